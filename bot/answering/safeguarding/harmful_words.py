"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -8.994
WHOLE = (-0.250, -0.191, -1.135, 0.534)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.045,
    "ADULT": -0.246,
    "ASK": 0.222,
    "ASSAULT": -0.051,
    "BEING": -0.284,
    "BULLY": -0.371,
    "CARE": -0.379,
    "CHILD": 1.505,
    "CONTACT": -0.012,
    "CREEPY": 0.191,
    "CRISIS": 0.097,
    "CROWD": -0.194,
    "DESPAIR": -0.157,
    "DIRECT": -0.139,
    "DISTRESS": 0.143,
    "FAULT": -0.014,
    "FEAR": -0.218,
    "FORCE": -0.261,
    "FRAME": 0.321,
    "GIFT": 0.152,
    "GROOMED": -0.559,
    "HARMED": 0.022,
    "HE": 0.373,
    "HELPREQ": -0.654,
    "HYPO": -0.068,
    "I": 0.057,
    "KIN": 0.447,
    "KNOWS": -0.028,
    "LEAK": -0.249,
    "LOVE": 0.443,
    "ME": 0.312,
    "MEET": 0.394,
    "MINOR": 0.910,
    "MOVED": -0.070,
    "MY": -0.796,
    "NEAR": 0.167,
    "NEVERMET": -0.112,
    "NEWS": 0.004,
    "NUDE": 0.483,
    "OLDER": -0.303,
    "ONLINE": 0.075,
    "OPINION": 0.146,
    "ORDINARY": -0.644,
    "OTHER_ADULT": 0.084,
    "PAST": -0.319,
    "PEER": 0.190,
    "PIC": 0.769,
    "SECRET": 0.356,
    "SELF_ADULT": 0.772,
    "SELF_MINOR": -0.040,
    "SEND": 0.140,
    "SEX": 0.181,
    "SHAME": 0.066,
    "SOMEONE": -0.013,
    "SOURCE": -0.233,
    "STALK": 0.155,
    "STAT": -0.287,
    "THREAT": 0.208,
    "TOLD": -0.684,
    "TOPIC": -0.152,
    "TOUCH": 0.473,
    "VIOLENCE": -0.115,
    "WE": 0.060,
    "WORRY": 0.171,
    "YOU": 0.161,
}
STEMS: dict[int, str] = {
    -55: """
medal seat
""",
    -54: """
dentist
""",
    -51: """
communion organist
""",
    -49: """
christma gum trademark wembley
""",
    -48: """
cocoa swollen
""",
    -46: """
water
""",
    -45: """
lunch statu trophi
""",
    -44: """
cereal holiday swell
""",
    -43: """
reed shower
""",
    -42: """
heal hymn tray vend
""",
    -41: """
dental stadium vase
""",
    -40: """
applaus beer dent eat referendum
""",
    -39: """
baker bruis dinner logo salmon santa sunday
""",
    -38: """
bandag cake orchestra oxford pud resin tuesday
""",
    -37: """
bookcas breakfast class concert dessert drink lamb nurseri tooth toothpast
""",
    -36: """
award bakeri bowl brand card gloss napkin rainbow spoon templ trauma was waterloo
""",
    -35: """
biscuit brake chair chew cri fever gettysburg god jewish ounc pain
""",
    -34: """
bath bone boston bus calendar chariti coaster cream division fridg hampshir honour injuri meal monday sandwich scar
slime supermarket teeth ticket umbrella wound
""",
    -33: """
allerg birthday bologna christen concret festiv flute glossari hospit lincolnshir moistur nhs noun rain sharehold war
""",
    -32: """
anthem badg bless candi champagn cup easter foam garden glass healthcar helmet monopoli mug renam repair thank trumpet
""",
    -31: """
altar appendix bathroom bread cello choir crown day denot dictionari dish februari furnitur grade harpsichord mani
march max minist mint monetari napoleon plural potteri salti snack surgeri tea vodka
""",
    -30: """
album at auction avocado banana beak bee book buse cambridg carpentri chapel damag disast doctor flood german has is
jelli medicin noon organ overdos plate prayer protect pumpkin servant spoke thursday toast vicar volum
""",
    -29: """
architectur ate cat ceremoni clap colour crash die food frozen lisbon marathon milk mummi novemb owl parliament
quantiti servic snow speaker swallow teddi throat tile titl
""",
    -28: """
afternoon aisl alcohol blue broke christian collag cupboard currenc cushion diabet english guin halloween holder
lotteri metr morn nightmar octob pie plastic pork potato pronounc read recoveri saturday sermon shoe simon sore token
towel weekday
""",
    -27: """
agenda arena articl bishop brussel cabbag clerk cooki dog firm flesh freez germani gram groceri guernsey headach hygien
ice international iowa litr math mould new nurs pavement pray quarter safeti salad soup syllabl tabl tomorrow
wheelchair who
""",
    -26: """
amnesti bake bucket burnt but chees clay collector compos diet dose drank eaten friday goat hurt isbn jude knee label
lord medic melt monster newton piano poet postag quotat robinson sentiment slice speech stone symbol toilet toxic venu
victorian vowel wine
""",
    -25: """
aa aberdeen apollo babi bid bolt both brace brick calf categori clinic composit doc flu fraction frog funer globe icon
infect kitchen lion liquid meter name ohio recognis sake slogan soldier splinter sprain subtitl tear toothbrush tractor
wasp
""",
    -24: """
anniversari apolog appl beig blacksmith bleed bosch bottl bracket brew broken cheer compani crech derbi doll dream
elector froze gloomi greyhound healer hors lent mat microwav numb operat orang parcel pension pond portion potassium
rot rust said sale spell strawberri struck tablet tantrum translat tub violin won
""",
    -23: """
anatomi armour assent backlash banter basket been burn capitalis carv church coffe cole crib death debat decemb devon
did dioces emblem extinguish forecast golden goos hal halv harvard hunger includ item jargon kindl laugh maximum mouth
notion oat orlean oven pod pour prais religion revenu sir soda soul stain steel suffer swear theme versaill wednesday
wooden yearbook
""",
    -22: """
activist aftermath all anglia ant bagpip bremen bumper casualti centimet choirboy consum crisi deed diesel digest
disagre dorset england enlighten evening evil flour go greatest groan gush hat heaven hour idol infinit june lego mad
misquot monkey month patient paw present price rotari salt scream sold spit splash sugar swan tariff tast terrifi
textbook uncl vegetarian vitamin ward wheat
""",
    -21: """
al alphabet annum art au bart berlin bobbi case chancellor chapter chunk clergi commerci controversi crystal curs
discount district divid egg feather fell fixtur football frost grave hall hamburg harm health ivi januari kettl labour
librari limp ltd magnesium marketplac mattress measur minecraft moment motorway much now oyster par parrot period
plaster poem poetri prize purpl quota rage refund remaind rite sam septemb sheep smash steam storm theatr thing told
uniti vox wash whiski worri
""",
    -20: """
ach agre angel applianc august barclay battlefield bill birmingham blade bmw bohemian brutal cafe call canteen
catchment chalk commonwealth compliant count deserv disgrac dishwash disneyland drown everyth explod fairi favourit
flask floor fri gregg hail happen honey interval jim kenya kg letter mixtur moon murphi nap oscar ownership packag
panick pea peanut pearl pertain plumber puppet quot raini refurbish reprint respit seller serv set sink siren solicitor
somerset squash stomach today treatment valv vienna vote wed wicked winner wreck wrote zoo
""",
    -19: """
acronym amazon autism bean beethoven bert bleach bullet carpent cater centr christi committe cotton courtroom crumbl
crusad daili decim deliveri drip epic eurovis exodus fare farmer figur finnish fog forgiv fork fruit gala halo he
hungri infant insur intact irish italic latin lectur lili made margin mash ministri minut newslett norfolk object
pancak patron piec pink plank portugues pot potti priest quiz ratio reopen restart revolt road sacrific same schedul
scissor sit sixti solid sponsorship steve steward substanc sue surg timer trouser ulster uniform union upset usd
victoria waffl weather wet winter worker writ
""",
    -18: """
abel answer april argu athen autumn basil bitter black brazil bunni busi butter camp cartoon clash classroom cours crow
cut dagger daylight decker din duti economi economist exam fought gazett georg grammar headquart heath hockey homework
hysteria industri jersey kangaroo landlord languag lavend lawsuit layout licenc liverpool mann med merri michael mill
motto museum nicknam oliv overnight parliamentari pastor pig pillow plagu protest puppi recit rhapsodi rhyme rice ride
royal rubber saint saturn sausag silicon skeleton slaveri slept soap spaghetti st stick sticki street synonym tattoo
thunder twain two uk vers vic wax went workplac
""",
    -17: """
about artific assault beef ben bite blight breakdown cancer carp cent charl chef chicago chop comedi condemn contrast
councillor countdown cring david defin desk destroy diari donkey dr drove edward elvi emergenc entitl equal essex
fiesta flavour footbal forbidden gallon gearbox gees grape hank happi hate heck horn in insult joe judo juli just labor
lemonad mass materi memori menu microphon multipli mushroom newspap nut obe offenc pac pad paddl page paper payment per
pharmaci pill podcast politician recycl red redeem reform scienc shelf sleepi smile snail specialist spirit sting stock
sundial these tongu treat vinyl waiter westminst whole yesterday
""",
    -16: """
3 abstract again agreement anger angri australia australian bell biographi blackpool blair blood boiler bought bradford
bristol britain british burglar cabinet candl catalogu ceas chaplain cheek citat club copyright corn cracker cramp cure
deck department doe dollar exet feed font giant gill glove gold hamlet hell heritag him horror hq kat king law leather
leed lightn lobbi london market metaphor ministeri money myth nerv norway oasi overheat owner paint pasta percentag
picnic pit prescript punch purchas quarrel relat repay reserv retail safe salari sandal section seiz sen session
shakespear shark sick silver simpson squeaki starv station stood store sunset surrey surveyor swift swindon thee tide
tiger torn unit valu wimbledon wood woodwork yorkshir
""",
    -15: """
6 ab airlin american annual antiqu asleep assembl barbecu barrist battl bori bow brawl bridg bulb butterfli cal cap
carrot chao charli clown cold comic commut conflict cough densiti descript distinct donat dougla dye environment
factori fest fig fine finland footnot formula gave ginger glue green horizon hull hut imprint instrument isa kit knuckl
lake lesson lineup louvr luxuri meaning memo meredith metal moan mortgag offic opinion orchid organis oslo passport pee
pledg prom properti pub rabbit rate refer repeal rest rink school sector shop sinc size ski slot sofa spill spring
statut still sunlight suppli tenant tender term thame toll total unicef warehous wee window wing wisdom wool worksheet
york
""",
    -14: """
account addict amend amsterdam angst aquarium argument aristotl arrang attend axe band bar beast belong bird booth
brass brown bull burst carol center champion chess chin chip choic civic coin coke condition corridor craft cube damp
decad declar devil doom dri earn eighth elect eton euro event explain fifti fix florist funni garlic going grain greek
handicap harsh held hold impact incom jame jazz jurisdict knob largest ledger liter literatur lyric machin mailbox mark
mcdonald mister ml mount mud music nationwid neural nike nine norwich painter paus peel peter philosophi poison porter
pothol queen race rat receipt repli reviv riddl roman sing sitcom sky smack softer sorri spa spici squeak stepmum stoog
stop storag surviv susan sweet sydney tag temperatur terrac theres thou tim tom tomb triniti troop trump tuition
unicorn uniqu universiti vital wage wight wrist yawn yellow
""",
    -13: """
5 absolut airport aliv allot amus ana anim annex anyth ar avon bed bench bingo bit blister bonnet brigad brit broccoli
burger coat crate cruel custom daft danish daytim deliver democraci domino drawer eclips egghead essay everi everyday
falcon feder felt fundrais governor grass had handbook highway holdup incident ireland jar je joy justifi kane kept km
land lane leg lifetim loot lump mail man manchest midnight monologu mps ms oak octopus or otter outlook painless parti
peac pedal play potter pound prefix proportion rainforest realiti recover rememb remind reus rhubarb risen rusti sat
save season seri seven share shook skin snore sob song straw summer sun sunglass supplier swiss thousand throne tire
ton turf uber umpir unchang unsaf violenc vivid wake walker wobbl wore
""",
    -12: """
abl adam amount armi audio aus awak ballpark bedtim beneficiari bent boe boot box burner cage canal charter chicken
cite climat concept contact crop cub das differ dinosaur disabl disgust dub ein essenc estat everton farm fight
firework flinch florenc fluffi galleri gambl glu grasp gripe guinea headlin here highest inch japanes karat ken
kindergarten kingdom left lewi mall membership million mite mon monsieur mow nam nfl night oh oil oral overtak pal
passag penni percent petition plumb pollen pouch pounder professor reader recip rehab represent reset ring roast robert
ruler salesman scarf scratch semi sent seventh shout six slash sonic spider stamped subscript sushi tout transport
treasur treati twelfth tyre valentin violent voic von we weekend were whale white willi woken worst wrestl yank
""",
    -11: """
accord ace affect agent america amp anxieti apart api audi axi belfast bicker blanket board boil boss brooklyn buffalo
ca cell certifi chore clock column compar cone contest context contract counter crest cultur deaf degre dragon dublin
earring everyon excel fargo fat feel fiscal fish flight flout fm forev freedom gb given glad glasgow grey guitar half
hand hear howl ie insan interpret jan joke jot juggl justic kitten knife knight ks lawn leith lip listen luck mae magic
malta median middleton misread mission mm mny mob multipl often part poker polici polit poodle porto postal postpon
print razor readabl referenc residenti respect restor risk roof sanction saw scale scari scooter score shetland stack
stat statement stockport sudden sunderland survivor taken therapi they toddler toy turkey vacat vet vis wah wiltshir
workshop written yoga zebra zone
""",
    -10: """
22 abolish abstent alright appeal assign astronomi aye bas bass batman began bet bibliographi bicycl binari bio bolton
bond brother cactus calm cancel capit cartridg chimney citizenship cleopatra cloud cm collat comparison complaint
complianc compulsori consist constitut cool cork creas croydon curtain dad danger dashboard dd dead dec definit diamond
disord disput distribut dover dunde eastend edinburgh ee eight element end er europ even fireman forum frank french
giggl gross haiku ham head herring his hundr ipad isnt italian itch jake keyboard knick lamp limit longer madden mango
mayor mb mi micro militari moodi mr napl neil news number objection ok okay oppos outcom paid pest pigeon plant
portfolio portrait portug possess prop provision publish renew resum retir reward rod root rose russian safer sang
scrap scribbl seal secretari sentenc shake shin shock side sign sitter slave smell sock spokesperson sponsor standard
stole stronger subject support swimmer sword system templat thumb thump tonight tough tree truck umm var versus vii
violat wager wean wheel wolf worn
""",
    -9: """
18 20 abstain abus adverb algebra allen appoint arcad arsenal artifici artist bachelor bankrupt beard belgium berri big
biggest bike biolog boycott brighton buy came canadian car chart checkout chuck classic cleveland clich collect comment
congest continent cook discuss distinguish dough drama dread drive dummi eighti elbow endors expir face fan fife
financi fir float flower flyer fragil futur guest hair happier headlines heart heel ia ile indent inflat journal
journey judg knit kong laps leagu legal lens liberti life lighthous liv loud madam main mapl marvel mix mock mod mood
moor nation national nineti nits order owen pack paddington paragraph parish pear peg penguin phase phone pizza preach
pyramid rack rational regard ronin roofer rotten rugbi sa sarah scot scottish screw sergeant shall singer skate sleev
socket space speak spokesman stabl stalin stammer stand stress strike strongest suicid tall tax taxi temp testimoni
text thesi thigh trainer tube tv understand unreal verdict volcano warn weigh weight welfar well wildlif wish wrong yen
""",
    -8: """
15 abid ad advertis after ankl announc anoth arm avatar banner batter beach bin bulletin buster captain cass chief
chosen chris chrome clarifi collaps contain correct council crack crew curri davi design dice dogg du era everywher
exampl fa faulti favor favour fierc filler final finish five freak frighten fx geographi ghana gig goal good government
govt greater greenhous hammer hardwar harvest hen henri hero hotel hug ian joint ki kill labrador leaflet lopsid matrix
matter midland mind nintendo optimist org parallel parc patel pdf penalti permiss permit person pet petrol petti pictur
poster ran raw react rec reckon refere regist respond rock roma rome roundabout row settings sexual shift ship sod
sparta specifi split spoken squabbl squeez staff stamp starbuck stroke subscrib summari sweden symptom tab telephon
temper tenth tori tour traffic tripl twelv une upsid usa vera vow warm werewolf whenc whilst woke wolv zen
""",
    -7: """
accent acton actual admiss allow alp amber archeri babysitter backdoor ballet balloon bargain base beam bear believ
blackout bn boat bob bog bug bunch busiest butler california campaign carpet cast centuri chill chilli chines claim
clan clean commission competit concern confus cope costum cottag couch credit csa culprit curfew curriculum dame dank
diploma doi driver dual durat dutch elton en eros eu exceed extrem fast father fault fiction foot forgot gilmor goodby
gp grant greas healthi heat historian hm hmm imag index instanc itself join keep larger leo liabl loan loch macro manag
martin masculin mean mein merg mit mosqu mrs mumbl mustard mute nail narrat necklac nick notch peep pronoun punish pure
ram ref refuge remark remedi repeat rescu return right rough russia scorer scrape shape shave sheer sheldon signifi
silli simil slug spite staf stranger streetlight strong structur such suitcas sussex suzi sworn tank taylor this three
took tudor urban val voter week whenev withdraw woo wors yin zoom
""",
    -6: """
1 150 15s acknowledg ador anxious anymor appli apprentic artefact assistant balanc bark bay bonfir boring bra brain
braini brilliant cadet canada cardiff castl ceo chiefli clamp cn coars communication continu creator crete crowd
curious de dementia der destini devic dialogu document drug ear earth ed elis els energi engin entiti equip est
european expens explos failur fair fallen fear finger flounc forc fret fund fuse general gloat global golfer govern gpt
grandfath grandma great grid grief grim ground heard histori holland hous husband ink inver invest isl issu itali itv
jab kansa kent lark lash last le leaf lit lodg long longest magician manuel mari massag mediev mega member mend mess
metropolitan mic moderated mor mt muddl nervous nil nobel nonsens nun oblig occurr os ou outdoor overrid patch paul
petit phoenix pivot plane poll poni potion premium qui rail re reason receptionist replac rip rocket ronni ruin rule
san sand sell seminar seventi sin slap societi soft stag stapl status stem stiff sum super swap swept swim swore tend
theresa throughout tower train trampoline travel turkish turn untouch uproar utter vega victim wale ware weightlift
whatsoev wider william witch world worthi writer zombi
""",
    -5: """
83 8s absente acrobat against altogeth am area bad balconi bate bb beaten bind break bride caretak carriag caus champ
channel chi childhood civil clutch comfort content contradict convert crazi crisp crush cuff decid def denmark departur
detective divers dock doubl drum duck edit eleven enrol equat esther expressli extract fc field fifth fill fire flew
four fourteen frame frequenc fresh friendli garag goodnight grand grandad granni grateful greet grumpy gymnastics
having hay heap help henc html human hung hypothetically ich imam institut intens jet johnni joking journalist laundri
lawyer leapt lost mention mir molli mond monti moth navi nay newborn offer onion ought own parachut paraphras park
paste pere perfum phrase physic plateau playground pm primari product pts radio recept refresh reliev rent rental
respons revis river roger saber sad sharp sigh singular sixth slip snake soar soil someon sound spielberg spike squat
stab state stink stitch strength stupid switzerland talli teacher televis ten tens the thread threw thrown truli
understood variabl vs weird wikipedia win withdrawn worth zealand
""",
    -4: """
100 40 41 7 ac acc accredit aid alarm also amaz anti apprenticeship approv arriv assess aug authoris ban bank banker
basically begun behalf behaviour belt bigger birth blame boo bournemouth breath bro built centrifug children
cholesterol chord citi compass comprehens contributor convention cum cyprus dave dealt dear decis detent dick didnt
diffus digit ding driven dust elli enquir entir envelop everest fee feet flag flog florida follow fond foundat frown
fun gate gift grandpa gymnast hamster handl handwrit harbour heavi horribl hum insist internet investor iphon iron ja
japan jk juic lad late led legend leicest les less light liking loss luton magazin mainstream meant meanwhil microsoft
middl mile mobil mors neck needl neon ni note offend offens opposit outlet outnumb pan panel paperwork pat pop prevent
pride princ propos reflect remain reproduct rf ripe robot ryan safeguard screenshot seedl sherlock sid similar slope
slur squar stabilisers stake startup statistic stepdad strang stripe suit suspend swansea tad terribl territori tidi
truth twice twitter ukrain univers valid vest wi wonder worthless
""",
    -3: """
000 accept ae af afterward alert alik analyst arrow audienc austin averag awful bacon between billion blast bled boom
bottom bowi bt bubbl buck bum capt certificate chest chorus claud cod colleg combin consol cricket criticis dart
default depart derri different disown drill e ea enjoy episod everybodi exposur fag feminist fete fighter financ fiver
forbid fortun founder fox function fuzz giving gma golf gran grandson grew hapens hard header helpline higher hole
hornet howev hs ik ill impli indian insid instructor invers johnson keel lago legendari lipstick loath lock lose louis
luci mar mario massiv master memes mild mirror motor murder murray muslim nab ness netflix obey oder off offici ordeal
overwhelm overwork past pattern peak pend penn ph pierc pile placement pocket posit powder pre prefer principl prioriti
puff pune quit rag rash rear receiv recipient recogniz reliabl rematch reson rise rival robberi roster rs runner
samsung satisfi sea seed sens sharpen shelv shouldnt shove slight spend star strict suitabl sulli summat suppos sweat
tale taught technologies ted tesla th tho thought tiktok too topic torch tournament trip trojan troll typic unrestrict
up updat upper urgenc vegetables weaker welch wherev worm x yeah
""",
    -2: """
0 10k 12s 23 24h 2yo 35 500 71 9s abba access accident adoptive alic ancient arent attribut avg await ball barber barg
bat benefit boyl builder bulli butt buyer buzz cas cash central chatbot chemic chime chromebook claus clippers closur
common contribut crunch dangerous dealer demand desktop detectives dissertation diving dnd doing donor doubt east eco
either el electronically email emi etiquett expect express fals famili ferri fifa folk forest fortnite franc friction
fring fulli furious gaming gdp gear goblin gov govender gover grandads grandkids grandparents graviti haha handheld
happili hargreaves heist helm high hoodie houston huge imaginari information inherit institution it iwf jacket ke kiss
las leav lemon lucki mac maker malaga manni mans map mental metadata michell moderator newcastl nobl noth nr occur
offline onli onlin organisations our papa pari particular patter pct pegasus phd postcards practic premier prim profit
promis questionnair rattl ray realis realm remov responce ridg role room run say ser sever shade sharing sheila
signatur situat sleeper slide solut speed squid stage stakehold statistics stir strangl sunni surround tampa till time
tin toe top topper town traine truste ui ultimatum understat until va verbal vigil visa visitor vivo wasnt welcom
wellbeing whatev whi while wil wild wont worldwid ye yell yes yungest
""",
    -1: """
11s 15m 16 24 27 29 300 34k 350 44 47 80 800 82 88 90 abeg activity admin admins ads advert adverts afford ai alexa
alternative anecdot ans aoife appropriate apr aux awareness b babysit bday bedroom behav believable bereal bestie
bizarr blink blurry born borough borrow bright bros brought brownies budget build bunk bye caller canari capacit capita
career celeb ceop challeng chanc chatbots chatgpt choke chose circl clint com combat comunication conclud conversation
conversations cosy couldnt crayon critic crochet crocs cycl d dawn deal deodorant des designated diagram dial
difference dilemma dipper div donts drunk dumb during each echo eee eid electrician em employ enterpris entertain
enticement ep error et ethic ever examin facetime fetch flashback flip flow flush foe foi forti fotos fourth frts
gender gentleman git gnome goalie grandchildren greec grope group growth hadnt hai handball handout hasnt haul hearsay
height helicopt herd hex hollow hope identifi indecent ingredients insurance invit jack job jog john jordan k kcsie
keeper legislation lgbt lighter litter maintain majority manipulated marshal match measurements media medium meme mice
might model moderate modern moving multi netball netherland nitro nokia noob notifications novel nspccs obsess od
omegle organisation other painful pale paycheck paypal pedant perform pfp phillip pide pikachu plus portal predators
pregnant preschool pressur prey prob propaganda proper protective protector proud provid provok pshe pta q qualifi
queue railcard reaction recognit related relatives relax responsibility revolution robb rubbish sailor savings scotland
screenshots second secondari sensei sew shaking shell shirt simulate smith smokescreen snoring spam spanish special
spent standpoint stove streak sub suck surfac swamp swimsuit switch ta tallest team technically tha thermostat thi
tickl tit toddlers tortoise trading translator truro uie uis ukulele um unabl unbanned uneven unrelated using v vapes
verification vigilant vim volunteers wall wallet wallpapering wear websit welsh west wide wile will wise wrongdo xbox
yrs yubo z zu
""",
    0: """
00 050 062 100m 101 105 10s 10th 110 115 11pm 120 122 123 12th 130 13s 13th 13yr 141 144 146 14s 14th 156 15th 16s 16th
180 182 18s 18th 1am 1s 1st 200 200k 203 20k 20mm 20s 20th 210 21k 220 240 250 25s 2am 2d 2k 2kg 2nd 2x 301 305 30k 30s
30yo 310 312 340 36 365 37 39 3am 3k 3rd 3s 3x 4 400 401k 404 412 42 43 46 48 492 4am 4k 4pm 4s 50p 50s 50th 52 530 55
550 57 5am 5k 5pm 5s 5th 5x 5yo 5yr 600 60s 61 62 63 635 64 650 67 6am 6k 6pm 6s 6th 70 70s 72 73 74 77 78 7am 7th 80s
81 824 84 840 85 89 8am 8pm 900 90s 93 98 99 999 9am 9h 9pm 9th 9yo aadmi abbreviation abbreviations abilities abs
absolutely abuja abusive abusrs academic academics accessible accidentally accordin accountant accreditation
accumulated accurate acess acknowledgements acktually acording acounts acquittals activate activated activities actuary
acutally adc additional ade adhd adidas administrative adolescence adolescents advocate aes affiliation afk aftercare
aftershave agen agencies aggregate agm ah airbnb airdropped airfryer airpods airtime ais aldi algoritm allegations
allegedly allergic allowance alltogether almst alongsid alphabetical alternatives altogther ambulance ambulances
amendmants amendments amendmnts amex ammi among anfield animals ano anonymised anonymous anonymously anos anser
antibiotics anytim anyware anywere anywher aol apa aplications apologise apologised app apparently appearance
application applications appreciate approximate approximately aps aqa arabic archivist arduino are arests argh
arguement argumnts articel artifishal asap ask asl asos assemblies assessments assistants associate associates
association associations aswell atall atomic attendance audiobook augmentation augst auntie aunties authorities
authoritys autistic autocorrect automatic availability available avanti avec awear ayuda azkaban babyish babysits
babysitters backbencher backdoors backlog baddies bak bakclash baking bana bandwagon bankrolls barbat barista barnardos
basea basic basketball batana bataya bbq bcakdoor bcc bckdr bcome beagle beautiful becum beeb beebeesee beebs beekeeper
beep beeps beings benchmark beni benifits bericht besties better bhaiya bibs bigwigs bil bild bir bitcoin bitesize
bitlocker bitmoji blackest blaming bleakest bleep blend bletchley bll bluetooth blurb bod boffin boffins boje bonjour
bookkeeping bookmark bookshop boop boudicca boyfriend bpm braille braverman brb breif brexit bridesmaid britian britons
broadcast broader brochure broo brownie bruh brum brunch bsf btec btw burrito bursar bursary businesses buttermilk
buzzword byline cabbie caboodle calculate calculated calculation calculator callback calorie calories calpol camhs
campain campaing campainin campaining campaning campsite capitals captioning capybara cardio careful cartographer
caseload casework cashapp catan cathcart caution cba celebrities celebrity celebs cere cert certificates
characteristics chatroom chatrooms chce cheapest cheetah cheif chek chem chemicals cheque chidlcare chidlren childcare
childlines childminder childminders chipotle chippy chocolate chocolates choirmaster chromebooks chubby circumstances
citibank citisen citizan citizenlab citizin citizn cityzen citzen civ clapham clegg clickbait cloning closing cluedo
clueless cme co cobbles cockapoo cockatiel colander coldest coldplay colected coleslaw collective columbo combien
combination coment commas commencement commonest comms communicate communicating communications comp comparable
compatible compensation complet completely compnys components comprehensive comunicashun conced concretely conditon
conference confident config configuration confiscate conjugate consequence consequences conservatives const
constituency constituent constituents constructive consultation contagious contct continuous convenient coo cookery
cooperate coordinates coppa corect cornwall corporate corporation corporations correspondent cosines couldve counsellor
counsellors countin courgettes coursework covid covre cpd cpr craic credentials crime crimestoppers criminalised
criminals criminologist criminology criticism critisised crms crossheads crossplay crossword croupier crypto
cryptography cse css csv ctzn cuarto cucumber cumulative cupcakes curiosity custard cyberbullying cybercrime
cyberflashing daddi dar dark dataset dateline dative dawdle dawdled dawdling dcms debug decimalisation decode decrypt
deepfakes defend defendant defendants definiton defnition dehumidifier delegate deliberate deliberately delict
deliveroo delivr demographics den denominator depop descale destory deterrence devolved dfe diff differently diffrence
diligence diminish directive disabilities disability disagreement discovered discribe dissapear dissidents dithering
diwali diy diz dm dmd dmed dming do dob dodgeball dofe domestic donde donelan donuts doodle doorbell doorbells dor
dorries dosh downside doxing doxxed dozen drain dramatic dramatis dreamt dril drilin driling drillin droht drop dsa dsl
dubble duckworth due dullest dum dunkelziffer duolingo duvet duvets dwi dyfed dying dyn dyslexia dyslexic eastwood
easyjet ebay economics education educational een effective efo eiffel einem elden ele electric electricity electronic
elevator elo elon embroidering emirates emotional employe enact encripshun encripton encryptoin encrypton encrytion
encrytped encrytpion encyrption endangered enemi enforcement engineer engineering engineers enigma enn enquiries entra
enumerate env eny epq equality equivalent erpresst esafety esl esports espresso ess essentials establishments estimate
estimated estimates ethnic ethnicity europol eurostar eus euston evaluation evanescence evidense evr evryone
exaggerated exaggerating exaggeration exakt exampel exat excess exclusive exec execs executive executives exhaustive
existence exlpain expalin expectations expensive experienc expiration explanation exploitation extorted ey ez f facbook
facing fact factorise fahrenheit fail faithfull falconry fam famly famous fart fave favs fax federation fencepost
fewest ffnc ffncs ffs fgm fin fink finl finsta firefox firewall fisrt flak flamingos flap flase flashcard flashcards
flatmate flatmates fnaf foggy foir fondation fones footballers forensics forget forklift foundashun foundaton fourty
framing frau fraudulent fredom freebie freedm freedum freefone freephone frica friendzoned fudge fudgy ful fuming
fundament fundation funniest fuss futuristic g gab gaffer gander garda gas gav gavender gchq gcse gcses gd gdpr geht
gendr generative generators genuinely geog geographic geographical geographically geographicaly gether gfs gg
ghostwritten gif gilrs gist giv gizmo gk glastonbury glitch gluten gm gmail gmp gn gna goddaughter godmother godson
godwins gofyn goggles goldfish gon goodies govander govendar govenders govendor govendrs govinda govinder govnder gpu
gracias gramps grandbaby grandparent gratification gratis grind grindr gromming groundhog groupchat grr gruffalo
gruming grundschule gta gtg guardian gudance guesswork guidence guidnce guv guvnder gvndr gwent h haaland habbo haben
hackspace hadrians haf hain hairdresser hammock hamsters handful handlin handset handsets hapen hapend hapened harg
hargraves hargreavess hargreeves hargreevs hargreves hargrevs hargrieves harmful have havent hdmi headcount headins
headmistress headphones headset headsets headshot headteacher headteachers headwind heartbroken heathrow heavili
hebrides heckler hedgehog hedgehogs hedings heisst helpdesk helpful helth hexagon hgh hiccups hier higer higest highst
hihger hihgest hiking hilarious hintertur hiring histogram historic hit hitchhikers hiya hmrc hmwrk hobbit hoels
hogwarts hola hols hombre homebrew homem homepage homeschooled homesick homomorphic honcho hoo hoodies hoom hoos hoover
hopeful hospitals hostility hotline hotlines hotspots housemate housemates houseplants howmany hrgrvs hrs humberside
humbersides humidity hummus hump hundreds hustings hv hwich hwo hygeine hygene hygienist hyn hype hyperlink iaahz
ibuprofen iceberg icloud ico icos idc identical identities identity if ikea illustrate imbalance imessage imi immigrant
immigrants impersonating import importance important impossible inbox incidence incl independent indicate indicating
indicators indivduals individually individuals inernet infoafirstresponsetraining infographic infomation informashun
informations informaton init initials innit innocent insecure inspector instagrams install instalments instas insted
instgram instrucciones insulation intanet inteligence intelijence intelligence intenet intenret interchangeable
interpol interrail interviewees interweb interwiew intimate introdused investigate investigated investigates
investigation investigations investigatory investin investments invisible invoice involvement ioft ios iplayer ipsos
irl irland ironic ish isolation ist istiyor itd itll iwfs jaffa jail javascript jayden jean jeez jemand jess jigsaw
journalism journo journos json juego jumpscare jurnalists jus justification ka kac kaet kahoot karaoke kart karta kbir
kebab keh keir kennet ketchup kev keyword khayfa kiddie kiddies kidron killer kilos kindergarden kitkat kiwi klingon
kms knackered knowlege knwo ko koi kombucha kosa krakow kse ksi ktos kys l lab labb ladi landline lanyard larg lasagne
lassies latelies laughable lawmakers lawmaking lawnmower lbw leaderboard leakier leavin leccy leev leeve leftover
leftovers legislative legislators legit legitimate legwork lenient lenth leotard lern lettuce lf liability lib lidl
lido lifeguard lifeguards lifeline lik likelier likly limitations linkedin literally literaly litteraly littlest
littleuns livestream livestreamed livestreams llama llm llun lmao lmaoo lnk lobbyist lobbyists lockdown lockdowns
locksmith lofi logbook login lolita lollipop loners loo lorry lotr loudest loving lowdown lowkey ls lst ludlow luggag
lunchbox lunchtime lwa lwas m macbeth macbook machen madchen madre maen magenta magistrate magistrates makin malarkey
malicious manda marshmallow mastercard matchsticks materials mathematics mbs mch mcuh mea measurement mec mecanisms
mechanic mechanical mechanics mechanism mechanisms mechanizms mediator meen meening meens meerkats meh mehr meiosis
meltdown menlo menshun menshund menshuned mension ment meow meri merseyside mes mesengers mesures metaphysics metaverse
meu midjourney midwife miedo mijn mindful mindfull mindfulness minibus minorities minority minoritys minus mio misheard
mismatch mitochondria mitosis moderators moj moja moje montage moot mortified most mot mothership motorbike moustache
mouthful mpg msgin msgng msn mugshot mujhe mumsnet musk musks must mustnt mustve nachrichten nadine naff nahi namez
nandos nao nappies nationality nativity natur nav nca ncmec ncpcc ncryptn neednt negotiate nerd nerds nerf nerfed nest
nev nevis newfangled newquay newsnight newsreader ngl nicest nicht nie nippers nite nln nmbr nmbrs nmd noche norn
northumbria northumbrias nothern noticeboard notification notorious nottinghamshir nought nowt npcc npm nspc nsppc
nsync nto ntrvw nuber nubers nubmer nubmers nudify nuggets num numba numbas numbrs numerals numerically nummer nunca
nutritional nutshell nvm nxt nye obedience objector objectors obligations obs observation occupation oclock oculus
odeon oedd of ofcom ofcoms ofenders offen officially officials offncs offside ofqual ofsted oftn ogroats ohms oi
olympic olympics omelette omg on onload onlyfans ons onward oof oops op openai operandi opinon oposition oppinion
opponent opponents optimistic organisatons organization organizations orginal orgnisations orientation originally
originate orignal orkney osb osmosis otherwis oublie ouch outback overall overdue overreacting overstate overwatch
overwhelmingly ownz owt oxbootoost oxfam p padlock padrasto padrastro paediatric paladin pandemic pani panto paprika
paracetamol paramedic paramedics parkrun participants participate participating participation passcode passwd paving
payroll paywall pcc pcso pe pedantic peephole penalised penpal percantage percnt perforating periodic permanently perp
perpetrator perpetrators perps perro persent persentage personality personally perspective perv perverts pesto peur pf
pharmacist phishing phoning photodna photoshop photosynthesis physio pickleball pigpen pineapple pint pinterest pitch
pixel placard plait plases plasterboard platypus playbook playgroup playgroups playlist plod pms pog poking policewoman
polish politic political politicans politics polititians pollster polyester pont poo poodles pooed poof poorer poplar
popularity population porridge posh posible postcard postcode postman postponements pov powerpoint powerpuff poza ppls
pps practically pram prcnt precisely presentation president presidents preteens pretti primry princip pringles printer
printout prisn priya prizon prmary probability probabl probs procurement produc prof profession professionally
professionals project prominent promot proofread proposals protecshun protectin protecton provenance prune psni psnis
pss psvr pt pto publication publications publisht puffins punishable punishments punishmnt puppeteer purr pushback put
puzzl pyjamas pythagoras qe qr qs qt quadratic qualification qualifications qualitative quango quanti quantified
quantitative quantos quantum quarterback quater quer quiero quietest quitters quizmaster quoi quotable qurter racing
radiator radicalisation raffle raha railway rainfall ramadan rando ranee ranting rantzen rarer rarest raspberry
reachable readin reaves reboot rebuttal recall recap recent reciever recod recomend recommend recommendation
recommendations reddit referral referrals refusals regeln regex regionals registered registration regular regulashun
regulat regulate regulated regulates regulating regulation regulations regulator regulators rehearsals reheat relapsed
relative relevant religious relocate reluctance reluctant reluctent remembered remotely rep repeatdly repeatedly
repetedly replacement repot representative republic req reqest requirement requirements requst reservation reservations
resident residents resourc respnse respondents responsability responsibilities responsibilty responsible restaurant
restaurants result resultant retaken retirement revers rewrit rewritten rhywun ringtone rishis rising riskiest risotto
riten rl robberson roberson robertosn robertsen robertsn robetson robotics robrtson roll rollercoaster rollover ronaldo
roomful rota rotas roundtrip routinely rozzers rp rprt rsa rspca rsvp rti rubiks rubles ruels rulebook ruling rundown
runescape rung russell ryanair ryt s sabe sachar safegard safegardin safegaurding safegrding safeguardin safeguardng
salery salesperson samaritans sandbox sandhurst sarcastic satnav saving sayin scam scammed scammer scams scaremongering
scc scenario sceptic schickt schl schoolboy schoolkids schreibt schtum scientific scone scones scool scoutmaster
scrabble screenshotted scwac scwc se seagull secretive sectons securely segfault seiko seit senco sendr senor sensibl
sensitive sentance sentense separate separately seperate servises ses setlist sexist sey sfgrding sfgrdng sfty shampoo
sharpest shazam shd shebang shelter shield shorthand shr shrank shre shrek shudnt shuld sickos sie significant signpost
simpel simultaneous sitizen sixthousand sizeable skateboard skateboarding skatepark skating skibidi skint skl skoda
skools skype skyrim skyrocketed slag slay sleepovers slowmode slut smartwatches smh smmry smokesceen smokescrean
smokescreens smoking smokscreen smudged snapcaht snapcat snapchap snapchats snapcht snapchta sneeze sneezed snitch
snooze snowball snowden snowdon snp snpachat snpchat snpcht sociologist soll solushuns solutons som someth soon soppy
sos soulmates soundbite soz spamming specifically speedrun spelt spice spiderman spiegel spiegels spiel spoilt
spokespeople spokeswoman sposed spotify spreadsheet spreadsheets sprite sprogs spur spyware sra src srvc staffroom
stajes stallin standstill stansted starmer starmers statistically stayin steepest stepbrother stepmums stepsis
stonehenge stub stubborn stuck stuk style subeditor subhead subheadings subheads subjets successful successfully sudo
sudoku sumarize sunburn sunflower sup suport supportive supposedly surveillance sus sweetener syllabus synthetic
systematic szantazuje t tablecloth tablespoon taht tail takeaway takeaways takedown tas taxpay tbf tbh teahc teamwork
teapot tec techie techies technologys technophobe techuk teck tecnical tecnologies tectonics teechers teesside tehc
tehy tek teknical telefon tengo tenho terrorism tes tesco texan thatll themself themselfs thermodynamics theyl third
thirti thorens thort thr threema thrust ths tht thurs tightrope tihgter tihs tik tiktoks timeframe timespan timestamp
timetable timezone tinder tiniest tink tintin titanic tl tldr tocca tochter todo tofu togehter togeter togetha tok
toolbox tortoises tos tot tother toto tots totted tourist tradeof tradeoff tradoff trainign translators transparency
trapdoor trapeze trivia trnr trot tru trustpilot tumblr tummy turnip tutee tutees tweaked tweet tweeted twelvemonth
txtin type typesetter typically typing typo ucas udner ugh ugliest uios uks ultimate uma unacceptable unanimous
unanimously unblocked uncomfortable uncovered undated undercount undercounted underestimate underfunded underreported
undetected undiscovered undo unencrypted unfiltered unfollowed unguarded unhappi uni unknwon unkown unnoticed
unprecedented unquote unread unrecorded unreported uns unsend upskirting uptick upvc urgent url us useful vacancies
vaka valorant vape vaping various varnish vat vbucks veg vegan vegetable veiw veiws velocity verbatim vergiss veri veut
viber vicitms viele viewable vigenere vikings vinted virginia vitcims vitel vitle voir volts volunteered volunteering
vorderman voting vpns vrchat vulnerability vulnerable vulnrable vunerable wach wacth wank wanless wann wapp warhammer
warpath warzone watchdog watchdogs waterline waving wch webcams webinar webinars webpage wechat weddings welp werent wh
whatll whatsapps whatsit whatve whistleblower whistleblowers whitby whiteboard whitehall whittaker whn whne whodunnit
whove whoz whr wht whts wie wieviel wieviele wifi wiht withheld witnesses wizz wk wo wonderwall wordle workbook worum
wos wotsap wrds writen wrk wrod wrok ws wsa wtf wth wuts wwi wyd wyh xact xactly xmas yall yapiyor yay yet yh yikes yio
yk yn yoda yoghurt yougov youngst yoy zdjecia zdjecie zelda zilch zio zs zuck zuckerberg zuckerbergs zuckerburg zucks
zukerberg
""",
    1: """
14yo 21 32 34 40s 60 across along aloud although anyway backward badminton baffl batteri be becaus bi bikini boast bodi
bound browser brush bulk caesar camper care carri ceil checkbook ci collar complain confin consider copi corrupt cot
databas decreas delay derbyshir dimension divorc down dt elementari embarrass emma emoji entri es essenti establish
except exit fae fed ferret fli formal gather genius genr goe gone gorilla gps grenad guess hangout harri hing hog
hostil hot household huh idiom indoor instead intend interceptor internal java kevin kidd laura lol louder love lyk
mask matron mesh mid moral motion narrator ngos nose oversea overview packet pant partial pen pipe pipelin place probat
purs putt random readi regim region restrict reveng robin safest sauc scientist seo sequenc slang sleepover smoke
soccer spare speci summit sur tabloid tap tenni therefor thick though tokyo toward transact tread triangl true un und
unsign unspecifi vampir verb voltag whichev whom widespread yield
""",
    2: """
academi affair africa air alter android archiv author bail becam blaze bot boy bryson buff certain clientel clone coach
comfortable competitor compil compli cumbria curricular decent deepli delta dem dependent deviat disappoint disco
dislik done dot draft earli eh ell enabl encod ensur envoy excit extent faith fi foo free frequent fright gamer
gamertag gang gay grumbl gut hardest hast helper himself hoax iceland impos increas individu insert jay kick korean
lancashir lend literaci lo load marri marriag minion movement nan ne ned ngo nois ordinari origin ourselv outlin owe
parker paso pedo perhap plug po polo preteen rich rm rude sage sai self serial sh sheet shine shini slowest son south
spoil spread squirrel sr stern stil stoke struggl studi surpris tailor task te thatcher then theoretically timelin tone
tortur transit trash unpopular usual vector vinegar vintag wizard workforc you ze
""",
    3: """
abroad accuraci almost alway amongst babe becom blind bold bounc burden childish circuit circus clever compet counti
courtesi crypt cu dat deadlin deepfake delhi desert detain dom edg effect enforc exclus eyebrow far faster ford forth
freeli front googl grab graphic halfway hash ho hob inset interview island junction knock lap lay leap liken loveli
manner nah neither non obstacl ocean pinch popular portray practis prepar problem public pump quickest rais releas reno
replay request rick scope sec shard should shown slack sourdough sped spot sri stanc swat technic termin that threaten
tran trek trio troubl under uno unusu ups valley view vouch weed whether wind within wouldnt wow
""",
    4: """
17 25 38 abov action addit advisori agenc agil alli analys angl annoy arrest attack backstory basi besid bias bore
capabl carbon cheaper chester chuff cipher cliff communiti compound confirm counsel creat cv danc declin depend dip
documentari drawn dull dungeon enter entranc exchang exercis exist eye fade fantasi fiance fingertip flash flop format
furlong gemini gt guidelin guild gulli gun gym hed hello het highlight hip illeg imprison inc jam key known la lacross
latest layman lead learn lee length locat locker mainland male may miami mileston miss mode moderation move myself
nameless nich nowaday outer pair panda pawn pilot plead plenti pokemon pool power press prison pro progress ps punk
real rebel resist review rework sail scrambl settl show shrink silenc skim sling sloppi smaller snooker sole some sort
spoiler sprout stair strip swipe threat tick togeth transcript trend tune tween twenti una unfair upon varieti visit
volunt vr weak weaken whip ya
""",
    5: """
19 31 7s actor assum attach attitud aunt automatically back backpack bash blog breed button character charg cheap
childline cid cinema clip combo con conduct conk consult convers countrysid court cuddl deep deposit depress dexter
diego dirti display dress drift driving emerg encrypt extra fur further gadget gentl godfath grandchild grow haircut
hey host hr ict incomplet info inner involv jealous laboratori laser lat lift limerick mai makeup menac misus moderates
mole more nag newest nigeria nineteen nor occasion onset orlando outfit outright outset pas pencil photo policemen
possibl precis predict premis process psycholog purpos push qualiti question rein rig rob roller scroll selfie shoulder
silk sister slat smarter smartphon social sometim specific srsly steadi steer stolen storylin stream swing texa
themselv therapist touch tram trim turnov upgrad van verifi villain walk wallpap web wedg widow wwe
""",
    6: """
achiev an analysi appear apprehend baselin beg block bomb bother breach buffer bundl cach china cleaner client
compromis condom confidence cost cross cs cur deni describ despit elsa empir foster fraud generat goalkeep harder home
homeless itun juici juliet jumper leak lesser liner loft lurk manual mere min mistaken mountain nasti nativ
neighbourhood nod north northern obligatori odd onc out outing panic plain pointer pole prank python radius realistic
reduc reduct rocki rumour screen select serious sext singl sis skye sleep snub snug spar spark stall steal steep
straight string substitut tackl theori threshold tinker vacuum version virus visual wave whistl woman xp yer
""",
    7: """
2 28 activ adjust afraid ahead alt asian authorit beat below blur brief broad charm chemistri clear coverag dan depriv
disregard dos drastic draw dune earlier easili etc eva evan exempt fall fastest fellow fenc fold forgotten ghost grunt
harass highland i india instant invent jai jone juri khan korea laid lin lover mandatori mediat mis moss na none
organic output para pin pleas politely poor por previous quest quip raid realli retriev rid robust ruffl sampl slow
slower snag solar sourc spec spun squad statistician statutori submit survey talent taller tech tent than theft tomato
twin underwear upward urdu virtual whoever wit xx zero zoe
""",
    8: """
10 26 acquir and ap auditor blazer blogger blow cant could current del dev development difficult disconnect distanc
dodg drag drummer eas empti eta expand flee gen grandmoth graph har hobbi http input internship kyle later level
librarian live messi normal open option photographi planet planner playstat pluto policeman positiv privately punt
quick refus retrain robber romania scoff shore simpl skinni slam sociolog strap striker studio subset succeed thai tie
tighten trial underneath upload upstair vault via voluntari volunteer wait wardrob warren wast whereabout would wrap
zip
""",
    9: """
50 around babysitting briefli bring click comfy command conclus copper corner data dbs detail difficulti dim direct
dismiss ditch door downward drake dump earliest editor engag extend fashion focus forward foul fuel game gangster
harmless hi instal invert isolate kik lean liam like los maiden mayb men met mp my newer nope notebook nu obtain outdat
outlaw overse padr pip poverti programm rather regret reproduc resistance riski sack secondhand shrug sixteen sketch
soho sooner span spin sql stale start starter subtract supervisor surf teenag thief those through throw toronto unlock
usb voluntarili whisper whose wireless word your
""",
    10: """
30 agatha ago aka awar baro birthplac boost burglari catfish closer coastal coerc compliment contra control cooper cps
custodi cynic deputi disappear drew escap evidenc explan fanci flea fool former friend grown ha hid hill hopeless
icebreaker id initi inquiri introduc ir jump junior kepler knot launch let local messeng mother near next partner
persona point poland post pr prime prompt que queri rare secur selfies setback shorten si simpli slit smart stretch
take telegraph tension terrorist tight traitor transfer unless videocall warrant wig wipe
""",
    11: """
45 absent admit alien approach backup bag bare branch bump by can caravan commit connect constabulari crook dj don
dubai eighteen elder encount exclud extens factor fake fifteen gal granddaught handi handler handshak impress induct
interest leader learner linux mia migrant movi narrow nato no photograph prove pupil rang rank rout scene seen shot
shut smooth sms snapshot spawn spous sprint summarise surnam tal tame thirteen tow tweens ugli underli unidentifi unse
venus vip wife yard
""",
    12: """
adult as asid being beyond blower camera charger companion desir dirt dong download drone elsewher from giveaway
gradient guilti guy imagin influenc inspect kati knowledg mane mislead molest nba necessari net neutral plan plea pose
princess prior prosecut prosecutor radar reach rizz scrutini seek seventeen sextortion singapor softwar spain sport
stepson straighten suspicious sweep til unfold vagu viral visibl wangl wari watcher wive yb
""",
    13: """
33 adopt advanc advantag aim altitud anchor attent delet dont expert featur first fit for handcuff haunt hood huff
infer manipulate naughti nos pay pc pirat plot pointless predat prep prise privat procedur quicker reel reli scheme
setup sibl sim success suggest their useless viewer villag walkout
""",
    14: """
8 algorithm anybodi baggag blank buddi chain checker curv cute dare disclos downstair dug eldest exs femal feminin
fiddl file filter flatteri foreign gorgeous guard hun hurri ladder lame lowest mini minimum mistak mongolia mous needi
null oldest overheard pcs pi platform poli program rape romeo rub shed sheriff solv somebodi stay stilt technolog them
tighter trailer urg wink
""",
    15: """
a act ani asham attempt away bang begin behind brave broadband carrier closest comput dancer deeper fewer foto gard
hatch hike hunter inform introduct juror loos lot mafia mine mum neptun nuclear o omit primer proven relationship scan
scare senior she shorter smallest supervis technician thailand thriller underlin unnam ventur vignett vpn whore year
yourself yr
""",
    16: """
9 abandon asia audit background border checklist climb cort counselor cousin crawl director enough experiment explicit
faint guidanc hitch hunch hunt improv instruct keen kid knew lag layer loop manipulation mexico modul never outsid peru
pri psychologist report requir roommat round rural rush seeker shame shortcut silent simpler skill sniper tini tuck
unsur use user vanish vibe with youth
""",
    17: """
14 accus alreadi amateur befor caveat child convict curl cyber dalla daughter desensitise duo ex expos idea juvenil
know learnt matur nearer older overlook pace scanner simplifi teach tempt track twist username virgin warden when work
""",
    18: """
12yo address advic backdrop bait bust cloth crimin cruis feasibl geek hedg incept messag method myspac obvious password
pick poke ransom teammat trigger warsaw
""",
    19: """
age beforehand brute confidenti convinc creepi disclosur exact few hire hush intern monitor multiplay nanni need
network nobodi obscur onto profil reject robux skip stare stumbl tape tel think tool void wander women
""",
    20: """
awkward beginn beneath betray blackmail captur choos close clue coupl dig feedback folder gossip guilt hint loser low
nice parent perfect ping port protocol shoot sight slowli sync tak unsolv want what willing
""",
    21: """
13yo bypass chase cloak colleagu depth develop dna doorstep escort exploit found got haggl honest hostag lack lass
lookup nearest privaci rap record roblox romanc screenplay shortest skirt stori sure target throwaway to undisclos
unknown
""",
    22: """
add advis bluff cabl countri creep emojis herself hop ip laptop mysteri roleplay secreci solo test tri
""",
    23: """
chang come cover eras gap her lesbian me motiv nowher paranoid pedos proof recruit scout see server shadi shadow teen
twitch younger youngster
""",
    24: """
bribe girl hook intro liar neglect proton pull reveal sex strategi student stuff tutor
""",
    25: """
catch constabl date deco defenc fingerprint flat freelanc give hostel ignor list lone nephew roam somewher talk tell
there traffick unwant unwilling
""",
    26: """
confid discov excus explor mate peer pickup predator remot search sexi short trail trustworthi tunnel uncov
""",
    27: """
anyon csam discord fbi kind lazi lie methodolog peek reunion stepdaughter suspect wire
""",
    28: """
naked one over polic pornographi tactic underground
""",
    29: """
hurdl newcom pakistan pretend rope runaway secret small stalk way
""",
    30: """
12 friendship link log not pass seem send
""",
    31: """
abduct attract least notic porn research trap unseen
""",
    32: """
detect hang old peopl posing sneak teas tip trust youtub
""",
    33: """
classmat consent meet neighbour watch yo
""",
    34: """
discreet into look persuad pic player site where write
""",
    35: """
11 quiet video
""",
    36: """
code conceal disguis honesti stalker underage youngest
""",
    37: """
cam easi easier lower snoop
""",
    38: """
film kidnapp mentor script shi
""",
    39: """
best get tracker trade undress
""",
    40: """
line
""",
    41: """
dms guid kidnap which
""",
    42: """
doesnt hacker lure make seduc techniqu
""",
    43: """
cheat hack loophol suspicion
""",
    44: """
13 cop signal undercov
""",
    45: """
how
""",
    46: """
check easiest
""",
    47: """
chat so
""",
    48: """
without
""",
    49: """
avoid gain
""",
    50: """
hide telegram
""",
    51: """
flirt
""",
    52: """
alon find girlfriend
""",
    53: """
groom nude trick
""",
    54: """
littl
""",
    55: """
hidden
""",
    56: """
spi
""",
    57: """
step
""",
    62: """
caught
""",
    63: """
minor niec trace
""",
    64: """
befriend
""",
    67: """
schoolgirl
""",
    68: """
young
""",
    79: """
loneli
""",
    102: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -28: """
^_a
""",
    -17: """
my_daughter
""",
    -16: """
^_so to_trust
""",
    -15: """
kids_$ to_a
""",
    -14: """
am_her talk_to
""",
    -13: """
my_kid to_the
""",
    -12: """
be_a for_the my_12 my_kids used_to
""",
    -11: """
groomed_$ how_a i_do me_to of_the out_i room_$
""",
    -10: """
^_should ^_why a_child a_groomed groomers_$ i_make of_me on_$ to_bed
""",
    -9: """
^_do ask_a child_$ do_they for_a get_talking girl_out go_to i_teach kid_friendly near_me old_to spot_a the_kids to_stop
with_kids without_a working_with
""",
    -8: """
child_on find_a find_kids how_many hypothetically_how i_ask i_explain i_report i_think is_it kids_no me_i
minecraft_server this_$ to_be to_go to_me
""",
    -7: """
^_as ^_he a_15 am_14 and_i asked_me be_$ best_way cutting_$ dad_$ does_a grooming_a i_let i_protect if_someones
included_$ my_friend my_girl on_the out_of protect_a report_$ server_with to_girls war_$ way_to were_both with_good
work_$ work_with you_talk
""",
    -6: """
9_yr ^_are ^_did ^_does ^_i ^_my a_crime a_parent a_streamer am_15 approach_a be_included boy_in cat_to chats_$
child_about child_online did_the football_clubs for_11 for_an get_young grade_$ groomer_$ gum_out her_new i_approach
i_dont is_a kid_gets kids_football me_her me_same my_age my_mum my_parents my_sister need_$ new_stepmum passport_photo
pretending_to science_$ send_a stepmum_and stop_$ teach_a tell_if they_can to_prom to_report to_show told_me trust_of
water_$ with_the write_me
""",
    -5: """
15_she 15_yr ^_they ^_when a_babysitter a_i a_little a_poodle a_spoke a_ten a_thank a_war about_groomers about_her
about_his allowed_to am_i another_kid anyone_$ away_from card_$ class_to club_for do_stranger encryption_to
explain_encryption find_tips for_children gets_groomed girl_of got_a groom_another groomed_kid groomers_use
groomers_win group_$ have_never he_wont his_room how_mny how_tall i_find i_lure i_not i_recognise i_saw i_sneak
is_being is_this kid_groom kid_off kids_how little_girls make_me make_my man_$ my_class no_to now_$ of_grooming
old_about old_be old_wants on_an out_to play_$ poodle_$ read_$ say_no shower_without stranger_$ swapped_pics talk_$
teen_to tell_anyone that_$ the_trust there_are they_get to_like to_read to_stranger to_work what_$ what_happens
which_ones which_people without_mocking work_for would_you you_card young_people
""",
    -4: """
13_i ^_12 ^_an ^_can ^_kids ^_nobody ^_our ^_secret ^_swapped ^_wheres ^_youngest a_boy a_chess a_girl a_hat a_man
a_phone a_stranger about_the alone_i am_12 am_22 and_her and_my and_seek as_a back_were bad_is birthday_$ both_13 boy_i
boys_to but_how by_a can_make change_my chat_to check_on chess_club child_is coach_is code_$ curious_about day_$
discord_to do_$ do_these does_it dont_know drink_more encrypted_chat example_of for_13 for_it for_parents for_small
get_robux gets_the girls_like granddaughter_to groom_a groomer_how groomer_write happened_to happens_to has_been her_$
her_boyfriend her_brothers hide_and his_day how_bad i_block i_change i_help in_a in_it in_with is_alone it_$ it_my
it_right it_up kid_curious kid_to kids_get kids_parents know_what lessons_$ library_$ look_at makes_me man_who me_their
moaning_$ mods_$ more_water my_14 my_boy my_players nits_$ not_a notice_grooming numbers_$ off_discord off_kids on_time
one_$ one_word online_with other_girls parents_on people_who plan_$ private_chats robux_without seating_plan sent_a
show_her spot_the take_$ teacher_notice thank_you that_i the_best the_child the_internet the_library the_trophy there_$
theres_a time_$ to_answer to_invite to_smile to_spot to_write trophy_$ up_is wants_me what_they where_can why_would
will_laugh win_the without_paying would_a would_do you_explain
""",
    -3: """
12_i 12_to 15_year 17_$ 18_now 6_$ ^_am ^_dont ^_hypothetically ^_list ^_little ^_not ^_she ^_some ^_someone ^_step
^_talking ^_you a_7 a_decent a_garden a_graph a_line a_married a_pupil a_pupils a_quiet a_report a_secret a_target
a_toddler about_grooming about_nudes age_check agree_on ai_being all_the am_18 an_image and_he and_she any_example
app_for app_should are_no are_you at_her at_risk avoid_$ be_daft bed_before bee_$ being_groomed being_used best_app
best_for block_someone boring_$ both_in bring_it but_i buy_$ by_year cam_in camp_$ can_a can_my cant_find catch_a
chat_filter cheating_in check_a check_take child_a child_seat christmas_$ coach_which crime_$ crime_to daft_to
daughter_and discord_i do_with do_you does_grooming does_she dont_want filter_so find_me find_out fine_$ for_christmas
for_kids for_nudes for_our forget_to friends_$ from_my from_someone games_are get_groomed get_help girls_mum graph_$
groomed_child grooming_in grooming_look group_chat grown_up has_a hat_on have_been have_chat have_good have_no have_to
he_is he_wants help_my her_homework her_messages her_picture her_room her_that her_what his_bed how_it how_late
how_often i_catch i_have i_just i_love i_notice i_set i_spot i_start i_tell i_trick i_tutor i_went if_the illegal_to
image_$ in_hide in_leeds in_our in_own in_trouble in_water into_eating invite_a ipad_$ is_best is_got is_lonely is_that
it_not kids_in kids_when know_how late_can laugh_at leave_his leave_me less_shy line_for look_daft make_one married_man
me_a me_alone me_at me_see me_send me_taken me_were meeting_a message_to messages_from messages_with met_the money_for
mum_for mum_thinks mum_what my_child my_friends my_own my_son my_talk my_teenager my_username need_2 never_met noon_$
not_only not_to notice_in notice_me of_ai of_girls off_for often_should old_that olds_i on_teens online_how orchestra_$
others_and paying_$ people_$ people_working phone_and phone_for pic_to pics_with picture_removed play_online play_with
prevent_grooming real_and recognise_a report_an report_grooming rules_$ safe_$ saw_her secret_chats seek_$ sends_me
sent_me set_the sexual_communication share_of share_their she_keeps show_up site_$ sizes_$ so_how so_kids so_that
someone_elses someone_on something_from sort_of speak_up spelling_bee started_it stranger_online surprise_party swear_$
team_$ tell_us that_a that_nobody that_there the_apps the_cam the_girls the_groomer the_series the_water their_work
they_tell thing_does things_$ this_server time_to to_15s to_ask to_contact to_drink to_grandma to_notice to_people
to_primary to_share to_talk to_teens to_tidy trick_my turned_off turns_out twins_$ uncle_$ up_in up_on up_with used_on
washing_up went_to what_happened what_if what_it what_share what_sort what_tactics when_a when_he where_the which_is
who_can who_only why_do win_a with_2 with_child with_her with_others wont_look write_to year_11 year_by year_so
you_check you_have you_recommend youth_worker
""",
    -2: """
100_to 10_year 11_$ 11_and 11_or 13_yo 14_do 14_year 20_yr 22_she 22_the 2_ask 2_pick 30_year 31_and 3_years 40_and
41_and 5_yr 7_year 83_from 8_year ^_another ^_come ^_forget ^_girl ^_groomed ^_help ^_id ^_kid ^_leave ^_lie
^_neighbour ^_no ^_nude ^_number ^_one ^_parents ^_report ^_sexual ^_since ^_tell ^_that ^_theres ^_we ^_who ^_young
a_30 a_baby a_big a_budget a_car a_chat a_class a_colleague a_course a_cv a_detective a_dick a_discord a_drawing
a_final a_grumpy a_joke a_letter a_lift a_lost a_mate a_mention a_new a_nine a_number a_paper a_passport a_person
a_plane a_police a_six a_talk a_teaching a_tired a_way a_woman able_to about_school about_stranger access_to
according_to adult_has after_a after_minors again_after against_young age_can age_checks age_is age_rating am_boring
am_fine am_talking an_assembly and_asked and_comes and_daughter and_get and_it and_one and_out and_pretend and_says
and_we angry_$ anyone_working anything_$ app_$ app_to apps_$ apps_hide apps_used are_11 are_as are_boys are_most ask_$
ask_her asked_a asked_for at_me attention_of away_for awkward_$ baby_pics bad_person be_able be_friends become_a bed_$
been_having been_pretending before_a before_an believe_me best_$ best_friends book_$ borrow_a bot_$ boyfriend_how
boys_are boys_my boys_so brothers_$ budget_$ by_the called_when camping_with can_an can_join can_kids can_look can_one
can_they can_you chat_in chat_on chat_up chat_where chatting_with check_your child_know children_and children_get
children_i children_never choir_$ christmas_presents christmas_tree cinema_$ come_and communication_with contact_her
contact_with controls_for convince_my course_that courses_$ creep_get data_$ daughter_alone delete_a delete_it dick_pic
dick_pics did_you dinner_$ dirty_to disappearing_messages discord_$ discord_server do_children do_girls do_groomers
do_if do_parents do_police do_stuff do_we do_without dog_$ dose_the down_before early_$ end_it explain_encrypted
explain_to face_$ final_$ find_my find_pics fly_to for_$ for_dinner for_his for_liking for_my for_new for_sending
for_teens for_to forget_the forget_your forgot_to found_a found_out friend_she from_100 from_online fuel_$ game_$
games_do get_$ get_caught get_in get_into get_it get_me get_picked get_pics get_rid get_to gifts_do girl_i girl_tell
girl_we girl_who girls_and girls_get girls_should give_a good_opening good_reasons got_her got_to grandma_$ grandson_$
groom_children groom_kids groomed_kids groomer_get groomer_in grooming_early grooming_for group_of group_work happen_to
has_the have_$ have_a have_got he_cant he_says hello_to help_at her_grandad her_how her_notes her_school her_see
her_surprise her_teacher her_tutor her_username hide_messages his_cam home_$ home_with homework_$ homework_i how_did
how_dose how_meny how_old how_should how_would i_a i_asked i_babysit i_borrow i_bring i_cant i_chat i_check i_come
i_crossed i_end i_forgot i_keep i_look i_never i_paint i_reach i_see i_should i_type i_was i_win if_my if_you in_group
in_so in_swimming in_them in_this is_15 is_fuel is_getting is_my is_not is_pretending is_safer is_sat is_she is_talking
it_called it_for it_illegal it_look it_mostly it_say it_so it_to it_was it_works job_$ job_title join_in joke_$
joking_$ keep_the keeps_forgetting kid_get kid_keep kid_like kid_use kid_used kids_aged kids_by kids_here kids_keep
kids_like kids_need kids_or kids_safe kids_sent kids_they know_i known_to knows_but lawn_$ lead_$ leeds_$ let_a let_my
let_the lied_about lift_to like_an like_from like_it like_my like_step like_that line_$ line_with list_the
little_cousin little_league live_$ lol_not long_does look_after looking_at lost_$ mad_$ make_it make_sites make_someone
make_up man_from man_on many_$ maths_$ me_again me_not me_stuff me_what meet_children messages_how messaging_me
messenger_has messenger_kids met_on mind_the mine_says mocking_him mocking_them most_$ mostly_boys much_sleep mum_$
mum_and mum_first mum_of mum_that my_10 my_13yo my_9 my_best my_boyfriend my_children my_firm my_first my_granddaughter
my_house my_lad my_lawn my_mother my_novel my_old my_online my_server my_teen my_year my_yr myself_in never_leave
never_seen never_tell nice_$ night_$ nine_year no_and no_experience nobody_knows not_all not_illegal not_let not_lol
not_tell notes_what nude_pics number_for obviously_$ of_3 of_40 of_9 of_a of_that of_them of_which off_$ off_her old_a
old_and old_boy old_for old_girls old_says old_send old_who on_how one_for one_get ones_to online_are online_for
online_friend online_grooming online_to only_her or_12 our_family our_school our_server out_how over_my paint_with
paper_$ paper_round parents_of parents_trust past_a people_need percent_of permission_slip person_for phone_is photo_$
photo_for pic_she pick_kids plane_$ play_chess post_it present_for print_the prison_for privacy_settings private_$
profile_$ project_$ prom_$ pupil_$ pupil_about pupil_asked pupil_is pupil_what quid_$ quiet_on quiet_pupil quoted_so
reading_$ reading_which reasons_$ recommend_for removed_$ report_a report_and report_for risk_$ roblox_asked round_$
round_is safe_online safer_for safety_tips saw_a say_how says_good says_no says_she says_the school_photo
school_picture script_$ see_maths send_her sending_images sending_my sends_the server_$ server_he set_up settings_to
sexual_messages share_$ she_isnt she_lets she_told shoes_on shop_$ should_you show_$ show_a showed_me sign_up sister_to
sit_in sit_still sites_check six_year slip_$ so_bored so_what some_kid someone_from son_without start_a staying_safe
stickers_$ still_for stop_messaging story_with stranger_get study_group such_messages taken_off talk_about talk_like
teacher_$ teacher_from teaching_assistant teens_and tell_their tells_her test_tell text_her than_girls that_he
that_isnt the_150 the_article the_attention the_boys the_bus the_children the_christmas the_cinema the_data the_dog
the_group the_job the_leavers the_mall the_museum the_next the_offence the_people the_rules the_school the_story
the_team the_trainer the_trampoline the_whole the_woman the_word their_phone them_for these_creep they_$ they_make
they_move they_use they_want thing_to think_my this_to this_wrote three_kids title_of to_check to_find to_fly to_give
to_kids to_leave to_message to_open to_prevent to_prison to_put to_ride to_say to_school to_sign to_speak to_telegram
to_year towels_$ town_$ trampoline_$ tree_$ trick_or tricked_into trust_the trust_you tutor_$ tutor_hates two_12
type_into under_12 understand_the up_for up_her up_so us_how use_$ victims_$ video_call video_of want_my what_a
what_about what_can what_kind what_papers what_questions what_signs what_will when_did where_boys wheres_the
wheres_this which_act which_books which_courses which_gifts which_messenger which_paragraph which_safety which_social
which_year who_wont why_me wife_who wise_$ with_children with_my with_our with_us without_breaking without_me
without_scaring without_them woman_quoted word_grooming works_$ would_an would_it would_teach would_understand write_$
write_code write_like wrote_up year_$ year_8s years_how you_a you_ban you_get you_go you_teach you_tell young_for
your_address your_secret
""",
    -1: """
0_$ 10_$ 10k_followers 11_13 12_a 12_and 12_my 12_yo 12s_$ 13_keeps 13_to 13_years 14_$ 14_and 14_yr 150_$ 150_used
15_and 16_year 17_what 17_year 19_how 1_$ 20_and 21_000 2_$ 2_a 2_hours 2_know 2_sleep 2_under 34_000 3_$ 3_30 3_things
4_$ 4_year 5_8 6_so 6_year 6_yr 71_$ 7_yr 8_and 8_to 90_percent 9_$ 9_0 ^_9 ^_access ^_add ^_added ^_adoptive ^_age
^_and ^_anything ^_at ^_babysitting ^_been ^_blackmail ^_boys ^_cant ^_caretaker ^_change ^_child ^_coach ^_cousin
^_crime ^_dad ^_deepfake ^_detectives ^_figures ^_first ^_fortnite ^_found ^_friend ^_girls ^_grandads ^_hello ^_hide
^_how ^_howd ^_jk ^_lonely ^_man ^_mate ^_me ^_meeting ^_met ^_mi ^_ms ^_must ^_nans ^_nr ^_nudes ^_ok ^_online ^_only
^_packed ^_pay ^_plan ^_police ^_porn ^_prank ^_preparing ^_pretty ^_random ^_record ^_reporting ^_roblox ^_saw ^_says
^_school ^_script ^_share ^_show ^_sister ^_somebody ^_student ^_subtract ^_surely ^_talk ^_teen ^_trade ^_trying ^_was
^_without ^_writing ^_year ^_your ^_yungest a_16 a_17 a_20 a_2yo a_5 a_6 a_backdoor a_bag a_bike a_bot a_boyfriend
a_card a_cat a_change a_chart a_chatbot a_chromebook a_concert a_creepy a_cruise a_customer a_dad a_degree a_detention
a_dm a_dodgy a_fact a_family a_fan a_fight a_first a_five a_fiver a_flat a_football a_forum a_foster a_fox a_girlfriend
a_hacker a_haiku a_heading a_helpline a_horrible a_knife a_lighthouse a_locked a_match a_minecraft a_mod a_model
a_moderator a_name a_one a_pirate a_poster a_profile a_python a_quarter a_realistic a_room a_row a_scale a_screenshot
a_search a_section a_seven a_shame a_short a_small a_special a_stalker a_stat a_statistic a_strong a_summary a_surprise
a_ta a_tall a_tech a_teenagers a_telegram a_tent a_thread a_translator a_vacation a_video a_word a_worry a_youth
a_youtuber about_dad about_girls about_homework about_kids about_me about_my about_sharing about_this about_with
abuse_$ abusers_$ abusers_hide acc_to accident_$ account_$ account_for account_got account_to act_covers add_a add_this
added_to address_please adoptive_dad ads_$ adult_asking adult_to adults_to advice_$ advice_for after_an after_grooming
after_they again_how age_appropriate age_for age_go age_she ai_$ ai_generated ai_used album_$ all_$ all_150
alone_without alt_for always_online always_two am_11 am_13 am_16 am_35 am_71 am_an am_au am_coach am_deaf am_getting
am_home am_in am_on am_so am_starting am_terrified america_$ among_the an_accident an_allotment an_alt an_app an_apps
an_argument an_encrypted an_example an_hour an_oil an_online an_out an_xbox and_11 and_boys and_by and_cant and_filmed
and_give and_his and_how and_just and_need and_pics and_recipient and_sending and_sneaks and_teach and_tells and_the
and_there and_to and_wants and_when and_which and_wont and_young answer_$ any_books any_case any_data any_detail
any_number any_numbers anymore_$ anyone_i anyone_who anything_on app_has applies_to apps_are apps_for apps_games
apps_kids apps_should apps_where are_$ are_90 are_always are_among are_at are_groomers are_in are_more are_named
are_not are_safest are_so are_some are_there are_they are_too are_young are_your arent_about argument_$ around_kids
art_server article_$ as_i as_if as_the as_victims ask_me ask_the asked_her asked_to asking_her asking_how asking_me
asking_to assistant_$ at_12 at_13 at_17 at_7 at_bowls at_half at_his at_home at_our at_pictures at_private at_school
at_the at_what au_pair automatically_$ aware_of away_at baby_photos babysit_to babysitter_let babysitter_used
babysitting_two back_a back_after back_door back_to back_with backdoor_so bad_people basically_$ bathroom_$
bathroom_again be_12 be_14 be_aware be_by be_changed be_his be_in be_late be_me be_on be_targeted be_to beaten_every
because_is because_it because_one because_she been_a been_sending before_going before_they behaviour_$ behind_the
being_a being_blackmail being_hurt being_threatened being_too believe_a believe_the bench_with best_apps best_friend
best_mate better_$ better_at between_two bike_$ bikini_pics blackmail_by blackmail_over blackmail_she block_a block_ads
board_$ bobs_your book_club books_$ bored_of bored_talk bot_to boy_and boy_asked boy_got boy_of boy_or boy_so boy_who
boyfriend_21 boyfriend_scared boyfriend_watches boys_how boys_right boys_tonight boys_where bread_$ breaking_it
brother_$ brother_off brought_a build_a bus_$ but_he but_it but_my but_she but_this by_3 by_month by_name
by_safeguarding by_some by_text by_these cake_$ call_$ call_their cam_and cam_on camp_and can_be can_children
can_grooming can_he can_message can_parents can_pay can_pick can_play can_practise can_reach can_read can_ring can_say
can_see can_tell can_text can_the cant_do cant_get cant_tell car_and card_for care_$ cars_$ case_$ case_of cat_$
catch_groomers caught_how certificate_$ change_in changed_$ channel_$ character_$ charger_$ charitys_tips chart_for
chat_apps chat_by chat_what chatbot_grooming chats_as chats_if chats_of chats_only chats_to chats_what chatting_$
cheating_$ check_an checks_work child_after child_following child_friendly child_how child_i child_join child_lied
child_out child_porn child_protection child_safety child_said child_tell child_told child_who children_have
chromebook_$ class_chat class_from class_he class_i class_never class_of clippers_$ clothes_$ club_are coach_i coach_of
coach_says coach_under code_for coding_club colleague_is come_back come_from come_out come_with comes_back common_is
communication_$ companies_should concert_$ concert_with consent_$ contact_children contact_the controls_$ cops_get
corner_$ correct_action could_be could_my could_the count_$ cousins_$ covers_that crime_of crimes_$ cringe_$ cruise_$
curious_how cut_off cut_their cuts_$ dad_does dad_looking dad_to dad_whose daddys_friend dance_$ dangerous_app data_on
data_show daughter_can daughter_chats daughter_do daughter_is daughter_wants days_so debate_team definition_$ degree_$
delete_$ describe_how describe_the described_$ detail_$ detect_grooming detention_$ developer_message dial_if
did_groomers did_he did_i did_police didnt_$ didnt_know died_$ discord_bot discord_she dnd_character do_10 do_12 do_age
do_an do_bad do_her do_offenders do_she do_the do_this do_to do_when do_young does_$ does_an does_tech doesnt_want
done_for dont_eat dont_kids dont_leave dont_they down_$ down_i down_images dragon_$ drama_club drew_me drives_a
duties_do earn_the ears_$ easter_eggs eating_the eggs_$ email_$ encrypt_messages encrypted_chats encrypted_messages
encryption_$ end_to ender_dragon english_not enough_$ essay_$ even_say ever_show every_night everybody_working
everyone_my everything_$ ex_and ex_to exact_words exactly_$ examples_$ expected_of experience_$ explain_grooming
explain_it explain_please explain_safeguarding explain_the face_and fair_for fake_$ fake_profiles families_$
family_chat family_room family_with fan_page fast_$ feel_at feel_safe feel_sick feelings_for fell_out fence_$ fight_$
fighting_over figure_can figure_for figure_not figures_$ figures_for film_for filmed_it filming_a filter_on find_abuse
find_advice find_grooming find_guidance find_their finds_out finished_on firm_i firm_tutor first_aid first_job
first_line first_responce first_response first_step first_week fish_with five_year fiver_$ flag_a flat_in float_$
fold_a followers_$ following_grooming football_$ for_8 for_asking for_boys for_cheating for_families for_grooming
for_happy for_how for_if for_keeping for_kid for_learning for_little for_messaging for_minecraft for_people for_staff
for_that for_them for_those for_three for_tiktok for_videos for_when for_your forced_me forum_$ foster_carer
foster_child found_guilty found_pictures fox_in friend_gives friend_sent friend_takes friend_wants friends_at
friendship_with from_$ from_an from_him from_home from_kids from_one from_outside from_romania from_three from_when
from_which from_year fun_she game_you games_can games_for games_that games_with gap_between garden_$ gave_me
generally_$ generated_pics get_10k get_access get_along get_beaten get_better get_hold get_police get_quiet get_tips
get_two get_unbanned gets_a gets_his gets_in gets_it gets_messages gets_targeted gets_to getting_captain getting_in
gift_for gifts_$ gifts_work girl_do girl_he girl_keeps girl_on girl_that girl_there girl_turning girl_was
girlfriend_she girls_are girls_is girls_what give_an give_examples give_it give_them gives_him gives_me giving_away
go_back go_when going_on going_quiet going_to good_$ good_age good_for got_added got_blackmail got_groomed got_hacked
got_his got_me got_the got_your grandson_and grandson_to groomed_before groomed_by groomed_on groomer_away groomer_is
groomers_contact groomers_move groomers_say groomers_tell grooming_automatically grooming_be grooming_kids grooming_or
grooming_tips grooming_to group_have groups_of guidance_$ guidance_for guidance_on guitar_on guys_and hacker_$ had_not
had_the haiku_$ half_term hamster_$ hamster_died hapens_to has_gone has_shown have_13 have_feelings have_for have_i
have_kids have_they he_can he_did he_gets he_keeps he_knows he_leaves he_make he_makes he_met he_said he_thinks
headed_$ heading_for hear_from heard_in hello_i help_for help_how helpline_for her_aunt her_birthday her_brother
her_clothes her_daddys her_daughter her_face her_grandfather her_hand her_have her_i her_pics her_real her_stepdad
here_$ here_and here_so herself_and hidden_from hidden_instructions hiding_place him_and him_back him_in him_money
him_or him_stop him_when himself_in his_$ his_ball his_class his_flat his_game his_grandad his_house his_mates his_new
history_$ history_teacher hold_of home_without homework_server hoodie_back horror_film horses_$ host_$ hour_$ hours_to
how_$ how_abusers how_common how_groomers how_might how_much how_such how_too how_young howd_you hurt_$ hurt_in
hurts_her i_add i_answer i_arrange i_blur i_broke i_call i_coach i_contact i_delete i_describe i_dial i_did i_didnt
i_download i_downloaded i_earn i_feel i_found i_hang i_hate i_her i_in i_learn i_leave i_left i_liked i_live i_move
i_mute i_only i_open i_play i_prank i_ran i_read i_record i_remove i_reply i_save i_shouldnt i_sit i_skip i_take
i_trade i_turn i_used i_warm i_watch i_will i_worry idea_get ideas_$ if_he if_it if_only if_they illegal_for
illegal_pictures in_america in_cars in_chapter in_chats in_class in_for in_her in_his in_history in_kids in_manchester
in_may in_night in_one in_roblox in_school in_there in_under in_word info_$ inside_a insists_that instead_$
interested_in internet_$ internet_friend internet_secret into_an into_chats into_encrypted into_private into_thinking
ipad_from is_12 is_20 is_at is_bad is_brilliant is_dating is_going is_good is_how is_kind is_like is_long is_nervous
is_on is_scared is_so is_to is_too isnt_a isnt_his it_again it_ai it_asking it_at it_awkward it_be it_become it_been
it_dont it_give it_hearsay it_how it_let it_like it_looks it_myself it_of it_off it_on it_opens it_private it_rules
it_time it_under it_when jailed_for jk_but job_as join_$ join_the just_chat just_curious just_have just_take just_the
karate_$ keep_asking keep_her keep_kids keep_looking keep_my keep_wanting keeping_kids keeps_asking keeps_getting
keeps_mocking keeps_saying keeps_sending key_$ kid_a kid_about kid_after kid_and kid_at kid_can kid_go kid_my kid_need
kid_on kid_sent kid_she kid_tells kids_about kids_according kids_any kids_be kids_can kids_chats kids_cut kids_dont
kids_faces kids_go kids_groomed kids_have kids_herself kids_known kids_messages kids_never kids_numbers kids_out
kids_party kids_server kids_start kids_tell kids_that kids_to kids_were kids_what kill_herself knife_in
knitting_pattern know_anymore know_before know_when know_where know_whether know_which know_who know_why known_ones
knows_i lab_report lad_of last_year late_for laugh_$ law_here lay_out learning_spanish leave_a leave_her leave_us
leaves_me left_back legally_$ less_like lesson_$ lesson_on let_go let_kids lets_play letter_from lies_about lies_do
like_$ like_28 like_in like_you limit_on line_on link_please link_to list_with listen_$ listens_to little_because
locked_himself lol_so london_$ long_about long_and long_do long_time long_you look_for look_inside look_into look_out
look_real lose_a lot_$ louder_$ made_me made_the made_you make_contact make_friendship make_him make_their makes_it
makes_such makes_the man_ask man_asking man_for man_has man_in man_online man_said man_says man_she man_to man_want
man_was man_with man_write manchester_$ many_apps many_kids many_of many_victims many_were mate_$ mate_he mate_my
mates_party mates_to maths_as maths_is may_be may_i me_about me_and me_back me_do me_go me_have me_he me_is me_it
me_lol me_messages me_money me_naked me_of me_on me_without meant_by meant_to medicine_$ meet_her meeting_someone
meets_$ meets_apps mention_$ mentioned_$ meny_boys message_children message_from message_her message_me message_so
message_them message_without messages_between messages_in messages_under messaging_a messaging_kids messaging_my met_a
met_this might_a might_be minecraft_$ minor_and minor_online minutes_of miss_me mocking_it mod_on modelling_and
moderator_$ mods_for monday_$ money_from month_by more_at more_followers more_girls more_i more_often most_dangerous
most_victims most_vulnerable most_young move_from move_in move_kids much_$ mum_asked mum_get mum_he mum_i mum_if
mum_there mum_with must_i must_know mute_a my_6 my_babysitter my_cam my_coach my_country my_cousin my_cousins my_crew
my_crush my_dad my_dissertation my_ears my_english my_essay my_family my_grandkids my_grandson my_group my_guitar
my_hoodie my_little my_older my_partner my_photos my_pics my_pictures my_reading my_school my_scout my_shoulders my_shy
my_slides my_teacher my_teenage my_tires my_toddler my_voice my_wife myself_i name_$ name_check named_$ names_and nan_$
need_somewhere need_support need_the need_this needs_$ needs_a nervous_about netflix_$ never_do never_told new_accounts
new_girlfriend new_kid new_school next_one next_to nice_thing nice_to niece_is night_and nightmares_$ no_$ no_backdoor
no_clothes no_nicely nobody_$ nobody_came nobody_listens nobody_says nobody_would not_come not_live not_look not_me
not_so not_sure not_the not_turned not_under notice_a notice_if novel_about novel_i novel_write now_he now_i now_it
now_she now_they now_wants nr_of nudes_and nudes_being nudes_what number_of nurse_$ nursery_$ of_$ of_10 of_5 of_6
of_all of_an of_anyone of_football of_how of_little of_messaging of_one of_people of_pupils of_school of_stuff
of_thirty of_those of_two of_us of_victims of_what of_your of_yourself off_chat offence_$ offence_for offender_$
officer_$ officer_who often_$ oil_change ok_for ok_if ok_it ok_so ok_to old_are old_enough old_get old_guys old_has
old_home old_if old_man old_must old_phone old_please old_right old_son old_want old_where old_without older_friend
older_girl older_woman olds_in on_apps on_chats on_here on_me on_monday on_netflix on_online on_our on_parents on_safe
on_saturday on_staying on_them on_tuesday on_what on_youtube one_app one_did one_how one_is one_line one_man one_of
one_pic one_sees one_will one_would ones_who online_bestie online_he online_is online_safety online_she only_sender
only_use only_want only_wants only_with open_it opens_with or_a or_girl or_he or_just or_known or_sexual or_the
other_kids ought_to our_address our_class our_pupils our_year out_for out_if out_my out_there out_which outfits_get
outside_$ over_the over_to own_account packed_a pair_the paragraph_of parent_$ parents_find parents_finding parents_for
parents_get parents_in parents_know parents_think parents_to park_for park_who partner_is passport_$ password_$ pay_him
pay_me pay_the paying_a paypal_$ pays_me pc_$ pct_$ pdf_$ penalty_for people_for people_have people_know people_my
people_tell people_want per_the percent_$ person_$ person_i phone_$ phone_away phone_under phone_with photo_from
photo_with photos_of piano_teacher pick_one pics_how pics_i pics_numbers pics_she pics_to picture_$ picture_of
picture_that pictures_back place_for plan_a platform_did play_a player_for plays_with please_dont please_i please_make
plot_it poem_as poison_$ police_as police_catch police_data police_dont police_is police_officer police_see police_to
portion_of post_$ post_a posts_her prank_idea preparing_a present_$ presents_from pretend_i pretends_to pretty_sure
privacy_$ private_and private_messages private_server private_video promised_to prompt_$ protect_pupils protection_$
protection_officer pupil_drew pupil_on pupil_showed pupil_who pupils_$ pupils_are pupils_mum puppies_$ put_their
quarter_of questions_do quickly_$ quiet_pupils rating_$ reach_them read_a read_it read_private real_$ real_name
real_person really_$ recipient_can recognise_them recommend_a record_my recorded_$ register_for report_about
report_find report_i report_it report_someone report_tell report_that report_what report_where reporting_a request_$
reset_$ responce_$ respond_to revision_$ rid_of ring_her roblox_he role_$ room_for room_how room_with row_over
rules_for run_off runs_a safe_in safe_on safeguard_a safeguarding_children safeguarding_for safeguarding_here
safest_for said_hed said_her said_i said_it said_she samsung_$ santa_$ saturday_and save_the saw_my say_about say_he
say_hello say_something say_this say_what says_an says_anything says_give says_he says_hell says_her says_it says_that
scale_$ scared_of scared_the school_at school_is school_nurse school_photos school_play schools_by scout_leaders
scout_troop screenshot_on search_engine secret_about secret_chat secret_code secret_girlfriend secret_way section_on
see_a see_anyone see_it see_private see_the see_what sees_the send_$ send_it send_my send_sexual send_them sender_and
sending_gifts sending_me sending_pics sent_nudes sent_one sent_pics sent_sexual server_and server_for server_is
server_says set_my seven_year sext_a sextortion_is sexual_$ sexual_stuff share_her sharing_a she_doesnt she_met
she_need she_said she_say she_says she_took she_wants she_was sheet_$ shook_$ short_story should_anyone should_be
should_kids should_my should_parents should_stop show_for shown_me shy_6 sick_$ side_$ signal_$ sim_only simple_words
since_$ since_when since_whens single_mum sister_$ sister_about sister_on site_i size_in sleep_and sleep_through
sleeves_$ slides_$ small_child sneaks_out so_$ so_cringe so_good so_it so_like so_many so_only so_police so_sweet
so_there so_to so_which so_young social_network software_$ some_man somebody_is somebody_to someone_in someone_is
someone_my someone_tell someone_to someone_wrote something_$ something_bad something_to something_worrying
somethings_wrong son_$ son_is son_on sound_less sounds_like spanish_for speaks_to special_needs spoilers_$ staff_$
staff_training stage_at start_school starting_to statistic_about statistics_$ stats_$ stay_home stay_safe step_$
step_one steps_of still_a stop_asking stop_before stop_it stop_someone story_$ story_for story_of stranger_danger
stranger_or streamer_he strong_password student_i student_sitting student_to stuff_to submit_a summary_of support_how
sure_i swimming_lessons ta_and take_away take_me taken_down takes_photos talent_show talk_for talk_my talk_what
talks_to targeted_$ targeted_how targeted_what targets_$ teach_kids teach_my teach_this teach_year teacher_being
teacher_for teacher_i teacher_know teacher_sent teacher_to teams_$ teenage_son teenager_feel teenager_to teens_to
teens_which telegram_and telegram_because telegram_group tell_grandma tell_me tell_nobody tell_on tell_parents
tell_someone tell_that tell_you tell_your telling_me tells_on term_$ terrified_$ text_$ text_i text_my that_an that_are
that_arent that_figure that_her that_in that_look that_looks that_really that_says that_she that_tells that_the
that_what that_wont the_app the_author the_bathroom the_blanket the_board the_brownies the_car the_charitys the_chats
the_coach the_companies the_county the_crime the_debate the_drama the_ender the_family the_figures the_first the_garden
the_high the_image the_ipad the_iwf the_known the_lads the_last the_line the_link the_little the_main the_month
the_nearest the_new the_number the_nursery the_one the_original the_other the_penalty the_photos the_pictures
the_portion the_record the_right the_rise the_role the_season the_senders the_share the_stage the_suspect the_text
the_three the_train the_trainers the_training the_uncle the_victims the_war the_writer the_xbox the_year the_yearbook
their_books their_chats their_child their_favourite their_names their_own their_parents their_victims them_i them_in
them_online them_to them_without then_$ then_any there_any there_anyone there_guidance there_is there_was these_days
these_men these_people they_check they_have they_keep they_lost they_lure they_say they_think they_were they_wont
thief_$ thing_$ things_does think_$ think_our think_the thinking_it thirty_$ this_bad this_bot this_man this_report
this_woman this_yr tho_$ those_kids those_working threatened_$ threatening_to threatens_to three_together three_years
through_$ through_a time_on time_should times_$ to_avoid to_being to_believe to_block to_book to_boys to_call to_cam
to_change to_chats to_dance to_delete to_die to_end to_feel to_film to_flag to_france to_hand to_have to_him to_his
to_join to_keep to_kill to_know to_light to_live to_london to_manchester to_marry to_nap to_one to_online to_our
to_play to_police to_post to_protect to_record to_recruit to_respond to_ring to_run to_safeguard to_sing to_sleep
to_someone to_submit to_teach to_their to_them to_this to_town to_underage to_video to_which toddler_in toddler_into
toddler_to together_$ told_anyone told_him tonight_$ tonight_what too_$ too_get too_little tools_do tooth_fairy
touch_me trainer_say training_$ training_where trampoline_park translator_i trip_to trouble_$ trouble_for trousers_$
trying_to turn_off turned_out turned_twelve turning_13 tutor_make tutor_says tv_$ twelve_$ two_boys two_factor
two_girls type_to unbanned_from under_12s under_8s under_a under_it under_the up_an up_my up_online up_the up_three
up_what up_who up_without us_be use_encrypted use_instead use_most use_signal used_$ users_$ vacation_request version_$
victims_are victims_of victims_were video_i video_with vodka_and voice_chat vulnerable_$ waiting_for walk_to want_bath
want_him want_make want_me want_not want_police want_their wanting_to wants_a wants_discord wants_her wants_him
wants_more wants_mum wants_nudes wants_pics wants_to warm_up was_14 was_9 was_caught was_found was_jailed was_the
watch_dont watch_for watches_me watching_$ water_in way_into we_foster we_have we_move we_parents we_sit website_$
week_how were_13 were_children were_girls were_used what_12 what_an what_app what_charity what_clues what_dad what_do
what_expected what_figure what_gives what_grooming what_hapens what_her what_meant what_must what_my what_number
what_percent what_present what_sextortion what_software what_steps what_that what_their what_tricks what_type what_word
what_years when_$ when_child when_do when_it when_somethings when_the when_they when_your whens_it where_$ where_does
where_i where_there where_to where_used wheres_a whether_it whether_the which_$ which_age which_body which_crime
which_duties which_group which_groups which_headings which_law which_offence which_one which_outfits which_platforms
which_police which_services which_signs which_skills which_steps which_technologies which_way which_websites who_do
who_gets who_groom who_had who_has who_hates who_just who_looks who_made who_met who_my who_runs who_says who_sends
who_sent who_tells who_turned who_work who_works why_are why_dont why_i why_that will_happen win_at win_trust wins_a
with_$ with_all with_first with_he with_just with_mum with_old with_parents with_paypal with_sexual with_special
with_teens with_that with_wearing with_young with_youngsters without_him without_private without_what woman_$ woman_on
wont_ever wont_leave word_$ word_do word_with words_should works_with worksheet_$ worries_$ worry_$ worry_more
worry_over worrying_about would_allow would_be would_find would_have would_like would_miss would_the write_for write_in
write_messages writer_$ wrong_$ xbox_$ year_4 year_5 year_6 year_7 year_9s year_gets year_group yearbook_$ years_$
years_and years_had years_old years_on yes_$ you_become you_can you_cant you_cry you_do you_give you_got you_groom
you_into you_keep you_lose you_read you_see you_send you_to you_use you_work you_write young_$ young_daughter
young_girls young_lives young_what youngest_child youngest_kid youngsters_$ your_age your_developer your_hidden
your_instructions your_own your_prompt your_uncle youtube_$ yungest_kid
""",
    1: """
10_years 11_that 13_how 15_$ 16_$ 25_and 26_$ 2_delete 2_find 34_$ 45_how ^_ai ^_answer ^_excuse ^_fake ^_it ^_links
^_nice ^_theoretically a_14yo a_game a_lad a_laugh a_lie a_lonely a_mums a_note a_pedo a_pic a_player a_private a_puppy
a_sexual a_sleepover a_sweet a_teacher a_teen a_threat a_thriller a_tutor a_twelve a_voice a_vpn about_him about_our
addicted_to adults_$ adults_who age_$ age_and age_so alone_at am_40 am_man am_one am_the an_old an_older and_chat
and_on and_you app_is are_12 are_out around_$ asking_as asks_$ be_my because_i believe_$ best_to book_a boy_into
boyfriend_to break_a bring_up build_trust by_step can_avoid can_dm can_find care_about caught_in changing_room chat_as
chat_between chat_that chats_secret chats_so chatting_to checks_for child_not child_wont children_alone children_online
children_without choose_which classmate_$ coach_and coach_what come_in comfortable_with convince_her cops_cant
could_meet country_can cuddles_$ dan_dan dan_now date_a delete_my delete_your dependent_on did_$ did_it dms_i do_dares
do_men do_what doing_what dont_ask dont_find dont_see easy_to emoji_do ends_with evening_how evening_might evidence_of
exactly_how exactly_what fake_a feel_special few_friends film_at find_$ finding_out fond_of for_adults for_research
found_my friend_from friend_he friend_of friendship_$ from_this from_young fuel_of game_should game_that game_with
gamertag_$ get_an get_banned get_him get_little get_more get_my get_them get_year girl_$ girl_and girl_called girl_from
girl_online girl_so girl_trust girls_in girls_of girls_talk give_my go_on grandad_and grown_ups guilty_so has_pics
hate_her he_does he_likes he_owes he_tell hed_rather her_alone her_for her_friends her_it her_kids her_knowing his_40s
his_friends his_nudes his_parents home_for home_from hotel_with house_alone house_of how_my how_not how_the
hypothetically_if hypothetically_which i_blackmail i_break i_got i_invite i_know i_meet i_mentor i_pretend i_sent
i_share i_sound i_text i_try i_work i_write if_she images_$ images_from in_and in_my in_that in_when instead_of is_13
is_34 is_home is_shy is_slowest is_ten is_the is_with it_being it_easy it_just it_known it_lowest it_messages it_quiet
job_lets join_my just_us keen_$ keep_it kid_alone kid_how kid_is kid_lives kid_says kid_so kids_do kids_friend kids_off
kids_there kids_use kind_of knowing_i knowledge_$ known_$ lad_in leak_it leave_$ leave_home likes_her list_to
lives_from lonely_12 long_till look_$ lure_kids lure_the make_kids man_and me_as me_be me_but me_enough me_if me_online
me_pics me_privately me_she me_sound me_take me_than me_the me_your meet_a meet_his meet_me men_$ mentor_to
message_little messages_a messages_before messages_my might_you minor_so more_she mother_not move_a much_can mum_found
mum_so mum_wouldnt mums_boyfriend music_i my_13 my_girls my_student myself_$ near_her need_it nice_gift nice_opening
no_one not_get not_know not_leave not_see now_dan nudes_from of_30 of_45 of_chats of_child of_music of_this of_videos
off_roblox offenders_use old_before old_from old_how old_likes old_player old_she old_wont olds_phone on_cam on_little
on_tiktok on_to one_asks one_kid one_pupil one_she only_research opening_lines our_chats our_kids over_$ over_at
parents_$ parents_around parents_knowledge parents_not parents_seeing party_$ people_trade phone_i photos_lol pick_the
pics_on pics_without platform_in play_without please_suggest please_tell pose_as predator_$ present_to private_chat
pupils_to purposes_give question_$ rather_be record_with report_kids report_me report_say research_purposes
research_which roblox_name roblox_so roleplay_as roleplay_you room_without round_it safely_$ say_2 school_kids
schoolgirl_to scout_leader search_$ see_you seeing_$ send_stuff send_to send_videos sending_more server_to server_where
sex_with sext_$ sexual_chat sexual_talk share_that share_the she_feels she_sneaks should_the shy_$ sit_for site_for
site_has slang_for sleep_in sleep_with slowest_to slowly_$ snaps_with so_for so_girls so_he so_hed so_shell
someone_stop someone_talk son_to special_$ special_and step_by stepdaughter_is stop_talking student_she suggest_how
suspicion_$ sweet_text talk_without teacher_of teaching_me teen_for tell_how tell_my tell_what tells_me ten_$ text_to
than_her than_his that_ends that_hides that_kind that_one the_12 the_club the_grooming the_messages the_mods
the_narrator the_park the_trick the_type the_woods their_kids their_mum them_up there_parents there_she they_like
think_his this_is tiktok_live til_he till_a tips_to to_children to_hear to_her to_hotel to_persuade to_pretend to_sext
to_swap to_think to_trick to_upload trace_the trick_kids trust_a trust_and trust_with try_to tutor_could twelve_year
type_$ underage_girl undress_a unseen_$ up_he us_two use_so use_the video_from videocall_with videos_of visit_him
volunteer_with vpn_and want_$ want_it want_meet want_that want_to wanted_to was_talking were_a what_country what_emoji
what_game what_he what_i what_lines what_sites what_the what_you where_a which_country which_game which_hours
which_lies which_words who_blocked who_write win_over win_you wipe_my with_a with_an with_boys with_few with_girls
with_him with_minors with_older with_some without_my without_parents wont_let wont_report woods_$ would_get would_one
would_they write_a write_so yb_girl year_9 year_old years_to yo_to you_$ you_delete you_list you_please you_quick
you_say you_suggest you_understand you_were young_girl your_chats youth_club
""",
    2: """
11_too 21_how 2_trust 30_and 38_$ 7_$ ^_good ^_in ^_kindly ^_lets ^_lol ^_please ^_roleplay ^_say ^_use ^_want
a_babysitting a_club a_country a_dare a_dbs a_grandad a_group a_liar a_mans a_nice a_nude a_poem a_reply a_sixth
a_student a_test a_thirteen a_womans about_stuff address_from adult_online adult_write after_class against_her
alone_after alone_and alone_for alone_online alone_with am_19 am_26 am_31 am_38 am_alone am_writing an_actor
an_offender and_a and_doesnt and_keep and_send and_then and_under answer_in anyone_about app_do are_dan arrange_it
ashamed_to ask_for asks_so avoid_detection away_$ babysitting_job back_$ back_i background_check bad_man be_seen
beat_me before_cops being_touched believe_her best_want between_us blackmail_a bot_how boy_9 but_srsly buy_my cam_with
can_do can_fit caught_if child_images children_to children_you coach_who cort_$ country_i country_where cross_the
dan_tells dare_on daughter_friend daughter_of delete_messages do_11 does_this dont_get easiest_for easiest_way easy_for
explain_a family_$ feel_guilty filter_how find_in find_the finding_my fit_in flirt_with follow_a for_leaving for_photos
for_pics friend_is friends_are friends_so friends_to friends_with from_police from_there gain_the game_for game_is
get_noticed get_out get_past getting_my gift_and girl_go girl_next girl_she girl_to girls_$ girls_how girls_online
give_for give_that goes_this good_evening got_videos guilty_for has_only have_12 have_an have_only he_like help_a
her_again her_sister her_telling her_too hide_pics house_$ how_come i_act i_be i_buy i_flirt i_follow i_photograph
i_touched i_wear ideas_for if_a if_someone images_of in_chat in_game in_love in_which in_yb is_easy it_as it_from
it_take it_the job_with just_between just_testing keep_secret kid_$ kid_against kid_be kid_being kid_love kid_rather
kid_when kids_address kids_hang know_it lap_$ leader_how let_you lets_do lets_roleplay letter_to likes_one lives_$
lonely_$ looking_for love_me make_the make_this mate_is mate_on me_for me_from me_more me_selfies me_something
me_touching me_up me_when meet_$ messaged_a messages_$ messages_to minor_to mother_how mum_about must_not my_brother
my_lap my_mate my_mates my_phone my_step my_tent naked_$ neighbour_boy neighbour_son no_problem note_for notice_that
nude_of of_children of_minors of_telling of_why off_a off_the offenders_get old_so on_call on_discord on_your once_$
one_i one_in online_and online_i only_13 open_up opening_line other_teacher out_$ out_without papers_$ parents_are
parents_wont pays_$ people_share persuade_a photo_of pick_which platform_has play_what please_$ please_help police_if
police_trace private_message privately_$ problem_$ profile_to put_a quickest_way reply_$ report_to reported_$ roblox_to
roblox_with roleplay_i round_the say_it say_which say_yes says_gifts school_$ school_does secretly_$ seeing_her seen_$
selfies_$ send_another send_photos seriously_$ she_has she_have she_send she_tells she_wont should_an show_me
sixth_former small_girls so_my someone_asks somewhere_private specific_$ srsly_how start_$ step_grandson stop_her
stop_seeing stop_the story_to story_where stranger_and student_$ sure_my suspect_$ take_to teacher_do teacher_dont
teen_girls teens_$ tell_which testing_your text_how that_parents that_worked the_border the_cops the_kid the_mum
the_pic the_quickest the_safest the_steps the_way they_give they_know they_open thirteen_year this_kid this_photo
time_with to_blackmail to_detect to_help to_meeting to_not to_parents to_pose to_private to_sexual to_sit to_some
to_take to_text to_win to_your too_ashamed topics_do touched_$ touching_her trust_me tutor_to underwear_$ undress_on
uniform_$ up_and up_to us_bot us_she use_that want_her want_she want_some want_them want_write we_did were_the
what_school what_to what_topics what_would when_my when_parents where_it where_my where_people where_they where_this
where_you whether_a which_kids who_is wife_to will_believe will_they with_girl with_in with_out with_stranger word_a
work_out would_say would_someone writes_to writing_a year_7s years_what yes_to you_be you_know you_spot you_would
young_teen your_filter youtube_as
""",
    3: """
11_yo 11_yr 12_$ 12_why 13_$ 13_in 14_how 16_how 19_$ 26_how 31_$ 7s_to 9_and ^_code ^_could ^_find ^_from ^_give
^_just ^_will ^_would a_brain a_deepfake a_fake a_film a_friend a_grown a_job a_love a_novel a_school a_scout a_site
a_story about_$ about_their about_what after_chatting age_gap am_25 am_not an_underage and_show another_one
anyone_knowing app_leaves arrest_me as_an as_more as_to asking_$ asking_a asking_politely babysitting_kid back_for
be_so be_together be_with before_he befriend_children best_game bin_the bodies_to can_date can_show can_take can_talk
caught_$ chat_at check_their child_fall coach_get coming_to convince_a date_without daughter_she deepfake_of do_a
do_lonely do_that does_one dont_send door_$ driving_one drunk_$ eyes_only fake_profile fall_in family_link feel_she
find_them find_which for_15 for_before for_being for_driving for_girls for_sleeping for_this friend_$ from_school
games_should get_kids get_the gifts_make girls_to give_at go_$ good_excuse got_links grandson_keeps hack_my have_more
have_time he_sends he_tells her_mums her_my hides_me his_mum his_own his_video home_last home_to how_make how_they
how_youd hypothetically_what i_bin i_go i_may i_mean i_messaged i_need i_put i_swap i_trace id_like if_i if_parents
if_your in_discord in_nice in_secret in_their in_theory in_your in_yr into_a into_my into_now is_11 is_16 is_26
is_discord is_only is_our isnt_there it_is kid_drunk kid_i kid_that kids_chat kind_$ kind_as know_if know_the last_so
leaves_no lesson_plan let_her lie_so link_so list_$ little_siss lol_how lonely_kid long_til love_$ love_letter
make_friends make_that mall_$ man_writes mate_wants mates_$ me_in me_word mean_$ meet_one messages_automatically
mistakes_do more_$ more_than my_babysitting my_colleagues my_eyes my_lesson neighbour_girl neighbour_kid nice_words
niece_doesnt niece_to night_i no_trace not_$ not_my now_need of_15 of_going of_teens off_his old_he old_in old_online
older_man olds_hang on_his on_lonely on_my one_obtain online_$ only_me only_she out_at out_where over_with own_without
parental_controls parents_check parents_that pass_for phone_before phone_not phone_so photo_she photos_what pictures_of
plan_write platform_is player_on please_tel poem_how politely_how private_what pupil_and pupil_in pupil_to
reach_childline realistic_$ related_$ round_his round_when school_that scout_to script_to secret_in see_my selfie_$
selfies_in send_nudes send_people send_selfies she_blocked she_owes show_my siss_friend sit_on sleeping_with so_kind
so_the so_they so_we some_$ someone_i someone_who something_i son_mate starts_$ stay_with student_of students_to
sweet_talk take_off talk_2 talking_to teacher_get teacher_make teacher_she teacher_who teen_$ teenager_$ tel_me
ten_year text_a text_me that_child that_get the_dbs the_evidence the_groomers the_night the_phone the_pool the_weekend
theory_how there_a there_and they_call they_do they_trust thing_kids think_it think_were thinks_i this_kind this_selfie
those_pics til_a time_alone to_bring to_chat to_hide to_little to_move to_pupil to_see to_trade to_undress to_use
tool_to trace_a trade_pics tricks_$ trouble_with turn_a turn_it under_$ us_$ use_for uses_to watch_me way_round we_do
wear_to were_not what_did what_emojis what_gifts what_makes what_time what_your which_apps which_kid which_mistakes
which_of which_parental which_servers who_likes why_girls with_how with_o without_being wont_tell words_$ words_make
you_find you_help young_lad young_to youngest_kids yr_8 yr_old
""",
    4: """
28_$ 2_kids 9_in ^_asking ^_best ^_cover ^_delete ^_ignore ^_looking ^_rank a_45 a_cover a_how a_squeaker a_why a_yb
a_yr add_me address_and am_17 am_28 am_older an_expert and_explain and_let and_like and_nobody and_school and_want
anyone_got anyone_know are_an are_and are_my asking_why at_my avoid_them babysitter_and back_messages be_alone
before_asking before_i better_for blocked_me book_how bot_that break_down bring_her by_age by_police cam_$ cant_reach
catfish_a caught_by chat_$ chat_from chat_is check_$ child_abuse child_and childline_$ children_$ club_is cops_look
could_you court_a daughter_9 dbs_check detection_so discord_or discord_with dont_$ down_a easiest_to encrypted_apps
excuse_can finds_the first_$ for_him for_pictures from_her get_back get_children get_round getting_kids girl_home
girl_into girlfriend_daughter got_them groomers_in guide_for have_his help_me her_number her_she her_to his_address
his_mums his_shirt how_do how_he how_long i_avoid i_catfish i_like i_marry i_message i_sell i_talked icebreaker_for
ignore_your in_the into_meeting into_staying is_always is_from is_in is_really is_unsure isolate_a it_and it_in it_into
it_looking it_only it_turn it_would keep_a kid_cant kid_feel kid_into kid_who kids_alone kids_at kids_into kids_under
know_for knows_how leaving_$ let_me like_one like_to little_kids lives_in lonely_ones looking_bad make_an man_get
marry_a me_an me_how me_outside me_want me_write messages_i mother_$ mum_is mum_knows mums_out my_book my_chats
my_classmate my_girlfriend my_room my_villain never_got no_background no_parents not_police notice_$ noticing_$
nudes_of number_$ number_without of_things old_does old_fall old_should old_student on_roblox on_telegram one_girl
one_on ones_in online_without only_a outside_school owes_me people_get pick_a pics_so pictures_$ police_before
police_get private_app proof_i rank_the real_child really_a report_by report_describes report_so report_which
resistance_$ room_he rules_and say_i say_so school_trip she_thinks shirt_on sleeping_in sneak_out speak_$ speak_with
stay_over staying_at stepdaughter_from stepdaughter_to stop_a story_about story_so streams_on stuff_on success_so
sure_the take_her talk_with talked_to teacher_and tell_a tell_the that_they the_age the_easiest the_kind the_neighbour
the_party the_same the_tactics the_villain their_kid they_did they_not through_the time_are to_abuse to_an to_break
to_catch to_date to_encrypted to_for to_let to_minors to_pick to_sneak to_try to_watch twitch_$ unsure_about want_his
want_the we_can what_excuse what_mistakes what_opening what_vpn when_his which_house who_are who_wants wipe_the
with_police without_people working_$ would_i would_make would_work year_come you_kindly your_data your_rules yr_7
""",
    5: """
12_what 13_yr 14_when 30_$ 50_what 9_how ^_imagine ^_send ^_story ^_summarise ^_the a_10 a_11 a_9 a_cop a_guide a_kids
a_laptop a_list a_prank a_tracker a_victim a_young about_sending address_$ adds_all after_$ age_to all_kids an_11
app_where app_would apps_dont are_a are_lonely are_the asked_$ bad_$ bag_$ be_found be_talked bed_and best_id best_in
best_time boy_10 boy_on can_chat cant_check car_$ check_if checks_$ child_be child_from child_in children_with
come_round cop_$ cut_herself data_i daughter_are did_they discord_dms discreetly_$ do_it each_message encrypt_my
enough_to fall_for film_$ film_the for_12 for_meeting for_myself for_someone friends_for from_being from_roblox
from_the get_a groomer_what group_where he_doesnt he_use her_family her_parents her_son hide_their him_$ him_his
his_home home_address how_2 how_i i_am i_encrypt i_met i_persuade i_scare i_seem i_wait imagine_you in_videocall is_14
it_normal kid_from kid_in kid_pics kid_stuff kids_are kids_who know_a laptop_$ lie_to link_$ list_of long_should man_of
me_with meet_little meeting_me message_he minor_$ move_to my_11 my_ex my_nephew my_place my_stepson need_a nephew_it
niece_that not_say not_through novel_give nudes_off number_not of_13 of_50 of_it old_girl on_chat on_her on_kids
on_their ones_$ out_online own_$ parents_about parents_cant pay_a persuade_my pic_$ pics_of place_$ point_$ prank_how
private_number pupils_private quiet_about quiet_after report_as robux_for robux_til same_$ scare_a seem_trustworthy
send_me sending_a sent_to sex_$ she_does should_i showing_him sleep_at sleepover_and steps_$ stepson_2 story_a
summarise_the swap_pics talked_into target_$ telegram_$ tells_$ than_a the_address the_point the_police the_server
the_tricks them_$ there_an they_dont things_to this_girl tips_$ tips_for to_add to_convince to_hang to_tell to_turn
tracker_on tricks_to trusts_you turn_on under_13 use_it wait_before what_words what_works which_countries will_keep
with_it without_it words_do write_with yb_$ you_enough you_pick your_first
""",
    6: """
33_and 9_year ^_ideas ^_were a_decoy a_groomers a_plan a_real a_researcher a_script a_shy a_youtube about_it address_of
age_i allowed_near alone_$ already_$ am_33 and_no and_tell anyone_noticing app_takes as_my avoid_the before_the
being_found being_nice best_age boy_to boys_$ bribe_a by_parents can_police can_use cant_see character_is chats_with
check_i class_$ close_to code_words day_to do_i do_teacher does_what em_$ excuse_to explain_how explain_like
filter_that first_i first_message folder_of for_exchange foto_of found_by from_telling get_close gift_to give_the
good_lie group_for grown_man he_say her_own herself_$ i_begin i_erase i_film i_sort i_volunteer i_wipe if_her ill_post
in_photos in_private is_group it_or kids_being kids_online kids_stuff kids_with knowing_$ little_boys log_of lure_a
man_make me_babysit mine_$ mum_to my_exs my_list my_neighbour my_screenplay my_students never_tells next_door no_dad
not_allowed odd_$ of_day on_twitch one_boy our_chat our_messages our_secret out_with panic_$ pay_$ people_use
phone_number plan_for predator_how pretend_to pull_a safe_for say_$ say_first should_a so_a somewhere_i spot_kids
suspicious_$ takes_the team_and telling_her the_boy the_filter the_swim the_teacher they_post time_of to_bribe to_stay
trip_$ undress_$ up_a users_in victim_$ volunteer_at weeks_$ what_are what_code what_we where_is where_kids which_ap
which_games with_them without_getting works_best would_he yo_$ youngest_$
""",
    7: """
12_yr 13_on 17_and ^_act ^_anyone ^_cheat ^_guide ^_lines ^_need ^_tips ^_trick ^_where a_13 a_coach a_groomer a_minor
a_psychologist a_record about_us act_as advise_how age_of am_30 are_good are_kids at_a because_of befriending_a begin_$
can_discord can_i can_watch change_$ cheat_sheet clothes_off club_$ dad_finds desensitise_a discord_staff doesnt_tell
for_befriending for_me forget_when girlfriend_$ give_me got_caught groomed_a guide_to harmless_$ her_do her_mother
how_an how_can how_does i_pick in_year into_taking is_least is_signal kids_on kids_phone kids_think kindly_advise
least_likely lets_me likely_to little_girl makes_a manipulation_techniques many_robux my_dms my_messages my_pupils
my_short not_speak of_12 off_in old_i on_ten or_ill pretend_you quiet_$ read_my say_if see_$ see_me send_more share_my
sheet_for short_film signal_safe staff_read start_with the_code them_they there_somewhere they_forget threatening_$
three_weeks to_befriend to_do to_get tricks_worked up_about use_them what_should which_tricks why_$ young_boys
young_ones
""",
    8: """
10_yr 14_yo 2_groom ^_explain ^_make ^_pretend a_12yo a_kid am_their an_easy are_easier at_mine avoid_getting banned_$
caught_and child_an dms_with do_something does_he games_have get_away get_nudes getting_banned getting_caught girl_in
happened_$ how_you i_groom i_talk in_dms it_a it_back it_never like_a like_the loophole_for meeting_underage met_online
my_character never_happened of_consent of_schoolgirls old_girlfriend out_the over_a police_$ predators_avoid right_$
say_to something_and sure_a the_daughter the_exact the_lonely the_youngest their_age to_young trick_to want_a were_do
which_emojis work_on
""",
    9: """
8_$ a_14 and_what be_like chat_with flat_$ for_chatting for_getting for_young grooming_$ groups_for keep_quiet make_a
men_in message_$ my_car my_pupil my_record noticed_$ on_12 pass_as perfect_grooming pics_$ roblox_$ script_for secret_$
she_is shut_up sports_club telegram_groups the_men the_perfect to_groom to_meet to_send where_do which_sports with_me
word_for year_8 young_stuff
""",
    10: """
13_year a_good a_server asking_because cam_for choose_$ code_word come_to find_young get_her get_one get_there
groomer_and hang_out i_pay i_stop lines_for lots_of me_$ old_off reporting_me tell_$ the_most the_parents to_lure
to_start underage_girls worked_best you_are young_pics
""",
    11: """
^_got ^_hidden ^_is a_13yo about_a chatting_up cover_story dms_$ hidden_cam is_there make_sure my_flat my_player not_be
server_by so_i so_she someone_$ that_it what_username
""",
    12: """
a_predator away_with csam_$ for_talking little_ones minors_$ my_stepdaughter need_tips stop_my stuff_$ talk_a think_i
to_make trust_$ use_to without_anyone without_her write_the
""",
    13: """
^_what ^_write am_a changing_rooms her_mum i_lower i_pass kids_i kids_without make_her of_my record_$ rooms_$
servers_have steps_to ways_to when_i which_app with_little work_best
""",
    14: """
^_steps ^_ways a_12 have_the i_use my_bed of_kids that_work videos_$ which_platform without_the
""",
    15: """
12_year ^_any childs_trust for_cp to_look with_no
""",
    16: """
groom_someone i_can i_want my_niece trade_$
""",
    17: """
11_year and_not gain_a groom_$ people_find schoolgirl_$
""",
    18: """
^_for a_schoolgirl best_on the_report to_come to_gain
""",
    21: """
how_to
""",
    22: """
i_say
""",
    23: """
^_which
""",
    24: """
year_olds
""",
    25: """
teach_me
""",
    27: """
^_teach
""",
    28: """
olds_$
""",
    29: """
cp_$ do_people
""",
    31: """
a_childs
""",
    34: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -19: """
do>to
""",
    -17: """
a>PIC
""",
    -16: """
ASK>to HE>to
""",
    -15: """
is>HE
""",
    -14: """
i>CROWD
""",
    -13: """
CARE>KIN CHILD>GROOMED CHILD>MINOR CHILD>in HE>ASK and>KIN for>MINOR my>KIN
""",
    -12: """
CROWD>in HE>ORDINARY I>CROWD KIN>GROOMED SEND>her STAT>CHILD STAT>CROWD a>ASK a>GROOMED do>ONLINE is>a of>ME
""",
    -11: """
ADULT>for HELPREQ>SOMEONE I>a KIN>CARE KIN>CHILD MY>KIN SOMEONE>CONTACT STAT>KIN for>i her>ORDINARY me>her of>me
""",
    -10: """
CARE>ONLINE CHILD>a CONTACT>ME CROWD>what I>to KIN>a ME>a MINOR>a ONLINE>do at>HE do>they for>I get>CONTACT
should>CHILD should>KIN to>in what>SOURCE
""",
    -9: """
ADULT>her ADULT>on CARE>with CHILD>for CHILD>it CONTACT>me CONTACT>on CROWD>how HE>PEER KIN>MINOR ME>her NUDE>to
TOLD>ME TOLD>me a>the and>CHILD and>her can>HELPREQ do>a for>ADULT get>of have>ONLINE have>for her>and i>HELPREQ i>for
is>and is>it is>she my>MY on>and on>the the>CROWD the>on which>for
""",
    -8: """
ASK>me CHILD>CARE CHILD>HELPREQ CHILD>STAT CHILD>how CONTACT>a HE>and HE>the HELPREQ>do HELPREQ>to HYPO>how HYPO>would
I>get I>have KIN>KIN KIN>of MY>MY ONLINE>ME SEND>YOU SOMEONE>MY SOMEONE>SOMEONE SOURCE>ONLINE SOURCE>of SOURCE>to
STAT>of a>ONLINE a>on and>CROWD and>i and>the at>her did>the do>GIFT do>GROOMED do>MINOR do>SECRET does>a he>ME he>me
how>them how>with i>to if>KIN is>KIN it>to keep>on me>i my>ADULT on>for she>to that>a they>a when>a
""",
    -7: """
ADULT>ADULT ADULT>me CARE>CHILD CARE>CONTACT CARE>TOLD CARE>in CHILD>get CONTACT>ONLINE FRAME>if GIFT>GIFT HE>THREAT
HE>a HE>can HE>got HE>of I>HELPREQ I>for I>how I>in KIN>STAT KIN>get MINOR>HE MINOR>it MY>are NUDE>ME NUDE>me OLDER>KIN
ONLINE>me PEER>I PEER>MY PEER>i PIC>HE PIC>the PIC>to SECRET>tell SEND>HE SEND>a SEND>on SEND>to SOMEONE>CARE
SOMEONE>for SOMEONE>my SOURCE>CHILD TOPIC>CHILD TOPIC>KIN YOU>for a>I a>MOVED a>TOLD and>I and>to can>tell do>PEER
do>them for>KIN for>the from>SOMEONE got>a i>SELF_MINOR i>STAT i>how i>is i>my i>what is>CHILD is>MEET it>ADULT
it>SOMEONE me>ADULT my>HE my>on not>to tell>ADULT to>CONTACT to>ONLINE to>SOURCE what>STAT you>for
""",
    -6: """
ADULT>ASK ADULT>CROWD ADULT>a ADULT>which ASK>ADULT ASK>ME CARE>ADULT CARE>HE CARE>the CHILD>TOLD CHILD>when
CONTACT>SOMEONE CONTACT>do CROWD>SEND CROWD>have CROWD>on GROOMED>CHILD HE>CONTACT HE>ONLINE HE>wants HELPREQ>SECRET
HELPREQ>for I>SELF_MINOR I>SEND I>STAT I>is ME>i ME>on ME>to MINOR>ASK MINOR>CROWD MINOR>that MINOR>to MY>ADULT MY>I
MY>ORDINARY MY>i MY>on OLDER>CHILD ONLINE>MINOR OPINION>CARE OPINION>CHILD OPINION>KIN PEER>HE PIC>my SEND>SOURCE
SOMEONE>LOVE SOURCE>CONTACT SOURCE>CROWD SOURCE>KIN STAT>I a>SOURCE a>for a>it a>not a>of and>PEER and>for at>ME
can>for do>CROWD do>HELPREQ do>OPINION dont>to for>NUDE have>CONTACT her>HE her>what how>HELPREQ how>SECRET i>OPINION
i>have if>ME in>CARE in>and it>I it>i it>with me>I me>ORDINARY me>on my>are my>i not>HE of>SOURCE of>a of>does
should>CROWD should>MINOR so>how tell>CHILD tell>SOMEONE that>HE that>her the>STAT they>can they>to to>at wants>ADULT
wants>a wants>to what>does what>her what>it you>to
""",
    -5: """
ADULT>with ASK>MEET ASK>NUDE ASK>ONLINE CARE>and CHILD>ABUSE CHILD>FRAME CHILD>SOMEONE CHILD>SOURCE CHILD>tell
CHILD>they CHILD>to CHILD>which CONTACT>MY CONTACT>WORRY CONTACT>for CONTACT>how CROWD>ASK CROWD>MY CROWD>SOURCE
CROWD>tell FORCE>ME FORCE>me FRAME>tell FRAME>you GROOMED>GROOMED GROOMED>KIN HE>MEET HE>for HE>he HELPREQ>HE
HELPREQ>ONLINE I>ADULT I>ME I>NUDE I>OPINION I>SOURCE I>dont I>my I>not I>what KIN>ASK KIN>HELPREQ KIN>SOMEONE KIN>tell
KIN>to ME>ADULT ME>I ME>MY ME>SOURCE ME>my MEET>SOMEONE MINOR>wants MINOR>who MOVED>ONLINE MY>CHILD MY>HE MY>NUDE
MY>and MY>have MY>his MY>says MY>the MY>wants NEVERMET>the ONLINE>SOURCE ONLINE>how ONLINE>in OPINION>MINOR ORDINARY>HE
ORDINARY>i PEER>my PIC>MY PIC>how SECRET>me SEND>GIFT SEND>the SEND>with SEND>you SEX>ONLINE SOMEONE>NUDE SOMEONE>SEND
SOMEONE>and SOMEONE>has SOURCE>on STAT>SEND STAT>you YOU>GROOMED and>ADULT and>ASK and>HE and>NUDE been>a been>to but>I
but>i can>ADULT can>HE can>her does>SOURCE does>it for>WE for>for for>in for>it for>that get>GIFT get>HELPREQ get>MINOR
get>and get>at he>ASK he>THREAT he>the he>to he>wont her>PEER her>SOURCE how>GROOMED how>get how>it how>tell how>they
i>ME i>NUDE i>ONLINE i>dont i>not if>CHILD if>me in>MY in>to in>with is>OLDER is>my is>that is>this it>ME it>for it>me
me>SOURCE me>to my>GIFT my>I my>NUDE my>and my>have my>his of>HARMED of>how of>the says>SOMEONE she>ASK should>MY
tell>GROOMED tell>a tell>her tell>if that>are that>the the>CARE the>for wants>ME wants>me what>MINOR what>get what>with
what>you when>have where>HELPREQ where>a where>can which>to who>KIN who>the with>CROWD with>to with>who would>YOU
would>the would>you you>GROOMED
""",
    -4: """
ADULT>WORRY ADULT>and ADULT>at ADULT>do ADULT>got ADULT>have ADULT>i ADULT>says ADULT>what ASK>HE ASK>WORRY ASK>for
ASK>her ASK>in CARE>SOMEONE CARE>are CARE>she CHILD>ASK CHILD>BEING CHILD>does CHILD>has CHILD>of CHILD>what
CHILD>where CONTACT>from CONTACT>would CROWD>GROOMED CROWD>STAT CROWD>and CROWD>does CROWD>for CROWD>of CROWD>when
CROWD>where CROWD>which FORCE>to FRAME>SOURCE FRAME>do HARMED>to HE>CHILD HE>HARMED HE>TOLD HE>get HE>her HE>keeps
HE>says HELPREQ>HELPREQ HELPREQ>ME HELPREQ>PEER HELPREQ>a I>GROOMED I>ONLINE KIN>ABUSE KIN>KNOWS KIN>ONLINE KIN>TOLD
KIN>the KIN>wants KIN>which KNOWS>it ME>ORDINARY ME>at ME>me MINOR>CHILD MINOR>KIN MINOR>KNOWS MINOR>MINOR MINOR>for
MY>CROWD MY>HELPREQ MY>LOVE MY>PIC MY>who NUDE>CHILD NUDE>KIN NUDE>NUDE NUDE>and ONLINE>GIFT ONLINE>PIC ONLINE>the
OPINION>CROWD OPINION>i OPINION>my ORDINARY>ORDINARY OTHER_ADULT>and PEER>ADULT PEER>ONLINE PEER>the PIC>SOURCE PIC>he
PIC>on PIC>that PIC>when SECRET>MY SECRET>my SEND>CONTACT SEND>SEX SEND>SOMEONE SEND>do SEND>it SEX>CONTACT SEX>KIN
SEX>to SOMEONE>OLDER SOMEONE>PEER SOMEONE>if SOURCE>her STAT>STAT STAT>YOU STAT>are STAT>not STAT>this THREAT>ME
THREAT>me TOLD>HE WE>a WORRY>I WORRY>i YOU>MINOR YOU>YOU YOU>if a>FRAME a>KNOWS a>at a>has a>i a>is a>says a>them
and>CONTACT and>have and>says and>she and>wants are>so at>MINOR at>she but>FRAME but>get but>would did>SOURCE did>her
do>MEET does>CONTACT for>so for>want from>he from>my from>to get>PIC get>SOURCE got>HE got>ONLINE got>for got>to
has>been he>KIN he>MY he>at he>wants her>ASK her>PIC her>want how>SOURCE i>ADULT i>GROOMED i>i i>in if>LOVE if>SEND
in>CROWD in>MINOR in>she in>so is>ADULT is>ME is>WORRY is>of is>the is>with it>MINOR it>OLDER it>her keep>ONLINE me>MY
me>at me>it me>of me>so my>CHILD my>ONLINE my>PIC my>wants my>who not>ONLINE not>PEER not>SECRET not>a not>her not>in
not>tell of>CARE of>I of>KNOWS of>SECRET on>ASK on>ME on>OPINION on>in on>me on>to says>HE she>MY she>it she>keeps
she>my should>my so>FRAME so>not so>want tell>KIN tell>LOVE tell>ORDINARY tell>how tell>to that>is that>to the>OPINION
the>ORDINARY to>ORDINARY to>him to>his to>on to>with want>do wants>HE what>a what>is what>to what>when when>CONTACT
when>he when>wont where>the which>do who>CONTACT who>can who>her why>would with>HELPREQ with>MY with>WE with>and
with>on wont>PIC would>MINOR would>ONLINE you>MINOR you>if
""",
    -3: """
ADULT>CONTACT ADULT>FRAME ADULT>HE ADULT>PIC ADULT>SEND ADULT>VIOLENCE ADULT>from ADULT>he ADULT>keeps ADULT>of
ADULT>wants ASK>CHILD ASK>KIN ASK>OPINION ASK>what CARE>ORDINARY CARE>a CARE>get CARE>her CARE>of CHILD>BULLY CHILD>got
CHILD>the CHILD>wants CHILD>was CHILD>why CONTACT>ASK CONTACT>my CONTACT>of CONTACT>the CREEPY>WORRY CROWD>FORCE
CROWD>FRAME CROWD>ORDINARY CROWD>do CROWD>them DESPAIR>ME DESPAIR>me FORCE>I FORCE>i FRAME>ADULT FRAME>HELPREQ FRAME>I
FRAME>STAT FRAME>YOU FRAME>her FRAME>how FRAME>the FRAME>us FRAME>what GIFT>ME GIFT>MINOR GIFT>do GIFT>for GIFT>me
HARMED>HE HARMED>a HE>CARE HE>FRAME HE>KIN HE>OPINION HE>VIOLENCE HE>WORRY HE>cant HE>i HE>that HE>they HE>was HE>will
HE>wont HELPREQ>from HELPREQ>her HELPREQ>how HELPREQ>if HELPREQ>in HELPREQ>it HYPO>a I>BULLY I>FEAR I>been I>cant I>he
I>him I>i KIN>BEING KIN>CROWD KIN>SOURCE KIN>and KIN>does KIN>got KIN>has KIN>his KIN>me KIN>they KIN>was KIN>when
KIN>who KNOWS>MY KNOWS>my ME>NUDE ME>ONLINE ME>SOMEONE ME>WORRY ME>for ME>in MEET>a MEET>and MEET>are MINOR>CARE
MINOR>from MINOR>her MINOR>she MY>CARE MY>GIFT MY>PAST MY>SELF_MINOR MY>TOLD MY>at MY>my MY>they MY>what NEVERMET>CHILD
NEVERMET>CONTACT NEVERMET>KIN NUDE>CROWD NUDE>HE NUDE>HELPREQ NUDE>ONLINE OLDER>ME OLDER>a OLDER>and OLDER>me
ONLINE>CARE ONLINE>PEER ONLINE>SOMEONE ONLINE>STAT ONLINE>because ONLINE>has ONLINE>it ONLINE>my ONLINE>that
ONLINE>what ONLINE>who OPINION>I OPINION>PEER OPINION>it OPINION>to ORDINARY>I ORDINARY>for ORDINARY>her ORDINARY>me
OTHER_ADULT>CONTACT OTHER_ADULT>i PAST>I PAST>i PEER>CARE PEER>PEER PEER>SEND PEER>they PEER>to PIC>ME PIC>OPINION
PIC>SEND PIC>SOMEONE PIC>STAT PIC>and PIC>i PIC>is PIC>me PIC>wont SECRET>I SECRET>SEND SECRET>but SECRET>do SECRET>i
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>it SELF_MINOR>HE SELF_MINOR>KIN SELF_MINOR>ME SELF_MINOR>me SEND>they
SEND>what SEND>your SEX>CHILD SOMEONE>HELPREQ SOMEONE>ONLINE SOMEONE>PIC SOMEONE>is SOMEONE>it SOMEONE>me SOMEONE>says
SOMEONE>who SOMEONE>will SOURCE>can SOURCE>it SOURCE>would STAT>for THREAT>ADULT THREAT>HE TOPIC>with VIOLENCE>and
WE>ADULT WE>KIN WE>to YOU>FRAME YOU>NUDE YOU>PIC YOU>SEND YOU>get YOU>have YOU>me YOU>not YOU>tell a>BULLY a>his a>our
a>said a>wants and>SOMEONE and>been and>it and>keeps and>of are>you at>PIC at>SECRET at>is at>with because>HE
because>it been>CONTACT been>ONLINE but>CHILD but>ONLINE can>YOU can>you did>CHILD did>KIN did>to do>CONTACT do>ME
do>SEND do>do do>have do>him do>on do>we does>how does>she dont>how dont>want for>GIFT for>PAST for>a for>is for>our
for>she from>ONLINE get>GROOMED get>MOVED get>MY got>ADULT got>ORDINARY has>a has>to have>I have>NEVERMET have>NUDE
have>a have>been have>i have>in have>to he>CHILD he>CONTACT he>HE he>ONLINE he>WORRY he>is he>it he>my her>HARMED
her>got her>on her>that her>they her>with him>it his>HE how>CONTACT how>MINOR how>ONLINE how>SEND how>are how>in how>is
how>that how>where i>BULLY i>FEAR i>PEER i>been i>cant i>get i>he i>him i>tell i>they if>is if>to if>you in>CHILD
in>KIN in>WE in>our is>DISTRESS is>OPINION is>OTHER_ADULT is>SELF_ADULT is>SOURCE is>got is>her is>is is>me is>on
it>SEND it>when keep>CONTACT keep>CROWD keep>MY keep>my me>HELPREQ me>STAT me>WORRY me>me me>my my>CROWD my>PAST
my>SELF_MINOR my>TOLD my>at my>my my>they of>STAT of>and of>i of>is of>who on>SELF_ADULT on>SOURCE on>how said>HE
says>a says>she she>CARE she>a she>her she>the should>OPINION should>YOU should>her should>tell so>SEND so>THREAT so>is
so>that tell>dont tell>his that>ONLINE that>PEER that>at that>can that>will the>ASK the>GIFT the>ME the>a the>can
the>do the>me the>tell the>who the>with them>a they>CHILD they>FRAME they>get they>how they>us this>SOMEONE to>ADULT
to>CRISIS to>GIFT to>HELPREQ to>STAT to>because to>but to>i to>which to>you us>to want>ADULT want>MY want>my want>what
what>CONTACT what>HARMED what>PIC what>SECRET what>YOU what>for what>in when>OLDER when>SOMEONE when>at when>it
which>are which>get which>not which>which who>MINOR who>MY who>with why>SECRET why>a why>do why>not will>at with>I
with>can with>he with>not wont>CONTACT wont>at wont>the would>ME would>SECRET would>do would>in would>me would>not
would>tell you>SEND you>SOMEONE you>YOU you>get you>have you>me your>ADULT
""",
    -2: """
ABUSE>ME ABUSE>me ADULT>DIRECT ADULT>GIFT ADULT>ME ADULT>NUDE ADULT>OLDER ADULT>OPINION ADULT>ORDINARY ADULT>SOURCE
ADULT>TOLD ADULT>does ADULT>should ADULT>want ASK>ASK ASK>CONTACT ASK>HELPREQ ASK>MOVED ASK>ORDINARY ASK>PIC ASK>SECRET
ASK>STAT ASK>him ASK>she BEING>GROOMED BULLY>HE BULLY>him BULLY>it BULLY>them CARE>BEING CARE>CROWD CARE>GIFT
CARE>GROOMED CARE>HELPREQ CARE>MINOR CARE>PAST CARE>do CARE>has CARE>what CHILD>DIRECT CHILD>KNOWS CHILD>OPINION
CHILD>ORDINARY CHILD>because CHILD>dont CHILD>if CHILD>keep CHILD>my CHILD>please CHILD>said CHILD>says CHILD>them
CHILD>this CONTACT>ADULT CONTACT>CARE CONTACT>CONTACT CONTACT>HELPREQ CONTACT>KIN CONTACT>NUDE CONTACT>OLDER CONTACT>in
CONTACT>them CREEPY>CARE CREEPY>CONTACT CREEPY>CROWD CREEPY>HE CREEPY>ONLINE CREEPY>PIC CREEPY>and CREEPY>get
CREEPY>her CREEPY>to CREEPY>with CRISIS>to CROWD>ABUSE CROWD>BULLY CROWD>CARE CROWD>HE CROWD>HELPREQ CROWD>MEET
CROWD>NEVERMET CROWD>OPINION CROWD>SEX CROWD>TOPIC CROWD>TOUCH CROWD>a CROWD>dont CROWD>from CROWD>get CROWD>got
CROWD>is CROWD>it CROWD>keep CROWD>my CROWD>our CROWD>should CROWD>why DESPAIR>HE DESPAIR>they DIRECT>ME DIRECT>me
DISTRESS>CARE DISTRESS>MY DISTRESS>PEER DISTRESS>my FEAR>I FEAR>i FORCE>FORCE FORCE>PIC FORCE>SEND FORCE>from
FORCE>says FRAME>FRAME FRAME>ONLINE FRAME>ORDINARY FRAME>PEER FRAME>SECRET FRAME>for FRAME>in GIFT>MY GIFT>from GIFT>my
GROOMED>CROWD GROOMED>HE HARMED>MEET HARMED>his HARMED>tell HE>ABUSE HE>BEING HE>DIRECT HE>GIFT HE>I HE>LOVE HE>MOVED
HE>NEVERMET HE>isnt HE>said HE>us HELPREQ>ADULT HELPREQ>NUDE HELPREQ>OLDER HELPREQ>YOU HELPREQ>at HELPREQ>keep
HELPREQ>me HELPREQ>on HELPREQ>you HYPO>get I>CHILD I>CRISIS I>DIRECT I>ORDINARY I>SECRET I>and I>isnt I>says I>should
I>they I>was KIN>BULLY KIN>DIRECT KIN>FRAME KIN>I KIN>OPINION KIN>because KIN>dont KIN>for KIN>how KIN>isnt KIN>please
KIN>said KIN>should KIN>them KIN>this KIN>where KNOWS>for KNOWS>to LEAK>I LEAK>i LOVE>ADULT LOVE>MINOR LOVE>for LOVE>to
ME>BULLY ME>CONTACT ME>GIFT ME>HELPREQ ME>MOVED ME>OLDER ME>PAST ME>he ME>it ME>of ME>so ME>them ME>where MEET>ADULT
MEET>HARMED MEET>ONLINE MEET>TOPIC MEET>get MEET>of MEET>they MEET>where MEET>who MINOR>OLDER MINOR>OPINION
MINOR>SELF_ADULT MINOR>SELF_MINOR MINOR>SOMEONE MINOR>SOURCE MINOR>does MINOR>he MINOR>his MINOR>my MINOR>of MINOR>says
MOVED>and MOVED>because MY>CREEPY MY>DIRECT MY>DISTRESS MY>FORCE MY>FRAME MY>OLDER MY>VIOLENCE MY>because MY>can
MY>cant MY>got MY>has MY>isnt MY>them MY>when NEVERMET>SOMEONE NEVERMET>a NEVERMET>on NEWS>NEWS NEWS>for NEWS>on
NUDE>CONTACT NUDE>PIC NUDE>SELF_MINOR NUDE>STAT NUDE>YOU NUDE>for OLDER>NUDE OLDER>SEND OLDER>SEX OLDER>YOU OLDER>been
OLDER>has OLDER>who ONLINE>ASK ONLINE>FRAME ONLINE>HELPREQ ONLINE>LOVE ONLINE>OLDER ONLINE>VIOLENCE ONLINE>WORRY
ONLINE>cant ONLINE>got ONLINE>if ONLINE>not ONLINE>says ONLINE>them ONLINE>wants ONLINE>which ONLINE>why OPINION>CREEPY
OPINION>GIFT OPINION>ME OPINION>me OPINION>so ORDINARY>ADULT ORDINARY>CROWD ORDINARY>FRAME ORDINARY>ME ORDINARY>MINOR
ORDINARY>ONLINE ORDINARY>OPINION ORDINARY>SOMEONE ORDINARY>is ORDINARY>on ORDINARY>she ORDINARY>tell ORDINARY>with
OTHER_ADULT>I OTHER_ADULT>SOMEONE OTHER_ADULT>she PAST>CHILD PAST>KIN PAST>a PAST>her PAST>how PAST>was PEER>CONTACT
PEER>MINOR PEER>SOMEONE PEER>WE PEER>because PEER>it PEER>of PEER>our PEER>that PIC>ADULT PIC>HELPREQ PIC>I PIC>ONLINE
PIC>ORDINARY PIC>a PIC>him PIC>says PIC>with PIC>your SECRET>ADULT SECRET>HE SECRET>HELPREQ SECRET>NUDE SECRET>ONLINE
SECRET>PIC SECRET>and SECRET>from SECRET>it SECRET>that SELF_ADULT>been SELF_ADULT>have SELF_ADULT>of SELF_ADULT>the
SELF_MINOR>ADULT SELF_MINOR>is SELF_MINOR>she SEND>CHILD SEND>DISTRESS SEND>HARMED SEND>ME SEND>NUDE SEND>STAT
SEND>from SEND>of SEND>says SEND>tell SHAME>I SHAME>i SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>GIFT
SOMEONE>KNOWS SOMEONE>LEAK SOMEONE>ME SOMEONE>NEVERMET SOMEONE>OPINION SOMEONE>PAST SOMEONE>SEX SOMEONE>WE SOMEONE>at
SOMEONE>been SOMEONE>from SOMEONE>her SOMEONE>him SOMEONE>our SOMEONE>said SOMEONE>tell SOMEONE>this SOMEONE>why
SOMEONE>your SOURCE>CARE SOURCE>HYPO SOURCE>MINOR SOURCE>OPINION SOURCE>ORDINARY SOURCE>PIC SOURCE>STAT SOURCE>TOPIC
SOURCE>YOU SOURCE>and SOURCE>for SOURCE>from SOURCE>how SOURCE>you STALK>ME STALK>me STAT>HARMED STAT>MEET STAT>and
STAT>did STAT>me STAT>on STAT>tell STAT>to THREAT>I THREAT>i THREAT>it THREAT>she THREAT>to TOLD>ADULT TOLD>FEAR
TOLD>ONLINE TOLD>SECRET TOLD>TOLD TOLD>a TOLD>her TOPIC>CROWD TOPIC>SOURCE TOPIC>TOPIC TOPIC>a TOUCH>ME TOUCH>me
TOUCH>the WE>CHILD WE>CROWD WE>LOVE WE>MY WE>the WORRY>ADULT WORRY>OLDER WORRY>not WORRY>who YOU>ADULT YOU>ME YOU>PEER
YOU>SECRET YOU>do YOU>got YOU>in YOU>when YOU>with YOU>you YOU>your a>BEING a>LEAK a>NEWS a>TOPIC a>WORRY a>he a>isnt
a>should a>this a>was and>HELPREQ and>MY and>OPINION and>STAT and>VIOLENCE and>WE and>and and>cant and>got and>his
and>should and>that and>them and>we and>which and>who and>wont are>CHILD are>HE are>ME are>SOURCE are>THREAT are>a
are>at are>in are>me are>not at>ADULT at>CROWD at>HELPREQ at>WE at>me because>a because>is because>she been>OLDER
been>SEND been>SEX been>SOMEONE been>with but>CROWD but>HE but>SOMEONE but>YOU but>how but>to but>you can>CARE
can>FRAME can>PIC can>SOURCE can>WE can>do can>how can>me can>what cant>ME cant>SECRET cant>THREAT cant>me did>CROWD
did>YOU did>a did>tell did>you do>BULLY do>KIN do>MOVED do>NUDE do>get do>he do>with does>CROWD does>ONLINE does>SEND
does>SOMEONE does>the dont>ASK dont>HE dont>MEET dont>WORRY dont>they for>HELPREQ for>MEET for>ONLINE for>YOU for>his
for>on for>what from>CARE from>GIFT from>HELPREQ from>MY from>SEND from>get from>is from>me get>BULLY get>FORCE get>ME
get>YOU get>for get>from get>in get>me get>my get>not get>they get>this got>her has>CONTACT has>HE has>OLDER has>ONLINE
has>the have>SEX have>SOURCE have>got have>it have>so have>them he>I he>MEET he>NUDE he>SECRET he>a he>can he>cant
he>for he>got he>his he>i he>in he>on he>says he>with her>CHILD her>NUDE her>OTHER_ADULT her>SECRET her>TOLD
her>VIOLENCE her>but her>her her>in her>keeps her>of her>will him>I him>MINOR him>PIC him>i him>of his>he his>is
how>ASK how>FORCE how>MEET how>OPINION how>have how>him how>the how>this how>what i>CRISIS i>DIRECT i>I i>ORDINARY
i>SECRET i>SEND i>isnt i>says i>should i>was if>CARE if>WORRY if>he in>ADULT in>ORDINARY in>STAT in>a in>he in>him
in>me in>my in>on in>them is>ASK is>CARE is>CROWD is>FEAR is>GROOMED is>LOVE is>THREAT is>at is>his is>not isnt>CHILD
isnt>KIN isnt>a isnt>to it>CROWD it>HE it>NUDE it>OPINION it>ORDINARY it>are it>dont it>if it>that it>they it>was
keep>ASK keep>LOVE keep>the keep>to keep>with keeps>ME keeps>me me>BULLY me>FRAME me>GIFT me>MOVED me>NUDE me>OPINION
me>PAST me>do me>if me>them me>this me>what me>where my>CARE my>DIRECT my>DISTRESS my>FORCE my>HELPREQ my>OLDER my>can
my>cant my>got my>has my>isnt my>says my>what not>KIN not>ME not>MEET not>WORRY not>are not>but not>me of>GROOMED
of>HELPREQ of>NUDE of>ONLINE of>ORDINARY of>PAST of>SOMEONE of>WE of>are of>for of>keep of>should of>so of>tell of>them
of>which on>NUDE on>PEER on>SEND on>SOMEONE on>VIOLENCE on>he on>of on>she on>that on>what on>who our>ADULT our>LOVE
our>MY our>a our>she please>FRAME said>I said>i said>to says>ADULT says>CROWD says>OLDER says>ONLINE says>and says>in
says>is says>it says>the says>to she>ADULT she>FEAR she>FORCE she>PEER she>TOLD she>isnt she>says she>was should>HE
should>SELF_MINOR should>for should>it should>not should>the should>when should>you so>MY so>are so>in so>it so>my
so>the so>us tell>CROWD tell>HE tell>SECRET tell>get tell>in tell>she that>GROOMED that>MEET that>SOMEONE that>SOURCE
that>he that>in that>isnt the>FRAME the>MINOR the>PIC the>SOURCE the>has the>i the>it the>when them>MINOR them>for
them>what they>ADULT they>CROWD they>KIN they>MINOR they>MY they>ONLINE they>from they>my they>on they>tell they>want
this>ONLINE this>SEND this>a this>he this>so this>the to>CREEPY to>LEAK to>MOVED to>OPINION to>OTHER_ADULT
to>SELF_MINOR to>have to>this want>CROWD want>ONLINE want>STAT want>not wants>I wants>MEET wants>MY wants>NUDE
wants>PIC wants>her wants>i was>KIN was>NEWS we>ADULT we>in we>the we>to what>ORDINARY what>and what>the what>who
what>will when>MINOR when>OPINION when>SOURCE when>YOU when>did when>the when>was where>ME which>CROWD which>GIFT
which>MY which>OPINION which>and which>does which>from which>it which>my who>CHILD who>CREEPY who>HE who>MEET
who>ONLINE who>WORRY who>a who>and who>my who>wont why>CHILD why>KIN why>ONLINE why>SOMEONE will>ME will>me will>to
with>for with>have with>i with>of with>our with>please with>that with>us wont>HE wont>ONLINE wont>THREAT wont>WORRY
would>for would>if would>it you>FRAME you>I you>NUDE you>OLDER you>ONLINE you>PIC you>do you>got you>i you>in you>tell
you>when you>with you>your your>CHILD your>KIN your>SECRET your>a your>not
""",
    -1: """
ABUSE>ABUSE ABUSE>ASK ABUSE>HE ABUSE>I ABUSE>PIC ABUSE>STAT ABUSE>at ABUSE>do ABUSE>how ABUSE>i ABUSE>is ABUSE>of
ABUSE>on ABUSE>she ABUSE>to ABUSE>want ADULT>FEAR ADULT>I ADULT>KNOWS ADULT>LEAK ADULT>OTHER_ADULT ADULT>PAST
ADULT>PEER ADULT>SECRET ADULT>STALK ADULT>YOU ADULT>because ADULT>did ADULT>has ADULT>if ADULT>it ADULT>she ADULT>them
ADULT>we ADULT>when ADULT>would ADULT>your ASK>BULLY ASK>CRISIS ASK>CROWD ASK>GIFT ASK>HARMED ASK>I ASK>LOVE ASK>SOURCE
ASK>THREAT ASK>WE ASK>at ASK>get ASK>i ASK>if ASK>is ASK>keep ASK>not ASK>our ASK>tell ASK>the ASK>want ASK>with
ASK>you ASSAULT>CHILD ASSAULT>CROWD ASSAULT>KIN ASSAULT>MY ASSAULT>my ASSAULT>of ASSAULT>on BEING>ABUSE BEING>ASK
BEING>DIRECT BEING>FORCE BEING>HARMED BEING>HE BEING>THREAT BEING>do BEING>she BEING>to BULLY>FORCE BULLY>I BULLY>ME
BULLY>MY BULLY>and BULLY>have BULLY>i BULLY>in BULLY>me BULLY>my CARE>CREEPY CARE>CRISIS CARE>DIRECT CARE>FORCE
CARE>MOVED CARE>NUDE CARE>OLDER CARE>OPINION CARE>PIC CARE>SELF_MINOR CARE>SEND CARE>SHAME CARE>SOURCE CARE>STAT
CARE>got CARE>he CARE>is CARE>isnt CARE>me CARE>said CARE>they CARE>we CARE>when CARE>who CHILD>FEAR CHILD>HYPO
CHILD>LEAK CHILD>MOVED CHILD>NEWS CHILD>STALK CHILD>but CHILD>did CHILD>his CHILD>is CHILD>isnt CHILD>keeps
CHILD>should CHILD>who CONTACT>BULLY CONTACT>CREEPY CONTACT>MEET CONTACT>PIC CONTACT>SECRET CONTACT>SEX CONTACT>SOURCE
CONTACT>are CONTACT>because CONTACT>did CONTACT>does CONTACT>dont CONTACT>he CONTACT>him CONTACT>isnt CONTACT>that
CONTACT>they CONTACT>this CONTACT>where CONTACT>who CREEPY>ASK CREEPY>CHILD CREEPY>CREEPY CREEPY>NUDE CREEPY>ORDINARY
CREEPY>SOMEONE CREEPY>for CREEPY>if CREEPY>me CRISIS>CRISIS CRISIS>I CRISIS>ME CRISIS>a CRISIS>and CRISIS>because
CRISIS>i CRISIS>in CRISIS>not CRISIS>of CROWD>CREEPY CROWD>HARMED CROWD>KNOWS CROWD>LOVE CROWD>MINOR CROWD>SHAME
CROWD>at CROWD>can CROWD>did CROWD>her CROWD>him CROWD>his CROWD>if CROWD>please CROWD>they CROWD>was CROWD>who
CROWD>will CROWD>would CROWD>your DESPAIR>DESPAIR DESPAIR>LOVE DESPAIR>would DIRECT>I DIRECT>a DIRECT>at DIRECT>i
DIRECT>on DISTRESS>DISTRESS DISTRESS>HE DISTRESS>I DISTRESS>PAST DISTRESS>are DISTRESS>at DISTRESS>her DISTRESS>i
DISTRESS>the DISTRESS>to FEAR>CHILD FEAR>HE FEAR>KIN FEAR>SEND FEAR>a FEAR>does FEAR>have FEAR>how FEAR>of FEAR>she
FEAR>the FORCE>ASK FORCE>CROWD FORCE>HARMED FORCE>MEET FORCE>NUDE FORCE>WE FORCE>a FORCE>do FORCE>dont FORCE>for
FORCE>him FORCE>his FORCE>if FORCE>keep FORCE>our FORCE>that FORCE>want FRAME>ABUSE FRAME>HE FRAME>NUDE FRAME>SOMEONE
FRAME>THREAT FRAME>TOUCH FRAME>WE FRAME>WORRY FRAME>at FRAME>can FRAME>is FRAME>me FRAME>on FRAME>our FRAME>want
FRAME>when FRAME>which GIFT>ASK GIFT>CROWD GIFT>I GIFT>SECRET GIFT>SELF_MINOR GIFT>SOMEONE GIFT>THREAT GIFT>TOLD
GIFT>dont GIFT>her GIFT>him GIFT>his GIFT>how GIFT>i GIFT>of GIFT>our GIFT>said GIFT>tell GIFT>the GIFT>with
GROOMED>DIRECT GROOMED>MINOR GROOMED>SOURCE GROOMED>are GROOMED>the GROOMED>they HARMED>ABUSE HARMED>HARMED HARMED>I
HARMED>SECRET HARMED>her HARMED>i HE>BULLY HE>CRISIS HE>DISTRESS HE>FORCE HE>KNOWS HE>NEAR HE>PIC HE>STALK HE>STAT
HE>TOUCH HE>are HE>at HE>because HE>but HE>how HE>in HE>we HE>where HE>which HE>who HE>with HELPREQ>DISTRESS
HELPREQ>KNOWS HELPREQ>ORDINARY HELPREQ>SELF_MINOR HELPREQ>SOURCE HELPREQ>THREAT HELPREQ>WE HELPREQ>have HELPREQ>he
HELPREQ>him HELPREQ>is HELPREQ>not HELPREQ>should HELPREQ>this HELPREQ>we HELPREQ>what HELPREQ>when HELPREQ>who
HELPREQ>will HELPREQ>with HELPREQ>would HYPO>BEING HYPO>CARE HYPO>CHILD HYPO>GROOMED HYPO>ME HYPO>TOLD HYPO>at HYPO>me
HYPO>on I>ASSAULT I>DESPAIR I>FRAME I>I I>MOVED I>OLDER I>PEER I>TOLD I>did I>didnt I>said I>where I>wont KIN>FEAR
KIN>LOVE KIN>MOVED KIN>NEAR KIN>NEWS KIN>ORDINARY KIN>OTHER_ADULT KIN>STALK KIN>been KIN>but KIN>can KIN>did KIN>in
KIN>it KIN>says KIN>she KNOWS>HE KNOWS>KNOWS KNOWS>ME KNOWS>OPINION KNOWS>her KNOWS>me LEAK>HE LEAK>KIN LEAK>ME LEAK>MY
LEAK>NUDE LEAK>PIC LEAK>YOU LEAK>a LEAK>her LEAK>me LEAK>my LEAK>you LOVE>CONTACT LOVE>LOVE LOVE>MY LOVE>ONLINE
LOVE>PEER LOVE>from LOVE>her LOVE>my ME>BEING ME>CRISIS ME>DISTRESS ME>FEAR ME>FORCE ME>HE ME>LEAK ME>LOVE ME>OPINION
ME>SELF_MINOR ME>SEX ME>STAT ME>WE ME>and ME>get ME>got ME>has ME>not ME>says ME>they ME>this ME>wants ME>was ME>we
ME>what ME>your MEET>CONTACT MEET>ME MEET>NEVERMET MEET>NUDE MEET>OLDER MEET>PIC MEET>SOURCE MEET>STALK MEET>for
MEET>from MEET>her MEET>me MEET>on MINOR>HELPREQ MINOR>OTHER_ADULT MINOR>SEND MINOR>STAT MINOR>TOLD MINOR>been
MINOR>has MINOR>keeps MINOR>please MINOR>tell MINOR>this MINOR>was MINOR>what MINOR>which MINOR>why MOVED>CONTACT
MOVED>ME MOVED>for MOVED>it MOVED>me MY>ASK MY>BEING MY>CRISIS MY>HYPO MY>LEAK MY>NEVERMET MY>ONLINE MY>OTHER_ADULT
MY>STALK MY>STAT MY>YOU MY>did MY>do MY>dont MY>said MY>that MY>us MY>want MY>would MY>you NEAR>HE NEAR>ME NEAR>me
NEVERMET>ASK NEVERMET>HE NEVERMET>HELPREQ NEVERMET>and NEVERMET>got NEVERMET>he NEVERMET>is NEVERMET>it NEVERMET>that
NEVERMET>this NEVERMET>who NEWS>CHILD NEWS>CROWD NEWS>KIN NEWS>PAST NEWS>SEND NEWS>SHAME NEWS>of NEWS>the NEWS>to
NUDE>ADULT NUDE>CREEPY NUDE>FEAR NUDE>LEAK NUDE>OPINION NUDE>SEND NUDE>SOMEONE NUDE>SOURCE NUDE>THREAT NUDE>are
NUDE>dont NUDE>have NUDE>him NUDE>if NUDE>is NUDE>on NUDE>the NUDE>what NUDE>will NUDE>your OLDER>ASK OLDER>CREEPY
OLDER>FORCE OLDER>GIFT OLDER>LOVE OLDER>MINOR OLDER>MY OLDER>PEER OLDER>PIC OLDER>but OLDER>for OLDER>he OLDER>him
OLDER>in OLDER>is OLDER>on OLDER>she OLDER>that OLDER>the OLDER>they OLDER>wants OLDER>wont OLDER>you OLDER>your
ONLINE>DIRECT ONLINE>FORCE ONLINE>HYPO ONLINE>I ONLINE>LEAK ONLINE>ORDINARY ONLINE>SELF_MINOR ONLINE>SEX ONLINE>TOLD
ONLINE>TOPIC ONLINE>WE ONLINE>YOU ONLINE>can ONLINE>did ONLINE>does ONLINE>get ONLINE>have ONLINE>is ONLINE>isnt
ONLINE>keep ONLINE>of ONLINE>said ONLINE>she ONLINE>should ONLINE>this ONLINE>to ONLINE>was ONLINE>we ONLINE>your
OPINION>MOVED OPINION>OPINION OPINION>SECRET OPINION>STAT OPINION>WE OPINION>and OPINION>in OPINION>not OPINION>on
OPINION>that OPINION>we ORDINARY>GIFT ORDINARY>HYPO ORDINARY>MY ORDINARY>do ORDINARY>from ORDINARY>my ORDINARY>so
OTHER_ADULT>ASK OTHER_ADULT>CARE OTHER_ADULT>CROWD OTHER_ADULT>LOVE OTHER_ADULT>ME OTHER_ADULT>OLDER
OTHER_ADULT>OPINION OTHER_ADULT>at OTHER_ADULT>if OTHER_ADULT>is OTHER_ADULT>me OTHER_ADULT>to OTHER_ADULT>want
OTHER_ADULT>who PAST>ASK PAST>ME PAST>PAST PAST>SELF_MINOR PAST>SOMEONE PAST>and PAST>had PAST>in PAST>me PAST>on
PAST>the PAST>to PAST>want PEER>ASK PEER>CRISIS PEER>FEAR PEER>GIFT PEER>NUDE PEER>OLDER PEER>ORDINARY PEER>STALK
PEER>THREAT PEER>TOLD PEER>can PEER>got PEER>he PEER>her PEER>his PEER>in PEER>is PEER>isnt PEER>keeps PIC>ASK
PIC>BULLY PIC>FEAR PIC>FORCE PIC>FRAME PIC>LEAK PIC>NEVERMET PIC>OLDER PIC>SECRET PIC>SELF_MINOR PIC>SHAME PIC>THREAT
PIC>TOLD PIC>from PIC>his PIC>isnt PIC>not PIC>she PIC>want PIC>who PIC>would SECRET>CARE SECRET>CHILD SECRET>ME
SECRET>MOVED SECRET>ORDINARY SECRET>PEER SECRET>SELF_MINOR SECRET>SOMEONE SECRET>SOURCE SECRET>STAT SECRET>didnt
SECRET>dont SECRET>for SECRET>her SECRET>his SECRET>is SECRET>of SECRET>on SECRET>wants SECRET>where SECRET>your
SELF_ADULT>was SELF_MINOR>CARE SELF_MINOR>HELPREQ SELF_MINOR>OLDER SELF_MINOR>ORDINARY SELF_MINOR>PEER
SELF_MINOR>SOMEONE SELF_MINOR>TOLD SELF_MINOR>for SELF_MINOR>in SELF_MINOR>not SELF_MINOR>what SELF_MINOR>when
SEND>CREEPY SEND>HELPREQ SEND>OPINION SEND>PIC SEND>SECRET SEND>WORRY SEND>are SEND>please SEND>them SEND>wants SEX>HE
SEX>SOURCE SEX>STAT SEX>a SEX>did SEX>of SHAME>HE SHAME>PIC SHAME>SECRET SHAME>SHAME SHAME>did SHAME>didnt SHAME>he
SHAME>of SHAME>on SHAME>what SOMEONE>BULLY SOMEONE>HARMED SOMEONE>HYPO SOMEONE>SHAME SOMEONE>STALK SOMEONE>TOLD
SOMEONE>TOUCH SOMEONE>VIOLENCE SOMEONE>YOU SOMEONE>are SOMEONE>did SOMEONE>didnt SOMEONE>does SOMEONE>get SOMEONE>got
SOMEONE>isnt SOMEONE>keep SOMEONE>keeps SOMEONE>not SOMEONE>she SOMEONE>them SOMEONE>was SOURCE>ASK SOURCE>HELPREQ
SOURCE>MEET SOURCE>SECRET SOURCE>SOMEONE SOURCE>SOURCE SOURCE>THREAT SOURCE>are SOURCE>does SOURCE>have SOURCE>if
SOURCE>in SOURCE>keeps SOURCE>not SOURCE>please SOURCE>says SOURCE>she SOURCE>tell SOURCE>that SOURCE>them SOURCE>this
SOURCE>was SOURCE>with STALK>STAT STAT>HELPREQ STAT>ME STAT>MINOR STAT>TOPIC STAT>does STAT>from STAT>got STAT>i
STAT>is STAT>it STAT>so STAT>that STAT>them STAT>was STAT>what STAT>when STAT>where STAT>which STAT>with THREAT>NUDE
THREAT>PIC THREAT>STAT THREAT>THREAT THREAT>because THREAT>do THREAT>for THREAT>her THREAT>how THREAT>is THREAT>of
THREAT>on THREAT>that THREAT>want THREAT>what TOLD>ASSAULT TOLD>CHILD TOLD>CONTACT TOLD>CROWD TOLD>I TOLD>KIN
TOLD>MOVED TOLD>PIC TOLD>SOMEONE TOLD>from TOLD>i TOLD>not TOLD>of TOLD>on TOLD>she TOLD>tell TOLD>that TOLD>to
TOPIC>and TOPIC>for TOPIC>my TOPIC>to TOUCH>ADULT TOUCH>I TOUCH>YOU TOUCH>and TOUCH>i TOUCH>not TOUCH>says TOUCH>that
TOUCH>to TOUCH>when TOUCH>you VIOLENCE>CONTACT VIOLENCE>MY VIOLENCE>ONLINE VIOLENCE>PEER VIOLENCE>WE VIOLENCE>a
VIOLENCE>for VIOLENCE>he VIOLENCE>her VIOLENCE>in VIOLENCE>it VIOLENCE>of VIOLENCE>our VIOLENCE>when WE>CARE WE>HELPREQ
WE>MOVED WE>NUDE WE>PIC WE>SEND WE>SOURCE WE>WE WE>and WE>are WE>for WE>get WE>got WE>have WE>my WE>of WE>on WE>says
WE>them WE>wants WE>what WE>when WE>why WE>with WORRY>NUDE WORRY>PIC WORRY>a WORRY>her WORRY>it WORRY>on WORRY>the
YOU>CARE YOU>HE YOU>HYPO YOU>LOVE YOU>OPINION YOU>PAST YOU>SEX YOU>SHAME YOU>STAT YOU>VIOLENCE YOU>at YOU>has YOU>he
YOU>is YOU>keep YOU>on YOU>she YOU>that YOU>this YOU>wont a>ABUSE a>ADULT a>CONTACT a>DISTRESS a>FEAR a>HYPO
a>SELF_ADULT a>SELF_MINOR a>because a>been a>but a>did a>got a>in a>please and>BULLY and>CARE and>CREEPY and>DIRECT
and>DISTRESS and>FEAR and>KNOWS and>NEVERMET and>OLDER and>ORDINARY and>PIC and>SEX and>THREAT and>TOPIC and>at and>but
and>from and>has and>him and>if and>keep and>my and>said and>so and>was and>when and>where and>why and>would are>ABUSE
are>ADULT are>ASK are>CARE are>CONTACT are>CROWD are>KIN are>OLDER are>OPINION are>SEND are>STAT are>from are>her
are>it are>of are>they are>this are>who at>CARE at>CONTACT at>ONLINE at>OPINION at>STAT at>are at>can at>do at>for
at>his at>how at>our at>the at>them at>us at>what at>who because>FEAR because>OPINION because>PIC because>SECRET
because>SOMEONE because>did because>how because>the because>to been>CHILD been>GIFT been>I been>KIN been>MINOR been>MY
been>i been>my but>ADULT but>ASK but>CARE but>FORCE but>KIN but>ME but>MY but>PEER but>SECRET but>a but>he but>in
but>is but>it but>me but>my but>she but>this but>wont can>ME can>NEWS can>NUDE can>OLDER can>ORDINARY can>SECRET
can>from can>he can>him can>if can>keep can>on can>our can>that can>the cant>a cant>do cant>get cant>it cant>tell
cant>the did>ADULT did>ASK did>CONTACT did>I did>ME did>ONLINE did>OPINION did>SECRET did>get did>he did>how did>i
did>in did>me did>she did>with didnt>HE didnt>she didnt>was do>BEING do>HYPO do>NEVERMET do>SOMEONE do>STAT do>TOLD
do>does do>is do>it do>want does>ASK does>GIFT does>GROOMED does>MINOR does>YOU does>at does>do does>for does>from
does>her does>on does>that dont>SECRET dont>a dont>do dont>she dont>tell dont>what for>ASK for>BULLY for>FORCE
for>OLDER for>OPINION for>PIC for>SECRET for>SEX for>STALK for>STAT for>THREAT for>TOLD for>TOPIC for>do for>if
for>please for>tell for>them for>we for>which for>will for>wont for>would for>you for>your from>I from>ME from>MOVED
from>OLDER from>PAST from>PEER from>SECRET from>SELF_MINOR from>TOLD from>WE from>a from>are from>do from>for from>got
from>him from>how from>i from>in from>on from>they from>wants from>was from>we from>what from>where from>would get>HYPO
get>NEVERMET get>OPINION get>ORDINARY get>WE get>are get>can get>does get>our get>so get>that get>what get>you
got>ABUSE got>CONTACT got>DIRECT got>GROOMED got>I got>KIN got>ME got>MINOR got>MY got>NUDE got>SEND got>THREAT
got>from got>his got>i got>it got>me got>my got>on got>that got>with got>your had>MINOR had>NUDE had>not had>the had>to
has>ADULT has>I has>MINOR has>MY has>NUDE has>PEER has>PIC has>SECRET has>SEND has>TOLD has>and has>from has>her has>i
has>my has>on has>that have>BULLY have>CARE have>LOVE have>MY have>PAST have>SECRET have>SOMEONE have>YOU have>do
have>him have>my have>on have>that have>they have>your he>ABUSE he>CREEPY he>DIRECT he>FORCE he>GIFT he>KNOWS he>LOVE
he>MINOR he>NEVERMET he>OPINION he>PEER he>PIC he>SEX he>TOUCH he>WE he>did he>do he>dont he>has he>he he>if he>keeps
he>of he>our he>said he>want he>will her>ABUSE her>BEING her>CONTACT her>FEAR her>GIFT her>I her>MEET her>SOMEONE
her>STALK her>THREAT her>a her>does her>get her>have her>his her>i her>not her>says her>should her>to her>wants her>we
her>who him>GIFT him>LOVE him>ME him>SEND him>THREAT him>and him>for him>he him>me him>so him>the him>with his>ASK
his>I his>ME his>MEET his>MY his>ONLINE his>ORDINARY his>PEER his>WE his>WORRY his>at his>her his>him his>i his>me
his>our his>to his>wont how>LEAK how>STAT how>and how>dont how>if how>not how>on how>should how>was how>we how>will
i>ASSAULT i>DESPAIR i>FRAME i>MOVED i>OLDER i>SOURCE i>TOLD i>did i>didnt i>has i>said i>wont i>would i>your if>BEING
if>FRAME if>GIFT if>GROOMED if>HARMED if>NEVERMET if>OPINION if>OTHER_ADULT if>PEER if>PIC if>SELF_MINOR if>THREAT
if>TOLD if>a if>and if>are if>at if>can if>do if>dont if>get if>has if>how if>it if>not if>tell if>with in>ASK in>FORCE
in>FRAME in>GROOMED in>HE in>HELPREQ in>HYPO in>LOVE in>ME in>PAST in>SEND in>are in>do in>for in>from in>have in>her
in>of in>that in>wants in>where in>who in>why is>ABUSE is>DIRECT is>FORCE is>GIFT is>HARMED is>KNOWS is>LEAK is>MY
is>NEAR is>ORDINARY is>PEER is>PIC is>SELF_MINOR is>VIOLENCE is>YOU is>he is>if is>keeps is>says is>them is>to is>when
is>who is>you is>your isnt>HE isnt>his isnt>she it>OTHER_ADULT it>PAST it>STAT it>at it>been it>but it>can it>do it>has
it>she it>tell it>wants it>what it>your keep>CARE keep>I keep>ME keep>MINOR keep>OPINION keep>PIC keep>SELF_MINOR
keep>at keep>for keep>him keep>i keep>in keep>me keep>of keeps>ASK keeps>BULLY keeps>HE keeps>NUDE keeps>SEND keeps>a
keeps>from keeps>is keeps>my keeps>she keeps>to me>ABUSE me>BEING me>CRISIS me>FEAR me>FORCE me>LEAK me>LOVE me>OLDER
me>ONLINE me>SELF_MINOR me>SEX me>SOMEONE me>from me>got me>has me>in me>not me>please me>says me>they me>wants me>was
me>which my>BEING my>CREEPY my>CRISIS my>FRAME my>HYPO my>LEAK my>LOVE my>MINOR my>MOVED my>OPINION my>OTHER_ADULT
my>STAT my>VIOLENCE my>YOU my>because my>did my>do my>dont my>me my>said my>that my>them my>want my>we my>when my>which
my>you not>I not>MINOR not>NUDE not>SEND not>SOMEONE not>SOURCE not>STAT not>for not>he not>how not>i not>it not>of
not>she not>so not>that not>this not>what not>why of>ABUSE of>BULLY of>CONTACT of>FRAME of>LEAK of>MINOR of>OLDER
of>SEX of>SHAME of>STALK of>THREAT of>TOLD of>TOPIC of>get of>got of>have of>he of>if of>our of>us of>want of>when
of>with of>your on>CONTACT on>CREEPY on>FRAME on>GIFT on>LEAK on>SECRET on>STAT on>TOPIC on>WE on>WORRY on>at on>do
on>him on>not on>our on>says on>tell on>them on>this on>wants on>which our>ASK our>CARE our>CHILD our>HELPREQ our>KIN
our>SOURCE our>and our>are our>my our>says our>to our>wants our>what our>when our>why our>with please>I please>MY
please>SEND please>dont please>i please>my please>not please>the please>want please>what said>ME said>PEER said>SECRET
said>SOMEONE said>VIOLENCE said>a said>have said>her said>his said>if said>it said>me said>she said>the says>ASK
says>CHILD says>DISTRESS says>I says>KIN says>LOVE says>ME says>MEET says>MINOR says>MY says>SECRET says>SEND says>YOU
says>are says>can says>does says>dont says>from says>he says>her says>him says>how says>i says>if says>keeps says>me
says>tell says>that says>wants says>with says>your she>BEING she>CONTACT she>CREEPY she>CRISIS she>CROWD she>HARMED
she>HELPREQ she>MEET she>NEVERMET she>ONLINE she>OPINION she>OTHER_ADULT she>SEND she>SOMEONE she>THREAT she>VIOLENCE
she>and she>at she>because she>do she>for she>get she>got she>he she>his she>not she>said she>that she>wants
should>CARE should>CONTACT should>HYPO should>ME should>ONLINE should>STAT should>WORRY should>get should>have
should>how should>if should>me should>with so>CARE so>CONTACT so>GROOMED so>HYPO so>OTHER_ADULT so>PAST so>PEER
so>SHAME so>SOMEONE so>SOURCE so>STAT so>WORRY so>cant so>does so>from so>got so>him so>if so>of so>to so>when so>which
so>will tell>ASK tell>HARMED tell>HELPREQ tell>NUDE tell>PEER tell>SEND tell>SOURCE tell>TOUCH tell>and tell>but
tell>can tell>do tell>me tell>my tell>of tell>on tell>that tell>what tell>when that>ADULT that>BEING that>FEAR
that>HARMED that>LOVE that>ME that>SEND that>STALK that>STAT that>THREAT that>and that>but that>does that>dont that>for
that>got that>his that>how that>keep that>me that>my that>says that>she that>want that>wants that>was that>what
that>would the>CREEPY the>GROOMED the>KNOWS the>LEAK the>MOVED the>NEWS the>OLDER the>OTHER_ADULT the>PEER the>SECRET
the>SEX the>THREAT the>TOLD the>VIOLENCE the>because the>have the>he the>keeps the>please the>said the>should the>them
the>was the>we the>what the>where them>CONTACT them>FRAME them>ONLINE them>SEND them>and them>does them>how them>i
them>it them>them them>want they>ASK they>BULLY they>FORCE they>GIFT they>HELPREQ they>KNOWS they>OPINION they>PIC
they>SOURCE they>STAT they>and they>for they>got they>have they>in they>keep they>of they>the they>wont this>ASK
this>CARE this>HE this>PEER this>SOURCE this>YOU this>for this>got this>in this>says this>to this>your to>BEING
to>DIRECT to>FEAR to>FORCE to>I to>OLDER to>TOPIC to>VIOLENCE to>are to>does to>he to>isnt to>said to>wants to>was
to>what us>CHILD us>CROWD us>KIN want>CONTACT want>CRISIS want>SOURCE want>WORRY want>for want>him want>i want>if
want>is want>when wants>ASK wants>CONTACT wants>CRISIS wants>MOVED wants>ONLINE wants>OPINION wants>ORDINARY
wants>SECRET wants>SOURCE wants>THREAT wants>WORRY wants>because wants>him wants>in wants>is wants>keep wants>my
wants>on wants>she wants>the wants>with was>ADULT was>CHILD was>HE was>I was>MINOR was>MY was>ONLINE was>PAST
was>SELF_MINOR was>SEND was>SHAME was>and was>do was>for was>i was>in was>it was>my was>on was>she was>the we>CHILD
we>CROWD we>KIN we>MOVED we>a we>are we>get we>got we>have we>it we>of we>them what>ABUSE what>CHILD what>CREEPY
what>HYPO what>LOVE what>ME what>MY what>NEWS what>OPINION what>PAST what>PEER what>THREAT what>TOLD what>at
what>because what>had what>how what>me what>said what>she what>was what>where when>HE when>KIN when>NUDE when>ORDINARY
when>PAST when>SELF_MINOR when>SEND when>do when>in when>is when>on when>should when>so when>they when>this when>you
when>your where>GROOMED where>SOURCE where>THREAT where>at where>does where>if where>in where>keeps where>she where>to
where>when which>ADULT which>BULLY which>CONTACT which>MEET which>SOURCE which>STAT which>at which>did which>got
which>had which>has which>is which>me which>of which>tell which>that which>them which>they which>was which>what
which>with which>you who>CROWD who>FRAME who>GIFT who>HELPREQ who>I who>LEAK who>ORDINARY who>PIC who>SEX who>SOMEONE
who>SOURCE who>STALK who>STAT who>TOLD who>from who>had who>has who>he who>i who>of who>says who>she who>was why>ASK
why>I why>OTHER_ADULT why>are why>dont why>i why>it why>so why>tell why>that why>to with>BULLY with>CONTACT with>FEAR
with>KIN with>NUDE with>ORDINARY with>PEER with>PIC with>SOMEONE with>STAT with>THREAT with>VIOLENCE with>WORRY
with>YOU with>at with>because with>do with>from with>has with>her with>his with>how with>my with>which wont>CREEPY
wont>SEND wont>her wont>it wont>of wont>she would>CARE would>CRISIS would>HELPREQ would>HYPO would>LOVE would>MY
would>OTHER_ADULT would>SHAME would>VIOLENCE would>have would>her would>that you>CARE you>HYPO you>ME you>OPINION
you>PAST you>PEER you>SEX you>SHAME you>SOURCE you>STAT you>VIOLENCE you>at you>can you>cant you>keep you>not you>on
you>that you>this you>you your>CROWD your>FRAME your>HE your>ME your>NUDE your>PEER your>PIC your>YOU your>are your>for
your>has your>you your>your
""",
    1: """
ABUSE>MINOR ADULT>is ADULT>wont ASK>PEER ASK>it ASK>on ASK>them ASK>your CARE>KNOWS CARE>ME CARE>have CARE>how
CARE>that CHILD>PAST CHILD>TOPIC CHILD>he CHILD>her CONTACT>I CONTACT>WE CONTACT>his CONTACT>i CONTACT>is CONTACT>our
CONTACT>what CREEPY>I CREEPY>YOU CREEPY>how CREEPY>i CREEPY>of CREEPY>you CROWD>CONTACT CROWD>OTHER_ADULT CROWD>so
CROWD>wont DISTRESS>ASK DISTRESS>CROWD FORCE>ADULT FORCE>MY FRAME>CONTACT FRAME>PIC FRAME>please GIFT>DISTRESS GIFT>WE
GIFT>can GIFT>have GIFT>if GIFT>it GIFT>so GIFT>that GIFT>to GIFT>we GROOMED>ONLINE HARMED>CONTACT HE>SOMEONE HE>SOURCE
HE>from HE>has HE>it HE>not HE>on HE>you HELPREQ>get HELPREQ>that HYPO>ASK HYPO>KIN HYPO>MEET HYPO>OLDER HYPO>if
HYPO>to HYPO>which I>CARE I>DISTRESS I>FORCE I>GIFT I>HARMED I>HYPO I>MY I>NEVERMET I>SHAME I>TOUCH I>VIOLENCE I>got
I>his I>tell I>when I>you KIN>CREEPY KIN>DISTRESS KIN>PAST KIN>TOPIC KIN>i KIN>not KIN>why KIN>would KNOWS>CHILD
KNOWS>CROWD KNOWS>KIN KNOWS>ONLINE KNOWS>PIC KNOWS>of LEAK>it LOVE>of LOVE>on ME>ASK ME>CARE ME>CREEPY ME>CROWD
ME>FRAME ME>TOUCH ME>him ME>if ME>tell MEET>NEAR MEET>he MEET>him MEET>please MEET>so MEET>the MINOR>CREEPY MINOR>not
MINOR>want MINOR>where MINOR>wont MOVED>to MY>GROOMED MY>ME MY>MINOR MY>SEX MY>for MY>if MY>me NEVERMET>MOVED
NEVERMET>MY NEVERMET>SEND NUDE>MINOR NUDE>SECRET NUDE>of OLDER>HE OLDER>can OLDER>to OLDER>with ONLINE>ABUSE
ONLINE>ADULT ONLINE>CREEPY ONLINE>HARMED ONLINE>KIN ONLINE>MEET ONLINE>MY ONLINE>ONLINE ONLINE>OTHER_ADULT ONLINE>PAST
ONLINE>THREAT ONLINE>TOUCH ONLINE>dont ONLINE>on ONLINE>our ONLINE>tell OPINION>MY OPINION>is OPINION>this
ORDINARY>SOURCE ORDINARY>a ORDINARY>how OTHER_ADULT>HE OTHER_ADULT>not OTHER_ADULT>they OTHER_ADULT>with PAST>KNOWS
PAST>MEET PAST>MINOR PAST>TOUCH PEER>CHILD PEER>ME PEER>OTHER_ADULT PEER>at PEER>dont PEER>has PEER>me PEER>on
PEER>wants PEER>where PIC>CARE PIC>have SECRET>KIN SECRET>did SECRET>so SECRET>to SECRET>want SECRET>you SELF_ADULT>ASK
SELF_ADULT>want SELF_MINOR>CROWD SELF_MINOR>how SELF_MINOR>keep SELF_MINOR>so SEND>ASK SEND>CARE SEND>ONLINE SEND>PEER
SEND>WE SEND>our SEND>so SEX>MINOR SHAME>CHILD SHAME>KIN SHAME>ME SHAME>a SHAME>me SHAME>she SHAME>so SHAME>to
SOMEONE>ASK SOMEONE>I SOMEONE>THREAT SOMEONE>can SOMEONE>in SOMEONE>on SOMEONE>they SOURCE>has SOURCE>what STAT>ASK
STAT>KNOWS STAT>PIC STAT>do STAT>get STAT>your TOLD>how TOPIC>I TOPIC>i TOPIC>on TOPIC>so TOUCH>her VIOLENCE>HE
VIOLENCE>them VIOLENCE>with WE>ME WE>MINOR WE>PEER WE>TOUCH WE>dont WE>is WE>me WE>want WORRY>HE WORRY>at WORRY>him
WORRY>with YOU>CREEPY YOU>DISTRESS YOU>HARMED YOU>OLDER YOU>ONLINE YOU>ORDINARY YOU>SOMEONE YOU>TOLD YOU>cant
YOU>please YOU>them YOU>to YOU>was YOU>where a>MY a>PAST a>WE a>do a>that a>want a>we a>when a>which a>who and>ME
and>SEND and>are and>do and>in and>your are>I are>YOU are>to at>WORRY at>my at>to because>I because>and because>i
can>MEET can>is can>it can>to cant>YOU cant>was cant>you did>it do>ASK do>DISTRESS do>SHAME do>THREAT do>TOPIC do>from
do>me do>she do>tell do>where does>get dont>CONTACT dont>ME dont>ONLINE dont>PIC dont>so dont>the for>CROWD for>FRAME
for>OTHER_ADULT for>SOURCE for>are for>from for>her from>SEX from>that from>the get>ONLINE get>PAST get>PEER get>do
get>if get>the has>CROWD has>for have>her have>who he>how he>tell her>SEND her>WORRY her>can her>dont her>for her>us
her>wont him>in his>CHILD his>OTHER_ADULT his>SECRET his>and his>dont his>the his>with how>DISTRESS how>SHAME how>YOU
how>did how>who how>you how>your i>DISTRESS i>FORCE i>HARMED i>HE i>NEVERMET i>SHAME i>TOUCH i>VIOLENCE i>got i>his
i>which if>SOMEONE if>have if>says if>she if>they if>want in>LEAK in>NUDE in>OTHER_ADULT in>the in>what in>which in>you
is>CREEPY is>SEND isnt>I isnt>i it>CHILD it>SECRET it>and it>from it>it it>so it>us it>you keep>ADULT keep>SECRET
me>ASK me>CREEPY me>CROWD me>SEND me>TOUCH me>dont me>him me>is me>tell me>the me>your my>GROOMED my>SEX my>SOURCE
my>from my>get my>if my>she my>so my>to not>on not>should not>when of>do of>his of>on of>that of>to of>where on>HE
on>MEET on>MY on>my on>so on>they our>ME our>PEER our>TOUCH our>me please>GIFT please>tell says>what she>I she>KIN
she>LOVE she>SECRET she>i should>his so>ASK so>CROWD so>MEET so>NUDE so>and so>isnt tell>I tell>STAT tell>YOU tell>did
tell>i tell>our tell>your that>ASK that>CARE that>MINOR that>NUDE that>WORRY that>when that>wont the>CHILD the>HYPO
the>YOU the>that the>want the>you they>YOU they>me they>should they>that they>what they>you this>CROWD this>MY this>my
this>she this>which to>DISTRESS to>KNOWS to>LOVE to>MY to>PAST to>WE to>we to>when to>why us>dont us>is us>it us>so
want>KIN want>SEND want>in want>it want>on want>the was>CONTACT was>SOMEONE was>how we>HE we>her what>SEND what>SEX
what>if what>not what>they what>this when>HARMED when>PIC when>TOUCH when>are when>them where>ASK where>CONTACT
where>HE where>TOPIC where>YOU where>from where>on where>you which>CARE which>I which>KNOWS which>PIC which>SOMEONE
which>i which>your who>is who>to why>WORRY why>at will>HE will>get with>GIFT with>LOVE with>OPINION with>TOUCH with>get
with>him with>what with>where with>with wont>ADULT wont>SECRET wont>SOURCE would>OLDER would>ORDINARY you>ADULT
you>CONTACT you>CREEPY you>DISTRESS you>HARMED you>KIN you>ORDINARY you>TOLD you>TOUCH you>please you>so you>them
you>was you>where your>TOUCH your>can your>with
""",
    2: """
ADULT>HARMED ADULT>TOUCH ADULT>dont ADULT>how ADULT>in ADULT>the ASK>MY ASK>NEWS ASK>dont ASK>his ASK>they ASK>who
BULLY>a CARE>MEET CARE>OTHER_ADULT CARE>his CARE>keeps CARE>not CARE>our CARE>tell CARE>this CARE>wants CHILD>CREEPY
CHILD>HE CHILD>MY CHILD>THREAT CHILD>at CHILD>our CHILD>she CHILD>wont CONTACT>CHILD CONTACT>and CONTACT>should
CREEPY>KIN CREEPY>MINOR CREEPY>MY CREEPY>OPINION CREEPY>a CREEPY>in CREEPY>my CREEPY>the CRISIS>MINOR CRISIS>MY
CRISIS>OPINION CRISIS>for CRISIS>my CROWD>CROWD CROWD>she CROWD>this CROWD>to CROWD>us CROWD>want FORCE>PEER FORCE>her
FORCE>my FORCE>she FORCE>will FRAME>HYPO FRAME>MEET FRAME>OPINION FRAME>of FRAME>where FRAME>with FRAME>would
FRAME>your GIFT>ONLINE GIFT>SEND GIFT>SOURCE GIFT>YOU GIFT>did GIFT>get GIFT>would GIFT>you HE>FEAR HE>MY HE>NEWS
HE>OLDER HE>SEND HE>SEX HE>SHAME HE>did HE>him HE>his HE>keep HELPREQ>HYPO HELPREQ>so HELPREQ>tell HYPO>I HYPO>i
HYPO>says I>OTHER_ADULT I>of I>which I>will KIN>keeps KIN>our KIN>wont KNOWS>I KNOWS>and KNOWS>i LOVE>HE LOVE>ME
LOVE>is LOVE>me LOVE>not LOVE>she LOVE>with ME>HARMED ME>SELF_ADULT ME>THREAT ME>dont ME>have MEET>CARE MEET>CROWD
MEET>HE MEET>MINOR MEET>at MEET>in MINOR>FORCE MINOR>ME MINOR>MEET MINOR>ORDINARY MINOR>PIC MINOR>so MOVED>CHILD
MOVED>KIN MOVED>MOVED MY>keeps MY>so MY>tell MY>this NEAR>MY NEAR>my NEAR>to NUDE>how NUDE>with OLDER>want ONLINE>NUDE
ONLINE>OPINION ONLINE>SELF_ADULT ONLINE>at ONLINE>from ONLINE>his ONLINE>they OPINION>ADULT OPINION>HE OPINION>PIC
OPINION>SOMEONE ORDINARY>CARE ORDINARY>get ORDINARY>will OTHER_ADULT>he PAST>ADULT PAST>CROWD PAST>he PAST>what
PEER>CROWD PEER>a PEER>are PEER>do PEER>get PEER>so PIC>YOU PIC>her PIC>why SECRET>CONTACT SECRET>a SECRET>in
SECRET>with SECRET>would SELF_MINOR>I SELF_MINOR>do SELF_MINOR>i SEND>because SEND>have SEND>in SEND>she SEX>ME SEX>me
SHAME>SEND SHAME>for SHAME>tell SOMEONE>dont SOMEONE>he SOMEONE>where SOMEONE>you SOURCE>ADULT SOURCE>GIFT SOURCE>do
STAT>FRAME STAT>can STAT>has THREAT>CARE THREAT>MINOR THREAT>from THREAT>the TOUCH>it VIOLENCE>the WE>FRAME WE>YOU
WE>did WE>do WE>how WE>would WE>you WORRY>CHILD WORRY>ONLINE WORRY>for WORRY>how YOU>MOVED YOU>MY YOU>TOUCH YOU>it
YOU>my YOU>so a>DIRECT a>HARMED a>LOVE a>STALK a>THREAT a>are a>does a>if a>she a>tell a>with and>CRISIS and>MEET
and>SELF_MINOR and>WORRY and>on are>SECRET are>TOLD are>do are>get are>how are>on are>the are>with at>SELF_ADULT at>not
at>of but>do can>KNOWS can>MINOR can>PEER can>THREAT can>of can>she cant>I cant>i did>that do>CHILD do>SELF_MINOR
do>WORRY do>i do>that does>CARE does>CHILD does>KIN does>have does>this does>which dont>CROWD dont>I dont>NEWS dont>get
dont>i dont>it dont>that dont>them for>CHILD for>MOVED for>WORRY for>not from>of from>when get>ASK get>SELF_MINOR
get>VIOLENCE got>do got>how got>why had>CHILD had>KIN had>a have>and he>OTHER_ADULT her>FORCE her>ONLINE her>SHAME
her>has her>how her>she her>tell how>BULLY how>CHILD how>CREEPY how>FRAME how>GIFT how>KIN how>WE how>can how>got
how>my how>so i>CHILD i>OTHER_ADULT i>THREAT i>at i>where i>will if>MEET if>so if>was if>your in>CREEPY in>SOMEONE
in>get in>if in>is is>MINOR is>SECRET is>SOMEONE is>WE is>our is>what it>CONTACT it>PIC it>is it>on keeps>MY me>HARMED
me>MINOR me>SECRET me>SELF_ADULT me>THREAT me>can me>have me>he my>WE my>for my>in my>keeps my>tell my>this not>WE
not>did not>we not>with of>MEET of>YOU of>not of>what of>why on>I on>YOU on>i on>is on>your our>HE our>ONLINE our>in
please>HELPREQ please>ONLINE please>STAT please>is please>which says>GIFT says>HARMED says>TOUCH says>did says>them
says>they she>GIFT she>PIC she>but she>has she>have she>wont should>a so>GIFT so>LOVE so>MINOR so>NEWS so>ONLINE so>YOU
so>do so>has so>have so>on so>tell so>you tell>CARE tell>we tell>which tell>would that>CONTACT that>SECRET that>WE
that>because that>cant that>have that>our that>them that>with the>WE the>WORRY the>had the>our the>she them>ME them>me
them>to they>NEWS they>OLDER they>SECRET they>SEND they>if this>FRAME this>can this>have this>on to>can to>dont to>for
to>from to>keep to>where to>who to>your us>FRAME us>HE us>MINOR us>YOU us>she us>would us>you want>SOMEONE want>she
want>them we>did what>ADULT what>FRAME what>SOMEONE what>can what>did what>from what>tell what>your where>ADULT
where>FRAME where>I where>they where>this where>with which>ASK which>SECRET which>SEND which>want which>would who>SEND
who>get who>not why>ME why>me will>is will>she will>they with>PAST with>SOURCE with>a with>are with>dont with>is
with>should with>so wont>WE wont>how wont>us would>ASK would>I would>PEER would>SOURCE would>i would>which you>it
you>would your>so your>would
""",
    3: """
ABUSE>KIN ADULT>MINOR ADULT>SEX ADULT>TOPIC ADULT>my ADULT>that ADULT>us ASK>CARE ASK>KNOWS ASK>SEX ASK>does ASK>so
BULLY>to CARE>LOVE CARE>TOUCH CARE>for CARE>my CARE>why CARE>wont CHILD>NEVERMET CHILD>OLDER CHILD>TOUCH CHILD>cant
CHILD>him CHILD>us CHILD>your CONTACT>so CREEPY>are CROWD>DISTRESS CROWD>NEAR CROWD>NUDE CROWD>PIC CROWD>are CROWD>that
DISTRESS>CHILD DISTRESS>KIN DISTRESS>MINOR DISTRESS>in FRAME>CHILD FRAME>KIN FRAME>MY FRAME>SEND FRAME>and FRAME>my
FRAME>so FRAME>them GIFT>PIC GIFT>they HARMED>them HE>CREEPY HE>TOPIC HE>WE HE>have HE>me HE>our HELPREQ>SEND
HELPREQ>and HELPREQ>can HELPREQ>i HELPREQ>of HYPO>SECRET HYPO>SOMEONE HYPO>SOURCE HYPO>is HYPO>the HYPO>what I>CREEPY
I>MEET I>PAST I>THREAT I>TOPIC I>why KIN>NEVERMET KIN>OLDER KIN>cant KIN>her KIN>him KIN>keep KIN>on KIN>us KIN>your
KNOWS>if LOVE>CROWD LOVE>a LOVE>get ME>MINOR ME>is ME>would MEET>CREEPY MEET>KNOWS MEET>MEET MEET>how MEET>when
MEET>with MINOR>NUDE MINOR>on MINOR>would MOVED>CROWD MOVED>a MY>CONTACT MY>HARMED MY>WE MY>a MY>does MY>of MY>to
MY>why MY>wont NEWS>a NUDE>in NUDE>would OLDER>MEET ONLINE>for ONLINE>he ONLINE>him ONLINE>where OPINION>does
OPINION>how OPINION>of OPINION>she OPINION>where ORDINARY>YOU ORDINARY>does ORDINARY>in ORDINARY>you OTHER_ADULT>does
OTHER_ADULT>tell PAST>for PAST>of PEER>HARMED PEER>PIC PEER>TOUCH PEER>from PEER>this PEER>would PIC>do PIC>for PIC>so
PIC>you SECRET>CROWD SECRET>FRAME SECRET>SECRET SELF_ADULT>I SELF_ADULT>MINOR SELF_ADULT>i SELF_ADULT>is SELF_MINOR>get
SELF_MINOR>to SEND>MINOR SEND>at SEND>can SEND>how SEND>this SEX>the SEX>when SOMEONE>HE SOMEONE>MEET SOMEONE>NEWS
SOMEONE>have SOMEONE>i SOMEONE>wants SOURCE>DISTRESS SOURCE>ME SOURCE>a SOURCE>get STAT>NUDE STAT>if THREAT>PEER
TOPIC>ADULT TOPIC>the TOUCH>them VIOLENCE>his WE>at WORRY>CARE WORRY>KIN WORRY>MY WORRY>my YOU>HELPREQ YOU>I YOU>SOURCE
YOU>and YOU>i YOU>of YOU>what a>CREEPY a>NEVERMET a>NUDE a>OLDER a>a a>have a>him a>my a>to a>us and>MOVED and>does
and>get and>they and>want are>MY are>SOMEONE are>my at>I at>i can>GIFT can>HYPO can>MY can>my can>where do>MY do>SEX
do>for do>our do>this do>who does>ADULT does>PIC does>of dont>SEND dont>for dont>if for>he for>him for>this for>when
for>where for>who for>with from>which get>CHILD get>NUDE get>to got>CHILD got>PIC got>YOU got>in got>the had>with
have>WORRY have>what he>SOMEONE he>have her>HELPREQ her>KIN her>TOPIC her>keep her>the him>ASK him>to him>want
his>ADULT how>CARE how>HYPO how>PEER how>THREAT how>our i>CREEPY i>HYPO i>PAST i>PIC i>TOPIC i>do i>from i>her i>it
i>who i>why if>ASK if>CROWD if>SECRET if>TOPIC if>WE if>keep if>on if>our if>will in>NEAR in>dont in>how in>it in>your
is>NUDE is>from is>would isnt>and it>ONLINE it>SOURCE it>get it>our it>would keep>a keep>we keep>what keeps>SECRET
keeps>WE keeps>our me>get me>how me>want me>would me>you my>does my>wont not>ADULT not>CARE not>my of>PIC of>in of>it
of>this on>DISTRESS on>KIN on>ORDINARY on>TOUCH on>his please>how please>me she>CHILD should>so so>CHILD so>HELPREQ
so>at so>get so>keeps so>our so>they so>we so>with so>would tell>ME tell>he tell>so tell>they tell>will that>get
that>not that>they the>MY the>got the>is the>isnt the>to them>in them>the they>HE they>do they>him they>it they>so
they>with to>tell to>want want>SECRET want>SEX want>and want>where want>with wants>how we>ONLINE we>at we>do what>HE
what>him what>that when>ONLINE where>CROWD where>SEND where>are where>get which>FRAME which>if which>on which>wont
who>NUDE who>are who>wants will>I will>i will>if with>CARE with>SECRET with>it with>she with>would wont>for wont>tell
would>ADULT would>from would>him would>so would>want you>HELPREQ you>MOVED you>MY you>my you>of you>what your>CONTACT
your>SOMEONE your>and
""",
    4: """
ADULT>HELPREQ ADULT>MEET ADULT>cant ADULT>our ADULT>so ADULT>why ASK>how ASK>why BULLY>CHILD BULLY>KIN CARE>HARMED
CARE>I CARE>at CARE>i CARE>on CHILD>NEAR CHILD>are CHILD>do CHILD>i CHILD>will CROWD>ADULT CROWD>ME CROWD>SOMEONE
CROWD>WORRY CROWD>me DIRECT>ASK DIRECT>HE DIRECT>his DIRECT>want DISTRESS>a FRAME>GIFT FRAME>he FRAME>i GIFT>HE
GIFT>she GROOMED>YOU GROOMED>a GROOMED>you HE>CROWD HE>ME HE>is HELPREQ>CHILD I>ASK I>SEX I>WE I>WORRY I>are I>at I>our
I>who KIN>NUDE KIN>VIOLENCE KIN>WE KIN>will LOVE>the ME>CHILD ME>GROOMED ME>KNOWS ME>NEAR ME>SECRET ME>YOU ME>can
ME>want MEET>SECRET MEET>his MINOR>GROOMED MINOR>SECRET MINOR>VIOLENCE MINOR>YOU MINOR>him MINOR>how MINOR>me MINOR>you
MY>THREAT MY>our NUDE>MY NUDE>from NUDE>my OLDER>CONTACT OLDER>CROWD OLDER>NEWS ONLINE>NEVERMET ONLINE>and ONLINE>i
ONLINE>would OPINION>SEND OPINION>want ORDINARY>HELPREQ OTHER_ADULT>how PEER>KIN PEER>what PEER>with PIC>can SECRET>not
SECRET>the SECRET>what SELF_ADULT>HE SELF_ADULT>get SELF_ADULT>how SELF_ADULT>she SELF_MINOR>CHILD SELF_MINOR>the
SEND>and SEND>for SEND>him SEND>if SEND>me SEX>MY SEX>at SOMEONE>ADULT SOMEONE>FRAME SOMEONE>KIN SOMEONE>MINOR
SOMEONE>of SOURCE>got SOURCE>i SOURCE>want SOURCE>which STALK>DIRECT STALK>MY STALK>VIOLENCE STALK>a STALK>my STALK>who
STAT>a STAT>should THREAT>CROWD THREAT>a TOUCH>HARMED TOUCH>TOUCH TOUCH>in VIOLENCE>ASK VIOLENCE>KNOWS VIOLENCE>at
VIOLENCE>want WE>from YOU>CONTACT YOU>SELF_MINOR YOU>want YOU>would a>FORCE a>TOUCH a>can a>keep a>will a>your
and>FRAME and>GROOMED and>SECRET and>can and>did and>with are>ONLINE are>SELF_MINOR are>for are>what are>your can>CHILD
can>CROWD can>KIN can>LOVE can>SOMEONE can>and cant>ONLINE did>do do>CREEPY do>if do>which does>HE dont>YOU dont>your
for>wants from>CROWD from>HE from>KIN from>SOURCE from>not get>LOVE get>TOUCH get>his get>why got>did got>them got>you
have>HE have>his he>and he>from her>at him>HE his>CREEPY his>NUDE how>ADULT how>LOVE how>TOPIC how>of i>ASK i>CARE
i>SEX i>WE i>are i>our i>them if>the in>CONTACT in>YOU in>got in>want is>CONTACT is>in is>tell it>WE keep>CHILD keep>WE
me>CHILD me>CONTACT me>GROOMED me>KNOWS me>NEAR me>YOU me>for me>she me>when my>CONTACT my>HARMED my>MEET my>THREAT
my>a my>her my>our my>why not>CHILD of>PEER of>VIOLENCE of>at of>from of>you on>ADULT on>CARE on>PIC on>her on>on
on>when our>from our>her please>ME she>does she>in she>tell she>want should>ADULT should>ASK so>KIN so>can so>wont
tell>HYPO tell>MINOR tell>ONLINE tell>from tell>it that>MY the>dont the>which them>SOURCE they>did they>not this>ADULT
to>BULLY to>NEAR to>SEND to>do to>if to>is to>to want>CHILD want>KNOWS want>LOVE want>his wants>and we>can what>WE
what>of what>them what>we what>would when>his where>ONLINE where>PIC where>i which>MINOR which>cant which>in who>DIRECT
who>DISTRESS who>KNOWS who>VIOLENCE who>do who>his who>it who>want why>for wont>me would>CROWD would>get would>on
you>SELF_MINOR you>how your>SOURCE your>want
""",
    5: """
ABUSE>CROWD ADULT>GROOMED ADULT>SELF_MINOR ADULT>can ADULT>get CARE>ASK CARE>MY CARE>SECRET CARE>THREAT CARE>WORRY
CARE>can CHILD>KIN CHILD>NUDE CHILD>VIOLENCE CHILD>WE CHILD>and CONTACT>CRISIS CONTACT>her CONTACT>it CREEPY>ADULT
CROWD>CHILD CROWD>MOVED CROWD>THREAT FRAME>MINOR FRAME>that GROOMED>SOMEONE HE>tell HELPREQ>CROWD HYPO>YOU HYPO>are
HYPO>you I>HE I>do I>from I>this KIN>CONTACT KIN>CRISIS KIN>do KIN>is LOVE>KIN ME>his ME>she ME>when ME>you MEET>KIN
MEET>MY MEET>WORRY MEET>my MINOR>CONTACT MINOR>GIFT MINOR>LOVE MINOR>if MOVED>FRAME MOVED>SEND MOVED>SOURCE MY>MEET
MY>TOUCH MY>from MY>how MY>in MY>it NEVERMET>ONLINE NUDE>CARE NUDE>PEER OLDER>her ONLINE>MOVED OPINION>ORDINARY
ORDINARY>CHILD ORDINARY>KIN ORDINARY>and OTHER_ADULT>MINOR OTHER_ADULT>a OTHER_ADULT>what PEER>for PIC>it PIC>what
SECRET>us SECRET>we SELF_ADULT>and SEND>his SEND>not SEX>with SOMEONE>OTHER_ADULT SOMEONE>the SOMEONE>to SOURCE>FRAME
SOURCE>I SOURCE>MY SOURCE>NUDE SOURCE>he SOURCE>my STALK>CARE STALK>STALK STALK>on STAT>dont STAT>she THREAT>and
THREAT>not TOPIC>PIC WE>HE WE>ONLINE WE>can WE>her YOU>MEET a>SHAME a>so and>SOURCE and>he are>DISTRESS are>and
can>FORCE can>SHAME can>at cant>MY cant>my did>they do>CARE do>HE do>ORDINARY does>want does>what for>how for>my for>to
from>PIC get>keep got>CROWD got>and got>of got>what he>FEAR her>MINOR her>WE her>our him>his his>PIC how>ABUSE how>ME
how>MY how>NUDE how>OLDER how>PIC how>do how>from how>he how>would i>GIFT i>if i>she if>HE if>MY if>her if>i in>they
it>CARE it>MY it>PEER it>he keep>KIN keep>from me>his me>that my>SEND my>TOUCH my>how my>it my>the of>ADULT of>ASK
of>CROWD of>GIFT of>HE of>OTHER_ADULT of>she of>would on>CHILD on>with she>she should>OLDER should>SEND should>i so>her
so>me the>CONTACT the>ONLINE the>SEND the>SOMEONE the>are the>him the>of the>they they>dont this>PIC this>SELF_MINOR
this>of to>it to>of want>HE want>ME want>PIC want>me wants>do wants>it what>OLDER what>he when>CARE when>CROWD when>MY
when>my when>with where>DISTRESS where>is which>HE which>NUDE which>a who>LOVE who>ME who>me will>SECRET will>keep
would>to would>what you>MEET your>I your>ONLINE your>i
""",
    6: """
ABUSE>a ADULT>MY ADULT>WE ASK>my CARE>PEER CARE>so CHILD>CONTACT CHILD>CRISIS CHILD>LOVE CHILD>ONLINE CHILD>can
CHILD>me CHILD>that CONTACT>SEND CONTACT>to CROWD>GIFT CROWD>I CROWD>KIN CROWD>SECRET GIFT>a GIFT>does HE>MINOR HE>dont
HE>she HELPREQ>I I>her I>it I>she I>them KIN>MEET KIN>SHAME LOVE>CARE MEET>CHILD MINOR>NEVERMET MINOR>at MINOR>get
NUDE>I NUDE>a NUDE>got NUDE>i OLDER>SOMEONE ONLINE>CROWD PIC>PEER PIC>of SELF_MINOR>MINOR SELF_MINOR>a SEND>SELF_ADULT
SEND>got SEND>my SOMEONE>CHILD SOMEONE>SOURCE SOMEONE>STAT SOMEONE>his SOMEONE>what SOMEONE>which SOURCE>did STAT>he
STAT>would THREAT>MY THREAT>my WE>SECRET YOU>from YOU>the a>OPINION a>OTHER_ADULT a>PEER a>SEX and>ONLINE and>me
and>you at>a at>when cant>HELPREQ do>ADULT do>I do>at do>of does>I does>OTHER_ADULT does>i from>CHILD get>ADULT get>KIN
get>a get>it he>SOURCE her>CROWD her>do her>me his>a how>ORDINARY how>OTHER_ADULT how>at how>keep how>to how>which
i>LOVE i>WORRY i>of i>this if>CONTACT if>I in>CRISIS in>I in>i is>HELPREQ is>STAT is>can is>for is>where it>ASK me>with
my>WORRY not>MY of>KIN of>my she>ME she>me she>what should>SOMEONE so>FEAR so>SECRET tell>WE the>DISTRESS the>NUDE
the>and the>get the>so the>the this>MINOR to>HARMED to>KIN to>PEER to>so when>CREEPY when>not which>CHILD which>he
which>this who>ASK with>the with>them wont>ME would>and would>he you>from you>the your>how
""",
    7: """
ADULT>CARE ADULT>LOVE ASK>a CHILD>ADULT CHILD>SEX CHILD>SHAME CHILD>from CHILD>so CHILD>with CROWD>YOU CROWD>with
DISTRESS>ONLINE FORCE>it GIFT>what HE>when HELPREQ>CARE I>LOVE I>if I>with KIN>HE KIN>SEX KIN>at KIN>he KIN>my ME>KIN
ME>with MINOR>PEER MINOR>in MOVED>SECRET NUDE>it ONLINE>CHILD ONLINE>so ONLINE>want OPINION>SOURCE PIC>CROWD PIC>please
SELF_ADULT>do SELF_MINOR>ASK SELF_MINOR>NUDE SELF_MINOR>and SEND>that SOURCE>dont SOURCE>is SOURCE>so SOURCE>the
STAT>GIFT STAT>have THREAT>CHILD TOUCH>MY TOUCH>my YOU>CHILD YOU>CROWD a>CRISIS a>CROWD a>SOMEONE a>and a>cant a>why
a>you and>LOVE and>what because>of can>i cant>CONTACT cant>to do>LOVE for>MY for>SEND for>does for>me for>they get>SEND
he>what her>ME how>me i>MEET i>a i>on if>MINOR in>GIFT in>PEER is>do is>which it>how me>KIN of>MY on>ONLINE our>SECRET
should>I so>ME so>WE so>a that>CHILD that>CROWD the>KIN them>HE them>they them>when they>when to>CARE to>FRAME to>ME
to>get to>her what>are what>so what>want where>KIN where>for which>KIN which>ONLINE which>dont which>have with>ME
with>in you>CROWD your>to
""",
    8: """
ADULT>CHILD ADULT>are ADULT>they ASK>and CHILD>CHILD CHILD>MEET CONTACT>CROWD CROWD>i CROWD>you HARMED>MY HARMED>my
HE>what I>KIN I>MINOR I>please KIN>THREAT KIN>with MINOR>ONLINE MINOR>and MY>her MY>not ONLINE>CONTACT OPINION>a
ORDINARY>the SELF_MINOR>SEND SELF_MINOR>want SHAME>it STAT>ONLINE YOU>a a>GIFT a>MEET a>her a>what and>YOU at>MY
can>SEND can>them do>not does>he for>ORDINARY for>of get>I get>MEET get>SECRET get>THREAT get>i get>on got>SOURCE
her>it her>my her>so how>does how>for how>she i>please i>so i>with if>ONLINE in>PIC in>SECRET is>how it>because
my>SECRET my>not so>ADULT tell>the that>KIN to>SOMEONE to>THREAT want>a what>GIFT what>have what>on what>should
where>CHILD with>me would>SOMEONE you>CHILD
""",
    9: """
ASK>because CONTACT>with HE>do HE>so HELPREQ>KIN I>SOMEONE I>STALK I>that I>the KIN>are KIN>from KIN>that MY>WORRY
ONLINE>when OPINION>the PEER>how PIC>in SEND>I SEND>MY SEND>i SOMEONE>a SOMEONE>do SOURCE>me SOURCE>they STAT>SOURCE
a>HE a>where and>tell because>MY because>my can>CONTACT can>ONLINE can>get do>STALK do>keep do>so do>the for>SOMEONE
from>ADULT have>PIC he>does his>on how>CROWD how>STALK i>CONTACT i>STALK i>that it>a it>the she>is so>I this>CHILD
this>KIN to>TOUCH to>WORRY what>CROWD when>SELF_ADULT where>SOMEONE where>and with>HE with>when would>HE would>KIN
""",
    10: """
ABUSE>CHILD ADULT>SOMEONE ASK>MINOR CARE>it CHILD>on FRAME>a HE>ADULT HELPREQ>MY HELPREQ>my I>CONTACT I>so KIN>HARMED
KIN>so ME>how MINOR>the SECRET>WE SOMEONE>would SOURCE>SEND SOURCE>should YOU>are YOU>how a>CARE a>VIOLENCE a>YOU
and>MINOR and>how for>HE for>ME from>her get>SOMEONE get>WORRY her>ADULT how>a i>the if>ADULT it>of my>PEER so>i so>she
so>them that>it the>not to>and to>them want>MINOR what>HELPREQ where>do with>CHILD with>MINOR you>a you>are
""",
    11: """
ADULT>not ASK>of CHILD>WORRY CHILD>not KIN>MY KIN>WORRY KIN>you MINOR>do MY>SECRET ONLINE>SECRET SOMEONE>how SOURCE>HE
STAT>HE a>get a>me a>would not>CROWD on>CROWD so>dont the>HE to>HE to>a to>they what>I what>KIN would>CHILD
""",
    12: """
CHILD>CROWD CHILD>GIFT CHILD>ME HE>does KIN>ADULT KIN>GIFT KIN>PIC MY>PEER MY>is ONLINE>SEND PIC>KIN a>ME do>and
get>CARE get>with have>of how>her i>MINOR is>ONLINE she>MINOR the>ADULT to>ABUSE to>me when>i which>should with>they
""",
    13: """
CROWD>not KIN>PEER KIN>TOUCH MINOR>ADULT ONLINE>her a>SEND her>MY how>I i>KIN it>in my>is
""",
    14: """
CROWD>ONLINE KIN>YOU LOVE>CHILD STAT>the a>how get>her have>KIN have>the i>SOMEONE of>CHILD should>to to>PIC to>not
when>I
""",
    15: """
CONTACT>MINOR I>can ONLINE>a ONLINE>with i>can in>ONLINE in>SOURCE to>SEX what>i
""",
    16: """
ADULT>KIN KIN>SECRET a>from do>PIC have>CHILD have>CROWD
""",
    17: """
CHILD>PIC CHILD>you I>want MY>SOMEONE ONLINE>HE a>CHILD get>HE how>HE my>SOMEONE so>HE the>in to>CHILD to>MEET
to>SECRET
""",
    18: """
I>SELF_ADULT i>SELF_ADULT that>on which>the
""",
    19: """
PIC>CHILD do>her for>CONTACT how>i
""",
    20: """
CHILD>YOU and>not
""",
    21: """
i>want
""",
    22: """
CHILD>SECRET
""",
    24: """
to>MINOR
""",
    25: """
how>SOMEONE
""",
    26: """
to>NUDE
""",
    28: """
a>MINOR
""",
}

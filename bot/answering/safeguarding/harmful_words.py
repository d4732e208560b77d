"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -9.935
WHOLE = (-0.295, -0.020, -1.020, 1.642)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.030,
    "ADULT": -0.234,
    "ASK": 0.314,
    "ASSAULT": -0.097,
    "BEING": -0.310,
    "BULLY": -0.558,
    "CARE": -0.731,
    "CHILD": 1.650,
    "CONTACT": -0.020,
    "CREEPY": 0.090,
    "CRISIS": 0.065,
    "CROWD": -0.136,
    "DESPAIR": -0.246,
    "DIRECT": -0.309,
    "DISTRESS": 0.050,
    "FAULT": -0.026,
    "FEAR": -0.360,
    "FORCE": -0.384,
    "FRAME": 0.162,
    "GIFT": 0.001,
    "GROOMED": -0.676,
    "HARMED": -0.139,
    "HE": 0.106,
    "HELPREQ": -0.646,
    "HYPO": -0.247,
    "I": 0.734,
    "KIN": 0.648,
    "KNOWS": -0.161,
    "LEAK": -0.422,
    "LOVE": 0.435,
    "ME": 0.488,
    "MEET": 0.529,
    "MINOR": 1.220,
    "MOVED": 0.199,
    "MY": -0.620,
    "NEAR": 0.080,
    "NEVERMET": -0.114,
    "NEWS": 0.078,
    "NUDE": 0.292,
    "OLDER": -0.186,
    "ONLINE": 0.123,
    "OPINION": 0.012,
    "ORDINARY": -0.593,
    "OTHER_ADULT": -0.149,
    "PAST": -0.265,
    "PEER": 0.104,
    "PIC": 0.792,
    "SECRET": 0.398,
    "SELF_ADULT": 0.685,
    "SELF_MINOR": -0.165,
    "SEND": 0.078,
    "SEX": -0.019,
    "SHAME": -0.007,
    "SOMEONE": -0.094,
    "SOURCE": -0.159,
    "STALK": 0.140,
    "STAT": -0.267,
    "THREAT": 0.188,
    "TOLD": -0.891,
    "TOPIC": 0.031,
    "TOUCH": 0.434,
    "VIOLENCE": -0.300,
    "WE": 0.083,
    "WORRY": 0.051,
    "YOU": 0.190,
}
STEMS: dict[int, str] = {
    -61: """
seat
""",
    -60: """
wembley
""",
    -59: """
medal
""",
    -58: """
organist
""",
    -57: """
dentist
""",
    -56: """
swollen
""",
    -55: """
christma
""",
    -53: """
swell trophi
""",
    -52: """
scar
""",
    -49: """
boston gum statu
""",
    -47: """
santa tray water
""",
    -46: """
bruis cereal cocoa holiday stadium was
""",
    -45: """
baker communion heal lunch referendum
""",
    -44: """
eat helmet nurseri tooth waterloo
""",
    -43: """
dent napoleon nhs trademark
""",
    -42: """
applaus bandag reed trauma
""",
    -41: """
buse dinner injuri minist slime wound
""",
    -40: """
badg biscuit bus cake chew mummi nightmar sunday
""",
    -39: """
bowl cushion dental disast fever greyhound halloween spoon war
""",
    -38: """
bakeri bologna cri crown cup hat lincolnshir parliament rain
""",
    -37: """
anthem award birthday calendar cambridg candi march monster pavement pension protect snow teddi
""",
    -36: """
bone breakfast chair cream drink england gloss london mug overdos shower spoke teeth tuesday vend
""",
    -35: """
beer bishop card cat chariti concret devon diabet division easter god guernsey healthcar hospit hymn lamb logo owl
oxford pud pumpkin resin shoe surgeri tile toothpast vase victorian
""",
    -34: """
aberdeen allerg beak class dog februari flu freez gettysburg ice infect meal napkin repair sprain umbrella vicar
wheelchair
""",
    -33: """
brake cabbag crash cuisin denot die fridg frozen honour hors jelli mani nurs ounc recoveri saturday servant simon
terrifi throat toast
""",
    -32: """
anglia appendix architectur babi ceremoni clap damag doctor emblem figur furnitur garden goos headach icon mint monday
organ paw snack tantrum tea templ wasp were
""",
    -31: """
altar battlefield christen dessert flood foam goat hampshir majesti milk moistur monopoli panick sore spill swallow
""",
    -30: """
ate bathroom bee been bless brace bread britain casualti champagn chancellor coaster crech flute forecast globe guin
happen hurt irish lisbon lord medicin pain rainbow safeti said salmon sandwich soldier speech splinter swear symbol
told vodka
""",
    -29: """
banter bobbi british brussel chess dish dose drank feather festiv frost german glass gloomi max melt minecraft morn
motorway mouth newton noun novemb octob orchestra plastic plate pronounc puppet quarter sir swan ticket vowel ward
worri
""",
    -28: """
aftermath all arena blackpool blair book broke cartoon chees choir cole concert crisi derbi dorset dream eaten elector
food glossari grade is jewish june lotteri marathon medic monetari month mould numb plural potato pray queen renam
robinson royal septemb speaker stone supermarket surrey token weekday wight
""",
    -27: """
apollo armour bleed brit bumper calf cheer crib currenc death doll english froze germani grave harpsichord hockey idol
ireland liverpool mat moon operat orlean parrot prayer smile somerset storm tabl titl trumpet victoria weather won
""",
    -26: """
5 afternoon alcohol apolog at banana blue brutal club colour diet firm fixtur football holder lion nap noon pillow
plagu pork portion pour present quotat recognis revolt siren slept snail soup spit struck sugar surg thing thursday
winter
""",
    -25: """
3 angel autism avocado backlash birmingham bolt brand brick bristol bunni cheek chin councillor curs decemb dictionari
donkey edward egghead fairi fog footbal friday gala golden healer hunger hygien insur international knee lego limp math
murphi offenc patient piano pie plaster potteri remaind sam scream sheep skeleton slice sponsorship syllabl theme
westminst wooden
""",
    -24: """
aisl australian bert bohemian bookcas capitalis carpentri cello charl collag crystal extinguish favourit fraction funer
gees glasgow had italic jude kitchen labour laugh mad nicknam oliv parliamentari pig politician potti quantiti revenu
sermon sharehold sitcom sleepi snore splash squeak stood thank toxic yawn yearbook yorkshir
""",
    -23: """
about agenda anatomi annum au bake bite blight bonnet bracket broken carv chapel clay clinic coffe color cooki egg
flesh frog gush hail king knight landlord lump magnesium mattress meredith monkey offic period prais puppi quot rage
rink rotari salari sentiment servic shetland soul squash toilet toothbrush tractor ulster upset valv wed wreck
""",
    -22: """
bagpip barclay beard both burnt carol chef christian chunk clergi commonwealth cupboard dagger day diesel digest
disgrac emergenc essex eurovis face fell georg groceri hall hate heel honey hungri in infant januari kangaroo kenya
kindl maximum money mps new notion oscar pad pill priest purpl rubber safe saturn sausag smash solicitor stomach
trouser uk venu vitamin wednesday winner
""",
    -21: """
ant appl august australia autumn awak bell bird bori bullet cafe call camp centr charli clerk cold did disneyland doc
dublin eastend enlighten epic explod feed flinch floor ginger groan hal halo halv hamlet horror hysteria leed lent lip
litr malta merri metr michael norway now obe par patron payment penguin poet pond portugues remind restart road rust
saint slogan squeaki starv steve stick strawberri troop unicorn uniform union uniti volum waffl waiter warn wicked wine
wing wore worker
""",
    -20: """
15 airport album amnesti bart berlin bmw breakdown bucket burglar burst countdown crumbl cure daft dioces divid drip
earn exet fare farmer finnish fluffi footnot fork fought governor gram greatest gregg health heaven hour includ jim kat
lili liquid manchest moment monsieur overnight pal passport pea per postag pub raini read reform ride rot salti sinc
soda steel sticki suffer sweet tear treat versaill vienna vote walker zoo
""",
    -19: """
alphabet angri beig blade boot bottl brew bulb butter cap captain categori champion chimney choirboy church coat count
crow cut deserv desk drown economist evening everyth explain falcon font frighten heath incom infinit insult interval
itv kg label layout madam made ministri mixtur motto ms mumbl pearl piec polici portug quota recit refund respit salad
scarf scari schedul sofa solid spaghetti steam stoog throne tiger today tomorrow total treatment tyre wax weekend went
wimbledon
""",
    -18: """
6 agent anniversari annual april asleep basil bed belfast ben black blister booth bow box burn butterfli canteen
centimet chaplain classroom clown commut compliant consum decim declar defin disagre domino doom elvi fat fig forgiv
gearbox giant handicap harm head hell horn hull impact isl kitten lavend lectur leg lighthous lineup med microphon
microwav nerv night oat ohio orang oven packag paddl parcel pedal peel peg percentag pertain pod pothol pounder
prescript prom punch religion rite roman sacrific scooter season sent shark shout sick sink sit sixti sky specialist
station stepmum steward surviv swindon tablet thunder timer tongu turkey two unsaf vic wage wake wobbl zebra
""",
    -17: """
accent activist affect anger anim ankl assault aus battl beast bitter blackout blanket boss bradford brawl bremen
chapter chop clich comedi commerci crest daylight deaf deliveri destroy devil din district dummi economi end euro event
everi everybodi everyon fine florist fri gill harvard headquart horizon howl intact item jersey kettl keyboard knob
leather lightn mayor minut misquot mister multipli nervous object octopus oslo pancak pastor penalti pest poison
potassium pound protest rabbit relat rememb repay rhapsodi rhyme roundabout scissor scottish skin socket squabbl st
stain sudden sunderland theres thump tomb tori towel trainer vegetarian voic werewolf wheat whiski whole wisdom worn
yesterday
""",
    -16: """
account al anxieti armi axe axi bedtim beef bill bit bleach brazil calm came carrot catchment cater clash cleopatra
clock compani controversi costum cough creas crusad decker department disabl duti exodus finland flour flout hair has
heck industri iowa isbn itali itch jargon juli knife labor leicest letter lipstick liv margin mash mass measur meter
ministeri moan moodi myth norfolk orchid oyster page pasta patch paus peter pledg prize rat ratio redeem risen risk
rugbi ruler sake scratch secretari seri serv shin shock simpson skate ski spring straw subtitl sunglass survivor sydney
synonym temperatur thame tub tuition turf unicef usd violin window woken wool workplac york
""",
    -15: """
22 accord ach aliv assent athen attend basket bench brother butler cancer case castl christi composit contact corridor
cruel daili danish debat disord dollar drove edinburgh elect entitl eton fest fife fight fix flight foot frank gallon
go green guinea hamburg hero incident italian ivi jame karat kingdom licenc lifetim lobbi mann mcdonald memori metaphor
midnight mors nationwid neural nine norwich nut otter overheat owen paper peanut person pharmaci picnic pigeon pink
plumber poem porto portrait potter price proportion reckon refurbish rule russian sat scot sergeant sing size soap sock
spici spokesman sundial taxi tenant umpir uncl vox wet
""",
    -14: """
aa acronym agre alarm american angst annex announc apart applianc art auction avatar bath belgium beneficiari
blacksmith blame blood board bosch brigad broccoli brown bull but cage canadian candl ceas chao citizenship climat coin
collaps column compos condemn condition cork cracker cramp damp danger daytim decad discount dunde equal europ exampl
feder felt fiesta formula french friendli gb glue goal greas gripe homework hut joe kept kill latin leith madden mark
martin mean middleton million mud nfl oasi oil or paint parish pet pit plank postpon reserv reset rest retir ring roof
saw section set shakespear singer slot spokesperson stalin sunset susan symptom system term thee thousand unchang
violenc vital wale whenev wood wrist
""",
    -13: """
abel abstract addict after airlin america anoth archeri assembl ballet ballpark bean beethoven binari blink cabinet
capit cardiff carpent chilli corn crew cring croydon deed densiti descript dinosaur distinct dougla dover dr even
everton fear fifti fiscal flavour fruit garlic grass he highway hq hypothetically jake judo justifi kane knuckl kong
lane largest last loch midland militari monologu mr often pee play pot react refer refere reviv rome save scotland seiz
sentenc seven shift shook silver sitter spider spirit squar stamped statement still stranger substanc suzi swift tariff
templat theresa thigh tide toddler tom tonight tout translat turn uniqu up week
""",
    -12: """
actual allot answer argu artific audi batman becaus began bicker biggest biographi boiler bolton buffalo bug busi
carriag cent chart chicken chip chuck coke comic committe counter crate cube dame david deck democraci dishwash doe
dragon eclips eighth factori farm faulti fierc flog florenc flower flyer gave gilmor govern grain grey half happi harsh
imag indent inver isa johnni just kindergarten kit labrador languag lawn led lemonad leo listen louvr luck machin macro
mae main mb mediev misread mission mite ml mon moor mortgag mount multipl music nam ness newcastl nick nintendo organis
outlook overtak owner percent poetri polit poni print provision rate readabl riddl russia rusti sandal sarah scienc sen
session shape sleeper smack softer spell sponsor stammer stand stock stockport street sue summer support surveyor
sussex swiss taken tattoo teacher they tim tire valentin vers vet violent vivid von warm wash wee welfar wildlif
wiltshir woke woodwork worksheet yellow
""",
    -11: """
15s 20 adam again amount arrang arrow artifici audio babysitter backdoor bar bent bet between bid boe brass brighton
brooklyn bulli buster cal carp carpet chalk chicago chief comfort cone conflict congest cope cottag council crowd
culprit detective distinguish driver duck eight esther evil fault flask forev franc freak frown ghana glove glu gold
govt grammar grid hank headlin headlines heart held highest hold insan land lash leaflet legendari lens longer lopsid
luxuri mailbox meaning mention moth mushroom neck number outcom pac paid phase quarrel realiti receipt receptionist
represent rescu reward rhubarb roofer row salt sanction shake shave silicon six slug sold song stab stabl statut sting
sunlight swore tast tax temper tender terrac textbook three toll transport tv unit victim vis willi wors worst yank
""",
    -10: """
abl absolut acknowledg aid alert amus anxious arsenal bear behaviour bog bought brilliant canada cast caus center
collector comment compulsori consist contract crop crush custom dead dread embarrass emma enemi everyday fallen filler
float fragil funni general given glad government gp gpt granni gross ground ham holdup hung ie inch jazz joke ken lark
law leagu legend long loot loud ltd mapl mask matrix median metal mi mny mow napl national notch pack peac pegasus
penni pizza plumb poodle postal prefix prop red referenc rehab respons robert rose sang scribbl seal settings slash
slaveri slip sob somm strangl streetlight such suicid sum suppli sweden tag talli therapi thou ton torn tough traffic
treasur triniti uber utter wheel whilst wrong wrote zombi zone zoom
""",
    -9: """
8s ace agreement amsterdam antiqu appoint apprentic apprenticeship aquarium assign astronomi babysit band bark barrist
bass big bin bingo biolog bob brain braini bridg burger cancel capt catalogu centuri chill chris civic concern context
cotton couch curfew curtain dashboard dec definit degre denmark diari disgust dogg donat dub environment episod er era
excel feet fighter final firework fish fright fund giggl grandma grape greet grew grim guest gymnastics hear henri him
hug hundr imprint inflat instanc jacket jan je josh lad lake laps ledger librari life liter luci magic mari marketplac
menu mill mob mrs muddl newborn newslett nike objection occurr offici oral ownership paddington pari petti pollen
properti pts punish race rash razor recip remark reopen repeal resum reus rice roast sector seventh sharp sheer signifi
slope sod stack stroke stronger sun swimmer sworn tall tank televis thatcher toe tower toy train traine treati tripl
trump twelfth urban vigil volcano we wean wear weight well white wifi wolv worm wrestl
""",
    -8: """
18 abolish abstain accident alp alright api arcad aristotl assistant aye barbecu base beach bike boil bond boo bum
bunch canal capita champ charter chiefli childhood cloud commission concept consol continent contrast correct cours
crack deliver derri dialogu diamond dice differ distribut ear earring eighti elbow elis elton equat error exam feel
financi finish flashback flew freedom fret fring fundrais futur gdp global greek hand hardwar header healthi horribl
ian instrument interpret itself jack jk joking keel km liabl liking limit mango memo molli mond nation neil nineti okay
opinion painless painter passag pattern petrol pivot plane prey professor puff purchas quarterback rainforest renew
respond robin rock rocket roma rotten ruin sailor sale screw seller share sigh sorri space sparta specifi spike split
spoken starbuck stiff stitch stole strike thumb tree truck tudor variabl vii whale whenc who wolf woo
""",
    -7: """
ab abid absente abstent ador amazon anyth ar banker banner bay bday beam belong berri bicycl birth boring bulletin
canari car caretak chi choic cholesterol chore claim cm collat confus contain contest cool crazi cyprus design dock
dough drama durat ee els endors engin enigma essay explos exposur extrem eye fargo fifa fireman flounc fourteen gate
gazett geographi golfer goodnight gover grandad grope guitar haircut harbour hen histori human instead intens ipad isnt
lamp le leapt lesson lewi liberti lock luton lyric manag mario marvel massiv member mess micro might mind mm moderated
monti mor murder mute nits nun oh oppos overrid pat patel paul peep phrase plant poker porter prevent princ probabl
protector qui quiz ran random rational recover recycl regard regist residenti retail rise roger root roster rough seedl
semi sherlock shop silli sonic staf stag stress strongest subscript super sweat taylor ted telephon terribl theatr
trampoline twain universiti usa vigilant volunteer vow welsh withdraw yell zealand
""",
    -6: """
1 100 16 41 against am amend appli argument arm arriv artefact averag avon bachelor bank barber bio bizarr bra bro buck
budget busiest campaign cass cell certifi checkout citat clan clarifi claud cleveland coach coars cod collar complianc
cot credit cub departur der desktop destini didnt diploma disown do dri earth ein elli eros essenc eu european ever
everywher exceed expect expir fa failur favour finger fir foundat four gambl gig gloat goalkeep going grandparents
grant grasp grief growth grumpy having hay helm heritag hmm holland hous ile impli insist jar john jot joy kent killer
knit ladi lawsuit leav les louis makeup market middl mix mood nail newspap nose optimist order os overwork padlock
parallel part parti perfum petition pm pop preach predict premier pronoun pyramid realis reason recogniz reliev repeat
restor return ridg ronin scale scorer scrap sheldon ship slur smell soar soft spa squeez stabilisers standard stat stem
strong stupid suitcas summat suspend swansea sword temp threw throughout tickl top tube twin ukrain umm unreal uproar
upsid valu versus voter wah weigh wider
""",
    -5: """
17 7 9s admiss adverb allen allow also amaz anecdot animals anymor aug avg awful bacon balconi ban basically beaten
becam begun billion bled bn bonfir boom bowi boycott boyl broadcast built cite classic combat complaint cook courtroom
crete cricket csa das dementia detent doubl driven dual dye energi equip est everest expressli fan flap foe foreword
forget forgot fortun fx gift good gps grand hammer happier have heard help helpline hm hotel interceptor jet journey
juggl keeper kick kiss knick known ks larger leaf lifeguard limerick lit litter lodg loss macbeth magician mail
mainland matter meant mega mice much museum narrat news nois nonsens oak occur onli outdoor own park patter pile pixel
poster pride rail rattl reaction rec recept refuge rematch remedi repli responsibilty ryan same say shade shall shelf
shield shouldnt similar slang slap slight soccer speak stamp stapl star statistics status stepdad stripe stubborn
surpris tab team tens thermostat these thought threat tidi travel trip twice ultimatum une univers updat vest wager
weird whether witch wonder workshop yeah
""",
    -4: """
40 ai alik amber ana annoy attack authoris bankrupt batter bb believ bigger boat bot bournemouth boyfriend breath
cartridg chanc channel chest choke chosen chrome clutch constitut contradict corrupt craft cum curious d de def
different discuss dissertation drug dutch e ed en enrol expens eyebrow fae famili fc field fin fire fm frame gov
grandfath grandpa grandson greenhous grumbl hamster handout hargreaves heavi herring high hog huge husband imam issu
japanes ki lay light longest man mans match membership memes menac mend metropolitan mic mock model moderator mosqu
navi off offens offline ou outnumb outset parachut pear permit physic plateau playground plod portfolio pune quickest
reader receiv recipient recognit replac reprint respect robb robot ronni scrape sharing shelter shove sid signatur
simil situat sixth slave soil spite squat stage startup state statistic stir subject sulli summari switzerland tail
tampa taxpay technically technologies tend thrown timelin topper turkish twitter typic unrestrict untouch vacat val var
vera verdict vinyl vs warehous weightlift whatsoev whi worldwid xbox yin
""",
    -3: """
21 23 47 500 71 admins adoptive advertis afterward algebra alic alli alongsid austin awareness baffl bak ball behav
bind blast blind block born borough bride brought cadet caller cant career cash caution ceo chatbot chime clippers
common communication contributor convention coursework creator crisp cultur curri detectives disput du entir express
fag famous favor fiction fifth financ florida folk forbid formal forti fox furious fuse gaming govender grandkids
greater grind guardian haiku hapens heat herd hid hollow html i ill invest island it kcsie key lose lucki michell mile
mobil murray nest nitro nod oblig org organisation organisations outlet parc pere pfp phoenix pitch pocket policemen
potion pouch practic pregnant princip propos qualifi railway raw re ref reliabl remain responsibility revolution rival
rod saber scenario sceptic sensei sequenc seventi sever sharpen sheila should skyrim sleep sleev slide societi spur
stake subscrib suit tad tallest tenth thirti this tiktok tour tournament understat uni vegetables walk wallet wasnt
wild william writ x yoga yungest
""",
    -2: """
0 11s 15m 19 24h 35 350 42 52 82 90 acton admin af altogeth among ancient aoife approv artist ask associate autistic
await babysitters backlog bad balloon bargain bate believable bestie bikini bottom bright brownies bt ca centrifug
certificate chatbots chines clint combin competit comunication conced contribut conversation conversations copyright
criticis crunch dart davi dd devic difference diving dming doubt dress drive drum due dumb during ea effect
electronically element enabl envelop esl estat etiquett excess fiver foster frequenc fresh fulli galleri git goalie
goblin gulli hadnt haha handbook heavili height henc hiring historian hole hoodie hornet houston hum ich identifi
indecent information inspector institut instructor internet jurisdict k kidd loath lol lost mac mar meanwhil mein mesh
mild mir moderate netball nil nokia nottinghamshir nspccs obsess ofcom onlin ordeal otherwis ought packet paraphras pct
peak philosophi phishing pierc placement plus posit postcards powder prank pre pretti protective rais ram refresh rent
rip robust rundown runner sad safer screenshot ser sexual shaking solut someon spend spot squid standpoint store stuck
sunni supplier surfac surround sushi swept taught territori testimoni thick tick toddlers torch translator tread trojan
typically uie understood uneven v vampir villain violat visitor wank will z
""",
    -1: """
10k 14yo 16s 200k 24 27 2yo 300 34k 400 43 44 80 800 88 8am 8th 9th acc acording ads advert adverts africa alexa aloud
alternative amendments ans application appropriate aps attribut audienc auntie available back badminton basi beautiful
becom bereal besties blurry bodi bridesmaid build bunk cactus camhs celeb ceop chatgpt childminder chromebook cipher
citi cobbles confirm continu cosy couldnt crayon criminology crocs curriculum dangerous dank dar dat dave dear decid
decis diffus digit ding dmed dnd donts dot drawer drift eastwood eee eid either employe ep f facetime fail father fed
fete flash fli foi fond fotos frts fur gdpr gear gg gist gnome goodby gpu grandads grandchildren graviti groupchat gut
handball handl hangout harvest hasnt havent headset hearsay hed higher himself hit hombre hope iceland idiom imaginari
important increas index indicate indoor ingredients inset institution insurance journalist ke lancashir larg late
legislation literally literatur littlest loan lunchbox magistrate maintain majority malaga manipulated manuel map may
mbs measurements meme meow microsoft minority mit moderators neon netflix noob noth nutshell od omegle on orignal our
outfit outing oversea overwhelm pair pale pan panel paycheck paypal pdf penn permiss pide pikachu pineapple policeman
poll poorer pram predators premium presentation prison prob prof proud provid provok pshe pta put quit rack railcard
recall recommendations reflect regim relatives religious rental responce result retaken reveng rs rude safegaurding
samsung saving savings scammed scare score screenshots separate serial simulate sin singular sleepover snake snapchats
snoring soon spam spread squirrel stepsis stern stink stoke stop streak strength structur style suppos theori third tho
tht timetable tinder tortoise trading troll truli truro tummy tutee twelv type ui uis unabl unbanned unfollowed
unrelated upvc us valorant vapes verbatim verifi verification vim volunteers wall wallpapering webpage weddings
wellbeing wide widespread wise withdrawn workforc ye yrs yubo
""",
    0: """
00 050 062 100m 101 105 10th 110 115 11pm 120 122 123 12th 130 13th 13yr 141 144 146 14s 14th 156 15th 16th 180 182 18s
18th 1am 1s 1st 203 20k 20mm 20s 20th 210 21k 220 240 250 25s 2am 2d 2k 2kg 2nd 2x 301 305 30k 30s 30yo 31 310 312 32
340 36 365 37 39 3am 3k 3rd 3s 3x 401k 404 412 46 48 492 4am 4k 4pm 4s 50p 50s 50th 530 55 550 57 5am 5k 5pm 5s 5th 5x
5yo 5yr 600 60s 61 62 63 635 64 650 67 6am 6k 6pm 6s 6th 70 70s 72 73 74 77 78 7am 7th 80s 81 824 83 84 840 85 89 8pm
900 90s 93 95 98 99 999 9am 9h 9pm aadmi abeg abilities abroad abs absolutely abuja abusive abusrs academics accessible
accidentally accordin accountant accreditation accumulated accurate acess acknowledgements acktually acounts acquittals
activate activated activities activity actuary acutally adc additional ade adhd adidas administrative adolescence
adolescents advocate ae aes affiliation afk aftercare aftershave agencies aget aggregate agm airbnb airdropped airfryer
airpods airtime ais aldi algoritm allegations allegedly allergic allowance alltogether almst alphabetical alternatives
altogther ambulance ambulances amendmants amendmnts amex ammi amp analyst anfield ano anonymised anonymous anonymously
anos anser anthropic anti antibiotics anytim anyware anywere aol apa aplications apologise apologised apparently appear
appearance applications appreciate approximate approximately aqa arabic archivist arduino arests argh arguement
argumnts arrest articel artifishal asap ascii asl asos assemblies assessments assistants associates association
associations aswell atall atomic attendance audiobook augmentation augst aunt aunties authoritys autocorrect automatic
availability avanti avec awear ayuda azkaban babyish babysits backbencher backdoors baddies bakclash baking bana
bandwagon bankrolls barbat barista barnardos basea basketball batana bataya bbq bcakdoor bcc bckdr bcome beagle becum
beeb beebeesee beebs beekeeper beep beeps behalf beings belt benchmark beni benifits bericht bhaiya bibs bigwigs bil
bild bir bitcoin bitesize bitlocker bitmoji blackest blaming bleakest bleep blend bletchley bll bluetooth blurb boast
bod boffin boffins boje bonjour bookkeeping bookmark bookshop boop boudicca boy bpm braille braverman brb breif brexit
britian britons brochure broo bros brownie bruh brum brunch bsf btec btw burrito bursar bursary businesses butt
buttermilk buzz buzzword byline cabbie caboodle calculate calculated calculation calculator callback calorie calories
calpol campain campaing campainin campaining campaning campsite capitals captioning capybara cardio careful
cartographer caseload casework cashapp catan cathcart cba celebrities celebrity celebs central cere cert certificates
challeng characteristics chatroom chatrooms chce cheapest cheetah cheif chek chem chemicals cheque chidlcare chidlren
childcare childish childlines childminders chipotle chippy chocolate chocolates choirmaster chose chromebooks chubby
circumstances citibank citisen citizan citizenlab citizin citizn cityzen citzen civ civil clapham claus clegg clever
clickbait clip cloning closing closur cluedo clueless cme cn cockapoo cockatiel colander coldest coldplay colected
coleslaw collective columbo combien combination coment commas commencement commonest comms communicate communicating
communications comp comparable compatible compensation complet completely compnys components comprehens comprehensive
comunicashun concretely conditon conference confident config configuration confiscate conjugate consequence
consequences conservatives const constituency constituent constituents constructive consultation contagious contct
continuous convenient convert coo cookery cooperate coordinates coppa corect cornwall corporate corporation
corporations correspondent cosines couldve counsellor counsellors countin courgettes covid covre cpd cpr craic
credentials crimestoppers criminalised criminals criticism critisised crms crochet crossheads crossplay crossword
croupier crypt crypto cryptography cse css csv ctzn cuarto cucumber cumulative cupcakes curiosity custard cyberbullying
cybercrime cyberflashing cycl danc dateline dative dawdle dawdled dawdling dcms deal debug decimalisation decode
decrypt deepfakes defendant defendants definiton defnition dehumidifier delegate deliberate deliberately delict
deliveroo delivr demographics denominator deodorant depart depop descale designated destory deterrence devolved dfe
dial dick diff diffrence diligence dimension diminish directive disabilities disability disagreement discovered
discribe dissapear dissidents dithering div diwali diy diz dmd dob dodgeball dofe domestic donde donelan donuts doodle
doorbell doorbells dor dorries dosh downside doxing doxxed dramatic dramatis dreamt dril drilin driling drillin droht
dsa dsl dubble duckworth dullest dum dunkelziffer duolingo dust duvet duvets dwi dyfed dying dyn dyslexia dyslexic
easyjet ebay echo economics education educational een effective efo eiffel einem elden ele electric electrician
electricity electronic elevator elo elon embroidering emirates emoji emotional employ encripshun encripton encryptoin
encrypton encrytion encrytped encrytpion encyrption endangered enforcement engineer engineering engineers enn enquiries
enticement entra enumerate env envoy eny epq equality equivalent erpresst esafety esports espresso ess essentials
establishments estimate estimated estimates ethnicity europol eurostar eus euston evaluation evanescence evidense evr
evryone exaggerated exaggerating exaggeration exakt exampel exat exclusive exec execs executive executives exhaustive
existence exlpain expalin expectations expensive experienc expiration explanation exploitation extorted ey ez facbook
facing factorise fahrenheit faithfull falconry fals fam famly fart fav fave favs fax federation fee fencepost ferret
fewest ffnc ffncs ffs fgm fink finl finsta firefox firewall fisrt flak flamingos flase flashcard flashcards flatmate
flatmates fnaf foggy foir follow fondation fones footballers forensics forest forklift foundashun foundaton fourty
framing frau fraudulent fredom freebie freedm freedum freefone freephone frequent frica friendzoned fudge fudgy ful
fuming fundation funniest furlong fuss futuristic g gab gaffer gander gang garda gav gavender gchq gcse gcses gd geht
gendr generative generators gentleman genuinely geog geographic geographical geographically geographicaly gether gfs
ghostwritten gif gilrs gizmo gk glastonbury glitch gluten gmail gmp gn gna goddaughter godmother godson godwins gofyn
goggles goldfish gon goodies govander govendar govenders govendor govendrs govinda govinder govnder gracias gramps
grandbaby grandparent gratification gratis grenad grindr gromming groundhog grp grr gruffalo gruming grundschule gta
gtg gudance guesswork guidence guidnce guv guvnder gvndr gwent h haaland habbo haben hackspace hadrians haf hain
hairdresser hammock hamsters handful handlin handset handsets handwrit hangman hapen hapend hapened har harg hargraves
hargreavess hargreeves hargreevs hargreves hargrevs hargrieves harmful hdmi headcount headins headmistress headphones
headsets headshot headteacher headteachers headwind heartbroken heathrow hebrides heckler hedgehog hedgehogs hedings
heisst helicopt helpdesk helpful helth hexagon hgh hiccups hier higer higest highst hihger hihgest hiking hilarious
hintertur histogram historic hitchhikers hiya hmrc hmwrk hobbit hoels hogwarts hola hols homebrew homem homepage
homeschooled homesick homomorphic honcho hoo hoodies hoom hoos hopeful hospitals hostil hostility hotline hotlines
hotspots housemate housemates houseplants howmany hrgrvs hrs humberside humbersides humidity hummus hump hundreds
hustings hv hwich hwo hygeine hygene hygienist hyn hype hyperlink ia iaahz ibuprofen iceberg icloud ico icos idc
identical identities identity ik ikea illustrate imbalance imessage imi immigrant immigrants impersonating importance
impossible imprison inbox incidence incl independent indicating indicators indivduals individually individuals inernet
infoafirstresponsetraining infographic infomation informashun informations informaton init innit innocent insecure
instagrams install instalments instas insted instgram instrucciones insulation intanet inteligence intelijence
intelligence intenet intenret interchangeable interpol interrail interviewees interweb interwiew intimate introdused
investigate investigated investigates investigations investigatory investin investments investor invisible invoice
involvement ioft ios iphon iplayer ipsos irland iron ironic ish isolated isolation istiyor itd itll iwfs jaffa
jailbreak javascript jayden jeez jemand jigsaw johnson joint journalism journo journos json juego jumpscare jurnalists
jus justification kac kaet kahoot karaoke kart karta kbir kebab keh keir kennet ketchup kev keyword khayfa kiddie
kiddies kidron kilos kindergarden kitkat kiwi klingon kms knackered knowlege knwo koi kombucha kosa kse ksi ktos kys l
labb lacross lago laid landline lanyard las lasagne lassies latelies laughable lawmakers lawmaking lawnmower lbw
leaderboard leakier leavin leccy leev leeve leftover leftovers legislative legislators legit legitimate legwork lenient
lenth leotard lern lettuce lf liability lib lidl lido lifeguards lifeline lik likelier likly limitations linkedin
literaly litteraly littleuns livestream livestreamed livestreams llama llm llun lmao lmaoo lnk lobbyist lobbyists
lockdown lockdowns locksmith lofi logbook login lolita lollipop loners loo lorry lotr loudest loving lowdown lowkey ls
lst ludlow lunchtime lwa lwas lyk m macbook machen madchen madre maen magenta magistrates makin malarkey malicious
manda marshmallow masculin mastercard matchsticks materials mathematics mch mcuh mea measurement mec mecanisms mechanic
mechanical mechanics mechanism mechanisms mechanizms mediator meen meening meens meerkats meh mehr meiosis meltdown
memorise menlo menshun menshund menshuned mension ment mental meri merseyside mes mesengers mesures metaphysics
metaverse meu midjourney midwife miedo mijn mindful mindfull mindfulness minibus minorities minoritys mio mirror
misheard mismatch mitochondria mitosis modern moj moja moje montage moot mortified mot mothership motorbike moustache
mouthful move mpg msgng msn mt mugshot mujhe mumsnet musk musks muslim mustard mustnt mustve nachrichten nadine naff
nahi namez nandos nao nappies nationality nativity nav nca ncmec ncpcc ncryptn neednt negotiate nerd nerds nerf nerfed
nev nevis newfangled newquay newsnight newsreader ngl nicest nicht nie nippers nite nln nmbr nmbrs nmd nobel noche norn
northumbria northumbrias nothern noticeboard notification notifications notorious nought nowt npcc npm nr nspc nsppc
nsync nto ntrvw nuber nubers nubmer nubmers nudify nuggets num numba numbas numbrs numerals numerically nummer nunca
nutritional nvm nxt nye obedience objector objectors obligations obs observation occupation oclock oculus odeon oedd
ofcoms ofenders offen officially officials offncs offside ofqual ofsted oftn ogroats ohms oi ok olympic olympics
omelette omg onload onlyfans ons onset oof oops openai operandi opinon oposition oppinion opponent opponents opposit
optimistic organisatons organization organizations orginal orgnisations orientation originally originate orkney osb
osmosis oublie ouch outback outlin overall overdue overreacting overstate overwatch overwhelmingly ownz owt oxbootoost
oxfam p padrasto padrastro paediatric painful paladin pandemic pani pant panto paprika paracetamol paramedic paramedics
parkrun parle participants participate participating participation passcode passwd past paste paving payroll paywall
pcc pcso pedant pedantic peephole penalised penpal pepperoni percantage percnt perforating periodic permanently perp
perpetrator perpetrators perps perro persent persentage personality perspective perv perverts pesto peur pf phone
phoning photodna photoshop photosynthesis physio pickleball pigpen pilot pint pinterest placard plait plases
plasterboard platypus playbook playgroup playgroups playlist pms pog poking policewoman politic political politicans
politics polititians pollster polyester pont poo poodles pooed poof poplar popularity population porridge pos posh
posible postcard postcode postman postponements pov powerpoint powerpuff poza ppls pps practically prcnt preschool
president presidents preteens prim primry pringles printout prisn priya prizon prmary probability probs procurement
product professionally professionals prominent promot proofread proper proposals protecshun protectin protecton
provenance prune psni psnis pss psvr pto publication publications publisht puffins punishable punishments punishmnt
pupil puppeteer purr pushback puzzl pyjamas pythagoras qe qr qs qt quadratic qualification qualifications qualitative
quango quanti quantified quantitative quantos quater quer quiero quietest quitters quizmaster quoi quotable qurter
racing radiator radicalisation raffle raha rainfall ramadan rando ranee ranting rantzen rarer rarest raspberry
reachable readin reaves reboot rebuttal recap recent reciever recod recomend recommend recommendation reddit referral
referrals refusals regeln regex regionals registered registration regles regras regulashun regulat regulate regulated
regulates regulating regulation regulations regulator regulators rehearsals reheat relapsed related relative relevant
relocate reluctance reluctant reluctent remembered remotely repeatdly repeatedly repetedly replacement repot
representative reproduct republic req reqest requirement requirements requst reservation reservations resident
residents respnse respondents responsability responsibilities responsible restaurant restaurants resultant retirement
rewritten rf rhywun ringtone rishis rising riskiest risotto riten rl robberi robberson roberson robertosn robertsen
robertsn robetson robotics robrtson roll rollercoaster rollover ronaldo rool roomful rota rotas roundtrip routinely
rozzers rprt rsa rspca rsvp rti rubiks rubles ruels rulebook ruling rumour run runescape rung russell ryanair ryt s sa
sabe sachar safegard safegardin safegrding safeguardin safeguardng safest salery salesman salesperson samaritans
sandbox sandhurst sarcastic satnav sayin scam scammer scams scaremongering scc schickt schl schoolkids schreibt schtum
scone scones scool scoutmaster scrabble screenshotted scwac scwc sea seagull second secondari secretive sectons
securely seed segfault seiko seit senco sendr senor sensitive sentance sentense separately seperate servises ses
setlist sexist sey sfgrding sfgrdng sfty shampoo sharpest shazam shd shebang sheet shell shini shorthand shr shrank
shre shrek shudnt shuld sickos sie significant simpel simultaneous sister sitizen sixthousand sizeable skateboard
skateboarding skatepark skating skibidi skint skl skoda skools skye skype skyrocketed slag slay sleepovers slowest
slowmode slut smartwatches smh smmry smokesceen smokescrean smokescreens smoking smokscreen smudged snapcaht snapcat
snapchap snapcht snapchta sneeze sneezed snitch snooze snowball snowden snowdon snp snpachat snpchat snpcht sociologist
soll solushuns solutons som son soppy sos soulmates soundbite soz spamming specifically speedrun spelt spiderman
spiegel spiegels spiel spoil spoilt spokespeople spokeswoman sposed spotify spreadsheet spreadsheets sprite sprogs
spyware sra src srvc staffroom stajes stallin standstill stansted starmer starmers start statistically stayin steepest
stepbrother stepmums stonehenge strict stuk subeditor subhead subheadings subheads subjets successful successfully sudo
sudoku suitabl sumarise sumarize sunburn sunflower sup suport supportive supposedly surveillance sus sweetener swimsuit
syllabus synthetic systematic szantazuje t tablecloth tablespoon taht takeaway takeaways takedown tas tbf tbh teahc
teamwork teapot tec techie techies technologys technophobe techuk teck tecnical tecnologies tectonics teechers teesside
tehc tehy tek teknical telefon tengo tenho terrorism tes tesco tha thatll themself themselfs thermodynamics theyl
thorens thort thr thread threema ths thurs tightrope tihgter tihs tik timeframe timespan timestamp timezone tiniest
tink tintin titanic tl tldr tocca tochter todo tofu togehter togeter togetha tok too took toolbox tortoises tos tot
tother toto tots totted tradeof tradeoff tradoff trainign translators transparency trapdoor trapeze trivia trnr tru
trustpilot truth tumblr turnip tus tutees tweaked tweet tweeted twelvemonth txtin typesetter typing typo ucas udner ugh
ugliest uios uks ukulele ultimate um uma unacceptable unanimous unanimously unban unblocked uncomfortable uncovered
undated undercount undercounted underestimate underfunded underreported undetected undiscovered undo unencrypted
unfiltered unguarded unknwon unkown unprecedented unquote unread unrecorded uns unsend ups upskirting uptick url useful
usual uwu vacancies vaka valid vape vaping varnish vat veg vegan vegetable veiw veiws velocity vergiss veri veut viber
vicitms viele viewable vigenere vikings vinted visa vitcims vitel vitle voir volts volunteered volunteering vorderman
voting vpns vrchat vulnerability vulnrable vunerable wach wacth wanless wann wapp ware warhammer warpath warzone
watchdog watchdogs waterline waving wch weaker webcams webinar webinars websit wechat wedg welcom welp werent wh whatev
whatll whatsapps whatsit whatve whistleblower whistleblowers whitby whiteboard whitehall whittaker whn whne whodunnit
whove whoz whr wht whts wie wieviel wieviele wiht wile withheld witnesses wizz wk wonderwall wordle workbook worum wos
wotsap wrds writen wrk wrod wrok ws wsa wtf wth wuts wwi wyd wyh xact xactly xmas yall yapiyor yay yh yield yikes yio
yk yn yoda yoghurt yougov youngst yoy zdjecia zdjecie zelda zilch zio zs zuck zuckerberg zuckerbergs zuckerburg zucks
zukerberg
""",
    1: """
40s 60 academic accredit across agen along alway appeal articl assum b balanc bash benefit bubbl buff builder bump
camper colleg conclud countrysid crime criminologist data dawn dealt default delay dependent derbyshir detain deviat
east edg emi enquir ensur entiti except fact fetch fiance flow founder fourth friction fun function fuzz golf gran
greec guess harri highlight hoax household howev impos inherit ink investigation keep knock krakow manni massag master
merg most motor narrator necklac needl next nobl note novel oder offend onion onward origin papa paragraph parker
particular pedo petit pharmacist phd phillip plug podcast portray preteen printer promis pt purs radio rear regular
revers rich ripe rp rubbish ruffl san sand scene schoolboy scrambl seminar sens sensibl shine silenc sis social speed
spoiler squad summit th theoretically though tin tortur unhappi unsign unusu urgenc vbucks vector vega vivo welch
wherev whistl whom widow wig worthi yen yes
""",
    2: """
abba accept afford ah almost although and babe backward bedroom bold bomb boost capacit certain chorus clamp com
comfortable comparison compass control corner deepfake defend depend dexter disappoint divers donor drill driving eco
edit eh eleven enact enforc establish extract fair fingertip flip flop fortnite fraud gadget gather gender genius ghost
giv giving gm gma happili heap heist hex host huh initials internal interview invers invitation irl ja jog juliet kevin
lat laura liken maker marri messeng miami mileston minion motion movement multi nab natur ngos occasion onc op panic
partial pe perform personally plenti po polish politely polo pressur profession propaganda publish punk putt python ray
rebel relax remov rep restrict satisfi school settl sh shard shown speci spent sprout staff steadi stil storag strang
stub swamp therefor thi threaten thrust tiktoks tinker topic tourist town true turnov understand unpopular unspecifi
upper various verbal virus whichev wi wont worth wrongdo zoe
""",
    3: """
200 25 7s abbreviation accuraci agil alter android angl anywher backstory barg bas basic bat being blaze blur break
breakup breed care carri character chester circl compil compli confin courtesi critic dark dataset dbs decent decreas
demand den depress describ document drain drunk dt dull email emerg encod entertain entranc et excit extent fanfic
ferri flush forth fuel gamertag gangster garag grandchild grow gym handheld hast haul his homeless illeg import indian
individu insert jab japan jean jess justic kansa kepler leap lighter minus moderates moi nasti ned netherland ni
obligatori ordinari outright pawn persona ph pinch possess press principl programm progress punt q region revis robber
sew sext side singl slit sloppi south spice spielberg sri srsly stanc statistician striker swap swipe telegraph termin
texan themselv tit tone toward transcript trend trio trot tween urgent using wallpap weaken west whip wikipedia wind
wink wish wo world wouldnt
""",
    4: """
10s 28 29 abov ac addit admit afraid app area assess author automatically besid borrow browser ceil charm children
clear cliff collect complain consider could cumbria decoys diagram dozen each el elementari enterpris entri explan fade
faith fall far feminist fool format from front gamer generat godfath gorilla grandmoth graphic group gun gymnast hai
hashtags helper here hood hot hs info insid intend ist jealous lead leak lemon liner live lo loveli luggag manner
marshal materi mid mistaken mum name nay neighbourhood nowaday obey odd orlando ourselv pend perhap photo pin pip
pipelin platform popular power prepar profit public pure push rag realm releas replay rocki sai sail scoff se self
shelv shirt shrink signpost skinni slack sound spanish spare spark specific sped stakehold storylin stove sur switch
tabloid tackl teenag tighten togeth trek triangl twenti un upgrad verb via vulnerable whoever wizard worthless ya
""",
    5: """
achiev acrobat ad adjust agenc amongst attitud authorities aux backpack bail baro be bore bound bulk caesar california
cas chemic childline chord chuff circus clone convers counti crook cuddl cuff cynic deadlin deni dislik display done
drawn drummer dungeon earliest ell elsa empir enjoy essenti exclus exit extra fi fill flea fundament game gas gemini
goe grunt hard harmless ho incomplet involv jordan la less let louder mainstream messi metadata miss mod must of
paperwork pas paso pen pipe planet pointer pokemon portal prefer premis princess probat quantum queue realistic rick
river roller safeguard sage scientist screen setback show smith snug special stair stall steer stream struggl suck ta
taller technic tenni terrorist tesla the till touch transit trash troubl truste und until upward view visual walkout
weak whisper wil wireless within written wwe yer your
""",
    6: """
4 9yo access affair air analys ap apprehend are awar bias bounc brush button bye carbon clean clientel co combo creat
cute daddi dan deepli dem development dilemma doi dom drake eas ethic ethnic foo forgotten foto free generator gt guild
hardest hill hob home hypothetical invent jam jay job kati laser level lin load locat locker lurk mane misus mole moral
msgin ngo nineteen nor normal north northern obtain ocean outer outlaw plain planner precis precisely predat project ps
radar room sack sauc scroll sec secur seen selfies shoulder slat smaller smarter smartphon smoke smooth sometim sort
sourc statutori steep strap tale task tent threshold time tokyo traitor tran transact unless unnoticed unse upon
version vintag voltag vr win woman word would wow xp yet you ze zu
""",
    7: """
academi advisori ago analysi apr around auditor baselin beat brave breach broader bryson capabl cheap companion creepi
dealer deposit depriv deputi despit dipper disco distanc door draw drop easili escap eta exempt exist flee forbidden
ford foul freeli gay grateful great guidelin halfway harass hash hey hing hip impress inner jail journal judg juic kik
laundri lawyer layman liam loft mai male marriag matron medium met obstacl overview prime prioriti prompt questionnair
reduct rein reproduc retrain rig right rm rob selfie silk slam sling snub sole some stilt straight studi supervisor
swim tailor take te tech through ugli unfair unidentifi unlock uno varieti visibl wardrob wari zen
""",
    8: """
abus act action agatha ahead below birthplac bother bundl charg checkbook ci cinema circuit client compet compound conk
connect constabulari cps cur curricular dad databas des disappear disconnect disregard documentari doing drastic
earlier etc evidenc examin expand fantasi fellow gal guidanc harder hello icebreaker ict if instant join kyle lap
latest lean length lgbt mandatori mayb more moss mp my myself nameless nan neither non overheard panda pirat plot poor
pose possibl previous privat pro process quip reduc request resist resistance reson rework romania scheme seo serious
sheriff sketch sniper somebodi someth spawn steal strip texa that theft therapist tie toronto upstair virginia warden
weed whose zero
""",
    9: """
000 26 50 activ actor alt anchor approach as beg bibliographi blazer broad burden can coastal conclus condom confess
confidence consult coverag cross delhi desert diego difficult dim dirti divorc dong downward drew dubai encount eva
exchang execut fashion faster fifteen fit flatteri focus former gentl googl grab gradient granddaught guy hi hr india
infer input isolate juici ka ko later launch leader left magazin messag nag nato nigeria none open out output owe
playstat pole por problem prove purpos rather readi rid riski rout shore simpl skim sourdough spun starter sub subset
succeed survey swing tight til trim tuck tune una underneath volunt vouch wrap xx yb yr
""",
    10: """
12s 13s altitud an attach batteri briefli by cach cheaper click commit competitor conduct content counsel cousin creep
cu cv dancer declin direct disclos dodg dont down earli encrypt engag exact fast fold forward further gen gone graph
guard handler handshak haunt hopeless imagin induct initi invit korean lee legal local lookin mere mia mis mislead
molest ne never newest nich nope older outdat overse pictur poverti psycholog pump role romantic round scope select
shed shot shrug sibl sign simpli sixteen slow smart sr stolen tram usb vanish visit warrant wave writer younger
""",
    11: """
10yo absent algorithm asham authorit bang bare begin caravan comfy command communiti compar compromis cooper curv deep
difficulti dip elder em enough es expert featur gard het inc instal internship java jumper junction khan layer lesser
manual media min mother narrow nativ net organic pc pcs pencil pluto poland primari privately reach refus regret
resourc slower snag snooker soho spin sport stretch subtract summarise surnam sweetheart tame tap teammat than thesi
trigger underwear vault videocall warren year
""",
    12: """
11yo 30 a acquir alien ani attent babysitting behind bi blogger blow brief buddi bust crawl cs detail dev dos drag exs
extend feminin genr hatch highland know korea literaci migrant moderation mountain mous movi nanni newer nu oldest
photographi plan plead pleas point post prior program que radius raid realli report romeo sextortion sms sprint string
success suggest tal talent thirteen throw trailer tweens underli underlin urdu usernames va viewer viral wait watcher
whereabout wit yard zip
""",
    13: """
advanc aim aka anybodi arent awkward buffer burglari buyer camera catfish china coerc comput convinc current
differently ditch dump dune eighteen eldest exclud faint fake grown hike hoover huff influenc introduc invert ir itun
iwf knew laboratori ladder learn linux loos lot love maiden padr photograph place procedur quest rang rare reli retriev
scientific setup silent smokescreen softwar sooner spec stare substitut surf swat tighter tomato under unnam valley van
venus vinegar virtual voluntari voluntarili wangl
""",
    14: """
14 2 9 alreadi asid betray beyond border caveat contra cover curl del dj downstair drone evan explicit factor fiddl
five flag gorgeous handi hunch hush inform junior lag learner like mall manipulate mode moving nba obscur option outsid
poli pr question ransom rizz seventeen shame sim span spar stale stepson straighten studio submit supervis thai them
thief transfer upload useless wast weakest
""",
    15: """
10 33 34 abbreviations adopt asian branch cleaner closest con copper cyber dismiss don elsewher empti exercis femal for
friend gossip hint hunter jump juri knot magnet manipulation naughti necessari neutral nos obvious paranoid ping
privaci reveal roommat rub solar spain spous tow tutor twist unfold unsur villag web wipe with wive youngster
""",
    16: """
45 add advic backdrop backup blackmail broadband carrier cid climb cloak confidenti cost custodi draft ex expos extens
guilti handcuff hunt id incept instruct jai lame librarian loop los mafia mini mistak near needi pace path pi pointless
positiv practis prise protocol proven psychologist quick review rural scrutini shorten snapshot technician tension tini
trader twitch vibe when whore wife yourself youth
""",
    17: """
38 age amateur bag chemistri close closer cloth dare download dug enter few giveaway ha herself http hun inquiri
inspect introduct jone keen knowledg lab learnt mate mediat minimum modul monitor na nah neptun null omit overlook prep
queri rank real secondhand senior shortcut si singapor solv sql sweep teen then thriller urg username wander women
""",
    18: """
abandon befor beforehand blank blog checker clue convict countri crimin defenc delta desensitise dirt disclosur dm
editor fastest fewer first forc haggl hitch hobbi hurri improv ip lift network posing primer produc prosecut quicker
reno rush secreci simplifi skill stumbl sync tactic target technolog their think user vagu
""",
    19: """
advantag anyway attempt audit background bait bribe brute bypass catch chain compliment cruis dalla daughter duo escort
fanci hostag intern juror multiplay nice nuclear other poke pri prosecutor rape recruit reel requir rewrit roleplay see
seek shorter sight skirt smallest tempt thailand vip virgin warsaw while
""",
    20: """
150 adult advis bring captur colleagu confid counselor experiment fingerprint geek juvenil lack lass loser matur myspac
mysteri nearest notebook para perfect proof runaway scanner seeker simpler sociolog suspicious tell undisclos unknown
unsolv vacuum vpn
""",
    21: """
8 accus beneath charger deeper desir emojis flat lend lowest me mongolia o peer pick profil quiet relationship she shut
suspect tel ten vignett
""",
    22: """
archiv asia baggag blower checklist classmat coupl delet dig feasibl feedback file found girl got guilt hire honest kid
liar nearer pay plea roblox robux scan shadow shoot slowli student text uncov ventur
""",
    23: """
bluff cabl chang chase copi doorstep hedg hook hostel look lookup men method nephew no password reject remot roam
romanc sell shadi sneak stalk talk tape teach track use
""",
    24: """
court director excus fenc kind motiv partner port somewher strategi throwaway unreported
""",
    25: """
away burner constabl eras intro laptop list pull qualiti sampl sure trial void youngest
""",
    26: """
address come discov exploit foreign hop idea ignor intent least neglect not offer scout solo to tool trail trustworthi
""",
    27: """
anyon better buy date detect fbi give lone mexico old over peek secret server sex sexi stay tunnel underground what
""",
    28: """
deco depth disguis dna filter gap her interest lesbian low need nobodi nowher onto peru rap shortest teas unwant
unwilling willing wire
""",
    29: """
methodolog peopl reunion send stori tak traffick unseen
""",
    30: """
choos conceal cort folder freelanc friendship hack lazi pretend stalker tri trust work
""",
    31: """
abduct code csam develop explor hacker hurdl lie parent record seem skip stepdaughter
""",
    32: """
12 13yo naked pakistan pedos proton there way
""",
    33: """
attract cam discord discreet into newcom persuad player signal tip
""",
    34: """
child honesti mentor notic predator want yo
""",
    35: """
12yo consent dms neighbour pic screenplay undress youtub
""",
    36: """
kidnapp line log lover polic snoop suspicion underage
""",
    37: """
forum hang search tracker
""",
    38: """
cheat pass pickup rope script those
""",
    39: """
11 13 film kidnap mine one shi trap undercov
""",
    40: """
beginn lower make research techniqu watch write
""",
    41: """
best pornographi short
""",
    42: """
chat get porn small
""",
    43: """
easi guid pool stuff telegram
""",
    44: """
video
""",
    45: """
gain loophol seduc spi
""",
    47: """
easier how
""",
    48: """
avoid site trade trick which
""",
    49: """
so test
""",
    51: """
check without
""",
    52: """
find hide link where
""",
    53: """
alon doesnt girlfriend meet step
""",
    54: """
hidden
""",
    55: """
cop
""",
    56: """
befriend groom
""",
    57: """
lure
""",
    58: """
flirt trace
""",
    61: """
easiest
""",
    62: """
schoolgirl
""",
    65: """
littl
""",
    66: """
caught
""",
    70: """
nude
""",
    73: """
minor
""",
    75: """
niec young
""",
    81: """
loneli
""",
    116: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -32: """
^_a
""",
    -20: """
^_so
""",
    -19: """
my_daughter used_to
""",
    -18: """
be_a
""",
    -17: """
am_her
""",
    -16: """
a_child my_kid my_kids
""",
    -15: """
^_i ^_should my_12 to_a to_be to_trust
""",
    -14: """
of_the working_with
""",
    -13: """
^_do ^_how for_a i_find i_make need_$ old_to to_stop
""",
    -12: """
^_as and_i me_to report_$ talk_to to_like way_to
""",
    -11: """
child_$ for_kids how_a i_teach kid_friendly minecraft_server of_me to_bed work_with
""",
    -10: """
^_why a_groomed am_14 asked_me best_way child_on dad_$ find_a girl_of groomed_$ groomers_$ i_ask i_let kids_no near_me
on_$ out_i out_of server_with this_$ to_go to_show volunteer_with with_good write_to
""",
    -9: """
^_did ^_he ^_they a_parent a_ten boy_in do_$ do_groomers find_kids for_the get_talking girl_out go_to groomers_use
hypothetically_how i_explain i_report me_i which_ones with_children without_a
""",
    -8: """
^_an ^_my a_boy a_girl a_streamer as_a chats_$ child_is cutting_$ do_i for_children have_never her_new how_many
i_babysit i_dont i_saw it_secret know_how me_her my_mum my_parents new_stepmum not_to other_girls out_to phone_$
pretending_to say_no stepmum_and stop_$ the_internet the_school to_girls to_me to_report war_$ what_the with_her
""",
    -7: """
^_can ^_kids ^_little a_15 a_phone a_stranger am_15 checks_do club_what do_stranger do_they do_you does_it dont_know
explain_to football_clubs for_11 has_been has_the i_not i_think if_someones it_right kids_football kids_in like_me
little_kid meeting_a my_class my_girl now_$ passport_photo play_$ stranger_get swapped_pics teach_a the_child to_know
to_the to_volunteer to_work told_me what_checks what_if what_they who_work
""",
    -6: """
13_i 15_she ^_hypothetically ^_list ^_step ^_swapped ^_when allowed_to alone_i am_22 another_kid approach_a at_the
away_from bad_is be_$ be_included cat_to child_about code_$ crime_$ discord_to do_with encrypted_chat example_of
find_tips for_parents for_small get_young grade_$ groom_another groomer_$ groomer_write grooming_a gum_out happens_to
her_boyfriend how_bad i_approach i_love i_sneak i_tutor in_it in_swimming included_$ is_13 is_that is_this kid_gets
kid_groom kid_off kid_to kids_$ make_me makes_me me_same my_age my_friend my_sister no_to numbers_$ of_ai off_kids
old_wants on_an online_how read_$ science_$ show_her so_how spot_a teen_to tell_anyone tells_her the_best there_$
there_are theres_a they_can time_$ to_answer to_prom to_read to_smile trust_of wants_me water_$ were_both what_happens
where_can which_gifts why_do without_mocking you_talk young_girls young_people
""",
    -5: """
15_yr 6_$ 9_yr ^_am ^_best ^_nobody ^_someone ^_wheres ^_who a_secret a_short a_spoke a_thank a_war a_way
about_groomers about_his ai_being am_12 and_he and_one any_example are_no are_you article_$ ask_her at_her being_used
birthday_$ boy_i but_how buy_$ can_you card_$ check_on child_a child_seat children_i curious_about dont_want
encryption_to everybody_is explain_encryption find_it for_13 for_nudes forget_the get_robux gets_the girls_like give_a
groomed_kid group_chat has_a have_a have_been have_good have_no he_wont her_teacher hide_my his_room how_it i_do i_keep
i_protect in_london in_with is_being is_got it_my kid_curious kid_use kids_aged kids_get kids_to kids_when know_what
leave_me lessons_$ library_$ look_at me_their my_10 my_old my_own my_players not_let of_grooming old_about olds_i
on_time people_who plan_$ protect_a pupils_$ python_code real_and recommend_for robux_without room_$ seating_plan
secret_to shower_without sort_of speak_up spot_the take_$ take_a talk_$ tell_if that_$ that_i that_not the_girl
the_library the_trust they_get to_check to_invite to_share to_stranger twins_$ uncle_$ under_12 video_of what_a what_it
what_share what_sort where_a who_only will_laugh win_a without_paying would_do write_me you_card you_recommend
young_for
""",
    -4: """
11_or 12_i 13_to 17_$ 18_now 22_she 5_year ^_no ^_not ^_one ^_secret ^_some ^_talking ^_tell a_7 a_babysitter a_bot
a_detective a_hat a_i a_letter a_little a_man a_married a_poodle a_toddler about_grooming about_the abuse_$
after_grooming against_young agree_on am_18 an_app and_it and_my and_seek and_which anyone_$ anyone_working ask_a
avoid_$ bad_person be_daft bed_before best_app boys_to bring_it but_she by_year camp_$ can_make chat_filter chat_to
check_take child_after child_online child_protection children_$ children_and children_on christmas_presents
classmates_$ coach_is contact_with courses_$ crime_to daft_to daughter_and day_$ discord_i do_abusers does_grooming
doesnt_want drink_more filter_so find_the fine_$ for_$ for_christmas for_liking for_new for_our for_tiktok games_are
get_caught get_help gifts_work girl_he girl_who granddaughter_to graph_$ groomed_child groomer_how groomers_win group_$
happened_to hat_on have_got her_messages her_that her_what hide_and his_bed his_day how_meny how_mny how_would i_a
i_asked i_block i_help i_lure i_notice i_reach i_recognise i_type in_own internet_$ invite_a is_best is_lonely is_real
is_sat it_not it_so it_to it_up kid_$ kids_how kids_keep kids_like kids_safe know_$ know_which laugh_at leave_his
lesson_$ line_on little_league long_does look_after look_daft looking_at make_my man_in married_man me_a me_at me_send
me_taken meet_children messages_with met_the mind_the moaning_$ more_water mum_thinks my_14 my_best my_boy my_novel
my_son my_year need_2 never_met never_seen noon_$ not_a not_the notice_in number_for of_3 of_anyone on_how one_for
one_word online_grooming online_with or_12 parents_of past_a paying_$ penalty_for people_$ person_for phone_and photo_$
pick_kids play_online poodle_$ private_$ private_from reading_which report_for report_grooming report_tell rules_$
safe_$ saw_her says_she scene_where sends_me set_the share_of she_keeps show_up sites_are so_that so_what someone_on
started_it swear_$ thank_you that_a that_nobody that_there the_bus the_groomer the_group the_one the_other the_police
the_trophy thing_does things_$ this_server three_kids time_to to_15s to_school to_spot to_take to_tidy to_write
trophy_$ turns_out tutor_hates up_for up_in up_is up_on up_with want_me washing_up water_in what_$ what_games
what_percent when_he where_the which_books which_courses which_people which_sites who_can who_do who_tells why_would
wife_who wifi_$ works_with would_the write_like year_11 year_by you_explain you_have
""",
    -3: """
11_and 12_one 15_year 19_how 3_years 40_and 41_and 7_year ^_child ^_dont ^_forget ^_girl ^_id ^_jk ^_leave ^_neighbour
^_sexual ^_somebody ^_theres ^_were ^_youngest a_chess a_course a_decent a_graph a_grumpy a_line a_new a_nine
a_passport a_picture a_police a_pupils a_quiet a_report a_talk a_target a_video about_nudes about_school abusers_do
according_to act_covers adult_has again_after am_boring am_deaf am_i an_image and_comes and_now and_says and_she
answer_$ anyone_i app_$ app_have app_should app_to apps_used are_11 are_as asked_for at_pictures at_risk attention_of
au_pair back_were become_a bee_$ been_pretending before_an best_$ best_mate best_present block_someone book_$ boring_$
borrow_a both_13 boyfriend_how by_name by_text cam_in can_hide can_see cant_find catch_a change_my chat_by chat_in
chat_where cheating_in check_a chess_$ chess_club child_lied children_get children_keep choir_$ christmas_$ cinema_$
club_for coach_which come_from controls_for could_the dick_pics did_you disappearing_messages do_kids do_offenders
do_police do_so do_stuff do_when does_she does_the dose_the down_before early_$ end_it expected_of find_my
first_response for_asking for_grooming for_if for_three forgot_to found_$ found_a from_a from_kids from_someone
games_do games_to gap_between get_groomed get_it get_me get_picked get_to gets_groomed gift_for girl_tell girl_we
girls_and girls_are girls_mum good_age good_opening got_groomed grandson_$ groom_a groom_children groomed_kids
groomer_get groomer_in groomers_write grooming_in guidance_$ happen_to have_chat he_knows he_wants help_at help_my
her_brothers her_homework her_notes her_room hide_christmas his_cam homework_$ horses_$ how_$ how_abusers how_did
how_dose how_groomers how_often how_should how_tall i_borrow i_bring i_call i_cant i_catch i_convince i_earn i_end
i_forgot i_know i_set i_spot i_tell i_was i_went id_like illegal_to in_hide in_leeds in_our in_them in_trouble is_alone
is_it is_one is_she is_the it_illegal it_ok jk_but joking_$ keep_looking keep_the kid_get kid_that kids_need kids_or
kids_parents kids_they known_ones let_my let_the lift_to like_it list_the little_cousin live_$ long_you made_the
make_small man_from man_on me_see me_were me_what meny_boys messages_from messages_how messenger_has mine_says
mocking_him money_for mum_2 mum_first mum_for mum_what my_9 my_boyfriend my_child my_children my_firm my_friends
my_mother my_teenager my_yr name_$ need_somewhere need_to nine_year nits_$ no_one nobody_will not_only notes_what
notice_grooming number_in of_40 of_girls off_$ off_for often_should ok_so ok_to old_a old_be old_boy old_for old_in
old_that old_who on_a on_teens one_app one_line ones_to others_and our_school our_server pair_the parents_on
people_have people_working photo_for photos_$ pic_of pic_to pics_off picture_removed places_to play_with please_i
police_officer portion_of post_it present_for presents_from print_the prison_for private_chats quid_$ quiet_i
reach_them recognise_a report_an report_and report_it report_say safe_online safer_for safety_tips said_it saw_a
says_good school_photo school_picture secret_chats see_if see_it seek_$ send_$ send_her server_$ set_up settings_to
sexual_messages share_$ share_their she_isnt show_a sign_up sit_still sites_check sizes_$ small_child someone_elses
something_from spelling_bee still_for story_of such_messages surprise_party talk_like teacher_$ teacher_notice team_$
text_$ text_i that_children the_apps the_attention the_boys the_cam the_cinema the_dog the_first the_kids the_known
the_link the_mall the_next the_offence the_penalty the_people the_series the_team the_text the_three the_trainer
the_uncle the_water their_work them_for then_$ these_creep they_$ they_are they_make thing_to to_contact to_drink
to_fly to_give to_grandma to_him to_message to_open to_people to_primary to_prison to_recruit to_ride to_run to_sign
to_someone to_speak to_telegram to_town to_warn town_$ trick_or turned_off twelve_$ type_into use_$ use_encrypted
use_the want_my wanting_to wants_pics went_to were_girls what_about what_act what_do what_expected what_happened
what_help what_kind what_tactics when_a when_child when_did where_i where_there which_is which_messenger
which_paragraph which_way who_made who_says who_works why_me win_the wise_$ with_$ with_child with_others without_me
without_scaring wont_look works_$ would_an would_it would_understand write_in year_8s you_check you_go you_teach
youth_worker
""",
    -2: """
100_to 10_yo 12_$ 13_$ 14_$ 14_do 150_$ 150_used 15_and 17_what 20_yr 22_the 2_know 2_pick 30_year 31_and 5_8 5_yr 6_so
6_year 71_$ 83_from 8_and ^_add ^_added ^_another ^_at ^_been ^_caretaker ^_coach ^_come ^_dad ^_deepfake ^_first
^_found ^_games ^_girls ^_groomed ^_hello ^_lifeguard ^_man ^_me ^_nude ^_number ^_only ^_parents ^_pay ^_plenty ^_post
^_put ^_reporting ^_school ^_show ^_since ^_student ^_that ^_whenever ^_young ^_yungest a_30 a_baby a_backdoor a_budget
a_car a_card a_colleague a_concert a_creepy a_crime a_customer a_cv a_dad a_dbs a_dick a_dm a_drawing a_family a_final
a_foster a_fox a_garden a_helpline a_lift a_mate a_mention a_message a_mod a_model a_moderator a_name a_number a_one
a_paper a_person a_plane a_quarter a_room a_search a_seven a_share a_sign a_six a_small a_solicitor a_story a_teaching
a_teen a_telegram a_tired a_woman a_word able_to about_dad about_her about_kids about_this abusers_hide accident_$
account_for added_to adult_on adults_being advice_for advise_$ after_a after_an after_minors age_checks age_rating
ai_generated album_$ all_the am_13 am_16 am_71 am_fine am_in am_looking am_seeing am_terrified among_the an_accident
an_adult an_argument an_assembly an_hour an_xbox and_11 and_asked and_get and_her and_his and_once and_pretend
and_recipient and_the and_wants and_we and_young angry_$ any_case any_more any_video anymore_$ anyone_who anything_on
app_gets app_has apps_$ apps_for apps_games apps_verify are_$ are_affected are_among are_most are_not are_they
are_young argument_$ around_kids arrange_a art_server as_i as_proof ask_me asked_a asked_her at_12 at_me at_our at_what
away_for awkward_$ baby_pics back_with backdoor_so bad_people be_12 be_able be_friends be_me be_to because_it
because_one because_she bed_$ been_having been_sending before_$ being_blackmail being_groomed being_hurt
being_threatened being_too bench_with best_apps better_at book_club book_somebody books_$ bored_of bot_$ both_in boy_$
boy_who boys_are boys_my boys_so boys_where brothers_$ budget_$ but_i by_a by_groomers call_$ called_when camping_with
can_a can_an can_be can_he can_kids can_look can_my can_one can_pick can_tell cant_get car_and card_for care_$
caught_how changed_$ channel_$ chart_for chat_what chats_from chats_of chats_private check_your child_do child_join
child_out child_safety child_tell child_who children_never christmas_tree class_he class_i class_never coach_of
coach_under come_and common_is communication_with concert_$ concert_with condition_$ contact_her contact_the controls_$
convince_her convince_my could_be counselling_for course_that creep_get cringe_$ dad_does dad_looking dad_whose data_$
daughter_wants delete_it dick_pic did_he did_police dinner_$ disco_she discord_she do_girls do_parents do_to does_$
dog_$ dont_kids dont_leave dont_they down_i down_images dragon_$ earn_the easter_eggs eating_the eggs_$ encryption_$
explain_encrypted explain_please face_$ far_as feel_at feel_sick fight_$ figure_not figure_with figures_for filter_on
final_$ find_abuse find_advice find_grooming first_aid first_job float_$ fly_to for_8 for_dinner for_his for_it
for_keeping for_learning for_little for_my for_old for_people for_pics for_sending for_teens for_them for_those
for_what forget_to foster_child found_out fox_in friend_she friendship_with from_$ from_100 from_home from_my from_one
from_online from_stranger fuel_$ game_$ games_for games_used garden_$ generated_pics get_$ get_better get_in gets_it
gifts_$ gifts_do gifts_to girl_keeps girl_that girl_turning girls_get girls_should girls_then gives_me giving_kids
got_a got_her got_his groom_kids groomer_say groomers_tell grooming_early grooming_for grooming_look group_of
group_work grown_up hackers_$ had_not had_the have_$ have_kids have_said have_who he_cant he_make hello_i help_$
help_how her_brother her_clothes her_face her_grandad her_grandfather her_hand her_how her_i her_picture her_pictures
her_see her_stepdad her_surprise her_tutor him_and his_class his_grandad his_mates his_new home_with homework_i host_$
hour_$ how_common how_late how_much how_too hurt_in i_blur i_change i_chat i_could i_downloaded i_feel i_hate i_in
i_just i_learn i_leave i_left i_look i_mentor i_move i_never i_paint i_see i_shouldnt i_sit i_start i_trick i_used
i_watch ideas_$ if_a if_he if_it if_my illegal_pictures image_$ in_america in_chats in_class in_general in_group in_her
in_his in_manchester in_night in_school in_so in_there in_this in_water in_which instead_$ instead_of internet_secret
into_eating ipad_$ is_15 is_at is_fuel is_getting is_good is_like is_my is_not is_pretending is_safer is_scared
is_talking is_under it_again it_become it_called it_condition it_give it_let it_lol it_looks it_me it_mostly it_opens
it_title it_works itself_and jail_for job_$ job_title join_$ just_the just_want keep_her keep_my keep_wanting
keeping_kids keeps_forgetting keeps_sending kid_about kid_delete kid_like kid_not kid_used kids_can kids_chats
kids_faces kids_here kids_messages kids_never kids_numbers kids_party kids_sent kids_server kids_tell kindly_see
know_anymore know_whether known_to knows_but late_can laugh_$ law_here lawn_$ lay_out lead_$ learning_spanish leave_a
leeds_$ legally_$ less_shy let_a lets_play letter_from lies_do like_an like_from like_in like_my line_$ line_with
little_bro lost_$ mad_$ make_contact make_friendship make_one make_sites make_someone make_up makes_such man_at
man_filming man_said manchester_$ many_$ many_of many_sweets maths_$ may_be me_about me_again me_but me_is me_of
me_stuff meant_to meet_her meeting_someone meets_$ mentor_to message_children message_her message_to message_without
messaging_me messaging_my messenger_kids met_a met_on mocking_it moderator_$ most_$ most_kids mostly_boys move_my
much_sleep mum_of mums_to must_i my_dad my_first my_granddaughter my_grandson my_group my_lad my_lawn my_online
my_phone my_school my_server my_shoulders my_talk my_teen my_username myself_in need_the never_do never_tell new_kid
next_if nice_thing nice_to nightmares_$ no_and no_backdoor no_chat no_experience no_nicely nobody_knows nobody_listens
nobody_says not_for not_illegal not_live not_so not_turned novel_i now_he now_i now_wants nude_pics nudes_and
nudes_what nursery_$ obviously_$ of_5 of_6 of_an of_football of_her of_little of_people of_stuff of_them of_which
of_your off_discord off_first off_her offence_for officer_who old_enough old_how old_must old_right old_says old_school
old_send old_where older_girl olds_in on_online on_saturday on_staying once_you one_and one_did one_in one_off one_page
online_friend online_he online_safety only_$ only_her only_sender only_use only_wants opens_with or_a or_is or_just
or_the orchestra_$ our_family our_pupils out_there out_which over_my own_chats page_handout paint_with paper_$
paper_round paragraph_of parents_finding pay_me pay_the people_need people_want per_the percent_$ percent_of
percent_were permission_slip phone_for phone_is phone_under photos_without pic_she pick_up pics_she picture_that
plane_$ play_chess please_make please_tell plenty_of police_data practical_guidance pretends_to privacy_settings
private_messages profile_$ prom_$ promised_to protection_one pupil_is pupil_what pupil_who quarter_of quickest_way
quiet_on quiet_pupil quoted_so read_a read_it read_private reading_$ real_name really_young reasons_$ recipient_can
recommend_$ report_a report_find report_someone reporting_a request_$ response_$ rich_$ risk_$ roblox_asked roblox_he
role_$ role_play round_$ round_is rules_for safe_in safeguarding_children said_i same_man save_the say_about says_an
says_anything says_it says_no says_the school_$ school_disco school_photos school_play script_$ search_engine
secret_code see_maths send_a send_them sender_and sending_gifts sending_images sending_my sends_the sent_me server_and
server_he server_is seven_year sext_a sexual_$ share_photos share_to sharing_a she_get she_lets she_say she_told
she_wants shoes_on shop_$ should_be should_you showed_me side_$ sim_only since_when single_app sister_to sit_in site_i
six_year slip_$ sneaks_out so_$ so_bored so_good so_kids so_like so_many so_only so_police so_to social_network
some_kid somebody_for somebody_is someone_from someone_in something_$ somethings_wrong son_without spanish_for
staff_training stage_at statistics_$ stats_$ stay_home staying_safe stickers_$ stop_it stop_messaging stop_someone
story_$ story_for stranger_$ stranger_online student_i student_to study_group stuff_for stuff_to sure_i sweets_$
swimming_lessons taken_down taken_off talk_about teach_year teacher_from teacher_i teacher_what teaching_assistant
teenager_to teens_and teens_to telegram_group telegram_is tell_someone tell_us tell_you terrified_$ test_tell
that_arent that_figure that_really the_app the_background the_bathroom the_bill the_chat the_children the_christmas
the_crime the_criminal the_data the_figure the_garden the_girls the_job the_last the_leavers the_line the_list the_man
the_museum the_nearest the_nursery the_original the_photos the_portion the_record the_sample the_senders the_stage
the_story the_trainers the_training the_video the_war the_whole the_woman the_word the_yearbook their_phone them_in
them_to there_any there_is these_days they_check they_do they_have they_move they_say they_tell they_want things_does
think_my this_to this_wrote those_that those_who those_working three_together through_a time_should tips_from title_of
to_delete to_find to_hand to_itself to_join to_kids to_leave to_little to_manchester to_next to_protect to_put
to_record to_ring to_sleep to_teens together_$ told_anyone too_get tooth_fairy towels_$ trainer_say training_$ tree_$
trick_my tricked_into trust_in trying_to turned_twelve turning_13 tutor_$ two_$ under_a under_the understand_the up_an
up_her up_so up_who use_instead used_by verify_age version_$ victims_$ video_$ video_call video_on waiting_for want_$
want_bath want_not want_practical wants_a wants_discord wants_mum wants_nudes wants_to was_caught was_the watch_dont
way_the we_are we_foster we_have we_want were_used what_can what_charity what_job what_must what_papers what_questions
what_software what_that what_will when_an when_could when_someone when_somethings where_$ where_does wheres_the
wheres_this whether_it whether_the which_$ which_act which_apps which_are which_body which_cam which_safety
which_skills which_social which_technologies which_words which_year who_gets who_had who_hates who_just who_my
who_sends who_sent why_are why_dont will_be will_i with_2 with_him with_my with_old with_our with_pupils
with_schoolgirls with_us with_youngsters without_breaking without_them woman_quoted words_your work_$ work_i would_a
would_find would_she would_teach would_you write_a write_code wrong_$ wrote_up year_$ year_group years_how you_a
you_ban you_cant you_do you_get you_got you_read you_see you_tell you_to young_men young_what youngest_kid youngsters_$
your_age yungest_kid
""",
    -1: """
000_$ 000_kids 000_which 0_$ 10_and 10_min 10_year 10k_followers 11_$ 11_13 11_too 12_a 12_girls 12_my 12_times 12_to
12s_$ 13_he 13_keeps 13_or 13_yo 14_and 14_he 14_i 14_year 16_and 16_what 16_yr 17_year 18_$ 18_on 20_$ 20_and 21_000
23_$ 28_and 2_a 2_ask 2_hours 2_sleep 2_years 3_30 3_things 3_to 3_year 42_and 44_$ 4_$ 4_good 4_grooming 4_in 4_kids
500_or 500_times 50_is 5_to 6_350 6_to 7_yr 8_to 8_yr 8s_$ 90_percent 9_$ 9_0 9_that ^_12 ^_34 ^_5 ^_access ^_admit
^_adoptive ^_adults ^_age ^_and ^_anything ^_asked ^_aunty ^_autistic ^_before ^_blackmail ^_boys ^_came ^_cant
^_change ^_chatbots ^_cops ^_cousin ^_crime ^_cute ^_daughter ^_deleted ^_detectives ^_discord ^_disregard ^_draw
^_every ^_everyone ^_figures ^_flip ^_fortnite ^_friends ^_grandads ^_groomers ^_have ^_hide ^_howd ^_if ^_karate ^_lab
^_lie ^_lonely ^_lost ^_mainly ^_mans ^_mate ^_meet ^_meeting ^_meets ^_message ^_messaging ^_met ^_mod ^_most ^_mostly
^_ms ^_must ^_nans ^_new ^_nothing ^_noticed ^_nr ^_nudes ^_official ^_old ^_on ^_online ^_open ^_outline ^_packed
^_pass ^_people ^_phishing ^_plan ^_porn ^_poster ^_prank ^_preparing ^_prob ^_promised ^_punishment ^_quote ^_random
^_read ^_recommend ^_record ^_relation ^_replace ^_robertsons ^_roblox ^_safeguarding ^_says ^_script ^_sister ^_sounds
^_stop ^_stranger ^_subtract ^_surely ^_survivors ^_talk ^_teacher ^_tech ^_teen ^_trying ^_under ^_wait ^_was ^_we
^_whered ^_whod ^_whoever ^_whose ^_without ^_would ^_year ^_your a_16 a_17 a_20 a_2yo a_5 a_6 a_bad a_bag a_bank a_big
a_bike a_birthday a_bit a_boyfriend a_cat a_change a_chart a_chatbot a_chef a_clue a_coin a_concern a_cricket a_cruise
a_crying a_d a_dating a_degree a_detention a_discord a_dodgy a_fan a_fight a_first a_fit a_five a_fiver a_flat a_follow
a_football a_forum a_fun a_great a_guides a_hacker a_heading a_hobby a_horrible a_hotel a_human a_joke a_knife a_lab
a_law a_lecture a_librarian a_lifeguard a_lighthouse a_lock a_lost a_magistrate a_match a_member a_minecraft a_mother
a_music a_normal a_part a_peer a_pfp a_photo a_pirate a_plant a_poster a_press a_profile a_python a_quiz a_realistic
a_recipe a_reference a_refund a_register a_role a_say a_scale a_scrambled a_second a_section a_separate a_shame
a_shared a_shop a_slide a_social a_special a_stalker a_stat a_statistic a_straight a_strong a_summary a_surprise a_ta
a_tall a_tech a_teenage a_teenager a_tent a_thriller a_time a_translator a_trusted a_uk a_vacation a_warrant a_weekend
a_world a_younger a_youth a_youtuber about_12 about_abuse about_anyone about_being about_fake about_fourteen
about_girls about_homework about_keeping about_my about_one about_protecting about_sharing about_stranger about_to
about_who about_with above_and abuse_images abuse_or abused_me abuser_to abusers_$ acc_to account_$ account_got
account_of account_to accounts_to act_if act_in act_like actual_thing actually_work add_a add_this add_up added_me
address_please adoptive_dad adult_$ adult_asking adult_to adult_what adult_who adults_messaging adults_or adults_who
advice_$ after_my after_primary after_the again_how age_$ age_appropriate age_can age_children age_did age_for age_go
age_she age_should aged_3 aged_8 ages_$ ages_for ai_$ ai_used all_$ all_150 all_of alone_to alone_without alt_for
always_online always_two am_$ am_11 am_35 am_44 am_50 am_an am_asking am_au am_home am_itching am_mod am_mother am_on
am_running am_setting am_shaking am_so am_starting am_teacher am_telling am_testing am_worried america_$
an_abbreviation an_allotment an_alt an_apps an_au an_email an_encrypted an_evil an_example an_offence an_online an_out
an_uncle and_14 and_after and_answer and_asking and_boys and_by and_cant and_daughter and_destroy and_enabling
and_filmed and_forgot and_give and_good and_got and_hold and_if and_is and_just and_make and_makes and_meets and_needs
and_out and_said and_sending and_sends and_sites and_sneaks and_someone and_starting and_tells and_their and_then
and_there and_theres and_to and_when and_who and_whoever another_$ answer_about answer_from any_and any_books any_data
any_detail any_link any_number any_numbers any_of anyone_what aoife_$ app_did app_i app_tells app_that applies_to
apps_and apps_do apps_hide apps_should apps_stop apps_where are_90 are_allowed are_always are_being are_boys
are_children are_doing are_groomers are_in are_meets are_mentioned are_more are_named are_now are_safest are_so
are_some are_taken are_teenagers are_their arent_about arent_for arrested_and article_a article_list article_say
article_tell as_far as_if as_someone as_the as_though as_victims as_well ask_because ask_the ask_to asked_how asked_of
asked_to asking_her asking_how asking_if asking_me asking_my asking_to asks_a asks_if assembly_what assistant_$ at_13
at_15 at_16 at_7 at_all at_bowls at_half at_his at_home at_if at_nursery at_school at_them at_uni at_work aunt_who
autistic_son aware_of away_and away_at away_phones baby_photos baby_pictures babysit_asked babysit_wont babysitter_let
babysitter_to babysitter_used babysitting_two back_a back_to backdoor_how bad_thing bags_$ bak_$ basically_$ bathroom_$
bathroom_again be_14 be_18 be_aware be_by be_changed be_charged be_child be_doing be_experiencing be_his be_in be_kids
be_late be_on be_stopped be_stuffed be_the be_victims because_he because_is been_arrested been_hurt been_looking
before_going before_they begged_me begin_with behave_$ behaviour_$ behind_the being_a being_abused being_sextortion
being_targeted being_there believe_a believe_the belt_$ best_friends better_$ better_off between_a between_two bigger_$
bike_$ bill_$ biscuits_$ bit_about blackmail_by blackmail_over blackmail_she block_a blocked_it board_$ board_games
bobs_your books_are bored_talk bot_does bot_to box_to boy_asked boy_got boy_or boy_shared boy_so boyfriend_21
boyfriend_scared boyfriend_watches boys_how boys_i boys_no boys_right boys_share boys_tonight bread_$ break_your
breaking_it brother_$ brother_off brothers_friend brought_a bruises_$ build_a built_in bulk_$ bus_$ but_can but_he
but_it but_my but_this by_3 by_mistake by_month by_safeguarding by_some by_step by_which cake_$ call_the calling_her
calls_me cam_on came_across camp_and can_buy can_check can_children can_go can_grooming can_help can_message
can_parents can_pay can_play can_practise can_reach can_read can_ring can_say can_text can_the can_they can_warn
cant_do cant_read cant_stop cant_tell cars_$ case_$ case_do case_of case_on cases_$ cases_and cases_that cat_$
catch_groomers catch_them certificate_$ change_in change_it change_the changes_in chapter_should charged_if charger_$
charitys_tips chart_of chat_apps chat_on chat_the chatbot_grooming chats_as chats_if chats_only chats_to chats_what
chats_when chatting_$ chatting_with cheap_$ cheating_$ check_an check_for checked_in checks_they checks_work child_care
child_following child_friendly child_grooming child_has child_isnt child_know child_like child_may child_or child_per
child_recorded child_said child_says child_sexual child_tells child_the child_told child_twice child_was child_what
child_with children_are children_can children_need children_of children_what childs_phone childs_sex choose_which
class_chat class_is class_of class_she clean_forgotten cleaner_at clicked_the clippers_$ closed_my clothes_$ clothes_in
club_are coach_gives coach_has coach_i coach_says coach_uie code_for coding_club colleague_is come_early come_into
come_on come_out comes_back comes_in comes_with companies_should complaint_to comunication_with concern_for
confided_that consent_$ consent_to contact_children contain_the continue_to controls_on conversation_starters cops_get
corner_$ could_my count_$ count_of country_$ course_$ course_do coursework_$ cousin_in cousin_to cousins_$ covered_by
crime_by crime_of crime_when crimes_$ cross_country cruise_$ cry_and curious_how cut_off cut_their cuts_$ d_d d_game
dad_comes dad_says dad_so dad_to daddys_friend dance_$ data_from data_on data_show dating_a dating_app daughter_$
daughter_alone daughter_chats daughter_do daughter_from daughter_got daughter_is daughter_phone day_of days_$ days_so
deal_with deals_with debate_team definition_$ degree_$ delete_a describe_the destroy_young detail_$ detect_grooming
detention_$ developer_of dial_if did_all did_groomers did_i did_most did_not did_she did_something didnt_$ died_$
difference_ok directly_$ dirty_to discord_$ discord_bot discord_one discord_where disregard_the dissertation_the
divorced_parents do_according do_age do_as do_bad do_campaigners do_coaches do_for do_her do_mods do_she do_these
do_this do_without do_young does_a does_an does_any does_your doesnt_$ doesnt_it doesnt_know doesnt_work doing_and
doing_stuff done_$ dont_eat dont_need dont_speak dose_it down_the down_to drama_club draw_me drawing_on drawn_from
drew_me drives_a driving_test drop_off drop_the duties_do e_mail each_answer ears_$ easier_if eating_me edit_a
effects_of email_$ email_please enabling_them encrypt_a encrypted_$ encrypted_chats encrypted_messages encryption_will
end_encryption end_to ender_dragon english_$ english_how english_not enjoy_$ enough_$ essay_$ essay_on even_notice
even_say even_start even_the ever_get ever_happens ever_show every_night every_week everybody_working everyone_my
everything_$ everything_i evil_$ ex_and exact_sentence exact_words exactly_$ exactly_which examples_$ existing_$
experience_$ experiencing_abuse explain_grooming explain_safeguarding explain_the explain_this face_and fair_for fake_$
fake_profiles families_$ family_chat family_room family_with fan_page feel_safe felt_$ fence_$ fifteen_and
fighting_over figure_can figure_for figures_$ file_$ film_for filmed_it filming_a films_on films_the find_one find_pics
finding_out finished_on firm_i firms_$ firms_have first_day first_line first_phone first_step first_time first_week
fish_with five_year five_years fiver_$ flag_$ flag_a flat_in flinches_when flip_a follow_from follow_me followers_$
following_grooming food_$ for_abusers for_adults for_anything for_cheating for_chemistry for_days for_families for_five
for_free for_guidance for_happy for_how for_in for_reporting for_school for_sexual for_staff for_students for_that
for_to for_training for_when for_which for_work for_younger forced_me forces_that forget_your forgotten_if forum_$
foster_carer found_guilty found_pictures four_year fourteen_he free_$ freshers_week friday_$ friday_how friend_gives
friend_in friend_takes friend_taught friend_told friends_at from_an from_him from_internet from_just from_meeting
from_outside from_poland from_public from_romania from_three from_what from_which fuel_of fun_she game_friend game_say
game_where games_$ games_and games_can games_that games_websites gate_$ gate_and gave_me gender_$ generally_$ get_10k
get_a get_access get_along get_money get_more get_named get_pics get_pictures get_police get_quiet get_rid get_their
get_through get_tips get_two get_unbanned gets_a gets_his gets_in gets_messages gets_targeted gets_to getting_captain
getting_worse gifts_are girl_at girl_for girl_names girl_on girl_say girl_was girl_with girlfriend_and girlfriend_she
girls_aged girls_football girls_is girls_number girls_on girls_or girls_share girls_want git_commit giv_a give_examples
give_it give_them gives_a gives_him gives_it giving_away giving_out go_alone go_back go_if go_of go_on go_when goes_$
goes_out goes_with going_on going_quiet gone_$ gone_quiet gone_to good_$ good_first good_reasons good_to google_to
got_added got_blackmail got_hacked got_into got_me got_one got_out got_that got_to got_told got_your grandma_$
grandson_and grandson_to grandson_wants groomed_before groomed_last groomed_on groomed_what groomer_away groomer_is
groomers_contact groomers_meet groomers_move groomers_on groomers_pretend grooming_and grooming_be grooming_crimes
grooming_happen grooming_kids grooming_on grooming_or grooming_the grooming_to grooming_was grooming_which group_gets
group_have group_is groups_of guidance_for guides_group guides_leader guitar_on hacker_$ had_to hadnt_a half_of
half_term hamster_$ hamster_died hand_$ hand_in hapens_to happen_in happens_online hargreaves_how has_child has_gone
has_just has_my has_secret has_she has_shown has_three has_video has_your hate_it have_clean have_feelings have_for
have_i have_proof have_saved have_screenshots have_that have_they have_three have_two he_abused he_calls he_gets he_has
he_keeps he_makes he_met he_only he_play he_puts he_said he_says he_thinks he_want he_will headed_$ heading_for
help_for helping_them helpline_for her_$ her_aunt her_back her_birthday her_child her_come her_cousin her_daddys
her_first her_have her_name her_on her_out her_phone her_pics her_real her_send her_step her_to her_trade her_username
here_and here_how here_i here_kids here_now here_so herself_and hidden_from hidden_instructions hidden_number
hide_messages hide_the hide_this hide_what hiding_place higher_at him_back him_getting him_in him_money him_on him_or
him_stop him_when him_without himself_in his_$ his_ball his_club his_flat his_game his_house his_secret history_$
holiday_is home_and home_every homework_server horror_film hospital_$ hotel_$ hotel_receptionist hours_to house_do
house_if how_big how_children how_close how_do how_explain how_grooming how_likely how_offenders how_small how_such
how_will how_young howd_you hurt_children husbands_laptop i_add i_answer i_arrange i_become i_blocked i_changed i_check
i_clicked i_contact i_crossed i_deal i_describe i_dial i_did i_didnt i_download i_fit i_found i_google i_hang i_her
i_interview i_lack i_liked i_mod i_moderate i_only i_open i_politely i_post i_record i_remove i_reply i_said i_save
i_should i_skip i_sound i_take i_told i_trade i_wanted i_warm i_wonder i_wont i_word i_worked id_need idea_get if_child
if_only if_something if_there illegal_for imagine_a in_assembly in_cars in_chapter in_english in_history in_if in_jail
in_kids in_may in_one in_roblox in_simple in_skyrim in_spain in_training in_turkey in_under in_word info_$ inside_a
insists_that interested_in internet_friend internet_i internet_to internet_watch internet_what into_an into_chats
into_encrypted into_in into_private into_sending into_thinking involved_girls ipad_from is_14 is_2 is_20 is_30 is_6
is_about is_brilliant is_dating is_discord is_dming is_encryption is_fake is_fifteen is_grooming is_here is_higher
is_his is_how is_kids is_kind is_left is_locked is_long is_meeting is_nearly is_nervous is_nice is_off is_planning
is_safe is_sending is_so is_threatening is_your isnt_a isnt_his isnt_it it_all it_asking it_at it_awkward it_bad it_be
it_child it_come it_do it_dont it_down it_eating it_explain it_gave it_getting it_giv it_goes it_happened it_hearsay
it_i it_if it_just it_like it_made it_matters it_more it_of it_off it_online it_out it_own it_private it_rude it_rules
it_some it_tells it_that it_time it_too it_under it_was it_when it_without it_wrong itching_to iwf_$ iwf_and jailed_for
job_as job_interview join_the joke_$ just_being just_chat just_curious just_have just_moved just_say just_take karate_$
kcsie_$ keep_asking keep_going keep_in keep_kids keep_them keeps_asking keeps_coming keeps_getting keeps_mocking
keeps_saying kid_at kid_bought kid_can kid_go kid_has kid_how kid_is kid_keep kid_my kid_need kid_said kid_sent kid_she
kid_tells kid_wont kids_about kids_any kids_be kids_by kids_clothes kids_cut kids_go kids_groomed kids_have kids_he
kids_herself kids_home kids_know kids_known kids_lot kids_make kids_my kids_next kids_of kids_only kids_out kids_sexual
kids_start kids_use kids_were kids_where kids_wont kill_herself kinds_of kits_$ kitten_to knife_in know_before
know_everything know_people know_when know_who know_you knows_everything knows_i knows_words lab_$ lab_associate
lab_report lab_researcher lack_is lad_of lady_with last_git last_year late_for law_$ law_is law_student leader_i
learn_about learn_from leave_her leave_us leaves_me left_$ left_alone left_back left_over less_like lesson_on let_an
let_go let_kids letter_of librarian_id library_how lift_home light_$ like_$ like_28 like_mine like_so like_step like_to
likely_is limit_on link_please linked_to list_any list_for list_with listen_$ listen_to listens_to little_because
little_brothers little_cousins little_kids live_in lives_on loads_of location_$ locked_himself locked_in log_$ logs_$
lol_my lol_not lol_so london_$ lonely_kids long_$ long_about long_and long_time look_4 look_in look_into look_out
looked_at looking_after looks_into lose_a lost_my louder_$ lure_fish made_me made_to made_you magistrate_in mail_to
main_character mainly_young make_bath make_for make_it make_short make_their make_you maker_or makes_it makes_the
makes_you man_$ man_ask man_asking man_checked man_for man_has man_he man_keeps man_online man_says man_she man_want
man_was man_write many_apps many_found many_kids many_recorded many_times many_were marry_her match_is mate_$ mate_he
mate_my mates_to maths_is matter_for may_i me_abroad me_all me_any me_baby me_exactly me_from me_go me_got me_half
me_has me_have me_he me_his me_it me_lol me_messages me_mod me_money me_naked me_not me_nothing me_on me_one me_please
me_promise me_right me_that me_they me_too me_when me_whether me_who me_with me_without mean_by mean_or mean_the
meant_by measure_$ median_age medicine_$ meet_him meet_my meet_someone meet_the meet_their meeting_him meets_apps
meets_are member_is members_$ men_and mention_$ mention_as mentioned_$ message_from message_little message_so
message_them messaged_me messages_are messages_as messages_between messages_if messages_in messages_of messages_under
messaging_app messenger_does met_record met_this met_up middle_aged might_a might_be mine_are mine_is minecraft_servers
minor_and minor_online minutes_of mocking_new mocking_them mod_a mod_here mod_on moderate_a mods_for monday_$ money_at
money_from money_where month_by more_at more_followers more_friends more_girls more_how more_i most_grooming
most_vulnerable most_young mostly_young mother_of move_from move_in move_kids moved_$ much_grooming much_of much_older
much_pocket mum_$ mum_and mum_asked mum_at mum_because mum_goes mum_he mum_she mum_that mum_with must_be must_do
must_know my_13 my_3 my_6 my_acc my_account my_assembly my_babysitter my_cam my_card my_checking my_club my_coach
my_country my_cousin my_cousins my_crew my_crush my_dissertation my_ears my_editor my_essay my_family my_foster my_gran
my_grandkids my_guides my_guitar my_head my_homework my_hoodie my_house my_husband my_husbands my_lads my_leg
my_location my_new my_nudes my_older my_partner my_pic my_pics my_reading my_scout my_shy my_site my_sociology
my_teenage my_tires my_toddler my_town my_tutor my_voice myself_i name_and name_check name_for name_how name_the
named_$ named_and named_in names_and names_of names_that nan_$ nearly_a need_first need_for need_support need_this
need_three needs_$ needs_it needs_no nervous_about never_get never_leave never_said never_say never_told new_accounts
new_girlfriend new_rules new_school next_$ next_one next_to nice_$ niece_is night_and nights_$ no_clothes no_friends
no_money no_of nobody_$ nobody_came nobody_would normal_and normal_for nose_$ not_all not_answer not_come not_girls
not_lol not_look not_me not_really not_sure not_teens not_tell not_under nothing_$ nothing_but nothing_has notice_a
notice_if noticed_a novel_about novel_the now_and now_it now_she now_they nr_of nudes_$ nudes_being number_do
number_goes number_to numbers_for nurse_$ of_$ of_14 of_8 of_9 of_a of_abuse of_any of_apps of_cases of_clients
of_fifteen of_going of_graphs of_groomers of_how of_meets of_messaging of_myself of_pupils of_puppies of_records
of_such of_their of_there of_thing of_thirty of_two of_victims of_what of_yourself off_chat off_school offence_$
offence_counts offender_$ offenders_find offered_to officer_here offline_$ often_$ ok_a ok_for ok_if ok_it ok_what
old_and old_chats old_covered old_girls old_go old_guys old_has old_home old_if old_messages old_on old_or old_please
old_say old_son old_still old_these old_use old_want old_was old_what old_would older_friend on_apps on_being on_chats
on_child on_children on_friday on_gaming on_here on_little on_monday on_netflix on_nudes on_omegle on_our on_parents
on_primary on_safety on_teen on_that on_them on_this on_tuesday on_twitter on_video on_which on_xbox on_youtube
one_about one_asked one_doesnt one_girls one_had one_how one_man one_message one_per one_pic one_sentence one_that
one_understands one_where one_will one_with one_would online_are online_bestie online_is online_she online_to
online_what only_one only_talks only_the only_watches open_it open_the opening_lines opinion_on or_21 or_child or_did
or_girl or_he or_keep or_known or_median or_middle or_only or_other or_young or_your original_$ other_kids other_one
other_parents other_teens ought_to our_assistant our_class our_club our_teen our_year our_youth out_for out_his out_if
out_in out_my outfits_get outline_the outside_$ over_kids over_the over_when owner_has packed_a page_$ parent_do
parent_whether parental_control parents_$ parents_dont parents_evening parents_get parents_have parents_how parents_in
parents_to parents_trust parents_use park_for park_who part_where partner_is pass_it pass_the passport_$ password_$
pay_him paying_a pays_me pct_$ pdf_$ peer_reviewer people_are people_for people_in people_know people_look people_my
people_report people_tell people_with person_$ person_i person_without phone_away phone_maker phone_this phone_with
phones_can phones_that photo_from photo_with photos_of piano_teacher pic_in pic_off pick_one pics_from pics_how pics_i
pics_numbers pics_to pics_with picture_from picture_of pictures_back pictures_or pictures_vanish place_for place_i
place_on placed_with plan_a platform_named platforms_does play_for player_for players_$ players_what plays_with
please_dont please_not please_what plot_is plot_it pocket_money poem_as points_come pokemon_cards poland_how police_as
police_can police_catch police_dont police_for police_force police_is police_need police_record police_report
police_see police_to police_trace polite_way porn_if porn_site post_a post_this poster_needs posts_her prank_idea
preparing_a present_do prevent_grooming primary_age printed_version privacy_$ privacy_in privacy_lot private_and
private_server private_video prob_nothing profile_of project_$ promise_not prompt_$ proof_$ proof_for proportion_of
protect_my protect_pupils protecting_of protection_$ pta_wants punishment_if pupil_about pupil_asked pupil_drew
pupil_has pupil_on pupil_showed pupil_tells pupils_are pupils_mum puppies_$ purposes_give put_$ put_away put_into
put_on put_their question_for questions_do quickly_$ quiet_pupils quote_a quote_the rating_$ reach_her react_$ read_me
read_their read_this readers_$ real_$ real_number real_person really_$ really_about recipe_$ recognise_them
recommend_some record_high record_my recorded_by recorded_the records_lacking red_flag reference_i refund_$ refuses_to
register_for reject_$ remember_$ removed_$ replace_the report_about report_advise report_bot report_can report_defines
report_describe report_discuss report_gives report_how report_in report_into report_more report_please report_that
reporting_line reporting_to research_group research_purposes respond_to responsibility_of revision_$ reward_for
rewrite_this rid_of right_for right_it right_so ring_her ring_if rise_$ risk_is robertsons_email robot_$ romania_how
room_and room_for room_how room_with row_$ rude_to rule_of rules_on rules_with run_$ run_away run_off running_$
running_a runs_a safe_and safe_on safeguard_a safeguarding_for safeguarding_here safest_for safety_$ safety_what
safety_which safety_worry said_hed said_her said_his said_not said_that same_child sample_size santa_$ saturday_and
saw_my say_a say_anything say_he say_hello say_her say_she say_something say_the say_this say_when say_you saying_i
saying_no says_give says_hell says_her says_how says_i says_if says_only says_tell says_that scale_$ scare_them
scared_of scared_the scaring_them scary_$ school_age school_at school_but school_gate school_how school_i school_is
school_it school_my school_now school_nurse school_run school_so school_to schools_by scout_leaders scout_troop
scouts_$ scrambled_message screenshots_of searching_for secret_about secret_but secret_chat secret_girlfriend
secret_santa secret_way section_on see_a see_anyone see_encrypted see_him see_private see_the see_what see_whether
see_who seen_a sees_the send_it send_my send_pics send_sexual sending_me sending_pics sending_pictures sending_sexual
sends_stuff sent_a sent_nudes sent_one sent_pics sent_sexual sent_the sentence_$ sentence_about server_a server_ip
server_says servers_are set_my set_parental setting_up setup_$ sex_of sextortion_is sexual_come sexual_communication
sexual_comunication sexual_stuff shaking_$ share_for share_girls share_her share_please shared_her shares_$ she_asked
she_can she_cry she_felt she_goes she_got she_met she_need she_said she_sends she_stop she_took she_use she_wanted
she_work sheet_$ shoes_$ shook_$ shop_assistant short_$ should_anyone should_kids should_my should_parents
should_people should_staff should_stop shouldnt_and shouldnt_have shouldnt_of show_$ show_for shown_me shy_13 shy_kid
sick_$ sick_of sign_or signal_$ signs_$ signs_a signs_in signs_of signs_should signs_that simple_words since_$
single_mum sister_$ sister_about sister_on sit_with size_in size_of skyrim_how sleep_alone sleep_and sleep_over
sleep_through sleeves_$ slide_id slides_$ small_$ small_art small_flat smokescreen_for so_does so_done so_easy so_if
so_much so_no so_sweet so_tell so_there so_where so_young social_work software_$ some_creep some_man somebody_at
somebody_to someone_has someone_is someone_keep someone_my someone_so someone_tell someone_to someone_without
someone_wrote something_bad something_does something_they something_weird something_worrying somethings_up son_$
son_needs sorts_a sound_less sound_like sounds_like source_link sources_in speak_english speak_to special_needs
spoilers_$ staff_know start_a start_coaching start_school starters_for starting_to starts_with stat_about stat_on
statistic_about stay_hidden stay_private stay_safe steam_cards step_$ step_by step_how step_one step_two step_what
steps_of still_and stop_asking stop_before stop_if stop_looking stopped_$ stories_$ story_with straight_line
stranger_cant stranger_danger stranger_or stranger_wins streamer_he strong_password student_sitting students_$
students_ask stuff_and stuff_from stuffed_without submit_a such_a summary_of sunday_$ support_how surely_not survey_$
survive_a susie_hargreaves swimming_$ ta_and take_away take_it take_me take_my taken_away takes_photos talent_show
talk_for talk_on talk_what talking_in talks_to targeted_$ targeted_how targets_$ taught_her taught_me tea_$ teach_esl
teach_kids teach_my teach_this teacher_being teacher_for teacher_sent teacher_which team_that team_to tech_that
technically_$ teen_wants teenage_son teenager_feel teenager_who teenagers_themselves teens_hang teens_which
telegram_and telegram_because telegram_signal telegram_with tell_grandma tell_nobody tell_on tell_parents tell_that
tell_their tell_them tell_when telling_me telling_you tells_how tells_me tells_on tells_them tells_you term_$
testing_you text_can text_message text_my than_boys than_girls than_one that_an that_are that_being that_costs
that_girl that_girls that_got that_her that_isnt that_kids that_looks that_number that_right that_says that_somethings
that_sorts that_stranger that_stuff that_tells that_use that_wants that_we that_were that_what that_wont that_works
the_82 the_abuser the_actual the_admin the_admins the_articles the_author the_babysitter the_bath the_bills the_bit
the_blanket the_board the_brownies the_car the_case the_changing the_charity the_charitys the_checks the_childs
the_coach the_companies the_county the_debate the_door the_dragon the_drama the_drill the_ender the_experts the_family
the_father the_figures the_fuel the_game the_gate the_good the_groupchat the_high the_image the_ipad the_key the_kinds
the_lady the_least the_local the_main the_max the_mean the_message the_met the_middle the_month the_name the_names
the_net the_nspccs the_number the_older the_online the_only the_others the_owner the_parcel the_part the_piece the_plot
the_polite the_printed the_proportion the_quickest the_reports the_researcher the_responsibility the_rest the_right
the_rise the_risk the_role the_rule the_rules the_season the_sex the_share the_sims the_source the_staff the_stat
the_study the_survey the_suspect the_system the_talking the_tech the_token the_total the_train the_trampoline the_uk
the_us the_victims the_wall the_web the_writer the_xbox the_year the_younger their_ball their_books their_bow
their_child their_favourite their_kids their_messages their_names their_own their_responsibility their_shares
their_stuff their_victims them_before them_down them_end them_hide them_i them_new them_online them_so them_without
themselves_$ themselves_or then_any then_do there_anyone there_anything there_for there_guidance there_still there_was
theres_pictures these_cases these_men they_actually they_closed they_lure they_mean they_meet they_report they_talk
they_think they_were they_wont thief_$ thing_$ thing_do thing_is think_$ think_of think_the thinking_it thirty_$
this_bad this_bot this_channel this_chat this_for this_link this_man this_so this_town this_weekend this_woman
this_write this_yr tho_$ those_kids thoughts_$ threatened_$ threatened_to threatening_to threatens_to three_have
three_phones three_years through_$ tiktok_how til_i time_it time_on times_$ times_did to_10 to_11 to_11s to_16
to_adults to_another to_approach to_believe to_block to_book to_boys to_call to_cam to_change to_chats to_collect
to_continue to_dance to_die to_end to_family to_film to_flag to_follow to_forget to_france to_grooming to_have to_his
to_hurt to_kill to_light to_link to_list to_listen to_live to_london to_marry to_messages to_notice to_online to_our
to_pay to_play to_practise to_prepare to_prevent to_print to_prove to_quote to_remember to_respond to_safeguard to_see
to_sing to_submit to_support to_teach to_their to_underage to_us to_what to_which to_win to_year today_$ toddler_in
toddler_to told_$ told_him told_in tonight_$ tonight_not tonight_what too_$ too_long too_scary took_photos took_pills
tools_does top_$ total_$ total_for touch_her touch_me town_with trade_off trade_winds trainee_teacher trainer_of
trainers_$ training_firms training_i training_where trampoline_$ trampoline_park translator_i trick_kids tricks_do
tricks_of tried_to trip_to trousers_$ trust_the trust_you trusted_adult truth_$ try_again tuesday_$ turn_$ turn_off
turn_the turned_out tutor_make tutor_says tv_$ twice_$ two_12 two_boys two_girls two_teens type_to uie_girls uk_$
uk_where unbanned_from under_10 under_16s under_8s under_9s under_it under_what understand_my understands_me up_my
up_online up_the up_three up_without upstairs_now us_be use_an use_discord use_most use_signal used_$ used_for
used_most used_my used_on users_$ v_bucks vacation_request vanished_$ version_of victims_are victims_of video_i
video_in video_with vodka_and vulnerable_$ walk_$ walk_away walk_to wall_$ want_for want_make want_out want_police
want_their wants_her wants_him wants_more wants_my wants_privacy wants_you warm_up warn_my warrant_$ was_a was_found
was_it was_jailed was_legal was_not was_recorded was_there was_used watch_foundation watch_the watches_me watching_$
way_i way_in way_into way_past we_get we_got we_just we_move we_parents we_sit we_swapped website_$ website_this
websites_used websites_were week_and week_how weekend_she well_$ were_children were_groomed were_setting were_there
were_writing what_12 what_3 what_am what_asked what_cam what_caveat what_changes what_clues what_course what_dad
what_does what_gives what_hapens what_have what_means what_meant what_my what_number what_rules what_sextortion
what_signs what_their what_tricks what_was what_word what_workers when_$ when_her when_it when_some when_the when_to
when_your whenever_a where_are where_each where_pictures where_used whered_they wheres_a whether_their whether_to
which_age which_ages which_bodys which_chapter which_crime which_does which_duties which_expert which_forces
which_groups which_law which_number which_organisation which_outfits which_parts which_platforms which_points
which_research which_settings which_share which_single which_steps which_the which_three which_website which_websites
who_$ who_asked who_groom who_groomed who_is who_keeps who_knows who_looks who_message who_met who_needs who_pay
who_pays who_runs who_said who_takes who_to who_told who_turned who_went whod_be whoever_sends why_does why_might
why_that wife_$ will_happen win_at win_trust window_$ with_a with_all with_bread with_bruises with_divorced with_first
with_guidance with_he with_just with_kids with_mates with_most with_mum with_one with_parents with_says with_sexual
with_something with_sources with_special with_that with_their with_these with_wearing with_young with_your
without_clothes without_him without_private women_$ wont_accept wont_come wont_ever wont_go wont_stop wont_talk word_$
word_do word_grooming word_it word_with words_by words_in words_on words_should work_he work_in work_technically
worked_with workers_with works_for worksheet_$ worried_about worries_$ worry_$ worrying_about worse_$ would_believe
would_even would_firms would_happen would_have would_notice would_one would_they write_for write_messages write_python
write_up writer_$ wrote_the yeah_how year_5 year_7 year_9 year_9s year_gets year_so year_to year_which yearbook_$
years_$ years_and years_difference years_had years_on yes_$ you_break you_can you_cry you_fast you_for you_give you_how
you_into you_learn you_look you_lose you_make you_not you_report you_rewrite you_stop you_suggest you_the you_use
you_what you_work young_daughter young_lives young_women younger_teens youngest_child your_address your_child your_dad
your_developer your_hidden your_instructions your_kid your_mum your_numbers your_own your_pics your_prompt your_report
your_uncle youth_group youtube_$ yr_old z_$ zip_file
""",
    1: """
10_years 12_how 12_years 12_yo 13_how 13_years 13yo_who 14_how 25_and 26_$ 26_percent 2_delete 2_find 2_hide 2_like
30_and 34_and 45_how 500_primary 9_and ^_26 ^_compose ^_excuse ^_fake ^_friend ^_given ^_kid ^_paragraph ^_police
^_question ^_report ^_role ^_roleplay ^_sorry ^_translate ^_turn ^_unit ^_use ^_voice a_14yo a_babysitting a_bedtime
a_beginner a_documentary a_gentleman a_lad a_laugh a_lie a_mums a_place a_pupil a_relationship a_safety a_school
a_schoolboy a_set a_sexual a_tutor a_twelve a_warning about_$ about_getting about_him about_stuff about_where
abuse_pictures account_as actually_a addicted_to address_with afraid_of afraid_to after_school age_gap age_is age_so
alone_and alone_with am_17 am_26 am_34 am_40 am_coach am_getting am_man am_one an_old and_chat and_me and_meet
and_under and_where and_wont answer_how answer_it any_$ any_ideas any_tips app_does app_for app_is app_kids app_were
apps_by apps_is apps_which are_12 are_asleep are_dan are_out article_how ask_child asking_politely asks_why at_first
babysitting_job back_i bad_but beat_me bedtime_story before_cops before_her being_noticed believe_$ believe_her
best_friend best_one between_us bot_for bot_how bot_so bother_you boy_into boy_thinks boyfriend_to break_a bring_up
but_srsly buy_her by_itself cam_with can_answer can_avoid can_do can_find can_fit can_keep can_search cant_be
care_about caught_$ caught_if caught_in caught_on change_so chat_between chat_privately chats_so chatting_to check_$
check_the check_their child_fall child_i child_images child_wont children_alone children_like children_you classmate_$
coach_to coach_what coach_who come_alone come_with comfortable_with compose_a cops_cant country_can country_i cuddles_$
dad_asks dan_dan dan_tells dataset_$ dbs_check delete_our delete_them delete_your deleted_$ dependent_on discord_or
discord_server discord_servers do_11 do_12 do_dares do_first do_not do_what does_sexual doesnt_show doing_what dont_ask
dont_find dont_make dont_see dont_tell each_other easy_for english_is english_so evidence_of exact_messages exercises_$
explain_a explain_it far_from feel_sorry feel_the filter_how find_children find_me find_out finding_my first_if fit_in
flag_me for_abuse for_an for_girls for_help for_leaving for_under for_videos forces_are friend_$ friends_and
friends_are friends_so friends_to friends_with from_police from_there from_young fun_$ further_$ gain_the game_for
game_i game_that game_to gamertag_$ gentleman_of get_back get_banned get_foto get_little get_my get_your gift_cards
girl_12 girl_fall girl_into girl_online girl_she girl_trust girls_in girls_my girls_what girls_which give_my
give_number give_one give_telephone give_that go_about go_further good_for got_links got_videos groomer_sends
groomers_in group_where guilty_for hand_over happen_again has_only hate_her have_40 he_can he_come he_leaves he_like
he_owes he_wanted hed_rather hello_to help_a help_please her_again her_alone her_for her_kids her_knowing her_not
her_off her_private her_sister here_$ hey_so hides_me him_to his_nudes home_for house_of how_not how_old how_one
hypothetically_which i_act i_be i_blackmail i_break i_choose i_come i_gift i_invite i_live i_must i_pose i_read
i_search i_sleep i_swap i_text i_touched i_track i_understand i_wish i_write id_rather idea_to if_they if_your
ignore_the images_from images_of in_and in_children in_game in_internet in_psychology in_the in_what in_why in_yb
in_your into_her into_staying into_the invitation_to is_actually is_bad is_child is_down is_encrypted is_for is_group
is_me is_shy is_still it_as it_away it_being it_doesnt it_from it_into it_known it_look it_myself it_on it_quiet
it_really it_say it_take it_turn itself_need job_with join_my just_between just_to just_us kid_after kid_alone kid_do
kid_doesnt kid_feel kid_for kid_lives kid_love kid_on kid_only kid_when kids_do kids_dont kids_from kids_so kids_under
kids_videos kids_what kids_you kindly_suggest know_if know_one learn_to leave_$ leave_home legal_to lie_my lied_about
lift_$ like_that likes_one lines_to little_sister lives_$ lol_$ lol_how lonely_$ lonely_12 lonely_kid long_do look_like
looking_for looking_to looks_$ love_me make_friends make_parents man_i man_to man_who man_writes many_messages mate_and
me_and me_if me_in me_only me_personally me_pics me_selfies me_share me_take me_than me_touch me_up me_word me_your
meet_me meeting_$ meeting_with message_a message_me message_my messages_can messages_every messages_my minor_so
mistakes_did more_she most_of mother_is mother_not much_$ much_do mum_so mum_wouldnt mums_boyfriend must_answer
must_not my_bus my_chats my_company my_little my_profile my_way need_it need_one neighbour_girl never_speak nice_gift
night_$ no_checks no_problem nobody_know nobody_sees not_leave not_report not_see now_that now_what nudes_from of_15
of_30 of_45 of_60 of_7 of_all of_chats of_mine of_one of_why offenders_use offer_one old_are old_likes old_man
old_player old_she old_understand old_wont older_man older_men olds_on on_cam on_me on_my on_so on_tiktok on_with one_$
one_a one_kid one_obtain one_real one_to one_up ones_make ones_where online_when only_has only_how only_me open_for
open_up other_$ out_$ own_to parental_controls parents_not parents_seeing parents_so pass_for pay_for people_go
people_share people_trade personally_$ persuade_a phone_before phone_can photos_lol pics_for pics_without pictures_$
pictures_so platform_has platform_is please_suggest please_write point_me police_before police_get police_how
police_right politely_how politely_to pool_without porn_$ pose_as predator_$ present_to private_ones private_pictures
private_videocall privately_i problem_$ profile_as profile_so promise_to pupil_$ pupil_she question_on quiz_which
rather_be read_to ready_for real_child real_steps record_for reply_$ report_describes report_i report_me researcher_and
roblox_with roleplay_as roleplay_you safety_test say_how say_it say_there say_which say_yes says_150 scan_$ school_girl
school_that school_without schoolgirl_to search_$ search_a see_you seeing_$ seen_by selfies_$ send_videos sending_more
server_for server_to set_of sext_$ sexual_chat sexual_talk she_comes she_doesnt she_feels she_like she_never she_not
she_says she_sneaks she_was she_will she_wont should_the should_use show_me shy_$ shy_to single_mums site_$ sleep_in
sleep_with slowly_$ snaps_with so_give so_hed so_it so_please some_images someone_asks someone_stop someone_talk
sorry_and sorry_to speak_about srsly_how stay_unseen staying_at stepdaughter_is stepdaughter_she still_a still_open
stop_seeing story_time story_write student_$ student_she suggest_how take_to talk_2 talk_without teacher_dont
telegram_$ tell_mum tell_what tell_which ten_year texting_her than_his that_doesnt that_one that_parents that_she
that_small that_the that_without that_would the_abuse the_abusers the_age the_bad the_bot the_codes the_hidden the_law
the_mother the_numbers the_old the_park the_photo the_pool the_safest the_secret the_trick the_ways the_woods them_too
there_some they_did they_give they_know they_like they_on they_see they_trust they_upload they_write think_his thinks_i
this_how this_report this_school those_$ tiktok_live till_a time_do tips_for tips_to to_$ to_arrange to_article
to_blackmail to_bother to_cuddle to_detect to_english to_feel to_keep to_lie to_minors to_offer to_parents to_persuade
to_private to_reach to_sit to_some to_sound to_them to_think to_visit to_you too_shy topics_do trade_cp trade_pics
trust_and turn_her turn_it turning_the twelve_year uncle_and under_$ underage_girl undress_a unit_test unseen_$ up_and
up_he up_i upload_the us_bot us_how us_two use_encryption use_that use_those username_$ uses_to video_from
videocall_with videos_with visit_him voice_changer vpn_and walk_home want_learn want_them was_13 was_talking
watches_her we_can weird_$ were_a were_no were_the were_they what_i what_lines what_opening what_phone what_present
what_small what_topics what_years what_you when_you where_on where_you whether_a which_city which_game which_hours
which_kid who_doesnt wife_found will_believe will_let will_she win_over wipe_my wish_to with_boys with_in with_is
with_out with_some with_the without_my woman_$ wont_report woods_$ word_a words_for words_make work_for would_someone
write_$ write_how write_it writer_i year_6 year_7s years_i years_in years_what you_ask you_delete you_find you_in
you_list you_must you_please you_quick you_so you_spot you_wanted you_were young_teen your_chats your_knowledge
your_secret youth_club yr_olds
""",
    2: """
10_to 11_yo 12s_are 13_and 13_in 18_is 19_$ 21_how 2_young 31_$ 45_$ 7_$ 9_how ^_are ^_asking ^_continue ^_free ^_good
^_guess ^_just ^_kik ^_link ^_of ^_play ^_quick ^_rank ^_say ^_this ^_trade ^_wil ^_writing a_background a_brain a_chat
a_country a_dare a_diary a_grandad a_library a_love a_nice a_note a_nude a_player a_poem a_puppy a_reply a_research
a_site a_sixth a_study a_sweet a_text a_thirteen a_voice a_writer about_our abuse_videos abused_children address_from
adult_online adult_write advise_me after_chatting alone_at alone_for alone_online am_25 am_29 am_alone am_doing am_your
an_underage and_doesnt and_father and_only and_send and_tell another_one answer_to anyone_about anything_$ app_do
app_keeps app_leaves are_and are_best are_my are_primary arrange_it article_i ashamed_to asks_so at_catching
authorities_$ avoid_detection away_$ away_the babysit_$ babysitter_and babysitting_kid back_$ back_messages
background_check bad_sort banned_me be_found be_with been_talking before_he befriend_children being_touched best_game
best_to better_if bio_$ blackmail_a blocked_me bot_that bot_who boyfriend_$ buy_for called_the can_get can_talk cards_$
catch_you chat_as chat_at chat_logs child_of child_that children_from children_so children_to children_who
children_without class_to codes_$ codes_for come_$ coming_to contacting_kids content_$ continue_the convince_a
cops_look cort_$ could_repeat could_you country_where cross_the dare_on dark_web date_if daughter_pictures
delete_messages did_$ did_the dm_them do_children do_if dodge_the does_this doing_a dont_have draft_a driving_one
easier_to easiest_way enough_to enter_$ fake_a fake_profile family_$ family_link feel_guilty find_in find_pictures
first_to flirt_with flirting_with follow_a for_being for_driving for_exchange for_fun for_her for_i for_photos for_teen
fortnite_and foto_of free_robux friend_he friend_of from_cops from_hello from_school from_this from_where game_is
game_you games_should games_would get_into get_out getting_my gift_and girl_$ girl_10 girl_called girl_from girl_go
girl_i girl_is girl_it girl_next girls_how girls_talk girls_to giv_me give_at give_before give_for goes_this
good_evening got_kids grateful_to group_for group_who group_without groups_$ hard_drive has_stuff have_an have_more
have_only have_time have_tips he_did he_does he_made he_not he_sends he_tell he_tells he_told her_dad her_friends
her_mums her_parents her_profile her_too hide_it hide_pics him_so his_mum home_from home_last home_to house_$
house_alone house_when how_come how_i how_is how_long how_my i_avoid i_fake i_flirt i_follow i_have i_hide i_join
i_mean i_messaged i_photograph i_run i_share i_talk i_talked i_wear i_work i_wrote id_be ideas_for if_not if_parents
in_$ in_discord in_for in_nice in_theory in_tiktok include_the interested_$ into_my into_now introduce_me invite_the
is_11 is_16 is_called is_easy is_home is_possible isnt_mine it_$ it_with jail_$ join_a join_in just_tell keep_our
keep_secret keep_talking keeps_him kid_2 kid_be kid_does kid_i kid_so kid_videos kid_who kid_with kids_add kids_address
kids_give kids_if kids_into kids_the kind_of know_it know_that know_the know_where knowledge_what knows_now lap_$
last_so leader_how learn_how learn_which let_her let_you lies_about link_for link_so links_to list_of list_what
live_there long_til look_for love_a love_letter low_$ lowest_age made_her make_an make_him make_the mall_$ mate_is
me_more me_online me_she me_ten me_the me_touching meet_little meet_one meet_young men_with messaged_a messages_a
messages_automatically messages_before messages_that minor_to miss_it mother_how my_babysitting my_brother my_discord
my_home my_lap my_laptop my_pictures my_step my_tent my_villain myself_with name_is names_$ near_the neighbour_$
neighbour_child neighbour_son never_got new_man nice_words night_i no_background noone_finds not_get not_give note_for
note_to nothing_and notice_that now_need nude_of numbers_by obey_$ of_11 of_abused of_school of_telling of_those of_us
off_roblox offenders_get old_girl old_so olds_hang on_fortnite on_it on_lonely one_child one_could one_i one_year
online_and online_asking online_for online_i only_i only_people only_talk opening_line other_teacher out_alone
out_where over_chats over_with papers_$ parents_about parents_are parents_knowing parents_noticing parents_that
parents_wont parents_work percent_got phone_if phone_so photograph_kids pick_which pics_of pics_so play_what
please_ignore please_tel poem_how police_if police_when possible_that private_message private_room private_what
profile_to pupil_in q_about quick_q quiz_me rank_the read_in real_kids real_terms recommend_to recorded_$ repeat_it
report_have report_to report_which reported_$ reported_by roblox_and roblox_games roblox_to roleplay_i round_here
round_his run_a safe_from say_what says_$ school_does school_she scout_leader scout_to script_to secret_boyfriend
secret_in secret_with secretly_$ see_that seen_$ send_another send_selfies sent_to seriously_$ sex_with share_kid
she_blocked she_come should_an sixth_former so_girls so_shell so_small so_they so_under so_you someone_i
somewhere_private son_mate son_to specific_$ start_$ stay_with step_grandson story_that story_to story_where
stranger_and street_$ students_to study_on sure_my suspect_$ sweet_talk take_photos talked_to talking_to teacher_a
teacher_look teacher_who tel_me tell_real ten_$ ten_messages text_me text_to that_gets that_police that_teacher the_12
the_ages the_authorities the_border the_cops the_dark the_feds the_low the_lowest the_mum the_night the_steps
the_summary the_tactics the_worst their_mum their_secret theory_how they_call they_keep they_open they_sell they_trace
they_used think_were thirteen_year this_article this_is this_kid those_pics tiktok_so til_a til_he time_alone tips_on
to_14 to_abuse to_avoid to_b to_dm to_drop to_hear to_her to_let to_old to_pose to_post to_pretend to_pupil to_sexual
to_somewhere to_swap to_trick to_watch told_the too_ashamed touched_$ touching_her trace_me trace_when tricks_$
tutor_to type_on under_10s under_13 understand_him underwear_$ uniform_$ up_$ up_kids up_to using_the voice_so want_her
want_she want_some want_the wanted_a was_their watch_me way_how way_round we_did we_do we_keep what_app what_emojis
what_he what_is what_your when_my where_he where_is where_my where_they where_this where_would which_kids which_lies
which_roblox which_servers who_cares who_has who_isnt who_wont why_girls wife_to wipe_the wishes_to with_and with_gift
with_girl with_it with_kid with_uncle without_parents without_people without_using wont_tell words_they work_out
work_what would_get would_say would_win write_an yes_how yes_to yo_girl yo_to you_advise you_dont you_help you_keep
you_on you_say you_would young_kids young_lad youngest_kids your_data your_filter yours_$ youtube_as
""",
    3: """
12_2 12_and 12_for 13yo_to 26_how 28_$ 7s_to 83_percent ^_ai ^_babysitting ^_based ^_be ^_code ^_delete ^_from ^_game
^_help ^_her ^_his ^_hypothetical ^_ignore ^_nice ^_ok ^_places ^_quiz ^_red ^_telegram ^_where a_deepfake a_film
a_friend a_good a_group a_kids a_liar a_list a_novel a_primary a_shy a_tale a_teacher a_yb about_age about_what
address_is adults_to after_class after_she age_check age_of ai_pics all_kids am_45 am_older am_really an_expert
an_opening and_a and_can and_dont and_explain and_like and_on and_show and_what anyone_know anyway_$ anyway_what
app_where app_would apps_dont apps_from are_small arrest_me article_into as_more as_to ask_$ ask_about ask_for asked_$
asking_$ at_kids at_my avoid_them background_checks bad_man based_on be_before be_seen be_so be_together before_asking
being_alone best_in bin_the book_how boy_10 boy_of boys_of bring_her buy_my by_day can_date can_join can_take can_we
cant_check channel_with chat_is check_if checks_$ checks_if child_for child_pics children_online children_where club_is
clubs_or coach_and come_off concert_tickets court_a dad_found data_i date_a date_without daughter_friend daughter_she
day_by deepfake_of detection_so did_they discord_with dms_i do_background do_lonely do_the dont_get door_$ each_time
eleven_and eyes_only fall_for fall_in feel_she find_$ find_them find_which for_12 for_15 for_before for_boy for_girl
for_him for_sleeping for_your found_the gave_her get_at get_phone getting_kids girls_$ girls_83 girls_online girls_pics
go_$ going_to grandson_keeps grateful_for groomers_avoid hack_my has_$ have_12 her_age her_at her_best her_in her_my
her_she her_without hide_them his_address his_friends his_niece his_own his_phone his_shirt his_video how_the how_youd
hypothetically_what i_been i_bin i_gave i_got i_pretend i_promise i_send i_trace i_wait i_will id_send idea_or in_a
in_love in_their in_yr inside_the into_$ into_a into_meeting is_26 is_eleven is_going is_in is_our is_to is_too
isolate_a it_before it_for it_only it_still jobs_with just_which keeps_me kid_against kid_what kids_before kids_chat
kids_hang kind_as knows_how law_when laws_what leaves_no leaving_$ less_$ lesson_plan lets_roleplay lie_so like_a
like_boys like_her like_one line_for little_siss lives_from long_should lure_a make_kids make_this man_find man_make
man_with mate_on mate_wants mates_$ me_for me_how me_just me_outside me_something mean_$ meet_$ men_$ men_who
messages_be mistakes_do more_than much_robux mum_about mum_knows must_have my_book my_ex my_eyes my_hard my_lesson
my_mate my_nephew my_room my_street naked_$ niece_and niece_to no_laws no_trace not_police of_10 of_13 of_discord
of_minors of_teens of_ten of_these of_things off_his ok_$ old_he old_online olds_phone on_call on_his on_your once_$
ones_who online_where only_she or_schools or_too out_at out_online out_without outside_school over_$ own_without
parent_what parents_cant pays_$ phone_i photo_she photos_what pics_$ place_where places_online plan_write player_on
please_how please_list police_check police_come post_$ precisely_what private_app privately_$ promise_a proof_i
pupil_and pupil_to put_a put_in rank_them reach_childline realistic_$ really_14 red_team related_$ report_by
report_does robux_for round_the round_when safety_bill say_150 say_much say_nothing says_girls says_he school_children
school_kid school_kids school_tomorrow school_trip secret_and selfie_$ selfies_in send_to she_send she_tells she_thinks
shirt_on short_story should_i show_my signs_do siss_friend site_is sleeping_with small_girl so_kind so_my so_other
so_the some_$ something_to spell_out starts_$ stay_over stop_talking stop_the story_about stuff_on stuff_who success_so
swap_pics take_her take_off tale_of teacher_and teacher_do teacher_get teacher_make teacher_she teen_$ telegram_channel
tell_her than_a that_get that_kind that_they that_you the_12yo the_abbreviation the_dbs the_evidence the_methods
the_neighbour the_safety the_weekend the_words their_parents them_by there_an there_and thesis_i they_ask think_it
this_message this_photo this_selfie through_the time_with time_your to_ask to_break to_bring to_catch to_chat to_child
to_enter to_for to_undress to_use tool_to trouble_with trusts_you turn_a turn_this undress_on unnoticed_$ until_she
us_$ use_them villain_gets wait_for want_one want_that wanted_to way_$ we_play wear_to were_not what_an what_are
what_country what_now what_wording where_find where_kids where_should which_address which_clubs which_mistakes
which_one which_other which_parental who_know who_wins will_it will_they win_her wipe_it with_grooming with_minors
with_older with_police words_did words_do would_make write_so writing_a years_must you_$ you_be you_score you_text
your_rules yr_8
""",
    4: """
10_$ 12_what 12_yr 12s_in 13_is 13_yr 16_how 2_kids 2_trust 6_how 9_in 9_year 9_yo ^_by ^_dm ^_in ^_is ^_lets ^_please
^_purely ^_selling ^_send ^_short ^_thanks ^_threaten ^_tips ^_want ^_will a_11 a_45 a_class a_club a_cover a_grown
a_how a_laptop a_partner a_prank a_private a_sample a_scout a_squeaker a_strange a_test a_victim a_why about_their
address_and address_of adds_all again_$ against_her age_do alone_$ am_28 am_five am_not and_keep and_let and_school
and_want and_you anyone_got anyone_knowing anyone_noticing app_can app_in are_gone as_sexual asks_about at_a at_kid
avoid_the back_for be_counted best_age best_id bill_can bodies_to book_what break_$ break_down but_if but_which by_age
by_how by_police by_the call_a cam_$ can_discord can_follow can_show can_someone can_use cant_reach catfish_a caught_by
caught_i character_is chat_from chats_i check_i child_in child_pictures childline_$ children_in children_with clean_at
closer_to coach_get come_round confidence_of cops_if counted_as crime_and daughter_9 daughter_of discord_and
discord_staff discreetly_$ do_it do_that does_anyone doing_it dont_send down_a drunk_$ easiest_for easy_it
encrypted_apps excuse_can fancy_a fill_that filter_need filter_that finds_out finds_the first_then five_how follow_it
for_boys for_men for_one for_other for_pictures for_this friends_for gaps_in get_children get_him get_kids get_noticed
get_round get_the getting_a gift_to gifts_make girl_home girl_so girls_at goes_to gone_on good_excuse good_gift
good_idea good_lie got_caught got_them groomer_what grooming_what have_his have_written he_do he_say he_use her_family
her_over her_school her_telling her_there her_with hide_their him_$ his_mums his_parents how_easy i_catfish i_encrypt
i_fancy i_go i_marry i_may i_met i_volunteer icebreaker_for if_someone ignore_your imagine_you in_chat in_uk
internet_for is_from is_ok is_telegram is_unsure is_vague isnt_there it_clean it_looking it_passes it_would keep_a
keep_chats keep_it kid_cant kid_drunk kid_from kids_alone kids_pics kids_with kind_$ know_a know_about know_for
laptop_$ like_i like_kids like_the list_$ little_boys lives_in lonely_child lonely_ones looking_bad make_that man_of
many_time marry_a me_want me_where meeting_me meeting_underage message_is messages_to mods_$ most_i mother_$ move_to
much_cost mum_or mums_out my_area my_classmate my_colleagues my_girlfriend my_list my_mates my_students neighbour_kid
next_door niece_doesnt niece_who nobody_asks nobody_checks not_go not_mine notice_$ novel_give off_a offer_the old_fall
old_student on_chat on_internet on_kids on_roblox on_their on_you one_on online_$ online_without only_a onto_telegram
or_nah other_app own_$ parents_who part_in passes_$ people_get phone_how pick_a planning_to point_$ police_it
police_keep police_read police_took practise_on prank_how questions_i read_the really_a report_so resistance_$
robux_til room_he rules_and safer_than said_something sample_for say_so scare_a school_girls see_$ see_my sell_me
send_me send_nudes send_people send_photos she_owes shy_what sleepover_and small_girls sneak_out so_he someone_wanted
something_i somewhere_i staff_read stepdaughter_from stop_a stop_them story_a streams_on stuff_with sure_the
suspicious_$ teen_girls teenager_$ tell_a tell_the telling_$ text_if thanks_for that_child that_way that_worked
the_address the_boy the_developer the_filter the_kind the_ones the_party the_pics the_point the_server the_short
the_stats the_tricks the_youngest then_not these_kids they_not thing_kids this_kind threaten_her till_the time_are
tips_$ to_children to_encrypted to_learn to_say to_sneak to_stay to_turn to_wait too_much took_my trace_a tricks_worked
twitch_$ uk_what under_12s unsure_about wait_before want_his we_meet we_talk we_use what_excuse what_gifts what_makes
what_time when_his when_parents which_ap which_house who_like with_underage without_being wont_send world_where
would_work written_to yb_$ year_come you_buy you_enough you_know you_want your_first yr_7
""",
    5: """
12_as 12_why 8_year ^_cover ^_give ^_imagine ^_looking ^_quality ^_she ^_summarise a_10yo a_cop a_game a_real a_server
a_smokescreen a_working a_young a_yr about_me about_sending address_$ age_to alone_after am_the an_offender and_how
and_nobody and_shy app_takes apps_has are_recorded are_the article_what asking_why at_break at_it at_one bad_$ banned_$
be_grateful be_my before_it before_the begin_$ best_time boys_$ but_what can_chat can_police cases_stay chat_$ class_$
close_to code_words cop_$ dad_on dad_who daughter_are day_to do_we dont_$ early_years easiest_to encrypt_my evil_bot
explain_how fast_$ film_the find_young first_message folder_of for_child for_love found_my friend_is from_roblox
from_the get_close getting_banned girlfriend_daughter girls_of got_reported groomers_side have_read have_to her_number
her_son him_up his_dad how_does how_make how_they i_am i_begin i_film i_offer i_persuade i_pick i_sort is_12 is_better
is_least is_ten is_there it_normal job_at keep_seeing kid_into kid_lied kid_says kids_are kids_number know_i
least_likely let_me lets_do letters_do lie_to lifts_to likely_to love_what man_and me_an me_help me_which me_write
mine_to more_of my_exs my_game my_place my_podcast name_three needs_a niece_that no_dad no_parents not_$ not_my
noticing_$ now_how now_tell nudes_of of_children of_day of_it of_twelve on_discord on_telegram out_their out_what
owes_me parents_check parents_know people_write persuade_my phone_not phone_number photo_of pictures_i place_$
please_the podcast_needs pretend_to pull_a quiet_$ report_now report_says report_where say_$ say_first school_has
seem_trustworthy sending_a sex_$ share_where she_does she_have short_firm sit_on sleep_at sleeping_in so_her
someone_with speak_$ spot_kids stats_show stepdaughter_to stop_her story_so takes_the target_$ teach_the tell_his
tells_$ ten_and that_only the_easiest the_lonely the_signs the_unreported them_$ them_going they_dont time_of to_an
to_convince to_date to_get to_hang to_move to_my to_one to_parties tricks_to trust_me turn_on under_13s
unreported_cases users_in want_meet want_more were_at what_code what_site what_we what_words what_works when_they
where_it where_to which_school which_tricks while_were who_brings who_got will_keep with_bad with_stranger
without_getting without_their words_$ work_on would_i you_kindly youngest_$
""",
    6: """
10_yr 13_when 14_yo 17_and 34_000 50_what ^_cheat ^_ideas ^_it ^_lines ^_name ^_rewrite ^_what a_10 a_11yo a_9 a_decoy
a_fake a_guide a_job a_lonely a_plan a_script a_student a_tracker a_youtube about_it advise_how already_$ and_teach
are_kids are_lonely as_my ask_questions bag_$ be_alone be_one bed_and befriending_a being_found being_nice better_for
bot_and boy_to by_parents can_i can_meet cant_see chat_room cheat_sheet child_and child_be club_$ cops_$ copy_it
could_i cut_herself dms_with do_teacher does_one dont_do each_message em_$ encrypted_is film_$ for_befriending
for_myself found_by from_being from_her get_past got_away guide_for have_children he_doesnt her_own herself_$ him_his
his_home home_address how_2 how_could i_erase i_message i_scare i_train i_would if_her if_i if_she ill_post in_dms
in_photos in_private in_videocall is_10 is_always is_easiest is_really is_signal is_stopped it_how it_legal it_or
it_the keep_quiet kids_being kids_phone kids_think kindly_advise lines_that long_till love_$ many_robux me_babysit
me_sound meeting_kids message_he mum_is my_dms my_stepson my_thesis nephew_it never_tells no_age not_say not_through
number_$ of_50 of_schoolgirls of_that old_interested old_should on_her on_twitch one_boy one_do ones_in or_ill
our_messages panic_$ parents_step pay_a people_use pick_the plan_for post_little predator_how primary_school
private_number pupils_private quiet_about report_as report_from rewrite_the role_and say_i says_encrypted see_me
seeing_her sell_kid sheet_for should_a showing_him side_with signal_safe so_a someone_who stay_in steps_$ stepson_2
stopped_replying summarise_the telegram_groups the_code the_exact the_forces the_iwf the_teacher the_tips the_villain
the_weakest there_i they_post three_weeks tips_that to_add to_befriend to_bribe to_copy to_do tracker_on trip_$
underage_girls undress_$ up_about use_it use_with victim_$ videos_of want_to weeks_$ what_age what_mistakes what_to
what_vpn what_would where_in which_countries which_force which_of which_signs with_how with_me without_it worked_$
working_$ write_when write_with yo_$ you_pick young_pics young_stuff
""",
    7: """
11_yr 14_when 33_and 38_$ ^_does ^_find a_bath a_coach a_groomers a_minor a_psychologist about_us actor_playing after_$
age_i am_33 am_their an_8 an_actor an_easy and_say asking_for be_talked better_to boy_on boys_under bribe_a can_watch
change_$ chat_with child_an child_from clothes_off dad_finds discord_dms filter_$ first_$ first_i for_chatting force_is
forces_recorded forget_when from_telling get_an girlfriend_$ give_the giving_a grown_man guide_to her_do him_want i_put
i_seem in_those in_year it_a it_back it_in kids_and kids_online lesson_one log_of manipulation_techniques material_$
meet_a message_$ moving_there mum_to my_short not_allowed number_without odd_$ of_consent off_in offenders_caught
ok_but old_does on_12 on_ten ones_for or_at our_lab playing_a quiet_after real_kid say_if secret_$ she_meets short_film
start_with student_of takes_down talked_into team_and teens_$ ten_in the_real the_swim the_under the_way their_age
them_they there_somewhere they_forget those_groups threatening_$ to_lure to_meet to_meeting to_not to_tell to_trade
to_young under_ten use_on volunteer_at where_nobody which_games why_$ why_arent with_o works_best young_boys young_to
""",
    8: """
13_year 30_$ ^_act ^_guide ^_story ^_trick a_record a_researcher add_me adult_man allowed_near am_38 are_easier
avoid_getting because_of best_for buy_the car_$ chats_with compliments_make desensitise_a dm_me do_a do_something
does_he does_what doesnt_tell down_$ excuse_to games_have get_away get_nudes get_there grooming_$ groups_for happened_$
harmless_$ hide_$ how_you i_wipe into_taking it_better likes_kids loophole_for man_get men_in minor_$ my_11 my_pupils
name_of new_name not_speak number_not of_child of_kids old_girlfriend old_i our_chat out_the out_with over_a police_$
predators_avoid read_my safeguarding_course share_my signs_to sound_13 talk_with text_a the_150 the_34 the_daughter
the_safeguarding their_kid they_use to_pick to_send to_text wants_$ what_compliments what_school what_should
which_emojis who_are who_likes with_them word_for
""",
    9: """
13_on 2_groom 8_$ ^_got ^_you a_13 a_14 a_groomer act_as am_30 an_11 and_onto are_a are_an are_good be_like cam_for
childs_$ course_teach dms_$ flat_$ for_meeting for_talking for_young get_one getting_caught groomed_a how_an how_he
in_my in_secret it_is it_never kid_stuff kids_i kids_who kids_without knowing_$ lets_me make_a makes_a met_online
my_character my_screenplay never_happened of_12 of_childs old_$ old_off perfect_grooming say_to script_for shut_up
signs_then sites_$ something_and speak_with sports_club stuff_the sure_a talk_a tell_$ telling_her that_it the_little
the_men the_most the_new the_perfect the_stuff then_tell things_to to_police to_start to_try trick_to try_$ up_a use_so
watching_the where_do which_sports would_he year_8 young_ones
""",
    10: """
12yo_$ ^_anyone ^_write a_link abuse_sites asking_because at_mine code_word explain_like for_someone for_texting
help_me how_can kid_pics kids_on lines_for lots_of lovers_$ my_neighbour my_record need_tips noticed_$ nudes_off
our_secret pictures_of server_by so_i stuff_$ swimming_pool this_girl to_buy to_hide use_for what_username who_wants
with_no work_best young_$
""",
    11: """
150_apps ^_explain ^_make ^_need a_kid am_a are_there cover_story for_getting for_me girl_in give_me groomer_and
her_mother i_groom little_girl little_girls my_car one_of pass_as reporting_me roblox_$ send_more she_is so_she stop_my
to_groom to_look to_make ways_to without_anyone write_the
""",
    12: """
a_12 a_12yo a_burner about_a burner_phone caught_and chatting_up child_abuse come_to have_the here_with i_lower
kids_stuff little_ones minors_$ my_flat my_player my_pupil no_mods pay_$ pic_$ pretend_you texting_kids the_kid
the_parents the_report the_same trust_$ want_a which_platform
""",
    13: """
^_for ^_hidden ^_pretend ^_ways a_13yo away_with for_cp get_her hang_out hidden_cam i_want kid_in make_sure me_$
my_messages ones_$ servers_have someone_$ steps_to think_i trade_$ use_to what_did without_her without_the worked_best
""",
    14: """
^_the ^_which and_no changing_rooms choose_$ csam_$ groomers_do i_pass link_to make_her mine_$ my_stepdaughter of_my
record_$ rooms_$ same_$ videos_$ you_are
""",
    15: """
12_year ^_steps a_predator and_not best_on childs_trust need_a right_$ when_i which_app
""",
    16: """
do_right gain_a i_pay my_bed
""",
    17: """
her_mum i_can not_be
""",
    18: """
^_any the_groomers to_come to_gain
""",
    19: """
people_find that_work
""",
    20: """
groom_someone has_no i_say i_stop i_use my_niece schoolgirl_$
""",
    21: """
11_year a_schoolgirl how_to with_little
""",
    22: """
groom_$ i_like
""",
    23: """
^_teach year_olds
""",
    29: """
olds_$ teach_me
""",
    30: """
cp_$
""",
    31: """
do_people
""",
    33: """
a_childs
""",
    36: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -20: """
CARE>KIN what>SOURCE
""",
    -19: """
a>PIC
""",
    -17: """
a>ASK do>to which>for
""",
    -16: """
HE>a
""",
    -15: """
MINOR>a SEND>her and>the i>CROWD my>KIN what>a
""",
    -14: """
HE>to KIN>CARE MY>KIN SOMEONE>CONTACT SOURCE>CHILD SOURCE>ONLINE the>for to>with
""",
    -13: """
CHILD>GROOMED CONTACT>me HE>ORDINARY SOMEONE>for YOU>for is>HE
""",
    -12: """
CHILD>MINOR CHILD>SOURCE CHILD>in CROWD>have HE>ASK KIN>GROOMED ME>to SOURCE>KIN and>CROWD and>I at>HE for>ONLINE
from>SOMEONE he>ME he>me her>and is>a is>she it>to me>her what>does who>with you>for
""",
    -11: """
ADULT>her ASK>PIC CHILD>CARE CROWD>MY CROWD>SOURCE CROWD>what HELPREQ>a I>a KIN>SOURCE KIN>STAT NUDE>ME NUDE>me NUDE>to
SEND>the SOURCE>of SOURCE>to a>ONLINE do>ONLINE do>do do>get get>CONTACT have>ONLINE her>ORDINARY her>what i>is in>CARE
me>ORDINARY of>ME of>a should>KIN so>the they>a to>ONLINE who>the
""",
    -10: """
ADULT>ADULT ADULT>i ASK>HE ASK>ONLINE CARE>ADULT CARE>with CHILD>HELPREQ CONTACT>ME CONTACT>ONLINE CONTACT>SOMEONE
HE>got I>is MINOR>HE ONLINE>do STAT>CROWD TOLD>ME TOLD>me TOPIC>CHILD can>for can>the did>SOURCE i>what in>with is>the
me>ADULT my>MY of>SOURCE should>CHILD to>CONTACT to>him what>STAT
""",
    -9: """
ASK>ADULT ASK>to CARE>ONLINE CARE>the CHILD>ASK CHILD>STAT CHILD>for CHILD>the CONTACT>a CONTACT>on FRAME>STAT
GIFT>MINOR HE>THREAT HELPREQ>SOMEONE I>CROWD I>SOURCE I>dont I>my I>what KIN>MINOR KIN>the KIN>to ME>ORDINARY ME>her
MEET>SOMEONE MINOR>it MINOR>who MY>MY MY>are OLDER>KIN PIC>HE SECRET>ONLINE SEND>GIFT SEND>on SEND>with SOMEONE>CARE
STAT>CHILD STAT>STAT STAT>of WE>CHILD WE>CROWD a>GROOMED a>in a>is a>on and>it at>her can>HELPREQ do>SECRET does>how
for>for how>they i>dont i>i i>my in>HE is>KIN is>of is>that it>ADULT not>PEER on>and that>her to>CROWD to>ORDINARY
wants>to where>can who>her with>CROWD
""",
    -8: """
ADULT>a ADULT>and ADULT>for ASK>NUDE CARE>CROWD CHILD>to CREEPY>CROWD CROWD>keep FRAME>YOU FRAME>if FRAME>you HE>PEER
HELPREQ>for I>to KIN>CHILD KIN>get MINOR>KIN MY>CHILD NEVERMET>the OLDER>CHILD ONLINE>has PEER>HE PEER>I PEER>i
SEND>CONTACT SEND>HE SEND>YOU SEND>to SOMEONE>has SOURCE>CROWD SOURCE>for STAT>KIN STAT>are STAT>for TOPIC>KIN WE>KIN
a>says and>for and>have at>ME can>her do>they does>it for>MINOR get>of have>for how>SOURCE i>SELF_MINOR is>CHILD
is>with it>SOMEONE my>ADULT my>HE my>are of>and of>does tell>CHILD that>PEER that>a the>CARE wants>ADULT what>it
what>with when>a when>have which>SOURCE which>are with>of
""",
    -7: """
ADULT>with ASK>MEET ASK>her ASK>me CARE>CONTACT CARE>TOLD CHILD>ABUSE CHILD>a CHILD>get CHILD>tell CONTACT>MY
CONTACT>WORRY CONTACT>for CROWD>on FRAME>ADULT FRAME>her FRAME>what HARMED>to HE>he HE>that HELPREQ>ADULT
HELPREQ>SECRET HELPREQ>it I>ME I>SELF_MINOR I>SEND I>get KIN>a KIN>tell ME>ADULT ME>MY ME>my MINOR>wants MY>HE MY>says
ONLINE>ASK ONLINE>HELPREQ ONLINE>me OPINION>CARE OPINION>CHILD PEER>MY PEER>my PIC>and PIC>on SECRET>my SEND>a SEND>it
SOMEONE>LOVE SOMEONE>MY SOMEONE>NUDE SOMEONE>OLDER SOURCE>and WE>a a>I a>KIN a>it a>not a>the and>KIN and>her are>CHILD
are>KIN at>MINOR at>PIC at>the but>HE can>YOU did>HE do>CONTACT do>CROWD do>GROOMED do>HELPREQ do>MINOR does>SOURCE
for>MEET for>a get>GIFT get>and has>been he>I he>i her>HE i>ADULT i>HELPREQ i>ME i>STAT in>WE is>OLDER is>this keep>on
me>so my>CHILD my>MINOR my>i my>on not>to of>HARMED of>STAT of>me on>ASK on>for says>SOMEONE she>ASK she>it
should>CROWD so>how so>is so>want tell>SOMEONE that>is to>in want>do wants>ME wants>a wants>me what>MINOR what>her
where>a who>HE why>do with>who
""",
    -6: """
ADULT>I ADULT>at ADULT>have ADULT>he ADULT>on ADULT>to ADULT>wants CARE>CHILD CARE>HE CARE>and CHILD>TOLD CHILD>is
CHILD>keep CHILD>when CHILD>who CONTACT>the CREEPY>CHILD CREEPY>to CROWD>GROOMED CROWD>and CROWD>can CROWD>does
CROWD>in CROWD>the FORCE>ME FORCE>me FRAME>HE FRAME>SOURCE FRAME>get GROOMED>GROOMED HE>keeps HE>wants HELPREQ>to
HYPO>how I>ADULT I>HELPREQ I>NUDE KIN>ABUSE KIN>his KIN>of ME>a ME>at MEET>ADULT MINOR>CHILD MINOR>CROWD MINOR>he
MINOR>my MINOR>that MY>HELPREQ MY>i MY>on MY>what OPINION>KIN ORDINARY>HE OTHER_ADULT>and PEER>CARE PEER>the
PIC>SOMEONE PIC>how SECRET>tell SEND>SEX SEND>SOURCE SEND>STAT SEX>ONLINE SOMEONE>I SOMEONE>ME SOMEONE>ONLINE
SOMEONE>PEER SOMEONE>me SOURCE>in SOURCE>that STAT>this WE>to WORRY>I WORRY>i a>TOLD and>HE and>PEER and>SOMEONE
and>says and>wants and>which are>me are>so can>ADULT can>HE can>tell can>you did>her did>to do>OPINION do>PEER does>the
for>is for>to get>HELPREQ get>ME get>PIC got>HE has>a has>to have>in he>ASK he>THREAT her>PIC her>SOURCE her>a her>to
how>in how>where i>ONLINE in>MINOR in>her in>she is>PEER is>it it>SEND it>her me>MY me>STAT me>at me>it me>my me>to
my>GIFT not>KIN of>I of>for of>which on>the she>to so>not the>OPINION the>on the>to they>to to>HELPREQ to>SOURCE
want>STAT want>it what>CROWD what>and what>get what>to what>when when>SOMEONE where>HELPREQ who>CONTACT with>HELPREQ
with>what would>the
""",
    -5: """
ADULT>ASK ADULT>CROWD ADULT>SOURCE ADULT>do ADULT>from ADULT>got ADULT>of ADULT>says ASK>what CARE>PIC CARE>SOMEONE
CARE>in CHILD>BEING CHILD>they CHILD>what CHILD>why CONTACT>from CROWD>STAT CROWD>a CROWD>for CROWD>tell FORCE>to
FRAME>HELPREQ FRAME>for FRAME>tell FRAME>with GIFT>ME GROOMED>CHILD GROOMED>KIN HARMED>a HE>HARMED HE>PIC HE>TOLD
HE>but HE>get HELPREQ>do HYPO>a I>STAT I>cant I>i KIN>FRAME KIN>HELPREQ KIN>TOLD KIN>and KNOWS>it LOVE>ONLINE ME>SOURCE
ME>for ME>on MEET>and MINOR>KNOWS MINOR>MINOR MINOR>she MINOR>to MY>CARE MY>GIFT MY>LOVE MY>ORDINARY MY>PIC MY>at
MY>the NUDE>NUDE OLDER>ME OLDER>a OLDER>to ONLINE>CARE ONLINE>FRAME ONLINE>she OPINION>MINOR OPINION>my ORDINARY>for
OTHER_ADULT>I OTHER_ADULT>i PEER>ONLINE PIC>ME PIC>STAT SECRET>I SECRET>MY SECRET>i SECRET>me SELF_ADULT>it SEND>ME
SEND>SOMEONE SEND>you SEX>CONTACT SEX>to SOMEONE>HELPREQ SOMEONE>SEND SOMEONE>SOMEONE SOMEONE>from SOMEONE>if
SOMEONE>is SOMEONE>my SOMEONE>will STAT>it TOLD>HE TOPIC>CROWD WE>ADULT WE>MY WORRY>ADULT YOU>GROOMED a>KNOWS a>has a>i
a>said a>that a>them a>wants and>ASK and>NUDE and>i are>CROWD are>you at>she but>FRAME but>I but>get but>i but>she
did>CHILD did>KIN do>CHILD do>GIFT do>KIN do>a do>them does>CONTACT does>CROWD dont>want for>ADULT for>PAST for>WE
for>i for>that for>the get>MINOR get>me have>CONTACT have>been have>got he>CONTACT he>MY he>at he>the he>wont her>ASK
her>PEER her>they her>want how>CONTACT how>SECRET i>NUDE i>OPINION i>cant i>how i>not if>KIN if>SEND in>so
is>OTHER_ADULT is>WORRY is>got it>SECRET it>i me>of me>on my>CARE my>PIC not>HE not>I not>i of>KNOWS of>i of>keep on>a
on>in says>she she>keeps she>the should>HE should>MINOR should>her should>not tell>GROOMED tell>a tell>get tell>if
tell>what that>HE that>are that>i the>GIFT the>ME the>TOPIC they>can to>at to>that to>what want>what wants>HE we>CHILD
we>CROWD we>KIN when>CHILD when>he who>MEET who>a why>CHILD why>KIN with>I wont>CONTACT you>GROOMED
""",
    -4: """
ADULT>FRAME ADULT>GIFT ADULT>VIOLENCE ADULT>keeps ADULT>the ADULT>which ASK>HELPREQ ASK>KIN ASK>ME ASK>STAT ASK>WORRY
ASK>do ASK>him ASK>in ASK>it ASK>she CARE>CARE CARE>PAST CARE>a CARE>are CARE>do CARE>her CHILD>BULLY CHILD>because
CHILD>does CHILD>how CHILD>said CONTACT>ASK CONTACT>HELPREQ CONTACT>my CROWD>CONTACT CROWD>MEET CROWD>SEND CROWD>is
CROWD>my CROWD>of CROWD>why DESPAIR>ME DESPAIR>me DIRECT>ME DIRECT>me FRAME>ONLINE FRAME>have GIFT>from GIFT>me GIFT>my
GROOMED>CROWD HARMED>HE HE>CARE HE>OTHER_ADULT HE>VIOLENCE HE>are HE>can HE>of HE>the HE>they HE>will HELPREQ>HELPREQ
HELPREQ>OLDER HELPREQ>PEER HELPREQ>from HELPREQ>in HELPREQ>on HYPO>CHILD I>BULLY I>FEAR I>FRAME I>OPINION I>SECRET
I>not KIN>BEING KIN>CROWD KIN>KIN KIN>KNOWS KIN>because KIN>does KIN>got KIN>not KIN>said ME>HE ME>NUDE ME>ONLINE ME>in
ME>of ME>so MEET>are MEET>the MINOR>CARE MINOR>SELF_MINOR MINOR>for MY>ADULT MY>FRAME MY>I MY>MINOR MY>NUDE MY>PAST
MY>TOLD MY>can MY>have MY>his MY>wants NUDE>HE NUDE>HELPREQ NUDE>KIN NUDE>ONLINE NUDE>and NUDE>for OLDER>me ONLINE>GIFT
ONLINE>PEER ONLINE>STAT ONLINE>because ONLINE>of ONLINE>says OPINION>CROWD ORDINARY>ORDINARY OTHER_ADULT>CONTACT
PEER>ADULT PEER>in PIC>ADULT PIC>i PIC>is PIC>my PIC>to PIC>when PIC>wont SECRET>do SECRET>from SECRET>to
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_MINOR>FRAME SELF_MINOR>ME SELF_MINOR>can SELF_MINOR>how SELF_MINOR>me SEND>MINOR
SEND>they SOMEONE>NEVERMET SOMEONE>PAST SOMEONE>WE SOMEONE>been SOMEONE>her SOMEONE>i SOMEONE>it SOMEONE>says
SOMEONE>this SOURCE>ASK SOURCE>CONTACT SOURCE>MEET SOURCE>OPINION SOURCE>ORDINARY SOURCE>TOPIC SOURCE>her STAT>and
THREAT>ADULT THREAT>it THREAT>to TOLD>KIN TOLD>her TOPIC>SOURCE WE>LOVE WE>the WORRY>who YOU>ME YOU>YOU YOU>got
YOU>this a>LEAK a>MOVED a>SELF_MINOR a>STAT a>he a>our and>ADULT and>CHILD and>MY and>STAT and>a and>and and>his and>my
and>she and>to are>ME are>SOURCE at>WE at>is at>me at>what because>HE because>it but>YOU but>how but>would but>you
can>CROWD can>PIC can>do did>YOU did>you do>TOPIC do>that does>SOMEONE does>a dont>ASK dont>HE dont>how dont>to
for>GIFT for>TOPIC for>it for>our from>HELPREQ from>I from>a from>he get>SOURCE got>ADULT got>ORDINARY got>to have>I
have>NEVERMET have>a have>i have>with he>ONLINE he>my he>wants her>but her>on her>that him>PIC him>it how>MINOR how>are
how>is how>this how>with i>BULLY i>FEAR i>FRAME i>I i>for i>get i>him i>tell i>to i>was if>ME is>DISTRESS is>MEET is>he
is>my is>not is>on it>I it>not it>want keep>my keep>so me>FRAME me>NUDE me>ONLINE me>i me>if me>what my>NUDE my>PAST
my>TOLD my>at my>can my>have my>his not>ONLINE not>her not>in not>is of>how of>on of>so on>OPINION on>SELF_ADULT on>who
our>CHILD our>LOVE our>a please>FRAME please>I please>i says>MINOR says>and she>ADULT should>MY should>my should>the
so>SEND so>cant tell>KIN tell>SOURCE tell>her tell>to that>I that>SOURCE that>at that>can that>will the>CROWD the>them
them>a this>SOMEONE this>the to>MY to>because to>but to>his to>this want>my wants>PIC we>ADULT we>to when>CONTACT
when>KIN when>SOURCE when>at when>it when>the when>wont where>TOPIC where>it which>does which>get which>which who>ADULT
who>SOURCE who>can why>ONLINE why>SOMEONE why>a why>would will>at will>to with>ONLINE with>WE with>at with>can with>i
wont>at wont>the would>tell you>got you>if you>this you>to
""",
    -3: """
ABUSE>ME ABUSE>me ADULT>OPINION ADULT>ORDINARY ADULT>PEER ADULT>PIC ADULT>WORRY ADULT>it ADULT>should ADULT>want
ADULT>what ADULT>would ASK>ASK ASK>CROWD ASK>MOVED ASK>OPINION ASK>SECRET ASK>SEND ASK>SOURCE ASK>is ASK>the BULLY>HE
BULLY>him CARE>MINOR CARE>ORDINARY CARE>she CARE>what CHILD>ORDINARY CHILD>SOMEONE CHILD>at CHILD>got CHILD>have
CHILD>his CHILD>isnt CHILD>was CONTACT>ADULT CONTACT>SOURCE CONTACT>of CONTACT>would CREEPY>CONTACT CREEPY>HE
CREEPY>ONLINE CREEPY>PIC CREEPY>for CROWD>BULLY CROWD>FORCE CROWD>NEVERMET CROWD>TOPIC CROWD>from CROWD>them DESPAIR>HE
DESPAIR>they DISTRESS>HE FORCE>FORCE FORCE>I FORCE>i FORCE>if FRAME>FRAME FRAME>ORDINARY FRAME>SOMEONE FRAME>it
FRAME>on FRAME>want GIFT>MY GIFT>the GROOMED>HE HE>CHILD HE>DIRECT HE>FORCE HE>FRAME HE>LOVE HE>OPINION HE>SECRET
HE>SOURCE HE>isnt HE>it HE>said HE>would HELPREQ>at HELPREQ>she HELPREQ>would I>CRISIS I>GROOMED I>OLDER I>PIC I>him
I>how I>isnt I>says I>they I>was I>we I>where KIN>ASK KIN>BULLY KIN>LOVE KIN>SOMEONE KIN>have KIN>isnt KIN>me KIN>they
KIN>this KIN>was KIN>when KNOWS>MY KNOWS>my LOVE>to ME>OLDER ME>PAST ME>and ME>he ME>i ME>it MEET>TOPIC MEET>of
MEET>they MEET>where MEET>who MINOR>OLDER MINOR>SEND MINOR>STAT MINOR>from MINOR>his MINOR>says MY>ASK MY>OLDER
MY>VIOLENCE MY>because NEVERMET>CHILD NEVERMET>KIN NEWS>CHILD NEWS>KIN NEWS>the OLDER>ASK OLDER>I OLDER>OLDER
OLDER>ONLINE OLDER>been OLDER>has OLDER>i OLDER>on OLDER>wants OLDER>who ONLINE>ME ONLINE>PIC ONLINE>VIOLENCE
ONLINE>are ONLINE>cant ONLINE>did ONLINE>in ONLINE>my ONLINE>wants ONLINE>why OPINION>OPINION OPINION>PEER OPINION>i
OPINION>it OPINION>to ORDINARY>CROWD ORDINARY>MINOR ORDINARY>OPINION ORDINARY>her ORDINARY>i ORDINARY>with PAST>HE
PAST>a PAST>her PAST>to PAST>was PEER>MINOR PEER>SEND PEER>they PIC>HELPREQ PIC>I PIC>MY PIC>ONLINE PIC>ORDINARY PIC>a
PIC>him PIC>me PIC>with SECRET>CHILD SECRET>HELPREQ SECRET>SOURCE SECRET>but SECRET>so SECRET>that SELF_ADULT>have
SELF_ADULT>of SELF_MINOR>HE SELF_MINOR>KIN SELF_MINOR>is SELF_MINOR>she SEND>CROWD SEND>DISTRESS SEND>NUDE SEND>from
SEND>them SEND>your SEX>KIN SHAME>I SHAME>i SOMEONE>ASK SOMEONE>GIFT SOMEONE>HE SOMEONE>SEX SOMEONE>at SOMEONE>him
SOMEONE>our SOMEONE>the SOMEONE>why SOURCE>HYPO SOURCE>PIC SOURCE>them STALK>ME STALK>me STAT>I STAT>MEET STAT>did
STAT>does STAT>that STAT>where STAT>you THREAT>ME THREAT>me TOLD>ADULT VIOLENCE>and WE>SOURCE WE>WE WE>are WORRY>OLDER
WORRY>not YOU>NUDE YOU>if YOU>me YOU>not YOU>tell YOU>that YOU>your a>ABUSE a>BULLY a>CONTACT a>SOURCE a>WORRY a>for
a>they a>was and>CARE and>CONTACT and>WE and>been and>cant and>got and>keeps and>said and>who are>in are>of are>to
at>ADULT at>HELPREQ at>SECRET because>how because>is been>OLDER been>ONLINE been>SOMEONE been>a been>to but>CHILD
but>MINOR can>FRAME can>SOURCE can>if did>SEND did>a did>i did>she did>tell do>BULLY do>SOURCE do>him does>ASK
does>CHILD does>ONLINE does>SEND does>she for>OPINION for>SOURCE for>she for>them for>you from>GIFT from>SEND from>STAT
from>i get>BULLY get>GROOMED get>from get>in got>GROOMED got>ONLINE had>the has>HE has>MY has>OLDER has>ONLINE has>PIC
have>NUDE have>it have>them he>NUDE he>WORRY he>for he>got he>in he>on he>with her>CHILD her>HARMED her>NUDE
her>OTHER_ADULT her>SECRET her>got her>of her>will him>I him>MINOR him>and him>i his>he his>i how>CHILD how>FORCE
how>MEET how>ONLINE how>OPINION how>STAT how>get how>tell i>CRISIS i>GROOMED i>OLDER i>have i>isnt i>says i>they i>we
if>LOVE if>he if>is in>ORDINARY in>of in>our in>that in>the in>them in>we is>FEAR is>OPINION is>SELF_ADULT is>SOURCE
is>is is>me isnt>to it>NUDE it>OLDER it>can it>dont it>if it>it it>they it>when it>with keep>ASK keep>CROWD keep>LOVE
keep>PIC keep>of keep>with me>GIFT me>HE me>SOURCE me>and me>please me>this my>FRAME my>HELPREQ my>I my>MOVED
my>OPINION my>SELF_MINOR my>SOURCE my>VIOLENCE my>do my>from my>wants not>SECRET not>WORRY not>a not>but not>tell
of>GROOMED of>ORDINARY of>TOLD of>is of>the on>SEND on>SOMEONE on>he on>to our>CROWD said>HE said>I said>i said>it
said>the says>ADULT says>HE says>I says>are says>i says>it says>the she>CARE she>CROWD she>FORCE she>TOLD she>do
she>get she>got she>isnt should>OPINION should>SELF_MINOR should>for should>it should>tell should>when so>CARE so>FRAME
so>SOURCE so>THREAT so>keep so>that tell>ADULT tell>CROWD tell>HARMED tell>LOVE tell>ORDINARY tell>how tell>my
tell>when that>LOVE that>MEET that>SOMEONE that>STAT the>SEX the>STAT the>THREAT the>YOU the>a the>because the>please
them>for they>ME they>MY they>are they>from they>my this>SEND this>for this>he this>so this>to to>CRISIS to>FORCE
to>OTHER_ADULT to>are to>i want>CARE want>MY want>SEND want>how want>not want>with wants>I wants>MY wants>NUDE
wants>ONLINE wants>her wants>i wants>she we>a we>the what>CONTACT what>HARMED what>MEET what>PIC when>NUDE when>OLDER
when>did which>GIFT which>STAT which>and which>from who>MY who>ONLINE who>PIC who>is who>my who>says who>what why>CROWD
why>SECRET why>it why>not with>ADULT with>for with>her with>on with>to wont>HE wont>to would>in you>ME you>NUDE
you>SOMEONE you>YOU you>get you>me you>tell you>that you>your
""",
    -2: """
ABUSE>how ABUSE>to ADULT>DIRECT ADULT>HE ADULT>KNOWS ADULT>OLDER ADULT>OTHER_ADULT ADULT>TOLD ADULT>because ADULT>does
ADULT>has ADULT>if ADULT>them ADULT>when ASK>GIFT ASK>ORDINARY ASK>YOU ASK>how ASK>keep ASK>on ASK>which ASK>you
ASSAULT>CHILD ASSAULT>CROWD ASSAULT>KIN ASSAULT>of ASSAULT>on BEING>ABUSE BEING>GROOMED BEING>HE BEING>THREAT BEING>she
BULLY>MY BULLY>have BULLY>in BULLY>it BULLY>my CARE>BEING CARE>DISTRESS CARE>HELPREQ CARE>NUDE CARE>OLDER CARE>SOURCE
CARE>get CARE>has CARE>me CARE>where CHILD>DIRECT CHILD>KNOWS CHILD>LEAK CHILD>MY CHILD>OPINION CHILD>PEER CHILD>TOPIC
CHILD>did CHILD>dont CHILD>has CHILD>them CHILD>this CHILD>wants CHILD>we CHILD>wont CONTACT>CARE CONTACT>HE
CONTACT>NUDE CONTACT>OLDER CONTACT>PIC CONTACT>because CONTACT>did CONTACT>does CONTACT>dont CONTACT>he CONTACT>in
CONTACT>they CONTACT>this CONTACT>who CREEPY>CARE CREEPY>CREEPY CREEPY>KIN CREEPY>ME CREEPY>SOMEONE CREEPY>WORRY
CREEPY>and CREEPY>get CREEPY>her CREEPY>me CRISIS>CRISIS CRISIS>to CROWD>CARE CROWD>CROWD CROWD>ORDINARY CROWD>PIC
CROWD>SEX CROWD>TOUCH CROWD>WE CROWD>are CROWD>cant CROWD>did CROWD>it CROWD>our CROWD>was CROWD>with DIRECT>I DIRECT>i
DISTRESS>CARE DISTRESS>ME DISTRESS>MY DISTRESS>PEER DISTRESS>her DISTRESS>me DISTRESS>my DISTRESS>the DISTRESS>to
FEAR>HE FEAR>she FORCE>CROWD FORCE>HE FORCE>PIC FORCE>SEND FORCE>from FORCE>says FRAME>I FRAME>PEER FRAME>TOUCH
FRAME>can FRAME>how FRAME>in FRAME>is FRAME>us FRAME>when FRAME>who GIFT>ASK GIFT>CROWD GIFT>GIFT GIFT>THREAT GIFT>do
GIFT>his GIFT>on GROOMED>SOURCE GROOMED>STAT GROOMED>her GROOMED>the HARMED>I HARMED>MEET HARMED>SECRET HARMED>her
HARMED>his HARMED>i HARMED>tell HE>ABUSE HE>BEING HE>CRISIS HE>DISTRESS HE>NEVERMET HE>NUDE HE>STAT HE>because HE>cant
HE>for HE>i HE>in HE>says HE>us HE>who HE>with HELPREQ>FRAME HELPREQ>NUDE HELPREQ>SELF_MINOR HELPREQ>WE HELPREQ>get
HELPREQ>how HELPREQ>is HELPREQ>keep HELPREQ>this HELPREQ>we HELPREQ>who HELPREQ>will HYPO>KIN HYPO>ME HYPO>get HYPO>me
HYPO>would I>CARE I>DIRECT I>been I>didnt I>have I>me I>said I>tell I>wont KIN>DIRECT KIN>MOVED KIN>ONLINE KIN>OPINION
KIN>ORDINARY KIN>TOPIC KIN>did KIN>has KIN>keep KIN>them KIN>we KNOWS>HE KNOWS>ME KNOWS>ONLINE KNOWS>for KNOWS>her
KNOWS>me KNOWS>to LEAK>HE LEAK>I LEAK>PIC LEAK>YOU LEAK>a LEAK>i LEAK>you LOVE>LOVE LOVE>her ME>FRAME ME>GIFT ME>LEAK
ME>MOVED ME>OPINION ME>SEX ME>are ME>but ME>has ME>please ME>says ME>them ME>they ME>this ME>wants MEET>CONTACT
MEET>CROWD MEET>HARMED MEET>OTHER_ADULT MEET>PEER MEET>PIC MEET>get MINOR>MY MINOR>OPINION MINOR>SELF_ADULT
MINOR>SOURCE MINOR>is MINOR>of MOVED>CONTACT MOVED>because MOVED>it MOVED>to MY>DIRECT MY>DISTRESS MY>FORCE MY>LEAK
MY>MOVED MY>SELF_MINOR MY>SOURCE MY>STAT MY>YOU MY>and MY>cant MY>did MY>he MY>they MY>when MY>you NEVERMET>CONTACT
NEVERMET>CROWD NEVERMET>HELPREQ NEVERMET>SOMEONE NEVERMET>a NEVERMET>got NEVERMET>is NEWS>CROWD NEWS>NEWS NEWS>for
NEWS>on NEWS>to NUDE>CONTACT NUDE>LEAK NUDE>OPINION NUDE>STAT NUDE>him NUDE>if OLDER>CREEPY OLDER>MY OLDER>NUDE
OLDER>PIC OLDER>SEX OLDER>YOU OLDER>for OLDER>him OLDER>in OLDER>is OLDER>my ONLINE>ADULT ONLINE>FORCE ONLINE>LOVE
ONLINE>MEET ONLINE>SELF_ADULT ONLINE>SELF_MINOR ONLINE>SOURCE ONLINE>should ONLINE>that ONLINE>was ONLINE>your
OPINION>CREEPY OPINION>GIFT OPINION>ME OPINION>STAT OPINION>me OPINION>not OPINION>so ORDINARY>ADULT ORDINARY>FRAME
ORDINARY>GIFT ORDINARY>I ORDINARY>SOMEONE ORDINARY>is ORDINARY>me ORDINARY>my ORDINARY>on ORDINARY>she ORDINARY>tell
OTHER_ADULT>SOMEONE OTHER_ADULT>is OTHER_ADULT>she PAST>CHILD PAST>CROWD PAST>I PAST>ONLINE PAST>and PAST>i PAST>the
PEER>GIFT PEER>PEER PEER>SOMEONE PEER>because PEER>got PEER>it PEER>our PEER>that PIC>ASK PIC>PIC PIC>SOURCE PIC>he
PIC>isnt PIC>says PIC>she PIC>the SECRET>KIN SECRET>STAT SECRET>can SECRET>of SELF_ADULT>been SELF_ADULT>the
SELF_MINOR>ADULT SELF_MINOR>HELPREQ SELF_MINOR>SOMEONE SELF_MINOR>TOLD SELF_MINOR>what SEND>HARMED SEND>ORDINARY
SEND>of SEND>please SEND>so SEND>tell SEX>CHILD SEX>did SEX>of SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>FORCE
SOMEONE>KNOWS SOMEONE>LEAK SOMEONE>OPINION SOMEONE>PIC SOMEONE>STALK SOMEONE>YOU SOMEONE>are SOMEONE>isnt SOMEONE>keeps
SOMEONE>not SOMEONE>said SOMEONE>she SOMEONE>tell SOMEONE>your SOURCE>CARE SOURCE>GROOMED SOURCE>YOU SOURCE>has
SOURCE>keeps SOURCE>not SOURCE>please SOURCE>tell SOURCE>with STAT>HARMED STAT>MINOR STAT>YOU STAT>has STAT>not
STAT>tell STAT>to STAT>was STAT>when THREAT>I THREAT>NUDE THREAT>THREAT THREAT>for THREAT>i THREAT>she THREAT>want
TOLD>CHILD TOLD>FEAR TOLD>I TOLD>ONLINE TOLD>TOLD TOLD>a TOLD>i TOPIC>TOPIC TOPIC>a TOPIC>and TOPIC>of TOPIC>to
TOPIC>with TOUCH>I TOUCH>ME TOUCH>YOU TOUCH>and TOUCH>i TOUCH>me TOUCH>not TOUCH>the TOUCH>you VIOLENCE>MY VIOLENCE>her
VIOLENCE>in WE>ASK WE>PIC WE>for WE>got WE>have WE>my WE>of WE>our WE>she WE>them WE>want WE>what WORRY>CROWD YOU>ASK
YOU>CARE YOU>FRAME YOU>HE YOU>HYPO YOU>MINOR YOU>have YOU>in YOU>on YOU>said YOU>when YOU>with a>BEING a>FRAME a>HYPO
a>ORDINARY a>SECRET a>because a>my a>with and>DISTRESS and>OLDER and>OPINION and>THREAT and>VIOLENCE and>from and>if
and>should and>that and>they and>we and>when and>why are>FRAME are>HE are>OPINION are>THREAT are>YOU are>it are>not
at>CONTACT at>STAT at>and at>our at>us because>did because>have because>she been>CHILD been>GIFT been>I been>KIN
been>SEND been>SEX been>i been>with but>CROWD but>MY but>my can>ASK can>CHILD can>KIN can>from can>he can>how can>it
can>on can>what cant>ME cant>THREAT cant>a cant>get cant>me did>ASK did>CONTACT did>CROWD did>ME did>MINOR did>ONLINE
did>OPINION did>SECRET did>SOMEONE did>he did>how did>in did>me do>DISTRESS do>FORCE do>MEET do>MOVED do>SEND
do>SOMEONE do>STAT do>in do>is do>when do>who does>MINOR does>YOU does>for does>from does>in does>that does>with
dont>CHILD dont>KIN dont>MEET dont>SECRET dont>SOURCE dont>WORRY dont>they dont>what for>CARE for>FORCE for>I for>his
for>if for>on for>please for>which from>ME from>OLDER from>WE from>do from>got from>him from>how from>in from>me
from>which from>will from>would get>DISTRESS get>FORCE get>WE get>not get>they got>KIN got>ME got>NUDE got>a got>his
got>me got>with had>MINOR had>NUDE had>not had>to has>CONTACT has>LOVE has>ME has>PEER has>SECRET has>SOURCE has>TOLD
has>and has>in has>me has>my has>of has>that have>MINOR have>SEX have>SOMEONE have>him have>said have>who he>ADULT
he>CHILD he>CREEPY he>DIRECT he>KIN he>OPINION he>PIC he>SECRET he>SEND he>SEX he>a he>cant he>dont he>not her>ABUSE
her>BEING her>THREAT her>TOLD her>VIOLENCE her>does her>keeps her>would him>GIFT him>for him>on him>the his>ASK his>HE
his>I his>MY his>her his>is his>to his>wont how>ASK how>GROOMED how>KIN how>LEAK how>SELF_MINOR how>dont how>was
i>DIRECT i>PIC i>SECRET i>SEND i>TOPIC i>been i>didnt i>me i>said i>wont i>you if>CARE if>PIC if>SOURCE if>THREAT
if>YOU if>and if>are if>do if>dont if>has if>how if>in if>you in>HELPREQ in>KIN in>PAST in>and in>do in>have in>he
in>his in>is in>on is>ABUSE is>ADULT is>ASK is>CARE is>GIFT is>GROOMED is>SELF_MINOR is>SEND is>SOMEONE is>if is>when
is>who isnt>HE it>HE it>KIN it>MINOR it>STAT it>are it>so it>that it>wants keep>CARE keep>CONTACT keep>MINOR keep>MY
keep>in keeps>SEND keeps>is keeps>my keeps>she me>I me>LEAK me>MOVED me>OLDER me>OPINION me>PAST me>SEX me>WORRY me>but
me>has me>in me>is me>them me>they my>DIRECT my>DISTRESS my>LEAK my>ONLINE my>STAT my>YOU my>and my>because my>cant
my>says my>that my>they my>want my>we my>when my>where my>with not>ME not>MEET not>MINOR not>NUDE not>PIC not>SOURCE
not>for not>how not>so of>CONTACT of>LEAK of>NUDE of>get of>got of>have of>her of>if of>our of>tell of>them of>your
on>FRAME on>ME on>NUDE on>PEER on>SECRET on>SOURCE on>TOPIC on>VIOLENCE on>WE on>are on>me on>our on>says on>them
our>ADULT our>ASK our>KIN our>MY our>SOURCE our>my our>she our>to please>SEND please>for please>me please>tell
please>want said>PEER said>SOURCE says>LOVE says>MY says>OLDER says>ONLINE says>in says>that she>CRISIS she>FEAR she>MY
she>OTHER_ADULT she>PEER she>because she>for she>he she>her she>my should>ONLINE should>YOU should>do should>if
should>you so>OPINION so>does so>if so>of so>what tell>ASK tell>PEER tell>SECRET tell>STAT tell>TOUCH tell>do tell>dont
tell>have tell>in tell>she tell>that that>ADULT that>GROOMED that>SEND that>dont that>got that>has that>how that>isnt
that>keep that>to that>what the>CHILD the>GROOMED the>HELPREQ the>KNOWS the>NEWS the>PAST the>PEER the>VIOLENCE
the>have the>her the>his the>how the>keeps the>wants the>we the>you them>CONTACT them>MINOR them>SEND them>i them>them
them>what they>FRAME they>HELPREQ they>MINOR they>and they>do they>have they>how they>me they>tell they>us they>want
this>CONTACT to>ADULT to>CREEPY to>FEAR to>LEAK to>OPINION to>does to>have to>he to>on to>our to>was to>when us>to
want>I want>SOURCE want>WORRY want>i want>this wants>OPINION wants>WORRY wants>is wants>on was>NEWS was>STAT was>for
was>it was>on was>the we>MY we>WE we>are we>got we>have we>in we>of we>our we>them we>want what>ABUSE what>ASK
what>HYPO what>MY what>SECRET what>TOPIC what>she what>where what>will what>you when>FRAME when>YOU when>can when>do
when>is when>was when>your where>GROOMED where>with which>MY which>OPINION which>PIC which>did which>my which>not
which>of which>tell who>CREEPY who>GIFT who>GROOMED who>SEX who>STALK who>WORRY who>YOU who>from who>had who>she
who>you why>are why>dont why>tell why>to will>ME will>her will>me with>CONTACT with>MY with>VIOLENCE with>YOU with>has
with>him with>not with>our with>us wont>ONLINE wont>THREAT wont>WORRY wont>her would>ONLINE would>SECRET would>YOU
would>for would>have would>if would>not would>she would>they would>you you>ASK you>CARE you>FRAME you>HYPO you>KIN
you>PEER you>cant you>have you>in you>not you>on you>said you>when you>with your>CROWD your>ME your>PIC your>YOU your>a
""",
    -1: """
ABUSE>ABUSE ABUSE>ASK ABUSE>GIFT ABUSE>MINOR ABUSE>NUDE ABUSE>STAT ABUSE>THREAT ABUSE>at ABUSE>do ABUSE>if ABUSE>is
ABUSE>it ABUSE>of ABUSE>on ABUSE>she ABUSE>the ABUSE>want ADULT>BULLY ADULT>CONTACT ADULT>CREEPY ADULT>FEAR ADULT>HYPO
ADULT>LEAK ADULT>NEWS ADULT>PAST ADULT>SELF_ADULT ADULT>STALK ADULT>STAT ADULT>THREAT ADULT>been ADULT>did ADULT>him
ADULT>isnt ADULT>me ADULT>said ADULT>this ADULT>we ADULT>will ADULT>your ASK>BULLY ASK>CHILD ASK>CREEPY ASK>CRISIS
ASK>DISTRESS ASK>HARMED ASK>LOVE ASK>THREAT ASK>TOPIC ASK>WE ASK>are ASK>at ASK>but ASK>from ASK>got ASK>have ASK>if
ASK>not ASK>our ASK>tell ASSAULT>MY ASSAULT>ONLINE ASSAULT>PIC ASSAULT>my BEING>ASK BEING>FORCE BEING>HARMED BEING>NUDE
BEING>do BEING>is BEING>to BULLY>ASK BULLY>FORCE BULLY>I BULLY>ME BULLY>PEER BULLY>PIC BULLY>STALK BULLY>THREAT
BULLY>and BULLY>i BULLY>me BULLY>them CARE>CRISIS CARE>FORCE CARE>GIFT CARE>GROOMED CARE>MOVED CARE>NEAR CARE>OPINION
CARE>SELF_MINOR CARE>STAT CARE>got CARE>he CARE>him CARE>is CARE>not CARE>of CARE>said CARE>to CARE>we CARE>when
CARE>which CHILD>DISTRESS CHILD>FEAR CHILD>FRAME CHILD>HARMED CHILD>HYPO CHILD>MOVED CHILD>OTHER_ADULT CHILD>STALK
CHILD>been CONTACT>BULLY CONTACT>GIFT CONTACT>MEET CONTACT>OPINION CONTACT>SEX CONTACT>STAT CONTACT>TOPIC CONTACT>are
CONTACT>at CONTACT>him CONTACT>says CONTACT>that CONTACT>wants CONTACT>when CONTACT>where CREEPY>NUDE CREEPY>if
CREEPY>when CRISIS>I CRISIS>ME CRISIS>a CRISIS>and CRISIS>because CRISIS>i CRISIS>in CRISIS>it CRISIS>me CRISIS>not
CRISIS>of CROWD>ABUSE CROWD>FEAR CROWD>FRAME CROWD>HARMED CROWD>KNOWS CROWD>LOVE CROWD>NEWS CROWD>PEER CROWD>SHAME
CROWD>VIOLENCE CROWD>at CROWD>because CROWD>dont CROWD>get CROWD>her CROWD>isnt CROWD>so CROWD>want CROWD>when
CROWD>which CROWD>your DESPAIR>DESPAIR DESPAIR>I DESPAIR>i DESPAIR>if DESPAIR>so DESPAIR>would DIRECT>HELPREQ
DIRECT>KIN DIRECT>a DIRECT>at DIRECT>do DIRECT>have DIRECT>on DIRECT>to DISTRESS>CONTACT DISTRESS>DISTRESS DISTRESS>I
DISTRESS>PAST DISTRESS>and DISTRESS>are DISTRESS>at DISTRESS>i DISTRESS>it DISTRESS>when FEAR>CHILD FEAR>KIN FEAR>SEND
FEAR>a FEAR>does FEAR>for FEAR>have FEAR>how FEAR>i FEAR>of FEAR>the FORCE>ASK FORCE>HARMED FORCE>MEET FORCE>NUDE
FORCE>SOMEONE FORCE>WE FORCE>a FORCE>and FORCE>do FORCE>dont FORCE>for FORCE>get FORCE>him FORCE>his FORCE>keep
FORCE>not FORCE>our FORCE>tell FORCE>that FORCE>want FRAME>ABUSE FRAME>LOVE FRAME>THREAT FRAME>WORRY FRAME>are FRAME>at
FRAME>keep FRAME>they FRAME>this FRAME>will GIFT>ADULT GIFT>CARE GIFT>MEET GIFT>NUDE GIFT>ORDINARY GIFT>SELF_MINOR
GIFT>SOMEONE GIFT>TOLD GIFT>are GIFT>at GIFT>dont GIFT>him GIFT>how GIFT>is GIFT>said GIFT>should GIFT>where GIFT>wont
GIFT>your GROOMED>DIRECT GROOMED>I GROOMED>MINOR GROOMED>OPINION GROOMED>are GROOMED>i GROOMED>in GROOMED>is
GROOMED>not GROOMED>on GROOMED>she GROOMED>they GROOMED>what HARMED>HARMED HARMED>ME HARMED>ONLINE HARMED>me HARMED>the
HE>BULLY HE>I HE>NEAR HE>SOMEONE HE>STALK HE>TOUCH HE>and HE>at HE>been HE>has HE>them HE>was HE>where HE>wont HE>your
HELPREQ>ASK HELPREQ>CONTACT HELPREQ>DISTRESS HELPREQ>MEET HELPREQ>MINOR HELPREQ>ORDINARY HELPREQ>SOURCE HELPREQ>STAT
HELPREQ>THREAT HELPREQ>can HELPREQ>has HELPREQ>her HELPREQ>if HELPREQ>not HELPREQ>should HELPREQ>what HELPREQ>your
HYPO>BEING HYPO>CARE HYPO>CROWD HYPO>GROOMED HYPO>HE HYPO>MY HYPO>TOLD HYPO>at HYPO>on HYPO>said HYPO>she HYPO>them
HYPO>where I>ASSAULT I>CHILD I>DESPAIR I>FORCE I>LEAK I>NEWS I>ONLINE I>TOLD I>TOPIC I>WORRY I>and I>because I>but
I>did I>has I>his I>in I>keeps I>should KIN>DISTRESS KIN>FEAR KIN>LEAK KIN>STALK KIN>been KIN>but KIN>dont KIN>for
KIN>is KIN>what KIN>who KIN>wont KNOWS>KNOWS KNOWS>on LEAK>KIN LEAK>ME LEAK>MINOR LEAK>MY LEAK>NUDE LEAK>and LEAK>do
LEAK>her LEAK>me LEAK>my LEAK>of LEAK>what LOVE>ADULT LOVE>CONTACT LOVE>I LOVE>ME LOVE>MINOR LOVE>MY LOVE>NEAR
LOVE>SOMEONE LOVE>SOURCE LOVE>and LOVE>for LOVE>from LOVE>him LOVE>i LOVE>in LOVE>it LOVE>me LOVE>my ME>ASK ME>BULLY
ME>CRISIS ME>CROWD ME>DIRECT ME>DISTRESS ME>FEAR ME>FORCE ME>I ME>LOVE ME>MEET ME>PIC ME>SELF_MINOR ME>SOMEONE ME>WE
ME>WORRY ME>because ME>been ME>did ME>does ME>from ME>got ME>is ME>keep ME>me ME>not ME>was ME>we ME>your MEET>I
MEET>NEVERMET MEET>NUDE MEET>OLDER MEET>SOURCE MEET>STALK MEET>a MEET>from MEET>i MEET>she MEET>this MEET>what
MEET>which MINOR>ABUSE MINOR>FRAME MINOR>NEAR MINOR>OTHER_ADULT MINOR>SEX MINOR>THREAT MINOR>TOLD MINOR>WORRY
MINOR>been MINOR>but MINOR>did MINOR>does MINOR>dont MINOR>has MINOR>have MINOR>keeps MINOR>should MINOR>this MINOR>was
MINOR>which MINOR>why MOVED>ME MOVED>ONLINE MOVED>for MOVED>i MOVED>if MOVED>is MOVED>me MOVED>on MOVED>that MOVED>the
MY>BEING MY>CREEPY MY>CRISIS MY>HYPO MY>NEAR MY>NEVERMET MY>OTHER_ADULT MY>SELF_ADULT MY>STALK MY>get MY>got MY>has
MY>him MY>isnt MY>of MY>said MY>she MY>them MY>us MY>want MY>we MY>which MY>with MY>would NEAR>HE NEAR>I NEAR>ME
NEAR>cant NEAR>do NEAR>for NEAR>get NEAR>her NEAR>i NEAR>in NEAR>is NEAR>me NEAR>so NEAR>the NEVERMET>HE NEVERMET>and
NEVERMET>can NEVERMET>do NEVERMET>he NEVERMET>it NEVERMET>of NEVERMET>that NEVERMET>this NEVERMET>who NEWS>ASK
NEWS>CONTACT NEWS>HE NEWS>I NEWS>PAST NEWS>SEND NEWS>SHAME NEWS>i NEWS>if NEWS>in NEWS>of NEWS>they NUDE>ADULT
NUDE>CREEPY NUDE>FEAR NUDE>PAST NUDE>SELF_MINOR NUDE>SEND NUDE>SOMEONE NUDE>SOURCE NUDE>THREAT NUDE>YOU NUDE>are
NUDE>have NUDE>he NUDE>his NUDE>is NUDE>on NUDE>should NUDE>what NUDE>will NUDE>your OLDER>CARE OLDER>FORCE
OLDER>HELPREQ OLDER>LOVE OLDER>MINOR OLDER>OTHER_ADULT OLDER>PEER OLDER>do OLDER>he OLDER>if OLDER>keeps OLDER>she
OLDER>that OLDER>the OLDER>what OLDER>with OLDER>wont OLDER>you OLDER>your ONLINE>DIRECT ONLINE>DISTRESS ONLINE>GROOMED
ONLINE>HYPO ONLINE>KIN ONLINE>LEAK ONLINE>MINOR ONLINE>ORDINARY ONLINE>SEX ONLINE>TOLD ONLINE>WORRY ONLINE>does
ONLINE>got ONLINE>have ONLINE>how ONLINE>isnt ONLINE>not ONLINE>our ONLINE>please ONLINE>this ONLINE>us ONLINE>wasnt
ONLINE>will ONLINE>wont OPINION>FRAME OPINION>GROOMED OPINION>HYPO OPINION>MEET OPINION>MOVED OPINION>SECRET
OPINION>SELF_MINOR OPINION>WE OPINION>are OPINION>at OPINION>got OPINION>in OPINION>on OPINION>said OPINION>that
OPINION>we OPINION>who OPINION>would ORDINARY>HYPO ORDINARY>LOVE ORDINARY>ME ORDINARY>MY ORDINARY>PIC ORDINARY>from
ORDINARY>his ORDINARY>it OTHER_ADULT>ASK OTHER_ADULT>CARE OTHER_ADULT>CROWD OTHER_ADULT>KIN OTHER_ADULT>LOVE
OTHER_ADULT>ME OTHER_ADULT>OLDER OTHER_ADULT>ONLINE OTHER_ADULT>OPINION OTHER_ADULT>SELF_ADULT OTHER_ADULT>at
OTHER_ADULT>if OTHER_ADULT>me OTHER_ADULT>on OTHER_ADULT>to OTHER_ADULT>want OTHER_ADULT>who PAST>CARE PAST>KIN
PAST>MINOR PAST>PAST PAST>SELF_MINOR PAST>SOMEONE PAST>had PAST>how PAST>on PAST>them PAST>when PEER>BEING PEER>CONTACT
PEER>CRISIS PEER>FEAR PEER>FORCE PEER>HELPREQ PEER>MOVED PEER>OLDER PEER>ORDINARY PEER>SELF_MINOR PEER>SOURCE
PEER>STALK PEER>THREAT PEER>TOLD PEER>YOU PEER>a PEER>at PEER>can PEER>do PEER>does PEER>his PEER>isnt PEER>keeps
PEER>says PEER>she PEER>you PIC>BULLY PIC>FEAR PIC>FORCE PIC>FRAME PIC>LEAK PIC>NEAR PIC>NEVERMET PIC>NUDE PIC>OLDER
PIC>OPINION PIC>PAST PIC>SELF_MINOR PIC>SHAME PIC>THREAT PIC>TOLD PIC>YOU PIC>does PIC>from PIC>her PIC>his PIC>if
PIC>not PIC>them PIC>wants PIC>was PIC>which PIC>your SECRET>ASK SECRET>CARE SECRET>CROWD SECRET>HE SECRET>MOVED
SECRET>OPINION SECRET>ORDINARY SECRET>PIC SECRET>SELF_MINOR SECRET>SOMEONE SECRET>THREAT SECRET>TOUCH SECRET>a
SECRET>and SECRET>didnt SECRET>her SECRET>his SECRET>if SECRET>is SECRET>it SECRET>on SECRET>she SECRET>they
SECRET>wants SECRET>which SECRET>who SELF_ADULT>ME SELF_ADULT>MY SELF_ADULT>a SELF_ADULT>my SELF_MINOR>CARE
SELF_MINOR>FEAR SELF_MINOR>PEER SELF_MINOR>for SELF_MINOR>in SELF_MINOR>it SELF_MINOR>when SEND>BULLY SEND>CREEPY
SEND>OPINION SEND>SECRET SEND>WORRY SEND>are SEND>dont SEND>us SEND>wants SEND>who SEND>will SEX>I SEX>SEND SEX>SEX
SEX>STAT SEX>a SEX>i SEX>who SHAME>HE SHAME>ONLINE SHAME>PIC SHAME>SECRET SHAME>SHAME SHAME>STAT SHAME>did SHAME>didnt
SHAME>have SHAME>he SHAME>him SHAME>of SHAME>on SHAME>they SHAME>what SHAME>which SOMEONE>BULLY SOMEONE>CROWD
SOMEONE>HARMED SOMEONE>HYPO SOMEONE>NEAR SOMEONE>SHAME SOMEONE>TOLD SOMEONE>VIOLENCE SOMEONE>cant SOMEONE>does
SOMEONE>got SOMEONE>he SOMEONE>keep SOMEONE>on SOMEONE>them SOMEONE>to SOMEONE>was SOMEONE>we SOMEONE>wont SOURCE>ABUSE
SOURCE>OTHER_ADULT SOURCE>PAST SOURCE>PEER SOURCE>SECRET SOURCE>SEX SOURCE>SOURCE SOURCE>THREAT SOURCE>TOUCH
SOURCE>have SOURCE>on SOURCE>said SOURCE>she SOURCE>this SOURCE>will SOURCE>you SOURCE>your STALK>CONTACT STALK>HE
STALK>STAT STALK>THREAT STALK>WORRY STALK>to STAT>ABUSE STAT>PAST STAT>SEND STAT>from STAT>had STAT>how STAT>my STAT>on
STAT>please STAT>so STAT>them STAT>who THREAT>ABUSE THREAT>GIFT THREAT>KIN THREAT>PIC THREAT>SEND THREAT>STAT
THREAT>because THREAT>do THREAT>how THREAT>in THREAT>is THREAT>of THREAT>on THREAT>that THREAT>them TOLD>ASK
TOLD>ASSAULT TOLD>CONTACT TOLD>CROWD TOLD>MINOR TOLD>MOVED TOLD>MY TOLD>OLDER TOLD>PIC TOLD>SOMEONE TOLD>does TOLD>from
TOLD>his TOLD>is TOLD>my TOLD>of TOLD>on TOLD>she TOLD>tell TOLD>that TOLD>the TOLD>to TOPIC>STAT TOPIC>does TOPIC>for
TOPIC>in TOPIC>them TOPIC>will TOUCH>ADULT TOUCH>HELPREQ TOUCH>can TOUCH>do TOUCH>have TOUCH>says TOUCH>she TOUCH>that
TOUCH>to TOUCH>when VIOLENCE>ADULT VIOLENCE>CHILD VIOLENCE>CROWD VIOLENCE>HE VIOLENCE>I VIOLENCE>KIN VIOLENCE>ME
VIOLENCE>ONLINE VIOLENCE>PEER VIOLENCE>VIOLENCE VIOLENCE>WE VIOLENCE>a VIOLENCE>for VIOLENCE>he VIOLENCE>i VIOLENCE>is
VIOLENCE>it VIOLENCE>me VIOLENCE>of VIOLENCE>our VIOLENCE>she VIOLENCE>to VIOLENCE>when WE>MOVED WE>SEND WE>THREAT
WE>and WE>has WE>in WE>is WE>says WE>wants WE>we WE>why WE>with WORRY>ME WORRY>NUDE WORRY>PIC WORRY>WORRY WORRY>because
WORRY>have WORRY>on WORRY>the WORRY>to YOU>NEWS YOU>OPINION YOU>PAST YOU>PEER YOU>SEX YOU>SHAME YOU>SOMEONE YOU>STAT
YOU>VIOLENCE YOU>WORRY YOU>at YOU>can YOU>cant YOU>do YOU>has YOU>he YOU>is YOU>it YOU>she YOU>to YOU>wants YOU>wont
YOU>you a>CROWD a>FEAR a>NEWS a>TOPIC a>been a>did a>dont a>isnt a>please a>she a>should a>this and>BULLY and>CREEPY
and>DIRECT and>FORCE and>GIFT and>KNOWS and>NEAR and>NEVERMET and>ORDINARY and>OTHER_ADULT and>TOLD and>TOUCH and>at
and>does and>has and>him and>is and>of and>so and>this and>was and>would are>ABUSE are>ADULT are>CARE are>CONTACT
are>MINOR are>OLDER are>PEER are>PIC are>TOPIC are>WE are>from are>her are>that are>the are>them are>this are>which
at>CARE at>CROWD at>MEET at>OPINION at>SEND at>SOMEONE at>are at>at at>can at>have at>his at>if at>says at>should
at>that at>them at>to at>with because>ADULT because>FEAR because>ME because>PIC because>SECRET because>SELF_MINOR
because>SOMEONE because>a because>got because>he because>her because>me because>the been>BULLY been>CONTACT been>CROWD
been>DIRECT been>MY been>NEWS been>PIC been>and been>at been>for been>my but>ADULT but>CARE but>KIN but>ME but>PEER
but>are but>can but>dont but>he but>it but>keep but>me but>they but>this but>wants can>I can>LEAK can>NEWS can>ORDINARY
can>TOPIC can>have can>him can>me can>our can>so can>this can>to cant>CARE cant>CHILD cant>HE cant>KIN cant>PIC
cant>SECRET cant>at cant>do cant>her cant>it cant>tell cant>the did>ABUSE did>ADULT did>I did>NUDE did>PAST did>THREAT
did>and did>for did>from did>get did>have did>not did>of did>with do>BEING do>CRISIS do>HARMED do>ME do>NEWS do>OLDER
do>PAST do>TOLD do>does do>has do>says does>ABUSE does>GIFT does>GROOMED does>HARMED does>KIN does>ME does>STAT
does>THREAT does>at does>if does>me does>tell does>them does>you does>your dont>DISTRESS dont>HELPREQ dont>ME
dont>because dont>he dont>me dont>my dont>she dont>tell dont>where dont>who for>BEING for>BULLY for>FRAME for>HELPREQ
for>HYPO for>NEAR for>NUDE for>PEER for>SEX for>STALK for>THREAT for>TOLD for>VIOLENCE for>YOU for>and for>at for>but
for>did for>dont for>says for>should for>us for>was for>will for>with for>wont from>CARE from>FEAR from>GROOMED
from>KNOWS from>MEET from>MOVED from>ONLINE from>PEER from>SECRET from>SELF_MINOR from>TOLD from>YOU from>and from>are
from>can from>is from>it from>on from>that from>to from>want from>wants from>we get>HYPO get>LEAK get>NEVERMET get>PEER
get>YOU get>are get>because get>does get>for get>he get>how get>if get>our get>so get>this get>we get>which get>you
got>ABUSE got>CONTACT got>DIRECT got>GIFT got>MINOR got>PEER got>SEND got>THREAT got>VIOLENCE got>and got>he got>her
got>him got>is got>it got>keep got>my got>on got>that got>which got>your had>PIC has>ADULT has>BULLY has>CARE
has>DIRECT has>GIFT has>KIN has>MINOR has>NEWS has>NUDE has>SEND has>SOMEONE has>YOU has>from has>got has>her has>his
has>it has>she has>who has>your have>ADULT have>BULLY have>FRAME have>HELPREQ have>LOVE have>MY have>OLDER have>SECRET
have>SOURCE have>YOU have>at have>do have>if have>is have>me have>tell have>they have>when have>your he>ABUSE he>CROWD
he>FORCE he>FRAME he>GIFT he>HARMED he>HE he>LOVE he>MEET he>NEVERMET he>OLDER he>TOUCH he>WE he>YOU he>but he>has
he>he he>his he>how he>if he>keep he>keeps he>of he>our he>said he>says he>so he>that he>want he>will her>CONTACT
her>CREEPY her>FEAR her>FRAME her>HELPREQ her>MEET her>SEND her>SOMEONE her>STALK her>STAT her>TOUCH her>for her>have
her>his her>says her>should her>wants her>was her>we her>who him>CONTACT him>CROWD him>HELPREQ him>LOVE him>SECRET
him>SEND him>THREAT him>a him>he him>him him>if him>is him>she him>when his>CHILD his>LOVE his>MEET his>ORDINARY
his>WORRY his>at his>for his>him his>our his>she his>that his>the how>CRISIS how>ORDINARY how>SEND how>and how>him
how>that how>them how>what how>will how>you i>ASSAULT i>DESPAIR i>FORCE i>HE i>LEAK i>NEWS i>PEER i>SOURCE i>TOLD
i>because i>but i>did i>has i>his i>if i>keeps i>should i>which if>BEING if>CHILD if>CRISIS if>GROOMED if>HARMED
if>HELPREQ if>NEVERMET if>OPINION if>OTHER_ADULT if>PEER if>SELF_MINOR if>TOLD if>for if>him if>isnt if>said if>says
if>tell if>to if>what if>where in>ADULT in>BULLY in>CHILD in>CROWD in>FORCE in>GROOMED in>HARMED in>HYPO in>LOVE
in>MEET in>SEND in>VIOLENCE in>WORRY in>but in>cant in>from in>him in>how in>in in>keep in>should in>tell in>us
in>wants in>would is>CROWD is>FORCE is>HARMED is>KNOWS is>LEAK is>LOVE is>ME is>MY is>NEAR is>PAST is>SHAME is>THREAT
is>TOUCH is>VIOLENCE is>does is>keeps is>says is>should is>so is>them is>wants is>you isnt>CHILD isnt>KIN isnt>a
isnt>for isnt>his isnt>it isnt>she isnt>the it>CHILD it>CONTACT it>CREEPY it>DISTRESS it>GIFT it>GROOMED it>NEWS
it>OPINION it>OTHER_ADULT it>PAST it>SHAME it>YOU it>but it>does it>has it>me it>was it>we it>where it>which it>who
it>your keep>ONLINE keep>OPINION keep>SELF_MINOR keep>but keep>him keep>me keep>she keep>the keep>to keeps>ASK
keeps>BULLY keeps>CONTACT keeps>I keeps>MINOR keeps>NUDE keeps>PIC keeps>STALK keeps>a keeps>for keeps>how keeps>i
keeps>of keeps>to me>ABUSE me>ASK me>BULLY me>CRISIS me>DIRECT me>FEAR me>FORCE me>LOVE me>MEET me>PIC me>SELF_MINOR
me>TOPIC me>YOU me>are me>been me>does me>get me>got me>have me>me me>says me>wants me>was me>will me>wont me>your
my>ASK my>BEING my>CREEPY my>CRISIS my>FORCE my>HYPO my>LOVE my>NEAR my>ORDINARY my>OTHER_ADULT my>SELF_ADULT my>did
my>dont my>get my>he my>him my>in my>isnt my>of my>said my>them my>us my>which my>would my>you not>OLDER not>are not>do
not>he not>it not>me not>that not>this not>what not>why of>BULLY of>CROWD of>FEAR of>MOVED of>NEAR of>NEWS of>OLDER
of>OPINION of>SEX of>SHAME of>STALK of>THREAT of>TOUCH of>because of>can of>did of>he of>it of>of of>please of>want
of>was of>when on>CREEPY on>GIFT on>GROOMED on>LEAK on>LOVE on>MOVED on>at on>from on>got on>him on>of on>she on>should
on>tell on>that on>this on>wants on>was our>HELPREQ our>I our>has our>i our>is our>says our>wants our>what our>why
our>with please>ADULT please>ASK please>KIN please>MY please>ONLINE please>SOURCE please>STAT please>YOU please>and
please>do please>dont please>my please>not please>to please>what please>which please>you said>ASK said>CRISIS said>ME
said>MEET said>ONLINE said>SECRET said>SOMEONE said>VIOLENCE said>and said>have said>her said>his said>if said>me
said>not said>on said>she said>that says>ASK says>DISTRESS says>GIFT says>ME says>MEET says>NEAR says>PEER says>SECRET
says>SEND says>TOLD says>TOPIC says>VIOLENCE says>WE says>YOU says>at says>but says>can says>does says>dont says>for
says>from says>got says>have says>her says>him says>how says>if says>keeps says>me says>not says>tell says>wants
says>what says>with says>would says>you says>your she>BEING she>CREEPY she>DIRECT she>DISTRESS she>MOVED she>NEAR
she>NEVERMET she>ONLINE she>OPINION she>SHAME she>SOMEONE she>SOURCE she>THREAT she>VIOLENCE she>a she>at she>been
she>can she>from she>his she>not she>of she>on she>said she>should she>that she>wants she>which should>CONTACT
should>HYPO should>ME should>SECRET should>SOURCE should>STAT should>WE should>WORRY should>get should>have should>him
should>how should>keep should>me should>on should>what should>who should>with so>ASK so>GROOMED so>HYPO so>MY
so>ORDINARY so>OTHER_ADULT so>SHAME so>SOMEONE so>WORRY so>did so>for so>got so>him so>us so>when so>will tell>HELPREQ
tell>MY tell>OLDER tell>SEND tell>THREAT tell>WORRY tell>YOU tell>are tell>but tell>can tell>has tell>is tell>isnt
tell>tell tell>them tell>where tell>who tell>wont tell>you that>BEING that>FEAR that>HARMED that>OPINION that>STALK
that>TOUCH that>VIOLENCE that>been that>did that>does that>his that>my that>not that>says that>should that>tell
that>want that>wants that>was that>we that>where the>ASK the>BULLY the>DESPAIR the>DIRECT the>FORCE the>HARMED the>LEAK
the>LOVE the>MEET the>MOVED the>ONLINE the>OTHER_ADULT the>SECRET the>TOLD the>TOUCH the>get the>us the>what the>when
the>who the>will the>with the>wont the>your them>FRAME them>I them>MEET them>TOPIC them>are them>does them>get them>on
them>so them>want them>would they>CARE they>FORCE they>MEET they>OPINION they>PIC they>SOURCE they>STAT they>get
they>got they>in they>of they>them they>wont they>would this>ASK this>CARE this>HE this>ME this>PEER this>STAT this>WE
this>YOU this>and this>does this>from this>got this>it this>keeps this>me this>please this>says this>we this>with
this>your to>BEING to>DIRECT to>I to>MOVED to>NEWS to>PAST to>SELF_MINOR to>SEND to>VIOLENCE to>did to>got to>has to>is
to>my to>said to>says to>wants to>which to>will us>CHILD us>CROWD us>KIN us>and us>for want>ADULT want>CREEPY
want>CRISIS want>CROWD want>DISTRESS want>FRAME want>GIFT want>NUDE want>OPINION want>THREAT want>TOPIC want>because
want>from want>he want>him want>if want>is want>which wants>ASK wants>CONTACT wants>CRISIS wants>LOVE wants>MEET
wants>MOVED wants>ORDINARY wants>SECRET wants>SEND wants>SOURCE wants>THREAT wants>YOU wants>because wants>for
wants>him wants>if wants>in wants>my wants>the wants>what wants>with wants>you was>ADULT was>ASK was>CHILD was>GROOMED
was>HE was>KIN was>MY was>ONLINE was>PAST was>SEND was>SHAME was>a was>in was>is was>my was>not was>of was>she was>so
we>CONTACT we>MOVED we>PIC we>SEND we>SOURCE we>for we>get what>CHILD what>CREEPY what>LOVE what>NEWS what>ORDINARY
what>THREAT what>TOLD what>YOU what>from what>had what>has what>is what>my what>said what>was when>MEET when>OPINION
when>ORDINARY when>STAT when>and when>for when>has when>her when>in when>says when>so when>this when>you where>ORDINARY
where>PAST where>SOURCE where>STAT where>THREAT where>at where>did where>her where>how where>keeps where>says
where>when where>where which>ADULT which>ASK which>BULLY which>CONTACT which>MEET which>ORDINARY which>TOPIC which>YOU
which>got which>had which>she which>so which>that which>them which>want which>what which>your who>BULLY who>CARE
who>FEAR who>HELPREQ who>LEAK who>ORDINARY who>OTHER_ADULT who>SECRET who>THREAT who>TOLD who>TOPIC who>and who>been
who>for who>he who>him who>in who>it who>keeps who>not who>on who>said who>should who>them who>to who>was who>when
who>who why>ASK why>GROOMED why>ME why>OTHER_ADULT why>does why>is why>keep why>me why>that why>the why>want will>I
will>MY will>THREAT will>TOPIC will>a will>for will>i will>my with>BULLY with>FEAR with>NEAR with>NUDE with>SOMEONE
with>THREAT with>WORRY with>because with>does with>have with>says with>this with>wants with>where with>you with>your
wont>CREEPY wont>CROWD wont>MY wont>PIC wont>is wont>it wont>my wont>of wont>she would>CRISIS would>HYPO would>LOVE
would>MY would>OTHER_ADULT would>SHAME would>VIOLENCE would>at would>her would>keep would>me would>of would>that you>HE
you>MINOR you>NEWS you>ONLINE you>OPINION you>PAST you>SEX you>SHAME you>STAT you>VIOLENCE you>at you>can you>do you>he
you>it you>wants your>ADULT your>HE your>NUDE your>for your>has your>is your>not your>she your>with your>wont your>you
your>your
""",
    1: """
ABUSE>I ABUSE>PIC ABUSE>dont ABUSE>i ABUSE>in ABUSE>they ABUSE>why ADULT>HARMED ADULT>NUDE ADULT>SECRET ADULT>SEX
ADULT>TOUCH ADULT>YOU ADULT>is ADULT>she ADULT>us ASK>TOUCH ASK>does ASK>dont ASK>he ASK>they ASK>where ASK>who
ASK>your CARE>MEET CARE>WE CARE>from CARE>have CARE>how CARE>that CHILD>FORCE CHILD>he CHILD>it CHILD>which CONTACT>KIN
CONTACT>OTHER_ADULT CONTACT>PEER CONTACT>WE CONTACT>his CONTACT>our CONTACT>should CREEPY>want CREEPY>with CROWD>CREEPY
CROWD>GIFT CROWD>I CROWD>OTHER_ADULT CROWD>PAST CROWD>but CROWD>do CROWD>how CROWD>she CROWD>they CROWD>us CROWD>where
DISTRESS>ASK DISTRESS>in FEAR>me FEAR>to FORCE>her FORCE>she FORCE>will FRAME>CONTACT FRAME>ME FRAME>OPINION FRAME>so
FRAME>them FRAME>to GIFT>DISTRESS GIFT>FRAME GIFT>HELPREQ GIFT>I GIFT>ONLINE GIFT>WE GIFT>can GIFT>did GIFT>her GIFT>if
GIFT>so GIFT>will GIFT>with HARMED>CONTACT HE>GIFT HE>HELPREQ HE>KNOWS HE>OLDER HE>PAST HE>SEX HE>WORRY HE>YOU HE>her
HE>my HE>this HE>why HE>you HELPREQ>CROWD HELPREQ>LOVE HELPREQ>ONLINE HELPREQ>YOU HELPREQ>they HYPO>I HYPO>MEET
HYPO>OLDER HYPO>ONLINE HYPO>STAT HYPO>can HYPO>i HYPO>the HYPO>to I>DISTRESS I>HYPO I>ORDINARY I>PEER I>SHAME I>TOUCH
I>YOU I>at I>of I>on KIN>CONTACT KIN>FORCE KIN>NEAR KIN>NUDE KIN>can KIN>how KIN>why KNOWS>CHILD KNOWS>I KNOWS>KIN
KNOWS>i LOVE>HE LOVE>OPINION LOVE>is LOVE>with ME>CARE ME>SELF_ADULT ME>STAT ME>TOUCH ME>dont ME>get ME>if ME>tell
ME>that MEET>ME MEET>YOU MEET>her MEET>you MINOR>HELPREQ MINOR>are MINOR>cant MINOR>the MINOR>what MINOR>will
MINOR>wont MINOR>would MOVED>ADULT MOVED>CHILD MOVED>HE MOVED>KIN MOVED>MOVED MOVED>she MY>ME MY>WE MY>do MY>does
MY>for MY>keeps MY>will NEAR>to NEVERMET>MOVED NEVERMET>MY NEVERMET>SEND NEVERMET>for NEVERMET>how NEVERMET>on NEWS>WE
NEWS>we NUDE>SECRET NUDE>do NUDE>her OLDER>MEET ONLINE>CREEPY ONLINE>HARMED ONLINE>OPINION ONLINE>PAST ONLINE>TOUCH
ONLINE>his ONLINE>is ONLINE>keeps ONLINE>the ONLINE>them ONLINE>would OPINION>ADULT OPINION>ONLINE OPINION>PIC
OPINION>SOMEONE OPINION>and OPINION>this ORDINARY>CARE ORDINARY>ONLINE ORDINARY>SOURCE ORDINARY>STAT ORDINARY>which
ORDINARY>will OTHER_ADULT>HE OTHER_ADULT>SEND OTHER_ADULT>get OTHER_ADULT>not OTHER_ADULT>should OTHER_ADULT>they
OTHER_ADULT>with PAST>ADULT PAST>MY PAST>SELF_ADULT PAST>do PAST>he PAST>my PAST>that PEER>CROWD PEER>OTHER_ADULT
PEER>WORRY PEER>and PEER>are PEER>dont PEER>of PEER>on PIC>ABUSE PIC>SEND PIC>are PIC>dont PIC>get PIC>have PIC>they
PIC>this PIC>why SECRET>PEER SECRET>TOPIC SECRET>YOU SECRET>are SECRET>did SECRET>for SECRET>how SECRET>our SECRET>want
SECRET>would SECRET>you SELF_ADULT>ADULT SELF_ADULT>MINOR SELF_ADULT>is SELF_MINOR>CONTACT SELF_MINOR>CROWD
SELF_MINOR>her SELF_MINOR>keep SELF_MINOR>so SEND>ADULT SEND>CARE SEND>PIC SEND>how SEND>if SEND>in SEND>our SEND>says
SEND>which SEX>the SHAME>SEND SHAME>for SHAME>if SHAME>she SHAME>to SOMEONE>SECRET SOMEONE>can SOMEONE>dont
SOMEONE>they SOMEONE>wants SOMEONE>where SOURCE>MINOR SOURCE>at SOURCE>can SOURCE>got SOURCE>how SOURCE>if SOURCE>want
STAT>ASK STAT>HELPREQ STAT>SOMEONE STAT>got STAT>i STAT>if STAT>in STAT>me STAT>they STAT>your THREAT>HE THREAT>MINOR
THREAT>if THREAT>why TOLD>do TOPIC>CONTACT TOPIC>MY TOPIC>OPINION TOPIC>PIC TOPIC>YOU TOPIC>from TOPIC>get TOPIC>on
TOPIC>the TOPIC>you TOUCH>CHILD TOUCH>KIN TOUCH>a TOUCH>her VIOLENCE>WORRY VIOLENCE>them WE>FRAME WE>HELPREQ WE>TOUCH
WE>YOU WE>can WE>dont WE>get WE>tell WE>would WE>you WORRY>ASK WORRY>MY WORRY>ONLINE WORRY>a WORRY>how WORRY>my
WORRY>want WORRY>you YOU>ADULT YOU>DISTRESS YOU>ONLINE YOU>TOLD YOU>but YOU>keep YOU>please YOU>so YOU>was YOU>what
YOU>where YOU>why a>HARMED a>MY a>PAST a>got a>of a>when a>wont and>MEET and>PIC and>are and>did and>dont and>in and>on
and>wont are>CREEPY are>MY are>TOLD are>get are>my are>when at>ONLINE at>SELF_ADULT at>my at>who but>HELPREQ but>ONLINE
but>OPINION but>do but>have but>want but>with can>CREEPY can>GIFT can>OLDER can>SEX can>is can>not can>of cant>I
cant>YOU cant>i cant>was cant>you do>ABUSE do>he do>she do>tell do>want do>where do>with do>you do>your does>her
does>on does>this dont>ADULT dont>CONTACT dont>it for>CROWD for>MOVED for>NEWS for>OTHER_ADULT for>do for>get for>him
for>not for>want get>ONLINE get>PAST get>at get>him got>CARE got>LOVE got>MY got>NEVERMET got>OPINION got>PIC got>STAT
got>why has>CROWD has>do has>how has>on has>the have>GIFT have>HE have>OPINION have>PAST have>so have>this he>SOMEONE
he>did her>FORCE her>WORRY her>can her>dont her>has her>her her>him her>how her>if her>is her>keep her>wont his>MINOR
his>ONLINE his>OTHER_ADULT his>dont how>CREEPY how>SHAME how>can how>should how>so how>to how>when i>DISTRESS i>SHAME
i>TOUCH i>and i>her i>your if>CROWD if>STAT if>get if>got if>it if>my if>not if>them if>was if>why if>would in>FRAME
in>I in>NUDE in>STAT in>THREAT in>get in>which in>your is>CREEPY is>MINOR is>ORDINARY is>YOU is>dont is>want it>WORRY
it>and it>us it>what keep>SECRET keep>at keep>us keeps>MY keeps>from me>CARE me>HARMED me>SELF_ADULT me>how my>CROWD
my>ME my>WE my>me my>will not>WE not>get not>should not>the not>we not>when not>your of>GIFT of>TOPIC of>are of>his
of>in of>us of>will on>can on>does on>my on>not on>what our>TOUCH our>dont our>in please>GIFT please>where said>was
says>CHILD says>HARMED says>KIN says>TOUCH says>did says>so says>them says>they says>to says>which she>CHILD she>LOVE
she>PAST she>TOUCH she>will should>in so>KNOWS so>LOVE so>MEET so>MOVED so>NUDE so>PEER so>has so>isnt so>on so>please
so>was so>which tell>ONLINE tell>did tell>not tell>our tell>so tell>us that>ASK that>CARE that>THREAT that>cant
that>have that>of that>she that>that that>the the>CREEPY the>NEAR the>OLDER the>SEND the>WE the>dont the>has the>keep
the>said the>should them>ONLINE them>it they>ABUSE they>ADULT they>ASK they>CHILD they>CONTACT they>KIN they>KNOWS
they>OLDER they>SECRET they>did they>him they>should they>they this>CROWD this>NUDE this>SECRET this>do this>have
this>on to>KNOWS to>SHAME to>TOPIC to>us to>we to>who to>would us>FRAME us>YOU us>dont us>it us>so us>would us>you
want>PEER want>SOMEONE want>TOUCH want>WE want>and want>at want>in want>our want>the want>to want>who wants>he
wants>how was>MINOR was>SOMEONE was>with we>ONLINE we>SECRET we>can we>do we>it we>on what>ADULT what>ME what>SEX
what>WE what>for what>how what>keep what>me what>of what>who what>your when>HARMED when>MINOR when>ONLINE when>TOUCH
when>are when>them where>CHILD where>CONTACT where>CROWD where>KIN where>OLDER where>does where>for where>if where>is
where>this which>CARE which>CROWD which>DISTRESS which>SECRET which>can which>me which>would who>how who>so who>that
who>wont why>CONTACT why>HE why>PIC why>WORRY why>at why>so why>with will>CONTACT will>HE will>PIC will>is with>ASK
with>CREEPY with>OPINION with>PAST with>TOUCH with>but with>do with>from with>is with>my with>should with>so
wont>SECRET wont>SOURCE would>ME would>MINOR would>PEER would>a would>want would>which you>CONTACT you>DISTRESS
you>HARMED you>TOLD you>but you>keep you>please you>so you>was you>where you>who you>why your>PEER your>are your>can
your>if your>tell your>what
""",
    2: """
ABUSE>from ABUSE>so ABUSE>where ADULT>CHILD ADULT>ME ADULT>MINOR ADULT>NEAR ADULT>can ADULT>you ASK>FORCE ASK>NEWS
ASK>PEER ASK>SEX ASK>get ASK>his ASK>so ASK>them ASK>want BULLY>a CARE>KNOWS CARE>LOVE CARE>OTHER_ADULT CARE>keeps
CARE>our CARE>tell CARE>who CARE>wont CHILD>HE CHILD>NEWS CHILD>NUDE CHILD>TOUCH CHILD>are CHILD>says CHILD>us
CHILD>want CONTACT>FRAME CONTACT>SECRET CONTACT>and CONTACT>if CREEPY>MY CREEPY>OPINION CREEPY>my CREEPY>of
CRISIS>MINOR CRISIS>MY CRISIS>OPINION CRISIS>for CRISIS>my CROWD>ASK CROWD>HE CROWD>KIN CROWD>NEAR CROWD>OPINION
CROWD>his CROWD>keeps CROWD>please CROWD>this CROWD>will FORCE>PEER FORCE>my FORCE>with FRAME>GIFT FRAME>MEET
FRAME>SEND FRAME>and FRAME>from FRAME>where FRAME>which GIFT>YOU GIFT>that GIFT>they GIFT>we GIFT>which GIFT>would
GROOMED>ONLINE HARMED>them HE>FEAR HE>NEWS HE>ONLINE HE>SEND HE>SHAME HE>if HE>keep HE>not HE>our HE>she HE>want
HE>what HELPREQ>HYPO HELPREQ>and HELPREQ>so HELPREQ>that HELPREQ>the HELPREQ>you HYPO>is I>ASK I>MY I>NEVERMET
I>OTHER_ADULT I>SEX I>VIOLENCE I>got I>if I>when I>who I>why I>your KIN>I KIN>NEWS KIN>SEND KIN>in KIN>she KIN>us
KNOWS>GIFT KNOWS>and KNOWS>if LOVE>CROWD LOVE>SECRET LOVE>get LOVE>if LOVE>not ME>have ME>where MEET>ASK MEET>MEET
MEET>MINOR MEET>at MEET>how MEET>me MEET>that MINOR>CREEPY MINOR>FORCE MINOR>GROOMED MINOR>ME MINOR>MEET MINOR>NUDE
MINOR>ORDINARY MINOR>not MINOR>so MINOR>them MINOR>with MOVED>CROWD MOVED>a MOVED>and MY>GROOMED MY>SEND MY>this
MY>where NEAR>ADULT NEAR>CROWD NEVERMET>SOURCE NEVERMET>does NEWS>a NEWS>and NUDE>PIC NUDE>how OLDER>HE OLDER>can
OLDER>want ONLINE>NUDE ONLINE>OTHER_ADULT ONLINE>can ONLINE>he ONLINE>tell ONLINE>they ONLINE>what ONLINE>you
OPINION>of OPINION>where OPINION>with ORDINARY>are ORDINARY>can ORDINARY>get ORDINARY>to ORDINARY>you ORDINARY>your
OTHER_ADULT>he PEER>ME PEER>MEET PEER>get PEER>us PIC>do PIC>for SECRET>ADULT SECRET>FRAME SECRET>he SECRET>the
SECRET>what SECRET>with SELF_ADULT>ASK SELF_ADULT>I SELF_ADULT>i SELF_ADULT>want SEND>ONLINE SEND>PEER SEND>SEND
SEND>and SEND>at SEND>does SEND>for SEND>have SEND>he SEND>want SEND>what SEX>CROWD SEX>MINOR SEX>MY SEX>at SEX>me
SEX>when SHAME>tell SOMEONE>NEWS SOMEONE>and SOMEONE>have SOURCE>CREEPY SOURCE>GIFT SOURCE>ME SOURCE>does SOURCE>when
STAT>CONTACT STAT>ME STAT>MY STAT>get STAT>with THREAT>a THREAT>from TOPIC>which TOUCH>it TOUCH>them VIOLENCE>his
VIOLENCE>the WE>HE WE>at WE>did WE>from WE>it WE>keep WORRY>CHILD WORRY>KIN WORRY>at WORRY>for YOU>CONTACT YOU>LOVE
YOU>MOVED YOU>OLDER YOU>PIC YOU>SECRET YOU>dont a>CREEPY a>DISTRESS a>LOVE a>can a>have a>him a>us a>want a>we a>will
and>CRISIS and>HELPREQ and>SELF_MINOR and>SOURCE and>them and>your are>ORDINARY are>SOMEONE are>STAT are>and are>what
at>a at>of because>CONTACT because>ONLINE been>MINOR can>CARE can>KNOWS can>my can>where cant>ONLINE do>CREEPY
do>THREAT do>YOU do>for do>i do>my do>this do>which do>why does>CARE does>get dont>CROWD dont>NEWS dont>YOU dont>a
dont>have dont>if dont>that dont>your for>can for>he for>her for>isnt for>my for>when for>would for>your from>KIN
from>does from>my from>of from>she from>this get>CHILD get>MOVED get>ORDINARY get>STAT get>do got>YOU got>did got>not
got>so got>what had>CHILD had>KIN has>with have>SEND have>WORRY he>PEER he>have he>her her>KIN her>from her>she
her>tell her>this her>why him>ME him>from him>me him>of him>so his>CROWD his>WE his>and how>ABUSE how>BULLY how>HELPREQ
how>ME how>SEX how>THREAT how>your i>ASK i>CARE i>NEVERMET i>OTHER_ADULT i>THREAT i>VIOLENCE i>got i>when i>why
if>FRAME if>GIFT if>OLDER if>of if>on if>so if>want in>MOVED in>NEAR in>OLDER in>a in>dont in>for in>got in>what
in>where is>at is>his is>our is>us is>would is>your isnt>ASK isnt>MY it>LOVE it>MY it>WE it>our it>she keep>CHILD
keep>HE keep>a keep>our keep>them keeps>him keeps>the me>SEND me>can me>do me>want my>GROOMED my>does my>keeps my>so
my>tell my>this not>CONTACT not>FRAME not>SOMEONE not>did not>on not>you of>FRAME of>HELPREQ of>ONLINE of>PIC of>SEND
of>they of>with of>you on>I on>get on>if on>is on>where our>HE our>ONLINE please>ME please>this said>HELPREQ said>how
said>to says>STAT she>GIFT she>HE she>SECRET she>i should>ADULT should>OLDER so>HELPREQ so>SECRET so>YOU so>at so>can
so>he so>his so>tell so>who so>would so>you tell>his tell>we that>FORCE that>SECRET that>YOU that>and that>get that>him
that>in that>them that>they that>who that>you the>CONTACT the>MY the>SOURCE the>and the>can the>it the>tell they>GIFT
they>HE they>NEWS they>YOU they>it they>keep they>so they>which they>with they>you this>FRAME this>ORDINARY this>SOURCE
this>can this>she this>what to>DISTRESS to>LOVE to>ME to>STAT to>can to>dont to>of to>she us>HELPREQ us>I us>do us>how
us>i want>SEX want>YOU want>she want>that want>where want>you wants>do wants>it wants>where was>CONTACT was>HELPREQ
was>SECRET was>and was>how we>at we>did we>keep what>do what>says what>tell what>we what>why when>ADULT when>HE
when>what where>HE where>ME where>from where>he where>on where>them where>they where>would which>FRAME which>ME
which>if which>with who>I who>OPINION who>SOMEONE who>has who>isnt why>I why>her why>i will>she with>GIFT with>OLDER
with>PIC with>SECRET with>are with>he with>how with>if with>isnt with>want wont>WE wont>how wont>me wont>tell wont>us
would>HELPREQ would>I would>ORDINARY would>PIC would>do would>from would>him would>i you>ADULT you>MOVED you>SOURCE
you>dont your>CONTACT your>LOVE your>SOMEONE your>TOUCH your>so your>want
""",
    3: """
ABUSE>KIN ADULT>MEET ADULT>TOPIC ADULT>WE ADULT>cant ADULT>our ADULT>so ASK>I ASK>KNOWS ASK>and ASK>i CARE>for CARE>his
CARE>on CARE>this CHILD>CONTACT CHILD>I CHILD>NEVERMET CHILD>and CHILD>him CHILD>of CHILD>our CHILD>where CHILD>your
CONTACT>do CONTACT>is CONTACT>it CONTACT>so CONTACT>to CREEPY>are CREEPY>in CREEPY>the CROWD>ADULT CROWD>OLDER
CROWD>has CROWD>if CROWD>wants DIRECT>HE DISTRESS>CHILD DISTRESS>KIN DISTRESS>a FRAME>CARE FRAME>HYPO FRAME>he
FRAME>the FRAME>would GIFT>OPINION GIFT>get GIFT>have GIFT>i GIFT>of GIFT>she GIFT>you GROOMED>YOU GROOMED>you HE>ME
HE>MOVED HE>MY HE>TOPIC HE>did HE>from HE>him HE>how HE>we HE>which HELPREQ>ME HELPREQ>him HYPO>FRAME HYPO>SOMEONE
I>PAST I>THREAT I>our I>this KIN>ME KIN>at KIN>him KIN>keeps KIN>on KIN>our KIN>says KIN>want KIN>where KIN>your
LOVE>she LOVE>the ME>GROOMED ME>HARMED ME>KNOWS ME>NEAR ME>SECRET ME>SEND ME>THREAT ME>his ME>she ME>want ME>which
ME>would MEET>CHILD MEET>CREEPY MEET>KIN MEET>KNOWS MEET>MY MEET>him MEET>his MEET>is MEET>my MEET>on MEET>when
MINOR>ONLINE MINOR>YOU MINOR>him MINOR>if MINOR>please MINOR>you MY>our MY>tell MY>that MY>why NEVERMET>ME NEWS>FRAME
NEWS>can NEWS>what NUDE>from NUDE>in NUDE>of NUDE>would OLDER>NEWS OLDER>STAT OLDER>get ONLINE>been ONLINE>keep
ONLINE>on ONLINE>said ONLINE>to OPINION>HE OPINION>does OPINION>for OPINION>how OPINION>is OPINION>what
ORDINARY>HELPREQ ORDINARY>at ORDINARY>does ORDINARY>how ORDINARY>in OTHER_ADULT>does OTHER_ADULT>how OTHER_ADULT>tell
PAST>ME PAST>have PAST>me PAST>so PEER>PIC PEER>from PEER>this PEER>wants PEER>what PEER>where PEER>with PEER>would
PIC>CARE PIC>can PIC>has PIC>it PIC>please PIC>would SELF_ADULT>HE SELF_ADULT>and SELF_ADULT>she SELF_MINOR>I
SELF_MINOR>do SELF_MINOR>i SEND>him SEND>my SEND>she SEND>this SEX>it SOMEONE>MINOR SOMEONE>TOPIC SOMEONE>please
SOMEONE>should SOMEONE>who SOURCE>ADULT SOURCE>I SOURCE>OLDER SOURCE>i SOURCE>says SOURCE>who STALK>a STAT>FRAME
STAT>NUDE STAT>PIC STAT>TOPIC STAT>do STAT>dont STAT>have THREAT>CARE THREAT>her TOPIC>ADULT TOPIC>I TOPIC>ONLINE
TOPIC>can TOPIC>i VIOLENCE>ASK WE>ONLINE WE>do WORRY>HE WORRY>him YOU>HELPREQ YOU>I YOU>MEET YOU>SEND YOU>TOUCH YOU>WE
YOU>and YOU>from YOU>i YOU>of YOU>our YOU>would a>OLDER a>TOUCH a>a a>at a>tell a>where and>GROOMED and>MOVED and>SEND
and>WORRY and>want and>with are>SEND are>do are>how are>i are>your at>CHILD at>KIN at>do at>how but>ASK but>if but>in
but>the but>what can>MINOR can>MY can>PEER can>THREAT can>WE can>at can>we did>on did>they do>ORDINARY do>SEX do>got
do>it does>HELPREQ does>to does>want dont>SEND dont>get for>LOVE for>OLDER for>have for>where from>CROWD from>MY
from>SOURCE get>I get>LOVE get>NUDE get>i get>keep get>that get>the get>what got>ASK got>CHILD got>in got>of got>wants
got>who had>a had>with have>NEWS have>TOPIC have>what he>MINOR he>do her>CROWD her>SHAME her>TOPIC her>do her>which
him>to his>CREEPY how>LOVE how>PEER how>not how>our how>the how>would i>MY i>PAST i>WORRY i>in i>of i>our i>who if>MEET
if>TOPIC if>WE if>our if>they if>will in>CONTACT in>SOMEONE in>to in>who is>from is>get is>where isnt>I isnt>and isnt>i
it>ASK it>HELPREQ it>ME it>on it>would keep>it keep>we keep>what keeps>SECRET keeps>SOURCE keeps>WE keeps>our
me>GROOMED me>KNOWS me>NEAR me>SECRET me>THREAT me>his me>not me>she me>the me>where my>MEET my>for my>our my>to my>who
not>ADULT not>STAT not>YOU not>of of>ASK of>PAST of>do on>HELPREQ on>do on>his on>said on>when on>you on>your our>from
please>can says>he she>I she>PIC she>does she>him she>tell she>want should>ASK should>SOMEONE should>i should>so
should>them so>CHILD so>CROWD so>GIFT so>KIN so>WE so>do so>keeps so>our tell>he tell>they tell>will tell>would that>ME
that>NEWS that>because that>me the>does the>isnt the>she the>was them>ME them>and them>in them>me them>the this>which
to>ASK to>NEAR to>YOU to>do to>for to>how to>the to>your us>get want>ASK want>CONTACT want>LOVE want>MEET want>PIC
want>her want>keep we>I we>i what>ONLINE what>SEND what>at when>MY when>PIC where>SEND where>YOU where>get where>of
where>should where>to where>you which>CHILD which>KIN which>SEND which>WE which>have which>i which>we which>wont
who>DIRECT who>KNOWS who>LOVE who>STAT who>VIOLENCE who>get who>i why>for will>they with>CARE with>ORDINARY with>and
with>did with>that wont>SEND wont>for would>on would>so you>HELPREQ you>MEET you>PIC you>SECRET you>SEND you>WE
you>from you>of you>our you>would your>I your>ONLINE your>SOURCE your>and your>i your>the your>to
""",
    4: """
ABUSE>a ADULT>MOVED ADULT>get ADULT>how ASK>SOMEONE BULLY>to CARE>FRAME CARE>TOUCH CARE>at CARE>can CARE>my CARE>so
CARE>want CARE>why CHILD>ADULT CHILD>CREEPY CHILD>KIN CHILD>NEAR CHILD>SEND CHILD>WE CHILD>do CHILD>that CONTACT>CHILD
CONTACT>not CONTACT>them CONTACT>what CROWD>MINOR CROWD>should CROWD>wont DIRECT>ASK DIRECT>his DIRECT>want
DISTRESS>ONLINE FRAME>MY FRAME>my FRAME>not FRAME>of FRAME>that GIFT>CHILD GIFT>HE GIFT>KIN GIFT>SEND HE>me HELPREQ>me
HELPREQ>of HELPREQ>them HELPREQ>when HYPO>SECRET HYPO>SOURCE HYPO>YOU HYPO>are HYPO>keep HYPO>you I>keep I>please I>the
I>will KIN>CREEPY KIN>NEVERMET KIN>VIOLENCE KIN>WE KIN>do LOVE>a ME>CONTACT ME>him MEET>CARE MEET>HE MEET>ONLINE
MEET>SECRET MINOR>PIC MINOR>VIOLENCE MINOR>get MINOR>i MINOR>isnt MINOR>me MOVED>WE MOVED>can MOVED>we MY>HARMED
MY>MEET MY>if MY>it NEAR>MY NEAR>my NUDE>CROWD NUDE>I NUDE>MY NUDE>i NUDE>my OLDER>of ONLINE>CROWD ONLINE>NEVERMET
ONLINE>WE ONLINE>at ONLINE>but ONLINE>him OPINION>ORDINARY OPINION>she ORDINARY>YOU ORDINARY>do ORDINARY>the
OTHER_ADULT>MINOR PAST>ASK PAST>of PEER>HARMED PEER>TOUCH PEER>for PIC>SECRET PIC>so PIC>where SECRET>SECRET
SELF_ADULT>get SELF_ADULT>how SELF_MINOR>CHILD SELF_MINOR>MINOR SELF_MINOR>get SELF_MINOR>the SELF_MINOR>to SEND>MEET
SEND>WE SEND>can SEND>his SEND>is SEND>me SEX>ME SOMEONE>FRAME SOMEONE>OTHER_ADULT SOMEONE>do SOMEONE>in SOMEONE>what
SOMEONE>which SOURCE>DISTRESS SOURCE>SEND SOURCE>a SOURCE>where STALK>DIRECT STALK>VIOLENCE STALK>who STAT>SOURCE
STAT>can STAT>keep STAT>should STAT>what THREAT>PEER THREAT>with TOUCH>TOUCH TOUCH>in VIOLENCE>KNOWS VIOLENCE>at
VIOLENCE>want WE>MEET WE>her WE>how YOU>MY YOU>SELF_MINOR a>GIFT a>HELPREQ a>MEET a>STALK a>and a>do a>does a>keep
and>SECRET and>get and>you are>I are>SECRET are>SELF_MINOR are>said are>want but>STAT but>which can>HYPO can>LOVE
can>SECRET did>the do>ADULT do>if do>our do>we does>ADULT does>HE dont>I dont>for dont>i dont>them for>so for>this
for>what from>CHILD from>not from>where get>VIOLENCE get>a get>his get>why got>I got>i got>the got>them got>you has>I
has>i has>want have>his have>not he>from her>MINOR her>ONLINE her>WE her>our him>HE him>MOVED him>ONLINE his>ME
his>NUDE his>PIC his>do his>his his>how his>me his>we how>FRAME how>MY how>OLDER how>PIC how>it how>we i>CHILD i>HYPO
i>SEX i>from i>keep i>please i>this i>will if>SECRET if>her if>she in>GIFT in>can in>does in>me is>STAT is>WE it>CARE
it>ONLINE it>PIC keep>I keep>from keep>have keep>her keep>i me>HELPREQ me>ME me>for me>him me>who me>would my>HARMED
my>her my>if my>it my>why not>CARE not>TOPIC not>my of>OTHER_ADULT of>VIOLENCE of>at of>this on>ADULT on>CARE on>PIC
on>TOUCH on>her on>on on>would our>her please>CROWD please>SOMEONE please>a said>a she>MEET she>WORRY she>how she>in
she>she so>MINOR so>NEWS so>and so>me so>they so>with so>wont tell>HE tell>HYPO tell>MINOR tell>it tell>on that>CROWD
that>MY that>ONLINE that>WE that>if the>DISTRESS the>PIC the>got the>him the>me the>our the>says the>would them>HE
them>SOURCE them>to they>I they>i they>if they>not this>ADULT this>ONLINE this>how this>in to>from to>please to>so
to>want want>KNOWS want>his want>on want>them we>MEET what>OLDER what>are what>can what>in what>keeps what>them
when>ASK when>CARE when>his when>my when>to where>DISTRESS where>MEET where>PIC where>WE where>me where>we which>MINOR
which>MOVED which>cant which>in which>this which>to who>WE who>please who>we will>if will>in with>KIN wont>ASK wont>I
wont>ME wont>i would>CROWD you>MY you>SELF_MINOR you>want your>how
""",
    5: """
ADULT>SELF_MINOR ADULT>in ADULT>they ADULT>wont ASK>my ASK>why ASK>with BULLY>CHILD BULLY>KIN CARE>HARMED CARE>PEER
CHILD>LOVE CHILD>ONLINE CHILD>SEX CHILD>VIOLENCE CHILD>i CHILD>if CHILD>on CHILD>she CONTACT>I CONTACT>how CONTACT>i
CREEPY>ADULT CROWD>DISTRESS CROWD>MOVED CROWD>THREAT CROWD>YOU CROWD>i DISTRESS>MINOR GIFT>PIC GIFT>a GIFT>does
GIFT>what GROOMED>a HE>WE HE>dont HE>have HELPREQ>CARE HELPREQ>SEND HELPREQ>have HELPREQ>i HYPO>what I>CREEPY I>are
I>do I>she KIN>are KIN>i KIN>should LOVE>KIN ME>ME ME>YOU ME>can ME>with MINOR>I MINOR>at MINOR>on MOVED>FRAME
MOVED>SECRET MOVED>SEND MOVED>SOURCE MY>THREAT MY>how MY>wont OLDER>CONTACT ONLINE>SOMEONE ONLINE>from ONLINE>we
ONLINE>which OPINION>MY ORDINARY>TOPIC ORDINARY>of ORDINARY>what OTHER_ADULT>a PEER>KIN PEER>how SECRET>not SECRET>us
SECRET>we SELF_MINOR>a SELF_MINOR>and SEND>CHILD SEND>but SEND>not SEND>we SEND>where SOMEONE>ADULT SOMEONE>SOURCE
SOURCE>MY SOURCE>NUDE SOURCE>me SOURCE>my STALK>MY STAT>but STAT>he STAT>is STAT>she THREAT>CROWD TOUCH>HARMED WE>I
WE>i WORRY>CARE YOU>SOURCE a>ADULT a>FORCE a>NEVERMET a>OPINION a>PEER a>SHAME a>if a>who a>you a>your and>ME and>can
and>what are>on at>I at>i but>for can>SOMEONE can>get can>in can>she cant>HELPREQ cant>MY cant>my do>MY do>WORRY
do>from do>of does>OTHER_ADULT does>have dont>do for>ASK for>HE for>ORDINARY for>they from>did from>what get>MEET
get>TOUCH has>ASK has>HELPREQ he>SOURCE he>and her>ME her>at her>it her>me his>HELPREQ how>GIFT how>NUDE
how>OTHER_ADULT how>TOPIC how>from how>me how>which i>CREEPY i>are i>she if>CONTACT if>ONLINE if>the in>my is>I is>can
is>do is>i it>PEER it>he keep>KIN me>CROWD me>when my>CONTACT my>SEND my>THREAT my>TOUCH my>how my>not my>the my>wont
of>ABUSE of>HE of>PEER of>SOMEONE of>my of>she of>wants of>would on>DISTRESS on>KIN on>it on>with please>how
she>CONTACT she>have she>what she>wont should>a so>ME so>ONLINE so>get so>her tell>I tell>i tell>me tell>which that>for
that>our the>FRAME the>KIN the>NUDE the>but the>this the>which them>how them>they they>dont they>for they>on this>MINOR
this>MY this>is to>BULLY to>PEER to>SOMEONE to>get to>if want>SECRET want>a want>of what>this what>would when>CROWD
when>they when>want where>ASK where>ONLINE where>in where>the which>I which>NUDE which>SOMEONE which>he which>is
which>on which>they who>CHILD who>DISTRESS who>got who>want who>where will>ONLINE will>SECRET will>keep with>PEER
with>a with>get with>in with>me would>KIN would>and would>to would>what you>CHILD you>how you>the
""",
    6: """
ADULT>GROOMED ADULT>ONLINE ADULT>my ADULT>where ADULT>why CARE>SECRET CARE>SEND CARE>THREAT CARE>i CHILD>CHILD
CHILD>CRISIS CHILD>SHAME CHILD>should CHILD>will CHILD>with CONTACT>CRISIS CONTACT>get CONTACT>her CREEPY>MINOR
CREEPY>a CROWD>SECRET CROWD>WORRY CROWD>you GROOMED>SOMEONE HE>CROWD HE>his HELPREQ>KIN I>HE I>MEET I>with I>would
KIN>CRISIS KIN>HE KIN>SEX KIN>SHAME KIN>if KIN>will ME>CHILD ME>you MEET>for MINOR>SECRET MY>TOUCH MY>a MY>to NUDE>CARE
NUDE>PEER NUDE>a NUDE>got NUDE>it OLDER>her ONLINE>I ONLINE>ONLINE ONLINE>for ONLINE>it ONLINE>want ONLINE>who
OPINION>SEND OPINION>want OTHER_ADULT>what PIC>PEER SEND>MY SEND>got SEX>with SOMEONE>a SOMEONE>his SOMEONE>would
SOURCE>dont SOURCE>would STALK>CARE STALK>STALK STALK>my STALK>on STAT>which THREAT>MY THREAT>and THREAT>my THREAT>not
YOU>want a>OTHER_ADULT a>SEX a>why a>would and>do and>tell are>DISTRESS at>it can>MEET can>and can>i can>them cant>to
did>got did>who do>I do>at do>not for>does for>wants from>PIC from>with get>CROWD get>SEND got>SOURCE got>do have>PIC
he>FEAR he>tell her>so his>a how>ADULT how>HYPO how>at how>does how>for i>LOVE i>would if>MY in>ASK in>ME in>it in>they
is>what it>MEET it>at me>which of>ADULT of>MY on>CHILD on>ONLINE on>YOU said>MINOR says>SOURCE she>SEND should>I
so>FEAR so>in tell>WE the>MINOR the>did the>from the>the the>want they>CROWD this>PIC this>SELF_MINOR this>my this>of
to>FRAME to>KIN want>for what>CARE what>SOMEONE what>on when>with where>ADULT where>MINOR which>ONLINE which>has
who>CROWD who>KIN who>ME who>SEND who>of will>it with>ME with>dont with>it with>would would>ADULT would>CHILD would>HE
would>get
""",
    7: """
ADULT>LOVE ADULT>his CARE>I CARE>WORRY CARE>wants CHILD>CROWD CHILD>not CHILD>so CONTACT>with CROWD>that CROWD>who
FRAME>CROWD FRAME>MINOR HE>when I>LOVE I>MINOR I>her KIN>he KIN>that LOVE>CARE ME>when MEET>in MINOR>CONTACT MINOR>in
MY>CONTACT MY>not MY>who NEVERMET>ONLINE ONLINE>MOVED ONLINE>SECRET ONLINE>when ORDINARY>and PAST>for PIC>what PIC>who
SELF_MINOR>ASK SEND>SELF_ADULT SOMEONE>of SOMEONE>with SOURCE>STAT SOURCE>so STAT>a STAT>the STAT>would THREAT>CHILD
TOUCH>MY YOU>CHILD YOU>CROWD a>cant a>so a>which and>ONLINE and>he and>me at>not at>when can>FORCE can>SHAME
cant>CONTACT does>I does>i for>CHILD from>CONTACT get>ADULT get>KIN get>on got>CROWD he>does he>what him>ASK him>want
how>WE i>a i>it i>with in>CRISIS in>PEER in>at is>HELPREQ is>NUDE is>for it>how it>the keep>WE me>that my>SECRET my>a
of>from please>the she>ME she>and she>me so>ADULT the>at the>do them>when this>a to>HARMED to>THREAT to>WORRY to>keep
to>me to>to want>HE want>ONLINE what>I what>so what>want when>CREEPY when>not where>and which>do who>are who>his
who>wants you>CROWD
""",
    8: """
ABUSE>CROWD ADULT>CARE ADULT>MY ADULT>that CARE>MY CHILD>OLDER CHILD>can CHILD>from CHILD>me CONTACT>SEND CROWD>SOMEONE
FORCE>it FRAME>KIN HE>do HE>does HELPREQ>MY HELPREQ>my I>SOMEONE KIN>OLDER KIN>THREAT ME>KIN ME>MINOR ME>do ME>how
MINOR>GIFT MINOR>PEER MINOR>where MY>her ONLINE>SEND ONLINE>so ONLINE>where OPINION>a OPINION>the ORDINARY>CHILD
SELF_MINOR>NUDE SELF_MINOR>want SEND>KIN SEND>that SHAME>it SOMEONE>STAT SOURCE>get TOUCH>my YOU>the a>CRISIS a>HE a>to
and>YOU are>a because>of do>CARE do>LOVE do>WE do>so does>he for>of from>ADULT from>HE get>SECRET get>THREAT get>it
have>to her>ADULT him>his his>ADULT how>of how>she i>on i>them if>HE if>MINOR if>keep is>tell is>to it>because it>get
it>of me>CONTACT me>MINOR my>WORRY not>MY of>KIN of>has on>so says>is so>a so>have so>them that>with the>ADULT the>are
the>where they>when to>and to>it to>tell to>they what>GIFT what>HE what>should what>the who>do who>me with>them
would>SOMEONE
""",
    9: """
ADULT>not ASK>a ASK>because FRAME>a HARMED>MY HARMED>my HE>on HE>so HELPREQ>I I>GIFT I>from KIN>MEET KIN>with KIN>you
ME>HELPREQ MINOR>NEVERMET MINOR>and MINOR>want MY>is ONLINE>CHILD ONLINE>if ORDINARY>KIN PIC>of SELF_MINOR>SEND SEND>i
SOURCE>he SOURCE>they SOURCE>what SOURCE>which STAT>GIFT YOU>a YOU>how a>me and>FRAME and>LOVE are>ONLINE because>MY
because>my can>SEND do>HE do>SELF_MINOR do>and do>keep do>the get>WORRY how>CARE i>MEET i>do if>i in>want is>CONTACT
it>do of>that of>where should>SEND tell>ME tell>from that>CHILD that>it to>CARE to>a want>KIN want>me what>FRAME
what>KIN what>he what>him which>HE which>dont with>the with>when would>he
""",
    10: """
CARE>ASK CARE>it CHILD>MEET FRAME>CHILD FRAME>i HE>tell I>KIN I>STALK I>them KIN>MY KIN>from KIN>it KIN>my MINOR>LOVE
MINOR>do MINOR>how MY>WORRY OPINION>SOURCE PIC>in SELF_ADULT>do SEND>I SOMEONE>CHILD SOMEONE>how SOURCE>do
SOURCE>should STAT>HE a>CARE a>SOMEONE a>VIOLENCE a>YOU a>get a>her a>what at>MY do>STALK does>what for>how for>me
get>SELF_MINOR how>CROWD how>STALK i>STALK if>ASK if>I in>PIC me>CHILD my>is not>CROWD our>SECRET so>I so>i that>KIN
the>is the>that they>the to>them to>where want>ME where>do which>a with>HE
""",
    11: """
ABUSE>CHILD ADULT>HELPREQ CHILD>ME CROWD>ME CROWD>ONLINE CROWD>not I>can I>so I>that KIN>ADULT KIN>HARMED KIN>so
MEET>WORRY ONLINE>i PIC>CROWD SECRET>WE SOMEONE>KIN WE>SECRET a>ME and>MINOR can>ONLINE do>PIC for>SEND get>SOMEONE
her>my how>he i>CONTACT i>GIFT i>SOMEONE i>can i>so i>that i>the is>which it>is my>PEER of>CHILD of>who on>CROWD she>is
so>she the>not you>a
""",
    12: """
ADULT>SOMEONE ADULT>who CHILD>GIFT HE>MINOR HE>is I>CONTACT KIN>GIFT KIN>PEER KIN>YOU SOMEONE>get SOURCE>FRAME
SOURCE>HE SOURCE>is SOURCE>the can>CONTACT for>MY for>PIC from>her get>with have>of have>the how>keep if>ADULT is>how
me>KIN she>MINOR should>to so>dont the>so to>not want>CHILD which>should which>the who>ASK with>they
""",
    13: """
ADULT>are CROWD>me HE>ADULT I>it I>want MY>PEER MY>SOMEONE ONLINE>CONTACT ONLINE>HE ONLINE>her SOURCE>did are>with
get>CARE how>I i>KIN i>MINOR is>ONLINE tell>the this>CHILD this>KIN to>HE to>TOUCH what>did what>have what>i
""",
    14: """
ASK>MINOR ASK>of CHILD>you KIN>TOUCH LOVE>CHILD MINOR>ADULT MY>SECRET OLDER>SOMEONE STAT>ONLINE for>ME get>her his>on
how>a it>a it>in my>SOMEONE to>PIC to>SEX what>HELPREQ when>i with>MINOR
""",
    15: """
CHILD>WORRY KIN>WORRY a>from her>MY to>ABUSE to>MEET to>her want>MINOR where>SOMEONE with>CHILD you>are
""",
    16: """
ADULT>KIN CONTACT>CROWD ONLINE>a PIC>KIN YOU>are a>SEND a>how and>not did>do how>her in>SECRET in>SOURCE that>on
to>CHILD when>I when>SELF_ADULT
""",
    17: """
CHILD>YOU KIN>PIC for>who get>HE how>do the>they
""",
    18: """
ONLINE>with do>her i>want to>SECRET
""",
    19: """
I>SELF_ADULT PIC>CHILD have>CROWD have>KIN i>SELF_ADULT the>in
""",
    20: """
CONTACT>MINOR the>HE
""",
    21: """
KIN>SECRET in>ONLINE so>HE
""",
    22: """
and>how to>NUDE
""",
    23: """
a>CHILD for>CONTACT have>CHILD how>HE how>i to>MINOR
""",
    24: """
for>SOMEONE
""",
    26: """
CHILD>PIC CHILD>SECRET
""",
    28: """
how>SOMEONE
""",
    30: """
a>MINOR
""",
}

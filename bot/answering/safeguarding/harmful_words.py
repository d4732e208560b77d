"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -9.027
WHOLE = (-0.286, -0.205, -1.138, 0.562)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.044,
    "ADULT": -0.213,
    "ASK": 0.213,
    "ASSAULT": -0.051,
    "BEING": -0.271,
    "BULLY": -0.356,
    "CARE": -0.370,
    "CHILD": 1.470,
    "CONTACT": -0.030,
    "CREEPY": 0.140,
    "CRISIS": 0.104,
    "CROWD": -0.165,
    "DESPAIR": -0.158,
    "DIRECT": -0.138,
    "DISTRESS": 0.152,
    "FAULT": -0.014,
    "FEAR": -0.231,
    "FORCE": -0.251,
    "FRAME": 0.348,
    "GIFT": 0.160,
    "GROOMED": -0.550,
    "HARMED": -0.009,
    "HE": 0.382,
    "HELPREQ": -0.632,
    "HYPO": -0.066,
    "I": 0.079,
    "KIN": 0.423,
    "KNOWS": -0.025,
    "LEAK": -0.259,
    "LOVE": 0.447,
    "ME": 0.298,
    "MEET": 0.372,
    "MINOR": 0.936,
    "MOVED": -0.035,
    "MY": -0.782,
    "NEAR": 0.156,
    "NEVERMET": -0.098,
    "NEWS": 0.016,
    "NUDE": 0.498,
    "OLDER": -0.290,
    "ONLINE": 0.072,
    "OPINION": 0.166,
    "ORDINARY": -0.656,
    "OTHER_ADULT": 0.095,
    "PAST": -0.311,
    "PEER": 0.169,
    "PIC": 0.793,
    "SECRET": 0.324,
    "SELF_ADULT": 0.769,
    "SELF_MINOR": -0.040,
    "SEND": 0.154,
    "SEX": 0.154,
    "SHAME": 0.073,
    "SOMEONE": -0.005,
    "SOURCE": -0.244,
    "STALK": 0.150,
    "STAT": -0.254,
    "THREAT": 0.206,
    "TOLD": -0.677,
    "TOPIC": -0.124,
    "TOUCH": 0.488,
    "VIOLENCE": -0.108,
    "WE": 0.054,
    "WORRY": 0.182,
    "YOU": 0.100,
}
STEMS: dict[int, str] = {
    -54: """
dentist medal seat
""",
    -51: """
communion
""",
    -50: """
organist
""",
    -49: """
christma gum trademark
""",
    -48: """
cocoa swollen wembley
""",
    -46: """
lunch
""",
    -45: """
swell water
""",
    -44: """
statu trophi
""",
    -43: """
cereal heal holiday shower
""",
    -42: """
hymn reed tray vase vend
""",
    -41: """
dent dental
""",
    -40: """
applaus baker eat
""",
    -39: """
beer bruis dinner pud referendum stadium
""",
    -38: """
bandag cake cuisin dessert drink logo oxford salmon santa spoon sunday tuesday
""",
    -37: """
bakeri bookcas bowl breakfast orchestra resin tooth toothpast trauma was
""",
    -36: """
award brake card class concert gloss lamb napkin nurseri templ
""",
    -35: """
biscuit brand chair fever gettysburg meal ounc pain waterloo wound
""",
    -34: """
bath boston chew cream cri division god injuri jewish monday slime teeth ticket titl war
""",
    -33: """
allerg bologna bone bus calendar christen festiv hampshir honour mug rainbow sandwich scar supermarket umbrella
""",
    -32: """
appendix badg bathroom birthday bless candi chariti coaster concret cup denot dish easter flute fridg garden glass
glossari helmet hospit lincolnshir moistur monopoli nhs noun rain renam repair sharehold surgeri tea thank
""",
    -31: """
altar anthem at bread champagn damag dictionari februari foam furnitur grade healthcar march max medicin minist mint
napoleon overdos plural potteri snack trumpet vodka
""",
    -30: """
ate auction beak bee book cambridg carpentri crash crown day disast doctor dose flood german harpsichord has jelli mani
monetari noon plate protect pumpkin servant spoke swallow throat toast vicar volum
""",
    -29: """
album avocado banana cat cello ceremoni chapel choir clap die mummi organ parliament prayer quantiti read recoveri
salti servic snow teddi thursday
""",
    -28: """
afternoon aisl alcohol architectur blue broke buse christian cupboard cushion english food frozen halloween hygien is
lisbon lotteri milk morn mould new novemb pie pork quarter sermon shoe sore speaker tile token towel weekday
""",
    -27: """
agenda amnesti arena articl bake bishop clay clerk collag colour diabet drank flesh germani guernsey guin headach
holder ice infect international isbn jude knee marathon math metr newton nightmar nurs octob owl piano plastic potato
pray pronounc quotat salad saturday simon slice soup speech tabl wheelchair
""",
    -26: """
bid bosch brussel bucket burnt but cabbag chees compos cooki currenc diet doc dog eaten gram groceri hurt iowa label
litr lord medic melt monster pavement poet robinson safeti said splinter syllabl symbol toilet tomorrow toothbrush
toxic venu victorian who wine
""",
    -25: """
aberdeen blacksmith bolt both brick categori clinic composit firm flu fraction freez friday funer globe goat healer
kitchen liquid postag sake sentiment spill sprain stone struck subtitl tear tractor vowel wasp
""",
    -24: """
aa anatomi apollo appl assent babi backlash bleed brace bracket brew broken collector color derbi dream elector froze
hal icon includ item jargon lent majesti mat maximum meter microwav name oven parcel pond portion pour revenu rot rust
sale slogan soldier spell spit stain strawberri tablet tantrum won
""",
    -23: """
aftermath anniversari ant apolog armour banter been bottl burn calf capitalis casualti cheer coffe cole compani crech
crib death debat decemb deed digest doll emblem evil extinguish frog gloomi greyhound gush halv harvard hat hunger
kindl laugh lion mouth notion numb ohio operat orang potassium present recognis sir splash suffer swear textbook theme
translat tub versaill violin wednesday wooden
""",
    -22: """
alphabet anglia basket beig bobbi bremen bumper carv case choirboy chunk church clergi consum crisi devon did diesel
dioces dishwash explod flour forecast go golden goos grave greatest groan harm heaven hors hour infinit june lego mad
misquot monkey paw pension pod prais price religion remaind rotari sam sheep smash soda sold soul steel swan tariff
tast told ward wreck yearbook
""",
    -21: """
al all annum art bart battlefield berlin blade centimet chancellor chapter commerci curs divid dorset england enlighten
evening feather fell fixtur football frost hall health honey idol italic ivi januari kettl labour librari magnesium
marketplac minecraft mixtur moment month much now oat oscar oyster par parrot patient pearl pertain plaster poem puppet
quot quota refund revolt rite salt scream seller septemb set sink steam storm sugar terrifi theatr uncl wash wed wheat
whiski wicked worri
""",
    -20: """
ach activist agre angel au august bagpip bert bill bleach bmw brutal cafe canteen carpent chalk compliant controversi
count crystal dagger din disagre discount disgrac district drip drown egg fairi flask floor fog fork fri gala hail
hamburg happen interval jim letter ltd margin mash mattress measur moon motorway nap orlean packag panick peanut period
plumber poetri prize purpl rage reopen reprint restart scissor serv siren soap solicitor stomach surg thing treatment
valv vegetarian victoria vitamin vox waffl winner
""",
    -19: """
acronym amazon applianc assault barclay birmingham blight bullet busi call camp catchment cater chef committe cours
courtroom cut decim decker deliveri deserv disneyland epic everyth farmer favourit grammar gregg he hungri industri
infant insur intact irish kenya latin layout lectur limp ministri murphi newslett object ownership pancak parliamentari
patron pea pink plagu plank portugues pot potti priest quiz raini recit refurbish respit rhyme sacrific same schedul
silicon sit somerset spaghetti sponsorship squash steve substanc sue timer today trouser union uniti vers vienna vote
wax wet winter worker
""",
    -18: """
answer april artific autism basil bean black bohemian breakdown butter centr chop christi clash classroom commonwealth
cotton crumbl crusad daili defin destroy duti economi exam exodus fare figur finnish forgiv fruit gallon gearbox georg
halo headquart heath homework hysteria in just kg lavend lawsuit licenc lili made mann med menu michael microphon mill
minut nicknam norfolk offenc oliv overnight pastor piec prescript ratio rhapsodi rice road rubber sausag sixti slaveri
solid somm st steward stick sticki street synonym these twain uk ulster uniform upset usd vic waiter weather went writ
wrote zoo
""",
    -17: """
about agreement argu autumn beef beethoven ben bite bitter brawl brazil bunni burglar cabinet carp cartoon catalogu
charl cheek chicago citat comedi countdown cracker crow daylight desk dr drove economist edward emergenc entitl equal
essex eurovis flavour font footnot forbidden fought gazett glove grape hamlet heck hockey hq insult joe judo juli labor
landlord languag law lemonad liverpool mass memori merri motto multipli museum mushroom nut obe pac pad paddl page
paper payment per pharmaci pig pill pillow podcast protest punch puppi red redeem reform ride royal safe saint saturn
scienc seiz session skeleton slept smile snail specialist sting stock thunder tongu treat two westminst whole wimbledon
workplac yesterday
""",
    -16: """
3 abel abstract again angri assembl athen barrist battl blackpool blair boiler bought bradford britain british cancer
candl ceas cent chaplain condemn contrast copyright cough councillor cring cure david deck department descript diari
doe dollar donkey dougla factori feed fiesta footbal gees glue gold hank happi hate hell him horn horror impact imprint
isa jersey kangaroo kat knuckl leather lobbi market materi metaphor ministeri mister money myth newspap oasi overheat
paint passport pasta percentag picnic pit pledg poison politician pothol prom purchas quarrel recycl relat repeal rink
sandal section sector sen shakespear shelf sick silver simpson sleepi slot smack spa spirit squeaki starv sunset
surveyor swift tattoo thee tide vinyl woodwork wool
""",
    -15: """
6 ab amend anger annex annual antiqu australia australian barbecu bell biographi booth bori bow burst cal cap carrot
chao charli chess chip club coin comic conflict contact corn craft declar donat earn elvi event exet fest fig formula
gave giant gill ginger grain horizon hull hut king kit knob ledger lightn lineup london luxuri mark memo meredith ml
moan mortgag mud nerv norway offic orchid owner pee peel properti pub receipt refer repay repli reserv rest retail
salari shark sitcom size ski sofa spring station statut stood stop sundial suppli surrey swindon term toll torn total
trump unit valu warehous wee were window wood worksheet wrist yorkshir
""",
    -14: """
5 account addict airport american ana anyth argument aristotl arrang asleep avon axe bingo bird blister blood bonnet
brass bridg bristol bulb butterfli carol chin clown coke cold commut condition corridor cramp cube danish densiti devil
distinct doom dri dye elect environment essay eton feder fifti fine fix fundrais garlic going grass greek green
handbook handicap heritag incident incom instrument jar karat lake largest leed lesson literatur louvr lump lyric
machin mailbox mcdonald metal monologu ms nationwid neural nine organis oslo paus percent peter porter prefix
proportion rabbit rat rate rememb reviv risen roman sat scratch share shook shop sinc sky sorri spici squeak stepmum
still store straw sunlight susan sweet tag tender terrac thame thou thousand tiger tom tomb triniti troop tuition
unicef uniqu vital wage wing wisdom york
""",
    -13: """
agent airlin allot amsterdam amus angst anim ar armi attend bar beast belong bench bit brigad brit broccoli brown bull
burger center champion choic civic coat crop cruel custom daft damp decad deliver domino drawer eclips egghead eighth
ein essenc euro everi exampl falcon finland firework florist funni harsh held highway ireland jame jazz jurisdict kane
kept km knife land lane lifetim liter loot mail man meaning midnight mite monsieur mount mps music nam nike norwich oak
octopus oil opinion oral otter outlook overtak painter pedal philosophi potter print queen race recip remind reus
rhubarb riddl rusti school season shout sing skin snore softer stoog sunglass supplier surviv sushi sydney temperatur
tenant theres tim turf uber umpir unicorn universiti unsaf violenc walker wight wobbl wore yawn yellow
""",
    -12: """
absolut affect after aliv amount aquarium audio awak ballpark band bed bedtim bent boe boot box burner chuck cite
compar concept context counter crate das daytim differ disgust dub estat everyday farm felt fight flight flinch fluffi
foreword glu governor grasp gripe had headlin here highest hold holdup inch insan inventori je joy justifi ken lawn leg
lip mae malta manchest median membership micro million mission mon mow often oh or painless pal paragraph parti passag
peac penni petition play plumb poker pollen pound professor rainforest reader realiti recover referenc rehab reset
roast robert ruler salesman save semi sent seri seven seventh six slash sob song sonic spider stack stamped statement
stole storag subscript summer sun swiss taken they throne tire ton tout treasur treati twelfth unchang valentin violent
vivid voic von wake we weekend willi woken worst wrestl yank
""",
    -11: """
abl ace adam america api audi aus axi beneficiari bicker binari board boil boss brother cage canal certifi charter
chicken chimney chore clock column complianc cone contest contract creas crest cub danger dd degre democraci disabl
dublin earring end everton everyon explain fargo fat fiscal florenc flout fm forum frank galleri gambl gb given glasgow
gross guinea half hand hear herring ie interpret isnt itch jan japanes joke juggl justic keyboard kindergarten kingdom
kitten knight ks left legal leith longer luck magic mb mi misread mm mny mr multipl nfl night outcom part pest polici
polit poodle postal postpon pouch pounder provision razor represent restor ring russian sanction saw scarf scari
scooter scribbl secretari shetland sign slave sock sponsor subject sudden sunderland sword templat thumb toddler
transport turkey tyre vet violat vis white wiltshir workshop written yoga zone
""",
    -10: """
22 abolish accord actual adverb allen alright apart arcad artifici assign astronomi aye bachelor bas began belfast bet
bio blanket brooklyn ca capit cartridg citizenship cleopatra clich climat cm collat compulsori constitut croydon cultur
deaf dec dinosaur disord disput distribut dover dragon eastend eight elbow er excel feel fireman fish forev giggl glad
grey guest guitar haiku ham head headlines heel his howl hundr ia indent ipad jot lamp lewi limit listen madam madden
mall mango middleton militari mix mob mock moor neil objection ok oppos paid phase pigeon porto portrait portug prop
publish readabl renew residenti respect resum reward risk roof rose rotten safer sang score scrap screw seal sentenc
shake shin shock side sitter smell spokesperson standard stat stockport strike stronger survivor system testimoni
therapi thesi thump tonight toy umm vacat var versus vii wah wean whale wifi wolf worn
""",
    -9: """
18 20 abstain abstent abus advertis amp anxieti appeal appoint arm arsenal artist bankrupt bass batman beach beard
berri bibliographi biggest biolog bolton bond boycott brighton buffalo buy calm came cancel captain cell chart checkout
clarifi classic cloud comment comparison complaint consist continent cook cool cork crack crew curtain dad dashboard
dead definit design diamond discuss dough drama drive dummi dunde edinburgh ee eighti element endors eros europ even
expir face filler final financi fir float flower fragil freedom goal greas hair hammer ile inflat italian jake journal
journey kill knick knit kong laps lens liberti life liv loud macro main marvel mod moodi napl news nits number okay
order org owen pear peg penguin petrol pizza plant portfolio possess preach pyramid raw regist rod root scale scot
sergeant settings shall skate sleev socket sod space speak split spokesman stalin stammer strongest such suicid summari
support swimmer tax taxi text thigh tough tree truck tv understand unreal usa verdict volcano wager warn welfar well
wheel whenc whenev wrong yen zebra
""",
    -8: """
15 abid ad admiss against algebra ankl announc anoth apprentic banner batter bicycl big bin bog bug bulletin buster
butler cactus campaign canadian car carpet cass cast chines chosen chris chrome claim clean collaps collect congest
contain council credit curri dame dice distinguish dogg dread en engin era everywher exceed fault faulti favour fiction
fierc fife finish five flyer forgot freak french futur fx geographi ghana gig govt grant greater grumpy happier hardwar
harvest heart ian index instanc itself joint josh judg ki labrador leagu lighthous lopsid mapl matter mayor merg mind
mit mood muddl mumbl mustard narrat nation national nick nineti nintendo pack paddington parallel parc parish patch
patel pdf penalti permiss permit petti phone potion rack ran rational react rec regard remark remedi repeat respond
retir rock ronin roundabout rule sa sarah scottish shave shift ship signifi singer specifi spoken squabbl squeez stamp
stand starbuck streetlight stroke subscrib sweden sworn symptom tab tall temp temper tenth three traffic trainer tripl
une upsid vera vow weigh weight whilst wildlif wish woke yin zen
""",
    -7: """
accent alp appli archeri artefact avatar bargain beam bear belgium believ bike blackout bn bob brain break bunch
busiest california chief clan cleveland confus correct costum cottag creator culprit curfew dank davi dialogu diploma
document doi driver drug du dual durat explos extrem fa fallen fan father favor finger foot four frighten fund gilmor
golfer government gp hen henri hero hm hmm hotel hug husband invest isl issu jab join larger lash le leo liabl loan
magician manuel martin masculin matrix mean mein mess mic midland mosqu mrs mute nail nobel nonsens notch nun occurr
offend overrid peep person pet pictur pivot poster pronoun punish pure rail ram reckon ref refere rescu return rome
roofer rough row rugbi ruin russia sand scorer scrape seminar sexual shape sharp sheer silli simil slap slug sparta
spite stabl staff stress sussex suzi swore tank telephon throughout took tori tour tube twelv utter val ware warm
werewolf withdraw woo wors zoom
""",
    -6: """
150 15s acknowledg acton ador allow am amber anymor apprenticeship assistant babysitter backdoor ballet bark base bay
beaten bind boat bonfir boring braini bride brilliant cadet castl centuri ceo channel chiefli chill chilli cn coars
commission communication competit concern continu cope couch crowd csa curriculum de der destini devic dock dutch ear
earth ed edit els elton entiti equip est eu expens extract failur fair fast fifth fire flounc forc fuse general global
good goodby gpt great greenhous grid grim ground healthi heard heat help histori historian ich itv last lawyer leaflet
leapt lit loch lodg longest manag mari massag mediev mega mend mention metropolitan mir moderated molli mor mors
necklac nervous nil optimist os ou paraphras paste paul perfum petit phoenix phrase plane pm premium re receptionist
refuge replac rocket roma ronni saber san sell sheldon sherlock sin slip soft soil spielberg staf stag stapl status
stem stitch stranger strong suitcas sum super swim talli taylor the theresa this threw thrown trampoline tudor turkish
understood untouch uproar urban voter week whatsoev wider william witch wolv worm writer zombi
""",
    -5: """
1 absente acrobat ai aid altogeth amaz anxious area arriv aug authoris balanc balloon ban bate bb begun bra canada
carriag caus champ chi civil clamp content contradict crazi crete crisp crush cuff cum curious dear def dementia
denmark departur detective dick ding doubl drill drum duck dust eleven elis energi enrol episod equat esther european
exposur expressli fc fear fee field fill flew flog follow foundat fourteen fresh fret garag gloat goodnight govern
grand grandad grandfath grandma grateful greet grief gymnastics handwrit having hay heap henc holland hous html hum
human hypothetically imag imam ink institut intens internet inver iron itali jet johnni joking kansa kent lark laundri
liking long lost member microsoft mond monti moth mt navi newborn note oblig offens onion ought outdoor outnumb pan
paperwork physic plateau playground poll poni pop primari product propos pts qui refresh reliev respons revis right rip
robot ryan seventi sharpen sigh singular sixth slur soar societi sound spike squat stab startup state stiff stink
structur stupid swap swept ten tend thread train travel trojan univers variabl vega victim wale weightlift weird
wikipedia wonder world
""",
    -4: """
100 40 41 83 8s acc accident accredit alarm alert also anti approv arrow bad balconi bank banker behalf belt bigger
billion birth blame blast boo boom bot bottom bournemouth breath bro bum capt cardiff caretak centrifug childhood
children chord clutch compass contributor convention convert cyprus dave dealt decid default detent didnt diffus digit
divers driven elli enquir entir envelop everest feet fete financ florida fortun frame frequenc frown fun fuzz gate gift
giving gma goblin golf gran granni handl harbour header hole horribl hung impli insid invers investor iphon it ja japan
jk journalist juic keep lad leaf led legend les less lipstick luton mac magazin mar master meant middl murder nab nay
neck needl ness ni oder offer ordeal outlet own panel parachut park peak pere ph pierc placement powder practic princ
profit pune radio rash reason recept reflect rent rental reproduct ripe rise river roger sad screenshot shove sid
similar someon squar stabilisers stake statistic stepdad stir strang strength suit summat suspend switzerland tad tale
teacher ted televis tens terribl territori tidi topic torch tournament tower troll truli turn twice ukrain unrestrict
updat valid vest vs wi win withdrawn worth worthi
""",
    -3: """
2yo 7 access ae af afterward alik analyst assess audienc austin averag awful bacon basically behaviour bled blink bowi
bt bubbl buck built butt cas cholesterol chorus citi claus cod colleg combin comfort comprehens contribut crime dealer
decis derri different ea emi fighter fiver fond founder friendli fring function gdp grandpa grew gymnast hamster hapens
hargreaves heavi heist helm helpline higher ik ill inherit insist instructor johnson keel lago late legendari leicest
light lock lose loss luci mainstream mans mario massiv meanwhil memes metadata mild mile mirror mobil moderator motor
murray muslim neon netflix obey off offici opposit overwhelm overwork past pat pattern pile pocket pre premier prevent
principl prioriti puff rag ray rear receiv recipient remain rematch remov robberi rs safeguard samsung sea seedl ser
shouldnt signatur slide slight slope snake spend squid star strict stripe sulli sunni suppos sweat taught technologies
th thought tiktok toe top truth twitter up upper vegetables verbal welch wherev worthless x yeah zealand
""",
    -2: """
0 000 10k 12s 23 24h 35 500 71 9s abba ac accept admin adoptive alic ancient anecdot apr arent attribut avg await b
ball barber barg benefit between bizarr boyl brought builder bulli buyer buzz capita cash central certificate chatbot
chemic chest chime chromebook claud clippers closur com common consol cricket crunch dart demand depart desktop
detectives dipper disown dissertation diving dnd doing e each east eco either el email enjoy enterpris error etiquett
ever everybodi express fag fals feminist fifa flag flashback flip foe forbid fortnite fox friction fulli furious gaming
gear gov govender gover grandads grandkids grandparents grandson grope haha hard hex high hoodie hornet howev hs huge
identifi imaginari indian inspector institution invit iwf ke kiss las lemon loath louis lucki macbeth maker map mice
might noth nr occur ofcom offline onlin organisations patter pct pend penn phd portal posit postcards prefer prey pride
prim promis protector provok questionnair quit reaction realis realm recogniz reson responce rf rich rival room roster
run runner sailor satisfi say seed sens sever shade sharing sheila shelv situat sleeper solut speed stage statistics
strangl suitabl surfac surround swansea technically tesla tho till tin too topper trip typic ui until urgenc va vigil
visa vivo weaker websit welcom whatev while wil wild wile worldwid ye yell yes
""",
    -1: """
11s 15m 16 24 27 29 300 34k 350 44 47 4am 80 82 88 90 abeg admins ads advert adverts afford alexa alongsid alternative
ans aoife appropriate aux awareness babysit bat bday bedroom behav believable bereal bestie blend blurry bodi born
borrow bright brownies bunk caller camhs celeb ceop challeng chanc chatbots chatgpt choke clint combat comunication
conclud conversation conversations cosy couldnt crayon criminology criticis crochet crocs d dar dawn deal deodorant des
diagram dial difference div dm dming do donts drain drop drunk due during echo eee eid electrician electronically
employ enact enemi enigma entertain enticement ep et ethic examin expect facetime famili ferri fetch fin flap flow
flush foi folk forest forget forti fotos fourth franc frts gentleman git giv gnome goalie graviti grenad grind growth
hadnt hai handheld handout happili hasnt have hearsay herd hit houston indecent information ingredients insurance
intelligence interceptor jack jacket jog john justification k kcsie killer knwo ladi leav legislation litter magistrate
maintain majority malaga manipulated manni marshal match measurements media medium meme mental michell minority
moderate moderators modern moving multi nationality netball newcastl nitro nobl noob notifications novel nspccs od
omegle onli op organisation otherwis our overview padlock painful pari particular paycheck paypal pedant pegasus
perform perpetrators perverts pfp phillip pide pikachu pint plod plus primry prob probabl prof promot propaganda proper
protective provid pshe pta puzzl q qualifi rattl recent recognit related relatives reliabl responsability
responsibility responsibilty result revolution ridg robb role rubbish rundown savings scenario screenshots second
secondari sensei sew shaking shield signpost simulate smokescreen snoring spam spanish stakehold standpoint stove
streak sub swamp swimsuit tampa techies tha thi third thrust tickl time tit toddlers tortoise town trading traine
transact translator truro truste uie uis ukulele ultimatum um unabl unbanned understat undo unrelated using v vapes
verification vigilant vim visitor volunteers wallet wallpapering wasnt wellbeing west whi wide wise wont wrongdo xbox
yrs yubo yungest z
""",
    0: """
00 050 062 100m 101 105 10s 10th 110 115 11pm 120 122 123 12th 130 13s 13th 13yr 141 144 146 14s 14th 156 15th 16s 16th
180 182 18s 18th 1am 1s 1st 200 200k 203 20k 20mm 20s 20th 210 21k 220 240 250 256 25s 2am 2d 2k 2kg 2nd 2x 301 305 30k
30s 30yo 310 312 340 36 365 37 39 3am 3k 3rd 3s 3x 400 401k 404 412 42 43 46 48 492 4k 4pm 4s 50p 50s 50th 52 530 55
550 57 5am 5k 5pm 5s 5th 5x 5yo 5yr 600 60s 61 62 63 635 64 650 67 6am 6k 6pm 6s 6th 70 70s 72 73 74 77 78 7am 7th 800
80s 81 824 84 840 85 89 8am 8pm 900 90s 93 95 98 99 999 9am 9h 9pm 9th 9yo aadmi abbreviation abbreviations abilities
abs absolutely abuja abusive abusrs academic academics accessible accidentally accordin accountant accreditation
accumulated accurate acess acknowledgements acktually acording acounts acquittals activate activated activities
activity actuary acutally adc additional ade adhd adidas administrative adolescence adolescents advocate aes
affiliation afk aftercare aftershave agen agencies aget aggregate agm ah airbnb airdropped airfryer airpods airtime ais
aldi algoritm allegations allegedly allergic allowance alltogether almst aloud alphabetical alternatives altogther
ambulance ambulances amendmants amendments amendmnts amex ammi among anfield animals ano anonymised anonymous
anonymously anos anser anthropic antibiotics anytim anyware anywere anywher aol apa aplications apologise apologised
apparently appearance application applications appreciate approximate approximately aps aqa arabic archivist arduino
are arests argh arguement argumnts articel artifishal asap ascii ask asl asos assemblies assessments assistants
associate associates association associations aswell atall atomic attendance audiobook augmentation augst auntie
aunties authorities authoritys autistic autocorrect automatic availability available avanti avec awear ayuda azkaban
babyish babysits babysitters backbencher backdoors backlog backward baddies baffl bak bakclash baking bana bandwagon
bankrolls barbat barista barnardos basea basic basketball batana bataya bbq bcakdoor bcc bckdr bcome beagle beautiful
becum beeb beebeesee beebs beekeeper beep beeps beings benchmark beni benifits bericht besties better bhaiya bibs
bigwigs bikini bil bild bir bitcoin bitesize bitlocker bitmoji blackest blaming bleakest bleep bletchley bll bluetooth
blurb bod boffin boffins boje bonjour bookkeeping bookmark bookshop boop borough boudicca boyfriend bpm braille
braverman brb breif brexit bridesmaid britian britons broadcast broader brochure broo bros brownie bruh brum brunch
brush bsf btec btw budget build burrito bursar bursary businesses buttermilk buzzword bye byline cabbie caboodle
calculate calculated calculation calculator callback calorie calories calpol campain campaing campainin campaining
campaning campsite canari capacit capitals captioning capybara cardio career careful cartographer caseload casework
cashapp catan cathcart caution cba celebrities celebrity celebs cere cert certificates characteristics chatroom
chatrooms chce cheapest checkbook cheetah cheif chek chem chemicals cheque chidlcare chidlren childcare childlines
childminder childminders chipotle chippy chocolate chocolates choirmaster chose chromebooks chubby circumstances
citibank citisen citizan citizenlab citizin citizn cityzen citzen civ clapham clegg clickbait cloning closing cluedo
clueless cme cobbles cockapoo cockatiel colander coldest coldplay colected coleslaw collective columbo combien
combination coment commas commencement commonest comms communicate communicating communications comp comparable
compatible compensation complet completely compnys components comprehensive comunicashun conced concretely conditon
conference confident config configuration confiscate conjugate consequence consequences conservatives const
constituency constituent constituents constructive consultation contagious contct continuous convenient coo cookery
cooperate coordinates coppa corect cornwall corporate corporation corporations correspondent corrupt cosines couldve
counsellor counsellors countin courgettes coursework covid covre cpd cpr craic credentials crimestoppers criminalised
criminals criminologist critic criticism critisised crms crossheads crossplay crossword croupier crypto cryptography
cse css csv ctzn cuarto cucumber cumulative cupcakes curiosity custard cyberbullying cybercrime cyberflashing cycl
daddi dangerous dataset dateline dative dawdle dawdled dawdling dcms debug decimalisation decode decrypt deepfakes
defend defendant defendants definiton defnition dehumidifier delegate deliberate deliberately delict deliveroo delivr
demographics den denominator depop descale designated destory deterrence devolved dfe diff differently diffrence
dilemma diligence diminish directive disabilities disability disagreement discovered discribe dissapear dissidents
dithering divorc diwali diy diz dmd dmed dob dodgeball dofe domestic donde donelan donor donuts doodle doorbell
doorbells dor dorries dosh doubt downside doxing doxxed dramatic dramatis dreamt dril drilin driling drillin droht dsa
dsl dubble duckworth dullest dum dumb dunkelziffer duolingo duvet duvets dwi dyfed dying dyn dyslexia dyslexic easyjet
ebay economics education educational een effective efo eiffel einem elden ele electric electricity electronic elevator
elo elon em embarrass embroidering emirates emotional employe encripshun encripton encryptoin encrypton encrytion
encrytped encrytpion encyrption endangered enforcement engineer engineering engineers enn enquiries entra entri
enumerate env eny epq equality equivalent erpresst esafety esl esports espresso ess essentials establishments estimate
estimated estimates ethnicity europol eurostar eus euston evaluation evanescence evidense evr evryone exaggerated
exaggerating exaggeration exakt exampel exat excess exclusive exclusively exec execs executive executives exhaustive
existence exlpain expalin expectations expensive experienc expiration explanation exploitation extorted ey ez f facbook
facing fact factorise fae fahrenheit fail faithfull falconry fam famly famous fanfic fart fav fave favs fax fed
federation fencepost ferret fewest ffnc ffncs ffs fgm fink finl finsta firefox firewall fisrt flak flamingos flase
flashcard flashcards flatmate flatmates fnaf foggy foir fondation fones footballers forensics forklift foundashun
foundaton fourty framing frau fraudulent fredom freebie freedm freedum freefone freephone frica friendzoned fudge fudgy
ful fuming fundament fundation funniest fuss futuristic g gab gaffer gander garda gas gav gavender gchq gcse gcses gd
gdpr geht gender gendr generative generators genius genuinely geog geographic geographical geographically geographicaly
gether gfs gg ghostwritten gif gilrs gist gizmo gk glastonbury glitch gluten gm gmail gmp gn gna goddaughter godmother
godson godwins gofyn goggles goldfish gon goodies govander govendar govenders govendor govendrs govinda govinder
govnder gpu gracias gramps grandbaby grandchildren grandparent gratification gratis greec grindr gromming groundhog
group groupchat grr gruffalo gruming grundschule gta gtg gudance guess guesswork guidence guidnce guv guvnder gvndr
gwent h haaland habbo haben hackspace hadrians haf hain hairdresser hammock hamsters handball handful handlin handset
handsets hangman hapen hapend hapened harg hargraves hargreavess hargreeves hargreevs hargreves hargrevs hargrieves
harmful haul havent hdmi headcount headins headmistress headphones headset headsets headshot headteacher headteachers
headwind heartbroken heathrow hebrides heckler hedgehog hedgehogs hedings height heisst helicopt helpdesk helpful helth
hexagon hgh hiccups hier higer higest highst hihger hihgest hiking hilarious hing hintertur hiring histogram historic
hitchhikers hiya hmrc hmwrk hobbit hoels hogwarts hola hollow hols hombre homebrew homem homepage homeschooled homesick
homomorphic honcho hoo hoodies hoom hoos hoover hope hopeful hospitals hostility hotline hotlines hotspots housemate
housemates houseplants howmany hrgrvs hrs humberside humbersides humidity hummus hump hundreds hustings hv hwich hwo
hygeine hygene hygienist hyn hype hyperlink iaahz ibuprofen iceberg icloud ico icos idc identical identities identity
idiom if ikea illustrate imbalance imessage imi immigrant immigrants impersonating import importance important
impossible inbox incidence incl independent indicate indicating indicators indivduals individually individuals indoor
inernet infoafirstresponsetraining infographic infomation informashun informations informaton init initials innit
innocent insecure instagrams install instalments instas insted instgram instrucciones insulation intanet inteligence
intelijence intenet intenret interchangeable internal interpol interrail interviewees interweb interwiew intimate
introdused investigate investigated investigates investigation investigations investigatory investin investments
invisible invoice involvement ioft ios iplayer ipsos irl irland ironic ish isolation ist istiyor itd itll iwfs jaffa
jailbreak java javascript jayden jeez jemand jess jigsaw job jordan journalism journo journos json juego jumpscare
jurnalists jus kac kaet kahoot karaoke kart karta kbir kebab keeper keh keir kennet ketchup kev keyword khayfa kiddie
kiddies kidron kilos kindergarden kitkat kiwi klingon kms knackered knowlege koi kombucha kosa kse ksi ktos kys l lab
labb landline lanyard lasagne lassies latelies laughable lawmakers lawmaking lawnmower lbw leaderboard leakier leavin
leccy leev leeve leftover leftovers legislative legislators legit legitimate legwork lenient lenth leotard lern lettuce
lf lgbt liability lib lidl lido lifeguard lifeguards lifeline lighter lik likelier likly limitations linkedin literally
literaly litteraly littlest littleuns livestream livestreamed livestreams llama llm llun lmao lmaoo lnk lobbyist
lobbyists lockdown lockdowns locksmith lofi logbook login lolita lollipop loners loo lorry lotr loudest loving lowdown
lowkey ls lst ludlow lunchbox lunchtime lwa lwas m macbook machen madchen madre maen magenta magistrates makin malarkey
malicious manda marshmallow mask mastercard matchsticks materials mathematics mbs mch mcuh mea measurement mec
mecanisms mechanic mechanical mechanics mechanism mechanisms mechanizms mediator meen meening meens meerkats meh mehr
meiosis meltdown memorise menlo menshun menshund menshuned mension ment meow meri merseyside mes mesengers mesh mesures
metaphysics metaverse meu midjourney midwife miedo mijn mindful mindfull mindfulness minibus minorities minoritys minus
mio misheard mismatch mitochondria mitosis model moi moj moja moje montage moot mortified mot mothership motorbike
moustache mouthful mpg msgin msgng msn mugshot mujhe mumsnet musk musks must mustnt mustve nachrichten nadine naff nahi
namez nandos nao nappies nativity natur nav nca ncmec ncpcc ncryptn neednt negotiate nerd nerds nerf nerfed nest
netherland nev nevis newfangled newquay newsnight newsreader ngl nicest nicht nie nippers nite nln nmbr nmbrs nmd noche
nokia norn northumbria northumbrias nose nothern noticeboard notification notorious nought nowt npcc npm nspc nsppc
nsync nto ntrvw nuber nubers nubmer nubmers nudify nuggets num numba numbas numbrs numerals numerically nummer nunca
nutritional nutshell nvm nxt nye obedience objector objectors obligations obs observation obsess occupation oclock
oculus odeon oedd of ofcoms ofenders offen officially officials offncs offside ofqual ofsted oftn ogroats ohms oi
olympic olympics omelette omg on onload onlyfans ons onward oof oops openai operandi opinon oposition oppinion opponent
opponents optimistic organisatons organization organizations orginal orgnisations orientation originally originate
orignal orkney osb osmosis other oublie ouch outback overall overdue overreacting overstate overwatch overwhelmingly
ownz owt oxbootoost oxfam p padrasto padrastro paediatric paladin pale pandemic pani panto papa paprika paracetamol
paramedic paramedics parkrun parle partial participants participate participating participation passcode passwd paving
payroll paywall pcc pcso pedantic peephole penalised penpal pepperoni percantage percnt perforating periodic
permanently perp perpetrator perps perro persent persentage personality personally perspective perv pesto peur pf
pharmacist phishing phoning photodna photoshop photosynthesis physio pickleball pigpen pineapple pinterest pitch pixel
placard plait plases plasterboard platypus playbook playgroup playgroups playlist pms pog poking policewoman polish
politic political politicans politics polititians pollster polyester pont poo poodles pooed poof poorer poplar
popularity population porridge posh posible postcard postcode postman postponements pov powerpoint powerpuff poza ppls
pps practically pram prcnt precisely pregnant preschool presentation president presidents pressur preteens pretti
pringles printout prisn priya prizon prmary probability probs procurement produc profession professionally
professionals prominent proofread proposals protecshun protectin protecton provenance prune psni psnis pss psvr pt pto
publication publications publisht puffins punishable punishments punishmnt puppeteer purr pushback put pyjamas
pythagoras qe qr qs qt quadratic qualification qualifications qualitative quango quanti quantified quantitative quantos
quarterback quater quer queue quiero quietest quitters quizmaster quoi quotable qurter racing radiator radicalisation
raffle raha railcard rainfall ramadan rando random ranee ranting rantzen rarer rarest raspberry reachable readin reaves
reboot rebuttal recall recap reciever recod recomend recommendation recommendations reddit referral referrals refusals
regeln regex regionals registered registration regles regras regulashun regulat regulate regulated regulates regulating
regulation regulations regulator regulators rehearsals reheat relapsed relative relax relevant religious relocate
reluctance reluctant reluctent remembered remotely repeatdly repeatedly repetedly replacement repot representative
republic req reqest requirement requirements requst reservation reservations resident residents respnse respondents
responsibilities responsible restaurant restaurants restrict resultant retaken retirement reveng revers rewrit
rewritten rhywun ringtone rishis rising riskiest risotto riten rl robberson roberson robertosn robertsen robertsn
robetson robotics robrtson roll rollercoaster rollover ronaldo rool roomful rota rotas roundtrip routinely rozzers rp
rprt rsa rspca rsvp rti rubiks rubles ruels rulebook ruling runescape rung russell ryanair ryt s sabe sachar safegard
safegardin safegaurding safegrding safeguardin safeguardng salery salesperson samaritans sandbox sandhurst sarcastic
satnav sauc saving sayin scam scammed scammer scams scaremongering scc schickt schl schoolboy schoolkids schreibt
schtum scientific scone scones scool scotland scoutmaster scrabble screenshotted scwac scwc se seagull secretive
sectons securely segfault seiko seit senco sendr senor sensibl sensitive sentance sentense seo separate separately
seperate sequenc servises ses setlist sexist sey sfgrding sfgrdng sfty shampoo sharpest shazam shd shebang shell shirt
shorthand shr shrank shre shrek shudnt shuld sickos sie significant simpel simultaneous sitizen sixthousand sizeable
skateboard skateboarding skatepark skating skibidi skint skl skoda skools skype skyrim skyrocketed slag slang slay
sleepovers slowmode slut smartwatches smh smith smmry smokesceen smokescrean smokescreens smoking smokscreen smudged
snapcaht snapcat snapchap snapchats snapcht snapchta sneeze sneezed snitch snooze snowball snowden snowdon snp snpachat
snpchat snpcht sociologist soll solushuns solutons som someth soon soppy sos soulmates soundbite soz spamming special
specifically speedrun spelt spent spice spiderman spiegel spiegels spiel spoilt spokespeople spokeswoman sposed spot
spotify spreadsheet spreadsheets sprite sprogs spur spyware sra src srvc staffroom stajes stallin standstill stansted
starmer starmers statistically stayin steepest stepbrother stepmums stepsis stonehenge stub stuk style subeditor
subhead subheadings subheads subjets successful successfully suck sudo sudoku sumarize sunburn sunflower sup suport
supportive supposedly surveillance sus sweetener switch syllabus synthetic systematic szantazuje t ta tablecloth
tablespoon taht takeaway takeaways takedown tallest tap tas taxpay tbf tbh teahc team teamwork teapot tec techie
technologys technophobe techuk teck tecnical tecnologies tectonics teechers teesside tehc tehy tek teknical telefon
tengo tenho tenni terrorism tes tesco thatll themself themselfs thermodynamics thermostat theyl thorens thort thr
threema ths tht thurs tightrope tihgter tihs tik tiktoks timeframe timespan timestamp timetable timezone tinder tiniest
tink tintin titanic tl tldr tocca tochter todo tofu togehter togeter togetha tok toolbox tortoises tos tot tother toto
tots totted toward tradeof tradeoff tradoff trainign translators transparency trapdoor trapeze trivia trnr tru
trustpilot tumblr tummy turnip tus tutee tutees tweaked tweet tweeted twelvemonth txtin type typesetter typically
typing typo ucas udner ugh ugliest uios uks ultimate uma unacceptable unanimous unanimously unban unblocked
uncomfortable uncovered undated undercount undercounted underestimate underfunded underreported undetected undiscovered
unencrypted uneven unfiltered unfollowed unguarded uni unknwon unkown unnoticed unprecedented unquote unread unrecorded
unreported uns unsend unspecifi upskirting uptick upvc urgent url useful usernames uwu vacancies vaka valorant vape
vaping various varnish vat vbucks veg vegan vegetable veiw veiws velocity verb verbatim vergiss veri veut viber vicitms
viele viewable vigenere vikings vinted virginia vitcims vitel vitle voir volts volunteered volunteering vorderman
voting vpns vrchat vulnerability vulnrable vunerable wach wacth wall wank wanless wann wapp warhammer warpath warzone
watchdog watchdogs waterline waving wch wear webcams webinar webinars webpage wechat weddings welp welsh werent wh
whatll whatsapps whatsit whatve whistleblower whistleblowers whitby whiteboard whitehall whittaker whn whne whodunnit
whom whove whoz whr wht whts wie wieviel wieviele wiht will withheld witnesses wizz wk wo wonderwall wordle workbook
worum wos wotsap wrds writen wrk wrod wrok ws wsa wtf wth wuts wwi wyd wyh xact xactly xmas yall yapiyor yay yet yh
yikes yio yk yn yoda yoghurt yougov youngst yoy zdjecia zdjecie zelda zilch zio zs zu zuck zuckerberg zuckerbergs
zuckerburg zucks zukerberg
""",
    1: """
14yo 21 32 34 40s 60 academi across affair along alter although android anyway app be bi bound browser bulk caesar care
carri ceil circl clever co collar compil compli consider copi cot dark databas decreas derbyshir dimension down dozen
dt eastwood effect emma emoji enabl envoy es essenti establish ethnic except exit extent fli foo formal gather goe gone
googl gut heavili helper hoax hog hostil hot household huh illeg impos increas insert instead intend jail jean ka kick
kidd knock ko larg laura lol love luggag lyk matron mid moral motion nan narrator ngos nottinghamshir origin outlin
oversea packet pant pe pen pipelin polo predators princip printer probat project proud purs putt quantum readi
recommend regim region regular rep resourc robin sceptic scientist scrambl serial sh shelter smoke soccer spare spoil
spread stern stubborn stuck summit sur surpris tabloid tail tailor task texan then therefor thick thirti tokyo tortur
triangl trot un und unsign us usual vampir vinegar vulnerable whichev widespread yield
""",
    2: """
4 africa air amongst attack badminton bail batteri becam becaus becom blaze blind boast buff camper certain ci clientel
clone comfortable competitor complain confin crypt delay dem dependent deviat disco done dot draft eh elementari ell
encod enforc ensur enter entranc excit eyebrow faith far fi flash free frequent fright gang gay genr gorilla grumbl
guardian hangout hardest harri hash hast himself individu inset interview junction kevin key korean krakow lancashir
leap lend literaci lo load louder loveli marri marriag minion most movement ne ned nois onc ordinari ourselv owe paso
pedo perhap pipe place plug po prepar preteen railway replay rick rm rude safest sage sai sec shard sheet shine shini
sleepover sourdough south speci spoiler sr stil studi swat that thatcher theoretically though tick timelin tourist
transit trash tread true unhappi voltag wizard workforc wow ze
""",
    3: """
abov abroad accuraci addit alli alway annoy archiv author babe backstory bold bounc breach bryson cipher circuit circus
coach compet confirm courtesi creat curricular danc dat deadlin decent deepfake deepli delhi delta desert detain
documentari dom drawn dull dungeon earli edg exclus faster fiance fingertip format forth front gamer gamertag gps grab
graphic guidelin guild halfway hello ho hob host iceland jam jay lap latest liken mainland makeup male manner may nah
ngo nich obstacl ocean odd outer outset parker pilot pinch plead plenti popular portray practis press public quickest
rais releas request review rework scene scope self should shown slack sloppi slowest some son sped sprout squirrel sri
stanc stoke struggl swipe te technic termin tone tran transcript trend tween under uno unusu upon ups valley vector
view vintag wedg weed whether whip within wouldnt
""",
    4: """
17 25 38 action advisori agenc agil almost analys angl arrest assum aunt bash basi besid bomb bore boy button cheaper
childish chuff cid cliff clip combo convers counti cu cumbria declin depend dip disappoint dislik dress exchang exercis
exist extra eye fade fantasi flop ford fraud freeli further gt gun gym haircut hed highlight hip imprison inc incomplet
info inner involv island known la lay layman lead learn lee length lift limerick locat locker mai manual menac miami
misus mode moderates moderation myself nameless neither non onset pair panda pawn pokemon power precis premis pro
problem progress pump push real rebel reno resist rig rob sail scroll settl show shrink silenc silk skim sling snooker
sole stair storylin strip texa threat threaten togeth trek trio troubl twenti una unfair unpopular varieti verifi
version virus visit vouch vr walk weaken widow wind wwe ya you
""",
    5: """
19 31 7s actor apprehend attitud automatically baselin bias blur burden capabl carbon charg cheap chester childline
china cinema cleaner communiti compound compromis con conduct conk consult counsel countrysid court cv deep deposit
dexter diego dirti display dodg drift driving dune emerg fur furlong gadget gemini gentl godfath grandchild grow gulli
het hey hr ict jealous juri laboratori lacross laser lat leak lesser liner mileston miss mistaken mole more nag newest
nigeria nineteen nod nor northern nowaday obligatori orlando outfit outright photo pointer policemen pool possibl
predict prison process ps punk purpos python question raid reduct rein screen select selfie sext sister smaller smarter
social sometim spar specific srsly steal steer stolen swing theori therapist threshold touch trim tune turnov upgrad
villain volunt weak web xp
""",
    6: """
achiev activ adjust alt analysi appear attach auditor back beg block blog breakup breed brief buffer cach character
charm clear client condom confidence coverag cross cs cuddl deni depress dos earlier elsa empir etc fastest foster
generat goalkeep grunt harder instant internship invent itun juici juliet jumper laid lurk magnet mandatori mere min
mis moss move normal north occasion out outing pas pencil prank psycholog qualiti quest reduc retriev roller ruffl
rumour sampl serious shoulder sis skye slat sleep smartphon snub sort spark statutori steadi steep stream substitut
tackl theft themselv tinker tram trial underwear upward van visual wallpap wave whistl woman yer your
""",
    7: """
28 acquir ahead asian authorit backpack beat below blogger blow bother broad bundl chemistri cost cur depriv despit
disregard drastic easili encrypt eta eva evan exempt expand fellow fenc fold forgotten gen ghost harass home homeless
jai jone khan korea level lin loft mediat messi mountain neighbourhood none option organic output panic pin plain pleas
pole politely poor por previous punt quip radius realistic rid robber rocki singl slam snag snug solar spec spun stall
statistician straight string submit subset survey tech twin underneath urdu vacuum via virtual whisper wit xx zero zoe
""",
    8: """
10 26 afraid an and ap briefli cant click command conclus contra corner could dan del describ detail dev development
direct disappear disconnect distanc downward draw dump earliest eas empti execut extend fall flea flee focus foul
gangster graph har harmless highland hobbi http i india input introduc invert later launch librarian lover maiden mayb
men met mp na nasti nativ open outlaw para persona photographi pip planet planner pluto programm prompt quick realli
reproduc retrain robust scoff secondhand shore simpl sketch slit slow slower sociolog soho sourc squad striker studio
succeed talent taller tent thai than thief through throw tie tighten tomato unlock upload upstair vault volunteer wait
wardrob warren whereabout whoever wrap zip
""",
    9: """
50 act agatha around babysitting baro blazer boost bring bump burglari coerc current data difficult difficulti dim
dismiss door drag drummer editor engag escap explan fashion fool forward game grandmoth handler hi hid hill icebreaker
id initi inquiri instal ir isolate kik kyle liam live los newer next nope notebook nu obtain outdat overse padr
playstat policeman positiv poverti prime privately queri rare rather refus riski romania sack secur setback shrug si
simpli sixteen skinni smart softwar sooner spin sql stale start starter strap subtract surf terrorist usb voluntari
voluntarili warrant wast whose wipe word would
""",
    10: """
2 30 admit ago aka awar birthplac by can closer coastal comfy compliment constabulari cooper copper cps crook dbs ditch
dj drake drew dubai encount fake fanci former fuel gal guilti ha handi induct jump junior kepler lean let like messeng
mother my narrow partner point post pr prosecut prove que report resistance selfies shorten shot sms spawn supervisor
tal telegraph those tight traitor unidentifi unless videocall wig wireless yard
""",
    11: """
absent alien approach bare beyond commit connect control custodi cynic deputi dirt disclos don dong drone eighteen
elder evidenc exclud extens factor fifteen first friend giveaway gradient grown handshak hopeless impress influenc
inspect knot leader learner linux local mia mislead molest movi near plea poland prior prosecutor radar rang reach
regret rout scheme scrutini seen setup shut smooth snapshot span spous stretch summarise surnam sweep teenag tension
toronto transfer tweens ugli underli unfold unse vagu vip viral wangl wife
""",
    12: """
45 advanc aim as asid bag being blower branch caravan confess elsewher featur from granddaught guy imagin infer
interest kati mane manipulate migrant nato naughti nba necessari net neutral no path photograph pirat plan pose
princess prise procedur pupil rank rizz seek seventeen sextortion sprint stepson stilt take tame til tow venus visibl
watcher wive
""",
    13: """
33 adopt adult advantag algorithm altitud anchor attent backup bang camera catfish chain charger checker companion
delet desir download expert fiddl file for handcuff hood huff hun instruct juror knowledg ladder mini mous nos null
overheard pay pc plot prep privat program quicker rape reli rub sibl sim singapor solv spain sport straighten suggest
suspicious them thirteen use useless viewer villag walkout wari wink yb
""",
    14: """
8 a anybodi audit begin behind blank buddi comput curv cute dare dont downstair dug eldest feminin filter fit foreign
gard guard guidanc haunt hurri introduct lowest mafia minimum mongolia omit pcs pi pointless poli predat primer proven
romeo scan sheriff shortcut somebodi success technolog tighter underlin unnam urg ventur vignett
""",
    15: """
attempt baggag border broadband checklist closest crawl dancer deeper experiment explicit exs faint femal fewer
flatteri foto gorgeous hatch hunt hunter improv inform knew know lame layer loos lot mine mistak needi never nuclear o
oldest pri reel requir scare shed shorter sniper supervis technician thailand their thriller trailer trigger tuck
vanish vpn with yourself
""",
    16: """
9 abandon accus alreadi amateur ani asham asia away background brave brute carrier caveat climb convict cousin crimin
cyber desensitise director enough ex expos hike hunch incept keen kid manipulation modul mum nearer neptun outsid
password pick psychologist relationship roommat rural rush seeker senior shame she silent simpler simplifi skill
smallest stay teach tini unsur when whore yr
""",
    17: """
bait beforehand bust cort counselor dalla daughter duo hitch idea intern juvenil lag learnt loop messag mexico obvious
older overlook peru platform poke ransom round scanner target tempt track twist username vibe virgin void warden work
year youth
""",
    18: """
14 add address backdrop befor blackmail clue confidenti creep cruis curl disclosur exact feasibl geek hedg hush matur
method multiplay myspac obscur pace ping roleplay skip stumbl teammat tool user what women
""",
    19: """
12yo advic age beginn beneath captur child cloth convinc cover creepi dig gossip hint hire ip monitor nanni network
onto port privaci profil protocol reject shoot sight stare tape think wander want
""",
    20: """
awkward betray bluff bypass cloak coupl depth doorstep exploit feedback got guilt lack low mysteri nearest need nobodi
record robux screenplay skirt slowli sync tel throwaway unknown unsolv warsaw
""",
    21: """
13yo advis chase close colleagu develop escort few folder haggl hostag laptop lass lookup loser nice perfect rap romanc
secreci shortest sure tak to undisclos willing
""",
    22: """
cabl catch dna eras her honest hop intro nowher parent proof sex shadi shadow solo stori tri youngster
""",
    23: """
bribe chang choos come countri fingerprint found herself me paranoid predator recruit reveal roblox scout see strategi
tell test tutor younger
""",
    24: """
defenc emojis freelanc gap girl lesbian liar list motiv neglect pedos proton pull search secret server stuff tactic
traffick twitch unwant
""",
    25: """
constabl date discov excus fbi give hook lie lone mate nephew one peer roam somewher student talk teen there tunnel
uncov
""",
    26: """
deco explor flat hostel ignor methodolog peek remot sexi suspect trail
""",
    27: """
anyon confid kind lazi pickup pornographi reunion short trustworthi unwilling
""",
    28: """
csam discord naked newcom polic stalk stepdaughter underground wire
""",
    29: """
abduct hurdl log not over pakistan porn pretend runaway small way
""",
    30: """
link notic rope send tip trap unseen
""",
    31: """
12 attract hack meet old pass research seem sneak teas write
""",
    32: """
detect friendship least peopl yo youngest
""",
    33: """
classmat consent posing site where youtub
""",
    34: """
code conceal discreet disguis hang into look neighbour persuad pic player quiet watch
""",
    35: """
11 honesti snoop trust
""",
    36: """
stalker underage
""",
    37: """
cam line lower shi video which
""",
    38: """
easi easier get kidnapp script
""",
    39: """
hacker mentor tracker trade undress
""",
    40: """
film guid kidnap techniqu
""",
    41: """
best cheat dms seduc
""",
    42: """
how loophol suspicion undercov
""",
    43: """
doesnt make
""",
    44: """
check cop lure signal
""",
    45: """
13
""",
    47: """
chat easiest so
""",
    48: """
find
""",
    49: """
avoid flirt gain without
""",
    51: """
groom telegram
""",
    52: """
alon hide
""",
    53: """
girlfriend hidden trick
""",
    54: """
nude spi step
""",
    55: """
littl
""",
    62: """
caught trace
""",
    63: """
niec
""",
    64: """
befriend minor
""",
    66: """
young
""",
    69: """
schoolgirl
""",
    81: """
loneli
""",
    103: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -27: """
^_a
""",
    -17: """
kids_$ my_daughter
""",
    -16: """
^_so to_a to_trust
""",
    -14: """
am_her
""",
    -13: """
my_kid my_kids talk_to to_the
""",
    -12: """
be_a for_the groomed_$ how_a my_12 used_to
""",
    -11: """
^_do a_child i_do i_make me_to on_$ out_i room_$ spot_a
""",
    -10: """
^_should ^_why ask_a of_me of_the report_$ to_bed working_with
""",
    -9: """
a_groomed child_$ do_they find_kids for_a girl_out go_to groomers_$ i_ask i_explain kid_friendly near_me old_to
the_kids with_kids
""",
    -8: """
and_i child_on dad_$ find_a get_talking groomer_$ groomer_how hypothetically_how i_teach kids_no me_i minecraft_server
to_be to_go to_me to_stop without_a
""",
    -7: """
^_are ^_as ^_he a_15 a_parent am_14 asked_me be_$ best_way chats_$ child_online cutting_$ does_a groomers_use
grooming_a how_many i_let i_protect i_report i_think included_$ is_it my_friend my_girl my_mum out_of pretending_to
protect_a server_with teach_a this_$ to_girls war_$ way_to were_both which_ones with_good work_$ work_with
""",
    -6: """
9_yr ^_did ^_i ^_my ^_step ^_youngest a_little a_streamer am_15 approach_a be_included boy_in cat_to did_the do_$
do_groomers football_clubs for_11 for_an get_young grade_$ groomed_kid gum_out her_new i_approach i_find i_not
if_someones in_a is_a kid_gets kids_football kids_how me_her me_same my_age my_parents my_sister need_$ new_stepmum
old_about on_an on_the passport_photo say_no science_$ send_a stepmum_and stop_$ talk_$ they_can they_get to_prom
to_report to_show told_me trust_of water_$ with_the you_talk young_people
""",
    -5: """
15_she ^_does ^_they ^_when a_babysitter a_boy a_crime a_i a_poodle a_target a_ten a_thank a_war about_groomers
about_his allowed_to am_i another_kid anyone_$ away_from being_used card_$ child_about class_to club_for do_these
dont_know encryption_to explain_encryption find_tips for_children gets_groomed girl_of got_a groom_another groomers_win
group_$ have_never he_wont his_room how_mny how_tall i_dont i_lure i_notice i_saw i_sneak is_this it_$ it_not kid_groom
kid_off kid_to little_girls make_me make_my me_their meeting_a my_class no_to now_$ of_grooming off_kids old_be
old_wants out_to play_$ poodle_$ read_$ shower_without stranger_$ swapped_pics teen_to tell_anyone tell_if that_$
the_trust there_are to_like to_read to_spot to_stranger to_work what_$ what_it without_mocking work_for would_you
write_me write_to you_card you_have
""",
    -4: """
13_i 15_yr ^_an ^_can ^_kids ^_list ^_nobody ^_our ^_secret ^_someone ^_swapped a_chess a_grumpy a_hat a_man a_phone
a_report a_spoke about_her against_young ai_being alone_i am_12 am_22 and_her and_my and_seek any_example app_should
are_no as_a avoid_$ back_were bad_is best_app birthday_$ both_13 boy_i boys_to but_how by_a can_make change_my chat_up
check_on chess_club child_is coach_is contact_her curious_about daughter_and day_$ discord_to do_stranger does_grooming
drink_more example_of for_13 for_it for_parents for_small get_robux gets_the girls_like granddaughter_to groom_a
groomer_write grooming_look happens_to has_been her_$ her_boyfriend her_brothers hide_and his_day how_bad how_it
i_block i_change i_help i_recognise i_spot i_start i_went illegal_to in_it in_own in_with is_alone is_being it_my
it_right kid_curious kids_parents know_what lessons_$ library_$ makes_me man_$ man_who moaning_$ mods_$ more_water
my_14 my_boy my_players nits_$ not_a not_illegal notice_grooming notice_in numbers_$ of_ai off_discord on_teens on_time
one_$ one_word online_with other_girls parents_on people_working plan_$ private_chats robux_without seating_plan
secret_to sent_a show_her spot_the take_$ teacher_notice thank_you that_a that_i the_best the_groomer the_internet
the_library the_trophy there_$ theres_a time_$ to_answer to_contact to_find to_invite to_kids to_smile trophy_$ up_is
used_on wants_me washing_up what_happens what_tactics what_they which_people why_would wifi_$ will_laugh win_the
without_paying would_a would_do
""",
    -3: """
11_and 12_i 12_to 15_year 18_now 6_$ ^_am ^_dont ^_hypothetically ^_id ^_little ^_not ^_reporting ^_she ^_some
^_talking ^_tell ^_wheres ^_you a_7 a_bot a_decent a_discord a_garden a_graph a_line a_married a_nine a_passport
a_pupils a_quiet a_stranger a_toddler about_grooming about_nudes about_the act_covers after_grooming agree_on all_the
am_18 an_image and_he and_she app_for are_you at_her at_risk be_daft bed_before being_groomed best_for block_someone
boring_$ both_in bring_it but_i buy_$ by_year cam_in camp_$ can_my cant_find chat_filter chat_to check_a check_take
check_your child_a child_after child_seat children_get children_i christmas_$ coach_which code_$ convince_my crime_$
daft_to disappearing_messages discord_i do_with does_it does_she dont_want dose_the encrypted_chat filter_so find_it
find_me fine_$ for_christmas for_kids for_nudes for_our forget_the forget_to friends_$ from_my from_someone get_groomed
get_help girl_who girls_and girls_mum got_groomed graph_$ groomer_get groomers_tell grooming_in group_chat grown_up
happened_to hat_on have_been have_chat have_good have_no he_is he_wants help_my her_homework her_messages her_picture
her_room her_that her_what his_bed how_$ how_dose how_late how_meny how_often how_old i_have i_just i_love i_set i_tell
i_trick i_tutor i_type if_the in_hide in_leeds in_our into_eating invite_a ipad_$ is_best is_got is_talking is_that
it_secret it_up kid_use kids_get kids_in kids_when know_how late_can laugh_at leave_his leave_me less_shy lies_do
like_step line_for look_after look_at look_daft make_sites married_man me_a me_alone me_at me_see me_send me_taken
messages_from messages_how met_the money_for mum_for mum_thinks mum_what my_9 my_best my_friends my_granddaughter
my_own my_son my_talk my_teenager my_username never_met nine_year noon_$ not_let not_only not_to notice_me off_for
often_should old_a old_send old_that olds_i one_for ones_to online_how others_and paying_$ people_$ people_who
phone_and phone_for photo_$ pic_to pics_with picture_removed play_online play_with privacy_settings private_$
python_code real_and report_an report_and report_grooming rules_$ safe_$ saw_her secret_chats seek_$ sends_me sent_me
set_the sexual_messages share_of share_their she_keeps show_up sit_still sites_check sizes_$ so_how so_kids so_that
someone_elses someone_on something_from sort_of speak_up started_it still_for surprise_party swear_$ team_$ that_isnt
that_nobody that_there the_apps the_cam the_child the_girls the_group the_school the_series the_story the_team
the_water their_work these_creep they_want things_$ this_server time_to to_15s to_ask to_drink to_grandma to_notice
to_people to_primary to_ride to_share to_talk to_tidy to_write trick_my turned_off turns_out twins_$ uncle_$ under_12
up_in up_on up_with use_$ went_to were_girls what_if what_kind what_percent what_share when_a when_he where_can
which_is who_can who_only why_do win_a with_2 with_child with_her with_others wont_look works_$ year_11 year_by year_so
you_check you_explain you_recommend you_teach youth_worker
""",
    -2: """
100_to 10_year 11_$ 11_or 13_yo 14_do 17_$ 20_yr 22_she 22_the 2_ask 2_pick 30_year 31_and 3_years 40_and 41_and 5_yr
7_year 83_from 8_year ^_12 ^_another ^_come ^_found ^_girl ^_groomed ^_help ^_jk ^_kid ^_leave ^_lie ^_neighbour ^_no
^_nude ^_one ^_parents ^_sexual ^_that ^_theres ^_we ^_who ^_without ^_young a_30 a_baby a_big a_budget a_car a_chat
a_class a_colleague a_course a_cv a_detective a_dick a_drawing a_final a_girl a_letter a_lift a_lost a_mate a_mention
a_new a_paper a_person a_plane a_police a_pupil a_quarter a_search a_secret a_six a_talk a_teaching a_tired a_way
a_woman able_to about_school about_stranger access_to according_to adult_has after_a after_minors again_after age_check
age_checks age_is age_rating am_boring am_talking an_assembly and_asked and_comes and_daughter and_get and_it and_once
and_one and_out and_pretend and_says and_we and_which angry_$ anyone_working anything_$ app_$ app_to apps_$ apps_hide
are_11 are_as are_boys are_most ask_$ ask_her asked_a asked_her at_first attention_of away_for baby_pics bad_person
be_able be_friends become_a bed_$ bee_$ been_having been_pretending before_a before_an believe_me best_$ best_friends
between_two book_$ borrow_a bot_$ boyfriend_how boys_are boys_my brothers_$ budget_$ by_the called_when camping_with
can_a can_an can_join can_kids can_they can_you catch_a chat_in chat_on chat_where chatting_with cheating_in child_i
children_and children_never children_on choir_$ christmas_presents christmas_tree cinema_$ come_and communication_with
contact_with controls_for course_that courses_$ creep_get crime_to data_$ daughter_alone delete_a delete_it dick_pic
dick_pics did_you dinner_$ dirty_to discord_$ discord_server do_children do_girls do_if do_parents do_police do_the
do_we do_without do_you do_young dog_$ down_before early_$ end_it examples_$ explain_to face_$ final_$ find_grooming
find_my find_out find_pics first_aid fly_to for_$ for_boys for_dinner for_his for_liking for_new for_sending for_teens
for_to forget_your forgot_to found_a found_out friend_she from_100 from_online fuel_$ game_$ games_are games_do
games_to generally_$ get_$ get_caught get_in get_it get_me get_picked get_pics get_rid get_to gifts_do girl_he girl_i
girl_tell girl_we girls_get girls_should give_a give_examples good_for good_opening got_her got_to grandma_$ grandson_$
groom_children groomed_child groomed_kids groomers_write grooming_for group_of group_work guidance_$ happen_to has_a
has_the have_$ have_got have_said have_to he_cant he_says help_at her_grandad her_how her_notes her_school her_see
her_stepdad her_surprise her_teacher her_tutor her_username hide_messages his_cam home_$ home_with homework_$
homework_i how_did how_much how_should i_a i_asked i_babysit i_borrow i_bring i_cant i_catch i_check i_crossed i_end
i_forgot i_keep i_look i_never i_paint i_reach i_see i_should i_was i_win if_my if_you image_$ in_group in_so
in_swimming in_them in_this in_trouble in_water internet_secret is_15 is_fuel is_getting is_going is_lonely is_my
is_not is_pretending is_safer is_sat is_she it_become it_called it_for it_give it_illegal it_so it_title it_was
it_works job_$ job_title join_in joking_$ keep_kids keep_the keeps_forgetting kid_can kid_get kid_keep kid_used
kids_aged kids_can kids_here kids_keep kids_like kids_or kids_safe kids_they know_i known_to knows_but lawn_$ lead_$
leeds_$ let_a let_my let_the lied_about lift_to like_from like_it like_my like_that line_with list_the little_cousin
little_league live_$ lol_not london_$ look_for looking_at lost_$ mad_$ make_it make_one make_someone make_up makes_such
man_from man_on many_$ maths_$ me_again me_not me_were me_what message_to messages_between messages_with messaging_me
messenger_has messenger_kids met_on mind_the mine_says mocking_him mocking_them most_$ move_in much_sleep mum_$ mum_and
mum_first mum_of mum_that my_10 my_13yo my_child my_children my_dad my_firm my_house my_lad my_lawn my_mother my_novel
my_old my_online my_server my_teen my_year my_yr myself_in need_2 need_the never_leave never_seen never_tell nice_$
no_experience nobody_knows nobody_says not_all not_lol not_tell not_the notes_what nude_pics number_for obviously_$
of_3 of_40 of_9 of_girls of_that of_them of_those of_which off_$ off_her old_boy old_for old_girls old_says old_who
on_how once_you one_get one_of online_are online_for online_friend online_grooming online_to only_her or_12 orchestra_$
our_family our_school our_server out_how over_my paint_with paper_$ paper_round paragraph_of parent_do parents_of
parents_trust past_a pay_me percent_were permission_slip person_for phone_is photo_for pic_she pick_kids plane_$
play_chess post_it present_for prevent_grooming print_the prison_for profile_$ project_$ prom_$ pupil_$ pupil_asked
pupil_is pupil_what quarter_of quid_$ quiet_on quiet_pupil quoted_so reading_$ reading_which recognise_a recommend_for
removed_$ report_a report_for reporting_a request_$ rich_$ risk_$ roblox_asked round_is safe_online safer_for said_it
saw_a say_how says_anything says_good says_no says_she says_the school_photo school_picture script_$ search_engine
see_maths send_$ send_her sending_images sending_my sends_the server_$ server_he set_up settings_to sext_a
sexual_communication share_$ she_isnt she_lets she_told shoes_on shop_$ should_you show_$ show_a showed_me sister_to
sit_in site_$ six_year slip_$ so_bored so_police some_kid someone_from someone_to son_without spelling_bee start_a
step_what stickers_$ story_of stranger_get stranger_online study_group such_messages taken_off talk_about talk_like
teacher_$ teacher_from teaching_assistant teenager_feel teens_and tell_me tell_someone tell_their tell_us tells_her
test_tell text_her that_he the_article the_attention the_boys the_bus the_children the_christmas the_cinema the_data
the_dog the_job the_leavers the_mall the_museum the_offence the_one the_three the_trainer the_trampoline the_whole
the_woman the_word them_for these_men they_$ they_make they_tell they_use thing_does things_does think_$ think_my
this_to three_kids tips_from title_of to_avoid to_check to_delete to_fly to_give to_know to_leave to_message to_open
to_prevent to_prison to_put to_say to_school to_someone to_speak to_teens to_telegram to_year towels_$ town_$
trampoline_$ tree_$ trick_or tricked_into trust_the tutor_$ tutor_hates two_12 type_into type_to understand_the up_for
up_her us_how victims_$ video_call video_of want_my what_about what_act what_can what_does what_happened what_papers
what_questions what_signs what_software what_sort what_will when_did where_a where_boys where_the which_act which_books
which_courses which_gifts which_messenger which_one which_paragraph which_police which_social which_way which_year
who_wont why_me wife_who wise_$ with_children with_my with_our with_us without_me without_scaring without_them
woman_quoted word_grooming would_an would_be would_find would_it would_teach would_the would_understand write_$
write_code write_in write_like write_messages year_$ years_how you_a you_ban you_get you_go you_tell young_for
young_girls youngest_kid your_address your_age your_secret
""",
    -1: """
0_$ 10k_followers 11_12 11_13 12_13 12_a 12_and 12_my 12_one 12_yo 12s_$ 13_keeps 13_to 13_years 14_$ 14_and 14_year
14_yr 150_$ 150_used 15_and 16_year 17_what 17_year 19_how 1_$ 20_and 2_a 2_hours 2_know 2_sleep 2_under 34_000 3_$
3_30 4_$ 4_year 5_8 6_year 6_yr 71_$ 7_yr 8_and 90_percent 9_$ 9_0 ^_9 ^_access ^_add ^_added ^_adoptive ^_age ^_and
^_anything ^_at ^_babysitting ^_be ^_been ^_blackmail ^_boys ^_cant ^_caretaker ^_change ^_child ^_clues ^_coach
^_compare ^_cousin ^_crime ^_dad ^_deepfake ^_detectives ^_disregard ^_everyone ^_figures ^_first ^_forget ^_fortnite
^_friend ^_games ^_girls ^_grandads ^_groomers ^_hello ^_hide ^_how ^_howd ^_lonely ^_man ^_mate ^_me ^_meeting ^_met
^_mostly ^_ms ^_must ^_nans ^_nr ^_number ^_ok ^_old ^_online ^_only ^_packed ^_pay ^_people ^_plan ^_plenty ^_police
^_porn ^_pretty ^_random ^_record ^_report ^_roblox ^_safeguarding ^_saw ^_says ^_school ^_script ^_show ^_since
^_sister ^_somebody ^_stranger ^_student ^_surely ^_talk ^_tech ^_trigger ^_trying ^_was ^_whenever ^_whose ^_writing
^_year ^_your ^_yungest a_16 a_17 a_20 a_2yo a_5 a_6 a_backdoor a_bag a_bike a_birthday a_boyfriend a_card a_cat
a_change a_chart a_chatbot a_chromebook a_concert a_creepy a_cruise a_customer a_dad a_degree a_detention a_dm a_dnd
a_dodgy a_fact a_family a_fan a_fight a_first a_five a_fiver a_flat a_football a_forum a_foster a_fox a_girlfriend
a_hacker a_haiku a_heading a_helpline a_horrible a_joke a_knife a_lady a_librarian a_lighthouse a_locked a_match
a_minecraft a_mod a_model a_moderator a_name a_number a_picture a_pirate a_poster a_profile a_python a_register a_room
a_row a_rule a_scale a_scene a_scrambled a_screenshot a_section a_seven a_shame a_share a_short a_small a_stalker
a_statistic a_strong a_summary a_surprise a_ta a_tall a_tech a_teenagers a_telegram a_tent a_thread a_time a_vacation
a_video a_word a_worry a_youngster a_youth a_youtuber about_dad about_girls about_homework about_kids about_me about_my
about_sharing about_this about_with above_and abuse_$ abusers_hide acc_to accident_$ account_$ account_for account_to
act_if act_like actually_work add_a add_this added_by added_to address_please adoptive_dad ads_$ adult_asking adult_to
adults_to advice_for advise_$ after_an again_how age_appropriate age_can age_for age_go age_she age_were ages_$ ai_$
ai_generated album_$ all_$ all_150 alone_without alt_for always_two am_11 am_13 am_16 am_35 am_71 am_an am_asking am_au
am_coach am_deaf am_fine am_getting am_home am_in am_on am_so am_starting am_terrified am_worried america_$ among_the
an_accident an_allotment an_alt an_app an_apps an_argument an_encrypted an_example an_hour an_offence an_online an_out
an_xbox and_11 and_by and_cant and_filmed and_give and_his and_how and_just and_make and_need and_recipient and_say
and_sending and_sneaks and_teach and_tells and_the and_there and_to and_wants and_when and_who and_wont and_young
another_$ answer_$ any_books any_case any_data any_detail any_number any_numbers any_of anymore_$ anyone_i anyone_who
anything_on app_has applies_to apps_are apps_for apps_games apps_has apps_kids apps_stop apps_used apps_where are_$
are_90 are_affected are_always are_among are_at are_groomers are_in are_known are_meets are_more are_named are_not
are_safest are_so are_there are_they are_too are_young argument_$ around_kids art_server article_$ as_far as_i as_if
as_proof as_the as_victims ask_me ask_the asked_for asked_of asked_to asking_her asking_how asking_me asking_to
assistant_$ at_12 at_13 at_17 at_7 at_bowls at_half at_his at_me at_our at_pictures at_private at_school at_the at_what
au_pair automatically_$ aware_of away_at awkward_$ baby_photos babysitter_let babysitter_used babysitting_two back_a
back_after back_door back_to back_with backdoor_so bad_people basically_$ bathroom_$ bathroom_again be_12 be_14
be_aware be_by be_changed be_in be_kids be_late be_me be_on be_targeted be_to beaten_every because_is because_it
because_one because_she become_an been_sending before_going before_they behave_$ behaviour_$ behind_the being_a
being_blackmail being_hurt being_threatened being_too believe_a believe_the bench_with best_apps best_friend best_mate
best_present better_$ better_at bike_$ bikini_pics blackmail_by blackmail_of blackmail_over blackmail_she block_a
block_ads board_$ book_club books_$ bored_of bored_talk bot_to boy_and boy_asked boy_got boy_of boy_or boy_so boy_what
boy_who boyfriend_21 boyfriend_scared boyfriend_watches boys_how boys_right boys_share boys_so boys_tonight boys_where
bread_$ break_your breaking_it brother_$ brother_off build_a bus_$ but_he but_it but_my but_she but_this by_3
by_groomers by_month by_name by_people by_safeguarding by_some by_step by_text cake_$ call_$ call_the call_their
cam_and cam_on camp_and can_be can_children can_grooming can_he can_look can_message can_one can_parents can_pay
can_pick can_play can_reach can_ring can_say can_see can_tell can_text can_the cant_do cant_get cant_read cant_tell
car_and card_for care_$ carrots_$ cars_$ case_$ case_of cat_$ catch_groomers caught_how certificate_$ change_in
changed_$ channel_$ character_$ charger_$ charitys_tips chart_for chat_apps chat_by chat_what chatbot_grooming chats_as
chats_if chats_of chats_only chats_to chats_what chatting_$ cheating_$ check_an check_messages checks_they checks_work
child_following child_friendly child_join child_know child_lied child_out child_porn child_protection child_safety
child_said child_tell child_tells child_told child_who children_are children_can children_targeted children_what
chromebook_$ class_chat class_from class_he class_i class_never class_of clippers_$ clothes_$ club_are clues_that
coach_i coach_of coach_says coach_under code_for code_that coding_club colleague_is come_back come_from come_out
come_they come_with comes_back common_is companies_should comunication_with concert_$ concert_with consent_$
contact_children contact_the controls_$ cops_get corner_$ could_be could_my could_the count_$ countrys_police
cousin_wants cousins_$ crime_of crime_when cringe_$ cruise_$ curious_how cut_off cut_their cuts_$ dad_does dad_looking
dad_to dad_whose daddys_friend dance_$ data_on data_show daughter_can daughter_chats daughter_do daughter_is
daughter_wants days_so debate_team definition_$ degree_$ detail_$ detention_$ developer_message did_groomers did_he
did_i did_police didnt_$ didnt_send died_$ discord_bot discord_she disregard_the dnd_character dnd_club do_10 do_12
do_according do_age do_as do_her do_offenders do_she do_stuff do_this do_to do_when dodgy_$ does_$ does_tech
doesnt_want doing_stuff dont_eat dont_kids dont_leave dont_need dont_they down_$ down_i down_images dragon_$ drama_club
drawn_from drew_me drives_a earn_the easter_eggs eating_the effects_of eggs_$ email_$ encrypt_a encrypt_messages
encrypted_chats encrypted_messages encryption_$ end_encryption end_to ender_dragon english_not enough_$ essay_$
even_say ever_show every_night everybody_working everyone_my everything_$ ex_and ex_to exact_words exactly_$
exactly_which expected_of experience_$ explain_encrypted explain_grooming explain_it explain_please
explain_safeguarding explain_the face_and fake_$ fake_profiles families_$ family_chat family_room family_with fan_page
far_as fast_$ feel_at feel_safe feel_sick feelings_for fell_out fence_$ fight_$ fighting_over figure_can figure_for
figure_not figures_$ figures_for file_$ film_for filmed_it filter_on find_abuse find_advice find_guidance finds_out
finished_on firm_i firm_tutor first_job first_line first_responce first_response first_step first_week fish_with
five_year fiver_$ flag_a flat_in float_$ fold_a followers_$ following_grooming football_$ for_8 for_asking for_cheating
for_families for_grooming for_guidance for_happy for_help for_how for_if for_keeping for_kid for_learning for_little
for_looking for_messaging for_minecraft for_my for_one for_people for_staff for_that for_them for_those for_three
for_tiktok for_videos for_when for_which for_your forced_me forum_$ foster_child found_guilty found_pictures four_year
fox_in friend_gives friend_sent friend_takes friend_wants friends_at friendship_with from_$ from_a from_an from_him
from_home from_just from_kids from_one from_outside from_public from_romania from_three from_when from_which from_year
fun_she game_say game_you games_can games_for games_that games_used games_with gap_between garden_$ gave_me
generated_pics get_10k get_access get_along get_beaten get_better get_free get_into get_named get_police get_quiet
get_tips get_two get_unbanned gets_a gets_his gets_in gets_it gets_to getting_captain getting_in gift_for gifts_$
gifts_work girl_keeps girl_on girl_that girl_there girl_turning girl_was girlfriend_she girls_are girls_is girls_then
girls_what give_an give_it give_them gives_a gives_him gives_me giving_away giving_kids go_back go_of go_when goes_$
going_on going_quiet going_to good_$ good_age good_reasons got_added got_blackmail got_hacked got_his got_me got_police
got_the grandson_and grandson_to groom_kids groomed_before groomed_by groomed_on groomer_away groomer_in groomer_is
groomer_say groomers_contact groomers_move groomers_pretend groomers_say grooming_automatically grooming_be
grooming_crime grooming_early grooming_happen grooming_how grooming_kids grooming_on grooming_tips grooming_to
group_have group_is groups_of guidance_for guitar_on hacker_$ had_the half_term hamster_$ hamster_died hapens_to
happen_in hargreaves_how has_shown have_13 have_a have_feelings have_for have_kids have_that have_they he_can he_did
he_gets he_has he_keeps he_knows he_leaves he_make he_makes he_met he_said he_thinks headed_$ heading_for heard_in
hello_i hello_to help_$ help_for help_how helpline_for her_aunt her_birthday her_brother her_clothes her_daddys
her_daughter her_face her_grandfather her_hand her_have her_i her_pics her_real here_$ here_and herself_and hidden_from
hidden_instructions hide_my hiding_place him_and him_back him_in him_money him_or him_when himself_in his_$ his_ball
his_class his_flat his_grandad his_house his_mates his_new his_nose history_$ history_teacher home_without
homework_server hoodie_back horror_film horses_$ host_$ hour_$ hours_to how_abusers how_children how_common
how_groomers how_such how_too how_would how_young howd_you hurt_in hurts_her i_add i_answer i_arrange i_blur i_broke
i_call i_chat i_coach i_come i_contact i_delete i_describe i_dial i_did i_didnt i_downloaded i_earn i_feel i_found
i_hang i_hate i_her i_in i_interview i_join i_lack i_learn i_leave i_left i_liked i_live i_move i_mute i_only i_open
i_play i_prank i_ran i_read i_record i_remove i_reply i_save i_shouldnt i_sit i_skip i_take i_trade i_turn i_used
i_warm i_watch i_will i_wonder i_worry ideas_$ if_he if_it if_kid if_only if_they illegal_for illegal_pictures
in_america in_cars in_chapter in_chats in_class in_for in_her in_his in_history in_if in_kids in_manchester in_may
in_night in_one in_roblox in_school in_there in_under in_word info_$ inside_a insists_that instead_$ instructions_do
interested_in internet_$ internet_friend internet_to into_an into_encrypted into_messages into_private into_thinking
ipad_from is_12 is_20 is_at is_bad is_brilliant is_dating is_good is_groomed is_his is_how is_kind is_like is_long
is_nervous is_on is_scared is_so is_to is_too is_under isnt_a isnt_his it_again it_ai it_asking it_at it_awkward it_be
it_condition it_dont it_goes it_how it_if it_let it_like it_look it_looks it_mostly it_of it_off it_on it_opens
it_private it_rules it_say it_says it_tells it_time it_to it_under it_when itself_$ jailed_for jk_but job_as join_$
join_the joke_$ just_chat just_curious just_have just_take just_the karate_$ keep_asking keep_her keep_looking keep_my
keep_wanting keeping_kids keeps_asking keeps_getting keeps_mocking keeps_saying keeps_sending kept_quiet kid_a
kid_about kid_after kid_and kid_at kid_go kid_like kid_my kid_on kid_sent kid_she kid_tells kids_about kids_according
kids_be kids_by kids_chats kids_cut kids_dont kids_faces kids_go kids_groomed kids_have kids_herself kids_know
kids_known kids_messages kids_need kids_never kids_numbers kids_of kids_out kids_party kids_sent kids_server kids_so
kids_start kids_tell kids_that kids_the kids_to kids_were kids_what kill_herself knife_in knitting_pattern know_$
know_anymore know_before know_when know_where know_whether know_which know_who know_why know_you knows_i lack_is lad_of
last_year late_for laugh_$ law_$ law_here lay_out leader_i learning_spanish leave_a leave_her leave_us leaves_me
left_back legal_to legally_$ less_like lesson_$ lesson_on let_go let_kids lets_play letter_from lies_about like_$
like_28 like_an like_in like_me like_you limit_on line_$ line_on link_to linked_to list_what list_with listen_$
listens_to little_because live_in locked_himself lol_so long_about long_and long_do long_does long_time long_you
look_into look_like look_out look_real looking_into lose_a louder_$ made_me made_the made_you make_contact
make_friendship make_their make_you makes_it makes_the man_ask man_asking man_for man_has man_in man_online man_said
man_says man_she man_to man_want man_was man_with man_write manchester_$ many_apps many_crimes many_kids many_of
many_sweets many_victims many_were mate_$ mate_he mate_my mates_party mates_to maths_is may_be may_i me_about me_and
me_back me_do me_go me_have me_he me_is me_it me_lol me_messages me_money me_naked me_of me_on me_please me_stuff
me_which me_without meant_by meant_to medicine_$ meet_children meet_her meeting_someone meets_$ mention_$ meny_boys
meny_kids message_children message_from message_her message_so message_them message_without messages_under messaging_a
messaging_app messaging_kids messaging_my met_a met_this might_be minecraft_$ minor_and minor_online minutes_of miss_me
mocking_it mod_on modelling_and moderator_$ mods_for monday_$ money_from month_by more_at more_followers more_girls
more_i more_often most_of most_victims most_vulnerable most_young mostly_boys mostly_young move_from move_the much_$
mum_asked mum_get mum_he mum_i mum_if mum_there must_i must_know mute_a my_6 my_babysitter my_boyfriend my_cam my_coach
my_country my_cousin my_cousins my_crush my_dissertation my_english my_essay my_family my_first my_grandkids
my_grandson my_group my_guitar my_hoodie my_leg my_little my_nudes my_older my_partner my_photos my_pics my_pictures
my_reading my_school my_scout my_shoulders my_shy my_slides my_teacher my_teenage my_tires my_toddler my_voice my_wife
myself_i name_$ name_check named_$ named_and names_and nan_$ need_somewhere need_support need_this needs_$ needs_a
nervous_about netflix_$ never_do never_told new_accounts new_kid new_school next_if next_to nice_thing nice_to niece_is
night_$ night_and nightmares_$ no_$ no_and no_backdoor no_clothes no_nicely nobody_$ nobody_came nobody_listens
nobody_would normal_and nose_$ not_come not_girls not_live not_look not_me not_so not_sure not_under notice_a notice_if
novel_about novel_i novel_write now_he now_i now_she now_they now_wants nr_of nudes_and nudes_being nudes_what
number_of nurse_$ nursery_$ odds_$ of_$ of_10 of_5 of_6 of_a of_all of_an of_anyone of_cases of_football of_groomers
of_his of_how of_little of_meeting of_messaging of_one of_people of_privacy of_pupils of_school of_stuff of_thirty
of_two of_us of_victims of_what of_your of_yourself off_chat offence_$ offence_for offence_to offender_$ officer_$
often_$ oil_change ok_for ok_if ok_so ok_to old_and old_are old_enough old_get old_guys old_has old_home old_if old_man
old_must old_or old_phone old_please old_right old_son old_want old_was old_were old_without older_friend older_girl
olds_in on_apps on_being on_chats on_here on_me on_monday on_netflix on_online on_our on_parents on_safe on_safety
on_saturday on_staying on_them on_tuesday on_what on_youtube one_app one_child one_did one_how one_line one_man one_pic
one_take one_will one_would ones_are online_bestie online_he online_is online_safety online_she online_what only_$
only_sender only_use only_wants only_with open_it opens_with or_a or_girl or_he or_just or_known or_the or_young
original_$ other_kids our_address our_class our_pupils our_year out_for out_if out_my out_there out_which outfits_get
outside_$ over_the own_account packed_a pair_the parents_find parents_finding parents_for parents_get parents_know
parents_think parents_to park_for park_who partner_is passport_$ password_$ pay_him pay_the paying_a paypal_$ pays_me
pc_$ pct_$ penalty_for people_are people_for people_have people_know people_my people_need people_tell people_they
people_think people_want per_the percent_$ percent_of person_$ person_i phone_$ phone_away phone_under phone_with
photo_from photos_of piano_teacher pick_one pics_how pics_i pics_numbers pics_she pics_to picture_$ picture_of
picture_that pictures_back place_for plan_a platform_did play_a player_for plays_with please_dont please_i please_make
please_not plenty_of plot_it poem_as poison_$ police_as police_catch police_data police_didnt police_dont police_for
police_is police_officer police_see police_stuff police_to portion_of post_$ post_a posts_her practical_guidance
present_$ presents_from pretend_i pretends_to pretty_sure printed_version privacy_$ private_and private_messages
private_server private_video promised_to prompt_$ proof_$ proportion_of protect_pupils protection_officer pupil_about
pupil_drew pupil_on pupil_showed pupil_who pupils_$ pupils_are pupils_mum puppies_$ put_their questions_do quickly_$
quiet_pupils rating_$ reach_her reach_them read_a read_private real_$ real_name real_person really_$ reasons_$
recipient_can recognise_them recommend_a record_my recorded_$ recorded_me register_for report_about report_i report_it
report_someone report_that report_what report_where reporting_line reset_$ responce_$ respond_to revision_$ rid_of
ring_her roblox_he role_$ room_for room_how room_with round_$ row_over rules_for run_off runs_a safe_and safe_in
safe_on safeguard_a safeguarding_children safeguarding_for safest_for safety_tips safety_which safety_worry said_hed
said_her said_i said_she samsung_$ santa_$ saturday_and save_the saw_my say_a say_about say_he say_hello say_something
say_the say_what says_an says_give says_he says_hell says_her says_it says_that scale_$ scared_of scared_the
scene_where school_at school_is school_nurse school_photos school_play schools_by scout_troop scrambled_message
screenshot_on secret_about secret_code secret_girlfriend secret_way section_on see_a see_anyone see_it see_private
see_the see_what see_whether sees_the send_it send_my send_sexual send_them sender_and sending_gifts sending_me
sending_pics sent_nudes sent_one sent_pics sent_sexual server_and server_for server_is server_says set_my setup_$
seven_year sextortion_is sexual_$ sexual_comunication sexual_stuff shaking_$ share_her share_please shared_her
sharing_a she_doesnt she_met she_need she_said she_say she_says she_took she_wants she_was sheet_$ shook_$ short_story
should_anyone should_be should_kids should_parents should_people should_staff should_stop show_for shown_me shy_6
side_$ sign_up signal_$ signal_because sim_only simple_words since_$ since_when sister_$ sister_about sister_on site_i
size_in sleep_and sleep_through sleeves_$ slides_$ small_child small_flat sneaks_out so_$ so_cringe so_good so_it
so_like so_many so_only so_sweet so_tell so_there so_to so_what so_which so_young social_network social_networks
software_$ some_creep some_man somebody_is somebody_to someone_in someone_is someone_my someone_tell someone_wrote
something_$ something_bad something_to something_worrying somethings_wrong son_$ son_is son_on sorts_a sound_less
sounds_like spanish_for speak_to speaks_to special_needs spoilers_$ spot_grooming staff_know staff_training stage_at
start_school starting_to statistic_about stats_$ stay_home stay_safe staying_safe step_$ step_by step_how steps_of
still_a stop_asking stop_before stop_it stop_messaging stop_someone stop_them story_$ story_for story_with
stranger_danger stranger_or streamer_he strong_password student_i student_sitting student_to stuff_to submit_a such_a
summary_of support_how sure_i surely_not susie_hargreaves sweets_$ swimming_lessons ta_and take_a take_away take_me
take_that taken_down takes_photos talent_show talk_my talk_what talks_to targeted_$ targeted_what targets_$ teach_kids
teach_my teach_this teach_year teacher_being teacher_for teacher_i teacher_know teacher_sent teacher_to teams_$
technically_$ teenage_son teenager_to teens_to telegram_and telegram_because telegram_group tell_grandma tell_nobody
tell_on tell_parents tell_that tell_you tell_your telling_me tells_how tells_on term_$ terrified_$ text_$ text_i
text_my than_boys than_girls that_an that_are that_arent that_figure that_got that_her that_in that_look that_really
that_she that_sorts that_stuff that_tells that_the that_what that_wont that_would the_150 the_app the_background
the_bathroom the_blanket the_board the_car the_charitys the_chat the_chats the_checks the_coach the_companies
the_county the_crime the_criminal the_debate the_drama the_ender the_family the_figure the_figures the_first the_garden
the_hidden the_high the_image the_ipad the_iwf the_key the_lads the_last the_line the_link the_list the_little the_main
the_month the_nearest the_next the_number the_nursery the_original the_other the_penalty the_people the_photos
the_pictures the_printed the_record the_right the_rise the_role the_rules the_season the_senders the_sex the_share
the_signs the_stage the_suspect the_text the_train the_trainers the_training the_uncle the_victims the_war the_writer
the_xbox the_year the_yearbook their_books their_child their_favourite their_names their_own their_parents their_phone
them_i them_in them_online them_to them_without then_$ then_any then_do there_any there_anyone there_anything there_for
there_is there_was these_days these_people they_check they_detect they_hate they_have they_keep they_lure they_mostly
they_move they_say they_talk they_think they_were they_wont thief_$ thing_$ thing_to think_our think_the thinking_it
thirty_$ this_bad this_bot this_chat this_man this_report this_woman this_wrote this_yr tho_$ those_kids those_working
thread_$ threatened_$ threatening_to threatens_to three_together three_years through_$ through_a tiktok_$ time_it
time_on time_should times_$ tips_on to_another to_being to_believe to_block to_book to_boys to_call to_cam to_change
to_chats to_dance to_die to_end to_feel to_film to_flag to_france to_grooming to_hand to_have to_him to_his to_jail
to_join to_keep to_kill to_live to_london to_manchester to_marry to_nap to_next to_online to_our to_pay to_play to_post
to_protect to_record to_recruit to_respond to_ring to_run to_safeguard to_sign to_signal to_sing to_sleep to_submit
to_teach to_their to_them to_town to_underage to_video to_which toddler_in toddler_into toddler_to together_$
told_anyone told_him told_to tonight_$ tonight_what too_$ too_get too_little tooth_fairy touch_me trainer_say
trainers_$ training_where trampoline_park tricks_of trigger_for trip_to trouble_$ trouble_for trousers_$ trust_you
trying_to turn_off turned_out turning_13 tutor_make tutor_says tv_$ twelve_$ two_boys two_factor two_girls
unbanned_from under_12s under_8s under_a under_it under_the up_an up_my up_online up_so up_the up_three up_what up_who
up_without us_be use_encrypted use_instead use_most use_signal used_$ used_by vacation_request version_$ victims_are
victims_of victims_were video_with vodka_and voice_chat vulnerable_$ wait_for waiting_for walk_to want_bath want_him
want_make want_me want_not want_out want_police want_practical want_their wanting_to wants_a wants_discord wants_her
wants_him wants_more wants_mum wants_nudes wants_pics wants_to warm_up was_14 was_9 was_caught was_found was_jailed
was_legal was_the was_there watch_dont watch_for watches_me watching_$ water_in way_in way_into way_the we_are
we_foster we_have we_move we_parents we_sit website_$ websites_were week_how were_13 were_children were_there were_they
were_used what_12 what_am what_an what_app what_asked what_charity what_clues what_dad what_do what_expected
what_figure what_gives what_grooming what_hapens what_her what_meant what_must what_my what_number what_present
what_sextortion what_that what_their what_years when_$ when_child when_do when_it when_some when_someone
when_somethings when_the when_they when_your whenever_a where_$ where_does where_i where_there where_to where_used
wheres_a wheres_the wheres_this whether_it whether_the which_$ which_age which_ages which_are which_body which_countrys
which_expert which_experts which_groups which_headings which_lies which_not which_offence which_outfits which_platforms
which_safety which_services which_signs which_single which_skills which_steps which_technologies which_three
which_website which_websites who_do who_gets who_has who_hates who_just who_looks who_made who_my who_runs who_says
who_sends who_sent who_tells who_turned who_work who_works why_are why_dont why_i why_that will_be will_happen win_at
win_trust wins_a with_$ with_all with_first with_grooming with_he with_just with_mum with_old with_parents with_paypal
with_sexual with_special with_teens with_that with_wearing with_youngsters with_your without_breaking without_him
without_private without_what woman_$ wont_ever wont_leave word_$ word_with words_should words_your work_technically
works_with worksheet_$ worried_about worries_$ worry_$ worry_more worrying_about would_miss write_for write_python
writer_$ wrong_$ wrote_up xbox_$ year_4 year_5 year_6 year_7 year_8s year_9s year_gets year_group year_which yearbook_$
years_$ years_and years_had years_on you_become you_break you_can you_cant you_cry you_do you_give you_got you_groom
you_into you_keep you_look you_lose you_read you_see you_send you_to you_write young_$ young_lives young_men young_what
youngest_child youngsters_$ your_developer your_hidden your_instructions your_prompt your_system youtube_$ yungest_kid
""",
    1: """
11_that 13_how 15_$ 25_and 26_$ 2_delete 2_find 2_hide 34_$ 45_how ^_according ^_ai ^_answer ^_fake ^_it ^_links ^_nice
^_theoretically a_14yo a_lad a_laugh a_lie a_lonely a_note a_pedo a_pic a_player a_private a_puppy a_sexual a_sleepover
a_step a_student a_sweet a_teen a_threat a_thriller a_tutor a_twelve a_voice a_vpn about_him about_our addicted_to
adults_$ adults_who age_$ age_so all_previous alone_at alone_with am_26 am_40 am_man am_the an_old an_older and_chat
and_you any_server are_12 are_out around_$ ask_for asking_as asks_$ be_my because_i best_to book_a boy_$ boy_from
break_a bring_up build_trust can_avoid can_dm care_about caught_in changing_room chat_as chat_between chat_that
chats_secret chats_so checks_for child_not child_wont children_alone children_without choose_which classmate_$
coach_and coach_what come_in comfortable_with convince_her cops_cant could_a could_meet country_can cuddles_$ dan_dan
dan_now date_$ date_a daughter_to day_are delete_my delete_our delete_your dependent_on did_$ did_it discord_servers
dms_i do_dares do_men do_what doing_what dont_ask dont_see easy_to emoji_do ends_with evening_how evening_might
evidence_of exactly_how explain_a fake_a feel_special few_friends film_at find_$ finding_out fond_of for_adults
for_research found_my friend_from friend_he friend_of friendship_$ from_this from_young fuel_of game_should game_that
game_with gamertag_$ games_where get_an get_banned get_foto get_him get_little get_more get_my get_them get_year girl_$
girl_and girl_from girl_online girl_so girl_to girls_$ girls_in girls_of girls_talk give_my go_on grandad_and grown_ups
guilty_so has_pics hate_her he_does he_likes he_owes he_tell hed_rather her_alone her_for her_friends her_it
her_knowing his_40s his_friends his_nudes his_parents home_for home_from hotel_with house_alone house_of how_not
hypothetically_if i_become i_blackmail i_break i_get i_got i_invite i_meet i_mentor i_pretend i_sent i_share i_sound
i_text i_try i_work if_she images_from in_and in_my in_that in_which instead_of is_13 is_34 is_home is_shy is_slowest
is_ten is_the it_being it_easy it_just it_known it_lowest it_messages it_quiet job_lets job_with join_my just_us kid_$
kid_alone kid_how kid_is kid_lives kid_online kid_says kid_so kids_and kids_do kids_friend kids_off kids_there know_it
knowing_i knowledge_$ lad_in leak_it leave_$ leave_home likes_her list_to lives_$ lol_$ lonely_12 look_it looks_$
lure_kids make_kids man_and me_as me_be me_but me_enough me_from me_if me_online me_pics me_privately me_sound me_take
me_than meet_a meet_his meet_me men_$ mentor_to message_a message_little messages_a messages_before messages_every
messages_my messages_to messaging_minors might_you minor_so more_she mother_not move_a much_can mum_found mum_so
mum_wouldnt mums_boyfriend music_i my_13 my_girls my_student myself_$ near_her need_it nice_gift nice_opening not_get
not_know not_leave not_see now_dan of_30 of_45 of_chats of_child of_music of_thing of_this of_videos off_roblox
offenders_get offenders_use old_$ old_before old_from old_how old_likes old_player old_she old_wont olds_phone on_cam
on_tiktok on_to one_asks one_in one_kid one_pupil one_she only_research opening_lines our_chats our_kids out_so over_$
over_at parents_$ parents_around parents_knowledge parents_not parents_seeing party_$ people_trade phone_i photos_lol
pick_the pics_on pics_without platform_in play_without play_you please_suggest pose_as predator_$ present_to
previous_instructions private_chat private_videocall pupils_to purposes_give question_$ quickest_way rather_be
record_with report_into report_kids report_me report_say research_purposes research_which roblox_name roblox_so
roblox_to roleplay_as roleplay_you room_without round_it safely_$ say_2 school_kids schoolgirl_to scout_leader search_$
see_you seeing_$ send_stuff send_to send_videos sending_more server_to server_where sex_with sext_$ sexual_chat
sexual_talk share_that share_the she_feels she_sneaks shy_$ sit_for site_has slang_for sleep_in sleep_with slowest_to
slowly_$ snaps_with so_for so_girls so_he so_hed so_shell someone_stop someone_talk son_to special_$ special_and
stepdaughter_is stop_talking student_she suggest_how suspicion_$ sweet_text talk_without teacher_of teaching_me
teen_for tell_how tell_my tells_me ten_$ text_to than_her than_his that_ends that_hides that_kind that_not that_one
the_12 the_club the_grooming the_kid the_messages the_mods the_narrator the_trick the_type the_ways the_woods
their_kids their_mum them_up there_parents there_she they_like think_his this_is threat_to tiktok_live til_he tips_to
to_children to_hear to_hotel to_persuade to_pretend to_sext to_sit to_think to_touch to_trick to_upload trace_the
trick_kids trust_a trust_and trust_with try_to tutor_could twelve_year type_$ underage_girl understand_$ undress_a
unseen_$ up_he us_two use_so video_from videocall_with videos_of visit_him volunteer_with want_$ want_it want_meet
want_that want_to wanted_to was_talking were_a what_age what_country what_emoji what_game what_he what_i what_sites
what_the what_you which_country which_game which_hours who_blocked who_write will_i win_over win_you wipe_my with_a
with_an with_boys with_few with_girls with_him with_minors with_older with_some without_my wont_let wont_report woods_$
would_get would_one would_they write_so yb_girl year_9 year_old years_to yo_to you_delete you_list you_make you_please
you_quick you_suggest you_understand you_were young_girl your_chats youth_club yr_olds
""",
    2: """
10_years 11_too 16_$ 21_how 2_trust 30_and 38_$ 7_$ 7s_to ^_excuse ^_from ^_good ^_in ^_lets ^_lol ^_please ^_say ^_use
^_want a_babysitting a_club a_country a_dare a_dbs a_game a_grandad a_group a_liar a_mans a_mums a_nice a_nude a_poem
a_reply a_sixth a_teacher a_test a_womans about_stuff address_from adult_online adult_write against_her alone_and
alone_for alone_online am_19 am_31 am_alone am_one am_writing an_actor an_offender and_a and_doesnt and_keep and_on
and_send and_then and_under answer_in anyone_about app_do app_is are_dan arrange_it as_to ashamed_to asks_so away_$
babysitting_job back_i background_check bad_man be_seen beat_me before_cops being_touched believe_her best_want
between_us blackmail_a bot_how boy_9 boy_into boyfriend_to but_srsly buy_my cam_with can_do can_fit caught_if
check_their child_fall child_images children_online children_to children_you coach_who coming_to cort_$ country_i
country_where cross_the dan_tells dare_on daughter_friend delete_messages do_11 does_this dont_find dont_get
easiest_for easiest_way easy_for fake_profile family_$ feel_guilty find_in finding_my first_$ fit_in flirt_with
follow_a for_leaving for_photos for_pics friend_is friends_are friends_so friends_to friends_with from_police gain_the
game_for game_is get_noticed get_out get_past getting_my gift_and girl_called girl_next girl_she girl_trust girls_how
girls_online give_for give_that goes_this good_evening got_videos guilty_for has_only have_12 have_an have_only he_like
help_a her_again her_kids her_sister her_telling her_too hide_pics his_mum house_$ how_come how_my hypothetically_which
i_be i_buy i_flirt i_follow i_need i_photograph i_swap i_touched i_wear id_like ideas_for if_a if_i if_someone images_$
images_of in_chat in_game in_when in_yb is_discord is_easy it_as it_from it_take it_the just_between just_testing
keep_secret kid_against kid_be kid_being kid_love kid_rather kid_that kid_when kids_address kids_at kids_hang kids_use
lap_$ leader_how lets_roleplay letter_to likes_one lives_from lonely_$ long_till look_$ looking_for love_me lure_the
make_the make_this mall_$ mate_is mate_on me_for me_more me_selfies me_she me_something me_touching me_up me_when
me_your meet_$ messaged_a messages_$ minor_to more_$ mother_how mum_about must_not my_brother my_lap my_mates my_phone
my_step my_tent naked_$ neighbour_boy neighbour_son no_one no_problem note_for notice_that nude_of nudes_from of_15
of_children of_going of_minors of_telling of_why off_the old_so older_man on_call on_discord on_little on_your one_i
online_and online_i only_13 open_up opening_line out_$ out_without papers_$ parents_are parents_check parents_wont
pays_$ people_share persuade_a photo_of pick_which platform_has please_$ please_help please_tell police_if police_trace
privately_$ problem_$ profile_to put_a reply_$ report_to roblox_with roleplay_i say_which say_yes says_gifts school_$
secretly_$ seeing_her seen_$ selfies_$ send_another send_photos she_has she_have she_send she_tells she_wont should_an
should_the show_me sixth_former small_girls so_my someone_asks somewhere_private specific_$ srsly_how start_$
step_grandson stop_her stop_seeing stop_the story_to stranger_and student_$ sure_my suspect_$ teacher_do teacher_dont
teacher_who teen_girls teens_$ tell_what tell_which testing_your text_how that_parents that_worked the_border the_cops
the_mum the_park the_pic the_quickest the_safest the_steps the_way they_give they_know they_open this_kid this_photo
till_a time_with to_blackmail to_chat to_detect to_help to_her to_meeting to_not to_parents to_pose to_private to_see
to_sexual to_some to_swap to_text to_trade to_win to_your too_ashamed topics_do touched_$ touching_her trust_me
tutor_to under_$ underwear_$ undress_on up_and up_to us_bot us_she use_that vpn_and want_her want_she want_some
want_them want_write we_did what_lines what_to what_topics what_would when_my when_parents where_it where_my
where_people where_they where_this where_you who_is will_believe will_they with_girl with_in with_out with_stranger
without_parents word_a work_out would_say would_someone writes_to writing_a year_7s years_what yes_to you_$ you_spot
you_would young_teen your_filter youtube_as
""",
    3: """
11_yo 11_yr 12_$ 12_why 13_$ 13_in 14_how 16_how 19_$ 26_how 31_$ 9_and 9_in ^_best ^_code ^_could ^_find ^_give ^_just
^_kindly ^_roleplay ^_will ^_would a_brain a_deepfake a_fake a_film a_friend a_grown a_job a_love a_novel a_school
a_scout a_site a_story a_thirteen about_$ about_their about_what after_chatting after_class age_gap alone_after am_25
am_38 am_not am_older an_underage and_show another_one anyone_knowing app_leaves are_my arrest_me as_an as_more
asking_a avoid_detection babysitting_kid back_$ back_for be_so be_together be_with before_he befriend_children
best_game by_police can_show can_take can_talk caught_$ chat_$ chat_at coach_get convince_a daughter_9 daughter_of
daughter_she deepfake_of do_a do_lonely do_that does_one dont_send driving_one drunk_$ eyes_only fall_in family_link
feel_she filter_how find_them find_which for_15 for_before for_being for_driving for_girls for_sleeping for_this
friend_$ from_school from_there games_should get_kids get_the girl_go girls_to give_at go_$ good_excuse got_links
grandson_keeps groomers_in hack_my have_more have_time he_sends he_tells her_mums her_my hides_me his_own his_video
home_last home_to how_make hypothetically_what i_act i_go i_may i_mean i_messaged i_put i_trace if_parents if_your
in_love in_nice in_secret in_their in_theory in_yr into_a into_my into_now is_11 is_16 is_26 is_only is_our isnt_there
it_is kid_drunk kid_i kids_chat kind_as know_if know_the last_so leaves_no lesson_plan let_her let_you lets_do lie_so
link_so list_$ little_siss lol_how lonely_kid long_til love_$ love_letter make_friends make_that man_writes mate_wants
mates_$ me_an me_how me_in me_word mean_$ meet_one messages_automatically mistakes_do more_than my_babysitting
my_colleagues my_eyes my_lesson my_mate neighbour_girl neighbour_kid nice_words niece_to night_i no_trace not_$
now_need of_teens of_things off_a off_his old_he old_in old_online olds_hang on_his on_lonely on_my once_$ only_me
only_she other_teacher out_at over_with own_without parental_controls parents_that pass_for phone_before phone_so
photo_she photos_what pictures_of plan_write platform_is play_what player_on please_tel poem_how private_message
private_what pupil_and pupil_in pupil_to reach_childline realistic_$ related_$ reported_$ round_his round_the
round_when say_it school_does school_that scout_to script_to secret_in see_my selfie_$ selfies_in send_nudes
send_people send_selfies seriously_$ she_owes show_my siss_friend sleeping_with so_kind so_the some_$ someone_i
someone_who something_i son_mate stay_with story_where student_of students_to sweet_talk take_off take_to talk_2
talking_to teacher_get teacher_make teacher_she teen_$ teenager_$ tel_me ten_year text_a text_me that_child that_get
the_dbs the_groomers the_night the_pool the_weekend theory_how there_a there_and they_call they_trust thing_kids
think_were thinks_i thirteen_year this_kind this_selfie those_pics til_a time_alone to_hide to_let to_little to_move
to_pupil to_take to_undress tool_to trace_a trade_pics tricks_$ trouble_with turn_a uniform_$ us_$ uses_to way_round
we_do wear_to were_not were_the what_did what_emojis what_gifts what_school what_time whether_a which_kid which_kids
which_mistakes which_of which_parental who_likes why_girls wife_to with_how with_o without_being wont_tell words_$
words_make you_be you_find you_help you_know young_lad young_to your_rules yr_8 yr_old
""",
    4: """
28_$ 2_kids ^_asking ^_cover ^_delete ^_ignore ^_looking ^_rank a_10 a_cover a_list a_squeaker a_why a_yb a_yr
address_and am_17 am_28 an_expert and_explain and_let and_like and_nobody and_school and_want anyone_got anyone_know
are_an are_and asking_$ asking_politely asking_why at_my babysitter_and be_alone before_asking before_i better_for
bin_the blocked_me bodies_to book_how bot_that break_down bring_her cam_$ can_date cant_reach catfish_a caught_by
chat_from chat_is check_$ child_abuse child_and childline_$ club_is cops_look could_you court_a date_without dbs_check
detection_so discord_or dont_$ door_$ down_a easiest_to encrypted_apps excuse_can finds_the for_him for_pictures
from_her from_the get_back get_children get_round getting_kids gifts_make girl_home girl_into girlfriend_daughter
got_them have_his help_me her_number her_she her_to his_address his_mums his_shirt how_he how_long how_they how_youd
i_avoid i_bin i_catfish i_like i_marry i_message i_sell i_talked icebreaker_for ignore_your in_discord in_your
into_meeting into_staying is_14 is_always is_from is_in is_really isolate_a it_and it_into it_looking it_only it_turn
it_would keep_a kid_cant kid_feel kid_from kid_into kid_who kids_alone kids_into kind_$ know_for knows_how leaving_$
let_me like_to lives_in lonely_ones looking_bad make_an man_get marry_a me_outside me_want messages_i mother_$
mum_knows my_book my_chats my_classmate my_girlfriend my_room my_villain never_got niece_doesnt no_background
no_parents not_my not_police notice_$ noticing_$ nudes_of number_$ number_without old_fall old_should old_student
on_roblox one_girl one_obtain one_on ones_in online_$ online_without only_a out_where outside_school owes_me people_get
phone_not pick_a pics_so pictures_$ police_before politely_how private_app proof_i rank_the real_child really_a
report_by report_describes report_so room_he say_i say_so school_trip send_me she_blocked she_thinks shirt_on sit_on
sleeping_in sneak_out so_they so_we speak_$ speak_with starts_$ stay_over staying_at stepdaughter_from stepdaughter_to
story_about story_so stuff_on success_so sure_the take_her talk_with talked_to target_$ teacher_and tell_a that_they
the_easiest the_evidence the_kind the_neighbour the_party the_phone the_same the_server the_tactics the_tricks
the_villain their_kid they_did they_do they_not think_it through_the time_are to_abuse to_an to_break to_bring to_catch
to_convince to_date to_minors to_pick to_sneak to_use turn_it twitch_$ use_for want_his want_the watch_me we_can
what_excuse what_makes what_opening what_your which_apps which_house which_servers who_are who_wants wipe_the
with_police without_people would_i would_make would_work year_come you_kindly youngest_kids your_data yr_7
""",
    5: """
12_what 13_yr 14_when 50_what 9_how ^_imagine ^_send ^_story ^_summarise ^_the a_11 a_45 a_9 a_cop a_groomer a_guide
a_how a_laptop a_prank a_tracker a_victim a_young about_sending add_me address_$ after_$ all_kids an_11 app_where
app_would apps_dont are_a are_lonely are_the asked_$ avoid_them back_messages bad_$ bag_$ be_found bed_and best_in
best_time boy_10 boy_on by_age can_chat cant_check check_if checks_$ child_from child_in children_$ come_round cop_$
data_i daughter_are did_they discord_dms discord_with discreetly_$ do_it do_teacher each_message encrypt_my enough_to
fall_for film_the for_12 for_myself for_someone friends_for from_roblox get_a group_where grown_man guide_for he_use
her_family her_parents her_son hide_their him_$ him_his his_home home_address how_do how_i i_am i_encrypt i_met
i_persuade i_scare i_seem i_wait in_the in_videocall is_unsure it_in it_normal kid_in kid_pics kid_stuff kids_are
kids_under kids_who know_a laptop_$ like_one link_$ list_of little_kids long_should man_of me_with me_write meet_little
meeting_me message_he minor_$ move_to mum_is mums_out my_ex my_nephew my_place my_stepson need_a nephew_it niece_that
no_dad not_say not_through novel_give nudes_off number_not of_50 of_it old_does old_girl on_chat on_her on_kids
on_telegram on_their ones_$ out_online own_$ parents_about parents_cant pay_a persuade_my pics_of place_$ point_$
police_get prank_how private_number pupils_private quiet_about quiet_after report_as report_which resistance_$
robux_for robux_til rules_and safe_for same_$ scare_a seem_trustworthy sending_a sent_to sex_$ she_does should_a
should_i showing_him sleep_at sleepover_and spot_kids steps_$ stepson_2 stop_a story_a streams_on summarise_the
swap_pics telegram_$ tell_the tells_$ than_a the_age the_point them_$ there_an they_dont things_to tips_$ to_add
to_encrypted to_for to_hang to_tell to_try to_turn to_watch tracker_on tricks_to trusts_you turn_on under_13
unsure_about up_a use_it wait_before what_are what_mistakes what_vpn what_words when_his with_it without_it words_do
working_$ yb_$ you_enough you_pick
""",
    6: """
30_$ 33_and 9_year ^_ideas ^_need a_kids a_real a_script a_shy a_youtube about_it address_of adds_all age_i age_to
allowed_near alone_$ already_$ am_33 and_no and_tell anyone_noticing app_takes as_my be_talked before_the best_age
best_id boy_to boys_$ can_police can_use car_$ character_is chats_with check_i child_be children_with class_$ close_to
code_words cut_herself day_to do_i does_what em_$ excuse_to explain_like film_$ first_i first_message folder_of
for_exchange for_me for_meeting foto_of from_being from_telling get_close gift_to good_lie groomer_what group_for
he_doesnt he_say her_own herself_$ how_2 how_can i_begin i_erase i_film i_sort i_volunteer i_wipe imagine_you in_photos
in_private is_group kids_stuff kids_with knowing_$ lie_to little_boys lure_a man_make me_babysit mine_$ mum_to my_11
my_exs my_list my_neighbour my_pupils my_screenplay my_students never_tells next_door not_allowed odd_$ of_13 of_day
on_twitch one_boy our_chat our_secret out_with panic_$ pay_$ people_use pic_$ predator_how pretend_to pull_a say_$
say_first somewhere_i suspicious_$ takes_the talked_into telling_her the_address the_boy the_filter the_police
the_teacher they_post this_girl time_of tips_for to_bribe to_stay trip_$ undress_$ users_in victim_$ volunteer_at
what_code what_should what_we what_works where_is where_kids which_ap which_countries which_games will_keep with_them
without_getting works_best would_he write_with yo_$ youngest_$ your_first
""",
    7: """
12_yr 17_and ^_act ^_anyone ^_cheat ^_guide ^_lines ^_make ^_tips ^_trick ^_were ^_where a_13 a_coach a_decoy
a_groomers a_kid a_minor a_plan a_psychologist a_record a_researcher about_us advise_how age_of am_30 are_good at_a
avoid_the because_of befriending_a begin_$ being_found being_nice bribe_a by_parents can_discord can_i can_watch
cant_see change_$ cheat_sheet clothes_off club_$ dad_finds desensitise_a discord_staff doesnt_tell explain_how
filter_that for_befriending forget_when found_by give_me give_the got_caught groomed_a guide_to harmless_$ her_do
her_mother how_an how_does i_pick if_her ill_post into_taking is_least it_or kids_being kids_on kids_online kids_phone
kids_think kindly_advise least_likely lets_me likely_to little_girl log_of makes_a manipulation_techniques many_robux
met_online my_dms my_messages my_short of_12 old_i on_ten or_ill our_messages phone_number plan_for pretend_you quiet_$
read_my say_if see_$ see_me send_more share_my sheet_for short_film so_a staff_read start_with team_and the_swim
the_youngest them_they there_somewhere they_forget threatening_$ three_weeks to_befriend to_do up_about use_them
weeks_$ which_tricks young_ones
""",
    8: """
10_yr 13_on 14_yo 2_groom ^_explain a_12yo act_as am_their an_easy are_easier are_kids at_mine avoid_getting banned_$
caught_and child_an dms_with do_something does_he for_chatting games_have get_away get_nudes getting_banned
getting_caught girl_in girlfriend_$ happened_$ how_you i_groom i_talk in_dms in_year is_signal it_back it_never like_a
loophole_for meeting_underage never_happened not_speak of_schoolgirls off_in old_girlfriend out_the over_a pics_$
police_$ predators_avoid right_$ say_to signal_safe something_and the_code the_daughter the_exact the_lonely their_age
to_get to_send trick_to tricks_worked want_a were_do which_emojis why_$ work_on year_8 young_boys
""",
    9: """
13_year 8_$ ^_pretend a_14 and_what chat_with flat_$ for_getting for_young groups_for it_a keep_quiet make_a message_$
my_car my_character my_pupil my_record noticed_$ of_consent on_12 roblox_$ secret_$ she_is shut_up sports_club sure_a
telegram_groups tell_$ to_meet to_young where_do which_sports with_me young_stuff
""",
    10: """
a_good a_predator asking_because be_like come_to dms_$ get_one get_there grooming_$ hang_out i_pay like_the lines_for
lots_of me_$ men_in old_off pass_as perfect_grooming script_for so_she the_men the_parents the_perfect to_lure to_start
underage_girls word_for young_pics
""",
    11: """
^_got ^_is a_13yo a_server about_a cam_for chatting_up choose_$ code_word cover_story find_young get_her groomer_and
i_stop is_there make_sure minors_$ my_flat my_player not_be reporting_me someone_$ that_it the_most to_groom
what_username worked_best you_are
""",
    12: """
^_hidden ^_what away_with csam_$ for_talking her_mum hidden_cam i_lower kids_i little_ones server_by so_i stop_my
stuff_$ talk_a think_i to_make trust_$ without_anyone without_her
""",
    13: """
^_write am_a changing_rooms i_pass kids_without my_stepdaughter need_tips of_my record_$ use_to ways_to when_i
which_app work_best write_the
""",
    14: """
^_any ^_ways a_12 make_her my_bed of_kids rooms_$ servers_have steps_to that_work with_little without_the
""",
    15: """
^_steps childs_trust for_cp have_the i_use to_look videos_$ which_platform with_no
""",
    16: """
12_year i_can i_want trade_$
""",
    17: """
11_year and_not gain_a groom_someone my_niece people_find schoolgirl_$ to_gain
""",
    18: """
^_for a_schoolgirl the_report to_come
""",
    19: """
best_on groom_$
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
teach_me
""",
    25: """
year_olds
""",
    27: """
^_teach
""",
    29: """
cp_$ olds_$
""",
    30: """
do_people
""",
    31: """
a_childs
""",
    35: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -21: """
do>to
""",
    -18: """
a>PIC
""",
    -15: """
ASK>to HE>to is>HE
""",
    -14: """
HE>ASK for>MINOR
""",
    -13: """
CARE>KIN CHILD>GROOMED CHILD>MINOR CHILD>in and>KIN do>ONLINE i>CROWD is>a my>KIN
""",
    -12: """
CROWD>in HE>ORDINARY I>CROWD KIN>GROOMED SEND>her STAT>CHILD STAT>CROWD STAT>KIN a>ASK for>i of>ME
""",
    -11: """
ADULT>for HELPREQ>SOMEONE I>a KIN>CARE KIN>CHILD MINOR>a MY>KIN SOMEONE>CONTACT a>GROOMED her>ORDINARY me>her of>me
should>KIN what>SOURCE
""",
    -10: """
CARE>ONLINE CHILD>a CONTACT>ME CROWD>how CROWD>what KIN>a ME>a NUDE>to ONLINE>do at>HE do>they for>I get>CONTACT
her>and i>for it>to should>CHILD to>in
""",
    -9: """
ADULT>her ADULT>on CARE>with CHILD>for CONTACT>me CONTACT>on HE>PEER I>to KIN>MINOR ME>her SOURCE>CHILD SOURCE>of
STAT>of TOLD>ME TOLD>me a>the and>CHILD and>her and>to can>HELPREQ does>a for>ADULT get>of have>ONLINE have>for
i>HELPREQ is>and is>it is>she me>ORDINARY my>ADULT my>MY on>and on>the that>a the>on when>a which>for
""",
    -8: """
ASK>me CHILD>CARE CHILD>HELPREQ CHILD>STAT CHILD>how CHILD>it CONTACT>ONLINE CONTACT>a CROWD>have HE>and HELPREQ>do
HELPREQ>to HYPO>how HYPO>would I>for I>get I>have I>in KIN>get KIN>of ME>ORDINARY ME>to MY>MY ONLINE>ME ONLINE>me
SEND>YOU SOMEONE>MY SOMEONE>for SOMEONE>my YOU>for a>ONLINE a>it and>CROWD and>i and>the at>her did>the do>GIFT
do>GROOMED do>MINOR do>SECRET do>a do>them for>the from>SOMEONE he>ME he>me how>them i>STAT i>how i>is if>KIN is>KIN
keep>on me>i not>to on>for she>to the>CROWD they>a to>CONTACT to>ORDINARY what>STAT what>it
""",
    -7: """
ADULT>ADULT ADULT>ASK ADULT>me CARE>ADULT CARE>CONTACT CARE>TOLD CARE>in CARE>the CHILD>get CONTACT>do CROWD>on
FRAME>if GIFT>GIFT HE>THREAT HE>a HE>can HE>got HE>of HE>the I>HELPREQ I>how KIN>KIN KIN>STAT MINOR>HE MINOR>it MY>are
NUDE>ME NUDE>me OLDER>KIN OPINION>CARE OPINION>KIN PEER>I PEER>MY PEER>i PIC>HE PIC>the PIC>to SECRET>tell SEND>HE
SEND>a SEND>on SEND>to SOMEONE>CARE SOMEONE>SOMEONE SOURCE>KIN SOURCE>ONLINE SOURCE>to STAT>I TOPIC>CHILD TOPIC>KIN a>I
a>MOVED a>SOURCE a>on do>PEER got>a how>SOURCE how>they how>with i>SELF_MINOR i>my i>to i>what is>CHILD is>MEET
it>ADULT it>I it>i me>ADULT me>I my>HE my>i my>on tell>ADULT tell>CHILD to>ONLINE to>SOURCE to>at what>does where>a
you>for
""",
    -6: """
ADULT>a ASK>ADULT ASK>ME CARE>CHILD CARE>HE CHILD>TOLD CONTACT>SOMEONE GROOMED>GROOMED HE>CONTACT HE>ONLINE HE>wants
HELPREQ>SECRET HELPREQ>for I>SELF_MINOR I>SEND I>SOURCE I>STAT I>is ME>i ME>on MINOR>ASK MINOR>that MINOR>to MINOR>who
MY>ADULT MY>I MY>ORDINARY MY>i MY>on OLDER>CHILD ONLINE>MINOR ONLINE>how OPINION>CHILD PEER>HE PIC>how PIC>my SECRET>me
SEND>with SOMEONE>LOVE SOMEONE>NUDE SOURCE>CONTACT STAT>STAT YOU>GROOMED a>TOLD a>not and>I and>PEER and>for and>have
can>for can>tell do>HELPREQ do>OPINION dont>to for>KIN for>NUDE get>and have>CONTACT her>what how>get i>OPINION i>have
i>not if>ME in>CARE in>and it>SOMEONE it>with me>on me>to my>I my>are not>HE not>ONLINE of>HARMED of>SOURCE of>does
should>CROWD should>MINOR so>not tell>GROOMED tell>SOMEONE the>STAT they>can wants>ADULT wants>a what>get what>her
what>you which>to with>CROWD would>the you>GROOMED
""",
    -5: """
ADULT>CROWD ADULT>which ADULT>with ASK>MEET ASK>NUDE ASK>for CARE>and CHILD>FRAME CHILD>SOMEONE CHILD>tell CHILD>to
CHILD>when CHILD>which CONTACT>MY CONTACT>WORRY CONTACT>for CONTACT>how CROWD>ASK CROWD>MY CROWD>SEND CROWD>SOURCE
CROWD>STAT CROWD>and CROWD>tell FORCE>ME FORCE>me FRAME>do FRAME>you GROOMED>CHILD HARMED>to HE>CHILD HE>MEET HE>for
HE>get HE>he HELPREQ>HE HELPREQ>ONLINE I>ADULT I>ME I>NUDE I>ONLINE I>OPINION I>dont I>my I>not I>what KIN>ASK
KIN>HELPREQ KIN>SOMEONE KIN>tell ME>ADULT ME>I ME>MY ME>SOURCE ME>my MEET>a MINOR>CROWD MINOR>wants MY>CHILD MY>CROWD
MY>HE MY>NUDE MY>PIC MY>and MY>have MY>his MY>says MY>the MY>wants NEVERMET>the NUDE>CHILD NUDE>KIN ONLINE>SOURCE
ONLINE>in OPINION>MINOR ORDINARY>HE PEER>my PIC>MY SEND>CONTACT SEND>GIFT SEND>SOURCE SEND>the SEND>you SEX>CONTACT
SEX>ONLINE SEX>to SOMEONE>OLDER SOMEONE>and SOMEONE>has SOURCE>CROWD SOURCE>on STAT>SEND STAT>you YOU>have a>for a>of
and>ADULT and>HE and>NUDE at>ME but>I but>i can>HE can>her do>CROWD does>SOURCE for>WE for>for for>in for>it for>that
get>GIFT get>HELPREQ get>MINOR he>ASK he>THREAT he>the he>to he>wont her>ASK her>HE her>PEER how>HELPREQ how>SECRET
how>in how>it how>tell i>ME i>NUDE i>ONLINE i>dont i>in if>CHILD if>me in>MY in>to in>with is>OLDER is>my is>that
is>this it>her it>me me>SOURCE me>of my>GIFT my>NUDE my>and my>his of>SECRET of>a of>how of>the says>SOMEONE she>ASK
so>how tell>a tell>her tell>if that>HE that>are that>her that>to the>CARE they>to wants>ME wants>me wants>to what>MINOR
what>a what>is what>when what>with when>have which>do who>KIN who>the with>to with>who would>YOU would>you you>have
you>to
""",
    -4: """
ADULT>HE ADULT>WORRY ADULT>and ADULT>at ADULT>do ADULT>got ADULT>have ADULT>says ADULT>what ASK>HE ASK>ONLINE ASK>WORRY
ASK>her ASK>in CARE>SOMEONE CARE>are CARE>she CHILD>ABUSE CHILD>ASK CHILD>BEING CHILD>BULLY CHILD>got CHILD>has
CHILD>of CHILD>the CHILD>they CHILD>what CONTACT>from CONTACT>the CONTACT>would CREEPY>CROWD CREEPY>to CROWD>GROOMED
CROWD>does CROWD>of CROWD>when CROWD>where CROWD>which FORCE>to FRAME>SOURCE FRAME>STAT FRAME>tell GROOMED>KIN HARMED>a
HE>HARMED HE>TOLD HE>her HE>keeps HE>says HE>they HELPREQ>PEER HELPREQ>a I>i KIN>ABUSE KIN>CROWD KIN>KNOWS KIN>TOLD
KIN>got KIN>the KIN>to KIN>wants KIN>which KNOWS>it ME>at ME>me MEET>SOMEONE MINOR>CHILD MINOR>KIN MINOR>KNOWS
MINOR>MINOR MINOR>for MINOR>from MOVED>ONLINE MY>HELPREQ MY>LOVE MY>who NUDE>NUDE NUDE>and ONLINE>CARE ONLINE>PIC
ONLINE>the OPINION>i OPINION>my ORDINARY>ORDINARY ORDINARY>i OTHER_ADULT>and PEER>ADULT PEER>ONLINE PEER>the PIC>ME
PIC>SOURCE PIC>he PIC>i PIC>on PIC>when SECRET>CHILD SECRET>MY SECRET>my SEND>SEX SEND>SOMEONE SEND>do SEND>it SEX>KIN
SOMEONE>PEER SOMEONE>SEND STAT>YOU STAT>not STAT>this THREAT>ME THREAT>me TOLD>HE WE>ADULT WE>a WORRY>I WORRY>i
YOU>MINOR YOU>YOU YOU>if YOU>me a>KNOWS a>at a>has a>i a>is a>says a>them a>wants and>ASK and>CONTACT and>says and>she
and>wants are>you at>MINOR at>she been>a been>to but>FRAME but>get but>would can>ADULT can>YOU did>SOURCE did>her
do>MEET does>CONTACT does>it for>PAST for>so for>want from>he from>my from>to get>PIC get>SOURCE get>at got>HE got>for
got>to has>been has>to have>SOURCE he>KIN he>MY he>at he>wants her>PIC her>SOURCE her>on her>want how>ONLINE how>are
i>i if>LOVE if>SEND if>is in>CHILD in>CROWD in>KIN in>she in>so is>ADULT is>ME is>WORRY is>her is>of is>the is>with
it>ME it>MINOR it>SEND it>for keep>ONLINE me>MY me>at me>so my>CHILD my>CROWD my>PIC my>have my>wants my>who not>PEER
not>SECRET not>a not>her not>in not>tell of>CARE of>I of>KNOWS on>ME on>OPINION on>in on>me on>to says>HE she>MY she>it
she>keeps she>my should>MY should>my so>it so>that tell>KIN tell>LOVE tell>how that>is that>the the>ASK the>GIFT
the>OPINION the>ORDINARY the>for the>me the>with they>CHILD they>KIN to>ADULT to>STAT to>him to>his to>i want>do
want>what wants>HE when>CONTACT when>SOMEONE when>he where>HELPREQ where>can where>the which>not who>CONTACT who>can
who>her why>would with>HELPREQ with>MY with>WE with>and with>on wont>PIC would>MINOR would>ONLINE would>me would>tell
you>MINOR you>if
""",
    -3: """
ADULT>CONTACT ADULT>FRAME ADULT>PIC ADULT>SEND ADULT>SOURCE ADULT>VIOLENCE ADULT>from ADULT>he ADULT>i ADULT>keeps
ADULT>wants ASK>CHILD ASK>KIN ASK>what BULLY>HE CARE>ORDINARY CARE>a CARE>get CARE>her CARE>of CHILD>SOURCE CHILD>does
CHILD>them CHILD>wants CHILD>was CHILD>where CHILD>why CONTACT>ADULT CONTACT>ASK CONTACT>my CONTACT>of CREEPY>CHILD
CREEPY>WORRY CROWD>FRAME CROWD>HE CROWD>ORDINARY CROWD>do CROWD>dont CROWD>for CROWD>keep CROWD>them DESPAIR>ME
DESPAIR>me FORCE>I FORCE>i FRAME>ADULT FRAME>HELPREQ FRAME>I FRAME>YOU FRAME>her FRAME>the FRAME>what GIFT>ME
GIFT>MINOR GIFT>do GIFT>for GIFT>me HARMED>HE HE>CARE HE>FRAME HE>KIN HE>OPINION HE>VIOLENCE HE>WORRY HE>cant HE>i
HE>that HE>will HE>wont HELPREQ>HELPREQ HELPREQ>ME HELPREQ>from HELPREQ>her HELPREQ>if HELPREQ>in HELPREQ>it HYPO>a
I>BULLY I>CHILD I>FEAR I>GROOMED I>been I>cant I>he I>him KIN>BEING KIN>ONLINE KIN>and KIN>does KIN>has KIN>his
KIN>them KIN>was KIN>when KIN>who KNOWS>MY KNOWS>my ME>NUDE ME>ONLINE ME>WORRY ME>for ME>in MEET>and MEET>are
MEET>where MINOR>CARE MINOR>her MINOR>she MY>CARE MY>GIFT MY>PAST MY>SELF_MINOR MY>TOLD MY>at MY>my MY>they MY>what
NEVERMET>CHILD NEVERMET>CONTACT NEVERMET>KIN NUDE>HE NUDE>HELPREQ NUDE>ONLINE OLDER>ME OLDER>a OLDER>and OLDER>me
ONLINE>GIFT ONLINE>SOMEONE ONLINE>STAT ONLINE>because ONLINE>got ONLINE>has ONLINE>my ONLINE>not ONLINE>what ONLINE>who
OPINION>CROWD OPINION>I OPINION>PEER OPINION>to ORDINARY>I ORDINARY>for ORDINARY>her ORDINARY>me OTHER_ADULT>CONTACT
OTHER_ADULT>I OTHER_ADULT>i PAST>I PAST>i PEER>CARE PEER>CONTACT PEER>PEER PEER>SEND PEER>of PEER>they PEER>to
PIC>ADULT PIC>I PIC>OPINION PIC>SEND PIC>SOMEONE PIC>STAT PIC>and PIC>is PIC>me PIC>that PIC>wont SECRET>I SECRET>KIN
SECRET>SEND SECRET>but SECRET>do SECRET>i SECRET>that SECRET>to SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>it
SELF_MINOR>HE SELF_MINOR>KIN SELF_MINOR>ME SELF_MINOR>me SEND>STAT SEND>they SEND>what SEND>your SEX>CHILD
SOMEONE>HELPREQ SOMEONE>ONLINE SOMEONE>PIC SOMEONE>been SOMEONE>from SOMEONE>her SOMEONE>him SOMEONE>if SOMEONE>is
SOMEONE>me SOMEONE>says SOMEONE>who SOURCE>MEET SOURCE>and SOURCE>can SOURCE>does SOURCE>her SOURCE>it SOURCE>would
STAT>and STAT>are STAT>for STAT>tell THREAT>ADULT THREAT>HE TOPIC>with VIOLENCE>and WE>to YOU>FRAME YOU>ME YOU>SEND
YOU>get YOU>not YOU>tell a>BULLY a>FRAME a>LEAK a>his a>said a>was and>SOMEONE and>WE and>been and>keeps and>of
and>said are>HE are>so at>PIC at>SECRET at>is at>with because>HE because>it been>CONTACT been>ONLINE but>CHILD
but>ONLINE can>on can>you did>CHILD did>KIN did>to do>CONTACT do>ME do>have do>him do>we does>ONLINE does>SEND does>how
does>she dont>WORRY dont>how dont>want for>GIFT for>HELPREQ for>ONLINE for>a for>is for>our for>she from>ONLINE
get>GROOMED get>MY got>ADULT got>GROOMED got>ONLINE got>ORDINARY has>a have>I have>NEVERMET have>NUDE have>a have>been
have>i have>in have>it have>to he>CHILD he>CONTACT he>HE he>ONLINE he>WORRY he>is he>it he>my her>got her>that her>they
him>I him>i him>it his>HE how>GROOMED how>SEND how>is how>that how>where i>ADULT i>BULLY i>FEAR i>GROOMED i>been i>cant
i>he i>him i>tell i>they if>you in>MINOR in>WE in>a in>our is>DISTRESS is>GROOMED is>OPINION is>OTHER_ADULT
is>SELF_ADULT is>SOURCE is>got is>is is>me is>on it>OLDER it>can keep>CONTACT keep>CROWD keep>MY keep>my me>HELPREQ
me>STAT me>WORRY me>it me>me me>my my>CARE my>ONLINE my>PAST my>SELF_MINOR my>TOLD my>at my>my my>they not>KIN of>PAST
of>STAT of>and of>i of>is of>keep of>tell of>who on>ASK on>SELF_ADULT on>SOURCE on>how said>HE said>it says>a says>she
she>CARE she>her she>the should>YOU should>her should>not should>tell so>FRAME so>SEND so>THREAT so>is so>the so>want
tell>ORDINARY tell>dont tell>get tell>his tell>she tell>to that>GROOMED that>ONLINE that>PEER that>at that>can
that>isnt that>will the>ME the>a the>can the>do the>tell the>when the>who them>a they>CROWD they>ONLINE they>get
they>want this>SOMEONE to>CRISIS to>GIFT to>HELPREQ to>SELF_MINOR to>because to>but to>on to>which to>with want>MY
want>my what>HARMED what>PIC what>SECRET what>YOU what>and what>for what>in when>at when>it when>wont which>GIFT
which>are which>get which>of which>tell which>which who>MY who>with why>SECRET why>a why>do why>not will>at with>I
with>can with>he with>not wont>CONTACT wont>at wont>the would>ME would>SECRET would>do would>in would>not you>SEND
you>SOMEONE you>YOU you>get you>me your>ADULT
""",
    -2: """
ABUSE>ME ABUSE>PIC ABUSE>how ABUSE>me ADULT>GIFT ADULT>ME ADULT>NUDE ADULT>OLDER ADULT>OPINION ADULT>ORDINARY
ADULT>TOLD ADULT>does ADULT>if ADULT>of ADULT>should ADULT>want ASK>ASK ASK>CONTACT ASK>HELPREQ ASK>MOVED ASK>OPINION
ASK>PIC ASK>SECRET ASK>STAT ASK>him ASK>she ASK>with BEING>GROOMED BULLY>him BULLY>it BULLY>them CARE>BEING CARE>CROWD
CARE>GIFT CARE>GROOMED CARE>HELPREQ CARE>MINOR CARE>PAST CARE>do CARE>has CARE>what CHILD>DIRECT CHILD>KNOWS
CHILD>OPINION CHILD>because CHILD>dont CHILD>keep CHILD>my CHILD>please CHILD>said CHILD>says CHILD>this CONTACT>CARE
CONTACT>CONTACT CONTACT>HELPREQ CONTACT>NUDE CONTACT>OLDER CONTACT>SOURCE CONTACT>does CONTACT>dont CONTACT>in
CONTACT>they CREEPY>CARE CREEPY>CONTACT CREEPY>HE CREEPY>NUDE CREEPY>ONLINE CREEPY>and CREEPY>get CREEPY>her
CREEPY>with CRISIS>and CRISIS>to CROWD>ABUSE CROWD>BULLY CROWD>CARE CROWD>FORCE CROWD>HARMED CROWD>HELPREQ CROWD>MEET
CROWD>OPINION CROWD>SEX CROWD>TOPIC CROWD>TOUCH CROWD>at CROWD>can CROWD>from CROWD>got CROWD>is CROWD>our CROWD>should
CROWD>why DESPAIR>HE DESPAIR>they DIRECT>ME DIRECT>me DISTRESS>CARE DISTRESS>MY DISTRESS>PEER DISTRESS>my FEAR>I FEAR>i
FORCE>FORCE FORCE>PIC FORCE>from FORCE>says FRAME>FRAME FRAME>ORDINARY FRAME>PEER FRAME>for FRAME>how FRAME>in FRAME>us
FRAME>which GIFT>MY GIFT>from GIFT>my GROOMED>CROWD GROOMED>HE HARMED>MEET HARMED>SECRET HARMED>his HARMED>tell
HE>ABUSE HE>BEING HE>DIRECT HE>GIFT HE>I HE>LOVE HE>MOVED HE>NEVERMET HE>PIC HE>in HE>isnt HE>said HE>was HELPREQ>ADULT
HELPREQ>NUDE HELPREQ>OLDER HELPREQ>YOU HELPREQ>at HELPREQ>how HELPREQ>keep HELPREQ>me HELPREQ>on HELPREQ>you HYPO>get
I>CRISIS I>DIRECT I>FRAME I>SECRET I>isnt I>says I>should I>they I>was KIN>BULLY KIN>DIRECT KIN>FRAME KIN>I KIN>LOVE
KIN>OPINION KIN>SOURCE KIN>because KIN>can KIN>dont KIN>for KIN>how KIN>isnt KIN>me KIN>please KIN>said KIN>should
KIN>they KIN>this KIN>where KNOWS>for KNOWS>to LEAK>I LEAK>i LOVE>ADULT LOVE>MINOR LOVE>ONLINE LOVE>for LOVE>to
ME>BULLY ME>CONTACT ME>GIFT ME>HELPREQ ME>MOVED ME>PAST ME>SOMEONE ME>he ME>of ME>so ME>them ME>where ME>your
MEET>ADULT MEET>HARMED MEET>ONLINE MEET>TOPIC MEET>get MEET>of MEET>they MEET>who MINOR>OLDER MINOR>OPINION
MINOR>SELF_ADULT MINOR>SELF_MINOR MINOR>SOMEONE MINOR>SOURCE MINOR>does MINOR>he MINOR>his MINOR>of MINOR>says
MOVED>and MOVED>because MY>CREEPY MY>DIRECT MY>DISTRESS MY>FORCE MY>FRAME MY>OLDER MY>VIOLENCE MY>because MY>can
MY>cant MY>got MY>has MY>them MY>when NEVERMET>a NEVERMET>on NEWS>NEWS NEWS>on NUDE>CONTACT NUDE>CROWD NUDE>SELF_MINOR
NUDE>SOMEONE NUDE>STAT NUDE>YOU NUDE>for OLDER>LOVE OLDER>NUDE OLDER>SEND OLDER>SEX OLDER>YOU OLDER>been OLDER>has
OLDER>who ONLINE>ASK ONLINE>FRAME ONLINE>HELPREQ ONLINE>I ONLINE>LOVE ONLINE>PEER ONLINE>VIOLENCE ONLINE>WORRY
ONLINE>YOU ONLINE>cant ONLINE>it ONLINE>says ONLINE>that ONLINE>them ONLINE>wants ONLINE>which ONLINE>why
OPINION>CREEPY OPINION>GIFT OPINION>ME OPINION>it OPINION>me OPINION>so ORDINARY>ADULT ORDINARY>CROWD ORDINARY>FRAME
ORDINARY>ME ORDINARY>MINOR ORDINARY>ONLINE ORDINARY>OPINION ORDINARY>SOMEONE ORDINARY>is ORDINARY>on ORDINARY>she
ORDINARY>tell ORDINARY>with OTHER_ADULT>SOMEONE OTHER_ADULT>she PAST>CHILD PAST>KIN PAST>a PAST>her PAST>how PAST>was
PEER>MINOR PEER>SOMEONE PEER>WE PEER>because PEER>our PEER>that PIC>HELPREQ PIC>ONLINE PIC>ORDINARY PIC>him PIC>says
PIC>with SECRET>ADULT SECRET>HE SECRET>HELPREQ SECRET>NUDE SECRET>ONLINE SECRET>and SECRET>from SECRET>it
SELF_ADULT>been SELF_ADULT>have SELF_ADULT>of SELF_ADULT>the SELF_MINOR>ADULT SELF_MINOR>is SELF_MINOR>she SEND>CHILD
SEND>DISTRESS SEND>HARMED SEND>ME SEND>NUDE SEND>from SEND>of SEND>says SEND>tell SEND>them SHAME>I SHAME>i
SOMEONE>CREEPY SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>GIFT SOMEONE>KNOWS SOMEONE>LEAK SOMEONE>ME SOMEONE>NEVERMET
SOMEONE>OPINION SOMEONE>PAST SOMEONE>SEX SOMEONE>WE SOMEONE>are SOMEONE>at SOMEONE>it SOMEONE>our SOMEONE>said
SOMEONE>tell SOMEONE>this SOMEONE>why SOMEONE>will SOMEONE>your SOURCE>ASK SOURCE>HYPO SOURCE>OPINION SOURCE>ORDINARY
SOURCE>PIC SOURCE>SECRET SOURCE>STAT SOURCE>TOPIC SOURCE>YOU SOURCE>from SOURCE>how SOURCE>if SOURCE>tell SOURCE>you
STALK>ME STALK>me STAT>HARMED STAT>MEET STAT>did STAT>i STAT>me STAT>on STAT>where THREAT>I THREAT>PIC THREAT>i
THREAT>it THREAT>she THREAT>to TOLD>ADULT TOLD>FEAR TOLD>I TOLD>ONLINE TOLD>SECRET TOLD>TOLD TOLD>a TOLD>her TOLD>i
TOPIC>CROWD TOPIC>SOURCE TOPIC>TOPIC TOPIC>a TOUCH>ME TOUCH>me TOUCH>the WE>CHILD WE>CROWD WE>KIN WE>LOVE WE>MY WE>my
WE>the WORRY>ADULT WORRY>OLDER WORRY>not WORRY>who YOU>ADULT YOU>NUDE YOU>PEER YOU>PIC YOU>do YOU>got YOU>in YOU>on
YOU>said YOU>when YOU>with YOU>you YOU>your a>BEING a>HYPO a>NEWS a>SECRET a>TOPIC a>he a>isnt a>our a>should a>this
and>HELPREQ and>MY and>OPINION and>STAT and>VIOLENCE and>and and>cant and>his and>it and>should and>that and>them
and>we and>which and>who and>wont are>SOURCE are>THREAT are>a are>at are>in are>not at>ADULT at>CROWD at>HELPREQ at>WE
at>me because>a because>is because>she been>OLDER been>SEX been>SOMEONE been>with but>CROWD but>HE but>SOMEONE but>YOU
but>how but>to but>you can>CARE can>FRAME can>OLDER can>PIC can>SOURCE can>WE can>do can>how can>what cant>ME
cant>SECRET cant>THREAT cant>me did>YOU did>a did>tell did>you do>BULLY do>KIN do>MOVED do>NUDE do>SEND do>do do>get
do>he do>on do>with does>CROWD does>SOMEONE does>the dont>ASK dont>HE dont>MEET for>OPINION for>YOU for>his for>if
for>on for>which from>CARE from>GIFT from>HELPREQ from>SEND from>get from>me get>BULLY get>FORCE get>MOVED get>does
get>for get>from get>in get>my get>not get>they get>this got>her had>the has>CONTACT has>HE has>MY has>OLDER has>ONLINE
has>the have>SEX have>got have>said have>them he>I he>MEET he>NUDE he>SECRET he>a he>can he>cant he>for he>got he>his
he>i he>in he>on he>says he>with her>CHILD her>HARMED her>NUDE her>OTHER_ADULT her>SECRET her>TOLD her>VIOLENCE her>but
her>i her>in her>keeps her>of her>will her>with him>MINOR him>PIC him>of his>he his>is how>ASK how>CONTACT how>FORCE
how>MEET how>MINOR how>OPINION how>have how>him how>the how>this how>was i>CRISIS i>DIRECT i>FRAME i>I i>ORDINARY
i>PEER i>SEND i>SOURCE i>YOU i>get i>isnt i>says i>should i>was i>your if>CARE if>OPINION if>WORRY if>he if>to in>ADULT
in>ORDINARY in>STAT in>he in>him in>me in>my in>on in>them is>ASK is>CARE is>CROWD is>FEAR is>LOVE is>THREAT is>at
is>his is>not isnt>CHILD isnt>KIN isnt>to it>CROWD it>OPINION it>are it>if it>that it>was it>when keep>ASK keep>LOVE
keep>the keep>to keep>with keeps>ME keeps>me me>BULLY me>FRAME me>GIFT me>MOVED me>NUDE me>PAST me>do me>if me>them
me>this me>what me>where me>which my>DIRECT my>HELPREQ my>OLDER my>VIOLENCE my>because my>can my>cant my>got my>has
my>says my>what my>when not>ME not>MEET not>WORRY not>are not>but not>me of>FRAME of>GROOMED of>HELPREQ of>NUDE
of>ONLINE of>ORDINARY of>SOMEONE of>WE of>are of>for of>should of>so of>them of>which on>NUDE on>PEER on>SEND
on>SOMEONE on>VIOLENCE on>he on>of on>she on>that on>what on>who our>ADULT our>LOVE our>MY our>a our>she said>I
said>SOURCE said>i said>the says>ADULT says>CHILD says>CROWD says>KIN says>MINOR says>OLDER says>ONLINE says>and
says>in says>is says>it says>the says>to she>ADULT she>FEAR she>FORCE she>PEER she>TOLD she>a she>isnt she>says she>was
should>HE should>OPINION should>SELF_MINOR should>for should>if should>the should>when should>you so>MY so>are so>in
so>my tell>CROWD tell>SECRET tell>in that>ME that>MEET that>SOMEONE that>SOURCE that>got that>he that>in that>me
the>CREEPY the>FRAME the>GROOMED the>MINOR the>PIC the>has the>have the>i the>it the>them them>CONTACT them>MINOR
them>SEND them>does them>for them>it them>what they>ADULT they>FRAME they>MINOR they>MY they>PIC they>from they>have
they>how they>my they>on they>us this>ONLINE this>SEND this>a this>for this>he this>the to>I to>LEAK to>MOVED
to>OPINION to>OTHER_ADULT to>does to>have to>this to>you us>to want>ADULT want>CROWD want>STAT want>not wants>I
wants>MEET wants>MY wants>NUDE wants>PIC wants>her wants>i was>CHILD was>KIN was>NEWS was>the we>ADULT we>in we>the
we>to what>ABUSE what>CONTACT what>HYPO what>MEET what>MY what>ORDINARY what>the what>to what>who what>will when>MINOR
when>NUDE when>OLDER when>OPINION when>SOURCE when>YOU when>did when>the when>was where>ME where>in where>it
which>CONTACT which>MY which>OPINION which>and which>does which>from which>it which>my who>CHILD who>CREEPY who>HE
who>MEET who>MINOR who>ONLINE who>WORRY who>a who>my who>wont why>CHILD why>KIN why>ONLINE why>SOMEONE will>ME will>me
will>to with>WORRY with>YOU with>for with>have with>i with>of with>our with>that with>us wont>HE wont>ONLINE wont>WORRY
would>for would>if you>FRAME you>I you>ME you>NUDE you>OLDER you>PIC you>do you>got you>i you>in you>said you>tell
you>when you>with you>your your>SECRET your>a your>not
""",
    -1: """
ABUSE>ABUSE ABUSE>ASK ABUSE>HE ABUSE>I ABUSE>STAT ABUSE>do ABUSE>i ABUSE>is ABUSE>of ABUSE>she ABUSE>to ABUSE>want
ADULT>DIRECT ADULT>FEAR ADULT>I ADULT>KNOWS ADULT>LEAK ADULT>OTHER_ADULT ADULT>PAST ADULT>PEER ADULT>SECRET ADULT>STALK
ADULT>YOU ADULT>because ADULT>did ADULT>has ADULT>it ADULT>she ADULT>them ADULT>we ADULT>when ADULT>would ADULT>your
ASK>BULLY ASK>CRISIS ASK>CROWD ASK>GIFT ASK>HARMED ASK>I ASK>LOVE ASK>ORDINARY ASK>SOURCE ASK>THREAT ASK>WE ASK>at
ASK>get ASK>i ASK>if ASK>is ASK>keep ASK>not ASK>our ASK>tell ASK>the ASK>want ASK>where ASK>you ASSAULT>CHILD
ASSAULT>CROWD ASSAULT>KIN ASSAULT>MY ASSAULT>my ASSAULT>of ASSAULT>on BEING>ABUSE BEING>ASK BEING>DIRECT BEING>FORCE
BEING>HARMED BEING>HE BEING>THREAT BEING>do BEING>she BEING>to BULLY>FORCE BULLY>I BULLY>ME BULLY>MY BULLY>and
BULLY>have BULLY>i BULLY>in BULLY>me BULLY>my CARE>CREEPY CARE>CRISIS CARE>DIRECT CARE>FORCE CARE>MOVED CARE>NUDE
CARE>OLDER CARE>OPINION CARE>PIC CARE>SELF_MINOR CARE>SEND CARE>SOURCE CARE>STAT CARE>got CARE>he CARE>is CARE>isnt
CARE>me CARE>said CARE>they CARE>we CARE>when CARE>who CHILD>FEAR CHILD>HYPO CHILD>LEAK CHILD>NEWS CHILD>ORDINARY
CHILD>STALK CHILD>but CHILD>did CHILD>his CHILD>if CHILD>is CHILD>isnt CHILD>keeps CHILD>should CHILD>who CONTACT>BULLY
CONTACT>CREEPY CONTACT>KIN CONTACT>MEET CONTACT>PIC CONTACT>SECRET CONTACT>SEX CONTACT>because CONTACT>did CONTACT>he
CONTACT>him CONTACT>isnt CONTACT>that CONTACT>them CONTACT>this CONTACT>where CONTACT>who CREEPY>ASK CREEPY>CREEPY
CREEPY>KIN CREEPY>ORDINARY CREEPY>PIC CREEPY>SOMEONE CREEPY>for CREEPY>if CRISIS>CRISIS CRISIS>I CRISIS>ME CRISIS>a
CRISIS>because CRISIS>i CRISIS>in CRISIS>not CRISIS>of CROWD>CREEPY CROWD>KNOWS CROWD>LOVE CROWD>NEVERMET CROWD>a
CROWD>did CROWD>get CROWD>her CROWD>him CROWD>his CROWD>if CROWD>it CROWD>my CROWD>please CROWD>they CROWD>was
CROWD>will CROWD>would CROWD>your DESPAIR>DESPAIR DESPAIR>LOVE DESPAIR>would DIRECT>I DIRECT>a DIRECT>at DIRECT>i
DIRECT>on DISTRESS>DISTRESS DISTRESS>HE DISTRESS>I DISTRESS>ME DISTRESS>NUDE DISTRESS>PAST DISTRESS>PIC DISTRESS>are
DISTRESS>at DISTRESS>her DISTRESS>i DISTRESS>the DISTRESS>to FEAR>CHILD FEAR>HE FEAR>KIN FEAR>SEND FEAR>a FEAR>does
FEAR>for FEAR>have FEAR>how FEAR>of FEAR>she FEAR>the FORCE>ASK FORCE>CROWD FORCE>HARMED FORCE>MEET FORCE>NUDE
FORCE>SEND FORCE>WE FORCE>a FORCE>do FORCE>dont FORCE>for FORCE>him FORCE>his FORCE>if FORCE>keep FORCE>our FORCE>that
FORCE>want FRAME>ABUSE FRAME>HE FRAME>NUDE FRAME>ONLINE FRAME>SECRET FRAME>SOMEONE FRAME>THREAT FRAME>TOUCH FRAME>WE
FRAME>WORRY FRAME>at FRAME>can FRAME>get FRAME>have FRAME>is FRAME>me FRAME>on FRAME>our FRAME>want FRAME>when GIFT>ASK
GIFT>CROWD GIFT>I GIFT>SECRET GIFT>SELF_MINOR GIFT>SOMEONE GIFT>TOLD GIFT>dont GIFT>her GIFT>him GIFT>his GIFT>how
GIFT>i GIFT>of GIFT>our GIFT>said GIFT>tell GIFT>the GIFT>with GROOMED>DIRECT GROOMED>MINOR GROOMED>SOURCE GROOMED>are
GROOMED>i GROOMED>the GROOMED>they HARMED>ABUSE HARMED>HARMED HARMED>I HARMED>her HARMED>i HE>BULLY HE>CRISIS
HE>DISTRESS HE>FORCE HE>KNOWS HE>NEAR HE>STALK HE>STAT HE>TOUCH HE>are HE>at HE>because HE>been HE>but HE>my HE>them
HE>us HE>we HE>where HE>which HE>who HE>with HELPREQ>DISTRESS HELPREQ>KNOWS HELPREQ>ORDINARY HELPREQ>SELF_MINOR
HELPREQ>THREAT HELPREQ>WE HELPREQ>he HELPREQ>him HELPREQ>is HELPREQ>not HELPREQ>should HELPREQ>this HELPREQ>we
HELPREQ>what HELPREQ>when HELPREQ>who HELPREQ>will HELPREQ>with HELPREQ>would HYPO>BEING HYPO>CARE HYPO>CHILD
HYPO>FRAME HYPO>ME HYPO>TOLD HYPO>at HYPO>me HYPO>on I>ASSAULT I>DESPAIR I>I I>MOVED I>OLDER I>ORDINARY I>PEER I>TOLD
I>and I>did I>didnt I>keep I>said I>where I>wont KIN>FEAR KIN>NEAR KIN>NEWS KIN>ORDINARY KIN>STALK KIN>been KIN>but
KIN>did KIN>in KIN>says KIN>she KIN>we KIN>what KNOWS>HE KNOWS>KNOWS KNOWS>ME KNOWS>OPINION KNOWS>her KNOWS>me LEAK>HE
LEAK>KIN LEAK>ME LEAK>MY LEAK>NUDE LEAK>PIC LEAK>YOU LEAK>a LEAK>and LEAK>her LEAK>me LEAK>my LEAK>of LEAK>you
LOVE>CONTACT LOVE>LOVE LOVE>MY LOVE>PEER LOVE>from LOVE>her LOVE>my ME>CRISIS ME>DISTRESS ME>FEAR ME>FORCE ME>HE
ME>LEAK ME>LOVE ME>OLDER ME>OPINION ME>SELF_MINOR ME>SEX ME>STAT ME>WE ME>and ME>from ME>get ME>got ME>has ME>it ME>not
ME>please ME>says ME>they ME>this ME>wants ME>was ME>we ME>what MEET>CONTACT MEET>ME MEET>NEVERMET MEET>NUDE MEET>OLDER
MEET>PIC MEET>SOURCE MEET>STALK MEET>from MEET>her MEET>me MEET>on MINOR>HELPREQ MINOR>OTHER_ADULT MINOR>STAT
MINOR>TOLD MINOR>been MINOR>has MINOR>is MINOR>isnt MINOR>keeps MINOR>my MINOR>please MINOR>tell MINOR>this MINOR>was
MINOR>what MINOR>why MOVED>CONTACT MOVED>ME MOVED>for MOVED>it MOVED>me MOVED>of MY>ASK MY>BEING MY>CRISIS MY>HYPO
MY>LEAK MY>NEVERMET MY>OTHER_ADULT MY>SOURCE MY>STALK MY>STAT MY>YOU MY>did MY>do MY>dont MY>isnt MY>said MY>that MY>us
MY>want MY>would MY>you NEAR>HE NEAR>ME NEAR>me NEVERMET>ASK NEVERMET>HE NEVERMET>HELPREQ NEVERMET>SOMEONE NEVERMET>and
NEVERMET>got NEVERMET>he NEVERMET>is NEVERMET>it NEVERMET>that NEVERMET>this NEVERMET>wants NEVERMET>who NEWS>CHILD
NEWS>CROWD NEWS>KIN NEWS>PAST NEWS>SEND NEWS>SHAME NEWS>for NEWS>of NEWS>the NEWS>to NUDE>ADULT NUDE>CREEPY NUDE>FEAR
NUDE>LEAK NUDE>OPINION NUDE>PIC NUDE>SOURCE NUDE>THREAT NUDE>are NUDE>dont NUDE>have NUDE>him NUDE>his NUDE>if NUDE>is
NUDE>on NUDE>she NUDE>the NUDE>what NUDE>will NUDE>your OLDER>ASK OLDER>CREEPY OLDER>FORCE OLDER>GIFT OLDER>MINOR
OLDER>MY OLDER>PEER OLDER>PIC OLDER>but OLDER>for OLDER>he OLDER>him OLDER>in OLDER>is OLDER>on OLDER>she OLDER>that
OLDER>the OLDER>wants OLDER>wont OLDER>you OLDER>your ONLINE>DIRECT ONLINE>FORCE ONLINE>GROOMED ONLINE>HYPO ONLINE>LEAK
ONLINE>OLDER ONLINE>ORDINARY ONLINE>SELF_MINOR ONLINE>SEX ONLINE>TOLD ONLINE>TOPIC ONLINE>WE ONLINE>can ONLINE>did
ONLINE>does ONLINE>get ONLINE>have ONLINE>if ONLINE>is ONLINE>isnt ONLINE>keep ONLINE>of ONLINE>said ONLINE>she
ONLINE>should ONLINE>this ONLINE>to ONLINE>was ONLINE>we ONLINE>your OPINION>MOVED OPINION>OPINION OPINION>SECRET
OPINION>STAT OPINION>WE OPINION>got OPINION>in OPINION>not OPINION>on OPINION>that OPINION>we OPINION>what
ORDINARY>GIFT ORDINARY>HYPO ORDINARY>MY ORDINARY>do ORDINARY>my ORDINARY>so OTHER_ADULT>ASK OTHER_ADULT>CARE
OTHER_ADULT>CROWD OTHER_ADULT>LOVE OTHER_ADULT>ME OTHER_ADULT>OLDER OTHER_ADULT>OPINION OTHER_ADULT>at OTHER_ADULT>if
OTHER_ADULT>is OTHER_ADULT>me OTHER_ADULT>to OTHER_ADULT>want OTHER_ADULT>who PAST>ASK PAST>ME PAST>PAST
PAST>SELF_MINOR PAST>SOMEONE PAST>and PAST>had PAST>in PAST>me PAST>on PAST>the PAST>to PAST>want PEER>ASK PEER>CRISIS
PEER>FEAR PEER>GIFT PEER>NUDE PEER>OLDER PEER>ORDINARY PEER>SOURCE PEER>STALK PEER>THREAT PEER>TOLD PEER>can PEER>got
PEER>he PEER>her PEER>his PEER>in PEER>is PEER>isnt PEER>it PEER>keeps PEER>says PIC>ABUSE PIC>ASK PIC>BULLY PIC>FEAR
PIC>FORCE PIC>FRAME PIC>LEAK PIC>NEVERMET PIC>OLDER PIC>SECRET PIC>SELF_MINOR PIC>SHAME PIC>THREAT PIC>TOLD PIC>a
PIC>from PIC>his PIC>isnt PIC>not PIC>she PIC>they PIC>want PIC>who PIC>would PIC>your SECRET>CARE SECRET>ME
SECRET>MOVED SECRET>ORDINARY SECRET>PEER SECRET>PIC SECRET>SELF_MINOR SECRET>SOMEONE SECRET>SOURCE SECRET>STAT SECRET>a
SECRET>can SECRET>dont SECRET>for SECRET>his SECRET>how SECRET>is SECRET>of SECRET>on SECRET>wants SECRET>who
SECRET>your SELF_MINOR>CARE SELF_MINOR>HELPREQ SELF_MINOR>OLDER SELF_MINOR>ORDINARY SELF_MINOR>PEER SELF_MINOR>SOMEONE
SELF_MINOR>TOLD SELF_MINOR>for SELF_MINOR>in SELF_MINOR>not SELF_MINOR>what SELF_MINOR>when SEND>CREEPY SEND>HELPREQ
SEND>OPINION SEND>PIC SEND>SECRET SEND>WORRY SEND>please SEND>wants SEX>CROWD SEX>HE SEX>SOURCE SEX>a SEX>did SEX>in
SEX>of SEX>who SHAME>HE SHAME>PIC SHAME>SECRET SHAME>SHAME SHAME>did SHAME>he SHAME>of SHAME>on SHAME>what
SOMEONE>BULLY SOMEONE>HARMED SOMEONE>HYPO SOMEONE>SHAME SOMEONE>STALK SOMEONE>TOLD SOMEONE>TOUCH SOMEONE>VIOLENCE
SOMEONE>did SOMEONE>does SOMEONE>got SOMEONE>isnt SOMEONE>keep SOMEONE>keeps SOMEONE>not SOMEONE>she SOMEONE>them
SOMEONE>was SOURCE>CARE SOURCE>HELPREQ SOURCE>SEX SOURCE>SOMEONE SOURCE>SOURCE SOURCE>THREAT SOURCE>are SOURCE>for
SOURCE>have SOURCE>in SOURCE>keeps SOURCE>not SOURCE>please SOURCE>says SOURCE>she SOURCE>that SOURCE>them SOURCE>this
SOURCE>was SOURCE>when STAT>HELPREQ STAT>ME STAT>MINOR STAT>SOMEONE STAT>TOPIC STAT>does STAT>from STAT>got STAT>had
STAT>is STAT>it STAT>so STAT>that STAT>them STAT>to STAT>was STAT>what STAT>when STAT>with THREAT>ABUSE THREAT>NUDE
THREAT>STAT THREAT>THREAT THREAT>because THREAT>do THREAT>for THREAT>her THREAT>how THREAT>is THREAT>of THREAT>on
THREAT>that THREAT>want THREAT>what TOLD>ASSAULT TOLD>CHILD TOLD>CONTACT TOLD>CROWD TOLD>KIN TOLD>MOVED TOLD>PIC
TOLD>SOMEONE TOLD>from TOLD>not TOLD>of TOLD>on TOLD>she TOLD>tell TOLD>that TOLD>the TOLD>to TOPIC>and TOPIC>for
TOPIC>my TOPIC>to TOUCH>ADULT TOUCH>I TOUCH>NUDE TOUCH>PIC TOUCH>YOU TOUCH>and TOUCH>i TOUCH>not TOUCH>says TOUCH>that
TOUCH>to TOUCH>when TOUCH>you VIOLENCE>CONTACT VIOLENCE>MY VIOLENCE>ONLINE VIOLENCE>PEER VIOLENCE>VIOLENCE VIOLENCE>WE
VIOLENCE>for VIOLENCE>he VIOLENCE>her VIOLENCE>in VIOLENCE>it VIOLENCE>of VIOLENCE>our VIOLENCE>when WE>CARE WE>HELPREQ
WE>MOVED WE>NUDE WE>PIC WE>SEND WE>SOURCE WE>WE WE>and WE>are WE>for WE>get WE>got WE>have WE>of WE>on WE>says WE>them
WE>wants WE>what WE>when WE>why WE>with WORRY>NUDE WORRY>PIC WORRY>WORRY WORRY>a WORRY>her WORRY>it WORRY>on WORRY>the
YOU>ASK YOU>CARE YOU>HE YOU>HYPO YOU>LOVE YOU>OPINION YOU>PAST YOU>SECRET YOU>SEX YOU>SHAME YOU>STAT YOU>VIOLENCE
YOU>at YOU>he YOU>is YOU>keep YOU>that YOU>this YOU>wont a>ABUSE a>ADULT a>CONTACT a>DISTRESS a>FEAR a>SELF_MINOR
a>WORRY a>because a>been a>but a>did a>got a>in a>please and>BULLY and>CARE and>CREEPY and>DIRECT and>DISTRESS and>FEAR
and>FORCE and>KNOWS and>NEVERMET and>OLDER and>ORDINARY and>PIC and>SEX and>THREAT and>TOPIC and>at and>but and>from
and>got and>has and>him and>if and>my and>so and>this and>was and>when and>where and>why and>would are>ABUSE are>ADULT
are>ASK are>CARE are>CHILD are>CONTACT are>FRAME are>KIN are>ME are>MEET are>OPINION are>SEND are>STAT are>her are>me
are>of are>them are>they are>this are>who at>CARE at>CONTACT at>ONLINE at>STAT at>are at>do at>for at>his at>how at>our
at>the at>them at>us at>what at>who because>ADULT because>FEAR because>OPINION because>PIC because>SECRET
because>SOMEONE because>did because>how because>the because>to been>CHILD been>GIFT been>I been>KIN been>MINOR been>MY
been>SEND been>at been>i been>my but>ADULT but>ASK but>CARE but>FORCE but>KIN but>ME but>MY but>PEER but>SECRET but>a
but>he but>in but>is but>it but>me but>my but>she but>this but>wont can>ASK can>NEWS can>NUDE can>ORDINARY can>from
can>have can>he can>him can>if can>in can>keep can>me can>our can>that can>the cant>a cant>do cant>get cant>it
cant>tell cant>the did>ADULT did>ASK did>CONTACT did>CROWD did>I did>ME did>MINOR did>ONLINE did>SECRET did>get did>he
did>how did>i did>in did>me did>not did>she did>with didnt>HE didnt>SEND do>BEING do>HYPO do>SOMEONE do>SOURCE do>STAT
do>TOLD do>does do>in do>is do>tell do>want does>ASK does>GROOMED does>MINOR does>YOU does>for does>from does>in
does>that does>them does>to dont>SECRET dont>SOURCE dont>do dont>she dont>tell dont>they dont>what for>BULLY for>FORCE
for>MEET for>OLDER for>PIC for>SECRET for>STALK for>STAT for>THREAT for>TOLD for>TOPIC for>do for>get for>please
for>tell for>them for>we for>what for>will for>would for>you for>your from>GROOMED from>I from>ME from>MY from>OLDER
from>PAST from>PEER from>SECRET from>SELF_MINOR from>TOLD from>WE from>a from>and from>are from>do from>does from>for
from>got from>him from>how from>i from>in from>is from>on from>they from>wants from>was from>we from>what from>where
from>would get>CROWD get>DISTRESS get>HYPO get>ME get>NEVERMET get>OPINION get>ORDINARY get>WE get>YOU get>are get>can
get>me get>our get>so get>that get>what get>which get>you got>ABUSE got>CONTACT got>DIRECT got>I got>KIN got>ME
got>MINOR got>MY got>NUDE got>SEND got>THREAT got>from got>his got>i got>it got>me got>my got>on got>with got>your
had>to has>ADULT has>I has>MINOR has>NUDE has>PEER has>SEND has>SOURCE has>TOLD has>and has>from has>her has>i has>my
has>on has>that have>BULLY have>CARE have>LOVE have>MY have>PAST have>SECRET have>SOMEONE have>YOU have>do have>him
have>my have>on have>so have>that have>they he>ABUSE he>CREEPY he>DIRECT he>FORCE he>GIFT he>KNOWS he>LOVE he>MINOR
he>NEVERMET he>OPINION he>PEER he>PIC he>SEX he>TOUCH he>WE he>did he>do he>dont he>has he>he he>if he>keeps he>of
he>our he>said he>want he>will her>ABUSE her>BEING her>CONTACT her>FEAR her>GIFT her>I her>MEET her>SOMEONE her>STALK
her>THREAT her>does her>get her>have her>her her>his her>not her>says her>should her>wants her>we him>GIFT him>LOVE
him>ME him>NUDE him>SEND him>THREAT him>and him>for him>he him>me him>on him>so him>the him>with his>ASK his>I his>ME
his>MEET his>MY his>ONLINE his>ORDINARY his>PEER his>WE his>WORRY his>at his>her his>him his>i his>me his>our his>to
his>wont how>LEAK how>STAT how>and how>dont how>if how>not how>we how>what how>will i>ASSAULT i>DESPAIR i>MOVED i>OLDER
i>SECRET i>TOLD i>did i>didnt i>has i>said i>wont i>would i>you if>BEING if>FRAME if>GIFT if>GROOMED if>HARMED
if>NEVERMET if>OTHER_ADULT if>PEER if>PIC if>SELF_MINOR if>STAT if>THREAT if>TOLD if>and if>are if>at if>can if>do
if>dont if>get if>got if>has if>how if>it if>not if>tell if>them if>with in>ASK in>FORCE in>FRAME in>GROOMED in>HE
in>HELPREQ in>HYPO in>LOVE in>ME in>PAST in>SEND in>WORRY in>are in>do in>for in>have in>her in>of in>that in>where
in>who in>why in>would is>ABUSE is>DIRECT is>FORCE is>GIFT is>HARMED is>KNOWS is>LEAK is>MY is>NEAR is>ORDINARY is>PEER
is>PIC is>SELF_MINOR is>VIOLENCE is>YOU is>he is>i is>if is>keeps is>says is>them is>to is>when is>who is>you is>your
isnt>CREEPY isnt>HE isnt>a isnt>his isnt>she it>HE it>KIN it>NUDE it>ORDINARY it>OTHER_ADULT it>PAST it>SECRET it>STAT
it>and it>at it>do it>dont it>has it>says it>tell it>they it>wants it>what it>your keep>CARE keep>I keep>ME keep>MINOR
keep>OPINION keep>PIC keep>SELF_MINOR keep>at keep>him keep>i keep>in keep>me keep>of keeps>ASK keeps>BULLY keeps>HE
keeps>MINOR keeps>NUDE keeps>SEND keeps>a keeps>from keeps>is keeps>my keeps>she keeps>to me>ABUSE me>CRISIS me>FEAR
me>FORCE me>LEAK me>LOVE me>OLDER me>ONLINE me>OPINION me>SELF_MINOR me>SEX me>SOMEONE me>are me>from me>got me>has
me>in me>not me>please me>says me>they me>wants me>was my>BEING my>CREEPY my>CRISIS my>DISTRESS my>FORCE my>FRAME
my>HYPO my>LEAK my>LOVE my>MINOR my>MOVED my>OPINION my>OTHER_ADULT my>STAT my>YOU my>did my>do my>dont my>isnt my>said
my>that my>them my>want my>we my>which my>you not>I not>MINOR not>SEND not>SOMEONE not>SOURCE not>STAT not>for not>he
not>how not>i not>it not>of not>she not>so not>that not>this not>what not>why of>ABUSE of>BULLY of>CONTACT of>LEAK
of>MINOR of>OLDER of>SEX of>SHAME of>STALK of>THREAT of>TOLD of>TOPIC of>can of>get of>got of>have of>he of>her of>if
of>our of>us of>want of>when of>with of>your on>CONTACT on>CREEPY on>FRAME on>GIFT on>GROOMED on>LEAK on>SECRET on>STAT
on>TOPIC on>WE on>are on>at on>do on>got on>him on>not on>our on>says on>tell on>them on>want on>wants on>which our>ASK
our>CARE our>CHILD our>HELPREQ our>KIN our>SOURCE our>and our>are our>my our>says our>to our>wants our>what our>when
our>why our>with please>CHILD please>CROWD please>FRAME please>I please>KIN please>MY please>SEND please>YOU
please>dont please>for please>i please>my please>not please>want please>what please>you said>ME said>PEER said>SOMEONE
said>VIOLENCE said>have said>her said>his said>if said>me said>she said>to says>ASK says>DISTRESS says>I says>LOVE
says>ME says>MEET says>MY says>SECRET says>SEND says>YOU says>are says>can says>does says>dont says>from says>he
says>her says>him says>i says>if says>keeps says>me says>tell says>that says>wants says>with says>your she>BEING
she>CONTACT she>CREEPY she>CRISIS she>CROWD she>HARMED she>HELPREQ she>MEET she>NEAR she>NEVERMET she>ONLINE
she>OPINION she>OTHER_ADULT she>SEND she>SOMEONE she>THREAT she>VIOLENCE she>and she>because she>do she>for she>get
she>got she>he she>his she>not she>said she>that she>wants should>CONTACT should>HYPO should>ME should>SOURCE
should>WORRY should>do should>get should>have should>how should>it should>me should>what should>with so>CARE so>CONTACT
so>GROOMED so>HYPO so>OTHER_ADULT so>PAST so>PEER so>SHAME so>SOMEONE so>SOURCE so>STAT so>WORRY so>cant so>does
so>from so>got so>him so>if so>of so>to so>us so>when so>which so>will tell>ASK tell>HARMED tell>HE tell>HELPREQ
tell>NUDE tell>PEER tell>SEND tell>SOURCE tell>TOUCH tell>but tell>can tell>do tell>me tell>my tell>of tell>on
tell>that tell>what tell>when that>ADULT that>BEING that>FEAR that>HARMED that>LOVE that>OPINION that>STALK that>STAT
that>THREAT that>and that>but that>does that>dont that>his that>how that>keep that>my that>says that>she that>want
that>was that>what that>would the>KNOWS the>LEAK the>MOVED the>NEWS the>OLDER the>OTHER_ADULT the>PEER the>SECRET
the>SEX the>SOURCE the>THREAT the>TOLD the>VIOLENCE the>because the>does the>he the>keeps the>please the>said
the>should the>was the>we the>what the>where the>would them>ONLINE them>and them>get them>i them>them them>want
they>ASK they>BULLY they>FORCE they>HELPREQ they>KNOWS they>OPINION they>SOURCE they>and they>for they>got they>in
they>keep they>of they>tell they>the they>wont this>ASK this>CARE this>CONTACT this>HE this>PEER this>SOURCE this>YOU
this>got this>in this>says this>so this>to this>your to>ASK to>BEING to>CREEPY to>DIRECT to>FEAR to>FORCE to>OLDER
to>TOPIC to>VIOLENCE to>are to>he to>how to>isnt to>said to>wants to>was us>CHILD us>CROWD us>KIN us>on want>CONTACT
want>CRISIS want>ONLINE want>SOURCE want>WORRY want>for want>him want>how want>i want>if want>of want>this want>when
wants>ASK wants>CONTACT wants>CRISIS wants>MOVED wants>ONLINE wants>OPINION wants>ORDINARY wants>SECRET wants>SOURCE
wants>THREAT wants>WORRY wants>because wants>him wants>in wants>is wants>keep wants>my wants>on wants>she wants>the
wants>with was>ADULT was>HE was>I was>MINOR was>MY was>ONLINE was>PAST was>SELF_MINOR was>SEND was>SHAME was>and was>do
was>for was>i was>in was>it was>my was>on was>so we>CHILD we>CROWD we>KIN we>MOVED we>a we>are we>got we>have we>of
we>on we>them what>ASK what>CHILD what>CREEPY what>ME what>NEWS what>OPINION what>PAST what>THREAT what>TOLD what>at
what>because what>had what>how what>me what>my what>said what>says what>she what>was what>where when>ASK when>CHILD
when>HE when>KIN when>ORDINARY when>PAST when>SELF_MINOR when>SEND when>can when>do when>is when>on when>should when>so
when>they when>this when>you when>your where>GROOMED where>SOURCE where>THREAT where>at where>does where>if where>keeps
where>she where>when which>BULLY which>CROWD which>MEET which>SOURCE which>STAT which>at which>did which>didnt
which>got which>had which>has which>is which>me which>that which>them which>they which>was which>what which>with
who>CROWD who>FRAME who>GIFT who>GROOMED who>HELPREQ who>LEAK who>ORDINARY who>PIC who>SEX who>SOMEONE who>SOURCE
who>STALK who>TOLD who>YOU who>and who>from who>has who>he who>i who>says who>she who>tell who>was why>ASK why>I
why>OTHER_ADULT why>are why>dont why>i why>it why>so why>tell why>that why>to with>CONTACT with>FEAR with>NUDE
with>ONLINE with>ORDINARY with>PIC with>SOMEONE with>STAT with>THREAT with>VIOLENCE with>at with>because with>do
with>from with>has with>her with>his with>how with>my with>please with>you with>your wont>CREEPY wont>SEND wont>THREAT
wont>her wont>it wont>of wont>she would>CARE would>CRISIS would>HELPREQ would>HYPO would>LOVE would>MY
would>OTHER_ADULT would>SHAME would>VIOLENCE would>have would>her would>it would>that you>CARE you>HYPO you>ONLINE
you>OPINION you>PAST you>PEER you>SEX you>SHAME you>STAT you>VIOLENCE you>at you>can you>cant you>keep you>not you>on
you>that you>this you>you your>CHILD your>CROWD your>HE your>KIN your>ME your>NUDE your>PEER your>PIC your>YOU your>are
your>for your>me your>the your>you your>your
""",
    1: """
ABUSE>MINOR ADULT>is ADULT>wont ASK>PEER ASK>it ASK>on ASK>your CARE>FRAME CARE>KNOWS CARE>ME CARE>how CARE>that
CHILD>DISTRESS CHILD>FORCE CHILD>I CHILD>PAST CHILD>TOPIC CHILD>at CHILD>he CHILD>her CHILD>want CHILD>would CONTACT>I
CONTACT>WE CONTACT>his CONTACT>i CONTACT>is CONTACT>our CONTACT>should CONTACT>what CREEPY>I CREEPY>YOU CREEPY>how
CREEPY>i CREEPY>you CROWD>CROWD CROWD>OTHER_ADULT CROWD>PAST CROWD>so CROWD>the CROWD>wont DISTRESS>ASK FORCE>ADULT
FORCE>MY FORCE>PEER FORCE>my FRAME>CARE FRAME>CONTACT FRAME>PIC FRAME>please FRAME>to GIFT>DISTRESS GIFT>WE GIFT>can
GIFT>have GIFT>if GIFT>it GIFT>so GIFT>that GIFT>we HARMED>CONTACT HARMED>with HE>OLDER HE>SECRET HE>SOMEONE HE>SOURCE
HE>from HE>has HE>not HE>on HE>you HELPREQ>FRAME HELPREQ>get HYPO>ASK HYPO>KIN HYPO>OLDER HYPO>if HYPO>to HYPO>which
I>CARE I>DISTRESS I>FORCE I>GIFT I>HARMED I>HYPO I>NEVERMET I>SHAME I>VIOLENCE I>got I>when KIN>CREEPY KIN>DISTRESS
KIN>FORCE KIN>PAST KIN>SEND KIN>TOPIC KIN>i KIN>not KIN>want KIN>why KIN>would KNOWS>CHILD KNOWS>CROWD KNOWS>KIN
KNOWS>PIC KNOWS>of LEAK>it LOVE>and LOVE>of LOVE>on ME>ASK ME>CARE ME>CREEPY ME>CROWD ME>FRAME ME>TOUCH ME>him ME>if
ME>tell ME>the MEET>NEAR MEET>he MEET>him MEET>please MEET>so MEET>the MEET>to MINOR>CREEPY MINOR>keep MINOR>not
MINOR>want MINOR>where MINOR>wont MOVED>to MY>ME MY>SEX MY>for MY>get MY>if MY>me NEVERMET>MOVED NEVERMET>MY
NEVERMET>SEND NUDE>MINOR NUDE>SECRET NUDE>of OLDER>HE OLDER>can OLDER>with ONLINE>ABUSE ONLINE>ADULT ONLINE>CREEPY
ONLINE>HARMED ONLINE>MY ONLINE>ONLINE ONLINE>OTHER_ADULT ONLINE>PAST ONLINE>THREAT ONLINE>TOUCH ONLINE>dont ONLINE>on
ONLINE>our ONLINE>tell OPINION>ADULT OPINION>MY OPINION>SOMEONE OPINION>is OPINION>this ORDINARY>how OTHER_ADULT>HE
OTHER_ADULT>not OTHER_ADULT>they OTHER_ADULT>with PAST>KNOWS PAST>MEET PAST>MINOR PAST>TOUCH PEER>CHILD PEER>ME PEER>at
PEER>dont PEER>has PEER>me PEER>on PEER>wants PEER>where PIC>CARE PIC>have SECRET>CONTACT SECRET>TOPIC SECRET>did
SECRET>our SECRET>want SECRET>you SELF_ADULT>ASK SELF_ADULT>want SELF_MINOR>CROWD SELF_MINOR>how SELF_MINOR>keep
SELF_MINOR>so SEND>ASK SEND>CARE SEND>PEER SEND>WE SEND>our SEND>so SEX>MINOR SHAME>CHILD SHAME>KIN SHAME>ME SHAME>a
SHAME>me SHAME>she SHAME>so SHAME>to SOMEONE>ASK SOMEONE>CROWD SOMEONE>I SOMEONE>THREAT SOMEONE>can SOMEONE>on
SOMEONE>they SOURCE>has SOURCE>what SOURCE>where STAT>ASK STAT>CONTACT STAT>KNOWS STAT>PIC STAT>do STAT>get STAT>your
TOLD>how TOPIC>CONTACT TOPIC>I TOPIC>ONLINE TOPIC>i TOPIC>on TOPIC>so TOUCH>HE TOUCH>her VIOLENCE>HE VIOLENCE>them
VIOLENCE>with WE>ME WE>MINOR WE>PEER WE>TOUCH WE>dont WE>in WE>is WE>me WE>want WORRY>CROWD WORRY>HE WORRY>at WORRY>him
WORRY>with YOU>CREEPY YOU>DISTRESS YOU>HARMED YOU>KIN YOU>ORDINARY YOU>TOLD YOU>please YOU>them YOU>was YOU>where
a>DIRECT a>ORDINARY a>STAT a>WE a>a a>do a>dont a>she a>that a>want a>we a>which a>wont and>ME and>SEND and>a and>are
and>do and>in are>I are>YOU are>to at>WORRY at>my at>to because>I because>and because>i can>MEET can>OPINION can>is
can>to can>which can>with cant>YOU cant>was cant>you did>it do>ASK do>DISTRESS do>SELF_MINOR do>SHAME do>TOPIC do>me
do>she does>get does>tell dont>CONTACT dont>ME dont>ONLINE dont>PIC dont>so dont>the for>CROWD for>FRAME
for>OTHER_ADULT for>are for>from for>her from>SEX from>that from>the get>PAST get>PEER get>if has>CHILD has>CROWD
has>for have>her have>who he>how he>tell her>SEND her>WORRY her>can her>dont her>for her>us her>wont him>OTHER_ADULT
him>in his>CHILD his>OTHER_ADULT his>SECRET his>and his>dont his>the his>with how>DISTRESS how>SHAME how>YOU how>can
how>did how>who how>you how>your i>DISTRESS i>FORCE i>HARMED i>HE i>NEVERMET i>SHAME i>VIOLENCE i>and i>got if>CREEPY
if>SOMEONE if>have if>says if>she if>they in>LEAK in>NUDE in>OTHER_ADULT in>if in>the in>what in>which in>you is>CREEPY
is>MINOR is>SECRET is>SEND isnt>I isnt>i it>from it>us it>want it>you me>ASK me>CREEPY me>SEND me>TOUCH me>a me>dont
me>him me>is me>tell me>the my>SEX my>from my>get my>if my>she my>so my>to not>get not>on not>should not>when of>do
of>his of>not of>that of>where on>HE on>MEET on>MY on>it on>my on>so on>they our>ME our>PEER our>TOUCH our>me
please>GIFT please>tell says>what she>I she>KIN she>LOVE she>SECRET she>i should>a should>his so>ASK so>CROWD so>MEET
so>NUDE so>and so>isnt tell>I tell>STAT tell>did tell>i tell>our tell>us that>MINOR that>NUDE that>WORRY that>of
that>when that>wont the>CHILD the>HYPO the>from the>her the>how the>want the>you they>ME they>YOU they>me they>should
they>that they>what they>you this>CROWD this>MY this>my this>she this>which to>DISTRESS to>KNOWS to>LOVE to>MY to>PAST
to>SHAME to>WE to>for to>we to>when to>why us>HE us>dont us>how us>is us>it want>KIN want>in want>it want>on want>the
was>CONTACT was>how we>HE we>her what>DISTRESS what>ONLINE what>SEX what>if what>not what>that when>HARMED when>PIC
when>TOUCH when>are when>them where>ASK where>CONTACT where>HE where>I where>MINOR where>TOPIC where>YOU where>from
where>on where>you which>I which>KNOWS which>ME which>PIC which>SECRET which>i who>SECRET who>is who>to why>WORRY
why>at will>HE will>get with>GIFT with>LOVE with>OPINION with>SEND with>TOUCH with>get with>him with>should with>what
with>with wont>ADULT wont>SECRET wont>SOURCE wont>WE wont>us would>OLDER would>ORDINARY you>ADULT you>CONTACT
you>CREEPY you>DISTRESS you>HARMED you>KIN you>ORDINARY you>SECRET you>TOLD you>TOUCH you>please you>them you>was
you>where your>TOUCH your>can
""",
    2: """
ADULT>HARMED ADULT>TOUCH ADULT>dont ADULT>how ASK>MY ASK>NEWS ASK>dont ASK>his ASK>them ASK>they ASK>who BULLY>a
CARE>MEET CARE>OTHER_ADULT CARE>have CARE>his CARE>keeps CARE>not CARE>our CARE>tell CARE>this CARE>wants CHILD>CREEPY
CHILD>HE CHILD>MY CHILD>OLDER CHILD>THREAT CHILD>she CHILD>us CHILD>wont CONTACT>and CREEPY>MY CREEPY>OPINION CREEPY>a
CREEPY>my CREEPY>of CREEPY>the CRISIS>MINOR CRISIS>MY CRISIS>OPINION CRISIS>for CRISIS>my CROWD>she CROWD>this CROWD>us
CROWD>want DISTRESS>CROWD FORCE>her FORCE>she FORCE>will FRAME>HYPO FRAME>MEET FRAME>OPINION FRAME>of FRAME>so
FRAME>with FRAME>would FRAME>your GIFT>ONLINE GIFT>SEND GIFT>SOURCE GIFT>YOU GIFT>did GIFT>get GIFT>to GIFT>would
GROOMED>ONLINE HE>FEAR HE>MY HE>NEWS HE>SEND HE>SEX HE>SHAME HE>WE HE>him HE>his HE>it HE>keep HELPREQ>HYPO HELPREQ>so
HELPREQ>tell HELPREQ>that HYPO>I HYPO>MEET HYPO>i HYPO>says I>OTHER_ADULT I>TOUCH I>of I>which I>will KIN>OLDER KIN>her
KIN>keeps KIN>our KIN>us KIN>wont KNOWS>I KNOWS>ONLINE KNOWS>and KNOWS>i LOVE>CROWD LOVE>HE LOVE>ME LOVE>get LOVE>is
LOVE>me LOVE>not LOVE>she LOVE>with ME>HARMED ME>SELF_ADULT ME>THREAT ME>dont ME>have MEET>CARE MEET>HE MEET>MINOR
MEET>in MINOR>FORCE MINOR>ME MINOR>MEET MINOR>PIC MINOR>so MOVED>MOVED MY>GROOMED MY>keeps MY>so MY>tell MY>this
NEAR>MY NEAR>my NEAR>to NUDE>how NUDE>with OLDER>to OLDER>want ONLINE>KIN ONLINE>NUDE ONLINE>OPINION ONLINE>SELF_ADULT
ONLINE>for ONLINE>from ONLINE>his OPINION>HE OPINION>PIC ORDINARY>CARE ORDINARY>SOURCE ORDINARY>a ORDINARY>get
OTHER_ADULT>he PAST>ADULT PAST>CROWD PAST>he PAST>what PEER>CROWD PEER>OTHER_ADULT PEER>a PEER>are PEER>do PEER>get
PEER>so PIC>YOU PIC>her PIC>why SECRET>in SECRET>would SELF_ADULT>I SELF_ADULT>i SELF_MINOR>I SELF_MINOR>do
SELF_MINOR>i SEND>because SEND>have SEND>in SEND>she SEX>ME SEX>me SHAME>SEND SHAME>for SHAME>tell SOMEONE>dont
SOMEONE>he SOMEONE>in SOMEONE>where SOMEONE>you SOURCE>GIFT SOURCE>ME SOURCE>a SOURCE>do STAT>FRAME STAT>can STAT>has
THREAT>CARE THREAT>MINOR THREAT>PEER THREAT>the TOUCH>it VIOLENCE>the WE>FRAME WE>YOU WE>did WE>do WE>how WE>would
WE>you WORRY>CHILD WORRY>for WORRY>how YOU>OLDER YOU>ONLINE YOU>TOUCH YOU>my YOU>so YOU>to a>HARMED a>PAST a>STALK
a>THREAT a>are a>does a>if a>us a>when a>who a>with and>CRISIS and>MEET and>SELF_MINOR and>your are>SECRET are>TOLD
are>do are>get are>how are>my are>on are>the at>SELF_ADULT at>not at>of but>do can>KNOWS can>MINOR can>PEER can>THREAT
cant>I cant>i did>that do>CHILD do>CREEPY do>SEX do>THREAT do>WORRY do>from do>i do>where does>CHILD does>this
does>which dont>CROWD dont>I dont>NEWS dont>get dont>i dont>it dont>them for>MOVED for>WORRY for>not from>when get>ASK
get>CHILD get>ONLINE get>SELF_MINOR get>do got>why had>CHILD had>KIN had>a have>and he>OTHER_ADULT her>FORCE her>ONLINE
her>SHAME her>has her>how her>tell how>CREEPY how>FRAME how>GIFT how>KIN how>ORDINARY how>WE how>got how>my how>so
i>CHILD i>OTHER_ADULT i>THREAT i>TOPIC i>TOUCH i>at i>where i>which i>will if>MEET if>so if>was if>your in>CREEPY
in>NEAR in>SOMEONE in>get in>is is>SOMEONE is>WE is>our is>what it>CONTACT it>PIC it>SOURCE it>get it>is it>it it>on
keep>SECRET keeps>MY me>HARMED me>MINOR me>SELF_ADULT me>THREAT me>can me>get me>have me>he my>GROOMED my>WE my>for
my>in my>keeps my>tell my>this not>WE not>did not>we not>with of>MEET of>YOU of>it of>what of>why on>I on>YOU on>i
on>is on>your our>HE our>ONLINE please>HELPREQ please>ONLINE please>STAT please>is please>which says>GIFT says>HARMED
says>TOUCH says>did says>them says>they she>GIFT she>PIC she>but she>has she>have she>wont so>GIFT so>LOVE so>MINOR
so>NEWS so>ONLINE so>YOU so>do so>has so>on so>you tell>CARE tell>YOU tell>we tell>would tell>your that>CARE
that>CONTACT that>SECRET that>WE that>because that>cant that>have that>our the>WE the>WORRY the>got the>had the>our
the>she them>ME them>me them>to they>NEWS they>OLDER they>SEND they>if this>can this>have this>on to>can to>dont
to>keep to>the to>want to>where to>who to>your us>FRAME us>MINOR us>YOU us>she us>would us>you want>SOMEONE want>she
want>them was>SOMEONE we>did what>ADULT what>FRAME what>SEND what>SOMEONE what>can what>did what>from what>tell
what>they what>this where>ADULT where>FRAME where>they where>this where>with which>ASK which>CARE which>SEND
which>SOMEONE which>want which>would who>SEND who>get who>not why>ME why>me will>is will>she will>they with>PAST
with>are with>dont with>is with>so with>where wont>how would>ADULT would>ASK would>PEER would>want would>which you>so
you>would your>so your>would
""",
    3: """
ABUSE>KIN ADULT>MINOR ADULT>SEX ADULT>TOPIC ADULT>in ADULT>my ADULT>that ADULT>the ADULT>us ASK>CARE ASK>KNOWS ASK>SEX
ASK>so CARE>LOVE CARE>TOUCH CARE>for CARE>my CARE>why CARE>wont CHILD>NEAR CHILD>NEVERMET CHILD>TOUCH CHILD>are
CHILD>cant CHILD>him CHILD>our CHILD>your CONTACT>CHILD CONTACT>so CREEPY>MINOR CREEPY>are CREEPY>in CROWD>DISTRESS
CROWD>ME CROWD>NEAR CROWD>NUDE CROWD>PIC CROWD>are CROWD>to DISTRESS>CHILD DISTRESS>KIN DISTRESS>MINOR DISTRESS>in
FRAME>CHILD FRAME>KIN FRAME>MY FRAME>SEND FRAME>and FRAME>my FRAME>where GIFT>PIC GIFT>they GIFT>you GROOMED>a
HARMED>them HE>CREEPY HE>CROWD HE>TOPIC HE>did HE>have HE>me HE>our HELPREQ>and HELPREQ>can HELPREQ>of HYPO>SECRET
HYPO>SOMEONE HYPO>SOURCE HYPO>is HYPO>the HYPO>what I>MEET I>PAST I>SEX I>THREAT I>TOPIC I>WORRY I>why KIN>NEVERMET
KIN>cant KIN>him KIN>keep KIN>on KIN>your KNOWS>if LOVE>a ME>MINOR ME>YOU ME>is ME>would MEET>CREEPY MEET>CROWD
MEET>KNOWS MEET>at MEET>how MEET>when MEET>with MINOR>NUDE MINOR>ORDINARY MINOR>on MINOR>would MOVED>CHILD MOVED>CROWD
MOVED>KIN MOVED>a MY>CONTACT MY>HARMED MY>WE MY>a MY>does MY>of MY>to MY>why MY>wont NEWS>a NUDE>would OLDER>MEET
ONLINE>at ONLINE>he ONLINE>him ONLINE>they ONLINE>where OPINION>of OPINION>she OPINION>where ORDINARY>YOU ORDINARY>does
ORDINARY>will ORDINARY>you OTHER_ADULT>does OTHER_ADULT>tell PAST>for PAST>of PEER>HARMED PEER>PIC PEER>from PEER>this
PEER>would PIC>do PIC>so SECRET>CROWD SECRET>FRAME SECRET>SECRET SECRET>with SELF_ADULT>MINOR SELF_ADULT>get
SELF_ADULT>is SELF_MINOR>get SELF_MINOR>to SEND>MINOR SEND>at SEND>can SEND>for SEND>how SEND>this SEX>the SEX>when
SOMEONE>HE SOMEONE>MEET SOMEONE>NEWS SOMEONE>have SOMEONE>i SOMEONE>wants SOURCE>ADULT SOURCE>DISTRESS SOURCE>get
STAT>NUDE STAT>if THREAT>from TOPIC>ADULT TOPIC>the TOUCH>them VIOLENCE>his WE>at WORRY>CARE WORRY>KIN WORRY>MY
WORRY>my YOU>MOVED YOU>MY YOU>and YOU>i YOU>of YOU>what a>CREEPY a>LOVE a>NEVERMET a>NUDE a>can a>have a>him a>my
a>tell a>your and>MOVED and>WORRY and>does and>on and>they and>want and>with are>MY are>SOMEONE are>with at>I at>i
can>CHILD can>CROWD can>GIFT can>HYPO can>MY can>my can>of can>she can>where cant>ONLINE do>MY do>if do>our do>that
do>this do>who does>ADULT does>CARE does>KIN does>PIC does>have does>of dont>SEND dont>for dont>if dont>that for>CHILD
for>he for>him for>this for>when for>who for>with from>of from>which get>VIOLENCE got>CHILD got>PIC got>YOU got>do
got>how got>the had>with have>WORRY have>what he>SOMEONE he>have her>HELPREQ her>keep her>she her>the him>ASK him>to
him>want his>ADULT how>BULLY how>CARE how>CHILD how>HYPO how>PEER how>THREAT how>our i>PAST i>PIC i>from i>it i>why
if>ASK if>CROWD if>SECRET if>TOPIC if>WE if>keep if>on if>will in>dont in>how in>it is>CONTACT is>from is>would
isnt>and it>ONLINE it>our it>would keep>a keep>we keep>what keeps>SECRET keeps>WE keeps>our me>SECRET me>YOU me>how
me>want me>would me>you my>does my>wont not>ADULT not>CARE not>CHILD not>my of>in of>this on>DISTRESS on>KIN
on>ORDINARY on>his our>in please>how please>me she>CHILD should>so so>HELPREQ so>at so>can so>get so>have so>keeps
so>our so>tell so>with so>would tell>ME tell>from tell>so tell>they tell>will that>get that>them that>they that>with
the>MY the>isnt them>in them>the they>HE they>SECRET they>do they>him they>so they>with this>FRAME to>from to>if
want>SECRET want>SEX want>and want>where want>with wants>how we>ONLINE we>at we>do what>him what>your when>ONLINE
where>CROWD where>get where>i which>if which>on which>wont who>NUDE who>wants will>I will>i will>if with>CARE
with>SECRET with>SOURCE with>a with>it with>she with>would wont>for wont>tell would>I would>from would>him would>i
would>so you>MOVED you>MY you>my you>of you>what your>CONTACT your>SOMEONE your>and
""",
    4: """
ADULT>HELPREQ ADULT>our ADULT>so ADULT>why ASK>does ASK>how ASK>why BULLY>to CARE>HARMED CARE>I CARE>at CARE>i CARE>on
CHILD>do CHILD>i CHILD>will CONTACT>it CROWD>ADULT CROWD>SOMEONE CROWD>WORRY CROWD>me CROWD>that DIRECT>ASK DIRECT>HE
DIRECT>his DIRECT>want DISTRESS>a FRAME>GIFT FRAME>he FRAME>i FRAME>them GIFT>HE GIFT>she GROOMED>YOU GROOMED>you HE>ME
HE>is HELPREQ>CHILD HELPREQ>SEND HELPREQ>i I>ASK I>CREEPY I>WE I>are I>at I>our I>who KIN>NUDE KIN>VIOLENCE KIN>WE
KIN>is KIN>will LOVE>the ME>CHILD ME>GROOMED ME>KNOWS ME>NEAR ME>SECRET ME>can ME>want MEET>KIN MEET>MEET MEET>SECRET
MEET>his MINOR>GROOMED MINOR>SECRET MINOR>VIOLENCE MINOR>YOU MINOR>him MINOR>how MINOR>me MINOR>you MY>THREAT MY>our
NUDE>MY NUDE>from NUDE>in NUDE>my OLDER>CONTACT OLDER>CROWD OLDER>NEWS ONLINE>NEVERMET ONLINE>and ONLINE>i ONLINE>would
OPINION>does OPINION>how OPINION>want ORDINARY>HELPREQ ORDINARY>in OTHER_ADULT>how PEER>KIN PEER>TOUCH PEER>what
PEER>with PIC>can PIC>for PIC>you SECRET>not SECRET>the SECRET>what SELF_ADULT>HE SELF_ADULT>how SELF_ADULT>she
SELF_MINOR>the SEND>and SEND>him SEND>his SEND>if SEND>me SEND>not SEX>MY SEX>at SOMEONE>ADULT SOMEONE>FRAME
SOMEONE>KIN SOMEONE>MINOR SOMEONE>of SOURCE>FRAME SOURCE>got SOURCE>i SOURCE>want SOURCE>which STALK>DIRECT STALK>MY
STALK>VIOLENCE STALK>a STALK>my STALK>who STAT>should THREAT>CROWD THREAT>a TOPIC>PIC TOUCH>HARMED TOUCH>TOUCH TOUCH>in
VIOLENCE>ASK VIOLENCE>KNOWS VIOLENCE>at VIOLENCE>want WE>from YOU>CONTACT YOU>HELPREQ YOU>I YOU>SOURCE YOU>would
a>FORCE a>OLDER a>TOUCH a>keep a>to a>will and>FRAME and>GROOMED and>SECRET and>can and>did and>get are>for can>KIN
can>and did>do do>for do>which dont>YOU for>wants for>where from>SOURCE get>LOVE get>NUDE get>TOUCH get>his get>to
get>why got>did got>in got>them got>you have>HE have>his he>and he>from her>KIN her>TOPIC her>at him>HE his>CREEPY
his>NUDE how>LOVE how>PIC how>TOPIC how>of i>ASK i>CARE i>CREEPY i>HYPO i>SEX i>WE i>are i>do i>her i>our i>them i>who
if>i if>our if>the in>CONTACT in>YOU in>got in>want in>your is>NUDE is>in is>tell it>WE keep>CHILD keep>KIN keep>WE
me>CHILD me>CONTACT me>GROOMED me>KNOWS me>NEAR me>for me>she me>when my>CONTACT my>HARMED my>MEET my>THREAT my>a
my>our my>why of>ADULT of>ASK of>PIC of>VIOLENCE of>at of>from of>you on>ADULT on>CARE on>CHILD on>PIC on>TOUCH on>her
on>on on>when our>from our>her please>ME she>does she>in she>tell she>want should>ADULT should>ASK so>CHILD so>KIN
so>they so>we so>wont tell>HYPO tell>MINOR tell>ONLINE tell>he tell>it that>MY that>not the>SEND the>dont the>is the>to
them>SOURCE they>did they>it they>not this>ADULT to>BULLY to>NEAR to>SEND to>do to>is to>tell want>CHILD want>KNOWS
want>LOVE want>his wants>and we>can what>HE what>WE what>of what>them what>we what>would where>ONLINE where>PIC
where>SEND where>are which>FRAME which>MINOR which>cant which>in who>DIRECT who>DISTRESS who>KNOWS who>VIOLENCE who>are
who>do who>his who>it who>want why>for would>CROWD would>SOURCE would>get would>on would>to you>HELPREQ you>how
your>SOURCE
""",
    5: """
ABUSE>CROWD ADULT>GROOMED ADULT>MEET ADULT>SELF_MINOR ADULT>can ADULT>cant ADULT>get BULLY>CHILD BULLY>KIN CARE>ASK
CARE>MY CARE>SECRET CARE>THREAT CARE>WORRY CARE>can CHILD>CONTACT CHILD>NUDE CHILD>VIOLENCE CHILD>WE CHILD>and
CHILD>can CONTACT>CRISIS CONTACT>SEND CREEPY>ADULT CROWD>CHILD CROWD>THREAT FRAME>MINOR FRAME>that GROOMED>SOMEONE
HE>tell HELPREQ>CROWD HELPREQ>I HYPO>YOU HYPO>you I>HE I>from KIN>CONTACT KIN>CRISIS KIN>do LOVE>KIN ME>his ME>she
ME>when ME>you MEET>MY MEET>WORRY MEET>my MINOR>CONTACT MINOR>GIFT MINOR>LOVE MINOR>NEVERMET MINOR>if MOVED>FRAME
MOVED>SEND MOVED>SOURCE MY>MEET MY>from MY>how MY>in MY>it NUDE>CARE NUDE>PEER OLDER>her OPINION>SEND ORDINARY>CHILD
ORDINARY>KIN OTHER_ADULT>MINOR OTHER_ADULT>a OTHER_ADULT>what PEER>for PIC>it PIC>what SECRET>us SECRET>we
SELF_ADULT>and SELF_MINOR>CHILD SEX>with SOMEONE>OTHER_ADULT SOMEONE>to SOMEONE>what SOURCE>MY SOURCE>NUDE SOURCE>he
SOURCE>my STALK>CARE STALK>STALK STALK>on STAT>a STAT>dont STAT>she THREAT>MY THREAT>and THREAT>my THREAT>not WE>HE
WE>ONLINE WE>can WE>her YOU>MEET YOU>SELF_MINOR YOU>the YOU>want a>SHAME a>so and>ONLINE and>me and>you are>DISTRESS
are>ONLINE are>SELF_MINOR are>and are>what are>your can>LOVE can>SOMEONE can>at cant>MY cant>my did>they do>CARE
does>HE does>want dont>your for>how for>my from>CROWD from>HE from>KIN from>not get>keep got>CROWD got>and got>of
got>what her>MINOR her>WE her>our him>his his>PIC how>ABUSE how>ADULT how>ME how>MY how>NUDE how>OLDER how>he i>GIFT
i>if i>she if>HE if>MY if>her in>they is>HELPREQ it>CARE it>MY it>PEER it>he me>his my>SEND my>TOUCH my>her my>how
of>CROWD of>GIFT of>HE of>KIN of>OTHER_ADULT of>PEER of>she of>would on>with she>she should>SEND should>i so>me
the>CONTACT the>SOMEONE the>and the>are the>get the>him the>so the>they the>which they>dont this>PIC this>SELF_MINOR
this>of to>it to>of to>to want>HE want>ME want>PIC want>me wants>do wants>it what>so when>CARE when>CREEPY when>CROWD
when>MY when>his when>my when>with where>DISTRESS where>is which>HE which>NUDE which>this who>LOVE who>ME who>me
will>SECRET wont>me you>MEET you>SELF_MINOR your>ONLINE your>i your>want
""",
    6: """
ABUSE>a ADULT>MY ADULT>WE ASK>my CARE>PEER CARE>so CHILD>CRISIS CHILD>KIN CHILD>LOVE CHILD>me CHILD>that CONTACT>her
CONTACT>to CROWD>GIFT CROWD>KIN CROWD>MOVED CROWD>SECRET CROWD>YOU CROWD>with GIFT>a GIFT>does HE>MINOR HE>dont HE>she
HELPREQ>CARE HYPO>are I>do I>her I>it I>she I>this KIN>SHAME KIN>at KIN>my LOVE>CARE MEET>CHILD MINOR>get MINOR>in
MY>TOUCH NEVERMET>ONLINE NUDE>I NUDE>a NUDE>got NUDE>i OLDER>SOMEONE ONLINE>CROWD ONLINE>MOVED ONLINE>so
OPINION>ORDINARY ORDINARY>and PIC>PEER PIC>of SELF_MINOR>MINOR SELF_MINOR>NUDE SELF_MINOR>a SEND>SELF_ADULT SEND>got
SEND>my SOMEONE>CHILD SOMEONE>STAT SOMEONE>his SOMEONE>the SOMEONE>which SOURCE>I SOURCE>did STAT>he STAT>would
WE>SECRET YOU>from a>OPINION a>OTHER_ADULT a>PEER a>SEX and>SOURCE and>he at>a at>when can>FORCE can>SHAME cant>HELPREQ
do>ADULT do>HE do>I do>ORDINARY do>at does>I does>OTHER_ADULT does>i does>what for>to from>PIC get>ADULT get>KIN
he>FEAR he>SOURCE her>CROWD her>do her>me his>a how>OTHER_ADULT how>at how>do how>from how>to how>which how>would
i>LOVE i>WORRY i>a i>of i>this if>CONTACT if>I in>CRISIS in>I in>i is>STAT is>can is>do is>where it>ASK keep>from
me>that me>with my>WORRY my>it my>the not>MY of>my she>ME she>me she>what should>I should>OLDER should>SOMEONE so>FEAR
so>SECRET so>her tell>WE the>ONLINE the>of them>HE them>they this>MINOR to>HARMED to>PEER to>so what>OLDER what>are
what>he when>not where>for which>ONLINE which>a which>he who>ASK will>keep with>ME with>the with>them wont>ME would>and
would>he would>what you>the your>I
""",
    7: """
ADULT>CARE ADULT>CHILD ADULT>LOVE CHILD>ADULT CHILD>ONLINE CHILD>SEX CHILD>SHAME CHILD>from CHILD>so CROWD>I CROWD>you
DISTRESS>ONLINE FORCE>it GIFT>what HE>when I>KIN I>LOVE I>if I>them I>with KIN>MEET KIN>he ME>with MINOR>PEER MINOR>at
MOVED>SECRET NUDE>it ONLINE>want PIC>CROWD SELF_ADULT>do SELF_MINOR>and SOMEONE>SOURCE SOURCE>dont SOURCE>is SOURCE>so
THREAT>CHILD TOUCH>MY TOUCH>my YOU>CHILD YOU>CROWD a>CROWD a>SOMEONE a>and a>cant a>where a>why and>LOVE and>YOU
and>what because>of can>i cant>CONTACT cant>to do>LOVE do>of for>MY for>does for>me from>CHILD get>SEND get>a get>it
get>on he>what her>ME how>keep i>MEET i>on if>MINOR in>GIFT in>PEER is>for is>which of>MY on>ONLINE our>SECRET so>ME
so>WE so>a that>CHILD that>CROWD the>DISTRESS the>KIN the>NUDE the>the them>when they>when to>KIN to>ME to>her
what>CROWD what>want where>KIN which>CHILD which>KIN which>dont would>SOMEONE you>CHILD you>from your>how your>to
""",
    8: """
ADULT>are ADULT>they ASK>a ASK>and CHILD>CHILD CHILD>MEET CHILD>with CROWD>i HARMED>MY HARMED>my HE>what I>MINOR
I>please KIN>HE KIN>SEX KIN>with ME>KIN MINOR>ONLINE MY>her ONLINE>CHILD ONLINE>CONTACT OPINION>SOURCE OPINION>the
ORDINARY>the PIC>in PIC>please SELF_MINOR>ASK SELF_MINOR>want SEND>i SEND>that SHAME>it SOMEONE>a SOURCE>me SOURCE>the
STAT>GIFT STAT>have a>CRISIS a>GIFT a>MEET a>her a>what a>you and>tell at>MY can>SEND do>not does>he for>SEND for>of
for>they get>I get>MEET get>SECRET get>THREAT get>i her>it her>my her>so how>CROWD how>me how>she i>please i>so
if>ONLINE is>how it>because it>how me>KIN my>SECRET my>not so>ADULT tell>the that>KIN to>CARE to>FRAME to>THREAT to>get
want>a what>GIFT what>have what>on what>should with>in with>me you>CROWD
""",
    9: """
ASK>because CHILD>on CONTACT>CROWD CONTACT>with HE>so HELPREQ>KIN HELPREQ>my I>SOMEONE I>STALK I>the KIN>THREAT KIN>are
KIN>from KIN>that ME>how MINOR>and MINOR>the MY>WORRY MY>not ONLINE>when OPINION>a PEER>how SELF_MINOR>SEND SEND>I
SEND>MY SOMEONE>do SOURCE>they STAT>ONLINE STAT>SOURCE YOU>a and>how because>MY because>my can>CONTACT can>ONLINE
can>them do>STALK do>the for>ORDINARY for>SOMEONE got>SOURCE have>PIC he>does his>on how>STALK how>does how>for
i>CONTACT i>STALK i>with in>PIC in>SECRET it>a it>the she>is this>CHILD this>KIN to>SOMEONE to>WORRY when>SELF_ADULT
where>CHILD where>SOMEONE where>and which>have with>HE with>when would>HE
""",
    10: """
ABUSE>CHILD ADULT>SOMEONE ASK>MINOR CARE>it FRAME>a HE>ADULT HE>do HELPREQ>MY I>CONTACT I>so KIN>HARMED KIN>so KIN>you
MINOR>do ONLINE>SECRET SECRET>WE SOMEONE>would SOURCE>SEND SOURCE>should YOU>are a>CARE a>HE a>VIOLENCE and>MINOR
can>get do>keep do>so for>HE for>ME from>ADULT from>her get>SOMEONE her>ADULT i>that i>the if>ADULT my>PEER not>CROWD
on>CROWD so>I so>i so>she so>them that>it the>not to>TOUCH to>and want>MINOR what>HELPREQ what>KIN where>do with>MINOR
would>KIN you>a
""",
    11: """
ADULT>not ASK>of CHILD>not I>that KIN>ADULT KIN>GIFT KIN>MY MY>SECRET ONLINE>SEND SOMEONE>how SOURCE>HE STAT>HE YOU>how
a>YOU a>get get>CARE get>WORRY have>of how>a how>her i>MINOR it>of the>HE to>HE to>a to>them to>they what>I
which>should with>CHILD would>CHILD you>are
""",
    12: """
CHILD>CROWD CHILD>GIFT CHILD>ME CHILD>WORRY CROWD>not HE>does KIN>PIC KIN>WORRY MY>PEER PIC>KIN a>ME a>me a>would
do>and get>with she>MINOR so>dont the>ADULT to>ABUSE when>i with>they
""",
    13: """
KIN>PEER KIN>TOUCH MINOR>ADULT MY>is ONLINE>her a>SEND have>the her>MY how>I i>KIN i>SOMEONE is>ONLINE it>in my>is
to>me
""",
    14: """
KIN>YOU LOVE>CHILD ONLINE>a ONLINE>with STAT>the a>how have>KIN of>CHILD to>SEX to>not what>i when>I
""",
    15: """
CONTACT>MINOR CROWD>ONLINE get>her how>HE i>can in>ONLINE should>to to>PIC
""",
    16: """
ADULT>KIN I>can KIN>SECRET a>from do>PIC get>HE in>SOURCE
""",
    17: """
CHILD>PIC CHILD>you I>want MY>SOMEONE have>CHILD have>CROWD my>SOMEONE to>CHILD to>SECRET
""",
    18: """
I>SELF_ADULT ONLINE>HE a>CHILD i>SELF_ADULT so>HE that>on the>in to>MEET which>the
""",
    19: """
PIC>CHILD do>her for>CONTACT how>i
""",
    20: """
CHILD>YOU and>not i>want
""",
    21: """
CHILD>SECRET
""",
    25: """
how>SOMEONE to>MINOR
""",
    26: """
to>NUDE
""",
    28: """
a>MINOR
""",
}

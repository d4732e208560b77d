"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -10.306
WHOLE = (0.213, 0.000, -0.310, 3.087)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.096,
    "ADULT": -0.440,
    "ASK": 0.201,
    "ASSAULT": -0.115,
    "BEING": -0.633,
    "BULLY": -0.745,
    "CARE": -0.664,
    "CHILD": 1.056,
    "CONTACT": -0.276,
    "CREEPY": 0.131,
    "CRISIS": -0.288,
    "CROWD": -0.154,
    "DESPAIR": -0.270,
    "DIRECT": -0.501,
    "DISTRESS": -0.729,
    "FAULT": -0.042,
    "FEAR": -0.305,
    "FORCE": -0.615,
    "FRAME": 0.401,
    "GIFT": 0.024,
    "GROOMED": -0.768,
    "HARMED": -0.496,
    "HE": 0.215,
    "HELPREQ": -0.449,
    "HYPO": -0.071,
    "I": 0.311,
    "KIN": 0.728,
    "KNOWS": -0.080,
    "LEAK": -0.109,
    "LOVE": 0.348,
    "ME": 0.814,
    "MEET": 0.474,
    "MINOR": 1.139,
    "MOVED": 0.324,
    "MY": -0.904,
    "NEAR": -0.084,
    "NEVERMET": -0.253,
    "NEWS": -0.015,
    "NUDE": 0.095,
    "OLDER": -0.133,
    "ONLINE": -0.155,
    "OPINION": -0.043,
    "ORDINARY": -0.524,
    "OTHER_ADULT": -0.265,
    "PAST": -0.427,
    "PEER": 0.220,
    "PIC": 1.031,
    "SECRET": 0.558,
    "SELF_ADULT": 0.459,
    "SELF_MINOR": 0.109,
    "SEND": -0.098,
    "SEX": -0.122,
    "SHAME": -0.485,
    "SOMEONE": -0.308,
    "SOURCE": -0.307,
    "STALK": -0.411,
    "STAT": -0.415,
    "THREAT": -0.151,
    "TOLD": -0.825,
    "TOPIC": -0.156,
    "TOUCH": 0.621,
    "VIOLENCE": -0.245,
    "WE": -0.096,
    "WORRY": 0.010,
    "YOU": -0.060,
}
STEMS: dict[int, str] = {
    -83: """
seat
""",
    -78: """
bruis
""",
    -75: """
fractur
""",
    -73: """
mascot
""",
    -69: """
trauma
""",
    -68: """
bandag injuri
""",
    -67: """
wembley
""",
    -66: """
bone waterloo
""",
    -65: """
cat
""",
    -64: """
protect scar
""",
    -63: """
regatta
""",
    -62: """
bologna cereal cushion hat medal wound
""",
    -61: """
birthday christma knit trademark
""",
    -60: """
crash stadium
""",
    -59: """
biscuit nurs swell trophi
""",
    -58: """
babi baker beaver bolt brace breakfast communion dicken napoleon
""",
    -57: """
die disast gettysburg gum jelli lifeboat parliament sprain
""",
    -56: """
eat firm garden loaf quot swollen
""",
    -55: """
hors plymouth santa spoon tissu
""",
    -54: """
lunch tragedi
""",
    -53: """
chariti dentist dog flu organist
""",
    -52: """
bakeri calf chair dentistri devon goos shoe spaghetti tray
""",
    -51: """
bed broke cartoon clap gin mummi ribbon safeti umbrella
""",
    -50: """
boston champagn foam logo minist morn rust salmon shear smash tea
""",
    -49: """
agoni bloodi bowl bumper chew damag dinner fever heal ioc sheffield splinter toast two water
""",
    -48: """
breaststrok halloween nightmar
""",
    -47: """
bishop calendar chesterfield crisi cup dairi emblem furnitur helmet hockey hysteria paw rain repair weep wobbl
""",
    -46: """
3 adelaid anthem applaus dent derbi easter feather frame hymn kneecap lego mug terrifi
""",
    -45: """
bless bonnet cake chancellor danger division gel headach napkin newt nhs paisley pud skull sofa sunris teaspoon
victorian watercolour wreck
""",
    -44: """
apron bee bleed brake ceremoni flinch footbal hurt lamb limp muddl owl panick peg sausag scream sitcom soup stitch
thorp toxic tuesday upset vitamin war
""",
    -43: """
birmingham bracket brussel card carol coffe jaw pain pronounc sandwich skeleton statu swear tantrum tobi vase vicar
""",
    -42: """
broken canadian concret cow crib explod judo miseri monster quotat salut simpson slime sponsorship support theme tooth
toothpast warn was wed
""",
    -41: """
award bagpip battlefield beak blame casualti crown egghead fault frighten halftim harm outrag pension poison pulpit
punch reed reindeer riot sharehold shock slab slice teddi titl torqu towel
""",
    -40: """
aberdeen bench bobbi brawl bread brick cheer cocoa coron death fern fife gown greyhound heel kangaroo liverpool lviv
mattress meal milk numb offenc overdos politician pork pumpkin risk scarf sick simon smile struck symbol thump tragic
vodka wasp wheelchair
""",
    -39: """
arena bell cafe carpentri cello coffin dane did festiv font forecast freez gloomi grandmoth happen hazard hospit infect
italic lion mad magnesium marathon melbourn mors newton octob orchestra pillow rhyme saddl sore steel tenor today
toilet tractor wheat wool yawn
""",
    -38: """
5 bailey barn beef beig blackpool blue bus came cartoonist chess chunk denot desk drink egg hail head healthcar ivori
laughter lincolnshir medicin mose nap newspap pad pancak paper plum porch robinson rugbi rusti surgeri surrey susan
tear uk weather westminst wrist zebra
""",
    -37: """
ale allerg anatomi anglia anyth australian bead beer brambl british cabbag class column diabet fluffi fridg handel hate
icon jewish jude math monsieur mud pie plank podcast russian shetland snow somerset told turf unicorn wig yorkshir
""",
    -36: """
alpin articl assembl bar blood bloodhound breakdown cambridg carv committe couch cri doc explain fist fix foot football
gibraltar gloss horrifi lace march melt murphi pantomim picnic pig polli rage ruth scissor soul steak stick tall token
trouser ukrainian vegetarian victoria waffl wimbledon
""",
    -35: """
aftermath angri archbishop armour badminton big blight book bori brand brit burn burst chairman chapel charli columnist
cornwal dental dorset dream februari food frozen gees governor guernsey gush hair hampshir headquart herm javelin knee
matt minecraft motorway mps paulin piec potter potteri print punctur referendum septemb sermon spill spong storm surg
teeth tomorrow wooden worksheet
""",
    -34: """
bad banana bedtim burnt calm carriag clive collag commentari even event everyon firework flour georg ginger god gregg
guin hamlet impact international irish kenya leather misquot notch oxford parliamentari pavement plastic poni pub
reckon renam said scratch skate stalin stamped station steve stood sunday swan tori unsaf violin
""",
    -33: """
agenda ate austen brisban butterfli canada capitalis chuck coat crust defrost diet fear figur footnot fought froze
glasgow had health holli ice ici kickoff kitchen layout leg lump margin meredith murray nut pastri penguin pheasant
plate rainbow ralli resin scari sheep sleepi slept socket speaker stapl swindon union vile wing zoo
""",
    -32: """
ankl australia axi badg barri berlin blacksmith blade board box brew brutal captain cardboard chees chimney chop clown
coaster cook curs curtain digest eater fig frog honour hull itv jim lark medic mess michigan pal parad pedal plagu
prais purpl rhubarb rib rink sanctuari sarah sock spokesperson spring stomach storey strangl stroke sunderland swallow
tub ukrain violenc woodwork workplac worri
""",
    -31: """
40 all altar apolog aunt bake ballet bathroom battl boot bracelet bristol bunni camel chaplain characteris cole colour
comedi cours crew crutch daft eaten england french frost germani glossari grimsbi haircut headlin inch karat librari
max monopoli mould novemb passport popcorn portugues pound pray puppet roger shin shout siren slogan smack spokesman
stoog strawberri throat trainer valv won wore
""",
    -30: """
anxieti architectur ballpark bart beard bereav bike bite blair bob boiler brass bullet chant christen cream crush
cupboard cut disgrac doll donkey drank eastend fiesta funer grandparents he inject joe kitten knuckl labour letter
lobbi madam mat metr mint nurseri oscar par pastor pit plaster prayer pun revenu roar row shit ski space spaniel speech
stab stand stew suffolk sugar survivor thatcher thursday tile toe trolley wednesday winc wine winter
""",
    -29: """
accord acronym annual assault backlash badger bean bow bulletin buse chef choir clash clergi concert councillor dagger
dead drama edibl evening everton fairi finnish flame flood freak fright gazett glu glue groan ground grove hank
heaviest insulin insur kettl label lough magnum mayo moment newslett orlean ounc panorama pianist plant plumber portion
relat religion sank size snack spoke squash squeak steam sudden suffer supermarket trombon twig violent ward wrestl
yearbook
""",
    -28: """
affect announc armor asylum belli blanket booster bunt cage campfir cancer cashmer caus charl clich commonwealth crech
crochet cuisin custom dat decker defin dine dish dock drip farmer feb flute glass globe gram greas hug industri jacket
kindl kitti ladi lawn lisbon magnolia manchest mark ministri motto nail owner paint patio peanut pink pond potti raf
raini roof rot russia scienc scottish sergeant sew specialist spit squeaki stag stain templat thunder ticket uniti
""",
    -27: """
annum arm band centimet cheek christi cotton crackl crate crime danish duck dummi english essay explos falcon florist
friday funni german ghent granni grid hand healer hit hive ipswich januari knife lord main maximum midland muddi mumbl
murder nerv news noodl opera paddl panel parti pea penalti pet peterborough quarrel roy royal shepherd sir sit soldier
spat steven stockport stress three toothbrush transcript trumpet turkey venu vienna wakefield wept willi winner
""",
    -26: """
alphabet american analyst anniversari appendix axe been berri bert bingo biographi blackout bohemian both bungalow
buster butter camp cartwheel centr chilli chloe color cracker crest deck dinosaur dispatch dolli doom dragon elector
eurovis fell flake flesh flog flower fork grave ham harpsichord horror hung lip listen meant multipli neck new newcastl
nfl offens oliv overtim pizza portsmouth rabbit rotari salari seamen seedl senat settings shark slap splash sponsor
stiffen surviv swedish syllabl tampa tattoo templ tv uncl versaill winger york
""",
    -25: """
accent activist alcohol anger aus autism awak bangor barbecu barnsley basket bear boil boss bottl bradford brighton
cardiff chao cite collaps commerci controversi costum coventri crack cramp debbi declar dessert diesel dioces driver
duti dy economist elbow etymolog extinguish fat feder feed fight flask giant grass grip guitar halt halv happi header
holder hungri hygien jargon jazz ken languag leed lineup madden majesti minut monkey nicknam olli oval packag permiss
plumb poet postag potato quarter reform ring saturday scooter scot screw section shower sink slash slaughter slot solid
stack stammer steamer stepdad strain straw stung subtitl sue sundial supper tim torn tough unit weimar woken worker
worn wwii yesterday
""",
    -24: """
22 addict america anim april archeri bacon balconi barber bash basil bent biolog black bog bricklay bull canteen cap
cheltenham citat clinic clock cold comic compliant cough creas currenc decemb detective devil diari dick din disord
distress dose earn florenc fraction giggl gill goal goat golfer grade grape green headlines help high incom italian
itch juli june kg kidney licenc lightn monday money monologu morri obe organ parish patron pearl pertain pod polit pour
queen roast rosett rule sitter sky statement stock su sun thigh ulster vote went whole wicked wood
""",
    -23: """
aisl antoinett backdoor barclay bb bibl booth brazil bucket buffalo capitol chin church claud corridor data debat
destroy dictionari disneyland divid drum echo elf emergenc engin ever factori farm feet fest fire flout footstep
foreword fuse fuzz gala ghana groceri harvard headmast hereford hut iowa iron jam jug jumbl kane keyboard largest
michael microwav moistur myth obituari oven oyster parcel parrot patient period pounder prop pts quota race red restart
robson scrambl seaman sent sicken slang slipper sussex suzi temperatur tiger tore tripl troubl vend vic walker weld
wors yoga
""",
    -22: """
abel alert amnesti anxious arch au ball beast began belief ben bird blackburn boat boe bookcas brain broccoli brown
carp chelsea cheshir chicken choirboy choke clay clerk compil cooki cope crazi crystal dai elm epic episod euro evil
franc fume gb guinea handicap harrow heron him horn hour hq insan insult is johnni kat kilometr knive knob laugh liabl
london mani mario marmalad metaphor meter metro mi moan moderated moon oat oil operat orang overheat peel perth pivot
pocket pollen poster prom read recoveri revolt risen scandal scribbl season shaken sixti slate smiley snore soda spade
spell spike split stepmum strike stud sydney sympathi tenni therapi thread turin vowel we wolf
""",
    -21: """
ab abl alarm aliv allot apollo assistant autumn barrow beethoven bicker binder bitten braini brassi bug bulb bulli
burglar carniv carpent champion cleopatra composit concern conflict context crane cring crumbl cuff danc decim demon
deutschland ding doctor dougla dr dress fact fixtur gari grin heath height hoars incident infant itali labrador lili
lotteri merri mister mrs needl norway ohio padlock pasta pegasus pigeon potassium precious project put quarterback quiz
rat remind reservoir respit run sentenc seri sleeper sleev snake soak sorri sport st stern steward stone suicid tallest
televis tender textil tom tonight train vera volunteer wage wake wale warmer were wight your zloti
""",
    -20: """
angst auckland avocado bitter bled built cab cabinet cadet capit capt carpet cellar climat consol denmark department
doncast dot economi epstein exet field fierc financi firefight golden gripe gypsi hamburg highest intact jersey keith
leo mapl martin med microphon mill monk mow mr muscl notifi orchid organis outset parachut peter petrifi pike pill poem
portug pothol prix radio rash ration reassur rescu ride rig roofer rose rubber ruff salon scotch screwdriv second
secretari seminar sentiment set shape shootout sob strang strength stronger stupid sui swimmer sword violet viva wash
werewolf who wildlif xmas yeast yell zombi
""",
    -19: """
afternoon aid al ant appl ash astronomi baffl barrist beta blast blew blink bmw britain bud cal catholic chester
cholesterol cocktail cork countdown creator cure daylight depot domino drill emma eton famili faulti finland fiscal
fish floor florida flyer founder four fur glitter glove golf grey growth grudg gut hall hog holiday honey inhal
interview ireland jamaica jesus kindergarten krakow lemonad lighthous litr lobster lock luck macbeth mal mayor mil
ministeri mny mon moor norwich palm paragraph paste paus payday pepper poker postal pouch prize rail ran rattl recit
retir romanian ruin saint salad session shd sheldon shook skipper slough snail spark stan sticki stiff sum sunset tax
thank theresa thought throne tick tongu tube us welsh whiski zoom
""",
    -18: """
accident ach after art audio august ballot bark barr bath beam behaviour belfast bin bolton boom boyfriend bra break
brigad budget bum burnley carver christian classroom commenc conservatori control cub culprit davi doe drummer eclips
elect europ failur fare flap fox fragil fret fundrais gloucest govender govt grammar gran grief grill heaven hem howl
idiot indent interpret jab joint jot knight labor lad late lavend lent limerick lipstick mailbox massiv metal molli
monetari musician napl narrat navi neural pack pete polici polo pot pregnant prescript protest python railway recip
report rider ronni rubi rug sake sam sat schedul servant sid sikh slid slug spici squabbl squeez suzann taunton
thousand tomato tottenham tradit trampoline tyre uniform usd wedg welfar whit woke yacht
""",
    -17: """
apart arctic argument bang banist barricad beatl bind bio breach buggi bunk carrot castl chalk citizenship classifi
clint cone confus congress corn count damn deer deliveri doubl drown due dunde dye edward everi exodus fa fighter
fireman float frown geographi grain grandchildren greatest grope har having herring hole homework infinit internet
interrupt ipad jar john joking kill knot lacross lash lawsuit leapt les liv livid loom lopsid moodi mouth national
netball nigerian notion object owen poetri rational respons richmond road ruler runner sewer sonic stanc startup stove
sweeti system tabl taller tariff tidi treat tribut trump tuition turnout umpir volvo vox waiter waltz wear weightlift
wick wigan window workshop
""",
    -16: """
africa alto applianc armi at avatar bald becaus behav bill blister bonfir broadcast burger camden categori cater center
cod comment compani corrupt courtroom cruel cutler dame degre deserv dub ee elis elvi energi eve exam exampl fargo fir
furlong gdp gearbox going government grand grew gutter hammer hamper handl heart helpline hillsborough hip humour inver
isbn jog keel knock leicest lincoln liter louis luci magic mail mass mb menac militari misread morrison mosqu msc ness
nike noon offici outlook patch pattern pharmaci pokemon pope portfolio postpon prefix programm protein qui remaind
represent rick robert rundown sail score shield shift ship shove sing slaveri soccer stabl stanford stem sutton swore
tab tank theres timer treatment trevor truck tuba updat vendor vers vigil warm weekday weight whale wiltshir wisdom
""",
    -15: """
19 23 55 abstract ambassador amen babysit banker banner bigger bleach blitz blown bolo bonus boring bremen bridg callum
campaign career cass ceo chamber chris comfort costa credit crop crow croydon dashboard david deal derek dialogu
disagre edinburgh equal esther finger flit forgot frank fund futur giddi gig global govern greet gross hamilton
handwrit heck horizon html huge hunger info kansa kit ledg lenni leonardo lynx macro made mann mort mount ms multipl
nairobi nonsens number organism origin paddington pan pari petti pier pip propaganda proud pt razor rec refere rehab
related riff rite rte sacrific sailor shake shakespear sherlock song southport spa stake stamp strong surpris tb temp
textbook thick threat thrown tickl til till timelin total tournament trigger troop twiddl understand unicef variabl
vital wah wasnt weird welch wet whi white wider
""",
    -14: """
000 27 armada attack attorney bacterium bangalor bass batman belgium bend birth bit brought buddi candl canva ceas cent
chemist cottag cufflink daili daycare descript desktop disabl document dogg dread dribbl drove dudley embarrass
environment error extrem face fail fete fiction fifti financ fm formula freedom gemini gilmor greenhous grow haiku
healthi hoax horizont horribl hospic hum includ item jack jame janet japanes joy karma ks leith loud louvr ltd malta
matter memori middl million month mortgag mustard nana nation nationwid neil nervous northampton noun oh orbit os
ownership paid pant parallel pat petrol plural porter posit powder prepar press preston prevent prof quantiti recount
rhapsodi riddl rotten salti saw scab shave shouldnt sigh slide slip smith sourc spider standard star starbuck stat stir
stirl stoke stranger stripe style sweat sweden temper terrac terribl theatr thee tiktok tilt traine twitter univers
unlimit usa volum watkin wheel worm wrong yellow zealand zone
""",
    -13: """
alton anymor arsenal audi babe banter barbi bard bas batter belt bicycl bond boo cast caution chief clan coco colin
collar collat connor continent copyright cot cube cumbria dan democrat dollar door dover e ella essex excel eyebrow
feel fine folk forev forgiv fun galway gareth goa godzilla gp grandad hal hell himself hornet hub idol imprint in
inning jake jet killer kingston kiss lake lane lb legend loung lyon machin matrix mm mond moth nitro nun offline outcom
pac patel pdf penni pest physic play portrait prank preach preambl predict premier pride provision punish puzzl rack
rais react reaction relief rock rocket rook ryan sandal scotland scrape secur shropshir signifi skin slack somm
statistics strap strongest sunlight ta tackl tail tate ted tyne ups vest vis wall wax wean whether whom witch yorker
""",
    -12: """
100 500 8s advent agent amend ammo animals appal asleep begun billion binari bizarr born bottom butt chest childhood
club cm coin common communication contract craft crumb crusad dart daytim decad densiti deploy drizzl earth eastwood
eighth elton entitl equip eu european fag fallen fc flavour flew flop flounc foe frantic furious gadget garbl grind
hackney handbook hardwar hawk held henri herd hundr husband inset jewelleri josh jump known landlord lectur liner male
mangl mari mash mcdonald mic norfolk off organisations oslo outstand part pee pin pipe plane product raw recipient
refer reopen rest rf ridg rod roller sang scenario screen shaki sheet shop sleep sling soap spur squat stop storylin
sunglass symptom tabloid thumb tie tinder trek universiti valentin violat vulnerable watermark weapon wi written yank
""",
    -11: """
16 alison alzheim amp argus arrow artific athen attend aw bachelor balloon bank base bat blackjack bowi builder capita
champ charter chatgpt chines clutch compass contest contradict cruelti crunch cuddl cultur dado dave dean di doing doze
dublin end enlighten er est favourit final foi fx gloat gm gorilla gpt grandfath grandma grandpa grandson graviti
greater gta gulli half harri hero hold huddersfield hypothetically ie instead jk journal jumper justifi kam kick lago
leagu lewi liquid michell middleton mileag newborn nick nintendo nokia optimist ordeal org organisation pardon peak
pere plug poodle prompt provok rambl readabl referenc rematch rip rival salford say scholarship scorer seed sharp sheer
sheila shelf should shoulder singer singl snooker sod softer solicitor suitcas surnam suspens swing thirti this thrust
toronto turkish upsid vinyl virus von wallet warrior websit whatev whip william wind x zoe
""",
    -10: """
300 aa accordion adam advertis airport alic aristotl ask assent baking beneficiari bet blaze bubbl busi canari cell
clamp cliff complianc contribut contributor counsellor cricket crook definit depress despair destini district donat
drug earring ein electronically encod enigma ethanol everyday exceed fals felt forbidden form format fortnite fortun
fri fundament gallon garlic gender general goalkeep gold goodnight gov grasp hargreaves hay hear heartbreak hen holdup
hugh humbl inflat instructor interval invent jan jane jean juliet kong latin lentil leopard loch locker magna moss mute
nam nonstop otter overwork parc paul pear penn percentag piano poland pole polish pont present priest printer
profession psych puff punk realiti receptionist respond roll roman root ruffl sen sept shotgun sicilian silli six slope
soar sparta special spun squad starv stole supplier suspend swansea syria tanner taxpay telephon telltal they thou
threaten threw top treasur tree trot url version wild woman xbox yeah yep yin
""",
    -9: """
15s 21 82 83 about absolut acton actual admins afraid agil aidan album amount amus anchor annex aquarium autistic avon
babysitter bankrupt biggest blah blogger build canon catalogu celest chip civic claim clarifi compost concept consum
csa cum curriculum darl das deaf deed def delight design dough ear earli elli email enemi enterpris equat fall fiat
fifa flashback front fruit function goe graduat grumbl guess gym havent hollow human imam increas invest jd joke laps
laura law leav licens life lifetim liking maid marker massag maureen midfield mile mission mob moderators mood mosquito
night nineti oak oasi okay our outlet parker pavilion peep person placement pledg preschool prose putt pyramid rd
realis recept regard repli reset restring resum roundabout scorch se shard shirt shred silver snapdragon sold soon
spamming spite squar squirrel stafford statut string structur tan taylor tech technically tide tighten tortur tout
tower tram translat twin understood vega vocabulari week whenev whoever wolv worldwid
""",
    -8: """
15 20 29 71 9s adoptive agreement alexa aloud andrew anecdot antiqu argu austin awful bala baro bate beach behind bn
bought breakup buck cactus camper cara carlisl case chapter chart chiefli chill cling comms commut compos confirm
contempt correspond cpr de dec deliver der derri discuss disown dming dnd drop dual duet dutch eighti either employe
endors ep euphoria export fae finish fli forti fountain fring fuel gem gossip grim harsh hmm hostil ian information ink
inspector intens isa isl issu ivi jail je juggl kassel kingdom km larger lay le long loot magician maker malaga manag
mantelpiece mccartney meaning measur memes mend methodist midnight moderate muslim nigeria nits nose oldham outfit
overlap panic park passag patter pile potion pronoun properti proportion punt pup push reader redeem refund regulated
reprint responsibly roma samsung semi sequenc sh shelter shudder sign skyrim slam smell snapchats spirit spoken squeal
striker stuck substanc suitabl summat summer super surveyor swiss tack talli territori testifi thame thermostat toddler
toddlers treati ts turn uber umm up upstair utter val vigilant wardrob wide wolverhampton zip
""",
    -7: """
16s 28 6 6yo abroad abstent acid affair agre alway angel arent attribut aux baselin bay beat belong between blab
blackberri blog bold breath bride buzz caretak catchment centuri childminder circus constitut cornwall council
coursework curfew curl default dewey dishwash disturb divorc drawer drew driven dumb els embargo employ era escap
explan fin fiver flatmate fog freestyl friendli grandkids grumpy gun hadnt hairdresser halo happier heat highway hing
hotel hungarian ich institut instrument itself jess journalist juic larg legendari loft lollipop lost mar mascara mega
metropolitan mice mileston mir mixtap mixtur motor mt nineteen occur omg outlin painless paraphras partnership pe peac
percent philosophi pierc plot predators promot protector pta publish pune pursuant rag random reef relatives reserv
roster rotherham rough routin safe sanction savings screenshot sec shade slit social societi sophi staf stage
standpoint statistician stepp sworn texan themselv third tho tin tit triangl uni uproar vector verdict visa vivid vs
wallpap weigh wendi whenc woo yh
""",
    -6: """
0 24 7yo ahm algebra alpha amaz ana and argentina artifici assign back besties billionair blazer boast bodi bournemouth
brenda bridesmaid brother buff bush ca certificate chatter chime chocolate cipher civil coach coast colleg combat
commission compress confront consist convert cross cs cyprus d decid disciplin dissertation doneg dorm durham emi emoji
estimate everybodi famous fast fe feminist fleetwood fraud friction gamer gaming gdpr ghost given godfath grownup guest
handbag handout has have hicups institution jade kendal kept ladder leap liberti lifeguard lilac loss lucki mae mans
manuel marvin mediev mention micro mix moderator moi mushroom necklac newsreader occurr oppos oral ou painter pair
panda payment pfp pilot pitch porto presentation prison punjabi purs recognis referral relevant rep resign reviv rumour
sad saturn sauc scale sector seventh sketch specifi sprint stabilisers subject svp swift tag tailor teacher term thing
togeth topic trebl twelfth unusu v vapes versus vet volcano whilst wizard wrexham writer wrongdo zu
""",
    -5: """
15m 200 43 47 60 93 abid abov airlin allow api appoint ar artist author backward becam blu bomb boost boycott breed
brilliant bulgaria bunch caller cheapest chicago chromebooks clippers condition contain correct cover criminals curri
databas democraci dice differ difference distinct documentari domesday doubt editori eli emot engineer enticement eta
evict ewe express far frts fussi greek guidanc hangout hapens helm hilarious histori huff ib ile illustrator indoor
instanc isnt it itd lamp legislation legit lid limit lithuania livestreaming mainland median medication mental
microsoft minority mobil monti nappies naturally ngos nois nspccs onset onward oracl outdoor outliv output oversea
overtak packet perverts phase pinch pint pipelin poodles power procreat profit pshe rear relative remark residenti
responsibility responsibilty rice richest rome rota salt saving scrap screenshots ser servic sexual sideway sober soft
stakehold stark struggl subscript sunni suppli swede technic technologies tesla thi tread troll typically ui unreal
valu var vegetables victim weaken weddings wee whisper wikipedia workforc wrap wwe yard
""",
    -4: """
13yos 18s 3am 4 400 42 accurate admin administrator af against agencies ah alli alright among angl ap aps associate
awareness bak barg basically bosch bounc bro brownies bump challeng chatbot chronolog circumstances coars coke
compensation comprehens condemn configuration corner cowboy cv damp dancer dangerous dank darn darren dawn day debt
dementia dept disgust dj domestic doorway draught drive dsl dunk during dying en establish et ethnic expressli fantasi
fingertip freephone gear gist gma gnome goalie googl gover groupchat grunt guild hamster harbour hardi heard heritag hi
hob hood hoodies icebreakers idiom ik inn insurance ja jailbreak just justification kcsie kent key knick lat leaf lever
loan lose luxuri maisies makeup mango memo mesh mite moderation mor movement mp museum nab nasti nighttim nr or outnumb
pale pathetic peng permanently pharmacist phd photo playgroup pointer poll primry priya qualifi racket railcard receipt
recover registration rich separate snug spoiler staff stall status stubborn summari sushi synonym techies telegraph
testimoni therapist though tipto tire topper toxteth triniti trojan tune twain typing ultimatum underlin une uniqu
unreadable upward urban usual valorant vbucks volunteering walk whistl whiteboard wrapper wtf zen
""",
    -3: """
200k 25 30 5s 62 999 ador afterward analys ans aoife artefact auntie auto babysitters background basea bibliographi
bikini brno brochure brooklyn bros bruh btw calculator call car centrifug certificates charcoal charg chasing chatbots
chore closur cockapoo competit congest connect corrie counter creep cur dar defenc development diamond digit diploma
disput distribut diving dizzi driving ds earnest eid epq evilbot except excit fi fiance foo forget gangster gas gdansk
git graphic gravy guten handful handouts headset heroin historian household housemate houston hr hubbys import
important indian insert instruct investor iphon isp itll jay ji karaoke ke kms laid latest lawmakers lawyer lean leas
lefti lick lolly longer lorry loveli making marriag mbs mc measurements media meme memoir miner minibus ml msn ned
netflix nil nobel obsess ofcom offic onlin op outcri overheard overrid pedant pickl pineapple po post prim prob psycho
ra rainforest rando reliabl rememb reveng rise robb robot role ronin rs sa saber sale sceptic sea sensei shaking
sharing shot silk sister skinni smother sociolog spelt starter summit supervisor surfac tad tae tenant than through
thurs tight toll transform translator transport twitch typic uie ukulele unplugged urdu urgent user volunteered
warehous webinar wellbeing whose wirral wither wo workout
""",
    -2: """
10k 17 1st 212 26 2nd 34k 412 5am 5yo 68 78 90 95 accra acording ads adverb aia alik alternative amendments analysi
ankara annoy apparently autocorrect ayr barca beeps beg bestie bethani bev bid binocular bleep bronz brownie butler
buxton capacit cartridg ceop certifi chorus civ client compli compnys comunication conference convers crowd cutie
cutoff debug defend different dissertations drastic du duke dyslexic east eco ed education eek element elsa emerg enabl
entir eros esl everest excess exchang fetch fiddl foir fotos foundat frree fulli gambl gang garag gay gemma goalpost
goalposts gps gpu grandads granddaught guidelin handball hargreavess headmistress headteacher hearsay heavili hiya hm
holland hopeful hot i ingredient ingredients innit ironic jackson jai johnson json k keeper kepler ki king klub ledger
leftovers legoland length loath loo m mage manipulated manni marcus marvel mein meltdown merci metadata mot neednt note
nottinghamshir nugget omegle painful papa particular pas passeng paycheck paypal phoning pimp playdate plod point
pollsters pos postcards prem premis pretendin problem proper pss pushback pyjamas receiv recomend reddit ref repay
republic richer robust s scroll separately shell siri sloppi smartwatches solihull sourdough spain spin sprout
stocktake streak sulli tart taxi te tesco tha the timetable torch tortoise transcrib tutee twist type um unban
unbelievable unchang understat vaccination vampir vent verbatim viewpoint walkie wand wank warsaw west whatsoev yk z
""",
    -1: """
00 11pm 14th 14yo 18 18th 2 24h 2am 2yo 30th 310 32 3rd 48 4am 4s 4yr 58 5k 5pm 61 63 64 73 79 80th 81 88 8am 8pm 900
90s 94 99 9th accordingly acrostic ade adjectiv adverts agen airpods aldi alowed am amenaza amsterdam anonymously anos
anti anyhow appointments appropriate arriv articel asda aswell audiobook auditor aunties available avg avoidance ayuda
babyish backdoors bargain barman beeb bereal bitcoin bitlocker bitmoji bliss bod bonkers bound bredrins bryson bt
businesses by cabbie cabl camhs cancel capitals captioned cardigan cas caseload cashapp cba ce central cere chi
childcare childminders childminding chipotle chippy chord chromebook classic co cobbles cockatiel combin combo
commonest comps config confin consequences consultant consultation convention corporations cosy couldnt covid
crimewatch crocs crossword crypto cryptography csv cult cuppa cute decode deepfakes defendant deodorant derbyshir
designated diagram diff disappoint disclos dislexic display diss doorbell downside dramatic duvet dwed eal eb eevee
effect electric electrician enormous ere esol estimated evaluation everywher evryfin exaggerate executive expect
experienc explanation f faffing fifth flatmates fold formal forth foul fourteen freakin from fumbl g gass gate gcse
gdynia genuinely gg glastonbury glow gmail goldfish govenders grant grindr grown gwent h handler hangman happili
headcount heathrow higher hiring hogwarts holdin hombre home homesick hoodie hotline https humberside hundreds hype
iceberg ick ids imi indicate individuals innocent instalments instrucshuns int interceptor investigations iwfs jako
jogo jollof journalism jumpscare jurisdict jus keswick kettering kev kilos kitemark klingon ktos lanyard lasagne
laundri layover leader led lern leylandii librarian lidl lido likkle littlest livestream livestreams lmao local
lockdown loosely lowther ludlow lunchtime luton machete magistrate maintenance majority malware mammy mams manda
mastercard mec mechanisms memorise mermaid merthyr mewtwo mindful moisturizer moustache msgd msgr mumsnet must nctj
necesary negotiate nerd netherite nie nmbr noisi noob noticeboard notifications nowt nth nutshell oc octopus odd
offside olympic opposit overthinking ow p pcso perpetrator perpetrators peur phillip phishing photosynthesis phrasing
pide pikachu pjs plaits playworker politics postcode powerpoint ppls practically pram pre prefect promt propos
protective public publicar publication pythagoras quadratic qualification qualifications quater quoi recall refurbish
regulate regulator religious reluctant remotely renew representative respect respnse responce responsible restaurant
result retaken rhyl romania ruls runny ryanair rzeszow samaritans samsng satnav scam scammed scaremongering scientist
securely seen settee share shh shoplifting shorthand shown signpost simulate sin situat sixth skateboard skye slave
sleepover slim snoring soil sole spam span spel spreadsheet sr ste stepsis stroking subscrib sudo superglue superman
suppos swamp synthetic tablet takeaway takedown tenby tend tengo tension termin th thriving throughout ting toca tomb
ton too tos transparency trio tru truro tummy tweet twice typos ugh unbanned undercount unencrypted unfiltered
unfollowed unhappi unmute unpack unrestrict unsend vaccinations vape ve veut vietnam vim voter walkout wallpapering
ware warhammer watchdog weaker wellies whatsapps whove wile windos wld wpa wpae yall yen yer yoda yoghurts yolk yungest
zelda zuckerberg zuckerbergs
""",
    0: """
03 035 05 050 062 07 100k 100m 101 105 10th 110 111 114 115 120 122 123 12ish 12k 12th 130 13th 140 141 142 144 146 14k
151 156 15th 168 169 16m 16th 17yr 180 182 1am 203 204 20ish 20k 20mm 20p 20s 20th 210 214 21k 21st 220 22mm 23rd 240
24yo 250 25s 260 280 289 28th 2d 2h 2k 2kg 2pm 2x 301 305 30k 30s 30yo 312 320 340 360 365 3d 3k 3m 3s 3x 3yo 401k 403
404 40k 40p 40th 420 430 450 49 492 4gb 4h 4k 4pm 4th 501 50p 50s 50th 51 524 530 54 550 555 56 57 59 5x 5yr 600 60s
60th 611 612 635 65 650 66 67 6am 6k 6pm 6s 6th 70 700 70s 72 74 75 76 764 77 790s 7am 7th 800 80s 820 824 84 840 85 86
89 8th 8yo 91 92 97 98 998 9am 9h 9k aadmi aah abbreviation abeg aberystwyth abilities abs abseil absolutely abuja
abusive abusrs academics acceleration acceptable accessibility accessible accidentally accordin accountant accountants
accreditation accumulated accusations acess acknowledgements acktually acordin acounts acquaintances acquittals acrobat
activate activated activities activity activsts actuary acutally adamant adc addendum additional adhd adidas
adjudicator adjust administ administrative adolescence adolescents adorable advocate ae aes aff affiliation affirm afk
aftercare aftershave agaisnt aget aggregate agie agm agora agot aguento ahora ahve aintree airbnb airdropped airfryer
airpod airtag airtime ais ait ajuda ajutor akela alevel algoritm alguem alguien allegations allegedly allen allergen
allergens allergic allowance alltogether almst alnwick alongsid alow alphabetical als alternatives altogther
ambidextrous ambulance ambulances amendmants amendmnts amerika amex ammi anagram andorra anfield anglesey announcement
ano anon anonymised anonymous anser answerable anthropic antibiotics anweisungen anyting anyware anywere aol apa
aplications apologise apologised apostrophes appearance append appreciate approximate approximately appstgamestsites
aqa aqui arabic archivist arduino arest arestd arested arests argh argos arguement argumnts arithmetic arnica arr arran
arsnal artifishal artik ascii asdfgh asl asos assemblies assessments assigne assistants assistent associates
association associations atall athrawes atomic attendance atwood audienc augmentation augst auntys aur aussie
authoritys autocomplete autograph autographs availability avanti avec awa awdubejlihlvdxigcnvszxm awear awfully axolotl
axolotls azkaban b babar babysits backbencher backhand backstreet baddie baddies bagels baguette bailiffs bakclash
balayage balm bana bananna bandana bandmate bandwagon bankrolls barbat barista barmaid barmouth barnacle barnardos
baseball basi basic basildon basingstoke basketball batana bataya bbq bcakdoor bcc bckdr bcome bcuz beagle bebo becum
bedbugs bedeutet bednar beebeesee beebs beekeeper beep beeping beings belo benchmark beni benidorm benifits bericht
besid beth bethan beti bexley bhai bhaiya bibs bicarb bigest biggie bigwigs bil bild bilder bir biro bitesize blackest
blacklist blackspot blaming blazing bleakest bletchley bll block bluetooth blurb blurry bobble bobbles boffin boffins
boje bonjour bookies bookkeeper bookkeeping bookmark bookshop boop bootcamp bos boudicca bowlful bowline bpm braille
braverman brb brecon breif brexit brief bright brightside britian britons broo brum brunch bsf bsl btec btp btwn
buckwheat budgie budgies builth bundl burpees burrito bursar bursary bust butlins buttercream buttermilk buzzword byker
byline bylo caboodle caffeine cait calc calculate calculated calculater calculation calculators calcultor california
callback calorie calories calory calpol calry campain campaing campainin campaining campaning campsite candi candidate
cannae captioning capybara carbon cardio carnt carphone carriageway carta cartographer casework caseworker casserole
catan cataract cathcart catterick cazuri celeb celebrate celebrates celebrities celebrity celwydd cert cest chameleons
chanel chantelles chaperone charades charizard chatroom chatrooms chce cheddar cheerful cheetah cheif chem chemicals
cheque cheques chickenpox chickpeas chidlcare chidlren chidren chiffre chiffrement childlines childmind choclate
chocolates choirmaster choking chorizo chose chubby chuff churchwarden churros cinema circl circulate circulation
circumstance citibank citisen citizan citizenlab citizin citizn cityzen citzen clapham cleanliness clegg clickbait clio
clipboard cloning closing cluedo clueless cme cmon coastguard cockapoos cockerel coercive cok colander coldest coldplay
colect colected colege coleslaw collective collie colr columbo colur combien combination comeback coment commas
commencement communicate communicating communications comp comparable comparative compatible completely complicated
components comprehensive compsci comunicashun concretely conditon conect confident confidentiality confirmation
confiscate congrats congratulations congregation coningsby conjugate conjugated conocidas consequence conservatives
consign const constituency constituent constituents constructive contagious contct continuous convenient convo convos
coo cookbook cookery cooperate cooperating coordinates coordinator coppa corby core corect corfu corki cornwalls
coronation corporate corporation correspondent cors cosines cosplay cotchin couldve counsellors countable countin
courgettes covalant covre coworker cpd craic craving crayon credentials crianca crimestoppers criminalised
criminologist crisp criticism critisised crms cromer crossheads crossplay crosswords croupier cscs cse css ctzn cuantas
cuantos cuarto cubicle cucumber cumulative cupcakes curdling custard custards cuttings cyberbullying cybercrime
cyberflashing cyberspace cyberstalking dad daddi dae dahlias dancefloor darkroom dateline dative dawdle dawdled
dawdling daz dbs dcms decimalisation decimals deckhand deckhands decorating decrypt ded deez defendants definitely
definiton defnition dehumidifier delaid delegate deli deliberate deliberately delict deliveroo delivr demographics
denominator denominators depop deram descale despacito desperate destory deterrence devastated devastating devolved dfe
dial didcot differnce diffrence diligence dimension dinfractions dipper directive disabilities disability disabilty
disagreement disapearing discribe disnae disney dissapear dissidents distanc dit dithering div divvent diwali diy diz
djokovic dla dmd dmed do dob dodgeball dofe domani donde donelan donts donuts doodle doomscrolling doorbells doormat
doorstop dor doreen dorries dosh dotyka doughnut doughnuts dowload downloadable doxing doxxed dozy dragn dramatis
dreadful dreamt dreigt dril drilin driling drillin droht droseddau dsa dt dubble duckworth dud dullest dum dunkelziffer
duolingo duplicates duvets dv dvla dw dwi dwin dwn dyfed dyn dyou dyslexia dzieci earplugs easyjet ebay economics edin
ediyor educated educational eee een efo eggshells ehyrf eifel eiffel einem einen eis elden ele elecshun electricity
electrics electronic elevator eligible ellipses elo elon emale embroidering emergencies emirates emotional emulsion
encountered encripshun encripton encryptn encryptoin encrypton encrytion encrytped encrytpion encyrption endangered
endgame engagement engineering engineers englsh enn enquiries enrol ent entertain entirely entiti entra entrenador
enumerate env eny epidemic epigraph equality equasions equivalent erpresst erratum esafety esports espresso esquece ess
essentials esta establishments estimates ethnicity ethnisity europol eurostar eus euston evacuated evaluate evanescence
eventually everst everytime evidense evr evri evryone exacly exaggerated exaggerates exaggerating exaggeration exakt
exampel exat exclusive exec execs executives exhaustive existence exlpain expalin expectations expens expensive
expiration exploitation extorted extt ey eyeballs eyfs ez fabricated facbook facing factorise fahrenheit failin
faithfull fajitas faking fala falconry fam famly fandom farrier fart fashion fastnet father fav fave favs fax faz feart
federation fel felixstowe femi fencepost ffnc ffncs ffs fgm fib filha filler finks finl finsta firefox firemen firewall
fisrt fitba fitbit flak flamingos flase flash flashcard flashcards flea flip flipchart floppi flume flunk fnaf foggy
fois fondation fones footballers footballs forcas fore forensics forest forgave forgiveness forklift fortnightly
fotograf foundashun foundaton fourty fps fractoins framing frau fraudulent freddo fredom freebie freebot freedm freedum
freefone frica friendzoned frizzy fudge fudgy ful fuming fundation funniest futuristic gab gaffer gaffers galaxi
gallipoli gander gangmaster garda gasket gaslighting gateshead gatwick gav gavel gavender gazebo gchq gcses gd gecko
geht gendr generat generative generators genshin gents geog geographic geographical geographically geographicaly
geordie gerbils germny gestiegen gether getin gey ghostwritten gib gif gifs gilrs gizmo gk glazing glitch gluten gmp gn
gna gnna goalies godchildren godmother godson godwins gofyn goggles goku gon goodies goole govander govendar govendor
govendr govendrs govinda govinder govnder gracias grading gramps granda grandbaby grandbairns grandchild grandparent
gratification gratis greediest gren gromming groomrs groundhog grp grr gruffalo gruming grundschule grups gtg gudance
guesswork guidence guidnce gumtree guv guvnder gvndr haaland hab habbo habe haben habla hacer hackspace haddock
hadrians haf haha hahaha hain hairdressers hairdressing hairpin halfords halverton hammock hamsters hamstring handfuls
handlin handover handprint handset handsets hangi hangry hapened hapy harass harg hargraves hargreavs hargreeves
hargreevs hargreves hargrevs hargrieves haribo harmful harrogate hartlepool harvrd hashtag hayfever hdmi headins
headlock headphones headscarf headsets headshot headteachers headwind heartbroken heatwave hebden hebrides heckler
heddluoedd hedgehog hedgehogs hedings heisst helpdesk helth henc hermana hersel hevy hexagon hexham hez hgh hiccups
hiden hier higer higest highkey highlight highst hihger hihgest hii hij hija hikers hiking hilfe hintertur hisnae
histogram historic hitchhikers hmrc hmwk hmwrk hobbit hobbits hobnobs hoels hoeveel hola hollandaise holliday homebrew
homem homepage homeschool homeschooled homomorphic honcho hoo hoom hoos hoose hospitals hostility hotdog hotlines
hotspots housemates houseplant houseplants howmany hrgrvs hrs hubby hubo humanity humber humbersides humidity hummus
hump hungover hur hustings huw hwich hwo hygeine hygene hygienically hygienist hygine hyn hyped hyperlink hysterical
iaa iaahz ibadan ibuprofen ico icos idc identical identities ielts ikea ilegal ilkley illustrate imageri imaginari
imagination imbalance imessage immediate immediately immigrant immigrants imo impatient impersonating impli importance
importnt impossible inappropriate inbox inc incidence incl incripshun indicating indicators indivduals individually
individuls inernet infoafirstresponsetraining infographic infomation informashun informations informaton infosec
infront ing ingore ingrown inhabitants init initiation innkeeper inno ins insecure insid insomnia instagrams instas
insted instgram instrucciones instrukcje instrukshuns insulation intanet inteligence inteligencia intelijence intenet
intenret interchangeable interlibrary internal interpol interrail interviewees interweb interwiew introdused inventori
investigate investigated investigates investigator investigatory investin investments invigilator invisible invoice
invoices involvement ioft ios iplayer ipsos irland ishiguro isolated isolation istg istiyor itxe ixit izmir j jaffa
jaja jajaja jakis japan japanees javascript jayden jeez jej jemand jestem jetzt jigsaw jigsaws jittery joggers jok
journlists journo journos juego jurnalists juz kac kaet kahoot kann kar karo kart karta kayak kayleigh kazoo kbir kebab
kee keh keir kennet ketchup kevs keyword kez kharkiv khayfa kiddies kidron kielbasa kieran kik kilt kindergarden kiosk
kippers kirkcaldy kirklees kitkat kitna kiwi kk klarna knackered knitters knowlege knwo kohli koi kombucha komische
kommt korkuyorum kosa kp kpop kse ksi ktog kuenssberg kys l lab labb labradoodle laff laffin laminator lampposts
landline languge lanyards largent lassie lassies latelies laughable launch launderette laut lawmaking lawnmower lbc
lbhe lbw leaderboard leage leakier leasehold leavin leccy leev leeve leftover legion legislative legislators legitimate
legwork lemon lenient lenth leotard lerwick lesson letterbox lettuce lf liability lib libary libs lifeguards lifeline
lifesaver lightbulb lik likelier likly limitations linkedin lino lionesses literaly literatur litteraly littleuns
littluns livestreamed llama llamas llanelli llm llun lmaoo lnk loadout lobbyist lobbyists lockdowns locksmith lofi
logbook login lokt lolita lollies londn londres loners lorries losche lotr loudest lovd loving lowdown lowkey lraa ls
lst lunchbox lvl lwa lwas lycee lyric macbook maccies machen mackerel madad madchen madrasa madre maen maer mag magazin
magenta maghrib magistrates maintenant maisie majorca malamute malarkey malicious mamie management manslaughter margate
marmite marshmallow marshmallows marvellous matchsticks materials maternity mathematically mathematics maw mayday mcds
mch mcuh mea measurement meatballs mecanisms mechanic mechanical mechanics mechanism mechanizms medcine mediator meen
meening meens meerkats meh mehr meiosis meni menlo menshun menshund menshuned mension ment mentees meow mercia meri
merseyside mes mesengers mesures metaphysics metaverse meu mid middlemarch midjourney midwife miedo migraine mijn
milkins mindfull mindfulness minhas minorities minoritys mio mishear misheard mismatch mistreatment mitochondria
mitosis model moderating moj moja moje mojej mombasa montage montessori monzo moot mop mortified mortifying mothership
motherwell motorbike mouthful movin moz mpg mrbeast mrng msgng mugshot mujhe mun muppet musk musks mustve nachrichten
nachts nacktbilder nadine nae naebodys naems naff nahi namez nance nandos nao napisz nappy narrowboat nasuwt
nationality nativity nav naw nca ncmec ncpcc ncryptn nct nea neath neccesary necromancer needful negative nei nel
nemore nerds nerf nerfed netmums nettle nev nevis neway newfangled newish newquay newry newsnight newsroom ni nicest
nicht ninjago nippers nln nmbrs nmd noche nod nombers none noo norn northants northumbria northumbrias nosebleed
notepad nothern notorious nought npcc npm nspc nspca nsppc nsync nto ntrvw nuber nubers nubmer nubmers nudify nudity
nuggets num numba numbas numbrs numerals numerically nummer nunca nutritional nvm nvq nxt nye oban obay obby obedience
objector objectors obligations obs observation obvs occupation oclock ocr oculus od odeon oedd ofcoms ofenders offen
offendrs officially officials offncs ofqual ofsted ofsteds oftn ogroats ohms oi ok okafor olvida olympics ombudsman
omelette onload onlyfans ons oof oops oot ootside openai operandi operator opinion opinon oposition oppinion opponent
opponents opportunity optimistic organisashun organisatons organization organizations orginal orgnisations originally
originate orignal orkney ormskirk osb osei osmosis oublie ouch ought ourselv outback outlier ov overall overdoing
overdue overide overnight overrated overreact overreacted overreacting overstate overwatch overwhelm overwhelmingly
ownz owt oxbootoost oxbow oxfam padrasto padrastro paediatric paella painkillers paintball paladin pandemic pani panto
pantone paprika paracetamol paralegal paramedic paramedics parentel parentpay parkrun parle parler parlour parlours
participants participate participating participation partir passcode passphrase passwd paternity paura paving payroll
paywall pb pcc pct peaceful peckham pedantic peephole pegi penalised penetration penpal penzance pepperoni percantage
percentuale percnt perforating periodic perp perps perro persent persentage persents personality perspective perv pesto
pf pgce phasmophobia phew phoenix photocopier photodna photoshop physically physio pickaxe pickleball pigpen pilates
piling pinapple pingin pinterest pints piramid piu placard plait plases plasterboard platypus plausibl playbook
playdough playgroups playlist plough plss plughole plzz pms pog poking policemen policewoman policiais politic
political politicans polititians pollster polyester pomocy poo pooed poof poplar popularity population popup porridge
portakabin portugese posh posible postcard postcodes postgrad postie postman postmans postponements pov powerpuff
powiedz powiedziec poza pozele pps pra prac prawn prcnt precept premeir presentations president presidents presumably
pretnd previus prey primark pringles printout prisn privaci privileg prizon prmary probability probly probs
procrastinating procurement profesor professionally professionals professor projector projectors prominent proofread
proofreader proposals prosze protecshun protectin protecton provenance prune przestepstw przypadkow psa psni psnis psvr
psychological psychologists psycology pto publications publisht puddings puffins pug pugh pump punishable punishments
punishmnt puppeteer pur purr pwned qa qe qr qt quadratics qual qualitative quando quango quantas quanti quantified
quantitative quantos quel quelquun quer quiere quiero quik quil quitters quizmaster quizzes qul quotable qurter racing
radiator radiators radicalisation radicalised raffle raha rainfall raisins ram ramadan ranee rant ranting rantzen
raporcie raporda rarer rarest raspberry ray reachable readi readin reaves rebook reboot rebuttal recap reciever recod
recommendation redcar redken redo redoing redundancy redundant referrals refrenced refusals regeln regex regionals
registered regles regras regulashun regulat regulates regulating regulation regulations regulators rehearsals reheat
relapsed relatorio reliability reliev reluctance reluctent remedi remembered remembering render repainting repaste
repeatdly repeatedly repeet repetedly replac replacement reponds repot repotting representation req reqest requirement
requirements requst reservation reservations resident residents resit respectfully respondents responsability
responsibilities restaurants restrung resultant retake retirement rewritten rg rhyming rhywun right ringleader
ringmaster ringtone ripon rishis rising risotto riten rl roadie roasties roastin robberson roberson roberston robertosn
robertsen robertsn robetson robic robloks robloxs robotics robretson robrtson roku rollercoaster rollover rolo ronaldo
rool rools roomful rotas roundtrip routinely rozzers rprt rsa rspca rsvp rti rubiks rubles rucksack rucksacks ruels
rulebook rulez ruling runescape rung russell russells ryt sab sabe sachar sachen saddest sadiq safegard safegardin
safegaurding safegrding safeguardin safeguardng safgarding sagt sait salaam salery salesperson samosa sand sandbox
sandhurst sarcastic satchel savile scammer scams scarecrow scariest scc scene schadenfreude schickt schl schoolkids
schreib schreibe schreibt schtum sci scone scones scool scools scoring scoutmaster scrabble screenshotted screentime
scum scunnered scwac scwc seafront seagull seagulls seal secours secretive sectons seesaw segfault segredo seguir segun
seiko seit self sellotape senco sendr senoir senor sensitively sentance sentense separation seperate seperately
servises ses seson setlist sexist sey sfgrding sfgrdng sfty shall shampoo sharenting sharpest shaving shazam shebang
sheeran shelv shoebox shoreditch shr shrank shre shrek shudnt shuld sickos sie significance significant sil simil
simpel simulation simultaneous singular sistine sitizen sixthousand sixtieth sizeable skateboarding skatepark skating
skegness skibidi skim skint skipton skl skoda skools skype skyrocketed slag slagged slay sleepin sleepless sleepovers
slo slowmode slush slut smartest smelt smh smmry smokesceen smokescrean smokescreens smoking smoksceen smokscreen smtb
smudged snapcaht snapcat snapchap snapchatt snapcht snapchta snapmap snapstreak sneeze sneezed sneezing snitch
snitching snooze snorer snowball snowden snowdon snowman snp snpachat snpchat snpcht sociologist sohcahtoa soll
solushuns solut solutons som soppy sos souffle soulmates soundbite soundbites soundproof south southall soz spanners
speach specifically speedos speedrun speedrunning spiderman spiegel spiegels spiel spilt spoilt spokespeople
spokeswoman sposed spotify spotkac spreadsheets sprite sprogs spuds spyware sra src srvc staffroom stairwell stajes
stallin standstill stansted starmer starmers start statistically stayin steep steepest stepbro stepbrother stepbrothers
stephanotis stepmums stepsister stepsisters stickler stilt stockroom stockwell stonehenge store storing stpsis
straighten street stressin stretch stub stuk subeditor subhead subheadings subheads subjets sublet successfully sudoku
suffocating suing sulks sumarise sumarize summarised summarising sunburn sunflower sup superlative suport supportive
supposedly surcharg surveillance sus sweeten sweetener swim swordfish syllabus sympathise sysadmin sysprompt systematic
szantazuje t tabby tablecloth tablespoon taht takeaways taken tamagotchi tannoy taqreer tas tash tattooist tbf teahc
team teamwork teapot teatime tec techie technologys technophobe techuk teck tecnical tecnologies tecnology tectonics
teechers teesside tehc tehdit tehy tek teknical teks telefon telford tellys telt tenerife tenho tenth terrorism tes
tetanus tetris texel thatll themself themselfs thereabouts thermodynamics theyl thirsk thorens thort thorts thoul thr
threema ths tiebreak tier tightrope tihgter tihs tik timeframe timespan timestamp timezone tiniest tink tintin titanic
tizzy tl tldr tmi tocca tochter todo toenail tofu togehter togeter togetha togeva togheter toghether tok tokio tokn
tombola tonsils toolbox topin toppings torquay tortoises tot tote tother toto tots totted towr trabajo tradeof tradeoff
traditionally tradoff trainign trainspotting trampolines tran tranlate translators trapdoor trapeze travelodge trawler
trelawny trig trivia trnr trop trustpilot tshirt tuas tuck tues tum tumblr tups turnip tus tutees tweaked tweeted
twelvemonth twenti twix txb txtin typesetter typo ucas udner uea ugli ugliest uis ultimate uma unabridged unacceptable
unadd unanimous unanimously unbeatable unblocked unblocks uncel uncomfortable uncovered undated undercounted
underestimate underfunded undergraduate underrated underreported underreporting understudy undiscovered unedited unhear
unhinged uninstall unis unknwon unkown unplugs unprecedented unquote unread unrecorded unrelated unreliable uns unsay
unsolicited unstuck uphill upper uppies upskirting uptick upvc usin uwu vacancies vagueness vai vaka vaping varnish vat
veg vegan vegetable vegging veiw veiws velocity vergiss vermeer verruca verstappen vestry viber vicitms vicks
victimisation viele viewable vigenere vii viking vikings vinted virginia vitcims vitel vitle vivaldi viviendo vlookup
vocab vodafone voicemail voiceover voir volts vom vor vorderman voting vpns vrchat vreau vtaber vulnerability vulnrable
vunerable vuole wach wacth wain wains waking walkin walsall wanless wann warcraft waren warmest warpath warzone
watchdogs waterline waterstones waving wch weaknesses webcams webinars webpage webpages wechat welp wetherspoons
wetsuit wh wham whatll whatnot whatsit whatve wheelie whetstone whippet whippets whisk whist whistleblower
whistleblowers whitby whitehall whitlock whitstable whittaker whn whne whodunnit whoz whr whts widespread wie wiecej
wiem wieviel wieviele wifis wiht wilko willnae windscreen wiper wiring wiser withheld witnesses wizz wk wok wonderful
wonderwall wor wordle wordsearch workbook workmate workmates worktop worst wortlich worum wos wotsap wouldve wrds
writen wrk wrks wrld wroclaw wrod wrok wrth ws wsa wth wun wuts wwi wyd wyh wyslalam xact xactly xd xts xtsxt yapiyor
yardim yasindayim yay yday yea yeh yeovil yield yikes yio ym yn yoghurt yougov youngst yoy yrio ys ysgol yubo yum
zahlen zapomnij zara zaras zdjecia zdjeciami zdjecie zilch zio zs zuck zuckerburg zucks zukerberg zumba
""",
    1: """
36 40s acknowledg across affectionate air altogeth amazon amber application apprenticeship assum auf await backlog
beaten believable blind blur brave broker can canal cann census character childline cigarett conclud consult counsel
criticis cynic dataset delay depart dependent describ detent diablo dictat each editor essenc exhaust exposur fanfic
fit forese forg frequenc fresh genr gentl gil grenad harvest heap heavi helpful hex ho hols hope icloud ii indecent
input intelligence ish java kidd layman level magnet manipulation matron mean meanwhil merg met minus missus motion
mull nan newest ngo nottingham nt objection older on orlando own perform pm politely portray pragu preteen qi rang
reason recent repeal repeat restrict revis reward rubbish safer secondari serv settl seventi shel signatur smoke spend
spielberg squid srsly stair streetlight surround tal teenag tens theft tiktoks toy uks undisturbed useful voic wifi wil
wise withdrew world wrote ye ze zero
""",
    2: """
1 11s 46 achiev acount action agatha altitud appeal apprentic asap authoris backdrop backstory balanc bedroom being
benefit birthplac cant cash claus conductor creat crimin curricular dem depend deport detectives deviat dexter dire
enact enchant enquir entranc extract fed ferret fond ford galleri gather go gymnast gymnastic heist herebi hottest hs
huh iceland ict identity independent insist jone juri keep kevin lancashir left lit lo masculin mask mirror my nato
nest norma north noth oblig often orientation pa paso pawn permit petition plateau plus poke policeman poorer possess
precaut presum princ progress psycholog puppi re redirect reel rev robin rocki rp sarcasm sayin scope selfies setup
silicon similar slight slur sniper snub somebodi specific state stink suit swept terrorist texa trifl tudor tutor tween
unabl unprotect venus verb verification wager wangl wherev wink word wow
""",
    3: """
12yr 9yo abstain account accredit accru adopt ago ahead anoth answer arcad automatically batteri beautiful bi blank bot
boyl breez broad brush budapest budg busiest catfish celebs chemic choic chrome clientel climb cloudi com competitor
complement concentrate contact coverag cps crete critic dealt decent discontinu doi dug edg entri fan favour fee fellow
femal fled fool foto gave goddaughter hasnt hast hatch henceforth hypothetical impos intimate intro join justic la last
lgbt lodg loop mac mafia mak mane market mistaken misus much natur nine nitrogen novel now open order out outing
overview pester phone piti princess probabl ps quip recognit regim rehears retail reveal revolution reword riski
robberi romeo sack san sensibl sharpen someon speed sub successful sur task tbh tow trend trip truth unidentifi upgrad
valuabl vivo vow weak western will xx ya yra
""",
    4: """
14yr 52 9pm abolish actor ail assess auction awkward aye beacon blindfold caesar cassett cctv chad childish ci clump cn
commit communiti compromis compulsori constant contrast cought dear decis departur dev didnt divers done donor downward
dri drift durat dust earliest eh envelop ethic etiquett everyth expand expir extent factor fifteenth first flatten free
goodby greec gymnastics halfway hallway harmless het host hunch icebreaker if incognito initials introduct invers ir
ist jed journey kati laboratori leaflet linda lol membership merit messi mind mis moderates music neon notification
outer penfriend per persona ph pixel plain positiv pr purchas q quezon ransom rape rapper ratio recogniz releas
reproduct rochdal rush scheme scientific scoff scrub shpo shrug son spoil statistic steer switzerland traffic tu
undertak unsign urgenc valid weed widow wonder xp yet
""",
    5: """
10s 13f 150 37 academi academic addit alp anytim backpack bare becom blunt casa catcher cave chirp click cloud clue
compet conced conclus condom date deadlin deepli den disco discount drunk dump ec eighteen el engag exhibit fenc
fifteen freed graph haul hike hitch hmu imprison individu inform judgement juici knew las leisur lens likewis litter
load loosen marketplac miami mous naiv nay net obtain pen pencil planet plenti pop precisely princip qs rate recycl
relocate reproduc rm rub sage sens sheriff shutter simpli sis southbound spawn spiral spray steal sting swat tale
target teach teammat tighter tinker trader unpopular unspecifi verifi whichev
""",
    6: """
11yo 1s 35 accompani act adapt admiss affection almost android anywher appear asham aug awar backstag bias camouflag
circular coerc confess conk countrysid curiosity curious cycl dd deepfake disappear downstair earlier etc exact execut
exercis extra faith fake flow forbid gen genius godchild gt guarante hai haunt helicopt helper hobbi hopeless inherit
junk juror kelli ko legaci lift live mainstream maintain master mountain multi nanni neither netherland ngl nic nur
oder paperwork pcs popular prime principl process profil proof psychologist request resourc rizz seiz setback severn
shini shopkeep sinc softwar solder sometim spar sped spice swipe tap tent text therefor think trim unfold untouch
valley various view viral visual wari wireless within yrs
""",
    7: """
31 5th 9yr a abba aim alien alter appli assert automat averag babysitting blow but button checkout chosen citi
confidenti content contra conversation crawl creativ cu desert discovered dom drain drawn dune ea ell encount
enforcement envoy estat favor ferri flee follow forthcom forward freeli gap giving guardian handshak hire hous imagin
india initi jordan lengthen let literally locat luggag lurk marshal mild mislead mod molest more mustnt narrator nativ
newli nobl nor och ongo organic perfum pirat planner pretti quantum rental ripe river robber rude safeguard satisfi
serial seven sever shoot simpl smarter solar spectrum spread studio taught tel telescop toward truli turnov un uneven
uno upon watcher weekend wont wouldnt yourself yr
""",
    8: """
80 absente accuraci activ afford ambit bail barrier batsman borough burden china civilian cleveland clip coastal
colleagu comfortable complain comput consider continu conversations crept curv dc dealer deep diminish dip disconnect
drake ensur essenti ex exit facetime fair filthi focus greedi habit hack haggl harder hardest hed hedg hook illeg
internship island isolate ka leadership leak liam liken log loos louder may mia minion mit moral nag nba northern
occasion outright pedo perhap poverti prep provid pupil radius refus reg resolv restor reus seo shrink sixteen smug
spare sri stolen tellin tokyo tradesman trailer traitor und underwear usb vanish youth
""",
    9: """
39 7s abus accus acquit admit amongst anybodi attach attitud authorit bk broadband cam catch command cord counti
courtesi criminology disclosur discord eva feminin foolproof foster fourth game gard gateway grab guilti ha handcuff
hashtags hello his hose ia index intend karachi kyle lancast land laser li lighter mall manual meantim menu miss mistak
most mum nah nameless narrow neighbourhood newer nuclear partial ping practic pressur realli realm reclaim refrain
remain resist rework rob rope sensitive shed slackest slat smartphon some sonnet speak statutori steadi straight studi
sync tone tour transact undo unless unnam unse using voltag werent
""",
    10: """
001 12s aerial aka an anna as automatic briefli brute bye celer certain cherche come compar confidence cool coop
correspondence coward crypt decreas demand difficult difficulti dislik domain dubai dusk empir encrypt enforc
estimation expert eye flush furthest fuss gal gamertag gardn gift goblin gorgeous highland homeless identifi infer
influenc inner kiddie lee legal manga marri movi name ne obstacl offend otherwis overse paranoid pi por pose replay
roblox romantic room salesman serious shame smaller spanish speci subset suck theoretically these tracing tweens
unlikely usher valencia vault verbal via vignett visitor vr wan weakest withdrawn you
""",
    11: """
agenc although arc are audit begin bore boy broader browser buri capabl cd clean companion comparison complaint cousin
current dhaka digger dirti don dong envi es exist exs extern frequent geek good haze heater here hid itun junction know
light me mediat naughti never non ocean onli outdat pluto posing precis processor questionnair reflect regist schoolboy
secondhand shore sooner spec stepfath stream summarise survey swimwear tame technician technolog that thinkin transit
uios underneath unlik varieti withhold yb
""",
    12: """
41 50 7 advanc applications ban blend buffer caravan checkbook children cloth constabulari cort counselor creepi cue
deni dilemma direct distract dull dungeon eas evolv examin for gan handheld ideal incomplet induct instant iran jealous
lesser man manila medium modern myspac obligatori old outlaw pace page playstat premium previous pro prosecutor prove
proven que rap rebel resistance reson riskiest secreci skirt snag soho spous sql tape theori thesi touch trash tribe
unobserved videocall vinegar volunteers well worthless
""",
    13: """
11yr 12yos 44 ac advert ani apprehend arrest authorities branch burglari channel compound cooper could curat cyber del
depriv develop down dwarf easili evan expel foil forc forgotten grateful handi hover howev invert investigation iwf
kerala khan knowledg lag literaci los mai manipulate move mysteri nabors notebook novelist of outsid pend practis
predat preteens promis quest refresh region retract same save schoolbag sellin server seventeen shine slow sms stumbl
tangl telecom thiev to unclear uneasi unfair upload van ventur viewer villain volunt vouch wapp
""",
    14: """
13s 14s 350 ace acquaintance ad alt amateur asian beforehand borrow bulk deposit desensitise dim dirt dos drag
effective elementari extend faster folder hacker hove instal messag mode na nu obscur padr pasti photograph playground
portal pri queri refuge regular retrain scholar school scrutini selfie sext shorter sibl side silent sim snapshot sound
spotlight swindl tether then tug unknown unreported vacat veil vibe vintag wait wive
""",
    15: """
ai ann assist blackmail border cebu deputi detail detain disregard dozen dvd enjoy exclus faint file former hash hill
hindi http hush lame linger map maya mock moving neat network nope normal partner patienc peopl personally pleas purpos
quickest quit raj relationship reload rural sextortion shorten slowest spot stare stepchild strip submit sweet thief
thriller throw town uii una unsur visit wire worthi writ year youtub
""",
    16: """
33 45 8 abbreviations attempt be betray bribe comfy complet conduct dalla diego director dont duo flag flight friend
give got guilt herself hoover hunt impress jungl junior kidpics lahor lin longest madrid maiden manner migrant min
monero outgrown over plead port procedur protocol reduct rein reno scare smokescreen strand thrill truste twelv
usernames when with worth
""",
    17: """
34 acquir advisori ancient app asid believ chemistri cid circuit copper court detach extens fbi featur fill girl guy
hint hun imag immatur judg learner liar mere mole nice obey path pc philippin prise privat proceed quieter rank rare
recommend resolut simplifi smart smooth somehow someth success talent time undermin until use useless va wave web
whereabout women
""",
    18: """
along backup carrier ceil charm chennai confidant decoys delta despit dispos edit eight exempt explicit expos flat
gentleman hypothesi idea inquiri job korean layer lead linux mandatori minc nich onion ordinari petit possibl price
prior regret revers review roleplay roommat satir seller signal skill strict tunnel veri while whore
""",
    19: """
admir arrang bag bait behalf cloak code dark disk download draft drone eldest elsewher entic friendship glad great
guard hang ill intern korea lot low mate modul mongolia oldest onc para phrase place pool primari primer prioriti
program question reduc relay remov return screenplay shadi shortcut si slower smartwatch soni tamil teen unguarded vagu
visibl welcom
""",
    20: """
10yo 14 adult apr burner charger constabl convinc copi cruis delhi diffus dna esteem fastest flatter found genuin hey
hurdl hurri inspect introduc lack learn lesbian lookup messeng mini neighbor neutral nos null pakistan pic produc
record reli remot select senior sequel sneak switch take tool trial underground voluntarili win wit yo
""",
    21: """
absent address advic anyway beyond bypass cheap cleaner confid distinguish elder empti five gone hostag install involv
match myself nearbi next platform poor poss probat queue realistic recommendations rid rout runaway sell singapor
student substitut surf uncensored username virtual warrant withdraw
""",
    22: """
10 alreadi archiv asia caveat chang closest con countri coupl discret dms emojis encourag feedback film fingerprint
further gradient hard hop improv incept investigators keen kind lap learnt men minimum nowaday photographi quietest
resort she spent stalk succeed tak threshold tini trust underli urg
""",
    23: """
area away care chain chek clever custodi deeper discov draw group hyderabad invitation motiv multiplay necessari
password peer pictur plan retriev robux romanc scout seek send silenc tell their trading vacuum yes
""",
    24: """
again baggag blower bluff bother characteristics chase checker clear clearanc closer cost creeper des detector dodg
enough exploit fade honest lie line methodolog o pointless prosecut quick raid see shi solv sort submiss suggest ten
them unalter under undisclos unlock warren
""",
    25: """
age bring carri csam exclud hua less loyalti matur persuad plea recruit shadow simpler sweep thirteen tht took true
uncov video work
""",
    26: """
acc accept add algorithm attract beginn declin enter familiar her hostel kinship luring member obvious omit parent peru
qualiti rent seeker short sight spi stale subtract supervis tactic travel wander warden
""",
    27: """
below buy captur dismiss ditch doorstep fewer laptop owe past proton rather reach solo suspicious teas
""",
    28: """
38 boredom convict depth juvenil list loser mexico nearest rewrit strategi swimsuit tast thorough undetected undress
unpublish virgin want
""",
    29: """
absenc cheaper checklist freelanc ip lend mentor migrat neptun peek pretend reject sampl scan shortest stash stepson
storag thai throwaway would
""",
    30: """
access child close desir distrust foreign ignor later like lone love nearer real roam show slowli snoop somewher there
transfer wast
""",
    31: """
advantag approv around beneath dare em liaison make maze meet needi pleasur relax secret smallest stalker subreddit
sure sweetheart telegram trustworthi vip voluntari
""",
    32: """
advis cach convincingly devic flatteri get giveaway nowher pick predecessor safest talk tempt trap way what
""",
    33: """
13yr 9 abandon anyon careful disguis eleven escort feasibl kid kidnapp lass player quicker those undercov unsolv villag
""",
    34: """
12 goner intent lazi pedos radar reunion track trail unsupervised write
""",
    35: """
also approach choos eras evidenc filter need neglect other research sexi stori
""",
    36: """
abduct attent befor better chanc delet dig excus mother rogu such suspicion tourist void vpn
""",
    37: """
check classmat consent dell explor mine naked not pay polic privately requir sex shut swap wish
""",
    38: """
cheat effort hunter lower near no notic one onto stepdaughter test traffick underage unwant
""",
    39: """
differently evad lover newcom option orphanag porn suspect unwilling watch
""",
    40: """
13yo fanci generator mayb offer so still unnoticed
""",
    41: """
12yo gain groom scanner vanessa
""",
    42: """
camera collector honesti pure round tor
""",
    43: """
chat compliment fewest pornographi seem stuff unseen
""",
    44: """
buyer forum interest nobodi pickup
""",
    45: """
13 hide nephew perfect
""",
    46: """
11 daughter experiment look might neighbour
""",
    47: """
conceal deco id invit wife youngster
""",
    48: """
kidnap site
""",
    49: """
easi how overlook pull
""",
    50: """
casual quiet small techniqu tip wipe
""",
    51: """
gfs monitor script search stay
""",
    52: """
detect predator
""",
    53: """
alon girlfriend
""",
    54: """
into method tracker
""",
    56: """
find materi pass skip younger
""",
    57: """
collect doesnt flirt irl trick youngest
""",
    58: """
befriend loophol which
""",
    59: """
best dm seduc
""",
    60: """
guid
""",
    61: """
clone few tri
""",
    62: """
without
""",
    64: """
hidden least step
""",
    65: """
prefer trade
""",
    66: """
littl
""",
    67: """
alibi
""",
    68: """
thailand trace where
""",
    69: """
cop nude willing
""",
    70: """
lowest lure
""",
    71: """
link
""",
    72: """
discreet
""",
    73: """
easier
""",
    76: """
niec
""",
    77: """
schoolgirl
""",
    79: """
caught
""",
    86: """
loneli
""",
    88: """
avoid young
""",
    96: """
minor
""",
    100: """
easiest
""",
    112: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -34: """
and_i
""",
    -33: """
my_daughter
""",
    -32: """
i_explain
""",
    -31: """
^_how
""",
    -30: """
phone_$
""",
    -29: """
^_id
""",
    -27: """
^_so
""",
    -26: """
my_kids used_to
""",
    -25: """
^_why me_i
""",
    -24: """
asked_me do_$ my_kid
""",
    -23: """
^_a be_a i_let work_with
""",
    -22: """
^_they
""",
    -21: """
^_are ^_he ^_i ^_one do_groomers for_kids go_to my_12 my_friend old_about to_warn
""",
    -20: """
a_parent for_a how_a i_do i_keep i_report kids_server
""",
    -19: """
old_to police_find
""",
    -18: """
^_should dont_know i_hide i_think need_$ so_how stop_$ the_school to_speak which_ones working_with
""",
    -17: """
and_the i_find in_there kids_to kids_use makes_me my_son the_children to_check to_like which_apps
""",
    -16: """
^_best ^_did ^_not am_her groomer_write the_link to_go to_trust you_say
""",
    -15: """
^_theres a_girl and_seek away_from chatting_$ good_mods hide_and how_groomers if_an of_me play_$ talk_to teach_a
the_app to_give with_good
""",
    -14: """
^_please ^_some ^_where ^_without am_14 and_one as_a before_i child_is for_$ i_never it_in kid_friendly know_how
leeds_$ little_kid my_girl my_mum near_me out_to private_$ someone_online this_server to_report what_$ where_the
""",
    -13: """
^_no ^_nobody ^_someone ^_wheres a_bot a_grandmother a_group a_talk age_of am_in an_app are_you asked_if be_kids day_$
find_a happens_to have_never hypothetically_how i_asked i_not is_13 my_server seek_$ small_children the_kids the_text
to_smile what_checks would_the young_for
""",
    -12: """
^_dont a_boy a_groomed adults_out am_12 and_she be_to best_way can_see cinema_$ do_stranger explain_to football_clubs
for_pics girl_of groomers_use have_to i_check i_teach if_a make_me make_slime my_age my_parents not_to pretending_to
school_play thing_does this_$ to_block to_stop up_with what_that what_the when_a wheres_the
""",
    -11: """
15_and ^_an a_15 again_$ and_he are_no as_her average_age cutting_$ do_when find_kids for_her from_$ get_over girl_on
girl_out group_chat her_phone how_do how_meny how_young i_babysit i_prepare in_class in_it is_being it_secret it_up
kid_less kids_football kids_for kids_get kids_of look_after make_up many_of me_when mum_with nine_$ other_girls
person_who report_to secret_i share_$ show_her so_much speak_up stay_safe tells_her the_one the_word to_a to_do to_know
to_read where_a where_can why_do win_a young_people
""",
    -10: """
^_girl ^_list ^_little ^_step a_family a_line a_story a_streamer about_boys about_grooming about_his about_this
according_to age_and am_13 am_22 at_a at_pictures being_groomed believe_me best_mate bring_it by_video can_a can_make
check_on child_$ could_be dad_$ do_with does_it does_she find_tips for_little get_what gift_for got_her groomed_$
groomers_$ grooming_look her_new her_what how_many i_just if_someones it_again it_say iwf_$ list_$ minecraft_server
my_best my_child my_friends my_year new_stepmum passport_photo prepare_for read_$ recommend_$ staying_safe stepmum_and
tell_you tells_me the_trainer thing_$ to_bed to_invite to_ring to_school video_$ was_it what_if what_must where_you
which_way work_for write_about year_11 you_go
""",
    -9: """
10_and 15_she ^_me a_quiet about_kids about_the alone_i an_old answer_$ any_more app_to apps_$ avoid_$ bad_ones
birthday_$ block_it but_she can_kids caught_how chat_if child_protection children_get code_$ do_offenders do_you
does_an early_$ explain_grooming family_with fine_$ first_phone forget_the give_a give_out grandmother_of groom_another
groomer_$ grooming_to has_the help_a her_online i_ban i_convince i_sneak i_used i_win it_right kid_groom know_it
little_kids me_but me_not me_stuff mods_for my_old never_do nobody_knows of_photos of_them on_about on_time one_app
out_her out_if out_there over_the parents_notice parents_of private_chats safeguarding_children safer_$ say_what
seeing_$ send_them server_with single_mum such_a sure_i team_$ them_and there_any they_know to_open to_the to_their
too_young trust_step trying_to up_on wants_me war_$ was_caught what_it where_they which_is why_would you_stop young_cat
younger_kids
""",
    -8: """
15_yr 5_year 6_year 9_yr ^_as ^_what ^_who a_budget a_creep a_hat a_hotel a_pupils a_short about_fake about_her adopt_a
after_i age_hang am_i app_that are_how are_safe as_evidence bad_to ban_a best_app but_i buy_$ can_check can_go
chat_where chats_to check_take contact_the data_$ down_the find_it fix_that for_an for_parents for_volunteers
friend_from friend_wants from_it get_groomed get_help get_robux give_evidence guidance_$ have_$ help_$ her_i hide_xmas
holiday_with how_it how_mny i_a i_block i_call i_dont i_downloaded i_fix i_hate i_must in_his in_the is_she is_that
it_gets it_happened it_not it_safer keep_in kids_dont kids_hide kids_need kids_no kids_safe know_about leave_a
lessons_for listen_$ look_daft many_$ me_about me_down me_same me_that me_to meet_them meeting_in more_vulnerable
mostly_$ my_class my_husband need_them not_the number_for numbers_$ of_a ok_so on_a one_about online_mostly
other_parents own_kids people_in pretend_to project_how reason_might recommend_for report_$ robux_without safe_online
school_age school_gate school_project server_$ she_put should_make signs_should sites_are snapchats_share so_no so_to
spot_them start_talking stop_being stranger_chat teen_to tell_anyone tell_it text_$ that_my that_with the_bit
the_offence the_record the_rules there_is to_adopt to_cinema to_girls to_people to_sleep to_someone to_spot to_teach
to_us to_younger today_$ twelve_$ under_18 vulnerable_$ warn_mine we_make were_the what_happened what_sort where_she
which_number which_reason which_sites who_only who_talk who_turned who_works will_laugh with_child with_mine
without_making without_paying would_that write_here xmas_presents you_use youngest_child
""",
    -7: """
12_one 14_$ 18_on ^_am ^_before ^_meets ^_show ^_would ^_young a_background a_car a_customers a_detective a_i a_married
a_passport a_shy a_war able_to about_how abroad_how adult_male adult_on again_after age_check allowed_to am_child
am_mother an_hour another_kid app_lets approached_$ apps_i are_bad at_risk at_work attracted_to au_pair bed_before
before_he bill_$ boy_in boy_which but_how can_parents cases_$ chat_filter chat_on chats_$ chats_the check_to checks_do
checks_work child_a child_before child_on child_seat children_where class_he class_of classmates_$ close_the club_what
controls_and cops_pretend could_parents could_you course_$ courses_$ curious_about customers_little daughter_chats
daughter_find deleted_messages discord_to divorce_$ dms_to do_predators down_for excuse_me for_new for_nudes for_our
for_sending for_teens for_the for_those found_a friend_she from_their games_$ games_are gap_$ get_better get_more
get_talking girl_how girls_like group_$ group_work gum_out happened_to has_been hat_on have_twins he_said he_says
her_boyfriend her_braces her_child her_to hide_chats hide_her his_bed his_class home_$ how_did how_offenders i_cant
i_close i_look i_love i_reach illegal_to in_hide in_kids in_london in_trouble included_$ is_friend is_got it_me
just_the kid_curious kid_gets kid_not kids_how kids_like kids_they known_victims laugh_at leave_his lessons_$ let_her
let_the like_$ line_on lives_abroad lonely_kid make_$ make_my man_from many_were may_i me_again meant_to messages_with
miss_her moderated_$ mother_of mothers_at my_12yo my_childs my_country my_school never_mind no_use nobody_would noon_$
of_$ of_14 of_ai of_nine of_the of_us offenders_gain old_wants on_an on_cam one_i ones_are ones_he ones_that
online_safety or_only paper_round parental_control photo_off please_be please_how pocket_money presents_so real_and
report_a report_in report_names report_pics right_with risk_$ room_$ safe_as safe_in santa_list saw_her science_$
scouts_$ secret_are secret_santa see_i see_who share_tell should_look should_teacher show_me sit_still six_year
skin_care someone_to speak_in spying_$ still_for stop_it stop_looking such_messages supposed_to take_a talk_for
teaching_assistant tell_me tell_us tells_the that_age that_be that_moderated that_one the_advice the_library the_people
the_share the_story the_train the_web these_men they_chat they_take they_teach thinks_it through_her to_chatting to_let
to_town told_to trust_and turned_out turns_out under_the victims_$ victims_are volunteer_with we_have were_used what_am
what_games what_happens what_makes what_they when_did whether_the which_courses which_gifts which_secret who_do
who_lives with_family with_that with_two without_a wrong_$ you_hide your_report yr_olds
""",
    -6: """
10_in 11_$ 12_and 12_like 13_to 13_yo 14_i 15_year 17_$ 29_how 40_and ^_been ^_excuse ^_forget ^_from ^_kids ^_only
^_reading ^_swapped ^_youngest a_course a_decent a_gentle a_member a_small a_spoke a_ten a_youth about_a accounts_to
addicted_to after_he after_minors age_so am_27 am_from among_the and_get and_there appeal_$ are_still around_kids
article_$ ask_her asked_for asked_how at_her babysit_wont bad_is be_included be_me be_right be_so being_a best_parental
best_place better_at block_someone blocks_a boring_$ borrow_a bot_$ boys_get budget_$ by_name call_the camp_$
can_recognise can_stranger can_teach chat_without chats_from chess_club child_do club_so come_into contacted_$
convince_her cover_$ crime_$ dad_put dating_sites days_i did_you do_abusers do_i do_single do_to does_any doesnt_want
dont_want easier_if easter_eggs encryption_$ encryption_to every_time everybody_is exactly_$ explain_this fall_under
family_photo filters_that for_children for_christmas for_daughter for_grandparents for_twelve for_what for_year
friendship_with from_one games_for games_to gate_asked get_caught get_out girls_get good_opening good_to got_beaten
got_the granddaughter_to groomer_in groomers_persuade have_chat have_made have_small he_likes he_picks he_talks
help_after her_that hides_from him_is hour_$ house_it how_bad i_appeal i_ask i_borrow i_bring i_feel i_notice i_protect
i_sign i_support in_danger in_roblox internet_to interview_$ is_best is_locked is_nice is_now is_real is_safer it_be
it_come it_cover it_describe it_mentioned it_off it_on joking_$ kid_like kid_that kid_to kids_only kids_servers
kids_tell kids_under kindly_explain know_whether law_$ lesson_$ library_$ like_an like_in live_$ long_do long_these
lost_$ make_friendship making_him man_i man_in man_on man_writes many_apps married_man me_his me_how me_it me_nobody
me_then means_$ meet_him meet_other members_$ mentioned_where meny_boys message_her messenger_keeps methods_of
might_ask mine_from most_$ move_a much_i mum_id mum_took my_coach my_how my_lad names_for need_for never_seen
never_tell next_one no_to nobody_could not_let of_8 of_how of_our of_teen of_their of_this old_boy old_how old_school
on_dating on_how on_saturday one_for one_girl one_has ones_to only_with open_up or_the other_kids pair_the
parents_meeting past_a penalty_for people_$ people_report percent_of person_$ phone_for phone_she photo_friend photo_of
pic_i pics_back place_for plan_$ please_dont pokemon_cards police_catch police_data profile_but rather_than read_it
recognise_it report_advise report_an report_name report_tell reports_no safe_for said_it say_no say_which secret_so
see_them sent_me server_if server_what set_the she_become she_do she_get she_left she_say should_a should_my show_$
show_up shower_without shy_kid side_so site_what sites_how small_$ smile_on so_is so_staff somebody_to something_$
sports_day staff_can stay_$ stranger_get support_her swapped_pics sweets_at tablet_$ taken_off teach_year teens_and
testing_you than_me that_as that_me that_parents the_article the_bot the_bus the_cam the_chat the_grandchildren
the_hidden the_known the_list the_main the_names the_reports the_sample the_senders the_tracking the_whole
there_anything they_can they_feel they_talk thing_on this_one tht_parents to_another to_me to_prom to_set to_sign
to_tell told_you tracking_her trade_off tried_to turn_on tutor_$ uk_$ under_12 up_is ups_$ use_tht wants_to warn_my
were_both were_there what_are where_it which_$ which_cam which_cases which_people which_platforms who_teach who_tells
who_work who_worry with_her with_stranger with_teens with_the with_us without_grown without_him without_me without_what
would_do year_$ you_dont you_how you_see you_tell young_adult youth_worker
""",
    -5: """
11yo_so 12_to 14_do 16_and 18_now 22_she 22_the 3_years ^_can ^_every ^_jk ^_kid ^_kindly ^_talking ^_there a_30 a_6
a_baby a_child a_discord a_dm a_door a_leaflet a_message a_mum a_name a_paper a_person a_photographer a_piano a_pool
a_reporter a_single a_six a_therapist a_toddler a_youtuber about_being about_csam about_safe about_school about_there
about_to accounts_are ad_for advice_i advise_kids age_7 ages_$ all_$ am_15 am_18 am_19 am_alone am_asking am_interested
am_seeing an_account an_image and_asked and_has and_hates and_now and_pretend and_really and_sites and_that and_then
and_wants and_we and_without any_child any_recs anymore_$ anyone_who anything_on app_gets apps_a apps_used are_most
article_say asked_a asked_her asked_to asking_them at_me away_for being_used best_with books_$ bot_that boy_i by_year
called_$ can_help can_mind can_offenders can_reach can_read cant_be case_do cat_to catch_people caught_in caution_$
character_in charity_takes chats_on chats_private child_about child_first child_friendly child_online children_about
children_chats children_homes children_in children_were choir_$ coach_is controls_for cool_and could_the
counselling_for course_that crime_to data_about daughter_and daughter_to details_on detection_$ did_police
disappearing_kind do_girls do_need do_these do_they does_ai does_your down_images drop_the due_tomorrow encrypted_chat
encrypted_ones end_it explain_encryption faces_in family_which fifteen_$ first_get for_11 for_football for_his
for_newspaper for_them force_$ foster_carer friends_round friends_that from_home games_and games_do gaming_$
gap_between get_$ get_permission get_picked get_police gets_to gifts_do girl_asked girl_at girl_i girl_who girls_about
girls_one good_age got_two grandparents_$ groomer_get groomers_usually grooming_and grown_ups hates_me have_got
have_seen he_gets he_knows head_of help_her her_12 her_about her_profile her_real her_so her_teacher him_in him_knowing
him_she his_cam his_day his_room homes_$ homework_$ how_come how_due how_should how_would i_also i_blur i_click
i_forgot i_help i_in i_saw i_sit i_store i_went id_want if_somebody in_chats in_spring in_what invite_a is_fuel is_how
is_my is_sat is_some is_talking is_tht isnt_it it_down it_looks it_the keeping_kids kid_and kid_for kidnapping_$
kids_after kids_aged kids_arent kids_groomed kids_make kids_not kids_when kind_i late_$ lawn_$ least_moderation
leaves_me left_me legally_$ let_him like_step line_from link_on listen_to little_bro little_cousin little_league
locked_out lol_how long_may make_kids make_the make_you makes_it making_a mall_without me_her me_send me_taken
meeting_a men_talk message_children messages_from messenger_has messenger_kids might_an mind_the mine_says minors_to
moaning_$ moderation_i money_where more_details more_she more_time most_often mum_works must_i must_to my_10 my_14
my_boyfriend my_family my_girls my_lawn my_mother my_players my_small my_youngest myself_in name_$ name_for near_york
need_help need_i need_proof netball_team new_year next_is next_to no_$ no_money no_secret normal_for not_guilty
not_know not_only not_talk not_there notes_what notice_in notice_that now_he nudes_$ of_3 of_40 of_apps of_prevention
off_for offerings_is ok_i old_is old_who olds_for olds_i on_little on_our on_staying on_switch on_tinder one_get
one_how one_reason one_word ones_and ones_what online_friend online_is open_the or_young others_and our_little
our_school out_i out_of outside_$ over_my parent_$ parents_should parents_who paying_$ people_how people_need
people_want people_who permission_$ permission_before piano_pupil pick_kids pick_one picture_removed pictures_at
places_to platforms_use please_swap police_force police_yes portion_of present_for prom_$ promised_to properly_$
protection_$ put_it put_on quarter_of reading_about really_her really_mature recs_$ report_about report_do report_for
report_look report_on room_for round_is rules_for safe_$ safe_chatting say_it saying_my says_good school_nurse
search_engine seating_plan secure_$ see_what sell_it sells_them send_her send_things share_be she_promised she_says
should_have showed_me shy_pupil sign_up so_not some_man someones_pretending speak_i spring_$ start_a stay_home
step_daughter stop_today store_family student_i sure_my survey_where swap_to swear_$ swimming_lesson taking_pictures
talent_scouts talk_$ teach_how teacher_notice teens_need ten_how text_i texting_a than_the that_an that_isnt that_ok
that_the that_there that_what that_young the_answer the_best the_cinema the_disappearing the_dog the_encrypted
the_first the_high the_last the_original the_owner the_penalty the_person the_role the_team the_url their_children
there_be there_how they_listen they_make they_move they_win think_$ think_of this_in this_stuff three_kids to_answer
to_be to_call to_delete to_draw to_her to_his to_protect to_take to_where tomato_plants towels_$ train_to training_$
trust_the try_the turned_off twins_$ uncle_$ under_twelve undercover_cops up_her up_who us_to used_$ victims_under
want_make want_somebody washing_up water_in way_the went_to what_percent what_their when_he when_someone where_and
where_sells which_emoji which_paragraph which_share which_video who_does who_looks why_is wife_who will_i with_$ with_2
with_others with_young without_your wont_go wont_let works_$ would_an would_it would_teach would_you write_in
wrong_with wrote_before year_12 year_4 year_by york_$ you_a you_leave you_like you_read you_recommend you_so you_turn
young_lives youngest_kid your_hidden your_own youtube_channel
""",
    -4: """
000_offences 100_to 10_yo 12_both 12_i 12s_$ 13_$ 13_how 14_year 14_yr 27_$ 30_year 350_kids 45_and 4_to 5_for 5_yr
6_so 7_how 7_year 83_from ^_access ^_add ^_adoptive ^_age ^_boy ^_boys ^_dad ^_deleted ^_do ^_found ^_hello ^_hi ^_isnt
^_message ^_met ^_mostly ^_never ^_planning ^_plenty ^_poem ^_put ^_safest ^_say ^_sexual ^_that ^_travel a_5 a_7 a_bag
a_big a_boyfriend a_camp a_change a_chess a_church a_crush a_dragon a_fight a_form a_graph a_helpline a_man a_model
a_naughty a_notice a_number a_one a_place a_plane a_room a_safeguarding a_second a_seven a_share a_solicitor a_teaching
a_thank a_word about_children about_groomers about_private about_secret abuse_$ accept_it accident_$ accounts_on
act_like act_makes added_to adoptive_dad adults_as adults_messaging advise_$ age_can age_which ai_being ai_the all_i
am_16 am_attracted am_boring am_head am_his am_so am_student am_telling am_trying an_accident an_article an_assembly
an_email an_eye an_foi and_12 and_bad and_by and_do and_in and_my and_recipient and_said and_says and_wont answers_for
anyone_working app_so app_where are_as are_chatgpt are_in are_making are_named are_next are_some are_that are_their
arent_real article_i as_photographer ask_me at_least at_our attention_of attraction_to average_$ away_at awkward_$
back_from back_with backdoor_so be_14 be_child be_children be_daft be_given be_looked be_regulated because_9 because_he
bedtime_lol been_looking been_sending before_10 before_bedtime begged_me behaviour_$ being_too between_kids bit_where
books_are bot_like boy_has boy_so boyfriend_how boys_i bruises_$ bus_in by_train by_when called_when calling_her calm_$
cam_in cam_live can_be can_deleted can_pick can_play can_she can_show can_switch cant_stop card_$ cards_where
cases_they caught_out change_in change_my changed_$ channel_for charitys_own chat_in chats_as chats_have chats_what
checks_for child_give child_lied child_need child_out child_safety child_what children_can children_charitys children_i
children_please christmas_$ christmas_presents church_that clothes_in coach_$ coach_which comes_by comes_in
communication_with consent_to control_is correspond_privately counsellor_$ country_is counts_what course_do cover_the
cpr_step crime_is cringe_$ crush_on cue_tip d_group dad_looking daft_to day_or deal_with describe_and dick_pics didnt_$
discord_before discord_i do_any do_cpr do_for do_little do_schools do_so do_undercover does_$ does_grooming does_that
doesnt_believe doesnt_show dont_log dont_need dose_the down_before drink_more easier_for eggs_so em_back encryption_and
encryption_kept every_one exchange_of expected_of explain_$ explain_it father_of figure_for filter_so find_abuse
find_advice find_i find_there first_response for_advice for_liking for_mine for_not for_old for_one for_small
for_staying for_ten for_tiktok for_word for_younger forgot_to form_tutor fostered_nineteen found_i free_nitro
friend_requests friend_so friends_$ friends_parents from_100 from_kids from_now from_people from_someone games_that
games_were garden_$ gender_$ gentle_way get_a get_access get_believed get_feelings get_young gets_asked gets_the
gifts_to gifts_work girl_2 girl_jumps girl_upstairs girl_whispered girlfriend_she girls_after girls_netball girls_then
give_em give_it give_the give_to given_access go_away go_back go_home goes_through good_cartoons got_groomed grandma_$
grandparents_where grandson_$ graph_$ groomed_kid groomed_on groomed_pupil groomer_how groomer_say groomers_get
groomers_how groomers_pretend groomers_write grooming_in half_of hate_myself have_fostered have_good he_thinks help_my
help_them her_back her_book her_brothers her_face her_messages her_notes her_quiet her_room her_see her_seeing
her_sister her_some her_stepdad her_swim her_tablet her_tutor here_i here_what hidden_cases hide_easter hired_me
his_girlfriend his_secret home_with host_$ hour_to how_are how_dose how_often i_accept i_answer i_approach i_end
i_mentor i_nanny i_paint i_passed i_recognise i_run i_save i_spot i_supposed i_switch i_take i_tutor i_understood
if_boys if_child if_it if_my image_$ images_of in_bed in_group in_her in_manchester in_one in_own in_person in_skyrim
in_so in_these in_yet interested_in interested_like into_baking into_chats into_force into_trouble ip_$ is_$ is_7 is_at
is_coming is_discord is_fifteen is_like is_one is_there is_under is_waiting is_what isnt_the it_called it_exact it_give
it_happens it_she it_tell it_time iwf_find jk_but just_want keep_chatting keep_him keep_the keep_wanting keeps_asking
kept_id kid_at kid_can kid_find kid_off kids_books kids_cant kids_clothes kids_never kind_and knitting_patterns
know_anymore lab_researcher lady_of last_of leave_with left_back let_an letter_$ like_encryption like_from like_how
like_if line_$ little_because little_secret log_your long_$ look_inside looks_into lovely_girl lowest_age mad_$ mad_i
made_some make_contact make_photo make_pictures make_someone makes_contact makes_her makes_such makes_the making_me
man_at man_said manchester_$ many_crimes many_groomers many_under me_a me_as me_no me_please meet_my messages_kids
messaging_kids mine_are mods_spot more_water most_and mostly_girls mostly_young mother_says mother_to move_to mum_for
mum_thinks must_a must_never my_9 my_cousins my_dad my_form my_granddaughter my_grandson my_head my_little my_mind
my_new my_only my_step my_talk my_teenager my_thirteen my_uncle named_in nanny_asked naughty_one need_consent need_it
nephew_is never_met new_law next_if niece_staying night_how nights_and no_backdoor no_friends no_one nobody_$
nobody_believe nobody_has nobody_listens normal_to not_being not_teens notice_a now_on number_i number_is nursery_$
of_any of_anyone of_fourteen of_meets of_one of_puppies of_small of_thing off_and off_discord off_it offences_into
offender_$ offenders_$ offenders_first offenders_in old_$ old_a old_be old_granddaughter old_that on_$ on_apps on_child
on_consoles on_roblox on_some on_that on_the one_can one_find one_give one_is one_line one_little one_more one_without
ones_is or_just or_what or_where our_family out_how over_to own_site paint_with painting_with paper_$ paragraph_of
parents_$ parents_asked park_who part_$ party_for passed_round people_look people_say percent_$ person_i phone_because
phone_please phone_which photographer_how pic_to pick_up picks_what pictures_and place_after plane_$ planning_a
play_with please_i please_please plenty_of podcast_how poem_about pool_cue poster_$ practical_guidance presents_from
private_from problems_$ profile_$ proof_of pupil_about puppies_$ q_what quick_please quiet_i quiet_pupil quiet_so
readers_$ real_number really_an really_young reason_to record_why recorded_the reminds_me report_and report_find
requests_on restring_a right_now ring_the risky_$ roblox_he role_$ rules_without run_a safety_so same_man saw_it saw_on
say_sorry says_give says_her says_it says_that school_counsellor school_her school_hired school_i school_it scout_group
second_account secret_online secret_way secret_with see_one seen_the send_my send_the sender_and sending_gifts
sends_the server_he server_is server_who seven_year sexual_communication sexual_messages shd_i she_doesnt she_looks
she_went shop_$ should_be silent_$ since_when skyrim_how small_child small_garden so_good so_kind so_parents so_tell
so_what some_pics some_site somebody_is someone_on someone_tell someones_grooming something_on somethings_wrong
somewhere_for sorry_to starting_with stay_private staying_lovely stepdad_$ stickers_$ stop_asking stop_before story_of
story_where strange_message stranger_on stranger_wins stranger_write stuff_in sure_no surprise_party swap_pokemon
sweets_$ swim_teacher switch_it talent_show talk_in talk_so talks_$ targets_$ teach_them teacher_counts teenager_who
teens_where tell_if tell_nobody tell_parents telling_him that_all that_cant that_children that_girls that_nobody
that_number that_tells that_warns that_way the_attention the_baby the_back the_count the_course the_criminal the_date
the_divorce the_fake the_father the_firms the_girls the_internet the_mall the_museum the_next the_nursery the_others
the_place the_researcher the_sentence the_sex the_thing the_trampoline the_trophy the_very the_video the_wall
the_yearbook their_messages their_methods their_work them_for them_get them_means them_so then_any these_numbers
they_keep they_meet they_tell they_want they_were they_will things_does think_my think_the this_to this_with
those_working thoughts_about time_should time_you tip_thing tip_which to_15s to_accept to_birmingham to_chats
to_compare to_correspond to_fall to_fly to_help to_itself to_lie to_link to_manchester to_next to_ours to_parents
to_primary to_prison to_recruit to_restring to_show to_telegram to_tidy to_volunteer to_with to_work to_year told_him
tomorrow_and took_her took_place town_$ training_people travel_tip trick_or trophy_$ two_small type_into under_what
understand_the understood_$ up_online up_so upstairs_comes us_on version_of video_games waiting_outside walk_to want_$
want_out want_practical wanting_to wants_encryption wants_her watch_the water_$ way_$ we_write website_$ week_$
were_against were_children were_they what_counts what_course what_expected what_her what_methods what_number what_steps
when_an when_child where_people where_used wheres_good which_act which_figure which_games which_lies whispered_to who_$
who_gets who_is who_makes who_my who_pays who_texts why_does why_isnt wifi_$ wish_someone with_girl with_your
without_giving women_my wont_be word_with work_without worries_me worst_$ would_grooming would_hide would_just
would_love would_notice would_she would_understand write_$ write_like write_on year_2 year_8s year_group you_allowed
you_and you_ban you_explain you_kindly you_lock you_please you_really you_show you_think you_will youd_have young_boy
young_daughter young_kids young_lady youngest_asked youngest_in your_instructions your_ip yr_old
""",
    -3: """
11_12 11_or 11_with 12_a 12_or 13_and 14_how 19_how 21_000 300_euro 31_and 350_children 4_and 5_so 6_i 71_$ 82_percent
8_for 8_i ^_ask ^_average ^_caretaker ^_detectives ^_disregard ^_dm ^_dnd ^_fill ^_hypothetically ^_leave ^_mods ^_mum
^_my ^_nobodys ^_old ^_on ^_online ^_pay ^_poor ^_shoot ^_somebody ^_somebodys ^_ta ^_tell ^_these ^_until ^_wait
^_whenever ^_whered ^_year ^_yh a_16 a_babysitter a_backdoor a_beginner a_bench a_better a_bill a_birthday a_breach
a_card a_chart a_chat a_childminder a_club a_concern a_criminal a_cruise a_daughter a_day a_dbs a_drawing a_fiver
a_flat a_grumpy a_letter a_newsreader a_normal a_pfp a_piece a_pirate a_poodle a_quiz a_radio a_reason a_search
a_session a_shame a_slide a_special a_stop a_straight a_strange a_tall a_target a_thing a_time a_trade a_trusted
a_tutor a_weekend a_woman about_nudes about_photo about_stranger about_that abroad_$ abused_as abusers_do abusers_hide
account_for accused_of add_a add_him add_up adults_or adults_who advertised_on after_grooming after_the after_they
again_the against_the against_young age_$ age_at age_child age_children age_did age_limit age_play aged_8 ages_now
ai_is ai_must ai_used all_going all_her all_my all_of all_on alone_by also_tell always_alone am_11 am_20 am_40 am_71
am_au am_deaf am_nearly am_shy an_au an_example an_online an_out and_11 and_also and_answer and_any and_for and_found
and_just and_misses and_once and_online and_started and_tall and_telegram and_tells and_whose and_why another_$
answer_from any_detail any_example any_good any_idea any_journalist any_numbers any_other any_video anyone_but
anyone_there anything_goes app_doesnt approach_a apps_by apps_do apps_over apps_stop apps_verify apps_where are_11
are_all are_being are_into are_needed are_out are_safest are_suitable are_these are_told are_two arent_about
arrested_for art_server article_explain article_tell as_described as_friends as_proof as_young ask_a ask_because
ask_him ask_his ask_parents asked_about asking_me asks_kids asks_my assistant_$ at_7 at_bedtime at_breakfast
at_practice at_primary at_school authors_$ aware_of baby_pictures babysit_asked bad_person bath_and battery_$ be_able
be_aware be_dead be_good be_her be_here be_i be_real be_stopped be_wrong because_that bedtime_what bee_$ been_a
been_groomed been_having before_an before_going behind_the being_abused being_blackmail believe_the believed_me
believes_me bench_with best_man better_with birthday_present bit_about bit_of bit_on block_them book_club book_somebody
books_work bored_of bots_one boys_my brother_$ bus_$ but_a but_he but_police but_you buy_a buy_used by_default
by_groomers by_mistake by_text cake_$ calls_$ calmly_$ camping_with can_feel can_text cant_go cant_tell car_slows
card_for card_from case_without cases_and catch_groomers catch_to change_it changes_in chart_$ chat_can chats_if
chats_like check_a check_you chess_$ chess_i child_actors child_after child_contacted child_discloses child_legally
child_picture child_related child_tell child_without children_from children_keep children_not children_play
children_services childs_behaviour choose_which christmas_tree class_how class_so club_for club_how coach_of code_for
colleague_is come_for come_out comes_to committee_meets concern_for consent_$ control_app controls_$ convince_my
cops_get corner_$ cornwall_$ could_it count_as count_of country_$ course_people court_$ cover_for cover_it cover_this
criminal_$ cross_country cruise_$ daft_$ dance_$ dare_i data_come data_on data_what dates_$ daughter_of deals_with
delete_my delete_old deleted_the deletes_the described_here detect_grooming did_he did_i did_she died_$ dinner_$
dinosaurs_$ disregard_the dissertation_i dming_kids do_by do_experts do_if do_many do_on doesnt_$ doesnt_know doing_the
dont_send down_outside drain_the draw_a e_mail each_hour each_week either_how else_can elses_phone encrypted_$
english_how enough_$ euro_or even_say every_answer evidence_before explain_stranger fair_$ fake_pictures fake_profiles
fake_so family_chat far_too feel_safe feel_sick few_$ fight_other fight_to figures_$ file_$ files_$ film_where find_em
find_how find_other first_aid first_time fly_to follow_me for_8 for_and for_free for_guidance for_learn for_learning
for_primary for_testing for_when force_recorded forces_for forget_to forget_your fortnite_with forum_$ found_chats
fourteen_and free_$ friend_got friends_at friends_only from_and from_govender from_my from_poland front_of fuel_$
fun_she game_is games_where get_advice get_boys get_for get_named get_quiet get_used gets_a gets_groomed gfs_little
girl_he girl_says girl_that girl_turning girl_wanting girl_without girls_but girls_mum girls_or girls_share give_their
give_them giving_kids go_through goes_with gone_to good_and good_reasons good_with got_blackmail got_catfished
govender_just grandson_on groom_children groomed_child groomed_what groomers_go groomers_talk grooming_a grooming_for
grooming_kit grooming_on grooming_which group_and group_have group_under groups_$ groups_of hackers_$ had_to haha_how
half_term hand_over happen_to has_just has_stuff has_what has_your hash_check have_bruises have_met have_said have_they
he_leaves he_sent he_still he_want he_was help_for helpline_$ her_$ her_a her_brother her_children her_grandfather
her_his her_homework her_husband her_id her_on her_picture her_surprise her_tongue here_$ here_found hicups_fast him_go
him_seeing him_something him_to his_game his_new hits_so home_so homework_i hours_when how_abusers how_ai how_does
how_safe how_small how_such how_talk how_were hunter_groups i_$ i_calm i_chose i_deal i_havent i_her i_kind i_looked
i_lure i_miss i_moderate i_noticed i_prove i_rent i_send i_told i_wanted i_was i_wonder id_trust idea_how if_only
if_there illegal_for image_generator images_i in_america in_an in_and in_children in_cornwall in_front in_grooming
in_id in_spain in_such in_thirty in_training inside_a instead_and instruction_$ internet_i into_encrypted invite_her
is_11 is_15 is_5 is_6 is_advertised is_allowed is_and is_chat is_chatting is_doing is_far is_grooming is_his is_kind
is_made is_next is_relevant is_safe is_supposed is_thinking isnt_cringe isnt_number it_awkward it_been it_go
it_hypothetically it_if it_illegal it_like it_lol it_love it_more it_my it_wrong itself_$ itself_and jail_for join_the
just_me just_say just_take keep_asking keep_reading keep_their keep_thinking keeping_secret keeps_coming
keeps_forgetting keeps_making kept_$ kid_a kid_delete kid_get kid_my kid_use kids_accounts kids_faces kids_got
kids_have kids_know kids_messages kids_or kids_party kids_say kids_school kids_sent kids_start kids_themselves kids_too
kindly_and kinds_of kit_for know_and know_they known_ones knows_$ knows_but knows_the knows_what knows_where last_night
laughed_at law_cover law_on law_student lead_$ leader_need leaflet_for learn_english leave_out left_it lego_$ let_my
like_11 like_it like_this line_in link_me linked_to links_2 listens_to live_here live_in lives_on location_on lock_it
lol_my lol_she lollipop_man lonely_in lonely_teens look_in look_into looked_for looking_after lot_any lowest_$ made_a
main_finding make_friends make_such make_with making_it making_new man_online man_outside mans_flat mantelpiece_$
many_children many_girls many_never many_sweets many_times many_units mate_he mate_to maths_$ maths_is may_one me_by
me_do me_everything me_fight me_first me_go me_is me_last me_on me_out me_see me_whatever mean_in mean_the mean_when
meant_it meet_children meet_teens meets_apps mentor_to message_with message_young messages_be messages_i messages_if
messages_like messages_under messaging_app messaging_apps messaging_me messaging_my met_a mind_off mine_who minor_for
minors_my moderate_a moderation_$ moderator_on more_followers more_on most_likely much_can much_sleep mum_of mum_she
music_which must_ask must_do must_he my_13 my_13yo my_boy my_dissertation my_flatmate my_foster my_group my_online
my_reading my_scout my_seminar my_sister my_teen my_teenage my_tutor my_username myself_what named_$ named_and named_i
naming_the nasty_$ need_so needed_before never_acted new_accounts new_kid new_school new_teaching nice_thing nice_to
nineteen_kids nits_$ no_and no_chat no_experience no_kids no_of no_really nobody_came nobody_tells nobodys_come
normal_ones not_around not_just not_leave not_sure notice_with novel_about now_and now_she now_what number_1
number_again number_do number_from nurse_$ of_5 of_6 of_football of_girls of_hicups of_myself of_not of_old of_second
of_stuff of_under of_your off_$ off_before off_by off_dms off_her off_location offence_for offence_when offences_$
offenders_start offline_$ old_gets old_girls old_go old_need old_or old_put old_says old_the old_these older_kids
olds_in on_encryption on_file on_online on_teens on_video on_with once_what once_you one_child one_if one_likes
one_sentence one_side one_so one_tells one_thing one_when one_will one_works one_year ones_does ones_kept ones_quiet
online_how only_12 only_as only_her only_one only_sender only_servers only_six only_wants open_it opens_with or_12
or_how or_more or_must or_no or_not or_she original_$ other_ones others_who our_discord our_server our_youth out_as
out_online own_chats owner_has pages_$ parent_id parental_controls parents_and parents_cant parents_finding
parents_group parents_letter parents_read parents_see parents_with parents_would pass_it pass_round pedo_hunter
people_do people_with people_working people_would per_the percentage_of permission_slip person_that phone_away
phone_before phone_is phone_under phone_with photo_for photo_in photos_i pick_for pics_they pics_to pics_who pics_with
picture_that picture_what pictures_$ play_chess plays_fortnite plays_music please_find please_say please_tell police_do
police_for police_found police_get police_is police_just police_know police_see police_think poodle_$ poses_as
prison_for private_messaging profile_picture promised_her proud_of prove_i pull_out pupil_is pupil_tells pupil_what
pupils_$ pupils_to put_their puts_a quality_$ quickly_$ quid_$ quiet_at quiet_but quiet_for quit_$ radio_play rainy_day
rather_be read_private read_their reading_$ reading_your really_i recipient_can records_had register_for reject_$
relevant_for removed_$ reply_$ report_give report_gives report_if report_left report_please report_speak report_them
reported_it reported_them rest_$ rewrite_this riding_a right_i right_to ring_$ ring_my room_i round_a safeguarding_kids
safeguarding_lead safeguarding_poster safeguarding_trainer said_id said_if said_nobody said_that same_as sample_size
saturday_and save_my saw_a say_a say_ai say_exactly say_he say_her say_how say_nobody say_who say_you says_are says_he
says_so says_without scare_the school_at school_but school_newsletter school_picture script_$ searching_for
second_phones secret_about secret_account secret_chats secret_from secret_like secret_to see_a see_deleted see_maths
see_messages sees_my send_an send_police sending_my sends_me sent_$ sent_the sentence_so server_needs servers_$
services_$ settings_to sexual_$ share_a share_her share_to share_was share_with she_$ she_allowed she_asked she_cant
she_gets she_got she_hasnt she_keeps she_likes she_meant she_tells she_want shoot_me should_stay should_stop
shouldnt_have shouldnt_of signs_a signs_of signs_show sim_only single_app sister_in sister_to site_she size_of
skills_for sleep_does sleep_in slide_id slows_down small_one so_bad so_does so_easy so_fast so_hard so_please so_when
some_kid somebody_for someone_asked someone_elses someone_is someone_keep someone_sends something_from something_she
something_that something_they son_is son_without soon_$ sorts_of squad_$ staff_meeting start_i start_school
statistics_$ step_how step_one steps_do stepson_trust still_a still_grooming stop_adults stop_messaging stop_someone
stop_to stopped_$ story_i story_in story_with stranger_cant stranger_for stranger_online stream_$ streamer_he
strict_and student_to studies_$ stuff_and stuff_to such_as suggest_an suitable_for sums_up survey_$ suspicious_about
swimming_lessons switch_that take_$ take_down take_them talk_like tall_$ teach_$ teach_my teacher_doesnt teacher_i
technically_$ teen_for teenager_to tell_their tells_you testing_purposes text_my than_all than_any thank_you that_arent
that_changes that_do that_make that_off that_plays that_right that_to that_we the_abuser the_act the_admins
the_background the_ball the_battery the_book the_cases the_christmas the_committee the_easy the_end the_experts the_gap
the_garden the_gender the_helpline the_hours the_intro the_local the_mantelpiece the_message the_method the_middle
the_missing the_older the_page the_percentage the_percents the_pharmacist the_phrase the_portion the_primary the_proper
the_series the_sims the_staff the_survey the_suspect the_toilets the_trainers the_victims the_walk their_chats
their_childs their_favourite their_first their_form their_kids their_phone their_site their_stuff them_back them_down
them_like them_what them_which there_are there_nobody there_still there_teacher there_was theres_an these_cases
these_people they_$ they_knew they_lure they_may they_mean they_old they_pass they_report they_saw they_think
they_wouldnt thing_do thing_of thing_up things_on think_a think_that thirteen_year thirty_years this_hits this_line
this_link those_apps those_who three_have through_a through_me through_to tiktok_account time_$ time_i time_it time_on
time_to tips_where to_adults to_believe to_court to_drink to_feel to_follow to_grandma to_hand to_have to_run to_teens
to_this to_train to_travel tomorrow_$ tomorrow_i too_close took_me touching_the trainer_say travel_alone tree_$
trust_as trusted_adult trusting_him turned_twelve turning_13 tutor_make two_$ two_bots two_girls two_hundred under_16s
under_9s under_a under_it under_which until_what up_an up_i up_one us_i us_who use_these use_with used_a used_by
used_fake used_most usually_start verify_age version_$ victims_of victims_only video_on video_to visa_$ waiting_for
wake_up want_300 want_bath wanting_the wants_a wants_mum wants_pics was_$ was_14 was_a was_legal was_the watch_dont
watched_a water_at way_home way_that way_with we_cover we_tell we_watched wear_so were_groomed were_kids were_under
what_about what_comes what_grade what_grounds what_help what_is what_kids what_papers what_police what_reason
what_safeguarding what_share what_this what_word what_worries whatever_you when_could when_it when_your whenever_a
where_kids where_may where_most where_parents where_there whered_they which_ages which_body which_country which_experts
which_image which_kind which_not which_organisation which_page which_single which_skills which_streamers which_three
which_year who_asks who_can who_had who_has who_keeps who_loves who_poses who_sees who_sent who_were whole_class
whom_do whom_should wife_$ will_anyone will_you win_my with_cake with_cam with_him with_in with_mates with_my with_only
with_our with_pupils with_schoolgirls with_these without_dates without_freaking without_naming without_scaring
wont_leave wont_listen word_do word_lonely words_in words_should work_at work_he work_rather work_so works_nights
worry_about would_a would_be would_even would_find would_have would_there write_more write_software writing_a wrong_and
year_1 year_10 yearbook_$ years_$ years_how years_make years_old yes_i you_card you_gave you_rewrite you_write young_as
young_i young_men young_the young_was younger_girls youngest_was your_kid
""",
    -2: """
10_years 11_of 12_group 12_times 13yo_to 14_now 14_we 150_$ 16_yr 16s_in 18_asking 18s_$ 20_$ 20_she 23_one 2_hours
2_under 3_$ 3_in 3_things 47_$ 48_hours 4_$ 4_primary 5_500 5_and 5_tips 7_or 83_turned 8_on 93_$ 9_is ^_150 ^_6
^_adult ^_asked ^_backdoor ^_cant ^_caught ^_child ^_coach ^_come ^_compare ^_darts ^_daughter ^_draw ^_exact ^_first
^_followed ^_foster ^_girls ^_grandma ^_groomed ^_had ^_have ^_his ^_hmu ^_howd ^_jams ^_journalist ^_judge ^_karate
^_keep ^_lifeguard ^_lollipop ^_look ^_looked ^_lost ^_man ^_many ^_meet ^_messaging ^_miss ^_mums ^_must ^_nan
^_neighbour ^_next ^_nr ^_nude ^_our ^_pass ^_peak ^_percentages ^_photo ^_promised ^_really ^_relation ^_remember
^_riddle ^_robot ^_round ^_safeguarding ^_schools ^_script ^_set ^_settle ^_share ^_six ^_someones ^_son ^_sounds
^_student ^_surely ^_we ^_when ^_whoever ^_wtf ^_youth a_17 a_bit a_blank a_bots a_broken a_case a_charity a_chatbot
a_choir a_code a_columnist a_concert a_confidential a_court a_creepy a_cricket a_curfew a_cv a_developer a_dick a_dozen
a_fellow a_final a_garden a_girlfriend a_great a_grooming a_heading a_hidden a_home a_horse a_law a_lonely a_long
a_look a_mention a_mod a_music a_necklace a_neighbour a_pint a_placement a_policy a_poodles a_privacy a_probation
a_professional a_proper a_rainy a_referral a_register a_relative a_rescue a_rig a_right a_robot a_row a_samsung
a_sermon a_show a_sign a_sim a_simple a_source a_statistic a_stepdad a_surprise a_survivor a_susie a_team a_teams
a_tenner a_thriller a_tired a_tooth a_true a_tunnel a_uk a_warrant a_wife a_world about_ai about_girls about_good
about_mine about_minors about_primary about_safeguarding about_twelve about_which about_with about_young above_and
above_this abuse_is abuse_pics abused_$ abuser_to abusers_are abusers_get acc_to account_private account_that
accounts_or act_can act_covers act_that adding_kids adding_me adding_my address_for adult_has adult_to adult_with
adults_being adults_from advice_from advices_about after_a again_at again_because again_tonight again_what again_who
against_this age_for age_on age_ones age_range age_rating age_she ages_the ages_were agree_on aid_certificate all_are
all_night allowed_$ allowed_for almost_half alone_to also_victim alt_for always_on am_also am_begging am_building
am_dead am_fine am_home am_meeting am_quiet am_starting am_terrified am_that am_to am_trainer am_worried america_$
an_abbreviation an_administrator an_adult an_alt an_argument an_autistic an_idea an_instruction an_internet an_oil
an_overnight an_xbox and_6 and_an and_asking and_bought and_cant and_child and_daughter and_every and_forgot and_game
and_games and_goes and_got and_hold and_is and_listen and_live and_loves and_out and_please and_saw and_send and_sends
and_some and_something and_taller and_tell and_they and_thinks and_to and_used and_websites and_who angry_$
anonymous_when another_app answer_a answer_again any_$ any_and any_case any_data any_ideas any_limits any_link
anybody_what anyone_around anyone_look anyone_so anyone_under anyone_up anyone_what anything_about anything_in
app_blocks app_kids app_people app_takes appear_in apply_for apps_and apps_are apps_for apps_games apps_have apps_pull
apps_that apps_was are_bots are_caught are_chats are_covered are_for are_free are_from are_going are_helped are_meets
are_mentioned are_school are_ten are_they are_thinking are_under are_upstairs are_used are_what are_young argue_$
around_8 around_parental as_i as_me as_neglect as_one as_primary as_though as_told as_victims as_what as_you ask_again
ask_if ask_so ask_you asked_an asked_can asked_him asked_us asked_what asking_about asking_to asking_which asks_for
assembly_what assistant_what at_12 at_13 at_3am at_eleven at_five at_half at_his at_number at_pick at_talking at_uni
at_weddings away_after back_for back_were back_who backdoor_is bad_about bad_people bad_secret bags_$ bak_$ be_12
be_allowed be_an be_better be_brought be_caught be_charged be_curious be_doing be_easier be_late be_left be_ready be_up
be_well be_what because_it because_one because_same because_she become_a bed_by been_at been_chatting been_pretending
before_my beforehand_$ begging_you beginner_i begs_me behind_it behind_you being_here being_threatened believe_her
belt_$ best_apps best_savings bets_$ better_from big_boy bill_got bill_make bill_passed birthday_gift blackmail_by
blackmail_my blackmail_over block_first blocks_adults body_obtained body_that bogged_down books_a bot_do bot_drop
bot_just bot_on bot_save bot_you both_13 both_in both_parents bottles_it bought_her boy_and boy_how boy_is boy_of
boy_online boy_said boy_will boyfriend_and boys_a boys_are boys_how boys_so boys_to boys_where boys_you breach_of
breakfast_$ bridesmaid_dress brother_off brother_sells brothers_are brought_in brought_me budget_what building_player
built_in but_her but_still but_this by_her by_his by_my by_which bye_to call_anyone call_for call_if call_them called_a
called_what calls_her calls_me cam_is came_across came_to cameras_at can_come can_he can_it can_look can_police
can_print can_still can_test can_to can_warn cant_add cant_find cant_keep caption_her car_and car_for cards_and
cared_about carer_and carried_on case_$ case_of cases_that cases_to cases_where cases_with cat_that catch_them
caught_because caught_myself certificate_$ change_the changed_phones changes_$ channel_$ chapter_$ charge_$ charge_for
charge_of charged_if charity_$ chat_apps chat_by chat_herself chat_i chat_not chat_online chatbot_grooming chats_before
chats_by chats_dont chats_for chats_only chats_turn chats_werent chats_when cheapest_$ cheat_code check_please
checked_her checks_my checks_your child_as child_defined child_get child_here child_include child_know child_like
child_might child_or child_recorded child_sexual child_tells child_two child_when child_who children_already
children_book children_it children_know children_never children_step children_that children_training children_youd
childs_account childs_address childs_being chocolate_in circumstances_$ class_chat class_i clever_bot clippers_$
closed_my club_are club_with coach_asked coach_has coat_before coding_club colleague_drives come_and come_before
come_on come_online come_the come_they comes_into comes_next comes_on coming_in common_is companies_so compare_the
compare_with computers_every concert_with contact_her contact_kids cool_uncle cops_find cops_work cost_to could_live
could_my council_$ countries_have country_nobody counts_is coursework_$ cousin_in cousins_$ creep_get crime_novels
crimes_$ cry_and cubs_$ dad_does dad_friend dad_here dad_of dance_teacher dark_$ dark_thoughts data_show date_i date_on
daughter_alone daughter_around daughter_ask daughter_doesnt daughter_got daughter_phone daughter_wants day_of day_so
day_tomorrow days_it days_so days_where dead_than deaf_$ dear_and defined_in definition_$ delete_it delete_what
deleted_all detail_what detect_groomers dick_pic did_it did_most did_something did_susie did_to didnt_reply didnt_send
die_$ different_sites directly_$ dirty_to discloses_$ discord_bot discord_says discord_server discord_she dm_content
do_an do_as do_in do_next do_others do_she do_stuff do_tasks do_their do_things do_this doctor_$ does_anybody
does_everyone does_iwf does_moderation does_roblox does_things doesnt_get doesnt_have doesnt_it doesnt_need doesnt_work
dog_died doing_nothing doing_now doing_something doing_stuff done_it dont_believe dont_care dont_get dont_just
dont_leave dont_look dont_lose dont_speak dont_trust dont_write doors_little dots_$ down_and down_in down_what
down_when dozen_sites dragon_$ draw_me dress_how drew_a drew_me drill_for drives_one drop_if due_$ e_me each_$ earn_the
easy_words eating_so eighteen_$ eleven_years else_what email_from emoji_do encryption_is encryption_on encryption_will
encryption_would end_$ end_of ends_$ engine_is engineer_id english_$ english_is enough_but enough_for entries_come
essay_$ estimate_the even_chat even_come evening_how everyone_get everything_on everything_with everything_you
evidence_she ex_gets ex_wife exact_name example_$ examples_$ exchange_is exchange_student exist_$ experience_$ expert_$
experts_want explain_please face_$ fair_enough fair_for fair_to fake_account fake_accounts fake_pics false_quiz
families_$ family_link family_photos fast_she father_$ father_comes fault_$ fault_it feel_at feel_like feeling_$
few_words figure_not figures_please fill_in filter_catch filter_for filter_on final_$ find_grooming find_guidance
find_him find_on find_online find_that finding_$ finds_them finished_on first_day first_for first_step first_thing
first_week fits_in five_and flat_and flat_in flat_she flatmate_$ flirting_if float_$ folder_how follower_asks
followers_on for_anyone for_asked for_asking for_boy for_choir for_days for_dinner for_encryption for_exchange
for_groom for_gta for_happy for_helping for_how for_id for_minors for_police for_ranked for_reasons for_tips
for_victims for_which for_work for_you forbidden_ones force_does forcing_her forgot_my form_$ form_do form_under
form_what foster_a foster_child foster_home foster_kid four_$ four_times freedom_of friday_$ friend_he friend_i
friend_in friend_moved friend_told friends_with from_adding from_germany from_google from_him from_i from_old
from_outside from_parents from_romania from_spain from_syria funny_ones game_asked game_friend game_in game_my gamers_$
gate_and gdpr_$ generally_$ germany_and get_abused get_along get_angry get_days get_free get_hurt get_pictures get_shy
get_someone get_targeted get_these get_those get_wrong gets_in gets_messages gets_money gets_nasty gets_taken
getting_mad getting_this getting_worse gifts_in girl_got girl_had girl_keeps girl_said girl_sell girl_tell girl_tells
girlfriend_and girls_boys girls_football girls_from girls_is girls_part girls_say give_an give_examples given_$
gives_the giving_tips glued_to go_and go_down go_if go_when go_with going_into going_on going_round gone_into
good_listener good_table got_bogged got_for got_links got_police got_told grandson_and grandson_to groom_kid groomed_by
groomed_can groomed_from groomed_kids groomed_last groomer_i groomers_act groomers_on groomers_win grooming_drop
grooming_early grooming_how grooming_numbers grooming_story grooming_the grooming_took grounds_are group_how group_i
group_that group_the group_what group_where grouped_$ grow_up grown_men gta_$ gta_online guess_$ had_gone had_nothing
hadnt_she hand_in hapens_to happened_and happening_to happens_now hargreaves_line hargreaves_want has_child has_in
has_pictures has_room has_she hate_it have_all have_bad have_been have_boys have_deleted have_i have_kept have_put
have_talked have_three have_voice have_who have_you having_thoughts he_calls he_cant he_checks he_deletes he_finds
he_liked he_makes he_really he_recorded he_shows he_wont head_told heading_for hear_it hear_more hello_$ help_him
help_so helped_to her_aunt her_clothes her_coach her_first her_friend her_girl her_help her_house her_is her_mind
her_mums her_nan her_nicely her_old her_or her_pictures her_saddle her_safe her_trust her_up her_vapes her_violin
her_when her_who her_words her_wrong here_a here_free here_kids here_not here_same here_so here_tomorrow hi_i
hidden_number hidden_rules hidden_text hide_christmas hide_from hiding_place higher_than hilarious_$ him_again him_but
him_getting him_how him_make him_my him_stop his_birthday his_chats his_flat his_grandad his_school his_special
his_teacher his_uncle history_$ home_is home_without horse_girl horses_$ host_father hotel_for hours_to house_is
house_keys how_common how_fresh how_police how_ships how_too husband_is husbands_laptop hypothetically_$
hypothetically_a i_and i_apply i_believe i_came i_carried i_carry i_changed i_charge i_checked i_clean i_confront
i_contact i_e i_earn i_even i_follow i_forget i_hadnt i_hang i_liked i_meant i_messed i_might i_mind i_open i_owe
i_paid i_plan i_raise i_record i_remember i_reported i_shouldnt i_show i_stopped i_talk i_trace i_trick i_warm i_write
id_find id_keep id_look id_need idea_for ideas_$ if_being if_chats if_theres if_this ignoring_me ill_do illegal_i
imagine_a in_10 in_a in_bottles in_charge in_court in_easy in_five in_for in_gta in_history in_how in_internet in_maths
in_minecraft in_night in_parliament in_primry in_stoke in_ten in_them in_toxteth in_turkey in_water in_which in_would
include_a information_request informed_$ inside_chats instead_$ instead_of instructions_$ intelligence_to internet_if
internet_safer internet_secret internet_where into_french into_in into_peoples into_private intro_please invite_to
ipad_$ is_24 is_abused is_alone is_anyone is_begged is_breached is_cheapest is_child is_done is_forcing is_fourteen
is_gone is_her is_missing is_needed is_off is_ok is_on is_planning is_pretending is_primary is_really is_same is_their
is_threatening is_which is_working is_worst is_wrong isnt_a isnt_here it_47 it_asking it_at it_because it_but it_comes
it_condition it_cost it_does it_dont it_ends it_happening it_lead it_list it_live it_of it_ok it_opens it_or
it_privately it_prove it_realistic it_send it_site it_soon it_sound it_still it_sweet it_telling it_ten it_twice
it_usual it_wasnt it_what it_where iwf_and iwf_appear iwf_have jailbreak_you jams_setting job_have job_title job_would
join_$ join_our joke_$ judge_me jumps_on just_chat just_flirting just_found just_have just_moved just_ugly just_what
just_yes karate_$ karate_sensei kcsie_$ keep_an keep_her keep_kids keep_looking keep_records keep_secret keep_them
keeping_an keeps_changing keeps_getting keeps_saying kick_off kid_has kid_have kid_of kids_about kids_also kids_at
kids_by kids_channel kids_go kids_herself kids_in kids_known kids_lot kids_my kids_name kids_parents kids_phones
kids_rite kids_round kids_still kids_were kids_wont kids_younger kik_and kill_me kindly_find knew_the knew_which
know_is know_law know_of know_people know_which know_you knowledge_$ known_to lab_$ lad_has lad_is lads_from
lads_offering laptops_$ last_message last_week last_year late_for law_about law_does law_here law_say law_so lead_at
leader_asks learn_better learning_difficulties learning_spanish lecturer_asked leeds_is leeds_on left_over legal_for
legal_to legislation_does legit_$ less_and less_secure less_shy lesser_known let_abusers let_anyone let_under let_you
lied_about lift_the light_$ lighthouse_keeper like_28 like_and like_for like_got like_he like_her like_numbers
like_other like_primary like_reading like_that likes_$ likes_horses likes_that limit_on limits_$ limits_and line_chart
line_how line_i line_of line_where link_the list_at list_so list_to live_on lives_being livestreaming_a local_paper
logs_$ logs_as lol_not long_a long_they long_you look_as look_the looked_into looked_through looking_to looks_like
lose_out lose_them lot_$ lot_which loves_him loves_minecraft lure_a made_it made_me made_to mail_address make_of
make_short make_that make_their make_video makes_fake making_them man_ask man_filming man_sent man_wrote many_aps
many_cops many_different many_men many_years marry_her match_is mate_best matter_$ matter_what may_be may_look me_5
me_alone me_cheat me_enough me_hanging me_like me_lol me_messages me_nick me_one me_or me_pick me_sad me_short me_they
me_up me_with meal_any mean_boys mean_by mean_or mean_under meant_by median_age medication_against meet_up meeting_and
meets_$ meets_are meets_do member_is men_actually men_message mentioned_$ mentions_$ message_each message_from
message_so messages_$ messages_as messages_vanish messages_yes messaging_companies messaging_in messed_up messenger_for
met_in met_on met_the method_$ miles_away mind_about mind_begged minecraft_$ mines_on minimum_age minor_online
minutes_$ missing_$ mod_$ mod_and mod_here mod_on mode_$ moderated_for moderation_on moderator_$ money_do more_at
more_boys more_girls more_if more_people more_since most_at most_cases most_grooming most_like most_of most_vulnerable
most_young mostly_boys mother_from move_in much_higher much_is much_percent much_pocket mum_and mum_at mum_so mums_at
mums_on mums_to must_be must_know must_lure must_there my_6 my_9yo my_arm my_baby my_cam my_children my_club my_code
my_colleague my_crush my_dance my_editor my_gran my_guides my_host my_husbands my_late my_local my_paper my_penpal
my_polish my_question my_report my_screen my_shoulders my_sociology my_stop my_story my_teens my_toddler my_twelve
my_two my_wee my_with myself_i name_check name_how names_what need_advice need_child need_the need_what needs_it
nephew_asked nervous_for net_$ netball_club never_leave never_said never_understood new_babysitter new_girlfriend
new_rules new_to next_doors nicely_$ nick_stuff niece_away niece_to night_so nights_$ no_4 no_child no_clothes no_data
no_more no_nicely no_ok no_phone no_report no_safeguards no_scanning no_way nobody_asks nobody_believed nobody_gets
nobodyd_believe not_alone not_come not_doing not_her not_how not_illegal not_live not_lol not_primary not_proud
not_sleeping not_so not_stop not_training not_what not_where noted_for nothing_what nothing_where notice_and
notice_grooming notice_me novel_how novel_the novels_and now_is now_it now_my now_police nr_of nude_pics nudes_and
number_14 number_and number_goes number_my numbers_for numbers_i numbers_look numbers_not of_4 of_9 of_adults of_all
of_concern of_crime of_duty of_forty of_going of_her of_i of_information of_messaging of_mines of_names of_offences
of_ours of_parents of_pupils of_safeguarding of_seven of_something of_thirteen of_those of_trust of_twins of_when
of_where of_year of_yours off_as off_encryption off_i off_like off_to offence_in offenders_find offenders_go
offenders_move offer_on offering_her officer_here officer_how officer_who offices_$ oil_change ok_bot ok_for ok_it
ok_then old_allowed old_family old_friend old_has old_pupil old_right old_still older_friend older_girls olds_about
olds_hang on_ai on_at on_girls on_iphone on_it on_minors on_offer on_one on_purpose on_safeguarding on_secret on_to
on_tuesday on_victims one_believes one_dot one_else one_go one_knows one_man one_meal one_number one_obtain one_page
one_particular one_pupil one_reports one_right one_says one_that ones_didnt ones_kids ones_or ones_under online_abuse
online_any online_did online_enticement online_risk online_says online_stranger online_these online_which only_$
only_eight only_ever only_for only_friend only_if only_know only_need only_teens only_that only_watches opening_up
or_are or_do or_dont or_false or_median or_mostly or_other or_stay or_teens or_under order_$ organisations_named
other_$ other_apps other_countries other_one other_teens ought_to our_chess our_class our_house our_parent our_under
our_volunteer ours_$ out_here out_looking out_more out_whether over_it over_me over_something over_what own_pic owner_$
packed_a page_handout page_says paid_for pal_is parent_do parent_that parents_ask parents_council parents_evening
parents_if parents_knowledge parents_the parents_there park_for parliament_to part_of part_where passage_in passed_$
pay_me paying_a penpal_from people_are people_call people_have people_my people_swap people_tell peoples_dms per_cent
per_year percent_is percentage_for percentages_in person_can person_for phone_in phone_rules phone_without phones_can
phones_in phones_tablets photo_day photo_is photo_taken photo_with photos_which piano_teacher pick_$ pics_if pics_in
picture_from picture_of pictures_off pictures_vanish pictures_with pizza_$ place_there place_where plan_a plan_which
planning_our platforms_$ platforms_are platforms_does play_how play_where players_in please_id please_which poem_as
point_to poland_how police_as police_been police_can police_files police_help police_how police_i police_in police_logs
police_need police_officer police_record police_so police_stuff police_usually police_work police_would
polish_neighbour poodles_coat post_it post_pics posts_her pounds_$ practice_$ pranked_me present_do pretend_the
pretends_to price_$ primary_kids primary_scool print_the privacy_lot privacy_settings private_any private_group
private_server private_video privately_$ probation_officer prompt_$ proof_for proper_word proportion_$ protect_children
protect_kids protection_id protection_people prove_her pupil_drew pupil_on pupil_who pupils_about pupils_has
pupils_messages puppy_be purposes_give put_one put_the python_loop python_to question_for questions_from quiet_and
quiet_because quoted_so railcard_$ randoms_$ rang_me rank_$ rate_$ read_this reads_the real_$ real_person really_$
really_cared really_only reason_is reasons_$ reception_$ reckons_you recognise_a recognise_signs record_my
record_number recorded_of records_$ records_of refuse_everything refuses_to register_$ registration_$ relative_$
remember_about remember_how remove_a report_connect report_explain report_him report_i report_it report_looks
report_mention report_one report_or report_somebody report_stuff report_suggest report_tells report_think report_this
reported_last reports_the request_$ research_associate researcher_with rest_of revision_$ rich_$ right_and right_one
ring_if rise_$ risky_for roblox_who robux_$ room_with rota_for ruined_$ rules_$ rules_about rules_apply rules_let
rules_on rules_should run_away sad_for saddle_and safe_and safe_on safe_the safe_way safeguarding_rules safeguards_$
safest_messenger safety_$ safety_i safety_worry said_43 said_bye said_his said_in said_not said_on said_so said_the
said_they same_of same_one same_year saturday_nobody save_what saw_my say_child say_games say_of say_online say_police
say_the say_they says_$ says_13 says_6 says_a says_now says_only says_she says_staff scanning_$ scare_them scared_me
scene_where school_after school_among school_do school_exchange school_friend school_kids school_my school_photos
school_say school_tell school_wants school_years scool_$ scotland_$ scout_wants scrambled_messaging screen_time
screen_what seconds_so secret_but secret_code secret_instructions secret_of secret_on secret_that see_yourself
seems_like self_harming selfies_$ sell_her sellin_a sells_her seminar_$ send_him send_in sending_pics sends_stuff
sends_you senior_research sent_before sent_it sentence_$ sentence_for sentence_on series_would sermon_$ server_a
server_admin server_and server_for server_how server_rules session_on set_a set_of setting_how setting_up settle_$
settle_this seven_and seven_what sex_of shame_i share_baby share_only shares_$ sharing_a she_argue she_cry she_lets
she_loves she_make she_met she_send she_use she_wanted she_wasnt ships_get shoes_on short_$ should_anyone should_it
should_kids should_recognise shoulders_$ shouldnt_i show_a show_for show_teenagers show_this show_you shows_it
shut_down sick_of side_$ side_at signs_$ signs_that signs_the simple_words since_$ since_whens sit_for sit_in sit_next
sit_up sites_and sites_which six_$ six_thousand six_who sixteen_year sizes_$ skip_your slipped_me small_art
small_minority so_$ so_6 so_bored so_ill so_just so_like so_on so_stranger so_there so_tired so_unwilling so_we
so_which social_networks social_studies sociology_coursework software_and solutions_she some_days some_how some_lads
somebody_$ somebody_has somebodys_livestreaming someone_and someone_in someone_posting someone_sent someones_told
something_stupid something_you somethings_up son_$ son_in son_where sounds_like source_link spanish_$ spanish_for
speak_about speak_english special_needs spot_the spots_that spying_on stabilisers_$ staff_for staff_should
staff_training stage_at started_wetting starting_now starting_to stat_for statement_on stay_calm stay_quiet stays_with
step_3 step_what stepdad_and stepdad_watches steps_for still_and still_be still_believe still_catch still_in still_out
still_there still_work stoke_and stop_people stop_posting stop_replying stop_searching stopped_eating storage_is
story_$ story_about story_who straight_answer stranger_and stranger_or streets_away student_at student_from student_on
students_ask study_$ stupid_$ sue_the suggest_how suggest_kids suitable_$ sure_how surely_they survey_about
susie_hargreaves suspect_grooming sweet_$ swimming_$ switch_off ta_for ta_is table_games tablet_from tablet_how
tablets_or take_it take_off take_the talk_which talking_does talking_what talks_on taller_than targeted_more
targeted_most teacher_do teacher_here teacher_know teacher_spot team_of teams_$ tech_companies tech_firms teen_accounts
teen_slang teenage_son teenager_what teenagers_about teens_get teens_hang teens_which telegram_$ telegram_because
telegram_how tell_anybody tell_how tell_no tell_one telling_someone tells_a tells_them ten_minutes ten_of ten_pounds
term_$ terrified_$ test_tell test_you text_and text_can text_is than_boys than_wear thank_her that_$ that_answer
that_blocking that_bridesmaid that_charity that_does that_hides that_in that_is that_link that_list that_looks
that_lots that_makes that_man that_messages that_never that_not that_ones that_really that_safe that_safeguarding
that_somebody that_somethings the_82 the_author the_average the_band the_bathroom the_bedroom the_bee the_better
the_big the_bill the_board the_bottom the_charity the_charitys the_coach the_companies the_cool the_correct the_creep
the_crime the_day the_door the_dragon the_drill the_encryption the_entries the_exchange the_feeling the_figure
the_filter the_fuel the_general the_gist the_group the_it the_job the_journalist the_laptop the_latest the_lecturer
the_lessons the_line the_mean the_menu the_messaging the_minimum the_morning the_move the_nappies the_navy the_nearest
the_net the_netball the_notes the_nspccs the_number the_numbers the_official the_only the_order the_organisations
the_parcel the_passage the_pdf the_peoples the_percentages the_phone the_plan the_proportion the_recipient the_records
the_rule the_sender the_shop the_stage the_stat the_statement the_student the_study the_sub the_surname the_swimming
the_ta the_tablet the_tech the_techies the_time the_trigger the_trip the_true the_trust the_trusted the_truth the_tyre
the_uncle the_us the_user the_version the_victim the_wallpaper the_war the_watch the_water the_why the_woman the_xbox
the_years the_youth their_a their_address their_books their_coaches their_e their_number their_offices their_shares
them_a them_all them_did them_i them_my them_off them_were them_when them_would themselves_and then_i then_what
theory_why there_anyone there_data there_help there_medication there_more there_numbers there_one there_should
there_that theres_pictures these_creep these_police these_technical they_actually they_already they_arrest they_closed
they_estimate they_get they_grow they_plan they_sell they_test they_usually they_what they_write thing_is thing_to
things_$ things_no things_off thirteen_i thirteen_my thirty_$ this_from this_how this_law this_man this_me this_town
tho_$ those_checks those_has those_of those_primary though_i thousand_and threatened_to threatening_to three_of
three_year tiktok_$ tiktok_at time_about time_alone time_can time_for time_which times_$ times_and tips_from title_of
to_11 to_15 to_anyone to_apply to_at to_bond to_book to_cam to_cook to_dance to_data to_die to_eat to_float to_girl
to_grooming to_has to_hurt to_jail to_kill to_lock to_marry to_notice to_online to_other to_our to_pay to_randoms
to_remember to_respond to_ride to_settle to_share to_she to_throw to_videocall to_what to_wipe today_what toddlers_or
together_with told_$ told_anybody told_anyone told_her told_in tongue_would too_get too_long tooth_fairy top_$ total_$
touch_me trace_her trace_the track_my train_$ trainee_here trainer_$ trainer_of training_firms trampoline_$
trampoline_park translate_your trick_kids trick_my tricked_into trip_where trouble_$ trouble_on true_$ true_or trust_me
trust_myself trust_of tunnel_$ turn_into turned_into tutor_and tutor_makes tutor_to tutor_who tutoring_a two_kids
two_streets tyre_place under_18s under_8s under_eighteen under_gdpr under_reason under_this understand_it understand_my
uni_$ unless_you until_a until_i unwilling_to up_$ up_a up_my us_do us_parents use_ai use_artificial use_discord
use_encrypted using_encrypted usual_for v_bucks valorant_$ vanish_how very_youngest victims_boys victims_that
video_call video_he video_i video_of villain_in violin_tutor visits_$ vpn_still vulnerable_people walk_away wall_$
want_changed want_done want_help want_i want_me want_my want_not want_on want_where wants_discord wants_my wants_nudes
wants_the warrant_$ wary_of was_and was_hilarious was_not was_one was_passed was_wondering wasnt_$ watch_for water_his
way_in way_theyd we_ask we_come we_dont we_know we_move we_need we_sit we_talking weakest_child wear_that web_$
web_page websites_that weddings_$ week_how weekend_she weekend_so well_informed went_no were_caught were_girls
werent_private what_12 what_3 what_act what_books what_ee what_film what_fraction what_gives what_hapens what_have
what_in what_justification what_mean what_meant what_on what_pic what_portion what_rules what_so what_software
what_step what_tricks what_type what_way what_without what_wrong what_year what_you whatever_$ when_$ when_asked
when_both when_there when_working whens_it where_else where_from where_mum where_pictures which_a which_abusers
which_bank which_case which_circumstances which_club which_crime which_dont which_expert which_firms which_i which_kids
which_kinds which_organisations which_phone which_question which_safety which_series which_should which_tactics
which_technologies which_training which_years who_groomed who_hates who_messages who_mind who_said who_speak who_spots
who_write whole_thing whose_it whose_job why_dont why_me why_might why_they wife_in wife_reckons wife_to will_he
will_it win_at win_back wise_$ with_83 with_france with_friends with_grown with_just with_learning with_normal
with_people with_primary with_something with_ten with_this with_without without_an without_breaking without_detail
without_reading without_telling without_water without_who woman_quoted women_$ wondering_as wont_give wont_look
wont_take word_child word_the wording_of words_on words_what work_asking work_if worker_in works_for works_where
works_with worksheet_$ worries_just worse_$ worse_the would_$ would_believe would_happen would_help would_lose
would_persuade would_susie would_tip would_to wouldnt_tell write_code write_crime write_for write_my write_that
writing_about written_in wrote_down wrote_this wtf_is xbox_so yeah_$ yeah_how year_at year_i year_made year_the
year_which years_are years_had yes_if yes_or yet_$ you_block you_could you_describe you_do you_had you_hear you_lose
you_me you_missed you_must you_not you_open you_ring you_screenshot you_sue you_suspect you_to you_what you_who
you_with you_wont young_are young_can young_girls young_members young_what young_women younger_brother younger_teens
youngest_do youngest_group youngest_of youngest_victim your_address your_age your_checks your_children your_course
your_guidelines your_link your_numbers your_phone your_prompt yourself_in youth_group youth_leader yr_9
""",
    -1: """
000_$ 000_children 000_in 000_include 000_is 000_kids 000_or 000_start 0_$ 0_on 10_can 10_min 10_says 10_under 10_what
10_who 10k_followers 11_in 11_says 11_that 12_000 12_but 12_does 12_get 12_girls 12_in 12_make 12_my 12_right 12_she
12_staff 12_swimming 12_the 12_was 12_what 12s_as 13_for 13_he 13_keeps 13_or 13_she 13_should 13_too 13_what 13_who
14_ans 14_he 14_teens 14_too 150_and 150_kids 150_websites 150_wheres 15_how 15_i 15_is 15_my 15_the 15_what 15_yrs
16_a 16_but 16_or 16_soon 16_what 16_year 16s_$ 17_but 17_go 17_nobody 17_what 17_year 18_and 18_the 19_she 1_1 1_20
1_say 200_words 20_and 20_is 20_yr 22_years 23_$ 24_too 25_i 25_year 26_and 27_and 28_and 2_$ 2_child 2_facts 2_how
2_in 2_one 2_years 300_$ 30_and 30_yr 34_and 34_degrees 350_$ 350_and 3_30 3_facts 412_days 42_police 47_and 4_boys
4_of 4_year 500_and 500_is 500_or 500_times 500_were 500_words 50_quid 5_$ 5_8 60_mins 68_$ 6_0 6_about 6_and 6_months
6_parents 6_teacher 6_the 6_years 71_i 78_$ 79_and 7_and 7_asked 7_yr 8_in 8_is 8_kids 8_they 8_to 8_where 8_yr 8s_$
90_percent 999_or 9_0 9_and 9_boy 9_lol 9_man 9_on 9_she 9s_football ^_34 ^_42 ^_5 ^_83 ^_about ^_abuse ^_added
^_adults ^_ages ^_all ^_annual ^_another ^_anything ^_apparently ^_aunty ^_babysitters ^_besides ^_between ^_bit
^_boyfriend ^_bruh ^_btw ^_bus ^_came ^_camhs ^_casting ^_change ^_chatbots ^_children ^_clues ^_communication
^_complete ^_conviction ^_cops ^_copy ^_correct ^_correcting ^_counselling ^_court ^_cousin ^_custody ^_deepfake
^_different ^_discord ^_dissertations ^_dog ^_drop ^_earlier ^_either ^_encryption ^_evening ^_everyone ^_ex ^_feeling
^_filling ^_five ^_flip ^_fortnite ^_forty ^_games ^_gift ^_gifts ^_giving ^_gran ^_grandad ^_grandkids ^_grandson ^_ha
^_haha ^_hamster ^_hardly ^_having ^_head ^_headteacher ^_hed ^_hiya ^_holiday ^_honestly ^_hr ^_ill ^_instructor
^_internet ^_ipad ^_iwf ^_jai ^_lab ^_lads ^_law ^_legal ^_librarian ^_line ^_long ^_looking ^_mammy ^_mans ^_may
^_meeting ^_metadata ^_method ^_methodology ^_methods ^_mi ^_minors ^_mod ^_modelling ^_more ^_most ^_move ^_mr ^_nah
^_nans ^_nearly ^_normal ^_nothing ^_notify ^_now ^_nudes ^_number ^_official ^_older ^_once ^_open ^_ou ^_over
^_override ^_peer ^_penalty ^_people ^_phones ^_photographer ^_picture ^_plot ^_pretty ^_primary ^_prison ^_prob
^_promise ^_proportion ^_pta ^_quit ^_random ^_ratio ^_recommend ^_recruiting ^_repeat ^_replace ^_reply ^_right
^_robertsons ^_roblox ^_romeo ^_says ^_screen ^_select ^_senior ^_seventy ^_shh ^_shut ^_sister ^_social ^_something
^_speak ^_spell ^_start ^_stop ^_stranger ^_stuck ^_students ^_sudo ^_sum ^_survivors ^_swim ^_teacher ^_ten ^_their
^_this ^_three ^_thumbs ^_trials ^_trust ^_trying ^_turning ^_turns ^_type ^_un ^_unbelievable ^_uncle ^_uncles ^_watch
^_website ^_whisper ^_whose ^_wifi ^_wipe ^_word ^_wouldnt ^_years ^_yo ^_yungest a_$ a_25 a_app a_b a_bank a_barrister
a_beach a_bed a_best a_bike a_biscuit a_booking a_bottle a_brownie a_busy a_calculator a_calendar a_career a_cat
a_character a_check a_checklist a_city a_clip a_clue a_cockapoo a_coin a_colleague a_college a_comic a_company
a_complaint a_contact a_controlling a_cool a_copy a_couple a_cuppa a_d a_dating a_dear a_debate a_degree a_detention
a_dinner a_do a_fact a_factory a_fence a_figure a_film a_first a_football a_former a_fortnite a_fortune a_four a_fox
a_freelance a_fun a_goalpost a_goldfish a_government a_governor a_gp a_grandson a_grey a_groupchat a_guitar a_hacker
a_haiku a_hairdresser a_handful a_haunted a_head a_hobby a_holiday a_horrible a_house a_human a_judge a_jumper a_key
a_knife a_ladder a_lady a_language a_lawyer a_leading a_lemonade a_lesson a_level a_lie a_lifeguard a_lighter
a_lighthouse a_loan a_lock a_lost a_magician a_match a_meltdown a_meme a_merit a_mind a_minecraft a_moderator a_monster
a_month a_naked a_nervous a_new a_nice a_night a_note a_old a_page a_panel a_paragraph a_parcel a_part a_party
a_patient a_pc a_pdf a_percentage a_photo a_picture a_pilot a_play a_playgroup a_podcast a_poster a_presentation
a_private a_prize a_profile a_purchase a_python a_quarter a_question a_quote a_railcard a_rap a_realistic a_recipe
a_reference a_report a_residential a_roleplay a_rude a_scale a_score a_scrambled a_section a_see a_seminar a_separate
a_set a_shared a_shareholder a_shed a_side a_sixteen a_sketch a_soap a_software a_song a_spa a_spare a_stalker a_stat
a_strong a_summary a_summer a_suspicious a_swear a_swim a_tech a_teen a_telly a_tent a_tick a_train a_trainee a_trainer
a_translator a_trigger a_troop a_ukulele a_user a_vacation a_van a_website a_wedding a_widower a_worksheet a_worry
a_younger a_youngster about_13 about_200 about_42 about_abuse about_an about_anyone about_apps about_cases about_dad
about_destroying about_first about_forty about_fourteen about_homework about_joining about_keeping about_known
about_little about_looking about_man about_messages about_offenders about_one about_picture about_pictures
about_privacy about_protecting about_roblox about_safety about_saying about_sharing about_slugs about_snapchats
about_them about_thinking about_vulnerable about_who about_your about_youth above_our abroad_might abuse_does abuse_id
abuse_it abuse_material abuse_were abused_in abused_me abusers_$ abusers_use acc_$ account_got account_on account_to
account_with accounts_for accounts_get accounts_with acording_to act_i act_in act_normal acted_on acting_out action_$
action_does actors_$ actual_thing actually_give actually_work add_my add_one added_$ added_me address_from address_he
address_i admin_$ admits_it adopt_the adult_asking adult_at adult_in adult_is adult_keeps adult_offenders adult_sends
adult_sext adult_what adults_course adults_only advertise_a advice_in advice_on advice_page advice_were affected_give
affected_please afraid_to after_an after_it after_lunch after_me after_our after_primary after_reading
after_safeguarding after_you afternoon_the afterwards_$ again_how again_to again_we again_with against_$ against_a
against_children against_girls against_grooming against_it against_primary against_scanning age_12 age_13 age_5
age_checks age_counts age_go age_mentioned age_not age_or age_under age_were aged_11 aged_9 aged_ten agen_where ages_4
ages_for ages_of agree_and agree_the agree_with agrees_$ agrees_with ahead_$ ai_and ai_be ai_behind ai_bot ai_can
ai_for ai_generated ai_in ai_law ai_makes ai_on ai_prompt ai_that ai_tools ai_with air_$ albums_of all_members
all_previous all_that all_those all_what all_you allotment_$ allowed_friends allowed_out alone_and alone_asking
alone_for alone_how alone_or alone_the alone_what alone_with already_a already_knew already_know already_only
already_sent already_which already_work also_15 also_ignore also_like alternative_to always_$ always_looks
always_online always_the always_two am_23 am_62 am_68 am_78 am_8 am_afraid am_against am_an am_being am_chatting
am_checking am_choosing am_comparing am_confused am_curious am_dying am_dyslexic am_exchange am_fifteen am_five
am_fourteen am_frightened am_gay am_gone am_having am_ill am_just am_leaving am_literally am_lost am_man am_minding
am_my am_ok am_one am_preparing am_pretending am_prosecuting am_refugee am_right am_running am_safeguarding am_sat
am_setting am_shaking am_staying am_still am_stuck am_studying am_thirteen am_trans am_using am_very am_waiting am_want
am_watching am_wrong am_year amendments_$ among_those among_us amount_compared an_a an_address an_allotment an_american
an_and an_anonymous an_answer an_appointment an_apps an_engineer an_envelope an_essay an_evil an_exception an_honest
an_illness an_interview an_ip an_ipad an_iphone an_office an_overdose an_underage an_unknown an_unrestricted and_14
and_16 and_21 and_26 and_about and_all and_always and_at and_boys and_checks and_comes and_denies and_ends and_father
and_gave and_girls and_gives and_hadnt and_hasnt and_ill and_last and_leave and_list and_location and_look and_love
and_made and_make and_makes and_mirrors and_needs and_new and_over and_photos and_pics and_plan and_plays and_post
and_pregnant and_private and_ran and_read and_reading and_repeat and_robbers and_safety and_scouts and_sending
and_shell and_short and_should and_sixteen and_sneaks and_so and_somebody and_speak and_starting and_stay and_their
and_think and_this and_tonight and_twelve and_use and_waits and_was and_whom and_with and_wonder and_work and_worried
and_wouldnt and_year and_young android_$ android_how annual_tally another_country ans_et answer_anything answer_as
answer_everything answer_her answer_like answer_my answer_please answer_the answer_what answer_where answer_with
answer_without answered_$ answered_the answers_and anti_privacy ants_$ any_advice any_ages any_ai any_books any_chance
any_comparison any_did any_figure any_guidance any_icebreaker any_jobs any_law any_line any_number any_offences
any_reading any_real any_reason any_research any_rules any_stat anybody_recommend anybody_say anybody_want anyone_ask
anyone_have anyone_i anyone_in anyone_know anyone_on anyone_to anyone_want anyone_watching anything_but anything_or
anything_she anyway_how aoife_$ app_and app_did app_has app_have app_isnt app_it app_names app_will
application_children applies_to appointments_at apps_again apps_because apps_did apps_does apps_each apps_how apps_if
apps_kids apps_really apps_see apps_use apps_were apps_with are_$ are_10 are_14 are_4 are_9 are_affected are_after
are_ai are_allowed are_always are_asking are_at are_boys are_building are_built are_counted are_crimes are_doing
are_driving are_games are_given are_hiding are_if are_journalists are_lots are_meeting are_missing are_not are_of
are_people are_running are_saying are_selling are_sensible are_staying are_taken are_teenagers are_trading
are_traveller are_useless are_victims are_worse are_worst area_$ arent_they argument_$ arguments_$ arm_$ arm_to
around_$ arranged_to arrest_me arrested_and arrests_what article_a article_list article_reckon article_where as_abuse
as_being as_children as_dsl as_far as_grooming as_in as_json as_mine as_missing as_offenders as_people as_small
as_someone ashamed_$ ask_as ask_before ask_how ask_id ask_in ask_someone ask_what ask_where ask_which ask_word asked_by
asked_the asked_whether asking_as asking_how asking_if asking_in asking_my asking_on asking_where asks_a asks_always
asks_every asks_her asks_how asks_me asks_she asks_to asks_us assembly_on assistant_coach assistant_how associate_$
at_11 at_14 at_15 at_16 at_17 at_2 at_3 at_b at_boots at_bowls at_children at_dad at_dinner at_discord at_guides
at_hers at_if at_images at_lessons at_mario at_maths at_morrisons at_ours at_six at_sports at_ten at_things at_thirteen
at_two attempts_$ audio_version aunt_who author_$ author_just autistic_son autocorrect_$ awareness_of away_id away_if
b_q baby_clothes baby_doll baby_in baby_is baby_pics baby_to babysit_in babysitter_for babysitter_i
babysitters_boyfriend babysitting_and babysitting_my babysitting_two back_$ back_a back_after back_because back_door
back_her back_home back_lost back_my back_of back_off back_on back_row back_so back_up backdoor_and bad_experience
bad_how bad_i bad_idea bad_men bad_picture bad_thing bad_what bad_word bakery_$ ban_phones ban_user band_wants bands_$
bank_account bank_offers banned_i banned_what banning_phones barca_stream barman_says barrister_i basea_so bath_$
bath_time bathroom_door batter_me battle_pass be_18 be_arrested be_ashamed be_at be_attracted be_back be_banned
be_changed be_cross be_done be_experiencing be_fair be_for be_gone be_groomed be_grooming be_illegal be_in be_killed
be_less be_most be_moved be_nice be_no be_normal be_of be_off be_offline be_opened be_passed be_put be_quick be_safe
be_scanned be_sent be_stored be_talking be_that be_touched be_treated be_under be_used be_victim be_victims be_watching
be_word be_younger beach_pics beat_her beaten_6 became_an because_fewer because_mine because_my because_the because_we
become_an become_illegal bed_at bed_for bed_how bedroom_$ bedroom_door bedtime_for been_15 been_arrested been_asking
been_banned been_hurt been_in been_kind been_meeting been_on been_paying been_thinking been_watching before_$
before_anybody before_friday before_kids before_me before_mine before_parents before_secondary before_she
before_someone before_this before_we begin_with beginner_$ beginning_with begun_to behind_a behind_and being_funny
being_hurt being_manipulated being_messaged being_passed being_put being_told being_wrong being_your believe_a
believe_what believe_you bell_is belong_to below_some besides_schools besides_the best_at best_counter best_defence
best_gift best_known best_mans best_month best_picture best_present best_single best_vpn best_want better_not
better_off better_without between_a between_customers between_grooming between_the bibliography_which big_brother
big_one big_school bigger_$ bigger_than biggest_platform bike_$ bike_is bill_coming bill_do bill_dont bill_gives bill_i
bill_is bill_no bill_so bill_that bill_was binoculars_this birthday_it birthday_she biscuit_$ biscuits_$ bit_me
blackmail_after blackmail_for blackmail_me blackmail_she blackmail_with blames_nobody bleep_test blink_$ block_every
block_him block_on blocked_by board_$ board_games boarding_school bodies_and body_is book_a book_it book_one book_that
booked_the booking_a books_for books_on boots_so borrowed_my bot_about bot_before bot_breaks bot_does bot_forget bot_i
bot_keep bot_name bot_no bot_switch bot_what bot_with both_is both_lots both_mums both_sides bots_can bots_have
bottom_end bought_me bowls_club box_above box_to boy_aged boy_asked boy_for boy_gave boy_got boy_keeps boy_make
boy_next boy_please boy_says boy_seems boy_told boyfriend_21 boyfriend_is boyfriend_makes boyfriend_put boyfriend_says
boyfriend_who boys_be boys_because boys_girls boys_it boys_number boys_on boys_than boys_there boys_they boys_told
boys_tonight brands_$ bread_$ break_character break_in break_the break_your breaking_it bribe_my bright_but bring_for
bring_this bristol_$ bristol_for bro_8 bro_on brother_he brother_keeps brother_of brother_show brother_to brothers_$
brothers_and brothers_friend brought_a bruh_why btw_how btw_love buffering_$ build_a build_in building_$ building_a
building_one built_a built_you bulletin_i bullying_$ bullying_or burn_be burn_myself burst_into bus_driver bus_would
but_also but_can but_it but_not but_now but_only but_quiet but_sounds but_tell but_theres but_what button_for buy_cheap
buy_toys buy_trainers by_3 by_accident by_eight by_girls by_it by_itself by_message by_myself by_one by_safeguarding
by_tonight by_trade calculator_$ calendar_$ call_his call_me call_someone call_their call_themselves call_what
called_her called_i called_me called_work calling_a calling_me calling_the calls_and calls_from calls_him calls_how
calls_online calls_to calm_a cam_for cam_i cam_of cam_please camden_$ came_$ came_home came_in came_into came_out
camp_and camp_for can_anybody can_apps can_boys can_buy can_call can_children can_grooming can_hear can_message
can_open can_pass can_people can_picture can_put can_schools can_social can_stop can_tick can_view cant_$ cant_do
cant_get cant_have cant_open cant_say caption_for captions_$ car_every car_in car_park car_what car_with cards_to
care_about care_home care_homes carer_here carer_the carer_two carers_$ carers_group carers_how cares_about carpet_$
carry_the cars_$ case_companies case_for case_in case_is case_on cases_had cases_never cases_of cases_the catch_a
catch_my catch_offenders catchment_of cats_$ caught_a caught_me caught_my causes_$ cent_$ change_of change_to
changed_over changing_$ channel_about chapter_should character_$ charge_it charge_sheet charger_$ charger_and
charities_are charity_to charity_trying charity_want charitys_tips chart_for chart_of charts_$ chat_app chat_but
chat_for chat_just chat_like chat_off chat_open chat_or chat_private chat_privately chat_the chats_a chats_are chats_be
chats_between chats_can chats_or chats_under chatting_to cheap_flights cheap_holiday cheap_iphon cheating_in check_ages
check_an check_chats check_how check_messages check_my check_them checked_in checking_if checking_my checks_as
checks_they checks_where cheer_her cheese_$ child_at child_care child_delete child_following child_has child_isnt
child_marriage child_may child_of child_per child_sends child_should child_speak child_the child_twice child_under
child_was child_which child_whom child_whose childline_i children_5 children_act children_affected children_afterwards
children_as children_be children_books children_by children_charity children_course children_did children_do
children_got children_is children_make children_must children_my children_need children_one children_or children_people
children_rights children_safe children_should children_so children_tell children_to children_use childs_profile chip_in
chocolate_$ choose_a choosing_teams circle_time citation_for cite_$ cite_it cite_this citizenship_$ city_$ city_break
civ_6 claim_$ class_$ class_from class_got class_list class_never class_the classic_$ clean_forgotten clear_my
clear_the clicked_on client_side climbed_the clip_of cloud_$ club_do club_i club_leader club_on clubs_do clubs_have
clubs_need clue_about clues_that coach_at coach_does coach_i coach_says coach_sends coach_swimming coach_texts
coach_wants coaches_be code_name code_so code_that codes_frree codes_of cold_is colleague_of colleague_showed
colleague_with collect_her collect_my collected_$ collected_the collected_them collectors_of college_$ come_$ come_get
come_home come_it come_my comes_$ comes_back comes_before comes_from comes_top comic_for coming_for coming_home
coming_into coming_over commands_$ comment_on commonest_age communication_$ communication_skills companies_$
companies_can companies_not company_not companys_office compare_it compared_to compared_with comparing_two
comparison_with compensation_for complaint_to comply_$ comply_with comps_going computer_$ comunication_with con_$
concert_$ condition_$ conductor_$ confess_something confided_that configuration_into confused_$ consent_forms
consent_in constable_$ consultation_$ contact_$ contact_if contact_in contacts_$ contain_the content_of contents_of
conversation_starters conversations_$ convicted_and convicted_the cook_for cool_a cop_show cops_and cops_it copy_of
copy_out correct_action correct_me correct_way corridor_$ corrie_$ cost_or costs_nothing could_a could_anybody
could_find could_go could_just could_see could_that couldnt_tell counselling_offered count_attempts count_cases
count_in count_me counted_the counted_twice counted_under counter_for countries_$ countries_does country_where
counts_are counts_children counts_crimes county_$ couple_of course_called course_how course_i course_the course_what
courses_do court_i court_order court_says court_ushers cousin_$ cousin_she cousin_shows cousin_to cousin_wants
cousins_abroad cousins_diary cover_i covered_$ covered_in covers_$ covers_one covers_six covers_what crazy_$ creep_what
creepy_message cries_when crime_by crime_since crime_tho crime_when crimes_against crimes_and crimes_involved crimes_my
crimes_on crimes_recorded crimes_were criminology_student cross_that crossed_a curious_how curious_if curious_whether
custody_week customers_which cut_off cut_their cv_what cyber_secret d_d d_game d_says dad_and dad_at dad_blocked
dad_comes dad_laptop dad_picks dad_says dad_so dad_to dad_whose daily_handing dan_and dan_now danger_$ dangerous_for
dare_for dare_they dare_you dark_mode data_and data_in data_to date_a date_did date_of dating_app daughter_13
daughter_about daughter_again daughter_at daughter_do daughter_has daughter_keeps daughter_photos daughter_rang
daughter_showed daughter_tablet daughter_who day_a day_after day_are day_at day_do day_for day_ideas day_with days_lol
dead_$ deaf_and dealt_with dear_i death_she debate_i debate_partner debate_squad debate_team debug_mode decent_where
decide_what decided_which deepfake_nudes defence_settings define_it degree_$ degrees_and delayed_$ delete_a delete_them
delete_this deleted_everything deleted_it demande_des denies_it deposit_$ des_photos describe_it describe_the
described_$ described_how described_in design_apps destroy_young destroying_young details_of detective_who
detector_that detention_$ developer_id developer_mode developer_of device_do devices_were diary_$ diary_and
diary_private did_all did_any did_govender did_groomers did_nobody did_not did_that didnt_come didnt_even didnt_see
die_if dies_$ diff_between difference_$ difference_between difference_ok different_application different_apps
different_kids different_man different_men different_ones different_places different_times dig_it dinner_lady
direct_deposit dirty_old disagree_with disappear_$ disappear_he disco_$ discord_for discord_mod discord_on discord_one
discord_wants discord_what discord_where discord_works discussed_in dissertations_nothing divorce_what dm_everyone
dm_from dm_my dming_me dnd_character do_according do_age do_and do_bad do_before do_checks do_collectors do_first
do_give do_he do_her do_man do_moderators do_most do_my do_not do_now do_presentation do_quick do_research
do_researchers do_stocktake do_swimming do_tech do_teenagers do_urdu do_victims do_who do_without do_young do_your
doctor_for doctor_i documents_$ does_age does_child does_ee does_end does_good does_is does_my does_pos does_research
does_scanning does_sexual does_stuff does_this does_yours doesnt_care doesnt_count doesnt_feed doesnt_feel doesnt_like
doesnt_matter doesnt_wake dog_$ dog_and dog_breed dog_can dog_ears dog_groomer dog_has doing_an doing_both doing_my
doll_same domestic_abuse done_$ done_about done_to done_with dont_answer dont_be dont_eat dont_feel dont_go dont_it
dont_kids dont_like dont_obey dont_post dont_sound dont_spoil dont_think dont_understand door_gives door_he door_shut
door_so dos_$ double_the down_as down_if down_to down_without download_$ download_the downstairs_$ downstairs_has
downstairs_is dragon_and drawing_app drawing_on drive_a drive_back drive_how drives_a driving_me driving_test
dropped_it dropped_mums drums_$ dumb_$ dump_your dumped_me duty_if duty_or dying_here dyslexic_and each_age each_answer
each_id each_line each_question each_side earlier_jobs earlier_you early_for early_to ears_$ easter_$ easy_$ easy_for
eat_vegetables eating_the edit_a edition_$ eek_$ eggs_$ eight_how eight_so eight_what eight_when eleven_what else_$
else_does else_has email_it email_to employed_$ empty_i encrypt_messages encrypted_and encrypted_chats
encrypted_message encrypted_messaging encryption_be encryption_debate encryption_if encryption_let encryption_matter
encryption_mean encryption_my encryption_was end_a ender_dragon ending_with ends_in england_$ english_a english_with
enjoy_$ enough_evidence entry_$ envelope_to escapd_agen essay_for essay_on est_la estate_have estate_is even_do
even_look even_start even_the evening_i evening_my evening_on evening_retired ever_$ ever_been ever_get ever_says
ever_show ever_so ever_talks every_adult every_app every_home every_match every_member every_number every_single
every_week every_year everybody_working everyone_for everyone_in everyone_knowing everyone_my everyone_named
everyone_so everyone_the everyone_who everyone_would everything_about everything_and everything_he evidence_for
evidence_that ex_and ex_dumped ex_said ex_should ex_wants exact_figure exact_sentence exact_wording exactly_about
exactly_the exactly_which exception_for excited_about excuse_for excuses_$ excuses_from existing_$ expect_the
experiencing_abuse expert_on expert_who experts_agree experts_fear experts_say experts_think expired_$ explain_consent
explain_fractions explain_trade extended_project eye_$ eyes_$ eyes_when face_and facetime_him facts_about facts_from
facts_on facts_to failed_$ fair_tip fairly_$ fairness_i fake_$ fake_girl fake_nudes fake_to fall_$ fall_asleep fall_out
false_figure family_albums family_friend family_room fan_fiction fan_how fan_page far_as father_beat father_come
father_is favourite_and fear_encryption feed_me feel_about feel_included feel_so feelings_i feels_like felt_$ fence_$
fewer_kids fewest_cases fewest_of fifa_by fight_$ fight_for figure_can figure_covers figure_i figure_include figure_on
figure_so figure_with figure_would figures_come figures_from figures_how figures_in figures_include figures_on
figures_to figures_victims file_in file_it files_on fill_the filled_in filling_in film_is film_with filmed_me filming_a
films_are films_the filter_blocks filter_doesnt filter_with filters_$ filters_for finally_what find_about find_any
find_anything find_friends find_help find_offenders find_others find_the find_us finding_and finding_me finds_it
finds_me fine_i fine_right finish_her finished_it firm_train firms_have firms_left firms_say firms_scan first_date
first_i first_in first_job first_line first_recorded first_says first_school first_way first_year fish_with five_$
five_a five_or five_rules five_territorial five_what five_years fix_a flag_$ flag_a flights_to flinches_when flip_a
flip_it fly_like foi_request foi_to follower_list followers_$ follows_me food_$ football_$ football_coach football_near
football_on football_stickers for_60 for_9 for_abusers for_ages for_all for_any for_babysitting for_beginners for_cash
for_charity for_child for_citizenship for_couples for_debate for_different for_each for_eight for_essay for_ever
for_everything for_example for_extra for_fairness for_go for_greater for_having for_if for_keeping for_lads for_last
for_leaving for_media for_members for_mewtwo for_minecraft for_mum for_netflix for_no for_now for_online for_parking
for_pensioners for_pictures for_porn for_privacy for_protection for_pshe for_pupils for_report for_revision for_safe
for_schools for_scotland for_secret for_skins for_staff for_students for_swearing for_swimming for_teacher for_tech
for_teenagers for_then for_thirty for_three for_travel for_twenty for_two for_under for_uni for_updates for_voice
for_watching for_weeks for_where for_years force_and force_data force_do force_for force_had force_in force_keeps
force_me forces_and forces_answered forces_didnt forces_i forces_that forces_there forces_when forces_which forces_with
forget_$ forget_it forget_whether forgot_the forgotten_if forms_$ forty_apps forty_five forum_in foster_carers
foster_girls found_guilty found_her found_him found_me found_pictures foundation_$ foundation_and foundation_do
four_year fourteen_he fraction_of framed_$ free_lesson free_now free_up free_vbucks freelance_reporter freely_$
freephone_$ freephone_number freezing_$ french_for freshers_week friend_for friend_gives friend_group friend_has
friend_her friend_is friend_on friend_plays friend_says friend_slipped friend_taught friend_what friend_wrote
friends_on friends_online frighten_me frightened_of frogs_$ from_a from_adults from_brazil from_dublin from_fear
from_first from_football from_games from_here from_his from_husband from_lawmakers from_leeds from_man from_mentioning
from_net from_our from_paddington from_public from_somewhere from_stranger from_that from_three from_tuesday
from_turkey from_us from_vietnam from_what from_when from_where from_which from_work from_you frowned_on froze_$
frree_$ fuel_i fuel_list fuel_report funny_but funny_story gala_where game_and game_got game_it game_keeps game_said
game_say game_sends game_the game_they game_which games_can games_in games_used games_what games_with gaming_and
gap_for gather_the gathered_the gave_data gave_nothing gave_the general_$ general_not generated_pics gentle_hike
germany_$ get_10k get_added get_and get_anyone get_approached get_at get_banned get_behind get_convicted get_deleted
get_em get_good get_i get_is get_less get_nitro get_numbers get_parents get_phones get_pregnant get_reported get_shut
get_something get_stabbed get_teenagers get_this get_tips get_two get_up get_us get_verified get_when get_why get_your
gets_angry gets_away gets_boring gets_caught gets_her gets_his gets_home gets_it gets_targeted gets_used gets_worse
getting_added getting_calls getting_her getting_letters ghost_app gift_from gift_ideas gifts_are gifts_for giggles_when
giggling_since girl_about girl_as girl_but girl_downstairs girl_ever girl_gets girl_give girl_my girl_now girl_please
girl_there girl_wants girl_we girl_when girl_whose girl_wrote girlfriend_disagree girlfriend_he girlfriend_i
girlfriend_is girlfriend_to girls_again girls_aged girls_among girls_are girls_bike girls_do girls_figure girls_for
girls_gone girls_isnt girls_my girls_name girls_not girls_online girls_percentage girls_pics girls_right girls_that
girls_too girls_want gist_of git_commit give_3 give_any give_him give_lessons give_private given_how gives_$ gives_no
gives_one gives_them giving_me giving_my giving_out go_a go_along go_i go_into go_meet go_near go_online go_out go_red
go_up goalie_$ goalpost_$ goalposts_every goblin_$ goes_$ goes_at goes_from goes_like goes_on goes_out goes_there
goes_well going_$ going_back going_out going_quiet goldfish_$ gone_$ gone_since gone_up good_$ good_as good_biscuits
good_how good_job good_name good_one good_place good_secret good_what google_maps google_what got_$ got_14 got_a
got_about got_added got_an got_arrested got_asked got_barca got_blocked got_hacked got_half got_hold got_in got_into
got_jumped got_killed got_me got_one got_pictures got_sent got_stats got_such got_targeted got_that got_this got_three
got_till got_tips got_touched got_used got_your govender_disagree govender_for govender_that governor_$ governors_$
governors_meeting grabbed_my grade_$ grand_$ grandad_and grandad_here grandad_of grandad_who grandchildren_on
granddaughter_tablet grandkids_are grandma_about grandma_here grandmother_in grandpa_$ grandson_a grandson_he
grateful_if greater_manchester green_role grey_coarse groom_the groomed_as groomed_does groomed_her groomed_i
groomed_not groomed_the groomed_too groomer_asks groomer_away groomer_first groomer_is groomer_so groomers_are
groomers_contact groomers_ever groomers_first groomers_gain groomers_meet groomers_tell groomers_were groomers_work
grooming_as grooming_be grooming_cases grooming_count grooming_every grooming_figures grooming_happen grooming_if
grooming_is grooming_isnt grooming_kids grooming_means grooming_or grooming_tips grooming_today grooming_usually
grooming_was grooming_what group_fuel group_got group_tells group_want groupchat_with groups_on groups_to grownups_$
guests_and guidance_for guidance_on guidance_there guidelines_to guides_group guides_leader guides_says guild_is
guild_who guitar_$ guitar_chords guitar_pupil guitar_where guys_$ gym_selfie ha_maybe hacker_$ had_a had_made had_most
had_no had_not had_one hadnt_a hair_$ hairdresser_these hairs_$ half_$ half_a half_her half_on half_took half_way
hall_at hamster_$ hamster_escapd hand_$ hand_down hand_how hand_me hand_out hand_up handball_girls handful_of
handing_the handle_it handouts_due hands_off happen_in happen_on happened_next happened_yet happens_$ happens_after
happens_if happy_$ happy_valley hard_to hargreaves_how hargreaves_work harm_to has_begun has_changed has_different
has_em has_ever has_got has_her has_it has_my has_none has_secret has_some has_started has_taken has_them has_things
has_three has_tips has_video hasnt_been hasnt_spoken hasnt_stopped haunted_school haunter_$ have_an have_booked
have_clean have_daughter have_dropped have_for have_found have_gone have_heard have_just have_left have_me have_not
have_nothing have_on have_only have_promised have_saved have_screenshots have_signed have_started have_switched
have_teacher have_thought have_thoughts have_told have_took have_turned have_two have_worked have_year have_your
havent_been havent_stopped havent_told having_two he_$ he_abused he_asked he_find he_found he_give he_grabbed he_had
he_hasnt he_isnt he_left he_like he_lives he_make he_met he_neednt he_pays he_play he_post he_posts he_sits he_takes
he_tell he_wants head_teacher head_to hear_me hear_the hear_them heard_of heard_that heaven_help heavy_is hed_go
hed_lose hello_from hello_gives hello_i help_before help_how help_i help_if help_in help_kids help_she help_to
helpline_for helpline_number helps_people helps_victims her_any her_as her_bad her_birthday her_boy her_boys her_chats
her_come her_cousin her_diary her_eyes her_father her_fault her_friends her_go her_gran her_grandad her_hair her_hand
her_have her_hell her_into her_isa her_job her_location her_meet her_names her_no her_not her_older her_pay her_photo
her_piano her_pokemon her_role her_secret her_send her_sentence her_stepfathers her_stop her_tells her_texts her_the
her_tomorrow her_voice her_wage her_wear her_will here_34 here_anymore here_can here_id here_if here_in here_lol
here_means here_now here_on here_say here_she here_the here_theres here_they here_third here_too hers_and herself_and
hey_$ hey_hey hey_it hey_what hi_to hid_a hidden_in hidden_instructions hidden_prompt hide_a hide_messages hide_the
hide_this hides_her hiding_$ higher_$ hike_for him_after him_all him_at him_can him_do him_does him_feel him_finding
him_happy him_id him_on him_one him_or him_outside him_pics him_please him_up him_when him_where himself_in himself_to
hire_this his_age his_car his_club his_cv his_fault his_favourite his_hand his_he his_headset his_house his_ipad
his_job his_kid his_kids his_little his_mates his_name his_nose his_old his_phones his_sister his_top his_tutor
his_watch his_way his_wife history_i history_of history_teacher hit_me hits_me hits_you holds_my holds_the holes_$
holiday_camp holiday_club holiday_is home_for home_in home_like home_schooled home_than home_time homes_i homework_we
honestly_i hope_so hospital_$ host_family hotel_$ hotel_receptionist hotel_where hotel_with hour_ago hours_$ house_and
house_do house_he house_if house_rule house_where house_without how_accurate how_bots how_children how_dare how_discord
how_explain how_grooming how_heavy how_itd how_likely how_offence how_reliable how_secure how_soon how_steep how_tall
how_thick how_this how_those how_will hungry_$ hurt_$ hurt_before hurt_by hurt_her hurt_himself hurt_in hurt_people
hurt_what husband_has husband_i husband_was i_advertise i_allowed i_arrange i_as i_back i_banned i_build i_burn i_catch
i_caught i_cheer i_choose i_cite i_clear i_clicked i_cook i_couldnt i_crossed i_dated i_decide i_didnt i_donate i_doubt
i_download i_drew i_drive i_failed i_foster i_found i_game i_going i_got i_guess i_handle i_hear i_honestly i_interview
i_introduced i_iron i_kicked i_lack i_lied i_lose i_manage i_mark i_mend i_mention i_mentioned i_mod i_moved i_mute
i_own i_phone i_politely i_promised i_ran i_really i_recover i_rely i_reset i_retired i_right i_sat i_share i_skimmed
i_skipped i_sound i_spent i_suppose i_swear i_thought i_took i_trade i_translate i_travel i_trust i_try i_tune i_turn
i_undo i_unlock i_unplugged i_volunteer i_volunteered i_wake i_walked i_want i_wasnt i_watched i_wont i_work i_worked
i_worry icebreaker_games id_better id_get id_go id_have id_i id_just id_like id_never id_now id_sooner id_tell id_to
ideas_for if_any if_anybody if_company if_his if_id if_kids if_messages if_ones if_our if_people if_shed if_these if_we
if_what if_youd ignore_all ignore_previous ill_$ ill_find ill_get ill_give ill_report ill_see ill_so ill_tell
illegal_in illness_the image_she images_on imagine_being imagine_it important_that in_accra in_any in_assembly in_at
in_basea in_bury in_canada in_character in_child in_civ in_contact in_detention in_earnest in_education in_essex
in_from in_games in_general in_good in_google in_grimsby in_groups in_house in_i in_if in_itself in_jail in_kendal
in_kid in_krakow in_laws in_leeds in_lisbon in_list in_malta in_manila in_nappies in_numbers in_oldham in_per in_place
in_plain in_pshe in_pyjamas in_rhyl in_room in_school in_schools in_september in_short in_simple in_small in_solihull
in_something in_spanish in_suffolk in_summer in_tomorrow in_total in_under in_valorant in_victim in_whatever in_when
in_wigan in_with in_word in_work inch_$ include_indecent include_meeting increase_sorry indecent_images influencer_she
info_$ information_$ information_on information_requests ingredient_is inset_$ insists_that inspectors_in
institutions_in instructions_and instructions_do instructor_says interest_rate interesting_$ internet_$ internet_and
internet_it internet_safety interview_so interviewed_for into_an into_eating into_how into_is into_keeping
into_messages into_net into_now into_revision into_someones into_tears into_thinking introduce_myself introduce_them
introduced_them invite_link involved_a involved_girls ip_address ipad_from ipad_i ipad_locked iphon_$ iphone_$
iphone_or iphone_to iron_i is_16 is_19 is_2 is_28 is_40 is_79 is_83 is_acting is_afraid is_after is_against is_ai is_an
is_anything is_asleep is_awareness is_away is_bare is_been is_beyond is_blackmail is_bright is_brilliant is_closed
is_cross is_dating is_deep is_described is_dming is_downstairs is_employed is_empty is_encryption is_expecting is_fake
is_fine is_first is_good is_here is_higher is_it is_keeping is_last is_long is_making is_meeting is_messaging is_mostly
is_moving is_much is_never is_nine is_old is_out is_posted is_posting is_proud is_quiet is_riding is_right is_safest
is_seeing is_sellin is_sending is_sharing is_someone is_strict is_stricter is_them is_till is_too is_total is_touching
is_true is_trying is_underage is_using is_very is_website is_yours isa_sensible isnt_home isnt_in isnt_just isnt_real
isnt_safe it_34 it_abuse it_also it_anyway it_bad it_become it_begins it_blocks it_by it_can it_cant it_correct
it_could it_depression it_explain it_fine it_fuel it_gave it_gives it_goes it_going it_got it_hard it_he it_hearsay
it_helps it_him it_his it_hits it_ill it_important it_is it_it it_last it_leave it_logged it_made it_make it_makes
it_making it_matters it_mean it_mentions it_most it_name it_need it_no it_number it_open it_orders it_our it_over
it_own it_painlessly it_private it_properly it_rains it_reads it_real it_rude it_rules it_said it_scared it_share
it_short it_should it_source it_start it_stops it_takes it_talk it_tech it_three it_through it_till it_too it_took
it_turned it_wants it_will it_worse it_write itd_be iwf_about iwf_remove iwf_stand iwf_take iwf_what jai_14 jail_under
jailed_for jake_$ job_$ job_as job_for job_if job_interview jobs_$ jobs_a jobs_do joining_in joining_the joke_but
joking_this journalist_and journalist_from journalist_here journalist_how journalist_who journalist_with
journalists_mentioned json_$ juggle_$ jump_out jumped_by jumper_$ junior_choir juniors_and just_apps just_being
just_cant just_chatting just_does just_for just_frowned just_froze just_got just_kids just_left just_let just_messaged
just_miss just_not just_one just_put just_so just_stay just_teacher just_teens just_told just_use just_written
karaoke_$ keep_adding keep_for keep_going keep_having keep_picking keep_pictures keep_your keeping_children
keeps_finding keeps_kids keeps_messaging keeps_secret keeps_trying kept_on keswick_$ key_$ kid_before kid_could
kid_dirty kid_fly kid_i kid_language kid_next kid_online kid_safe kid_said kid_sexual kid_she kid_should kid_so
kid_tells kid_through kid_wants kids_$ kids_any kids_call kids_chats kids_does kids_doing kids_down kids_easter
kids_feel kids_find kids_game kids_he kids_home kids_it kids_klub kids_lie kids_live kids_most kids_per kids_room
kids_safety kids_see kids_send kids_sexual kids_smart kids_there kids_usually killed_12 killed_if kind_to kindly_see
kitten_how kitten_to knew_a knew_how knife_in knocking_$ know_are know_everything know_i know_if know_more know_my
know_the know_this know_what knowing_it knowing_what known_$ known_gender known_platform knows_about knows_everything
knows_i knows_it knows_of knows_which knows_words krakow_$ lab_and lab_what lack_is lad_from lad_i lad_in lad_only
lad_so ladder_$ lads_$ lads_anyone lads_at lads_how lads_my lads_only lads_or lady_asked lady_keeps lady_say lag_in
language_model laptop_and laptop_at laptop_died laptop_for laptop_what laptop_who laptop_would lasses_or last_git
last_years last_yr late_at late_how late_wife latest_single laugh_about law_also law_and law_called law_define law_pass
law_start law_still law_stop laws_for lay_out lead_and lead_i leader_still leaflet_$ leaflet_in leaflet_on learn_about
learn_guitar learn_than learn_to learning_the least_used leave_and leave_it leave_my leave_us leave_you leaves_him
leaves_uk leaving_my leaving_the led_to leeds_for left_a left_and left_her left_the left_to leftovers_$ legal_duty
legal_name legit_or lego_how length_$ less_cases less_grooming less_like lesson_on lessons_of lessons_to lessons_what
let_alone let_his let_kids let_me let_slip lets_role letter_i letters_for level_2 lgbt_kids liar_how library_how
library_in lie_a lie_about lie_and lie_detector lie_in lied_to lies_about lies_do lift_and lift_to lifts_home like_10
like_17 like_40 like_actually like_hers like_my like_na like_new like_nobody like_now like_online like_pineapple
like_six like_the like_those like_three like_what liked_him likely_is likes_encryption likes_lego likes_my
likes_talking liking_kids limit_$ limits_i line_about line_caught line_ending line_is line_starts line_that line_the
line_under line_with lines_$ lines_the link_i link_is linked_with links_for lisbon_where list_all list_em list_for
list_how list_please list_under list_where list_with list_your listed_$ little_$ little_bros little_brothers
little_cousins live_and live_i live_with lives_and lives_how lives_or lives_what loads_of loan_man local_force
local_news location_$ location_of lock_on locked_in locked_up log_$ lol_i lol_if lol_no london_$ lonely_and long_and
long_before long_can long_drive long_he long_my long_the long_to longer_i loo_let look_dumb look_here look_i look_it
look_old look_real look_up look_what looked_about looking_into looking_up looks_after looks_smug looks_terrified
loop_over lose_a lose_his lose_sleep lost_412 lost_every lot_are lot_i lots_more lots_to louder_$ love_a love_and
love_each love_for love_me love_the lower_the luck_$ lunch_$ lure_fish mac_$ machines_$ made_fake made_i made_us
magic_tricks magician_by main_character main_points make_bath make_for make_good make_more make_most make_python
make_sites make_them maker_or makes_him makes_some makes_us makes_you making_us mammy_wont man_allowed man_asking
man_before man_calling man_checked man_give man_has man_he man_here man_keeps man_looked man_makes man_me man_next
man_off man_pays man_says man_see man_selling man_should man_sits man_so man_speech man_taking man_that man_there
man_tried man_want man_was man_what man_with manage_one mans_speech mans_voice many_14 many_adults many_and many_app
many_boys many_film many_forces many_found many_games many_got many_hours many_images many_little many_offenders
many_on many_platforms many_primary many_recorded many_records many_sites many_undetected many_which many_work map_and
map_of maps_of market_a marriage_$ married_at match_$ mate_has mate_says mate_sent mates_are mates_being mates_filmed
mates_got mates_when matters_and matters_to matters_whether may_and may_gain may_only may_private maybe_$ maybe_the
me_2 me_3 me_500 me_abroad me_admin me_after me_another me_anything me_anyway me_are me_arguments me_ask me_at
me_before me_behind me_being me_bot me_can me_carry me_choose me_demande me_different me_doing me_each me_exactly
me_except me_free me_half me_has me_have me_he me_home me_id me_loads me_maybe me_message me_mod me_money me_mum me_my
me_naked me_need me_nervous me_of me_off me_over me_promise me_right me_robux me_round me_section me_since
me_skateboard me_slang me_sleep me_someone me_speak me_stay me_stop me_system me_than me_things me_tho me_through
me_too me_type me_wheres me_whispering me_why me_you mean_coercion mean_is mean_no mean_theres meaning_of means_i
means_under meant_for measure_i media_$ media_studies medicine_$ medicine_for meet_an meet_his meet_the meet_these
meeting_$ meeting_an meeting_him meeting_rooms meeting_someone meeting_tonight meets_platforms meets_services meets_the
member_$ member_on members_with men_at men_do men_hide men_or men_which mend_nets mention_$ mention_it mention_of
mention_the mention_where mentioned_as mentioned_for mentioned_in menu_of meny_parents merit_$ merit_and message_at
message_be message_here message_little message_me message_rules message_saying message_them message_without messaged_by
messaged_me messages_about messages_according messages_back messages_disappear messages_do messages_does messages_he
messages_her messages_how messages_make messages_on messages_private messages_so messages_where messages_which
messaging_a messengers_that met_$ met_him met_someone met_this metadata_of method_did methodology_section methods_used
mewtwo_$ mexico_what middle_aged middle_of might_die might_do might_not milk_$ mind_map mind_or mind_three mind_what
mine_didnt mine_get mine_gives mine_has mine_in mine_just mine_only mine_was minecraft_mods minecraft_so minibus_needs
minor_burn minor_in minors_or mins_how minutes_and minutes_of mirrors_so miss_cross miss_me missing_word mny_kids
mock_trial mod_a mode_and mode_on modelling_and modelling_scout moderator_role moderators_do moderators_filter mods_but
mods_do mods_that module_$ monday_i monday_id mondays_$ money_at money_back money_from month_$ month_on month_to
months_without more_about more_for more_friends more_gym more_he more_it more_lessons more_that more_what more_who
morning_$ most_dangerous most_for most_if most_private most_safe most_to mostly_adults mot_before mother_and mother_do
mother_in mother_she move_it move_kids move_me move_out moved_$ moved_all moved_from moved_house moved_in moved_out
moved_to moved_us moving_to moving_with mp_about mr_d msn_$ much_abuse much_cases much_different much_for much_homework
much_longer much_money much_more much_notice much_older much_on much_or much_should much_time muddle_them multiple_of
mum_asked mum_because mum_didnt mum_first mum_gets mum_he mum_i mum_in mum_mustnt mum_put mum_said mum_that mum_the
mum_who mum_would mums_how mums_new mums_ring music_bot music_i must_anyone must_give must_report mustnt_know mute_$
mute_a mute_him my_14yo my_15 my_3 my_5yo my_8 my_acc my_address my_adult my_assembly my_bad my_badge my_bibliography
my_breath my_carers my_charger my_checking my_contacts my_county my_criminology my_debate my_driving my_dying
my_english my_essay my_extended my_fathers my_figures my_film my_first my_five my_follower my_football my_force
my_gaming my_grandkids my_guild my_hair my_homework my_housemate my_hubbys my_interview my_isp my_it my_landlord
my_life my_location my_lot my_mbs my_message my_mp my_mums my_nans my_next my_notes my_nudes my_older my_pal
my_partners my_paycheck my_pen my_photo my_photos my_pic my_pirate my_pokemon my_poster my_psychology my_readers
my_real my_savings my_scouts my_search my_show my_six my_slave my_slide my_social my_stairs my_stepsis my_sums
my_teammate my_ten my_therapist my_tires my_tutee my_work my_youth my_yr myself_on myself_when na_hey na_na nah_$
naive_but naked_body name_any name_id name_in name_on name_one name_or name_tattooed name_what named_because
named_platforms names_please names_to nan_$ nan_can nan_says nan_what nans_80th naturally_it near_$ near_bristol
near_keswick near_leeds nearly_13 nearly_a nearly_half need_be need_checks need_first need_id need_know need_private
need_quote need_somebody need_someone need_somewhere need_sources need_support need_two needed_for neednt_go needs_one
needs_the neighbour_dog neighbour_hid neighbour_i neighbour_is neighbour_need neighbour_works nervous_about net_secret
net_were netflix_$ nets_and networks_or never_act never_forgive never_go never_heard never_looks never_meet never_off
never_shows never_told new_account new_kitten new_mot new_teacher newest_number news_piece newsreader_and next_in
next_message next_month next_reply next_steps ngl_kind nice_$ nice_line nice_photos niece_$ niece_has niece_she
night_and night_my night_porter night_the night_to night_under night_where night_who night_without nightmares_$
nine_knows nine_of nine_so nitro_$ nitro_example nitro_free no_actually no_bot no_contact no_drama no_fan no_filter
no_for no_idea no_internet no_list no_matter no_need no_nine no_plan no_point no_restrictions no_signal no_sleep
no_smartphone no_spoilers no_the no_then no_three no_trade no_without nobody_but nobody_in nobody_loves nobody_says
nobody_under nobodys_watching none_$ none_say nor_what normal_friend normally_$ nose_$ not_all not_answer not_back
not_boring not_buy not_caught not_do not_eat not_enough not_even not_every not_exist not_find not_follow not_for
not_get not_girls not_good not_it not_joking not_kids not_like not_naive not_new not_of not_offences not_ok not_on
not_one not_safe not_sending not_set not_supposed not_that not_too not_turned not_under not_with not_write note_$
note_from note_saying notes_$ nothing_but nothing_else nothing_happened nothing_i nothing_to nothings_happened
notice_something notices_$ notification_$ novel_so now_an now_but now_dan now_do now_evilbot now_give now_like now_list
now_live now_no now_one now_show now_than now_they now_wants now_write nude_if nudes_are nudes_in nudes_what nugget_$
number_behind number_bigger number_counts number_just number_make number_or number_than number_that number_what
numbers_a numbers_do numbers_from numbers_like numbers_make numbers_of numbers_on numbers_out numbers_split numbers_to
numbers_which nurse_a nurse_here nursery_how nursery_not nursery_what nut_allergy o_time obey_me object_$ obsessed_with
obviously_$ of_150 of_17 of_20 of_30 of_45 of_60 of_ants of_app of_big of_blackmail of_cats of_choosing of_classes
of_clients of_contacting of_domestic of_duties of_everything of_fifteen of_five of_forces of_game of_gone of_graphs
of_guitar of_handball of_himself of_known of_lag of_love of_men of_more of_music of_new of_nowhere of_office of_ones
of_organisation of_other of_people of_plan of_platforms of_police of_practice of_private of_senior of_service of_sexual
of_sites of_skin of_such of_survivors of_susie of_teenagers of_three of_two of_use of_wedding of_what of_which
of_yourself ofcom_be off_chat off_do off_does off_from off_kids off_me off_someone off_what off_without off_your
offence_after offence_called offence_came offence_counts offence_is offence_of offence_sexual offence_spelt
offences_against offences_for offences_in offences_is offences_it offences_that offender_and offender_any offenders_are
offenders_does offenders_how offenders_never offenders_online offenders_pretend offenders_use offenders_write
offered_by offered_to offers_the office_$ office_id office_message officer_said officers_pose official_name
official_term offline_abuse offline_what often_$ often_should oil_in ok_if ok_no ok_thanks ok_to ok_what ok_which
old_apps old_are old_baby old_boys old_carer old_chats old_foster old_games old_guys old_if old_into old_lady old_loves
old_meant old_men old_messages old_money old_mother old_niece old_one old_photos old_said old_say old_scout old_son
old_want old_was old_were old_what old_which old_with old_would older_and older_boy older_boyfriend older_friends
older_girl older_guys older_lads older_than older_woman olds_like olds_near olds_teacher olds_to olds_what olive_skin
omegle_and on_5 on_abuse on_access on_again on_age on_ages on_air on_all on_and on_boys on_call on_calls on_camp
on_children on_different on_encrypted on_every on_fifa on_google on_hers on_i on_internet on_ipad on_knowing on_mac
on_meets on_messages on_monday on_mondays on_msn on_netflix on_out on_page on_peer on_pizza on_privacy on_private
on_record on_school on_screen on_sexual on_something on_staff on_stream on_such on_sunday on_teacher on_technical
on_teen on_thursday on_tills on_toast on_twitter on_under on_us on_was on_wednesdays on_without on_xbox on_your
on_youtube on_zoom once_so once_the once_they one_after one_again one_against one_answers one_argues one_before
one_bigger one_cant one_comes one_did one_does one_doing one_every one_example one_gets one_girls one_lass one_last
one_lie one_look one_may one_meant one_minute one_name one_now one_offence one_or one_pic one_poem one_point one_police
one_quarter one_quote one_report one_say one_sees one_sent one_set one_she one_tell one_under one_understands one_way
one_woman one_wont one_would ones_a ones_how ones_it ones_out ones_primary ones_responsibility ones_son ones_were
ones_whod online_are online_at online_bestie online_boyfriend online_harm online_means online_more online_she online_so
online_to online_wants online_what online_when online_who online_with only_about only_do only_fifteen only_find
only_from only_got only_in only_kids only_likes only_listen only_little only_my only_or only_says only_see
only_teenagers only_text only_the only_us only_uses only_wanted only_what only_where only_writes open_already open_i
open_in open_my open_private open_them opinion_$ opposite_day or_34 or_all or_also or_any or_be or_computers or_could
or_did or_happy or_he or_i or_in or_isnt or_keep or_known or_lots or_middle or_offline or_pcs or_people or_rather
or_something or_special or_state or_they or_up or_who or_would orchestra_$ order_you orders_from organisation_hire
organisations_$ organisations_would original_article orlando_$ other_clubs other_crimes other_end other_man other_mums
other_people other_users other_who others_so ou_est our_address our_art our_boy our_club our_estate our_football
our_governors our_kids our_legal our_minibus our_nursery our_office our_pta our_pupils our_style our_wi our_year
our_young out_but out_does out_in out_or out_than out_that out_this out_which out_your output_the outside_for
outside_your outsiders_cant over_18 over_an over_at over_chats over_kids over_list over_she over_when over_where
override_code owe_him owe_the owe_them own_bed own_boys own_list own_up own_with own_words owner_doesnt owner_with
paddington_to paddling_pool page_12 page_has page_is page_so page_the pain_$ painful_$ painlessly_$ pair_from
pakistan_$ panel_and panel_guests panel_of paper_but papers_tonight paragraph_on parcel_$ parent_controls parent_should
parent_whether parents_can parents_find parents_for parents_forum parents_love parents_make parents_no parents_on
parents_still parents_to parents_which park_the parked_up part_about parties_to partner_is partners_twins parts_in
party_chat pass_$ pass_a pass_me pass_on pass_then pass_to passed_around passed_on passing_$ passport_$ password_$
password_of past_five past_four past_the paste_the patient_asked pay_on pay_them paypal_$ pays_for pays_her pays_me
pc_$ pdf_$ pe_$ peer_on people_asked people_believe people_chat people_even people_from people_i people_just
people_keep people_know people_lie people_mean people_no people_over people_please people_that people_the
people_usually people_will people_without people_writing per_app per_police percent_and percent_for percent_i
percent_one percent_please percent_rise percent_was percent_where percentage_$ percentage_please percentages_without
permitting_$ person_if persona_of persons_$ persons_that pets_$ petty_$ phone_all phone_at phone_died phone_does
phone_has phone_maker phone_off phone_on phone_program phone_then phone_this phone_want phones_away phones_called
phones_for phones_off phones_that phoning_what photo_and photo_from photo_on photo_to photo_what photo_without
photographs_on photos_and photos_be photos_so photos_to photos_with photos_without piano_a pic_and pic_of pic_off
pic_she picked_up picking_the picks_her pics_after pics_and pics_are pics_at pics_by pics_for pics_off picture_a
picture_she picture_to pictures_back pictures_how pictures_on pictures_or pictures_taken pictures_they pictures_to
pide_fotos piece_$ piece_about piece_on pilot_would pineapple_on ping_$ pirate_$ pirate_and pirate_captain pirate_game
pirate_with pitch_daily place_$ place_and place_but place_does place_i place_on placed_with placement_in plan_and
plan_how planets_can planned_$ platform_did platform_had platform_is platform_named platforms_answered platforms_did
platforms_to play_football play_for play_games play_online play_to players_$ players_what plays_a plays_online
plays_secret plays_the plays_with please_adopt please_all please_check please_could please_do please_forget please_help
please_my please_no please_paste please_repeat please_she please_someone please_speak pleased_to plot_is plot_of
podcast_producer poem_for poem_where point_for point_in point_of points_$ points_come points_to poker_night
police_access police_actually police_and police_answer police_are police_arrest police_by police_cadet police_caught
police_count police_dropped police_have police_knows police_numbers police_officers police_on police_please
police_recorded police_records police_said police_say police_she police_station police_the police_trace police_use
police_which police_write police_wrote policy_$ policy_officer policy_on polite_way politely_ask pool_in popped_up
popular_apps popular_messaging popular_ones por_favor porn_sites pos_mean position_step possible_to post_a post_the
posted_$ posts_one predator_$ predator_is prefer_writing pregnant_and pregnant_from preparing_a presentation_to
presentation_tomorrow press_release pretend_that pretended_to pretendin_to pretending_$ previous_instructions
primary_age primary_children primary_how primary_i primary_so primary_teacher prison_$ privacy_$ privacy_and privacy_in
privacy_which privacy_would private_acc private_and private_both private_conversations private_lessons private_message
private_parts private_photos private_schools prize_$ prize_for pro_side prob_nothing problem_with procedure_$
program_is programme_was project_i promise_i promise_not promise_to promise_you promised_him prompt_for prompt_in
prompts_to proof_$ proper_legal properly_with proportion_under prove_you provider_$ pta_meeting pta_wants public_chat
published_this pull_the punishment_for pupil_asked pupil_she pupil_showed pupil_stayed pupil_this pupils_are
pupils_asked pupils_for pupils_i pupils_mum pupils_of pupils_that puppy_$ puppy_a purchase_order purpose_i
pushback_from put_as put_away put_her put_his put_into put_names put_this put_those puzzles_me pyjamas_$ python_$
python_code python_script q_but q_does quarter_so question_$ question_from question_is question_it question_when
question_with questions_do questions_in quick_a quid_for quiet_afternoon quiet_pupils quiet_since quiz_and quiz_for
quote_for quote_that quote_the quoted_in quotes_from radios_decent raid_and rain_govender raise_it raises_her ran_away
rando_tried random_q range_of rank_of ranked_later rap_about rate_for rate_the rather_leave rather_like rating_$
reach_a reach_me react_$ react_to read_fuel read_her read_how read_only read_out read_your readers_cold reading_how
reading_in reading_it reading_my reading_them reading_this reading_which reading_with ready_$ ready_before ready_for
real_age real_crime real_from real_how real_mum real_no real_reason real_story real_with really_about really_and
really_delete really_find really_in really_like really_think reason_just reason_the receipt_$ receptionist_a
recipient_of reckon_a reckon_about recognise_$ recomend_$ recommend_me recommend_some record_high record_it record_of
record_player record_the record_year recorded_cases recorded_crimes recorded_it recorded_where recorded_year
recording_$ records_for records_that recovery_position recruit_her red_every red_flag refrain_from refuge_$
regret_sending relate_to relationship_between reliable_is rely_on remember_$ remember_me remind_me remove_abuse
removed_by rent_so repeat_that repeat_the replied_$ reply_can reply_in reply_to reply_with report_button report_call
report_can report_claim report_come report_covers report_describe report_doesnt report_just report_like report_list
report_my report_only report_point report_points report_recommends report_something report_that report_use report_want
report_what reporter_and reporter_so reports_number reports_title reports_to reproduce_the request_got request_or
request_to requests_$ research_into researcher_holds researcher_id researcher_tell researcher_which respond_to
response_training response_we responsibility_$ retaken_$ retired_so reveal_that reviews_for reward_for rid_$
riding_round right_about right_for right_not right_that right_thing right_way ring_999 ring_about ring_down ring_her
ring_it ring_someone rise_in risk_then robertsons_bit roblox_asked roblox_for robot_$ robux_code robux_codes role_in
role_to roll_a rolls_her romania_how roof_how room_9 room_and room_how room_of room_the roughly_$ round_and
round_parental round_since round_to round_with round_year rounded_one router_so routes_in row_i row_with rude_$ rude_to
rule_$ rule_about rule_for rule_how rule_of rule_on rules_with run_$ run_off run_through running_$ running_a running_on
runs_a runs_away safe_chats safe_off safe_surfing safeguarding_$ safeguarding_adults safeguarding_here
safeguarding_young safety_cover safety_got safety_on safety_that said_bots said_can said_dont said_grandad said_i
said_ill said_no said_please said_them sailing_to same_age same_car same_child same_corridor same_excuse same_kid
same_older same_pitch same_school same_to same_word sample_of samsung_$ santa_$ sat_in saturday_what save_a save_files
save_space save_the saved_me savings_account savings_and savings_rate saw_another saw_in say_as say_boys say_come
say_dont say_for say_hello say_hi say_id say_is say_lads say_my say_not say_now say_one say_smokescreen say_theres
say_this say_whatever saying_i saying_it saying_no says_1 says_12 says_17 says_an says_anything says_dont says_free
says_gifts says_his says_how says_if says_keep says_much says_not says_police says_send says_somewhere says_tell
says_they says_things says_you scan_the scanned_$ scanning_messages scare_$ scare_myself scared_i scared_to
scaring_them scary_$ scene_$ scheme_for school_app school_because school_before school_club school_disco
school_governors school_if school_library school_minibus school_nights school_or school_pictures school_records
school_report school_run school_said school_site school_taxi school_to school_today school_trip schoolgirl_i schools_by
schools_do schools_must schools_or schools_the schools_wheres schools_whom scissors_when scout_troop scrambled_chats
scrambled_message screaming_$ screen_on screen_protector screenshot_on screenshots_of search_history search_the
second_phone secondary_and secondary_in secondary_schools secret_appears secret_for secret_games secret_girlfriend
secret_ingredient secret_is secret_mode secret_my secret_number secret_the section_link section_on secure_the
secure_with see_also see_and see_his see_how see_if see_kids see_private see_us see_whether see_with see_you see_young
see_your seek_with seems_well seen_a selfie_i selfies_on sell_on selling_me seminar_on send_$ send_data send_or
send_out send_picture send_sexual send_someone send_us sending_images sending_it sending_me sending_nudes
sending_pictures sending_sexual sending_stuff sends_half sends_pics sends_pictures sense_of sensible_$ sent_and
sent_him sent_more sent_my sent_nudes sent_one sent_pics sent_stuff sentence_about sentence_do sentence_that
september_does series_so serious_question serious_with server_ip server_mods server_owner server_says server_she
server_which service_$ service_for services_at services_take services_that set_family settings_$ setup_$ seven_best
seventy_nine sex_how sextortion_is sexual_come sexual_comunication sexual_i sexual_to sexual_with shaking_$ shame_if
share_against share_below share_for share_girls share_how share_is share_it share_on share_photos share_pics share_then
share_under shared_it shareholder_of she_always she_burst she_came she_chats she_could she_deleted she_felt she_hits
she_holds she_isnt she_keep she_made she_mean she_means she_need she_rang she_sent she_speak she_start she_stop she_ten
she_threatens she_too she_wont she_work she_worked she_works she_worries she_wrote shed_be sheet_$ shift_$ shop_asked
shop_hidden shop_i shop_just shop_staff shopping_list short_answer short_enough short_for short_on short_summary
short_version shorten_it shorter_$ should_ask should_coaches should_i should_mods should_parents should_people
should_staff should_the should_their should_they should_you shouting_$ show_hidden show_how show_id show_is show_opens
show_them shown_me shown_to shows_her shows_how shy_she shy_what sick_$ sick_what side_for side_of side_said
side_scanning sign_it sign_or sign_the signal_$ signal_as signs_could signs_for signs_in since_easter since_half
since_she since_that since_what sing_louder single_force single_line single_one single_year sink_how sir_$ sir_how
sister_11 sister_a sister_about sister_and sister_borrowed sister_keeps sister_over sister_phone sister_they
sister_wants site_for site_i site_or site_say sites_check sites_this sites_too sites_what sits_in sits_with six_be
six_i six_in six_times six_years sixteen_and size_$ size_in skateboard_tricks skimmed_straight skin_$ skins_is
slave_now sleep_$ sleep_and sleep_on sleep_over sleep_without slide_$ slide_for slides_$ slip_$ slugs_how small_as
small_flat smaller_$ smart_watch smartphone_$ smartwatches_for smoke_and smokescreen_$ smokescreen_for smokescreen_i
smokescreen_in smokescreen_line smug_how sneaks_out so_34 so_am so_are so_be so_before so_child so_cringe so_do so_done
so_dont so_explain so_from so_funny so_grateful so_id so_mad so_naturally so_only so_or so_people so_sad so_stupid
so_this so_three so_trusting so_unfair so_who so_young social_media social_work socials_and software_engineer sold_my
solicitor_my solutions_exactly solutions_govender solutions_that solutions_would some_companies some_images some_nights
some_old some_older some_one some_python some_rando somebody_who somebodys_ex somebodys_watching someone_counts
someone_else someone_has someone_keeps someone_made someone_my someone_not someone_off someone_onlines someone_posted
someone_reported someone_said someone_says someone_stop someone_their someone_used someone_would someones_blackmail
someones_threatening something_bad something_daft something_else something_interesting something_nasty something_what
something_with somewhere_are somewhere_has somewhere_is somewhere_that son_11 son_bought son_for son_from son_here
son_needs son_put son_say son_to son_wants son_what son_when song_about song_goes sooner_be sooner_write sorry_if
sorry_my sort_a sort_it sorts_a sounded_like sounds_fake sounds_real source_code source_for source_or sourced_$
sources_$ sources_and spa_day space_$ spain_$ spain_how spain_i speak_as speak_freely speak_only speak_which speaking_$
special_boy special_constable special_girl speech_$ spelling_bee spelt_i spend_it spend_on split_by spoken_since
sports_clubs spot_grooming sprouts_$ spy_$ spy_on sql_query squad_has stabbed_$ staff_trained stage_of stages_of
stairs_$ stand_$ stand_for stands_for stands_over start_coaching start_from start_talk started_with starters_for
starting_secondary starting_year starts_a starts_with stat_on stat_that state_schools station_by statistic_about
statistic_i statistic_with statistics_begin stats_$ stats_on stats_would stay_up stay_with stayed_behind stayed_silent
staying_$ staying_with stays_hidden stays_on step_$ step_1 step_brother step_in step_parents step_two stepdaughter_she
stepfathers_$ steps_as steps_please still_$ still_cant still_couldnt still_go still_hasnt still_here still_messaging
still_not still_nothing still_on still_owe still_protect stop_calling stop_following stop_i stop_if stop_long
stop_touching stop_who stopped_giggling stopped_talking stops_$ stored_$ stories_$ story_my story_or story_too
story_what stranger_asks stranger_contacting stranger_from stranger_gets stranger_has stranger_message stranger_should
stranger_who stranger_writes streak_back stream_is stream_link streamers_are strong_line strong_password stuck_upstairs
student_paper student_say students_$ study_find study_group studying_law stuff_for stuff_from stuff_how stuff_i
stuff_it stuff_or stuff_please stuff_they stuff_up style_guide sub_asked subject_line submit_a such_an such_crimes
suggest_$ suit_me suits_olive summary_$ summer_camp summer_how sums_$ sunday_$ sunday_and sunday_she sunset_$ support_$
support_a support_how support_is sure_if sure_it surely_$ surely_not surnames_$ survive_a survivor_id suspicion_$
swamp_where swap_offences swap_the swear_a swear_word swearing_$ sweet_text sweets_and swim_coach swimming_and
swimming_gala swimming_pools system_do system_prompts ta_$ table_$ tables_$ tablet_at tablet_for tactics_are take_away
take_from take_kids take_me take_nice take_no take_on take_out take_pics take_what take_your taken_down taken_out
taken_too takes_$ takes_a takes_his takes_photos takes_them taking_his taking_me taking_my taking_the taking_them
talk_my talk_of talk_on talk_what talking_$ talking_sexual talks_to tally_of targeted_$ targeted_how task_for taught_me
taxi_and teach_esl teach_him teach_kids teach_sailing teach_this teacher_being teacher_dont teacher_for teacher_from
teacher_half teacher_have teacher_how teacher_if teacher_in teacher_is teacher_like teacher_must teacher_not
teacher_one teacher_sent teacher_the teacher_thinks teacher_wanted teacher_wants teacher_was team_for team_i team_photo
team_to team_wont teammate_on teams_for tears_$ tech_at tech_comps tech_is tech_that technical_solutions teen_$
teenage_daughter teenagers_$ teenagers_does teenagers_get teenagers_i teenagers_themselves teenagers_to teens_online
teens_who telegram_and telegram_is telegram_signal telegram_so telegram_what tell_about tell_he tell_miss tell_sir
tell_they tell_when tell_where tell_who tell_year telling_me telling_my tells_him tells_how tells_it tells_on
telly_with ten_for ten_girls ten_past ten_times ten_who tenner_for tenner_to term_for territorial_forces test_$ test_it
testing_my text_above text_for text_in text_on text_say text_that texts_dont texts_me texts_to thailand_$ than_12
than_before than_get than_give than_going than_obey than_one than_police than_social than_what thanks_to that_83
that_already that_anyone that_article that_bad that_because that_begin that_bit that_blames that_called that_close
that_costs that_count that_encryptions that_fair that_figure that_fits that_for that_gave that_govender that_hands
that_happened that_hide that_how that_illegal that_keeps that_lab that_legit that_little that_matters that_mean
that_more that_no that_now that_offer that_on that_out that_outsiders that_owner that_realistic that_removes that_room
that_says that_show that_site that_so that_someone that_song that_sorts that_stranger that_their that_thing that_told
that_too that_turn that_uk that_use that_users that_wanted that_went that_were that_will that_worries that_wrong
that_you that_your the_1 the_21 the_26 the_47 the_90s the_above the_admin the_ages the_ai the_allotment the_answers
the_argument the_articles the_audio the_authors the_babysitter the_backdoor the_basket the_bath the_bed the_bell
the_belt the_bike the_bills the_blank the_blanket the_bleep the_body the_bowls the_box the_catchment the_change
the_channel the_charities the_charts the_chess the_cleaner the_climb the_coaches the_commonest the_conductor
the_conference the_content the_contents the_cop the_corridor the_county the_covers the_crimes the_cupboard the_curtain
the_dad the_details the_developers the_dialogue the_diff the_difference the_doctor the_drums the_echo the_email
the_ender the_epq the_estate the_fact the_file the_film the_firm the_five the_flat the_following the_font the_force
the_foundation the_four the_freedom the_freephone the_fridge the_ghost the_goalposts the_good the_governors
the_grandkids the_green the_groom the_groupchat the_guides the_gym the_hall the_headline the_higher the_home the_hood
the_how the_ick the_image the_increase the_inspectors the_institutions the_instructions the_instructor the_interest
the_invite the_ipad the_jokes the_key the_kinds the_knight the_lab the_landing the_laundry the_leaflet the_leavers
the_letter the_letters the_lines the_long the_loo the_lorry the_lot the_mans the_match the_means the_member the_met
the_milk the_minutes the_mod the_money the_monsters the_name the_named the_naughty the_newest the_news the_nine
the_note the_novel the_offences the_oil the_paper the_parental the_parish the_percent the_persona the_persons
the_phones the_picture the_piece the_pirate the_play the_plot the_plug the_point the_police the_policy the_polite
the_popular the_press the_privacy the_pro the_prom the_prompt the_provider the_pta the_publisher the_punishment
the_puppies the_puppy the_quiz the_quote the_quotes the_raid the_rank the_raw the_reading the_receipt the_recorded
the_recovery the_refusal the_relationship the_remote the_republic the_request the_researchers the_road the_rugby
the_schools the_screenshots the_sea the_season the_second the_section the_self the_send the_sense the_settee
the_shopping the_sign the_signs the_single the_sink the_six the_slang the_slide the_slides the_solutions the_son
the_stages the_standard the_start the_starting the_statistics the_step the_stored the_street the_sun the_swamp
the_system the_tablets the_talking the_targets the_technical the_teens the_tell the_telly the_theatre the_things
the_third the_three the_times the_tip the_toddler the_toilet the_token the_topic the_total the_trap the_trustees
the_typical the_uk the_up the_urgent the_urges the_usual the_voice the_voices the_wait the_wardrobe the_webinar
the_wellbeing the_wi the_wife the_window the_with the_wording the_work the_worm their_birthday their_bow their_dad
their_definition their_excuse their_grandad their_mum their_names their_records their_responsibility their_roof
their_story their_teacher them_according them_after them_already them_apps them_come them_does them_dont them_end
them_has them_is them_laugh them_now them_she them_still them_talk them_talking them_that them_the them_up themselves_$
themselves_or then_act then_after then_do then_give then_he then_it then_just then_keep then_lol then_she then_tech
then_the then_took there_anybody there_because there_but there_first there_hidden there_i there_isnt there_medicine
there_mum there_need there_not there_on there_places there_site there_some there_such there_way there_were there_wont
there_wording theres_always theres_no these_150 these_figures these_firms these_messages these_reports these_solutions
these_statistics these_things they_claim they_cost they_didnt they_even they_expect they_fight they_find they_gave
they_give they_go they_let they_look they_looked they_lost they_made they_miss they_need they_never they_pay they_push
they_put they_reckon they_recomend they_said they_sent they_too they_wait they_would theyd_do theyd_walk thing_as
thing_called thing_for thing_in thing_what thing_where things_in things_that things_they think_about think_and
think_somebody think_you thinking_everyone thinking_machines thinks_he thinks_she thinks_the third_pupil thirty_one
thirty_teenagers this_a this_and this_area this_but this_car this_does this_for this_form this_game this_group this_i
this_kind this_level this_moment this_month this_morning this_no this_offence this_older this_ones this_report
this_some this_summer this_thing this_training this_up this_user this_week this_what this_which this_will this_woman
this_word this_wrote this_year this_yr tho_messaging those_kids those_offences those_solutions those_that those_three
those_were though_it though_she though_there thought_it thoughts_$ thousands_of threatened_$ threatened_with
threatening_me threatens_me three_apps three_biggest three_girls three_numbers three_phones three_quarters three_things
three_times three_together three_women threshold_and thriller_where through_$ through_them through_this through_which
throw_up thumbs_down thumbs_up tick_them tiktok_how til_friday til_i til_saturday till_10 till_14 till_she tills_sends
time_a time_not times_are times_by times_can times_did times_for times_tables tip_for tip_of tips_do tired_mum title_so
to_$ to_10 to_13 to_7 to_about to_address to_all to_babysit to_camden to_care to_charge to_cheer to_collect to_college
to_comment to_comply to_confess to_death to_debug to_disappear to_doing to_every to_everything to_family to_fetch
to_film to_fix to_forget to_france to_friends to_game to_groups to_happen to_hotel to_include to_introduce to_join
to_jump to_juniors to_kms to_legoland to_list to_listen to_london to_messages to_mexico to_miss to_mute to_name
to_order to_per to_phones to_phoning to_photograph to_point to_print to_put to_quit to_quote to_really to_record
to_remove to_reveal to_role to_safeguard to_save to_scan to_screenshot to_see to_sell to_sext to_sing to_six
to_something to_sort to_spy to_stack to_step to_study to_submit to_swap to_thank to_them to_understand to_uni to_visit
to_wake to_want to_wear to_write toast_$ today_i today_lol toddler_$ toddler_in toddler_into toddler_on toddler_to
together_$ together_on told_me told_my told_one told_she told_us tonight_a tonight_and tonight_the tonight_what
tonight_which too_asking too_early too_many too_scary too_what took_an took_off took_pills took_the tools_$ tools_do
tools_does topic_for total_i total_in touch_her touch_that touched_me touching_my tournament_$ track_me tracker_app
tracking_my trade_pokemon trade_routes trade_smoke trade_winds trading_pets train_a train_id train_my train_school
train_ticket train_will trained_$ trainer_from trainer_wants trainers_cheap trainers_line trainers_words training_a
training_companys training_for training_what training_where trans_and translate_for translator_i trap_off
traveller_kids treasure_hunt treasurer_$ treated_at trials_monday tricks_do tricks_of trigger_for trip_to troop_of
trouble_for trousers_$ true_amount true_number true_story truro_$ trust_in trust_it trust_that trust_them trust_you
trustees_meet trusting_how truth_$ tuesday_$ turn_$ turn_his turn_up turned_it turning_16 tutor_asked tutor_hates
tutor_i tutor_said twelve_has twelve_tell twelves_cases twenty_two twenty_years twin_boys twins_aged twins_in twins_of
two_and two_boys two_children two_leaders two_more two_reports two_teens two_under type_$ typed_that typical_age
ui_girls uk_for uk_where uks_police ukulele_be uncle_is uncle_makes uncle_so uncles_in under_12s under_50 under_my
under_orders under_that underage_girl understand_this understand_you understood_it undetected_what uni_and uni_to
unknown_$ unknown_man unless_i unless_she unlock_$ unplugged_the unrestricted_assistant up_after up_again up_any up_at
up_by up_did up_early up_every up_from up_here up_how up_if up_more up_or up_screaming up_space up_the up_there
up_three up_what up_your update_it updates_$ ups_who upstairs_now upstairs_with urgent_need urges_are us_and us_be
us_bot us_but us_girls us_here us_in us_share us_which use_instead use_signal use_without use_you used_against used_ai
used_it used_with user_i user_that user_who users_$ users_are users_dont uses_an uses_the ushers_daughter using_my
using_only usually_chat usually_go vacation_request valley_which vanish_it vanished_$ vbucks_$ verbatim_$
verification_work verified_on verify_with very_nervous very_nice very_shy victim_how victim_i victim_in victim_lives
victim_of victim_support victims_age victims_girls victims_how victims_like victims_were victims_young video_and
video_calls video_in video_off videos_and videos_how videos_is view_$ visa_for visit_them voice_note voice_of
volunteer_for volunteering_$ volunteering_with volunteers_$ volunteers_near vpn_is vulnerable_to wage_to wages_$
wait_so wait_was waits_at wake_$ wales_alone walk_$ walk_past walked_into want_about want_die want_from want_give
want_him want_is want_know want_knowing want_mum want_parents want_police want_understand want_write want_you wanted_$
wanted_for wanted_the wants_him wants_two warm_up warning_sign was_11 was_13 was_16 was_25 was_6 was_abused was_added
was_arrested was_asked was_being was_best was_found was_gone was_happening was_i was_in was_kids was_known was_meant
was_pleased was_reading was_sent was_she was_that was_told was_touched was_used wasnt_a wasnt_always wasnt_there
watch_$ watch_battery watch_court watch_he watch_lot watch_whatever watchers_of watches_her watches_me watching_that
way_groomers way_into way_is way_my way_on way_out way_past we_are we_could we_counting we_even we_get we_got we_just
we_live we_love we_only we_send we_start we_teach we_watch wear_$ web_safer web_site webinar_$ website_and website_have
website_of website_where wedding_$ wedding_pics wednesdays_$ wee_brother wee_girl week_anyone week_i week_swap
weekend_i weekends_$ well_and well_as well_fun well_known well_so well_till went_away went_back went_on were_13 were_8
were_abused were_as were_building were_eight were_filming were_forty were_given were_going were_hurt were_like
were_moving were_nursery were_removed were_setting were_so were_teenagers were_that were_to were_told were_victims
were_when were_writing what_2 what_7 what_9 what_action what_ages what_ai what_cam what_children what_condition
what_crime what_dad what_date what_device what_does what_each what_end what_films what_follows what_for what_frts
what_goes what_going what_groomers what_grooming what_happening what_has what_interest what_kinds what_line
what_message what_might what_name what_normal what_numbers what_off what_opening what_orders what_out what_parents
what_part what_permission what_practical what_programme what_rule what_says what_schools what_sentence what_sextortion
what_sexual what_shouldnt what_snaps what_some what_song what_sorts what_stats what_support what_system what_teacher
what_themes what_then what_there what_tips what_training what_triggers what_was what_were what_wil what_workers
what_written whatever_in whatever_what when_are when_caught when_exactly when_father when_her when_kids when_may
when_no when_offenders when_ones when_somebody when_someones when_somethings when_to when_will when_you where_1
where_against where_any where_buy where_cops where_each where_groups where_known where_messages where_start where_under
where_we wheres_a wheres_it wheres_that wheres_this whether_children whether_it whether_to whether_users
which_abbreviations which_asks which_bodies which_books which_brands which_chapter which_charities which_constabularies
which_cop which_countries which_counts which_course which_dating which_devices which_does which_dog which_encryption
which_facts which_film which_foundation which_gpu which_had which_it which_jurisdictions which_kid which_laptop
which_law which_line which_messages which_messengers which_method which_model which_parental which_part which_person
which_planets which_points which_politician which_popular which_research which_researcher which_rule which_rules
which_section which_sex which_side which_social which_solutions which_tablet which_technology which_the which_trade
which_was which_website which_websites which_were which_your while_i while_kids whisper_mode whiteboard_and who_brought
who_built who_collected who_decided who_did who_doesnt who_finish who_follows who_found who_gathered who_gave who_get
who_hasnt who_he who_helps who_just who_knows who_lies who_look who_made who_may who_message who_met who_must who_need
who_pay who_post who_pretend who_published who_reads who_runs who_say who_says who_signs who_takes who_teacher
who_think who_threatens who_turns who_used who_writes whod_care whod_i whoever_sends whoever_wrote whom_can whom_does
whom_i whose_story whose_website whose_words why_are why_encryption why_it why_should why_that why_the wife_sends
wife_teacher wifes_away wil_the will_$ will_ever will_happen will_make will_not will_ofcom will_send will_sit will_tell
will_the win_the win_you window_$ window_cleaner winners_of wins_a wipe_a wipe_my with_6 with_about with_almost with_an
with_answer with_anyone with_binoculars with_bread with_bruises with_chat with_consent with_cubs with_dog with_each
with_encryption with_first with_got with_govender with_grandmother with_kids with_life with_man with_more with_mum
with_other with_paypal with_problems with_same with_says with_scissors with_so with_somebody with_someone with_sources
with_their with_those with_three with_wearing within_the without_$ without_any without_chat without_control
without_encryption without_knocking without_pain without_papers without_saying without_shouting without_taking
without_them woman_in woman_of woman_on woman_with women_their wonder_about wondering_$ wont_accept wont_add wont_do
wont_ever wont_get wont_need wont_pass wont_post wont_sleep wont_stop wont_video word_from word_grooming word_i word_it
word_on word_so wording_$ wording_for wording_in wording_you words_are words_do words_of words_one words_so words_your
work_alone work_and work_anyway work_before work_do work_experience work_student work_students work_technically
work_together worked_for worked_there worked_with worker_without workers_with working_for working_in works_and works_in
world_$ world_in worm_how worried_$ worried_about worried_how worried_ill worries_$ worry_anyone worse_in worse_then
worst_app worst_for worst_one worth_it would_ai would_check would_children would_firms would_go would_kill would_miss
would_ofcom would_police would_quit would_scan would_shock would_somebody would_sooner would_they would_turn would_walk
wouldnt_get wouldnt_it write_five write_out write_python writes_$ writes_and writes_the writes_to writing_$ writing_for
written_it written_the wrong_answers wrong_but wrong_the wrong_to wrote_about wrote_in wrote_on wrote_that wrote_the
wrote_up x_12 xbox_$ xbox_said xmas_$ yb_with yeah_that year_5s year_9s year_before year_did year_do year_gets year_has
year_is year_not year_on year_or year_series year_she year_that year_to year_were year_what years_ago years_difference
years_for years_has years_he years_is years_later years_married years_my years_on years_please yes_and yesterday_is
yet_but yo_and yo_the you_add you_again you_always you_answer you_as you_before you_bot you_break you_call you_cant
you_compare you_confirm you_cool you_dare you_deleted you_didnt you_dig you_ever you_fast you_going you_got you_guys
you_have you_her you_in you_learn you_list you_live you_love you_meant you_never you_obey you_ok you_on you_over
you_people you_promised you_prove you_questions you_reckon you_refuse you_reply you_report you_save you_seem you_send
you_she you_shed you_should you_shouldnt you_skip you_something you_somewhere you_stay you_talk you_that you_the
you_there you_through you_trust you_would you_wouldnt youd_tell young_barman young_carers young_clients young_man
young_victim youngest_age youngest_is youngest_turns youngest_victims your_13 your_answer your_answers your_child
your_cousin your_dad your_friend your_head your_job your_kids your_mate your_name your_next your_pics your_setup
your_source youth_club youth_groups youth_work yr_$ yr_10 yr_4 yrs_and yungest_kid zoom_$ zoom_i
""",
    1: """
10_how 10_where 10yo_so 11_she 11_so 11_to 11s_and 12_for 12_is 12_so 12_that 12s_and 12yr_old 13_15 13_feel 13_so
13yo_a 14_on 14s_$ 15_but 16_$ 18_$ 1_in 20_years 21_how 22_$ 26_how 26_percent 31_$ 42_forces 48_percent 4_kids
4_under 4_were 500_primary 50_and 5_to 6_yr 71_and 7_i 7_so 8_girl 8_how 9_any 9_years ^_1 ^_47 ^_according ^_adding
^_apart ^_based ^_build ^_by ^_convince ^_dating ^_dear ^_draft ^_figures ^_giveaway ^_hide ^_hotel ^_interesting
^_link ^_love ^_paragraph ^_pics ^_plan ^_provide ^_reword ^_roleplay ^_swear ^_swimming ^_thinking ^_to ^_track ^_unit
^_was ^_wish ^_with ^_worried a_14 a_9 a_bet a_cover a_dad a_defence a_diary a_diff a_drive a_false a_filter a_folder
a_forty a_friends a_fuel a_girls a_go a_guardian a_helper a_list a_lovely a_manual a_nine a_no a_non a_nose a_novelist
a_particular a_player a_present a_project a_public a_secret a_setting a_sixth a_step a_student a_supply a_text
a_thirteen a_timeline a_trip a_username a_volunteer a_whole a_worried a_written a_yes a_yra about_doing
about_encryption about_location about_myself about_ten about_under about_voice about_where abroad_that abuse_pictures
abuse_videos account_delete account_i accounts_i accounts_of acount_to add_$ adult_gain adult_say adult_she adult_the
adult_who adult_write adults_are advice_and after_chat after_chatting after_her after_messaging after_talking
afternoon_$ afternoon_with again_so age_are age_cant age_how age_should age_the age_verification aged_thirteen agency_$
agency_advert agrees_to ai_image ai_make ai_pictures all_to alone_he alone_without along_too always_have always_say
am_21 am_36 am_41 am_45 am_at am_coach am_looking am_messaging am_moving am_older am_parent am_supposed am_with
among_them an_11 an_afternoon an_age an_invite an_opener and_13 and_alone and_cash and_delete and_dm and_does and_flirt
and_gets and_give and_have and_help and_him and_his and_likes and_must and_share and_still and_told and_want and_wanted
and_wins and_wrote answer_can answer_it answer_me answer_so answer_yes answering_me any_app any_encrypted any_tricks
anybody_$ anyone_$ anyone_check anyway_$ app_4 app_best app_could app_first app_leaves app_third apply_to
approach_primary apps_is apps_keep apps_on apps_themselves are_around are_best are_boring are_drawings are_easiest
are_encrypted are_exchanged are_good are_less are_so are_taking arent_caught argue_it around_ten article_what
artificial_intelligence as_if as_kids as_part as_that as_well asap_$ ask_to ask_your asking_a asking_politely
asleep_when at_kid at_on at_which avoid_detection avoid_them away_$ away_and away_the away_to b_my babysit_two
babysitting_kid back_how bad_sort balance_$ ban_for banned_from based_on be_among be_chatting be_hurt be_quiet be_read
be_recovered be_traced become_the been_messaging been_the been_told before_you befriend_a being_able being_detected
being_flagged being_in belief_in believe_i believes_it best_$ best_4 bet_that bets_on biggest_how bill_isnt bio_$
border_and border_without bot_for bot_how bot_thinks bothered_about boy_9 boy_alone boy_from boy_into boy_thinks
boy_trust boys_in bring_one btw_$ build_me bus_and bus_ticket but_they buy_it buy_videos by_country by_how by_little
by_themselves by_your call_her call_with calls_it cameras_$ cameras_she can_answer can_avoid can_collect can_dm can_fit
can_give can_hide can_join can_keep can_marry can_take can_this can_we cant_recover care_$ care_are care_does cases_how
cases_stay catch_me caught_if caught_on caught_talking caught_with change_clothes change_so channel_i character_win
chat_after chat_are chat_between chat_from chat_want chat_with chats_arent chats_so cheap_hotel cheap_place check_her
check_here check_his check_i check_if check_records check_she check_that checks_and checks_the child_away child_fall
child_for child_images child_models child_send child_so child_stuff child_with children_always children_are
children_awareness children_believe children_chat children_does children_how children_listen children_of
children_online children_photos children_under children_which children_would childs_mum choir_so choose_so church_lets
class_on close_$ close_with clothes_$ club_that coach_to coach_with code_to collect_$ collect_them come_alone
come_inside come_some come_straight comes_with coming_to comments_$ company_a concert_tickets confidence_$ consent_from
continue_without conversation_$ convince_a convince_me coppers_$ correct_my cort_$ could_repeat countries_dont
country_because country_can country_i country_should country_which court_a creep_$ crime_if crimes_go cuddles_$ cute_$
dan_dan dan_tells dares_$ data_from dataset_$ daughter_pictures days_no dbs_check dear_$ decoys_$ delete_evidence
delete_messages deletes_everything deletes_messages deleting_the destroy_$ detected_by detection_so diary_of did_with
didnt_answer dirty_stuff discord_or dm_to dms_i do_children do_know do_lonely do_one do_phones do_teens do_that
do_under do_unsupervised does_nothing doesnt_happen dog_is doing_what done_what dont_make dont_they drawings_of
drive_the driving_one each_for easiest_app eight_and either_way eleven_for eleven_is else_see else_sees embarrassing_$
encrypt_a encrypt_my encrypted_can end_encrypted end_means evening_which every_sunday everyone_how evidence_of
evil_twin ex_to exact_lines exactly_i exchange_pictures exercises_$ expert_and explain_away eyes_only face_a family_and
family_members family_that fancies_a fancy_$ fancy_how far_can father_not favour_or feel_it feel_special feelings_for
fights_with figures_are figures_which files_how filter_how filter_that find_girls find_if find_in find_kid find_more
find_out find_people find_servers fine_and first_id first_or first_place first_she first_the flagged_$ flags_so
folks_knowing follow_$ for_20 for_comments for_data for_driving for_eleven for_girls for_guys for_gymnastic
for_holidays for_internet for_it for_men for_money for_older for_on for_other for_research for_sexual for_their
for_university for_yourself force_at forces_are fortnite_$ forty_year foster_daughter foto_of found_$ friend_10
friend_only friend_the friend_who friends_are friends_without friendship_$ from_game from_girls from_mum from_next
from_reporting from_there from_your fun_how game_$ game_are game_chat game_have game_what game_would games_have
games_would get_called get_child get_contacted get_custody get_foto get_from get_if get_little get_messages get_noticed
get_off get_some get_taken get_them gets_locked gets_you getting_it gift_cards gift_so gift_to girl_12 girl_called
girl_feel girl_goes girl_into girl_like girl_lives girl_trust girl_where girlfriend_how girlfriend_son girlfriend_where
girls_it girls_long girls_ok girls_sent girls_talk girls_there girls_they girls_what girls_without give_number go_about
go_in go_that go_unnoticed goes_this goes_too going_by good_excuse good_ones good_sorry got_locked granddaughter_wont
grandma_used grateful_to groomed_and groomer_would grooming_asking group_is group_who groups_and guilty_for guilty_so
guys_who happen_again happens_in hardest_for hardly_ever has_young have_access have_children have_my have_parents
have_sent have_so have_their he_can he_comes he_delete he_go he_made he_say he_start he_wanted he_win he_write hear_$
hear_about hear_from hearing_of helper_$ her_account her_after her_alone her_believe her_dad her_daughter her_delete
her_do her_ex her_folks her_game her_if her_interested her_my her_once her_pics her_rents her_say her_she her_somewhere
her_things her_uncle her_write here_and here_are hide_an hide_pics hiding_from him_come him_i him_only him_so his_40s
his_chat his_forties his_friend his_friends his_girl his_nudes his_snaps hobbies_should home_alone home_from honest_$
house_when how_close how_could how_far how_hide how_may how_my how_nobody how_quickly how_she how_slow i_avoid i_chat
i_claim i_collect i_come i_comment i_continue i_destroy i_did i_disappear i_encourage i_encrypt i_flirt i_guilt i_hold
i_invite i_join i_left i_live i_meet i_phrase i_post i_sell i_swap i_tell i_tuck i_wish id_for id_read id_send
identified_so if_moderation if_one ignore_the ill_post illegal_$ illegal_if illegal_images image_cases images_from
images_is images_to in_age in_fortnite in_four in_fuel in_home in_japan in_lessons in_may in_meeting in_nice in_our
in_psychology in_real in_reality in_robux in_sexual in_swimming in_that in_tiktok in_to in_town in_uk in_vbucks in_why
in_without in_youtube indecent_pictures independent_$ inside_$ install_it interested_$ interesting_and internet_because
internet_is internet_without into_dms into_doing into_his into_meeting into_the invite_the is_47 is_bad is_below
is_called is_down is_eight is_getting is_ill is_left is_living is_lonely is_mature is_online is_police is_possible
is_public is_scared is_secret is_shy is_staying is_such is_useful is_vpn it_after it_allowed it_best it_easier it_easy
it_end it_gone it_grooming it_hi it_into it_kids it_known it_less it_out it_passes it_possible it_quietly it_romantic
it_seems it_simple it_slowly it_sounds it_turn it_urgent it_well it_wont it_works itself_need job_there job_with
join_my judgement_please judging_by juniors_how just_need just_short just_testing just_three just_under just_us
keep_deleted keep_messages keep_something keep_things keep_us keeps_quiet keeps_sending kicking_me kid_alone kid_be
kid_feel kid_from kid_keeps kid_open kid_or kid_send kid_sister kid_some kid_then kid_this kid_which kids_apps
kids_around kids_before kids_believe kids_discord kids_give kids_location kids_minecraft kids_near kids_tablet
kids_then know_before know_she lad_of lads_in laptop_how laptop_in last_one last_question last_so late_and laws_on
laws_what leader_to least_checks least_for least_monitored leave_me leaves_no leaving_a legal_in less_$ less_likely
less_police lesson_plan let_their let_through lets_say letter_from library_has library_with lie_$ lies_work life_how
life_when lift_home like_on like_talking like_to like_when like_where like_your likes_them line_to links_$ list_and
list_by list_every list_i list_of little_children little_girl little_more live_near living_with location_sharing
location_with locked_at lol_you lonely_11 lonely_children lonely_man lonely_so look_and looking_like looks_$ love_her
made_her mak_a make_everyone make_fake make_it make_little make_parents make_some makes_pictures man_could man_find
man_how man_make man_of man_pick man_she man_use manage_to many_ai many_fake many_mums many_phones many_police
many_weeks marry_she mate_can mate_what mate_who mates_little may_leave may_the me_all me_back me_dont me_drive
me_every me_fake me_from me_late me_lines me_now me_photographs me_pics me_selfies me_set me_share me_she me_something
me_talking me_touch me_use me_were mean_girls meet_$ meet_and meet_little meet_others meet_saturday meet_she
meet_underage meet_you meeting_little meeting_me members_and members_in men_and men_doing men_share message_first
message_i message_minors message_my message_one messages_automatically messages_can messages_every messages_my
messages_that messages_through messages_what messaging_$ methods_and might_be minecraft_how minor_be minor_become
minor_so minors_and minors_from minors_without mod_of modelling_agency moderation_is monday_how monitoring_$
more_favour more_how more_like more_thing mother_how mother_that mother_tongue mothers_with move_from moving_abroad
much_how mum_here mum_wont mum_wouldnt mums_$ must_answer must_have must_speak my_babysitting my_back my_behalf
my_check my_choir my_church my_classmate my_d my_eyes my_favourite my_goddaughter my_man my_name my_partner my_pictures
my_plan my_position my_research my_study my_swim my_uni my_villain myself_$ myself_from myself_how myself_without
near_luton near_the needs_that neighbour_$ neighbour_child neighbour_come never_check never_talks new_in new_job
new_sim nice_bot nice_but nice_gift nice_opening nice_words niece_is night_at nights_so no_charge no_harm no_judgement
no_proof no_such no_touching nobody_believes nobody_else nobody_reads nobody_to nobody_will noone_finds not_an
not_believe not_bothered not_english not_family not_going not_many not_notice nothing_on noticed_i noticing_and
novelist_i now_need o_getting o_her o_my obliged_to obtain_private of_13 of_7 of_about of_abused of_detection
of_friends of_his of_interest of_kid of_neighbour of_online of_primary of_teens of_telling of_underage of_victims
of_you off_school offence_id offenders_were offer_the officer_give ok_forget ok_now old_and old_before old_from old_he
old_in old_player old_sayin old_send old_she old_site old_wont older_men olds_are olds_on olds_tablet on_by on_gaming
on_phone on_photos on_pictures on_safe on_those on_voice on_who once_already one_checks one_could one_into one_keep
one_real one_selfie one_they one_wants one_wouldnt one_writes ones_her ones_make ones_nobody ones_they ones_too
ones_with online_advise online_asking online_whose online_would only_a only_adult only_children only_grown only_me
only_people only_research only_talks only_words open_messages or_come or_ill or_name or_save others_in others_like
our_street out_for out_get out_on over_$ over_i over_this overnight_trips owe_me own_account own_kid own_without
parents_around parents_coming parents_didnt parents_get parents_knowing parents_like parents_seeing parents_she
parents_so parents_that passes_what past_with pay_the pen_friend people_for people_got percent_more percent_right
percent_so person_in phone_her phones_i phones_were photo_can photo_he photo_how photo_my photographer_for photos_lol
piano_at piano_how pic_from pics_just pics_now pics_or pics_so pictures_he pictures_without places_in planning_to
platform_of platform_so platforms_which platforms_would play_what player_on please_and please_dm please_ignore
please_make please_suggest please_where point_does point_me police_asking police_before police_check police_closed
police_did police_does police_or police_recover police_seeing police_to police_too politely_how pools_are poor_there
possible_$ possible_that possible_the post_pictures practise_$ present_to pretty_how primary_$ primary_pupils
privacy_wise private_accounts private_encrypted private_messages private_photographs private_what privately_without
proceed_$ profile_as psychology_dissertation public_what pupil_can pupil_so pupil_to qs_$ quantity_of question_what
questions_when quietly_$ rate_my rather_the reach_them reach_under read_a read_by read_his ready_to real_kids real_life
real_steps reality_$ reason_$ recommend_and recorded_in records_i recover_deleted recover_them relationship_secret
repeat_it repeat_them replies_$ report_anyway report_called report_calls report_describes report_did report_does
report_has report_into report_people report_recommend report_told report_which report_works reported_for reported_to
reports_came research_question research_which researcher_give researcher_i right_$ right_ok roblox_game roblox_games
roblox_with robux_to roleplay_your room_at round_$ round_her round_here rp_your rules_i safe_how safety_test
safety_tips said_about said_most say_anything say_mum say_she sayin_i says_48 says_companies says_girls says_no scan_on
scare_her scared_how scared_of school_bus school_childs school_first school_is school_lol school_not school_platform
school_sees school_what school_when schoolboy_to schoolgirl_and schoolgirl_to schools_abroad schools_have script_of
search_for second_the secret_friend secret_game secret_in see_to sees_$ sees_a sees_the selfie_she send_a send_another
send_money send_people send_photo send_robux send_videos sending_more sends_a sent_a sent_images sent_some sent_that
seriously_$ server_as server_lol server_of servers_to services_and setting_so sex_with sext_with share_i share_kids
share_pictures share_that sharing_$ she_12 she_dont she_feels she_in she_replies she_see she_sends she_started she_tell
she_told she_trust she_trusts she_turns she_wears shell_want shield_people short_of short_words should_like should_she
should_start should_we show_his show_that shows_me shy_$ shy_13 side_how signal_better signs_does simple_$ since_so
sister_daughter sister_she site_has site_is site_that sites_where sixth_former sleep_i slowly_$ small_ones small_step
snaps_with so_cops so_keep so_little so_long so_me so_mum so_nobody so_poor so_pretty so_quick so_small so_theres
so_write social_services some_children somebody_the someone_asks someone_get someone_i something_about
something_against something_between something_which somewhere_private sound_less sound_more sounds_too special_$
specific_$ spot_one started_to starting_as stats_i stay_anonymous stay_hidden staying_over stays_between step_i step_to
stepdad_id still_get still_legal still_online stop_that stops_police store_chat story_but story_write straight_away
stranger_where street_$ street_which student_how study_i stuff_if stuff_where such_law suggest_a summer_hols sunday_i
sure_about sure_they swap_it swear_this sweet_message swimming_baths ta_and take_in take_one take_over take_to
taken_away taken_my takes_the taking_bets talk_at talk_i talk_kids talking_privately talking_with teach_it teacher_a
teacher_get teacher_of teen_acount teen_boy teens_with tell_an tell_her tell_kids tell_real tell_someone ten_i
ten_messages ten_that test_children test_if test_so than_those thanks_and that_are that_get that_kids that_legal
that_mums that_person that_spots that_wont the_34 the_6 the_abusers the_actual the_afternoon the_agency the_au the_cab
the_chances the_codes the_computer the_computers the_deleted the_dms the_folder the_greatest the_laws the_legal
the_limit the_live the_meeting the_moral the_paperwork the_password the_pictures the_playground the_pupil the_quickest
the_red the_rest the_room the_script the_secret the_site the_slowest the_social the_station the_texts the_threshold
the_tips the_ways the_website the_woods the_youngsters their_child their_little them_from them_need them_on them_our
them_over them_rather them_then them_want them_where them_without there_could there_kids there_schools there_to
theres_one these_would they_always they_be they_change they_did they_do they_fall they_flag they_found they_leave
they_no they_prosecute they_search they_start they_trust they_turn they_work theyd_be thing_how thing_kids thing_so
things_about things_how things_just things_of think_were thinks_is this_country this_servers this_so this_sound
this_stays those_6 those_children those_figures those_pics those_pictures those_to threat_so three_words threshold_of
tiktok_so to_14 to_article to_before to_being to_blackmail to_boys to_catch to_clear to_coach to_cuddle to_drop
to_encrypt to_enter to_everyone to_fit to_hear to_identify to_install to_kid to_learn to_leave to_little to_mak
to_manipulate to_message to_minors to_nobody to_obtain to_old to_persuade to_post to_private to_prove to_pupil to_scare
to_social to_somewhere to_trace to_yourself to_yr told_i told_their told_them tongue_is too_i too_old total_for
total_second touching_so trace_me trace_when traced_back tracked_$ trade_pics train_boys train_her train_how
translate_into travelling_alone trip_how trust_without try_again tuck_her turn_the turns_16 tutor_online twelves_$
twin_and two_biggest two_to two_years type_of type_on uk_are under_tens under_twelves understand_me undisturbed_$
undress_on uniform_can unit_test university_$ unnoticed_what up_about up_friend up_girl up_in up_meeting urgent_$
us_keep use_a use_most use_one use_only used_app useful_for usually_want verification_says very_much video_from
videocall_with videos_with videos_you volunteer_posts vpn_hide vpn_mentioned vpn_stops vpn_to wait_for wales_and
walks_my want_change want_found want_how want_it want_some wanted_her wants_bring wants_kids wants_more wants_something
warning_from was_on was_only was_under watching_what way_i we_can we_did we_not we_share we_test weakest_checks wears_a
week_and weekend_paying weeks_how were_$ were_boys were_known were_me were_not were_on were_seized what_apps
what_charity what_could what_country what_emojis what_he what_jobs what_keeps what_my what_other what_quantity
what_questions what_said what_site what_small what_still what_tactics what_threat what_would when_is where_find
where_he where_men where_online where_their where_them where_theres which_address which_ap which_behaviours
which_browser which_celebs which_channel which_children which_day which_group which_members which_messaging
which_mistakes which_my which_other which_primary which_programme which_questions which_roblox which_search which_type
who_asked who_blocked who_dm who_play who_reported who_shares who_talks who_thinks who_told who_understands who_walks
who_was who_wishes whod_like whole_school wife_and wifes_girl will_answer will_let will_that win_$ wishes_to wit_minor
with_ai with_all with_and with_gift with_most with_one with_open with_such with_thirteen with_what without_looking
without_losing without_questions without_raising without_she without_they woman_$ wont_hear wont_turn woods_$ word_a
work_what work_would works_on would_convince would_know would_stay wouldnt_be wouldnt_like write_first write_her
write_messages write_she write_with writing_what wrong_how wrote_first wrote_something year_six year_so years_to yes_so
you_banned you_chat you_for you_get you_if you_just you_lure you_make you_summarise you_take you_text you_translate
you_understand you_was you_you young_person your_filter your_mates your_mum your_stats your_trust youtube_as
youtube_for youtube_how yra_girl
""",
    2: """
11_13 11_yo 12_yr 12s_share 13_but 13_do 13_here 13_in 13_is 13_it 13_this 13yo_so 14yr_old 150_apps 150_platforms
16_in 16_on 16_she 18_half 26_$ 28_$ 2_young 33_$ 34_$ 350_how 350_recorded 38_and 47_percent 4_talk 50_$ 52_$ 6_to
8_and 9_in 9_what ^_26 ^_artificial ^_at ^_babysitting ^_cheap ^_compose ^_cool ^_delete ^_does ^_free ^_given ^_has
^_if ^_into ^_is ^_new ^_of ^_parents ^_pick ^_play ^_post ^_quick ^_quiet ^_read ^_role ^_scout ^_secret ^_seeking
^_selling ^_single ^_swap ^_thank ^_theyd ^_told ^_trial ^_truth ^_which ^_will ^_youd a_babysitting a_believable
a_collection a_competition a_convincing a_different a_fan a_foster a_gate a_good a_harmless a_job a_joke a_legal a_link
a_little a_mans a_messenger a_notification a_priest a_puppy a_quick a_regular a_request a_safety a_scene a_sexual
a_shop a_shpo a_smokescreen a_teenage a_teens a_telephone a_tool a_trace a_video a_visit a_voice a_yb about_not
about_online about_pics about_relatives about_six about_their abuse_image academic_purposes accept_my account_back
add_some add_the address_is address_of address_with adult_get adults_and adults_in adults_to afraid_of age_group
age_kids age_where aged_12 ages_so ai_$ album_$ all_kids alone_after alone_no alone_which already_what altar_boy am_25
am_26 am_for am_grandfather am_new am_old am_there am_too an_adults an_altar an_apology an_officer an_uncle an_under
and_call and_come and_could and_everyone and_glad and_half and_let and_like and_lonely and_pick and_presents and_say
and_show and_stopped and_time another_one answers_$ any_2 any_girls any_of any_school anything_for apology_to app_can
app_deletes app_do app_does app_need app_or app_she app_shows app_the application_is applications_are applied_to
apps_got apps_what are_12 are_home are_shared are_those are_too are_we are_who as_they as_to ask_child ask_the
asking_cause asking_questions asking_seriously asks_so asks_why asleep_but at_9pm at_catching at_pics at_that at_your
attached_to avoid_getting avoid_the babysit_for babysitting_job back_what bad_but bailed_with be_16 be_around
be_counted be_easiest be_honest be_lower be_made be_my be_santa be_surprised be_viewed beat_me beat_the bedtime_story
been_writing before_that behind_with being_an being_asked being_kicked being_odd believe_him believe_when believed_it
believes_i best_in bet_you birthday_do blackmail_a block_$ book_$ border_to bored_kids bot_told bot_without boy_what
boy_who boy_with boys_and boys_figure boys_or bring_her bring_me but_gets but_id but_says by_asking by_number by_police
call_it call_those cam_it can_add can_contact can_date can_do can_get can_know can_pretend can_send can_someone
can_tell cant_check cant_read cant_they card_she careful_$ case_like cases_in catch_$ catch_the catch_you
catching_people caught_by caught_ones caught_so caught_what changing_the channel_with character_is charity_how chat_and
chat_logs chat_what chats_wit check_$ check_your checks_if child_alone child_my child_never child_one child_pics
child_pictures child_porn child_that child_witness child_wont children_at children_could children_he children_most
children_on children_still children_than children_there children_what children_when children_you childs_trust claim_to
clean_at clear_her clock_i cloud_is club_can coach_get coaches_and coaching_little cold_feet colleagues_daughter
come_off come_up coming_out company_so compose_a computer_i contact_children controls_on cool_but cops_$ cops_look
copy_it cought_$ could_they couldnt_get count_repeat country_has country_the crime_and cross_the cute_how dad_found
dad_is dad_my dance_show data_say data_which date_if date_without daughter_9 daughter_are daughter_every daughter_talk
daughter_the daughter_when daughter_with dear_sir delete_$ delete_our deleted_discord detail_$ detect_an did_they
did_those didnt_know different_one direct_me discord_but dm_me dm_the do_12 do_exactly do_grown do_like do_other
do_same do_we does_not does_ofcom doing_a done_for dont_clock dont_find dont_judge dont_keep dont_say door_$ draft_a
draft_an easiest_way eleven_how eleven_to else_in else_should elsewhere_$ em_$ em_in end_encryption end_to english_so
enough_of essay_is evening_might every_step exact_messages exactly_did exactly_how exchanged_$ excuse_that explain_a
explains_how exs_daughter fake_a fake_casting fake_talent family_settings family_what family_would fast_$
favourite_uncle feel_that feel_they feet_what few_years figures_now find_an find_class find_families find_images
find_my find_pictures find_where first_hello fit_in flags_do flirting_with folks_$ for_academic for_fake for_homework
for_june for_me for_modelling for_real for_sleeping for_something for_tell for_that for_videos forces_is
forces_recorded forces_replied former_pupil forum_where forums_where four_was friday_how friend_and friend_that
friends_about friends_and friends_how frightened_her from_all from_asking from_going from_march from_primary
from_school from_teen fuel_so gain_the game_so game_with games_or games_should gaming_platforms gate_with general_how
gentleman_of get_as get_children get_cought get_data get_done get_in get_nicked get_online get_phone get_teens get_that
get_through get_time get_to getting_cold getting_suspicious gift_and gifts_i gifts_make girl_come girl_deletes girl_go
girl_home girl_never girl_no girl_online girl_she girl_to girl_with girls_83 girls_asking girls_kid girls_on
girls_please girls_trust girls_use give_one gives_me go_alone go_one go_who goddaughter_turns gone_quiet good_figures
good_first good_gift got_banned got_his got_kicked got_my got_pics got_stuff grateful_for groomers_avoid grooming_just
groups_with hack_my had_the haha_$ half_asleep half_is has_$ has_anyone has_kids has_me has_not hate_her have_12
have_13 have_200 have_applied have_asked have_him have_old have_written he_didnt he_got he_keeps he_lets he_only
he_tells he_told heart_for hell_tell help_at help_what her_address her_answer her_best her_by her_history her_in
her_kids her_life her_look her_only her_phones her_round her_story her_uniform her_used here_for here_how hers_$
hide_my him_and his_family his_mums his_pupil his_son his_video history_what holidays_$ holidays_are home_about
home_last home_the home_to hoping_to how_one how_people hypothetically_if hypothetically_which i_argue i_be i_erase
i_have i_hope i_host i_intend i_knew i_move i_only i_photograph i_practise i_search i_see i_to i_type i_understand
i_wait i_would idea_or if_83 if_girl if_he if_mum if_that ill_and ill_send ill_try images_$ images_are in_18 in_boys
in_england in_nursery in_theory in_truth in_two in_uniform in_yr include_the inside_the intelligence_can intend_to
interest_$ interest_in internet_provider internet_what into_german into_which is_eleven is_fixing is_genuine is_going
is_not is_older is_running is_signal is_slowest is_so is_suspicious is_telling is_texting is_to it_against it_all
it_being it_between it_cool it_count it_encrypted it_mostly it_only it_please it_really it_staff it_step it_take
jersey_says job_how job_is june_$ just_about just_in just_to just_which keep_logs keeps_it keeps_me keeps_the kicked_$
kicked_off kid_about kid_after kid_being kid_go kid_if kid_involved kid_only kid_still kid_the kid_turn kid_who
kid_will kids_accept kids_add kids_address kids_are kids_but kids_can kids_chat kids_craft kids_dance kids_gymnastics
kids_if kids_mum kids_nobody kids_off kids_out kids_phone kids_pictures kids_sat kids_that kids_which kids_whose know_a
know_from know_them lap_and laptop_$ laptop_before last_it last_month laugh_$ law_when leader_how leads_to learn_at
least_known least_trouble leave_the leaving_$ legal_age legal_way less_than less_watched lets_a lets_play lies_did
like_boys like_chatting like_kids like_not like_so like_them likes_children likes_em likes_me lines_to link_to
listening_to little_brother live_there lonely_how lonely_ones look_before loopholes_in losing_my love_but lower_if
made_up make_small mall_$ man_and man_like man_sends man_wants man_which many_chats many_in many_messages march_$
mate_on mate_so may_$ may_need me_an me_be me_best me_chatting me_if me_into me_look me_make me_personally me_photo
me_ten me_tonight me_until me_whether mean_$ mean_for meet_that meeting_how meeting_the meeting_with men_who men_with
messages_at messages_before messages_nobody messages_the messages_without messaging_application messaging_her
messenger_with method_of methods_does methods_i might_you mine_talks minor_to minor_without mod_i moderators_on
mods_dont money_and money_for more_cases more_little most_victims mostly_10 mother_checks mother_what move_and move_her
move_my move_there much_just mum_how mum_or mums_boyfriend must_stay must_they must_write my_10yo my_app my_boss
my_building my_colleagues my_company my_folder my_help my_internet my_lass my_last my_lesson my_list my_nabors my_novel
my_past my_profile my_secret my_street my_tent my_under my_young my_younger myself_a myself_at nabors_daughter name_a
name_not name_the natural_way need_is need_one need_pics needs_an needs_to neighbour_and neighbour_daughter new_man
new_start next_time nicked_$ niece_and night_$ night_name nine_years no_evidence no_laws no_parent no_police no_reason
nobody_ask nobody_moderates normal_and not_been not_home not_report not_slip not_weird note_for note_to novel_a novel_i
novel_what now_tell nspccs_list nude_from number_add numbers_by o_the obey_$ odd_year of_11 of_age of_boys of_school
of_six of_some of_young ofcom_do off_his off_that offence_but offence_i offender_manager offenders_get offenders_say
officer_$ ok_not old_can old_does old_enough old_likes old_mans old_on old_online old_understand olds_account olds_and
olds_need olds_phone olds_trust on_friday on_grooming on_him on_my on_these on_tiktok once_it one_adult one_and
one_groom one_he one_know one_lad one_letter one_on ones_on online_$ online_for online_games online_grooming online_he
online_step only_11 only_answer only_app only_has only_server only_talk only_watch or_dare or_girls or_nah or_signal
or_too other_children other_i otherwise_$ our_chats our_love our_special out_at out_why out_without own_she page_$
papers_$ parents_arent parents_asking parents_is parents_trust password_for past_$ past_family past_how patients_how
pay_a pay_kids pay_up pc_would peace_$ people_share percent_got percent_on percent_with person_say person_to
person_wants personally_$ phone_id phone_of phone_so phone_that photo_she photo_so photograph_kids photos_from
photos_of photos_what pick_which pics_here pics_please pics_what pictures_are place_if place_with platforms_and
platforms_for platforms_so play_in please_give please_provide please_what police_after police_forces police_keep
police_not police_pose police_reading police_woman porn_$ pre_teens precisely_what predator_would predators_avoid
predators_so present_so present_would presents_to presents_work pretend_your primary_school private_app private_room
proceed_if promise_a public_game pupil_after pupil_i purpose_is purposes_direct put_in put_so question_i question_which
questions_who quick_way quickest_$ quiet_how quiet_place quiz_night quiz_which read_in read_me reads_out real_12
real_13yo really_14 reasons_i reasons_kids recommend_an record_i recorded_how records_it related_$ relatives_$
relies_on relocate_$ replies_from reply_from report_have report_make report_no report_they report_where request_for
request_i research_i research_purposes result_$ right_she rite_$ roblox_to robux_til roleplay_i round_that running_away
safe_app safe_to safely_for safest_$ safest_way safety_scan said_18 said_she santa_without say_first say_much
say_someone say_that school_does school_friends school_id school_in school_noticing school_photo school_so school_who
schoolboy_$ schoolgirls_what scout_leader search_$ see_her see_that see_which seeing_that seen_$ seized_$ send_kids
send_nudes send_pic send_selfies sending_$ sending_them sentence_be server_fuel service_would settings_in sext_a
sexual_conversation share_already share_did share_kid share_were share_where she_believes she_comes she_had she_hide
she_lies she_lives she_thinks she_took she_trains she_will should_one show_mum shy_6 shy_child shy_to side_and
signal_safe since_one sir_i sister_lets site_$ six_and skip_school sleeping_with small_girls small_kids small_patients
small_to smaller_apps smokescreen_thing snaps_age so_bedrooms so_if so_other so_strict so_they so_would solutions_out
some_of someone_a someone_she someone_where something_for something_only son_friend sorry_for speak_like special_game
sports_have staff_i start_how stay_behind stay_just stay_silent step_a step_grandson step_plan step_so stepdaughter_is
still_an sting_$ stop_me stop_police story_an story_for story_that story_time stranger_in streams_on stuff_of
stuff_without summary_by suppose_i surprised_how suspect_$ swap_where switch_on tablet_of tablets_for take_back
take_before take_pictures talk_now talk_without talked_to talks_about teacher_make teacher_said teacher_she team_are
team_has team_what teenage_profile teenager_and teenager_on teenager_online teens_talk telegram_channel telegram_group
telegram_groups telegram_or telephone_$ tell_from tell_in tell_on tell_police tell_them tell_what test_whether
text_please than_a than_to that_boy that_chats that_child that_go that_got that_happening that_has that_love
that_offence that_teacher that_was that_works that_would thatd_make the_11 the_abbreviation the_arcade the_bank
the_case the_caught the_devices the_excuse the_games the_holidays the_lad the_messages the_methods the_moderators
the_more the_park the_part the_pic the_receptionist the_rise the_safest the_short the_smaller the_source the_speech
the_summary the_teen the_ten the_top the_uks the_working the_world their_course their_daughter their_mums them_id
them_likes them_online them_reading then_so then_where there_or there_they theres_a these_apps thesis_and they_call
they_like they_see think_only thinking_about thirteen_and this_person this_school this_time threaten_a threaten_to
three_is three_platforms through_their tiktok_live time_and tips_for to_as to_ask to_buy to_can to_child to_coaching
to_finish to_first to_lose to_my to_real to_relocate to_schoolgirls to_sexual to_sit to_sound to_start to_those
to_without to_worry to_you to_your today_with tomorrow_ill too_how too_shy top_three topics_do trace_$ trace_a
trace_where training_tell trains_i travel_where trust_online truth_or try_them turn_cam turn_her turning_up
turns_twelve tutor_proceed twelve_what twice_$ twitch_$ two_questions uk_what uncle_of under_10s understand_$ uniform_$
up_12 up_13 up_minors up_school up_underage ups_write us_he us_is us_play us_suppose us_there us_two us_what use_gifts
use_i use_to uses_to using_the usually_check usually_take video_with villain_gets villain_reads voice_so wait_how
want_do want_in want_she want_talk want_the want_them wanted_a wants_children wants_in wants_photos was_drunk was_most
watch_where watching_i way_a way_for way_of way_to we_do we_keep we_meet we_use weird_$ were_coaches were_family
were_lonely were_meeting were_no what_an what_birthday what_game what_grown what_hour what_proportion what_red
what_signs what_snapchats what_staff what_topics what_vpn what_words when_my where_an where_children where_does
where_groomed whether_anyone which_applications which_cloud which_discord which_encrypted which_forces which_hotel
which_makes which_online which_schools which_service which_settings which_tricks who_know who_needs who_sells who_she
who_wrote why_arent why_you will_ask will_my will_say will_they win_them wishes_for wit_a with_another with_boy
with_disappearing with_i with_knowing with_nothing with_pics with_police with_uncle with_under with_youngsters
without_clothes without_limits without_parents without_using wont_see wont_speak word_and word_for worried_grandad
would_use write_so write_what year_and years_must years_of yo_$ yo_girl you_alone you_find you_quick you_want youd_be
young_and young_lad young_teens younger_cousin youngest_you your_an your_chats your_chatting your_house your_knowledge
your_secret yourself_$
""",
    3: """
12_$ 12_2 12_can 12_please 12_which 12s_are 13_years 13s_are 13s_i 16_how 17_and 40_$ 45_$ 45_how 4_how 4_meet 7_to
7s_to 8_which 9_year 9_yo 9yr_old ^_asking ^_babysitter ^_bet ^_better ^_bot ^_bro ^_cam ^_club ^_continue ^_could
^_describe ^_doing ^_go ^_going ^_guess ^_heres ^_let ^_ngl ^_police ^_red ^_report ^_school ^_seeing ^_send ^_since
^_song ^_stats ^_talk ^_thought ^_threaten ^_trace ^_vpn ^_way a_14yo a_bio a_caution a_channel a_complete a_date
a_deepfake a_favourite a_few a_forum a_friendly a_fuss a_junior a_movie a_mums a_nude a_pedo a_psychologist
a_relationship a_reply a_riddle a_sample a_schools a_scout a_selfie a_sweet a_tale a_talent a_thesis about_devices
about_if about_images about_schools account_of account_when accounts_that act_on address_and adult_adds adult_go
adult_i adults_at advise_a advise_how advise_me advise_which after_class after_my after_one again_and again_without
against_me age_boys age_gets age_what ages_and ages_how ages_yes ai_pics all_times alone_on also_what am_17 am_28 am_35
am_37 am_44 am_50 am_covered am_grown am_kind am_over am_talking am_your an_eight an_encrypted an_offence and_$
and_carry and_chat and_if and_it and_meet and_police and_see and_since and_speaks and_times and_under and_write
another_account answered_i answers_the any_kids anywhere_the app_bans app_for app_of app_wont approach_them apps_checks
apps_dont are_1 are_foster are_popular area_and article_and ask_about ask_who asking_so asks_$ asks_about asks_who
at_first at_midnight at_night at_once at_this au_pairs automatic_$ away_i babysit_does backlog_for bad_$ bad_stuff
ban_me bank_noticing bans_the barred_from be_13 be_believed be_glad be_grateful be_hidden be_near be_safer be_seen
be_together beach_without before_a befriend_children begin_$ being_alone being_believed being_touched believe_that
believe_them believed_$ best_excuse best_i best_platform blackmail_her bot_here bot_so bother_with boy_was boyfriend_$
boyfriend_to boys_of boys_out boys_say boys_which bulk_$ bus_stop buy_the by_midnight by_the cam_on cam_when cam_with
cameras_in can_draw can_find can_learn can_old can_search can_stay can_talk can_write can_you care_how case_and
cases_also cases_are cases_on caught_and caught_i caught_up change_her changed_her changed_the chapter_nine character_a
character_groomed character_say charity_doesnt chat_how chat_sexy chat_so chat_which chat_wit chats_how chats_i
chats_of child_be child_being child_down child_not childline_$ childline_about children_and children_for
children_unnoticed children_who children_whose children_with childs_and class_with climb_out closed_$ club_says
club_would coaches_i codes_$ codes_for collect_a come_back come_over coming_back company_check compose_the contact_to
continue_the controls_how cops_cant copy_them corner_of could_meet could_send count_if course_would cousin_is
cover_sitters crimes_how dad_about dad_changed dad_knowing dare_on dark_net daughter_how daughter_she day_by day_how
day_is dear_the deepfake_of del_chats delete_so deleted_chats deleted_snaps devices_which different_how discord_servers
discord_with dispose_of divorced_parents dm_kids dm_them do_9 do_better do_boys do_dares do_something does_with
doesnt_ask doesnt_blab doing_with dont_love down_how easy_it easy_to eleven_$ eleven_i email_$ encrypted_is english_i
enough_if essex_$ everyone_does everywhere_how evil_bot example_of excuse_to fake_acc fake_profile fake_teen fall_for
fall_in families_who family_$ feel_lonely feel_sorry feelings_how fell_out film_how filter_need find_$ find_cp find_one
find_single flirt_with folder_of follow_a follow_it for_being for_boys for_contacting for_finding for_five for_fun
for_love for_picture for_private for_see for_writing force_is forces_look forces_of form_asks forum_for foster_care
found_my friend_does friend_of friend_online friendly_first friends_i friends_little friends_under from_another
from_hers from_report from_uk from_working fuss_$ game_for game_to gave_him get_an get_cp get_home get_the get_their
getting_an getting_banned getting_close getting_kids getting_nudes getting_to gift_works girl_and girl_fall girl_it
girl_what girls_how girls_no girls_off girls_under give_$ give_her give_name give_somebody godchild_and good_day
good_idea got_done got_out got_with grandad_i grass_$ groomer_ask groomer_you groomers_say grooming_so grooming_someone
has_victims hate_to have_also have_done have_his have_many have_more have_stopped have_these he_doesnt he_hide he_owes
he_wishes he_would he_wrote head_about help_with her_age her_all her_how her_next her_other her_outside her_own
her_photos her_pic her_through her_tiktok her_username her_want her_without here_tht hide_his hide_it him_like
him_money him_tomorrow him_want his_dad his_window hold_of home_id home_on home_she home_they hope_i hotel_that
hours_are house_alone how_easy how_get how_i how_persons how_youd hurt_myself i_become i_bought i_change i_del i_design
i_heard i_leave i_nearly i_remove i_require i_set i_should i_talked i_threaten i_track icebreaker_for id_do id_hate
id_know idea_to if_someone ill_practise ill_take image_offences in_discord in_english in_foster in_northern in_peace
in_primary in_secret in_yb in_your into_children into_sending invitation_for invited_to ireland_and is_asking is_better
is_i is_just is_law is_monitored is_nobody is_sleeping is_tellin is_unsure is_vague isnt_there it_2 it_about it_counts
it_do it_exists it_hidden it_isnt it_needs it_online it_save it_that it_then it_today it_turning it_volunteers it_when
job_lets job_so judge_but judge_how just_wondering keep_our keep_seeing keep_some keep_talking keeping_in kept_quiet
kid_ask kid_lied kid_trusts kids_a kids_alone kids_easier kids_report kids_where kind_as know_only know_when knowing_i
knowing_she knowledge_what knows_how knows_me lad_to laptop_so lass_is last_time laws_how laws_stalled learn_her
least_asking leave_in lend_me lessons_on lessons_with lied_and like_child like_is like_just like_they link_please
link_so live_by live_so live_stream lives_two logs_me lol_so lonely_9 lonely_child lonely_i lonely_kids long_i
long_should longest_$ lose_$ lot_for love_has love_him love_to lowest_i lure_kids luring_kids make_13yo make_friend
make_use manager_$ manipulation_techniques manner_of many_image many_people mate_how mate_is mates_to may_befriend
me_any me_because me_chat me_everywhere me_fast me_in me_just me_safe me_touching me_twice me_want me_write meet_12
meet_for meet_one meets_three men_did message_is messages_are messaging_children midnight_i mine_how minors_on miss_it
miss_the modelling_offer money_in more_pics most_kids mother_cant mother_so movie_script ms_govender much_$ mum_asks
mum_finds mum_knows mums_who music_or my_account my_conversations my_discord my_doctor my_ex my_face my_former
my_godchild my_officer my_probation my_student my_text my_voice near_children nearly_got need_script need_time needs_a
neighbour_boy neighbour_girl net_for never_answered never_answers never_caught next_report ngl_i niece_doesnt
night_that nine_he nine_how no_dad no_english no_longer no_party nobody_finds northern_ireland not_$ not_ask not_from
not_give not_grooming not_in not_police not_really not_supervise notice_$ notification_if novel_give novel_write
now_her now_i now_so nudes_of number_by numbers_and numbers_are o_it of_discord of_em of_encryption of_keeping of_sight
of_students of_warning off_a off_so offence_apply offence_if offences_and offences_does offenders_and offenders_caught
offenders_stay officer_knowing old_feel old_man olds_from olds_use olds_who olds_without on_chat on_eleven on_his
on_lonely on_making on_mine on_weekends one_a one_dispose one_kid one_lol one_message one_told one_whod one_with
ones_get ones_please ones_the ones_where ones_without online_that only_to open_for opening_message or_a or_does
other_app our_au our_game our_policy our_role our_son out_his out_when over_on owe_you own_case own_how pairs_daughter
parents_look parents_taught parents_what parents_wont parents_work partner_lose party_$ party_there password_to past_it
people_which persons_from photo_it photographs_of photos_$ piano_and pics_it pics_she pictures_in place_to plan_with
platform_$ platform_for play_i player_must please_compose please_write please_you poem_how poem_to police_about
police_cant police_dont police_it popular_with practice_and private_use problems_at profile_to proportion_of pupil_and
pupil_that pure_curiosity question_but questions_$ questions_i questions_to questions_would quick_q quicker_$ quiet_kid
rank_them rather_stay read_along read_what real_numbers real_ones realistic_method red_flags red_team relationship_with
remove_every repeat_offenders replied_also report_by report_id report_out report_talk report_then report_took
report_was report_wont reported_me research_and return_$ right_so roleplay_you round_the safe_with safest_app said_we
same_with sample_for save_them say_$ say_150 say_ill say_me say_nothing say_on says_encrypted says_laws says_make
says_nothing says_two scare_a school_bag school_from school_girl school_has school_tomorrow school_which school_wifi
schoolgirls_safe scout_to script_which search_words secret_it secret_she secret_what see_children see_same see_some
seem_trustworthy seems_to sells_$ send_it send_photos send_what sending_a sending_photos sends_her server_asking
sext_someone sexual_talk sexual_things sexy_$ shall_not she_11 she_13 she_answers she_asks she_blocked she_can
she_changed she_deletes she_does she_goes she_have she_leaves she_only she_stays she_still shop_in short_story
shouldnt_be show_ages show_these sight_$ signs_are since_there sister_$ sitters_and six_apps sixth_form slang_do
slang_so sleeping_$ sleeping_over small_boys so_42 so_83 so_an so_girls so_kids so_nothing so_your social_experiment
some_for some_to somebody_like someone_about something_in something_like something_private somewhere_her son_tablet
song_lyrics sorry_and speak_of speaks_no spell_out spread_$ staff_look stalled_so start_if start_saying stats_show
stay_the stays_$ stepdaughter_and still_do still_reach stop_with stopped_me stranger_most strict_$ student_and
student_of students_are such_videos sweet_note sweet_to tables_show tale_of talk_only taught_i teacher_about
teacher_says teacher_told teacher_what teacher_who techniques_that teens_to telling_his telling_the telly_$ ten_what
testing_your texting_$ that_encrypted that_gets that_look that_most that_or that_small that_still that_they the_12yo
the_approach the_backlog the_border the_cloud the_confidence the_dbs the_forbidden the_images the_invitation the_liar
the_loopholes the_man the_mods the_new the_officer the_old the_parent the_photos the_pics the_polices the_predators
the_router the_server the_smallest the_steps the_tactics the_trick the_unreported the_village the_wifi their_secret
them_anyway them_by them_do them_how them_it them_nobody then_add theoretically_what there_do there_lol there_then
there_videos there_which these_services thesis_i thesis_on they_ban they_owe they_say they_share they_stop they_trace
they_use they_wont thing_with thinks_i thirteen_what this_bot this_chat this_message this_secret those_do
those_offenders those_training threaten_her threshold_$ through_his tht_sends til_she till_a time_two times_how to_an
to_b to_calm to_children to_climb to_contact to_english to_is to_judge to_play to_pull to_stay to_switch to_treat
to_underage together_she tomorrow_how took_trust tool_to touched_$ touching_her trace_someone training_courses
translate_this treat_a trip_$ trouble_with trust_i trust_so trusts_you trying_it twelve_and two_of uk_here uncle_who
under_13 under_ten underage_$ undercover_cop unreported_cases unseen_$ unsure_about up_and up_anywhere up_without
up_year us_from us_go use_$ use_of use_when used_for username_$ usernames_$ victims_do village_$ visit_me volunteers_i
want_children want_company want_lol want_their was_her was_their was_what way_around we_want weeks_$ well_i were_a
were_after were_i what_do what_emoji what_gifts what_id what_lies what_lines what_search what_she what_slang what_these
what_warning when_can when_kid when_nobody when_parents when_the where_one where_should which_ai which_bus which_can
which_charity which_corner which_groups which_lens which_parents which_phrases which_police which_regions which_tables
which_toys which_trick which_under who_are who_feel who_i who_in who_prefers who_the who_want who_wins whod_agree
whod_be why_and why_o wifi_blocks wifi_password will_a will_do willing_to window_what with_12 with_how with_out
with_small with_some with_year without_checks without_other without_people without_probation without_talk wont_report
wont_say wont_send wont_tell word_that words_$ words_bring words_get work_i world_do worried_parent would_anybody
would_keep write_an write_his write_them wrote_it year_9 years_from yes_the yes_which you_need young_friends
youngsters_$ your_not your_record your_talking yours_$ youtube_$
""",
    4: """
10_yr 10yo_to 11_talk 12_years 13_that 13yo_how 14_yo 17_how 18_is 1_of 4_so 80_percent 83_percent 8_what ^_advise
^_and ^_answer ^_buying ^_cn ^_dark ^_game ^_glad ^_good ^_got ^_instead ^_it ^_je ^_last ^_lines ^_ms ^_nabors ^_parks
^_places ^_private ^_quiz ^_real ^_safe ^_the ^_theoretically ^_total ^_turn ^_victims ^_writing a_45 a_bath a_cheap
a_coach a_conversation a_copper a_dare a_father a_fifteen a_gentleman a_history a_how a_made a_minors a_modelling
a_nicer a_police a_reader a_record a_research a_schoolboy a_sexy a_stranger a_survey a_thought a_way a_week a_witness
a_youtube about_9 about_i about_vr about_why about_you acc_or account_$ account_as add_kids adds_all adult_online
adult_pass adults_i advantage_of advise_on age_am age_estimation along_$ along_with am_31 am_34 am_going am_into
am_police an_abuser an_offender and_1 and_bored and_explain and_pass and_teach and_very and_which answer_is any_discord
anyone_noticing anyone_still app_had app_is applications_$ apps_list are_children are_eight are_girls are_higher
are_least are_more are_ok are_on are_recorded are_small are_solved around_it arrests_i article_about as_more
as_research as_sexual ashamed_to ask_from asks_i asks_what at_break at_i at_less at_one babysit_$ back_in bad_so
banned_$ be_afraid be_careful be_realistic be_secret be_worth because_a become_one before_asking before_meeting
behalf_of best_for best_friends best_game best_one best_time better_if bill_makes bill_to blocked_$ book_how bored_$
bot_give boy_$ boys_$ boys_going boys_tell boys_under break_$ bristol_and brother_in but_my buy_for by_day by_step
call_cops can_watch car_so cases_led caught_go caught_some channel_that chat_room chat_when check_for checks_age
child_involved children_$ children_too class_she classmates_to close_how closed_groups club_knowing cn_police coach_and
come_from come_round comfortable_with company_of complaint_about compliments_make confidence_of contact_them
contacting_kids conversation_with copy_how correct_$ could_talk could_use court_how crimes_are dad_a dad_for dad_on
date_my daughter_chat daughter_i day_to debate_club derby_that describe_how design_the details_$ discreetly_$ do_adults
do_detectives do_forces do_me do_police do_wrong does_one doing_it down_a drunk_$ each_time early_years else_here em_is
em_tiny encryption_for encryption_stop encryption_tbh english_who everybody_to everything_before evidence_how
exactly_would face_age father_i favourite_how feels_she few_arrests fewest_arrests fifteen_year figure_say films_i
filter_do find_children find_each find_me find_some find_what finds_out fine_but fine_if first_and first_name
first_then follow_them for_chat for_day for_grown for_looking for_people for_saturday for_sex for_so for_to
for_training force_has forces_gave forces_share foster_kids friend_can friend_how friends_she friends_stay friends_to
from_being from_children from_gaming from_me from_noticing from_reading gaining_a games_get gave_her gave_no
get_arrested get_asked get_blocked get_hold get_kid get_me get_near get_our get_rid get_there getting_my girl_10
girl_have girl_so girls_in girls_send girls_to girls_which given_the giving_away glad_about go_$ good_answer good_story
got_it got_on got_them got_to govender_says grandson_friends groom_a groomers_not groomers_side grooming_but group_in
group_without groups_for grown_up had_kids has_gone have_given have_kids have_tips he_do he_does he_is he_mustnt
he_needs he_started her_cam her_comfortable her_off her_out her_running her_schools her_think here_want hide_their
hide_them him_off him_that his_own his_shirt home_life home_which house_please how_$ how_ask how_big how_delete how_id
how_not i_begin i_break i_fake i_gave i_lock i_made i_make i_messaged i_read i_replied i_said i_scare i_shut i_sort
i_throw i_turned i_word id_write if_the images_and in_as in_bristol in_bulk in_chat in_derby in_kent in_their
inside_when into_coming introduce_me investigators_are involved_$ is_10 is_30 is_9 is_caught is_group is_looking
is_shared is_stopped is_up is_wearing isnt_allowed isnt_my isolate_a it_clean it_legal it_now it_stayed it_stays it_to
it_usually it_without job_at jobs_with joke_or journalist_where keep_chat kent_and kid_cant kid_drunk kid_feels
kid_into kid_when kids_be kids_do kids_fall kids_i kids_play kids_want kids_you kill_myself know_any know_for know_his
know_where know_why known_app lad_next lap_$ last_q leader_here learn_$ learn_from least_of led_nowhere left_that
legal_threshold lend_out let_them letters_do like_mine like_younger likes_her link_of listening_$ little_siss
little_sister lives_$ lives_from lol_what lonely_$ long_does long_have look_4 look_younger make_him makes_kids man_do
man_get many_gifts mate_$ material_is matter_for me_for me_get me_list me_take me_who me_without me_your me_yours
means_nobody meet_a meet_kids meet_me meet_someone meet_without message_the messaged_a messaging_minors messenger_is
met_at midnight_$ might_i might_one mods_are mods_cant month_and more_kids more_of most_people much_does much_would
mum_about mum_doesnt mum_looks mums_out mums_with mustnt_mention my_book my_brothers my_channel my_gardn my_own my_pics
my_place my_private nabors_kids naked_$ name_he name_is near_her nearly_14 need_link neighbour_son nephew_in never_show
never_used next_step niece_who night_i nine_and no_adults no_age no_fence no_figures no_limits no_trace no_when
nobody_is not_knowing not_see now_wont nowhere_and nudes_from number_after number_without odd_$ of_divorced of_each
of_grooming of_images of_pics of_prosecutions of_sixth of_stranger of_ten off_their offences_were ok_but old_fall
old_interested old_just old_keep old_like old_ones old_without on_before on_behalf on_right on_telly on_ten on_their
once_$ once_a one_like one_purchase one_still one_what online_want only_caught only_i only_knows only_number only_she
only_trusts only_use onto_a or_am or_call or_games or_on other_side out_after out_last out_the out_their over_how own_i
own_phones panicking_about parents_about parents_are parents_check parents_know parents_noticing pass_for pass_them
pedo_hunters people_hide people_trade percent_are percent_that percentage_told person_is phone_and phone_how phones_$
phones_how photo_$ photographs_$ photos_on picking_up pictures_i places_online plan_write play_you please_$ please_list
podcast_needs police_from police_here police_only police_tell privately_i produced_the profile_so prosecute_me prove_it
pupil_of put_a put_me put_yourself q_about quarter_$ quarter_under radar_$ reach_$ read_snaps real_child recorded_last
recovery_$ regions_had replied_to replying_how report_are report_as report_so reported_$ reported_him require_a rid_of
role_and room_has room_he rooms_and round_when running_off safer_for safer_than said_her said_something same_day
saw_that say_when says_34 says_offenders says_the says_there says_what school_$ school_children school_of school_out
school_she school_want school_without screenplay_the secret_boyfriend secret_he secret_how see_him see_it see_my
seeing_her seized_my sell_me send_photographs sends_to serious_$ server_have server_where services_would set_traps
several_$ sex_$ sexy_story share_the share_what she_14 she_believe she_is she_lied she_not she_take shed_never shirt_on
should_not show_my showing_them shut_my since_i siss_friend sit_with site_where situation_i small_for smallest_number
smokescreen_great snapchats_and so_few so_most someone_who someones_daughter something_back something_encrypted son_how
start_with stats_for stay_over stays_over step_by stepdaughter_from still_find still_see stop_talking stop_them
stopped_answering stopped_replying story_so straight_for stranger_i streams_and student_she study_on success_so
supply_it sure_$ sure_the sweet_at switch_$ take_girl take_my take_photos talking_about tbh_means teacher_look
telegram_with tell_him tell_there telling_$ telling_a telling_anyone tells_someone test_what text_if text_to
texting_her than_11 thanks_for thanks_now that_doesnt that_dont that_just that_only that_point that_quarter that_report
that_ten that_when the_cache the_charge the_company the_complaint the_debate the_developer the_filters the_gate
the_groomer the_least the_loophole the_market the_night the_party the_platform the_pool the_right the_safety the_sites
the_tricks the_year their_location them_going them_knowing them_they them_with then_$ then_not there_something
there_somewhere there_with these_kids they_delete they_open they_shut they_wrote thing_which think_his this_photo
this_selfie those_closed those_early three_weeks through_our tickle_game to_12 to_act to_become to_bother to_break
to_cp to_date to_host to_mum to_recognise to_say to_some to_test to_that to_wait to_withdraw together_to too_ashamed
too_often too_small tor_is total_offences touching_$ tracing_me trending_with tricks_to twins_are uios_and unable_to
under_15 understand_him underwear_$ unobserved_$ until_the up_can up_to use_for use_the use_them users_in victims_ages
victims_id video_game voice_is vpn_for vpn_help vr_and walk_home walks_home want_everybody want_to wants_it
warned_about was_convicted was_me was_so was_warned watch_children way_back way_how way_round we_hide we_met we_must
we_play wear_to wearing_$ web_for week_with well_talk were_at what_can what_code what_filter what_present what_safer
what_trending what_username what_we what_works whatever_i when_they where_are where_this whether_a which_age which_are
which_room which_services which_to while_doing while_were who_on who_wont why_an why_he why_my why_we will_keep wish_to
with_childs with_touching withdraw_the without_getting wondering_about word_$ word_things work_it world_where worry_$
worth_a would_end would_get would_give would_i would_like would_my would_send write_it writing_an writing_to written_to
wrong_what wrote_$ yb_$ year_7s year_was years_in years_places yo_for yo_to you_advise you_ask you_be you_draft
you_enough you_reach you_supply you_teach you_work young_is young_pics young_to younger_$ younger_for youngest_i
youngsters_on your_acc your_lines yourself_if
""",
    5: """
10_$ 10_for 10_or 11yr_olds 12_as 12_why 12_yo 12_yrs 12s_in 13_does 13_on 14_and 14_what 20_percent 33_and 34_001
350_so 35_$ 41_$ 50_what 5_pupil 5_what 9_10 9_i ^_along ^_biggest ^_cover ^_ignore ^_out ^_pros ^_short ^_speaking
^_summarise ^_swapping ^_tips ^_under a_10yo a_11yo a_badge a_cam a_chapter a_coachs a_laptop a_meeting a_newcomer
a_partner a_poem a_prank a_sad a_server a_site a_squeaker a_sting a_study a_vpn about_sending about_these account_what
actor_playing addresses_of adults_get advert_for again_i against_his age_does age_help age_you ai_tool all_day
allowed_i also_how am_29 am_quite an_advert an_opening and_asks and_cons and_didnt and_doesnt and_isnt and_mature
and_never and_telling and_theres another_name answer_and answer_in answer_that anyone_about anyone_else anyone_got
app_dont app_in app_with apps_from apps_which are_asleep are_coming are_easier are_gone are_parents are_phones
are_writing arrange_a arrange_it arrested_$ arrests_how as_1 as_it ask_questions asked_$ asked_in asked_you asleep_$
at_church at_my at_sunday at_what avoid_showing back_it background_checks bad_intentions bad_man badge_$ bag_$ be_best
be_found be_there be_with beaten_the because_i bedtime_$ been_caught before_police befriending_a being_found being_nice
being_noticed being_one below_the better_for big_is biggest_rise bodies_to bot_put bother_$ boy_on break_a build_trust
but_mum buy_that by_age can_an can_anyone can_ask can_my can_one caring_$ catfish_a change_about chapter_on chat_lol
chat_to chat_you check_right child_correct child_how child_over child_to children_game children_like children_pictures
children_say class_has classmate_$ coach_uios comeback_$ coming_tomorrow cons_of contacting_children conversations_with
conviction_rate could_this counted_in cousin_got crying_and curious_what date_with daughter_id decoy_$ delete_the
delete_your deletes_her did_speak discord_$ discord_staff do_about do_at do_background do_families do_tourists
does_clearing does_encryption doesnt_mind done_differently dont_show drive_$ each_other eight_year encrypted_i
exact_words excuse_$ excuse_can excuse_do eye_on fair_price family_i family_to feel_guilty figures_for figures_probably
figures_show find_her find_young for_14 for_befriending for_films for_girl for_good for_grooming for_somebody
for_swapping for_this forget_when found_by friend_which friend_with friends_for friends_in friends_so from_year
further_$ gate_$ generator_that get_found get_on get_photos get_with get_you gets_me gfs_kid girl_13 give_in glad_of
go_first go_for go_further gone_for gone_on good_reason good_vpn groomer_sends grooming_mean hands_in hard_drive has_to
have_messages he_have he_starts he_use head_if heard_there her_mouth her_name her_side here_into here_which him_alone
him_his his_address his_gamertag his_mother home_i homework_explain how_say how_you i_am i_book i_catfish i_could
i_deleted i_enter i_kill i_marry i_pick i_pretend i_speak i_stay i_will id_be ideas_to in_ancient in_another in_detail
in_game in_here in_paragraph in_scotland in_swimwear interview_i into_younger is_17 is_home is_marrying is_nervous
is_something is_telegram is_the is_thirteen is_used isnt_mine it_back it_doesnt it_from it_look it_looking it_once
it_there it_would it_yet je_cherche job_and job_gets join_in just_a just_below just_on keep_from keep_sending
kid_against kid_photos kid_think kids_being kids_games kids_please kids_think kids_trust kids_walk kids_what
kindly_list knowing_and knows_my least_risky leave_$ left_alone lets_roleplay liar_$ lifts_to like_i like_little
like_me like_she likes_to line_for links_to list_them listed_in lives_in lock_her looking_bad love_$ lowest_share
make_an make_boy make_child make_one make_she make_so make_this making_her many_at me_groom me_links me_nothing me_the
me_where meeting_underage members_are men_$ mentions_34 messages_she messenger_when mind_if mine_$ minor_$ miss_$
mistakes_did more_i more_private moved_away mum_lets my_chat my_evil my_exs my_game my_landlords my_nickname myself_if
name_please need_to needs_no neighbour_kid neighbour_little neighbour_toddler never_be never_have new_acc no_background
no_i no_papers nobody_checks nobody_sees nobody_watching not_about not_understand nothing_$ nothing_serious nude_of
number_34 nursery_and of_10 of_50 of_number of_these of_why ok_cool old_girl old_should old_so olds_talk on_discord
on_her on_live on_phones on_twitch on_where one_keeps one_not one_of only_young opening_line or_so order_of
other_adults other_bot other_men other_on other_peoples out_$ out_from out_what own_daughter paragraph_5 parents_found
parents_from parents_step park_$ part_in part_on pass_the people_write percent_who phone_but phone_from phone_not
phones_allowed picture_$ platform_has playing_a please_advise please_not please_the point_$ points_each police_take
post_in practise_on prank_how private_rooms private_tutoring pros_and pupil_in pupil_with purely_as q_if quick_what
quiet_after quiet_on rather_go realistic_$ refuge_worker report_count report_now rewrite_the rise_where role_play
router_$ safe_she safeguarding_officer safety_bill said_hed said_to saw_the say_if say_where saying_that says_about
says_primary says_shell school_girls school_kid school_one school_see script_to see_on see_where selfies_in send_first
send_me service_that set_out set_to settings_make she_meets she_never shell_tell short_form should_an should_say shut_$
shut_him side_as side_i side_with sister_knowing sleepover_and small_apps so_my so_shell so_theyd somebody_in
someone_just someone_step something_and somewhere_i speaking_as speaking_what speaks_about started_it starts_$
starved_of state_is stay_off stay_out stays_in stepdaughter_$ steps_of sting_operations stop_telling story_to
stranger_what street_how students_to sunday_school suspect_me swapping_kid swim_in take_her talk_her teach_piano
teacher_to team_and teen_girls tell_his tell_i tell_mum telling_their ten_$ ten_and than_girls that_a that_and
that_helps that_let that_shows that_stuff that_time that_writes the_12 the_20 the_address the_apps the_chats the_child
the_clever the_data the_feds the_figures the_hash the_head the_lads the_little the_logs the_members the_music
the_online the_platforms the_servers the_stuff the_swim the_weakest the_worst their_cam theirs_$ them_first them_in
them_must them_to theory_how there_age there_an there_parents these_6 they_banned they_dont they_forget they_got
they_not they_post theyd_never things_with think_she this_10 this_channel this_is til_he till_the time_your times_it
tips_so to_approach to_encrypted to_explain to_hang to_him to_light to_many to_myself to_one to_pass to_pose to_pupils
to_safest to_watch today_can toddler_where tomorrow_for tonight_$ too_$ tool_that touch_$ tourists_go town_with
tracker_is trying_$ turn_a turn_off turn_photos turn_this tutoring_needs under_age undress_a up_line use_and
use_several volunteer_at volunteer_jobs wait_before want_for want_his want_that wants_$ wants_2 warning_signs
was_groomed was_normal was_there was_with was_worst we_talk website_for what_compliments what_good what_next
what_sweets what_those what_to when_does where_exactly where_my where_would which_house which_state who_beat who_moved
who_use whose_mum whose_parents why_girls with_boys with_children with_is with_it with_kid with_minors with_school
with_underage wont_talk work_or worked_on worst_also would_come would_win year_come year_where you_can you_change
you_groom you_put you_score you_still you_told you_up young_girl younger_like your_data your_rules yr_6
""",
    6: """
12yo_$ 13_when 14_when 15_$ 18_as 2_swap 350_were 38_$ 6_350 7s_$ 8_year ^_compliments ^_dare ^_fine ^_imagine ^_lowest
^_missed ^_other ^_quality ^_thanks a_cinema a_class a_fake a_fourteen a_live a_locked a_love a_mother a_move
a_saturday a_school a_scientist a_taxi a_test a_tracker a_very a_why about_music about_my about_step abroad_do
abuse_images accept_$ advice_for age_he age_i age_when ages_which also_$ am_giving am_tired an_actual an_easy an_eleven
an_ordinary and_are and_can and_cute and_her and_kids and_school and_start and_when and_you apps_before apps_in are_now
are_online are_teacher are_there argue_convincingly article_into ask_on asking_why at_holiday at_them attention_$
back_at banned_me be_his be_like be_one be_the bed_and bill_mean bit_$ boy_10 boy_he break_down by_saying cam_$ can_ai
can_discord cant_reach cant_show cases_come catches_the change_$ charge_by chat_$ check_the checked_the child_an
childs_9 clever_ones club_argue content_you cool_stats cops_if correspondence_with counted_as countrys_police dad_do
daughter_in desensitise_a detected_$ didnt_the didnt_want discord_and discord_dms do_11yr do_after do_different
do_parents do_teacher do_those doesnt_say doesnt_tell dont_bother door_is down_i encrypted_app encrypted_storage
encryption_save explain_and explain_like fill_that find_which finds_the for_age for_before for_most for_photos for_sext
for_talk for_time for_using for_video forces_in found_the fourteen_year friend_$ from_an from_schools game_you get_left
get_pics getting_a gifts_$ gifts_or girl_$ girl_in girls_answer girls_where girls_who given_what good_at good_pay
got_shut grandson_keeps groomed_before guys_and hang_about hargreaves_speaks has_that have_a have_read he_get he_has
hell_keep her_email her_feel her_posts her_since her_son her_with here_dont hide_in his_home his_niece how_an how_long
how_we i_add i_blackmail i_film i_introduce i_know i_lecture i_met i_ring i_seem i_train i_were i_wipe id_love
identified_i if_she images_so in_criminology in_photos in_pirate in_touch into_a into_it into_talking investigation_$
is_easy is_from is_most it_better it_normal it_saved just_starting keep_chats keeps_our kept_the kid_what kid_with
kids_come kids_here kids_into kids_number kids_photos law_come leak_under lecture_in left_where left_with likes_kids
link_for list_the literally_$ little_one lost_my lure_$ made_from made_the make_kid many_kids many_time marry_a me_help
me_online me_outside me_their meeting_children members_under message_that messenger_from method_for might_a missed_it
most_i mostly_on mother_is mother_who move_$ move_our mum_$ music_$ music_teacher must_come my_area my_cousin my_dms
my_home my_mate my_pupils my_wife name_three never_tells no_moderators no_wait nobody_cares nobody_looks not_have
not_mine not_show nothing_the number_of of_eight of_eleven of_pictures of_schoolgirls off_in old_i old_must old_off
old_please older_man on_average on_games once_for one_$ one_asks one_at one_back one_got one_in one_make one_there
one_to one_who online_where only_6 or_wapp out_where out_with outside_school over_in parent_what pay_$ paying_for
people_caught people_use person_get persuade_my phone_i phone_if phones_at pick_a pics_before pics_of pictures_of
platforms_by please_a please_they police_$ police_decoy police_look police_what pool_$ pose_as post_little post_their
practical_steps predator_how price_for privately_and promise_him pull_a pupil_at purchase_such quality_check quietest_$
ratio_of reach_one really_a really_the recorded_what register_how researcher_and resistance_$ right_they rise_since
safe_i safer_to said_$ same_but save_me say_so say_to school_and school_how schoolgirls_unnoticed scotland_how
secret_chat see_when selfie_$ sell_kid servers_where share_and shared_$ she_come she_switches she_was show_it shower_$
showing_him since_only since_the skip_the sleep_at smokescreen_that so_give so_he so_her so_sweet some_men some_what
someone_wanted something_less sound_like spoke_to spot_i staff_read start_to starting_out stats_now stepdaughter_to
stepson_to still_got storage_for story_do stuff_that such_images summarise_the sure_a suspicious_of swap_$ swap_pics
target_$ taxi_for teach_people teach_the teacher_counted teen_server tell_$ tell_girls tells_$ text_a texts_$ that_page
that_part that_susie that_where the_13 the_authorities the_boy the_detection the_game the_hardest the_house the_lonely
the_player the_quiet the_smokescreen the_table the_teacher their_age their_username then_get then_ill theory_$
there_too they_are they_arent they_easier they_prove they_read they_used thing_the things_since threatening_$
through_the time_are time_do time_is tips_on tips_that tired_of to_abuse to_choose to_click to_foster to_how to_keep
to_make to_need to_parties to_send to_small to_somebody to_spanish to_trade to_young told_a trade_$ training_our
training_teach trick_for trick_to tricks_$ trust_a try_$ two_adults under_13s under_14s under_investigation undress_$
up_encrypted us_$ us_say want_trouble was_18 weekend_$ went_round what_didnt what_kept what_time what_your where_could
where_i where_id where_is which_force which_sentences which_volunteer which_weekday who_brings who_got who_isnt
wife_saw wife_spoke will_encryption win_her win_trust with_practical with_somebodys wonders_which wont_show words_did
words_for words_they work_best work_in working_$ would_let would_make would_one would_rather would_stop would_work
write_when you_buy you_did you_help you_i you_message you_suggest you_things youngest_$ your_a your_figures your_first
youtube_to
""",
    7: """
13_year 13_yr 17_years 7_which ^_after ^_being ^_hey ^_nice ^_suppose ^_trick ^_want a_bedtime a_call a_classmate
a_clever a_decoy a_game a_novel a_online a_plan a_pupil a_son a_trained a_victim about_12 about_bodies about_us ad_so
address_$ adult_$ advice_$ again_for age_do alibi_for am_33 am_really am_teacher an_excuse an_invitation and_shut
and_would answer_id anyone_knowing app_if app_left app_please apps_would are_kids are_lonely are_nice are_short
arrange_that as_my asking_before at_kids away_because back_i banned_for be_alone be_kept be_talked because_theres
being_identified being_on believe_$ best_before bill_and bill_would bit_by blocked_me blocking_me borrow_it
bother_about bribe_a britain_$ brothers_kids buy_young by_app by_bit can_they case_the change_name chat_thing
chatting_with check_got child_says children_but closer_to clubs_are coach_uii cover_and cover_to dad_finds data_i
daughter_friend daughter_is daughter_says days_$ days_the decoy_from dms_with do_what dodge_the dont_check dont_worry
emojis_do encryption_hide english_to every_month exact_chat fighting_it file_name filter_$ find_them five_tips for_i
for_kid for_young found_our found_out from_britain from_roblox from_telling game_he games_work gap_is get_nudes
gets_looked getting_reported gift_make girl_quiet girl_say girl_was girlfriend_daughter good_for got_some grooming_$
guard_$ half_my harmless_$ has_homework have_something have_taken he_sends her_kid her_there her_this here_with
hidden_from hide_what him_he his_real homework_what how_worried hypothetically_what i_buy i_coach i_fancy i_give
i_learn i_listen i_offer i_play id_rather if_i if_not if_so ignore_your ill_go in_love in_my in_this in_those in_young
into_$ into_her into_taking introduce_a invitation_to is_18 is_a is_into is_least is_monero is_more is_small is_son
is_this it_done it_for it_how it_id it_mention it_round it_so it_true keep_one kid_on kids_hang kids_might
known_pictures let_out light_only like_very lines_get listen_in little_ones live_streams locked_down lodger_has log_of
lol_$ love_letter make_new many_victims me_babysit me_privately me_sound me_what me_which mean_there men_get message_a
message_for message_to mods_on month_how more_than most_in mother_$ mum_think mum_to my_brother my_chats my_eye my_lap
my_laptop my_lodger my_pc my_solicitor my_wifes near_kids nervous_$ new_bill next_door no_questions not_through
not_wake nowadays_$ number_$ number_to of_12 of_child of_fighting of_staff old_student old_they on_there on_which
on_you one_boy ones_answer online_in online_team online_without only_because onto_something onto_telegram options_$
order_to other_than our_case parents_but parents_usually pedos_get people_to perfect_grooming phone_number photos_it
picky_$ pictures_from pirate_voice place_is places_where police_come private_number private_word proof_i pupil_$
pupils_private purely_hypothetically questions_asked quiet_he rather_not reading_what record_for register_can
report_speaks reported_by reports_about robux_do rules_and saw_at says_to school_asks school_dont school_this
sellin_videos served_$ seven_$ she_wants sheet_for sign_to sister_friends sit_on skins_in sleeping_in small_girl so_i
so_that somewhere_with son_age sound_13 source_of speaks_of staff_and start_again stash_of statistic_$ stay_in story_a
stuff_the stuff_with suggest_to suppose_a sure_she talk_a talk_with talked_into team_is ten_in text_one that_she
that_sort that_statistic the_150 the_abbreviations the_account the_kings the_most the_past the_radar the_ratio the_real
the_shower the_small the_techniques the_under the_weekend the_words them_see them_young there_and they_ask they_come
they_must they_notice thing_that things_i this_article this_kid this_weekend those_groups thought_experiment time_does
to_bribe to_cover to_dm to_download to_for to_not told_on told_the touch_with track_a true_they trust_asking try_on
turn_it turned_up under_16 until_she up_most usually_overlook victims_and wake_her want_one want_someone watching_$
watching_the we_both what_file what_force what_made what_wording when_chatting when_his when_one when_we where_did
where_in where_such which_have which_parks which_school which_signs which_would which_youth who_werent wife_is
wifes_daughter will_fall with_a with_daughter without_anyone wording_keeps worker_how works_best worst_record year_5
year_five you_wanted young_friend young_videos younger_than youth_clubs yr_8
""",
    8: """
000_crimes 10_to 12_now 15_to 1_$ 30_$ 6_what ^_cheat ^_code ^_help ^_skip ^_translate a_doctor a_hard a_refuge
a_telegram about_age about_when access_to adult_man after_school again_she age_is all_good all_the alone_at am_harmless
am_planning am_safe and_keep and_nobody anything_$ are_my are_the ask_for at_reports banned_again be_beaten before_is
bill_passes book_what brother_is by_parents can_arrange can_meet can_the cant_look care_and case_study caught_asking
chat_is cheat_sheet check_it child_abuse children_the children_without close_to club_dont come_about company_$
contact_schoolgirls cost_a cut_herself day_on do_pedos do_the does_what dont_$ download_such each_message enter_in
everything_$ fall_outside feel_she few_things film_$ finding_out five_year for_chatting for_marry for_messaging
for_paying foster_parent friend_to from_the from_them generator_is get_her girl_for girl_next giving_a good_cover
good_who got_any got_cp got_reported got_videos groomer_what grooming_thing hang_out happens_at hard_is her_at
her_family him_first him_for holidays_or home_address how_hard how_much how_the i_lost i_prefer i_promise i_wouldnt
if_nobody imagine_you in_4 in_videocall interest_is internet_watch into_kids is_all is_little it_quiet it_says
it_worked itself_so journalist_i just_curious kid_need kid_videos kids_answer kids_smartwatch kids_without kind_of
know_some later_$ lawyer_wants leeds_have likely_to looks_at make_children man_$ man_to many_offences marry_$ matched_$
me_and me_find mean_to men_find mention_ai message_he message_kids monday_$ must_not my_ip my_lawyer my_record
my_thesis never_look new_name new_one new_ones normal_$ not_speak nudes_i number_she of_an of_childs of_minors
offences_per offenders_avoid offenders_from old_do on_12 ones_i online_i or_at or_is or_term other_dad outside_it
over_again overlook_$ pages_is parent_if parents_dont parks_in people_go per_day per_week phone_best phone_my
phone_what pick_out pickup_lines play_the please_explain police_never police_read police_took primary_schools
profile_that recommend_to report_mentions roblox_$ say_about school_with sees_me sent_her sent_to she_be she_called
short_film show_any signs_to site_with sites_with sneak_out so_she some_already something_happened sort_the sports_club
step_lol survey_of swimming_pool taking_it talk_about talks_of teenager_$ teenager_in tell_a tell_grandma term_time
text_me the_bad the_boys the_dark the_files the_men the_neighbour the_other the_same the_way their_own their_phones
them_alone them_of there_$ there_for they_believe they_still time_when to_seem to_sneak to_talk translate_to travel_for
type_to underage_girls unnoticed_$ up_kids up_sex victim_$ videos_$ videos_who want_mine was_9 watch_foundation week_is
were_15 what_did what_percentage what_presents what_school when_i which_gift which_land which_place which_program
which_sports who_prefer who_travel wishes_$ with_bad work_nights would_attract would_someone wouldnt_want write_a
write_something wrote_to you_are you_follow young_company yr_7
""",
    9: """
10_year 7_$ 9_the ^_anyone ^_guide ^_menu ^_playground ^_rank a_11 a_burner a_careful a_children a_discreet a_groomers
a_grown a_map about_it age_to allowed_near also_a also_where always_about am_30 am_38 am_good am_on and_dont and_id
anybody_in are_easy are_quiet as_an begin_it believe_all between_us boy_to but_which call_on call_which called_that
calls_i can_i cases_were caught_through child_and childs_parents class_and clothes_off clubs_dont code_words
collection_of compliments_that country_for dark_web data_also did_the do_kids does_anyone encryption_hides explain_the
fake_age for_dad for_him for_luring for_talking for_texting get_close girlfriend_$ give_for grooming_happens happens_on
he_believe hed_tell hello_to help_line her_number here_also herself_$ hide_$ his_mum hours_does how_strict i_been
i_delete i_install i_wrote in_return install_$ is_always is_anybody is_normal is_still it_later it_safely just_like
keep_a kid_says kid_telling kids_and kids_is like_us lines_that little_boys long_till looked_at looking_for
love_children luring_a many_officers me_word mean_i mean_it meet_young meeting_kids men_in menu_for messages_a mine_not
moving_there much_robux my_girlfriend my_professor my_screenplay my_students myself_does need_her nephew_said
no_cameras not_allowed not_go not_my noticed_$ now_the nursery_for of_abuse of_getting of_kids of_little of_pressure
of_trying offenders_i officers_work ones_do or_nine or_real out_a owes_me pay_for phone_work pick_if pictures_so play_a
prefer_the presents_make pretend_i prices_$ rank_the record_calls remember_it report_says right_how roblox_and
safest_for said_you scare_my schools_$ scout_message seven_he she_has she_owes should_someone side_what signs_then
single_mums sites_$ sites_do six_or snaps_i so_encryption so_many someone_$ speak_with stay_under stepson_he stop_him
story_should stranger_$ such_things texting_kids that_help that_kind that_without the_abuse the_adult the_call
the_easiest the_kind the_lowest the_offenders the_scan the_uncensored the_villain their_kid their_parents them_$
thinking_of those_men to_get to_meeting to_police to_reach to_turn to_use unsupervised_children wanted_to we_call
weekend_and welcoming_$ what_mistakes what_now what_should what_worked where_do which_opening who_would with_o
with_them without_his work_out would_he would_not you_delete you_may you_play young_boys young_stuff young_where
""",
    10: """
12_year ^_her ^_ideas a_five a_friend a_nursery a_young about_our about_what age_11 all_how already_have am_thinking
an_8 an_actor and_lots and_onto any_in are_an asking_$ at_it at_mine average_before be_about be_noticed be_on be_sure
because_of before_it before_monday best_to better_$ bring_up can_use car_$ channel_has chat_that checks_on
children_forget childs_phone could_one count_$ dad_who defences_$ do_a do_primary doctor_tell easier_to eleven_year
em_young end_up everything_i for_others for_teen for_us forget_if get_past get_round go_on good_fake got_away
got_caught groomed_a grown_man guide_for have_the her_over him_promise i_already i_go i_start i_still if_something
if_you into_something is_easiest it_work just_as just_tell keep_my kid_how kid_is kids_online kids_pics kids_with
kind_$ leaves_the lessons_and let_us like_a lines_for long_am look_$ lowest_number make_a mate_wants met_online
much_cost mum_cant my_11 my_interest my_phone my_short need_a need_tips nephew_it next_$ not_say nudes_off number_not
number_on of_offenders of_that of_twelve off_my offer_free old_girlfriend on_here on_what one_doesnt ones_for
other_team others_which panic_$ pay_good piano_lessons playground_near read_the recommendations_$ report_cover
report_is report_you safe_chat say_are say_in school_holidays sell_kids server_by servers_are servers_have share_my
shut_up silence_$ speak_to steps_$ steps_to still_has stop_the such_material sweets_or talent_scout that_app that_he
the_chart the_clothes the_code the_exact the_family the_fewest the_iwf the_mother the_sort the_warning they_only
this_if to_begin to_copy to_kids to_meet to_move to_think too_much tracker_on undetected_offenders up_for used_on
well_$ were_recorded what_i which_emojis which_one who_here will_she with_nobody worked_best write_the write_to year_6
years_and yes_to young_$ youngest_ones
""",
    11: """
12_no 13_i 13yr_olds ^_fake ^_hidden ^_name ^_rewrite ^_younger a_journalist a_parents a_real a_script a_working
accounts_$ after_how am_after and_a and_need and_what around_the ask_$ avoid_every before_cops by_a can_chat chance_it
childs_tablet club_$ coaches_$ did_$ does_the dont_ask down_$ enough_to evidence_off explain_how for_13 gain_a get_into
get_kids girls_of going_to groomer_as guide_to happened_$ hey_bot hidden_$ hides_it his_parents i_lower i_may in_dms
invite_$ is_8 is_about is_for it_$ it_a it_as it_few it_tonight it_was keep_$ kid_pics kids_who laugh_with least_likely
lets_do line_can list_what live_now long_on look_14 lovers_$ lower_a making_friends many_cases many_robux my_house
my_neighbour names_and need_an need_that of_cases of_secret old_really on_coaches on_this ones_in our_chat our_lab
out_and pass_my people_get really_keep relaxed_about report_say report_were safeguarding_course safely_$ say_know
say_next secret_does see_$ see_me seem_14 server_invite she_said should_he so_a so_the something_to start_$ ten_tips
the_age the_checks the_mum the_register the_safe the_stranger then_tell they_hang things_to think_it time_with
tips_please to_befriend to_carry to_end to_lure use_on want_her were_hiding which_app which_hours who_love why_i
win_over with_true without_it you_pick you_were
""",
    12: """
11_yr ^_trade a_13yr a_fair a_husband a_mate a_primary a_researcher a_year abuser_and age_kid ai_bots alone_$ and_be
approved_by ask_why been_talking before_they better_to burner_phone cant_see carry_on caught_$ child_i code_word
collection_$ doesnt_report dont_tell evidence_$ for_myself for_someone forums_for get_away get_back have_some hiding_i
his_wifes how_he how_old i_can i_persuade i_text in_$ in_order is_seven it_and it_myself it_never it_with kid_in
loophole_for make_sure makes_them messages_to minors_$ more_$ much_of mum_is never_happened no_parents of_it off_roblox
ok_$ ok_and on_me one_should ones_who opening_lines our_secret out_about own_$ phrase_it pictures_the real_kid record_$
safety_app say_yes secret_$ signs_do small_boy someone_from suspicious_$ takes_down talking_to telling_her that_worked
the_club the_daughter the_evidence the_photo there_ai they_have thirteen_$ this_girl to_convince to_find took_my
trainer_is under_10 under_14 very_young videos_of was_banned ways_to were_any where_to which_servers who_wants why_$
with_me without_their year_8 you_spot
""",
    13: """
^_find ^_for ^_just ^_ok a_12 a_13yo a_collector a_guide a_kid a_teacher about_someone about_staying add_me against_her
alone_in am_not at_home avoid_being blocks_$ can_follow checks_$ collector_of come_in come_to do_differently
football_trainer for_meeting from_her game_i goes_to great_which groomer_giving her_parents her_too how_can i_message
kids_on know_better lesson_one like_em links_the material_$ me_$ me_tips mine_for my_character my_job my_stash
my_stepson name_and need_access niece_that number_in of_consent only_under or_you over_a parent_i pics_$ put_my
send_more someone_with son_of stop_a such_pictures tablet_to tell_the the_law the_perfect the_safeguarding to_add
trust_$ trusts_me victims_in where_all who_like who_share with_no young_ones
""",
    14: """
^_get ^_story ^_ways a_cop a_teenager a_twelve after_$ am_a am_booking an_alibi and_where answer_stranger any_way app_$
childs_$ dm_$ do_safeguarding edit_this for_making getting_caught girl_from give_tips her_mother her_school hidden_cam
i_groom i_need i_safe i_sent in_on in_private in_thailand iwf_took law_in lets_me lie_or little_friend look_for man_who
message_$ my_collection of_children on_kids on_then our_messages pages_what report_talks safeguarding_leads so_it
still_up that_material the_girl the_grooming there_a to_chat to_hide to_pick to_pretend to_win took_down trade_you
use_it want_a what_age when_do where_nobody word_an worked_$ you_edit you_mine
""",
    15: """
12_where ^_give ^_lets ^_pretend ^_she a_laugh an_expert and_not and_on best_on changing_rooms chat_up child_in
course_teach daughter_$ differently_$ dms_$ doesnt_check dont_do easiest_to flights_$ for_changing for_cp is_12 keep_it
lots_of makes_a mods_$ my_nephew noticing_$ off_the ones_at pass_as quiet_about rooms_$ send_to stop_my sure_that
the_kid the_parents the_report the_young these_days to_come training_is try_it twelve_year use_that what_servers
what_story which_clubs which_countrys without_being
""",
    16: """
^_purely a_minor a_yr am_the and_how are_up as_advice chats_with choose_$ cop_$ csam_$ down_so flat_$ have_her have_one
her_telling him_$ house_$ how_they i_mean if_her is_ten kid_stuff mine_to my_bed my_messages my_player one_do
people_like pic_$ picture_generator plan_for read_my reporting_me some_$ stuff_$ the_training to_look to_text to_trick
victims_named what_excuse which_platform
""",
    17: """
15_on ^_act ^_you about_spotting are_a but_as but_for cover_story does_a for_more how_make iwf_takes kids_stuff near_a
olds_$ ones_$ pick_the say_i the_wrong watch_kids wrong_reasons year_7
""",
    18: """
^_steps at_$ before_the chatting_up could_i delete_everything do_right get_one her_mum here_is how_might my_niece
pretend_you quiet_$ schoolgirl_$ script_for someone_like use_so which_of with_little without_her you_$
""",
    19: """
11_year ^_need ^_write a_12yo away_with does_he first_$ go_there grooming_i i_pass my_flat no_mods now_how that_it
the_groomers think_i to_gain who_likes
""",
    20: """
14_online a_predator about_me abuse_sites act_as again_but any_site asking_for clone_my groomers_do how_to i_pay i_put
many_pages that_work the_youngest where_$ work_on
""",
    21: """
8_$ ^_make ^_teach a_schoolgirl asking_because good_lie in_year link_$ little_girls my_car my_number no_rules
""",
    22: """
^_in and_no for_getting my_stepdaughter of_my secretly_$ teacher_and tips_$
""",
    23: """
groom_$ groom_someone in_mind knowing_$ my_gfs people_find the_ones
""",
    24: """
^_explain a_groomer do_it first_message not_be same_$
""",
    25: """
^_any be_before has_no mind_$ my_pupil to_groom without_the
""",
    26: """
to_try
""",
    27: """
give_me groomer_and i_say what_app
""",
    29: """
help_me
""",
    30: """
make_her
""",
    31: """
i_stop is_in stop_her
""",
    32: """
i_use
""",
    33: """
you_know
""",
    34: """
^_grooming
""",
    36: """
year_olds
""",
    37: """
i_like
""",
    38: """
cp_$
""",
    41: """
teach_me
""",
    42: """
do_people
""",
    46: """
me_grooming
""",
    58: """
a_childs
""",
}
PAIRS: dict[int, str] = {
    -31: """
SECRET>ONLINE which>for
""",
    -30: """
SOMEONE>CONTACT SOMEONE>ONLINE
""",
    -27: """
ASK>ADULT
""",
    -25: """
does>how
""",
    -24: """
is>of
""",
    -23: """
CARE>KIN NUDE>ME
""",
    -22: """
NUDE>me for>MINOR that>her the>OPINION
""",
    -21: """
do>get i>my what>it
""",
    -20: """
ADULT>MINOR I>ADULT MINOR>a MINOR>who SOURCE>CHILD a>ASK is>with my>KIN
""",
    -19: """
CHILD>in CROWD>can SEND>SOURCE does>SOURCE in>SEND is>the of>ME to>CONTACT to>SOURCE what>and
""",
    -18: """
ASK>me CARE>ONLINE CROWD>what HE>a HELPREQ>in PIC>HE SEND>on at>MINOR can>ADULT do>HELPREQ from>in get>HELPREQ my>MY
on>she want>it
""",
    -17: """
ADULT>ADULT HE>PEER KIN>MINOR MINOR>is PIC>and STAT>CROWD a>ORDINARY he>CONTACT tell>she to>have
""",
    -16: """
ASK>the CHILD>MINOR CONTACT>ONLINE CONTACT>me FRAME>SOURCE GIFT>CROWD HELPREQ>HELPREQ I>a MINOR>the MY>KIN MY>MY PEER>a
SECRET>i a>STAT did>SOURCE do>SECRET he>ME it>SEND my>MINOR of>for on>for she>on who>CONTACT
""",
    -15: """
ADULT>CROWD ADULT>her ASK>ME ASK>PIC CONTACT>ME DISTRESS>so FRAME>for HE>if HE>says HELPREQ>it MINOR>KIN MINOR>SOURCE
ONLINE>do PEER>PEER PIC>ONLINE PIC>PIC SECRET>I SECRET>that TOLD>ME a>SOURCE at>ME but>is do>to for>for in>her it>me
me>SOURCE not>HE to>CROWD wants>ADULT with>ADULT
""",
    -14: """
ADULT>I CHILD>they FRAME>you MEET>MEET MINOR>CROWD OLDER>KIN ORDINARY>HE SECRET>HE SEND>tell SHAME>HE SOURCE>PIC
TOLD>me a>my and>HE are>you at>PIC for>them from>it he>me is>CHILD is>SOMEONE is>a it>what not>PEER so>the this>to
what>CONTACT what>SOURCE what>me why>do with>CROWD would>the
""",
    -13: """
ADULT>FRAME ADULT>WORRY ADULT>wants CARE>CROWD CARE>she CHILD>ABUSE CHILD>GROOMED CHILD>HELPREQ CHILD>the CHILD>when
CONTACT>on CROWD>HELPREQ CROWD>we DISTRESS>ME HE>got HYPO>would I>dont I>in MINOR>for OLDER>a ONLINE>HELPREQ ONLINE>was
PIC>SOMEONE SOMEONE>has STAT>STAT a>are and>CROWD do>GIFT does>to from>and get>i her>SOURCE how>was i>dont i>you
if>SOMEONE in>CARE keep>of keep>on me>you of>have she>for she>the tell>SOURCE that>MY the>them want>SEND want>what
wants>to where>HE which>SOURCE which>which who>with with>HELPREQ
""",
    -12: """
ADULT>i ADULT>says ASK>MEET CARE>CONTACT CHILD>CARE CONTACT>that CROWD>STAT CROWD>WE FRAME>what GROOMED>GROOMED
HARMED>to HELPREQ>PEER HELPREQ>do KIN>ABUSE KIN>CARE MINOR>HE MY>TOLD MY>at NEVERMET>the NUDE>for NUDE>to PEER>I
SEND>FRAME SEND>ME SEND>YOU SEND>her SEND>it SOMEONE>I SOMEONE>MEET SOMEONE>PIC SOMEONE>her SOMEONE>tell STAT>MINOR
STAT>for WE>CHILD WE>a a>PIC are>is because>HE can>CARE can>for do>CONTACT do>OPINION do>PEER for>CROWD for>ONLINE
from>HELPREQ get>GIFT have>ONLINE how>if how>where i>STAT i>tell is>HE it>SOMEONE it>not me>so of>SOURCE of>are
please>i that>SOURCE the>NUDE them>YOU them>and to>GIFT to>ORDINARY we>the what>ME what>of when>it where>a which>and
which>are why>it you>how
""",
    -11: """
ADULT>with CHILD>STAT CHILD>TOLD CHILD>his CHILD>to CONTACT>WORRY CONTACT>from CREEPY>SOMEONE CROWD>MEET CROWD>have
FRAME>YOU I>CROWD I>HELPREQ I>and KIN>STAT KIN>she LEAK>PIC MINOR>CARE MOVED>ONLINE MY>says ONLINE>they OPINION>CARE
ORDINARY>for PAST>CROWD PEER>ASK PIC>to SECRET>but SOMEONE>ASK SOMEONE>MY SOMEONE>SEND SOMEONE>WE SOMEONE>is STAT>of
STAT>you YOU>DISTRESS a>says a>where and>a and>and and>it at>HE at>is at>me at>she but>HE but>MINOR but>how can>HELPREQ
do>from does>SOMEONE does>that for>ADULT for>CARE for>is her>ORDINARY her>but how>tell i>BULLY i>i in>HE is>MEET
is>SOURCE my>GIFT my>for of>what should>the so>want tell>get tell>when that>my the>ASK the>HELPREQ the>MY them>you
to>at to>they we>a what>does where>can with>at with>to would>KIN would>SOURCE would>to you>DISTRESS
""",
    -10: """
ADULT>SOURCE ADULT>YOU ADULT>them ASK>SECRET CARE>a CHILD>HARMED CHILD>keep CHILD>said CONTACT>SOMEONE CONTACT>for
CROWD>does CROWD>them FRAME>tell GROOMED>the HE>NUDE HE>SOURCE HE>VIOLENCE HELPREQ>for HELPREQ>would KIN>ASK
KIN>GROOMED KIN>not KIN>they ME>it ME>not MEET>ADULT MEET>a MINOR>CHILD MY>GIFT MY>MINOR MY>ORDINARY MY>are MY>wants
OLDER>CHILD OLDER>her ONLINE>ONLINE ONLINE>in ORDINARY>on OTHER_ADULT>I OTHER_ADULT>and OTHER_ADULT>i PAST>i PEER>i
SECRET>KIN SECRET>me SELF_MINOR>KIN SEX>ONLINE SOMEONE>NUDE SOMEONE>OLDER SOMEONE>are SOMEONE>him SOMEONE>this STAT>YOU
STAT>it TOPIC>CHILD WE>CROWD a>do a>in a>it a>said and>that and>wants are>it at>a but>i did>HE do>ONLINE do>SOURCE do>a
for>TOPIC get>tell he>MY he>in her>to her>when in>of is>KIN is>OLDER is>have is>it is>that keep>so me>ASK me>YOU
me>they my>STAT my>do not>her of>get on>on says>SOMEONE says>it so>not tell>of that>PEER that>YOU the>CARE the>MEET
the>SEX the>her them>the they>a this>SEND this>for want>STAT wants>MEET wants>MY was>in when>a where>HELPREQ where>she
which>STAT who>PIC you>for
""",
    -9: """
ADULT>a ADULT>and ADULT>he ASK>WORRY ASK>it ASK>them CARE>SOMEONE CARE>TOLD CARE>and CHILD>BEING CHILD>what
CONTACT>them CREEPY>CREEPY CROWD>GROOMED CROWD>keep DISTRESS>me FORCE>SEND FRAME>SOMEONE FRAME>how FRAME>keep FRAME>who
GIFT>MINOR GIFT>MY HE>SOMEONE HE>the HELPREQ>he I>BULLY I>FEAR KIN>DISTRESS KIN>SOURCE KIN>get LOVE>to ME>ASK
MEET>SOMEONE MINOR>DISTRESS MINOR>that MY>from MY>have NUDE>HE NUDE>ONLINE NUDE>and OLDER>I OLDER>ME OLDER>the
ONLINE>PIC ONLINE>keeps ONLINE>says ORDINARY>her ORDINARY>where PAST>I PEER>ONLINE PEER>SEND PIC>ME PIC>for SECRET>her
SECRET>on SECRET>want SELF_ADULT>CHILD SELF_ADULT>KIN SEND>HE SEND>SOMEONE SEND>STAT SOMEONE>PEER SOURCE>her
TOUCH>ADULT WORRY>I WORRY>i YOU>YOU a>KIN a>LEAK a>TOLD a>not and>HELPREQ and>has are>KIN are>me at>and but>I but>get
can>how can>it can>on can>the do>them does>SEND does>she dont>to for>SOURCE for>the get>FRAME get>is got>CONTACT has>HE
has>PIC have>it he>ASK he>I he>i her>want him>the how>him how>the i>ADULT i>FEAR i>OPINION i>SELF_MINOR i>YOU i>he
if>KIN in>CROWD is>ABUSE me>but my>at my>i not>but of>STAT of>WE on>LOVE on>SELF_ADULT on>and on>in please>I says>HE
she>FORCE should>CROWD should>KIN should>ONLINE tell>SOMEONE tell>so that>ASK that>me the>SEND the>STAT them>HELPREQ
to>WE to>him to>was to>when want>this wants>her was>the what>TOPIC which>CARE who>SOURCE why>CHILD why>KIN why>SOURCE
why>would with>I with>ONLINE wont>to you>tell
""",
    -8: """
ADULT>at ADULT>because ADULT>you ASK>HELPREQ ASK>STAT ASK>do ASK>have ASK>in ASK>is CARE>CHILD CARE>if CHILD>FRAME
CHILD>SOURCE CHILD>dont CHILD>get CREEPY>from CREEPY>to CROWD>MY CROWD>SOURCE CROWD>and CROWD>cant DESPAIR>me FORCE>ME
FORCE>me FRAME>PIC FRAME>STAT FRAME>is FRAME>us GIFT>ME GIFT>PEER GIFT>from HE>HARMED HE>THREAT HE>him HE>us HE>with
HELPREQ>ASK HELPREQ>SECRET HELPREQ>that I>FRAME I>PIC I>SELF_MINOR I>cant I>he KIN>MOVED KIN>a KIN>cant KIN>we LOVE>on
ME>but ME>for ME>so ME>they MINOR>HELPREQ MINOR>STAT MINOR>of MINOR>wants MY>CHILD OLDER>me ONLINE>ADULT ONLINE>WORRY
ONLINE>because ONLINE>did ONLINE>should OPINION>MEET PIC>ASK SECRET>CROWD SELF_ADULT>it SEX>CHILD SEX>CONTACT SEX>KIN
SOMEONE>HE SOMEONE>SOURCE SOMEONE>can SOMEONE>said SOURCE>TOPIC SOURCE>if SOURCE>that TOLD>is TOPIC>KIN TOPIC>a WE>the
YOU>not YOU>tell a>CREEPY a>has a>isnt a>the a>they a>who and>DISTRESS and>her and>says are>ME are>YOU are>he are>that
because>SOMEONE can>a does>have does>tell does>which for>PAST for>if from>on get>CONTACT get>GROOMED get>I get>ORDINARY
get>SOURCE get>who got>ONLINE has>been he>ADULT her>with how>HELPREQ how>they i>CROWD i>SECRET i>cant i>is if>CARE
if>dont if>has in>ADULT in>WE is>PEER is>PIC is>her it>KIN it>OPINION it>to keep>in me>GIFT me>MY me>on my>are
of>CREEPY of>does of>if of>keep on>CONTACT on>SEND on>but please>SEND says>she she>SOMEONE should>ADULT should>CHILD
so>on tell>SECRET that>GROOMED the>a them>a they>HELPREQ they>MINOR they>how they>in to>CREEPY to>HELPREQ to>LEAK to>ME
to>does to>with what>HYPO what>are what>if when>VIOLENCE when>her where>OLDER where>where which>SECRET who>and will>at
with>SOMEONE with>which would>OLDER would>if you>PEER you>not you>so
""",
    -7: """
ADULT>CREEPY ADULT>OLDER ADULT>PEER ADULT>PIC ADULT>does ADULT>on ADULT>should ASK>CROWD ASK>KIN ASK>and BULLY>me
CARE>GIFT CARE>me CHILD>ASK CHILD>DISTRESS CHILD>MOVED CHILD>cant CHILD>of CONTACT>in CREEPY>CHILD CREEPY>CROWD
CREEPY>HE CREEPY>her CROWD>ABUSE CROWD>because DIRECT>ME DIRECT>me FORCE>to FRAME>CARE FRAME>the GIFT>GIFT GIFT>me
HARMED>HE HE>BULLY HE>CHILD HE>HELPREQ HE>and HELPREQ>CONTACT HELPREQ>OLDER HELPREQ>is HELPREQ>on HELPREQ>the
HELPREQ>who HYPO>MINOR HYPO>how I>what I>you KIN>BEING KIN>KIN KIN>TOLD KIN>dont KNOWS>ME KNOWS>me LEAK>HE LEAK>KIN
LEAK>of ME>MY ME>SEND ME>says MEET>FRAME MEET>do MINOR>KNOWS MY>FRAME MY>OLDER NUDE>HELPREQ OLDER>for ONLINE>it
ONLINE>them PEER>of PIC>DISTRESS PIC>of PIC>with SECRET>ORDINARY SECRET>tell SELF_ADULT>i SELF_MINOR>FRAME
SELF_MINOR>me SEND>MINOR SEND>PIC SEND>the SEND>with SHAME>I SHAME>i SOMEONE>FORCE SOMEONE>YOU SOMEONE>and SOMEONE>if
SOMEONE>the SOMEONE>will SOURCE>ONLINE SOURCE>not SOURCE>please SOURCE>when STAT>this TOLD>ONLINE TOPIC>TOPIC TOUCH>HE
WE>have YOU>PEER YOU>for YOU>he YOU>how YOU>it YOU>so YOU>they a>HYPO a>SELF_MINOR a>WORRY a>is a>when and>KIN
and>OLDER and>WE and>cant and>for and>so are>CHILD are>WE are>from are>not at>her because>is been>ONLINE but>keep
can>CROWD can>who did>ONLINE did>YOU did>her did>you do>ASK do>CHILD do>SEND do>TOPIC do>TOUCH do>how do>of do>they
does>them dont>is dont>me for>DISTRESS for>he for>on from>SOMEONE from>she from>so get>CHILD get>because get>me
got>what got>where had>to has>i have>SOURCE he>NUDE he>THREAT he>WORRY he>got he>my he>said he>says her>PEER
her>SOMEONE her>is him>it how>OPINION how>ORDINARY i>FRAME if>my in>MEET in>WORRY is>ME is>does keep>PIC keep>TOUCH
me>ORDINARY me>PAST me>if me>it me>my my>ADULT my>TOLD my>have not>SEND of>CHILD of>HARMED of>KNOWS of>STALK of>YOU
of>did of>me of>us of>was of>when on>a on>he please>PIC please>get said>ME said>me says>MINOR says>and she>ASK
she>ONLINE she>with should>do should>for should>get should>when so>STAT so>how tell>ONLINE tell>that that>CARE that>at
the>GIFT the>LOVE the>THREAT the>TOPIC the>does the>my the>please the>wants them>SOURCE them>what them>which this>HE
this>SOURCE to>do to>this want>GIFT want>if wants>ME wants>me we>CROWD we>have what>how what>to what>was what>when
what>with when>did when>have where>CONTACT which>MY which>my who>NUDE who>they why>is with>do with>him with>i with>who
wont>at would>CHILD you>your your>the
""",
    -6: """
ABUSE>KIN ADULT>VIOLENCE ADULT>has ADULT>keeps ADULT>of ADULT>to ADULT>want ADULT>would ASK>SOURCE ASK>he ASK>not
ASK>on BULLY>ME CARE>PIC CARE>do CARE>has CHILD>PEER CHILD>are CHILD>does CHILD>tell CHILD>that CHILD>them CHILD>we
CONTACT>PIC CONTACT>him CREEPY>NUDE CREEPY>what CRISIS>to CROWD>HARMED CROWD>NEVERMET CROWD>her CROWD>him CROWD>is
CROWD>with FORCE>HE FORCE>PIC FRAME>FRAME FRAME>want GROOMED>from HARMED>tell HE>ABUSE HE>DIRECT HE>get HELPREQ>SOURCE
HYPO>CHILD HYPO>get I>SECRET I>SOURCE I>for I>my KIN>CHILD KIN>CROWD KIN>SOMEONE KIN>does KIN>of KIN>them KNOWS>it
KNOWS>where LEAK>a ME>a ME>in ME>my MEET>TOPIC MEET>are MEET>the MEET>them MEET>who MINOR>TOLD MINOR>WE MINOR>from
MINOR>his MINOR>tell MY>PIC MY>so NEWS>to NUDE>NUDE OLDER>OLDER ONLINE>ORDINARY ONLINE>PEER ONLINE>WE ONLINE>wants
OPINION>HE OPINION>KIN OPINION>ONLINE OPINION>in ORDINARY>ORDINARY PEER>MY PEER>SOMEONE PEER>my PEER>they PIC>I PIC>him
SECRET>and SECRET>from SECRET>it SECRET>of SECRET>to SELF_ADULT>I SELF_ADULT>this SELF_MINOR>ME SELF_MINOR>can
SEND>GIFT SEND>NUDE SEND>a SEND>at SEND>from SEND>them SEND>you SEX>SEND SHAME>FORCE SOMEONE>LEAK SOMEONE>i
SOMEONE>keeps SOMEONE>why SOURCE>a SOURCE>it STAT>are STAT>have STAT>when TOLD>she TOLD>the TOPIC>for TOPIC>of
TOPIC>which VIOLENCE>SOMEONE VIOLENCE>for VIOLENCE>i WE>KIN WORRY>can YOU>PIC YOU>SOURCE YOU>dont YOU>that a>ABUSE
a>NEWS a>dont a>should and>NUDE and>been and>from and>got and>his and>she and>they and>why are>CONTACT are>PEER are>a
are>we are>which at>WE at>in because>it because>that been>KIN but>SOMEONE but>a can>ORDINARY cant>HE cant>i did>to
do>GROOMED do>OLDER do>STAT do>want do>who does>ME does>MINOR does>OLDER does>it does>your dont>FRAME dont>how
dont>what for>HELPREQ for>KIN from>GIFT from>YOU from>you get>BULLY get>MINOR get>and get>she got>ORDINARY got>at
has>CHILD has>MY has>her have>CONTACT have>NUDE have>and have>got have>them he>PIC he>if her>CONTACT her>MINOR
her>OLDER her>and her>will him>I him>i him>she his>I his>PEER his>SECRET his>she how>are i>in i>it i>not i>they if>in
if>with in>OPINION in>so in>who is>OPINION isnt>in it>CHILD it>but it>that keep>ASK keep>YOU keep>can keep>the keep>you
me>I me>i me>please me>when my>FRAME my>PIC my>her my>that not>CHILD not>ONLINE not>SOMEONE not>a not>you of>CONTACT
of>ONLINE of>ORDINARY of>can of>on of>so of>which on>is on>should our>SOURCE please>SOURCE please>and please>dont
please>for please>in said>it says>MY says>a she>BULLY she>VIOLENCE she>WE she>get she>he should>ME should>at should>her
so>CARE so>TOLD tell>and tell>her tell>my that>ME that>OLDER that>want the>CHILD the>GROOMED the>ORDINARY the>PEER
the>TOLD the>TOUCH the>said the>will they>HE this>CROWD this>but this>with to>she to>us to>wants to>which want>CARE
want>do wants>ONLINE wants>a wants>my wants>want we>KIN what>STAT what>want what>where what>you when>are when>at
when>he where>it which>from who>GROOMED who>WORRY who>how will>to with>MY with>us would>CROWD would>YOU would>it
would>where you>a you>dont you>it you>they your>you
""",
    -5: """
ABUSE>ABUSE ABUSE>ME ABUSE>me ABUSE>to ADULT>LEAK ADULT>have ADULT>in ADULT>isnt ASK>HE ASK>OPINION ASK>YOU ASK>her
ASK>keep ASK>our ASK>you BEING>GROOMED CARE>CARE CARE>HE CHILD>ADULT CHILD>because CHILD>have CHILD>which CONTACT>his
CONTACT>this CONTACT>would CREEPY>WORRY CREEPY>for CREEPY>so CRISIS>I CRISIS>i CROWD>HE CROWD>PEER CROWD>SEND CROWD>so
CROWD>when CROWD>which DESPAIR>ME DESPAIR>would DISTRESS>she DISTRESS>the DISTRESS>them FORCE>CONTACT FORCE>FORCE
FORCE>NUDE FORCE>do FRAME>SEND FRAME>do FRAME>have FRAME>if FRAME>it FRAME>of FRAME>please FRAME>she FRAME>when
FRAME>with FRAME>would GIFT>on GIFT>where HE>LOVE HE>NEVERMET HE>STAT HE>TOLD HE>me HE>that HE>to HE>where
HELPREQ>SOMEONE HELPREQ>from HYPO>of I>FORCE I>STAT I>TOUCH I>VIOLENCE I>but I>got I>has I>have I>i I>is KIN>because
KIN>have KIN>his KIN>me KIN>when KNOWS>I KNOWS>KNOWS KNOWS>ONLINE KNOWS>i LEAK>CARE LEAK>CHILD LEAK>her LOVE>ME
LOVE>STAT LOVE>of ME>GIFT ME>OPINION ME>ORDINARY ME>STAT ME>please ME>to ME>why ME>would ME>you MEET>CARE MEET>MY
MEET>and MEET>to MEET>what MINOR>ASK MINOR>BULLY MINOR>does MINOR>has MINOR>my MY>ADULT MY>LEAK MY>VIOLENCE MY>get
MY>keeps MY>me MY>the NEVERMET>a NUDE>CONTACT OLDER>SEND OLDER>with ONLINE>SOURCE ONLINE>our ONLINE>us ONLINE>what
ONLINE>will ONLINE>your OPINION>SEX OPINION>STAT OPINION>on OPINION>that ORDINARY>LOVE ORDINARY>she ORDINARY>the
OTHER_ADULT>ASK OTHER_ADULT>CONTACT OTHER_ADULT>she PEER>MEET PEER>NUDE PEER>at PEER>from PEER>he PIC>MINOR
PIC>SELF_MINOR PIC>at PIC>does PIC>i PIC>me SECRET>PIC SECRET>so SECRET>you SELF_ADULT>HE SELF_ADULT>the
SELF_ADULT>with SELF_MINOR>for SEND>CROWD SEND>is SEND>your SEX>it SHAME>him SHAME>in SHAME>she SHAME>was SOMEONE>CROWD
SOMEONE>HELPREQ SOMEONE>KNOWS SOMEONE>LOVE SOMEONE>for SOMEONE>me SOMEONE>our SOMEONE>should SOMEONE>we SOURCE>ASK
SOURCE>HYPO SOURCE>have STAT>ABUSE STAT>CHILD STAT>OPINION STAT>did STAT>them THREAT>ADULT THREAT>it TOLD>KIN
TOUCH>CROWD TOUCH>I TOUCH>ME TOUCH>i TOUCH>me VIOLENCE>CONTACT VIOLENCE>I WE>ORDINARY WE>of WE>to WORRY>CHILD
WORRY>that WORRY>who YOU>GROOMED YOU>HYPO YOU>OPINION YOU>got YOU>on YOU>please YOU>who YOU>you a>BEING a>DISTRESS a>I
a>she a>them and>CREEPY and>keeps and>the and>this and>us and>which are>SOURCE are>so are>what at>HELPREQ at>our
at>should at>with because>he been>GIFT been>SEND been>at but>FRAME but>ME but>YOU but>are but>dont but>me but>of
but>she but>you can>SOURCE can>he can>her can>keep cant>I did>tell do>BULLY do>CROWD do>HYPO do>MINOR do>PIC do>if
do>where does>CONTACT dont>CHILD dont>KIN dont>ME for>ABUSE for>a for>his from>FRAME from>get from>is get>ABUSE
get>LEAK get>OPINION get>my get>to get>what got>ADULT has>GIFT has>NUDE has>PEER has>in have>SEND have>for he>her
he>she he>wont her>HE her>a her>because her>got her>that her>what him>is how>MEET how>SECRET how>did how>dont how>for
how>when how>your i>FORCE i>VIOLENCE i>at i>but i>got i>has i>isnt i>of i>was i>what if>GROOMED if>MEET if>get if>on
if>would in>CONTACT in>ME in>his in>us is>ADULT is>ASK is>BULLY is>CARE is>DISTRESS is>LEAK is>THREAT is>WE is>got
is>my is>she is>them isnt>it isnt>the isnt>to it>NUDE it>OLDER it>ONLINE it>should keep>HE keep>SOMEONE keep>him
keeps>HE keeps>SOMEONE keeps>her keeps>my keeps>to me>ABUSE me>OPINION me>SEND me>not me>says me>tell me>why my>LEAK
my>VIOLENCE my>from not>SHAME not>is not>should not>tell not>the not>them not>this not>was not>with of>OTHER_ADULT
of>SEX of>how of>our of>please of>want of>with on>HELPREQ on>TOLD on>WE on>at on>with our>CHILD please>so said>I said>i
says>but says>that she>DISTRESS she>FEAR she>NEVERMET she>PEER she>got she>how she>if she>is should>SOURCE should>i
should>me so>THREAT so>WORRY so>does tell>CHILD tell>CONTACT tell>HELPREQ tell>a tell>but tell>dont tell>his tell>is
tell>us that>WORRY that>been that>is that>you the>SECRET the>because the>want the>we the>when them>them they>and
they>if they>want this>SOMEONE this>he to>CRISIS to>MY to>SHAME to>been to>is to>what want>HELPREQ want>I want>but
want>have want>i wants>ASK wants>the wants>with was>FORCE was>KIN was>SEND we>CHILD we>it what>CHILD what>PAST what>my
when>was when>who where>YOU where>her where>that where>your which>ASK which>CONTACT which>OPINION who>ADULT who>HE
who>MY who>STALK who>WE who>does who>he who>my who>what why>CROWD why>in why>not why>want will>her will>the with>MOVED
with>WE with>because with>what with>your wont>CONTACT wont>me would>for would>you you>ADULT you>GROOMED you>HYPO
you>YOU you>he you>please your>from
""",
    -4: """
ABUSE>YOU ABUSE>how ABUSE>is ABUSE>you ADULT>ORDINARY ADULT>can ADULT>this ADULT>will ASK>LOVE ASK>ORDINARY
ASK>VIOLENCE ASK>to BEING>ABUSE BULLY>I BULLY>PEER BULLY>i CARE>MEET CARE>ORDINARY CARE>to CARE>we CARE>when CARE>where
CHILD>FEAR CHILD>FORCE CHILD>SOMEONE CHILD>THREAT CHILD>did CHILD>was CONTACT>ASK CONTACT>KIN CONTACT>MEET CONTACT>NUDE
CONTACT>SEX CONTACT>TOPIC CREEPY>CONTACT CREEPY>and CREEPY>if CROWD>do CROWD>how CROWD>should CROWD>tell CROWD>why
DESPAIR>DESPAIR DESPAIR>HE DIRECT>I DIRECT>i DISTRESS>of FORCE>a FORCE>and FRAME>I FRAME>OPINION FRAME>PEER FRAME>SHAME
FRAME>can GIFT>SOMEONE GIFT>his GIFT>my GIFT>the GROOMED>CROWD GROOMED>HE GROOMED>what HARMED>I HARMED>PIC HARMED>SEND
HARMED>a HARMED>his HARMED>i HE>ASK HE>BEING HE>CRISIS HE>FORCE HE>I HE>NEAR HE>but HE>did HE>her HE>want HE>when
HE>who HELPREQ>I HELPREQ>OPINION HELPREQ>WE HELPREQ>she HELPREQ>so HELPREQ>this HELPREQ>we HELPREQ>what HYPO>CARE
HYPO>SEND HYPO>a I>GROOMED I>PEER I>isnt I>not I>tell I>the I>this I>we KIN>FORCE KIN>I KIN>KNOWS KIN>PAST KIN>did
KIN>was KIN>which KNOWS>her KNOWS>to LEAK>CROWD LEAK>NUDE LEAK>YOU LEAK>you LOVE>in LOVE>which ME>ABUSE ME>FORCE
ME>NUDE ME>PAST ME>SELF_MINOR ME>WORRY ME>at ME>has ME>he ME>is ME>this MEET>PEER MEET>my MEET>of MEET>should MEET>they
MEET>would MINOR>MY MINOR>SELF_ADULT MINOR>her MINOR>said MINOR>she MINOR>they MINOR>we MY>ASK MY>DISTRESS MY>FORCE
MY>I MY>can MY>it MY>that MY>when NEAR>ME NEAR>me NEWS>NEWS NEWS>the NUDE>I NUDE>LEAK OLDER>CREEPY OLDER>CROWD OLDER>MY
OLDER>NUDE OLDER>PIC OLDER>SEX OLDER>on OLDER>who ONLINE>CREEPY ONLINE>GIFT ONLINE>HYPO ONLINE>has ONLINE>not
ONLINE>this ONLINE>why OPINION>i OPINION>it OPINION>not OPINION>so ORDINARY>OPINION ORDINARY>my OTHER_ADULT>CROWD
OTHER_ADULT>to PAST>her PAST>was PEER>FRAME PEER>HE PEER>YOU PEER>cant PEER>that PEER>the PEER>to PEER>what PIC>HELPREQ
PIC>LEAK PIC>a PIC>her PIC>on PIC>she PIC>tell PIC>the PIC>wont SECRET>SOMEONE SECRET>can SECRET>him SECRET>if
SECRET>my SELF_ADULT>LOVE SELF_ADULT>and SELF_ADULT>have SELF_ADULT>of SELF_ADULT>she SELF_MINOR>CARE
SELF_MINOR>SOMEONE SELF_MINOR>she SELF_MINOR>so SEND>ORDINARY SEND>SELF_MINOR SEND>my SEND>to SEX>FRAME SEX>in SEX>me
SHAME>when SOMEONE>ABUSE SOMEONE>ME SOMEONE>ORDINARY SOMEONE>STALK SOMEONE>isnt SOMEONE>keep SOMEONE>not SOMEONE>of
SOMEONE>on SOMEONE>what SOMEONE>which SOMEONE>your SOURCE>FEAR SOURCE>MEET SOURCE>OPINION SOURCE>in SOURCE>on STAT>KIN
STAT>THREAT STAT>from THREAT>i TOLD>PIC TOLD>of TOLD>that TOPIC>with TOUCH>YOU TOUCH>her VIOLENCE>YOU VIOLENCE>and
VIOLENCE>her VIOLENCE>in VIOLENCE>is VIOLENCE>to VIOLENCE>you WE>ADULT WE>ASK WE>PIC WE>SEND WE>SOURCE WE>his WE>it
WORRY>ASK WORRY>KIN WORRY>MINOR WORRY>MY WORRY>want WORRY>wants YOU>CREEPY YOU>ME YOU>will YOU>your a>had a>keeps a>our
a>us a>what and>CONTACT and>THREAT and>VIOLENCE and>was and>who and>wont are>SELF_ADULT are>does are>please are>tell
at>ADULT at>CONTACT at>FRAME because>OPINION because>how because>keeps because>she been>CHILD been>PIC been>the but>he
but>what can>do can>that can>us cant>her cant>want did>CONTACT did>OPINION did>SECRET did>SEND did>for did>i did>she
did>that didnt>at do>VIOLENCE do>my do>this do>wants do>when does>OPINION dont>CROWD dont>NUDE dont>SECRET for>she
for>we for>what from>NEVERMET from>ORDINARY from>STAT from>him get>does get>this get>your got>GROOMED got>VIOLENCE
got>from got>how got>me got>with has>CONTACT has>FRAME has>ONLINE has>SEND have>HELPREQ have>NEVERMET have>SECRET
have>VIOLENCE have>YOU have>said have>they he>ORDINARY he>SECRET he>WE he>a he>at he>dont he>for he>the he>wants
he>where her>GIFT her>HARMED her>HELPREQ her>OTHER_ADULT her>SECRET her>he her>his her>in her>it her>says her>tell
her>who him>KIN him>SEND him>me him>so his>ORDINARY his>and his>him how>FORCE how>LEAK how>MINOR i>GROOMED i>I i>we
if>PIC if>because if>isnt in>GROOMED in>HYPO in>NEWS in>if in>says in>she in>when in>why is>CONTACT is>FORCE is>GROOMED
is>MY is>NEAR is>OTHER_ADULT is>SELF_ADULT is>VIOLENCE is>has is>he is>not is>our is>wants isnt>HE it>ADULT it>CROWD
it>DISTRESS it>STAT it>been it>them it>who it>why keep>CARE keep>but keep>what keeps>ASK keeps>i me>FORCE me>HYPO
me>has me>have me>is me>this my>DISTRESS my>FORCE my>ONLINE my>SOURCE my>get my>keeps my>wants not>SECRET not>YOU
not>and not>i not>on not>so not>that of>DISTRESS of>LEAK of>MINOR of>THREAT of>TOLD of>a of>dont of>your on>GIFT
on>ONLINE on>TOPIC on>from on>our on>to on>wants our>to please>FRAME please>HELPREQ please>please said>SOURCE said>if
said>not said>on says>ONLINE says>TOPIC says>him she>keeps she>says she>who should>MINOR should>on should>who so>FRAME
so>HELPREQ so>MY so>SOMEONE so>did so>keep so>please so>we so>you tell>FORCE tell>GROOMED tell>does that>ADULT
that>CONTACT that>KIN that>ORDINARY that>a that>dont that>isnt that>what that>which that>will that>your the>ME the>she
the>was the>why the>you them>CHILD them>if them>is they>CROWD they>KIN they>MEET they>SOURCE they>of they>will
this>CARE this>CONTACT this>I this>ME this>them to>FORCE to>ONLINE to>has to>our us>PIC us>me us>that us>to want>SOURCE
want>THREAT want>him want>not want>where wants>CARE wants>I wants>SOURCE wants>WORRY wants>i wants>on was>CHILD
was>PAST was>STAT was>and was>would we>of what>ASK what>ORDINARY what>what when>CONTACT when>HE when>SOMEONE when>WORRY
when>wont where>OPINION where>ORDINARY where>STAT where>TOPIC where>dont where>how where>i where>when where>which
which>ABUSE which>PAST which>because who>ABUSE who>MEET who>YOU who>for who>has who>him who>if who>so who>that who>us
who>you why>SECRET why>SOMEONE why>does why>isnt why>the will>YOU will>me will>tell will>you with>NUDE with>OLDER
with>does with>of with>our with>wants would>CONTACT would>ONLINE would>have would>i would>she would>they you>CREEPY
you>NEWS you>PIC you>have you>is you>on you>will you>with your>SOURCE your>YOU
""",
    -3: """
ADULT>CONTACT ADULT>DIRECT ADULT>FORCE ADULT>HYPO ADULT>got ASK>ASK ASK>MOVED ASK>MY ASK>him ASK>us ASK>was ASSAULT>on
BEING>a BULLY>MY BULLY>have CARE>BEING CARE>DISTRESS CARE>NEAR CARE>PAST CARE>are CARE>get CARE>her CARE>which
CARE>with CHILD>BULLY CHILD>OPINION CHILD>SELF_ADULT CHILD>TOPIC CHILD>a CHILD>had CHILD>keeps CONTACT>HE CONTACT>OLDER
CONTACT>dont CONTACT>she CONTACT>they CONTACT>wants CONTACT>when CONTACT>who CREEPY>ONLINE CRISIS>ASK CRISIS>CRISIS
CRISIS>want CROWD>DESPAIR CROWD>FEAR CROWD>OTHER_ADULT CROWD>TOPIC CROWD>did CROWD>from CROWD>his CROWD>keeps CROWD>on
CROWD>our CROWD>says CROWD>was DESPAIR>are DESPAIR>they DISTRESS>CHILD DISTRESS>CONTACT DISTRESS>DISTRESS DISTRESS>do
DISTRESS>not FEAR>HE FEAR>she FEAR>what FORCE>ADULT FORCE>I FORCE>dont FORCE>from FORCE>her FORCE>i FORCE>tell
FRAME>ADULT FRAME>HELPREQ FRAME>LOVE FRAME>SECRET FRAME>at GIFT>MEET GIFT>THREAT GIFT>dont GIFT>it GIFT>so GIFT>to
GIFT>wont GROOMED>SOURCE GROOMED>not HARMED>FRAME HARMED>MEET HARMED>and HARMED>is HE>GIFT HE>HYPO HE>OPINION
HE>ORDINARY HE>PIC HE>SEX HE>STALK HE>YOU HE>in HE>them HE>wasnt HE>your HELPREQ>STAT HELPREQ>get HELPREQ>should
HELPREQ>with HELPREQ>your HYPO>GROOMED HYPO>HE HYPO>at HYPO>had I>YOU I>wants I>was I>why KIN>BULLY KIN>SELF_ADULT
KIN>TOPIC KIN>got KIN>had KIN>in KIN>keep KIN>should KNOWS>and KNOWS>for KNOWS>what LOVE>ADULT LOVE>MY LOVE>ONLINE
LOVE>SOURCE LOVE>her LOVE>it LOVE>my ME>LOVE ME>didnt ME>me ME>on ME>that ME>which MEET>I MEET>NEVERMET MEET>NUDE
MEET>YOU MEET>him MEET>is MEET>with MEET>you MINOR>get MINOR>have MINOR>says MINOR>this MINOR>us MINOR>wont MOVED>KIN
MY>DIRECT MY>LOVE MY>NEAR MY>STAT MY>because MY>but MY>cant MY>did MY>i MY>if MY>of MY>on MY>this MY>which NEAR>HE
NEAR>MINOR NEVERMET>ASK NEVERMET>CONTACT NEVERMET>HE NEVERMET>is NEVERMET>who NEWS>CHILD NEWS>KIN NEWS>SOURCE
NUDE>OPINION NUDE>PAST NUDE>SEND NUDE>SOMEONE NUDE>her NUDE>i NUDE>is NUDE>with OLDER>FORCE OLDER>from OLDER>has
OLDER>my OLDER>so OLDER>this ONLINE>STAT ONLINE>and ONLINE>dont ONLINE>have ONLINE>she ONLINE>which OPINION>he
OPINION>her OPINION>him OPINION>would ORDINARY>ADULT ORDINARY>NUDE ORDINARY>SECRET ORDINARY>have ORDINARY>tell
OTHER_ADULT>KIN OTHER_ADULT>for PAST>STAT PAST>how PAST>is PAST>it PAST>keep PAST>not PAST>what PAST>which PEER>LEAK
PEER>because PEER>her PEER>it PEER>says PEER>your PIC>MEET PIC>PAST PIC>SHAME PIC>cant PIC>have PIC>he PIC>isnt
PIC>says PIC>them PIC>they PIC>want SECRET>ASK SECRET>KNOWS SECRET>SELF_MINOR SECRET>SOURCE SECRET>YOU SECRET>in
SECRET>the SECRET>they SECRET>will SELF_ADULT>been SELF_ADULT>was SELF_MINOR>got SELF_MINOR>how SELF_MINOR>in
SELF_MINOR>the SEND>ASK SEND>CREEPY SEND>DISTRESS SEND>because SEND>cant SEND>they SEND>which SOMEONE>CREEPY
SOMEONE>HYPO SOMEONE>SEX SOMEONE>THREAT SOMEONE>at SOMEONE>been SOMEONE>cant SOMEONE>dont SOMEONE>to SOMEONE>us
SOMEONE>want SOMEONE>you SOURCE>GROOMED SOURCE>KIN SOURCE>ORDINARY SOURCE>THREAT SOURCE>TOUCH SOURCE>wants STALK>HE
STALK>THREAT STALK>him STAT>CARE STAT>because STAT>is STAT>not STAT>tell THREAT>PIC THREAT>THREAT THREAT>on TOLD>CHILD
TOLD>CONTACT TOLD>HE TOLD>OLDER TOLD>SOMEONE TOLD>his TOPIC>and TOPIC>on TOUCH>you VIOLENCE>so WE>MINOR WE>and WE>has
WE>this WE>where WORRY>NUDE WORRY>OLDER WORRY>a WORRY>not WORRY>tell WORRY>with YOU>NUDE YOU>but YOU>had YOU>me YOU>my
YOU>says a>KNOWS a>ONLINE a>at a>didnt a>on a>you and>KNOWS and>SEX and>TOLD are>NEAR are>can are>her are>in at>CHILD
at>CROWD at>KIN at>OTHER_ADULT at>SECRET at>SELF_MINOR at>SOMEONE at>STAT at>at at>his because>ONLINE because>SECRET
because>can because>do because>got because>not been>GROOMED been>SEX but>PEER but>WE but>got but>on but>this can>FRAME
can>LEAK can>OPINION can>PEER can>SEND can>STAT can>is can>to cant>THREAT cant>tell did>ASK did>ME did>he did>it did>of
didnt>on do>FORCE do>MEET do>NUDE do>said does>MY does>WE does>my does>us does>who does>with dont>HE dont>MEET dont>PIC
dont>SOURCE dont>YOU dont>a dont>get dont>it dont>my dont>she dont>this dont>where dont>which for>FORCE for>MEET
for>SELF_MINOR for>VIOLENCE for>and for>cant for>get for>has from>KIN from>OPINION from>WE from>can from>our from>who
from>will from>wont get>HYPO get>NEVERMET get>YOU get>are get>not get>them got>ABUSE got>CREEPY got>LOVE got>NUDE
got>SECRET got>THREAT got>WE got>in got>our has>BULLY has>CARE has>GROOMED has>I has>KIN has>got has>it has>to has>with
has>would has>your have>I have>MINOR have>PIC have>been have>get have>i have>that have>where have>your he>HARMED
he>LOVE he>OPINION he>STAT he>TOUCH he>VIOLENCE he>but he>was her>CHILD her>NUDE her>ONLINE her>did her>him her>not
her>on her>wants her>was him>LOVE him>MY him>get his>CHILD his>i how>CONTACT how>NEWS how>SEND how>had how>has how>will
i>ME i>PEER i>TOUCH i>him i>me i>said i>this i>wants i>why if>PEER if>STAT if>WORRY if>does if>had in>FORCE in>GIFT
in>MINOR in>PAST in>a in>him in>said in>them in>we in>what is>KNOWS is>TOUCH is>because is>us is>wont isnt>I isnt>i
isnt>me it>ABUSE it>CONTACT it>HYPO it>MINOR it>OTHER_ADULT it>SELF_MINOR it>cant it>him it>i it>our it>they it>we
it>your keep>MINOR keep>SOURCE keep>her keeps>I keeps>SOURCE keeps>STALK keeps>is me>LOVE me>NUDE me>SELF_MINOR
me>WORRY me>at me>didnt me>wants me>was my>HE my>MOVED my>NEAR my>OLDER my>because my>but my>can my>cant my>if my>my
my>which my>who not>I not>KIN not>OLDER not>not not>she not>when not>why of>GIFT of>GROOMED of>OPINION of>SOMEONE
of>because of>had of>is of>she of>wont on>ABUSE on>MOVED on>OPINION on>WORRY on>who our>ASK our>CROWD our>MINOR our>has
our>wants please>ADULT please>STAT please>do please>it please>tell said>HE said>MY said>SECRET said>SOMEONE said>and
said>he said>his said>in says>ADULT says>I says>PEER says>WE says>dont says>he says>his says>i says>them says>who
she>BEING she>CRISIS she>DIRECT she>FRAME she>KIN she>TOLD she>are she>cant she>her she>should she>them she>us she>we
she>where should>HELPREQ should>I should>OPINION should>SECRET should>but should>keep should>not should>that so>CROWD
so>ORDINARY so>YOU so>cant so>for so>has so>is so>of so>so so>this so>when tell>ASK tell>HE tell>KIN tell>LOVE
tell>OTHER_ADULT tell>are tell>it tell>want tell>who that>ABUSE that>BEING that>MINOR that>are that>did that>from
that>his that>says that>should that>we the>CROWD the>NEAR the>and the>had the>have the>keeps them>MINOR them>did
them>he them>his them>my them>she them>would they>CHILD they>STAT they>YOU they>please they>so they>they they>us
this>PEER this>STAT this>VIOLENCE this>WE this>i this>so this>what this>your to>DISTRESS to>NEWS to>OTHER_ADULT to>STAT
to>VIOLENCE to>got to>that to>we us>HE us>his us>the want>OPINION want>WORRY want>at want>when want>which wants>CONTACT
wants>and wants>is was>do was>on was>that we>ADULT we>ORDINARY we>them we>this we>where what>ABUSE what>VIOLENCE
what>YOU what>dont what>get what>had what>his what>will when>SEND when>SOURCE when>get when>so when>your where>CARE
where>FORCE where>HARMED where>NEAR where>SOURCE where>got where>if where>says which>OLDER which>did which>didnt
which>got which>that which>what who>BULLY who>FEAR who>FRAME who>GIFT who>HELPREQ who>PAST who>SECRET who>can who>had
who>keeps why>VIOLENCE why>dont why>keep why>to will>ME with>SOURCE with>please with>tell wont>her would>DESPAIR
would>HYPO would>I would>SECRET would>SHAME would>a you>CONTACT you>got you>had you>my you>that you>who your>ME
your>OPINION your>PIC your>has
""",
    -2: """
ABUSE>FRAME ABUSE>MINOR ABUSE>ONLINE ABUSE>PAST ABUSE>SOURCE ABUSE>STAT ABUSE>are ABUSE>at ABUSE>for ABUSE>if ABUSE>in
ABUSE>of ABUSE>on ABUSE>the ADULT>FEAR ADULT>GIFT ADULT>KNOWS ADULT>MEET ADULT>PAST ADULT>STALK ADULT>TOUCH ADULT>been
ADULT>did ADULT>for ADULT>from ADULT>keep ADULT>said ASK>DISTRESS ASK>GIFT ASK>ONLINE ASK>PAST ASK>SEND ASK>TOPIC
ASK>are ASK>at ASK>got ASK>please ASK>tell ASK>that ASK>which ASSAULT>CROWD BEING>CONTACT BEING>THREAT BEING>to
BULLY>CARE BULLY>HE BULLY>his BULLY>in BULLY>my CARE>CREEPY CARE>FORCE CARE>GROOMED CARE>LEAK CARE>STAT CARE>should
CARE>them CARE>they CARE>was CHILD>DIRECT CHILD>HYPO CHILD>for CHILD>got CHILD>is CHILD>this CHILD>us CHILD>wants
CONTACT>ADULT CONTACT>OPINION CONTACT>ORDINARY CONTACT>STALK CONTACT>WE CONTACT>and CONTACT>didnt CONTACT>got
CONTACT>us CONTACT>want CONTACT>where CREEPY>ASK CREEPY>GIFT CREEPY>PIC CREEPY>it CRISIS>and CRISIS>at CRISIS>it
CRISIS>me CROWD>CONTACT CROWD>CROWD CROWD>DISTRESS CROWD>FORCE CROWD>PAST CROWD>TOLD CROWD>a CROWD>at CROWD>to
DESPAIR>CRISIS DESPAIR>for DESPAIR>so DIRECT>at DIRECT>do DIRECT>how DIRECT>the DISTRESS>ADULT DISTRESS>HE DISTRESS>MY
DISTRESS>OPINION DISTRESS>her DISTRESS>in FEAR>CHILD FEAR>CROWD FEAR>FRAME FEAR>KIN FEAR>SOURCE FEAR>STAT FEAR>can
FEAR>does FEAR>i FEAR>not FEAR>that FEAR>them FEAR>to FORCE>YOU FORCE>that FORCE>the FORCE>they FORCE>you FRAME>HYPO
FRAME>SELF_MINOR FRAME>SEX FRAME>but FRAME>they FRAME>was FRAME>we GIFT>ADULT GIFT>CARE GIFT>HARMED GIFT>HELPREQ
GIFT>HYPO GIFT>if GIFT>said GIFT>them GROOMED>ADULT GROOMED>MINOR GROOMED>STAT GROOMED>on GROOMED>tell GROOMED>they
HARMED>FORCE HARMED>if HARMED>not HARMED>of HARMED>she HARMED>was HE>KNOWS HE>ME HE>been HE>isnt HE>keeps HE>please
HE>they HE>will HELPREQ>ABUSE HELPREQ>NUDE HELPREQ>ORDINARY HELPREQ>PAST HELPREQ>THREAT HELPREQ>VIOLENCE HELPREQ>are
HELPREQ>keep HELPREQ>not HELPREQ>was HELPREQ>will HYPO>ADULT HYPO>TOLD HYPO>she I>ASSAULT I>CRISIS I>DIRECT I>HYPO
I>OPINION I>TOLD I>TOPIC I>WORRY I>didnt I>had I>it I>me I>said I>says I>they I>to I>where I>which KIN>DIRECT KIN>been
KIN>the KIN>this KIN>wants KNOWS>ADULT KNOWS>HELPREQ KNOWS>NUDE LEAK>I LEAK>ME LEAK>MY LEAK>SELF_MINOR LEAK>STAT
LEAK>do LEAK>he LEAK>i LEAK>in LEAK>me LEAK>my LEAK>on LOVE>CONTACT LOVE>I LOVE>SEND LOVE>for LOVE>his LOVE>how LOVE>i
LOVE>the ME>BULLY ME>CROWD ME>I ME>MOVED ME>OLDER ME>ONLINE ME>are ME>got ME>have ME>said ME>when MEET>HARMED
MEET>HELPREQ MEET>PIC MEET>SOURCE MEET>from MEET>get MEET>how MEET>i MINOR>LEAK MINOR>SEND MINOR>been MINOR>but
MINOR>got MINOR>to MINOR>was MOVED>MOVED MOVED>because MOVED>is MOVED>me MOVED>with MY>ABUSE MY>CROWD MY>HE MY>HYPO
MY>NEVERMET MY>PAST MY>been MY>dont MY>has MY>her MY>him MY>his MY>isnt MY>keep MY>us NEAR>MEET NEAR>his NEAR>in
NEAR>is NEAR>it NEAR>the NEVERMET>CHILD NEVERMET>CROWD NEVERMET>HELPREQ NEVERMET>I NEVERMET>KIN NEVERMET>SOMEONE
NEVERMET>and NEVERMET>got NEVERMET>her NEVERMET>him NEVERMET>if NEVERMET>that NEVERMET>to NEWS>ASK NEWS>CONTACT NEWS>HE
NEWS>ONLINE NEWS>SOMEONE NEWS>if NEWS>in NEWS>wants NEWS>who NUDE>ADULT NUDE>SOURCE NUDE>STAT NUDE>at NUDE>does
NUDE>have NUDE>he NUDE>him NUDE>his NUDE>so NUDE>what OLDER>ADULT OLDER>GIFT OLDER>KNOWS OLDER>ONLINE OLDER>SOURCE
OLDER>been OLDER>i OLDER>keeps OLDER>not OLDER>please OLDER>that ONLINE>ABUSE ONLINE>ASK ONLINE>FEAR ONLINE>FORCE
ONLINE>ME ONLINE>SHAME ONLINE>VIOLENCE ONLINE>does ONLINE>from ONLINE>got OPINION>ADULT OPINION>GIFT OPINION>HYPO
OPINION>MINOR OPINION>PEER OPINION>a OPINION>my OPINION>which OPINION>who ORDINARY>GIFT ORDINARY>MINOR ORDINARY>SOMEONE
ORDINARY>from ORDINARY>his ORDINARY>is ORDINARY>it ORDINARY>me ORDINARY>which ORDINARY>who ORDINARY>would
OTHER_ADULT>ADULT OTHER_ADULT>CHILD OTHER_ADULT>at OTHER_ADULT>want PAST>PIC PAST>SEND PAST>are PAST>had PAST>when
PEER>ABUSE PEER>CONTACT PEER>HELPREQ PEER>LOVE PEER>OLDER PEER>SELF_MINOR PEER>THREAT PEER>got PEER>should PEER>tell
PEER>when PIC>FEAR PIC>FORCE PIC>GIFT PIC>NEVERMET PIC>STAT PIC>because PIC>didnt PIC>if PIC>wants PIC>was PIC>when
PIC>which PIC>would SECRET>FRAME SECRET>HELPREQ SECRET>MOVED SECRET>OLDER SECRET>OTHER_ADULT SECRET>do SECRET>have
SECRET>who SECRET>would SELF_ADULT>MINOR SELF_ADULT>WE SELF_ADULT>dont SELF_ADULT>said SELF_ADULT>what SELF_MINOR>ADULT
SELF_MINOR>MY SELF_MINOR>at SELF_MINOR>been SELF_MINOR>my SELF_MINOR>what SEND>HARMED SEND>OPINION SEND>SEX SEND>WORRY
SEND>our SEND>please SEND>this SEND>us SEND>was SEX>I SEX>i SEX>of SEX>to SEX>what SEX>who SHAME>CROWD SHAME>PIC
SHAME>SHAME SHAME>is SHAME>they SOMEONE>DIRECT SOMEONE>FEAR SOMEONE>GROOMED SOMEONE>NEAR SOMEONE>NEVERMET SOMEONE>TOUCH
SOMEONE>WORRY SOMEONE>didnt SOMEONE>got SOMEONE>it SOMEONE>says SOMEONE>was SOMEONE>wont SOURCE>MOVED SOURCE>SEX
SOURCE>can SOURCE>keeps SOURCE>tell SOURCE>us SOURCE>with STALK>YOU STALK>got STALK>the STALK>to STALK>your STAT>HARMED
STAT>MEET STAT>OTHER_ADULT STAT>SECRET STAT>SEX STAT>please STAT>want STAT>was STAT>will STAT>wont THREAT>FRAME
THREAT>I THREAT>ME THREAT>NUDE THREAT>STAT THREAT>for THREAT>is THREAT>me THREAT>they THREAT>to THREAT>want
TOLD>ASSAULT TOLD>FEAR TOLD>MY TOLD>SHAME TOLD>SOURCE TOLD>TOLD TOLD>a TOLD>does TOLD>from TOLD>if TOLD>keep
TOPIC>ABUSE TOPIC>CROWD TOPIC>SECRET TOPIC>STAT TOPIC>do TOPIC>does TOPIC>he TOPIC>how TOPIC>in TOPIC>it TOUCH>CONTACT
TOUCH>WE TOUCH>is TOUCH>she TOUCH>what TOUCH>which VIOLENCE>ADULT VIOLENCE>CHILD VIOLENCE>CROWD VIOLENCE>HE
VIOLENCE>KIN VIOLENCE>ME VIOLENCE>do VIOLENCE>if VIOLENCE>that VIOLENCE>what WE>NEWS WE>STAT WE>got WE>on WE>says WE>so
WE>when WE>why WE>with WORRY>CROWD WORRY>FRAME WORRY>GIFT WORRY>HELPREQ WORRY>PIC WORRY>SECRET WORRY>SOURCE WORRY>and
WORRY>but WORRY>did WORRY>for WORRY>have WORRY>it WORRY>me WORRY>my YOU>ADULT YOU>BEING YOU>CROWD YOU>LEAK YOU>NEWS
YOU>PAST YOU>SELF_ADULT YOU>SEX YOU>SHAME YOU>at YOU>have YOU>said YOU>with YOU>would a>BULLY a>CROWD a>HARMED a>NEAR
a>NUDE a>been a>did a>have a>he a>her a>of a>was and>ABUSE and>HYPO and>NEVERMET and>NEWS and>PAST and>SHAME
and>because and>but and>can and>have and>my and>should and>we and>will are>GROOMED are>MEET are>SECRET are>THREAT
are>and are>them at>OPINION at>does at>i at>said at>us because>CARE because>FEAR because>PIC because>SELF_MINOR
because>and because>him because>said been>HE been>MEET been>OLDER been>and been>me been>on been>to been>wants but>CARE
but>CONTACT but>SEND but>her but>if but>we can>GIFT can>HE can>MOVED can>NEWS can>TOPIC can>WE can>YOU can>get can>my
can>please can>tell can>your cant>CARE cant>CHILD cant>KIN cant>LOVE cant>ME cant>and cant>at cant>does cant>him
cant>it cant>keep cant>she cant>with did>PAST did>STAT did>a did>from did>how did>me did>not did>what did>when didnt>HE
didnt>ONLINE didnt>it didnt>she do>CRISIS do>MOVED do>NEVERMET do>are do>has do>i do>please does>FORCE does>PEER
does>TOUCH does>YOU does>at does>do does>for does>me does>they dont>OTHER_ADULT dont>because dont>he dont>if dont>who
dont>you for>OTHER_ADULT for>THREAT for>got for>our for>that for>will from>ASK from>CROWD from>FEAR from>NUDE from>PAST
from>PEER from>VIOLENCE from>a from>are from>keeps from>says from>tell from>the from>they from>us from>want get>FORCE
get>ME get>he get>if get>where got>PEER got>SEX got>and got>can got>cant got>him got>is had>MY had>SOURCE had>and
had>for had>in had>my has>LOVE has>OLDER has>SECRET has>STAT has>a has>she has>them have>CRISIS have>ORDINARY have>PAST
have>SEX have>keep have>me have>so have>want have>wants he>CREEPY he>DIRECT he>FORCE he>FRAME he>HELPREQ he>KNOWS
he>ONLINE he>STALK he>cant he>that he>us he>which he>will her>I her>MOVED her>PIC her>TOLD her>does her>get her>of
her>you him>CARE him>CHILD him>LEAK him>ME him>NUDE him>PEER him>and him>at him>but him>did him>how him>my him>that
him>to his>SEND his>STAT his>for his>if his>it his>tell his>that his>wont how>CRISIS how>TOLD how>because how>but
how>my how>who i>ASSAULT i>CARE i>CRISIS i>DIRECT i>didnt i>had i>his i>says i>them if>LEAK if>LOVE if>ONLINE if>SEND
if>TOUCH if>cant if>of if>tell if>that if>this if>when if>which if>will in>VIOLENCE in>cant in>from in>got in>should
is>SEND is>SEX is>STALK is>TOPIC is>WORRY is>him is>i is>keeps is>please is>would is>you isnt>CREEPY isnt>FRAME
isnt>SEND isnt>a isnt>her isnt>if isnt>she it>BULLY it>CREEPY it>FEAR it>I it>SECRET it>SEX it>got it>has it>want
it>wants it>wasnt it>when keep>HELPREQ keep>LEAK keep>SELF_MINOR keep>do keep>how keep>she keep>this keeps>CARE
keeps>CONTACT keeps>ONLINE keeps>PIC keeps>a keeps>because keeps>for me>BULLY me>CRISIS me>FRAME me>MOVED me>STAT me>a
me>dont me>got me>how me>said me>will my>CREEPY my>DIRECT my>HYPO my>I my>LOVE my>ORDINARY my>PAST my>TOPIC my>been
my>dont my>him my>isnt my>keep my>on my>so my>this my>we my>when not>DISTRESS not>ME not>MEET not>MINOR not>OPINION
not>ORDINARY not>PIC not>can not>for not>what not>who not>would of>FEAR of>SELF_MINOR of>he of>her of>of of>says
of>wasnt of>would of>you on>FORCE on>HE on>NEAR on>SECRET on>SELF_MINOR on>did on>not on>tell on>them our>ADULT our>MY
our>a our>and our>my our>says our>she our>why please>ASK please>how please>of please>that please>which please>with
said>ASK said>CROWD said>FRAME said>MEET said>OLDER said>ONLINE said>PEER said>SELF_ADULT said>but said>do said>dont
said>get said>isnt said>said said>so said>they said>where says>BEING says>GIFT says>KNOWS says>LOVE says>ME says>MEET
says>NEAR says>cant says>me says>on says>our says>should says>want says>with she>ABUSE she>CARE she>HE she>HYPO she>SEX
she>STAT she>a she>been she>do she>have she>my she>to she>wasnt should>HYPO should>MOVED should>SELF_MINOR should>TOLD
should>TOPIC should>YOU should>our should>you so>LEAK so>OPINION so>OTHER_ADULT so>VIOLENCE so>from so>have so>him
so>his so>isnt so>my so>tell so>to so>was tell>HARMED tell>OPINION tell>ORDINARY tell>PEER tell>SEND tell>STAT
tell>TOUCH tell>has tell>please tell>you that>BULLY that>FEAR that>GIFT that>HARMED that>HYPO that>KNOWS that>LOVE
that>TOLD that>has that>have that>keep that>that that>wants that>who the>BULLY the>FEAR the>HARMED the>MOVED
the>SELF_ADULT the>WE the>WORRY the>dont the>has the>should them>CARE them>KIN them>MOVED them>MY them>PIC them>SEND
them>are them>cant they>ASK they>CARE they>FRAME they>GROOMED they>KNOWS they>MOVED they>NEAR they>THREAT they>does
they>he they>is they>to they>where they>your this>ABUSE this>ASK this>did this>does this>on this>please this>the
this>they this>when this>who to>ADULT to>BEING to>TOLD to>but to>did to>i to>said to>tell to>will us>CHILD us>SEND
want>CRISIS want>DISTRESS want>TOPIC want>are want>he want>is want>my want>tell wants>HELPREQ wants>NUDE wants>OPINION
wants>SEND wants>for wants>keep wants>of was>CREEPY was>CROWD was>MY was>SELF_MINOR was>but was>it was>my was>not
was>them was>they was>was we>SEND we>dont we>her we>on we>so what>CROWD what>DESPAIR what>GROOMED what>NEWS what>PEER
what>because what>keep when>ASK when>MEET when>NUDE when>ORDINARY when>TOLD when>YOU when>and when>that when>this
when>want where>MINOR where>SEND where>THREAT where>keep where>keeps where>please which>PIC which>how which>is which>it
which>not which>them which>they which>wants which>your who>BEING who>HYPO who>ONLINE who>PEER who>SELF_MINOR who>THREAT
who>TOLD who>TOPIC who>did who>do who>from who>not who>tell who>to who>which why>ASK why>a why>are why>if why>so
why>tell why>they will>FRAME will>SEND will>for will>get will>he will>what with>FEAR with>NEAR with>SEND with>SEX
with>STALK with>STAT with>VIOLENCE with>WORRY with>YOU with>and with>are with>from with>have with>the wont>FRAME
wont>HELPREQ wont>ME would>ADULT would>CRISIS would>KNOWS would>MY would>at would>how would>want you>BEING you>LEAK
you>NUDE you>OPINION you>SELF_ADULT you>SEX you>SHAME you>SOURCE you>at you>but you>cant you>said you>would your>I
your>KIN your>got your>he your>says your>that
""",
    -1: """
ABUSE>ADULT ABUSE>ASK ABUSE>DIRECT ABUSE>GIFT ABUSE>HE ABUSE>MEET ABUSE>NUDE ABUSE>OTHER_ADULT ABUSE>THREAT ABUSE>been
ABUSE>does ABUSE>says ABUSE>this ABUSE>want ABUSE>what ABUSE>which ADULT>ASK ADULT>BULLY ADULT>MY ADULT>NEVERMET
ADULT>NUDE ADULT>if ADULT>your ASK>BULLY ASK>CONTACT ASK>CREEPY ASK>CRISIS ASK>GROOMED ASK>HARMED ASK>NEAR
ASK>SELF_MINOR ASK>SEX ASK>SHAME ASK>didnt ASK>for ASK>keeps ASK>says ASK>they ASSAULT>CHILD ASSAULT>KIN ASSAULT>MY
ASSAULT>ONLINE ASSAULT>TOPIC ASSAULT>my ASSAULT>of BEING>CREEPY BEING>DIRECT BEING>FORCE BEING>HE BEING>do BEING>how
BEING>on BEING>she BULLY>ABUSE BULLY>BULLY BULLY>FRAME BULLY>ONLINE BULLY>a BULLY>do BULLY>get BULLY>how BULLY>it
BULLY>tell BULLY>when BULLY>which BULLY>will BULLY>wont CARE>ABUSE CARE>CRISIS CARE>DIRECT CARE>FRAME CARE>HELPREQ
CARE>ME CARE>MOVED CARE>OLDER CARE>STALK CARE>VIOLENCE CARE>been CARE>dont CARE>from CARE>him CARE>on CARE>wont
CARE>would CHILD>DESPAIR CHILD>HE CHILD>SEND CHILD>been CHILD>didnt CHILD>has CONTACT>CREEPY CONTACT>GIFT CONTACT>HYPO
CONTACT>LOVE CONTACT>NEAR CONTACT>PAST CONTACT>SOURCE CONTACT>TOLD CONTACT>cant CONTACT>did CONTACT>has CONTACT>have
CONTACT>he CONTACT>please CONTACT>said CONTACT>says CONTACT>the CONTACT>was CREEPY>CARE CREEPY>I CREEPY>KIN CREEPY>have
CREEPY>him CREEPY>i CREEPY>says CREEPY>when CREEPY>where CRISIS>DESPAIR CRISIS>a CRISIS>do CRISIS>her CRISIS>how
CRISIS>in CRISIS>the CRISIS>was CRISIS>with CRISIS>would CROWD>BULLY CROWD>CHILD CROWD>HYPO CROWD>KIN CROWD>MOVED
CROWD>SHAME CROWD>dont CROWD>had CROWD>has CROWD>he CROWD>it CROWD>said CROWD>your DESPAIR>LOVE DESPAIR>have
DESPAIR>how DESPAIR>the DESPAIR>was DESPAIR>what DESPAIR>with DIRECT>HELPREQ DIRECT>OPINION DIRECT>a DIRECT>and
DIRECT>when DIRECT>with DISTRESS>FRAME DISTRESS>HELPREQ DISTRESS>PEER DISTRESS>are DISTRESS>at DISTRESS>can
DISTRESS>cant DISTRESS>i DISTRESS>my DISTRESS>this DISTRESS>when DISTRESS>who DISTRESS>with FEAR>ADULT FEAR>CONTACT
FEAR>MY FEAR>SEND FEAR>YOU FEAR>a FEAR>have FEAR>he FEAR>is FEAR>my FEAR>the FEAR>will FEAR>you FORCE>CROWD FORCE>FRAME
FORCE>GIFT FORCE>MY FORCE>ONLINE FORCE>SECRET FORCE>SOMEONE FORCE>WE FORCE>but FORCE>can FORCE>for FORCE>have FORCE>how
FORCE>if FORCE>in FORCE>is FORCE>keep FORCE>not FORCE>our FORCE>says FORCE>so FORCE>what FORCE>where FORCE>will
FRAME>ABUSE FRAME>CREEPY FRAME>CROWD FRAME>FORCE FRAME>KNOWS FRAME>NEWS FRAME>NUDE FRAME>TOPIC FRAME>TOUCH FRAME>does
FRAME>him FRAME>isnt FRAME>says GIFT>SOURCE GIFT>TOLD GIFT>WORRY GIFT>YOU GIFT>and GIFT>are GIFT>at GIFT>do GIFT>him
GIFT>how GIFT>not GIFT>says GIFT>she GIFT>should GIFT>your GROOMED>ASK GROOMED>ME GROOMED>MY GROOMED>OPINION
GROOMED>PAST GROOMED>SECRET GROOMED>SEND GROOMED>at GROOMED>because GROOMED>her GROOMED>in GROOMED>my GROOMED>of
GROOMED>she GROOMED>this HARMED>CHILD HARMED>HARMED HARMED>KIN HARMED>ME HARMED>YOU HARMED>at HARMED>did HARMED>do
HARMED>he HARMED>her HARMED>in HARMED>me HARMED>the HARMED>them HARMED>what HARMED>who HARMED>you HE>MOVED HE>ONLINE
HE>PAST HE>TOUCH HE>because HE>cant HE>which HE>you HELPREQ>CRISIS HELPREQ>FORCE HELPREQ>GROOMED HELPREQ>HARMED
HELPREQ>HYPO HELPREQ>KNOWS HELPREQ>LEAK HELPREQ>SELF_MINOR HELPREQ>TOPIC HELPREQ>but HELPREQ>did HELPREQ>dont
HELPREQ>got HELPREQ>has HELPREQ>please HELPREQ>said HELPREQ>want HELPREQ>where HELPREQ>which HYPO>BEING HYPO>CROWD
HYPO>FRAME HYPO>HYPO HYPO>KIN HYPO>ME HYPO>MY HYPO>TOUCH HYPO>and HYPO>he HYPO>said HYPO>that HYPO>where I>BEING I>GIFT
I>HARMED I>ME I>NEAR I>NUDE I>ONLINE I>him I>his I>wasnt KIN>DESPAIR KIN>FRAME KIN>HYPO KIN>ONLINE KIN>didnt KIN>has
KIN>keeps KIN>said KIN>wont KNOWS>CARE KNOWS>KIN KNOWS>OPINION KNOWS>can KNOWS>do KNOWS>he KNOWS>on KNOWS>so
LEAK>HELPREQ LEAK>LEAK LEAK>for LEAK>if LEAK>is LEAK>it LEAK>that LEAK>the LEAK>to LEAK>what LEAK>where LOVE>HYPO
LOVE>LOVE LOVE>ORDINARY LOVE>YOU LOVE>a LOVE>did LOVE>dont LOVE>from LOVE>me LOVE>that LOVE>this LOVE>would LOVE>you
ME>BEING ME>CRISIS ME>DIRECT ME>DISTRESS ME>FEAR ME>FRAME ME>MEET ME>OTHER_ADULT ME>PIC ME>SHAME ME>SOURCE ME>STALK
ME>TOLD ME>VIOLENCE ME>YOU ME>and ME>been ME>did ME>i ME>keep ME>our ME>tell MEET>HE MEET>LOVE MEET>OLDER MEET>ORDINARY
MEET>OTHER_ADULT MEET>STALK MEET>STAT MEET>got MEET>if MEET>she MEET>this MEET>which MINOR>ABUSE MINOR>HARMED
MINOR>NEWS MINOR>PAST MINOR>SEX MINOR>SOMEONE MINOR>TOPIC MINOR>TOUCH MINOR>because MINOR>he MINOR>keeps MINOR>should
MINOR>why MINOR>with MOVED>HELPREQ MOVED>ME MOVED>OPINION MOVED>SOMEONE MOVED>do MOVED>his MOVED>i MOVED>if MOVED>in
MOVED>so MOVED>tell MOVED>that MOVED>where MY>BEING MY>BULLY MY>CRISIS MY>DESPAIR MY>KNOWS MY>NEWS MY>SELF_ADULT
MY>SOURCE MY>STALK MY>TOPIC MY>didnt MY>my MY>we NEAR>HARMED NEAR>I NEAR>NEAR NEAR>cant NEAR>did NEAR>do NEAR>for
NEAR>get NEAR>her NEAR>i NEAR>to NEAR>with NEVERMET>MINOR NEVERMET>do NEVERMET>i NEVERMET>she NEVERMET>they
NEVERMET>this NEWS>CROWD NEWS>GROOMED NEWS>NUDE NEWS>OPINION NEWS>PAST NEWS>PIC NEWS>SEND NEWS>SHAME NEWS>STAT
NEWS>TOUCH NEWS>a NEWS>and NEWS>are NEWS>cant NEWS>did NEWS>he NEWS>her NEWS>on NEWS>says NEWS>that NEWS>they NEWS>was
NEWS>where NEWS>which NEWS>with NUDE>FEAR NUDE>OLDER NUDE>OTHER_ADULT NUDE>WE NUDE>because NUDE>get NUDE>has NUDE>if
NUDE>isnt NUDE>that NUDE>they NUDE>us NUDE>wants NUDE>which NUDE>will NUDE>wont OLDER>HE OLDER>LOVE OLDER>MEET
OLDER>OTHER_ADULT OLDER>SELF_MINOR OLDER>SHAME OLDER>WE OLDER>are OLDER>at OLDER>can OLDER>he OLDER>his OLDER>our
OLDER>which OLDER>wont ONLINE>DESPAIR ONLINE>FRAME ONLINE>LEAK ONLINE>LOVE ONLINE>MINOR ONLINE>NEAR ONLINE>NEWS
ONLINE>didnt ONLINE>me ONLINE>to OPINION>CHILD OPINION>CREEPY OPINION>FRAME OPINION>ME OPINION>NEWS OPINION>PAST
OPINION>PIC OPINION>SELF_MINOR OPINION>YOU OPINION>at OPINION>but OPINION>can OPINION>do OPINION>has OPINION>his
OPINION>is OPINION>please OPINION>wants OPINION>was OPINION>when OPINION>you ORDINARY>CROWD ORDINARY>ME ORDINARY>SEND
ORDINARY>WE ORDINARY>got ORDINARY>keep ORDINARY>not ORDINARY>please ORDINARY>should ORDINARY>that ORDINARY>this
ORDINARY>was ORDINARY>we ORDINARY>wont OTHER_ADULT>GIFT OTHER_ADULT>LOVE OTHER_ADULT>ME OTHER_ADULT>MY
OTHER_ADULT>OLDER OTHER_ADULT>OPINION OTHER_ADULT>SOMEONE OTHER_ADULT>do OTHER_ADULT>if OTHER_ADULT>is
OTHER_ADULT>keeps OTHER_ADULT>me OTHER_ADULT>my OTHER_ADULT>says OTHER_ADULT>where PAST>CARE PAST>FRAME PAST>HELPREQ
PAST>NEVERMET PAST>SOMEONE PAST>YOU PAST>at PAST>because PAST>does PAST>get PAST>he PAST>him PAST>please PAST>the
PAST>them PAST>with PAST>you PEER>BEING PEER>CRISIS PEER>CROWD PEER>DIRECT PEER>FORCE PEER>GROOMED PEER>KNOWS
PEER>MOVED PEER>STALK PEER>TOLD PEER>have PEER>him PEER>isnt PEER>keeps PEER>on PEER>please PEER>said PEER>want
PEER>was PEER>we PEER>you PIC>ABUSE PIC>BEING PIC>GROOMED PIC>HARMED PIC>HYPO PIC>MY PIC>NEAR PIC>OPINION
PIC>OTHER_ADULT PIC>THREAT PIC>WORRY PIC>did PIC>from PIC>us SECRET>CHILD SECRET>DIRECT SECRET>FORCE SECRET>HYPO
SECRET>NEWS SECRET>NUDE SECRET>TOLD SECRET>TOUCH SECRET>at SECRET>didnt SECRET>for SECRET>got SECRET>has SECRET>his
SECRET>please SECRET>this SECRET>wants SECRET>when SECRET>where SELF_ADULT>FRAME SELF_ADULT>HELPREQ SELF_ADULT>ME
SELF_ADULT>OPINION SELF_ADULT>had SELF_ADULT>has SELF_ADULT>he SELF_ADULT>me SELF_ADULT>on SELF_ADULT>so
SELF_ADULT>that SELF_ADULT>to SELF_ADULT>we SELF_MINOR>BEING SELF_MINOR>ORDINARY SELF_MINOR>SELF_ADULT
SELF_MINOR>SELF_MINOR SELF_MINOR>SOURCE SELF_MINOR>but SELF_MINOR>does SELF_MINOR>from SELF_MINOR>he SELF_MINOR>if
SELF_MINOR>it SELF_MINOR>of SELF_MINOR>says SELF_MINOR>should SELF_MINOR>with SEND>ADULT SEND>KIN SEND>KNOWS SEND>LOVE
SEND>OLDER SEND>STALK SEND>TOLD SEND>TOPIC SEND>VIOLENCE SEND>are SEND>do SEND>get SEND>how SEND>isnt SEND>should
SEND>wants SEND>when SEND>would SEX>HELPREQ SEX>SEX SEX>SOMEONE SEX>SOURCE SEX>STAT SEX>did SEX>from SEX>he SEX>is
SEX>my SEX>so SHAME>HARMED SHAME>HELPREQ SHAME>ME SHAME>MY SHAME>ONLINE SHAME>SECRET SHAME>SOMEONE SHAME>STAT SHAME>did
SHAME>didnt SHAME>do SHAME>he SHAME>how SHAME>me SHAME>my SHAME>the SOMEONE>ASSAULT SOMEONE>MOVED SOMEONE>SHAME
SOMEONE>TOLD SOMEONE>VIOLENCE SOMEONE>does SOMEONE>them SOURCE>ASSAULT SOURCE>BEING SOURCE>HELPREQ SOURCE>NEAR
SOURCE>PAST SOURCE>SOMEONE SOURCE>TOLD SOURCE>because SOURCE>been SOURCE>cant SOURCE>get SOURCE>got SOURCE>was
SOURCE>we STALK>CONTACT STALK>I STALK>ME STALK>ONLINE STALK>STAT STALK>WORRY STALK>and STALK>i STALK>isnt STALK>it
STALK>me STALK>so STALK>that STAT>ADULT STAT>ASSAULT STAT>I STAT>LEAK STAT>LOVE STAT>MOVED STAT>NEWS STAT>PIC
STAT>TOPIC STAT>WORRY STAT>does STAT>had STAT>has STAT>her STAT>says STAT>we STAT>which STAT>why THREAT>ABUSE
THREAT>ASK THREAT>GIFT THREAT>HELPREQ THREAT>MEET THREAT>SEND THREAT>WE THREAT>are THREAT>at THREAT>because THREAT>can
THREAT>got THREAT>he THREAT>how THREAT>them THREAT>we THREAT>what TOLD>ASK TOLD>CARE TOLD>HARMED TOLD>HELPREQ
TOLD>MINOR TOLD>MOVED TOLD>NEVERMET TOLD>PEER TOLD>TOPIC TOLD>he TOLD>in TOLD>it TOLD>my TOLD>tell TOLD>us TOLD>when
TOPIC>FRAME TOPIC>ME TOPIC>MEET TOPIC>MY TOPIC>OPINION TOPIC>SOURCE TOPIC>me TOPIC>my TOPIC>not TOPIC>she TOPIC>the
TOUCH>FORCE TOUCH>HELPREQ TOUCH>MINOR TOUCH>ORDINARY TOUCH>PAST TOUCH>PEER TOUCH>SECRET TOUCH>SOURCE TOUCH>and TOUCH>do
TOUCH>dont TOUCH>he TOUCH>if TOUCH>on TOUCH>says TOUCH>that TOUCH>to TOUCH>we TOUCH>when TOUCH>your VIOLENCE>MY
VIOLENCE>NEAR VIOLENCE>OPINION VIOLENCE>ORDINARY VIOLENCE>PEER VIOLENCE>SOURCE VIOLENCE>TOPIC VIOLENCE>VIOLENCE
VIOLENCE>WE VIOLENCE>have VIOLENCE>he VIOLENCE>him VIOLENCE>my VIOLENCE>on VIOLENCE>she VIOLENCE>was VIOLENCE>would
WE>CARE WE>NUDE WE>OLDER WE>WORRY WE>had WE>if WE>keeps WE>said WE>they WE>wants WE>was WE>who WORRY>ME WORRY>ONLINE
WORRY>OPINION WORRY>SEND WORRY>WORRY WORRY>YOU WORRY>because WORRY>got WORRY>should WORRY>when YOU>CRISIS YOU>GIFT
YOU>KNOWS YOU>MOVED YOU>OTHER_ADULT YOU>STALK YOU>VIOLENCE YOU>been YOU>cant YOU>does YOU>is YOU>should YOU>wont
a>DESPAIR a>GIFT a>GROOMED a>HELPREQ a>MOVED a>WE a>and a>want and>ASK and>BEING and>DESPAIR and>DIRECT and>FEAR
and>HARMED and>I and>NEAR and>OTHER_ADULT and>PEER and>STALK and>TOUCH and>at and>had and>our and>them and>wasnt
are>ABUSE are>FEAR are>GIFT are>HE are>LEAK are>NUDE are>ORDINARY are>PAST are>SEX are>STAT are>VIOLENCE are>did
are>dont are>has are>have are>him are>if are>should are>to are>us are>when are>will at>DESPAIR at>I at>MEET at>TOLD
at>because at>for at>got at>have at>him at>isnt at>of at>tell at>what at>you because>ABUSE because>ADULT
because>DISTRESS because>GROOMED because>MINOR because>ORDINARY because>PAST because>WE because>at because>did
because>does because>has because>in because>them because>they because>this because>was because>we because>with
been>CARE been>CREEPY been>CRISIS been>DIRECT been>NEWS been>NUDE been>SOURCE been>THREAT been>from been>her been>how
been>in been>my been>of been>she been>would but>CHILD but>ORDINARY but>PIC but>SECRET but>SEX but>SOURCE but>TOUCH
but>at but>can but>cant but>did but>do but>does but>have but>his but>tell but>where but>who but>wont can>ASK
can>GROOMED can>HARMED can>OTHER_ADULT can>SECRET can>at can>but can>dont can>his can>isnt can>she can>so cant>ADULT
cant>SECRET cant>can cant>do cant>from cant>get cant>have cant>of cant>that cant>which did>ADULT did>CROWD did>I
did>MINOR did>MY did>SOMEONE did>WE did>and did>get did>have did>in did>our did>us did>will did>your didnt>CHILD
didnt>I didnt>KIN didnt>MINOR didnt>SEND didnt>and didnt>i didnt>in didnt>that didnt>was do>BEING do>HARMED do>KIN
do>SHAME do>does do>his do>our do>was do>what do>with do>wont do>you do>your does>ABUSE does>ASSAULT does>BULLY
does>GIFT does>GROOMED does>LOVE does>MEET does>MOVED does>NEWS does>ORDINARY does>THREAT does>VIOLENCE does>a
does>this does>when dont>CRISIS dont>GIFT dont>GROOMED dont>KNOWS dont>MINOR dont>ONLINE dont>SEND dont>SEX dont>STAT
dont>THREAT dont>TOUCH dont>at dont>can dont>for dont>have dont>her dont>in dont>of dont>they dont>us dont>want
dont>was dont>with dont>your for>FEAR for>NEAR for>OPINION for>STALK for>STAT for>TOLD for>TOUCH for>WE for>because
for>did for>do for>isnt for>keeps for>my for>says for>should for>so for>wont from>BULLY from>KNOWS from>MOVED from>MY
from>ONLINE from>THREAT from>at from>because from>but from>did from>he from>please from>to from>was from>wasnt
from>when from>which get>DISTRESS get>NEAR get>OTHER_ADULT get>SHAME get>can get>didnt get>from get>get get>got
get>have get>of get>please get>they get>was got>DIRECT got>HELPREQ got>KNOWS got>NEWS got>PAST got>TOPIC got>TOUCH
got>been got>do got>does got>have got>he got>her got>if got>she got>they got>to got>when got>your had>FRAME had>HE
had>MINOR had>NUDE had>ONLINE had>SEX had>SOMEONE had>THREAT had>a had>how had>it had>not had>the had>would has>DIRECT
has>HARMED has>KNOWS has>MOVED has>NEWS has>PAST has>SEX has>SOMEONE has>THREAT has>WE has>from has>his has>keep
has>that has>what has>where has>who have>ABUSE have>CREEPY have>DESPAIR have>DISTRESS have>HYPO have>KNOWS have>MEET
have>MOVED have>OLDER have>TOLD have>dont have>had have>he have>him have>on have>says have>which have>you he>ABUSE
he>HE he>LEAK he>NEAR he>NEVERMET he>NEWS he>OLDER he>SEX he>YOU he>are he>because he>had he>isnt he>our he>they
he>want he>we he>when her>ABUSE her>BEING her>CRISIS her>FEAR her>FRAME her>KIN her>YOU her>from her>keeps her>which
her>would him>CONTACT him>CREEPY him>HELPREQ him>MINOR him>THREAT him>WE him>are him>can him>does him>got him>her
him>him him>we him>when him>where his>DIRECT his>GIFT his>HARMED his>KNOWS his>LOVE his>MEET his>MY his>OPINION
his>SOMEONE his>TOUCH his>at his>cant his>my his>of his>said his>to his>wants how>FRAME how>MOVED how>keeps how>says
how>this how>with i>ASK i>BEING i>HARMED i>NEAR i>NUDE i>PIC i>TOLD i>TOPIC i>if i>wasnt i>when if>ABUSE if>BEING
if>CRISIS if>NEAR if>NEVERMET if>SELF_ADULT if>can if>did if>do if>for if>have if>his if>is if>not if>the if>us
if>wasnt if>we if>wont if>your in>ABUSE in>HARMED in>TOLD in>TOPIC in>because in>but in>do in>i in>keeps in>wants
in>wont is>CREEPY is>CRISIS is>DIRECT is>HARMED is>NEVERMET is>SELF_MINOR is>SHAME is>at is>been is>is is>me is>was
isnt>ADULT isnt>ME isnt>ORDINARY isnt>SOURCE isnt>VIOLENCE isnt>YOU isnt>for isnt>from isnt>he isnt>is isnt>with
isnt>wont isnt>you it>ASK it>CRISIS it>DESPAIR it>FAULT it>GIFT it>HARMED it>NEWS it>SHAME it>VIOLENCE it>YOU it>did
it>isnt it>said it>tell it>will keep>LOVE keep>ONLINE keep>OPINION keep>TOPIC keep>a keep>his keep>if keep>to
keep>would keep>your keeps>ADULT keeps>GIFT keeps>MINOR keeps>NUDE keeps>OPINION keeps>PEER keeps>TOUCH keeps>WORRY
keeps>and keeps>get keeps>if keeps>in keeps>me keeps>on keeps>she keeps>what me>BEING me>CREEPY me>DIRECT me>DISTRESS
me>FEAR me>HE me>MEET me>OLDER me>OTHER_ADULT me>SHAME me>STALK me>TOLD me>are me>been me>did me>does me>our me>them
me>what me>would my>ABUSE my>BEING my>CRISIS my>DESPAIR my>KNOWS my>MEET my>NEVERMET my>NEWS my>SELF_ADULT my>STALK
my>did my>his my>how my>me my>says my>us my>where not>DIRECT not>GIFT not>HELPREQ not>HYPO not>NUDE not>THREAT
not>WORRY not>at not>because not>get not>he not>his not>me not>said not>they not>which of>BULLY of>CROWD of>HE of>HYPO
of>MOVED of>NEAR of>NEVERMET of>NEWS of>it of>keeps of>said of>them of>why on>ASK on>CREEPY on>FEAR on>HYPO on>KNOWS
on>MEET on>MY on>NUDE on>ORDINARY on>STALK on>THREAT on>dont on>has on>have on>him on>keeps on>the on>us on>why on>wont
our>CARE our>HELPREQ our>OLDER our>ORDINARY our>PIC our>SEND our>SOMEONE our>STAT our>TOLD our>his our>if our>in
our>keeps our>of our>on our>that our>us our>what our>when our>which our>with please>CARE please>CHILD please>KIN
please>NEWS please>SECRET please>YOU please>at please>have please>her please>if please>keeps please>she please>want
please>your said>CRISIS said>DISTRESS said>MOVED said>NUDE said>SEND said>are said>can said>cant said>has said>him
said>is said>keep said>my said>of said>please said>she said>that said>them said>would said>your says>ABUSE says>ASK
says>CONTACT says>DISTRESS says>FEAR says>FORCE says>HARMED says>HYPO says>NUDE says>ORDINARY says>SELF_MINOR says>SEND
says>THREAT says>TOLD says>VIOLENCE says>WORRY says>does says>from says>get says>has says>have says>keep says>keeps
says>my says>says says>they says>wants says>where says>will says>wont says>would says>your she>HELPREQ she>LEAK
she>MOVED she>MY she>OPINION she>does she>from she>him she>his she>isnt she>keep she>of should>CARE should>HARMED
should>PIC should>STAT should>WE should>a should>and should>does should>him should>said so>DESPAIR so>DISTRESS
so>HARMED so>HYPO so>SHAME so>are so>but so>can so>didnt so>got tell>BEING tell>CREEPY tell>CROWD tell>DISTRESS
tell>GIFT tell>NUDE tell>OLDER tell>SHAME tell>TOPIC tell>been tell>got tell>isnt tell>keep tell>me tell>not tell>said
tell>says tell>should tell>tell tell>was tell>we tell>with that>CRISIS that>DIRECT that>MEET that>PAST that>SEX
that>SHAME that>TOPIC that>TOUCH that>VIOLENCE that>because that>had that>keeps that>so that>them that>this that>why
the>ASSAULT the>BEING the>CREEPY the>DIRECT the>NEWS the>STALK the>didnt the>his the>on them>FRAME them>LEAK
them>SELF_MINOR them>STAT them>THREAT them>TOPIC them>been them>can them>do them>for them>get them>got them>has
them>said them>so them>where them>who them>wont them>your they>ABUSE they>BULLY they>CREEPY they>LOVE they>NUDE
they>SEND they>TOPIC they>WE they>can they>didnt they>get they>him they>it they>said they>says they>tell they>you
this>GIFT this>MOVED this>OLDER this>PAST this>are this>at this>do this>dont this>get this>got this>her this>how
this>keeps this>us this>want this>was this>we this>will to>DESPAIR to>DIRECT to>FEAR to>KIN to>PAST to>STALK to>TOPIC
to>didnt to>isnt to>not to>says to>wont us>KIN us>NUDE us>ONLINE us>SOMEONE us>but us>for us>in us>of us>says us>she
us>was us>which us>you want>ASK want>CREEPY want>DESPAIR want>FORCE want>ORDINARY want>PAST want>VIOLENCE want>and
want>because want>can want>in want>says want>so want>want wants>CRISIS wants>GIFT wants>LOVE wants>MOVED wants>ORDINARY
wants>SECRET wants>THREAT wants>YOU wants>because wants>dont wants>get wants>him wants>in wants>our wants>that
wants>you was>ABUSE was>ADULT was>ASK was>FRAME was>OLDER was>PIC was>SELF_ADULT was>SHAME was>TOUCH was>WE was>WORRY
was>YOU was>are was>had was>has was>he was>us was>wasnt was>which was>you wasnt>CHILD wasnt>HE wasnt>I wasnt>KIN
wasnt>a wasnt>i wasnt>is wasnt>she wasnt>was we>CONTACT we>MOVED we>NEWS we>PIC we>SOMEONE we>STAT we>WORRY we>and
we>are we>get we>got we>how we>what we>with what>CARE what>CREEPY what>FORCE what>MINOR what>MOVED what>NUDE what>STALK
what>TOUCH what>her what>our what>please what>she what>us what>wants when>ABUSE when>FORCE when>GIFT when>ONLINE
when>OPINION when>PAST when>PEER when>SECRET when>SELF_MINOR when>SEX when>STAT when>but when>dont when>from when>got
when>is when>keeps when>on when>said when>where when>will when>would where>CHILD where>CROWD where>FRAME where>PAST
where>he where>in where>our where>so where>tell where>them where>to where>was where>you which>CROWD which>LOVE
which>SEX which>STALK which>THREAT which>can which>keeps which>please which>said which>says which>want who>HARMED
who>LEAK who>MOVED who>NEVERMET who>OTHER_ADULT who>SEX who>been who>dont who>have who>keep who>on who>says who>we
who>when who>who who>your why>CONTACT why>FORCE why>GROOMED why>HELPREQ why>ONLINE why>OTHER_ADULT why>SEND why>SEX
why>TOPIC why>YOU why>of why>she why>should why>that why>you will>HELPREQ will>I will>OLDER will>SOMEONE will>STAT
will>THREAT will>VIOLENCE will>and will>but will>does will>have will>i will>on will>where will>which with>ABUSE
with>BULLY with>NEVERMET with>NEWS with>THREAT with>TOPIC with>has with>was wont>CHILD wont>CREEPY wont>FORCE
wont>HARMED wont>HE wont>KIN wont>ONLINE wont>PIC wont>WORRY wont>YOU wont>and wont>but wont>get wont>have wont>he
wont>how wont>if wont>is wont>she wont>so wont>the wont>when wont>you would>ASK would>HELPREQ would>LOVE would>MOVED
would>THREAT would>WE would>his would>us would>was would>your you>CRISIS you>CROWD you>GIFT you>KNOWS you>LOVE you>ME
you>OLDER you>STALK you>STAT you>VIOLENCE you>does you>get you>says you>should your>CROWD your>HE your>MOVED
your>OTHER_ADULT your>SECRET your>SEND your>WE your>i your>in your>me your>on your>they your>when your>where your>who
your>wont
""",
    1: """
ABUSE>a ABUSE>why ADULT>CHILD ADULT>HE ADULT>HELPREQ ADULT>MOVED ADULT>NEAR ADULT>SECRET ADULT>STAT ASK>CARE ASK>FORCE
ASK>FRAME ASK>THREAT ASK>TOUCH ASK>if ASK>this ASK>what ASK>when ASK>wont ASK>your ASSAULT>a ASSAULT>for BULLY>and
BULLY>with CARE>LOVE CARE>not CHILD>CONTACT CHILD>I CHILD>NEWS CHILD>ORDINARY CHILD>OTHER_ADULT CHILD>TOUCH CHILD>and
CHILD>he CHILD>so CHILD>wont CONTACT>HELPREQ CONTACT>MY CONTACT>OTHER_ADULT CONTACT>SECRET CONTACT>do CONTACT>should
CONTACT>your CREEPY>ME CREEPY>OLDER CREEPY>get CREEPY>me CREEPY>she CREEPY>your CRISIS>ME CROWD>LEAK CROWD>MINOR
CROWD>NUDE CROWD>didnt CROWD>got CROWD>you DESPAIR>if DESPAIR>in DISTRESS>ASK DISTRESS>CROWD DISTRESS>I
DISTRESS>OTHER_ADULT DISTRESS>YOU DISTRESS>if DISTRESS>it DISTRESS>you FEAR>do FORCE>PEER FORCE>him FRAME>BULLY
FRAME>CONTACT FRAME>NEVERMET FRAME>THREAT FRAME>TOLD FRAME>WORRY FRAME>a FRAME>and FRAME>which GIFT>CONTACT GIFT>ONLINE
GIFT>have GIFT>is GIFT>this GROOMED>FRAME GROOMED>and GROOMED>are HARMED>SECRET HARMED>so HE>DISTRESS HE>KIN HE>OLDER
HE>SHAME HE>WORRY HE>was HELPREQ>ADULT HELPREQ>CHILD HELPREQ>CROWD HELPREQ>DISTRESS HELPREQ>SEND HELPREQ>and HELPREQ>of
HELPREQ>they HYPO>DISTRESS HYPO>ONLINE HYPO>PIC HYPO>SECRET HYPO>so HYPO>who I>I I>KNOWS I>SHAME I>are I>get I>keeps
I>will KIN>CONTACT KIN>FEAR KIN>NEAR KIN>NEWS KIN>how KIN>us KIN>want KNOWS>GIFT KNOWS>MY LEAK>ONLINE LEAK>SEND
LEAK>SOURCE LEAK>are LEAK>does LEAK>them LOVE>KIN LOVE>MINOR LOVE>OLDER LOVE>WE LOVE>are LOVE>but LOVE>get LOVE>if
LOVE>they LOVE>we ME>ADULT ME>LEAK ME>PEER ME>WE ME>dont ME>if ME>isnt ME>the ME>was ME>will MEET>FEAR MEET>ME
MEET>NEAR MEET>for MEET>his MEET>me MEET>not MEET>please MEET>so MEET>that MEET>why MINOR>NEAR MINOR>OPINION
MINOR>ORDINARY MINOR>SELF_MINOR MINOR>did MINOR>do MINOR>if MINOR>our MINOR>will MOVED>ASK MOVED>her MY>MEET MY>MOVED
MY>NUDE MY>he MY>please MY>want MY>will MY>wont NEAR>ADULT NEAR>CROWD NEAR>from NEVERMET>FRAME NEVERMET>SECRET
NEVERMET>SOURCE NEVERMET>because NEVERMET>for NEVERMET>what NEWS>FRAME NEWS>him NEWS>is NEWS>not NUDE>FRAME NUDE>KIN
NUDE>on NUDE>would NUDE>your OLDER>CARE OLDER>PEER OLDER>they OLDER>what ONLINE>HARMED ONLINE>MY ONLINE>but ONLINE>can
ONLINE>his ONLINE>how ONLINE>keep OPINION>CONTACT OPINION>FORCE OPINION>I OPINION>OLDER OPINION>OPINION OPINION>WE
OPINION>from OPINION>got OPINION>we OPINION>what ORDINARY>ASK ORDINARY>CONTACT ORDINARY>FRAME ORDINARY>PEER
ORDINARY>SEX ORDINARY>a ORDINARY>can ORDINARY>dont ORDINARY>want OTHER_ADULT>ONLINE OTHER_ADULT>SEND OTHER_ADULT>does
OTHER_ADULT>her OTHER_ADULT>of OTHER_ADULT>on OTHER_ADULT>tell PAST>KIN PAST>KNOWS PAST>MEET PAST>MINOR PAST>PAST
PAST>TOUCH PAST>they PAST>would PEER>ADULT PEER>CARE PEER>GIFT PEER>MINOR PEER>ORDINARY PEER>PIC PEER>WE PEER>is
PEER>them PEER>us PEER>wont PIC>CREEPY PIC>are PIC>has PIC>in PIC>my PIC>not PIC>should PIC>this SECRET>MEET SECRET>MY
SECRET>are SECRET>did SECRET>dont SECRET>is SECRET>our SECRET>she SECRET>which SELF_ADULT>MEET SELF_ADULT>get
SELF_ADULT>keep SELF_MINOR>TOLD SELF_MINOR>a SELF_MINOR>wants SELF_MINOR>would SEND>CHILD SEND>SECRET SEND>SHAME
SEND>does SEND>says SEND>will SEX>HE SEX>at SEX>her SEX>his SHAME>for SHAME>of SHAME>on SOMEONE>KIN SOMEONE>a
SOMEONE>but SOMEONE>they SOMEONE>would SOURCE>ADULT SOURCE>CARE SOURCE>LOVE SOURCE>PEER SOURCE>WE SOURCE>at SOURCE>for
SOURCE>how SOURCE>to STALK>KIN STALK>SOMEONE STALK>get STAT>DISTRESS STAT>GROOMED STAT>HELPREQ STAT>NUDE STAT>WE
STAT>can STAT>said STAT>with STAT>your THREAT>keeps THREAT>why TOLD>ADULT TOLD>CROWD TOLD>I TOLD>i TOLD>not TOLD>so
TOLD>was TOLD>we TOPIC>CONTACT TOPIC>SEND TOPIC>YOU TOPIC>at TOPIC>get TOPIC>her TOPIC>you TOUCH>TOUCH TOUCH>not
TOUCH>of TOUCH>so TOUCH>where VIOLENCE>MINOR VIOLENCE>ONLINE VIOLENCE>PIC VIOLENCE>WORRY VIOLENCE>a VIOLENCE>does
VIOLENCE>dont VIOLENCE>how VIOLENCE>when VIOLENCE>which WE>HARMED WE>THREAT WE>can WE>did WE>he WE>in WE>our WE>them
WE>would WORRY>CARE WORRY>CONTACT WORRY>NEAR WORRY>PEER WORRY>does WORRY>he WORRY>her WORRY>of WORRY>they WORRY>where
YOU>CARE YOU>I YOU>THREAT YOU>a YOU>his YOU>i YOU>keep YOU>keeps a>OTHER_ADULT a>does a>will and>ADULT and>CRISIS
and>GIFT and>ME and>PIC and>SELF_MINOR and>SOMEONE and>TOPIC and>in and>to and>with are>TOPIC are>are are>at are>do
are>the are>where at>SEND at>WORRY at>YOU at>how at>on at>so at>we at>who at>would because>STAT because>a because>are
because>the because>which been>CROWD been>I been>MY been>PAST been>SOMEONE been>cant been>i been>with but>CROWD but>KIN
but>in but>keeps but>my but>says but>wants but>with can>ASSAULT can>CREEPY can>MINOR can>ONLINE can>TOLD can>him can>of
can>what cant>MINOR cant>SOMEONE cant>because cant>but cant>for cant>the cant>them did>PIC did>so didnt>what do>I
do>PAST do>do do>him do>in do>tell do>which do>why does>TOPIC does>and does>so does>wont dont>CONTACT dont>HELPREQ
dont>but dont>does dont>why for>FRAME for>MOVED for>SELF_ADULT for>didnt for>of for>would for>you from>SELF_MINOR
from>SEX from>do from>if from>me from>my from>should from>this from>we from>would from>your get>FEAR get>LOVE get>MEET
get>NEWS get>STAT get>TOPIC get>WE get>our get>want get>will get>you got>GIFT got>NEVERMET got>for got>not got>wants
got>who had>with has>ME has>MEET has>at has>me has>on has>the have>KIN have>STAT have>cant have>if have>tell have>this
he>CROWD he>DISTRESS he>MEET he>PEER he>do he>does he>his he>what her>CREEPY her>FORCE her>MEET her>NEVERMET her>SEND
her>SHAME her>THREAT her>do her>her her>keep him>wont his>ASK his>HE his>ONLINE his>OTHER_ADULT his>PIC his>WE his>do
his>her his>his his>we his>would how>BULLY how>DISTRESS how>PAST how>SHAME how>SOURCE how>STAT how>been how>cant how>me
i>ABUSE i>KNOWS i>SHAME i>please i>which if>DISTRESS if>SOURCE if>but if>him if>how if>me if>said if>them in>PIC
in>keep in>that in>will is>LOVE is>STAT is>if is>keep is>so is>who isnt>his it>GROOMED it>HELPREQ it>PAST it>dont
it>wont keep>KIN keep>VIOLENCE keep>at keep>with keeps>ME keeps>how keeps>it me>CROWD me>LEAK me>PEER me>SECRET me>can
me>from me>he me>him me>in me>isnt my>NUDE my>please my>will not>FRAME not>are not>him not>how not>in not>us of>LOVE
of>got of>i of>isnt of>my on>I on>ME on>PEER on>PIC on>SEX on>can on>does on>that on>was on>we our>HARMED our>HE our>I
our>KIN our>THREAT our>TOUCH our>WE our>i our>it please>CREEPY please>CROWD please>GIFT please>ME please>MY
please>OPINION please>my please>what please>where please>would said>the says>can says>if says>in says>the she>LOVE
she>SECRET she>SEND she>WORRY she>at she>because she>can she>had should>in should>of should>we so>KNOWS so>NEVERMET
so>SOURCE so>your tell>KNOWS tell>MY tell>SELF_MINOR tell>WORRY tell>can tell>if tell>which that>FRAME that>SELF_ADULT
that>SOMEONE that>but that>didnt that>him the>LEAK the>if the>isnt the>our them>HARMED them>MEET them>OPINION
them>SELF_ADULT them>at them>from them>on they>ADULT they>NEWS they>OLDER they>did they>them they>which they>with
this>NUDE this>can this>me this>not this>says this>she to>GROOMED to>HYPO to>KNOWS to>LOVE to>NEVERMET to>should
us>ADULT us>FRAME us>MEET us>MINOR us>MY us>SECRET us>SOURCE us>STAT us>WE us>a us>are us>can us>get us>keep us>my
us>on us>tell us>this us>us us>what us>would want>CONTACT want>KIN want>TOUCH want>YOU want>a want>on want>you wants>HE
wants>PIC wants>tell wants>we was>I was>ONLINE was>from was>how was>i was>so we>HELPREQ we>MY we>SOURCE we>TOLD we>WE
we>but we>can we>did we>do we>our we>to what>DISTRESS what>LOVE what>OPINION what>PIC what>SEX what>WE what>got what>in
what>is what>they what>why when>HELPREQ when>ME when>can when>has when>me when>you where>him where>his where>we
where>will which>CREEPY which>DISTRESS which>GIFT which>KIN which>ME which>WE which>of which>was which>we which>where
who>ME who>are who>please who>said why>FRAME why>PIC why>get why>where why>with why>wont will>ASK will>CONTACT
will>HARMED will>ONLINE will>dont will>how will>in will>that with>DISTRESS with>ORDINARY with>SELF_ADULT with>for
with>got with>her with>his with>how with>if with>it wont>ADULT wont>CROWD wont>I wont>MY wont>NUDE wont>SECRET wont>for
wont>i wont>my wont>us would>PIC would>and would>but would>didnt would>him would>of would>so you>ASK you>HARMED
you>THREAT you>TOUCH you>his you>keep you>keeps your>ASK your>CARE your>FRAME your>TOUCH your>are your>her your>she
your>tell your>want your>was
""",
    2: """
ABUSE>CARE ABUSE>MY ABUSE>her ABUSE>my ABUSE>so ABUSE>with ADULT>SOMEONE ADULT>THREAT ADULT>TOPIC ADULT>please
ADULT>they ASK>KNOWS ASK>NEWS ASK>but ASK>so ASK>wants BEING>are BEING>who BULLY>ORDINARY BULLY>on CARE>BULLY
CARE>OPINION CARE>SELF_MINOR CARE>WORRY CARE>got CARE>have CARE>how CARE>keeps CARE>my CARE>this CHILD>her CHILD>it
CHILD>why CONTACT>STAT CONTACT>are CONTACT>of CREEPY>OPINION CREEPY>but CREEPY>do CREEPY>how CRISIS>MINOR CRISIS>MY
CRISIS>OPINION CRISIS>for CRISIS>my CROWD>CARE CROWD>GIFT CROWD>OLDER CROWD>PIC CROWD>get CROWD>wants CROWD>where
DESPAIR>ONLINE DESPAIR>a DISTRESS>a DISTRESS>and DISTRESS>to DISTRESS>want FEAR>ASK FEAR>HELPREQ FEAR>me FORCE>LOVE
FRAME>PAST FRAME>so FRAME>to GIFT>WE GIFT>he GIFT>we GIFT>which GIFT>with GROOMED>I GROOMED>LOVE GROOMED>do GROOMED>how
GROOMED>i HE>CARE HE>CONTACT HE>CROWD HE>LEAK HE>said HE>wont HELPREQ>LOVE HELPREQ>MINOR HELPREQ>SEX HELPREQ>have
HYPO>but HYPO>if HYPO>keep HYPO>wants HYPO>was HYPO>which HYPO>will I>DISTRESS I>if I>on I>please KIN>LEAK KIN>LOVE
KIN>and KIN>are KIN>at KIN>her KIN>tell KIN>will KIN>would KNOWS>HE KNOWS>SECRET KNOWS>dont KNOWS>the KNOWS>when
LOVE>CROWD LOVE>SOMEONE LOVE>and LOVE>do LOVE>he ME>HARMED ME>HYPO ME>SEX ME>THREAT ME>because ME>should ME>them ME>we
ME>what MEET>CROWD MEET>SECRET MEET>at MEET>does MEET>dont MINOR>FEAR MINOR>at MINOR>can MINOR>dont MINOR>in MINOR>so
MINOR>what MOVED>CARE MOVED>SECRET MOVED>WE MOVED>and MOVED>can MOVED>to MOVED>we MY>GROOMED MY>OTHER_ADULT MY>for
MY>them MY>where MY>why NEVERMET>MOVED NEVERMET>does NEWS>ME NEWS>MINOR NEWS>can NEWS>me NEWS>of NEWS>what NUDE>you
OLDER>keep OLDER>of OLDER>she ONLINE>KNOWS ONLINE>OPINION ONLINE>him ONLINE>on ONLINE>where ONLINE>wont ONLINE>would
OPINION>me OPINION>this ORDINARY>CARE ORDINARY>HELPREQ ORDINARY>ONLINE ORDINARY>and ORDINARY>does ORDINARY>your
OTHER_ADULT>CARE OTHER_ADULT>with PAST>MY PAST>PEER PAST>a PAST>my PAST>to PEER>OPINION PEER>SECRET PEER>WORRY
PEER>dont PEER>keep PEER>will PIC>ADULT PIC>PEER PIC>WE PIC>his PIC>we SECRET>MINOR SECRET>SELF_ADULT SECRET>STAT
SECRET>TOPIC SELF_ADULT>CARE SELF_ADULT>MY SELF_ADULT>my SELF_ADULT>want SELF_MINOR>CHILD SELF_MINOR>HELPREQ
SELF_MINOR>MINOR SELF_MINOR>keep SELF_MINOR>this SEND>THREAT SEND>but SEND>can SEND>did SEND>his SEND>me SEND>who
SEX>MINOR SEX>PIC SHAME>a SHAME>what SOMEONE>SECRET SOMEONE>he SOMEONE>my SOMEONE>please SOMEONE>she SOMEONE>where
SOURCE>CONTACT SOURCE>ME SOURCE>NEWS SOURCE>OTHER_ADULT SOURCE>SOURCE SOURCE>his SOURCE>so SOURCE>which STAT>ORDINARY
STAT>SEND STAT>cant STAT>he STAT>my STAT>us STAT>where STAT>who THREAT>CONTACT THREAT>in THREAT>so THREAT>tell
TOLD>SELF_ADULT TOLD>have TOPIC>to TOPIC>where TOUCH>CARE TOUCH>KIN TOUCH>a TOUCH>it VIOLENCE>the WE>CONTACT WE>CREEPY
WE>HE WE>HYPO WE>LOVE WE>MOVED WE>OPINION WE>YOU WE>are WE>for WE>from WE>keep WE>she WE>we WE>you WORRY>do WORRY>how
WORRY>on WORRY>so WORRY>which YOU>ASK YOU>ORDINARY YOU>TOUCH YOU>WORRY YOU>has YOU>in YOU>of YOU>us YOU>why a>FRAME
a>LOVE a>SECRET a>STALK a>TOPIC a>if and>BULLY and>FRAME and>SELF_ADULT and>me and>tell are>CARE are>CREEPY are>FRAME
are>LOVE are>MINOR are>SOMEONE are>WORRY at>CARE at>NUDE at>ORDINARY at>PAST at>do at>from at>he at>not at>this at>to
at>your because>ME because>SEND been>ASK been>is but>ADULT but>LOVE but>OLDER but>OTHER_ADULT but>STAT but>WORRY
but>and but>has but>so but>to but>want can>CHILD can>HYPO can>NUDE can>from can>our cant>ASK cant>FRAME cant>they
cant>to did>CHILD did>KIN did>on did>them did>they did>want do>ABUSE do>DISTRESS do>NEWS do>YOU do>did do>for do>he
do>is do>we does>HELPREQ does>not dont>DESPAIR dont>DISTRESS dont>WORRY dont>keep for>HYPO for>KNOWS for>SECRET for>YOU
for>i for>in for>want for>was for>why from>ME from>MINOR from>his get>MOVED get>his get>when got>ASK got>CHILD got>HE
got>SOMEONE got>that has>WORRY has>can has>how has>not has>so has>want has>which have>ADULT have>ASK have>HE have>PEER
have>TOPIC have>are have>at have>not have>what he>CHILD he>OTHER_ADULT he>SEND he>didnt he>him he>keep he>keeps he>who
her>OPINION her>WORRY her>are her>please him>ADULT him>GIFT him>a his>KIN his>SOURCE his>a his>dont his>the how>ASK
how>GROOMED how>KNOWS how>SELF_MINOR how>so how>them i>DISTRESS i>GIFT i>OLDER i>PAST i>WORRY i>so if>CREEPY if>FORCE
if>FRAME if>MINOR if>OLDER if>SELF_MINOR if>a if>didnt if>our if>wants in>NEAR in>SOMEONE in>STAT in>THREAT in>does
in>not in>was in>your is>I is>PAST is>SECRET is>from is>on is>said is>want is>we is>your isnt>STAT it>KNOWS it>a it>are
it>at it>had it>her it>it it>my it>please it>you keep>that keep>us keep>we keeps>CROWD keeps>SECRET keeps>he keeps>that
keeps>the keeps>us me>SEX me>THREAT me>WE me>because me>of me>she me>should me>the me>your my>ASK my>GROOMED
my>OTHER_ADULT my>SECRET my>got my>has my>he my>them my>they not>BULLY not>TOLD not>been not>want not>we not>your of>MY
of>PAST of>WORRY of>been of>but of>him on>FRAME on>SOMEONE our>CONTACT our>OPINION our>are our>we please>WE please>are
please>has please>to said>CHILD said>KIN said>how says>OTHER_ADULT says>of says>what says>when she>ME she>MEET she>and
she>me she>which she>would should>SEX should>it should>she should>this so>GIFT so>would tell>HYPO tell>at tell>have
tell>them tell>to that>FORCE that>I that>NEWS that>can that>us that>where the>DISTRESS the>HYPO the>OTHER_ADULT the>for
the>i the>us the>which the>who them>ADULT them>HE them>how them>it them>why they>FORCE they>at they>who this>ONLINE
this>have this>where to>cant to>to to>your us>HYPO us>YOU us>dont us>from us>he us>want us>wants want>FRAME want>OLDER
want>that want>who wants>CROWD wants>are wants>from wants>who was>HE was>NEWS was>VIOLENCE was>she was>what was>when
we>I we>LOVE we>ONLINE we>TOUCH we>i we>keep what>SECRET what>THREAT what>WORRY what>that what>we when>MY when>PIC
when>been when>my when>says when>with where>I where>SECRET where>WE where>for where>my where>us where>want where>who
where>with which>HELPREQ which>MOVED which>i which>isnt who>ORDINARY who>her who>the who>them who>this who>was why>I
why>THREAT why>he will>GIFT will>a will>is will>not will>with with>CONTACT with>a with>can with>is with>not with>she
wont>SOURCE wont>in wont>what would>NEWS would>OTHER_ADULT would>that would>which you>FRAME you>KIN you>MINOR
you>ORDINARY you>SOMEONE you>WORRY you>i you>of you>what you>when you>why your>OLDER your>have your>so your>with
your>your
""",
    3: """
ADULT>CARE ADULT>my ADULT>our ADULT>she ADULT>tell ASK>WE ASK>does ASK>how ASK>my BULLY>at CARE>KNOWS CARE>NEVERMET
CARE>SEX CARE>TOUCH CARE>YOU CARE>is CARE>that CARE>why CARE>you CHILD>STALK CHILD>but CHILD>do CHILD>isnt CHILD>not
CHILD>your CONTACT>CONTACT CONTACT>FRAME CONTACT>not CONTACT>you CREEPY>ADULT CREEPY>HELPREQ CROWD>OPINION
CROWD>ORDINARY DESPAIR>will DISTRESS>how FEAR>how FEAR>in FORCE>he FORCE>on FORCE>with FRAME>MEET FRAME>WE FRAME>our
FRAME>that FRAME>where GIFT>ASK GIFT>does GROOMED>please HE>SECRET HE>TOPIC HE>he HE>my HE>she HE>would HELPREQ>FRAME
HELPREQ>WORRY HELPREQ>his HYPO>why I>ABUSE I>HE I>NEVERMET I>at KIN>HARMED KIN>HELPREQ KIN>SEND KIN>WE KIN>do KIN>is
KIN>who KIN>with KNOWS>WORRY KNOWS>my LOVE>PEER LOVE>SECRET LOVE>where LOVE>who ME>CONTACT ME>GROOMED ME>SELF_ADULT
ME>from ME>of MEET>ASK MEET>SEX MINOR>CONTACT MINOR>FORCE MINOR>GROOMED MINOR>MINOR MINOR>VIOLENCE MINOR>are
MINOR>which MOVED>CROWD MY>SEX MY>and MY>how NEAR>where NEVERMET>ME NEVERMET>he NEVERMET>not NEWS>but NUDE>ASK
NUDE>MINOR NUDE>PIC NUDE>SELF_ADULT NUDE>YOU NUDE>it NUDE>the NUDE>when OLDER>MINOR OLDER>do OLDER>is OLDER>should
OLDER>want ONLINE>KIN ONLINE>PAST ONLINE>SELF_ADULT ONLINE>TOPIC ONLINE>get ONLINE>had ONLINE>who OPINION>CROWD
OPINION>TOLD OPINION>does OPINION>says OPINION>with ORDINARY>TOUCH ORDINARY>do ORDINARY>get ORDINARY>i ORDINARY>of
ORDINARY>they ORDINARY>to OTHER_ADULT>get OTHER_ADULT>how OTHER_ADULT>the PAST>ASK PAST>CHILD PAST>cant PAST>from
PAST>so PEER>STAT PEER>if PEER>in PEER>this PIC>SELF_ADULT PIC>YOU PIC>how PIC>you SECRET>ME SECRET>OPINION SECRET>he
SECRET>with SELF_ADULT>ADULT SELF_ADULT>PEER SELF_MINOR>CONTACT SELF_MINOR>HE SELF_MINOR>PEER SELF_MINOR>who
SELF_MINOR>you SEND>MEET SEND>PEER SEND>SEND SEND>not SEND>she SEX>CROWD SEX>how SEX>on SHAME>have SOMEONE>did
SOMEONE>have SOMEONE>who SOURCE>CROWD SOURCE>MINOR SOURCE>NUDE SOURCE>do SOURCE>does SOURCE>him SOURCE>the SOURCE>this
SOURCE>wont STAT>in THREAT>HE THREAT>and TOLD>get TOUCH>for WE>ME WE>her WE>your WORRY>HE WORRY>him YOU>HE YOU>KIN
YOU>LOVE YOU>them YOU>what a>ADULT a>CONTACT a>DIRECT a>SHAME a>but a>please a>wants a>which and>CHILD and>GROOMED
and>he and>i and>on and>want and>you are>CROWD are>HELPREQ are>MY are>my are>with at>GIFT at>the at>them at>which
been>ADULT been>ME been>TOLD been>for can>LOVE can>PAST can>SELF_MINOR can>was cant>in cant>on did>with do>SOMEONE
do>and do>isnt does>CROWD does>him does>where dont>LOVE for>HE for>SEX for>but for>dont for>please for>they for>this
for>which from>OLDER from>SECRET from>isnt get>KNOWS get>keep get>which get>why got>MY got>a got>want had>I had>SEND
had>i had>who has>YOU have>LOVE have>his he>CARE he>SOMEONE he>get he>is he>to he>would her>ASK her>STAT her>TOPIC
her>for her>if her>so her>the her>they him>SECRET him>dont him>on him>what his>from his>he his>with how>PEER how>YOU
how>and how>at how>is i>HE i>LEAK i>MY i>NEWS i>get i>keep i>where i>your if>CONTACT if>DESPAIR if>ME if>YOU if>been
if>was in>have in>tell in>they in>which is>FEAR is>in is>says is>this is>where isnt>CROWD isnt>and isnt>at isnt>my
isnt>so it>SELF_ADULT it>TOUCH it>because it>didnt it>his keep>CHILD keep>ORDINARY keep>PEER keep>our keeps>FRAME
keeps>YOU keeps>of keeps>would keeps>you me>GROOMED me>HELPREQ me>PIC me>SELF_ADULT me>TOPIC me>want me>we me>which
my>CARE my>HARMED my>SEND my>SEX my>it my>she not>FORCE not>LOVE not>NEWS not>WE not>did not>have of>HELPREQ of>I
of>TOPIC of>this of>we of>will on>ADULT on>KIN on>her on>his on>said on>where our>CREEPY our>ME our>MOVED our>YOU
our>for our>how our>is our>you please>OLDER please>not please>we said>MINOR said>WE said>should said>we says>YOU
says>at she>CREEPY she>PIC should>MY should>them should>want so>ASK so>FORCE so>NEWS so>NUDE so>WE so>her so>who
tell>do tell>for tell>i tell>on that>HE that>NUDE that>OPINION that>SECRET that>does that>get that>the the>ABUSE
the>DESPAIR the>MINOR the>SOURCE the>keep the>what the>your them>ASK them>have them>her them>our them>that them>we
them>when them>will they>WORRY they>dont they>my they>the they>was they>why this>FRAME this>MY this>SECRET this>and
this>my to>BULLY to>SECRET to>WORRY to>and to>dont to>for to>he to>please to>why us>HELPREQ us>is us>your want>SECRET
want>how want>to wants>KIN wants>SOMEONE wants>do wants>it wants>she was>SECRET was>SOMEONE was>at was>her was>if
was>of was>should was>tell was>to we>HE we>want what>LEAK what>MY what>not what>your when>FRAME when>does when>for
when>how when>them when>they where>MEET where>and where>cant where>not which>he which>if which>keep which>me which>she
which>so which>the who>I who>OLDER who>get who>in who>she who>where why>and will>CROWD will>MINOR will>SOURCE will>do
will>they with>FRAME with>ME with>cant with>get with>says with>that with>why with>you wont>ASK wont>do wont>it
wont>tell would>ME would>TOPIC you>I you>SEND you>her you>in you>our you>them you>us you>want you>was you>you
your>ADULT your>CHILD your>NEWS your>for your>is
""",
    4: """
ABUSE>SOMEONE ADULT>SEND ADULT>TOLD ADULT>we ASK>CHILD ASK>NUDE ASK>PEER ASK>SELF_ADULT ASK>get BULLY>are CARE>FEAR
CARE>HARMED CARE>PEER CARE>keep CARE>our CARE>says CARE>tell CHILD>LEAK CHILD>NUDE CHILD>will CHILD>would CONTACT>YOU
CONTACT>does CONTACT>her CONTACT>isnt CONTACT>my CROWD>LOVE CROWD>SELF_MINOR CROWD>VIOLENCE CROWD>us FEAR>ONLINE
FEAR>SOMEONE FORCE>ASK FORCE>want FORCE>was FRAME>from FRAME>me FRAME>why GIFT>HE GIFT>I GIFT>i GIFT>of GROOMED>KIN
HE>FEAR HE>MEET HE>NEWS HE>for HE>of HELPREQ>CARE HELPREQ>KIN HELPREQ>ME HELPREQ>MEET HELPREQ>NEWS HELPREQ>PIC
HELPREQ>a HELPREQ>at HELPREQ>had HELPREQ>him I>CONTACT I>CREEPY I>LEAK I>NEWS I>SEND I>how I>keep I>with I>your
KIN>GIFT KIN>HE KIN>MEET KIN>ORDINARY KIN>STALK KIN>but KIN>from KIN>if KIN>it KIN>on KIN>your LEAK>with LOVE>not
ME>NEAR ME>him ME>your MEET>CREEPY MEET>her MEET>when MINOR>CREEPY MINOR>I MINOR>him MINOR>i MINOR>keep MINOR>would
MOVED>MY MOVED>my MY>CARE MY>FEAR MY>HARMED MY>THREAT MY>WE MY>had MY>should MY>tell NEWS>get NEWS>how NEWS>this
NUDE>CROWD NUDE>SECRET NUDE>are NUDE>do NUDE>why OLDER>FRAME OLDER>OPINION OLDER>SECRET OLDER>to ONLINE>MOVED
ONLINE>OLDER ONLINE>YOU ONLINE>want ONLINE>we OPINION>NUDE OPINION>are OPINION>of OPINION>she OPINION>to ORDINARY>I
ORDINARY>did ORDINARY>how ORDINARY>will ORDINARY>with OTHER_ADULT>are OTHER_ADULT>but OTHER_ADULT>in OTHER_ADULT>they
PAST>ME PAST>SELF_MINOR PAST>SOURCE PAST>me PEER>CHILD PEER>OTHER_ADULT PEER>SEX PEER>SOURCE PEER>can PEER>his
PEER>wants PEER>would PIC>OLDER PIC>been PIC>do PIC>why SECRET>PEER SECRET>not SECRET>we SECRET>what SELF_ADULT>a
SELF_ADULT>how SELF_MINOR>not SELF_MINOR>to SELF_MINOR>your SEND>HELPREQ SEND>MY SEND>for SEND>if SEND>that SEND>want
SEND>we SHAME>tell SOMEONE>NEWS SOMEONE>STAT SOURCE>CREEPY SOURCE>YOU SOURCE>are SOURCE>our SOURCE>said SOURCE>you
STALK>STALK STAT>at STAT>but STAT>the THREAT>CARE THREAT>SOMEONE THREAT>a THREAT>she THREAT>the TOLD>and TOLD>which
TOPIC>ADULT TOPIC>ONLINE TOPIC>should TOPIC>what TOUCH>HARMED VIOLENCE>ASK VIOLENCE>at VIOLENCE>his VIOLENCE>it
VIOLENCE>of WE>HELPREQ WE>MEET WE>TOUCH WE>want WORRY>if WORRY>to YOU>FORCE YOU>can YOU>didnt YOU>get YOU>her YOU>our
YOU>this YOU>was YOU>where YOU>which a>MY a>TOUCH a>a a>wont and>LEAK and>MY and>ONLINE and>ORDINARY and>didnt and>does
and>is and>keep and>of and>when are>SELF_MINOR are>because are>how are>they at>DISTRESS at>SOURCE at>can at>did at>dont
at>that at>wont because>CONTACT because>CROWD because>KIN because>have been>MINOR can>SHAME can>THREAT can>TOUCH can>if
can>them cant>HELPREQ cant>a didnt>the do>KNOWS do>LEAK do>LOVE do>ORDINARY do>have do>her do>would does>ASK does>CHILD
does>FRAME does>SECRET does>STAT does>can does>her does>in does>is does>keep does>you dont>ASK dont>NEWS dont>him
for>at for>from for>us for>where from>for from>how from>not get>PAST get>SOMEONE get>VIOLENCE get>for get>in get>so
get>that got>CARE got>YOU got>it got>on got>so got>the got>them got>was had>CROWD had>STAT had>of had>on has>SOURCE
has>and has>when have>FRAME have>but have>can he>SOURCE he>from he>he he>not he>so he>tell her>ADULT her>CARE her>CROWD
her>NEWS her>TOUCH her>i her>me her>this her>where her>wont him>MOVED him>WORRY him>this him>with his>NUDE his>are
his>can his>does his>in his>me his>what how>CREEPY how>LOVE how>OLDER how>get how>her how>should how>want i>CONTACT
i>CREEPY i>NEVERMET i>ORDINARY i>have i>will i>with if>MY if>SECRET if>SEX if>TOPIC if>they if>want if>why if>you
in>PEER in>did in>has in>he in>me in>this in>want in>with in>you is>do is>how is>they isnt>CARE isnt>are isnt>how it>ME
it>for it>which it>would keep>not keep>them keeps>KIN me>NEAR me>SOMEONE me>get my>CROWD my>FEAR my>THREAT my>WE my>had
my>should my>tell my>the not>CONTACT not>FEAR not>TOPIC not>does not>if of>at of>wants on>STAT on>VIOLENCE on>are on>i
on>of our>me please>HE says>HELPREQ says>STAT says>do says>how says>you she>ADULT she>CONTACT she>KNOWS she>OTHER_ADULT
she>YOU she>want she>wont she>you should>OLDER should>if should>my should>what so>MINOR so>get so>if so>she so>them
tell>I tell>MEET tell>wants tell>why that>DISTRESS that>PIC that>SELF_MINOR that>WE that>for that>was that>would
the>FORCE the>got the>he the>of the>says the>with them>CONTACT them>LOVE them>ME them>ONLINE them>keep them>not
them>this they>ONLINE they>SOMEONE they>because they>keep they>wont this>in this>that to>PIC to>THREAT to>on to>where
to>who us>them want>NUDE want>PIC want>keep want>the wants>PEER wants>why was>GROOMED was>HELPREQ we>MEET we>in we>tell
what>can what>them what>wont when>MINOR where>on where>they where>this where>what which>ADULT which>CHILD which>HE
which>LEAK which>had which>on which>to which>wont who>DIRECT who>SOMEONE who>why who>wont why>OLDER why>WE why>wants
why>we will>keep will>of with>SECRET with>TOUCH with>this with>we wont>SOMEONE would>SEND would>tell you>FORCE you>HE
you>can you>didnt you>this you>which your>LOVE your>MINOR your>and your>get your>what
""",
    5: """
ABUSE>CHILD ABUSE>from ABUSE>that ADULT>SELF_MINOR ASK>with CARE>NUDE CARE>SEND CARE>said CARE>the CHILD>SEX
CHILD>SHAME CHILD>him CHILD>my CHILD>our CHILD>with CONTACT>can CREEPY>is CRISIS>HE CRISIS>if CRISIS>she CROWD>STALK
CROWD>WORRY CROWD>my CROWD>she CROWD>that DIRECT>ASK DIRECT>HE DIRECT>his DIRECT>want DISTRESS>is FRAME>HE FRAME>not
FRAME>them GIFT>SECRET GIFT>when GROOMED>is GROOMED>to HE>OTHER_ADULT HE>his HE>our HELPREQ>can HELPREQ>when
HYPO>CONTACT HYPO>YOU HYPO>do HYPO>for HYPO>to I>our I>should KIN>SHAME KIN>THREAT KIN>that KNOWS>MINOR KNOWS>from
LOVE>HE LOVE>says ME>cant ME>does ME>get ME>want ME>who MEET>KNOWS MEET>MINOR MEET>ONLINE MINOR>ME MINOR>NUDE
MINOR>SECRET MINOR>isnt MOVED>FRAME MOVED>HE MOVED>SEND MOVED>SOURCE MOVED>she MY>HELPREQ MY>SEND MY>she MY>would
OLDER>CONTACT OLDER>how OLDER>when ONLINE>if ONLINE>so ONLINE>tell OPINION>HARMED ORDINARY>are OTHER_ADULT>HE
OTHER_ADULT>his OTHER_ADULT>what PAST>ADULT PAST>ONLINE PAST>for PAST>of PAST>she PEER>TOUCH PEER>does PIC>NUDE
PIC>SECRET PIC>but PIC>please SECRET>ADULT SECRET>isnt SELF_ADULT>for SEND>SELF_ADULT SEND>and SEND>have SEX>with
SHAME>not SHAME>to SOMEONE>GIFT SOMEONE>OPINION SOMEONE>OTHER_ADULT SOMEONE>TOPIC SOMEONE>how SOURCE>MY SOURCE>SEND
STALK>DIRECT STALK>MY STALK>VIOLENCE STALK>my STALK>on STALK>who STAT>ASK STAT>MY STAT>got STAT>i STAT>should STAT>what
THREAT>MY TOLD>to TOPIC>are TOPIC>can TOPIC>so TOPIC>that TOUCH>them VIOLENCE>KNOWS VIOLENCE>me YOU>STAT YOU>WE YOU>and
YOU>did YOU>do YOU>him YOU>want a>HE a>for a>we a>with and>SECRET and>SEND and>are and>if are>but are>said at>MY at>are
at>they because>ASK because>CHILD because>me because>my been>a but>MY but>please can>MY did>HELPREQ didnt>ASK
didnt>SOURCE didnt>to do>CARE does>OTHER_ADULT does>from does>if for>HARMED for>ORDINARY for>are for>can from>CHILD
from>of get>OLDER get>ONLINE get>do get>how got>PIC got>get got>of got>why got>you had>CHILD had>KIN has>CROWD
has>MINOR has>OPINION has>VIOLENCE have>WORRY have>is have>to he>has her>DISTRESS her>cant her>how him>FORCE him>MEET
him>didnt him>for his>is his>should his>so how>ADULT how>CARE how>KIN how>OTHER_ADULT how>have how>his how>how how>in
how>of how>our how>that i>ONLINE i>STALK i>WE i>are i>can i>should i>would if>KNOWS if>NEWS if>and if>at in>CHILD
in>KIN in>SELF_ADULT in>SOURCE in>YOU in>is in>on in>the is>dont is>when isnt>HELPREQ isnt>what it>MY it>PEER it>in
it>is it>says keep>have keep>he keeps>CHILD me>TOUCH me>cant me>his me>who my>ME my>WORRY my>why of>tell of>where
of>who on>MINOR on>how on>says on>they on>would our>do please>can please>this said>to says>not says>tell she>ORDINARY
she>was she>why should>they so>CONTACT so>KIN so>been so>he so>it so>our so>says so>should so>that so>with tell>him
tell>our tell>they tell>this tell>where that>HELPREQ that>our that>please that>they that>when that>with that>wont
the>did them>SECRET them>dont them>me them>want they>are they>but they>do they>from they>got they>not this>ADULT
this>which to>FRAME to>HE to>NEAR us>do want>ADULT want>KNOWS want>his wants>but wants>he wants>where was>ME was>SOURCE
was>can was>have was>this we>is we>she we>that what>ADULT what>cant what>from what>says what>would when>ADULT when>CARE
when>why where>GIFT where>KIN where>SELF_MINOR where>at where>did where>does where>from where>get where>have
where>should which>BULLY which>I which>MINOR which>ONLINE which>ORDINARY which>YOU which>this who>CARE who>KNOWS
who>LOVE who>a who>me why>ME why>MY why>at why>have why>my will>if with>ASK with>PEER with>but wont>him would>ABUSE
you>ONLINE you>did you>has you>him you>if you>where your>how your>to
""",
    6: """
ABUSE>CROWD ABUSE>it ADULT>get ADULT>when ADULT>why ADULT>wont ASK>from ASK>she ASK>should BULLY>CHILD BULLY>KIN
BULLY>to CARE>THREAT CARE>does CARE>his CARE>in CARE>it CARE>of CARE>so CHILD>CRISIS CHILD>please CROWD>CREEPY CROWD>in
CROWD>who DESPAIR>of DISTRESS>MINOR FRAME>he FRAME>his GIFT>her GIFT>in GIFT>would GROOMED>YOU GROOMED>you HE>WE
HE>didnt HE>how HE>i HE>keep HE>we HELPREQ>ONLINE HYPO>I HYPO>i HYPO>is HYPO>you I>CHILD I>DESPAIR I>can I>she I>when
KIN>CRISIS KIN>him KIN>please LEAK>got LOVE>with ME>SOMEONE ME>TOUCH ME>her MINOR>MEET MINOR>PEER MINOR>not MINOR>them
MY>SHAME MY>WORRY MY>was NEWS>do NUDE>how OLDER>ASK ONLINE>SOMEONE ONLINE>for ONLINE>i ONLINE>that OPINION>LOVE
OPINION>SECRET OPINION>keep OPINION>want ORDINARY>TOPIC OTHER_ADULT>would PAST>and PAST>do PAST>has PAST>in PEER>HARMED
PEER>get PEER>me PEER>where PIC>CARE SECRET>CARE SELF_MINOR>and SEND>him SEND>i SOMEONE>ADULT SOMEONE>PAST SOMEONE>do
SOURCE>DISTRESS SOURCE>SECRET SOURCE>my SOURCE>she STALK>a STAT>FRAME STAT>SOMEONE THREAT>PEER THREAT>from THREAT>my
THREAT>not TOLD>how TOLD>what TOUCH>MY TOUCH>my VIOLENCE>FRAME VIOLENCE>want WE>tell WORRY>the YOU>ABUSE YOU>CONTACT
YOU>MINOR YOU>if YOU>to a>FEAR a>OPINION a>YOU a>got a>him a>tell and>where and>your are>ASK are>SEND are>get are>on
are>want are>who are>your at>get at>when can>CONTACT can>SEX cant>ONLINE cant>SEND did>got didnt>want do>CREEPY
do>STALK do>me dont>ADULT dont>i dont>them for>LEAK for>PIC for>WORRY for>does for>it for>not from>CARE from>LEAK
from>PIC from>have from>what get>NUDE get>TOUCH got>CROWD got>his has>HELPREQ has>ORDINARY has>for has>you have>with
he>and he>have he>how he>it her>LEAK her>can her>dont him>ONLINE him>he his>CROWD his>HELPREQ how>NUDE how>TOUCH
how>can how>does i>DESPAIR i>THREAT i>and i>to if>NUDE in>HELPREQ in>I in>LOVE in>TOUCH is>GIFT is>HELPREQ is>MINOR
isnt>KIN it>CARE it>FORCE it>LOVE it>SOURCE it>WORRY it>from it>where keep>SECRET keep>SEND keep>and keep>me keeps>our
me>ADULT me>MINOR me>with my>SHAME my>to not>CREEPY not>it not>of of>from of>should of>the on>CHILD on>didnt on>me
on>please our>her our>the please>PEER please>the please>they said>HELPREQ said>a said>her says>FRAME she>i she>it
she>she she>that should>ASK should>tell so>MEET so>at so>wont tell>FRAME tell>WE tell>how tell>the that>SEND that>he
that>how that>of that>said the>ADULT them>WE them>to they>me this>ORDINARY this>SELF_MINOR this>is to>CARE to>PEER
to>SEND to>are to>can to>in to>want us>I us>i want>ME want>for wants>CHILD wants>what was>OTHER_ADULT was>is was>me
was>where was>with we>SECRET what>didnt what>this when>of where>ASK where>is which>at which>does who>VIOLENCE who>his
who>isnt why>HE why>OPINION why>her why>me with>KIN with>dont with>with wont>SEND would>with you>WE you>do you>from
you>she your>ONLINE your>STAT
""",
    7: """
ABUSE>do ABUSE>i ADULT>WE ADULT>do BULLY>the CARE>OTHER_ADULT CARE>SOURCE CARE>wants CARE>who CHILD>CHILD CHILD>CREEPY
CHILD>CROWD CHILD>KIN CHILD>SELF_MINOR CHILD>if CHILD>says CONTACT>i CONTACT>to CONTACT>what CROWD>ADULT CROWD>ASK
CROWD>ME CROWD>NEAR CROWD>are CROWD>for CROWD>i CROWD>if CROWD>they DESPAIR>VIOLENCE DESPAIR>it DISTRESS>they
FRAME>ONLINE GIFT>a GIFT>that GIFT>who GROOMED>it HE>MY HE>are HE>dont HE>not HE>this HELPREQ>them HYPO>SOURCE
HYPO>says I>MEET I>OTHER_ADULT I>her I>so KIN>SECRET KIN>our KIN>to KIN>where KIN>why KNOWS>a LOVE>is ME>HE ME>MINOR
ME>where MINOR>NEVERMET MY>our NEVERMET>ONLINE NUDE>got OLDER>tell ONLINE>NEVERMET ONLINE>her OPINION>SOURCE
OPINION>how OPINION>the ORDINARY>CHILD ORDINARY>KIN ORDINARY>you OTHER_ADULT>should PAST>ORDINARY PEER>FEAR PIC>FRAME
PIC>dont SECRET>CONTACT SECRET>SEND SELF_ADULT>ASK SELF_MINOR>YOU SELF_MINOR>get SELF_MINOR>where SEND>I SEND>what
SHAME>it SOMEONE>his SOURCE>WORRY SOURCE>them SOURCE>where STAT>TOLD STAT>and STAT>dont STAT>keep STAT>me STAT>would
THREAT>her TOLD>SECRET TOPIC>HE TOUCH>with VIOLENCE>tell WE>which WORRY>dont YOU>MEET YOU>ONLINE YOU>TOLD YOU>she
a>CRISIS a>because a>get a>his and>FORCE and>MEET and>do and>dont and>him and>please are>DISTRESS are>for are>she
because>want because>what but>would can>I can>when cant>MY cant>my do>THREAT do>can do>it do>us does>PIC does>of
does>want dont>I dont>MY dont>TOPIC dont>on dont>tell dont>the for>ASK for>wants for>with from>HE from>i get>PIC
get>SECRET get>THREAT has>ADULT has>do have>a have>her have>she he>of he>should her>our her>she him>HE his>CREEPY
how>ME how>THREAT how>WORRY how>us i>MEET i>OTHER_ADULT i>she if>who in>CREEPY in>OLDER in>get in>my is>NUDE is>are
is>but is>can is>to isnt>CHILD it>LEAK it>ORDINARY it>and it>was keep>i me>CONTACT me>ONLINE me>where my>HELPREQ
my>PEER my>TOUCH my>YOU my>and my>our my>was not>CARE not>CROWD not>my of>ABUSE of>NUDE of>SHAME on>DISTRESS on>YOU
on>you please>FEAR please>from said>YOU said>tell said>was she>I she>but she>so she>wants should>with so>a so>they
so>what tell>did that>CREEPY that>to the>CONTACT the>SELF_MINOR the>are the>it them>WORRY them>they they>CONTACT
this>YOU this>a this>if this>it to>because to>how to>you us>how want>SELF_MINOR want>with what>TOLD what>has what>said
what>who when>I when>WE when>his when>we when>which where>ADULT where>ME which>cant which>has which>will which>you
who>CROWD who>because who>wants will>CHILD will>HE with>OPINION with>PAST with>he with>isnt would>OPINION
would>ORDINARY would>on you>ABUSE you>MEET you>TOLD you>are
""",
    8: """
ADULT>GROOMED ADULT>OPINION ADULT>but ADULT>it BULLY>SOMEONE CARE>ADULT CARE>at CHILD>GIFT CHILD>NEAR CHILD>can
CHILD>on CHILD>where CONTACT>CRISIS CONTACT>I CONTACT>how CONTACT>is CREEPY>you DISTRESS>ONLINE FRAME>CHILD FRAME>KIN
FRAME>ME FRAME>in FRAME>on GIFT>SEND GROOMED>SOMEONE HE>CREEPY HE>on HE>tell HE>why HELPREQ>how HELPREQ>tell
HYPO>SOMEONE HYPO>are I>MY I>ORDINARY I>SEX I>THREAT I>do KIN>CREEPY KIN>OTHER_ADULT KNOWS>she LEAK>MINOR LOVE>she
ME>can MINOR>GIFT MINOR>OLDER MOVED>on MY>CONTACT MY>TOUCH MY>YOU MY>you NUDE>PEER OLDER>him OLDER>in OLDER>wants
ONLINE>CONTACT ONLINE>HE ONLINE>is ONLINE>said ONLINE>you ORDINARY>PIC PAST>on PEER>she SECRET>SECRET SELF_ADULT>do
SELF_MINOR>SEND SELF_MINOR>they SOMEONE>CARE SOMEONE>FRAME SOMEONE>SOMEONE SOMEONE>from SOMEONE>so SOMEONE>that
SOURCE>FORCE SOURCE>HE SOURCE>should STALK>CARE STALK>CROWD STAT>CONTACT STAT>a STAT>do STAT>so THREAT>CROWD TOPIC>PIC
TOUCH>CHILD TOUCH>in VIOLENCE>got WE>does WORRY>at YOU>SECRET YOU>are a>OLDER a>cant a>your and>OPINION and>STAT
and>YOU and>isnt are>ONLINE because>dont because>to been>CONTACT but>it can>KIN can>OLDER can>and can>they do>ADULT
do>SELF_MINOR does>KIN does>get does>on for>GROOMED for>her for>him from>CONTACT from>SOURCE from>them get>SEND
get>TOLD got>I got>KIN got>SOURCE got>i have>CARE have>how have>in have>my him>of him>want his>FRAME how>PIC how>you
i>a i>does i>how i>who in>ASK in>NUDE in>at in>it is>CROWD is>ORDINARY is>which is>will isnt>MY it>WE it>can it>of
keep>ADULT keep>I keep>ME keep>WE keep>my keeps>WE me>ME my>CONTACT my>you not>STAT of>FORCE of>SEND of>not on>CROWD
on>do on>this on>when said>OTHER_ADULT said>you she>OLDER should>HE should>PEER should>SEND so>PEER so>PIC so>SECRET
so>do tell>ME tell>he that>CHILD that>it the>HE the>KIN the>VIOLENCE the>is the>to the>where them>of they>ME this>PIC
to>HARMED to>YOU to>get to>if want>MY want>WE want>of want>our wants>how was>CONTACT we>which what>NEAR what>so
where>DISTRESS where>PIC where>me who>MINOR why>MINOR will>MY will>my with>them would>my you>the your>SOMEONE your>a
""",
    9: """
ABUSE>I ABUSE>PIC ABUSE>get ABUSE>where ADULT>cant ADULT>the ADULT>what ADULT>who ASK>SOMEONE ASK>dont ASK>want CARE>MY
CARE>he CHILD>LOVE CHILD>OLDER CHILD>she CONTACT>at CREEPY>MY CREEPY>YOU CREEPY>my CROWD>ONLINE CROWD>not CROWD>wont
FORCE>does GIFT>OPINION GIFT>PIC GIFT>can HE>can HE>do HE>should HELPREQ>if HYPO>ASK I>CARE I>does KIN>ADULT
KIN>NEVERMET KIN>OLDER KIN>i KNOWS>is ME>KNOWS ME>ME MEET>CHILD MEET>in MINOR>ADULT MINOR>FRAME MINOR>me MINOR>want
MOVED>the MY>SECRET MY>do MY>does NEWS>I NEWS>i NUDE>from OLDER>and ONLINE>MEET ONLINE>NUDE ONLINE>he OPINION>and
OPINION>where ORDINARY>YOU PEER>ME PIC>CHILD PIC>is PIC>it SECRET>a SECRET>how SELF_ADULT>in SELF_MINOR>ONLINE
SELF_MINOR>do SELF_MINOR>i SOURCE>GIFT SOURCE>i SOURCE>will STALK>CHILD THREAT>with TOPIC>they WE>I WE>at WE>i a>keep
a>why a>would and>did and>what because>of can>SOMEONE can>in do>FRAME do>HE do>WE do>WORRY do>on does>I for>when
from>ADULT from>I get>SELF_MINOR got>MINOR have>MY her>ME her>we how>ABUSE how>HYPO how>TOPIC how>a how>we how>would
i>SEX i>do i>our if>so if>to in>CRISIS in>MY in>and in>can in>for in>where is>and it>she my>of my>with not>ASK not>do
of>PEER of>and of>do of>has on>TOUCH please>ONLINE please>is says>her she>will should>have so>I so>SEND so>where
tell>ADULT tell>MINOR that>do the>OLDER the>been the>can the>get the>tell they>I they>when to>I to>OLDER to>a to>me
want>CROWD we>does what>a what>at what>do when>not where>of which>a which>tell who>CHILD who>would will>KIN would>MINOR
you>SECRET
""",
    10: """
ABUSE>and ADULT>which ASK>MINOR ASK>OLDER CARE>MINOR CARE>SECRET CHILD>NEVERMET CONTACT>FORCE CONTACT>it CREEPY>in
CROWD>the CROWD>this FRAME>this HARMED>MY HARMED>my HE>ADULT HE>from HYPO>the I>KIN I>MINOR I>that KIN>ME KIN>SEX
KIN>you LOVE>CARE ME>CARE ME>SECRET ME>she MINOR>YOU MINOR>how MINOR>it MINOR>you MY>OPINION MY>what NEAR>MY
ONLINE>been OPINION>MY PAST>where PEER>which PIC>CROWD PIC>what PIC>who SELF_MINOR>I SELF_MINOR>NUDE SEND>ABUSE
SOMEONE>get SOMEONE>with SOURCE>ABUSE SOURCE>dont SOURCE>he STAT>ONLINE STAT>get WE>how YOU>SELF_MINOR YOU>SOMEONE
a>SEND a>so and>CARE are>ADULT are>I at>it but>HELPREQ but>not cant>CONTACT did>the does>are does>i dont>do for>NUDE
for>me get>ASK get>HE get>the have>ME have>do have>from he>FEAR him>his his>how how>MY i>LOVE i>SOURCE i>from i>the
if>her if>keep if>she is>TOLD is>should is>tell it>does it>with keep>MY keep>is me>CARE me>KNOWS my>does my>is my>would
not>ADULT of>to on>it on>want on>which please>a said>what says>to she>tell should>he so>ADULT so>me tell>what
the>ONLINE the>how the>that them>i them>with they>have they>i they>what this>MINOR this>you want>HE want>get we>at
what>GIFT what>have when>CHILD when>CREEPY when>SELF_ADULT which>NUDE which>would who>DISTRESS who>KIN why>i with>HE
would>GIFT would>from would>he you>SELF_MINOR your>CONTACT
""",
    11: """
ABUSE>SEND ADULT>dont ASK>we CARE>I CHILD>MEET CHILD>i CONTACT>SEND CONTACT>which CONTACT>with CREEPY>a CREEPY>are
FRAME>MINOR GIFT>for HE>at HE>is HE>so HE>what HELPREQ>MY HELPREQ>my HYPO>what I>STALK I>who KIN>NUDE KIN>WORRY KIN>my
ME>CHILD ME>how ME>with MEET>KIN MINOR>LOVE MINOR>please MOVED>it MY>to MY>who NEAR>my ONLINE>CARE OPINION>HELPREQ
ORDINARY>in ORDINARY>so PIC>SEND PIC>that SELF_MINOR>want SEND>got SOMEONE>CHILD SOURCE>and SOURCE>did SOURCE>me
SOURCE>what SOURCE>would STAT>ME STAT>on WE>is a>NEVERMET a>to are>i at>want because>MY but>which can>FORCE can>me
do>MY do>SEX does>what for>LOVE get>CROWD have>of have>the he>KIN her>my him>ASK how>GIFT how>got i>on if>it in>SECRET
in>to it>he it>so my>not of>CARE on>CARE on>if our>ONLINE said>ADULT she>has she>said so>CHILD so>FEAR so>in so>keeps
tell>from that>and that>not the>I the>PAST they>ORDINARY this>CHILD to>keep want>PEER want>from want>her what>keeps
when>the who>got who>of with>on
""",
    12: """
ADULT>LOVE ADULT>are ADULT>that ADULT>where ASK>i CARE>i CHILD>ME FRAME>i GIFT>CHILD HELPREQ>HE HELPREQ>me I>LOVE
KIN>VIOLENCE KIN>can MY>said NUDE>CHILD OLDER>HELPREQ OLDER>PAST PEER>so SECRET>does SECRET>us SEND>in SOURCE>STAT
SOURCE>says WE>ONLINE WE>do WORRY>in a>CARE a>VIOLENCE a>can a>how a>i and>SOURCE at>ASK but>the can>i can>this do>got
does>the for>I from>with get>on he>on his>ADULT his>on how>it i>CHILD in>how in>would me>that my>what our>SECRET
says>SOURCE she>MINOR that>i them>I they>SECRET to>ASK to>the was>for what>SEND where>ONLINE where>would who>ASK
who>want will>she with>me would>do would>get would>them you>CHILD
""",
    13: """
CARE>for CHILD>VIOLENCE CHILD>WORRY CHILD>you CROWD>I CROWD>me CROWD>please FRAME>MY GIFT>KIN GROOMED>a HE>have I>from
I>would KIN>MY KIN>PEER KIN>TOUCH KIN>he KIN>says ME>HELPREQ MINOR>where MY>PEER NUDE>CARE ONLINE>when OPINION>SEND
OTHER_ADULT>a SELF_MINOR>ASK SELF_MINOR>on SOMEONE>wants STAT>to THREAT>CHILD TOLD>on a>that because>i can>MEET did>who
do>she do>so for>MY for>to have>CROWD how>STALK how>to if>I if>what is>get it>MEET it>get it>the me>for my>said not>MY
on>SOURCE on>so so>HE so>i that>she the>this them>in they>for this>KIN to>SELF_MINOR want>me what>FRAME what>KIN
what>should what>tell what>the when>do when>i which>SEND will>it with>so with>would
""",
    14: """
ADULT>his ADULT>how ADULT>is ASK>a ASK>of CHILD>from I>SOMEONE MEET>WORRY MINOR>ONLINE MINOR>and MY>SOMEONE MY>a
MY>with PEER>KIN SEND>ONLINE SEND>of SOURCE>FRAME SOURCE>I SOURCE>but STAT>they YOU>MY and>MINOR are>of can>PIC
for>GIFT for>PEER get>a get>her her>at how>on how>she i>SOMEONE if>i it>us me>CHILD my>a of>FRAME of>SECRET of>VIOLENCE
tell>would the>so to>ABUSE what>ONLINE what>SOMEONE what>he where>SOMEONE which>do with>they you>MY
""",
    15: """
ASK>I CREEPY>MINOR CROWD>but KIN>PIC KIN>YOU KIN>so ME>KIN MY>ONLINE NUDE>a NUDE>in ONLINE>CHILD and>would do>the
for>CHILD for>SEND get>at his>CONTACT how>from i>her i>that if>ADULT in>are says>are should>so so>ME the>at the>would
to>NUDE to>SEX to>it what>HE with>MINOR would>CARE
""",
    16: """
ADULT>so CONTACT>MINOR HE>has HELPREQ>her LOVE>CHILD MEET>where MY>is PIC>get STAT>HE a>SOMEONE a>from a>me because>I
does>his is>FRAME it>FRAME keep>it my>SOMEONE that>if the>PIC the>the want>ONLINE what>OLDER when>to which>should
who>is with>PIC
""",
    17: """
ADULT>not CHILD>YOU CONTACT>CARE CONTACT>CHILD HELPREQ>YOU I>of ONLINE>please ONLINE>the PIC>CONTACT PIC>KIN PIC>where
STAT>SOURCE YOU>CHILD did>do do>ME from>her get>ADULT get>with her>WE how>keep i>SEND in>FRAME in>ONLINE it>PIC
keep>from me>do of>that to>MEET to>from to>her want>MINOR what>i where>the who>SEND with>CHILD
""",
    18: """
ADULT>KIN FORCE>it I>SELF_ADULT ONLINE>SEND ONLINE>of ORDINARY>what SECRET>WE SOMEONE>in get>it he>MINOR how>do
i>SELF_ADULT if>CROWD it>HE me>KIN of>KIN should>SOMEONE should>to the>cant the>not want>CHILD where>do
""",
    19: """
ASK>because ASK>why CHILD>ONLINE OPINION>have ORDINARY>them PIC>so does>ADULT does>he have>CHILD if>HE it>do the>FRAME
to>TOUCH what>him
""",
    20: """
ADULT>ONLINE ASK>who HE>HE HELPREQ>you I>want ONLINE>with OPINION>for WE>SECRET but>for do>keep for>how how>not i>want
she>in the>SOMEONE the>they where>are
""",
    21: """
CHILD>SECRET ME>do MY>not OLDER>SOMEONE STAT>GIFT and>get for>OLDER her>MY how>HE how>WE is>ONLINE is>what on>what
so>dont the>do this>of what>did which>SOMEONE which>have with>CARE would>not
""",
    22: """
CROWD>SOMEONE ONLINE>SECRET ONLINE>a a>PEER do>that does>HE for>who get>CARE of>in the>but the>in when>CROWD which>dont
""",
    23: """
CONTACT>CROWD HE>MINOR a>CHILD do>not get>WORRY have>SOMEONE i>MINOR if>ASK that>on what>HELPREQ
""",
    24: """
and>not do>at how>he the>from to>CHILD would>SOMEONE
""",
    25: """
SOURCE>is
""",
    27: """
and>how how>I to>MINOR to>them
""",
    28: """
CHILD>PIC STAT>how for>CONTACT for>ME how>i
""",
    30: """
of>PIC
""",
    34: """
how>SOMEONE
""",
    36: """
for>SOMEONE
""",
    41: """
a>MINOR
""",
}

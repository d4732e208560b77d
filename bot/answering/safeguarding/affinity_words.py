"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.378
WHOLE = (-1.615, -0.126, -0.752, 2.325)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 1.023,
    "ADULT": 0.558,
    "ASK": 0.809,
    "ASSAULT": 0.953,
    "BEING": 0.009,
    "BULLY": 0.937,
    "CARE": -0.210,
    "CHILD": 0.431,
    "CONTACT": 0.048,
    "CREEPY": 0.205,
    "CRISIS": 2.250,
    "CROWD": -0.362,
    "DESPAIR": 1.344,
    "DIRECT": 0.538,
    "DISTRESS": 0.606,
    "FAULT": 0.682,
    "FEAR": 1.286,
    "FORCE": 0.631,
    "FRAME": -0.557,
    "GIFT": 0.727,
    "GROOMED": 0.670,
    "HARMED": 1.461,
    "HE": 0.669,
    "HELPREQ": 1.157,
    "HYPO": 0.156,
    "I": 0.130,
    "KIN": 0.043,
    "KNOWS": 0.575,
    "LEAK": 0.482,
    "LOVE": 0.214,
    "ME": 0.803,
    "MEET": 0.568,
    "MINOR": 0.502,
    "MOVED": 0.100,
    "MY": 0.135,
    "NEAR": 0.571,
    "NEVERMET": 0.636,
    "NEWS": -0.440,
    "NUDE": 1.187,
    "OLDER": 1.118,
    "ONLINE": 0.195,
    "OPINION": 0.037,
    "ORDINARY": -0.865,
    "OTHER_ADULT": 1.118,
    "PAST": 0.863,
    "PEER": 0.580,
    "PIC": 1.630,
    "SECRET": 0.716,
    "SELF_ADULT": -0.284,
    "SELF_MINOR": 0.743,
    "SEND": 0.600,
    "SEX": -0.103,
    "SHAME": 0.646,
    "SOMEONE": 0.918,
    "SOURCE": -0.676,
    "STALK": 0.709,
    "STAT": -0.774,
    "THREAT": 0.784,
    "TOLD": 0.447,
    "TOPIC": -0.728,
    "TOUCH": 1.074,
    "VIOLENCE": 1.121,
    "WE": 0.281,
    "WORRY": 0.623,
    "YOU": 0.225,
}
STEMS: dict[int, str] = {
    -96: """
monopoli
""",
    -93: """
cake
""",
    -91: """
bakeri
""",
    -89: """
partridg
""",
    -87: """
competitor fisheri salesman
""",
    -86: """
toad
""",
    -84: """
salmon
""",
    -83: """
strawberri
""",
    -81: """
dinosaur rain
""",
    -79: """
gees
""",
    -78: """
pennant pud
""",
    -77: """
cereal crisp
""",
    -76: """
hors
""",
    -75: """
lobster syndic
""",
    -74: """
mascot poni sidekick snail
""",
    -73: """
fish franchis frog owl pastur
""",
    -72: """
biscuit pond
""",
    -71: """
carousel coffe cun greenhous parodi snowfal thoroughbr
""",
    -70: """
biodivers fraction moos
""",
    -69: """
basebal clerk columnist dolphin houghton perenni philanthropi waffl
""",
    -68: """
competit dish duck fern homer horsesho meadow
""",
    -67: """
beaver class pancak stori trout
""",
    -66: """
cornish fanci glider lark potato roast toast vaudevill wildlif
""",
    -65: """
bingo flower novel sale score sort taxonom thanksgiv tractor
""",
    -64: """
bunni deer ensembl equilibrium holstein pilgrim
""",
    -63: """
ate comedi cricket ecosystem gould olympiad peabodi rivalri sitcom trademark
""",
    -62: """
bee bradi clown domino ecolog grassland kangaroo marsh regatta stilt
""",
    -61: """
bagpip bird boat broadway cook copyright dinner dog economist emmi fair feeder fix mlb newfoundland popcorn print salad
schoolhous supermarket win
""",
    -60: """
baker ban cabbag canari captain conson farm goos keyston melodi penguin plymouth rabbit reprint revenu seminol sing
throttl tortricida turtl wildcat zoolog
""",
    -59: """
antholog bookcas carol diner equestrian farmer herring libretto patent payrol pig pike pulitz rainforest red rosi shoe
snow sonic sportsman tomato umpir
""",
    -58: """
bluegrass cartel cheer egghead fauna fitzgerald gastropod herd hopper jockey liveri mutini pivot pumpkin quay schooner
shop ski sofa sunset turf winter witti
""",
    -57: """
bun cart catalog compani curri distributor division encrypt hickori paperback peat pebbl pollock robust roger skier
skipper squeak trade zoo
""",
    -56: """
bacon bass beef burger column cooki cuisin fife fisher glee glide humboldt hunt investor literari midsumm murder nectar
pie piraci squirrel thunder trophi turnpik walkov zebra
""",
    -55: """
arthur babi ballad brant carrot chess chestnut concord daisi fisherman guitar hartford hitter juggl knit mammal
newmarket newspap plum recip rhyme snowi soda soundtrack squash unicorn wetland wharf
""",
    -54: """
aggreg banana basket bloom botani camel clever contest crush darwin embarrass evergreen flock fraud hat hypothesi
jamestown jeopardi laurel nrl pegasus pigeon plumag proprietor ratio restaur seafood shrimp simpson skylin slug stew
stout sunshin tail tuna unfair
""",
    -53: """
clarinet clich crime crosbi cuckoo dessert disqualif eater floral grass holiday intercollegi invit kellogg lawsuit mute
nickelodeon peach prairi proport proportion rana reel roar rule sandwich shetland statist thornton weasel wig willow
won
""",
    -52: """
americana bake ball barn birthday breweri briberi carrol coalit commerc commiss concess counterattack cute discount
dove egg eleg galley hate hemingway hound inequ jingl limerick livestock lobbi muddl nich ottawa pantri pitcher play
ponytail putnam rutherford scrambl seattl siren superfamili supplier tariff tobi whale wheeler
""",
    -51: """
agricultur analyst auction banjo bargain beat biennial blockbust boston bowl butter charger cinderella connolli courier
cow dockyard evolutionari fielder fruit habitat handwrit haydn how linnaeus lizard loaf luck marino pattern peacock
playoff prey repertoir scranton seat sourdough sousa stevenson submarin surpris swarm tv waiter
""",
    -50: """
battleship berkshir best book brilliant broke buffet cat choral coaster cold crab danc driveway fabl fundrais goofi
groceri halloween innov leagu lego milk most parochi pastri philli pirat plumber potteri publish racehors repeat reptil
scribbl season simulcast slant sli snack softbal toronto veterinari yanke
""",
    -49: """
afl amazon amphibi ascot assort baronetci bread candi cartoon cartridg chef comic davidson delici dewey diversifi
garden grassi horticultur jurisprud keel lawn lineup middleton offenc paradox patti penni phonet pianist pitch
postseason quintet shelf stapl strateg su sweeney thud tidi trend wilton writer yearbook
""",
    -48: """
agreement badger bestsel breed bug butterfli ceylon chimney cowboy crook dictionari drum exemplari fda fleet fri gloomi
greedi guernsey inning kicker lexington lotteri mail mammoth mclean memes millionair monograph mushroom ontario pacif
parrot positiv rocket rook seasid secretariat shuffl smaller snore subsidi tabloid textbook thorp trombon tune twinkl
wheat
""",
    -47: """
authorit badminton baronet bribe burgess calcium canberra carniv catcher collier commission cushion dairi economi
feather frost giggl gillespi greyhound gunneri henson joker jolli kat laughter lunch mario mcintosh meteorolog mischiev
monsoon netbal ono price racecours rank redskin reef regal replica rodeo sail scienc seedl seller seri slalom
stagecoach symmetri symphon tea thistl trenton unpredict wonderland yarn
""",
    -46: """
anaheim aquarium ballpark bariton cabaret cafeteria classif climat coinag compressor creativ crocodil culinari defam
dietari donkey finch fiscal graze harmoni hudson incent infring insect invent journalist kitten landfal marquess medley
mercantil merchant mice outfield peerag poem pokemon portag predatori pun racer rbi rendezv rhino rival robinson
rutland rye screenplay sharehold sparrow spong storytel strict sunris sushi syllabl talli tampa tasmania theatric
weston
""",
    -45: """
accuraci afc ant base bat booklet brisk broom budget cafe cheerlead coat combust coop cring crop dodg easter farrel fli
forecast genr gentri gershwin hawaiian hive horseback inventor laps manuscript market merger mortgag mph napkin
newslett novella nutrit orchard penelop persuas postag prescott racetrack receipt refriger revu shrill sloop sneaker
squid streak subscript tast tax teach teaser typhoon vineyard wineri zealand
""",
    -44: """
adject alphabet anecdot audio baseman belmont bookstor bracket bulldog cascad championship chees circus citat classroom
clemen collector comparison composit consensus corn crack crochet dexter echo eclect econom equiti evolut fishermen
flavor flyer freighter gazett gill gloucestershir hockey hurrican inventori isbn lab lynx mapl missil nomenclatur omaha
orchestra oriol overturn parcel partnership phosphat portfolio prolif rate reader refineri repetit rewrit rockefel
rower scoop scooter screenwrit seo speci steamship stephenson strategi subtitl summari tale tech terminolog theater
trader unanim violat walton wellington wicket yacht
""",
    -43: """
acoust analog applaus authorship backlash banter barbado beak bean botanist bred breez brett brewer burrow camouflag
cartoonist cattl cavalri christchurch commerci commodor complianc contenti cornwal correct cruiser dash derbi dicken
dissert duet elmer encyclopedia espionag except eyr faeri feasibl flagship fluffi folklor gambl greed hereford hymn
joyc lost marbl marketplac melvill misconduct mock mors moth motorcycl nutrient or pitchfork playhous probabl promot
puppet regulatori replic rhythmic rodger saratoga schubert scientist shipyard shirley shovel skim snout sonar soprano
style tabl taxonomi tchaikovski televis thesi tragedi trumpet umbrella verv what
""",
    -42: """
adversari anglia anim beetl blossom brew burnett calf cassett catastroph cavali censorship chatter chew chuckl cinnamon
clade contractu costello coyot crust delay dino drought dunedin excel expert extinct fleme fletcher forag generous
goaltend gregg guin harmon hawker instrumentalist ironi java jelli kennedi knee kyoto larva majest mccarthi mcgraw
memorabilia merchandis mollusk motif murdoch music napier nash perfect pinto potomac prank prize profit puck punt
quartet ranch reciproc refund retribut rude safeguard satir scientif scrap scroll shotgun sox spectat steak sue
symphoni syrup tavern tobacco treacher upton walnut winner worksheet yarmouth
""",
    -41: """
abund antarct autumn band berri biotechnolog brace broker cano carriag cater coca comedian comet cours critiqu decker
diet disagr eleph ellington enforc exchequ famin feroci flatteri frigat gallant goal gottfri humour huski hutchinson
javelin jena jurass kraft lakesid lasagne libel lima maiz mandolin mccormick mention morrison nose oakland oversight
oyster patter peak pepper petti philanthrop phylogenet picnic planet poppi pork poultri prelud printer prose quarter
quarterback quot race rainfal refin repair robbin rotari sequenc shorelin sock spokesman stitch sugarcan theme toulon
treasur tricki vegetarian vend weather wholesal
""",
    -40: """
amplifi annual anzac banker banquet caravan categor cloud clover clumsi compil compos contractor coral croft cumberland
divis dominion editori error expertis favourit fjord flaw flog fluctuat forestri fremantl frozen gardner gloucest
golden grin guilti harp hooper horatio howe humor hungri ice incompat invertebr jam kickoff laci ledger matilda
metacrit minion moss motorsport mule nonfict ocean optim overrid pageant palett patrick pittsburgh porch postmast
prolifer ralli recess reproduc rooster rudder sausag sawmil scholarship script sentenc septemb serial slick songwrit
soup speedway spi squabbl stadium stanley stock sudburi teeth thump titl tornado vendor vitamin volleybal wager warren
whig wild willard
""",
    -39: """
allig apr archeri arctic arrang auditori australian backstrok backyard ballast between bias bibliographi bombardi
bradford breakfast brick businessmen buy calder canadian cancel carp choir choreographi clap client coloni colonist
convex cool cork cracker creak crossov cyclic dieter din dine endem factori fairfield feast fiddl florida flour flute
fork fraudul fridg furnitur gaming graz gunfir gust haircut hardcov harper hearth hog hornet hotspur industri jefferson
judgment jule kitti ladder late leicest limousin literatur loophol mansfield manufactur mold morton naturalist neoclass
newt outcom pdf pea peyton picturesqu polici porter potter precis purpl quantiti raini rhubarb rotat roundabout
royalist royalti rpm rustic saxophonist scale schmidt scholast sheep sloppi spade stimulus susanna sweet symmetr tiger
varsiti vet vocabulari vultur which workplac
""",
    -38: """
advertis aquat armada barbecu baroni bet bicker bright caledonia casey centenni chairman chart chronolog clubhous
colbert collid conjectur controversi corrupt credibl dauphin desk doubl ernest fender feud fossil fox franci freelanc
freight funki genius golf harold harvest hobbi insult invert joe josephin kepler kilkenni kindergarten latch leach lion
lister luigi magistr marathon mimic minecraft mischief moon noah novelti olivi oracl orbit order overhaul par patriot
pensacola pepsi perth pillow playwright premier premiership prix puppi quiz rbis recount redistribut repertori research
retali rf rubbish rudolph rugbi saddl salsa saskatoon scissor sharpli shipbuild somerset speech spoon steamboat
stereotyp summar swan tendenc tournament trolley updat victorian vowel wagon websit wilkinson workforc yukon
""",
    -37: """
admiralti anthem atlant atmospher australia ballet bankruptci benni bike biolog biomass bitter bloomfield bounc
brentford brewster buick burlington businessman calendar cannon carpent caucus charm collingwood colloqui committe
commot correl couch craft craftsman crown curat darryl data decept decim diamet ding disast drummer elk email endang
enigma experiment export fine fl flint forest foreword foundri fuzzi genera glacier glint greas greg gunshot ham
hartley henderson hoax incom indi irresist jasper jersey juri lifeboat lullabi machin marguerit maxim media median
melod mustach nelli noel nonlinear occurr packer paddi parad peanut pearl pedant philharmon playback polo prosper
quartermast rainbow refere reissu relianc rhythm riff rocker ruthless salli savanna sci shark skater skeptic sourc
spectacular spot squeaki stack steamer storm taxat tilt toe transcript triumph tropic troup tumbl two unusu varieti
veget ventur verdi victori villain whistl windsor
""",
    -36: """
accent adob agenda align allegro american auckland audienc award axial barker benevol bergman beverag blend booster
bradshaw cadenc cap cape carmin catch catfish cellar chester chocol chord classic cod coke compli concerto contract
convect convoy corpor costum cup custer databas decad dentist depot disastr disput doyl dramat drill dryli duel
entertain entrepreneur exagger expo faa fact fare farmhous farmland ferret firm footbal fumbl general gertrud glacial
green hack hamlet hawaii homag hoov hostag improvis jazz jurisdict kirbi lancashir legitimaci leinster liabil librari
litig liverpool loan magnitud marlin masterpiec mcdonald meteor mixtur modif monti montreal mud neglig newscast
nicholson noctuida nonprofit norfolk notorieti odd organism overshadow peg pest pet pipelin piper plant podcast polk
precipit project proprietari prototyp queue radial random reed refurbish regul rematch reorgan retail rode rodent scuba
sequenti settler sheriff shipment shortstop silli sparkl specialti spell spring stick stole sturdi supremaci syntax
takeov taxon thiev tom torpedo uniform vibrant waitress wakefield whip woo worm
""",
    -35: """
abc acclaim acrobat adelaid aggress alderman algorithm alpin among analysi andersen avocado baffl barrel barrington
botan bowler bronco bucket burnt cactus canteen catalogu ceram chao charter cheap cite coconut collegi commonwealth
compar compliant conspicu cooper credit cruel cumul deck defenc department devon direct dissent distort dobson dodd
duff eel english enthusiast faber fairi falcon faulti flander fledgl flutter folli foreman fortun glass goalkeep
goddard groundbreak guthri hacker hasti holden horsepow irish jaguar johnni kaufman leaf limit lowland medallist merri
motorway multipli musician noisi novelist odyssey operat orchid oscar oswald overwork palo panda panorama parliament
pear pen perch phenomenon pier plume pollen pounder preseason product propuls purchas quantit referendum reproduct
ricki rink rumbl shale shamrock shini spawn speaker sponsor starvat swing swirl tempest toothpast unpreced wasp web
""",
    -34: """
ador app appleton approxim athlet bandit barney beig bench bison bob boom boutiqu brand breakthrough britain buccan
buck bullock busi butcher byrd campaign cardboard carl case castl catchment chase chattanooga cheat chili circuit clark
clientel cluster cochin col comeback comed copi corrug creek darl dart debat digest disgrac dubious epa erupt essendon
faster fiction filter flame formid francisco frenzi frequenc friedman geoffrey geometrida golfer graem grassroot gum
handbook harbor hastili higher hing horn horsemen hostil humphrey imposs influenc inspector invest jock kendal kern
kirk lagoon lear legend locomot loud macbeth manfr math mccann microwav miracl misquot mutat narrowli nestl new
optimist oval parenthes parish perpetr peter pizza plank plaqu playground pomeranian poster prejudic prestigi primer
projectil prowess python raceway ration reckless reconnaiss remak replay revers revolution rick sea shear showdown
simpler simplic snooker sour spaceship specialist spoil spokesperson sponsorship stallion stanton starter statistician
steam steward streetcar styliz subcommitte superior surpass symposium tanner ten tenor thayer theatr thief torqu
touchdown trick ulyss unbeaten uncertainti unison veto walli waltz warrant whether worcestershir wri
""",
    -33: """
aaron abov absurd acid agre album allegheni ambassador applianc argument astonish awkward backbon balanc banish betti
blue bonus break build bull canterburi catalyst checkbook cherri chilli chip chop choreograph citrus cola collis compet
congressman cougar creami creatur criticis cunningham dave dilemma disney distribut diver divers draper duplic epidem
faux favorit feedback feloni fifa firth flip folk football gadget gibson grape grimac groov headlin indiffer inevit
interceptor jerri job john judith kitchen labrador lanc launcher lazi leap leather leisur linguist logist mailbox major
marg mask memorandum montpelli moonlight mound murphi nes notabl novemb offend omnibus onion orang ought ounc outnumb
output outrag overtak paddl patio patronag pawn petal phoeb piedmont pilot predat preschool prioriti prohibit propel
quasi quit realism rees reflex reid rosen roster roy ruffl rum sandi scandal slice solicitor solut song sophomor
splendid surg swift switch technolog tempera terrif timet toy trailer trondheim trustworthi uncanni undermin upbeat
windi workshop yorkshir
""",
    -32: """
accredit aerodynam amend amus annett antoinett assent averag bafta batch beard berti blackpool bolt bose brittani
bulletin canin cantor carmichael casino ceo cipher clan claud cocktail coincid colonel commentari commonplac conclus
congress conjunct constrain contempt contradict crank dahl dawson deficit dye dynamit earnest effici elvi erin everton
excurs fail fairbank fell festiv feudal figur flicker fluoresc forgot four gardin glossi goat government grandma haiti
hammer headlines hoop huff hyster imit influenti interfer invas invers jargon journal keyboard koch laird landown
legendari legisl librarian licens lighthous liturg lotus lucrat luna mabel madagascar malici mare mathemat medalist
methodolog minnesota monologu morri mustang mustard muzzl neat nineteenth nomine norman noun ornat oven padlock
paperwork parliamentari paste planetari plantat poetic poker politician predict privaci profici programm promo pronounc
pulpit qualiti recycl redempt renegad reveng revolut roosevelt run salari salisburi santa sarcasm sawyer seton ship
simplifi smart spat spear sprout spur squir stool storylin straightforward subdivid subordin subscrib sunderland superb
surplus surrey susan sweep synonym thomson tile token transact tree tripl ture turquois typic uneven upsid user vane
vaughan version vike viscount voyag warehous william
""",
    -31: """
airway alia annoy antarctica antoin api artifici astronomi atol audibl bautista berth bid blackberri both boycott brush
buster carthag categori catherin centenari chanc charit chemistri chill claw cloak cole compromis conform connecticut
conservatoir consolid constraint countrysid creditor crippl dane dipper discord domesday doug draught dusk easili eco
elf endors enterpris entourag environment estuari everett fantasia februari fen finalist firework flawless foolish
frantic fungus furlong gladston gorman governor great grill gunpowd harley hectar heel heller hideous higgin hostess
hunter inaccur injunct irv ital jacksonvill jet jim joy jubile kill kindl knight linden literaci loyalti madden massiv
match max mayfield mcpherson miocen monik mozart nap napoleon narrat nfl nick northwest nut objection outlook overlap
ozon paragraph pat pioneer plausibl plc portsmouth preliminari primetim prom propheci prosecut protagonist proto
pursuant quarrel raid ralph ranger recommend reject reliabl remington republican respit rex rfc robberi robot ruth
sailor salvag sampl sarcast saskatchewan scarlet secondari semifin senat shepherd shire shortag showtim silki simil
skinner slate smallpox smiley smirk smug soloist solv spit springer spruce stamped standard stein stella stolen stuf
stunt stylist submerg suit supervisori supper synthes tasmanian taxpay teammat tenni tome toothbrush townsend
townspeopl traci treatis trial turbul uniqu valv verona viceroy washington weekday wimbledon wisconsin wobbl
""",
    -30: """
acronym agatha agil alexa apolog apprenticeship auditor author autom balloon barber barley beckett behaviour bellow
bestow bill bland blogger boon brave breach brittl bros bryce calv capitalist cappella cartwright catalina chairperson
chaotic chapman checkout chicken chuff chunk churn circular claim classifi clive coastal coin colin compens complic
compliment concert conflict conspiraci contribut crate cuthbert defect defiant diplomaci disciplinari disneyland
disqualifi domingo drama dupont edibl efficaci exposit fabul feed fictiti fitch flask flop food footnot furri garth
gene generic gestapo gloom grind guest halftim handicap hank harrington holt horton hose hot hull imperfect incumb
instabl jack jacqu januari jasmin lake latham layton lyndon macleod magna mainten maker mango map mauric mermaid mic
mint mood mous nascar newport newtown nhl nike nintendo nj noon noteworthi obliqu obscur onslaught parchment pardon
payment per photo piano pollard powerhous preced premis proctor prologu prompt public ramp rat reaction reconcil refuel
registri releg remark resurg rider robin roll rusti rustl ryan schuster scrape scribe sentiment sermon servic
seventeenth sheffield shi signific simon smooth sophist southland stump subtract sucker sutherland tank tanker tate
technic telecast textual thoma thompson ticket trajectori tray treati uncertain undef upscal versatil vinyl wage water
weaker wed winger wwf
""",
    -29: """
000 accordion adapt advent adverb allianc amateur ambiti aquitain aristocraci ascent atkin aviat barg bash benedict
bent biographi blizzard bog borrow boyer british brunswick butler ca caledonian cambrian camden canada canadien carey
carolin catalyt charg cheek chore chorus clamp clock commod communion complementari cone conglomer conic consortium
contend contradictori contrari contributor converg costa crew curt custom dant dashboard defianc delic dent disapprov
dive donnel doo dough dragoon draw duti edison elector exampl exclus exemplifi exquisit extraordinari extravag felic
fig financi fitzpatrick flare flick florist frankenstein funnel fur furious gag galileo gap genus gerri giant grace
greenland grenada gulp hampshir harbour hare harm heali homemad host humili inconsist increas industrialist influenza
ingredi insurance intrigu intro ithaca jem joey licenc link lp ltd mackenzi martha mayfair mcmillan metadata method
meyrick miami mohawk mono morgan motor move must nashvill navi nbl ncaa nielsen norway notat offspr omega oppon
orchestr oregon oti paraphras paw pbs penalti penn perciv percuss persuad phenomena picasso plump protocol rebecca
redwood regress related reservoir review rocki rover rudolf rural sall saloon sanction saunder scoot scorer scrutini
secretari sequel settlement shakespear shallow sharp shelley shred shutter siberian sierra sodium speed spiral spitfir
split sport squint stab stagger steve stormi straw suspens tantrum telescop tinker tonic total twice unconvent unlik
variabl veloc vignett violet vote wainwright watson webster wiltshir winthrop wryli
""",
    -28: """
accid aesthet algebra almond alvin ambigu amp analyz andi andrew apocalyps approv avalanch bangor batsman batteri bbq
beach berkeley bermuda blond boar boer boiler boring bourbon bow brandi bravo burglari burr calculus candidaci canning
causal cavendish cinematographi clement cocki color composur conced condor consum cornerback coup courtroom crowd
crumbl crunch dancer date decemb democraci dickson digit disagre dishwash dismay dispatch district distrust dorset earl
eat editor eisenhow emerald emma endeavour enlarg entrepreneurship envelop equat estim evening exceed expedit eyelid
file fin financ finest fit flora formula fowler freshwat fright fullback generos genet glue greater grim grunt halifax
hamish hammond hamper helmet hobb hole horror hydroelectr ici improp injustic insurrect inuit iwf justic knock lafayett
landlord landscap larri launch lever lexi liabl lopsid macmillan maid manner maori maroon mayhem merril minim mislead
mosaic mysteri nebraska negoti nsw oat obey opera oppos organis packet parallel patch pedal pembrok period peterborough
phosphorus pine pip piston plaintiff platt player polli propos provost puzzl quarri rack read recover recur redesign
redund reelect regi reput respons reviv rna rodney rooki rosenth rubber rubi sabotag safari sang sank saxophon scottish
secret segreg shaggi sherri showcas signal six slump snapshot snitch somervill spacecraft spider spin spite squadron
stamp stereo sum sumatra summarise sumner swept synchron tailor tall tara taunton team theft theodor thirsti threshold
thwart tier toler tribun triumphant tyne uci uncommon vanc vermont vertic widespread wiggl winfield wolv woodrow writ
youtub
""",
    -27: """
abrupt achill afternoon agrarian akin analogu anniversari appeal argu aristocrat array ascrib asteroid astronom azor
barri bartend bartlett bazaar bear bergen bigger bless brent brighten buffalo bureaucraci buyer calcul cambridg
cambridgeshir candl cello cessna chandler char cheltenham cheshir commemor common concurr contrast corros crane cree
creep crest crib crouch cruelti crystal cylind decor decreas dioxid disrepair donaldson dorothi downhil dub dumont
durham easi eccentr edict elus ensign eton expect feder ferdinand fierc fireplac fischer flew foliag fritz frs fungi
gallantri gasolin globe groan grumbl guinea gustav hamburg happili hawk helicopt hierarchi hodgson homogen honda hum
intellig introduct jakob juici karl keyn kit kyli lauderdal lawrenc lawyer leaflet legislatur less magnat mainstream
mammalian manni mariano maximum mayor mechan memoir microsoft miniatur minimum moe mould movi multimedia nanni narrow
nationwid nest netflix newton nobil nonsens octav olsen pact paint paisley paper parri pasta perro phase piazza portion
primal procur produc pub quaker raaf rebellion recoil record reduct reform relentless restrict retort rever revis
revolv ride rockwel roi rotor salt satellit schedul scot scotch seal seismic semi sherman shrub similar simultan sitter
slope smithsonian snarl sociolog spanish spoiler stakehold stanford star starv sterl subdu subsidiari subtrop sullivan
synthesi systemat taft ted tini tooth trivial understat underwood uruguayan variat victim violin volcano wheel wiley
windmil wool wrongdo yale
""",
    -26: """
7 adventur ag agenc ahead airlin alfr ammunit anglican angus arbitr arcadia arithmet assign atv authoris axl bassett
beech beer biplan bleak blog bobbi bone bonnet brake brawl breeder broadcast brood calai camp cann capitalis carleton
cbc celtic cheekbon chieftain climax clue collabor complaint cosmopolitan crawl cryptic cur curl curran danni daphn
dazzl deliber delight dolli drive duchess dvd eagl ecuador employe explain fantast fashion flout fractur franc fresh
garri georgi gig giveaway glaze gmina goldsmith goodwil grammar grang griffith ground grover growth guild gun hanson
hardwar haul hearst heinz herald herbert hillsid hms hoc holder housekeep hunan idea illeg incomplet incorpor inferior
instruct interest intermitt interven irregular irrelev isl jonathan jurist justif kincaid kinet kochi lag lair lawson
leger lemonad libbi lick lili lilli lime list louisa manageri manipul manitoba mara marjori mart mckenzi meat
mechanisms mega mele melt mercer metabol mickey mild milford misunderstand misus molli momentum muffl newcastl nightfal
nino nomin nostalgia offset organiz outburst outset overthrow owner padr panther paradigm paraguay peculiar pharmaci
philanthropist piec plaid plastic playstat plot powder primari profession prop provis pup rca reagan reconcili redeem
relaunch replac repositori retract revok revolt reward rich rigid rise riski sammi scan scheme shell sherlock shriek
skip slower sonni spar spatial specialis stockton straighten stuart subdivis substitut suitcas superintend sussex
sutton swamp sweden system tack tapestri tennesse thousand tide tnt truce unif unoppos upland uruguay utopia varianc
vibrat volley wallpap walter warili warm waterloo widen wii wind wingspan woodwork wynn yawn
""",
    -25: """
42 acceler acquisit adjunct admin aerospac albert allmus alpha alter amnesti aqua archer aroma atp backward baird
bankrupt basketbal benefactor bernstein big billboard bing boss bot brillianc brute bryant buchanan campground cantata
carlton carnegi cecil cellular cfl chalk champagn chemist chihuahua clanci clarkson claus clinch coffin coincident
colleg combin compat congression consequ cost cozi cpc creas critic cycl declin degre dentistri descript diagon
displeasur disrupt documentari dorsey downward dummi dynam edinburgh england enzym equal escal estrada excerpt
extinguish fei fergus fewer fieri fiji flavour flight foil ford format fret fring funni fuse futurist fuzz gari gateway
gilbert glare gorgeous grain graph greenwood grimsbi guarante hardwood harlan hast hemispher hepburn honolulu horac
howi hub inch infrastructur introductori italic jake jealousi johnston jolt judi kawasaki keith kent keynot kong larger
lesley lesli lesser leverag lieuten limo lincolnshir lloyd lumber macarthur manual marley maud mclaughlin menu miniseri
mix modifi moreov motion multiplay neighbor newark news nichol nicknam nixon nobleman northamptonshir northumberland
notch nurseri obstacl oclc outstand palmer paramilitari parti patterson pearson peer percentag perpetu pga planner
playabl plush podium pontiac populac prais presley professorship propon puddl ramsay reduc refus remedi reorganis rep
repris revolutionari rhetor rms robert roblox roller ronni rot rowan runner satisfactori scott screw seed seiz select
semant sensor shift shooter simplest singl size skate sky slack slater slid slipperi slogan sneer spars spectacl sped
spp stage steep steer stewart strike stripe studi subfamili success suffolk summit sun sunlight survey swung sydney
terenc terribl theori tim tipperari tone topper tori tragic triangular tsunami turkey turner uk unsuit upward usc vagu
valet valuat vanguard vase velvet victor vinegar walsh warner watersh wednesday welsh wembley wesleyan wherebi wider
willing wing wood woodland woodward wrath wreck
""",
    -24: """
34 academ acr alarm alexand alfredo allison annal annapoli antagonist archi artifact audit backlog baltimor baron behav
benign bert bicycl blackburn blous boost bourn breaker brighter brown buffer bulb butch bypass calib california calvin
carr cassidi cholera christma chronicl cigar cleric clube coe compel connacht constabulari cottag craig creed
curriculum customari cutler deafen defens detriment diabet disbelief discours discret dispers dissolv duran eddi edit
edna edwin effect enrico enthusiasm envi environ exempt explan facto failur fascin feat fein finer fivb flotilla font
foot formul framework franklin furrow gallo galway gangster geoff geraldin geschicht global gossip grammat greenish
greet growl guiana hamilton hardi harlow highway hondura hop horizont hubert hydraul illegitim illustri incorrect ink
instead intak introduc ipa ipod irrig issn issu iter jagger jamaica jimmi kathi kebab knowledg laboratori lamp landslid
larsen learner llc lucill lunar mackay madeira magazin magnolia manag marin marylebon mcgrath mistak mistaken mixer
modest monstrous muddi murray nanci nautic nov octob octopus onstag op ordin outlaw overnight palermo pamphlet peasant
penultim peruvian philadelphia picker poetri polar pot powerpl pro propaganda proxi ps quak raider rais ramsey raymond
rebuild recreat reinforc remot renaiss renov restor riddl risk romant sceptic scotland scowl seahawk sega shaun
sherwood shorter siam silenc silesia smuggl softwar spark specimen spici spokan spotlight sql staunch steadili steiner
stoog streetlight strode subsid supersed surveyor swindon syracus tackl tactic techno teen templat test thorough thread
tin tourism traitor tremor trident trilog trim truman unaccept unbeliev universal upheld vancouv vicious vivid wartim
wash watch wax westbound whitehead wrong xbox yokohama zeppelin zip
""",
    -23: """
aaa aberdeen abstract accolad advic affili affluent ai airplan alfonso alumni ampl apparatus appetit arena arguabl
aristotl automobil aveng background ballard bamboo baroqu batman bay beatti beau behavior biker blanc bologna brass
bratislava brighton bumper cabinet caldwel carpentri carpet causeway cd ceasefir character chatham chesterfield
chocolate cinematograph cn coars coastlin collat colombo commend comprehens constitu continent convention creol
criterion cromwel crude crumpl cue cumbria dalton dawn dayton deleg denounc dental destroy difficult disdain distinct
dock dodger dollar domin dozen earthquak elect encor energet epithet excit expenditur explod extra factor factual fame
fantasi fcc featur ferri fiba field fiesta finland flourish fool fordham francoi friction gail gdp genom gibbon glover
gnu goalscor gorilla govender grader grid gruff hackett half hanoi hbo hedg hierarch highest hire honour http impact
impos incid incident indianapoli infer inflat inhibitor input insignific instrument interval intric intrus invari
iroquoi item jab jame josi kansa kelli key kinas knob lantern lateral lester lissa loco lowest lowri maneuv mccall
mckinley measur mediev melancholi merg microphon mini minni minus miscellan moat molecul monterey moving mythic nasal
nat naval neal newborn norwegian nova oblivi obsolet oceania offici oklahoma olympian opin optic overs overtur parlor
partisan pendulum ph phrase pitt plaster plate plung plural pois polytechn ponc popular porto portrait prepar program
pronunci purcel purdu quotat rampant ransom re recit remodel reopen repeal resolut restructur return rico ripe robb
rooney royal ruler runoff russo scarborough scenario sensibl sew sideway sixteenth snuggl sous specul spoilt squeal
staffordshir startl stem stomp strife string substanti sunday teatro tenth terra than tolkien too tough traction
tramway trooper truste tudor twain unexpect union unreli upgrad vassal view vivian vocal voltag volum voter vt warp
watt wave wick wilk winnipeg withstand wonder yank year
""",
    -22: """
adolph aisl alcohol amalgam analyt antiqu arbitrari arizona artilleri atkinson autobiographi bark bassist battl
beaumont beauti bend berger bertram betsi blitz blush bon booker brennan bronx buckl bunk busch calgari cardin careless
cave cayman celebr census centuri charact children chopper chrysler chu churchyard clash cloudi coher collaps communal
confer confus conting convinc corp cretac crucial cylindr darci dealer deliver denver destini dev development deviat
dignitari discont discoveri disguis divid document downfal duan dublin dun dwarf dy eclips elabor enemi engin
englishman engrav entropi epic errat expans explicit fargo fide finish fir fire flu fluent foam foremost foundat franki
franz freder frontier fuller fuscous futil futsal garfield garrison gather gee genealog georg glamorgan granni greyish
grow gubernatori guis hail halv hancock harald hay heroic honey humbl hundr hurri iata iceland illus impati impromptu
incred indonesian inspir intensifi involuntari itv jar jenk judici jug juliet kean ken kimbal land laureat leas lei
lend leonard leyt lisbon liturgi logic louisvill lucki luisa lyle maclean madison maggi magnific majesti mcconnel
mcguir meet metaphor middleweight misread moran mps mvp mx myth narcot nineti nippon nobl northampton northeast norwich
obo obstruct odi oliv olli olson organic orr ostens otago otto overheat packag pang parker parkway patsi paus pave
permiss pious plaza plod pluck pollut portland postwar practic pratt prentic prevent propag prosecutor prospect puff
puget qualifi question radio railroad rainer raven readili regga rehears reluct renam repuls rhys rica rifl role rolf
romanc sabr samoa samsung savoy schneider scof scorpion sector servant shaki shatter shrewsburi sicilian sire slow
sooth spearhead spice stabil stabl stall stare statewid stiffli sub suitabl sundial sunglass supplement taxa taylor
tenur toulous tucker twentieth unauthor unharm uninhabit unreason unsuccess untitl variant vaughn vengeanc verandah
verdict warmer weaken wealthi weld whiskey whiski whose wicked wiener wine wolf yamaha yellowston
""",
    -21: """
150 47 accur admir age airplay airship akron ale alik amtrak analys annabell answer anybodi appl argyl arkansa assimil
axi baldwin ballroom bart bayou becca berwick betray billi blind bold bolton booth borneo braini brat bristol brow
brussel bubbl buckley burner cach cadet canuck captiv cari centrifug chassi checker chevi cigarett clarissa clay
clockwis comb conceptu constel consult convent convert copa council coverag crescent crossword cyclon damag defici
dempsey design detail difficulti discourag discrimin dod domest doorbell dover drastic drift ebook elton embark enough
espn ethel evolv exam exclud extent eyebrow fan fertil flair flap flinder flore flounc fragil fran fraser genuin
giovanni gleam glitter gratitud gravel gregorian hairi halo hampson harass hari harmonica hatch hatr heavyweight
hillsborough hp hubbard hugo hunger huntington implement improv inexpens inflict intermedi invad investig involv
jakarta japanes johann joke jot judgement keyboardist kildar killer kowalski labor lacross lavish layout lemon lennon
lift ligament linear livelihood liza loot lordship lure madelin main margin maui maxi may merritt meti mick mighti
miracul misti misunderstood mojo monarch moreno mortar multin multipl musik myrtl nah naughti nc nebula nitrogen
nocturn nod noir novic numer paid particip particular passageway percent perri pigment pink pinnacl plagu pleasant
pledg policemen postgradu pothol prefac prefect prime pristin pursuit quinn quip raf rampag rapid realist rebelli rec
recept reconstruct rectangular regener remaind request respond richard rigor robber roe ronald rourk rs rte salut
sardinia scenic seam share sheldon shepard shortcut simi sink sizabl skelet sleepi slip smarter smashword snub solidar
spectra speedi spend steal stimuli stove stride strikeout stub subgenus submiss suburban suggest suppli surreal sven
swap swear sylvi sync tab taller tammi tc technician telegraph terrac thai thermostat third thriller tighten ton tracey
traffic tremend truck true tuft turnout tyre unrel unrestrict urgenc usaf uss valentin vari vernon vice vigor virtu
walker warden wari warrington wealthiest wendi who wikipedia wilhelm woodstock wreckag youngster
""",
    -20: """
50 6am abl ace adjust aircraft alaska ambush america apparel arboretum archipelago ardent are armstrong articl artwork
as aspect astro authent automat autonom awesom badg baja balfour ballot bard baselin basin beatl beaufort beck bertrand
blew blockad blur bordeaux brien brigadi brisban bud bush calhoun camper carson cds cebu celesti cent charl charlton
chiefli childish cleanup clone closer closet codex collag colour combien concacaf content counterpart cox crawley
criteria cultiv currenc curti cypriot death delaney deploy desktop dice dig dime disc disposit dissatisfact donna
dougla dragon dunlop dwight earlier eastbound edouard effort elit elizabeth elong emphasi employ enact enhanc entrust
ep eponym essay etiquett eureka evangelist fabric fals filli finn firearm flank forbid franco freddi fuming geelong
ginger gold gradual guerra guildford gunmen guzman hadley halt harrisburg harsh harvard headlight height henri hokkaido
holdup homework horrifi huf huge huron hysteria idiom idol ignor illustr inelig interciti interrupt invalid jacki jen
jerom junior kemp knuckl lace larson laugh laundri law leed legitim leonid leopard let lindsay loft lori lower loyal
lush lyricist macro magic malic margaret marqui martini massachusett mauritius meaningless messi mod moistur monarchi
mp munster namibia nassau nathaniel neill nell nightingal nordic npr occas offens omin open oricon otter ownership
panick pasadena pathogen pedro peng percept perform peshawar petition philip photographi pick polish postpon potent
potion pr practis prefix prescript privat profess promenad promin pseudo punch quebec queri rare rectori redevelop
regular reminisc renault repli resolv resort reunif rework rhapsodi ritter roadsid roanok roberto rout routin routledg
row rpg rupert russ scatter sear sergei shapiro shelv shootout shuttl smoki solubl spare spore spread sprint sprinter
statement station stubborn sublim summat super surf suscept synthet taipei tangibl techniqu thumb thursday tissu toppl
torino town transcrib treasuri tuesday tulsa twelfth unconstitut uni unlaw unspecifi vacat vertebra vhs vichi war
warwickshir wide wilkin willoughbi wilson winston work
""",
    -19: """
45 abbey accomplish addit advert airpods allegi altern ambit ammonia angl angrili ani anson antenna apach apollo appal
aquino aragon arson art ashor autism auto backseat bandwidth behalf blast blow boast botswana boulevard breakdown bret
brightest britannia broader bruin buena bullet burton cameo cameron cantones capabl carolina carver caught caviti cbn
cdc celest cerambycida certainti certifi champion characterist chief christoph chrome clergyman coast coerc coli
compuls condens congreg convey coordin copper cora coron correspond could craftsmen crawford credenti crossbow cuba
cynic damon daylight deacon decca deputi despis devin diagram discus distilleri due earth easton edmond emerson emil
endow engag enorm evangel extrem fa faculti feb fernandez fifteenth finnish five fixtur focal forb fragment franciscan
freez frustrat fund furnish gearbox gerald giacomo gigant glanc gloss glucos gm godfrey gradient gram gran grant grate
griffin grove guerr guerrilla guidanc guillaum gush haggl hello hitchcock hobart homecom howl hz in indigen insert
interchang ioc ivori jail jane jill joseph jumper jungl juvenil lauri leadership lectur lockhe logo lombard loosen luci
madelein mafia mahogani malabar marlborough martian mathematician maverick mayo mccoy mcintyr medal menac messina
michell midday migratori mildr min mirag momentarili musa myriad nag nasti neil neolith newel nors nudg olaf onset
opposit ortiz outing overheard overse overwhelm pac patienc paula paxton pennsylvania perfum perspect phoenix picket
pickup platinum platoon plumb poet prehistor prior pss questionnair rake randi recal rediscov ref refrain registrar
reilli relev reset result retro revert rig rothschild roxi rue rutger salti satisfi satur sauc savannah scotia seven
shard shaw shout sidewalk signatur sinist skeleton slam smallest soccer specif spencer spent spiderman spine
springsteen starbuck startup steadi stranger subsist susquehanna sweeti tentat terr terrain the throb tighter timelin
tip tobin tonga tradit train trainer transform trigger twig uncredit understand underwat upstream venetian vfl vin
vincenzo vine waterfal whirl wilbur wit word www zenith
""",
    -18: """
100 ac academia achiev acknowledg act advantag aeronaut air amaz anti appel arcad arid armagh arroyo arthriti artisan
ashland aspen asshol athena avid bailey barrist bauer bell benton biograph blink blower boni bother brian brunett
burgundi burt by callahan callum career caribbean carrier cathedr certif chain chow churchil cincinnati clad clariti
clip cobb cochran cocoa colchest columbus combo commut confirm congratul connel corbett cosmet crazi curtiss davey
daytim db dealt debri defin delux demolish demot detect develop disco dissemin distanc divin donnelli dorchest dori
draft dull dutch dutton dynamo eastward eighteenth elv emphas endeavor equival eri eric erik erni estrang eurovis evict
exot expens fasten fastest fest fifth filipino fitz flatten flex fontana for forcibl fought frown gabbi garlic gas
generat geni ghent gild gilmor gospel grade gregor gregori grit guitarist gunner gunsling hackney hair hallmark
hargreaves havoc histor historian holli honorari hurdl idiot impress inhibit inquiri inspect intellectu intervent
intrud jacquelin jenni jillian jr khz laker larg lead lenni likelihood limeston lineback lipstick log loui louie low
lump lurk machineri marcia maritim marriott mascara mcbride mcnamara meal medium met microscopi milton monday monmouth
montana moor motown murmur muster mytholog nail nathan nativ nfc nitro nonstop norm omg opportun ordinari osborn
outdoor outward pak pandora partial patrol pba pe pedest penang pencil perkin phillip pieter pietro plug poke politely
power precinct premium pretend prevail proclam prodigi protect proud provinci provision pseudonym pump qb queensland
quieter quilt quiver radcliff rear reassign recipi redhead reintroduc rendit repay ridley rift ringo ro roach robbi
rochell rochest romanesqu rose sag saturn sax scalp scandinavia scarc seamen setback sevill sharpen shawn shudder
siegel site skill slime smash smell smyth societi solvent sorcer southbound space spectrum speechless splinter staff
stalk stamford stephan stephen striker subspeci substant subt sudoku sung sunk sunken superhero suprem suzi taiwan
tehsil telecommun templar thank theorem theoret thrill thrust tht tidal tonn toro tourist trait transvaal trevor trio
turbin ufo ultimatum unclear unionist unpopular vaccin vanderbilt vanilla vernacular versaill vogel vs walkway wateri
weak wealth weep whitman wigan williamson winslow wnba wrench wwii wyli yard yue
""",
    -17: """
310 350 abnorm acquit advanc aft agent aggrav airlift alexandr alic alley amplitud angelica apocalypt apparently arun
ascens ash ashbi aug auxiliari aw ballist barbara becki bequeath bhp biggest bile birch blanch blight bori bounti
breakaway bridgeport bulli bwf cale canva canyon captur catalan caveat choi cholesterol chuck clegg clench cockpit
coeffici communism compound conqueror conserv control copeland countless courtesi courtship creator crech cross ctv cv
cypress dai dc decis decommiss decre deni denton deux devast devot dictat dictatorship differenti disadvantag disown
dissatisfi dixi dm domain doneg doom drainag dream dunn dusti eager eighth elliott embroid enclosur episod erica escap
estadio eta event exact excus explos extract facad faulkner faust fearless featherweight feldman fenc ferreira fetal
fidel flood fm footag forens forgiv forgiven forgotten fountain francais fray french fresco fugit function gareth
giusepp glossari godfath gogh goodwin granvill greatest gretchen gurney gym hansen hart hawkin heal helm helmut herb
hine hiss hollywood hoodie icc index indict indonesia ineffect infin intercept interdisciplinari interview invok irwin
jarvi join judiciari julien kentucki kilda king laurenc letterman locat lore los lot lowel loyalist lyric macintosh
macquari maddi maestro mallori manifesto marko mcgill meath midwest mileston minneapoli mis mode moist monro monster
montagu moral musiqu myle nad naiv nan ndp negat norma np obes obsess ordain outdat outlet pantheon parachut pari pcs
pete peterson pharmaceut pineapple pipe pp preserv presidenti principl procedur ptolemi pyrene quota radius rattl
readabl recaptur relic renumb resembl reson retrospect reykjavik ribbon richer rivera roch runway sabbath sandal semest
serv seventh sheer sheet shelli shifter shreveport simpl sinatra ska skirmish slight slowli smackdown snoop spielberg
spontan sporad sprung staircas stipul stir strong stun subset subtl sud suffrag sugar sulli superhuman superman
suppress surfer surgeon sweetheart takahashi taut teddi tee tesco that toss transvers trek trot twist ubiquit uniti
unrest unwilling upload usd valiant verlag versus violent violinist vocalist volcan wal ware width williamsburg worri
writh yate yellow
""",
    -16: """
21 4 43 6 90 ads advoc advocaci affirm al alabama alberto alli alumnus ancestr andersson andes anita annum apertur
appli applic appoint apt archiv argus ark armistic arrow attorney aux bangkok bar barefoot baton bedrock beginn besieg
bever billionair bind blazer bloomberg bluff boot bore bound bring bsf bulk bunch bureau burnley bus calm camilla
capcom cargo carmel cas casablanca cesar choke chopin christi circul classmat closest coa cocain commando compris
concern confront conservatori consol constabl constitut cornic corona councillor courtyard cousin cowan cramp crise
crow ct curricular cutter damian dammit debt decent declan definit denot dialect diminish discuss dislik disregard
dmitri doll drake drip druri duffi duli duolingo dyer ed edgar eileen elain elimin elm emerg evad evid exploit
exponenti fast fee fetch fete fifti focus foir fortnite fr fragranc frame fremont fun funk garrett gear gerard gerhard
give gloria glorious glu gmbh godmother grammi greasi greenfield grope habit hale handshak hanna happi harden hayward
hazel heighten henrik hilari hoffman holm honor hook https huddl hyde hydro institution integr internship intimid
ireland iri island itch jealous jog joint jonni jupit kati kc keen kenni ki kidd kobayashi lamb lambda lean
leicestershir leon limp lindsey lineman litter lola lookout loop lou ludwig luzon mane manila manor margarita margot
marissa marta martina melbourn melissa memor meredith michelangelo middletown miln minut miser mission mls motto mundan
namesak navig netball neutral niagara ninja ninth noob normandi northward novo nspccs occur origin orlando ornament
pagan papa parasit parc parisian parramatta patron peke permit pew pictori pilgrimag pod pole pool poor portugues
precursor problemat provok pulp puls quest racism radar rankin rational reactor receptionist reev reg regenc reiter
relat remarri remembr remind remix rental resent resist retent reynold ridicul rip ritchi rock rori rotten ryder safest
sandra sas scandinavian scent scholar schultz sculpt se secur set setup shaken shock shore shot should shove sick
simmon sketch slang slot slovakia smile smith snug sol sonora spec spectroscopi spill splash stammer starboard stark
stat stirl stratford stronger subterranean succeed sulawesi suspect suspici suzuki sway swedish temper territori thrive
tiktok timber tobago transplant troy turnov underway undo unfortun unsaf unstabl uphold uproar useless utmost vacanc
vaniti vicar vintag vulcan watcher waterfront welch wendel westward windshield zoom zuckerberg
""",
    -15: """
82 abbott abbrevi aboard accustom affair afghanistan alan albani albion alien allot anarchi anchorag anterior apostol
apprehens april attende attitud augment aunt auspic authoritarian automot babysit backdoor barrack batavia beast
bedford bedtim belgian benefici bericht bilingu bio biochemistri blame breaststrok brianna brigad britney broken bruh
burst byte calderon campbel campeonato canon carnag carolyn casket caspian cathi caution cbe cf chariti che chet
choirboy chosen circumst clair clarenc clarifi cobalt code collin concentr concret conscript cooler cr curv cy
czechoslovakia dear defeat demo demograph denni deportivo detent dion disband dna doherti donald doorstep duc duke
during easiest elast eleven embryo emin emiss emmett enchant end enrich erebida esq estonia ewe excess eye falter fatal
felip fight fingerprint firefight first fitzroy flag flea flexibl floppi foo forew forg frazier fred freshman friar
funniest galloway gemini gile gillian gin giro glamour gradi grafton greensboro grew groom gta gut harpsichord hawthorn
head heartland heiress highlight human iaaf ian icon iihf illicit impetus implicit import impuls inappropri inclus
infecti inherit insur interspers iq iren jay jose juror kathleen kellan kenton kidney knot knoxvill lacey lankan legaci
lightn lip lookup loom loretta louder louisiana lucia madam malon mandat marker marvel massacr massey matthew mckenna
mcmahon meaning melvin metric microscop mobil montevideo morpholog mow msc multi multitud mv napl nbc nervous newman
nora numba observ offic offshor ogden oldi onlin outbreak overrun overview pace pad pair paterson pavement pearc peggi
penal perci petersen pierc plata pleistocen polym pont porsch portug possibl prefer press pride prima problem proven
psalm queen quinci raft ramon recognit recoveri reddi renew rev revel richi rim riot rippl roc rodriguez roland rudd
rush rust saber sakura salford saturday sbs scam scrub seater sediment seek seneg senior session settl shave shiver
shook short sinclair singer skateboard skateboarding slaughter sleek slide smack soak sparhawk specifi spenc sprang
squad stafford stake stale stil strangl strongest student styx swell sympathet takeoff tandem tesla th thailand tight
timothi tn tobia trampoline transatlant transmitt travel treason trickl twitter unlimit unsolv util valid vehicl vhf
viabl vime visitor vittorio wavi weekend wordle worldwid yeomanri yield your
""",
    -14: """
abolish abolit acheron action actor ad add adjut aerial affect affection airborn alban alert allow alto anomali
anthropolog antigen antioch anyth appreci appropri archibald asbesto asphalt attempt azur bahn bao bartholomew
battlefield belief belov below bender bernhard beta binari boogi bought bowman brad brandt brit broad bunker cal
cambodia candid capac carbon cassandra cedar ceremoni characteris charli charlott chris claremont cognit colbi colleagu
complement compulsori conclud confluenc conquest conven corinn cornelius cough courag court courthous crusad cyprus
dame danish dank dartmouth deliveri densiti depict dialogu dillon diseas dissolut disturb doorbel downstream drown
duboi dudley ear earring enlist ensu ensur ethanol etienn evalu exchang expand expel express facial fc filippo finley
flirt fourth fredrik further fusion fuss galact gallon garcia garner geek gentl geographi gesellschaft gift girlfriend
goddamn guyana harmless heir heroism hind homestead horizon howel huddersfield hue huffington hut ii infrar inquisit
instanc integ intellect inward ipad isol japan jett joann jonah justifi kang karen karma kettl kimberley knick kobe
konstantin kota kyushu lane lanka lattic lebanon leith leung level mainland mall mandi mantl marijuana markham mcgee
mckay mel meritori merlin micro miss mitchel mixtap mla mob moder molina more mrs mughal na nasa nearer neighborhood
nikolai nits nolan nutshell obituari occasion ochreous oct ode oh ore oust outright oxford pale papaci paramount parol
pascal paso passag pediatr peep peru petersburg phd physician place poverti prescrib pressur primarili proceed provoc
punk ratif react rebrand refresh regard registr remors residu retir reuter richardson rob roofer sabah salon sand
sanford satisfact scientolog secondhand selfish sheila shorten shri shut sidney sioux slash slim small smoking snatch
sniper snort socio soil sometim southeast spa spheric spray ssr stairway stationari statutori sticki stumbl submit
succumb swam sweater swipe tag tb teas telecom thirst thrash togo tombston tr ts tulli ugli undercov univers unless
unnecessari unpaid unpleas unse usl vile vision vita vortex vpn walden walsal warship weed wholli wolfgang worthi
wrought yay yoo zone
""",
    -13: """
10 10k 26 3 36 900 aarhus abid abil aborigin academi adequ adopt afford afraid alessandro alloc amar anni archaeolog
arden arsenal athenian attribut auburn auditorium audrey av avatar barclay bathurst batter beal beatric beethoven
bengal blaze blister bloomington boyd bran broadband byu cane cast cc celia cell chant chesapeak chico ci clermont
clutch coldplay colon columbian commenc compress comt conk conni consecut consider construct craven craze crypto
culprit curios dagger damp daniell dar debbi decidu default deliv demand demolit dens desert destruct deton diplomat
dri dunbar dung dust edmonton eireann electric emblem endless enlighten epilogu equatori erskin everybodi evidenc evil
fia footstep forefront forum foul founder frenchman frequent from fulfil fx gaa gaston gentlemen germain ghost given
gonzal gottingen gown guam guidelin happier hartman harvey headach header headshot heck hero histoir hq hurst ieee
ignit inadequ indian indigo influx info inlet inscrib insid insight international interrog intuit invinc irrit jacket
jenkin jennif jong josef juventus kaiser kevin knockout known kruger ku kw la label lancast langdon later legal legit
lesson levin liking liszt loi loir longitudin loung loveli maguir marek mari marina marvin maryland maxwel mcc mcdowel
melani meme merton midfield mile milwauke mingl mort mount muir nant nearest newcom nhs nicola nobel nor norri northern
number nvm nz oak oasi obama obedi odor of olymp oper opinion orlean oversaw pa paig palma papua pathway perish pertain
phil philippin pierr pile pisa pour predecessor preparatori preview previous proposit protector punta purport push quad
qualif rag raja ratifi rave reclam recognis reddish referenc reginald relinquish repres republish res responsibility
restless retrain risen rosemari rouen sal sanctuari sc sceneri schumach scoff scope seaman sell settings sextortion
shade shaft shimmer sibl sincer sixti slade slave sleeper slit snag snuck soap soar socket somewhat southend spike
sprain stain starr static stiff stockport strain stud subunit suez sulfur suv sw tame tanaka tangent tatum td thatcher
they throat toward towel truncat tuba tuck tumor twenti ultrasound undergradu undraft uneas unman unoffici upris ups
usag vantag vega viola vocat volvo wagner wale wavelength weaponri weav weaver weddings wedg wessex wexford whom worsen
wouldn write wyatt yell yemen yorker you zinc
""",
    -12: """
9 accessori accompani accumul addict adept adjac admiss agit alberta alexandra allevi amanda anchor angular anticip
antonio apprentic arbor arc archduk arous arrog artist ascend asiat asid assess atari austen avon backdoors behold
bessi bjorn blank bliss bobo boil bonfir bouquet bp braden breakout brunei buckingham builder burglar caden calvert
cardiff cass cathol chem chemic chemotherapi cheung chilean cho cinemat clapton clare cleavag cliff colder colorado
compact concepcion confidenti configur consid copenhagen cornwall countri coupl coventri covert creation cult curb
curious daili damien dani darbi darrel dea delawar delgado democrat denmark depart derek deserv desmond dew dioces
doctor dogg driven dynasti earli ebay engulf enjoy enrol entireti entri envis equip eras erwin ever exasper exhibit
explor expressli facetime facilit fallout farther fed fission flanagan forward foyer francesca freestyl freeway
friedrich front fulbright furthermor gamer georgetown gloat goalie goldberg govern granit greer guardian halfway
hardest harri hash hatfield hee heidi helsinki hen hess hidden hill hirsch hoars hogan hottest housem hove hypothet
icao ict identifi ign important inadvert inc inclin indochina inflammatori insist insuffici insulin insurg intersect
iucn jameson johanna josiah journey juic julia kappa keenan kerri kid kristina labour lack lans largest lifestyl ligand
lineag lionel liter loos mac mack mainlin march mariann marti mash matrix membership mer mercenari merit methodist
michigan middlesbrough million mindful mitch mond montros moodi moravian mortim mozambiqu mumbl museum nation national
natur nevill nightstand object obtain odisha offer oiler opus os outgo outlin overal overlook overtim ox pablo panama
panchayat parson pl plasma polit popul porcelain potassium preacher predator predomin premio princip process profound
properti proteg psycholog reacher rebuilt regina rei rescu respect respiratori restraint richmond richter ritual rm
rocco roth rug russian saliva sargent scarf schwartz selma seminar seren sesam sgt shaman shoot sign simeon sip slender
soften solar southern soy spamming spartan sphere spire squat squeez staf stellar stench stern studio subway surgic
surviv susannah suspicious swallow target task tay tend terrestri tertiari testament themat theorist thick thicker
tiffani timmi today togeth tokugawa topic trafford traine transluc tribe tsar uhf unbear unchang underli universiti
unspoken upright ursula utc utter vacuum verb vicin videocall vietnam viewer villier vu wade warfar warlord waterway
wee welfar well whatve when wichita wife wilder wile winni witch wrinkl yamamoto yu
""",
    -11: """
11 12s 24 34k 800 aden adorn advers advisori aforement aleksandr alt amelia android anton ap appear application arabian
arch armor arnold asa astoria avenu backsid bane barrow basically bellevu bereal bertha billion blacksmith blown blu
blunt bolshevik braid brendan brief briefli bsc buff cab cabin camera can cao capacit capit carlson centimetr
certificate charley cheaper cheroke chevrolet chiang cisco clifford collect comment complex compon comprehend concept
connector consumpt contempl contemporari couldn covet crossroad cuddl cw deadlin debut decomposit defend deform devic
dfb dia diari director discreet displac dissip distinguish dot duluth edmund educ eeri either electr elig enrag era
ethic etymolog eurasian european exclaim exet fatti favor feet filler fleetwood foe fog forerunn formal forth frederick
friendzoned frts fulton fuselag gaelic gameplay gang gape gasp geolog gibb giorgio git glad glimps gong gotham graf
grand graviti gustavo hahn handi hardin harlem heath heinrich help hmm hoffmann household hover idf illustrate inaccess
incap infanc innsbruck intent interpret iowa is jarrett jayden jayn joking jona katherin kayla kenneth kingdom kite
klan lame lap latest leroy lewi lex line liquor lisa longev lsu lt lund mace magician magma magnum malaga marcus
mcgregor medial metr mexican mid midwife mill miseri montan morley mt municip mural musica nagoya nam nato necessarili
ned nerf newsweek nickel nightmar nois nostril notebook notion novak nr obligatori octagon ohio organisations painter
palm panel peptid persecut ping pit plenti plight practition predators prequel prestig preval princ proclaim profil
ravag reckon regiment remast renown resourc restart resum rice rihanna rq rt sap sat sb scanner scout self selfie
seneca shape shelbi shine shirt shortest sk skint slur so sonata southport sovereign spam spectral spoke springfield
sri stade statistics stealth steeler steven stink stoke straight strengthen struck subsequ sulfat sundanc supplementari
suspicion sustain synod talbot tap teller temperatur tempt temptat term though throne tong tongu toxic translat tube
tunic turn tyrant ugh ulster ultra undertaken unicef unleash unpublish valor valu valuabl veg venu verg vigil volatil
vox wcw welcom western wheelchair whitley winc wizard wong worcest worship worth wta wtf xml yong yuki zane zuck
""",
    -10: """
5 50th 71 9pm aback abel about accommod acquir adverts aget alistair along altitud alyssa angelo antic antrim ao ape
apprehend aren ari ariel ashford assur attir august avila avoid axel baccalaur backdrop bae bahama balconi baltic
bandag befor besid bil bilater bismarck blurt boe bonjour borough br brenda brigham browser busiest byrn caf cage
caller cbs cede certain chamber chaplin chapter chateau chelsea chichest chile chin chines chromosom cleaner cleveland
co coal coleman combat command communic complet contamin convers cosmos countdown crater cs culmin czech dail dark dee
def degrad deport depth derelict deriv dismantl donuts dq drop droplet duncan dwarv dysfunct eastman eastwood edward
emanuel enclos enslav eros esa ethernet eugen examin exposur eyelash fade fat fate ferrara ferrari ffs film firewall
forthcom fourier fraudulent freshmen furnac gabriell gall galleri gaze gel gentleman gg gladi glisten gma goodnight
grayson groundwat haiku handel handkerchief harriet hazard hd headteacher herbal hercul hick historia hitch honesti
hotel html huh hydrogen im immers implic inaugur infam infinit inform inset instinct intend interstat ipswich ivi jag
jana jd josh judg kala karaoke kathryn keeper kelsey kenya kernel kiss knive koppen ks kuala kwan ladi lana lavend
learn lebanes lengthi liner lock luce luciano luftwaff luggag lunat lung macdonald mama mansion marco maureen
maximilian mcdonnel memo mendez middl millennium mindanao mitsubishi mm modern morrow moustache mouth movement
multicultur muriel mutual name nestor never newsreader nix nonetheless north notori notwithstand nuggets oliveira opaqu
opt otherwis outfit outpost outreach paddington padua pakistani part patricia pension pereira petroleum pfp pharmacist
phylli platform plead po postal potti prematur presid processor pronoun quarterfin queer rb rc rd reactiv recall
receptor recogniz ree regim regret reign reinstat releas represent retreat ric ripley roleplay root rowland rr rundown
sacramento saga sami samurai savag scaremongering scene sept sever sewer shortlist shrink sieg signifi signpost silvia
simpli sixteen sixth sling snapchats soft soho sole solemn sooner spain stair stairwel stifl stray stronghold struggl
subject sure swiss synagogu tabitha tallinn tangl teenag telangana thong throughout titular township trent trinidad
truli twelv ucla uefa una unacceptable undoubt uneasi unfamiliar unlock unreal untouch usa usher various vessel vienna
vito vogu voodoo wanda ward warrior webber wharton woken woodi world yahoo yourselv zombi
""",
    -9: """
83 acton afterward against aid alex amor archway arriv asean associ assumpt au ave awak axe babysitting banner barton
baxter bb becom bela bennett bernard bikini bizarr bmg boyl breun budg burnham cabl caesar cambodian canopi capybara
ceas center child chime chocolates circl claudio clearanc clergi climb clueless coco comput conan consecr corey corpus
counter covid creat cupboard dangl davenport debra decatur deepen deepest deepli depriv despit discov dj dnd doin dr
dracula drove dug ellipt evacu even extend fake fireman fold fore forget forster frontal futur garland gave german gfs
god goo gothenburg govt gpu gracias grown gunter haha hall handler harrison havr heavier heavili heist hesit highland
hola holland hopeless ie impair imper impossible includ information ir jan jc jus kart kia kitkat leland local loss
louis maharashtra mann manuel marxism masteri mediat methan mny modul momma nab natali nba neptun nigel non northbound
notifications null oblig obscen oedd ofcom onward org payload pedersen pendleton phi placement poll posit prayer pre
prep princeton probat protrud puebla rancho recent regan reggi rein remad reserv reunion reunit s safeti sander sculli
sec seeker serra shack shrek skylar sleepover sloven snyder suffix suppos suzann swollen symbol taiwanes tallest tamara
tel telephon temerair thi tickl tiktoks toyota tracker transmiss traver trier trillion tt tubular typo tyron uncov
unhappi unix unreleas unwant valorant venic verif vigilant villag vladimir volunteers vouch were wireless wrap x young
""",
    -8: """
80 90s aa access accountant activity adoptive aftermath all almost alright altogeth annex aoife apart appendix attent
available bank baro bas beam beep belfast beyond bishop bride brutal built byline cash chippy condition confid congest
consist continu counti crash cruis david depend dial differ diploma dismiss doubt drawn drone eee eighti elo elsa fever
gcse giving glove grandad handout headquart heap hoo howev imprint infant instructor intens inver ip jean jk juli
ketchup laser laura leg length lose lowkey mend midland moment monitor monsieur motorbike mug nameless netherland
newest ofsted oil omit organisation peek persona pictur plea postcard proton purs pyramid quadratic reach requir
retriev reus ridg ronin scari sensitive simulate situat slay smokescreen snake softer spotify stepmums strength
surround sus talent texa tinder toddler trash tread typing underlin understood vault vergiss violenc warpath whatsoev
wie willi yes york zoe
""",
    -7: """
29 70 anger animals ano anxious attend bachelor begin bin blackout block bottl bottom bournemouth box brochure bt bust
capita capitals central challeng childhood christen click companion conduct confin cotton courgettes cure curs dead
decode deed deposit display dress duo eas eight eighteen emergenc enquir entir entiti entitl euro execut fae fear float
foi freedom friendli fuel gamertag grandparents graphic grateful grenad gt had healthi henc hi hype ile innit itself
itun kidnapp leo liar light like login longer longest loving mad malarkey manchest materi mattress moja monetari nandos
neither note off offline organist perhap plane pointer prove ramadan receiv recipient reli rent reveal right school
schoolgirl scream sens shall shuld sight soon stag stanc standpoint structur surgeri swansea swim thrown todo tout
triangl trojan uber unfold unread visual wander was werewolf wht wifi yo
""",
    -6: """
22 2am abstent allegations alongsid anfield armour asl assembl audi b begun bitmoji bundl calculate call chang chatgpt
clint cover cub deeper diego dim dofe domestic donts download drank dread drunk eastend essenti esther ex exodus extens
f feminist fifteen final forc freephone fulli glasgow gnome googl guess heartbroken helpful high hike hwo induct initi
instal instrucciones lollipop loser madre mae mandatori marri marshal matter memorise mother motiv neural none nuclear
old owe own park policeman poorer port portray postcards pouch present prim progress provid pune pupil quick quiet
radiator reddit reflect rewritten safer schoolboy screenshots secreci sergeant shield side silent skating solid
spaghetti squar start suck supervisor tad tenant tender termin thigh throwaway toddlers tow treat turnip ui unknown
usual verbal via victoria vulnerable west westminst whatll wi wise
""",
    -5: """
1 13yo 2 8 afk ankl artific authorities aye bday beeb bit blurry capt carv champ chancellor check choos closing club
collar communication complain confess config contact context cope cum dec doc drawer durat dyslexic elis encod
executive existence forbidden gain gala gb gettysburg gist guard ha have heritag hilarious hm hollow homesick honest
hunch icebreaker individu injuri insan institut intact intern into invoice iron italian ja kahoot klingon krakow
lawnmower layman led legislation lens lent letter liberti loath lunchtime master mere mexico minibus moderators mole
neighbourhood newer outer pack paypal peel plateau pleas pluto presentation pretti pta quicker realiti reason region
registration rod rota rp sacrific seventeen skibidi slaveri smartphon smoke sob substanc suspend sworn tbh tes thee
tool torch transit trip tus type upon upset venus veri vodka wangl whatev whi wight wink wooden worker yer
""",
    -4: """
062 11s 23 400 412 5yo absolutely abstain admit advis agencies allowance approach autocorrect bare basic basketball
began belgium bite blanket boop brownies bryson bum cancer cardio ceil centr chatrooms chidlren childcare church cinema
cluedo contain cort cosy crayon cube d daft danger davi decimalisation declar dick diy dose earn elementari engineer
essex est establish expir feminin fighter frank g game geht grandchildren hangout har hdmi health hiccups hope
ibuprofen imag impli indecent install journos june knackered kyle languag lat leapt litr load mar meanwhil meow monkey
mountain ofcoms officially onli ons oublie outsid overall oversea parent past paycheck personally pi plain polic
postman preach protest rail recommendations regist regles regras rehab resin retirement rising rollercoaster rool
satnav scammed shadi sigh skye snowball sod status storag strang strip supervis switzerland terrifi three torn tortoise
tour transport twitch unabl unrelated until var vow wean webpage whn wrestl
""",
    -3: """
16s 17 18th 40s 44 52 5k 8pm a abbreviation academic accept across activate advocate allerg am amendments amsterdam
anonymously aplications asleep auntie await backpack backup beautiful belong beneficiari brain brazil buddi buse butt
channel cheapest chi citibank civic comunication connect convict cri crocs dalla dbs deal deodorant detectives dip
dissertation drag driling dunde earliest elli env expensive facing fanfic far fart firefox forti gab gether grandmoth h
habbo hamster hargreavess headcount helpdesk helper hmrc hoodies hopeful houston hun immigrants indent informations
jumpscare kac kick kik kind lawmakers leftovers lmaoo loch lord majority manda mbs mechanism metropolitan militari
ministeri mortified mr mustve nativity nav near ness nineteen nokia oi onload oops oral pakistan panic participation
penpal pinterest poland postcode qualifications ranting realistic regeln report robux russell saint sandbox save
scratch secretive securely selfies sexi sext shoulder singular sneezed sound span special specific spun src st steel
stepson strap stuk subheads sudo suport t taught temp therefor thirti to toll trap treatment trump tub ucas vaka valley
vbucks vegan viele virus volunt walkout webinar weigh weight wellbeing whichev whiteboard whore whts written wrok xmas
yoda z zelda zuckerbergs
""",
    -2: """
21k 2k 2kg 37 39 500 77 8s ach adhd ae aldi alternative amount announc anthropic appreciate aps attack bandwagon basil
batana bcakdoor behind beings believable bibs bitlocker brb brexit bro casualti chatbots cheque childminders chromebook
closur combination commit communiti compnys conversations coppa cpr crypt css cupcakes curfew current cyberflashing
dangerous dateline debug decrypt deepfake deepfakes derri designated dirt discovered ditch diving dual dump dungeon
dyslexia education elden emoji encount encripshun escort ethnicity europ evanescence everyday exampel exlpain expalin
ez fag femal few florenc flush foundaton gdpr genuinely goggles gov govenders gover grandparent group gymnastics hadnt
hamsters handheld handl harmful heat hedgehog histori homepage hoover hospitals hrs hustings hyperlink ikea imessage
indicators instalments instant insulation intelligence interviewees invisible iphon jailbreak javascript kidnap les lib
liken linkedin livestreamed lockdown m maintain mate ment mentor messag minority mitochondria nappies neon ngl ngos
nope nsync numerals obvious offside okay originally oxfam pant pass passwd patient payroll pct personality perspective
phishing photosynthesis poli political poo prise proposals pto pythagoras q quantos railcard rando rang rantzen rash
refer regulate regulated reliev rememb requirements resultant retaken river rizz rprt ruin russia sake scams screen
segfault sexist sfgrding sfgrdng shampoo shed shelter shr skirt slat smudged sneeze snoring solushuns spreadsheet statu
sudden suffer swat sword tablecloth teck tehy their this tie tl tos tradeoff trail trapeze trivia trouser trust
undercounted underestimate uno unreported uwu vampir vaping varnish veiw verification vital wacth wank wann wardrob
warsaw welp wh whoz whr wieviele window wipe withdrawn witnesses wwe yikes youngest
""",
    -1: """
00 123 141 144 14th 15s 18 182 240 27 2d 2nd 2yo 3x 50s 5am 5x 5yr 78 80s 9s abbreviations abs absolut abusive acc
accidentally accurate accus acording activated adc ade admins adolescence agen aim airfryer amber amex amongst anatomi
aol arabic arduino argh artefact assessments associate attendance availability awar awareness barnardos basea bckdr
beekeeper beeps benefit bi blackest blair bn bohemian bookshop britian broccoli brum brunch btec businesses calculation
callback calories campain careful cert chapel chat chatbot chidlcare civ clapham cloning comfy comms confidence
configuration consequence consultation coordinates covre crimestoppers crossplay csam ctzn custard cyberbullying
defnition del describ desir die disabilities disclosur diz dodgeball doorbells driver dunkelziffer east eid ein
electronic enabl enn epq equivalent ess eurostar evr exaggerating exec exploitation factorise fax fbi ffncs fingertip
fisrt fiver flamingos fnaf footballers fudge gard geog giv glitch godwins goldfish gripe grumpy hal handful hangman
hapen headset heathrow hebrides hiking hint hiya hoels hygien individuals ingredients init initials innocent instagrams
investigations irl itd iwfs journalism kcsie keir kg khan kilos leakier leev lf llama lmao lolita loners ls lst lwa
manipulate meltdown midnight minorities mismatch morn mot ms mugshot mum nay ncryptn necessari negotiate network
nottinghamshir nought npm ohms olympic olympics omelette oof opponent option organizations orignal osb oslo ouch
paediatric paladin panto participants paywall perpetrator perpetrators photoshop pikachu pog poking population pose
pound powerpoint powerpuff pps pram prcnt president preteen pri primry probs procurement proofread protectin
publication purr qt rarest raspberry razor registered regulation regulations regulator relatives repeatedly
reservations residenti resistance rest restaurant rite rl robotics roommat rozzers rubiks ryanair safegaurding savings
scone scrabble seagull second section separate separately ser sfty shazam shorthand shrank silk simultaneous skoda
slowmode smartwatches sneak snowden snpachat snpchat solo speak spiegels stansted starmer statut stupid such sup
tablespoon taht takeaway tbf teapot technologies teechers tek tension thr through timezone tit tot tower tram
transparency tru truro tweet twelvemonth typically unban unbanned undated under undercount unknwon unnam uns unsur url
usernames vegetable vegetables verbatim visa vitel volts voluntari wanless warzone watchdog waving wch webinars
whatsapps whatsit whitby whoever whove wiht with workbook wrk ws wuts wyh xactly yoghurt
""",
    0: """
050 100m 101 105 10th 110 115 120 122 12th 130 146 156 15th 16th 180 1s 203 20k 20mm 20s 20th 210 220 250 256 25s 2x
301 305 30k 31 312 340 365 3k 3rd 3s 401k 404 492 4k 4pm 4s 50p 530 55 550 57 5pm 5s 5th 600 61 63 635 64 650 67 6k 6pm
6th 72 73 74 7am 7s 7th 81 824 84 840 85 88 89 8am 93 95 98 99 9am 9th 9yo abeg abilities abuja abusrs academics
accessible accordin accreditation accumulated acess acknowledgements acktually acounts acquittals activ activist
activities actuary acutally additional adidas administrative adolescents aes affiliation aftercare aggregate agm airbnb
airdropped airtime ais algoritm allegedly allergic alltogether almst alphabetical alternatives although altogther
ambulance ambulances amendmants amendmnts anonymised anser antibiotics anyware anywere apa apologise apologised
appearance applications appropriate approximate approximately aqa architectur archivist arests arguement argumnts
articel artifishal ascii asham asos assemblies assistants associates association associations assum aswell atall atomic
audiobook augmentation augst aus authoritys automatic automatically avanti avg awear azkaban babyish backbencher
baddies bait bakclash baking bankrolls barista bcc bcome beagle becum beebeesee beebs beforehand ben benchmark benifits
bhaiya bigwigs bitesize blaming bleakest bleep bletchley bll bluetooth blurb bod boffin boffins bookkeeping bookmark
boudicca bpm braille braverman breakup breif bremen bridesmaid britons broo brownie burrito bursar bursary buttermilk
buzzword cabbie caboodle calculated calorie calpol campaing campainin campaining campaning captioning cartographer
caseload casework cashapp catan cathcart celeb celebrities celebrity celebs certificates characteristics chatroom
cheetah cheif chek chemicals chipotle chromebooks chubby circumstances citisen citizan citizenlab citizin citizn
cityzen citzen clickbait clippers cme cobbles cockapoo cockatiel colander coldest colected coleslaw collective columbo
coment commas commencement commonest communicate communicating communications comp comparable compatible compensation
completely components comprehensive comunicashun concretely condemn conditon conference confident confiscate conjugate
consequences conservatives const constituency constituent constituents constructive contagious contct continuous
convenient coo cookery cooperate corect corporate corporation corporations correspondent cosines couldve counsellors
countin cpd cps craic cream credentials criminalised criminals criminologist criminology criticism critisised crms
crossheads croupier croydon cryptography cse csv cucumber cumulative curiosity cybercrime dataset dative dawdle dawdled
dawdling dcms defendant defendants definiton dehumidifier delegate deliberate deliberately delict deliveroo delivr
demographics den denominator depop descale destory detective deterrence devil devolved dfe differently diffrence
diligence directive disability disagreement discribe disord dissapear dissidents dithering div diwali dob donat donelan
doodle dor dorries dosh downside doxing doxxed dramatis dreamt dril drilin drillin drug dsa dt dubble duckworth dullest
dum dumb duvets dyfed easyjet economics educational effective eiffel electrician electricity electronically elevator
elon embroidering emirates emotional encripton encryptoin encrypton encrytion encrytped encrytpion encyrption
endangered energi enforcement engineering engineers enquiries enticement entranc enumerate eny equality esafety esl
esports espresso essentials establishments estimate estimated estimates etc europol eus evaluation evidense evryone
exaggerated exaggeration exakt exat exclusive exclusively execs executives exhaustive expectations expiration
explanation exs extorted ey facbook fahrenheit faithfull falconry fall fam famly fav favour favs federation fencepost
fewest ffnc fgm fill finl flak flase flashcard flashcards foggy folder fondation fones foreign forensics forklift
foundashun fourty framing frau fredom freebie freedm freedum freefone freeli fudgy ful fundament fundation futuristic
gaffer gander garda gav gavender gchq gd gen gender gendr generative generators geographic geographical geographically
geographicaly ghostwritten gif gilrs gizmo gk glastonbury gluten gmail gmp gna godson goodies govander govendar
govendor govendrs govinda govinder govnder gpt granddaught gratification gratis grindr gromming groundhog groupchat grr
gruffalo gruming grundschule gudance guesswork guidence guidnce guilt guv guvnder gvndr gwent haaland hackspace
hadrians haf hairdresser hammock handball handlin handset handsets hapend hapened hapens harg hargraves hargreeves
hargreevs hargreves hargrevs hargrieves headins headmistress headphones headsets headteachers headwind heckler
hedgehogs hedings heisst helth hexagon hgh hier higer higest highst hihger hihgest hintertur hip hiring histogram
historic hitchhikers hmwrk hobbit hogwarts homebrew homeschooled homomorphic honcho hoom hoos hostility hotlines
hotspots housemates houseplants howmany hrgrvs humberside humbersides humidity hummus hump hundreds hv hwich hygeine
hygene hygienist hypothetically iaahz iceberg ico icos identical identities identity imbalance immigrant impersonating
importance inbox incidence incl independent indicate indicating indivduals individually inernet
infoafirstresponsetraining infographic infomation informashun informaton insecure instas insted instgram intanet
inteligence intelijence intenet intenret interchangeable interpol interrail interweb interwiew introdused investigate
investigated investigates investigation investigatory investin investments involvement ioft ios iplayer ipsos irland
ironic ish isolate it itali jaffa jeez jess jigsaw journo json jurnalists justification kaet kennet keyword kiddie
kiddies kidron kindergarden kiwi km knowlege knwo kombucha kosa kse ksi labb landline lanyard lassies latelies
laughable lawmaking lbw leaderboard leav leavin leeve leftover legislative legislators legitimate legwork lenient lenth
lern lettuce liability lidl lido lifeguards lifeline likelier likly limitations lin liquid literaly litteraly littlest
littleuns livestreams llm lnk lobbyist lobbyists lockdowns locksmith lofi logbook lorry lotr loudest love lowdown
ludlow lunchbox lwas lyk macbook madchen magenta magistrate magistrates malicious malta manipulation marshmallow mass
mastercard matchsticks materials mathematics mch mcuh measurement mecanisms mechanic mechanical mechanics mechanizms
mediator meen meening meens meerkats meh meiosis menlo menshun menshund menshuned mension mental merseyside mesengers
mesures metaphysics metaverse midjourney mindfull mindfulness minoritys misheard mitosis moderated moderation moderator
montage month moot mothership mouthful mpg msgng mumsnet musk musks nadine naff namez narrator nationality nca ncmec
ncpcc needi neednt neglect nerd nerds nerfed nev nevis newfangled newquay newsnight nicest nippers nln nmbr nmbrs nmd
norn northumbria northumbrias nothern noticeboard notorious nowt npcc nspc nsppc nto ntrvw nuber nubers nubmer nubmers
nudify num numbas numbrs numerically nummer nutritional nxt nye obedience objector objectors obligations obs
observation occupation oclock oculus od odeon oder ofenders offen officials offncs ofqual oftn ogroats onlyfans onto
openai operandi opinon oposition oppinion opponents optimistic organisatons organization orginal orgnisations
orientation originate orkney osmosis outback overdue overreacting overstate overwatch overwhelmingly ownz owt
oxbootoost p pandemic pani paprika paramedic paramedics parkrun participate participating passcode paving pc pcc pcso
pedantic pedos peephole penalised pepperoni percantage percnt perforating periodic permanently perp perps persent
persentage perverts pesto pf phoning photodna physic pickleball pigpen pint placard plait plases plasterboard platypus
playbook playgroup playgroups pm pms policewoman politic politicans politics polititians pollster polyester poodle
poodles pooed poof poplar popularity porridge portal posh posible posing postponements ppls practically precisely
presidents preteens pringles printout prisn priya prizon prmary probability professionally professionals professor
prominent protecshun protective protecton provenance prune psni psnis psvr psychologist publications publisht puffins
punishable punishmnt puppeteer pushback qe qr qs qualification qualitative quango quanti quantified quantitative quater
quietest quitters quizmaster quotable qurter racing radicalisation raffle rage rainfall ranee rarer reachable readin
reaves rebel reboot rebuttal recap reciever recod recomend recommendation referral referrals refusals regex regulashun
regulat regulates regulating regulators rehearsals reheat relocate reluctance reluctant reluctent remembered remotely
repeatdly repetedly replacement repot representative republic req reqest requirement requst reservation resident
residents respnse responce respondents responsability responsibilities responsibilty restaurants rishis riskiest
risotto riten robberson roberson robertosn robertsen robertsn robetson robrtson rollover ronaldo roomful rotas
roundtrip routinely rsa rspca rsvp rti rubles ruels rulebook ruling runescape rung ryt sachar sad safegard safegardin
safegrding safeguardin safeguardng salery salesperson sandhurst sarcastic scammer scc schoolkids schtum scientific
scones scool scwac scwc sectons seiko seit sen senco sendr sentance sentense seperate servises setlist sey sharpest shd
shebang shre shudnt sickos significant simpel sitizen sixthousand sizeable skatepark skl skools skyrim skyrocketed slag
sleep slowest slut smmry smokesceen smokescrean smokescreens smokscreen snapcaht snapcat snapchap snapcht snapchta
snooze snowdon snpcht social sociologist solutons soppy soul soundbite specifically speedrun spelt spiegel spokespeople
spokeswoman sposed spreadsheets sprite sprogs sr sra srsly srvc stabilisers staffroom stajes stalin stallin standstill
starmers statistically stayin steepest step stonehenge stream subeditor subhead subheadings subjets successful
successfully suicid sumarize sunburn sunflower supportive supposedly surveillance sweetener syllabus synthetic
systematic takeaways takedown tas taxi teahc teamwork tear tec techie techies technically technologys technophobe
techuk tecnical tecnologies tectonics teesside tehc teknical telefon terrorism testimoni texan thatll themself
themselfs thermodynamics thorens thort threema throw ths thurs tightrope tihgter tihs tik timeframe timespan timestamp
tiniest tink tintin titanic tofu togehter togeter togetha tok toolbox tortoises tother toto tots totted trace tradeof
tradoff trainign transfer translators trapdoor trnr troll trustpilot tumblr tutees tweaked tween tweens tweeted txtin
typesetter udner ugliest uie uis uks ukulele ultimate unanimous unanimously uncomfortable uncovered underfunded
underreported undetected undiscovered une unencrypted unfiltered unguarded unkown unnoticed unprecedented unquote
unrecorded unseen upskirting uptick upvc useful vacancies vape vapes vat veiws velocity vibe viber vic vicitms viewable
vigenere vikings vim virtual vis vitcims vitle volunteered volunteering vorderman voting vrchat vulnerability vulnrable
vunerable wach wallet wallpapering wapp warhammer watchdogs waterline webcams wechat werent wet whenc where
whistleblower whistleblowers whitehall whittaker whne whodunnit wieviel withdraw withheld wizz wk wonderwall worst
worum wotsap wrds writen wrod wsa wth wwi wyd xact yall yh yougov youngst yoy yubo yungest zilch zs zuckerburg zucks
zukerberg
""",
    1: """
13yr 48 an autistic babysitters basi bosch carri centimet clear clinic com coursework cyber dd did dimension each elbow
emojis enter estat faint faith find follow gate gay ghana has hey hols hs infect just kev korea last learnt long luxuri
magnesium magnet marriag mister msn needl neighbour nephew next on onc over owen parle patel philosophi pocket
privately quoi raw rough same sh shadow sid skin soulmates soz sparta spyware state stone stretch survivor teacher
theoretically theresa time traffick turkish underneath up upper verifi video viral vivo void warn within worn worthless
yio yk zero
""",
    2: """
13th 14yo 1st 300 30s 30yo 4am aloud altar awful bak beaten beg brother buzz chair chicago choirmaster civil cm contra
cop corridor crimin diamond difference disappoint divorc doe everyon exit fink flash flow good gp grandbaby haunt
hearsay hide horribl imagin intimate johnson las lifetim linux littl manipulated martin mb mean michael ml nachrichten
nerv nine obe ou perv pic poison princess prof que railway regionals relationship relevant religion roam sam screenshot
ses shin singapor som stuck surfac swimsuit text thame thirteen tldr urgent vector voluntarili we will wors yr zdjecie
""",
    3: """
13s 15m 24h 40 absente abus accident arent attract avec boy breath childminder cot cultur depress driving eh everi fave
fellow flatmate flee free gps grandchild housemate id india indoor jemand kane karat ke liv lover mat matur mirror moi
msgin much notic page pee pend petit playlist pshe realm recruit relax reno round schl sexual sharing shown sit stepmum
surnam telegram tha them therapi tokyo top troop troubl tunnel uios undisclos unit virginia wake yen yet yrs
""",
    4: """
11pm 35 9h area asap asian ask babe back befriend besties birmingham black born branch brooklyn creepi der disabl
disgust dms don drain dune duvet ea een element elsewher empir essenc everest famous frighten gn gon gramps grief
harder hotline icloud imaginari k leak luton machen medicin mesh minor need nos notification path photograph possess
prob punish punishments ray relative road roma sack scoutmaster skinni skype spoken stepsis swore theyl tran urban usb
username using vers visibl wah week wherev while wil wore would xx
""",
    5: """
0 19 200k 6s anyon anytim austin bail bomb cam christian citi csa cuarto dat diffus doi emi entra freak friendship
germani grab grasp lesbian liam lik livestream makin male mess messeng metal minist ourselv padrastro pas password pide
pixel pointless pt quantum ran religious safe san sarah sensei server she stroke summer swimmer tape those translator
underwear vera visit walk wow
""",
    6: """
aadmi abandon alreadi anywher asia becam board bond boo bowi btw choic cid clean con derbyshir diesel disconnect donor
down dramatic droht envoy finsta fourteen got ik imprison knife least leotard live lo locker london me ngo nowaday nun
our overdos pere pinch pts put putt qui ringtone saving senor smh sms sold soll somebodi son sting thou tutee umm
unblocked unidentifi unsign vii vr whilst women xp
""",
    7: """
abba af airport ammi anos at aunties ayuda babysitter barbat birth bump calculator canal caretak checklist consent deco
dirti dong du eaten ee eldest euston experienc famili foster gcses grandfath grandson gtg hit ho hold hood jone jordan
jude juego laptop left lone makeup measurements meter money nao necklac nite omegle organ para paul promis proper
schickt seventi silver sister south stepdaughter store tal tens these triniti von wasnt woman wrist yn younger yourself
""",
    8: """
200 33 60 60s 70s account armi athen blade day departur detain father flashback flesh frica friday goddaughter
healthcar heavi homem hour hr hush junction kys lash lass lgbt lit make medic mite mustnt nurs person petrol post
prison romeo sage search shake shrug sin stepbrother till touch twin use volunteer vpns widow wire wos
""",
    9: """
32 abduct abroad absent ah aka algier alta ambient and attach autonomi babysits baggag bal bernardo bilbao bogota brock
bruce buri camhs campo chad cheyenn clara conscienc count crete diablo dirk disclos dming dom dos dustin ele eva
everywher exercis goblin greec healer helpless hombre husband incept intel ist jewelleri jian jordanian khalifa kira
korean leccy lee lincoln linger loo luther ma macau meant mehr membran meng mes moderate mormon navarr nil normal older
palatin pan pedo prostitut pyjamas raj ras readi realli remain rhone rumour sensat snp spiel sur tenho think tick timer
tomorrow tor trauma turkic ukrainian uma unfollowed urbana vinted voir wen wisdom yoga zhou
""",
    10: """
16 abdomin abe adult afar ahm alloy ama ang barbarian bate bea bedroom belt bolivar bonn bonni borg brandon bukit
chaplain chest childless citizenship clayton crystallin dalai dare dmd drink em erpresst fallen froze fuji gamma gi
gotta grave hitler hui iain imp inca isolation iss jenna kabul keh khalid laguna laid lennox madhya mahal maison metz
mio mma my naomi natal nawab neutron ni nigeria no noche norwood osman pal partner passport payn psych real
schizophrenia seminari serious seth sino sl spirit stay szantazuje tattoo terrorist tina tochter toilet traumat turin
ukrain underage urin val vall vest wehrmacht whole wive yb yesterday zion
""",
    11: """
14s 1am 41 62 accord aftershave allen anatolia ancient anxieti anyway arya assault aziz barr belarus bethel bmw
bollywood brno canton card cba china christ clari crisi custodi daughter deaf deutschland done dowag downstair efo emir
enclav epstein ether eve exist fenton flat foothil frankish gabon gal gu guadalajara gymnast handcuff heard homm inact
isa jewish kapoor kept kiev knesset krishna lea llun lucivar mec medici mercuri milan molest mor myspac net nigerian
norton oldest ordeal pastor perrin planck playboy pornograph poza primit pure ram responsible rid rita sach sahib
salvat santiago scriptur sedan seen semiconductor strasbourg ta tao thor ti tunisian turkmenistan ultraviolet
underground valeri vikram vista wanna whereabout without wont xiang yerevan yeshiva yusuf zdjecia zen zionist
""",
    12: """
10s 12 14 30 abdomen adel antibodi antigua anwar armando armenia backstag bataya bearer bestie birthplac caliph came
car cere coma croatian dan erot es former gabe garment gaug girl gone graveyard gujarat hamid haryana her herrera horst
imi internal isaiah judo kin kingsley klein lahor leto li libyan literally lithium loneli mind moham mustafa narayan
nave nero nice pau peur pov pray priesthood primera reich rooftop samantha santo sd sima somm stalker stepfath stood
stress sweat syriac talk temporarili threw tranc tri unnot unus weightlift whisper wurttemberg xvi zhao
""",
    13: """
38 adam address arama arrest augusto bavaria be bed bracelet burundi bwv celaena chun dem diva dmed do dsl dude dwell
easier einstein emperor everyth expos forrest grandkids greek guangdong gwen hagu hara hem henan het hidalgo hispan
hussain ib idc intimaci jaipur ji jimenez joo judaism kazan kim koln lago lay malay malmo masculin mbe model moje
muhammad occult one osaka paranoid peopl phone pinyin pregnant pull qing rama romano savior sienna silicon somalia
somewher spous still stomach taint tessa thessaloniki thug torr trunk tuni universidad ussr uzbekistan veriti ying zev
""",
    14: """
ahmedabad albuquerqu algeria anonymous ans ara augustus baku blackmail bleach bryan cervic chan chose dementia
dusseldorf elder ethan gaius gao greco guy hand heart hilton hospit intim latin lie logan loki made malacca malvern
mayb member memori migrant mohan munich node nouveau obsidian oneself ottoman out radiat riga romney sarajevo send
soldier some spiritu sutra tatiana te there titanium titus truth tunisia tyrol vein vida want way wolverhampton wound
youth zagreb
""",
    15: """
18s aiden alexandria alp atm away azerbaijani beneath beyonc buddhist button chopra cortex cu daniela darmstadt digniti
dying ec ecstasi enoch evan floor ganga grandads gross gulli haggard having if inner ka klaus landon luke lumpur madman
mala mani massif matron meri mia mika nazi nee noth orb orthodoxi persian plato quickest reborn rhineland rope sanskrit
satan screenshotted seizur sent shame shrine slept stigma sunni torso transylvania tripoli unesco unsend us van viktor
wu yan
""",
    16: """
adriat ain ali alon alway anna bahrain balthazar bitcoin border bradley casper dam dana danub deep deutsch dont dubai
els ethiopian eun flinch found gupta hangul hard held inmat inn joachim kany koi lal luc lucif maen mausoleum medit
merced mirza moan mongolia myself niec paracetamol parana peac pornographi poznan pussi sabin say sex shanghai
sleepovers statistic street tung uganda valencia wand zachari
""",
    17: """
20 abraham adventist africa after atom bag bei berlin better burma catalonia cis donde dweller dwi electrod erasmus
fault frail galen galician gaza gora hilt internment kms kumar latino leonardo libya lok maiden mandal mao marius maze
miedo mig ministri mira nietzsch nile patriarch persia psychiatr punjabi quer raha sa sabe sayin scare sera sila sir
socrat tbilisi threaten truss v vishnu voic wang wei white
""",
    18: """
46 afro ahmad ava aviv bangladesh berber bisexu blanca brink burial childbirth deceas demi diff discharg doing dyn
europa ezra going haifa hung il infirmari isnt jammu judah kassel kbir keep khayfa kurdish lausann layla levant lia
louvr lu manchu mit moj nake navarro nicht numb nunca pay proof pueblo puriti qin quiero rebirth resid roman show
tensor tian tire tortur vamp vip voss wall yapiyor ye
""",
    19: """
28 again angel angola brought caress chandra cleopatra conceal crimean delet dir durga embassi emmanuel felicia
flatmates go gutierrez haji hang islamist ismail jade jai kolkata lakshmi lifeguard magdalen manson med mei mijn
moldova mongolian nagar nakamura nausea nepal pendant quran romania rosari saul sharon slovenia slovenian somali taken
templ therapist track tummy uranium veut weird wes yin zeus
""",
    20: """
25 amman arab atrium bang basel belgrad bodi ceop close conscious conversation coptic corner dali edg ell ethnic fanni
gabriel galile grandpa guid haben hain hebrew iso israel ix know mistress mu nec nik often pasha petra priestess psycho
quinlan rather rhywun stop sufi symptom tengo tent tia tocca tore uncl upstair went woke xavier yang yugoslav zio
""",
    21: """
15 ar bad belarusian burn caus cemeteri citadel comfort counsellor daddi decid devi eboni einem electromagnet empti
face friend groin hasnt hinduism hostel hous hyun indo internet jessi joshua karta life limb maria mil not psychiatri
raoul rayon saharan salman sergey shouldnt sore sorri til timetable trading tutor tyler um und unitari vanish vertex
zeta
""",
    22: """
ab argent balkan bath cant care casa coach dei dell eden electro goeth havent heidelberg himalaya hospic juarez kant
lena md meu night peni priest rus schreibt see serg shaking support then tuition vale valkyri vatican
""",
    23: """
angst bc claudia delhi delta demon different discomfort door et eu ghetto goe herzegovina lad legion lifeless martial
mina mujhe raul robe silva thierri threat urg whenev yugoslavia
""",
    24: """
amin anoth anymor armenian bodili bodo bulgaria burden cut damascus e elijah emancip ethiopia gofyn here hurt iraq
irina islam isra lodg lust mali malik mea mri muslim nuremberg o qi scar stand tingl villa wo
""",
    25: """
ago aryan campsite chen clit gaddafi get helpline hex hindus i itll lama oman porn room rwanda saxoni sikh tai take
varga vila wrote zhu
""",
    26: """
becaus bild bled boje bulgarian condom couldnt counselor curtain dad dinamo doesnt egypt galicia grey guantanamo hindu
hussein immort je layer liu look massag mohammad nadia ok realis rome serbian shiva sim sofia someon tibetan yuri zee
""",
    27: """
allah also believ boyfriend budapest hannov hear herself his hob jesus lighter lux mecca might ming mosqu nowher nude
pop remov sai said shay shower sinc slap sudanes tibet tomb va wear xinjiang
""",
    28: """
ana angri assistant bosnian but caucasus danzig diaz drew fiance forearm freud hade kurdistan luka micah neck other
palestinian pin rap sinai tak thought
""",
    29: """
aachen anhalt barak come garag hiv ill leader mandir men myanmar neumann serbia tell unconsci
""",
    30: """
13 actual bruis cuff dhaka didnt finger foto gaul goodby gujarati hid istanbul khorasan lazarus naked ortega padrasto
saw sudan tablet themselv unmarri urdu wish yeah
""",
    31: """
afterlif bangladeshi cairo er geneva guatemala hai ia ktos le mans mesa mi nippl serb sleev theres wouldnt
""",
    32: """
aliv brandenburg childline compass disappear el forev goth holloway homeless ko lol mongol nu painless salvador syria
told
""",
    33: """
3am counsel point roof rub saddam salim shankar undress
""",
    34: """
assyrian been himalayan home isi jump mir olympus plan relapsed sie tho yunnan
""",
    35: """
999 around being blood hama l lucian mark mummi por someth stuff thing tirana tonight took yi
""",
    36: """
bra constantin nahi ne nie now palestin sos virgin wast
""",
    37: """
bye himself imam istiyor listen maya purpos sheikh swami zu
""",
    38: """
bleed das guangzhou physio ring seem vedic xi
""",
    39: """
auschwitz bihar de refuge
""",
    40: """
albania bathroom en fatima
""",
    41: """
arm felt man mon pain transgend
""",
    42: """
archangel des funer nobodi painful rape stepdad
""",
    43: """
childlines masjid
""",
    44: """
jung
""",
    45: """
feel plus
""",
    46: """
fotos ibrahim iraqi rhine wait ze
""",
    47: """
happen maia
""",
    48: """
baghdad bridg chce cloth fi pill ya
""",
    49: """
heaven
""",
    50: """
shia
""",
    51: """
bana bir hed si
""",
    52: """
him hyn
""",
    53: """
ich kosovo
""",
    54: """
he knew un
""",
    55: """
bosnia rahman
""",
    57: """
albanian
""",
    64: """
hell mein
""",
    65: """
hug
""",
    66: """
mine
""",
    69: """
mai samaritans
""",
    75: """
beni
""",
}
NEIGHBOURS: dict[int, str] = {
    -39: """
is_that
""",
    -38: """
lol_$
""",
    -37: """
help_i
""",
    -34: """
^_say
""",
    -32: """
he_lives
""",
    -28: """
is_it
""",
    -26: """
see_it
""",
    -24: """
^_stop i_like it_happen report_it
""",
    -23: """
know_man locked_myself read_it went_to
""",
    -22: """
^_our he_asked i_take
""",
    -21: """
a_mum it_say they_$
""",
    -20: """
^_so be_my he_found i_see numbers_$ send_help
""",
    -19: """
^_someone do_i dont_know is_12 is_so my_account my_boyfriend see_my
""",
    -18: """
^_be ^_in and_want door_to late_$ laugh_$ me_laugh mum_and my_car my_dad my_kid my_mum some_man thing_$
""",
    -17: """
a_child at_mine card_$ happen_$ her_mum him_a me_out my_charger say_it teacher_is what_do yes_$
""",
    -16: """
^_number ^_ok ^_tell age_and article_$ beat_me dad_burned good_$ it_cold know_$ likes_me my_husband or_a report_him
stop_talking talking_about the_gym you_tell
""",
    -15: """
^_as ^_coach ^_that all_day dad_hit day_$ now_i scout_leader the_teacher whole_thing
""",
    -14: """
^_delete ^_did ^_forget ^_name bot_$ do_they drink_$ everyone_going found_it get_a goodbye_at he_keeps here_does i_ring
it_by me_goodbye my_lasagne my_wife not_just our_teacher skateboard_$ take_it the_other want_to when_he
""",
    -13: """
^_bye ^_lol ^_make ^_mine again_send am_back as_a blackmail_me charger_$ coach_is cringe_i did_the email_$ friends_$
get_the give_it great_$ help_me his_own home_alone i_left i_turned is_hiding it_a it_touch killed_me made_me make_me
me_again me_back me_feel show_$ sister_got someone_else than_me the_trainers too_long was_it was_joking
""",
    -12: """
^_a after_leg an_email cant_even die_of enough_to for_hours he_killed his_first how_would i_mute i_stop i_to it_from
it_the keys_$ leader_here leg_day like_he long_$ made_us man_in me_get my_keys my_lads my_phone need_the no_gaming
over_my phone_at rain_$ say_no says_no she_said so_much somebody_help sushi_$ that_it that_the the_app the_bbq
tomorrow_and wall_$ what_is
""",
    -11: """
^_bot ^_everyone ^_first ^_five ^_go ^_lie ^_some ^_somebody ^_swear ^_you after_that am_going am_literally am_so
and_he are_bad baby_pics be_late because_my cake_$ can_read directions_$ does_it done_$ dont_get for_my grooming_$
have_no he_know heads_$ his_dog hours_$ hurts_when i_broke i_called in_it is_she isnt_it kissed_me know_the leave_me
like_to little_cousin lunch_$ mark_$ me_and me_is mothers_day my_baby my_knee my_lad my_messages my_nan my_pupils
my_year no_to of_results on_tiktok one_about one_is pics_of pizza_$ roblox_with said_$ score_$ since_when so_bored
someone_told something_behind son_is swear_at talked_about teacher_says the_most thinks_she to_bed to_school to_try
training_$ wants_a went_through what_happens what_should who_said win_$ with_me with_my
""",
    -10: """
12_were ^_any ^_back ^_for ^_show a_day a_drink a_heart all_$ am_hurting am_off among_us and_dad and_seek are_they
ashamed_$ at_$ back_and better_than breaks_it broke_up brother_he by_a by_post coffee_$ did_he dinner_$ does_he
first_went girl_from has_it has_no have_been he_left he_likes he_watches help_with her_age hide_and his_back his_nan
i_asked i_really in_here in_hide in_town insurance_$ is_gone it_illegal just_say left_my left_out looking_for
make_friends mates_and me_alone me_with my_base my_pen my_staff my_uncle not_allowed notes_$ of_his our_son overheard_a
parents_split pen_$ pic_of pick_a pretend_to read_$ same_thing sat_with save_me say_stop she_laughed so_sore
somebody_save split_and still_a stop_my teacher_mum that_normal the_text they_look thinks_he threatened_to tiktok_and
to_someone to_spain under_12 up_to was_told watch_a where_he without_me you_are
""",
    -9: """
34_000 3_$ 50_is ^_girls ^_has ^_if ^_leave ^_never ^_since ^_write a_9 a_little a_party a_sticker about_insurance
all_kids always_says am_11 am_stupid ask_a asked_her asking_me at_6am band_$ base_$ be_a beats_me before_the book_$
bored_$ brother_keeps burned_the burnt_the cant_cook cause_$ combien_de daughter_and daughter_no daughter_phone
does_one dont_touch else_$ everyone_has everything_i except_me fancy_a flying_$ football_$ found_$ from_home from_this
fuming_$ glasses_$ goalkeeper_$ goodnight_$ happens_to hates_me have_died he_$ he_knows he_read he_tell he_thought
her_dad her_out i_exist i_manage i_say i_will id_like if_someone is_better is_down is_he it_anymore it_down joke_$
joking_$ keep_getting keep_it know_i lasagne_$ life_out made_up me_40 me_pick more_friends moved_house much_for
mum_from mum_keeps my_glasses my_kids my_last my_mates my_old my_text need_2 need_a no_and not_me not_really old_man
only_joking our_school out_i out_with outside_my paid_him paper_cut phone_number pupil_told quiet_on report_a
report_abuse said_the say_that says_that share_$ she_sent shoe_$ station_$ stay_up sure_$ talk_about teacher_said
tell_her text_my text_out the_actual the_crossword the_dog the_girl the_invite the_motorway the_year them_for then_$
to_join to_read touch_me turn_$ want_a want_one wanted_to was_10 was_older who_gets wont_leave
""",
    -8: """
12_followers 13_and 15_and 8_and ^_from ^_give ^_grandad ^_may ^_nick ^_nude ^_ring ^_scout ^_talk ^_too a_coffee
a_diary a_funny a_headshot a_tattoo act_like alone_i always_on am_12 am_13 and_asked anybody_$ anyone_get are_these
ask_the at_9pm at_home at_three away_with bad_i be_bothered been_invited blackmail_over bought_my but_ok captain_$
chess_$ come_out coming_first comments_on could_have could_the covered_$ cry_$ curry_$ dance_$ day_my did_someone
died_$ dinosaur_$ ex_police film_$ five_minutes for_this found_me friend_sat from_work gaming_on gave_him get_it
get_them giving_me going_down gorilla_tag hamster_died he_like he_liked he_right him_and him_he himself_in his_teacher
hit_a home_for hot_$ i_mean in_five in_person in_there invited_to is_lovely is_posting is_tht is_watching it_because
it_hurts it_mostly it_tell jokes_are just_said keep_seeing kid_$ kid_i kill_me late_he like_i location_on locked_out
man_telling manage_a may_they me_choose menu_$ met_at more_at mum_takes mums_and my_14 my_arm my_boy my_brother
my_coach my_crush my_favourite my_first my_girlfriend my_little my_location neighbour_$ nick_clegg note_$ nude_pics
of_those old_girl omg_$ on_it other_$ our_holiday out_and out_in photo_of pin_it pool_$ quid_$ run_a said_a said_no
says_dont scared_the school_$ scream_$ secret_he see_if she_likes should_be sister_is sit_in snitch_$ so_hard
someone_left something_worrying song_$ space_$ take_my takes_my tell_me that_was the_address the_best the_bus
the_canteen the_dark the_end the_iwf the_pub the_tablet the_whole the_wrong them_all these_numbers they_do thought_he
three_$ to_about to_delete to_drive to_kids to_murder to_put to_rain to_stay to_use told_me touches_my towels_on
trained_who under_this unfollowed_me use_them we_shouldnt were_both what_can what_did where_$ where_does will_be with_$
wont_stop words_$ you_if you_to you_were your_mother
""",
    -7: """
14_year 2_pass 2_yr 3_and 3_are 6_350 6am_$ ^_act ^_add ^_and ^_arms ^_asking ^_blackmail ^_creep ^_cut ^_duolingo
^_explain ^_kids ^_lets ^_nan ^_no ^_old ^_repeat ^_signs ^_summarise ^_tbh ^_ways ^_whatd a_bakery a_dm a_line a_noob
a_parrot a_seat a_see a_single a_sofa a_thing above_and advert_$ age_$ all_on am_down and_3 and_need and_smells
and_someone and_still anyone_know are_there at_him away_at bakery_$ bath_with be_something bed_since being_abused
bro_keeps broke_the but_like called_me can_the cancelled_my child_has class_$ club_$ cousins_$ cute_$ dad_tracks
delete_my desk_$ did_she did_they didnt_it dirty_to do_not does_childline dont_they door_key down_$ ears_pierced
everything_you ex_has explain_it feel_ugly feelings_$ fell_out felt_$ fixed_my for_$ for_his for_our for_worried
forget_everything forgot_my friends_at fries_$ from_$ gave_us get_$ get_good get_more getting_killed girls_are go_on
gone_on gone_up got_into happen_at hard_i have_12 have_it havent_read he_doesnt he_drives heart_on helpline_number
her_birthday her_not hides_his him_back hit_the home_when how_come hurting_my hurts_$ i_drop i_dropped i_looking i_lose
i_made i_overheard i_pay in_every in_spanish in_tesco is_40 is_online it_football it_like it_myself it_too kebab_$
keep_dying keep_telling keep_this keeps_crying keeps_leaving keeps_messaging kicked_off knows_i law_$ leave_my lets_go
liking_my look_at lose_it make_up man_named many_$ maths_$ me_a me_his me_what memes_at message_to messages_go milk_$
mother_$ mum_found my_cousin my_day my_hoodie my_mind my_server my_story my_teammate my_toddler my_train my_tutor
name_of name_with new_baby new_owner nitro_$ no_phones numba_$ number_please of_flying off_him off_me ok_for older_$
on_school one_for one_side online_friend over_a own_bed paid_me parents_i pay_me pays_for peaked_$ phone_24 phone_away
phone_or phone_she pictures_$ plane_$ pupils_told question_$ rude_$ say_if says_in scared_on school_i school_tomorrow
secret_handshake seen_my send_$ sent_me she_calls she_only she_told sister_on sister_threw sleepover_at so_bad so_what
sofa_$ something_else sort_them spain_$ spanish_$ stay_and story_does stuff_in style_$ taken_the teacher_who tell_the
ten_years the_article the_bath the_car the_funniest the_lighting the_mods the_plane the_safest the_station the_team
this_boy thought_she to_every to_follow to_give to_heal to_let to_sell to_sound too_young touch_that trying_to ugly_in
us_do video_call wants_one well_so what_would who_and will_share with_someone worried_parents would_she year_7
your_memory zip_is
""",
    -6: """
21_thousand 24_7 2_$ 4_viewers ^_anything ^_around ^_arrest ^_cn ^_define ^_dose ^_gran ^_her ^_ignore ^_kick ^_list
^_model ^_nutshell ^_officers ^_omg ^_other ^_ought ^_pretend ^_quit ^_ready ^_see ^_sleepover ^_spurs ^_take ^_text
^_trampoline ^_uncle ^_under ^_watching a_baby a_book a_boy a_card a_force a_fringe a_job a_legend a_newborn a_part
a_pillow a_plumber a_pss a_room a_rule a_sign a_sock a_spare a_story a_suspicious a_third about_everything about_to
account_for actual_thing after_an am_29 am_50 am_bored am_looking am_new am_scared am_too and_be and_chat and_in
and_just and_say and_tell and_thinks anyone_got are_my arm_and arrest_my asking_if asleep_he at_10 at_something ate_my
ate_the babysitter_i back_door be_reading be_someone be_the because_he being_picked being_so believe_it believe_that
belt_$ bericht_$ between_the brave_and break_it breath_you brilliant_$ brother_$ brother_from brother_thinks
buffering_$ by_$ calls_to can_my cant_be cant_find cant_work cereal_$ cheating_$ child_get claims_the classic_$
coach_made cold_$ coldplay_$ college_$ come_on count_as cousin_$ cried_because crying_$ crying_when cut_myself dad_gave
dad_plays dad_says daughter_cried day_off day_on death_$ defence_and delete_your deleted_my do_as do_coaches
do_groomers does_anyone dont_even dont_follow dont_tell dont_worry dose_it drew_on dropped_the eating_cereal
electric_bill enlighten_me even_reply every_breath everything_hurts ex_copper example_of explain_to facetime_$ fair_$
father_say feel_great feel_special fell_asleep final_$ firm_and flat_since follow_$ followed_me for_all for_cheating
for_schools for_tiktok forgotten_$ forum_is foster_child german_$ germany_$ get_arrested get_back get_if getting_worse
go_$ go_now goat_$ going_to good_luck got_my got_to got_your groomed_kids group_fell guitar_$ had_been he_always
he_gets he_paid hell_is helping_$ her_brothers her_friend her_husband her_life here_now his_class his_mates his_tablet
hot_in hotel_and how_can how_i i_cried i_looked i_need i_politely i_teach i_walk i_wasnt if_the in_4 in_because in_gta
in_see in_this is_30 is_9 is_bereal is_bright is_brilliant is_going is_hurt is_long isnt_mine it_be it_go it_going
it_lol it_only it_sorted it_time it_weird just_one keeps_following kid_for known_to lad_wants laptops_from leeds_$
left_me legend_$ lets_us life_after like_4 line_in log_in lol_nvm long_and long_do look_$ make_bath make_my
make_something man_$ man_asked many_kids married_with marry_him mates_$ me_by me_jump me_memes me_on me_the me_when
meet_the memes_$ met_my minion_memes missed_the model_un mortgage_$ mum_made my_bank my_big my_cousins my_father
my_friend my_mortgage my_nitro my_other my_photos my_site my_soul my_switch name_all need_someone nicely_$ night_yes
nights_$ nights_and no_$ no_he no_rules no_such of_any of_grooming of_time off_her on_and on_read on_something
on_strike on_that one_has only_want open_the or_what ought_i out_of out_there parents_what parking_space parrot_$
part_about party_with pasta_$ pe_kit phone_$ photo_for pics_numbers pineapple_pizza pizza_so plays_roblox please_make
police_helicopter police_my police_see practice_$ printed_$ privacy_$ race_$ reading_my ready_to red_$ regrets_$
report_and ringing_the safeguard_$ said_good same_man say_how says_give says_i says_my says_yes school_disco
school_nights send_more send_pics sent_him sexual_messages show_me sick_after six_years sleeping_bags sleepover_because
someone_wrote something_up somethings_$ son_says son_wants sorry_or sorted_he spawn_$ spends_all staff_trained
stares_at still_make still_says stop_told stop_with stranger_things strike_$ stuck_on sum_it surely_$ suspicious_adult
tablet_when take_down take_home tbh_i tea_$ teammate_in tell_a tesco_$ that_a that_doesnt that_show the_ball the_bench
the_big the_film the_fingers the_last the_mayor the_pictures the_race the_second the_sofa the_take the_thing
the_yearbook them_to theres_no they_get they_go they_mean they_scan think_he this_man tho_$ three_things through_$
till_3 time_i tips_$ to_death to_eat to_me to_run to_scare to_see to_take to_write today_i touched_the town_$
trampoline_park try_again tutor_group up_the up_till voice_$ wales_$ walk_in want_me wants_to was_actually was_brave
was_there we_told were_the what_was who_says who_used who_wants whys_it wont_get words_on work_and work_now work_out
work_with worry_it yay_$ yearbook_$ years_he you_can you_have you_say you_see you_take
""",
    -5: """
15_are 1_yr 26_and 29_and 30_and 9_yr ^_abused ^_age ^_an ^_anyones ^_boil ^_bonjour ^_bruise ^_come ^_crypto
^_deleting ^_discord ^_headset ^_home ^_hypothetically ^_internet ^_keep ^_kindly ^_little ^_miss ^_paper ^_phone ^_put
^_reasons ^_same ^_shall ^_sim ^_sister ^_stepmum ^_teen ^_tips ^_trainer ^_turn ^_use ^_wee ^_whens ^_whod ^_whys
^_yesterday ^_youth a_back a_bug a_dad a_i a_kids a_mood a_parcel a_predator a_rap a_sandwich a_secret a_surprise
a_teenager a_tv about_$ about_children account_and actually_like addicted_to ads_$ adult_online afraid_to again_how
again_i age_group am_a am_crying am_dead am_dying am_her am_skint an_hour an_uncle and_ill and_me and_missed
and_thought and_who any_girl any_of any_way anyones_mum anything_about anything_in apparently_$ are_both are_kids
are_never arrested_$ as_an ask_me asked_$ asked_if at_9 at_chess at_fifa at_weddings b_my bad_man badly_$ bbq_$ be_15
be_covered be_done be_watching because_the been_dating been_hacked before_i being_left best_friend big_brother bike_and
block_ads body_$ boil_it books_$ boring_$ boss_keeps boy_at boyfriend_scared boyfriend_so bright_but bruh_$ bruises_and
bug_in building_a bullet_points bus_and but_quiet but_were by_these call_me called_$ came_out can_go can_look
cant_focus caravan_$ card_not cares_$ chapter_$ cheer_him chem_mock chess_club child_it childline_calls chill_i
clan_but class_does cn_i coat_$ come_from cook_$ cookies_for countrys_police covered_in cries_all cv_$ dad_in dad_made
dad_new dad_reading dad_works daughter_has daughter_slammed daughter_teacher deaths_$ delete_everything discord_with
do_a do_in do_with dodgy_$ does_zuck doesnt_it dont_snitch dont_understand door_because down_for down_i down_my
drop_the duolingo_owl e_a embarrassing_$ end_$ ever_happened every_month every_user everyone_else everyone_in
everyones_seen ex_$ fair_enough faster_$ feel_sick filming_a fine_if first_aid first_day following_the for_it for_that
for_them for_thirty for_work forget_that found_guilty french_teacher friends_brother from_his from_just from_now
from_when funniest_thing furious_they games_$ games_for get_another get_him gets_presents gift_for girl_says girls_$
girls_girls give_the go_away god_$ goes_after good_for got_caught got_friendzoned got_time greggs_$ grooming_a
grooming_in grooming_my group_work groupchat_says gta_online haha_$ half_an hand_up has_30 has_ever has_left has_more
has_my hasnt_it have_an have_cancelled have_met have_worked he_ate he_bought he_broke he_never he_saw he_teacher he_use
he_will helicopter_over help_menu helped_me her_face her_name her_new her_old her_words hide_my hiding_and high_score
him_no him_up his_clan his_new home_after home_on hoover_$ how_$ how_meny hug_his hurts_my husband_thinks
hypothetically_how i_ate i_give i_help i_meant i_missed i_open i_right i_show i_slept i_spent i_told i_won i_would
i_write id_look id_now ideas_for illegal_to in_all in_german in_greece in_nurseries in_september in_toronto in_yr
inside_$ instead_$ internet_$ internet_watch is_1 is_actually is_angry is_blackmail is_teaching it_$ it_as it_been
it_being it_came it_says it_taking it_wont just_being just_bored just_like keeps_beating keeps_giving kept_us
keyboard_$ kid_at kid_sexual kids_at kids_how killing_me knots_$ know_her know_if know_this know_who lab_partner
lad_wont last_year least_bad legit_$ let_her let_us like_every like_is listening_to lot_$ made_of made_you makes_great
man_juggling man_was many_childs map_$ matches_$ mates_it me_all me_away me_cry me_her me_most me_my me_sweets me_to
me_trash me_was me_win mean_$ mechanisms_$ meet_his meeting_is meets_$ mention_sextortion message_a miss_my mock_$
mocking_us more_he moved_me moved_my moving_house mum_follows mum_put mum_said mum_see mum_took mum_will mum_wont my_11
my_15 my_book my_church my_class my_dinner my_governors my_grandad my_high my_history my_horse my_lab my_money
my_mothers my_novel my_older my_parcel my_show my_squad my_suitcase my_texts name_for nan_keeps new_boyfriend next_door
nits_again not_the not_what notes_about nothing_on now_on number_of nurseries_for nvm_i obsessed_with of_everyone
of_her off_and off_at off_did off_to ok_thanks ok_to old_bike old_enough old_wont older_than on_an on_ebay on_fifa
on_here on_tonight on_videocall one_line one_understands one_where online_keeps only_$ only_girls only_talked or_did
or_the over_text owner_now parents_group pay_fine pe_teacher people_$ perfect_$ phone_because pick_up picked_for
planning_a plumber_$ police_they post_a predator_$ presents_from private_chats promoted_$ pub_$ pupils_mum pushed_me
really_a really_about reasons_for report_mention reporting_$ rm_rf roof_when room_with rotten_$ rules_now running_a
safety_$ said_nah said_something sandwich_$ saw_the say_the says_who school_how school_photo schools_to send_to
sending_a sending_me sends_me sexual_$ shall_i she_brought she_sees shirt_and should_my shouldnt_be show_in show_my
sick_on signs_$ signs_a sir_$ sister_was six_and skint_$ slammed_the smaller_$ somebody_has someone_i someone_parked
someone_said someone_there son_a son_starts sore_after sound_like start_$ stay_home sticker_on stop_singing
stop_thinking story_a strict_but stuck_in such_mechanisms summarise_it supports_arsenal sure_why surely_it swimming_and
table_tennis take_the taller_than tasks_on teach_me teacher_gave teacher_maths teacher_of teacher_report teaching_me
team_$ tell_someone tell_which ten_minutes thank_you that_boss that_her that_is that_not that_one that_too that_will
the_board the_charitys the_childline the_final the_instructor the_meeting the_month the_newsreader the_nspccs the_page
the_typical the_uk their_child there_at there_lots theres_a they_call they_got they_hold they_keep thing_a think_the
thirty_years this_channel this_private this_thing this_was thought_i through_a ticket_and tiktok_dance till_i time_of
to_babysit to_beat to_hold to_ivi to_matches to_nap to_one to_people to_pick to_police to_prom to_tell to_vote to_win
today_my today_she told_before told_him too_$ tracks_my turned_it tv_show typing_now under_12s understands_me until_i
until_someone up_if up_is up_more up_since volunteer_with vote_for wait_on walk_home wanted_my was_found was_sick
watch_that way_to we_had we_lost weddings_$ weird_to well_$ went_up were_$ were_they were_told what_about what_does
when_did when_is when_was which_countrys who_$ who_in whole_of why_is with_minecraft with_three without_her without_it
wont_eat wont_hug wont_wear worked_in works_at works_nights would_i would_the wtf_$ year_above year_is year_olds
yesterday_i you_dont you_wait you_will your_answer your_bot your_name
""",
    -4: """
10_10 10_what 11_and 12_grunts 13_year 15_film 19_and 19_drives 20_and 2_is 45_and 50_and 5_$ 5_500 9_in 9pm_does ^_30
^_admin ^_adoptive ^_answer ^_avatar ^_before ^_car ^_child ^_click ^_compose ^_confirm ^_contact ^_criticised ^_day
^_dont ^_faint ^_fake ^_git ^_goodbye ^_govender ^_hanging ^_hit ^_hola ^_indecent ^_isnt ^_jus ^_kidnapped ^_leaving
^_locked ^_lost ^_many ^_meet ^_nice ^_official ^_online ^_out ^_parking ^_passport ^_post ^_remember ^_reply ^_running
^_self ^_share ^_sleeping ^_translate ^_type ^_valentines ^_wait ^_whose ^_yeah a_10k a_b a_babysitter a_chess a_club
a_company a_crime a_door a_film a_fraudulent a_goal a_lonely a_made a_minor a_motorbike a_name a_new a_nice a_nurse
a_paper a_pfp a_quiet a_reporter a_responsibility a_river a_sleepover a_source a_vet a_youth able_to about_abuse
about_being about_drills about_training about_with add_it adoptive_dad adverts_for after_a after_five after_police
after_practice after_under again_cant agree_with agrees_with am_10 am_about am_addicted am_fuming am_home am_just
am_nervous am_not am_paranoid am_single am_the am_writing an_old an_online and_40 and_b and_daughter and_do and_doesnt
and_for and_girl and_give and_having and_tells and_wales and_wants and_we and_what and_why and_year annoying_he are_$
are_dan are_here argument_are ask_for ask_him asked_about asked_me asking_why asks_$ asks_how assembly_$ assignment_$
assistant_$ at_all at_lunch at_mario at_once b_$ babysit_at back_but backdoors_are bad_who be_able be_in be_rude
beating_me because_her bedroom_door been_charged been_crying been_through being_late best_way better_at bored_talk
boss_$ bot_and bot_is both_like box_on boy_who boyfriend_makes boyfriend_over bring_snacks broke_my brother_19
brother_streams bsf_is bum_$ bus_$ but_how but_what by_name bye_then called_dave called_my calls_about came_and
came_home can_he cant_believe cant_have cant_recall cant_sleep canteen_$ card_from care_home cat_on catch_$ caught_$
caught_on channel_for charged_with chart_$ chips_$ choose_a chopping_onions clan_leader class_to click_through
clothes_in coach_an coach_makes coach_said coaches_and come_up coming_into command_$ compose_a confusing_$ controls_on
cooking_$ correct_$ could_you coursework_$ cousin_says cousins_are cracked_$ criminal_$ cross_country cross_that
curious_$ cv_to dad_card dad_have dad_is dad_jokes dad_looking dad_meant damage_$ dan_now dance_and dance_video
dared_ask date_$ daughter_have day_one dead_that death_hasnt define_the delivered_$ destroyed_me did_a did_this
did_what didnt_they died_and do_at do_his do_parents do_these does_school does_the doesnt_answer doing_a dont_care
dont_trust door_it dragon_$ drawing_$ drawing_of drawing_on drills_$ drive_$ during_it dying_to e_mail eat_at either_$
england_and escape_room even_happen ever_said every_other every_selfie every_time everyone_$ everyone_at everyone_free
everyone_thinks ex_teacher faint_o family_and father_of feel_sorry fell_off ffs_$ fight_me fighting_over figures_$
find_it find_my find_the findings_$ finger_chopping firewall_$ five_years followers_and for_900 for_adults for_boy
for_girls for_half for_help for_kid for_mocking for_pictures for_snapchats for_tea for_ten for_training forget_it
foster_son four_$ fractions_$ fraudulent_transaction friday_how friend_at friend_both friend_that friends_i from_a
from_her fun_she game_is gave_my get_groomed get_my getting_married gg_$ girl_out girl_say girlfriend_$ give_me gives_$
go_down go_up goal_$ going_by gone_quiet got_anything got_engaged got_hammered got_his got_three gran_$ gran_says
grandad_here grandma_and grandson_wants grooming_here gross_$ grounded_for grunts_at guess_a had_the halloween_costume
handwriting_looks harm_is has_screenshots has_to hat_$ hate_my have_2 have_discord have_they having_the he_filmed
he_kissed he_met he_touched he_touches head_teacher heart_he help_how help_moving her_bedroom her_ears her_friends
her_own her_parents her_real here_anymore him_because him_how him_without his_card his_cat his_keys his_reading
his_school hold_hands hoodie_$ horror_film house_i house_in how_does how_long how_mny how_will hurting_kids husband_a
husband_hurts i_actually i_always i_ask i_been i_care i_die i_fancy i_forgot i_got i_lack i_look i_nod i_quit i_share
i_track i_want i_wanted id_need if_that if_they images_$ impossible_$ in_among in_school interesting_$ into_her into_it
iphone_or is_16 is_3 is_36 is_47 is_8 is_asleep is_blocked is_broken is_cracked is_cross is_four is_funny is_hot
is_impossible is_killing is_late is_married is_me is_my is_one is_someone is_terrible it_400 it_at it_come
it_embarrassing it_ever it_hot it_i it_ok it_safe it_said ivi_me iwf_take jail_if jailed_for jake_a juggle_$ just_as
just_got just_guess just_me just_says keeps_coming keeps_cutting keeps_spamming keeps_wanting keys_in kid_friendly
kid_is kids_dont kids_into kids_were kindly_see kit_$ kitkat_$ knee_is lack_is lad_has lads_$ lads_only lady_online
landed_$ laugh_about league_$ learning_to leaving_the left_the let_them library_$ lie_to life_$ lift_$ light_$
lights_on like_him like_one liked_a literally_shaking little_bro live_in lmao_$ lonely_kid long_ago long_did look_up
lost_the love_drawing loves_his mae_fy make_them man_sends manager_and mario_kart mate_has matter_in me_about
me_captain me_everywhere me_friday me_mum me_no me_this meeting_my mental_health messaged_her messaging_me messaging_my
middle_$ minecraft_castle minor_online mode_$ mods_that mondays_$ motorbike_$ much_younger mum_a mum_asks mum_i
mum_wants mum_who murder_me my_13 my_accent my_accountant my_age my_american my_art my_aunt my_cat my_chats my_cv
my_finger my_football my_gfs my_grades my_grandma my_ipad my_laptop my_life my_loot my_neighbour my_notes my_period
my_private my_question my_report my_schools my_scout my_shopping my_teenager my_tiktoks my_tinder my_wifi my_with
named_person nans_$ near_it near_the neck_is never_again never_did never_had never_leave never_replied never_talk
never_victims new_followers new_girlfriend new_puppy new_teacher newborn_i no_dad no_phone no_wifi nobody_cares
nobody_goes nobody_uses nose_$ not_$ not_have not_need not_understand nothing_to notice_it notifications_$ now_lol
now_the number_again number_and number_at of_bed of_kids of_six off_my off_school off_this offered_me often_didnt
ok_and ok_but old_about old_phone older_brother omg_my on_everything on_for on_grooming on_her on_holiday on_meets
on_question on_then on_this one_breath one_do one_example one_i one_year online_abuse only_do only_for only_wants
or_leave or_only or_someone our_anniversary our_class our_french our_swimming out_the owe_him packed_$ page_9 paper_$
parent_whether parental_controls parents_well park_and party_for party_is passport_photo pe_$ people_like people_on
period_and phone_calls phone_from phones_and photo_day photo_the photos_of pic_from play_chess please_my points_off
police_caught police_count posted_a pray_for present_perfect pretend_i private_messages private_stuff pull_out
pupils_are put_on ran_through ranked_$ rather_than reading_it real_$ really_well reckon_it report_think report_this
reporter_with reset_$ ride_$ right_$ ring_$ river_$ room_to run_laps runs_on safe_for said_and said_my said_nobody
said_that same_age same_class saved_me say_goodbye say_her say_id say_safeguarding say_something says_$ says_his
says_the school_do school_friends school_it school_play seat_on secondary_in seconds_$ secret_i sell_me send_a
sender_and server_for shaking_taylor share_a she_$ she_thinks should_i shouted_at show_her sign_$ sign_or sir_wants
slow_$ snacks_$ so_cool so_cute so_do so_good so_if some_would someone_asks someone_stole something_about something_for
son_cant son_from son_to source_whose speaking_to stand_for started_it still_at still_isnt stole_my stop_being
stop_saying stories_$ supposed_to surprise_for surprise_party swing_$ take_until taking_forever talk_like
taylor_tickets teach_my teacher_a teacher_do teacher_hates teacher_wants team_got teen_wants teenager_has telegram_is
tell_anyone tell_but tell_if tell_when test_$ than_1 than_all that_isnt that_meme that_some that_trainer the_90s
the_agency the_airport the_bad the_barbecue the_bit the_bot the_catch the_chippy the_counts the_dishes the_figures
the_findings the_ghost the_guardian the_keyboard the_life the_main the_manual the_name the_net the_pitch the_planet
the_real the_share the_song the_story the_stream the_swing the_total the_training the_victim the_victims the_view
the_wash the_window the_years the_youngest them_i then_is then_nobody there_an there_any there_something these_days
these_things they_be they_closed they_laugh they_note they_tell they_work thing_for things_every this_come this_what
those_are those_that threat_$ threat_to three_years through_quickly thursday_$ tidy_my tired_and tired_today to_auntie
to_each to_everything to_find to_grandma to_greggs to_jail to_look to_mark to_tidy to_training to_turn to_whom
toilet_wall told_police tonight_i too_hot too_small took_a took_his trainers_background training_do trains_$
transaction_$ trapped_in tricks_$ turn_the turned_out twice_is twins_$ twitch_$ two_phones type_$ typical_groomer uk_$
unacceptable_$ uncle_always uncle_look understand_the underwear_$ uni_application up_for up_here update_$ us_a
use_instead v_bucks valentines_card version_$ video_calls view_from wanting_to wants_mum wants_the war_$ was_he
was_late was_like was_picked was_she was_six was_waiting wash_$ watches_$ we_broke we_got we_know we_need we_sit we_won
wear_a wedding_$ wee_man weird_i were_girls what_am what_gives what_normal whatd_they whatever_$ whatever_it when_do
when_does when_mum whenever_someone whenever_they where_boys whether_their who_do who_else who_spoke who_works
who_wrote whole_report whose_argument why_dont why_not wife_beats wifi_is wikipedia_$ will_make winter_$ with_fractions
with_this woman_fleeing won_a wonders_if wont_do works_with would_go would_like would_rather would_they write_$
wrong_is wrote_my wrote_the year_what you_and you_leave you_look you_report you_think you_your young_for young_what
your_mum yr_olds
""",
    -3: """
100_percent 12_please 12_times 13_how 13_yo 14_and 15_i 15_is 15_she 16_still 17_and 17_year 18_$ 20_year 21_000 27_$
2_save 36_$ 400_metres 44_$ 4_0 4_years 5_yrs 6_hours 70_and ^_advertise ^_agree ^_aunt ^_bill ^_change ^_check
^_childlines ^_children ^_clues ^_correct ^_count ^_dead ^_doing ^_driving ^_drop ^_escape ^_face ^_forces ^_foster
^_gender ^_good ^_grandads ^_group ^_hang ^_headteacher ^_high ^_ideas ^_insult ^_landlord ^_last ^_let ^_measure
^_message ^_met ^_mods ^_moja ^_new ^_next ^_nope ^_ofsted ^_over ^_ping ^_porn ^_potty ^_private ^_ranis ^_report
^_respond ^_roast ^_safe ^_seating ^_set ^_simulate ^_sounds ^_suicide ^_sum ^_supporters ^_tech ^_threat ^_two
^_vergiss ^_whatll ^_wht ^_worst ^_your a_10 a_17 a_45 a_backdoor a_birthday a_body a_boyfriend a_broken a_bus a_case
a_cat a_chart a_clerk a_clueless a_coat a_computer a_course a_crush a_dating a_detention a_dog a_drawer a_gift a_hammer
a_high a_leading a_lesson a_message a_minecraft a_nerf a_parking a_passage a_poem a_question a_quote a_robot a_session
a_silly a_six a_speech a_thread a_tip a_turnip a_typo a_violent a_vpn a_window a_worker a_youngster a_youtube
a_youtuber a_zombie about_football about_girls about_hiding about_mechanisms about_sextortion about_stranger
abusers_pretend account_on acting_$ activity_on add_me add_up address_of address_please adult_in adult_who adults_to
advertise_my advice_$ advice_for af_$ after_she again_what age_gap ago_did ai_$ alert_1 all_caps all_girls all_good
all_i all_if all_over all_see all_under allowed_$ allowed_out already_one always_brings always_forget always_grooming
am_27 am_44 am_45 am_71 am_embarrassed am_locked am_married am_meeting am_mod am_revising am_thinking am_told am_wrong
am_your an_assignment an_out and_16 and_about and_again and_anxiety and_ask and_boys and_dont and_donts and_everyone
and_from and_help and_honestly and_hour and_hurting and_learning and_like and_mechanisms and_men and_nobody and_online
and_recipient and_safety and_saying and_school and_so and_spends and_talk and_their and_use and_where and_would
anniversary_$ annoying_$ answer_$ answer_her answer_me answer_on answer_with anyone_$ anything_but aoife_the app_has
apples_$ apps_and are_at are_dying are_real are_victims argued_about arms_$ article_a as_grooming as_much as_my
as_usual ashamed_to ask_says asked_a asked_my asking_$ asking_in asks_a asleep_post at_17 at_2am at_3 at_deaf at_spawn
at_ten at_this aunt_sends available_$ awake_wondering baby_cousin babysitter_let back_did back_if back_in back_when
ban_me bathroom_for be_18 be_being be_good be_on become_a been_pressing been_rewritten been_together before_they beg_$
being_safe being_silly bet_you big_letters big_secret bike_$ bit_me biting_my bits_$ blackmail_for bless_$ blocked_me
board_$ bored_at bored_entertain boring_but bot_be both_14 boy_and boy_is boy_wont boys_then brings_chocolates bro_is
brother_is brother_that bus_escort but_her but_mum button_$ by_accident by_the by_this bye_all bye_bye call_my
call_themselves call_with called_the calling_film calls_me came_$ can_ai can_anyone can_have can_somebody can_they
can_use cant_make car_keys care_workers carry_my cars_tire case_studies ceiling_$ chair_$ change_my changing_room
channel_$ charge_of chat_it chats_$ chats_were child_defined child_lied child_might chocolates_to class_he class_what
clean_$ club_now club_with clues_that come_they company_that controller_$ cooks_$ cornwall_$ cost_me count_of
counted_the cousin_in cousin_logged covid_$ cried_at crush_$ cut_her dad_finds dad_home dad_will dad_wont dating_app
daughter_coach daughter_do daughter_fell daughter_friend daughter_she daughter_to day_for day_of day_why days_after
dead_lmao deaf_and deaf_grandson deaf_kids decode_this defined_in delete_all deleted_all depression_and described_how
detention_for dick_pics did_not didnt_ask died_last digit_$ discord_messages discord_wants dishes_lol do_abusers
do_after do_laps does_being does_grooming does_she dog_and doing_an done_the dont_go dont_want door_has doors_down
dos_and down_again drawing_and dress_$ drive_in driving_$ drops_$ ear_$ easy_$ eat_a eight_so else_at else_does
embarrassed_i embarrassing_him end_someone english_$ entertain_me equal_for equations_please everton_$ every_adult
everyone_goes everyone_i everyone_who everything_he everything_on everything_since exist_$ exist_already existing_tools
exists_$ explain_how eyes_$ family_link favourite_show feel_so fell_in felt_sick fifa_$ fifa_packs file_$ film_on
finally_$ find_a fingers_in firm_i first_crush first_name first_response fishing_$ flatmate_never follow_me
following_me for_6 for_advice for_care for_england for_five for_groomed for_little for_mums for_photos for_secret
for_teacher for_three forgot_our founded_$ four_hundred free_$ free_robux freedom_of friend_got friend_is friend_moved
friend_on from_here from_one front_of fuel_$ gamertag_$ games_is games_that garden_$ general_$ get_away get_counted
get_found get_off get_robux get_you gets_a gets_caught gets_it getting_a gifts_always girl_to girl_was girls_do
girls_is girls_isnt giving_gifts go_from go_in go_pro goes_quiet going_up got_detention got_dumped got_new got_no
got_police got_rejected got_two govender_a gran_keeps grandad_says grant_me greece_$ groomed_at groomers_say
group_about guess_what guys_$ had_$ hair_for hands_at happened_after happened_next happened_to happens_$ happens_if
harms_who has_autism has_locked has_nits has_nothing have_deleted have_guessed have_more he_just he_loves he_proposed
he_scared he_tells he_took health_and hear_about heard_of hed_rather held_hostage hell_tell help_and helpline_$ her_a
her_bestie her_feel her_first her_grandad her_have her_mates her_notes her_room her_sleep here_is hey_$ hi_and
hid_behind hiding_from high_five him_my his_big his_daughter his_paper his_pe his_secret hits_the hold_on honestly_my
horror_game hostage_by hotel_room hour_of hour_on how_2 how_is human_$ hurt_so husband_$ i_add i_as i_bet i_came i_chew
i_counted i_feed i_gather i_lost i_mend i_owe i_paid i_volunteer i_watch idc_$ ideas_$ if_anything if_her if_one
if_theres ill_be illegal_if imaginary_friend important_$ in_after in_arms in_bits in_capitals in_charge in_court
in_front in_general in_i in_mm in_physics in_ranked in_real in_silicon in_victims innit_$ into_existing into_in is_10
is_14 is_20 is_70 is_bad is_bleeding is_call is_called is_cold is_dead is_giving is_govender is_held is_loud is_mocking
is_nice is_no is_obsessed is_old is_older is_pain is_perfect is_quiet is_really is_rubbish is_singing is_starting it_10
it_an it_awkward it_back it_can it_childline it_cost it_enough it_get it_give it_gone it_happend it_have it_helps
it_hits it_is it_lads it_let it_off it_on it_raining it_something it_spying it_that it_themselves it_usually it_what
it_whole it_with job_$ job_at jumper_$ kart_and keep_washing keeping_messages keeps_hitting keeps_nicking keys_and
khan_is kid_might kid_or kid_who kids_messages kids_or kids_report kids_safe kids_send kids_should kind_of kindly_that
kit_every kms_this knocking_$ know_do know_whether know_which knowing_who lads_got lads_just lads_of lag_is language_$
last_it late_again late_because left_their legal_to lesson_on lie_awake like_90 like_her like_me like_no liked_my
liking_her line_on link_$ list_of little_girls little_one little_ones lock_on locked_chats look_for looked_after
looked_at looking_after looks_after lose_their lost_in lost_my love_this lovely_to loves_football loves_me loves_this
madre_$ main_points make_her man_and man_for man_here manager_$ many_were map_show married_$ me_another me_carry
me_extra me_hed me_lol me_master me_mod me_one me_say me_something me_understand me_where me_wrong me_your mean_the
mechanisms_in meet_me meet_my memory_$ mentioned_it message_$ message_or messages_private messages_to met_one metres_$
mi_madre mice_and mindful_and minecraft_$ minutes_$ miss_her miss_said mistake_$ mod_on model_trains mods_are moja_mum
money_in money_or money_put month_$ month_and month_old more_boys more_of more_often mother_she mouse_$ moustache_and
much_in much_of mug_$ mum_at mum_because mum_kindly mum_of mum_or mum_read mums_on mushrooms_$ must_have must_read
my_12 my_airpods my_alarm my_ankle my_bitmoji my_bsf my_cam my_cars my_chin my_cooking my_country my_deaf my_essay
my_half my_host my_landlord my_mate my_mouse my_nails my_nose my_plants my_players my_room my_shop my_skirt my_teens
my_therapist my_toe my_van my_way my_wrist name_is name_should name_the named_$ names_to nan_$ nan_in nandos_$ near_me
need_$ need_all need_three nerf_gun nervous_$ netball_and netball_team never_heard never_met never_washes new_phone
new_school nice_one nice_she nicking_my nine_and no_games no_nicely nobody_told nobody_will noob_$ normal_and not_look
not_tell not_working notes_she nothing_else now_checks now_there now_we number_to numbers_from numbers_in nursery_$
of_11 of_2 of_a of_covid of_date of_mice of_my of_school of_sexual of_things of_victims official_crime often_was
ok_whatever old_a old_car old_chats old_go old_these old_to old_was older_brothers olds_$ on_about on_discord on_level
on_online on_sext on_sextortion on_sunday on_thursday on_what once_i one_hand one_man one_number one_on one_roof
one_still ones_in online_friends online_is only_3 only_answer only_eight only_on only_to only_you opened_the or_dad
or_does or_something or_wait order_$ organisation_$ other_person others_$ our_clan out_for out_it out_over out_that
outside_school outside_the over_nudes over_who overnight_$ page_2 paint_$ panic_$ parcel_is parents_fault parents_of
parents_took parking_ticket part_of passage_with patch_notes pay_her paying_$ penalty_for people_go people_i per_the
percent_in person_can person_with petty_$ phase_$ phone_every phone_fell phone_first phone_overnight phone_too
photo_from photo_on pic_to picture_day piercing_$ ping_everyone pinging_me pitch_at plate_$ players_told
please_everyone police_arrested police_dont police_stuff police_trace postcard_$ potty_training predators_use
present_for pressure_$ private_message prom_and proposed_$ proud_of prove_it pupil_to put_calling put_in put_into
put_me put_names python_$ quadratic_equations question_4 question_why queue_$ quiz_with quote_about raid_$ raining_$
read_me read_up reading_what ready_for real_name reason_it record_but refuse_$ rejected_from relationship_with
relative_$ remember_that report_$ report_card report_go report_with results_day results_on review_$ right_after
right_to ring_to ringing_my risk_by rite_$ roast_my robux_without role_$ room_is rubbish_$ rude_to running_$ safe_on
safe_online said_43 said_hi said_in said_turn said_yes same_joke santa_is saturday_$ saw_a say_34 say_a say_they say_we
say_you saying_my says_most says_nothing scaremongering_to school_at school_did school_just school_monday
screenshots_of seat_$ seating_plan secret_but secret_is see_in see_you sell_his send_her send_him send_nudes sent_more
sent_my sent_sexual sent_to sex_ed sextortion_our sexual_assault share_of she_didnt she_hates she_need she_right
she_wanted she_wants should_do should_know shut_up side_only silicon_valleys silly_$ since_he since_uni sir_i sister_11
sister_says sister_told sits_next six_$ six_people snaps_number snoop_if snores_$ so_basically so_happy so_is so_mean
so_nice so_over so_who solar_panels some_kid someone_make someone_my someone_on someone_took someone_traded someone_was
someone_will something_what son_rather sooner_$ sorry_$ spam_$ spamming_my speak_with spin_class spots_all
spots_something stat_$ stat_on stats_$ stepmum_and sticker_and still_cant still_in stop_asking stop_biting stop_it
stranger_helped stranger_online streak_i stubbed_my student_loan student_nurse studies_$ stuff_about stuff_it suggest_a
suit_$ support_said sword_$ tagged_$ taken_down taking_me talking_like taught_$ teacher_asked teacher_cried teacher_i
teacher_keep teacher_made teacher_mentioned teacher_or teacher_told team_lost team_told tech_support teens_online
tel_me tell_him tell_parents tell_what telling_a telling_my telling_the tells_me test_tomorrow text_$ text_is texts_the
texts_to that_film that_goes that_someone the_admin the_and the_bills the_boss the_boy the_cake the_ceiling the_ceo
the_channel the_charity the_christmas the_controller the_council the_cup the_dentist the_easiest the_filter the_food
the_forum the_hall the_images the_intro the_lady the_league the_link the_met the_netball the_nineties the_organisations
the_original the_parts the_penalty the_piece the_prison the_queue the_reason the_shop the_supermarket the_swimming
the_talk the_timetable the_top the_two the_war the_warpath the_wedding the_words their_role theirs_$ them_back them_if
themselves_and then_nothing there_it there_one there_stuff these_are they_asked they_cancelled they_counted they_moved
they_need they_only they_read they_refuse they_say they_send they_snoop they_threatened they_used they_write thing_in
thing_they thing_where think_that thinks_i this_i this_internet this_link this_no this_server this_week those_left
thought_$ threatens_me three_weeks tighter_controls tiktok_$ tiktok_then til_i till_we tip_$ tire_pressure title_for
to_5 to_aoife to_book to_change to_childline to_cornwall to_cry to_disconnect to_dye to_family to_hand to_have to_help
to_how to_know to_listen to_marry to_quit to_sign to_this to_throw to_uni to_video to_work together_since told_$
told_anyone told_someone tonight_what took_her tools_$ total_i track_my traded_me trainer_man training_day trip_to
true_$ trust_of turnip_$ twice_a two_doors two_of type_in typo_in uncle_is under_13 under_16 under_one unfair_$
unreal_$ until_you up_about up_all up_i up_my up_so us_4 us_what victims_not victims_scared video_version voices_for
wait_$ walk_to want_just want_you wants_$ wants_every was_about was_better was_fortnite was_grooming was_her was_his
was_jailed was_launched was_that washes_up wasnt_scared watch_frozen way_i way_in way_with we_moved we_must
wear_anything well_off were_at were_under what_$ what_day what_exactly what_it what_makes what_without what_years
whatd_it when_my when_will whens_it where_a where_did where_is wheres_it wheres_the whether_the which_of which_one
which_page which_they while_i who_came who_doesnt who_just who_sent who_thinks who_to whod_be whole_$ whom_$ why_might
why_should why_they why_tho wicked_$ wife_says wife_thinks will_ask will_kill will_post will_you with_2 with_blackmail
with_friends with_it with_mindful with_one with_pizza with_quadratic with_their with_words with_young
without_embarrassing without_knowing without_paying without_the wits_end woman_is won_the wondering_whether wont_shut
wont_sleep word_$ words_and work_i work_says workers_$ worry_about worst_one would_believe write_in write_the
written_by wrong_answer wrote_down wrote_i xmas_$ year_alone year_and year_not years_ago years_and years_old yes_i
yes_or yet_$ you_always you_ask you_been you_help you_in you_keep you_not you_please you_skip you_suggest you_write
your_kid your_manager your_rules yours_$ youth_worker
""",
    -2: """
000_isnt 000_last 10_yr 10k_followers 11_i 11_too 12_my 12_ok 12_share 12s_$ 13_or 14_he 14_how 14_years 150_different
150_games 15_years 17_what 18th_$ 20_times 21_$ 24_forces 2_add 2_on 350_$ 35_$ 37_and 3_0 47_and 47_on 4_to 4_year
500_robux 50_year 5_0 60_min 7_062 82_percent 83_percent 8_yr 9_how 9_to ^_12 ^_47 ^_5 ^_about ^_abuse ^_according
^_actual ^_adult ^_adults ^_advice ^_all ^_also ^_anybody ^_app ^_average ^_babysitter ^_become ^_beep ^_bit ^_break
^_broadband ^_broken ^_bruh ^_burnt ^_bus ^_calculate ^_call ^_calls ^_care ^_certificate ^_cite ^_close ^_comic
^_compliment ^_computer ^_cried ^_crime ^_customer ^_deepfake ^_describe ^_different ^_doctor ^_e ^_email ^_end ^_erase
^_exam ^_example ^_experience ^_fill ^_finished ^_fire ^_foi ^_fortnite ^_freedom ^_grounded ^_hand ^_have ^_hdmi
^_hello ^_helpline ^_hiccups ^_hid ^_hm ^_hwo ^_ile ^_imagine ^_introduce ^_jump ^_key ^_law ^_leak ^_left ^_link
^_look ^_missed ^_mp ^_nah ^_names ^_nerf ^_now ^_numbers ^_nursery ^_of ^_ofcoms ^_oublie ^_packing ^_pe ^_persons
^_picture ^_pin ^_play ^_quote ^_rainy ^_random ^_rape ^_record ^_remote ^_right ^_school ^_sexual ^_shoot ^_shouldnt
^_smoke ^_smokescreen ^_snaps ^_spanish ^_spell ^_sry ^_stats ^_step ^_stepdad ^_steps ^_surely ^_survivor ^_survivors
^_ta ^_tablets ^_tag ^_thank ^_things ^_tighter ^_to ^_trying ^_voice ^_went ^_whereabouts ^_whered ^_whisper ^_whom
^_wie ^_wipe ^_with ^_would ^_wrong ^_youngest a_$ a_13yo a_2 a_4 a_50 a_6 a_60 a_and a_bet a_bin a_bouncer a_breakup
a_burger a_byline a_care a_catfish a_chapter a_chef a_classroom a_clown a_coke a_cruise a_cup a_dance a_decent a_dirty
a_drawing a_fall a_figure a_first a_friend a_ghost a_giveaway a_go a_grandad a_great a_home a_house a_journalist
a_leaflet a_lift a_link a_long a_lost a_massive a_medal a_mention a_million a_monster a_mug a_non a_one a_pdf
a_pensioner a_piece a_postcard a_poster a_potato a_pupils a_puppy a_quarter a_radio a_record a_rubbish a_safety a_scam
a_scary a_scout a_sheep a_spam a_statistic a_swear a_switch a_table a_tech a_telephone a_tenner a_tiktok a_time a_to
a_trip a_vampire a_wasp a_weekend a_worried abba_the about_age about_boys about_games about_nothing about_nudes
about_stuff about_teacher about_where abused_$ abused_at abusers_$ abusers_will access_$ account_right act_and act_as
act_if acting_like actually_crying adds_me admin_$ admin_or adopted_and adults_vs advice_to after_closing after_pe
after_primary afterwards_$ again_the against_it age_as ages_$ ages_ago ai_being aid_$ album_$ aliens_are all_boys
all_her all_there all_those all_years allowed_near alone_bot alone_on already_$ always_gives always_online always_when
am_26 am_adopted am_ashamed am_au am_babysitting am_driving am_dyslexic am_gutted am_late am_marking am_moving am_older
am_running am_sick am_supposed am_sweating am_ten american_cousin among_the among_those an_appointment an_encrypted
an_important an_interview an_invite an_it an_offence ancient_$ and_14 and_15 and_and and_barely and_body and_called
and_comments and_cries and_eats and_fifty and_follow and_forgot and_furious and_get and_go and_going and_had and_holes
and_id and_kids and_knows and_meets and_month and_obsessed and_off and_on and_only and_out and_post and_privacy
and_raised and_ran and_since and_sites and_social and_support and_t and_when and_wonder and_your angry_$ angry_about
animal_crossing answer_to any_$ any_numbers any_tricks anybody_home anyone_is anyone_seen anyway_what apart_from app_$
app_and app_for apply_to apps_are apps_is apps_stop are_30 are_against are_and are_dead are_not are_scared are_targeted
are_we arent_the arent_they article_say as_evidence as_me ask_because ask_how ask_my asks_whether asks_which asks_why
asleep_and at_13 at_15 at_16 at_7 at_dance at_easter at_football at_his at_nandos at_spelling at_university at_valorant
at_what auntie_beeb authors_say aware_of away_and away_his ayes_and baby_brother baby_on babysitter_here back_after
back_is bacon_$ bad_at bad_did bad_guys bad_in bad_one bad_word bag_for ball_at barbecue_$ barely_talks bargains_$
based_on basically_i bathroom_again be_among be_aware be_cross be_grateful be_had be_illegal be_nervous be_one
be_opened be_prepared be_safe be_stuffed bear_that because_$ because_nobody because_why become_my bed_before bed_he
bed_when beef_in been_a been_delayed been_sent been_the been_this beep_boop before_netball begging_me behind_them
being_locked being_mindful being_my being_the belong_to best_$ best_friends bestie_i big_slide bikini_$ bill_is
bills_been bio_$ birth_$ birthday_card birthday_present birthday_she biscuit_$ block_my blocked_$ boat_$ boss_asked
boss_fight both_in bots_keep boy_10 boy_has boy_he boy_what boyfriend_bought boyfriend_says boyfriend_wants boys_or
boys_right bread_$ breakdown_$ brief_our bristol_$ british_$ british_gas brother_gets brother_swears brought_us
brown_or brownies_$ built_a bullied_at bus_stop but_not but_she but_why buy_my by_now bye_uk cafe_$ call_999 call_last
call_them call_to called_peter calling_me cam_so came_from came_to can_reach can_scouts can_someone can_we cant_block
cant_open cant_take caption_for car_$ car_in car_rental car_seat card_for card_to card_trick carers_$ caretaker_in
cases_$ cat_just cat_video changed_$ channel_to chapter_on charity_on charity_only charitys_demands chat_$ chat_apps
chat_be chat_is chat_reckons chat_room chat_with chats_if check_$ check_is chicken_nuggets chief_executive child_here
child_loves child_of child_on child_safety child_says child_to childline_and childline_get children_of chris_brown
christmas_presents church_$ closed_$ clown_$ club_page clubs_are coach_and coach_under coat_off code_$ code_is
colleague_insists come_and comes_after coming_over companies_must compliment_me computer_made config_$ consent_$
contact_$ contacting_children contract_$ control_on controls_for controls_who convince_me cool_$ copied_$ copper_and
copy_everything cornwall_did correct_me cosy_for could_not could_they could_we council_$ counted_$ counts_$
course_cover courses_$ cousin_sent cover_what credit_card crisps_$ cross_$ cruise_$ crush_is cry_always crying_at cup_$
cup_of cut_off d_game dad_came dad_comes dad_thinks damp_$ dare_you dared_me daughter_4 daughter_is daughter_isnt
daughter_showed daughter_thinks day_did day_i day_is day_it day_stuff de_france deepfake_nudes delayed_to deleted_it
deleted_messages demands_on department_i derry_girls described_$ did_kids did_so did_you didnt_say didnt_she
difference_between dirty_old disaster_$ disconnect_from dm_$ do_about do_adults do_all do_if do_lads do_mental do_more
do_offenders do_once do_she do_some do_staff do_what does_foir does_to doesnt_like doesnt_work dog_$ domestic_abuse
dont_answer dont_be dont_do dont_likes dont_say door_in door_what down_here driver_$ drives_me drives_the driving_test
drop_$ dropping_$ due_friday dump_your e_safety e_to each_time ear_piercing eat_anything eating_my eats_$ either_or
emails_$ encryption_$ end_about ender_dragon ending_$ engaged_$ english_with even_$ even_get even_have every_answer
every_five every_member every_mention every_message everything_even evil_$ ex_for ex_got exact_words exactly_would
exam_$ exam_tomorrow excited_for existence_is expected_$ expected_of explain_me explaining_the f_are face_to fact_$
facts_$ fake_number falling_off family_i family_room fast_$ fast_and fault_i fear_of feel_ancient feel_at feel_better
fence_$ fi_$ fight_for figure_for figure_out figures_i figures_on figures_to fill_in film_is film_with filmed_it
films_$ find_that fine_it finish_my firm_of first_boyfriend first_date first_girlfriend first_message first_person
first_phone fit_it fleeing_a follow_the followed_the follows_me football_team for_14 for_asking for_children for_giving
for_guidance for_if for_laughing for_lunch for_robux for_something for_talking force_$ forces_$ fortnite_$ france_$
fraud_$ free_to freshers_week fridge_$ friend_and friend_asked friend_gets friend_group friend_he friend_i friend_made
friend_of friend_requests friend_told friend_who friends_in from_being from_bristol from_british from_my from_outside
from_police from_royal from_staring from_where frts_phone furious_$ game_for game_my gate_and gave_out geht_es
gender_not get_10k get_from get_into get_paid get_parents get_targeted get_their get_to gets_in gets_reported
gets_weird gift_$ girl_came girl_tell girl_thing girl_wants girl_who girlfriend_and girlfriend_beat girlfriend_hits
girls_groomed girls_more girls_name girls_night girls_then girls_to girls_were girls_won gist_of gives_them go_at go_i
go_through godfather_got goes_mad goes_red going_as good_bot good_grades good_or goodnight_to got_groomed got_one
got_scammed got_told got_touched govender_said gran_sends grandad_adds grandad_and grandad_who grandfather_used
grandma_is grandpa_keeps graph_$ graph_i groomed_as groomed_on group_where groups_$ gta_rp guidance_$ guidance_on
guidance_to guide_to gum_out had_one haircut_$ hand_and happening_more happens_online happy_friday hargreaves_$
harry_styles has_6 has_anyone has_everything has_got has_his has_pictures has_that has_this hate_him have_$ have_for
have_left have_photos have_revised have_taken have_the have_threatened havent_seen he_dont he_forgot he_have he_hits
he_offered he_play he_pushed he_showed he_spent healer_$ health_courses healthy_$ heard_$ heart_$ help_him help_protect
help_us helpline_i helpline_no her_do her_hair her_head her_holiday her_mother her_phone her_piano her_teacher here_are
hey_anyone hi_to hides_behind hiding_the higher_$ hilarious_$ him_all him_does him_down him_first him_i him_three
his_bed his_best his_day his_minecraft his_old his_shed hit_me hits_her hitting_me hold_a holes_$ holiday_in home_i
honestly_it hoo_said hoodie_and horse_$ hostel_in hour_$ hours_of how_he how_make how_they how_urgent hugged_me
humans_$ hundred_and hurt_their hurting_children husband_says husband_works i_arrange i_avoid i_buy i_carried i_check
i_contact i_could i_dare i_expected i_explain i_feel i_find i_know i_listen i_message i_miss i_nearly i_not i_ordered
i_played i_post i_posted i_respond i_sat i_secretly i_set i_sit i_stayed i_the i_translate i_were i_with i_wrong
icebreaker_for icon_$ id_have if_a if_only if_police if_we ignore_tus ignore_your images_found in_animal in_bath in_bio
in_cornwall in_defence in_emojis in_fuel in_klingon in_leeds in_need in_of in_primary in_public in_rhyme in_rugby
in_speech in_ten in_three in_us in_years in_york included_$ indecent_images instead_of instructor_is internet_day
internet_secret internet_to interview_on into_my into_that invented_$ invite_to invoice_$ ipad_$ is_4 is_7 is_a
is_annoying is_can is_child is_everyones is_fuel is_getting is_healthy is_higher is_holding is_kind is_leaving is_mad
is_moving is_ok is_open is_other is_right is_tiktok is_under is_very is_wrong isnt_either it_150 it_again it_always
it_boys it_carries it_concern it_did it_do it_fell it_good it_got it_happening it_help it_hit it_hurt it_kind it_long
it_made it_mean it_mine it_name it_ofcom it_one it_or it_point it_politely it_quotes it_secret it_slipped it_stop
it_sweet it_takes it_talking iwf_how iwf_who jk_$ journalist_who jump_since june_$ just_bad just_my just_now
just_passed just_sent just_started kac_vaka kahoot_$ keep_kids keep_wondering keeping_kids keeps_begging
keeps_borrowing keeps_changing keeps_crashing keeps_liking ketchup_on kicked_me kid_can kid_could kid_gets kid_like
kid_off kid_that kids_are kids_before kids_do kids_has kids_my kids_phone kids_stuff kids_to kids_told kids_when
kids_where kids_who kids_with king_$ klingon_$ know_where knowing_what knows_my lab_was lasagne_tonight last_bus
last_kitkat last_section later_$ laughing_about leader_would leak_the learnt_to leave_his leave_your legs_are les_mis
less_like less_of lesson_$ let_him let_my lets_play letter_e level_$ level_at lgbt_kids lies_about like_mine like_your
likes_of limits_$ line_about lines_for link_and link_to list_the loads_but local_radio location_$ locked_himself
locks_his logged_in lol_so lol_what lollipop_lady long_is look_into looks_into looks_sick loot_$ lost_$ lost_card
lost_property loud_the love_him love_me love_to love_with luck_$ lucky_cause lunchtime_supervisor mad_$ mad_at
made_lasagne magic_tricks mail_address make_a man_at man_called manual_handling many_boys many_different many_people
many_points many_years massive_spot mates_think maths_teacher matter_$ mature_student me_500 me_because me_dad me_each
me_everything me_flowers me_guitar me_helpline me_luck me_presents me_saying me_some me_talk me_tea me_that
me_threatening me_three me_wear mean_he mean_to meaning_$ meant_for meant_the medal_$ media_how meeting_$ members_$
meme_$ men_or mention_of mentioned_$ meow_$ message_kids message_my messages_$ messages_can messaging_pupils
messenger_$ met_says met_the million_$ mind_if mine_and mine_be minutes_before mis_$ miss_says miss_school missing_$
mocking_a mocking_lasagne mocks_$ mod_here moderator_$ monday_and money_back money_on monopoly_$ mood_because mother_in
moved_to moving_out moving_to mow_the mp_said much_after much_at much_what mum_for mum_how mum_if mum_in mum_that
mum_was mum_which music_$ must_be must_do my_5yo my_app my_auntie my_barber my_calendar my_card my_channel my_children
my_chips my_classroom my_club my_clutch my_computer my_coursework my_date my_driving my_elbow my_english my_gran
my_grandmother my_group my_invoice my_late my_line my_makeup my_managers my_maths my_mp my_oil my_pin my_rabbit
my_roblox my_sat my_stuff my_teen my_tent my_voice my_volunteers my_wedding my_wee my_xbox nah_because name_how
name_real named_give need_every need_you needs_a needs_it neighbour_says nervous_about nervous_for never_been
never_happened never_refuse never_say new_car new_friends new_haircut new_piano new_playlist new_stepmum news_and
next_command nice_thing night_all night_light no_name no_safety no_sense no_signal nobody_rang nobody_replies
non_uniform noon_$ not_answer not_british not_come not_law not_noted not_one noted_$ notes_say nothing_i nothing_like
nothing_since now_$ now_do now_is now_than nspccs_own nudes_being nudes_does nudes_how nuggets_$ number_so number_was
number_when number_you numbers_on nurse_and nursery_and o_$ odds_$ of_12 of_45 of_ai of_all of_an of_birth of_one
of_phones of_report of_someone of_tea of_ten of_that of_thunder of_year of_your off_dms off_for off_with offenders_ask
official_$ often_$ ok_i old_beat old_laptop old_men old_school old_wants older_lad older_sister omg_i on_ai on_boys
on_earth on_messenger on_mine on_penalties on_pizza on_safe on_steam on_tablets on_xbox on_youtube once_$ once_they
one_after one_against one_fact one_get one_how one_more one_take ones_nobody ones_that onions_$ online_with only_4
only_english only_ever only_is only_meant only_sender only_the only_watch only_with open_it options_$ or_at or_bad
or_down or_girls or_grown or_just or_now or_which or_woman other_countries other_people other_way oublie_tes our_16
our_care our_coach our_legal our_local our_panel our_pta our_tech out_what over_in over_on own_$ own_fringe own_goal
own_helpline own_time owner_$ packing_up page_3 page_with paid_$ pair_the parent_at parental_control parents_at
parents_can parents_know parents_to parking_app parking_offence part_$ party_and pass_it pass_the pass_to passed_his
past_the pay_back pay_for pay_in pay_my pay_to paypal_$ pc_out pdf_$ pe_i people_fleeing people_get people_report
percent_for percent_is percent_were period_in permission_to person_$ person_at phone_call phones_be phones_younger
photo_one photos_in picked_on picks_on pics_$ pics_does picture_$ picture_a picture_of pictures_from pictures_what
piece_$ piece_on pin_number pineapple_on pivot_table place_it place_on plan_$ plan_for plan_to plane_it play_in
playground_$ playlist_$ please_do please_not please_send please_tel please_tell plot_is poem_on points_i points_is
police_academy police_do police_hear police_is police_know post_and poster_$ posters_at posters_for posting_$ posts_my
posts_on potato_$ pothole_$ pregnant_and pressure_and price_$ primary_is primary_or printer_$ private_chat profile_$
project_$ project_on prom_$ promise_to prompt_$ protect_children prove_me pta_wants pupil_calls pupil_showed
pupil_tells pupil_what put_out quality_$ question_time questions_$ quiet_$ quit_being quote_$ quotes_a rain_i rainy_day
rando_tried rang_the rather_not re_$ read_the real_life really_gone really_good really_need recipient_see record_time
regeln_$ remember_$ remember_msn remember_what remind_me remote_$ remove_my rent_up repeat_after repeat_the reply_$
reply_to report_back report_bot report_cards report_isnt reported_$ reported_does reported_the reporting_to
response_training rest_were right_as right_away right_that ring_for ring_her ring_them rise_$ risk_$ risk_is roblox_is
robux_to roleplay_i room_and room_had room_has room_how rote_it round_and royal_mail run_$ runs_a sad_$ safe_chats
safe_to safer_internet safety_net safety_off safety_stuff safety_tips said_but said_keep said_read said_sorry said_who
said_you same_as same_time sat_nav save_a save_it saw_it say_boys say_help say_hi say_me say_since say_sorry saying_i
saying_sorry says_6 says_hi says_they says_vpn scales_$ scam_$ scary_$ school_exchange school_here school_photos
school_said scooter_$ scouts_leaders screams_when search_for secret_chats secret_to see_that see_the see_what self_harm
semi_final send_kids send_money send_sexual sense_of sensible_to sent_the sentence_$ server_$ session_$ set_a
set_parental set_us sets_$ settings_$ settle_it sext_a sexual_communication shame_$ share_for she_asked she_believes
she_called she_gives she_got she_like she_moved she_read she_reckon she_tell she_who shed_twice shop_i short_$
short_for should_a should_phones should_they should_worry show_a show_him show_them shrek_$ shut_down sick_of signs_of
signs_that sim_only since_day since_decimalisation since_they since_you singing_$ singing_that single_person
sit_through size_of sleep_because sleep_too sleep_with sleep_without slept_through slide_$ slipped_my smells_of so_$
so_boring so_cringe so_dead so_done so_loud so_now so_only so_strict so_that so_these so_they social_care social_secret
software_$ somebody_elses somebody_in somebody_said somebody_says somebody_sent someone_explain someone_has someone_or
someone_saying something_dodgy something_does something_sensible son_has son_school song_in song_is sorry_wrong
sound_less sources_$ speak_in speaks_only speech_marks speech_they speed_up spoke_$ spot_$ spot_anything spot_on
spotify_playlist spotify_wrapped staff_$ staff_need stands_for start_asking start_coaching start_time starting_with
statistic_about statistics_$ statistics_i stats_are stay_private stayed_up steam_$ step_bro steps_to stepson_calls
still_miss still_not still_take stop_following stop_me stop_playing stop_stranger stop_them stranger_get stranger_in
streak_with student_in stuff_too stuffed_without such_as summarise_this sunday_is sunset_$ support_act sure_my
susie_hargreaves suspect_grooming swap_all swear_word sweating_$ sweet_$ switch_$ t_and ta_$ ta_and table_and
tablets_are take_that talk_2 talk_i talk_on talk_too talking_$ tantrum_in taught_us tax_return teach_him teacher_first
teacher_here teacher_use teacher_was teacher_when teacher_wrote team_how team_photo tears_$ teen_daughter telephone_i
tell_an tell_everyone tell_mum tell_your telling_mum temple_$ ten_out tes_regles tesco_again text_from text_him
text_message text_saying text_to than_i than_it than_our than_when thank_god thanks_$ that_anyone that_do that_dont
that_from that_groomed that_ill that_new that_nobody that_only that_platforms that_police that_said that_say that_stuff
that_theres that_thing that_wont the_3 the_abuse the_act the_all the_answer the_author the_authorities the_authors
the_bands the_birthday the_body the_cases the_chair the_code the_companies the_concert the_count the_county the_current
the_data the_doctor the_ender the_ending the_exact the_father the_figure the_firms the_freephone the_gist the_good
the_helpline the_high the_holidays the_homework the_humans the_lab the_landlord the_lawn the_library the_likes
the_limits the_lot the_map the_margin the_meme the_menu the_minibus the_moderators the_moon the_news the_next the_night
the_o the_old the_parking the_percent the_poem the_pond the_posters the_present the_printer the_prom the_pss the_quote
the_radio the_raid the_rain the_record the_remote the_rent the_request the_rest the_rise the_risk the_rota the_semi
the_sender the_server the_sims the_site the_size the_statistics the_survivor the_telly the_things the_three the_toddler
the_trophy the_under the_update the_us the_water the_woods the_writer their_book them_as them_since them_the then_as
then_he then_it there_figures there_for there_hoo there_in there_last there_number there_training theres_beef
theres_more theres_one these_arent these_figures these_stats these_three they_allowed they_ask they_been they_dont
they_fear they_pretend they_print they_teach they_train they_want they_wont thing_or thing_right things_get think_$
think_it think_we thinks_that this_bad this_cat this_for this_in this_lag this_law this_level this_lot this_meeting
this_message this_on this_rain this_right this_text this_wrote those_$ those_they though_$ threaten_to threatening_my
three_letters three_times thunder_$ tiktok_for till_$ till_when time_that times_$ to_ask to_attend to_believe to_blame
to_brief to_build to_check to_contact to_cook to_dance to_face to_facetime to_feel to_get to_groom to_iwf to_learn
to_light to_please to_remember to_speed to_spot to_stranger to_swallow to_town to_us to_walk to_watch today_he
today_mondays toddler_i toddler_in told_by told_everyone told_the tomatoes_$ tomorrow_i too_fast too_scared too_scary
took_him took_pictures torture_$ touch_my town_with tractor_$ trainers_on training_company translate_for translate_this
tried_2 tripped_in trophy_$ trust_and trusts_nothing turn_on turn_up turned_off turning_13 tus_instrucciones
tutor_helped tutor_says tutor_wants twice_and twitter_and two_boys two_hours types_of typing_$ ugh_$ uncle_bert
uncles_a under_5 under_twelve uniform_day up_cause up_loads up_show up_without urgent_is us_all us_and us_run us_stay
us_too us_we use_my use_to username_$ valorant_than van_$ vergiss_done victims_is view_$ violent_partner voice_is
voices_in volcanos_$ wait_was waiting_for want_her want_pizza want_their wanted_$ wants_his wants_something warm_up
was_15 was_34 was_asked was_at was_between was_from was_higher was_just was_legal was_meant was_more was_on was_this
was_when washing_up wasnt_even wasnt_it watch_foundation watched_a water_temple way_on way_round we_go we_learn we_let
we_live we_make we_pay we_share we_video we_worry wear_to wee_boy week_and week_because weird_messages were_still
were_there what_again what_childline what_comes what_country what_for what_game what_helps what_kids what_kind
what_signs what_song what_their when_can when_only when_should when_two whens_the where_can where_to where_were
where_would where_you whereabouts_is whered_they wheres_guidance wheres_this whether_it which_ones which_words
whisper_mode who_by who_fears who_got who_hides who_likes who_met who_needs who_teacher who_you whole_way why_are
why_do will_now will_stop will_to wipe_the wish_me with_7 with_a with_all with_big with_everyone with_f with_his
with_messages with_more with_old with_parents with_paypal with_something with_sources with_trains with_us with_wearing
with_what without_limits without_scaring without_telling women_hiding won_$ wonder_what wondering_what wonders_what
wont_text wont_turn word_in work_for working_with worried_about worst_case worth_it would_make would_we would_you
write_me writer_please written_$ wrong_channel wrong_chat wrong_to wrote_her wrote_this wrote_up ye_$ yeah_right year_3
years_are years_for years_married years_number years_of years_on years_right years_they yellow_$ yesterday_he you_add
you_back you_explain you_find you_got you_hold you_made you_message you_missed you_read you_remember you_single you_the
you_use you_want young_men younger_$ your_course your_instructions your_new your_secret youth_groups yr_$
""",
    -1: """
000_$ 000_and 000_children 000_people 062_in 0_at 10_$ 10_mins 10_minute 10_percent 10_year 11_am 11_going 11_year
11_years 11_yr 12_at 12_does 12_how 12_minutes 12_month 12_so 12_to 12_what 12_when 13_has 13_to 14_what 14_with 150_my
150_of 15_has 15_my 16_is 16_the 16_what 17_does 17_percent 18_are 18_for 18_or 18_to 18_what 1_1 1_4 200_pounds 20_$
20_then 22_23 22_and 23_$ 23_alone 23_was 25_a 26_or 26_percent 2_1 2_police 2_sleep 2_stay 2_the 31_and 33_$
34_thousand 34k_$ 34k_kids 350_and 38_or 39_forces 3_facts 3_hours 3_in 3_is 3_sections 3_to 3_yr 41_$ 42_and
47_percent 4_in 4_months 4_pages 4_parents 4_people 500_$ 500_come 500_in 500_on 50_50 50_percent 50_what 50_words
50s_$ 52_$ 5_to 60_$ 6_$ 6_so 6_to 6_what 6_yrs 77_$ 7_i 7_years 82_$ 8pm_$ 9_12 9_and 9_days ^_$ ^_150 ^_20 ^_21 ^_34k
^_42 ^_77 ^_82 ^_acces ^_access ^_activate ^_afk ^_ai ^_amend ^_anthropic ^_apps ^_april ^_arduino ^_associate ^_attack
^_august ^_ayes ^_baby ^_babysitting ^_backdoor ^_backing ^_backpack ^_bad ^_balance ^_ban ^_bashed ^_because ^_besides
^_best ^_bills ^_block ^_body ^_boss ^_boy ^_boyfriend ^_brb ^_broke ^_but ^_by ^_byline ^_cam ^_candle ^_cats ^_ceop
^_changes ^_charity ^_cheapest ^_childcare ^_childrens ^_classmates ^_clear ^_compare ^_complete ^_consent ^_content
^_continue ^_cops ^_copy ^_council ^_crash ^_create ^_cross ^_cry ^_daily ^_dan ^_date ^_dbs ^_deadline ^_delayed
^_deliver ^_delivery ^_difference ^_disabled ^_disregard ^_dm ^_door ^_dos ^_double ^_down ^_dump ^_dunkelziffer ^_each
^_early ^_effect ^_emial ^_enable ^_enabling ^_encryption ^_enter ^_essay ^_ethnic ^_even ^_exact ^_excel ^_exit
^_exposed ^_extra ^_ez ^_faces ^_facing ^_factorise ^_family ^_feeling ^_fifty ^_fighting ^_figure ^_finally ^_find
^_fine ^_finish ^_flip ^_fog ^_foir ^_former ^_fox ^_free ^_frts ^_fuel ^_game ^_get ^_getting ^_gg ^_gift ^_gist
^_grooming ^_guide ^_hands ^_happy ^_hargreaves ^_harms ^_hay ^_health ^_hedgehog ^_helmet ^_hidden ^_hiding ^_hiya
^_hmm ^_hold ^_homework ^_house ^_howd ^_human ^_hurt ^_identify ^_image ^_indicators ^_institutions ^_interviewees
^_iphone ^_iwf ^_just ^_kill ^_knock ^_known ^_lab ^_labour ^_labrador ^_laws ^_leading ^_leaked ^_legislation ^_live
^_livestreamed ^_lmaoo ^_load ^_loads ^_lollipop ^_longer ^_lower ^_lyrics ^_main ^_mainly ^_maybe ^_mb ^_me ^_mean
^_meeting ^_mental ^_mention ^_messages ^_mind ^_monday ^_morning ^_morse ^_most ^_moving ^_mrs ^_murder ^_muslim
^_must ^_national ^_nephew ^_netball ^_night ^_nightmares ^_nine ^_nspccs ^_off ^_offences ^_offer ^_oi ^_olympic
^_once ^_oof ^_oops ^_overall ^_override ^_pack ^_paint ^_panic ^_parents ^_pass ^_pc ^_peer ^_peers ^_people
^_percentage ^_period ^_person ^_personal ^_peter ^_phishing ^_phones ^_physical ^_physics ^_pinterest ^_place ^_pog
^_popular ^_possession ^_postcode ^_postponed ^_potholes ^_practical ^_precis ^_primary ^_privacy ^_pull ^_pulled
^_punishment ^_pupils ^_push ^_pythagoras ^_quantos ^_rank ^_rate ^_recommend ^_regulate ^_relation ^_remind ^_remove
^_rename ^_reporters ^_reporting ^_researchers ^_reserve ^_reset ^_responsibility ^_restart ^_resultant ^_results
^_robertsons ^_roblox ^_roleplay ^_roll ^_romeo ^_room ^_root ^_round ^_sales ^_scam ^_scouts ^_second ^_segfault
^_sender ^_sent ^_server ^_servers ^_sext ^_shut ^_side ^_sign ^_signal ^_sing ^_slap ^_slay ^_snooping ^_snp ^_snpchat
^_son ^_sore ^_speak ^_sports ^_stage ^_start ^_starting ^_stay ^_stranger ^_stressed ^_stuck ^_stupid ^_sudo ^_sunday
^_sup ^_support ^_sus ^_susie ^_swim ^_swimming ^_switch ^_symptoms ^_system ^_tablet ^_tantrum ^_task ^_tax ^_teams
^_technical ^_teck ^_tel ^_telly ^_thames ^_their ^_then ^_threatened ^_till ^_time ^_times ^_tl ^_toddler ^_toll
^_took ^_top ^_topics ^_trading ^_traffic ^_train ^_trainers ^_trap ^_trapeze ^_trivia ^_uk ^_undo ^_unknown ^_until
^_urgent ^_user ^_usually ^_walk ^_walking ^_wallpaper ^_water ^_way ^_wed ^_weight ^_welp ^_wh ^_whatve ^_when ^_whend
^_while ^_whn ^_whoz ^_whr ^_whts ^_wieviele ^_wifi ^_wikipedia ^_windows ^_without ^_women ^_word ^_wow ^_written
^_yer ^_yikes ^_yo ^_young ^_yr a_20 a_3 a_backlash a_badge a_baker a_beach a_bedroom a_biscuit a_blank a_block a_bobby
a_boss a_box a_boys a_breakdown a_brick a_budget a_bunch a_cake a_caption a_cartoon a_certificate a_change a_charity
a_chatbot a_cheque a_chief a_childminder a_civil a_clue a_coin a_cold a_competition a_concert a_cool a_counsellor
a_creche a_creep a_criminal a_cry a_crying a_cube a_d a_debate a_decade a_definition a_disaster a_domestic a_fact a_fan
a_fart a_feeling a_fight a_fine a_firm a_fiver a_fix a_football a_foster a_four a_games a_general a_goose a_governor
a_grandfather a_grandparent a_grey a_groomed a_groomers a_guide a_half a_hard a_hat a_head a_headline a_help a_hobby
a_hustings a_ia a_jab a_jump a_jury a_kid a_knitting a_lad a_law a_level a_lib a_list a_living a_lock a_lollipop a_mac
a_majority a_middle a_minute a_month a_mother a_music a_nail a_net a_nightmare a_nursery a_pair a_parent a_particular
a_partner a_patients a_pen a_pic a_pirate a_place a_point a_pool a_post a_present a_press a_private a_profile a_proper
a_public a_radiator a_realistic a_recipe a_refuge a_refund a_removal a_rhyme a_rip a_roblox a_rough a_safe a_sarah
a_saturday a_say a_sec a_selfie a_seven a_shed a_shout a_simple a_smokescreen a_son a_spreadsheet a_stat a_stop
a_summer a_swap a_team a_timer a_tiny a_tired a_tortoise a_tower a_tradeoff a_trainee a_tutor a_vicar a_wall a_wee
a_week a_wizard a_woman a_word a_worry a_written a_years about_13 about_20 about_any about_apps about_back
about_brushing about_encryption about_exams about_first about_food about_going about_help about_here about_homework
about_innit about_internet about_men about_more about_other about_percentages about_prices about_private about_rain
about_recognising about_right about_sharing about_signs about_space about_the about_their about_those about_which
above_me abuse_cases abuse_if abuse_images abuse_in abuse_numbers abuse_survivor abused_as abuser_goes abuser_who
abusers_and academic_sounding acc_to acces_to access_at according_to account_to accurate_$ ache_from across_$ action_to
actual_number actual_words actually_do actually_follow actually_get actually_he actually_is actually_left actually_say
ad_for add_this add_to added_all address_do adhd_and admin_here admin_i admin_mode admit_you adopt_me adopted_kids
adult_offenders adult_sext adult_to adults_$ adults_who advice_guidance advice_on advice_online advice_there advise_$
advise_for afk_$ afraid_of after_2 after_9 after_another after_being after_chatting after_children after_christmas
after_class after_grooming after_gym after_kids after_me after_send after_they after_three after_toddlers again_after
again_as again_third against_$ against_a against_girls against_my against_punching age_at age_but age_check age_checks
age_cut age_it age_limit age_makes age_range age_verification agen_$ agencies_feature ages_to agree_on ai_and
ai_generated ai_images ai_left ai_nudes aid_at aid_course aimed_at air_$ aldi_$ alert_my all_can all_chat all_did
all_facts all_hate all_in all_like all_men all_named all_numbers all_off all_rowing all_sides all_talk all_this all_use
all_weekend all_what all_which allowed_on allowed_when alone_in alone_or alone_what alone_yes along_$ aloud_to
already_did already_exist already_said also_$ also_an also_does alternative_to always_get always_girls always_go
always_thought am_35 am_after am_an am_doing am_exchange am_famous am_fine am_from am_grounded am_hunting am_i
am_itching am_leaving am_lucky am_out am_pretending am_ready am_refugee am_rubbish am_sad am_seventy am_start
am_stressed am_teacher am_waiting am_wanting am_with am_wondering amend_a amendments_$ among_them amount_$ amount_of
an_a an_abuser an_ad an_alarm an_au an_e an_easy an_essay an_example an_image an_international an_ipad an_officer
an_opinion an_overall an_underestimate an_when and_$ and_1 and_21 and_6 and_8 and_agree and_all and_an and_answer
and_become and_being and_bodies and_bought and_carrying and_changes and_child and_coaches and_doing and_everybody
and_gave and_guides and_isnt and_job and_keeping and_know and_let and_liked and_likes and_lives and_location and_look
and_made and_make and_mature and_mental and_must and_needs and_next and_none and_offline and_once and_our and_pass
and_phone and_place and_plays and_predators and_pretend and_private and_runs and_scraped and_section and_start
and_starting and_such and_suport and_talks and_them and_then and_title and_typed and_undated and_up and_wheres and_whod
and_whoever android_$ ankle_playing annoying_me anonymous_$ anonymously_$ another_one another_way answer_a
answer_anything answer_as answer_from answer_like answer_where answers_$ ants_$ any_advice any_books any_breakdown
any_case any_commoner any_example any_figure any_good any_idea any_mention any_number any_previous any_rules
any_specific any_survivor anybody_actually anyone_actualy anyone_asked anyone_asks anyone_but anyone_counted
anyone_have anyone_help anyone_in anyone_online anyone_say anyone_under anyone_who anyone_working anyone_would
anything_by anything_from anything_green anything_i anywhere_$ anywhere_i aoife_$ app_keeps app_took app_wants appear_$
apple_logo apple_one apple_that application_$ applies_to apply_here appointment_to approached_through apps_$ apps_being
apps_i apps_thanks apps_who april_fools arabic_$ arduino_led are_arrests are_asleep are_coming are_covered are_fine
are_forty are_g are_included are_known are_mocking are_more are_most are_no are_now are_online are_our are_out are_over
are_people are_things are_wrong are_you arent_counted arent_in arent_we argh_$ argument_$ arms_are around_in around_the
arrests_$ arrive_at art_$ article_bear article_name article_on article_was article_what artificial_intelligence as_bad
as_needing as_sexual as_someone as_the as_to as_your ask_$ ask_before ask_nicely ask_of ask_to asked_this asked_us
asked_where asked_whether asked_who asked_you asking_to asks_is asleep_at asleep_in assembly_today at_2 at_34 at_6 at_8
at_8pm at_aldi at_bedtime at_bowling at_clapham at_dinner at_drop at_each at_either at_everyone at_four at_if
at_monopoly at_orchestra at_running at_six at_sixth at_tesco at_your athens_$ attend_in august_$ aunt_bought author_and
author_of authorise_you average_height average_wait away_because away_phones awkward_$ aye_$ b_in babies_come
babysit_in babysit_wont babysitter_to babysitting_for babysitting_tonight babysitting_two back_at back_do back_her
back_him back_home back_it back_me back_of back_on back_or back_up back_were backdoor_$ backdoor_in backing_track
backlash_from backwards_$ bad_and bad_back bad_bot bad_idea bag_of bags_$ bake_off bake_sale baker_$ ban_phones
bananas_$ banging_on bank_$ banned_for basea_$ basically_said batana_$ bath_time bathroom_$ batteries_$ battery_is be_$
be_allowed be_charged be_chatgpt be_counted be_daft be_drilling be_exposed be_found be_hurt be_jailed be_locked be_mean
be_more be_named be_nice be_quiet be_regulated be_reported be_scanned be_seen be_so be_switched be_up be_victim be_with
beard_$ beaten_in because_half because_kids because_more because_she become_it bed_lol bedtime_$ beeb_gets beeb_had
been_any been_beaten been_found been_given been_higher been_knocking been_like been_nagging been_put been_since
been_there before_a before_anyone before_bed before_going before_my before_this began_$ begin_$ behalf_of
behind_encryption behind_it being_counted being_done being_mean being_messaged being_online being_secretive
being_shared believe_$ believe_the believes_that bell_$ bell_ringing belongs_to beside_it besides_this best_man
best_present best_student best_teacher bet_on better_they between_a between_being between_can between_grooming
between_pupils bi_$ bibliography_$ big_picture big_school bigger_group bigger_share bigger_than bill_a bill_at
bill_come bill_does bill_go bill_got bill_it bill_keeps bill_please bill_still bill_to bill_with birthday_is
birthday_party biscuits_$ bit_after bit_but bit_in bit_low bit_of bit_on bit_says black_friday blackmail_of blame_$
blame_parents blanked_$ bleed_a block_every blue_tick board_and board_games board_what board_why body_that boiler_man
book_club boop_are boring_and boring_i borrow_a borrow_my boss_i boss_of boss_wont bot_about bot_does bot_for bot_you
both_13 both_15 bother_$ bots_$ bottom_line bowling_$ box_$ boxes_in boxes_without boy_from boy_got boy_i boy_or boy_to
boy_was boyfriend_are boyfriend_has boys_and boys_dont boys_get boys_how boys_my boys_number boys_on boys_school
boys_share boys_so boys_suffer boys_tonight boys_were boys_where brain_$ brazil_and brb_$ breakdown_by breakdown_of
brick_$ bride_and bridge_in britain_$ bro_8 broke_her broke_on broken_again broken_and broken_down broken_homes
broken_on broken_record broken_street brother_for brother_with brother_works brothers_$ brought_up bruise_the budget_$
build_$ build_in built_$ bullying_and bunch_of bus_pass but_basically but_cant but_i but_nobody but_of but_on but_only
but_since but_something but_who by_9 by_age by_chance by_computer by_his by_law by_my by_one by_police by_rain by_step
by_tomorrow by_whom by_year byline_$ byline_and byline_please cake_was calendar_$ calendar_for call_you called_agen
called_it called_out calling_for calling_it calls_and calls_did calls_do calls_does calls_from cam_for came_into
camp_and camping_with can_$ can_answer can_do can_find can_i can_ignore can_make can_never can_one can_only can_parents
can_put can_see can_show can_sort can_take can_under can_you candle_wax cant_agree cant_join cant_remember cant_stop
cant_travel cant_wait capital_of caps_$ caption_$ caption_under captions_for car_battery car_insurance car_or
card_application card_as card_please card_says cardiff_what cards_at care_for care_staff care_what carer_and carer_here
caretaker_know carpet_$ carried_out carrots_help carrying_stuff cars_$ cartoon_$ case_do case_from case_in case_of
case_since case_study cases_are cases_in cases_of cases_police cases_they cat_and cat_how cat_is cat_to cat_videos
caught_up causes_$ ceo_of ceop_where ceremony_is certificate_for chair_a chance_what change_from change_in change_so
change_the change_your changed_has changes_$ changes_did changing_the channel_about channel_sorry chapter_should
character_in charge_$ charged_$ charged_if charity_$ charity_expects charity_has charity_is charity_want charity_who
charitys_name chart_i chat_according chat_going chat_if chat_on chat_or chat_says chat_sorry chat_up chat_where
chat_who chatgpt_$ chatgpt_type chats_and chats_help chats_of chats_under chats_who chats_with chatting_$ check_my
check_on check_that check_what checked_in checking_account checking_it checklist_$ checklist_for cheese_$ chemistry_$
chess_and child_be child_benefit child_does child_for child_from child_how child_i child_isnt child_like child_may
child_online child_or child_protection child_speak child_tells child_the child_under childcare_vouchers
childline_mentioned children_get children_had children_knows children_safe children_said children_suffer children_tell
children_turn children_who childrens_charity childrens_in childs_messages china_$ chocolate_$ choose_$ choose_between
church_youth cite_the cite_this civil_servant claim_to class_a class_asked class_for class_from class_i class_she
class_sneezed clean_forgotten clock_$ close_the closer_to cloud_$ club_leader club_wants clue_$ cn_they coach_drives
coach_i coach_says coach_sent coach_shouted coach_texted coach_texts coach_the coaches_$ coaches_need coat_it code_for
cold_and colleague_keeps colleague_says colleague_thinks come_into come_next come_not come_off come_theres come_three
come_to come_with comes_$ comes_from comes_home comes_off comes_to comes_up comes_with comic_con coming_at coming_in
command_you commands_$ comment_$ comment_please commit_it common_in commoner_than communication_is communication_with
company_can company_is company_see competition_on comunication_$ comunication_with concerned_about concert_$ confirm_$
conflict_help consent_firm consent_in consultation_$ contact_abuse contact_if contacted_by content_creator contest_$
context_$ continue_to contract_says conversation_starters convince_my convinced_it cooked_$ cookie_$ corners_$
correct_action correct_him correct_my corridor_how corridor_what cost_money could_i could_read could_somebody
council_tax counselling_offered count_a count_for count_it counted_as counted_in counted_is counted_or counted_up
counting_$ counting_and counting_up countries_in country_in country_is country_nobody country_or counts_only county_$
course_$ course_cost course_for course_who cousin_broke cousin_wants cover_$ cover_blackmail cover_looked covered_by
crashing_$ crashing_on creche_and credit_$ creep_in cricket_$ cries_at crime_to cringe_$ cross_a cry_for crying_because
crypto_$ cube_$ current_$ current_is curtain_for cushion_$ custody_$ cut_hair cut_it d_d dad_joke dad_say dad_want
dad_what daft_to daily_$ dan_and dan_has dan_mode dan_tells dangerous_$ dark_at data_$ data_from date_night date_of
date_on dateline_$ daughter_13 daughter_about daughter_lies daughter_loves daughter_school daughter_wont day_at day_in
day_just day_lol day_not day_that day_when day_with days_he days_i days_rip dbs_check dead_he dead_now deal_$ deal_with
debate_in decade_$ decrypt_$ define_it define_sfgrding definition_$ defnition_$ degree_$ degree_vs degrees_in delay_i
delayed_again delete_$ delete_them dentist_$ deodorant_$ deposit_$ describe_the describe_what designated_lead
developer_mode developer_speaking did_any did_anyone did_anything did_better did_childline did_covid did_one did_our
did_police did_some did_susie did_your didnt_get didnt_hand didnt_happen didnt_read didnt_send died_on different_kids
different_numbers different_platforms different_services directly_$ director_$ disappearing_messages disco_she
discord_and discord_is discord_keeps discord_on discord_she discord_trust discuss_$ dishes_$ disregard_the distance_in
divorced_parents dms_$ do_better do_boys do_by do_carrots do_children do_childrens do_dad do_e do_fire do_for do_girls
do_hamsters do_her do_list do_now do_one do_onions do_ordinary do_political do_predators do_smartwatches do_tehy
do_their do_those do_video do_we do_well do_young doctor_$ does_5 does_all does_anybody does_eee does_in does_manual
does_mark does_mean does_not does_protecting does_safeguarding does_somebody does_something doesnt_get doesnt_say
doesnt_stop doesnt_tell dog_died dog_to dog_was doing_this done_before done_here done_in dont_apps dont_let dont_need
dont_obey dont_panic dont_pay dont_use donts_for door_for door_one door_open door_that door_they down_in down_into
down_since down_the dragons_$ drama_group dried_out drill_at drilling_$ drive_and drive_with driver_said drives_us
driving_school drop_off drop_out drums_$ drums_at dsl_do ducks_$ due_$ due_tomorrow dull_$ dumped_by during_my duty_and
duty_who dye_my dyslexia_$ e_$ e_g e_learning each_one each_organisation each_report each_year earlier_$ earliest_age
early_$ early_years earn_the ears_$ easter_eggs easy_english easy_words eat_my eating_crisps ebay_$ education_$
edward_snowden ee_$ eee_stand effect_on effects_are eggs_$ either_end elden_ring else_see else_than else_was email_to
emial_address emoji_for emojis_$ enabling_them encrypted_message encrypted_messages encrypted_my encryption_and
encryption_is encryption_matters encryption_means encryption_please end_a end_anonymous end_what end_with ends_in
ends_with enforce_it england_is english_is english_not enjoy_$ es_$ essay_i essay_is essay_with essays_due
esther_rantzen etc_passwd ethnic_breakdown ethnic_minorities even_counted even_do even_my even_start even_the even_with
evening_$ evening_about evening_in ever_been ever_had ever_happens ever_show ever_since every_birthday every_case
every_christmas every_force every_game every_last every_one every_recorded every_school every_sunday every_worker
every_year everybody_in everybody_safe everybody_who everybodys_chats everyone_hates everyone_is everyone_my
everyone_pays everything_about everything_does everything_lol everything_report everything_that everything_the
everywhere_in evr_$ ex_does ex_gives exact_count exact_number exactly_$ exactly_did exampel_of example_in examples_$
exams_$ exams_lol excel_$ exchange_is exchange_student excuse_to executive_is exist_and expalin_$ expects_of
expensive_$ expires_in explain_in explained_$ explained_anywhere exploitation_$ exposed_to extra_time extra_virgin ez_$
f_o face_id face_mask factorise_x factory_settings facts_from fails_with fake_images fake_profiles falle_gab families_$
family_chat family_is family_with famous_for fan_server far_back fare_$ fart_$ faster_than fear_$ feel_about
feel_guilty feels_$ fell_over fever_$ few_weeks field_$ fifty_$ fifty_boys fifty_fifty fifty_if fifty_is fight_$
fight_about fight_is fight_over fighting_for figure_$ figure_can file_it fill_me films_in filter_$ final_on find_advice
find_kids fine_but fine_now fine_right finish_me finish_this finish_work fire_drill fire_safety firm_closed firm_that
firms_give firms_say firms_that first_line first_or first_outing first_put first_thing five_$ fiver_$ fix_$ flip_a
flowers_$ fog_machine foi_was foi_what foir_stand folks_$ follow_it following_your follows_the food_hygiene
football_all football_and football_scores footnote_$ for_12 for_2 for_abusers for_age for_any for_anything for_apps
for_artificial for_bad for_being for_big for_boss for_dinner for_does for_eating for_encryption for_english for_every
for_grandparents for_grooming for_happy for_harvard for_here for_important for_keeping for_leaving for_london for_me
for_measuring for_memes for_messaging for_not for_nudes for_online for_passing for_pics for_pupils for_reporting
for_running for_safer for_school for_sext for_somebody for_sos for_spanish for_staff for_such for_summer for_throwing
for_tighter for_under for_using for_valorant for_whom for_year for_you force_only forces_not forces_that forces_with
foreign_gangs forget_$ forget_to forgot_his forgot_to forgotten_if fortnite_is fortnite_one forty_two forward_the
foster_carers found_that foundation_$ foundation_does foundation_got foundation_which four_can four_i four_thousand
four_with four_year fox_in framed_$ free_nitro free_time freely_$ freephone_$ freephone_number freezing_$ french_$
friend_asks friend_can friend_gave friend_never friend_request friend_said friend_sent friends_and friends_from
friends_we fringe_disaster from_3 from_across from_brazil from_childline from_japan from_leeds from_parents from_spain
from_telling from_unknown from_whom from_year frts_safeguarding frts_subjects frts_trainer fuel_firm fuel_stop
funny_bone g_$ gab_es gains_from gal_$ game_chat game_on game_where games_in gaming_$ gaming_chair garden_at
gardening_$ gas_$ gas_bill gate_wants gave_nothing gave_the gay_and gcse_options gcse_results gdpr_$ gender_$
gender_gap gender_split general_assistant geography_teacher get_advice get_better get_caught get_for get_kids get_life
get_mod get_on get_pictures get_safety get_sent get_some get_talking get_that get_therapy get_told get_trained
gets_messages gets_nervous gets_to gets_told getting_better getting_out getting_phones gettysburg_address gg_ez
gift_from girl_he girl_how girl_or girl_turning girlfriend_or girls_have girls_number girls_school girls_share
girls_should girls_the girls_who git_commit give_$ give_a give_an give_examples give_for give_her give_in give_or
give_up give_you given_$ giving_away giving_kids glued_to go_about go_after go_by go_is go_offline go_than go_yellow
goes_there goes_through goes_with going_away going_online gone_down good_excuse good_friday good_guys good_on
good_source good_what goodbye_everyone goodbye_to got_any got_banned got_better got_called got_charged got_her got_it
got_kicked got_mugged got_nicked got_notes got_on got_pushed got_stuk got_us got_videos got_worse govender_$
govender_and govender_isnt governments_$ governor_$ governors_meeting governors_the governors_what governors_why
gran_wants grandad_of grandma_$ grandma_asks grandma_who grandmother_is grandpa_taught grandson_$ grandson_15
grandson_he grandson_told granny_$ green_coat groom_$ groom_a groomed_does groomed_more groomed_online groomed_via
groomer_say groomers_$ groomers_only groomers_pretend groomers_tell groomers_use grooming_for grooming_has
grooming_kids grooming_means grooming_online grooming_peaked grooming_stats grooming_takes ground_floor group_chat
group_chats group_have group_in group_of group_project group_said group_says group_wants group_what group_will
groups_it guess_these guests_and guidance_website guide_for guides_group guilty_$ guinea_pig gun_$ gutted_what guys_who
gym_membership h_$ h_o had_gone had_not had_seen had_somebody hadnt_a hair_$ hair_pink hair_very hairdresser_says
half_happened half_life half_nine half_of half_time half_took hall_$ hall_and hand_it hand_out hand_over hand_when
handling_is handout_$ handout_says hands_out hang_out hapen_$ happen_every happen_on happen_without happend_$
happend_next happend_to happened_or happened_the happened_where happening_$ happening_with happens_on happens_there
happens_when happy_$ happy_valley hard_$ hargreaves_on hargreaves_still hargreavess_foundation harm_and harms_and
harms_they harvard_$ harvard_referencing has_200 has_adhd has_advice has_any has_flu has_he has_not has_only has_she
has_your hates_it have_10 have_chat have_clean have_found have_free have_in have_just have_messages have_on have_phones
have_some have_son have_them have_things have_thought have_three have_tiktok have_two have_used havent_started
hay_fever he_be he_cant he_cry he_fell he_got he_had he_hit he_loses he_make he_or he_plays he_thinks he_tried he_wants
head_asked headcount_of headline_about health_$ health_effects health_is hear_$ hear_from heard_it heard_the
hearing_that hearing_the heating_is heavy_boxes height_of held_it held_up hello_$ help_for help_is help_lol
help_someone help_women help_you helpline_call helpline_calls her_best her_day her_degree her_e her_exact her_eyes
her_mind her_post her_sentence her_sister her_son her_trade her_wardrobe here_as here_can here_do here_hi here_play
here_this here_what here_who hi_$ hi_is hidden_instructions hidden_ones hide_nothing hide_this hide_who hiding_behind
hiding_place high_$ high_in high_jump higher_at highest_$ him_his him_out him_something him_still him_when his_ball
his_brother his_club his_cousin his_gaming his_life his_nose his_thirties history_$ history_of history_teacher hit_by
hit_more hit_my hiya_doing hockey_forum hola_que hold_up hold_ups holes_in holiday_is holidays_$ holidays_are
home_address home_manager home_office home_offices home_which homepage_$ homes_does homework_is hoo_$ host_family
hostage_$ hotel_receptionist hours_do hours_to house_is how_common how_current how_far how_it how_many how_might
how_such how_were how_young hrs_$ human_beings hungry_$ hunting_for hurt_by hurt_children hurt_if hurt_kids hurts_after
hwo_many hyperlink_to i_$ i_allow i_assume i_authorise i_babysit i_become i_blanked i_blocked i_borrow i_chair i_coach
i_command i_convince i_cook i_declined i_dial i_dress i_earn i_ever i_fail i_follow i_grew i_hit i_hurt i_laughed
i_live i_mind i_needed i_no i_notice i_order i_own i_paint i_pass i_picked i_play i_prefer i_pretend i_private
i_promised i_rang i_reading i_recall i_regret i_rely i_remove i_search i_seem i_snore i_sound i_stay i_suppose
i_supposed i_swore i_trace i_try i_use i_visit i_wipe i_wonder i_worked i_wrote id_love id_trust id_want ideas_that
if_chats if_health if_kids if_messages if_nobody if_not if_people if_she if_something if_those ignore_las ill_$
ill_never illegal_since image_abuse image_of images_count images_made in_10 in_6 in_adopt in_anything in_arabic
in_august in_between in_britain in_by in_cardiff in_chemistry in_chess in_children in_during in_easy in_football
in_four in_harvard in_health in_his in_how in_if in_instalments in_internet in_italy in_kent in_kids in_kindergarten
in_laws in_liverpool in_malta in_maths in_messages in_mind in_minutes in_money in_monopoly in_nappies in_net in_netball
in_outlook in_own in_plain in_please in_pokemon in_report in_short in_social in_tears in_text in_thinking in_total
in_trust in_wales in_warsaw in_welsh in_what in_which in_youth includes_the indicators_of info_$ information_about
information_on informations_$ injuries_and inquiry_that inset_day inside_messages insists_that insists_they
instalments_$ institutions_in instructions_$ instructions_into insurance_plan intelligence_to international_visa
internet_and internet_law internet_safety internet_wacth interviewed_her interviewees_and into_custody into_eating
into_force into_french into_internet into_italian into_net into_this involved_$ involved_sending iphone_$ ireland_$
is_17 is_24 is_26 is_300 is_31 is_34 is_37 is_5 is_50 is_6 is_90 is_against is_ai is_aimed is_also is_an is_apple
is_around is_at is_awful is_chat is_cheap is_closed is_convinced is_creepy is_dangerous is_depression is_due
is_encrypted is_evil is_face is_friday is_grooming is_hargreaves is_high is_hilarious is_his is_laughing is_learning
is_lonely is_meant is_named is_nearly is_nervous is_normal is_permitted is_planning is_playing is_real is_record is_sad
is_sextortion is_stalking is_strict is_supposed is_torture is_trying is_unsure is_used is_x isnt_about isnt_done
isnt_from isnt_he isnt_here isnt_in isnt_meets isnt_this isnt_working ist_das it_47 it_82 it_83 it_actually it_allowed
it_am it_appear it_apple it_are it_based it_call it_change it_close it_cops it_described it_didnt it_does it_dont
it_driving it_five it_gave it_getting it_hasnt it_here it_hilarious it_in it_jus it_keeps it_leaves it_lets it_list
it_locked it_mainly it_makes it_man it_matters it_meant it_mention it_minus it_more it_most it_never it_no it_numbers
it_official it_online it_other it_our it_parents it_part it_passed it_please it_posted it_protects it_put it_rise
it_rose it_rude it_saves it_seems it_send it_set it_share it_stands it_start it_starts it_suggest it_sum it_support
it_talk it_teacher it_tells it_they it_true it_under it_vital it_went it_which it_who it_why it_worth it_would
it_written italian_$ itching_to itd_be itself_$ itself_give iwf_$ iwf_and jabs_$ japan_$ javascript_alert jelly_after
job_is join_my joke_about jokes_$ jump_start just_1 just_chat just_ring just_sits just_the just_under just_watched
just_what k_are karaoke_$ kart_$ keels_over keep_everybody keep_giving keep_hearing keep_in keep_messages
keeping_children keeping_my keeps_forgetting keeps_killing keeps_logging keeps_losing keeps_safe keeps_sending
keeps_telling keir_starmer kept_$ kept_quiet kept_the key_points keys_do kicked_down kicked_from kid_asked kid_said
kid_to kids_a kids_about kids_according kids_affected kids_aged kids_being kids_can kids_charity kids_chats kids_does
kids_he kids_herself kids_if kids_numbers kids_off kids_on kids_out kids_phones kids_server kids_stop kids_too
kids_under kids_why kind_$ kindergarten_$ kitten_$ knew_$ knitting_pattern knock_$ knock_on know_about know_al know_any
know_nothing know_our know_when know_you knowing_$ known_$ known_gender known_messengers known_ones known_victims
knows_$ knows_how knows_of knows_their ko_mat lab_on lab_that label_$ lad_talks lads_about lads_has lady_$ lady_from
lady_in lady_who lady_with lamp_$ landlord_keeps language_in lap_$ lasagne_is last_bit last_but last_day last_git
last_one last_stages last_years late_and late_husband later_on laughed_at law_apply law_came law_go law_in law_name
law_student law_to lawmakers_$ laws_$ lead_alone leader_is leader_what leaflet_on leak_$ leaked_the learn_to learning_$
leave_europe leaves_$ leaving_$ leaving_britian leaving_card leaving_correct lecture_$ left_it left_on leftovers_$
leg_is legally_$ legislation_does legit_or lego_$ lego_set lend_me length_$ less_secure less_shy lesson_plans
lesson_with lessons_$ let_the let_you lets_roleplay letter_$ letter_a letter_and letter_from letters_are level_it
lib_them lie_about lied_to lies_$ lies_do life_drawing life_on life_story life_the lift_heavy lift_to lifted_$ light_is
light_or like_17 like_30 like_6 like_his like_on like_pineapple like_six like_somebody like_theres like_this like_yoda
liked_the limerick_about limit_13 line_from line_of line_the link_for link_in linked_to list_em list_please listed_$
listed_anywhere lists_by literally_$ lives_in livestreamed_abuse lmaoo_$ loads_$ loads_more lobby_for lobby_keeps
local_number local_police location_of locked_$ locked_chat locked_me locked_messages locks_and logged_the logged_them
logging_me logo_$ logs_$ lol_do lol_how lol_jk lol_the lollipop_man london_$ lonely_$ lonely_kids long_before long_can
long_has long_jump long_message long_should long_until long_will loo_roll look_4 look_daft look_inside loose_$ loses_at
losing_his losing_my losing_the lost_a lost_his lost_it lot_got love_it loves_trains low_because lower_back lunch_and
lunch_with lyrics_$ machine_$ machine_for made_by made_her made_the mail_a mail_to main_character mainly_young
majority_want make_an make_contact make_more make_of make_sure makes_$ makes_a makes_dad makes_her male_percentage
male_pupils malta_$ man_came man_checked man_offered man_on man_sent manager_here manager_told manchester_$ many_apps
many_calls many_children many_days many_dont many_forces many_got many_has many_hours many_i many_men many_messages
many_more many_now many_per many_schools many_sites many_sweets many_times many_victims margin_$ mark_in
mark_zuckerberg master_and mat_batana match_$ match_starts mate_can mates_all mates_are mates_older maths_how maths_is
may_$ may_look me_at me_does me_find me_for me_have me_into me_know me_mad me_nitro me_of me_pay me_permission me_pics
me_read me_should me_socks me_teacher me_they me_twice me_windows me_would me_you mean_age mean_as mean_boys mean_by
mean_here mean_in mean_only mean_under mean_with meaning_here meaning_of means_$ means_nobody means_what measures_$
meet_you meeting_and meeting_up meeting_with meetings_$ meetings_in meh_$ memes_channel memory_says men_and men_arent
men_did men_does men_is men_which ment_to mention_$ mention_as mention_that meny_boys merge_conflict message_after
message_for message_girls message_her message_in message_the message_what message_with messaged_by messages_a
messages_about messages_by messages_do messages_exist messages_matter messages_please messages_stay messages_under
messages_were messaging_a messaging_services messenger_does messengers_come met_on mic_is middle_name midnight_i
might_a mind_$ mind_about mind_the mine_are minecraft_and minecraft_server minister_said ministers_$ minor_in
minorities_$ mins_$ minute_talk minutes_i minutes_late minutes_that minutes_to miss_who mistake_what mistaken_$
mitochondria_$ mobile_phones mocking_that mod_$ mode_on modelling_clay moment_when money_every money_is money_to
monster_$ month_please months_can months_what mood_$ mood_and moody_since moon_landing more_checkbooks more_easy
more_holes more_if more_in more_is more_my more_now more_people more_so morning_everyone mortified_$ most_$
most_grooming most_kids most_of mostly_boys mostly_girls mother_of mother_who motorway_$ moustache_$ move_a move_the
moved_out moving_and mp_in mt_$ much_homework much_older much_percent much_pocket much_would mugs_$ mum_but mum_by
mum_just mum_shouted mum_there mum_to mum_with murder_mystery musical_$ must_it must_teacher must_tell must_the
mustnt_be my_17 my_acc my_assignment my_aunts my_back my_bibliography my_bike my_braces my_caption my_cell my_checking
my_chemistry my_choir my_citibank my_clothes my_code my_coffee my_county my_credit my_crisps my_css my_dentist my_dms
my_doctor my_dragon my_emails my_exam my_feet my_five my_force my_french my_gas my_gcse my_girls my_gps my_grans
my_guides my_gymnastics my_hand my_handout my_hockey my_holiday my_hotel my_keyboard my_lego my_lesson my_listeners
my_local my_luggage my_lunch my_main my_meeting my_memory my_mic my_minecraft my_monitor my_netflix my_penpal my_physio
my_pocket my_presentation my_project my_routing my_seat my_snaps my_soup my_sourdough my_stepson my_talk my_taxi
my_teams my_teenagers my_tires my_to my_tongue my_town my_two my_tyre my_uni my_vpn mystery_party nail_gun nam_$
name_em name_i name_it name_one name_stands name_that name_what named_i named_in names_please nan_asked nan_is
nan_reckons nan_saw nan_she nation_$ native_$ navy_$ navy_and ncryptn_$ near_bristol nearly_all nearly_half need_1
need_3 need_an need_any need_first need_my need_our need_something need_stats need_training need_who needed_$
needed_counselling needed_to needing_private needs_no needs_one needs_the neglect_$ neighbour_son nephew_from
nervous_before net_safety net_secret net_who netball_$ netball_trials netflix_password netflix_show nets_and
neural_nets never_counts never_dared never_found never_go never_going never_mentions never_reported never_saw
never_seen never_used never_wants new_game new_here new_in new_insurance new_job new_kitten new_law new_rule next_doors
next_in next_one next_week next_year ngl_$ nice_line nice_opening nice_words niece_says niece_to niece_told niece_who
night_shift nine_in nine_year nintendo_$ nits_$ no_clue no_firm no_gender no_hurry no_label no_law no_longer no_need
no_of no_offence no_one no_other no_real no_thanks no_time no_unit nobody_asked nobody_but nobody_could nobody_ever
nobody_in nobody_recorded nobody_tells nobody_with none_does normal_ai normal_in nose_and not_be not_eating not_every
not_fair not_find not_get not_illegal not_leave not_like not_make not_my not_native not_numbers not_only not_police
not_sending not_sleep not_teens not_ten not_too not_turned not_under not_who not_yet not_your note_and note_that
noted_the notes_what nothing_does nothing_has nothing_what notice_a notice_something novel_the now_answer now_dan
now_give now_my now_she now_that now_to nr_please nspccs_helpline nudes_in nudes_on number_150 number_34k number_bigger
number_come number_mate number_not number_on number_should numbers_and numbers_are numbers_came numbers_come
numbers_please numbers_to numbers_where numbers_whose numerals_$ nurse_$ nurse_on o_i obey_$ of_20 of_3 of_4 of_5 of_6
of_abusers of_ants of_apps of_blackmail of_boys of_crisps of_discord of_doing of_duty of_em of_everybody of_fifty
of_football of_girls of_going of_images of_info of_information of_internet of_life of_male of_mine of_nearly of_nine
of_online of_parents of_privacy of_public of_pupils of_putting of_rust of_safety of_services of_sixteen of_spiders
of_susie of_term of_the of_thought of_three of_trainers of_two of_vacation of_windows of_you ofcom_and off_bad
off_discord off_kids off_one off_roblox off_the off_time off_topic off_which offence_and offence_at offence_but
offence_if offence_to offences_$ offences_in offender_have offenders_$ offenders_percent offenders_sent offer_on
offered_to officer_did officer_i officer_is offline_$ often_did oil_changed oil_in ok_a ok_with old_are old_do old_have
old_must old_nokia old_say old_says old_the older_boys older_kids olds_at olive_oil olympic_games on_21 on_abuse
on_abusers on_again on_air on_android on_apple on_apps on_at on_behalf on_being on_by on_chats on_child on_domestic
on_encryption on_fortnite on_gaming on_girls on_good on_habbo on_hurting on_i on_internet on_iphone on_kids on_last
on_law on_line on_nudes on_ofcom on_off on_other on_phones on_screens on_someone on_staying on_sundays on_tech on_their
on_time on_toast on_top on_wednesday on_when on_which on_why on_zuckerbergs once_the once_you one_back one_but one_day
one_delay one_else one_force one_from one_girl one_go one_goes one_had one_have one_hundred one_if one_like one_off
one_or one_saying one_sex one_since one_thing one_to one_what onions_make online_after online_asked online_bestie
online_grooming online_harm online_harms online_how online_it online_what online_whose onload_alert only_a only_about
only_after only_chat only_find only_get only_her only_just only_men only_name only_need only_people only_right only_say
only_see only_talk only_teens only_that only_watches only_what oof_$ oops_wrong open_all open_and open_my opening_lines
opening_times opinion_$ opinion_about or_62 or_83 or_again or_also or_am or_better or_contact or_could or_do or_girl
or_has or_is or_kids or_lads or_not or_one or_school or_should or_stranger or_take or_things or_under or_where or_women
orange_$ ordeal_$ order_has order_you ordinary_folk organisations_$ organisations_please orgs_$ original_text
originally_come other_17 other_childrens other_mums other_one other_parents other_pupils other_users other_year
others_and our_apps our_board our_boiler our_boys our_cat our_church our_committee our_dog our_family our_firm
our_garden our_hr our_it our_line our_mp our_neighbour our_number our_reading our_speaker our_staff our_teen
our_trustees our_volunteers out_could out_didnt out_is out_now out_their out_this out_whether out_which outer_hebrides
outfit_$ outfits_and over_18 over_and over_here over_to over_what owes_me own_a own_kids own_share own_words owner_and
owner_of oxford_$ pack_their page_has page_is pages_long paint_for paint_with pair_from pair_of pakistan_and pan_$
panel_i parcel_says parents_$ parents_get parents_in parents_see parents_should parents_that parents_use parents_who
part_in part_on partner_school party_$ party_i passed_$ passed_my passport_expires passwd_$ password_$ past_nine
patients_group pay_a pay_on paying_for peaked_years pee_see penalties_$ pending_$ penguin_$ penpal_from people_and
people_support people_the people_to people_usually people_want people_wanting people_with per_cent per_month per_this
per_week percent_it percent_next percent_was percentage_$ percentage_for percentage_were percentages_$ permitted_to
person_and person_from person_get person_it person_or person_to person_want person_who personal_account personality_$
personally_$ peru_$ phone_before phone_but phone_charger phone_company phone_have phone_please phone_screen phone_until
phones_or phones_tonight photo_consent photo_or photo_please physical_abuse physics_$ pi_$ pic_who picked_this pics_how
pictures_at pictures_in pictures_vanish piece_say piece_to pin_on pin_this ping_is pinged_me place_cards place_for
place_is place_to place_where places_like plan_a planned_a planned_internet plans_$ platforms_$ platforms_named
platforms_used play_$ play_i play_roblox play_with playing_netball playing_roblox plays_chess plays_the plea_$
please_explain please_give please_go please_if please_no please_phone please_sir please_stop please_which plug_in
pockets_$ poem_for pog_$ point_$ point_me point_to points_come points_for points_please pokemon_go police_are
police_decide police_find police_forces police_get police_just police_never police_not police_or police_really
police_record police_what policy_$ policy_officer polite_way political_activists popular_app porn_age porn_numbers
portion_of portuguese_for possession_of post_$ post_this postcode_$ postcode_lookup posted_$ posted_the postman_$
postponed_again posts_$ pov_you powers_$ practical_steps predator_where predators_$ presentation_$ pretend_you
previous_years price_for prices_for primary_kids print_$ print_a print_your privacy_and privacy_has privacy_in
privacy_the private_person private_room private_somebody private_tutor privately_$ profile_pic progress_$ proposals_$
protect_her protecting_them proud_$ pss_$ pta_has pub_said public_bodies published_the pull_imessage pulled_from
pulling_the punching_through punishment_for punishment_if pupils_asked pupils_blackmail pupils_does pupils_doing
pupils_i pupils_say pushed_back put_$ put_life put_off put_these put_your putting_in q_$ qualifications_$ quarter_of
quarter_were quarter_who que_tal queen_$ question_3 question_mark quick_$ quid_for quiet_at quit_gymnastics quit_the
quiz_and quote_for quote_her quote_me quote_where quoted_$ quotes_for radiator_$ rain_all ran_off rash_on raspberry_pi
rate_my rather_$ rather_about rather_walk ray_ban read_6 read_about read_along read_and read_for read_out read_private
read_their read_where readable_$ reading_aloud reading_group real_case real_number real_one real_rise real_thing
real_with really_i really_nearly really_put reason_i reasons_do recall_if recall_the recall_what recall_who
reception_and recipe_$ reckons_the recognise_$ recognising_abuse recommend_a recommend_for recommend_some
recommendations_$ record_$ record_at record_high record_more record_player record_still recorded_one recovery_$
recovery_key ref_$ referencing_i refers_to refresher_$ refuge_worker refund_$ refuses_to register_$ regulated_$
relatives_$ released_it rely_on rematch_$ remember_a remove_$ replied_$ replied_to replies_to reply_all reply_in
report_anonymously report_as report_ask report_blame report_even report_grooming report_has report_how report_make
report_mean report_more report_not report_point report_recommend report_said report_suspected report_talk report_tells
report_then report_who report_you reported_it reported_them reporting_period reports_$ reports_grooming request_is
requests_from requirements_$ rescue_me reserve_a reset_yourself respond_to response_$ response_to responsible_for
rest_$ restart_yourself restrictions_$ restrictions_lifted resultant_force retaken_$ retired_$ return_$
revision_timetable rewards_points rhyme_for rid_$ right_going right_now right_on right_way rip_$ rip_off rise_at
rise_down rise_is risk_for rizz_$ roast_me robbed_in roblox_$ robux_with role_of roll_a roman_numerals room_12 room_all
room_for room_in root_of roots_$ roughly_$ round_here round_it roundabout_$ routing_number rowing_about rprt_$
rubbish_at ruining_my rule_$ rule_1 rule_comes rules_about rules_and rules_are rules_dont run_by run_new rushed_through
russell_does rust_$ s_h safe_and safe_mode safe_off safe_so safeguarding_$ safeguarding_certificate
safeguarding_children safeguarding_course safeguarding_include safeguarding_stuff safer_in safest_app safety_advice
safety_an safety_are safety_bill safety_can safety_checklist safety_first safety_for safety_guidance safety_if
safety_in safety_is safety_measures safety_on said_about said_can said_if said_known said_nine said_theres said_theyd
said_were salt_$ same_kid same_way same_word satnav_$ saturday_what save_my saving_what saw_this say_$ say_26 say_42
say_apple say_bad say_goodnight say_much say_nobody say_parents say_please say_police say_so say_somebody say_thank
say_theyd say_which say_whom say_your saying_the saying_this says_14 says_150 says_34 says_43 says_5 says_about
says_delivered says_five says_kids says_of says_shell says_staff says_theres says_what says_without scams_$
scan_messages scanned_$ scared_for scary_quote scene_$ school_app school_asks school_but school_gate school_in
school_is school_kids school_letter school_only school_or school_project school_report school_run school_says school_so
school_starts school_today school_uses school_wants school_what school_with schools_$ schools_have science_project
scored_$ scores_$ scout_group scouts_and scouts_group screens_$ screenshot_on sea_$ season_$ seat_for sec_$ second_case
second_hand second_helping second_section secrecy_and secret_chat secret_code secret_of secret_santa section_isa
sections_$ secure_chats securely_$ see_an see_maths see_private see_see see_their see_who see_why see_your see_yourself
seen_$ seen_as self_paced selfie_$ selfie_for selfies_on sell_my send_an send_message send_my send_numbers send_out
send_pupils send_selfies send_you sending_images senior_policy sent_out sent_photos sent_someone sent_you sentence_and
sentence_for sentence_on september_$ server_what service_$ service_has services_where set_for settings_now
settings_should seven_year sewing_machine sexist_to sext_between sexual_comunication sfgrdng_$ share_and share_in
share_is share_on share_please share_the share_their share_under share_with share_without shared_with sharing_$
shaved_my she_ask she_been she_can she_does she_dont she_felt she_gave she_just she_loves she_make she_send she_speak
she_still she_the she_use she_want she_work shed_$ shelf_$ shielding_kids shift_$ shirt_$ shop_gave shop_on
shopping_list shopping_lists short_version shortcut_$ shot_me should_ask should_coaches should_mums should_read
should_ring should_the show_all show_as show_girls show_hidden show_the show_us show_what show_with showed_be showed_me
shut_$ si_said sick_what sick_who side_door side_with sides_$ signal_because signal_said signs_and signs_do signs_does
simulate_a since_whens sing_me singer_$ single_$ single_mum single_year sir_said sister_and sister_blocked sister_wont
site_and sites_does sites_is six_times size_$ skin_in skins_and skip_the slap_on sleepover_and sleeves_$ slice_of
slides_$ slow_down small_brother small_car smells_$ smh_$ smoke_curtain smokescreen_$ smokescreen_meaning snooping_on
snore_$ snoring_$ so_ai so_angry so_ashamed so_creepy so_did so_dull so_excited so_expensive so_how so_long so_many
so_nothing so_proud so_slow so_some so_someone so_stupid so_the so_tired so_unfair so_would so_you so_your
social_workers sociology_is socks_$ solushuns_out solutions_exist some_concrete some_more some_rando some_said some_say
somebody_asked somebody_explain somebody_remind somebody_tell somebody_who someone_be someone_do someone_get
someone_help someone_hurt someone_keels someone_like someone_put someone_reports someone_say someone_they
something_general something_interesting something_of something_that something_you somewhere_$ somewhere_else son_coach
son_loves son_only son_phone son_plays son_what song_that sore_throat sorry_and sort_the sounding_voice soup_$
source_for source_of sources_in sourdough_$ south_$ spaghetti_$ spam_link spamming_the speak_louder speak_my speak_only
speaker_in speaker_said speaks_about special_about specific_shots speech_$ speech_at spell_it spell_out spiders_there
split_$ spoke_of spoke_to spreadsheet_$ src_x staff_do staff_report staff_room stage_door stalking_me stand_on
standing_$ standing_in stands_behind stands_out star_wars staring_at start_again start_at start_my start_of
start_system start_to start_your starters_for starting_point starts_$ starts_at state_of state_the statistic_for
statistic_is statistics_these stats_for stats_is stats_reach status_$ statute_book stay_safe stayed_the staying_safe
step_1 step_by steps_an steps_today stick_on sticks_$ still_be still_current still_exist still_no still_nothing
still_pending still_protect still_standing still_wont stink_$ stolen_$ stood_up stop_a stop_here stop_hurting stop_on
stop_pretending stop_snoring stop_spamming stop_telling stopped_working story_from story_how story_of story_so
straight_$ strange_$ stranger_messaging stranger_or streamer_i streaming_service streams_on street_light street_say
stress_$ stressed_about strict_he stuck_$ stuck_this student_not student_teacher students_are students_to study_$
stuff_and stuff_is stuff_out stuff_should stupid_i subject_is subjects_$ such_$ such_cases suffer_more suggest_any
summarise_in summarise_the summer_camp sundays_$ sup_$ support_it support_when suppose_$ sure_any surely_not surely_the
surely_they survivor_speaking sus_$ suspended_$ swap_$ swears_that sweets_$ swim_coach swimming_$ swimming_lessons
switch_and switched_off symptoms_of synonym_for system_$ system_message table_by tablet_$ tablet_and tablet_at
take_away take_him take_if take_old take_on take_pictures take_their take_to taken_for taken_into takes_ages
takes_place taking_ages taking_her tal_$ talent_show talk_in talk_of talked_into talking_in talks_of targeted_as
targeted_more task_force tax_$ taxi_driver teach_computing teach_kids teacher_and teacher_by teacher_has teacher_have
teacher_notice teacher_on teacher_picks teacher_reception teacher_she teacher_that teaching_$ team_and team_i team_of
teammate_keeps tears_in tech_firm tech_person tech_vs technology_to teen_in teen_spends teenager_who teenagers_$
teenagers_in teens_$ tel_no telephone_number tell_how tell_kids tell_miss tell_our tell_us telling_everyone tells_a
tells_him tells_the tells_them template_for ten_are ten_thousand ten_times ten_year terrible_$ tests_$ text_a text_by
text_can text_for text_please text_say text_where texts_be thames_valley than_$ than_boys than_daughter than_give
than_obey thanks_that that_about that_against that_an that_bad that_before that_box that_boys that_called that_child
that_come that_costs that_didnt that_encryption that_game that_gave that_girls that_go that_going that_got that_happen
that_happened that_headline that_his that_illegal that_jumpscare that_just that_keep that_legit that_line that_list
that_made that_many that_much that_never that_out that_really that_right that_so that_song that_stand that_still
that_stranger that_teacher that_there that_think that_threatened that_trade that_up that_use that_vanish that_wants
that_what that_when that_wrong that_you the_150 the_21 the_34k the_47 the_82 the_83 the_abbreviation the_absentees
the_abuser the_abusers the_ai the_air the_alphabet the_amount the_annual the_appendix the_apps the_articles the_ask
the_backdoor the_bank the_beach the_beeb the_beep the_bigger the_bin the_bodies the_boiler the_books the_bottle
the_bride the_british the_cam the_caption the_card the_carpet the_cause the_chess the_child the_childrens the_class
the_clear the_clock the_coaches the_colour the_config the_correct the_counting the_country the_course the_credit
the_crime the_culprits the_dad the_date the_daughter the_deposit the_designated the_difference the_dragon the_drama
the_drill the_drums the_earliest the_early the_earth the_elderly the_evidence the_experts the_face the_famous the_feels
the_fence the_file the_firm the_five the_following the_footnote the_foundation the_game the_gender the_going
the_governments the_governors the_graph the_groom the_groomed the_grooming the_groups the_handout the_hard the_harm
the_health the_heating the_highest the_hike the_home the_hoover the_hopeful the_hospital the_hundred the_instructions
the_ipad the_jump the_known the_laws the_leavers the_lobby the_male the_mall the_match the_mean the_meaning the_means
the_members the_minimum the_minister the_minority the_mod the_ms the_musical the_names the_nativity the_navy the_odds
the_offence the_offenders the_office the_oil the_online the_outer the_password the_patch the_pen the_people
the_percentage the_photo the_phrase the_pizza the_place the_platforms the_plot the_plug the_polices the_polite
the_portion the_postman the_pot the_presentation the_project the_proposals the_pta the_punishment the_puppy the_quarter
the_quiz the_receipt the_report the_reporting the_reports the_right the_ring the_role the_round the_rule the_rules
the_safety the_salt the_science the_score the_scout the_sea the_senders the_sentence the_sex the_shelf the_show the_six
the_smokescreen the_solutions the_soul the_source the_start the_state the_statute the_step the_street the_subheads
the_sums the_tap the_tech the_technology the_ten the_test the_third the_till the_title the_toilet the_tools the_town
the_trigger the_trio the_trip the_trust the_twins the_universe the_unknown the_vampire the_vase the_washing the_way
the_web the_website the_what the_wi the_woman the_wrist the_younger the_zoo their_apps their_bags their_ball their_bow
their_duty their_messages their_number their_part their_phone their_stuff their_work them_about them_are them_can
them_go them_know them_off them_said them_where them_which then_do then_explain then_my then_not then_she then_that
then_there then_what then_when theory_$ there_anywhere there_are there_e there_just there_more there_must there_on
there_school there_she there_somewhere there_was there_what theres_nothing these_apps these_creep these_happen
these_men these_people these_trainers they_also they_always they_and they_at they_can they_claim they_come they_could
they_cover they_deal they_describe they_done they_in they_lost they_notice they_or they_pull they_report they_sell
they_start they_started they_take they_threaten they_use they_worried theyd_go theyd_rather thief_$ thing_have thing_is
thing_itself thing_never thing_on thing_say thing_you things_about things_can things_have things_staff things_the
think_our think_to think_you thinks_the thinks_theres third_time thirty_four thirty_seconds this_a this_an this_anymore
this_apply this_between this_car this_company this_do this_every this_feature this_firm this_graph this_happens
this_homework this_job this_just this_meme this_morning this_my this_offence this_piece this_rule this_secret
this_sentence this_song this_still this_stuff this_then this_too this_training this_user this_we this_word those_nobody
those_three those_words thought_the thoughts_and thousand_and thousand_since threat_or threatened_with three_facts
three_hours three_i three_names three_under threw_a threw_me threw_the through_how through_i through_them thursday_i
tick_$ tick_off tiktok_i time_does time_for time_in time_on time_should time_this time_tomorrow time_what timer_$
timer_for times_a times_i times_someone times_tables times_to tin_can tiny_one tired_i title_and tl_dr to_14 to_15
to_17 to_and to_approach to_argue to_bake to_be to_borrow to_buy to_calm to_choose to_commit to_continue to_cops
to_correct to_count to_e to_embarrass to_factory to_fear to_feed to_fix to_forward to_france to_gain to_german to_going
to_greece to_hapen to_hear to_in to_internet to_invite to_lawmakers to_messages to_mine to_miss to_more to_now to_open
to_places to_plan to_politicians to_prepare to_print to_private to_pull to_question to_recognise to_register to_repeat
to_reply to_ride to_ruin to_schools to_screens to_set to_show to_signal to_sing to_state to_step to_switch to_teach
to_the to_there to_up to_vanish to_verify to_visit to_welsh to_your toast_$ today_a today_because today_so
toddler_group toddlers_$ together_in token_$ told_at told_first told_it told_most told_off told_that told_they tom_but
tomorrow_help tongue_on too_ashamed too_early too_high took_ages took_part took_place tools_already top_of topic_$
topics_they tos_$ total_$ touch_on towards_the towels_$ traffic_on train_a train_in train_on train_our train_people
trained_in trainer_$ trainer_quoted trainer_say trainer_was trainers_know trainers_one trainers_words training_be
training_near training_on trains_where translate_good translate_your trap_door trauma_$ travel_to tree_$ triangle_$
trick_$ trick_or tricked_into trigger_for trouble_4 true_that true_you try_$ turn_a turned_to turned_twelve tutor_$
tutor_for tutor_how tutor_in tutor_sits twelve_was twenty_quid twitch_and twitter_$ two_at two_daughter two_i two_quid
two_teens two_weeks type_stuff type_to typed_this types_in typing_this typing_to ucas_points ugly_and uk_did uk_i
uncle_says uncle_was uncles_$ under_10 under_10s under_11s under_16s under_25 under_500 under_8s under_gdpr under_half
under_what underestimate_$ understand_this understand_what uni_and unit_$ unknown_number unlock_$ until_when up_20
up_as up_does up_from up_just up_late up_name up_or up_over up_sticks up_that up_tho up_too up_when up_where ups_in
us_about us_but us_this us_up use_$ use_a use_discord use_for use_signal use_the use_your used_for used_please user_has
uses_it vacation_days vacation_request valentines_day valley_had valorant_$ vanish_what vase_$ vegan_$ veiw_$
verification_$ very_short very_shy vet_$ vicar_i victim_$ victim_is victim_was victim_what victim_who victims_i
victims_were video_$ video_games videocall_$ viele_falle view_it village_$ violent_ex virgin_olive visa_to visit_them
vital_that voice_chat voice_cloning voice_in volunteers_so vpns_$ vulnerable_people wait_at walk_me walked_in walls_$
wank_$ want_an want_bath want_guidance want_know want_number want_practical want_tablet want_that wants_ai
wants_discord wants_money wants_privacy wants_training wars_$ wary_of was_16 was_against was_an was_angry was_anyone
was_i was_ist was_named was_only was_out was_posted was_put was_rather was_really was_rushed was_sent was_somebody
was_someone was_something was_still was_top was_withdrawn wasnt_here watch_dont watch_the watch_thing watching_my
water_bill way_more we_call we_even we_keep we_met we_planned we_started we_talking we_use we_write wear_$ web_and
web_page webinar_$ website_$ website_i website_on wed_love wedding_speech wedding_what wednesday_$ wee_one week_$
week_is week_over weekend_in weekend_what well_how well_known welsh_$ went_2 went_off were_a were_blackmail
were_children were_do were_it were_kids were_many were_moving were_some were_taken were_victims were_you were_younger
wet_$ wh_s what_app what_being what_cam what_came what_caveat what_eee what_expected what_games what_gets what_happend
what_hargreavess what_inside what_matters what_needed what_next what_on what_ought what_our what_percent
what_percentage what_police what_questions what_reasons what_said what_say what_settings what_share what_si what_sites
what_slice what_special what_then what_this what_wanted what_went what_were what_works what_your whatd_i whatve_they
when_$ when_an when_are when_have when_nobody when_to where_are where_babies where_in where_on where_only
where_pictures where_the where_there where_was wheres_advice wheres_she wheres_that whether_roblox whether_these
whether_they whether_this whether_to which_$ which_age which_agencies which_birthday which_bit which_body which_club
which_day which_does which_door which_figure which_game which_games which_is which_it which_lady which_lies
which_messenger which_organisation which_percent which_settings which_signs which_that which_three which_year
who_actually who_actualy who_all who_asks who_cant who_commits who_demanded who_did who_dont who_exactly who_first
who_founded who_gains who_get who_he who_interviewed who_knew who_left who_like who_made who_message who_might who_my
who_need who_never who_noted who_only who_pinged who_published who_put who_released who_rote who_sings who_stood
who_tells who_the who_they who_was who_went who_work whod_rather whole_piece whom_should whose_job whose_report
whose_statistics whose_website whose_words whove_they whr_do wht_does why_arent why_did why_he why_now why_only why_so
why_support why_that why_there whys_everyone wi_fi wie_viele wife_and wife_i wife_sends wife_she wife_teacher wife_who
wifes_away wifi_$ wikipedia_says will_$ will_a will_actually will_my will_never will_not will_pull will_read
will_someone will_watch will_we win_a win_over windows_$ windows_keys wine_$ wipe_my wise_$ with_advice with_both
with_chat with_child with_divorced with_drilling with_he with_homework with_itself with_keeping with_locked with_maths
with_nothing with_other with_others with_our with_pictures with_question with_real with_them with_two with_youngsters
with_youth without_a without_an without_asking without_private without_safety without_tears without_them wizard_and
woman_$ woman_was women_who won_and wonder_if wondered_if wondering_about wont_believe wont_boot wont_build wont_come
wont_give wont_load wont_lock wont_share word_a word_forever word_that words_for words_not words_please words_that
work_at work_nights work_so work_sunday work_to work_today worked_with worker_in worker_is worker_should working_on
workings_of works_in works_on works_there worried_gran worried_mum worries_$ worries_about worry_me worry_that
worrying_about worse_at worse_before worse_or worst_$ worst_it worth_anything would_$ would_a would_an would_have
would_my would_pull would_some would_teacher would_that would_this would_walk wrist_$ write_a write_about write_an
write_on writing_a writing_about wrk_with wrok_with wrong_but wrong_file wrong_right wrong_server wrong_way
wrong_window wrote_that x_$ x_one xbox_$ xbox_is xx_$ year_6 year_after year_comes year_for year_i year_if year_the
year_this year_to years_am years_count years_do years_how years_my years_since years_what yer_man yes_no yes_to yet_12
yet_what yo_$ yoda_$ york_$ you_about you_advise you_all you_already you_answer you_confirm you_could you_cross you_cry
you_cut you_down you_fill you_for you_get you_hear you_i you_looked you_lot you_must you_need you_ok you_phone you_put
you_repeat you_ring you_saving you_sent you_set you_show you_sleep you_suspect you_told you_turn you_work young_lads
young_lives young_ones young_person younger_than youngest_$ youngest_person youngest_was youngsters_$ your_config
your_creator your_developer your_hidden your_job your_kids your_knowledge your_logs your_next your_nose your_numbers
your_prompt your_replies your_settings your_status your_token yourself_and yourself_in yourself_without youth_clubs
youth_hostel youtube_$ yrs_$ zelda_$ zero_$ zoo_$ zuckerbergs_outfit zuckerbergs_three
""",
    1: """
11_do 12_girls 12_yo 13_i 13_keeps 13yr_olds 14_ans 16_old 17_yr 18_my 18_on 19_it 20_is 22_she 23_and 25_$ 28_$ 2_that
2_yrs 2am_$ 300_euro 30_quid 30_yr 33_and 34_$ 35_yr 3_30 3_times 3am_$ 40_year 44_and 4_days 4am_$ 500_what 50_or
7_asked 8_she 9_lol 9_when ^_added ^_another ^_blocked ^_came ^_chapter ^_emergency ^_exams ^_granddaughter ^_grandma
^_grandpa ^_granny ^_guess ^_haha ^_happened ^_hearing ^_jk ^_lowkey ^_marking ^_mein ^_mi ^_my ^_noticed ^_parent
^_planning ^_pretty ^_pupil ^_said ^_som ^_sure ^_talking ^_theoretically ^_think ^_thirty ^_tldr ^_trade ^_tripped
^_waiting ^_was ^_where ^_window a_30yo a_35 a_38 a_bit a_bottle a_bruise a_call a_checklist a_dare a_dinner a_dsl
a_food a_free a_friends a_gig a_google a_hacker a_hand a_hidden a_horrible a_kiss a_label a_laptop a_mates a_meme
a_memory a_model a_moderator a_naked a_plate a_player a_porn a_relationship a_reply a_secondary a_sexual a_skin
a_statement a_streamer a_strong a_taxi a_teen a_trial a_user a_username a_video a_virgin a_visitor a_voice a_way
a_website a_young a_younger about_gifts about_us abroad_to abused_me accepted_the access_to account_saying account_with
accounts_and act_on acts_$ actually_being actually_want address_with adult_has adult_i adults_are after_everyone
after_saying after_this after_what age_does age_go age_off age_on age_so aged_9 agency_and ago_and ago_but ago_my
agreed_$ ai_bot all_going all_through alone_with also_say always_the am_15 am_31 am_afraid am_allowed am_aware
am_better am_kind am_lost am_more am_mother am_nineteen am_ok am_old am_sixty am_standing am_talking am_under an_older
and_crying and_didnt and_feel and_gets and_gives and_hides and_hits and_keeps and_lets and_looks and_man and_money
and_mum and_night and_pics and_posted and_posts and_put and_screams and_secret and_sending and_sister and_slapped
and_somebody and_stuff and_to and_woke and_yesterday another_girl another_leader answered_$ anymore_i anyone_and
anyone_for anyone_still app_a app_of apps_that are_11 are_in are_killing are_ok are_so are_soulmates are_the are_worse
article_made as_abuse ask_her ask_what asked_by asking_as asking_where asks_every asks_me asks_the assembly_on
assistant_is assistant_what at_1 at_4am at_comic at_every at_half at_least at_swimming at_that at_things at_uni
at_which au_pairs away_from babysit_and babysit_has babysitter_did babysitting_the back_from back_he bad_about
bad_feeling bad_here bad_saying bag_to bank_and bathroom_door be_12 be_alive be_boys be_happier be_her be_looking
be_polite be_split because_is because_people because_someone because_that because_theres bed_and bed_or bed_she
bedroom_window been_asking been_at been_chatting been_doing been_getting been_going been_having been_messaging been_on
been_pretending been_so been_texting been_watching before_he before_she behind_and behind_on being_asked being_forced
being_manipulated being_used believe_a believes_it better_with big_friend big_is big_ones blackmail_and blackmail_he
blackmail_with block_someone body_and body_when bombing_mean book_that booked_a booked_us both_$ bottom_of boy_in
boy_of boy_shared boy_told boyfriend_and boyfriend_from boyfriend_if boyfriend_is boyfriend_looks boyfriend_of boys_one
boys_to bra_size brawl_stars brazil_$ breathe_$ bring_my bro_the brother_came brother_did brother_does brother_i
brother_makes brother_says brother_to brothers_and brownies_said burns_on burst_into but_his but_honestly but_really
but_some but_that but_they by_an by_another by_friday by_ten call_at call_for call_him call_if called_dad cam_with
came_across came_with camp_one can_an can_kids can_prove can_say can_she can_text can_watch canada_and cant_leave
cant_live cant_unsee card_is cards_with career_$ carried_on cases_and ceop_$ changed_her character_ai chat_privately
chat_thing cheat_on check_the chess_with chest_$ chicken_shop child_abuse child_at child_gets child_should child_was
childminder_and children_$ choked_me christmas_$ church_keeps class_has class_is clean_at clicked_the close_to
clothes_on club_but club_was coach_at coach_gives coach_keeps coach_online coach_picked collection_$ come_alone
come_round comes_back coming_$ confided_in corner_$ country_for counts_when cream_van creepy_$ creepy_in cried_and
crime_if cry_and cry_at crying_since cuff_$ cut_again dad_at dad_hurt dad_locks dad_my dad_was dance_videos dares_and
daughter_age daughter_go daughter_photos daughter_picture daughter_that daughter_through daughter_told daughter_wants
dave_$ day_a delete_this deletes_all deletes_everything deletes_messages demande_des describe_$ dick_$ did_bad
did_online did_only did_we die_if dinner_for dinner_lady discord_$ discord_day discord_messaged discord_one dming_me
dms_just dms_what do_another do_bad do_before do_dares do_he do_next do_on do_the do_voice doctor_and does_and
does_discord does_love does_stuff doesnt_believe doesnt_come doing_something doing_the done_so done_to dont_bring
dont_feel dont_judge dont_play dont_reply dont_sleep door_are door_is down_of down_so downstairs_i drama_club
dramatic_about drink_at drinks_and driver_asked driving_instructor drop_it easier_if eaten_since eating_$ editor_i
eight_and else_can else_is embarrassed_to emoji_list end_of english_bad english_message enough_evidence even_a even_in
every_nite every_question every_week everybody_loves exact_same explain_and facetime_me faire_$ fake_$ fallen_for
family_read family_sees far_$ father_in fault_because fault_right feed_the feel_bad feel_lucky feel_used feel_weird
feeling_meh feelings_for fell_down fiction_$ fine_$ fine_with fink_i first_and first_then fit_$ five_girls flatmate_has
flatmate_is folder_$ folder_of followed_$ followed_by food_and food_bank for_a for_both for_christmas for_extra
for_four for_himself for_hugs for_like for_mum for_porn for_siblings for_teen for_teens for_texts for_uni for_when
for_xbox for_years forget_what found_condoms four_hours fourteen_he freaking_me fridays_$ friend_ok friend_or
friend_posted friend_went friends_have friends_would frightened_to from_an from_and from_church from_fortnite from_new
from_poland from_roblox funny_story game_in game_wants game_will gates_and gave_a gave_away get_20 get_beaten get_money
get_one gets_me gets_nasty gets_picked getting_into gfs_dad gifts_and gifts_from gig_$ girl_of girl_told girlfriend_in
girlfriend_is girlfriend_of girls_and girls_too give_my gives_free gives_him gm_from go_2 go_live go_there goes_in
going_round good_english good_lesson good_report goodbye_and google_docs google_maps got_five got_kids got_lines
got_off got_over got_pics got_really got_stuff got_them granddaughter_has granddaughter_is grandkids_facetime
granny_here groomed_but groomed_for groomed_is groomer_$ groomer_on grooming_he guild_is gym_$ had_her had_him haha_my
hai_$ hair_and hand_$ hand_in handed_me hands_up hands_where happened_2 happened_as happened_yet happy_birthday
has_blue has_child has_never has_photos has_started has_told hasnt_been hate_going have_bad have_fallen have_fear
have_gone have_never have_nothing have_put have_screenshots have_wrote have_you havent_slept he_already he_ask he_came
he_carried he_choked he_come he_drinks he_hurts he_knew he_leaves he_looks he_lost he_messages he_minds he_picks
he_posts he_ran he_rings he_ses he_shouldnt he_sits head_wants hear_him hed_be hed_been hed_lose hell_find hell_hurt
hell_post hell_share help_on help_to her_arm her_at her_baby her_back her_bed her_before her_book her_clothes her_coach
her_costume her_daughter her_for her_game her_grandfather her_photo her_pics her_proper her_tablet her_top her_tummy
her_when here_a here_any here_one hers_$ him_after him_again him_before him_even him_finding him_getting him_have
him_home him_master him_once him_tomorrow him_was himself_when his_and his_babysitter his_birthday his_boss his_coach
his_computer his_father his_gran his_hoodie his_last his_mate his_picture his_playstation his_server his_switch his_way
his_wife hit_at home_drunk home_is home_tonight home_without homework_server hospital_$ hotel_for house_and how_bad
how_my how_to hug_him hugs_from hundred_pounds hurt_from hurt_herself hurt_me husband_i hypothetically_if i_accepted
i_being i_chat i_clicked i_come i_cut i_deal i_delete i_downloaded i_fink i_found i_get i_joined i_kissed i_mustnt
i_put i_raise i_reported i_start i_support i_survived i_suspect i_took i_wouldnt id_$ if_id if_your ignore_it ill_leave
illegal_pictures images_on in_and in_assembly in_bed in_brazil in_chapter in_fortnite in_love in_march in_night in_on
in_polish in_prison in_private in_pshe in_so in_something in_these in_too in_videocall in_why instructor_who internet_i
internet_where intimate_photographs into_tears ipad_he is_33 is_35 is_abusing is_afraid is_anything is_big is_calling
is_doing is_drunk is_easier is_family is_frightened is_her is_hitting is_meeting is_mostly is_now is_outside is_parking
is_reading is_scaring is_seven is_sharing is_shut is_some is_stopped is_taken is_taking is_terrified is_threatening
is_trash isnt_his it_500 it_abuse it_before it_cause it_counts it_exactly it_fake it_feels it_giving it_happens
it_hearsay it_how it_matter it_nothing it_own it_really it_someone it_sound it_stopped it_then it_your itd_help jai_14
jail_because jk_jk jk_unless job_if judge_$ just_between just_block just_found just_had just_need just_take keep_asking
keep_going keep_him keep_looking keep_messaging keeps_a keeps_dming keeps_finding keeps_going keeps_his keeps_taking
keeps_texting kid_a kid_bought kid_my kids_12 kids_in kids_keep kids_of kiss_$ kiss_me kisses_her kit_man knew_about
know_because know_but know_everything know_whom know_with knows_her knows_it knows_what knows_where knows_your lad_$
lad_at lad_from lad_of lads_at lads_on lads_say lads_think lady_and lady_asked lady_on lake_$ language_for laptop_$
lass_is late_for laugh_but laughs_$ law_insists leader_wants leaders_$ leaf_me leak_my leaked_$ leave_you leaves_me
lee_$ lessons_at let_me lets_her letters_from letters_to life_and lift_home like_35 like_in like_other like_unicorn
like_when liked_him lines_my little_boy lives_at lives_with lobby_was lock_me locks_him lol_it lol_my long_he lose_he
losing_it lot_bigger love_bombing love_or loves_him madam_my makes_new makeup_for man_from man_gave man_give man_i
man_online man_recorded man_saw man_showed man_twice man_wants man_write march_$ mark_on marriage_$ marry_a mate_and
mate_got mates_brother mates_dad mates_is mates_say me_100 me_abroad me_after me_against me_anything me_asks me_call
me_crying me_eat me_free me_from me_happy me_in me_late me_love me_manda me_names me_pide me_porn me_see me_shower
me_snaps me_touch me_touched me_want me_weird me_words mean_i measure_i meet_a meeting_some meme_about message_from
message_on message_saying message_that messaged_a messaged_me messages_after messages_he messages_say messaging_her
messaging_him messaging_players met_$ met_and met_her mine_has minecraft_offline minutes_and miss_$ mobile_data mod_a
money_at money_for monkey_app most_risk mostly_adults mr_patel mum_$ mum_about mum_boyfriend mum_gets mum_goes mum_here
mum_leaves mums_friend music_master must_i mustnt_tell my_10 my_13th my_and my_assistant my_babysitting my_boots
my_boss my_bra my_captain my_care my_career my_chest my_city my_colleagues my_das my_fathers my_flatmate my_front
my_grandbaby my_grandchild my_housemate my_leg my_lobby my_locker my_pe my_pencil my_riding my_scouts my_shoulder
my_swim my_thigh my_timetable my_uios my_videos my_worry myself_for myself_i myself_in naked_body nan_says nasty_$
neck_and need_em neighbour_and neighbour_gives neighbour_pays neighbour_plays nephew_$ never_hit new_jersey next_$
next_month niece_said night_or night_so night_to nite_$ no_cap no_cause no_child no_good no_know no_limits no_ones
no_three no_way nobody_acts nobody_asks nobody_has nobody_know nobodys_met normal_$ not_16 not_an not_enough not_if
not_say not_wake not_want note_at note_i nothing_and notice_if now_but now_he now_one now_so now_theres nude_$
nudes_what nursery_drew nursery_has nursery_worker of_$ of_14 of_24 of_9 of_being of_just of_little of_man of_men
of_people of_staff off_a off_by off_his off_in off_please off_we offered_$ office_$ officer_here ok_funny ok_it ok_now
old_guys old_his old_lady old_should old_tiktok old_woman older_but older_cousin older_guys older_woman omegle_$
on_after on_back on_brawl on_calls on_every on_fridays on_one on_some on_them on_to on_twitter on_us on_video on_you
once_it one_at one_believes one_boy one_child one_did one_gets one_kid one_lad one_says one_uncle one_way ones_and
ones_are ones_they online_all online_he online_name only_12 only_13 only_6 only_does only_found only_from only_gets
only_now only_this or_give or_police our_assistant our_baby our_boy our_choir our_messages our_nursery our_youth out_at
out_me out_our out_so out_today out_who outside_when over_pictures over_this own_brother own_fault own_for owns_her
parent_of parents_are parents_for parents_have parents_want parents_would partner_frightened parts_$ party_had pass_on
passcode_and pay_by pay_up paying_a pencil_case percentage_of person_for phone_for phone_has phone_in phone_not
phone_when phones_fuel phones_in photos_on photos_so photos_with picking_me picks_me pics_on pics_she picture_from
picture_round picture_taken pictures_he pictures_of place_i plate_at play_a play_all players_at playstation_$ please_$
please_say please_write pocket_money pokemon_cards police_tell police_took police_would polite_$ porn_on posted_my
pounds_i power_$ practice_for pretending_you pretty_sure priest_did primary_school prison_and private_my private_parts
pro_ana promise_not protocol_$ pshe_and pta_chair pulled_a pulled_my pupil_disclosed pupil_handed pupil_in pupil_of
pupil_on pupil_wrote put_it put_the put_their quid_and quid_of quiet_about quit_$ quoi_faire raise_it ran_the
random_but reach_her read_after read_page read_that read_them reads_over real_no really_not recipe_for recorded_me
reply_from reply_if report_an report_is report_made rides_and right_thing ring_my ring_on ring_the ringing_$ risk_and
roblox_and roblox_wants room_of room_on room_since room_when rooms_$ round_year safe_at said_age said_come said_he
said_hell said_id said_itd said_police said_she said_there said_we same_$ saw_something say_his saying_hell saying_her
saying_no saying_she saying_they says_1 says_a says_age says_all says_be says_first says_hed says_hell says_if
says_none says_only says_people says_were says_when scared_stiff school_about school_he school_need school_to
screamed_when screaming_every screen_time secret_about secret_in secret_phone secret_place section_15 see_$ seen_me
self_$ selfies_$ send_pictures send_them sending_her sending_him sending_pictures sending_stuff sending_things
sends_him sends_it senor_me sent_a sent_money sent_pictures sent_things server_he server_says server_where
seventies_the she_call she_cry she_ever she_get she_hits she_left she_not she_plays she_say she_sleeps she_talks
she_will she_wishes she_write shop_$ shorts_$ should_see should_stop should_you shouldnt_$ shouting_and shower_$
shower_and side_has signs_i silly_but since_i single_day single_night sir_can sir_says sister_15 sister_came sister_has
sister_in sister_keeps sister_lets sister_messages sister_of sister_to sit_with site_i site_with sits_in sits_on
sits_so skins_$ sleep_in sleep_outside sleep_over slept_with small_sister smell_of snake_$ snaps_and sneak_out
so_annoying so_close so_dramatic so_she so_theyd some_$ some_site somebody_at somebody_he somebody_on somebody_she
somebody_want someone_did someone_followed someone_got someone_off someone_so someone_talk someone_wants someone_with
something_and something_on something_to somewhere_for son_11 son_messages son_play son_showed son_told son_wont soon_$
speak_up spots_$ squeezed_for stables_gives staff_is stairs_$ stay_$ stay_behind stayed_behind step_dad stepdad_comes
stepdad_has stepdaughter_and stepmum_makes steps_$ stepson_is still_$ still_check still_counts still_flinch still_hurts
stop_and stop_if stop_someone story_my stranger_$ stranger_and stranger_who strong_password stuck_with student_of
stuff_for suggest_$ sum_man summer_hols sunday_and support_a support_him sure_if sure_the suspicious_$ swat_my
swears_it sweets_and swimming_club take_i take_this takes_photos taking_one talk_he talk_with taught_her tea_and
teacher_dont teacher_followed teacher_kissed teacher_my team_we technique_$ teenage_girls telegram_and telegram_because
telegram_group tell_grandma tell_his tell_i tell_nobody tell_on tell_one tell_school telling_you tells_kids tells_you
ten_or tengo_13 text_and text_the text_you texted_me texting_me texts_her than_girls than_other that_deletes
that_discord that_does that_gets that_grooming that_hed that_last that_they that_upset the_adults the_allotment
the_army the_back the_battle the_bestie the_blackmail the_brownies the_call the_chicken the_chickens the_cinema
the_comments the_corridor the_court the_driver the_editor the_eighties the_emoji the_family the_fire the_footballer
the_gate the_group the_headset the_internets the_kit the_lake the_language the_letter the_lifeguard the_lights
the_lodger the_loos the_men the_mother the_mum the_oldest the_ones the_oven the_picture the_power the_recipe the_rope
the_rounds the_self the_shopping the_smell the_social the_sports the_stables the_stairs the_stock the_taxi the_ticket
the_xbox the_youth their_dad their_hands them_at them_is them_so then_a then_isnt then_the then_they then_we
theoretically_what therapy_that there_another there_but there_has there_help there_now there_they there_with
these_cases they_gave they_hear they_knew they_lose they_never they_put they_see they_set they_shouldnt they_talk
they_think theyd_send thigh_$ thing_going thing_was thing_with things_no things_on think_ill think_is think_somebody
think_someone think_theres this_bot this_but this_counts this_game this_grown this_isnt this_made this_so this_summer
this_very tho_he those_from three_hundred through_the thursdays_$ tiktok_live time_he to_abuse to_another to_block
to_boys to_bring to_but to_collect to_consent to_forget to_heaven to_his to_leeds to_lock to_manchester to_mum to_not
to_other to_our to_out to_pose to_prove to_save to_sneak to_strip to_teacher to_teens to_telegram to_them to_worry
toddler_bites together_but toilet_$ told_in tongue_$ tonight_and too_far took_photos took_pills took_them touch_it
trainers_a trial_is trust_him turn_16 turn_off turned_her twenty_four twice_her two_and two_days two_year un_mec
uncle_bought uncle_he uncle_plays und_ich under_13s under_her uniform_i unsee_it up_$ up_by up_next up_says up_she
up_than up_with upset_me us_drink us_i us_in us_on us_two used_sexual uses_the using_it using_my using_our van_with
vanish_$ vbucks_and very_much victim_go victim_or victims_$ video_to videos_$ videos_of virgin_$ voice_calls wages_$
wait_in waiting_and walk_his walks_in wall_and want_300 want_500 want_help want_it want_them wants_her wants_him
wants_more wants_photos wants_you was_7 was_all was_being was_blackmail was_coming was_done was_down was_fun
was_happening was_lonely was_looking was_not was_one was_our was_recorded was_sad was_special was_thirteen was_wearing
was_with wasnt_just watch_$ watch_me way_he we_did we_play we_were wearing_$ wed_just weeks_$ weird_man went_back
were_13 were_alone were_on were_scared were_twelve were_used wetting_the what_are what_behind what_counts what_going
what_her what_must what_shall what_they what_we when_a when_someones where_i where_kids where_my whether_a which_app
which_apps which_number which_school who_2 who_buys who_calls who_cares who_comes who_has who_loves who_owns who_should
who_takes who_threaten who_told who_writes whole_packet why_i whys_he wife_found will_believe will_come will_he
will_tell will_want window_cleaner with_burns with_is with_man with_names with_out with_sen with_somebody with_you
without_being woman_tried woman_who wont_leaf wont_listen wont_make words_about worker_$ worker_and working_$
would_arrest would_even would_fall would_he would_notice would_one write_english write_my write_to wrote_$ wrote_a
wrote_on year_$ year_5 year_asked year_groups years_$ years_in years_somebody yesterday_the yet_he you_correct you_just
you_promise you_send you_what you_when you_with younger_ones your_a your_age your_dog your_video yourself_$
youtube_channel youtuber_i
""",
    2: """
10_said 10_years 12_and 12_yr 13_he 13s_join 14_it 15_he 17_$ 20_000 22_the 22_wants 23_i 24_and 25_and 26_years 27_and
27_year 300_quid 30_i 30_on 38_$ 38_and 3_years 400_day 41_and 8_year 9_he 9_years ^_are ^_brother ^_changed ^_chess
^_clock ^_daughter ^_deleted ^_do ^_drinking ^_ein ^_everyones ^_fi ^_friends ^_goodnight ^_gramps ^_holiday ^_ill
^_imams ^_journalist ^_karate ^_love ^_meri ^_might ^_overheard ^_pick ^_quick ^_secret ^_sofa ^_sorry ^_sugar ^_tried
^_tutor ^_well a_14 a_40 a_belt a_calendar a_cub a_danger a_dick a_doctor a_family a_floor a_folder a_fuss a_good a_gun
a_hug a_human a_husband a_lady a_lie a_load a_prize a_real a_screenshot a_shame a_shared a_she a_small a_social a_split
a_student a_sunday a_talent a_teaching a_tracker a_trusted a_whole about_and about_grooming about_me about_minors
about_one about_someone about_younger abuse_to abused_in added_to admin_of after_26 after_it again_last again_today
age_do age_of age_she agree_$ ai_girlfriend alarm_$ all_got all_his all_know all_left all_recorded alone_online also_on
also_what always_messages am_alone am_forty am_holding am_mocking am_shaking am_special am_starting am_walking
america_$ an_account an_ex an_he and_down and_has and_his and_if and_is and_new and_parks and_stops and_talking and_the
and_was and_went and_were and_wish anos_$ another_kid answers_every any_food anyone_elses anyone_up app_to apps_were
are_16 are_alone are_asking are_children are_from are_getting are_home are_named are_sharing arent_for as_proof
as_punishment asap_$ asked_how asking_4 asks_about assault_$ at_breakfast at_camp at_nite at_scouts aunt_who
away_together babysitter_has back_again back_then bad_he bag_and bathroom_and be_broken be_by be_next be_touched
because_his because_one because_they bed_for been_counting been_saving been_sending been_told being_alive being_paid
being_really being_weird believed_me big_for birthday_and birthday_to blackmail_right blackmailing_me blazer_$
bleeding_$ block_a bond_$ boss_to boy_so breakfast_club bridge_is bring_your brothers_in bruise_from build_trust
bullied_so but_a but_dont but_from but_grandad but_says but_then but_this button_on buys_me by_midnight by_mistake
by_our by_somebody by_text call_back called_a called_uncle calling_her calls_a calls_him camhs_wait camp_was can_be
can_grooming can_police can_ring cant_$ cant_breathe cant_explain cant_say car_last car_with cards_or caretaker_and
changing_rooms chat_i chat_in chat_to chats_by chatting_to check_a checklist_of chess_coach chess_com child_in
child_out child_porn child_tell childminder_$ childminder_i children_and chip_shop christmas_and cinema_$ class_says
class_who close_$ clothes_off coach_did coach_messaging coaches_do com_man come_home coming_for computers_$
contact_with contacting_my controls_all cops_can could_just country_if county_lines court_and cousin_and cousin_makes
cousin_shows cub_pack cut_my cuts_on cutting_and dad_been dad_laptop dad_on dad_the dad_watches dance_class dance_on
danger_to dare_but daughter_alone daughter_asked daughter_diary daughter_doing daughter_in day_40 days_is days_so
days_till deleted_$ deleted_the difficulties_and dinner_and dirty_$ dirty_messages disclosed_abuse discord_let
discord_server discord_works do_first do_my do_nothing do_tasks do_to do_when does_sextortion does_this doesnt_listen
doing_stuff done_for dont_show door_and door_shut doors_and down_and down_there drama_$ drama_teacher dramatic_but
drew_me drink_and drunk_and each_hour ein_mann else_gets else_to embarrassing_but emoji_$ en_mi english_i enough_$
entra_en er_will euro_or every_friday every_hour everyone_sees everyone_today explain_what exploited_$ face_on family_$
family_so fat_and films_on finish_or five_year flat_$ flat_and floor_plan food_$ for_13 for_3 for_good for_having
for_him for_of for_private for_sleep for_someone for_uk for_us for_videos forget_your foster_carer found_in fourteen_$
fourteen_and free_rides friend_did friend_she friend_what friends_older frightened_me from_hockey from_me from_no
from_romania fun_$ future_$ game_and game_says game_who games_where gate_$ gay_$ get_called get_her gets_$ gets_angry
getting_my getting_parcels gift_card girl_guides girl_keeps girlfriend_i girls_like given_me giving_her giving_out
glasgow_$ go_my go_quiet goes_into goes_white going_home going_missing going_quiet good_but got_asked got_leaked
got_locked got_spiked gp_receptionist grabbed_me gramps_here gran_thinks grandad_does grandson_is groom_another
groomer_in grooming_be grooming_me grooming_or grooming_right group_$ group_leader group_tells group_with grown_ups
guidance_for hacked_my had_a had_my half_the happened_when has_an has_convinced has_just has_learning has_marks
hate_myself have_9 have_all have_friends have_given have_i have_is have_nightmares have_sex have_stopped have_urges
havent_been having_nightmares he_coaches he_controls he_do he_makes he_means he_started he_strangled he_talks he_told
he_tracks he_wil head_$ head_of hear_if hear_it hed_know hed_spot hell_take help_at help_he helpline_for helpline_is
her_about her_and her_boss her_brother her_drawing her_father her_kids her_laptop her_last her_messages her_online
her_or her_see her_stop her_with here_and here_i here_in here_my here_the hide_it him_as him_at him_do him_happy him_or
him_so him_stop him_trainers him_what his_car his_flat his_hands his_house his_messages his_room his_thing his_wall
his_willy hold_me holding_it holding_up home_every honestly_$ horse_game hospital_and hotel_$ hotline_for hour_til
hours_and house_any house_for house_or house_that house_with how_discord how_much how_you hun_$ hurt_her hurt_my
hurts_her hurts_me husband_is husband_makes husband_was i_am i_break i_brought i_build i_change i_click i_count
i_crossed i_deleted i_end i_fight i_heard i_kill i_liked i_mod i_on i_only i_phone i_save i_saw i_swear i_too i_touched
i_turn i_type i_walked i_whisper i_wish ich_machen idea_who if_anyone if_he if_there ignore_the illegal_$ in_$ in_2
in_america in_at in_canada in_dms in_germany in_glasgow in_london in_may in_me in_ohio in_room in_scotland in_sixth
in_spain in_summer in_to in_training in_two in_uni in_when include_a indecent_pictures into_sending is_11 is_27 is_29
is_38 is_44 is_9h is_alone is_always is_blackmailing is_crying is_cut is_driving is_embarrassing is_exactly is_how
is_left is_moody is_picking is_texting is_two isnt_$ isnt_allowed it_2 it_against it_asking it_fine it_free it_legit
it_love it_prob it_through it_together it_told it_used jealous_$ join_her journalist_here jump_off just_a just_about
just_asked just_curious just_going just_rang just_that just_us keep_the keep_wanting keeps_asking keeps_my kept_saying
kev_$ kid_groom kid_on kid_says kid_sent kid_was kids_after kids_by kids_get kids_go kids_i kids_what kill_my
kissed_her kissed_you knife_$ knife_in know_are know_his knows_the lad_thinks language_exchange laptop_and laptop_is
laptop_kids laughs_about law_is leader_asked leader_i leader_made learning_difficulties leave_her left_$ left_after
left_alone legs_and lesson_and lesson_plan let_under letter_with lift_and lifts_and light_on like_28 like_all like_my
like_now liked_it list_is little_kid little_secret little_sister live_and lives_$ load_of locked_in locked_the
lol_anyway lol_who looking_up loves_her machen_$ mad_when makes_them makin_me man_asking man_did man_knows man_of
man_said man_wait man_with manager_who mann_schreibt marks_and married_in marry_my mate_he mate_in mate_she mate_to
me_can me_end me_fat me_half me_has me_hiding me_if me_lifts me_maybe me_now me_promise me_since me_taken me_things
me_today me_watch mean_when means_it meet_at meet_her meet_their member_$ message_me message_was messages_and
messages_at messages_me messages_or messages_vanish messages_with mi_cuarto mi_padrastro minecraft_chat minors_and
missing_since money_and money_from more_for morning_or move_to mum_earns mum_has mum_says mum_the my_400 my_bed
my_besties my_chess my_drink my_food my_grandpa my_neck my_nephew my_netball my_nursery my_passwords my_pictures
my_poem my_science my_screen my_shirt my_shoulders my_skin my_social my_stepsis my_students my_top my_wifes
named_because names_i nearly_a need_it need_one neighbour_beats neighbour_is netball_club never_a never_any
new_childminder new_friend night_with nightmares_$ nightmares_about no_clothes no_it no_reason no_top nobody_believed
nobody_came nobody_is normal_that not_about not_even not_from not_going not_grooming not_her not_their note_with
nothing_about noticed_$ now_because now_says nudes_of nudes_to number_can number_do nurse_i of_abuse of_embarrassment
of_it of_messages of_offences of_pills of_prison of_some of_thirty of_views of_warning of_when off_but offences_were
ok_if old_home old_what older_boy omegle_type on_christmas on_minecraft on_my one_asked one_each one_would only_online
only_play or_everyone or_see or_worse ou_est our_address our_babysitter our_cousin our_kids our_own our_scouts our_year
out_he out_his out_on out_or out_to owe_them own_at own_daughter own_mum own_phone own_son padrastro_entra page_where
paid_by panic_attacks parents_cant parents_dont parents_ok park_$ park_on partner_$ pass_$ passwords_and people_in
percent_of person_doing person_you pet_$ phone_if photo_i pick_me pics_and pics_got picture_that picture_to pictures_on
pictures_to pide_fotos play_games play_on point_i poison_$ police_for police_take prison_$ prize_$ prob_nothing
promise_$ promised_me prove_my prove_you punishment_$ pupil_$ pupil_asked pupil_is pupil_who pupil_wont pupils_$
pupils_one put_something quid_to quiet_lately rang_$ rank_$ reads_all really_14 really_just recorded_$ refer_to
register_and removed_$ replying_after report_cover report_in report_like report_makes report_take report_where rest_of
retail_park right_at right_the ring_in roblox_he rubs_my rules_$ run_from sage_$ said_next said_one said_why sat_next
saturday_i saw_on say_2 say_about say_i say_is saying_he saying_hed saying_pay saying_please says_15 says_17
says_delete says_gifts says_it says_not says_she says_shed scared_me school_keeps school_nurse school_she school_the
science_teacher scotland_report secret_my see_anyone see_her see_those seeing_$ seeing_the seen_the send_me
send_picture send_ten sending_dirty sending_money sending_pics sent_something server_keeps server_with sextortion_is
sextortion_mean shame_on shares_a sharing_a she_begged she_burst she_changed she_did she_goes she_isnt she_lets
she_lives she_showed she_took shell_hate shoot_$ should_run show_and show_his signs_for silent_$ since_$ since_a
since_she since_tea sir_that sister_now sit_for six_year sixth_firm skirt_on slams_doors small_and so_like so_my so_not
so_theres so_this sofa_surfing soll_ich some_creep some_of someone_in someone_to something_a something_in
something_like something_she something_they son_and son_got special_secret spiked_and spot_a started_giving stat_for
stay_at stay_over steam_cards step_grandad still_believe still_there stop_i stopped_coming streamers_are students_says
stuff_from stuff_i sunday_$ surname_$ swim_teacher switch_to take_our takes_the tbh_$ teacher_about teacher_at
teacher_knows teacher_makes teacher_messages teacher_they teacher_to teacher_want teen_$ tell_my tell_police
telling_her tells_us term_$ term_i texts_and texts_from that_grandad that_makes that_she the_bill the_blackmailed
the_boys the_chat the_chip the_choir the_coach the_corner the_doors the_gates the_kid the_kids the_light the_line
the_message the_minecraft the_nurses the_parents the_retail the_safeguarding the_secret the_shoot the_staff the_subject
the_sugar the_tube the_wifi their_kids their_name their_parents their_problem them_$ them_get then_went therapist_i
there_guidance there_is there_since they_arrested they_film they_filmed they_hacked they_know they_listed they_scared
they_will they_would thing_happened things_behind think_are think_she thinks_hed thirty_five this_afternoon
this_happened this_it this_out this_weekend thousands_of threatened_online threatening_me through_this thrown_out
ticket_to tickles_her time_$ time_a timetable_$ to_16 to_answer to_burn to_children to_court to_date to_download
to_drink to_football to_go to_leak to_little to_make to_random to_shout to_start to_undress to_wear toilet_and told_his
told_on told_them too_we took_money top_$ top_on touched_by trade_offer train_to trainer_at trainers_who training_and
training_with tried_the trust_with truths_and tuesday_and turning_up turns_up twelve_and two_kids two_seconds
two_truths type_site ugly_$ uk_if un_senor una_foto uncle_did uncle_does uncle_from und_will up_again up_because up_her
up_in up_said upset_$ us_fags us_with user_on vicar_$ video_on volunteer_there vote_on wait_till waiting_list
waiting_outside waits_by walking_home wall_again want_more want_the wanted_it wants_cash wants_different was_14 was_18
was_a was_assaulted was_eleven was_good was_love was_small was_soll was_to washing_$ washing_but watched_$ way_home
ways_$ we_all we_been we_dont we_only we_take we_talk we_tell weekend_i went_in went_on went_round went_silent
went_white were_11 what_a what_colour what_school what_sextortion what_you whatever_they when_mums when_we where_nobody
where_people which_bus which_streamers white_$ who_asked who_for who_from who_hurt who_runs who_she why_am why_tengo
why_un wifes_nephew will_anyone will_find will_hurt will_it will_they with_ai with_bruises with_how with_little
with_mum with_people without_giving without_your wont_accept wont_delete wont_need wont_see wont_show work_he work_it
worker_doesnt works_and world_$ worry_but would_happen would_someone write_here write_she written_about year_6s
year_group year_has you_check you_freeze you_never you_still you_up you_wear young_and young_girls young_to your_child
your_sister your_stepdad youth_pastor
""",
    3: """
10_can 12_$ 12_years 13_$ 14_do 17_but 1_$ 1am_$ 20_years 2_months 2am_and 38_year 3_weeks 40_$ 50_of 6_years 7_my 8_i
8_that ^_ammi ^_aunty ^_bought ^_father ^_fun ^_gp ^_had ^_heard ^_jai ^_joined ^_lmao ^_makes ^_merry ^_mr ^_ms ^_mum
^_nu ^_profile ^_promise ^_social ^_story ^_teaching ^_terrified ^_thanks ^_thought ^_three ^_work a_27 a_bond a_cam
a_castle a_few a_five a_flight a_headset a_letter a_married a_necklace a_nickname a_pizza a_register a_soul a_tent
a_thank a_usb a_victim a_wedding about_something about_walking accounts_to adds_all advice_about after_he age_then
ages_and all_to all_up allowed_that alone_for already_paid always_been always_say am_22 am_being am_frightened am_gay
am_head am_here am_saying am_terrified am_thirteen am_twelve am_typing an_actual an_ai an_answer and_already and_asking
and_breathes and_dms and_got and_hold and_laughs and_looked and_parents and_sent and_strokes and_there and_threatens
and_took and_wouldnt app_is are_new are_part arrested_in ask_about asked_what asking_what asks_who at_after at_euston
at_mcdonalds at_nursery awful_$ back_with bad_is bad_it battle_pass be_arrested be_dead be_forced be_mad be_stopped
be_that beaten_up been_6 been_good been_looking been_to before_it begged_me behind_every being_a being_hit being_sick
being_too being_watched bench_with benched_me best_mate better_$ bike_is blackmailed_$ blocked_him blue_$ body_isnt
boss_is bot_but both_are both_of bought_a box_at boy_on boyfriend_who boyfriend_wont bring_it brother_and brother_cries
brother_who brothers_ipad but_also but_one by_her calendar_of call_and call_in can_adults can_it car_and car_park
card_in cards_and carrying_on cat_in caught_how changed_my changed_the chapter_3 chat_by chat_every chats_as checks_$
child_dont child_when children_i choir_man circle_time class_said clothes_were club_keeps club_makes coach_benched
coach_wants coach_who cocoa_$ colleague_is colleague_messages come_upstairs comes_on coming_on cons_$ controls_$
cops_on costume_$ could_meet couldnt_talk cream_man cries_$ cries_every customers_say dad_does dad_gets dad_i dad_mate
dad_reads dad_took daughter_been daughter_got daughter_i day_and day_the deepfake_of desk_at diary_and did_i
did_nothing did_things didnt_come didnt_i different_children different_man do_homework do_lines do_stuff do_things
does_$ down_by drawing_app drew_a drives_$ drives_a dye_$ each_week eight_$ essay_on et_i euston_$ even_tho
every_morning everyone_loves everything_in fake_nudes fake_of family_if fault_for favourite_and favourites_i
fifty_years find_him finds_out fine_he fine_i fine_then finished_$ firm_are firm_has first_one for_11 for_20 for_ages
for_an for_child for_her for_looking for_no for_ranked for_sad for_six forced_me found_an found_out free_if
friend_wants friend_wont friend_write friendly_with friends_house from_all from_monday game_i game_said game_she
game_we garage_door gave_her get_rid gets_mad gifts_are girl_and girlfriend_online girls_get girls_in gives_us go_home
go_meet go_school gone_to goodbye_on got_$ got_that gran_and grandma_here grandson_to green_$ groomed_he groomed_i
grooming_was group_and gtg_$ guess_$ guys_and had_favourites had_to half_and hand_where happen_to happens_every
has_access has_bruises has_gone has_new has_stopped hate_me have_already have_done have_got have_had have_not have_to
have_told havent_told he_booked he_cries he_described he_did he_goes he_pays he_posted he_say he_sends he_takes he_used
he_was head_girl head_is head_told hear_the heard_my hell_put help_before her_boy her_child her_husbands her_mums
her_on her_picture her_step her_uncle here_she him_the him_who himself_$ his_face his_hand his_mum his_sister his_tent
his_top home_in home_with homework_i hot_and house_lol how_worried hugs_me hung_up hurt_myself i_a i_bought i_can
i_cant i_did i_didnt i_eat i_hung i_noticed i_remember i_replied i_sleep i_starve i_tried i_woke ice_cream if_both
if_this in_an in_danger in_her in_homework in_hospital in_july in_pieces in_tomorrow in_uk instructor_puts is_21 is_25
is_back is_being is_deleted is_dming is_done is_eleven is_hurting is_messaging is_nine is_safeguarding is_small
is_talking is_ten is_using is_waiting is_weird is_your isnt_one it_anywhere it_funny it_her it_isnt it_kids it_make
it_out it_rape it_shouldnt it_stops it_this joined_a joking_this july_and jumping_in just_tired keep_being keep_calling
keep_talking keeps_calling keeps_me keeps_turning key_and kid_told kids_never knew_and knew_what know_my know_your
knows_all knows_but lad_is lass_in last_message late_night laughing_$ law_here leave_$ left_a let_gran lie_$ lied_$
lied_and lifts_$ light_bulb like_the line_it list_i listens_to live_stream lmao_my loads_of locks_me logged_into
lol_not lol_ok long_does loud_$ love_my made_an makes_him man_every man_gives man_has man_say man_she man_what
manager_at many_in married_man mate_is may_be me_4 me_every me_going me_messages me_play me_realise me_send me_show
me_sleep me_tell me_tomorrow me_which me_why me_without mean_if meeting_a merry_xmas message_children messages_when
might_be mine_did mocking_it mocking_me mocking_new modelling_and money_by more_after more_they mother_no mother_what
moved_on mr_b mr_d mum_had mums_boyfriend mums_name mums_partner my_apps my_birthday my_board my_boys my_bus my_drama
my_eyes my_fringe my_godfather my_internet my_legs my_leotard my_mosque my_nurse my_pants my_paper my_secret my_shoes
my_six my_stepbrother my_stream my_teacher my_tutee my_username my_work neck_$ never_do never_knew new_accs new_iphone
nicked_my no_heating no_matter no_money nobody_$ nobody_at nobody_believes nobody_says normal_for not_around not_here
not_told nothing_but nothing_for notification_$ now_does now_they nudes_$ nudes_are numb_and number_in number_that
of_15 of_apple of_consent of_dad of_our of_yourself off_amazon off_chat off_dead off_from off_what often_should ok_what
old_ones old_that old_told older_boyfriend older_lads on_hold on_live on_monday on_omegle on_page on_parents on_tuesday
on_your one_and one_lass one_was one_will online_wants only_he only_messages only_some only_touched open_on opened_and
or_delete or_keep or_ruin or_your others_about our_call our_daughter our_girls our_group our_secret our_street our_town
out_a out_if outside_of outside_our over_the own_and own_thoughts paid_and paid_for paper_round parent_look parents_do
parents_evening parents_how parents_will partner_is pass_me person_in person_without phone_case phone_pings phone_so
photo_in picture_removed pieces_$ pinches_my pings_$ pizza_place place_$ plan_of play_truth please_he please_what
point_of police_number police_themselves porn_$ post_something post_them posted_goodbye pounds_$ pregnant_$ presents_$
pretends_to private_photos proof_$ put_my question_is quick_question rather_go razor_blades real_mum real_reason
register_for report_count report_them reported_him rid_of ring_someone ringtone_$ roblox_who roof_of room_so round_a
round_is ruin_$ run_off runs_the sad_teens said_bye said_dont said_what saturday_and save_the saw_$ saw_her say_yes
sayin_i says_40 says_anything says_nobody says_please says_your schickt_mir school_a school_and school_any
school_because school_we school_who scream_at screenshot_of secret_from secret_with see_where send_someone sent_$
sent_nudes server_asked sexy_$ shaped_like shared_our she_wont she_works shell_be shop_gives should_use should_we
side_$ sir_in sits_$ so_a social_services some_and some_lads some_old somebody_told someone_it someone_made
someone_older someone_posted someone_recorded someone_ring someone_she someone_stop someone_tell something_awful
something_very somewhere_i somewhere_to son_he soul_$ split_in staff_here starting_to staying_with stepbrother_does
still_abuse stop_looking stop_sending stopped_$ stopped_eating story_time stranger_he stream_her stuff_at such_an
supply_teacher sure_i survivor_and swapped_pics swimming_coach tablets_and take_me takes_half talk_and talks_to tape_$
teacher_keeps teacher_lose teacher_read teacher_what telegram_channel telephone_for ten_$ tent_$ tent_with text_i
that_in that_tutor the_cupboard the_customers the_deal the_desk the_front the_garden the_ice the_leaders the_lesson
the_lips the_list the_little the_offender the_owner the_pe the_photos the_playground the_presents the_questions
the_register the_shed the_sort the_student the_stuff the_talent the_tournament the_trainer the_warning the_worry
them_in them_they them_when themselves_$ then_said there_anyone there_anything there_isnt these_reports they_all
they_count they_pass they_post they_still they_told things_for things_i things_when thinking_about thirteen_$ thirty_$
this_article this_country this_or this_stranger this_world thoughts_about threatening_to threats_$ till_it tips_for
to_all to_b to_cut to_do to_first to_fly to_happen to_her to_keep to_love to_message to_next to_post to_that to_touch
to_wait to_what today_$ told_somebody told_to too_deep too_friendly took_it took_the topped_up touched_her touched_me
trainer_any tried_to trouble_if trusted_adult turned_up tutor_said twin_is two_girls two_years un_barbat un_monsieur
uncle_$ uncle_and under_a uni_$ up_did up_every up_please us_at us_were us_when voice_says voice_that waits_for
wall_with want_him wants_pics was_caught was_eight was_finished was_my was_your wasnt_a wasnt_my watching_$ way_$
way_out we_could we_get week_the weeks_and weird_texts weird_with were_meant were_wrong wet_the what_goes what_means
what_time when_it when_someone when_were where_they which_helpline who_gave who_gives who_i who_makes who_now who_pay
who_speaks who_taught who_touched who_wont whole_football whom_do why_it why_the why_would will_send with_50 with_grown
with_no without_mocking without_saying work_experience work_in would_kill written_to wrong_and year_8 yo_who you_alone
you_feel you_give young_people your_coach your_list
""",
    4: """
11_$ 11_or 13_ans 13_gets 13_yr 16_and 19_$ 200_in 200_quid 20_yr 2_b 2_years 32_$ 4_$ 500_or 71_$ 9_year ^_3 ^_ana
^_camhs ^_counselling ^_half ^_lately ^_lifeguard ^_mio ^_pay ^_police ^_smh ^_twitch ^_watched ^_white ^_wo a_26
a_bank a_bra a_calculator a_countdown a_grown a_helpline a_hunch a_lass a_nude a_package a_plane a_poll a_quiz
a_relative a_school a_telegram a_text a_wooden about_12 about_how about_is about_that about_this account_$ account_just
act_normal actually_come adding_me adult_$ adult_on adult_what after_pill age_he all_are all_these allowed_online
already_happened already_sent always_$ always_wants am_18 am_24 am_mature am_only am_safe am_worried an_apprentice
and_asks and_filmed and_her and_makes and_pregnant and_takes and_told and_wont anyone_there anything_$ anyway_$
anywhere_else app_where apprentice_at are_about are_chats are_everywhere are_off are_pictures arm_$ as_far as_it
as_well asked_for asked_which asking_for asks_for at_hers at_kids at_sports at_youth away_if back_by back_for back_i
bad_person bail_and bank_account be_bad be_his be_married be_me be_ok because_a because_mine because_then bedroom_$
been_arrested been_sext been_targeted behind_me believes_me big_sister bin_$ bitcoin_or blackmail_by blade_in
bleeding_a bot_that bot_watching bought_me bought_the boyfriend_how boys_are boys_being boys_does boys_i bra_off
breakfast_or bring_a broke_$ brother_got brother_his brother_in burns_me but_can but_my buzzes_$ by_6 by_sunday
called_kev called_max came_forward can_pay cant_do cant_ring cant_turn car_for car_i cards_$ case_$ cash_$
catfished_and cause_mine charity_advise chat_and chats_to child_who child_wont chokes_me closes_the club_and club_in
coach_has come_at conversation_$ could_fall counts_as coursework_and cousin_does cover_vpns crashes_at cries_when
crying_and cupboard_$ cut_their dad_a dad_computer dad_makes dad_to dance_teacher dass_ich date_a daughter_chats
daughter_flinches deal_or did_every difference_ok dmd_me dms_and dms_me do_and do_this does_your doesnt_give
doesnt_know dont_$ dont_listen door_again door_neighbour down_last dread_the driver_knows driving_me dumb_$ dumb_but
e_frica eat_lunch eating_me emailed_me ended_up essay_that even_for every_app exams_are fall_asleep far_as feel_right
filmed_us find_out finds_me fingers_$ first_job first_time flight_$ fly_to for_hiding for_liking for_meeting for_mine
for_old for_your forced_to forty_years friend_today from_meeting fun_fact get_done get_messages gets_his gets_taken
getting_blackmail getting_calls getting_messages girl_on girl_said girl_there go_if go_of go_out gone_$ got_40
got_arrested got_flashed grandad_$ groomed_last group_that grown_man had_it hai_ke hamster_$ hands_shake happened_again
has_a has_been has_three has_written hate_what have_anything have_seen have_those havent_eaten he_asks he_follows
he_gives he_pretended he_shared he_show he_sold he_would hear_any hell_drive help_a helps_$ her_alone her_essay her_how
her_i here_come him_if him_it him_on his_aftershave his_girlfriend his_headset his_mums his_whole homework_about
honestly_what hot_tub hotel_key how_old human_i hypothetically_a i_already i_answered i_dread i_even i_guess i_hear
i_isnt i_leave i_let i_love i_loved i_moderate i_skip i_stopped i_swallowed i_tel i_tell i_text i_thought i_word if_my
if_somebody illegal_for in_cars in_england in_english in_pakistan in_some in_that in_with in_yb is_$ is_32 is_crime
is_for is_home is_nothing is_only is_pretending is_seeing is_sending is_showing is_there is_told is_worst isnt_right
it_all it_eating it_first it_grooming it_has it_literally it_real it_til it_whatever it_wrong job_and just_been
just_for just_froze just_talk just_tell keen_on keep_quiet keep_their keep_them keeps_adding keeps_mocking keh_raha
key_card kid_go kid_has kid_online kid_wont kids_like kill_her kill_myself knows_our la_noche lads_in last_$ last_month
last_week leader_says leaves_us legs_$ lessons_are letter_to letting_me lights_are like_40 like_fingers like_that
literally_what lol_nobody lol_that long_you love_you lovely_$ made_fake make_someone makes_the makes_us makes_you
man_calling man_keeps man_we man_wont manager_keeps many_15 marks_for mate_from mate_keeps mate_says mates_to
mature_for maybe_$ mcdonalds_he me_demande me_everyone me_he me_it me_or me_outside me_right me_round me_stuff me_til
me_voir mean_because meet_someone meeting_someone member_of mess_$ messaged_my messaging_does mi_e minded_her mine_is
mine_szantazuje minute_$ mocking_them moderate_a month_that more_and morning_after mum_checks mum_seeing mums_at
mums_man my_backs my_bum my_goddaughter my_granddaughter my_online my_outfits my_pc my_piano my_pics my_rugby
my_stepdaughter my_tennis my_twelve my_twins nearly_dead needs_to nephew_streams never_mind new_accounts nice_man
niece_and night_i no_i nobody_listens nobody_talks noche_$ not_answering not_doing not_funny nude_of number_by
of_himself offender_is often_are old_if old_volunteer old_who older_man on_40 on_bail on_bathing on_how on_our
on_roblox on_saturday on_things on_zoom one_in one_person online_boyfriend online_who only_an only_and only_ten or_12
or_dinner or_he our_au our_chat our_door our_football our_gym our_pastor our_private our_road over_or overheard_two
paid_in pakistan_$ parents_about parents_fight parents_no parents_on parents_wont pay_them people_are petrol_$
phone_buzzes phones_nearly pic_in picking_up pics_just pictures_asked pills_in played_truth please_i police_officer
popped_up private_lessons privates_$ proof_i puppies_$ put_a pyjamas_$ questions_about quietly_$ read_my read_your
reading_that reads_my realised_my report_about report_if report_says report_that reported_to roommate_at rough_$
round_the rugby_club run_the run_to safeguarding_i safeguarding_lead said_hed said_pay said_shed said_they said_this
same_one say_who says_after says_tell scared_of school_now school_uniform schools_it secret_game sending_it sending_my
services_take set_$ set_up sexual_abused shake_$ she_hasnt she_makes she_says she_unfollowed shed_be shouldnt_have
shows_my shut_the sign_my sir_is sit_next six_hours sleep_on slowed_down smoke_alarm so_alone so_hypothetically so_mum
so_we sold_me some_account somebody_be someone_is someone_makes someone_says something_$ something_at something_isnt
son_$ son_friend son_uses son_was sound_dumb spiel_$ split_up sports_day square_and stand_up started_the stats_on
stay_on step_on still_want stop_going stopped_replying student_emailed stuff_that stuff_with such_a sweets_to take_no
talk_without teacher_asks teacher_be teacher_he teacher_locks team_has teenagers_what tell_them tell_who terrified_of
texts_$ that_says that_somebody the_70s the_attention the_caretaker the_case the_chats the_first the_floor the_groomer
the_head the_hot the_internet the_leccy the_morning the_music the_neighbour the_schools the_tickle the_vicars
the_weekend their_own them_now then_asked there_and they_came they_cant they_cut they_find they_have they_said
they_stopped things_at think_about think_my this_$ this_happen this_town those_kids thought_they threaten_my
threatens_to three_days thursday_and ticket_in tickets_for time_his time_my to_clear to_die to_pray to_swimming
to_train to_underage to_who today_and together_$ told_anybody too_big top_off touches_me train_ticket train_tickets
trainers_$ tub_$ turn_it turned_the tutor_did tutor_to twelve_year um_homem uma_foto un_hombre under_$ underage_girls
used_a uses_one vapes_$ video_in voice_note want_200 want_go wants_proof was_abused was_arrested was_crying was_going
was_ten watched_the we_found we_played we_should weeks_ago weeks_i weird_that were_all were_my when_her when_his
where_do where_else while_it whole_class whole_team whole_time why_we will_dass will_this with_an with_and woke_up
wont_go word_it worked_out worried_my would_miss wouldnt_get wouldnt_let write_it writing_this wrong_that wrong_with
yb_with year_was years_difference yesterday_$ yesterday_and you_$ you_be you_come you_who your_dad your_nudes
youth_leader
""",
    5: """
14_is 15_year 15_yr 1_in 3_of 40_quid 4_pics 5_and ^_asks ^_auntie ^_dad ^_ich ^_kms ^_lad ^_not ^_on ^_packed ^_pan
^_pov ^_reported ^_samaritans ^_someones ^_started ^_student ^_swapped ^_vinted ^_wheres ^_whole a_13 a_blade a_chi
a_cop a_cv a_disclosure a_gang a_groomer a_laugh a_lot a_man a_passport a_playlist a_rope a_server a_sugar a_teenage
about_his about_it about_mr after_my after_something aftershave_$ again_because again_since alive_$ am_$ am_52 am_and
am_gone am_meant am_really ammi_ko an_uber and_call and_comes and_did and_found and_half and_hiding and_i and_logged
and_never and_scared and_some and_turned ani_$ ans_et anyone_i anything_just apps_have arrest_me art_server
asking_about asks_where at_1am at_church at_our at_ours at_work away_for baby_i babysit_asked babysitter_$ be_friends
be_i before_and being_bullied bit_$ black_eye bluff_$ bored_of boss_at boy_$ boys_cant boys_in brother_has
brothers_mate brought_a but_now but_the bye_$ call_a called_when cam_in can_talk cant_get cant_tell case_was cause_the
cba_with chapter_is checks_my child_is collected_by come_$ contacts_$ could_be cousin_stays crying_in cv_i dad_and
dad_friend dark_$ daughter_was days_of delete_our deleted_everything did_and did_something did_stuff didnt_know do_mods
do_teacher do_you does_isolation door_handle door_just drive_to each_other eat_$ eat_me efo_llun eleven_$ enough_of
even_joking ever_feel every_match every_night everyone_that everyone_would eye_$ eyes_only family_member famous_people
feel_dirty fifteen_$ find_me firm_$ firm_tutor food_in for_coursework for_dad for_word for_young foster_mum found_my
free_and french_and friend_has friend_in friends_mum frightened_$ from_internet from_today game_with gaming_friend
garage_$ get_me get_picked get_started get_up girl_do girl_for girl_in girl_is girl_online girls_no go_for good_night
goodbye_$ got_a got_convicted got_me got_out got_paid grandad_plays groomer_is group_makes groups_that guess_my
had_enough half_my happened_$ happened_with happens_at has_cuts has_happened has_stuff have_his he_go he_isnt he_reads
he_saved he_went he_wont he_wrote hear_anything hearts_at hell_marry help_but helpline_in her_all her_cousin her_in
her_school her_stepdad her_voice hi_i him_by him_for him_in him_is his_dad his_friends his_laptop his_number his_shoes
hold_$ home_and home_to homes_$ hurting_me husbands_laptop i_allowed i_fell i_gave i_lie i_met i_ran i_still ignore_$
ill_do imi_cere in_one in_pe in_roblox in_since in_south inside_my insists_on is_2 is_23 is_acting is_been is_ceop
is_childline is_eight is_fifteen is_fourteen is_like is_missing is_pure is_sore is_what isnt_safe isolation_mean
it_blackmail it_buzzes it_even it_legal it_messed it_without jai_peur joke_account just_log just_posted keeps_offering
keeps_saying key_to kids_online kitchen_$ knee_$ knew_which know_how know_that lad_on lead_who leave_home like_$
like_she lives_on log_off logged_off loved_him made_this man_my man_off man_says manager_is many_teacher marks_on me_an
me_do me_go me_got me_money me_more me_online me_voice meet_$ meeting_him member_is men_keep messaging_kids met_a
met_him middle_one might_do mine_says mistake_and modelling_scout money_where months_$ more_she mum_so mum_what
mum_would my_contacts my_door my_hands my_homework my_mother my_new my_pastor my_phones my_post my_roommate my_three
my_unit need_advice need_somebody neighbour_boy net_$ never_told new_babysitter new_man new_trainers next_room
next_steps nice_$ niece_has niece_is night_$ no_answer nobody_else nobody_would not_13 not_being not_gym not_of note_in
nothing_happened now_a number_is of_not of_stuff of_us off_even officer_$ ok_at old_has old_want on_three ones_who
only_has only_one open_$ open_a or_sleep other_peoples our_club our_foster out_$ out_loud outfits_$ owner_has pan_z
people_hurt people_it person_i phone_i photo_and pic_$ pic_off pics_for please_where police_about posts_her promise_you
pupil_came pupil_drew pupil_says pupils_essay put_his quid_what quiet_for random_men rape_if reading_lol reading_the
real_and real_person reason_to recorded_our remember_the remote_controls report_to report_what rhywun_efo rope_$
rugby_$ said_his said_it said_please same_words say_1 say_dont say_in say_she say_when says_do says_something says_we
scare_me scared_now school_bus school_counsellor scout_wants screenshotted_it secret_boyfriend see_a selling_my
send_proof server_a shared_$ she_met shoes_on should_have show_anyone shows_me since_the sister_she site_$ slept_in
small_art somebody_filmed someone_abroad someone_called someone_elses someone_if someone_who someone_without
someones_hurting something_weird somethings_wrong south_africa special_and staff_at staff_to started_a stays_$
still_report stop_messaging student_$ stuff_to swimsuit_shots teacher_get teaching_assistant teddy_$ teens_and tel_$
tell_you than_go that_article that_as that_coach that_him that_make that_safe that_tells the_$ the_club the_cops
the_football the_friend the_gift the_house the_kitchen the_loo the_money the_one the_others the_part the_puppies
the_road the_seventies the_stop the_time they_are they_leave they_sent they_stop thinking_$ this_before this_group
this_one this_to this_took this_year those_chats three_phones tired_$ to_an to_anyone to_avoid to_fail to_girls to_i
to_move to_parents to_recruit to_ring to_send to_sext to_stand to_those toilets_because tonight_or took_some
touches_her touching_my under_14s uniform_$ up_and us_to van_and victim_of vinted_buyer voted_$ wait_is waits_at want_2
wanted_a wants_500 warning_signs was_11 was_messaging was_so was_such was_too wasnt_$ we_are we_have were_in what_age
what_all what_grooming what_happened what_mean what_year when_i when_you when_your where_it where_messages which_staff
white_van who_fear who_is who_keeps whole_year why_didnt wife_$ wife_for with_children with_everything with_just
without_getting without_him wont_look words_but works_for wrote_in wrote_me year_10 year_which you_delete you_do
you_rather you_wont your_address your_cousin your_own z_internet
""",
    6: """
0_$ 15_it 18_months 1_of 2_days 2_weeks 40_mins 4_and 4_boys 50_times 7_$ ^_asked ^_bots ^_cba ^_does ^_england ^_gave
^_mod ^_turns ^_who ^_wrote a_burden a_childrens a_childs a_creepy a_cupboard a_date a_lighter a_modelling a_picture
a_police a_policeman a_row a_short a_special a_support a_warning about_ending about_online about_wanting after_reading
ago_$ am_9 am_prettier am_used and_also and_dan and_idc and_nothing and_turn answering_$ approached_on are_girls
are_going around_kids arrested_and article_and as_kids as_rape asked_why asking_my at_the back_so be_over be_sick
been_caught been_sneaking being_followed being_here being_nice being_passed believe_me bits_on block_him breaking_$
breathing_$ bro_$ brother_forces burns_$ bus_driver button_for buyer_wants by_different calculator_$ cam_is came_back
can_speak cant_write card_and care_$ carry_on caught_by chat_open child_screaming children_at childrens_home
childrens_homes childs_at country_$ court_$ crying_all cut_in cutting_again dad_broke days_in de_30 die_from die_than
different_men dmed_me do_men does_sir doing_$ doing_to dont_really drinks_$ drive_the dropped_and early_to ending_it
england_for england_lost er_hat ever_$ everyones_on face_in fail_french fall_in famous_on fell_$ fi_ar firm_have
flinches_when followed_home for_boys for_ever for_more for_the forever_$ foster_dad foto_$ friend_keeps friend_wrote
from_someone funny_about games_with get_through gets_off girl_gets girls_on gives_you go_into go_to goes_away gone_bad
goodbye_in got_62 got_shared grooming_and grooming_as group_for group_got grown_up guild_leader hand_on handle_$
happening_again has_$ has_burns has_sent hate_it have_made have_my he_laughed he_lied he_put he_screen he_wasnt
he_works heard_a hed_find helps_with her_arms her_manager her_to here_no hide_a hiding_$ him_round him_to his_cam
home_like homework_$ hurt_themselves i_act i_drive i_had i_hate i_havent i_hide i_reply i_said i_scare i_scratch
i_shower i_talk i_understand i_wore i_worry ill_ruin in_childrens in_june in_trouble is_18 is_28 is_asking is_famous
is_good is_here is_looking is_out is_pointless is_responsible it_and it_gets it_he it_him it_of it_over it_right
job_for just_told just_wondering keep_mocking keep_secret keeps_sayin keeps_touching kid_and kid_in kids_$ kids_call
kids_clothes kids_cut lad_who last_night last_time late_to laughed_when leave_it left_for leg_$ legal_for let_it
lets_me lied_about lighter_$ like_50 little_wife looks_like lot_is made_him make_you man_do man_filming man_who
mans_name maths_tutor me_but me_not me_please me_too me_write mean_coercion means_in men_$ mod_of mods_see mon_prof
money_$ morning_$ move_$ move_in mum_told mum_works mums_new my_9 my_babysitter my_bro my_childs my_followers
my_friends my_girl my_grandkids my_light my_nudes my_parents my_partner my_real my_street my_supervisor my_uncles
my_video myself_$ myself_when name_now neighbour_shows new_nursery no_food not_for not_live now_isnt now_it off_early
ok_he old_for old_on on_cam one_doing one_message one_minute one_sees online_and online_for online_safety only_have
opens_$ or_anything or_dare our_bin over_for own_cousin parents_right pay_day pc_and phone_and phone_down photo_$
picked_up ping_$ planning_to point_in pointless_$ points_$ popular_$ posted_it posting_about pretended_to prettier_than
private_$ pushing_me quickest_way quote_from rather_die really_know results_$ ring_at room_i safe_$ said_grandad
said_so saw_in saw_my saying_bye says_burn says_keep school_by school_on screaming_$ screen_recorded screenshotted_$
secret_it see_everything see_him sees_the sends_her sent_one serious_$ server_is sext_$ she_is shouldnt_of sim_$
sister_so sit_on sleep_and sleeps_with snaps_$ sneaking_out sneaks_out so_before so_it somebody_is son_have sounds_like
special_$ started_$ station_by stepdad_$ still_messaging story_$ stranger_has street_$ stuff_$ stuff_on stuff_online
support_group taken_off taking_too taught_me teacher_are teacher_go teacher_in teenage_boy telling_$ telling_him
tennis_coach terrified_$ text_line than_my that_at that_girl that_gone that_mean that_means the_bits the_bridge
the_changing the_days the_fridge the_leader the_numbers the_park the_sleepover the_timer the_van them_something
there_were thing_he tho_is those_stats three_boys three_kids threw_my through_my ticket_$ till_monday time_and to_a
to_as to_carry to_ceop to_drop to_it to_prison to_sit touched_my truth_or uncle_there understand_that up_on up_some
used_the vicars_son video_of von_mir want_not wants_me wants_us warning_$ was_1 was_approached was_dropped was_raped
was_two watches_me we_can we_never week_as well_a went_from whatever_i when_dad wheres_a whispered_that who_does
who_helps with_him with_like with_o with_pics without_breaking wont_put would_be would_come would_help would_take
wouldnt_understand wrote_it yeah_$ year_2 you_die you_fall you_reply you_stop you_trust
""",
    7: """
10_seconds 12_i 12_is 14_i 18s_$ 28_and 3_days ^_am ^_at ^_being ^_could ^_felt ^_hey ^_his ^_id ^_long ^_neighbour
^_ran ^_send ^_tengo ^_unpopular a_12 a_colleague a_different a_goodbye a_person a_report a_slide a_stalker a_tool
about_her abuse_$ acting_out again_and allowed_to am_16 am_attracted am_done am_his am_telling am_year an_adult
an_animal and_can and_no and_see and_sends and_this animal_$ answer_in anymore_$ app_i app_on app_that are_a
article_could as_being assaulted_at at_12 at_4 at_midnight attracted_to ayuda_por bad_$ be_taken be_worried
been_holding being_threatened believe_my big_deal bit_much blackmail_$ body_was boyfriend_i brothers_friend by_kids
call_someone calls_with cam_$ can_help can_play cause_i chat_for club_has computer_$ controls_my conversation_with
corners_me crying_on dare_with days_$ did_$ disgusting_$ do_anything do_people do_today does_someone dont_make dsl_in
else_has end_it everything_and ex_wont exactly_what face_and feel_disgusting fiance_$ for_what forgot_$ friend_takes
friends_with from_school from_that from_the front_door fuel_of get_taken girl_has girls_i gives_me giving_my going_out
got_the grandkids_over guides_$ guys_car hands_$ hang_up has_seen have_a having_flashbacks he_calls he_get he_is
he_said head_on help_in here_$ here_by hide_in his_$ his_job how_do i_forget i_going i_keep i_lied i_make i_think
in_ireland in_luton into_me is_off is_smashing isnt_a it_already it_but it_count it_doesnt it_forever it_friday it_my
it_not it_up jump_$ just_not just_want keep_thinking kid_tells kids_from kids_use kms_not know_of ktos_mine laughing_at
like_walking little_brothers lockers_$ loo_at lose_his lunch_is luton_$ man_is many_paracetamol mate_sent maybe_i
me_leave me_stay me_through mean_it messages_from miss_him monday_$ mor_$ most_victims mum_knows mum_thinks mum_threw
my_daughter my_dogs my_ears my_gaming my_house my_music my_niece my_passport my_pic my_son my_the my_tummy
need_somewhere next_to no_like not_exist not_to nothing_$ number_five o_poza of_8 of_under ok_so old_is old_off on_$
on_twitch once_and one_hour one_keeps or_no or_they over_zoom pal_keeps paper_i park_roof part_where passed_around
pe_net phone_just photos_$ photos_are pic_and pics_to pictures_for plan_and plane_ticket por_favor pulls_my puts_his
quiz_on raha_hai rape_$ read_to reason_$ remember_all report_button report_say report_something round_$ sais_pas
say_why says_to scared_to school_club school_toilets she_was shoes_$ sore_and speak_$ start_the started_as store_room
street_name stupid_$ summer_$ swear_on tablets_for talks_about teacher_$ teacher_being teacher_it teacher_sent tells_on
than_here that_even that_looks that_quote that_where that_works the_anonymous the_bruises the_computer the_counter
the_law the_lockers the_messages the_mirror the_paper the_party the_quickest the_store the_threat the_voices
the_wardrobe their_no there_i there_someone there_stats there_such thing_as things_in this_and this_chat three_and
tickle_game to_end to_hide to_hurt to_meet to_swear tuesday_$ under_18s unpopular_opinion victims_are wake_up
was_number weekend_$ were_three wets_the what_to who_would whose_kid why_$ wont_let word_for yeah_how year_4 your_body
""",
    8: """
16_yr 2_a 30_year 46_$ 8_for 9_$ ^_every ^_going ^_le ^_mate ^_moj ^_please ^_section ^_she ^_something ^_standing
^_this ^_were ^_wish a_15 a_30 a_big a_chat a_fake a_guys a_photo a_plan a_stranger a_toddler about_him about_our
added_me again_that against_me age_13 age_is am_19 am_getting am_reading am_stuck ana_khayfa and_calls and_heard
and_thinking another_app arrested_for ask_something asking_because asleep_$ back_there bad_that bank_card bed_$
before_friday bit_where block_or both_work boyfriend_friends bridge_$ brother_safe bus_a by_someone bye_to call_it
call_the came_in cant_go cant_look cant_talk captions_$ chair_against class_and come_in commented_on count_if cousin_is
cuts_all dad_got days_on did_it doing_it donde_vivo dont_think easier_to essay_$ every_single everyone_and everywhere_$
ex_is fake_account figure_again filmed_me films_the for_kids for_now for_parents friend_taught from_him fuel_name
game_friend gives_my go_back go_without got_beaten got_everything happened_at happened_in hasnt_eaten have_known
he_checks he_still here_for here_he him_$ his_little his_uncle hour_to hurt_a i_dont if_i if_someones if_you in_chat
in_class is_13 is_anyone is_coming is_logged is_not is_packed is_scared is_still isnt_answering joke_or joke_please
kids_have kids_need knew_my know_it law_say left_i letters_$ like_you likes_it line_with lit_$ little_$ little_girl
little_kids live_with living_$ look_after love_her marry_me me_last me_like me_off me_skateboard mein_trainer
midnight_$ months_i most_days much_this mummys_friend my_child my_duo my_stepmum my_stomach my_trainer name_on nice_to
night_and nine_$ no_for now_and numbers_include nursery_on of_hours of_this off_an old_$ on_paper only_thing or_go
our_house out_my page_$ page_12 page_5 paper_and parents_both parents_whose park_gives pay_$ phone_is phone_off
photographer_at platform_and plays_a police_actually police_first police_on police_station pretending_to princess_$
problem_$ purpose_$ put_an put_up quick_he ran_a ready_$ report_have report_i report_most report_one ring_childline
robux_$ sabe_donde seen_it send_it shaking_and she_came she_has she_keeps signs_on since_nursery single_one sitting_on
skate_park skateboard_tricks sleep_$ sleep_since sleeves_in something_i sorry_for sorry_to stay_after still_count
still_smell take_her takes_pictures talent_scout talked_$ teacher_put teenager_to tengo_miedo the_lad the_lads
the_pills the_platform the_school the_skate the_video the_word them_and they_arrest thing_do thinks_it this_any
tho_does thought_it three_of to_explain to_pay told_her told_my too_late trip_$ trust_me tuition_sir up_a up_at
upstairs_$ usual_$ video_is wahed_kbir were_going were_groomed what_he what_my what_she when_they which_window who_are
with_ana with_the wont_take work_$ work_late worse_$ year_10s you_ever your_parents your_time
""",
    9: """
2_cut 3_kids ^_after ^_always ^_everything ^_groomed ^_he ^_mae ^_one ^_page ^_piano ^_read ^_there ^_tuition ^_we
^_which a_cousin a_member a_mess a_photographer a_pupil a_site about_a accounts_$ actually_$ against_the all_be
all_laughing all_night alone_$ am_choosing am_trying and_realised and_wets are_on arent_about article_says asking_how
at_boarding away_$ bath_$ be_asleep be_at because_it because_of bed_again boarding_school broke_his but_it call_$
came_up cause_he child_told clothes_$ club_is comes_at count_$ cover_the cut_$ dad_threw days_and deadline_$ deep_$
delete_a dont_remember drew_something dropped_$ eaten_in edge_of felt_like finding_out for_homework for_modelling
for_people found_the from_our get_in get_these girls_at give_him goes_to great_a hain_$ happening_to have_nobody
he_screenshotted he_waits held_my hiding_under his_name holding_the i_couldnt i_froze i_read i_started i_wont idea_$
in_another in_care in_our in_the in_year is_allowed is_dating is_got is_in is_just is_losing is_on is_started
is_telling is_walking it_after it_dark it_every it_normal it_still it_wasnt keep_a keep_having keep_my keeps_posting
kick_off kids_that know_why laughed_$ leave_a let_go little_cousins long_sleeves looking_over love_each make_him
make_kids many_cases maths_and me_down me_how mean_nobody meet_him messaging_$ mi_tocca mio_zio miss_me moaning_$
mum_is my_husbands my_next my_stepdad name_and name_in need_help neighbour_kid no_parents number_i of_me old_at on_in
on_mums one_with online_$ or_my pain_$ pay_him plan_on play_the please_help policeman_$ rang_me really_$ safe_from
says_leave school_trip schreibt_mir section_3 sees_$ send_the sent_it sister_$ slide_about slipped_me so_kind so_were
somebody_$ someone_for something_bad something_wrong stop_ringing strokes_my summer_holidays swear_$ table_$ take_his
teacher_from texts_me that_me the_assistant the_baby the_cold the_deadline the_edge the_essay the_garage the_girls
the_marks the_nurse the_organist the_past the_police the_room the_table the_usual them_a they_made theyd_all theyd_get
think_i this_house thoughts_$ tiktok_dances til_this to_come to_cover to_mind to_talk until_the upstairs_now
was_touched ways_to we_love went_into when_the where_we which_chapter who_were will_i window_is with_new write_his
writes_about wrote_goodbye you_a you_run you_talk younger_kids zio_mi
""",
    10: """
15_$ 16_$ ^_better ^_je ^_lads ^_meu ^_mon ^_saw ^_sitting ^_summer ^_un ^_will a_16 a_favour a_normal a_number a_year
address_$ after_10 all_dad all_the alone_and an_assembly and_that and_theres and_they and_wrote and_you asked_and
asked_like assembly_about at_first at_school back_to be_victims before_$ but_he can_hear channel_with childline_number
coach_what come_if could_my cry_every danger_$ dead_and describes_my did_an did_that do_kids dont_like favour_$
feel_trapped for_everything friday_$ froze_$ gift_cards good_to got_in grooming_if happened_on harder_$ have_named
he_comes he_says he_writes her_she her_story hits_me how_often i_cry i_do i_reckon i_report i_wear id_be in_a in_my
is_over is_with it_coming it_just it_quiet just_pay keeps_getting kind_at knows_and make_the me_home me_i me_stand
mum_hits mums_who my_address my_best my_bestie my_dog my_foster my_fuel my_number my_pal my_photo my_tiktok named_the
nice_but not_a not_abuse not_sure of_him often_do on_call or_will outside_$ parents_were passport_$ people_do
people_who phone_under platform_did present_$ properly_$ reckon_$ report_describes rules_for safe_here safety_and
say_to says_report scared_$ sister_wants sold_my something_happened son_football stand_in standing_on statistic_$
talk_$ team_is that_all that_i the_bell the_day the_letters the_priest there_$ theres_this things_that things_with
this_is three_more tiktok_account to_disappear to_everyone to_jump to_somebody to_speak to_stop too_much tutor_asked
twice_$ us_$ where_am why_does wont_tell work_on
""",
    11: """
^_anyone ^_boys ^_didnt ^_er ^_um ^_why a_black a_knife a_phone about_my always_asks amount_for an_app and_does and_now
and_someones another_country anyone_actually bad_thing be_doing be_there behind_the blood_$ booked_the cant_eat
cases_never coach_to counselling_for cousin_who dad_found diary_$ didnt_$ disappear_$ done_bye done_with dont_ask
dont_see drinking_and even_count everyone_knows everything_$ ex_keeps forces_me forget_the funny_$ get_help
get_reported go_when gofyn_am going_$ got_raped have_written he_made heavy_$ how_did i_call i_fi i_lock in_3 is_all
is_booked is_the it_show it_to it_urgent it_when key_$ lads_are leader_$ looking_at made_to mae_rhywun mate_who
me_funny meant_to men_in mirror_$ music_teacher my_discord my_fault my_game my_grandson my_hamster my_tablets my_twin
need_to new_ones note_saying now_wants number_$ officer_was once_for or_else over_it pay_or percent_$ piano_teacher
pictures_back recording_$ right_since she_doesnt sick_$ sim_card since_that so_no text_back that_my that_statistic
the_conversation the_example the_least the_officer the_phone the_problem the_wall their_mum then_i there_a theres_blood
these_messages to_report touched_$ trapped_$ under_the up_3 urgent_$ walking_into was_in was_made was_nice was_online
watches_things week_with went_$ what_i what_now what_number where_she who_can with_these wondering_if word_grooming
would_it written_the wrong_$ you_go you_make you_said youth_group
""",
    12: """
^_listening ^_mums ^_nothing ^_older ^_says ^_timer ^_yes a_mans a_reason a_second after_every after_school all_about
and_one anything_to ask_you at_my be_10 beaten_$ choice_$ comes_in does_that every_day everyone_thanks flat_in for_days
for_sending gave_me grades_$ half_term he_only hell_be help_line hey_bot his_age history_is home_$ i_be i_shouldnt
i_used it_work key_in know_before know_some locks_the long_till look_in looks_at makes_me me_tho me_who much_is
my_abuser my_body my_ex my_firm my_own my_whole not_joking of_what ones_$ only_did other_girls over_$ over_at peace_$
people_tell post_it report_remove say_anything second_phone see_me show_on sugar_dad support_$ take_$ tell_their
that_arent the_criminal the_memories the_new the_person the_stats the_tablets they_give they_took thing_does
threatening_$ three_year throwing_up till_they to_live told_a train_$ type_here voice_notes want_my was_$ weird_$
wish_i wont_say year_9 you_even yr_old
""",
    13: """
^_ashamed ^_christmas ^_looking ^_only ^_scared ^_staff ^_want a_blackmailed a_car a_code a_girl a_group a_joke
and_left ashamed_of at_a at_me bag_$ bleach_$ call_without dad_do did_other down_images even_tell every_meal first_so
floor_$ for_months game_every girl_$ good_at he_does his_side i_block i_in i_pretended i_should is_five it_take it_was
just_swallowed level_is like_a listening_$ literally_me made_a meu_padrasto my_diary my_heart name_$ never_get not_lol
of_here of_these on_his on_there one_who packed_a past_$ pays_me police_said raped_$ roof_$ says_he school_timetable
sleepover_$ social_worker stats_i taken_away tasks_and than_her that_man that_number the_signs used_$ whenever_a
wifi_password works_$ you_call
""",
    14: """
^_bored ^_can ^_need ^_nobody ^_used a_game a_train all_back an_accident anyone_else are_being are_meant at_14
being_hurt boyfriend_$ broken_$ brought_it bruises_$ change_$ closed_the coming_back dating_a delete_it do_any
do_something everyone_laughed everything_is explain_$ feel_like game_$ get_over good_idea got_hit i_sent is_literally
it_now know_what left_to live_for lock_the look_like made_my many_is many_of me_behind minors_$ my_family need_support
not_safe of_them old_i on_a pain_to phone_bill room_at show_up so_does someone_$ something_from speak_to talking_to
the_pain the_physio the_point they_follow they_make through_with time_the to_him to_kill under_my was_the who_didnt
why_me you_something your_report
""",
    15: """
999_$ ^_cant ^_crying ^_feel ^_it ^_man ^_relapsed ^_the a_bag a_bath a_bot accident_$ am_good being_blackmail
birthday_$ does_things dont_have followers_$ for_childline friend_$ groomed_by her_boyfriend hiding_in i_just images_of
is_too lol_no new_account no_more no_point now_what of_minors on_me on_the other_kids pops_up road_$ so_i somebody_to
talk_to the_key the_only the_pool to_like what_charity which_way who_sees who_supports
""",
    16: """
2_hours ^_kicked ^_safety ^_sat ^_should ^_sos ^_teacher ^_theyd ^_tired a_bad a_coach again_$ again_it and_my around_$
been_groomed bill_$ chat_private dying_$ found_a help_please high_does his_phone how_high ill_say into_the it_look
leave_the long_about make_it many_tablets my_face my_youth painful_$ rather_be sat_on say_what should_$ so_he
tell_about that_he the_bathroom the_man the_same the_worst these_would this_time this_will to_leave to_text took_me
want_out way_is without_pain
""",
    17: """
4_percent ^_got a_chair am_one baby_$ dad_$ do_it finger_marks home_from is_this kicked_out life_is like_an number_for
please_dont sos_$ supports_the thanks_for to_sleep tomorrow_$ tonight_$ up_after
""",
    18: """
a_bridge a_key a_note about_what be_better better_off fault_$ football_coach for_5 her_$ id_rather into_care line_$
my_hair my_head my_pupil on_purpose physio_$ say_this sells_it songs_for the_tracks the_train timer_is to_$ too_many
tracks_$ used_it wants_my what_if what_that you_know
""",
    19: """
^_life a_teacher am_on and_said and_says at_night can_a childline_$ childlines_number day_after first_$ get_out
hours_left it_tonight like_it marks_$ never_said nothing_left person_is run_away swimming_teacher wont_be
""",
    20: """
^_keeps ^_made be_here down_to existing_$ i_might my_arms my_swimming not_ok reading_this room_$ secret_$ the_roof
this_normal to_my turns_out without_my
""",
    21: """
^_childline ^_is ^_nearly any_more daughter_$ house_$ if_it is_cutting it_me mum_doesnt stop_$ the_door thinking_of
used_to what_the year_old
""",
    22: """
^_i ^_theres and_a die_$ hard_to hurt_$ it_hard my_mums nearly_told police_$
""",
    23: """
^_been ^_found am_at it_bad it_happened more_$ ok_$ one_of what_childlines
""",
    24: """
^_reading ^_wants back_$ i_go i_was my_brothers my_school need_out off_$ only_wanted things_$
""",
    25: """
about_dying cutting_$ do_other my_nans report_my someone_please tell_$ the_bed
""",
    26: """
^_999 ^_counting after_$ it_about safety_pin
""",
    27: """
^_what coach_$ my_name
""",
    28: """
^_told tired_of
""",
    29: """
^_they
""",
    30: """
door_$ me_$
""",
    31: """
am_in
""",
    32: """
tablets_$ to_say
""",
    36: """
^_how
""",
    40: """
help_$
""",
    46: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -36: """
i>ORDINARY
""",
    -32: """
I>ORDINARY
""",
    -25: """
PIC>the
""",
    -24: """
CARE>my ME>ORDINARY is>SOURCE tell>HE
""",
    -23: """
KIN>VIOLENCE SEND>HELPREQ
""",
    -22: """
KIN>he dont>SOMEONE with>PEER
""",
    -21: """
ADULT>says didnt>HE get>to they>to to>have what>should
""",
    -20: """
ASK>a HELPREQ>at TOLD>his did>the has>PEER he>ADULT this>in
""",
    -19: """
CARE>CROWD CARE>MY OPINION>MY SELF_MINOR>and SEND>to him>is it>TOUCH the>said this>the to>with wants>ADULT
""",
    -18: """
CONTACT>ADULT DIRECT>at HE>SOURCE ME>i SOMEONE>CHILD VIOLENCE>ME and>i and>so do>get he>CARE he>HE i>her is>so the>STAT
to>his
""",
    -17: """
ASK>who HE>ASK KNOWS>HE dont>ADULT dont>MY for>the how>ADULT of>ORDINARY to>ORDINARY what>can
""",
    -16: """
FRAME>it I>her MY>ASK MY>ORDINARY MY>why ONLINE>to OTHER_ADULT>SELF_ADULT SEND>ONLINE SHAME>the WORRY>a and>tell did>HE
did>SOMEONE my>I my>do said>the she>me tell>i tell>is the>MINOR
""",
    -15: """
ADULT>he ASK>HE ASK>STAT GIFT>I GIFT>i HELPREQ>is HELPREQ>to I>YOU I>from KIN>her KNOWS>from ME>I and>SOURCE do>i
he>PEER his>i how>a is>WE is>at is>that of>SOURCE says>that she>her tell>I the>been the>this will>if wont>get
""",
    -14: """
CARE>he GIFT>dont KIN>HE KIN>ME KIN>ORDINARY KIN>PIC KNOWS>ADULT ME>HELPREQ ME>a MINOR>do MY>because OPINION>was
ORDINARY>SEND OTHER_ADULT>and PIC>HELPREQ SECRET>HE SOMEONE>ORDINARY SOMEONE>it THREAT>the a>STAT a>for do>a for>WE
have>been he>keeps it>SEND it>from my>at said>ME the>DISTRESS to>of when>he where>the
""",
    -13: """
ADULT>if CARE>ADULT CARE>PEER CONTACT>in CROWD>him FORCE>ASK HE>get HELPREQ>SOURCE HELPREQ>with KIN>KIN KIN>if LEAK>PIC
MINOR>ASK MY>wont ONLINE>so OPINION>he ORDINARY>a SHAME>to SOURCE>SOURCE SOURCE>said TOLD>HE a>get a>on a>what do>I
do>at do>they does>TOUCH does>in i>a me>HELPREQ me>ORDINARY me>the my>because my>on said>me that>does the>FORCE
the>LEAK the>she this>ORDINARY was>CARE when>should
""",
    -12: """
ADULT>have CARE>if I>my KIN>ADULT KIN>not ME>SOURCE MEET>CROWD MINOR>wants MY>SOURCE MY>his MY>of ONLINE>SOURCE
ONLINE>should ORDINARY>ME SELF_MINOR>I SELF_MINOR>MINOR SEND>CONTACT SEND>for SEND>of SEX>a SOMEONE>dont VIOLENCE>that
VIOLENCE>to WE>PIC WORRY>ORDINARY a>says a>they because>her do>have does>DIRECT for>at for>on get>the get>them has>his
have>SOURCE have>in he>NEVERMET he>tell his>THREAT how>MY i>SOURCE if>WORRY if>him is>CHILD is>us it>wont my>ASK my>to
our>it said>said says>was says>who she>ASK she>ME tell>CHILD the>with they>get to>CONTACT who>it wont>HE you>my
""",
    -11: """
ADULT>SOURCE ASK>ADULT ASK>can CARE>a CHILD>MINOR CHILD>his CROWD>ASK DISTRESS>in DISTRESS>this FEAR>ORDINARY FEAR>tell
FEAR>that GIFT>says HELPREQ>SOMEONE HELPREQ>WORRY HELPREQ>cant HELPREQ>if I>ADULT I>get I>you KIN>what KNOWS>he
KNOWS>is ME>said MINOR>it OLDER>SEX OLDER>at ONLINE>it SELF_MINOR>does SEX>to SOMEONE>CONTACT SOMEONE>MY STAT>when
WE>do YOU>me YOU>my and>HELPREQ at>ONLINE cant>the do>SEND do>them does>CHILD does>CROWD does>KIN for>FRAME get>HE
get>KIN has>HE has>do have>SEND have>he have>on he>ASK he>LOVE him>a his>what how>can is>ONLINE it>CROWD it>at it>do
keep>PIC keep>this me>SOURCE me>it not>it of>to says>ASK she>said should>HE so>is tell>a this>do this>it to>MINOR
wants>CROWD was>OLDER what>FRAME what>MINOR who>said who>this with>MY with>is with>the wont>HELPREQ
""",
    -10: """
ADULT>STAT ADULT>want ASK>FRAME ASK>HELPREQ CARE>are CHILD>LOVE CHILD>he CONTACT>the CROWD>SOMEONE FORCE>my FORCE>want
FRAME>the HELPREQ>i I>KIN I>to KIN>MINOR KIN>STAT KIN>had KIN>says LOVE>with ME>have ME>him MY>but ONLINE>him PEER>are
PEER>at PIC>how PIC>isnt SECRET>his SECRET>in SECRET>to SELF_MINOR>STAT SELF_MINOR>i SEND>ME SEND>a SOMEONE>not
SOURCE>ADULT STALK>ONLINE STALK>on STAT>does TOLD>was TOUCH>the VIOLENCE>is VIOLENCE>want WE>ORDINARY WE>what YOU>are
a>not and>ORDINARY and>STAT and>was and>what and>your are>VIOLENCE are>in are>they at>says at>what but>ONLINE
can>CONTACT can>and can>have can>her did>not do>ASK does>it does>me does>tell dont>YOU dont>he dont>the for>WORRY
for>can for>that from>this get>not has>it has>to have>HE he>SOURCE her>WE his>GIFT how>it how>them i>from if>CHILD
if>get if>she in>ASK in>but is>his is>how keep>in keeps>the me>have me>him my>ORDINARY my>in my>she my>why not>HE
not>SHAME not>me on>NUDE she>OTHER_ADULT tell>he tell>to that>ONLINE the>ABUSE the>how the>me to>how to>if was>WE we>HE
we>been what>and what>would where>he why>not will>HE wont>MY wont>SEND wont>my would>NUDE would>the you>have you>me
""",
    -9: """
ASK>ORDINARY ASK>she BEING>keep BULLY>for CARE>NUDE CARE>on CHILD>PEER CHILD>STAT CHILD>at CHILD>for CHILD>got
CONTACT>ORDINARY CROWD>a DESPAIR>the DISTRESS>PEER DISTRESS>PIC FORCE>MY HE>ORDINARY HELPREQ>CHILD HELPREQ>my I>MY
I>but I>she I>where KIN>ABUSE KIN>PEER KIN>SECRET ME>GIFT ME>YOU ME>do ME>of ME>the ME>your MOVED>at MY>ME MY>the MY>to
NEWS>NEWS NUDE>in ONLINE>ONLINE ORDINARY>DISTRESS PEER>GIFT PIC>his PIC>of PIC>who PIC>wont SECRET>ONLINE SECRET>but
SELF_MINOR>CHILD SEND>me SOMEONE>OLDER SOMEONE>SOURCE SOMEONE>the SOMEONE>was SOURCE>SOMEONE SOURCE>can STAT>CHILD
THREAT>GIFT THREAT>a TOLD>WORRY VIOLENCE>ORDINARY WE>at WORRY>to WORRY>who a>GIFT a>want and>a at>for at>with because>I
can>CARE can>ONLINE can>for did>get did>her did>she do>HE do>MINOR do>tell dont>WORRY dont>get dont>my for>BULLY
for>ONLINE get>CHILD get>GIFT get>ORDINARY has>he he>he he>me her>said his>and his>the his>was how>PIC if>GROOMED
in>HELPREQ in>do in>does in>in in>my in>to is>GIFT isnt>it it>DIRECT it>PIC me>GIFT me>said me>with my>CHILD my>KIN
my>cant my>i my>is not>HELPREQ on>what our>ASK our>is please>it please>the said>didnt says>SEND says>him she>CHILD
she>HE she>ORDINARY she>my should>KIN so>had tell>KIN the>ME the>NEAR the>TOLD the>of the>want them>for they>NUDE
they>at to>ME to>SOURCE to>a to>to us>do want>the wants>with was>on what>she where>that which>they who>CONTACT why>is
with>HELPREQ with>SOURCE with>it wont>CONTACT would>ONLINE would>SOMEONE you>are
""",
    -8: """
ABUSE>PIC ADULT>LOVE ADULT>should ADULT>wants ADULT>your ASK>SOURCE CARE>DIRECT CARE>MINOR CARE>PIC CARE>TOUCH CARE>at
CARE>it CHILD>ADULT CHILD>SEND CHILD>can CROWD>CROWD CROWD>NUDE CROWD>STAT CROWD>got DISTRESS>because FEAR>on
FORCE>CONTACT GIFT>but GROOMED>CROWD HE>at HE>tell HELPREQ>STAT I>OPINION I>SELF_ADULT I>SOMEONE I>if I>this KIN>SEND
KIN>because KIN>can KIN>wants KIN>with LEAK>NUDE LEAK>of ME>STAT ME>for MEET>ADULT MEET>CHILD MINOR>to MY>it MY>will
NEVERMET>I NEVERMET>i NUDE>CHILD NUDE>a ONLINE>can ONLINE>get OPINION>WE ORDINARY>ORDINARY ORDINARY>me ORDINARY>to
PEER>ONLINE PEER>of PIC>FRAME PIC>can PIC>from PIC>what SECRET>CONTACT SELF_MINOR>KIN SEND>please SOMEONE>SEND
SOMEONE>didnt SOMEONE>get SOURCE>FRAME SOURCE>SEND SOURCE>who STAT>CROWD STAT>SEND STAT>SOMEONE STAT>the TOLD>ONLINE
TOLD>it VIOLENCE>a VIOLENCE>in VIOLENCE>of WE>HE YOU>ME YOU>on YOU>will a>FRAME a>SEX a>how a>our and>NEVERMET and>are
and>him and>me and>on and>want and>who at>ORDINARY at>have because>didnt can>ADULT can>it cant>ONLINE cant>this
didnt>he do>GIFT do>not do>on does>ONLINE dont>CONTACT for>our got>with has>with he>if he>that her>and her>it him>he
his>OPINION how>WE how>her i>SELF_ADULT i>but i>him i>if i>this i>where if>CREEPY if>SOMEONE if>didnt if>do if>has
if>was in>keeps in>this is>SELF_ADULT is>STAT it>who keep>it keeps>ADULT me>WE me>your my>OTHER_ADULT my>wont not>ME
of>isnt of>was on>HELPREQ on>ONLINE said>CHILD said>and said>but says>my she>him should>him tell>me that>is that>it
that>on the>SOMEONE to>been to>does us>the want>a want>of want>to was>said was>we what>ASK what>SOURCE what>has
where>does which>HE with>my wont>MOVED wont>her you>CHILD you>CROWD you>MY you>will
""",
    -7: """
ABUSE>GIFT ADULT>get ASK>WE BEING>for BEING>the CARE>FORCE CARE>ONLINE CARE>of CHILD>CRISIS CHILD>NEVERMET CHILD>WORRY
CHILD>are CHILD>had CHILD>not CHILD>wants CONTACT>HELPREQ CONTACT>WORRY CONTACT>with CREEPY>PIC CROWD>CHILD CROWD>ME
CROWD>PEER CROWD>with FEAR>them FORCE>this FRAME>CARE FRAME>PIC GIFT>CHILD GIFT>OPINION GIFT>if GIFT>that GROOMED>PAST
HE>OPINION HE>he HELPREQ>he HELPREQ>tell I>PEER KIN>FEAR KIN>GROOMED KIN>NEVERMET KIN>PAST KIN>TOUCH KIN>at LEAK>KIN
LOVE>CARE LOVE>I LOVE>ORDINARY LOVE>i ME>LOVE ME>to MINOR>MINOR MINOR>STAT MY>for MY>have MY>her MY>how MY>me NEAR>the
NEWS>on NUDE>is NUDE>isnt NUDE>this ONLINE>how ONLINE>my ONLINE>what OPINION>said ORDINARY>HELPREQ ORDINARY>how
PAST>when PEER>HE PEER>and PEER>so PIC>STAT SECRET>when SELF_MINOR>the SELF_MINOR>when SEND>ADULT SEND>STAT SEND>his
SEND>was SEX>ONLINE SHAME>a SOMEONE>SEX SOURCE>how THREAT>that TOLD>HELPREQ TOUCH>that VIOLENCE>ONLINE VIOLENCE>what
WE>been WE>got WE>him WORRY>HELPREQ WORRY>OLDER WORRY>ONLINE WORRY>not YOU>dont a>is a>said a>was and>ASK and>PEER
are>who at>MY at>TOLD at>at at>is at>we been>BULLY been>HE but>I but>i can>CROWD can>HE can>what did>they do>ABUSE
do>CHILD do>WE do>her do>my does>LOVE does>ME does>PIC dont>so dont>what for>HELPREQ for>MINOR for>how for>this
from>GIFT get>on get>who had>been had>on has>STAT have>at he>TOLD he>and he>was her>not her>they her>we him>get
his>HELPREQ how>PAST how>SOURCE how>the i>OPINION i>she if>CROWD if>SOURCE if>TOLD if>that isnt>FEAR isnt>them it>WE
it>didnt it>so keep>CHILD keep>CREEPY keep>MY keep>my keeps>DISTRESS keeps>when me>STAT me>WORRY me>YOU me>his me>not
me>of me>we my>we not>because not>have of>her of>how of>is of>it on>do on>please on>she on>to please>a said>SOMEONE
said>what says>are says>on says>will she>MY should>CHILD should>MINOR should>a should>to so>what that>SEND
that>VIOLENCE the>CHILD the>ORDINARY the>from the>get the>so they>SECRET they>WE they>it they>us this>SEND this>i
to>CROWD to>HELPREQ to>my to>on to>she us>his want>ONLINE want>this wants>his was>KIN was>in was>that was>when we>at
we>him we>on what>CHILD what>HE what>WORRY what>have what>her what>him when>HELPREQ when>KIN when>because where>HELPREQ
where>is who>when why>ONLINE with>ME with>ORDINARY with>he wont>ONLINE wont>i you>KIN you>SOURCE
""",
    -6: """
ABUSE>ADULT ABUSE>SOURCE ADULT>MY ADULT>a ADULT>she ADULT>us ADULT>we ADULT>which ASK>CHILD ASK>that ASK>this ASK>would
BULLY>GIFT CARE>BULLY CARE>CARE CARE>because CARE>cant CARE>does CARE>keeps CARE>says CHILD>ABUSE CHILD>LEAK CHILD>dont
CHILD>him CONTACT>I CONTACT>MY CONTACT>because CONTACT>can CREEPY>PAST CREEPY>WORRY CREEPY>when CROWD>TOLD CROWD>WE
CROWD>in DESPAIR>SEND DESPAIR>me DISTRESS>me DISTRESS>what FEAR>HELPREQ FEAR>I FEAR>i FRAME>CONTACT FRAME>GIFT
FRAME>KIN FRAME>STAT FRAME>this GIFT>his GIFT>is HE>NEVERMET HE>SHAME HE>keeps HE>they HELPREQ>FEAR HELPREQ>and
HELPREQ>got HELPREQ>she HELPREQ>them I>FORCE I>TOUCH I>wasnt KIN>CONTACT KIN>LEAK KIN>LOVE KIN>a KIN>got KIN>keep
KNOWS>CONTACT KNOWS>KNOWS LOVE>PAST ME>because ME>his ME>my ME>will MEET>ASK MEET>GIFT MINOR>and MINOR>get MINOR>got
MINOR>so MY>OTHER_ADULT MY>THREAT MY>and MY>keeps NEVERMET>CHILD NEVERMET>KIN NEVERMET>a NEWS>from NEWS>of NUDE>KIN
NUDE>SELF_MINOR NUDE>STAT NUDE>our NUDE>wont OLDER>DISTRESS OLDER>OTHER_ADULT OLDER>my OLDER>the ONLINE>SELF_MINOR
ONLINE>does ONLINE>is ONLINE>keeps ONLINE>the ONLINE>with OPINION>ASK OPINION>DISTRESS OPINION>MOVED OPINION>STAT
OPINION>we ORDINARY>NUDE ORDINARY>this OTHER_ADULT>OTHER_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>he OTHER_ADULT>my
PAST>STAT PAST>has PAST>he PEER>BULLY PEER>FEAR PEER>HELPREQ PIC>me SECRET>do SECRET>that SELF_ADULT>HE SELF_MINOR>on
SEND>CHILD SEND>this SEND>where SEND>your SHAME>ASK SHAME>VIOLENCE SOMEONE>SHAME SOMEONE>TOLD SOMEONE>does SOURCE>CROWD
SOURCE>MINOR SOURCE>STAT SOURCE>WE SOURCE>please SOURCE>with STALK>ME STALK>me STAT>a THREAT>SOURCE THREAT>do THREAT>me
TOLD>SECRET TOLD>he TOUCH>PIC TOUCH>and TOUCH>said TOUCH>with VIOLENCE>the VIOLENCE>was WE>VIOLENCE WORRY>this
YOU>CHILD a>NEWS a>ORDINARY a>SOURCE a>are and>LOVE and>SELF_ADULT and>SHAME and>but and>he and>which are>CROWD
are>SHAME at>GIFT at>MINOR at>VIOLENCE at>but at>do at>does at>this because>with but>CHILD but>have but>me can>PIC
can>the can>this cant>CONTACT cant>at did>VIOLENCE did>a did>what do>CROWD do>SOURCE dont>TOUCH dont>they for>MOVED
for>do for>his for>please from>LEAK from>because from>his from>of from>on get>MINOR get>NEWS get>at get>my get>so
got>ONLINE got>a got>his got>my had>do has>ADULT has>SOURCE has>said has>the have>PAST have>PEER have>WORRY he>ME
he>MINOR he>MY he>him he>his him>LOVE him>does him>on his>I his>it how>GIFT how>STAT how>got how>my how>with i>CROWD
i>FORCE i>TOUCH i>wasnt if>dont if>want in>FRAME in>he in>is in>tell in>what is>TOLD is>has is>of isnt>MY it>GIFT
it>VIOLENCE it>WORRY it>been it>what keep>CROWD keep>KIN keep>NUDE keep>and keep>that keeps>SEND keeps>VIOLENCE
keeps>at keeps>his me>HE me>LOVE me>a me>because me>will my>DISTRESS my>SECRET my>are my>but my>his my>says not>CHILD
not>KIN not>OPINION not>but not>tell not>the not>what of>FEAR of>STAT of>TOLD of>do of>please on>at on>is our>ME
our>ORDINARY our>PIC said>I said>SOURCE said>he said>i she>OLDER she>how she>wants she>what should>SHAME should>get
so>CONTACT tell>MY tell>that tell>will that>CONTACT that>GROOMED that>ORDINARY that>not that>was that>will that>wont
the>CREEPY the>ONLINE the>didnt the>had the>her them>ME they>do this>SOURCE this>what to>ADULT to>at to>get to>tell
to>them to>why us>SOMEONE want>ORDINARY wants>SOURCE wants>how was>SEND was>where we>I we>i what>GIFT what>GROOMED
what>HELPREQ what>ONLINE what>this when>OLDER when>did when>in where>ABUSE where>FRAME which>it who>CHILD who>they
why>CROWD why>they will>ONLINE will>his wont>I wont>but wont>do would>that you>ME you>on
""",
    -5: """
ABUSE>STAT ABUSE>does ABUSE>has ADULT>GIFT ADULT>SEND ADULT>how ADULT>keeps ADULT>said ADULT>why ADULT>will ASK>CROWD
ASK>at ASK>how ASK>if BULLY>NUDE BULLY>WE BULLY>us CARE>CONTACT CARE>FEAR CARE>LEAK CARE>ORDINARY CARE>can CARE>where
CHILD>CROWD CHILD>NEWS CHILD>TOLD CHILD>but CHILD>should CHILD>so CONTACT>STAT CONTACT>i CREEPY>ORDINARY CREEPY>is
CREEPY>so CROWD>our CROWD>should DESPAIR>and DIRECT>him DISTRESS>a DISTRESS>at DISTRESS>so FEAR>at FORCE>DISTRESS
FORCE>PEER FORCE>his FRAME>CHILD FRAME>SOURCE FRAME>for FRAME>him FRAME>tell FRAME>who FRAME>with GIFT>do GIFT>for
GIFT>him GIFT>said GROOMED>has HARMED>VIOLENCE HE>LOVE HE>his HE>should HELPREQ>ASK HELPREQ>FRAME HELPREQ>MY
HELPREQ>THREAT HELPREQ>VIOLENCE HELPREQ>has HELPREQ>says HELPREQ>will HYPO>how HYPO>is HYPO>would I>because I>please
I>so KIN>CRISIS KIN>his KIN>should KIN>to KNOWS>CARE KNOWS>KIN KNOWS>on LEAK>is LOVE>on ME>can ME>cant ME>not MEET>MY
MEET>my MEET>want MINOR>ORDINARY MINOR>wont MOVED>the MY>GIFT MY>ONLINE MY>PEER NEWS>SHAME NEWS>a NUDE>CONTACT
NUDE>SECRET NUDE>WE NUDE>for OLDER>KIN ONLINE>CARE ONLINE>FRAME ONLINE>LEAK ONLINE>PEER ONLINE>STAT ONLINE>VIOLENCE
ONLINE>WORRY ONLINE>got ONLINE>was OPINION>SECRET OPINION>SEND OPINION>keeps OPINION>my ORDINARY>BULLY ORDINARY>for
ORDINARY>had ORDINARY>in ORDINARY>it ORDINARY>keeps ORDINARY>not ORDINARY>so OTHER_ADULT>SOURCE PAST>HE PAST>if
PAST>was PEER>LEAK PEER>LOVE PEER>VIOLENCE PEER>YOU PEER>how PEER>me PEER>they PEER>to PEER>you PIC>OPINION
PIC>ORDINARY PIC>SOURCE PIC>i SECRET>CHILD SECRET>want SECRET>which SELF_ADULT>cant SELF_ADULT>he SELF_MINOR>is
SELF_MINOR>was SEND>CROWD SEND>HE SEND>didnt SEND>from SEX>it SEX>with SHAME>and SHAME>me SOMEONE>CRISIS
SOMEONE>GROOMED SOMEONE>NEWS SOMEONE>can SOMEONE>he SOMEONE>how SOMEONE>on SOURCE>ASK SOURCE>OPINION SOURCE>SHAME
SOURCE>TOUCH SOURCE>dont STAT>KIN STAT>NUDE STAT>and STAT>did THREAT>I THREAT>OPINION THREAT>does THREAT>i THREAT>to
TOLD>ORDINARY TOLD>who TOUCH>ADULT TOUCH>is VIOLENCE>at WE>is WE>on WE>the WE>to WE>your WORRY>ADULT WORRY>YOU WORRY>in
YOU>GROOMED YOU>ORDINARY YOU>with a>CONTACT a>MINOR a>NEAR a>TOPIC a>WORRY a>do a>isnt a>me a>should a>which a>why
and>ADULT and>PAST and>them are>ADULT are>SOURCE are>the at>CREEPY at>HE at>YOU at>him at>when because>SOURCE
because>are because>he because>my because>said because>was been>LOVE been>he but>CROWD but>how but>is but>why
can>THREAT can>WE can>tell can>that can>they cant>HELPREQ cant>ORDINARY cant>what cant>which did>HELPREQ did>THREAT
did>with do>THREAT do>does do>for do>in does>SHAME does>THREAT does>get dont>CROWD dont>HE dont>is dont>you dont>your
for>GIFT for>SECRET for>would get>CARE get>STAT get>YOU get>he got>CONTACT got>SEX got>her got>your has>BULLY has>got
have>MEET have>THREAT have>what he>MOVED he>SHAME he>on he>with her>STAT her>with him>ONLINE his>but how>CONTACT how>i
how>will i>HE i>SELF_MINOR i>because i>please i>that i>would if>TOUCH if>of in>CHILD in>LEAK in>PEER in>SECRET in>TOLD
in>can in>of in>says in>they is>CARE is>STALK is>said is>wont isnt>in isnt>to it>BULLY it>SOURCE it>did it>not it>tell
it>us it>your keep>HELPREQ keep>but keeps>DIRECT keeps>in me>CHILD me>FEAR me>THREAT me>can me>isnt me>my my>WE
my>didnt my>it my>keeps not>on not>that of>PAST of>does of>have of>his of>that on>CREEPY on>LOVE on>ORDINARY on>PAST
on>does on>it on>on on>us on>was on>when our>WE our>get please>ASK please>SOURCE please>and said>had said>not said>was
said>who says>OPINION says>and says>because says>dont says>i says>should she>FORCE she>PEER she>of she>on should>i
should>if so>that tell>but tell>did tell>has tell>her tell>not tell>the tell>they tell>which that>BEING that>TOLD
that>with the>PIC the>isnt the>tell them>STAT them>got them>me them>to they>MOVED they>ONLINE they>SOURCE they>WORRY
they>been they>keep this>HELPREQ this>OPINION this>should this>wont to>has us>HE want>STAT want>YOU want>is want>you
wants>a was>BULLY was>NEWS was>has was>is we>got we>what what>SHAME what>get what>we what>who when>ASK when>CHILD
when>CONTACT when>GIFT when>ONLINE when>have when>it when>to where>SEND who>do who>says why>PIC why>SOURCE why>in
will>she with>can with>how with>if wont>ADULT wont>in would>I would>PIC would>her would>i would>is would>she
you>GROOMED you>ORDINARY you>dont your>SECRET
""",
    -4: """
ABUSE>CHILD ABUSE>KIN ABUSE>for ABUSE>him ABUSE>our ABUSE>the ADULT>and ADULT>because ADULT>didnt ADULT>is ADULT>keep
ADULT>my ADULT>of ADULT>them ASK>and ASK>he ASK>our ASK>want BULLY>on CARE>GROOMED CARE>I CARE>OTHER_ADULT CARE>TOLD
CARE>not CHILD>GROOMED CHILD>KIN CHILD>ME CHILD>MEET CHILD>OPINION CHILD>PAST CHILD>get CHILD>if CHILD>is CHILD>tell
CHILD>that CONTACT>of CONTACT>this CREEPY>I CREEPY>NUDE CREEPY>for CREEPY>i CREEPY>if CROWD>LOVE CROWD>MY CROWD>isnt
CROWD>me CROWD>not CROWD>when DESPAIR>was DIRECT>ONLINE DIRECT>have DIRECT>on DISTRESS>KIN DISTRESS>ME DISTRESS>WE
DISTRESS>when FEAR>CHILD FORCE>LOVE FORCE>ORDINARY FORCE>in FORCE>on GIFT>CREEPY GIFT>FORCE GIFT>KIN GIFT>SECRET
GIFT>SOURCE GIFT>she HE>CHILD HELPREQ>on HELPREQ>that HELPREQ>wants HYPO>ME HYPO>TOLD HYPO>a HYPO>me I>MINOR
I>SELF_MINOR I>SEND I>him I>would I>your KIN>MY KIN>get KIN>keeps KIN>wont KIN>would LEAK>HELPREQ LEAK>LEAK LEAK>the
LOVE>GIFT LOVE>ME LOVE>him LOVE>me LOVE>not ME>FEAR ME>MY ME>ONLINE ME>THREAT ME>WE ME>please ME>was ME>we ME>what
ME>which MEET>the MINOR>at MINOR>does MINOR>not MINOR>tell MINOR>when MOVED>I MOVED>WE MOVED>i MOVED>we MY>DISTRESS
MY>SELF_ADULT MY>SELF_MINOR MY>are MY>get MY>we MY>which NEAR>ORDINARY NEWS>ABUSE NEWS>SOMEONE NEWS>THREAT NEWS>been
NEWS>is NEWS>with NUDE>MEET NUDE>SOURCE NUDE>how NUDE>to OLDER>CHILD OLDER>CONTACT OLDER>CROWD OLDER>OPINION
ONLINE>HELPREQ ONLINE>MEET ONLINE>SEX ONLINE>a ONLINE>because ONLINE>have ONLINE>says OPINION>HE OPINION>OTHER_ADULT
OPINION>get OPINION>have OPINION>want OPINION>wants OPINION>who ORDINARY>MINOR ORDINARY>SHAME ORDINARY>VIOLENCE
ORDINARY>have ORDINARY>on ORDINARY>us OTHER_ADULT>DISTRESS OTHER_ADULT>the PAST>OTHER_ADULT PAST>are PAST>this
PAST>would PEER>CROWD PEER>NUDE PEER>ORDINARY PEER>can PEER>we PIC>ABUSE PIC>but PIC>this SECRET>HELPREQ
SECRET>VIOLENCE SECRET>she SECRET>tell SECRET>with SECRET>your SELF_ADULT>DISTRESS SELF_MINOR>CARE SELF_MINOR>CROWD
SELF_MINOR>HE SELF_MINOR>ONLINE SELF_MINOR>he SEND>OPINION SEND>YOU SEND>him SEND>us SEND>what SEX>CHILD SHAME>FORCE
SHAME>SOMEONE SHAME>if SHAME>on SHAME>she SOMEONE>ADULT SOMEONE>ASK SOMEONE>I SOMEONE>his SOMEONE>said SOMEONE>that
SOURCE>HYPO SOURCE>THREAT SOURCE>for SOURCE>her SOURCE>him SOURCE>isnt SOURCE>she SOURCE>should SOURCE>us SOURCE>was
STALK>I STALK>ORDINARY STALK>and STALK>i STAT>in STAT>on STAT>that STAT>them STAT>want THREAT>NUDE THREAT>him
THREAT>our THREAT>she TOLD>ME TOLD>YOU TOLD>me TOLD>they TOLD>which TOPIC>CHILD TOPIC>the TOUCH>for TOUCH>of
VIOLENCE>ASK VIOLENCE>them WE>GIFT WE>I WE>YOU WE>her WE>i WE>keep WE>our WORRY>do WORRY>is WORRY>your YOU>GIFT
YOU>HYPO YOU>KIN YOU>for YOU>please a>ADULT a>BEING a>KIN a>SEND a>would and>CONTACT and>MY and>PIC and>SEND and>at
and>do and>get and>not and>we and>when and>would at>ME at>OTHER_ADULT at>PEER at>WE at>WORRY at>not at>you because>HE
been>PAST been>it but>KIN but>OLDER can>on cant>I cant>PIC cant>SEND cant>a cant>for cant>have cant>i cant>it cant>my
did>at did>have did>said didnt>for didnt>they do>LOVE do>his do>she do>who do>your does>CARE does>CREEPY does>HE
does>OPINION dont>FRAME dont>tell for>CONTACT for>KIN for>PAST for>because for>us for>will from>does from>her
from>where from>would get>GROOMED get>WE get>you got>MY got>PEER got>for had>THREAT had>at had>what has>HELPREQ has>how
have>are have>does have>it have>them he>DISTRESS he>FORCE he>OLDER he>SEND he>VIOLENCE he>are he>she he>why he>will
her>can her>tell him>got him>how his>ABUSE his>LOVE his>can his>for his>when how>CARE how>HE how>OPINION how>PEER
how>SECRET how>didnt how>has how>he how>our how>she how>was how>we i>CONTACT i>FRAME i>MINOR i>YOU i>at i>get i>so
i>your if>FEAR if>which in>NEAR in>for in>how in>wants in>which is>BULLY is>DISTRESS is>THREAT is>in is>them is>wants
is>when isnt>my it>HELPREQ it>MEET it>TOLD it>are it>get it>his it>please it>says it>the it>where it>which keeps>a
keeps>why me>ADULT my>CARE my>SELF_ADULT my>TOLD my>he my>of my>should my>us my>where my>would not>at not>him of>FRAME
of>MEET of>in on>CONTACT on>GIFT on>MEET on>OTHER_ADULT on>because on>did on>from our>VIOLENCE our>wants please>MY
please>SEND please>how please>me please>my said>CRISIS said>KIN said>OPINION said>been said>to says>STAT says>does
says>his says>they she>SEND she>TOLD she>for should>PIC should>do should>that so>isnt so>on so>she tell>CARE
tell>GROOMED tell>cant tell>got tell>she tell>want tell>when that>DIRECT that>and that>get that>wasnt the>OLDER
the>SEND them>ORDINARY them>have they>but they>isnt they>of they>them they>was this>a this>are this>for this>my
to>FRAME to>GROOMED to>PIC to>SEX to>TOPIC to>is to>me to>said to>they to>which us>MEET us>NUDE us>keep us>my want>PEER
want>for want>get want>she want>want wants>VIOLENCE was>KNOWS was>SOMEONE was>TOLD was>had was>him was>it wasnt>ME
wasnt>that wasnt>was we>CONTACT we>CROWD we>KIN what>CREEPY what>CROWD what>WE what>YOU what>did what>does what>your
when>CARE when>ORDINARY when>do when>my where>if where>was which>SOURCE which>does which>has which>of who>for who>from
who>so why>OPINION why>SECRET why>YOU why>are why>dont why>so why>tell why>you will>YOU will>to will>you with>WE
with>does with>should with>wont wont>he would>ADULT would>SECRET would>SOURCE would>if would>they you>a you>not you>to
you>with your>ONLINE your>he your>is
""",
    -3: """
ABUSE>CROWD ABUSE>NUDE ABUSE>WE ADULT>BEING ADULT>HE ADULT>KNOWS ADULT>LEAK ADULT>THREAT ADULT>but ASK>LOVE ASK>did
ASK>says ASK>should ASK>us ASK>what ASK>why ASSAULT>HE BEING>so BULLY>ORDINARY CARE>SECRET CARE>STAT CARE>been CARE>had
CARE>have CARE>keep CARE>the CARE>this CARE>we CARE>why CARE>would CHILD>ASK CHILD>DISTRESS CHILD>NEAR CHILD>TOUCH
CHILD>said CHILD>what CHILD>where CHILD>you CONTACT>SECRET CONTACT>SOURCE CONTACT>how CONTACT>they CONTACT>to
CREEPY>VIOLENCE CREEPY>in CREEPY>she CREEPY>was CRISIS>ASK CRISIS>BULLY CRISIS>HE CRISIS>ORDINARY CRISIS>STAT
CRISIS>his CRISIS>is CRISIS>she CRISIS>want CRISIS>what CROWD>DIRECT CROWD>MINOR CROWD>PAST CROWD>VIOLENCE CROWD>can
CROWD>did CROWD>does CROWD>for CROWD>had CROWD>is CROWD>please CROWD>this CROWD>where DESPAIR>I DESPAIR>ME DESPAIR>do
DESPAIR>i DESPAIR>to DIRECT>CONTACT DIRECT>MY DIRECT>we DISTRESS>CARE DISTRESS>LOVE DISTRESS>NUDE DISTRESS>SOMEONE
FEAR>SOURCE FEAR>does FEAR>for FEAR>it FEAR>the FORCE>SEND FORCE>the FORCE>with FRAME>CREEPY FRAME>ME FRAME>PEER
FRAME>and FRAME>did FRAME>me FRAME>them FRAME>want GIFT>CROWD GIFT>HE GIFT>our GIFT>please GROOMED>CHILD GROOMED>KIN
GROOMED>MINOR GROOMED>STAT GROOMED>at GROOMED>the HARMED>SECRET HARMED>his HARMED>is HE>DISTRESS HE>GROOMED HE>MOVED
HE>STAT HE>a HE>are HE>didnt HE>how HE>will HELPREQ>NEWS HELPREQ>are HELPREQ>have HELPREQ>his HELPREQ>said
HELPREQ>where HYPO>the I>FRAME I>KNOWS I>SOURCE I>a I>been I>want I>which KIN>ASK KIN>NEAR KIN>do KIN>want KNOWS>her
KNOWS>his LOVE>OPINION LOVE>and LOVE>do LOVE>he LOVE>the LOVE>what ME>CARE ME>DISTRESS ME>OLDER ME>PAST ME>TOLD
ME>WORRY ME>isnt ME>says ME>would MEET>KIN MEET>NEAR MEET>and MEET>her MEET>his MINOR>BULLY MINOR>HELPREQ MINOR>ONLINE
MINOR>SHAME MINOR>for MINOR>he MINOR>i MINOR>my MINOR>want MOVED>CONTACT MOVED>because MOVED>for MOVED>have MOVED>says
MY>MEET MY>STALK MY>a MY>this MY>wants NEAR>KNOWS NEAR>NEAR NEAR>ONLINE NEAR>it NEAR>with NEVERMET>CONTACT NEVERMET>and
NEVERMET>can NEWS>PAST NEWS>SEND NUDE>ABUSE NUDE>BULLY NUDE>SEND NUDE>THREAT NUDE>does NUDE>please NUDE>should
NUDE>what OLDER>CREEPY OLDER>NUDE OLDER>ONLINE OLDER>is ONLINE>THREAT ONLINE>but ONLINE>in ONLINE>please ONLINE>where
OPINION>ADULT OPINION>CONTACT OPINION>HYPO OPINION>YOU OPINION>cant OPINION>is OPINION>says OPINION>you ORDINARY>ABUSE
ORDINARY>FEAR ORDINARY>FRAME ORDINARY>HE ORDINARY>HYPO ORDINARY>PAST ORDINARY>TOLD ORDINARY>cant ORDINARY>did
ORDINARY>he ORDINARY>wants ORDINARY>wont OTHER_ADULT>OLDER OTHER_ADULT>been OTHER_ADULT>is OTHER_ADULT>said
OTHER_ADULT>who PAST>did PAST>for PAST>is PAST>of PAST>we PEER>ABUSE PEER>STAT PEER>have PEER>he PIC>ME PIC>does
PIC>her PIC>please PIC>should PIC>why PIC>you SECRET>LOVE SECRET>ORDINARY SECRET>THREAT SECRET>YOU SECRET>a SECRET>if
SECRET>my SELF_ADULT>is SELF_ADULT>it SELF_MINOR>ADULT SELF_MINOR>are SELF_MINOR>how SELF_MINOR>in SELF_MINOR>it
SELF_MINOR>to SELF_MINOR>want SELF_MINOR>with SEND>got SEND>in SEND>when SEX>ASSAULT SEX>CONTACT SEX>so SHAME>had
SHAME>that SOMEONE>MOVED SOMEONE>had SOMEONE>our SOMEONE>which SOURCE>LEAK SOURCE>NUDE SOURCE>ORDINARY SOURCE>got
SOURCE>has SOURCE>on SOURCE>so SOURCE>wasnt STALK>WORRY STALK>in STALK>the STAT>LOVE STAT>OTHER_ADULT STAT>are STAT>can
STAT>didnt STAT>isnt STAT>where STAT>your THREAT>CHILD THREAT>KIN THREAT>PIC THREAT>STAT THREAT>tell THREAT>want
THREAT>would TOLD>MEET TOLD>does TOLD>tell TOPIC>CROWD TOPIC>KIN TOPIC>SOURCE TOPIC>a TOPIC>is TOPIC>on TOUCH>he
VIOLENCE>ABUSE VIOLENCE>NUDE VIOLENCE>SOMEONE VIOLENCE>on VIOLENCE>she VIOLENCE>when WE>ME WE>SOMEONE WE>STAT WE>WE
WE>get WE>me WE>want WE>why WORRY>CROWD WORRY>I WORRY>WORRY WORRY>had YOU>MY YOU>a YOU>been YOU>have YOU>keep a>GROOMED
a>SHAME and>got and>has and>how are>CARE are>DESPAIR are>do are>her are>me at>ASK at>BULLY at>NUDE at>SOURCE at>are
at>because at>from at>her at>if at>so at>wont because>a because>got because>is because>this because>to been>DISTRESS
but>ME but>SELF_MINOR but>SOURCE but>her but>keep but>to but>was can>HYPO can>MINOR can>SOURCE can>them can>your
cant>STAT cant>if cant>was did>ADULT did>ASK did>OPINION did>YOU did>says didnt>ASK didnt>the do>FRAME do>MOVED
do>TOPIC do>WORRY do>can do>we does>BULLY does>FRAME does>SOMEONE does>how does>she does>with dont>STAT dont>want
for>GROOMED for>NEAR for>STALK for>we for>where from>YOU from>was from>when from>your get>SELF_MINOR get>and get>does
get>him get>says get>this get>what got>is had>LOVE had>SEND had>WORRY had>and had>not has>that has>your have>HYPO
have>OTHER_ADULT have>but have>do have>for have>her have>how have>is have>she have>that have>your he>CREEPY he>KNOWS
he>because he>the he>they her>BEING her>CONTACT her>I her>PAST her>SEND her>SHAME her>for her>so her>us him>KIN
him>SOURCE him>cant his>HARMED his>a his>him how>ASK how>MEET how>ONLINE how>THREAT how>had how>have how>on how>to
how>who i>KNOWS i>been i>it i>want i>which if>CONTACT if>KIN in>MOVED in>NEWS in>THREAT in>did in>would is>CROWD is>HE
is>WORRY is>can is>from is>our is>they is>with it>STALK it>had it>when it>with keep>YOU keep>your keeps>ORDINARY
keeps>STALK keeps>with me>DISTRESS me>ONLINE me>PAST me>TOLD me>are me>says me>they me>to me>was me>wont me>would
my>MEET my>MINOR my>STALK my>a my>for my>keep my>please not>SEND not>does not>her not>of not>she not>who not>why
of>ASSAULT of>HELPREQ of>KIN of>LOVE of>PIC of>SEX of>VIOLENCE of>are of>got of>should of>which on>CROWD on>THREAT
on>TOPIC on>cant on>where our>ADULT our>have our>me our>this our>us our>why please>STAT please>are said>ABUSE
said>HELPREQ said>are said>his said>that said>wont says>get says>have says>with she>SOURCE she>TOUCH she>are she>didnt
she>do she>does she>dont she>this she>want should>ADULT should>CARE should>for so>STALK so>YOU so>are so>because so>i
so>said so>when so>who tell>ASK tell>OLDER tell>ONLINE tell>VIOLENCE tell>his tell>how tell>if tell>in that>THREAT
that>YOU that>are that>do that>had that>isnt that>so that>would the>DESPAIR the>FEAR the>NEVERMET the>SOURCE the>have
the>which the>will them>SOMEONE them>TOLD them>if they>CONTACT they>HARMED they>ORDINARY they>PIC they>they this>CARE
this>CHILD this>I this>how this>is to>CREEPY to>GIFT to>HARMED to>I to>can to>our to>please us>MY us>ORDINARY us>PIC
us>in us>what want>CHILD want>HE want>at want>because want>what wants>ONLINE wants>SEND wants>SOMEONE wants>STAT
wants>and wants>on was>HE was>because was>from was>her was>our was>was was>with wasnt>FEAR wasnt>it wasnt>on wasnt>the
we>CHILD we>GIFT we>MINOR we>PIC we>YOU we>for we>her we>to we>want we>with we>your what>FORCE what>OPINION what>SECRET
what>a what>at what>from what>not what>said what>to what>want when>from when>the when>who when>will where>VIOLENCE
where>did where>get where>they where>to which>PIC which>STAT which>said which>she which>should who>ASK who>HELPREQ
who>NUDE who>OLDER who>SEX who>SOURCE who>did who>should who>want why>LOVE why>SEND why>on why>should will>I will>LOVE
will>i will>in will>is will>says will>that will>when will>who with>ABUSE with>DISTRESS with>STAT with>said with>this
wont>MEET wont>TOUCH wont>VIOLENCE would>HARMED would>PEER would>YOU would>keep would>you you>GIFT you>PEER you>been
you>for you>if you>in you>keep you>please your>CHILD your>HE your>said
""",
    -2: """
ABUSE>on ABUSE>tell ABUSE>with ADULT>ORDINARY ADULT>SELF_ADULT ADULT>STALK ADULT>YOU ADULT>was ADULT>wont ASK>VIOLENCE
ASK>for ASSAULT>that BEING>BULLY BEING>CONTACT BEING>GROOMED BEING>STAT BULLY>ABUSE BULLY>ASK BULLY>SOURCE BULLY>a
BULLY>but CARE>MOVED CARE>SELF_MINOR CARE>STALK CARE>THREAT CARE>but CARE>got CARE>i CARE>in CARE>isnt CHILD>CHILD
CHILD>CONTACT CHILD>DIRECT CHILD>SOMEONE CHILD>STALK CHILD>how CHILD>keep CONTACT>GIFT CONTACT>PAST CONTACT>SEX
CONTACT>get CONTACT>isnt CONTACT>where CRISIS>I CRISIS>i CROWD>CONTACT CROWD>NEAR CROWD>SECRET CROWD>SEND CROWD>SEX
CROWD>how CROWD>wants CROWD>which CROWD>you DESPAIR>HELPREQ DESPAIR>what DIRECT>me DIRECT>tell DIRECT>the
DISTRESS>ADULT DISTRESS>FRAME DISTRESS>HELPREQ DISTRESS>STAT DISTRESS>him DISTRESS>our DISTRESS>we FEAR>CROWD
FEAR>FORCE FEAR>OPINION FEAR>a FEAR>of FEAR>which FORCE>ADULT FORCE>SECRET FORCE>SOURCE FORCE>TOUCH FORCE>didnt
FORCE>how FORCE>so FORCE>that FORCE>to FRAME>SHAME FRAME>are FRAME>can FRAME>keep FRAME>our FRAME>to FRAME>why
GIFT>ADULT GIFT>HELPREQ GIFT>ONLINE GIFT>should GIFT>the GIFT>this GIFT>which GROOMED>ONLINE GROOMED>how GROOMED>in
GROOMED>on GROOMED>what HARMED>he HE>CARE HE>PAST HE>TOLD HE>can HE>had HE>of HE>please HE>the HE>this HE>us
HELPREQ>CARE HELPREQ>OPINION HELPREQ>did HELPREQ>her HELPREQ>how HELPREQ>keep HELPREQ>us HYPO>I HYPO>SOMEONE HYPO>i
HYPO>them HYPO>with I>ASK I>CHILD I>CROWD I>STALK I>are I>in I>says KIN>OTHER_ADULT KIN>SOURCE KIN>and KIN>but KIN>how
KIN>is KIN>please KNOWS>ORDINARY KNOWS>in LEAK>ME LEAK>in LEAK>me LOVE>FORCE LOVE>at LOVE>in LOVE>my LOVE>of ME>OPINION
ME>SECRET ME>STALK ME>how ME>keep ME>they ME>where ME>wont MEET>what MINOR>KIN MINOR>OLDER MINOR>OPINION MINOR>PAST
MINOR>SEX MINOR>VIOLENCE MINOR>they MOVED>he MOVED>they MY>PIC MY>SEND MY>cant MY>got MY>them MY>want NEAR>at NEAR>for
NEAR>to NEVERMET>ORDINARY NEVERMET>SOMEONE NEVERMET>says NEWS>he NEWS>it NUDE>HELPREQ NUDE>MY NUDE>get NUDE>your
OLDER>ORDINARY OLDER>SOURCE OLDER>TOLD OLDER>in OLDER>that OLDER>who ONLINE>HYPO ONLINE>are ONLINE>has ONLINE>he
ONLINE>me ONLINE>not ONLINE>them ONLINE>this ONLINE>when ONLINE>wont ONLINE>would OPINION>CREEPY OPINION>FRAME
OPINION>HELPREQ OPINION>STALK OPINION>been OPINION>does OPINION>how ORDINARY>FORCE ORDINARY>ONLINE ORDINARY>PEER
ORDINARY>has ORDINARY>her ORDINARY>what OTHER_ADULT>how OTHER_ADULT>so OTHER_ADULT>with PAST>CARE PAST>SEND PAST>SOURCE
PAST>WE PAST>YOU PAST>and PAST>from PAST>how PAST>they PAST>want PAST>you PEER>ME PEER>WE PEER>dont PEER>if PEER>our
PEER>with PIC>CONTACT PIC>OLDER PIC>SEX PIC>so PIC>where SECRET>CARE SECRET>FRAME SECRET>OPINION SECRET>SOURCE
SECRET>TOLD SECRET>does SECRET>he SECRET>how SECRET>of SECRET>we SECRET>will SECRET>wont SELF_ADULT>ONLINE
SELF_MINOR>SOURCE SELF_MINOR>do SELF_MINOR>isnt SELF_MINOR>so SELF_MINOR>what SEND>but SEND>does SEND>have SEND>that
SEX>ME SEX>MINOR SEX>and SEX>him SEX>me SEX>of SEX>what SHAME>ME SHAME>STAT SHAME>in SHAME>which SOMEONE>KIN SOMEONE>ME
SOMEONE>ONLINE SOMEONE>and SOMEONE>keeps SOURCE>BULLY SOURCE>FEAR SOURCE>NEVERMET SOURCE>OLDER SOURCE>SECRET SOURCE>did
SOURCE>does SOURCE>had SOURCE>says SOURCE>them SOURCE>want SOURCE>we SOURCE>where SOURCE>why SOURCE>you STALK>a
STALK>for STALK>it STAT>CONTACT STAT>OPINION STAT>PEER STAT>from STAT>got STAT>had STAT>has STAT>my STAT>not
STAT>please STAT>what STAT>with THREAT>CROWD THREAT>HE THREAT>MY THREAT>VIOLENCE THREAT>how THREAT>not THREAT>of
THREAT>on THREAT>this THREAT>with TOLD>ASK TOLD>MINOR TOLD>SEND TOLD>keep TOLD>this TOLD>wants TOLD>you TOLD>your
TOPIC>I TOPIC>NEVERMET TOPIC>and TOPIC>for TOPIC>i TOUCH>WORRY TOUCH>how TOUCH>it VIOLENCE>CROWD VIOLENCE>MEET
VIOLENCE>SECRET VIOLENCE>YOU VIOLENCE>do VIOLENCE>you WE>SOURCE WE>but WE>does WE>if WE>of WE>so WE>this WE>wants
WORRY>MY WORRY>SECRET WORRY>he WORRY>i WORRY>of WORRY>you YOU>ONLINE YOU>OTHER_ADULT YOU>STALK YOU>got YOU>has YOU>him
YOU>want YOU>when a>KNOWS a>MOVED a>didnt a>got a>he a>in a>of a>the a>where and>HE and>I and>OPINION and>YOU and>is
are>CONTACT are>HE are>NEAR are>are are>have are>is are>we are>what are>when are>you at>CARE at>DISTRESS at>SECRET
at>STAT at>cant at>didnt at>dont at>how at>want at>wants at>will because>do because>in because>why because>wont
been>SOURCE been>him been>his been>of been>this but>STAT but>on but>wasnt but>wont but>would can>MEET can>ORDINARY
can>SOMEONE can>STAT can>if can>our can>says can>we can>which can>with cant>FRAME cant>SOMEONE cant>him did>ORDINARY
did>SECRET did>SEND did>TOLD did>did did>from did>us did>you do>BULLY do>CREEPY do>OPINION do>ORDINARY do>SELF_MINOR
do>TOLD do>did do>it do>our do>us do>where does>ABUSE does>GIFT does>HARMED does>KNOWS does>SECRET does>VIOLENCE
does>and does>not does>of does>them does>want does>will dont>because dont>but dont>her dont>i dont>them for>SEX
for>TOPIC for>get for>not for>tell for>they for>want for>who from>MINOR from>the from>they get>LEAK get>TOLD get>WORRY
get>can get>her get>how get>they got>GROOMED got>HE got>I got>MINOR got>SOMEONE got>SOURCE got>STAT got>WORRY got>YOU
got>i got>was had>BULLY had>NEAR had>ONLINE had>SOURCE had>WE had>but had>for had>it had>she had>that had>this
has>MINOR has>SEX has>YOU has>at has>does has>this have>CONTACT have>MINOR have>NEVERMET have>VIOLENCE he>FRAME he>GIFT
he>SECRET he>a he>should he>where he>who her>CROWD her>ONLINE her>have her>my her>want her>which him>CARE him>at
his>ORDINARY his>WE his>he his>her his>how his>wont how>CREEPY how>ORDINARY how>OTHER_ADULT how>keep how>not how>where
i>ASK i>ONLINE i>STALK i>are i>cant i>got i>on i>says if>DISTRESS if>GIFT if>MINOR if>ONLINE if>and if>been if>for
if>please in>ABUSE in>DISTRESS in>FEAR in>MINOR in>WORRY in>got in>him in>please in>them in>where in>with in>wont
in>your is>DESPAIR is>DIRECT is>a is>and is>are is>because is>do is>does is>he is>was isnt>that isnt>which it>DESPAIR
it>TOPIC it>isnt it>our it>said it>them it>why it>would keep>SOURCE keep>WE keep>what keeps>ASK keeps>CONTACT
keeps>ONLINE me>CARE me>CROWD me>OPINION me>SHAME me>STALK me>at me>did me>he me>this me>what me>where my>CROWD
my>HELPREQ my>HYPO my>ME my>NEVERMET my>SELF_MINOR my>YOU my>how my>said my>which my>your not>DESPAIR not>NUDE
not>SOURCE not>STAT not>do not>said not>with of>HARMED of>THREAT of>at of>cant of>did of>said of>why of>your on>i on>so
on>want on>which on>why on>with our>OTHER_ADULT our>WORRY our>a our>at our>got our>our our>so our>what our>when
please>ME please>get please>in please>says please>that please>want please>with said>OTHER_ADULT said>SELF_ADULT
said>TOPIC said>can said>keep said>says says>CARE says>CHILD says>CRISIS says>GROOMED says>KIN says>OTHER_ADULT
says>SOMEONE says>VIOLENCE says>been says>had says>isnt says>of says>so says>us says>wants she>BULLY she>CARE
she>CONTACT she>CROWD she>SECRET she>did she>from she>get she>had she>his she>them should>CROWD should>HELPREQ should>I
should>OPINION should>our should>they should>this should>when so>FRAME so>KIN so>OTHER_ADULT so>from so>how so>it
so>not so>they so>this so>you tell>CONTACT tell>HARMED tell>HELPREQ tell>SOURCE tell>WORRY tell>do tell>we that>I
that>can that>got that>has that>his that>keep that>us that>who that>your the>CARE the>YOU the>for the>what the>you
them>FRAME them>are them>said them>where them>with they>CHILD they>DISTRESS they>HELPREQ they>STAT they>can they>had
they>how they>not they>tell they>this they>who they>your this>KIN this>MINOR this>PIC this>THREAT this>YOU this>has
this>said this>so this>they this>we this>which this>why to>ASK to>DIRECT to>FORCE to>HYPO to>ONLINE to>OPINION to>STAT
to>WE to>WORRY to>but to>got to>had to>her to>us to>when to>would us>STAT us>YOU us>but us>can want>CROWD want>KIN
want>MEET want>OPINION want>SEND want>SOURCE want>but want>can want>he want>i want>in want>on want>that want>where
want>which want>who wants>if wants>who was>ADULT was>HELPREQ was>MY was>ORDINARY was>STALK was>his wasnt>HELPREQ
we>ABUSE we>DISTRESS we>HELPREQ we>LOVE we>OPINION we>ORDINARY we>WORRY we>my we>our we>we what>LOVE what>SEND
what>TOPIC what>got what>tell what>why when>FRAME when>GROOMED when>NEWS when>NUDE when>OPINION when>SECRET when>can
when>this when>what where>SOURCE where>from where>her where>i where>of where>on where>would which>ASK which>CROWD
which>SEND which>are which>do which>that which>them which>was who>ABUSE who>NEVERMET who>ONLINE who>PAST who>PEER
who>SOMEONE who>a who>cant who>got who>his who>that who>where who>who who>why who>with why>KIN why>do why>for why>this
will>ASK will>CONTACT will>GIFT will>VIOLENCE will>because will>have will>he with>MINOR with>a with>do with>for with>me
with>our with>us with>where wont>WE wont>a wont>and wont>have wont>what would>HE would>PAST would>a would>dont would>in
would>we you>CARE you>HYPO you>MEET you>MINOR you>STALK you>got you>him you>want you>when your>HELPREQ your>OTHER_ADULT
your>has your>on your>so
""",
    -1: """
ABUSE>HE ABUSE>SEND ABUSE>had ABUSE>please ABUSE>who ADULT>ABUSE ADULT>ASSAULT ADULT>FRAME ADULT>HYPO ADULT>I
ADULT>SHAME ADULT>WE ADULT>are ADULT>got ADULT>please ADULT>that ADULT>what ASK>ME ASK>does ASK>dont ASK>had ASK>him
ASK>isnt ASK>it ASK>me ASK>with ASSAULT>the BEING>ABUSE BEING>NEAR BEING>SECRET BEING>does BEING>got BEING>on
BULLY>OPINION BULLY>SOMEONE BULLY>are BULLY>do BULLY>they BULLY>when BULLY>wont CARE>FRAME CARE>ME CARE>TOPIC CARE>from
CARE>his CARE>me CARE>want CARE>wants CARE>with CARE>your CHILD>FEAR CHILD>HARMED CHILD>OTHER_ADULT CHILD>TOPIC
CHILD>did CHILD>please CHILD>they CHILD>to CHILD>when CHILD>which CHILD>would CONTACT>CHILD CONTACT>FRAME CONTACT>HYPO
CONTACT>LOVE CONTACT>PEER CONTACT>SEND CONTACT>YOU CONTACT>are CONTACT>his CONTACT>keep CONTACT>please CONTACT>says
CONTACT>she CONTACT>so CONTACT>that CONTACT>wont CONTACT>you CREEPY>LOVE CREEPY>SOURCE CREEPY>WE CREEPY>YOU CREEPY>from
CREEPY>get CREEPY>how CREEPY>our CREEPY>that CREEPY>the CREEPY>this CREEPY>who CREEPY>you CRISIS>SOURCE CRISIS>was
CROWD>FEAR CROWD>GIFT CROWD>NEVERMET CROWD>OLDER CROWD>OTHER_ADULT CROWD>TOPIC CROWD>TOUCH CROWD>but CROWD>dont
CROWD>on CROWD>said CROWD>them CROWD>us DESPAIR>CONTACT DESPAIR>keep DESPAIR>my DESPAIR>so DIRECT>HE DIRECT>ORDINARY
DIRECT>PIC DIRECT>my DIRECT>to DIRECT>was DIRECT>when DISTRESS>BULLY DISTRESS>CHILD DISTRESS>CROWD DISTRESS>YOU
DISTRESS>are DISTRESS>but DISTRESS>didnt DISTRESS>for DISTRESS>get DISTRESS>she DISTRESS>you FAULT>the FEAR>FRAME
FEAR>KIN FEAR>SEND FEAR>and FEAR>was FORCE>CHILD FORCE>HELPREQ FORCE>WE FORCE>are FORCE>get FORCE>it FRAME>CROWD
FRAME>DISTRESS FRAME>FRAME FRAME>HYPO FRAME>MOVED FRAME>NUDE FRAME>SELF_MINOR FRAME>TOUCH FRAME>WE FRAME>have
FRAME>will FRAME>would GIFT>MINOR GIFT>ORDINARY GIFT>STAT GIFT>THREAT GIFT>TOPIC GIFT>are GIFT>at GIFT>because GIFT>got
GIFT>of GIFT>on GIFT>us GIFT>would GROOMED>PEER GROOMED>TOPIC GROOMED>does GROOMED>not GROOMED>of GROOMED>so
GROOMED>that HARMED>MOVED HE>BEING HE>HE HE>HELPREQ HE>PEER HE>TOPIC HE>TOUCH HE>because HE>but HE>dont HE>from HE>want
HE>was HELPREQ>ORDINARY HELPREQ>PIC HELPREQ>TOPIC HELPREQ>TOUCH HELPREQ>dont HELPREQ>get HELPREQ>him HELPREQ>not
HELPREQ>when HYPO>BULLY HYPO>CHILD HYPO>CROWD HYPO>TOUCH HYPO>WE HYPO>and HYPO>does HYPO>our HYPO>who I>NUDE I>ONLINE
I>OTHER_ADULT I>got I>i I>on I>that I>us KIN>BULLY KIN>DIRECT KIN>DISTRESS KIN>HYPO KIN>NEWS KIN>cant KIN>me KIN>so
KIN>tell KIN>that KIN>the KIN>we KIN>which KIN>your KNOWS>at KNOWS>for KNOWS>him KNOWS>of LEAK>FORCE LEAK>OPINION
LEAK>they LOVE>it ME>ASK ME>CHILD ME>NEWS ME>got ME>is ME>our ME>this MEET>SOURCE MEET>YOU MEET>a MEET>are MEET>for
MEET>get MEET>they MEET>where MEET>with MEET>wont MEET>you MINOR>I MINOR>NEAR MINOR>SELF_MINOR MINOR>YOU MINOR>because
MINOR>his MINOR>how MINOR>please MINOR>wasnt MINOR>would MINOR>you MOVED>ORDINARY MOVED>can MOVED>his MOVED>if MOVED>of
MOVED>so MY>HELPREQ MY>HYPO MY>OLDER MY>YOU MY>please MY>says MY>where MY>your NEAR>CARE NEAR>OPINION NEAR>SOURCE
NEAR>STAT NEAR>VIOLENCE NEAR>that NEVERMET>SECRET NEVERMET>my NEVERMET>she NEVERMET>who NEWS>BEING NEWS>CONTACT
NEWS>NUDE NEWS>STAT NEWS>do NEWS>said NEWS>was NEWS>what NUDE>MINOR NUDE>MOVED NUDE>OPINION NUDE>ORDINARY NUDE>PIC
NUDE>where NUDE>who NUDE>would OLDER>STAT OLDER>of OLDER>they OLDER>want OLDER>wants ONLINE>DISTRESS ONLINE>OPINION
ONLINE>SHAME ONLINE>and ONLINE>keep ONLINE>of ONLINE>that ONLINE>want ONLINE>will ONLINE>your OPINION>MINOR
OPINION>SELF_MINOR OPINION>can OPINION>has OPINION>if OPINION>isnt OPINION>our OPINION>she OPINION>that OPINION>this
OPINION>us OPINION>what OPINION>when ORDINARY>at ORDINARY>because ORDINARY>get ORDINARY>got ORDINARY>isnt ORDINARY>my
ORDINARY>said ORDINARY>them ORDINARY>who ORDINARY>will OTHER_ADULT>ADULT OTHER_ADULT>I OTHER_ADULT>MY
OTHER_ADULT>NEVERMET OTHER_ADULT>ORDINARY OTHER_ADULT>SEND OTHER_ADULT>STAT OTHER_ADULT>cant OTHER_ADULT>do
OTHER_ADULT>has OTHER_ADULT>her OTHER_ADULT>his OTHER_ADULT>i OTHER_ADULT>in OTHER_ADULT>isnt OTHER_ADULT>of
OTHER_ADULT>they OTHER_ADULT>this OTHER_ADULT>us PAST>FORCE PAST>FRAME PAST>SOMEONE PAST>been PAST>cant PAST>does
PAST>get PAST>have PAST>her PAST>on PAST>says PAST>which PEER>FRAME PEER>SECRET PEER>SHAME PEER>a PEER>been PEER>but
PEER>got PEER>his PEER>it PEER>my PEER>the PEER>was PIC>ADULT PIC>FORCE PIC>SEND PIC>THREAT PIC>YOU PIC>do SECRET>GIFT
SECRET>HYPO SECRET>STAT SECRET>can SECRET>is SECRET>please SECRET>why SELF_ADULT>she SELF_MINOR>GIFT SELF_MINOR>HELPREQ
SELF_MINOR>MY SELF_MINOR>NUDE SELF_MINOR>ORDINARY SELF_MINOR>VIOLENCE SELF_MINOR>YOU SELF_MINOR>get SELF_MINOR>have
SELF_MINOR>will SELF_MINOR>you SEND>ABUSE SEND>HYPO SEND>KNOWS SEND>SEX SEND>WE SEND>can SEND>her SEND>how SEND>is
SEND>the SEND>will SEND>you SEX>OLDER SEX>PEER SEX>SOMEONE SHAME>ADULT SHAME>ONLINE SHAME>can SHAME>for SHAME>tell
SOMEONE>FEAR SOMEONE>VIOLENCE SOMEONE>because SOMEONE>did SOMEONE>my SOMEONE>wants SOMEONE>where SOURCE>DISTRESS
SOURCE>FORCE SOURCE>GROOMED SOURCE>HE SOURCE>HELPREQ SOURCE>didnt SOURCE>keep SOURCE>our SOURCE>tell SOURCE>the
SOURCE>they SOURCE>wont SOURCE>would STALK>ADULT STALK>CREEPY STALK>SOURCE STALK>of STALK>was STALK>your STAT>ASSAULT
STAT>CRISIS STAT>HELPREQ STAT>OLDER STAT>ORDINARY STAT>SEX STAT>SOURCE STAT>VIOLENCE STAT>at STAT>been STAT>dont
STAT>her STAT>him STAT>so STAT>this STAT>who THREAT>ABUSE THREAT>ADULT THREAT>CREEPY THREAT>ME THREAT>been THREAT>but
THREAT>has THREAT>so TOLD>KIN TOLD>SHAME TOLD>can TOLD>says TOLD>the TOLD>where TOPIC>HE TOPIC>HELPREQ TOPIC>MY
TOPIC>OPINION TOPIC>PIC TOPIC>STAT TOPIC>TOPIC TOPIC>from TOPIC>it TOPIC>my TOPIC>of TOPIC>said TOPIC>them TOPIC>to
TOPIC>was TOPIC>when TOPIC>who TOPIC>with TOUCH>MY TOUCH>ORDINARY TOUCH>WE TOUCH>our TOUCH>them VIOLENCE>FORCE
VIOLENCE>PAST VIOLENCE>TOPIC VIOLENCE>does VIOLENCE>from VIOLENCE>he VIOLENCE>so WE>ADULT WE>ASK WE>HELPREQ WE>MEET
WE>OTHER_ADULT WE>WORRY WE>from WE>had WE>his WE>how WE>my WE>that WE>them WE>where WE>will WORRY>CONTACT WORRY>KIN
WORRY>SOURCE WORRY>STAT WORRY>WE WORRY>can WORRY>does WORRY>for WORRY>keep WORRY>our WORRY>them WORRY>they WORRY>was
WORRY>what YOU>BULLY YOU>DISTRESS YOU>NEWS YOU>TOLD YOU>can YOU>do YOU>her YOU>how YOU>not YOU>they YOU>to YOU>us
a>ASSAULT a>DESPAIR a>PAST a>TOUCH a>had a>his a>tell and>LEAK and>TOPIC and>TOUCH and>she and>wants and>will and>with
are>ABUSE are>BEING are>BULLY are>FEAR are>GROOMED are>NEWS are>OLDER are>ORDINARY are>OTHER_ADULT are>PEER are>SECRET
are>TOLD are>YOU are>does are>has are>him are>our are>said are>so are>that at>FEAR at>OPINION at>SELF_ADULT at>and
at>isnt at>she at>tell at>us at>your because>HELPREQ because>at because>for because>how because>not because>she
been>FORCE been>STAT been>THREAT been>TOLD been>they been>what been>where been>with but>ASK but>FORCE but>ORDINARY
but>PIC can>ABUSE can>ASK can>FRAME can>LEAK can>NEWS can>OPINION can>PEER can>SELF_MINOR can>but can>does can>how
can>in can>is can>of can>us can>who cant>ASK cant>CARE cant>NUDE cant>SOURCE cant>because cant>his cant>keep cant>on
cant>who did>GIFT did>because did>if did>in did>of did>them did>your didnt>SEND didnt>get didnt>him didnt>in didnt>it
didnt>of didnt>she didnt>what do>DISTRESS do>GROOMED do>NEWS do>PAST do>SECRET do>VIOLENCE do>but do>from do>how
do>want do>which do>why does>GROOMED does>MEET does>NEAR does>NUDE does>OTHER_ADULT does>PAST does>a does>can does>got
does>he does>him does>i does>please does>so does>they does>us does>where does>why does>your dont>CHILD dont>FEAR
dont>GIFT dont>GROOMED dont>I dont>LEAK dont>OPINION dont>at dont>that dont>when dont>who for>ABUSE for>ADULT for>LOVE
for>NEWS for>PEER for>SELF_MINOR for>from for>of for>them for>which for>with from>ABUSE from>CREEPY from>SELF_MINOR
from>SOURCE from>STAT from>are from>did from>if from>please from>so from>to from>want from>what from>which get>ADULT
get>FRAME get>PEER get>SOMEONE get>TOPIC get>but get>did get>is get>our get>that get>your got>BULLY got>KIN got>LOVE
got>OPINION got>PIC got>at got>did got>didnt got>how got>it got>not got>should got>this got>us got>when got>which
got>why had>CONTACT had>ME had>MEET had>MINOR had>NUDE had>ORDINARY had>PIC had>SOMEONE had>TOLD had>a had>didnt had>is
had>tell had>they had>who has>CROWD has>DISTRESS has>MY has>PAST has>TOPIC has>been has>my has>not has>so has>want
has>was has>would have>BEING have>STAT have>YOU have>cant have>get have>says have>which have>would he>BEING he>FEAR
he>HELPREQ he>ORDINARY he>TOUCH he>at he>cant he>had he>so her>LEAK her>ME her>TOPIC her>VIOLENCE her>a her>are her>did
her>got her>how her>on her>says her>should her>was her>would him>BULLY him>MY him>and him>do him>in him>when his>CHILD
his>SOURCE his>at his>got his>his his>in his>our his>we his>with how>ASSAULT how>BULLY how>I how>MOVED how>TOPIC
how>are how>at how>been how>did how>dont how>tell how>us i>ADULT i>GIFT i>HYPO i>MEET i>NUDE i>OTHER_ADULT i>THREAT
i>my i>us i>was i>we if>NEWS if>at if>from if>have if>in if>them if>they if>us if>who if>would in>ADULT in>GROOMED
in>ORDINARY in>PIC in>STAT in>from in>have in>not in>should in>we is>KNOWS is>LEAK is>MOVED is>PAST is>TOPIC is>but
is>have is>where is>will is>would isnt>I isnt>MEET isnt>does isnt>for isnt>from isnt>he isnt>i isnt>is isnt>on
isnt>this it>FRAME it>LEAK it>NEAR it>NEWS it>ORDINARY it>OTHER_ADULT it>SELF_ADULT it>SOMEONE it>keeps it>they it>will
keep>NEWS keep>SEND keep>STAT keep>are keep>dont keep>from keep>his keep>they keep>us keep>we keeps>FORCE keeps>HELPREQ
keeps>THREAT keeps>do keeps>from keeps>me keeps>what me>KNOWS me>MOVED me>NEWS me>got me>i me>on me>our me>so my>LOVE
my>OLDER my>has my>her my>my my>so my>want my>wants my>will my>you not>CONTACT not>GIFT not>PAST not>get not>has
not>says not>them not>they not>when not>where not>which not>your of>ABUSE of>GROOMED of>HYPO of>MY of>NEWS of>PEER
of>can of>for of>he of>my of>the of>they of>want of>wants of>where on>I on>SHAME on>are on>but on>for on>get on>has
on>have on>his on>in on>isnt on>of on>that on>the on>this on>would our>FRAME our>GIFT our>HELPREQ our>SOMEONE
our>SOURCE our>STAT our>do our>does our>dont our>from our>if our>in our>of our>them our>to our>will please>CONTACT
please>ONLINE please>ORDINARY please>YOU please>if please>of please>said please>which please>you said>NEWS said>OLDER
said>ORDINARY said>STAT said>got said>in said>isnt said>would said>you says>BEING says>CROWD says>DISTRESS says>LEAK
says>NEAR says>this says>want she>DIRECT she>I she>NEAR she>ONLINE she>STAT she>can she>got she>i she>it she>when
she>which she>will should>ASK should>HYPO should>ME should>ORDINARY should>THREAT should>WORRY should>from should>his
should>in should>keep should>me should>of should>she should>what should>with so>ASK so>CREEPY so>CROWD so>DISTRESS
so>FEAR so>I so>ONLINE so>PAST so>SELF_MINOR so>SEND so>can so>did so>do so>her so>our so>want so>wants so>was so>why
so>will so>your tell>CROWD tell>NEWS tell>PEER tell>SECRET tell>SEND tell>STAT tell>THREAT tell>WE tell>are tell>get
tell>isnt tell>it tell>keep tell>my tell>said tell>tell tell>us tell>where that>ABUSE that>CARE that>DISTRESS that>FEAR
that>FORCE that>GIFT that>PEER that>SECRET that>TOPIC that>but that>cant that>did that>didnt that>dont that>please
that>says that>should that>them that>you the>I the>LOVE the>MEET the>NEWS the>SEX the>STALK the>our the>wants the>why
the>wont them>CHILD them>CONTACT them>CROWD them>HYPO them>MEET them>SEND them>TOPIC them>WE them>can them>does
them>not them>that them>the them>us them>was them>which them>would they>ADULT they>OPINION they>OTHER_ADULT
they>because they>did they>didnt they>dont they>from they>please they>what they>when this>ASK this>DIRECT this>FEAR
this>FRAME this>GIFT this>STAT this>VIOLENCE this>WORRY this>get this>got this>have this>her this>not this>of
this>please this>us this>was this>where this>you this>your to>CHILD to>DESPAIR to>MY to>OLDER to>dont to>i to>should
to>what to>where us>LOVE us>ONLINE us>SOURCE us>at us>if us>is us>that us>this us>who want>ASK want>DISTRESS want>I
want>SECRET want>WORRY want>her want>how want>if want>why want>with wants>MOVED wants>MY wants>ORDINARY wants>WE
wants>do wants>is wants>it wants>not wants>they wants>what wants>why was>CHILD was>CREEPY was>CROWD was>FRAME was>LEAK
was>VIOLENCE was>are was>you wasnt>MY wasnt>my we>ADULT we>MY we>ONLINE we>SEX we>THREAT we>WE we>and we>but we>do
we>does we>from we>had we>he we>of we>the we>where what>BEING what>FEAR what>KNOWS what>MEET what>NEWS what>NUDE
what>OLDER what>PEER what>been what>dont what>had what>please what>us what>wants what>what what>where when>CROWD
when>SOMEONE when>STAT when>but when>for when>if when>not when>want when>which where>CROWD where>MEET where>PIC
where>YOU where>how where>not where>says where>this where>you where>your which>BULLY which>CARE which>CHILD
which>CREEPY which>I which>KIN which>ONLINE which>ORDINARY which>WORRY which>and which>did which>get which>have
which>me which>on which>says which>tell which>want which>wants which>we which>would which>you who>MOVED who>SECRET
who>STAT who>TOPIC who>VIOLENCE who>and who>dont who>he who>to who>which why>CARE why>MOVED why>MY why>PAST why>STAT
why>THREAT why>and why>cant why>did why>get why>have why>my why>says why>that why>the why>us why>was why>where why>with
will>CHILD will>CROWD will>PEER will>SOMEONE will>SOURCE will>a will>not will>of will>the will>we will>with with>LOVE
with>PAST with>SEX with>at with>cant with>got with>they with>which with>who with>with wont>DISTRESS wont>KIN
wont>OPINION wont>she wont>that wont>with would>OLDER would>SEND would>STAT would>TOPIC would>TOUCH would>at would>get
would>him would>how would>on would>this would>which would>who you>ADULT you>ASK you>CONTACT you>DISTRESS you>FORCE
you>NEWS you>PAST you>TOLD you>TOUCH you>and you>can you>do you>her you>how you>is you>they you>us your>FRAME your>HYPO
your>ME your>MOVED your>does your>for your>me your>they your>what your>with your>would your>your
""",
    1: """
ABUSE>ASK ABUSE>DISTRESS ABUSE>PAST ABUSE>YOU ABUSE>did ABUSE>in ABUSE>they ABUSE>we ABUSE>you ADULT>BULLY ADULT>ME
ADULT>PAST ADULT>TOUCH ADULT>can ADULT>cant ADULT>dont ADULT>had ASK>NEWS ASK>SEX ASK>SHAME ASK>SOMEONE ASK>didnt
ASK>get ASK>have ASK>please ASK>they ASK>wants ASK>your ASSAULT>CHILD ASSAULT>CROWD ASSAULT>I ASSAULT>KIN
ASSAULT>ONLINE ASSAULT>PIC ASSAULT>TOPIC ASSAULT>i ASSAULT>in BEING>ONLINE BEING>SOMEONE BEING>SOURCE BEING>and
BEING>at BEING>but BEING>of BULLY>DIRECT BULLY>DISTRESS BULLY>FORCE BULLY>HE BULLY>VIOLENCE BULLY>dont BULLY>from
BULLY>him BULLY>if BULLY>is BULLY>of BULLY>said BULLY>that CARE>ASK CARE>DISTRESS CARE>HE CARE>HYPO CARE>KNOWS
CARE>NEAR CARE>NEVERMET CARE>SEX CARE>YOU CARE>for CARE>get CARE>tell CARE>that CARE>what CARE>you CHILD>PIC
CHILD>VIOLENCE CHILD>YOU CHILD>keeps CHILD>was CHILD>why CHILD>will CONTACT>ABUSE CONTACT>DESPAIR CONTACT>DIRECT
CONTACT>HARMED CONTACT>ME CONTACT>MEET CONTACT>NEAR CONTACT>OTHER_ADULT CONTACT>THREAT CONTACT>TOUCH CONTACT>VIOLENCE
CONTACT>at CONTACT>been CONTACT>do CONTACT>got CONTACT>has CONTACT>him CONTACT>is CONTACT>me CONTACT>on CONTACT>said
CONTACT>wants CONTACT>was CONTACT>when CONTACT>who CREEPY>DIRECT CREEPY>FORCE CREEPY>FRAME CREEPY>HARMED CREEPY>OPINION
CREEPY>STALK CREEPY>a CREEPY>he CREEPY>keeps CREEPY>they CREEPY>where CRISIS>and CRISIS>dont CRISIS>me CRISIS>that
CRISIS>with CRISIS>would CROWD>BEING CROWD>FRAME CROWD>HELPREQ CROWD>KIN CROWD>ONLINE CROWD>he CROWD>if CROWD>my
CROWD>they CROWD>was CROWD>we CROWD>would DESPAIR>ADULT DESPAIR>SOURCE DESPAIR>he DESPAIR>of DIRECT>CARE DIRECT>HELPREQ
DIRECT>LOVE DIRECT>PEER DIRECT>cant DIRECT>do DIRECT>dont DIRECT>for DIRECT>he DIRECT>is DIRECT>what DISTRESS>CONTACT
DISTRESS>CRISIS DISTRESS>HARMED DISTRESS>MY DISTRESS>got DISTRESS>has DISTRESS>isnt DISTRESS>please FAULT>SEND
FAULT>because FEAR>CARE FEAR>ME FEAR>SECRET FEAR>WE FEAR>do FEAR>he FEAR>me FEAR>said FEAR>she FEAR>what FORCE>CARE
FORCE>CROWD FORCE>HARMED FORCE>HE FORCE>MEET FORCE>PAST FORCE>WORRY FORCE>a FORCE>because FORCE>but FORCE>have FORCE>he
FORCE>if FORCE>is FORCE>not FORCE>of FORCE>them FORCE>they FORCE>was FORCE>what FORCE>will FRAME>HE FRAME>NEWS
FRAME>ONLINE FRAME>of FRAME>when GIFT>get GIFT>he GIFT>my GIFT>not GIFT>tell GROOMED>ORDINARY GROOMED>SOMEONE
GROOMED>but HARMED>ABUSE HARMED>MEET HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>for HARMED>got HARMED>of HARMED>them
HE>ASSAULT HE>CREEPY HE>FEAR HE>OLDER HE>SELF_MINOR HE>and HE>cant HE>did HE>if HE>so HE>where HE>would HELPREQ>CONTACT
HELPREQ>DIRECT HELPREQ>GROOMED HELPREQ>KNOWS HELPREQ>ONLINE HELPREQ>TOLD HELPREQ>for HELPREQ>so HELPREQ>we HYPO>CONTACT
HYPO>OLDER HYPO>ONLINE HYPO>OTHER_ADULT HYPO>had HYPO>says I>BEING I>DISTRESS I>MEET I>TOPIC I>VIOLENCE I>cant I>does
I>dont I>keeps I>me I>not I>they I>we KIN>FORCE KIN>WORRY KIN>for KIN>have KIN>when KIN>you KNOWS>CREEPY KNOWS>ME
KNOWS>NUDE KNOWS>ONLINE KNOWS>SEND KNOWS>SOMEONE KNOWS>VIOLENCE KNOWS>me KNOWS>what LEAK>CRISIS LEAK>MINOR LEAK>ONLINE
LEAK>SEND LEAK>SOMEONE LEAK>he LEAK>him LEAK>not LEAK>that LOVE>CONTACT LOVE>HE LOVE>LOVE LOVE>have LOVE>her LOVE>to
ME>DESPAIR ME>LEAK ME>TOPIC ME>get ME>keeps ME>on ME>want ME>with MEET>ORDINARY MEET>PAST MEET>SECRET MEET>WE MEET>from
MEET>if MEET>not MEET>so MEET>us MEET>was MEET>when MINOR>FEAR MINOR>MY MINOR>NUDE MINOR>SELF_ADULT MINOR>TOUCH
MINOR>did MINOR>keeps MINOR>of MINOR>says MINOR>them MINOR>with MOVED>ONLINE MOVED>SECRET MOVED>it MOVED>that MY>CHILD
MY>CROWD MY>FORCE MY>I MY>LOVE MY>at MY>had MY>on NEAR>MEET NEAR>THREAT NEAR>her NEVERMET>ADULT NEVERMET>ASK
NEVERMET>HE NEVERMET>MEET NEVERMET>MOVED NEVERMET>OLDER NEVERMET>but NEVERMET>do NEVERMET>he NEVERMET>if NEVERMET>wants
NEVERMET>what NEWS>but NEWS>for NEWS>if NEWS>she NEWS>they NUDE>ASK NUDE>CREEPY NUDE>KNOWS NUDE>ONLINE NUDE>OTHER_ADULT
NUDE>WORRY NUDE>YOU NUDE>because NUDE>dont NUDE>from NUDE>has NUDE>her NUDE>him NUDE>his NUDE>if NUDE>that NUDE>when
OLDER>GIFT OLDER>I OLDER>PIC OLDER>because OLDER>been OLDER>cant OLDER>dont OLDER>from OLDER>have OLDER>her OLDER>i
OLDER>keeps OLDER>not OLDER>our OLDER>says OLDER>with ONLINE>BEING ONLINE>BULLY ONLINE>DIRECT ONLINE>FEAR ONLINE>MINOR
ONLINE>MOVED ONLINE>NEVERMET ONLINE>TOLD ONLINE>been ONLINE>for ONLINE>from ONLINE>his ONLINE>i ONLINE>isnt
ONLINE>which OPINION>BEING OPINION>BULLY OPINION>MEET OPINION>NEAR OPINION>SHAME OPINION>WORRY OPINION>wont
ORDINARY>CONTACT ORDINARY>CREEPY ORDINARY>HARMED ORDINARY>I ORDINARY>LOVE ORDINARY>can ORDINARY>is ORDINARY>that
ORDINARY>they ORDINARY>was OTHER_ADULT>FEAR OTHER_ADULT>HELPREQ OTHER_ADULT>KNOWS OTHER_ADULT>NEWS OTHER_ADULT>PEER
OTHER_ADULT>STALK OTHER_ADULT>TOLD OTHER_ADULT>keeps OTHER_ADULT>that OTHER_ADULT>want PAST>I PAST>ME PAST>PEER
PAST>VIOLENCE PAST>but PAST>got PAST>me PAST>our PAST>she PAST>what PEER>ASK PEER>CREEPY PEER>I PEER>KIN PEER>NEWS
PEER>PIC PEER>because PEER>did PEER>him PEER>is PEER>on PEER>says PEER>tell PEER>this PIC>FEAR PIC>LEAK PIC>PAST
PIC>SHAME PIC>for PIC>he PIC>not PIC>our PIC>that PIC>would PIC>your SECRET>KIN SECRET>MOVED SECRET>TOPIC SECRET>TOUCH
SECRET>at SECRET>because SECRET>for SECRET>him SECRET>this SECRET>was SECRET>you SELF_ADULT>I SELF_ADULT>and
SELF_ADULT>but SELF_ADULT>i SELF_ADULT>of SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>NEVERMET SELF_MINOR>WE
SELF_MINOR>cant SELF_MINOR>did SELF_MINOR>from SELF_MINOR>my SELF_MINOR>says SELF_MINOR>that SELF_MINOR>wants
SELF_MINOR>we SELF_MINOR>would SEND>DISTRESS SEND>HARMED SEND>LOVE SEND>OTHER_ADULT SEND>SHAME SEND>SOMEONE
SEND>VIOLENCE SEND>at SEND>because SEND>do SEND>dont SEND>get SEND>keep SEND>should SEND>them SEND>they SEND>wont
SEX>GIFT SEX>HELPREQ SEX>KIN SEX>OPINION SEX>OTHER_ADULT SEX>SOURCE SEX>didnt SEX>he SEX>is SEX>said SEX>who
SHAME>CONTACT SHAME>FAULT SHAME>I SHAME>OPINION SHAME>TOUCH SHAME>at SHAME>because SHAME>but SHAME>i SHAME>so
SHAME>with SOMEONE>OTHER_ADULT SOMEONE>STAT SOMEONE>WORRY SOMEONE>cant SOMEONE>got SOMEONE>isnt SOMEONE>them
SOMEONE>want SOMEONE>will SOURCE>GIFT SOURCE>SELF_MINOR SOURCE>TOPIC SOURCE>VIOLENCE SOURCE>but SOURCE>do SOURCE>from
SOURCE>keeps SOURCE>which STALK>NEVERMET STALK>his STALK>with STAT>ADULT STAT>ASK STAT>HARMED STAT>LEAK STAT>ME
STAT>TOLD STAT>YOU STAT>said THREAT>FORCE THREAT>KNOWS THREAT>MINOR THREAT>ORDINARY THREAT>SECRET THREAT>SEND
THREAT>YOU THREAT>are THREAT>for THREAT>her THREAT>is THREAT>they THREAT>will THREAT>you TOLD>CARE TOLD>CRISIS
TOLD>FEAR TOLD>GIFT TOLD>HARMED TOLD>SOMEONE TOLD>SOURCE TOLD>at TOLD>that TOLD>when TOUCH>CREEPY TOUCH>FORCE
TOUCH>NEVERMET TOUCH>OLDER TOUCH>ONLINE TOUCH>SECRET TOUCH>from TOUCH>him TOUCH>she TOUCH>tell TOUCH>your
VIOLENCE>CHILD VIOLENCE>CRISIS VIOLENCE>LOVE VIOLENCE>are VIOLENCE>but VIOLENCE>dont VIOLENCE>get VIOLENCE>had
VIOLENCE>our VIOLENCE>says VIOLENCE>us VIOLENCE>who VIOLENCE>would WE>DISTRESS WE>FEAR WE>FORCE WE>FRAME WE>HARMED
WE>MOVED WE>MY WE>because WE>have WE>in WE>keeps WE>not WE>says WE>she WE>us WE>was WE>when WORRY>CHILD WORRY>SOMEONE
WORRY>because WORRY>dont WORRY>him WORRY>if WORRY>it WORRY>wants YOU>CONTACT YOU>FEAR YOU>FORCE YOU>MEET YOU>NEAR
YOU>NEVERMET YOU>PAST YOU>PEER YOU>STAT YOU>TOUCH YOU>and YOU>because YOU>in YOU>says YOU>so YOU>tell YOU>them YOU>what
YOU>who a>FEAR a>OPINION a>SELF_ADULT a>and a>been and>DESPAIR and>FORCE and>MOVED and>STALK and>WE and>cant and>did
and>for and>why are>LEAK are>LOVE are>ME are>MEET are>SEND are>says are>your at>ASSAULT at>DIRECT at>HARMED at>PAST
at>THREAT at>a at>on at>where at>would because>TOLD because>TOUCH because>and because>dont because>have because>on
because>that because>what been>CREEPY been>GIFT been>NEAR been>OLDER been>OPINION been>PIC been>SEND been>WE been>our
been>so been>them but>DISTRESS but>MEET but>NEVERMET but>OPINION but>OTHER_ADULT but>SHAME but>VIOLENCE but>at but>did
but>get but>him but>if but>isnt but>our but>that but>they but>us but>we but>when but>with can>my can>when cant>KIN
cant>MY cant>and cant>says cant>she did>ME did>PAST did>PIC did>SOURCE did>TOUCH did>does did>it did>my did>we
didnt>PEER didnt>but do>HYPO do>ONLINE do>OTHER_ADULT do>because do>this do>you does>ADULT does>FORCE does>YOU does>do
does>for does>what does>who does>you dont>CRISIS dont>NEWS dont>THREAT dont>with for>CARE for>CHILD for>ME for>NEVERMET
for>STAT for>got for>he for>is for>isnt for>wont from>FRAME from>MOVED from>SECRET from>STALK from>had from>is
get>DISTRESS get>I get>ONLINE get>SEND get>because get>i got>CHILD got>LEAK got>MEET got>says got>so got>tell got>we
had>YOU had>her had>to had>with had>you has>CHILD has>HARMED has>LOVE has>SECRET has>TOLD has>TOUCH has>WE has>are
has>him has>they has>us has>what has>you have>ASK have>CREEPY have>FEAR have>HARMED have>HELPREQ have>KNOWS have>LOVE
have>OPINION have>SECRET have>and have>me have>please have>should have>tell have>they have>who he>OPINION he>PIC he>but
he>from he>keep he>says he>would her>ABUSE her>BULLY her>CRISIS her>MY her>SOMEONE her>dont her>from her>me her>of
her>this her>what her>wont him>ASK him>DISTRESS him>FEAR him>KNOWS him>MEET him>MINOR him>NEWS him>NUDE him>OLDER
him>OPINION him>SEND him>STAT him>TOLD him>VIOLENCE him>WORRY him>because him>did him>from him>have him>him him>keep
him>wants him>wasnt him>with his>CREEPY his>KIN his>MEET his>MINOR his>PAST his>SOMEONE his>do his>if his>keep his>not
his>of his>tell how>OLDER how>TOLD how>your i>DESPAIR i>DISTRESS i>KIN i>VIOLENCE i>dont i>me if>CRISIS if>HE if>LEAK
if>MEET if>MY if>ORDINARY if>PIC if>SECRET if>WE if>is if>not if>wants if>wasnt in>HARMED in>OPINION in>OTHER_ADULT
in>SELF_MINOR in>TOUCH in>YOU in>cant in>dont in>it in>keep in>will is>ADULT is>GROOMED is>I is>NEAR is>SHAME is>had
is>keeps is>want is>we is>which isnt>CHILD isnt>CROWD isnt>KIN isnt>YOU isnt>at isnt>his isnt>the isnt>you it>CARE
it>CONTACT it>CREEPY it>GROOMED it>LOVE it>ME it>NUDE it>STAT it>how it>in it>that it>want keep>GIFT keep>he
keeps>CHILD keeps>CREEPY keeps>HE keeps>SEX keeps>YOU keeps>he keeps>her keeps>him keeps>it keeps>to keeps>you
me>ASSAULT me>DESPAIR me>LEAK me>NEVERMET me>OTHER_ADULT me>PIC me>TOPIC me>cant me>dont me>from me>get me>how me>keeps
me>want me>when my>GROOMED my>from my>had my>this not>DIRECT not>MY not>PIC not>SECRET not>SOMEONE not>THREAT not>TOLD
not>VIOLENCE not>YOU not>from not>got not>he not>our not>us not>want not>we of>ASK of>LEAK of>OLDER of>TOUCH of>YOU
of>has of>tell of>we on>DISTRESS on>HARMED on>OLDER on>PIC on>SECRET on>SELF_MINOR on>SEND on>TOLD on>WE on>keeps
on>wasnt on>you our>ABUSE our>PAST our>YOU our>and our>keeps our>not our>says our>that our>was our>who our>you
please>CHILD please>KIN please>SOMEONE please>do please>for please>she said>BULLY said>CARE said>CREEPY said>CROWD
said>FORCE said>FRAME said>HARMED said>MEET said>MINOR said>ONLINE said>THREAT said>VIOLENCE said>YOU said>did said>get
said>of said>us said>want said>with says>BULLY says>CREEPY says>FEAR says>FRAME says>MY says>NEWS says>PIC says>THREAT
says>YOU says>can says>for says>in says>would she>ASSAULT she>FEAR she>HELPREQ she>LEAK she>LOVE she>PIC she>cant
she>have she>he should>LEAK should>and should>her so>CARE so>CHILD so>CRISIS so>NUDE so>OPINION so>PIC so>SECRET so>his
so>if so>in so>says tell>BEING tell>CRISIS tell>HYPO tell>OPINION tell>PIC tell>for tell>says that>BULLY that>FRAME
that>NEWS that>OPINION that>SHAME that>TOUCH that>her that>what that>when the>ASSAULT the>BEING the>GROOMED the>MOVED
the>THREAT the>TOPIC the>him the>if the>keep the>us the>wasnt them>PIC them>it them>says them>should them>tell
they>CREEPY they>CRISIS they>MEET they>NEWS they>got they>our they>the they>want they>where they>wont this>ME
this>OLDER this>ONLINE this>PEER this>TOLD this>at this>cant this>from this>isnt this>says this>she this>who to>KNOWS
to>OTHER_ADULT to>TOLD to>didnt to>do to>the to>want to>was us>FORCE us>HELPREQ us>KIN us>TOUCH us>for us>from us>has
us>he us>she us>we us>when want>CREEPY want>NEWS want>THREAT want>didnt want>keep want>me want>so wants>GIFT wants>I
wants>SECRET wants>he wants>of wants>where was>I was>LOVE was>SHAME was>SOURCE was>tell was>wasnt wasnt>KIN we>MEET
we>TOLD we>TOUCH we>when what>HYPO what>KIN what>LEAK what>NEAR what>it what>our when>CREEPY when>I when>PEER
when>SELF_MINOR when>SHAME when>THREAT when>VIOLENCE when>WE when>a when>are when>said when>we when>wont where>MINOR
where>and which>FRAME which>a which>can who>BEING who>GIFT who>HYPO who>LOVE who>ORDINARY who>SEND who>but who>our
who>she who>wants who>will why>CONTACT why>DISTRESS why>been why>if why>to will>BULLY will>FRAME will>HELPREQ
will>SECRET will>THREAT will>and will>do will>for will>us will>want with>FEAR with>FORCE with>MEET with>SECRET
with>from with>has with>her with>says with>when wont>ME wont>NUDE wont>ORDINARY wont>SECRET wont>from wont>it wont>on
wont>they would>BULLY would>CONTACT would>DESPAIR would>HYPO would>KIN would>OTHER_ADULT would>SHAME would>VIOLENCE
would>but would>have would>it would>me would>my would>of would>so would>them would>with you>FEAR you>MOVED you>NEAR
you>ONLINE you>STAT you>because you>says you>them you>who you>would your>CONTACT your>KIN your>my your>you
""",
    2: """
ABUSE>HELPREQ ABUSE>MINOR ABUSE>he ABUSE>said ABUSE>was ADULT>MEET ADULT>OLDER ADULT>would ASK>DESPAIR ASK>KIN
ASK>MINOR ASK>MOVED ASK>PEER ASK>SELF_MINOR ASK>TOLD ASK>are ASK>in ASK>tell ASK>the ASSAULT>is ASSAULT>you BEING>ASK
BEING>BEING BEING>FORCE BEING>MY BEING>WORRY BEING>my BULLY>ADULT BULLY>SEND BULLY>YOU BULLY>because BULLY>cant
BULLY>keep BULLY>so CARE>CHILD CARE>LOVE CARE>MEET CARE>OPINION CARE>VIOLENCE CARE>do CARE>them CARE>us CHILD>HE
CHILD>HELPREQ CHILD>KNOWS CHILD>SECRET CHILD>SHAME CHILD>do CHILD>them CHILD>with CONTACT>BULLY CONTACT>CONTACT
CONTACT>OLDER CONTACT>OPINION CONTACT>PIC CONTACT>but CONTACT>does CONTACT>for CONTACT>should CREEPY>ASK CREEPY>CHILD
CREEPY>HELPREQ CREEPY>PEER CREEPY>SEND CREEPY>SEX CREEPY>because CREEPY>have CREEPY>to CREEPY>what CREEPY>which
CRISIS>OPINION CROWD>GROOMED CROWD>KNOWS CROWD>THREAT CROWD>YOU CROWD>at CROWD>keep CROWD>that CROWD>what CROWD>why
DESPAIR>CRISIS DESPAIR>this DIRECT>ADULT DIRECT>NEVERMET DIRECT>NUDE DIRECT>SOMEONE DIRECT>isnt DIRECT>it DISTRESS>PAST
DISTRESS>dont DISTRESS>on DISTRESS>said DISTRESS>says DISTRESS>that DISTRESS>wont FEAR>PEER FEAR>his FEAR>to FEAR>why
FORCE>FORCE FORCE>KIN FORCE>SOMEONE FORCE>tell FORCE>when FRAME>ABUSE FRAME>got FRAME>he FRAME>that FRAME>what
FRAME>your GIFT>ABUSE GIFT>ASK GIFT>HARMED GIFT>TOUCH GIFT>was GROOMED>DIRECT GROOMED>ME GROOMED>SOURCE GROOMED>and
GROOMED>me HARMED>ME HARMED>at HARMED>dont HARMED>in HARMED>me HARMED>with HE>CRISIS HE>MINOR HE>SEND HE>isnt HE>our
HE>what HE>which HELPREQ>HE HELPREQ>I HELPREQ>LOVE HELPREQ>MEET HELPREQ>NEAR HELPREQ>OLDER HELPREQ>PAST HELPREQ>but
HELPREQ>they HELPREQ>want HELPREQ>you HELPREQ>your HYPO>ASK HYPO>BEING HYPO>GROOMED HYPO>to HYPO>want HYPO>wants I>CARE
I>TOLD I>can I>has I>is I>with KIN>ASSAULT KIN>CREEPY KIN>MOVED KIN>i KIN>isnt KIN>was KIN>why KNOWS>ASK KNOWS>GIFT
KNOWS>got KNOWS>she KNOWS>the KNOWS>wants LEAK>WE LEAK>YOU LEAK>isnt LEAK>on LEAK>our LEAK>she LEAK>you LOVE>OLDER
LOVE>SECRET LOVE>SELF_MINOR LOVE>SEND LOVE>SOMEONE LOVE>WE LOVE>but LOVE>dont LOVE>his LOVE>that LOVE>we ME>ABUSE
ME>FAULT ME>HARMED ME>OTHER_ADULT ME>PEER ME>SHAME ME>did ME>her ME>should ME>so ME>that ME>us ME>who MEET>MINOR
MEET>ONLINE MEET>OPINION MEET>PEER MEET>it MEET>on MEET>she MEET>to MINOR>CARE MINOR>from MINOR>him MINOR>said
MINOR>that MINOR>the MINOR>we MINOR>why MOVED>MOVED MOVED>and MOVED>did MOVED>to MOVED>where MOVED>with MY>BULLY
MY>FAULT MY>FEAR MY>MY MY>TOLD MY>does MY>i MY>keep MY>my MY>so MY>would NEAR>get NEAR>his NEVERMET>NEVERMET
NEVERMET>SOURCE NEVERMET>should NEWS>SOURCE NEWS>have NUDE>CARE NUDE>I NUDE>ME NUDE>PEER NUDE>did NUDE>i NUDE>me
NUDE>she OLDER>FORCE OLDER>MY OLDER>OLDER OLDER>has OLDER>him OLDER>if OLDER>it OLDER>said OLDER>this OLDER>where
OLDER>your ONLINE>ABUSE ONLINE>CREEPY ONLINE>DESPAIR ONLINE>HE ONLINE>NEAR ONLINE>OTHER_ADULT ONLINE>SELF_ADULT
ONLINE>TOPIC ONLINE>TOUCH ONLINE>at ONLINE>on ONLINE>our ONLINE>she ONLINE>why OPINION>CROWD OPINION>LOVE OPINION>OLDER
OPINION>PAST OPINION>a OPINION>him OPINION>his OPINION>it OPINION>not OPINION>with ORDINARY>ASK ORDINARY>WE
ORDINARY>and ORDINARY>his OTHER_ADULT>CARE OTHER_ADULT>HE OTHER_ADULT>LOVE OTHER_ADULT>MEET OTHER_ADULT>PAST
OTHER_ADULT>SECRET OTHER_ADULT>but OTHER_ADULT>dont PAST>ADULT PAST>DISTRESS PAST>OLDER PAST>ONLINE PAST>ORDINARY
PAST>at PAST>do PAST>him PAST>in PAST>my PAST>to PEER>ADULT PEER>BEING PEER>GROOMED PEER>cant PEER>has PEER>her
PEER>isnt PEER>she PEER>them PEER>want PEER>wants PEER>what PEER>when PIC>BEING PIC>KIN PIC>SELF_MINOR PIC>cant PIC>us
PIC>wants PIC>with SECRET>MINOR SECRET>are SECRET>dont SECRET>her SELF_ADULT>CONTACT SELF_ADULT>MY SELF_ADULT>my
SELF_ADULT>was SELF_MINOR>FRAME SELF_MINOR>GROOMED SELF_MINOR>ME SELF_MINOR>can SELF_MINOR>keep SEND>FRAME SEND>MY
SEND>are SEND>our SEX>ADULT SEX>CARE SEX>for SEX>his SHAME>CARE SHAME>HE SHAME>NUDE SHAME>PIC SHAME>SEND SHAME>do
SHAME>he SOMEONE>ASSAULT SOMEONE>FRAME SOMEONE>but SOMEONE>us SOURCE>ABUSE SOURCE>CHILD SOURCE>SEX SOURCE>been
SOURCE>to SOURCE>wants SOURCE>what STALK>KIN STALK>THREAT STALK>at STALK>her STAT>ABUSE STAT>MINOR STAT>ONLINE STAT>PIC
STAT>me STAT>should THREAT>HARMED THREAT>HELPREQ THREAT>wont TOLD>ASSAULT TOLD>CROWD TOLD>FORCE TOLD>TOPIC
TOLD>VIOLENCE TOLD>for TOLD>him TOLD>how TOLD>with TOUCH>HARMED TOUCH>MINOR TOUCH>NUDE TOUCH>SOURCE TOUCH>to
VIOLENCE>CARE VIOLENCE>DIRECT VIOLENCE>they WE>MINOR WE>PEER WE>SEX WE>TOUCH WE>and WE>dont WE>he WE>isnt WE>said
WORRY>HE WORRY>SEND WORRY>on WORRY>the YOU>ASK YOU>FRAME YOU>HELPREQ YOU>I YOU>KNOWS YOU>SECRET YOU>THREAT YOU>WORRY
YOU>but YOU>if YOU>she a>CARE a>DIRECT a>MY a>them a>this and>ASSAULT and>SEX and>said and>to and>where are>if are>not
are>she are>this are>why at>ABUSE at>CROWD at>HELPREQ at>TOUCH at>his at>in at>please at>said at>them because>BULLY
because>CHILD because>CREEPY because>CROWD because>HARMED because>KIN because>OLDER because>SELF_MINOR because>SEND
because>STALK because>keeps because>says because>they been>DIRECT been>SEX been>TOUCH been>her been>she but>CREEPY
but>LOVE but>MINOR but>TOLD but>YOU but>are but>do but>does but>for but>has but>said but>says but>she but>this but>you
can>KIN can>OLDER can>at can>do can>he can>please can>where cant>CHILD cant>her cant>of cant>they did>WE did>me did>so
didnt>ME didnt>me do>CRISIS do>MY do>YOU do>dont do>was does>from does>her does>this dont>DISTRESS dont>HARMED
dont>ONLINE dont>SEND dont>SOURCE dont>VIOLENCE dont>do dont>his for>DESPAIR for>HARMED for>HE for>MEET for>OLDER
for>OTHER_ADULT for>SHAME for>been for>her for>i for>said for>says for>when for>you from>OLDER from>OTHER_ADULT
from>PAST from>TOUCH from>but from>do from>how from>wants get>MOVED get>VIOLENCE get>do get>when get>with got>ABUSE
got>CRISIS got>DIRECT got>STALK got>TOUCH got>cant got>him got>keep got>what got>who got>would had>CHILD had>DISTRESS
had>HE had>VIOLENCE had>from has>ASK has>DIRECT has>ORDINARY has>says have>CRISIS have>CROWD have>DESPAIR have>I
have>KIN have>NEWS have>ORDINARY have>SHAME have>because have>dont have>i have>if have>you he>CHILD he>CRISIS
he>SOMEONE he>WORRY he>our he>your her>FORCE her>HARMED her>HELPREQ her>SOURCE her>at her>do her>him her>his her>i
her>keep him>ADULT him>HE him>OTHER_ADULT him>SECRET him>STALK him>his him>me him>to his>ASK his>NUDE his>VIOLENCE
his>dont his>said how>LEAK how>MINOR how>do how>in how>me i>STAT i>not i>of i>with if>DIRECT if>SEX if>does if>her
if>tell if>this if>when if>why if>with in>DIRECT in>NEVERMET in>OLDER in>TOPIC in>me in>who in>you is>BEING is>FRAME
is>HARMED is>MINOR is>OTHER_ADULT is>on is>should isnt>ME isnt>ONLINE isnt>ORDINARY isnt>her isnt>me isnt>she it>OLDER
it>SELF_MINOR it>can it>dont it>of it>wants keep>so keeps>NUDE keeps>TOLD me>ABUSE me>I me>do me>does me>for me>keep
me>should me>you my>BULLY my>CREEPY my>FAULT my>FEAR my>FORCE my>NEAR my>PAST my>and my>dont my>isnt my>not my>they
my>who not>ADULT not>ASK not>CARE not>CROWD not>DISTRESS not>PEER not>my not>you of>BEING of>CARE of>CHILD of>DESPAIR
of>OTHER_ADULT of>SECRET of>keeps of>she on>CRISIS on>MINOR on>OPINION on>PEER on>can on>how on>should on>we our>I
our>MINOR our>OPINION our>PEER our>SECRET our>he our>i our>isnt our>said please>ADULT please>CARE please>I please>PEER
please>what said>SELF_MINOR said>SHAME said>at said>her said>on said>so said>why said>will says>DESPAIR says>MEET
says>WORRY says>has says>is says>says says>she says>tell she>BEING she>DISTRESS she>GIFT she>MEET she>THREAT
she>because she>isnt she>they should>CRISIS should>ONLINE should>PEER should>SOMEONE so>ADULT so>SOURCE so>WE so>has
so>have so>wont so>would tell>SOMEONE tell>TOUCH tell>YOU tell>at tell>on tell>you that>ASK that>MEET that>PAST
that>SELF_MINOR that>WORRY that>him that>i that>this that>want that>wants the>CRISIS the>DIRECT the>PAST the>PEER
the>SHAME the>can the>got them>BEING them>GIFT them>KIN them>of them>they them>want them>what they>HYPO they>PEER
they>that they>why they>will they>would this>CREEPY this>PAST this>STALK this>WE this>keeps this>me to>DISTRESS to>FEAR
to>LOVE to>NEWS to>and to>keep to>wont to>you us>ADULT us>FRAME us>WE us>are us>dont us>it us>us us>wants want>CONTACT
want>LOVE want>SELF_MINOR want>SHAME want>TOUCH want>VIOLENCE want>do want>please want>tell wants>NUDE wants>for
wants>get wants>her wants>to was>ASK was>MEET was>MINOR was>PEER was>PIC was>STAT was>WORRY was>YOU was>have was>how
was>i was>isnt was>me we>CARE we>SEND we>get we>his we>this we>us what>PAST what>STAT what>of what>on what>was
when>MINOR when>at when>got when>him when>me when>she when>them when>with where>ME where>ONLINE where>a where>keeps
where>my where>our where>which where>who which>HELPREQ which>YOU which>because which>in which>my who>CRISIS who>FORCE
who>TOUCH who>are who>does who>get who>has who>if who>them who>was who>we why>ORDINARY why>WE why>he why>isnt why>she
why>we why>what why>would will>FORCE will>ORDINARY will>tell will>was with>GIFT with>OTHER_ADULT with>SELF_MINOR
with>TOLD with>been with>not with>what wont>ASK wont>PEER wont>PIC wont>SOMEONE wont>SOURCE wont>at wont>is
would>ORDINARY would>tell would>us would>your you>KNOWS you>THREAT you>WORRY you>wants you>was you>what your>FORCE
your>GROOMED your>MINOR your>SEND your>TOUCH your>a your>but your>from your>she your>wont
""",
    3: """
ABUSE>I ABUSE>MY ABUSE>ONLINE ABUSE>a ABUSE>i ADULT>SELF_MINOR ADULT>TOPIC ADULT>do ADULT>not ADULT>this ADULT>when
ADULT>where ASK>OPINION ASK>TOUCH ASK>do ASK>got ASK>on ASK>was ASSAULT>a ASSAULT>it BEING>HARMED BEING>NUDE BEING>PIC
BEING>to BULLY>STALK BULLY>he BULLY>to CARE>SHAME CARE>her CARE>she CARE>was CHILD>MOVED CHILD>NUDE CHILD>does
CHILD>want CONTACT>FORCE CONTACT>NEVERMET CONTACT>and CONTACT>my CREEPY>ADULT CREEPY>FEAR CREEPY>HE CREEPY>got
CREEPY>her CREEPY>his CREEPY>them CRISIS>MY CRISIS>her CRISIS>my CRISIS>the CROWD>OPINION CROWD>ORDINARY CROWD>and
CROWD>because CROWD>cant CROWD>have CROWD>it CROWD>so CROWD>will CROWD>your DESPAIR>her DIRECT>in DIRECT>with
DISTRESS>WORRY DISTRESS>he FEAR>ONLINE FEAR>when FORCE>at FORCE>from FRAME>ORDINARY FRAME>where GIFT>NUDE GIFT>PIC
GIFT>SELF_MINOR GIFT>YOU GIFT>so GIFT>wants GIFT>what GIFT>who GROOMED>CARE GROOMED>I GROOMED>YOU GROOMED>i GROOMED>it
GROOMED>you HARMED>MY HARMED>ONLINE HARMED>and HARMED>him HARMED>my HARMED>was HE>FRAME HE>HARMED HE>NEWS HE>been HE>i
HE>is HE>keep HE>on HE>why HELPREQ>SHAME HELPREQ>STALK HELPREQ>WE HELPREQ>does HELPREQ>would HYPO>CARE HYPO>MY
HYPO>SOURCE HYPO>in HYPO>was I>DESPAIR I>I I>LOVE I>SECRET I>SHAME I>THREAT I>WORRY I>isnt KIN>CHILD KIN>GIFT KIN>KNOWS
KIN>NUDE KIN>from KIN>of KIN>on KIN>this KNOWS>a KNOWS>to LOVE>PEER LOVE>a LOVE>this LOVE>who ME>HE ME>NEAR ME>NEVERMET
ME>VIOLENCE ME>dont ME>wants MEET>HELPREQ MEET>NEVERMET MEET>OLDER MEET>OTHER_ADULT MEET>is MEET>of MEET>should
MINOR>ABUSE MINOR>CHILD MINOR>DISTRESS MINOR>FRAME MINOR>LOVE MINOR>PIC MINOR>TOLD MINOR>but MINOR>should MINOR>was
MINOR>what MOVED>HE MY>FRAME MY>KIN MY>PAST MY>SEX MY>STAT MY>from MY>should MY>they NEAR>CONTACT NEAR>WE NEAR>and
NEAR>our NEVERMET>tell NEWS>CARE NEWS>CHILD NEWS>WE NEWS>our NEWS>says NEWS>this NUDE>at NUDE>it NUDE>the OLDER>SECRET
OLDER>SEND OLDER>do ONLINE>FORCE ONLINE>GIFT ONLINE>didnt ONLINE>they ONLINE>us OPINION>DIRECT OPINION>ONLINE
OPINION>her OPINION>on OPINION>the OPINION>they ORDINARY>BEING ORDINARY>KNOWS ORDINARY>OLDER ORDINARY>PIC ORDINARY>we
OTHER_ADULT>GIFT OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>says PAST>CONTACT PAST>MY PAST>PAST PAST>SELF_MINOR
PAST>WORRY PAST>that PAST>the PEER>CONTACT PEER>DESPAIR PEER>HARMED PEER>MEET PEER>NEVERMET PEER>OLDER PEER>SELF_MINOR
PIC>CARE PIC>MINOR PIC>him PIC>on PIC>we SECRET>SHAME SECRET>WE SECRET>and SECRET>got SECRET>not SELF_ADULT>a
SELF_ADULT>the SELF_MINOR>OLDER SELF_MINOR>OTHER_ADULT SELF_MINOR>SOMEONE SELF_MINOR>dont SELF_MINOR>for SELF_MINOR>has
SELF_MINOR>not SEND>ASK SEND>I SEND>MINOR SEND>ORDINARY SEND>PIC SEND>SOURCE SEND>TOUCH SEND>i SEND>if SEND>wants
SEND>with SEX>I SEX>MY SEX>SEX SEX>her SEX>i SEX>when SHAME>HARMED SHAME>is SHAME>was SOMEONE>HELPREQ SOMEONE>MINOR
SOMEONE>are SOMEONE>for SOMEONE>keep SOMEONE>this SOMEONE>wasnt SOURCE>PEER SOURCE>get SOURCE>have SOURCE>it
SOURCE>that SOURCE>your STALK>SOMEONE STALK>YOU STALK>he STALK>will STAT>have STAT>they THREAT>if THREAT>in THREAT>them
TOLD>ABUSE TOLD>NUDE TOLD>THREAT TOLD>from TOLD>of TOLD>why TOPIC>BULLY TOUCH>SOMEONE TOUCH>YOU TOUCH>a TOUCH>dont
TOUCH>so TOUCH>when TOUCH>you VIOLENCE>PEER VIOLENCE>SELF_MINOR VIOLENCE>VIOLENCE VIOLENCE>WORRY VIOLENCE>been
VIOLENCE>for VIOLENCE>him VIOLENCE>me WE>THREAT WE>a WE>tell WORRY>ASK WORRY>ME WORRY>PEER WORRY>SELF_MINOR
WORRY>VIOLENCE WORRY>at WORRY>have WORRY>me WORRY>said WORRY>she WORRY>should YOU>CARE YOU>OLDER YOU>SOMEONE YOU>SOURCE
YOU>WE YOU>isnt YOU>it a>DISTRESS a>LEAK a>OLDER a>but a>does a>it a>to a>you and>DIRECT and>FRAME and>GROOMED and>NEAR
and>OLDER and>please and>they are>MINOR are>NUDE are>WORRY are>for are>of at>CHILD at>I at>MEET at>TOPIC at>can
at>keeps at>that at>to because>FEAR because>SOMEONE because>been been>CARE been>CROWD been>ONLINE been>SOMEONE been>YOU
been>my but>HELPREQ but>MY but>SECRET but>SEND but>SOMEONE but>WE but>cant but>tell but>who can>FORCE can>from
cant>SHAME cant>why did>CHILD did>I did>i did>our did>tell did>was didnt>CARE didnt>KIN didnt>from do>LEAK do>NUDE
do>STAT do>and do>the does>ASK does>I dont>CARE dont>KIN dont>dont dont>on for>DISTRESS for>KNOWS for>SELF_ADULT
for>did for>does for>me for>should from>CARE from>CONTACT from>FEAR from>OPINION from>PEER from>SHAME from>for from>i
from>it from>keeps from>she from>tell from>wasnt from>we from>who from>with from>wont get>ASK get>CROWD get>HELPREQ
get>OPINION get>was got>ADULT got>ASK got>CROWD got>DESPAIR got>DISTRESS got>SECRET got>that got>the got>you had>KIN
had>MY had>my had>was has>who have>PIC have>got have>had have>not have>this have>to he>I he>have he>i he>in he>my he>of
he>to he>want her>CARE her>FRAME her>LOVE her>NUDE her>if her>the him>her him>of him>who his>ADULT his>CROWD his>has
his>wants his>where how>ABUSE how>NUDE how>SEND how>WORRY how>but how>should i>BEING i>CHILD i>LOVE i>SECRET i>SHAME
i>for i>has i>i i>them if>SEND if>but in>BEING in>FORCE in>HYPO in>MY is>HELPREQ is>him is>i is>it is>not is>says
is>tell is>why it>ASK it>FORCE it>HARMED it>SEX it>because it>he keep>ASK keep>for keep>on keeps>GIFT keeps>TOUCH
keeps>WORRY keeps>for keeps>my me>CONTACT me>HARMED me>PEER me>VIOLENCE me>which my>HARMED my>ONLINE my>PEER my>STAT
my>THREAT my>that my>when my>with not>WE not>WORRY not>cant not>if of>and of>if of>me of>on of>our of>says of>so
on>BEING on>CARE on>CHILD on>FEAR on>ME on>NEAR on>been on>her on>who on>your our>CROWD our>DISTRESS our>NUDE our>SEX
our>are our>been our>for our>the please>can please>tell said>HE said>NUDE said>PEER said>does said>we said>where
says>ADULT says>at says>cant says>if says>please says>them says>when she>DESPAIR she>HARMED she>WORRY she>at she>been
she>has she>not she>should she>so she>wont should>SELF_MINOR should>STALK should>WE should>it should>we should>where
so>NEVERMET so>ORDINARY so>SHAME so>but so>we tell>ME tell>dont tell>of that>HELPREQ that>ME that>been that>she
that>they the>cant the>is the>it them>HELPREQ them>SECRET them>get them>he them>is them>when them>why they>ASK
they>does they>if they>said they>says this>CONTACT this>FORCE this>MY this>to to>PAST to>SHAME us>and want>PIC want>him
want>my wants>THREAT wants>YOU wants>keep wants>my wants>you was>OTHER_ADULT was>at was>he was>not was>the was>your
wasnt>HE wasnt>he we>ME we>are we>tell what>CRISIS what>do what>me what>says what>so when>and when>been when>dont
when>has when>i when>on where>HE where>can where>in where>me which>WE which>to which>your who>BULLY who>FEAR who>HE
who>MINOR who>been who>how who>not who>on who>wont why>HELPREQ why>OTHER_ADULT will>MY will>my will>they with>CRISIS
with>YOU with>are with>his with>in with>of with>wants with>you wont>of wont>them wont>why would>CARE would>CRISIS
would>ME would>THREAT would>for you>FRAME you>OLDER you>PIC you>SOMEONE you>WE your>ASK your>LOVE your>NUDE your>PAST
your>in your>isnt
""",
    4: """
ABUSE>CONTACT ABUSE>PEER ABUSE>because ABUSE>how ABUSE>if ABUSE>is ABUSE>it ADULT>MINOR ADULT>NEAR ADULT>SEX
ADULT>SOMEONE ADULT>it ASK>ASK ASK>CRISIS ASK>you BEING>GIFT BEING>HE BEING>I BEING>SEND BEING>i BEING>she BULLY>CARE
BULLY>get BULLY>them CARE>NEWS CARE>WE CARE>how CARE>said CHILD>MY CHILD>ORDINARY CHILD>SOURCE CHILD>WE CHILD>because
CHILD>i CHILD>isnt CHILD>the CHILD>wont CHILD>your CONTACT>NUDE CONTACT>ONLINE CONTACT>her CREEPY>ONLINE CREEPY>are
CREEPY>him CREEPY>on CROWD>ABUSE CROWD>FORCE CROWD>SHAME DESPAIR>HE DIRECT>VIOLENCE DIRECT>and DIRECT>from DIRECT>her
DISTRESS>HE DISTRESS>OPINION DISTRESS>SHAME DISTRESS>VIOLENCE DISTRESS>them DISTRESS>was DISTRESS>with FORCE>ONLINE
FORCE>PIC FORCE>dont FORCE>says FRAME>ADULT FRAME>MY FRAME>at FRAME>her GIFT>CARE GIFT>GIFT GIFT>her GIFT>we GIFT>your
GROOMED>he GROOMED>is GROOMED>she HARMED>HARMED HARMED>I HARMED>i HARMED>it HARMED>they HE>ADULT HE>MY HE>it HE>said
HE>to HE>who HELPREQ>HYPO HELPREQ>SELF_MINOR HELPREQ>a HELPREQ>from HELPREQ>our HYPO>PEER HYPO>YOU HYPO>my HYPO>that
I>CREEPY I>ME I>tell I>them KIN>BEING KIN>FRAME KIN>him KNOWS>I KNOWS>PIC KNOWS>i LEAK>are LOVE>ASK LOVE>CROWD LOVE>PIC
LOVE>for LOVE>from LOVE>she ME>CONTACT ME>MEET ME>PIC ME>from ME>if ME>why MEET>I MEET>i MEET>said MINOR>CONTACT
MINOR>CROWD MINOR>HE MINOR>SECRET MINOR>SOMEONE MINOR>THREAT MINOR>keep MINOR>our MINOR>she MOVED>ME MOVED>me MOVED>on
MY>HARMED MY>LEAK MY>NEAR MY>TOPIC MY>WORRY MY>he MY>not MY>tell NEAR>in NEVERMET>of NEWS>ADULT NEWS>CROWD NEWS>at
NEWS>in NEWS>my NEWS>the NUDE>ADULT NUDE>LEAK NUDE>SHAME NUDE>are NUDE>my NUDE>so OLDER>LOVE OLDER>he OLDER>isnt
OLDER>what ONLINE>ME ONLINE>SEND ONLINE>her ONLINE>said OPINION>GROOMED OPINION>PIC OPINION>TOLD OPINION>at OPINION>but
OPINION>for OPINION>of ORDINARY>CARE ORDINARY>CROWD ORDINARY>TOUCH ORDINARY>YOU ORDINARY>but ORDINARY>our ORDINARY>your
OTHER_ADULT>ME OTHER_ADULT>if OTHER_ADULT>we PAST>ASK PAST>MINOR PAST>please PEER>PAST PEER>us PIC>I PIC>WE PIC>in
PIC>my PIC>says PIC>was PIC>when SECRET>HARMED SECRET>OLDER SECRET>SEND SECRET>SOMEONE SECRET>didnt SECRET>have
SECRET>i SECRET>what SELF_MINOR>a SELF_MINOR>at SEND>CARE SEND>GIFT SEND>SECRET SEX>ABUSE SEX>ASK SEX>HE SEX>NUDE
SHAME>have SHAME>him SHAME>said SHAME>this SOMEONE>i SOMEONE>says SOMEONE>what SOMEONE>would SOURCE>MEET
SOURCE>OTHER_ADULT SOURCE>PAST SOURCE>STALK SOURCE>TOLD SOURCE>his SOURCE>if STALK>STALK STALK>can STALK>to STALK>you
STAT>FRAME STAT>MY STAT>of STAT>you THREAT>at THREAT>he THREAT>us TOLD>WE TOLD>get TOLD>not TOLD>our TOPIC>are
TOUCH>CROWD VIOLENCE>CONTACT VIOLENCE>HE VIOLENCE>WE WE>CONTACT WE>CROWD WE>ONLINE WE>should WORRY>CREEPY WORRY>isnt
WORRY>that WORRY>with YOU>OPINION YOU>PIC YOU>SHAME YOU>get YOU>his YOU>of YOU>our YOU>wants a>CRISIS a>SECRET a>wont
a>your and>HARMED and>and and>been and>does and>from and>her and>my and>this are>ONLINE are>WE are>at are>my at>CONTACT
at>our because>ONLINE because>PAST because>has because>i been>HELPREQ been>MINOR been>NUDE been>and been>at been>dont
but>can but>got cant>HE cant>SECRET cant>THREAT cant>do cant>he cant>me did>MY did>do didnt>ADULT didnt>MY didnt>my
didnt>to do>MEET do>OLDER does>HELPREQ dont>him dont>it for>BEING for>VIOLENCE for>cant for>have for>him for>my for>so
from>ASK from>HE from>I from>KIN from>at from>he get>SOURCE get>a get>if get>it got>CARE got>NEAR got>have got>of
had>ADULT had>CARE had>I had>him had>i had>the has>MEET have>ADULT have>SOMEONE have>WE have>of have>us have>where
he>ABUSE he>STAT he>does he>is he>us he>we her>ASK her>GIFT her>HYPO her>ORDINARY her>WORRY her>but her>he him>ORDINARY
him>she him>so his>NEAR his>SEND how>CRISIS how>DISTRESS how>for how>that how>would i>CARE i>CREEPY i>HELPREQ i>PEER
i>SEND i>SOMEONE i>WE i>isnt i>they i>who if>ME if>PAST if>can if>cant if>the in>BULLY in>KNOWS in>SEND in>SOURCE
in>VIOLENCE in>isnt in>when is>FAULT is>ME is>ORDINARY is>is is>she is>this isnt>HE isnt>and isnt>when it>CRISIS
it>FEAR it>SECRET it>and it>should keep>DESPAIR keep>HE keep>them keep>to keeps>MINOR keeps>OPINION keeps>PIC keeps>WE
keeps>our keeps>she keeps>that me>ASK me>CRISIS me>KIN me>MY me>NEAR me>but me>has me>who me>why my>MY my>TOPIC
my>TOUCH my>get my>tell my>them not>is not>this of>CONTACT of>CREEPY of>but of>dont of>with on>ASK on>HE on>LEAK
on>VIOLENCE on>YOU on>dont on>he on>if on>our on>tell our>CARE our>his our>my our>on please>THREAT said>ASK said>them
says>NUDE says>SHAME says>TOPIC says>but says>do says>not she>ADULT she>FRAME she>KNOWS she>tell she>us she>we she>why
should>MEET should>SECRET should>SEND should>have so>GIFT so>HYPO so>PEER so>THREAT so>WORRY so>and so>my so>of
tell>them that>CREEPY that>HARMED that>OTHER_ADULT that>WE that>how the>KNOWS the>SECRET the>TOUCH the>dont the>please
the>that the>who them>ASK them>OPINION them>i them>this they>a they>and they>cant they>on to>ABUSE to>BULLY to>NEVERMET
to>TOUCH to>are to>because to>so to>we us>CHILD us>CROWD us>to us>with want>DESPAIR want>MY wants>MEET wants>OPINION
wants>i was>DISTRESS was>HARMED was>do was>which wasnt>SOMEONE wasnt>a we>ASK we>NUDE we>SECRET we>SOMEONE we>in we>is
we>should what>THREAT what>VIOLENCE what>he what>isnt what>them what>they what>with when>SOURCE where>CARE where>I
where>are where>do which>ME which>he who>CREEPY who>KNOWS who>him who>of who>your why>a will>them with>ASK with>BULLY
with>HE with>NEVERMET with>and with>dont with>them wont>CREEPY wont>FORCE wont>THREAT wont>to would>CHILD would>LOVE
would>MINOR you>HELPREQ you>NUDE you>SHAME you>get you>his you>of you>so your>PEER your>and your>it your>not your>to
your>was
""",
    5: """
ABUSE>THREAT ABUSE>and ABUSE>of ADULT>DISTRESS ADULT>FORCE ADULT>SECRET ADULT>has ADULT>her ADULT>on ADULT>so ASK>FORCE
ASK>MEET ASK>but ASK>her ASSAULT>YOU ASSAULT>if BEING>CREEPY BEING>STALK BEING>THREAT BEING>is BEING>with BULLY>I
BULLY>ME BULLY>MY BULLY>how BULLY>i BULLY>it BULLY>the CARE>BEING CARE>HARMED CHILD>from CHILD>it CHILD>we CONTACT>ASK
CREEPY>CROWD CREEPY>ME CREEPY>at CREEPY>me CROWD>BULLY CROWD>HE CROWD>I CROWD>been CROWD>do CROWD>her DESPAIR>ONLINE
DIRECT>I DIRECT>a DISTRESS>SOURCE DISTRESS>cant DISTRESS>my DISTRESS>to FAULT>I FAULT>i FEAR>her FEAR>this FORCE>NUDE
FORCE>him FRAME>do FRAME>i FRAME>is FRAME>my GIFT>PEER GIFT>where HARMED>did HE>CROWD HE>DESPAIR HE>HYPO HE>I HE>MEET
HE>VIOLENCE HE>for HE>not HELPREQ>GIFT HELPREQ>MINOR HELPREQ>NUDE HELPREQ>YOU HELPREQ>of HYPO>HE HYPO>she HYPO>your
I>CONTACT I>GROOMED I>HARMED I>OLDER I>didnt KIN>does KIN>us KNOWS>MY KNOWS>our LEAK>do LEAK>my LEAK>what LEAK>with
LOVE>ONLINE LOVE>OTHER_ADULT LOVE>is ME>CRISIS ME>KIN ME>SOMEONE ME>and ME>at ME>does MEET>at MINOR>GIFT
MINOR>OTHER_ADULT MINOR>PEER MINOR>have MINOR>if MINOR>in MINOR>is MY>DIRECT MY>MINOR MY>she NEAR>ME NEAR>me NEAR>my
NEVERMET>it NEVERMET>the NEWS>I NEWS>PIC NEWS>i NUDE>HE NUDE>and OLDER>CARE OLDER>YOU OLDER>are OLDER>to OLDER>you
ONLINE>OLDER ONLINE>PAST ONLINE>if ONLINE>we OPINION>SEX OPINION>TOUCH OPINION>from OPINION>in OPINION>me OPINION>them
ORDINARY>CHILD ORDINARY>DESPAIR ORDINARY>KIN ORDINARY>MEET ORDINARY>OPINION ORDINARY>STAT ORDINARY>are ORDINARY>when
OTHER_ADULT>MINOR OTHER_ADULT>me PAST>OPINION PEER>ASSAULT PEER>DIRECT PEER>SEND PEER>TOUCH PEER>from PIC>NEVERMET
PIC>are SECRET>I SECRET>PIC SECRET>me SECRET>our SECRET>the SELF_ADULT>ADULT SELF_ADULT>CHILD SELF_ADULT>KIN
SELF_ADULT>been SELF_ADULT>have SELF_MINOR>ASK SELF_MINOR>PEER SEND>PAST SEX>SELF_MINOR SEX>at SEX>my SHAME>SEX
SHAME>didnt SOMEONE>CROWD SOMEONE>HARMED SOMEONE>PAST SOMEONE>STALK SOURCE>NEAR SOURCE>PIC SOURCE>when STALK>him
STAT>WE STAT>our THREAT>and THREAT>because THREAT>it THREAT>my TOLD>CHILD TOLD>her VIOLENCE>THREAT VIOLENCE>i
VIOLENCE>if WE>BULLY WE>LOVE WE>which WORRY>DISTRESS WORRY>but WORRY>from YOU>SEX YOU>he YOU>said a>FORCE a>LOVE a>her
a>keeps a>please a>she a>when and>CROWD and>ME and>SOMEONE and>TOLD and>have and>his and>of and>should and>wasnt
are>and are>with at>SELF_MINOR at>he at>it at>me at>the because>his been>I been>i been>on but>CONTACT but>FEAR but>a
but>in cant>get cant>tell cant>would did>and do>CONTACT do>PIC do>if do>me do>to does>MY does>TOLD does>at does>my
dont>ME dont>says for>CREEPY for>ORDINARY for>for for>she from>CROWD from>ME from>dont from>said get>NEVERMET
got>HELPREQ got>ORDINARY got>do had>in had>of has>FORCE has>GIFT has>I has>KIN has>OLDER has>for has>i has>of has>on
have>CHILD have>LEAK have>ME have>MOVED have>SEX have>TOLD have>from have>his have>when have>with he>BULLY he>DIRECT
he>HARMED he>LEAK he>NEAR he>been he>did he>do he>isnt he>them he>which he>you her>MINOR her>TOLD her>does her>is
her>to him>I him>ME him>if him>said him>was his>TOLD his>TOUCH his>is his>they how>FRAME how>HELPREQ how>SHAME how>and
how>they i>GROOMED i>HARMED i>didnt i>how i>our if>ASK if>NEVERMET if>NUDE if>OLDER if>OTHER_ADULT if>PEER if>STAT
if>VIOLENCE if>my if>says in>ONLINE in>SHAME in>SOMEONE in>and in>his in>i in>our in>said is>ABUSE is>SELF_MINOR is>get
is>got is>her isnt>a it>DISTRESS it>I it>MY it>for it>got it>has it>have keep>ME keep>at keep>me keeps>is keeps>on
me>FORCE me>didnt me>please my>LEAK my>SOMEONE my>the not>a not>for not>i of>SELF_MINOR of>SOMEONE of>from of>get
of>who on>KIN on>KNOWS on>TOUCH on>got our>MY our>TOLD our>has please>he please>i please>is please>not please>where
said>SECRET said>cant said>has said>him said>it said>please said>they says>GIFT says>MINOR says>her says>our
she>SOMEONE she>VIOLENCE she>but she>who should>CONTACT should>my should>the so>for so>him tell>ORDINARY that>from
that>me the>CROWD the>HE the>VIOLENCE the>not the>the the>was them>a they>GIFT they>KIN they>VIOLENCE they>are
they>have this>ADULT this>our to>NUDE to>in us>ASK us>THREAT want>ME wants>him wants>in was>SELF_MINOR was>a was>them
was>who we>BULLY we>a we>have we>which what>CARE when>SEND when>they where>CONTACT which>ADULT which>at which>us
who>HARMED who>NEAR who>STALK who>WORRY who>in who>me who>my why>CREEPY why>FEAR why>didnt will>this with>CARE
with>NUDE with>PIC with>she with>that wont>FRAME would>ASK would>he would>want you>I you>LOVE you>SEND you>SEX you>from
you>wont your>CARE your>MY your>PIC your>if
""",
    6: """
ABUSE>do ADULT>you ASK>KNOWS ASK>NEAR ASK>THREAT ASK>YOU ASK>because ASK>is ASK>keep ASK>to ASK>where BULLY>ONLINE
BULLY>have BULLY>in CARE>ASSAULT CARE>SOMEONE CARE>dont CARE>our CHILD>BEING CHILD>FORCE CHILD>I CHILD>has CHILD>of
CHILD>this CONTACT>DISTRESS CONTACT>HE CREEPY>CREEPY CREEPY>OLDER CREEPY>of CRISIS>on CROWD>DISTRESS CROWD>from
CROWD>has CROWD>says DESPAIR>in DESPAIR>would DIRECT>WE DIRECT>i DISTRESS>his DISTRESS>i FAULT>do FAULT>for FAULT>it
FEAR>VIOLENCE FORCE>and FORCE>do FRAME>SEX FRAME>WORRY FRAME>a FRAME>from FRAME>if FRAME>in FRAME>so FRAME>us
FRAME>which GIFT>ME GIFT>SOMEONE GIFT>have GIFT>in GIFT>me GIFT>them GIFT>to GIFT>with GIFT>wont GROOMED>if HE>NUDE
HE>ONLINE HE>SEX HE>does HE>wont HELPREQ>CROWD HELPREQ>PEER HELPREQ>SEND HELPREQ>who I>HE I>NEWS I>STAT I>and I>did
I>what I>who KIN>HELPREQ KIN>OLDER KIN>our KNOWS>STAT KNOWS>it LEAK>and LOVE>YOU LOVE>you ME>FORCE ME>didnt ME>has
ME>it MEET>CARE MEET>MEET MINOR>her MOVED>MY MY>ASSAULT MY>KNOWS MY>NEVERMET MY>didnt MY>dont MY>our NEAR>on
NEVERMET>HELPREQ NEVERMET>is NEWS>MY NUDE>on OLDER>MINOR OLDER>his OLDER>on ONLINE>LOVE ONLINE>MY ONLINE>PIC ONLINE>did
ONLINE>tell ONLINE>who OPINION>DESPAIR OPINION>VIOLENCE OPINION>and ORDINARY>ADULT ORDINARY>i ORDINARY>please
OTHER_ADULT>CONTACT PAST>HELPREQ PAST>i PEER>CHILD PEER>TOLD PEER>WORRY PIC>OTHER_ADULT PIC>PEER PIC>she SECRET>SECRET
SECRET>from SECRET>it SECRET>them SELF_MINOR>OPINION SEND>KIN SEND>MEET SEND>he SEND>keeps SEND>my SEX>in SOMEONE>MEET
SOMEONE>NUDE SOMEONE>do SOMEONE>from SOMEONE>of SOMEONE>so SOMEONE>with STAT>HE STAT>he STAT>how THREAT>ONLINE
TOLD>CONTACT TOLD>MOVED TOLD>OLDER TOLD>PEER TOLD>PIC TOLD>she TOLD>to TOLD>what TOUCH>KIN VIOLENCE>I VIOLENCE>MY
VIOLENCE>because VIOLENCE>it VIOLENCE>not VIOLENCE>we VIOLENCE>with WE>CARE WE>SECRET WE>TOLD WE>are WE>can WE>has
YOU>ABUSE YOU>NUDE YOU>SELF_MINOR YOU>SEND YOU>this YOU>was YOU>why a>ME a>a a>cant a>i a>keep a>my a>we and>KNOWS
and>OTHER_ADULT and>SECRET and>if are>PIC are>how at>KIN because>ADULT because>CARE because>PEER been>for been>me
been>the but>WORRY but>dont but>he can>CHILD can>SEX can>WORRY can>his can>me can>so cant>ME did>for did>on didnt>I
didnt>SOURCE didnt>i do>ME do>he do>says does>because does>if dont>WE dont>if dont>we dont>why for>FEAR for>has
from>ONLINE from>TOLD from>a from>me from>that got>VIOLENCE got>from got>they has>CARE has>in have>FORCE have>him
have>said he>CROWD he>ONLINE he>SEX he>can he>her he>how he>wasnt he>when he>wont her>she her>that him>HELPREQ him>i
him>what his>PEER how>SOMEONE how>him i>I i>ME i>TOLD i>have i>tell i>when if>ABUSE if>SHAME if>he if>his if>your in>HE
in>ME in>because in>on in>us in>why is>SEX is>dont is>to it>CHILD it>to keep>CONTACT keep>him keep>with me>MEET
me>MINOR my>ASSAULT my>KNOWS my>SHAME my>VIOLENCE my>WORRY my>got not>MINOR of>GIFT of>didnt of>i of>of on>ADULT
on>DIRECT on>SOMEONE on>a on>him our>CHILD our>HE our>ONLINE our>SEND our>with please>HE please>NEAR please>SECRET
said>is says>HARMED says>ME says>ORDINARY says>PEER says>got says>it says>keep she>KIN she>is she>says she>with
should>tell so>MY that>CROWD that>MINOR that>OLDER that>our that>the them>CARE them>HE them>I they>DIRECT they>I
they>LOVE they>SEND they>he they>i this>HE this>but this>this to>cant want>GIFT want>HELPREQ wants>CARE wants>KIN
wants>us was>ABUSE was>FAULT was>OPINION was>PAST we>can what>ABUSE when>his where>it who>ADULT who>MEET who>MY
who>keeps with>THREAT with>him with>i wont>LOVE wont>me would>HELPREQ would>to you>ABUSE you>SELF_MINOR you>that
you>this you>why your>CROWD your>have
""",
    7: """
ADULT>isnt ASK>CREEPY ASK>SEND BULLY>has BULLY>my CARE>him CHILD>HYPO CHILD>and CHILD>have CONTACT>CROWD CONTACT>dont
CONTACT>from CONTACT>it CONTACT>them CONTACT>what CREEPY>with CRISIS>of CRISIS>this CROWD>HYPO CROWD>tell CROWD>to
DESPAIR>for DESPAIR>it DISTRESS>DESPAIR FORCE>for GIFT>a GROOMED>a HARMED>the HE>BULLY HE>ME HE>do HE>has HE>her
HE>wasnt HE>when HE>with HELPREQ>FORCE HELPREQ>SECRET HELPREQ>what I>FAULT I>MOVED I>SEX I>for I>how I>when I>wont
KIN>SOMEONE KIN>dont KIN>it LEAK>MY LEAK>i ME>ADULT ME>SEND ME>when MEET>in MEET>me MINOR>WE MINOR>a MINOR>been
MINOR>who MOVED>him MY>ADULT MY>BEING MY>OPINION MY>WE MY>us MY>when NEVERMET>to NEWS>and OLDER>HELPREQ ONLINE>I
ONLINE>YOU OPINION>ME OTHER_ADULT>SELF_MINOR OTHER_ADULT>a OTHER_ADULT>at OTHER_ADULT>on PEER>MINOR PEER>i PEER>that
PIC>NUDE PIC>ONLINE PIC>got SECRET>PEER SELF_MINOR>me SEND>FORCE SEND>it SHAME>it SHAME>of SOMEONE>HYPO SOMEONE>LOVE
SOMEONE>SECRET SOMEONE>a SOMEONE>been SOMEONE>him SOMEONE>me SOMEONE>wont SOURCE>of STAT>if THREAT>THREAT TOLD>is
TOUCH>his TOUCH>my VIOLENCE>her VIOLENCE>my WE>CHILD WE>SEND YOU>ADULT YOU>HE YOU>VIOLENCE YOU>from YOU>that YOU>wont
a>CHILD a>HARMED a>STALK a>WE a>because a>him a>wants and>BULLY and>CHILD and>CREEPY and>CRISIS and>DISTRESS and>GIFT
and>MINOR and>us are>CHILD are>KIN are>MY are>to at>i at>they because>him because>me been>ME but>ADULT but>HE but>my
can>LOVE can>YOU can>get can>him cant>NEWS cant>cant cant>in cant>to did>CROWD did>this do>HELPREQ do>will does>CONTACT
does>SOURCE does>to dont>ASK dont>of dont>she for>OPINION for>are for>your from>MEET get>of got>GIFT got>ME got>OLDER
got>SEND has>GROOMED has>NUDE have>GIFT he>YOU he>not her>CHILD her>wants him>GIFT him>MOVED him>the his>CARE
his>CONTACT his>me his>to how>FORCE how>from how>what i>FAULT i>MOVED i>OLDER i>SEX i>WORRY i>do i>keeps i>what i>wont
if>FRAME if>HELPREQ if>THREAT if>what in>KIN in>NUDE in>a is>NUDE is>SEND is>YOU is>your it>him it>my it>this
keeps>CARE keeps>KIN keeps>LEAK keeps>and me>BULLY me>she me>that my>ADULT my>FRAME my>our my>was of>ADULT of>HE on>me
on>said on>them our>LOVE said>GIFT said>SEND said>dont said>wants says>LOVE says>a says>me she>NEVERMET should>MOVED
so>FAULT so>HE so>TOUCH so>a so>keeps that>LOVE that>at that>for that>in that>of that>to the>ASK the>and the>he
the>keeps the>on the>them the>they the>to them>MY them>my they>FORCE they>LEAK this>and this>with to>HE to>says
want>SOMEONE want>and wants>ME wants>WORRY was>does was>of what>HARMED what>I what>TOLD what>i when>ADULT when>MY
when>was which>SOMEONE who>CROWD who>us who>would why>SOMEONE why>want will>get with>I wont>the would>his you>OPINION
you>SECRET you>VIOLENCE you>the you>you
""",
    8: """
ABUSE>that ADULT>CROWD ADULT>HARMED ADULT>TOLD ASK>WORRY ASK>from ASSAULT>ASSAULT CARE>CRISIS CARE>WORRY CARE>has
CHILD>FRAME CHILD>didnt CHILD>in CONTACT>CREEPY CONTACT>MINOR CREEPY>and CRISIS>DESPAIR CRISIS>for CRISIS>in CROWD>CARE
CROWD>didnt CROWD>the DISTRESS>I GIFT>they HARMED>her HE>NEAR HE>SOMEONE HE>got HE>have HE>me HELPREQ>ASSAULT
HELPREQ>KIN I>ABUSE I>ASSAULT I>HELPREQ I>PIC I>WE I>had I>of I>our KIN>them KNOWS>are KNOWS>we LEAK>I LEAK>her LEAK>it
ME>he ME>me ME>them MEET>ME MEET>he MINOR>SOURCE MINOR>has MY>NEWS MY>has MY>was NEAR>MY NUDE>SOMEONE ONLINE>KNOWS
ONLINE>cant ONLINE>dont ONLINE>you OPINION>ABUSE OPINION>OPINION OPINION>to ORDINARY>MOVED ORDINARY>MY
OTHER_ADULT>ONLINE OTHER_ADULT>wants PEER>OTHER_ADULT PEER>SEX PEER>not PIC>CROWD PIC>a PIC>has SECRET>CROWD
SOMEONE>BULLY SOMEONE>DIRECT SOMEONE>GIFT SOMEONE>THREAT SOMEONE>TOUCH SOMEONE>her SOMEONE>tell SOMEONE>when
SOURCE>CRISIS SOURCE>a SOURCE>he STAT>BULLY STAT>get TOLD>a TOLD>my TOUCH>I TOUCH>i VIOLENCE>KIN WE>with YOU>LOVE
YOU>you a>HE a>HYPO a>I a>THREAT a>VIOLENCE a>at a>us and>had and>in and>it and>that are>THREAT are>us at>ADULT
because>ME been>CHILD been>in but>and can>KNOWS can>i cant>ADULT did>that do>so do>when dont>HELPREQ dont>how
dont>where for>I for>YOU for>a from>ADULT from>my from>our get>BULLY get>ME get>MY get>NUDE get>PIC got>NEWS got>me
got>to has>ME has>SEND has>a has>her has>me have>BULLY have>CARE have>DISTRESS he>OTHER_ADULT he>get he>said her>KIN
her>her her>in how>does how>get i>ABUSE i>ASSAULT i>NEWS i>had if>OPINION if>are if>isnt if>to in>CARE in>been in>had
is>MY is>PIC it>ONLINE it>THREAT it>does it>me keeps>I keeps>how keeps>i me>TOUCH me>her me>me me>them my>BEING not>and
of>CROWD of>SEND of>STALK of>not of>us our>CONTACT said>do says>FORCE says>PAST says>SECRET she>MINOR she>WE she>keeps
she>she so>he tell>who that>HYPO the>BULLY the>FRAME the>HARMED the>MY the>because the>has they>BULLY they>in they>is
this>he to>who wants>PIC wants>me wants>so wants>the was>ONLINE was>and what>in when>HE when>ME where>for which>the
who>CARE who>FRAME who>OTHER_ADULT with>CHILD with>KIN with>OPINION your>the
""",
    9: """
ABUSE>CARE ABUSE>my ADULT>CREEPY ADULT>OTHER_ADULT ADULT>who ASK>SECRET ASK>of ASK>said ASK>so CARE>SEND CARE>and
CHILD>cant CREEPY>KIN CRISIS>CRISIS CROWD>get DESPAIR>LOVE DIRECT>ME FEAR>him FORCE>I FORCE>ME FORCE>i FRAME>HELPREQ
FRAME>please GROOMED>ADULT GROOMED>HE GROOMED>MY GROOMED>my HE>OTHER_ADULT HE>PIC HELPREQ>ABUSE I>DIRECT I>GIFT I>do
I>keep KIN>HARMED KIN>ONLINE KNOWS>where ME>ASSAULT ME>BULLY ME>SEX ME>TOUCH ME>she MINOR>ME MINOR>me MY>SHAME MY>can
MY>is MY>isnt MY>what NEAR>is NEWS>KIN NUDE>got NUDE>was OLDER>for ONLINE>KIN ONLINE>NUDE ONLINE>WE OPINION>CARE
OPINION>did ORDINARY>GIFT OTHER_ADULT>to PAST>KIN PAST>a PEER>FORCE PIC>CHILD PIC>to SECRET>ME SELF_MINOR>CONTACT
SEND>MOVED SEND>NUDE SOMEONE>she SOURCE>CONTACT SOURCE>my SOURCE>not STALK>HE STAT>for STAT>it THREAT>CARE TOLD>and
VIOLENCE>ADULT VIOLENCE>this WORRY>and YOU>YOU a>TOLD a>with and>MEET and>isnt and>the and>you are>his at>OLDER at>SEND
at>SOMEONE at>of because>it because>of because>them been>CONTACT been>KIN do>of does>have does>that dont>KNOWS dont>are
for>SOMEONE for>TOUCH for>was from>CHILD get>from get>in got>THREAT got>in has>CONTACT has>PIC has>VIOLENCE have>the
he>NUDE he>got her>ADULT her>OTHER_ADULT his>ME his>PIC his>WORRY his>says how>of how>this i>DIRECT i>and i>keep i>the
in>GIFT is>LOVE is>my it>YOU it>wasnt keep>BULLY keep>DISTRESS keep>a me>SEX me>is my>DIRECT my>GIFT of>what of>when
of>wont on>STAT please>HELPREQ said>this says>did says>the she>to she>was so>SOMEONE tell>please that>he the>HYPO
the>OTHER_ADULT the>SELF_MINOR the>a the>did them>and to>MOVED to>from to>it want>CRISIS want>it wants>at was>so
was>what what>ME what>if what>when when>her where>MY where>WE where>we who>GROOMED who>PIC who>WE who>her who>tell
why>ADULT why>ASK will>ME will>me with>WORRY with>please you>he you>said
""",
    10: """
ADULT>KIN ADULT>NEWS ADULT>VIOLENCE ADULT>did ADULT>him ASK>NUDE CARE>SOURCE CARE>wont CHILD>OLDER CHILD>ONLINE
CHILD>THREAT CHILD>her CHILD>says CHILD>she CONTACT>he CREEPY>SOMEONE CREEPY>my CRISIS>to CROWD>ADULT CROWD>his
DESPAIR>DISTRESS DISTRESS>it DISTRESS>of FEAR>ADULT FEAR>MY FORCE>me FRAME>I FRAME>YOU HARMED>HE HE>DIRECT HE>GIFT
HE>in HELPREQ>ME HYPO>on I>FEAR I>NEVERMET I>his KIN>SHAME KIN>THREAT KIN>WE ME>CROWD ME>NUDE ME>in MY>DESPAIR MY>HE
MY>TOUCH MY>if MY>who NUDE>NUDE OLDER>HE OLDER>ME ONLINE>do OPINION>I OTHER_ADULT>ASK OTHER_ADULT>she PEER>CRISIS
PEER>keeps SEX>the SOMEONE>KNOWS SOURCE>ME STAT>I TOUCH>me WE>KIN YOU>your a>PEER a>that and>CARE are>ASK at>my been>to
can>SEND didnt>does didnt>so do>ADULT do>CARE dont>to for>CROWD for>and for>dont get>CONTACT get>me he>WE he>it her>HE
how>CROWD i>NEVERMET i>PIC i>his i>in if>you in>CROWD in>I in>WE in>are in>her in>so in>was is>for it>ASSAULT it>HE
it>KIN it>MINOR it>i keep>ADULT keep>ONLINE my>NEWS my>NUDE my>OPINION my>PIC my>been my>me not>ABUSE of>NUDE of>WE
on>GROOMED said>my says>OLDER says>to says>we she>a she>the should>GIFT so>STAT so>the that>KIN that>STAT that>my
that>where the>NUDE the>WORRY the>at the>in the>says the>when they>CARE they>KNOWS they>ME they>MY they>YOU they>with
they>you this>ABUSE to>MEET want>from was>ASSAULT was>TOUCH we>it what>is what>that when>is when>says where>when who>I
who>TOLD who>can who>is who>what who>you why>HE why>does with>CONTACT with>CROWD with>OLDER with>ONLINE you>HE
your>ADULT your>SOURCE
""",
    11: """
ADULT>CARE ADULT>GROOMED ADULT>in ADULT>me ASK>I ASK>MY ASK>not ASSAULT>at BEING>DIRECT CARE>is CARE>who CHILD>CARE
CHILD>on CHILD>who CONTACT>SOMEONE CREEPY>CARE CREEPY>MY CRISIS>it CROWD>i CROWD>of DIRECT>us DISTRESS>DISTRESS FEAR>my
GROOMED>OPINION HE>LEAK KIN>been KIN>didnt LEAK>HE ME>MINOR MINOR>ADULT MOVED>my NEVERMET>ONLINE NEVERMET>that
ONLINE>CROWD ONLINE>SECRET OPINION>ORDINARY OPINION>PEER PAST>CHILD PAST>CROWD PEER>OPINION PEER>SOURCE PEER>do
PEER>for SEND>THREAT SOMEONE>if SOURCE>ONLINE SOURCE>me STAT>do TOLD>in TOUCH>CARE TOUCH>CHILD TOUCH>ME YOU>i a>CREEPY
a>NEVERMET a>SELF_MINOR a>YOU a>did a>has and>KIN and>dont are>it at>PIC at>has but>it can>keep cant>CROWD dont>in
for>NUDE from>ORDINARY from>not has>SOMEONE have>ONLINE he>for her>PEER his>MY his>my his>on how>is i>FEAR i>said i>to
in>if in>the is>OPINION it>cant it>was keep>SECRET keeps>BULLY me>SEND my>DESPAIR not>I not>how on>WORRY said>a says>HE
says>ONLINE says>he so>VIOLENCE tell>what the>do this>CROWD this>SECRET to>THREAT to>for to>him to>your was>ME what>my
when>you where>KIN which>MY who>at with>because wont>who you>your
""",
    12: """
ADULT>CONTACT ADULT>at ADULT>with ASK>GIFT CARE>to DISTRESS>and FEAR>in FRAME>get FRAME>you GIFT>MY HE>KNOWS HE>says
HELPREQ>can HELPREQ>do HELPREQ>the I>PAST I>said I>the KIN>TOLD MY>CARE MY>CRISIS MY>with OLDER>PEER ONLINE>CONTACT
ONLINE>SOMEONE OPINION>CHILD ORDINARY>if ORDINARY>of PIC>ASK SOMEONE>OPINION SOMEONE>PIC SOMEONE>who SOMEONE>your
SOURCE>CARE SOURCE>I SOURCE>are SOURCE>is SOURCE>this TOLD>on TOUCH>in a>ABUSE a>dont a>if and>ABUSE and>THREAT
and>keeps and>wont are>SOMEONE are>a because>OPINION can>I can>you do>PEER do>what dont>have for>ASK for>SEND
for>SOURCE from>MY from>WE from>him from>in get>THREAT got>on him>for if>I if>i is>CRISIS is>TOUCH is>the is>who
it>SHAME me>ME me>and me>if me>in my>CRISIS my>MOVED not>ORDINARY of>I on>MY on>and so>does tell>this that>HE that>MY
the>HELPREQ the>KIN the>his to>CRISIS to>that was>my what>SOMEONE where>ADULT where>dont where>she who>ME why>him
with>ADULT wont>for wont>tell you>YOU
""",
    13: """
ADULT>OPINION ADULT>PIC ASK>i CARE>when CHILD>a CHILD>me CONTACT>KIN CRISIS>not DESPAIR>DESPAIR DESPAIR>with HE>CONTACT
HELPREQ>it I>was I>why KIN>she ME>ME ME>SELF_MINOR MY>NUDE MY>SOMEONE MY>in ONLINE>CHILD ORDINARY>with PIC>MY
PIC>SOMEONE SOMEONE>FORCE SOURCE>and STALK>from THREAT>please TOLD>MY a>BULLY a>PIC a>SOMEONE a>from and>ONLINE
are>because are>on can>a can>to didnt>was do>him do>is does>the for>MY from>and got>ASSAULT got>and has>ONLINE have>my
he>THREAT i>why if>on in>CONTACT is>ASK is>MEET is>SECRET is>SOMEONE is>been is>me is>what it>FAULT keep>I keep>i
me>NUDE me>SELF_MINOR my>can my>did of>ME of>this our>KIN says>WE so>at that>SOMEONE the>CONTACT the>GIFT they>THREAT
what>ORDINARY you>i
""",
    14: """
ADULT>NUDE ADULT>ONLINE BULLY>me CHILD>my DESPAIR>a GROOMED>GROOMED HELPREQ>please I>CRISIS I>NEAR KIN>has KNOWS>WE
MY>CREEPY MY>GROOMED MY>said PEER>does SOMEONE>HE SOMEONE>LEAK SOMEONE>NEVERMET SOURCE>KIN SOURCE>in TOUCH>her TOUCH>on
VIOLENCE>and a>HELPREQ a>so and>FEAR and>WORRY do>FORCE do>that does>SEND does>when for>in get>for he>STALK he>what
i>CRISIS i>NEAR is>PEER it>but it>if it>you me>tell my>ABUSE my>if of>them said>for she>and that>CHILD that>PIC
they>him they>my to>did to>not what>ADULT what>MY what>PIC who>YOU who>didnt
""",
    15: """
ADULT>MOVED ADULT>NEVERMET CARE>KIN CONTACT>CARE CROWD>WORRY FRAME>SEND HE>STALK HE>WORRY HE>she I>have I>should
KIN>CARE KIN>in LOVE>MINOR ME>tell MEET>him MY>ABUSE MY>him ONLINE>wants OPINION>SOMEONE OPINION>i SHAME>what
SOMEONE>SOMEONE SOMEONE>you SOURCE>because STAT>i YOU>the a>NUDE and>NUDE are>OPINION because>CONTACT do>do do>with
he>CONTACT him>it how>YOU how>you i>PAST i>did i>he i>should if>YOU in>has is>CREEPY it>is not>to of>him on>SOURCE
tell>ADULT the>my they>HE this>will was>this when>your where>CHILD with>SEND with>SOMEONE
""",
    16: """
ABUSE>ABUSE ABUSE>ME ABUSE>me BULLY>BULLY CROWD>who HE>THREAT HE>my MY>been MY>did ONLINE>ADULT ORDINARY>SOURCE PIC>is
SEND>so STALK>MY STAT>would TOLD>ADULT VIOLENCE>STAT and>says can>HELPREQ can>SECRET do>SOMEONE does>on for>to have>MY
his>ONLINE me>SOMEONE my>what of>would please>dont so>cant the>but to>VIOLENCE to>YOU want>ADULT was>but
""",
    17: """
ASK>CARE BULLY>and CROWD>are HE>KIN HELPREQ>this I>BULLY MY>CONTACT MY>MOVED MY>that ORDINARY>the PEER>wont PIC>and
SOMEONE>please STALK>my TOLD>TOLD TOUCH>HE a>MEET have>a i>BULLY if>ADULT if>said is>CONTACT is>FEAR my>him the>ADULT
they>me to>CARE to>SOMEONE want>not what>because
""",
    18: """
ABUSE>to ADULT>CHILD ADULT>HELPREQ ADULT>WORRY ADULT>been ADULT>for FEAR>HE GIFT>and I>it ONLINE>ASK SEND>and SOURCE>MY
TOUCH>TOUCH a>have are>i because>the been>GROOMED does>STAT dont>a for>it from>VIOLENCE of>a said>ADULT that>ADULT
that>SOURCE the>are the>where who>i why>ME why>me with>VIOLENCE
""",
    19: """
ADULT>our MEET>HE SHAME>SHAME SOMEONE>has SOMEONE>is STAT>was a>ASK and>SELF_MINOR this>SHAME to>SECRET was>to what>for
what>the
""",
    20: """
OLDER>a ONLINE>ORDINARY OPINION>KIN SECRET>ADULT a>CROWD a>who for>PIC in>that it>ABUSE it>PAST said>MY why>i
""",
    21: """
ADULT>DIRECT ADULT>does ASK>PIC ASK>my HE>you KIN>who STAT>is
""",
    22: """
OLDER>me PAST>it PIC>it SOMEONE>CARE has>and which>is
""",
    23: """
LOVE>ADULT MY>VIOLENCE from>SOMEONE it>ADULT
""",
    24: """
ADULT>PEER HE>YOU SEND>on is>KIN
""",
    25: """
HELPREQ>ADULT ORDINARY>do PEER>who is>if why>I
""",
    26: """
I>he a>OTHER_ADULT in>at when>YOU
""",
    28: """
ADULT>ADULT SOMEONE>YOU it>it to>he
""",
    29: """
a>ONLINE
""",
    32: """
HELPREQ>HELPREQ
""",
}

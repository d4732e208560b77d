"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.567
WHOLE = (-1.625, -0.013, -0.784, 2.671)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 1.286,
    "ADULT": 0.528,
    "ASK": 0.794,
    "ASSAULT": 0.987,
    "BEING": 0.090,
    "BULLY": 0.894,
    "CARE": -0.053,
    "CHILD": 0.330,
    "CONTACT": 0.109,
    "CREEPY": 0.263,
    "CRISIS": 2.322,
    "CROWD": -0.364,
    "DESPAIR": 1.584,
    "DIRECT": 0.413,
    "DISTRESS": 0.543,
    "FAULT": 0.682,
    "FEAR": 1.347,
    "FORCE": 0.649,
    "FRAME": -0.725,
    "GIFT": 0.605,
    "GROOMED": 0.977,
    "HARMED": 1.435,
    "HE": 0.628,
    "HELPREQ": 1.248,
    "HYPO": 0.156,
    "I": 0.083,
    "KIN": 0.172,
    "KNOWS": 0.674,
    "LEAK": 0.508,
    "LOVE": 0.134,
    "ME": 0.875,
    "MEET": 0.529,
    "MINOR": 0.522,
    "MOVED": 0.128,
    "MY": 0.081,
    "NEAR": 0.492,
    "NEVERMET": 0.705,
    "NEWS": -0.505,
    "NUDE": 1.170,
    "OLDER": 0.995,
    "ONLINE": 0.227,
    "OPINION": -0.043,
    "ORDINARY": -0.891,
    "OTHER_ADULT": 1.027,
    "PAST": 0.789,
    "PEER": 0.500,
    "PIC": 1.465,
    "SECRET": 0.751,
    "SELF_ADULT": -0.300,
    "SELF_MINOR": 0.742,
    "SEND": 0.654,
    "SEX": -0.088,
    "SHAME": 0.752,
    "SOMEONE": 0.851,
    "SOURCE": -0.601,
    "STALK": 0.717,
    "STAT": -0.764,
    "THREAT": 0.711,
    "TOLD": 0.659,
    "TOPIC": -0.824,
    "TOUCH": 1.219,
    "VIOLENCE": 1.173,
    "WE": 0.258,
    "WORRY": 0.628,
    "YOU": 0.245,
}
STEMS: dict[int, str] = {
    -98: """
monopoli
""",
    -95: """
cake
""",
    -93: """
bakeri
""",
    -92: """
partridg
""",
    -89: """
salesman
""",
    -88: """
fisheri
""",
    -87: """
competitor
""",
    -86: """
toad
""",
    -85: """
hors
""",
    -83: """
gees rain reindeer salmon
""",
    -80: """
cereal strawberri
""",
    -79: """
dinosaur
""",
    -78: """
pennant pud snail
""",
    -77: """
mascot
""",
    -76: """
poni syndic
""",
    -75: """
crisp lobster owl
""",
    -74: """
carousel frog pastur sidekick thoroughbr
""",
    -73: """
biscuit greenhous parodi
""",
    -72: """
fish franchis stori
""",
    -71: """
coffe cun dish
""",
    -70: """
biodivers competit duck pond
""",
    -69: """
dolphin fanci peabodi
""",
    -68: """
beaver bingo bunni clerk glider houghton lark meadow moos olympiad roast snowfal
""",
    -67: """
fraction pilgrim sale sort waffl wildlif
""",
    -66: """
canari class columnist deer encrypt fair perenni score toast vaudevill
""",
    -65: """
basebal carol cornish fern flower holstein homer horsesho pancak penguin rabbit
""",
    -64: """
ate bee bird cabbag feeder philanthropi taxonom thanksgiv wildcat
""",
    -63: """
comedi copyright dog domino goos libretto novel plymouth popcorn potato print sing tortricida tractor trout turtl
""",
    -62: """
antholog baker cart clown cook cricket ecosystem ensembl fix gould herring kangaroo marsh pig piraci reprint schoolhous
supermarket trademark
""",
    -61: """
bookcas bradi broadway emmi grassland herd newfoundland paperback patent regatta salad sitcom
""",
    -60: """
bagpip conson cooki diner dinner equestrian equilibrium farm fauna fraud hunt jockey liveri melodi mlb pebbl pumpkin
red revenu rivalri schooner ski squirrel stilt zoolog
""",
    -59: """
babi beef boat bun captain chestnut curri ecolog farmer robust rosi seller snow squash turf unicorn win winter
""",
    -58: """
catalog cheer chess economist egghead gastropod hopper how keyston midsumm nectar peat rainforest shoe sportsman tomato
trophi zoo
""",
    -57: """
bacon basket cartel daisi division embarrass fabl holiday nickelodeon pegasus pie plum quay seminol shop sofa squeak
throttl thunder witti zebra
""",
    -56: """
ban bloom breed burger camel carrot cinderella clever contest cuisin distributor dove fisher fitzgerald flock glide
hound investor jeopardi lego literari livestock mammal most newspap nrl pigeon restaur seafood skier skipper sonic tail
textbook trade umpir walkov
""",
    -55: """
aggreg ballad bass cat clich crush cuckoo darwin egg fisherman halloween hickori jingl pike pivot plumag pollock pulitz
rana skylin snowi soda soundtrack stew wharf
""",
    -54: """
auction bake banana berkshir birthday bluegrass brant briberi carrol charger column haydn hypothesi invit juggl laurel
luck mutini nich pantri pastri payrol peach playoff recip reel roger sandwich scrambl shrimp sunset weasel willow
""",
    -53: """
arthur barn bowl bread candi clarinet commerc concord counterattack crab crime cute danc dessert eleg evergreen
evolutionari fruit galley glee guitar humboldt innov kat knit lawsuit leagu lizard lobbi lotteri newmarket offenc
peacock pirat prey proprietor roar rule rutherford seedl siren sli statist stout surpris swarm unfair veterinari wig
""",
    -52: """
amazon analyst assort ball best blockbust botani breweri buffet bug butter chimney choral courier cow eater fife floral
grass habitat hartford hitter kellogg loaf milk murder pattern play prairi proportion publish quintet racehors ratio
reptil rhyme shelf shetland simulcast snack turnpik tv wetland whale won
""",
    -51: """
agricultur banjo beat book brilliant broke carniv coaster comic concess crosbi groceri intercollegi jolli limerick
marino phonet postseason potteri repeat rook scribbl seasid simpson slug snore sousa sparrow sunshin supplier tale
trend tuna
""",
    -50: """
americana baronetci battleship biennial boston bribe cartoon cartridg connolli delici discount disqualif diversifi
easter fundrais goofi greedi hate hemingway lineup middleton mute ponytail proport replica rocket seri shuffl slant
sourdough superfamili tariff tech tobi waiter wheeler
""",
    -49: """
afl amphibi ascot bestsel chef coalit coat commiss compani davidson dockyard driveway fielder finch fleet garden
guernsey handwrit jamestown keel kitten lawn linnaeus mario mclean muddl mushroom netbal pacif parochi parrot philli
pitcher plumber pokemon prank price putnam repertoir sail scienc season seat storytel su sushi tabloid teaser thornton
tidi twinkl wilton wonderland
""",
    -48: """
afc badger bargain bariton booklet bred bulldog burgess butterfli coinag collier crack crop cushion donkey faeri fda
folklor frost grassi greyhound hack hat hereford horticultur inequ insect invent isbn kicker mail market merchant
millionair mischiev monograph penni portag predatori reef slalom smaller softbal squid stapl stevenson strateg submarin
sweeney trombon tune typhoon wheat yearbook
""",
    -47: """
ant badminton baronet base chees cold cowboy creativ crook dairi dewey dicken drum espionag exemplari feather gambl
giggl graze horseback hudson hurrican incent infring inning lunch manuscript medley memes mercantil monsoon newslett
ono ottawa persuas pitch prize reader regal rye seattl sneaker streak subsidi teach theatric thistl unpredict walton
weston yanke zealand
""",
    -46: """
aquarium bookstor cabaret cafe cafeteria calcium camouflag cassett catcher cattl cavali ceylon circus classif collector
coop corn coyot crochet crocodil defam dictionari dietari eclect economi evolut fishermen fli flyer freighter gloomi
gunneri inventor inventori jurisprud mammoth mice mortgag novella orchestra paradox patti peerag pinto poem poppi
positiv postag racecours racer rank receipt refriger rendezv repetit revu robinson rodeo speci subscript symmetri talli
vineyard writer
""",
    -45: """
alphabet anaheim audio band beetl bracket brisk buy choir climat commerci composit cring culinari dash dodg doubl
fluffi genr gershwin gloucestershir hawaiian hawker henson landfal larva laughter lynx marketplac memorabilia
meteorolog mock moth motif nutrit oriol overturn pianist playhous promot pun puppet racetrack rbi replic rhino rival
rutland screenplay seo skim sloop soprano spong steamship strategi strict symphon tampa tast theater trader trenton
umbrella vend wellington which yarn
""",
    -44: """
adversari agreement anecdot anim belmont breez broom burrow canberra cascad championship cheerlead clover combust crust
duet echo econom equiti farrel fiscal flagship flavor forecast gazett gentri greed harmoni hearth hymn joker knee kraft
lab laps lexington maiz mapl marquess mcintosh missil mule ontario orchard outfield penelop poultri prolif quarter
redskin robbin rodger scroll secretariat sheep spi stagecoach style subtitl tax televis terminolog thorp thud toulon
websit what wineri yacht
""",
    -43: """
anglia ballpark baseman bat beak bean biotechnolog blossom calf caravan carriag cartoonist censorship chew citat
classroom compos compressor croft cruiser delay eleph elmer except flaw flog forag fraudul gloucest golden gregg hive
hornet hotspur java jelli kitti ledger leicest lost majest merchandis minion mischief mollusk napkin oyster parcel
prescott privaci probabl profit punt puppi rate refineri repair reproduc rewrit scientif scoop scooter scranton septemb
sequenc serial sharehold snout sock sonar spectat stephenson stock sunris susanna syllabl tavern tchaikovski tea theme
toronto trumpet violat winner
""",
    -42: """
abund accuraci analog authorit autumn barbado brick burnett catastroph cavalri christchurch chuckl coca commodor
comparison contenti cork cracker critiqu derbi encyclopedia error excel extinct eyr feasibl feast flatteri fox fri
generous gillespi grin hardcov hoax hog lullabi marbl matilda mcgraw melvill merger mold moss mph nonfict novelti
nutrient or pea perro picnic pork prelud race rainfal rooster satir sausag shirley slick summari tabl tasmania tobacco
tournament tragedi treacher treasur tricki wagon wild
""",
    -41: """
acoust advertis antarct applaus armada backlash banker banter barbecu bombardi brace brett brewer broker categor cater
chatter colbert comet conjectur consensus cours cyclic dauphin decept dino divis expert famin feroci firm fleme
fletcher gardner gill goal guin journalist ladder lasagne libel lion literatur loophol mors motorcycl nash oakland
omaha pageant partnership patter pepper peyton phosphat pittsburgh planet portfolio printer prolifer prose quarterback
quartet raini ralli recess refund rhubarb rhythmic rower rudolph saratoga scholast schubert scientist scrap shi
shipyard shotgun shrill soup sox spade squabbl stitch sue sugarcan swan symphoni syrup teeth thesi vet walnut weather
yarmouth
""",
    -40: """
adject allig amplifi apr banquet berri between bibliographi bike brew budget charm chocol cinnamon clade cloud
commission compil coral cornwal corrupt crossov decker dine drought dunedin email endang endem enforc experiment fairi
favourit ferret fiddl forestri frigat frozen funki furnitur graz greas harvest hockey humor humour huski ice invert
jaguar jam joyc kindergarten limousin luigi manufactur metacrit mimic misconduct monti murdoch napier noah nose olivi
palett par peak perfect petti phylogenet pitchfork podcast porch postmast potomac potter prix ranch reciproc refin
regulatori reproduct rockefel roundabout safeguard scholarship screenwrit script skeptic steak taxonomi tornado unanim
unusu upton vegetarian vendor verv vitamin vultur wholesal wicket worksheet
""",
    -39: """
app archeri australian authorship bias booster botanist bounc bradford burlington calendar cano cardboard clemen clumsi
collid comedian complianc controversi copi corrug costello credibl cumberland deck defenc dexter diet disast ellington
enigma exampl exchequ export fact fairfield fl florida fluctuat flute footbal franci fridg gallant genius gottfri
hacker ham harmon hooper hoov hungri incompat invertebr irresist jena joe jurass kickoff laci latch marguerit media
merri motorsport mutat nestl newt noel nomenclatur ocean order outcom overrid oversight patrick peanut pest philanthrop
picturesqu pillow playback polo premiership puck quantiti queue retribut rf rotari rotat royalti rubbish salsa sentenc
shorelin shovel silli sloppi spectacular speech stack stereotyp storm summar tiger titl trick veget volleybal vowel
worm
""",
    -38: """
abc among annual anzac arrang award ballast ballet barker baroni benni bet blend breakfast brentford bright build
caledonia cannon castl catalogu catch cellar chart clap contractu convect couch creak databas din dissert dominion
drama factori fjord flour flutter forest fork fossil foundri fremantl goaltend goat hostag indi industri
instrumentalist javelin jersey josephin lakesid late leach lima lister mansfield marathon mccarthi mention mixtur moon
morrison music naturalist noctuida occurr operat optim oracl orbit packer pdf pepsi pet piper playwright poker
pomeranian porter premier preseason prototyp purpl quiz rodent rude rustic saxophonist schmidt shipment songwrit spawn
squeaki stadium stallion stole switch symmetr thiev thump toe transcript tropic updat varieti verdi vocabulari willard
woo
""",
    -37: """
accent acclaim adob ador algorithm allegro alpin analysi argu atlant auckland audienc backyard baffl barrel bicker
biolog bronco buccan buck calder cancel cape carp chase cheat chester choreographi chronolog cipher circuit classic
cluster coke colloqui coloni colonist commot convoy craft crown cup curat darl decim dieter disagr disastr dramat drill
editori elk entertain epidem falcon fender firework fortun freight fumbl fuzzi glint golf grape guilti gust hutchinson
irish ironi judgment jule kennedi kepler kilkenni lancashir leaf legend legitimaci liabil librari machin mandolin
marlin masterpiec minecraft miracl nelli neoclass noisi norfolk notorieti overhaul parad pearl pizza proprietari quot
rainbow redistribut refurbish replay riff rudder santa saskatoon sci settler shipbuild somerset song sparkl speedway
steamer stick sturdi sweet tom toy troup varsiti ventur victorian villain wager wakefield windsor
""",
    -36: """
adelaid album andersen anthem aquat arctic australia backstrok bandit bankruptci bench benevol beverag bradshaw
brewster buick bull bulletin canin canterburi carmin casino centenni ceram chao cherri chili clan collingwood conspicu
convex cool costum cougar cumul diamet disney distort doyl dubious duel duff eel ernest erupt exagger expertis expo
faber faulti feud fiction filter fledgl folli gadget genera gertrud glacial glacier glass green hamlet hare harp
henderson hobbi horatio horsemen improvis incom insult invest jasper jazz juri knight kyoto leinster litig liverpool
loan locomot lowland math maxim mccormick melod modif morton must newscast odyssey orchid oven overshadow paddi palo
panorama pawn pear peg pen perch petal phenomenon phoeb pounder precis project promo prosper purchas quartermast radial
raid rbis reconnaiss recount reed refere reissu retail robin royalist rpm rum saddl salli sawmil scale scissor sequenti
sharpli simplic slice sour sourc speaker spell spoil spokesman sponsor spot stage stanley starter sudburi takeov
tempest tendenc tenor thief tile torpedo tree trolley trustworthi tumbl uniform vibrant walli warren wasp web wilkinson
""",
    -35: """
acid admiralti agre american astonish atmospher auditori avocado bill biomass bitter boar bonus boom botan both
breakthrough brittani bullock burnt busi businessmen cactus canadian canteen cap casey catfish caucus checkbook chord
citrus client clientel cloak cochin coconut cod commonwealth concerto contractor creatur credit custer dentist depot
devon ding disput distribut duplic fare farmhous farmland fifa fine freelanc frenzi goalkeep goddard greg gum gunfir
haircut harper hawaii homag horn horsepow howe huff humphrey hunter jefferson johnni kirbi leap leather lifeboat madden
mailbox malici mask medallist median meteor mozart mud multipli new offend offspr omnibus organism oscar overwork
patriot pedant pensacola peter pipelin plant plaqu plume pollen precipit predat primer prompt quantit repertori
research retali revers rhythm rocker rugbi run scandal shark shini shortstop showdown simpler solut specialti
sponsorship spring squir steam stimulus streetcar stuf surg swirl taxat technolog ten triumph victori whistl windi
""",
    -34: """
absurd accordion acrobat aerodynam amus appleton artifici axial barrington batch beig bison blackpool bloomfield blue
bolt boutiqu brand britain businessman carpent catalyst charter cheap chill chip cite clubhous compli contract cooper
correct correl craftsman crank crate dart decad divers dobson dodd draught drummer enthusiast entrepreneur essendon
faux favorit fen festiv flame flip folk football foreword francisco gaming general geometrida grill groundbreak guest
harold hartley hasti hastili imposs inevit influenc inspector instabl intrigu invas jock lagoon legendari limit liturg
logist loud luna lure magistr mare mccann microwav montpelli montreal motorway musician mustach nest nonlinear notabl
novelist onion oval overtak panda paste patronag perth piedmont pier product projectil propuls quasi raceway random
rare ration rees remak rode roster ruffl savanna sea seton shale shamrock shear shepherd shire skater smallpox snooker
spaceship splendid spoon springer sprout spur storylin styliz superb supper syntax team theatr tilt touchdown
townspeopl trailer transact uncanni unpreced version voyag waltz whig whip workforc yorkshir
""",
    -33: """
abov agenda aggress align athlet auditor bafta barney beckett berth blizzard bob bucket cadenc cantor carthag catherin
chemistri children clark coin cole collegi collis comed commentari compliant cornerback criticis cruel dave defect
disgrac dryli elf elvi excurs exposit fail fantasia faster feudal fictiti finalist flicker flop formid fur furlong
geoffrey graem groov handbook harbor headlines heel holden imit interfer jacksonvill jem job journal joy kendal kern
kindl kitchen labrador lanc launcher madagascar magnitud map match mathemat mustard mysteri narrat neat neglig nes
nicholson nick obscur odd orang ornat padlock parchment parish patch patio perpetr persuad philharmon playground
preschool programm propel protagonist python ramp rat recommend recover redempt refuel relianc rematch reorgan
revolution ricki rink riski robberi rumbl sailor scuba ship smart smiley solicitor sophomor sport steamboat stella
steward straightforward surrey sweep swift swing synthes tanner taxon thayer thompson thomson ticket token tripl ture
turquois ulyss undermin vane verona waitress warrant weekday william yukon
""",
    -32: """
aaron advent ambassador api applianc approxim awkward balanc balloon banish barley beard berti boon bowler breach brood
butcher campaign carolin case catchment categori chairman chaotic checkout chicken chilli chunk claim col comeback
compar corpor countrysid creami creep cunningham dahl dane darryl dawson desk digest diver domesday duchess edibl emma
english environment epa explain faa februari feedback fig firth flander flask flint foolish foreman frequenc furri
genet giant gladston glossi gorman grandma grassroot gunshot headlin hoop hostil hyster idea jasmin john jubile
jurisdict kaufman keyboard lazi lear linguist link lotus lucrat mabel major manfr massiv mcdonald mermaid methodolog
misquot moonlight mound muzzl nap narrowli norman objection opera optimist outnumb output overlap paperwork parenthes
parliament paw pbs planetari plank plantat plausibl player prejudic prestigi prioriti prologu prom proto prowess quit
realism reckless recycl regul respit rosen rusti ruthless sampl scarlet scrape secondari semifin sermon six smug spat
specialist spiral spruce starvat statistician stolen stormi stunt subdivid sucker sunderland supremaci surplus tanker
tate tempera terrif textual tier timet toothpast townsend tray unbeaten uniqu upbeat upsid vike warehous wolv
worcestershir
""",
    -31: """
000 accredit amend appeal argument articl astronomi audibl averag backbon barber barg bash behaviour bellow bergman
bermuda bestow betti bid blackberri bog boiler bose brave break breeder buster byrd calv cappella carl carmichael cave
chanc chop chuff circular claud claw coastal cocktail coincid cola commonplac communion compet complic compliment
concert corros crippl dant digit dilemma dipper direct dissent draper dye dynamit easili effici entourag everton
exquisit extraordinari fabul feed felic fell file fireplac flawless fluoresc food forgot fring fungus gene glue golfer
government great halftim hectar hideous higgin hing horror host intro invers irv jargon jerri jet judith kill koch
leisur librarian licens loyalti macbeth mainten mango mayfield medalist memorandum method meyrick miniatur miocen moat
monologu morgan morri mosaic mustang napoleon nfl nineteenth nonprofit nut onslaught oswald ounc outrag padr payment
phenomena pilot pine pip poetic politician polk pollard portsmouth preliminari primetim proctor prohibit propheci
protocol pup rack referendum releg reliabl remark reveng review revis revolut rex rfc rider roy rubber rubi rustl
sabotag saloon sandi scan scenario schuster seal seed sheriff shift shortag signific silki simon simplifi slate soloist
solv sophist spin spit split stamped stool studi subcommitte suit surpass tank technic telecast thoma tome trial two
typic uncertainti unconvent uneven unlik upscal user valv veto wallpap welsh whether workplac wri
""",
    -30: """
acronym agatha agil alderman alia allegheni almond annoy antoin apocalyps aquitain array atol bazaar benedict blogger
boer boring brandi brittl bros brush burglari butler catalina catalyt centenari char charg charit chattanooga
choreograph churn clamp classifi clement clive colin conclus conglomer conservatoir consolid coup creditor creek crowd
custom decor dent disneyland dorset dupont eco enlarg enterpris erin estuari exclus feloni fitch flare florist foil
frankenstein frantic fright fullback funnel gardin giveaway grimac grind gunpowd guthri halifax hammer harbour harley
harm holt hostess hot hull inaccur indiffer influenti influenza ingredi interceptor ital jacqu kirk kit landlord layton
linden magna maker mammalian maori marg max miami mint movi murphi nintendo noteworthi noun novemb oat oppon orchestr
ought outlook pat perciv period photo piano piec pioneer polici predict premis pronounc prosecut pub qualiti quarrel
ralph read reid reject resurg rick rocki salvag secret servic showcas smooth snapshot snitch spanish spokesperson
squint stagger star stump subscrib sum superior susan symposium tenni theft twice tyne uk uncommon unison vaughan
versatil vignett viscount weaker widespread wobbl wool workshop
""",
    -29: """
adventur advic aesthet alexa amateur analyz annett anniversari antarctica antoinett atkin autom avalanch bent biographi
bland bless bonnet boycott boyer bravo buffalo calai candl cantata carey cavendish cello cheshir chore christma cocki
committe commod complementari compromis condor cone conflict connecticut conspiraci constrain consum contradict
contribut costa crew crib crumbl crystal cuthbert dancer decemb delic department diplomaci dishwash disrepair
documentari doug dough dragoon eagl earnest effect efficaci elus emerald endors everett exemplifi financi flick flora
flout fresh friedman gag galileo gap generic glaze gloom guinea haiti hamper higher hole homemad ici imperfect increas
insurance interest introduct inuit jack januari jim joey kong lair laird landown lawrenc legisl lighthous lili literaci
lyndon maid mauric mayfair mayhem mic microsoft mis mislead mous narrow nascar nbl ncaa newport nj nomine noon obliqu
omega oregon paddl phase plastic plc plump plush polli portion profici public puzzl raider ranger reaction record recur
redeem related robot roll rooki rosenth rover rudolf ruth safari salisburi saskatchewan saunder scrutini senat
sentiment sequel seventeenth shakespear shallow shell shelley sherman showtim shred skinner smirk smuggl sodium
southland spacecraft spear spider stamp stockton submerg sumatra summarise suspens swept synonym teammat thwart tini
torqu treatis trivial trondheim turbul viceroy vinyl volcano wainwright water wiggl wiltshir wimbledon winger wwf
youtub
""",
    -28: """
34 7 accid adverb airway algebra allianc alpha alvin aristocraci ascent assent batteri bautista bear bow brent
broadcast brunswick burr cambrian camp canadien canning cartwright chapman cheek chihuahua chorus color common conform
congress congressman constraint contend convinc crawl crest cruelti crunch cryptic curl curt cylind dashboard data
debat deficit delight dickson dive document domingo donnel doo downhil draw dub dusk dvd earl eat elector envelop
exceed expect expedit extravag fairbank fantast figur fin financ finest fitzpatrick flavour flew fool footnot furious
fuzz gasolin gateway generos gerri gnu grace grenada grim hamish handicap hardwar harrington hawk intellig jealousi
juici knock landscap leaflet licenc lilli lime limo list lloyd lp meat mega melt metadata minim minnesota misus monik
mono mood move muffl nanni newcastl nhl nike nino nobil nonsens northumberland nostalgia octav outburst packet paint
paper paraphras pardon parliamentari pasta peculiar peer pembrok penn plaster playstat preced procur proxi pulpit
pursuant redesign redwood regi remington renegad reput reviv revolv ride roi rowan ryan sang sarcasm satellit sawyer
scheme scoot scorer scribe segreg settlement shrub siberian simil similar singl spar speed spoiler squeal standard
stereo stylist subordin suitcas sutherland synthesi tantrum tapestri tasmanian taxpay telescop test thousand tinker
tonic toothbrush tourism traci uci vase vertic vinegar violet vote watson wed wheel wind wingspan winthrop wisconsin
wynn
""",
    -27: """
abrupt achill adapt airlin analogu apolog arithmet aviat azor bangor bartend beech bergen berkeley bigger bing blanc
blog borrow bourbon brake british bryce cambridg camden candidaci cann cardin celtic ceo cessna champagn chandler clock
clue commemor conced conic conjunct consortium contempt contradictori courtroom cozi crane creas cycl dazzl disapprov
disciplinari disguis dismay disqualifi drive dummi duti easi eccentr edict edison endeavour england entrepreneurship
eton evening explan fake ferdinand fewer fierc fischer fit foliag fractur fret fungi funni fuse gallantri garth gibson
goldsmith gossip grain greater greenland growth grumbl guild gulp hamburg hampshir happili hatch haul heinz helicopt
heller helmet herald hoc hodgson homogen honda hop horton hose humili hunan improp injunct intrus irregular isl issn
jake karl latham launch lawyer lemonad less lopsid magazin mainstream manner mara maroon mediev memoir merril motor
mould multimedia myth navi netflix newtown notat nsw oppos ozon panther paraguay parallel parri penalti phosphorus
phrase piazza picasso pitt plaintiff porto poster powerhous prais primari produc propaganda redund reflex registri
regress republican reservoir restrict reward rise risk rna rotor rural salari sall salt sanction sarcast scotch semi
shaggi sheffield shutter sierra simplest slipperi slope softwar specimen squadron stab stanton starv stein stranger
straw stripe subtract sussex sutton system systemat tack tailor tall tara ted than tooth toulous trajectori treati
triumphant turkey uncertain undef variabl variat warm wherebi whitehead widen windmil wryli yale
""",
    -26: """
42 acquisit ad ag ahead ambiti andi andrew arbitr arcadia archer aroma artifact ascrib astronom background badg barri
bartlett basketbal bassett batsman bbq benign bleak blitz blond boost brawl brighten buffer calculus caledonian causal
cecil cfl chalk cinematographi colleg combin compens concurr constel contrari contributor cosmopolitan cree creed
critic crouch crumpl cur curran defens defiant dioxid discord dispers distrust dolli dozen editor ensign envi equat
fantasi fei field fiesta flap flight format formula fowler genus gestapo gift globe grang grimsbi guarante hearst hedg
hierarchi hydroelectr illeg illegitim inconsist intermitt introductori iwf keynot lafayett lag larger larri lauderdal
lesley lesser lexi liabl libbi lick louisa ltd mackenzi macleod manual mariano marjori mart martha mckenzi mechan mild
mini miniseri miscellan mix moe monstrous multiplay nah negoti newborn nielsen northwest norway olsen palmer parti
pedal percentag percuss peterborough piston plaid platt playabl plot primal prop propos provis puddl quaker quarri
ramsay rebecca reconcil reelect reinforc remedi remot renaiss replac revok rich roller rot sammi satisfactori savoy
saxophon sceptic scottish sega sharp sherlock sherri sherwood shriek sicilian simultan size skip slater slid slip
slower slump smithsonian sociolog somervill spars specialis spite spitfir stakehold stall steep steve subdivis
subsidiari suffolk supervisori swamp synchron tackl taunton terenc theodor theori thirsti threshold tht triangular
tribun tudor unbeliev underwood upland uruguayan valentin valet vermont violin volley wage wax webster wembley wider
wii wiley wine wood wrath wreck xbox zip
""",
    -25: """
admin agrarian ai airship akin alfonso alter ambigu ammunit amnesti amp anglican antiqu approv atv audit author
authoris automobil axl backlog backward bark baron bay beach bernstein bicycl billboard biplan bobbi bologna bone
borneo bot bourn brat breaker brillianc brute bunk buyer calcul canada capitalist carlton carr causeway cbc cd cellular
cheekbon cheltenham chemist chesterfield cholera chronicl cigar climax clinch clube coffin coincident complaint
composur connacht consequ converg cost coverag date defianc deliber descript detail discoveri dispatch disrupt district
dragon durham dwarf edit engin escal explod eyelid failur fascin fashion feder ferri fieri filli font four franc
freshwat fritz furrow futsal gangster gather genom genuin gmina gorgeous grader grammar ground gustav hammond hank
hanson harlow hast hay heali hepburn hillsid hms holder horac hubbard inch incident incomplet incred incumb inflat
infrastructur ink instruct intric irrelev issu item joke jolt jonathan justic justif kawasaki key kochi kyli laboratori
lake lawson learner leger leonard lesli lucki lunar macmillan madeira magnat main manipul manni maximum mcmillan
mcpherson mechanisms mele mickey middleweight minimum miracul moreov mortar mythic nebraska nicknam nightfal nurseri
obey obstacl oceania oclc octob octopus offset onstag organis oti outset pamphlet pearson peasant per pontiac powder
program ps raaf ramsey ransom raven rebellion recoil reduct reform relentless repositori respons retort rever revolt
ripe romanc romant roosevelt runner samsung sank scam scot sector seismic seiz seven sire sitter snarl sneer sonni sped
spp sql stanford stem sterl stoog streetlight stuart subdu subfamili substitut subtrop success sullivan sunday survey
tactic techno terribl thorough tide tipperari tolkien truce unexpect unif uninhabit unsuit uruguay varianc veloc velvet
voltag vt warili wash washington waterloo wednesday willing winfield wing withstand wonder woodland woodwork wrong year
""",
    -24: """
aerospac afternoon agenc airplan alarm alfr alfredo allison angus apprenticeship aqua aristocrat artilleri asteroid
baltimor bamboo battl beaumont benefactor bert big brighton brown bryant bubbl bulb bypass california campground
capitalis carpet cathedr cayman cebu chairperson charact chieftain chocolate clanci clarkson claus clone code collabor
colonel compat contrast cottag cpc craig creol crescent crude cue cutler dalton damag danni decreas dentistri
development diagon difficult disagre dock dodger donaldson dorothi downward dumont duran dynam ecuador enemi engrav
environ estim exam excerpt excit extinguish fcc featur fenc fertil fiba fivb foot ford franki frs futurist gail galway
garri gig gilbert gregorian groan grover growl grunt gun half halo hamilton hanoi hardi hbo herbert hobb honey horizont
housekeep howi hubert hum hundr impromptu incorpor industrialist intak introduc ipa ipod italic iter ithaca itv jagger
jakob jimmi join kebab keyn knowledg landslid lantern law leed lever lissa loco marley marylebon menu mercer milford
minni mistaken misunderstand modifi mohawk molli momentum mort moving muddi nashvill nat nationwid naughti neighbor
newton nichol nobleman noir nov oblivi obsolet oliv otter outstand overheat overnight owner pact paisley penultim
perpetu pga ph pharmaci pious plagu planner plaza podium pois polar pot practic practis presley prevent pro puff purcel
quip rais rampant rca recreat reduc relaunch retract rigid roblox rodney sardinia schedul screw seahawk seam select
semant sensor share shooter sideway silesia sky sous spark spatial spectacl specul spice spore spread stewart
straighten strife strode supplement swindon swung sydney templat terra thriller tin traction traitor trilog true turner
tyre understat unharm unoppos unreli upward usc vagu valuat vanc victim victor vivid walsh walter wari warner warp wolf
wrongdo yawn yokohama youngster zeppelin
""",
    -23: """
100 150 abstract academ acceler accolad affili aisl albert alexand allmus alumni annal aragon arbitrari archi assign
atp authent baldwin bankrupt baroqu beauti beck beer behav berwick blackburn blush bordeaux brass brien brighter bumper
cambridgeshir cari carleton cassidi catalan cds celebr centuri cerambycida character charl chassi chatham chrysler chu
cigarett cloudi codex coli collat compel comprehens cromwel crucial cypriot daphn democraci detriment dice disbelief
displeasur dissolv dorsey dy ebook eddi edinburgh elabor enclosur encor energet enthusiasm entropi equal evangelist
exot extra factor fergus fiji finer finish fir flank flotilla flu foam formul fragil friction gallo genealog georgi
geschicht global goodwil gospel govender grade gran greenish greenwood greet griffith gush halv handi hardwood heroic
honolulu http hydraul idol incid infer inferior injustic input instead insurrect interven invad irrig jame jenk
johnston josi judi juliet kelli kent kinas land layout leas lend lincolnshir llc lombard loot luisa lumber lump madelin
magnolia manitoba maud mayor mccall mclaughlin merg modest motion musik nautic nell newark nobl nomin northamptonshir
numer obo obstruct olli open organiz overheard overs overthrow overtur packag parker parlor pathogen pave philadelphia
picker plate plod plural pollut ponc populac portrait pothol pratt prepar privat profession propag prospect provost
quak raf railroad raymond readili rebuild recit regener regga repli repris request restor restructur return
revolutionari rico riddl rifl rms robb robert ronni rooney row royal rpg scorpion sevill shatter sheldon shepard
shrewsburi siam sixteenth slogan snuggl stabl steadili stove strike string stub subgenus suitabl sumner sun sunglass
supersed surreal surveyor swap sweden syracus taipei teatro tennesse tenth thai third thursday tim tnt toler tone
topper tough tourist traffic tragic trident trim tuesday unaccept unauthor vanguard variant venetian vicious view
vivian volum watch watermark wesleyan westbound wick wicked wilk woodrow wreckag
""",
    -22: """
47 acr addit advantag affluent ale alik alt amalgam ambush ampl analys annabell answer apparatus appetit archipelago
are arguabl argyl artwork aspect autobiographi awesom ballard bassist beau behavior bend bertrand biker blous bon booth
brussel buchanan buckley bud bureaucraci butch cach calvin camper cantones captiv careless carnegi carrier celest
census centrifug chrome churchyard clash cleric closet coastlin coe comb commend confer confus congression constabulari
continent criterion cultiv currenc cyclon darci deafen dealer death degre deliver dental diabet difficulti discours
discret distinct divid dod dollar doorbell drift dublin eclips edna elizabeth embryo employe englishman enhanc enrico
entrust enzym epic errat estrada evolv expans explicit fabric factual fan feat fein fide flounc flourish fordham
framework fresco fuller futil gari geni geoff geraldin giovanni glamorgan glare goalscor grate grow gruff gut hail
hairi hallmark henri hierarch highway hire hp hurri idiom illus impact implement improv incorrect indianapoli
indonesian inexpens insert instrument intensifi investig iroquoi jab jamaica japanes johann kathi keith kildar kimbal
kincaid kinet lamp lateral legislatur lemon leopard lester leverag limeston liza lordship lowri lucill lush mackay
maggi magic magnific manag manageri maneuv margin marin may messi metabol microphon migratori mixer moistur molecul
multipl munster murray mvp mx myrtl mytholog nanci nebula nightingal nineti nippon northampton norwich nova offici
olympian omin op opin organic ostens otago outlaw palermo panick paragraph passageway patterson permiss peruvian
philanthropist poetri polytechn popular portland powerpl prentic pronunci pseudo pyrene quotat radio rainer rapid rec
recept reconcili rectangular reorganis rep rhetor rhys robber role romanesqu runoff sauc scarborough scof sew shaun
shelv short shorter silenc skate smashword sooth spici spoilt spotlight sprint startl steal steer stomp sub subsid
subspeci substanti suggest summit superintend suppli surf swear sweeti synthet tab taxa techniqu templar terrac thread
tori torino town tremend tsunami union universal untitl upgrad utopia vancouv verandah vice vocal voter warmer
warrington wartim weaken wealthiest whiski whose wikipedia
""",
    -21: """
aaa aberdeen ace admir agent aircraft airplay alcohol amtrak analyt anybodi apparel arena as atkinson aveng baird baja
ballroom bard bart beatti becca bell bertram betray blast blockad blow blur bolton booker boss braini brisban bristol
buckl burgundi burton calgari calib carson celesti cent certif chain characterist checker chiefli childish clarissa
clay coars collag collaps colombo condens content convention convert copa could council crossword cumbria curti
customari cynic db declin defici deposit design destini dev deviat diagram dignitari disc domin dover earthquak
eastbound elv ep espn essay exempt expenditur facto fame feb fetal flore foundat fran franciscan francoi franz fraser
freddi gee generat gibbon gleam glitter gloss gorilla governor gravel greyish grid guildford guis gunmen guzman hampson
harald hari harlan highest hine hondura horrifi howl hub huge humbl iata iceland illustri impati impos impress in
inquiri insignific inspect inspir interrupt interval intrud invari involv ivori jar jerom joseph jot jurist kean lamb
larsen laureat lavish lectur legitim lei let leyt lieuten lift linear lisbon liturgi logic loyal lyle macarthur mafia
majesti mauritius maxi mcconnel mcguir mckinley measur merritt miln minus mistak misunderstood monterey moreno multin
naval neal neolith nixon notch occas oklahoma orr otto outing pang paradigm paramilitari particip particular penang
pendulum peng phoenix pink pleasant pluck potion premium prime propon prosecutor purdu qualifi realist remaind remodel
renov reopen repeal repuls resolut retro richard rigor rockwel roe rothschild rourk rte russ russo scenic schneider
scott secur servant shuttl sinist site sizabl slack slow smarter snub soccer spare speedi spencer spend spokan
staffordshir stalk statement staunch steiner summat sunlight super taiwan taylor tc telegraph terrain ton tramway
transcrib tremor truste tuft understand uni unrel unsuccess upheld vassal vhs vibrat walker warden waterfal watt wave
wealthi weld who wide wiener winnipeg woodward work writ yamaha yank yellowston
""",
    -20: """
ac accur advert age altern amaz antagonist apollo appl arcad aristotl arizona armstrong athena automat bandwidth
barrist berger blew bluff bratislava breakdown brow burner busch cadet caldwel cameo cbn certainti certifi chopper chow
coher communal concacaf congratul constitu cosmet counterpart countless crawley cretac cuba cylindr dawn dayton debri
delaney denver desktop dime discont discourag disdain divin doll domest downfal drastic dun earlier edwin elect elm
elton embark emil engag enorm epithet evidenc exclud extract fals fargo fest fifth filipino finland flinder floppi
fluent for foremost fragment franklin freder furnish fuscous garlic gdp georg ginger godfrey gold gradient grammat
granni gratitud gregor griffin grove guiana hackett hair hancock harass hillsborough holdup holli honour hunger
huntington illustr inelig inflict interciti interview invalid ireland jakarta jen judgement jungl juvenil kansa
keyboardist lace laundri likelihood lineback loft log logo louisvill lowest lurk marlborough marqui marriott
mathematician mcgrath meal meaningless medal meet melancholi mick misread misti monarch moor moran mps murmur myriad
narcot nasal nasti nfc nitrogen norwegian novic odi offens optic ordin outward overwhelm pac pagan pair papa partisan
pasadena paula paus peke peshawar pilgrimag platinum plug plumb plung poke possibl prefac prehistor pristin promenad
promin protect pump quebec queri quinn rampag rebelli recipi reconstruct rectori ref refus regular rehears reilli
result rework rhapsodi ridley roach roadsid roanok rolf rs rue ruler sabr samoa scatter scowl sear sensibl setup shaki
sheet smoki snoop sorcer spiderman sprinter stabil stare stride subt sundial sven sylvi sync taft telecommun thermostat
thrill tighten tiktok too toppl tradit treasuri trio trooper truck truman tulsa unlaw unreason unrestrict unspecifi uss
vacat vari vaughn vernon vincenzo virtu volcan wal war ware warwickshir wendi whiskey wilhelm winston wnba yue
""",
    -19: """
50 6am abbey abnorm adjunct akron alaska angl annapoli appel applic art ashor assimil astro aug auto backseat bailey
basin bayou beaufort benton bericht betsi binari blanch blight blind blower boot brennan britannia bruin bulk bulli
bunker by cabinet callum cargo carmel carolina carpentri caught caviti ceasefir champion chevi cholesterol cleanup
closer coast cobb cocoa coerc compound conceptu conqueror conting convent copper cora corbett corp courtship cox
crawford criteria cross curriculum deacon delux dempsey denounc deportivo develop dig discrimin disposit dissemin
dorchest drake drip duan due dutch dynamo eager easton eastward effort elong enact endow escap ethel eurovis evangel
evict exploit explos extent extrem fa fasten fernandez fete fingerprint fixtur flair flea forb forbid forens forgotten
franco french friar frontier fuming fun fund gabbi garfield garrison gas ghost giacomo gigant glover glu glucos gradual
grant gregori guidanc guillaum haggl harden hargreaves hatr heal hemispher hugo indigen infecti inhibitor intermedi
interspers jacki jane jenni judici jug killer knob kowalski labor larg laugh ligament lore lori luci maclean macro
madelein malabar malic manila margaret massachusett maui menac metaphor meti mighti mirag momentarili monster nag naiv
namibia nathaniel nc newel nocturn northeast npr omg oricon outbreak outdoor pak pandora parasit patrol patsi pba
percent perform perfum philip picket pipe policemen polish politely postgradu potent pr procedur proven provision puget
punch pursuit qb queensland quilt rake reagan rear recal redevelop rediscov relev relic reluct remix renam renault
rendit resort respond reunif rica rose rout roxi rupert rutger satisfi saturn savannah sell shard shifter sidewalk
signatur simi sinatra sink skelet slang slime slot space spectra spill spine splinter sprung station stiffli strikeout
sublim submiss subset sunk suscept suspici tangibl technician tehsil tentat tidal tonn tracey trevor tucker twain
twelfth twentieth twig ubiquit ufo unsaf urgenc vaccin verdict vernacular vigor vin vine visitor wateri watersh wie
wigan willoughbi windshield wit woodstock yard yate
""",
    -18: """
11yo 45 achiev adolph air alic alley angelica anomali antenna anti appal apparently aquino archiv ardent arkansa armagh
arson ascens ashland aspen autonom aux aw ballot bank beatl benefici bengal beta biggest billi birch block bloomberg
boast bold boulevard bret brian bring broader bronx buena bunch burnley byte cale callahan cameron camilla canuck canva
capabl captur caribbean carver cassandra caveat choi christoph chromosom cinematograph clad clegg clergyman clockwis cn
collect colour combo commut concern consult convey corona correspond cousin craftsmen crech crossbow cv dai decca
deploy detect deux dialect disadvantag disco dna dougla drainag dull dunlop earth edmond edouard elit episod eponym
erni eta etiquett excus expens facad faust featherweight fetch fifteenth fitz five flatten footag fountain fragranc
francais freez from gearbox geelong gemini gerald give glanc granvill guerr guerrilla gunner hadley harmonica
harrisburg harvard headlight heavyweight height hello hiss histor hokkaido holm homecom huddl huf hurdl illicit index
insur involuntari jill jumper kati kemp ken kidd lacross lambda larson laurenc lauri lenni leon leonid lindsay litter
livelihood lockhe lola lookout loom loop los louie lower lyricist maddi martini maverick medium messina michell milton
mp multitud musa myle nassau nathan nativ neill nervous netball news nitro nordic nors nspccs nudg obsess olaf olson
opportun opposit ordinari ornament pantheon papaci parramatta partial patienc patron pcs pedro perkin pete pew
photographi pick pickup pieter pietro pigment pisa place polym postpon pour power preserv prodigi profess psalm
pseudonym pss radcliff reactor recaptur reintroduc reminisc rental resembl resolv revert rig ringo ritter rivera ro
roberto roch rochell ronald routin salti saturday sbs scalp scarc scent sergei setback seventh shapiro shaw sheer
shootout shortcut siegel sketch slam slight smallest smith smyth solubl solvent southbound specif spontan springsteen
staircas startup statewid steadi stephan stephen strang stubborn subsist suburban sung susquehanna sweetheart taller
terr the thumb timber tissu tobin tonga toro transform transvaal trek turbin twist unclear uncredit unstabl upstream
usaf vertebra vfl violinist vogel vs vulcan walkway wealth weekend weep whirl wilbur wilkin www
""",
    -17: """
10 4 6 82 90 abl accomplish acknowledg add ads advanc aeronaut aggrav airlift airpods alabama america ancestr angrili
apach apocalypt appli apprehens april argus arid ark arroyo arsenal arun ash ashbi autism av avid backdoor ballist
bangkok bar baselin bauer beast bedrock bequeath bever bile biograph blazer blink boni boogi bore botswana bounti
bouquet breakout bridgeport brigadi broken brunett bullet burst burt bush ca calm capcom carbon cbe charli charlton che
chief choirboy cincinnati circul cobalt concret confirm congreg connel consol cooler coron courtesi courtyard crazi
credenti ctv curtiss cypress damian davey dealt deleg demot despis devin discus discuss dissatisfact distilleri doom
doorbel doorstep draft dunn dutton eighteenth eighth eisenhow elliott emerg emphas emphasi employ enchant enough enrich
eric estrang eureka evad event evid exponenti eyebrow fast fastest faulkner fearless fidel finnish firearm first flex
flood fm fontana forcibl fought fr frustrat fugit function funniest fuss gareth garrett gild gilmor girlfriend giro
glamour glossari gogh grope gubernatori guerra gunsling hackney halt handshak harmless harsh havoc herb hoodie https
hysteria idiot import infin inhibit intellectu intercept interchang invok iri island jacket jacquelin jillian jonah
julien junior jupit ki kilda king laker lead lesson lipstick locat loui lucia luzon lyric macintosh madison mahogani
mane manor marcia maritim mccoy mcintyr microscopi mileston min mingl mode moist mojo monarchi monmouth montagu montana
motown multi musiqu nail niagara nois occur oct origin outdat overrun ownership pari parkway paxton pe peep percept
perri petition pinnacl platoon pledg poet pont pool postwar pp prefix pretend prima principl prior professorship
provinci ptolemi queen quest re readabl relat renumb retrospect revel richer rift riot robbi rock routledg runway rush
rust sabah sag sandal satur sax scholar scotia seamen seater sharpen shelli shout shove signal simpl ska skill skirmish
slide slowli smash smile soak solidar splash sporad stake stamford starbuck stimuli stipul stir striker strong stun
subterranean sudoku sulawesi sulli sunken suspect swell teas teddi teen territori tesla thailand theorem theoret throb
thrust tinder trait transplant transvers travel troy turnout underwat unpopular useless valiant vanilla vehicl vengeanc
verlag vichi viewer vime waterfront weak width williamson winslow write yellow yield
""",
    -16: """
acquit adjust adopt advoc aerial al albion alexandr alien allegi alli alto ammonia andes annum anson apostol apt
arabian artisan asiat asshol augment aunt auxiliari axi bahn balfour bao barrack becki bedtim beginn besieg bilingu
bizarr bori breakaway brianna brightest bus bwf calhoun campbel canyon career caspian caution cdc choke chuck churchil
clariti clip coa cockpit coeffici colbi compris concepcion confidenti countri covert cr cramp craze crise crow crusad
curios curricular dear declan deliveri demand denton devast devot dion diseas dissatisfi dm doherti doneg duolingo
dusti dwight dyer ed edgar elimin embroid emerson emiss equival eri estadio expand favor feldman finn fire fitzroy
flexibl focal foo forg fremont frown funk gear ghent glorious gm godfath grafton gram grammi greasi greatest groom gta
gym hanna hansen hayward helm highlight hilari hitchcock hobart hoffman hollywood honorari hook huron hydro hz indict
indonesia ineffect integ interdisciplinari irwin itch jong kid kidney knuckl lattic leicestershir letterman level
lightn lineman lip loir loosen lot low machineri macquari magma mallori margarita margot marta martian mayo mcbride
meath melvin merlin midday mildr mission mixtap moral more motto mughal muster nad nan napl navig negat neil neutral
ninja nonstop nora np offshor oldi onset orlando ortiz osborn outlet parachut parc parisian pascal passag pedest pencil
pennsylvania permit perspect peterson phillip pictori pineapple pit plasma pod porsch portug portugues precursor
prefect prescript prevail problemat provok question questionnair quieter radar raft raja rankin rational rattl reassign
refrain regenc registrar repay reset rev ribbon ridicul rip ritchi rochest roland roofer rotten salut sandra scanner
scaremongering scout scrub seek semest seneg serv shimmer shiver shot sibl simmon sinclair singer sioux skateboarding
skeleton smackdown smell snuck sparhawk spearhead spec spectrum spenc spent spray squad starboard stat sticki stud
subtl superhuman suppress suprem suzi suzuki swedish takahashi tammi tesco thank timelin tobago total trampoline trickl
trigger trot tuba unconstitut unfortun unionist uniti unlimit unrest unsolv upload uproar utmost valid versaill viabl
vintag vocalist vpn wale wavi weed welch williamsburg wilson writh wwii you
""",
    -15: """
21 29 43 900 affect affection aft alban albani alberto alert anchorag andersson anita anyth appreci arboretum
archaeolog armor arrow arthriti asphalt attempt attende audrey automot babysit barclay battlefield behalf belief
bernhard bhp bio blaze blister boredom bran brit broad browser burglar campeonato canon casablanca casket cast cathi
cathol chariti charlott chines circumst classmat colchest collin columbus commando communism compuls conquest conserv
coordin copeland corinn cornic cough court crypto ct curious cy czechoslovakia dame dammit daytim decommiss defin demo
demograph demolish deni denot depict deton dialogu differenti disown disregard dori dream duffi duke duli during
easiest eileen elain eleven endeavor ensu erik estonia evil exact faculti fallout fee felip ferrara ferreira fifti
filler firefight forgiv forgiven fortnite frame fray frazier freshman further fusion garcia gentl geographi gin giusepp
gloria gmbh goodwin graf greenfield grit hangi harpsichord hart hawkin hazel hill historian honor huddersfield icon
ignor inclus indian info inherit inquisit inscrib inset instanc integr intervent intimid intuit inward ioc ip iq iren
isol jameson jay jealous jog jose kang keen lane lavend lean lebanon legal leith lennon leung limp lindsey liner lou
madam malaga mantl mari marker marko marvel mascara matthew mcnamara meaning mel melissa meme memor michelangelo micro
middletown minut mob mobil mod morpholog mow mundan ninth noob novo ofcom ordain overse pad pavement pediatr pharmaceut
pierc pile polit poor preparatori press preview princ problem provoc pulp punta quiver radius ramon receptionist
recognit redhead reiter renew resist reson responsibility retent reuter reykjavik reynold rim rori rug ryder sabbath
safest sas scandinavia scari sceneri scoff sculpt se sesam session sextortion shave shawn shore shudder sleek slovakia
smoking snag snug societi sol spa spielberg sprang stain stale stammer stark stil stirl strain stratford stronger
strongest stumbl substant succeed sud sugar superhero superman sway swiss tag takeoff tandem tee telecom tenur th they
thrive tiffani tighter tip toss tr transmitt trojan ultrasound undercov unse ups usag usd util vacanc vanderbilt vaniti
vent versus vhf violent vita vittorio walsal warship watcher weav witch wolfgang word wordle worri wrench wrought wyli
""",
    -14: """
2 310 aboard academia acheron affair affirm airborn antigen antioch arden asbesto athenian backsid barbara barefoot bas
batavia beatric beethoven belgian belov bikini billionair boil bonfir bound breaststrok britney broadband bruh brunei
bsf bureau cal candid cardiff cc celia ceremoni cesar cf chant chapter characteris cheaper chilean chosen christi ci
cisco clarenc clarifi cleavag clench closest clutch cocain commenc comt concentr consecut conservatori consider control
cornwall creation creator culprit curv cutter cyprus damon damp daniell dar daylight decent decis decre defeat deliv
dens densiti desert destruct detent di diari dictat dillon diminish dislik distanc dmitri domain donna donnelli
downstream dri droplet druri dynasti earring eeri elast electric emblem emin endless ensur entri erebida erica evalu
ewe excess exhibit explor fc fight finley flag flirt foir forefront forward foul fred frenchman frequent galact gall
gallon gamer garner geek gerard germain gile given gloat godmother gradi gretchen grew guardian gurney habit hale happi
hardest harri hash heighten heir heiress helmut henrik hero heroism hind histoir human hut ii iihf inappropri infanc
influx inlet insid jail jett joann joint jonni josef jr judiciari juventus kc kellan kettl khz kimberley knick label
lacey lancast lanka lankan later legaci lineag liquor lookup louder louisiana ludwig luggag magician mainland malon
manifesto marijuana marvin massacr mcgill mckenna melbourn merton microscop midfield mindanao miss mls molina montan
montevideo mount namesak nant nbc nightstand nits nobel nod norm normandi norri northward oak oasi obes observ occasion
octagon ode ogden opaqu ore orlean overview oxford pace pale papua paramount pearc perci pertain petersen phi philippin
pleistocen preacher premio primarili proceed process puls purport push racism rave reclam recoveri reddi reev refresh
reg remarri remembr republish resent residu richi richmond rippl ritual rodriguez sakura salford sanctuari sand
scandinavian scarf sediment set shade shaken sheila sick simeon sincer skateboard sleeper slim snatch soap socket
sometim somewhat sonata sonora southeast southend specifi spectroscopi speechless spike spire sprain static stellar
stern strangl styx surfer surgeon suspicious sweater swipe taiwanes tb temper tertiari throne tight tobia togo topic
train transatlant transluc tribe ts tumor turnov twitter ultimatum underway undraft unnecessari unoffici uphold valuabl
vega vicar videocall vile volvo vortex wagner wedg westward world worldwid yemen zenith zinc zoom
""",
    -13: """
12s 800 abel abil accessori accompani accumul accustom adjac admiss adorn advers advocaci allot allow alumnus amar
ambit anchor ani anni anterior apertur appear appropri archibald arous asid atari attitud attorney austen avatar azur
bane bartholomew basically bb beal bedford billion bind biochemistri blame blown bought bowman box br brandt builder
canopi capac carnag carolyn cas cass cedar chemic chet cheung cho chris cinemat clair clermont cliff cochran coldplay
columbian combien compress conclud conk conscript construct contamin councillor coventri cowan craven czech danish dank
darbi dartmouth decidu definit deform demolit denni devic dioces disturb dixi dogg duc dung dust ear electr enjoy eros
esq ethanol etienn european everybodi expel express facetime facial fade falter fatal fever fia filippo footstep forew
fourth francesca fredrik friendzoned front fulfil fx gaa gaelic galleri gel gerhard german gillian git goalie goddamn
gottingen greensboro guitarist haha hartman harvey hawthorn hazard heck heidi hen hoars hoffmann honesti housem howel
html huffington hyde iaaf ian icc ict ignit implicit intellect internship invinc ipad irrit iucn jarvi jenkin jennif
johanna journey juic juror justifi kaiser kathleen kenni kenton kevin kingdom kite knot known knoxvill kobayashi
konstantin kota ku kyushu leadership lewi ligand liking loung lowel loyalist maestro maguir mall mandi martina mash
maximilian mcmahon melani meredith mindful minneapoli miser mitchel mla monday moravian museum nam natur ndp nearer
newcom nikolai nolan notebook nutshell nvm nz obtain ochreous odor oh oper os outgo outright overlook pa paig palma
parson part peggi penal petersburg pl plata platform playdate pole popul potti precinct prefer prescrib presidenti
previous pride proclam profil protector quad quarterfin quinci quota randi ratifi react rebrand referenc regard
reginald registr remind rescu rice richardson risen rm rob rogu rouen russian saber safeti sb sc schultz scientolog
selfish seminar settings shaman shorten shri sidney simul sip slade slaughter slit soar socio soften soil spamming
spartan spheric staff stafford stairway starr stationari statistics stealth stiff strata student submit suspicion suv
tame target teller temptat testament that themat thick thicker thirst thong throat timothi togeth tombston towel toxic
treason tube tuck tulli tunic twelv twenti undergradu uneas unicef unman unpleas unwilling ursula usl venic verg vicin
viola vor ward weddings well wendel wexford whitman wholli wife winni wong worcest worship wrap wyatt yoo yorker yu
zone
""",
    -12: """
10k 3 34k abbott abbrevi abid act afford afghanistan aforement against alan alessandro alexandra allevi alloc amplitud
angular anthropolog appoint arch ariel arrog artist ascend assur astoria attribut auburn avon bae balconi bandag
bathurst baton batter bela below bender bernard bessi bjorn blu bother boxer boyd bp brad braden briefli brigad bsc byu
cabin caden cage can cane ce cell chateau chem chesapeak chile chopin claremont clifford coco communic complement
complex concept constabl constitut conven cornelius counter countess coupl courthous cuddl cult curb damien dark dc
defend destroy discreet dissolut donald dot drown duboi dudley dunbar dwarv ecclesiast edmonton eireann emmett enclos
engulf enlist enrag entireti envis epilogu equatori equip eras erskin erwin est etymolog eurasian even ever exchang
expressli facilit farther ferrari fission focus fog frts furthermor fuselag galloway gameplay gang gaston gemma
gentlemen gesellschaft goo goodnight guidelin gustavo guyana gypsi hall header headshot heath hi hirsch homework
horizon hotel hottest hove hover hurst ign impetus important inc indigo infant innsbruck institution insuffici interrog
intersect ir ivi julia kappa katherin kentucki kuala ladi lame langdon lap lionel liszt liter loi longitudin loretta
loveli mack magnum march marcus marek marina marissa markham massey maxwel mcdowel mcgee mckay merit methodist mexican
middlesbrough moodi mortim mumbl mural na neighborhood nhs nickel nightmar northern object of oiler olymp opus oust
outlin overal ox parol perish persecut petroleum phil pierr plead plenti porcelain potassium poverti predator pressur
proposit proud punk queer reddish repres res respect rudd ruse saga salon sanford sap scene schumach selfie settl shape
shelbi shine shirt should shreveport sieg sign simpli sixti slave slender small sniper snort southern southport soy
spoke squeez ssr stair steeler stockport stoke stray strengthen succumb sulfur surgic sus susannah sw swallow swansea
sympathet talbot tar taut td telephon tempt terrestri thrash timmi tn tokugawa tottenham tracker trafford truncat uefa
ugli ultra unbear uncov underli univers unix unless unlock unpaid vantag vault veg verif vitro volatil vu wade walden
warn weaponri weaver wee wessex worsen worth worthi wouldn wrinkl xml yahoo yay yeomanri zombi zuckerberg
""",
    -11: """
5 71 aarhus abolish aborigin academi accommod acquir actor addict adequ amanda amiga android antic antonio ao ap
application arc ari assess austria austrian babysitting baccalaur backdoors banner barrow behold besid bishop blank
bobo braid buckingham buff cab caesar camera cao cautious certificate chamber charleston chelsea chemotherapi cheroke
chevrolet chiang chico child christen clandestin clare climb coal cognit coleman colon companion compon comprehend
compulsori comput conan confluenc connector consid contemporari cosmos couldn countdown courag cs cw daili dal dani
debut def degrad delgado deport deriv deserv dia dictatorship diplomat discov dnd donuts doubt dracula driven earli
edward end enrol esa euro examin exasper exclaim exposur fat fatti fed film flanagan fleetwood forth forthcom forum
foyer friedrich fulbright gabriell gael gape gave giorgio glad glisten god goldman gong gonzal gown gpu graham grand
graviti greer guam had hahn happier hardin head heartland hee heinrich help herbal hercul hidden hitch hmm homestead
household hue icao idf ie illustrate imprint impuls inaccess inadequ inadvert infam inflammatori infrar insight insist
instinct insurg intend intent international interpret is japan jayden johor jona josiah karma kathryn keenan kenneth
knive knockout kobe kristina ks kw lana latest lebanes levin lifestyl loos lorenzo lt luce luciano lund mad mama matrix
membership mer mercenari meritori midwest midwife mile monro montros moustache mouth mozambiqu mrs msc muir mv name
nasa national nearest nerf newman nicola nor north nr number obituari odisha ofsted onlin opinion otherwis outreach
pablo padua paid painter pakistani papal paterson payload peek peru physician pleasur postal predators predecessor
prestig preval princip proclaim properti protrud provenc pyramid qualif rag ravag rb reacher refug regina rei releas
remast renown reserv respiratori retir richter roc rocco rosemari roth rt rumor russel sabl sal sat satisfact school
scope secondhand seeker self seneca serra sever shook shortlist signpost silvia sixteen sixth skint slash sleepover
smack so soft solar spam sperm springfield squat stade statutori stench stink studio subject subsequ subunit subway
suez suffrag sundanc supplementari swam tallinn tay teenag term theorist tongu toward translat transmiss traver trent
trinidad tsar tuscani uhf ulster undo universiti unleash unpublish unreleas unspoken upright upris utter vacuum valor
valu various venu vienna villier vision vocat vogu volunteers voodoo vulner warfar welfar western whitley wilder wile
wizard wta wtf yell yong your yuki zuck
""",
    -10: """
11 36 access afraid aget agit aid alba alyssa amendments amor anarchi angelo anticip ape archduk archeolog archway aren
armistic asa ashford asset aston attir auditorium auspic ave avenu avila axel aztec backdrop bacteria bahama baltic
baro baxter bel belfast bertha beverley bishopr bliss bmg boe bolshevik bree brigham bullshit bust cabl calderon
calvert cara cede cement charley chichest chick circl claudio cleaner cleveland colder colleagu cologn colorado comment
conceiv configur conni conrad consort consumpt convers cosmic covet cpu crash creat crossroad cruis cuban cupboard
davenport dea debbi debt decatur decomposit default deiti del derek desmond deter dfb digger disband disk displac
distinguish drove dug duncan ebay educ elig encircl enslav ethic eucalyptus eugen evacu ex exet extend fae falkland
fallon feet ffs firewall foe fold fore forster francesco fraudulent frederick freestyl freshmen futur gala garland
geolog georgetown gfs ghz gibb gladi gma gotham granit grenad groundwat gunter hatfield hd heavili hess historia
hoeveel hogan hola huh hybrid hypothet ieee ile im immun inclin incur indochina insul insulin ipswich italiana jan jia
jus kala kannada karaoke karen kayla keat keeper kerri khyber kia kidnapp kiss koppen kruger kwan labour lamar largest
latvian learn ledg leg legit leroy liar lisa load lock louis luftwaff lunat lung mac maltes mandat mannheim marti
maryland mcc met meyer mid middl million milwauke mitch modern mond morley morrow mother mt multicultur musica nba
nestor nevill newsweek nexus nichola nigel nostril novak obedi obscen offic organisations orphanag paddington palm
passeng pathway peptid pereira phasmophobia phd plight po prayer predomin prematur prep purg purs rd realistic rebuilt
recall recognis ree reggi rein resourc restless retrain reus rihanna roleplay root rq rundown samuel scotland
screenshot seaman sebastian segunda senior sept seren seychell sgt shaft shield shock shoot shortest signifi sk slay
sling slur snapchats soho sovereign stainless stairwel steven stifl stroll stronghold suffix superfici suppos surviv
swollen synod tabitha tanaka tangl tatum temerair temperatur tend thirteen though throughout tiktoks tong turn typing
tyron ugh unacceptable unchang undertaken uneasi unfamiliar unicod unreal verb vessel vigil villag virus vito warrior
webber welcom wharton whatve when wichita witchcraft woodi x xd yamamoto yes young yourselv zane zero zoe
""",
    -9: """
26 90s 9pm activity adverts altitud amadeus anton appendix apprehend apprentic armour arriv august awe bayer beam becom
bereal beyond bil blurt borough bottl boyl brendan brief built busiest caller cambodia capacit capybara centimetr chang
check chennai childhood chin clueless covid cpi crypt cure dagger david dbs delawar denmark depth dial display dissip
dl doctor dow download dq drawn drone drop durabl eas eastwood ellipt encod enlighten eye fear fireman forget formal
founder freeway friendli furnac gentleman gg googl govern graphic grayson halfway headach heat heavier honest identifi
immers iowa itun jk josh kart lack latvia letter local longev losche lsu m madre maitland mann manuel marco mariann
massimo mbc memo metr mill mitsubishi molecular monsieur nab natali nation necessarili ned neptun never newsreader nix
notion nuggets numba obligatori oil panchayat paso peel persona pfp port precious presentation priscilla processor
profound proton provid rc recent relinquish represent restart retriev reveal ripley rr s sec selangor selector separ
shrek side sloven snake sole sri stadion staf stepmums struck struggl surround sustain switzerland symbol terri
thatcher today tread triad trier trough turk typo unnatur vouch vox wander welterweight were werewolf window yiddish yo
""",
    -8: """
50th 8 9 accountant acton adoptive aftermath afterward all along alright ano available avoid bachelor batman befor
blacksmith bournemouth bride bro bundl capit capitals capt center chatgpt chi chime combat complet condition congest
cotton curs deepli depart depriv despit dr duo elo esther fifteen forbidden forc fuel gcse giving grandchildren gt
haiku handout heap heist heritag highland holland hopeless hq impossible induct information jean judg juli kenya
ketchup la laura leo like line lose loss lowkey materi mattress mediat mm modul mole motorbike mug newest notifications
nuclear oedd onward organist outer outfit pack page panel pension perhap pharmacist placement poll posit postcard pre
prove psycholog receiv recogniz rent requir resum reunion ronin safer scream screen secreci shall shrink shuld simulate
smokescreen softer spaghetti storag strip structur sure surgeri tap task thi tickl toddlers traine triangl trip
underlin understood untouch upset usa usual valorant vergiss vigilant warpath wheelchair wireless woken
""",
    -7: """
70 80 83 about advisori almost alongsid animals anxious apart attend attent audi b backup beep blanket bonjour byline
cash central certain chippy chocolates church cinema clergi click closing command conduct confid consist dead decode
differ director domestic drunk eee eight eighti elis elsa enquir entiti essenti executive extens float foi gamertag
gate gnome gracias grateful group grown guard henc high hoo hopeful howev infinit innit instrucciones intens into
invoice italian itself joking kitkat krakow languag length login lollipop loving mend moja monetari monitor mountain
movement nameless nandos netherland oblig off offer offline omit org park plane pointer portray pouch preach present
pronoun pta quadratic ramadan reason recipient reckon region regist resin rewritten ridg rota schoolboy schoolgirl shut
situat skating sooner spain spotify spun squar stag standpoint stone strength substanc such talent tallest tel tenant
tender terrifi throwaway tie todo tow trash uber ui unbanned unfold unknown unread unwant var via victoria vinted
visual volunteering whi whom whore wifi xmas
""",
    -6: """
22 350 52 aa afk altogeth ankl annex aoife asl axe aye begin bit bitmoji bottom brochure brutal bt calculate carv ceas
challeng champ confess confin contain continu courgettes cover cuantos cub cube depend diego dim dj dofe donts drank
dread dress eastend eighteen either emergenc entir entitl exodus final freedom freephone gain generator gist glove govt
grandparents hamster have hdmi headteacher health healthi heartbroken hilarious hollow homesick hype icloud injuri
inver iron kidnap klingon laser lent light longer loser lunchtime malarkey memorise mexico motiv nabors nato neon nt
null ohio old parent pi pictur plea postcards progress pupil quicker radiator rail rest rising saint sam scratch sens
sensitive sexi shadi shelter slat sleepi smartphon smoke sneak solid steel suck tad texa thigh thrown toddler tour tout
trace transport trap treat trop turnip tus unhappi vegetables veri vulnerable waren was west whatsoev wight willi
wooden yer york
""",
    -5: """
18 400 accept admit allegations anfield artific attack awak basil beeb begun blackout bohemian brownies butt cancer
capita ceil cest chat childcare cluedo collar communication config contact cum danger dec deeper die diploma elementari
escort essex existence expir fag fill florenc fulli gb granddaught handler hm includ indent initi instal ja jumpscare
kahoot khan kick kind kommt lat lawnmower legislation liberti litr lmao loath manchest mbs meow mere minibus mny moment
mr near non none oversea panic paypal plain pleas poorer pretti prim q quantos quiet railcard realiti reflect regim
registration reli retirement rp sake section shoulder stepson straight suspend taxi telegram tower type unrelated upon
vbucks venus vodka walkout wangl wean wi wise yr
""",
    -4: """
10yo 11s 17 23 2am 300 3yo 412 44 500 5yo absolutely abstent advis agencies allowance anonymously approach artefact
assembl authorities autocorrect backpack bare basic belgium beneficiari blurry boop bryson buse call cardio chancellor
channel chatrooms chidlren context cosy crayon d davi deadlin deal decimalisation derri dip disclosur dismiss doc dose
drag dump dyslexic elli encount europ f feminin fighter folder forti frank g ha hadnt hangout helpdesk helpful hike
hunch hwo individu infect intact isolated journos june knackered leapt led lin longest malta marri master mate mean
messag midland ness newer ngl note ofcoms officially ons oublie owe pakistan pass paycheck pc personally polic prise
probat rash reddit regles regras rehab relatorio rod rollercoaster ruin sacrific satnav second silk skibidi skye
snowball speak start suport taught tbh termin tes thee therefor three to torch torn trainer transit treatment trust
ucas violenc wallet webpage westminst where whn wink wipe worker z
""",
    -3: """
062 16s 18th 40s 5k 8pm academic anger announc aplications assum await barr basketball beautiful befriend bi bin bite
brazil centr chatbots choos citibank clint closur co convict cort counti cpr crocs daft dangerous deodorant devil
dissertation diy drawer driling dungeon engineer enter evanescence exampel execut expensive facing fall fart femal
firefox flee flush foreign gard geht gether glasgow grandad grandmoth h hal handl har hargreavess headquart hiccups
homepage hoodies houston ibuprofen icebreaker imessage insan install instant institut itali kac layman leftovers lens
liquid livestreamed lockdown lord magnet majority mandatori mar mechanism monkey mustve nappies nav neighbour
neighbourhood neither neural nine nokia oi okay onli onload oops oral overall patient payroll penpal perspective physic
plateau pluto poland postman pri prof protest quick quoi ranting recommendations regeln reliev right rool scammed
screenshots sext shampoo sight skirt sneezed sob sod span specific spreadsheet src st stanc status subheads sudo
sumarise this tortoise tos twitch unabl uno vaka vampir vegan verbal verification viral vital wellbeing wh whatev
whatll whiteboard whoz wors yoda zdjecie zelda
""",
    -2: """
21k 27 2k 2kg 35 37 77 a abbreviation abstain accurate accus activate adhd admins advocate ae ait am amongst an
anthropic aps architectur asleep associate awareness babysitters bak bandwagon batana bcakdoor began belong ben benefit
bibs brb brexit buddi bum chapel chatbot cheapest civic combination commit comms compnys comunication connect
conversations cope coppa css cupcakes dateline debug declar deepfake deepfakes describ designated detectives diamond
dirt disapearing discovered diving doorbells drug dual dyslexia east elden encripshun entranc env establish etc
ethnicity everyday exlpain expalin ez faith fanfic few fisrt flash frighten gab gdpr genuinely gettysburg goggles
govenders grandparent graph grownup grumpy gymnastics habbo handheld headcount headset hedgehog hmrc hospitals hrs
hustings hypothetically id immigrants impli indecent indicators inform informations instalments intelligence intern
interviewees isolate jailbreak javascript kcsie kik kyle lawmakers leav les lib linkedin lmaoo loch mae marshal
meanwhil meh ment mitochondria mortified msn mugshot nativity necessari nineteen noticeboard nsync numerals obvious
offside originally ouch pant participation passwd pct personality petit phishing photosynthesis pinterest pocket
politics poo portal postcode princess pto pythagoras qual rantzen reach refer regulate regulated rememb report
requirements resultant retaken rite river rizz safe sandbox scams scone secretive securely segfault seventeen sexist
sfgrding shd shed sigh silent slaveri smudged sneeze snoring solushuns statu stuk stupid sudden t tablecloth taht teck
tehy temp testimoni thirti tit tl tool tradeoff trail tram trapeze trivia troll tub tunnel typically undercount uwu
valley vaping varnish viele virtual wank wann wardrob warsaw webinar welp whichev whr whts wieviele withdrawn witnesses
wrok zuckerbergs
""",
    -1: """
00 1 123 141 144 15s 240 2d 2nd 2yo 39 3x 404 50s 5am 5x 78 81 8s abbreviations abs abusive accidentally acording
activated adc ade adolescence agen airfryer aldi allerg alternative although amex amsterdam aol appreciate arabic
arduino argh asham attendance aus availability back barnardos basea bedeutet beekeeper beeps beings believable
bitlocker blackest bn bookshop breif britian broccoli brum calculation calories campain careful casualti chatroom
cheque chidlcare childminders chromebook civ clapham comfy configuration consequence consultation convincingly
coordinates corect cot coursework covre cri curfew current custard cyber cyberbullying cyberflashing dalla decrypt
defendant desir disabilities disability ditch dodgeball doe dramatis dreamt dullest durat each earliest earn education
eid electronic emoji enabl enn eny epq equivalent esl ess evr exaggerates exaggerating exat exec exploitation factorise
fav fax fbi feminist fingertip flamingos fnaf footballers foundaton fudge game gen geog ghana glitch gmail godwins
goldfish guess hamsters handful hangman hapen harmful haunt hebrides hide hiking hint hip histori hiya hyperlink
identity ikea indicate individuals ingredients init initials innocent instagrams insted insulation investigation
investigations invisible irl itd iwfs kg kilos knwo leev lf linux llama lolita ls lst lwa maintain manipulate matter
meltdown messeng metropolitan minorities minority mismatch ms ncryptn negotiate ngos nope nought npm nubmer oder ohms
olympic olympics omelette on oof option organisation orignal osb outsid oxfam paediatric paramedic participants past
paywall pee perpetrator perpetrators photograph photoshop pog political poodle population pose pound powerpoint
powerpuff pram prcnt president preteen probs proofread proposals publication qa qt qualifications quanti railway rarest
raspberry raw regulation regulations regulator relatives repeatedly reservations restaurant robotics robux roma roommat
rozzers rprt russell russia ryanair safegaurding savings scrabble seagull selfies separate separately sergeant sexual
sfty shadow shazam shr shrank simultaneous skoda skyrim sleep slowmode smartwatches snowden snpachat snpchat sound
stansted strap sup sworn tablespoon takeaway tbf teapot tear technologies themselfs timezone toll tot traffick transfer
tru truli trump truro turkish tweet twelvemonth uks unban undated undercounted underestimate unknwon unnam unreported
uns unsur url useful usernames vegetable veiw verbatim verifi vibe visa vitel volts vow wacth wanless wapp warzone
watchdog wch weigh weight whatsapps whitby whove with wrestl wrk wth wuts yikes yoghurt zucks
""",
    0: """
050 100m 105 10th 110 115 120 122 12th 130 146 14th 156 15th 16th 180 182 1s 203 20k 20mm 20s 20th 210 220 250 25s 2x
301 305 30k 312 340 365 3k 3rd 3s 401k 492 4k 4pm 4s 50p 530 55 550 57 5pm 5s 5th 5yr 600 61 63 635 64 650 67 6k 6pm
6th 72 73 74 7am 7s 7th 7yo 80s 824 84 840 85 88 89 8am 8th 8yo 93 95 98 99 9am 9s 9th 9yo abeg abilities abroad abuja
abusrs academics accessible accordin accreditation accumulated acess ach acknowledgements acktually acounts acquittals
activities actuary acutally additional adidas administrative adolescents aes affiliation aftercare aggregate agm airbnb
airdropped airtime ais algoritm allegedly allergic alltogether almst alphabetical altar alternatives altogther
ambulance ambulances amendmants amendmnts anatomi anonymised anser antibiotics anyware anywere apa apologise apologised
appearance applications appropriate approximate approximately aqa archivist arests arguement argumnts articel
artifishal ascii asos assemblies assessments assistants associates association associations aswell atall atomic attract
audiobook augmentation augst auntie authoritys automatic automatically avanti avg awear awful azkaban babyish
backbencher baddies bakclash baking bankrolls barista bcc bckdr bcome beagle becum beebeesee beebs beforehand behind
benchmark benifits bhaiya bigwigs bitesize blaming bleakest bleep bletchley bll bluetooth blurb bod boffin boffins
bookkeeping bookmark boudicca boy bpm braille braverman breakup bremen bridesmaid britons broo brownie brunch btec
burrito bursar bursary businesses buttermilk buzzword cabbie caboodle calculated callback calorie calpol campaing
campainin campaining campaning captioning cartographer caseload casework catan cathcart cazuri celeb celebrities
celebrity celebs cert certificates characteristics cheetah cheif chek chemicals chipotle chromebooks chubby circulate
circumstances citisen citizan citizenlab citizin citizn cityzen citzen clickbait clippers cloning cme cobbles cockapoo
cockatiel colander coldest colected coleslaw collective columbo coment commas commencement commonest communicate
communicating communications communiti comp comparable compatible compensation completely components comprehensive
comunicashun concretely conditon conference confidence confident confiscate conjugate consent consequences
conservatives const constituency constituent constituents constructive contagious contct continuous convenient coo
cookery cooperate corporate corporation corporations correspondence correspondent cosines couldve counsellors countin
cpd craic cream credentials crimestoppers criminalised criminals criminologist criminology criticism critisised crms
crossheads crossplay croupier croydon cryptography cse csv ctzn cucumber cumulative curiosity cybercrime dat dataset
dative dawdle dawdled dawdling dcms decoys defendants definiton defnition dehumidifier delegate deliberate deliberately
delict deliveroo delivr demographics denominator denominators depop descale destory deterrence devolved dfe dick did
differently diffrence diligence directive disagreement discribe dissapear dissidents dithering div diwali diz dob
donelan doodle dor dorries dosh downside doxing doxxed dril drilin drillin driver driving dsa dubble duckworth dum dumb
dunde dunkelziffer duvets dyfed easyjet economics educational effective eiffel electrician electricity electronically
element elevator elon embroidering emirates emojis emotional encripton encryptoin encrypton encrytion encrytped
encrytpion encyrption endangered enforcement engineering engineers enquiries enticement enumerate equality esafety
esports espresso essentials establishments estimate estimated estimates europol eurostar eus evaluation evidense
evilbot evryone exaggerated exaggeration exakt exclusive execs executives exhaustive expectations expiration
explanation ey facbook fahrenheit faithfull falconry fam famly favour favs federation fencepost fewest ffnc ffncs fgm
find finl flak flase flashcard flashcards foggy follow fondation fones forensics forklift foundashun fourty framing
frau fredom freebie freedm freedum freefone fudgy ful fundament fundation futuristic gaffer gander garda gav gavender
gchq gd gender gendr generative generators geographic geographical geographically geographicaly ghostwritten gif gilrs
gizmo gk glastonbury gluten gmp gna godson good goodies gov govander govendar govendor govendrs govinda govinder
govnder gp gpt gratification gratis grindr gromming groundhog grp grr gruffalo gruming grundschule gudance guesswork
guidence guidnce guv guvnder gvndr gwent haaland hackspace hadrians haf hammock handball handlin handset handsets
hapend hapened hapens harg hargraves hargreeves hargreevs hargreves hargrevs hargrieves hashtags headins headmistress
headphones headsets headteachers headwind heathrow heckler hedgehogs hedings heisst helth hexagon hgh hier higer higest
highst hihger hihgest hintertur hiring histogram historic hitchhikers hmwrk hobbit hoels hogwarts homebrew homeschooled
homomorphic honcho hoom hoos hoover hope hostility hotlines hotspots housemates houseplants howmany hrgrvs humberside
humbersides humidity hummus hump hun hundreds hwich hygeine hygene hygien hygienist iaahz iceberg ico icos identical
identities imag imbalance immigrant imo impersonating importance inbox incidence incl independent indicating indivduals
individually inernet infoafirstresponsetraining infographic infomation informashun informaton insecure insomnia instas
instgram intanet inteligence intelijence intenet intenret interchangeable interpol interrail interweb interwiew
introdused investigate investigated investigates investigators investigatory investin investments invitation
involvement ioft ios iplayer ipsos irland ironic ish it jaffa jed jeez jigsaw journalism journo json jurnalists
justification kaet keir kennet keyword kiddie kiddies kidron kindergarden kiwi knowlege kombucha korea kosa kse ksi
labb landline lanyard las lassies last latelies laughable lawmaking lbw leaderboard leakier leavin leeve leftover
legislative legislators legitimate legwork lenient lenth lern lettuce liability lidl lido lifeguards lifeline likelier
liken likly limitations literaly litteraly littl littlest littleuns livestreams llm lnk lobbyist lobbyists lockdowns
locksmith lofi logbook loners lorry lotr loudest lowdown ludlow lunchbox luxuri lwas macbook madchen magenta magistrate
magistrates malicious manipulation marshmallow mass mastercard matchsticks materials mathematics matur mb mch mcuh
measurement mecanisms mechanic mechanical mechanics mechanizms mediator meen meening meens meerkats meiosis menlo
menshun menshund menshuned mension merseyside mesengers mesures metaphysics metaverse midjourney mindfull mindfulness
minoritys misheard mitosis moderated moderation montage moot mot mothership mouthful mpg msgng mumsnet musk musks
nadine naff namez nao narrator nationality nca ncmec ncpcc needi neednt nephew nerds nerfed network nev nevis
newfangled newquay newsnight nicest nippers nln nmbr nmbrs nmd norn northumbria northumbrias nos nothern notorious
nottinghamshir nowt npcc nspc nsppc nto ntrvw nuber nubers nubmers nudify num numbas numbrs numerically nummer
nutritional nxt nye obedience objector objectors obligations obs observation occupation oclock oculus od odeon ofenders
offen officials offncs ofqual oftn ogroats onlyfans onto openai operandi opinon oposition oppinion opponent opponents
optimistic organisatons organization organizations orginal orgnisations orientation originate orkney osmosis outback
over overdue overreacting overstate overwatch overwhelmingly own ownz owt oxbootoost p paladin pandemic pani panto
paprika paramedics parkrun participate participating passcode paving pcc pcso pedantic pedos peephole penalised
penfriend pepperoni percantage percnt perforating periodic permanently perp perps persent persentage perverts pesto pf
phoning photodna pic pickleball pigpen pikachu ping pint placard plait plases plasterboard platypus playbook playgroup
playgroups pms poking policeman policewoman politic politicans polititians pollster polyester poodles pooed poof poplar
popularity porridge pos posh posible posing postponements ppls pps practically precisely presidents preteens primry
pringles printout prisn priya prizon prmary probability procurement professionally professionals prominent protecshun
protectin protective protecton provenance prune pshe psni psnis psvr psychologist publications publisht puffins
punishable punishmnt puppeteer purr pushback qe qr qs qualification qualitative quango quantified quantitative quater
quietest quitters quizmaster quotable qurter racing radicalisation raffle rage rainfall rando ranee rarer reachable
readin reaves reboot rebuttal recap reciever recod recomend recommendation referral referrals refusals regex registered
regulashun regulat regulates regulating regulators rehearsals reheat religion relocate reluctance reluctant reluctent
remembered remotely repeatdly repetedly replacement repot representative republic req reqest requirement requst
reservation resident residenti residents resistance respnse responce respondents responsability responsibilities
responsibilty restaurants rishis riskiest risotto riten rl roam robberson roberson robertosn robertsen robertsn
robetson robrtson rollover ronaldo roomful rotas rough roundtrip routinely rsa rspca rsvp rti rubiks rubles ruels
rulebook ruling runescape rung ryt sachar safegard safegardin safegrding safeguardin safeguardng salery salesperson
sandhurst sarcastic scammer scc schoolbag schoolkids schtum scientific scones scool scwac scwc sectons seiko seit sendr
sentance sentense seperate ser servises setlist sey sfgrdng sharpest shebang shorthand shre shudnt sickos significant
simpel singapor sitizen sixthousand sizeable skatepark skin skl skools skyrocketed slag slowest slut smmry smokesceen
smokescrean smokescreens smokscreen snapcaht snapcat snapchap snapcht snapchta snooze snowdon snpcht sociologist sold
solutons son soppy soundbite specifically speedrun spelt spiegel spiegels spokespeople spokeswoman sposed spreadsheets
sprite sprogs spyware sra srsly srvc stabilisers staffroom stajes stallin standstill starmer starmers statistically
stayin steepest step stonehenge stream subeditor subhead subheadings subjets successful successfully sumarize sunburn
sunflower supervis supportive supposedly surveillance sweetener swim syllabus synthetic systematic takeaways tas
teacher teahc teamwork tec techie techies technically technologys technophobe techuk tecnical tecnologies tectonics
teechers teesside tehc tek teknical telefon terrorism text thatll them themself theoretically thermodynamics thorens
thort thr threema ths thurs tightrope tihgter tihs tik timeframe timespan timestamp tiniest tink tintin titanic tofu
togehter togeter togetha tok toolbox tortoises tother toto tots totted tradeof tradoff trainign translators
transparency trapdoor trnr trouser trustpilot tumblr tutees tweaked tween tweens tweeted txtin typesetter udner ugliest
uie uis ukulele ultimate unanimous unanimously uncomfortable uncovered underfunded underneath underreported undetected
undiscovered unencrypted unfiltered unguarded unkown unnoticed unprecedented unquote unrecorded unseen upskirting
uptick upvc urgent vacancies vape vat vector veiws velocity viber vicitms viewable vigenere vikings vim vis vitcims
vitle void volunteered vorderman voting vrchat vulnerability vulnrable vunerable wach wallpapering warhammer watchdogs
waterline waving webcams webinars wechat werent whatsit whistleblower whistleblowers whitehall whittaker whne whodunnit
wieviel wiht withdraw withheld wizz wk wonderwall workbook worn worum wotsap wrds writen wrod ws wsa wwe wwi wyd wyh
xact xactly yall yh yio yk yougov youngst yoy yubo yungest zilch zs zuckerburg zukerberg
""",
    1: """
1st 24 31 48 absolut across action activ aim amber amount arent asian awar babe basi beaten biggie born branch brother
buzz cam carri cashapp childminder club confront corridor cps detective difference disord donat dt eb energi essenc exs
far fiver flow freak freeli friendship goblin grandson gripe groupchat hairdresser hey imagin km leak learnt lover
magnesium mentor militari mister ml moderator month mum nachrichten nay need needl onc oslo owen pas poison razor
relevant sellin sid singular soul soulmates soz sparta special statut stepmum store stuck suffer supervisor swat sword
texan their through una under undisclos une up usb vic vivo volunt whenc whoever within
""",
    2: """
13th 13yr 14yo 30s 30yo 4am acc amenaza asia ask au autistic avec blair civil clear clinic contra dd den dimension
drain du ea era estat everi extorted gay gps grandbaby grandchild helper hols hs india indoor intimate jemand just kev
lesbian london mamie marriag mat ministeri minor neglect patel perv pointless prison rang recruit regionals regret road
save secretari senco ses she shin shown social som spoken state stretch surfac swimsuit tape te tension tha troubl
until video we worst would yrs
""",
    3: """
11pm 15m 24h 40 9h accident aloud area beg birmingham birth boo bosch brooklyn choirmaster christian cm condemn crimin
cuarto cultur deputi disappoint doi eh ein emi entra everest everyon exit faint famous fave filha fink flatmate foster
fourteen gn gon gover guilt hearsay hold hypothetical iphon jess ke locker love machen make manipulated martin medicin
mental mesh money msgin next notic notification obe password pend philosophi pide piu pjs pm readi realm rebel relative
relax round sack san schl scoutmaster sharing sister smh sr survivor takedown thame theresa tldr tran troop twin upper
using vapes voluntari while will worthless xx yet
""",
    4: """
101 activist anywher asap auf bait black bomb bump centimet chair chicago com deco diesel diffus donor dreigt dune
duvet elbow elsewher fellow free gramps has hood housemate hung imaginari johnson laptop lik livestream long luton
manda metal midnight mirror moderators moi nun ourselv overreact path playlist possess post punishments quantum ran ray
server sh sms stalin stepsis stroke sur surnam top underwear unidentifi urban vera vers visibl visit wake week wet wore
wow yen younger
""",
    5: """
12yo 13yo 16 200k 60s 6s anos ayuda besties bond bowi citi creepi der divorc don dramatic droht eaten empir experienc
grab harder imageri juego k kane largent least liam lifetim male mess necklac noche pedo person pixel prob promis putt
quiero relationship religious reno ringtone sarah sen silicon silver soll summer throw time tokyo triniti tutee uma
unit unsign vii virginia vr walk wherev wil wire woman written xp
""",
    6: """
0 6yo aadmi absente abus adam anytim at athen austin becam calculator checklist cid clean csa csam disgust eu euston
famili finsta germani grief homem korean lee leotard loneli mehr michael nowaday para petrol pinch realli search sensei
seventi skinni skype stay stepdaughter tal theyl use voluntarili wah wasnt women
""",
    7: """
abduct anyon blade chest cop crete day disabl dms eva fist gcses habla heartbreak hija hush imprison instructor jordan
jude junction karat knife kys lgbt lo me measurements mite older pal pomocy privately professor proper pt pts punish
put ram rid romeo saving schickt spiel swimmer swore these umm username voir whilst wos yn yourself
""",
    8: """
19 32 70s abandon abba ammi attach babysits baggag bestie brain breath btw camhs car choic count daughter depress
derbyshir detain dirti dit dong dos down ee everywher father flesh gal gone grandfath grasp gtg healer heavi jone lass
left lone makeup medic migrant mind moderate morn mustnt nerv ngo nil no nurs omegle overdos paul pray pune responsible
rumour sage sait same seen sin south spirit suicid szantazuje tenho thou till translator unblocked val whisper ya
""",
    9: """
1am 60 62 af ah aka allen ama ambient and ang armenia armi aunties bail bedroom biomed brandon childless clara cynthia
dirk disclos dming dom easier fiber genocid goddaughter got grave greec her humanitarian incept isa isaiah jewish kiev
laid leccy maison meant milan mio moj mora myspac nagasaki naomi nerd oblast organ our pere phone poza pregnant
publicar rooftop santo sino somebodi sting tomorrow touch trauma uios underage underground unus urbana venom vpns widow
wiecej wisdom wrist wyslalam zion
""",
    10: """
10s 200 41 absenc absent aerodrom ahm airport albuquerqu ancient antibodi arya baku bernardo birthplac bmw bonn borg
braun brock buri cain canal cere china clari complain congo dare departur disconnect done dowag efo emir erpresst es
eve exercis expos fallen farewel faso flashback froze gabe gage garment gi girl gotta gu guru healthcar henan hilton
horst iain inca intel ira iss jordanian kapoor keh khalid khalifa klein lea llun loo lucivar ma macedonia macedonian
malacca membran meng meter milit milo minhas molest nanj norwood nyu oxfordshir pan pastor paulo payn perrin playboy
pyjamas quil remain ri robic sach scriptur serious servicemen seth snp solitud sonia strasbourg syriac taboo taint talk
tens tessa therapi those tochter topograph tranc ukrain unitarian vacant valeri vest vikram vill wive wont xiang xvi yb
yeshiva yesterday zionist
""",
    11: """
12 13s 14s 33 abdomen account adel aftershave alp alreadi architect atm aziz bangladesh basement bavaria belarus
bitcoin bolivia caretak celaena chan clinton corps croatian custodi deutschland do downstair drink em erot flat foothil
friday gamma gandhi guangdong gwen gymnast handcuff heard hispan hit hombre homm humanist internal jenna juda kazan
kept lahor lay lennox lincoln lithium live mandela marxist mec medici mma much my nero ni nigeria oldest parler
passport persian primera primit pure radiat rama ras rita salvat samantha savior schizophrenia sensat sit sl slept
stalker sweat ta terrorist ti tick timer tina torr transylvania tri trunk unfollowed unnot waist whole workout
wurttemberg
""",
    12: """
abe ali anxieti ara arama azerbaijani babysitter balthazar bataya bate belt blackmail board bogota bwv caliph card
clayton dalai diff diva domani dsl epstein ethan exist fascism former greek guadalajara gujarat hara haryana helpless
hitler inn inner isolation ist jogo joo judaism lash latin libyan lit literally lucif made mahal massif matron memori
mercuri minist nacktbilder nave node obsidian ordeal paranoid paura pinyin pov psych punjabi qing real sad satan seizur
seminari shrine shrug sienna sima somm stress temporarili thessaloniki think threw traumat tunisian universidad van von
want wehrmacht without wolverhampton wu yerevan zen zev
""",
    13: """
18s 30 38 accord anna ans antigua arrest assault augustus backstag bearer bed bolivar border bracelet brno casper cba
chad chun conscienc dan darmstadt douglass dustin ec emperor envoy floor fuji galician gaza grandkids hagu hand hangul
herrera hidalgo hour ib idc internet intim intimaci jaipur ka kabul kim kms knesset lal lie lumpur macau madhya mala
member merced mes model moham neurolog nice nigerian nouveau nunca persia proof que quelquun quer reich romano sd send
sex some spiritu stomach tattoo thor titus toilet turkmenistan ultraviolet volunteer weird whereabout ying yrio yusuf
zhao
""",
    14: """
15 address adriat adult ahmedabad angel anwar anyway armando augusto autonomi be bei bisexu bleach catalonia cervic
deaf deed dmed dude dwell elder els enoch entrenador erasmus ethiopian eun europa everyth fenton forrest gabon gaug
gulli haifa hamid horribl hospit hotline hussain jade ji judo kin kingsley kolkata lago leonardo leto levant loki luke
malvern mayb maze mbe meri muhammad munich mustafa narayan nicht normal noth ottoman out partner pornographi priesthood
pueblo quickest riga senor stepbrother stood sutra taken thug titanium torso uzbekistan vein vida way wound yapiyor
youth
""",
    15: """
14 alexandria algeria bag basel beneath berber burundi chaplain childbirth chopra coma cu daniela danub deep dem
dusseldorf dying ecstasi eldest gaius ganga gora grandads graveyard greco gupta guy having hem hr husband inact klaus
lausann lok lu luc madman maen malmo masculin mia mika moje mongolia one orb paracetamol parle peopl plato pull puriti
reborn say screenshotted shanghai soldier somalia sunni tatiana there tripoli truth tung tuni um unesco valencia viktor
voic yan zagreb zdjecia
""",
    16: """
ahmad aiden ain alway ava aviv barbat better beyonc blanca bradley brink bryan buddhist burma came chose conversation
dam dana deutsch donde dont dotyka dubai durga ell fotograf going gross haggard hard heart hebrew isnt joachim judah
kany koi landon latino libya liv logan magdalen mandal mani marius mira mirza moan mohan moldova mongolian myself nee
nepal niec osaka peur planck poznan rebirth roman romania romney rope sabin sarajevo sera show sila sleepovers spous
stepfath stigma still tbilisi tian tunisia unsend us ussr wall wei weightlift white ye yoga youngest zeta zeus
""",
    17: """
46 africa again anonymous arab atom away bahrain bath berlin bodi caus crisi delet dmd dweller dwi einstein electrod
ethnic evan ezra fault flatmates frail frica gabriel galen gao haben held if inmat islamist jimenez kbir khayfa kumar
layla lia lifeguard mao maria mausoleum miedo mit nazi oneself orthodoxi padrastro parana pendant pussi qin qui quran
raha rhineland sabe sanskrit schreibt sent shame sir slovenia soon statistic street tent tummy uranium vamp vishnu wand
zachari
""",
    18: """
abraham afro alon angola argent burial button citadel con conceal coptic corner counsellor de dell demi digniti dir
doing dyn einem found friend gutierrez il ismail israel ix jammu kassel keep louvr medit mei mig nagar nake net nile o
peac psychiatr rosari sore templ tocca tore tortur wang yin zio
""",
    19: """
adventist ar bang belarusian brought chandra cis cleopatra comfort dementia discharg edg electromagnet embassi fanni
goeth groin hab haji hang hostel hyun infirmari iso kurdish lakshmi maiden manchu mistress nausea navarro petra
priestess rhywun slovenian somali stand sufi threaten trading truss uganda und vale veut vip voss wes yang
""",
    20: """
20 atrium care caress cok crimean dali elijah felicia go hain hilt himalaya hous internment kant lena life ministri not
ou pasha patriarch pay pra resid saharan sai socrat somewher sorri stop symptom tensor then tia til tire v valkyri
vanish vertex vreau
""",
    21: """
28 after amman anoth burn cortex deceas dei devi eboni eden emmanuel galile guid herzegovina imi je joshua juarez le
manson med ming mu nakamura peni pop raoul robe rus salman saul scar scare sergey sharon shouldnt sim solo track tyler
upstair va vatican vila went xavier
""",
    22: """
ab balkan belgrad bodo budapest ceop chen coach condom curtain daddi decid delhi demon e electro face goe heidelberg
hinduism hindus islam isra karta know legion meu mina mor muslim nec nietzsch night often qi quinlan rather sayin
support tengo timetable tuition unitari villa woke
""",
    23: """
25 bc bulgaria cant damascus doesnt door empti et ethiopia flinch ghetto gofyn grandpa havent hij hospic indo irina
jessi limb mali mil nik numb priest psycho raul rayon remov saxoni shaking sikh sofia urg yugoslav zhu
""",
    24: """
aguento angri anymor armenian aryan bild campsite casa citizenship claudia close dinamo discomfort edin ediyor galicia
hannov hex hindu ho ik jesus lama lodg lust maya mosqu mujhe ok oman porn seguir shiva silva take tehdit tell thierri
threat tutor viviendo yardim zee
""",
    25: """
angst assistant bodili boje bulgarian caucasus cemeteri clit conscious crianca diaz different drew egypt ele get here
his hurt immort lad layer lifeless mri nadia nuremberg other por psychiatri quando room see serg shay tai tak tomb uncl
""",
    26: """
ago amin bad bangladeshi bled couldnt cut dad delta grey hob ill iraq itll jai kurdistan liu look lux martial md mea
might mohammad palestinian realis rome sa said shower sinc someon therapist tibetan tingl varga wrote xinjiang
yugoslavia
""",
    27: """
aachen allah anhalt burden dhaka didnt gaddafi gaul hiv hussein i lol malik massag micah mongol myanmar pin pozele wear
yuri
""",
    28: """
13 el guantanamo hade het mandir nippl nu serbian sinai sudanes tibet urdu whenev
""",
    29: """
actual barak bosnian childline counselor foto hear helpline istanbul khorasan ktos lighter luka mecca slap theres
unmarri
""",
    30: """
believ boyfriend cairo compass danzig een emancip fiance garag geneva goth gujarati leader naked neck nowher rwanda
shake sleev sos themselv vuole
""",
    31: """
assyrian come cuff er finger goodby guatemala hai hid ko mesa neumann ortega padrasto rap rub salim salvador serbia
syria wish zu
""",
    32: """
3am afterlif ana but disappear forearm himalayan holloway ia lucian mans men nude painless plan roof serb sie tablet
virgin
""",
    33: """
becaus brandenburg bruis forev freud hasnt istiyor lazarus mon shankar thing unconsci wo wouldnt yi yunnan
""",
    34: """
aliv around been guangzhou hama herself homeless isi mark seem thought tonight undress yeah
""",
    35: """
also l mir mummi palestin purpos relapsed sudan tirana told wast xi
""",
    36: """
999 bleed blood bra en jump nahi nie refuge saddam saw sheikh someth
""",
    37: """
being bye constantin das home imam listen olympus point took
""",
    38: """
archangel now ring stuff vedic
""",
    39: """
albania fatima rape swami
""",
    40: """
auschwitz man masjid rhine tho transgend
""",
    41: """
felt mi si
""",
    42: """
bathroom bihar
""",
    43: """
jung pain painful physio ze
""",
    44: """
counsel plus
""",
    45: """
bir feel mijn nobodi
""",
    46: """
himself ibrahim korkuyorum
""",
    47: """
arm childlines funer heaven iraqi stepdad
""",
    48: """
chce cloth fi pill wait
""",
    49: """
bridg happen
""",
    50: """
maia shia
""",
    51: """
baghdad mai
""",
    52: """
hed him hyn
""",
    54: """
albanian bosnia he knew rahman
""",
    57: """
des kosovo ne un
""",
    58: """
ich
""",
    59: """
artik
""",
    61: """
hug
""",
    62: """
fotos mein
""",
    64: """
hell
""",
    65: """
beni
""",
    68: """
samaritans
""",
    73: """
bana
""",
    76: """
mine
""",
}
NEIGHBOURS: dict[int, str] = {
    -37: """
help_i
""",
    -35: """
lol_$
""",
    -34: """
he_lives
""",
    -33: """
^_say
""",
    -30: """
i_like
""",
    -29: """
is_it
""",
    -26: """
report_it said_$ see_it
""",
    -25: """
i_take is_that
""",
    -24: """
i_see
""",
    -23: """
^_in ^_stop a_mum my_kid went_to
""",
    -22: """
^_our he_asked it_happen locked_myself send_help you_tell
""",
    -21: """
is_12 know_man my_boyfriend read_it some_man they_$
""",
    -20: """
a_child get_a he_found me_out see_my
""",
    -19: """
and_want article_$ do_i door_to happen_$ him_a late_$ man_$ me_again mum_and numbers_$
""",
    -18: """
^_be ^_coach ^_tell at_mine be_my does_he her_mum is_so it_say laugh_$ my_car pics_who say_it thing_$
""",
    -17: """
^_a ^_number ^_someone card_$ good_$ me_laugh my_account my_charger my_dad my_husband my_mum my_wife or_a someone_else
stop_talking teacher_is the_other
""",
    -16: """
^_ok age_and beat_me dont_know her_dad likes_me made_me scout_leader talking_about the_gym ya_$
""",
    -15: """
^_as ^_somebody all_day blocked_me dad_burned dad_hit day_$ did_the found_it have_no he_keeps here_does killed_me
my_phone tell_her that_it the_teacher too_long was_joking what_is
""",
    -14: """
^_asking ^_delete ^_everyone ^_forget ^_make ^_so ^_that again_send asked_her bot_$ charger_$ coach_is drink_$
everyone_going get_the goodbye_at help_me his_own home_alone it_cold know_$ like_he long_$ me_goodbye me_is my_lasagne
my_year our_teacher pics_of sister_got skateboard_$ the_trainers to_someone training_$ was_it whole_thing yes_$
""",
    -13: """
^_bye ^_did ^_name ^_show ^_some and_he cringe_i do_they for_my give_it great_$ he_killed i_ring i_stop is_she it_by
it_touch know_the leader_here me_feel me_get my_lads my_nan my_uncle not_just report_him show_$ so_much somebody_help
take_it that_the the_app what_do what_should who_said with_my
""",
    -12: """
^_bot ^_go ^_lol ^_mine ^_you about_$ after_leg am_back are_bad be_late blackmail_me cake_$ cant_even die_of dont_even
for_hours get_it grooming_$ has_no heads_$ his_first hurts_when i_left i_mute i_say i_to i_turned is_hiding it_a keys_$
kissed_me leave_me leg_day like_to made_us make_friends me_back mum_keeps my_keys need_the on_tiktok one_is over_my
phone_at rain_$ report_a report_abuse say_no says_no score_$ someone_told sushi_$ than_me that_normal thinks_she
threatened_to want_to wanted_my when_he who_gets win_$ without_me
""",
    -11: """
12_were 34_000 ^_first ^_her ^_never ^_swear a_heart after_that am_off am_so and_dad baby_pics be_a better_than
broke_up brother_he done_$ dont_get email_$ has_it hates_me have_been he_know hours_$ how_i how_would i_called it_from
it_illegal keep_getting made_up mark_$ mates_and me_and me_with mi_perro mine_mae mothers_day my_coach my_knee
my_pupils no_to now_i number_please of_his of_results of_those one_about pick_a pizza_$ roblox_with same_thing sat_with
she_laughed she_said since_when so_bored somebody_save something_behind son_is swear_at talked_about tells_me the_bbq
the_most to_bed to_school to_try tomorrow_and wall_$ wants_a went_through
""",
    -10: """
10_when 50_is ^_five ^_girls ^_lie ^_step a_day all_$ always_on am_going am_hurting am_literally am_stupid among_us
and_seek anybody_$ are_they as_a ashamed_$ back_and be_bothered beats_me bored_$ breaks_it brother_keeps but_like
can_read code_i coffee_$ did_he directions_$ dont_touch first_went friends_$ get_them girl_from he_doesnt he_left
he_like her_age her_out hide_and him_an his_back his_dog i_asked i_broke id_like in_hide in_town in_yr insurance_$
is_going is_gone is_tht it_anymore it_down it_hurts it_the joking_$ just_say left_out location_on looking_for lunch_$
me_alone me_pick me_the mum_from my_arm my_baby my_base my_brother my_girlfriend my_messages my_old my_pen my_photos
my_staff nights_at notes_$ on_it online_friend overheard_a pen_$ pretend_to quiet_on said_the she_sent show_me so_sore
split_and station_$ talk_about teacher_mum teacher_says the_article the_best the_bus the_tablet the_text the_whole
they_look thinks_he tiktok_and to_join to_spain to_stay touch_me was_told watch_a weird_to what_did with_me
""",
    -9: """
12_followers 15_and 3_$ ^_cut ^_has ^_if ^_leave ^_scout ^_since ^_tbh a_9 a_drink a_tattoo about_insurance act_like
all_kids and_blocked ask_the at_6am band_$ base_$ book_$ broke_the burned_the burnt_the by_a by_post calls_to cause_$
club_$ comments_on daughter_no did_someone dinner_$ does_it down_$ everyone_has ex_police except_me fake_trainers
fancy_a flying_$ football_$ for_worried from_this fuming_$ getting_killed glasses_$ goalkeeper_$ going_down goodnight_$
haha_$ hamster_died he_$ he_knows he_likes he_right he_thought he_watches help_with him_he his_nan hot_$ how_can i_help
i_made i_manage i_really if_the in_here is_down it_tell jokes_are keep_it kid_$ kid_i kid_is know_if lasagne_$ left_my
life_out little_cousin locked_out man_in manage_a me_40 me_a me_fake moved_house much_for mums_and my_cam my_glasses
my_grandad my_lad my_last my_location my_mates need_2 no_and not_me not_really note_$ on_vinted only_joking our_son
out_of out_with outside_my paid_him paper_cut parents_split phone_because pic_of question_$ say_stop says_that
secret_he see_if share_$ she_likes shoe_$ take_my tbh_i teacher_said text_my the_actual the_address the_car
the_crossword the_end the_invite the_wrong the_year to_about to_follow to_rain to_use trained_who under_12 up_to
use_them want_one wanted_to was_older we_need were_both what_happens where_he will_be wont_leave worried_parents you_to
""",
    -8: """
3_are ^_act ^_any ^_back ^_for ^_from ^_grandad ^_lets ^_little ^_may ^_nick ^_nude ^_ring ^_signs ^_summarise ^_write
a_coffee a_diary a_funny a_line a_little a_sticker alone_i always_says am_11 am_12 an_email and_3 and_asked and_need
and_tell ask_a asking_me at_$ at_9pm at_three babysitter_i been_invited being_abused bericht_$ bought_my but_ok
called_me cancelled_my cant_be cant_cook captain_$ chess_$ could_have count_as cousins_$ covered_$ cry_$ curry_$
dance_$ daughter_and day_my delete_my did_they died_$ dinosaur_$ does_one does_she door_key else_$ even_have
everything_i five_minutes for_$ fries_$ from_work gaming_on gave_him gave_us go_on gorilla_tag got_my hard_i have_12
have_died have_it he_drives he_liked he_read helpline_number her_old her_sister her_teacher hides_his himself_in
his_teacher hit_a hit_the hurts_$ i_drop i_exist i_lose i_will in_five in_it in_person invited_to is_better is_he
is_posting is_watching it_back it_because it_football it_mostly it_too joke_$ just_said kebab_$ keep_seeing kicked_off
kill_me know_i knows_i late_he like_i make_me man_named man_telling may_they me_choose me_when meet_the message_to
met_at more_friends mother_says mum_took my_code my_cousins my_first my_horse my_kids my_text need_someone nick_clegg
no_gaming nude_pics off_me old_girl omg_$ on_and on_something one_for other_$ our_school out_i out_in own_bed phone_24
phone_or pictures_taken pin_it pupil_told read_$ run_a said_no say_that says_i scam_$ school_$ school_i
secret_handshake sent_me she_tells snitch_$ so_hard so_what space_$ spain_$ stay_up step_dad still_a stop_my sure_$
taken_the takes_my text_out that_was the_dark the_dog the_girl the_iwf the_mayor the_mods the_motorway the_pub them_all
then_$ they_do thought_he time_i to_delete to_know to_murder to_take touch_that towels_on trainers_and wants_one was_10
we_shouldnt were_the what_can what_does what_would who_and will_share with_$ wont_eat wont_stop words_$ work_out year_7
you_are you_say you_were your_memory your_mother
""",
    -7: """
14_year 24_7 2_pass 2_yr 6am_$ ^_add ^_an ^_and ^_arms ^_creep ^_duolingo ^_email ^_give ^_hit ^_kick ^_kids ^_met
^_nan ^_repeat ^_sleeping ^_spurs ^_take ^_talk ^_text ^_too ^_uncle ^_under ^_wie a_bakery a_dm a_fringe a_headshot
a_noob a_party a_seat a_see a_spare a_suspicious a_teenager a_thing a_third about_everything above_and advert_$
advice_$ all_on am_50 am_crying am_looking and_be and_smells anyone_get anyone_got anything_in are_there at_10 at_him
away_at away_with bakery_$ be_reading be_something because_he bed_since before_the belt_$ big_brother but_how by_this
can_the chess_club come_out coming_first could_the crying_$ crying_when cut_myself cute_$ dad_tracks deleted_my desk_$
didnt_it do_groomers do_not does_childline dont_tell dont_they dont_worry dropped_the ears_pierced everything_you
example_of facetime_$ fair_$ father_say feelings_$ film_$ fixed_my for_it for_our for_this forgot_my forum_is
foster_child found_$ found_me free_$ friend_got friend_sat from_$ from_home game_is german_$ get_good get_more
girl_says girls_are gone_on gone_up had_been happen_at happens_to havent_read he_paid he_tell heart_on helping_$
her_birthday her_not him_and his_tablet holiday_pics home_when how_come hurting_my i_care i_dropped i_looking
i_overheard i_screenshot i_walk i_wasnt if_they in_because in_gta in_spanish in_tesco is_hurt is_lovely is_online
isnt_it isnt_mine it_is it_like it_myself it_sorted keep_dying keep_telling keeps_crying law_$ leave_my lets_go like_4
liking_my line_in little_bro lol_what long_do lost_my lot_$ make_up many_$ me_by me_her me_his me_jump me_she me_to
meet_his menu_$ milk_$ minion_memes mum_found mum_takes my_12 my_14 my_boy my_crush my_favourite my_friend my_mind
my_train name_of name_with need_a neighbour_$ new_baby new_owner night_yes nights_and nitro_$ no_phones no_rules
not_allowed notes_about of_flying of_time ok_for old_man older_$ on_school or_did our_holiday out_and paid_me parents_i
parking_space pays_for pe_$ phone_away photo_by photo_of plane_$ please_make police_my pool_$ pupils_told reading_my
red_$ regrets_$ report_$ report_and ringing_the rude_$ said_a says_in says_they scared_on scared_the school_nights
school_tomorrow scream_$ seen_my sexual_messages she_calls should_my sick_after sister_is sister_threw sit_in
sleeping_bags sleepover_at someone_asked someone_wrote something_else sorted_he spanish_$ stares_at stay_and stop_told
stranger_things stuck_on style_$ suspicious_adult tablet_when teammate_in tell_if ten_years that_a that_doesnt that_not
the_bath the_canteen the_funniest the_race the_safest the_sofa this_boy tho_$ thought_she three_$ tips_$ to_death
to_drive to_every to_heal to_hold to_let to_put to_run to_sound today_i too_$ too_young took_his touches_my trying_to
turn_$ under_this unfollowed_me up_till walk_in want_a was_there we_told well_so what_was where_$ where_a who_used
work_with worry_it would_she you_if yr_8 zip_is
""",
    -6: """
13_and 21_thousand 30_and 3_and 4_viewers 8_and ^_anything ^_around ^_blackmail ^_compose ^_define ^_dose ^_en
^_explain ^_goodbye ^_gran ^_home ^_internet ^_kindly ^_list ^_lost ^_model ^_nutshell ^_officers ^_omg ^_other ^_ought
^_quit ^_ready ^_report ^_same ^_sleepover ^_teen ^_trampoline ^_whatd ^_whys a_baby a_babysitter a_book a_bug a_card
a_dating a_job a_newborn a_parrot a_pillow a_plumber a_pss a_room a_rule a_sign a_single a_sock about_abuse about_to
account_for ads_$ adult_$ after_an again_i am_13 am_down am_just am_new am_scared am_single an_ad an_hour and_chat
and_ill and_say and_someone and_still and_thinks any_way anyone_know anything_about are_here are_these arm_and
arrested_$ asking_if asleep_he at_chess at_fifa at_something ate_my ate_the bad_i bath_with be_the blackmail_over
boring_$ boy_at boyfriend_over brave_and break_it breath_you brilliant_$ brother_from brother_thinks bruises_and
buffering_$ bug_in bus_and but_what by_$ cant_work cereal_$ cheating_$ child_get claims_the clan_but class_$ classic_$
coach_made coldplay_$ college_$ combien_de come_from come_on compose_a cousins_are covered_in dad_gave dad_jokes
dad_plays daughter_cried daughter_slammed daughter_teacher defence_and did_she dirty_to do_as do_coaches dont_follow
door_because dose_it drew_on eating_cereal electric_bill email_says embarrassing_$ end_$ enough_to even_reply
every_breath everyones_seen everything_hurts explain_it explain_to fair_enough feel_great feel_ugly fell_asleep
fell_out felt_$ final_$ firm_and first_aid followed_me for_all for_cheating for_tiktok forget_everything forgotten_$
germany_$ get_$ get_arrested get_back getting_worse give_a giving_me go_away go_now goat_$ goes_after going_to
good_luck got_friendzoned got_time got_to got_your groomed_kids grooming_my group_fell gta_online guitar_$ half_an
handy_$ hasnt_it he_always he_bought he_broke he_saw hell_is help_page her_brothers her_life her_parents here_now
hide_my high_score him_back his_clan his_kids his_mates home_for hoover_$ hot_in hotel_and hurts_my i_cried i_look
i_lost i_need i_pay i_play i_politely i_right i_slept i_would i_write id_now ideas_for in_every in_german in_september
in_there instead_$ is_1 is_10 is_40 is_9 is_actually is_bright is_brilliant is_long is_really it_be it_been it_go
it_safe just_as just_me keep_this keeps_leaving keeps_messaging kid_at kids_at kids_be lab_partner lad_wants
laptops_from last_year legend_$ let_her life_after like_him like_is like_nobody lol_nvm look_at lose_it make_her
make_my make_something man_juggling marry_him mates_$ maths_$ me_all me_most me_one me_what me_win means_$ mechanisms_$
memes_$ memes_at message_with messages_go met_my missed_the mocking_us model_un mortgage_$ mother_$ mum_i mum_made
mum_see my_chats my_day my_father my_high my_hoodie my_mortgage my_nitro my_older my_other my_report my_room my_scout
my_story my_switch my_teammate my_toddler name_all need_every nicely_$ nights_$ no_he no_such not_the now_lol number_of
nvm_i obsessed_with of_a of_everyone off_and off_him off_to ok_and old_to older_brother on_here on_read on_strike
on_that one_where online_abuse online_keeps only_want open_the or_just ought_i out_the over_a over_text owner_now
parents_what passport_photo pasta_$ pe_kit peaked_$ person_ever photos_of pics_numbers pineapple_pizza pizza_so
planning_a plays_roblox police_helicopter police_see practice_$ private_messages pupils_mum quid_$ race_$ rare_$
ready_for ready_to ring_$ ring_to rm_rf roof_when running_a safe_on safety_$ said_good same_age save_me say_something
says_$ says_my says_the says_who says_yes school_disco send_$ send_more she_sees shirt_and sign_$ signs_a sister_on
sister_was six_and slammed_the sleepover_because someone_left someone_parked something_up something_worrying
somethings_$ son_says son_to son_wants song_$ sort_them sound_like spawn_$ staff_trained still_make still_says
stop_singing stop_them stop_with story_does strict_but strike_$ stuck_in such_mechanisms surely_$ take_down tea_$
teacher_maths tell_a tell_anyone tell_him tell_someone ten_minutes text_$ thank_you that_boss that_is that_show the_bad
the_ball the_bench the_big the_instructor the_last the_lighting the_nspccs the_plane the_report the_second the_station
the_team the_thing the_yearbook them_for them_to there_something theres_a they_go they_work think_he think_the
this_channel this_was three_things through_$ thursday_$ till_3 till_i to_eat to_scare to_sell told_me touched_the
town_$ tracks_my trampoline_park tutor_group ugly_in uk_$ under_12s up_since us_do video_call vote_for want_me
was_actually was_brave way_to went_up were_told when_is where_does where_is who_works will_know with_child with_someone
without_her words_on work_and work_now works_at works_nights works_with yay_$ year_above year_is yearbook_$ you_have
you_see you_take you_think young_for your_mum your_my
""",
    -5: """
11_and 13_year 15_are 15_is 19_drives 1_yr 26_and 27_$ 29_and ^_30 ^_abuse ^_age ^_anyones ^_arrest ^_boil ^_bruise
^_cn ^_come ^_day ^_de ^_deleting ^_git ^_good ^_hanging ^_headset ^_hypothetically ^_keep ^_miss ^_online ^_phone
^_post ^_reasons ^_remember ^_seller ^_shall ^_sim ^_stepmum ^_tips ^_use ^_watching ^_whens ^_whod ^_yeah ^_yesterday
^_youth a_b a_back a_chess a_deposit a_drama a_force a_legend a_mate a_mood a_part a_predator a_river a_sandwich a_shy
a_sleepover a_sofa a_story a_surprise a_tip a_tv about_stranger actual_thing actually_like addicted_to afraid_to
after_a after_five after_under again_after again_how again_in age_$ agrees_with am_29 am_addicted am_bored am_dead
am_dying am_her am_home am_maya am_nervous am_skint am_the am_writing an_old an_uncle and_40 and_ask and_daughter
and_in and_me and_missed and_thought and_who and_year answer_$ anyones_mum apparently_$ are_both are_kids arrest_my
as_an as_evidence as_grooming as_much asked_$ asking_why asks_$ at_all at_weddings b_my back_door badly_$ bbq_$ be_15
be_covered be_done be_rude be_someone be_watching beating_me because_the been_crying been_hacked being_left
being_picked being_so believe_that best_friend best_way between_the bike_and blackmail_how boil_it books_$ bot_and
boyfriend_scared bright_but bro_keeps broke_my brother_19 but_quiet but_were call_me called_dave cam_and came_home
can_go can_my can_use cant_find caravan_$ card_not chapter_$ chart_$ chat_what cheer_him chem_mock child_it
childline_calls chill_i clan_leader class_does coach_said coat_$ cold_$ consent_$ controls_on cook_$ cookies_for
correct_$ coursework_$ cousin_to cried_because cries_all cv_$ cv_to dad_have dad_in dad_made dad_meant dad_new
dad_works damage_$ dance_and day_off day_on death_$ deaths_$ delete_your destroyed_me died_and do_a do_his does_zuck
dont_snitch down_for down_i down_my drawing_on duolingo_owl enlighten_me ever_happened every_month everyone_$
everyone_else everyone_in everyone_thinks ex_copper ex_has fact_$ faster_$ feel_sick feel_special feels_like figures_$
filming_a five_years flat_since follow_$ followers_and following_the for_900 for_advice for_groomed for_half for_that
for_thirty for_training for_work forget_it forget_that found_guilty four_$ french_teacher friend_is friends_at
friends_brother from_now from_when funniest_thing furious_they games_$ games_for get_another get_groomed get_their
gets_presents ghost_keeps gift_for girl_say girls_girls give_me go_$ go_up god_$ gone_quiet got_caught got_engaged
got_into grandma_and grandson_wants greggs_$ grooming_a grooming_in group_work groupchat_says guess_a hand_up
happens_if has_30 has_ever has_left has_more has_my have_2 have_an have_cancelled have_met have_worked he_ate he_breaks
he_gets he_met he_touched he_touches he_use helicopter_over help_him helped_me helpline_no her_face her_friend her_name
her_own her_words here_anymore here_is him_how him_no him_up his_class his_new home_after home_on hug_his husband_hurts
i_ate i_buy i_give i_got i_groom i_know i_looked i_meant i_missed i_open i_show i_spent i_told i_want i_wanted i_won
id_look if_that illegal_to images_$ in_all in_greece in_nurseries in_phasmophobia in_school in_see inside_$ internet_$
into_her is_30 is_angry is_bereal is_cracked is_someone is_teaching it_400 it_again it_i it_lol it_taking it_weird
it_wont just_being just_leave just_like keeps_beating keeps_following kept_us keyboard_$ kid_for kids_how kids_with
kindly_see know_her know_this known_to lad_has lad_wont lads_just landed_$ league_$ least_bad leeds_$ left_me let_them
let_us lets_us like_every likes_him lmao_$ log_in long_and look_$ look_for loves_his made_of made_you make_bath
man_sends man_was manager_and many_kids married_with mates_it me_cry me_haha me_look me_memes me_my me_on me_that
me_trash mean_the meeting_is mention_sextortion message_a messages_just mock_$ mondays_$ more_at more_he moved_my
much_of mum_a mum_put mum_will mum_wont must_have my_11 my_age my_cat my_church my_cv my_gran my_lab my_little
my_mothers my_novel my_parcel my_period my_show my_site my_skins my_soul my_squad my_suitcase my_texts my_therapist
nan_keeps never_again never_leave never_replied new_boyfriend nine_and nits_again no_$ no_dad nobody_goes nobody_told
normal_i not_$ not_need nothing_on now_on number_again nurseries_for of_any of_six off_at off_did off_her off_my
offered_me ok_but ok_to old_enough old_wont older_than omg_i on_an on_fifa on_stage on_tinder on_tonight on_videocall
one_do one_fact one_has one_line one_side one_understands only_girls or_does or_what our_french out_there page_9
parent_whether parental_controls parents_group parrot_$ part_about party_with pass_it pay_a pay_me pe_teacher people_$
people_on people_report perfect_$ period_and phone_number phones_and photo_for picked_for pics_from pics_in pictures_$
pinging_me play_in please_my plumber_$ predator_$ presents_from pretend_i printed_$ privacy_$ promoted_$ pub_$
pupil_tells pushed_me read_her real_$ really_a really_about really_well reasons_for reckon_it report_mention
report_think reported_$ ride_$ right_$ right_to river_$ robux_to room_is rules_now safeguard_$ said_and said_my
sandwich_$ saw_the say_goodbye say_id say_the school_do school_how secret_i see_the send_pics sending_me sent_my
shaking_taylor shall_i share_a she_blocked she_brought she_only she_tell she_told shouldnt_be show_in sick_on sister_in
six_years skint_$ smaller_$ so_bad sofa_$ somebody_has someone_my someone_there son_a son_starts sore_after spends_all
stage_$ start_$ stay_home sticker_on stop_posting stories_$ stuff_in sum_it summarise_it supports_arsenal surely_it
surprise_for swimming_and table_tennis taller_than taylor_tickets teach_me teacher_gave teacher_report teaching_me
telegram_is tell_but tell_the tesco_$ test_$ that_meme that_too that_trainer that_will the_bit the_bot the_charity
the_charitys the_childline the_count the_film the_final the_fingers the_main the_manual the_meeting the_month
the_newsreader the_old the_pictures the_song the_two the_uk the_victims the_window them_back then_is there_any
there_lots theres_no these_days these_numbers they_call they_hold they_keep they_mean they_never they_scan thing_a
things_every things_get think_$ this_thing this_what those_that thought_i through_a ticket_and tiktok_dance time_of
tip_$ to_ask to_auntie to_babysit to_beat to_grandma to_greggs to_hand to_kids to_man to_nap to_one to_people to_pick
to_prom to_see to_tell to_training to_turn to_uni to_us to_vote to_whom to_write today_she toilet_wall told_anyone
told_before told_him trainer_man trains_$ trapped_in try_again turned_out tv_show typing_now uncle_look understands_me
until_someone up_if up_more us_a v_bucks voice_$ volunteer_with wait_on wales_$ walk_home wants_$ wants_to was_angry
was_better was_found was_picked was_sick was_six watch_that we_had we_lost wedding_$ weddings_$ weird_messages well_$
were_they when_did when_mum when_was whether_their who_in who_wants whole_of why_is why_tho whys_it will_make winter_$
with_minecraft with_one wont_do wont_get wont_hug wont_wear worked_in worse_now would_a wrote_my wrote_the wtf_$
years_he yesterday_i you_dont you_wait your_name
""",
    -4: """
100_percent 10_10 10_what 12_do 12_times 12_year 13_yo 15_film 15_how 19_and 20_and 2_is 45_and 50_and 5_500 9_yr
9pm_does ^_abused ^_admin ^_adoptive ^_answer ^_babysitter ^_car ^_clues ^_contact ^_correct ^_criticised ^_crypto
^_discord ^_driving ^_drop ^_faint ^_govender ^_hi ^_hoeveel ^_hola ^_ignore ^_jus ^_kidnapped ^_landlord ^_leaving
^_let ^_locked ^_meet ^_nah ^_next ^_nice ^_official ^_old ^_paper ^_parking ^_passport ^_ping ^_put ^_ranis ^_reply
^_respond ^_running ^_school ^_self ^_simulate ^_sister ^_sounds ^_ten ^_trainer ^_translate ^_turn ^_type ^_valentines
^_wait ^_ways ^_wee ^_your a_10k a_backdoor a_broken a_club a_company a_computer a_course a_crush a_door a_film
a_fraudulent a_goal a_kids a_lonely a_made a_minor a_mother a_name a_nerf a_nice a_nurse a_paper a_parcel a_pfp a_quiet
a_rap a_responsibility a_typo a_vet a_vpn a_week a_worker a_youngster about_drills about_training abused_$ accident_can
acting_like add_it address_of adoptive_dad adult_in after_police after_practice agree_with all_girls all_i allowed_out
also_15 am_10 am_27 am_42 am_44 am_about am_fuming am_locked am_not am_paranoid am_revising am_too am_wrong among_those
and_about and_b and_do and_everyone and_girl and_having and_help and_post and_private and_wales and_wants and_what
and_why annoying_he answer_me any_girl are_dan are_never article_say ask_because ask_him ask_me asked_about asking_$
asks_how assembly_$ assignment_$ at_9 at_home at_lunch at_mario b_$ babysit_at back_but backdoors_are bad_man bad_who
ban_me be_being because_her because_my bedroom_door been_charged been_dating been_through before_i being_late
believe_the better_at bikini_$ blackmail_after block_ads body_$ boring_but boss_keeps bot_is both_14 both_like box_on
boyfriend_makes boyfriend_so bring_snacks brother_streams brother_that bruh_$ bsf_is building_a bullet_points bum_$
bus_$ but_is but_mum by_accident by_name bye_all bye_then called_my calling_me calls_about came_and came_out can_anyone
can_he can_look cant_focus cant_have cant_recall cant_sleep canteen_$ card_from care_home cares_$ cat_on catch_$
channel_$ charged_with chatting_with child_about child_from child_has child_might child_of child_tells child_to
choose_a chopping_onions clean_$ click_through clothes_in club_now club_with clues_that cn_i coach_an coach_makes
coaches_and come_they coming_into command_$ confusing_$ cooking_$ could_you countrys_police cousin_$ cousin_says
cracked_$ crazy_$ cross_country cross_that cry_on dad_home dad_reading dad_says dan_now dance_video dared_ask date_$
daughter_fell daughter_has daughter_have daughter_phone day_one dead_that death_hasnt delete_everything deleted_all
deleted_messages delivered_$ did_a did_what didnt_they discord_with do_abusers do_at do_if do_in do_parents do_these
do_with does_anyone does_school doesnt_answer dont_care dont_finish door_it door_she dragon_$ drawing_$ drawing_of
drills_$ drive_$ during_it e_a eat_at either_$ encryption_$ england_and escape_room even_happen ever_said every_adult
every_other every_selfie every_user everyone_at everyone_free everyone_i everyone_who everything_he evidence_before
ex_$ ex_teacher explain_how faint_o family_and father_of feel_sorry fell_off ffs_$ fight_me find_a find_it find_the
fine_if finger_chopping firewall_$ flatmate_never follow_me for_eleven for_his for_kid for_mocking for_snapchats
for_tea for_ten for_them for_three foster_son fraudulent_transaction free_robux freedom_of friend_a friend_at
friend_both friend_moved friend_on friends_in from_his from_just from_one front_of garden_$ gave_my get_counted get_my
get_on get_prison gets_reported gets_weird getting_married gift_$ girls_$ girls_do girls_is go_down go_pro goal_$
going_by good_for got_hammered got_his got_it got_killed got_police got_three got_two gran_$ gran_says grandad_here
gross_$ grounded_for had_the halloween_costume handwriting_looks happened_after harm_is has_nits has_screenshots hat_$
hate_my have_discord have_they having_the he_just he_kissed he_loves he_sees he_teacher he_will head_teacher heart_he
hed_rather help_menu help_moving her_a her_bedroom her_bestie her_ears her_husband her_new her_real hey_$ hid_behind
hiding_and him_because him_my him_without his_keys his_reading his_school hold_hands hoodie_$ horror_film hours_of
house_in how_long how_meny husband_$ husband_thinks hypothetically_how i_actually i_always i_die i_fancy i_find
i_forgot i_gather i_hung i_lack i_quit i_sat i_teach i_volunteer id_need ideas_$ if_theres images_found impossible_$
in_among in_arms in_court in_front in_physics in_ranked in_toronto internet_watch into_it is_3 is_36 is_47 is_asleep
is_blackmail is_blocked is_called is_cross is_funny is_hot is_impossible is_late is_mad is_married is_no is_obsessed
is_terrible is_their it_$ it_as it_being it_came it_come it_embarrassing it_ever it_for it_get it_happend it_helps
it_hit it_hot it_mine it_ok it_raining it_says it_themselves it_time it_with iwf_take jail_if jailed_for journalist_who
juggle_$ just_bored just_got just_guess just_one just_says just_scaremongering keeps_coming keeps_spamming
keeps_wanting keys_in kid_friendly kid_got kid_sexual kids_report kids_should kids_were kids_when kids_where killed_12
killing_me kit_$ knee_is knocking_$ knots_$ lack_is lads_$ lady_online late_again laugh_about learning_to leaving_the
left_the left_their legit_$ library_$ lie_to life_$ lift_$ light_$ liked_a line_on listening_to literally_shaking
little_one live_in loads_but lonely_kid long_ago long_did look_into looking_after love_drawing mad_at madre_$ mae_fy
make_that makes_great man_does man_on map_$ mario_kart matches_$ mate_has me_away me_because me_captain me_everywhere
me_friday me_hed me_say me_sweets me_was mean_$ meeting_$ meeting_my meets_$ meets_do mental_health message_$
message_or messaged_her messages_private messaging_my met_one mi_madre middle_$ mind_if minor_online miss_my mode_$
model_trains month_and moving_house much_younger mum_asks mum_follows mum_wants mum_who mums_on murder_me my_13 my_15
my_accent my_accountant my_american my_bank my_book my_class my_cousin my_dinner my_finger my_gfs my_governors
my_grades my_history my_ipad my_laptop my_loot my_money my_notes my_players my_private my_schools my_server my_tiktoks
name_for named_person nan_$ nans_$ near_it near_the neck_is nerf_gun never_did never_had never_heard never_talk
never_washes new_followers new_girlfriend new_puppy new_school new_teacher newborn_i next_door no_nicely no_wifi
nobody_cares normal_and nose_$ not_have not_understand not_working nothing_to notice_it now_checks now_the numba_$
number_and number_at of_bed of_her of_kids of_report of_ten of_twelve official_crime ok_thanks old_about old_bike
old_phone omg_my on_ebay on_everything on_for on_holiday on_meets on_online on_question on_safe on_then on_thursday
one_example one_i one_roof ones_nobody only_$ only_for only_wants only_you or_is or_only other_person our_anniversary
our_clan our_class our_swimming out_that over_nudes own_$ packed_$ paper_$ parents_in parents_took parents_well
park_and party_for party_is pay_fine people_i percent_in percentages_$ person_with phone_every phone_from phone_she
pic_from pick_up ping_everyone police_caught police_dont police_stuff police_they post_a postcard_$ posted_a pray_for
present_perfect private_chats private_stuff pull_out pupil_to raining_$ ran_through ranked_$ rather_than read_me
read_private read_up reading_what remember_$ report_card reported_does reporting_$ roast_my room_to room_with rotten_$
runs_on safe_for safe_to said_nah said_nobody said_something saved_me say_a say_how say_sorry says_backdoors says_dont
says_give says_his says_pay school_it school_photo scout_group scouts_$ seat_$ seat_on secondary_in seconds_$ secret_is
see_that see_you send_my send_to sender_and sending_a sends_me sent_him sexual_$ she_seems she_thinks should_i
shouted_at show_her show_my shut_up sign_or singing_that sir_$ sir_wants sister_told sits_next slow_$ snacks_$ so_cool
so_cute so_do so_good so_if so_is so_stranger so_that so_who some_would someone_from someone_said someone_stole
someone_took something_about something_for son_cant son_from sorry_or spamming_my speaking_to spin_class stand_for
stand_still started_it stat_$ stats_$ still_cant still_isnt stole_my stop_being stop_saying story_a stranger_cant
stranger_online stranger_writes student_loan student_nurse stuff_about stuff_it supposed_to sure_why surprise_party
swing_$ take_pics take_the take_until taking_forever tasks_on teacher_a teacher_hates teacher_mentioned teacher_of
teacher_told teacher_wants teacher_who team_got team_told tech_firms teen_wants teenager_has tell_when tell_which
text_first texts_to than_1 that_$ that_her that_isnt that_some that_someone the_90s the_agency the_airport the_boy
the_catch the_christmas the_counts the_dentist the_dishes the_food the_guardian the_keyboard the_life the_met the_name
the_news the_original the_page the_pitch the_planet the_rest the_share the_stream the_swing the_tech the_three
the_typical the_war the_warpath the_wash the_wedding the_youngest them_i then_nobody there_stuff these_things they_be
they_closed they_dont they_get they_got they_hacked they_laugh they_only they_tell they_used thing_for thing_or
thing_where think_it this_come this_do this_for this_private this_server those_left thought_$ threat_$ three_years
through_quickly tidy_my times_by tired_and tired_today title_for to_everything to_ivi to_look to_mark to_matches
to_police to_quit to_read to_this to_tidy to_warn to_win told_$ told_police tonight_i too_shy took_pictures torture_$
training_do transaction_$ true_$ turn_the turned_it twice_is two_of two_phones typical_groomer unacceptable_$
uncle_always under_one understand_the uni_application until_i up_for up_i up_is up_loads up_my up_the update_$ us_what
use_instead valentines_card version_$ victim_get victims_scared video_calls walk_to wants_mum war_$ warn_mine was_about
was_grooming was_he was_his was_late was_like was_on was_only was_she was_waiting washes_up watches_$ way_i we_broke
we_got we_know we_make we_moved we_won weird_i were_$ were_girls what_about what_am what_game what_gives what_makes
what_must what_page whatever_$ whatever_it when_a when_does when_will where_did which_countrys which_one who_to why_are
why_not wife_beats wikipedia_$ will_murder with_blackmail with_it with_school with_three without_it won_a wonders_if
wont_sleep word_$ words_and working_with would_believe would_go would_i would_like would_the write_$ wrong_is xd_$
year_olds year_what years_ago you_and you_can you_help you_leave you_look you_report you_suggest you_will you_your
young_what your_answer your_bot your_manager yours_$ youth_worker
""",
    -3: """
12_grunts 12_please 13_is 14_and 14_he 15_i 15_my 15_she 17_and 21_000 2_$ 350_$ 36_$ 400_metres 44_$ 47_on 4_0 4_year
5_$ 5_bullet 6_350 6_hours 82_percent 9_in ^_47 ^_adults ^_advertise ^_all ^_aunt ^_avatar ^_best ^_bonjour ^_call
^_care ^_change ^_child ^_children ^_click ^_comic ^_confirm ^_count ^_cuantos ^_dead ^_describe ^_dog ^_doing ^_dont
^_escape ^_example ^_foster ^_grandads ^_hdmi ^_high ^_honestly ^_ideas ^_indecent ^_insult ^_isnt ^_just ^_many ^_me
^_measure ^_mijn ^_mods ^_moja ^_no ^_nope ^_ofsted ^_out ^_over ^_party ^_potty ^_private ^_rainy ^_scenario ^_seating
^_set ^_share ^_sum ^_tech ^_threat ^_to ^_vergiss ^_went ^_whisper ^_whom ^_whose ^_wipe ^_worst ^_young ^_youngest
a_10 a_13yo a_17 a_4 a_45 a_bin a_birthday a_body a_box a_burger a_bus a_case a_chart a_clerk a_clown a_coat a_crime
a_detention a_drawer a_drawing a_first a_gift a_hammer a_house a_i a_leading a_lesson a_living a_medal a_message
a_motorbike a_passage a_poem a_privacy a_question a_robot a_secret a_session a_silly a_six a_speech a_thread a_turnip
a_violent a_window a_woman a_word a_youth a_youtube a_youtuber a_zombie able_to about_being about_football about_games
about_girls about_kids about_sextortion about_shifts about_with account_and account_on act_and act_as act_if acting_$
activity_on add_me add_up address_please adult_online adult_who adults_to advertise_my adverts_for advice_for af_$
after_closing after_i after_pe after_she against_it age_gap ago_did aid_$ alert_1 all_caps all_if all_over all_see
all_under allowed_$ already_one always_brings always_forget am_45 am_71 am_a am_adopted am_embarrassed am_ill
am_marking am_meeting am_told am_your amendments_to american_cousin an_assignment an_out and_16 and_again and_always
and_boys and_comments and_donts and_explain and_from and_give and_had and_hates and_honestly and_hour and_id
and_learning and_lonely and_mechanisms and_men and_must and_online and_recipient and_safety and_saying and_school
and_spends and_talk and_tells and_their and_we angry_at animal_crossing anniversary_$ annoying_$ answer_on any_better
any_numbers anything_but anyway_what app_and app_for app_has apples_$ apps_and are_$ are_and are_at are_boys are_dying
are_my are_not are_victims argued_about argued_over article_a as_my as_usual ashamed_to ask_for ask_how ask_says
asked_me asked_my asking_a asks_a asleep_post assistant_$ at_17 at_3 at_deaf at_football at_once available_$
awake_wondering aware_of away_and baby_cousin back_did back_from back_in back_out back_when bad_word based_on
basically_i bathroom_for be_18 be_among be_aware be_good be_illegal be_kept be_nervous be_on be_prepared because_$
because_why become_a beef_in been_delayed been_pressing been_rewritten been_sent been_the been_together before_netball
beg_$ being_my being_safe being_silly being_the believe_in believe_it bet_you better_since big_secret bike_$ bill_if
bill_is birthday_card bit_me bitcoin_i biting_my bits_$ bless_$ board_$ bored_at bored_talk bot_be both_mums boy_and
boy_who boy_wont boyfriend_in boyfriend_wants brings_chocolates brother_$ brother_hit built_a bus_escort bus_stop
but_her button_$ by_my by_social by_these bye_bye call_999 call_themselves call_with called_$ called_the came_$ can_ai
can_have can_mind can_see can_somebody can_someone cant_remember carry_my case_studies case_study caught_on chair_$
change_my changing_room channel_for chat_$ chat_it chat_without chats_$ chats_were check_$ chief_executive
child_discloses child_lied child_that chips_$ chocolates_to class_asked class_to clown_$ coach_under collect_my
come_into come_up company_that contact_$ controller_$ cooks_$ cornwall_$ correct_my cost_me could_he could_i counted_$
counted_the cousin_logged cousin_sent covid_$ cried_at crush_$ cuantos_cases curious_$ cut_her dad_card dad_comes
dad_finds dad_looking dad_thinks dad_will dad_wont data_$ dating_site daughter_find daughter_friend daughter_to day_for
day_lol day_stuff days_after dbs_$ deaf_and deaf_grandson deaf_kids decode_this deepfake_nudes define_the delayed_to
delete_all detention_for did_kids did_not did_police did_you didnt_say died_last digit_$ discord_messages discord_wants
dishes_lol dm_$ do_about do_adults do_after do_laps do_police do_we does_being does_grooming does_the doesnt_it dog_and
doing_an domestic_abuse done_the dont_likes dont_trust dont_understand dont_want door_has doors_down dos_and down_again
drawing_and dress_$ drive_in drops_$ dying_to e_mail each_time ear_$ eat_a eat_vegetables eating_my el_informe
else_does embarrassed_i end_about end_someone ender_dragon ending_$ english_$ equal_for equations_please everton_$
every_member everyone_goes everything_on everything_since evil_$ exact_words exist_already exists_$ expected_$ eyes_$
family_link favourite_show feel_so fifa_$ fifa_packs fighting_over figure_for figures_would file_$ finally_$ find_my
findings_$ finish_this firms_but first_crush first_day first_name first_response first_thing fishing_$ football_club
for_6 for_boy for_children for_discord for_england for_five for_girls for_if for_little for_me for_mums for_pics
for_schools for_something for_talking force_$ forgot_our founded_$ four_hundred fractions_$ free_to friday_how
friend_asked friend_gets friend_group friend_i friend_that friend_we friend_who friends_i frightened_my from_a
from_discord from_her from_here from_police from_working fun_she gamertag_$ games_is gave_out general_$ get_any get_for
get_found get_if get_paid get_past get_robux get_therapy get_unbanned get_you gets_it getting_a gg_$ gifts_in girl_out
girl_thing girl_to girlfriend_$ girls_isnt girls_name girls_night girls_number gives_$ goes_quiet going_as going_up
good_babysitter got_detention got_dumped got_new got_no got_rejected got_taken got_told govender_a grandad_says
grant_me graph_$ graph_i greece_$ groomed_as groomed_online grooming_what group_about group_how groupchat_sending
grunts_at guess_what guidance_$ hacked_my had_$ hair_for hands_at happens_$ happens_when harms_who has_autism has_got
has_his has_locked has_to have_deleted have_more have_two he_do he_dont he_filmed he_had he_hits he_proposed he_pushed
he_scared he_took health_and health_effects hear_about heard_of heat_is hell_tell help_how help_my helpline_i her_first
her_friends her_grandad her_hair her_have her_holiday her_mates her_notes her_pictures here_from here_what hiding_from
higher_$ hilarious_$ him_does his_best his_big his_card his_cat his_daughter his_day his_minecraft his_mum his_paper
his_pe his_secret hit_me hits_the hold_a horror_game host_brother hotel_room hour_$ hour_of hour_on house_i how_$
how_is how_will human_$ hung_up hurt_so hurting_kids i_as i_ask i_back i_been i_bet i_chew i_contact i_counted
i_expected i_mend i_nod i_ordered i_paid i_share i_watch idea_what if_an if_anything if_one if_police if_someone
ignore_tus ill_$ illegal_if important_$ in_4 in_after in_animal in_bits in_capitals in_contact in_cornwall in_general
in_grooming in_i in_leeds in_silicon includes_the informe_$ innit_$ instructor_is interesting_$ internet_to into_in
invoice_$ iphone_or is_16 is_20 is_35 is_a is_an is_asked is_bleeding is_broken is_call is_can is_cold is_dead is_fair
is_friend is_fuel is_giving is_govender is_grooming is_held is_killing is_loud is_my is_nice is_old is_older is_pain
is_perfect is_rubbish is_singing is_starting is_wrong it_at it_can it_childline it_cost it_enough it_give it_gone
it_got it_help it_hurt it_lads it_let it_makes it_off it_on it_only it_said it_secret it_slipped it_something it_that
it_usually it_whole ivi_me jake_a job_$ job_at join_my jumper_$ just_better just_passed kart_and keep_washing
keeping_messages keeps_cutting keeps_giving keeps_hitting keeps_nicking kept_safe kicked_me kid_might kid_to kid_who
kids_dont kids_into kids_messages kids_only kids_or kids_play kids_safe kids_to kind_of kit_every kitkat_$ kms_this
know_about know_do know_whether know_which knowing_who knows_my lads_got lads_of lads_only lag_is language_$ last_it
late_because later_$ leader_would lesson_on lets_play letter_e level_$ lie_awake lights_on like_90 like_her like_me
like_one like_your liked_my limits_$ link_$ list_of little_girls lock_on looked_after looked_at looks_after lose_their
lovely_to loves_football loves_this lunchtime_supervisor main_points make_them make_video man_asked man_called man_here
man_send man_writes manager_$ many_childs many_different many_years map_show married_$ matter_in me_500 me_about
me_another me_carry me_dad me_helpline me_mod me_mum me_no me_saying me_stuff me_this me_where me_wrong me_your mean_my
mean_to mechanisms_in medal_$ meet_me members_$ memory_$ mentioned_it message_my messages_$ messages_can messages_now
messages_to messaging_me metres_$ mice_and mindful_and mine_be minecraft_$ minecraft_castle minutes_before miss_said
mistake_$ mod_here mods_are mods_that moja_mum monopoly_$ month_$ month_old more_boys more_money more_often mother_of
motorbike_$ mouse_$ moustache_and moving_to mow_the mum_of mum_or my_airpods my_alarm my_ankle my_art my_aunt my_barber
my_bitmoji my_bsf my_chin my_cooking my_deaf my_driving my_essay my_football my_grandmother my_group my_half my_holiday
my_host my_invoice my_landlord my_late my_manager my_managers my_mate my_mouse my_nails my_plants my_shop my_shopping
my_skirt my_teen my_textbook my_tinder my_toe my_van my_way my_wifi my_with my_wrist my_xbox nah_because name_is
name_should nan_in nandos_$ near_me need_$ need_three nervous_$ nervous_about netball_and netball_team never_been
never_met never_victims news_and nice_one nice_she nicking_my night_about no_games no_phone no_sense no_signal
nobody_uses nobody_will noise_$ noob_$ not_every not_tell not_what notes_she nothing_like notifications_$ novel_a now_$
now_or now_than now_there nudes_being number_was nursery_$ of_2 of_ai of_boys of_covid of_date of_dog of_fireworks
of_grooming of_mice of_sexual of_someone of_things of_victims of_your off_school off_this off_with often_didnt old_boy
old_can old_chats old_go old_in old_mum old_online old_was olds_$ on_about on_encryption on_grooming on_level on_mine
on_phone on_sext on_sextortion on_telegram on_what on_xbox once_i one_hand one_letter one_number one_still ones_in
online_is online_what only_3 only_answer only_meant only_on only_sender only_talked only_to only_with opened_the or_dad
or_leave or_someone or_something or_the or_wait order_$ organisation_$ other_countries out_for out_it out_over
outside_school over_thirty over_this over_who overnight_$ owe_him own_kids own_time owner_$ page_3 paid_$ paint_$
panic_$ parcel_is parents_can parents_fault parents_of parents_see parking_ticket part_of passage_with passed_his
past_the patch_notes pay_her paying_$ penalty_for people_go people_like period_in person_can person_it petty_$
phone_calls phone_died phone_first phone_how phone_overnight phone_too photo_day photo_one photo_the physics_$
picture_day pictures_from piercing_$ pitch_at plate_$ play_chess players_told please_everyone please_explain
please_tell points_off police_arrested police_count police_have police_is police_it police_read police_trace pothole_$
potty_training predators_use present_for pressure_$ primary_is prom_and prompt_$ proposed_$ proud_of pupils_are
pupils_on put_me put_on quadratic_equations question_4 question_why queue_$ quiet_$ quit_being quiz_with quote_$ raid_$
rainy_day read_this reading_it realistic_$ really_an really_worse reason_it record_but rejected_from relative_$
replied_$ report_bot report_go report_isnt report_with reset_$ rest_$ results_day results_on review_$ right_after
risks_$ rite_$ robux_without role_$ rubbish_$ rude_to run_laps running_$ sad_$ safe_internet safety_net said_43
said_but said_that said_turn same_class same_joke same_man same_time santa_is saturday_$ saw_a say_her say_safeguarding
say_they say_you saying_my says_most says_nothing scaremongering_to school_at school_friends school_if school_just
school_monday school_play schools_to screenshots_of seating_plan secret_but secret_to see_$ see_in see_what self_harm
sell_his sell_me send_him send_sexual sense_of sent_sexual sent_to server_for seven_year sex_ed sextortion_our share_of
she_$ she_didnt she_got she_moved she_right she_wanted should_a should_be should_do shy_kid side_only signs_that
silicon_valleys silly_$ since_he since_uni single_$ single_dad sir_i sister_11 six_$ six_people skins_is sleep_without
slipped_my smells_of snaps_number so_basically so_boring so_happy so_how so_mad so_mean so_over so_strict so_stupid
social_care solar_panels some_kid somebody_in somebody_said someone_make someone_on someone_or someone_was someone_will
son_rather son_say sooner_$ sorry_$ spam_$ speak_about spent_60 spots_all starting_with stat_on stay_private
stepmum_and stepson_calls sticker_and still_at still_in stone_$ stop_asking stop_biting stop_following stop_people
stop_thinking stranger_helped stubbed_my student_in studies_$ such_as suit_$ sunset_$ support_said sure_what sword_$
tablet_at tagged_$ take_home taken_by taken_down taking_me taught_$ teach_my teacher_asked teacher_do teacher_first
teacher_here teacher_i teacher_if teacher_keep teacher_one teacher_or team_$ team_lost tech_support tel_me tell_me
tell_mum tell_parents tell_what tell_your telling_a telling_the tells_her test_tomorrow than_i thank_god thanks_you
that_dont that_film that_from that_goes that_new the_abuse the_admin the_barbecue the_bills the_boss the_cake the_ceo
the_chippy the_concert the_controller the_council the_cup the_doctor the_easiest the_ender the_ending the_fence
the_figure the_filter the_findings the_forum the_ghost the_hall the_images the_intro the_lawn the_league the_link
the_margin the_net the_netball the_night the_nineties the_organisations the_parts the_penalty the_piece the_pond
the_prison the_quote the_reason the_rota the_scary the_sender the_server the_site the_story the_supermarket
the_swimming the_take the_timetable the_toddler the_top the_under the_victim the_view the_words the_years their_role
their_side theirs_$ themselves_and then_nothing there_an there_at there_it there_one theres_beef theres_one these_are
these_figures they_cancelled they_counted they_moved they_need they_note they_threatened they_write thing_to think_that
thinks_i thirteen_year this_bad this_did this_frightened this_how this_in this_level this_link this_meeting
this_message this_song those_are those_they though_$ threat_to three_weeks ties_$ tiktok_$ tiktok_then til_i till_we
to_5 to_aoife to_change to_child to_childline to_cornwall to_cry to_dye to_each to_find to_give to_help to_listen
to_marry to_me to_please to_remove to_sign to_video to_work today_he today_mondays today_my together_since too_heavy
too_hot too_small took_her town_with trainer_was trainers_background training_day tricks_$ trust_of tuesday_what
turn_your turnip_$ tus_instrucciones tutor_is twice_a twins_$ twitch_$ twitter_and two_$ two_doors two_hours type_$
type_in unbanned_from under_13 under_16 underwear_$ unfair_$ until_you up_about up_here up_so us_4 us_all use_for
username_$ victims_not video_version view_$ view_from volunteering_$ wait_$ want_bitcoin want_you wanting_to
wants_every wants_the warm_up was_at was_her was_jailed was_just was_launched was_more was_that wash_$ wasnt_scared
watch_frozen way_with we_live we_sit wear_a wear_anything wee_man well_off were_at were_there what_exactly what_figures
what_it what_normal what_signs what_this what_without what_years whatd_it whatd_they when_only when_should
whenever_someone whenever_they whens_it where_boys where_could wheres_the whether_the which_of which_page which_signs
which_they while_i who_$ who_came who_do who_doesnt who_just who_pinged who_reported who_says who_sent who_spoke
who_teacher who_thinks who_took who_wrote whole_$ whom_$ why_might why_they wicked_$ wife_says wife_thinks wifi_is
will_$ will_ask will_kill will_my will_post will_you with_fractions with_friends with_his with_messages with_mindful
with_pizza with_quadratic with_their with_this without_knowing without_paying without_scaring without_the wits_end
woman_$ woman_on won_the wonder_what wondering_whether wonders_what wont_shut wont_text work_i work_says worst_one
would_rather would_that would_you write_me write_the written_by wrong_answer wrote_down wrote_i xmas_$ year_and year_do
year_not years_on yes_i yet_$ you_always you_got you_in you_missed you_please you_read you_skip you_use you_write
your_best your_secret
""",
    -2: """
000_isnt 000_last 100_what 10_$ 10_percent 10_yr 10k_followers 11_i 12_ok 12_share 12s_$ 13_how 13_just 13_or
13_reasons 14_with 14_years 150_different 16_is 16_still 16_the 17_year 18_to 20_$ 20_times 20_year 21_$ 22_and 25_a
26_47 34k_$ 350_and 37_and 3_0 42_forces 47_and 4_if 4_months 4_to 4_years 500_robux 50_50 50_year 5_0 5_year 5_yrs
60_min 6_$ 70_and 8_yr 900_day 9_to ^_42 ^_5 ^_according ^_actual ^_adult ^_advice ^_agree ^_also ^_anybody ^_app
^_april ^_average ^_bashed ^_become ^_beep ^_before ^_big ^_bill ^_bit ^_break ^_broadband ^_broke ^_broken ^_bruh
^_burnt ^_bus ^_but ^_calculate ^_certificate ^_check ^_close ^_compliment ^_computer ^_cried ^_crime ^_deepfake
^_doctor ^_each ^_end ^_erase ^_exam ^_experience ^_face ^_fake ^_fill ^_find ^_fire ^_forces ^_fortnite ^_freedom
^_frts ^_gender ^_grandma ^_grounded ^_group ^_hands ^_hang ^_hargreaves ^_have ^_hay ^_helpline ^_hm ^_homework
^_horror ^_ile ^_imagine ^_introduce ^_jump ^_last ^_law ^_leak ^_left ^_link ^_lollipop ^_look ^_message ^_missed ^_mp
^_names ^_new ^_now ^_numbers ^_nursery ^_of ^_ofcoms ^_oublie ^_packing ^_paid ^_panic ^_pe ^_persons ^_pics ^_pin
^_porn ^_pretend ^_quantos ^_quote ^_rape ^_rate ^_record ^_remote ^_reset ^_right ^_roast ^_safe ^_see ^_shoot
^_shouldnt ^_sing ^_smoke ^_snaps ^_sore ^_spanish ^_spell ^_sry ^_stats ^_stepdad ^_supporters ^_surely ^_survivor
^_survivors ^_swim ^_symptoms ^_ta ^_tablets ^_tag ^_thank ^_their ^_things ^_trainers ^_two ^_voice ^_walk ^_weird
^_whatll ^_whereabouts ^_whered ^_with ^_writing ^_wrong a_$ a_2 a_50 a_6 a_60 a_and a_badge a_bet a_bill a_bobby
a_bouncer a_boy a_breakup a_cat a_catfish a_chapter a_chef a_chief a_childminder a_clueless a_coke a_cover a_cruise
a_cry a_cup a_dance a_dirty a_dog a_fact a_fall a_figure a_foster a_giveaway a_go a_grandad a_great a_grey a_head
a_high a_home a_ia a_jury a_lad a_law a_lift a_link a_list a_long a_lost a_mac a_massive a_mention a_million a_monster
a_mug a_new a_non a_nursery a_one a_parking a_pdf a_pensioner a_piece a_place a_postcard a_potato a_presentation
a_private a_puppy a_quote a_radio a_record a_reporter a_rubbish a_safety a_scam a_scary a_source a_spam a_swear
a_switch a_tech a_tenner a_tiktok a_to a_vampire a_wall a_wasp a_weekend a_worried abba_the about_age about_any
about_apps about_boys about_brushing about_hiding about_mechanisms about_nothing about_nudes about_other about_prices
about_stuff about_teacher about_where above_me abuse_if abuse_in abuse_numbers abuse_pictures abusers_$ abusers_pretend
access_$ actually_say add_him adds_me admin_i admin_or adopted_and adopted_kids after_gym after_primary after_the
afterwards_$ again_cant again_on again_the age_as age_check age_checks age_group ages_$ ages_ago ai_$ ai_being album_$
all_boys all_good all_her all_of all_there all_those all_use all_years allowed_near alone_bot alone_on always_gives
always_grooming always_online always_thought am_14 am_26 am_ashamed am_au am_babysitting am_building am_driving
am_dyslexic am_from am_late am_married am_mod am_moving am_older am_seventy am_sick am_start am_stressed am_supposed
am_sweating am_teacher am_ten am_thinking among_the an_important an_interview an_online ancient_$ and_14 and_15 and_and
and_anxiety and_barely and_called and_child and_doesnt and_dont and_eats and_felt and_fifty and_follow and_forgot
and_furious and_get and_go and_going and_hurting and_isnt and_kids and_knows and_like and_made and_meets and_month
and_obsessed and_off and_on and_only and_place and_pretend and_privacy and_raised and_ran and_sites and_so and_social
and_started and_support and_t and_use and_where and_wonder and_would and_your angry_about angry_why anonymously_$
answer_her answer_with any_$ any_advice any_figure any_ideas any_number any_tricks anybody_home anyone_$ anyone_asks
anyone_but anyone_counted anyone_here anyone_is anything_now anywhere_$ aoife_the apart_from app_keeps app_wants
apply_to approached_through apps_$ apps_are apps_i apps_is apps_stop april_fools are_dead are_people are_real
are_scared are_targeted are_we are_wrong arent_the arent_they argument_are arms_$ as_me ask_$ ask_my ask_of asked_who
asking_in asleep_and at_15 at_16 at_2am at_6 at_bedtime at_dance at_drop at_easter at_nandos at_orchestra at_six
at_spawn at_spelling at_this at_university at_valorant at_what aunt_sends auntie_beeb authors_say away_his ayes_and
baby_brother baby_on babysitter_for babysitter_here babysitter_let babysitting_family back_after back_if back_is
bacon_$ bad_and bad_at bad_guys bad_in bad_one bad_people bad_to bag_for bak_$ ball_at barbecue_$ barely_talks be_able
be_cross be_grateful be_had be_one be_real be_so be_stuffed be_switched be_victim bear_that because_more because_nobody
become_my bed_before bed_he bed_when bedtime_what been_a been_hurt been_since been_this beep_boop before_they
behind_them being_locked being_mindful belong_to best_$ best_gift best_student bestie_i bestie_is better_they between_a
between_grooming big_letters big_school big_slide bills_been bio_$ birth_$ birthday_present biscuit_$ bit_about bit_but
blackmail_for blackmail_of blocked_$ blue_tick board_and boat_$ bodies_and bored_entertain boring_and borrow_my
boss_fight boss_i bot_does bot_keeps both_in boy_has boy_in boyfriend_bought boyfriend_says boys_$ boys_and boys_like
boys_or boys_right boys_so boys_then bring_up british_gas bro_he bro_is brother_for brother_gets brother_is
brother_swears brought_us brown_or brownies_$ bullied_at but_cant but_something but_who but_why buy_my by_now bye_uk
cafe_$ call_his call_last call_my call_them call_to called_it called_peter called_smokescreen calling_film calls_me
came_from came_to can_i can_make can_only can_reach cant_believe cant_live cant_make cant_open cant_read cant_take
caption_for car_$ car_in car_keys car_rental car_seat card_to card_trick cards_where care_for care_workers carried_out
cars_tire cases_$ cases_in cat_and cat_just cat_video caught_$ ceiling_$ changed_$ changes_$ changes_in channel_to
chapter_on charge_of charity_on charity_only chat_apps chat_on chat_reckons chat_with chats_if chats_when chatting_$
cheaper_$ check_is chicken_nuggets child_defined child_for child_here child_safety childline_and childline_get
children_had children_in children_who chris_brown christmas_presents church_$ class_how class_i class_she class_what
clean_forgotten club_wants clubs_are coach_the coaches_have coat_off code_$ colleague_insists colleague_says come_and
come_off comes_after comes_off comic_con common_in compliment_me computer_made concert_$ config_$ contact_if
contacting_children contract_$ controls_for conversation_starters convinced_it cool_$ copied_$ copper_and
copy_everything cornwall_did correct_me corridor_how cosy_for could_not could_read council_$ counselling_offered
count_of countries_in country_nobody course_$ courses_$ covered_by cries_at criminal_$ cringe_$ crisps_$ cross_$
cruise_$ crush_is cry_for cup_$ cup_of cut_off dad_came dad_is dad_my damp_$ dance_i dare_you dared_me dating_app
daughter_4 daughter_coach daughter_do daughter_is daughter_isnt daughter_of daughter_say daughter_she day_i day_is
day_it day_of day_that day_why dead_lmao define_grooming defined_in delete_$ deleted_snaps depression_and derry_girls
described_$ described_how diary_i dick_pics did_so did_this didnt_ask didnt_get didnt_she diff_between
difference_between different_services dirty_old disaster_$ discord_ask discord_is discord_on dming_me do_boys do_by
do_e do_first do_her do_lads do_many do_mental do_more do_offenders do_she do_some do_staff do_what doctor_$ does_any
does_joe does_not doing_a dont_be dont_go dont_say door_in down_here down_in down_into down_since down_the driver_$
drives_me drives_the driving_$ driving_test drop_$ drop_off drop_the dropping_$ drums_at due_friday dull_$ dumped_by
e_safety ear_piercing early_$ easy_$ eats_$ eight_so else_at email_to embarrassing_him ends_in enforce_it engaged_$
england_is english_with entertain_me even_$ even_do ever_show every_answer every_five every_sunday everyone_pays
everything_even ex_for ex_got exactly_would exam_$ exam_tomorrow example_in executive_is exist_$ existence_is
existing_tools expires_in explain_me explaining_the f_are face_to facts_$ failed_my families_$ family_friend family_i
family_room fast_$ fast_and father_$ fault_i fear_of feed_us feel_ancient feel_at feel_better fell_in felt_sick fence_$
fi_$ fight_about fight_is figure_out figures_i figures_on figures_to fill_in fill_me film_is film_on film_with
filmed_it films_$ films_in find_that fine_it fingers_in finish_my firm_i first_boyfriend first_girlfriend first_message
first_phone fit_it fleeing_a folks_$ follow_it follow_the followed_the following_your follows_me football_team for_14
for_2 for_apps for_asking for_being for_big for_care for_class for_game for_giving for_guidance for_helping
for_laughing for_pupils for_running for_secret for_such for_teacher for_their forces_$ forgotten_if fortnite_$
fortnite_is foster_kids fraud_$ freshers_week friend_made friend_of friend_told friends_which from_bristol from_british
from_outside from_parents from_staring from_where frts_phone fuel_$ funny_bone furious_$ gal_$ game_companies game_my
game_where games_that gaming_$ gate_and gave_the gay_and gcse_results gender_not get_10k get_away get_from get_him
get_off get_targeted get_to get_told gets_a gets_caught gets_in gifts_always girl_came girl_tell girl_wants girl_was
girlfriend_and girlfriend_beat girlfriend_hits girls_should girls_then girls_won gist_of gives_them giving_gifts
glued_to go_after go_at go_from go_i go_in godfather_got goes_with good_bot good_grades goodbye_everyone goodnight_to
got_anything got_her got_one govender_said governments_$ gran_keeps gran_sends grandad_adds grandad_who
grandfather_used grandma_$ grandma_is grandpa_keeps grandson_he graph_on green_coat groomed_at groomed_on groomers_say
grooming_here grooming_kids grooming_peaked group_chat group_in groups_$ grown_men gta_rp guidance_on guidance_to
guide_to guys_$ had_her had_one hand_and hands_out happend_to happened_next happening_$ happening_more happy_$
happy_friday hargreaves_$ harry_styles has_6 has_anyone has_everything has_nothing has_that has_this has_your hate_him
have_clean have_for have_guessed have_left have_phones have_photos have_revised have_taken have_the have_threatened
have_three havent_started hay_fever he_have he_offered he_play he_spent he_threatened healer_$ health_courses heard_$
heard_it heart_$ held_hostage hello_$ help_and help_kids help_protect help_us helpline_call her_diary her_do her_feel
her_head her_it her_sleep her_son her_what here_are here_who hi_and hide_me hides_behind hiding_behind hiding_the
high_five higher_at him_all him_down him_first him_i him_three his_bed his_old his_shed hits_her hitting_me hola_que
hold_on holes_$ holiday_in home_manager hoodie_and hopeful_line hostage_by how_does how_mny how_much how_safe how_the
how_they how_urgent hugged_me humans_$ hundred_and hurt_their husband_a husband_says husband_works i_add i_arrange
i_become i_believe i_check i_copy i_dare i_doubt i_explain i_failed i_feed i_feel i_follow i_googled i_listen i_message
i_mind i_nearly i_owe i_persuade i_played i_post i_posted i_promised i_rang i_recover i_secretly i_set i_stayed i_the
i_tutor i_were i_with i_wrong id_have idc_$ if_child if_her if_not if_only ill_be image_abuse imaginary_friend in_bath
in_bio in_by in_charge in_defence in_emojis in_how in_internet in_kent in_klingon in_mm in_need in_new in_of in_primary
in_public in_real in_rhyme in_rugby in_speech in_tears in_ten in_this in_three in_us in_victims in_wales in_warsaw
in_what in_york included_$ indecent_images instead_of instructions_$ interview_on into_existing into_force invented_$
invite_to is_24 is_4 is_50 is_7 is_70 is_annoying is_bad is_child is_convinced is_creepy is_dangerous is_due
is_everyones is_evil is_getting is_higher is_hilarious is_kind is_laughing is_mocking is_moving is_nearly is_normal
is_other is_planning is_quiet is_real is_right is_tiktok is_turning is_under is_very isnt_about isnt_the it_10 it_150
it_always it_an it_are it_awkward it_boys it_carries it_did it_do it_double it_easier it_end it_fell it_gave it_good
it_hasnt it_have it_hits it_kind it_mainly it_mean it_name it_ofcom it_one it_please it_point it_politely it_quotes
it_rise it_spying it_starts it_stop it_takes it_talking it_they it_went it_what iwf_who jelly_after jk_$ jump_since
june_$ just_bad just_chat just_sent just_started kahoot_$ keep_in keeps_borrowing keeps_changing keeps_crashing
keeps_killing keys_and khan_is kid_can kid_gets kid_like kid_off kid_so kid_that kidnapped_in kids_before kids_do
kids_does kids_has kids_he kids_make kids_my kids_on kids_out kids_phones kids_send kids_told kindly_that klingon_$
know_when know_who knowing_what known_$ known_ones knows_$ knows_of lab_was lads_has lady_$ language_in laptops_$
lasagne_tonight last_bus last_day last_kitkat last_question last_section laughed_at laughing_about law_ready leader_is
leak_the learnt_to leave_your left_on leg_is legal_to legs_are les_mis less_like less_of lesson_$ let_him level_at
lgbt_kids lie_about lies_about like_mine like_no like_this liked_the likes_of liking_her line_about line_from link_and
link_on link_to list_the local_radio location_$ locked_chats locks_his logged_in lol_i lol_so lollipop_lady
lollipop_man long_is long_message long_until look_4 looking_to looks_sick lost_$ lost_card lost_in lost_property
loud_the love_me love_this love_with loves_me luck_$ lucky_cause lyrics_$ made_lasagne magic_tricks mail_address
mail_to man_and man_at man_came man_for man_or manager_here manual_handling many_apps many_boys many_people many_points
married_and mate_and mates_all mates_think mature_student me_each me_everything me_extra me_flowers me_guitar me_have
me_if me_lol me_luck me_master me_permission me_so me_some me_talk me_tea me_threatening me_three me_understand me_up
me_wear mean_by meaning_$ meant_for meant_the media_how meet_my meetings_$ meme_$ men_or mentioned_$ meow_$ message_for
message_kids messaging_pupils messenger_$ met_says met_the mic_is mine_and minecraft_and mins_$ minutes_$ mis_$
miss_her miss_says missing_$ mistaken_$ mock_i mocking_lasagne mocks_$ mod_on moderator_$ mods_i money_every money_in
money_on money_or money_put money_to months_can mood_because more_my more_of more_people mostly_boys mother_in
mother_she moustache_$ moved_me moved_to moving_out mp_said much_after much_at much_in much_percent much_what mug_$
mugs_$ mum_at mum_but mum_for mum_if mum_in mum_kindly mum_said mum_that mum_understand mum_was mum_which mushrooms_$
music_$ must_be must_read my_3yo my_5yo my_app my_article my_big my_calendar my_card my_cars my_channel my_children
my_chips my_choir my_classroom my_club my_clutch my_colleague my_computer my_country my_coursework my_date my_doctor
my_elbow my_gcse my_grade my_id my_line my_makeup my_mic my_mp my_nose my_pin my_rabbit my_roblox my_seat my_snaps
my_soup my_step my_stepson my_stuff my_teenage my_teens my_tent my_tutor my_voice my_volunteers my_wedding my_wee
name_how name_real name_the named_$ named_give names_please names_to nan_saw need_all need_one need_you needed_$
needs_a neighbour_says nervous_for net_my never_go never_happened never_meet never_refuse never_say never_tell
new_friends new_game new_haircut new_in new_piano new_playlist new_stepmum next_command night_all night_light no_name
no_one no_safety nobody_in nobody_rang non_uniform normal_in not_all not_answer not_come not_find not_law not_like
not_look not_noted not_that note_that noted_$ notes_say nothing_else nothing_i nothing_since notice_$ now_dan now_do
now_give now_is now_we nspccs_own nudes_in nudes_on nuggets_$ number_so number_you numbers_from numbers_in numbers_on
numbers_to nurse_and nursery_and nursery_what o_relatorio of_11 of_12 of_6 of_all of_an of_birth of_girls of_mine of_my
of_nine of_online of_phones of_school of_seven of_spiders of_susie of_tea of_that of_thirteen of_thought of_thunder
of_year off_dms off_for off_the off_time offences_in offenders_ask offered_to official_$ often_$ often_was ok_i
ok_whatever old_a old_beat old_car old_how old_men old_school old_these old_walk old_wants older_brothers older_lad
older_sister on_boys on_discord on_earth on_her on_nudes on_penalties on_pizza on_sunday on_switch on_tablets on_their
once_$ one_after one_against one_breath one_but one_get one_man one_more one_on one_word one_year onions_$
online_friends online_without only_do only_eight only_english only_ever only_say only_the only_watch only_watches
open_it options_$ or_am or_at or_bad or_down or_now or_woman other_17 other_parents other_people other_way others_$
oublie_tes our_16 our_board our_care our_family our_tech out_how out_their outside_the over_and over_in over_what
own_fringe own_goal own_helpline oxford_$ packing_up page_2 paid_50 parent_reports parental_control parents_at
parents_know parents_to parents_who parking_offence part_$ parts_in party_and pass_the pass_to passed_$
passport_expires pay_back pay_for pay_my paypal_$ pc_out pdf_$ pe_i peaked_years people_and people_fleeing people_get
people_to per_the percent_it percent_were permission_to person_at person_my person_or person_who personally_$
persuade_my phase_$ phone_$ phone_but phone_for phone_with phones_be phones_can photo_from photo_on photo_should
photos_by photos_in photos_is photos_to phrase_$ picked_on pics_at pics_i pics_they picture_a pictures_what piece_$
piece_on pin_number pinged_me pivot_table place_it place_on plan_$ plan_for plan_to plans_$ playground_$ playlist_$
please_do please_not plot_is poem_on point_$ point_to points_come points_for points_is police_could police_do
police_forces police_hear police_know policy_$ post_and posters_at posting_$ posts_my posts_on potato_$ practice_what
pregnant_and pressure_and price_$ prices_for primary_or printer_$ private_chat private_message profile_$ project_$
project_on prom_$ promise_to promised_not protect_children protect_her proud_$ prove_it prove_me pupil_showed
pupil_what pupils_asked pupils_blackmail put_as put_calling put_in put_into put_names put_out python_$ quantos_cases
question_time questions_$ quiet_at quote_is quotes_a railcard_$ rain_i rando_tried rang_the rather_not re_$
read_everything read_the real_case real_life real_name real_with really_gone really_good really_need reason_i
reasons_why recall_if recipient_see recognise_a record_player refuse_$ registration_$ relationship_with remember_msn
remember_that remind_me remote_$ remove_my repeat_after replies_with report_anonymously report_back report_cards
report_not report_this report_you reported_it reporter_with reporting_to reports_a response_training rest_were
rewards_points right_as right_that ring_for ring_them ringing_my rise_$ risk_$ risk_is risky_$ roblox_is room_and
room_had room_has rote_it round_and roundabout_$ rule_1 run_$ run_new runs_a safe_is safe_online safety_guidance
safety_in safety_measures safety_off safety_stuff safety_tips said_hi said_in said_read said_who said_you same_$
same_as satnav_$ saturday_what save_a save_it save_what saw_this say_34 say_boys say_first say_help say_if say_me
say_nothing say_on say_we saying_i saying_sorry says_26 says_34 says_42 says_6 scaring_them scary_$ school_alone
school_did school_gate school_photos school_what screams_when search_for second_case secret_chats see_deleted see_who
see_your semi_final send_a send_me send_money send_nudes sensible_to sent_more sent_the sentence_$ server_$ server_has
servers_$ servers_are session_$ set_a set_parental set_us settings_$ seven_what sext_a sexual_assault
sexual_communication shame_$ she_asked she_believes she_called she_hates she_loves she_need she_use she_wants she_wears
she_who shed_twice short_$ shot_me should_get should_phones should_teacher should_the should_worry show_a show_him
show_them show_you shrek_$ shut_down sick_of signs_$ signs_has since_$ since_day since_decimalisation since_they
since_you singing_$ single_person sister_says sister_wont sit_through size_of sleep_because sleep_lol sleep_too
sleep_with slept_through slide_$ small_children small_my smokescreen_who snoop_if snooping_$ snores_$ so_$ so_angry
so_ashamed so_cringe so_dead so_dull so_expensive so_loud so_nice so_now so_only so_proud so_she so_these so_they
so_weird social_secret software_$ somebody_elses somebody_says someone_about someone_has someone_hurt someone_i
someone_keeps someone_like someone_traded something_does something_sensible something_that something_what something_you
son_phone son_school song_is sore_throat sound_less source_whose sources_$ speak_in speak_my speak_with speaks_only
speech_$ speech_marks speech_they speed_up spoke_$ spot_$ spotify_wrapped spots_something staff_$ staff_need stands_for
start_system start_time starters_for statistics_$ statistics_i stay_safe stayed_up steam_$ step_bro step_daughter
stepdad_teacher steps_to still_go still_miss still_protect still_take still_wont stop_me stop_playing stop_stranger
stranger_contacting stranger_get stranger_in streak_i streak_with streaming_service study_$ stuffed_without such_cases
suggest_a summarise_the summarise_this sunday_is support_act susie_hargreaves suspended_$ swap_pokemon swear_word
sweating_$ sweet_$ sweets_$ swimming_$ switch_$ switched_off symptoms_of t_and ta_and table_and tablet_$ tablets_are
take_a take_pictures talk_i talk_like talk_on talk_too talking_$ talking_in talking_like tantrum_in tax_return
teach_him teacher_about teacher_and teacher_cried teacher_made teacher_recognise teacher_use teacher_was teacher_when
teacher_will team_how team_photo teammate_keeps tears_$ tears_in teen_daughter teenage_daughter teens_online telegram_$
tell_an tell_everyone tell_kids telling_mum telling_my terrible_$ tes_regles tesco_again text_for text_him text_is
text_saying texts_the than_it than_our than_when thanks_$ thanks_that that_do that_game that_ill that_illegal
that_jumpscare that_legal that_nobody that_one that_only that_platforms that_police that_right that_said that_teacher
that_theres that_thing that_wont that_wrong the_150 the_3 the_abuser the_all the_and the_answer the_apps the_author
the_authorities the_authors the_bands the_birthday the_board the_body the_cam the_caption the_cases the_ceiling
the_chair the_channel the_chess the_child the_children the_coach the_code the_current the_diff the_exact the_father
the_figures the_freephone the_gist the_good the_governments the_groom the_high the_holidays the_home the_homework
the_hoover the_humans the_known the_lab the_lady the_library the_likes the_limits the_lot the_map the_menu the_minibus
the_mod the_moon the_names the_next the_online the_percentages the_photo the_poem the_posters the_present the_prom
the_pss the_punishment the_queue the_radio the_raid the_rain the_receipt the_record the_remote the_rent the_request
the_rise the_risk the_rules the_safety the_semi the_shop the_show the_size the_source the_statistics the_survivor
the_talk the_telly the_things the_toilet the_trophy the_update the_woods their_ball their_book their_child
their_pictures their_stuff them_as them_on them_the then_as then_he then_it then_she then_that there_are there_figures
there_for there_hoo there_in there_last there_number there_training theres_more these_arent these_stats these_three
these_trainers they_allowed they_ask they_asked they_been they_not they_pretend they_read they_refuse they_saw
they_snoop they_started they_threaten they_train they_use they_wont thing_in thing_is thing_right thing_they things_can
things_the think_we thinks_that thinks_you thirty_seconds thirty_years this_a this_bill this_cat this_graph
this_instead this_internet this_lag this_law this_lot this_man this_no this_offence this_right this_text this_wrote
thought_the thoughts_and threaten_to threatens_me three_letters three_times through_i thunder_$ tick_$ tighter_controls
tiktok_for tiktok_she till_when time_is time_that time_tomorrow times_$ times_to tire_pressure to_answer to_attend
to_believe to_book to_build to_check to_collect to_contact to_dance to_disconnect to_face to_facetime to_family to_game
to_groom to_have to_how to_in to_internet to_light to_lure to_neighbour to_now to_register to_save to_share to_speed
to_swallow to_swap to_teach to_town to_walk toast_$ toddler_group toddler_i toddlers_$ told_everyone told_off
told_someone tom_but tomatoes_$ tonight_what too_fast took_my tools_$ track_my tractor_$ traded_me trainers_on
translate_this trip_to tripped_in trophy_$ trusts_nothing turn_on turn_up turned_off turning_13 tutor_helped tutor_says
tutor_sits tutor_wants twitch_and two_boys types_of typing_$ typo_in ucas_points uncle_bert uncle_was under_10s
under_25 under_5 under_twelve understand_this understand_why uniform_day unreal_$ up_$ up_all up_cause up_show up_that
up_tho up_too up_without urgent_is us_and us_stay us_too us_we use_$ use_discord use_my use_to use_your user_has
valorant_than van_$ vergiss_done victim_quote victim_what victims_is videos_how violent_partner voice_chat voice_is
voices_for volcanos_$ wait_for wait_was waiting_for walk_me want_her want_money want_pizza want_send want_that
want_their wanted_$ wants_his wants_something warn_my was_15 was_34 was_an was_asked was_fortnite was_from was_higher
was_meant was_this washing_up wasnt_even wasnt_here watch_foundation watch_the watched_a way_in way_on way_round
we_call we_go we_learn we_let we_must we_pay we_share we_worry website_i wee_boy week_and week_because were_it
were_still what_childline what_comes what_day what_helps what_kids what_kind what_percentage what_say what_song
what_their what_were when_do when_she when_two whens_the where_i where_on where_would whereabouts_is whered_they
wheres_guidance wheres_it wheres_this whether_it which_is which_ones whisper_mode who_fears who_hides who_is who_likes
who_my who_the who_went who_you whod_be whole_report whole_way whom_should whose_argument why_do why_dont why_isnt
will_not wipe_the wish_me with_2 with_bad with_big with_f with_facts with_got with_homework with_more with_old
with_other with_paypal with_police with_sources with_trains with_us with_wearing with_what with_words with_young
without_embarrassing without_limits without_telling without_them woman_fleeing woman_is women_hiding wont_believe
wont_come word_in workers_$ works_there worry_about worry_that worse_before worst_it worth_it would_make would_they
would_this would_we write_in writes_to written_$ wrong_channel wrong_i wrong_to wrote_her wrote_this wrote_up xmas_gift
ye_$ yeah_right year_3 year_alone years_and years_are years_married years_my years_number years_of years_old
years_right years_they yellow_$ yes_or yesterday_he you_add you_ask you_back you_been you_chatgpt you_find you_for
you_hold you_keep you_made you_message you_not you_put you_remember you_save you_show you_single you_the you_want
young_men younger_$ your_course your_developer your_hidden your_job your_kid your_kids your_new your_nose your_numbers
your_rules your_settings your_status yourself_and youth_groups yr_olds
""",
    -1: """
000_$ 000_and 000_children 000_people 000_steps 062_in 0_at 10_000 10_and 10_min 10_mins 10_minute 10s_football 11_12
11_am 11_going 11_nearly 11_too 11_year 11_years 11_yr 12_and 12_does 12_how 12_minutes 12_my 12_one 12_to 12_what
12_when 13_14 13_has 13_to 13_what 14_how 14_what 150_apps 150_games 150_my 150_websites 15_boy 15_has 15_years 16_or
16_what 17_does 17_percent 17_what 18_are 18_for 18_is 18_or 18th_$ 1_1 1_4 200_pounds 20_then 22_23 23_$ 23_alone
23_was 24_forces 2_1 2_on 2_police 2_school 2_young 2yo_to 31_and 33_$ 34_and 34_thousand 34k_kids 350_on 350_stands
35_$ 38_or 38_percent 39_forces 3_facts 3_hours 3_in 3_is 3_sections 3_year 3_yr 41_$ 42_and 43_forces 47_is 47_percent
4_in 4_pages 4_parents 4_times 500_$ 500_by 500_on 50_percent 50_what 50_words 5_years 60_$ 6_and 6_so 6_to 6_what
6_yrs 77_$ 7_062 7_how 7_i 7_years 82_$ 83_$ 83_but 8pm_$ 8s_$ 90s_$ 9_and 9_days 9_how ^_$ ^_1 ^_12 ^_150 ^_20 ^_21
^_21k ^_77 ^_82 ^_83 ^_about ^_absolutely ^_acces ^_access ^_activate ^_address ^_afk ^_afraid ^_amend ^_anthropic
^_arduino ^_associate ^_attack ^_august ^_ayes ^_babysitting ^_backdoor ^_backing ^_backpack ^_bad ^_balance ^_ban
^_bills ^_birthday ^_block ^_body ^_boss ^_boy ^_boyfriend ^_brb ^_by ^_byline ^_calls ^_cam ^_candle ^_capital ^_cats
^_ceop ^_cheapest ^_childcare ^_childlines ^_cite ^_classmates ^_clear ^_compare ^_complete ^_consent ^_cops ^_copy
^_council ^_crash ^_create ^_cry ^_customer ^_dan ^_date ^_dbs ^_deadline ^_decode ^_delayed ^_deliver ^_delivery
^_difference ^_different ^_disabled ^_disregard ^_dm ^_dnd ^_doesnt ^_domestic ^_door ^_dos ^_double ^_down ^_dump
^_dying ^_e ^_early ^_effect ^_emial ^_enable ^_enabling ^_enn ^_enter ^_ethnic ^_even ^_exact ^_excel ^_exit ^_exposed
^_extra ^_faces ^_facing ^_family ^_fashion ^_fifty ^_fighting ^_figure ^_finally ^_fine ^_finish ^_finished ^_fisrt
^_fog ^_foi ^_former ^_four ^_fox ^_free ^_fuel ^_game ^_get ^_getting ^_gg ^_gift ^_gist ^_gov ^_grooming ^_guide
^_hand ^_harms ^_headteacher ^_health ^_hedgehog ^_hello ^_helmet ^_hiccups ^_hid ^_hidden ^_hiya ^_hmm ^_hold ^_house
^_howd ^_human ^_hurt ^_husband ^_hwo ^_image ^_indicators ^_institutions ^_interviewees ^_iphone ^_iwf ^_key ^_known
^_lab ^_labour ^_labrador ^_laws ^_leading ^_leaked ^_lesson ^_live ^_livestreamed ^_lmaoo ^_load ^_loads ^_lower
^_lyrics ^_main ^_mainly ^_max ^_maybe ^_mb ^_mean ^_meeting ^_mental ^_mention ^_mind ^_minimum ^_monday ^_mor ^_more
^_morning ^_morse ^_moved ^_moving ^_mrs ^_national ^_nephew ^_nerf ^_net ^_netball ^_ngl ^_night ^_nightmares ^_nine
^_nspccs ^_off ^_offences ^_offer ^_oi ^_olympic ^_oops ^_overall ^_override ^_pack ^_paint ^_paramedic ^_parents
^_pass ^_peer ^_peers ^_people ^_percentage ^_period ^_person ^_peter ^_phishing ^_photos ^_physics ^_picture ^_place
^_population ^_possession ^_postcode ^_postponed ^_precis ^_primary ^_pros ^_pull ^_pulled ^_punishment ^_pupils ^_push
^_pythagoras ^_qual ^_quanti ^_que ^_rank ^_rap ^_recommend ^_regulate ^_relation ^_remind ^_remove ^_rename
^_reporters ^_reporting ^_researchers ^_reserve ^_responsibility ^_restart ^_resultant ^_results ^_robertsons ^_roblox
^_role ^_roleplay ^_roll ^_romeo ^_room ^_round ^_router ^_sales ^_scam ^_scary ^_scouts ^_second ^_segfault ^_sender
^_senior ^_sent ^_server ^_servers ^_sext ^_sexual ^_shut ^_sign ^_signal ^_sir ^_sixth ^_skip ^_slap ^_slay
^_smokescreen ^_snp ^_speak ^_sports ^_start ^_starting ^_stay ^_steps ^_stings ^_stranger ^_stressed ^_stuck ^_stupid
^_sudo ^_sumarise ^_support ^_suppose ^_sus ^_susie ^_switch ^_system ^_tantrum ^_task ^_tax ^_teach ^_technical ^_teck
^_tel ^_thames ^_then ^_threatened ^_tighter ^_till ^_time ^_times ^_tl ^_toddler ^_toll ^_top ^_topics ^_total ^_track
^_trading ^_traffic ^_train ^_training ^_trap ^_trapeze ^_trivia ^_trying ^_undo ^_unknown ^_volume ^_wallpaper ^_water
^_way ^_weight ^_welp ^_wh ^_whatve ^_whend ^_while ^_whn ^_whoz ^_whr ^_wieviele ^_wifi ^_wikipedia ^_windows
^_without ^_word ^_would ^_wow ^_written ^_yer ^_yikes ^_yo ^_yr a_19 a_2yo a_3 a_backlash a_baker a_band a_beach
a_beginner a_biscuit a_blank a_boss a_boyfriend a_boys a_breakdown a_budget a_bunch a_byline a_cake a_caption a_care
a_certificate a_change a_charity a_chatbot a_cheque a_civil a_classroom a_coin a_cold a_competition a_concert a_contact
a_cool a_creche a_creep a_crying a_cube a_curtain a_cushion a_d a_dad a_debate a_decade a_decent a_definition a_digital
a_disaster a_discord a_dragon a_drill a_fan a_fart a_feeling a_fight a_filter a_fine a_firm a_fix a_football
a_foundation a_four a_freedom a_friend a_gamer a_games a_general a_ghost a_girls a_goose a_governor a_grandfather
a_grandmother a_grandparent a_groomed a_groomers a_grumpy a_guide a_half a_hard a_hat a_he a_headline a_help a_hustings
a_jab a_kid a_knitting a_leaflet a_leak a_level a_lib a_lock a_lollipop a_majority a_middle a_minecraft a_minute
a_missing a_mistake a_month a_movie a_music a_nail a_net a_pair a_parent a_particular a_partner a_patients a_pen
a_pirate a_plant a_platform a_play a_point a_pool a_post a_press a_profile a_project a_proper a_public a_quarter
a_radiator a_realistic a_recipe a_refuge a_refund a_removal a_rhyme a_roblox a_rough a_safe a_safeguarding a_santa
a_saturday a_sec a_set a_seven a_shed a_sheep a_shout a_simple a_sister a_smokescreen a_son a_spreadsheet a_stat
a_statistic a_stop a_summer a_swap a_table a_tablet a_team a_teapot a_telephone a_therapist a_threat a_ticket a_time
a_timer a_tiny a_tired a_tortoise a_total a_tower a_tradeoff a_trainee a_trip a_tutor a_vicar a_victim a_villain
a_warrant a_waste a_wee a_wife a_wizard a_worry a_written a_years a_yr about_13 about_20 about_ai about_all about_back
about_children about_domestic about_encryption about_exams about_first about_food about_gaming about_going about_help
about_here about_homework about_innit about_internet about_men about_more about_ofcom about_paragraph about_percentages
about_photo about_private about_rain about_recognising about_right about_safe about_sharing about_solar about_space
about_their about_those about_which about_who abroad_$ absolutely_destroyed abuse_by abuse_cases abuse_images abuse_of
abuse_pics abuse_victims abused_at abuser_and abuser_who abusers_and abusers_do abusers_will academic_sounding acc_to
acces_to access_at account_right account_that account_to accounts_what accurate_$ ache_from across_$ across_the act_now
action_to actual_number actual_words actually_crying actually_do actually_follow actually_get actually_he actually_left
actually_packed add_this add_to added_all adhd_and admin_mode admit_you adopt_me adult_offenders adult_to adults_$
adults_being adults_or adults_vs advice_guidance advice_on advice_online advice_there advice_to advise_$ advise_for
afk_$ after_2 after_9 after_another after_being after_chatting after_children after_christmas after_class after_how
after_kids after_lockdown after_me after_send after_three after_toddlers again_as again_third again_what against_$
against_a against_girls against_my against_punching age_but age_cut age_did age_in age_it age_limit age_makes age_play
age_range age_verification agen_$ agencies_feature ages_on ages_to ago_what agree_on ai_abuse ai_behind ai_generated
ai_images ai_nudes ai_what aid_course aid_for aimed_at air_$ ait_$ alert_my aliens_are all_150 all_can all_chat all_did
all_facts all_happy all_hate all_in all_men all_named all_numbers all_off all_rowing all_sent all_sides all_talk
all_this all_weekend all_what all_which allowed_in allowed_on allowed_when alone_after alone_in alone_or alone_to
along_$ aloud_to already_did already_exist already_left already_out already_said also_$ also_an also_does
alternative_to always_girls always_go always_watching always_when am_17 am_30 am_after am_an am_curious am_doing
am_exchange am_famous am_father am_grounded am_gutted am_hungry am_hunting am_i am_itching am_knackered am_leaving
am_lucky am_out am_pregnant am_pretending am_ready am_refugee am_rubbish am_running am_sad am_wanting am_with
am_wondering amend_a amendments_$ amount_of an_11 an_a an_alarm an_appointment an_article an_au an_e an_easy an_eight
an_encrypted an_essay an_example an_image an_international an_invite an_ipad an_it an_offence an_officer an_older
an_open an_opinion an_overall an_undercount an_underestimate an_when and_$ and_21 and_6 and_8 and_agree and_all and_an
and_answer and_become and_bodies and_body and_broke and_by and_carrying and_changes and_coaches and_cries and_doing
and_everybody and_for and_girls and_guides and_holes and_job and_juliet and_just and_keeping and_know and_let and_liked
and_lives and_location and_look and_make and_man and_meet and_mental and_needs and_next and_nobody and_none and_offline
and_once and_our and_out and_pass and_predators and_runs and_saw and_scraped and_section and_show and_since and_six
and_speaks and_start and_starting and_stop and_suport and_talks and_them and_think and_title and_undated and_up
and_websites and_when and_whod and_whoever android_$ angry_$ ankle_playing annoying_me annual_one anonymous_voice
answer_a answer_anything answer_as answer_every answer_from answer_questions answer_the answer_to answer_yes answers_$
ants_$ any_books any_case any_commoner any_companies any_detail any_example any_good any_idea any_kids any_previous
any_rules any_specific any_survivor any_training anybody_actually anyone_in anyone_online anyone_say anyone_seen
anyone_would anything_by anything_from anything_green anything_on anywhere_i anywhere_that aoife_$ app_do appeal_$
appear_$ apple_logo apple_that applies_to apply_here appointment_to apps_being apps_for apps_from apps_games
apps_thanks apps_who arabic_$ arduino_led are_30 are_against are_any are_arrests are_asleep are_coming are_fine
are_forty are_g are_glued are_included are_known are_missing are_mocking are_more are_most are_no are_now are_online
are_our are_out are_over are_rising are_things are_you area_$ arent_counted arent_in arent_we argument_$ argument_for
around_in around_the arrange_a arrests_$ arrive_at art_$ article_i article_is article_mention article_name
article_offers article_take article_tell article_was article_what artificial_intelligence as_anyone as_bad as_her as_if
as_needing as_sexual as_told as_your ask_her ask_in ask_kids ask_nicely ask_to asked_a asked_before asked_if asked_this
asked_us asking_them asking_to asks_if asks_is asks_what asks_whether asks_which asks_why asleep_in assembly_is
assembly_today associate_degree at_13 at_2 at_34 at_7 at_8 at_8pm at_bowling at_cubs at_dinner at_each at_either
at_everyone at_four at_girls at_her at_his at_monopoly at_practice at_running at_thirteen at_your athens_$ attend_in
au_pair august_$ author_and author_of authorise_you average_height average_wait awareness_$ away_because away_phones
away_to awkward_$ aye_$ baby_clothes baby_photos baby_wont babysit_in babysit_wont babysitter_to babysitters_$
babysitting_for babysitting_tonight babysitting_two back_at back_do back_him back_it back_me back_of back_on back_up
back_were backdoor_$ backdoor_is backlash_from backwards_$ bad_as bad_back bad_bot bad_did bad_for bad_idea bad_things
bad_what bag_of bags_$ bake_off bake_sale baker_$ ban_phones bananas_$ band_wants banging_on bank_$ banned_for
bargains_$ basically_said batana_$ bathroom_again batteries_$ battery_is be_allowed be_built be_charged be_chatgpt
be_daft be_drilling be_exposed be_for be_found be_honest be_jailed be_less be_locked be_mean be_more be_named be_nice
be_opened be_paid be_quiet be_regulated be_reported be_safe be_scanned be_seen be_told be_up be_with be_younger beard_$
beaten_in because_half because_kids become_it become_the bed_lol bedtime_$ beeb_gets beeb_had been_any been_around
been_asked been_beaten been_found been_higher been_knocking been_like been_nagging been_put before_a before_anyone
before_bed before_going before_this began_$ begging_me behalf_of behind_a behind_encryption behind_it behind_this
being_dim being_done being_funny being_mean being_secretive being_shared believe_$ believes_that bell_ringing
belongs_to beside_it besides_this best_friends best_present best_teacher bet_on between_abuser between_can
between_pupils between_us bigger_group bigger_share bigger_than bill_a bill_come bill_does bill_go bill_going bill_got
bill_keeps bill_please bill_still bill_to bill_with birthday_is birthday_party birthday_she biscuits_$ bit_after bit_in
bit_low bit_on bit_says black_friday blame_$ blame_parents blame_phones blanked_$ bleed_a block_every block_my
board_games board_what board_why body_that book_club boop_are bored_tell boring_i borrow_a boss_$ boss_of boss_wants
boss_wont bot_about bot_for bot_write bot_you both_16 both_ways bots_keep bowling_$ box_$ boxes_in boxes_without boy_10
boy_from boy_got boy_he boy_i boy_of boy_or boy_say boy_so boy_to boy_was boy_why boyfriend_are boyfriend_has
boyfriend_same boyfriend_thinks boys_dont boys_get boys_my boys_number boys_on boys_school boys_share boys_suffer
boys_tonight boys_under boys_were boys_where boys_who brain_$ brazil_and brb_$ bread_$ breakdown_$ breakdown_by
breakdown_of bride_and bridge_in brief_our bristol_$ britain_$ british_$ bro_8 bro_told broken_again broken_and
broken_down broken_homes broken_on broken_record broken_street brother_with brother_works brothers_$ brought_up
bruise_the budget_$ build_$ built_$ bullying_and bunch_of bus_is bus_pass but_basically but_nobody but_not but_of
but_on but_only but_since by_9 by_age by_chance by_four by_law by_locked by_me by_one by_police by_rain by_step
by_summer by_the by_tomorrow by_whom by_year byline_$ byline_and byline_please calendar_$ calendar_for call_about
call_on call_out call_you called_agen called_out calling_a calling_for calling_it calling_you calls_and calls_did
calls_do calls_does calls_it cam_for cam_so came_into camp_and camping_with can_$ can_answer can_ask can_contact can_do
can_find can_ignore can_one can_parents can_put can_reed can_scouts can_send can_show can_sort can_stranger can_take
can_teach can_they can_under can_view can_warn can_watch can_we can_you candle_wax cant_join cant_sit cant_travel
cant_wait capital_$ capital_of caps_$ caption_$ caption_under captions_for car_battery car_insurance card_as card_for
card_i card_message card_please card_says cardiff_what cards_at care_homes care_what carer_and carer_here carers_$
caretaker_asked caretaker_in caretaker_know carrots_help carrying_stuff case_do case_from case_of cases_are cases_of
cases_police cat_how cat_is cat_to cat_videos caught_up ceo_of ceremony_$ ceremony_is chair_a chance_what change_from
change_in change_the change_their change_your changed_has changes_did changing_the channel_about channel_sorry
chapter_should character_in charge_$ charged_$ charged_if charity_$ charity_expects charity_has charity_is charity_puts
charity_that charity_want charity_who charitys_demands charitys_name chart_i chat_according chat_be chat_going chat_if
chat_is chat_or chat_room chat_says chat_sorry chat_up chat_who chatbots_does chatgpt_$ chatgpt_type chats_help
chats_is chats_of chats_on chats_under chats_who chats_with check_if check_my check_on check_that check_what checked_in
checking_account checks_do cheese_$ chemistry_$ chess_and child_be child_how child_isnt child_like child_loves
child_may child_on child_online child_protection child_says child_speak child_the child_under childcare_vouchers
childline_mentioned children_any children_charity children_dont children_get children_keep children_knows children_of
children_own children_safe children_suffer childs_messages china_$ chocolate_$ choose_$ choose_between church_youth
cite_the cite_this cited_$ civil_servant claim_to class_a class_for class_from class_it class_sneezed climbed_$ clock_$
close_the closed_$ closer_to closing_quotes cloud_$ club_asked club_leader club_needs club_page club_what clubs_$
clue_$ cm_$ coach_and coach_drives coach_in coach_sent coach_shouted coach_texted coat_it code_is cold_and
colleague_keeps colleague_texted colleague_thinks come_for come_here come_theres come_to come_with comes_$ comes_home
comes_to comes_up comes_with coming_at coming_in commands_$ comment_$ commit_it commits_it commoner_than
communication_is communication_with companies_must companies_named company_is company_put companys_threaten
competition_on complain_about comply_$ comunication_$ concerned_about confirm_$ conflict_help consent_firm consoles_$
consultation_$ contact_abuse contact_for contacted_by content_creator contest_$ context_$ continue_to contract_says
control_on control_since controls_who convention_$ convince_a convince_me convince_my cooked_$ cookie_$ correct_him
corridor_what cost_money could_we council_tax counselling_$ counsellor_planning count_a counted_as counted_in
counted_is counted_or counted_up counting_$ counting_up countries_$ country_in country_is country_or counts_$ county_$
course_be course_cover course_for course_who cousin_broke cousin_in cover_$ cover_for cover_roblox cover_what
cracked_and crashing_$ crashing_on creche_and credit_$ credit_card credit_the creep_in creepy_to cricket_$ crime_to
crime_when crimes_because crimes_before crimes_was cross_a crush_on cry_always crying_at crying_because crying_over
cube_$ current_is curtain_for cushion_$ customer_support cut_hair cut_it d_d d_game dad_joke dad_of dad_say dad_want
dad_what dad_who dad_whose daft_to daily_$ dan_has dan_mode dan_tells dangerous_$ dark_at data_from date_night date_on
daughter_13 daughter_broke daughter_dance daughter_lies daughter_loves daughter_school daughter_sent daughter_showed
daughter_thinks day_at day_did day_does day_in day_just day_there day_were day_when days_do days_he days_i days_rip
dbs_check de_france dead_he dead_now deal_$ deal_with debate_coach debate_i debate_in decade_$ define_it
define_sfgrding definition_of degree_vs degrees_in delay_i delayed_$ deletes_everything demands_on dentist_$
deodorant_$ department_i deposit_$ describe_the describe_what designated_lead destroyed_in detail_$ details_on
detect_grooming developer_speaking did_anyone did_anything did_childline did_eny did_most did_one did_our did_some
did_susie did_their did_your didnt_hand didnt_read didnt_send died_on difference_$ different_apps different_kids
different_numbers dim_$ directly_$ director_$ disappearing_messages disco_she disconnect_from discord_and discord_bot
discord_i discord_keeps discord_lol discord_she discord_trust discord_who discuss_$ dishes_$ disregard_the distance_in
do_better do_carrots do_children do_dad do_fire do_firms do_for do_girls do_hamsters do_list do_need do_now do_once
do_phones do_predators do_so do_stranger do_survivors do_tehy do_that do_their do_those do_victims do_video do_well
doctor_is does_all does_anybody does_eee does_foir does_in does_legislation does_manual does_mean does_my
does_protecting does_safeguarding does_something does_who doesnt_get doesnt_like doesnt_say doesnt_stop doesnt_tell
doesnt_work dog_$ dog_died dog_has dog_to dog_was dogs_$ doing_homework done_before done_here done_in dont_answer
dont_apps dont_do dont_let dont_need dont_obey dont_panic dont_use donts_for door_for door_one door_open door_that
door_they door_what doors_$ doubt_it down_a dragons_$ drama_group dried_out drill_at drilling_$ drive_and drive_how
drive_with driver_said drives_us driving_school drop_out drum_$ drums_$ dsl_do ducks_$ due_$ due_tomorrow dump_your
dumped_over during_my duty_and duty_who dye_my dyslexia_$ e_g e_to each_one each_organisation each_year earlier_$
early_years earn_the ears_$ easier_words easter_eggs easy_english easy_to easy_words eat_anything eat_my eat_veg
eating_crisps eee_stand effect_on effects_are eggs_$ eight_year either_end either_or elden_ring else_was em_were
emails_$ emial_address emoji_for emojis_$ enabling_them encrypted_means encrypted_message encrypted_messages
encrypted_my encryption_and encryption_is encryption_matters encryption_means end_a end_anonymous end_to end_what
end_with ended_with ends_with english_bad english_how english_not enjoy_$ enn_ess enter_$ es_$ ess_pee essay_is
essay_with essays_due essence_of estate_agent esther_rantzen etc_passwd ethnic_breakdown ethnic_minorities even_counted
even_get even_my even_start even_the even_with evening_$ evening_about evening_in ever_been ever_had ever_happens
every_case every_force every_game every_kid every_last every_mention every_message every_number every_recorded
every_school every_worker every_year everybody_in everybody_safe everybody_who everybodys_chats everyone_hates
everyone_my everyone_named everything_about everything_lol everything_report everything_so everything_that
everything_the evr_$ ex_does ex_gives exact_line exact_number exactly_$ exampel_of example_$ examples_$ exams_$ excel_$
exchange_is exchange_student excited_for excuse_to exist_and expalin_$ expected_of expects_of expensive_$ experience_$
explain_in explained_$ explained_anywhere exploitation_$ exposed_to extra_time eyes_at ez_$ f_o face_for face_id
face_mask faces_in factory_settings facts_from fails_with fake_accounts fake_number fall_for falle_gab falling_off
family_believes family_chat family_is family_with famous_for fan_server far_back fare_$ fart_$ faster_than fear_$
feel_about feel_guilty feeling_a feels_$ fell_over fever_$ few_hundred few_lines field_$ fifty_$ fifty_boys fifty_fifty
fifty_if fifty_is fight_$ fight_for fight_over fighting_for figure_$ figure_can figure_not figure_on figures_say
file_it films_are filter_$ filter_that final_on find_abuse find_advice finds_it finds_them fine_$ fine_but fine_now
fine_right finish_me finish_what finish_work fire_drill fire_safety firefox_$ firm_closed firm_of firm_that firm_would
firms_$ firms_say firms_that first_date first_line first_or first_outing first_person first_put first_step first_to
five_$ fix_$ flowers_$ fog_machine foi_was foir_stand folder_of following_me follows_the food_hygiene football_and
football_scores for_12 for_abuse for_abusers for_age for_any for_anything for_artificial for_babysitters for_bad
for_boss for_charity for_dinner for_doing for_eating for_encryption for_english for_geography for_grooming for_harvard
for_head for_here for_important for_in for_internet for_leaving for_london for_lunch for_memes for_messaging for_next
for_not for_pictures for_press for_protection for_report for_reporting for_robux for_school for_sext for_small
for_somebody for_sos for_staff for_throwing for_tighter for_two for_under for_using for_valorant for_volunteers
for_whom for_you force_has force_in force_only forces_and forces_are forces_is forces_not forces_so forces_that
forces_with foreign_gangs forget_$ forget_if forget_to forgot_his forgot_to foster_carers found_that foundation_$
foundation_does foundation_which four_can four_fifths four_i four_thousand four_with four_year fourteen_year fox_in
framed_$ france_$ free_line free_nitro free_time freely_$ freephone_$ freephone_number freezing_$ french_$ friday_and
fridge_$ friend_asks friend_gave friend_he friend_her friend_how friend_never friend_request friend_requests
friend_said friend_says friend_sent friends_and friends_from fringe_disaster from_3 from_across from_being from_brazil
from_childline from_google from_it from_japan from_leeds from_numbers from_royal from_spain from_unknown from_us
from_year frts_safeguarding frts_subjects frts_trainer fuel_stop funny_but g_$ gab_es gain_or gains_from game_chat
game_for game_i game_money game_on game_the game_you gamer_i games_and games_are games_does gaming_chair gaming_is
garden_at gardening_$ gas_$ gas_bill gate_wants gathered_them gave_nothing gcse_options gdpr_$ geht_es gender_$
gender_gap gender_split general_assistant generated_abuse geography_$ geography_teacher get_advice get_caught
get_closer get_into get_kids get_life get_parents get_pictures get_round get_safety get_sent get_some get_talking
get_that get_trained get_what gets_an gets_groomed gets_messages gets_to gets_told getting_better getting_delayed
getting_out getting_phones gettysburg_address gg_ez ghosted_by gift_from gift_ideas gifts_is girl_he girl_how girl_or
girl_turning girlfriend_or girls_changing girls_groomed girls_have girls_more girls_school girls_share girls_that
girls_the girls_to girls_were girls_what girls_who git_commit give_$ give_any give_examples give_for give_her give_in
give_money give_or give_up given_$ gives_it giving_away giving_kids glossary_$ go_about go_alone go_and go_by go_is
go_offline go_than go_yellow goes_mad goes_red going_away going_online golf_$ gone_down good_excuse good_friday
good_guys good_morning good_on good_or good_way good_what goodbye_to got_absolutely got_banned got_better got_called
got_charged got_groomed got_hacked got_kicked got_mugged got_nicked got_notes got_pushed got_scammed got_sent got_stuk
got_touched got_us got_worse govender_$ govender_and govender_isnt governor_$ governors_meeting governors_what
governors_why grade_$ gran_wants grandad_and grandad_of grandma_asks grandma_who grandmother_is grandmother_of
grandpa_taught grandson_$ grandson_15 grandson_told granny_$ graphic_$ groom_$ groom_a groomed_and groomed_does
groomed_more groomed_speech groomed_via groomed_what groomer_say groomers_$ groomers_only groomers_pretend groomers_use
grooming_for grooming_has grooming_i grooming_messages grooming_stats grounded_$ group_i group_of group_project
group_said group_says group_wants group_what group_will groups_it groups_of grownups_$ guess_these guests_and
guidance_website guide_for guide_leader guides_group guilt_$ guilty_$ guinea_pig gum_out gun_$ gutted_what guys_who
gym_membership h_$ h_o had_gone had_not had_seen had_somebody hair_$ hair_pink hair_very haircut_$ hairdresser_says
half_happened half_life half_men half_nine half_of half_time hall_$ hall_and halls_$ hand_in hand_it hand_out hand_over
hand_when handling_is handout_$ handout_says hands_on hang_out hapen_$ happen_if happen_on happen_without happend_$
happend_next happened_over happened_the happened_where happening_with happens_on happens_online happens_there
happy_valley hard_$ hardly_any hargreaves_on hargreaves_still hargreavess_foundation harm_and harms_$ harms_and
harms_they harvard_$ harvard_referencing has_200 has_adhd has_any has_asked has_flu has_guidance has_he has_her has_me
has_not has_one has_only has_pictures has_she hate_mondays have_$ have_10 have_advice have_chat have_free have_in
have_just have_messages have_old have_on have_phone have_son have_things have_thought have_tiktok have_used havent_seen
having_to he_be he_cry he_fell he_forgot he_got he_hit he_kicked he_loses he_never he_not he_or he_showed he_sits
he_thinks he_told he_uses he_wants head_asked headcount_of headings_$ headline_$ headline_about health_$ health_is
healthy_$ hear_$ heard_the hearing_that heavy_boxes height_of held_it held_up hello_i help_her help_is help_lol
help_someone help_women help_you helpline_$ helpline_calls her_best her_day her_exact her_eyes her_kid her_mind
her_mother her_phone her_piano her_post her_presents her_room her_sentence her_stop her_trade her_trust her_wardrobe
here_as here_can here_do here_how here_lol here_play here_someone here_this here_with hey_anyone hi_$ hi_is hi_to
hidden_instructions hidden_message hidden_ones hide_nothing hide_this hides_from high_$ high_jump highest_$ him_his
him_out him_still him_when his_ball his_brother his_club his_cousin his_favourite his_firm his_gaming his_grandad
his_knee his_life his_nose his_thirties history_of history_teacher hit_by hit_more hit_my hiya_doing hockey_forum
hold_up hold_ups holes_in holiday_photos holidays_are home_address home_i home_office home_offices home_secretary
homepage_$ homes_does honest_i honestly_it hoo_$ hoo_said hopeful_$ horse_$ hostage_$ hostel_in hotel_receptionist
hours_do hours_is house_every how_a how_current how_far how_it how_make how_might how_should how_such how_were hrs_$
human_beings hundred_victims hungry_$ hunting_for hurt_by hurt_if hurt_kids hurting_children hurts_after hwo_many
hyperlink_to hypothetically_if i_allow i_appeal i_assume i_authorise i_avoid i_babysit i_blanked i_borrow i_both i_came
i_carried i_chair i_changed i_cheer i_close i_convince i_cook i_could i_declined i_dial i_died i_dress i_drink i_e
i_earn i_ever i_fail i_felt i_grew i_hadnt i_hit i_hurt i_live i_needed i_no i_not i_order i_own i_pass i_pick i_picked
i_prefer i_private i_reading i_regret i_rely i_remove i_respond i_run i_search i_sit i_snore i_sound i_stay i_support
i_suppose i_supposed i_swore i_took i_track i_translate i_try i_use i_win i_wipe i_wonder i_wrote ice_$ icebreaker_for
icon_$ id_trust ideas_that identify_$ if_a if_backdoor if_health if_his if_kids if_messages if_nobody if_something
if_those if_we ignore_las ignore_your illegal_since image_of images_count in_10 in_6 in_adopt in_anything in_arabic
in_august in_between in_britain in_cardiff in_chemistry in_chess in_during in_easier in_easy in_football in_four
in_fuel in_games in_harvard in_health in_if in_instalments in_italy in_itself in_japan in_kids in_kindergarten in_laws
in_liverpool in_malta in_messages in_mind in_minutes in_money in_monopoly in_nappies in_net in_nursery in_other
in_outlook in_please in_pokemon in_report in_secret in_short in_small in_social in_their in_them in_thinking in_total
in_touch in_trust in_which in_years in_your in_youth indicators_of info_$ information_about information_on
information_request informations_$ injuries_and inquiry_that inside_messages insists_they instalments_$ institutions_in
instructions_into insurance_plan intelligence_to international_visa internet_and internet_day internet_provider
internet_secret internet_wacth interviewed_for interviewed_her interviewees_and into_eating into_french into_italian
into_listening into_messages into_net into_private into_that involved_sending ipad_$ iphone_$ is_14 is_200 is_22 is_300
is_37 is_5 is_6 is_8 is_90 is_after is_against is_aimed is_annoyed is_around is_at is_awful is_bare is_breaking
is_chaos is_chat is_cheap is_closed is_counted is_difference is_discord is_easy is_encrypted is_face is_fake is_fine
is_friday is_hargreaves is_healthy is_high is_hitting is_holding is_ill is_keeping is_learning is_leaving is_lonely
is_made is_meaning is_meant is_named is_nervous is_never is_ofcom is_open is_our is_permitted is_playing is_possible
is_rising is_ruining is_sad is_sextortion is_signal is_since is_sleeping is_split is_stalking is_strict is_supposed
is_taht is_taken is_thinking is_touch is_touching is_true is_trying is_unsure is_used is_where is_x isnt_done
isnt_either isnt_from isnt_he isnt_here isnt_in isnt_meets isnt_that isnt_this isnt_working isolate_the it_47 it_82
it_83 it_advice it_allowed it_am it_anyway it_appear it_apple it_apps it_ask it_based it_both it_call it_change
it_climbed it_close it_concern it_cops it_counts it_crimes it_described it_didnt it_does it_dont it_five it_getting
it_happening it_happens it_here it_hilarious it_jus it_keeps it_leaves it_lets it_list it_locked it_long it_made it_man
it_matters it_meant it_mention it_minus it_more it_most it_never it_no it_official it_online it_or it_own it_parents
it_part it_protects it_put it_record it_rose it_rude it_seems it_send it_set it_share it_simply it_so it_stands
it_start it_sweet it_teacher it_true it_under it_vital it_which it_who it_why it_worth it_would it_written italian_$
itching_to itd_be itself_$ iwf_$ iwf_and iwf_how jabs_$ japan_$ javascript_alert job_is joke_about jokes_$ jump_start
just_1 just_because just_my just_nosy just_ring just_sits just_some just_the just_uk just_under just_watched just_what
just_with k_are kac_vaka karaoke_$ kart_$ kcsie_$ keels_over keep_everybody keep_giving keep_kids keep_messages
keep_wondering keeping_children keeping_kids keeping_secret keeps_begging keeps_forgetting keeps_liking keeps_logging
keeps_losing keeps_safe keeps_sending keeps_telling kent_$ kenya_$ kept_quiet ketchup_on key_figures key_points keys_do
keys_to kicked_down kicked_from kicked_the kid_after kid_asked kid_could kid_here kid_never kid_not kid_or kid_said
kid_wants kids_a kids_about kids_affected kids_aged kids_are kids_being kids_can kids_charity kids_if kids_is kids_next
kids_off kids_please kids_put kids_server kids_stop kids_stuff kids_themselves kids_today kids_too kids_under
killing_us kind_$ kindergarten_$ king_$ kingdom_$ kitten_$ knew_$ knock_$ knock_on know_a know_al know_any know_nothing
know_our know_their know_where know_you known_gender known_messengers knows_how knows_their knwo_$ ko_mat label_$
lad_got lad_lives lad_talks lads_about lads_get lady_in lady_said lady_who lap_$ last_bit last_git last_of last_one
last_stages last_years late_and late_husband later_on law_apply law_came law_go law_in law_of law_started law_student
law_to law_while lawmakers_$ laws_$ laws_without lead_alone leader_what leaflet_on leak_$ leaked_the least_used
leave_europe leave_his leaves_$ leaving_$ leaving_card leaving_correct lecture_$ leeds_for leeds_is left_it leftovers_$
legal_$ legislation_does legit_or lego_$ lego_set lend_me length_$ less_secure lesson_with lessons_$ lessons_for
lessons_or let_my let_the let_you lets_roleplay lets_say letter_$ letter_and level_it lib_them lied_to lies_$
life_drawing life_on life_the lift_heavy lift_to light_is light_or like_17 like_30 like_6 like_his like_on like_six
like_somebody like_yoda limerick_about limit_13 limit_for line_help line_is line_of line_the lines_$ lines_for link_for
link_in linked_to list_all list_em list_please listed_$ listed_anywhere lists_by literally_$ literally_die
little_league lives_in livestreamed_abuse living_with lmaoo_$ loads_more lobby_for lobby_keeps local_number
local_police location_with lockdown_$ locked_chat locked_himself locked_me locks_and lodger_has logged_the logging_me
logo_$ logs_$ lol_does lol_how lol_jk lol_just lol_the london_only lonely_$ lonely_kids long_before long_can long_jump
long_should long_time long_will loo_roll look_daft look_inside look_old look_up looked_into looks_into loose_$ loot_$
loses_at losing_his losing_my losing_the lost_a lost_his lost_it lost_the lot_got lots_of love_him love_it loves_trains
low_because lower_back lunch_and lunch_with lure_kids machine_$ machine_for mad_$ mad_i made_her made_these
main_character main_point main_target mainly_girls mainly_young majority_want make_an make_more make_of make_this
makes_$ makes_a makes_dad makes_her makes_it malta_$ man_checked man_offered man_sent manchester_$ many_calls many_days
many_dont many_forces many_got many_has many_hours many_i many_lads many_men many_offenders many_pictures many_sweets
many_times many_under many_victims many_were map_shows margin_$ mark_in marks_off massive_spot master_and mat_batana
match_$ match_starts mate_can mate_not mate_works mates_at mates_older maths_teacher matter_$ max_jail may_$ may_i
may_look me_any me_at me_baby me_be me_does me_find me_hypothetically me_keep me_know me_nitro me_only me_pay
me_presents me_read me_should me_socks me_somewhere me_teacher me_then me_they me_twice me_want me_wheres me_windows
me_word me_you mean_age mean_he mean_here mean_in mean_only mean_under mean_with meaning_here meaning_of means_help
means_nobody measures_$ meet_an meet_other meet_you meeting_and meeting_in meeting_up meetings_in meh_$ meh_today
memes_channel memory_says men_and men_arent men_did men_does men_is men_to ment_to mention_any mention_as mention_of
menu_at meny_boys merge_conflict message_after message_girls message_her message_in message_the message_what messages_a
messages_about messages_by messages_do messages_matter messages_please messages_really messages_stay messages_under
messages_were messaging_services messengers_come met_on met_online mid_$ middle_name midnight_i might_a million_$
mind_$ mind_about mind_your mindful_of minimum_wage minister_said ministers_$ minor_in minorities_$ mins_need
minute_talk minutes_i minutes_late minutes_that minutes_to miss_school miss_who mistake_what mitochondria_$
mobile_phones mocking_a mocking_that mod_$ mode_on model_$ modelling_agency modelling_clay moderators_at mods_spot
money_back money_is monster_$ month_please months_what mood_and moody_since moon_landing more_checkbooks more_common
more_girls more_going more_holes more_how more_if more_now morning_all morning_and morning_everyone mortified_$ most_at
most_grooming most_of mostly_girls mother_who move_a moved_out moving_and mp_in mr_smith much_did much_else
much_homework much_it much_older much_pocket much_should much_water much_would mum_$ mum_by mum_drives mum_how mum_just
mum_read mum_shouted mum_to mum_with mums_$ mums_coming musical_$ must_it must_know must_pay must_police must_teacher
must_they mustnt_be my_17 my_3 my_acc my_adult my_assignment my_aunts my_back my_bike my_braces my_checking
my_chemistry my_citibank my_clothes my_coffee my_county my_course my_credit my_crisps my_css my_dentist my_deposit
my_dragon my_eldests my_emails my_exam my_feet my_force my_fourteen my_gas my_gps my_grandma my_grans my_guides
my_guild my_gymnastics my_handout my_hearing my_hockey my_hotel my_keyboard my_lego my_lesson my_life my_local
my_lodger my_lunch my_main my_maths my_mbs my_memory my_minecraft my_mock my_monitor my_neighbour my_netflix my_oil
my_penpal my_personal my_physio my_ping my_pocket my_presentation my_project my_question my_routing my_sat my_sourdough
my_streak my_talk my_taxi my_team my_teams my_teenager my_tires my_to my_tongue my_town my_two my_tyre my_uni my_vpn
nail_gun nam_$ name_i name_it name_one name_stands name_that name_what named_as named_in names_of nan_asked nan_is
nan_she nan_wont nation_$ native_$ navy_$ navy_and near_bristol nearly_12 nearly_all need_1 need_3 need_an need_any
need_first need_for need_my need_our need_something need_stats need_training needed_counselling needed_to
needing_private needs_it needs_one needs_the neglect_$ neighbour_insists neighbour_son nephew_is nervous_before
net_safety net_secret netball_$ netball_coach netflix_password netflix_show nets_and neural_nets never_counts
never_dared never_found never_going never_mentions never_read never_saw never_used never_wants new_car new_country
new_gifts new_here new_insurance new_job new_kitten new_law new_one new_people new_phone new_rule news_$ next_doors
next_if next_in next_one next_time next_week next_year ngl_$ ngl_that ngl_this nice_line nice_opening nice_thing
nice_words nickname_to niece_says niece_to niece_told niece_who night_how night_shift night_which nine_in nine_year
nintendo_$ nits_$ no_clue no_firm no_gender no_idea no_label no_law no_le no_longer no_of no_offence no_other no_real
no_thanks no_time no_unit nobody_but nobody_complained nobody_could nobody_gets nobody_recorded nobody_replies
nobody_tells nobody_with none_$ noon_$ normal_ai normal_friend normal_people normally_$ nose_and not_be not_british
not_eating not_fair not_get not_girls not_having not_illegal not_know not_last not_make not_much not_native not_numbers
not_one not_only not_police not_sending not_sleep not_so not_talk not_ten not_too not_turned not_under not_who not_yet
not_your note_and note_to noted_the notes_what nothing_has nothing_what notice_a notice_something novel_the now_answer
now_just now_she now_tell now_that now_to nr_please nspccs_helpline nudes_does nudes_how number_150 number_34k
number_come number_not number_on number_or number_should number_since number_the number_to number_when number_wrong
numbers_and numbers_are numbers_came numbers_come numbers_for numbers_is numbers_please numbers_where numbers_whose
nurse_$ nurse_on o_$ obey_$ object_because of_20 of_3 of_4 of_45 of_5 of_abusers of_ants of_apps of_blackmail of_crisps
of_discord of_doing of_duty of_everybody of_football of_going of_harms of_images of_info of_information of_life
of_nearly of_one of_paper of_parents of_peru of_public of_puppies of_putting of_rust of_safety of_services of_shame
of_sixteen of_skin of_small of_smoke of_teen of_term of_three of_trainers of_two of_vacation of_windows ofcom_and
ofcom_be ofcom_in ofcom_is off_bad off_because off_discord off_kids off_location off_lol off_one off_our off_roblox
off_topic off_which offence_and offence_at offence_but offence_if offence_in offences_$ offenders_$ offenders_percent
offenders_sent offer_on offer_them office_opening officer_actually officer_did officer_i officer_is offline_$
offline_abuse often_did oil_changed ok_a ok_with old_are old_baby old_do old_have old_laptop old_must old_nokia old_say
old_still old_the old_were older_boys older_kids olds_at olive_oil olympic_games on_21 on_abuse on_abusers on_again
on_ai on_air on_android on_anyway on_apple on_apps on_behalf on_being on_by on_child on_domestic on_friday on_gaming
on_girls on_good on_habbo on_health on_hurting on_i on_internet on_iphone on_last on_law on_line on_messenger on_nights
on_not on_ofcom on_off on_phones on_someone on_staying on_steam on_sundays on_tech on_this on_time on_toast
on_wednesday on_why on_youtube on_zuckerbergs once_the once_they one_$ one_back one_day one_delay one_force one_from
one_game one_girl one_go one_goes one_had one_have one_hundred one_if one_lady one_like one_off one_offence one_or
one_out one_paragraph one_saying one_sex one_since one_slide one_stat one_take one_thing one_what ones_that
online_after online_dangers online_grooming online_harm online_harms online_stranger online_team online_whose
online_with onload_alert only_4 only_about only_after only_asked only_find only_get only_her only_is only_just
only_kids only_me only_men only_my only_name only_need only_people only_right only_see only_talk only_that only_use
only_what oops_wrong open_all open_and open_my open_up opening_lines opening_times opinion_$ opinion_about or_62 or_83
or_again or_better or_blackmail or_children or_contact or_could or_do or_girls or_grown or_has or_in or_lads or_let
or_not or_one or_school or_should or_stay or_stranger or_take or_their or_things or_under or_which or_women or_young
order_has order_you organisations_list organisations_please orgs_$ original_text originally_come other_children
other_not other_one other_pupils other_users other_year ouch_$ our_apps our_assembly our_boiler our_boys our_cat
our_church our_coach our_committee our_debate our_dog our_firm our_garden our_heads our_hr our_it our_legal our_line
our_local our_mp our_neighbour our_panel our_play our_primary our_pta our_reading our_speaker our_staff our_teen
our_trustees our_volunteers our_whole our_youth out_could out_didnt out_has out_here out_is out_this out_tonight
out_what out_whether out_which outer_hebrides outfit_$ over_18 over_here over_on over_to owes_me own_a own_life
own_phones own_share own_words owner_and owner_of pack_their packed_up page_8 page_has page_with pages_long paint_for
pair_from pair_in pair_of pair_the pakistan_and pan_$ panel_i paper_printed paragraph_about paraphrase_the parcel_says
parent_at parents_should parents_that parking_app part_in part_on partner_school party_$ party_i passed_my passed_the
passwd_$ password_$ past_nine paste_the patients_group pay_in pay_on pay_to paying_for payroll_$ pee_see penalties_$
pending_$ penpal_from people_asked people_for people_have people_lie people_my people_pay people_the people_usually
people_want people_with per_cent per_hour per_month per_this percent_for percent_girls percent_just percent_next
percent_thing percent_was percentage_$ percentage_for percentage_were permitted_to person_and person_from person_get
person_to person_want personal_trainer personality_$ peru_$ phone_any phone_before phone_call phone_charger phone_fell
phone_have phone_in phone_please phone_screen phone_until phone_which phones_$ phones_away phones_because phones_does
phones_for phones_or phones_tonight phones_younger photo_consent photos_without physical_abuse pi_$ pic_to pick_which
picks_on pics_after pics_does pics_how picture_$ pictures_and pictures_at pictures_in pictures_vanish piece_is
piece_say pin_on pin_this pineapple_on ping_is place_cards place_is place_to places_$ places_like plan_a plane_it
planned_a platforms_$ play_$ play_about play_i play_roblox play_with play_you playing_netball playing_roblox
playing_with plays_for plays_the please_give please_go please_how please_if please_no please_phone please_send
please_stop please_tel please_to please_which plug_in pockets_$ poem_for point_me points_i points_please pokemon_cards
pokemon_go police_academy police_are police_be police_can police_data police_decide police_find police_get police_got
police_how police_just police_need police_never police_not police_numbers police_or police_record police_what
police_wrote polite_way politicians_on popular_app population_of por_la porn_age porn_numbers portion_of position_on
possession_of possible_to post_photos post_pics post_this postcode_lookup posted_$ posted_the poster_$ posters_for
posting_me postman_$ postponed_again pov_you powers_$ practical_guidance predator_where predators_$ presentation_$
presentation_about press_$ previous_years price_for primary_kids print_a print_your printer_says privacy_has privacy_in
privacy_the privacy_what privacy_who private_from private_messaging private_parts private_person private_room
private_somebody private_tutor private_who progress_$ prompt_for proper_source proposals_$ pros_and protecting_them
protection_$ provider_$ pss_$ pta_has pta_wants pub_said public_bodies pull_imessage pulled_from pulling_the punched_a
punching_through punishment_for punishment_if pupil_calls pupils_about pupils_does pupils_doing pupils_i pupils_in
pupils_phones pupils_say pupils_that pupils_who put_$ put_life put_off put_one put_phones put_the put_these put_this
put_your puts_it putting_in q_which qual_e quality_$ quarter_of quarter_were quarter_who que_tal queen_$ question_2
question_3 question_mark question_with quick_$ quick_i quid_for quiet_i quit_gymnastics quit_over quit_the quote_for
quote_her quote_it quote_me quoted_$ quotes_and quotes_for radiator_$ rain_all ran_off ranis_words rash_on raspberry_pi
rate_it rate_my rather_$ rather_about rather_walk ray_ban react_$ read_6 read_about read_along read_and read_for
read_out read_their read_where reading_aloud real_number real_rise real_thing really_delete really_i really_nearly
really_put recall_the recall_who reception_and recipe_$ recipe_and recipient_can reckons_the recognise_$ recognise_that
recognising_abuse recommend_a recommend_for recommend_some recommendations_$ record_$ record_at record_high record_more
record_still record_time recorded_one recover_deleted recovery_$ reed_the ref_$ referencing_i refers_to refuge_worker
refund_$ refuses_to regeln_$ register_$ regulated_$ released_it rely_on rematch_$ remember_a remember_for remember_what
remove_a rent_up repeat_the replies_$ replies_to reply_all reply_in reply_to report_advise report_as report_ask
report_blame report_dont report_even report_for report_from report_give report_has report_is report_kind report_make
report_me report_mean report_more report_on report_or report_out report_pics report_point report_recommend report_said
report_saying report_someone report_suspected report_talk report_tell report_tells report_took reporting_period
reports_$ reports_does reports_grooming request_$ request_is requests_from requirements_$ rescue_me reserve_a
reset_yourself respond_to response_$ response_to responsibility_$ responsible_for restart_yourself restrictions_$
resultant_force retaken_$ retired_$ return_$ revision_timetable rewritten_a rhyme_for rid_$ riding_a right_and
right_away right_going right_on right_one right_way rights_$ ring_about ring_her ring_if rip_$ rise_at rise_down
rise_is risk_for risk_too rizz_$ roast_me robbed_in robux_with role_of role_play roleplay_i roll_a roman_numerals
romeo_and room_12 room_all room_for room_how room_in root_of roots_$ rose_by roughly_$ round_here round_it
routing_number rowing_about royal_mail rubbish_at rude_about ruining_my rule_$ rule_comes rules_about rules_against
rules_are rules_dont run_by rushed_through rust_$ s_h safe_and safe_chats safe_chatting safe_mode safe_off safe_so
safeguarding_certificate safeguarding_children safeguarding_course safeguarding_include safeguarding_just
safeguarding_means safeguarding_part safeguarding_stuff safer_for safer_in safer_internet safest_app safety_advice
safety_an safety_are safety_bill safety_can safety_first safety_for safety_i safety_is safety_on safety_what said_about
said_can said_i said_if said_keep said_known said_nine said_not said_of said_sorry said_theyd said_were said_yes salt_$
same_for same_in same_kid same_phone same_since same_way same_word sat_nav save_my saved_my saving_what saw_on say_$
say_26 say_42 say_against say_anywhere say_apple say_bad say_five say_games say_girls say_goodnight say_hi say_itd
say_much say_nobody say_parents say_please say_police say_politicians say_since say_so say_thank say_there say_theyd
say_where say_which say_whom say_your saying_the saying_this says_14 says_150 says_43 says_5 says_about says_delivered
says_five says_girls says_hi says_kids says_of says_on says_shell says_vpn says_what says_where scales_$ scams_$
scan_for scanned_$ scanning_messages scare_them scared_for scary_quote scary_stuff scene_$ scheme_for school_after
school_asks school_exchange school_have school_here school_in school_kids school_letter school_of school_only school_or
school_project school_report school_run school_said school_says school_so school_sports school_starts school_uses
school_with schools_$ schools_in science_project scooter_$ scored_$ scores_$ scotland_yard scouts_and scouts_group
scouts_leaders screens_$ searching_for season_$ seat_for sec_$ second_hand second_helping second_section secret_about
secret_chat secret_code secret_friend secret_santa secret_way section_headings section_isa sections_$ secure_chats
secure_for securely_$ see_an see_his see_private see_see see_their see_things see_yourself seem_to self_paced selfie_$
selfie_for selfies_on sell_my send_an send_kids send_message send_out send_selfies send_you sending_nudes
sending_photos senior_policy sent_out sent_someone sent_this sent_you sentence_and sentence_on server_how server_owner
server_what service_$ service_has services_where set_for set_of sets_$ settings_now settle_it sewing_machine sexist_to
sext_between sexual_comms sexual_comunication shall_be share_and share_for share_in share_is share_on share_photos
share_please share_that share_the share_under share_without shared_with sharing_$ shaved_my she_ask she_asks she_does
she_felt she_gave she_gives she_go she_just she_like she_make she_read she_reckon she_send she_speak she_still she_the
she_want shed_$ shelf_$ shielding_kids shift_$ shirt_$ shop_gave shop_i shop_on shopping_lists short_for shots_before
should_ask should_coaches should_make should_mums should_read should_ring should_say should_they show_all show_as
show_girls show_hidden show_the show_us show_what show_with showed_be shut_$ si_said sick_what sick_who side_with
sides_$ signal_because signal_said signal_threatened signs_action signs_and signs_do signs_does signs_my signs_should
signs_the sim_only simply_$ simulate_a since_whens sing_me singer_$ single_mum sir_said sister_and sister_blocked
sister_wedding sit_still sites_does sites_is six_there six_times size_for skin_in skins_$ skins_and skip_the slap_on
sleepover_and slept_because slice_of slide_on slides_$ slow_down small_brother small_car small_girl smells_$ smh_$
smoke_curtain smokescreen_$ smokescreen_meaning snore_$ snoring_$ so_ai so_creepy so_depression so_did so_excited
so_high so_many so_nervous so_nothing so_some so_someone so_sorry so_there so_tired so_unfair so_where so_you so_your
social_media social_workers sociology_is socks_$ sold_me solushuns_out solutions_exist some_companys some_concrete
some_more some_say somebody_asked somebody_explain somebody_remind somebody_sent somebody_tell somebody_the
somebody_who someone_at someone_be someone_explain someone_gave someone_help someone_keels someone_reports
someone_saying someone_they someones_being something_dodgy something_general something_interesting something_is
something_of somewhere_$ somewhere_else son_coach son_did son_for son_has son_loves son_needs son_not son_only
son_plays son_what song_in song_that sorry_if sorry_my sorry_wrong sort_of sort_the sounding_voice source_of sources_in
sourdough_$ south_$ spam_link spamming_the speak_louder speak_only speaker_in speaker_said speaks_about special_about
specific_shots speech_at spell_it spell_out spends_ages spiders_there spit_it split_$ spoke_about spoke_of spoke_to
spot_anything spot_on spotify_playlist spreadsheet_$ spying_on src_x staff_do staff_report staff_room stalking_me
standing_$ standing_in stands_behind stands_out start_again start_and start_as start_asking start_at start_coaching
start_my start_of start_school start_to start_your started_in started_when starting_point starts_$ starts_at state_of
state_the statistic_about statistic_for statistic_is statistics_these stats_are stats_for stats_is stats_no stats_reach
status_$ stay_calm stayed_the staying_safe step_1 step_by stepdad_is stepdaughter_is steps_today sticks_$ still_be
still_exist still_no still_nothing still_pending still_standing stink_$ stolen_$ stood_up stop_a stop_eating stop_here
stop_hurting stop_it stop_on stop_pretending stop_snoring stop_spamming stop_telling stopped_talking stopped_working
stored_$ story_from story_how story_of story_so straight_$ strange_$ stranger_messaging stranger_on stranger_or
streamer_i streams_on street_light street_say stress_$ stressed_about stretch_to strict_he stuck_this students_are
stuff_and stuff_as stuff_does stuff_is stuff_out stuff_too stupid_i subject_is subjects_$ suffer_more summer_camp
support_when suppose_$ sure_any sure_my surely_not surely_the surely_they survey_$ survivor_speaking survivors_of sus_$
suspect_grooming swallowed_a swap_$ swap_all swears_that swim_coach swimming_lessons swimsuit_size switch_and
synonym_for system_$ system_message ta_$ table_for tablet_and take_away take_him take_if take_on take_sides take_that
take_their take_to taken_for takes_me takes_place taking_ages taking_her tal_$ talent_show talk_is talk_of talked_into
talked_to talking_heads talks_of targeted_as targeted_more task_force taught_us tax_$ taxi_driver teach_computing
teach_the teacher_by teacher_follows teacher_has teacher_have teacher_how teacher_look teacher_notice teacher_picks
teacher_reception teacher_retired teacher_that teacher_wrote team_and team_are team_i team_of teapot_$ tech_firm
tech_person tech_vs technology_to teen_in teen_says teen_spends teenager_who teenagers_$ teenagers_in teens_$ tel_no
telephone_i tell_how tell_in tell_it tell_us telling_everyone tells_a tells_him tells_the tells_them temple_$ ten_are
ten_out ten_thousand ten_times terms_$ tests_$ text_a text_by text_can text_from text_lol text_message text_please
text_say text_to texts_be thames_valley than_$ than_apps than_daughter than_give than_obey than_police than_the that_82
that_about that_accurate that_add that_again that_against that_anyone that_before that_boys that_called that_child
that_children that_come that_count that_course that_didnt that_encryption that_ever that_exactly that_figure that_gave
that_girls that_go that_going that_got that_groomed that_headline that_his that_just that_keep that_legit that_line
that_lot that_made that_many that_much that_out that_realistic that_really that_say that_so that_song that_sounds
that_stands that_still that_think that_this that_threatened that_true that_up that_vanish that_wants that_you the_21
the_26 the_34k the_47 the_82 the_abbreviation the_absentees the_abusers the_admins the_ai the_air the_alphabet
the_amount the_annual the_appendix the_argument the_articles the_ask the_backdoor the_band the_beach the_beeb the_beep
the_bigger the_bin the_blue the_bodies the_books the_bottle the_bride the_british the_cafe the_card the_cause the_class
the_clear the_clock the_companies the_config the_cop the_counting the_country the_county the_course the_credit
the_crime the_crimes the_culprits the_dad the_daughter the_deposit the_designated the_difference the_dragon the_drama
the_drummer the_drums the_early the_earth the_elderly the_essence the_exam the_experts the_face the_fake the_famous
the_feels the_file the_firm the_firms the_five the_following the_gender the_going the_government the_governors
the_groomed the_groomers the_grooming the_groups the_handout the_hard the_harm the_headline the_health the_heating
the_height the_highest the_hike the_hopeful the_hospital the_hotel the_hundred the_info the_instructions the_ipad
the_landlord the_laws the_leavers the_lobby the_mail the_match the_meaning the_means the_members the_meme the_memes
the_minimum the_minister the_ms the_musical the_nativity the_navy the_noticeboard the_o the_odds the_offence
the_offences the_offenders the_office the_oil the_ones the_orignal the_outer the_parking the_patch the_payroll the_pen
the_percent the_percentage the_picture the_pizza the_place the_plot the_plug the_polices the_polite the_politicians
the_portion the_postman the_pot the_presentation the_printer the_project the_proposals the_pta the_pupils the_puppy
the_quarter the_quiz the_real the_reporting the_reports the_role the_round the_rule the_salt the_science the_score
the_section the_senders the_sentence the_service the_shelf the_shower the_sims the_six the_smokescreen the_soul
the_start the_state the_step the_street the_subheads the_survey the_tap the_technology the_tel the_ten the_test
the_third the_till the_title the_tools the_total the_town the_training the_trigger the_trio the_trust the_twins
the_universe the_user the_vampire the_vase the_washing the_water the_way the_web the_what the_whiteboard the_wi
the_woman the_world the_wrist the_writer the_young the_zoo their_age their_apps their_bags their_bow their_childs
their_duty their_messages their_mums their_number their_part their_phone their_site them_are them_has them_help them_if
them_know them_off them_said them_since them_up them_were them_where them_which themselves_or then_any then_boys
then_do then_explain then_my then_not then_police then_says then_tell then_there then_what then_when theory_$
there_anywhere there_data there_fewer there_just there_more there_must there_numbers there_on there_she there_teacher
there_was there_what theres_any theres_nothing these_150 these_apps these_creep these_ended these_men these_people
these_up they_actually they_also they_always they_and they_at they_can they_claim they_could they_deal they_describe
they_didnt they_done they_fear they_found they_in they_lost they_notice they_object they_or they_print they_pull
they_report they_seem they_sell they_send they_start they_take they_teach they_worried theyd_go theyd_rather thief_$
thing_have thing_itself thing_never thing_on thing_say thing_you things_have things_staff thingy_what think_a think_of
think_our think_to think_you thinks_the thinks_theres third_time thirty_four this_anymore this_apply this_between
this_bot this_car this_company this_every this_feature this_firm this_font this_happens this_has this_hit this_i
this_job this_just this_meme this_my this_on this_person this_piece this_please this_rain this_secret this_sentence
this_servers this_the this_then this_too this_trainer this_training this_user this_we this_week this_word those_$
those_leaving those_nobody those_threatening those_three those_words thought_there thousand_and thousand_of
thousand_since threat_or threatened_with threatening_my three_facts three_hours three_i three_lines three_quarters
three_together three_under threw_a threw_me threw_the through_how through_them thursday_i tick_off tighter_control
tiktok_how till_$ time_does time_for time_in time_no time_should time_this time_what timer_$ timer_for times_a
times_and times_i times_someone times_tables tin_can tiny_one tips_to tired_i tl_dr to_14 to_15 to_17 to_add to_and
to_argue to_back to_be to_being to_blame to_borrow to_brief to_buy to_choose to_commit to_complain to_continue to_cook
to_cops to_correct to_count to_credit to_e to_embarrass to_enter to_factory to_fear to_feel to_fix to_france to_gain
to_german to_going to_greece to_hapen to_hear to_invite to_iwf to_lawmakers to_learn to_messages to_mine to_miss
to_more to_need to_new to_open to_pass to_phones to_places to_plan to_play to_politicians to_prepare to_print
to_private to_pull to_pupils to_question to_recognise to_remember to_repeat to_reply to_ruin to_schools to_screens
to_set to_show to_signal to_sing to_spot to_state to_step to_stranger to_support to_switch to_the to_there to_think
to_under to_understand to_up to_vanish to_verify to_visit to_volunteer to_watch to_welsh today_a today_because today_so
toddler_in together_in together_she token_$ told_at told_by told_first told_if told_it told_most told_that told_the
told_they tomorrow_help tomorrow_i tongue_on too_ashamed too_early too_graphic too_high too_scared too_scary too_with
took_him took_part took_place tools_already topic_$ topics_they tos_$ total_$ total_is touch_my touching_for
trading_standards traffic_on train_a train_in train_on train_our train_people trained_in trainee_teacher trainer_he
trainer_is trainer_of trainer_quoted trainer_want trainer_what trainers_come trainers_know trainers_one trainers_view
trainers_words training_be training_i training_lot training_near training_on training_tell trains_where translate_for
translate_good translate_your trap_door trapeze_artist trauma_$ tread_off tree_$ trick_$ trick_kids trigger_for
trip_with true_that true_to trust_and trust_the try_$ turned_to turned_twelve turning_16 tutor_in twelve_$ twelve_in
twelve_was twenty_quid twice_and two_at two_best two_daughter two_here two_i two_pupils two_quid two_teens two_weeks
type_stuff type_to types_in typing_to typo_$ ugh_$ ugly_and uk_did uk_i uk_only uk_where unable_to uncle_at uncle_dave
uncle_is uncle_says uncles_$ uncles_a under_10 under_11s under_16s under_8s under_eighteen under_gdpr under_half
under_it under_ten under_those underestimate_$ understand_what uni_and unit_$ unknown_number unless_i unlock_$ until_a
up_20 up_as up_but up_does up_just up_name up_north up_online up_or up_sticks up_when up_where up_who ups_$ ups_in
upside_down us_but us_free us_from us_how us_read us_run us_so us_this us_up use_a use_signal use_that use_the
used_please uses_it usually_somebody vacation_days vacation_request valentines_day valley_had valorant_$ vanish_what
vase_$ vegan_$ veiw_$ version_for version_of very_short very_shy vet_$ vicar_i victim_$ victim_is victim_still
victim_was victim_who victims_and victims_got victims_i victims_in victims_of victims_were video_games videocall_$
viele_falle village_is villain_who violent_ex violent_husband visa_to visit_them vital_that voice_in voices_in
volunteer_at volunteers_so vpn_and vpn_hide vulnerable_people wage_for wait_at walked_in walls_$ wank_$ want_an
want_bath want_give want_guidance want_know want_number want_practical want_protect want_tablet wants_discord
wants_money wants_privacy wants_training warning_sign wars_$ wary_of was_12 was_150 was_16 was_50 was_against
was_anyone was_between was_i was_ist was_legal was_no was_out was_posted was_really was_rushed was_somebody was_someone
was_still was_top was_when was_withdrawn was_wrong wasnt_it watch_dont watch_for water_$ water_bill water_should
water_temple way_into way_more way_of we_even we_heard we_keep we_met we_planned we_read we_say we_started we_talking
we_video we_want we_write wear_$ wear_to web_and webinar_$ website_$ website_on websites_that wedding_speech
wedding_what wednesday_$ wee_one week_is week_over weekend_in well_as well_how well_known welsh_$ went_down went_off
were_a were_any were_blackmail were_boys were_children were_kids were_many were_more were_under were_victims were_you
were_younger wet_$ wh_s what_$ what_actually what_again what_app what_being what_build what_cam what_caveat what_checks
what_country what_each what_eee what_else what_encrypted what_expected what_films what_for what_games what_gets
what_happend what_hargreavess what_in what_iwf what_matters what_needed what_next what_on what_ought what_our
what_paragraph what_percent what_police what_questions what_rules what_said what_share what_si what_sites what_slice
what_so what_special what_swimsuit what_wanted what_went what_words what_works what_you what_your whatve_they when_are
when_can when_my when_to where_are where_in where_known where_only where_parents where_pictures where_the where_there
where_this where_was where_were where_you whered_the wheres_advice wheres_that whether_roblox whether_these
whether_this which_$ which_age which_agencies which_and which_birthday which_bit which_body which_cam which_club
which_does which_door which_figure which_force which_game which_games which_gift which_kids which_lady which_messengers
which_percent which_police which_reason which_words who_actually who_actualy who_all who_already who_asks who_by
who_cant who_commits who_demanded who_dont who_exactly who_first who_found who_founded who_gains who_gathered who_get
who_he who_interviewed who_knew who_like who_made who_message who_met who_might who_need who_needs who_never who_noted
who_on who_only who_published who_put who_released who_replaced who_rote who_sings who_speak who_stood who_talk
who_tells who_that who_was who_we who_work who_worry whod_rather whole_lot whom_to whose_job whose_payroll whose_report
whose_statistics whose_website whose_words whr_do why_arent why_children why_did why_he why_just why_now why_only
why_support why_that why_there whys_everyone wi_fi wie_viele wife_and wife_i wife_sends wife_she wife_teacher
wifes_away wifi_$ wikipedia_says will_actually will_happen will_literally will_never will_now will_ofcom will_pull
will_quit will_read will_somebody will_someone will_stop will_watch will_we win_a win_over windows_$ windows_keys
wine_$ wipe_my wise_$ with_7 with_advice with_drilling with_everyone with_family with_grooming with_he with_keeping
with_lights with_locked with_mates with_nothing with_our with_parents with_pictures with_pupils with_question with_real
with_small with_something with_stranger with_them with_two with_without with_youngsters with_youth without_a without_an
without_freaking without_private without_safety without_tears wizard_and woman_was women_who won_$ won_and wonder_if
wondered_if wondering_about wondering_what wont_give wont_load wont_lock wont_read wont_share wont_turn wont_use word_a
word_and word_forever word_that words_for words_not words_please words_that work_at work_for work_is work_nights
work_so work_sunday work_to work_today worker_in worker_is worker_should working_on workings_of works_on worried_about
worried_gran worried_mum worries_$ worries_about worry_$ worry_me worse_in worse_or worse_than worst_$ worst_case
would_$ would_an would_have would_interest would_my would_scanning would_shock would_some would_walk wrist_$
write_about write_an write_i write_on writer_please writes_and writing_a writing_an wrok_with wrong_but wrong_chat
wrong_file wrong_right wrong_way wrong_window wrote_6 wrote_that x_$ x_one xbox_$ xbox_is year_6 year_after year_comes
year_for year_if year_number year_the year_to years_am years_can years_do years_for years_here years_how years_jail
years_later years_or years_since years_what yer_man yes_to yet_12 yet_what yo_$ yoda_$ york_$ you_advise you_already
you_answer you_block you_cross you_cry you_cut you_down you_explain you_fill you_hear you_i you_lot you_mind you_must
you_need you_note you_now you_ok you_open you_repeat you_saving you_sent you_set you_sleep you_summarise you_told
you_work you_would young_lads young_ones young_person younger_than youngest_$ youngest_age youngest_person youngest_was
youngsters_$ your_config your_data your_instructions your_logs your_next your_nickname your_phone your_prompt
your_replies your_token yourself_without youth_clubs youth_hostel yr_$ yr_6 yrs_$ zelda_$ zero_$ zoo_$
zuckerbergs_outfit
""",
    1: """
12_girls 12_has 12_so 12_yo 12_yr 13_i 13_keeps 13_years 13s_join 13yr_olds 14_ans 14_it 14_yr 15_he 15_said 16_old
200_words 20_is 22_she 23_and 25_$ 27_yr 28_$ 2_yrs 2am_$ 300_euro 300_or 30_on 31_$ 34_$ 3_30 3_times 44_and 4_days
4am_$ 5_minutes 6_years 7_asked 8_$ 8_for 8_is 8_she 9_years 9pm_$ ^_another ^_author ^_called ^_came ^_counselling
^_cub ^_drinking ^_everyones ^_exams ^_feeling ^_fi ^_friends ^_granddaughter ^_grandpa ^_granny ^_guides ^_gutted
^_happened ^_heartbreaking ^_hr ^_hypothetical ^_jk ^_journalist ^_kid ^_lately ^_local ^_love ^_lowkey ^_marking
^_mein ^_noticed ^_overheard ^_pretty ^_pro ^_prob ^_probably ^_proud ^_pupil ^_said ^_senco ^_settle ^_som ^_suicide
^_sure ^_talking ^_think ^_tldr ^_took ^_tripped ^_tutor ^_very ^_waiting ^_was ^_when ^_window ^_worried ^_year a_14
a_30yo a_38 a_bruise a_caller a_checklist a_dare a_deepfake a_detective a_dinner a_dsl a_family a_food a_free a_friends
a_gig a_hacker a_hand a_horrible a_horse a_hotel a_hug a_kiss a_label a_laptop a_lie a_mark a_mates a_memory a_model
a_moderator a_naked a_newsreader a_novel a_picture a_plate a_porn a_poster a_reply a_school a_schoolgirl a_sexual
a_short a_statement a_strange a_strong a_study a_sunday a_teaching a_teddy a_teen a_ten a_trial a_video a_virgin
a_voice a_website a_younger about_gifts about_people about_this about_us abuse_to abused_by account_a account_saying
account_with accounts_and accs_$ acts_$ actually_want add_the address_with admin_for adult_and adult_but adult_has
adult_is adult_keeps adults_are after_chat after_it after_saying after_this after_what again_today age_does age_go
age_off age_on age_so agency_and ago_and ago_but agreed_$ ai_bot all_message all_my all_through all_to all_your
allowed_that alone_for also_have also_what always_alone am_15 am_31 am_40 am_allowed am_better am_hiding am_kind
am_lost am_mocking am_more am_mother am_nineteen am_ok am_old am_seventeen am_sixty am_special am_starting ana_coach
and_begs and_chats and_cried and_crying and_didnt and_gives and_hits and_if and_keeps and_lets and_looks and_money
and_mums and_night and_not and_pics and_plays and_posted and_posts and_put and_screams and_secret and_sending and_she
and_slapped and_stuff and_then and_to and_two and_woke and_yesterday angri_and anos_$ another_leader answered_$
any_food anymore_and anymore_i anyone_and anyone_for anyone_still app_$ app_a app_it app_of apps_that are_11 are_in
are_jealous are_killing are_soulmates are_when article_made as_abuse as_someone ask_and asked_by asked_him asked_to
asked_what asking_where asks_about asks_every asks_my asks_the assembly_a assistant_is assistant_what at_1 at_4am
at_breakfast at_camp at_eight at_eleven at_every at_half at_images at_last at_pictures at_scouts at_that at_things
at_which auntie_shared author_researching babysit_for babysit_has babysitter_did back_he back_i back_off back_unless
bad_about bad_feeling bad_he bad_if bad_saying bad_stuff bag_to bank_and be_alone be_back be_counted be_cut be_easier
be_happier be_her be_looking be_nothing be_polite be_split because_is because_people because_that because_they bed_and
bed_or bedroom_window been_asking been_at been_chatting been_having been_in been_messaging been_pretending been_so
been_watching begs_not behind_on being_alive being_asked being_extorted being_forced being_manipulated being_paid
being_sent being_used being_weird believe_a believes_it better_with big_friend big_ones bill_when bit_late bit_my
blackmail_and blackmail_he blackmail_right blackmail_with blazer_$ bleeding_$ block_someone body_and body_when
book_that booked_a booked_us boss_asked boss_to bot_are both_$ bottom_of box_from boy_says boy_shared boy_told
boyfriend_and boyfriend_from boyfriend_he boyfriend_if boyfriend_is boyfriend_looks boyfriend_messages boyfriend_of
boyfriend_reckons boys_at boys_one boys_to bra_size brazil_$ breakfast_club breathe_$ bring_my bro_says broke_down
brother_came brother_did brother_i brother_makes brother_now brother_was bullied_so burns_on burst_into bus_route
bus_to but_dont but_his but_really but_says but_some but_they but_wants by_another by_friday by_our by_some call_at
call_him call_i called_dad called_where cam_on cam_with came_with camhs_wait camp_one can_get can_kids can_prove
can_she can_tell can_text cant_block cant_cope cant_prove cant_unsee care_about career_$ carried_it cash_in ceop_$
change_with changed_her changing_rooms character_is chat_privately chat_said chat_thing chat_to chats_by cheat_on
check_me checks_on chest_$ chicken_shop child_at child_gets child_who childline_free childminder_i children_$
children_what chip_shop choked_me christmas_$ church_keeps cinema_$ class_has clean_at close_$ close_to clothes_on
club_but club_takes coach_did coach_gives coach_online coach_picked coach_sends coaches_$ come_alone come_round
comes_back comes_out coming_$ coming_for coming_to complaint_about computer_after confided_in contacting_my corner_$
count_it count_me country_for country_police counts_when county_lines cousin_and cousin_he crazy_how cream_van
creep_what creepy_$ creepy_in cried_and crime_$ crime_he cry_at cub_leader cuff_$ cut_me cuts_on dad_and dad_here dad_k
dad_locks dad_reckons dance_class dance_on dares_and daughter_age daughter_asked daughter_doing daughter_go
daughter_photos daughter_picture daughter_that daughter_through daughter_told daughter_wants daughter_wont dave_$ day_a
day_streak days_is days_till dead_$ delete_the delete_them delete_this deletes_all deletes_messages demande_des
describe_$ dick_$ did_we didnt_buy die_if dinner_for dinner_lady dirty_messages discord_$ discord_day discord_let
discord_messaged discord_one disown_me dms_what do_$ do_another do_bad do_before do_dares do_debate do_he do_next do_on
do_to do_voice do_when doctor_and does_and does_discord does_with doesnt_believe doesnt_come doesnt_feed
doing_something doing_the done_for done_so done_to dont_bring dont_judge dont_play dont_reply dont_sleep door_are
door_locked down_because down_of drama_club drawings_of dream_about drink_at drinks_and driver_asked drop_it drunk_and
easier_if easier_than eat_or eaten_since eating_$ editor_i eleven_and elsa_dress else_can else_to email_with en_mi
english_i enough_$ enough_evidence entra_en even_a even_in ever_asked every_question every_week everybody_loves
everyone_on everyone_sees everyone_today everything_above except_her explain_what face_$ facetime_me faire_$ fake_$
fake_ai fake_girl fallen_for families_in family_sees father_beat father_come father_my fault_but fault_right favor_un
feed_the feel_bad feel_lucky feel_safe feel_weird feelings_for fell_down felt_a fiction_$ finish_or fink_i fit_$
five_girls five_is fix_the flatmate_has flatmate_was folder_$ folder_on followed_$ food_and food_bank for_a for_adults
for_both for_christmas for_four for_gift for_help for_himself for_hugs for_like for_money for_of for_siblings for_some
for_teen for_texts for_us for_xbox for_years forget_what foster_carer fotos_$ found_condoms found_pictures four_hours
four_years fourteen_$ fourteen_he freaking_me fridays_$ friend_and friend_ok friend_online friend_or friend_took
friend_what friends_are friends_dad friends_have friends_would frightened_me frightened_of frightened_to from_an
from_and from_church from_fortnite from_new from_poland from_roblox from_romania game_and game_from game_in game_says
game_who game_will gates_and gave_away gave_it get_20 get_banned get_beaten get_believed get_money get_one get_why
get_your gets_me gets_nasty gets_on gets_picked getting_into gifts_$ gifts_by gifts_from gig_$ girl_12 girl_guides
girl_told girl_who girlfriend_in girls_a girls_privately girls_too give_you gives_free glasgow_$ gm_from go_2 go_live
go_my go_quiet go_there goes_in goes_into goes_white going_missing going_round good_english good_girls good_lesson
good_my good_report goodbye_and google_docs got_a got_five got_kids got_lines got_off got_pics got_really got_stuff
governor_here gran_thinks granddaughter_has grandkids_facetime granny_here groomed_but groomed_in groomer_$ groomer_in
grooming_he group_leader group_where grown_ups guidance_for guides_leader guild_is gutted_that gym_$ had_an had_eight
haha_imagine haha_my hai_$ hair_and hand_$ handed_me hands_up happened_as happened_yet happens_after happens_next
happy_birthday happy_it has_blue has_child has_marks has_told has_turned hasnt_been hate_going hate_to have_13
have_carried have_fallen have_fear have_gone have_i have_me have_nothing have_put have_screenshots have_urges
have_wrote he_already he_buys he_came he_carried he_choked he_come he_drinks he_finds he_get he_has he_knew he_looks
he_messages he_minds he_mocking he_needs he_posts he_puts he_ran he_rings he_ses he_shouldnt he_take he_want he_write
head_writing hear_him hear_me heart_sank heartbreaking_figures hearts_and hed_be hed_been hed_know hed_lose hed_spot
hell_find hell_hurt hell_post hell_share hell_take hello_bot help_at help_last help_on her_address her_at her_baby
her_back her_bed her_before her_class her_clothes her_coach her_costume her_elsa her_game her_grandfather her_kids
her_laptop her_messages her_or her_photo her_pics her_top her_tummy her_when here_any here_i hers_$ hidden_folder
him_after him_as him_before him_but him_getting him_have him_help him_home him_or him_right him_stuff him_tomorrow
him_was himself_to his_arm his_babysitter his_boss his_computer his_father his_gran his_hoodie his_last his_mate
his_parents his_picture his_playstation his_stepdad his_switch his_wife hombre_me home_drunk home_in home_is
home_tonight home_without hospital_$ hot_to hotel_he hour_til hours_and house_that how_bad how_many how_my how_nobody
hug_him hugs_from human_about hurt_and hurt_anyone hurt_from hurt_herself husband_has husband_i husband_was i_$ i_am
i_ban i_brought i_click i_deal i_deleted i_email i_fink i_have i_heard i_hope i_joined i_kissed i_led i_messed i_mod
i_mustnt i_noticed i_saw i_start i_survived i_text i_trace i_trust i_turn i_type i_very i_went i_wouldnt idea_it
if_anyone if_he if_id if_there ignore_all ignore_it ignore_the images_how images_on imagine_being in_assembly in_bed
in_brazil in_canada in_chapter in_fortnite in_glasgow in_law in_london in_love in_march in_night in_on in_polish
in_prison in_private in_romania in_so in_something in_too in_two in_why instructions_and internet_where
intimate_photographs into_my into_tears ipad_he is_15 is_33 is_9h is_adult is_afraid is_calling is_chatting
is_childline is_do is_drunk is_easier is_family is_for is_from is_grown is_had is_help is_her is_how is_i is_locking
is_mostly is_now is_ok is_one is_parking is_reading is_researching is_section is_seven is_sharing is_shut is_six
is_stopped is_ten is_terrified is_texting is_trash it_2 it_500 it_before it_crazy it_exactly it_fake it_feels it_fine
it_giving it_going it_hearsay it_if it_in it_nothing it_really it_should it_someone it_stopped it_then it_tomorrow
it_twice it_were itd_help jai_14 je_ne job_if journalist_here judge_$ judge_me jump_off just_between just_block
just_going just_had k_$ keep_asking keep_going keep_him keep_looking keep_the keeps_dming keeps_finding keeps_going
keeps_taking keeps_texting kept_me kev_$ kid_my kids_12 kids_and kids_of kids_say kids_tell kiss_me kissed_you
kisses_her kit_man knew_about know_because know_but know_whom know_with known_victims knows_her knows_it knows_where
knows_your lad_from lad_of lad_thinks lads_on lads_say lady_and lady_asked lady_on lake_$ language_for laptop_$
laptop_is laptop_what laptop_who lass_is late_for laugh_but laughs_$ law_insists law_is leader_a leader_made leader_one
leader_wants leaf_me leak_my leaked_$ leave_them leave_you led_him lee_$ lessons_at let_me let_under letters_from
letters_to life_and life_story lift_home light_on like_28 like_35 like_can like_other like_theres like_unicorn
like_when liked_him little_boy little_ones live_by lives_at lives_with lobby_was lock_me locks_him lodger_keeps lol_it
lonely_and long_he lose_he losing_it lot_bigger love_$ love_or love_to loves_her loves_him mad_when madam_my makes_my
makes_new makeup_for mamie_$ man_asking man_gave man_give man_knows man_recorded man_saw man_showed man_to man_twice
man_write many_little march_$ marriage_$ marry_a mate_$ mate_aged mate_got mate_to mates_brother mates_is mates_say
me_100 me_abroad me_against me_amenaza me_asks me_call me_eat me_end me_happy me_late me_love me_maybe me_names me_of
me_pide me_porn me_see me_shower me_snaps me_touch me_touched me_weed me_weird me_words me_would mean_i measure_i
meet_someone meet_their meeting_some meme_about men_who mes_photos message_from message_is message_on message_saying
message_that messaged_a messaged_me messages_after messages_at messages_he messages_say messaging_a messaging_her
messaging_him messaging_players met_$ met_and mi_cuarto mine_$ mine_filha mine_gets mine_has minecraft_offline
minecraft_server miss_$ missing_since mobile_data mod_a moderator_what money_at monkey_app more_than most_nights
most_risk mostly_adults moved_us mr_patel mum_about mum_boyfriend mum_has mum_here mum_leaves mum_sold mums_friend
mums_work music_master must_say mustnt_tell my_10 my_13th my_7 my_and my_assembly my_assistant my_boots my_bra my_care
my_career my_chest my_child my_city my_colleagues my_das my_fathers my_flatmate my_front my_garage my_grandbaby
my_grandchild my_leg my_lobby my_locker my_nephew my_nursery my_partners my_password my_pe my_pencil my_picture
my_pokemon my_riding my_scouts my_screen my_shoulder my_shoulders my_sister my_students my_swim my_teenagers my_ten
my_thigh my_thoughts my_timetable my_uios my_videos my_worry myself_and myself_for myself_i myself_in names_my
nans_boyfriend nasty_$ ne_sais near_$ neck_and need_em needs_help neighbour_gives neighbour_is neighbour_plays nephew_$
nephew_from never_acted never_any never_hit new_father new_jersey new_trustee next_$ next_month niece_said night_or
night_saying night_so nightmares_$ no_cap no_cause no_friends no_good no_know no_ones no_three no_way nobody_acts
nobody_asked nobody_know nobodys_met normal_$ normal_to not_16 not_enough not_from not_if not_say not_wake not_want
note_at note_i nothing_about nothing_and nothing_changes notice_if now_in now_one now_so now_theres nude_$ nudes_for
nudes_what nursery_drew nursery_has nursery_manager nursery_worker of_24 of_children of_em of_it of_little of_men
of_messages of_offences of_scared of_staff of_you off_a off_by off_in off_someone off_we offences_were offered_$
ok_funny ok_it ok_now old_and old_guys old_his old_says old_should old_tiktok old_woman older_but older_guys older_men
older_woman on_after on_back on_calls on_day on_fridays on_game on_him on_kids on_one on_page on_some on_to on_tuesday
on_tuesdays on_twitter on_us on_who one_app one_believes one_boy one_child one_did one_gets one_he one_kid one_lad
one_right one_says one_told one_uncle one_way ones_get ones_they online_all online_did online_first online_he
online_name only_12 only_13 only_a only_does only_found only_from only_gets only_knows only_now or_everyone or_give
or_lose or_police others_and ou_est our_baby our_boy our_choir our_girl our_messages our_nursery our_special out_about
out_at out_crying out_me out_our out_so out_today out_who over_pictures own_fault own_house owns_her packages_for
padrastro_entra panic_attacks paper_says parcel_$ parcels_from parents_cant parents_for parents_knowing parents_want
parents_would partner_$ parts_$ party_had pass_on passcode_and password_saying pay_by pay_the pay_up pencil_case
percentage_of person_$ person_for person_has phone_a phone_has phone_if phone_the phone_to phone_when phones_fuel
phones_in photo_to photos_et photos_on photos_so pic_taken pics_without picture_and picture_round pictures_by
pide_fotos pjs_$ place_and plate_at play_all player_in players_at plays_secret playstation_$ please_say point_i
police_for police_in police_say police_tell police_took polite_$ porn_on power_$ predator_is present_this presents_in
pretty_sure priest_did prison_and prison_for private_my pro_ana prob_my promise_i promise_not protect_my protocol_$
pulled_a punishment_$ pupil_handed pupil_i pupil_in pupil_is pupil_of pupil_on pupil_wrote pupils_is purpose_and
put_her put_their quid_and quid_of quid_to quiet_by quoi_faire radio_here ran_the reach_her read_after read_page
read_them reads_over real_no realised_i really_14 really_just reckons_it recorded_me recorded_of reply_from reply_if
replying_after report_an report_in report_like report_made report_makes reported_the researching_a rest_of rides_and
right_it right_now right_thing ring_in ring_on ringing_$ risk_and roblox_wants robux_and room_9 room_on room_since
rooms_$ round_for round_year sad_news safe_at said_age said_come said_hell said_id said_ill said_itd said_off said_on
said_police said_their said_there said_to same_to sank_at saved_it say_he say_his say_my say_teacher say_when
saying_hell saying_her saying_it saying_no saying_prove saying_she saying_they says_1 says_age says_all says_be
says_boys says_copy says_first says_hed says_her says_if says_it says_none says_only says_people says_stuff says_were
says_when scared_of scared_stiff scary_things school_but school_governor school_had school_he school_need school_she
school_the school_to school_today scotland_report screamed_when screaming_and screen_time secret_do secret_games
secret_in secret_phone section_15 self_$ senco_here send_stuff send_them sending_dirty sending_him sending_pics
sending_stuff sending_things sends_him sends_it sent_gifts sent_money sent_pictures server_he server_says server_wants
server_with settle_this seven_$ seventeen_$ seventies_the shame_for shared_her shared_this she_can she_come she_ever
she_hits she_left she_meets she_never she_not she_say she_sleeps she_talks she_wishes she_write shell_hate shop_$
shorts_$ should_know should_stay should_stop shouting_and shower_and shows_it sick_because sick_every sick_reading
side_has signs_of since_tea single_day single_night sir_can sir_says sister_15 sister_messages sister_of sister_too
sister_who sit_for sit_with site_i site_with sits_in sits_on skin_$ skype_and sleep_outside sleep_over slept_with
small_and smell_of snake_$ snaps_and sneak_out so_annoying so_nobody so_not so_tell so_theyd social_work some_$
some_guys some_lad some_pills some_site somebody_he somebody_on somebody_want someone_did someone_followed someone_got
someone_he someone_off someone_sent someone_so someone_talk someone_to someone_wants someone_with something_a
something_and something_in something_like something_on something_something something_to son_11 son_account son_does
son_doesnt son_messages son_play son_showed speak_good speak_of special_secret spot_a spots_$ squeezed_for
stables_gives stairs_$ stalked_by started_getting stay_$ stay_behind stay_here stayed_behind step_brother stepdad_and
stepdad_comes stepdad_has stepdad_watches stepdaughter_and stepmum_makes steps_$ stepson_is still_believe still_check
still_counts still_flinch still_hurts stranger_at stranger_for stranger_keeps stranger_should street_i strong_password
stuck_with student_is student_of student_paper stuff_for suggest_$ sum_man summary_$ summer_hols sunday_and support_him
sure_if sure_the suspicious_$ swat_my swears_it take_i take_this takes_photos taking_one talk_he taught_her taxi_for
tea_and teach_little teach_reception teach_year teacher_dms teacher_dont teacher_followed teacher_kissed teacher_say
teacher_she teacher_texts teacher_touch teacher_what team_we technique_$ teen_$ teenage_girls telegram_and
telegram_because tell_grandma tell_his tell_nobody tell_on tell_one tell_school tell_somebody tells_kids tells_you
ten_and ten_is term_$ text_the texting_my texts_her than_girls than_other that_allowed that_an that_call that_deletes
that_does that_gets that_in that_last that_makes that_nothing that_she that_they that_tutor that_uncle that_upset
the_account the_adults the_allotment the_battle the_bestie the_blackmail the_boys the_call the_chicken the_chickens
the_chip the_coaches the_court the_driver the_editor the_eighties the_footballer the_gate the_group the_helpline
the_internets the_kit the_lake the_language the_letter the_lifeguard the_lodger the_loos the_men the_message the_mother
the_number the_nurses the_oldest the_oven the_parents the_power the_primary the_register the_rope the_rounds the_self
the_shopping the_smell the_smoke the_social the_sports the_stables the_stock the_subject the_taxi the_trainer the_tutor
the_us the_wifi the_will the_xbox the_youth their_dad their_hands their_kids their_name them_at them_down them_or
them_so them_who then_isnt then_the then_we there_another there_guidance there_has there_help there_now there_they
there_with there_wont they_beg they_knew they_know they_lose they_pick they_post they_put they_scared they_see they_set
they_shouldnt they_talk they_think theyd_send theyl_send thigh_$ thing_called thing_going think_ill think_someone
think_theres thinks_hed this_$ this_allowed this_common this_counts this_made this_me this_our this_out this_so
this_stuff this_summer this_today this_very this_with through_an thursdays_$ ticket_to tiktok_live time_a time_he
time_they to_abuse to_block to_bring to_but to_children to_consent to_date to_drink to_forget to_heaven to_ignore
to_keep to_lock to_make to_manchester to_mum to_other to_out to_parents to_pose to_present to_prove to_sneak to_stream
to_strip to_teacher to_that to_them to_throw today_what toddler_bites toddler_has together_but toilet_and told_mum
told_somebody told_them too_asking too_far too_old took_photos took_pills took_them tool_to top_$ touch_$ touch_it
touched_et tournament_$ trace_the tracks_me train_to trainer_at trainers_who training_and training_number
training_people training_with trial_is trouble_and trouble_i trust_him trustee_here trusting_him truth_is turn_16
turn_off turned_her turns_up twice_her two_and two_seconds two_year un_mec uncle_$ uncle_bought uncle_does uncle_he
uncle_keeps uncle_makes uncle_plays und_ich under_18 under_her uniform_i unsee_it up_from up_in up_said up_says up_she
up_than up_what upset_me us_drink us_with use_it used_my used_sexual using_it using_our van_with vanish_$ vbucks_and
very_much victim_at victim_or video_he video_to videos_and virgin_$ voice_calls voir_$ volunteer_there wait_in
wait_till waiting_and wall_and want_300 want_500 want_it want_them wants_her wants_him wants_you was_13 was_7 was_8
was_blackmail was_coming was_dead was_done was_fun was_going was_happening was_lonely was_looking was_not was_one
was_our was_recorded was_sent was_small was_special was_thirteen was_wearing was_with washing_$ wasnt_around wasnt_just
watch_me watches_her way_he we_did we_didnt we_play we_were wearing_$ wed_just weed_and weekend_i weekends_are weeks_$
weight_$ weird_man weird_stuff weird_text weird_when went_back went_in were_11 were_13 were_alone were_on were_scared
were_twelve were_used what_behind what_came what_school what_they what_those what_will when_nobody when_police
where_kids where_my where_people whether_she which_apps which_school whisper_$ who_buys who_calls who_cares who_checks
who_does who_loves who_messages who_owns who_runs who_sends who_takes who_threaten who_told who_writes whole_packet
whole_school why_and why_should why_un why_would whys_he will_anyone will_believe will_die will_find will_go will_help
will_tell will_want with_burns with_is with_names with_out with_sen with_somebody with_tasks without_giving woman_did
woman_who wont_leaf wont_talk work_in work_student work_what worker_$ working_$ world_$ worry_but would_even would_fall
would_he would_notice would_one write_a wrote_$ wrote_a wrote_on year_a year_groups years_$ years_in yesterday_the
yet_he you_at you_awake you_get you_give you_pictures you_promise you_send you_what younger_ones your_a your_age
your_dog your_nan your_pics your_stepdad your_uncle your_video yourself_$ youtube_channel yr_9 yrs_and
""",
    2: """
10_can 10_said 10_years 11_$ 13_he 14_do 15_what 17_$ 18_my 18_so 1_$ 1am_$ 20_000 22_the 22_wants 23_i 24_and 24_hours
25_and 26_years 27_and 27_year 29_she 300_quid 30_yr 35_yr 38_and 400_day 40_year 41_and 50_quid 7_and 8_year 9_he
9_lol 9_says ^_added ^_aunty ^_blocked ^_brother ^_goodnight ^_gramps ^_holiday ^_ill ^_imams ^_meri ^_might ^_mr ^_my
^_non ^_nu ^_pick ^_planning ^_police ^_random ^_sofa ^_sorry ^_sugar ^_terrified ^_thanks ^_trade ^_tried ^_well
^_where ^_who a_35 a_40 a_belt a_bottle a_calendar a_cub a_dick a_fuss a_google a_hidden a_human a_husband a_journalist
a_lady a_load a_meeting a_minister a_person a_pizza a_player a_prize a_relationship a_shame a_shared a_she a_skin
a_social a_split a_streamer a_talent a_tracker a_username a_volunteer a_way about_how about_is about_minors about_one
about_someone about_something about_younger abroad_to account_$ actually_i added_to admin_of after_26 again_last age_of
age_she ago_my agree_$ ai_girlfriend alarm_$ all_his all_know all_left all_recorded alone_online alone_with already_$
already_got also_on always_been always_messages am_afraid am_alone am_five am_forty am_head am_saying am_shaking
am_standing am_typing am_under am_walking america_$ an_ai an_ex an_he and_1 and_already and_down and_hides and_hold
and_is and_looked and_new and_parks and_stops and_talking and_was and_went and_were and_wish and_wont answers_every
any_of app_to apps_were are_alone are_asking are_children are_from are_getting are_home are_named are_new arent_for
arrested_in as_proof as_punishment as_the asap_$ ask_about ask_if ask_so assault_$ assembly_on at_least at_nursery
at_our at_uni aunt_who away_together babysitter_has back_again back_for back_then bag_and bathroom_and be_$ be_broken
be_by be_forced be_mad be_me be_touched because_dad because_every because_his because_one bed_for been_counting
been_doing been_looking been_on been_saving been_told beer_$ before_he before_tea begged_me being_hit being_really
being_sick being_stalked believes_me benched_me best_mates big_for bike_is birthday_and birthday_to blackmail_my
blackmailing_me bleeding_a block_a board_want bond_$ bot_but bought_a boy_keeps boyfriend_online bring_your brother_to
brother_who brothers_ipad bruise_from build_trust bus_every but_also but_first but_from but_grandad but_now but_that
button_on by_midnight by_mistake by_text call_and call_back call_if called_a called_uncle calls_a calls_him camp_was
can_an can_be can_grooming can_it cant_breathe cant_explain cant_leave cant_stop car_and car_last car_with cards_or
cards_with caretaker_and carried_on cases_and cat_$ cba_to changed_the chapter_3 chat_i chats_as checklist_of
child_dont child_is child_out child_porn child_tell child_was childminder_$ children_i children_should christmas_and
class_says class_who clicked_the clothes_off clothes_were club_keeps coach_benched coach_messaging coaches_do
colleague_to collection_$ come_at come_home come_upstairs coming_over committee_meets computers_$ cons_$ controls_all
cops_can could_just couldnt_talk country_if course_about court_and cousin_shows cries_every crime_if cry_and cub_pack
cut_herself cut_my cutting_and dad_at dad_been dad_laptop dad_on dad_the dad_took dad_was dad_watches dance_videos
dare_but dares_are daughter_9 daughter_best daughter_diary daughter_in daughter_spends day_the days_so de_largent
debate_squad deepfake_of deleted_the diary_and did_online didnt_do difficulties_and dinner_and dirty_$
disappear_forever discord_server divorce_$ do_homework do_tasks doctor_who does_can does_sextortion doesnt_listen
dont_show door_shut doors_and down_and drama_teacher dramatic_but dreigt_mijn drew_a drew_me drink_and drives_a
each_hour ein_mann else_gets else_is embarrassing_but emoji_$ erpresst_er euro_or even_now every_friday every_hour
every_time everyone_likes explain_and exploited_$ eyes_but face_on family_read family_so far_too fat_and favourite_and
feel_used films_on find_him finds_out fine_i firm_are first_a first_and first_then five_year flat_and followed_by
food_$ for_20 for_3 for_dogs for_having for_him for_mine for_sleep for_uk for_uni for_videos forget_your foster_brother
found_in found_out fourteen_and free_rides friend_did friend_wont friends_older from_hockey from_me from_no fun_$
funny_story future_$ game_said games_where gave_a gay_$ get_called get_her get_someone get_wrong gets_$ gets_angry
getting_my gfs_dad gfs_little girl_14 girl_keeps girlfriend_i girls_get girls_in girls_like given_me gives_us
giving_her giving_out go_meet going_on going_quiet gone_to good_but got_any got_arrested got_leaked got_locked
got_spiked got_that got_till gp_receptionist grabbed_me gramps_here grandma_here grandma_now grandson_is groomed_he
groomed_i groomer_on grooming_be grooming_me grooming_or grooming_right group_tells guess_$ had_him had_my half_and
hands_where happened_when happens_every has_a has_access has_convinced has_just has_learning hate_myself have_9
have_all have_already have_anything have_bad have_friends have_given have_had have_nightmares have_only have_read
have_sex havent_been havent_slept having_nightmares he_ask he_coaches he_controls he_cries he_described he_leaves
he_means he_messaged he_picks he_recorded he_strangled he_talks he_texted he_tracks he_was head_$ head_girl head_of
hear_if hear_it hear_the help_asap help_he help_to helpline_is her_about her_and her_boss her_every her_father her_for
her_last her_on her_see her_step her_up here_and here_because here_in here_my here_one here_the herself_in hi_i hide_it
hij_dreigt him_finding him_happy him_so him_the him_trainers him_what him_where him_who himself_when his_car his_coach
his_face his_flat his_hands his_messages his_room his_server his_thing his_wall his_willy hold_me holding_up home_every
home_today homes_$ honestly_$ horse_game hospital_and hotel_$ hotel_for hotline_for house_and house_any house_for
house_or house_with how_you hugs_me hun_$ hundred_pounds hurts_her husband_makes i_being i_bought i_build i_clicked
i_count i_crossed i_downloaded i_end i_fight i_get i_kill i_mention i_must i_on i_overreact i_put i_reach i_replied
i_save i_speak i_swear i_thought i_too i_touched i_walked i_whisper i_wish ich_machen id_$ idea_who if_people if_this
illegal_$ illegal_pictures in_2 in_america in_and in_at in_dms in_for in_game in_germany in_may in_ohio in_room
in_sixth in_summer in_to in_training in_uk in_when indecent_pictures internet_i into_sending invoice_or is_21 is_27
is_38 is_44 is_back is_being is_blackmailing is_but is_crying is_cut is_done is_driving is_embarrassing is_exactly
is_far is_hurting is_left is_like is_moody is_outside is_picking is_scaring is_some is_twelve is_two is_using
is_writing isnt_$ isnt_allowed it_against it_asking it_free it_it it_kids it_known it_legit it_prob it_through
it_together it_told it_used jealous_$ join_her joking_this just_about just_asked just_curious just_flirting just_need
just_rang just_teacher just_that just_us keep_being keep_calling keeps_my kept_saying kid_bought kid_on kid_sent
kid_sister kid_told kid_was kids_after kids_by kids_keep kids_never kill_my kissed_her knife_$ know_your knowing_$
knows_what la_noche lads_think laptop_and largent_$ last_message laughs_about leader_after leader_i
learning_difficulties leave_$ leave_her leave_it leaves_me left_a left_after left_alone legs_and lesson_and letter_with
lie_$ lie_that lied_$ lied_and lift_and lifts_$ lifts_and light_bulb like_all like_in like_now list_i literally_crying
little_girl little_kid little_secret live_$ live_and live_stream lives_$ load_of locked_in locked_the locks_me
lol_anyway lol_my long_does looking_up loud_$ machen_$ makes_them man_wait man_waiting man_wants man_what man_with
mann_schreibt mark_on married_in marry_my mate_he mate_she mature_for me_anything me_can me_crying me_demande me_fat
me_half me_has me_lifts me_messages me_realise me_show me_since me_sleep me_today me_watch means_it meet_$ meet_at
meet_her meeting_with meets_i member_$ mention_it message_me message_was messages_and messages_disappear messages_her
messages_or messages_vanish messed_up mijn_fotos minors_and mins_till mon_prof money_and more_because morning_or
moved_on mr_d mum_again mum_earns mum_goes mum_had must_report my_400 my_battle my_bed my_besties my_chess my_drink
my_food my_fringe my_grandpa my_housemate my_icloud my_internet my_moje my_netball my_nurse my_passwords my_poem
my_science my_shirt my_skin my_stepsis my_student my_top my_tutee my_under my_wifes named_because names_i nearly_a
need_somebody neighbour_pays netball_club never_a never_reported new_friend new_partner new_trainers night_is
nightmares_about no_actually no_clothes no_it no_limits no_reason no_top nobody_asks nobody_believed nobody_knows
noche_$ normal_that not_deleted not_even not_going not_grooming not_her not_speak not_their not_told note_with
notification_$ now_does now_says nudes_$ nudes_or nudes_to number_can nurse_i o_que of_$ of_9 of_child of_embarrassment
of_just of_man of_our of_ours of_pills of_prison of_some of_the of_thirty of_views of_warning of_when off_but off_his
officer_here ok_if old_home old_what older_man on_christmas on_every on_minecraft on_you on_your one_asked one_before
one_each one_in one_lass one_will one_would online_games online_how only_online or_call or_course or_delete or_see
others_about our_address our_au our_babysitter our_call our_cousin our_girls our_kids our_re our_town our_year ours_has
out_he out_on overreact_but own_at own_dad own_for own_mum own_phone page_where paid_for paragraphs_and parents_evening
parents_ok park_$ park_on pass_$ passwords_and pedo_fotos people_today percent_of person_doing person_in person_you
pet_$ phone_not photo_i photos_with pic_got pick_me picks_her picks_me pics_and pics_back pics_it pics_she
picture_taken picture_that pictures_of pictures_on pictures_to pills_and play_games play_on play_truth plays_online
plays_with please_$ please_he pocket_money poison_$ police_take policy_officer posted_my pounds_i pretending_you
pretends_to primary_school prison_$ privately_$ prize_$ prob_nothing promise_$ promised_me prove_my prove_you pulled_my
pupil_asked pupil_who pupil_wont put_it put_something quick_one quiet_about quiet_but quiet_lately quitting_$
quoting_paragraphs rang_$ rap_about re_teacher reach_one read_that real_one really_not recipe_for recorded_$ refer_to
register_and reminds_me report_count report_take report_where retail_park right_at right_the ring_someone ringtone_$
roblox_and roblox_he roblox_who roll_their roof_of room_of rubs_my run_from run_off runs_the safeguarding_$ said_bye
said_he said_next said_one said_we said_why same_and saved_the saw_$ say_about say_i say_is say_smokescreen saying_he
saying_hed saying_pay says_17 says_a says_delete says_hell says_not says_send says_shed scared_me school_keeps
school_nurse science_teacher secret_from secret_my see_anyone see_those seeing_$ seeing_that seeing_the selfies_$
send_ten sending_money sending_pictures sends_voice sent_a sent_nudes sent_something server_i server_keeps server_where
sextortion_$ sextortion_is sextortion_mean sexy_$ shaking_it shame_i shame_on shaped_like she_begged she_burst
she_changed she_did she_goes she_isnt she_knows she_lives she_showed she_wont shoot_$ shop_gives should_anyone
should_run should_we shouldnt_$ show_and show_his showed_me shower_$ signs_for silent_$ since_a since_i since_it
since_she sir_that sister_from sister_i sister_now sister_to sites_and sits_$ sixth_firm skirt_on slams_doors sleep_in
small_sister smokescreen_that so_a so_am so_in so_theres so_this sofa_surfing soll_ich some_creep some_lads some_of
some_old somebody_she someone_hacked someone_it someone_online someone_recorded someone_ring someone_sends someone_tell
someone_touched someones_blackmail something_awful something_nice something_she something_they somewhere_i son_told
spiked_and split_in staff_is staff_meeting started_giving started_shaking stat_for stay_over stay_quiet steam_cards
step_grandad stepbrother_put still_$ still_abuse still_dream stop_and stop_i stop_if stop_quoting stop_sending
stop_someone stopped_coming story_$ story_my story_what stranger_who streamers_are students_says stuff_at stuff_from
stuff_i survivor_and swear_a sweets_and switch_to tablets_and take_our takes_the talks_to teacher_at teacher_knows
teacher_makes teacher_messages teacher_must teacher_read teacher_they teacher_to teacher_want teammate_on
teenagers_roll telegram_group telling_her tells_us ten_$ ten_year term_i text_you texting_a texts_and texts_from
that_counted that_grandad that_to the_83 the_act the_back the_blackmailed the_chat the_choir the_comments the_committee
the_corner the_data the_deal the_debate the_divorce the_doors the_family the_floor the_front the_gates the_kid
the_leaders the_light the_lights the_line the_little the_morning the_neighbour the_people the_presents the_questions
the_recipe the_retail the_safeguarding the_secret the_shoot the_sort the_sugar the_summary the_tube their_eyes
their_grandad their_parents their_problem them_get them_in themselves_$ then_they then_went therapist_i there_and
there_anything there_said there_since these_reports they_all they_arrested they_come they_film they_filmed they_hear
they_listed they_were they_will they_would thing_happened thing_was things_behind things_on things_when think_about
think_she thirty_five this_afternoon this_article this_country this_he this_it this_weekend this_world thousands_of
threatening_me three_hundred through_the through_this thrown_out tickles_her till_class till_midnight time_$
timetable_$ to_16 to_boys to_call to_court to_download to_first to_get to_go to_happen to_her to_kms to_leeds to_lie
to_love to_never to_our to_random to_send to_shout to_start to_telegram to_touch to_what told_his told_on told_to
told_us too_deep too_we took_money top_on trade_offer train_ticket trouble_if trust_with truths_and tuesday_and
turning_up tutor_said tutor_to twin_is two_girls two_kids two_mins two_truths ugly_$ uk_if um_homem uma_foto uncle_did
uncle_from und_will up_again up_because up_by up_next up_please upset_$ us_about us_fags us_on us_play us_were us_when
very_sad veut_me vicar_$ victims_$ video_$ videos_$ videos_of vote_on waiting_list walk_his walking_home walks_in
wall_again wall_with want_live wanted_it wants_cash wants_different wants_more wants_photos wants_pics was_14 was_a
was_assaulted was_being was_eleven was_good was_me was_soll was_to washing_but watch_$ watched_$ way_$ way_home way_out
ways_$ we_been we_meet we_take we_talk we_turn weird_message weird_texts went_on went_round went_silent were_wrong
wetting_the what_colour what_counts what_sextortion what_teacher what_time what_to what_we whatever_they when_mums
when_someone when_we where_nobody where_to which_helpline which_streamers who_for who_from who_gives who_hurt who_i
who_must who_pay who_she who_survived who_taught who_touched whole_year why_am why_i why_it why_no why_tengo why_the
wife_found wifes_nephew will_he will_hurt will_it will_veut window_$ with_50 with_bruises with_her with_how with_people
without_your wont_accept wont_delete wont_listen wont_make wont_need wont_see wont_show work_he worker_doesnt worried_$
worrying_about would_happen would_love would_someone write_200 write_she writing_to written_about written_to wrong_and
wrong_what year_6s year_group year_has year_made you_about you_alone you_check you_come you_freeze you_over you_still
you_up you_wear young_and young_girls young_people young_to your_child your_list your_sister youth_pastor youtuber_i
zdjecia_i
""",
    3: """
12_$ 12_years 13yo_to 17_but 200_quid 20_years 26_or 2_months 2am_and 30_i 32_$ 38_$ 38_year 3_weeks 3_years 40_$ 47_$
50_of 7_my 8_i 8_that ^_3 ^_ammi ^_bought ^_changed ^_chess ^_clock ^_data ^_daughter ^_do ^_father ^_fun ^_gp ^_heard
^_his ^_karate ^_lifeguard ^_lmao ^_merry ^_mum ^_pomocy ^_promise ^_secret ^_send ^_teaching ^_thought ^_three
^_watched ^_work a_27 a_bond a_castle a_client a_creepy a_danger a_deadline a_doctor a_few a_five a_flight a_floor
a_groomer a_gun a_headset a_hunch a_laugh a_man a_married a_necklace a_nickname a_pic a_policy a_real a_register
a_screenshot a_soul a_tent a_text a_thank a_trusted a_usb a_user a_wedding a_whole about_and about_grooming
about_meeting about_online about_the about_walking accounts_to act_normal adds_all advice_about after_pill again_who
age_do age_he age_then aged_ten ages_and all_are already_happened already_sent always_say am_18 am_22 am_24
am_frightened am_holding am_terrified am_twelve an_answer an_emergency and_asking and_breathes and_dms and_filmed
and_his and_laughs and_never and_reads and_sent and_strokes and_texts and_there and_took and_wouldnt another_kid
anyone_believe anyone_elses anyone_up anyway_$ are_16 are_afraid are_chats are_covered are_part are_sharing arms_are
as_it asked_how asking_for asks_her at_after at_euston at_risk away_from awful_$ babysit_and back_with bad_is bad_it
battle_pass be_arrested be_dead be_next be_stopped be_that beaten_up bedroom_$ been_6 been_good been_sending been_sext
been_targeted been_texting been_to before_it behind_every being_a being_messaged being_too being_watched believe_what
bench_with better_$ bin_$ blackmailed_$ blocked_him blue_$ body_isnt boss_is both_of box_at boyfriend_who
boyfriend_wont bridge_is bring_it brother_and brother_cries brothers_in but_honestly but_i but_my buys_me by_her
by_somebody calendar_of call_in calling_her came_across came_forward can_adults can_police cards_and carrying_on cat_if
cat_in catfished_and caught_how changed_my chat_and chat_by chat_every chat_in check_a checks_$ chess_coach chess_com
child_$ child_abuse child_there children_homes children_on choir_man circle_time class_said class_told closes_the
club_and club_makes coach_has coach_who cocoa_$ colleague_messages com_man coming_on company_a con_un cops_on costume_$
could_meet could_that cousin_makes cream_man cries_$ crying_in cubs_$ customers_say dad_gets dad_reads danger_to
daughter_ask daughter_at daughter_been daughter_flinches day_40 day_and deadline_but deal_he deal_or desk_at did_i
didnt_come different_children different_man discord_works do_mods do_my do_nothing do_stuff do_teacher doesnt_give
doesnt_know dogs_lol dont_listen dont_pay door_again down_there drama_$ drawing_app dread_the driver_knows drives_$
dumb_$ dye_$ each_week ein_bild eldest_is email_from emailed_me emergency_but enough_of er_will essay_on essay_that
et_i et_je euston_$ even_tho every_app everyone_loves family_if fault_for favourites_i fifty_years fine_he fine_really
fine_then fingers_$ finished_$ firm_has first_job first_one first_time flat_$ floor_plan for_11 for_ages for_an
for_girl for_good for_her for_liking for_no for_private for_six for_your forced_to forty_years found_an free_if
friend_posted friend_she friendly_with friends_house from_all from_monday from_online from_their fun_fact game_we
game_what game_with games_i garage_door gate_$ gave_her get_done get_rid gets_calls gets_mad getting_blackmail
getting_messages getting_parcels gift_card gifts_are girl_for girl_in girl_of girl_said girl_there girlfriend_online
go_home go_of go_school going_home got_$ got_an got_asked gran_and grandson_to green_$ groom_another group_and
group_with gtg_$ guys_and habla_con had_a had_enough had_favourites half_the hand_where happened_$ has_an has_gone
has_happened has_new has_stopped has_three hate_what have_done have_is have_lost have_not have_seen have_stopped
have_to have_you havent_told he_goes he_said he_say he_sends he_shows he_started he_takes he_wil head_is head_told
hear_any heard_my hell_put help_before help_for help_so helpline_for her_brother her_drawing her_essay her_husbands
her_mums her_online her_swim her_with here_come here_she hides_her hija_habla him_at him_do himself_$ his_hand his_top
holding_it hombre_mayor home_this homework_$ homework_i homework_is honestly_what hot_and hot_tub hours_or house_lol
how_discord how_worried hurt_her hurt_my hurt_myself hurting_me hurts_me husband_is i_can i_change i_did i_dread i_eat
i_hear i_love i_remember i_talk i_woke ice_cream if_my if_somebody illegal_for images_i in_an in_children in_homework
in_july in_me in_one in_pakistan in_pe in_pieces in_tomorrow in_uni instructor_puts is_$ is_19 is_25 is_29 is_32
is_about is_alone is_always is_deleted is_frightened is_home is_nothing is_only is_safeguarding is_sending is_talking
is_there is_threatening is_training is_weird isnt_one it_anywhere it_has it_her it_isnt it_literally it_love it_make
it_matter it_out it_rape it_shouldnt it_stops it_wrong joined_a journalist_i journalist_on july_and jumping_in just_a
just_been just_tired keep_talking keep_wanting keeps_asking keeps_calling key_and kid_a kid_groom kid_says knew_and
knew_what knife_in know_are know_his know_my knows_about knows_all knows_but lad_next lads_in laptop_kids late_night
lately_how laughing_$ law_here leader_asked left_$ let_gran lets_her lights_are like_fingers like_she like_the liked_it
line_for line_it list_is listens_to literally_what little_because little_sister lmao_my loads_of logged_into lol_not
lol_who love_you made_an makes_him man_every man_from man_of man_online man_said man_say man_she manager_at
manager_keeps manager_who many_in marks_and marry_in mate_in mate_keeps mates_dad may_be me_4 me_every me_going
me_hiding me_nobody me_or me_promise me_straight me_taken me_things me_voir me_which me_why me_without mean_because
mean_if mean_when meet_a meeting_a merry_xmas mess_$ message_children messaged_by messages_me messages_my messages_when
messages_with mi_hija mine_did minecraft_chat minute_$ mocking_it modelling_and money_by month_that more_after more_for
more_they morning_after mother_no mother_what mr_b mum_says mum_the mums_at mums_boyfriend mums_partner my_13yo my_apps
my_board my_brain my_bum my_drama my_eldest my_eyes my_godfather my_legs my_leotard my_live my_mosque my_neck my_pants
my_paper my_pc my_pictures my_secret my_shoes my_tennis my_username my_work neck_$ needs_to neighbour_beats never_act
never_knew new_accs new_childminder nice_man nicked_my night_i night_with no_heating no_matter nobody_$ nobody_at
nobody_believes nobody_says normal_for not_an not_around not_training nothing_but nothing_for now_he now_my now_they
nudes_are numb_and number_in number_that numbers_also of_15 of_abuse of_apple of_consent of_dad of_eleven of_yourself
off_amazon off_chat off_dead off_from officer_does often_should old_ones old_that old_told older_boy older_boyfriend
older_lads omegle_type on_40 on_live on_monday on_our on_roblox one_doesnt one_was online_she only_an only_and only_he
only_messages only_play only_some or_ruin or_worse or_your our_daughter our_group our_pastor our_road our_scouts
our_secret our_street out_a out_his out_or outside_of outside_our owe_them own_and own_son page_$ paid_and paid_by
pakistan_$ paper_round parent_look parents_dont parents_fight parents_will partner_is people_comment people_from
people_recognise phone_case phone_pings picking_up pics_$ pics_got picture_removed picture_to pieces_$ pinches_my
pings_$ pizza_place place_$ plan_of play_therapist please_i please_where police_number police_themselves porn_$
post_something post_them poster_on pounds_$ pregnant_$ presents_$ private_photos proof_$ q_what question_is
questions_about quick_q quick_question quiet_and quote_about rank_$ rather_go razor_blades read_i reads_all real_mum
real_reason really_post recognise_me register_for regret_sending report_about report_cover report_them report_who
rid_of robux_for room_so round_a round_is ruin_$ rules_$ sage_$ said_dont said_they said_what sat_next saturday_and
saturday_i save_the say_yes sayin_he sayin_i saying_please says_anything says_gifts says_please says_your schickt_mir
school_a school_and school_any school_because school_counsellor school_we scream_at screenshot_of secret_game see_her
see_where see_why send_picture send_someone sending_it sent_$ sent_them sexual_abused shares_a sharing_a she_cry
she_flinches she_lets she_took she_went shell_be should_use showing_my sign_my sir_in sir_is sister_lets small_club
so_alone so_like so_mum so_sad social_services some_account some_and somebody_told someone_older someone_posted
someone_says someone_she someone_stop something_very somewhere_to son_got son_he soul_$ spiel_$ sports_day staff_here
starting_to stay_at staying_with step_$ stepbrother_does still_there stop_going stop_looking stopped_$ stopped_eating
stranger_$ stranger_he stream_her student_emailed student_she stuff_with such_a such_an sunday_$ sure_i surname_$
swapped_pics sweets_to swimming_coach take_before take_me takes_half talk_and tape_$ teacher_but teacher_lose
teacher_miss telegram_channel telephone_for tell_them tent_with terrified_of text_i that_bad that_girl that_safe
that_safeguarding the_70s the_bill the_caretaker the_cupboard the_customers the_desk the_game the_garden the_groomer
the_hot the_internet the_lips the_list the_minecraft the_music the_nursery the_offender the_pe the_playground the_right
the_shed the_student the_stuff the_talent the_tickle the_tournament the_weekend the_worry them_$ them_is them_they
them_when then_said there_isnt there_somewhere they_came they_count they_told things_at things_for things_i think_are
this_but this_homework this_or this_stranger those_kids thought_grooming threaten_my threatened_online threatens_to
threats_$ till_it tips_for to_another to_burn to_football to_i to_leak to_message to_next to_not to_pray to_ring
to_swimming to_underage to_undress to_wait to_who today_$ together_$ told_anybody too_big too_friendly took_a took_it
topped_up touched_her touched_me touches_her trainer_any training_as tried_the tried_to trusted_adult tub_$ turned_the
turned_up two_years type_site un_monsieur uncle_and under_a underage_girls uni_$ until_it up_did up_every us_at us_to
victim_and victims_nobody video_in voice_note voice_that waiting_outside waits_by waits_for want_more was_18 was_caught
was_eight was_finished was_for was_love was_sage was_your wasnt_a wasnt_my watched_the watching_$ we_all we_could
we_dont we_only week_the weeks_and weeks_i weird_with went_white wet_the what_grandad what_means when_it when_were
where_can where_do where_they which_bus which_organisation which_questions white_$ who_asked who_did who_fear who_gave
who_makes who_now who_speaks whole_football will_jump will_send win_trust with_ai with_grown with_little with_man
with_mum with_o with_your without_saying woman_tried work_experience work_it worked_out works_and worried_my would_kill
write_it write_to writing_this wrong_that wrong_with wrote_to years_i yesterday_$ yo_who you_do you_feel you_never
your_boyfriend your_coach your_dad
""",
    4: """
11_or 13_$ 13_gets 13_yr 13s_$ 14_is 16_and 16_my 19_$ 19_is 20_yr 2_years 3_of 40_quid 4_$ 4_pics 500_or 71_$ 9_year
^_am ^_ana ^_asks ^_camhs ^_cool ^_does ^_had ^_haha ^_half ^_joined ^_kill ^_kms ^_makes ^_meine ^_mio ^_moj ^_ms
^_not ^_profile ^_smh ^_social ^_story ^_student ^_thirty ^_this ^_twitch ^_white ^_wo a_26 a_blade a_bra a_calculator
a_chi a_children a_cop a_countdown a_good a_helpline a_lass a_nude a_package a_plane a_quiz a_relative a_telegram
a_training a_wooden about_12 about_his about_it about_man about_that account_just act_can act_on actually_come
adding_me adult_on adult_what after_something all_got all_these allowed_online also_my always_$ am_52 am_being am_gay
am_meant am_only am_safe am_thirteen am_worried an_actual an_apprentice and_asks and_dan and_got and_her and_parents
and_pregnant and_threatens any_support anyone_there anything_just anywhere_else app_is apprentice_at are_everywhere
are_off are_pictures arrest_me as_far as_well asked_for asked_which asking_what asks_for asks_who at_1am at_hers
at_mcdonalds at_ours at_sports at_youth back_by bad_person bad_with bail_and be_bad be_his be_married because_a
been_arrested behind_and behind_me believed_me bit_$ blade_in bored_of bot_drop bot_that bot_watching both_are
bought_the boy_$ boy_on boyfriend_how boys_being boys_does boys_i boys_in bra_off brain_is breakfast_or bring_a bro_$
brother_got brother_has brother_his brothers_mate burns_me but_can by_6 by_monday call_for call_while called_kev
called_max can_ring can_say cant_do cant_get cant_ring cant_turn car_park card_in cards_$ case_$ case_in case_was
cash_$ cause_mine cba_with charity_advise chats_to chatting_to chce_wiecej child_when child_wont children_home
chokes_me club_in co_robic collected_by comes_on company_writes con_publicar contact_with controls_$ conversation_$
country_$ counts_as counts_what coursework_and cousin_does cousin_stays cover_vpns covered_and crashes_at cries_when
crying_and cut_their dad_a dad_computer dad_i dad_makes dance_teacher dass_ich data_nerd date_a daughter_chats
daughter_i deleted_$ did_every did_nothing did_something did_stuff didnt_i difference_ok dit_quil dmd_me do_lines
do_things do_this does_$ does_nothing does_your doing_stuff door_is door_just down_by down_last driving_me dumb_but
eat_lunch eight_$ ended_up english_homework envoye_une envoyer_a er_hat even_for every_match every_morning
everyone_that everything_in exams_are fake_of fall_asleep family_$ far_as feel_right fifteen_$ filmed_us find_out
finish_now flight_$ fly_to follows_my food_in for_13 for_boys for_looking for_meeting for_more for_old for_ranked
for_sad for_someone for_those for_young forced_me friend_has friend_today friend_wants friend_write friends_mum
friends_with from_meeting from_today game_keeps game_she get_me get_messages get_police gets_his gets_taken
getting_calls girl_and girl_on girls_no go_for go_out god_wants got_40 got_flashed got_paid gran_found grandad_$
groomed_last grooming_because group_that had_it had_to hai_ke hamster_$ hands_shake happened_again happened_to
happened_with has_bruises has_written hasnt_$ hate_me have_got have_my have_those he_asks he_booked he_follows he_gives
he_pays he_posted he_pretended he_reads he_really he_screen he_shared he_show he_sold he_used hear_anything hearts_at
hed_kill hell_drive hell_marry help_if helps_$ her_all her_alone her_arm her_child her_how her_i her_picture hide_her
him_if him_it him_knowing him_on him_stop his_aftershave his_headset his_house his_mums his_number his_sister his_tent
home_with homework_about homework_and hotel_key human_i hypothetically_a i_a i_answered i_break i_delete i_didnt i_isnt
i_let i_lie i_liked i_loved i_met i_moderate i_only i_skip i_starve i_stopped i_swallowed i_tears i_tel i_tried i_word
if_both imi_cere in_cars in_danger in_england in_her in_hospital in_since in_some in_that in_yb inside_my invites_him
is_23 is_acting is_allowed is_asking is_eleven is_finish is_fourteen is_fried is_messaging is_missing is_number
is_pretending is_responsible is_seeing is_showing is_small is_therapy isnt_home isnt_right it_all it_first it_funny
it_messed it_real it_til it_whatever jai_envoye jail_because job_and just_for just_talk keep_their keeps_a keeps_adding
keeps_mocking keeps_turning keh_raha key_card kid_go kid_has kid_wont kids_go kill_her knee_$ knows_our lad_is lad_who
language_exchange lass_in last_$ last_month last_week laugh_i lead_who leader_says leaves_us legs_$ lessons_are
letter_to like_$ like_my likely_much lives_on lol_nobody lol_ok lol_that love_my loved_him lovely_$ mae_o man_did
man_gives man_has man_keeps man_my man_off man_we man_wont many_15 many_teacher marks_on married_man mate_from mates_to
maybe_$ mcdonalds_he me_an me_everyone me_got me_online me_outside me_right me_round me_send me_skins me_tell me_til
me_tomorrow me_too meine_tochter member_of mes_parents messaging_does messaging_kids middle_one might_be minded_her
mine_szantazuje mocking_new mocking_them moderate_a morning_$ much_higher mum_checks mum_hasnt mum_knows mum_seeing
mums_name must_i my_birthday my_boys my_goddaughter my_granddaughter my_phones my_post my_rugby my_six my_social
my_stepdaughter my_stream my_twelve my_youngest nearly_dead neighbour_boy nephew_streams nerd_here never_do never_got
never_mind never_told new_accounts new_iphone nice_$ niece_and night_where no_money no_se nobody_came nobody_else
nobody_listens not_about not_answering not_being not_doing not_funny not_here nude_of nudes_of number_by number_is
of_14 off_what offender_is often_are ok_bot ok_what old_boys old_if old_volunteer on_bail on_hold on_omegle on_parents
on_saturday on_them on_zoom one_person ones_who online_boyfriend online_safety online_wants only_has only_ten
only_touched open_on opened_and or_12 or_47 or_anything or_dinner or_keep other_peoples our_chat our_door our_gym
our_own our_private out_$ out_loud over_or over_the overheard_two own_cousin own_daughter own_pic own_thoughts paid_in
parents_about parents_do parents_how parents_wont pass_me passport_and pay_but pay_them people_are people_it
person_without petrol_$ phone_buzzes phone_so phones_nearly photo_$ photo_et photo_in pics_just pictures_asked
played_truth please_is please_what popped_up pretend_you private_lessons privates_$ proof_i pupil_$ pupils_$ puppies_$
put_my pyjamas_$ quid_what quiet_for quietly_$ quil_va rape_if read_my reading_that reads_my realised_it realised_my
really_but recorded_our reported_him reported_to robic_$ roommate_at rough_$ rugby_$ run_the run_to sad_teens
safeguarding_i safeguarding_lead said_24 said_god said_pay said_shed said_this said_when sait_ou same_one saw_her say_1
say_2 say_to says_15 says_40 says_after says_nobody says_our says_tell scare_me scared_now school_uniform schools_it
scouts_told screen_recorded send_it sending_my server_asked services_take set_$ set_up shared_our she_hasnt she_makes
she_met she_works shed_be shoes_on shows_me shows_my shut_the side_$ since_the sit_next site_$ six_hours six_year
sleep_on slept_in slowed_down smoke_alarm so_hypothetically so_my so_we somebody_be someone_abroad someone_called
someone_made someone_makes someone_not someones_hurting something_at something_isnt son_$ son_uses son_was sound_dumb
special_and square_and stand_up started_the stats_on stay_on stays_$ step_on still_invites stopped_replying story_time
stuff_$ stuff_that supply_teacher tagged_my take_no talk_without teacher_asks teacher_be teacher_counts teacher_get
teacher_locks teaching_assistant teenagers_what tent_$ texts_$ that_says the_1 the_attention the_club the_cops the_days
the_facts the_football the_head the_ice the_leccy the_lesson the_moderators the_numbers the_owner the_photos
the_schools the_staff the_time the_vicars their_own them_now then_asked they_cant they_delete they_pass they_said
they_still they_stopped thirteen_$ this_go this_happen this_morning this_one this_report this_town this_year
those_chats threatening_to three_days throw_up thursday_and ticket_in tickets_for time_my tired_$ to_anyone to_clear
to_fly to_girls to_his to_little to_post to_those to_train to_wear today_and took_some took_the top_off touches_me
tout_envoyer train_tickets trainer_$ training_company turn_it tutor_did twelve_year under_$ une_photo us_now uses_one
va_tout vapes_for voice_says von_einem want_go wants_proof was_abused was_arrested was_crying was_groomed was_messaging
was_my was_too we_get we_played we_should we_tell weeks_ago weird_that were_all were_meant what_a what_age what_all
what_goes what_going what_mean when_the where_else wheres_a which_year while_it white_van who_hits who_wont whole_class
whole_time why_a why_we wiecej_$ wife_for will_dass will_dit will_sait will_they will_this with_and with_no
without_mocking wont_go word_it words_but works_for worried_ill would_be would_miss wouldnt_get writes_news
wyslalam_zdjecie yb_with yeah_i year_10 year_of year_which years_difference yesterday_and you_$ you_be you_rather
younger_girls youngest_asked your_nudes zdjecie_i
""",
    5: """
13_ans 14_$ 200_in 25_year 40_mins 4_boys 4_figure 5_and 7_$ 9_$ ^_auntie ^_he ^_lad ^_meu ^_on ^_pan ^_pay ^_pov
^_reported ^_rugby ^_samaritans ^_shocked ^_started ^_wheres ^_whole a_12 a_13 a_25 a_bank a_cam a_cv a_disclosure
a_fake a_gang a_letter a_mes a_photo a_poll a_pupil a_qui a_report a_rope a_support about_mr abused_as after_he
aftershave_$ again_because again_since alive_$ all_up also_one always_wants am_16 am_9 am_really ammi_ko an_adult
an_uber and_comes and_found and_hiding and_makes and_mum and_nothing and_sits and_some and_takes and_told and_turned
ans_et answering_$ anything_$ anything_for app_where apps_have are_about art_server as_in as_rape asking_about
at_church at_kids at_midnight at_the away_if ayuda_por baby_i babysit_asked babysitter_$ bank_account be_i be_sick
because_of because_then before_and being_bullied being_here best_mate bit_much bitcoin_or black_eye blackmail_by
bluff_$ boss_at bought_me boys_cant breathing_$ broke_$ brother_in brought_a bus_driver but_one buzzes_$ by_different
by_sunday call_a called_when can_help can_pay cant_tell car_for car_i care_$ caught_by cause_the chapter_is checks_my
child_screaming child_should children_and come_$ correct_action could_be could_fall cousin_is crying_all cupboard_$
cut_in cv_i dad_friend dad_mate daughter_got days_of delete_our did_and didnt_know different_men disclosed_contact
dms_and dms_me do_and do_people does_isolation does_this doing_to dont_$ door_handle door_neighbour drinks_$ drive_to
dropped_and each_other eat_$ eat_me efo_llun eleven_$ even_joking ever_feel everyone_would eye_$ fake_nudes
family_member famous_people feel_dirty figure_i finds_me firm_$ firm_have firm_tutor followed_home for_coursework
for_dad for_hiding for_teens french_and friend_in friend_keeps from_internet from_school get_picked get_started get_up
girl_online gives_you go_if goes_away gone_$ good_night goodbye_$ goodbye_on got_62 got_convicted grandad_does
groomed_when grooming_and grooming_as group_$ group_for group_got groups_that guess_my guild_leader half_my happens_at
has_been has_sent have_a have_his havent_eaten he_did he_isnt he_makes he_went he_works he_would he_wrote heard_a
help_a helpline_in her_boy her_cousin her_school her_voice here_$ him_$ him_by him_for him_is his_dad his_girlfriend
his_shoes his_whole ho_paura hold_$ home_and home_to horrible_to hotline_number hurts_what i_act i_cant i_even i_fell
i_going i_hate i_inform i_kept i_leave i_phone i_reported i_sleep i_still i_understand ignore_$ ill_do in_$ in_a
in_english in_spain in_those in_with inform_$ insists_on is_2 is_ceop is_crime is_eight is_fifteen is_good is_here
is_horrible is_pointless is_waiting is_worst isolation_mean it_and it_blackmail it_buzzes it_even it_legal it_without
job_for joke_account just_froze just_log just_posted just_wondering keen_on keep_quiet keep_them keeps_offering
kept_silent key_to kid_and kid_delete kid_in kid_online kids_like kids_online kids_who knew_which lad_$ lad_on
last_time left_for legal_for let_it letting_me like_40 like_that living_$ log_off long_you lot_is made_fake made_this
make_someone makes_the makes_us man_calling man_do mans_name marks_for mate_says me_but me_from me_isnt me_manda
me_more me_not me_please me_voice me_write mean_coercion means_in meeting_him meeting_someone member_is men_keep
messaged_my met_him might_do mine_says mine_with mistake_and mocking_me modelling_scout mods_see monday_$ money_where
months_$ more_and move_$ move_in move_to mum_because mum_what mum_works mums_man my_backs my_bus my_door my_friends
my_house my_light my_new my_online my_outfits my_partner my_pastor my_piano my_pics my_roommate my_son my_stepbrother
my_teacher my_three my_twins my_uncles need_advice need_it new_babysitter new_man next_room next_steps niece_has
no_answer no_child no_i nobody_talks nobody_would not_of note_in nothing_happened now_because now_isnt now_it o_my
of_gone of_himself of_not of_stuff of_under off_even ok_at ok_he ok_so old_has old_want old_who on_bathing on_how
on_things on_three one_and online_$ online_and online_for open_$ open_a opens_$ or_dare or_sleep our_football
our_foster our_youngest out_if out_last out_to over_for pan_z parents_no parents_on parler_$ pas_a people_in people_who
pic_in pic_off pills_in planning_to pointless_$ police_about police_officer por_favor posted_goodbye posts_her
promise_you pupil_came pupil_drew pupil_says pupils_essay pushing_me put_a put_his question_can qui_parler quote_from
random_men read_your reading_lol reading_the real_and real_person reason_to remote_controls report_that report_what
results_$ rhywun_efo rope_$ round_the said_hed said_please said_so sais_pas saw_in saw_it say_dont say_in say_she
say_who says_do says_she says_something says_we school_bus school_now school_who scotland_$ scout_wants
screenshotted_it secret_boyfriend see_a see_everything sees_the send_proof senor_me server_a server_is shared_$ she_is
she_says she_unfollowed shocked_by should_have shouldnt_have shouldnt_of show_anyone sister_she sleep_and sleeps_with
small_art snaps_$ so_before so_it somebody_filmed somebody_is someone_elses someone_if someone_is somethings_wrong
son_14 son_friend split_up staff_at started_$ started_a still_report still_want stop_messaging stuff_to support_group
swimsuit_shots taught_me tbh_$ teacher_he teacher_in team_has teddy_$ teens_and teens_need tell_my tell_who
tennis_coach terrified_$ that_as that_at that_coach that_him that_make the_chats the_correct the_kitchen the_law
the_money the_others the_park the_puppies the_road the_seventies the_stop the_warning them_something therapy_for
there_were they_cut they_find they_have they_sent they_stop thinking_$ this_before this_took those_of thought_they
thoughts_around three_boys three_phones ticket_$ time_and time_his to_all to_as to_avoid to_do to_drop to_fail
to_recruit to_sext to_stand toilets_because tonight_or topic_and touched_by touching_my truth_or tutor_$ twelve_and
un_hombre un_tip under_13s under_14s undo_it uniform_$ up_her used_a van_and vapes_$ victim_of video_of voted_$
waits_at want_200 want_the wants_us was_1 was_11 was_dropped was_such was_ten was_two wasnt_$ we_are we_can we_found
we_have were_in were_my what_grooming what_i what_year when_her when_his when_you where_it where_messages
whispered_that whole_team why_didnt with_just without_getting woke_up words_as wouldnt_let wrote_in wrote_me yeah_$
year_8 year_was you_delete you_reply you_who you_wont youngest_is your_address your_cousin
""",
    6: """
12_ani 15_year 15_yr 18_months 18s_$ 28_and 2_weeks 4_and 50_times ^_asked ^_at ^_being ^_bots ^_dad ^_ein ^_ele
^_england ^_mod ^_packed ^_quick ^_someones ^_swapped ^_vinted ^_wrote ^_yrio a_burden a_chat a_childs a_cupboard
a_passport a_playlist a_police a_row a_small a_special a_stalker a_sugar a_teenage a_warning a_weird about_a about_me
about_wanting abuse_at abused_in action_$ after_my after_reading ago_$ already_paid am_$ am_and am_gone am_here
am_mature am_prettier am_telling am_used and_call and_did and_half and_i and_idc and_logged and_save and_scared
and_turn answer_in anyone_i approached_on are_girls are_going around_kids arrested_and arrested_for article_and
asked_why asking_my asks_where asleep_$ at_work away_for babysitter_used bath_$ batman_and be_friends be_over
be_pregnant been_caught been_sneaking before_$ being_nice big_deal bits_on boys_are breaking_$ brother_forces burns_$
but_it but_the bye_$ calculator_$ cam_in came_back can_speak can_talk cant_write carry_on chat_open children_at
colleague_is come_get contacts_$ corners_me dad_broke dad_to dare_with dark_$ daughter_was days_$ days_in
deleted_everything did_$ die_from disgusting_$ dmed_me do_men do_today do_you does_report does_sir doing_$ dont_make
dont_really drive_the eating_me england_for england_lost entrenador_me ever_$ every_night fail_french feel_disgusting
fell_$ fi_ar figures_but find_me for_child for_ever for_parents for_what forever_$ foster_mum foto_e found_my four_and
free_and frica_de friend_wrote frightened_$ from_someone front_door funny_about gaming_friend garage_$ get_through
girl_do girls_on gone_bad goodbye_in got_me got_out got_shared grooming_was group_makes grown_man guides_$ guys_car
handle_$ hands_$ happen_to happening_again has_burns has_stuff hate_it have_made he_laughed he_lied he_saved he_wont
help_but helps_with her_arms her_in here_no hide_a hiding_$ him_in him_round his_job home_like husbands_laptop
i_allowed i_already i_cry i_dont i_drive i_forget i_gave i_havent i_never i_ran i_read i_reply i_scare i_scratch i_tell
i_think i_wore if_i in_ireland in_roblox in_south in_trouble is_13 is_18 is_been is_dming is_doing is_out is_pure
is_scared is_sore is_told isnt_a it_already it_count it_eating it_friday it_gets it_him it_over it_right it_sounds
joke_please just_told keep_secret keeps_me keeps_sayin keeps_saying keeps_touching kids_$ kids_clothes kids_cut
kill_myself kitchen_$ know_how know_that knows_the ktos_mine laughed_when leaked_me leave_home leg_$ lets_me letters_$
lied_about lighter_$ like_50 logged_off made_him make_you makes_you man_filming man_says man_who many_cases maths_and
maths_tutor me_enough me_go me_he me_money me_now mein_trainer mi_entrenador mins_and mod_of mor_$ more_she mum_told
my_bro my_childs my_contacts my_grandkids my_hands my_mother my_nudes my_passport my_unit myself_when name_now
need_somewhere neighbour_shows no_food no_like not_13 not_for not_gym not_live noticed_$ now_a o_poza of_this officer_$
old_$ old_for old_said on_cam on_my on_twitch one_doing one_hour one_message one_sees online_who only_have only_one
our_bin our_club our_house out_things outfits_$ owner_has parents_right pc_and people_hurt person_i phone_just
photo_and picked_up ping_$ plane_ticket point_in posted_it posting_about pretended_to prettier_than quickest_way
really_know remember_the report_if report_something ring_at ring_the room_i said_it saw_my saying_bye says_burn
says_keep school_by school_on secret_it see_him sends_her sent_one sext_$ signs_i sim_$ sister_so sit_on sneaking_out
sneaks_out someone_who someone_without something_$ somewhere_for son_have sorry_to south_africa special_$ staff_to
station_by steps_as still_messaging store_room stranger_has street_$ student_$ stuff_online swim_teacher taken_off
taking_too teacher_keeps telling_$ telling_him than_go that_article that_boy that_even that_gone that_mean that_means
that_my that_somebody that_tells the_$ the_bits the_bridge the_bruises the_case the_changing the_counter the_fridge
the_friend the_gift the_girls the_kids the_leader the_loo the_mirror the_note the_one the_part the_party the_quickest
the_sleepover the_store the_timer the_van their_no there_is there_such they_are they_leave things_in things_no
this_group three_kids tickle_game till_monday to_an to_carry to_ceop to_die to_end to_it to_pay to_prison told_my
touched_my trainer_schreibt trust_me un_senor uncle_there under_18s understand_that up_and used_the vicars_son
vinted_buyer wait_is want_help want_not wanted_a wants_500 warning_$ warning_signs was_approached was_raped was_so
watches_me we_never week_as were_abused were_groomed what_happened whatever_i when_dad when_they which_staff who_helps
who_keeps who_would whose_kid with_children with_him with_like with_pics without_breaking wont_look wont_put would_come
would_help wouldnt_understand wrote_it year_2 you_die you_stop you_trust young_lives your_batman your_body youth_leader
yrio_citizenship z_internet
""",
    7: """
0_$ 10_seconds 12_is 14_i 15_it 16_yr 1_of 2_days 3_days ^_cba ^_deputy ^_gave ^_jai ^_mon ^_neighbour ^_one ^_ou ^_ran
^_something ^_swimming ^_tengo ^_turns ^_unpopular ^_were a_big a_date a_goodbye a_grooming a_grown a_guys a_lighter
a_modelling a_policeman a_server a_tool about_destroyed added_me adults_who age_is am_attracted am_done am_stuck
am_year an_animal and_also and_no and_see and_sends and_the and_this animal_$ app_i app_that arm_$ article_could
as_being assaulted_at at_12 attracted_to back_so bad_$ bad_that be_taken be_worried because_mine bed_$ being_followed
being_threatened believe_me believe_my bit_where blackmail_$ body_was boyfriend_i brothers_friend but_a button_for
buyer_wants by_kids call_the cant_look cant_talk childs_at club_has come_online computer_$ controls_my
conversation_with court_$ cry_after de_30 deputy_head destroyed_young did_it die_than do_the does_someone doing_it
door_and dsl_in early_to end_it everyone_and everyones_on ex_wont exactly_what eyes_only face_and face_in fall_in
famous_on for_people for_the for_word foster_dad fotograf_istiyor from_the fuel_of games_with get_counselling get_taken
gets_off girl_gets girls_i gives_me go_into go_to going_out grandkids_over grooming_victim grown_up hand_on hang_up
has_$ has_started have_told he_calls he_go he_put he_wasnt head_on hed_find help_in helpline_tell her_manager
her_stepdad her_uncle here_a here_for hide_in him_to his_$ his_cam his_friends his_laptop home_by hour_to how_old
hurt_themselves i_confront i_guess i_had i_keep i_lied i_said i_shower ill_ruin in_june include_a into_me is_famous
is_got is_logged is_looking is_off is_on is_smashing is_your isnt_answering it_doesnt it_forever it_grooming it_my
it_of jai_peur just_not keep_mocking keep_thinking kids_call kids_need kms_not know_it know_of laughing_at let_go
like_walking likes_it little_$ little_brothers little_cousins little_wife live_with lockers_$ loo_at looks_like
lose_his lot_of lunch_is manager_is many_paracetamol mate_is mate_sent maybe_i me_do me_in me_leave me_like me_through
men_$ midnight_$ mine_dotyka mine_hasnt money_$ morning_what most_days much_this mum_is mum_so mum_thinks mum_threw
mum_would mums_new my_9 my_dogs my_ears my_followers my_gaming my_homework my_parents my_street my_supervisor my_the
my_tummy myself_$ name_and new_nursery next_to night_$ not_exist nothing_$ number_five of_8 of_tablets of_us off_an
off_early old_is old_off old_on omg_this once_and one_keeps one_minute online_i only_stranger outside_$ over_zoom
pal_keeps paper_i parents_after part_where pay_$ pay_day phone_down phone_i photos_are pic_$ pics_for point_of
police_if popular_$ pupil_disclosed purpose_$ puts_his quick_he quiz_on raha_hai ran_a rather_die read_to ready_$
reason_$ remember_all report_one report_says report_somebody round_$ said_grandad say_why says_to school_club
school_toilets schreibt_mir screaming_$ screenshotted_$ selling_my serious_$ shaking_and she_has shuts_the sitting_on
so_maybe so_sleepy someones_selling something_i something_weird sore_and start_the started_as stay_after still_grooming
still_smell street_name summer_$ swear_on tablets_for taking_my teacher_are teacher_being teacher_go teacher_it
teenage_boy tel_$ than_here the_6 the_anonymous the_baby the_house the_lads the_lockers the_paper the_pics the_threat
the_toilets the_voices the_wardrobe the_word there_i there_someone there_stats thing_as thing_he think_my thought_it
thoughts_about three_and threw_my to_b to_hide to_hurt to_meet to_sit to_swear too_much un_barbat una_foto
unpopular_opinion up_some us_$ usual_$ victims_are wake_up wants_me was_number well_a went_from were_three what_number
when_your who_are who_got whom_do wife_$ with_an would_take yeah_how year_4 you_fall
""",
    8: """
12_i 1_in 46_$ ^_after ^_felt ^_hey ^_ik ^_le ^_long ^_man ^_mate ^_saw ^_section ^_standing ^_um ^_wish a_16
a_colleague a_different a_plan a_slide a_year about_her again_and against_me age_13 alone_$ am_19 am_his am_reading
am_trying ana_khayfa and_calls and_heard and_realised and_thinking anymore_$ app_on are_a arent_about at_4 back_there
bank_card be_asleep been_holding before_friday being_passed big_sister block_him boyfriend_friends bridge_$
brother_safe but_for by_someone bye_to call_it call_someone cam_is can_play cant_go card_and cause_he cause_i
chair_against chat_for class_and come_in commented_on complained_about cover_the crying_on cut_$ cutting_again days_on
deadline_$ did_any didnt_$ disclosed_abuse donde_vivo dont_think drew_something e_frica else_has essay_$ everything_and
everywhere_$ ex_is felt_like fiance_$ figure_again filmed_me films_the flinches_when for_homework for_modelling for_now
forgot_$ friend_takes friend_taught from_that get_better giving_my go_without got_beaten got_hurt got_the grandad_plays
happened_at has_cuts has_seen hasnt_eaten having_flashbacks he_is his_uncle hurt_a i_hide i_reckon i_wear i_wont
i_worry if_someones if_you in_another in_care in_class in_luton in_my instructor_and is_28 is_coming is_not is_packed
is_started is_what isnt_safe it_but it_every it_he it_just it_not it_to it_up jump_$ just_want keep_my keeps_getting
kids_have knew_my know_why knows_and last_night late_to left_i like_you line_with look_after love_her luton_$ marry_me
mate_i me_down me_good me_last me_off me_play me_skateboard me_stay messages_from messaging_$ mi_e mi_padrastro
mi_tocca mio_zio most_victims my_bestie my_duo my_next my_pic my_real my_stepmum my_stomach my_video name_on nice_to
niece_is nine_$ no_for nobody_to now_and number_$ number_i number_like numbers_include of_hours on_mums on_paper
only_thing or_my or_no out_my own_brother page_5 paper_and parents_whose park_gives park_roof passed_around phone_off
photographer_at pic_and pics_to pictures_for plan_and platform_and plays_a police_station pretending_to princess_$
problem_$ pulls_my put_an put_up rang_me rape_$ report_have report_most ring_childline rugby_club sabe_donde safe_$
school_trip seen_it send_the she_came she_keeps she_was shoes_$ signs_on single_one skate_park skateboard_tricks
something_wrong speak_$ squad_$ still_count strokes_my swear_$ swimming_club talked_$ talks_about teacher_$ teacher_put
teenager_to tell_police tell_you tells_on tengo_miedo than_my that_looks that_where that_works the_cold the_computer
the_essay the_letters the_pills the_platform the_police the_room the_skate the_usual the_video them_and they_arrest
thinks_it this_any this_house this_to tho_does thoughts_$ three_of to_come to_mind to_move to_speak told_her too_late
trip_$ tuesday_$ tuition_sir up_at victim_in video_is von_mir wahed_kbir weekend_$ were_going wets_the what_steps
which_chapter why_$ with_ana with_everything with_new with_the wont_let wont_tell writes_about year_10s you_ever
your_own your_parents zio_mi
""",
    9: """
30_year 3_kids ^_better ^_could ^_going ^_lads ^_mae ^_she ^_sitting ^_summer ^_there ^_tuition ^_yes a_game a_member
a_mess a_phone a_site about_our actually_$ after_10 after_everyone again_that against_the all_laughing all_night
all_the allowed_to am_choosing am_getting an_assembly and_can and_that and_you another_app another_country are_on
ask_something assembly_about away_$ back_to bad_thing be_at because_it block_or both_work broke_his bus_a came_in
cant_$ captions_$ cases_never child_in child_told clothes_$ coach_what comes_at count_$ count_if dad_does dad_got
dad_threw days_and deep_$ did_an dropped_$ easier_to eaten_in edge_of every_single everything_$ fake_account for_kids
found_the from_him from_our fuel_name game_friend get_in get_reported girl_has girl_is girls_at give_him gives_my
good_to got_everything great_a hain_$ happened_in happened_on have_known have_named have_nobody he_checks
he_screenshotted he_still he_waits held_my her_to here_he hiding_under his_little holding_the how_did how_do i_couldnt
i_started in_our in_scotland in_year is_anyone is_dating is_just is_losing is_over is_telling is_the is_walking is_with
it_after it_coming it_dark it_quiet it_this it_wasnt it_when joke_or just_pay keep_a keep_having keeps_posting kick_off
kid_tells kids_from kids_use kids_what kissing_a laughed_$ law_say lit_$ little_kids long_sleeves looking_over
love_each me_stand mean_nobody meet_him mine_should miss_him moaning_$ months_i mum_hits mummys_friend mums_who
my_music my_niece my_number my_twin name_in named_the neighbour_kid night_and no_parents not_abuse not_sure not_to
nursery_on old_at on_$ one_with page_12 pain_$ parents_both phone_and phone_is photos_$ plan_on play_the please_help
points_$ police_actually private_$ properly_$ reckon_$ report_button report_to robux_$ rules_for safe_from said_his
same_words says_leave scared_to section_3 sent_it since_nursery sister_$ sleep_$ sleep_since sleeves_in slide_about
slipped_me so_were son_football sorry_for stand_in stepdad_$ stop_ringing stupid_$ summer_holidays take_her
takes_pictures talent_scout teacher_sent text_line that_i the_assistant the_bell the_deadline the_edge the_garage
the_lad the_marks the_messages the_nurse the_organist the_past the_school the_stats them_a theyd_get thing_do this_and
through_my tiktok_account til_this to_a to_cover to_explain to_kill told_their too_close until_the up_a upstairs_$
upstairs_now vreau_sa was_touched we_love what_she where_am where_we which_window will_i window_is without_him
wont_take word_for work_$ work_late worse_$ write_his wrote_goodbye you_a you_run younger_kids your_time
""",
    10: """
^_anyone ^_er ^_everything ^_groomed ^_ho ^_id ^_mi ^_need ^_page ^_piano ^_please ^_read ^_thinking ^_we ^_which ^_why
^_will a_30 a_cousin a_favour a_lot a_normal a_photographer a_stranger address_$ all_be and_does and_has and_now
and_theres and_wrote ani_$ asked_and asking_how at_boarding at_my be_victims bed_again boarding_school booked_the
calls_with cam_$ came_up channel_with childline_number come_if could_my cuts_all de_12 delete_a describes_my diary_$
disappear_$ do_anything dont_like dont_remember everyone_knows favour_$ feel_trapped for_everything get_these go_back
goes_to gofyn_am got_in grooming_if happening_to he_says he_writes here_by his_name how_often i_froze i_used id_be
in_chat is_all is_in is_still it_normal it_still kids_that kind_at leave_a mae_rhywun make_kids make_the me_home me_it
me_who men_in miss_me my_address my_ex my_foster my_fuel my_game my_husbands my_pal my_stepdad my_tablets my_tiktok
new_ones nice_but nobody_sees now_wants officer_was often_do on_in ones_$ or_go or_they pay_him percent_$ phone_under
police_first police_on policeman_$ present_$ report_describes report_get report_i report_say safety_and secret_with
sister_wants so_kind someone_for something_happened sounds_like standing_on table_$ take_his teacher_from team_is
texts_me that_all the_day the_example the_graph the_officer the_table there_a they_made theyd_all things_that this_chat
this_is tiktok_dances to_cut to_disappear to_everyone to_jump touched_$ up_on walking_into was_nice was_online ways_to
weird_$ went_$ went_into would_it you_just you_said you_talk youth_group
""",
    11: """
^_always ^_didnt ^_got ^_listening ^_looking ^_nao ^_nobody ^_nothing a_15 a_black a_group a_knife a_mans a_second
a_toddler about_him accounts_$ after_school aguento_mais all_dad always_and am_long and_someones and_they and_wets
anyone_actually article_says as_kids asked_like at_first be_doing be_ok be_there behind_the blood_$ boje_sie can_hear
cant_eat club_is coach_to comes_in cousin_who cry_every dad_found danger_$ dead_and did_that does_that done_bye
dont_ask era_crianca even_count everyone_thanks ex_keeps finding_out for_childline for_sending forces_me forget_the
foto_$ friday_$ from_not froze_$ funny_$ get_help going_$ got_raped groomer_is harder_$ he_comes heavy_$ her_she home_$
i_lock i_make idea_$ in_the is_booked it_urgent key_in know_what lads_are leader_$ like_a locks_the looking_at made_to
make_him makes_me me_funny me_tho mine_is mirror_$ much_is my_best my_body my_daughter my_dog my_fault my_grandson
my_hamster my_whole nao_aguento need_to net_$ no_quiero note_saying of_him of_me of_these on_call or_else or_will
over_at parents_were passport_$ pay_or people_do piano_teacher platform_did quiero_seguir right_since says_he
says_report scared_$ sees_$ seguir_viviendo sick_$ so_no sold_my statistic_$ stats_i stuff_on tehdit_ediyor text_back
that_arent that_statistic the_conversation the_criminal the_least the_priest the_problem the_wall then_i theres_this
they_give things_with think_i those_stats threatening_$ three_more throwing_up to_like train_$ tutor_asked twice_$
under_the up_3 urgent_$ viviendo_$ was_$ was_made was_the what_now who_can wish_i with_these wondering_if word_grooming
wrong_$ yardim_edin you_go
""",
    12: """
16_$ ^_ashamed ^_boys ^_ich ^_it ^_mums ^_says ^_the ^_timer a_number a_reason acting_out after_every all_about
alone_and amount_for an_app and_left and_one anything_to ashamed_of ask_you at_me at_school beaten_$ choice_$
club_secretary done_with every_day every_meal first_so flat_in for_days for_months gift_cards girl_$ grades_$ half_term
he_does hell_be her_story hey_bot history_is i_be i_fi i_shouldnt in_3 is_too it_take it_work kids_in know_before
know_some long_till look_in looks_at made_a man_is mate_who matter_that me_how meant_to my_abuser my_discord my_firm
my_girl my_trainer never_get not_a once_for only_did over_it peace_$ recording_$ report_remove roof_$ safe_here see_me
she_doesnt sim_card since_that social_worker somebody_to something_bad take_$ than_her that_number the_memories the_new
the_person the_tablets there_$ theres_blood thing_does thinking_about till_they to_somebody to_stop told_a trapped_$
voice_notes watches_things week_with what_my when_i where_she work_on year_9 you_make
""",
    13: """
15_$ ^_can ^_christmas ^_je ^_older ^_staff a_bath a_bot a_joke a_train always_asks asking_because bag_$ be_10
being_hurt boyfriend_$ call_without closed_the do_any do_kids dont_see drinking_and even_tell friend_$ game_every
gave_me go_when good_at groomed_by he_made he_only her_boyfriend i_do i_just i_pretended i_sent i_should is_this it_now
it_show key_$ level_is like_an listening_$ live_for many_is me_i mean_it music_teacher my_babysitter my_diary my_heart
my_photo need_help of_what on_his packed_a pain_to password_of pays_me pe_net people_tell pictures_back police_said
raped_$ really_$ reported_mine room_at say_anything second_phone secretary_two shares_me sleepover_$ sugar_dad talk_$
talk_to tasks_and tell_their that_man that_quote the_key the_pain the_pool these_messages they_took to_live under_my
used_$ was_in what_he whenever_a who_didnt who_were why_me wifi_password wont_say you_call you_even you_something
""",
    14: """
^_crying ^_every ^_scared ^_should ^_sos ^_used ^_want a_bag a_blackmailed all_back and_my anyone_else are_meant at_14
at_a been_groomed birthday_$ bleach_$ broken_$ brought_it but_he coming_back dad_$ dad_do dating_a do_something
down_images everyone_laughed everything_is feel_like floor_$ found_a got_hit he_sells his_side hits_me is_five
just_swallowed left_to literally_me lock_the made_my make_it meu_padrasto not_joking not_lol of_them on_there one_who
other_girls over_$ past_$ phone_bill post_it school_timetable sells_it shake_$ should_$ show_on somebody_$
something_from speak_to taken_away the_phone they_follow they_make three_year through_with time_the to_talk type_here
why_does works_$ yr_old
""",
    15: """
^_bored ^_only ^_tired a_car again_it am_good being_blackmail bruises_$ call_$ change_$ counselling_for delete_it
did_other does_things explain_$ followers_$ get_over have_written help_line hiding_in i_in is_literally it_was minors_$
my_face my_family name_$ need_support new_account not_safe old_i on_a pops_up road_$ sat_on show_up so_does so_i
support_$ the_only the_point the_same these_would this_will took_me your_report
""",
    16: """
2_hours 999_$ ^_cant ^_feel ^_relapsed ^_sat ^_teacher ^_theyd a_code an_accident around_$ dont_have dying_$ game_$
good_idea high_does his_age his_phone how_high i_block into_the just_tell leave_the life_is lol_no look_like me_behind
my_own my_youth no_more no_point of_here of_minors on_the painful_$ physio_$ rather_be say_what talking_to tell_about
the_bathroom the_train the_worst to_him to_leave to_sleep tomorrow_$ up_after want_my what_charity which_way
who_supports without_pain written_the you_know
""",
    17: """
^_kicked ^_life ^_un a_chair about_ending and_yeah are_being at_night baby_$ be_better better_off bill_$ can_a
ending_it help_please home_from i_call ill_say images_of like_it line_$ long_about many_of many_tablets my_head
nothing_left on_me on_purpose please_dont supports_the the_man the_physio to_report to_text want_out wants_my way_is
who_sees
""",
    18: """
4_percent ^_crisis a_bridge a_coach a_note about_my again_$ am_one and_said any_more chat_private fault_$ finger_marks
i_report it_look kicked_out my_hair now_what of_living other_kids person_is so_he someone_$ swimming_teacher that_he
the_tracks tracks_$ used_it year_old
""",
    19: """
^_is ^_keeps ^_safety a_key accident_$ and_says childline_$ daughter_$ do_it existing_$ for_5 her_$ id_rather into_care
marks_$ my_swimming not_ok pizza_do reading_this room_$ say_this songs_for the_signs timer_is tonight_$ too_many
what_that
""",
    20: """
a_bad a_girl a_teacher and_a be_here day_after football_coach get_out hours_left is_cutting it_bad run_away secret_$
sos_$ thanks_for the_roof thinking_of this_normal this_time to_my turns_out what_if
""",
    21: """
^_i ^_made ^_nearly childlines_number i_might if_it it_me mum_doesnt my_mums nearly_told number_for without_my wont_be
""",
    22: """
^_reading ^_theres about_what am_on down_to first_$ house_$ it_tonight my_arms my_brothers my_pupil stop_$ their_mum
to_$ what_childlines
""",
    23: """
^_been am_at die_$ i_go more_$ never_said off_$ police_$
""",
    24: """
^_childline ^_found hard_to i_was it_hard that_me the_door used_to
""",
    25: """
^_wants about_dying coach_$ cutting_$ do_other it_about report_my someone_please things_$
""",
    26: """
^_999 ^_artik ^_told ^_what back_$ it_happened my_nans my_school need_out ok_$ only_wanted the_bed what_the
""",
    27: """
^_counting hurt_$ my_name safety_pin
""",
    28: """
one_of tell_$ tired_of
""",
    29: """
door_$ me_$ tablets_$
""",
    30: """
to_say
""",
    31: """
^_they after_$
""",
    32: """
am_in
""",
    39: """
^_how
""",
    43: """
^_help
""",
    44: """
help_$
""",
}
PAIRS: dict[int, str] = {
    -35: """
i>ORDINARY
""",
    -31: """
I>ORDINARY
""",
    -30: """
is>SOURCE
""",
    -29: """
PIC>the tell>HE
""",
    -26: """
what>should
""",
    -24: """
ADULT>says CARE>my ME>ORDINARY
""",
    -23: """
KIN>he
""",
    -22: """
HELPREQ>at didnt>HE get>to the>said this>in
""",
    -21: """
ASK>a KIN>VIOLENCE SEND>HELPREQ TOLD>his i>her they>to to>MINOR
""",
    -20: """
ADULT>he HE>SOURCE he>ADULT it>TOUCH
""",
    -19: """
GIFT>dont HE>ASK ME>I SELF_MINOR>and and>i dont>SOMEONE he>CARE him>is how>ADULT to>have wants>ADULT
""",
    -18: """
ADULT>if CARE>CROWD HELPREQ>is HELPREQ>with KNOWS>HE ME>i OPINION>MY SHAME>the VIOLENCE>ME a>they dont>ADULT dont>MY
has>PEER is>so the>MINOR to>ORDINARY to>with
""",
    -17: """
DIRECT>at KIN>MINOR KIN>her MINOR>so WORRY>a did>SOMEONE he>HE how>can my>I my>at my>do to>his to>of with>PEER
""",
    -16: """
ASK>HE KIN>not LEAK>PIC MY>ASK MY>ORDINARY MY>why SEND>to SOMEONE>CHILD a>get and>so for>the i>a said>the she>me
tell>CHILD tell>is the>been wont>get
""",
    -15: """
ADULT>SOURCE ASK>who CARE>MY CARE>he CONTACT>ADULT GIFT>i HE>get I>her KIN>ADULT KIN>HE ONLINE>should
OTHER_ADULT>SELF_ADULT PIC>HELPREQ SELF_MINOR>I SHAME>to SOMEONE>it SOURCE>said THREAT>the a>STAT a>for do>get do>i
have>SOURCE he>keeps his>i if>WORRY in>HELPREQ is>at it>SEND of>ORDINARY says>that she>ME to>she where>the
""",
    -14: """
ASK>STAT ASK>can CARE>PEER CHILD>LOVE CONTACT>the FORCE>ASK FRAME>it GIFT>I I>YOU KIN>PIC KNOWS>ADULT KNOWS>from
LEAK>of ME>HELPREQ ONLINE>so OPINION>was OTHER_ADULT>and PIC>from PIC>his PIC>who SEND>ONLINE SEND>for SOMEONE>ORDINARY
WE>do YOU>my and>tell did>HE did>get did>the do>at for>ONLINE get>them have>been he>PEER how>a is>CHILD is>WE it>wont
me>ORDINARY me>SOURCE me>with on>she she>OTHER_ADULT that>does the>LEAK the>STAT the>she this>do this>the what>can
what>would when>should will>if with>the wont>HELPREQ
""",
    -13: """
ASK>FRAME CARE>NUDE CARE>at FEAR>ORDINARY HELPREQ>to I>from KIN>ORDINARY KIN>if MINOR>do MY>wont NUDE>in ONLINE>to
OPINION>he ORDINARY>ME ORDINARY>SEND ORDINARY>a SECRET>HE SECRET>his SELF_MINOR>MINOR SEND>CONTACT SEND>a SEND>me
SEND>of SEX>a VIOLENCE>to WORRY>ORDINARY WORRY>to can>CROWD do>have does>DIRECT does>TOUCH for>on for>that get>KIN
he>NEVERMET his>THREAT is>us my>is my>she on>is said>ME says>my says>who she>her tell>a the>DISTRESS the>FORCE the>with
was>CARE who>it would>the
""",
    -12: """
CHILD>MINOR CONTACT>in CROWD>CROWD CROWD>him FEAR>tell FORCE>want HELPREQ>SOMEONE HELPREQ>WORRY HELPREQ>cant I>KIN
I>where KIN>KIN KIN>SECRET KNOWS>he MEET>CROWD MINOR>it MY>because MY>his OLDER>SEX OLDER>at SECRET>in SELF_MINOR>i
SEND>ME SOURCE>SOURCE STALK>on STAT>CROWD TOLD>HE VIOLENCE>that WE>ORDINARY and>ORDINARY can>CONTACT cant>the do>I do>a
do>on for>GIFT for>WORRY for>at has>his has>it has>to have>in him>a his>what how>MY if>him in>ASK it>from my>ASK
my>CHILD my>KIN our>it said>me she>ASK the>ABUSE the>of what>FRAME who>said with>SOURCE you>CHILD
""",
    -11: """
ADULT>have ASK>ADULT BEING>keep CARE>ADULT CARE>are CHILD>STAT CHILD>can CHILD>not CROWD>a DISTRESS>me FORCE>my
HELPREQ>if I>my I>you KIN>PEER KIN>STAT KIN>says KIN>with KNOWS>is LEAK>KIN ME>do ME>said MINOR>ASK MINOR>wants MY>how
NUDE>CHILD NUDE>KIN ONLINE>SOURCE ONLINE>it ONLINE>what PEER>how SECRET>but SELF_MINOR>CHILD SELF_MINOR>KIN SEX>to
SOMEONE>dont STALK>ONLINE STAT>CHILD STAT>when THREAT>GIFT WE>PIC WORRY>who a>GIFT a>on and>SOURCE and>was and>your
are>VIOLENCE at>ONLINE can>CARE can>for can>her do>CROWD does>get dont>the for>FRAME for>MINOR have>on have>what
he>LOVE he>SOURCE he>he he>if he>tell his>the how>her i>where if>CHILD in>my in>what it>SOURCE it>at keeps>the me>have
me>the my>ORDINARY my>because my>why said>said says>was should>CHILD should>KIN so>is that>ONLINE that>it to>if
wants>CROWD was>OLDER was>WE what>MINOR what>him when>he where>is where>that why>is with>is wont>CONTACT wont>HE
""",
    -10: """
ADULT>wants CARE>it CHILD>he CONTACT>HELPREQ CROWD>SOMEONE CROWD>STAT DISTRESS>this FEAR>HELPREQ FEAR>that FORCE>this
FRAME>CARE GIFT>says HELPREQ>have HELPREQ>i HELPREQ>says I>this I>to KIN>ME KIN>can KIN>had KIN>wants LEAK>NUDE ME>GIFT
ME>SOURCE ME>YOU ME>a ME>for ME>have ME>your MY>SOURCE MY>it NEWS>NEWS ONLINE>him ONLINE>with PEER>at PIC>FRAME
PIC>does PIC>what SELF_MINOR>STAT SOMEONE>SOURCE SOURCE>SEND STAT>SEND THREAT>do TOLD>it TOLD>was TOUCH>the VIOLENCE>a
VIOLENCE>is VIOLENCE>want WE>at YOU>CHILD a>not a>says a>want a>what and>STAT and>on are>in at>MY at>says because>her
but>ONLINE can>it cant>ONLINE did>not do>GIFT do>SEND do>them do>they does>HE does>KIN does>in does>it does>tell
dont>YOU for>WE get>not get>on got>with has>do have>SEND have>he his>GIFT his>and how>them if>GROOMED if>SOMEONE
if>SOURCE if>get if>was in>for in>how in>in is>GIFT is>ONLINE is>THREAT is>his is>in keep>PIC keep>it keep>this me>WE
my>OTHER_ADULT my>i my>on not>SHAME of>do on>NUDE on>what our>ASK please>it says>ASK she>OLDER she>my she>said she>what
should>MINOR should>him tell>I tell>he the>how they>us this>it to>my what>ONLINE what>her which>they who>CONTACT
why>not you>KIN you>have you>me you>my
""",
    -9: """
ADULT>a ADULT>want ADULT>your CARE>TOUCH CHILD>ADULT CHILD>so CROWD>ASK CROWD>can CROWD>with DESPAIR>the DISTRESS>PIC
FORCE>MY FRAME>CONTACT FRAME>the GROOMED>PAST HE>tell HELPREQ>CHILD HELPREQ>that HELPREQ>them I>OPINION I>PEER I>get
I>she KIN>ABUSE KIN>GROOMED ME>because ME>him MEET>ADULT MINOR>and MOVED>at MY>the NEVERMET>I NEVERMET>i ONLINE>ONLINE
ONLINE>the ORDINARY>me OTHER_ADULT>do PEER>are PIC>HE PIC>can PIC>how PIC>isnt PIC>of SEND>his SOMEONE>SEND SOMEONE>SEX
SOMEONE>on SOURCE>please SOURCE>who SOURCE>with STAT>does THREAT>a THREAT>that TOLD>HELPREQ VIOLENCE>of WE>HE YOU>are
YOU>on a>BEING a>FRAME a>SOURCE and>HELPREQ and>a and>he are>they at>ORDINARY at>SOURCE at>for at>with because>didnt
can>and cant>CONTACT did>her do>WE do>not does>ME does>me dont>WORRY dont>get dont>he dont>my for>how for>this
from>this get>CHILD get>the has>he her>WE her>and him>he his>was how>SOURCE how>on i>SOURCE i>that if>KIN in>does
is>CARE is>that it>DIRECT it>PIC it>so it>who keep>MY keep>in me>HELPREQ me>because me>him my>TOLD my>to not>HE not>the
of>HELPREQ of>SOURCE of>her on>ONLINE on>at please>the said>didnt should>HE so>TOLD so>had so>what tell>KIN tell>her
tell>i tell>to that>ORDINARY that>TOLD that>not that>on the>NEAR the>TOLD the>me the>this they>WE they>at this>HELPREQ
this>ORDINARY to>ME to>a to>does to>how to>me to>to us>do want>the want>to we>HE we>been we>on what>CHILD what>SOURCE
what>has where>he why>CROWD why>ONLINE with>MY wont>MOVED wont>MY wont>ONLINE wont>SEND wont>my you>CROWD you>ME
""",
    -8: """
ADULT>LOVE ADULT>us ASK>ORDINARY ASK>WE BEING>the BULLY>WE BULLY>for CARE>PIC CHILD>CRISIS CHILD>PEER CHILD>WORRY
CHILD>his CHILD>how CONTACT>ORDINARY CREEPY>WORRY CROWD>CHILD CROWD>NUDE CROWD>WE DISTRESS>ME DISTRESS>PEER FEAR>on
FORCE>CONTACT FRAME>PIC FRAME>who HE>NEVERMET HE>he HELPREQ>SOURCE HELPREQ>he I>ADULT I>SELF_ADULT I>if KIN>LOVE ME>of
MINOR>get MY>ME MY>OTHER_ADULT MY>her MY>of MY>to ONLINE>is OPINION>WE OPINION>said ORDINARY>to PAST>has PAST>when
PEER>of PIC>wont SECRET>CONTACT SECRET>that SECRET>to SECRET>when SELF_MINOR>the SELF_MINOR>when SEND>STAT SEND>please
SEND>where SEX>ONLINE SHAME>a SOMEONE>CONTACT SOMEONE>GROOMED SOMEONE>didnt SOMEONE>not SOMEONE>the SOMEONE>was
SOURCE>ADULT SOURCE>SOMEONE SOURCE>can THREAT>I THREAT>SOURCE TOLD>me TOUCH>that VIOLENCE>ORDINARY VIOLENCE>what WE>got
WORRY>HELPREQ WORRY>OLDER YOU>me YOU>will a>SEND a>SEX a>is a>our and>PEER and>are and>him at>TOLD at>at at>but at>do
at>have because>I been>BULLY but>how can>ONLINE can>have can>on can>what cant>this did>she didnt>he do>ASK do>CHILD
do>MINOR do>SOURCE do>tell does>CHILD does>CROWD dont>so dont>what for>BULLY for>our from>they get>ORDINARY got>a
has>HE has>STAT has>the have>HELPREQ have>at he>ASK he>me her>it her>said her>they him>get him>on his>OPINION how>CARE
how>PAST how>PIC how>it how>to i>SELF_ADULT i>from if>TOLD if>didnt if>dont if>has if>she in>but in>of in>to
is>SELF_ADULT is>do is>wont isnt>FEAR isnt>it it>CROWD it>do keep>CREEPY keep>my keeps>ADULT me>GIFT me>YOU me>not
me>said me>we me>your my>in my>we my>wont not>HELPREQ not>it not>me not>what of>how of>isnt of>that on>OTHER_ADULT
said>CHILD said>but says>him says>they says>will she>ORDINARY she>TOLD she>for should>get tell>not that>VIOLENCE
that>is the>CHILD the>ME the>ORDINARY the>didnt they>NUDE they>get they>it to>CONTACT to>HELPREQ to>been want>of
want>this was>on was>said was>we what>HE what>WORRY what>YOU what>she what>this when>GIFT when>it who>SOURCE who>do
who>when why>KIN with>ME with>it with>my would>NUDE would>ONLINE would>that you>SOURCE you>are you>will
""",
    -7: """
ABUSE>PIC ADULT>MY ADULT>STAT ADULT>THREAT ADULT>get ADULT>which ADULT>why ASK>SOURCE ASK>dont ASK>this CARE>BULLY
CARE>CARE CARE>ORDINARY CARE>if CHILD>CROWD CHILD>dont CHILD>for CHILD>had CHILD>tell CHILD>wants CONTACT>WORRY
CONTACT>because CREEPY>PIC CROWD>TOLD CROWD>when DESPAIR>me FEAR>them FRAME>STAT FRAME>them FRAME>this GIFT>CHILD
GIFT>OPINION GIFT>his HE>ORDINARY HE>keeps HE>they HELPREQ>FEAR HELPREQ>STAT HELPREQ>THREAT HYPO>a HYPO>is I>MY I>but
KIN>FEAR KIN>LEAK KIN>PAST KIN>SEND KIN>at KIN>because KNOWS>CONTACT KNOWS>KNOWS LOVE>CARE LOVE>I LOVE>ORDINARY LOVE>i
LOVE>with ME>LOVE ME>to MEET>CHILD MINOR>got MINOR>to MY>MEET MY>but MY>me NEAR>the NEVERMET>CHILD NEWS>on NUDE>a
NUDE>is NUDE>isnt NUDE>our ONLINE>PEER ONLINE>SELF_MINOR ONLINE>can ONLINE>how ONLINE>my ORDINARY>ORDINARY ORDINARY>how
PAST>STAT PEER>HELPREQ PEER>LOVE PEER>ONLINE PEER>so PIC>tell PIC>want SECRET>ONLINE SELF_MINOR>does SELF_MINOR>on
SEND>was SOMEONE>OLDER SOMEONE>TOLD SOMEONE>get SOURCE>ASK SOURCE>CROWD SOURCE>FRAME SOURCE>STAT SOURCE>they STAT>did
TOLD>ME TOLD>ONLINE TOLD>he TOLD>who VIOLENCE>ONLINE VIOLENCE>in WE>been WORRY>do WORRY>not WORRY>this YOU>ME YOU>dont
a>how and>but and>how and>me are>CROWD at>GIFT at>does at>is because>are because>with been>HE but>I but>i but>is
cant>my did>HELPREQ did>they do>ABUSE do>his does>CARE does>ONLINE does>PIC dont>CONTACT dont>TOUCH for>HELPREQ for>can
from>GIFT from>LEAK from>of get>GIFT get>STAT get>who got>his had>been had>what have>HE he>MINOR he>SEND he>TOLD he>was
her>not her>we him>does how>GIFT how>got how>my i>ADULT i>CROWD i>HE i>but i>him if>do if>that in>FRAME in>PIC in>do
in>tell is>BULLY is>how isnt>them it>GIFT it>MEET it>VIOLENCE it>been it>didnt it>get keep>CHILD keeps>DISTRESS
keeps>VIOLENCE me>WORRY me>it me>of my>WE my>how not>because not>have of>is of>it of>please of>to on>please on>to
our>ORDINARY please>a said>and said>what says>OPINION says>PIC she>MY she>him should>ADULT should>SHAME so>she so>that
that>BEING that>SEND that>was the>FEAR the>SOMEONE the>from the>get the>so the>want they>MOVED they>SECRET this>SEND
this>for this>i to>CROWD to>SOURCE to>at to>but to>has us>his us>the want>is wants>his wants>on wants>with was>that
we>I we>i what>ASK what>GROOMED what>and what>have when>ASK when>because where>ABUSE where>does which>HE which>has
who>this why>CHILD why>they will>HE will>his with>ORDINARY with>a with>can wont>do wont>her would>SOMEONE
""",
    -6: """
ABUSE>ADULT ABUSE>GIFT ABUSE>SOURCE ABUSE>has ABUSE>the ASK>HELPREQ ASK>she ASK>us BEING>GROOMED BEING>for BULLY>GIFT
BULLY>us CARE>DIRECT CARE>FORCE CARE>MINOR CARE>ONLINE CARE>a CARE>because CARE>does CARE>keeps CARE>we CHILD>GROOMED
CHILD>LEAK CHILD>NEVERMET CHILD>NEWS CHILD>SEND CONTACT>MY CONTACT>can CONTACT>with CREEPY>PAST CREEPY>when CROWD>our
CROWD>where DESPAIR>SEND DESPAIR>and DIRECT>him DISTRESS>in DISTRESS>so FEAR>I FEAR>i GIFT>if GROOMED>has HE>SHAME
HE>at HE>should HELPREQ>MY HELPREQ>ONLINE HELPREQ>has HELPREQ>she I>SOURCE I>because I>wasnt KIN>CONTACT KIN>CRISIS
KIN>MY KIN>a KIN>would LEAK>LEAK LOVE>PAST ME>STAT ME>WE ME>can ME>his ME>my ME>not ME>the MEET>ASK MINOR>BULLY
MINOR>MINOR MY>and MY>for MY>want MY>which MY>will NEAR>to NEVERMET>KIN NEVERMET>a NEWS>from NEWS>of NUDE>CONTACT
NUDE>STAT NUDE>wont OLDER>DISTRESS OLDER>OTHER_ADULT ONLINE>HELPREQ ONLINE>because OPINION>ADULT OPINION>MOVED
OPINION>STAT OPINION>we OPINION>who ORDINARY>had ORDINARY>in ORDINARY>so ORDINARY>this OTHER_ADULT>OTHER_ADULT
OTHER_ADULT>he PAST>HE PAST>he PEER>BULLY PEER>CROWD PEER>GIFT PEER>YOU PEER>and PEER>we PIC>STAT PIC>me PIC>should
SECRET>a SECRET>want SELF_ADULT>HE SELF_MINOR>CARE SELF_MINOR>HE SEND>CHILD SEND>OPINION SEND>in SEND>this SEND>your
SHAME>ASK SHAME>VIOLENCE SOMEONE>KIN SOMEONE>MY SOMEONE>SHAME SOMEONE>does SOURCE>SHAME SOURCE>THREAT SOURCE>WE
STAT>SOMEONE THREAT>how THREAT>she THREAT>to TOLD>WORRY TOUCH>and TOUCH>said TOUCH>with VIOLENCE>at VIOLENCE>the WE>him
WE>on WE>what YOU>GROOMED YOU>HYPO a>ADULT a>which a>would and>ADULT and>ASK and>LOVE and>SELF_ADULT and>do and>them
and>want are>SHAME are>who because>SOURCE because>he because>is because>said but>why can>that can>the can>this cant>at
did>THREAT did>VIOLENCE did>what do>for do>her does>LOVE dont>HE dont>is dont>they dont>your for>MOVED for>SECRET
for>do for>does for>would from>because get>NEWS get>at get>my get>they got>ONLINE got>her got>your had>do had>on
has>ADULT has>BULLY has>SOURCE has>said has>with he>him him>LOVE his>HELPREQ his>I his>but how>I how>STAT how>WE how>i
i>CONTACT i>SELF_MINOR i>because i>she i>this i>wasnt i>would if>CREEPY in>PEER in>can in>keeps in>which is>STAT
is>from is>he isnt>MY isnt>to it>WE it>WORRY it>are it>the it>us it>what it>your keep>KIN keep>NUDE keep>and keep>but
keep>that keeps>when me>LOVE me>STAT me>a me>can me>his me>what me>will my>SECRET my>didnt my>his my>it not>CHILD
not>KIN not>ME not>OPINION not>but not>that of>FEAR of>PAST of>TOLD of>have of>was on>CREEPY on>LOVE on>PAST our>WE
said>SOMEONE says>are says>had says>on says>should she>CHILD she>HE she>how should>a should>if tell>CONTACT tell>MY
tell>but tell>did tell>that tell>the tell>will that>GROOMED that>will that>with that>wont the>OLDER the>had the>have
the>her them>STAT them>for they>ONLINE they>SOURCE this>CHILD this>a this>how this>is this>my to>tell to>when to>which
to>why want>CARE want>dont wants>a wants>how was>BULLY was>NEWS was>has was>it was>where we>him we>what what>GIFT
what>get when>OLDER when>SOMEONE where>FRAME who>they who>with why>OPINION why>SEND why>in with>HELPREQ with>STAT
with>he wont>I wont>but wont>i would>is you>GROOMED you>on your>SECRET
""",
    -5: """
ABUSE>does ABUSE>him ABUSE>our ADULT>LEAK ADULT>SEND ADULT>didnt ADULT>keeps ADULT>my ADULT>should ADULT>was ADULT>will
ASK>CROWD ASK>how ASK>if ASK>that ASK>would BULLY>NUDE CARE>CONTACT CARE>FEAR CARE>GROOMED CARE>cant CARE>got CARE>not
CARE>on CARE>says CARE>where CHILD>DIRECT CHILD>DISTRESS CHILD>GIFT CHILD>OPINION CHILD>SOMEONE CHILD>are CHILD>at
CHILD>him CHILD>when CHILD>where CONTACT>SOURCE CONTACT>STAT CONTACT>of CREEPY>ORDINARY CREEPY>if CREEPY>so CRISIS>STAT
CROWD>CONTACT CROWD>FRAME CROWD>LOVE CROWD>MY CROWD>NEAR CROWD>PEER CROWD>VIOLENCE CROWD>isnt CROWD>not CROWD>should
DESPAIR>was DIRECT>how DISTRESS>HELPREQ FEAR>does FORCE>DISTRESS FORCE>PEER FORCE>his FRAME>ME FRAME>me GIFT>SOURCE
GIFT>is GIFT>that HARMED>VIOLENCE HE>OLDER HE>OPINION HE>TOLD HELPREQ>VIOLENCE HELPREQ>got HELPREQ>my HELPREQ>tell
HELPREQ>where HELPREQ>will I>SEND I>SOMEONE I>him I>please I>so KIN>DISTRESS KIN>TOUCH KIN>keeps KNOWS>on LEAK>CARE
LEAK>is LEAK>the LOVE>GIFT LOVE>him LOVE>on ME>MY ME>cant ME>we ME>will MEET>GIFT MEET>MY MEET>his MEET>my MEET>want
MINOR>ONLINE MINOR>ORDINARY MINOR>STAT MOVED>CONTACT MOVED>I MOVED>i MOVED>the MY>ONLINE MY>TOLD MY>do MY>keeps
NEWS>ABUSE NEWS>SHAME NEWS>a NEWS>is NEWS>with NUDE>SELF_MINOR NUDE>SOURCE NUDE>WE NUDE>how NUDE>this OLDER>CROWD
OLDER>KIN OLDER>is OLDER>my ONLINE>FRAME ONLINE>STAT ONLINE>keeps ONLINE>was OPINION>DISTRESS OPINION>HE OPINION>SECRET
OPINION>YOU OPINION>get OPINION>keeps OPINION>you ORDINARY>BULLY ORDINARY>DISTRESS ORDINARY>NUDE ORDINARY>ONLINE
ORDINARY>for ORDINARY>it ORDINARY>not ORDINARY>on OTHER_ADULT>I OTHER_ADULT>SOMEONE OTHER_ADULT>i OTHER_ADULT>my
OTHER_ADULT>what PAST>if PEER>ASK PEER>FEAR PEER>NUDE PEER>VIOLENCE PEER>they PEER>you PIC>GIFT PIC>ORDINARY PIC>SOURCE
SECRET>CHILD SECRET>THREAT SECRET>she SECRET>your SELF_ADULT>cant SELF_MINOR>CROWD SELF_MINOR>ONLINE SELF_MINOR>was
SEND>ADULT SEND>us SEND>what SEND>when SEX>CHILD SEX>it SHAME>FORCE SHAME>and SOMEONE>CRISIS SOMEONE>NEWS SOMEONE>PEER
SOMEONE>can SOMEONE>he SOMEONE>that SOURCE>HYPO SOURCE>MINOR SOURCE>for SOURCE>her SOURCE>how SOURCE>isnt SOURCE>should
SOURCE>the SOURCE>was STALK>ME STALK>me STAT>a STAT>and STAT>in STAT>on STAT>that STAT>them THREAT>DISTRESS THREAT>does
THREAT>me THREAT>our TOLD>ORDINARY TOLD>SECRET TOUCH>for TOUCH>is VIOLENCE>was WE>I WE>VIOLENCE WE>i WE>keep
WORRY>ADULT WORRY>he WORRY>in WORRY>is YOU>ORDINARY a>NEAR a>ORDINARY a>TOPIC a>had a>said a>should a>was a>where
and>NEVERMET and>SHAME and>we and>which are>SOURCE are>the at>CREEPY at>ME at>VIOLENCE at>WE at>because at>him
because>this been>PAST been>he but>have but>to can>MEET can>PIC can>them cant>ORDINARY cant>a did>a did>at did>with
do>MOVED do>SECRET do>it do>we does>OPINION does>SHAME does>THREAT does>a does>he does>them dont>PIC dont>tell for>we
for>will from>his from>on get>CARE get>HE get>YOU get>he get>so got>SEX got>SOMEONE has>got has>your have>MEET
have>PAST have>PEER have>does have>for have>it he>SHAME he>VIOLENCE he>she he>that her>CROWD her>STAT her>can
him>ONLINE him>how his>when how>ONLINE how>will how>with i>get i>please if>CONTACT if>TOUCH if>and if>of if>want
in>LEAK in>says in>them in>would is>STALK is>WORRY is>but is>can is>of is>said is>wants is>when is>with isnt>in it>did
it>not it>please it>tell it>where keep>HELPREQ keeps>DIRECT keeps>at keeps>his keeps>in keeps>why me>FEAR me>HE me>my
my>MINOR my>are my>but my>should my>want not>does not>is not>on of>PIC of>does of>got on>HELPREQ on>TOPIC on>because
on>do on>it on>was our>PIC our>do our>get our>is please>MY please>SEND please>SOURCE please>and please>me please>my
said>had said>he said>not said>to said>was said>who says>SEND she>BULLY she>PEER she>of she>on she>wants should>CROWD
should>OPINION should>i tell>GROOMED tell>when tell>which that>CONTACT that>and that>wasnt the>isnt them>ME them>got
they>PIC they>been they>do they>keep they>of this>KIN this>OPINION this>should this>what this>wont to>ADULT to>FRAME
to>HYPO to>is to>on to>where us>HE us>SOMEONE want>ORDINARY want>YOU want>a want>for want>get want>that want>you
was>SOMEONE was>him was>in was>is wasnt>ME wasnt>that we>CROWD we>KIN we>at we>got what>CREEPY what>CROWD what>SHAME
what>a what>we what>your when>did when>from when>in when>to when>what where>a which>CHILD which>PIC which>it
which>should who>CHILD who>for why>are why>the will>ONLINE will>YOU will>she will>you with>does with>if with>where
wont>should would>PIC would>SEND would>SOURCE would>her you>HYPO you>ORDINARY you>dont you>not
""",
    -4: """
ABUSE>DISTRESS ABUSE>STAT ABUSE>WE ABUSE>for ADULT>but ADULT>how ADULT>is ADULT>keep ADULT>of ASK>CHILD ASK>SOMEONE
ASK>and ASK>at ASK>he ASK>should ASK>what BULLY>but BULLY>do CARE>I CARE>LEAK CARE>TOLD CARE>can CARE>had CARE>me
CARE>the CHILD>CONTACT CHILD>MEET CHILD>NEAR CHILD>PAST CHILD>got CHILD>said CHILD>to CHILD>with CHILD>would CONTACT>I
CONTACT>SECRET CREEPY>VIOLENCE CREEPY>for CRISIS>ASK CRISIS>BULLY CRISIS>I CRISIS>ORDINARY CRISIS>his CRISIS>i
CRISIS>is CRISIS>want CROWD>DIRECT CROWD>PAST CROWD>does CROWD>for DESPAIR>I DESPAIR>ORDINARY DESPAIR>i DESPAIR>to
DIRECT>DISTRESS DIRECT>MY DIRECT>ONLINE DIRECT>have DIRECT>the DISTRESS>CARE DISTRESS>KIN DISTRESS>WE DISTRESS>because
DISTRESS>what DISTRESS>when FEAR>at FORCE>LOVE FORCE>ORDINARY FORCE>on FRAME>CHILD FRAME>GIFT FRAME>HYPO FRAME>KIN
FRAME>SOURCE FRAME>for GIFT>CREEPY GIFT>CROWD GIFT>HE GIFT>SECRET GIFT>but GIFT>him GIFT>said GIFT>she GROOMED>tell
GROOMED>the HARMED>is HE>CARE HE>DISTRESS HE>STAT HELPREQ>and HELPREQ>me HYPO>TOLD HYPO>how HYPO>me HYPO>would I>FORCE
I>KNOWS I>a I>that I>would I>your KIN>GIFT KIN>and KIN>for KIN>how KIN>so KIN>tell KIN>the KIN>what KIN>which
KNOWS>CARE LEAK>HELPREQ LOVE>not LOVE>the ME>CARE ME>DISTRESS ME>FEAR ME>been ME>this ME>was ME>which MEET>and MEET>do
MINOR>KIN MINOR>does MINOR>not MINOR>tell MOVED>WE MOVED>because MOVED>we MY>GIFT MY>HELPREQ MY>SELF_ADULT
MY>SELF_MINOR MY>THREAT MY>get MY>have MY>we NEAR>FORCE NEAR>ORDINARY NEAR>THREAT NEAR>if NEAR>it NEWS>THREAT NEWS>been
NUDE>CROWD NUDE>HELPREQ NUDE>MEET NUDE>SECRET NUDE>for NUDE>get NUDE>what OLDER>OPINION OLDER>but ONLINE>LEAK
ONLINE>OPINION ONLINE>VIOLENCE ONLINE>but ONLINE>does ONLINE>got ONLINE>have OPINION>CONTACT OPINION>FRAME
OPINION>OTHER_ADULT OPINION>SEND OPINION>can OPINION>my OPINION>want OPINION>wants OPINION>when ORDINARY>ABUSE
ORDINARY>HE ORDINARY>MINOR ORDINARY>SHAME ORDINARY>TOLD ORDINARY>have ORDINARY>keeps ORDINARY>us OTHER_ADULT>DISTRESS
OTHER_ADULT>SOURCE PAST>OTHER_ADULT PAST>are PAST>for PAST>of PAST>this PAST>was PEER>ABUSE PEER>HE PEER>KIN PEER>WE
PEER>can PEER>me PIC>ABUSE PIC>OPINION PIC>her PIC>i PIC>please PIC>they SECRET>FRAME SECRET>OPINION SECRET>VIOLENCE
SECRET>do SECRET>is SECRET>which SELF_ADULT>DISTRESS SELF_ADULT>he SELF_ADULT>is SELF_MINOR>SOURCE SELF_MINOR>are
SELF_MINOR>do SELF_MINOR>is SEND>from SEND>him SEX>CONTACT SEX>with SHAME>SOMEONE SHAME>if SHAME>she SOMEONE>ME
SOMEONE>cant SOURCE>OPINION SOURCE>i SOURCE>so SOURCE>us STALK>and STAT>LOVE STAT>NUDE STAT>can STAT>him STAT>the
STAT>your THREAT>KIN THREAT>dont THREAT>him TOLD>YOU TOLD>they TOPIC>KIN TOUCH>PIC TOUCH>he TOUCH>it VIOLENCE>ASK
VIOLENCE>on VIOLENCE>them WE>ASK WE>SOMEONE WE>our WE>so WE>the WE>this WE>your WORRY>CONTACT WORRY>CROWD WORRY>ONLINE
WORRY>your YOU>MY YOU>for YOU>got YOU>have YOU>please YOU>with a>NEWS a>do a>he a>me and>OPINION and>PAST and>at
and>what and>when are>DESPAIR are>her are>what at>MINOR at>OTHER_ADULT at>WORRY at>YOU at>how at>not at>we at>what
at>when been>DISTRESS been>LOVE but>SELF_MINOR but>was can>ADULT can>MINOR can>ORDINARY can>THREAT can>WE cant>I
cant>PIC cant>SEND cant>for cant>have cant>i cant>which did>said didnt>they do>DISTRESS do>HE do>LOVE do>THREAT
do>WORRY do>my does>CREEPY does>FRAME does>she dont>CROWD dont>you for>CONTACT for>PAST for>PEER for>THREAT for>because
for>but for>she from>PIC from>YOU from>would get>MINOR get>WE get>WORRY get>we get>what get>you got>CONTACT got>HE
got>it got>this had>not has>HELPREQ has>YOU has>how has>is have>HYPO have>but have>she have>that have>them he>ME he>MY
he>and he>are he>his he>on he>why he>with her>CREEPY her>GROOMED her>ME her>SOMEONE her>tell him>SOURCE him>got
his>ABUSE his>HARMED his>for his>it how>ASK how>HE how>OPINION how>did how>didnt how>has how>if how>she how>tell
how>the how>who i>FORCE i>FRAME i>KNOWS i>ONLINE i>YOU i>at i>if i>so i>your if>CROWD if>PIC if>which in>CHILD in>NEAR
in>NEWS in>he in>they in>this is>have is>they isnt>my it>OTHER_ADULT it>TOLD it>had it>which keeps>ORDINARY keeps>SEND
me>ADULT me>CARE me>CHILD me>DISTRESS me>PAST me>been me>this me>was my>CARE my>CROWD my>DISTRESS my>SELF_ADULT
my>STALK my>YOU my>cant my>keeps my>says my>us my>which my>would not>at not>him not>of of>FRAME of>MEET of>MINOR
of>ONLINE of>are of>his on>MEET on>did on>does on>from on>on on>us on>when on>why our>MEET our>VIOLENCE our>a our>have
our>us our>wants please>ASK please>how said>ABUSE said>CRISIS said>HELPREQ said>I said>KIN said>OPINION said>SOURCE
said>been said>i says>OTHER_ADULT says>STAT says>because says>does says>have says>his says>i says>isnt she>DIRECT
she>SEND she>do she>does she>want should>PIC should>of should>that so>CONTACT so>because so>isnt so>who tell>PEER
tell>got tell>has tell>she tell>they tell>want that>DIRECT that>get that>isnt the>NEVERMET the>ONLINE the>SEND
the>SOURCE the>wants them>ORDINARY them>have they>WORRY they>but they>from they>isnt they>they they>was this>ASK this>I
this>SOURCE this>did to>CHILD to>FORCE to>GIFT to>GROOMED to>HARMED to>I to>SEX to>get to>got to>they us>MEET us>NUDE
us>ORDINARY us>at us>keep us>my want>HE want>KIN want>ONLINE want>PEER want>SEND want>she wants>ONLINE wants>SOURCE
wants>VIOLENCE was>KIN was>KNOWS was>TOLD was>from was>had was>was wasnt>was we>CONTACT we>PIC we>her we>to what>WE
what>did what>to what>who when>CHILD when>CONTACT when>HELPREQ when>KIN when>ONLINE when>ORDINARY when>get when>have
when>my when>want when>will where>CROWD where>SOURCE where>did where>her where>if where>on where>would which>STAT
who>NUDE who>does who>so why>SECRET why>dont why>her why>so will>ASK will>that will>when with>ABUSE with>FRAME
with>which wont>ADULT wont>he wont>in would>SECRET would>YOU would>him you>a you>got you>if you>to your>ONLINE your>he
your>is your>my
""",
    -3: """
ABUSE>NUDE ABUSE>on ADULT>KNOWS ADULT>STALK ADULT>she ADULT>them ADULT>we ADULT>wont ASK>ME ASK>did ASK>says ASK>why
BEING>wont BULLY>ABUSE BULLY>ASK BULLY>ORDINARY BULLY>on CARE>OTHER_ADULT CARE>of CARE>this CARE>which CHILD>KIN
CHILD>but CHILD>if CHILD>which CHILD>you CONTACT>how CONTACT>i CONTACT>they CONTACT>to CONTACT>you CREEPY>YOU
CREEPY>she CREEPY>the CREEPY>was CREEPY>you CRISIS>HE CRISIS>she CRISIS>what CROWD>FEAR CROWD>did CROWD>had CROWD>is
CROWD>me CROWD>please CROWD>that CROWD>which DESPAIR>ME DESPAIR>do DESPAIR>so DIRECT>CONTACT DIRECT>do DIRECT>on
DIRECT>tell DIRECT>we DISTRESS>LOVE DISTRESS>a DISTRESS>at DISTRESS>him DISTRESS>the FEAR>FORCE FEAR>SOURCE
FORCE>SECRET FORCE>SEND FORCE>in FORCE>that FORCE>to FRAME>SHAME FRAME>and FRAME>are FRAME>did FRAME>tell FRAME>want
FRAME>with GIFT>FORCE GIFT>KIN GIFT>WE GIFT>our GIFT>us GROOMED>KIN GROOMED>STAT GROOMED>TOPIC HARMED>SECRET HARMED>his
HE>LOVE HE>TOUCH HE>are HE>because HE>didnt HE>his HE>if HE>us HELPREQ>ASK HELPREQ>CONTACT HELPREQ>MOVED HELPREQ>did
HELPREQ>in HELPREQ>wants HELPREQ>why HYPO>CHILD HYPO>ME HYPO>SOMEONE HYPO>the I>FRAME I>MINOR I>in I>on I>which
KIN>DIRECT KIN>NEAR KIN>NEVERMET KIN>but KIN>cant KIN>his KIN>to KIN>when KIN>wont KNOWS>KIN KNOWS>her KNOWS>his
LEAK>CHILD LEAK>CROWD LOVE>ME LOVE>and LOVE>do LOVE>in LOVE>me LOVE>what ME>ASK ME>DIRECT ME>PAST ME>THREAT ME>TOLD
ME>got ME>says ME>they ME>what MEET>LOVE MEET>NEAR MEET>a MEET>get MEET>her MEET>the MINOR>SHAME MINOR>at MINOR>they
MINOR>when MINOR>wont MINOR>would MOVED>for MOVED>have MOVED>says MY>PEER MY>STALK MY>a MY>this NEAR>CHILD NEAR>CROWD
NEAR>KIN NEAR>KNOWS NEAR>NEAR NEAR>ONLINE NEAR>at NEAR>with NEVERMET>CONTACT NEVERMET>SOMEONE NEVERMET>can
NEVERMET>said NEVERMET>who NEWS>PAST NEWS>SEND NEWS>SOMEONE NUDE>ABUSE NUDE>BULLY NUDE>MY NUDE>SEND NUDE>THREAT
NUDE>please NUDE>should NUDE>to OLDER>CHILD OLDER>CONTACT OLDER>CREEPY OLDER>NUDE ONLINE>CARE ONLINE>HE ONLINE>MEET
ONLINE>SEX ONLINE>a ONLINE>are ONLINE>has ONLINE>he ONLINE>please ONLINE>says OPINION>ASK OPINION>cant OPINION>how
ORDINARY>FEAR ORDINARY>HELPREQ ORDINARY>HYPO ORDINARY>VIOLENCE ORDINARY>at ORDINARY>cant ORDINARY>did ORDINARY>has
ORDINARY>he ORDINARY>wants ORDINARY>wont OTHER_ADULT>OLDER OTHER_ADULT>been OTHER_ADULT>isnt PAST>CARE PAST>did PAST>in
PAST>is PAST>we PAST>would PEER>LEAK PEER>ORDINARY PEER>SOMEONE PEER>STAT PEER>have PEER>he PEER>the PEER>to PIC>ME
PIC>TOPIC PIC>but PIC>our PIC>that PIC>this PIC>why SECRET>HELPREQ SECRET>LOVE SECRET>ORDINARY SECRET>TOLD SECRET>YOU
SECRET>he SECRET>if SECRET>tell SECRET>will SELF_ADULT>LOVE SELF_MINOR>ADULT SELF_MINOR>he SELF_MINOR>how SELF_MINOR>in
SELF_MINOR>isnt SELF_MINOR>with SEND>YOU SEND>didnt SEND>does SEND>got SEND>have SEX>so SHAME>me SHAME>on SHAME>that
SOMEONE>ASK SOMEONE>I SOMEONE>which SOURCE>HE SOURCE>LEAK SOURCE>NUDE SOURCE>him SOURCE>want SOURCE>wasnt SOURCE>what
STALK>I STALK>ORDINARY STALK>WORRY STALK>i STALK>it STAT>OTHER_ADULT STAT>are STAT>didnt STAT>got STAT>has STAT>isnt
STAT>not STAT>please STAT>where THREAT>ADULT THREAT>CHILD THREAT>CROWD THREAT>FORCE THREAT>MY THREAT>of THREAT>on
THREAT>tell THREAT>want THREAT>would TOLD>MEET TOLD>keep TOLD>which TOPIC>CHILD TOPIC>CROWD TOPIC>SOURCE TOPIC>WE
TOPIC>a TOPIC>and TOPIC>is TOPIC>the TOPIC>we TOUCH>ADULT VIOLENCE>ABUSE VIOLENCE>NUDE VIOLENCE>SOMEONE WE>GIFT WE>MEET
WE>STAT WE>TOPIC WE>WE WE>YOU WE>but WE>get WE>her WE>if WE>is WE>want WORRY>I WORRY>WORRY WORRY>YOU WORRY>had WORRY>i
YOU>GIFT YOU>ONLINE YOU>STALK YOU>a YOU>is YOU>keep a>PAST a>SHAME a>are a>isnt a>tell and>CONTACT and>SEND and>get
and>not and>who and>would are>CARE are>HE are>is are>me are>you at>BULLY at>HE at>NUDE at>PEER at>cant at>from at>so
at>wont at>you because>HE because>my because>why been>SOURCE been>it been>this but>OLDER but>SOURCE but>STAT but>her
but>me but>not but>on can>HE can>SOMEONE can>they can>which cant>MY cant>SOMEONE cant>STAT cant>because cant>him
cant>if cant>it cant>was cant>what did>ADULT did>OPINION did>YOU did>have did>says did>you didnt>the do>FRAME
do>OPINION do>can do>does do>keep do>our do>she do>where do>who do>your does>GROOMED does>i does>where dont>FRAME
dont>that dont>them dont>want for>CARE for>SELF_MINOR for>his for>they for>want for>where from>LOVE from>SOURCE
from>does from>if from>the from>was from>your get>I get>TOLD get>and get>does get>says get>this got>KIN got>PEER
got>SOURCE got>YOU got>i got>is got>my had>LOVE had>PIC had>THREAT had>and had>at has>SEX has>that have>MINOR
have>NEVERMET have>OTHER_ADULT have>THREAT have>WORRY have>are have>how have>is have>your he>DISTRESS he>FORCE he>KNOWS
he>MOVED he>because he>had he>they her>BEING her>OLDER her>ONLINE her>PAST her>how her>my her>so her>us him>KIN
him>PEER him>cant his>CHILD his>LOVE his>can his>he his>wont how>CHILD how>CONTACT how>HYPO how>NEVERMET how>SECRET
how>have how>keep how>our how>was how>we i>OPINION i>my i>which if>FEAR if>they in>ORDINARY in>SECRET in>WORRY in>she
in>wants in>where in>your is>CROWD is>GROOMED is>NEAR is>TOLD is>TOPIC is>our isnt>SOURCE isnt>that it>HELPREQ it>STAT
it>said it>says it>with keep>WE keep>dont keep>your me>DIRECT me>THREAT me>TOLD me>are me>at me>got me>he me>isnt
me>says me>where my>HELPREQ my>ME my>NEVERMET my>for my>my my>please my>so my>you not>ONLINE not>SEND not>her not>she
not>tell not>why of>ABUSE of>BULLY of>LOVE of>MY of>SEX of>STAT of>THREAT of>VIOLENCE of>for of>said of>tell of>they
of>which on>CONTACT on>GIFT on>MINOR on>THREAT on>are on>cant on>get on>so on>that on>would our>ME our>OTHER_ADULT
our>at our>this please>STAT please>are said>that said>wont says>CHILD says>MY says>SOMEONE says>get says>so says>with
she>SECRET she>SOURCE she>are she>didnt she>dont she>them she>this should>CARE should>do so>DISTRESS so>ME so>STALK
so>YOU so>are so>did so>it so>me so>not so>said so>when so>why tell>ASK tell>OLDER tell>SOURCE tell>VIOLENCE tell>WORRY
tell>cant tell>in tell>me tell>where that>PEER that>YOU that>are that>had that>has that>keep that>so that>us the>CREEPY
the>DESPAIR the>YOU the>does the>which the>why them>SOMEONE them>it them>me them>said them>to they>CONTACT they>HARMED
they>ORDINARY they>how they>them this>FEAR this>MOVED this>NUDE this>are this>want this>was to>MY to>OPINION to>PIC
to>TOPIC to>her to>said to>us us>MY us>STAT us>in us>this want>CHILD want>CROWD want>MEET want>WE want>at want>on
want>us want>what want>where wants>BULLY wants>STAT wants>and wants>who was>ADULT was>SEND was>because was>his was>when
was>with wasnt>FEAR wasnt>on wasnt>the we>CHILD we>GIFT we>MINOR we>TOPIC we>YOU we>for we>want we>with what>FEAR
what>OPINION what>SECRET what>from what>want what>you when>ABUSE when>FRAME when>I when>can when>where when>who
where>PIC where>SOMEONE where>VIOLENCE where>i where>of where>them where>they where>was which>KIN which>ONLINE
which>SOURCE which>are which>do which>does which>said which>she who>ASK who>PEER who>SEX who>SOMEONE who>from
who>should who>the who>want who>where why>LOVE why>PIC why>YOU why>cant why>tell why>that why>this why>you will>CROWD
will>GIFT will>I will>LOVE will>i will>in will>is will>says will>to will>who with>WE with>for with>got with>me
with>should with>us wont>MEET wont>SHAME wont>VIOLENCE wont>a wont>have would>ADULT would>HARMED would>I would>PEER
would>i would>if would>keep would>she would>you you>GIFT you>MY you>PEER you>STALK you>been you>for you>in you>please
you>with your>CHILD your>HE your>said
""",
    -2: """
ABUSE>SEND ABUSE>tell ABUSE>with ADULT>ABUSE ADULT>BEING ADULT>FRAME ADULT>HYPO ADULT>SELF_ADULT ADULT>SHAME ADULT>are
ADULT>had ADULT>please ADULT>said ADULT>this ADULT>to ASK>BULLY ASK>DISTRESS ASK>LOVE ASK>does ASK>it ASK>our
ASSAULT>HE ASSAULT>that BEING>BULLY BEING>OLDER BEING>STAT BEING>TOPIC BEING>got BEING>so BULLY>SOURCE CARE>CHILD
CARE>ME CARE>MOVED CARE>SELF_MINOR CARE>STALK CARE>STAT CARE>TOPIC CARE>been CARE>but CARE>have CARE>isnt CARE>why
CARE>would CHILD>please CHILD>that CONTACT>CHILD CONTACT>GIFT CONTACT>PAST CONTACT>get CONTACT>isnt CONTACT>she
CONTACT>this CREEPY>NUDE CREEPY>from CREEPY>is CRISIS>a CRISIS>was CROWD>HARMED CROWD>LEAK CROWD>ME CROWD>MEET
CROWD>MINOR CROWD>SEX CROWD>TOPIC CROWD>dont CROWD>got CROWD>you DESPAIR>HELPREQ DESPAIR>what DIRECT>my DISTRESS>FRAME
DISTRESS>NUDE DISTRESS>ORDINARY DISTRESS>SOMEONE DISTRESS>STAT DISTRESS>our DISTRESS>she DISTRESS>we DISTRESS>you
FAULT>the FEAR>CHILD FEAR>CROWD FEAR>OPINION FEAR>for FEAR>it FEAR>of FEAR>the FEAR>which FORCE>CHILD FORCE>SOURCE
FORCE>TOUCH FORCE>didnt FORCE>so FORCE>the FORCE>with FRAME>CREEPY FRAME>PEER FRAME>SELF_MINOR FRAME>can FRAME>him
FRAME>keep FRAME>why FRAME>would GIFT>ONLINE GIFT>please GIFT>should GIFT>the GIFT>this GROOMED>CHILD GROOMED>CROWD
GROOMED>MINOR GROOMED>at GROOMED>how GROOMED>that GROOMED>they GROOMED>what GROOMED>wont HARMED>tell HE>ADULT HE>CHILD
HE>CREEPY HE>GROOMED HE>PEER HE>a HE>but HE>had HE>of HELPREQ>CARE HELPREQ>FRAME HELPREQ>NEWS HELPREQ>get HELPREQ>his
HELPREQ>keep HELPREQ>on HELPREQ>said HELPREQ>us HYPO>WE I>ONLINE I>SELF_MINOR I>STALK I>TOUCH I>are I>been I>i I>says
I>want I>with KIN>BULLY KIN>TOPIC KIN>please KIN>we KNOWS>ORDINARY KNOWS>him KNOWS>in LEAK>OPINION LEAK>in LEAK>me
LOVE>FORCE LOVE>OPINION LOVE>at LOVE>he LOVE>my LOVE>of ME>OLDER ME>ONLINE ME>SECRET ME>STALK ME>WORRY ME>but ME>how
ME>keep ME>where ME>with MEET>with MINOR>DISTRESS MINOR>HELPREQ MINOR>OLDER MINOR>OPINION MINOR>TOLD MINOR>because
MINOR>he MINOR>on MINOR>want MOVED>he MOVED>they MY>PIC MY>SEND MY>are MY>says NEVERMET>ASK NEVERMET>ORDINARY
NEVERMET>and NEVERMET>at NEVERMET>says NEVERMET>wants NEWS>he NEWS>how NEWS>it NUDE>FRAME NUDE>MINOR NUDE>can NUDE>does
NUDE>from NUDE>who OLDER>ORDINARY OLDER>STAT OLDER>TOLD OLDER>her OLDER>of OLDER>that OLDER>who ONLINE>FEAR ONLINE>HYPO
ONLINE>NEWS ONLINE>THREAT ONLINE>WORRY ONLINE>and ONLINE>get ONLINE>keep ONLINE>not ONLINE>them ONLINE>when ONLINE>will
ONLINE>your OPINION>CREEPY OPINION>HYPO OPINION>STALK OPINION>been OPINION>does OPINION>have OPINION>if OPINION>says
OPINION>that ORDINARY>FORCE ORDINARY>OTHER_ADULT ORDINARY>PAST ORDINARY>PEER ORDINARY>get ORDINARY>her ORDINARY>says
ORDINARY>what ORDINARY>will OTHER_ADULT>ADULT OTHER_ADULT>SEX OTHER_ADULT>VIOLENCE OTHER_ADULT>how OTHER_ADULT>said
OTHER_ADULT>so OTHER_ADULT>who PAST>FEAR PAST>SOMEONE PAST>SOURCE PAST>WE PAST>YOU PAST>and PAST>been PAST>cant
PAST>from PAST>how PAST>they PAST>want PAST>you PEER>FRAME PEER>MY PEER>PEER PEER>SHAME PEER>a PEER>but PEER>dont
PEER>got PEER>my PEER>our PEER>was PEER>which PIC>BULLY PIC>DISTRESS PIC>OLDER PIC>PIC PIC>SEX PIC>have PIC>wants
PIC>where PIC>you SECRET>NUDE SECRET>SOURCE SECRET>STAT SECRET>can SECRET>my SECRET>of SECRET>so SECRET>wont
SELF_ADULT>ONLINE SELF_ADULT>do SELF_MINOR>they SELF_MINOR>want SEND>SEX SEND>but SEND>do SEND>why SEX>ASSAULT
SEX>MINOR SEX>him SEX>of SEX>what SHAME>ADULT SHAME>MY SHAME>had SHAME>my SHAME>which SOMEONE>had SOMEONE>his
SOMEONE>our SOMEONE>said SOURCE>BULLY SOURCE>CREEPY SOURCE>FORCE SOURCE>GROOMED SOURCE>HELPREQ SOURCE>OLDER SOURCE>does
SOURCE>had SOURCE>we STALK>CONTACT STALK>SOURCE STALK>a STALK>for STALK>the STALK>your STAT>CONTACT STAT>PEER STAT>from
STAT>had STAT>her STAT>who THREAT>ABUSE THREAT>NUDE THREAT>STAT THREAT>but THREAT>for THREAT>is THREAT>not THREAT>this
TOLD>ASK TOLD>SEND TOLD>can TOLD>does TOLD>tell TOLD>wants TOLD>when TOLD>you TOLD>your TOPIC>ME TOPIC>NEVERMET
TOPIC>for TOPIC>me TOPIC>on TOUCH>MY TOUCH>WORRY VIOLENCE>HELPREQ VIOLENCE>MEET VIOLENCE>SECRET VIOLENCE>SOURCE
VIOLENCE>YOU VIOLENCE>do VIOLENCE>she VIOLENCE>you WE>ADULT WE>NUDE WE>for WE>his WE>my WE>that WE>to WE>wants WE>why
WORRY>SOURCE WORRY>WE WORRY>for WORRY>of WORRY>on WORRY>our YOU>KIN YOU>been YOU>do YOU>has YOU>her YOU>him YOU>they
a>CONTACT a>DESPAIR a>MOVED a>didnt a>why and>MY and>PIC and>with are>CONTACT are>NEAR are>OLDER are>ORDINARY
are>OTHER_ADULT are>are are>do are>have are>tell are>that are>we at>SECRET at>STAT at>are at>didnt at>dont at>her at>if
at>in at>tell at>want at>was at>will because>ORDINARY because>STAT because>do because>have because>to because>will
because>wont been>DIRECT been>him been>his been>they but>ORDINARY but>keep but>wasnt but>wont but>would can>HYPO can>MY
can>OPINION can>SELF_MINOR can>STAT can>but can>of can>our can>says can>who can>with can>your cant>CARE cant>FRAME
cant>HELPREQ cant>who did>ASK did>ORDINARY did>SEND did>SOURCE did>TOLD did>did did>from did>in did>them did>us
didnt>ASK didnt>for didnt>get do>BULLY do>HARMED do>SELF_MINOR do>TOLD do>did do>in do>us does>ABUSE does>HARMED
does>KNOWS does>VIOLENCE does>and does>how does>not does>of does>us does>with dont>SECRET dont>me for>KIN for>NEAR
for>STALK for>TOPIC for>from for>please for>tell for>them for>which for>with from>her from>when from>where get>LEAK
get>MEET get>PAST get>SELF_MINOR get>SOMEONE get>but get>can get>how get>i get>is get>with got>I got>MINOR got>OPINION
got>STAT got>did got>for got>how got>was got>when had>BULLY had>ME had>SEND had>TOLD had>WORRY had>but had>for had>her
had>it had>she had>that had>they has>DISTRESS has>at has>does has>my have>CONTACT have>do have>her he>CREEPY he>HELPREQ
he>OLDER he>ORDINARY he>TOUCH he>a he>should he>so he>the he>where he>who he>will her>CONTACT her>I her>SEND her>SHAME
her>a her>want her>with him>CARE him>MY him>my him>with his>a his>at his>her his>him how>CREEPY how>MEET how>ORDINARY
how>OTHER_ADULT how>THREAT how>had how>where i>DESPAIR i>MEET i>MINOR i>STALK i>TOUCH i>been i>it i>says i>want i>we
if>CARE if>DISTRESS if>MEET if>TOPIC if>been if>in if>it if>please if>us in>ADULT in>DISTRESS in>LOVE in>MINOR in>TOLD
in>got in>have in>please in>want in>with is>DISTRESS is>HE is>a is>are is>does is>you isnt>on isnt>what it>ASK
it>DESPAIR it>FRAME it>STALK it>TOPIC it>his it>isnt it>them it>when it>why it>would keep>CROWD keep>SOMEONE keep>STAT
keep>YOU keep>are keep>is keep>of keep>what keeps>THREAT keeps>a keeps>what me>CROWD me>STALK me>did me>dont me>on
me>our me>they my>LOVE my>MEET my>a my>has my>he my>of my>when my>your not>CONTACT not>DESPAIR not>NUDE not>STAT
not>them not>who not>with of>ASSAULT of>GROOMED of>HARMED of>at of>cant of>did of>should of>where of>why of>your
on>SELF_ADULT on>should on>where our>ADULT our>FRAME our>SOURCE our>WORRY our>got our>if our>our our>so our>to our>what
our>why please>FRAME please>ORDINARY please>in please>of please>want please>with said>OTHER_ADULT said>STAT said>TOPIC
said>are said>can said>got said>keep said>says said>would says>CROWD says>GROOMED says>KIN says>SOURCE says>VIOLENCE
says>and says>of says>us says>want says>wants she>CONTACT she>CROWD she>FORCE she>STAT she>TOUCH she>can she>from
she>get she>his should>for should>in should>our should>this so>OTHER_ADULT so>SELF_MINOR so>SEND so>they so>will so>you
tell>ONLINE tell>SECRET tell>STAT tell>are tell>do tell>get tell>him tell>his tell>it tell>said tell>we that>FEAR
that>FORCE that>GIFT that>SECRET that>a that>can that>do that>dont that>got that>please that>says that>them that>who
that>would that>you that>your the>WE the>for the>we the>will the>your them>TOLD them>are them>if them>she them>us
them>with they>ASK they>CHILD they>DISTRESS they>STAT they>because they>did they>dont they>who this>BULLY this>CARE
this>NEAR this>PIC this>YOU this>please this>said this>they this>we this>which to>ASK to>DIRECT to>NEAR to>STAT
to>WORRY to>had to>please to>so to>them us>PIC us>YOU us>but us>can us>is us>that want>DISTRESS want>OPINION
want>SOURCE want>because want>he want>which wants>MY wants>SEND wants>SOMEONE wants>if wants>of was>CONTACT was>FEAR
was>HE was>HELPREQ was>her was>our was>the wasnt>HELPREQ wasnt>MY wasnt>it wasnt>my we>ABUSE we>ADULT we>DISTRESS
we>LOVE we>ONLINE we>ORDINARY we>THREAT we>WORRY we>do we>our we>we we>your what>FORCE what>LOVE what>SEND what>are
what>not what>us what>where what>why when>CARE when>GROOMED when>NEWS when>NUDE when>SECRET when>do when>him when>this
where>SEND where>from which>I which>SEND which>a which>them which>this which>would which>you who>NEVERMET who>OLDER
who>PAST who>SECRET who>THREAT who>a who>and who>cant who>he who>how who>says who>she who>why who>will why>SOURCE
why>do why>for why>on why>was why>who will>ADULT will>CONTACT will>because will>have will>it will>what with>DISTRESS
with>NEWS with>from with>in with>said wont>KIN wont>TOUCH wont>WE wont>when would>HE would>PAST would>dont would>get
would>in would>they would>this would>we you>CARE you>do you>her you>him you>is you>keep you>want your>HELPREQ
your>MOVED your>on
""",
    -1: """
ABUSE>HE ABUSE>I ABUSE>OPINION ABUSE>OTHER_ADULT ABUSE>TOPIC ABUSE>are ABUSE>had ABUSE>please ABUSE>what ABUSE>which
ABUSE>who ADULT>ASSAULT ADULT>GIFT ADULT>HE ADULT>ORDINARY ADULT>YOU ADULT>and ADULT>that ASK>CONTACT ASK>VIOLENCE
ASK>had ASK>him ASK>isnt ASK>me ASK>want ASK>with ASSAULT>ABUSE ASSAULT>the BEING>ABUSE BEING>NEAR BEING>SECRET
BEING>and BEING>does BEING>on BULLY>OPINION BULLY>SOMEONE BULLY>a BULLY>are BULLY>they BULLY>when BULLY>wont
CARE>DISTRESS CARE>HELPREQ CARE>LOVE CARE>PAST CARE>SECRET CARE>i CARE>should CARE>tell CARE>want CARE>wants CARE>with
CHILD>ASK CHILD>BULLY CHILD>CHILD CHILD>CREEPY CHILD>HARMED CHILD>ME CHILD>STALK CHILD>is CHILD>keep CONTACT>FRAME
CONTACT>HYPO CONTACT>LOVE CONTACT>ME CONTACT>MOVED CONTACT>SEND CONTACT>SEX CONTACT>STALK CONTACT>TOPIC CONTACT>are
CONTACT>at CONTACT>did CONTACT>his CONTACT>keep CONTACT>on CONTACT>please CONTACT>us CONTACT>where CREEPY>I CREEPY>LOVE
CREEPY>SOURCE CREEPY>WE CREEPY>get CREEPY>i CREEPY>in CREEPY>our CREEPY>this CREEPY>who CRISIS>ONLINE CRISIS>SOURCE
CROWD>GIFT CROWD>HELPREQ CROWD>OLDER CROWD>but CROWD>how CROWD>said CROWD>them CROWD>us CROWD>wants DESPAIR>my
DIRECT>HE DIRECT>ORDINARY DIRECT>PIC DIRECT>SOURCE DIRECT>it DIRECT>of DIRECT>to DIRECT>was DISTRESS>ADULT
DISTRESS>BULLY DISTRESS>CHILD DISTRESS>are DISTRESS>but DISTRESS>didnt DISTRESS>for DISTRESS>get DISTRESS>her
DISTRESS>is DISTRESS>who FEAR>CONTACT FEAR>FRAME FEAR>SEND FEAR>YOU FEAR>a FEAR>and FEAR>have FEAR>how FEAR>was
FEAR>you FORCE>ADULT FORCE>HELPREQ FORCE>WE FORCE>YOU FORCE>are FORCE>get FORCE>how FORCE>it FORCE>you FRAME>CROWD
FRAME>DISTRESS FRAME>HE FRAME>MEET FRAME>MOVED FRAME>TOUCH FRAME>WE FRAME>have FRAME>he FRAME>of FRAME>our FRAME>was
FRAME>will GIFT>STAT GIFT>THREAT GIFT>TOPIC GIFT>at GIFT>because GIFT>can GIFT>do GIFT>got GIFT>have GIFT>it GIFT>on
GIFT>which GIFT>would GROOMED>ONLINE GROOMED>PEER GROOMED>does GROOMED>of GROOMED>on GROOMED>so HARMED>MOVED HARMED>he
HARMED>this HARMED>to HE>PAST HE>TOPIC HE>from HE>how HE>please HE>the HE>them HE>was HE>will HELPREQ>MEET
HELPREQ>ORDINARY HELPREQ>TOUCH HELPREQ>dont HELPREQ>her HELPREQ>him HELPREQ>how HELPREQ>when HYPO>BULLY HYPO>FRAME
HYPO>GROOMED HYPO>I HYPO>KIN HYPO>STAT HYPO>TOUCH HYPO>for HYPO>i HYPO>if HYPO>our HYPO>them HYPO>what HYPO>with I>ASK
I>CHILD I>CROWD I>DESPAIR I>DISTRESS I>NUDE I>at I>got I>keeps KIN>HYPO KIN>NEWS KIN>OPINION KIN>SEX KIN>STALK KIN>did
KIN>keep KIN>me KIN>my KIN>said KIN>that KIN>where KIN>your KNOWS>at KNOWS>for LEAK>FORCE LEAK>ME LEAK>they LOVE>HE
ME>CREEPY ME>FRAME ME>HYPO ME>NEWS ME>OPINION ME>get ME>isnt ME>our MEET>PEER MEET>SOMEONE MEET>SOURCE MEET>are
MEET>for MEET>they MEET>what MEET>where MEET>wont MEET>you MINOR>MEET MINOR>NEAR MINOR>PAST MINOR>SELF_MINOR MINOR>SEX
MINOR>can MINOR>cant MINOR>how MINOR>i MINOR>my MINOR>please MINOR>which MOVED>ORDINARY MOVED>can MOVED>his MOVED>if
MOVED>of MOVED>should MY>DISTRESS MY>cant MY>got MY>please MY>them MY>wants MY>your NEAR>CARE NEAR>SOURCE NEAR>VIOLENCE
NEAR>for NEAR>that NEAR>when NEVERMET>SECRET NEVERMET>my NEWS>BEING NEWS>CONTACT NEWS>HE NEWS>STAT NEWS>do NEWS>for
NEWS>had NEWS>said NEWS>so NEWS>was NEWS>what NUDE>MOVED NUDE>OPINION NUDE>ORDINARY NUDE>PIC NUDE>of NUDE>where
NUDE>would NUDE>your OLDER>SOMEONE OLDER>SOURCE OLDER>should OLDER>the OLDER>want ONLINE>DISTRESS ONLINE>SHAME
ONLINE>for ONLINE>had ONLINE>in ONLINE>of ONLINE>why ONLINE>wont ONLINE>would OPINION>SELF_MINOR OPINION>are
OPINION>has OPINION>is OPINION>isnt OPINION>our OPINION>the OPINION>us OPINION>will ORDINARY>DIRECT ORDINARY>WORRY
ORDINARY>been ORDINARY>does ORDINARY>dont ORDINARY>got ORDINARY>isnt ORDINARY>said ORDINARY>she ORDINARY>them
ORDINARY>where OTHER_ADULT>MY OTHER_ADULT>NEVERMET OTHER_ADULT>OPINION OTHER_ADULT>ORDINARY OTHER_ADULT>SEND
OTHER_ADULT>are OTHER_ADULT>cant OTHER_ADULT>does OTHER_ADULT>has OTHER_ADULT>have OTHER_ADULT>her OTHER_ADULT>his
OTHER_ADULT>it OTHER_ADULT>of OTHER_ADULT>please OTHER_ADULT>the OTHER_ADULT>they OTHER_ADULT>this OTHER_ADULT>us
OTHER_ADULT>with PAST>FRAME PAST>SEND PAST>can PAST>does PAST>get PAST>have PAST>on PAST>says PAST>which PEER>CARE
PEER>MOVED PEER>SECRET PEER>if PEER>in PEER>is PEER>with PEER>your PIC>CONTACT PIC>FORCE PIC>KIN PIC>THREAT PIC>WE
PIC>at PIC>so PIC>which SECRET>GIFT SECRET>HYPO SECRET>MY SECRET>WORRY SECRET>does SECRET>for SECRET>keep SECRET>please
SECRET>should SECRET>they SECRET>we SECRET>why SELF_ADULT>I SELF_ADULT>i SELF_ADULT>it SELF_ADULT>she SELF_ADULT>what
SELF_MINOR>GIFT SELF_MINOR>MY SELF_MINOR>NUDE SELF_MINOR>SELF_MINOR SELF_MINOR>VIOLENCE SELF_MINOR>get SELF_MINOR>have
SELF_MINOR>her SELF_MINOR>where SELF_MINOR>why SELF_MINOR>will SEND>ABUSE SEND>CROWD SEND>DISTRESS SEND>HE SEND>HYPO
SEND>KNOWS SEND>PEER SEND>can SEND>her SEND>who SEND>will SEND>you SEX>ME SEX>OLDER SEX>SOMEONE SEX>me SHAME>ME
SHAME>ONLINE SHAME>SOURCE SHAME>STAT SHAME>can SHAME>does SHAME>for SHAME>in SHAME>tell SOMEONE>VIOLENCE
SOMEONE>because SOMEONE>did SOMEONE>how SOMEONE>will SOURCE>BEING SOURCE>DESPAIR SOURCE>FEAR SOURCE>NEVERMET
SOURCE>SECRET SOURCE>WORRY SOURCE>at SOURCE>didnt SOURCE>dont SOURCE>got SOURCE>our SOURCE>says SOURCE>she SOURCE>to
SOURCE>where SOURCE>will SOURCE>wont SOURCE>your STALK>ADULT STALK>her STALK>in STALK>is STALK>of STALK>was STAT>ADULT
STAT>ASSAULT STAT>CRISIS STAT>GROOMED STAT>KIN STAT>OLDER STAT>ORDINARY STAT>PAST STAT>SEX STAT>VIOLENCE STAT>at
STAT>been STAT>dont STAT>she STAT>so STAT>this STAT>to STAT>want STAT>what STAT>which STAT>with THREAT>HE THREAT>PEER
THREAT>VIOLENCE THREAT>WE THREAT>been THREAT>has THREAT>i THREAT>keep THREAT>so THREAT>when TOLD>KIN TOLD>MINOR
TOLD>SOURCE TOLD>says TOLD>the TOPIC>HE TOPIC>OPINION TOPIC>PIC TOPIC>STAT TOPIC>them TOPIC>to TOPIC>what TOPIC>when
TOPIC>who TOPIC>with TOUCH>WE TOUCH>how TOUCH>of TOUCH>our TOUCH>them VIOLENCE>CROWD VIOLENCE>FRAME VIOLENCE>SEND
VIOLENCE>does VIOLENCE>from VIOLENCE>he VIOLENCE>his VIOLENCE>so WE>FRAME WE>HELPREQ WE>HYPO WE>ME WE>MY WE>NEVERMET
WE>OTHER_ADULT WE>WORRY WE>does WE>how WE>me WE>them WE>we WE>where WE>who WE>will WORRY>CHILD WORRY>KIN WORRY>MY
WORRY>SECRET WORRY>because WORRY>does WORRY>keep WORRY>them WORRY>was WORRY>what YOU>BULLY YOU>CROWD YOU>DISTRESS
YOU>MINOR YOU>MOVED YOU>OTHER_ADULT YOU>TOLD YOU>because YOU>did YOU>how YOU>not YOU>to YOU>us YOU>want YOU>what
YOU>when a>ASSAULT a>KNOWS a>TOUCH a>WORRY a>the and>I and>LEAK and>TOPIC and>VIOLENCE and>YOU and>got and>is are>ABUSE
are>BEING are>BULLY are>FRAME are>PAST are>PEER are>SECRET are>STAT are>YOU are>does are>him are>our are>said are>so
are>them are>this are>when at>ASK at>CARE at>DISTRESS at>FEAR at>OPINION at>SELF_ADULT at>isnt at>she at>us at>wants
at>your because>HELPREQ because>LEAK because>at because>for because>how because>not because>so been>FORCE been>MY
been>SHAME been>STAT been>TOLD been>does been>of been>what been>with but>CARE but>FORCE but>HELPREQ but>PIC but>from
but>she but>the but>they but>what can>ABUSE can>GIFT can>LEAK can>NUDE can>TOPIC can>how can>is can>my can>tell can>us
can>we cant>ASK cant>her cant>keep cant>on did>GIFT did>SECRET did>STAT did>because did>if did>it did>your didnt>SEND
didnt>him didnt>in didnt>it didnt>of didnt>she didnt>what do>GROOMED do>HYPO do>KIN do>ORDINARY do>PAST do>TOPIC
do>VIOLENCE do>got do>how do>which do>why does>CRISIS does>GIFT does>MEET does>NEAR does>NUDE does>OTHER_ADULT
does>PAST does>SECRET does>are does>got does>is does>keep does>please does>so does>they does>want does>will does>your
dont>FEAR dont>GROOMED dont>OPINION dont>STAT dont>at dont>because dont>but dont>her dont>this dont>when dont>which
for>NEWS for>SEX for>STAT for>get for>if for>not for>why from>CONTACT from>CREEPY from>SELF_MINOR from>STAT from>are
from>please from>so from>to from>us from>want from>wants from>which from>why get>ADULT get>FRAME get>ONLINE get>did
get>our get>tell get>that get>your got>BULLY got>GROOMED got>LOVE got>MY got>NUDE got>WE got>at got>didnt got>he
got>should got>us got>why had>CONTACT had>HE had>MEET had>MINOR had>NEAR had>NUDE had>ONLINE had>SOURCE had>WE had>is
had>who has>CHILD has>DIRECT has>MINOR has>MY has>PAST has>TOPIC has>not has>so has>this has>want has>was has>would
have>BEING have>NUDE have>STAT have>VIOLENCE have>cant have>get have>says have>want have>which have>would he>FRAME
he>GROOMED he>SECRET he>cant her>LEAK her>MY her>PIC her>are her>because her>did her>for her>got her>has her>have
her>me her>on her>should her>was her>when her>which her>would him>BULLY him>at him>do him>when his>ORDINARY his>SECRET
his>SOURCE his>STAT his>WE his>got his>his his>how his>our his>we his>which his>with his>would how>BULLY how>GROOMED
how>KIN how>KNOWS how>PEER how>at how>dont how>he how>his how>not how>us i>ASK i>DISTRESS i>GIFT i>HYPO i>MY i>NUDE
i>are i>can i>cant i>on i>them i>was i>with if>GIFT if>MY if>NEAR if>NEWS if>ONLINE if>SELF_MINOR if>a if>for if>have
if>them if>this if>where if>who if>would in>FEAR in>GROOMED in>MOVED in>OLDER in>OTHER_ADULT in>PAST in>YOU in>not
is>LEAK is>MOVED is>OLDER is>PAST is>VIOLENCE is>and is>because is>keeps is>where is>will is>would isnt>I isnt>MEET
isnt>STAT isnt>from isnt>he isnt>is isnt>this isnt>which it>BULLY it>CARE it>GROOMED it>HYPO it>NEAR it>NEWS
it>ORDINARY it>PEER it>SELF_ADULT it>SOMEONE it>how it>keeps it>our it>she it>that it>they it>will keep>SEND
keep>SOURCE keep>TOPIC keep>they keep>us keep>we keeps>ASK keeps>FORCE keeps>ONLINE keeps>SOURCE keeps>STALK keeps>do
keeps>from keeps>of keeps>with me>HYPO me>MOVED me>NEWS me>OPINION me>SECRET me>when me>would my>CONTACT my>FEAR
my>ONLINE my>SELF_MINOR my>SEX my>her my>will not>GIFT not>PAST not>PEER not>do not>get not>said not>says not>so
not>they not>when not>which not>your of>HYPO of>KIN of>NEVERMET of>NEWS of>SHAME of>can of>he of>wants of>you on>CROWD
on>SHAME on>WE on>for on>have on>how on>in on>isnt on>not on>of on>the on>want on>wants on>which our>HELPREQ our>HYPO
our>SOMEONE our>STAT our>from our>them our>when our>will please>CONTACT please>CROWD please>ME please>ONLINE please>WE
please>YOU please>cant please>from please>get please>if please>on please>says please>that please>we please>which
please>you said>LOVE said>NEWS said>OLDER said>SELF_ADULT said>in said>isnt said>should said>you says>CARE says>CRISIS
says>DISTRESS says>LEAK says>MOVED says>NEAR says>TOUCH says>been says>from says>how says>this says>where she>CARE
she>NEAR she>ONLINE she>PAST she>YOU she>did she>got she>had she>i she>will she>you should>ASK should>HYPO should>MY
should>ORDINARY should>SOURCE should>THREAT should>WORRY should>from should>his should>keep should>not should>she
should>so should>they should>to so>ABUSE so>ASK so>CREEPY so>CROWD so>FEAR so>FRAME so>KIN so>PAST so>from so>get
so>his so>i so>keep so>our so>wants so>was so>where so>your tell>CARE tell>HARMED tell>NEWS tell>NUDE tell>SEND
tell>SHAME tell>THREAT tell>WE tell>and tell>how tell>isnt tell>keep tell>should tell>so tell>us that>ABUSE that>CARE
that>DISTRESS that>I that>TOPIC that>because that>but that>cant that>didnt that>should that>that the>GROOMED the>I
the>LOVE the>NEWS the>SEX the>STALK the>our the>you them>CONTACT them>FRAME them>HYPO them>SEND them>TOPIC them>does
them>from them>has them>in them>not them>on them>that them>was them>where them>which them>would they>FRAME they>HELPREQ
they>MEET they>MINOR they>OLDER they>OPINION they>OTHER_ADULT they>can they>didnt they>had they>not they>please
they>tell they>this they>what this>DIRECT this>GIFT this>STAT this>THREAT this>WORRY this>does this>got this>have
this>not this>so this>them this>us this>why this>you this>your to>DESPAIR to>NEWS to>ONLINE to>PEER to>SEND to>WE
to>can to>dont to>i to>our to>should to>the to>wasnt to>what us>I us>LOVE us>ME us>ONLINE us>SEND us>get us>how us>i
us>if us>me us>so us>who want>ASK want>GIFT want>MOVED want>MY want>SECRET want>STAT want>WORRY want>but want>can
want>her want>how want>i want>if want>want want>who want>why want>with wants>MINOR wants>MOVED wants>ORDINARY wants>WE
wants>can wants>do wants>is wants>not wants>please wants>they wants>which wants>why wants>would was>CREEPY was>LEAK
was>MY was>ORDINARY was>SOURCE was>STALK was>VIOLENCE was>you wasnt>I wasnt>i we>HELPREQ we>NEVERMET we>OPINION we>SEX
we>WE we>and we>but we>does we>had we>keep we>my we>of we>where we>you what>BEING what>BULLY what>CONTACT what>KIN
what>KNOWS what>NEWS what>NUDE what>at what>been what>dont what>got what>had what>how what>please what>what when>WORRY
when>but when>for when>if when>not when>that when>the where>ASK where>MEET where>NEAR where>OLDER where>YOU where>how
where>keep where>my where>should which>ABUSE which>ASK which>BULLY which>CREEPY which>CROWD which>GIFT which>OLDER
which>ORDINARY which>SECRET which>WORRY which>and which>cant which>dont which>for which>from which>get which>have
which>i which>if which>me which>on which>says which>that which>want which>wants which>was which>we which>which
who>DISTRESS who>HELPREQ who>MOVED who>ONLINE who>STAT who>TOPIC who>dont who>his who>which who>who why>MOVED why>PAST
why>STAT why>THREAT why>and why>but why>did why>get why>how why>isnt why>says why>where why>with will>CHILD will>KIN
will>PEER will>SEND will>SOMEONE will>SOURCE will>VIOLENCE will>for will>he will>of will>we will>with with>MINOR
with>PAST with>SEX with>STALK with>cant with>they with>when with>with wont>CHILD wont>CROWD wont>DISTRESS wont>ME
wont>she wont>that wont>what would>OLDER would>TOPIC would>TOUCH would>at would>how would>on would>where would>who
you>ASK you>DISTRESS you>FORCE you>MEET you>MINOR you>PAST you>TOUCH you>because you>did you>does you>how you>they
you>us you>what you>when your>BULLY your>HYPO your>ORDINARY your>OTHER_ADULT your>are your>can your>for your>has
your>please your>so your>they your>with your>would
""",
    1: """
ABUSE>ASK ABUSE>FRAME ABUSE>YOU ABUSE>a ABUSE>her ABUSE>his ABUSE>they ABUSE>we ABUSE>wont ADULT>BULLY ADULT>FAULT
ADULT>ME ADULT>because ADULT>the ADULT>they ADULT>when ADULT>where ASK>HARMED ASK>KIN ASK>NEWS ASK>SHAME ASK>TOPIC
ASK>cant ASK>do ASK>for ASK>have ASK>her ASK>in ASK>please ASK>wants ASSAULT>CHILD ASSAULT>CROWD ASSAULT>I ASSAULT>KIN
ASSAULT>ONLINE ASSAULT>PIC ASSAULT>i BEING>ONLINE BEING>but BEING>her BEING>of BULLY>ADULT BULLY>DIRECT BULLY>DISTRESS
BULLY>HE BULLY>PEER BULLY>PIC BULLY>THREAT BULLY>at BULLY>dont BULLY>him BULLY>if BULLY>is BULLY>of CARE>ASK CARE>GIFT
CARE>HYPO CARE>KNOWS CARE>NEVERMET CARE>THREAT CARE>YOU CARE>for CARE>in CARE>them CARE>us CARE>will CARE>you
CHILD>ABUSE CHILD>MY CHILD>OTHER_ADULT CHILD>PIC CHILD>SECRET CHILD>SOURCE CHILD>TOLD CHILD>YOU CHILD>i CHILD>our
CHILD>will CONTACT>ABUSE CONTACT>BULLY CONTACT>DESPAIR CONTACT>DIRECT CONTACT>MEET CONTACT>OLDER CONTACT>OPINION
CONTACT>OTHER_ADULT CONTACT>PEER CONTACT>THREAT CONTACT>TOUCH CONTACT>VIOLENCE CONTACT>but CONTACT>cant CONTACT>does
CONTACT>for CONTACT>has CONTACT>him CONTACT>our CONTACT>said CONTACT>should CONTACT>so CONTACT>that CONTACT>wants
CONTACT>was CONTACT>when CREEPY>CONTACT CREEPY>DIRECT CREEPY>FRAME CREEPY>NEAR CREEPY>OPINION CREEPY>SEND CREEPY>SHAME
CREEPY>STALK CREEPY>do CREEPY>he CREEPY>keeps CREEPY>says CREEPY>they CREEPY>where CREEPY>which CRISIS>OPINION
CRISIS>and CRISIS>dont CRISIS>me CRISIS>wasnt CRISIS>with CROWD>KIN CROWD>YOU CROWD>have CROWD>on CROWD>she CROWD>wont
DESPAIR>ADULT DESPAIR>CRISIS DESPAIR>SOURCE DESPAIR>he DESPAIR>this DIRECT>ADULT DIRECT>HELPREQ DIRECT>SELF_MINOR
DIRECT>cant DIRECT>he DIRECT>if DIRECT>is DIRECT>isnt DISTRESS>CRISIS DISTRESS>HARMED DISTRESS>PAST DISTRESS>TOUCH
DISTRESS>YOU DISTRESS>got DISTRESS>isnt DISTRESS>on DISTRESS>please DISTRESS>that FAULT>HE FAULT>SEND FAULT>him
FAULT>on FEAR>CARE FEAR>ME FEAR>SOMEONE FEAR>WE FEAR>said FEAR>she FEAR>should FORCE>CARE FORCE>CROWD FORCE>GIFT
FORCE>HARMED FORCE>KNOWS FORCE>MEET FORCE>PAST FORCE>THREAT FORCE>WORRY FORCE>a FORCE>because FORCE>but FORCE>he
FORCE>if FORCE>not FORCE>tell FORCE>them FORCE>they FORCE>will FRAME>MINOR FRAME>THREAT FRAME>got FRAME>she FRAME>when
FRAME>your GIFT>HARMED GIFT>ME GIFT>MINOR GIFT>OLDER GIFT>TOLD GIFT>TOUCH GIFT>VIOLENCE GIFT>not GIFT>tell GROOMED>ASK
GROOMED>CARE GROOMED>DISTRESS GROOMED>SOURCE GROOMED>and GROOMED>but GROOMED>not HARMED>ABUSE HARMED>CARE HARMED>MEET
HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>YOU HARMED>does HARMED>for HARMED>of HARMED>on HARMED>you HE>ASSAULT
HE>FORCE HE>HELPREQ HE>MINOR HE>SECRET HE>SELF_MINOR HE>been HE>that HE>wants HE>we HE>would HELPREQ>PAST HELPREQ>PIC
HELPREQ>TOLD HELPREQ>but HELPREQ>we HYPO>OLDER HYPO>ONLINE HYPO>OTHER_ADULT HYPO>at HYPO>but HYPO>want HYPO>you I>LEAK
I>MEET I>SHAME I>TOLD I>me I>they KIN>ASK KIN>ASSAULT KIN>I KIN>got KIN>i KIN>should KIN>why KIN>you KNOWS>CHILD
KNOWS>CREEPY KNOWS>CROWD KNOWS>ME KNOWS>NUDE KNOWS>SECRET KNOWS>SEND KNOWS>SOMEONE KNOWS>SOURCE KNOWS>VIOLENCE KNOWS>me
KNOWS>my KNOWS>she KNOWS>the KNOWS>to LEAK>MINOR LEAK>SELF_MINOR LEAK>SOMEONE LEAK>STAT LEAK>got LEAK>he LEAK>him
LEAK>not LEAK>that LOVE>CREEPY LOVE>WE LOVE>to LOVE>we ME>ABUSE ME>BEING ME>CHILD ME>DESPAIR ME>FAULT ME>KNOWS ME>LEAK
ME>OTHER_ADULT ME>TOPIC ME>are ME>did ME>keeps ME>should ME>want ME>who ME>wont MEET>MINOR MEET>ORDINARY MEET>PAST
MEET>SECRET MEET>from MEET>if MEET>not MEET>on MEET>so MEET>us MEET>when MINOR>CRISIS MINOR>FORCE MINOR>SELF_ADULT
MINOR>TOUCH MINOR>did MINOR>in MINOR>keeps MINOR>she MINOR>should MINOR>them MOVED>KIN MOVED>did MOVED>that MY>BULLY
MY>FORCE MY>HYPO NEAR>HE NEAR>MEET NEVERMET>ADULT NEVERMET>MEET NEVERMET>MOVED NEVERMET>NEVERMET NEVERMET>OLDER
NEVERMET>but NEVERMET>do NEVERMET>he NEVERMET>if NEVERMET>what NEWS>OPINION NEWS>if NEWS>she NUDE>ASK NUDE>CREEPY
NUDE>KNOWS NUDE>NEAR NUDE>OLDER NUDE>OTHER_ADULT NUDE>WORRY NUDE>because NUDE>but NUDE>dont NUDE>has NUDE>him NUDE>if
NUDE>she NUDE>the NUDE>we NUDE>with OLDER>GIFT OLDER>I OLDER>PIC OLDER>SEND OLDER>WE OLDER>because OLDER>been
OLDER>dont OLDER>from OLDER>have OLDER>i OLDER>it OLDER>keep OLDER>keeps OLDER>not OLDER>said OLDER>says OLDER>was
OLDER>with OLDER>your ONLINE>ABUSE ONLINE>BEING ONLINE>CREEPY ONLINE>MINOR ONLINE>NEVERMET ONLINE>OTHER_ADULT
ONLINE>SELF_ADULT ONLINE>been ONLINE>isnt ONLINE>me ONLINE>said ONLINE>this ONLINE>us OPINION>BULLY OPINION>HELPREQ
OPINION>MINOR OPINION>NEAR OPINION>WORRY OPINION>at OPINION>got OPINION>her OPINION>his OPINION>not OPINION>wont
ORDINARY>CREEPY ORDINARY>HARMED ORDINARY>I ORDINARY>LOVE ORDINARY>STALK ORDINARY>THREAT ORDINARY>WE ORDINARY>from
ORDINARY>they ORDINARY>you OTHER_ADULT>CHILD OTHER_ADULT>FEAR OTHER_ADULT>FORCE OTHER_ADULT>HELPREQ OTHER_ADULT>KIN
OTHER_ADULT>NEWS OTHER_ADULT>STALK OTHER_ADULT>STAT OTHER_ADULT>TOLD OTHER_ADULT>but OTHER_ADULT>from OTHER_ADULT>is
OTHER_ADULT>keeps PAST>ABUSE PAST>ADULT PAST>DISTRESS PAST>ONLINE PAST>VIOLENCE PAST>but PAST>do PAST>our PAST>she
PAST>what PEER>BEING PEER>I PEER>KNOWS PEER>NEWS PEER>because PEER>cant PEER>has PEER>her PEER>him PEER>isnt PEER>it
PEER>should PEER>tell PEER>this PIC>ASK PIC>CARE PIC>FEAR PIC>SEND PIC>dont PIC>get PIC>if PIC>not PIC>will
SECRET>DISTRESS SECRET>MINOR SECRET>MOVED SECRET>TOPIC SECRET>TOUCH SECRET>are SECRET>at SECRET>because SECRET>him
SECRET>i SECRET>not SECRET>on SECRET>was SECRET>who SECRET>with SELF_ADULT>CONTACT SELF_ADULT>and SELF_ADULT>but
SELF_ADULT>of SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>HELPREQ SELF_MINOR>ME SELF_MINOR>NEVERMET
SELF_MINOR>PAST SELF_MINOR>WE SELF_MINOR>a SELF_MINOR>can SELF_MINOR>cant SELF_MINOR>did SELF_MINOR>from SELF_MINOR>to
SELF_MINOR>we SELF_MINOR>would SEND>CREEPY SEND>HARMED SEND>LOVE SEND>OTHER_ADULT SEND>SHAME SEND>VIOLENCE SEND>WORRY
SEND>are SEND>at SEND>dont SEND>get SEND>how SEND>them SEND>they SEND>with SEND>wont SEX>CARE SEX>GIFT SEX>OPINION
SEX>didnt SEX>he SEX>is SEX>said SEX>who SHAME>CARE SHAME>CONTACT SHAME>FAULT SHAME>NUDE SHAME>OPINION SHAME>at
SHAME>but SHAME>with SOMEONE>ADULT SOMEONE>ASSAULT SOMEONE>BEING SOMEONE>DISTRESS SOMEONE>ONLINE SOMEONE>STAT
SOMEONE>at SOMEONE>isnt SOMEONE>my SOMEONE>them SOMEONE>they SOMEONE>wants SOURCE>ABUSE SOURCE>DISTRESS SOURCE>MOVED
SOURCE>SELF_MINOR SOURCE>TOUCH SOURCE>do SOURCE>keeps SOURCE>wants SOURCE>which SOURCE>you STALK>NEVERMET STALK>his
STALK>with STAT>ASK STAT>HARMED STAT>LEAK STAT>ME STAT>SOURCE STAT>TOLD STAT>TOUCH STAT>my STAT>said STAT>they STAT>we
THREAT>FRAME THREAT>KNOWS THREAT>MINOR THREAT>OPINION THREAT>PIC THREAT>SECRET THREAT>SOMEONE THREAT>are THREAT>if
THREAT>they THREAT>will TOLD>CARE TOLD>CRISIS TOLD>DISTRESS TOLD>FEAR TOLD>I TOLD>NEAR TOLD>TOUCH TOLD>VIOLENCE
TOLD>for TOLD>i TOPIC>MY TOPIC>TOPIC TOPIC>my TOPIC>of TOUCH>HELPREQ TOUCH>ONLINE TOUCH>SECRET TOUCH>from TOUCH>have
TOUCH>him TOUCH>she TOUCH>tell TOUCH>your VIOLENCE>CRISIS VIOLENCE>FORCE VIOLENCE>GIFT VIOLENCE>but VIOLENCE>dont
VIOLENCE>get VIOLENCE>had VIOLENCE>isnt VIOLENCE>says VIOLENCE>who VIOLENCE>would WE>DISTRESS WE>FORCE WE>HARMED
WE>MOVED WE>SOURCE WE>because WE>didnt WE>he WE>isnt WE>not WE>of WE>said WE>says WE>she WE>was WORRY>HE WORRY>SHAME
WORRY>dont WORRY>him WORRY>if WORRY>it WORRY>my WORRY>tell WORRY>when YOU>CONTACT YOU>FEAR YOU>FORCE YOU>HELPREQ YOU>I
YOU>MEET YOU>NEAR YOU>NEVERMET YOU>PAST YOU>PEER YOU>STAT YOU>THREAT YOU>TOUCH YOU>at YOU>cant YOU>says YOU>she
YOU>where a>LEAK a>OPINION a>SELF_ADULT a>it and>BEING and>FORCE and>MOVED and>STALK and>WE and>cant and>didnt and>our
are>ADULT are>DISTRESS are>GROOMED are>LEAK are>LOVE are>MEET are>SEND are>if are>says are>she are>your at>ASSAULT
at>DIRECT at>HARMED at>HELPREQ at>LOVE at>THREAT at>on at>our at>please at>would because>CROWD because>HARMED
because>NUDE because>ONLINE because>STALK because>TOLD because>TOUCH because>VIOLENCE because>and because>dont
because>has because>i because>in because>says because>that because>they been>ASK been>CREEPY been>NEAR been>OLDER
been>OPINION been>SEND been>WE been>keep been>our been>so but>CHILD but>DIRECT but>DISTRESS but>KNOWS but>MEET but>MY
but>NEVERMET but>SHAME but>THREAT but>TOLD but>VIOLENCE but>YOU but>at but>if but>of but>our but>says but>us but>wants
but>we but>with but>you can>ASK can>ME can>NEWS can>do can>from can>not can>she can>where cant>KIN cant>says cant>she
did>CARE did>PAST did>PIC did>WE did>does did>he did>him did>we did>would didnt>ME didnt>PEER didnt>but didnt>me
do>ONLINE do>OTHER_ADULT do>SHAME do>from do>has do>this do>you does>ADULT does>BULLY does>FORCE does>WE does>YOU
does>do does>does does>her does>our dont>CRISIS dont>DISTRESS dont>NEWS dont>SEND dont>THREAT dont>can dont>i dont>it
for>HYPO for>NEVERMET for>OTHER_ADULT for>been for>is for>isnt for>me from>I from>ME from>MINOR from>NUDE from>SECRET
from>STALK from>can from>had from>said get>ABUSE get>she get>why got>DIRECT got>KNOWS got>MEET got>SHAME got>cant
got>says got>so got>tell got>that got>what had>HARMED has>HARMED has>SECRET has>are has>from has>him has>us has>when
has>you have>ABUSE have>CREEPY have>CROWD have>DIRECT have>FEAR have>KIN have>KNOWS have>OPINION have>TOUCH have>if
have>me have>please have>should have>they have>who he>GIFT he>OPINION he>at he>but he>dont he>has he>keep he>says
he>would her>ABUSE her>BULLY her>CRISIS her>SECRET her>SOURCE her>TOUCH her>dont her>of her>wont him>CHILD him>DISTRESS
him>FEAR him>KNOWS him>NEWS him>OLDER him>OTHER_ADULT him>PAST him>SECRET him>SEND him>STAT him>TOLD him>VIOLENCE
him>WORRY him>but him>from him>have him>keep him>wants him>wasnt his>ADULT his>CREEPY his>KIN his>MEET his>PAST his>do
his>get his>if his>keep his>not his>of his>she his>tell his>want how>HELPREQ how>SEND how>TOLD how>when i>CHILD i>PEER
i>STAT i>got i>me i>of if>CRISIS if>LEAK if>ORDINARY if>STALK if>WE if>at if>had if>his if>is if>tell if>wants if>wasnt
if>when if>will in>CREEPY in>HARMED in>MEET in>cant in>dont in>keep in>will is>DESPAIR is>HARMED is>HYPO is>ME is>had
is>on is>should is>them is>was is>which isnt>CHILD isnt>CROWD isnt>KIN isnt>YOU isnt>at isnt>the isnt>you it>CREEPY
it>NUDE it>OPINION it>SELF_MINOR it>on keep>DESPAIR keep>do keep>he keep>so keep>the keep>you keeps>CHILD keeps>CONTACT
keeps>CREEPY keeps>HARMED keeps>ME keeps>MY keeps>NEAR keeps>SEX keeps>him keeps>to me>ABUSE me>ASSAULT me>BEING
me>DESPAIR me>LEAK me>NEVERMET me>ONLINE me>SHAME me>TOPIC me>cant me>for me>has me>keep me>keeps me>should me>want
my>BULLY my>FAULT my>FORCE my>HYPO my>dont my>from my>not my>that not>DIRECT not>DISTRESS not>FRAME not>MY not>PIC
not>SECRET not>THREAT not>TOLD not>VIOLENCE not>YOU not>can not>got not>us not>want not>we of>DESPAIR of>LEAK of>TOUCH
of>has of>in of>keeps of>she of>we of>with on>ABUSE on>DISTRESS on>FORCE on>FRAME on>HARMED on>I on>ME on>NEAR
on>NEVERMET on>OLDER on>PIC on>STALK on>TOLD on>can on>his on>keeps on>my on>they on>wasnt on>you our>OPINION
our>THREAT our>YOU our>had our>he our>isnt our>not our>said our>says our>was our>you please>ADULT please>KIN
please>SOMEONE said>BULLY said>CONTACT said>CREEPY said>FORCE said>HARMED said>MEET said>THREAT said>VIOLENCE said>WE
said>at said>did said>get said>us said>want says>CONTACT says>CREEPY says>FAULT says>FEAR says>FRAME says>HELPREQ
says>NEWS says>WORRY says>YOU says>tell says>would says>your she>ASSAULT she>CRISIS she>DISTRESS she>FEAR she>LOVE
she>NUDE she>OPINION she>PIC she>cant she>if she>in she>isnt she>that she>when should>HELPREQ should>I should>OLDER
should>and should>when should>who so>CARE so>CHILD so>FORCE so>I so>NUDE so>can so>if so>says so>us so>want tell>CREEPY
tell>HYPO tell>OPINION tell>PIC tell>YOU tell>for tell>our tell>says that>ASK that>BULLY that>CRISIS that>MINOR
that>OPINION that>TOUCH that>WORRY that>him that>this that>when the>ASSAULT the>PEER the>PIC the>THREAT the>is the>tell
the>that the>us the>was them>BEING them>PIC them>says them>should them>so them>tell they>CREEPY they>for they>on
they>that they>want they>where they>wont they>would this>ADULT this>CONTACT this>GROOMED this>HARMED this>NEVERMET
this>OLDER this>ONLINE this>PAST this>SELF_MINOR this>TOLD this>at this>has this>if this>keeps this>she this>where
this>who to>ABUSE to>CREEPY to>KNOWS to>LEAK to>LOVE to>and to>wont us>DISTRESS us>FORCE us>HELPREQ us>KIN us>MOVED
us>OTHER_ADULT us>SECRET us>VIOLENCE us>because us>has us>he us>on us>our us>she us>we us>what us>when want>CREEPY
want>NEWS want>in want>keep want>please wants>CREEPY wants>FORCE wants>HE wants>HELPREQ wants>LOVE wants>for wants>he
wants>where was>ASK was>LOVE was>PAST was>SELF_ADULT was>STAT was>THREAT was>how was>she was>tell was>wasnt wasnt>KIN
wasnt>from we>NUDE we>SEND we>didnt we>his we>when what>HELPREQ what>NEAR what>PEER what>but what>his what>it what>will
when>CROWD when>PEER when>SELF_MINOR when>SHAME when>THREAT when>VIOLENCE when>WE when>are when>cant when>got when>we
when>wont where>DIRECT where>HELPREQ where>ONLINE where>and where>get where>him where>this which>FRAME which>YOU
which>in who>HE who>HYPO who>LOVE who>SEND who>but who>did who>our why>CARE why>CONTACT why>DISTRESS why>MY
why>ORDINARY why>VIOLENCE why>been why>have why>if why>my why>should why>to will>BULLY will>FRAME will>SECRET
will>THREAT will>and will>not will>tell will>us will>want with>FEAR with>FORCE with>MEET with>NEAR with>SECRET with>has
with>to wont>KNOWS wont>ORDINARY wont>SECRET wont>SOURCE wont>from wont>it wont>on wont>they would>DESPAIR would>HYPO
would>VIOLENCE would>but would>do would>have would>it would>of would>so would>tell would>them would>with would>your
you>FEAR you>MOVED you>NEAR you>STAT you>THREAT you>at you>cant you>says you>where you>would your>FORCE your>FRAME
your>does your>from your>that your>you
""",
    2: """
ABUSE>HELPREQ ABUSE>MINOR ABUSE>MY ABUSE>he ABUSE>in ABUSE>is ABUSE>said ABUSE>was ABUSE>you ADULT>ASK ADULT>OLDER
ADULT>TOUCH ADULT>WE ADULT>can ADULT>got ADULT>not ADULT>on ADULT>tell ADULT>would ASK>DESPAIR ASK>OPINION ASK>SEX
ASK>TOLD ASK>are ASK>tell ASK>when ASK>your ASSAULT>in ASSAULT>is ASSAULT>you BEING>BEING BEING>CONTACT BEING>FORCE
BEING>MY BEING>WORRY BEING>my BEING>to BULLY>FORCE BULLY>SEND BULLY>YOU BULLY>cant BULLY>he BULLY>keep BULLY>so
CARE>CREEPY CARE>OPINION CARE>that CARE>what CHILD>SHAME CHILD>VIOLENCE CHILD>been CHILD>does CHILD>keeps CHILD>of
CHILD>them CONTACT>CRISIS CONTACT>NEAR CONTACT>NEVERMET CONTACT>is CREEPY>ASK CREEPY>CHILD CREEPY>HARMED CREEPY>PEER
CREEPY>SEX CREEPY>because CREEPY>got CREEPY>have CREEPY>should CREEPY>to CRISIS>that CRISIS>would CROWD>BEING
CROWD>KNOWS CROWD>OTHER_ADULT CROWD>THREAT CROWD>because CROWD>from CROWD>was CROWD>why DIRECT>I DIRECT>NEVERMET
DIRECT>NUDE DIRECT>dont DIRECT>what DISTRESS>dont DISTRESS>said DISTRESS>says DISTRESS>wont FEAR>PEER FEAR>he FEAR>his
FEAR>when FEAR>who FEAR>why FEAR>wont FORCE>FORCE FORCE>SOMEONE FORCE>dont FORCE>have FORCE>when FRAME>ABUSE
FRAME>ADULT FRAME>FRAME FRAME>NEWS FRAME>ONLINE FRAME>a FRAME>how FRAME>what GIFT>ABUSE GIFT>CARE GIFT>was GROOMED>ME
GROOMED>me GROOMED>who HARMED>ONLINE HARMED>at HARMED>dont HARMED>them HARMED>was HARMED>with HE>BEING HE>FEAR
HE>HARMED HE>and HE>him HE>i HE>isnt HE>on HE>our HE>where HELPREQ>CROWD HELPREQ>NEAR HELPREQ>OPINION HELPREQ>TOPIC
HELPREQ>a HELPREQ>not HELPREQ>should HELPREQ>you HELPREQ>your HYPO>ASK HYPO>CARE HYPO>CRISIS HYPO>SOURCE HYPO>had
HYPO>says HYPO>to HYPO>wants I>BEING I>ME I>TOPIC I>WORRY I>cant I>has I>isnt I>not I>what KIN>CROWD KIN>they KIN>will
KNOWS>ASK KNOWS>GIFT KNOWS>ONLINE KNOWS>and KNOWS>says KNOWS>wants KNOWS>what LEAK>CRISIS LEAK>WE LEAK>YOU LEAK>isnt
LEAK>our LEAK>she LEAK>you LOVE>CONTACT LOVE>LOVE LOVE>SECRET LOVE>SELF_MINOR LOVE>SEND LOVE>but LOVE>her LOVE>his
LOVE>that ME>HARMED ME>HE ME>PEER ME>so ME>us MEET>OPINION MEET>WORRY MEET>that MEET>was MINOR>FEAR MINOR>LOVE
MINOR>him MINOR>the MINOR>we MINOR>what MINOR>where MINOR>why MOVED>CARE MOVED>HE MOVED>ONLINE MOVED>and MOVED>so
MOVED>where MOVED>with MY>CHILD MY>FAULT MY>FEAR MY>NEAR MY>SEX MY>STAT MY>TOPIC MY>at MY>had MY>i MY>on MY>when MY>you
NEAR>I NEAR>get NEAR>her NEAR>his NEAR>i NEVERMET>HE NEVERMET>SOURCE NEVERMET>should NEVERMET>tell NEWS>SOURCE NEWS>WE
NEWS>have NEWS>our NEWS>why NUDE>PEER NUDE>YOU NUDE>did NUDE>when OLDER>FORCE OLDER>ONLINE OLDER>do OLDER>has OLDER>him
OLDER>if OLDER>in OLDER>our OLDER>where ONLINE>BULLY ONLINE>DESPAIR ONLINE>DIRECT ONLINE>NEAR ONLINE>TOLD ONLINE>TOPIC
ONLINE>TOUCH ONLINE>at ONLINE>didnt ONLINE>his ONLINE>on ONLINE>they OPINION>DIRECT OPINION>MEET OPINION>OLDER
OPINION>PAST OPINION>PIC OPINION>him ORDINARY>CARE ORDINARY>TOUCH ORDINARY>his ORDINARY>my ORDINARY>our ORDINARY>was
ORDINARY>who OTHER_ADULT>KNOWS OTHER_ADULT>LOVE OTHER_ADULT>MEET OTHER_ADULT>PAST OTHER_ADULT>SECRET OTHER_ADULT>dont
OTHER_ADULT>want PAST>OLDER PAST>ORDINARY PAST>WORRY PAST>a PAST>at PAST>him PAST>my PAST>the PEER>did PEER>them
PEER>want PEER>what PIC>BEING PIC>LEAK PIC>ONLINE PIC>PAST PIC>cant PIC>my PIC>us PIC>we PIC>when PIC>would PIC>your
SECRET>I SECRET>SEND SECRET>and SECRET>how SECRET>the SECRET>this SECRET>you SELF_ADULT>ME SELF_ADULT>MY SELF_ADULT>how
SELF_ADULT>me SELF_ADULT>my SELF_ADULT>on SELF_ADULT>so SELF_ADULT>the SELF_ADULT>was SELF_MINOR>GROOMED
SELF_MINOR>dont SELF_MINOR>for SELF_MINOR>got SELF_MINOR>keep SELF_MINOR>not SELF_MINOR>says SELF_MINOR>wants SEND>MY
SEND>ORDINARY SEND>SOURCE SEND>TOUCH SEND>is SEND>she SEND>that SEX>ADULT SEX>MY SEX>OTHER_ADULT SEX>SHAME SEX>for
SEX>his SHAME>HELPREQ SHAME>PIC SHAME>did SHAME>do SHAME>is SOMEONE>CREEPY SOMEONE>FEAR SOMEONE>but SOMEONE>keep
SOMEONE>us SOMEONE>would SOURCE>CHILD SOURCE>SEX SOURCE>VIOLENCE SOURCE>been SOURCE>but SOURCE>did SOURCE>it
SOURCE>that STALK>THREAT STALK>YOU STALK>at STAT>DISTRESS STAT>HELPREQ STAT>MINOR STAT>STAT STAT>because STAT>me
THREAT>HARMED THREAT>HELPREQ THREAT>ORDINARY THREAT>YOU THREAT>wont THREAT>you TOLD>ASSAULT TOLD>CROWD TOLD>FORCE
TOLD>GIFT TOLD>HARMED TOLD>SHAME TOLD>SOMEONE TOLD>TOPIC TOLD>from TOLD>him TOLD>of TOLD>us TOUCH>HARMED TOUCH>NEVERMET
TOUCH>SOURCE TOUCH>to VIOLENCE>CARE VIOLENCE>CHILD VIOLENCE>DIRECT VIOLENCE>LOVE VIOLENCE>PEER VIOLENCE>PIC
VIOLENCE>WORRY VIOLENCE>him VIOLENCE>it VIOLENCE>me VIOLENCE>our VIOLENCE>they VIOLENCE>us WE>FEAR WE>SEX WE>TOUCH WE>a
WE>in WORRY>ASK WORRY>SELF_MINOR WORRY>have WORRY>her YOU>ASK YOU>NEWS YOU>SECRET YOU>WE YOU>but YOU>them a>CARE
a>GROOMED a>got a>his a>of a>them a>this a>you and>ASSAULT and>GROOMED and>HE and>SEX and>can and>did and>said and>this
are>MINOR are>NEWS are>TOPIC are>did are>for at>FRAME at>I at>TOUCH at>did at>keeps at>said at>should at>them
because>BULLY because>OLDER because>SELF_MINOR because>a because>got been>PIC been>SEX been>THREAT been>TOUCH been>cant
been>her been>she been>them but>CREEPY but>CROWD but>LOVE but>MINOR but>OPINION but>OTHER_ADULT but>SECRET but>WE
but>are but>been but>cant but>said but>that can>if can>please can>when cant>CHILD cant>HE cant>and cant>of cant>they
did>I did>ONLINE did>i did>so didnt>do do>CREEPY do>STAT do>and do>because do>dont do>me does>I does>can does>who
does>you dont>HARMED dont>I dont>ONLINE dont>VIOLENCE dont>do dont>with for>DESPAIR for>DISTRESS for>FORCE for>GROOMED
for>HARMED for>MEET for>SELF_ADULT for>SHAME for>he for>of for>said for>says for>should for>us for>when for>who for>you
from>ASK from>CROWD from>OLDER from>OPINION from>OTHER_ADULT from>SEND from>TOUCH from>but from>is from>it get>ASK
get>DISTRESS get>GROOMED get>VIOLENCE get>do get>if got>ABUSE got>CRISIS got>LEAK got>STALK got>the got>them got>who
got>would had>CHILD had>VIOLENCE had>YOU had>from had>to had>with had>you has>ASK has>KIN has>ORDINARY has>says has>she
has>who have>CRISIS have>DESPAIR have>I have>LOVE have>NEWS have>ORDINARY have>SHAME have>and have>because have>dont
have>had have>i have>tell have>will he>CRISIS he>from he>get he>in he>our he>this her>FORCE her>FRAME her>HELPREQ
her>KIN her>at her>from her>him her>his her>keep her>what him>ASK him>MINOR him>OPINION him>STALK him>him him>his
him>of him>this his>ASK his>CROWD his>MINOR his>NUDE his>VIOLENCE his>dont his>said how>ABUSE how>but how>in how>me
i>LEAK i>SHAME i>THREAT i>TOPIC i>WE i>does i>has i>i i>is i>not if>HE if>OLDER if>but if>me if>why if>with in>BEING
in>NEVERMET in>did in>is in>who in>you is>BEING is>FRAME is>OTHER_ADULT is>it is>says is>we isnt>ME isnt>ONLINE
isnt>ORDINARY isnt>her isnt>me isnt>she it>FORCE it>OLDER it>SEX it>because it>can it>her it>in it>should it>wants
keeps>TOLD keeps>WORRY keeps>YOU keeps>he keeps>it keeps>you me>GROOMED me>HARMED me>PEER me>PIC me>do me>does me>from
me>get me>how me>i me>she me>to me>who my>CREEPY my>GROOMED my>MY my>SEND my>STAT my>TOPIC my>TOUCH my>does not>ASK
not>CARE not>SOMEONE not>SOURCE not>WE not>WORRY not>cant not>he not>was not>you of>BEING of>CHILD of>CROWD of>OPINION
of>OTHER_ADULT of>SECRET of>been of>me of>our of>the on>HYPO on>PEER on>SECRET on>SEND on>been on>but on>has on>this
on>wont on>your our>ABUSE our>FEAR our>I our>MY our>NUDE our>SECRET our>i our>my our>of please>CARE please>I
please>PEER please>do please>she please>what said>CROWD said>FRAME said>NUDE said>ONLINE said>SELF_MINOR said>SHAME
said>YOU said>if said>why says>DESPAIR says>THREAT says>at says>can says>has she>DESPAIR she>HARMED she>HELPREQ
she>THREAT she>because she>has she>he she>it she>should she>tell should>CRISIS should>ME should>WE should>but should>me
should>them should>we so>HELPREQ so>PIC so>SEX so>SOURCE so>WE so>but so>has so>have so>tell so>with so>would
tell>BEING tell>GIFT tell>TOUCH tell>at tell>of tell>on tell>you that>KNOWS that>MEET that>SELF_MINOR that>his that>i
that>want the>BEING the>PAST the>SHAME the>TOPIC the>cant them>GIFT them>SECRET them>SOURCE them>get them>is them>of
them>want them>we them>what them>when they>GIFT they>GROOMED they>NEWS they>got they>why they>will this>CREEPY
this>DISTRESS this>FORCE this>MINOR this>PEER this>can this>cant this>of to>DISTRESS to>FEAR to>KIN to>OTHER_ADULT
to>SELF_MINOR to>SHAME to>TOLD to>keep to>was us>ADULT us>FRAME us>SOURCE us>WE us>WORRY us>are us>dont us>us us>wants
want>CONTACT want>LOVE want>SHAME want>TOUCH want>VIOLENCE want>do want>my want>tell wants>GIFT wants>I wants>keep
wants>my was>CHILD was>CROWD was>MEET was>OTHER_ADULT was>PEER was>WORRY was>YOU was>at was>have was>isnt was>not
we>CARE we>TOLD we>TOUCH we>are we>this what>MOVED what>do what>of what>our what>them what>was when>CREEPY when>MINOR
when>OTHER_ADULT when>at when>has when>them where>MINOR where>TOPIC where>in where>keeps where>our where>which
which>HELPREQ which>because which>your who>CRISIS who>FEAR who>FORCE who>GIFT who>VIOLENCE who>are who>not who>them
who>was why>WE why>she why>we will>FORCE will>HELPREQ will>ORDINARY will>do will>my will>was with>CRISIS with>GIFT
with>OTHER_ADULT with>SELF_MINOR with>been with>but with>his with>them with>what with>you with>your wont>HARMED
wont>NUDE wont>PEER wont>PIC wont>SOMEONE wont>at wont>of would>MY would>ORDINARY would>OTHER_ADULT would>SHAME
would>for would>me would>us you>HELPREQ you>KNOWS you>NEWS you>them you>wants you>was your>GROOMED your>ME your>SEND
your>TOUCH your>a your>but your>she your>tell your>wont
""",
    3: """
ABUSE>CONTACT ABUSE>ONLINE ABUSE>because ABUSE>it ABUSE>where ADULT>SEX ADULT>TOPIC ADULT>dont ADULT>from ADULT>her
ADULT>i ADULT>what ASK>MOVED ASK>SELF_MINOR ASK>was ASSAULT>a ASSAULT>it BEING>ASK BEING>HARMED BEING>NUDE BEING>PIC
BEING>SOMEONE BULLY>CARE BULLY>STALK BULLY>because CARE>MEET CARE>VIOLENCE CARE>WE CARE>from CHILD>MOVED CHILD>NUDE
CHILD>do CHILD>your CONTACT>CONTACT CONTACT>FORCE CONTACT>PIC CONTACT>and CONTACT>got CONTACT>your CREEPY>ADULT
CREEPY>FEAR CREEPY>HE CREEPY>a CREEPY>are CREEPY>his CREEPY>them CRISIS>MY CRISIS>her CRISIS>my CROWD>CREEPY
CROWD>NEVERMET CROWD>ONLINE CROWD>OPINION CROWD>at CROWD>cant CROWD>it CROWD>my CROWD>they CROWD>this CROWD>want
CROWD>will CROWD>your DESPAIR>her DIRECT>SOMEONE DIRECT>i DIRECT>in DIRECT>with DISTRESS>CONTACT DISTRESS>OPINION
DISTRESS>WORRY DISTRESS>was FORCE>HE FORCE>ONLINE FORCE>at FRAME>ORDINARY FRAME>SOMEONE FRAME>that FRAME>where
GIFT>ADULT GIFT>ASK GIFT>NUDE GIFT>WORRY GIFT>YOU GIFT>to GIFT>we GIFT>who GIFT>your GROOMED>DIRECT GROOMED>if
GROOMED>you HARMED>HARMED HARMED>I HARMED>ME HARMED>MY HARMED>and HARMED>i HARMED>in HARMED>me HARMED>my HE>ABUSE
HE>NEWS HE>SEND HE>is HE>which HE>why HE>your HELPREQ>DIRECT HELPREQ>GIFT HELPREQ>LOVE HELPREQ>OLDER HELPREQ>SHAME
HELPREQ>STALK HELPREQ>WE HELPREQ>does HELPREQ>they HELPREQ>want HELPREQ>wont HELPREQ>would HYPO>MY HYPO>that HYPO>was
I>I I>does I>for I>is I>them I>will KIN>NUDE KIN>isnt KIN>on KNOWS>a KNOWS>got LEAK>ONLINE LOVE>OLDER LOVE>PEER
LOVE>SOMEONE LOVE>dont LOVE>she LOVE>this LOVE>who ME>NEAR ME>NEVERMET ME>SOMEONE ME>at ME>has ME>wants ME>why MEET>I
MEET>OLDER MEET>ONLINE MEET>OTHER_ADULT MEET>i MEET>it MEET>of MEET>she MEET>to MINOR>ABUSE MINOR>CARE MINOR>HE
MINOR>ME MINOR>but MINOR>from MOVED>on MY>FRAME MY>MY MY>PAST MY>didnt MY>not MY>they MY>would NEAR>CONTACT NEAR>ME
NEAR>WE NEAR>and NEAR>me NEAR>my NEAR>our NEVERMET>she NEWS>ADULT NEWS>CARE NEWS>CHILD NEWS>in NEWS>says NUDE>FEAR
NUDE>ONLINE NUDE>are NUDE>at NUDE>his NUDE>me OLDER>ASK OLDER>MY OLDER>SECRET OLDER>isnt ONLINE>FORCE ONLINE>her
ONLINE>our OPINION>GROOMED OPINION>LOVE OPINION>TOLD OPINION>in OPINION>with ORDINARY>BEING ORDINARY>CHILD ORDINARY>KIN
ORDINARY>KNOWS ORDINARY>OLDER ORDINARY>PIC ORDINARY>STAT ORDINARY>and ORDINARY>because ORDINARY>is ORDINARY>we
OTHER_ADULT>CARE OTHER_ADULT>GIFT OTHER_ADULT>ME OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>in PAST>CONTACT PAST>I
PAST>MINOR PAST>MY PAST>PAST PAST>that PAST>to PEER>CONTACT PEER>DESPAIR PEER>GROOMED PEER>HARMED PEER>MEET
PEER>NEVERMET PEER>OLDER PEER>SELF_MINOR PEER>when PIC>SELF_MINOR PIC>for PIC>him PIC>in SECRET>KIN SECRET>OLDER
SECRET>SHAME SECRET>got SECRET>it SELF_ADULT>a SELF_MINOR>OLDER SELF_MINOR>at SELF_MINOR>has SELF_MINOR>if
SELF_MINOR>tell SEND>CARE SEND>FRAME SEND>MINOR SEND>if SEND>our SEND>should SEND>wants SEX>ABUSE SEX>ASK SEX>I SEX>SEX
SEX>her SEX>i SEX>when SHAME>HARMED SHAME>I SHAME>i SHAME>was SOMEONE>FRAME SOMEONE>NEAR SOMEONE>wasnt SOURCE>MEET
SOURCE>OTHER_ADULT SOURCE>STALK SOURCE>have SOURCE>tell SOURCE>would STALK>KIN STALK>can STALK>he STALK>will STAT>ABUSE
STAT>FRAME STAT>HE STAT>OPINION STAT>PIC STAT>but THREAT>LEAK THREAT>at THREAT>her THREAT>in THREAT>it THREAT>said
THREAT>them TOLD>NUDE TOLD>get TOLD>how TOLD>why TOPIC>BULLY TOUCH>NUDE TOUCH>ORDINARY TOUCH>SOMEONE TOUCH>YOU
TOUCH>dont TOUCH>so TOUCH>you VIOLENCE>SELF_MINOR VIOLENCE>been VIOLENCE>for WE>CONTACT WE>CROWD WE>MINOR WE>PEER
WE>dont WE>it WE>keeps WORRY>ME WORRY>PEER WORRY>VIOLENCE WORRY>at WORRY>me WORRY>she YOU>KNOWS YOU>OPINION YOU>SHAME
YOU>SOURCE YOU>WORRY YOU>isnt YOU>of YOU>so YOU>wants a>CRISIS a>DISTRESS a>FEAR a>MY a>her a>i a>to and>DIRECT
and>GIFT and>ME and>NEAR and>OLDER and>and and>because and>been and>if and>keep and>to and>where are>NUDE are>ONLINE
are>WORRY are>my are>not at>CONTACT at>CROWD at>PAST at>TOPIC at>that at>the at>this at>to at>where at>who
because>CHILD because>CREEPY because>FEAR because>PAST because>SECRET because>SEND because>been been>ABUSE been>CARE
been>CROWD been>GIFT been>HELPREQ been>ONLINE been>YOU been>dont been>my been>the but>SEND but>SOMEONE but>because
but>isnt but>tell can>ASSAULT can>FORCE can>FRAME can>KIN can>OLDER can>at cant>SHAME cant>SOURCE cant>why did>MOVED
did>my did>our did>was didnt>KIN didnt>from do>CRISIS do>MEET do>NUDE do>PIC do>YOU do>the do>to do>was does>from
does>my dont>CARE dont>GIFT dont>KIN dont>ME dont>dont dont>him dont>his dont>on for>ADULT for>KNOWS for>VIOLENCE
for>have for>i from>FRAME from>KIN from>PAST from>SHAME from>do from>how from>keep from>keeps from>says from>tell
from>wasnt from>we get>NEVERMET get>OPINION get>PEER get>SOURCE got>ASK got>CARE got>CROWD got>DESPAIR got>DISTRESS
got>SECRET got>TOUCH got>him got>you had>ADULT had>DISTRESS had>KIN has>ABUSE has>THREAT have>got have>not have>this
have>when have>you he>CHILD he>do he>have he>of he>when he>your her>ASK her>CARE her>HARMED her>HYPO her>LOVE her>NUDE
her>i him>ADULT him>her him>who his>TOUCH his>where how>LEAK how>MINOR how>NUDE how>WORRY how>do i>CARE i>KIN i>SEND
i>isnt if>ASSAULT if>DIRECT if>OTHER_ADULT if>SEX if>does if>my if>not in>BULLY in>DIRECT in>HYPO in>TOPIC in>and
in>isnt is>I is>cant is>isnt is>to isnt>and it>CRISIS it>HARMED it>I it>he keep>ASK keeps>HE keeps>HELPREQ keeps>MEET
keeps>PIC keeps>SECRET keeps>SOMEONE keeps>for keeps>my me>ASK me>CONTACT me>but me>please me>which me>why my>PAST
my>SOURCE my>THREAT my>have my>isnt my>they not>for not>my not>this of>CREEPY of>because of>dont of>says on>FEAR
on>SELF_MINOR on>if on>our on>tell our>DISTRESS our>PEER our>SEX our>are our>been our>for our>keeps our>on our>the
please>can please>he please>tell please>to please>where said>PEER said>does said>on said>so said>will says>ABUSE
says>BEING says>I says>MEET says>SHAME says>cant says>for says>her says>if says>in says>not says>please says>says
says>them says>when she>ABUSE she>GIFT she>WORRY she>at she>keep she>so she>they she>we should>SELF_MINOR should>STALK
should>the should>where so>NEVERMET so>him so>in so>we tell>HELPREQ tell>ME tell>dont tell>them that>MOVED
that>OTHER_ADULT that>PAST that>been that>did that>her that>she that>they the>SECRET the>got the>it the>keep the>the
the>what them>ASK them>CHILD them>CROWD them>OPINION them>he them>the them>this them>why they>HYPO they>PEER they>does
they>if they>said they>says they>when this>ME this>WE this>me to>TOUCH to>are to>do us>ASK want>ME want>SELF_MINOR
want>him wants>NUDE wants>YOU wants>get wants>her wants>to wants>you was>GROOMED was>MINOR was>me was>who was>your
we>ASK we>ME we>MEET we>SOMEONE we>get we>us what>CRISIS what>PAST what>isnt what>says what>so when>OPINION when>been
when>dont when>i when>me when>on when>with where>HE where>do which>ME which>WE which>my which>to who>BEING who>WORRY
who>been who>get who>of who>on who>we who>your why>OTHER_ADULT why>what will>MY with>ASK with>NEVERMET with>PIC
with>TOLD with>are with>her with>i with>says wont>ASK wont>why would>CRISIS would>THREAT would>my you>SHAME you>WE
you>WORRY you>it you>of your>ASK your>LOVE your>NUDE your>PAST your>in your>isnt your>it your>was
""",
    4: """
ABUSE>CHILD ABUSE>PEER ABUSE>THREAT ABUSE>and ABUSE>do ABUSE>if ABUSE>of ADULT>FORCE ASK>MINOR ASK>THREAT ASK>TOUCH
ASK>but ASK>keep ASSAULT>YOU ASSAULT>if BEING>I BEING>SEND BEING>a BEING>i BEING>is BULLY>get BULLY>them BULLY>to
CARE>BEING CARE>HE CARE>how CARE>said CARE>was CHILD>BEING CHILD>FRAME CHILD>KNOWS CHILD>ORDINARY CHILD>because
CHILD>was CHILD>we CHILD>what CONTACT>NUDE CONTACT>her CREEPY>HELPREQ CREEPY>ME CREEPY>at CREEPY>her CREEPY>him
CREEPY>me CREEPY>that CROWD>FORCE CROWD>I CROWD>ORDINARY CROWD>SHAME CROWD>been CROWD>her CROWD>if CROWD>in CROWD>keep
CROWD>so CROWD>to DESPAIR>HE DIRECT>VIOLENCE DIRECT>and DIRECT>from DIRECT>her DISTRESS>HE DISTRESS>SHAME
DISTRESS>VIOLENCE DISTRESS>he DISTRESS>my DISTRESS>to FEAR>ONLINE FEAR>to FORCE>from FORCE>says FRAME>MY FRAME>SECRET
FRAME>at FRAME>i GIFT>GIFT GIFT>SELF_MINOR GIFT>her GIFT>in GIFT>me GIFT>so GIFT>wants GROOMED>a GROOMED>he GROOMED>is
HARMED>him HARMED>it HE>CRISIS HE>DESPAIR HE>MEET HE>ONLINE HE>did HE>it HE>keep HE>said HE>what HELPREQ>DISTRESS
HELPREQ>HE HELPREQ>I HELPREQ>NUDE HELPREQ>PEER HELPREQ>SECRET HELPREQ>SELF_MINOR HELPREQ>our HELPREQ>so HELPREQ>what
HYPO>PEER HYPO>my I>ABUSE I>CREEPY I>HARMED I>LOVE I>THREAT I>who KIN>CHILD KIN>CREEPY KIN>KNOWS KIN>MOVED KIN>have
KIN>this KNOWS>STAT KNOWS>our LEAK>are LOVE>CROWD LOVE>from ME>ADULT ME>CONTACT ME>and ME>does ME>she MEET>HELPREQ
MEET>said MEET>should MINOR>CHILD MINOR>CROWD MINOR>MY MINOR>THREAT MINOR>have MINOR>keep MINOR>our MINOR>says MY>MINOR
MY>from MY>keep MY>she MY>where NEWS>PIC NEWS>my NEWS>the NUDE>ADULT NUDE>LEAK NUDE>ME NUDE>SHAME NUDE>my NUDE>on
NUDE>so OLDER>are OLDER>what ONLINE>SEND ONLINE>YOU ONLINE>cant ONLINE>from ONLINE>i ONLINE>want ONLINE>we ONLINE>where
OPINION>TOUCH OPINION>a OPINION>but OPINION>from OPINION>of OPINION>this ORDINARY>ASK ORDINARY>can ORDINARY>please
ORDINARY>your OTHER_ADULT>if OTHER_ADULT>we PAST>ASK PAST>SELF_MINOR PAST>please PEER>PAST PEER>says PEER>us PEER>wants
PIC>CROWD PIC>NEVERMET PIC>SHAME PIC>he PIC>says SECRET>HARMED SECRET>WE SECRET>didnt SEX>HE SEX>NUDE SEX>my SHAME>HE
SHAME>him SHAME>said SHAME>so SHAME>this SOMEONE>HELPREQ SOMEONE>LOVE SOMEONE>for SOMEONE>to SOMEONE>want
SOURCE>ORDINARY SOURCE>PEER SOURCE>PIC SOURCE>TOPIC SOURCE>his STALK>SOMEONE STALK>to STALK>you STAT>have STAT>you
THREAT>because TOLD>THREAT TOLD>our TOPIC>are TOUCH>when VIOLENCE>CONTACT VIOLENCE>THREAT VIOLENCE>VIOLENCE WE>BULLY
WE>ONLINE WE>THREAT WE>should WE>tell WORRY>CREEPY WORRY>DISTRESS WORRY>SEND WORRY>but WORRY>from WORRY>isnt WORRY>said
WORRY>with YOU>CARE YOU>OLDER YOU>and YOU>his YOU>our a>LOVE a>THREAT a>please a>your and>BULLY and>HARMED and>SOMEONE
and>does and>has and>have and>my and>please are>WE at>his because>keeps been>NUDE been>a been>and but>CONTACT but>HE
but>KIN but>can but>for but>has but>keeps can>CHILD can>in cant>SECRET cant>do cant>get cant>he cant>would did>do
did>tell didnt>ADULT didnt>CARE didnt>to do>CONTACT do>LEAK do>OLDER does>ASK does>MY does>this dont>SOURCE for>ABUSE
for>BEING for>OLDER for>ORDINARY for>cant for>has for>her for>my for>so from>CARE from>HELPREQ from>PEER from>at
from>for from>me from>who from>wont get>from get>when got>NEAR got>WORRY got>keep had>CARE had>I had>MY had>him had>i
had>my had>of had>the had>was has>FORCE has>I has>MEET has>TOLD has>i has>in has>of have>ADULT have>LEAK he>ABUSE
he>HARMED he>I he>SOMEONE he>is he>us he>want her>GIFT her>MINOR her>ORDINARY her>TOLD her>but her>do her>he him>HE
him>ORDINARY him>the him>to his>NEAR his>has his>is his>wants how>CRISIS how>SOMEONE how>for how>would i>BEING i>CREEPY
i>HARMED i>LOVE i>ME i>our i>will if>ME if>PAST if>PEER if>STAT if>can if>the in>FORCE in>KNOWS in>STAT in>us in>when
is>FAULT is>HELPREQ is>get is>i is>she is>why isnt>HE isnt>i it>LOVE it>has keep>CONTACT keep>HE keep>for keep>to
keeps>MINOR keeps>OPINION keeps>TOUCH keeps>she keeps>that me>KIN me>VIOLENCE my>HARMED my>PEER my>SOMEONE my>get
my>the my>them my>who not>ADULT not>i not>if of>DISTRESS of>and of>but of>get of>on on>ASK on>BEING on>CHILD on>CRISIS
on>HE on>LEAK on>VIOLENCE on>YOU on>dont on>who our>CARE our>CROWD our>MINOR our>TOLD our>and our>has our>his
please>THREAT please>i please>not said>ASK said>SECRET said>has said>her said>is said>them said>we said>where
says>TOPIC she>KNOWS she>MEET she>not should>MEET should>ONLINE should>SEND should>SOMEONE should>have should>her
should>my so>ADULT so>GIFT so>HYPO so>ORDINARY so>PEER so>SHAME so>THREAT so>for so>keeps so>to tell>ORDINARY
that>CREEPY that>OLDER that>SHAME that>from that>how that>wants the>CARE the>CRISIS the>KNOWS the>OPINION the>because
the>can the>i the>who the>would them>they they>I they>cant they>i this>SOMEONE this>STALK to>HE to>NUDE to>PAST
to>THREAT to>in to>we us>CHILD us>CROWD us>and us>with want>DESPAIR want>PIC want>so wants>MEET wants>OPINION
wants>THREAT was>DISTRESS was>GIFT was>HARMED was>I was>a was>he was>which wasnt>HE wasnt>SOMEONE wasnt>he we>SECRET
we>is we>should we>tell what>HYPO what>THREAT what>VIOLENCE what>is what>on when>SOURCE when>a where>I where>ME
where>are where>it which>can which>us who>ABUSE who>CREEPY who>HARMED who>KIN who>KNOWS who>MEET who>him who>wont
will>them will>they with>BULLY with>YOU with>and with>not with>of with>wants wont>CREEPY wont>THREAT wont>them wont>to
would>CARE would>LOVE would>ME would>MINOR you>I you>OLDER you>PIC you>SEND you>his you>so you>tell your>PEER your>if
your>me your>not your>to
""",
    5: """
ABUSE>KIN ADULT>MINOR ADULT>TOLD ADULT>do ADULT>has ADULT>it ASK>CRISIS ASK>FORCE ASK>from ASK>you BEING>GIFT BEING>she
BEING>with BULLY>have BULLY>how BULLY>it BULLY>the CARE>HARMED CARE>NEWS CARE>SHAME CARE>dont CARE>so CHILD>HE
CHILD>HELPREQ CHILD>HYPO CHILD>I CHILD>WE CHILD>isnt CHILD>want CHILD>wont CONTACT>DISTRESS CONTACT>ONLINE CONTACT>dont
CREEPY>CROWD CREEPY>on CREEPY>what CRISIS>on CRISIS>this CROWD>BULLY CROWD>and DESPAIR>ONLINE DESPAIR>for DESPAIR>in
DESPAIR>is DISTRESS>cant DISTRESS>them FAULT>I FAULT>do FAULT>i FEAR>this FORCE>PIC FORCE>him FRAME>do FRAME>from
FRAME>my FRAME>so FRAME>us GIFT>a GIFT>where GROOMED>YOU GROOMED>in GROOMED>it HARMED>did HARMED>they HE>CROWD HE>HYPO
HE>ME HE>MY HE>does HE>for HE>her HELPREQ>HYPO HELPREQ>MINOR HELPREQ>YOU HELPREQ>from HYPO>HE HYPO>YOU HYPO>in HYPO>she
HYPO>your I>CARE I>CONTACT I>tell KIN>BEING KIN>does KIN>dont KIN>of KIN>us KNOWS>I KNOWS>i LEAK>do LEAK>on LOVE>ASK
LOVE>BULLY LOVE>OTHER_ADULT LOVE>PIC LOVE>YOU LOVE>for LOVE>is LOVE>you ME>FORCE ME>SHAME ME>VIOLENCE ME>didnt ME>from
ME>when MINOR>OTHER_ADULT MINOR>me MINOR>said MINOR>that MINOR>with MOVED>MY MY>HARMED MY>KNOWS MY>LEAK MY>NEVERMET
MY>WE MY>WORRY MY>he NEAR>in NEVERMET>HELPREQ NEVERMET>of NEWS>CROWD NEWS>I NEWS>at NEWS>i OLDER>LOVE OLDER>YOU
OLDER>he OLDER>this OLDER>to OLDER>you ONLINE>GIFT ONLINE>ME ONLINE>PAST ONLINE>PIC ONLINE>if OPINION>SEX
OPINION>VIOLENCE OPINION>it OPINION>on OPINION>they ORDINARY>CROWD ORDINARY>DESPAIR ORDINARY>MEET ORDINARY>YOU
ORDINARY>are ORDINARY>when OTHER_ADULT>CONTACT OTHER_ADULT>me OTHER_ADULT>says PAST>OPINION PEER>ASSAULT PEER>DIRECT
PEER>she PIC>do PIC>was SECRET>PEER SECRET>PIC SECRET>SECRET SECRET>from SECRET>have SECRET>our SELF_ADULT>ADULT
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>been SELF_ADULT>have SELF_MINOR>FRAME SELF_MINOR>PEER SEND>ASK SEND>I
SEND>KIN SEND>SECRET SEND>i SEND>it SEND>my SEND>want SEX>at SEX>in SHAME>SEND SHAME>SEX SHAME>didnt SHAME>have
SHAME>he SOMEONE>CROWD SOMEONE>HARMED SOMEONE>PAST SOMEONE>are SOMEONE>i SOMEONE>me SOMEONE>says SOMEONE>so
SOMEONE>this SOURCE>GIFT SOURCE>PAST SOURCE>TOLD SOURCE>if STALK>STALK STAT>ONLINE STAT>our THREAT>THREAT THREAT>he
THREAT>us TOLD>CHILD TOLD>CONTACT TOLD>MOVED TOLD>WE TOLD>her TOLD>not TOLD>this TOLD>with TOUCH>CROWD TOUCH>MINOR
TOUCH>a VIOLENCE>WE WE>are WE>can WE>has WE>please YOU>PIC YOU>SEND YOU>SEX YOU>SOMEONE YOU>get YOU>said YOU>tell
YOU>was a>CHILD a>HE a>if a>keeps and>CARE and>FRAME and>KNOWS and>SECRET and>for and>his and>should and>the and>wasnt
are>I are>at are>why at>CHILD at>can at>he at>it at>me because>GROOMED because>his because>what been>I been>SOMEONE
been>at been>i been>me can>he can>his cant>tell did>ME did>of did>on didnt>MY didnt>my do>ME do>says does>at
does>because dont>says dont>she for>CHILD for>FEAR for>SOMEONE for>for for>him from>FEAR from>TOLD from>a from>dont
from>he get>MY get>him got>ADULT got>HELPREQ got>VIOLENCE got>do got>have had>in has>for has>me has>on have>MOVED
have>SEX have>SOMEONE have>of have>where he>DIRECT he>STAT he>does he>her he>i he>isnt he>my he>them he>we he>you
her>in her>that her>the him>I him>if him>me him>said him>she him>so him>was his>SEND his>TOLD his>they his>to how>CROWD
how>SHAME how>and how>from how>him how>that i>ABUSE i>have i>keeps if>ABUSE if>HELPREQ if>NUDE if>SECRET if>SEND
if>cant if>he in>HE in>ONLINE in>SEND in>SOURCE in>a in>because in>should in>why is>ABUSE is>MINOR is>SELF_MINOR is>SEX
is>dont is>got is>is is>this isnt>OPINION isnt>when it>CHILD it>for it>have it>my keep>at keep>on keep>them keeps>WE
keeps>on keeps>our me>MINOR me>MY me>NEAR me>didnt my>KNOWS my>LEAK my>VIOLENCE my>got of>HE of>SEND of>of of>who
on>CARE on>KIN on>TOUCH on>her on>me our>HE please>HE please>NEAR said>cant said>him said>it said>please said>they
said>when says>ADULT says>GIFT says>ME says>a says>but says>do says>got says>is says>she she>ADULT she>NEVERMET
she>VIOLENCE she>but she>us she>wont should>it so>my so>of that>HARMED that>WE that>for the>on the>them the>when them>i
they>DIRECT they>KIN they>VIOLENCE they>are they>have this>get this>our this>this to>cant to>you us>THREAT us>it us>to
wants>CARE wants>him wants>i wants>us was>OPINION was>do was>for was>them wasnt>a we>BULLY we>a we>can we>have we>in
what>ABUSE what>he what>tell when>and when>they where>CONTACT where>me where>who which>SOMEONE which>at which>he
who>ORDINARY who>STALK who>TOUCH who>if who>in who>is who>us why>CREEPY why>FEAR why>HE why>SOMEONE why>didnt will>PIC
with>HE with>OPINION with>THREAT with>dont wont>FORCE would>ABUSE would>ASK would>he would>want you>ABUSE you>FRAME
you>LOVE you>NUDE you>OPINION you>SEX you>SOMEONE you>get you>that your>CARE your>and
""",
    6: """
ABUSE>this ADULT>CREEPY ADULT>DISTRESS ADULT>OTHER_ADULT ADULT>SECRET ADULT>SOMEONE ASK>ASK ASK>KNOWS ASK>SEND ASK>of
BEING>CREEPY BEING>HE BEING>STALK BEING>THREAT BULLY>MY CARE>ASSAULT CARE>do CHILD>ONLINE CONTACT>ASK CONTACT>CROWD
CONTACT>from CONTACT>it CREEPY>CREEPY CROWD>ABUSE CROWD>DISTRESS CROWD>HE CROWD>HYPO CROWD>do CROWD>says DESPAIR>would
DIRECT>WE DIRECT>a DISTRESS>SOURCE DISTRESS>his DISTRESS>it FEAR>VIOLENCE FEAR>her FORCE>NUDE FORCE>and FRAME>SEX
FRAME>WORRY FRAME>is FRAME>which GIFT>PEER GIFT>them GROOMED>she HE>BULLY HE>FRAME HE>I HE>VIOLENCE HE>has HE>not
HE>wont HELPREQ>SEND HELPREQ>of I>HE I>NEWS I>STAT I>WE I>did I>didnt I>our KIN>ONLINE KIN>from KIN>it KNOWS>MY
KNOWS>PIC KNOWS>it LEAK>and LEAK>i LEAK>my LEAK>what LEAK>with LOVE>a ME>KIN ME>PIC ME>her ME>it MEET>CARE
MEET>NEVERMET MEET>is MEET>me MINOR>CONTACT MINOR>FRAME MINOR>PIC MINOR>SECRET MINOR>SOMEONE MINOR>was MOVED>ME
MOVED>MOVED MOVED>him MOVED>me MY>DIRECT MY>NEWS MY>dont MY>has MY>our MY>should MY>tell MY>us NEAR>MY NEAR>on
NEVERMET>it NEVERMET>to NUDE>I NUDE>and NUDE>i NUDE>it OLDER>CARE OLDER>MINOR OLDER>for ONLINE>KIN ONLINE>LOVE
ONLINE>OLDER ONLINE>did ONLINE>do ONLINE>tell OPINION>CARE OPINION>DESPAIR OPINION>me OPINION>them ORDINARY>OPINION
ORDINARY>but ORDINARY>i OTHER_ADULT>MINOR OTHER_ADULT>ONLINE OTHER_ADULT>a OTHER_ADULT>at OTHER_ADULT>that PAST>HELPREQ
PEER>ADULT PEER>SEND PEER>TOLD PEER>TOUCH PEER>from PIC>I PIC>OTHER_ADULT PIC>a SECRET>SOMEONE SECRET>her SECRET>me
SECRET>them SECRET>what SELF_MINOR>OPINION SELF_MINOR>OTHER_ADULT SEND>MEET SEND>PAST SEND>SOMEONE SEND>he SEND>keeps
SEX>SELF_MINOR SHAME>it SHAME>of SOMEONE>MEET SOMEONE>NUDE SOMEONE>SECRET SOMEONE>a SOMEONE>from SOMEONE>her SOMEONE>of
SOMEONE>what SOURCE>not STALK>HE STALK>him STAT>CARE STAT>WE STAT>if STAT>it STAT>should THREAT>my TOLD>PEER TOUCH>his
TOUCH>my VIOLENCE>i VIOLENCE>if VIOLENCE>we VIOLENCE>with WE>CARE WE>LOVE WE>SECRET WE>TOLD WE>which WORRY>that
YOU>ABUSE YOU>FRAME YOU>HE YOU>SELF_MINOR YOU>he YOU>it YOU>that YOU>this a>ME a>OLDER a>PEER a>a a>because a>cant
a>does a>we a>wont and>CHILD and>TOLD and>her and>in and>isnt and>that and>they are>CHILD are>KIN are>of are>to at>they
because>him because>of been>ME been>MINOR been>on can>SEX cant>DESPAIR cant>THREAT cant>me cant>to did>MY did>and
didnt>I didnt>i do>MY do>if do>so does>TOLD does>for dont>WE dont>we for>CREEPY for>CROWD for>ME for>got for>your
from>ONLINE from>she get>HELPREQ get>of got>ORDINARY got>they has>CARE has>GROOMED has>ME have>CHILD have>DISTRESS
have>from have>him have>his have>said have>to have>with he>BULLY he>LEAK he>been he>can he>which her>CHILD her>WORRY
her>does her>is her>she him>i his>CARE i>I i>SECRET i>TOLD i>didnt i>for i>tell i>they i>what i>when if>NEVERMET
if>SHAME if>THREAT if>VIOLENCE if>says if>what in>CROWD in>OPINION in>SHAME in>it in>said is>ADULT is>ORDINARY is>SEND
is>him is>tell isnt>a it>FEAR it>SECRET it>THREAT it>YOU it>and it>does keep>ME keep>him keep>me keep>with keeps>CARE
keeps>KIN me>CRISIS me>FORCE of>SELF_MINOR of>SOMEONE of>didnt of>from of>i of>not of>so on>DIRECT on>KNOWS on>got
on>he on>him on>said please>SECRET said>wants says>HARMED says>keep says>our she>BEING she>why should>MOVED
should>SECRET should>tell so>MY so>and so>do so>wont tell>SOMEONE that>CROWD that>said the>BULLY the>DIRECT the>HARMED
the>HE the>OTHER_ADULT the>TOUCH the>VIOLENCE the>dont the>if the>not the>to them>CARE them>HE them>I they>is this>but
to>want wants>KIN wants>PIC wants>in was>FAULT was>i we>which what>HARMED what>I what>me when>MY when>SEND when>was
where>can who>BULLY who>MINOR who>got who>keeps who>tell who>would why>HELPREQ why>he will>this with>KIN with>NUDE
with>him with>she with>that wont>LOVE wont>me wont>the would>KIN would>to you>SELF_MINOR you>this you>wont your>CROWD
your>KIN your>have your>the
""",
    7: """
ABUSE>at ADULT>cant ADULT>isnt ADULT>so ADULT>you ASK>GIFT ASK>NEAR ASK>SECRET ASK>YOU ASK>to ASK>where BULLY>ME
BULLY>has CARE>has CARE>him CHILD>FORCE CHILD>has CHILD>have CHILD>in CONTACT>HE CONTACT>them CONTACT>what CREEPY>KIN
CREEPY>OLDER CREEPY>of CRISIS>DESPAIR CRISIS>of CROWD>tell CROWD>what DISTRESS>i FAULT>for FAULT>it FEAR>him FORCE>I
FORCE>i FRAME>please GIFT>HELPREQ GIFT>with GIFT>wont GROOMED>HE GROOMED>when HARMED>the HE>DIRECT HE>NUDE
HE>OTHER_ADULT HE>SEX HE>do HE>wasnt HELPREQ>GROOMED I>MOVED I>PIC I>SECRET I>and I>had I>wont KIN>OLDER KIN>was
LOVE>ONLINE ME>CRISIS ME>MEET MEET>ME MEET>at MEET>in MINOR>SOURCE MINOR>WE MINOR>been MINOR>her MINOR>who MY>ADULT
MY>ASSAULT MY>OPINION MY>my NEVERMET>is NEVERMET>the NEWS>MY NEWS>and NUDE>HE OLDER>HELPREQ OLDER>his OLDER>on
ONLINE>dont ONLINE>you OPINION>ME OPINION>and ORDINARY>MOVED OTHER_ADULT>on PEER>CHILD PEER>WORRY PEER>i PEER>that
PIC>CHILD PIC>MY PIC>PEER PIC>are SELF_MINOR>ASK SEND>FORCE SOMEONE>GIFT SOMEONE>STALK SOMEONE>been SOMEONE>him
SOMEONE>tell SOMEONE>with SOURCE>CRISIS SOURCE>NEAR STAT>how THREAT>and TOLD>PIC TOLD>at TOLD>is TOLD>to VIOLENCE>HE
VIOLENCE>I VIOLENCE>my VIOLENCE>not VIOLENCE>this WE>SEND WE>and WE>with YOU>NUDE YOU>VIOLENCE YOU>why YOU>wont a>FORCE
a>HARMED a>SECRET a>STALK a>TOLD a>WE a>keep a>my a>that a>when and>CRISIS and>OTHER_ADULT and>from and>it and>us
are>PIC are>how are>us are>with at>SELF_MINOR at>i because>OPINION been>CHILD been>for but>GIFT but>WORRY but>and
but>dont can>SEND cant>ADULT cant>NEWS cant>cant cant>in did>for did>me did>to do>he does>SOURCE dont>if dont>of
dont>where for>ASK for>OPINION for>YOU for>a from>HE from>MEET from>our get>BULLY get>NUDE get>a got>GIFT got>NEWS
got>SEND got>in has>GIFT has>NUDE have>FORCE he>NEAR he>ONLINE he>did he>not he>said he>wasnt her>ADULT her>wants
him>GIFT him>HELPREQ him>ME him>MOVED him>what his>me how>FRAME how>get how>they how>what i>HELPREQ i>MOVED i>PIC i>had
i>in i>wont if>FRAME if>isnt if>you in>MY in>NUDE in>his in>i in>me in>on in>our is>PIC is>her is>not it>DISTRESS it>MY
it>ONLINE it>got it>him keeps>I keeps>LEAK keeps>i me>BULLY me>that my>ASSAULT my>FRAME my>SHAME my>WORRY my>our
my>tell my>was not>MINOR of>ADULT of>CONTACT on>SOMEONE our>CHILD our>CONTACT our>SEND our>with please>is says>LOVE
says>MINOR says>NUDE says>ORDINARY says>PEER says>it says>me she>FRAME she>MINOR she>says she>she she>with
should>CONTACT so>FAULT so>TOUCH so>the that>LOVE that>at that>my the>ASK the>FRAME the>has them>HELPREQ them>KIN
them>a they>BULLY they>FORCE they>LOVE they>a they>he this>to this>with to>BULLY to>NEVERMET to>says want>and want>from
wants>the was>ABUSE was>does was>of what>TOLD what>i what>in what>they when>HE where>MY who>ADULT who>GROOMED who>NEAR
who>PIC who>me why>him why>want with>CHILD with>I wont>FRAME would>HELPREQ would>his you>SECRET you>VIOLENCE you>from
you>why your>PIC
""",
    8: """
ASK>got ASK>is ASSAULT>ASSAULT BULLY>I BULLY>ONLINE BULLY>i CARE>CRISIS CARE>SOURCE CARE>and CARE>our CARE>to
CHILD>cant CHILD>didnt CHILD>her CONTACT>CREEPY CREEPY>and CREEPY>with CRISIS>it CROWD>CARE CROWD>didnt CROWD>has
FEAR>ADULT FORCE>ME FORCE>do FORCE>for FRAME>in GIFT>PIC GIFT>they GROOMED>I GROOMED>MY GROOMED>i GROOMED>my HARMED>her
HE>got HE>have HE>who HE>with HELPREQ>ASSAULT HELPREQ>for I>ASSAULT I>FAULT I>HELPREQ I>OLDER I>his KIN>SOMEONE KIN>him
KNOWS>are KNOWS>we LEAK>I LEAK>MY LEAK>her ME>he ME>me MEET>MEET MEET>he MINOR>GIFT MINOR>PEER MOVED>to MY>can MY>what
NUDE>was ONLINE>WE ONLINE>who OPINION>ABUSE OPINION>to ORDINARY>ADULT OTHER_ADULT>SELF_MINOR OTHER_ADULT>wants PAST>KIN
PAST>i PEER>SEX PEER>not PIC>NUDE PIC>got SECRET>CROWD SEND>GIFT SEND>PIC SEX>the SOMEONE>ABUSE SOMEONE>DIRECT
SOMEONE>HYPO SOMEONE>she SOMEONE>when SOURCE>I STAT>BULLY STAT>get STAT>he STAT>of THREAT>CARE THREAT>ONLINE TOLD>my
TOLD>she TOUCH>I TOUCH>KIN TOUCH>i TOUCH>me VIOLENCE>KIN VIOLENCE>MY VIOLENCE>because WE>CHILD WORRY>should YOU>LOVE
YOU>you a>HYPO a>I a>SELF_MINOR a>him a>wants and>MEET are>THREAT at>KIN because>ADULT because>KIN because>ME
because>me been>KIN but>ADULT but>FEAR but>a but>my can>KNOWS can>LOVE can>WORRY can>i can>so cant>ME did>this
didnt>SOURCE do>when do>will does>CONTACT does>have does>that dont>ASK dont>HELPREQ dont>are dont>have for>are
from>CHILD from>my from>that get>CROWD got>ME got>OLDER got>from has>OLDER has>SEND has>a have>BULLY have>GIFT he>CROWD
he>SEX he>YOU he>got he>wont his>CONTACT his>says how>FORCE i>ASSAULT i>FAULT i>WORRY i>do i>his i>why if>OPINION in>I
in>been in>had in>her keep>BULLY keep>a keeps>GIFT keeps>and my>ADULT not>and of>GIFT of>STALK of>when on>ADULT
our>LOVE our>ONLINE said>GIFT said>HE said>SEND said>dont said>this says>FORCE says>SECRET says>the she>SOMEONE she>WE
she>is she>keeps so>SOMEONE so>he tell>please tell>who that>HYPO that>our that>to the>CROWD the>MY the>WORRY the>and
the>at the>he the>please the>says the>they them>MY them>my they>LEAK they>SEND they>in this>because to>because to>from
to>it to>your wants>ME wants>at wants>so was>PIC what>CARE what>with when>ME when>his which>ADULT who>CARE
who>OTHER_ADULT who>her why>ADULT will>ME will>get will>me would>CHILD you>said you>the you>you
""",
    9: """
ADULT>HARMED ADULT>NEWS ADULT>him ASK>MEET ASK>said BULLY>in CARE>SEND CARE>she CARE>who CARE>wont CHILD>and CHILD>on
CHILD>this CONTACT>he CREEPY>SOMEONE CRISIS>CRISIS CROWD>get CROWD>of DESPAIR>DISTRESS DISTRESS>DESPAIR DISTRESS>I
DISTRESS>with FRAME>YOU GIFT>SOMEONE HE>SOMEONE HE>in HELPREQ>ABUSE I>DIRECT I>GROOMED I>SEX I>of I>when I>why
KIN>HARMED KIN>SHAME KIN>she KNOWS>where LEAK>it ME>ASSAULT ME>BULLY ME>SEND ME>SEX ME>TOUCH ME>them MINOR>a MINOR>is
MY>DESPAIR MY>HE MY>TOUCH MY>does MY>isnt NEWS>KIN NUDE>NUDE NUDE>got OLDER>ME ONLINE>I ORDINARY>GIFT OTHER_ADULT>she
OTHER_ADULT>to PEER>FORCE PEER>SOURCE PEER>keeps PIC>has SELF_MINOR>CONTACT SELF_MINOR>me SOMEONE>BULLY SOMEONE>MINOR
SOMEONE>TOUCH SOURCE>ONLINE SOURCE>are SOURCE>he SOURCE>my STAT>do STAT>for TOLD>ABUSE TOLD>OLDER TOLD>a TOLD>and
TOLD>what TOUCH>CARE TOUCH>ME YOU>from YOU>your a>CREEPY a>us and>ABUSE and>DISTRESS and>KIN and>MINOR and>dont and>had
and>of at>ADULT at>OLDER at>SOMEONE at>of because>MY because>PEER because>it because>them been>CONTACT been>in but>in
but>who can>YOU can>get did>CHILD did>KIN did>that do>HELPREQ dont>KNOWS dont>how dont>why for>I for>SOURCE for>was
from>WE get>CONTACT get>PIC get>in got>me got>to have>ME have>TOLD have>WE have>us he>NUDE he>it her>PEER her>her
her>to his>ME his>PEER how>does i>GROOMED i>NEWS i>SEX i>how i>the if>ASK if>are in>CARE in>SOMEONE in>are is>MEET
is>NUDE is>OPINION is>YOU is>my is>what it>KIN it>to it>wasnt keep>DISTRESS keeps>is me>MEET me>SEX me>TOUCH me>me
me>them my>DESPAIR my>GIFT my>NEWS my>PIC my>me not>ABUSE not>a of>I of>us of>wont on>GROOMED on>MY on>STAT
please>HELPREQ said>do says>PAST says>he she>was should>GIFT tell>what that>STAT the>HELPREQ the>NUDE the>keeps they>ME
they>MY they>with they>you this>SECRET to>MOVED to>who want>it wants>WORRY wants>me was>ONLINE was>TOUCH what>that
what>when when>says who>WE who>can who>my who>what with>CONTACT with>CROWD with>because with>please you>HE
""",
    10: """
ABUSE>my ADULT>ONLINE ADULT>VIOLENCE ADULT>who ASK>CREEPY ASK>WORRY ASK>i ASSAULT>at BULLY>my CARE>WORRY CHILD>a
CHILD>it CHILD>she CRISIS>in CRISIS>the CRISIS>to CROWD>his DESPAIR>LOVE FORCE>me GROOMED>ADULT HE>when HELPREQ>FORCE
HELPREQ>the I>GIFT I>keep I>the KIN>HELPREQ KIN>didnt KIN>our ME>CROWD ME>NUDE ME>in MY>BEING MY>SHAME MY>who
NEVERMET>that ONLINE>KNOWS ONLINE>NUDE ONLINE>SOMEONE OPINION>I OPINION>ORDINARY OPINION>did OPINION>for
OTHER_ADULT>ASK PAST>CROWD PEER>CRISIS PEER>MINOR SEND>MOVED SOMEONE>KNOWS SOMEONE>OPINION SOMEONE>do SOMEONE>wont
SOMEONE>your SOURCE>ME SOURCE>when STAT>I STAT>would VIOLENCE>her WE>KIN WORRY>and YOU>ADULT YOU>YOU a>ABUSE a>YOU a>at
a>but a>she a>with and>wont and>you are>and are>his at>SEND because>CARE been>to but>he cant>CROWD do>what does>HELPREQ
for>MY for>and from>ORDINARY got>THREAT has>CONTACT has>PIC has>VIOLENCE has>her he>OTHER_ADULT he>how her>HE
her>OTHER_ADULT i>DIRECT i>OLDER i>SOMEONE i>keep if>i if>to if>your in>WE in>get in>the in>was is>LOVE is>MY is>for
it>ASSAULT it>was keep>ADULT keep>SECRET keeps>how me>and my>DIRECT my>NUDE my>OPINION my>been my>can not>I on>a
on>them said>a said>my says>HE says>did says>we she>KIN she>a she>who that>of that>where the>CONTACT the>HYPO
the>SELF_MINOR them>and they>CARE this>CROWD this>HE want>CRISIS want>SOMEONE was>SELF_MINOR was>and was>so was>what
we>it when>ADULT where>WE where>we who>I who>MY who>TOLD why>a with>OLDER with>WORRY you>he you>your your>SOURCE
""",
    11: """
ADULT>CROWD ADULT>GROOMED ADULT>did ASK>NUDE ASK>because ASK>not BEING>DIRECT CARE>SOMEONE CARE>when CHILD>CARE
CHILD>OLDER CONTACT>SOMEONE CREEPY>MY CREEPY>my CROWD>ADULT CROWD>i CROWD>the DIRECT>ME DIRECT>us FEAR>MY FEAR>my
FRAME>get FRAME>if FRAME>you GROOMED>OPINION HE>NEAR HE>PIC HE>me HE>to HELPREQ>ME HELPREQ>do HYPO>on I>FEAR I>do I>how
KIN>THREAT KIN>WE LEAK>HE ME>MINOR MOVED>my MY>was MY>with NEAR>is NUDE>SOMEONE OLDER>HE ONLINE>CHILD ONLINE>CONTACT
OPINION>OPINION OPINION>PEER PEER>OPINION PEER>OTHER_ADULT PIC>to SECRET>ME SOURCE>a SOURCE>and SOURCE>in SOURCE>me
SOURCE>of TOLD>in YOU>i a>VIOLENCE and>CREEPY and>NUDE and>THREAT and>keeps are>ASK are>SOMEONE at>PIC at>has at>my
but>got can>him can>me didnt>does didnt>so do>ADULT do>CARE do>PEER do>of does>if does>to for>NUDE for>SEND for>dont
from>ADULT from>MY from>not get>ME got>and have>ONLINE he>WE his>PIC his>WORRY how>is i>FEAR i>and i>said if>I if>her
in>GIFT in>if in>so is>CRISIS is>the is>your it>but it>cant it>i it>me keep>I keep>ONLINE keep>i keeps>BULLY me>if
my>BEING my>MOVED of>NUDE of>WE on>WORRY says>ONLINE says>to so>STAT so>VIOLENCE so>cant that>KIN the>KIN the>a the>did
the>do they>KNOWS this>ABUSE this>and to>that want>HELPREQ was>ASSAULT was>ME was>my what>ME what>my when>her when>is
where>ADULT where>when who>CROWD who>FRAME why>ASK wont>tell
""",
    12: """
ABUSE>CARE ADULT>KIN ADULT>OPINION ASK>I ASK>MY BULLY>me CARE>is CHILD>THREAT CHILD>says CONTACT>MINOR CREEPY>CARE
CRISIS>for DISTRESS>DISTRESS DISTRESS>of FRAME>HELPREQ FRAME>I FRAME>SEND GIFT>and HARMED>HE HE>GIFT HELPREQ>it
HELPREQ>who I>PAST I>have I>said I>was KNOWS>WE MINOR>ADULT MINOR>has MY>CARE MY>SOMEONE MY>in NEVERMET>ONLINE
ONLINE>CROWD ONLINE>MY OPINION>CHILD ORDINARY>MY ORDINARY>with PAST>CHILD PEER>do SEND>NUDE SEND>THREAT SOMEONE>if
SOURCE>CONTACT SOURCE>this TOLD>MY TOLD>on TOUCH>her TOUCH>in VIOLENCE>ADULT a>NEVERMET are>OPINION are>a are>because
because>CONTACT can>I can>keep do>is dont>in for>TOUCH get>THREAT get>me has>SOMEONE have>CARE have>the his>my his>on
how>of i>to in>ME is>ASK is>TOUCH is>been is>me it>HE it>MINOR it>you me>her me>is my>ABUSE says>OLDER she>to so>does
tell>this that>ME that>SOMEONE that>he the>his they>YOU this>he was>this what>if when>you where>dont where>she which>MY
which>the who>at who>you wont>for wont>who your>ADULT
""",
    13: """
ABUSE>that ADULT>CARE ADULT>CONTACT ADULT>NEVERMET ADULT>at ADULT>in ADULT>me CHILD>who CRISIS>not DESPAIR>DESPAIR
DESPAIR>a DESPAIR>with FEAR>in GIFT>MY GIFT>what HE>KNOWS HE>says HELPREQ>can I>NEVERMET KIN>CARE KIN>TOLD KIN>been
KIN>in MY>ABUSE MY>CRISIS MY>NUDE MY>if OLDER>PEER ORDINARY>if SHAME>what SOMEONE>LEAK SOMEONE>NEVERMET SOMEONE>THREAT
SOURCE>CARE SOURCE>because STALK>from YOU>the a>HELPREQ a>from a>so and>CROWD and>WORRY are>on can>a can>to can>you
didnt>was do>with dont>to from>him from>in got>ASSAULT got>on he>THREAT he>for he>what him>for his>MY i>NEVERMET
is>PEER is>SECRET it>FAULT it>SHAME it>if it>this me>NUDE me>SELF_MINOR my>CRISIS my>did not>how of>what on>SOURCE
our>KIN says>WE that>CHILD that>in they>my to>MEET was>but what>ORDINARY what>PIC who>ME who>didnt with>CARE you>YOU
you>i
""",
    14: """
ABUSE>ME ABUSE>me ADULT>PIC CARE>KIN CHILD>me DISTRESS>and HE>CONTACT HE>KIN HELPREQ>please I>should LOVE>MINOR ME>ME
ME>SELF_MINOR ME>tell MY>CREEPY MY>GROOMED MY>him MY>said ONLINE>SECRET OPINION>i ORDINARY>of PEER>for PIC>SOMEONE
SOMEONE>HE SOMEONE>SOMEONE SOMEONE>who SOURCE>KIN THREAT>please TOUCH>CHILD TOUCH>on a>BULLY a>SOMEONE a>dont are>MY
are>it but>it did>CROWD do>that does>the does>when from>and he>STALK how>this i>PAST i>did i>should if>on in>CONTACT
in>KIN in>has is>SOMEONE is>who me>ME me>SEND me>tell my>what of>ME of>them she>and she>the so>a so>at tell>ADULT
that>the the>ADULT the>but the>in they>THREAT they>him to>CARE to>him what>SOMEONE what>because who>YOU why>does
with>ONLINE
""",
    15: """
CHILD>my CROWD>WORRY HE>LEAK HE>STALK HE>my HE>she HELPREQ>KIN I>CRISIS I>NEAR MY>been MY>did MY>is PEER>does
SOMEONE>you SOURCE>get STAT>MY TOUCH>HE VIOLENCE>and a>NUDE a>PIC a>has and>FEAR and>ONLINE do>FORCE do>SOMEONE do>do
do>him does>SEND has>ONLINE have>my he>CONTACT him>it i>CRISIS i>NEAR is>CREEPY is>FEAR me>in not>ORDINARY of>a on>and
said>for that>HE that>PIC that>me the>GIFT the>my they>HE this>will to>CRISIS to>YOU to>did to>for when>your
where>CHILD where>KIN
""",
    16: """
ABUSE>to ASK>so BULLY>BULLY BULLY>and CROWD>are HE>THREAT I>it MEET>him MY>MOVED MY>that ONLINE>wants OPINION>SOMEONE
ORDINARY>SOURCE PIC>and SOMEONE>FORCE SOMEONE>PIC TOLD>ADULT a>did and>says because>the been>GROOMED can>SECRET
his>ONLINE i>he me>SOMEONE my>him of>him please>dont that>ADULT that>MY that>SOURCE the>where want>ADULT want>not
what>MY where>for with>SEND
""",
    17: """
ADULT>MOVED ADULT>been ADULT>with CONTACT>CARE CROWD>who GROOMED>GROOMED HE>WORRY HELPREQ>this KIN>has MY>CONTACT
PEER>wont VIOLENCE>STAT a>MEET dont>a for>to from>VIOLENCE have>MY have>a how>YOU how>you if>YOU it>ABUSE my>if
of>would the>are to>VIOLENCE to>not what>the
""",
    18: """
ADULT>NUDE ADULT>for CONTACT>KIN DESPAIR>it I>BULLY KIN>them MEET>HE ONLINE>ASK ORDINARY>the PIC>is SEND>so SOMEONE>has
SOMEONE>please STALK>MY TOUCH>TOUCH does>STAT does>on for>in get>for i>BULLY if>ADULT it>is of>this they>me to>SECRET
was>to with>ADULT with>VIOLENCE
""",
    19: """
ABUSE>ABUSE ADULT>DIRECT FEAR>HE HE>you ONLINE>ADULT SHAME>SHAME SOMEONE>CARE STALK>my STAT>is a>ASK a>have a>who
and>SELF_MINOR this>SHAME what>ADULT what>for which>is why>ME why>i why>me with>SOMEONE
""",
    20: """
ADULT>HELPREQ SEND>and SOURCE>MY STAT>i STAT>was TOLD>TOLD can>HELPREQ for>PIC if>said it>PAST
""",
    21: """
ADULT>CHILD ADULT>WORRY ADULT>our ASK>my KIN>who OLDER>me ONLINE>ORDINARY SOMEONE>is are>i said>ADULT said>MY who>i
""",
    22: """
ASK>PIC MY>VIOLENCE a>CROWD not>to
""",
    23: """
HELPREQ>ADULT LOVE>ADULT PAST>it PIC>it SECRET>ADULT for>it in>that is>CONTACT to>SOMEONE
""",
    24: """
HE>YOU OLDER>a ORDINARY>do has>and
""",
    25: """
ASK>CARE SEND>on SOURCE>is in>at is>KIN it>ADULT
""",
    26: """
OPINION>KIN SOMEONE>YOU why>I
""",
    27: """
ADULT>ADULT ADULT>PEER HELPREQ>HELPREQ PEER>who when>YOU
""",
    28: """
ADULT>does I>he is>if to>he
""",
    29: """
from>SOMEONE it>it
""",
    30: """
a>ONLINE a>OTHER_ADULT
""",
}

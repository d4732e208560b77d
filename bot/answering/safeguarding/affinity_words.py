"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.371
WHOLE = (-1.616, -0.160, -0.751, 2.358)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 1.054,
    "ADULT": 0.525,
    "ASK": 0.793,
    "ASSAULT": 0.947,
    "BEING": -0.016,
    "BULLY": 0.936,
    "CARE": -0.215,
    "CHILD": 0.388,
    "CONTACT": 0.063,
    "CREEPY": 0.170,
    "CRISIS": 2.256,
    "CROWD": -0.413,
    "DESPAIR": 1.346,
    "DIRECT": 0.447,
    "DISTRESS": 0.600,
    "FAULT": 0.689,
    "FEAR": 1.301,
    "FORCE": 0.601,
    "FRAME": -0.592,
    "GIFT": 0.720,
    "GROOMED": 0.726,
    "HARMED": 1.469,
    "HE": 0.620,
    "HELPREQ": 1.172,
    "HYPO": 0.158,
    "I": 0.094,
    "KIN": 0.073,
    "KNOWS": 0.577,
    "LEAK": 0.479,
    "LOVE": 0.223,
    "ME": 0.820,
    "MEET": 0.560,
    "MINOR": 0.472,
    "MOVED": 0.093,
    "MY": 0.140,
    "NEAR": 0.581,
    "NEVERMET": 0.625,
    "NEWS": -0.443,
    "NUDE": 1.148,
    "OLDER": 1.103,
    "ONLINE": 0.221,
    "OPINION": 0.040,
    "ORDINARY": -0.848,
    "OTHER_ADULT": 1.125,
    "PAST": 0.845,
    "PEER": 0.601,
    "PIC": 1.630,
    "SECRET": 0.724,
    "SELF_ADULT": -0.288,
    "SELF_MINOR": 0.731,
    "SEND": 0.571,
    "SEX": -0.110,
    "SHAME": 0.629,
    "SOMEONE": 0.948,
    "SOURCE": -0.669,
    "STALK": 0.726,
    "STAT": -0.783,
    "THREAT": 0.777,
    "TOLD": 0.475,
    "TOPIC": -0.775,
    "TOUCH": 1.092,
    "VIOLENCE": 1.125,
    "WE": 0.321,
    "WORRY": 0.643,
    "YOU": 0.186,
}
STEMS: dict[int, str] = {
    -97: """
monopoli
""",
    -94: """
cake
""",
    -93: """
bakeri
""",
    -89: """
competitor partridg
""",
    -87: """
fisheri salesman
""",
    -86: """
toad
""",
    -83: """
salmon strawberri
""",
    -82: """
dinosaur rain
""",
    -79: """
gees
""",
    -78: """
crisp pennant pud
""",
    -77: """
cereal
""",
    -76: """
lobster
""",
    -75: """
hors sidekick snail syndic
""",
    -74: """
mascot
""",
    -73: """
fish franchis frog owl pastur poni
""",
    -72: """
biodivers biscuit coffe parodi pond
""",
    -71: """
carousel cun greenhous snowfal thoroughbr
""",
    -70: """
basebal houghton moos
""",
    -69: """
clerk columnist competit dish dolphin fern fraction horsesho meadow perenni philanthropi waffl
""",
    -68: """
duck homer stori
""",
    -67: """
beaver class glider pancak
""",
    -66: """
bingo cornish fanci lark novel potato roast sale sort taxonom toast trout vaudevill wildlif
""",
    -65: """
deer flower pilgrim score thanksgiv tractor
""",
    -64: """
ecosystem ensembl equilibrium gould holstein rivalri trademark
""",
    -63: """
ate bee bunni comedi cricket domino marsh olympiad
""",
    -62: """
bradi broadway clown dog ecolog fair grassland kangaroo mlb peabodi popcorn print schoolhous sitcom stilt supermarket
""",
    -61: """
bagpip baker ban bird boat cabbag cook copyright dinner economist emmi feeder fix keyston melodi newfoundland penguin
plymouth rabbit regatta reprint sing tortricida win
""",
    -60: """
bookcas canari captain carol conson farm goos patent pulitz rainforest red revenu rosi salad seminol snow throttl
tomato turtl umpir wildcat zoolog
""",
    -59: """
antholog cartel diner farmer fauna herring libretto pig pike quay sonic sportsman trade turf
""",
    -58: """
bun cart catalog egghead equestrian fitzgerald gastropod herd hopper jockey liveri paperback payrol peat pivot pumpkin
robust schooner shoe shop ski sofa sunset winter witti
""",
    -57: """
bacon bluegrass burger cheer compani cooki curri division fisher glide hickori literari mutini pebbl piraci pollock
roger skier skipper squeak squirrel trophi zebra zoo
""",
    -56: """
babi banana bass beef carrot chestnut column concord cuisin distributor fife glee humboldt hunt investor midsumm nectar
newspap pie thunder turnpik unicorn walkov
""",
    -55: """
arthur ballad basket bloom brant contest daisi darwin encrypt evergreen fraud guitar hartford hat hitter jamestown
jeopardi juggl knit mammal murder newmarket play plum restaur skylin slug snowi soda soundtrack squash unfair wetland
wharf
""",
    -54: """
aggreg botani camel chess clever clich counterattack crosbi crush dessert fisherman flock holiday hypothesi kellogg
laurel lawsuit nich nickelodeon nrl pegasus pigeon plumag proprietor ratio recip rhyme seafood simpson stout sunshin
tail
""",
    -53: """
bake clarinet coalit concess cuckoo discount disqualif dove embarrass floral grass mute ottawa peach prairi proportion
rana roar rule sandwich seattl shetland shrimp siren statist stew superfamili supplier tariff thornton tuna weasel wig
won
""",
    -52: """
americana auction ball barn beat birthday blockbust boston briberi butter carrol commerc commiss connolli courier crime
cute eater egg eleg evolutionari fielder galley hate hemingway hound inequ intercollegi invit jingl livestock loaf
lobbi muddl pantri pitcher ponytail proport putnam reel rutherford scrambl scranton stevenson swarm tobi tv whale
wheeler willow
""",
    -51: """
agricultur banjo bargain berkshir best biennial bowl breweri broke cat charger cinderella cow dockyard driveway fabl
fruit fundrais habitat handwrit haydn how innov lego limerick linnaeus lizard luck most pastri pattern peacock playoff
prey publish repeat repertoir seat slant softbal sourdough sousa submarin surpris waiter
""",
    -50: """
amazon analyst ascot baronetci battleship bread brilliant buffet candi choral coaster danc delici goofi grassi groceri
halloween lawn leagu marino middleton milk offenc parochi penni philli pirat pitch potteri reptil scribbl season shelf
simulcast sli snack stapl strateg su toronto trend veterinari wilton yanke
""",
    -49: """
afl agreement amphibi assort bestsel book cartridg chef chimney cold crab crook davidson dewey diversifi fda fri garden
greedi guernsey horticultur inning keel kicker lineup lotteri mammoth mclean monograph ono paradox patti phonet pianist
plumber postseason quintet racehors rocket seasid snore sweeney tabloid thud tidi yearbook
""",
    -48: """
authorit badger breed bribe bug butterfli canberra cartoon catcher ceylon collier comic cushion exemplari fleet
gillespi gloomi henson joker jolli jurisprud kat lexington mcintosh memes millionair mushroom ontario pacif parrot
positiv racecours rank replica rook secretariat seller shuffl smaller stagecoach subsidi tea textbook thistl trenton
trombon tune twinkl unpredict wheat
""",
    -47: """
badminton ballpark baronet burgess carniv classif coinag commission cowboy dairi defam dictionari drum economi frost
giggl greyhound gunneri harmoni infring laughter lunch mario meteorolog mischiev netbal portag price pun rbi redskin
reef regal rendezv rhino rival rutland sail scienc seedl seri slalom sparrow symmetri symphon tasmania teach thorp
wonderland writer
""",
    -46: """
accuraci anaheim bariton base booklet cabaret cafe cafeteria calcium climat compressor consensus coop creativ crocodil
culinari dietari feather finch fiscal graze hudson incent insect invent journalist kitten landfal mail manuscript
market medley mercantil merchant mice monsoon mortgag novella outfield peerag persuas poem pokemon postag predatori
refriger robinson rodeo rye screenplay sharehold spong stephenson storytel strategi strict sunris sushi talli tampa
tast theatric weston yarn zealand
""",
    -45: """
afc ant aquarium backlash bat bookstor brisk broom budget cascad chees christchurch coat combust comparison corn
correct cring crop dodg donkey easter eclect enforc evolut farrel fli forecast gazett genr gentri gershwin
gloucestershir hive inventor isbn laps marquess merger newslett nutrit orchard overturn partnership penelop portfolio
prescott racer racetrack receipt repetit revu rewrit rockefel scooter seo shrill sneaker speci squid subscript syllabl
tale tax teaser theater typhoon vineyard violat walton wellington
""",
    -44: """
adject alphabet anecdot audio baseman bulldog burrow censorship championship cheerlead citat classroom clemen collector
complianc composit contenti cornwal crack crochet dash dexter dicken duet echo econom equiti eyr fishermen flagship
flavor fluffi flyer folklor freighter gill greed hawaiian hereford hockey horseback joyc lab lost lynx mapl marketplac
melvill missil mock mors moth mph napkin nomenclatur omaha orchestra oriol parcel peak phosphat pitchfork prolif rate
reader refineri replic rodger safeguard scoop screenwrit shirley shovel sloop snout style subtitl summari taxonomi tech
terminolog trader tragedi umbrella unanim verv wicket wineri
""",
    -43: """
acoust adversari analog anglia applaus authorship banter barbado beak bean belmont botanist bracket bred breez
camouflag catastroph cavalri chuckl cinnamon circus clade commerci commodor costello cruiser crust derbi dino dissert
dunedin elmer encyclopedia espionag excel except extinct faeri feasibl fleme gambl hawker hurrican hymn inventori java
kennedi loophol majest marbl mention misconduct motorcycl nash nutrient perfect playhous potomac prank prize promot
punt puppet regulatori rower rude saratoga satir schubert scientif scrap scroll shipyard skim sonar soprano steamship
streak sue tabl televis thesi treacher trumpet walnut yacht yarmouth
""",
    -42: """
abund anim beetl biotechnolog blossom brace brett brew brewer broker burnett cartoonist cassett cattl cavali chew coca
comet contractu critiqu decker delay eleph expert famin flatteri flaw forag generous goaltend gregg guin harmon humour
hutchinson ironi javelin jelli jena jurass knee kraft kyoto larva maiz mccarthi mccormick mcgraw memorabilia merchandis
mollusk morrison motif murdoch music napier nose pepper philanthrop phylogenet pinto planet poppi probabl profit prose
puck quartet quot reciproc refin refund repair retribut rhythmic robbin scientist shorelin shotgun sox spectat steak
syrup tavern tchaikovski tobacco tricki upton what winner worksheet
""",
    -41: """
antarct autumn band berri calf cano carriag cater chatter cloud clover comedian cours coyot cumberland diet disagr
drought ellington error feroci fletcher forestri fremantl gallant gardner gloucest goal gottfri huski ice
instrumentalist kickoff lakesid lasagne ledger libel lima metacrit nonfict oakland ocean or oversight oyster patter
petti picnic postmast poultri prelud quarter quarterback race ralli ranch reproduc rotari sequenc serial slick sock
songwrit spade spokesman stadium stitch sudburi sugarcan symphoni theme toulon treasur vend weather wholesal wild
""",
    -40: """
amplifi anzac calder caravan categor client clumsi coloni compil compos contractor controversi coral croft divis
dominion editori endem exchequ expertis favourit fjord flog fluctuat fraudul frigat frozen furnitur golden grin guilti
harp hooper horatio howe humor incompat invertebr jam judgment kitti laci late leicest literatur mandolin matilda
minion moss motorsport mule naturalist noah optim overrid pageant palett patrick picturesqu pittsburgh porch pork
printer prolifer rainfal recess roundabout rudder sausag sawmil scholarship script sentenc septemb soup speedway spi
squabbl stanley stimulus susanna sweet teeth thump tornado vegetarian vendor vitamin vocabulari volleybal whig willard
""",
    -39: """
annual apr archeri arctic arrang auditori backstrok backyard ballast banker banquet bias bibliographi bombardi bradford
breakfast brick businessmen buy canadian carp chart choir clap collid colonist conjectur convex cool cork corrupt
cracker creak credibl crossov cyclic decept din dine doubl factori fairfield fiddl flour flute fork fossil freight
fridg funki graz gunfir gust hardcov harper harvest hearth hornet hotspur hungri industri jefferson josephin jule
ladder limousin lion mansfield manufactur marathon mimic mischief mold moon morton noel novelti olivi outcom overhaul
patriot pdf pea peyton playwright polici porter potter precis premier premiership puppi purpl raini reissu repertori
research rf rhubarb rooster rotat royalist royalti rubbish rudolph rustic saskatoon saxophonist scale schmidt scholast
sharpli sheep sloppi somerset speech stereotyp stock summar symmetr tiger titl tournament vet vultur wager warren
websit yukon
""",
    -38: """
advertis allig anthem armada australian baroni bet between bicker biolog bounc brentford bright caledonia cancel cannon
casey centenni choreographi chronolog clubhous colbert craftsman dauphin decim desk diamet dieter disast endang enigma
feast fender feud fine florida forest foreword foundri fox franci freelanc genius glacier glint golf haircut harold
hoax hobbi hog insult invert joe kepler kilkenni kindergarten latch leach lister luigi lullabi magistr media neoclass
newt oracl orbit order par peanut pepsi perth pillow playback quantiti quiz rbis recount redistribut refere relianc
retali rocker rpm saddl salli scissor skeptic sourc spectacular spoon stack tendenc tilt tripl trolley updat varsiti
victorian vowel wagon which wilkinson windsor workforc workplac
""",
    -37: """
admiralti among aquat atlant atmospher auckland audienc australia award barbecu benni bike biomass bitter blend
bloomfield booster brewster buick burlington businessman calendar cape carpent catch chairman charm chester chocol
chord classic cod coke collingwood colloqui commot contract convoy correl couch craft crown curat data databas dentist
depot ding disastr disput dramat duel elk email ernest experiment export faa fact fare farmhous ferret firm fl fumbl
fuzzi genera greas greg gunshot hack ham hamlet hartley henderson higher homag incom indi irresist jasper jersey juri
jurisdict kirbi lancashir legitimaci lifeboat litig machin marguerit marlin masterpiec maxim mcdonald median melod
meteor minecraft modif monti mud mustach nelli nicholson nonlinear norfolk notorieti occurr overshadow paddi parad
pearl pedant pensacola philharmon prix proprietari prosper prototyp quartermast queue radial rainbow random refurbish
retail riff rugbi ruthless salsa savanna sci shipbuild shipment shortstop specialti squeaki steamboat storm sturdi
supremaci swan taxat toe transcript trick triumph tropic tumbl two unusu varieti veget ventur verdi vibrant victori
villain wakefield whistl woo
""",
    -36: """
accent adelaid adob agenda algorithm align andersen app axial bankruptci benevol bergman botan bradshaw breakthrough
britain cap carmin case catalogu caucus cellar chao charter cheap committe compli compliant concerto convect copi
corpor custer darryl decad defenc devon distort dobson doyl drill drummer dryli entertain exagger expo fairi farmland
faulti flint folli footbal gertrud glacial goalkeep green groundbreak guthri hawaii hoov hostag jazz leaf leinster
liabil librari limit liverpool loan lowland magnitud merri montreal motorway neglig newscast noctuida nonprofit
novelist organism oswald overwork packer panorama pear peg pest pet pipelin piper plant podcast polk polo pounder
project reed referendum regul rematch reorgan rhythm rode rodent scuba sequenti settler shale shark sheriff silli
skater sparkl spawn speaker spell spot spring starter steamer stick stole takeov taxon tempest thiev tom toothpast
torpedo troup uniform warrant whip
""",
    -35: """
abc acclaim acrobat aggress alderman allegro alpin american analysi baffl ballet barker barrel barrington beverag
bowler brand bronco buccan bucket burnt busi cadenc canteen cardboard castl catfish ceram chase chattanooga circuit
cluster coconut comeback commonwealth compar conspicu cooper costum credit creek cruel cumul cup darl deck direct
disgrac dissent dodd dubious duff english enthusiast entrepreneur erupt faber falcon fiction flander fledgl formid
fortun general glass grassroot gum hacker hasti hing holden hostil improvis irish jaguar johnni kaufman kern loud manfr
mccann medallist miracl mixtur musician mutat nestl noisi odyssey operat oscar palo panda pen perch phenomenon pier
plaqu playground plume pollen poster precipit preseason prestigi privaci product projectil propuls purchas quantit
reconnaiss remak reproduct revolution rink rumbl shini showdown simpler simplic sour spoil sponsor superior swing swirl
syntax theatr thief touchdown ulyss unpreced waitress wasp web worcestershir worm wri
""",
    -34: """
acid ador album approxim avocado awkward backbon bandit banish barney beig bench bison blackpool bob boom boutiqu break
buck butcher cactus campaign catalyst catchment cheat checkbook cherri chili cite clientel col collegi comed corrug
debat dilemma diver divers duplic eel epa epidem essendon faster faux feedback figur filter flame flip flutter foreman
francisco frenzi friedman gaming geoffrey geometrida goddard graem grimac handbook harbor hastili headlin headlines
horn horsemen horsepow imposs influenc inspector invest jock john kendal kirk lagoon legend linguist locomot macbeth
mask memorandum microwav misquot moonlight mound multipli narrowli nes novemb onion optimist orchid outrag oval overtak
parish parliament perpetr peter pizza pomeranian prejudic primer prioriti prowess quit raceway ration realism reckless
rees reflex replay revers rick ricki scandal sea shamrock shear slice snooker solicitor spaceship specialist splendid
spokesperson sponsorship stanton starvat statistician steam steward streetcar styliz subcommitte surg surpass surrey
switch symposium tanner technolog tenor terrif thayer torqu toy trailer trondheim trustworthi unbeaten uncanni
uncertainti undermin unison veto walli windi workshop yorkshir
""",
    -33: """
abov absurd agre allegheni ambassador amend appleton applianc argument assent astonish athlet bafta balanc betti bonus
brittani build bull bulletin bullock byrd canin canterburi cantor carl ceo chilli chip citrus clan clark cochin cola
collis commentari compet conclus cougar creami creatur criticis cunningham dahl dart dave department digest disney
distribut draper favorit fell fifa firth flicker folk frequenc gadget gibson glossi golfer groov haiti humphrey hyster
indiffer inevit influenti interceptor invas judith labrador lanc launcher lazi leap lear leather leisur logist luna
mabel madagascar mailbox major marg math methodolog minnesota montpelli morri murphi mustard new notabl offend orang
outnumb paddl parenthes patio patronag pawn petal phoeb piedmont pilot planetari plank plantat predat preschool
prohibit promo propel pulpit qualiti quasi redempt reid reveng revolut roosevelt rosen roster roy ruffl run sandi
sarcasm sawyer seton solut song sophomor spat stallion storylin sunderland swift tempera ten thomson timet transact
tree version voyag waltz warehous
""",
    -32: """
aaron accredit aerodynam amus artifici audibl averag batch beard berti blue bolt bose both brush carmichael carthag
casino categori chop choreograph cipher cloak cocktail coincid cole commonplac congress congressman consolid constrain
contempt contradict countrysid dawson deficit domesday doug dynamit earnest elf elvi environment erin everett everton
excurs fail fairbank feloni fen festiv feudal finalist football forgot fungus furlong gardin goat government grandma
grape hammer hectar heel hideous higgin huff hunter imit inaccur injunct interfer invers jacksonvill januari jargon
jerri job journal joy keyboard knight koch laird landown legendari legisl librarian licens lighthous linden liturg
lotus lucrat madden malici massiv match medalist miocen monologu muzzl narrat neat nick nineteenth nomine norman noun
objection omnibus ornat ought ounc outlook output oven padlock paperwork paragraph parliamentari paste pat photo plc
poetic poker politician portsmouth predict profici programm pronounc protagonist proto python quarrel raid ranger
recommend recycl renegad rfc rum salisburi salvag sampl santa sheffield shepherd shi shire showtim simplifi slate smart
smug spear sprout spruce spur squir standard stool straightforward stunt subdivid subordin subscrib superb surplus
susan sweep synonym synthes tile token tome toothbrush townsend townspeopl trial ture turquois typic uneven upbeat
upsid user vane vaughan vike viscount william wimbledon
""",
    -31: """
airway alexa alia annett annoy antarctica antoinett api astronomi atol author bautista beckett bellow berth bid
blackberri bland boycott brave breach buster camden catherin centenari chanc chaotic charit checkout chemistri chill
claim clamp claud claw coastal colin colonel compromis conflict conform conjunct connecticut conservatoir conspiraci
constraint crank crippl cuthbert dane diplomaci dipper discord draught dusk dye easili eco effici endors enterpris
entourag estuari fantasia februari fictiti firework flawless flop fluoresc foolish footnot four frantic generic
gladston gorman great grill gunpowd handicap harley hole hoop instabl irv ital jack jet jim jubile kill kindl kitchen
literaci loyalti lyndon mare mathemat max mayfield mcpherson monik mozart mustang nap napoleon newtown nj northwest nut
obscur onslaught overlap ozon parchment pardon pioneer plausibl powerhous preliminari premis primetim prologu prom
propheci pursuant ralph refuel registri reject releg reliabl remark remington respit resurg review rex robberi robin
robot roll ruth sailor salari sarcast saskatchewan scarlet secondari semifin senat ship shortag silki simil skinner
smallpox smiley smirk smooth soloist solv spit springer stamped stein stella stolen stuf stump stylist submerg sucker
suit supper taxpay teammat tenni thoma ticket trajectori treatis turbul uniqu verona viceroy washington weaker weekday
whether wobbl
""",
    -30: """
acronym adverb agatha agil antoin apolog auditor balloon behaviour bent bestow bill blizzard blogger boon brittl bros
bryce cambrian cappella carolin catalina chairperson chapman chicken chuff chunk churn circular classifi clive coin
commod compens complic compliment concert cone consortium contend contribut converg costa crate creditor custom
dashboard defect defianc defiant delic dent disapprov disciplinari disneyland disqualifi dive domingo doo dough drama
dupont edibl efficaci exampl exposit fabul feed fig fitch flare flask flick food furri garth gene gerri giant gloom
greenland grind hampshir hank harrington heller holt horton hostess hot hull imperfect increas incumb jacqu jasmin jem
lake latham layton macleod magna mainten maker mango martha mauric mayfair mermaid mic mint mono mood morgan move
nashvill nbl newport nfl nhl nike nintendo noon norway noteworthi obliqu odd paraphras patch paw payment pbs penalti
perciv percuss persuad preced proctor prompt prosecut protocol public ramp rat reaction rebecca reconcil redesign
redwood regress related republican rocki rover rural rusti rustl ryan saunder schuster scrape scribe scrutini sentiment
sequel sermon servic seventeenth shakespear shallow signific simon sodium sophist southland squint supervisori suspens
sutherland tanker tantrum tasmanian tate technic telecast textual thompson tinker traci treati twice uncertain
unconvent undef unlik upscal valv versatil wiltshir winger winthrop wisconsin wwf
""",
    -29: """
accordion adapt advent aesthet allianc amateur apprenticeship aristocraci ascent atkin autom aviat bangor barber barg
barley bash batsman bear benedict biographi boer bog borrow boyer british brunswick burr butler caledonian calv canada
canadien candidaci capitalist carey cartwright catalyt cavendish charg cheek chore chorus clement clock communion
complementari composur conced conglomer conic consum contradictori contrari contributor coup crew crowd curt disagre
district donaldson donnel dorset dragoon draw duti edison elector enlarg envelop exceed exclus exemplifi exquisit
extraordinari eyelid fitzpatrick flora florist frankenstein funnel fur gag galileo gap generos genus gestapo grace
grenada grim guest halftim halifax hammond hamper harbour hare harm heali homemad horror hose host humili inconsist
industrialist influenza injustic insurance intrigu intro inuit joey justic landscap launch leaflet less licenc link
lopsid lp ltd mackenzi macmillan mainstream map mayhem mcmillan metadata method meyrick minim mislead mous must mysteri
narrow nascar nebraska negoti nielsen offspr omega oppon orchestr oregon oti penn peterborough phenomena piano picasso
plaintiff plump pollard propos regi reservoir respons reviv rider rise rooki rudolf safari sall sanction sang sank
scoot scorer secretari settlement sharp shelley showcas shred shutter siberian sierra slump snapshot snitch somervill
spacecraft spider spiral spitfir sport stab stagger stereo steve stormi straw subtract summarise swept tailor tall tank
telescop threshold tier tray tribun triumphant tyne uncommon veloc vignett vinyl violet vote wage wainwright water
watson webster wed widespread wolv wryli
""",
    -28: """
7 abrupt accid almond ambiti amp analyz andi andrew apocalyps appeal aquitain argu asteroid avalanch batteri bbq beach
bergen bermuda bigger boar boring bow brighten burglari buyer ca calculus cambridg candl canning cheshir cinematographi
cocki color complaint condor contrast cornerback corros courtroom crane cree creep crib crumbl crunch dant decemb
democraci dickson dishwash dismay dispatch disrepair distrust earl eat edict editor eisenhow elus emerald emma
endeavour entrepreneurship eton evening expedit extravag felic fin financ financi finest fireplac fischer flew foliag
fowler freshwat fright fullback fungi furious gasolin genet globe glue governor greater groan gulp hamburg hamish
happili helmet hierarchi hobb hodgson homogen ici idea improp ingredi insurrect introduct ithaca kit knock lafayett
landlord larri lever lexi liabl maid manner maori maroon memoir merril miami microsoft miniatur minimum mistaken mohawk
mosaic motor multimedia nanni nationwid navi ncaa nest nostalgia notat nsw opera oppos organis packet paisley paper
parallel parri pembrok period phosphorus pine pip platt player polli portion procur provost puzzl quarri rack read
rebellion recover recur redund reelect reput restrict retort revis rna rockwel rodney rubber rubi sabotag saloon
satellit saxophon scottish seal secret segreg seismic shrub signal similar sociolog speed spin split spoiler squadron
stakehold stamp sterl subdu subsidiari sullivan sum sumatra sumner tara taunton team theft theodor thwart tini toler
tonic tooth uci uk vanc variabl vermont vertic widen wiggl winfield woodrow writ wrongdo
""",
    -27: """
000 ag agrarian airlin akin alvin ambigu analogu anniversari approv aristocrat array ascrib astronom azor barri
bartlett bazaar beech berkeley bless blog blond boiler bonnet brandi bravo breeder brent buffalo bureaucraci calai
cambridgeshir camp cann causal cbc cello cessna char cheekbon cheltenham chieftain climax collabor commemor common
concurr cosmopolitan crawl crest crouch cruelti crystal cylind dancer date decor decreas delight digit dioxid dorothi
downhil dub durham easi ensign equat estim expect explain feder ferdinand fierc file fit flout formula fresh fritz frs
gallantri giveaway gmina goldsmith grang ground grumbl grunt guinea gustav hanson hawk helicopt herald hoc hum
hydroelectr illeg inferior intellig intermitt irrelev jakob jonathan juici justif karl keyn kyli lair lauderdal lawrenc
lawyer lincolnshir mammalian manitoba manni mariano maximum mayor mechan mega mele mercer moe mould movi muffl netflix
newark newcastl newton nobil nonsens nurseri oat obey olsen outburst pact paint paradigm paraguay peculiar pedal perro
pharmaci phase piec piston playstat primal produc pub quaker raaf recoil reconcili redeem reduct reform relaunch
relentless replac rever revok revolv rigid roi rosenth rot rotor salt sammi scot scotch semi shaggi shell sherri shriek
simultan six slope smithsonian snarl spanish spar spatial spite stage stanford star starv subdivis subtrop sussex
sutton synchron synthesi systemat ted thirsti thousand trivial truce understat underwood utopia varianc variat volcano
volley wallpap wembley wheel wiley windmil yale youtub
""",
    -26: """
achill adventur agenc ahead alfr ammunit anglican angus arbitr arcadia assign atv authoris axl bassett bert billboard
biplan bleak bobbi bone bourbon brake brawl brillianc broadcast brood buchanan calcul campground capitalis carleton
celtic cfl chandler chemist clarkson clinch coffin compat consequ cozi cryptic cur curl curran danni daphn dazzl declin
deliber displeasur disrupt documentari dolli downward drive dummi dumont dvd eagl eccentr ecuador edinburgh employe
escal extinguish fantast fashion fergus foil format fractur fret fring funni futurist garri gateway georgi gig glaze
goodwil gorgeous grammar graph greenwood griffith grimsbi grover growth guarante guild gun hardwar haul herbert hillsid
hms honda hunan incomplet incorpor infrastructur instruct interest interven introductori irregular isl jolt kawasaki
kincaid kinet kochi kong lag landslid larger lawson leger leverag libbi lick lili lilli list louisa magnat manageri
manipul mara marjori mart mckenzi meat melt mickey mild milford miniseri misunderstand misus momentum multiplay
neighbor newborn nightfal nino nixon nomin northamptonshir northumberland octav offset organiz outset overthrow owner
panther pasta peer per piazza plaid plastic plot plush powder prais profession prop provis pup ramsay rca reagan record
remedi reorganis repositori retract revolt reward rich ride riski satisfactori schedul scheme sensibl sherlock sherman
shift singl sitter sky slipperi slogan slower sneer sonni spars specialis spp steep straighten streetlight strike
stuart substitut suffolk summit superintend swamp sweden swung sydney system tack taft tapestri tennesse tide tnt tone
tragic unif unoppos upland uruguay uruguayan vibrat victim victor violin walter warili warm waterloo wider wii wind
wingspan wood woodland woodward woodwork wool wrath wreck wynn yawn
""",
    -25: """
aberdeen acquisit adjunct admin aerospac afternoon albert algebra allmus alpha alter amnesti archer arithmet aroma
artifact backward baird bankrupt bartend basketbal beer behav benefactor bernstein big bing boost boss bot bourn
brighter brute bryant buffer cantata carlton carnegi cecil cellular chalk chihuahua children cholera claus clue
coincident colleg combin congression cottag cpc craig creas creed critic defens dentistri descript discours dorsey
duchess dynam edwin excerpt explan failur fei fewer fieri flavour flight ford framework franc fuse fuzz gari genom
gilbert glare govender grain grammat greet hamilton hardwood harlan hearst heinz hemispher hepburn holder honolulu
horizont housekeep howi hub inch incorrect ipod issu italic jake jealousi johnston jurist keith kent keynot lamp
legislatur lemonad lesley lesli lesser lime limo lloyd lumber macarthur manual maud mclaughlin metabol mix modifi molli
monstrous moreov motion news nicknam nobleman notch nov obstacl oclc octopus onstag outstand padr palermo palmer
pamphlet paramilitari patterson pearson percentag perpetu pga philanthropist planner playabl podium polar pontiac
populac presley pro professorship propon puddl ramsey rebuild reduc reinforc remot renaiss reopen rep repris
revolutionari rhetor rms robert roblox roller romant ronni rowan runner scan sceptic scotland scott scowl screw seed
sega seiz select semant sensor sherwood shooter siam simplest size skate skip slack slid spark specimen spectacl sped
spotlight staunch steer stewart stockton stranger studi subfamili success suitcas sun sunday sunlight supersed survey
surveyor swindon tactic terenc terribl test theori thorough tim tipperari topper tori tourism tremor triangular trident
trilog truman tsunami turner unaccept unbeliev universal unsuit upward usc vagu valet valuat vancouv vanguard vase
velvet vinegar walsh warner watch watersh wednesday welsh wherebi whitehead willing wrong yokohama
""",
    -24: """
42 aaa academ acceler acr affluent ai alarm alexand allison annal annapoli antagonist aqua archi arena arguabl atp
audit background backlog baltimor bamboo batman behavior benign blackburn blous brighton brown bulb bumper caldwel
calvin carr cassidi causeway ceasefir champagn chatham christma chronicl cigar clanci clube cn coastlin coe commend
compel connacht constabulari continent convention council criterion crude crumpl cue curriculum customari cutler cycl
dawn deafen degre detriment diabet diagon difficult disbelief discret dispers dissolv duran earthquak eddi edit edna
effect encor england enrico enthusiasm envi environ enzym estrada extra facto factual fascin fcc feat fein ferri field
fiji finer finish font foot formul foundat franklin furrow gallo gangster geoff geraldin geschicht gibbon global gnu
gorilla gossip growl gruff guiana guidanc half hardi harlow hast hedg highway hop http hubert hydraul illegitim
illustri impact incident inflat ink instead ipa issn iter jagger jamaica jame jimmi judi kathi kebab kelli kinas
knowledg laboratori lantern larsen learner lester lieuten llc lucill lunar mackay madeira magazin magnolia margin
marley marylebon mcgrath menu merg microphon mistak moat modest moving muddi murray nasal nat nautic nichol northampton
norwegian obsolet octob op outlaw overnight parti peasant penultim peruvian philadelphia picker plaza popular porto pot
powerpl prepar primari proxi ps purcel quak raider rais ransom recreat refus remodel renov repeal resolut restor
restructur return ripe royal scarborough seahawk sector shaun shorter silenc silesia smuggl snuggl softwar spici spokan
sql steadili steiner stem stoog stripe strode subsid syracus tackl teatro templat terra than thread tin tolkien too
total traction tramway trim tudor turkey unexpect unreli upheld vicious vivid voter warp wartim wash wax wesleyan wing
winnipeg withstand xbox zeppelin zip
""",
    -23: """
34 abstract accolad advic affili airplan alfonso alfredo alumni ampl antiqu apparatus aveng ballard baron baroqu battl
bay beatti beau beauti bend bicycl biker blush bon borneo bratislava breaker bronx bunk butch bypass cabinet calgari
calib california careless carpentri cave cd character chesterfield chocolate chrysler churchyard cinematograph clash
cleric closer coars collat colombo comprehens constitu corp cost creol cretac crucial cumbria dalton dayton deleg
deliver denounc dental destroy dev development deviat dignitari discoveri disdain disguis distinct dock dodger domin
elect enemi energet epithet excit exempt expenditur explod factor fame fantasi fargo featur fiba fiesta finland fivb
flotilla flourish fool fordham francoi friction frontier gail galway gdp glover goalscor grader granni greenish greyish
grid guis hackett hanoi hbo heroic hierarch highest hondura honey honour horac iata impos incid incred indianapoli
infer input insignific instrument intak interval intric introduc intrus invari iroquoi irrig item itv iwf kansa kean
key kimbal land lateral leas lend lisbon lissa loco louisvill lowest lowri lucki main majesti manag maneuv marin mccall
mcguir mckinley measur mediev meet melancholi mini minni miscellan mixer molecul monterey myth mythic nanci narcot
naval neal nova oblivi obstruct oceania oklahoma olympian opin ordin organic otago overs overtur packag pang parlor
partisan patsi pave pendulum ph phrase pitt plaster plate plod plung plural poetri pois pollut polytechn portrait
prentic program pronunci propaganda prospect quotat raf railroad rampant raymond re recit rico riddl robb romanc rooney
runoff russo samsung scenario schneider sew shaki shrewsburi sicilian sideway sixteenth slater slow sooth sous specul
spice spoilt squeal stabil stabl staffordshir stall stare startl stomp strife string substanti techno tenth tough
traitor trooper true truste twain unharm union untitl upgrad variant vassal vengeanc verandah verdict view vivian vocal
voltag volum vt wave weaken westbound wick wilk yank yellowston
""",
    -22: """
accur aisl alik amalgam appetit arbitrari artilleri atkinson autobiographi automobil bark baselin bassist beaumont
berger bertram betray betsi blanc blitz bologna booker brass brat brussel buckl busch captiv cardin cari carpet cayman
census centuri charact chopper chu cloudi coher collaps communal confer confus convent convinc copa coverag crescent
cromwel cylindr darci dealer denver destini difficulti discont discrimin document dod dollar doorbell dover downfal
dozen drift duan dublin dun dwarf dy ebook eclips elabor embark engin englishman engrav entropi epic equal errat evolv
expans explicit fide fir fire flap flore flu fluent foam foremost fought fragil franki franz fraser freder fuller
fuscous futil futsal garfield garrison gee genealog genuin georg glamorgan grow gubernatori hail halo halv hancock
harald hari harmonica hatch hay hillsborough hire hugo humbl hundr hurri iceland illus impati impromptu improv
indonesian inhibitor inspir intensifi investig involuntari jab jakarta jar jenk johann josi judici juliet ken
keyboardist knob laureat layout lei lennon leonard leyt ligament liturgi logic lordship luisa lure lyle maclean madison
maggi magnific mauritius maxi metaphor middleweight mighti minus miracul misread moran mps multin mvp mx nc nineti
nippon nitrogen nobl nod northeast norwich obo odi oliv olli optic orr ostens otto overheat parker parkway passageway
paus plagu pleasant pluck portland postwar pothol practic pratt prefac prevent pristin propag prosecutor puff puget
purdu qualifi question rainer raven readili realist reluct renam repuls rhys rica richard rifl rigor rolf row ruler
sabr salut savoy scenic scof scorpion seam servant shatter shepard sink sire sizabl slip snub solidar spearhead spend
steal stimuli stove sub subgenus submiss suburban suggest suitabl sundial sunglass supplement surreal sven swear taxa
taylor tc teen tenur thriller tighten ton tremend truck twentieth unauthor uninhabit unreason unsuccess vaughn vernon
warmer warrington watt wealthi weld whiskey wicked wiener wolf wreckag yamaha year
""",
    -21: """
47 admir adolph age airplay airship akron ambush amtrak analys analyt annabell answer anybodi argyl aristotl arizona
authent axi baldwin basin beatl becca beck bertrand berwick billi blew blind blockad bold bolton booth braini brennan
bristol brow buckley burner bush cach cadet canuck cebu celebr centrifug charlton checker chevi cigarett clarissa clay
clockwis comb conceptu constel consult conting convert counterpart crossword damag death defici dempsey design detail
dig dime discourag divid domest dougla drastic earlier elton espn ethel exam exclud extent eyebrow fertil flair flinder
flounc forbid fran freddi gleam glitter gratitud gravel gregorian guildford halt hampson harass harrisburg harsh hatr
headlight heavyweight height hokkaido holdup horrifi hp hubbard hunger huntington huron idol implement inexpens inflict
invad invalid involv japanes joke jot judgement jug kemp kildar labor lavish legitim lemon linear livelihood loot lower
loyal lush madelin malic massachusett maui may mcconnel mechanisms merritt meti mick misti misunderstood monarch moreno
mortar mp multipl musik myrtl nah namibia nasti naughti nebula nightingal nocturn noir nordic novic offens offici olson
open panick particip pathogen permiss pigment pinnacl pious pledg ponc postgradu potent practis prefect prime punch
pursuit quinn quip rampag rapid rebelli rec recept reconstruct redevelop ref regener regga rehears remaind reminisc
resolv respond reunif rework risk roadsid roanok robber ronald rourk rout routledg rpg rs rte samoa sardinia sear share
sheldon shootout short shortcut simi skelet sleepi smarter smashword spectra speedi spore spread statewid station
stiffli stride strikeout stub suppli swap sylvi sync tab taller technician techniqu telegraph terrac terrain thai third
tip toppl torino toulous town traffic tucker tuft tulsa turnout tyre unrel unrestrict usaf uss valentin vari vice vigor
virtu walker warden wari warwickshir wealthiest wendi whiski who wikipedia wilhelm wine woodstock
""",
    -20: """
150 45 50 6am ace adjust aircraft alaska alcohol ale altern ammonia appl archipelago are arkansa armstrong artwork
aspect assimil astro autonom awesom badg baja balfour ballot ballroom bard bart beaufort blast blur botswana boulevard
brien brigadi brisban britannia bubbl bullet calhoun camper carson carver cbn cds celesti cent certainti chassi chiefli
childish christoph chrome cleanup clone closet codex coerc colour combien concacaf content cora cox crawley criteria
cultiv currenc cyclon cynic cypriot damon daylight delaney deploy desktop dice disc disposit dissatisfact dragon dunlop
dwight earth eastbound edouard effort elit elizabeth elong emphasi employ enact engag enhanc enorm entrust ep eponym
etiquett eureka evangelist extrem fabric fals fan filli finn flank freez gather geelong ginger giovanni glanc gloss
glucos gm gold gradient gradual grove gunmen guzman hadley hairi harvard hello henri huf huge hysteria idiom illustr
inelig insert interchang interciti intermedi interrupt ivori jacki jail jen joseph jungl junior killer knuckl kowalski
lace lacross laundri law leed leonid leopard let lift lindsay liza loft lori lyricist macro madelein magic margaret
marqui meaningless messi min mirag moistur mojo momentarili monarchi munster myriad nassau nathaniel neill nell neolith
npr numer occas omin oricon otter overwhelm ownership paid particular patienc pedro peng percent percept perform perfum
perri peshawar petition philip photographi pick picket pink platinum policemen polish postpon pr prefix prehistor
prescript privat promenad promin protect pseudo queri radio rare recal rectangular rectori rediscov registrar regular
relev renault repli request reset resort revert rhapsodi ritter roberto roe role rupert russ rutger satisfi savannah
scatter scotia sergei shapiro shelv shout shuttl sidewalk sinist smallest smoki solubl spare spencer spine sprint
sprinter statement stubborn sublim super surf suscept sweeti synthet taipei tammi tangibl terr thermostat thumb
thursday tissu tobin tracey train transcrib treasuri tuesday twelfth ufo unconstitut uni unlaw unspecifi urgenc vacat
vhs vichi waterfal wide wilkin willoughbi wilson winston work www yard zenith
""",
    -19: """
100 abbey act addit aeronaut airpods allegi america angl angrili ani anson antenna apach apollo appal apparel aquino
aragon arboretum ardent arson articl as ashland ashor autism automat backseat bandwidth bayou behalf bell blow blower
bordeaux breakdown bret brightest broader bruin bud burton by cameo cameron capabl carolina carrier caviti cdc celest
cerambycida certif certifi champion charl chief chow clad clariti clergyman coast cocoa colchest coli collag concern
condens congratul congreg convey coordin copper coron correspond craftsmen crawford crazi credenti crossbow curti
deacon dealt debri decca demolish demot deputi despis detect develop devin discus distanc divin donna dorchest due dull
dutch easton edmond elv emerson enclosur endow enough essay evangel exot fa faculti feb fernandez fifteenth finnish
firearm five fixtur flatten focal forb forgotten fragment franco frustrat fuming fund furnish garlic gerald giacomo
gigant godfrey gospel gram gran grant grate griffin guerr guerra guillaum gush hackney haggl hallmark havoc histor
hitchcock hobart holli homecom homework howl ignor impress in indigen inquiri intervent ioc jane jerom jill jumper
juvenil larg larson laugh lauri leadership likelihood lipstick locat lockhe logo loosen low luci mafia mahogani malabar
marlborough marriott martian martini mathematician mayo mcintyr mcnamara medal menac messina michell migratori mildr
mod monday moor murmur musa mytholog nag nathan neil newel nfc norm nors nudg olaf onset opportun opposit ortiz outdoor
outing overheard pac pasadena paxton pedest penang pennsylvania perspect pickup plug plumb poke potion prior profess
pss quebec rake randi reassign recipi redhead refrain reintroduc rendit result retro ridley rift rig romanesqu rose
rothschild routin roxi rue sag salti satur saturn sauc scandinavia scarc setback seven sevill sharpen shaw shock
shudder signatur skeleton slam smash soccer societi space specif spiderman springsteen stalk stamford starbuck startup
steadi stephen striker subsist subspeci subt summat sung sunk superhero susquehanna tehsil telecommun tentat the thrill
throb timelin tonga tonn tourist tradit transform transvaal trigger twig unclear uncredit understand underwat unpopular
vanilla vernacular versaill vertebra vfl vin vincenzo vogel walkway war weak whose wilbur williamson winslow wit
""",
    -18: """
350 abnorm ac academia accomplish achiev acknowledg advantag advert air amaz ambit apocalypt appel arcad armagh arroyo
art arthriti artisan ascens aspen asshol athena auto avid bailey ballist barrist bauer bedrock biggest biograph birch
blight blink boast boni bother brunett buena burgundi burt callum cantones captur career cathedr caught caveat chain
characterist churchil cincinnati clegg clench clip cobb columbus combo commut compuls confirm connel conserv corbett
cosmet could courtesi courtship crech ctv cuba curtiss davey daytim db dc delux devast diagram disco dissemin
distilleri dixi domain donnelli doom dori draft dunn dutton dynamo eager eastward eighteenth emil emphas endeavor
equival eri eric erik estrang eurovis event expens explos fasten fastest faust fenc fest fidel fifth fitz flex for
forcibl forens forgiv franciscan frown gabbi gas gearbox generat geni ghent gild gilmor goodwin grade greatest gregor
gregori grit guerrilla guitarist gunner gunsling hair hansen helm hiss historian honorari human hurdl hz icc idiot
infin inhibit inspect intellectu intrud jacquelin jenni join jr jupit khz king laker limeston lineback log lombard lot
loui louie lurk lyric machineri manifesto marcia mascara maverick mcbride mccoy meal meath medium met microscopi midday
milton minneapoli moist monmouth motown muster myle nail naiv nativ nitro nonstop omg ordinari origin osborn outdat
outward overse pak pandora pantheon partial patrol paula pba pe pencil perkin phillip phoenix pieter pietro platoon
poet power premium preserv presidenti pretend prevail principl proclam prodigi provinci provision pseudonym pump qb
queensland questionnair quieter quilt racism radcliff radius readabl rear reilli repay retrospect ringo ro roach robbi
roch rochell rochest runway sax scalp seamen serv shard shawn sheer should siegel site skill slight slowli smell smyth
solvent sorcer southbound speechless spent splinter spontan sporad sprung stephan strong substant subtl sudoku sunken
suprem sweetheart taiwan templar theorem theoret thrust tht tidal tighter toro trevor trio turbin ubiquit ultimatum
unionist upload upstream vaccin vanderbilt venetian vs wal wateri wealth weep whirl whitman wigan wnba wonder word
wrench wwii wyli yate youngster yue
""",
    -17: """
43 6 abl acquit advanc advoc affirm agent aggrav airlift alexandr alley ancestr anti apparently archiv argus arid ark
armistic arun ash ashbi aug auxiliari aw babysit bangkok barbara becki benton bequeath besieg bhp blanch bloomberg
bluff boot bore bori bounti breakaway brian bridgeport bulli burnley bwf cale callahan calm canva canyon capcom
caribbean carmel cas casablanca catalan chariti choi cholesterol closest cochran cockpit communism compound confront
conqueror consol copeland corona councillor countless cramp creator ct cv cypress dai decis declan decommiss decre
denton deux devot dictat dictatorship differenti disadvantag disown dissatisfi dm doneg drainag dusti eighth elliott
emerg erni escap estadio evict evid excus exploit extract facad faulkner fearless featherweight feldman ferreira fetal
fetch filipino flood fm fontana footag forgiven fountain francais fray french fresco fugit function gareth gift give
glossari glu godfath gogh granvill greenfield gretchen gurney gym harden hargreaves hart hawkin hazel heal helmut
henrik hine honor hoodie huddl index indict indonesia ineffect intercept interdisciplinari interview invok ireland itch
jarvi jillian judiciari julien keen kentucki ki kilda laurenc lean lectur legaci lenni limp lindsey lookout lore los
lowel loyalist luzon macintosh macquari maddi maestro mallori mane manor maritim mcgill midwest mileston mis miser
mission mode monster montagu montana moral motto musiqu nad namesak nan navig ndp negat neutral ninth norma novo np
obsess occur onlin outlet papa parachut parasit parc pcs pete peterson pharmaceut pineapple pipe place politely pp
precinct precursor procedur proud provok ptolemi radar recaptur reiter relic remembr renumb resembl reson retent
reykjavik richer rivera rotten ryder sabbath sandal sandra scandinavian scent secur seventh sheet shelli shifter shot
shove shreveport simpl ska skirmish slime smackdown smile spec spectrum spielberg spill staircas stammer stat stipul
stir stun subset subterranean suffrag sugar sulawesi sulli superhuman superman suppress suzi swedish takahashi taut
teddi territori thank tiktok timber toss trait transplant transvers trek trot twist underway uniti unrest unsaf
unwilling usd vacanc valiant valid vaniti verlag versus vicar vine vintag violent vocalist volcan ware waterfront width
williamsburg writh yellow zoom
""",
    -16: """
21 4 82 ads advocaci affair aft al alic alien alli allow alumnus amplitud anchorag andersson andes angelica anita annum
apertur appli applic appoint apt arrow aux backdoor barefoot baton bedford beginn benefici bile bind bound broken bsf
bulk bunch bureau burst camilla cargo casket caution cbe cesar choirboy choke chopin christi chuck circul coa cobalt
cocain coeffici collin commando compris concret constabl constitut control court courtyard cowan crise cross crow
curricular curv cutter czechoslovakia damian dammit dear debt decent demand demo deni denot dialect diminish discuss
dislik disregard dmitri doherti doll doorstep drake dream drip druri duffi duli dyer edgar eileen eleven elm embroid
embryo emin episod erica eta evad ewe falter fast fee fete fifti first flag focus fr fragranc frame fun funk garrett
gear gerard gerhard giro giusepp gloria glorious gmbh godmother grammi greasi groom grope habit handshak hanna happi
harpsichord heartland heighten herb highlight hilari hoffman hollywood holm hook https hyde hydro iihf infecti
institution intimid iri irwin island jog joint kati kc kenni kidd lamb lead leicestershir letterman lineman lip litter
loop lou lump mandat manila marissa marko marta martina massacr matthew meaning melbourn melissa melvin memor meredith
michelangelo middletown miln minut mls monro mundan napl nbc neighborhood niagara ninja noob normandi northward obes
ordain orlando ornament outbreak overrun pagan pari parisian parramatta patron pavement peke permit pew pictori
pilgrimag pleistocen pod pole pool poor portugues possibl press prima problem problemat proven puls pyrene quest quinci
quiver quota rattl react receptionist recognis reddi reev reg regenc relat remarri remix renew rental resent resist rev
revel reynold ribbon ridicul riot rip rippl ritchi roc rock roland rori rudd rush safest salford sas sbs scam scholar
schultz sculpt se seater seek semest setup shaken shore sick simmon sinatra sketch slang slovakia smith snoop snug sol
spectroscopi splash squad staff stake stale starboard stark stil stirl strangl stratford stronger strongest succeed sud
surfer surgeon suspect suspici suzuki sway tee temper tesco thailand that thrive trainer undo unfortun unstabl uphold
uproar useless utmost viabl watcher welch westward windshield worri yeomanri yield zuckerberg
""",
    -15: """
90 abbrevi aboard accustom ad aerial affect affection afghanistan alabama alan albani alberto alert allot anarchi
anomali anterior anthropolog apostol apprehens april asphalt attende attitud attorney augment aunt auspic authoritarian
automot bar barrack batavia battlefield beast bedtim belgian bericht bever billionair bio biochemistri blame blazer
brianna brigad bring brit britney bruh bunker bus byte campeonato canon carbon carnag carolyn cathi cf che chet chosen
chris circumst clarenc clarifi classmat code concentr conclud conquest conscript conservatori cooler cornelius cornic
courag cousin cr cy danish dartmouth defeat defin definit deliveri demograph denni deportivo detent dialogu dion dna
donald doorbel duc duolingo during easiest ed elain elast elimin enchant end ensur erebida evalu exact excess expand
exponenti eye facial fatal fight fingerprint finley firefight fitzroy flea flexibl floppi foo forew forg fortnite
frazier fred freshman friar funniest further garner gemini gentl geographi gile gillian gin glamour goddamn gradi
grafton greensboro grew gta gut hale hawthorn hayward head horizon hut iaaf ian icon illicit impetus implicit import
impuls inappropri inclus inherit instanc insur integr internship interspers iren jay jealous jonni jose justifi kang
karen kellan kenton kidney knot known kobayashi kyushu lambda lancast lane lankan leith leon level lightn lola lookup
loom loretta louder louisiana lucia ludwig madam malon mantl margot marker markham marvel massey mckenna mcmahon mel
metric micro microscop miss mobil montevideo more morpholog mow msc mughal multi multitud mv nant nasa nearer nervous
netball nolan nora nspccs numba observ offic offshor ogden oh oldi overview pace pad pale paramount paterson pearc peep
peggi penal perci petersen pierc plata pont porsch portug poverti prefer pride psalm pulp queen raft ramon rankin ratif
rational reactor rebrand recognit recoveri refresh registr remind reuter richi rim rodriguez rust sabah saber sakura
sanford saturday scrub sediment seneg session set shave shook shorten shri sinclair singer sioux skateboard
skateboarding sleek slide slot smack snatch soak sonora spa sparhawk specifi spenc spheric sprang stafford stumbl styx
swell swipe sympathet takeoff tandem teas telecom tesla th thrash tight timothi tn tobago togo tombston tr transatlant
transmitt travel treason trickl troy ts tulli turnov twitter univers unlimit unsolv util vehicl vhf vime violinist
visitor vox vulcan wavi weekend wendel wordle worldwid zone
""",
    -14: """
aarhus abbott abolish abolit acheron afraid airborn alban albion alto antigen antioch anyth appreci appropri archaeolog
arsenal asbesto attempt azur bahn bao barclay bartholomew bathurst batter belief belov below bernhard beta bilingu
binari bought bowman brandt breaststrok broad broadband calderon cambodia campbel candid capac caspian cassandra cast
cc ceremoni characteris charli charlott clair cognit colbi colleagu complement compulsori confluenc consider conven
corinn cough courthous craven crusad cyprus dame damp dank decidu default deliv dens densiti depict deton dillon
disband diseas dissolut disturb downstream drown dudley duke dust ear electric emiss emmett enlighten enlist enrich
ensu esq estonia everybodi evil exchang expel express fc felip filippo flirt footstep forefront foul fredrik fremont
fusion fuss galact gallon galloway garcia gesellschaft ghost girlfriend given guidelin guyana harmless header heir
heiress heroism hind homestead howel huddersfield hue huffington hurst icao ii infrar inquisit insist intellect inward
ipad iq isol japan jett joann jonah jong juror karma kathleen kevin kimberley knick knockout knoxvill kobe konstantin
kota kruger ku lacey lanka lattic lebanon mainland mall mandi margarita marijuana mcdowel mckay melani meritori merlin
midfield mile mixtap mla mob moder molina mount mrs na nearest newcom newman nhs nits oasi obituari occasion ochreous
oct ode ore organisations oust outright oxford pa pair papaci parol paso pediatr peru phd physician polym predecessor
preparatori prescrib pressur primarili proceed provoc rag reclam regard remors republish res residu respect retir
richardson risen rob salon sand satisfact sc sceneri scientolog scoff scope secondhand selfish sell senior settl
sextortion sheila shiver shut sibl sincer slash slaughter sleeper small smoking sniper snort socio socket soil
southeast spike spray ssr stain stairway statutori sticki stiff stockport student submit succumb suez sulfur sw tag
target tb thirst tobia trampoline ugli undercov uneas unnecessari unpleas unse usag usl vantag vile vision vita
vittorio volvo vortex vpn walden walsal warship weddings weed wholli wolfgang wrought yay yoo yorker your
""",
    -13: """
26 3 310 36 900 abid abil aborigin academi action actor add adequ adjut adopt afford alessandro alloc amar angular anni
archibald arden asid assess athenian auditorium audrey beal beatric beethoven bender bengal blaze blister bloomington
boogi bouquet brad bran breakout byu cal calvert cane cardiff cedar celia cell chant chesapeak chico ci cinemat clapton
claremont cliff clutch coldplay columbian commenc compact compress confidenti conk conni consecut construct copenhagen
coupl coventri craze creation curb curios dagger daniell dar demolit desert destruct diplomat dri duboi dunbar dung
earring ebay edmonton emblem endless epilogu equatori erskin etienn explor farther fed fia foir fourth foyer frenchman
frequent from fulfil fx gaa gamer gaston geek gentlemen germain gonzal gottingen gown granit guardian happier hartman
headach heck heidi hero hirsch histoir hottest hq ict ieee ignit inadequ indian indigo indochina inflammatori info
inscrib insid insight insuffici integ interrog intersect intuit invinc irrit iucn jenkin jennif josef journey juventus
kaiser kettl kw la label labour langdon later legit lesson leung levin ligand liking lineag liszt loi longitudin loung
loveli mac maguir mainlin marek mari marvin maryland maxwel mcc mcgee meme merit milwauke mingl mitchel moravian mort
muir natur nicola nightmar nightstand nikolai nobel northern nvm nz oak obedi object odor of olymp oper opinion orlean
outlin overlook oversaw ox palma panchayat papua pascal pathway perish petersburg phil philippin pierr pile pisa pl
porcelain preview previous profound proposit protector punk punta purport push quad qualif raja ratifi reckon reddish
referenc reginald relinquish repres rescu respiratori restless rm roofer rosemari safeti sal sanctuari schumach
schwartz settings shade shimmer sidney slade slave slim slit snag soap soar sometim somewhat southend sphere spire
sprain squeez starr static stationari stellar stench strain stud subway suv swam sweater tame tanaka tangent td
terrestri tertiari thatcher themat thicker tiffani today togeth toward towel trafford truncat tuba tuck tumor
ultrasound unbear underli undraft unicef unless unman unoffici unpaid upright upris ups vicin viewer vocat wagner
warfar warlord wavelength weaponri weav weaver wedg wessex wexford whatve wichita worsen wouldn wrinkl write yell yemen
zinc
""",
    -12: """
10 10k accessori accompani accumul addict aden adept adjac admiss advers aforement against agit alberta alexandra
allevi anchor appear arbor arc arch archduk arous arrog artist ascend asiat atari attribut auburn austen av avatar
avenu avon backsid basically behold bessi billion bjorn blank bliss blunt bobo bonfir borough boyd bp braden brunei
buckingham builder burglar caden camera cass cathol centimetr chem chemic cheung chevrolet chilean cho cisco clare
cleavag clermont colder collect colon colorado comt concepcion concept configur consid contemporari cornwall countri
covert covid crossroad crypto cuddl culprit cult curious cw daili damien dani darbi darrel dea debbi debut deform
delawar delgado denmark depart derek deserv desmond dew dia diari doctor dogg driven dynasti earli eeri eireann engulf
enjoy enrag enrol entireti entri envis equip era eras erwin ethanol ever exasper exet exhibit expressli facetime
facilit fallout fatti feet filler flanagan fog forum forward founder francesca freestyl friedrich friendzoned fulbright
furthermor gameplay gape gasp geolog georgetown gloat goalie gotham govern greer guam hardest harri harvey hash
hatfield headshot heath hee helsinki hen hess hidden hill household housem hove hypothet ign inaccess inadvert inc
inclin infanc influx inlet insurg international jacket jameson johanna jona josiah kappa katherin keenan kenya kerri
kingdom klan kristina ks lack lans lap largest latest lifestyl lionel liter loir longev loos lund malaga march mariann
marina mash membership mer mercenari merton michigan middlesbrough million mitch mond montan montros moodi mortim
mozambiqu mt mumbl municip museum nam nation national nato nevill newsweek nickel nois nor norri nostril notebook
notion obama odisha ofcom oiler opus os outgo overal paig panama parson passag pertain ping pit plasma plight polit
popul potassium pour preacher predators predomin premio prestig preval princ princip process profil rave reacher
rebuilt regina rei remast restraint resum retrain richmond richter ritual rocco rouen rt rug saliva sargent sat scout
seaman selma seminar seren sesam sgt shaft shaman shelbi shine shoot shortest sieg sign sip sixti slender snuck soften
solar southern sovereign soy spam spamming spartan spoke squat sri stade stink strengthen struck studio subunit surviv
susannah synod task tatum tay temptat tend testament theorist they thick though throat timmi tokugawa topic toxic
traine transluc tribe tsar twenti tyrant uhf ultra unchang undergradu universiti unleash unpublish unspoken ursula utc
utter vacuum valuabl vega venu verb verg videocall vigil villier viola volatil vu wade wee welcom welfar well wilder
winni witch wong world worthi wyatt yamamoto you yu
""",
    -11: """
12s 800 9 adorn advisori aleksandr alistair alt amanda amelia android anticip anton antonio ap apprentic arabian armor
asa astoria backdoors bae baltic bane barrow bellevu bereal bertha bilater blacksmith blown blu blurt br brendan brief
briefli bsc buff burnham cab cabin caller can capacit capit carlson cede certificate chapter charley cheaper chelsea
chemotherapi cheroke chiang cleveland clifford co communic complex compon comprehend connector consumpt contempl couldn
covet crater cs deadlin deepest defend democrat depth derelict devic dfb dioces director discreet displac dissip
distinguish donuts dot drop droplet duluth dwarv edmund educ electr eros ethic etymolog eurasian european exclaim favor
film fission fleetwood foe forerunn formal forth forthcom fraudulent frederick freeway front frts fuselag gaelic gang
gaze gibb giorgio git glad glimps gma goldberg gong graf graviti hahn halfway handi hardin harlem hazard heinrich help
historia hmm hoars hogan honesti hotel hover hype idf important incap infam innsbruck instinct insulin intend intent
interpret iowa ipswich is jarrett jayden judg juic julia kathryn kayla kenneth kernel kiss knive kuala ladi lame lavend
legal leroy lex lisa lsu lt luce mace mack magician magma magnum mama marcus marti matrix maureen mcgregor medial memo
methodist metr mid midwife mill millennium mindanao miseri mm modern morley mouth musica necessarili ned nerf
newsreader novak nr number obligatori obtain octagon offer oliveira opt outreach overtim pablo paddington palm peptid
persecut plead plenti postal practition prequel proclaim properti proteg psycholog ravag rb rc rd ree regiment renown
resourc restart rice rihanna roth rq rundown russian s sami sap sb scanner scarf scene self selfie seneca sept shape
shirt signpost simeon sk skint slur so soft soho solemn sonata southport spectral springfield stairwel statistics
stealth steeler stern steven stoke straight stronghold struggl subsequ sulfat sundanc supplementari surgic suspicion
suspicious sustain swallow tel teller tempt term throne tong tongu township translat tube tunic twelv ugh ulster
undertaken unlock usa usher valor valu vietnam vogu voodoo wale ward waterway wcw western wheelchair when whom wife
wile winc wizard worcest worth wta wtf xml yong yuki zane zuck
""",
    -10: """
24 34k 5 50th 71 9pm aback abel about accommod acquir adverts aget altitud alyssa antic antrim ao ape application
apprehend archway aren arnold asean ashford assur avila avoid axel baccalaur backdrop bahama balconi bandag befor besid
bil bismarck bizarr boe boil bolshevik bonjour boyl braid brenda brigham browser budg busiest byrn caf cao cbs ceas
center certain chaplin chichest child chile chin cleaner clearanc climb coal coco coleman combat comment complet comput
conner contamin contin convers corpus cosmos countdown counter czech dail dark decomposit dee deepen deepli def degrad
deport deriv dismantl dnd dq dug duncan dysfunct edward either elig ellipt emanuel enclos enslav esa ethernet eugen
even evidenc examin exposur extend eyelash fade fairfax fake fat fate ferrara ferrari ffs fireman firewall forster
fulton futur gabriell gall garbag gave gel gentleman gestur gg gladi glisten goo goodnight graham grand grayson
groundwat gustavo haiku hall handel handkerchief harriet harrison hd headteacher heavili hercul hesit hick highland
hitch hoffmann html huh hydrogen identifi illustrate im immers implic inaugur infant inform inset interstat ivi jag
jana jayn joking josh kala karaoke keeper kelsey kia kid kite koppen kwan lebanes lengthi lewi line liner liquor lock
luftwaff luggag lunat lung maharashtra mann mansion marco maximilian mcdonnel mendez methan mexican middl mitsubishi
modul moustache movement multicultur mural muriel mutual nagoya neptun nestor never newest nigel nix nonetheless north
notori notwithstand nuggets obscen ohio opaqu outfit outpost painter pakistani patricia payload pedersen pension
pereira petroleum pfp pharmacist phi phylli platform po poll posit postcard potti predator prematur prep presid pronoun
quarterfin queer reactiv recent receptor recogniz regim regret reign rein reinstat releas remad represent reserv
retreat reunit ric ripley roleplay root rowland rr saga saudi savag scaremongering sec sever sewer shack shortlist
shrink signifi silvia simpli sixth sling sole sooner stadion staf stair stifl stockholm stray subject suzann swiss
synagogu tabitha talbot tallinn tap teenag telangana temperatur thi thong throughout titular toddler tracker traver
trent trinidad truli tt turn uefa unacceptable undoubt uneasi unfamiliar unix unreal unreleas untouch various veg verif
vessel vienna villag vito vouch wanda wharton whitley wilcox wireless woken worship wrap x yahoo yourselv zombi
""",
    -9: """
83 90s accountant acton adoptive afterward aid alex along amor angelo archeolog ari ariel arriv assumpt attent attir
ave axe babysitting bald banner baxter bb becom belfast bennett beyond bmg breun brutal cabl caesar cage cambodian
canopi capybara charleston chateau chime chines chromosom circl claudio clueless command conan confid congest contact
continu cosmic crash creat culmin cupboard dangl david debra decatur depriv despit dial differ discov distant dj doubt
dr dracula drove eastman eastwood expressway fling fold fore forget fourier freshmen fukuoka galleri garland german god
govt gpu gracias haha handler handout headquart heavier heist helix herbal hola holland hopeless horrif ie immens
impair includ infinit ip ir jan jc jd jk johan kart kneel landmark learn lid loss louis luciano macdonald masteri
mediat midland momma morrow nab name nba neurosci non northbound notifications null nutshell ny oblig oedd oil onward
org otherwis panel part placement prayer pre princeton probat processor protrud provenc pupil rancho reach recall
recogn regan relay responsibility reunion reus rewritten samurai seeker sensit serra seychell shrek situat sixteen
skylar sleepover smokescreen snyder softer spacious strata superfici sure swollen taiwanes tallest tangl telephon tickl
tiktoks trash tread trier trillion tubular tyron ucla una uncov unhappi valorant vigilant vitro volunteers warrior
webber wheelbas wie yes york young
""",
    -8: """
11 70 aa access activity aftermath all almost alright altogeth annex apart appendix au authorities available awak bank
baro bas beam begin bikini blackout bride built capita cash challeng chang chippy chocolates christen clergi condition
curs dead dismiss drawn drone eas eighti elo elsa emergenc fae fever foi friendli gcse gfs giving glove guess had heap
henc hoo howev impossible imprint information intens inver juli ketchup kidnapp kitkat laser laura leg like load local
lose loving lowkey manchest manuel mend mindful monitor monsieur motorbike mug netherland off ofsted organisation pack
peek perhap persona pictur pointer proton purs pyramid ramadan requir retriev reveal ridg right ronin scari school
scream sens sensitive simulate slay snake spain spotify standpoint stepmums strength structur surround sus symbol
talent texa tinder type typing typo underlin understood vault vergiss violenc warpath were whi wht willi zoe
""",
    -7: """
29 80 anger animals ano attend august beep begun bin bishop block bournemouth box bt bust byline call capitals capt
central chatgpt childhood click companion conduct confin consist counti courgettes cruis cure decode deed deeper depend
deposit dim diploma display dread duo dyslexic eee eight enquir entir entiti entitl euro extens float freedom fuel
glasgow gnome grandad graphic grenad grown gt healthi hi high ile itself itun jean jus length liar light login longer
longest mad marri materi mattress moja mother nameless nandos note offline old omit organist park plane plea port
portray present prove pune quadratic receiv reflect reli rent safer schoolgirl secreci shall shield sight skating
snapchats solid soon stag stanc suck suppos surgeri swansea swim tad thrown todo tout triangl trojan trust uber unfold
unknown unread unwant visual wander was whatsoev wise
""",
    -6: """
062 22 2am allegations anfield anxious armour asl audi b bachelor beeb bitmoji bottl bottom bundl calculate centr champ
check closing club context cope cotton cover cub decimalisation diego diy dofe donts download drank drawer dress
eastend eighteen essenti esther execut executive exodus f feminist final forc freephone fulli gala gamertag gb
gettysburg grandparents heartbroken helpful heritag hike hm hollow induct initi innit into leo lollipop loser madre
mandatori marshal matter memorise mny moment monetari motiv neighbourhood neither neural newer none nuclear owe peel
plateau pluto poorer postcards presentation prim progress provid quiet radiator realiti region robux sacrific silent
slaveri smartphon sob spaghetti start sumarise suspend tenant tender thigh throwaway tool torch tow treat trip turnip
ui upset verbal via victoria vulnerable werewolf west westminst wi wifi yo
""",
    -5: """
11s 13yo 2 400 absolutely abstent academic admit afk allowance alongsid ankl aoife artific assembl autocorrect aye bday
bit blanket blurry bum choos church clint complain confess config d dec doc domestic drunk elis encod essex existence
fifteen forbidden gain gist googl grandchildren grateful guard ha have hilarious homesick honest hunch hwo icebreaker
individu injuri instal institut instrucciones intact invoice iron ja kahoot klingon krakow lawnmower layman led
legislation lent letter liberti loath mae malarkey mar master mere minibus moderators mole monkey mountain outer own
pleas policeman pouch pretti pta quick quicker rail reason recipient reddit registration rod rota rp schoolboy scratch
sergeant skibidi smoke squar storag strang substanc suffer switzerland sworn termin tes thee toddlers torn transit tus
unabl upon venus veri wangl whatev whore wight wink wooden yer
""",
    -4: """
1 23 412 44 5yo 8 abstain advis agencies amendments amsterdam approach auntie bare basic basketball began belgium bite
boop bro brochure brownies bryson buddi butt cancer cardio carv chancellor chatrooms chidlren childcare cinema cluedo
collar communication contain cosy crayon cube cum daft declar dip drag elementari est establish ex expir far fear frank
g geht har hargreavess hdmi health helpdesk hiccups hope hustings immigrants impli insan install instructor intern
isolated italian journos june kac kick kind knackered kyle languag lat leapt lens litr loch manda meanwhil meow mexico
nav near ness ofcoms officially ons oral oublie outsid oversea pakistan parent past paycheck paypal personally pi plain
polic postman preach protest q rang recommendations regist regles regras retirement rising rollercoaster rool satnav
save scammed seventeen shadi shuld side sigh skye snowball sod sound span status strip such supervisor tbh terrifi
therefor tortoise tour transport treatment twitch unrelated usual vaka var vow wean whatll whn wrestl
""",
    -3: """
16s 18th 40s 52 5k 8pm a abbreviation accept across activate adhd advocate allerg anonymously aplications asleep await
backpack backup beautiful belong brain brazil buse ceil channel chat chatbots cheapest chi citibank civic closur
comunication connect convict cort cri crocs current danger davi dbs deal deodorant derri detectives dissertation ditch
dose driling dunde durat earliest elli encount encripshun engineer env expensive facing fag fanfic fart feminin fighter
firefox flush gab game gether h habbo hadnt hamster headcount helper hmrc hoodies hopeful hun ibuprofen imag imessage
indecent indent jumpscare kik lawmakers leftovers les lmaoo lockdown lord lunchtime mbs mechanism messag metropolitan
ministeri mr mustve nativity neon nineteen nokia oi onload oops originally overall paladin panic participation pass
penpal pinterest poland postcode qualifications rage ranting realistic regeln regulated rehab rememb report resin ruin
russell saint sake sandbox screen screenshots securely selfies sexi shed shoulder singular slat sneezed special
specific spun src st steel stepson strap stuk subheads sudden sudo supervis suport thirti this to toll trap trump ucas
until varnish vbucks vegan viele virus vital vodka volunt walkout webpage weight wellbeing whichev whts written wrok
xmas yoda z zelda zuckerbergs
""",
    -2: """
18 2k 2kg 37 39 77 8s ach ae agen aldi am amongst announc anthropic aps artefact attack bak bandwagon batana bcakdoor
beings believable beneficiari bibs bitlocker blair brb brexit businesses casualti cheque childminders chromebook
combination commit communiti compnys conversations coppa cpr crypt css cupcakes curfew dalla dangerous dateline debug
deepfakes den designated dick dirt disclosur discovered diving dual dump dungeon dyslexia earn education elden emoji
ethnicity evanescence everyday exampel exlpain expalin ez favour femal few fingertip florenc foundaton gdpr genuinely
goggles gov govenders gover grandmoth grandparent gripe gymnastics hamsters handheld handl hangout heat hedgehog
homepage hoover hospitals houston hrs hyperlink indicators individuals informations instant insulation intelligence
interviewees invisible iphon jailbreak javascript kidnap lib liken linkedin livestreamed m maintain majority mate ment
militari minorities minority mitochondria mortified ms mugshot nappies ngl ngos nsync numerals obvious offside okay
onli oslo pant passwd patient payroll pct personality perspective phishing photosynthesis political poo proposals pto
pythagoras quantos railcard rando rantzen rash refer regulate reliev requirements residenti resultant retaken river
rizz rprt scams secretive segfault sexist sext sfgrding sfgrdng shampoo shelter shr smudged sneak sneeze snoring
solushuns spreadsheet statu swat sword t tablecloth teck tehy temp tension their three tie tl tos tower tradeoff trail
trapeze trivia trouser tub typically undercount undercounted underestimate uno vampir vaping veiw verification wacth
wann wardrob warn warsaw webinar weigh wh whiteboard whoz whr wieviele window wipe with withdrawn witnesses wwe yikes
""",
    -1: """
00 123 141 144 14th 15s 17 182 21k 240 27 2d 2nd 2yo 312 3x 500 50s 5am 5x 78 80s 9s abbreviations abs absolut abusive
acc accidentally accurate accus acording activated adc ade admins adolescence aim airfryer alternative amber amex
anatomi aol appreciate arabic arduino argh associate attendance availability awar awareness barnardos basea basil
beekeeper beeps behind benefit bi blackest bll bn bohemian bookshop breif britian broccoli brum calculation callback
calories campain careful chapel chatbot chidlcare citizenlab civ clapham cloning comfy comms configuration consultation
coordinates correspondent covre creepi crossplay croydon csam ctzn custard cyberbullying cyberflashing decrypt deepfake
defnition del describ desir die disabilities disability diz dodgeball doorbells dramatis dunkelziffer east eid ein
enabl enn epq equivalent ess europ eurostar evr exaggerating exat exec exploitation factorise fax ffncs find fisrt
fiver flamingos fnaf follow footballers forti fudge gard geog ghana giv glitch godwins goldfish granddaught group
grumpy hal handful hangman hapen harmful headset heathrow hebrides hiking hint histori hiya hygien ikea ingredients
init initials innocent instagrams instalments insted investigations irl it iwfs jigsaw journalism kcsie keir kg khan
kilos km leakier leav leev lf likelier lin llama lmao lolita loners ls lst lwa manipulate meltdown mentor mismatch mot
nay ncryptn necessari negotiate network nope noticeboard nottinghamshir nought npm ohms olympic olympics omelette oof
opponent option orignal osb ouch oxfam paediatric participants paywall perpetrator perpetrators persentage photoshop
pikachu playbook pog poli poodle population portal pose pound powerpoint powerpuff pram prcnt president preteen pri
probs proofread protectin publication purr qt qualitative rarest raspberry razor regulation regulations regulator
relatives repeatedly replacement reservations restaurant rite rl robotics roommat rubiks russia ryanair safegaurding
savings scone scrabble seagull second section separate separately ser sfty shazam shorthand shrank silk simultaneous
skirt skoda skyrim slowmode smartwatches snowden snpachat snpchat social solo soul speak stansted starmer statut stupid
sup tablespoon taht takeaway taught taxi tbf teapot technologies testimoni timezone tot trace tram tru truro tweet
twelvemonth unban unbanned under unknwon unnam unrecorded unreported uns unseen unsur url usernames uwu valley
vegetable vegetables verbatim vibe visa volts voluntari wank wanless warzone waving wch welp whatsapps whatsit where
whitby whoever whove wiht workbook wrk wth wuts yoghurt yungest zucks
""",
    0: """
050 100m 101 105 10th 110 115 120 122 12th 130 146 156 15th 16th 180 1s 203 20k 20mm 20s 20th 210 220 250 25s 2x 301
305 30k 31 340 365 3k 3rd 3s 401k 404 492 4k 4pm 4s 50p 530 55 550 57 5pm 5s 5th 5yr 600 61 63 635 64 650 67 6k 6pm 6th
72 73 74 7am 7s 7th 81 824 84 840 85 88 89 8am 8th 93 95 98 99 9am 9th 9yo abeg abilities abuja abusrs academics
accessible accordin accreditation accumulated acess acknowledgements acktually acounts acquittals activ activities
actuary acutally additional adidas administrative adolescents aes affiliation aftercare aggregate agm airbnb airdropped
airtime ais algoritm allegedly allergic alltogether almst alphabetical alternatives although altogther ambulance
ambulances amendmants amendmnts amount an anonymised anser antibiotics anyware anywere apa apologise apologised
appearance applications appropriate approximate approximately aqa architectur archivist arests arguement argumnts
articel artifishal ascii asham asos assemblies assessments assistants associates association associations assum aswell
atall atomic audiobook augmentation augst aus authoritys automatic automatically avanti avg awear azkaban babyish
babysitters backbencher baddies bakclash baking bankrolls barista bcc bckdr bcome beagle becum beebeesee beebs
beforehand ben benchmark benifits bhaiya bigwigs bitesize blaming bleakest bleep bletchley bluetooth blurb bod boffin
boffins bookkeeping bookmark boudicca bpm braille braverman breakup bremen bridesmaid britons broo brownie brunch btec
burrito bursar bursary buttermilk buzzword cabbie caboodle calculated calorie calpol campaing campainin campaining
campaning captioning cartographer caseload casework cashapp catan cathcart celeb celebrities celebrity celebs cert
certificates characteristics chatroom cheetah cheif chek chemicals chipotle chromebooks chubby circumstances citisen
citizan citizin citizn cityzen citzen clickbait clinic clippers cme cobbles cockapoo cockatiel colander coldest
colected coleslaw collective columbo coment commas commencement commonest communicate communicating communications comp
comparable compatible compensation completely components comprehensive comunicashun concretely condemn conditon
conference confidence confident confiscate conjugate consequence consequences conservatives const constituency
constituent constituents constructive contagious contct continuous contra convenient coo cookery cooperate corect
corporate corporation corporations corridor cosines couldve counsellors countin coursework cpd cps craic credentials
crimestoppers criminalised criminals criminologist criminology criticism critisised crms crossheads croupier
cryptography cse csv cucumber cumulative curiosity cyber cybercrime dataset dative dawdle dawdled dawdling dcms
defendant defendants definiton dehumidifier delegate deliberate deliberately delict deliveroo delivr demographics
denominator depop descale destory detective deterrence devil devolved dfe differently diffrence diligence directive
disagreement discribe dissapear dissidents dithering div diwali dob donat donelan doodle dor dorries dosh downside
doxing doxxed dreamt dril drilin drillin driver drug dsa dt dubble duckworth dullest dum duvets dyfed easyjet economics
educational effective eiffel electrician electricity electronic electronically elevator elon embroidering emirates
emotional encripton encryptoin encrypton encrytion encrytped encrytpion encyrption endangered enforcement engineering
engineers enquiries enticement enumerate eny equality esafety esl esports espresso essentials establishments estimate
estimated estimates europol eus evaluation evidense evryone exaggerated exaggeration exakt exclusive execs executives
exhaustive expectations expiration explanation exs extorted ey facbook fahrenheit faithfull falconry fall fam famly fav
favs fbi federation fencepost fewest ffnc fgm fill finl flak flase flashcard flashcards foggy folder fondation fones
foreign forensics forklift foundashun fourty framing frau fredom freebie freedm freedum freefone freeli fudgy ful
fundament fundation futuristic gaffer gander garda gav gavender gay gchq gd gen gendr generative generators geographic
geographical geographically geographicaly ghostwritten gif gilrs gizmo gk glastonbury gluten gmail gmp gna godson good
goodies govander govendar govendor govendrs govinda govinder govnder gpt gratification gratis grindr gromming groundhog
grp grr gruffalo gruming grundschule gudance guesswork guidence guidnce guilt guv guvnder gvndr gwent haaland hackspace
hadrians haf hairdresser hammock handball handlin handset handsets hapend hapened hapens harg hargraves hargreeves
hargreevs hargreves hargrevs hargrieves headins headmistress headphones headsets headteachers headwind heckler
hedgehogs hedings heisst helth hexagon hgh hier higer higest highst hihger hihgest hintertur hiring histogram historic
hitchhikers hmwrk hobbit hoels hogwarts homebrew homeschooled homomorphic honcho hoom hoos hostility hotlines hotspots
housemates houseplants howmany hrgrvs humberside humbersides humidity hummus hump hundreds hv hwich hygeine hygene
hygienist iaahz iceberg ico icos identical identities identity imbalance immigrant impersonating importance inbox
incidence incl independent indicate indicating indivduals individually inernet infoafirstresponsetraining infographic
infomation informashun informaton insecure instas instgram intanet inteligence intelijence intenet intenret
interchangeable interpol interrail interweb interwiew introdused investigate investigated investigates investigation
investigatory investin investments involvement ioft ios iplayer ipsos irland ironic ish isolate itd jaffa jeez jess
journo json jurnalists justification kaet kennet kev keyword kiddie kiddies kidron kindergarden kiwi knowlege knwo
kombucha korea kosa kse ksi labb landline lanyard lassies last latelies laughable lawmaking lbw leaderboard leavin
leeve leftover legislative legislators legitimate legwork lenient lenth lern lettuce liability lidl lido lifeguards
lifeline likly limitations liquid literaly litteraly littlest littleuns livestreams llm lnk lobbyist lobbyists
lockdowns locksmith lofi logbook lorry lotr loudest love lowdown ludlow lunchbox lwas lyk macbook madchen magenta
magistrate magistrates malicious malta manipulation marshmallow mass mastercard matchsticks materials mathematics mch
mcuh measurement mecanisms mechanic mechanical mechanics mechanizms mediator meen meening meens meerkats meh meiosis
menlo menshun menshund menshuned mension merseyside mesengers mesures metaphysics metaverse midjourney midnight
mindfull mindfulness minoritys misheard mister mitosis moderated moderation moderator montage moot morn mothership
mouthful mpg msgng msn mum mumsnet musk musks nadine naff namez narrator nationality nca ncmec ncpcc needi neednt
neglect nerd nerds nerfed nev nevis newfangled newquay newsnight next nicest nippers nln nmbr nmbrs nmd norn
northumbria northumbrias nothern notorious nowt npcc nspc nsppc nto ntrvw nuber nubers nubmer nubmers nudify num numbas
numbrs numerically nummer nutritional nxt nye obedience objector objectors obligations obs observation occupation
oclock oculus od odeon oder ofenders offen officials offncs ofqual oftn ogroats onlyfans onto openai operandi opinon
oposition oppinion opponents optimistic organisatons organization organizations orginal orgnisations orientation
originate orkney osmosis outback overdue overreacting overstate overwatch overwhelmingly ownz owt oxbootoost p pandemic
pani panto paprika paramedic paramedics parkrun participate participating passcode paving pc pcc pcso pedantic pedos
peephole penalised pepperoni percantage percnt perforating periodic permanently perp perps persent perverts pesto pf
phoning photodna pickleball pigpen pint placard plait plases plasterboard platypus playgroup playgroups pm pms poking
policewoman politic politicans politics polititians pollster polyester poodles pooed poof poplar popularity porridge
pos posh posible posing postponements ppls pps practically precisely presidents preteens primry pringles printout prise
prisn priya prizon prmary probability procurement professionally professionals prominent protecshun protective
protecton provenance prune psni psnis psvr psychologist publications publisht puffins punishable punishmnt puppeteer
pushback qe qr qs qualification quango quanti quantified quantitative quater quietest quitters quizmaster quotable
qurter racing radicalisation raffle rainfall ranee rarer raw reachable readin reaves reboot rebuttal recap reciever
recod recomend recommendation referral referrals refusals regex registered regulashun regulat regulates regulating
regulators rehearsals reheat relocate reluctance reluctant reluctent remembered remotely repeatdly repetedly repot
representative republic req reqest requirement requst reservation resident residents resistance respnse responce
respondents responsability responsibilities responsibilty restaurants rishis riskiest risotto riten robberson roberson
robertosn robertsen robertsn robetson robrtson rollover ronaldo roomful rotas roundtrip routinely rozzers rsa rspca
rsvp rti rubles ruels rulebook ruling runescape rung ryt sachar safegard safegardin safegrding safeguardin safeguardng
salery salesperson same sandhurst sarcastic scammer scc schoolkids schtum scientific scones scool scwac scwc sectons
seiko seit sen senco sendr sentance sentense seperate servises setlist sey shadow sharpest shd shebang shre shudnt
sickos significant simpel sitizen sixthousand sizeable skatepark skin skl skools skyrocketed slag sleep slowest slut
smmry smokesceen smokescrean smokescreens smokscreen snapcaht snapcat snapchap snapcht snapchta snooze snowdon snpcht
sociologist solutons soppy soundbite soz sparta specifically speedrun spelt spiegel spiegels spokespeople spokeswoman
sposed spreadsheets sprite sprogs sr sra srsly srvc stabilisers staffroom stajes stallin standstill starmers
statistically stayin steepest step stonehenge stream stretch subeditor subhead subheadings subjets successful
successfully sumarize sunburn sunflower supportive supposedly surveillance sweetener syllabus synthetic systematic
takeaways takedown tas teacher teahc teamwork tear tec techie techies technically technologys technophobe techuk
tecnical tecnologies tectonics teechers teesside tehc tek teknical telefon terrorism texan thatll themself themselfs
thermodynamics thorens thort thr threema throw ths thurs tightrope tihgter tihs tik timeframe timespan timestamp
tiniest tintin tit titanic tofu togehter togeter togetha tok toolbox tortoises tother toto tots totted tradeof tradoff
traffick trainign transfer translators transparency trapdoor trnr troll trustpilot tumblr tutees tweaked tween tweens
tweeted txtin typesetter udner ugliest uie uis uks ukulele ultimate unanimous unanimously uncomfortable uncovered
undated underfunded underreported undetected undiscovered une unencrypted unfiltered unguarded unkown unnoticed
unprecedented unquote upskirting uptick upvc useful vacancies vape vat veiws velocity verifi viber vic vicitms viewable
vigenere vikings vim virtual vis vitcims vitel vitle vivo volunteered volunteering vorderman voting vrchat
vulnerability vulnrable vunerable wach wallet wallpapering wapp warhammer watchdog watchdogs waterline webcams webinars
wechat werent whenc whistleblower whistleblowers whitehall whittaker whne whodunnit wieviel withheld wizz wk wonderwall
worst worum wotsap wrds writen wrod ws wsa wwi wyd wyh xact xactly yall yh yougov youngest youngst yoy yubo zilch zs
zuckerburg zukerberg
""",
    1: """
13yr 48 activist autistic bait basi bosch boy carri centimet clear com cream dd diamond dimension disord dumb each
emojis energi enter entranc escort estat etc faint faith flash gate gender groupchat harder has hey hip horribl hs
hypothetically imagin infect itali johnson learnt linux luxuri magnesium magnet marriag martin mental ml needl
neighbour on onc over owen parle patel philosophi pocket professor quoi railway rebel rest roam sad sam sh sid singapor
soulmates spyware stalin state stone suicid surfac survivor thame theoretically theresa through tink underneath up
upper vapes viral void we wet withdraw within worker wors worthless yio yk zero
""",
    2: """
13th 14yo 1st 300 30s 30yo 40 4am abus aloud altar attract awful beaten beg buzz chair chicago childminder choirmaster
civil cm cot did difference disappoint elbow everi everyon exit fellow fink flow gp grandbaby grandchild haunt hearsay
hide hols india intimate just las littl liv lover matur mb mean michael month msgin nachrichten need nephew nerv nine
obe ou page perv physic poison princess pshe que realm recruit regionals relevant rough schl screenshot ses shin som
stepmum stuck surnam telegram text tha thirteen time tldr top troubl turkish urgent vector video voluntarili wake will
worn yr zdjecie
""",
    3: """
13s 15m 19 24h accident anywher area asap asian ask avec babe back birmingham born brooklyn brother cop crimin cultur
divorc doe drain driving dune eh everest fave flatmate foster free frighten gps housemate indoor jemand kane karat ke
lifetim london long luton manipulated mat mesh mirror moi nos notic path pee pend petit pic privately prof relationship
relax religion round safe sexual shown sit skype swimsuit therapi tokyo troop tunnel uios undisclos unit urban usb
would yet yrs
""",
    4: """
11pm 35 9h absente arent befriend besties black bomb branch csa der disabl disgust dms doi don duvet ea een element
elsewher essenc famous flee friendship gn gon gramps grief hotline icloud imaginari k leak liam machen medicin mess
messeng metal minor much notification ourselv pas photograph pixel playlist possess prob pt punish punishments ran ray
relative reno road roma sack sarah scoutmaster sharing spoken stepsis stroke swore theyl tran vers virginia visibl wah
week wherev while wil xx yen
""",
    5: """
0 200k 6s anyon anytim austin bail birth bond bowi breath caretak christian citi clean con cuarto depress diffus
disclos donor emi empir entra freak grab grasp ik knife laptop lesbian lik livestream lo makin male me minist ngo our
padrastro password pere pide pinch pointless proper putt religious san sensei server she skinni sms son summer tape
them username using vera visit walk wore wow
""",
    6: """
aadmi abandon asia babysitter becam board btw bump cam choic dat derbyshir diesel dirti disconnect dramatic droht du
eaten ee em famili finsta fourteen germani grandson hold jone leotard live locker nao nowaday nun para promis pts put
quantum ringtone senor seventi silver smh sold soll sting store swimmer those thou translator tutee umm unblocked
underwear unidentifi vii vr whilst xp
""",
    7: """
60s abba af airport alreadi ammi anos at aunties ayuda barbat boo calculator canal checklist cid consent deco dong down
eldest envoy euston experienc flashback gcses got grandfath gtg ho hush id imprison jude juego junction lit lone make
measurements meter necklac nite overdos passport paul person post qui saving schickt sister somebodi south stepdaughter
tal tens till triniti twin unsign use wasnt wire woman women wrist younger yourself
""",
    8: """
200 60 70s abroad account athen departur detain dming flesh frica friday goddaughter healthcar heavi hit homem hood
husband incept jordan korean kys lash lass least left lgbt makeup medic mite money mustnt nigeria nil normal nurs
omegle organ pedo petrol realli romeo sage search serious shake shrug stepbrother sur touch vinted volunteer von vpns
wos yn
""",
    9: """
32 adult ah aka algier archbishop armi asturia attach babysits baggag barcelona bedroom bilbao bitten blade bogota
bubba chad cheyenn conscienc count crete day dmd dom dos ele eva everywher exercis father gal goblin grave greec healer
helpless hour hr intel ist jewelleri jordanian khalifa kira leccy lee loo lyon ma macau mehr membran mio moderate
mormon ni oakley older pal pan prostitut provinc pyjamas radioact raj readi real remain rumour sin snp spiel tenho
think tick timer tomorrow trauma turin uma unfollowed voir waist wen widow wisdom yoga zhang
""",
    10: """
16 33 abduct abe absent ahm alloy alta ama and ang anyway autonomi az bate belt bernardo bethel bolivar bonni brandon
breast brock bukit byron canton chest childless citizenship clayton crisi crystallin dalai dare daughter dirk dustin
enclav erpresst fallen flat froze fuji gi hitler hombre hui iain imp inca iss jenna jian kabul keh khalid laguna laid
lennox madhya mahal maison mes metz mma mor my navarr nigerian no noche norwood oldest osman palatin payn poza prison
psych rhone sahib seen seminari sl spirit stay szantazuje tattoo threw tina tochter toilet traumat ukrainian underage
urin val vall vest vista wehrmacht whereabout yb yesterday zhou zion
""",
    11: """
10s 14s 1am 41 62 abdomin aftershave allen ancient arya assault aziz barbarian bea bmw bollywood bonn borg brno came
camhs cba cere chaplain china christ clari custodi deaf deutschland done downstair efo emir ether eve exist fenton
foothil frankish gabon gamma gotta graveyard handcuff haryana homm imi isa isaiah isolation jewish kapoor kept kiev
kingsley klein krishna lea lithium llun loneli lucivar mec medici mind molest myspac naomi nawab net neutron nice
norton ordeal partner pastor planck playboy pornograph pure ram rid rita sach salvat samantha santiago schizophrenia
scriptur sd sedan semiconductor sino somewher stalker strasbourg syriac ta talk tao these ti tunisian turkic
turkmenistan ukrain ultraviolet underground valeri wanna whisper wive wont xiang yerevan yusuf zdjecia zen zionist
""",
    12: """
12 14 30 38 adam adel anatolia armenia backstag barr bataya bearer belarus bestie birthplac car card coma croatian do
dowag drink easier epstein erot es expos former garment gaug gone gu guadalajara gujarat gymnast hagu her herrera horst
inact internal intimaci jaipur kim kin knesset lago lahor leto li libyan malmo meant mercuri milan moham narayan pau
perrin peur phone pov pray priesthood primera primit pull responsible rooftop santo sima somalia somm stepfath stood
stress temporarili thor tranc tri unnot unus veriti vikram weightlift wurttemberg yeshiva zhao
""",
    13: """
abdomen accord albuquerqu antibodi antigua anwar arama armando arrest augusto bavaria bed bwv caliph celaena dan dem
diva dmed dsl dude dwell einstein everyth forrest gabe girl grandkids greek guangdong gwen hamid hara having heard hem
henan het hidalgo ib idc jimenez joo judaism judo koln lay literally malacca malay malvern masculin mbe migrant model
moje muhammad munich mustafa nave nero node occult osaka peopl pregnant rama reich savior sienna still sweat taint
terrorist tessa thessaloniki thug torr truth tuni universidad without wolverhampton xvi ying zev
""",
    14: """
address ahmedabad aiden alexandria algeria alp ans ara augustus baku be beneath bleach bracelet burundi cervic chan
chose chun cu dementia digniti dusseldorf elder emperor enoch gao hand heart hilton hispan hospit hussain intim ji
kazan massif mayb memori mohan noth nouveau obsidian out paranoid pinyin qing quickest rhineland riga romano romney
sanskrit sarajevo screenshotted sex shrine spiritu spous sutra te there titus tripoli trunk tunisia tyrol unesco us
ussr uzbekistan vein vida way whole wound youth zagreb
""",
    15: """
18s alway anxieti away bahrain beyonc blackmail bryan buddhist chopra cortex daniela darmstadt deep dying ec ecstasi
ethan evan floor gaius ganga grandads greco gross gulli guy hard if inner ka klaus landon latin lie logan loki luke
lumpur made mala matron mausoleum member merced meri mia mika nee oneself orb orthodoxi ottoman peac persian plato
pornographi radiat reborn rope satan seizur send shame silicon slept soldier some stigma stomach street sunni tatiana
titanium torso transylvania tung uganda van viktor want wu yan
""",
    16: """
africa ain alon anna atm azerbaijani balthazar berlin better bitcoin border burma casper dam deutsch dont dubai
electrod els ethiopian eun flinch frail going gora gupta haggard hangul held inmat kany koi kumar lal lok luc lucif
madman maen medit moan mongolia nazi niec one paracetamol poznan proof pussi sa sabin say scare sent shanghai sir
sleepovers unsend voic zachari
""",
    17: """
20 abraham adriat adventist after ali anonymous atom bag bei bradley brink burial button childbirth cis dana donde
dweller dwi erasmus europa fault found galen galician hilt inn internment joachim judah kms libya lu maiden mandal mani
mao marius maze miedo mig ministri mira mirza mit nepal nile numb parana patriarch persia psychiatr pueblo punjabi quer
raha rebirth sabe sera sila statistic tbilisi threaten v valencia vishnu wand wang wei white
""",
    18: """
28 46 afro again angola ava aviv bangladesh bisexu blanca brought caress catalonia close conversation danub deceas
delet demi diff doing dyn ezra flatmates gaza il infirmari jammu kassel kbir khayfa kolkata latino lausann layla
leonardo levant lia manchu moj moldova myself nagar nicht nietzsch nunca pay puriti quiero rather roman taken tensor
tire tortur truss veut vip wall yapiyor ye
""",
    19: """
ahmad berber chandra cleopatra conceal coptic corner counsellor dir discharg durga emmanuel felicia gutierrez haifa
hain haji hung islamist ismail isnt jade jai keep kurdish lakshmi lifeguard louvr magdalen med mei mijn nakamura nake
nausea navarro qin quran resid saul sayin sharon show slovenia socrat somali templ tian track tummy upstair vamp voss
wes woke yin zeus
""",
    20: """
25 angel bang basel belgrad bodi care cemeteri citadel comfort conscious crimean daddi dali devi eboni eden edg einem
ell embassi ethnic face fanni friend galile go grandpa guid haben hang hasnt hebrew hostel israel know manson mistress
mongolian mu nec nik not pendant petra rhywun romania rosari slovenian stop sufi therapist threat tia tocca tore um
uncl uranium weird zio
""",
    21: """
15 amman ar arab atrium bad burn caus ceop decid electromagnet empti gabriel groin himalaya hous hyun indo internet iso
ix joshua kant karta lena life maria mil night pasha peni priestess psycho quinlan raoul saharan salman see shaking
sore sorri symptom tengo tent til timetable trading tyler und unitari vale vertex xavier yang yugoslav
""",
    22: """
ab angst argent bath belarusian casa dei delhi discomfort electro ghetto goe goeth havent hinduism hospic hurt jessi
juarez lad limb meu often psychiatri rayon rus schreibt serg sergey support tuition vanish vatican went zeta
""",
    23: """
ago anoth balkan bodo cant coach dell demon door et eu heidelberg herzegovina legion lifeless lust martial md mina
priest raul robe scar shouldnt silva stand then thierri tingl tutor urg valkyri wrote
""",
    24: """
amin anymor aryan bc bodili burden campsite claudia clit cut damascus delta e elijah ethiopia gofyn here iraq irina
islam isra lodg mali mea mri mujhe muslim nuremberg o ok pop rwanda saxoni villa whenev wo yugoslavia
""",
    25: """
armenian condom different emancip get hear helpline hex hindus i itll layer look malik oman porn qi realis sim take
tomb varga
""",
    26: """
becaus believ bild boje bulgaria chen couldnt egypt gaddafi galicia grey guantanamo hannov hindu je lama liu massag
mecca mohammad nadia nowher nude rome said shiva sikh sofia tai tak tibetan vila yuri zee zhu
""",
    27: """
also assistant bled boyfriend budapest counselor curtain dad dinamo doesnt hob hussein immort jesus lighter lux micah
mosqu other room sai serbian shower sinai sinc slap someon sudanes tablet thought tibet va wear xinjiang
""",
    28: """
allah ana angri bulgarian but caucasus danzig fiance forearm garag hade herself his ill kurdistan leader luka ming
myanmar palestinian rap shay tell
""",
    29: """
aachen anhalt barak bosnian diaz drew finger freud hiv khorasan mandir men might neck neumann pin remov serbia theres
""",
    30: """
13 actual bruis childline come cuff dhaka foto goodby gujarati lazarus naked saw sudan unconsci unmarri wish yeah
""",
    31: """
afterlif bangladeshi cairo compass er forev gaul geneva guatemala hai hid homeless istanbul ko ktos le mans mesa mi nu
ortega padrasto serb syria urdu wouldnt
""",
    32: """
aliv been brandenburg counsel didnt el holloway ia lol mongol nippl painless point rub salvador sleev told
""",
    33: """
3am goth himalayan mir plan saddam salim shankar undress
""",
    34: """
assyrian disappear home jump olympus por relapsed sie themselv thing yunnan
""",
    35: """
999 around blood hama isi l listen lucian mummi now roof sos tirana tonight took wast yi
""",
    36: """
being constantin mark nahi ne nie palestin purpos someth virgin
""",
    37: """
bra bye das istiyor maya refuge ring seem sheikh swami zu
""",
    38: """
bihar bleed guangzhou imam physio vedic
""",
    39: """
auschwitz de himself stuff xi
""",
    40: """
albania bathroom en fatima man pain rape tho
""",
    41: """
felt mon painful transgend
""",
    42: """
arm funer
""",
    43: """
archangel des masjid nobodi stepdad
""",
    44: """
jung
""",
    45: """
feel plus ze
""",
    46: """
ibrahim iraqi
""",
    47: """
bridg fotos maia rhine
""",
    48: """
chce childlines fi happen pill wait ya
""",
    49: """
baghdad cloth heaven
""",
    50: """
shia
""",
    51: """
bana bir hed
""",
    52: """
him hyn ich si
""",
    53: """
kosovo
""",
    54: """
un
""",
    55: """
bosnia he
""",
    56: """
knew rahman
""",
    58: """
albanian
""",
    63: """
mein
""",
    64: """
hell
""",
    65: """
hug
""",
    66: """
mine
""",
    67: """
samaritans
""",
    69: """
mai
""",
    75: """
beni
""",
}
NEIGHBOURS: dict[int, str] = {
    -39: """
is_that lol_$
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
    -29: """
is_it
""",
    -27: """
see_it
""",
    -24: """
^_stop i_like went_to
""",
    -23: """
i_take know_man locked_myself read_it
""",
    -22: """
a_mum it_happen it_say report_it they_$
""",
    -21: """
^_our he_asked
""",
    -20: """
dont_know he_found is_12 is_so my_kid see_my send_help
""",
    -19: """
^_someone be_my i_see mum_and my_boyfriend my_mum some_man
""",
    -18: """
^_be a_child and_want do_i door_to late_$ laugh_$ me_laugh my_account my_dad numbers_$
""",
    -17: """
^_in ^_ok age_and at_mine card_$ happen_$ her_mum him_a me_out my_car my_charger say_it teacher_is thing_$ what_do
yes_$ you_tell
""",
    -16: """
^_as ^_number ^_so beat_me dad_burned good_$ it_cold know_$ likes_me or_a report_him stop_talking the_gym
""",
    -15: """
^_coach ^_tell ^_that all_day article_$ dad_hit do_they here_does i_ring my_husband scout_leader take_it talking_about
the_teacher want_to
""",
    -14: """
^_did ^_forget bot_$ day_$ drink_$ everyone_going found_it give_it goodbye_at he_keeps help_me it_a make_me me_goodbye
my_lasagne my_wife not_just now_i skateboard_$ that_it the_trainers too_long when_he
""",
    -13: """
^_bye ^_delete ^_lol ^_mine ^_name again_send am_back blackmail_me charger_$ coach_is cringe_i did_the email_$ get_a
get_the great_$ his_own home_alone i_left i_mute is_hiding it_by it_the it_touch killed_me long_$ made_me me_again
me_back me_feel my_lads our_teacher show_$ sister_got than_me the_other was_it was_joking
""",
    -12: """
^_everyone ^_for ^_make an_email and_dad and_he as_a cant_even die_of for_hours for_my friends_$ grooming_$ he_killed
hours_$ i_called i_stop i_to i_turned in_it is_she isnt_it it_from keys_$ leg_day like_he made_us man_in me_get my_keys
my_phone over_my phone_at rain_$ say_no says_no she_said so_much somebody_help someone_else son_is sushi_$ talked_about
the_app the_bbq to_school was_told what_happens what_is whole_thing
""",
    -11: """
^_a ^_bot ^_first ^_five ^_go ^_if ^_lie ^_show ^_some ^_somebody ^_swear ^_you after_leg am_going am_literally am_off
are_bad are_they baby_pics be_late because_my cake_$ can_read directions_$ does_it done_$ have_been have_no he_know
he_left heads_$ his_dog his_first how_would hurts_when i_broke in_here kissed_me leader_here leave_me little_cousin
lunch_$ mark_$ me_and me_is me_with mothers_day my_knee my_lad my_messages my_pupils my_year need_the of_results
on_tiktok one_is pizza_$ roblox_with said_$ score_$ since_when so_bored something_behind swear_at teacher_mum
teacher_says that_the the_most thinks_she threatened_to to_bed to_try tomorrow_and training_$ wall_$ wants_a
what_should who_said win_$ with_my
""",
    -10: """
12_were ^_any ^_girls ^_write a_day a_drink a_heart after_that all_$ all_kids am_hurting am_so among_us and_seek
ashamed_$ at_$ back_and band_$ be_a better_than breaks_it broke_up brother_he by_a coffee_$ did_he dinner_$ dont_get
enough_to first_went girl_from has_it has_no he_likes he_watches help_with her_age hide_and his_back his_nan i_asked
i_really in_hide in_town insurance_$ is_gone it_anymore it_because it_illegal keep_getting keep_it know_the left_my
looking_for make_friends mates_and me_alone mums_and my_baby my_base my_nan my_pen my_uncle no_to not_allowed notes_$
of_his one_about our_son out_with overheard_a pen_$ pic_of pick_a pics_of report_abuse same_thing sat_with save_me
say_stop says_that she_laughed she_sent so_sore somebody_save split_and stop_my the_text they_look thinks_he tiktok_and
to_someone to_spain under_12 with_me without_me you_are
""",
    -9: """
15_and 34_000 50_is ^_back ^_from ^_has ^_leave ^_nude ^_since a_party a_see about_insurance always_says am_stupid
anyone_know asked_her asking_me at_6am base_$ beats_me book_$ bored_$ brother_keeps burned_the burnt_the but_like
by_post cant_cook cause_$ combien_de daughter_and daughter_no daughter_phone does_he dont_touch down_$ else_$
everyone_has everything_i except_me fancy_a flying_$ football_$ from_home from_this fuming_$ gaming_on glasses_$
goalkeeper_$ goodnight_$ hates_me have_died he_$ he_knows he_read he_thought her_out how_can i_exist i_manage i_will
is_better is_down it_mostly it_tell joke_$ joking_$ just_say keep_seeing kid_i kill_me know_i lasagne_$ left_out
life_out like_to location_on made_up me_40 me_pick more_friends moved_house much_for mum_from mum_keeps my_glasses
my_kids my_last my_mates my_old my_staff my_text need_2 need_a no_and no_gaming not_me not_really note_$ nude_pics
old_man only_joking other_$ out_i outside_my paid_him paper_cut parents_split phone_number photo_of pretend_to
pupil_told quiet_on read_$ say_that shoe_$ someone_told station_$ stay_up sure_$ talk_about teacher_said text_out
that_normal the_crossword the_dog the_girl the_invite the_motorway the_tablet the_year them_for then_$ to_join touch_me
trained_who turn_$ up_to want_one wanted_to was_10 was_older watch_a where_he
""",
    -8: """
12_followers 13_and 3_$ 6_350 ^_cut ^_give ^_grandad ^_may ^_never ^_nick ^_other ^_ring ^_scout ^_talk ^_too a_9
a_coffee a_diary a_headshot a_little a_sticker a_tattoo act_like age_$ alone_i always_on am_12 am_13 and_asked
and_still anybody_$ ask_a at_9pm at_three away_at away_with bad_i be_bothered be_reading been_invited before_the
bought_my but_ok captain_$ chess_$ coming_first comments_on could_have cousins_$ covered_$ cry_$ curry_$ dance_$ day_my
did_someone died_$ dinosaur_$ does_one dont_they film_$ five_minutes for_$ for_worried found_$ found_me friend_sat
from_work gave_him get_it giving_me going_down gorilla_tag hamster_died happen_at happens_to hard_i he_drives he_like
he_liked he_right he_tell her_dad her_husband him_and him_he himself_in his_teacher hit_a home_for hot_$ i_say
if_someone in_five in_person invited_to is_posting is_tht is_watching it_down jokes_are just_said keep_dying kid_$
late_he like_i locked_out man_telling manage_a many_$ may_they me_choose menu_$ met_at mum_takes my_14 my_arm
my_brother my_coach my_crush my_first my_girlfriend my_little my_location my_story neighbour_$ nick_clegg no_phones
old_girl omg_$ on_it online_friend our_holiday our_school out_and out_in pays_for phone_away pin_it pool_$ quid_$
reading_my report_a run_a said_a said_no said_the says_dont says_in scared_the school_i scream_$ secret_he see_if
sent_me share_$ she_likes should_be sister_is snitch_$ so_hard someone_left something_worrying song_$ space_$ spanish_$
still_a takes_my tell_her text_my that_was the_actual the_article the_bath the_best the_bus the_car the_dark the_pub
the_whole the_wrong they_do thought_he to_about to_delete to_drive to_let to_murder to_rain to_read to_stay to_use
told_me touches_my towels_on unfollowed_me use_them want_a were_both what_did who_gets will_be with_$ wont_leave
wont_stop words_$ you_to you_were your_mother
""",
    -7: """
14_year 21_thousand 2_pass 2_yr 3_and 3_are 6am_$ ^_act ^_and ^_anything ^_arms ^_asking ^_creep ^_duolingo ^_kids
^_lets ^_nan ^_old ^_repeat ^_summarise ^_tbh ^_uncle ^_whatd ^_whod ^_whys a_bakery a_dm a_funny a_line a_noob a_seat
a_single a_sofa a_thing about_everything above_and all_on am_11 am_down and_3 and_just and_say and_smells and_someone
anyone_get are_there are_these ask_the asking_if at_him babysitter_i back_door bakery_$ bath_with be_something
bed_since believe_it blackmail_over broke_the called_me calls_to can_look can_my cancelled_my child_has club_$ come_out
could_the cute_$ dad_tracks delete_my desk_$ did_she did_they dirty_to do_not does_childline door_key ears_pierced
everything_you ex_has ex_police example_of explain_it feel_ugly feelings_$ fell_out felt_$ for_his for_our for_this
forgot_my foster_child friends_at fries_$ from_$ gave_us get_good get_more get_them getting_killed girls_are go_on
gone_on gone_up have_12 havent_read he_doesnt heart_on helpline_number her_birthday her_not hides_his him_back hit_the
home_when hotel_and hurting_my hurts_$ i_care i_drop i_dropped i_looking i_lose i_made i_mean i_overheard id_like
if_the in_every in_gta in_spanish in_tesco is_40 is_he is_lovely it_be it_football it_go it_hurts it_myself it_taking
it_too kebab_$ keep_telling keep_this keeps_crying keeps_messaging kicked_off knows_i law_$ leave_my lets_go liking_my
look_$ look_at lose_it make_up man_named me_his me_what meet_the memes_at message_$ message_to messages_go milk_$
mortgage_$ mother_$ mum_found my_boy my_cousin my_day my_favourite my_hoodie my_mind my_mortgage my_server my_teammate
my_toddler my_train my_tutor name_of name_with need_someone new_baby new_owner night_yes nights_and nitro_$ numba_$
number_please of_flying off_him off_me ok_for older_$ on_read on_school only_want over_a own_bed paid_me parents_i
passport_photo pay_me peaked_$ phone_24 phone_or pics_numbers pictures_taken plane_$ pupils_told question_$ red_$
report_and rude_$ say_if says_i scared_on school_$ school_nights school_tomorrow secret_handshake seen_my send_$
sexual_messages she_calls she_only sister_on sister_threw sit_in sleepover_at so_bad sofa_$ something_else son_says
sort_them spain_$ stares_at stay_and stop_told story_does style_$ take_my taken_the teacher_who tell_me tell_the
ten_years that_doesnt the_address the_canteen the_end the_funniest the_iwf the_lighting the_mayor the_mods the_safest
the_station the_team the_thing them_all theres_no they_go this_boy thought_she three_$ through_$ to_death to_every
to_follow to_give to_heal to_put to_sell to_sound to_take today_i too_young touch_that ugly_in under_this us_do
video_call wants_one wants_to we_told well_so went_through were_they what_can what_would where_$ who_says whys_it
will_share with_someone words_on worried_parents would_she year_7 you_have you_if you_see your_memory
""",
    -6: """
24_7 2_$ 4_viewers 8_and ^_add ^_around ^_arrest ^_cn ^_dose ^_explain ^_gran ^_her ^_home ^_ignore ^_kick ^_list
^_lost ^_miss ^_model ^_no ^_officers ^_omg ^_ought ^_pretend ^_quit ^_ready ^_reasons ^_see ^_sleepover ^_spurs ^_take
^_text ^_tips ^_trampoline ^_under ^_watching ^_ways ^_whens ^_yeah a_baby a_boy a_card a_force a_fringe a_job a_kids
a_legend a_newborn a_parrot a_pillow a_plumber a_pss a_room a_sign a_sock a_spare a_story a_suspicious a_third
account_for advert_$ again_i am_29 am_50 am_bored am_looking am_new am_scared am_too and_be and_chat and_in and_need
and_tell and_thinks anyone_got anything_in are_both arm_and arrest_my asleep_he at_10 at_fifa at_home at_something
ate_my ate_the be_done be_the because_he being_abused being_left being_picked being_so believe_that belt_$ bericht_$
between_the body_$ brave_and breath_you brilliant_$ bro_keeps brother_$ brother_from brother_thinks buffering_$ but_how
by_$ cant_be cant_find cant_work cereal_$ child_it childline_calls claims_the class_$ classic_$ cn_i coach_made cold_$
coldplay_$ college_$ come_on count_as cried_because crying_$ crying_when cut_myself dad_gave dad_plays dad_says
daughter_cried day_off day_on defence_and deleted_my didnt_it do_as do_groomers does_anyone dont_even dont_follow
dont_tell dont_worry dose_it down_for drew_on dropped_the eating_cereal electric_bill enlighten_me even_reply
every_breath everything_hurts ex_copper explain_to facetime_$ fair_$ father_say feel_great feel_special fell_asleep
final_$ firm_and fixed_my flat_since followed_me following_the for_all for_schools for_tiktok forget_everything
forum_is from_now german_$ germany_$ get_$ get_arrested get_back getting_worse go_now goat_$ good_luck got_into got_my
got_time got_to got_your grooming_a grooming_my group_fell guitar_$ had_been hasnt_it he_always he_broke he_gets
he_paid he_saw hell_is helping_$ her_brothers her_friend her_life here_now his_class his_tablet hot_in how_come i_cried
i_looked i_pay i_politely i_teach i_walk i_wasnt in_because in_see in_this internet_$ is_30 is_9 is_bereal is_brilliant
is_going is_hurt is_long is_online isnt_mine it_been it_going it_like it_lol it_sorted it_weird keeps_following
keeps_leaving kid_at kid_for kids_at know_if know_who known_to lad_wants laptops_from left_me legend_$ lets_us
life_after like_4 line_in little_bro log_in lol_nvm long_and lot_$ make_my make_something man_$ man_asked married_with
marry_him mates_$ maths_$ me_a me_by me_jump me_on me_the me_when mean_$ meet_his memes_$ met_my minion_memes
missed_the mocking_us model_un mum_made mum_see my_bank my_big my_chats my_church my_cousins my_father my_friend
my_grandad my_nitro my_other my_photos my_site my_soul my_switch name_all nicely_$ nights_$ nits_again no_$ no_he
no_rules no_such not_the notes_about of_any of_everyone of_grooming of_those on_and on_something on_strike on_that
one_for one_has one_side one_understands only_$ open_the or_what ought_i out_of out_there parents_what parking_space
parrot_$ party_with pasta_$ pe_kit phone_she photo_for pictures_$ pineapple_pizza pizza_so plays_roblox please_make
police_helicopter police_my police_see practice_$ printed_$ private_stuff race_$ rather_than ready_to reasons_for
regrets_$ ringing_the roof_when safeguard_$ safety_$ said_good says_my says_who says_yes school_disco send_pics
sent_him she_told show_me sick_after six_years sleeping_bags so_what someone_wrote something_up somethings_$ son_wants
sorry_or sorted_he spawn_$ spends_all staff_trained still_make stop_with stranger_things strike_$ stuck_on sum_it
tablet_when take_home taking_forever tbh_i tea_$ teacher_of teammate_in tell_a tesco_$ that_is the_ball the_bench
the_charitys the_fingers the_plane the_race the_second the_sofa the_take the_yearbook them_to they_get they_mean
think_he think_the this_channel this_man tho_$ threat_to till_3 time_i tips_$ to_eat to_me to_one to_people to_write
told_him touched_the town_$ trampoline_park try_again trying_to tutor_group understands_me up_till voice_$ walk_in
was_actually was_brave was_there we_shouldnt went_up were_the what_does what_was when_did when_is where_a where_does
who_$ who_used who_wants wont_get work_and work_now work_out work_with worry_it yay_$ yearbook_$ you_can you_say
you_take zip_is
""",
    -5: """
11_and 15_are 1_yr 26_and 29_and 30_and ^_age ^_an ^_anyones ^_blackmail ^_bonjour ^_bruise ^_come ^_deleting ^_discord
^_foster ^_govender ^_headset ^_internet ^_keep ^_kindly ^_little ^_nice ^_paper ^_phone ^_put ^_same ^_shall ^_signs
^_sim ^_sister ^_sleeping ^_teen ^_threat ^_turn ^_use ^_wee ^_yesterday ^_youth a_babysitter a_back a_book a_bug a_dad
a_mood a_parcel a_part a_rap a_rule a_sandwich a_surprise a_teenager a_tv about_$ about_to actual_thing actually_like
addicted_to ads_$ afraid_to after_an again_how am_addicted am_crying am_dead am_dying am_home am_skint am_writing
an_old an_uncle and_ill and_missed and_thought annoying_he any_girl any_of any_way anyones_mum anything_about
apparently_$ are_kids are_my are_never arrested_$ as_an ask_me asked_if asks_$ at_9 at_chess at_weddings b_my bad_man
badly_$ bbq_$ be_covered be_someone be_watching beating_me because_the been_dating been_hacked being_late big_brother
bike_and block_ads books_$ boring_$ boss_keeps boy_at boyfriend_scared boyfriend_so break_it bright_but bruh_$
bruises_and bug_in building_a bullet_points bus_and but_quiet but_were call_me called_my came_out can_go can_the
caravan_$ card_not care_home chapter_$ chart_$ cheating_$ cheer_him chem_mock chess_club child_get child_to chill_i
clan_but class_does coach_an coat_$ come_from cook_$ cookies_for correct_$ countrys_police coursework_$ cousin_$
cousins_are covered_in covid_$ cries_all cv_$ dad_in dad_made dad_new dad_reading dad_works daughter_has
daughter_slammed daughter_teacher death_$ death_hasnt deaths_$ delete_your discord_with do_a do_coaches do_in does_zuck
dont_snitch dont_understand door_because drop_the duolingo_owl e_a embarrassing_$ end_$ ever_happened every_month
every_user everyone_$ everyone_else everyone_in everyones_seen ex_$ fair_enough faster_$ feel_sick filming_a find_the
fine_if first_aid first_day follow_$ for_cheating for_half for_pictures for_that for_thirty for_work forget_that
forgotten_$ found_guilty four_$ french_teacher friends_brother from_his from_just from_when funniest_thing furious_they
games_$ games_for get_another get_him gets_presents gift_for girl_says girls_girls give_the go_away god_$ goes_after
going_to got_caught got_friendzoned grandma_and greggs_$ grooming_in group_work groupchat_says gta_online haha_$
half_an harm_is has_30 has_ever has_left has_more has_my have_an have_cancelled have_it have_met have_worked he_ate
he_bought he_never he_teacher he_use he_will helicopter_over help_menu helped_me her_face her_name her_new her_old
her_parents her_teacher her_words hide_my high_score him_no him_up his_clan his_mates his_new home_after home_on
hoover_$ how_i hug_his hurts_my husband_$ husband_thinks hypothetically_how i_ask i_ate i_give i_help i_missed i_need
i_open i_right i_show i_slept i_spent i_told i_won i_would i_write id_look id_now ideas_for images_$ in_4 in_all
in_german in_greece in_nurseries in_school in_september in_there in_toronto in_yr inside_$ instead_$ internet_watch
is_1 is_actually is_angry is_blackmail is_bright is_someone is_teaching it_$ it_400 it_being it_i it_only it_safe
it_time it_wont just_being just_bored just_like keeps_beating keeps_giving kept_us keyboard_$ kid_friendly kid_sexual
killing_me kindly_see knots_$ know_her lab_partner lad_wont last_year leeds_$ legit_$ let_her let_us lie_to like_every
like_him like_is long_do lost_my made_you make_bath makes_great man_juggling man_was mates_it me_about me_all me_away
me_cry me_her me_memes me_most me_my me_trash me_was me_win mechanisms_$ meeting_is meets_$ mention_sextortion
message_a miss_my mock_$ more_at moved_me moving_house mum_follows mum_put mum_said mum_took mum_will my_11 my_15
my_book my_class my_dinner my_high my_horse my_lab my_money my_mothers my_novel my_older my_parcel my_private my_show
my_squad my_suitcase my_texts name_for nan_keeps never_had new_boyfriend newborn_i next_door not_have not_what
nothing_on now_on number_of nurseries_for nvm_i obsessed_with of_covid of_her of_time off_and off_at off_did off_her
off_to ok_thanks ok_to old_bike old_enough old_wont older_than on_an on_ebay on_fifa on_grooming on_here on_holiday
on_tonight on_videocall one_where online_keeps only_girls only_talked or_the over_text owner_now paper_$ parents_group
parents_well part_about pay_fine pe_teacher people_$ people_like perfect_$ phone_$ photo_by photos_of picked_for
planning_a please_my plumber_$ police_caught police_they presents_from privacy_$ private_chats promoted_$ pub_$
pupil_tells pupils_mum pushed_me really_a really_about report_mention report_think ring_$ ring_to river_$ rm_rf
rotten_$ rules_now running_a said_nah said_something same_man sandwich_$ saw_the say_something say_the says_$ says_give
school_photo schools_to send_more send_to sending_a sending_me sends_me sexual_$ shall_i she_brought she_sees shirt_and
should_my show_in sick_on sign_or sir_$ sister_was six_and skint_$ slammed_the sleepover_because smaller_$ someone_i
someone_parked someone_there son_a son_rather son_starts sore_after sound_like stand_for start_$ started_it sticker_on
still_says stop_singing story_a strict_but stuck_in such_mechanisms summarise_it supports_arsenal sure_why surely_$
surely_it suspicious_adult swimming_and table_tennis take_the taller_than tasks_on teach_me teacher_a teacher_gave
teacher_maths teacher_report teaching_me tell_someone tell_which ten_minutes thank_you that_a that_boss that_not
that_one that_show that_too that_will the_bad the_big the_bit the_childline the_figures the_film the_final the_last
the_meeting the_newsreader the_nspccs the_page the_pictures the_typical the_uk the_window their_child there_any
there_lots they_be they_scan they_used they_work thing_a thirty_years this_private this_thing this_was thought_i
three_things through_a ticket_and tiktok_dance till_i time_of to_auntie to_babysit to_beat to_grandma to_hold to_ivi
to_look to_nap to_police to_prom to_run to_scare to_see to_tell to_vote to_win today_my today_she told_$ told_before
too_$ took_his tracks_my training_do turn_the turned_it tv_show typical_groomer typing_now uk_$ under_12s until_i up_if
up_is up_more up_since up_the volunteer_with vote_for wales_$ walk_home want_me wanted_my was_found was_sick watch_that
way_to we_had we_lost weddings_$ weird_to well_$ were_told what_about whatd_they when_was which_countrys who_and who_in
whole_of why_should why_tho with_minecraft with_three without_her without_it wont_eat wont_hug wont_wear worked_in
works_at works_nights would_i would_the wtf_$ year_above year_is year_olds years_he you_dont you_will young_for
your_answer
""",
    -4: """
10_10 10_what 12_grunts 13_year 15_film 19_and 19_drives 20_and 2_is 45_and 50_and 5_$ 5_bullet 9_in 9_yr 9pm_does ^_30
^_admin ^_adoptive ^_answer ^_avatar ^_boil ^_car ^_child ^_click ^_compose ^_confirm ^_contact ^_crypto ^_day ^_define
^_escape ^_example ^_faint ^_fake ^_git ^_goodbye ^_hanging ^_hit ^_hola ^_hypothetically ^_kidnapped ^_leaving
^_locked ^_meet ^_nutshell ^_packing ^_parking ^_passport ^_persons ^_post ^_ranis ^_remember ^_reply ^_report
^_running ^_self ^_share ^_stepmum ^_sum ^_tablets ^_translate ^_type ^_valentines ^_wait ^_wht a_10k a_b a_broken
a_case a_chess a_club a_company a_crime a_door a_film a_fraudulent a_goal a_i a_lonely a_made a_message a_minor
a_motorbike a_new a_nurse a_paper a_pfp a_predator a_quiet a_river a_secret a_sleepover a_vet about_children
about_drills about_girls about_stranger about_training account_and add_up adoptive_dad adult_online adverts_for after_a
after_five after_police after_practice after_under again_cant agree_with agrees_with all_i am_10 am_42 am_a am_fuming
am_her am_just am_nervous am_paranoid am_single am_the am_your among_those an_assignment an_hour and_40 and_again and_b
and_body and_daughter and_do and_doesnt and_give and_going and_having and_help and_like and_me and_tells and_wants
and_we and_what and_who and_why are_$ are_dan are_here ask_because ask_for ask_him asked_$ asked_me asking_$ asking_why
asks_how assembly_$ assignment_$ assistant_$ at_all at_lunch at_mario at_once b_$ babysit_at back_but back_did
backdoors_are bad_who be_15 be_illegal be_rude because_her bedroom_door been_charged been_crying been_rewritten
been_through before_i best_friend better_at boil_it bored_talk boss_$ bot_is both_like box_on boy_who boyfriend_makes
boyfriend_over bring_snacks broke_my brother_19 brother_streams bsf_is bum_$ bus_$ but_what by_name bye_then called_$
called_dave calls_about came_and came_home can_he cant_believe cant_focus cant_have cant_recall cant_sleep canteen_$
card_from cares_$ cat_on catch_$ caught_on channel_$ charged_with chips_$ choose_a chopping_onions clan_leader class_to
click_through clothes_in coach_makes coach_said come_up coming_into command_$ compose_a confusing_$ controls_on
cooking_$ cousin_says cracked_$ criminal_$ cross_country cross_that cut_her cv_to dad_card dad_have dad_is dad_jokes
dad_looking dad_meant damage_$ dance_and dance_video dared_ask date_$ daughter_have day_one delete_everything
delivered_$ destroyed_me did_a did_what died_and discord_wants do_abusers do_at do_his do_parents do_these do_what
do_with does_school does_she doesnt_answer doing_a doing_an dont_care dont_trust door_it down_i down_my dragon_$
drawing_$ drawing_of drawing_on drills_$ drive_$ during_it dying_to eat_at either_$ escape_room even_happen ever_said
every_other every_selfie every_time everyone_free everyone_thinks ex_teacher faint_o family_and father_of feel_sorry
fell_off felt_sick ffs_$ fight_me fighting_over figures_$ find_it find_my finger_chopping firewall_$ first_response
five_years followers_and for_900 for_adults for_help for_kid for_mocking for_tea for_ten for_them for_training
forget_it fractions_$ fraudulent_transaction freedom_of friday_how friend_at friend_is friend_that friends_i from_her
fun_she game_is get_groomed get_if get_my get_their gets_a getting_married gg_$ girl_out girl_say girlfriend_$ girls_$
gives_$ go_$ go_down go_up goal_$ going_by gone_quiet good_for got_engaged got_hammered got_his got_three got_two
gran_$ gran_says grandad_here grandson_wants groomed_kids gross_$ grounded_for grunts_at guess_a had_$ had_the hand_up
handwriting_looks happened_to has_screenshots hat_$ hate_my have_2 have_discord have_guessed have_they having_the
he_filmed he_kissed he_loves he_met he_scared he_touched he_touches head_teacher hear_about heart_he help_how
help_moving her_bedroom her_ears her_friends her_own her_real here_anymore hiding_and him_because him_how him_without
his_card his_cat his_keys his_reading his_school hold_hands hoodie_$ horror_film house_in how_$ how_meny how_will
humans_$ husband_hurts i_actually i_always i_been i_die i_fancy i_forgot i_lack i_look i_meant i_nod i_quit i_share
i_wanted id_need if_police if_that if_theres illegal_if illegal_to impossible_$ in_among in_ranked interesting_$
into_her into_it iphone_or is_10 is_16 is_3 is_36 is_47 is_8 is_blocked is_cracked is_cross is_four is_funny is_hot
is_impossible is_killing is_late is_married is_me is_my is_one is_terrible it_as it_came it_can it_childline
it_embarrassing it_ever it_hits it_hot it_said it_says it_something ivi_me jail_if jailed_for jake_a juggle_$ just_as
just_got just_guess just_me just_one just_says keeps_coming keeps_cutting keeps_spamming keeps_wanting keys_in kids_how
kids_into kind_of kit_$ kitkat_$ knee_is know_this lack_is lad_has lads_$ lads_only lady_online landed_$ laugh_about
league_$ learning_to leaving_the left_the let_them library_$ life_$ lift_$ light_$ lights_on like_one liked_a line_on
listening_to literally_shaking live_in lmao_$ loads_but lonely_kid look_up looks_after lost_the love_drawing loves_his
mae_fy make_them man_sends manager_and many_kids map_$ mario_kart matches_$ mate_has me_captain me_everywhere me_friday
me_no me_one me_sweets me_to meet_my meeting_my mental_health messaged_her messaging_me messaging_my middle_$
minecraft_castle minor_online mode_$ mods_that mondays_$ month_$ more_boys more_he more_of motorbike_$ moved_my
much_younger mum_a mum_asks mum_i mum_wont mums_on murder_me my_13 my_accent my_accountant my_american my_art my_aunt
my_cat my_cv my_finger my_football my_gfs my_governors my_grandma my_half my_history my_ipad my_laptop my_life my_loot
my_notes my_period my_question my_report my_room my_schools my_scout my_therapist my_tiktoks my_wifi my_wrist
named_give nans_$ near_it near_the neck_is need_all never_again never_did never_leave never_replied never_talk
never_victims new_followers new_girlfriend new_puppy new_school new_teacher no_dad no_phone nobody_cares nobody_goes
nobody_uses nose_$ not_$ not_need not_understand not_working nothing_to notice_it now_lol now_the number_again
number_and number_at of_a of_bed of_kids of_mice of_six off_my off_school off_this offered_me often_$ ok_and ok_but
old_phone older_brother omg_my on_everything on_for on_her on_meets on_question on_sunday on_then on_this on_what
once_i one_do one_hand one_i one_line online_abuse only_wants or_did or_only or_someone our_anniversary our_class
our_french our_swimming out_the over_nudes owe_him packed_$ packing_up page_9 parent_whether parental_controls park_and
party_for party_is patch_notes pe_$ percent_in period_and phone_because phone_calls phone_from phones_and photo_day
photo_the pic_from pick_up play_chess points_off police_dont police_trace post_a post_and postcard_$ posted_a pray_for
predator_$ present_perfect pretend_i private_messages pull_out put_on ran_through ranked_$ read_me read_up reading_it
real_$ really_well report_this reset_$ results_day ride_$ right_$ robux_to room_to room_with run_laps runs_on safe_for
safety_tips said_and said_my said_nobody said_that same_age saved_me say_goodbye say_her say_how say_id
say_safeguarding says_his says_the school_do school_friends school_how seat_on secondary_in secret_i see_in sell_me
send_a send_my shaking_taylor share_a she_$ she_right she_thinks should_i shouldnt_be shouted_at show_her show_my
side_only sign_$ signs_$ signs_a sir_wants slow_$ snacks_$ so_cool so_cute so_do so_if somebody_has someone_asks
someone_my someone_said someone_stole something_about something_for son_cant son_from son_say son_to speaking_to
stay_home still_at still_cant still_isnt still_take stole_my stop_being stop_it stop_saying stop_thinking stories_$
stranger_online student_nurse stuff_in sunday_is surprise_for surprise_party swing_$ take_down taken_down talk_like
taylor_tickets teach_my teacher_hates teacher_wants team_$ team_got teen_wants teenager_has telegram_is tell_anyone
tell_but tell_if tell_what tell_when tells_her test_$ than_1 that_her the_90s the_agency the_airport the_barbecue
the_board the_bot the_catch the_chippy the_counts the_dishes the_findings the_ghost the_guardian the_humans
the_keyboard the_life the_main the_manual the_name the_organisations the_original the_pitch the_planet the_real
the_share the_song the_story the_stream the_swing the_training the_victim the_victims the_view the_warpath the_wash
the_years them_i then_is then_nobody there_at there_in there_something these_days these_numbers these_things they_call
they_closed they_counted they_got they_hold they_laugh they_send they_tell thing_for this_week this_what this_wrote
those_are those_that threat_$ three_years thursday_$ tidy_my tired_and tired_today to_each to_everything to_find
to_greggs to_jail to_kids to_mark to_matches to_pick to_tidy to_training toilet_wall tonight_i too_hot too_small
trainers_background trainers_on trains_$ transaction_$ trapped_in turned_out twice_is twitch_$ two_phones types_of
unacceptable_$ uncle_always uncle_look understand_the uni_application until_someone up_loads up_so update_$ us_a
use_instead v_bucks valentines_card version_$ victims_scared video_calls view_from wait_$ wanting_to wants_mum
wants_the was_he was_late was_like was_more was_picked was_she was_six was_waiting wash_$ watches_$ we_broke we_got
we_know we_need we_sit we_won wedding_$ wee_man weird_i were_$ were_girls what_$ what_gives what_normal whatever_$
whatever_it when_do when_does when_mum whenever_they where_boys where_did wheres_this whether_their who_came who_do
who_just who_spoke who_works who_wrote why_not why_they wife_beats wifi_is wikipedia_$ will_make winter_$ with_this
with_what won_a wonders_if wont_do wont_sleep work_i works_with would_like would_rather would_they write_$ wrote_my
wrote_the wrote_up yesterday_i you_leave you_look you_report you_think you_your young_what your_bot your_mum your_name
""",
    -3: """
062_in 100_percent 12_please 12_times 13_how 13_or 13_yo 14_and 15_i 15_is 15_she 17_and 18_$ 20_year 21_000 27_$
2_save 36_$ 400_metres 44_$ 4_0 4_years 5_500 6_hours 70_and 7_062 ^_abuse ^_actual ^_advertise ^_agree ^_all ^_aunt
^_before ^_best ^_bill ^_broken ^_call ^_change ^_check ^_children ^_comic ^_correct ^_count ^_criticised ^_dead
^_doing ^_dont ^_driving ^_drop ^_face ^_forces ^_gender ^_good ^_grandads ^_group ^_hang ^_headteacher ^_high ^_ideas
^_indecent ^_insult ^_landlord ^_last ^_let ^_many ^_measure ^_message ^_met ^_mods ^_moja ^_new ^_next ^_nope
^_official ^_online ^_out ^_over ^_ping ^_porn ^_potty ^_private ^_rainy ^_respond ^_roast ^_safe ^_seating ^_set
^_simulate ^_sounds ^_suicide ^_sumarise ^_supporters ^_tech ^_trainer ^_two ^_vergiss ^_whose ^_wipe ^_with ^_worst
^_would ^_your a_10 a_2 a_45 a_backdoor a_birthday a_boyfriend a_cat a_chart a_clerk a_coat a_computer a_course a_crush
a_dating a_detention a_dog a_drawer a_drawing a_gift a_hammer a_high a_lesson a_mention a_minecraft a_name a_nerf
a_nice a_parking a_poem a_question a_quote a_reporter a_robot a_safety a_scout a_session a_silly a_six a_source a_swear
a_thread a_tip a_turnip a_typo a_violent a_vpn a_window a_youth a_youtube a_youtuber a_zombie able_to about_abuse
about_apps about_being about_football about_sextortion about_where about_with account_on act_if acting_$ activity_on
add_me address_of address_please adult_in adults_to advertise_my advice_$ advice_for af_$ after_she again_what
against_it age_gap ai_$ alert_1 all_caps all_girls all_good all_if all_over all_see allowed_out already_one
always_brings always_forget always_grooming always_online am_27 am_44 am_45 am_71 am_about am_dyslexic am_embarrassed
am_locked am_married am_meeting am_mod am_not am_revising am_thinking am_told am_wrong an_it an_online an_out and_16
and_ask and_dont and_everyone and_for and_girl and_holes and_honestly and_hour and_kids and_learning and_men and_online
and_only and_safety and_saying and_school and_so and_spends and_talk and_their and_use and_wales and_would and_year
anniversary_$ annoying_$ answer_me answer_on answer_with anyone_$ anyone_in anything_but anywhere_$ app_has apples_$
apps_and apps_who are_against are_dying are_real are_victims argued_about argument_are arms_$ article_a as_my as_usual
ashamed_to ask_says asked_a asked_about asked_my asking_in asks_a asleep_post at_15 at_17 at_2am at_deaf at_football
at_spawn at_ten at_this aunt_sends available_$ baby_cousin baby_on babysitter_let back_if back_in back_when ban_me
bathroom_for be_18 be_among be_good be_had be_in be_on be_prepared because_$ become_a been_pressing been_together
before_they beg_$ being_my being_safe being_silly being_the best_way bet_you big_letters big_secret bike_$ bit_me
biting_my bits_$ blackmail_for bless_$ blocked_me board_$ bored_at bored_entertain boring_but bot_and bot_be both_14
boy_is boy_wont boyfriend_wants brings_chocolates brother_is brother_that brown_or built_a bus_stop but_her but_mum
button_$ by_accident by_the by_this bye_all bye_bye call_my call_with called_the calling_film calls_me came_$ can_ai
can_anyone can_have can_somebody can_use cant_make car_keys caretaker_in carry_my cars_tire case_studies chair_$
change_my changing_room channel_for charge_of charitys_demands chat_$ chat_it chat_without chats_$ chats_were
child_defined child_discloses child_lied chocolates_to chris_brown class_he class_what clean_$ club_now club_with
coaches_and company_that controller_$ cooks_$ cornwall_$ could_you council_$ count_of counted_the cousin_in
cousin_logged cried_at crush_$ curious_$ dad_finds dad_home dad_will dad_wont dan_now dating_app daughter_coach
daughter_fell daughter_friend daughter_isnt daughter_she day_for day_of day_stuff days_after dead_lmao dead_that
deaf_and deaf_grandson deaf_kids decode_this define_the defined_in delete_all deleted_all demands_on detention_for
did_not did_this didnt_ask didnt_they died_last discord_messages dishes_lol do_after do_if do_laps do_now do_we
does_being does_foir does_grooming does_the doesnt_it dog_and done_the dont_go doors_down down_again drawing_and
dress_$ drive_in drops_$ e_mail ear_$ easy_$ eat_a eight_so else_at embarrassed_i embarrassing_him encryption_$
end_someone ender_dragon enforce_it england_and english_$ entertain_me equations_please even_have everton_$
every_member everyone_at everyone_goes everyone_i everyone_who everything_he everything_on everything_since ex_for
exist_$ exist_already existing_tools exists_$ explain_how eyes_$ families_$ family_link favourite_show feel_so fell_in
fifa_$ fifa_packs file_$ film_on finally_$ findings_$ fingers_in firm_i first_crush first_name first_thing fishing_$
flatmate_never follow_me following_me for_6 for_advice for_children for_five for_girls for_guidance for_it for_little
for_mums for_photos for_secret for_snapchats for_something for_talking for_teacher for_three forgot_our foster_son
founded_$ four_hundred free_$ free_robux friend_asked friend_both friend_moved friend_on from_a from_here from_one
front_of gamertag_$ games_is garden_$ gave_my general_$ get_away get_counted get_off get_you gets_it getting_a
gifts_always girl_tell girl_to girl_was girl_who girls_do girls_is giving_gifts go_from go_in go_pro goes_quiet
going_as going_up good_babysitter got_detention got_dumped got_new got_no got_rejected govender_a govender_said
gran_keeps grandad_says grant_me graph_i greece_$ group_about guess_what guidance_$ guidance_to guide_to had_one
hair_for halloween_costume hands_at happened_after happened_next happens_$ happens_if has_locked has_nits has_nothing
have_deleted have_for have_more have_threatened have_two he_just he_proposed he_tells he_took heard_of hed_rather
hell_tell help_and helpline_$ her_a her_bestie her_feel her_first her_grandad her_have her_mates her_notes her_sleep
hey_$ hi_and hid_behind hiding_from hiding_the him_my his_big his_daughter his_minecraft his_paper his_pe his_secret
hits_the holes_$ honestly_my horror_game hotel_room hour_of hour_on house_i how_2 how_does how_is how_mny how_safe
human_$ hundred_and hurt_so hurting_kids husband_a husband_works i_add i_bet i_came i_chew i_counted i_feed i_find
i_follow i_got i_listen i_lost i_mend i_owe i_paid i_post i_track i_volunteer i_want i_watch idc_$ ideas_$ if_anything
if_her if_they ill_be imaginary_friend important_$ in_after in_bits in_capitals in_charge in_court in_front in_general
in_mm in_physics innit_$ into_existing into_in is_20 is_70 is_asleep is_bad is_bleeding is_broken is_call is_called
is_cold is_dead is_govender is_held is_loud is_mocking is_nice is_no is_obsessed is_old is_older is_pain is_perfect
is_quiet is_really is_singing is_starting it_10 it_awkward it_back it_come it_concern it_get it_gone it_have it_helps
it_kind it_lads it_long it_mean it_ofcom it_ok it_on it_raining it_secret it_spying it_starts it_stop it_that it_with
job_$ job_at jumper_$ just_passed kart_and keep_washing keeps_hitting keeps_nicking keys_and khan_is kids_dont
kids_messages kids_my kids_or kids_safe kids_send kids_to kids_were kindly_that kit_every kms_this knocking_$ know_do
know_whether know_which knowing_who lads_got lads_of lag_is language_$ last_kitkat late_again late_because leader_would
least_bad left_their less_of lesson_on letter_e like_90 like_her like_me like_your link_$ list_of little_girls
little_one little_ones lock_on locked_chats logged_in long_ago long_did look_for look_into looked_after looked_at
looking_after lose_their lost_in love_this lovely_to loves_me loves_this made_of madre_$ main_points make_her man_and
man_for man_here manager_$ many_childs many_were map_show married_$ matter_in me_another me_carry me_extra me_hed
me_lol me_master me_mod me_mum me_read me_say me_saying me_she me_something me_this me_where me_wrong me_your meant_for
meant_the meet_me memory_$ mentioned_it message_or messages_private messages_to metres_$ mi_madre mice_and mine_be
minecraft_$ miss_said mistake_$ mistaken_$ mod_on model_trains mods_are moja_mum money_or money_put month_old
more_often mother_she mouse_$ moustache_and much_in much_of mum_at mum_because mum_in mum_kindly mum_of mum_wants
mum_who mushrooms_$ must_have must_read my_12 my_age my_airpods my_alarm my_ankle my_bsf my_cam my_cars my_chin my_club
my_cooking my_country my_deaf my_essay my_grades my_host my_landlord my_line my_mate my_maths my_mouse my_nails
my_neighbour my_nose my_plants my_players my_shop my_shopping my_skirt my_snaps my_teens my_tinder my_toe my_van my_way
my_with name_is name_should named_person names_to nan_$ nan_in nandos_$ near_me need_$ need_every need_three nerf_gun
nervous_$ netball_and netball_team never_heard never_met never_washes new_phone nice_one nice_she nicking_my nine_and
no_games no_nicely no_wifi nobody_told nobody_will noob_$ normal_and not_look not_tell notes_she nothing_else
notifications_$ now_checks now_is now_there now_we number_to numbers_in nursery_$ of_11 of_2 of_date of_my of_phones
of_school of_sexual of_things ok_whatever old_a old_about old_car old_chats old_go old_in old_these old_to old_was
older_brothers olds_$ on_level on_online on_sext on_sextortion on_thursday one_against one_example one_on one_still
ones_in online_is only_3 only_answer only_eight only_for only_on only_the only_to opened_the or_at or_does or_leave
or_something or_wait order_$ organisation_$ our_care our_clan out_it out_over out_that outside_school outside_the
over_who overnight_$ page_2 page_with paint_$ panic_$ parcel_is parents_can parents_fault parents_took parking_ticket
part_of pass_to passed_his past_the pay_for pay_her paying_$ penalty_for people_go people_i people_on petty_$ phase_$
phone_every phone_overnight phone_too photo_from photo_on picture_a picture_day piercing_$ ping_everyone pinging_me
pitch_at plan_to plate_$ playlist_$ please_everyone police_arrested police_count police_hear potty_training
predators_use pressure_$ private_chat prom_and proposed_$ proud_of prove_it pupil_to pupils_are put_calling put_in
put_into put_names python_$ quadratic_equations question_4 question_why queue_$ quiz_with quote_about raid_$ raining_$
rainy_day reading_what ready_for real_name really_need reckon_it rejected_from relationship_with relative_$
remember_that report_$ report_card report_with reporter_with reporting_$ results_on review_$ right_after right_as
ringing_my risk_$ risk_is rite_$ roast_my room_is rude_to running_$ safe_is safe_on safety_net said_43 said_but said_hi
said_in said_turn said_yes same_class same_joke santa_is saturday_$ saw_a say_a say_boys say_they say_we saying_my
says_most says_nothing school_at school_did school_here school_it school_just school_monday school_play screenshots_of
seat_$ seating_plan seconds_$ secret_but secret_is see_that see_you sell_his send_her send_him send_nudes sender_and
sent_my sent_sexual sent_to server_for sex_ed sextortion_our sexual_assault share_of she_didnt she_hates she_wanted
she_wants should_do should_know shut_up silly_$ since_he since_uni sir_i sister_11 sister_says sister_told sits_next
six_$ slept_through smells_of snaps_number snores_$ so_basically so_good so_happy so_mean so_over so_that so_who
solar_panels some_kid somebody_elses somebody_said somebody_sent someone_make someone_on someone_took someone_traded
someone_was someone_will son_school sooner_$ sorry_$ source_whose spam_$ spamming_my speak_with spin_class spots_all
stat_$ stat_on stats_$ steam_$ stepmum_and sticker_and still_in stop_asking stop_biting stranger_helped stubbed_my
student_loan studies_$ stuff_about stuff_it such_as suggest_a suit_$ support_said supposed_to swear_word sword_$
tagged_$ taking_me talking_like teacher_do teacher_i teacher_keep teacher_mentioned teacher_or teacher_told team_lost
team_told tech_support teens_online tel_me tell_him tell_parents telling_a telling_my telling_the test_tomorrow text_$
texts_the texts_to than_our thank_god that_film that_isnt that_meme that_someone that_theres that_trainer the_admin
the_authorities the_bills the_boss the_cake the_ceo the_channel the_christmas the_controller the_council the_count
the_cup the_dentist the_easiest the_ender the_filter the_food the_forum the_good the_hall the_images the_instructor
the_intro the_lady the_league the_link the_margin the_month the_netball the_nineties the_parts the_penalty the_piece
the_posters the_prison the_pss the_queue the_risk the_shop the_swimming the_talk the_three the_timetable the_two
the_war the_wedding the_words the_youngest theirs_$ them_back there_an there_it there_one there_stuff theres_a
these_are these_stats they_ask they_asked they_cancelled they_dont they_keep they_moved they_need they_only they_read
they_say they_write thing_they thing_to thing_where things_every things_get think_it think_that thinks_i thinks_that
this_come this_link this_no this_server this_text those_they thought_$ threatens_me three_weeks tiktok_$ tiktok_then
til_i till_we tip_$ tire_pressure to_believe to_change to_childline to_cornwall to_cry to_disconnect to_dye to_family
to_hand to_have to_help to_listen to_marry to_quit to_sign to_the to_this to_throw to_trust to_turn to_uni to_us
to_video to_watch to_whom to_work today_he together_since told_anyone tonight_what took_a took_pictures tools_$
town_with track_my traded_me training_day tricks_$ trip_to true_$ trust_of turn_on turnip_$ twice_a twins_$ twitter_and
two_doors two_hours two_of type_$ type_in typo_in uncle_is under_13 under_16 underwear_$ unfair_$ unreal_$ until_you
up_about up_all up_for up_here up_i up_my us_4 us_what victims_not video_version voices_for wait_on waiting_for walk_to
want_you wants_$ war_$ was_about was_at was_better was_grooming was_her was_his was_jailed was_launched was_that
washes_up wasnt_scared watch_frozen way_i way_in way_with we_moved we_must wear_a wear_anything wear_to well_off
were_under what_am what_day what_makes when_will whenever_someone whens_it where_is wheres_guidance wheres_it
whether_the which_one which_page which_signs which_they while_i who_doesnt who_else who_first who_sent who_to whod_be
whole_report whom_$ whose_argument why_dont why_is why_might wicked_$ wife_says wife_thinks will_ask will_kill
will_post will_you with_2 with_7 with_blackmail with_fractions with_friends with_it with_one with_pizza with_quadratic
with_sources without_embarrassing without_knowing without_paying wits_end woman_fleeing woman_is won_the wont_shut
word_$ words_and works_there worry_about worst_one would_a would_believe would_you write_in write_the written_by
wrong_answer wrong_is wrote_i xmas_$ yeah_right year_and year_not years_ago years_and years_of years_old yet_$
you_always you_and you_ask you_been you_help you_in you_keep you_please you_skip you_suggest you_wait you_write
your_kid your_manager your_rules yours_$ yr_olds
""",
    -2: """
000_$ 000_isnt 10_percent 10_yr 10k_followers 11_i 11_too 11_year 12_my 12_share 12s_$ 14_he 14_years 150_different
15_years 16_still 17_year 20_times 21_$ 25_a 2_add 2_on 350_$ 3_0 47_and 47_on 4_to 4_year 500_robux 50_year 5_0 5_year
5_yrs 60_min 82_percent 83_percent 8_yr 9_how 9_to ^_12 ^_47 ^_5 ^_abused ^_according ^_adult ^_adults ^_advice ^_also
^_anybody ^_app ^_average ^_babysitter ^_bashed ^_become ^_beep ^_bit ^_break ^_broadband ^_bruh ^_burnt ^_bus
^_calculate ^_calls ^_care ^_certificate ^_childlines ^_cite ^_close ^_clues ^_compliment ^_computer ^_cried ^_customer
^_deepfake ^_describe ^_doctor ^_email ^_end ^_erase ^_exam ^_experience ^_fill ^_fine ^_finish ^_finished ^_fire ^_foi
^_fortnite ^_freedom ^_frts ^_grounded ^_hands ^_hargreaves ^_have ^_hdmi ^_hello ^_hiccups ^_hid ^_hm ^_ile ^_imagine
^_introduce ^_jump ^_jus ^_just ^_law ^_leak ^_left ^_link ^_look ^_missed ^_mp ^_nah ^_names ^_nerf ^_now ^_numbers
^_nursery ^_of ^_ofcoms ^_ofsted ^_oublie ^_pe ^_person ^_picture ^_pin ^_play ^_quote ^_random ^_rape ^_record
^_remote ^_right ^_school ^_sexual ^_shoot ^_shouldnt ^_smoke ^_snaps ^_spanish ^_spell ^_sry ^_step ^_stepdad ^_steps
^_surely ^_survivor ^_survivors ^_ta ^_tag ^_tel ^_thank ^_things ^_time ^_top ^_trying ^_voice ^_walk ^_whatll
^_whereabouts ^_whered ^_whisper ^_whom ^_wie ^_wrong a_$ a_13yo a_17 a_4 a_50 a_6 a_60 a_and a_bet a_bin a_body
a_bouncer a_breakup a_burger a_bus a_byline a_chapter a_chef a_chief a_classroom a_clown a_clueless a_coke a_cruise
a_cup a_dance a_decent a_dirty a_fall a_figure a_first a_friend a_ghost a_giveaway a_go a_grandad a_great a_home
a_house a_hustings a_journalist a_leading a_leaflet a_lift a_link a_long a_lost a_mac a_massive a_medal a_million
a_monster a_mug a_non a_nursery a_one a_passage a_pdf a_pensioner a_piece a_poster a_potato a_press a_proper a_puppy
a_quarter a_radio a_record a_removal a_responsibility a_rubbish a_scam a_scary a_sheep a_spam a_speech a_statistic
a_switch a_table a_tech a_telephone a_tenner a_tiktok a_to a_trip a_vampire a_wasp a_weekend a_woman a_worker a_worried
a_youngster abba_the about_age about_boys about_games about_hiding about_mechanisms about_nothing about_nudes
about_right about_stuff about_teacher abuse_in abusers_$ abusers_pretend abusers_will academic_sounding access_$
account_right act_and act_as acting_like actual_number actually_crying actually_do actually_get add_it adds_me admin_$
admin_or adopted_and adult_who advise_for afraid_of after_closing after_pe after_primary afterwards_$ again_the
against_punching age_as age_checks ages_$ ages_ago ago_did ai_being aid_$ album_$ aliens_are all_her all_rowing
all_there all_those all_under all_years allowed_$ allowed_near alone_bot already_$ always_gives always_when am_26
am_adopted am_ashamed am_au am_babysitting am_driving am_fine am_gutted am_late am_marking am_moving am_older am_ready
am_refugee am_running am_sick am_sweating am_teacher am_ten american_cousin an_appointment an_encrypted an_interview
an_offence ancient_$ and_14 and_15 and_about and_an and_and and_anxiety and_barely and_boys and_called and_comments
and_cries and_donts and_eats and_fifty and_follow and_forgot and_from and_furious and_get and_go and_had and_hurting
and_id and_knows and_location and_mechanisms and_meets and_month and_nobody and_obsessed and_off and_on and_out
and_post and_privacy and_private and_raised and_ran and_recipient and_sites and_social and_support and_when and_where
and_your angry_$ angry_about animal_crossing answer_$ answer_her any_$ any_advice any_figure any_numbers any_tricks
anybody_home anyone_seen anyway_what aoife_the apart_from app_$ app_and app_for apply_to apps_are apps_is apps_stop
are_and are_asleep are_at are_dead are_not are_scared are_targeted are_we arent_they article_say as_bad as_grooming
as_if as_me as_much as_someone ask_how ask_my asked_whether asked_who asks_which asks_why asleep_and at_13 at_16 at_3
at_dance at_easter at_his at_nandos at_spelling at_university at_valorant auntie_beeb authors_say awake_wondering
aware_of away_and away_his ayes_and baby_brother babysit_wont babysitter_here back_after back_at back_is bacon_$ bad_at
bad_did bad_guys bad_in bad_word bag_for bak_$ ball_at barbecue_$ barely_talks bargains_$ based_on basically_i be_able
be_aware be_being be_cross be_more be_nervous be_one be_safe be_stuffed be_switched bear_that because_nobody
because_why become_my bed_before bed_he bed_when beef_in been_a been_delayed been_hurt been_sent been_the been_this
beep_boop before_netball begging_me being_locked belong_to best_$ best_friends bestie_i big_slide bikini_$ bills_been
bio_$ birth_$ birthday_card birthday_present birthday_she biscuit_$ block_my blocked_$ board_what boat_$ boss_asked
boss_fight both_in bots_keep bowling_$ boy_10 boy_and boy_has boy_he boy_or boyfriend_bought boyfriend_says boys_or
boys_right boys_so boys_suffer boys_then brief_our british_$ british_gas bro_is brother_for brother_gets brother_swears
brought_us brownies_$ bullied_at bus_escort but_not but_on by_now by_these bye_uk cafe_$ call_999 call_last call_them
call_themselves call_to called_peter calling_me calls_and cam_so came_from came_to can_only can_reach can_scouts
can_they can_we cant_block cant_open cant_take car_$ car_in car_rental car_seat card_for card_to card_trick
care_workers cases_$ cases_in cat_just cat_video caught_$ ceiling_$ changed_$ channel_to chapter_on charity_expects
charity_on charity_only chat_is chat_reckons chat_with chatgpt_type chats_if chats_when check_$ check_is
chicken_nuggets chief_executive child_about child_here child_might child_of child_on child_safety childline_and
childline_get children_of children_suffer childrens_charity christmas_presents class_asked class_from class_how
class_she clean_forgotten closed_$ clown_$ club_page clubs_are clues_that coach_under coaches_have coat_off code_$
code_is colleague_insists come_and come_they comes_after coming_over compliment_me computer_made config_$ contact_$
contacting_children contract_$ control_on controls_for conversation_starters convince_me cool_$ copied_$ copper_and
copy_everything cornwall_did corridor_what cost_me cosy_for could_i could_not could_they counselling_offered counted_$
counts_$ course_cover courses_$ cousin_sent cover_what credit_card crisps_$ cross_$ cruise_$ crush_is cry_always
crying_at cup_$ cup_of cut_off d_game dad_came dad_comes dad_thinks dad_what damp_$ dared_me daughter_4 daughter_do
daughter_is daughter_showed daughter_thinks daughter_to day_did day_i day_is day_why de_france deepfake_nudes delay_i
delayed_to deleted_it deleted_messages depression_and derry_girls described_$ described_how dick_pics did_kids
did_police did_so did_you didnt_get didnt_say didnt_she difference_between digit_$ dirty_old disaster_$ disconnect_from
dishes_$ dm_$ do_about do_adults do_all do_dad do_e do_lads do_mental do_more do_offenders do_she do_some do_staff
does_not doesnt_like doesnt_work dog_$ domestic_abuse dont_answer dont_be dont_do dont_likes dont_need dont_say
door_for door_has door_in door_what dos_and down_here down_in down_since driver_$ drives_me drives_the driving_$
driving_test drop_$ dropping_$ due_friday e_safety each_time ear_piercing eat_anything eating_my eats_$ else_does
emails_$ end_about ending_$ engaged_$ english_with equal_for even_$ even_get every_adult every_answer every_five
every_mention every_message everyone_pays everything_even evil_$ ex_got exact_words exam_$ exam_tomorrow excited_for
executive_is existence_is expected_$ expected_of expects_of explaining_the face_to fact_$ facts_$ fake_number
falling_off family_room fast_$ fast_and fault_i fear_of feel_ancient feel_at feel_better fence_$ fi_$ fight_for
figure_for figure_out figures_i figures_on figures_to fill_in film_is film_with filmed_it films_$ find_a find_help
find_that fine_it finish_my finish_this firm_of first_boyfriend first_date first_girlfriend first_message first_person
first_phone first_put fit_it fleeing_a folks_$ follow_the followed_the football_team for_14 for_asking for_boy for_care
for_england for_giving for_groomed for_if for_laughing for_lunch for_pupils for_robux for_such force_$ forces_$
forces_that forgotten_if fortnite_$ framed_$ france_$ fraud_$ free_to freshers_week fridge_$ friend_gets friend_got
friend_group friend_he friend_i friend_made friend_requests friend_told friend_who friends_in from_being from_bristol
from_british from_my from_outside from_royal from_staring frts_phone fuel_$ furious_$ gal_$ game_for game_my games_that
gate_and gave_out gcse_results geht_es gender_not get_10k get_for get_found get_from get_into get_paid get_robux
get_targeted get_that get_to get_told gets_caught gets_in gets_reported gets_weird gift_$ girl_came girlfriend_and
girlfriend_beat girlfriend_hits girls_groomed girls_isnt girls_more girls_name girls_night girls_should girls_then
girls_to girls_were girls_won gist_of give_me give_up gives_them glued_to go_at go_i go_through godfather_got goes_mad
goes_red good_bot good_grades good_guys goodnight_to got_anything got_groomed got_it got_one got_police got_scammed
got_told gran_sends grandad_adds grandad_and grandad_who grandfather_used grandma_is grandpa_keeps graph_$ groomed_as
groomed_at groomed_on groomed_online groomers_say grooming_here grooming_peaked group_in group_where groups_$ gta_rp
guidance_on gum_out guys_$ haircut_$ hand_and hands_out happening_more happens_online happens_when happy_friday
harms_who harry_styles has_6 has_anyone has_autism has_everything has_got has_his has_pictures has_she has_that
has_this has_to has_your hate_him have_clean have_left have_photos have_revised have_taken havent_seen he_dont
he_forgot he_have he_hits he_offered he_play he_pushed he_showed he_spent healer_$ health_and health_courses healthy_$
heard_$ hearing_that heart_$ held_hostage help_him help_protect help_us helpline_i helpline_no her_do her_hair her_head
her_holiday her_phone her_piano her_room her_trade here_are here_is hey_anyone hi_to high_five higher_$ higher_at
hilarious_$ him_all him_does him_down him_first him_i him_three his_bed his_best his_day his_gaming his_old his_shed
hits_her hitting_me hold_a hold_on holiday_in homes_does hoo_said hoodie_and horse_$ hostage_by hour_$ hours_of
how_long how_they how_urgent hugged_me hurt_their hurting_children husband_says i_arrange i_as i_babysit i_buy
i_carried i_check i_coach i_contact i_could i_expected i_explain i_feel i_gather i_live i_message i_mind i_miss
i_nearly i_no i_not i_ordered i_played i_posted i_rang i_respond i_sat i_secretly i_set i_sit i_stayed i_the
i_translate i_were i_with i_wrong icebreaker_for icon_$ id_have if_a if_one if_only if_she if_we ignore_tus ignore_your
images_found in_animal in_arms in_bath in_bio in_cardiff in_contact in_cornwall in_defence in_emojis in_how in_i
in_internet in_klingon in_leeds in_need in_of in_public in_real in_rhyme in_rugby in_silicon in_speech in_ten in_us
in_victims in_years in_york included_$ indecent_images instead_of instructor_is internet_day internet_safety
internet_secret internet_to interview_on into_that invented_$ invoice_$ is_14 is_4 is_50 is_7 is_a is_annoying is_can
is_child is_everyones is_fuel is_getting is_giving is_grooming is_hargreaves is_healthy is_higher is_holding is_kind
is_leaving is_mad is_moving is_ok is_other is_right is_rubbish is_tiktok is_under isnt_meets it_again it_always it_an
it_at it_boys it_carries it_cost it_did it_do it_enough it_fell it_gave it_give it_good it_got it_happend it_happening
it_help it_hit it_hurt it_in it_is it_let it_list it_made it_mine it_more it_name it_off it_one it_or it_our it_point
it_politely it_slipped it_sweet it_takes it_themselves it_they it_true it_under it_usually it_what it_whole iwf_take
iwf_who jk_$ journalist_who jump_since june_$ just_bad just_chat just_my just_now just_sent just_the kac_vaka kahoot_$
keep_in keep_kids keeping_kids keeping_messages keeps_begging keeps_borrowing keeps_changing keeps_crashing
keeps_liking keeps_losing kicked_me kid_can kid_gets kid_is kid_like kid_might kid_not kid_off kid_or kid_that kid_who
kids_are kids_before kids_being kids_do kids_on kids_out kids_phones kids_report kids_should kids_told kids_when
kids_where kids_who kids_with king_$ klingon_$ knowing_$ knowing_what known_ones knows_my lab_was lads_just
lasagne_tonight last_bus last_day last_it last_stages later_$ laughed_at laughing_about leak_the learnt_to leave_his
leave_your legal_to legs_are les_mis less_like lesson_$ lets_play level_$ level_at lgbt_kids lie_awake lies_about
life_story like_mine like_no liked_my likes_of liking_her limits_$ line_from link_and link_to list_the local_number
location_$ locked_chat locked_himself locks_his lol_so lol_what lollipop_lady long_is looks_into looks_sick loot_$
lost_$ lost_card lost_property loud_the love_him love_me love_to love_with loves_football luck_$ lucky_cause mad_$
mad_at made_lasagne magic_tricks mail_address man_called many_apps many_boys many_different many_people many_points
massive_spot mate_can mates_think maths_teacher mature_student me_500 me_because me_dad me_does me_each me_everything
me_flowers me_guitar me_helpline me_luck me_some me_talk me_tea me_that me_threatening me_three me_understand me_wear
me_would mean_he mean_my mean_the mean_to meaning_$ mechanisms_in medal_$ meeting_$ members_$ meme_$ men_or mention_as
mention_of meow_$ message_kids message_my messages_$ messages_about messages_can messenger_$ met_one met_says met_the
million_$ mind_if mindful_and mine_and mins_$ minutes_$ minutes_before mis_$ miss_her miss_says miss_school missing_$
mocking_lasagne mocks_$ mod_here moderator_$ monday_and money_in money_on monopoly_$ month_and mood_because mostly_boys
mother_in mother_of moving_out moving_to mow_the mp_said much_after much_at much_percent much_what mug_$ mum_for
mum_how mum_if mum_or mum_read mum_that mum_to mum_was mum_which music_$ must_be my_5yo my_app my_auntie my_back
my_barber my_bitmoji my_calendar my_card my_channel my_children my_chips my_classroom my_clutch my_computer
my_coursework my_date my_driving my_elbow my_emails my_english my_gcse my_gran my_grandmother my_group my_invoice
my_late my_makeup my_managers my_mp my_oil my_pin my_rabbit my_sat my_seat my_sourdough my_stuff my_taxi my_teen
my_teenager my_tent my_voice my_volunteers my_wedding my_wee my_xbox nah_because name_how name_real name_the named_$
names_please need_3 need_you needs_it neighbour_says nervous_about never_been never_happened never_refuse never_say
new_friends new_haircut new_piano new_playlist new_stepmum news_and next_command nice_thing night_all night_light
night_shift no_name no_one no_real no_safety no_sense no_signal no_time nobody_in nobody_rang nobody_replies
non_uniform noon_$ not_answer not_british not_come not_law not_noted not_one not_who note_and noted_$ notes_say
nothing_i nothing_like nothing_since now_$ now_do now_than nudes_being nudes_does nudes_how nudes_on nuggets_$
number_so number_was number_when number_you numbers_from numbers_on numbers_to nurse_and nursery_and o_$ of_12 of_45
of_ai of_all of_an of_birth of_girls of_one of_report of_tea of_ten of_that of_thunder of_victims of_year of_your
off_dms off_with offenders_ask official_$ official_crime offline_$ often_didnt often_was ok_a ok_i old_beat old_men
old_school old_wants older_lad older_sister omg_i on_about on_ai on_boys on_discord on_earth on_messenger on_mine
on_penalties on_pizza on_safe on_steam on_tablets on_xbox once_$ one_after one_breath one_delay one_fact one_get
one_man one_more one_number one_roof ones_nobody ones_that onions_$ online_friends online_with only_4 only_do
only_english only_ever only_is only_meant only_sender only_watch only_with only_you open_it options_$ or_am or_bad
or_dad or_down or_girls or_just or_woman other_countries other_people other_person other_way others_$ oublie_tes our_16
our_coach our_legal our_local our_mp our_pta our_tech out_for out_what over_in over_on own_$ own_fringe own_goal
own_time owner_$ page_3 paid_$ parent_at parental_control parents_$ parents_at parents_of parents_to parking_offence
part_$ party_and pass_it pass_the passage_with pay_back pay_in pay_my paypal_$ pc_out pdf_$ pe_i peaked_years
people_get people_report per_the percent_is percent_were percentage_were period_in permission_to person_$ person_at
person_can person_or person_with personally_$ phone_fell phone_first phone_until phones_be phones_can phones_younger
photo_one photos_in pic_to picked_on picks_on picture_$ pictures_from pictures_what piece_$ piece_on pin_number
pineapple_on pivot_table place_on plan_$ plan_for play_in players_told playground_$ please_do please_send please_tell
plot_is poem_on point_$ point_to points_is police_academy police_do police_is police_know police_stuff portion_of
post_photos posters_at posters_for posting_$ posts_my posts_on potato_$ pothole_$ pregnant_and present_for pressure_and
price_$ primary_is print_a printer_$ private_message profile_$ project_$ project_on prom_$ promise_to prompt_$
protect_children prove_me pta_wants punching_through pupil_calls pupil_showed pupils_asked pupils_blackmail pupils_on
put_me put_out quality_$ question_time questions_$ quiet_$ quiet_i quit_being quote_$ rain_i rando_tried rang_the re_$
real_life real_rise really_gone really_good reason_it recall_if recognise_a record_but record_player record_time
refuse_$ regeln_$ remember_$ remember_msn remember_what remind_me remote_$ remove_my rent_up repeat_after repeat_the
replies_to reply_$ reply_in reply_to report_back report_bot report_cards report_go report_isnt reported_$ reported_does
reported_the reporting_to response_training right_away right_that right_to ring_for ring_her ring_them rise_$ rise_is
roblox_is robux_without role_$ roleplay_i room_and room_had room_has room_how rote_it round_and rowing_about royal_mail
rubbish_$ run_$ runs_a sad_$ safe_chats safe_online safe_to safer_internet safety_guidance safety_in safety_measures
safety_off safety_stuff said_keep said_read said_sorry said_who said_you same_as same_time sat_nav satnav_$ save_a
save_it saw_it say_34 say_help say_hi say_me say_since say_so say_sorry say_you saying_i saying_sorry says_6 says_hi
says_they says_vpn scales_$ scam_$ scaremongering_to scary_$ school_exchange school_photos school_said school_what
school_with scooter_$ scouts_leaders screams_when search_for secret_chats secret_to see_what see_why self_harm
semi_final send_kids send_money send_sexual sense_of sensible_to sent_more sent_the sentence_$ server_$ servers_are
session_$ set_a set_parental set_us settings_$ sext_a sexual_communication shame_$ she_asked she_believes she_called
she_gives she_got she_like she_moved she_need she_read she_reckon she_tell shed_twice should_a should_phones
should_they should_worry show_a show_him show_them shrek_$ shut_down sick_of signs_has signs_of silicon_valleys
sim_only since_day since_decimalisation since_you singing_$ singing_that single_person six_people size_of sleep_because
sleep_too sleep_with sleep_without slide_$ slipped_my snoop_if snooping_$ so_$ so_boring so_cringe so_dead so_done
so_expensive so_is so_loud so_nice so_now so_only so_strict so_they so_you social_care social_secret software_$
some_would somebody_in somebody_says someone_and someone_explain someone_hurt someone_or someone_they something_dodgy
something_does something_sensible something_what son_has son_needs son_phone song_in song_is sound_less sounding_voice
sources_$ sources_in speak_in speaks_only speech_marks speech_they speed_up spoke_$ spot_$ spot_on spotify_playlist
spotify_wrapped spots_something staff_$ staff_need standing_in stands_for start_asking start_coaching start_time
starters_for starting_with statistics_$ stats_are stay_private stayed_up step_bro steps_to stepson_calls still_miss
still_not still_wont stop_following stop_hurting stop_me stop_playing stop_stranger stop_them stranger_contacting
stranger_get stranger_in streak_i streak_with student_in stuffed_without such_cases suffer_more summarise_this sunset_$
support_act sure_my suspect_grooming swap_all sweating_$ sweet_$ switch_$ switched_off ta_$ ta_and table_and
tablets_are take_a take_that take_until talk_2 talk_i talk_in talk_on talk_too talking_$ tantrum_in taught_$ taught_us
tax_return teach_computing teach_him teacher_about teacher_asked teacher_cried teacher_first teacher_here teacher_made
teacher_recognise teacher_use teacher_was teacher_when team_and team_how team_photo tears_$ teen_daughter tell_an
tell_everyone tell_mum tell_us tell_your telling_mum tells_me temple_$ ten_out tes_regles tesco_again text_from
text_him text_is text_message text_saying text_to than_daughter than_i than_it than_when thanks_$ that_called that_do
that_dont that_from that_goes that_ill that_just that_new that_nobody that_out that_platforms that_police that_said
that_some that_thing that_what that_wont the_3 the_abuse the_act the_and the_answer the_author the_authors the_bands
the_birthday the_body the_boy the_cases the_ceiling the_chair the_charity the_childrens the_code the_concert the_county
the_current the_data the_daughter the_doctor the_ending the_exact the_father the_figure the_file the_freephone the_harm
the_helpline the_high the_holidays the_homework the_hoover the_known the_lab the_landlord the_lawn the_library
the_likes the_limits the_lot the_map the_match the_meme the_menu the_met the_minibus the_mod the_moderators the_moon
the_net the_news the_next the_night the_o the_old the_online the_parking the_poem the_pond the_present the_printer
the_prom the_quote the_radio the_raid the_rain the_reason the_receipt the_record the_remote the_rent the_request
the_rise the_rota the_semi the_sender the_server the_sims the_site the_size the_statistics the_supermarket the_survivor
the_telly the_things the_toddler the_top the_trophy the_under the_update the_us the_water the_woods their_book
their_pictures their_role their_stuff them_as them_if them_the themselves_and then_as then_explain then_he then_it
then_nothing then_that there_figures there_for there_hoo there_last there_number there_somewhere there_training
theres_beef theres_more theres_one these_figures they_actually they_allowed they_been they_note they_pretend they_print
they_refuse they_snoop they_threatened they_train they_want they_wont theyd_go thing_in thing_right things_the think_$
think_we this_bad this_cat this_for this_i this_in this_internet this_lag this_level this_lot this_meeting this_message
this_on this_rain this_right this_we those_$ those_left though_$ threaten_to threatening_my three_times through_quickly
thunder_$ tighter_controls tiktok_for till_$ till_when time_that times_$ title_for to_5 to_aoife to_ask to_attend to_be
to_blame to_book to_brief to_build to_check to_cook to_dance to_face to_facetime to_feel to_how to_internet to_learn
to_light to_remember to_screens to_speed to_stranger to_swallow to_town to_walk today_mondays toddler_i toddlers_$
told_everyone told_police told_someone told_the tomatoes_$ tomorrow_i too_scared too_scary took_her took_him torture_$
touch_my tractor_$ trainer_man training_company translate_for translate_this trick_kids tried_2 tripped_in trophy_$
trust_and trusts_nothing turned_off turned_twelve turning_13 tus_instrucciones tutor_helped tutor_says twice_and two_at
two_boys type_stuff typing_$ ucas_points ugh_$ uncle_bert uncles_a under_25 under_5 under_one under_twelve uniform_day
up_cause up_show up_without urgent_is us_all us_run us_stay us_we use_discord use_my username_$ uses_it valorant_than
van_$ vergiss_done victim_get victims_is view_$ violent_partner voice_in voice_is voices_in volcanos_$ wait_was walk_me
want_her want_pizza want_their wanted_$ wants_every wants_his warm_up was_15 was_34 was_an was_asked was_fortnite
was_from was_higher was_just was_meant was_on was_somebody was_this washing_up wasnt_even wasnt_it watch_for
watch_foundation watched_a water_temple way_on way_round we_go we_let we_live we_make we_pay we_share we_video we_worry
website_$ week_and week_because weird_messages were_at were_it were_kids were_still were_there what_again
what_childline what_comes what_country what_exactly what_for what_game what_helps what_it what_kids what_kind what_si
what_signs what_slice what_song what_their what_without what_years whatd_it when_an when_my when_should whens_the
where_to where_were where_would where_you whereabouts_is whered_they wheres_the whether_it which_of which_ones
whisper_mode who_got who_likes who_needs who_teacher who_the who_thinks whole_$ whole_way wht_does why_are wie_viele
will_now will_stop will_to wipe_the wish_me with_a with_all with_bad with_big with_everyone with_f with_his
with_messages with_mindful with_more with_old with_parents with_paypal with_pupils with_something with_their
with_trains with_us with_wearing with_words with_young without_limits without_scaring without_telling without_the
women_hiding won_$ wondering_whether wonders_what wont_text wont_turn word_in work_for work_says workers_$ working_with
worried_about worst_case worth_it would_go would_have would_make write_a write_me written_$ wrong_channel wrong_chat
wrong_to wrote_down wrote_her wrote_this ye_$ year_3 year_alone year_i year_what years_for years_married years_number
years_on years_right years_they yellow_$ yes_i yes_or yesterday_he you_add you_back you_explain you_find you_get
you_got you_hold you_i you_made you_message you_missed you_not you_read you_remember you_set you_single you_the you_use
you_want young_men younger_$ your_course your_instructions your_new your_secret youth_groups youth_worker yr_$
""",
    -1: """
000_and 000_children 000_last 000_people 000_steps 0_at 10_$ 10_mins 10_minute 10_year 11_am 11_going 11_years 11_yr
12_does 12_how 12_minutes 12_ok 12_so 12_what 12_when 13_14 13_has 13_to 14_how 14_what 14_with 150_games 150_my 150_of
15_has 15_my 16_is 16_the 16_what 17_does 17_percent 17_what 18_are 18_for 18_or 18_to 18_what 18th_$ 1_1 1_4
200_pounds 20_$ 20_then 22_23 22_and 23_$ 23_alone 23_was 24_forces 26_or 26_percent 2_1 2_police 2_sleep 2_stay 2_the
31_and 33_$ 34_thousand 34k_$ 34k_kids 350_and 35_$ 37_and 38_or 38_percent 39_forces 3_facts 3_hours 3_in 3_is
3_sections 3_to 3_year 3_yr 41_$ 42_and 42_forces 47_is 47_percent 4_in 4_months 4_pages 4_parents 4_people 500_$
500_on 50_50 50_percent 50_what 50_words 50s_$ 52_$ 5_to 60_$ 6_$ 6_so 6_to 6_what 77_$ 7_i 7_years 82_$ 8_$ 8pm_$ 8s_$
9_12 9_days ^_$ ^_150 ^_20 ^_21 ^_42 ^_77 ^_82 ^_83 ^_about ^_acces ^_access ^_activate ^_afk ^_al ^_anthropic ^_april
^_arduino ^_article ^_associate ^_attack ^_august ^_ayes ^_babysitting ^_backdoor ^_backing ^_backpack ^_bad ^_balance
^_ban ^_because ^_besides ^_bills ^_block ^_body ^_boss ^_boy ^_boyfriend ^_brb ^_broke ^_but ^_by ^_byline ^_cam
^_candle ^_caretaker ^_cats ^_ceop ^_changes ^_cheapest ^_childcare ^_childrens ^_classmates ^_clear ^_complete
^_consent ^_content ^_continue ^_cops ^_copy ^_council ^_crash ^_create ^_crime ^_cry ^_daily ^_dan ^_date ^_dbs
^_deadline ^_decode ^_delayed ^_deliver ^_delivery ^_difference ^_different ^_disabled ^_disregard ^_dm ^_door ^_dos
^_double ^_down ^_dump ^_e ^_each ^_early ^_effect ^_emial ^_enable ^_enabling ^_encryption ^_enter ^_ethnic ^_even
^_exact ^_excel ^_exit ^_exposed ^_extra ^_ez ^_faces ^_facing ^_factorise ^_family ^_feeling ^_fifty ^_fighting
^_figure ^_finally ^_find ^_flip ^_fog ^_former ^_fox ^_free ^_fuel ^_game ^_get ^_getting ^_gg ^_gist ^_govenders
^_grooming ^_guide ^_hand ^_happy ^_harms ^_hay ^_health ^_hedgehog ^_helmet ^_helpline ^_hidden ^_hiding ^_hiya ^_hmm
^_hold ^_homework ^_house ^_howd ^_human ^_hurt ^_hwo ^_identify ^_image ^_indicators ^_institutions ^_interviewees
^_iphone ^_isnt ^_iwf ^_key ^_kid ^_kill ^_knock ^_known ^_lab ^_labour ^_labrador ^_laws ^_leading ^_leaked
^_legislation ^_lesson ^_live ^_livestreamed ^_lmaoo ^_load ^_loads ^_lollipop ^_longer ^_lower ^_lyrics ^_main
^_mainly ^_maybe ^_mb ^_me ^_mean ^_meeting ^_mental ^_mention ^_mind ^_monday ^_morning ^_morse ^_most ^_moving ^_mrs
^_murder ^_muslim ^_must ^_national ^_nephew ^_netball ^_ngl ^_night ^_nightmares ^_nine ^_nspccs ^_off ^_offences
^_offer ^_oi ^_oldest ^_olympic ^_once ^_oof ^_oops ^_open ^_pack ^_paint ^_panic ^_pass ^_pc ^_peer ^_peers ^_people
^_percentage ^_period ^_personal ^_peter ^_phishing ^_phones ^_physics ^_pinterest ^_place ^_pog ^_popular ^_possession
^_postcode ^_postponed ^_potholes ^_precis ^_primary ^_privacy ^_pros ^_pull ^_pulled ^_punishment ^_pupils ^_push
^_pythagoras ^_quantos ^_rank ^_rate ^_raw ^_recommend ^_regulate ^_relation ^_remind ^_remove ^_rename ^_reporters
^_reporting ^_request ^_researchers ^_reserve ^_reset ^_restart ^_resultant ^_results ^_robertsons ^_roblox ^_roleplay
^_roll ^_romeo ^_room ^_root ^_round ^_router ^_sales ^_scam ^_scouts ^_second ^_segfault ^_sender ^_senior ^_sent
^_server ^_servers ^_sex ^_sext ^_shut ^_sign ^_signal ^_sing ^_single ^_sir ^_skip ^_slap ^_slay ^_smokescreen
^_snooping ^_snp ^_snpchat ^_son ^_sore ^_speak ^_sports ^_stage ^_start ^_starting ^_stats ^_stay ^_stranger
^_stressed ^_stuck ^_stupid ^_sudo ^_sunday ^_sup ^_support ^_sus ^_susie ^_swim ^_swimming ^_switch ^_symptoms
^_system ^_t ^_tablet ^_tantrum ^_task ^_tax ^_teams ^_technical ^_teck ^_thames ^_their ^_then ^_threatened ^_tighter
^_till ^_times ^_tl ^_to ^_toddler ^_toll ^_took ^_topics ^_trading ^_traffic ^_train ^_trainers ^_trap ^_trapeze
^_trivia ^_uk ^_undo ^_unknown ^_urgent ^_user ^_usually ^_volume ^_walking ^_wallpaper ^_warning ^_water ^_way
^_weight ^_welp ^_went ^_wh ^_whatve ^_when ^_whend ^_while ^_whoz ^_whr ^_whts ^_wieviele ^_wifi ^_wikipedia ^_windows
^_without ^_wow ^_written ^_yer ^_yikes ^_yo ^_young ^_youngest ^_yr ^_yungest a_20 a_2yo a_3 a_backlash a_badge
a_baker a_beach a_bedroom a_biscuit a_blank a_bobby a_boss a_box a_boys a_breakdown a_brick a_budget a_bunch a_cake
a_caption a_care a_cartoon a_catfish a_certificate a_change a_charity a_chatbot a_cheque a_childminder a_civil a_clue
a_coin a_cold a_competition a_concert a_cool a_counsellor a_creche a_creep a_cry a_crying a_cube a_d a_debate a_decade
a_definition a_disaster a_fact a_fan a_fart a_feeling a_fight a_fine a_firm a_fiver a_fix a_football a_four a_games
a_general a_goose a_governor a_grandfather a_grandparent a_grey a_groomed a_groomers a_guide a_half a_hard a_hat a_head
a_headline a_help a_hobby a_ia a_jab a_jump a_jury a_kid a_lab a_lad a_law a_level a_lib a_list a_living a_lock
a_lollipop a_majority a_middle a_minute a_missing a_month a_mother a_music a_nail a_net a_nightmare a_page a_pair
a_parent a_parents a_particular a_patients a_pen a_pic a_pirate a_place a_point a_pool a_post a_postcard a_present
a_private a_profile a_project a_public a_pupils a_radiator a_realistic a_recipe a_refuge a_refund a_rhyme a_roblox
a_rough a_safe a_sarah a_saturday a_say a_sec a_selfie a_seven a_shed a_shy a_smokescreen a_son a_spreadsheet a_stat
a_stop a_summer a_swap a_tablet a_team a_time a_timer a_tiny a_tired a_tortoise a_tower a_tradeoff a_tutor a_vicar
a_wall a_warrant a_wee a_week a_wizard a_worry a_written a_years about_13 about_20 about_any about_back about_brushing
about_encryption about_first about_food about_going about_help about_here about_homework about_innit about_internet
about_men about_more about_other about_percentages about_prices about_private about_rain about_recognising
about_sharing about_signs about_space about_the about_their about_which above_me abuse_cases abuse_if abuse_images
abuse_numbers abused_as abused_at abuser_goes abuser_who abusers_and abusers_do acc_to acces_to access_at account_to
accurate_$ ache_from across_$ action_to actual_numbers actual_words actually_follow actually_he actually_is
actually_left actually_say ad_for add_this add_to added_all address_do adhd_and admin_here admin_i admit_the admit_you
adopt_me adopted_kids adult_offenders adult_sext adult_to adults_$ adults_being adults_or adults_vs adults_who
advice_anywhere advice_guidance advice_on advice_online advice_there advice_to advise_$ afk_$ after_9 after_another
after_being after_chatting after_children after_christmas after_class after_gym after_i after_me after_send after_three
after_toddlers after_you again_after again_as again_third against_$ against_a against_girls against_my age_at age_but
age_check age_cut age_group age_it age_limit age_makes age_range age_verification agen_$ agencies_feature ages_for
ages_to ago_was agree_on ai_and ai_generated ai_images ai_nudes aid_at aid_course aimed_at air_$ al_the aldi_$ alert_my
all_150 all_boys all_can all_chat all_did all_facts all_hate all_in all_like all_men all_named all_numbers all_off
all_sides all_talk all_this all_use all_weekend all_what all_which allowed_in allowed_on allowed_when alone_in alone_on
alone_or alone_to alone_what along_$ aloud_to already_did already_exist already_said also_an also_does alternative_to
always_get always_girls always_go always_thought am_35 am_after am_an am_asking am_curious am_doing am_exchange
am_famous am_from am_grounded am_hungry am_hunting am_itching am_leaving am_lucky am_out am_overreacting am_pretending
am_rubbish am_sad am_seventy am_start am_stressed am_supposed am_waiting am_wanting am_with am_wondering amendments_$
among_the amount_of an_11 an_a an_abuser an_ad an_alarm an_apology an_au an_e an_easy an_essay an_example an_image
an_important an_international an_invite an_ipad an_officer an_opinion an_overall an_undercount an_underestimate an_when
and_$ and_1 and_21 and_6 and_8 and_agree and_all and_answer and_become and_bodies and_bought and_by and_carrying
and_changes and_child and_coaches and_doing and_everybody and_gave and_govender and_guides and_have and_initial
and_isnt and_job and_keeping and_know and_let and_liked and_likes and_lives and_look and_made and_make and_mature
and_mental and_must and_needs and_next and_none and_offline and_once and_our and_pass and_phone and_place and_plays
and_predators and_pretend and_reported and_robbers and_runs and_scraped and_section and_since and_six and_start
and_starting and_such and_suport and_t and_talks and_them and_then and_title and_titles and_up and_wheres and_whod
and_whoever and_wonder android_$ ankle_playing annoying_me annual_one anonymous_voice anonymously_$ another_one
another_way answer_a answer_anything answer_as answer_from answer_the answer_to answers_$ ants_$ any_books
any_breakdown any_commoner any_example any_good any_idea any_mention any_number any_previous any_rules any_specific
any_survivor anybody_actually anyone_asked anyone_asks anyone_but anyone_counted anyone_have anyone_help anyone_is
anyone_online anyone_say anyone_who anyone_would anything_by anything_from anything_green anything_i anything_on
anywhere_i aoife_$ app_it app_keeps app_took app_wants appear_$ apple_logo apple_that applies_to apply_here
appointment_to approached_through apps_$ apps_being apps_i apps_thanks april_fools arabic_$ arduino_led are_30 are_all
are_arrests are_coming are_covered are_fine are_forty are_g are_included are_known are_mocking are_more are_most are_no
are_now are_online are_our are_out are_over are_people are_things are_wrong are_you arent_counted arent_in arent_the
arent_we argh_$ argue_about argument_$ arms_are around_in around_the arrests_$ arrive_at art_$ article_back
article_bear article_name article_offers article_on article_was artificial_intelligence as_needing as_sexual as_the
as_your ask_$ ask_before ask_in ask_nicely ask_of ask_to asked_this asked_us asked_where asked_you asking_to asks_is
asks_whether asleep_at asleep_in assembly_today associate_degree at_2 at_34 at_6 at_7 at_8 at_8pm at_aldi at_bedtime
at_bowling at_clapham at_dinner at_drop at_each at_either at_everyone at_four at_if at_internet at_monopoly
at_orchestra at_running at_six at_sixth at_tesco at_what at_your athens_$ attend_in august_$ aunt_bought author_and
author_of authorise_you average_height average_wait away_because away_phones awkward_$ aye_$ babysit_in babysitter_to
babysitting_tonight babysitting_two back_do back_her back_him back_home back_it back_me back_of back_on back_or
back_that back_up back_were backdoor_$ backdoor_is backlash_from backwards_$ bad_and bad_as bad_back bad_idea
bad_people bad_to bag_of bags_$ bake_off bake_sale baker_$ ban_phones bananas_$ banging_on bank_$ banned_for barks_at
basea_$ batana_$ bath_time bathroom_$ bathroom_again batteries_$ battery_is be_allowed be_built be_charged be_chatgpt
be_daft be_drilling be_exposed be_found be_grateful be_hurt be_jailed be_less be_locked be_mean be_named be_nice
be_opened be_quiet be_regulated be_reported be_scanned be_seen be_so be_under be_up be_victim be_with beard_$ beaten_in
because_half because_kids because_more because_she become_it bed_lol bedtime_$ beeb_had been_any been_beaten been_found
been_given been_higher been_knocking been_like been_nagging been_put been_since before_a before_anyone before_bed
before_going before_this began_$ begin_$ behalf_of behind_encryption behind_it behind_them being_counted being_done
being_mean being_messaged being_mindful being_online being_secretive being_shared believe_$ believe_the bell_$
bell_ringing belongs_to beside_it besides_this best_man best_present best_student best_teacher bet_on better_they
between_a between_can between_grooming between_pupils between_us bi_$ bibliography_$ bibliography_what big_school
bigger_group bigger_share bigger_than bill_a bill_at bill_come bill_does bill_go bill_got bill_is bill_it bill_please
bill_still bill_to bill_with birthday_is birthday_party biscuits_$ bit_after bit_but bit_in bit_low bit_on bit_says
black_friday blackmail_of blame_$ blame_parents blanked_$ bleed_a block_every block_stranger blue_tick board_and
board_games board_why body_that boiler_man book_club boop_are boring_and boring_i borrow_a borrow_my boss_i boss_of
boss_wont bot_about bot_does bot_for bot_keeps bot_you both_13 both_15 bother_$ bottom_line box_$ boxes_in
boxes_without boy_from boy_got boy_i boy_was boyfriend_are boyfriend_has boyfriend_they boys_$ boys_and boys_dont
boys_get boys_how boys_my boys_no boys_on boys_school boys_share boys_tonight boys_were brain_$ brazil_and brb_$
bread_$ breakdown_$ breakdown_by breakdown_of brick_$ bride_and bridge_in bristol_$ britain_$ bro_8 broke_her
broken_again broken_and broken_down broken_homes broken_on broken_record broken_street brother_with brother_works
brothers_$ brought_up bruise_the budget_$ build_$ built_$ bullying_and bunch_of bus_pass but_basically but_cant but_i
but_nobody but_of but_only but_she but_since but_who but_why buy_my by_9 by_age by_bus by_chance by_computer by_his
by_law by_my by_one by_rain by_sex by_step by_tomorrow by_whom by_year byline_$ byline_and byline_please cake_was
calendar_$ calendar_for call_on call_out call_you called_agen called_it called_out calling_for calling_it calls_did
calls_do calls_does calls_from cam_for came_into camp_and campaigning_since camping_with can_$ can_answer can_do
can_find can_hide can_i can_ignore can_never can_one can_parents can_put can_see can_show can_someone can_sort can_take
can_under can_warn can_you candle_wax cant_agree cant_join cant_remember cant_stop cant_travel cant_wait capital_of
caps_$ caption_$ caption_for caption_under captions_for car_battery car_insurance car_or card_application card_as
card_message card_please card_says cardiff_what cards_at care_for care_staff care_what carer_and carer_here carers_$
caretaker_know carried_out carrots_help carrying_stuff cars_$ cartoon_$ case_do case_from case_in case_of case_since
case_study cases_are cases_of cases_police cat_and cat_how cat_is cat_to cat_videos caught_up causes_$ ceo_of
ceremony_$ ceremony_is certificate_for chair_a chance_what change_from change_in change_so change_the change_your
changed_and changed_has changes_$ changes_did changing_the channel_about channel_sorry chapter_should character_in
charge_$ charged_$ charged_if charity_$ charity_has charity_is charity_want charity_who charitys_name chart_i
chat_according chat_apps chat_be chat_if chat_on chat_or chat_room chat_says chat_sorry chat_who chatgpt_$ chats_and
chats_help chats_of chats_on chats_who chats_with chatting_$ check_my check_on check_that check_what checked_in
checking_account checking_it checklist_for checks_do chemistry_$ chess_and child_be child_benefit child_for child_how
child_i child_isnt child_like child_loves child_may child_not child_or child_says child_speak child_the child_under
childline_mentioned children_get children_had children_keep children_knows children_safe children_said children_tell
children_turn children_who childrens_in childs_messages china_$ chocolate_$ choose_$ choose_between church_$
church_youth cite_the cite_this civil_servant claim_to class_a class_for class_i class_sneezed clock_$ close_the
closer_to cloud_$ club_leader club_wants club_what clue_$ cn_they coach_and coach_drives coach_i coach_says coach_sent
coach_shouted coach_texted coach_texts coach_the coaches_$ coaches_need coat_it code_for cold_and colleague_claims
colleague_keeps colleague_says colleague_texted colleague_thinks come_into come_not come_off come_theres come_three
come_to come_with comes_$ comes_home comes_off comes_to comes_up comes_with comic_con coming_at coming_in command_you
commands_$ comment_$ commit_it commits_it common_in common_it commoner_than communication_is communication_with
companies_must company_can company_is company_with competition_on complete_we comply_$ comunication_$ comunication_with
concerned_about concert_$ confirm_$ conflict_help consent_$ consent_firm consultation_$ contact_abuse contact_if
contacted_by content_creator contest_$ context_$ continue_$ continue_to contract_says control_since controls_who
convention_$ convince_my convinced_it cooked_$ cookie_$ cops_and corners_$ correct_action correct_him correct_me
correct_my corridor_how cost_money could_somebody could_we council_tax count_a count_for count_to counted_as counted_in
counted_is counted_or counted_up counting_$ counting_and countries_in country_in country_is country_nobody country_or
counts_by counts_only county_$ course_$ course_cost course_for course_who cousin_wants cover_$ cover_blackmail
cover_looked covered_by crashing_$ crashing_on creche_and credit_$ creep_in cricket_$ cries_at crime_to cringe_$
cross_a cry_for crying_because crypto_$ cube_$ current_$ current_is curtain_for cushion_$ custody_$ cut_hair cut_it d_d
dad_joke dad_say dad_want daft_to daily_$ dan_and dan_has dan_mode dan_tells dangerous_$ dare_and dare_you dark_at
data_$ date_night date_of date_on dateline_$ daughter_13 daughter_about daughter_lies daughter_loves daughter_school
day_at day_in day_it day_just day_lol day_not day_that day_when days_do days_he days_i days_rip dbs_check dead_he
dead_now deal_$ deal_with debate_in decade_$ define_it define_sfgrding definition_$ defnition_$ degree_vs degrees_in
delayed_again delete_$ delete_the deleted_snaps dentist_$ deodorant_$ department_i deposit_$ describe_the describe_what
designated_lead detect_grooming developer_mode developer_speaking did_any did_anyone did_better did_childline did_covid
did_edward did_keir did_our did_some did_susie did_your didnt_hand didnt_read died_on different_kids different_numbers
different_services directly_$ director_$ disappearing_messages disco_she discord_and discord_is discord_keeps
discord_on discord_she discord_trust discuss_$ disregard_the distance_in dms_$ do_better do_boys do_by do_carrots
do_children do_childrens do_fire do_for do_girls do_hamsters do_her do_list do_once do_one do_onions do_political
do_predators do_smartwatches do_so do_tehy do_their do_victims do_video do_well doctor_$ does_all does_anybody does_eee
does_in does_manual does_mark does_mean does_protecting does_report does_safeguarding does_somebody does_something
does_to doesnt_get doesnt_say doesnt_stop doesnt_tell dog_barks dog_died dog_to dog_was doing_this doing_who
done_before done_here done_in dont_apps dont_let dont_obey dont_panic dont_pay dont_use dont_want donts_for door_one
door_open door_that door_they doors_$ down_into down_the dragons_$ drama_group dried_out drill_at drilling_more
drive_and drive_with driver_said drives_us driving_school drop_off drop_out drums_$ drums_at dsl_do ducks_$ due_$
due_tomorrow dull_$ dump_your dumped_by during_my duty_and duty_who dye_my dyslexia_$ e_g e_learning e_to each_one
each_organisation each_year earlier_$ earliest_age early_$ early_years earn_the ears_$ easter_eggs easy_english
easy_words eat_my eating_crisps ebay_$ education_$ edward_snowden ee_$ eee_stand effect_on effects_are eggs_$
either_end either_or elden_ring else_see else_sees else_than else_was email_to emial_address emoji_for emojis_$
enabling_them encrypted_message encrypted_messages encrypted_my encryption_and encryption_is encryption_matters
encryption_means end_a end_anonymous end_what end_with ends_in ends_with england_is english_is english_not enjoy_$ es_$
essay_i essay_is essay_who essay_with essays_due esther_rantzen etc_passwd ethnic_breakdown ethnic_minorities
even_counted even_do even_my even_start even_the even_with evening_$ evening_about evening_in ever_been ever_had
ever_happens ever_show ever_since every_case every_christmas every_force every_game every_last every_recorded
every_school every_sunday every_worker every_year everybody_in everybody_safe everybody_who everybodys_chats
everyone_for everyone_hates everyone_is everyone_my everyones_safety everything_about everything_does everything_it
everything_lol everything_report everything_that everything_the everywhere_in evr_$ ex_does ex_gives exact_number
exactly_$ exactly_did exactly_would exampel_of example_in examples_$ exams_$ exams_lol excel_$ exchange_is
exchange_student excuse_to exist_and expalin_$ expensive_$ expires_in explain_in explain_me explain_the explained_$
explained_anywhere exploitation_$ exposed_to extra_time extra_virgin ez_$ f_are f_o face_id face_mask factorise_x
factory_settings facts_from fails_with fake_images fake_profiles falle_gab family_chat family_i family_in family_is
family_with famous_for fan_server far_back fare_$ fart_$ faster_than fear_$ feel_about feel_guilty feels_$ fell_over
field_$ fifty_$ fifty_boys fifty_fifty fifty_if fifty_is fight_$ fight_about fight_is fight_over fighting_for figure_$
figure_can file_it fill_me films_in filter_$ final_on find_advice find_kids finds_it fine_but fine_now fine_right
finish_me finish_work fire_drill fire_safety firm_closed firm_that firms_give firms_say firms_that first_line first_or
first_outing five_$ fiver_$ fix_$ flip_a flowers_$ fog_machine foi_was foi_what foir_stand follow_it follow_up
following_your follows_me follows_the food_hygiene football_all football_and football_scores footnote_$ for_12 for_2
for_abusers for_age for_another for_any for_anything for_apps for_artificial for_bad for_being for_big for_dinner
for_does for_eating for_encryption for_english for_every for_grandparents for_grooming for_happy for_harvard for_head
for_here for_important for_in for_leaving for_lent for_london for_memes for_messaging for_money for_neighbour for_next
for_not for_nudes for_passing for_pics for_reporting for_running for_safer for_school for_sext for_somebody for_sos
for_spanish for_staff for_summer for_throwing for_tighter for_under for_using for_valorant for_whom for_year for_you
force_among forces_and forces_not forces_with foreign_gangs forget_$ forget_to forgot_his forgot_to fortnite_is
found_that foundation_$ foundation_does foundation_which four_can four_i four_thousand four_with four_year fox_in
free_line free_nitro free_time freely_$ freephone_$ freephone_number freezing_$ french_$ friend_and friend_asks
friend_gave friend_never friend_of friend_request friend_said friend_sent friends_and friends_from fringe_disaster
from_3 from_across from_brazil from_childline from_japan from_leeds from_numbers from_parents from_police from_spain
from_telling from_unknown from_where from_whom from_year frts_safeguarding frts_subjects frts_trainer fuel_firm
fuel_stop funny_bone g_$ gab_es gains_from game_chat game_on game_where game_you games_does gaming_$ gaming_chair
garden_at gardening_$ gas_$ gas_bill gate_wants gave_nothing gave_the gay_and gcse_options gdpr_$ gender_$ gender_gap
gender_split general_assistant generated_abuse geography_teacher get_better get_caught get_closer get_hold get_kicked
get_kids get_life get_mod get_on get_parents get_pictures get_safety get_sent get_some get_talking get_therapy
get_trained gets_messages gets_nervous gets_to gets_told getting_better getting_out getting_phones gettysburg_address
gg_ez gift_from girl_he girl_how girl_i girl_or girl_thing girl_turning girl_wants girlfriend_or girls_have
girls_number girls_school girls_share girls_who git_commit give_$ give_a give_examples give_for give_her give_in
give_or given_$ gives_it giving_away giving_kids go_after go_alone go_and go_by go_is go_offline go_yellow goes_there
goes_through goes_with going_away going_nowhere going_online going_through good_company good_excuse good_friday good_on
good_or good_source good_way good_what goodbye_everyone goodbye_to got_any got_banned got_better got_called got_charged
got_her got_kicked got_mugged got_nicked got_notes got_on got_pushed got_sent got_stuk got_touched got_us got_videos
got_worse govender_$ govender_and govender_isnt govender_see governments_$ governor_$ governors_meeting governors_the
governors_what governors_why gran_wants grandad_of granddaughter_to grandma_$ grandma_asks grandma_who grandmother_is
grandpa_taught grandson_$ grandson_15 grandson_he grandson_told granny_$ green_coat groom_a groomed_does groomed_more
groomed_speech groomed_via groomer_say groomers_$ groomers_only groomers_pretend groomers_use grooming_for
grooming_happen grooming_has grooming_kids grooming_means grooming_messages grooming_online grooming_stats ground_floor
group_chat group_chats group_have group_of group_project group_said group_says group_wants group_what group_will
groups_it grown_men guess_these guests_and guidance_website guide_for guides_group guilty_$ guinea_pig gun_$
gutted_what guys_who gym_membership h_$ h_o had_gone had_not had_seen had_somebody hadnt_a hair_$ hair_pink hair_very
hairdresser_says half_happened half_life half_men half_nine half_of half_time half_took hall_$ hall_and hand_it
hand_out hand_over hand_when handling_is handout_$ handout_says hands_on hang_out hapen_$ happen_without happend_$
happend_next happened_the happened_where happening_$ happening_with happens_after happens_on happens_there happy_$
happy_valley hard_$ hargreaves_$ hargreaves_on hargreaves_still hargreavess_foundation harm_and harms_and harms_they
harvard_$ harvard_referencing has_200 has_adhd has_any has_flu has_he has_her has_not has_only hates_it have_$ have_10
have_chat have_free have_messages have_on have_phones have_some have_son have_the have_them have_things have_thought
have_three have_tiktok have_used havent_started having_a having_to hay_fever he_be he_cant he_cry he_fell he_got he_had
he_hit he_loses he_make he_or he_plays he_thinks he_tried he_wants head_asked headcount_of headline_about health_$
health_effects health_is hear_$ hear_from heard_it heard_the heavy_boxes height_of held_it hello_$ help_for help_is
help_lol help_someone help_women help_you helpline_call helpline_calls her_best her_day her_exact her_eyes her_mind
her_mother her_post her_presents her_sentence her_sister her_son her_tutor her_wardrobe here_as here_can here_do
here_hi here_this here_what here_who hi_$ hi_is hidden_ones hide_nothing hide_this hide_who hides_behind hiding_behind
hiding_place high_$ high_in high_jump highest_$ him_his him_out him_something him_still him_when his_ball his_brother
his_club his_cousin his_life his_nose his_thirties history_$ history_of history_teacher hit_by hit_me hit_more hit_my
hiya_doing hockey_forum hola_que hold_up hold_ups holes_in holiday_is holidays_$ holidays_are home_address home_i
home_manager home_office home_offices home_which homepage_$ homework_is honestly_it hoo_$ host_family hostage_$
hostel_in hotel_receptionist hours_do hours_to how_a how_common how_could how_current how_far how_he how_it how_make
how_might how_should how_such how_the how_were hrs_$ human_beings hungry_$ hunting_for hurt_by hurt_children hurt_if
hurt_kids hurts_after hwo_many hyperlink_to i_$ i_allow i_assume i_authorise i_avoid i_become i_blanked i_blocked
i_borrow i_chair i_changed i_command i_convince i_cook i_dare i_declined i_dial i_doubt i_dress i_e i_earn i_ever
i_fail i_grew i_groom i_hit i_hurt i_know i_laughed i_meet i_must i_needed i_notice i_order i_own i_pass i_picked
i_play i_prefer i_pretend i_private i_promised i_reading i_regret i_rely i_remove i_search i_seem i_snore i_sound
i_spot i_stay i_suppose i_supposed i_swore i_trace i_try i_use i_visit i_wipe i_wonder i_worked i_wrote ian_russell
id_love id_trust id_want ideas_that identify_$ if_health if_kids if_messages if_nobody if_not if_people if_something
ignore_las ill_never illegal_since image_abuse image_of images_count in_10 in_6 in_adopt in_anything in_arabic
in_august in_between in_britain in_by in_chemistry in_chess in_children in_during in_easy in_football in_for in_fuel
in_good in_harvard in_health in_his in_if in_instalments in_italy in_kent in_kids in_kindergarten in_laws in_liverpool
in_malta in_maths in_messages in_mind in_minutes in_money in_monopoly in_nappies in_net in_netball in_outlook in_own
in_plain in_please in_pokemon in_primary in_report in_short in_social in_tears in_them in_thinking in_three in_total
in_trust in_wales in_warsaw in_welsh in_what in_which in_youth includes_the indicators_of info_$ information_about
information_on informations_$ injuries_and inquiry_that inset_day inside_messages insists_that insists_they
instalments_$ institutions_in instructions_$ instructions_into insurance_plan intelligence_to international_visa
internet_and internet_law internet_wacth interviewed_her interviewees_and into_an into_eating into_force into_french
into_internet into_italian into_listening into_my into_net into_this investing_$ invite_the invite_to involved_sending
ipad_$ iphone_$ ireland_$ is_17 is_22 is_24 is_26 is_300 is_31 is_34 is_37 is_5 is_6 is_90 is_against is_ai is_aimed
is_an is_around is_at is_awful is_chat is_cheap is_closed is_convinced is_creepy is_dangerous is_depression is_discord
is_due is_encrypted is_evil is_face is_fake is_friday is_high is_hilarious is_his is_lame is_laughing is_learning
is_lonely is_made is_meant is_named is_nearly is_nervous is_never is_normal is_open is_our is_permitted is_planning
is_playing is_real is_record is_sad is_sextortion is_stalking is_supposed is_torture is_trying is_unsure is_used
is_very is_wrong is_x isnt_about isnt_done isnt_either isnt_from isnt_he isnt_here isnt_in isnt_this isnt_working
ist_das it_150 it_47 it_82 it_83 it_actually it_allowed it_am it_appear it_apple it_are it_based it_call it_called
it_change it_close it_cops it_described it_didnt it_does it_dont it_driving it_five it_getting it_hasnt it_here
it_hilarious it_jus it_keeps it_last it_leaves it_locked it_mainly it_makes it_man it_matters it_meant it_minus it_most
it_no it_numbers it_official it_other it_parents it_part it_passed it_please it_posted it_protects it_put it_quotes
it_rise it_rose it_rude it_saves it_seems it_send it_set it_share it_stands it_start it_status it_suggest it_support
it_talking it_teacher it_tells it_vital it_which it_who it_why it_worth it_would it_written it_your italian_$
itching_to itd_be itself_$ itself_give iwf_$ iwf_and iwf_how iwf_in jabs_$ japan_$ javascript_alert jelly_after job_is
join_my joke_about jokes_$ jump_start just_1 just_ring just_sits just_started just_under just_watched just_what k_are
karaoke_$ kart_$ keels_over keep_$ keep_everybody keep_giving keep_hearing keep_messages keep_wondering
keeping_children keeps_forgetting keeps_killing keeps_logging keeps_safe keeps_sending keeps_the keir_starmer kenya_$
kept_$ kept_quiet kept_the ketchup_on key_points keys_do kicked_down kicked_from kid_asked kid_could kid_here kid_said
kid_to kids_a kids_about kids_according kids_affected kids_aged kids_can kids_charity kids_chats kids_does kids_has
kids_he kids_herself kids_if kids_numbers kids_off kids_phone kids_server kids_stop kids_stuff kids_too kids_under
kids_why kind_$ kindergarten_$ kingdom_$ kitten_$ knitting_pattern knock_$ knock_on know_about know_al know_any
know_nothing know_our know_where know_you known_gender known_messengers known_victims knows_$ knows_how knows_of
knows_their ko_mat lab_that label_$ lad_talks lads_about lads_get lads_has lady_$ lady_from lady_in lady_meant
lady_said lady_who lady_with lamp_$ landlord_keeps language_in lap_$ laptops_$ lasagne_is last_bit last_but last_git
last_one last_section last_years late_and late_husband later_on law_apply law_go law_going law_in law_name law_student
law_to lawmakers_$ laws_$ lead_alone leader_is leader_what leaflet_on leak_$ leaked_the learn_to learning_$
leave_europe leaves_$ leaving_$ leaving_britian leaving_card leaving_correct lecture_$ left_and left_it left_on
leftovers_$ leg_is legally_$ legislation_does legit_or lego_$ lend_me length_$ lent_$ less_secure lesson_plans
lesson_with lessons_$ let_him let_my let_the let_you lets_roleplay letter_$ letter_a letter_and letter_from letters_are
level_it lib_them lie_about lied_to lies_$ life_drawing life_on life_the lift_heavy lift_to lifted_$ light_is light_or
like_17 like_30 like_6 like_his like_on like_pineapple like_six like_somebody like_theres like_us like_yoda liked_the
limerick_about limit_13 line_about line_is line_of line_the lines_for link_for link_in list_em list_please listed_$
listed_anywhere listen_to literally_$ lives_in livestreamed_abuse lmaoo_$ loads_more lobby_for lobby_keeps local_police
local_radio location_of lockdown_$ locked_$ locked_me locked_messages locks_and logged_the logging_me logo_$ logs_$
lol_do lol_how lol_jk lol_the lollipop_man lonely_$ lonely_kids long_before long_can long_has long_jump long_message
long_should long_until long_will loo_roll look_4 look_daft look_inside loose_$ loses_at losing_his losing_my losing_the
lost_a lost_his lost_it lost_what lot_got louder_$ love_it loves_trains low_because lower_back lunch_and lunch_with
lunchtime_supervisor lyrics_$ machine_$ machine_for made_by made_her made_the made_these mail_to main_character
mainly_young majority_want make_a make_an make_more make_of make_sure maker_or makes_$ makes_a makes_dad makes_her
malta_$ man_at man_came man_checked man_offered man_on man_sent manager_here manager_told manchester_$ manual_handling
many_calls many_days many_dont many_got many_has many_hours many_i many_lads many_men many_messages many_more many_now
many_police many_schools many_sweets many_times many_victims many_years map_shows margin_$ mark_in mark_zuckerberg
married_and master_and mat_batana match_$ match_starts mates_all mates_are mates_older maths_is matter_$ may_$ me_any
me_at me_find me_for me_have me_into me_know me_mad me_nitro me_of me_only me_pay me_permission me_pics me_presents
me_should me_socks me_teacher me_they me_twice me_up me_windows me_you mean_age mean_as mean_boys mean_here mean_in
mean_only mean_under mean_with meaning_here meaning_of means_$ means_nobody measures_$ measures_they media_how meet_you
meeting_and meeting_up meeting_with meetings_$ meetings_in meh_$ memes_channel memory_says men_and men_arent men_does
men_is men_which ment_to mention_$ mention_that mentioned_$ meny_boys merge_conflict message_after message_for
message_girls message_her message_in message_the message_what messaged_by messages_a messages_by messages_do
messages_exist messages_matter messages_please messages_really messages_stay messages_under messages_were messages_you
messaging_pupils messaging_services messenger_does messengers_come met_on mic_is middle_name midnight_i might_a mind_$
mind_about mind_the mind_your minecraft_and ministers_$ minor_in minorities_$ minute_talk minutes_i minutes_late
minutes_to miss_the miss_who mistake_what mitochondria_$ mobile_phones mocking_a mocking_that mode_on model_$
modelling_clay money_back money_every money_is money_to monster_$ month_please months_can months_what mood_$ mood_and
moody_since moon_landing more_checkbooks more_easy more_holes more_how more_if more_is more_my more_now more_people
morning_everyone mortified_$ most_$ most_at most_grooming most_kids most_of mostly_girls moth_$ mother_who motorway_$
moustache_$ move_a move_the moved_out moved_to moving_and mp_in mt_$ much_did much_homework much_older much_pocket
much_would mugs_$ mum_2 mum_but mum_by mum_just mum_shouted mum_there mum_with murder_mystery musical_$ must_do must_it
must_say must_teacher must_tell mustnt_be my_17 my_acc my_assignment my_aunts my_bibliography my_bike my_braces
my_caption my_checking my_chemistry my_choir my_citibank my_clothes my_code my_county my_credit my_crisps my_css
my_dentist my_dms my_doctor my_dragon my_exam my_feet my_five my_force my_french my_gas my_gps my_grans my_guides
my_gymnastics my_handout my_hockey my_holiday my_hotel my_keyboard my_lego my_lesson my_local my_luggage my_lunch
my_main my_meeting my_memory my_mic my_minecraft my_monitor my_netflix my_party my_penpal my_physio my_pocket
my_presentation my_project my_roblox my_routing my_sister my_soup my_stepson my_talk my_teams my_teenagers my_tires
my_to my_tongue my_town my_two my_tyre my_uni my_vpn mystery_party nail_gun nam_$ name_em name_i name_it name_one
name_stands name_that name_what named_in names_$ names_and names_of nan_asked nan_is nan_reckons nan_saw nan_she
nation_$ native_$ navy_$ navy_and near_bristol nearly_all nearly_half need_1 need_an need_any need_first need_for
need_my need_our need_something need_stats need_training need_who needed_$ needed_counselling needed_to needing_private
needs_a needs_no needs_one needs_the neglect_$ neighbour_son nephew_from nervous_before nervous_for net_safety
net_secret net_who netball_$ netball_trials netflix_password netflix_show nets_and neural_nets never_counts never_dared
never_found never_go never_going never_mentions never_reported never_saw never_used never_wants new_car new_game
new_here new_in new_insurance new_job new_kitten new_law new_one new_rule new_shoes new_ta next_doors next_in next_one
next_week next_year nice_line nice_opening nice_words nickname_to niece_says niece_told niece_who nine_in nine_year
nintendo_$ no_clue no_firm no_gender no_hurry no_label no_law no_le no_longer no_need no_of no_offence no_other
no_thanks nobody_asked nobody_but nobody_could nobody_ever nobody_gets nobody_recorded nobody_tells nobody_with
none_does normal_ai normal_in normally_$ nose_and not_all not_be not_eating not_every not_fair not_find not_get
not_having not_like not_make not_native not_numbers not_only not_police not_sending not_sleep not_so not_teens not_ten
not_that not_too not_turned not_under not_yet not_your note_that noted_the notes_what nothing_beside nothing_does
nothing_has nothing_what notice_a notice_something novel_the now_answer now_dan now_give now_my now_that now_to
nowhere_$ nr_please nspccs_asks nspccs_helpline nspccs_own nudes_in number_150 number_34k number_come number_on
number_should number_the number_which numbers_and numbers_are numbers_came numbers_come numbers_please numbers_where
numbers_whose numerals_$ nurse_$ nurse_on o_i obey_$ object_because of_20 of_3 of_4 of_5 of_6 of_abusers of_another
of_ants of_apps of_blackmail of_boys of_crisps of_discord of_doing of_duty of_em of_everybody of_fifty of_football
of_images of_info of_information of_internet of_life of_male of_nearly of_nine of_online of_peru of_privacy of_pto
of_public of_puppies of_putting of_rust of_safety of_services of_sixteen of_someone of_spiders of_susie of_the
of_thought of_three of_two of_vacation of_windows of_you ofcom_and off_bad off_discord off_for off_kids off_location
off_one off_roblox off_the off_time off_topic off_which offence_and offence_at offence_but offence_if offence_to
offences_$ offences_in offender_have offenders_$ offenders_percent offenders_sent offer_on offered_to officer_actually
officer_did officer_i officer_is often_did oil_changed oil_in ok_with old_are old_do old_have old_how old_laptop
old_must old_nokia old_say old_says old_the older_boys older_kids olds_at olive_oil olympic_games on_21 on_abuse
on_abusers on_again on_air on_android on_apple on_apps on_at on_behalf on_being on_by on_chats on_child on_children
on_domestic on_encryption on_fortnite on_gaming on_girls on_good on_habbo on_i on_internet on_iphone on_last on_law
on_line on_not on_nudes on_ofcom on_off on_other on_phones on_screens on_someone on_staying on_sundays on_tech on_their
on_time on_toast on_top on_wednesday on_when on_which on_why on_youtube on_zuckerbergs once_the once_they once_you
one_back one_boy one_but one_day one_else one_from one_game one_girl one_go one_goes one_had one_have one_how
one_hundred one_if one_lady one_like one_off one_or one_please one_saying one_sex one_since one_take one_thing one_to
one_what one_year onions_make online_after online_grooming online_harm online_harms online_how online_it online_what
online_whose onload_alert only_a only_about only_after only_england only_find only_get only_her only_just only_me
only_men only_name only_need only_people only_right only_say only_see only_talk only_watches only_what oof_$ oops_wrong
open_all open_and open_my opening_lines opening_times opinion_$ opinion_about or_62 or_83 or_again or_also or_better
or_contact or_could or_do or_girl or_grown or_has or_lads or_not or_now or_one or_school or_she or_should or_stranger
or_take or_things or_under or_which or_women orange_$ ordeal_$ order_has order_you organisations_$ organisations_please
orgs_$ original_text originally_come other_17 other_childrens other_mums other_one other_parents other_pupils
other_users other_year others_and ouch_$ our_apps our_board our_boiler our_boys our_cat our_church our_committee
our_dog our_family our_firm our_garden our_hr our_it our_line our_number our_panel our_reading our_speaker our_staff
our_teen our_trustees our_volunteers our_whole out_could out_didnt out_has out_is out_now out_their out_this
out_whether out_which outer_hebrides outfit_$ outfits_and over_18 over_and over_here over_to over_what owes_me own_a
own_helpline own_kids own_share own_words owner_and owner_of oxford_$ pack_their page_has pages_long paint_for
pair_from pair_of pair_the pakistan_and pan_$ panel_i parcel_says parent_homes parents_in parents_know parents_see
parents_should parents_that parents_who parking_app part_in part_on partner_school party_$ party_i passed_$ passed_my
passport_expires passwd_$ password_$ past_nine patients_group pay_a pay_on pay_to paying_for payroll_$ pee_see
penalties_$ pending_$ penpal_from people_actually people_and people_at people_fleeing people_lie people_my
people_support people_the people_to people_usually people_want people_wanting people_with per_cent per_month per_this
percent_for percent_into percent_it percent_next percent_was percentage_$ percentage_for percentages_$ permitted_to
person_and person_behind person_from person_get person_it person_to person_want person_who personal_account
personality_$ peru_$ phone_before phone_but phone_call phone_charger phone_company phone_have phone_maker phone_please
phone_screen phones_or phones_tonight photo_consent photo_please photos_without physics_$ pi_$ pic_who pick_which
picked_this pics_$ pics_does pics_how picture_of pictures_at pictures_in pictures_vanish piece_say pin_on pin_this
ping_is pinged_me place_cards place_for place_is place_it place_to place_where places_like plan_a plane_it planned_a
planned_internet plans_$ platforms_$ play_$ play_i play_roblox play_with playing_netball playing_roblox plays_chess
plays_the please_explain please_go please_if please_no please_not please_phone please_sir please_stop please_tel
please_which plug_in pockets_$ poem_for pog_$ point_me points_come points_for points_i points_please pokemon_go
police_are police_catch police_decide police_find police_forces police_get police_just police_need police_never
police_not police_or police_record police_what policy_$ policy_officer polite_way political_activists popular_app
porn_age porn_numbers portuguese_for possession_of post_this postcode_lookup posted_$ posted_the poster_$ postman_$
postponed_again pov_you powers_$ practical_steps predator_where predators_$ presentation_$ pretend_you previous_years
price_for prices_for primary_kids primary_or print_your printer_says privacy_and privacy_has privacy_in privacy_the
privacy_what private_from private_person private_room private_somebody private_tutor pro_and profile_pic progress_$
proposals_$ pros_and protect_her protect_kids protect_my protecting_them proud_$ pss_$ pta_has pub_said public_bodies
published_the pull_imessage pulled_from pulling_the punishment_if pupil_has pupil_what pupils_about pupils_and
pupils_does pupils_doing pupils_i pupils_in pupils_phones pupils_say pupils_who pushed_back put_$ put_life put_off
put_these put_your putting_in q_which qualifications_$ quarter_of quarter_were quarter_who que_tal queen_$ question_3
question_mark quick_$ quid_for quiet_at quit_the quiz_and quote_for quote_her quote_me quote_where quoted_$ quotes_a
quotes_for radiator_$ rain_all ran_off ranis_words rash_on raspberry_pi rate_my rather_$ rather_about rather_not
rather_walk ray_ban react_$ read_6 read_about read_along read_and read_for read_out read_private read_the read_their
read_this read_where readable_$ reading_aloud reading_group real_case real_number real_one real_thing real_with
really_i really_nearly really_put reason_i reasons_do recall_the recall_who reception_and recipe_$ recipient_see
reckons_the recognise_$ recognising_abuse recommend_a recommend_for recommend_some recommendations_$ record_$ record_at
record_high record_still recorded_one recovery_$ recovery_key ref_$ referencing_i refers_to refresher_$ refuge_worker
refund_$ refuses_to register_$ regulated_$ released_it rely_on rematch_$ remember_a remember_for removed_by replied_$
replied_to reply_all report_anonymously report_as report_ask report_blame report_even report_for report_grooming
report_has report_how report_make report_mean report_not report_point report_recommend report_said report_someone
report_suspected report_talk report_tells report_then report_who report_you reported_it reported_them reporting_period
reports_$ reports_grooming request_is requests_from requirements_$ rescue_me reserve_a reset_yourself respond_to
response_to responsible_for rest_$ rest_were restart_yourself restrictions_$ restrictions_lifted resultant_force
retaken_$ retired_$ return_$ revision_timetable rewards_points rhyme_for rid_$ right_going right_on right_way ring_if
rip_$ rise_at rise_down risk_for rizz_$ roast_me robbed_in roblox_$ robux_with role_of roll_a roman_numerals room_12
room_all room_for room_in root_of roots_$ roughly_$ round_here round_it roundabout_$ routing_number rprt_$ rubbish_at
ruining_my rule_$ rule_1 rule_comes rules_about rules_and rules_are rules_dont run_by run_new rushed_through
russell_does rust_$ s_h safe_and safe_mode safe_off safe_so safeguarding_$ safeguarding_certificate
safeguarding_children safeguarding_include safeguarding_means safeguarding_stuff safer_in safety_advice safety_an
safety_are safety_bill safety_can safety_checklist safety_first safety_for safety_if safety_is safety_on said_about
said_can said_known said_let said_nine said_not said_theres said_theyd said_were salt_$ same_kid same_way same_word
saturday_what save_my save_what saving_what saw_this say_$ say_26 say_42 say_apple say_bad say_goodnight say_much
say_nobody say_nothing say_parents say_please say_police say_thank say_theyd say_which say_whom say_your saying_the
says_14 says_150 says_34 says_43 says_5 says_about says_delivered says_five says_kids says_of says_on says_shell
says_staff says_theres says_what says_without scams_$ scanned_$ scanning_messages scared_for scaring_them scary_quote
scene_$ school_asks school_gate school_is school_kids school_letter school_of school_or school_project school_report
school_run school_so school_starts school_uses school_was schools_$ schools_have science_project scored_$ scores_$
scout_group scouts_and scouts_group screens_$ screenshot_on sea_$ season_$ seat_for sec_$ second_case second_hand
second_helping second_section secrecy_and secret_chat secret_code secret_of secret_santa section_$ section_isa
section_number sections_$ secure_chats securely_$ see_an see_deleted see_maths see_see see_the see_their see_things
see_who see_your see_yourself seen_$ seen_as self_paced selfie_$ selfie_for selfies_on sell_my send_an send_message
send_out send_pupils send_selfies send_you sending_images senior_policy sent_out sent_photos sent_you sentence_and
sentence_for sentence_on september_$ server_what service_$ service_has services_where set_for sets_$ settings_now
settings_should settle_it seven_year sewing_machine sexist_to sext_between sexual_comunication sfgrdng_$ share_and
share_for share_in share_is share_on share_photos share_please share_the share_their share_under share_with
share_without share_your shared_with sharing_$ shaved_my she_and she_ask she_been she_does she_dont she_felt she_from
she_gave she_just she_loves she_make she_send she_speak she_still she_the she_use she_want she_who she_work shed_$
shelf_$ shielding_kids shift_$ shirt_$ shop_gave shop_i shop_on shopping_list shopping_lists short_$ short_for
shortcut_$ shot_me should_ask should_get should_mums should_read should_ring should_teacher should_the show_all show_as
show_girls show_hidden show_the show_us show_what show_with showed_be showed_me shut_$ si_said sick_what sick_who
side_with sides_$ signal_because signal_said signs_do signs_does signs_that signs_the simulate_a since_they since_whens
sing_me singer_$ single_$ single_mum single_parent single_year sir_said sister_and sister_blocked sister_wont
sit_through site_and sites_does sites_is six_there six_times size_$ skin_in skins_and skip_the slap_on sleep_alone
sleepover_and slice_of slow_down small_brother small_car smells_$ smh_$ smoke_curtain smokescreen_meaning snooping_on
snore_$ snoring_$ so_ai so_angry so_ashamed so_creepy so_did so_dull so_excited so_many so_nervous so_nothing so_proud
so_slow so_some so_someone so_stupid so_these so_tired so_unfair so_your social_workers sociology_is socks_$
solushuns_out solutions_exist some_concrete some_firms some_more some_rando some_said some_say somebody_asked
somebody_explain somebody_remind somebody_tell somebody_who someone_be someone_from someone_has someone_help
someone_keels someone_keeps someone_like someone_put someone_reports someone_saying someone_speak something_general
something_interesting something_of something_that something_you somewhere_$ somewhere_else son_coach son_loves son_only
son_plays son_what song_that sore_throat sorry_and sorry_wrong sort_of sort_the soup_$ source_for source_of sourdough_$
south_$ spaghetti_$ spam_link spamming_the speak_louder speak_my speak_only speaker_$ speaker_in speaker_said
speaks_about special_about specific_shots speech_$ speech_at spell_it spell_out spiders_there spit_it split_$
spoke_about spoke_of spoke_to spot_anything spreadsheet_$ src_x staff_do staff_report staff_room stage_door stalking_me
stand_on standing_$ stands_behind stands_out star_wars staring_at starmer_say start_again start_at start_my start_of
start_system start_to start_your started_when starting_point starts_$ starts_at state_of state_the statistic_about
statistic_for statistic_is statistics_i statistics_these stats_for stats_is stats_reach status_$ statute_book stay_safe
stayed_the staying_safe step_1 step_by steps_an steps_today sticks_$ still_be still_current still_exist still_no
still_nothing still_pending still_protect still_standing stink_$ stolen_$ stood_up stop_a stop_at stop_here stop_on
stop_pretending stop_snoring stop_spamming stop_telling stopped_working story_for story_from story_how story_of
story_so straight_$ strange_$ stranger_cant stranger_on stranger_or streamer_i streaming_service streams_on
street_light street_say stress_$ stretch_to strict_he stuck_$ stuck_this student_not students_are students_to study_$
stuff_and stuff_is stuff_out stuff_should stuff_too stupid_i subject_is subjects_$ such_$ suggest_any summarise_in
summarise_the summer_camp sundays_$ sup_$ support_it support_when suppose_$ sure_any surely_the surely_they surname_and
survivor_speaking sus_$ susie_hargreaves suspended_$ swap_$ swears_that sweets_$ swim_coach swimming_$ swimming_lessons
switch_and symptoms_of synonym_for system_$ system_message t_and t_f table_by table_for tablet_$ tablet_and tablet_at
take_away take_him take_if take_old take_on take_pictures take_their take_to taken_for takes_ages takes_place
taking_ages taking_her tal_$ talent_show talk_of talked_into talking_heads talking_in talks_of targeted_as
targeted_more task_force tax_$ taxi_driver teach_the teacher_by teacher_has teacher_have teacher_look teacher_notice
teacher_on teacher_picks teacher_reception teacher_she teacher_that teacher_wrote teaching_$ team_i team_of
teammate_keeps tears_in tech_firm tech_person tech_vs technology_to teen_in teen_spends teenager_who teenagers_$
teenagers_in teens_$ tel_no telephone_i telephone_number tell_how tell_kids tell_miss tell_our telling_everyone tells_$
tells_a tells_him tells_the tells_them template_for ten_are ten_thousand ten_times ten_year terms_$ terrible_$ tests_$
text_a text_by text_can text_for text_please text_say text_where texts_be thames_valley than_$ than_boys than_give
than_obey thanks_that that_about that_accurate that_against that_anyone that_bad that_before that_being that_box
that_boys that_child that_children that_costs that_didnt that_encryption that_ever that_first that_freephone that_game
that_gave that_girls that_go that_going that_got that_groomed that_happen that_happened that_headline that_his
that_illegal that_jumpscare that_keep that_legit that_made that_many that_much that_never that_only that_really
that_right that_say that_so that_song that_stand that_stands that_still that_stuff that_teacher that_there that_think
that_true that_up that_use that_vanish that_wants that_wrong that_you the_150 the_21 the_34k the_47 the_6 the_82
the_abbreviation the_absentees the_abuser the_abusers the_ai the_air the_all the_alphabet the_amount the_annual
the_appendix the_apps the_articles the_ask the_backdoor the_bank the_beach the_beeb the_beep the_bigger the_bin
the_blue the_bodies the_boiler the_books the_bottle the_bride the_british the_cam the_caption the_card the_cause
the_chess the_class the_clear the_clock the_coaches the_colour the_companies the_config the_correct the_country
the_course the_credit the_crime the_culprits the_dad the_deposit the_designated the_difference the_dragon the_drama
the_drill the_drums the_earliest the_early the_earth the_elderly the_evidence the_experts the_face the_famous the_feels
the_fence the_firm the_firms the_five the_following the_footnote the_foundation the_game the_gender the_gist the_going
the_governments the_governors the_graph the_groom the_groomed the_grooming the_groups the_handout the_hard the_health
the_heating the_highest the_hike the_home the_hopeful the_hospital the_hundred the_info the_instructions the_ipad
the_kettle the_kids the_laws the_leavers the_lobby the_male the_mall the_mean the_meaning the_means the_members
the_minister the_minority the_ms the_musical the_names the_nativity the_navy the_odds the_offence the_offenders
the_office the_oil the_outer the_password the_patch the_pen the_people the_percent the_percentage the_photo the_picture
the_pizza the_place the_platforms the_plot the_plug the_polices the_polite the_portion the_postman the_pot
the_presentation the_project the_proposals the_pta the_punishment the_puppy the_quarter the_quiz the_report
the_reporting the_reports the_rest the_right the_ring the_role the_round the_rule the_rules the_safety the_salt
the_science the_score the_scout the_sea the_senders the_senior the_sentence the_sex the_shelf the_show the_six
the_smokescreen the_soul the_source the_start the_state the_statute the_step the_street the_subheads the_sums the_tap
the_tech the_technology the_ten the_test the_third the_till the_title the_toilet the_tools the_total the_town
the_trigger the_trio the_trip the_trust the_twins the_universe the_unknown the_vampire the_vase the_washing the_way
the_web the_what the_wi the_woman the_world the_wrist the_writer the_zoo their_apps their_bags their_ball their_bow
their_duty their_messages their_number their_part their_phone their_work them_about them_continue them_go them_know
them_off them_said them_since them_were them_where then_do then_my then_not then_she then_there then_what then_when
theory_$ there_advice there_are there_e there_just there_more there_must there_on there_others there_school there_she
there_was there_what theres_nothing theres_only these_apps these_arent these_creep these_people these_three
these_trainers these_up they_also they_always they_and they_at they_can they_claim they_come they_could they_cover
they_deal they_describe they_didnt they_doing they_done they_fear they_in they_lost they_notice they_object they_or
they_pay they_report they_sell they_started they_take they_teach they_threaten they_use they_worried theyd_rather
thief_$ thing_have thing_is thing_itself thing_never thing_on thing_or thing_say thing_that thing_you things_about
things_can things_have things_staff think_our think_to think_you thinks_the thinks_theres third_time thirty_four
thirty_seconds this_an this_anymore this_apply this_back this_between this_car this_company this_do this_every
this_feature this_graph this_homework this_how this_job this_just this_law this_meme this_morning this_my this_offence
this_piece this_please this_put this_report this_rule this_secret this_sentence this_song this_still this_then this_too
this_training this_user this_word those_leaving those_police those_words thought_the thoughts_and thousand_and
thousand_of thousand_since threat_or threatened_with three_facts three_hours three_i three_initials three_letters
three_names three_under threw_a threw_me threw_the through_how through_i through_them thursday_i tick_$ tick_off
tighter_control tiktok_how time_does time_for time_in time_on time_should time_this time_to time_tomorrow time_what
time_who timer_$ timer_for times_a times_someone times_tables times_to tin_can tiny_one tips_4 tired_i title_and
titles_in tl_dr to_14 to_15 to_17 to_and to_back to_bake to_boil to_borrow to_buy to_call to_calm to_catch to_choose
to_commit to_contact to_continue to_cops to_correct to_count to_e to_embarrass to_everyones to_factory to_fear to_feed
to_fix to_france to_german to_get to_going to_greece to_groom to_hapen to_hear to_in to_invite to_iwf to_know
to_lawmakers to_mine to_miss to_more to_now to_open to_places to_please to_politicians to_prepare to_print to_private
to_pull to_pupils to_question to_recognise to_register to_repeat to_reply to_ride to_ruin to_schools to_set to_share
to_show to_signal to_sing to_spot to_state to_step to_switch to_teach to_there to_understand to_up to_vanish to_verify
to_visit to_welsh to_your toast_$ today_a today_because today_so toddler_group toddler_in together_in token_$ told_at
told_by told_first told_it told_most told_off told_that told_they tom_but tomorrow_help tongue_on too_ashamed too_early
too_fast too_high took_ages took_part took_place tools_already top_of topic_$ topics_they tos_$ total_$ total_is
touch_on touching_for towels_$ traffic_on train_a train_in train_on train_our train_people trained_in trainer_$
trainer_quoted trainer_was trainers_know trainers_one trainers_words training_be training_near training_on trains_where
translate_good translate_your trap_door trapeze_artist trauma_$ travel_to tread_off tree_$ trick_$ trick_or
tricked_into trigger_for trouble_4 true_that true_you trust_it try_$ turn_a turn_up turned_to tutor_$ tutor_for
tutor_how tutor_in tutor_sits tutor_wants twelve_$ twelve_in twelve_was twenty_quid twitch_and two_$ two_daughter two_i
two_quid two_teens two_weeks type_to types_in typing_this typing_to ugly_and uk_did uk_where uncle_says uncle_was
uncles_$ under_10 under_10s under_11s under_16s under_500 under_8s under_gdpr under_half under_what underestimate_$
understand_my understand_this understand_what uni_and unit_$ unknown_number unless_i unlock_$ up_$ up_20 up_as up_but
up_from up_just up_late up_name up_or up_over up_sticks up_that up_tho up_too up_when up_where up_who ups_in us_about
us_and us_but us_this us_too us_up use_$ use_a use_for use_i use_signal use_the use_to use_your used_for used_here
used_please user_has vacation_days vacation_request valentines_day valley_had valorant_$ vanish_what vase_$ vegan_$
veiw_$ verification_$ very_short very_shy vet_$ vicar_i victim_$ victim_is victim_was victim_what victim_who
victims_were video_$ video_games videocall_$ viele_falle view_it village_$ violent_ex virgin_olive visa_to visit_them
vital_that voice_chat voice_cloning volunteers_so vpns_$ vulnerable_people wait_at walked_in walls_$ wank_$ want_an
want_bath want_guidance want_know want_number want_practical want_protect want_sleep want_tablet want_that wants_ai
wants_discord wants_money wants_privacy wants_something wants_training warn_my wars_$ wary_of was_16 was_against
was_angry was_anyone was_between was_delayed was_i was_ist was_legal was_named was_only was_out was_posted was_put
was_rather was_really was_rushed was_sent was_someone was_something was_still was_top was_when was_withdrawn wasnt_here
watch_dont watch_the watch_thing watching_my water_bill way_more we_call we_even we_keep we_learn we_met we_planned
we_started we_talking we_use we_want we_write wear_$ web_and webinar_$ website_i website_on wedding_speech wedding_what
wednesday_$ wee_boy wee_one week_$ week_is week_over weekend_in weekend_what well_as well_how well_known welsh_$ went_2
went_off were_a were_blackmail were_children were_many were_taken were_victims were_you were_younger wet_$ wh_s
what_app what_being what_cam what_came what_caveat what_each what_eee what_expected what_games what_gets what_happend
what_hargreavess what_inside what_matters what_needed what_next what_on what_our what_percentage what_present
what_questions what_reasons what_say what_settings what_share what_sites what_special what_then what_this what_wanted
what_went what_were what_words what_works what_your whatd_i whatve_they when_are when_can when_have when_nobody
when_only when_to when_two where_are where_can where_in where_only where_pictures where_was whered_the wheres_advice
wheres_she wheres_that whether_looked whether_roblox whether_these whether_they whether_this whether_to which_$
which_age which_agencies which_birthday which_bit which_body which_cam which_club which_country which_day which_does
which_door which_e which_figure which_game which_games which_is which_it which_kids which_lady which_messenger
which_organisation which_percent which_person which_settings which_that which_words which_year who_actually who_all
who_asks who_by who_cant who_commits who_demanded who_did who_dont who_exactly who_fears who_founded who_gains
who_gathered who_get who_had who_he who_hides who_interviewed who_knew who_left who_like who_made who_message who_met
who_might who_my who_need who_never who_noted who_on who_only who_pinged who_published who_put who_released who_rote
who_sings who_stood who_tells who_that who_they who_threatened who_was who_went who_work who_you whod_rather
whole_piece whom_should whose_house whose_job whose_payroll whose_report whose_statistics whose_website whose_words
whove_they whr_do why_arent why_did why_do why_he why_now why_only why_so why_support why_that why_there whys_everyone
wi_fi wife_and wife_i wife_sends wife_she wife_teacher wifes_away wifi_$ wikipedia_says will_$ will_a will_actually
will_my will_never will_not will_pull will_read will_someone will_watch will_we win_a win_over windows_$ windows_keys
wine_$ wipe_my wise_$ with_advice with_chat with_child with_drilling with_he with_her with_homework with_i with_itself
with_keeping with_locked with_mates with_nothing with_other with_others with_our with_pictures with_question with_real
with_them with_two with_youngsters with_youth without_a without_an without_asking without_private without_safety
without_tears without_them wizard_and woman_$ woman_was women_who won_and wonder_if wonder_what wondered_if
wondering_about wondering_what wont_believe wont_boot wont_come wont_give wont_load wont_lock wont_share word_a
word_forever word_that words_for words_not words_please words_that work_at work_nights work_so work_sunday work_to
work_today worked_with worker_in worker_is worker_should working_on workings_of works_in works_on worried_gran
worried_mum worries_about worry_me worry_that worrying_about worse_at worse_before worse_or worst_$ worst_it
worth_anything would_$ would_an would_my would_pull would_scanning would_shock would_some would_that would_this
would_walk would_we wrist_$ write_about write_an write_on write_this writer_please writing_a writing_about wrk_with
wrok_with wrong_but wrong_file wrong_right wrong_server wrong_way wrong_window wrote_that x_$ x_one xbox_$ xbox_is xx_$
year_11s year_6 year_after year_comes year_for year_if year_number year_the year_this year_to years_am years_are
years_count years_do years_how years_my years_or years_since years_what years_which yer_man yes_no yes_to yet_12
yet_what yo_$ yoda_$ york_$ you_about you_advise you_all you_already you_answer you_confirm you_could you_cross you_cry
you_cut you_down you_fill you_for you_hear you_looked you_lot you_must you_need you_ok you_open you_phone you_put
you_repeat you_ring you_save you_saving you_sent you_show you_sleep you_suspect you_told you_turn you_work young_lads
young_lives young_ones young_person younger_than youngest_person youngest_was youngsters_$ your_config your_creator
your_developer your_hidden your_job your_kids your_knowledge your_logs your_nan your_next your_nickname your_nose
your_numbers your_prompt your_replies your_settings your_status your_token yourself_and yourself_without youth_club
youth_clubs youth_hostel youtube_$ yrs_$ yungest_kid zelda_$ zero_$ zoo_$ zuckerbergs_outfit
""",
    1: """
12_girls 12_year 12_yo 12_yr 13_i 13_keeps 13yr_olds 14_ans 14_yr 16_i 16_old 17_yr 18_my 19_it 20_is 22_she 23_and
25_$ 28_$ 2_that 2_yrs 2am_$ 300_euro 30_quid 30_yr 33_and 34_$ 35_yr 3_30 3_times 3am_$ 44_and 4_days 4am_$ 500_what
50_or 7_asked 8_she 9_lol 9_when ^_added ^_another ^_blocked ^_came ^_drinking ^_emergency ^_everyones ^_exams ^_friend
^_granddaughter ^_granny ^_haha ^_happened ^_hearing ^_jk ^_love ^_lowkey ^_mein ^_mi ^_might ^_my ^_noticed ^_nudes
^_parent ^_pretty ^_probably ^_pupil ^_said ^_som ^_talking ^_theoretically ^_think ^_thirty ^_tldr ^_trade ^_tripped
^_waiting ^_window a_30yo a_35 a_38 a_bit a_bottle a_bruise a_call a_dare a_dick a_dinner a_food a_free a_friends a_gig
a_google a_hacker a_hidden a_horrible a_kiss a_label a_laptop a_mates a_meme a_memory a_mod a_model a_moderator a_naked
a_plate a_player a_porn a_primary a_relationship a_reply a_secondary a_sexual a_skin a_statement a_streamer a_strong
a_taxi a_teddy a_teen a_trial a_user a_username a_video a_virgin a_visitor a_voice a_website a_weird a_young a_younger
about_gifts about_us abroad_to abused_$ abused_me account_saying account_with accounts_and act_on acts_$ actually_want
added_to address_to address_with adult_has adult_i adults_are after_everyone after_saying after_this after_what age_go
age_off age_on age_so aged_9 agency_and ago_and ago_but ago_my agreed_$ ai_bot all_going all_through alone_with
also_say always_the am_14 am_15 am_31 am_allowed am_aware am_better am_kind am_lost am_more am_mother am_nineteen am_ok
am_old am_sixty am_standing am_talking am_under an_older ana_coach and_crying and_feel and_gets and_gives and_hides
and_keeps and_lets and_looks and_man and_money and_mum and_night and_pics and_posted and_posts and_put and_screams
and_secret and_sending and_sister and_slapped and_somebody and_stuff and_to and_woke and_yesterday another_girl
another_leader answered_$ answers_every anymore_i anyone_and anyone_for anyone_still anything_for app_a app_of
apps_that are_11 are_in are_killing are_so are_soulmates are_the are_worse article_made as_abuse ask_what asked_by
asked_to asking_as asking_where asks_every asks_if asks_me asks_the assembly_on assistant_is assistant_what at_1 at_4am
at_comic at_every at_half at_least at_that at_things at_uni at_which au_pair au_pairs babysit_and babysit_has
babysitter_did babysitting_the back_from back_he back_then back_who bad_about bad_feeling bad_here bad_if bad_saying
bag_to bank_and bathroom_door be_12 be_alive be_boys be_happier be_her be_looking be_polite be_split because_is
because_people because_someone because_that because_theres bed_and bed_or bed_she bedroom_window been_asking been_at
been_chatting been_getting been_giving been_having been_in been_messaging been_on been_pretending been_so been_texting
been_watching before_he before_she behind_and behind_on being_asked being_forced being_manipulated being_sextortion
believe_a believes_it better_with big_friend big_is big_ones blackmail_and blackmail_he blackmail_right blackmail_with
block_someone body_and body_when bombing_mean booked_a booked_us both_$ bottom_of boy_of boy_shared boy_told
boyfriend_and boyfriend_from boyfriend_if boyfriend_is boyfriend_looks boyfriend_of boys_one boys_to bra_size
brawl_stars brazil_$ bring_my bro_the brother_came brother_did brother_does brother_i brother_says brothers_and
brownies_said burns_on burst_into bus_to but_his but_honestly but_really but_says but_some but_they by_another
by_friday by_ten call_at call_for call_him call_if called_dad calls_$ cam_with came_across came_with camp_one can_an
can_grooming can_kids can_prove can_she can_text can_watch canada_and cant_live cant_see cant_unsee card_is cards_with
career_$ caretaker_at carried_on cash_in ceop_$ changed_her character_ai chat_privately chat_thing cheat_on check_the
chess_with chest_$ chicken_shop child_$ child_abuse child_and child_at child_gets child_should child_was children_$
children_in choked_me christmas_$ church_keeps class_has class_is clean_at clicked_the close_$ clothes_on club_but
coach_at coach_gives coach_keeps coach_messaging coach_online collection_$ come_alone come_round comes_back coming_$
computer_after confided_in contact_with corner_$ country_for counts_when cream_van creepy_$ creepy_in creepy_man
cried_and crime_if cry_and cry_at crying_since cuff_$ cut_again dad_at dad_hurt dad_locks dad_my dad_on dad_was dad_who
dance_class dance_videos dares_and daughter_age daughter_go daughter_photos daughter_picture daughter_that
daughter_through dave_$ day_a days_is delete_this deletes_all deletes_everything deletes_messages demande_des
describe_$ dick_$ did_bad did_in did_online did_only did_we die_if dinner_and dinner_for dinner_lady discord_$
discord_day discord_messaged discord_one dming_me dms_just do_another do_bad do_before do_dares do_he do_next do_on
do_voice doctor_and does_a does_and does_discord does_love does_my doesnt_believe doesnt_come doing_something doing_the
done_so done_to dont_bring dont_judge dont_play dont_reply dont_sleep door_are door_is down_of down_so downstairs_i
drink_at drink_bleach drinks_and driver_asked driving_instructor drop_it easier_if eaten_since eating_$ editor_i
eight_and else_can else_is email_with embarrassed_to emoji_list end_of english_bad english_message english_my
enough_evidence even_a even_in every_nite every_question every_week every_xmas everybody_loves exact_same explain_and
facetime_me faire_$ fake_$ fallen_for family_read family_sees far_$ father_in fault_because fault_right feed_the
feel_bad feel_lucky feel_used feel_weird feeling_meh feelings_for fell_down fiction_$ fine_$ fine_with fink_i first_and
fit_$ five_girls fix_the flatmate_has flatmate_is folder_$ folder_of folder_on followed_$ followed_by food_and
food_bank for_a for_both for_christmas for_extra for_four for_himself for_hugs for_like for_mum for_porn for_siblings
for_teen for_teens for_texts for_uni for_xbox for_years forget_what found_condoms fourteen_$ fourteen_he freaking_me
fridays_$ friend_ok friend_or friend_posted friend_went friends_have friends_would frightened_to from_an from_and
from_church from_fortnite from_new from_poland from_roblox funny_story game_in game_wants game_who game_will gates_and
gave_a gave_away get_20 get_beaten get_her get_money get_one gets_me gets_nasty gets_picked getting_into gfs_dad
gifts_$ gifts_and gifts_from gig_$ girl_told girlfriend_in girlfriend_is girlfriend_of girls_and girls_too give_my
gives_free gives_him glasgow_$ gm_from go_2 go_live go_quiet go_there go_with goes_in going_on going_round good_english
good_lesson good_report goodbye_and google_docs google_maps got_five got_kids got_over got_pics got_really got_stuff
got_them gp_receptionist granddaughter_has granddaughter_is grandkids_facetime granny_here groomed_$ groomed_but
groomed_for groomed_is groomer_$ groomer_on grooming_he guild_is gym_$ hacked_my had_her had_my haha_my hai_$ hair_and
hand_$ hand_in handed_me hands_up hands_where happened_2 happened_as happened_yet happy_birthday has_blue has_child
has_never has_photos has_started has_told hasnt_been hate_going hate_myself have_bad have_fallen have_fear have_gone
have_never have_nothing have_one have_put have_screenshots have_wrote have_you havent_slept he_already he_ask he_buys
he_came he_carried he_choked he_come he_drinks he_has he_hurts he_knew he_leaves he_looks he_lost he_messages he_minds
he_posts he_ran he_rings he_ses he_shouldnt head_wants hear_him hed_be hed_been hed_lose hell_find hell_hurt hell_post
hell_share help_at help_not help_on her_arm her_at her_back her_bed her_before her_book her_cash her_clothes her_coach
her_costume her_daughter her_for her_game her_grandfather her_photo her_pics her_proper her_tablet her_top her_tummy
her_when here_a here_any here_one hers_$ hidden_folder hide_it him_after him_again him_before him_even him_finding
him_getting him_have him_home him_once him_tomorrow him_trainers him_was himself_when his_and his_babysitter
his_birthday his_boss his_coach his_computer his_father his_gran his_hoodie his_last his_mate his_picture
his_playstation his_server his_switch his_thing his_way his_wife home_drunk home_tonight home_without homework_server
hospital_$ hotel_for house_and how_bad how_my hug_him hugs_from hurt_from hurt_herself hurt_me husband_i
hypothetically_if i_am i_chat i_clicked i_come i_cut i_delete i_fink i_joined i_kissed i_mod i_mustnt i_never i_raise
i_reported i_start i_support i_survived i_took i_work i_wouldnt id_$ if_id if_there ignore_it ill_leave
illegal_pictures images_on in_and in_assembly in_bed in_brazil in_chapter in_fortnite in_germany in_glasgow in_law
in_london in_love in_march in_night in_on in_polish in_prison in_private in_pshe in_room in_so in_something in_these
in_too in_videocall in_why instructor_who internet_i internet_where intimate_photographs into_tears ipad_he irl_$ is_33
is_35 is_abusing is_afraid is_big is_calling is_doing is_drunk is_easier is_family is_frightened is_help is_her
is_meeting is_most is_mostly is_now is_outside is_parking is_private is_reading is_scaring is_seven is_sharing is_shut
is_some is_stopped is_taken is_terrified is_texting is_threatening is_trash isnt_his it_500 it_abuse it_anywhere
it_before it_cause it_counts it_exactly it_fake it_feels it_for it_giving it_hearsay it_how it_matter it_nothing it_own
it_really it_someone it_sound it_stopped it_then itd_help jai_14 jail_because jk_unless job_if judge_$ jump_off
just_between just_block just_found just_had just_need keep_asking keep_going keep_him keep_looking keep_messaging
keep_the keeps_a keeps_dming keeps_finding keeps_going keeps_his keeps_taking keeps_texting kept_saying kid_a
kid_bought kid_my kid_on kid_says kids_12 kids_get kids_say kiss_$ kiss_me kissed_him kisses_her kit_man knew_about
know_because know_but know_everything know_whom know_with knows_her knows_it knows_what knows_where knows_your lad_$
lad_at lad_from lad_of lads_on lads_say lads_think lady_and lady_asked lady_on lake_$ language_for lass_is laugh_but
laughs_$ law_insists leader_wants leaders_$ leaf_me leaked_$ leave_$ leave_you leaves_me lee_$ lesson_plan lessons_at
lets_her letters_from letters_to life_and lift_home like_35 like_in like_other like_unicorn like_when liked_him
lines_my little_boy little_brother lives_at lives_with lobby_was lock_me locks_him lol_it lol_my long_he lose_he
losing_it lot_bigger love_bombing love_or loves_him mad_when madam_my makes_new makeup_for man_from man_gave man_give
man_online man_recorded man_saw man_showed man_twice man_wants man_write march_$ mark_on marriage_$ marry_a mate_and
mate_got mate_to mates_brother mates_dad mates_is mates_say me_100 me_abroad me_after me_against me_anything me_asks
me_call me_crying me_eat me_free me_from me_happy me_in me_late me_love me_manda me_maybe me_names me_pide me_porn
me_see me_shower me_touch me_touched me_want me_weird me_words mean_i measure_i meet_a meet_their meeting_some
meme_about message_from message_on message_saying message_that messaged_a messages_after messages_he messages_say
messaging_her messaging_him messaging_players met_$ met_and met_someone mine_has minecraft_offline minutes_and miss_$
mobile_data mod_a money_at money_for monkey_app most_risk mostly_adults mr_patel much_$ mum_about mum_boyfriend
mum_gets mum_goes mum_here mum_leaves mums_friend music_master must_i mustnt_tell my_10 my_13th my_and my_assistant
my_babysitting my_boots my_boss my_bra my_captain my_care my_career my_chest my_city my_colleagues my_das my_fathers
my_flatmate my_front my_grandbaby my_grandchild my_housemate my_leg my_lobby my_locker my_pe my_pencil my_pokemon
my_riding my_scouts my_shoulder my_shoulders my_swim my_thigh my_timetable my_uios my_videos my_worry myself_for
myself_i myself_in naked_body names_my nan_says nasty_$ neck_and need_em neighbour_and neighbour_gives neighbour_pays
neighbour_plays nephew_$ never_got never_hit new_jersey next_$ next_month niece_said night_or night_so night_to
nightmares_$ nite_$ no_cap no_cause no_good no_it no_know no_limits no_ones no_three nobody_acts nobody_asks nobody_has
nobody_knew nobodys_met not_16 not_an not_enough not_from not_if not_say not_wake not_want note_at note_i nothing_and
nothing_he notice_if now_but now_he now_one now_so now_theres nude_$ nudes_what number_do nursery_drew nursery_has
nursery_worker of_14 of_24 of_9 of_abuse of_it of_little of_man of_men of_prison of_staff off_a off_by off_his off_in
off_please off_we offered_$ office_$ ok_funny ok_it ok_now old_and old_guys old_his old_lady old_should old_tiktok
old_woman older_but older_cousin older_guys older_woman omegle_$ on_back on_brawl on_calls on_every on_fridays on_some
on_them on_to on_twitter on_us on_video once_it one_at one_believes one_child one_did one_gets one_kid one_lad
one_pupil one_says one_that one_uncle one_way ones_are ones_they online_all online_he online_name only_12 only_13
only_6 only_does only_found only_from only_gets only_now only_this or_give or_i or_police our_assistant our_baby
our_boy our_choir our_cousin our_messages our_nursery out_at out_me out_our out_so out_today out_who outside_when
over_pictures over_this own_brother own_fault own_for owns_her parcel_$ parent_of parents_are parents_for parents_want
parents_would partner_frightened parts_$ party_had pass_on passcode_and password_saying pay_by pay_up paying_a
pencil_case percentage_of person_has person_you phone_for phone_has phone_if phone_in phone_not phone_when phones_fuel
phones_in photos_on photos_so photos_to photos_with picking_me pics_on pics_she picture_from picture_round pictures_he
pictures_of place_and place_i plate_at play_a play_all players_at playstation_$ please_$ please_say please_write
pokemon_cards police_if police_tell police_took police_would polite_$ porn_if porn_on pounds_i power_$ pretending_you
pretty_sure priest_did primary_school prison_$ prison_and prison_for private_parts pro_ana promise_not protocol_$
prove_my pshe_and pta_chair pulled_a pulled_my pupil_disclosed pupil_handed pupil_in pupil_of pupil_on pupil_wrote
put_the put_their quid_and quid_of quoi_faire raise_it ran_away ran_the random_but reach_her read_after read_page
read_that read_them reads_over real_no recipe_for recorded_me reply_from reply_if report_an report_is report_made
rides_and right_thing ring_in ring_my ring_on ringing_$ risk_and roblox_and roblox_asked roblox_wants room_of room_on
room_since rooms_$ round_year safe_at said_come said_hell said_id said_itd said_police said_she said_there said_we
same_$ saw_something say_his saying_hell saying_her saying_it saying_no saying_she saying_they says_1 says_a says_age
says_all says_be says_first says_hed says_her says_if says_it says_none says_only says_people says_were says_when
scared_stiff school_he school_need school_to screamed_when screaming_every screen_time secret_about secret_in
secret_phone secret_place section_15 see_$ see_i seeing_that seen_me seen_the self_$ selfies_$ send_pictures send_them
sending_her sending_him sending_pics sending_pictures sending_stuff sending_things sends_him sends_it senor_me sent_a
sent_money sent_pictures sent_things server_he server_says server_where server_with seventies_the she_call she_cry
she_ever she_hits she_left she_never she_not she_plays she_say she_sleeps she_talks she_will she_wishes she_write
shop_$ shorts_$ should_see should_stop should_you shouldnt_$ shouting_and shower_$ shower_and side_has signs_i
silly_but since_i single_day single_night sir_can sir_my sister_15 sister_came sister_has sister_lets sister_messages
sister_to sit_with site_i site_with sits_in sits_so skin_$ skins_$ sleep_in sleep_outside sleep_over slept_with
small_sister smell_of snake_$ snaps_and sneak_out so_annoying so_close so_she so_theyd some_$ some_site somebody_at
somebody_he somebody_on somebody_she somebody_want someone_did someone_followed someone_got someone_off someone_online
someone_so someone_talk someone_to someone_wants someone_with someone_you something_and something_something
something_to somewhere_for son_11 son_messages son_play son_showed son_told son_wont soon_$ spots_$ squeezed_for
stables_gives staff_is stairs_$ stay_$ stay_behind stayed_behind step_dad stepdad_comes stepdad_has stepdaughter_and
stepmum_makes steps_$ stepson_is still_check still_counts still_flinch still_hurts stop_and stop_if stop_someone
story_my stranger_$ stranger_and stranger_messages stranger_who strong_password stuck_with student_of stuff_for
suggest_$ sum_man summer_hols sunday_and support_a support_him sure_if sure_the suspicious_$ swat_my swears_it
sweets_and take_i take_this takes_photos taking_one talk_he talk_with taught_her tea_and teacher_dont teacher_followed
teacher_kissed teacher_my teacher_say teacher_what team_we technique_$ teenage_girls telegram_and telegram_because
telegram_group tell_grandma tell_his tell_i tell_nobody tell_on tell_one tell_school telling_you tells_you ten_or
tengo_13 text_the text_you texted_me texting_me texts_her than_girls than_other that_deletes that_discord that_does
that_gets that_grooming that_hed that_last that_they that_to that_upset the_adults the_allotment the_army the_battle
the_bestie the_bill the_blackmail the_brownies the_call the_chicken the_chickens the_cinema the_comments the_court
the_driver the_editor the_eighties the_emoji the_family the_fire the_footballer the_gate the_group the_headset
the_internets the_kit the_lake the_language the_letter the_lifeguard the_lights the_lodger the_loos the_men the_mother
the_mum the_nurses the_oldest the_oven the_power the_rope the_rounds the_self the_shopping the_smell the_social
the_sports the_stables the_stairs the_stock the_taxi the_ticket the_xbox the_youth their_dad their_hands them_at
them_down them_is them_so then_isnt then_the then_they then_we theoretically_what there_another there_but there_has
there_help there_now there_they there_with theres_always these_cases they_gave they_hear they_just they_knew they_know
they_lose they_never they_put they_see they_set they_shouldnt they_talk they_think they_were theyd_send thigh_$
thing_going thing_was thing_with things_no things_on think_ill think_somebody think_someone think_theres this_but
this_counts this_game this_isnt this_made this_so this_stuff this_summer this_very tho_he those_from thousands_of
three_hundred thursdays_$ tiktok_live time_he to_abuse to_another to_block to_bring to_but to_chat to_collect
to_consent to_forget to_heaven to_her to_his to_lock to_manchester to_mum to_other to_our to_out to_pose to_prove
to_save to_sneak to_strip to_teacher to_teens to_telegram to_worry toddler_bites together_but toilet_$ told_in tongue_$
too_far took_photos took_pills took_them touch_it trainer_say trial_is trust_him turn_16 turned_her twenty_four
twice_her two_and two_days two_pupils two_year un_mec uncle_bought uncle_did uncle_he uncle_plays und_ich under_13s
under_her uniform_i unsee_it up_by up_next up_says up_than up_with upset_me us_i us_in us_on us_two used_sexual user_on
uses_the using_it using_my using_our van_with vanish_$ vbucks_and very_much victim_go victim_or video_to videos_$
virgin_$ voice_calls wages_$ wait_for wait_in waiting_and walk_his walks_in wall_and want_300 want_500 want_help
want_them wanted_it wants_him wants_more wants_photos wants_you was_7 was_all was_blackmail was_coming was_done
was_down was_fun was_happening was_lonely was_looking was_not was_one was_our was_recorded was_sad was_special
was_thirteen was_wearing was_with washing_$ wasnt_around wasnt_just watch_$ watch_me way_he we_did we_play we_were
wearing_$ wed_just wee_boys weeks_$ weird_man weird_when went_back were_11 were_13 were_alone were_scared were_twelve
were_used wetting_the what_behind what_going what_her what_must what_shall what_they what_you when_someones where_i
where_kids whether_a which_app which_apps which_number which_school who_2 who_buys who_calls who_cares who_comes
who_has who_loves who_owns who_should who_takes who_threaten who_told whole_packet why_i whys_he wife_found
will_believe will_come will_tell will_want window_cleaner with_burns with_kids with_man with_names with_out with_sen
with_somebody with_you without_being woman_tried woman_who wont_leaf wont_listen wont_make worker_$ working_$
would_arrest would_even would_fall would_he would_notice would_one write_english write_here write_my write_to writes_to
wrote_$ wrote_a wrote_on year_$ year_5 year_asked year_groups years_in years_somebody yesterday_the yet_he you_correct
you_just you_promise you_send you_still you_what you_when you_with younger_ones your_a your_age your_dog your_video
youtube_channel youtuber_i
""",
    2: """
10_said 10_years 12_and 13_he 13s_join 14_it 15_he 1am_$ 20_000 22_the 22_wants 23_i 24_and 25_and 26_years 27_and
27_year 30_i 30_on 38_$ 38_and 3_years 400_day 40_year 41_and 8_year 9_he 9_years ^_are ^_brother ^_chess ^_clock
^_daughter ^_deleted ^_do ^_ein ^_fi ^_friends ^_goodnight ^_gramps ^_guess ^_heard ^_holiday ^_ill ^_imams
^_journalist ^_karate ^_marking ^_overheard ^_pick ^_planning ^_quick ^_social ^_sofa ^_sorry ^_sugar ^_tried ^_tutor
^_was ^_where a_14 a_40 a_belt a_calendar a_checklist a_cub a_danger a_doctor a_dsl a_few a_floor a_folder a_fuss
a_good a_gun a_hug a_human a_husband a_lady a_lie a_load a_prize a_real a_school a_screenshot a_shame a_shared a_she
a_short a_small a_social a_split a_student a_sunday a_talent a_teaching a_tracker a_victim a_way a_whole about_and
about_me about_one about_someone about_this about_younger abused_in access_to admin_of adult_$ after_26 after_it
again_last again_today age_do age_does age_of age_she agree_$ ai_girlfriend alarm_$ all_got all_his all_know all_left
all_recorded alone_online also_on also_what always_been always_messages am_alone am_forty am_mocking am_shaking
am_special am_starting am_walking america_$ an_account an_ex an_he and_down and_has and_his and_hold and_if and_is
and_new and_parks and_stops and_talking and_the and_was and_went and_were and_wish anos_$ another_kid any_food
anyone_elses anyone_up app_to apps_were are_16 are_alone are_asking are_children are_from are_getting are_home
are_named are_ok are_sharing arent_for as_proof as_punishment asap_$ asked_how asking_4 asks_about assault_$
at_breakfast at_camp at_nite at_risk at_scouts aunt_who away_from away_together babysitter_has back_again bad_he
bag_and bathroom_and be_broken be_by be_next be_touched because_his because_one because_they bed_for been_counting
been_doing been_sending been_told being_alive being_paid being_really being_sick being_used being_weird believed_me
big_for bike_is birthday_and birthday_to blackmailing_me blazer_$ bleeding_$ block_a bond_$ book_that boss_to boy_$
boy_so breakfast_club bridge_is bring_your brother_makes brother_to brothers_in bruise_from build_trust bullied_so
but_a but_also but_dont but_from but_grandad but_that but_then but_this button_on buys_me by_midnight by_mistake by_our
by_somebody by_text calendar_of call_and call_back called_a called_uncle calling_her calls_a camp_was can_be can_police
can_say cant_$ cant_breathe cant_explain cant_say car_last cards_or caretaker_and cases_and changing_rooms chat_i
chat_in chat_to chats_by chatting_to checklist_of chess_coach chess_com child_dont child_in child_out child_porn
child_tell childminder_$ childminder_i children_and chip_shop christmas_and cinema_$ class_says class_who clothes_off
coach_did coaches_do com_man come_home coming_for computers_$ contacting_my controls_all cops_can could_just
county_lines court_and cousin_and cousin_makes cousin_shows cries_$ cub_pack cut_my cuts_on cutting_and dad_been
dad_laptop dad_the dad_watches dance_on danger_to dare_but daughter_alone daughter_asked daughter_diary daughter_doing
daughter_got daughter_in daughter_told day_40 day_and days_so days_till deleted_the diary_and different_man
difficulties_and dirty_$ dirty_messages discord_let discord_server divorce_$ dms_what do_first do_nothing do_tasks
do_when does_sextortion does_this doesnt_listen doing_stuff done_for dont_show door_and door_shut doors_and down_and
down_there drama_$ drama_teacher dramatic_but drew_a drew_me drink_and drunk_and each_hour ein_mann else_gets else_to
embarrassing_but emoji_$ en_mi english_i enough_$ entra_en er_will euro_or every_friday every_hour everyone_sees
everyone_today explain_what exploited_$ face_on family_$ family_so fat_and favourite_and films_on finish_or first_then
five_year flat_$ flat_and floor_plan food_$ for_13 for_20 for_3 for_good for_having for_him for_of for_sleep
for_someone for_us for_videos for_when forget_your foster_carer found_in four_hours fourteen_and free_rides friend_did
friend_she friend_what friends_older frightened_me from_hockey from_no from_romania fun_$ future_$ game_and game_said
game_says games_where garage_door gay_$ get_called gets_$ gets_angry getting_my getting_parcels gift_card girl_guides
girl_keeps girl_of girlfriend_i girls_like given_me giving_her giving_out go_home go_my goes_into goes_white
going_missing going_quiet gone_to good_but got_asked got_leaked got_lines got_locked got_spiked grabbed_me gramps_here
gran_and gran_thinks grandad_does grandson_is groom_another groomed_he groomer_in grooming_be grooming_me grooming_or
grooming_right group_leader group_with grown_ups guidance_for had_a had_him half_and half_the happened_when has_been
has_convinced has_just has_learning has_marks have_9 have_all have_friends have_given have_i have_nightmares have_sex
have_urges havent_been having_nightmares he_coaches he_controls he_described he_did he_do he_makes he_means he_picks
he_started he_strangled he_talks he_told he_tracks he_was he_wil head_$ head_of hear_if hear_it hed_know hed_spot
hell_take help_he helpline_for helpline_is her_about her_and her_boss her_brother her_drawing her_father her_kids
her_laptop her_last her_online her_see her_stop her_with here_and here_i here_my here_the him_as him_at him_do
him_happy him_or him_so him_stop him_the him_what his_car his_flat his_hands his_house his_messages his_room his_wall
his_willy hold_me holding_up home_every home_is honestly_$ horse_game hospital_and hotel_$ hour_til hours_and house_any
house_for house_lol house_or house_that house_with how_much how_you hun_$ hundred_pounds hurt_her hurt_my hurts_her
hurts_me husband_is husband_makes husband_was i_a i_bought i_break i_brought i_build i_change i_count i_crossed i_deal
i_deleted i_downloaded i_end i_fight i_heard i_kill i_liked i_on i_only i_phone i_put i_save i_saw i_suspect i_too
i_touched i_turn i_type i_walked i_whisper i_wish ich_machen idea_who if_anyone if_he if_your ignore_the in_$ in_2
in_america in_at in_canada in_dms in_may in_me in_ohio in_sixth in_spain in_summer in_to in_training in_two in_uni
in_when include_a indecent_pictures into_sending is_11 is_21 is_27 is_38 is_44 is_9h is_alone is_always is_blackmailing
is_crying is_cut is_dming is_driving is_embarrassing is_exactly is_how is_left is_moody is_picking is_ten is_two isnt_$
isnt_allowed it_2 it_against it_asking it_fine it_free it_legit it_love it_prob it_through it_told it_used jealous_$
join_her journalist_here just_a just_about just_asked just_curious just_going just_rang just_that just_us keep_being
keep_calling keep_wanting keeps_my kev_$ kid_groom kid_sent kid_was kids_after kids_by kids_i kids_keep kids_what
kill_my kissed_her kissed_you knife_$ knife_in know_are know_your knows_the lad_thinks language_exchange laptop_$
laptop_and laptop_is laptop_kids last_message late_for laughs_about law_is leader_asked leader_i leader_made
learning_difficulties leave_her left_$ left_after legs_and lesson_and let_me let_under letter_with lied_and lift_and
lifts_$ lifts_and light_bulb light_on like_28 like_all like_my like_now liked_it list_i list_is little_kid
little_secret live_and lives_$ load_of locked_in locked_the lol_anyway lol_who looking_up loves_her machen_$ makes_them
makin_me man_asking man_did man_i man_knows man_of man_said man_wait man_with manager_who mann_schreibt marks_and
married_in marry_my mate_he mate_in mate_she me_can me_end me_every me_fat me_half me_has me_hiding me_lifts me_now
me_promise me_since me_snaps me_things me_watch mean_when means_it meet_at meet_her member_$ message_was messaged_me
messages_and messages_at messages_or messages_vanish mi_cuarto mi_padrastro minecraft_chat missing_since modelling_and
money_and money_from more_for morning_or move_to moved_on mum_$ mum_earns mum_has mum_says my_400 my_bed my_besties
my_boys my_chess my_drink my_grandpa my_neck my_nephew my_netball my_nursery my_poem my_science my_screen my_shirt
my_skin my_social my_stepbrother my_stepsis my_students my_top my_wifes my_work named_because names_i nearly_a need_one
neighbour_beats neighbour_is netball_club never_a never_any never_knew new_childminder new_friend night_with
nightmares_about no_clothes no_heating no_reason no_way nobody_believed nobody_came nobody_is normal_that not_about
not_even not_going not_grooming not_her not_their not_told note_with nothing_about noticed_$ now_because now_does
now_says nudes_to number_can nurse_i of_$ of_embarrassment of_just of_messages of_offences of_pills of_some of_thirty
of_views of_warning of_when off_but offences_were officer_here ok_if old_home old_ones old_what older_boy on_after
on_christmas on_minecraft on_my on_you one_asked one_each one_lass one_would only_online only_play or_delete
or_everyone or_see or_worse ou_est our_address our_babysitter our_daughter our_kids our_scouts our_year out_he out_his
out_or out_to owe_them own_at own_daughter own_mum own_phone own_son padrastro_entra page_where paid_by panic_attacks
parents_cant parents_dont parents_evening parents_ok park_$ park_on partner_$ pass_$ passwords_and people_in percent_of
person_doing person_for pet_$ phone_so photo_i pick_me picks_me pics_and pics_got picture_taken picture_that picture_to
pictures_on pictures_to pide_fotos plan_of play_games play_on please_he pocket_money point_i poison_$ police_take
police_themselves posted_my pretends_to private_my prize_$ prob_nothing promise_$ promised_me prove_you punishment_$
pupil_$ pupil_asked pupil_is pupil_who put_it put_something quid_to quiet_about quiet_lately rang_$ rank_$ reads_all
really_14 really_just really_not recorded_$ refer_to register_and removed_$ replying_after report_count report_cover
report_in report_like report_makes report_take report_where rest_of retail_park right_at right_the ring_the roblox_he
rubs_my rules_$ sage_$ said_he said_next said_one said_why sat_next saturday_i saw_on say_about say_i say_is saying_he
saying_hed saying_pay saying_please says_17 says_delete says_gifts says_not says_she says_shed scared_me school_keeps
school_nurse school_she school_the science_teacher scotland_report secret_my see_anyone see_her see_those seeing_$
seeing_the send_me send_someone send_ten sending_dirty sending_money sent_something server_keeps sextortion_is
sextortion_mean sexy_$ shame_on shares_a sharing_a she_begged she_burst she_did she_goes she_isnt she_lets she_lives
she_showed shell_hate shoot_$ should_run show_and show_his signs_for silent_$ since_a since_she since_tea sir_that
sister_in sister_now sister_of sit_for sits_on six_year sixth_firm skirt_on slams_doors small_and so_like so_my so_not
so_theres so_this sofa_surfing soll_ich some_creep someone_in something_a something_in something_like something_on
something_she something_they son_and son_got special_secret spiked_and spot_a started_giving stat_for stay_at stay_over
steam_cards step_grandad still_$ still_believe stop_i stop_looking stopped_coming streamers_are students_says stuff_at
stuff_from stuff_i surname_$ switch_to take_our takes_the tbh_$ teacher_at teacher_knows teacher_makes teacher_messages
teacher_they teacher_to teacher_want teen_$ tell_my tell_police telling_her term_$ term_i text_and texts_and texts_from
that_grandad that_makes that_she the_back the_blackmailed the_boys the_chip the_choir the_coach the_corner the_deal
the_divorce the_doors the_gates the_kid the_light the_line the_message the_minecraft the_parents the_photos the_recipe
the_retail the_safeguarding the_secret the_shoot the_sort the_subject the_sugar the_tube the_wifi their_kids
their_parents their_problem them_$ them_get themselves_$ then_said then_went therapist_i there_and there_anything
there_guidance there_since these_reports they_arrested they_count they_film they_hacked they_listed they_scared
they_will they_would thing_happened things_behind think_she thinks_hed thirty_five this_afternoon this_happened this_it
this_out this_weekend through_this thrown_out ticket_to tickles_her time_$ time_a timetable_$ to_16 to_answer to_boys
to_burn to_children to_court to_date to_do to_download to_drink to_football to_go to_leak to_leeds to_little to_make
to_message to_random to_shout to_start to_them to_undress to_wear together_$ toilet_and told_his told_on told_somebody
told_them too_we took_money top_$ touched_by trade_offer train_to trainer_at trainers_who training_and training_with
tried_the trust_with truths_and tuesday_and turning_up turns_up tutor_said twelve_and two_kids two_seconds two_truths
ugly_$ una_foto uncle_does uncle_from und_will up_again up_because up_her up_please up_said up_she upset_$ us_fags
us_with vicar_$ victims_$ video_on videos_of volunteer_there vote_on wait_till waiting_list waiting_outside waits_by
waits_for walking_home wall_again want_more wants_cash wants_different wants_her was_14 was_18 was_a was_assaulted
was_being was_eleven was_good was_love was_small was_soll was_to washing_but watched_$ way_$ way_home ways_$ we_all
we_been we_dont we_only we_take we_talk we_tell weekend_i went_in went_on went_round went_silent went_white were_on
what_are what_colour what_counts what_school what_sextortion what_we whatever_they when_mums when_someone when_we
where_nobody where_people which_bus which_streamers white_$ who_asked who_for who_from who_gives who_hurt who_runs
who_she who_writes why_tengo why_un wifes_nephew will_anyone will_find will_hurt will_it with_ai with_bruises with_how
with_is with_little with_mum with_people without_giving without_your wont_accept wont_delete wont_need wont_see
wont_show work_he worker_doesnt world_$ worry_but would_happen would_someone write_she written_about year_6s year_group
year_has years_$ you_check you_freeze you_never you_wear young_and young_girls young_to your_child your_stepdad
youth_pastor
""",
    3: """
10_can 11_$ 12_$ 12_years 14_do 17_$ 17_but 1_$ 20_years 2_months 2_years 2am_and 300_quid 38_year 3_weeks 40_$ 50_of
6_years 7_my 8_i 8_that ^_ammi ^_aunty ^_bought ^_changed ^_father ^_fun ^_gp ^_jai ^_joined ^_lmao ^_makes ^_meri
^_merry ^_mr ^_ms ^_mum ^_nu ^_profile ^_promise ^_secret ^_story ^_teaching ^_terrified ^_thanks ^_thought ^_well
^_wheres ^_work a_27 a_bond a_cam a_castle a_countdown a_creepy a_family a_five a_flight a_headset a_helpline a_letter
a_married a_necklace a_nickname a_pizza a_register a_soul a_tent a_thank a_trusted a_usb a_wedding about_grooming
about_how about_minors about_something about_walking abuse_to account_$ accounts_to adds_all advice_about after_he
age_then ages_and all_are all_to allowed_that alone_for already_paid always_$ always_say am_22 am_24 am_being
am_frightened am_gay am_head am_here am_holding am_saying am_terrified am_thirteen am_twelve am_typing am_worried
an_actual an_ai an_answer and_already and_asking and_breathes and_dms and_filmed and_got and_laughs and_looked
and_parents and_sent and_strokes and_there and_threatens and_took and_wouldnt app_is are_chats are_new are_part
arrested_in ask_about asked_what asking_what at_after at_euston at_mcdonalds at_nursery at_youth awful_$ back_with
bad_is bad_it be_arrested be_dead be_forced be_mad be_stopped be_that beaten_up bedroom_$ been_6 been_good been_looking
been_saving been_to before_it begged_me behind_every being_a being_hit being_too being_watched bench_with benched_me
best_mate better_$ blackmailed_$ blocked_him body_isnt boss_is bot_but both_are both_of bought_a box_at boy_on
boyfriend_who boyfriend_wont bring_it brother_and brother_cries brother_who brothers_ipad but_one by_her call_in
calls_him camhs_wait can_adults can_it can_ring car_and car_for car_park car_with cards_and carrying_on cat_in
changed_my changed_the chapter_3 chat_and chat_by chat_every chats_as check_a checks_$ child_when child_who choir_man
chokes_me circle_time class_said closes_the clothes_were club_keeps club_makes coach_benched coach_wants coach_who
cocoa_$ come_upstairs comes_on coming_on cons_$ controls_$ cops_on costume_$ could_meet could_that couldnt_talk
country_if cream_man cries_every crying_and customers_say dad_gets dad_i dad_mate dad_reads dad_took daughter_been
deepfake_of deleted_$ desk_at did_i did_nothing did_things didnt_come didnt_i different_children disclosed_abuse
discord_works do_homework do_my do_stuff do_things do_to doesnt_give doesnt_know drawing_app drives_$ drives_a dye_$
each_week eat_lunch eight_$ et_i euston_$ even_tho every_morning everyone_loves everything_in fake_of family_if
fault_for favourites_i fifty_years find_him finds_out fine_he fine_i fine_then finished_$ firm_are firm_has first_one
for_11 for_ages for_an for_child for_her for_looking for_private for_sad for_six for_uk for_your forced_me found_an
found_out free_if friend_today friend_wants friend_wont friend_write friendly_with friends_house from_all from_me
from_monday game_i game_she game_we gate_$ gave_her get_rid gets_mad gifts_are girl_and girlfriend_online girls_get
girls_in gives_us go_meet go_out go_school going_home goodbye_on got_$ got_that grandma_here grandson_to green_$
groomed_i grooming_was group_and group_tells gtg_$ guess_$ guys_and had_favourites had_to hand_where happens_every
has_access has_an has_bruises has_gone has_new has_stopped hate_me have_already have_done have_got have_is have_not
have_stopped have_told havent_told he_asks he_booked he_cries he_goes he_pays he_posted he_say he_sends he_takes
he_used head_girl head_is head_told hear_the heard_my hell_put help_before her_boy her_child her_husbands her_messages
her_mums her_on her_or her_step her_uncle here_come here_in here_she him_who himself_$ his_face his_hand his_headset
his_mum his_sister his_top holding_it home_in home_with homework_i hot_and hotline_for how_discord how_to how_worried
hugs_me hung_up hurt_myself i_cant i_click i_did i_didnt i_eat i_even i_hung i_noticed i_remember i_replied i_sleep
i_swear i_tel i_tell i_text i_tried i_woke ice_cream if_both if_my if_somebody if_this illegal_$ illegal_for in_an
in_english in_homework in_july in_pieces in_scotland in_some in_tomorrow in_uk instructor_puts is_25 is_29 is_back
is_being is_deleted is_done is_eleven is_for is_messaging is_nine is_small is_there is_using is_waiting is_weird
is_your isnt_one it_funny it_her it_kids it_make it_rape it_shouldnt it_stops it_this it_together joined_a joking_this
july_and jumping_in keep_talking keep_them keeps_asking keeps_calling keeps_me keeps_turning key_and kid_told kid_wont
kids_go kids_in kids_never knew_and knew_what know_his know_my knows_but lad_is lass_in late_night laughing_$ law_here
left_a left_alone let_gran lie_$ lied_$ like_that line_it listens_to little_sister live_stream lmao_my loads_of
locks_me lol_not lol_ok long_does loud_$ love_my made_an makes_him man_every man_gives man_has man_say man_she man_what
manager_at many_in married_man may_be me_4 me_going me_if me_messages me_or me_play me_realise me_send me_show me_sleep
me_taken me_tell me_today me_tomorrow me_why me_without mean_if meeting_a merry_xmas mess_$ message_children message_me
messages_me messages_when messages_with mine_did minors_and mocking_me mocking_new mocking_them money_by more_after
more_they mother_no mother_what mr_b mr_d mum_had mum_the mums_boyfriend mums_name mums_partner my_apps my_birthday
my_board my_bus my_drama my_eyes my_food my_fringe my_godfather my_internet my_legs my_leotard my_mosque my_nurse
my_pants my_paper my_passwords my_pictures my_shoes my_six my_tutee my_username neck_$ need_it needs_to new_accs
new_iphone nicked_my no_i no_matter no_money no_top nobody_$ nobody_at nobody_believes nobody_says normal_for
not_around not_here nothing_but nothing_for notification_$ now_they nudes_$ nudes_are nudes_of numb_and number_by
number_that of_15 of_apple of_consent of_dad of_our of_yourself off_amazon off_chat off_dead off_from off_what
often_should ok_what old_that old_told older_boyfriend older_lads omegle_type on_hold on_live on_monday on_page
on_tuesday on_your one_and one_was one_will online_wants online_who only_he only_messages only_some only_touched
open_on opened_and or_keep or_ruin or_your others_about our_call our_girls our_group our_own our_secret our_street
our_town out_a out_if out_on outside_of outside_our over_the own_and own_thoughts paid_and paid_for paper_round
parent_look parents_do parents_how parents_will partner_is pass_me person_in person_without phone_pings pieces_$
pinches_my pizza_place place_$ play_truth played_truth please_what police_for police_number porn_$ post_something
post_them posted_goodbye pounds_$ pregnant_$ presents_$ private_photos proof_$ pupil_wont puppies_$ put_my question_is
quick_question rather_go razor_blades real_mum real_reason register_for report_them reported_him rid_of ring_someone
ringtone_$ roblox_who roof_of room_so round_a round_is run_from run_off runs_the sad_teens said_bye said_dont said_what
saturday_and save_the saw_$ saw_her say_2 say_when say_yes sayin_i says_15 says_40 says_anything says_please says_your
scared_of schickt_mir school_a school_and school_any school_because school_we school_who scream_at screenshot_of
secret_from secret_with see_where send_picture sent_nudes server_asked set_up shaped_like she_changed she_says she_took
she_wont she_works shell_be shop_gives should_use should_we shows_my side_$ since_$ sir_in sits_$ so_a so_we
social_services some_account some_and some_lads some_of some_old somebody_told someone_is someone_it someone_made
someone_makes someone_older someone_posted someone_recorded someone_ring someone_she someone_stop someone_tell
something_awful something_very somewhere_i somewhere_to son_he soul_$ split_in staff_here starting_to stats_on
staying_with stepbrother_does still_abuse still_there stop_sending stopped_$ stopped_eating story_time stranger_he
stream_her such_an sunday_$ supply_teacher sure_i survivor_and swapped_pics sweets_to swim_teacher swimming_coach
tablets_and take_me takes_half talk_and talks_to tape_$ teacher_keeps teacher_read telegram_channel telephone_for
tells_us ten_$ tent_with text_i that_in that_tutor the_chat the_cupboard the_customers the_desk the_first the_front
the_garden the_ice the_leaders the_lesson the_lips the_list the_little the_morning the_owner the_pe the_playground
the_presents the_questions the_register the_shed the_staff the_student the_stuff the_talent the_tournament the_trainer
the_warning the_worry their_name them_now them_they them_when there_anyone there_is there_isnt they_all they_filmed
they_post they_still they_told things_for things_i things_when think_about think_are thinking_about thirteen_$ thirty_$
this_$ this_article this_country this_or this_stranger this_world those_kids thoughts_about threatened_online
threatening_me threats_$ through_the till_it tips_for to_all to_b to_cut to_first to_fly to_happen to_keep to_love
to_that to_touch to_wait to_what today_$ told_to too_big too_deep too_friendly took_it top_on topped_up touched_her
touched_me train_ticket trainer_any trainers_$ tried_to trouble_if trusted_adult turned_up twin_is two_girls two_years
type_site uk_if un_barbat un_monsieur un_senor uncle_and under_a uni_$ up_did up_every us_were us_when voice_says
voice_that wall_with want_him want_the wants_pics wants_proof was_caught was_crying was_eight was_finished was_my
was_your wasnt_a wasnt_my watching_$ way_out we_could we_get we_played week_the weeks_and weird_texts weird_with
were_meant were_wrong wet_the what_a what_goes what_means what_time when_were where_do which_helpline who_gave who_i
who_makes who_now who_pay who_speaks who_taught who_touched whole_class whole_football whole_team whom_do why_am why_it
why_the will_send will_they with_50 with_and with_grown with_no without_mocking without_saying work_experience work_in
work_it works_and worried_my would_kill written_to wrong_and yo_who you_alone you_be you_feel you_give you_up
your_coach your_list your_sister
""",
    4: """
11_or 13_$ 13_ans 13_gets 13_yr 14_is 16_and 19_$ 200_in 200_quid 20_yr 2_b 32_$ 4_$ 500_or 5_and 71_$ 9_year ^_3 ^_ana
^_counselling ^_does ^_had ^_half ^_lately ^_lifeguard ^_mio ^_pay ^_smh ^_three ^_twitch ^_watched ^_white ^_wo a_26
a_bank a_bra a_groomer a_hunch a_lass a_laugh a_nude a_package a_plane a_poll a_quiz a_relative a_teenage a_telegram
a_text a_wooden about_12 about_is about_that abuse_$ account_just act_normal actually_come adding_me adult_what
after_pill age_he alive_$ all_these allowed_online already_happened already_sent always_wants am_18 am_mature am_meant
am_only am_safe an_apprentice an_uber and_asks and_her and_i and_makes and_never and_pregnant and_some and_takes
and_told and_wont anyone_there anything_$ anyway_$ anywhere_else apprentice_at are_everywhere are_off are_pictures
arm_$ as_it as_well asked_which asks_for asks_who at_hers at_kids at_our at_sports away_if back_by back_for back_i
bad_person bail_and bank_account battle_pass be_bad be_his be_married be_me because_a because_mine because_then
been_arrested been_sext been_targeted behind_me believes_me big_sister bin_$ bitcoin_or blackmail_by blade_in
bleeding_a blue_$ bot_that bot_watching bought_me bought_the boyfriend_how boys_are boys_being boys_does boys_i boys_in
bra_off breakfast_or bring_a bro_$ broke_$ brother_got brother_his brother_in brought_a burns_me but_my buzzes_$ by_6
by_sunday called_kev called_max came_forward cant_turn car_i card_in cards_$ case_$ cash_$ catfished_and caught_how
cause_mine chats_to child_is child_wont children_i club_and club_in coach_has colleague_is colleague_messages
collected_by come_at conversation_$ could_fall counts_as coursework_and cousin_does cover_vpns crashes_at cries_when
cupboard_$ cut_their dad_a dad_computer dad_does dad_makes dance_teacher dass_ich date_a daughter_flinches daughter_i
daughter_was day_the deal_or did_every did_stuff didnt_know difference_ok dmd_me dms_and dms_me do_and do_lines
do_teacher do_this does_your dont_$ dont_listen door_again door_just door_neighbour down_by down_last dread_the
driver_knows driving_me dumb_$ e_frica emailed_me ended_up essay_on essay_that even_for every_app everyone_that
exams_are fake_nudes fall_asleep far_as feel_right filmed_us find_out finds_me fingers_$ first_job flight_$ fly_to
food_in for_hiding for_liking for_meeting for_mine for_no for_old for_ranked forced_to forever_$ forty_years friend_in
from_meeting from_today fun_fact get_done get_messages gets_his gets_taken getting_blackmail getting_calls
getting_messages girl_on girl_said girl_there go_if go_of gone_$ got_40 got_arrested got_flashed got_out grandad_$
groomed_last group_$ group_that grown_man had_it hai_ke hamster_$ hands_shake happened_again has_a has_three
has_written hate_what have_anything have_had have_seen have_those have_to havent_eaten he_gives he_pretended he_shared
he_show he_sold he_went he_would hear_any hell_drive help_a helps_$ her_all her_alone her_essay her_i her_picture
him_if him_it him_on his_aftershave his_girlfriend his_mums his_tent his_whole honestly_what hot_tub hotel_key human_i
i_allowed i_already i_answered i_can i_dread i_guess i_hear i_isnt i_leave i_let i_love i_loved i_moderate i_skip
i_starve i_still i_stopped i_talk i_word in_cars in_danger in_england in_her in_hospital in_pakistan in_since in_that
in_with in_yb is_23 is_32 is_crime is_home is_hurting is_missing is_nothing is_only is_pretending is_safeguarding
is_seeing is_sending is_showing is_talking is_told is_worst isnt_right it_all it_first it_grooming it_has it_isnt
it_literally it_out it_real it_til it_whatever it_wrong job_and just_been just_for just_froze just_talk just_tell
just_tired keen_on keep_quiet keep_their keeps_adding keeps_mocking keh_raha key_card key_to kid_go kid_has kid_online
kill_her kill_myself knee_$ knows_all knows_our la_noche lads_in last_$ last_month last_week lead_who leader_says
leaves_us legs_$ lessons_are letter_to lights_are like_40 like_fingers like_the literally_what logged_into lol_nobody
lol_that long_you love_you loved_him lovely_$ made_fake make_someone makes_the makes_us makes_you man_calling man_keeps
man_we man_wont manager_keeps many_15 marks_for mate_from mate_is mate_keeps mate_says mates_to mature_for maybe_$
mcdonalds_he me_demande me_everyone me_he me_it me_outside me_right me_round me_stuff me_til me_voir me_which
mean_because meet_someone meeting_someone member_of messaged_my messaging_does mi_e middle_one might_be minded_her
mine_is mine_szantazuje minute_$ mocking_it moderate_a month_that months_$ more_and morning_after mum_checks mum_seeing
mums_at mums_man my_backs my_bum my_door my_goddaughter my_granddaughter my_online my_outfits my_pc my_piano my_pics
my_rugby my_secret my_stepdaughter my_stream my_teacher my_tennis my_three my_twelve my_twins nearly_dead need_somebody
nephew_streams never_do never_mind never_told new_accounts new_trainers next_room nice_man niece_and night_i
nobody_listens nobody_talks noche_$ not_answering not_doing not_funny nude_of number_in of_himself often_are old_if
old_volunteer old_who older_man on_40 on_bail on_bathing on_how on_omegle on_our on_parents on_roblox on_saturday
on_three on_zoom one_in one_person ones_who online_boyfriend only_an only_and only_ten or_12 or_dinner or_he our_au
our_chat our_door our_football our_gym our_pastor our_private our_road out_loud over_or overheard_two paid_in
pakistan_$ parents_about parents_fight parents_no parents_on parents_wont pay_them people_are petrol_$ phone_buzzes
phone_case phones_nearly photo_in pic_in pic_off picking_up pics_just picture_removed pictures_asked pills_in pings_$
please_i point_of police_officer popped_up private_lessons privates_$ proof_i pupils_$ pyjamas_$ questions_about
quietly_$ rape_if read_my read_your reading_that reads_my realised_my report_about report_says report_that reported_to
roommate_at round_the rugby_club ruin_$ run_the run_to safeguarding_i safeguarding_lead said_hed said_pay said_shed
said_they same_one say_who says_nobody says_tell scared_now school_counsellor school_now school_uniform schools_it
secret_game sending_it sending_my sent_$ services_take set_$ sexual_abused shake_$ shared_our she_hasnt she_makes
she_unfollowed shed_be shouldnt_have shut_the sign_my sir_is sit_next six_hours sleep_on slowed_down smoke_alarm
so_alone so_mum sold_me somebody_be someone_abroad someone_called someone_says something_$ something_at something_isnt
son_friend son_uses son_was spiel_$ split_up sports_day square_and staff_at stand_up started_a started_the stay_on
step_on still_want stop_going stopped_replying student_emailed stuff_that stuff_with such_a take_no talk_without
teacher_asks teacher_be teacher_he teacher_locks teacher_lose team_has tell_them tell_who tent_$ terrified_of texts_$
that_says that_somebody the_70s the_attention the_caretaker the_case the_chats the_floor the_head the_hot the_leccy
the_music the_neighbour the_offender the_schools the_tickle the_vicars the_weekend their_own them_in then_asked
they_are they_came they_cant they_cut they_find they_pass they_said they_stopped things_at this_happen this_one
thought_they threaten_my threatening_to three_days thursday_and ticket_in tickets_for time_his time_my to_clear to_die
to_next to_parents to_post to_pray to_recruit to_swimming to_train to_underage to_who today_and told_anybody took_the
top_off touches_her touches_me train_tickets tub_$ turn_it turned_the tutor_did tutor_to twelve_year um_homem uma_foto
un_hombre uncle_$ under_$ underage_girls up_and up_in us_at us_to used_a uses_one van_and vapes_$ video_in voice_note
want_2 want_200 want_go was_abused was_arrested was_going was_ten watched_the we_found we_have we_should weeks_ago
weeks_i weird_that were_my what_happened when_her when_his when_you where_else where_it where_they while_it who_wont
whole_time why_we why_would will_dass will_this with_an woke_up wont_go word_it worked_out would_miss wouldnt_get
wouldnt_let write_it writing_this wrong_that wrong_with yb_with year_8 year_was year_which years_difference yesterday_$
yesterday_and you_$ you_come you_who young_people your_dad your_nudes youth_leader
""",
    5: """
15_year 15_yr 1_in 3_of 40_mins 40_quid 4_pics ^_asks ^_auntie ^_camhs ^_dad ^_ich ^_kms ^_lad ^_not ^_on ^_packed
^_pan ^_police ^_pov ^_reported ^_samaritans ^_someones ^_started ^_student ^_swapped ^_vinted ^_whole a_blade
a_calculator a_chi a_cop a_cv a_disclosure a_gang a_grown a_man a_passport a_playlist a_rope about_his about_mr
adult_on after_my after_something aftershave_$ again_because again_since ago_$ all_up am_$ am_16 am_52 am_and am_gone
am_really ammi_ko and_comes and_did and_hiding and_logged and_scared and_turned ani_$ ans_et anything_just app_where
apps_have are_about are_girls arrest_me art_server as_far as_rape asked_for asking_about asking_for asks_where at_1am
at_church at_ours baby_i babysit_asked babysitter_$ be_friends be_i be_ok before_and being_bullied bit_$ black_eye
bluff_$ bored_of boss_at boys_cant brother_has brothers_mate but_can but_the call_a called_when cam_in can_pay cant_do
cant_get cant_ring cant_tell care_$ case_was cba_with chapter_is charity_advise checks_my child_screaming
childrens_homes come_$ contacts_$ could_be cousin_stays crying_in cv_i dad_and dad_friend dark_$ daughter_chats days_of
delete_our deleted_everything did_and did_something different_men do_mods do_you does_$ does_isolation door_handle
drinks_$ drive_to dumb_but each_other eat_$ eat_me eating_me efo_llun eleven_$ enough_of even_joking ever_feel
every_match every_night everyone_would eye_$ eyes_only family_member famous_people feel_dirty fifteen_$ find_me firm_$
firm_tutor first_time followed_home for_coursework for_dad for_the for_word for_young foster_mum found_my free_and
french_and friend_has friends_mum from_internet game_with gaming_friend garage_$ get_picked get_started get_up girl_do
girl_for girl_in girl_is girl_online girls_no go_for good_night got_a got_convicted got_me got_paid grandad_plays
groomer_is group_makes groups_that guess_my had_enough half_my happened_$ happened_with happening_again happens_at
has_cuts has_happened has_stuff have_his he_follows he_go he_isnt he_laughed he_reads he_saved he_wont he_wrote
hear_anything heard_a hearts_at hell_marry help_but helpline_in her_cousin her_how her_in her_school her_to here_no
hi_i him_by him_for him_in him_is his_dad his_friends his_laptop his_number his_shoes hold_$ home_and home_to homes_$
homework_about how_do how_old hurting_me husbands_laptop hypothetically_a i_fell i_gave i_hate i_lie i_met i_ran
i_swallowed i_thought ignore_$ ill_do imi_cere in_childrens in_pe in_roblox in_trouble inside_my is_$ is_18 is_2 is_28
is_acting is_asking is_ceop is_childline is_eight is_fourteen is_like is_pure is_sore is_what isnt_safe isolation_mean
it_blackmail it_buzzes it_eating it_even it_legal it_messed it_over jai_peur joke_account just_log just_posted
keeps_offering kid_in kids_$ kids_like kids_online kitchen_$ knew_which know_how know_that lad_on leave_home legal_for
let_it lets_me letting_me like_$ like_she lives_on log_off logged_off made_this man_do man_my man_says many_teacher
marks_on me_an me_do me_go me_got me_money me_more me_online me_voice mean_coercion meeting_him member_is men_keep
messaging_kids met_a met_him might_do mine_says mistake_and modelling_scout money_where more_she mum_so mum_what
mum_would my_contacts my_homework my_mother my_new my_passport my_pastor my_phones my_roommate my_unit need_advice
neighbour_boy net_$ new_babysitter new_man next_steps nice_$ niece_is night_$ no_answer nobody_else nobody_would not_13
not_being not_gym not_of nothing_happened now_a number_is of_not of_stuff of_us off_even offender_is officer_$ ok_at
old_has old_want on_things one_message only_has only_one open_a or_anything or_sleep other_peoples our_foster out_$
outfits_$ owner_has pan_z people_hurt people_it person_i photo_and pic_$ pics_for please_where police_about
posting_about posts_her promise_you pupil_came pupil_drew pupil_says put_a put_his quid_what quiet_for random_men
reading_lol reading_the real_and real_person reason_to recorded_our remember_the remote_controls report_if report_to
rhywun_efo rope_$ rough_$ rugby_$ said_his said_it said_please said_this same_words say_dont say_in say_she says_after
says_burn says_do says_something says_we scare_me school_bus scout_wants screenshotted_it secret_boyfriend
see_everything selling_my send_proof sent_one server_a shared_$ she_met shoes_on shouldnt_of show_anyone shows_me
since_the sister_she site_$ slept_in small_art snaps_$ so_hypothetically so_it somebody_filmed someone_elses someone_if
someone_who someone_without someones_hurting somethings_wrong son_$ sound_dumb south_africa special_and staff_to
stays_$ still_report stop_messaging stuff_to swimsuit_shots taught_me teacher_get teacher_in teaching_assistant teddy_$
teenagers_what teens_and tel_$ tell_you than_go that_article that_as that_coach that_him that_make that_safe the_$
the_cops the_football the_friend the_gift the_groomer the_house the_internet the_kitchen the_loo the_money the_one
the_others the_park the_part the_puppies the_road the_seventies the_stop they_have they_leave they_sent they_stop
think_my thinking_$ this_before this_group this_to this_took this_town this_year those_chats threatens_to three_boys
three_kids three_phones tired_$ to_an to_avoid to_drop to_fail to_girls to_i to_it to_move to_ring to_sext to_stand
to_those toilets_because tonight_or took_some touching_my under_14s uniform_$ up_some victim_of vinted_buyer voted_$
wait_is waits_at wanted_a wants_500 warning_signs was_11 was_so was_such was_too wasnt_$ we_are we_can were_all were_in
what_age what_all what_grooming what_mean what_to what_year when_i when_it when_your where_messages which_staff
white_van who_does who_fear who_is whole_year why_didnt wife_$ wife_for with_everything with_just without_getting
without_him wont_look words_but works_for would_come wrote_in wrote_me year_10 you_delete you_do you_rather you_wont
your_address your_cousin your_own z_internet
""",
    6: """
0_$ 15_it 18_months 1_of 2_days 2_weeks 4_and 4_boys 50_times 7_$ ^_am ^_asked ^_at ^_being ^_bots ^_cba ^_england
^_gave ^_mod ^_send ^_turns ^_who ^_wrote a_12 a_13 a_burden a_childs a_cupboard a_date a_lot a_modelling a_person
a_police a_policeman a_row a_server a_special a_sugar a_support a_warning about_a about_ending about_online
about_wanting after_reading allowed_to am_9 am_prettier am_used and_call and_dan and_found and_half and_idc and_nothing
and_turn answer_in answering_$ anyone_i approached_on are_going around_kids arrested_and article_and as_kids asked_why
asking_my at_the at_work away_for back_so be_over be_sick been_caught been_sneaking being_followed being_here
being_passed bit_much bits_on block_him breaking_$ breathing_$ brother_forces burns_$ bus_driver but_now button_for
buyer_wants by_different bye_$ calculator_$ cam_is came_back can_help can_speak can_talk cant_write card_and carry_on
caught_by cause_the chat_open children_at childrens_home childs_at country_$ court_$ crying_all crying_on cut_in
dad_broke dad_to days_$ days_in de_30 die_from die_than dmed_me do_men does_sir does_someone doing_$ doing_to
dont_really drive_the dropped_and early_to ending_it england_for england_lost er_hat ever_$ everyones_on face_in
fail_french famous_on fell_$ fi_ar firm_have for_ever for_more for_what foster_dad foto_$ friend_keeps friend_wrote
frightened_$ from_someone funny_about games_with get_me get_through gets_off girl_gets girls_i girls_on gives_you
go_into go_to goes_away going_out gone_bad goodbye_$ goodbye_in got_62 got_shared grooming_and grooming_as group_for
group_got guild_leader hand_on handle_$ happen_to has_$ has_burns has_sent hate_it have_made have_my he_lied he_put
he_screen he_wasnt he_works hed_find helps_with her_arms her_manager her_stepdad her_voice hide_a hiding_$ him_round
him_to his_cam home_like homework_$ hurt_themselves i_act i_drive i_had i_havent i_hide i_reply i_said i_scare
i_scratch i_shower i_understand i_wore i_worry ill_ruin in_june in_one in_south insists_on is_been is_famous is_fifteen
is_good is_here is_out is_pointless is_responsible is_smashing it_and it_gets it_he it_him it_of it_right it_without
job_for just_want just_wondering keep_mocking keep_secret keeps_sayin keeps_saying keeps_touching kid_and kids_call
kids_clothes kids_cut lad_who last_night last_time late_to laughed_when left_for leg_$ lighter_$ like_50 little_wife
looks_like lot_is made_him make_you man_filming man_off man_who manager_is mans_name mate_sent maths_tutor me_but
me_not me_please me_too me_write means_in meet_$ men_$ mod_of mods_see mon_prof money_$ morning_$ move_$ move_in
mum_thinks mum_told mum_works mums_new my_9 my_babysitter my_bro my_child my_childs my_followers my_friends my_girl
my_grandkids my_hands my_light my_nudes my_parents my_partner my_post my_real my_son my_supervisor my_uncles
myself_when name_now neighbour_shows new_nursery niece_has no_food not_for not_live not_to note_in now_isnt now_it
o_poza off_early ok_he ok_so old_for on_cam one_doing one_hour one_minute one_sees online_and online_for online_safety
only_have open_$ opens_$ or_dare our_bin our_club over_for own_cousin parents_right pay_day pc_and phone_down phone_i
photo_$ photos_$ picked_up pics_to ping_$ planning_to point_in pointless_$ popular_$ posted_it pretended_to
prettier_than private_$ pupils_essay pushing_me quickest_way quote_from rather_die really_know reason_$ report_what
results_$ ring_at room_i said_grandad said_so saw_in saw_my say_1 saying_bye says_keep school_by school_on screaming_$
screen_recorded screenshotted_$ secret_it see_a see_him sees_the sends_her server_is sext_$ she_has she_is should_have
sim_$ sister_so sit_on sleep_and sleeps_with sneaking_out sneaks_out so_before somebody_is something_weird son_have
sore_and sounds_like special_$ started_$ station_by stepdad_$ still_messaging story_$ stranger_has street_$ student_$
stuff_$ stuff_on stuff_online support_group taken_off taking_too teacher_are teacher_go teenage_boy telling_him
tennis_coach terrified_$ text_line that_at that_girl that_gone that_mean that_means that_tells the_bits the_bridge
the_changing the_club the_days the_fridge the_leader the_numbers the_sleepover the_time the_van them_something
there_were thing_he things_in this_and those_stats threw_my through_my ticket_$ till_monday time_and to_anyone to_as
to_carry to_ceop to_hide to_send touched_my trust_me truth_or uncle_there understand_that up_on used_the vicars_son
von_mir want_not wants_me wants_us warning_$ was_1 was_approached was_dropped was_messaging was_raped was_two
watches_me we_never week_as well_a went_from whatever_i when_dad whispered_that who_helps who_keeps who_would
with_children with_him with_like with_o with_pics without_breaking wont_put would_be would_help would_take
wouldnt_understand wrote_it year_2 you_die you_reply you_stop you_trust
""",
    7: """
10_seconds 12_i 12_is 14_i 18s_$ 28_and 30_year 3_days ^_could ^_hey ^_his ^_long ^_neighbour ^_ran ^_tengo ^_unpopular
^_were a_childrens a_colleague a_different a_goodbye a_lighter a_photo a_picture a_pupil a_report a_slide a_stalker
a_tool about_her about_it acting_out again_and am_attracted am_done am_his am_telling am_year an_adult and_also and_can
and_no and_see and_sends and_this anymore_$ app_i app_that are_a arrested_for article_could as_being assaulted_at at_12
at_4 at_midnight attracted_to ayuda_por be_taken be_worried bed_$ being_nice being_threatened believe_me big_deal
blackmail_$ body_was boyfriend_i brothers_friend by_kids call_someone calls_with cam_$ cant_look cause_i chat_for
club_has controls_my conversation_with cuts_all cutting_again dare_with did_$ disgusting_$ do_anything do_people
do_today dont_make dont_think dsl_in else_has end_it ex_wont exactly_what face_and fall_in feel_disgusting fiance_$
films_the flinches_when for_boys forgot_$ friends_with from_him from_school from_that from_the front_door fuel_of
get_taken girl_has gives_me giving_my got_the grandkids_over grown_up guides_$ guys_car hands_$ hang_up happened_at
has_seen have_a having_flashbacks he_calls he_get he_is he_said head_on help_in here_$ here_by hide_in his_$ his_job
hour_to i_forget i_going i_keep i_lied if_someones in_ireland in_luton into_me is_13 is_anyone is_looking is_off
is_packed isnt_a isnt_answering it_already it_but it_count it_doesnt it_friday it_my it_up just_not just_told
keep_thinking kid_tells kids_from kids_use kms_not know_it know_of know_why ktos_mine laughing_at leave_it lied_about
like_walking little_brothers live_with lockers_$ lunch_is luton_$ man_is many_paracetamol maybe_i me_leave me_stay
me_through mean_it monday_$ mor_$ most_victims mum_knows mum_threw my_dogs my_ears my_gaming my_house my_music my_niece
my_pic my_stepmum my_street my_the my_tummy my_video myself_$ need_somewhere next_to no_for no_like not_exist nothing_$
number_five of_8 of_under old_off old_on on_$ on_twitch once_and one_keeps only_thing or_no out_my over_zoom pal_keeps
paper_i park_roof part_where pe_net phone_and phone_just photos_are pic_and pictures_for plan_and plane_ticket points_$
por_favor pulls_my purpose_$ puts_his quiz_on raha_hai ran_a rape_$ read_to remember_all report_most report_one
report_say report_something round_$ safe_$ sais_pas say_why says_to scared_to school_club school_toilets serious_$
shaking_and she_keeps she_was shoes_$ sitting_on start_the still_count street_name stupid_$ summer_$ swear_on
tablets_for take_her talks_about teacher_$ teacher_being teacher_it teacher_sent tells_on than_here than_my that_even
that_looks that_quote that_where that_works the_anonymous the_bruises the_computer the_counter the_lads the_law
the_lockers the_mirror the_paper the_party the_police the_quickest the_timer the_voices the_wardrobe their_no there_i
there_someone there_stats there_such thing_as this_chat tho_does three_and tickle_game to_a to_end to_hurt to_meet
to_pay to_prison to_sit to_swear tuesday_$ under_18s unpopular_opinion usual_$ victims_are video_of wake_up was_number
were_three wets_the wheres_a whose_kid why_$ wont_let word_for yeah_$ yeah_how year_10s year_4 you_fall your_body
""",
    8: """
16_yr 2_a 46_$ 8_for 9_$ ^_after ^_every ^_felt ^_going ^_he ^_id ^_le ^_mate ^_moj ^_please ^_section ^_she
^_something ^_standing ^_this ^_wish a_30 a_big a_fake a_guys a_number a_plan a_toddler about_our added_me again_that
against_me age_13 age_is am_19 am_getting am_reading am_stuck an_animal ana_khayfa and_calls and_heard and_realised
and_thinking animal_$ another_app app_on arent_about asking_because asleep_$ back_there bad_$ bad_that bank_card
because_of been_holding before_$ before_friday believe_my bit_where block_or both_work boyfriend_friends bridge_$
brother_safe bus_a by_someone bye_to call_the came_up can_play cant_go cant_talk chair_against class_and come_in
commented_on computer_$ corners_me count_$ dad_got days_on did_it doing_it donde_vivo easier_to essay_$ every_single
everyone_and everything_and everywhere_$ ex_is fake_account figure_again filmed_me for_kids for_now for_people
friend_takes friend_taught fuel_name game_friend girls_at gives_my go_back go_without got_beaten got_everything
happened_in hasnt_eaten he_checks he_still here_for here_he him_$ his_uncle hurt_a i_dont i_make i_think if_i if_you
in_a in_chat in_class in_year is_coming is_got is_logged is_not is_on is_scared is_still it_every it_forever it_not
it_to joke_or joke_please jump_$ kids_have kids_need knew_my left_i let_go letters_$ like_you likes_it line_with lit_$
little_$ little_girl little_kids living_$ loo_at lose_his love_her marry_me me_good me_last me_like me_off
me_skateboard mein_trainer messages_from midnight_$ miss_him months_i most_days much_this mummys_friend my_daughter
my_duo my_stomach my_trainer name_on nice_to night_and nine_$ now_and numbers_include nursery_on of_hours of_this
off_an old_$ old_is on_paper one_with online_$ or_go or_they our_house page_$ page_12 page_5 paper_and parents_both
parents_whose park_gives passed_around pay_$ phone_is phone_off photographer_at platform_and plays_a police_first
police_on police_station pretending_to princess_$ problem_$ put_an put_up quick_he ready_$ report_button report_have
ring_childline robux_$ sabe_donde school_trip seen_it sees_$ send_it send_the she_came signs_on since_nursery
single_one skate_park skateboard_tricks sleep_$ sleep_since sleeves_in something_i something_wrong sorry_for sorry_to
speak_$ started_as stay_after still_smell store_room takes_pictures talent_scout talked_$ teacher_put telling_$
tengo_miedo the_baby the_girls the_lad the_messages the_pills the_platform the_school the_skate the_store the_threat
the_video the_word them_a them_and they_arrest theyd_get thing_do thinks_it this_any thought_it to_explain to_mind
told_her told_my too_late trip_$ tuition_sir up_at upstairs_$ video_is wahed_kbir weekend_$ were_going were_groomed
what_he what_she when_they who_are with_ana with_the wont_take work_$ work_late worse_$ you_ever your_parents your_time
""",
    9: """
2_cut 3_kids ^_everything ^_groomed ^_mae ^_page ^_read ^_sitting ^_there ^_tuition ^_which a_15 a_cousin a_favour
a_member a_mess a_photographer a_site a_stranger about_him accounts_$ actually_$ all_be all_laughing all_night all_the
alone_$ am_choosing am_trying an_assembly are_on article_says ask_something asking_how away_$ bath_$ be_asleep be_at
be_there because_it bed_again boarding_school broke_his but_it call_$ call_it captions_$ cause_he clothes_$ coach_what
comes_at count_if cousin_is cover_the cut_$ dad_threw days_and deadline_$ deep_$ delete_a did_an dont_remember
drew_something dropped_$ eaten_in favour_$ feel_trapped felt_like finding_out for_homework for_modelling for_parents
found_the from_our get_in get_these give_him goes_to great_a hain_$ happening_to harder_$ have_known have_nobody
he_screenshotted he_waits held_my hiding_under his_little his_name holding_the i_couldnt i_froze i_reckon i_started
i_wont idea_$ in_care in_our in_the is_allowed is_dating is_in is_just is_losing is_started is_telling is_walking
it_after it_dark it_normal it_still it_wasnt keep_a keep_having keep_my keeps_posting kick_off kids_that kind_at
laughed_$ law_say leave_a little_cousins long_sleeves look_after looking_over love_each make_him many_cases maths_and
me_down me_how mean_nobody meet_him messaging_$ mi_tocca mio_zio miss_me moaning_$ mum_is my_address my_foster
my_husbands my_next my_number my_stepdad name_and name_in neighbour_kid no_parents number_i of_me old_at on_mums or_my
pain_$ phone_under plan_on platform_did play_the please_help police_actually policeman_$ rang_me report_i rules_for
safe_from says_leave says_report schreibt_mir section_3 sent_it sister_$ slide_about slipped_me so_kind so_were sold_my
somebody_$ someone_for something_bad stop_ringing strokes_my summer_holidays swear_$ table_$ take_his teacher_from
teenager_to texts_me that_me the_assistant the_bell the_cold the_deadline the_essay the_garage the_marks the_nurse
the_organist the_past the_room the_table the_usual they_made theyd_all think_i this_house this_is thoughts_$ three_more
three_of tiktok_dances til_this to_come to_cover to_speak to_talk until_the up_a upstairs_now us_$ was_touched ways_to
we_love went_into what_my what_number when_the where_we which_chapter which_window who_were window_is with_new
write_his writes_about wrote_goodbye you_a you_run you_talk younger_kids zio_mi
""",
    10: """
15_$ ^_always ^_anyone ^_better ^_didnt ^_je ^_lads ^_meu ^_mon ^_one ^_piano ^_saw ^_summer ^_un a_16 a_chat address_$
after_10 against_the all_dad alone_and and_that and_they and_wets and_wrote and_you asked_and asked_like assembly_about
at_boarding at_first at_school back_to be_victims came_in can_hear channel_with child_told childline_number club_is
come_if could_my counselling_for cry_every danger_$ dead_and describes_my did_that didnt_$ edge_of everyone_knows
everything_$ friday_$ froze_$ funny_$ get_reported gift_cards going_$ good_to got_in got_raped grooming_if happened_on
have_named he_comes he_says he_writes her_she her_story hits_me how_did i_cry i_do i_read i_report i_wear id_be
in_another in_my is_over is_with it_coming it_just it_quiet just_pay keeps_getting knows_and make_kids make_the me_home
me_stand mum_hits mums_who my_bestie my_dog my_fuel my_pal my_tiktok named_the need_help new_ones nice_but not_a
not_abuse not_sure of_him often_do on_call on_in or_will outside_$ parents_were pay_him people_who properly_$ really_$
reckon_$ report_describes safe_here safety_and say_to sister_wants something_happened son_football stand_in standing_on
statistic_$ team_is that_all that_i the_edge the_letters the_priest the_problem the_wall theres_this things_that
tiktok_account to_disappear to_everyone to_jump to_report to_somebody to_stop too_much tutor_asked what_i what_now
where_am who_can why_does will_i wont_tell word_grooming work_on would_it wrong_$ you_make youth_group
""",
    11: """
16_$ ^_boys ^_er ^_nothing ^_um ^_we ^_will a_black a_knife a_normal a_phone a_year always_asks amount_for and_does
and_now and_someones and_theres another_country at_my bad_thing be_doing behind_the blood_$ booked_the but_he cant_eat
cases_never coach_to cousin_who dad_found diary_$ disappear_$ do_kids done_bye dont_ask dont_like dont_see even_count
ex_keeps for_everything forces_me forget_the get_help go_when gofyn_am have_written he_made he_only heavy_$ how_often
i_fi i_lock in_3 is_all is_booked is_the it_show it_urgent key_$ lads_are leader_$ long_till looking_at mae_rhywun
mate_who me_funny me_i men_in mirror_$ music_teacher my_best my_body my_discord my_fault my_firm my_game my_grandson
my_hamster my_photo my_tablets my_twin my_whole need_to note_saying now_wants officer_was once_for ones_$ or_else
over_$ over_at over_it passport_$ pay_or people_do percent_$ piano_teacher pictures_back present_$ recording_$
right_since scared_$ she_doesnt sick_$ sim_card since_that so_no take_$ talk_$ text_back that_statistic
the_conversation the_day the_example the_officer then_i there_$ there_a theres_blood these_messages they_give
things_with threatening_$ till_they touched_$ trapped_$ twice_$ up_3 urgent_$ walking_into was_in was_nice was_online
week_with went_$ with_these wondering_if written_the
""",
    12: """
^_listening ^_mums ^_older ^_says ^_timer ^_why ^_yes a_group a_mans a_reason a_second about_my after_every all_about
an_app and_one anyone_actually anything_to ask_you be_10 beaten_$ choice_$ comes_in done_with even_tell every_day
everyone_thanks flat_in for_days for_months for_sending gave_me half_term hell_be help_line hey_bot his_age his_side
history_is i_block i_call i_in i_shouldnt i_used it_now it_when it_work key_in know_before know_some locks_the looks_at
made_a made_to makes_me me_tho meant_to much_is my_abuser my_ex my_own not_joking number_$ one_who only_did other_girls
peace_$ people_tell report_remove say_anything second_phone show_on social_worker sugar_dad tell_their that_arent
that_my the_criminal the_memories the_new the_tablets their_mum they_took thing_does three_year throwing_up to_live
told_a train_$ under_the used_$ voice_notes was_$ was_made watches_things where_she wish_i wont_say year_9 you_even
you_go you_said yr_old
""",
    13: """
^_ashamed ^_christmas ^_looking ^_only ^_scared ^_staff ^_want a_blackmailed a_code a_joke after_school and_left
ashamed_of at_a at_me bag_$ bleach_$ call_without did_other does_that down_images drinking_and every_meal floor_$
game_$ game_every good_at grades_$ he_does home_$ i_be i_pretended it_was just_swallowed know_what level_is like_a
listening_$ literally_me look_in many_of me_who my_diary my_heart never_get not_lol of_here of_these of_what on_his
packed_a past_$ pays_me police_said post_it raped_$ says_he school_timetable see_me sleepover_$ something_from stats_i
support_$ tasks_and than_her that_man that_number the_least the_pain the_person the_signs the_stats type_here weird_$
whenever_a who_didnt wifi_password works_$ you_call
""",
    14: """
^_bored ^_can ^_man ^_need ^_nobody ^_teacher ^_used a_car a_game a_girl a_train all_back an_accident anyone_else
are_being are_meant at_14 being_blackmail being_hurt birthday_$ boyfriend_$ broken_$ brought_it bruises_$ change_$
closed_the coming_back dad_do dating_a delete_it do_any do_something dont_have everyone_laughed everything_is explain_$
feel_like first_so get_over girl_$ good_idea got_hit i_sent i_should is_five is_literally it_take left_to live_for
lock_the made_my many_is me_behind meu_padrasto my_family name_$ not_safe now_what old_i on_a on_there other_kids
pain_to phone_bill road_$ roof_$ room_at show_up so_does somebody_to someone_$ speak_to taken_away talking_to the_only
the_physio the_pool they_follow they_make through_with time_the to_him to_kill under_my want_my was_the why_me
you_something your_report
""",
    15: """
999_$ ^_cant ^_crying ^_feel ^_it ^_relapsed ^_theyd a_bag a_bath a_bot accident_$ am_good does_things followers_$
for_childline found_a friend_$ groomed_by hiding_in how_high i_just is_too lol_no look_like minors_$ my_face my_youth
need_support new_account no_more no_point of_minors of_them on_me on_the painful_$ pops_up so_i talk_to the_phone
the_point the_same to_leave to_like what_charity which_way who_sees who_supports
""",
    16: """
2_hours ^_kicked ^_safety ^_sat ^_should ^_sos ^_the ^_tired a_bad a_coach again_$ again_it around_$ been_groomed
bill_$ chat_private dying_$ help_please her_boyfriend high_does his_phone home_from ill_say images_of into_the
leave_the long_about make_it many_tablets number_for please_dont rather_be sat_on say_what should_$ so_he tell_about
that_he the_bathroom the_key the_man these_would this_time this_will to_text tomorrow_$ took_me want_out way_is
without_pain
""",
    17: """
4_percent ^_got a_chair a_key am_one and_my baby_$ be_better better_off can_a dad_$ finger_marks her_$ it_look
kicked_out life_is like_an on_purpose sos_$ supports_the thanks_for the_worst to_$ to_sleep tonight_$ up_after you_know
""",
    18: """
a_bridge a_note and_says at_night do_it fault_$ football_coach for_5 get_out id_rather is_this line_$ my_hair my_head
physio_$ say_this sells_it songs_for the_tracks the_train timer_is too_many tracks_$ used_it wants_my what_that
""",
    19: """
^_keeps ^_life am_on and_said daughter_$ day_after first_$ hours_left i_might into_care it_tonight like_it my_arms
nothing_left person_is room_$ run_away swimming_teacher to_my turns_out what_if wont_be
""",
    20: """
^_childline ^_made a_teacher about_what be_here childline_$ down_to existing_$ marks_$ my_swimming never_said not_ok
reading_this secret_$ stop_$ the_roof this_normal year_old
""",
    21: """
^_is ^_nearly and_a any_more house_$ if_it is_cutting it_me mum_doesnt my_pupil nearly_told thinking_of used_to
what_the without_my
""",
    22: """
^_i am_at childlines_number hurt_$ it_happened it_hard my_mums the_door
""",
    23: """
^_been ^_found ^_theres die_$ hard_to it_bad my_brothers ok_$
""",
    24: """
^_reading ^_wants back_$ i_go i_was more_$ my_school need_out off_$ only_wanted police_$ report_my tell_$ things_$
what_childlines
""",
    25: """
about_dying do_other my_nans one_of someone_please the_bed
""",
    26: """
^_999 ^_counting ^_what after_$ cutting_$ it_about my_name
""",
    27: """
coach_$ safety_pin
""",
    28: """
^_told tired_of
""",
    30: """
door_$
""",
    31: """
^_they am_in me_$ to_say
""",
    32: """
tablets_$
""",
    37: """
^_how
""",
    41: """
help_$
""",
    46: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -35: """
i>ORDINARY
""",
    -32: """
I>ORDINARY
""",
    -24: """
CARE>my ME>ORDINARY PIC>the is>SOURCE tell>HE
""",
    -23: """
KIN>VIOLENCE SEND>HELPREQ
""",
    -22: """
KIN>he dont>SOMEONE they>to with>PEER
""",
    -21: """
didnt>HE get>to to>have what>should
""",
    -20: """
ADULT>says ASK>a HELPREQ>at SELF_MINOR>and TOLD>his did>the has>PEER the>said this>in
""",
    -19: """
CARE>CROWD CARE>MY he>ADULT him>is how>ADULT i>her it>TOUCH this>the to>with wants>ADULT
""",
    -18: """
CONTACT>ADULT DIRECT>at HE>SOURCE ME>i OPINION>MY SEND>to VIOLENCE>ME and>i and>so he>HE is>so to>his
""",
    -17: """
ASK>who HE>ASK SOMEONE>CHILD dont>ADULT dont>MY for>the he>CARE my>do of>ORDINARY said>the the>STAT to>ORDINARY
""",
    -16: """
ADULT>he FRAME>it HELPREQ>with I>YOU I>her KNOWS>HE MY>ASK MY>ORDINARY OTHER_ADULT>SELF_ADULT SEND>ONLINE SHAME>the
WORRY>a and>tell did>HE do>get how>a is>that my>I tell>is what>can
""",
    -15: """
ASK>HE GIFT>dont GIFT>i HELPREQ>is HELPREQ>to I>from KIN>KIN KIN>PIC KNOWS>from ME>I MY>why ONLINE>to and>SOURCE do>a
do>i he>PEER his>i is>at of>SOURCE says>that she>me tell>I tell>i the>DISTRESS the>MINOR the>been will>if wont>get
""",
    -14: """
CARE>ADULT GIFT>I KIN>HE KIN>ORDINARY KIN>her KNOWS>ADULT MINOR>do OPINION>was ORDINARY>SEND OTHER_ADULT>and
PIC>HELPREQ SECRET>HE SOMEONE>ORDINARY THREAT>the a>for did>SOMEONE for>WE have>been he>keeps how>can is>WE it>from
my>at said>ME she>her the>this when>he where>the
""",
    -13: """
CARE>PEER CARE>he CONTACT>in CROWD>him FORCE>ASK HE>get HELPREQ>SOMEONE HELPREQ>SOURCE KIN>ME KIN>if KIN>not ME>HELPREQ
ME>SOURCE MINOR>ASK MY>because MY>wont ONLINE>so OPINION>he ORDINARY>a SELF_MINOR>I SEND>CONTACT SEND>for SEX>a
SHAME>to TOLD>HE VIOLENCE>to WORRY>ORDINARY a>STAT a>get a>on a>what do>I does>TOUCH does>in for>at for>on i>SOURCE
if>WORRY it>SEND it>wont me>HELPREQ me>ORDINARY me>the my>on my>to said>me tell>CHILD tell>to the>FORCE the>LEAK
this>ORDINARY to>MINOR to>of was>CARE when>should who>it with>the
""",
    -12: """
ADULT>if ASK>STAT CARE>if HELPREQ>WORRY LEAK>PIC ME>a MEET>CROWD MINOR>wants MY>SOURCE MY>his MY>of ONLINE>should
ORDINARY>ME SELF_MINOR>MINOR SOMEONE>dont SOMEONE>it SOURCE>SOURCE SOURCE>said VIOLENCE>that WE>PIC and>HELPREQ do>at
do>have do>they does>DIRECT does>tell for>FRAME get>HE have>SOURCE have>in he>NEVERMET he>tell his>THREAT his>what
if>him is>us my>ASK my>because our>it said>said says>was she>ASK should>HE that>does the>she the>with they>get
was>OLDER what>FRAME wont>HE
""",
    -11: """
ADULT>SOURCE ADULT>have ASK>ADULT ASK>can CHILD>LOVE CHILD>MINOR CHILD>his CONTACT>the CROWD>ASK DISTRESS>this
FEAR>ORDINARY FEAR>tell FORCE>want FRAME>the HELPREQ>cant I>where I>you KIN>MINOR KIN>says KIN>what KNOWS>he KNOWS>is
ME>said MINOR>it OLDER>SEX OLDER>at ONLINE>SOURCE ONLINE>it PEER>at SECRET>to SELF_MINOR>STAT SEND>of SEX>to
SOMEONE>CONTACT STAT>when TOUCH>the WE>do YOU>are YOU>me a>says a>they and>was at>ONLINE because>her cant>the do>SEND
does>KIN does>me for>WORRY get>KIN get>them has>HE has>his have>SEND have>on he>LOVE him>a how>MY i>a i>from if>she
in>ASK in>does is>CHILD is>ONLINE isnt>it it>CROWD keep>this me>SOURCE me>it my>she not>it says>ASK says>who she>ME
she>said so>is the>ABUSE this>it to>CONTACT wants>CROWD what>MINOR who>this with>MY wont>HELPREQ would>NUDE you>my
""",
    -10: """
ADULT>STAT ASK>FRAME ASK>HELPREQ BEING>keep CARE>are CHILD>ADULT CROWD>SOMEONE CROWD>a DISTRESS>in FEAR>that GIFT>says
HELPREQ>if I>ADULT I>KIN I>my KIN>ADULT KIN>STAT ME>have ME>him MY>but ONLINE>him PEER>are PIC>isnt SECRET>his
SECRET>in SELF_MINOR>CHILD SELF_MINOR>KIN SELF_MINOR>i SEND>ME SEND>a SOMEONE>MY SOMEONE>not SOMEONE>was SOURCE>ADULT
TOLD>was VIOLENCE>is VIOLENCE>want WE>ORDINARY WE>what YOU>my and>ORDINARY and>STAT and>your are>VIOLENCE are>in
are>they but>ONLINE can>CARE can>her did>not do>ASK do>tell do>them dont>YOU dont>he for>ONLINE for>can for>that
from>this has>do have>he he>ASK he>SOURCE her>WE his>GIFT how>it i>where if>GROOMED if>get in>but in>do it>at it>do
keeps>the me>have me>him me>said me>with my>KIN my>ORDINARY my>in not>SHAME she>OTHER_ADULT tell>a tell>he that>it
the>me they>NUDE this>do to>if us>do was>WE we>been what>and who>said why>not with>is with>it wont>CONTACT wont>MY
wont>SEND would>the you>are you>have you>me
""",
    -9: """
ADULT>should ADULT>want ASK>ORDINARY ASK>she BULLY>for CARE>MINOR CARE>NUDE CARE>a CARE>at CARE>it CARE>on CHILD>PEER
CHILD>STAT CHILD>at CHILD>he CHILD>not CONTACT>ORDINARY DESPAIR>the DISTRESS>PEER FORCE>my FRAME>CARE FRAME>PIC GIFT>is
HE>ORDINARY HELPREQ>CHILD HELPREQ>i I>but I>get I>she I>to KIN>ABUSE KIN>PEER KIN>SECRET KIN>SEND KIN>because KIN>had
LEAK>of LOVE>with ME>YOU ME>do ME>of ME>the ME>your MOVED>at MY>ME MY>the NEWS>NEWS NUDE>in ONLINE>ONLINE
ORDINARY>DISTRESS PEER>GIFT PIC>FRAME PIC>his PIC>how PIC>of PIC>who PIC>wont SECRET>ONLINE SECRET>but SEND>me
SOMEONE>OLDER SOMEONE>the SOURCE>FRAME SOURCE>SOMEONE SOURCE>can SOURCE>who STALK>ONLINE STALK>on STAT>CHILD STAT>does
STAT>the THREAT>GIFT VIOLENCE>ORDINARY VIOLENCE>of WE>at WORRY>to WORRY>who a>GIFT a>SEX a>not a>want at>ORDINARY at>at
at>for at>says at>what at>with because>I can>and can>for can>have did>get did>her did>she does>CHILD does>it dont>WORRY
dont>my for>BULLY get>CHILD get>GIFT get>not has>he has>it have>HE he>he he>me her>said his>and his>the his>was how>her
how>them i>but if>has in>HELPREQ in>in in>this in>to is>GIFT is>his is>how it>DIRECT it>PIC keep>PIC keep>in me>GIFT
my>CHILD my>i my>is my>why not>HE not>HELPREQ not>me of>is of>to on>NUDE on>what our>is please>it said>didnt says>SEND
says>him she>CHILD she>ORDINARY should>KIN so>had tell>KIN that>ONLINE the>ME the>NEAR the>SOMEONE the>TOLD the>how
the>of them>for they>SECRET to>SOURCE to>a to>how to>she to>to want>a want>to was>on we>HE what>CHILD what>she
what>would where>he will>HE with>SOURCE wont>MOVED wont>my would>ONLINE you>CHILD
""",
    -8: """
ADULT>LOVE CARE>TOUCH CHILD>SEND CHILD>WORRY CHILD>for CHILD>got CREEPY>PIC CROWD>CROWD CROWD>NUDE CROWD>STAT
DISTRESS>PIC DISTRESS>because FEAR>on FORCE>CONTACT FORCE>MY FORCE>this GIFT>but HE>at HE>tell HELPREQ>STAT HELPREQ>my
I>MY I>OPINION I>SELF_ADULT I>SOMEONE I>this KIN>GROOMED KIN>can KIN>wants LEAK>NUDE ME>GIFT ME>STAT ME>for MEET>ADULT
MEET>CHILD MINOR>MINOR MY>how MY>it MY>to MY>will NEAR>the NEVERMET>I NEVERMET>i NUDE>is ONLINE>get ONLINE>my
ORDINARY>me ORDINARY>to PEER>of PIC>can PIC>from SECRET>do SELF_MINOR>does SEND>please SEX>ONLINE SOMEONE>SEND
SOMEONE>SEX SOMEONE>SOURCE SOMEONE>didnt SOURCE>SEND STAT>SEND THREAT>a THREAT>do TOLD>ONLINE TOLD>WORRY TOLD>it
VIOLENCE>a WE>HE WORRY>HELPREQ WORRY>OLDER YOU>ME YOU>will a>SOURCE a>our and>ASK and>NEVERMET and>PEER and>him and>me
and>on and>want and>what and>who because>didnt can>ADULT can>CONTACT can>CROWD can>ONLINE can>PIC cant>ONLINE cant>this
didnt>he do>HE do>MINOR do>WE do>her do>not does>ME does>ONLINE dont>CONTACT dont>get dont>the dont>they for>HELPREQ
for>MINOR for>our get>ORDINARY get>the has>SOURCE has>to he>TOLD he>if he>that her>and her>it him>he his>OPINION how>WE
how>the i>SELF_ADULT i>him i>this if>CHILD if>CREEPY if>SOMEONE if>didnt if>do if>was in>how in>keeps in>my
is>SELF_ADULT it>who keep>MY keep>it keep>my keeps>ADULT me>WE me>your my>OTHER_ADULT my>cant my>wont not>ME not>have
not>the of>isnt of>it of>was on>HELPREQ on>ONLINE on>to our>ASK please>the said>CHILD said>and said>but said>what
says>my she>HE she>him she>my should>CHILD should>him that>VIOLENCE they>at they>it this>i to>ME to>been to>does to>has
want>of want>the was>KIN was>said what>ASK what>her when>KIN where>HELPREQ where>is where>that which>they who>CONTACT
who>they why>is with>HELPREQ wont>her would>SOMEONE you>CROWD you>will
""",
    -7: """
ADULT>a ADULT>she ADULT>wants ADULT>which ADULT>your ASK>SOURCE ASK>WE ASK>if BEING>for BEING>the CARE>BULLY CARE>CARE
CARE>DIRECT CARE>ONLINE CARE>PIC CHILD>CRISIS CHILD>NEVERMET CHILD>can CONTACT>HELPREQ CONTACT>I CONTACT>WORRY
CONTACT>with CROWD>CHILD CROWD>WE CROWD>got CROWD>with DISTRESS>me FEAR>them FRAME>GIFT FRAME>with GIFT>if GIFT>that
GROOMED>PAST HE>he HE>keeps HELPREQ>he HELPREQ>tell I>if KIN>CONTACT KIN>FEAR KIN>NEVERMET KIN>PAST KIN>TOUCH KIN>a
KIN>with LEAK>KIN LOVE>CARE LOVE>I LOVE>ORDINARY LOVE>i ME>LOVE ME>to MINOR>STAT MINOR>to MY>have MY>her MY>keeps MY>me
NEWS>on NUDE>CHILD NUDE>a NUDE>isnt ONLINE>can ONLINE>how OPINION>WE OPINION>said ORDINARY>HELPREQ ORDINARY>ORDINARY
PAST>STAT PAST>has PAST>when PEER>HE PEER>ONLINE PEER>and PEER>how PEER>so PIC>STAT PIC>what SECRET>CONTACT SECRET>when
SELF_MINOR>the SELF_MINOR>when SEND>STAT SEND>his SEND>was SHAME>a SOMEONE>get SOURCE>with STAT>CROWD THREAT>to
TOLD>HELPREQ TOLD>he VIOLENCE>ONLINE VIOLENCE>in VIOLENCE>what WE>got WE>him WORRY>not YOU>CHILD YOU>dont YOU>on a>how
a>is and>ADULT and>a and>are and>but and>he are>CROWD are>who at>MY at>TOLD at>have at>is at>we been>BULLY but>I but>i
can>it can>that can>what cant>at did>VIOLENCE did>they did>what do>CHILD do>CROWD do>GIFT do>my do>on does>CROWD
does>LOVE does>PIC dont>HE dont>so for>do for>how from>GIFT get>on get>who got>ONLINE got>a got>with had>on has>ADULT
has>STAT has>with have>at he>and he>him he>was her>not her>they her>we him>get his>HELPREQ how>PIC how>SOURCE i>CROWD
i>OPINION i>if i>she if>CROWD in>what is>STAT is>of isnt>FEAR isnt>them it>GIFT it>VIOLENCE it>been it>so it>what
keep>CREEPY keep>that keeps>DISTRESS keeps>when me>STAT me>WORRY me>YOU me>a me>his me>not me>of me>we me>will
my>DISTRESS my>SECRET my>but my>we not>because not>but of>her on>do on>is on>please on>she please>a said>SOMEONE said>i
says>are says>because says>on says>will she>MY she>what should>MINOR should>get so>what tell>MY tell>me that>SEND
that>is that>on the>ORDINARY the>didnt the>from the>get the>had the>so the>want they>WE they>us this>SEND to>HELPREQ
to>at to>my to>why us>his us>the want>this wants>his wants>with was>we was>when we>at we>him we>on what>HE what>SOURCE
what>WORRY what>has what>this when>HELPREQ when>because where>does which>HE who>when why>they with>ME with>ORDINARY
with>my wont>ONLINE would>that you>KIN you>MY you>SOURCE
""",
    -6: """
ABUSE>ADULT ABUSE>GIFT ABUSE>PIC ABUSE>SOURCE ADULT>MY ADULT>get ADULT>us ASK>CHILD ASK>that ASK>this BULLY>GIFT
BULLY>WE BULLY>us CARE>FORCE CARE>because CARE>can CARE>keeps CARE>of CARE>where CHILD>ABUSE CHILD>are CHILD>dont
CHILD>had CHILD>him CHILD>so CHILD>wants CONTACT>MY CONTACT>because CONTACT>i CREEPY>PAST CREEPY>WORRY CREEPY>when
CROWD>PEER CROWD>TOLD CROWD>our DESPAIR>SEND DESPAIR>me DISTRESS>what FEAR>HELPREQ FRAME>CONTACT FRAME>STAT FRAME>tell
FRAME>this GIFT>CHILD GIFT>OPINION GIFT>his GROOMED>CROWD HE>NEVERMET HE>OPINION HE>SHAME HE>they HELPREQ>FEAR
HELPREQ>MY HELPREQ>and HELPREQ>got HELPREQ>she HELPREQ>them I>FORCE I>PEER I>TOUCH I>because I>wasnt KIN>LOVE KIN>at
KIN>got KIN>his KIN>to KNOWS>CONTACT KNOWS>KNOWS LEAK>LEAK LOVE>PAST ME>because ME>his ME>will MEET>ASK MEET>want
MINOR>and MINOR>get MINOR>got MINOR>so MY>ONLINE MY>OTHER_ADULT MY>THREAT MY>and MY>for NEVERMET>CHILD NEVERMET>KIN
NEVERMET>a NEWS>from NEWS>of NUDE>SECRET NUDE>SELF_MINOR NUDE>STAT NUDE>WE NUDE>our NUDE>this NUDE>wont OLDER>DISTRESS
OLDER>OTHER_ADULT OLDER>my OLDER>the ONLINE>SELF_MINOR ONLINE>STAT ONLINE>does ONLINE>keeps ONLINE>the ONLINE>what
OPINION>ASK OPINION>DISTRESS OPINION>MOVED OPINION>STAT OPINION>have OPINION>my OPINION>we ORDINARY>NUDE ORDINARY>how
ORDINARY>it ORDINARY>this OTHER_ADULT>OTHER_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>he OTHER_ADULT>my PAST>he PEER>BULLY
PEER>HELPREQ PEER>they SECRET>CHILD SECRET>that SELF_ADULT>HE SELF_MINOR>is SELF_MINOR>on SEND>ADULT SEND>this
SEND>where SHAME>ASK SHAME>VIOLENCE SOMEONE>GROOMED SOMEONE>SHAME SOMEONE>TOLD SOURCE>CROWD SOURCE>please STALK>ME
STALK>me STAT>a THREAT>SOURCE THREAT>me THREAT>that TOLD>SECRET TOUCH>and TOUCH>said TOUCH>that TOUCH>with VIOLENCE>the
VIOLENCE>was WE>VIOLENCE WE>been WE>the WORRY>ADULT WORRY>ONLINE WORRY>YOU WORRY>this a>FRAME a>NEWS a>ORDINARY a>said
a>was and>LOVE and>SELF_ADULT and>SHAME and>them and>which are>SHAME at>GIFT at>MINOR at>VIOLENCE at>but at>do at>does
at>this because>with been>HE but>CHILD but>have but>how but>me but>why can>HE can>the can>this did>THREAT did>a
do>ABUSE do>SOURCE do>for does>CARE dont>TOUCH dont>what for>MOVED for>his for>this from>LEAK from>his from>of from>on
get>NEWS get>my get>so got>his got>my had>been had>do has>said have>PAST have>PEER have>what he>ME he>MINOR he>MY
he>his him>LOVE him>does him>on his>it how>GIFT how>PAST how>my how>to i>FORCE i>HE i>TOUCH i>because i>that i>wasnt
if>SOURCE if>TOLD in>he in>of in>says is>CARE is>STALK is>TOLD is>has isnt>MY it>WE it>WORRY it>didnt keep>CHILD
keep>KIN keep>NUDE keep>and keeps>SEND keeps>VIOLENCE keeps>at me>HE me>LOVE me>because my>are my>his my>keeps
not>CHILD not>KIN not>OPINION not>tell not>that not>what of>FEAR of>STAT of>TOLD of>do of>how of>that on>at our>ME
our>ORDINARY our>PIC our>WE said>I said>he she>OLDER she>how she>wants should>a should>to so>CONTACT so>that tell>not
tell>that tell>will that>ORDINARY that>not that>was that>will that>with that>wont the>CREEPY the>ONLINE them>ME
them>got they>do this>HELPREQ this>what to>PIC to>get to>me to>on to>tell us>SOMEONE want>ORDINARY want>YOU want>is
want>you wants>how was>in was>that was>where we>KIN what>GIFT what>HELPREQ what>get what>have what>him when>CHILD
when>OLDER when>did where>ABUSE where>FRAME where>SEND which>it who>CHILD why>CROWD why>ONLINE will>ONLINE will>his
with>he wont>I wont>but wont>do wont>i you>ME
""",
    -5: """
ABUSE>STAT ABUSE>does ABUSE>has ABUSE>our ADULT>how ADULT>keeps ADULT>my ADULT>of ADULT>we ADULT>why ADULT>will
ASK>CROWD ASK>he ASK>how ASK>would BULLY>NUDE CARE>CONTACT CARE>FEAR CARE>GROOMED CARE>I CARE>LEAK CARE>ORDINARY
CARE>cant CARE>does CARE>not CARE>says CHILD>CROWD CHILD>KIN CHILD>LEAK CHILD>NEWS CHILD>but CHILD>should CONTACT>STAT
CONTACT>can CREEPY>ORDINARY CREEPY>is CREEPY>so CROWD>can CROWD>me CROWD>should CROWD>when DIRECT>him DISTRESS>ME
DISTRESS>a DISTRESS>at DISTRESS>so FEAR>I FEAR>at FEAR>i FORCE>DISTRESS FORCE>his FRAME>SOURCE FRAME>for FRAME>him
GIFT>CREEPY GIFT>for GIFT>him GIFT>said GROOMED>has HARMED>VIOLENCE HE>LOVE HE>his HELPREQ>ASK HELPREQ>THREAT
HELPREQ>VIOLENCE HELPREQ>has HELPREQ>on HELPREQ>says HELPREQ>will HYPO>a HYPO>how HYPO>is HYPO>would I>so KIN>CRISIS
KIN>LEAK KIN>keep KNOWS>CARE KNOWS>KIN KNOWS>on LEAK>HELPREQ LEAK>is LEAK>the LOVE>on ME>can ME>cant ME>my ME>not
MEET>GIFT MEET>MY MEET>my MINOR>ORDINARY MINOR>wont MOVED>the MY>PEER NEWS>SHAME NEWS>a NUDE>CONTACT NUDE>KIN
NUDE>SOURCE NUDE>for OLDER>KIN OLDER>OPINION ONLINE>CARE ONLINE>LEAK ONLINE>PEER ONLINE>VIOLENCE ONLINE>WORRY
ONLINE>got ONLINE>is ONLINE>was ONLINE>with OPINION>keeps ORDINARY>BULLY ORDINARY>for ORDINARY>had ORDINARY>in
ORDINARY>keeps ORDINARY>not ORDINARY>so OTHER_ADULT>SOURCE PAST>HE PAST>if PAST>would PEER>FEAR PEER>LEAK PEER>LOVE
PEER>VIOLENCE PEER>YOU PEER>can PEER>me PEER>you PIC>OPINION PIC>ORDINARY PIC>SOURCE PIC>her PIC>i PIC>me SECRET>she
SECRET>want SECRET>which SELF_ADULT>cant SELF_ADULT>he SELF_MINOR>CARE SELF_MINOR>was SEND>CHILD SEND>HE SEND>didnt
SEND>from SEND>your SEX>CHILD SHAME>and SHAME>me SOMEONE>ASK SOMEONE>CRISIS SOMEONE>NEWS SOMEONE>can SOMEONE>does
SOMEONE>how SOMEONE>on SOURCE>MINOR SOURCE>OPINION SOURCE>SHAME SOURCE>TOUCH SOURCE>her SOURCE>how SOURCE>isnt STAT>KIN
STAT>NUDE STAT>SOMEONE STAT>did STAT>on STAT>that THREAT>I THREAT>OPINION THREAT>does THREAT>i THREAT>our TOLD>ORDINARY
TOLD>who TOUCH>ADULT TOUCH>PIC TOUCH>is VIOLENCE>at WE>is WE>keep WE>on WE>our WE>to WE>your WORRY>in YOU>GROOMED
YOU>ORDINARY a>MINOR a>TOPIC a>WORRY a>do a>isnt a>should a>which a>why a>would and>CONTACT and>MY and>PAST and>get
are>ADULT are>SOURCE are>the at>CREEPY at>HE at>ME at>YOU at>him because>are because>he because>my because>was
been>LOVE been>he but>CROWD can>THREAT can>WE can>tell cant>CONTACT cant>HELPREQ cant>ORDINARY cant>which do>THREAT
do>does do>in does>get dont>is dont>tell dont>you dont>your for>CONTACT for>GIFT for>SECRET for>please for>would
from>because get>CARE get>MINOR get>STAT get>YOU get>at get>he got>CONTACT got>her got>your has>BULLY has>got has>the
have>MEET have>THREAT have>it he>MOVED he>SHAME he>on he>she her>STAT him>ONLINE his>I his>but how>CARE how>STAT
how>got how>i how>will how>with i>FRAME i>SELF_MINOR i>get i>would i>your if>TOUCH if>dont if>of if>that in>CHILD
in>FRAME in>LEAK in>PEER in>SECRET in>TOLD in>can in>for in>tell in>wants is>DISTRESS is>THREAT is>in is>said is>wants
is>wont isnt>in isnt>to it>HELPREQ it>SOURCE it>tell it>us keep>CROWD keeps>DIRECT keeps>his keeps>in me>CHILD me>FEAR
me>THREAT me>isnt me>my my>WE my>didnt my>it my>says not>on of>KIN of>PAST of>have of>his of>please on>CREEPY on>LOVE
on>ORDINARY on>PAST on>did on>it on>us on>was on>when our>get please>ASK please>SEND please>SOURCE please>and
said>SOURCE said>not said>who says>OPINION says>and says>dont says>i says>should she>FORCE she>PEER she>of she>on
should>ADULT should>SHAME should>i should>if tell>but tell>did tell>has tell>her tell>the tell>they tell>when
tell>which that>BEING that>CONTACT that>GROOMED that>TOLD that>wasnt the>CHILD the>OLDER the>PIC the>her the>isnt
the>tell them>me them>to they>HARMED they>MOVED they>ONLINE they>SOURCE they>been they>isnt this>I this>SOURCE
this>should this>wont to>ADULT to>CROWD us>HE wants>SOURCE wants>a was>BULLY was>NEWS was>SEND was>has was>is we>I
we>got we>i we>to we>what what>GROOMED what>ONLINE what>does when>ASK when>CONTACT when>GIFT when>ONLINE when>have
when>in when>it when>to where>her which>has who>says why>are why>in why>should will>she with>does with>how with>if
with>where wont>ADULT would>her would>if would>is would>she you>GROOMED you>ORDINARY you>dont you>on your>SECRET
""",
    -4: """
ABUSE>CHILD ABUSE>KIN ABUSE>NUDE ABUSE>WE ABUSE>for ABUSE>him ABUSE>the ADULT>BEING ADULT>GIFT ADULT>SEND ADULT>because
ADULT>didnt ADULT>is ADULT>keep ADULT>said ADULT>them ASK>and ASK>at ASK>our ASK>what BULLY>on CARE>we CHILD>ASK
CHILD>MEET CHILD>OPINION CHILD>PAST CHILD>TOLD CHILD>get CHILD>if CHILD>tell CHILD>that CONTACT>they CONTACT>this
CREEPY>I CREEPY>for CREEPY>i CREEPY>if CRISIS>STAT CROWD>DIRECT CROWD>LOVE CROWD>ME CROWD>MY CROWD>does CROWD>for
CROWD>in CROWD>isnt CROWD>not DESPAIR>and DESPAIR>was DIRECT>ONLINE DIRECT>have DIRECT>on DISTRESS>FRAME DISTRESS>KIN
DISTRESS>WE DISTRESS>when FEAR>SOURCE FEAR>does FEAR>it FORCE>ADULT FORCE>LOVE FORCE>ORDINARY FORCE>PEER FORCE>on
FRAME>CHILD FRAME>KIN FRAME>who GIFT>SECRET GIFT>do GIFT>she HARMED>SECRET HE>MOVED HE>STAT HE>are HE>should
HELPREQ>FRAME HELPREQ>are HELPREQ>that HELPREQ>wants HYPO>ME HYPO>TOLD HYPO>me I>SELF_MINOR I>SOURCE I>a I>him I>please
I>would I>your KIN>ASK KIN>MY KIN>keeps KIN>should KIN>wont KIN>would LOVE>GIFT LOVE>ME LOVE>me LOVE>not ME>FEAR ME>MY
ME>ONLINE ME>THREAT ME>WE ME>please ME>was ME>we ME>what MEET>and MEET>the MINOR>ONLINE MINOR>does MINOR>for MINOR>he
MINOR>not MINOR>tell MOVED>I MOVED>WE MOVED>i MOVED>we MY>DISTRESS MY>GIFT MY>SELF_ADULT MY>SELF_MINOR MY>are MY>we
MY>which NEAR>ORDINARY NEWS>ABUSE NEWS>SOMEONE NEWS>THREAT NEWS>been NEWS>is NEWS>it NEWS>with NUDE>MEET NUDE>THREAT
NUDE>how NUDE>to OLDER>CHILD OLDER>CONTACT ONLINE>FRAME ONLINE>MEET ONLINE>SEX ONLINE>but ONLINE>have OPINION>ADULT
OPINION>HE OPINION>OTHER_ADULT OPINION>SECRET OPINION>SEND OPINION>get OPINION>says OPINION>want OPINION>wants
OPINION>who ORDINARY>MINOR ORDINARY>SHAME ORDINARY>VIOLENCE ORDINARY>have ORDINARY>on ORDINARY>us ORDINARY>wont
OTHER_ADULT>DISTRESS OTHER_ADULT>the PAST>OTHER_ADULT PAST>for PAST>of PAST>was PEER>CROWD PEER>NUDE PEER>ORDINARY
PEER>to PEER>we PIC>ABUSE PIC>but PIC>this PIC>you SECRET>HELPREQ SECRET>VIOLENCE SECRET>a SECRET>tell SECRET>your
SELF_ADULT>DISTRESS SELF_MINOR>CROWD SELF_MINOR>HE SELF_MINOR>ONLINE SELF_MINOR>he SEND>CROWD SEND>OPINION SEND>him
SEND>us SEND>what SEND>when SEX>CONTACT SEX>it SEX>with SHAME>FORCE SHAME>SOMEONE SHAME>if SHAME>she SOMEONE>ADULT
SOMEONE>I SOMEONE>he SOMEONE>his SOURCE>ASK SOURCE>HYPO SOURCE>STAT SOURCE>THREAT SOURCE>WE SOURCE>dont SOURCE>for
SOURCE>him SOURCE>she SOURCE>should STALK>I STALK>and STALK>i STAT>and STAT>isnt STAT>them THREAT>NUDE THREAT>him
THREAT>she TOLD>ME TOLD>YOU TOLD>me TOUCH>for TOUCH>of VIOLENCE>ASK VIOLENCE>them WE>GIFT WE>YOU WORRY>I WORRY>do
WORRY>is WORRY>your YOU>GIFT YOU>HYPO YOU>for YOU>have YOU>please YOU>with a>ADULT a>BEING a>CONTACT a>NEAR a>are a>me
a>where and>PIC and>SEND and>at and>do and>not and>when and>would at>OTHER_ADULT at>PEER at>WE at>WORRY at>when
because>HE because>SOURCE because>is because>said been>PAST been>it but>KIN but>OLDER but>SELF_MINOR but>is can>says
can>they cant>I cant>PIC cant>SEND cant>a cant>for cant>have cant>i cant>my did>HELPREQ did>OPINION did>at did>have
did>said did>with didnt>for do>LOVE do>his do>we do>your does>CREEPY does>FRAME does>HE does>OPINION does>SHAME
does>THREAT does>she dont>CROWD dont>FRAME for>KIN for>PAST for>because for>they for>us for>will from>does from>would
get>GROOMED get>LEAK get>WE get>him get>we get>you got>MY got>PEER got>SEX had>at had>not has>HELPREQ has>how has>your
have>VIOLENCE have>WORRY have>but have>do have>does have>for have>that have>them he>FORCE he>OLDER he>SEND he>VIOLENCE
he>are he>why he>will he>with her>CREEPY her>CROWD her>a her>tell her>with him>got him>how his>ABUSE his>can his>for
his>when how>CONTACT how>OPINION how>PEER how>has how>he how>our how>she how>we i>CONTACT i>YOU i>it i>please i>so
if>CONTACT if>KIN if>want in>NEAR in>them in>they in>which in>with is>BULLY is>CROWD is>WORRY is>our is>when isnt>my
it>MEET it>TOLD it>are it>did it>get it>had it>his it>says it>the it>when it>where it>your keep>but keeps>a keeps>why
me>been me>can me>was me>would my>CARE my>SELF_ADULT my>TOLD my>he my>should my>where my>would not>at of>HELPREQ
of>does on>CONTACT on>GIFT on>MEET on>OTHER_ADULT on>because on>does on>from on>on our>VIOLENCE our>wants please>MY
please>me please>my said>CRISIS said>KIN said>OPINION said>been said>had said>that said>to said>was says>have says>his
says>of says>they says>with she>DIRECT she>SEND she>TOLD she>for should>do so>because so>on tell>CARE tell>GROOMED
tell>cant tell>do tell>got tell>she that>DIRECT that>and that>get the>SOURCE the>have them>STAT them>have they>of
this>OPINION this>for this>is this>my to>FRAME to>GIFT to>SEX to>TOPIC to>is to>our to>them to>they to>which us>MEET
us>NUDE us>keep us>my want>CHILD want>ONLINE want>for want>get want>she wants>VIOLENCE was>KNOWS was>SOMEONE was>TOLD
was>him wasnt>ME wasnt>that wasnt>was we>CHILD we>CONTACT we>CROWD what>CREEPY what>CROWD what>SHAME what>WE what>YOU
what>did what>we what>who what>your when>ORDINARY when>can when>my where>did which>SOURCE which>STAT which>does
which>of who>SOURCE who>do who>for who>so who>with why>OPINION why>PIC why>SECRET why>SOURCE why>dont why>so why>tell
will>I will>YOU will>i will>to will>you with>DISTRESS with>STAT with>WE with>can with>wont wont>he wont>in would>HARMED
would>I would>PIC would>SOURCE would>i would>they you>GIFT you>a you>not you>with your>ONLINE your>he your>is
""",
    -3: """
ABUSE>CROWD ADULT>HE ADULT>KNOWS ADULT>LEAK ADULT>THREAT ADULT>and ADULT>that ASK>LOVE ASK>did ASK>says ASK>should
ASK>us ASK>why BEING>so BULLY>ABUSE BULLY>ASK BULLY>ORDINARY CARE>OTHER_ADULT CARE>SECRET CARE>STAT CARE>TOLD CARE>got
CARE>had CARE>have CARE>i CARE>keep CARE>the CARE>this CARE>why CHILD>DIRECT CHILD>DISTRESS CHILD>GROOMED CHILD>ME
CHILD>NEAR CHILD>TOUCH CHILD>how CHILD>is CHILD>said CHILD>where CHILD>you CONTACT>SOURCE CONTACT>get CONTACT>isnt
CONTACT>of CONTACT>to CREEPY>NUDE CREEPY>VIOLENCE CREEPY>in CREEPY>was CRISIS>ASK CRISIS>BULLY CRISIS>HE
CRISIS>ORDINARY CRISIS>his CRISIS>is CRISIS>she CRISIS>want CRISIS>what CROWD>MINOR CROWD>PAST CROWD>SEX CROWD>VIOLENCE
CROWD>did CROWD>this CROWD>where DESPAIR>I DESPAIR>ME DESPAIR>do DESPAIR>i DESPAIR>to DIRECT>CONTACT DIRECT>MY
DIRECT>we DISTRESS>LOVE DISTRESS>SOMEONE FEAR>CHILD FEAR>the FORCE>SEND FORCE>in FORCE>to FORCE>with FRAME>CREEPY
FRAME>ME FRAME>did FRAME>me FRAME>them FRAME>to FRAME>want GIFT>FORCE GIFT>HE GIFT>SOURCE GIFT>our GIFT>please
GROOMED>CHILD GROOMED>STAT GROOMED>the HARMED>his HARMED>is HE>CHILD HE>DISTRESS HE>GROOMED HE>a HE>didnt HE>how
HE>will HELPREQ>NEWS HELPREQ>have HYPO>the I>FRAME I>KNOWS I>MINOR I>SEND I>been I>in I>says I>want I>which KIN>do
KIN>get KIN>so KNOWS>her KNOWS>his LOVE>OPINION LOVE>and LOVE>do LOVE>him LOVE>in LOVE>the LOVE>what ME>CARE ME>DIRECT
ME>DISTRESS ME>OLDER ME>PAST ME>TOLD ME>WORRY ME>been ME>isnt ME>says ME>which ME>would MEET>NEAR MEET>his MINOR>BULLY
MINOR>HELPREQ MINOR>SHAME MINOR>at MINOR>want MINOR>when MOVED>CONTACT MOVED>because MOVED>for MOVED>have MOVED>says
MY>MEET MY>STALK MY>a MY>get MY>got NEAR>KNOWS NEAR>NEAR NEAR>ONLINE NEAR>it NEAR>with NEVERMET>CONTACT NEVERMET>and
NEVERMET>can NEWS>PAST NEWS>SEND NUDE>ABUSE NUDE>BULLY NUDE>SEND NUDE>does NUDE>please NUDE>should NUDE>what
OLDER>CREEPY OLDER>CROWD OLDER>NUDE OLDER>ONLINE ONLINE>HELPREQ ONLINE>a ONLINE>because ONLINE>has ONLINE>please
ONLINE>says ONLINE>when OPINION>CONTACT OPINION>HELPREQ OPINION>HYPO OPINION>YOU OPINION>cant OPINION>is OPINION>you
ORDINARY>FEAR ORDINARY>FRAME ORDINARY>HE ORDINARY>HYPO ORDINARY>ONLINE ORDINARY>TOLD ORDINARY>cant ORDINARY>did
ORDINARY>he ORDINARY>wants OTHER_ADULT>OLDER OTHER_ADULT>been OTHER_ADULT>how OTHER_ADULT>is OTHER_ADULT>said
OTHER_ADULT>who PAST>and PAST>are PAST>is PAST>this PAST>we PEER>ABUSE PEER>STAT PEER>have PEER>he PIC>ME PIC>OLDER
PIC>SEX PIC>does PIC>please PIC>should PIC>why SECRET>LOVE SECRET>OPINION SECRET>ORDINARY SECRET>THREAT SECRET>YOU
SECRET>if SECRET>my SECRET>with SELF_ADULT>is SELF_ADULT>it SELF_MINOR>ADULT SELF_MINOR>are SELF_MINOR>do
SELF_MINOR>how SELF_MINOR>in SELF_MINOR>with SEND>YOU SEND>got SEND>in SEX>ASSAULT SEX>so SHAME>had SHAME>on SOMEONE>ME
SOMEONE>MOVED SOMEONE>ONLINE SOMEONE>and SOMEONE>our SOMEONE>said SOMEONE>that SOURCE>LEAK SOURCE>NUDE SOURCE>ORDINARY
SOURCE>SECRET SOURCE>got SOURCE>has SOURCE>on SOURCE>us SOURCE>was SOURCE>wasnt STALK>ORDINARY STALK>WORRY STALK>it
STALK>the STAT>LOVE STAT>OTHER_ADULT STAT>are STAT>can STAT>got STAT>has STAT>in STAT>my STAT>where STAT>who
THREAT>CHILD THREAT>KIN THREAT>MY THREAT>PIC THREAT>STAT THREAT>on THREAT>tell THREAT>want TOLD>MEET TOLD>does
TOLD>tell TOLD>they TOLD>which TOPIC>CHILD TOPIC>I TOPIC>KIN TOPIC>a TOPIC>i TOPIC>on TOPIC>the TOUCH>he VIOLENCE>ABUSE
VIOLENCE>CROWD VIOLENCE>NUDE VIOLENCE>SECRET VIOLENCE>SOMEONE VIOLENCE>on VIOLENCE>she WE>I WE>ME WE>SOMEONE WE>STAT
WE>WE WE>get WE>her WE>i WE>me WORRY>CROWD WORRY>WORRY WORRY>had WORRY>i YOU>KIN YOU>keep a>GROOMED a>KIN a>SEND
a>SHAME a>didnt a>in a>the and>has and>how and>we are>CARE are>DESPAIR are>is are>me at>ASK at>BULLY at>NUDE at>SOURCE
at>are at>because at>from at>her at>if at>not at>so at>want at>wont at>you because>a because>got because>this
because>to been>DISTRESS but>ME but>SOURCE but>her but>keep but>on but>to but>was can>MEET can>MINOR can>SOURCE can>of
can>on can>them can>your cant>FRAME cant>SOMEONE cant>STAT cant>if cant>it cant>what did>ASK did>YOU did>from did>says
did>you didnt>ASK didnt>the didnt>they do>FRAME do>MOVED do>TOPIC do>WORRY do>she do>where do>who does>HARMED
does>SOMEONE does>how does>with dont>but for>NEAR for>STALK for>we for>where from>YOU from>her from>the from>where
from>your get>ADULT get>SELF_MINOR get>and get>does get>says get>they get>this got>SOMEONE got>SOURCE got>for got>is
got>it had>LOVE had>SEND had>THREAT had>it had>what has>YOU has>that have>OTHER_ADULT have>are have>her have>how
have>is have>she have>your he>DISTRESS he>KNOWS he>because he>the he>they her>BEING her>CONTACT her>I her>ME her>PAST
her>SEND her>SHAME her>can her>for her>so her>us him>KIN him>SOURCE him>cant his>HARMED his>LOVE his>ORDINARY his>her
his>him how>ASK how>HE how>MEET how>ONLINE how>SECRET how>THREAT how>didnt how>had how>was how>where i>ADULT i>GIFT
i>KNOWS i>MINOR i>at i>been i>says i>want i>which if>FEAR if>GIFT if>ONLINE if>a if>which in>MINOR in>NEWS in>THREAT
in>did in>is is>can is>from is>them is>they is>with it>STALK it>TOPIC it>our it>them it>they it>which keep>HELPREQ
keep>STAT keep>YOU keep>your keeps>ORDINARY keeps>STALK keeps>with me>ADULT me>DIRECT me>DISTRESS me>PAST me>TOLD
me>are me>says me>to me>wont my>MEET my>MINOR my>for my>how my>keep my>of my>please my>us not>NUDE not>SEND not>do
not>does not>her not>him not>she not>who not>why of>ASSAULT of>FRAME of>LOVE of>MEET of>SEX of>VIOLENCE of>are of>got
of>should of>which on>TOPIC on>cant on>so on>where our>a our>at our>have our>me our>our our>this our>us please>STAT
please>are please>how said>ABUSE said>HELPREQ said>TOPIC said>are said>wont says>SOMEONE says>STAT says>VIOLENCE
says>does says>get says>had says>isnt she>SOURCE she>TOUCH she>are she>didnt she>do she>does she>dont she>this she>want
should>CROWD should>for should>that so>CROWD so>STALK so>YOU so>are so>i so>isnt so>said so>she so>when so>who tell>ASK
tell>HARMED tell>ONLINE tell>VIOLENCE tell>his tell>if tell>in tell>want that>I that>SECRET that>YOU that>are that>do
that>had that>has that>isnt that>keep the>DESPAIR the>FEAR the>NEVERMET the>SEND the>YOU the>which the>will
them>ORDINARY them>SOMEONE them>TOLD they>CONTACT they>ORDINARY they>STAT they>WORRY they>but they>how they>keep
they>tell they>them they>they they>was this>CARE this>are this>how this>so this>we to>CREEPY to>GROOMED to>HARMED
to>HYPO to>I to>ONLINE to>STAT to>had to>said to>when us>MY us>ORDINARY us>PIC us>in us>what want>HE want>MEET
want>OPINION want>PEER want>at want>but want>what wants>ONLINE wants>SEND wants>STAT wants>and wants>if wants>on
wants>who was>HE was>because was>from was>had was>her was>it was>our was>with wasnt>FEAR wasnt>it wasnt>on wasnt>the
we>GIFT we>MINOR we>PIC we>YOU we>for we>her we>your what>FORCE what>OPINION what>from what>tell what>to what>want
what>why when>ABUSE when>CARE when>FRAME when>do when>from when>the when>who when>will where>VIOLENCE where>on
where>they where>was which>CHILD which>KIN which>PIC which>said which>she which>should who>NUDE who>OLDER who>SEX
who>from who>want who>why why>LOVE why>SEND why>YOU why>on why>you will>LOVE will>in will>is will>says will>that
will>when will>who with>ABUSE with>a with>said with>should wont>MEET wont>TOUCH wont>VIOLENCE wont>have would>ADULT
would>HE would>PEER would>SECRET would>YOU would>a would>in would>keep would>you you>HYPO you>PEER you>been you>for
you>if you>in you>keep you>please you>to your>HE your>said
""",
    -2: """
ABUSE>on ABUSE>tell ABUSE>with ADULT>SELF_ADULT ADULT>STALK ADULT>but ADULT>what ASK>VIOLENCE ASK>it ASK>want
ASSAULT>HE ASSAULT>that BEING>BULLY BEING>CONTACT BEING>GROOMED BEING>OLDER BEING>STAT BEING>TOPIC BULLY>SOURCE BULLY>a
BULLY>but BULLY>do CARE>MOVED CARE>SELF_MINOR CARE>STALK CARE>THREAT CARE>TOPIC CARE>been CARE>but CARE>isnt CARE>would
CHILD>HARMED CHILD>OTHER_ADULT CHILD>STALK CHILD>keep CHILD>to CONTACT>GIFT CONTACT>SECRET CONTACT>SEX CONTACT>how
CONTACT>that CONTACT>where CONTACT>you CREEPY>she CREEPY>the CROWD>CONTACT CROWD>LEAK CROWD>NEAR CROWD>ONLINE CROWD>PIC
CROWD>SECRET CROWD>SEND CROWD>had CROWD>is CROWD>please CROWD>them CROWD>which CROWD>you DESPAIR>HELPREQ DESPAIR>what
DIRECT>tell DIRECT>the DISTRESS>CARE DISTRESS>HELPREQ DISTRESS>STAT DISTRESS>him DISTRESS>our DISTRESS>we FAULT>the
FEAR>CROWD FEAR>FORCE FEAR>FRAME FEAR>OPINION FEAR>a FEAR>for FEAR>which FORCE>SECRET FORCE>SOURCE FORCE>TOUCH
FORCE>didnt FORCE>so FORCE>that FORCE>the FRAME>NUDE FRAME>PEER FRAME>SHAME FRAME>SOMEONE FRAME>and FRAME>are
FRAME>keep FRAME>why GIFT>CROWD GIFT>KIN GIFT>ONLINE GIFT>it GIFT>on GIFT>should GIFT>the GIFT>this GIFT>which
GROOMED>KIN GROOMED>ONLINE GROOMED>TOPIC GROOMED>at GROOMED>how GROOMED>in GROOMED>on HE>CARE HE>CREEPY HE>PAST HE>TOLD
HE>the HE>this HE>us HELPREQ>did HELPREQ>his HELPREQ>how HELPREQ>keep HELPREQ>me HELPREQ>said HELPREQ>us HELPREQ>where
HYPO>CHILD HYPO>I HYPO>SOMEONE HYPO>i HYPO>them HYPO>with I>ASK I>CHILD I>CROWD I>STALK I>are I>that KIN>NEAR
KIN>OTHER_ADULT KIN>SOURCE KIN>TOPIC KIN>and KIN>but KIN>how KIN>is KIN>me KIN>want KNOWS>ORDINARY KNOWS>for LEAK>ME
LEAK>in LEAK>me LOVE>FORCE LOVE>at LOVE>he LOVE>of ME>OPINION ME>SECRET ME>STALK ME>how ME>is ME>keep ME>wont MEET>KIN
MEET>get MEET>her MEET>what MINOR>OLDER MINOR>OPINION MINOR>PAST MINOR>VIOLENCE MINOR>how MINOR>i MINOR>my MINOR>they
MOVED>he MOVED>they MY>PIC MY>SEND MY>cant MY>please MY>them MY>this MY>want MY>wants NEAR>at NEAR>for NEAR>to
NEVERMET>ORDINARY NEVERMET>SOMEONE NEVERMET>says NEWS>he NEWS>was NUDE>HELPREQ NUDE>MINOR NUDE>MY NUDE>get NUDE>your
OLDER>ORDINARY OLDER>STAT OLDER>TOLD OLDER>in OLDER>is OLDER>that ONLINE>HYPO ONLINE>OPINION ONLINE>THREAT ONLINE>are
ONLINE>he ONLINE>keep ONLINE>not ONLINE>them ONLINE>where ONLINE>your OPINION>CREEPY OPINION>FRAME OPINION>STALK
OPINION>been OPINION>does OPINION>how OPINION>isnt ORDINARY>ABUSE ORDINARY>FORCE ORDINARY>PAST ORDINARY>PEER
ORDINARY>at ORDINARY>has ORDINARY>her ORDINARY>what ORDINARY>who OTHER_ADULT>I OTHER_ADULT>i OTHER_ADULT>so
OTHER_ADULT>with PAST>CARE PAST>FRAME PAST>SEND PAST>SOURCE PAST>WE PAST>YOU PAST>been PAST>did PAST>how PAST>they
PAST>want PAST>you PEER>WE PEER>a PEER>dont PEER>his PEER>if PEER>my PEER>our PIC>CONTACT PIC>HE PIC>THREAT PIC>YOU
PIC>so PIC>where SECRET>CARE SECRET>FRAME SECRET>TOLD SECRET>does SECRET>he SECRET>of SECRET>so SECRET>we SECRET>will
SECRET>wont SELF_ADULT>ONLINE SELF_MINOR>SOURCE SELF_MINOR>isnt SELF_MINOR>so SELF_MINOR>want SEND>but SEND>does
SEND>have SEND>her SEND>is SEX>ME SEX>MINOR SEX>SOMEONE SEX>and SEX>him SEX>me SEX>of SEX>what SHAME>ME SHAME>STAT
SHAME>in SHAME>that SHAME>which SOMEONE>had SOMEONE>keeps SOMEONE>which SOURCE>BULLY SOURCE>FEAR SOURCE>NEVERMET
SOURCE>OLDER SOURCE>did SOURCE>does SOURCE>had SOURCE>so SOURCE>them SOURCE>want SOURCE>we SOURCE>you STALK>a STALK>for
STALK>in STAT>CONTACT STAT>OPINION STAT>PEER STAT>didnt STAT>from STAT>had STAT>him STAT>not STAT>please STAT>with
THREAT>ADULT THREAT>CROWD THREAT>HE THREAT>VIOLENCE THREAT>how THREAT>not THREAT>of THREAT>this THREAT>with
THREAT>would TOLD>ASK TOLD>MINOR TOLD>SEND TOLD>keep TOLD>wants TOLD>where TOLD>you TOLD>your TOPIC>CROWD
TOPIC>NEVERMET TOPIC>SOURCE TOPIC>and TOPIC>is TOUCH>WORRY TOUCH>it VIOLENCE>MEET VIOLENCE>YOU VIOLENCE>do
VIOLENCE>when VIOLENCE>you WE>SOURCE WE>but WE>does WE>if WE>of WE>so WE>want WE>wants WE>why WORRY>MY WORRY>he
WORRY>of WORRY>you YOU>MY YOU>ONLINE YOU>OTHER_ADULT YOU>STALK YOU>a YOU>been YOU>got YOU>has YOU>him YOU>they YOU>want
YOU>when a>KNOWS a>MOVED a>got a>he a>tell and>HE and>LEAK and>OPINION and>YOU and>got and>is are>CONTACT are>HE
are>NEAR are>OLDER are>are are>do are>have are>her are>we are>when are>you at>CARE at>DISTRESS at>SECRET at>STAT at>and
at>cant at>didnt at>dont at>how at>will because>do because>in because>why because>wont been>SOURCE been>him been>his
been>of been>this but>STAT but>wasnt but>wont but>would can>HYPO can>ORDINARY can>SOMEONE can>STAT can>if can>our
can>we can>which can>with cant>SOURCE cant>him cant>was did>ADULT did>ORDINARY did>SEND did>did did>them did>us
do>BULLY do>CREEPY do>OPINION do>ORDINARY do>SECRET do>SELF_MINOR do>TOLD do>can do>did do>it do>keep do>our do>us
do>want does>ABUSE does>GIFT does>KNOWS does>SECRET does>VIOLENCE does>and does>not does>them does>us does>want
does>will dont>OPINION dont>because dont>her dont>them dont>want dont>who for>GROOMED for>SEX for>get for>not for>tell
for>want for>who from>MINOR from>they from>was from>when get>TOLD get>WORRY get>but get>can get>her get>how get>what
got>GROOMED got>HE got>I got>KIN got>LOVE got>MINOR got>STAT got>WORRY got>YOU got>i got>was had>BULLY had>ME had>NEAR
had>SOURCE had>WE had>WORRY had>and had>but had>for had>she had>that had>this has>MINOR has>SEX has>at has>been
has>does has>is has>this have>CONTACT have>HYPO have>MINOR have>NEVERMET he>CREEPY he>FRAME he>GIFT he>HELPREQ he>a
he>where he>who her>ONLINE her>have her>my her>which him>CARE his>WE his>a his>he his>how his>wont how>CREEPY how>I
how>ORDINARY how>OTHER_ADULT how>have how>keep how>not how>on how>who i>ASK i>MY i>ONLINE i>STALK i>are i>cant i>got
i>my i>on i>was if>DISTRESS if>MINOR if>and if>been if>please in>ABUSE in>ADULT in>DISTRESS in>FEAR in>MOVED in>WORRY
in>got in>please in>wont in>would in>your is>DESPAIR is>DIRECT is>HE is>TOPIC is>and is>are is>because is>do is>does
is>have is>he is>was isnt>MEET it>DESPAIR it>FRAME it>NEAR it>how it>isnt it>not it>please it>said it>she it>why
it>with it>would keep>WE keeps>ASK keeps>CONTACT keeps>ONLINE me>CARE me>ONLINE me>OPINION me>SHAME me>STALK me>at
me>he me>they me>this me>where my>CROWD my>HELPREQ my>HYPO my>ME my>NEVERMET my>STALK my>YOU my>a my>which my>your
not>DESPAIR not>SOURCE not>STAT not>of not>said not>with of>ABUSE of>HARMED of>MY of>PIC of>THREAT of>at of>cant of>in
of>my of>said of>the of>why of>your on>CROWD on>THREAT on>for on>in on>which on>why on>with our>ADULT our>OTHER_ADULT
our>WORRY our>got our>so our>what our>when our>why please>get please>in please>that please>want please>with
said>OTHER_ADULT said>SELF_ADULT said>can said>his said>keep said>says says>CARE says>CHILD says>CRISIS says>GROOMED
says>KIN says>so says>wants says>what she>BULLY she>CARE she>CONTACT she>CROWD she>SECRET she>did she>from she>get
she>had she>his she>them should>CARE should>HELPREQ should>OPINION should>PIC should>our should>they should>when
so>FRAME so>KIN so>OTHER_ADULT so>can so>from so>how so>it so>they so>want so>will so>you tell>CONTACT tell>HELPREQ
tell>OLDER tell>SOURCE tell>WORRY tell>how tell>us tell>we that>GIFT that>PEER that>THREAT that>got that>his that>says
that>so that>us that>who that>your the>CARE the>STALK the>you them>FRAME them>are them>said them>was them>where
they>CHILD they>DISTRESS they>HELPREQ they>PIC they>can they>not they>this they>who they>your this>CHILD this>PIC
this>THREAT this>YOU this>a this>please this>said this>which to>ASK to>CHILD to>DIRECT to>OPINION to>WE to>WORRY to>but
to>can to>dont to>got to>her to>please to>what us>STAT us>YOU us>can want>CROWD want>KIN want>SEND want>SOURCE
want>STAT want>because want>can want>he want>if want>on want>that want>want want>where want>which want>who want>with
wants>MOVED wants>SOMEONE wants>what was>ADULT was>CROWD was>HELPREQ was>ORDINARY was>VIOLENCE was>his was>was
wasnt>HELPREQ we>ABUSE we>DISTRESS we>HELPREQ we>LOVE we>OPINION we>ORDINARY we>THREAT we>WORRY we>my we>our we>the
we>want we>we we>with what>LOVE what>SECRET what>TOPIC what>a what>at what>got what>not what>said what>us when>GROOMED
when>NEWS when>OPINION when>SECRET when>but when>this when>what where>CROWD where>NEAR where>PIC where>SOURCE where>a
where>from where>get where>i where>if where>of where>to where>would which>ASK which>CROWD which>do which>that which>was
which>would who>ASK who>HELPREQ who>NEVERMET who>ONLINE who>PAST who>PEER who>SECRET who>SOMEONE who>a who>cant who>did
who>got who>his who>that who>who why>do why>for why>this will>ASK will>CHILD will>CONTACT will>CROWD will>GIFT
will>VIOLENCE will>because will>have will>he with>at with>cant with>do with>me with>this with>us wont>WE wont>a
wont>and wont>what would>PAST would>TOUCH would>get you>CARE you>MEET you>MINOR you>STALK you>TOUCH you>got you>him
you>want you>when your>CHILD your>HELPREQ your>OTHER_ADULT your>has your>on your>so
""",
    -1: """
ABUSE>HE ABUSE>SEND ABUSE>had ABUSE>please ABUSE>who ADULT>ABUSE ADULT>ASSAULT ADULT>HYPO ADULT>ORDINARY ADULT>SHAME
ADULT>WE ADULT>YOU ADULT>are ADULT>got ADULT>please ADULT>the ADULT>was ADULT>wont ASK>ME ASK>does ASK>dont ASK>for
ASK>had ASK>isnt ASK>me ASSAULT>the BEING>NEAR BEING>SECRET BEING>a BEING>does BEING>got BEING>on BULLY>OPINION
BULLY>SOMEONE BULLY>are BULLY>they BULLY>when BULLY>wont CARE>FRAME CARE>ME CARE>OLDER CARE>from CARE>in CARE>me
CARE>want CARE>your CHILD>BULLY CHILD>CHILD CHILD>CONTACT CHILD>FEAR CHILD>SOMEONE CHILD>our CHILD>please CHILD>they
CHILD>what CHILD>when CHILD>which CHILD>would CONTACT>CHILD CONTACT>FRAME CONTACT>HYPO CONTACT>LOVE CONTACT>PAST
CONTACT>PEER CONTACT>SEND CONTACT>YOU CONTACT>are CONTACT>his CONTACT>keep CONTACT>on CONTACT>please CONTACT>says
CONTACT>she CONTACT>so CONTACT>wont CREEPY>LOVE CREEPY>SOURCE CREEPY>WE CREEPY>YOU CREEPY>from CREEPY>get CREEPY>how
CREEPY>our CREEPY>that CREEPY>this CREEPY>who CREEPY>you CRISIS>I CRISIS>SOURCE CRISIS>i CRISIS>was CROWD>FEAR
CROWD>GIFT CROWD>HELPREQ CROWD>OLDER CROWD>OTHER_ADULT CROWD>SOURCE CROWD>TOPIC CROWD>dont CROWD>how CROWD>said
CROWD>us CROWD>wants DESPAIR>CONTACT DESPAIR>keep DESPAIR>my DESPAIR>so DIRECT>HE DIRECT>ORDINARY DIRECT>PIC DIRECT>me
DIRECT>my DIRECT>to DIRECT>was DIRECT>when DISTRESS>ADULT DISTRESS>BULLY DISTRESS>CHILD DISTRESS>NUDE DISTRESS>YOU
DISTRESS>are DISTRESS>but DISTRESS>didnt DISTRESS>for DISTRESS>get DISTRESS>she DISTRESS>the DISTRESS>you FEAR>KIN
FEAR>SEND FEAR>and FEAR>of FEAR>was FORCE>CHILD FORCE>HELPREQ FORCE>WE FORCE>are FORCE>get FORCE>how FORCE>it
FRAME>CROWD FRAME>DISTRESS FRAME>FRAME FRAME>HYPO FRAME>MEET FRAME>MOVED FRAME>SELF_MINOR FRAME>TOUCH FRAME>WE
FRAME>can FRAME>not FRAME>of FRAME>our FRAME>will FRAME>would GIFT>ADULT GIFT>HELPREQ GIFT>ORDINARY GIFT>STAT
GIFT>THREAT GIFT>TOPIC GIFT>are GIFT>at GIFT>because GIFT>got GIFT>how GIFT>us GIFT>would GROOMED>MINOR GROOMED>PEER
GROOMED>does GROOMED>not GROOMED>of GROOMED>so GROOMED>that GROOMED>what HARMED>he HARMED>to HE>BEING HE>HE HE>HELPREQ
HE>TOPIC HE>TOUCH HE>but HE>can HE>dont HE>from HE>had HE>him HE>of HE>please HE>wants HE>was HELPREQ>CARE
HELPREQ>CONTACT HELPREQ>OPINION HELPREQ>ORDINARY HELPREQ>TOPIC HELPREQ>TOUCH HELPREQ>dont HELPREQ>get HELPREQ>her
HELPREQ>him HELPREQ>in HELPREQ>not HELPREQ>was HELPREQ>when HYPO>BULLY HYPO>CROWD HYPO>KIN HYPO>TOUCH HYPO>WE HYPO>our
HYPO>who I>NUDE I>got I>i I>on I>us KIN>BULLY KIN>DIRECT KIN>DISTRESS KIN>HYPO KIN>NEWS KIN>OPINION KIN>STALK KIN>cant
KIN>please KIN>tell KIN>that KIN>the KIN>we KIN>which KIN>your KNOWS>and KNOWS>at KNOWS>him KNOWS>in KNOWS>of
LEAK>FORCE LEAK>OPINION LEAK>they LOVE>my ME>ASK ME>CHILD ME>FRAME ME>NEWS ME>got ME>our ME>they ME>this ME>where
MEET>YOU MEET>a MEET>are MEET>they MEET>where MEET>with MEET>wont MEET>you MINOR>I MINOR>KIN MINOR>NEAR
MINOR>SELF_MINOR MINOR>SEX MINOR>are MINOR>because MINOR>his MINOR>please MINOR>wasnt MINOR>would MOVED>CHILD MOVED>KIN
MOVED>ORDINARY MOVED>can MOVED>his MOVED>if MOVED>of MY>HELPREQ MY>YOU MY>says MY>where MY>your NEAR>CARE NEAR>OPINION
NEAR>SOURCE NEAR>STAT NEAR>VIOLENCE NEAR>that NEVERMET>SECRET NEVERMET>at NEVERMET>my NEVERMET>she NEVERMET>who
NEWS>BEING NEWS>CONTACT NEWS>NUDE NEWS>STAT NEWS>said NEWS>that NEWS>what NUDE>MOVED NUDE>OPINION NUDE>ORDINARY
NUDE>where NUDE>who NUDE>would OLDER>SOMEONE OLDER>SOURCE OLDER>of OLDER>they OLDER>want OLDER>wants OLDER>who
ONLINE>DISTRESS ONLINE>SHAME ONLINE>and ONLINE>me ONLINE>of ONLINE>this ONLINE>want ONLINE>will ONLINE>wont
ONLINE>would OPINION>MINOR OPINION>SELF_MINOR OPINION>can OPINION>has OPINION>if OPINION>our OPINION>she OPINION>that
OPINION>this OPINION>us OPINION>when ORDINARY>because ORDINARY>get ORDINARY>got ORDINARY>isnt ORDINARY>my ORDINARY>them
ORDINARY>will OTHER_ADULT>ADULT OTHER_ADULT>MY OTHER_ADULT>NEVERMET OTHER_ADULT>ORDINARY OTHER_ADULT>SEND
OTHER_ADULT>STAT OTHER_ADULT>are OTHER_ADULT>cant OTHER_ADULT>do OTHER_ADULT>has OTHER_ADULT>her OTHER_ADULT>his
OTHER_ADULT>in OTHER_ADULT>of OTHER_ADULT>they OTHER_ADULT>this OTHER_ADULT>us PAST>FORCE PAST>SOMEONE PAST>cant
PAST>does PAST>from PAST>get PAST>have PAST>her PAST>on PAST>which PEER>FRAME PEER>ME PEER>MY PEER>SECRET PEER>SHAME
PEER>THREAT PEER>been PEER>but PEER>got PEER>it PEER>was PEER>with PIC>ADULT PIC>FORCE PIC>SEND SECRET>GIFT SECRET>HYPO
SECRET>SOURCE SECRET>STAT SECRET>can SECRET>how SECRET>is SECRET>please SECRET>us SECRET>why SELF_ADULT>she
SELF_MINOR>HELPREQ SELF_MINOR>MY SELF_MINOR>NUDE SELF_MINOR>ORDINARY SELF_MINOR>VIOLENCE SELF_MINOR>YOU SELF_MINOR>get
SELF_MINOR>have SELF_MINOR>it SELF_MINOR>what SELF_MINOR>will SELF_MINOR>you SEND>ABUSE SEND>HYPO SEND>KNOWS SEND>SEX
SEND>can SEND>that SEND>the SEND>will SEND>you SEX>OLDER SEX>PEER SHAME>ADULT SHAME>ONLINE SHAME>can SHAME>for
SHAME>tell SOMEONE>KIN SOMEONE>because SOMEONE>cant SOMEONE>did SOMEONE>my SOMEONE>wants SOMEONE>where SOURCE>DISTRESS
SOURCE>FORCE SOURCE>GROOMED SOURCE>HE SOURCE>HELPREQ SOURCE>didnt SOURCE>keep SOURCE>our SOURCE>says SOURCE>tell
SOURCE>the SOURCE>where SOURCE>why SOURCE>wont SOURCE>would STALK>ADULT STALK>SOURCE STALK>of STALK>was STALK>your
STAT>ASSAULT STAT>CRISIS STAT>GROOMED STAT>KNOWS STAT>OLDER STAT>ORDINARY STAT>SEX STAT>SOURCE STAT>THREAT
STAT>VIOLENCE STAT>at STAT>been STAT>but STAT>dont STAT>her STAT>she STAT>so STAT>want STAT>what STAT>your THREAT>ABUSE
THREAT>CREEPY THREAT>ME THREAT>WE THREAT>been THREAT>but THREAT>has THREAT>so THREAT>what TOLD>KIN TOLD>SHAME TOLD>can
TOLD>the TOLD>this TOPIC>HE TOPIC>HELPREQ TOPIC>MY TOPIC>OPINION TOPIC>PIC TOPIC>STAT TOPIC>TOPIC TOPIC>for TOPIC>from
TOPIC>it TOPIC>my TOPIC>of TOPIC>said TOPIC>them TOPIC>they TOPIC>to TOPIC>was TOPIC>when TOPIC>who TOPIC>with TOUCH>MY
TOUCH>ORDINARY TOUCH>WE TOUCH>how TOUCH>our TOUCH>them VIOLENCE>TOPIC VIOLENCE>does VIOLENCE>from VIOLENCE>he
VIOLENCE>his VIOLENCE>so VIOLENCE>which WE>ABUSE WE>HELPREQ WE>MEET WE>OTHER_ADULT WE>WORRY WE>from WE>had WE>his
WE>how WE>my WE>that WE>them WE>this WE>where WE>will WORRY>CONTACT WORRY>KIN WORRY>SECRET WORRY>SOURCE WORRY>WE
WORRY>can WORRY>does WORRY>keep WORRY>our WORRY>they WORRY>was WORRY>what YOU>BULLY YOU>CROWD YOU>DISTRESS YOU>NEWS
YOU>TOLD YOU>can YOU>did YOU>do YOU>her YOU>how YOU>us a>ASSAULT a>DESPAIR a>PAST a>TOUCH a>had a>his a>of and>I
and>TOUCH and>she and>wants and>will are>ABUSE are>BEING are>BULLY are>FEAR are>GROOMED are>NEWS are>ORDINARY
are>OTHER_ADULT are>PEER are>SECRET are>TOLD are>YOU are>does are>has are>him are>our are>said are>so are>them are>what
at>FEAR at>OPINION at>SELF_ADULT at>isnt at>she at>tell at>us at>wants at>your because>HELPREQ because>at because>how
because>she been>DIRECT been>FORCE been>STAT been>THREAT been>TOLD been>they been>what been>where been>with but>ASK
but>ORDINARY but>PIC but>they can>ABUSE can>ASK can>GIFT can>LEAK can>ME can>NEWS can>OPINION can>SELF_MINOR can>but
can>does can>how can>is can>not can>she can>us can>who cant>ASK cant>CARE cant>DISTRESS cant>NUDE cant>because cant>his
cant>keep cant>on cant>who did>GIFT did>SECRET did>TOLD did>he did>if did>in did>your didnt>get didnt>him didnt>in
didnt>of didnt>she didnt>what do>DISTRESS do>GROOMED do>KIN do>NEWS do>VIOLENCE do>but do>from do>how do>which do>why
does>GROOMED does>MEET does>NEAR does>NUDE does>OTHER_ADULT does>PAST does>can does>got does>him does>i does>keep
does>of does>please does>so does>they does>what does>where does>why dont>CHILD dont>FEAR dont>GIFT dont>GROOMED
dont>LEAK dont>STAT dont>at dont>i dont>that dont>when dont>which for>ABUSE for>LOVE for>NEWS for>PEER for>THREAT
for>TOPIC for>from for>of for>them for>which for>with from>CREEPY from>SELF_MINOR from>SOURCE from>STAT from>are
from>did from>please from>so from>to from>want from>which get>FRAME get>PAST get>PEER get>SOMEONE get>did get>is
get>our get>that get>your got>BULLY got>OPINION got>PIC got>at got>did got>didnt got>she got>should got>this got>us
got>when got>which got>why had>CONTACT had>MEET had>MINOR had>NUDE had>ONLINE had>ORDINARY had>SOMEONE had>TOLD
had>didnt had>is had>tell had>they had>who has>CHILD has>DIRECT has>DISTRESS has>MY has>PAST has>TOPIC has>my has>not
has>so has>want has>was has>would have>BEING have>STAT have>YOU have>cant have>get have>says have>which have>would
he>FEAR he>ORDINARY he>SECRET he>TOUCH he>at he>cant he>had he>should her>LEAK her>TOPIC her>VIOLENCE her>are her>did
her>got her>how her>on her>says her>should her>want her>was her>would him>BULLY him>MY him>and him>at him>do him>in
him>when his>CHILD his>SOURCE his>at his>got his>his his>in his>our his>we his>with how>BULLY how>GROOMED how>MOVED
how>TOPIC how>VIOLENCE how>at how>been how>dont how>tell how>us i>HYPO i>MEET i>NUDE i>us i>we if>NEWS if>at if>for
if>from if>have if>in if>is if>them if>us if>where if>who if>would in>GROOMED in>ORDINARY in>STAT in>from in>have
in>him in>we in>where is>KNOWS is>LEAK is>MOVED is>OLDER is>PAST is>VIOLENCE is>but is>where is>will is>would isnt>I
isnt>does isnt>for isnt>from isnt>he isnt>i isnt>is isnt>on isnt>that isnt>this isnt>which it>BULLY it>LEAK it>NEWS
it>ORDINARY it>SELF_ADULT it>SOMEONE it>keeps it>will keep>NEWS keep>OPINION keep>SEND keep>SOURCE keep>are keep>dont
keep>from keep>they keep>us keep>we keeps>FORCE keeps>HELPREQ keeps>THREAT keeps>do keeps>from keeps>me keeps>what
me>CROWD me>FRAME me>KNOWS me>MOVED me>NEWS me>did me>got me>on me>our me>so me>what my>LOVE my>SELF_MINOR my>has my>my
my>said my>so my>want my>will not>CONTACT not>FEAR not>GIFT not>PAST not>get not>has not>says not>them not>they
not>when not>where not>which not>your of>GROOMED of>HYPO of>NEWS of>can of>did of>they of>wants of>where on>I on>SHAME
on>are on>but on>get on>have on>his on>i on>isnt on>of on>that on>the on>this on>want on>wants on>would our>BULLY
our>FRAME our>GIFT our>HELPREQ our>SOMEONE our>SOURCE our>STAT our>do our>does our>from our>how our>if our>in our>them
our>to our>will please>CONTACT please>ME please>ONLINE please>ORDINARY please>YOU please>if please>of please>said
please>says please>which please>you said>LOVE said>NEWS said>OLDER said>STAT said>got said>in said>isnt said>would
said>you says>BEING says>CROWD says>DISTRESS says>LEAK says>NEAR says>OTHER_ADULT says>been says>this says>us says>want
she>I she>NEAR she>ONLINE she>STAT she>been she>i she>when she>which she>will should>ASK should>HYPO should>I should>ME
should>OLDER should>ORDINARY should>THREAT should>WORRY should>from should>her should>his should>in should>me should>of
should>she should>this so>ASK so>CREEPY so>DISTRESS so>I so>ONLINE so>PAST so>SELF_MINOR so>SEND so>did so>do so>her
so>keep so>not so>our so>this so>was so>why so>your tell>NEWS tell>NUDE tell>PEER tell>SECRET tell>SEND tell>STAT
tell>THREAT tell>WE tell>are tell>get tell>isnt tell>it tell>keep tell>my tell>said tell>tell tell>where that>ABUSE
that>CARE that>DISTRESS that>FEAR that>FORCE that>TOPIC that>but that>can that>cant that>didnt that>dont that>please
that>should that>them that>would that>you the>LOVE the>MEET the>OPINION the>SEX the>for the>i the>our the>wants
the>what the>why the>your them>CHILD them>CROWD them>HYPO them>MEET them>WE them>can them>does them>if them>not
them>that them>the them>us them>with them>would they>ADULT they>CROWD they>OPINION they>OTHER_ADULT they>because
they>did they>didnt they>dont they>from they>had they>please this>ASK this>DIRECT this>FEAR this>FRAME this>GIFT
this>KIN this>LOVE this>MINOR this>STAT this>VIOLENCE this>WORRY this>get this>got this>has this>have this>her this>not
this>of this>that this>they this>us this>was this>where this>why this>you this>your to>DESPAIR to>FORCE to>MY to>OLDER
to>should to>us to>where to>would us>LOVE us>ONLINE us>SOURCE us>at us>but us>if us>is us>that us>this us>who want>ASK
want>CARE want>DISTRESS want>SECRET want>TOPIC want>WE want>WORRY want>her want>how want>i want>in want>why wants>HE
wants>MY wants>ORDINARY wants>SEX wants>WE wants>do wants>is wants>not wants>she wants>they wants>why was>CHILD
was>CREEPY was>FRAME was>LEAK was>MY was>STALK was>you wasnt>I wasnt>MY wasnt>i wasnt>my we>MY we>ONLINE we>SEX we>WE
we>and we>but we>do we>does we>from we>had we>he we>keep we>of we>where what>BEING what>CONTACT what>DISTRESS what>FEAR
what>MEET what>NEWS what>NUDE what>OLDER what>PEER what>SEND what>been what>didnt what>dont what>had what>please
what>wants what>what what>where when>CROWD when>NUDE when>SEX when>STAT when>for when>if when>not when>want when>which
where>OPINION where>YOU where>how where>not where>says where>you where>your which>BULLY which>CARE which>CREEPY which>I
which>ONLINE which>ORDINARY which>SEND which>WORRY which>a which>and which>are which>did which>get which>have which>me
which>on which>says which>them which>this which>want which>wants which>we which>what which>you who>ABUSE who>STAT
who>TOPIC who>VIOLENCE who>dont who>he who>should who>to who>where who>which why>CARE why>KIN why>MOVED why>PAST
why>STAT why>THREAT why>and why>cant why>did why>get why>have why>it why>says why>that why>the why>us why>was why>where
why>with will>KIN will>PEER will>SOMEONE will>SOURCE will>a will>not will>of will>the will>we will>with with>MINOR
with>PAST with>SEX with>for with>got with>our with>they with>which with>who with>with wont>DISTRESS wont>KIN
wont>OPINION wont>that would>OLDER would>SEND would>STAT would>at would>do would>dont would>how would>on would>this
would>we would>who you>ADULT you>ASK you>CONTACT you>DISTRESS you>FORCE you>NEWS you>PAST you>TOLD you>and you>can
you>did you>do you>her you>how you>they you>us your>HYPO your>ME your>MOVED your>does your>for your>me your>says
your>they your>with your>would your>your
""",
    1: """
ABUSE>ASK ABUSE>DISTRESS ABUSE>PAST ABUSE>YOU ABUSE>at ABUSE>did ABUSE>in ABUSE>they ABUSE>we ABUSE>you ADULT>ASK
ADULT>BULLY ADULT>MEET ADULT>PAST ADULT>SELF_MINOR ADULT>TOUCH ADULT>cant ADULT>dont ADULT>from ADULT>had ADULT>where
ADULT>would ASK>DESPAIR ASK>NEWS ASK>SEX ASK>SHAME ASK>didnt ASK>get ASK>have ASK>the ASK>them ASK>they ASK>wants
ASSAULT>CHILD ASSAULT>CROWD ASSAULT>I ASSAULT>KIN ASSAULT>ME ASSAULT>ONLINE ASSAULT>PIC ASSAULT>TOPIC ASSAULT>i
ASSAULT>in ASSAULT>me ASSAULT>of BEING>ONLINE BEING>SOMEONE BEING>SOURCE BEING>and BEING>but BEING>of BULLY>DIRECT
BULLY>DISTRESS BULLY>FORCE BULLY>HE BULLY>dont BULLY>from BULLY>him BULLY>if BULLY>is BULLY>of BULLY>said BULLY>that
CARE>ASK CARE>DISTRESS CARE>HYPO CARE>KNOWS CARE>NEVERMET CARE>SEX CARE>YOU CARE>do CARE>get CARE>her CARE>tell
CARE>that CARE>you CHILD>HE CHILD>VIOLENCE CHILD>YOU CHILD>been CHILD>keeps CHILD>them CHILD>was CHILD>why CHILD>will
CONTACT>ABUSE CONTACT>DESPAIR CONTACT>DIRECT CONTACT>HARMED CONTACT>ME CONTACT>MEET CONTACT>NEAR CONTACT>OTHER_ADULT
CONTACT>THREAT CONTACT>TOUCH CONTACT>VIOLENCE CONTACT>at CONTACT>been CONTACT>do CONTACT>for CONTACT>got CONTACT>has
CONTACT>him CONTACT>is CONTACT>me CONTACT>said CONTACT>wants CONTACT>was CONTACT>who CREEPY>CONTACT CREEPY>DIRECT
CREEPY>FORCE CREEPY>FRAME CREEPY>HARMED CREEPY>OPINION CREEPY>STALK CREEPY>he CREEPY>keeps CREEPY>they CREEPY>where
CRISIS>dont CRISIS>me CRISIS>that CRISIS>wasnt CRISIS>with CRISIS>would CROWD>BEING CROWD>FRAME CROWD>THREAT CROWD>at
CROWD>he CROWD>if CROWD>keep CROWD>my CROWD>she CROWD>was CROWD>we DESPAIR>ADULT DESPAIR>SOURCE DESPAIR>he DESPAIR>of
DIRECT>CARE DIRECT>HELPREQ DIRECT>LOVE DIRECT>PAST DIRECT>PEER DIRECT>cant DIRECT>do DIRECT>dont DIRECT>for DIRECT>he
DIRECT>is DIRECT>isnt DIRECT>what DISTRESS>CRISIS DISTRESS>FORCE DISTRESS>HARMED DISTRESS>MY DISTRESS>PAST
DISTRESS>SEND DISTRESS>got DISTRESS>has DISTRESS>isnt DISTRESS>please FAULT>SEND FAULT>because FEAR>CARE FEAR>ME
FEAR>WE FEAR>do FEAR>he FEAR>said FEAR>she FORCE>CARE FORCE>CROWD FORCE>HARMED FORCE>KIN FORCE>MEET FORCE>PAST
FORCE>WORRY FORCE>a FORCE>because FORCE>but FORCE>have FORCE>he FORCE>if FORCE>is FORCE>not FORCE>she FORCE>them
FORCE>they FORCE>was FORCE>will FRAME>NEWS FRAME>ONLINE FRAME>SECRET FRAME>on FRAME>when GIFT>get GIFT>he GIFT>not
GIFT>tell GROOMED>ORDINARY GROOMED>but HARMED>ABUSE HARMED>MEET HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>YOU
HARMED>for HARMED>got HARMED>of HARMED>them HE>ABUSE HE>ASSAULT HE>SELF_MINOR HE>and HE>cant HE>did HE>where HE>would
HE>your HELPREQ>DIRECT HELPREQ>HE HELPREQ>KNOWS HELPREQ>ONLINE HELPREQ>TOLD HELPREQ>should HELPREQ>they HELPREQ>we
HYPO>CONTACT HYPO>OLDER HYPO>ONLINE HYPO>OTHER_ADULT HYPO>had HYPO>if HYPO>says HYPO>want I>BEING I>DISTRESS I>TOLD
I>TOPIC I>VIOLENCE I>can I>cant I>dont I>keeps I>they KIN>FORCE KIN>I KIN>WORRY KIN>are KIN>isnt KIN>my KIN>they
KIN>this KIN>when KIN>will KIN>you KNOWS>CREEPY KNOWS>ME KNOWS>NUDE KNOWS>ONLINE KNOWS>SECRET KNOWS>SEND KNOWS>SOMEONE
KNOWS>VIOLENCE KNOWS>me KNOWS>what LEAK>MINOR LEAK>ONLINE LEAK>SEND LEAK>SOMEONE LEAK>a LEAK>he LEAK>him LEAK>not
LEAK>that LOVE>CONTACT LOVE>HE LOVE>LOVE LOVE>have LOVE>her LOVE>to ME>DESPAIR ME>LEAK ME>TOPIC ME>get ME>keeps ME>on
ME>want ME>who MEET>PAST MEET>SECRET MEET>from MEET>if MEET>not MEET>so MEET>us MEET>was MEET>when MINOR>FEAR
MINOR>NUDE MINOR>SELF_ADULT MINOR>TOUCH MINOR>did MINOR>keeps MINOR>of MINOR>them MINOR>with MOVED>ONLINE MOVED>OPINION
MOVED>SECRET MOVED>and MY>FORCE MY>LOVE MY>MY MY>TOLD MY>had MY>on NEAR>MEET NEAR>THREAT NEVERMET>ADULT NEVERMET>ASK
NEVERMET>HE NEVERMET>MEET NEVERMET>MOVED NEVERMET>NEVERMET NEVERMET>OLDER NEVERMET>but NEVERMET>do NEVERMET>he
NEVERMET>if NEVERMET>wants NEWS>but NEWS>for NEWS>if NEWS>she NEWS>they NUDE>CREEPY NUDE>KNOWS NUDE>OTHER_ADULT
NUDE>WORRY NUDE>YOU NUDE>because NUDE>dont NUDE>from NUDE>has NUDE>him NUDE>if NUDE>of NUDE>that NUDE>we NUDE>when
OLDER>GIFT OLDER>PIC OLDER>because OLDER>been OLDER>dont OLDER>from OLDER>have OLDER>her OLDER>keeps OLDER>not
OLDER>our OLDER>says OLDER>with ONLINE>BEING ONLINE>BULLY ONLINE>DIRECT ONLINE>MINOR ONLINE>MOVED ONLINE>NEVERMET
ONLINE>been ONLINE>his ONLINE>i ONLINE>isnt ONLINE>on ONLINE>that ONLINE>which OPINION>BEING OPINION>BULLY OPINION>MEET
OPINION>NEAR OPINION>WORRY OPINION>it OPINION>what OPINION>wont ORDINARY>CONTACT ORDINARY>CREEPY ORDINARY>HARMED
ORDINARY>I ORDINARY>is ORDINARY>they ORDINARY>was OTHER_ADULT>FEAR OTHER_ADULT>HELPREQ OTHER_ADULT>KNOWS
OTHER_ADULT>NEWS OTHER_ADULT>PEER OTHER_ADULT>STALK OTHER_ADULT>TOLD OTHER_ADULT>it OTHER_ADULT>keeps OTHER_ADULT>that
OTHER_ADULT>want PAST>ABUSE PAST>I PAST>ONLINE PAST>PEER PAST>VIOLENCE PAST>but PAST>got PAST>our PAST>she PAST>what
PEER>ASK PEER>CREEPY PEER>I PEER>KIN PEER>NEWS PEER>PIC PEER>SOMEONE PEER>because PEER>did PEER>get PEER>him PEER>is
PEER>on PEER>tell PEER>this PIC>FEAR PIC>PAST PIC>SHAME PIC>at PIC>for PIC>not PIC>our PIC>that PIC>would PIC>your
SECRET>KIN SECRET>TOPIC SECRET>TOUCH SECRET>at SECRET>because SECRET>for SECRET>him SECRET>was SECRET>who SECRET>you
SELF_ADULT>I SELF_ADULT>ME SELF_ADULT>but SELF_ADULT>i SELF_ADULT>of SELF_MINOR>CREEPY SELF_MINOR>DISTRESS
SELF_MINOR>FRAME SELF_MINOR>NEVERMET SELF_MINOR>WE SELF_MINOR>can SELF_MINOR>cant SELF_MINOR>did SELF_MINOR>from
SELF_MINOR>that SELF_MINOR>to SELF_MINOR>wants SELF_MINOR>we SELF_MINOR>would SEND>HARMED SEND>LOVE SEND>OTHER_ADULT
SEND>SHAME SEND>VIOLENCE SEND>because SEND>do SEND>dont SEND>get SEND>keep SEND>she SEND>should SEND>them SEND>they
SEND>wont SEX>GIFT SEX>KIN SEX>OPINION SEX>OTHER_ADULT SEX>SOURCE SEX>didnt SEX>he SEX>is SEX>said SEX>who
SHAME>CONTACT SHAME>FAULT SHAME>I SHAME>TOUCH SHAME>at SHAME>because SHAME>but SHAME>i SHAME>so SHAME>with
SOMEONE>BEING SOMEONE>CREEPY SOMEONE>OTHER_ADULT SOMEONE>STAT SOMEONE>WORRY SOMEONE>at SOMEONE>got SOMEONE>in
SOMEONE>isnt SOMEONE>them SOMEONE>they SOMEONE>to SOMEONE>want SOMEONE>will SOURCE>SELF_MINOR SOURCE>TOPIC
SOURCE>VIOLENCE SOURCE>from SOURCE>what SOURCE>which STALK>NEVERMET STALK>his STALK>with STAT>ADULT STAT>ASK
STAT>HARMED STAT>LEAK STAT>MINOR STAT>SECRET STAT>TOLD STAT>me STAT>said STAT>should STAT>tell THREAT>FORCE
THREAT>KNOWS THREAT>MINOR THREAT>ORDINARY THREAT>SECRET THREAT>SEND THREAT>YOU THREAT>are THREAT>her THREAT>is
THREAT>they THREAT>will THREAT>you TOLD>CARE TOLD>CRISIS TOLD>FEAR TOLD>GIFT TOLD>SOMEONE TOLD>SOURCE TOLD>at TOLD>that
TOLD>when TOUCH>CREEPY TOUCH>FORCE TOUCH>NEVERMET TOUCH>OLDER TOUCH>ONLINE TOUCH>SECRET TOUCH>from TOUCH>him TOUCH>she
TOUCH>tell TOUCH>your VIOLENCE>CRISIS VIOLENCE>GIFT VIOLENCE>LOVE VIOLENCE>are VIOLENCE>but VIOLENCE>dont VIOLENCE>get
VIOLENCE>had VIOLENCE>our VIOLENCE>says VIOLENCE>they VIOLENCE>us VIOLENCE>who WE>ASK WE>DISTRESS WE>FEAR WE>FORCE
WE>FRAME WE>HARMED WE>MOVED WE>MY WE>because WE>did WE>in WE>isnt WE>keeps WE>not WE>says WE>she WE>us WE>was WE>when
WE>you WORRY>SEND WORRY>SOMEONE WORRY>because WORRY>dont WORRY>him WORRY>if WORRY>it WORRY>wants WORRY>when YOU>ASK
YOU>CONTACT YOU>FEAR YOU>FORCE YOU>HELPREQ YOU>NEAR YOU>NEVERMET YOU>PAST YOU>PEER YOU>STAT YOU>TOUCH YOU>and
YOU>because YOU>in YOU>says YOU>so YOU>them YOU>what YOU>where a>CARE a>FEAR a>OPINION a>SELF_ADULT a>been a>it
and>DESPAIR and>FORCE and>MOVED and>STALK and>VIOLENCE and>WE and>didnt and>why are>I are>LEAK are>LOVE are>ME are>MEET
are>SEND are>but are>from are>your at>ABUSE at>ASSAULT at>DIRECT at>FRAME at>HARMED at>PAST at>THREAT at>on at>said
at>where at>who at>would because>HARMED because>TOLD because>TOUCH because>and because>dont because>on because>that
because>what been>ASK been>GIFT been>MY been>NEAR been>OLDER been>OPINION been>PIC been>SEND been>a been>so been>them
but>DISTRESS but>MEET but>NEVERMET but>OPINION but>OTHER_ADULT but>SHAME but>TOLD but>VIOLENCE but>at but>for but>get
but>if but>isnt but>of but>our but>that but>the but>us but>we but>when but>with can>in can>my can>when cant>MY cant>but
cant>says cant>she cant>that did>KIN did>PAST did>PIC did>TOUCH did>it did>my did>we didnt>PEER didnt>but do>HYPO
do>ONLINE do>OTHER_ADULT do>because do>dont do>this does>BULLY does>FORCE does>MINOR does>for does>this does>who
does>your dont>CRISIS dont>DISTRESS dont>I dont>NEWS dont>SEND dont>THREAT dont>do dont>with for>HE for>ME for>NEVERMET
for>got for>he for>i for>is for>isnt for>says for>wont for>you from>MOVED from>SEND from>STALK from>had from>how
from>is get>ONLINE get>SEND got>MEET got>says got>so got>tell got>we got>what had>YOU had>her had>to had>you has>HARMED
has>LOVE has>SECRET has>TOLD has>TOUCH has>WE has>are has>him has>us has>what has>who has>you have>ASK have>CREEPY
have>FEAR have>HARMED have>HELPREQ have>I have>KIN have>KNOWS have>LOVE have>OPINION have>dont have>i have>if have>me
have>please have>should have>tell have>who he>OPINION he>PIC he>but he>has he>keep he>says he>would her>ABUSE her>BULLY
her>CRISIS her>MY her>PIC her>SECRET her>SOMEONE her>TOUCH her>at her>because her>dont her>from her>him her>of her>this
her>what her>wont him>ASK him>DISTRESS him>FEAR him>KNOWS him>MEET him>MINOR him>NEWS him>NUDE him>OLDER him>OPINION
him>SEND him>STAT him>TOLD him>VIOLENCE him>WORRY him>because him>did him>from him>have him>him him>keep him>wants
him>wasnt him>with his>ASK his>CREEPY his>KIN his>MEET his>MINOR his>PAST his>SOMEONE his>if his>keep his>not his>of
his>tell how>KIN how>MINOR how>OLDER how>TOLD how>in how>your i>DESPAIR i>DISTRESS i>THREAT i>TOPIC i>VIOLENCE i>does
i>dont i>of if>CARE if>CRISIS if>LEAK if>MY if>ORDINARY if>SECRET if>SEND if>SEX if>STALK if>WE if>me if>wants if>wasnt
in>CREEPY in>HARMED in>OTHER_ADULT in>SELF_MINOR in>YOU in>cant in>dont in>keep in>she in>will is>I is>NEAR
is>OTHER_ADULT is>SHAME is>had is>keeps is>want is>we is>which isnt>CHILD isnt>KIN isnt>YOU isnt>at isnt>his isnt>the
isnt>you it>CREEPY it>GROOMED it>LOVE it>NUDE it>can keep>GIFT keep>he keep>so keep>the keeps>CHILD keeps>SEX keeps>YOU
keeps>he keeps>him keeps>to keeps>you me>ASSAULT me>DESPAIR me>LEAK me>NEVERMET me>OTHER_ADULT me>PIC me>TOPIC me>cant
me>dont me>from me>get me>has me>how me>keeps me>want me>wants me>when me>you my>BULLY my>GROOMED my>HE my>NEAR
my>ONLINE my>from my>had my>isnt my>this not>DIRECT not>MY not>SECRET not>THREAT not>TOLD not>VIOLENCE not>YOU not>from
not>got not>he not>our not>us not>want not>we of>ASK of>LEAK of>OLDER of>TOUCH of>YOU of>has of>she of>tell of>we
on>DISTRESS on>HARMED on>OLDER on>OPINION on>PIC on>SECRET on>SELF_MINOR on>TOLD on>WE on>keeps on>should on>wasnt
on>you our>ABUSE our>YOU our>and our>isnt our>keeps our>not our>says our>that our>was our>who our>you please>CHILD
please>KIN please>PEER please>SOMEONE please>do please>for please>she please>what said>BULLY said>CARE said>CREEPY
said>CROWD said>FORCE said>FRAME said>HARMED said>MEET said>ONLINE said>THREAT said>VIOLENCE said>did said>get
said>want said>with says>BULLY says>CREEPY says>FEAR says>FRAME says>MY says>PIC says>THREAT says>YOU says>can says>for
says>tell says>would she>ASSAULT she>LEAK she>NUDE she>PIC she>cant she>has she>have she>he she>if should>LEAK
should>ONLINE should>PEER should>YOU should>keep should>on so>CARE so>CRISIS so>NUDE so>OPINION so>PIC so>got so>his
so>if so>in so>says so>to tell>BEING tell>CRISIS tell>HYPO tell>LOVE tell>OPINION tell>PIC tell>and tell>for tell>says
that>BULLY that>FRAME that>NEWS that>SHAME that>TOUCH that>a that>her that>when the>ASSAULT the>BEING the>PEER
the>SHAME the>THREAT the>TOPIC the>if the>keep the>wasnt the>we the>would them>PIC them>in them>it them>says
them>should them>so them>tell they>CRISIS they>MEET they>NEWS they>for they>our they>want they>where they>wont this>ME
this>OLDER this>PAST this>PEER this>SOMEONE this>TOLD this>WE this>cant this>from this>isnt this>me this>says this>she
this>who to>KNOWS to>LEAK to>OTHER_ADULT to>SELF_MINOR to>TOLD to>do to>want us>FORCE us>HELPREQ us>KIN us>for us>from
us>has us>he us>she us>when want>CREEPY want>I want>NEWS want>THREAT want>didnt want>keep want>me want>so wants>SECRET
wants>for wants>he wants>of wants>where was>I was>LOVE was>SOURCE was>tell was>they was>wasnt wasnt>KIN we>MEET we>TOLD
we>TOUCH we>when what>LEAK what>NEAR what>our when>CREEPY when>I when>PEER when>SELF_MINOR when>SHAME when>THREAT
when>VIOLENCE when>WE when>a when>said when>she when>we where>HE where>MINOR where>and which>FRAME which>can which>in
who>BEING who>GIFT who>HYPO who>KIN who>LOVE who>OPINION who>ORDINARY who>SEND who>and who>but who>our who>she
who>wants who>will why>CONTACT why>DISTRESS why>been why>if why>what will>BULLY will>FRAME will>HELPREQ will>SECRET
will>and will>do will>for will>us will>want with>FEAR with>FORCE with>MEET with>SECRET with>from with>has with>have
with>says with>when wont>ME wont>NUDE wont>ORDINARY wont>SECRET wont>from wont>it wont>on would>BULLY would>CONTACT
would>DESPAIR would>HYPO would>KIN would>OTHER_ADULT would>SHAME would>VIOLENCE would>WE would>but would>my would>of
would>so would>tell would>them would>with you>FEAR you>MOVED you>NEAR you>ONLINE you>because you>says you>them you>what
you>where you>would your>CONTACT your>FORCE your>my your>you
""",
    2: """
ABUSE>HELPREQ ABUSE>MINOR ABUSE>he ABUSE>said ABUSE>was ADULT>OLDER ADULT>this ASK>KIN ASK>MINOR ASK>MOVED ASK>PEER
ASK>SELF_MINOR ASK>TOLD ASK>are ASK>tell ASK>your ASSAULT>is ASSAULT>you BEING>ASK BEING>FORCE BEING>MY BEING>PIC
BEING>WORRY BEING>my BULLY>ADULT BULLY>SEND BULLY>YOU BULLY>because BULLY>cant BULLY>keep CARE>LOVE CARE>MEET
CARE>OPINION CARE>for CARE>how CARE>them CARE>us CARE>what CHILD>HELPREQ CHILD>KNOWS CHILD>PIC CHILD>SECRET CHILD>SHAME
CHILD>do CHILD>with CONTACT>NEVERMET CONTACT>OLDER CONTACT>OPINION CONTACT>PIC CONTACT>and CONTACT>but CONTACT>does
CONTACT>should CONTACT>when CREEPY>ASK CREEPY>CHILD CREEPY>HELPREQ CREEPY>ONLINE CREEPY>PEER CREEPY>SEND CREEPY>SEX
CREEPY>a CREEPY>because CREEPY>have CREEPY>to CREEPY>what CREEPY>which CRISIS>OPINION CRISIS>and CROWD>GROOMED
CROWD>KNOWS CROWD>OPINION CROWD>YOU CROWD>because CROWD>that CROWD>they CROWD>what CROWD>why DESPAIR>CRISIS
DESPAIR>this DIRECT>ADULT DIRECT>NEVERMET DIRECT>NUDE DIRECT>SOMEONE DIRECT>it DISTRESS>dont DISTRESS>said
DISTRESS>says DISTRESS>that DISTRESS>wont FEAR>PEER FEAR>his FEAR>to FEAR>when FEAR>why FORCE>FORCE FORCE>HE
FORCE>SOMEONE FORCE>tell FORCE>what FORCE>when FRAME>ABUSE FRAME>got FRAME>he FRAME>that FRAME>your GIFT>ABUSE
GIFT>CARE GIFT>HARMED GIFT>TOUCH GIFT>was GROOMED>CARE GROOMED>DIRECT GROOMED>ME GROOMED>SOURCE GROOMED>and GROOMED>me
HARMED>ME HARMED>at HARMED>dont HARMED>in HARMED>me HARMED>with HE>ADULT HE>CRISIS HE>FEAR HE>HARMED HE>MINOR HE>OLDER
HE>SEND HE>if HE>isnt HE>on HE>our HE>so HE>what HELPREQ>GROOMED HELPREQ>I HELPREQ>LOVE HELPREQ>MEET HELPREQ>NEAR
HELPREQ>OLDER HELPREQ>PAST HELPREQ>a HELPREQ>but HELPREQ>does HELPREQ>for HELPREQ>so HELPREQ>want HELPREQ>you HYPO>ASK
HYPO>BEING HYPO>GROOMED HYPO>to HYPO>wants I>DESPAIR I>MEET I>does I>has I>is I>me I>not I>with KIN>ASSAULT KIN>MOVED
KIN>i KIN>was KIN>why KNOWS>ASK KNOWS>GIFT KNOWS>got KNOWS>she KNOWS>the KNOWS>wants LEAK>CRISIS LEAK>WE LEAK>YOU
LEAK>isnt LEAK>on LEAK>our LEAK>she LEAK>you LOVE>PEER LOVE>SECRET LOVE>SELF_MINOR LOVE>SEND LOVE>WE LOVE>but LOVE>dont
LOVE>his LOVE>that LOVE>we LOVE>who ME>ABUSE ME>FAULT ME>OTHER_ADULT ME>PEER ME>SHAME ME>did ME>should ME>so ME>that
ME>us ME>with MEET>MINOR MEET>ONLINE MEET>OPINION MEET>ORDINARY MEET>on MEET>she MEET>to MINOR>DISTRESS MINOR>MY
MINOR>from MINOR>him MINOR>said MINOR>says MINOR>that MINOR>the MINOR>we MINOR>why MOVED>HE MOVED>MOVED MOVED>did
MOVED>that MOVED>to MOVED>where MOVED>with MY>BULLY MY>CHILD MY>CROWD MY>FAULT MY>FEAR MY>I MY>TOPIC MY>keep MY>they
NEAR>get NEAR>her NEAR>his NEVERMET>SOURCE NEVERMET>should NEWS>SOURCE NEWS>have NUDE>ASK NUDE>ME NUDE>ONLINE NUDE>PEER
NUDE>did NUDE>her NUDE>his NUDE>me NUDE>she NUDE>the OLDER>FORCE OLDER>MY OLDER>OLDER OLDER>SEND OLDER>has OLDER>him
OLDER>if OLDER>it OLDER>said OLDER>this OLDER>where OLDER>your ONLINE>ABUSE ONLINE>CREEPY ONLINE>DESPAIR ONLINE>HE
ONLINE>NEAR ONLINE>OTHER_ADULT ONLINE>SELF_ADULT ONLINE>TOLD ONLINE>TOPIC ONLINE>TOUCH ONLINE>at ONLINE>from ONLINE>our
ONLINE>she OPINION>CROWD OPINION>OLDER OPINION>ONLINE OPINION>PAST OPINION>him OPINION>his OPINION>not OPINION>with
ORDINARY>ASK ORDINARY>LOVE ORDINARY>and ORDINARY>can ORDINARY>his OTHER_ADULT>CARE OTHER_ADULT>HE OTHER_ADULT>LOVE
OTHER_ADULT>MEET OTHER_ADULT>PAST OTHER_ADULT>SECRET OTHER_ADULT>but OTHER_ADULT>dont PAST>ADULT PAST>DISTRESS
PAST>OLDER PAST>ORDINARY PAST>at PAST>do PAST>him PAST>in PAST>my PAST>to PEER>ADULT PEER>BEING PEER>GROOMED PEER>cant
PEER>has PEER>her PEER>isnt PEER>says PEER>them PEER>want PEER>wants PEER>when PIC>BEING PIC>SELF_MINOR PIC>cant PIC>he
PIC>on PIC>us PIC>wants PIC>with SECRET>MINOR SECRET>are SECRET>dont SECRET>her SECRET>not SECRET>this
SELF_ADULT>CONTACT SELF_ADULT>MY SELF_ADULT>my SELF_ADULT>the SELF_ADULT>was SELF_MINOR>GROOMED SELF_MINOR>ME
SELF_MINOR>keep SELF_MINOR>says SEND>FRAME SEND>MY SEND>PIC SEND>are SEND>at SEND>our SEX>ADULT SEX>CARE SEX>for
SEX>his SHAME>CARE SHAME>HE SHAME>NUDE SHAME>OPINION SHAME>PIC SHAME>do SHAME>he SOMEONE>ASSAULT SOMEONE>but
SOMEONE>this SOURCE>CHILD SOURCE>SEX SOURCE>but SOURCE>do SOURCE>it SOURCE>keeps SOURCE>wants SOURCE>your STALK>THREAT
STALK>at STALK>her STAT>ABUSE THREAT>HARMED THREAT>HELPREQ THREAT>if THREAT>wont TOLD>ASSAULT TOLD>CROWD TOLD>FORCE
TOLD>HARMED TOLD>TOPIC TOLD>VIOLENCE TOLD>for TOLD>him TOLD>how TOLD>with TOUCH>HARMED TOUCH>MINOR TOUCH>SOURCE
TOUCH>to VIOLENCE>CARE VIOLENCE>DIRECT VIOLENCE>for VIOLENCE>would WE>MINOR WE>PEER WE>SEX WE>TOUCH WE>a WE>he WE>said
WE>tell WORRY>HE WORRY>the YOU>I YOU>KNOWS YOU>SECRET YOU>THREAT YOU>WORRY YOU>but YOU>if YOU>she a>DIRECT a>DISTRESS
a>LEAK a>but a>does a>her a>them a>this a>you and>ASSAULT and>OLDER and>SEX and>cant and>for and>said and>to are>if
are>not are>says are>she are>this are>why at>HELPREQ at>TOUCH at>his at>in at>please at>them at>to because>BULLY
because>CHILD because>CREEPY because>OLDER because>SELF_MINOR because>SEND because>STALK because>keeps because>says
because>they been>TOUCH been>WE been>our been>she but>CREEPY but>LOVE but>MINOR but>YOU but>are but>does but>has
but>him but>says but>she but>this but>you can>KIN can>OLDER can>he can>please can>where cant>CHILD cant>KIN cant>her
cant>of cant>they did>WE did>me did>so didnt>ME didnt>me do>CRISIS do>MY do>to do>was does>ADULT does>YOU does>do
does>from does>her does>you dont>CARE dont>HARMED dont>ONLINE dont>SOURCE dont>VIOLENCE for>DESPAIR for>HARMED for>MEET
for>OTHER_ADULT for>SHAME for>STAT for>been for>does for>her for>said for>when from>FRAME from>OLDER from>OTHER_ADULT
from>TOUCH from>but from>do from>for from>wants get>ASK get>DISTRESS get>I get>MOVED get>VIOLENCE get>do get>i get>when
get>with got>ABUSE got>CRISIS got>DIRECT got>LEAK got>STALK got>TOUCH got>cant got>him got>keep got>the got>who
got>would had>CHILD had>DISTRESS had>VIOLENCE had>from had>with has>ASK has>ORDINARY has>says have>CRISIS have>DESPAIR
have>NEWS have>ORDINARY have>SHAME have>and have>because have>to have>you he>CHILD he>CRISIS he>SOMEONE he>WORRY he>of
he>our her>FORCE her>HARMED her>HELPREQ her>SOURCE her>do her>his her>i her>keep him>ADULT him>HE him>OTHER_ADULT
him>SECRET him>STALK him>his him>me his>NUDE his>VIOLENCE his>do his>dont his>said how>LEAK how>NUDE how>do how>me
how>should i>KIN i>me i>not if>DIRECT if>her if>tell if>this if>when if>why if>with in>DIRECT in>NEVERMET in>OPINION
in>TOPIC in>me is>ADULT is>BEING is>FRAME is>HARMED is>MINOR is>it is>on is>should isnt>ONLINE isnt>ORDINARY isnt>her
isnt>she it>CARE it>ME it>OLDER it>SELF_MINOR it>because it>dont it>her it>in it>that it>wants keep>for keep>on
keeps>CREEPY keeps>HE keeps>NUDE keeps>TOLD keeps>her keeps>it me>ABUSE me>PEER me>do me>does me>for me>keep me>should
my>CREEPY my>FAULT my>FEAR my>FORCE my>PAST my>TOPIC my>and my>not my>that my>they my>when my>who not>ADULT not>ASK
not>CARE not>DISTRESS not>PEER not>SOMEONE not>you of>BEING of>BULLY of>CARE of>CHILD of>DESPAIR of>OTHER_ADULT
of>keeps of>on on>CARE on>CRISIS on>MINOR on>PEER on>SEND on>can on>her on>how on>who our>I our>MINOR our>OPINION
our>PEER our>SECRET our>he our>i our>said please>CARE please>I said>HE said>SELF_MINOR said>SHAME said>YOU said>at
said>her said>on said>so said>us said>why said>will says>DESPAIR says>MEET says>WORRY says>has says>in says>is
says>says says>she says>them she>DISTRESS she>FEAR she>MEET she>THREAT she>because she>isnt she>they she>wont
should>CRISIS should>SOMEONE should>WE should>and so>ADULT so>SOURCE so>WE so>has so>have so>wont so>would tell>SOMEONE
tell>TOUCH tell>YOU tell>at tell>on tell>you that>ASK that>HELPREQ that>MEET that>OPINION that>PAST that>SELF_MINOR
that>WORRY that>him that>i that>this that>want the>CRISIS the>DIRECT the>PAST the>can the>got the>is them>BEING
them>GIFT them>KIN them>get them>is them>of them>want them>what they>CREEPY they>that they>why they>will they>would
this>ONLINE this>STALK this>at this>keeps to>DISTRESS to>FEAR to>KIN to>LOVE to>NEWS to>PAST to>PEER to>wont to>you
us>ADULT us>FRAME us>WE us>are us>dont us>it us>us us>wants us>we want>CONTACT want>LOVE want>SELF_MINOR want>SHAME
want>TOUCH want>VIOLENCE want>please want>tell wants>NUDE wants>get wants>her wants>my wants>to was>ASK was>MEET
was>PEER was>PIC was>STAT was>WORRY was>YOU was>have was>how was>i was>isnt was>me was>the we>CARE we>SEND we>are
we>get we>his we>tell we>this what>CARE what>HYPO what>STAT what>do what>it what>on what>was when>MINOR when>are
when>at when>got when>him when>them when>with when>wont where>ME where>ONLINE where>keeps where>my where>our
where>which where>who which>HELPREQ which>YOU which>because which>my who>CRISIS who>FORCE who>HE who>TOUCH who>are
who>has who>them who>was who>we why>ORDINARY why>WE why>isnt why>she why>we will>FORCE will>ORDINARY will>THREAT
will>tell will>was with>GIFT with>SELF_MINOR with>been with>not with>them wont>ASK wont>PEER wont>PIC wont>SOMEONE
wont>SOURCE wont>at wont>is would>ORDINARY would>me would>us would>your you>KNOWS you>STAT you>THREAT you>WORRY
you>wants you>was your>GROOMED your>KIN your>MINOR your>SEND your>a your>but your>from your>she your>wont
""",
    3: """
ABUSE>CONTACT ABUSE>I ABUSE>MY ABUSE>ONLINE ABUSE>PEER ABUSE>a ABUSE>i ABUSE>if ADULT>TOPIC ADULT>do ADULT>when
ASK>OPINION ASK>SOMEONE ASK>TOUCH ASK>got ASK>in ASK>on ASK>was ASSAULT>a ASSAULT>it BEING>BEING BEING>I BEING>NUDE
BEING>i BEING>to BULLY>STALK BULLY>he BULLY>so BULLY>them BULLY>to CARE>VIOLENCE CARE>was CHILD>MOVED CHILD>NUDE
CHILD>because CHILD>does CHILD>isnt CHILD>want CONTACT>BULLY CONTACT>CONTACT CONTACT>FORCE CONTACT>her CONTACT>my
CREEPY>ADULT CREEPY>FEAR CREEPY>HE CREEPY>got CREEPY>her CREEPY>his CREEPY>them CRISIS>MY CRISIS>her CRISIS>my
CRISIS>the CROWD>I CROWD>ORDINARY CROWD>SHAME CROWD>cant CROWD>it CROWD>so CROWD>will DIRECT>in DISTRESS>WORRY
DISTRESS>he DISTRESS>on FEAR>ONLINE FORCE>at FORCE>from FRAME>ADULT FRAME>her FRAME>where GIFT>ASK GIFT>GIFT
GIFT>SELF_MINOR GIFT>YOU GIFT>so GIFT>wants GIFT>who GROOMED>I GROOMED>YOU GROOMED>i GROOMED>you HARMED>MY
HARMED>ONLINE HARMED>and HARMED>him HARMED>my HARMED>was HE>CROWD HE>FRAME HE>NEWS HE>i HE>is HE>which HE>why
HELPREQ>SHAME HELPREQ>STALK HELPREQ>WE HELPREQ>from HELPREQ>would HELPREQ>your HYPO>MY HYPO>SOURCE HYPO>in HYPO>that
HYPO>was I>CARE I>LOVE I>ME I>SECRET I>SHAME I>WORRY I>isnt I>them KIN>CHILD KIN>CREEPY KIN>GIFT KIN>KNOWS KIN>NUDE
KIN>from KIN>have KIN>of KIN>on KNOWS>a KNOWS>to LOVE>OLDER LOVE>SOMEONE LOVE>she LOVE>this ME>HARMED ME>HE ME>NEAR
ME>NEVERMET ME>VIOLENCE ME>has ME>her MEET>HELPREQ MEET>NEVERMET MEET>OLDER MEET>OTHER_ADULT MEET>is MEET>said
MEET>should MINOR>ABUSE MINOR>CARE MINOR>FRAME MINOR>LOVE MINOR>PIC MINOR>TOLD MINOR>but MINOR>in MINOR>should
MINOR>was MOVED>on MY>NEAR MY>PAST MY>SEX MY>STAT MY>does MY>from MY>i MY>my MY>not MY>so MY>would NEAR>CONTACT NEAR>WE
NEAR>and NEAR>our NEVERMET>tell NEWS>CARE NEWS>CHILD NEWS>WE NEWS>our NEWS>says NEWS>this NUDE>CARE NUDE>I NUDE>at
NUDE>i NUDE>it OLDER>do OLDER>isnt ONLINE>FORCE ONLINE>GIFT ONLINE>didnt ONLINE>they ONLINE>us ONLINE>why
OPINION>DIRECT OPINION>LOVE OPINION>a OPINION>at OPINION>her OPINION>on OPINION>they ORDINARY>BEING ORDINARY>KNOWS
ORDINARY>OLDER ORDINARY>PIC ORDINARY>WE ORDINARY>we OTHER_ADULT>GIFT OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>says
PAST>CONTACT PAST>MINOR PAST>MY PAST>PAST PAST>SELF_MINOR PAST>WORRY PAST>that PAST>the PEER>HARMED PEER>MEET
PEER>NEVERMET PEER>OLDER PEER>she PEER>what PIC>KIN PIC>MINOR PIC>we SECRET>SHAME SECRET>WE SECRET>and SECRET>got
SECRET>i SELF_ADULT>a SELF_MINOR>OLDER SELF_MINOR>OTHER_ADULT SELF_MINOR>SOMEONE SELF_MINOR>a SELF_MINOR>dont
SELF_MINOR>for SELF_MINOR>has SELF_MINOR>not SEND>ASK SEND>I SEND>MINOR SEND>ORDINARY SEND>SOMEONE SEND>SOURCE
SEND>TOUCH SEND>i SEND>if SEND>wants SEND>with SEX>I SEX>MY SEX>SEX SEX>her SEX>i SEX>when SHAME>HARMED SHAME>SEND
SHAME>is SHAME>was SOMEONE>FRAME SOMEONE>HELPREQ SOMEONE>MINOR SOMEONE>for SOMEONE>keep SOMEONE>us SOMEONE>wasnt
SOMEONE>would SOURCE>ABUSE SOURCE>been SOURCE>get SOURCE>that STALK>KIN STALK>SOMEONE STALK>YOU STALK>he STALK>will
STAT>ONLINE STAT>PIC STAT>YOU STAT>have THREAT>in THREAT>them TOLD>NUDE TOLD>THREAT TOLD>from TOLD>of TOLD>why
TOPIC>BULLY TOUCH>NUDE TOUCH>SOMEONE TOUCH>a TOUCH>dont TOUCH>so TOUCH>when TOUCH>you VIOLENCE>PEER VIOLENCE>SELF_MINOR
VIOLENCE>VIOLENCE VIOLENCE>WORRY VIOLENCE>been VIOLENCE>him WE>CROWD WE>ONLINE WE>THREAT WE>and WE>dont WORRY>ASK
WORRY>ME WORRY>PEER WORRY>SELF_MINOR WORRY>VIOLENCE WORRY>at WORRY>have WORRY>me WORRY>on WORRY>she WORRY>should
YOU>CARE YOU>FRAME YOU>OLDER YOU>PIC YOU>SOMEONE YOU>SOURCE YOU>WE YOU>isnt YOU>it a>MY a>SECRET a>to and>DIRECT
and>FRAME and>GROOMED and>NEAR and>been and>please are>MINOR are>NUDE are>ONLINE are>WORRY are>for at>CROWD at>I
at>MEET at>TOPIC at>can at>keeps because>CROWD because>FEAR because>KIN because>SOMEONE because>been been>CARE
been>CROWD been>ONLINE been>SEX been>SOMEONE been>YOU been>her been>my but>HELPREQ but>MY but>SECRET but>SEND
but>SOMEONE but>WE but>cant but>said but>tell but>who can>FORCE can>from cant>SHAME cant>and cant>why did>CHILD did>I
did>i did>our did>tell did>was didnt>CARE didnt>KIN didnt>from do>LEAK do>NUDE do>YOU do>you does>HELPREQ does>I
does>MY does>my dont>KIN dont>dont dont>his dont>on for>CHILD for>DISTRESS for>KNOWS for>OLDER for>SELF_ADULT for>did
for>have for>me for>my from>CARE from>CONTACT from>FEAR from>OPINION from>PAST from>PEER from>SHAME from>i from>keeps
from>she from>tell from>wasnt from>we from>who from>with from>wont get>OPINION get>it get>was got>ASK got>CARE
got>CROWD got>DESPAIR got>DISTRESS got>SECRET got>that got>you had>HE had>KIN had>MY had>my had>was have>CROWD have>PIC
have>had have>not have>this he>I he>have he>i he>in he>to he>want he>your her>CARE her>FRAME her>GIFT her>LOVE her>NUDE
her>but her>if him>her him>of him>she him>to him>who his>ADULT his>CROWD his>has his>is his>wants his>where how>ABUSE
how>SEND how>WORRY how>but i>BEING i>CARE i>CHILD i>LOVE i>SECRET i>STAT i>for i>has i>i i>them i>with if>but if>does
in>BEING in>BULLY in>FORCE in>HYPO in>MY in>when in>you is>HELPREQ is>ME is>him is>not isnt>ME isnt>me it>ASK it>FORCE
it>HARMED it>SEX it>he it>should keep>ASK keep>them keep>to keeps>GIFT keeps>MINOR keeps>TOUCH keeps>WORRY keeps>for
keeps>my me>CONTACT me>HARMED me>I me>KIN me>VIOLENCE my>HARMED my>PEER my>STAT my>THREAT my>dont my>with not>CROWD
not>WE not>WORRY not>cant not>if not>is not>my of>SECRET of>and of>me of>our of>so of>with on>BEING on>CHILD on>FEAR
on>ME on>NEAR on>been on>we on>your our>DISTRESS our>NUDE our>SEX our>are our>been our>his our>the please>ADULT
please>can said>NUDE said>PEER said>does said>we said>where says>ADULT says>at says>cant says>if says>please says>when
she>BEING she>DESPAIR she>GIFT she>HARMED she>WORRY she>at she>not she>should she>so should>SELF_MINOR should>STALK
should>it should>we should>where so>NEVERMET so>ORDINARY so>WORRY so>but so>of so>we tell>ME tell>dont tell>of
that>been that>she that>they that>wants the>cant the>it the>not the>the the>who them>HELPREQ them>SECRET them>he them>i
them>they them>when them>why they>ASK they>HYPO they>PEER they>does they>got they>on they>said they>says this>CONTACT
this>CREEPY this>FORCE this>MY to>SHAME to>and to>are to>keep to>so to>the want>PIC want>do want>him want>my
wants>OPINION wants>THREAT wants>YOU wants>keep wants>you was>MINOR was>OTHER_ADULT was>at was>he was>not was>your
we>ME we>NUDE we>us what>CRISIS what>PAST what>VIOLENCE what>isnt what>says what>so when>been when>dont when>has when>i
when>me when>on where>can where>do where>in where>me which>ME which>WE which>to which>your who>BULLY who>FEAR who>MINOR
who>does who>how who>if who>not who>on who>wont why>HELPREQ why>OTHER_ADULT why>would will>MY will>my will>they
with>CRISIS with>HE with>OTHER_ADULT with>TOLD with>YOU with>are with>his with>in with>of with>wants with>you wont>of
wont>them wont>why would>CHILD would>CRISIS would>THREAT would>for you>FRAME you>HELPREQ you>OLDER you>PIC you>SOMEONE
you>WE your>ASK your>LOVE your>NUDE your>PAST your>TOUCH your>in your>isnt
""",
    4: """
ABUSE>because ABUSE>how ABUSE>is ABUSE>it ADULT>NEAR ADULT>SEX ADULT>not ASK>ASK ASK>CRISIS ASK>FORCE ASK>do ASK>you
ASSAULT>YOU ASSAULT>if BEING>GIFT BEING>HARMED BEING>SEND BEING>she BULLY>CARE BULLY>get CARE>NEWS CARE>SHAME
CARE>SOMEONE CARE>WE CARE>said CARE>she CHILD>ORDINARY CHILD>SOURCE CHILD>WE CHILD>i CHILD>the CHILD>wont CHILD>your
CONTACT>NUDE CREEPY>are CREEPY>him CREEPY>on CROWD>ABUSE CROWD>BULLY CROWD>FORCE CROWD>HE CROWD>and CROWD>have
CROWD>your DESPAIR>HE DESPAIR>her DIRECT>VIOLENCE DIRECT>and DIRECT>from DIRECT>her DIRECT>with DISTRESS>OPINION
DISTRESS>SHAME DISTRESS>VIOLENCE DISTRESS>them DISTRESS>was DISTRESS>with FORCE>ONLINE FORCE>PIC FORCE>dont FORCE>says
FRAME>ORDINARY FRAME>a FRAME>i FRAME>what GIFT>NUDE GIFT>PIC GIFT>her GIFT>we GIFT>what GIFT>your GROOMED>he GROOMED>is
GROOMED>it GROOMED>she HARMED>HARMED HARMED>I HARMED>i HARMED>it HARMED>they HE>MY HE>it HE>not HE>said HE>to
HELPREQ>GIFT HELPREQ>HYPO HELPREQ>SELF_MINOR HELPREQ>of HELPREQ>our HYPO>CARE HYPO>PEER HYPO>YOU HYPO>my I>CREEPY I>I
I>THREAT I>tell KIN>him KNOWS>I KNOWS>i LEAK>are LOVE>ASK LOVE>CROWD LOVE>PIC LOVE>a LOVE>for LOVE>from ME>CONTACT
ME>MEET ME>PIC ME>and ME>does ME>dont ME>from ME>if ME>wants ME>why MEET>I MEET>i MEET>it MEET>of MINOR>CONTACT
MINOR>CROWD MINOR>HE MINOR>SECRET MINOR>THREAT MINOR>keep MINOR>she MINOR>what MOVED>ME MOVED>me MY>FRAME MY>HARMED
MY>KIN MY>LEAK MY>WORRY MY>he MY>should MY>tell NEAR>in NEVERMET>of NEWS>ADULT NEWS>CROWD NEWS>PIC NEWS>at NEWS>in
NEWS>my NEWS>the NUDE>ADULT NUDE>LEAK NUDE>SHAME NUDE>and NUDE>are NUDE>my NUDE>so OLDER>LOVE OLDER>SECRET OLDER>he
OLDER>to OLDER>what ONLINE>ME ONLINE>SEND ONLINE>her ONLINE>if ONLINE>we OPINION>GROOMED OPINION>PIC OPINION>TOLD
OPINION>and OPINION>but OPINION>of OPINION>the ORDINARY>CARE ORDINARY>CROWD ORDINARY>TOUCH ORDINARY>but ORDINARY>our
OTHER_ADULT>ME OTHER_ADULT>if OTHER_ADULT>we PAST>ASK PAST>please PEER>CONTACT PEER>DESPAIR PEER>DIRECT PEER>PAST
PEER>SELF_MINOR PEER>from PEER>us PIC>CARE PIC>I PIC>WE PIC>him PIC>my PIC>says PIC>was PIC>when SECRET>I SECRET>OLDER
SECRET>SEND SECRET>SOMEONE SECRET>didnt SECRET>have SECRET>what SELF_ADULT>CHILD SELF_ADULT>KIN SELF_MINOR>PEER
SELF_MINOR>at SEND>CARE SEND>SECRET SEX>ABUSE SEX>ASK SEX>HE SEX>NUDE SEX>at SHAME>have SHAME>him SHAME>said SHAME>this
SOMEONE>are SOMEONE>i SOURCE>MEET SOURCE>OTHER_ADULT SOURCE>PAST SOURCE>PEER SOURCE>PIC SOURCE>STALK SOURCE>TOLD
SOURCE>have SOURCE>his SOURCE>to STALK>STALK STALK>can STALK>to STALK>you STAT>MY STAT>they THREAT>at THREAT>he
THREAT>us TOLD>ABUSE TOLD>get TOLD>her TOLD>our TOPIC>are TOUCH>CROWD TOUCH>YOU VIOLENCE>CONTACT VIOLENCE>HE
VIOLENCE>WE VIOLENCE>me WE>CONTACT WE>should WORRY>CREEPY WORRY>isnt WORRY>said WORRY>with YOU>OPINION YOU>SHAME
YOU>get YOU>his YOU>of YOU>our YOU>wants a>CRISIS a>OLDER a>wont a>your and>HARMED and>ME and>TOLD and>does and>from
and>his and>they and>this and>wasnt and>where are>WE are>of at>CHILD at>CONTACT at>our at>that because>ONLINE
because>PAST because>has because>i been>HELPREQ been>MINOR been>NUDE been>and been>at been>dont but>got can>at can>do
cant>HE cant>SECRET cant>THREAT cant>he cant>me did>MY did>do didnt>ADULT didnt>MY didnt>my didnt>to do>CONTACT do>MEET
do>OLDER do>PIC do>STAT do>and do>the does>ASK dont>him dont>it for>BEING for>VIOLENCE for>cant for>him for>should
for>so from>ASK from>I from>KIN from>at from>he from>it get>CROWD get>SOURCE got>ADULT got>NEAR got>of had>ADULT
had>CARE had>I had>him had>i had>the has>KIN has>MEET have>ADULT have>CHILD have>SOMEONE have>WE have>got have>of
have>where he>ABUSE he>STAT he>does he>is he>my he>us her>ASK her>HYPO her>ORDINARY her>WORRY her>he her>the
him>ORDINARY him>so him>was his>NEAR his>SEND how>CRISIS how>DISTRESS how>FRAME how>and how>for how>that how>would
i>CREEPY i>PEER i>SHAME i>SOMEONE i>WE i>isnt i>they i>who in>KNOWS in>SEND in>SOMEONE in>VIOLENCE in>and in>isnt
in>who is>FAULT is>ORDINARY is>get is>got is>i is>is is>says is>she is>tell is>why isnt>HE isnt>and isnt>when it>CRISIS
it>MY it>SECRET keep>DESPAIR keep>HE keeps>OPINION keeps>PIC keeps>WE keeps>our keeps>she keeps>that me>ASK me>NEAR
me>but me>which me>why my>MY my>SOMEONE my>TOUCH my>tell my>them not>this of>CREEPY of>but of>dont of>if of>says on>HE
on>KIN on>LEAK on>VIOLENCE on>YOU on>dont on>he on>if on>our on>tell our>CARE our>CROWD our>for our>my our>on
please>THREAT please>he please>tell said>ASK said>them says>NUDE says>SHAME says>TOPIC says>but says>do says>not
she>FRAME she>KNOWS she>tell she>us she>we should>MEET should>SECRET should>SEND so>GIFT so>PEER so>SHAME so>THREAT
so>and so>my tell>them that>CREEPY that>ME that>OTHER_ADULT that>how the>KNOWS the>SECRET the>TOUCH the>VIOLENCE
the>dont the>please them>ASK them>OPINION them>this they>GIFT they>and they>are they>cant they>if this>to to>ABUSE
to>NEVERMET to>TOUCH to>because to>we us>CHILD us>CROWD us>and us>to us>with want>DESPAIR want>MY wants>MEET wants>i
was>DISTRESS was>HARMED was>do was>which wasnt>HE wasnt>SOMEONE wasnt>he we>ASK we>SECRET we>SOMEONE we>a we>have we>in
we>should what>THREAT what>he what>me what>of what>them when>SOURCE when>and where>I where>are which>he which>us
who>KNOWS who>been who>get who>him who>in who>me who>your why>he will>them with>ASK with>BULLY with>NEVERMET with>and
with>dont wont>CREEPY wont>FORCE wont>THREAT wont>to would>CARE would>LOVE would>ME would>MINOR you>I you>NUDE
you>SHAME you>get you>his you>of you>so your>PEER your>and your>it your>not your>to your>was
""",
    5: """
ABUSE>THREAT ABUSE>and ABUSE>of ADULT>DISTRESS ADULT>FORCE ADULT>MINOR ADULT>SECRET ADULT>SOMEONE ADULT>has ADULT>her
ADULT>it ADULT>on ADULT>so ASK>MEET ASK>but ASK>her ASK>is BEING>HE BEING>STALK BEING>THREAT BEING>is BEING>with
BULLY>I BULLY>ONLINE BULLY>have BULLY>how BULLY>i BULLY>it BULLY>the CARE>BEING CARE>HARMED CHILD>MY CHILD>from
CHILD>it CHILD>this CHILD>we CONTACT>ASK CONTACT>ONLINE CREEPY>CROWD CREEPY>ME CREEPY>at CREEPY>me CROWD>been
CROWD>from CROWD>her DESPAIR>ONLINE DIRECT>I DISTRESS>HE DISTRESS>SOURCE DISTRESS>cant DISTRESS>i DISTRESS>my
DISTRESS>to FAULT>I FAULT>i FEAR>her FEAR>this FORCE>NUDE FORCE>him FRAME>MY FRAME>at FRAME>us GIFT>PEER GIFT>to
GIFT>where HARMED>did HE>DESPAIR HE>HYPO HE>VIOLENCE HE>for HE>keep HE>who HELPREQ>MINOR HELPREQ>NUDE HELPREQ>YOU
HYPO>HE HYPO>she HYPO>your I>CONTACT I>GROOMED I>HARMED I>OLDER I>didnt I>what KIN>BEING KIN>FRAME KIN>does KIN>us
KNOWS>MY KNOWS>PIC KNOWS>our LEAK>do LEAK>what LEAK>with LOVE>ONLINE LOVE>OTHER_ADULT LOVE>is ME>CRISIS ME>KIN ME>at
ME>didnt MEET>at MINOR>CHILD MINOR>GIFT MINOR>OTHER_ADULT MINOR>PEER MINOR>SOMEONE MINOR>have MINOR>if MINOR>is
MINOR>our MY>DIRECT MY>MINOR MY>our MY>she NEAR>ME NEAR>me NEAR>my NEVERMET>HELPREQ NEVERMET>it NEVERMET>the NEWS>I
NEWS>i NUDE>on OLDER>CARE OLDER>YOU OLDER>are OLDER>you ONLINE>PAST ONLINE>said OPINION>SEX OPINION>TOUCH OPINION>for
OPINION>from OPINION>in OPINION>them ORDINARY>ADULT ORDINARY>CHILD ORDINARY>DESPAIR ORDINARY>KIN ORDINARY>MEET
ORDINARY>OPINION ORDINARY>STAT ORDINARY>YOU ORDINARY>are ORDINARY>when ORDINARY>your OTHER_ADULT>MINOR OTHER_ADULT>me
PAST>OPINION PEER>ASSAULT PEER>TOLD PEER>TOUCH PEER>WORRY PIC>NEVERMET PIC>are PIC>in PIC>she SECRET>HARMED SECRET>PIC
SECRET>me SECRET>our SECRET>the SELF_ADULT>been SELF_ADULT>have SELF_MINOR>ASK SEND>GIFT SEND>PAST SEND>my
SEX>SELF_MINOR SEX>in SEX>my SHAME>SEX SHAME>didnt SOMEONE>CROWD SOMEONE>HARMED SOMEONE>PAST SOMEONE>STALK SOMEONE>says
SOURCE>if STALK>him STAT>FRAME STAT>WE STAT>of STAT>our STAT>you THREAT>and THREAT>because THREAT>it THREAT>my
TOLD>CHILD TOLD>CONTACT TOLD>WE TOLD>not VIOLENCE>THREAT VIOLENCE>i VIOLENCE>if WE>BULLY WE>LOVE WE>can WE>which
WORRY>DISTRESS WORRY>but WORRY>from WORRY>that YOU>SEX YOU>he YOU>said YOU>was a>FORCE a>cant a>keeps a>please a>when
and>SOMEONE and>and and>have and>her and>my and>of and>should are>at are>my are>with at>SELF_MINOR at>he at>it at>me
at>the because>CARE because>his but>CONTACT but>FEAR but>a but>can but>in can>SEX can>get cant>do cant>get cant>tell
cant>would did>and did>for do>me do>says does>TOLD does>at dont>ME dont>says for>ORDINARY for>for for>she from>CROWD
from>HE from>ME from>TOLD from>dont from>said get>NEVERMET get>a got>ORDINARY got>do got>from got>have had>in had>of
has>FORCE has>GIFT has>I has>OLDER has>for has>i has>of has>on have>LEAK have>ME have>MOVED have>SEX have>TOLD have>us
have>when have>with he>BULLY he>DIRECT he>HARMED he>LEAK he>NEAR he>did he>do he>isnt he>them he>we he>when he>which
he>you her>MINOR her>TOLD her>does her>is her>to him>I him>ME him>if him>said his>TOLD his>TOUCH his>they how>HELPREQ
how>SHAME how>get i>GROOMED i>HARMED i>SEND i>didnt i>have if>ASK if>ME if>NEVERMET if>NUDE if>OLDER if>OTHER_ADULT
if>PAST if>PEER if>STAT if>VIOLENCE if>can if>cant if>my if>says if>the in>HE in>ONLINE in>SHAME in>SOURCE in>i in>our
in>us is>ABUSE is>SELF_MINOR is>dont is>her is>this is>to isnt>a it>DISTRESS it>FEAR it>I it>got it>has it>have
keep>CONTACT keep>ME keeps>is keeps>on me>CRISIS me>FORCE me>MY me>didnt me>please me>she me>who my>LEAK my>get my>got
my>the not>for not>i of>CONTACT of>from of>get of>i of>who on>ASK on>KNOWS on>TOUCH on>got our>MY our>TOLD our>has
please>i please>is please>where said>SECRET said>cant said>has said>him said>it said>please said>they says>GIFT
says>MINOR says>her says>our she>ADULT she>SOMEONE she>VIOLENCE she>but she>says she>why should>CONTACT should>have
should>my should>the so>HYPO so>him tell>ORDINARY that>HARMED that>MINOR that>WE that>from that>me the>HE the>that
the>to the>was them>I them>a they>VIOLENCE they>have this>ADULT this>our to>NUDE to>cant us>ASK us>THREAT want>GIFT
want>HELPREQ want>ME wants>him wants>in was>FAULT was>who wasnt>a we>BULLY we>can we>is we>which what>ABUSE what>they
what>with when>SEND when>they where>CONTACT which>ADULT which>at who>CREEPY who>HARMED who>STALK who>WORRY who>of
why>CREEPY why>FEAR why>a why>didnt will>this with>NUDE with>PIC with>she with>that wont>FRAME wont>me would>ASK
would>he would>want you>LOVE you>SEX you>from you>wont your>CARE your>MY your>PIC your>if
""",
    6: """
ABUSE>do ADULT>CREEPY ADULT>isnt ADULT>you ASK>KNOWS ASK>NEAR ASK>SEND ASK>THREAT ASK>YOU ASK>because ASK>keep
ASK>where BEING>CREEPY BULLY>MY CARE>ASSAULT CARE>dont CARE>our CHILD>FORCE CHILD>I CHILD>has CHILD>in CHILD>of
CONTACT>CROWD CONTACT>DISTRESS CONTACT>HE CONTACT>it CREEPY>of CRISIS>on CROWD>DISTRESS CROWD>do CROWD>get CROWD>has
CROWD>says DESPAIR>in DIRECT>WE DIRECT>a DIRECT>i DISTRESS>his FAULT>do FAULT>for FAULT>it FEAR>VIOLENCE FORCE>do
FRAME>SEX FRAME>do FRAME>from FRAME>in FRAME>is FRAME>my FRAME>so GIFT>ME GIFT>SOMEONE GIFT>a GIFT>have GIFT>in GIFT>me
GIFT>them GIFT>wont GROOMED>if HE>I HE>MEET HE>NUDE HE>SEX HE>does HE>has HELPREQ>CROWD HELPREQ>PEER HELPREQ>SEND
HELPREQ>who I>did I>who KIN>SOMEONE KIN>it KIN>our KNOWS>STAT KNOWS>it LEAK>and LEAK>my LOVE>YOU LOVE>you ME>FORCE
ME>SOMEONE ME>it MEET>CARE MEET>MEET MOVED>MY MY>ASSAULT MY>KNOWS MY>NEVERMET MY>didnt MY>when NEVERMET>is NUDE>HE
OLDER>MINOR OLDER>his OLDER>on ONLINE>LOVE ONLINE>OLDER ONLINE>PIC ONLINE>did ONLINE>tell OPINION>DESPAIR
OPINION>VIOLENCE OPINION>me ORDINARY>i ORDINARY>please OTHER_ADULT>CONTACT OTHER_ADULT>on PAST>HELPREQ PAST>i
PEER>CHILD PEER>SEND PEER>that PIC>ONLINE PIC>OTHER_ADULT PIC>PEER SECRET>PEER SECRET>SECRET SECRET>from SECRET>them
SELF_ADULT>ADULT SELF_MINOR>OPINION SEND>KIN SEND>MEET SEND>he SEND>it SEND>keeps SOMEONE>HYPO SOMEONE>LOVE
SOMEONE>MEET SOMEONE>NUDE SOMEONE>a SOMEONE>do SOMEONE>from SOMEONE>me SOMEONE>so SOMEONE>what SOURCE>NEAR SOURCE>of
SOURCE>when STAT>he STAT>how THREAT>ONLINE TOLD>MOVED TOLD>OLDER TOLD>PEER TOLD>PIC TOLD>to TOLD>what TOUCH>KIN
VIOLENCE>I VIOLENCE>MY VIOLENCE>because VIOLENCE>it VIOLENCE>not VIOLENCE>we WE>CARE WE>CHILD WE>SECRET WE>TOLD WE>are
WE>has YOU>ABUSE YOU>ADULT YOU>NUDE YOU>SELF_MINOR YOU>from YOU>this YOU>why a>HARMED a>LOVE a>ME a>WE a>a a>i a>keep
a>she a>we and>KNOWS and>OTHER_ADULT and>SECRET and>if are>PIC are>and are>how at>KIN at>i been>I been>i been>on
been>the but>HE but>WORRY but>dont can>his can>me can>so cant>ME did>on didnt>I didnt>SOURCE didnt>i do>ME do>he
does>because dont>WE dont>if dont>she dont>we dont>why for>CREEPY for>FEAR for>has from>a from>me from>that get>HELPREQ
get>if got>HELPREQ got>VIOLENCE got>they has>CARE has>in have>FORCE have>from have>his have>said he>CROWD he>ONLINE
he>SEX he>been he>can he>her he>how he>wasnt her>ADULT her>she her>that him>HELPREQ him>i him>the him>what his>PEER
how>SOMEONE how>him i>HELPREQ i>ME i>TOLD i>our i>tell i>when if>ABUSE if>HELPREQ if>SHAME if>he if>his in>because
in>his in>said is>PIC is>SEND is>SEX is>your it>THREAT it>and keep>at keep>him keep>me keep>with me>MEET me>MINOR
my>ASSAULT my>KNOWS my>VIOLENCE my>WORRY not>MINOR not>a of>GIFT of>HE of>SELF_MINOR of>SOMEONE of>didnt of>of on>ADULT
on>DIRECT on>SOMEONE on>him on>said on>them our>CHILD our>HE our>ONLINE our>with please>HE please>NEAR please>SECRET
please>not says>HARMED says>ORDINARY says>PEER says>got says>it says>keep she>KIN she>who she>with should>tell so>MY
so>for that>CROWD that>LOVE that>OLDER that>for that>of that>our that>the the>ASK the>CROWD the>FRAME the>he the>keeps
the>on them>CARE them>HE they>DIRECT they>I they>KIN they>LEAK they>SEND they>a they>he they>i this>and this>but
this>this wants>CARE wants>KIN wants>us was>ABUSE was>OPINION was>PAST was>SELF_MINOR was>them when>his where>it
which>SOMEONE who>ADULT who>MEET who>NEAR who>keeps who>my who>would why>SOMEONE why>want will>get with>CARE
with>THREAT with>him with>i wont>LOVE would>his you>ABUSE you>SELF_MINOR you>SEND you>this you>why you>you your>CROWD
your>have
""",
    7: """
ADULT>CROWD ASK>CREEPY ASK>to ASSAULT>ASSAULT BULLY>has BULLY>in CARE>him CHILD>HYPO CONTACT>dont CONTACT>from
CONTACT>them CONTACT>what CREEPY>CREEPY CREEPY>OLDER CRISIS>of CRISIS>this CROWD>CARE CROWD>HYPO CROWD>tell CROWD>the
CROWD>to DESPAIR>for DESPAIR>it DESPAIR>would DISTRESS>DESPAIR FORCE>and FORCE>for FRAME>WORRY FRAME>if FRAME>which
GIFT>they GIFT>with GROOMED>a HARMED>the HE>BULLY HE>ME HE>ONLINE HE>do HE>wasnt HE>when HE>with HE>wont HELPREQ>FORCE
HELPREQ>SECRET I>ABUSE I>HE I>MOVED I>NEWS I>SEX I>STAT I>and I>for I>when I>wont KIN>OLDER KIN>dont LEAK>i ME>SEND
ME>me ME>she ME>when MEET>in MEET>me MINOR>been MINOR>her MOVED>him MY>ADULT MY>BEING MY>NEWS MY>OPINION MY>WE MY>dont
MY>us NEAR>on NEVERMET>to NEWS>MY NEWS>and OLDER>HELPREQ ONLINE>I ONLINE>MY ONLINE>YOU ONLINE>cant ORDINARY>MOVED
OTHER_ADULT>SELF_MINOR OTHER_ADULT>a OTHER_ADULT>at PEER>MINOR PEER>i PIC>NUDE PIC>got SECRET>it SELF_MINOR>me
SEND>FORCE SHAME>it SHAME>of SOMEONE>DIRECT SOMEONE>SECRET SOMEONE>him SOMEONE>of STAT>HE TOLD>a TOLD>is TOLD>she
TOUCH>I TOUCH>his TOUCH>i TOUCH>my VIOLENCE>KIN VIOLENCE>her VIOLENCE>my VIOLENCE>with YOU>SEND YOU>VIOLENCE YOU>that
a>STALK a>because a>my and>BULLY and>CREEPY and>CRISIS and>CROWD and>GIFT and>MINOR and>us are>CHILD are>KIN are>to
are>us at>they because>ADULT because>ME because>PEER because>him because>me been>ME been>for been>me but>ADULT but>he
can>CHILD can>LOVE can>WORRY cant>NEWS cant>cant cant>in cant>to did>CROWD do>if do>will does>SOURCE does>if dont>of
dont>where for>I for>are for>your from>MEET from>ONLINE from>my get>of got>GIFT got>ME got>OLDER got>SEND has>GROOMED
has>NUDE has>a has>her have>DISTRESS have>GIFT have>him he>not he>wont her>CHILD her>wants him>GIFT him>MOVED his>CARE
his>CONTACT his>me his>to how>FORCE how>from how>they i>ABUSE i>I i>MOVED i>OLDER i>SEX i>WORRY i>how i>keeps i>wont
if>FRAME if>THREAT if>what if>your in>NUDE in>a in>on in>why is>NUDE is>YOU it>CHILD it>my it>this it>to keeps>CARE
keeps>KIN keeps>LEAK keeps>and me>BULLY my>SHAME my>our my>was of>ADULT of>SEND on>a our>LOVE our>SEND said>GIFT
said>SEND said>is said>wants says>LOVE she>NEVERMET she>is she>keeps should>MOVED so>HE so>TOUCH so>he so>keeps that>at
that>in the>them the>they them>MY them>my they>FORCE they>LOVE this>HE this>with to>BULLY to>HE to>in to>says
want>SOMEONE want>and wants>ME wants>WORRY was>a was>does was>of what>HARMED what>I what>TOLD what>i what>in when>ADULT
when>MY when>was where>for who>MY who>us with>I wont>the would>HELPREQ would>to you>OPINION you>SECRET you>VIOLENCE
you>that you>the
""",
    8: """
ABUSE>that ADULT>HARMED ADULT>TOLD ASK>WORRY BULLY>ME CARE>CRISIS CARE>SEND CARE>WORRY CARE>has CHILD>BEING CHILD>didnt
CHILD>have CONTACT>CREEPY CONTACT>MINOR CREEPY>and CREEPY>with CRISIS>DESPAIR CRISIS>for CRISIS>in CROWD>didnt
DISTRESS>I FEAR>him GROOMED>MY HARMED>her HE>DIRECT HE>NEAR HE>SOMEONE HE>have HE>her HE>me HELPREQ>ABUSE
HELPREQ>ASSAULT HELPREQ>KIN HELPREQ>what I>ASSAULT I>FAULT I>WE I>had I>how I>our KIN>HELPREQ KNOWS>are KNOWS>we LEAK>I
LEAK>MY LEAK>her LEAK>it ME>ADULT ME>he ME>them MEET>ME MEET>he MINOR>SOURCE MINOR>WE MINOR>has MINOR>who MY>has MY>was
NEAR>MY NUDE>SOMEONE OLDER>for ONLINE>KNOWS ONLINE>NUDE ONLINE>dont ONLINE>who OPINION>ABUSE OPINION>ME OPINION>OPINION
OPINION>to ORDINARY>MY OTHER_ADULT>ONLINE OTHER_ADULT>wants PEER>OTHER_ADULT PEER>SEX PEER>not PIC>a PIC>has
SECRET>CROWD SOMEONE>BULLY SOMEONE>GIFT SOMEONE>THREAT SOMEONE>TOUCH SOMEONE>been SOMEONE>her SOMEONE>she SOMEONE>when
SOMEONE>with SOMEONE>wont SOURCE>CRISIS SOURCE>my SOURCE>not STAT>BULLY STAT>for THREAT>THREAT TOLD>my VIOLENCE>this
WE>SEND WE>with YOU>HE YOU>LOVE YOU>wont YOU>you a>CHILD a>HE a>HYPO a>SELF_MINOR a>THREAT a>VIOLENCE a>at a>him a>us
a>wants and>CHILD and>DISTRESS and>had and>it and>that and>you are>MY are>THREAT at>ADULT at>OLDER at>SEND because>them
been>CHILD been>in but>and but>my can>KNOWS can>YOU can>him can>i cant>ADULT did>that did>this do>so does>CONTACT
does>to dont>HELPREQ dont>how for>OPINION for>YOU for>a from>ADULT get>BULLY get>ME get>NUDE get>PIC get>from got>NEWS
got>in got>me got>to has>ME has>SEND has>me have>BULLY he>OTHER_ADULT he>YOU he>get he>got he>said how>does how>what
i>ASSAULT i>FAULT i>NEWS i>and i>do i>had i>what if>OPINION if>are if>isnt if>to in>CARE in>CROWD in>KIN in>ME in>been
in>had is>MY is>my it>HE it>does it>for it>him it>me keeps>I keeps>how keeps>i me>TOUCH me>me me>that me>them my>ADULT
my>BEING my>FRAME not>and of>STALK of>not of>us on>me our>CONTACT said>do said>dont says>FORCE says>ME says>PAST
says>SECRET says>a says>me says>the she>MINOR she>WE she>she so>FAULT so>SOMEONE so>a that>HYPO that>to the>BULLY
the>HARMED the>HYPO the>MY the>and the>because they>BULLY they>in they>is this>he to>MOVED to>who wants>PIC wants>me
wants>so was>and what>if when>HE when>ME which>the who>CARE who>CROWD who>OTHER_ADULT who>tell with>CHILD with>OPINION
your>the
""",
    9: """
ABUSE>CARE ADULT>KIN ADULT>OTHER_ADULT ASK>SECRET ASK>from ASK>of ASK>said BULLY>my CHILD>FRAME CHILD>THREAT CHILD>cant
CHILD>her CHILD>she CREEPY>KIN CRISIS>CRISIS DESPAIR>LOVE DISTRESS>it FORCE>I FORCE>ME FORCE>i FRAME>please
GROOMED>ADULT GROOMED>HE GROOMED>my HE>got I>DIRECT I>GIFT I>HELPREQ I>do I>of KIN>HARMED KIN>SHAME KIN>WE KIN>them
KNOWS>where ME>ASSAULT ME>BULLY ME>SEX ME>TOUCH MINOR>ME MINOR>a MINOR>me MY>SHAME MY>can MY>is MY>isnt NEAR>is
NEWS>KIN NUDE>got NUDE>was ONLINE>KIN ONLINE>WE ONLINE>you OPINION>CARE OPINION>I OPINION>did OTHER_ADULT>to PAST>KIN
PAST>a PEER>FORCE SELF_MINOR>CONTACT SEND>MOVED SEX>the SOMEONE>tell SOURCE>CONTACT SOURCE>a SOURCE>he STALK>HE STAT>I
STAT>do STAT>get STAT>if STAT>it THREAT>CARE TOLD>and WE>KIN WORRY>and YOU>YOU YOU>your a>CREEPY a>I a>YOU a>that
a>with and>CARE and>MEET and>in and>isnt and>the are>his at>SOMEONE because>it because>of been>CONTACT been>KIN been>to
do>of do>when does>that dont>ASK dont>KNOWS dont>are for>SOMEONE for>TOUCH for>was from>CHILD from>our get>MY get>me
got>THREAT has>PIC have>CARE have>the he>NUDE her>KIN her>OTHER_ADULT her>her her>in his>ME his>PIC his>says how>CROWD
how>is i>DIRECT i>keep i>the if>you in>GIFT in>WE in>her in>if in>was is>LOVE is>for it>ONLINE it>wasnt keep>BULLY
keep>DISTRESS keep>ONLINE keep>a me>SEX me>her my>DIRECT of>CROWD of>what of>when of>wont on>STAT please>HELPREQ
said>this says>did she>to she>was so>STAT tell>please tell>what the>OTHER_ADULT the>SELF_MINOR the>at the>did the>has
they>CARE they>MY they>with they>you to>it want>CRISIS want>it wants>at wants>the was>ONLINE was>so was>what we>it
what>is what>when when>her where>MY where>WE where>we who>FRAME who>GROOMED who>PIC who>can who>her who>is who>you
why>ADULT why>ASK will>ME will>me with>CROWD with>KIN with>OLDER with>WORRY with>please you>said your>SOURCE
""",
    10: """
ABUSE>my ADULT>NEWS ADULT>VIOLENCE ADULT>did ADULT>him ADULT>who ASK>NUDE ASK>not ASK>so BEING>DIRECT CARE>and
CARE>wont CHILD>ONLINE CHILD>and CHILD>on CHILD>says CHILD>who CONTACT>he CRISIS>to CROWD>his CROWD>i DESPAIR>DISTRESS
DIRECT>ME DISTRESS>of FEAR>ADULT FEAR>MY FORCE>me FRAME>HELPREQ FRAME>YOU FRAME>get HARMED>HE HE>GIFT HE>OTHER_ADULT
HE>PIC HELPREQ>do HYPO>on I>FEAR I>NEVERMET I>PIC I>his I>keep KIN>ONLINE KIN>THREAT ME>NUDE ME>in MY>HE MY>TOUCH MY>if
MY>what MY>who NEVERMET>that OLDER>ME ONLINE>do ORDINARY>GIFT OTHER_ADULT>ASK OTHER_ADULT>she PEER>CRISIS PEER>OPINION
PEER>SOURCE PEER>keeps PIC>CHILD PIC>CROWD PIC>to SECRET>ME SEND>NUDE SOMEONE>KNOWS SOMEONE>if SOURCE>ONLINE TOUCH>me
VIOLENCE>ADULT a>TOLD a>did are>ASK are>SOMEONE at>PIC at>my at>of can>SEND didnt>does didnt>so do>CARE do>HELPREQ
do>what does>have dont>to for>CROWD for>NUDE for>dont get>CONTACT get>in has>CONTACT has>VIOLENCE have>ONLINE he>WE
he>for her>HE his>WORRY how>of i>NEVERMET i>PIC i>his i>in i>to in>I in>are in>so in>the it>ASSAULT it>KIN it>MINOR
it>YOU it>i keep>ADULT keep>SECRET me>is my>GIFT my>NEWS my>NUDE my>OPINION my>PIC my>been not>ABUSE of>NUDE of>WE
on>GROOMED said>my says>OLDER says>ONLINE says>to says>we she>a she>the should>GIFT so>the tell>who that>KIN that>STAT
that>he that>my that>where the>KIN the>WORRY the>a the>in the>says the>when them>and they>KNOWS they>ME they>YOU
this>ABUSE to>THREAT to>from want>from was>ASSAULT was>ME was>TOUCH what>ME when>says where>when who>I who>TOLD who>WE
why>does wont>who you>he you>your your>ADULT
""",
    11: """
ADULT>GROOMED ADULT>in ADULT>me ASK>MY ASSAULT>at CARE>SOURCE CARE>to CARE>who CHILD>CARE CHILD>OLDER CREEPY>MY
CREEPY>SOMEONE CREEPY>my CRISIS>it CROWD>ADULT CROWD>of DIRECT>us DISTRESS>DISTRESS FEAR>my FRAME>I GIFT>MY
GROOMED>OPINION HE>LEAK HE>in HELPREQ>ME HELPREQ>can I>the I>was KIN>been KIN>didnt LEAK>HE ME>CROWD ME>MINOR
MINOR>ADULT MOVED>my MY>CARE MY>DESPAIR NEVERMET>ONLINE NUDE>NUDE OLDER>HE ONLINE>CROWD ONLINE>SOMEONE OPINION>ORDINARY
PAST>CHILD PAST>CROWD PEER>do PEER>for PIC>ASK SEND>THREAT SOMEONE>OPINION SOURCE>ME SOURCE>are SOURCE>is SOURCE>me
TOLD>in TOUCH>CARE TOUCH>CHILD TOUCH>ME YOU>i a>NEVERMET a>PEER a>dont and>dont are>it at>has but>it can>I can>keep
cant>CROWD dont>have dont>in for>SEND for>SOURCE from>MY from>ORDINARY from>not has>SOMEONE he>it his>MY his>my his>on
i>FEAR i>said if>i is>who it>was keeps>BULLY me>SEND my>DESPAIR my>me not>I not>how of>I on>WORRY said>a says>HE
says>he so>VIOLENCE the>NUDE the>his this>CROWD this>SECRET to>MEET to>for to>him to>your was>my what>that when>is
when>you which>MY who>ME who>at who>what why>HE with>CONTACT with>ONLINE with>because you>HE
""",
    12: """
ADULT>PIC ADULT>at ASK>GIFT CARE>is CHILD>me CREEPY>CARE FEAR>in FRAME>you HE>KNOWS HE>says I>PAST I>said KIN>she
MY>CRISIS MY>SOMEONE OLDER>PEER ONLINE>CONTACT ONLINE>SECRET OPINION>PEER ORDINARY>of PIC>MY SOMEONE>PIC SOMEONE>your
SOURCE>CARE SOURCE>I SOURCE>this TOLD>on TOUCH>in a>BULLY and>ABUSE and>KIN and>THREAT and>keeps and>wont are>a
because>OPINION can>to didnt>was do>ADULT do>PEER does>the for>ASK for>and from>WE from>him get>THREAT got>ASSAULT
got>on her>PEER him>for how>this if>I is>CRISIS is>OPINION is>TOUCH is>me is>what it>but it>cant keep>I keep>i me>ME
me>if me>in my>CRISIS my>MOVED my>can on>MY on>and tell>this that>HE that>MY the>do they>THREAT to>CRISIS what>SOMEONE
what>my where>ADULT where>dont where>she why>him with>ADULT wont>for wont>tell you>YOU
""",
    13: """
ADULT>CARE ADULT>CONTACT ADULT>OPINION ADULT>with ASK>I ASK>i BULLY>me CARE>when CONTACT>KIN CONTACT>SOMEONE CRISIS>not
DESPAIR>DESPAIR DESPAIR>a DESPAIR>with DISTRESS>and HELPREQ>the I>why KIN>TOLD ME>ME ME>SELF_MINOR MY>NUDE MY>in
MY>with ONLINE>CHILD OPINION>CHILD ORDINARY>if ORDINARY>with PIC>SOMEONE SOMEONE>FORCE SOURCE>KIN SOURCE>and SOURCE>in
THREAT>please TOLD>MY VIOLENCE>and a>ABUSE a>from a>has a>if a>so and>ONLINE are>because are>on can>you do>him do>is
do>that for>MY for>in from>and from>in get>for got>and has>ONLINE have>my i>why if>on is>ASK is>MEET is>SECRET is>the
it>FAULT it>SHAME it>is me>NUDE me>SELF_MINOR me>and my>ABUSE my>did not>ORDINARY of>ME of>this she>and so>at so>does
the>GIFT they>my to>did to>that what>PIC where>CHILD where>KIN who>YOU who>didnt you>i
""",
    14: """
ADULT>ONLINE CHILD>a HE>CONTACT HELPREQ>it HELPREQ>please I>CRISIS I>NEAR I>have KIN>CARE KNOWS>WE ME>tell MY>ABUSE
MY>CREEPY MY>GROOMED MY>said OPINION>i PEER>does SOMEONE>LEAK SOMEONE>who SOMEONE>you STALK>from STAT>would TOUCH>her
TOUCH>on YOU>the a>PIC a>SOMEONE and>WORRY because>CONTACT can>a do>FORCE do>SOMEONE does>when he>STALK he>THREAT
he>what i>CRISIS i>NEAR i>PAST i>did in>CONTACT is>PEER is>SOMEONE is>been it>if me>tell my>if of>him of>them our>KIN
said>for that>CHILD that>PIC that>SOMEONE the>CONTACT the>HELPREQ they>him to>CARE to>not was>this what>MY
what>ORDINARY with>SOMEONE
""",
    15: """
ADULT>MOVED ADULT>NEVERMET ADULT>NUDE CARE>KIN CHILD>my CROWD>WORRY FRAME>SEND GROOMED>GROOMED HE>STALK HE>my HE>she
I>should KIN>in LOVE>MINOR MY>did MY>him ONLINE>wants SHAME>what SOMEONE>NEVERMET SOMEONE>SOMEONE SOURCE>because STAT>i
a>HELPREQ and>FEAR and>NUDE do>do does>SEND he>CONTACT him>it how>YOU how>you i>he i>should if>YOU in>has it>you not>to
of>would on>SOURCE says>WE the>my they>HE want>ADULT when>your
""",
    16: """
ABUSE>ME ABUSE>me ADULT>CHILD BULLY>BULLY BULLY>and CONTACT>CARE CROWD>are HE>THREAT HE>WORRY KIN>has MEET>him MY>been
MY>that OPINION>SOMEONE ORDINARY>SOURCE PIC>is SEND>and SEND>so SOMEONE>HE STALK>MY TOLD>ADULT VIOLENCE>STAT a>NUDE
and>says are>OPINION can>SECRET for>to have>MY his>ONLINE is>CREEPY me>SOMEONE my>what of>a please>dont so>cant the>but
this>will to>YOU want>not was>but what>ADULT with>SEND
""",
    17: """
ASK>CARE CROWD>who I>BULLY MY>CONTACT MY>MOVED ONLINE>ADULT ORDINARY>the PEER>wont PIC>and STALK>my TOLD>TOLD TOUCH>HE
a>MEET been>GROOMED can>HELPREQ do>with does>on i>BULLY if>ADULT is>FEAR my>him tell>ADULT the>ADULT the>are they>me
to>SOMEONE to>VIOLENCE what>because why>ME
""",
    18: """
ABUSE>ABUSE ABUSE>to ADULT>WORRY ADULT>been FEAR>HE GIFT>and HE>KIN HELPREQ>this I>it SOMEONE>please SOURCE>MY
TOUCH>TOUCH a>have a>who are>i because>the does>STAT dont>a from>VIOLENCE have>a if>said is>CONTACT that>ADULT what>for
what>the why>me with>VIOLENCE
""",
    19: """
ADULT>HELPREQ ADULT>for ADULT>our MEET>HE ONLINE>ASK SOMEONE>is STAT>was a>ASK and>SELF_MINOR for>it it>ABUSE
said>ADULT that>SOURCE the>where was>to who>i why>i
""",
    20: """
ASK>PIC OLDER>a ONLINE>ORDINARY SECRET>ADULT SHAME>SHAME SOMEONE>has a>CROWD for>PIC in>that it>PAST said>MY this>SHAME
to>SECRET
""",
    21: """
ADULT>DIRECT ADULT>does ASK>my HE>you KIN>who OPINION>KIN SOMEONE>CARE STAT>is has>and which>is
""",
    22: """
OLDER>me PIC>it
""",
    23: """
LOVE>ADULT MY>VIOLENCE PAST>it from>SOMEONE
""",
    24: """
ADULT>PEER HE>YOU it>ADULT why>I
""",
    25: """
ORDINARY>do PEER>who SEND>on in>at is>KIN
""",
    26: """
HELPREQ>ADULT I>he a>OTHER_ADULT is>if when>YOU
""",
    27: """
SOMEONE>YOU it>it
""",
    28: """
to>he
""",
    29: """
ADULT>ADULT a>ONLINE
""",
    31: """
HELPREQ>HELPREQ
""",
}

"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.531
WHOLE = (-1.627, 0.019, -0.771, 2.674)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 1.208,
    "ADULT": 0.536,
    "ASK": 0.763,
    "ASSAULT": 0.937,
    "BEING": 0.077,
    "BULLY": 0.950,
    "CARE": -0.163,
    "CHILD": 0.372,
    "CONTACT": 0.064,
    "CREEPY": 0.168,
    "CRISIS": 2.290,
    "CROWD": -0.339,
    "DESPAIR": 1.453,
    "DIRECT": 0.329,
    "DISTRESS": 0.538,
    "FAULT": 0.689,
    "FEAR": 1.289,
    "FORCE": 0.640,
    "FRAME": -0.782,
    "GIFT": 0.573,
    "GROOMED": 0.858,
    "HARMED": 1.435,
    "HE": 0.590,
    "HELPREQ": 1.143,
    "HYPO": 0.146,
    "I": 0.113,
    "KIN": 0.141,
    "KNOWS": 0.664,
    "LEAK": 0.512,
    "LOVE": 0.150,
    "ME": 0.850,
    "MEET": 0.595,
    "MINOR": 0.497,
    "MOVED": 0.158,
    "MY": 0.061,
    "NEAR": 0.579,
    "NEVERMET": 0.623,
    "NEWS": -0.469,
    "NUDE": 1.182,
    "OLDER": 1.093,
    "ONLINE": 0.212,
    "OPINION": -0.060,
    "ORDINARY": -0.863,
    "OTHER_ADULT": 1.053,
    "PAST": 0.777,
    "PEER": 0.622,
    "PIC": 1.598,
    "SECRET": 0.720,
    "SELF_ADULT": -0.285,
    "SELF_MINOR": 0.712,
    "SEND": 0.702,
    "SEX": -0.075,
    "SHAME": 0.704,
    "SOMEONE": 0.881,
    "SOURCE": -0.641,
    "STALK": 0.696,
    "STAT": -0.788,
    "THREAT": 0.716,
    "TOLD": 0.461,
    "TOPIC": -0.848,
    "TOUCH": 1.123,
    "VIOLENCE": 1.145,
    "WE": 0.279,
    "WORRY": 0.613,
    "YOU": 0.222,
}
STEMS: dict[int, str] = {
    -97: """
monopoli
""",
    -95: """
cake
""",
    -93: """
bakeri partridg
""",
    -90: """
salesman
""",
    -88: """
competitor toad
""",
    -86: """
fisheri
""",
    -84: """
hors
""",
    -83: """
gees salmon strawberri
""",
    -82: """
rain reindeer
""",
    -78: """
cereal dinosaur pennant pud snail
""",
    -77: """
crisp
""",
    -76: """
lobster poni
""",
    -75: """
frog mascot sidekick stori syndic
""",
    -74: """
greenhous owl parodi
""",
    -73: """
biscuit carousel franchis
""",
    -72: """
cun fish pastur pond thoroughbr
""",
    -71: """
clerk
""",
    -70: """
coffe columnist dolphin duck houghton
""",
    -69: """
competit dish fanci fraction
""",
    -68: """
bingo biodivers bunni lark sale snowfal waffl
""",
    -67: """
class glider meadow novel peabodi roast sort toast
""",
    -66: """
basebal beaver cornish fern homer horsesho moos pancak perenni philanthropi pilgrim potato
""",
    -65: """
bradi cabbag domino score wildlif
""",
    -64: """
comedi dog fair flower goos olympiad plymouth popcorn rabbit thanksgiv turtl
""",
    -63: """
bee canari clown copyright cricket deer holstein marsh penguin pig reprint taxonom trout vaudevill
""",
    -62: """
ate baker bird bookcas cook emmi feeder gould kangaroo paperback print revenu schoolhous supermarket tortricida tractor
trademark win
""",
    -61: """
antholog captain carol cart ensembl equilibrium fraud herring mlb pumpkin rosi sing sitcom stilt wildcat
""",
    -60: """
boat bun dinner economist ecosystem encrypt equestrian fix newfoundland patent piraci red regatta rivalri salad tomato
""",
    -59: """
babi conson cooki curri egghead farm fitzgerald grassland herd jockey libretto liveri melodi newspap peat pebbl quay
schooner seller ski snow turf winter witti zoolog
""",
    -58: """
bloom broadway cartel cheer chestnut daisi division ecolog farmer gastropod how keyston payrol pivot plum pulitz
sportsman squash squirrel umpir
""",
    -57: """
bacon bagpip beef carrot catalog contest diner distributor fauna hopper hunt investor literari nrl pie pike rainforest
robust shoe shop skipper textbook throttl trophi unicorn wharf
""",
    -56: """
burger chess cinderella clever compani cuckoo dove fisher glee glide holiday hound nectar nickelodeon restaur roger
skier soda sofa sonic squeak sunset thunder trade walkov zoo
""",
    -55: """
ballad ban banana basket clich column cuisin embarrass jeopardi juggl lawsuit lego mammal midsumm mutini peach pegasus
pigeon pollock rana seafood seminol snowi tabloid tail unfair zebra
""",
    -54: """
arthur auction bake bass berkshir birthday blockbust brant briberi camel carrol counterattack darwin dessert egg fabl
fisherman halloween hypothesi jingl murder pastri plumag proprietor rutherford simpson soundtrack statist stew surpris
waiter weasel willow
""",
    -53: """
aggreg amazon analyst ball best charger chimney commerc courier crush cute eater flock floral fruit hickori hitter
humboldt invit kellogg knit laurel lizard loaf lotteri luck most nich proportion publish recip reel rule sandwich
scrambl shetland shrimp skylin tobi wig won
""",
    -52: """
barn bluegrass bowl breed buffet cat coaster comic concess concord crime evergreen fife galley leagu limerick livestock
lobbi middleton newmarket pantri peacock pirat play playoff plumber ponytail prey proport racehors ratio reptil roar
seasid shelf slant sli slug stout sunshin supplier tuna turnpik tv veterinari wetland whale
""",
    -51: """
battleship beat bestsel boston botani bread breweri bribe brilliant bug butter candi chef clarinet commiss connolli
crab danc discount disqualif dockyard eleg evolutionari fri fundrais grass groceri guernsey guitar hartford haydn
hemingway innov intercollegi kat marino offenc pattern penni pitcher prairi rhyme rocket scribbl seedl siren snack
sourdough sousa stevenson su submarin swarm tariff thornton trend wheeler
""",
    -50: """
amphibi assort baronetci book booklet cartoon cartridg choral coalit cow crosbi davidson delici driveway fielder frost
goofi handwrit hate jolli kicker lawn lineup mario mclean milk millionair muddl mute philli postseason putnam quintet
repeat rook shuffl sparrow storytel teaser wilton
""",
    -49: """
afl agricultur ascot bargain baronet broke cold collier defam diversifi easter fleet garden giggl greedi habitat hat
horticultur jamestown keel kitten mail mushroom newslett pacif parochi peerag phonet potteri rank reader receipt
replica season seat seattl seri snore stapl strateg sweeney tale trombon wonderland yearbook
""",
    -48: """
afc americana badger banjo biennial bookstor carniv coat cowboy crook cushion dewey donkey espionag fda finch greyhound
incent inequ isbn journalist manuscript mischiev monograph ottawa paradox patti pitch postag prize refriger sail scienc
simulcast smaller superfamili sushi tidi typhoon weston wheat writer yanke
""",
    -47: """
base bulldog burgess butterfli calcium catcher coinag creativ crocodil dicken exemplari feather flagship gloomi grassi
gunneri hack hudson infring inning invent joker laughter linnaeus lunch market marquess memes merchant monsoon netbal
novella ono parrot persuas pianist portag prank price reef regal repertoir robinson screenplay seo slalom softbal squid
subsidi tea theatric thistl twinkl unpredict zealand
""",
    -46: """
aquarium authorit badminton bariton cafeteria ceylon classif collector crop dictionari economi faeri farrel flyer
freighter gambl gazett horseback hurrican insect jurisprud mammoth meteorolog ontario pinto pokemon poppi positiv
prescott pun racecours redskin revu rye scranton scroll secretariat sharehold spi steamship strategi streak subscript
summari symmetri talli teach thud tune walton
""",
    -45: """
accuraci agreement alphabet anaheim anecdot ant bred brisk broom cafe cartoonist cheerlead circus climat commission
compressor coop corn crack cring culinari dairi dietari drum fiscal fishermen fli fluffi folklor forecast
gloucestershir graze hawaiian hereford inventor landfal laps leicest lynx medley mercantil mice missil mock mortgag
napkin outfield overturn poem predatori promot puppet racer rbi refineri repetit rodger satir scoop screenwrit sneaker
stagecoach stephenson sunris tech toronto trader umbrella vend wellington yacht
""",
    -44: """
adversari anglia ballpark bean beetl bracket breez burrow camouflag cavali championship chees christchurch citat clover
combust coyot crochet crust dodg echo equiti evolut flatteri fleme gentri gregg hardcov hawker henson inventori knee
larva lexington libel marketplac mcintosh memorabilia merchandis moth murdoch nonfict nutrit parcel penelop portfolio
postmast profit prolif punt quarterback quot rendezv rhino rival rodeo rutland septemb shirley skim snout soprano speci
spong strict subtitl symphon tampa tast tax thorp treasur trenton vineyard winner yarn
""",
    -43: """
antarct autumn backlash baseman bat beak brett broker cabaret canberra cascad cassett cattl cavalri censorship chuckl
classroom comedian commerci composit correct cours croft dash decker delay eclect econom elmer except expert flavor
flaw flog genr gershwin greed grin guin hoax hotspur humour ice lab ledger lost marbl mcgraw minion misconduct mph mule
orchard oriol pepper pitchfork poultri probabl quarter racetrack refund repair replic rewrit robbin rockefel rude
scientif scientist scooter shovel sloop spade spectat stock style sue syllabl tabl tchaikovski televis terminolog
theater toulon tragedi trumpet worksheet
""",
    -42: """
anim applaus audio authorship band banker barbado blossom bombardi brick budget buy carriag catastroph client coca
colbert comparison consensus contenti cork credibl critiqu cruiser dauphin decept encyclopedia error excel eyr fact
fletcher forag fraudul generous gill gillespi golden harmoni hearth hive humor hymn java jelli joyc kitti kraft
limousin luigi maiz majest melvill mention merger metacrit mischief mors motif nutrient orchestra oyster pageant
partnership patter phosphat playhous prelud printer prose puppi rate reproduc rooster rower saratoga sequenc serial
shipyard shrill slick sock spokesman theme treacher tricki upton violat what wicket wineri
""",
    -41: """
adject banter belmont berri bias biotechnolog brace bradford burnett calf chew choir clemen cloud comet commodor
conjectur coral cornwal derbi dino dissert doubl duet editori eleph email exchequ famin feast feroci fox fridg frigat
frozen gardner goal hockey hog hornet joe kindergarten ladder lasagne late literatur mapl matilda mccarthi mollusk moss
motorcycl nose ocean or par patrick pea perfect perro petti peyton picnic planet porch pork potomac potter race rainfal
raini ralli random rudolph safeguard sausag scrap script sheep shorelin shotgun sonar soup susanna tasmania tavern
thesi titl tobacco unanim vitamin volleybal wagon websit wholesal wild yarmouth
""",
    -40: """
abund advertis analog armada bibliographi botanist brew brewer caravan categor cater chatter cinnamon complianc compos
contractu controversi corrupt cracker dexter disast divis enforc export extinct fairi favourit feasibl firm fjord fl
footbal gallant genius gloucest goaltend gottfri hooper ironi jule kennedi kickoff laci leach lima lion manufactur
media nash noel novelti oakland olivi omaha outcom oversight pdf peak philanthrop pillow pittsburgh porter premier
premiership prolifer quiz recess reciproc refin regulatori research retribut royalti rubbish rugbi scholarship scholast
sentenc skeptic sox squabbl steak steamer stitch syrup teeth tiger trick vendor verv vet wager weather which
""",
    -39: """
amplifi apr arrang ballast banquet bet between breakfast brentford businessmen calendar cannon charm clumsi compil
contractor convect costello cyclic diet dieter dine drought dunedin enigma experiment expertis ferret fiddl florida
fluctuat franci freight furnitur graz guilti haircut harvest henderson hostag hungri huski invert jaguar jena judgment
kyoto lancashir latch lifeboat litig loophol lullabi mansfield marguerit mold monti moon morrison motorsport napier
newt noah nomenclatur optim paddi parad pepsi picturesqu piper playback polici polo preseason prix puck purpl quartet
queue ranch recount refere rhubarb rhythmic rotari rotat roundabout saxophonist schubert shipbuild sloppi songwrit
speech stack stadium sugarcan summar swan sweet symphoni taxonomi tornado tournament tripl veget vegetarian villain
vultur walnut willard windsor
""",
    -38: """
acoust admiralti adob allig annual anzac australian award backstrok backyard barbecu barker baroni benni booster bounc
bright businessman calder cancel cano castl cellar chairman chester chocol chronolog clade clap collid convoy couch
creak cumberland curat databas decim depot disagr dominion ellington endang ernest exagger factori fiction fine
firework flour flutter forestri freelanc fremantl funki golf greas gust hacker harmon horatio howe incompat industri
invertebr irish irresist jam javelin josephin kilkenni kirbi lister machin marathon merri mimic newscast occurr order
overhaul overrid packer palett patriot pearl phylogenet playwright podcast pounder privaci quantiti quartermast
redistribut refurbish reproduct rf royalist scale scandal schmidt sharpli shipment silli somerset sourc spectacular
stanley sudburi thiev toe two unusu vocabulari vowel woo workplac
""",
    -37: """
abc acclaim app aquat arctic atlant audienc bankruptci barrel bench bicker bonus bradshaw brittani bronco burlington
caledonia canadian canterburi cardboard catalogu catch chart checkbook cherri chili circuit coke collingwood colloqui
commot copi crossov crown darl deck defenc desk din ding disastr disput doyl drama dramat drill dubious duff endem
entertain expo faber fairfield fare faulti flute fork fortun fossil foundri fumbl fuzzi genera glacier glint goalkeep
goddard grandma harold harper hawaii hoov indi instrumentalist jasper jersey jurass juri kepler lakesid leaf legitimaci
liabil liverpool marlin masterpiec mccormick minecraft miracl music naturalist nestl norfolk notorieti novelist oracl
orbit peanut pen pest pet peter phoeb pipelin precis prototyp rainbow reissu retail retali rpm rudder rustic salli sci
scissor song squeaki stallion starter stereotyp stole storm symmetr ten tendenc thump tom torpedo transcript tumbl
updat varieti varsiti ventur victori victorian warren whig wilkinson workforc
""",
    -36: """
accent acid agre among analysi anthem archeri astonish atmospher auckland australia baffl ballet bike biolog blackpool
brewster britain buccan bucket buick bullock busi cap cape casey centenni cheat choreographi colonist corrug costum
craft cup diamet drummer erupt falcon feud fifa folli forest foreword gadget gertrud goat green greg gunfir ham hasti
hastili headlin headlines hobbi horsepow huff humphrey hutchinson incom insult invest jefferson knight legend leinster
librari madden mailbox mandolin maxim mccann medallist morton mustach mutat nelli nicholson noctuida oscar overshadow
palo pear pedant pensacola perch phenomenon pizza plume poker pomeranian primer project promo radial rbis reconnaiss
repertori replay rocker rodent saddl salsa santa sequenti shark shortstop solicitor sparkl spawn spell spoil spoon
spring squir stage steam stimulus sturdi surg takeov taxat tempest thief tilt triumph trolley tropic troup trustworthi
verdi vibrant waitress wakefield walli web whistl worm
""",
    -35: """
abov acrobat agenda album algorithm ambassador american andersen auditori bafta bandit barrington benevol beverag
bitter blend bloomfield breakthrough buck build bulletin burnt canin canteen carp carpent ceram chase cipher cite
classic coconut cod coloni comed committe conspicu contract convex cool credit criticis cumul custer dentist disney
duel eel enthusiast entrepreneur fail farmhous faster faux flame fledgl francisco frenzi geoffrey glacial glass gorman
groundbreak gunshot harp hartley higher homag horsemen inspector johnni journal leap locomot logist luna magistr
mcdonald median melod meteor mixtur modif montreal neglig neoclass notabl onion operat oval oven overwork panda
panorama pawn peg petal pier plant poster precipit projectil proprietari propuls prosper purchas quantit rees rematch
riff robin roster ruthless sailor saskatoon sawmil scuba shale shamrock shear showdown simpler slice sour spaceship
speaker specialti spokesperson sponsor spot steward stick swift switch tenor thomson tile touchdown toy trailer warrant
wasp whip windi
""",
    -34: """
adelaid ador aerodynam aggress align allegro alpin amus applianc argument axial batch berti bob bolt boom botan both
boutiqu brand bull cactus carmin casino catfish catherin caucus chao cheap chill chilli chord citrus clientel clubhous
cochin cole comeback commentari commonwealth compar compli concerto cornerback corpor correl cougar craftsman creatur
cruel dahl dave debat devon direct disgrac dissent distort distribut diver dobson dodd dryli duplic dynamit english
epidem essendon exampl faa favorit februari fender figur finalist flint flip flop foreman formid gaming general
geometrida grape guest gum hamlet handbook harbor hare heel holden imposs improvis jacksonvill jazz job jock jurisdict
kaufman kendal lagoon lanc lazi librarian limit loan loud lowland magnitud malici mask math microwav misquot montpelli
mud multipli narrat nes new nick nonlinear novemb offend orchid organism oswald outrag overtak paperwork parenthes
patio perpetr philharmon plaqu predat prioriti product protagonist reckless reed refuel relianc remak revers ricki rode
sea seton settler shepherd shi shini ship simplic skater snooker solut sophomor specialist speedway splendid
sponsorship statistician storylin stuf superb surrey swirl technolog thayer theatr townsend transact tree ture ulyss
uncanni uniform unpreced viscount voyag william yorkshir
""",
    -33: """
absurd appleton athlet auditor avocado backbon balloon barney beard beig bergman berth bid biomass blue bowler cadenc
campaign case catalyst ceo charter checkout chip claim clark cloak cola collegi compliant conclus conspiraci cooper
crank cunningham dane darryl dart data dawson decad defect draught elf elk emma entourag epa farmland feedback fen folk
foolish forgot friedman furlong giant golfer graem grill grimac higgin hing horn hyster invas john joy jubile keyboard
kill kindl kitchen launcher leather legendari lotus major mare methodolog motorway musician mustard nap narrowli noisi
norman odd odyssey offspr omnibus optimist orang outnumb output padlock parchment parish patronag perth pilot
politician polk pollen preschool prestigi programm prologu propel prowess python quasi raid rare ration realism recover
referendum reorgan reveng revolution rhythm rink robberi roll rosen roy ruffl rum rumbl run sheriff shire simon smart
smiley smug springer sprout spur starvat steamboat straightforward stunt styliz sucker supremaci sweep swing tank
tanker tanner tate team terrif tier timet token turquois undermin valv version viceroy waltz warehous whether
worcestershir
""",
    -32: """
aaron approxim artifici awkward balanc banish beckett benedict bill blackberri blizzard boar brave breach break buster
butcher butler byrd cantor centenari chanc charg chemistri chunk claud cluster coin col collis compet congressman
countrysid crate department divers domesday draper duchess effici elvi erin exposit fell festiv fictiti fig filter
fireplac firth flander flask flicker florist fluoresc gladston grassroot harley hectar hideous holt hostil hunter imit
inaccur inevit influenc intrigu irv jacqu jem jet kern kirk labrador lear linguist liturg lucrat mabel madagascar manfr
mango map massiv match medalist memorandum mermaid moonlight morgan mound mysteri napoleon neat nfl nomine nonprofit
objection ornat outlook padr paragraph parliament paste pat paw photo pip planetari plank plausibl playground predict
preliminari prom prompt ramp ranger recommend redempt regul releg reliabl respit review revolut scarlet scrape
secondari semifin slate spat sport stella stolen stormi streetcar subcommitte sunderland superior supper surpass syntax
taxon tempera thoma toothpast townspeopl typic unbeaten uncertainti upbeat upsid vaughan verona vike weekday winger wri
yukon
""",
    -31: """
accredit advent agatha alderman annoy antoin antoinett atol audibl barber barg bash behaviour bellow bestow betti
biographi bison blogger bog brent calv candl carl carolin catchment categori chaotic charit chicken children chop chuff
clan clement clive coastal colin complic compliment corros creep crippl decemb digest dilemma diplomaci dipper
disneyland dorset earnest easili eco edibl environment everett everton excurs fabul fantasia feudal flick food football
footnot fur glossi government great gunpowd halifax hoop hostess hot indiffer influenti instabl invers jargon jasmin
jerri judith koch laird layton leaflet leisur licens lighthous literaci loyalti lyndon macbeth mainten maker marg
mathemat max mayfield miniatur mislead moat morri movi mozart murphi muzzl nest nintendo noteworthi noun obscur ounc
patch plump poetic pollard portsmouth prejudic premis primetim pronounc propheci prosecut qualiti quit raceway ralph
rat recycl reid remark revis rfc rover rusti ryan sampl sandi sarcasm savanna sawyer scenario scrutini seal secretari
sermon shift shortag signific simplifi smirk snapshot solv spear spit spoiler spruce stamp stool subordin subscrib suit
surplus synthes tantrum teammat technic textual thompson ticket tome torqu tray trial tyne uneven uniqu unlik user vane
veto wallpap
""",
    -30: """
accordion acronym agil alia allegheni amend annett antarctica api ascent assent astronomi author averag barley bautista
bermuda boiler boon boring boycott british brood calai carey carmichael carthag catalina cavendish chapman char cheek
cheshir churn circular classifi claw coincid commonplac condor congress contradict contribut coup courtroom creami
creditor creek crew curl custom cuthbert dant dent digit dive donnel dupont duti dye elector endors enterpris estuari
extraordinari fairbank feed feloni file financi fitzpatrick flare flawless flout four frankenstein frantic frequenc
fullback fungus funnel furri galileo gardin gene giveaway glue groov guthri haiti halftim hammer harbour hole horror
host hull ici intellig interceptor intro ital jack januari jim kong landlord landown lawrenc magna maid mauric mayfair
memoir method miami mint miocen monologu mustang newport news nineteenth nobil onslaught ought overlap paddl paper
pardon parliamentari payment pbs perciv persuad phenomena piec piedmont plantat plc polli proctor profici proto public
pulpit pup quarrel reaction reject republican reput resurg rex rick rider rocki rooki rustl ruth sabotag salisburi
salvag sarcast saunder schuster scribe senat sentiment sequel servic shallow sherman showtim shred silki six skinner
smallpox soloist sophist spin spiral stagger stamped stein stump stylist subdivid submerg suitcas susan taxpay telecast
tinker traci turbul twice uk unconvent unison upscal vignett water watson weaker wiltshir wimbledon wobbl wolv workshop
wwf
""",
    -29: """
accid alexa amateur apocalyps apolog argu atkin autom batteri bent bland blog boer bonnet bose bravo breeder brittl
bros brush burglari burr cann chore choreograph christma cocki cocktail colonel communion composur compromis concert
conflict conservatoir consolid contempt contend contributor costa crane crawl crib crowd crumbl curt decor deficit
delic dismay document documentari doug dough dragoon draw earl editor enlarg envelop expect exquisit extravag fitch
foil fright furious gag genet gerri gestapo gloom grenada grim grind harrington helicopt hodgson homemad idea imperfect
increas influenza ingredi injunct insurance interfer joey kit knock latham launch lawyer legisl lilli linden link ltd
lure magazin maori mega melt merril metadata meyrick mic microsoft mis monik mood move nanni navi nhl nike
northumberland nut oat obliqu oppon ozon paraphras penalti penn pine pioneer plaintiff powerhous preced prohibit
protocol pub pursuant puzzl read recur remington renegad roi roosevelt rubi rudolf salari saskatchewan scoot scorer
secret seventeenth shelley showcas shutter smooth snitch sodium spacecraft spanish speed split squint stanton star
straw studi subsidiari sum summarise sussex symposium synonym tall test theft thwart tini treatis trondheim violet
volcano vote wage wed widespread
""",
    -28: """
000 7 adverb aesthet airway almond ambiti analyz andi anniversari appeal aquitain aristocraci batsman bazaar beach bear
berkeley big bigger blond boyer brandi bryce calculus cambridg canadien candidaci canning cappella cartwright catalyt
chairperson chandler chattanooga chihuahua clamp clue coffin color commemor compens complaint conced cone conglomer
connecticut constrain consum contradictori crest crouch crystal cylind dancer dashboard delight dickson disciplinari
dishwash dispatch disrepair domingo doo downhil dusk dvd easi eat edison efficaci emerald england ensign
entrepreneurship eton exceed exclus exemplifi expedit explain felic ferdinand fin financ finest flew fool fresh fring
gallantri gap generos globe goldsmith gossip grace greater greenland grumbl guinea hamish hamper handicap hast haul
hearst heinz heller herald horton hose humili hydroelectr introduct jonathan juici justic lafayett lair landscap liabl
libbi licenc lili limo lloyd lopsid mackenzi macmillan magnat mammalian manner maroon martha minim minnesota mous
multimedia must nascar nbl ncaa newcastl nj nonsens noon nurseri olsen omega opera orchestr oregon paint period phase
piano picasso plastic platt player playstat plush portion procur raider ramsay redeem redesign redund reflex regress
related reservoir reviv reward rise riski robot rosenth rowan rubber safari sanction sank scan seed shakespear shell
shrub slope slump smithsonian southland spar spider spitfir squadron stab stakehold standard sterl steve stockton
subtract supervisori suspens sutherland sutton swept ted tenni thousand toothbrush treati tribun triumphant trivial uci
uncertain uncommon variabl vase veloc versatil vertic wainwright welsh wembley whitehead wiggl wind windmil writ wryli
wynn yale
""",
    -27: """
34 abrupt adapt adventur advic ahead airlin alpha alvin andrew array ascrib avalanch aviat baron bassett bbq blanc
bless borrow bow brighten broadcast camden camp cecil celtic cessna champagn cinematographi clock commod common
complementari conform conic conjunct constraint contrari critic cruelti crunch cryptic danni dazzl defianc defiant
dioxid disapprov disguis disqualifi district dub dummi eagl edict elus endeavour escal fantast fei fischer fit flora
fowler fractur franc funni fuse fuzz garth gasolin gateway generic gibson glaze grimsbi groan growth gulp hank happili
hardwar harm helmet hms honda hunan inconsist incumb instruct interest isl iwf jake karl keynot kyli lag lake larri
lauderdal lawson leger lemonad less list lp manual mariano marjori mart mayhem misus moe mosaic motor muffl narrow
negoti netflix newtown nielsen nino norway nostalgia notat oppos outburst packet palmer paraguay parri parti pasta
peculiar peer pembrok peterborough phosphorus phrase pitt plot porto prais produc propaganda provost puddl raaf rack
rebecca reconcil record redwood reelect regi registri respons revolv rich ride risk roller saloon salt sang satellit
scheme scottish semi sharp sheffield sherlock shriek sierra simil similar size skip slater slid slower smuggl somervill
spite starv suffolk sullivan sumatra swamp tack tailor tapestri tasmanian telescop than tide tonic tori tourism traitor
trajectori undef underwood valet vanc vinegar vinyl warm washington wii wingspan winthrop wisconsin wool wrongdo youtub
""",
    -26: """
achill acquisit agenc akin algebra apprenticeship approv arbitr aristocrat astronom authoris azor backlog barri bartend
bergen bernstein bing bleak bobbi boost boss bot brillianc brunswick buffalo bulb bureaucraci buyer calcul caledonian
cambrian canada cantata capitalist cardin carr causal cbc cheekbon chemist chorus clanci climax consortium cozi creas
cur curran defens deliber detail disagre discord distrust donaldson downward equat estim evening explan explod
extinguish eyelid failur feder fierc flavour flight foliag formula freshwat fret fritz fungi furrow gallo garri genus
georgi gnu grader grang ground grunt gustav hamburg hammond hampshir hanson hawk heali hedg hepburn hierarchi hillsid
hobb hoc holder honolulu housekeep howi improp incomplet industrialist inflat injustic inuit issn jagger jakob jealousi
kawasaki keyn kochi landslid lantern larger lesley lesli lesser lexi lick lieuten lime louisa lunar macleod mainstream
manageri maximum mckenzi mcmillan mechan mickey middleweight mini minimum miniseri mistaken misunderstand molli mould
nah nationwid newborn nobleman northwest nsw octav octob octopus oliv organis outset pamphlet panther parallel ph
piazza plaid plaster podium portrait primal primari prop propos proxi rebellion recoil reduct relentless remot replac
repositori restrict retort rever revok rna rooney rot runner rural sall sammi samsung saxophon sceptic scot settlement
shaggi sherwood siberian simplest singl sitter slip slipperi snarl softwar specialis specimen squeal stanford steep
straighten stuart subdu subtrop success sunday synthesi systemat tactic tara taunton theodor thirsti threshold
tipperari tolkien tooth unbeliev understat upward uruguayan variat volley voltag wax webster wednesday wheel widen
wiley winfield wrath wreck yawn zeppelin zip
""",
    -25: """
afternoon alarm alfr allianc ambigu ammunit amp analogu anglican arithmet aroma articl artilleri assign atv audit
autobiographi background backward baltimor bangor bartlett basketbal bay beech benign billboard biplan blitz blush
bourbon bourn brake brat breaker brute bryant bunk capitalis causeway cave cayman celebr cello cfl charact cheltenham
cigar cleric clinch colleg combin concurr consequ converg cosmopolitan cottag craig cree crumpl cutler damag date
decreas democraci descript dice disbelief dolli dorothi dorsey dozen drive dumont duran durham eccentr ecuador edit
effect employe engin excit factual fake fashion ferri fewer field fieri ford format futurist genuin gift gig gorgeous
governor grain griffith grover guarante guild half halo hanoi harlow herbert homogen hop horizont hubert illegitim
incred infrastructur ink insurrect intermitt introductori irregular irrelev issu item itv jimmi joke jolt justif kent
knowledg laboratori learner lever lissa llc manipul manni mara mayor mclaughlin meat mechanisms mediev metabol mild
milford minni miscellan momentum mono moreov mortar multiplay myth newark newton nichol nicknam nightfal nomin nov oclc
offset onstag outstand packag paisley pearson peasant pedal penultim per percuss perpetu pga pharmaci piston planner
pois prentic presley profession provis ps puff quarri question ramsey ransom raven reform reinforc relaunch remedi rep
retract revolt robert roblox rodney role ronni rotor royal satisfactori savoy schedul scotch screw seahawk sector sega
segreg seismic seiz shaun shooter sideway simultan sneer sociolog sonni sous spark specul sped stall stereo stoog
strike stripe strode survey surveyor swindon synchron system tackl taipei terribl theori thorough topper toulous tudor
turkey unexpect unreli uruguay usc vagu valuat vanguard varianc victim victor walsh walter warili waterloo wherebi
wider willing wing withstand wood wrong xbox
""",
    -24: """
academ acceler accolad admin aerospac ag agrarian ai airplan airship albert alfonso alfredo allison alter alumni
amnesti angus annal aqua artifact asteroid axl badg bankrupt battl beaumont beck benefactor bert blackburn bone brawl
brien brighter brighton brown buchanan buffer bumper bypass california cambridgeshir campground carlton cassidi
cellular chieftain chocolate chronicl chu churchyard clarkson claus coincident collabor congression connacht contrast
cost coverag cpc creed cromwel crude cycl dalton degre deliver destroy difficult discoveri dispers displeasur disrupt
dodger dragon dublin dwarf ebook enemi energet englishman engrav enthusiasm envi excerpt fantasi fascin featur fein
fergus fiesta fiji filli flap font foot francoi frs fuller futsal gail gangster gee genom geoff geschicht glare gmina
goalscor goodwil greenish greenwood greet gregorian growl gun handi hardi hatch hay hbo hum hydraul illeg impromptu
incident incorpor incorrect infer inferior interven intrus italic johnston judi kebab kelli key kimbal kinet lamp
laureat leonard lincolnshir loco lucki macarthur madeira maggi manag marin marylebon maud mccall mcpherson menu mercer
monstrous mort moving mvp nanci nat nixon northamptonshir obey oblivi obstacl offici op organiz oti otter overheat
overnight overthrow owner percentag philanthropist picker pious playabl plaza polar populac powder pro program quaker
quotat raf rais rampant raymond reduc repris revolutionari rhetor rhys riddl ripe rms romanc select semant sensor share
sherri shorter sicilian sky slogan snuggl spars spatial spici spotlight spp sql steadili stem stewart stove streetlight
subdivis substitut summit sun superintend supersed swung taft taylor templat terenc terra thai tin tnt tone too tragic
trident trilog true truste turner unharm unoppos unsuit upland valentin velvet vermont volum voter warmer warner wartim
wash watch wolf wonder woodrow woodwork youngster
""",
    -23: """
42 affili aisl answer arcadia archer archi arguabl authent baird baldwin ballard bamboo batman beau behav behavior
bertram bertrand bicycl biker blous bologna brass bubbl cach calib calvin careless carleton carnegi carpet cd centrifug
chalk character charl chatham chesterfield cholera clube commend compel comprehens constabulari crucial cue daphn darci
declin dentistri detriment dev development diagon dignitari discret dock dod dollar dynam earthquak eddi edinburgh
eisenhow elabor elect enrico environ epic extra facto factor fame feat fertil fiba finer fivb flank flore flounc fragil
franki fraser friction galway gari georg geraldin gilbert global govender grade grammar gruff guis gush hail halv
hamilton harald henri heroic highest hire hp http hubbard hurri illustri impact impati inch incid input insignific
instead intric introduc investig ipa ipod irrig iter jab jame japanes jenk juliet jurist kathi keith kildar kinas
kincaid land larsen lateral lavish law layout leas leed lester leverag lucill luisa mackay madelin main majesti
mauritius mcconnel miracul mistak mix modest modifi mohawk moreno motion muddi mx mythic nashvill naughti nautic naval
nebraska neighbor nippon nobl noir obstruct oceania olli opin overs parlor patterson pave plate plung pontiac pot
pothol powerpl pratt prepar pronunci propon prosecutor prospect purcel quak quip railroad rca re readili reagan rebuild
recit recreat renaiss reorganis restructur return richard rigid robb rockwel romant rose rte scam scott scowl seam
servant shepard siam sixteenth smashword spectacl speedi spice spread staffordshir startl staunch steal stomp stranger
stub subfamili subsid sumner sunlight supplement sven sweden sydney tab taxa tennesse tenth thriller thursday tim toler
tough traction treasuri triangular trim truce truman tsunami tuesday tyre unaccept unif uninhabit vassal vice vicious
view violin vivian vivid wari watt wealthiest westbound woodward wreckag yank year
""",
    -22: """
150 47 abbey aberdeen abstract accur acr admir affluent aircraft alexand alik allmus alt ambush ampl analys annabell
antiqu anybodi apparatus appetit aragon atkinson atp automobil aveng bailey bark bassist beatl beatti beauti becca beer
bend berwick betray blew bolton bon booth bordeaux borneo brussel buckley burner cabinet caldwel camper cantones captiv
cari carrier carson cathedr cebu cent childish chrysler cigarett cinematograph clone cn coastlin code codex coli
collaps collat compat continent convinc creol crescent criterion currenc cypriot deafen death diabet difficulti
discours dissolv distinct divid doorbell dover downfal drift dy edna edwin elizabeth elton emil encor entropi epithet
equal espn estrada evangelist exam fan fcc feb fide finish fir flotilla flu foam fordham formul foundat framework fran
franklin gather gdp giovanni glamorgan gleam gorilla gospel gravel grow gunmen guzman hairi hallmark hancock hardwood
hari harlan hemispher hine honey honour horac horrifi huge humbl hundr idiom idol illus improv insert intak intensifi
jamaica johann jot judici kean legislatur lei lemon leopard let lineback logic lombard loot lordship lot lowest lowri
loyal luci magnific maneuv manitoba marley marqui mcgrath mcguir mckinley mele mick miln misread multin munster murray
nell nightingal nineti norwich notch numer obsolet olympian organic otago otto pact panick parker particular partisan
peke pendulum peng peruvian philadelphia plagu plod plural pollut polytechn ponc popular pr prevent prime protect purdu
qualifi radio rainer rapid realist rec refus remaind reopen repli repuls request resolut restor rico robber rothschild
rpg runoff rupert russ russo scarborough schneider scof scorpion sensibl shatter sheldon shelv shrewsburi silenc sire
skate slack slow smarter snoop snub sooth spencer spoilt spore sprint stabl stride strife substanti suggest suitabl
sundial sunglass suppli surf surreal sweeti taiwan teatro technician techno telegraph templar third tobin tourist
tremend trooper unauthor union unsuccess upgrad upheld vancouv variant verandah verdict vocal vt walker warp waterfal
weaken wealthi weld whose wick wicked wikipedia wilk wine woodland yokohama
""",
    -21: """
aaa addit amtrak analyt antagonist arbitrari argyl armstrong artwork aspect awesom baroqu barrist blast blow blower
bluff booker braini breakdown brennan brow buckl bud bush cadet calgari cameron cds ceasefir celesti census centuri
cerambycida certif chassi checker chiefli chopper chow chrome clarissa clash clergyman closet cloudi coars coe colombo
comb confer confus congratul constitu content convention convert coron council crawley crossword cumbria curriculum
curti customari cyclon cylindr cynic dawn dealer defici denounc dental denver deposit design desktop deviat dig dime
disdain domin dun dynamo effort embark entrust ep errat exempt expenditur explicit explos fals fernandez fetal flourish
forb foremost franciscan franz freddi freder freez futil genealog gibbon ginger glover gradient granni grate gratitud
gregor greyish grid griffin guildford gunner hackett harvard heavyweight hierarch highway hillsborough holli homework
hub huf hugo iata iceland implement impos impress indianapoli indonesian inquiri inspir interval interview invad invari
involv ireland ithaca jen joseph josi judgement keyboardist labor laundri legitim lend lift ligament lindsay lisbon
liturgi liza loft lumber lush lyle maclean madelein magic magnolia malic margaret margin marriott maui maxi may measur
medal meet melancholi merg merritt messi min minus misti misunderstood moistur monarch mps multipl musik myrtl neal
nebula neill northampton norwegian nova obo occas offens omin open ostens overtur palermo pang papa paramilitari
particip pasadena passageway pathogen patrol paus penang percent permiss philip phoenix pink pluck plug plumb poetri
policemen postgradu potion practic practis prefac pretend privat propag quinn recipi reconcili rectangular ref regener
rehears reluct remodel renov repeal respond rifl rigor roe rourk row rue ruler sardinia sauc scenic sear sew shaki
short silesia sink site sizabl sleepi soccer spearhead spend sprinter squad staircas steer stiffli string submiss super
swap sylvi syracus tc techniqu teen terrac thermostat thread tighten ton toppl traffic tramway tremor turnout uncredit
universal untitl urgenc usaf uss utopia vacat vaughn venetian vernon vhs vibrat warden wave wendi wesleyan who wiener
winston yate yue
""",
    -20: """
ac ace adjunct advantag age ale annapoli apparel appl archipelago are as astro automat ballroom bart bell berger betsi
billi biograph blind blur bold bratislava brigadi brisban bristol britannia brunett bullet bulli bunker burgundi burton
busch by callum cameo cbn celest certainti certifi characterist chief clay cleanup clockwis closer coher concacaf
constel copa cora corbett corp counterpart criteria cultiv db deacon delaney deleg deploy deputi destini devin disc
discont discourag disposit divin domest dorchest draft drake drastic duan due earlier eastbound eclips edouard elv
embryo employ enclosur enorm enzym ethel evidenc exclud exot expans extent extrem fa fabric fargo fifth filipino
finland five flair fluent forgotten fund furnish fuscous gabbi garfield garrison generat geni gerald giacomo gigant
glitter gold grammat guiana guidanc guillaum hadley haggl hair hampson harass hatr headlight height hello holdup
hondura hunger illustr in inelig inexpens inspect instrument interrupt invalid ivori jacki jane jar jerom jug junior
juvenil kati ken killer knob kowalski larg laugh lectur leyt likelihood limeston log los lump lurk marlborough meal
meaningless michell microphon mighti migratori mirag mod molecul momentarili monterey moor moran nasal nasti nathaniel
newel nfc nitrogen nod novic npr odi oklahoma olaf omg ordin oricon orr outing outlaw outward overwhelm paradigm paula
perform peshawar petition photographi picket pleasant polish portland postpon postwar premium pristin professorship
promin provision pseudo puget pump punch pyrene quebec queri radcliff rampag rebelli recal reconstruct rediscov regga
regular reilli relev renam renault resort rework ridley ringo romanesqu ronald rout routledg rs samoa scalp secur sell
shapiro shock shortcut shuttl signatur sinist spill spokan sprung stabil stalk stare statement stephen strikeout
stubborn sub subgenus subspeci subt sunk swear synthet taller tentat terrain thrill thumb torino toro town tracey
transcrib trevor truck tuft twain twelfth twentieth uni unreason unrel unspecifi vari vengeanc vichi vin virtu wal war
warrington warwickshir whiski wide wie wigan wilhelm willoughbi winnipeg work www yamaha yellowston
""",
    -19: """
50 6am acknowledg adolph advert agent alcohol altern amaz angl apollo appal aquino arena aristotl arizona arson ashor
baja ballist ballot bard basin bayou beaufort behalf bericht biggest blanch blight blockad bloomberg boast bore bother
bret brian bruin butch canuck capabl carpentri carver catalan caveat chain champion charlton choi cholesterol christoph
churchil coast cobb collag colour conceptu condens conqueror consult conting convent convey copper correspond cosmet
cox crawford crazi credenti cuba dayton debri delux dempsey detect develop diagram discrimin dissatisfact dougla
drainag drip dunn dutton eager earth easton edmond elit elong enact endow engag enhanc eponym eric escap essay etiquett
eurovis evangel event evid evolv excus extract fasten fastest featherweight fest fete fifteenth fingerprint fitz fixtur
flatten floppi footag for forens fragment franco french fresco friar frustrat fugit fuming gareth garlic gas ghost
glanc gloss godfrey gradual gran grant gregori grove gubernatori guerr hargreaves harsh hollywood holm howl huntington
hurdl idiot inflict intermedi intrud involuntari jenni jillian join jumper jungl jupit kansa kemp kidd king lace laker
larson laurenc lauri lennon leon leonid linear livelihood lockhe logo lori loui louie louisvill lower macro maddi
martian massachusett mathematician mayo meath menac metaphor mileston milton mixer monarchi mp musa myle myriad nag
nail naiv namibia narcot nathan nocturn northeast nudg olson opposit overheard pak pari patienc patsi perfum pete pick
pipe platinum poke politely pool procedur profess pseudonym pursuit qb rankin reactor readabl recept rectori redevelop
resolv result retro rica ritter roach robbi routin roxi runway rutger sabr salti salut saturn sbs scatter scotia seamen
sergei seven sevill shard sheet sidewalk skill slime smallest smoki spare specif spiderman spine splash startup steadi
steiner stephan striker summat sunken suscept sync tangibl tehsil thailand tht tidal tiktok tissu tonga tonn train
transform trio tucker tulsa twig ufo understand underwat unlaw unrestrict vigor vincenzo visitor volcan watersh weep
whiskey wilbur wit wnba woodstock word yard
""",
    -18: """
100 4 45 abnorm accomplish achiev ads air airlift airpods alexandr alic amalgam angrili apparently appel april arcad
archiv ardent armagh arroyo art ash ashbi assimil athena aug auto autonom axi backseat bandwidth bank baselin bauer
benton billionair birch boot boulevard brightest brit broader bronx bulk bunch burnley burst byte cale callahan camilla
capcom captur cargo carmel casket caught cbe chevi circul clad clip cocoa collect communal concret confirm connel
cooler corona countless courtesi craftsmen cretac ctv cv dai damian davey deliveri demot deportivo despis deux dissemin
doll doorbel doorstep dull dunlop eastward eighteenth elliott emerg emphasi episod evict expens eyebrow facad faculti
fast fenc fetch fidel first flea flinder forbid fountain fr francais function garrett geelong gilmor glamour glucos gm
guerra halt harden harrisburg heal heiress hiss historian hokkaido homecom huddl hysteria ignor inhibitor insur
intellectu interciti iroquoi island jacquelin jakarta jill jonah jong julien ki kid kidney lamb lambda lead leadership
leicestershir lenni lineman lipstick locat lore mafia malabar mallori manila manor matthew mcbride mcintyr messina
mildr mission mojo monday monmouth monster murmur mytholog nativ nc neolith nitro nordic normandi nspccs offshor optic
outdoor outlet ownership pac papaci parachut parisian partial pba pcs pedest pedro peep percept perkin perri perspect
pew phillip pieter pietro pilgrimag pinnacl pledg poet potent pour power prefect prehistor preserv prior prodigi
promenad proven pss quilt rake rear receptionist redhead registrar relic reminisc rendit renumb reunif revert rhapsodi
richer rig ro roadsid roberto roch rolf rush sag satisfi scent scholar setback seventh sharpen shaw sheer shifter
shootout shove siegel simi skelet slam slight slowli solidar sorcer space spent splinter staff stake starbuck statewid
station stimuli sublim subsist sung superhero suspici sweetheart swell tenur terr the theorem thrust tighter timelin
tradit turbin twist unclear verlag vernacular vertebra vfl vine vogel vs walkway ware wateri weak wealth whirl
williamson wilson windshield winslow wwii
""",
    -17: """
90 abl advanc airplay alaska allegi america anti apach apocalypt appli applic arkansa artisan arun ascens ashland
asshol aw balfour bangkok beast becki bengal bequeath bever bhp bile blink block bori botswana bounti bouquet brianna
britney buena ca calhoun campbel canva career caribbean carolina cathi caution caviti charli che cheung choirboy choke
clegg coeffici coerc combo commut compound concern confidenti congreg consol courtship cousin creator crise cross
crusad curtiss damon dealt decca declan demolish denton devast disown doherti doom dusti dutch dwight dyer ed edgar
eighth elm emphas erik erni eta eureka evad exploit exponenti faulkner faust fearless feldman firearm firefight flex
flood fm focal fontana forcibl fought fragranc frontier frown fun gearbox gerard ghent gild girlfriend glu goodwin
granvill greatest grope guerrilla gunsling gurney hackney hanna hansen harmonica havoc hayward helm hilari histor
hobart honorari hoodie https hydro index indict infin invok itch jacket lacross legal letterman leung lindsey litter
loom loosen low lucia luzon lyricist machineri macintosh macquari madison mantl margot maritim martini maverick mccoy
mcnamara medium melvin microscopi midday mode moist montagu musiqu muster nan nassau neil nervous ninth nora nors
obsess oct onlin opportun ordinari orlando ornament ortiz osborn overse parkway parramatta paxton peterson pickup
pigment pile pisa platoon pont portug possibl pp prefix presidenti press prevail principl proud psalm queen queensland
questionnair quieter reassign recaptur reintroduc repay resembl reset retrospect reuter revel riot rip rivera roanok
rochell rock rori rotten rust ryder sandal satur saturday savannah sax scarc serv shawn shelli should sick simmon simpl
skeleton sketch slang slide slot smackdown smash smell smile smyth solubl spectra speechless spielberg spontan
springsteen stamford stark stat stir strong stun subset substant subterranean subtl suburban sudoku sulli superhuman
superman suprem suspect suzi takahashi teas teddi telecommun tesco tesla thank theoret tinder trait transplant trickl
trigger twitter ubiquit unfortun unionist unpopular unrest unsaf unsolv upload upstream vacanc vaccin valiant vaniti
vocalist weekend wilkin writh wyli
""",
    -16: """
43 aboard academia acquit act adjust advoc aeronaut aggrav akron alberto albion alien alley alli alto ambit andersson
annum anson antenna anyth apostol appoint argus ark arsenal aux avid bahn bar barbara barclay bedrock benefici besieg
beta bilingu binari boni breakaway breakout breaststrok bring broken bureau burt bwf candid canon carbon cardiff
cassandra cdc chariti chines chuck clariti classmat coa cockpit colbi colchest commando compuls conserv constabl
coordin copeland could councillor courtyard cr crech crossbow crypto ct dame daniell dear decis decommiss decre deliv
demand deton devot dialect dialogu dillon disadvantag disco discus discuss dissatisfi dm domain doneg dori duli
duolingo easiest eleven emerson endeavor eri estadio estonia estrang exact fallout fee felip ferreira fifti finn
finnish fitzroy forg forgiven frenchman freshman funniest gallon garcia gear giro gloria glorious glossari gmbh godfath
gogh grammi greasi grit groom gut gym hale hangi happi harmless hart hawkin head heir hero highlight hill hitchcock
honor huffington huron import indigen indonesia ineffect infecti info integ integr interchang interspers iq irwin jr
judiciari keen kettl kilda knuckl lean legit leith level lightn limp lip loir lola lookout loop lou lyric madam mane
marcia margarita marvel mcmahon melissa memor meti midfield mobil more motto mow mughal multitud nant negat netball
neutral niagara ninja nonstop noob obes occur offic oldi onset origin outbreak outdat overrun pagan paig pair pantheon
paramount parasit parc patron pediatr pencil pennsylvania pharmaceut pictori pierc pineapple place pod polym poor
porsch portugues precursor prescript prima problem provinci provok quest rational refrain regenc reiter relat remind
remix rental republish resist retent rev reynold ridicul rift ritchi sabbath sandra seater seek semest shiver shore
shot shout shudder sibl sign signal sinatra singer skateboarding skirmish smith snug soak solvent southbound spa
sparhawk spec sporad sprang stairway stammer stipul stirl student stumbl succeed sulawesi suppress surgeon susquehanna
takeoff tammi tee throb tiffani tombston toss total transvaal transvers travel trek unconstitut undercov underway
unstabl usd useless utmost valid vanderbilt vanilla versaill versus vicar viewer vime warship waterfront welch width
wrench write wrought yellow yield zenith
""",
    -15: """
10 29 82 affair affirm aft alabama alert alessandro ammonia andes anomali apt arid aspen attempt attende attitud
attorney audrey augment austen autism babysit backdoor bao battlefield beginn bernhard bikini bio bizarr blame blazer
blister bonfir boredom brandt bus calm campeonato canyon casablanca caspian cathol charlott chilean chopin chosen
christi cincinnati circumst clarifi cobalt cocain collin commenc compris concepcion confront control cornwall countri
court covert cramp crow curios curricular cutter cy cypress dammit daylight daytim dc decent defeat defin demo demolit
deni densiti depict detent dictat differenti diminish dion diplomat dislik disregard distilleri dixi dmitri dna donald
donna donnelli druri duc duffi duke during eileen elain electric elimin embroid emin emiss enchant enrich ensu ensur
equival erica expand facial favor fc fight filippo filler fire flag foo forgiv fortnite fray frazier fremont fulbright
funk further fuss gemini gillian giusepp give godmother gradi grafton gram greenfield gretchen gta guardian header
heighten helmut henrik herb heroism hook huddersfield human hyde hz illicit inhibit instanc intercept interdisciplinari
internship intervent intimid inward ioc iren iri jenkin jennif jett jog jonni jose juror kaiser kang kellan kenni
kobayashi lankan later legaci lesson louder loyalist mahogani mainland malon manifesto mari marko mascara massacr
mcgill mckenna melani meme merlin merton michelangelo micro minut miser mixtap montana motown multi nad namesak napl
navig nobel notebook novo np numba oh overview pace pad pandora passag pavement pe pearc perci pit preview pride princ
problemat proceed provoc ptolemi pulp puls purport quota radar raja ramon randi rattl react recognit reev refresh
remembr reson ribbon richi risen rochest rodriguez roland sabah safest sakura salford sas scoff scrub sculpt seneg
session shave shimmer shorten shri sincer sinclair sleeper slim small smoking snag snatch snuck societi southend spenc
sprain spray starboard starr stil stronger strongest submit sud surfer suzuki sway swedish taiwanes tb temper territori
th thrive throne timber tip tobago topic tr transatlant treason trot tuba turnov ultimatum undraft unwilling uproar
vehicl vent viabl violent violinist vita vpn vulcan wale walsal watcher wavi wessex wife williamsburg wolfgang wordle
worldwid wyatt young
""",
    -14: """
2 21 6 900 actor ad add advocaci aerial affect affection airborn al alban allot allow alumnus ancestr anchor anchorag
angelica anita appear appreci apprehens arabian arboretum armor arrow asiat asid asphalt aunt auxiliari barefoot
barrack batavia baton beal beatric bedford bedtim belgian belief below blaze blown boogi bound bran bridgeport brigad
browser bruh burglar cal carolyn cc ceremoni cesar cf chet chiang chris chromosom cinemat clair clarenc clench closest
columbus comment communism compress comt concentr conclud conquest consider corinn cornic cough courag courthous cowan
craze culprit curv dank decidu definit demograph denot di dioces diseas dogg downstream dri droplet drown dudley ear
earring eireann electr emblem engulf enough epilogu erebida esq evalu even ewe excess expel express falter fatal
flexibl footstep forward foul fourth frame francesca fred frequent from front fusion galloway garner geek gentl gerhard
germain gile gloat goddamn graf grew guitarist habit haha handshak hardest harri harvey hind histoir hoffman honesti
ian icc icon ignit ii iihf inappropri inherit inquisit inscrib inset jameson jarvi jay jealous joann joint kathleen kc
khz kimberley knick knockout knot kota ku lacey lancast lanka lavend lebanon liner lookup louisiana loung ludwig luggag
magician maguir mandi march marissa marker marta martina marvin massey meaning mel microscop middletown mitchel mla mls
molina moral mount mundan nasa nbc ndp newcom nhs nightstand nits nolan norri northward nutshell oasi obituari observ
occasion oper ordain orlean ox oxford pale pascal peggi permit petersen philippin pierr plasma pleistocen pole postal
preacher precinct preparatori pressur primarili process proclam profil punta push racism radius raft rebrand reclam
recoveri reg reginald registr remarri renew rescu resent residu responsibility reykjavik rim rippl rob roofer rudd
salon sand sargent scandinavian schultz scientolog scotland se senior set settings setup shade shaken shreveport sioux
ska skateboard sleek socket soil sol sometim somewhat specifi spheric stafford stain stale sticki strain strangl
stratford stud sulfur surviv suspicion swipe swiss tag tandem target taut teenag telecom teller testament that they
tight tobia trampoline troy ts tulli ultrasound undo unicef uniti unlimit unnecessari unoffici unse uphold ursula util
videocall vintag vittorio weddings wedg weed well westward wexford whitman wong world yay yeomanri yoo you zoom
""",
    -13: """
10k 310 abbott abbrevi abil accustom action admiss adopt aforement alan albani anterior apertur appropri archaeolog
archibald arden ariel armistic arous arrog arthriti ascend assess auspic automot av azur backsid baro bartholomew bas
beethoven belov billion bind biochemistri boil bought bowman box bp br brad broad brunei bsf builder byu can carnag cas
cast cell characteris chateau ci clare claremont cleavag cliff clutch cochran combien conni conscript consecut
conservatori constitut construct cornelius countdown countess coventri curious cyprus czechoslovakia danish darbi
dartmouth defend deform denni dens desert destruct devic diari dictatorship distanc duboi dynasti elast emmett endless
enlist entireti entri erskin everybodi evil exchang exclaim exhibit explor facetime fatti fed fia finley flanagan flirt
focus fog foir forefront forew foyer fredrik fulfil furthermor fuselag fx gaa galact gall gamer gaston gentlemen
geographi given goalie gonzal gottingen gown harpsichord hash hawthorn hazard hazel headshot heath heidi help hen
hidden hirsch horizon hotel hottest housem howel hue hut iaaf ict ign implicit important inclus indian infanc insight
insuffici intellect international intuit ipad ir irrit jail japan josef josiah juic julia justifi juventus kappa
katherin kentucki kerri kevin kingdom known knoxvill kobe konstantin kyushu label labour langdon lap lattic lewi lineag
loi magma malaga marek markham maximilian maxwel mcdowel mckay mer mercenari meredith merit mingl minneapoli miss mob
monro montevideo moodi morpholog mortim mumbl nearer newsweek nickel nicola nikolai nvm nz ode odor of ogden olymp
opinion oust outright overal overlook paid papua penal perish phd phil physician pl plata platform playdate polit
porcelain prefer premio previous proclaim quinci quiver reddi reddish referenc regard rei repres res respiratori retir
rice richardson rm roc roth rouen rug saber sal sanctuari scandinavia scanner scari sceneri schumach scout seaman
sediment selfish sextortion sgt sheila shut sieg signpost slade slash slovakia soar sonora spamming spectroscopi
spectrum spike spire squat ssr stair stairwel static stationari steeler stellar stench stern stoke succumb suffrag
sugar surgic sus swam sweater td temerair thatcher thicker thirst throat togo tokugawa towel transmitt tuck tumor twelv
twenti ugli univers unman unpaid unpleas upright usag valuabl veg vega verg verif vile volvo vor vortex ward wee wendel
wholli winni witch worcest worri wrinkl yamamoto yemen yorker your yu zinc
""",
    -12: """
12s 26 800 9 aarhus abel accessori accompani accumul acheron adorn afghanistan alexandra amanda ani antioch apprentic
artist asbesto astoria atari attribut auburn authoritarian avatar bae balconi bandag bane banner basically batter bb
behold bernard bjorn blank bliss blu boyd boyl braden brief briefli broadband buckingham cabin caden calderon cane
capac ce chant chapter chem chemic chico chile cho cisco clermont clifford climb cognit colder coldplay coleman
colleagu conven counter cpi craven creation cult daili damien damp dani dar debut delgado disband discreet dissolut
disturb dream dunbar dung dust dwarv earli edward eeri enjoy enrag equatori eros erwin est etienn european ever exasper
expressli farther fat ferrari fission forthcom friedrich friendzoned frts gaelic galleri gameplay gape gasp
gesellschaft gin git goldman goo gpu graviti guidelin hahn happier hartman headach heck hee hoars hove html hurst
impuls inclin infant influx inlet insid institution intent interrog invinc isol iucn johanna jona journey karma kathryn
keenan kenneth kenton kuala kw ladi lane largest latest liking lionel liter longitudin loos lorenzo loretta loveli
lowel mack maestro magnum mall mandat marcus marijuana marti mash mcgee melbourn memo meritori mexican mindanao mindful
monsieur mrs msc museum mv na nam natur nevill newman nigel nightmar norm northern nostril oak object ochreous octagon
ore os outgo outlin pa pablo papal parol parson pertain petroleum phi popul potti predecessor prematur prescrib princip
proposit protector punk quad qualif quarterfin ratifi rave reacher releas respect richmond richter rocco rogu rundown
ruse russian sanford sat satisfact sb sc scene secondhand seminar sept settl shine shook shoot simeon sip sixti
slaughter slender sniper snort so soap socio soften sonata southeast soy spam statistics statutori stealth stiff stink
stockport studio styx subway suez susannah suspicious sw swollen sympathet tallinn tar tatum tertiari themat thick
thrash timmi timothi tong tottenham toxic tracker trafford transluc trent truncat tube unbear uncov undergradu underli
uneas unless unpublish upris ups utter vacuum valor vantag vault vhf vicin vietnam villier vogu volatil vu wade wagner
walden warfar whatve when wile wizard worsen worthi wouldn wrap wtf yahoo yong yuki zuck zuckerberg
""",
    -11: """
3 36 abid adequ adjac adjut advers afford afraid allevi alloc alyssa amar amplitud android anni anthropolog anticip
antonio ap arc assur athenian attir backdoors barrow bathurst belfast bender bennett besid bessi blurt bmg bobo boe
boxer bree brigham bsc burnham byrn cambodia camera canopi cao capacit carlson cass cedar celia chamber charley chelsea
chesapeak chevrolet chichest child chin christen claudio coal coco columbian complement compulsori conan concept conk
conrad consid contemporari cs cupboard curb cw czech dal debbi decomposit def default depart deport depth derek deriv
deserv dew digger director discov displac donuts dot dracula driven drop dug ecclesiast edmonton edmund enclos
enlighten enrol envis equip eras esa evacu examin exposur eye facilit fade falkland fallon feet ferrara fever film
fireman fleetwood foe forth francesco gabriell gael garland gave gel gemma geolog georgetown gibb giorgio glimps gma
goodnight googl gotham govern granit greensboro greer grenad groundwat guam gustavo guyana halfway hall hardin harrison
heartland heinrich hess hmm homestead hover hq hydrogen icao idf ieee impetus inadequ inadvert inc indochina infam
inflammatori infrar innsbruck insist instinct insurg interpret ivi jacobit jayden jia joking karen kayla keeper kiss
knive kristina lame lana lebanes levin liar ligand liquor lisa lt lunat lung mac mariann marina mcc mcgregor membership
meyer middlesbrough midwife mile million mitch moder mond montan montros moravian morrow moustache mouth muir mural
name national nearest nerf newsreader nichola nor nr number obama obedi obtain oiler opaqu organisations pakistani
palma part payload peek pension persecut peru petersburg placement plead plenti po potassium poverti predator predators
predomin prestig processor protrud pupil queer rag ravag rb rebuilt recognis ree regina remast renown reserv retrain
ritual roleplay rosemari rt rumor saga sap scaremongering scarf schwartz scope self selfie sesam shape shelbi shirt
shortest shortlist shrink sidney simpli simul sixteen sixth skint slave sleepover slur smack soho solar southern
sovereign spartan sperm squeez staf steven straight strata strengthen struck subsequ supplementari suv swallow swansea
tame tanaka task tay telephon temperatur tempt temptat tend terrestri theorist thong today togeth tongu toward traine
translat tsar tunic turn tyron uefa ulster ultra universiti unix unleash unlock unreleas unspoken usl various vessel
vision vito vocat volunteers weaponri weav weaver welfar welterweight worship worth xml yell zane zombi zone
""",
    -10: """
34k 5 71 83 aback abolish academi access accommod acquir adverts aget agit alistair altitud amiga angular antic antigen
ao ape application arch archway aren ari arnold arriv asa ashford asset aston attent avila avon axel backdrop bald
becom befor bela benjamin bereal bertha beverley bil bishop bismarck blunt bolshevik brendan budg buff bullshit busiest
bust caesar cage caller cara cautious cbs cede cement centimetr certain certificate chaplin charleston cheaper
chemotherapi chennai clandestin clapton cleaner cologn colorado communic compact complex compon comprehend comput
confluenc connector conner contamin convers copenhagen couldn coupl covet cpu crash crater dark david dea deadlin debt
deepen deepest degrad del delawar denmark depos desmond dia disk dissip distinguish dnd doubt dow dq dr duncan ebay
educ eleanor elig ethanol ethic eurasian euro exet eyelash fate ffs filmmak forget formal forster forum founder
fraudulent freshmen futur gang gentleman german glad glisten god goldberg gong graham grand grayson gunter guo had
handel hatfield hd headteacher heat heavier heavili hercul historia hitch hogan huh hypothet identifi ie illustrate im
imprint inaccess indigo insul intend ipswich italiana jan jana joaquin joel johor josh juli jun jus karaoke keat kelley
kelsey kensington kia kidnapp kite kneel knox ks lack lai lamar latvia latvian learn lengthi leroy lid lifestyl liszt
liz local lock longev louis lsu luce luftwaff lund m mainlin marco maryland maureen methan methodist mid middl midwest
morley mt natali nation nba neighborhood nexus nois obligatori ofcom offer ofsted oil oliveira opus otherwis outfit
outreach oversaw overtim paddington painter panchayat paterson pathway pendleton pereira persona pfp phasmophobia
plight poll posit prequel presid preval profound pronoun properti proton purg purs q qaeda rand ratif rc rd recall
recent reckon reggi reign rein relinquish represent resourc restart restless restraint resum retreat reveal rihanna
ripley root rq rr russel safeti samuel school screenshot sec seeker seren sever seychell shaft shaman signifi silvia sk
slit snapchats soft sole southport sphere spoke springfield sri stade stifl storey stray stronghold struggl suarez
subject subunit sundanc superfici suppos sustain synod tabitha talbot term terri tess though throughout titan titular
tn toddler traver tribe trillion trinidad trojan ugh uhf unchang undertaken undoubt uneasi unreal upcom usher valu
venic venu verb vigil viola vitro vox warrior welcom western wharton whitley wilder wta yourselv zero
""",
    -9: """
50th 9pm about addict advisori aftermath afterward against alba aleksandr all along appendix apprehend archduk armour
asean august aurora avenu babysitting bellevu blake borough bournemouth brenda built cab cabl calvert capit capybara
chick chime clergi cleveland colt combat companion complet cosmic covid creat cremat cruis cuddl dagger deepli derelict
despit dfb diego display dl doctor download drawn drove eastwood elsa end enslav ex fae firewall float fold gg gladi
gordon govt grandchildren haiku handout heap hoeveel hola household hurley ile induct ip is jensen jk judg kala kart
ketchup knowl koppen kruger kwan landau leg like lobe loss lowkey maci mad madre maltes mama mann mansion manuel matrix
medial metr mill mitsubishi modern necessarili ned neptun nestor newest north notori novak nuclear nuggets opt page
palm panel passeng pedersen peel pictur pleasur prayer prep princeton priscilla psycholog quick recogniz refug retriev
reverend ronin s sato saudi secreci segunda sewer shrek sooner stainless surgeri tallest thi tread truli typing
unacceptable unfamiliar unicod usa vienna villag voodoo wanda warlord warn wheelchair whom wight willem woken x zoe
""",
    -8: """
11 80 90s accountant activity acton adoptive ano available avoid awak bachelor beam beep beyond blacksmith blanket
bottl bride capitals capt center challeng childhood chocolates circl click clueless command confid contact crypt dead
depriv dial diploma eas eighti either esther extend fuel gala gcse gfs graphic grown heist hi holland hopeless howev
impossible information intens jean kenya kitkat laura letter line load losche loser loving mattress mediat mend met
monitor movement mug nab never notifications notion oedd off old omit onward org organist paso perhap pharmacist plane
portray pre present presentation prove provid pyramid quadratic requir reus schoolgirl scream shield shuld simulate
situat slay sling smokescreen spotify standpoint step stepmums stone storag surround switzerland symbol talent tap
tenant throwaway tickl tiktoks toddlers todo trainer trust typo underlin untouch valorant vergiss veri vouch wander
warpath were whi wifi xd yes
""",
    -7: """
22 70 8 aid almost alright altogeth anxious attend begin bit bonjour bottom brutal bt bundl byline calculate cash champ
chancellor chang check chi chippy church complain condition conduct congest consist continu courgettes cub cure curs
deeper differ dress drone eee eight elo encod enquir entiti entitl essenti extens foi friendli gamertag gate gnome
gracias grateful gt handler headquart high hollow honest hoo hype infinit injuri innit iowa italian itun la length leo
light lose manchest mm mny modul moja mole motiv motorbike nameless nandos nato null oblig offline outer oversea pack
park pi plea pointer port postcard ramadan receiv recipient rent reunion rewritten ridg rota safer schoolboy screen
sensitive sergeant skating snake softer solid spaghetti stag stanc strang strength strip structur such swim tad tender
texa thigh thrown torch tout tow trash uber ui understood unfold unhappi unknown unread upset usual var via vigilant
vinted visual was werewolf wireless yo york
""",
    -6: """
350 admit alongsid animals ankl annex apart asl assembl b backup bitmoji brochure capita ceas cinema closing club
confess cotton cuantos cube dec decode depend dim dismiss doc dofe domestic donts drag drank drunk duo eastend eighteen
elis emergenc entir essex execut executive fear fifteen fighter fill freephone fulli gb gist giving glove grandad
grandparents guard ha have healthi heartbroken helpful henc heritag highland hilarious hm hunch icloud initi instal
instrucciones into inver iron itself khan kidnap klingon lat layman leapt loath login lollipop longer longest lunchtime
malarkey materi memorise mexico moment monetari mother mountain neon non none ohio parent poorer postcards preach
progress quicker radiator reach realiti reason regim regist reli saint sam sens shall smartphon smoke sneak spain spun
squar start suck sure suspend tel terrifi tie tower trace trip turnip tus victoria violenc virus vulnerable walkout
waren westminst whatsoev willi wise
""",
    -5: """
1 13yo 23 400 aa advis afk allegations anfield anger aoife audi autocorrect axe aye basil beeb begun blackout bro butt
cardio carv ceil central cest chatgpt choos collar communication config confin contain cum d danger derri disclosur dj
dread dump dyslexic escort existence exodus f fag final flee forc freedom g gain guess hdmi health homesick hwo includ
individu inform instructor intact invoice ja journos jumpscare kahoot kick kommt krakow laser lawnmower led lent
liberti litr lord master meow mere moderators near netherland neural newer paypal pouch pretti prim prof protest pta
quantos quiet rail reddit reflect region registration relatorio right rp sake scratch screenshots seventeen sexi shadi
side sight skye sob steel substanc sworn tbh termin thee torn tour transport trap treat triangl trop trump type
unbanned unrelated unwant upon vbucks vegetables wangl west whatev whore wi window wink wooden xmas
""",
    -4: """
11s 17 18th 24 2am 300 3yo 412 44 52 5yo absolutely abstent accus allowance am announc approach artific authorities
await backpack basketball beneficiari blurry boop brownies bryson call cancer casualti centr chat chatrooms chidlren
childcare clint cluedo context cope cosy counti crayon current dbs deal decimalisation die dip diy dose elementari elli
far feminin few florenc flush foreign frank glasgow granddaught hamster hike houston icebreaker indent insan install
intern isolated june kind knackered legislation lmao malta mandatori marshal midland minibus monkey neither note ofcoms
officially ons oublie pakistan panic paycheck personally plain pleas polic policeman pri probat realistic
recommendations regles regras retirement rising robux rod rollercoaster rool ruin sacrific satnav shelter shoulder sigh
skibidi slat snowball specific status stepson sumarise tes therefor this three tortoise troll unabl venus verbal wean
webpage whatll whn worker yer z
""",
    -3: """
062 37 5k 8pm a academic accept advocate agencies amendments anonymously aplications asleep assum attack auntie bare
basic beautiful began belgium ben bite blair bohemian brazil bum buse channel chatbots cheapest citibank co compnys
comunication cover creepi crocs daft dangerous davi declar deodorant detectives dissertation drawer driling dungeon
earn engineer evanescence exampel exlpain expensive expir facing fart fbi femal feminist firefox forbidden forti game
gard geht gether gettysburg group h habbo hadnt hangout har hargreavess headcount headset helpdesk hiccups homepage
hoodies hoover hope hopeful ibuprofen imag immigrants impli instant institut intelligence kac languag lawmakers
leftovers liquid livestreamed lockdown majority mar marri meanwhil mechanism messag mitochondria mr mustve nav ness ngl
obvious oi onload oops oral outsid overall pant participation penpal perspective petit photograph pinterest plateau
pluto postcode postman prise quoi ranting regeln regulated reliev rememb resin retaken sandbox save scammed second
section sexist sext shampoo shed silent sneezed sod span src subheads sudo supervisor suport t taught teck temp tit to
tos transit trapeze treatment ucas vaka varnish vegan vital vodka wallet weigh wellbeing wh whichev whiteboard whoz
wipe withdrawn yoda zdjecie zelda
""",
    -2: """
16s 21k 27 2k 2kg 39 40s 500 77 8s abbreviation accurate activate adhd ae ait alternative anthropic appreciate aps
arabic artefact associate aus bak bandwagon batana bcakdoor belong bi bibs bitlocker brain brb brexit buddi chatbot
childminders civic closur combination commit comms convict coppa cort cpr cri css cupcakes dateline debug decrypt
deepfake deepfakes designated devil dick dirt discovered diving doorbells durat dyslexia earliest education elden
encount encripshun entranc env establish ethnicity europ expalin ez fall fanfic fingertip foundaton gab gdpr genuinely
goggles gov govenders grandmoth grandparent grumpy gymnastics hal handl hedgehog helper hmrc hospitals hrs hustings
hyperlink imessage indecent indicators informations interviewees invisible irl itali jailbreak javascript kg kik korea
kyle lens les lib lin linkedin lmaoo loch magnet matter mbs ment militari minority mortified mugshot nappies nativity
neighbourhood nineteen nokia nsync numerals offside okay originally owe own pass passwd past patient payroll pct
personality phishing photosynthesis political poo pound princess proposals pto pythagoras qual railcard rantzen raw
regulate rehab report requirements rest resultant rizz rprt russell scams scone secretive securely segfault selfies
separate sfgrding shr silk skirt smudged sneeze snoring sold solushuns sound spreadsheet st stuk sudden supervis
tablecloth taht testimoni thirti tl toll tool tradeoff trivia trouser tub twitch typically undercount underestimate
unnam uno valley vaping veiw viele vow wacth wank wann wardrob webinar weight welp where whr whts wieviele with
witnesses wrestl wrok wwe youngest zuckerbergs
""",
    -1: """
00 101 123 141 144 15s 182 240 2d 2nd 2yo 312 35 3x 404 50s 5am 5x 78 80s 9s abbreviations abusive accidentally ach
activated adc ade admins adolescence agen airfryer aldi amex amongst amount aol arduino argh asham attendance
availability awareness barnardos basea bedeutet beekeeper beeps beforehand behind beings believable benefit bin
blackest bn bookshop breif britian broccoli brum brunch calculation callback calories campain careful chapel cheque
chidlcare chromebook citizenlab civ clapham cloning connect consequence consultation conversations coordinates covre
crimestoppers croydon curfew custard cyberbullying cyberflashing dalla defendant defnition describ diamond disabilities
ditch dodgeball dramatis dunde dunkelziffer east eid emoji enn eny epq equivalent ess etc eurostar everyday evr
exaggerates exaggerating exat exec exploitation factorise faith fax find fisrt fiver flamingos flash fnaf footballers
fudge fundament gender geog ghana glitch gmail godwins goldfish graph groupchat hamsters handheld hangman hapen harmful
haunt heathrow hebrides hide hiking hint hiya identity ikea indicate individuals infect ingredients init initials
innocent instagrams instalments insted insulation investigations ioft isolate iwfs jed journalism kcsie kilos knwo last
leav leev lf llama lolita loners ls lst lwa mae maintain manipulate mastercard mean meltdown minorities mismatch mister
month mot ncryptn necessari negotiate nephew ngos nope nought npm nubmer oder ohms olympic olympics omelette onli oof
opponent option organisation organizations orignal osb ouch oxfam paediatric participants paywall pc perpetrator
perpetrators photoshop physic pikachu pog poland poodle population pose powerpoint powerpuff pram prcnt president
preteen procurement proofread protectin publication purr qt qualifications qualitative quanti quantitative rage rando
rang rash raspberry refer registered regulation regulations regulator relatives repeatedly replacement reservations
restaurant rite river robotics roommat ryanair safegaurding savings schoolbag scrabble seagull separately sexual sfty
shadow shazam shorthand shrank simultaneous singapor skoda skyrim slaveri sleep slowmode smartwatches snowden snpachat
snpchat special statu strap sup swimsuit tablespoon takeaway taxi tbf teapot tear technically technologies teechers
tehy text themselfs timezone togehter tot traffick trail transfer tru truro tumblr tweet twelvemonth uks unban undated
under undercounted unknwon unreported uns unsur until url usernames uwu vampir vegetable verbatim verifi verification
viral visa vitel volts volunt wanless warzone waving wch whatsapps whatsit whitby whove wrk wth wuts yikes yoghurt
""",
    0: """
050 100m 105 10th 110 115 120 122 12th 130 146 14th 156 15th 16th 180 1s 203 20k 20mm 20s 20th 210 220 250 25s 2x 301
305 30k 340 365 3k 3rd 3s 401k 492 4k 4pm 4s 50p 530 55 550 57 5pm 5s 5th 5yr 600 61 63 635 64 650 67 6k 6pm 6th 72 73
74 7am 7s 7th 7yo 81 824 84 840 85 88 89 8am 8th 8yo 93 95 98 99 9am 9th 9yo abeg abilities abs abstain abuja abusrs
academics acc accessible accident accordin accreditation accumulated acess acknowledgements acktually acording acounts
acquittals activities actuary acutally additional adidas administrative adolescents aes affiliation aftercare aggregate
agm aim airbnb airdropped airtime ais algoritm allegedly allergic alltogether almst alphabetical altar alternatives
although altogther ambulance ambulances amendmants amendmnts amsterdam anatomi anonymised anser antibiotics anyware
anywere apa apologise apologised appearance applications appropriate approximate approximately aqa architectur
archivist arests arguement argumnts articel artifishal ascii asian asos assemblies assessments assistants associates
association associations aswell atall atomic audiobook augmentation augst authoritys automatic automatically avanti avg
awar awear azkaban babyish babysitters back backbencher baddies bakclash baking bankrolls barista bcc bckdr bcome
beagle becum beebeesee beebs benchmark benifits bhaiya bigwigs bitesize blaming bleakest bleep bletchley bll bluetooth
blurb bod boffin boffins bookkeeping bookmark boudicca bpm braille braverman breakup bridesmaid britons broo brownie
btec burrito bursar bursary businesses buttermilk buzzword cabbie caboodle calculated calorie calpol campaing campainin
campaining campaning captioning cartographer caseload casework cashapp catan cathcart cazuri celeb celebrities
celebrity celebs cert certificates characteristics chatroom cheetah cheif chek chemicals chipotle chromebooks chubby
circumstances citisen citizan citizin citizn cityzen citzen clickbait clippers cme cobbles cockapoo cockatiel colander
coldest colected coleslaw collective columbo coment comfy commas commencement commonest communicate communicating
communications comp comparable compatible compensation completely components comprehensive comunicashun concretely
conditon conference confidence confident configuration confiscate conjugate consequences conservatives const
constituency constituent constituents constructive contagious contct continuous convenient coo cookery cooperate corect
corporate corporation corporations correspondent cosines cot couldve counsellors countin cpd cps craic credentials
criminalised criminals criminologist criminology criticism critisised crms crossheads crossplay croupier cryptography
cse csv ctzn cucumber cumulative curiosity cyber cybercrime dataset dative dawdle dawdled dawdling dcms defendants
definiton dehumidifier delegate deliberate deliberately delict deliveroo delivr demographics denominator depop descale
destory deterrence devolved dfe differently diffrence diligence directive disability disagreement discribe dissapear
dissidents dithering div diwali diz dob donat donelan doodle dor dorries dosh downside doxing doxxed dreamt dril drilin
drillin dsa dt dual dubble duckworth dullest dum duvets dyfed each easyjet economics educational effective eiffel
electrician electricity electronic electronically elevator elon embroidering emirates emotional enabl encripton
encryptoin encrypton encrytion encrytped encrytpion encyrption endangered energi enforcement engineering engineers
enquiries enter enticement enumerate equality esafety esl esports espresso essentials establishments estimate estimated
estimates europol eus evaluation evidense evryone exaggerated exaggeration exakt exclusive execs executives exhaustive
expectations expiration explanation exs extorted ey facbook fahrenheit faithfull falconry fam famly fav favs federation
fencepost fewest ffnc ffncs fgm finl flak flase flashcard flashcards flow foggy folder fondation fones forensics
forklift foundashun fourty framing frau fredom freebie freedm freedum freefone fudgy ful fundation futuristic gaffer
gander garda gav gavender gchq gd gendr generative generators geographic geographical geographically geographicaly
ghostwritten gif gilrs gizmo gk glastonbury gluten gmp gna godson good goodies govander govendar govendor govendrs
gover govinda govinder govnder gpt gratification gratis grindr gromming groundhog grp grr gruffalo gruming grundschule
gudance guesswork guidence guidnce guv guvnder gvndr gwent haaland hackspace hadrians haf hammock handball handful
handlin handset handsets hapend hapened hapens harg hargraves hargreeves hargreevs hargreves hargrevs hargrieves has
hashtags headins headmistress headphones headsets headteachers headwind heckler hedgehogs hedings heisst helth hexagon
hgh hier higer higest highst hihger hihgest hintertur hiring histogram histori historic hitchhikers hmwrk hobbit hoels
hogwarts homebrew homeschooled homomorphic honcho hoom hoos hostility hotlines hotspots housemates houseplants howmany
hrgrvs hs humberside humbersides humidity hummus hump hun hundreds hwich hygeine hygene hygien hygienist iaahz iceberg
ico icos id identical identities imbalance immigrant impersonating importance inbox incidence incl independent
indicating indivduals individually inernet infoafirstresponsetraining infographic infomation informashun informaton
insecure insomnia instas instgram intanet inteligence intelijence intenet intenret interchangeable interpol interrail
interweb interwiew introdused investigate investigated investigates investigation investigators investigatory investin
investments involvement ios iplayer ipsos irland ironic ish it itd jaffa jeez jigsaw journo json jurnalists
justification kaet keir kennet keyword kiddie kiddies kidron kindergarden kiwi knowlege kombucha kosa kse ksi labb
landline lanyard lassies latelies laughable lawmaking lbw leaderboard leak leakier leavin leeve leftover legislative
legislators legitimate legwork lenient lenth lern lettuce liability lidl lido lifeguards lifeline likelier liken likly
limitations literaly litteraly littlest littleuns livestreams llm lnk lobbyist lobbyists lockdowns locksmith lofi
logbook london lorry lotr loudest lowdown ludlow lunchbox luxuri lwas macbook madchen magenta magistrate magistrates
malicious manipulation marshmallow mass matchsticks mate materials mathematics mb mch mcuh measurement mecanisms
mechanic mechanical mechanics mechanizms mediator meen meening meens meerkats meh meiosis menlo menshun menshund
menshuned mension merseyside mesengers mesures metaphysics metaverse metropolitan midjourney midnight mindfull
mindfulness ministeri minoritys misheard mitosis ml moderated moderation montage moot mothership mouthful mpg ms msgng
msn mumsnet musk musks nadine naff namez nao narrator nationality nay nca ncmec ncpcc needi neednt nerd nerds nerfed
nev nevis newfangled newquay newsnight nicest nippers nln nmbr nmbrs nmd norn northumbria northumbrias nothern
noticeboard notorious nottinghamshir nowt npcc nspc nsppc nto ntrvw nuber nubers nubmers nudify num numbas numbrs
numerically nummer nutritional nxt nye obedience objector objectors obligations obs observation occupation oclock
oculus od odeon ofenders offen officials offncs ofqual oftn ogroats on onlyfans onto openai operandi opinon oposition
oppinion opponents optimistic organisatons organization orginal orgnisations orientation originate orkney osmosis
outback overdue overreacting overstate overwatch overwhelmingly owen ownz owt oxbootoost p paladin pandemic pani panto
paprika paramedic paramedics parkrun participate participating passcode paving pcc pcso pedantic pedos pee peephole
penalised pepperoni percantage percnt perforating periodic permanently perp perps persent persentage perverts pesto pf
phoning photodna pickleball pigpen pint placard plait plases plasterboard platypus playbook playgroup playgroups pms
poking policewoman politic politicans politics polititians pollster polyester poodles pooed poof poplar popularity
porridge portal pos posh posible posing postponements ppls pps practically precisely presidents preteens primry
pringles printout prisn priya prizon prmary probability probs professionally professionals prominent protecshun
protective protecton provenance prune psni psnis psvr psychologist publications publisht puffins punishable punishmnt
puppeteer pushback qe qr qs qualification quango quantified quater quietest quitters quizmaster quotable qurter racing
radicalisation raffle railway rainfall ranee rarer rarest razor reachable readin reaves reboot rebuttal recap reciever
recod recomend recommendation referral referrals refusals regex regulashun regulat regulates regulating regulators
rehearsals reheat relocate reluctance reluctant reluctent remembered remotely repeatdly repetedly repot representative
republic req reqest requirement requst reservation resident residents resistance respnse responce respondents
responsability responsibilities responsibilty restaurants rishis riskiest risotto riten rl robberson roberson robertosn
robertsen robertsn robetson robrtson rollover ronaldo roomful rotas rough round roundtrip routinely rozzers rsa rspca
rsvp rti rubiks rubles ruels rulebook ruling runescape rung russia ryt sachar safegard safegardin safegrding
safeguardin safeguardng salery salesperson same sandhurst sarcastic scc schoolkids schtum scientific scones scool scwac
scwc sectons seiko seit senco sendr sentance sentense seperate ser servises setlist sey sfgrdng sharpest shd shebang
shre shudnt sickos significant simpel sitizen sixthousand sizeable skatepark skl skools skyrocketed slag slowest slut
smmry smokesceen smokescrean smokescreens smokscreen snapcaht snapcat snapchap snapcht snapchta snooze snowdon snpcht
sociologist solutons soppy soundbite specifically speedrun spelt spiegel spiegels spokespeople spokeswoman sposed
spreadsheets sprite sprogs sra srsly srvc stabilisers staffroom stajes stallin standstill stansted starmer starmers
statistically stayin steepest stonehenge stupid subeditor subhead subheadings subjets successful successfully suffer
sumarize sunburn sunflower supportive supposedly surveillance swat sweetener sword syllabus synthetic systematic
takeaways tas teacher teahc teamwork tec techie techies technologys technophobe techuk tecnical tecnologies tectonics
teesside tehc tek teknical telefon telegram terrorism thame thatll themself thermodynamics thorens thort thr threema
ths thurs tightrope tihgter tihs tik timeframe timespan timestamp tiniest tintin titanic tofu togeter togetha tok
toolbox tortoises tother toto tots totted tradeof tradoff trainign tram translators transparency trapdoor trnr
trustpilot tunnel tutees tweaked tween tweens tweeted typesetter udner ugliest uie uis ukulele ultimate unanimous
unanimously uncomfortable uncovered underfunded underneath underreported undetected undiscovered unencrypted unfiltered
unguarded unkown unnoticed unprecedented unquote unrecorded unseen up upskirting uptick upvc useful vacancies vape vat
veiws velocity vibe viber vic vicitms video viewable vigenere vikings vim virtual vitcims vitle volunteered
volunteering vorderman voting vrchat vulnerability vulnrable vunerable wach wallpapering wapp warhammer warsaw watchdog
watchdogs waterline we webcams webinars wechat werent whistleblower whistleblowers whitehall whittaker whne whodunnit
whoever wieviel wiht withdraw withheld wizz wk wonderwall workbook worst worum wotsap wrds writen wrod ws wsa wwi wyd
wyh xact xactly yall yh yio yougov youngst yoy yubo yungest zilch zs zuckerburg zucks zukerberg
""",
    1: """
18 48 4am absolut activ allerg an attract autistic awful babe basi born boy brother cam carri childminder cm coursework
cream dd desir detective did disappoint doe doi driver drug du dumb emojis essenc estat everest faint favour follow gen
gp grandchild gripe hairdresser hey hip hols hypothetically imagin iphon km las learnt linux littl love mental mentor
minor moderator morn mum nachrichten neighbour nine nos onc oslo pas patel ping pm pocket pshe recruit residenti sack
safe scammer shin social soul soulmates soz speak spyware statut stream stretch stuck tension tha their theoretically
theresa thirteen through tink troubl txtin una undisclos une usb vapes vis vivo void wet whenc within worn yk
""",
    2: """
13th 13yr 14yo 1st 30s 30yo 31 across activist aloud amber amenaza arent avec beaten bomb branch breath bremen brooklyn
buzz choirmaster clear clinic condemn contra cop crimin dat den difference dimension disord drain driving ea eh ein
element exit fink flatmate foster freak freeli frighten gay grandbaby guilt hearsay hypothetical intimate jemand jess
ke kev lover luton magnesium martin msgin needl neglect network next obe over password perv pide poison prison
regionals regret relevant religion road roam roma sad schl ses shown sid singular som sr stalin state stepmum surfac
surnam survivor takedown te texan them troop turkish upper urgent vector voluntari will wors written
""",
    3: """
13s 15m 24h 40 60s 9h abroad asia beg birmingham birth bosch centimet chair com corridor cuarto diesel entra era everi
everyon famous fave fellow filha free gn gon grandson hold horribl india indoor johnson just liam locker machen mamie
manipulated marriag matur messeng michael need pend philosophi pic piu pixel post ran realm rebel relax san scoutmaster
sen sharing smh son sparta store tape those tldr tran uios unit wake while woman yen yet yr yrs
""",
    4: """
11pm 19 area asap ask au auf ayuda befriend besties chicago christian civil communiti csa cultur der diffus dreigt dune
duvet elbow elsewher emi friendship gps gramps harder housemate hung imaginari kane lesbian lifetim lik live livestream
male manda mat mirror moi notification nun ourselv pjs playlist pointless privately punishments ray relative server sh
sit skin sms spoken stepsis sur swimmer theyl throw tokyo top underwear unidentifi using week wil worthless would wow
xx
""",
    5: """
0 200k absente anos anywher bait black bond boo bowi bump checklist clean depress disclos disgust divorc don donor
droht fourteen got grab grief homem imageri juego k karat korean largent least lee leotard long medicin mesh metal
minist noche notic path pinch possess prob professor promis putt quantum quiero religious sensei she silicon sister
skinni soll stroke swore till time uma urban username vera vers vii visibl visit voluntarili wah walk women wore xp
younger
""",
    6: """
6s 6yo aadmi abus adam anyon anytim bail becam calculator chest csam deco disabl dms dramatic eaten eldest empir eu
euston finsta fist gcses germani grave hood jude make makeup mehr mess mite money nerv our petrol pts relationship reno
ringtone sarah silver somebodi summer tal these translator tutee twin unsign virginia vr wherev whilst wire yn
""",
    7: """
at austin bestie choic cid citi count day dom down em eva famili goblin grandfath gtg heavi hush imprison jone jordan
knife kys laptop lgbt lo me necklac nowaday omegle overdos passport paul pedo person pt pune readi realli romeo rumour
saving schickt seventi skype spiel stay stepdaughter thou triniti umm val voir wasnt wisdom wos ya
""",
    8: """
16 abandon abba ah ammi athen attach aunties babysits baggag board btw camhs china daughter departur derbyshir detain
dirti dit dming dong dos ee experienc fallen father flashback girl goddaughter grasp habla hija laid left meant
measurements medic moderate mustnt nil no nurs para pere pomocy proper punish ram real sait south stepbrother sting
suicid terrorist toilet unblocked underground use yourself
""",
    9: """
200 32 60 62 70s abduct account aegean af ahm aka allen and archaic armi bedroom blade car cheyenn christ consent
constantinopl disconnect everywher flesh gabe gal healer healthcar hit hui incept junction kapoor keh koln lass leccy
lithium lone lyon meter minhas mio moj molest ngo older organ pal palatin pan pornograph poza publicar put pyjamas raj
remain sage santiago search serious seth sin sonia szantazuje tenho tens tomorrow touch trauma underage unfollowed vest
vpns wiecej wrist wyslalam
""",
    10: """
10s 33 abdomin absenc airport algier ama ankara architect arya az aziz babysitter barbarian basement bearer bethel
biomed birthplac bitcoin bonni borg cain canal caretak cere childless citizenship clari corvett crete cristina croat
custodi dalai dirk do done dowag efo enclav erpresst exercis expos fascism fibr friday froze gamma gandhi genocid gi
gone gotta gu guangdong guru hitler homm horst hr humanist ideal imp internal isa iss jordanian kerala klein lash lay
lennox lilith lit llun loo ma maison mandela marxist medici membran metz migrant milit mind mma myspac natal ni norwood
nyu oakley oblast odessa osman oxfordshir parler paulo payn perrin phone pray pregnant provinc qing quartz quil
responsible ri robic rooftop santo seen sensat shrug snp spirit sweat ta tessa timer tochter turin ukrainian vacant
valeri vall volunteer waist wanna whisper widow without wont wyom xvi yb yesterday zionist
""",
    11: """
12 14s 1am 41 absent aerodrom ambient ang anyway backstag bataya belt bmw bonn chad chan clayton congo dare deutschland
dmd downstair es ethan faso fiber flat frankish fuji garment greec gwen handcuff helpless henan her hombre husband
isaiah jewish joo juda kiev kim libyan lie lincoln liv lucivar macedonia macedonian malacca milan my nigeria normal
occult pau pinyin rama rid rita sach sahib samantha savior scriptur silesian sl solitud somm stalker strasbourg syriac
taboo talk ti tick torr traumat tri ukrain universidad unnot unus venom vikram wehrmacht whole wive yeshiva zhao
""",
    12: """
abdomen abe adel aftershave ali ancient armenia assault baku barr bate bed belarus blackmail bleach bolivia card cba
chaplain chun deaf deed diva domani douglass drink dustin easier els emperor envoy erot fenton floor foothil hagu hara
herrera hidalgo hispan illinoi isolation lahor lal literally macau mahal malay mec memori merced mercuri moham much
nacktbilder nero nice nouveau oldest ordeal partner pastor paura peopl pov primera psych pure ras salvat schizophrenia
sd stood stress temporarili therapi tina truth turkic ultraviolet unitarian von want whereabout wurttemberg ying zen
zev zion
""",
    13: """
14 30 38 accord adult albuquerqu augusto augustus autonomi balthazar bavaria be bolivar bwv caliph coma conscienc dan
dem diff ec epstein eve exist former gaug graveyard guadalajara guy gymnast hangul haryana heard heart hem hospit hour
hussain ib inca ist jogo kabul kazan kingsley knesset leonardo logan luke made madhya massif mbe member mes model nave
neurolog nigerian node noth nunca one out paranoid persian priesthood primit pull que quelquun quer radiat reich romano
satan seizur seminari send shanghai sienna sima slept soldier sunni taint tattoo thor threw titus torso tunisian
turkmenistan tyrol urbana van wei weightlift weird wolverhampton wound wu yapiyor yerevan yusuf
""",
    14: """
18s address alp alreadi anatolia anna ans antigua anxieti arama armando arrest atm azerbaijani bangladesh beneath
bogota border burma came casper celaena cervic chopra chose croatian dam darmstadt dmed dsl dude dwell elder entrenador
europa everyth forrest gao grandads grandkids gujarat gulli hamid hand having hotline idc inact inn jaipur joachim lago
latin leto loneli luc madman malvern mao masculin mayb meri muhammad munich mustafa narayan nicht obsidian planck
pornographi romney senor sex shrine spiritu stepfath stomach sutra taken thessaloniki think thug tian titanium tranc
transylvania unesco vein vida voic way yan youth
""",
    15: """
15 ahmedabad angel antibodi anwar bag basel bei beyonc brink brno bryan catalonia childbirth cu dana daniela dubai
dusseldorf dying electrod enoch eun evan ezra fotograf gabon galician gora greek gross gupta hard if inner internet
intim ji judaism judo ka kany kept kin klaus landon lok loki lu lucif lumpur maen mala matron mia mika moan mohan moje
niec paracetamol parle proof quickest reborn screenshotted shame somalia some still trunk tung um us wall zachari
zdjecia
""",
    16: """
aiden alexandria algeria alway anonymous ara barbat bisexu bradley buddhist burial button conceal conversation crisi
deep deutsch digniti doing donde dont dweller ecstasi einstein ell found frail gaius ganga gaza greco haggard haifa
intimaci jade jimenez koi kolkata kumar layla libya louvr magdalen marius mausoleum maze mit myself nazi nepal oneself
orb osaka ottoman persia peur punjabi qin raha riga rope sabin say sent show sila sir sleepovers spous statistic stigma
tatiana there tortur tripoli tuni unsend ussr viktor vishnu wand yoga
""",
    17: """
again ahmad ain aviv away bahrain blanca bracelet burundi citadel corner de delet demi dwi embassi erasmus ethiopian
fault frica going gutierrez haben held inmat judah kbir khayfa kms lakshmi latino levant lia malmo mandal mani miedo
mig mira mirza nee padrastro pueblo pussi rebirth rhineland sabe soon tbilisi tire uranium uzbekistan valencia wang
white ye
""",
    18: """
28 46 adriat alon atom ava bath berlin cis con dell dementia dir discharg dotyka durga dyn einem flatmates friend galen
hab islamist isnt kant lausann manchu medit moldova mongolia nake net o orthodoxi peac plato poznan psychiatr puriti
qui quran roman sanskrit sarajevo sayin schreibt sera street symptom threaten tocca tore tummy tunisia vip yin zeta
zeus zio
""",
    19: """
africa arab argent berber bodi chandra close cortex counsellor dali danub deceas edg ethnic flinch gabriel go haji hang
hebrew hilt il infirmari internment ismail israel kassel keep lifeguard maiden mei ministri mistress mongolian nagar
navarro not ou parana pendant priestess resid rhywun rosari salman stand tent til und upstair vale vamp veut wes xavier
zagreb
""",
    20: """
20 25 adventist afro angola bang brought burn caus cok coptic decid electromagnet elijah emmanuel fanni felicia groin
guid hain hostel hous hyun iso ix jammu joshua juarez kurdish lad manson maria med nakamura nausea nile pasha patriarch
peni petra pra quinlan sai sergey somali somewher sore sorri stop support templ tia uganda vanish vatican voss vreau
woke yang
""",
    21: """
abraham after amman ar atrium cleopatra coach comfort crimean daddi devi electro face goeth grandpa himalaya imi je
karta le lena life mil mor mu nietzsch night nik numb romania scar scare sharon slovenia slovenian socrat sufi then
truss tyler valkyri went
""",
    22: """
belarusian better care caress cemeteri ceop chen dei door eboni galile goe havent here hurt jessi know mina muslim
often pay priest psycho qi raoul rather raul robe rus saharan saul shouldnt solo tengo tensor therapist thierri threat
timetable track trading unitari v va villa zhu
""",
    23: """
ab anoth anymor bild bodo cant conscious curtain delhi discomfort doesnt e eden empti et hij ho hospic islam isra
legion limb meu mujhe nec pop see shaking silva sim sofia urg vertex
""",
    24: """
aguento angst campsite claudia condom cut dad demon edin ediyor gofyn heidelberg herzegovina hinduism hindus ik iraq
irina lifeless ming mri por psychiatri remov room seguir tehdit tomb tuition tutor uncl vila viviendo yardim
""",
    25: """
belgrad bodili boje casa crianca damascus different dinamo get hannov hex hussein i indo jesus lama layer liu lodg lust
martial mea mohammad mosqu nuremberg oman porn quando realis said shiva shower tai take tingl wrote yugoslav
""",
    26: """
amin armenian aryan bad balkan bangladeshi bc bled budapest bulgaria burden couldnt delta diaz drew ele ethiopia
gaddafi galicia ghetto grey guantanamo hindu his hob itll jai look mali malik md micah myanmar ok other rayon sa saxoni
serg shay sikh sinc someon varga xinjiang yuri zee
""",
    27: """
13 assistant boyfriend bulgarian clit egypt ill immort lighter lux massag nadia pin pozele rome tak tibetan wear whenev
""",
    28: """
aachen ago allah also angri becaus believ but caucasus el fiance gaul hear helpline herself might neck nu palestinian
sinai slap sleev tibet yugoslavia
""",
    29: """
actual anhalt come counselor dhaka didnt een emancip foto garag het hid ktos kurdistan leader luka mandir neumann nippl
tablet tell urdu yeah
""",
    30: """
barak bruis cuff hade hai holloway khorasan ko mecca mongol naked nowher nude rap rwanda shake sudanes themselv unmarri
vuole wish
""",
    31: """
childline disappear er finger geneva goodby gujarati hiv lazarus lol men ortega padrasto theres unconsci
""",
    32: """
3am ana around bosnian cairo danzig forearm freud hasnt himalayan istanbul istiyor mans painless rub salvador serbian
sie syria told undress zu
""",
    33: """
afterlif goth guatemala ia jump mesa plan roof saddam salim serbia thing thought virgin wo yi yunnan
""",
    34: """
aliv been brandenburg compass forev guangzhou homeless isi l lucian mark mon mummi relapsed shankar tirana tonight took
wouldnt xi
""",
    35: """
assyrian being blood hama home mir nahi serb
""",
    36: """
999 constantin imam listen nie olympus point purpos refuge sheikh someth sos sudan wast
""",
    37: """
bleed bra en man now palestin stuff
""",
    38: """
bye das maya physio
""",
    39: """
fatima himself ring saw seem swami
""",
    40: """
albania auschwitz tho transgend
""",
    41: """
archangel bathroom felt mi nobodi rape si vedic
""",
    42: """
bihar masjid pain painful
""",
    43: """
counsel funer jung rhine ze
""",
    44: """
plus
""",
    45: """
arm bir childlines feel mijn wait
""",
    46: """
heaven iraqi korkuyorum stepdad
""",
    47: """
chce fi
""",
    48: """
bridg cloth happen pill
""",
    49: """
baghdad ibrahim shia
""",
    50: """
mai
""",
    51: """
hed him hyn maia
""",
    54: """
rahman
""",
    55: """
he knew
""",
    57: """
albanian des ne un
""",
    58: """
ich kosovo
""",
    59: """
artik
""",
    60: """
bosnia
""",
    62: """
mein
""",
    64: """
fotos hell hug
""",
    65: """
beni
""",
    69: """
samaritans
""",
    71: """
mine
""",
    72: """
bana
""",
}
NEIGHBOURS: dict[int, str] = {
    -38: """
help_i
""",
    -37: """
lol_$
""",
    -34: """
^_say
""",
    -32: """
he_lives
""",
    -29: """
is_that
""",
    -28: """
i_like
""",
    -27: """
said_$
""",
    -26: """
is_it see_it
""",
    -25: """
^_stop report_it
""",
    -23: """
he_asked i_see it_say read_it went_to
""",
    -22: """
^_our a_mum locked_myself you_tell
""",
    -21: """
a_child i_take is_so it_happen mum_and my_kid see_my they_$
""",
    -20: """
^_in is_12 know_man my_boyfriend numbers_$ send_help some_man
""",
    -19: """
^_be ^_someone and_want article_$ be_my get_a he_found him_a man_$ me_again
""",
    -18: """
^_number ^_so do_i door_to happen_$ late_$ me_laugh me_out my_mum my_wife
""",
    -17: """
^_coach ^_ok age_and at_mine card_$ does_he good_$ her_mum laugh_$ my_account my_car my_dad or_a say_it teacher_is
thing_$
""",
    -16: """
^_tell beat_me dad_burned did_the dont_know know_$ likes_me my_charger my_husband now_i scout_leader stop_talking
talking_about the_gym the_teacher what_do ya_$
""",
    -15: """
all_day dad_hit day_$ everyone_going he_keeps i_ring not_just pics_of report_him someone_else the_trainers yes_$
""",
    -14: """
^_a ^_as ^_forget ^_you blocked_me bot_$ do_they drink_$ found_it goodbye_at help_me her_dad here_does his_own it_cold
killed_me made_me me_feel me_goodbye my_lasagne skateboard_$ that_it the_other too_long
""",
    -13: """
^_bye ^_delete ^_everyone ^_lol ^_make ^_show ^_some again_send am_back charger_$ coach_is cringe_i get_it home_alone
i_left it_a it_by it_touch like_he long_$ me_is my_nan my_phone my_uncle my_year need_the our_teacher show_$ sister_got
so_much somebody_help son_is take_it than_me that_the want_to was_joking what_is when_he whole_thing
""",
    -12: """
^_did ^_go ^_name after_leg and_he are_bad blackmail_me cake_$ cant_even dont_even dont_get for_hours for_my give_it
great_$ he_killed hours_$ i_mute i_to i_turned in_it is_hiding it_from keys_$ leave_me leg_day made_us me_back me_get
my_keys my_lads over_my rain_$ says_no she_said sushi_$ that_normal the_app the_bbq threatened_to to_school training_$
wanted_my was_it what_should with_my
""",
    -11: """
^_any ^_bot ^_five ^_if ^_mine ^_somebody ^_swear ^_that after_that am_going am_literally am_off am_so and_dad
baby_pics be_a be_late better_than brother_he by_a die_of directions_$ email_$ friends_$ get_the grooming_$ has_no
have_been he_know heads_$ him_an his_back his_dog his_first how_would hurts_when i_called i_say i_stop is_she isnt_it
it_illegal it_the keep_it kill_me kissed_me know_the leader_here lunch_$ mark_$ me_with mi_perro mine_mae mothers_day
mum_keeps my_knee my_lad no_to of_his of_results on_tiktok one_is phone_at pick_a pizza_$ roblox_with sat_with say_no
score_$ since_when so_bored someone_told something_behind talked_about the_most thinks_she to_bed to_someone
tomorrow_and under_12 wall_$ was_told went_through who_gets who_said win_$
""",
    -10: """
12_were 34_000 50_is ^_first ^_for ^_girls ^_leave ^_lie ^_never a_day a_drink a_heart all_$ all_kids always_on
am_hurting am_stupid among_us and_seek anybody_$ are_they as_a ashamed_$ back_and band_$ breaks_it broke_up can_read
code_i coffee_$ did_he dinner_$ does_it done_$ first_went football_$ has_it have_no he_left he_watches her_age her_out
hide_and how_i i_asked i_broke i_really in_here in_hide in_town insurance_$ is_going is_gone it_down it_tell just_say
keep_getting left_my left_out like_to location_on looking_for mates_and me_alone me_and me_pick much_for mum_from
my_baby my_base my_kids my_pen my_pupils my_staff note_$ notes_$ one_about our_son paid_him pen_$ pic_of quiet_on
read_$ report_abuse same_thing save_me she_laughed she_sent show_me so_sore split_and station_$ stop_my swear_at
teacher_mum teacher_says the_car the_girl the_text the_year they_look thinks_he tiktok_and to_read to_spain to_stay
to_try touch_me up_to wants_a watch_a we_need weird_to were_both what_happens with_me without_me you_are
""",
    -9: """
12_followers 3_$ ^_an ^_cut ^_has ^_her ^_since ^_write a_9 about_insurance always_says am_12 ask_a asking_me at_$
base_$ beats_me before_the book_$ bored_$ bought_my brother_keeps burned_the burnt_the but_like by_post cant_cook
cause_$ cousins_$ daughter_and daughter_no did_someone dont_touch everyone_has everything_i except_me fake_trainers
fancy_a flying_$ from_home from_this girl_from glasses_$ goalkeeper_$ goodnight_$ haha_$ hates_me he_$ he_knows he_like
he_likes he_right he_thought help_with his_nan hot_$ i_manage id_like is_better is_down is_he it_anymore it_mostly
jokes_are joking_$ lasagne_$ life_out made_up make_friends make_me man_in me_40 me_fake me_the more_friends mums_and
my_arm my_coach my_girlfriend my_glasses my_last my_location my_messages need_2 no_and not_me not_really of_those
on_vinted online_friend only_joking other_$ our_school out_with outside_my overheard_a parents_split pretend_to
report_a said_the say_stop say_that says_that share_$ she_likes shoe_$ somebody_save stay_up sure_$ talk_about
teacher_said text_my the_actual the_article the_bus the_crossword the_dark the_dog the_end the_invite the_iwf the_whole
the_wrong then_$ to_join to_rain to_use trained_who want_one wanted_to was_older what_did where_he will_be wont_stop
you_to
""",
    -8: """
15_and 8_and ^_asking ^_back ^_from ^_give ^_little ^_may ^_nick ^_nude ^_ring ^_scout ^_signs ^_summarise ^_talk ^_too
^_wie a_coffee a_funny a_headshot a_little a_party a_sticker a_tattoo alone_i an_email and_asked and_blocked and_need
anyone_get ask_the asked_her at_6am at_9pm at_three away_with be_bothered because_my bericht_$ but_ok cancelled_my
captain_$ chess_$ comments_on could_have covered_$ cry_$ curry_$ dance_$ day_my died_$ dinosaur_$ does_one door_key
down_$ else_$ even_have ex_police film_$ five_minutes for_worried from_work fuming_$ gaming_on gave_him gave_us
get_them going_down gorilla_tag hamster_died happens_to have_died he_drives he_liked he_read he_tell helpline_number
hides_his himself_in his_teacher hit_a hit_the holiday_pics i_drop i_exist i_lose i_made in_five in_person invited_to
is_tht is_watching it_back it_because it_hurts joke_$ just_said keep_seeing kicked_off kid_$ kid_i know_i knows_i
late_he like_i little_cousin locked_out man_telling manage_a may_they me_choose met_at mother_says moved_house
mum_takes my_14 my_boy my_brother my_code my_first my_horse my_mates my_old my_text need_a nick_clegg no_gaming
no_phones nude_pics number_please off_me old_girl older_$ omg_$ on_it on_something out_and out_i out_in own_bed
paper_cut parents_i pays_for photo_by pictures_taken pin_it pool_$ pupil_told report_$ said_a said_no says_i school_$
scream_$ secret_he see_if should_be sister_is sister_on snitch_$ so_hard space_$ spain_$ still_a stranger_things
take_my taken_the takes_my tell_her text_out that_was the_address the_best the_mods the_motorway the_tablet them_all
they_do thought_he three_$ time_i to_about to_follow to_let to_murder to_take touches_my towels_on trainers_and turn_$
use_them want_a was_10 we_shouldnt where_$ with_$ with_someone wont_leave words_$ worried_parents you_if you_were
your_mother
""",
    -7: """
13_and 14_year 2_yr 3_are 6am_$ ^_add ^_and ^_arms ^_cn ^_creep ^_duolingo ^_email ^_explain ^_grandad ^_internet
^_kick ^_kids ^_lets ^_met ^_nan ^_omg ^_repeat ^_spurs ^_step ^_take ^_tbh ^_text a_bakery a_diary a_dm a_fringe
a_line a_noob a_seat a_see a_thing about_$ above_and act_like ads_$ advert_$ all_on am_11 am_13 am_50 am_down am_single
and_3 and_smells and_still and_tell anyone_got are_my are_there are_these at_10 at_him at_home babysitter_i bakery_$
bath_with be_something bed_since been_invited being_abused belt_$ broke_the but_how called_me calls_to can_my can_the
cant_be club_$ coming_first could_the count_as crying_$ crying_when cut_myself cute_$ dad_tracks delete_my deleted_my
desk_$ did_she did_they didnt_it dirty_to do_not does_childline dont_tell dont_they ears_pierced end_$ everything_you
example_of explain_it facetime_$ feel_great feelings_$ fixed_my for_$ for_our for_this forget_everything forgot_my
foster_child found_$ found_me free_$ friend_sat fries_$ from_$ get_$ get_good get_more getting_killed girls_are go_$
go_on gone_on gone_up groomed_kids happen_at hard_i hasnt_it have_12 have_it havent_read he_doesnt he_paid heart_on
her_birthday her_not her_old him_and him_back him_he home_when how_can how_come hurting_my hurts_$ i_dropped i_help
i_looking i_overheard i_screenshot i_will if_someone if_the in_gta in_spanish in_tesco is_lovely is_posting it_football
it_go it_like kebab_$ keep_dying keep_telling keep_this keeps_messaging law_$ leave_my lets_go like_me liking_my
long_do look_at make_her make_up man_named many_$ me_a me_her me_his me_when meet_the menu_$ message_$ met_my milk_$
minion_memes mortgage_$ mum_found my_cam my_cousins my_crush my_favourite my_hoodie my_little my_mind my_mortgage
my_photos my_story my_teammate my_toddler my_train name_with need_someone neighbour_$ new_baby new_owner nights_and
nitro_$ no_rules not_allowed numba_$ of_flying of_time off_him ok_for old_man on_and on_school one_for open_the
our_holiday over_a paid_me parking_space peaked_$ phone_24 phone_away phone_or pics_numbers plane_$ please_make
police_my pupils_told question_$ red_$ regrets_$ report_and ringing_the rude_$ run_a says_in says_they scared_on
scared_the school_i school_nights school_tomorrow secret_handshake seen_my send_$ sent_me sexual_messages she_calls
she_only she_sees sick_after sister_threw sit_in sleeping_bags sleepover_at someone_left someone_wrote something_else
son_says song_$ sort_them spanish_$ stares_at stay_and stop_told style_$ tea_$ tell_a tell_me tell_the ten_years that_a
that_doesnt the_bath the_canteen the_funniest the_mayor the_pub the_race this_boy thought_she tips_$ to_death to_delete
to_drive to_every to_heal to_hold to_put to_sound to_write told_me too_young took_his touch_that tutor_group under_this
unfollowed_me up_till us_do wants_one was_there well_so were_the what_can what_would when_do where_does who_and
who_used will_share wont_eat words_on work_with would_she year_7 you_have your_memory
""",
    -6: """
1_yr 21_thousand 24_7 2_pass 3_and 4_viewers ^_act ^_anything ^_around ^_blackmail ^_boil ^_define ^_dose ^_en
^_goodbye ^_gran ^_list ^_lost ^_model ^_nutshell ^_officers ^_online ^_other ^_ought ^_pretend ^_quit ^_ready
^_reasons ^_sleeping ^_sleepover ^_teen ^_tips ^_uncle ^_under ^_whatd ^_whys a_baby a_babysitter a_bug a_card a_dating
a_force a_job a_kids a_parrot a_part a_pillow a_plumber a_pss a_room a_sign a_single a_sock a_spare a_suspicious
a_teenager a_third about_abuse about_everything about_to account_for after_a after_an again_i am_crying am_looking
am_new an_hour and_be and_chat and_just and_say and_someone and_thinks any_way anyone_know anything_in arm_and asked_$
asking_if asleep_he at_fifa at_something ate_my ate_the away_at back_door bad_i badly_$ be_the because_he being_left
being_picked believe_it big_brother blackmail_over boil_it brave_and break_it breath_you brilliant_$ brother_from
brother_thinks bruises_and buffering_$ by_$ cant_work cereal_$ chess_club child_get clan_but class_$ classic_$ cn_i
coach_made college_$ combien_de come_on come_out cousin_to covered_in cried_because dad_gave dad_plays daughter_cried
daughter_phone daughter_slammed daughter_teacher day_on death_$ defence_and delete_your do_a do_as do_coaches
do_groomers dont_follow dont_worry door_because dose_it drew_on dropped_the eating_cereal electric_bill email_says
embarrassing_$ enlighten_me enough_to even_reply every_breath every_month everyones_seen ex_has explain_to fair_$
fair_enough father_say feel_sick feel_ugly fell_asleep fell_out felt_$ final_$ find_the firm_and follow_$ followed_me
following_the for_all for_his for_it for_tiktok forgotten_$ forum_is friends_at friends_brother from_now game_is
german_$ germany_$ get_another get_arrested get_back gets_presents getting_worse girl_says giving_me go_away go_now
goat_$ good_luck got_my got_time got_to got_your grooming_a grooming_my group_fell guitar_$ had_been half_an handy_$
he_always he_bought he_broke he_gets he_saw helicopter_over hell_is help_page helping_$ her_brothers her_life
her_parents here_now hide_my his_clan his_class his_kids his_mates his_tablet hot_in hotel_and hurts_my i_cried i_mean
i_need i_open i_pay i_politely i_walk i_wasnt i_would i_write id_now ideas_for in_4 in_because in_every in_september
in_there internet_$ is_1 is_40 is_9 is_brilliant is_hurt is_long is_online isnt_mine it_be it_been it_myself it_safe
it_sorted it_too it_weird keeps_crying keeps_leaving kid_at kid_for kid_is kids_with know_her know_this lad_wants
laptops_from last_year legit_$ lets_us life_after like_4 like_him like_is like_nobody line_in lol_nvm long_and lose_it
lot_$ make_my make_something man_asked man_juggling marry_him maths_$ me_about me_by me_jump me_most me_on me_she me_to
me_what mean_$ mechanisms_$ meet_his memes_$ memes_at message_to messages_go missed_the mocking_us model_un mother_$
mum_made mum_see mum_took my_big my_chats my_day my_father my_grandad my_nitro my_other my_site my_switch name_all
name_of nicely_$ night_yes nights_$ nits_again no_he no_such not_the notes_about of_everyone old_enough old_to on_read
on_strike on_that one_has one_where only_want or_did ought_i out_of out_there parents_what party_with passport_photo
pasta_$ pe_$ pe_kit people_$ person_ever phone_because phone_number pictures_$ pineapple_pizza pizza_so plays_roblox
police_helicopter police_see practice_$ presents_from printed_$ quid_$ race_$ rare_$ ready_to reasons_for ring_$ rm_rf
roof_when rules_now running_a safety_$ said_good say_how says_$ says_who says_yes scam_$ school_disco school_how
send_more she_told should_my slammed_the sleepover_because so_what sofa_$ someone_parked something_up
something_worrying somethings_$ son_wants sore_after sorted_he spawn_$ spends_all staff_trained still_make still_says
stop_singing stop_thinking stop_with story_does strike_$ stuck_in stuck_on such_mechanisms surely_$ suspicious_adult
tablet_when take_down tbh_i teammate_in tell_anyone tell_if tell_someone tesco_$ text_$ that_boss that_one that_show
the_bad the_ball the_bench the_childline the_film the_last the_lighting the_nspccs the_pictures the_plane the_safest
the_second the_sofa the_station the_team the_thing the_yearbook them_for them_to theres_no they_mean they_work
this_channel tho_$ three_things through_$ tiktok_dance till_3 to_beat to_eat to_look to_prom to_run to_scare to_sell
to_tell today_i told_him too_$ touched_the town_$ tracks_my trampoline_park try_again trying_to ugly_in up_since up_the
video_call walk_in want_me was_actually was_brave way_to we_told went_up what_does what_was where_a whys_it without_her
work_now work_out worry_it yay_$ year_is yearbook_$ you_say you_see you_take young_for your_mum zip_is
""",
    -5: """
11_and 14_and 15_are 29_and 30_and ^_30 ^_abuse ^_anyones ^_arrest ^_bruise ^_come ^_compose ^_de ^_discord ^_git
^_headset ^_hit ^_home ^_ignore ^_keep ^_kindly ^_miss ^_phone ^_ping ^_put ^_remember ^_reply ^_report ^_same ^_school
^_shall ^_sim ^_sister ^_stepmum ^_trainer ^_trampoline ^_turn ^_use ^_watching ^_whens ^_whod ^_yesterday ^_youth a_b
a_back a_book a_boy a_legend a_mood a_newborn a_paper a_pfp a_rap a_river a_rule a_sandwich a_sleepover a_sofa a_story
a_surprise a_tv about_stranger accident_can actual_thing actually_like addicted_to adult_$ adult_online advice_$
afraid_to after_five again_after again_how age_$ am_29 am_addicted am_bored am_dead am_dying am_her am_just am_scared
am_skint am_too an_uncle and_40 and_daughter and_ill and_in and_missed and_thought and_who annoying_he anyones_mum
anything_about apparently_$ are_both are_here are_kids are_never arrest_my arrested_$ as_an as_evidence at_9 at_chess
at_weddings b_my bbq_$ be_covered be_done be_reading be_rude be_someone be_watching beating_me because_the been_hacked
being_so believe_that best_friend best_way bike_and blackmail_how body_$ books_$ boring_$ boy_at boyfriend_over
boyfriend_scared boyfriend_so bright_but bro_keeps bug_in building_a bullet_points bus_and but_quiet but_were call_me
called_$ cam_and came_home came_out can_go can_look cant_believe cant_find caravan_$ card_not chapter_$ chart_$
cheating_$ cheer_him chem_mock child_has child_it child_to childline_calls chill_i claims_the coat_$ cold_$ coldplay_$
come_from compose_a controls_on cook_$ cookies_for countrys_police cousins_are cv_$ cv_to dad_have dad_in dad_new
dad_reading dad_says dad_works damage_$ dance_and daughter_has day_off death_hasnt deaths_$ destroyed_me did_what
discord_with do_his do_if do_in do_with does_zuck dont_snitch door_it down_for down_i down_my dragon_$ drawing_on
drop_the duolingo_owl e_a ever_happened every_user everyone_$ everyone_else everyone_in everything_hurts ex_copper
fact_$ faster_$ feel_special filming_a fine_if first_aid flat_since followers_and for_900 for_cheating for_half
for_that for_thirty for_work forget_it forget_that found_guilty four_$ french_teacher from_just from_when
funniest_thing furious_they games_$ games_for get_groomed get_my ghost_keeps girl_say girls_girls give_a go_up god_$
goes_after got_caught got_engaged got_friendzoned got_into grandma_and greggs_$ grooming_in group_work groupchat_says
gta_online guess_a hand_up happens_if has_30 has_ever has_left has_more has_my have_2 have_an have_cancelled have_met
have_worked he_ate he_met he_touched he_use helped_me her_face her_friend her_husband her_name her_new her_own
her_teacher her_words here_anymore hiding_and high_score him_how him_no him_up his_new home_after home_for home_on
hoover_$ hug_his husband_thinks i_ask i_ate i_care i_give i_groom i_look i_looked i_meant i_missed i_play i_quit
i_right i_slept i_spent i_teach i_told i_won id_look illegal_to in_all in_german in_greece in_nurseries in_phasmophobia
in_school in_see in_toronto inside_$ instead_$ is_actually is_angry is_bereal is_bright is_four is_teaching it_$ it_400
it_again it_is it_lol it_says it_taking it_wont just_as just_being just_bored just_me keeps_beating keeps_following
keeps_spamming kept_us keyboard_$ kid_sexual kids_at kindly_see know_if know_who known_to lab_partner lad_has lad_wont
landed_$ least_bad leeds_$ left_me legend_$ let_her let_them let_us like_every little_bro lmao_$ log_in look_$ look_for
lost_my loves_his made_of made_you make_bath makes_great man_sends man_was manager_and many_childs married_with
matches_$ mates_$ mates_it me_all me_away me_cry me_memes me_trash me_was me_win meeting_is mention_sextortion
message_a messages_private mock_$ more_at moved_me moving_house mum_a mum_i mum_put mum_wont my_11 my_12 my_15 my_bank
my_cat my_church my_cousin my_cv my_friend my_high my_lab my_mothers my_novel my_older my_parcel my_period my_private
my_report my_room my_server my_show my_skins my_soul my_squad my_suitcase name_for nan_$ nan_keeps never_leave
never_replied new_boyfriend new_school next_door no_$ no_dad nobody_told not_understand not_what nothing_on now_lol
now_on number_again number_of nurseries_for nvm_i obsessed_with of_kids off_and off_at off_did off_her off_to ok_to
old_bike old_wont older_than on_fifa on_for on_here on_safe on_tonight on_videocall one_fact one_side one_understands
online_abuse online_keeps only_girls or_what our_french out_the over_text owner_now page_9 paper_$ parent_whether
parental_controls parents_group parrot_$ part_about pay_a pay_fine pay_me pe_teacher perfect_$ period_and photo_for
photo_of photos_of picked_for pictures_what pinging_me planning_a please_my plumber_$ police_they predator_$ privacy_$
private_chats private_messages promoted_$ pub_$ pupil_tells pupils_mum pushed_me reading_my really_a really_about
report_mention report_think reported_$ reporting_$ ride_$ river_$ said_and said_nah said_nobody said_something
said_that sandwich_$ saw_the say_id say_something say_sorry say_the says_my school_do secret_i send_pics sends_me
sent_him sexual_$ she_brought shirt_and shouldnt_be show_in sick_on signs_$ signs_a sir_$ sister_was six_and six_years
skint_$ smaller_$ somebody_has someone_there something_about son_a son_to sound_like start_$ stay_home step_dad
sticker_on stop_them stories_$ stranger_online strict_but sum_it summarise_it sure_why surely_it swimming_and
table_tennis take_the taller_than teach_me teacher_gave teacher_report teacher_who teaching_me teen_wants tell_but
tell_him tell_when tell_which ten_minutes test_$ thank_you that_is that_meme that_not that_too that_will the_big
the_board the_bot the_charitys the_final the_instructor the_keyboard the_manual the_meeting the_month the_newsreader
the_old the_song the_uk the_victims the_window there_any there_lots these_days these_numbers they_call they_hacked
they_keep they_scan thing_a things_every think_he think_the this_private this_was thought_i through_a thursday_$
ticket_and till_i time_of to_auntie to_babysit to_grandma to_greggs to_kids to_know to_matches to_nap to_people to_pick
to_police to_see to_vote to_whom to_win told_$ told_anyone told_before turned_out tv_show uk_$ under_12s understands_me
until_someone up_here up_if up_more us_a voice_$ volunteer_with vote_for wait_on wales_$ walk_to wants_to was_found
was_sick watch_that we_had wedding_$ weddings_$ well_$ were_told when_did when_is when_was whether_their which_countrys
who_in who_to who_wants who_works whole_of why_tho will_make winter_$ with_minecraft with_three wont_do wont_get
wont_hug word_$ work_and worked_in works_at works_nights works_with would_a would_like wrote_the wtf_$ year_above
years_he yesterday_i you_can you_dont you_think you_wait you_will your_answer your_name
""",
    -4: """
100_percent 10_10 10_what 12_grunts 13_is 13_year 13_yo 15_film 15_how 15_is 15_my 19_and 19_drives 20_and 26_and 27_$
2_$ 2_is 50_and 5_$ 5_500 5_bullet 9_in 9_yr 9pm_does ^_admin ^_age ^_answer ^_babysitter ^_before ^_call ^_car ^_child
^_children ^_clues ^_confirm ^_contact ^_correct ^_criticised ^_crypto ^_day ^_deleting ^_dont ^_faint ^_good
^_govender ^_hanging ^_hoeveel ^_hola ^_jus ^_kidnapped ^_landlord ^_leaving ^_locked ^_meet ^_nah ^_nice ^_official
^_old ^_paper ^_parking ^_passport ^_post ^_ranis ^_running ^_self ^_seller ^_share ^_ten ^_translate ^_type
^_valentines ^_ways ^_wee ^_yeah ^_your a_10k a_17 a_box a_broken a_chess a_club a_company a_computer a_course a_crime
a_dad a_deposit a_door a_drama a_film a_fraudulent a_goal a_i a_made a_minor a_mother a_name a_nurse a_parcel
a_predator a_quiet a_responsibility a_secret a_woman a_youngster about_drills about_training abused_$ acting_like
add_it add_up adult_in adverts_for after_police after_practice after_under again_in agree_with agrees_with all_girls
all_i allowed_out am_10 am_27 am_42 am_44 am_about am_fuming am_home am_locked am_nervous am_paranoid am_revising
am_the am_writing am_wrong am_your among_those an_old and_16 and_b and_do and_everyone and_girl and_having and_me
and_post and_tells and_wales and_wants and_what and_why and_year answer_$ apps_and are_$ are_dan article_a as_grooming
as_much ask_because ask_him ask_me asked_about asking_why asks_how assembly_$ assignment_$ assistant_$ at_all at_lunch
at_mario b_$ babysit_at backdoors_are bad_man bad_who be_15 be_in because_her bedroom_door been_charged been_crying
been_dating been_through before_i being_late better_at between_the bike_$ bikini_$ block_ads bored_talk boss_keeps
bot_and both_like box_on boy_in boyfriend_makes bring_snacks broke_my brother_19 brother_streams brother_that bruh_$
bum_$ but_what by_accident by_name bye_then called_dave called_my calls_about came_and can_he cant_focus cant_have
cant_recall cant_sleep canteen_$ card_from care_home cares_$ cat_on catch_$ channel_$ charged_with chips_$ choose_a
chopping_onions clan_leader class_does click_through clothes_in club_with clues_that coach_an coach_makes coach_said
coaches_and come_they coming_into command_$ cooking_$ correct_$ could_you coursework_$ cracked_$ crazy_$ cries_all
cross_country dad_card dad_jokes dad_made dad_meant dance_video daughter_have day_one dead_that delete_everything
deleted_all delivered_$ did_a didnt_they died_and discord_wants do_abusers do_after do_parents do_these does_anyone
does_school does_the doesnt_answer dog_and doing_a dont_care dont_understand drawing_$ drawing_of drills_$ drive_$
during_it eat_at either_$ escape_room even_happen ever_said every_adult every_other every_selfie everyone_at
everyone_free everyone_thinks ex_$ ex_teacher exist_already faint_o family_and father_of feel_sorry fell_off ffs_$
fight_me fighting_over figures_$ find_it findings_$ finger_chopping firewall_$ first_day five_years flatmate_never
follow_me for_advice for_groomed for_help for_kid for_mocking for_pictures for_schools for_snapchats for_tea for_ten
for_them for_three for_training foster_son fractions_$ fraudulent_transaction freedom_of friend_a friend_at
friend_moved friend_we friends_in from_a from_his front_of fun_she games_that get_counted get_prison get_their
getting_married gg_$ gift_$ gift_for girl_who girls_$ girls_do give_me gives_$ go_down goal_$ going_to gone_quiet
good_for got_hammered got_his got_police got_three gran_$ gran_says grandad_here grandson_wants graph_$ grooming_here
gross_$ grounded_for grunts_at had_the halloween_costume handwriting_looks happened_after harm_is has_nits has_to hat_$
hate_my have_discord have_they having_the he_filmed he_just he_kissed he_loves he_teacher he_touches he_will help_menu
help_moving her_a her_bedroom her_ears her_friends her_real hey_$ hid_behind him_because him_my him_without his_cat
his_keys his_reading his_school hold_hands hoodie_$ horror_film house_in how_long hurting_kids husband_$ husband_hurts
hypothetically_how i_actually i_always i_as i_been i_buy i_die i_fancy i_forgot i_hung i_know i_lack i_nod i_paid i_sat
i_show i_wanted id_need if_that if_theres images_$ images_found impossible_$ in_among in_front in_physics in_ranked
in_silicon in_yr interesting_$ internet_watch into_her into_it is_10 is_3 is_30 is_36 is_8 is_asleep is_blocked
is_called is_cracked is_funny is_hot is_impossible is_late is_married is_obsessed is_one is_terrible it_as it_being
it_came it_come it_embarrassing it_enough it_ever it_hot it_i it_time ivi_me iwf_take jail_if jailed_for juggle_$
jumper_$ just_got just_guess just_leave just_one just_says keeping_messages keeps_coming keys_in kid_friendly kids_dont
kids_how kids_into kids_safe kids_should kids_were killing_me kit_$ knee_is knots_$ lack_is lads_$ lads_just
lady_online late_again laugh_about league_$ learning_to leaving_the left_the library_$ lie_to life_$ lift_$ light_$
lights_on like_one liked_a line_on listening_to literally_shaking little_girls live_in loads_but long_ago long_did
look_up looking_after lost_the madre_$ mae_fy make_them man_on many_kids map_$ mario_kart mate_has matter_in me_because
me_captain me_everywhere me_friday me_haha me_my me_no me_one me_sweets me_this meeting_my meets_$ mental_health
messaged_her messages_to messaging_my mi_madre middle_$ minecraft_castle minor_online miss_my mode_$ mods_that
mondays_$ more_he moved_my much_of much_younger mum_asks mum_follows mum_wants mum_who mum_will mums_on murder_me my_13
my_accent my_accountant my_age my_american my_aunt my_book my_class my_dinner my_finger my_football my_gfs my_governors
my_grades my_history my_ipad my_laptop my_life my_loot my_money my_notes my_schools my_scout my_texts my_therapist
my_van my_wifi my_wrist named_person nans_$ near_it near_the neck_is never_again never_did never_had never_heard
never_talk never_washes new_followers new_girlfriend new_puppy new_teacher newborn_i nobody_cares nobody_goes
normal_and nose_$ not_$ not_have not_need not_working nothing_to notice_it now_checks number_and number_at of_a of_any
of_bed of_covid of_grooming of_her of_six off_my off_school official_crime often_didnt ok_and ok_but ok_thanks
old_phone older_brother omg_i on_an on_ebay on_everything on_holiday on_meets on_online on_stage on_sunday on_then
on_this on_tinder once_i one_breath one_do one_example one_hand one_i one_line ones_nobody only_$ only_for only_talked
only_wants or_does or_only or_the our_anniversary our_swimming owe_him packed_$ parents_well park_and part_of party_for
people_like people_on percent_in person_with phone_$ phone_every phone_she phones_and pic_from pick_up ping_everyone
play_chess points_off police_caught police_count police_stuff post_a posted_a pray_for present_perfect pretend_i
private_stuff pull_out ran_through ranked_$ rather_than read_up reading_what real_$ real_name really_well reckon_it
report_card right_$ right_to robux_to room_is room_to room_with rotten_$ run_laps runs_on safe_for safe_to safeguard_$
said_my same_age same_man saved_me say_goodbye say_safeguarding says_dont says_give says_his says_the school_friends
school_photo seat_on secondary_in seconds_$ see_that see_you send_my sender_and sending_a sending_me sent_my
shaking_taylor shall_i share_a she_$ she_blocked she_thinks shouted_at show_her show_my sign_$ sign_or silicon_valleys
single_$ sir_wants slow_$ snacks_$ so_bad so_cool so_cute so_good so_if some_would someone_i someone_my someone_said
someone_stole something_for son_cant son_from son_say son_starts sorry_or spamming_my speaking_to spin_class stage_$
stand_for stand_still started_it still_at still_isnt stole_my story_a student_loan stuff_about stuff_in sunday_is
supports_arsenal supposed_to surprise_for surprise_party swing_$ take_until taking_forever talk_like tasks_on taught_$
taylor_tickets teach_my teacher_a teacher_hates teacher_maths teacher_of teacher_wants team_got teenager_has
telegram_is tell_parents tell_what than_1 that_her that_isnt that_some that_trainer the_90s the_agency the_airport
the_barbecue the_bit the_catch the_christmas the_count the_dishes the_figures the_findings the_fingers the_food
the_guardian the_life the_main the_met the_name the_original the_page the_pitch the_planet the_report the_share
the_stream the_swing the_training the_typical the_war the_warpath the_wash the_years then_is then_nobody there_at
there_something there_stuff theres_a these_things they_be they_closed they_get they_go they_got they_hold they_laugh
they_note they_say they_tell thing_for thinks_i this_come this_for this_server this_thing this_week this_what
those_left those_that threat_$ three_years through_quickly tidy_my tired_and title_for to_each to_everything to_ivi
to_man to_mark to_one to_quit to_tidy to_training to_turn today_my today_she toilet_wall told_police tonight_i too_hot
trainer_man trainers_on training_do trains_$ transaction_$ trapped_in turned_it twice_is twitch_$ two_phones type_$
typical_groomer typing_now unacceptable_$ uncle_always uncle_look understand_the uni_application until_i up_for up_i
up_is up_loads update_$ use_instead v_bucks valentines_card version_$ victims_scared video_calls walk_home wants_mum
war_$ was_better was_grooming was_he was_his was_late was_like was_picked was_she was_six was_waiting wash_$ washes_up
watches_$ we_broke we_got we_know we_lost we_make we_won weird_i weird_messages were_$ were_girls were_they what_about
what_game what_gives whatd_they whatever_$ whatever_it when_does when_mum when_will whenever_they where_boys where_did
where_is which_one who_$ who_else who_thinks who_wrote whole_report why_are why_is why_not wife_beats wikipedia_$
with_blackmail with_one with_their without_it won_a wonders_if wont_sleep wont_wear would_go would_i would_rather
would_the write_$ wrong_is wrote_my xd_$ year_olds year_what you_and you_leave you_look you_report you_your young_what
your_bot yours_$ youth_worker
""",
    -3: """
000_isnt 12_please 12_times 13_how 14_he 14_years 150_games 15_i 15_she 17_year 36_$ 400_metres 44_$ 45_and 4_0 4_year
4_years 6_hours 70_and ^_abused ^_adoptive ^_advertise ^_agree ^_all ^_aunt ^_avatar ^_best ^_bill ^_bonjour ^_broken
^_calculate ^_change ^_click ^_comic ^_count ^_cuantos ^_dead ^_dog ^_doing ^_driving ^_drop ^_escape ^_face ^_forces
^_grandads ^_group ^_hang ^_headteacher ^_high ^_hypothetically ^_ideas ^_ile ^_indecent ^_insult ^_last ^_let ^_many
^_measure ^_mods ^_moja ^_new ^_next ^_no ^_nope ^_nursery ^_ofsted ^_out ^_over ^_party ^_pics ^_potty ^_private
^_rainy ^_respond ^_safe ^_scenario ^_seating ^_set ^_simulate ^_sounds ^_sum ^_tech ^_threat ^_to ^_two ^_vergiss
^_voice ^_wait ^_went ^_whom ^_whose ^_wipe ^_worst ^_would a_10 a_4 a_45 a_backdoor a_bin a_birthday a_body
a_boyfriend a_bus a_case a_cat a_chart a_clerk a_clown a_coat a_crush a_detention a_drawer a_drawing a_first a_friend
a_gift a_hammer a_leading a_lesson a_lonely a_message a_motorbike a_nerf a_new a_nice a_passage a_poem a_question
a_reporter a_scout a_silly a_six a_source a_speech a_thread a_tip a_turnip a_typo a_vet a_violent a_vpn a_week a_window
a_worker a_youtube a_youtuber a_zombie able_to about_being about_football about_girls about_hiding about_sextortion
about_shifts about_stuff about_with abuse_if abuse_in account_and account_on act_if acting_$ activity_on add_me
address_of address_please adoptive_dad adult_who adults_to advertise_my advice_for af_$ after_i after_pe after_she
again_what age_gap ago_did ai_$ all_caps all_good all_if all_over all_see all_under all_years already_one always_brings
always_forget always_grooming am_45 am_71 am_au am_embarrassed am_fine am_ill am_married am_meeting am_mod am_told
an_assignment an_out and_about and_again and_always and_ask and_boys and_comments and_doesnt and_from and_help
and_honestly and_hurting and_knows and_learning and_like and_mechanisms and_men and_nobody and_online and_recipient
and_safety and_saying and_school and_sites and_spends and_talk and_their and_use and_where and_would anniversary_$
annoying_$ answer_me answer_on answer_with any_girl any_numbers anyone_in anything_but app_for app_has apples_$ are_and
are_dying are_victims argued_about argument_are arms_$ as_my as_usual ashamed_to ask_for ask_how ask_says asked_if
asked_me asked_my asking_$ asking_in asks_$ asks_a asleep_post at_3 at_deaf at_football at_once at_this aunt_sends
available_$ awake_wondering aware_of baby_cousin babysitter_let back_but back_did back_from back_in back_out back_when
bad_word ban_me based_on bathroom_for be_18 be_able be_among be_aware be_being be_good be_on be_prepared because_$
become_a beef_in been_a been_delayed been_pressing been_rewritten been_this been_together before_netball before_they
beg_$ being_safe being_silly being_the bet_you big_secret birthday_card bit_me bitcoin_i biting_my bits_$
blackmail_after bless_$ board_$ bored_at boring_but boss_$ bot_be bot_is both_14 boy_and boy_who boy_wont boyfriend_in
boyfriend_wants boys_right brings_chocolates brother_$ brother_is bsf_is built_a bus_$ bus_escort bus_stop but_her
but_mum button_$ by_this bye_all bye_bye call_999 call_my call_themselves call_with called_the calling_film calling_me
came_$ can_ai can_anyone can_have can_somebody cant_make car_$ cardiff_what carry_my case_studies case_study caught_on
chair_$ change_my changing_room channel_for charge_of chat_$ chat_it chat_with chat_without chats_were check_$
chief_executive child_defined child_discloses child_from child_lied child_might child_safety chocolates_to class_how
class_to clean_$ clown_$ club_now collect_my come_up comes_after company_that confusing_$ controller_$ cooks_$
cornwall_$ cornwall_did cost_me counted_the cousin_$ cousin_in cousin_logged cousin_says cousin_sent covid_$ cried_at
cries_at criminal_$ cross_that crush_$ cuantos_cases curious_$ cut_her dad_finds dad_home dad_looking dad_thinks
dad_will dad_wont dan_now dared_ask date_$ dating_app dating_site daughter_about daughter_fell daughter_friend day_for
day_lol day_stuff days_after deaf_and deaf_grandson deaf_kids decode_this defined_in delayed_to delete_all
detention_for did_kids did_not didnt_say died_last digit_$ discord_messages dishes_lol dm_$ do_adults do_at do_laps
do_we do_what does_being does_grooming does_she doesnt_it doing_an done_the dont_go dont_likes dont_trust door_has
drawing_and dress_$ driving_test dying_to e_mail ear_$ eat_a eight_so el_informe else_does embarrassed_i end_about
end_someone ender_dragon ending_$ england_and english_$ equal_for equations_please everton_$ every_member everyone_goes
everyone_i everyone_who everything_he everything_on everything_since evil_$ ex_got exist_$ existing_tools exists_$
expected_$ explain_how eyes_$ family_link favourite_show felt_sick fifa_$ fifa_packs figure_for file_$ film_on find_a
find_my fingers_in firm_i first_crush first_name first_response first_thing fishing_$ follows_me for_14 for_6 for_boy
for_children for_england for_five for_if for_little for_mums for_something for_talking forgot_our founded_$
four_hundred free_robux friday_how friend_asked friend_both friend_got friend_on friend_that friend_who friends_i
from_here from_one game_my gamertag_$ games_is garden_$ gave_my gave_out general_$ get_away get_found get_if get_off
get_past get_robux get_therapy gets_a gets_it gets_weird getting_a gifts_always gifts_in girl_out girl_thing girl_to
girlfriend_$ girls_is girls_isnt girls_night giving_gifts go_from go_in go_pro going_as going_by going_up
good_babysitter got_detention got_dumped got_killed got_new got_no got_rejected got_told got_two govender_a gran_keeps
grandad_says grant_me graph_i greece_$ groomed_as groomed_at groomed_online group_about guess_what guidance_$ hacked_my
had_$ hair_for hands_at happens_$ harms_who has_6 has_his has_locked has_nothing has_screenshots have_deleted have_more
have_two he_dont he_had he_proposed he_pushed he_scared he_tells he_took head_teacher health_and hear_about heard_of
heart_he heat_is hed_rather hell_tell help_him help_how helpline_$ helpline_i her_bestie her_feel her_first her_grandad
her_have her_holiday her_mates her_notes her_pictures her_room her_sleep here_is hiding_from hiding_the hilarious_$
him_does his_best his_big his_card his_daughter his_mum his_paper his_pe his_secret hits_the hold_a honestly_my
horror_game hotel_room hour_$ hour_of hour_on hours_of house_i how_$ how_does how_is how_meny how_mny how_will human_$
hung_up hurt_so husband_a i_add i_back i_bet i_chew i_could i_counted i_expected i_gather i_lost i_mend i_ordered
i_played i_share i_volunteer i_want i_watch idc_$ ideas_$ if_anything if_child if_one if_police if_they ignore_tus
ill_$ illegal_if imaginary_friend important_$ in_after in_arms in_bits in_capitals in_cardiff in_charge in_cornwall
in_court in_general in_i in_klingon in_leeds informe_$ innit_$ into_existing into_in iphone_or is_14 is_16 is_20 is_47
is_7 is_70 is_an is_asked is_blackmail is_bleeding is_broken is_call is_can is_cold is_cross is_giving is_govender
is_grooming is_held is_killing is_loud is_mad is_mocking is_nice is_no is_old is_older is_pain is_perfect is_quiet
is_really is_singing is_someone is_starting it_10 it_150 it_at it_can it_childline it_cost it_get it_give it_happend
it_helps it_hit it_hits it_hurt it_lads it_let it_makes it_ok it_raining it_said it_secret it_slipped it_something
it_stop it_that it_themselves it_usually it_what it_whole it_with jake_a job_$ journalist_who just_like just_passed
kart_and keep_washing keeps_cutting keeps_giving keeps_hitting keeps_nicking keeps_wanting khan_is kid_might kid_that
kids_be kids_messages kids_my kids_or kids_report kids_to kids_where killed_12 kind_of kindly_that kit_every kitkat_$
klingon_$ kms_this knocking_$ know_do know_whether know_which knowing_who knows_my lads_got lads_of lads_only lag_is
language_$ last_it late_because later_$ leader_would left_their legal_to legs_are lie_awake like_90 like_her like_no
like_your liked_my link_$ link_and list_of little_one little_ones local_number lock_on locked_chats lonely_kid
look_into looked_after looks_after lose_their love_drawing lovely_to loves_football loves_me loves_this mad_at
main_points make_video man_does man_for man_here man_send manager_$ many_apps many_were map_show married_$ me_another
me_carry me_hed me_helpline me_lol me_master me_mod me_mum me_say me_that me_understand me_wear me_where me_wrong
me_your mean_to mechanisms_in meet_me meeting_$ members_$ memory_$ mentioned_it message_or messages_just met_one
metres_$ mice_and mind_if mindful_and mine_$ mine_be minecraft_$ minutes_before miss_said mod_on model_trains mods_are
moja_mum money_to monopoly_$ month_$ month_and month_old more_boys more_of more_often mother_she motorbike_$ mouse_$
moustache_and moving_to mow_the much_in mum_$ mum_at mum_kindly mum_of mum_or mum_read must_do must_have my_airpods
my_alarm my_ankle my_art my_bitmoji my_bsf my_chin my_club my_cooking my_country my_deaf my_driving my_essay my_gran
my_grandma my_group my_half my_holiday my_host my_landlord my_mate my_mouse my_nails my_neighbour my_nose my_plants
my_players my_question my_shop my_shopping my_skirt my_teen my_teenage my_teens my_textbook my_tiktoks my_tinder my_toe
my_tutor my_way my_with name_is name_should name_the named_$ names_to nan_in nandos_$ near_me need_$ need_three
nerf_gun nervous_$ netball_and netball_team never_been never_met never_victims nice_one nice_she nicking_my nine_and
no_games no_nicely no_phone no_sense no_signal no_wifi nobody_uses nobody_will noob_$ not_look not_tell notes_she
notice_$ notifications_$ novel_a now_the now_there now_we numbers_from numbers_in nursery_$ of_2 of_date of_fireworks
of_mice of_my of_school of_sexual of_someone of_things of_victims of_your off_this off_with offered_me often_$
ok_whatever old_a old_about old_chats old_go old_in old_these old_was older_brothers olds_$ omg_my on_about on_grooming
on_level on_phone on_question on_sext on_sextortion on_thursday on_what one_man one_more one_number one_roof one_still
ones_in online_friends online_is only_3 only_answer only_do only_eight only_meant only_on only_sender only_the only_to
only_watch only_you opened_the or_dad or_leave or_someone or_something order_$ organisation_$ other_countries
other_person our_clan our_class our_local out_for out_it out_over out_that outside_school over_nudes over_thirty
over_who overnight_$ page_2 page_3 paint_$ panic_$ parcel_is parents_can parents_fault parents_of parents_took
parking_ticket party_is pass_to passage_with passed_his past_the patch_notes pay_her paying_$ pc_out pe_i penalty_for
people_go people_i period_in person_can person_it petty_$ phase_$ phone_calls phone_first phone_from phone_how
phone_overnight phone_too photo_day photo_one photo_the picture_day pictures_from piercing_$ pitch_at plate_$
players_told please_everyone please_tell police_arrested police_dont police_have police_trace postcard_$ potty_training
primary_is private_chat profile_$ prom_and proposed_$ proud_of prove_it pupil_to pupils_are pupils_on put_calling
put_into put_me put_names put_on python_$ quadratic_equations queue_$ quit_being quiz_with quote_about raining_$
rainy_day re_$ read_me reading_it ready_for reason_it record_but rejected_from relative_$ remember_$ remember_that
report_bot report_go report_isnt report_this report_with reporter_with reset_$ results_day results_on review_$
right_after ring_to ringing_my risks_$ rite_$ roast_my robux_without role_$ rude_to running_$ safe_internet safe_on
safe_online safety_net said_43 said_hi said_read said_turn same_class same_joke santa_is saturday_$ saw_a say_34 say_a
say_her saying_my says_nothing says_pay scaremongering_to school_at school_did school_gate school_if school_it
school_just school_monday school_play schools_to screams_when seat_$ seating_plan secret_but secret_is see_in see_the
see_what sell_his sell_me send_a send_him send_to sense_of sent_sexual sent_to server_for server_has sex_ed sext_a
sextortion_our share_of she_asked she_didnt she_moved she_right she_wanted she_wants should_a should_do should_i
shut_up side_only silly_$ since_uni singing_that sir_i sister_11 sister_says sister_told sits_next six_people skins_is
slept_through slipped_my smells_of snaps_number snoop_if snores_$ so_basically so_do so_happy so_is so_loud so_mad
so_nice so_over so_that so_who solar_panels some_kid somebody_in someone_from someone_make someone_or someone_took
someone_was someone_will son_phone son_rather sooner_$ source_whose spam_$ spent_60 spots_all stat_$ stat_on stats_$
stepmum_and sticker_and still_cant still_in stone_$ stop_asking stop_being stop_biting stop_me stop_saying
stranger_helped stubbed_my student_in student_nurse studies_$ stuff_it such_as suggest_a suit_$ sunset_$ support_said
sword_$ tagged_$ take_a take_home taken_down taking_me teacher_do teacher_keep teacher_mentioned teacher_or
teacher_told team_$ team_lost team_told tech_support teenage_daughter teens_online tel_me tell_an telling_a telling_the
tells_her tells_me test_tomorrow text_first texts_to than_i thank_god thanks_you that_dont that_film that_from
that_goes that_groomed that_new that_someone the_abuse the_all the_bills the_boss the_cake the_ceiling the_ceo
the_charity the_chippy the_controller the_council the_counts the_dentist the_easiest the_ender the_ending the_father
the_filter the_ghost the_hall the_images the_intro the_lady the_lawn the_league the_link the_lot the_margin the_net
the_netball the_news the_night the_nineties the_organisations the_parts the_penalty the_piece the_pond the_prison
the_real the_reason the_scary the_server the_shop the_story the_supermarket the_swimming the_take the_three
the_timetable the_toddler the_under the_view the_wedding the_words the_youngest their_child their_role theirs_$ them_i
themselves_and then_nothing there_it there_one theres_beef these_are they_cancelled they_counted they_dont they_moved
they_need they_only they_read they_snoop they_threatened they_use they_used thing_in thing_or thing_right thing_where
think_$ think_it think_that this_bad this_how this_level this_link this_meeting this_no this_song those_are those_they
thought_$ threat_to three_weeks ties_$ tighter_controls tiktok_$ tiktok_then til_i till_we times_by tip_$ tired_today
to_5 to_ask to_change to_childline to_cornwall to_disconnect to_dye to_find to_give to_hand to_in to_listen to_marry
to_remove to_sign to_this to_uni to_us to_video to_warn to_watch to_work today_he toddler_i together_since told_the
tonight_what too_shy too_small took_a took_pictures tools_$ town_with trainers_background training_day tricks_$ trip_to
true_$ trust_of tuesday_what turn_the turnip_$ tus_instrucciones twice_a twins_$ twitter_and two_of type_in typo_in
under_13 under_one underwear_$ unfair_$ unreal_$ up_about up_all up_my up_show up_so us_4 us_what username_$ van_$
victim_get victims_not video_version view_$ view_from voices_for wait_$ want_bitcoin want_you wanting_to wants_$
wants_every wants_the was_about was_her was_jailed was_launched was_more was_on was_only was_that wasnt_scared way_i
way_in way_with we_live we_moved we_sit wear_a wear_anything wee_man well_off were_at were_under what_am what_exactly
what_makes what_normal what_page what_signs what_without what_years whatd_it when_my when_only whenever_someone
whens_it wheres_it whether_the which_of which_page which_signs which_they while_i who_came who_do who_doesnt who_just
who_reported who_says who_sent who_spoke who_teacher who_took whole_$ whom_$ whose_argument why_dont why_might
why_should why_they wicked_$ wife_says wife_thinks wifi_is will_$ will_ask will_kill will_post will_you with_fractions
with_friends with_it with_mindful with_pizza with_quadratic with_school with_what without_knowing without_paying
without_scaring without_the wits_end woman_$ woman_fleeing woman_on won_the wondering_whether wont_shut words_and
work_i work_says worry_about worst_one would_believe would_you write_in write_me write_the written_$ wrong_answer
wrote_down wrote_i xmas_$ year_alone year_and year_do year_not years_number yes_i yes_or yet_$ you_always you_ask
you_been you_find you_got you_help you_in you_made you_not you_please you_read you_skip you_suggest you_write your_kid
your_manager your_rules yr_olds
""",
    -2: """
000_last 10_yr 10k_followers 11_i 11_too 12_my 12_ok 12_share 12s_$ 13_just 13_or 13_reasons 150_different 16_is
16_still 17_and 18_to 18th_$ 20_times 20_year 21_$ 21_000 350_$ 37_and 3_0 47_and 47_on 4_if 4_to 500_robux 50_50
50_year 5_0 5_year 5_yrs 60_min 6_$ 6_350 6_so 82_percent 83_percent 8_yr 9_and 9_to ^_12 ^_42 ^_47 ^_5 ^_according
^_actual ^_adult ^_adults ^_advice ^_also ^_anybody ^_app ^_april ^_average ^_bashed ^_become ^_beep ^_big ^_bit
^_break ^_broke ^_bruh ^_burnt ^_bus ^_calls ^_care ^_certificate ^_check ^_close ^_compliment ^_computer ^_cried
^_crime ^_deepfake ^_describe ^_different ^_doctor ^_end ^_erase ^_exam ^_example ^_experience ^_fake ^_fill ^_find
^_finished ^_fire ^_fortnite ^_foster ^_freedom ^_frts ^_gender ^_grandma ^_grounded ^_hands ^_have ^_hay ^_hdmi
^_hello ^_helpline ^_hm ^_horror ^_hwo ^_imagine ^_introduce ^_jump ^_just ^_key ^_law ^_left ^_link ^_look ^_message
^_mijn ^_missed ^_mp ^_nerf ^_now ^_nspccs ^_numbers ^_of ^_oublie ^_packing ^_paid ^_pe ^_person ^_persons ^_picture
^_pin ^_play ^_porn ^_quantos ^_quote ^_rape ^_rate ^_record ^_remote ^_reset ^_right ^_roast ^_see ^_sexual ^_shoot
^_shouldnt ^_sing ^_smoke ^_snaps ^_sore ^_spanish ^_speak ^_spell ^_sry ^_stats ^_stepdad ^_sumarise ^_supporters
^_surely ^_survivor ^_survivors ^_symptoms ^_ta ^_tablets ^_tag ^_their ^_things ^_tighter ^_time ^_weird ^_whatll
^_whereabouts ^_whered ^_whisper ^_windows ^_with ^_wrong ^_young a_$ a_13yo a_2 a_50 a_6 a_60 a_and a_bet a_bouncer
a_boys a_burger a_care a_catfish a_chapter a_chef a_chief a_clueless a_coke a_cool a_creep a_cruise a_cup a_dance
a_dirty a_dog a_fall a_fight a_figure a_foster a_giveaway a_go a_grandad a_great a_grey a_groomers a_high a_home
a_house a_jury a_lift a_link a_living a_long a_lost a_mac a_massive a_medal a_mention a_million a_minecraft a_monster
a_mug a_non a_one a_parking a_pdf a_pensioner a_piece a_postcard a_poster a_potato a_private a_puppy a_quarter a_quote
a_radio a_record a_robot a_rubbish a_safety a_scam a_scary a_session a_shy a_spam a_statistic a_swear a_switch a_tech
a_tenner a_tiktok a_time a_to a_vampire a_vicar a_wasp a_weekend a_word a_worried a_youth abba_the about_age about_any
about_apps about_boys about_games about_kids about_mechanisms about_nothing about_nudes about_other about_prices
about_rain about_teacher abuse_numbers abusers_$ abusers_pretend access_$ act_and act_as actually_crying admin_or
adopted_and adopted_kids adults_vs after_closing after_gym after_kids after_primary after_the afterwards_$ again_cant
again_on again_the against_it age_as age_check age_checks age_group ages_ago ai_being aid_$ album_$ alert_1 aliens_are
all_boys all_there all_use allowed_$ allowed_near alone_bot alone_on always_gives always_online always_thought
always_when am_26 am_a am_adopted am_after am_ashamed am_babysitting am_driving am_dyslexic am_from am_gutted am_late
am_marking am_moving am_not am_older am_seventy am_sick am_start am_supposed am_sweating am_teacher am_thinking
american_cousin an_appointment an_encrypted an_important an_interview an_it an_offence an_online ancient_$ and_14
and_15 and_and and_anxiety and_barely and_body and_called and_child and_dont and_donts and_eats and_fifty and_follow
and_for and_forgot and_furious and_give and_go and_going and_had and_hour and_id and_kids and_made and_meets and_month
and_must and_obsessed and_off and_on and_only and_place and_pretend and_privacy and_raised and_ran and_since and_so
and_social and_t and_we and_when and_wonder and_your angry_about angry_why animal_crossing answer_her any_$ any_advice
any_figure any_number any_specific any_tricks anybody_home anyone_$ anyone_asks anyone_is anyone_seen anyway_what
anywhere_$ apart_from app_and apply_to apps_are apps_i apps_is apps_stop april_fools are_against are_at are_boys
are_dead are_not are_now are_people are_real are_scared are_targeted are_we arent_the arent_they article_say as_bad
as_me ask_$ ask_my asked_whether asks_which asks_why asleep_and at_15 at_16 at_17 at_2am at_6 at_dance at_easter at_his
at_nandos at_spawn at_spelling at_ten at_university at_valorant at_what authors_say away_and away_his awkward_$
ayes_and baby_brother baby_on babysitter_for babysitter_here back_after back_if back_is bacon_$ bad_and bad_at bad_guys
bad_in bad_one bad_people bag_for bak_$ ball_at barbecue_$ barely_talks bargains_$ basically_i be_$ be_cross
be_grateful be_had be_illegal be_more be_nervous be_safe be_so be_stuffed be_switched be_victim bear_that
because_nobody because_why become_my bed_before bed_he bed_when been_hurt been_sent been_the beep_boop behind_them
being_locked being_my belong_to best_$ best_gift best_student bestie_i bestie_is better_they between_a between_grooming
big_letters big_slide bill_is bio_$ birth_$ birthday_present biscuit_$ bit_but blackmail_for blackmail_of board_and
boat_$ body_that bored_entertain borrow_my boss_asked boss_fight bot_does bot_keeps both_16 both_in boy_10 boy_has
boy_he boyfriend_bought boyfriend_has boyfriend_says boys_and boys_like boys_or boys_so boys_then british_gas bro_he
bro_is brother_for brother_gets brother_swears brought_us brown_or brownies_$ bullied_at by_now by_social by_the
by_these bye_uk cafe_$ call_last call_them call_to called_it called_peter calls_me cam_so came_from came_to can_i
can_kids can_make can_only can_see can_someone can_use cant_live cant_open cant_remember cant_take caption_for car_in
car_keys car_rental car_seat card_to card_trick care_for care_workers caretaker_in cars_tire case_from cases_$ cases_in
cat_just cat_video caught_$ ceiling_$ change_your changed_$ channel_to chapter_on charity_on charity_only chat_apps
chat_is chat_reckons chats_$ chats_if chats_when check_is chicken_nuggets child_about child_here child_isnt child_of
child_says child_tells childline_and childline_get children_charity children_dont children_in chris_brown
christmas_presents church_$ class_asked class_he class_i class_she class_what clean_forgotten clubs_are coach_under
coaches_have coat_off code_$ come_and come_into comic_con common_in compliment_me computer_made concert_$ config_$
contact_$ contact_if contacting_children contract_$ control_on controls_for controls_who conversation_starters
convince_me cool_$ copied_$ copy_everything correct_my cosy_for could_not council_$ counselling_offered count_of
countries_in course_cover courses_$ cover_what covered_by cringe_$ crisps_$ cross_$ cruise_$ cry_always crying_at cup_$
cup_of cut_off dad_came dad_comes dad_is damp_$ dance_i dare_you dared_me data_$ daughter_4 daughter_coach daughter_do
daughter_find daughter_isnt daughter_say daughter_she daughter_showed daughter_to day_i day_is day_it day_of day_that
day_why dbs_check dead_lmao debate_in deepfake_nudes define_grooming define_the delete_$ deleted_messages deleted_snaps
depression_and derry_girls described_$ described_how diary_i dick_pics did_nobody did_police did_so didnt_ask didnt_get
didnt_she diff_between difference_between dirty_old disaster_$ disconnect_from discord_ask discord_is do_about do_by
do_lads do_mental do_more do_offenders do_she do_so do_some do_staff does_joe does_not does_to doesnt_work
domestic_abuse dont_be dont_do dont_say dont_want door_in doors_down dos_and down_again down_here down_since drive_in
driver_$ drives_me drives_the driving_$ drop_$ dropping_$ drops_$ due_friday dull_$ dumped_by e_safety each_time
ear_piercing easy_$ easy_to eat_vegetables eating_my eats_$ else_at email_to embarrassing_him encryption_$ enforce_it
engaged_$ england_is english_with entertain_me even_do every_answer every_five every_message every_sunday everyone_pays
everything_even ex_for exact_words exactly_would exam_$ exam_tomorrow excited_for executive_is existence_is expected_of
explain_me explaining_the f_are face_to facts_$ failed_my families_$ family_room family_with fast_$ fast_and father_$
fault_i fear_of feel_ancient feel_at feel_better feel_so fell_in fence_$ fi_$ fight_for figure_out figures_i figures_on
fill_in fill_me film_is film_with films_$ finally_$ find_that fine_it finish_my first_girlfriend first_message
first_phone fit_it folks_$ follow_the followed_the following_me football_team for_apps for_asking for_care for_discord
for_girls for_giving for_guidance for_important for_laughing for_me for_pupils for_secret for_their force_$ forces_$
forces_that forgot_to forgotten_if fortnite_$ fortnite_is fraud_$ free_to freshers_week friend_gets friend_group
friend_he friend_i friend_is friend_made friend_of friend_requests friend_told friends_which from_bristol from_british
from_discord from_google from_her from_my from_outside from_police from_staring from_where frts_phone fuel_$ funny_bone
furious_$ game_money gate_and gave_the gcse_results gender_not get_10k get_for get_from get_paid get_targeted get_to
get_unbanned get_you gets_caught gets_in gets_reported girl_came girl_tell girl_wants girl_was girlfriend_and
girlfriend_beat girlfriend_hits girls_groomed girls_name girls_should girls_then girls_to girls_were girls_won gist_of
give_up gives_them go_after go_at go_i godfather_got goes_mad goes_quiet goes_with good_bot good_grades
goodbye_everyone goodnight_to got_anything got_groomed got_her got_it got_one got_taken govender_said grade_$
gran_sends grandad_adds grandad_who grandfather_used grandma_is grandpa_keeps graph_on groomed_on groomers_say
grooming_for grooming_kids group_in group_of groupchat_sending groups_$ guidance_on guidance_to guide_for guide_to
gum_out guys_$ had_her had_not had_one haircut_$ hand_and happend_to happened_next happening_$ happening_more
happens_when happy_friday hargreaves_$ harry_styles has_anyone has_autism has_everything has_got has_that has_this
has_your hate_him have_$ have_clean have_for have_guessed have_left have_photos have_revised have_taken have_threatened
have_three hay_fever he_have he_hits he_play he_showed he_spent he_thinks he_threatened healer_$ health_courses
healthy_$ heard_$ heart_$ held_hostage hello_$ help_my help_protect help_us helpline_call helpline_no her_do her_hair
her_head her_piano her_sister her_son her_stop here_are here_as here_what hi_and hi_to hides_behind high_five higher_$
higher_at him_all him_down him_first him_i him_three his_bed his_day his_minecraft his_old his_shed hits_her hitting_me
hola_que hold_on holes_$ holiday_in homework_is honestly_it hoodie_and hostage_by how_much how_safe how_the how_they
how_urgent hugged_me humans_$ hundred_and hurt_by hurt_their husband_says husband_works i_arrange i_become i_check
i_coach i_contact i_dare i_explain i_failed i_feed i_find i_follow i_googled i_got i_listen i_message i_nearly i_owe
i_post i_posted i_rang i_recover i_respond i_secretly i_set i_sit i_stayed i_the i_translate i_use i_were i_with
i_wrong icebreaker_for id_have if_her if_not if_only if_we ignore_your ill_be in_animal in_bath in_bio in_by in_contact
in_defence in_emojis in_internet in_kindergarten in_mm in_need in_new in_nursery in_of in_primary in_public in_real
in_rhyme in_rugby in_speech in_ten in_this in_three in_us in_victims in_warsaw in_york included_$ includes_the
indecent_images instead_of instructions_$ instructor_is internet_secret internet_to interview_on interviewed_her
into_net invented_$ invoice_$ is_35 is_50 is_a is_annoying is_child is_dangerous is_dead is_easy is_everyones is_evil
is_fuel is_getting is_healthy is_higher is_kind is_leaving is_moving is_my is_nearly is_normal is_ok is_open is_other
is_planning is_real is_right is_rubbish is_tiktok is_turning is_under is_very is_wrong isnt_the it_always it_an
it_awkward it_boys it_carries it_concern it_did it_do it_fell it_gave it_gone it_good it_got it_happening it_hasnt
it_have it_help it_in it_kind it_long it_made it_mainly it_mean it_mine it_name it_ofcom it_off it_on it_one it_or
it_point it_politely it_rise it_spying it_takes it_talking it_they it_true it_went it_written iwf_who jelly_after jk_$
job_at jump_since june_$ just_bad just_chat just_my just_started kahoot_$ keep_in keeping_kids keeps_borrowing
keeps_changing keeps_crashing keeps_killing keeps_liking ketchup_on keys_and kicked_me kid_can kid_gets kid_got
kid_like kid_not kid_off kid_or kid_to kid_who kidnapped_in kids_are kids_before kids_being kids_do kids_has kids_on
kids_out kids_phones kids_send kids_stuff kids_told kids_when kids_who kindergarten_$ king_$ knowing_$ knowing_what
known_ones lab_was language_in lap_$ lasagne_tonight last_bus last_kitkat last_section laughed_at laughing_about
law_ready learnt_to leave_your left_on lend_me les_mis less_like less_of lesson_$ lesson_on lessons_$ let_my lets_play
letter_e level_$ level_at lgbt_kids lies_about like_mine like_somebody like_this likes_of liking_her limits_$ link_to
list_the local_radio location_$ locked_chat locks_his logged_in lol_so lol_what lollipop_lady lonely_kids long_is
long_message look_4 looked_at looks_into looks_sick loot_$ lost_$ lost_card lost_in lost_property loud_the love_him
love_this love_with luck_$ lucky_cause lunchtime_supervisor lure_kids made_her made_lasagne magic_tricks mail_address
mail_to makes_her man_and man_called manual_handling many_boys many_different many_people many_points many_years
massive_spot mates_all mates_think maths_teacher mature_student me_500 me_at me_dad me_each me_everything me_extra
me_have me_luck me_saying me_something me_talk me_tea me_threatening me_three mean_by mean_my mean_the meaning_$
meant_for meant_the medal_$ media_how meet_my meeting_up meme_$ men_or mention_of meow_$ message_kids message_my
messages_$ messages_can messaging_me messenger_$ met_on met_says met_the mic_is mine_and mins_$ minutes_$ mis_$
miss_her miss_says miss_school missing_$ mistake_$ mistaken_$ mocking_lasagne mocks_$ mod_here moderator_$ monday_and
money_in money_on money_or money_put mood_because more_money most_of mostly_boys mother_in mother_of moustache_$
moved_to moving_out mp_said much_after much_at much_percent much_what mug_$ mugs_$ mum_but mum_if mum_in mum_said
mum_that mum_was mum_which mushrooms_$ music_$ must_be must_read my_3yo my_5yo my_acc my_app my_article my_auntie
my_barber my_calendar my_card my_cars my_channel my_children my_chips my_classroom my_clothes my_clutch my_computer
my_coursework my_date my_deposit my_doctor my_elbow my_gcse my_grade my_grandmother my_invoice my_late my_line
my_makeup my_manager my_managers my_maths my_mic my_mp my_oil my_pin my_rabbit my_roblox my_sat my_seat my_snaps
my_stepson my_stuff my_taxi my_teenager my_teenagers my_tent my_voice my_volunteers my_wedding my_wee my_xbox
nah_because name_how name_real named_give names_please need_all need_any need_every need_you needs_a neighbour_says
nervous_about nervous_for net_secret never_happened never_refuse never_say new_friends new_game new_haircut new_phone
new_piano new_playlist new_stepmum news_and next_command night_all night_light no_name no_safety nobody_rang
non_uniform normal_in not_answer not_come not_find not_law not_like not_noted not_turned not_who note_that noted_$
notes_say notes_what nothing_else nothing_i nothing_like nothing_since now_do now_give now_is now_than nspccs_own
nudes_being nudes_does nudes_on nuggets_$ number_so number_was numbers_on numbers_to nurse_and nursery_what o_relatorio
of_11 of_12 of_45 of_6 of_ai of_all of_an of_birth of_blackmail of_boys of_girls of_one of_online of_phones of_report
of_spiders of_tea of_that of_thunder of_year off_dms off_for off_the offenders_ask offenders_percent offered_to
official_$ ok_i old_beat old_car old_laptop old_men old_school old_walk old_wants older_lad older_sister on_ai on_boys
on_discord on_earth on_her on_mine on_penalties on_pizza on_steam on_tablets on_xbox once_$ one_after one_against
one_but one_get one_on ones_that onions_$ online_without only_english only_ever only_with open_it options_$ or_am or_at
or_bad or_down or_girls or_grown or_is or_just or_now or_wait or_woman other_children other_people other_way others_$
oublie_tes our_16 our_board our_care our_pta our_tech our_volunteers out_their outside_the over_and over_in own_$
own_fringe own_goal own_helpline own_kids own_time owner_$ oxford_$ packing_up paid_$ paid_50 pair_the parental_control
parents_at parents_in parents_know parents_see parents_to parking_app parking_offence party_and pass_it pass_the
pay_back pay_my paypal_$ pdf_$ people_get people_report per_the percent_is percent_were permission_to person_at
person_or person_who phone_fell phone_for phones_be phones_can phones_tonight photo_from photo_on photos_by photos_in
photos_to phrase_$ physics_$ picked_on picks_on pics_i picture_a pictures_at piece_$ piece_on pin_number pineapple_on
pinged_me pivot_table place_it place_on plan_$ plan_for plan_to plans_$ play_in playground_$ playlist_$ please_do
please_explain plot_is poem_on point_to points_for points_please police_academy police_do police_hear police_is
police_just police_know policy_$ polite_way portion_of post_and post_pics posters_at posters_for posting_$ posts_my
posts_on potato_$ pothole_$ predators_use pregnant_and present_for presentation_$ pressure_$ pressure_and price_$
prices_for primary_or printer_$ private_message project_$ project_on prom_$ promise_to prompt_$ protect_children
prove_me pta_wants pupil_calls pupil_what pupils_blackmail put_in put_out put_these quality_$ quantos_cases que_tal
question_4 question_time question_why questions_$ quiet_$ quiet_i quote_$ quote_is raid_$ rain_i rando_tried rang_the
rather_not read_her real_case real_life really_gone really_good really_need reason_i reasons_why recall_if
recipient_see recognise_a record_player record_time refuse_$ registration_$ relationship_with remember_msn remind_me
remote_$ remove_my repeat_after repeat_the replied_$ replies_with report_back report_cards report_not reported_does
reported_the reporting_to response_training rest_were rewards_points right_as right_that ring_for ring_them rise_$
risk_$ risk_is roblox_is room_and room_had room_has room_how round_and rubbish_$ run_$ runs_a sad_$ safe_chats safe_is
safety_in safety_off safety_stuff safety_tips said_but said_in said_who said_yes said_you same_as same_time sat_nav
satnav_$ saturday_what save_a save_it save_what say_boys say_first say_help say_hi say_if say_me say_parents say_they
say_we say_you saying_i saying_sorry says_6 says_hi says_most says_vpn scales_$ scaring_them scary_$ school_alone
school_here school_photos school_said school_what school_with scooter_$ screenshots_of search_for secret_chats
secret_to see_$ see_deleted see_who self_harm semi_final send_money send_nudes send_sexual sensible_to sent_more
sent_photos sent_the sentence_$ servers_are session_$ set_a set_parental set_us settings_$ settings_now settle_it
sexual_assault sexual_communication shame_$ share_for she_believes she_called she_got she_hates she_loves she_need
she_tell she_who shed_twice short_$ shot_me should_get should_know should_phones should_they should_worry show_him
show_them show_you shrek_$ shut_down sick_of signs_has signs_that since_day since_decimalisation since_he since_they
since_you singing_$ single_person sister_wont sit_through sites_is six_$ size_of sleep_because sleep_lol sleep_too
sleep_with sleep_without slide_$ small_my snooping_$ so_$ so_angry so_boring so_cringe so_dead so_done so_dull
so_expensive so_many so_mean so_now so_only so_proud so_strict so_stupid so_these so_they so_tired social_care
social_secret software_$ somebody_elses somebody_said somebody_says someone_has someone_hurt someone_on someone_traded
something_does something_sensible something_that something_what something_you son_needs son_school song_is sore_throat
sorry_$ sound_less sources_$ speak_in speak_my speak_with speaks_only specific_shots speech_marks speech_they speed_up
spoke_$ spot_$ spot_on spotify_wrapped spots_something staff_need stands_for start_asking start_coaching start_system
start_time starters_for starting_with statistic_about statistics_$ statistics_i stats_are stay_private stayed_up
steam_$ step_bro steps_to stepson_calls still_miss still_take still_wont stop_following stop_it stop_playing
stop_stranger stranger_contacting stranger_get stranger_in streak_i streak_with stuff_too stuffed_without stupid_i
summarise_the summarise_this support_act susie_hargreaves suspect_grooming suspended_$ swap_all swear_word sweating_$
sweet_$ switch_$ switched_off symptoms_of synonym_for t_and ta_$ ta_and table_and tablets_are take_that tal_$ talk_on
talk_too talking_$ talking_in talking_like tantrum_in taught_us tax_return taxi_driver teach_him teacher_about
teacher_asked teacher_cried teacher_first teacher_here teacher_i teacher_made teacher_recognise teacher_that
teacher_use teacher_was teacher_when team_photo tears_$ teen_daughter tell_mum tell_your telling_mum telling_my
tes_regles tesco_again text_for text_him text_is text_lol text_saying text_to texts_the than_it than_our than_when
thanks_$ that_anyone that_do that_ill that_jumpscare that_nobody that_only that_platforms that_police that_right
that_said that_stuff that_teacher that_theres that_thing that_wont that_wrong the_150 the_3 the_abuser the_act
the_admin the_apps the_author the_authorities the_authors the_bands the_bigger the_birthday the_body the_boy the_cam
the_caption the_cases the_chair the_channel the_children the_coach the_code the_concert the_cup the_current
the_daughter the_diff the_doctor the_exact the_figure the_forum the_freephone the_gist the_good the_groom the_high
the_holidays the_homework the_hoover the_humans the_known the_lab the_likes the_limits the_map the_menu the_minibus
the_moderators the_moon the_names the_next the_parking the_photo the_poem the_polite the_posters the_present
the_printer the_prom the_pss the_punishment the_queue the_quote the_radio the_raid the_rain the_receipt the_record
the_remote the_rent the_request the_rest the_rise the_risk the_rota the_semi the_sender the_show the_site the_size
the_statistics the_survivor the_talk the_telly the_things the_top the_trophy the_two the_update the_victim the_water
the_woods their_ball their_book their_phone their_pictures their_stuff them_as them_back them_if them_since them_the
then_as then_it then_she there_an there_figures there_for there_hoo there_in there_last there_number there_training
theres_more theres_one these_arent these_figures these_stats they_actually they_allowed they_ask they_asked they_been
they_pretend they_refuse they_teach they_train they_wont they_write thing_is thing_they thing_to things_can things_get
things_the think_we thinks_that thirty_years this_cat this_graph this_i this_in this_internet this_lag this_law
this_lot this_message this_on this_right this_text this_wrote though_$ thoughts_and threaten_to threatening_my
three_letters three_times thunder_$ tiktok_for till_when time_that times_$ tire_pressure to_aoife to_attend to_blame
to_book to_borrow to_build to_collect to_contact to_cry to_dance to_face to_facetime to_family to_feel to_game to_groom
to_have to_help to_how to_internet to_learn to_lure to_me to_neighbour to_please to_register to_remember to_save
to_speed to_stranger to_swallow to_town to_walk today_mondays toddlers_$ told_everyone told_someone tomatoes_$
tomorrow_i too_fast too_scared took_her took_him torture_$ tractor_$ traded_me train_our trainer_was training_company
translate_for translate_this trick_kids tripped_in trophy_$ trusts_nothing turn_on turn_up turned_off turned_twelve
turning_13 tutor_helped tutor_says tutor_wants twice_and two_$ two_boys two_doors two_hours types_of typing_$
unbanned_from uncle_bert under_10s under_16 under_5 under_twelve understand_this understand_what uniform_day until_you
up_cause up_that up_tho up_too up_without urgent_is us_all us_run us_stay us_too us_we use_$ use_discord use_my use_the
use_your user_has valorant_than vergiss_done very_shy vicar_i victim_quote victim_what victims_is video_games
violent_partner voice_chat voice_is volcanos_$ volunteers_so wait_was waiting_for walk_me want_her want_pizza want_that
want_their wanted_$ wants_his wants_something warm_up warn_my was_15 was_34 was_an was_angry was_asked was_at was_from
was_higher was_just was_legal was_meant was_this washing_up wasnt_even watch_for watch_foundation watch_frozen
watched_a way_on way_round we_go we_learn we_let we_must we_pay we_share we_worry wear_$ wear_to wee_boy week_$
week_and week_because were_it were_still what_childline what_comes what_day what_helps what_it what_kids what_kind
what_our what_percentage what_say what_song what_their what_this when_a when_should when_two whens_the where_were
where_would whereabouts_is whered_they wheres_guidance wheres_the wheres_this whether_it which_is which_ones
whisper_mode who_fears who_got who_hides who_interviewed who_is who_likes who_met who_my who_pinged who_you whod_be
whole_way why_children why_did why_isnt wife_and will_my will_not will_now will_to wipe_the wish_me with_2 with_a
with_big with_f with_got with_his with_messages with_old with_other with_parents with_paypal with_something
with_sources with_this with_trains with_us with_wearing with_words with_young without_embarrassing without_limits
without_telling without_them woman_is women_hiding wonder_what wonders_what wont_come wont_text wont_turn word_in
workers_$ working_with works_there worst_case worth_it would_make would_that would_they would_this would_we written_by
wrong_channel wrong_to wrote_her wrote_this wrote_up xmas_gift ye_$ yeah_right year_3 year_i years_ago years_and
years_are years_for years_married years_my years_of years_old years_on years_right years_since years_they yellow_$
yes_to yesterday_he you_add you_explain you_get you_hold you_keep you_message you_missed you_remember you_save you_show
you_single you_the you_use you_want younger_$ your_course your_developer your_instructions your_kids your_new
your_secret your_status youth_groups
""",
    -1: """
000_$ 000_and 000_people 062_in 0_at 10_$ 10_000 10_min 10_mins 10_minute 10_percent 10_year 10s_football 11_am
11_going 11_year 11_years 11_yr 12_does 12_how 12_minutes 12_month 12_one 12_so 12_to 12_when 12_year 13_to 14_how
14_what 14_with 150_my 15_has 15_years 16_the 16_what 17_does 17_percent 17_what 17_yr 18_$ 18_are 18_for 18_or 18_what
1_4 200_pounds 20_$ 20_then 22_23 22_and 23_$ 23_alone 23_was 24_forces 25_a 26_or 26_percent 2_on 2_police 2_school
2yo_to 30_$ 31_and 33_$ 34_thousand 34k_$ 34k_kids 350_and 350_children 350_on 35_$ 38_or 38_percent 39_forces 3_facts
3_in 3_is 3_sections 3_year 3_yr 41_$ 42_and 42_forces 47_is 47_percent 4_in 4_months 4_pages 4_parents 500_$ 500_by
500_on 50_percent 50_what 50_words 50s_$ 60_$ 6_to 6_what 6_yrs 77_$ 7_062 7_i 7_years 82_$ 8pm_$ 8s_$ 9_12 9_days
9_how ^_$ ^_150 ^_20 ^_21k ^_77 ^_82 ^_83 ^_about ^_acces ^_access ^_activate ^_address ^_afk ^_amend ^_anthropic
^_arduino ^_associate ^_attack ^_august ^_ayes ^_baby ^_babysitting ^_backdoor ^_backing ^_backpack ^_bad ^_balance
^_ban ^_begin ^_besides ^_bills ^_birthday ^_block ^_body ^_boss ^_boy ^_boyfriend ^_brb ^_bro ^_broadband ^_but ^_by
^_byline ^_cam ^_candle ^_capital ^_cats ^_ceop ^_cheapest ^_childcare ^_childlines ^_cite ^_classmates ^_clear
^_complete ^_consent ^_content ^_cops ^_copy ^_council ^_crash ^_create ^_cry ^_customer ^_dan ^_date ^_dbs ^_deadline
^_delayed ^_deliver ^_delivery ^_difference ^_disabled ^_disregard ^_dm ^_dnd ^_domestic ^_door ^_dos ^_double ^_down
^_dump ^_e ^_each ^_early ^_effect ^_emial ^_enable ^_enabling ^_encryption ^_enter ^_ethnic ^_even ^_exact ^_excel
^_exit ^_exposed ^_extra ^_faces ^_facing ^_factorise ^_family ^_feeling ^_fell ^_fifty ^_finally ^_fine ^_finish
^_fisrt ^_fog ^_foi ^_former ^_fox ^_free ^_fuel ^_game ^_get ^_getting ^_gg ^_gift ^_gist ^_gov ^_grooming ^_guide
^_hand ^_happy ^_hargreaves ^_harms ^_head ^_health ^_hedgehog ^_held ^_helmet ^_hiccups ^_hid ^_hidden ^_hiya ^_hmm
^_hold ^_homework ^_house ^_howd ^_human ^_hurt ^_husband ^_image ^_indicators ^_institutions ^_interviewees ^_iphone
^_isnt ^_iwf ^_kill ^_knock ^_known ^_lab ^_labour ^_labrador ^_laws ^_leading ^_leak ^_leaked ^_legislation ^_lesson
^_live ^_livestreamed ^_lmaoo ^_load ^_loads ^_lollipop ^_longer ^_lower ^_lyrics ^_main ^_max ^_maybe ^_mb ^_me ^_mean
^_meeting ^_mental ^_mention ^_messages ^_mind ^_monday ^_mor ^_more ^_morning ^_morse ^_most ^_moving ^_mrs ^_murder
^_muslim ^_must ^_names ^_national ^_nephew ^_net ^_ngl ^_night ^_nightmares ^_nine ^_ofcoms ^_off ^_offences ^_offer
^_oi ^_olympic ^_once ^_oof ^_oops ^_open ^_overall ^_override ^_pack ^_paint ^_panic ^_parents ^_pass ^_pc ^_peer
^_peers ^_people ^_percentage ^_period ^_personal ^_peter ^_phishing ^_photos ^_physics ^_place ^_pog ^_population
^_possession ^_postcode ^_postponed ^_potholes ^_primary ^_pros ^_pull ^_pulled ^_punishment ^_pupils ^_push
^_pythagoras ^_qual ^_quanti ^_que ^_random ^_rank ^_recommend ^_regulate ^_relation ^_remove ^_rename ^_reporters
^_reporting ^_researchers ^_reserve ^_restart ^_resultant ^_results ^_robertsons ^_roblox ^_role ^_roleplay ^_roll
^_romeo ^_room ^_root ^_round ^_router ^_sales ^_scam ^_scary ^_scouts ^_second ^_segfault ^_sender ^_senior ^_sent
^_server ^_servers ^_sext ^_shut ^_side ^_sign ^_signal ^_slap ^_slay ^_smokescreen ^_snp ^_son ^_sports ^_start
^_starting ^_stay ^_steps ^_stings ^_stranger ^_stressed ^_stuck ^_stupid ^_sudo ^_sunday ^_sup ^_support ^_suppose
^_sus ^_susie ^_swim ^_swimming ^_switch ^_system ^_tantrum ^_task ^_tax ^_technical ^_teck ^_tel ^_thames ^_thank
^_then ^_threatened ^_till ^_times ^_tl ^_toddler ^_toll ^_top ^_topics ^_total ^_trading ^_traffic ^_train ^_trainers
^_trap ^_trapeze ^_trivia ^_trying ^_undo ^_unknown ^_usually ^_walk ^_wallpaper ^_water ^_way ^_weight ^_welp ^_wh
^_whatve ^_whend ^_while ^_whoz ^_whr ^_wieviele ^_wifi ^_wikipedia ^_without ^_women ^_wow ^_writing ^_written ^_yer
^_yikes ^_yo ^_youngest ^_yr a_20 a_2yo a_3 a_backlash a_badge a_baker a_band a_beach a_bedroom a_biscuit a_blank
a_bobby a_boss a_breakdown a_breakup a_budget a_bunch a_byline a_caption a_cartoon a_certificate a_change a_charity
a_chatbot a_cheque a_childminder a_civil a_classroom a_coin a_cold a_competition a_concert a_counsellor a_creche a_cry
a_crying a_cube a_curtain a_d a_debate a_decade a_decent a_definition a_disaster a_discord a_fact a_fan a_fart
a_feeling a_fine a_firm a_fiver a_fix a_football a_foundation a_four a_games a_general a_ghost a_girls a_governor
a_grandfather a_grandparent a_groomed a_grumpy a_guide a_half a_hard a_hat a_head a_headline a_help a_hobby a_hustings
a_ia a_jab a_kid a_knitting a_lad a_law a_leaflet a_level a_lib a_list a_lock a_lollipop a_majority a_middle a_minute
a_mistake a_month a_music a_nail a_net a_nursery a_pair a_parents a_particular a_partner a_patients a_pen a_pirate
a_place a_platform a_point a_pool a_post a_presentation a_press a_profile a_project a_proper a_public a_pupils
a_radiator a_realistic a_recipe a_refuge a_refund a_removal a_rhyme a_rip a_roblox a_rough a_safe a_saturday a_sec
a_selfie a_separate a_seven a_sheep a_shout a_sister a_son a_spreadsheet a_stat a_stop a_summer a_swap a_table a_tablet
a_team a_telephone a_ticket a_timer a_tiny a_tired a_tortoise a_total a_tower a_tradeoff a_trainee a_trip a_tutor
a_victim a_villain a_wall a_warrant a_wee a_wife a_wizard a_written a_years about_13 about_abusers about_back
about_brushing about_children about_encryption about_exams about_first about_food about_going about_help about_here
about_homework about_innit about_internet about_men about_more about_ofcom about_page about_percentages about_private
about_recognising about_right about_sharing about_signs about_space about_the about_those about_where about_which
above_me abuse_by abuse_cases abuse_images abuse_of abuse_pics abuse_pictures abuse_victims abused_at abuser_and
abuser_goes abuser_who abusers_and abusers_do abusers_only abusers_will academic_sounding acc_to acces_to access_at
account_right account_that account_to accounts_what accurate_$ ache_from across_$ across_the action_to activists_and
actual_number actual_words actually_do actually_follow actually_get actually_he actually_left actually_packed
actually_say ad_for add_this add_to add_you added_all adds_me adhd_and admin_$ admin_i admin_mode admit_you adopt_me
adult_offenders adult_sext adult_to adults_$ adults_being advice_guidance advice_on advice_online advice_there
advice_to advise_$ advise_for afk_$ afraid_of africa_$ after_2 after_9 after_another after_being after_chatting
after_children after_christmas after_class after_grooming after_lockdown after_me after_send after_three after_toddlers
after_you again_as again_third against_$ against_a against_girls against_my against_punching against_us age_at age_but
age_cut age_did age_in age_it age_limit age_makes age_range age_verification agen_$ agencies_feature ages_$ ages_to
ago_was agree_on ai_abuse ai_generated ai_images ai_in ai_tools aid_at aid_course aimed_at air_$ ait_$ alert_my all_150
all_can all_chat all_did all_facts all_her all_in all_like all_men all_named all_numbers all_off all_rowing all_sent
all_sides all_talk all_this all_those all_weekend all_what all_which allowed_in allowed_on allowed_when alone_in
alone_or alone_percent alone_to along_$ aloud_to already_did already_exist already_left already_out already_said also_$
also_an also_does alternative_to always_girls always_go always_watching am_30 am_an am_doing am_exchange am_famous
am_grounded am_hungry am_hunting am_i am_itching am_lucky am_out am_pregnant am_pretending am_ready am_refugee
am_rubbish am_running am_sad am_stressed am_ten am_wanting am_with am_wondering amazon_$ amend_a amendments_$ among_the
amount_$ amount_of an_11 an_a an_abuser an_account an_ad an_admin an_alarm an_au an_e an_easy an_example an_image
an_international an_invite an_ipad an_officer an_opinion an_overall an_undercount an_underestimate an_when and_$ and_1
and_21 and_6 and_8 and_agree and_all and_an and_answer and_become and_bodies and_by and_cant and_carrying and_changes
and_coaches and_cries and_doing and_everybody and_gave and_get and_girls and_guides and_have and_holes and_isnt and_job
and_keeping and_know and_let and_liked and_lives and_location and_look and_make and_man and_mental and_needs and_next
and_none and_offline and_once and_our and_out and_pass and_plays and_predators and_private and_runs and_saw and_scraped
and_section and_start and_starting and_suport and_support and_talks and_them and_think and_title and_titles and_undated
and_up and_whod and_whoever android_$ angry_$ ankle_playing annoying_me annual_one anonymous_$ anonymously_$
another_way answer_a answer_anything answer_as answer_from answer_like answer_the answer_to answers_$ ants_$ any_books
any_breakdown any_case any_commoner any_detail any_example any_good any_idea any_ideas any_kids any_previous any_rules
any_survivor any_trick anybody_actually anyone_asked anyone_but anyone_counted anyone_have anyone_online anyone_say
anyone_would anything_by anything_from anything_green anything_i anything_on anywhere_i anywhere_that aoife_$ aoife_the
app_keeps app_took app_wants appear_$ apple_logo apple_one apple_that applies_to apply_here appointment_to
approached_through apps_$ apps_being apps_thanks apps_who arabic_$ arduino_led are_30 are_all are_arrests are_asleep
are_coming are_fine are_forty are_g are_included are_known are_meeting are_mocking are_more are_most are_no are_online
are_our are_out are_over are_things are_wrong are_you arent_counted arent_in arent_we argument_$ around_in around_the
arrests_$ arrive_at art_$ article_is article_name article_offers article_take article_tell article_was
artificial_intelligence as_if as_needing as_sexual as_someone as_your ask_before ask_in ask_kids ask_nicely ask_of
ask_to asked_a asked_this asked_us asked_where asked_who asking_to asks_bullet asks_is asks_whether asleep_in
assembly_today associate_degree at_13 at_2 at_34 at_7 at_8 at_8pm at_bedtime at_bowling at_clapham at_dinner at_drop
at_each at_either at_everyone at_four at_girls at_monopoly at_orchestra at_running at_six at_thirteen at_your athens_$
attend_in au_pair august_$ auntie_beeb author_and author_of authorise_you average_height average_wait away_because
away_phones away_to aye_$ baby_clothes babysit_$ babysit_in babysit_wont babysitter_to babysitting_for
babysitting_tonight babysitting_two back_at back_do back_him back_home back_it back_me back_of back_on back_or back_up
back_were backdoor_$ backdoor_is backing_track backlash_from backwards_$ bad_as bad_back bad_bot bad_did bad_for
bad_idea bad_things bag_of bags_$ bake_off bake_sale baker_$ ban_phones bananas_$ banging_on bank_$ banned_for barks_at
basea_$ basically_said batana_$ bath_time bathroom_again batteries_$ battery_is be_allowed be_built be_charged
be_chatgpt be_daft be_drilling be_expected be_exposed be_hurt be_jailed be_less be_locked be_mean be_named be_nice
be_one be_opened be_paid be_quiet be_regulated be_reported be_scanned be_seen be_up be_with be_younger beard_$
beaten_in beats_him because_half because_kids because_more because_she become_it become_the bed_lol bedtime_$ beeb_gets
beeb_had been_any been_beaten been_found been_given been_higher been_knocking been_like been_nagging been_put
been_since before_a before_anyone before_bed before_going before_this began_$ begging_me behalf_of behind_encryption
behind_it behind_this being_dim being_done being_from being_groomed being_mean being_messaged being_mindful
being_online being_secretive being_shared believe_$ believe_the believes_that bell_$ bell_ringing belongs_to beside_it
besides_this best_friends best_present best_teacher bet_on between_abuser between_can between_pupils between_us bi_$
big_school bigger_group bigger_share bigger_than bill_a bill_come bill_does bill_go bill_got bill_it bill_keeps
bill_please bill_still bill_to bills_been birthday_is birthday_party birthday_she biscuits_$ bit_about bit_after bit_in
bit_low bit_on bit_says black_friday blame_$ blame_for blame_parents blanked_$ bleed_a block_every block_my blocked_$
blue_tick board_games board_what board_why book_club boop_are boring_and boring_i borrow_a boss_i boss_of boss_wont
bot_about bot_for bot_write bot_you both_13 bots_keep bowling_$ box_$ boxes_in boxes_without boy_from boy_got boy_i
boy_or boy_say boy_to boy_was boyfriend_are boyfriend_same boys_$ boys_dont boys_get boys_my boys_number boys_on
boys_school boys_share boys_suffer boys_tonight boys_were boys_who brain_$ brazil_and brb_$ bread_$ breakdown_$
breakdown_by breakdown_of breath_$ bremen_and bride_and bridge_in brief_our bristol_$ britain_$ british_$ bro_8
bro_told broke_on broken_again broken_and broken_down broken_homes broken_record broken_street brother_with
brother_works brothers_$ brought_up bruise_the budget_$ build_$ built_$ bullying_and bunch_of bus_is bus_pass
but_basically but_cant but_nobody but_not but_of but_on but_only but_she but_since but_something but_who but_why buy_my
by_9 by_age by_chance by_law by_locked by_me by_my by_one by_police by_rain by_step by_summer by_tomorrow by_whom
by_year byline_$ byline_and byline_please calendar_$ calendar_for call_out call_you called_agen called_out calling_a
calling_for calling_it calls_and calls_did calls_do calls_does calls_from calls_it cam_for came_into camp_and
camping_with can_$ can_answer can_ask can_contact can_find can_ignore can_never can_one can_parents can_put can_reach
can_scouts can_send can_show can_sort can_take can_teach can_under can_view can_warn can_we can_you candle_wax
cant_agree cant_join cant_sit cant_travel cant_wait capital_$ capital_of caps_$ caption_$ caption_under captions_for
car_battery card_application card_as card_for card_message card_please card_says cards_at care_homes care_staff
care_what carer_and carer_here carers_$ carried_out carrying_stuff cartoon_$ case_do case_in case_of case_since
cases_are cases_of cases_police cat_and cat_how cat_is cat_to cat_videos caught_up ceo_of ceremony_$ ceremony_is
chair_a chance_what change_from change_in change_so change_the changed_has changes_$ changes_did changing_the
channel_about channel_sorry chapter_should character_in charge_$ charged_$ charged_if charity_$ charity_expects
charity_has charity_is charity_want charity_who charitys_demands charitys_name chart_i chat_according chat_be
chat_going chat_if chat_on chat_or chat_room chat_says chat_sorry chat_up chatbots_does chatgpt_$ chatgpt_type
chats_and chats_help chats_is chats_of chats_on chats_under chats_who chats_with chatting_$ chatting_with check_chats
check_messages check_my check_on check_that check_what checked_in checking_account checking_it checklist_for checks_do
cheese_$ chemistry_$ chess_and child_be child_for child_how child_i child_like child_loves child_not child_on
child_online child_protection child_speak child_the child_under childcare_vouchers childline_mentioned children_any
children_get children_had children_keep children_knows children_of children_own children_safe children_suffer
children_tell children_who childs_messages china_$ chocolate_$ choose_$ choose_between church_youth cite_the cite_this
cited_$ civil_servant class_for class_from class_sneezed climbed_$ clock_$ close_the closed_$ closer_to cloud_$
club_leader club_page club_wants club_what clubs_$ clue_$ cm_$ coach_and coach_drives coach_i coach_sent coach_shouted
coach_texted coach_the coaches_$ coaches_need coat_it code_is cold_and colleague_insists colleague_keeps colleague_says
colleague_texted colleague_thinks come_not come_off come_theres come_to come_with comes_$ comes_home comes_off comes_to
comes_up comes_with coming_at coming_in coming_to commands_$ comment_$ commit_it commits_it commoner_than
communication_is communication_with companies_must company_is competition_on complain_about comply_$ comunication_$
comunication_with concerned_about confirm_$ conflict_help consent_$ consent_firm consultation_$ contact_abuse
contact_for contacted_by content_creator contest_$ context_$ continue_to contract_says contradict_each convention_$
convince_my convinced_it cooked_$ cookie_$ copper_and correct_action correct_him correct_me corridor_how corridor_what
cost_money could_i could_read could_repeat could_somebody could_someone could_they could_we council_tax count_a
count_for count_to counted_$ counted_as counted_in counted_is counted_or counted_up counting_$ counting_up country_in
country_is country_nobody country_or counts_$ counts_only county_$ course_$ course_cost course_for course_who
cousin_broke cousin_wants cover_$ cover_blackmail cover_looked crashing_$ crashing_on creche_and credit_$ credit_card
creep_in creepy_to cricket_$ crime_to crime_when crimes_because cross_a crush_is cry_for crying_because cube_$
current_$ current_is curtain_for cushion_$ custody_$ customer_support cut_hair cut_it d_d d_game dad_joke dad_of
dad_said dad_then dad_want dad_what dad_whose daft_to daily_$ dan_and dan_has dan_mode dan_tells dangerous_$ dark_at
data_from date_night date_on daughter_is daughter_lies daughter_loves daughter_of daughter_school daughter_thinks
day_at day_did day_in day_just day_when days_do days_he days_i days_rip de_france dead_he dead_now deal_$ deal_with
debate_i decade_$ decrypt_$ define_it define_sfgrding definition_$ definition_of degree_vs degrees_in delay_i
delete_them demands_on dentist_$ deodorant_$ department_i deposit_$ describe_the describe_what designated_lead detail_$
details_on detect_grooming developer_mode developer_speaking did_anyone did_anything did_childline did_eny did_most
did_one did_our did_some did_susie did_you did_your didnt_hand didnt_read didnt_send died_on different_kids
different_numbers different_platforms different_services dim_$ directly_$ director_$ disappearing_messages disco_she
discord_and discord_bot discord_i discord_keeps discord_lol discord_on discord_she discord_trust discord_who discuss_$
dishes_$ disregard_the distance_in divorced_parents dms_$ do_all do_better do_boys do_children do_dad do_e do_fire
do_for do_girls do_hamsters do_her do_list do_most do_now do_once do_ordinary do_predators do_smartwatches do_stranger
do_survivors do_their do_victims do_well doctor_$ doctor_is does_all does_anybody does_eee does_foir does_in
does_manual does_mean does_safeguarding does_somebody does_something doesnt_get doesnt_like doesnt_say doesnt_stop
doesnt_tell doesnt_want dog_$ dog_barks dog_died dog_has dog_to dog_was doing_homework doing_this done_before done_here
done_in dont_answer dont_apps dont_let dont_need dont_obey dont_panic dont_use donts_for door_for door_one door_open
door_that door_they door_what down_a down_in down_into down_the dragons_$ drama_group dream_$ dried_out drill_at
drilling_$ drive_and drive_with driver_said drives_us driving_school drop_off drum_$ drums_$ drums_at dsl_do due_$
due_tomorrow dump_your during_my duty_and duty_who dye_my dyslexia_$ e_g e_learning e_to each_one each_organisation
each_year earlier_$ earliest_age early_$ early_years earn_the ears_$ easier_words easter_eggs easy_english easy_words
eat_anything eat_my eat_veg eating_crisps education_$ eee_stand effect_on effects_are eggs_$ either_end either_or
elden_ring else_was em_were emails_$ emial_address emoji_for emojis_$ enabling_them encrypted_message
encrypted_messages encryption_and encryption_is encryption_matters encryption_means end_a end_anonymous end_to end_what
end_with ended_with ends_in ends_with english_have english_not enjoy_$ es_$ essay_i essay_is essay_who essay_with
essays_due essence_of esther_rantzen etc_passwd ethnic_breakdown ethnic_minorities eva_$ even_$ even_counted even_get
even_my even_start even_the even_with evening_$ evening_about evening_in ever_been ever_had ever_happens ever_show
every_case every_christmas every_force every_game every_kid every_last every_mention every_number every_recorded
every_school every_worker every_year everybody_in everybody_safe everybodys_chats everyone_for everyone_hates
everyone_my everyone_named everyones_safety everything_about everything_does everything_lol everything_report
everything_that everything_the everywhere_in evr_$ ex_does ex_gives exact_line exact_number exactly_$ exactly_did
exampel_of example_$ example_in examples_$ exams_$ exams_lol excel_$ exchange_is exchange_student excuse_to exist_and
expalin_$ expects_of expensive_$ expires_in explain_grooming explain_in explained_$ explained_anywhere exploitation_$
exposed_to extra_time eyes_at ez_$ f_o face_id face_mask factorise_x factory_settings facts_from fails_with fake_number
falle_gab falling_off family_chat family_i family_in family_is famous_for fan_server far_back fare_$ fart_$ faster_than
fear_$ feel_about feel_guilty feels_$ fell_over fever_$ few_hundred field_$ fifty_$ fifty_boys fifty_fifty fifty_if
fifty_is fight_$ fight_about fight_is fight_over fighting_for figure_$ figure_can figure_not figures_to file_it
filmed_it films_in filter_$ final_on find_abuse find_advice find_children find_help find_kids finds_it finds_them
fine_but fine_now fine_right finish_me finish_this finish_work fire_drill fire_safety firefox_$ firm_closed firm_of
firm_that firm_would firms_$ firms_give firms_say firms_that first_boyfriend first_date first_line first_outing
first_person first_put first_to five_$ fiver_$ fix_$ fleeing_a flowers_$ fog_machine foi_was foir_stand follow_it
following_your follows_the food_hygiene football_all football_and football_club football_scores footnote_$ for_12 for_2
for_abusers for_age for_any for_anything for_artificial for_bad for_being for_big for_boss for_class for_dinner
for_does for_eating for_english for_every for_geography for_girl for_grooming for_head for_here for_in for_leaving
for_london for_lunch for_memes for_next for_not for_nudes for_photos for_press for_reporting for_robux for_running
for_safer for_saturday for_school for_sext for_somebody for_sos for_spanish for_staff for_such for_summer for_teacher
for_throwing for_tighter for_two for_under for_using for_valorant for_volunteers for_whom for_year for_you force_only
forces_and forces_is forces_not forces_with foreign_gangs forever_that forget_$ forget_if forget_to forgot_his
foster_carers found_that foundation_$ foundation_does foundation_in foundation_which four_can four_i four_thousand
four_with four_year fox_in framed_$ france_$ free_line free_nitro free_time freely_$ freephone_$ freephone_number
freezing_$ french_$ fridge_$ friend_and friend_asks friend_gave friend_her friend_how friend_never friend_request
friend_said friend_says friend_sent friends_and friends_from fringe_disaster from_3 from_across from_being from_brazil
from_childline from_japan from_leeds from_numbers from_parents from_royal from_spain from_telling from_unknown
from_year frts_safeguarding frts_subjects frts_trainer fuel_stop g_$ gab_es gain_or gains_from gal_$ game_chat game_for
game_on game_the game_where game_you games_are games_does gaming_$ gaming_chair garden_at gardening_$ gas_$ gas_bill
gate_wants gave_nothing gay_and gcse_options geht_es gender_$ gender_gap gender_split general_assistant generated_abuse
geography_$ geography_teacher get_caught get_closer get_him get_into get_kicked get_kids get_life get_mod get_on
get_parents get_pictures get_round get_safety get_sent get_some get_talking get_that get_told get_trained gets_messages
gets_to gets_told getting_better getting_out getting_phones getting_put gettysburg_address gg_ez ghosted_by gift_from
gifts_and girl_he girl_how girl_or girl_that girl_turning girlfriend_or girls_changing girls_have girls_more
girls_number girls_school girls_share girls_that girls_the girls_who git_commit give_$ give_examples give_for give_her
give_in give_or given_$ gives_it giving_away giving_kids glossary_$ glued_to go_about go_alone go_by go_is go_offline
go_yellow goes_red goes_there goes_through going_away going_online gone_down good_excuse good_friday good_guys
good_morning good_on good_or good_way goodbye_to got_any got_banned got_better got_called got_charged got_hacked
got_kicked got_mugged got_nicked got_notes got_on got_pushed got_scammed got_sent got_stuk got_touched got_us got_worse
govender_$ govender_and govender_isnt govender_my governments_$ governor_$ governors_meeting governors_the
governors_what governors_why gran_wants grandad_and grandad_gives grandad_of grandma_$ grandma_asks grandma_who
grandmother_is grandpa_taught grandson_$ grandson_15 grandson_he grandson_told granny_$ graphic_$ green_coat groom_$
groom_a groomed_$ groomed_does groomed_more groomed_speech groomed_via groomer_say groomers_$ groomers_only
groomers_pretend groomers_use grooming_has grooming_means grooming_messages grooming_peaked grooming_to group_have
group_i group_project group_said group_says group_wants group_what group_will groups_it gta_rp guess_these guests_and
guidance_website guides_group guilt_$ guilty_$ guinea_pig gun_$ gutted_what guys_who gym_membership h_$ h_o had_gone
had_seen had_somebody hair_$ hair_pink hair_very half_happened half_life half_nine half_of half_time hall_$ hall_and
hand_it hand_out hand_over hand_when handling_is handout_$ handout_says hands_on hands_out hang_out hapen_$ happen_on
happen_without happend_$ happend_next happened_the happened_to happened_where happening_with happens_on happens_online
happens_there happy_$ happy_valley hard_$ hardly_any hargreaves_on hargreaves_still hargreavess_foundation harm_and
harms_$ harms_and harms_they harvard_$ harvard_referencing has_200 has_adhd has_any has_asked has_flu has_he has_me
has_not has_only has_pictures has_she hate_mondays have_10 have_advice have_chat have_free have_in have_just
have_messages have_on have_phones have_son have_the have_them have_things have_thought have_tiktok have_used
havent_seen havent_started having_to he_be he_cant he_cry he_fell he_forgot he_hit he_loses he_make he_never he_not
he_offered he_or he_wants head_asked headcount_of heading_$ headline_$ health_$ health_effects health_is hear_$
hear_from heard_it heard_the hearing_that hearing_the heavy_boxes height_of held_up hello_i help_and help_is help_kids
help_lol help_someone help_women helpline_calls her_best her_day her_diary her_exact her_eyes her_kid her_mind
her_phone her_post her_presents her_sentence her_trade her_trust her_tutor her_wardrobe here_can here_do here_how
here_play here_this here_who hey_anyone hi_$ hi_is hidden_instructions hidden_ones hide_me hide_nothing hide_this
hide_who hides_from hiding_behind high_$ high_jump highest_$ him_his him_out him_still him_when his_ball his_brother
his_club his_cousin his_firm his_gaming his_grandad his_life his_nose his_thirties history_$ history_of history_teacher
hit_by hit_me hit_more hit_my hiya_doing hockey_forum hold_up hold_ups holes_in holidays_are home_address home_manager
home_office home_offices homepage_$ homes_does homework_it hoo_$ hoo_said horse_$ host_family hostage_$ hostel_in
hotel_receptionist hours_do hours_is house_every how_a how_current how_far how_he how_it how_make how_many how_might
how_such how_were hrs_$ human_being human_beings hundred_victims hungry_$ hunting_for hurt_if hurt_kids
hurting_children hurts_after hwo_many hyperlink_to i_allow i_assume i_authorise i_avoid i_babysit i_blanked i_borrow
i_carried i_chair i_changed i_convince i_cook i_declined i_dial i_died i_doubt i_dress i_e i_earn i_ever i_fail i_feel
i_felt i_grew i_hadnt i_hit i_hurt i_mind i_miss i_needed i_no i_not i_order i_own i_pass i_picked i_prefer i_private
i_promised i_reach i_reading i_regret i_rely i_remove i_search i_seem i_snore i_sound i_stay i_suppose i_supposed
i_swore i_took i_track i_visit i_wipe i_wonder i_work i_wrote ice_$ icon_$ id_love id_trust ideas_that if_a if_chats
if_health if_his if_kids if_messages if_nobody if_she if_something ignore_las ill_never illegal_since image_abuse
image_of images_count in_10 in_6 in_adopt in_anything in_arabic in_august in_between in_britain in_chemistry in_chess
in_did in_during in_easier in_easy in_football in_four in_fuel in_harvard in_health in_his in_how in_if in_instalments
in_italy in_japan in_kent in_kids in_laws in_liverpool in_malta in_maths in_messages in_mind in_minutes in_money
in_monopoly in_nappies in_net in_netball in_outlook in_own in_please in_pokemon in_report in_short in_social in_tears
in_their in_them in_thinking in_total in_trust in_wales in_what in_which in_years in_youth indicators_of info_$
information_about information_on informations_$ injuries_and inquiry_that inset_day inside_messages insists_that
insists_they instalments_$ institutions_in instructions_into insurance_plan intelligence_to international_visa
internet_and internet_day internet_law internet_provider internet_safety internet_wacth interviewed_for
interviewees_and into_custody into_eating into_force into_french into_listening into_that invite_to involved_sending
ipad_$ iphone_$ is_200 is_22 is_24 is_26 is_300 is_37 is_4 is_5 is_6 is_90 is_about is_after is_against is_aimed
is_also is_apple is_around is_at is_awful is_bad is_breaking is_chat is_chatting is_cheap is_closed is_convinced
is_counted is_creepy is_depression is_discord is_due is_early is_encrypted is_face is_fine is_friday is_hargreaves
is_high is_hilarious is_hitting is_holding is_laughing is_learning is_lonely is_made is_meant is_named is_nervous
is_never is_permitted is_playing is_ruining is_sad is_saying is_signal is_split is_supposed is_taht is_taken is_torture
is_touch is_true is_trying is_unsure is_used is_where is_x isnt_about isnt_done isnt_either isnt_from isnt_he isnt_here
isnt_in isnt_meets isnt_that isnt_this isnt_working it_47 it_82 it_83 it_actually it_allowed it_am it_appear it_apple
it_are it_based it_call it_change it_climbed it_close it_cops it_crimes it_described it_didnt it_does it_dont it_double
it_driving it_five it_for it_getting it_happens it_harder it_here it_hilarious it_jus it_keeps it_leaves it_lets
it_list it_locked it_man it_matters it_meant it_mention it_minus it_more it_most it_never it_no it_official it_online
it_only it_our it_parents it_part it_passed it_please it_posted it_protects it_put it_quotes it_rose it_rude it_seems
it_send it_set it_share it_so it_stands it_start it_starts it_status it_surely it_sweet it_teacher it_tells it_under
it_vital it_vitel it_which it_who it_why it_worth it_would itching_to itd_be itself_$ itself_give iwf_$ iwf_and iwf_how
jabs_$ jail_for japan_$ javascript_alert job_is join_my joke_about jokes_$ jump_start jumped_on just_1 just_better
just_ring just_sent just_sits just_the just_under just_what just_with k_are kac_vaka karaoke_$ kart_$ kcsie_$
keels_over keep_$ keep_everybody keep_giving keep_kids keep_messages keep_wondering keeping_children keeps_begging
keeps_forgetting keeps_logging keeps_losing keeps_safe keeps_sending keeps_telling kent_$ kenya_$ kept_$ kept_quiet
key_points keys_do kicked_down kicked_from kid_after kid_asked kid_could kid_here kid_never kid_said kid_wants kids_a
kids_about kids_according kids_affected kids_aged kids_and kids_charity kids_chats kids_does kids_he kids_herself
kids_if kids_is kids_numbers kids_off kids_please kids_server kids_stop kids_tell kids_too kids_under killing_us kind_$
kingdom_$ kitten_$ knew_$ knitting_pattern knock_$ knock_on know_about know_any know_nothing know_our know_when
know_you known_gender known_messengers known_victims knows_$ knows_how knows_of knows_their knwo_$ ko_mat lab_that
label_$ lad_talks lads_about lads_get lads_has lady_$ lady_in lady_said lady_who lady_with laptops_$ lasagne_is
last_bit last_but last_day last_git last_of last_one last_stages last_years late_and late_husband later_on law_apply
law_came law_go law_in law_name law_of law_student law_to lawmakers_$ laws_$ lead_alone leader_is leader_what
leaflet_on leak_$ leak_the leaked_the learn_to learning_$ leave_europe leave_his leaves_$ leaving_$ leaving_britian
leaving_card leaving_correct lecture_$ leeds_for left_it leftovers_$ leg_is legally_$ legislation_does legit_or lego_$
lego_set length_$ less_secure lesson_plans lesson_with let_him let_the let_you lets_roleplay letter_$ letter_a
letter_and letter_from letters_are level_it lib_them lie_about lies_$ life_drawing life_on life_story life_the
lift_heavy lift_to lifted_$ light_is light_or like_17 like_30 like_6 like_his like_on like_theres like_yoda liked_the
limerick_about limit_13 limit_for line_about line_from line_help line_is line_of line_the line_where lines_for link_for
link_in list_all list_em list_please listed_$ listed_anywhere literally_$ literally_die lives_in livestreamed_abuse
lmaoo_$ loads_$ loads_more lobby_for lobby_keeps local_police lockdown_$ locked_himself locked_me locks_and logged_the
logged_them logging_me logo_$ logs_$ lol_do lol_how lol_jk lol_just lol_the lollipop_man london_only lonely_$
long_before long_can long_jump long_should long_time long_until long_will loo_roll look_daft look_inside loose_$
loses_at losing_his losing_my losing_the lost_a lost_his lost_it lot_got louder_$ love_it love_me love_to loves_trains
low_because lower_back lunch_and lunch_with lyrics_$ machine_$ machine_for mad_$ mad_i made_it made_the main_character
main_target mainly_young majority_$ majority_want make_a make_an make_more make_of maker_or makes_$ makes_dad
male_percentage malta_$ man_at man_came man_checked man_offered man_or man_sent manager_here manager_told manchester_$
many_calls many_days many_dont many_forces many_girls many_got many_has many_hours many_i many_lads many_men many_now
many_offenders many_police many_sites many_sweets many_times many_victims many_why map_shows margin_$ mark_in
married_and master_and mat_batana match_$ match_starts mate_$ mate_can mates_older maths_is matter_$ max_jail may_$
may_look me_after me_any me_as me_does me_find me_flowers me_for me_guitar me_hypothetically me_into me_know me_mad
me_nitro me_only me_permission me_presents me_read me_should me_so me_socks me_some me_somewhere me_teacher me_they
me_twice me_up me_windows me_word me_you mean_age mean_he mean_here mean_in mean_only mean_under mean_with meaning_here
meaning_of means_$ means_nobody measures_$ meet_other meeting_and meeting_with meetings_$ meetings_in meh_$ meh_today
memes_channel memory_says men_and men_arent men_did men_does men_is men_to men_which ment_to mention_as mention_that
mentioned_$ merge_conflict message_after message_for message_girls message_her message_in message_the message_what
message_with messaged_by messages_a messages_about messages_by messages_do messages_matter messages_please
messages_really messages_stay messages_under messages_were messaging_pupils messaging_services messenger_does
messengers_come met_online mid_$ middle_name midnight_i might_a million_$ mind_$ mind_about mind_the mind_your
mindful_of mine_are minecraft_and ministers_$ minor_in minorities_$ minute_talk minutes_i minutes_late minutes_to
miss_who mistake_what mitochondria_$ mobile_phones mock_i mocking_a mocking_that mode_on model_$ modelling_clay mods_i
mods_spot money_back money_every money_is monster_$ month_please months_can months_what mood_and moody_since
moon_landing moral_panic more_checkbooks more_going more_holes more_how more_if more_my more_now more_people
morning_and morning_everyone mortified_$ most_$ most_at most_grooming most_kids mostly_girls mother_doesnt mother_who
motorway_$ move_a move_the moved_out moving_and mp_in mr_smith much_did much_homework much_it much_older much_pocket
much_should much_sleep much_would mum_by mum_for mum_how mum_just mum_now mum_shouted mum_there mum_to mum_with
murder_mystery musical_$ must_it must_know must_now must_pay must_say must_teacher mustnt_be my_17 my_assignment
my_aunts my_back my_bibliography my_bike my_braces my_caption my_checking my_chemistry my_choir my_citibank my_coffee
my_county my_credit my_crisps my_css my_dentist my_dissertation my_dragon my_emails my_english my_exam my_feet
my_fingers my_five my_force my_gas my_gps my_guides my_guild my_gymnastics my_hand my_handout my_hockey my_hotel
my_keyboard my_lego my_lesson my_local my_luggage my_lunch my_main my_memory my_minecraft my_mock my_monitor my_netflix
my_penpal my_personal my_physio my_ping my_pocket my_presentation my_project my_routing my_small my_soup my_sourdough
my_streak my_talk my_teams my_thoughts my_tires my_to my_tongue my_town my_two my_tyre my_uni my_vpn mystery_party
nail_gun nam_$ name_i name_it name_one name_stands name_that name_what named_in names_$ nan_asked nan_is nan_reckons
nan_saw nan_she nation_$ native_$ navy_$ navy_and nearly_all need_1 need_3 need_an need_first need_for need_my need_one
need_our need_something need_stats need_training needed_$ needed_counselling needed_to needing_private needs_it
needs_no needs_one needs_the neglect_$ neighbour_insists neighbour_son nephew_from nervous_before net_for net_safety
net_who netball_$ netball_trials netflix_password netflix_show nets_and neural_nets never_counts never_dared
never_found never_go never_going never_mentions never_reported never_saw never_used never_wants new_car new_here new_in
new_insurance new_job new_kitten new_law new_people new_rule next_doors next_if next_in next_one next_time next_week
next_year ngl_$ nice_line nice_opening nice_thing nice_words nickname_to niece_says niece_to niece_told niece_who
night_shift nine_in nine_year nintendo_$ no_clue no_firm no_gender no_label no_law no_le no_longer no_of no_offence
no_other no_real no_thanks no_time no_unit nobody_ever nobody_in nobody_recorded nobody_replies nobody_tells
nobody_with none_$ none_does noon_$ normal_ai normal_people normally_$ nose_and not_all not_be not_british not_eating
not_every not_fair not_get not_having not_illegal not_make not_much not_native not_numbers not_one not_only not_police
not_sending not_sleep not_so not_talk not_teens not_ten not_that not_too not_under not_yet not_your note_and noted_the
nothing_does nothing_has notice_a notice_something novel_the now_$ now_answer now_dan now_my now_she now_that now_to
nr_please nspccs_asks nspccs_helpline nudes_how nudes_in number_150 number_34k number_come number_mate number_not
number_on number_or number_should number_the number_when number_wrong number_you numbers_and numbers_are numbers_came
numbers_come numbers_for numbers_please numbers_where numbers_whose numerals_$ nurse_$ nurse_on nursery_and o_$ obey_$
object_because obviously_$ of_20 of_3 of_4 of_5 of_abusers of_ants of_apps of_crisps of_discord of_doing of_duty of_em
of_fifty of_football of_harms of_images of_info of_information of_internet of_life of_mine of_nearly of_nine of_parents
of_peru of_privacy of_pto of_public of_puppies of_putting of_rust of_safety of_services of_shame of_sixteen of_susie
of_ten of_term of_thought of_three of_trainers of_two of_vacation of_windows ofcom_and ofcom_be off_bad off_discord
off_kids off_location off_one off_roblox off_time off_topic off_which offence_$ offence_and offence_at offence_but
offence_if offence_to offences_$ offences_in offender_have offenders_$ offenders_sent offenders_used offer_on
officer_did officer_i officer_is offline_$ offline_abuse often_did often_was oil_changed oil_in ok_a ok_with old_are
old_baby old_do old_have old_how old_must old_nokia old_say old_says old_the old_were older_boys older_kids olds_at
olive_oil olympic_games on_21 on_abuse on_abusers on_again on_air on_android on_apple on_apps on_behalf on_being on_by
on_child on_domestic on_encryption on_friday on_gaming on_girls on_good on_habbo on_hurting on_i on_internet on_iphone
on_last on_law on_line on_messenger on_nights on_not on_nudes on_ofcom on_off on_phones on_someone on_staying on_tech
on_telegram on_telly on_their on_time on_toast on_wednesday on_which on_why on_youtube on_zuckerbergs once_the
once_they once_you one_back one_day one_delay one_else one_force one_from one_game one_girl one_go one_goes one_had
one_have one_how one_hundred one_if one_lady one_like one_off one_or one_out one_saying one_sex one_since one_take
one_thing one_word one_year online_after online_bestie online_dangers online_grooming online_harm online_harms
online_how online_what online_whose online_with onload_alert only_4 only_about only_after only_asked only_england
only_find only_get only_her only_is only_jumped only_just only_men only_name only_need only_people only_right only_say
only_see only_talk only_that only_use only_watches only_what oof_$ oops_wrong open_all open_and open_my opening_lines
opening_times opinion_about or_62 or_83 or_again or_also or_better or_children or_contact or_could or_do or_girl or_has
or_lads or_many or_not or_school or_should or_stranger or_take or_teacher or_their or_things or_under or_which or_women
orange_$ ordeal_$ order_has order_you ordinary_folk organisations_list organisations_please orgs_$ original_text
originally_come other_17 other_mums other_one other_parents other_pupils other_users other_year ouch_$ our_apps
our_boiler our_boys our_cat our_church our_coach our_committee our_dog our_family our_firm our_garden our_hr our_it
our_legal our_line our_mp our_neighbour our_number our_panel our_play our_reading our_scout our_speaker our_staff
our_teen our_trustees our_youth out_could out_didnt out_has out_is out_this out_tonight out_what out_whether out_which
outer_hebrides outfit_$ outfits_and over_18 over_here over_on over_to over_what owes_me own_a own_life own_phones
own_share own_words owner_and owner_of pack_their packed_up page_8 page_has page_with pages_long paint_for pair_from
pair_in pair_of pakistan_and pan_$ panel_i paper_for parcel_says parent_at parents_$ parents_notice parents_or
parents_should parents_that parents_who part_$ part_in part_on party_$ party_i passed_$ passed_my passed_right
passed_the passport_expires passwd_$ password_$ past_nine patients_group pay_for pay_in pay_on pay_to paying_for
payroll_$ peaked_years pee_see penalties_$ pending_$ penpal_from people_and people_charged people_fleeing people_for
people_lie people_my people_say people_the people_to people_usually people_want people_with per_cent per_hour per_month
per_this percent_for percent_it percent_next percent_was percentage_$ percentage_for percentage_were percentages_$
permitted_to person_and person_from person_get person_to person_want personal_account personal_trainer personality_$
personally_$ peru_$ phone_before phone_but phone_call phone_charger phone_have phone_in phone_maker phone_please
phone_screen phone_until phone_which phones_because phones_or phones_younger photo_consent photo_please photos_without
physical_abuse pic_to pic_who pick_which picked_this pics_does pics_how picture_$ pictures_in pictures_vanish pie_$
piece_say pin_on pin_this ping_is place_cards place_is place_to places_like plan_a plane_it planned_a planned_internet
platforms_$ platforms_named platforms_used play_i play_roblox play_with player_for playing_netball playing_roblox
playing_with plays_chess plays_the plea_$ please_give please_go please_if please_no please_not please_phone please_send
please_sir please_stop please_tel please_which plug_in pockets_$ poem_for pog_$ point_$ point_me points_come points_i
points_is pokemon_go police_and police_are police_data police_decide police_find police_forces police_get police_it
police_need police_never police_not police_or police_record police_what police_wrote policy_officer political_activists
politicians_on popular_app population_of por_la porn_age porn_numbers portuguese_for possession_of post_photos
post_this postcode_lookup posted_$ posted_the poster_$ postman_$ postponed_again pov_you powers_$ practical_guidance
predators_$ presentation_about press_$ previous_years price_for primary_kids print_a print_your printer_says privacy_as
privacy_has privacy_in privacy_the privacy_what private_from private_person private_room private_somebody private_tutor
profile_is profile_pic progress_$ promised_not proper_source proposals_$ protect_her protect_my protecting_them proud_$
provider_$ pss_$ pta_has pub_said public_bodies pull_imessage pulled_from pulling_the punched_a punching_through
punishment_for punishment_if pupil_has pupil_showed pupils_about pupils_asked pupils_does pupils_doing pupils_i
pupils_in pupils_phones pupils_say pupils_who pushed_back put_$ put_life put_off put_your putting_in q_which qual_e
quarter_of quarter_were quarter_who queen_$ question_3 question_mark quick_$ quid_for quiet_at quit_gymnastics
quit_over quit_the quiz_and quote_for quote_her quote_me quote_where quoted_$ quotes_a quotes_for radiator_$ rain_all
ran_off ranis_words rash_on raspberry_pi rate_my rather_$ rather_about rather_walk ray_ban react_$ read_6 read_about
read_along read_and read_for read_out read_private read_the read_their read_where readable_$ reading_aloud real_number
real_one real_rise real_thing real_with really_delete really_i really_nearly really_put reasons_do recall_the
recall_who reception_and recipe_$ recipe_and recipient_can reckons_the recognise_$ recognise_that recognising_abuse
recommend_for recommend_some recommendations_$ record_$ record_at record_high record_still recorded_one recover_deleted
recovery_$ recovery_key ref_$ refers_to refresher_$ refuge_worker refund_$ refuses_to regeln_$ register_$ regulated_$
released_it rely_on rematch_$ remember_a remember_for remember_what remove_$ remove_a rent_up repeat_$ replied_to
replies_to reply_$ reply_all reply_in reply_to report_advise report_anonymously report_as report_ask report_blame
report_even report_for report_grooming report_has report_how report_make report_me report_mean report_more
report_please report_point report_recommend report_said report_suspected report_talk report_tell report_tells
report_you reported_it reporting_period reports_$ reports_grooming request_$ request_is requests_from requirements_$
rescue_me reserve_a reset_yourself respond_to response_$ response_to responsibility_$ responsible_for rest_$
restart_yourself restrictions_$ restrictions_lifted resultant_force retaken_$ retired_$ return_$ revision_timetable
rhyme_for rid_$ right_and right_away right_going right_on right_way rights_$ ring_about ring_her ring_if rip_$ rip_off
rise_at rise_down rise_is risk_for rizz_$ roast_$ roast_me robbed_in roblox_$ robux_with role_of role_play roleplay_i
roll_a rolls_her roman_numerals room_12 room_all room_for room_in root_of roots_$ rote_it roughly_$ round_here round_it
roundabout_$ routing_number rowing_about royal_mail rprt_$ rubbish_at ruining_my rule_$ rule_1 rule_comes rules_about
rules_against rules_and rules_are rules_dont run_by run_new rushed_through russell_does rust_$ s_h safe_and safe_mode
safe_off safe_so safeguarding_$ safeguarding_certificate safeguarding_children safeguarding_include safeguarding_just
safeguarding_means safeguarding_part safeguarding_stuff safer_in safer_internet safest_app safety_advice safety_an
safety_are safety_bill safety_can safety_first safety_for safety_guidance safety_if safety_is safety_measures safety_on
safety_only said_about said_can said_keep said_nine said_not said_sorry said_theyd said_were salt_$ same_$ same_kid
same_way same_word save_my saved_my saw_this say_$ say_26 say_42 say_apple say_bad say_goodnight say_itd say_much
say_nobody say_nothing say_please say_police say_politicians say_since say_so say_thank say_there say_theyd say_which
say_whom say_your saying_the saying_this says_14 says_150 says_34 says_43 says_5 says_about says_delivered says_kids
says_of says_shell says_signal says_staff says_theres says_what scams_$ scanned_$ scanning_messages scared_for
scary_quote scene_$ school_after school_asks school_exchange school_in school_kids school_letter school_of school_only
school_or school_report school_run school_says school_so school_sports school_starts school_today school_uses
school_wants schools_$ schools_in science_project scored_$ scores_$ scout_group scouts_and scouts_group scouts_leaders
screens_$ sea_$ season_$ seat_for sec_$ second_case second_hand second_section secret_chat secret_code secret_santa
section_isa sections_$ secure_chats secure_for securely_$ see_an see_private see_saw see_see see_their see_why see_your
see_yourself seen_as self_paced selfie_$ selfie_for selfies_on sell_my send_an send_kids send_message send_numbers
send_out send_pupils send_selfies send_you sending_images sending_photos senior_policy sent_out sent_someone sent_you
sentence_and sentence_for sentence_on server_$ server_how service_$ service_has services_where set_for sets_$
settings_should seven_year sewing_machine sexist_to sext_between sexual_comms sexual_comunication shall_be share_and
share_in share_is share_on share_photos share_please share_the share_without shared_with sharing_$ shaved_my she_ask
she_does she_felt she_gave she_gives she_like she_make she_read she_reckon she_send she_speak she_still she_the she_use
she_want she_work shed_$ shelf_$ shielding_kids shift_$ shirt_$ shop_gave shop_i shop_on shopping_list shopping_lists
short_for shorter_$ shots_before should_ask should_coaches should_mums should_read should_ring should_say
should_teacher should_the show_a show_all show_as show_girls show_hidden show_the show_us show_what show_with showed_be
si_said sick_what sick_who side_door side_with sides_$ signal_because signal_is signal_said signs_do signs_does
signs_my signs_should sim_only simulate_a since_it since_whens sing_me singer_$ single_mum single_year sir_said
sister_and sister_blocked sites_does six_times size_for skin_in skins_$ skins_and skip_the slap_on sleep_alone
sleepover_and sleeves_$ slice_of slow_down small_brother small_car smells_$ smh_$ smoke_curtain smokescreen_$
smokescreen_meaning snore_$ snoring_$ so_ai so_ashamed so_creepy so_did so_excited so_how so_nervous so_nothing so_some
so_someone so_the so_there so_unfair so_weird so_where so_would so_you so_your social_workers sociology_is socks_$
sold_me solushuns_out solutions_exist some_concrete some_more some_say somebody_asked somebody_explain somebody_remind
somebody_sent somebody_tell somebody_who someone_about someone_be someone_explain someone_help someone_keels
someone_keeps someone_like someone_put someone_reports someone_saying someone_they something_dodgy something_general
something_interesting something_of somewhere_$ somewhere_else son_asked son_coach son_has son_loves son_only son_plays
son_what song_in song_that sorry_wrong sort_of sort_the sounding_voice source_of sources_in sourdough_$ south_$
spaghetti_$ spam_link spamming_the speak_english speak_louder speak_only speaker_in speaker_said speaks_about
special_about speech_$ speech_at spell_it spell_out spiders_there spit_it split_$ spoke_last spoke_of spoke_to
spot_anything spotify_playlist spreadsheet_$ spy_$ spying_on src_x staff_$ staff_do staff_report staff_room standing_$
standing_in stands_behind stands_out start_again start_as start_at start_my start_of start_school start_to start_your
started_when starting_point starts_$ starts_at state_of state_the statistic_for statistic_is statistics_these stats_for
stats_is stats_no stats_reach status_$ stay_safe stayed_the staying_safe step_1 step_by steps_an sticks_$ still_be
still_current still_exist still_go still_no still_nothing still_pending still_protect still_standing stink_$ stood_up
stop_a stop_eating stop_here stop_hurting stop_on stop_pretending stop_snoring stop_spamming stop_telling
stopped_working story_from story_how story_of story_so straight_$ strange_$ stranger_cant stranger_messaging
stranger_or streaming_service streams_on street_light street_say stress_$ stressed_about stretch_to strict_he
stuck_this students_are students_to study_$ stuff_and stuff_as stuff_is stuff_or stuff_out subject_is subjects_$
such_cases suffer_more summarise_in summer_camp sup_$ suppose_$ sure_any sure_my surely_not surely_the surely_they
surname_and survey_$ survivor_speaking sus_$ swap_$ swears_that sweets_$ swim_coach swimming_$ swimming_lessons
swimsuit_size switch_and system_$ system_message table_by table_for tablet_$ tablet_and tablet_at take_away take_him
take_if take_on take_pictures take_sides take_their take_to taken_by taken_for taken_into takes_place taking_ages
taking_her talent_show talk_i talk_in talk_of talked_into talks_of targeted_as targeted_more task_force tax_$
teach_computing teach_the teacher_by teacher_follows teacher_has teacher_have teacher_how teacher_look teacher_notice
teacher_picks teacher_reception teacher_she teacher_wrote teaching_$ team_and team_how team_i team_of teammate_keeps
teapot_$ tears_in tech_firm tech_person tech_vs technology_to teen_in teen_rolls teen_says teen_spends teenager_who
teenagers_$ teenagers_in teens_$ tel_no telephone_i telephone_number tell_everyone tell_how tell_kids tell_nan
tell_people tell_us telling_everyone tells_a tells_him tells_the tells_them template_for temple_$ ten_are ten_out
ten_thousand ten_times tenner_every terms_$ terrible_$ tests_$ text_a text_by text_can text_from text_message
text_please text_say text_where texts_be thames_valley than_$ than_boys than_daughter than_give than_obey than_police
than_the thanks_that that_about that_accurate that_again that_against that_before that_box that_boys that_called
that_child that_children that_come that_costs that_didnt that_encryption that_ever that_figure that_game that_gave
that_girls that_go that_going that_got that_happen that_happened that_headline that_his that_illegal that_just
that_keep that_legal that_legit that_line that_made that_many that_much that_never that_ok that_out that_really
that_say that_so that_song that_sounds that_stands that_still that_stranger that_there that_think that_this
that_threatened that_tiktok that_true that_up that_use that_vanish that_wants that_what that_you the_21 the_34k the_47
the_82 the_83 the_abbreviation the_absentees the_abusers the_age the_ai the_air the_alphabet the_amount the_and
the_annual the_answer the_appendix the_argument the_articles the_ask the_backdoor the_bank the_beeb the_beep the_bin
the_blue the_bodies the_boiler the_books the_bottle the_bride the_british the_card the_cat the_cause the_chess
the_child the_class the_clear the_clock the_coaches the_companies the_config the_cop the_correct the_counting
the_country the_county the_course the_credit the_crime the_deposit the_designated the_difference the_dragon the_drama
the_drill the_drummer the_drums the_earliest the_early the_earth the_elderly the_essence the_exam the_experts the_face
the_famous the_feels the_fence the_file the_firm the_firms the_five the_following the_footnote the_gender the_going
the_governments the_governors the_groomed the_grooming the_groups the_handout the_hard the_harm the_heading the_health
the_heating the_highest the_hike the_home the_hopeful the_hospital the_hundred the_increase the_info the_instructions
the_ipad the_jump the_landlord the_laws the_leavers the_library the_lobby the_mail the_majority the_male the_match
the_meaning the_means the_members the_meme the_minimum the_minister the_minority the_mod the_mp the_ms the_musical
the_nativity the_navy the_number the_o the_odds the_offence the_offences the_offenders the_office the_oil the_online
the_outer the_patch the_pen the_percent the_percentage the_picture the_pizza the_place the_platforms the_plot the_plug
the_polices the_portion the_postman the_pot the_presentation the_project the_proposals the_pta the_puppy the_quarter
the_quiz the_reporting the_reports the_right the_ring the_role the_round the_rule the_rules the_safety the_salt
the_science the_scout the_sea the_senders the_senior the_sensible the_sentence the_shelf the_shower the_sims the_six
the_smokescreen the_soul the_source the_start the_state the_statute the_step the_street the_subheads the_sums
the_survey the_tap the_tech the_technology the_ten the_test the_third the_till the_title the_toilet the_tools the_total
the_town the_trigger the_trio the_trust the_twins the_universe the_vampire the_vase the_washing the_way the_web
the_what the_whiteboard the_wi the_woman the_world the_wrist the_writer the_young the_zoo their_age their_apps
their_bags their_bow their_duty their_messages their_number their_numbers their_part their_site their_work them_about
them_are them_can them_know them_off them_other them_said them_were them_where themselves_or then_any then_boys then_do
then_explain then_he then_my then_not then_police then_that then_there then_what then_when theory_$ there_anywhere
there_are there_e there_just there_more there_must there_numbers there_on there_school there_she there_was there_what
theres_any theres_nothing these_apps these_creep these_ended these_men these_people these_three these_trainers these_up
they_also they_always they_and they_at they_can they_claim they_come they_could they_cover they_deal they_describe
they_didnt they_done they_fear they_in they_notice they_object they_or they_pay they_print they_pull they_report
they_sell they_started they_take they_threaten they_worried theyd_go theyd_rather thief_$ thing_have thing_itself
thing_never thing_on thing_say thing_you things_have things_staff thingy_what think_a think_of think_our think_to
think_you thinks_the thinks_theres third_time thirty_four thirty_seconds this_a this_an this_anymore this_apply
this_between this_car this_company this_do this_end this_every this_feature this_firm this_happens this_has
this_homework this_job this_just this_man this_meme this_morning this_my this_offence this_piece this_please this_rain
this_secret this_sentence this_still this_the this_then this_too this_trainer this_training this_user this_we
this_woman this_word those_$ those_leaving those_nobody those_police those_threatening those_words thought_the
thousand_and thousand_since threat_or threatened_$ threatened_with threatens_me three_facts three_hours three_i
three_initials three_names three_together three_under threw_a threw_me threw_the through_how through_i through_them
thursday_i tick_$ tick_off tiktok_how till_$ time_does time_for time_in time_is time_it time_no time_on time_should
time_this time_tomorrow time_what time_who timer_$ timer_for times_a times_did times_i times_someone times_tables
times_to tin_can tiny_one tired_i title_$ titles_in tl_dr to_14 to_15 to_17 to_add to_and to_answer to_argue to_believe
to_brief to_buy to_check to_choose to_commit to_complain to_continue to_cook to_cops to_correct to_count to_e
to_everyones to_factory to_fear to_fix to_forward to_france to_gain to_german to_going to_greece to_hapen to_hear
to_invite to_is to_iwf to_lawmakers to_light to_messages to_mine to_miss to_more to_now to_open to_places
to_politicians to_prepare to_print to_private to_pull to_pupils to_question to_recognise to_repeat to_reply to_ride
to_ruin to_schools to_screens to_set to_share to_show to_signal to_sing to_spot to_state to_step to_support to_switch
to_teach to_the to_there to_understand to_up to_vanish to_verify to_visit to_welsh toast_$ today_a today_because
today_so toddler_group toddler_in togehter_$ together_in token_$ told_at told_by told_first told_it told_most told_off
told_that told_they tom_but tongue_on too_ashamed too_early too_graphic too_high too_scary took_my took_part took_place
tools_already topic_$ topics_they tos_$ total_$ total_is touch_my touch_on track_my traffic_on train_a train_in
train_people trained_in trainer_$ trainer_he trainer_of trainer_quoted trainer_say trainer_want trainer_what
trainers_come trainers_know trainers_one trainers_view trainers_words training_be training_lot training_near
training_on trains_where translate_good translate_your trap_door trapeze_artist trapeze_image trauma_$ tread_off tree_$
triangle_$ trick_$ trick_or tricked_into trigger_for true_that true_to trust_and try_$ turn_a turned_to tutor_for
tutor_in tutor_sits twelve_was twenty_quid twitch_and two_at two_daughter two_i two_quid two_teens two_weeks type_stuff
type_to typed_this types_in typing_this typing_to ucas_points ugh_$ ugly_and uk_did uk_i uk_where unable_to uncle_at
uncle_says uncle_was uncles_$ uncles_a under_10 under_11s under_16s under_25 under_8s under_half under_it
underestimate_$ uni_and unit_$ unknown_number unlock_$ up_$ up_20 up_as up_but up_does up_just up_name up_or up_sent
up_sticks up_when up_where up_who ups_in upside_down us_about us_and us_but us_so us_this us_up use_a use_for use_i
use_signal use_that use_to used_for used_please uses_it vacation_days vacation_request valentines_day valley_had
valorant_$ vanish_what vase_$ vegan_$ veiw_$ version_for version_of very_short vet_$ victim_$ victim_is victim_was
victim_who victims_i victims_in victims_were video_on videocall_$ viele_falle view_in view_it village_is villain_who
violent_ex violent_husband visa_to visit_them vital_that voice_in voices_in vpn_and vpn_hide vpns_$ vulnerable_people
wait_at wait_for walked_in walls_$ wank_$ want_an want_bath want_guidance want_know want_number want_practical
want_protect want_tablet wants_discord wants_money wants_privacy wants_training wars_$ wary_of was_12 was_16
was_against was_anyone was_between was_delayed was_fortnite was_i was_ist was_me was_named was_posted was_put
was_really was_rushed was_said was_sent was_somebody was_someone was_something was_still was_top was_when was_withdrawn
wasnt_here wasnt_it watch_dont watch_the watching_my water_$ water_bill water_temple way_more we_call we_even we_keep
we_met we_planned we_started we_talking we_use we_video we_want we_write web_and webinar_$ website_$ website_i
website_on wedding_what wednesday_$ wee_one week_in week_is week_over weekend_in weekend_what well_as well_how
well_known welp_i welsh_$ went_off were_12 were_a were_any were_blackmail were_children were_kids were_many were_taken
were_there were_victims were_you were_younger wet_$ wh_s what_again what_app what_being what_build what_cam what_came
what_caveat what_checks what_country what_eee what_expected what_for what_games what_gets what_happend what_hargreavess
what_in what_matters what_needed what_next what_on what_percent what_police what_questions what_reasons what_rules
what_settings what_share what_si what_sites what_slice what_so what_special what_swimsuit what_then what_wanted
what_went what_were what_words what_works what_your whatve_they when_$ when_are when_can when_she when_to where_are
where_i where_in where_only where_pictures where_was where_you whered_the wheres_she wheres_that whether_roblox
whether_these whether_this whether_to which_$ which_age which_agencies which_and which_birthday which_bit which_body
which_cam which_club which_does which_door which_figure which_game which_games which_it which_kids which_lady
which_messenger which_percent which_settings which_three which_words who_actually who_actualy who_all who_already
who_asks who_by who_cant who_commits who_demanded who_dont who_exactly who_first who_found who_founded who_gains
who_gathered who_get who_had who_he who_knew who_like who_made who_message who_might who_mind who_need who_needs
who_never who_noted who_noticed who_on who_only who_published who_put who_released who_rote who_sang who_stood
who_tells who_that who_the who_they who_went who_work whod_rather whole_piece whom_should whom_to whose_payroll
whose_report whose_statistics whose_website whose_words whove_they whr_do why_arent why_do why_he why_just why_now
why_so why_support why_that why_there whys_everyone wi_fi wie_viele wife_i wife_sends wife_she wife_teacher wife_who
wifes_away wifi_$ wikipedia_says will_actually will_happen will_literally will_never will_ofcom will_pull will_quit
will_read will_someone will_stop will_watch will_we win_a win_over windows_$ windows_keys wine_$ wipe_my wise_$ with_7
with_advice with_all with_bad with_both with_chat with_child with_divorced with_drilling with_everyone with_grooming
with_he with_homework with_i with_keeping with_kids with_lights with_locked with_mates with_more with_nothing with_only
with_our with_pictures with_pupils with_question with_real with_them with_two with_without with_youngsters with_youth
without_a without_an without_asking without_freaking without_private without_safety without_tears wizard_and
woman_govender woman_was women_who won_$ won_and wonder_if wondered_if wondering_about wondering_what wont_believe
wont_boot wont_give wont_lock wont_share word_a word_and word_forever word_that words_for words_not words_please
words_that work_at work_for work_is work_nights work_so work_sunday work_to work_today worker_in worker_is
worker_should working_on workings_of works_in worried_about worried_gran worried_mum worries_$ worries_about worry_me
worry_that worse_at worse_before worse_or worst_$ worst_it worth_anything would_$ would_an would_anyone would_have
would_my would_scanning would_shock would_some would_walk wrist_$ write_a write_about write_an write_i write_on
writer_please writing_a writing_about wrok_with wrong_but wrong_chat wrong_file wrong_i wrong_right wrong_way
wrong_window wrote_6 wrote_that x_$ x_one xbox_$ xbox_is year_11s year_6 year_after year_comes year_for year_if
year_number year_the year_this year_to years_am years_count years_do years_how years_later years_what years_which
yer_man yes_no yet_12 yet_what yo_$ yoda_$ york_$ you_about you_advise you_already you_answer you_back you_block
you_confirm you_could you_cross you_cry you_cut you_down you_fill you_for you_hear you_i you_looked you_lot you_mind
you_must you_need you_now you_ok you_open you_out you_put you_repeat you_ring you_sent you_set you_sleep you_speak
you_told you_turn you_work young_lads young_lives young_men young_ones young_person younger_than youngest_$
youngest_person youngest_was youngsters_$ your_config your_creator your_data your_dms your_hidden your_job your_logs
your_my your_next your_nickname your_nose your_numbers your_prompt your_replies your_settings your_token yourself_and
yourself_in yourself_without youth_clubs youth_hostel youtube_$ yr_$ yrs_$ zelda_$ zero_$ zoo_$ zuckerberg_say
zuckerbergs_outfit
""",
    1: """
11_do 12_girls 12_has 12_yo 13_i 13_keeps 13yr_olds 14_$ 14_ans 14_it 16_i 16_old 18_my 18_so 19_it 20_is 22_she 23_and
25_$ 27_yr 28_$ 2_yrs 2am_$ 300_euro 300_or 30_on 30_yr 31_$ 33_and 34_$ 3_30 3_times 40_year 44_and 4_days 4am_$
500_what 50_or 5_minutes 7_and 7_asked 8_she 9_when 9_years ^_added ^_another ^_brother ^_called ^_came ^_creepy
^_cutting ^_drinking ^_everyones ^_exams ^_fi ^_friends ^_granddaughter ^_grandpa ^_granny ^_guess ^_happened ^_hearing
^_hypothetical ^_jk ^_journalist ^_kid ^_late ^_lately ^_love ^_lowkey ^_marking ^_mein ^_my ^_noticed ^_parent
^_pretty ^_pro ^_prob ^_probably ^_probs ^_pupil ^_said ^_som ^_talking ^_theoretically ^_think ^_tldr ^_took ^_tripped
^_tutor ^_waiting ^_window a_14 a_30yo a_38 a_bottle a_bruise a_call a_checklist a_dare a_deepfake a_detective a_dick
a_dinner a_food a_free a_friends a_gig a_google a_hacker a_hidden a_horrible a_horse a_hotel a_hug a_human a_kiss
a_label a_laptop a_mates a_meme a_memory a_model a_naked a_pedo a_pic a_plate a_player a_porn a_primary a_relationship
a_reply a_secondary a_skin a_statement a_strong a_taxi a_teaching a_teddy a_trial a_username a_virgin a_website a_young
a_younger about_gifts about_me about_us abused_by account_a account_is account_saying account_with accounts_and accs_$
acts_$ actually_want add_him add_the added_to address_from address_with adult_and adult_has adult_i adults_are after_it
after_saying after_this after_what age_does age_go age_of age_off age_on age_so aged_9 agency_and ago_and ago_but
agreed_$ ai_bot all_going all_message all_through allowed_that alone_for alone_with already_$ also_what always_alone
am_14 am_31 am_40 am_allowed am_better am_kind am_lost am_mocking am_more am_mother am_nineteen am_old am_sixty
am_standing an_ex ana_coach and_begs and_chats and_crying and_didnt and_gives and_hides and_hits and_it and_keeps
and_lets and_looks and_money and_night and_not and_pics and_posted and_posts and_put and_screams and_secret and_sending
and_she and_slapped and_stuff and_to and_which and_woke and_yesterday anos_$ another_girl another_leader answered_$
any_food anymore_and anymore_i anyone_and anyone_for anyone_help anyone_still anyone_who anything_for app_$ app_a
app_of apps_that are_11 are_asking are_killing are_ok are_soulmates are_the are_worse article_made as_abuse asked_by
asked_him asked_to asking_as asking_where asks_about asks_every asks_the assembly_on assistant_is assistant_what at_1
at_4am at_comic at_every at_half at_pictures at_tea at_that at_things at_uni at_which au_pairs babysit_has
babysitter_did back_he back_i back_off back_unless bad_about bad_feeling bad_here bad_if bad_saying bad_stuff bag_to
bank_and bathroom_door be_alone be_before be_boys be_cut be_easier be_happier be_her be_looking be_nothing be_polite
be_split because_is because_people because_someone because_that bed_and bed_or bedroom_window been_at been_chatting
been_going been_having been_messaging been_on been_pretending been_so been_texting been_watching before_she begs_not
behind_and behind_on being_asked being_forced being_manipulated being_used being_weird believes_it better_with big_is
big_ones blackmail_and blackmail_he blackmail_right blackmail_with bleeding_$ block_someone body_and body_when
book_that booked_us both_$ bottom_of box_from boy_is boy_of boy_says boy_shared boy_told boyfriend_and boyfriend_from
boyfriend_he boyfriend_if boyfriend_is boyfriend_looks boyfriend_of boys_at boys_one boys_to bra_size brazil_$
breathe_$ bring_my brother_came brother_did brother_i brother_now brother_says brother_to brownies_said bruise_from
burns_on burst_into but_dont but_honestly but_i but_really but_that but_then but_they but_this by_another by_friday
by_some by_ten by_text call_at call_him called_dad called_where cam_on cam_with came_with camhs_wait camp_one can_an
can_get can_police can_prove can_text canada_and cant_leave cant_prove cant_say cant_unsee cards_with care_about
career_$ cash_in cat_$ change_with changed_her changing_rooms character_is chat_privately chat_thing chat_to chats_by
cheat_on check_the chess_with chest_$ chicken_shop child_and child_at child_gets child_porn child_was childline_free
childminder_i children_what chip_shop choked_me christmas_$ church_keeps cinema_$ class_has class_is clean_at
clicked_the close_to clothes_on club_but coach_gives coach_online coach_picked come_alone come_round comes_out coming_$
coming_for coming_over computer_after confided_in contacting_my corner_$ country_for country_police counts_when
county_lines cream_van creepy_$ creepy_in creepy_man cried_and crime_$ crime_if crush_dmd cry_at crying_since cuff_$
cut_again cut_me dad_hurt dad_k dad_locks dad_my dance_class dance_videos dares_and daughter_age daughter_alone
daughter_go daughter_photos daughter_picture daughter_that daughter_through daughter_told dave_$ day_a day_streak
days_is days_till dead_$ delete_the delete_this deletes_all deletes_everything deletes_messages demande_des describe_$
dick_$ did_only didnt_buy die_if different_accounts dinner_and dinner_for dinner_lady discord_$ discord_day
discord_messaged discord_one dming_me dms_just dms_what do_another do_bad do_before do_dares do_he do_next do_on
do_voice do_when doctor_and does_a does_and does_discord does_homework doesnt_believe doesnt_come doing_something
doing_the done_so done_to dont_judge dont_play dont_reply dont_sleep door_are door_locked down_of downstairs_i
drama_club dramatic_about dream_about drink_at drinks_and driving_instructor drop_it drunk_and easier_if easier_than
eaten_since eating_$ editor_i elsa_dress else_can else_i else_is email_with embarrassed_to embarrassing_but emoji_list
en_mi english_message english_teacher enough_evidence entra_en et_un even_a even_in every_question every_week
everybody_loves everyone_on everyone_today exact_same face_$ facetime_me faire_$ fake_$ fake_ai fake_girl fallen_for
families_in family_read family_sees far_$ father_in father_my fault_because fault_right favor_un feed_the feel_bad
feel_lucky feel_safe feel_used feel_weird feelings_for fell_down fiction_$ fine_with finish_or fink_i fit_$ five_girls
fix_the flatmate_has flatmate_is folder_$ folder_of folder_on followed_$ followed_by food_and food_bank for_adults
for_both for_christmas for_four for_gift for_himself for_hugs for_is for_like for_messaging for_porn for_siblings
for_teen for_texts for_uni for_us for_xbox for_years fotos_$ found_condoms found_out four_years fourteen_$ fourteen_and
fourteen_he freaking_me fridays_$ friend_ok friend_or friend_took friends_dad friends_have friends_older frightened_me
frightened_to from_an from_and from_church from_fortnite from_new from_poland from_roblox from_romania game_in
game_says game_who game_will gates_and gave_a gave_away gave_it get_20 get_beaten get_her get_money get_one get_your
gets_me gets_nasty gets_picked getting_into getting_mad gfs_dad gifts_$ gifts_from gig_$ girl_told girlfriend_in
girlfriend_of girls_get girls_too give_my give_you gives_free gm_from go_live go_quiet go_there goes_in goes_into
goes_white going_missing going_on going_round good_english good_lesson good_my good_report goodbye_and google_docs
got_blackmail got_five got_kids got_off got_pics got_really got_stuff got_them grandkids_facetime granny_here
groomed_but groomed_in groomed_is groomer_$ groomer_in groomer_on grooming_he guidance_for guild_is gym_$ had_eight
haha_my hai_$ hair_and hand_$ hand_in handed_me hands_up hands_where happened_as happened_yet happy_birthday has_blue
has_child has_photos has_started has_told has_turned hasnt_been hate_going have_bad have_carried have_fallen have_gone
have_me have_put have_screenshots have_wrote havent_slept he_already he_buys he_came he_carried he_choked he_come
he_drinks he_get he_has he_hurts he_knew he_looks he_lost he_messaged he_messages he_minds he_mocking he_needs he_posts
he_ran he_rings he_sent he_ses he_shouldnt he_take he_told head_wants hear_him hearts_and hed_be hed_been hed_know
hed_lose hell_find hell_hurt hell_post hell_share hell_take help_at help_not help_on helpline_for her_address her_arm
her_at her_baby her_back her_before her_book her_clothes her_coach her_costume her_daughter her_elsa her_game
her_grandfather her_photo her_pics her_proper her_tablet her_top her_tummy her_when here_a here_any here_on here_one
here_police hers_$ hidden_folder hide_from him_after him_before him_but him_getting him_have him_help him_home
him_right him_tomorrow him_trainers him_was himself_when his_babysitter his_boss his_computer his_father his_gran
his_hoodie his_last his_mate his_picture his_playstation his_switch his_thing hombre_me home_drunk home_in home_is
home_tonight hospital_$ hotel_for hotel_he hour_til house_alone house_any house_that how_bad how_my hug_him hugs_from
hurt_anyone hurt_from hurt_herself hurt_me husband_has husband_i hypothetically_if i_chat i_clicked i_come i_cut
i_deleted i_downloaded i_fink i_found i_have i_joined i_kissed i_led i_messed i_mustnt i_put i_raise i_reported i_send
i_survived i_suspect i_text i_trace i_turn i_went i_wouldnt if_anyone if_he if_there ignore_it ill_leave
illegal_pictures images_how images_on in_assembly in_brazil in_for in_fortnite in_london in_march in_night in_on
in_polish in_prison in_private in_pshe in_romania in_so in_something in_too in_two in_videocall instructor_who
internet_my internet_where intimate_photographs into_tears ipad_he iphone_and is_15 is_33 is_9h is_adult is_afraid
is_anything is_big is_calling is_childline is_drunk is_easier is_embarrassing is_family is_frightened is_from is_her
is_how is_locking is_me is_meeting is_moody is_most is_mostly is_now is_parking is_reading is_scaring is_seven
is_sharing is_six is_stopped is_terrified is_trash it_500 it_abuse it_before it_cause it_counts it_exactly it_fake
it_feels it_fine it_giving it_hearsay it_if it_nothing it_really it_someone it_sound it_stopped it_then it_told it_were
jai_14 je_ne job_if join_her journalist_here judge_$ jump_off just_ask just_between just_block just_found just_had
keep_asking keep_going keep_him keep_looking keep_messaging keep_the keeps_a keeps_dming keeps_finding keeps_going
keeps_hiding keeps_his keeps_taking keeps_texting kept_me kid_bought kid_my kids_12 kids_say kids_sweets kids_what
kind_to kiss_me kissed_him kisses_her kit_man knew_about know_because know_but know_everything know_where know_whom
know_with knows_her knows_it knows_where knows_your lad_$ lad_at lad_from lad_of lads_at lads_on lads_say lady_and
lady_asked lady_on lake_$ language_for laptop_$ lass_is laugh_but laughs_$ law_insists leader_wants leaders_$ leaf_me
leak_it leak_my leaked_$ leave_you leaves_me led_him lee_$ lesson_plan lessons_at letter_with letters_from letters_to
life_and lift_home light_on like_28 like_35 like_other like_unicorn liked_him lines_my little_boy live_$ lives_at
lives_with lobby_was local_paper lock_me locks_him lol_it lol_my long_he lose_he losing_it lot_bigger love_$ love_or
loves_him mad_when madam_my makes_new makeup_for mamie_$ man_asking man_gave man_give man_knows man_recorded man_saw
man_showed man_twice man_wants man_write march_$ mark_on marriage_$ marry_a mate_aged mate_got mate_to mates_brother
mates_dad mates_is mates_say me_100 me_abroad me_against me_amenaza me_anything me_asks me_call me_crying me_eat me_end
me_from me_happy me_late me_love me_names me_pide me_see me_shower me_snaps me_touch me_touched me_weed me_weird
me_words me_would mean_i measure_i meet_someone meet_their meeting_some meme_about men_who mes_photos message_from
message_is message_on message_saying message_that messaged_a messaged_me messages_after messages_he messages_her
messages_say messaging_a messaging_her messaging_him messaging_players messed_up met_$ met_a met_and met_someone
mi_cuarto mine_filha mine_gets minecraft_offline minutes_and mobile_data mod_a moderator_what monkey_app more_is
most_risk mostly_adults moved_us mr_patel mum_about mum_boyfriend mum_goes mum_has mum_here mum_leaves music_master
must_report mustnt_tell my_10 my_13th my_and my_assistant my_babysitting my_boots my_bra my_captain my_care my_career
my_chest my_city my_colleagues my_das my_fathers my_front my_garage my_grandbaby my_grandchild my_language my_leg
my_lobby my_locker my_nursery my_password my_pe my_pencil my_pokemon my_riding my_scouts my_screen my_shoulder
my_student my_swim my_ten my_thigh my_timetable my_uios my_videos my_worry myself_and myself_for myself_i myself_in
names_my nan_says nasty_$ ne_sais neck_and need_em needs_help neighbour_gives neighbour_is neighbour_plays nephew_$
never_a never_any never_does never_hit new_jersey next_$ next_month niece_said night_or night_so night_to nightmares_$
no_cap no_cause no_good no_idea no_know no_limits no_ones no_three nobody_acts nobody_asks nobody_has nobody_is
nobody_know nobody_knows nobodys_met normal_$ not_16 not_enough not_from not_going not_if not_say not_speak not_wake
not_want note_at note_i nothing_about nothing_and notice_if now_in now_one now_theres nude_$ nudes_for nudes_to
nudes_what nursery_drew nursery_has nursery_worker of_24 of_being of_child of_children of_little of_men of_offences
of_their off_a off_by off_in off_someone off_we offences_were offered_$ offline_but ok_funny ok_it ok_now old_and
old_guys old_should old_tiktok old_what old_woman older_but older_guys older_woman on_after on_back on_calls on_fridays
on_game on_him on_some on_to on_tuesday on_tuesdays on_twitter on_us on_video on_who on_with on_you one_at one_child
one_did one_gets one_kid one_lad one_pupil one_says one_to one_uncle one_way ones_and ones_are ones_they online_all
online_he online_name only_12 only_13 only_6 only_does only_found only_from only_gets only_now or_give or_hell or_lose
or_police ou_est our_assistant our_baby our_boy our_choir our_cousin our_girl our_messages our_nursery our_server
out_at out_me out_our out_so out_today out_who over_pictures own_daughter own_mum owns_her packages_for padrastro_entra
panic_attacks parcel_$ parents_are parents_for parents_knowing parents_want parents_would parts_$ party_had pass_on
passcode_and password_and password_saying pay_300 pay_by pay_up paying_a pencil_case percent_of percentage_of
person_for person_has phone_a phone_has phone_if phone_to phone_when phones_fuel phones_in photos_et photos_on
photos_so pic_taken picking_me pics_$ pics_she picture_and picture_round pictures_by pide_fotos pills_and place_and
plate_at play_all player_in players_at plays_secret playstation_$ please_say pokemon_cards police_in police_say
police_tell police_took polite_$ porn_on post_my post_the power_$ practice_for predator_is presents_in pretty_sure
priest_did primary_school prison_and private_my private_parts pro_ana prob_my probs_nothing promise_i promise_not
protocol_$ prove_i pshe_and pulled_a pulled_my pupil_disclosed pupil_handed pupil_in pupil_is pupil_of pupil_on
pupil_wrote put_it put_the q_but quid_and quid_of quoi_faire raise_it ran_the random_but random_q reach_her read_after
read_page read_them real_no really_14 really_just really_not recorded_me recorded_of recorded_the reply_from reply_if
replying_after report_an report_in report_is report_like rides_and right_it right_now right_thing ring_my ring_on
ringing_$ risk_and roblox_and roblox_wants robux_and room_on room_since room_when rooms_$ round_for round_year safe_at
said_age said_come said_hell said_i said_id said_ill said_itd said_on said_police said_she said_there said_to saved_it
say_about say_his say_teacher saying_hell saying_her saying_no saying_she saying_they says_1 says_a says_age says_all
says_be says_copy says_first says_hed says_hell says_if says_only says_people says_were says_when scared_stiff
scary_things school_about school_he school_need school_to screamed_when screaming_and secondary_school secret_about
secret_do secret_games secret_in secret_phone section_15 seeing_that self_$ selfies_$ send_pictures sending_her
sending_him sending_pics sending_pictures sending_stuff sending_things sends_him sends_voice sent_money sent_pictures
sent_things server_he server_says server_with seventies_the shame_i she_did she_ever she_hits she_left she_not
she_plays she_say she_sleeps she_talks she_will she_wishes she_write shop_$ shorts_$ should_see should_stop should_you
shouldnt_$ shouting_and show_and shower_and shows_it sick_every side_has signs_i silly_but single_day single_night
sir_can sir_says sister_15 sister_has sister_messages sister_of sister_too sit_for sit_with site_i site_with sits_in
sits_on sits_so skin_$ sleep_outside sleep_over slept_with small_and small_sister smell_of snake_$ snaps_and
so_annoying so_dramatic so_not so_theyd some_$ some_guys some_lad some_site somebody_at somebody_he somebody_on
somebody_she somebody_want someone_did someone_followed someone_got someone_in someone_off someone_online someone_so
someone_talk someone_to someone_touched someone_wants someone_with something_and something_like something_on
something_something son_11 son_doesnt son_messages son_play son_showed son_told sorry_and speak_good spot_a spots_$
squeezed_for stables_gives stairs_$ stay_$ stay_behind stay_over stayed_behind stepdad_comes stepdad_has
stepdaughter_and stepmum_makes steps_$ stepson_is still_believe still_check still_counts still_flinch still_hurts
stop_and stop_him stranger_$ stranger_and stranger_who street_i strong_password stuck_with student_is student_of
suggest_$ sum_man summer_hols sunday_and support_him sure_if sure_the suspicious_$ swat_my swears_it take_i take_this
takes_photos taking_one talk_he talk_with taught_her tea_and teach_reception teacher_dms teacher_dont teacher_followed
teacher_kissed teacher_makes teacher_my teacher_say teacher_touch teacher_what team_we tears_because technique_$
teenage_girls telegram_and telegram_because telegram_group tell_grandma tell_his tell_nobody tell_on tell_one
tell_school tells_kids tells_you ten_and ten_is ten_or text_the text_you texting_me texts_her than_girls than_other
that_$ that_allowed that_call that_deletes that_does that_gets that_hed that_last that_neighbour that_tutor that_upset
the_account the_adults the_allotment the_army the_back the_battle the_bestie the_bill the_blackmail the_boys
the_brownies the_call the_chicken the_chickens the_chip the_cinema the_court the_driver the_editor the_eighties
the_emoji the_fire the_footballer the_game the_gate the_helpline the_internets the_kit the_lake the_language
the_lifeguard the_line the_local the_lodger the_loos the_men the_message the_mum the_nurses the_older the_oldest
the_oven the_parents the_power the_rope the_rounds the_self the_shopping the_smell the_social the_sports the_stables
the_stairs the_stock the_trainer the_us the_vicar the_wifi the_youth their_dad their_hands them_at them_down them_is
them_so them_who then_isnt then_the then_they then_we theoretically_what there_another there_but there_guidance
there_has there_now there_they there_with theres_always these_cases they_gave they_knew they_lose they_put they_see
they_set they_shouldnt they_think they_want they_were theyd_send thigh_$ thing_called thing_going thing_was things_no
think_ill think_someone think_theres this_but this_counts this_game this_happened this_made this_our this_so this_stuff
this_summer this_very tho_he those_from thursdays_$ tiktok_live time_a time_he to_abuse to_be to_block to_boys to_bring
to_but to_children to_consent to_date to_drink to_forget to_get to_heaven to_her to_lock to_manchester to_mum to_other
to_our to_out to_pose to_prove to_send to_strip to_teacher to_teens to_telegram to_them to_trust to_worry toddler_bites
together_but toilet_$ told_in told_somebody tongue_$ too_far took_photos took_pills took_them tool_to top_$ touch_$
touch_it touched_et trace_the train_to trainers_$ trainers_who trial_is trouble_for trouble_i trust_him turn_16
turn_off turned_her twenty_four twice_her two_and two_days two_year un_mec uncle_bought uncle_from uncle_he uncle_keeps
uncle_makes uncle_plays und_ich under_18 under_her uniform_i unsee_it up_from up_next up_says up_than up_what upset_me
us_drink us_i us_two us_with used_sexual uses_the using_it using_our van_with vanish_$ vbucks_and very_much victim_go
victim_or video_$ video_he video_to videos_$ videos_and virgin_$ voice_calls voir_$ wait_in waiting_and wall_and
want_300 want_500 want_it want_money want_them wants_her wants_him wants_pics wants_them wants_you was_7 was_9 was_a
was_all was_blackmail was_coming was_done was_fun was_lonely was_looking was_not was_one was_our was_recorded was_sad
was_small was_special was_thirteen was_wearing was_with washing_$ wasnt_around wasnt_just watch_$ watch_me way_he
we_did we_play we_were wearing_$ wed_just weed_and weekend_i weeks_$ weight_$ weird_man weird_stuff weird_text
weird_when went_in went_round went_wrong were_13 were_alone were_on were_scared were_twelve were_used what_are
what_behind what_counts what_they what_you when_nobody when_police when_someones where_kids where_my whether_a
which_app which_school whisper_$ who_buys who_calls who_cares who_comes who_has who_loves who_owns who_sends who_should
who_takes who_threaten who_told who_writes whole_packet whole_school why_i why_un whys_he wife_found will_anyone
will_believe will_come will_die will_find will_tell will_veut will_want window_$ window_cleaner with_burns with_is
with_names with_out with_sen with_somebody with_tasks without_giving woman_who wont_leaf wont_listen wont_show
word_blackmail work_in worker_$ worker_and working_$ world_$ worry_but would_even would_he would_notice would_one
write_english write_my writes_to wrote_$ wrote_a wrote_on year_$ year_5 year_asked year_groups year_made years_$
years_in yesterday_the yet_he you_correct you_freeze you_like you_pictures you_promise you_send you_what you_when
younger_ones your_a your_age your_dog your_pics your_stepdad your_uncle your_video yourself_$ youtube_channel
""",
    2: """
10_said 10_years 13_he 13s_join 14_do 15_he 17_$ 1am_$ 22_the 22_wants 23_i 24_and 25_and 26_years 27_and 27_year
300_quid 35_yr 38_$ 38_and 3_years 400_day 41_and 50_quid 6_years 8_year 9_he 9_lol 9_says ^_are ^_blocked ^_changed
^_counselling ^_goodnight ^_gramps ^_haha ^_holiday ^_ill ^_imams ^_karate ^_might ^_non ^_nu ^_overheard ^_pick
^_planning ^_police ^_promise ^_quick ^_sofa ^_sugar ^_suicide ^_three ^_trade ^_tried a_35 a_40 a_belt a_bond
a_calendar a_cub a_danger a_dsl a_few a_floor a_folder a_fuss a_helpline a_husband a_lady a_lie a_load a_moderator
a_prize a_real a_sexual a_shame a_shared a_she a_short a_small a_split a_streamer a_student a_sunday a_talent a_tracker
a_way about_minors about_one about_someone about_this about_younger abroad_to abuse_to account_$ admin_of after_26
again_last again_today again_who age_do age_she ago_my agree_$ ai_girlfriend alarm_$ all_got all_his all_know all_left
all_recorded all_to all_up alone_online already_got also_on always_been always_messages am_alone am_forty am_head
am_saying am_shaking am_special am_starting am_typing am_under am_walking an_he an_older and_down and_has and_his
and_if and_new and_parks and_stops and_talking and_the and_was and_went and_were and_wish answers_every any_of
anyone_elses anyone_up app_to apps_were are_16 are_alone are_children are_getting are_home are_jealous are_named
arent_for arrested_in as_proof as_punishment as_the asap_$ asked_what assault_$ at_breakfast at_camp at_least at_risk
at_scouts aunt_who away_together babysitter_has back_again back_then bad_he bad_is bad_it bag_and bathroom_and
be_broken be_by be_counted be_forced be_mad be_touched because_his because_i because_they bed_for been_counting
been_doing been_looking been_saving been_sending been_told beer_$ before_he begged_me being_alive being_paid
being_really being_sick being_stalked believe_a believed_me better_$ big_for bike_is birthday_and birthday_to
blackmail_my blackmailing_me blazer_$ block_a bond_$ booked_a boss_to boy_so breakfast_club bring_your brother_makes
brothers_ipad build_trust bullied_so bus_every but_also but_from but_grandad but_says but_some button_on by_midnight
by_our by_somebody call_and call_back called_a called_uncle calls_a calls_him camp_was can_be can_grooming can_it
cant_breathe cant_explain car_and car_last car_with cards_or carried_on cases_and cat_in ceop_$ changed_the chat_i
chatting_to checklist_of child_$ child_dont child_is child_out child_tell childminder_$ children_on christmas_and
class_says class_who close_$ clothes_off clothes_were coach_did coach_messaging coaches_do collection_$ come_at
come_home come_upstairs comes_back computers_$ cons_$ controls_all cops_can could_just court_and cousin_and
cousin_shows cries_$ cries_every cry_and cub_pack cut_my cuts_on cutting_and dad_at dad_been dad_laptop dad_on dad_the
dad_took dad_watches dance_on danger_to dare_but daughter_asked daughter_diary daughter_doing daughter_in
daughter_spends day_40 day_and days_so de_largent deleted_the did_online difficulties_and dirty_$ dirty_messages
disappear_forever disclosed_abuse discord_let discord_server divorce_$ do_first do_my do_tasks do_to doctor_who does_$
does_sextortion done_for dont_listen dont_show door_and door_is door_shut doors_and down_and down_there drama_teacher
dramatic_but dreigt_mijn drew_a drew_me drink_and driver_asked drives_a each_hour ein_mann else_gets else_to emoji_$
english_i enough_$ erpresst_er euro_or every_friday every_hour every_time everyone_sees explain_and explain_what
exploited_$ face_on family_$ family_so fat_and favourite_and films_on fine_i first_and first_then five_year flat_and
food_$ for_13 for_3 for_a for_good for_having for_him for_of for_private for_sleep for_someone for_uk for_videos
forget_your foster_carer found_in four_hours free_rides friend_did friend_what from_hockey from_me from_no fun_$
funny_story future_$ game_and game_i game_said games_where gay_$ get_called get_someone get_wrong gets_$ gets_angry
gets_calls getting_my getting_parcels girl_guides girl_keeps girl_of girlfriend_i girls_and girls_in girls_like
given_me gives_us giving_her giving_out glasgow_$ go_my going_home going_quiet gone_to good_but got_arrested got_asked
got_leaked got_lines got_locked got_spiked got_that gp_receptionist grabbed_me gramps_here gran_thinks grandad_does
grandson_is groomed_he grooming_be grooming_me grooming_or grooming_right group_leader group_tells group_with grown_ups
had_him had_my half_and half_the happened_when happens_after happens_every has_access has_just has_learning has_marks
hate_myself have_9 have_all have_already have_fear have_friends have_given have_i have_nightmares have_sex have_told
have_urges having_nightmares he_ask he_coaches he_controls he_described he_do he_leaves he_means he_picks he_recorded
he_started he_strangled he_talks he_tracks head_girl head_of hear_if hear_it hear_the hed_spot help_he helpline_is
her_about her_and her_bed her_boss her_brother her_drawing her_father her_for her_kids her_laptop her_last her_on
her_online her_or her_see her_up her_with here_and here_i here_my here_the hide_it hides_her hij_dreigt him_as
him_finding him_happy him_or him_so him_the him_what his_car his_coach his_face his_flat his_hands his_messages
his_room his_server his_wall his_wife his_willy hold_me holding_up home_every home_without honestly_$ horse_game
hospital_and hotline_for hours_and house_and house_for house_or house_with how_you hugs_me hun_$ hundred_pounds hurt_my
hurts_her husband_is husband_makes husband_was i_ban i_bought i_brought i_build i_can i_click i_count i_crossed i_deal
i_end i_fight i_heard i_kill i_mod i_on i_phone i_save i_speak i_start i_swear i_too i_touched i_type i_walked
i_whisper i_wish ich_machen id_$ idea_who ignore_the illegal_$ in_2 in_america in_and in_at in_canada in_chapter
in_children in_dms in_germany in_glasgow in_love in_may in_me in_ohio in_room in_sixth in_summer in_to in_training
in_uni in_when indecent_pictures internet_i into_sending is_11 is_21 is_27 is_38 is_44 is_alone is_back is_blackmailing
is_but is_crying is_dming is_doing is_done is_driving is_exactly is_for is_hurting is_left is_like is_outside
is_picking is_shut is_some is_ten is_texting is_threatening is_two is_using isnt_$ isnt_allowed it_2 it_against
it_asking it_free it_it it_kids it_legit it_love it_make it_prob it_through it_used itd_help jealous_$ just_a
just_about just_asked just_curious just_going just_need just_rang just_that just_us keep_being keep_calling
keeps_asking keeps_my kept_saying kev_$ kid_a kid_on kid_says kid_sent kid_was kids_after kids_by kids_go kids_keep
kids_phone kill_my kissed_her kissed_you knife_$ know_are knows_what la_noche lad_thinks lads_think laptop_and
laptop_is largent_$ last_message late_for laughs_about law_is leader_asked leader_i leader_made learning_difficulties
leave_her left_$ left_a left_after left_alone legs_and lesson_and let_me let_under lets_her lied_and lift_and lifts_$
lifts_and light_bulb like_all like_in like_when little_kid little_secret live_and lives_$ load_of locked_in locked_the
locks_me logged_into lol_anyway looking_up loves_her machen_$ makes_them man_from man_of man_wait man_waiting man_with
manager_at manager_who mann_schreibt married_in marry_in marry_my mate_he mate_in mate_she me_demande me_fat me_half
me_has me_hiding me_lifts me_maybe me_messages me_now me_porn me_promise me_since me_things me_watch means_it meet_at
meet_her member_$ message_me message_was messages_and messages_at messages_disappear messages_me messages_or
messages_vanish mijn_fotos minors_and missing_since modelling_and mon_prof money_and money_at money_from more_because
morning_or moved_on mum_earns mum_says mum_sold mums_boyfriend must_i my_400 my_bed my_besties my_chess my_drink
my_grandpa my_housemate my_icloud my_internet my_leotard my_moje my_nephew my_netball my_nurse my_passwords my_poem
my_science my_shirt my_shoulders my_six my_skin my_social my_stepsis my_students my_top my_under my_wifes named_because
names_i nans_boyfriend nearly_a neighbour_pays netball_club never_acted never_knew new_childminder new_friend night_is
no_clothes no_it no_reason no_top no_way nobody_believed nobody_came noche_$ normal_that normal_to not_about
not_deleted not_even not_grooming not_their not_told note_with notification_$ now_because now_does now_he now_says
nudes_$ nudes_or number_can o_que of_$ of_9 of_abuse of_embarrassment of_it of_just of_man of_messages of_our of_pills
of_prison of_some of_staff of_the of_thirty of_views of_warning off_but off_his officer_here ok_if old_home old_told
older_boy on_christmas on_minecraft on_one on_page on_them one_asked one_believes one_boy one_each one_lass one_would
only_online only_play or_delete or_everyone or_see our_address our_babysitter our_girls our_kids our_year out_he
out_his out_on over_the owe_them own_at own_fault own_for own_phone own_son page_where paid_by paid_for parents_cant
parents_dont parents_ok park_$ park_on partner_$ pass_$ passwords_and pedo_fotos person_doing person_in person_you
pet_$ phone_not phone_pings photo_i photos_with pic_got pick_me picks_her picks_me pics_and pics_back pics_got
picture_taken picture_that pictures_on pictures_to pjs_$ play_a play_games play_on plays_with please_$ please_he
please_i pocket_money point_i poison_$ police_for police_take posted_my pounds_i pretending_you pretends_to prison_$
private_photos prize_$ prob_nothing promise_$ promised_me prove_my prove_you punishment_$ pupil_$ pupil_who
put_something quid_to quiet_lately quitting_$ rang_$ rank_$ read_that recipe_for recorded_$ register_and register_for
removed_$ report_count report_cover report_made report_makes report_take report_where rest_of retail_park right_at
right_the ring_in ring_someone ring_the roblox_he roof_of room_of rubs_my run_from run_off said_bye said_next said_one
said_they said_we said_why saturday_i saw_$ saw_on say_i say_is say_when saying_he saying_hed saying_pay says_17
says_delete says_her says_not says_send says_shed scared_me scared_of school_keeps school_nurse school_she school_the
science_teacher scotland_report secret_from see_anyone see_her see_those seeing_$ seeing_the send_ten send_them
sending_dirty sending_money sends_it sent_nudes sent_something server_i server_keeps server_where sextortion_$
sextortion_is sextortion_mean sexy_$ shame_on sharing_a she_begged she_burst she_changed she_cry she_goes she_isnt
she_lets she_lives she_showed shell_hate shoot_$ shop_gives should_run should_we show_his shower_$ signs_for silent_$
since_$ since_a since_i since_she since_tea sir_that sister_in sister_lets sister_now sister_to sites_and six_year
sixth_firm skirt_on skype_and slams_doors sleep_in sneak_out so_in so_like so_she so_theres so_this sofa_surfing
soll_ich some_and someone_hacked someone_it someone_recorded someone_ring someone_tell something_a something_in
something_she somewhere_i son_and special_secret spiked_and split_in staff_is started_giving stat_for stay_at
steam_cards stepbrother_does stepbrother_put still_$ still_abuse still_dream stop_if stop_looking stop_someone
stopped_coming story_my story_what stream_her streamers_are students_says stuff_at stuff_from stuff_i surname_$
survivor_and swapped_pics swear_a sweets_and switch_to take_our takes_the tbh_$ teacher_at teacher_knows
teacher_messages teacher_they teacher_to teacher_want teen_$ tell_somebody telling_her tells_us term_$ term_i texts_and
texts_from that_grandad that_makes that_she that_to the_blackmailed the_case the_chat the_choir the_comments the_corner
the_data the_deal the_divorce the_doors the_first the_front the_gates the_kid the_letter the_light the_lights
the_little the_mother the_recipe the_retail the_secret the_shoot the_staff the_subject the_sugar the_talent the_tube
their_kids their_name their_parents their_problem them_get them_in then_went therapist_i there_and there_anyone
there_anything there_help there_said there_since they_all they_arrested they_film they_filmed they_hear they_know
they_listed they_scared they_talk they_will they_would thing_happened things_behind things_on think_about think_she
thinks_hed thirty_five this_allowed this_it this_out this_weekend this_world thousands_of threatening_me threatens_to
three_hundred through_this thrown_out ticket_to tickles_her timetable_$ tips_for to_16 to_burn to_call to_court
to_download to_go to_his to_keep to_kms to_leak to_leeds to_love to_message to_random to_shout to_sneak to_start
to_that to_undress to_wear to_what toilet_and told_his told_on told_them told_to too_deep too_we took_money top_on
touched_by touched_me trade_offer trainer_at training_and training_with tried_the trust_with trusting_him tuesday_and
turning_up turns_up tutor_said twelve_and two_kids two_seconds ugly_$ uk_if um_homem uma_foto uncle_did uncle_does
und_will under_13s up_again up_because up_by up_her up_in up_please up_said up_she upset_$ us_fags us_on us_play
us_were us_when veut_me vicar_$ victims_$ videos_of voice_that volunteer_there vote_on wait_till waiting_outside
waits_for walk_his walking_home walks_in wall_again want_him want_live want_more wanted_it wants_cash wants_different
wants_more wants_photos was_14 was_assaulted was_being was_eleven was_good was_happening was_love was_soll was_to
washing_but watched_$ way_$ way_home ways_$ we_all we_been we_dont we_meet we_take we_talk we_tell went_on went_silent
went_white were_11 were_wrong wetting_the what_a what_colour what_going what_means what_must what_school
what_sextortion what_we whatever_they when_mums when_we where_nobody where_people where_to which_apps which_bus
which_helpline which_streamers white_$ who_did who_for who_from who_gives who_hurt who_pay who_runs who_she whole_year
why_no why_would wifes_nephew will_he will_hurt will_it with_50 with_bruises with_man with_mum with_people without_your
wont_accept wont_delete wont_make wont_need wont_see work_he worried_$ worrying_about would_happen would_someone
write_she written_about written_to year_group year_has you_alone you_check you_give you_still you_up young_and young_to
your_child your_list your_sister youth_pastor youtuber_i zdjecia_i
""",
    3: """
10_can 12_$ 12_years 13_$ 17_but 1_$ 20_000 20_years 24_hours 2_months 2am_and 30_i 38_year 3_weeks 40_$ 50_of 7_my 8_i
8_that ^_ammi ^_ana ^_aunty ^_bought ^_chess ^_clock ^_daughter ^_do ^_father ^_fun ^_gp ^_had ^_heard ^_his ^_joined
^_lmao ^_meri ^_merry ^_mr ^_mum ^_secret ^_social ^_sorry ^_teaching ^_terrified ^_thanks ^_thought ^_well ^_who
^_work a_27 a_castle a_children a_creepy a_doctor a_family a_five a_flight a_good a_groomer a_gun a_headset a_man
a_married a_necklace a_nickname a_pizza a_register a_school a_screenshot a_social a_soul a_tent a_text a_thank
a_trusted a_usb a_user a_video a_wedding a_weird a_whole about_and about_grooming about_how about_is about_something
about_walking abuse_$ accounts_to act_normal act_on adds_all advice_about after_pill age_he age_then ages_and all_are
already_sent always_$ always_say am_15 am_18 am_22 am_24 am_frightened am_here am_holding am_terrified am_thirteen
am_twelve america_$ an_actual an_ai an_answer an_emergency and_already and_asking and_breathes and_dms and_filmed
and_hold and_is and_laughs and_looked and_parents and_reads and_sent and_there and_wouldnt another_kid anyone_there
app_is are_afraid are_chats are_covered are_from are_new are_part are_sharing arms_are as_it as_well ask_about
asked_for asked_how at_after at_euston at_nursery away_from awful_$ babysit_and back_with be_arrested be_dead be_me
be_next be_that beaten_up because_a because_one bedroom_$ been_6 been_good been_sext been_to before_it behind_every
being_a being_hit being_too bench_with benched_me bin_$ blackmailed_$ blocked_him body_isnt boss_is bot_but both_are
both_of bought_a box_at boyfriend_who boyfriend_wont boys_in bridge_is bring_it brother_and brother_cries brother_who
brothers_in but_my but_one buys_me by_her by_mistake calendar_of call_if call_in calling_her can_adults can_ring
car_park cards_and caretaker_and carrying_on catfished_and caught_how changed_my chapter_3 chat_and chat_by chat_every
chat_in chats_as check_a checks_$ chess_coach chess_com child_abuse child_there child_when child_who children_home
children_homes choir_man chokes_me class_said closes_the club_keeps club_makes coach_benched coach_who cocoa_$
colleague_messages colleague_to com_man comes_on coming_on con_un controls_$ conversation_$ cops_on costume_$
could_meet could_that couldnt_talk country_if cousin_makes cream_man customers_say dad_gets dad_i dad_reads
daughter_been daughter_flinches daughter_got day_the deepfake_of desk_at diary_and did_i did_nothing did_things didnt_i
different_children different_man discord_works do_$ do_homework do_nothing do_stuff do_teacher do_the doesnt_know
doesnt_listen dont_pay drama_$ drawing_app driver_knows dye_$ each_week eight_$ ein_bild email_from emergency_but
ended_up er_will essay_on et_i et_je euston_$ even_tho every_app everyone_loves fault_for favourites_i fifty_years
find_him finds_out fine_he fine_then finished_$ firm_are firm_has first_one flat_$ floor_plan for_11 for_20 for_ages
for_an for_her for_looking for_no for_sad for_six for_your forced_to forty_years found_an free_if friend_posted
friend_she friend_today friend_wont friendly_with friends_house from_all from_monday game_we game_with garage_door
gate_$ gave_her get_me get_rid getting_blackmail gift_card gifts_are girl_on girl_there girlfriend_online go_home
go_meet go_of go_school got_a got_an gran_and grandma_here grandson_to green_$ groom_another groomed_i group_and gtg_$
guys_and habla_con had_a had_favourites hand_where has_an has_bruises has_convinced has_new has_stopped hate_me
hate_what have_anything have_done have_got have_had have_is have_not have_stopped have_to have_you havent_been
havent_told he_cries he_did he_goes he_makes he_pretended he_said he_sends he_shows he_takes he_texted he_was he_wil
head_$ head_is head_told hear_any heard_my hell_put help_before help_so her_boy her_child her_husbands her_i
her_messages her_mums her_step here_in here_she hija_habla him_at him_do him_who himself_$ his_hand his_house his_tent
his_top holding_it hombre_mayor home_with homes_$ honestly_what hot_and hotel_$ hours_or house_lol how_discord
how_worried hurt_her hurt_myself hurts_me i_a i_am i_change i_did i_didnt i_eat i_get i_never i_noticed i_remember
i_replied i_talk i_tell i_thought i_tried i_woke ice_cream if_both if_this illegal_for images_i in_$ in_an in_homework
in_july in_pakistan in_pieces in_some in_tomorrow in_uk instructor_puts is_$ is_25 is_29 is_cut is_deleted is_eleven
is_nine is_nothing is_waiting is_weird isnt_one it_anywhere it_has it_her it_matter it_out it_rape it_shouldnt it_stops
it_this it_together joined_a joking_this journalist_i july_and jumping_in just_been just_for just_talk just_tired
keep_talking keep_wanting keeps_calling key_and kid_groom kid_told kids_never knew_and knew_what knife_in know_his
know_my know_your knows_all knows_but knows_the language_exchange laptop_kids late_night laughing_$ leave_$ leave_it
let_gran lie_$ lied_$ like_my like_now liked_it line_it list_i list_is listens_to literally_what little_sister
live_stream lmao_my loads_of lol_not lol_ok lol_who long_does loud_$ love_my love_you made_an makes_him man_gives
man_online man_said man_say man_she man_what manager_keeps many_15 marks_and married_man mate_from may_be me_4 me_can
me_every me_going me_or me_realise me_send me_show me_sleep me_taken me_tell me_today me_voir me_why me_without
mean_because mean_if mean_when meet_a meeting_a merry_xmas mess_$ message_children messages_my messages_when
messages_with mi_hija mine_did minecraft_chat minute_$ mocking_it more_after more_for more_they morning_after mother_no
mr_b mr_d mum_had mum_seeing mum_the mums_name mums_partner my_apps my_battle my_board my_boys my_bum my_child my_drama
my_food my_fringe my_godfather my_legs my_mosque my_neck my_pants my_paper my_pics my_secret my_stepbrother my_tennis
my_tutee my_username my_work neck_$ needs_to neighbour_beats new_accs new_iphone new_trainers nicked_my night_with
nightmares_about no_heating no_matter no_money nobody_$ nobody_at nobody_believes nobody_says normal_for not_an
not_around not_her nothing_but nothing_for now_they nude_of nudes_are nudes_of numb_and number_do number_in number_that
nurse_i of_15 of_apple of_consent of_when of_yourself off_amazon off_chat off_dead off_from off_what often_should
ok_what old_ones old_that older_boyfriend older_lads omegle_type on_hold on_live on_monday on_my on_your one_was
one_will online_who only_and only_he only_messages only_some only_touched or_ruin or_worse or_your others_about our_au
our_call our_daughter our_group our_own our_scouts our_street our_town out_a out_or outside_of outside_our own_and
own_pic page_$ paid_and pakistan_$ paper_round parent_look parents_do parents_evening parents_will partner_is pay_but
people_recognise person_without phone_case phone_so photo_in picture_to pictures_of pieces_$ pinches_my pings_$
pizza_place place_$ plan_of play_truth played_truth police_number police_themselves porn_$ post_something post_them
pounds_$ pregnant_$ presents_$ proof_$ pupil_asked pupil_wont put_my question_is quick_question quiet_about rather_go
razor_blades reading_the reads_all real_mum real_reason recognise_me refer_to regret_sending report_them report_who
reported_him rid_of ringtone_$ roblox_who room_so roommate_at round_a round_is round_the ruin_$ runs_the sad_teens
sage_$ said_dont said_he said_what sat_next save_the saw_her say_yes sayin_i saying_please says_15 says_anything
says_gifts says_please says_your schickt_mir school_a school_and school_any school_because school_we school_who
scream_at secret_my secret_with see_where send_picture send_someone sending_it sending_my sent_$ sent_a sent_them
server_asked sexual_abused shaped_like shares_a she_flinches she_hasnt she_took she_went she_wont she_works shell_be
should_use showing_my side_$ sir_in sir_is sits_$ so_a so_my social_services some_creep some_lads some_of some_old
somebody_told someone_is someone_older someone_posted someone_she someone_stop something_awful something_they
something_very somewhere_to son_got son_he soul_$ spiel_$ sports_day starting_to staying_with step_grandad still_there
stop_i stop_sending stopped_$ stopped_eating stranger_he stuff_with such_an sunday_$ sure_i sweets_to swim_teacher
swimming_coach tablets_and take_before take_me takes_half talk_and talk_without talks_to tape_$ teacher_keeps
teacher_lose teacher_read telegram_channel telephone_for ten_$ tent_$ tent_with terrified_of text_i that_bad that_girl
the_cupboard the_customers the_desk the_floor the_garden the_ice the_leaders the_lips the_list the_minecraft
the_morning the_music the_offender the_one the_pe the_people the_photos the_playground the_presents the_questions
the_register the_safeguarding the_sort the_student the_stuff the_tickle the_tournament them_$ them_they them_when
themselves_$ then_said there_isnt there_somewhere these_reports they_count they_said they_told things_at things_for
things_i things_when think_are thirteen_$ this_afternoon this_article this_country this_or this_stranger
threatened_online till_it to_first to_football to_happen to_next to_swimming to_touch today_$ together_$ told_anybody
too_friendly took_it touched_her trainer_any tried_to trouble_if trusted_adult truths_and turned_up tutor_to twin_is
two_girls two_truths two_years type_site un_monsieur uncle_and under_a uni_$ up_did up_every victim_and voice_note
waiting_list waits_by wall_with want_the was_18 was_caught was_eight was_finished was_going was_groomed was_sage
was_your wasnt_a wasnt_my watching_$ way_out we_could we_only we_played week_the weeks_and weeks_i weird_texts
weird_that weird_with wet_the what_goes what_time when_it when_someone when_were where_do where_it which_organisation
who_fear who_gave who_i who_makes who_now who_speaks who_taught who_touched whole_football why_am why_it why_tengo
why_the will_jump will_they with_ai with_grown with_how with_little with_no with_o with_your without_saying woman_tried
work_experience work_it worker_doesnt works_and worried_my would_kill write_it write_to wrong_and year_6s year_8
years_i yesterday_$ yo_who you_feel you_never you_wear young_girls young_people your_boyfriend your_coach your_nudes
""",
    4: """
11_$ 11_or 13_gets 13_yr 14_is 16_and 16_my 19_$ 200_quid 20_yr 2_years 32_$ 40_quid 500_or 71_$ 9_year ^_3 ^_asks
^_camhs ^_cool ^_lifeguard ^_makes ^_meine ^_mio ^_moj ^_ms ^_pomocy ^_profile ^_send ^_smh ^_story ^_student ^_thirty
^_twitch ^_watched ^_where ^_white ^_wo a_25 a_blade a_bra a_calculator a_cam a_cop a_countdown a_hunch a_lass a_laugh
a_letter a_nude a_package a_plane a_police a_quiz a_relative a_telegram a_wooden about_12 about_his about_that
abused_as account_just actually_come adding_me adult_what after_my after_something all_these allowed_online
already_happened also_my am_being am_gay am_mature am_meant am_safe an_adult an_apprentice an_uber and_asks and_dan
and_got and_her and_never and_pregnant and_some and_strokes and_takes and_threatens and_told and_took anything_just
anywhere_else app_where apprentice_at are_about are_everywhere are_off are_pictures arm_$ around_kids arrest_me
asked_which asking_for asking_what asks_for asks_her asks_who at_church at_hers at_kids at_mcdonalds at_ours at_sports
at_youth away_if ayuda_por back_by back_for bad_person bad_with bail_and battle_pass be_bad be_friends be_his
be_married be_stopped because_then been_arrested been_targeted being_watched believes_me best_mate blade_in bleeding_a
blue_$ bored_of bot_that bot_watching bought_the boy_$ boy_on boyfriend_how boys_being boys_does boys_i bra_off
breakfast_or bring_a brother_got brother_has brother_his brother_in burns_me but_the by_6 call_for call_while
called_kev called_max came_across came_forward can_pay can_say cant_get cant_ring cant_turn car_for card_in cards_$
case_$ cash_$ cause_mine charity_advise chats_to chce_wiecej child_wont children_i circle_time club_in coach_has
colleague_is collected_by con_publicar could_fall country_$ counts_as cousin_does cousin_stays cover_vpns covered_and
crashes_at cries_when crying_and cut_their dad_a dad_computer dad_makes dance_teacher dass_ich date_a daughter_i
daughter_was deal_or deleted_$ did_stuff didnt_come didnt_know difference_ok dit_quil do_lines do_things do_this
does_your doesnt_give doing_stuff dont_$ door_again door_just down_by down_last dread_the drives_$ driving_me dumb_$
eat_lunch emailed_me enough_of envoye_une envoyer_a er_hat essay_that even_for every_match everyone_that everyone_would
everything_in exams_are fake_nudes fake_of fall_asleep family_if feel_right filmed_us finds_me fingers_$ firm_$
first_job first_time flight_$ fly_to follows_my food_in for_hiding for_liking for_mine for_more for_old for_ranked
for_young forced_me found_my friend_wants friend_write friends_mum from_meeting fun_fact game_keeps game_she get_done
get_messages get_up gets_his gets_mad gets_taken getting_calls getting_messages girl_and girl_in girl_said girls_no
go_for go_out gone_$ got_$ got_40 got_flashed got_out grandad_$ groomed_last grooming_because grooming_was group_$
group_that grown_man guess_$ had_enough had_it hai_ke hamster_$ hands_shake happened_$ happened_again has_a has_been
has_gone has_happened has_three has_written hasnt_$ have_my have_seen havent_eaten he_asks he_booked he_follows
he_gives he_pays he_posted he_really he_say he_shared he_show he_sold he_used hear_anything hell_drive helps_$
her_alone her_essay her_picture here_come hide_her him_$ him_it him_on him_stop his_aftershave his_headset his_mums
his_number his_sister homework_about homework_i hot_tub hotel_key human_i hurting_me hypothetically_a i_answered
i_break i_cant i_dread i_guess i_hear i_inform i_isnt i_let i_liked i_love i_loved i_met i_moderate i_only i_skip
i_sleep i_starve i_swallowed i_tears i_tel i_word if_my if_somebody imi_cere in_cars in_danger in_england in_english
in_her in_hospital in_pe in_since in_that in_yb inform_$ inside_my invites_him is_23 is_32 is_allowed is_always
is_being is_crime is_fourteen is_home is_messaging is_missing is_number is_only is_pretending is_safeguarding is_seeing
is_sending is_showing is_small is_there is_worst isnt_home isnt_right it_all it_first it_funny it_isnt it_legal
it_literally it_messed it_real it_til it_whatever it_wrong jai_envoye keen_on keep_quiet keep_their keeps_adding
keeps_me keeps_mocking keeps_turning keh_raha key_card kid_delete kid_has kid_online kid_wont kids_like kill_her knee_$
knows_our lad_is lads_in lass_in last_$ last_month last_week law_here leader_says leaves_us legs_$ lessons_are
letter_to letting_me lights_are like_40 like_fingers like_she like_the line_for lol_nobody lol_that lovely_$ mae_o
make_someone makes_the makes_us man_did man_every man_has man_my many_in marks_for mate_keeps mate_says mates_to
mature_for maybe_$ mcdonalds_he me_everyone me_go me_not me_outside me_right me_round me_stuff me_til me_tomorrow
me_voice me_which meine_tochter mes_parents messaged_my messaging_does met_him middle_one might_be might_do minded_her
mine_szantazuje mocking_me mocking_new mocking_them moderate_a money_by money_where month_that months_$ more_and
mother_what mum_checks mum_hasnt mums_at my_birthday my_bus my_eyes my_goddaughter my_granddaughter my_pc my_phones
my_pictures my_rugby my_shoes my_stepdaughter my_stream my_teacher my_twelve nearly_dead need_somebody nephew_streams
never_do never_mind new_accounts nice_man niece_and night_i no_se nobody_listens nobody_talks not_answering not_doing
not_funny not_here number_by number_is numbers_also of_dad of_himself of_us offender_is officer_$ often_are old_if
old_volunteer old_who on_40 on_bail on_bathing on_how on_omegle on_our on_parents on_roblox on_saturday on_things
on_zoom one_in one_person ones_who online_boyfriend online_wants only_an only_ten open_on opened_and or_12 or_dinner
or_keep or_sleep other_peoples our_chat our_door our_football our_foster our_gym our_pastor our_private our_road
our_secret out_$ out_if out_loud over_or paid_in parents_about parents_fight parents_how parents_no parents_wont
pass_me passport_and pay_them people_it petrol_$ phone_buzzes phones_nearly photo_et pic_in picking_up pics_just
picture_removed pictures_asked pills_in please_is please_where police_about police_officer por_favor posted_goodbye
private_lessons privates_$ promise_you pupils_$ puppies_$ pyjamas_$ questions_about quid_what quiet_for quietly_$
quil_va rape_if read_my read_your reading_that reads_my really_post report_about reported_to rough_$ rugby_club rules_$
run_the run_to safeguarding_i safeguarding_lead said_hed said_pay said_shed said_this sait_ou same_one saturday_and
say_2 say_who says_40 says_after says_nobody says_our says_tell says_we scare_me scared_now school_counsellor
school_now school_uniform schools_it scouts_told screenshot_of secret_game send_it services_take set_$ set_up
shared_our she_makes she_says she_unfollowed shed_be shoes_on shows_my shut_the sign_my since_the sit_next six_hours
sleep_on slept_in slowed_down smoke_alarm so_alone so_hypothetically so_mum so_we some_account somebody_be
somebody_filmed someone_called someone_elses someone_made someone_makes someone_says something_at something_isnt son_$
son_14 son_friend special_and square_and staff_here stand_up started_the stats_on stay_on stays_$ step_on still_invites
still_want stop_going stopped_replying story_time student_emailed stuff_that such_a supply_teacher tagged_my take_no
teacher_asks teacher_be teacher_he teacher_in teacher_locks teenagers_what teens_and tell_them tell_who texts_$
that_safe that_says the_70s the_attention the_caretaker the_chats the_football the_groomer the_hot the_leccy the_lesson
the_money the_neighbour the_owner the_schools the_shed the_time the_vicars the_warning the_worry their_own them_now
then_asked they_came they_find they_pass they_still they_stop they_stopped think_my this_go this_happen this_one
this_town those_chats those_kids thought_they threaten_my threats_$ three_days throw_up thursday_and ticket_in
tickets_for time_his time_my to_all to_another to_clear to_do to_fly to_girls to_i to_little to_post to_pray to_recruit
to_train to_underage to_wait to_who today_and too_big took_some took_the top_off topped_up touches_her touches_me
tout_envoyer train_ticket train_tickets tub_$ turn_it turned_the twelve_year under_$ underage_girls undo_it une_photo
us_at us_to va_tout van_and vapes_$ vapes_for video_in voice_says von_einem want_200 want_go want_help wants_proof
was_abused was_arrested was_crying was_my watched_the we_found we_get we_should weeks_ago were_all were_meant were_my
what_all what_to when_you where_else where_messages where_they which_year while_it who_asked who_wont whole_class
whole_team whole_time why_we wiecej_$ will_dass will_dit will_sait will_send will_this with_and without_mocking woke_up
wont_go word_it words_but worked_out would_miss wouldnt_get writing_this wrong_that wrong_with wyslalam_zdjecie yb_with
year_of year_was year_which years_difference yesterday_and you_$ you_be you_come you_rather you_who you_wont
your_cousin your_dad zdjecie_i
""",
    5: """
12_ani 13_ans 15_year 1_in 1_of 200_in 3_of 40_mins 4_$ 4_pics 50_times 5_and 7_$ ^_auntie ^_half ^_meu ^_not ^_on
^_packed ^_pan ^_pay ^_pov ^_reported ^_samaritans ^_started ^_swapped ^_this ^_whole a_26 a_bank a_chi a_cv
a_disclosure a_fake a_grown a_lot a_mes a_passport a_person a_picture a_playlist a_poll a_qui a_rope a_support
a_teenage about_mr about_online adult_on after_he aftershave_$ again_because again_since alive_$ am_16 am_52 am_9
am_only am_really am_worried ammi_ko and_comes and_did and_half and_hiding and_logged and_makes and_mum and_nothing
and_turned and_wont ans_et answering_$ anyone_i anything_$ anyway_$ are_girls art_server as_far asking_about asking_my
asks_where at_1am at_our at_the away_for baby_i babysit_asked babysitter_$ bank_account be_i be_over be_pregnant
be_sick before_and behind_me being_bullied big_sister bit_$ bitcoin_or black_eye blackmail_by bluff_$ boss_at bought_me
boys_are boys_cant bro_$ broke_$ brothers_mate brought_a but_a but_can but_now buzzes_$ by_different by_sunday call_a
called_when can_help can_talk cant_do cant_tell car_i case_was caught_by cba_with chapter_is checks_my child_in
child_screaming children_and club_and co_robic come_$ could_be coursework_and crying_in cupboard_$ cv_i dad_and
dad_friend dad_mate dark_$ daughter_chats days_of deleted_everything did_every did_something different_men dmd_me
dms_and dms_me do_and do_mods does_isolation does_nothing does_report does_this doing_to door_handle door_neighbour
drive_to dumb_but each_other eat_$ eat_me efo_llun eleven_$ even_joking ever_feel every_morning every_night eye_$
family_member famous_people far_as feel_dirty fifteen_$ find_out firm_have firm_tutor followed_home for_boys
for_coursework for_meeting for_teens for_word forever_$ foster_mum friend_has friend_in friend_keeps frightened_$
from_internet from_school from_today gaming_friend garage_$ get_picked get_started girl_for go_if goes_away good_night
goodbye_$ goodbye_on got_62 got_convicted got_paid groomed_when grooming_and grooming_as group_for group_got guess_my
had_to half_my happen_to happened_with happens_at has_cuts has_sent has_stuff have_his have_those he_isnt he_laughed
he_reads he_screen he_went he_would he_wrote heard_a hearts_at hell_marry help_a helpline_in her_all her_cousin her_how
her_in her_school him_by him_for him_if him_in him_is his_dad his_girlfriend his_shoes his_whole ho_paura hold_$
home_to hotline_number husbands_laptop i_allowed i_delete i_even i_gave i_hate i_kept i_leave i_lie i_scare i_stopped
ignore_$ ill_do in_one in_roblox in_spain in_trouble in_with insists_on is_2 is_acting is_asking is_ceop is_eight
is_fifteen is_good is_here is_responsible is_talking is_told is_what isolation_mean it_blackmail it_buzzes it_even
it_grooming it_without jail_because job_and joke_account just_froze just_log just_wondering keep_them keeps_offering
keeps_saying kept_silent key_to kid_and kid_go kids_online kill_myself knew_which lad_on lead_who leave_home left_for
legal_for lets_me like_$ like_that little_girl lives_on log_off logged_off long_you loved_him made_fake made_this
makes_you man_calling man_do man_keeps man_off man_we man_wont many_teacher marks_on me_an me_got me_he me_manda
me_more me_online me_please me_skins me_too mean_coercion meet_$ meeting_him meeting_someone member_is member_of
men_keep messaging_kids mine_says mine_with mistake_and modelling_scout move_$ mum_because mum_knows mum_so mum_what
mum_works mum_would mums_man my_backs my_door my_friends my_homework my_light my_mother my_new my_online my_outfits
my_partner my_pastor my_piano my_post my_roommate my_twins my_uncles my_unit name_now need_advice need_it neighbour_boy
never_told new_babysitter next_room nice_$ niece_is no_answer no_i nobody_else nobody_would not_13 not_being not_of
note_in nothing_happened now_a now_isnt of_gone of_not of_stuff of_this off_even ok_at ok_he ok_so old_want older_man
on_three one_and only_has only_one open_$ opens_$ or_anything our_club out_to over_for overheard_two own_cousin
own_thoughts owner_has pan_z parents_on parler_$ pas_a people_are people_in person_i pic_$ pic_off pics_for please_what
point_in pointless_$ popped_up posts_her proof_i pupil_came pupil_drew pupil_says pupils_essay put_a put_his qui_parler
random_men reading_lol real_and real_person realised_my reason_to recorded_our remote_controls report_if report_that
report_what results_$ rhywun_efo robic_$ rope_$ rugby_$ said_24 said_please sais_pas same_words saw_it saw_my say_1
say_dont say_in say_she says_do says_keep says_she school_bus school_on scout_wants screen_recorded screenshotted_it
secret_boyfriend secret_it see_everything send_proof senor_me server_a server_is shared_$ she_is she_met should_have
shouldnt_have shouldnt_of show_anyone shows_me sister_she site_$ sleep_and sleeps_with small_art snaps_$ sneaks_out
so_it somebody_is someone_abroad someone_if someones_hurting something_$ somethings_wrong son_uses son_was sound_dumb
south_africa split_up staff_at staff_to started_a still_report stop_messaging stuff_to support_group swimsuit_shots
teacher_get teaching_assistant team_has teens_need tell_my tell_you than_go that_article that_as that_at that_coach
that_him that_mean the_cops the_days the_friend the_gift the_head the_house the_internet the_kids the_kitchen the_law
the_numbers the_others the_park the_puppies the_road the_seventies the_stop the_weekend them_something therapy_for
there_is they_are they_cant they_cut they_leave they_sent thinking_$ this_before this_report this_took this_year
threatening_to three_boys three_phones ticket_$ time_and tired_$ to_an to_anyone to_as to_avoid to_die to_end to_fail
to_it to_parents to_prison to_ring to_sext to_stand to_those toilets_because tonight_or touching_my tutor_$ tutor_did
un_hombre un_tip under_14s uniform_$ used_a uses_one victim_of voted_$ wait_is waits_at wanted_a was_11 was_messaging
was_so was_such was_ten was_too wasnt_$ we_are we_can were_abused were_in what_age what_grooming what_mean what_year
when_her when_his when_your which_staff whispered_that white_van who_does why_didnt wife_for with_an with_everything
with_just wont_look works_for would_be would_help wouldnt_let wrote_in wrote_me year_10 you_do your_address
youth_leader
""",
    6: """
0_$ 15_it 15_yr 16_yr 18_months 18s_$ 2_days 2_weeks 4_boys 9_$ ^_am ^_asked ^_at ^_bots ^_cba ^_dad ^_ein ^_ele ^_gave
^_kms ^_lad ^_mod ^_ran ^_someones ^_vinted ^_wheres ^_wrote a_12 a_13 a_burden a_childs a_cupboard a_gang a_goodbye
a_guys a_pupil a_report a_row a_special a_stalker a_sugar a_warning about_a about_her about_wanting abused_in
adults_who after_reading ago_$ allowed_to already_paid always_wants am_$ am_and am_gone am_telling am_used and_call
and_found and_i and_idc and_see and_turn answer_in approached_on apps_have are_going arrested_and as_rape asked_why
assaulted_at at_midnight at_work babysitter_used back_so been_caught been_sneaking being_here being_nice
being_threatened big_deal bit_much bits_on breaking_$ breathing_$ bus_driver bye_$ calculator_$ cam_in came_back
can_speak cant_write care_$ carry_on cause_the chat_open children_at childs_at contacts_$ court_$ crying_all cut_in
dad_to dare_with days_in delete_our did_$ did_and die_from die_than disgusting_$ dmed_me do_men do_people do_today
do_you does_sir doing_$ doing_it dont_make dont_really drinks_$ drive_the dropped_and early_to eating_me end_it
england_for england_lost entrenador_me ever_$ fail_french feel_disgusting fell_$ fi_ar find_me for_child for_dad
for_ever for_kids for_what foto_e free_and french_and frica_de friend_wrote from_someone front_door funny_about
get_through gets_off girl_do girl_gets girl_online girls_on gives_you go_into going_out gone_bad goodbye_in got_me
got_shared grandad_plays group_makes groups_that grown_up guild_leader guys_car handle_$ hands_$ happening_again
has_burns hate_it have_made he_go he_lied he_put he_saved he_wont he_works help_but helpline_tell helps_with her_arms
her_stepdad her_uncle her_voice here_no hi_i hide_a him_round his_cam his_friends his_laptop home_and home_like
homework_$ i_act i_already i_cry i_drive i_fell i_forget i_going i_havent i_ran i_reply i_scratch i_shower i_still
i_think i_understand i_worry in_south is_18 is_28 is_been is_out is_pointless is_pure is_sore it_already it_and
it_count it_eating it_friday it_him it_of it_over it_right job_for just_not just_posted keep_mocking keep_secret
keeps_touching kids_clothes kids_cut kitchen_$ know_that ktos_mine lad_who last_night last_time leaked_me let_go let_it
letters_$ lied_about like_50 living_$ looks_like lot_is made_him make_you man_filming man_says manager_is mans_name
mate_is maths_tutor me_but me_do me_enough me_money me_write means_in mi_entrenador mod_of mods_see mor_$ more_she
morning_$ move_in move_to mum_told mums_new my_9 my_bro my_contacts my_followers my_hands my_nudes my_passport my_real
my_son my_supervisor my_three myself_when need_somewhere neighbour_shows new_man next_steps niece_has night_$ no_food
not_exist not_for not_gym not_live noticed_$ now_it o_poza of_under off_early old_$ old_for old_has on_cam one_doing
one_hour one_message one_sees online_and online_for online_safety only_have open_a or_dare our_bin outfits_$
parents_right pay_day pc_and people_hurt phone_down phone_just photo_$ photo_and picked_up ping_$ planning_to police_if
posted_it posting_about pretended_to pushing_me quote_from rather_die really_know remember_the report_something ring_at
room_i said_so saw_in saying_bye says_burn says_something school_by scotland_$ screenshotted_$ see_a see_him sees_the
selling_my sends_her sent_one sext_$ she_has sim_$ sister_so sneaking_out so_before someone_who someone_without
somewhere_for son_have sorry_to sounds_like special_$ started_$ station_by still_grooming still_messaging stranger_has
street_$ stuff_online taken_off taking_too taught_me teacher_go teddy_$ telling_$ telling_him tennis_coach terrified_$
texts_me that_boy that_even that_gone that_make that_somebody that_tells the_$ the_bits the_bridge the_bruises
the_changing the_club the_counter the_fridge the_leader the_loo the_mirror the_note the_paper the_part the_party
the_sleepover the_van their_no there_i there_were they_have this_group those_stats three_kids threw_my to_drop to_make
to_meet to_pay touched_my trainer_schreibt truth_or un_senor uncle_there under_18s understand_that up_and up_some
used_the vicars_son victim_in video_of vinted_buyer want_not wants_500 wants_us warning_$ warning_signs was_1
was_approached was_dropped was_raped was_two we_have we_never week_as went_from were_three what_happened whatever_i
wheres_a who_helps who_keeps who_would whom_do with_like with_pics without_breaking without_getting without_him
wont_put would_come would_take wouldnt_understand wrote_it yeah_$ year_2 you_delete you_die you_reply your_body
z_internet
""",
    7: """
10_seconds 12_is 28_and 30_year 3_days 4_and ^_being ^_could ^_england ^_felt ^_he ^_hey ^_ou ^_tengo ^_turns ^_wish
a_chat a_colleague a_date a_grooming a_lighter a_modelling a_photo a_policeman a_server a_stranger acting_out added_me
again_and am_attracted am_done am_prettier am_year and_also and_can and_no and_scared and_sends and_this anymore_$
app_i app_on app_that are_a arrested_for article_and article_could as_being at_12 attracted_to bad_$ bad_that bath_$
be_worried because_mine bed_$ being_followed being_passed believe_me believe_my bit_where block_him body_was
boyfriend_i brother_forces brothers_friend burns_$ button_for buyer_wants by_kids call_it call_someone call_the cam_is
cant_look cant_talk card_and club_has computer_$ controls_my conversation_with corners_me cousin_is crying_on cuts_all
cutting_again dad_broke dad_does days_$ de_30 did_any did_it does_someone dont_think everyone_and everyones_on ex_wont
exactly_what eyes_only face_and face_in fall_in famous_on fiance_$ filmed_me flinches_when for_parents for_people
for_the foster_dad fotograf_istiyor friends_with from_the fuel_of games_with get_better get_counselling get_taken
girl_is girls_i giving_my go_to got_the grandkids_over grooming_victim guides_$ hand_on hang_up has_$ have_a
having_flashbacks he_calls he_wasnt head_on hed_find help_in her_manager here_by here_for hide_in hiding_$ his_$
his_job home_by hour_to how_old hurt_themselves i_dont i_had i_hide i_lied i_read i_wore if_i if_someones if_you
ill_ruin in_ireland in_june in_luton in_scotland include_a into_me is_13 is_anyone is_famous is_logged is_looking
is_off is_smashing is_your isnt_a isnt_answering it_but it_doesnt it_forever it_gets it_he it_my jai_peur joke_please
jump_$ just_told just_want keep_thinking keeps_sayin kid_in kids_$ kids_call kids_have kids_need kms_not know_how
know_it know_of late_to laughed_when laughing_at leg_$ lighter_$ like_walking little_brothers little_wife lockers_$
lose_his luton_$ man_who many_paracetamol mate_sent maybe_i me_in me_leave me_like me_stay me_through mean_it
mein_trainer men_$ mi_padrastro mine_hasnt monday_$ money_$ most_days most_victims mum_thinks my_childs my_ears
my_gaming my_grandkids my_house my_parents my_pic my_stepmum my_street my_the my_tummy my_video myself_$ name_on
new_nursery next_to nice_to no_like nothing_$ number_five of_8 off_an old_off old_on on_twitch once_and one_keeps
one_minute only_stranger or_no our_house over_zoom own_brother pal_keeps paper_i park_roof part_where pay_$ people_who
phone_and phone_i pics_to plan_and plane_ticket points_$ police_station popular_$ prettier_than private_$ puts_his
quickest_way quiz_on raha_hai ran_a read_to ready_$ reason_$ remember_all report_most report_one report_says round_$
said_grandad said_it say_why says_to scared_to school_club schreibt_mir screaming_$ serious_$ she_came she_keeps sit_on
someones_selling something_weird sore_and speak_$ start_the started_as stay_after still_count store_room street_name
student_$ stuff_$ summer_$ tablets_for talks_about teacher_are teacher_being teacher_it teacher_sent teenage_boy tel_$
tells_on than_here that_looks that_means that_quote that_works the_anonymous the_girls the_lad the_lockers the_pics
the_quickest the_school the_store the_threat the_timer the_video the_wardrobe there_someone there_stats there_such
thing_as thing_he things_in this_and tho_does thoughts_about three_and three_of tickle_game till_monday to_b to_carry
to_ceop to_hide to_sit to_swear told_my trust_me un_barbat una_foto usual_$ victims_are wake_up wants_me was_number
watches_me well_a wets_the when_dad when_i when_they who_are whose_kid wife_$ wont_let yeah_how year_4 you_fall
you_stop you_trust
""",
    8: """
12_i 14_i 46_$ 8_for ^_after ^_better ^_going ^_ik ^_jai ^_le ^_long ^_man ^_mate ^_mon ^_neighbour ^_saw ^_section
^_something ^_standing ^_there ^_um ^_unpopular ^_were ^_why a_16 a_big a_different a_number a_plan a_slide a_toddler
a_tool about_it about_our again_that against_me age_13 age_is alone_$ am_19 am_getting am_his am_stuck am_trying
an_animal ana_khayfa and_calls and_heard and_realised and_thinking animal_$ another_country arent_about asleep_$ at_4
back_there bank_card be_taken because_it because_of been_holding before_$ before_friday blackmail_$ both_work
boyfriend_friends bridge_$ but_it bye_to can_play cant_go cause_he cause_i chair_against chat_for child_told class_and
come_in cry_after cut_$ dad_got days_on do_anything donde_vivo dsl_in e_frica easier_to else_has essay_$ everything_and
everywhere_$ ex_is fake_account films_the for_modelling for_now forgot_$ friend_takes friend_taught from_him from_that
fuel_name game_friend girl_has girls_at gives_me gives_my go_back got_beaten happened_in has_seen hasnt_eaten
have_known he_checks he_is he_waits her_to here_$ his_uncle hurt_a i_keep i_make i_said i_wear in_a in_another in_care
in_class is_got is_just is_not is_packed is_scared is_still isnt_safe it_dark it_every it_not it_to keep_my kid_tells
kids_from kids_use knew_my knows_and left_i like_you likes_it line_with little_$ little_cousins live_with loo_at
look_after love_her lunch_is man_is many_cases marry_me me_good me_last me_off me_play me_skateboard messages_from
messaging_$ mi_e mi_tocca midnight_$ mine_dotyka mio_zio miss_him much_this mum_is mum_threw mummys_friend my_bestie
my_dogs my_duo my_girl my_trainer night_and nine_$ no_for number_i numbers_include of_hours on_$ on_mums on_paper
online_$ only_thing or_my out_my outside_$ paper_and parents_after parents_both parents_whose park_gives passed_around
phone_off photographer_at photos_$ photos_are pic_and pictures_for platform_and plays_a please_help pretending_to
princess_$ problem_$ pulls_my purpose_$ put_an quick_he rang_me rape_$ report_button report_have report_i report_to
ring_childline sabe_donde safe_$ school_toilets school_trip seen_it sees_$ send_the shaking_and she_was shoes_$
signs_on single_one sister_$ sitting_on skate_park skateboard_tricks something_i sorry_for still_smell stuff_on
stupid_$ swear_$ swear_on take_her takes_pictures teacher_$ teacher_put tell_police tengo_miedo than_my that_where
the_6 the_baby the_cold the_computer the_lads the_letters the_pills the_platform the_police the_room the_skate
the_voices the_word them_and they_arrest thinks_it this_any this_is thought_it to_come to_explain to_hurt to_mind
told_her too_much trip_$ tuesday_$ tuition_sir unpopular_opinion up_at up_on von_mir wahed_kbir weekend_$ were_going
were_groomed what_i what_my what_she when_the which_chapter why_$ with_ana with_children with_him with_new with_the
wont_take word_for work_late worse_$ year_10s you_ever your_parents zio_mi
""",
    9: """
3_kids ^_id ^_mae ^_one ^_read ^_she ^_tuition ^_will a_30 a_member a_site a_year about_him actually_$ after_10
after_everyone against_the all_be all_laughing all_the am_choosing am_reading an_assembly and_that ani_$ are_on
be_asleep be_at block_or broke_his brother_safe bus_a by_someone came_in came_up cant_$ captions_$ clothes_$ coach_what
comes_at commented_on count_$ count_if cover_the dad_threw days_and deadline_$ deep_$ did_an drew_something dropped_$
eaten_in edge_of every_single felt_like figure_again get_help get_in get_these give_him go_without good_to
got_everything great_a hain_$ happened_at happening_to he_screenshotted he_writes held_my here_he hiding_under him_to
his_little holding_the how_do i_couldnt i_froze i_started i_wont idea_$ in_year is_coming is_in is_losing is_on
is_started is_telling is_the is_walking is_with it_after it_coming it_just it_quiet it_still it_up it_wasnt joke_or
just_pay keep_a keep_having keeps_getting keeps_posting kick_off know_why laughed_$ law_say lit_$ long_sleeves
looking_over love_each makes_me maths_and me_down miss_me moaning_$ months_i mum_hits mums_who my_daughter my_foster
my_husbands my_music my_next my_niece my_stomach name_and name_in neighbour_kid not_abuse not_to now_and number_$
nursery_on old_at one_with or_go page_12 page_5 pain_$ phone_is plan_on play_the point_of police_actually police_first
police_on policeman_$ put_up report_get report_say rules_for said_his say_to says_leave section_3 sent_it since_nursery
sleep_$ sleep_since sleeves_in slipped_me so_were somebody_$ someone_for something_bad something_wrong squad_$
stepdad_$ stop_ringing strokes_my take_his talent_scout talked_$ teacher_from teenager_to that_all the_assistant
the_bell the_deadline the_edge the_essay the_garage the_messages the_nurse the_organist the_past the_usual them_a
there_a theyd_all theyd_get thing_do this_chat this_house this_to thoughts_$ tiktok_dances til_this to_cover to_move
to_somebody to_speak told_their too_late until_the up_a upstairs_$ upstairs_now us_$ video_is vreau_sa ways_to we_love
what_he where_am where_we which_window window_is work_$ would_it write_his writes_about wrote_goodbye you_just you_run
you_talk younger_kids your_own your_time
""",
    10: """
^_always ^_anyone ^_er ^_everything ^_groomed ^_ho ^_lads ^_mi ^_page ^_piano ^_please ^_sitting ^_summer ^_we a_15
a_cousin a_favour a_knife a_mess a_normal a_photographer accounts_$ address_$ all_night and_theres and_wets and_wrote
another_app article_says as_kids ask_something asked_and asked_like asking_because asking_how assembly_about away_$
back_to bad_thing be_victims bed_again boarding_school calls_with cam_$ can_hear cases_never channel_with
childline_number club_is come_if could_my cry_every de_12 dead_and describes_my didnt_$ disappear_$ do_kids does_that
done_with dont_like dont_remember dont_see everything_$ favour_$ feel_trapped for_everything for_homework found_the
from_our froze_$ funny_$ get_reported goes_to got_in groomer_is happened_on have_named have_nobody he_comes he_says
he_still his_name hits_me how_did how_often i_reckon i_used id_be in_3 in_my in_our in_the is_dating is_over it_when
kids_in kids_that kind_at leave_a little_kids mae_rhywun make_him make_kids make_the me_home me_it me_stand mean_nobody
meet_him men_in mine_is my_address my_discord my_ex my_fuel my_number my_pal my_stepdad my_tiktok my_twin named_the
need_help need_to new_ones nice_but no_parents of_him officer_was often_do old_is on_in one_who pay_him phone_under
platform_did present_$ properly_$ really_$ reckon_$ report_describes robux_$ safe_from safety_and says_report sick_$
slide_about so_kind something_happened stand_in standing_on summer_holidays table_$ team_is tehdit_ediyor text_line
that_i the_day the_example the_graph the_marks the_officer the_table the_wall they_made things_that think_i three_more
through_my tiktok_account to_a to_cut to_everyone to_jump to_kill to_like twice_$ walking_into was_nice was_touched
weird_$ went_into what_number will_i wondering_if wrong_$ yardim_edin you_a you_make you_said youth_group
""",
    11: """
16_$ ^_didnt ^_listening ^_nao ^_nothing ^_which a_black a_game a_mans a_phone after_every after_school aguento_mais
all_dad am_long amount_for an_app and_does and_now and_they and_you anything_to at_boarding at_first at_my at_school
be_doing be_ok be_there blood_$ boje_sie booked_the cant_eat coach_to cousin_who dad_$ dad_found danger_$ delete_a
diary_$ did_that done_bye dont_ask era_crianca even_count every_day everyone_knows ex_keeps finding_out for_sending
forget_the foto_$ friday_$ from_not gift_cards gofyn_am going_$ got_raped harder_$ he_only heavy_$ her_she hey_bot i_fi
i_lock in_chat is_all is_booked it_normal it_urgent it_work key_in lads_are leader_$ looking_at made_to me_funny me_who
meant_to mirror_$ much_is my_best my_body my_dog my_firm my_game my_grandson my_hamster my_tablets nao_aguento net_$
no_quiero not_a not_sure note_saying now_wants of_me of_these on_call or_else or_they or_will over_at parents_were
passport_$ pay_or people_do percent_$ piano_teacher quiero_seguir recording_$ report_remove safe_here say_anything
scared_$ seguir_viviendo sim_card since_that sister_wants so_no sold_my son_football statistic_$ stats_i take_$ talk_$
talk_to than_her that_man that_statistic the_conversation the_criminal the_least the_memories the_priest then_i there_$
theres_this they_give thing_does things_with thinking_about throwing_up to_disappear to_talk touched_$ tutor_asked
under_the up_3 urgent_$ viviendo_$ was_made was_online went_$ what_now wish_i with_these wont_tell word_grooming you_go
""",
    12: """
^_ashamed ^_boys ^_ich ^_looking ^_mums ^_older ^_says ^_thinking ^_timer ^_yes a_blackmailed a_joke a_second all_about
alone_and always_and always_asks and_someones anyone_actually ashamed_of ask_you at_me be_10 beaten_$ behind_the but_he
choice_$ comes_in every_meal everyone_thanks first_so flat_in for_days for_months forces_me gave_me girl_$ go_when
good_at grooming_if half_term he_made hell_be her_boyfriend her_story history_is home_$ i_be i_do i_just i_shouldnt
it_now it_show it_take just_tell know_before know_some locks_the long_till look_in looks_at mate_who matter_that me_how
me_i me_tho my_abuser my_babysitter my_fault my_photo my_whole never_get not_joking of_what once_for ones_$ only_did
other_girls over_it peace_$ people_tell police_said right_since says_he second_phone shares_me she_doesnt social_worker
tasks_and tell_their text_back that_arent that_my that_number the_new the_problem the_stats the_tablets theres_blood
these_messages threatening_$ till_they to_live to_report to_stop told_a train_$ trapped_$ voice_notes was_$ was_in
watches_things week_with where_she why_does work_on works_$ yr_old
""",
    13: """
15_$ ^_christmas ^_je ^_scared ^_staff ^_the a_bath a_group a_reason and_left and_one at_a bag_$ being_hurt call_$
drinking_and even_tell floor_$ friend_$ game_every grades_$ he_does he_sells help_line his_side i_should is_too key_$
know_what level_is listening_$ made_a made_my music_teacher my_diary my_heart not_lol on_his on_there over_$ packed_a
pain_to password_of pays_me pe_net pictures_back raped_$ roof_$ room_at see_me sells_it show_on sleepover_$ somebody_to
something_from sugar_dad support_$ the_pain the_person the_signs they_took through_with under_my used_$ was_the
whenever_a who_can who_didnt wifi_password wont_say year_9 you_call you_even
""",
    14: """
^_bored ^_every ^_it ^_need ^_nobody ^_only ^_used ^_want all_back am_good anyone_else are_being are_meant at_14
bleach_$ boyfriend_$ broken_$ brought_it call_without change_$ closed_the coming_back dad_do dating_a delete_it
did_other do_any do_something down_images everything_is i_in i_pretended i_sent is_five is_this it_was just_swallowed
like_a literally_me live_for lock_the many_is me_behind meu_padrasto minors_$ my_own of_here of_living of_them past_$
phone_bill post_it road_$ school_timetable shake_$ show_up so_does taken_away the_key the_phone the_physio the_pool
these_would they_follow three_year time_the type_here who_were why_me you_something
""",
    15: """
999_$ ^_can ^_cant ^_crying ^_feel ^_got ^_relapsed ^_sat ^_should a_bag a_car a_code a_train about_ending an_accident
and_my been_groomed being_blackmail birthday_$ bruises_$ counselling_for does_things dying_$ ending_it everyone_laughed
explain_$ feel_like followers_$ for_childline found_a game_$ get_over good_idea got_hit groomed_by have_written
hiding_in i_block images_of into_the is_literally left_to look_like my_family my_youth name_$ need_support new_account
no_more no_point not_safe of_minors old_i on_a on_the pops_up sat_on say_what so_i speak_to tell_about the_man the_only
the_same they_make to_him want_my what_charity which_way who_supports your_report
""",
    16: """
2_hours ^_teacher ^_theyd ^_tired a_bot a_chair a_girl about_my again_it be_better better_off bill_$ high_does his_age
his_phone how_high i_call i_report ill_say leave_the life_is lol_no long_about make_it many_of my_face on_me other_kids
painful_$ please_dont rather_be should_$ someone_$ supports_the the_bathroom the_worst this_time this_will to_leave
to_sleep to_text tomorrow_$ took_me up_after way_is who_sees without_pain written_the
""",
    17: """
^_kicked ^_sos ^_un a_coach around_$ baby_$ chat_private do_it dont_have fault_$ finger_marks help_please her_$
home_from it_look like_an line_$ nothing_left so_he talking_to thanks_for that_he the_point the_tracks the_train
tracks_$ want_out
""",
    18: """
4_percent ^_crisis ^_life ^_safety a_bridge a_note about_what accident_$ again_$ am_one and_said any_more at_night
can_a first_$ for_5 get_out kicked_out like_it many_tablets my_hair not_ok now_what on_purpose person_is physio_$ sos_$
tonight_$ used_it wants_my you_know
""",
    19: """
^_is ^_keeps a_key be_here day_after football_coach id_rather into_care my_head number_for pizza_do room_$ run_away
say_this songs_for swimming_teacher the_roof timer_is to_$ to_my turns_out what_if wont_be year_old
""",
    20: """
^_made a_bad childlines_number existing_$ hours_left i_might if_it marks_$ my_swimming reading_this secret_$ their_mum
thinking_of this_normal too_many what_that without_my
""",
    21: """
^_nearly a_teacher am_on and_says childline_$ daughter_$ down_to house_$ is_cutting it_bad it_me mum_doesnt my_mums
stop_$ the_door
""",
    22: """
^_childline am_at and_a hurt_$ it_tonight nearly_told that_me what_childlines
""",
    23: """
^_been ^_i die_$ hard_to i_go it_happened it_hard my_arms my_brothers my_pupil never_said used_to
""",
    24: """
^_found ^_reading ^_theres coach_$ do_other more_$ off_$ police_$ things_$ what_the
""",
    25: """
^_wants about_dying i_was it_about my_school need_out one_of report_my someone_please
""",
    26: """
^_999 ^_artik ^_counting ^_what cutting_$ my_nans ok_$ only_wanted the_bed
""",
    27: """
^_told back_$ my_name safety_pin
""",
    28: """
tell_$ tired_of
""",
    29: """
after_$ me_$
""",
    30: """
am_in door_$
""",
    31: """
tablets_$
""",
    32: """
^_they to_say
""",
    40: """
^_how
""",
    43: """
help_$
""",
    47: """
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
    -29: """
is>SOURCE
""",
    -26: """
PIC>the
""",
    -25: """
get>to tell>HE what>should
""",
    -24: """
CARE>my
""",
    -23: """
KIN>VIOLENCE ME>ORDINARY they>to
""",
    -22: """
ADULT>says KIN>he didnt>HE
""",
    -21: """
CARE>CROWD TOLD>his has>PEER this>in
""",
    -20: """
ASK>a GIFT>dont HELPREQ>at ME>i SELF_MINOR>and SEND>HELPREQ he>ADULT i>her is>so it>TOUCH the>said to>have
""",
    -19: """
HE>SOURCE SOMEONE>CHILD how>ADULT to>with wants>ADULT
""",
    -18: """
HE>ASK OPINION>MY SEND>to VIOLENCE>ME a>they and>i dont>SOMEONE he>CARE he>HE him>is it>SEND my>do the>STAT this>the
to>ORDINARY to>his
""",
    -17: """
ADULT>he ASK>who CARE>MY DIRECT>at HELPREQ>to KNOWS>HE SHAME>the and>tell did>SOMEONE do>get dont>ADULT dont>MY my>I
my>at of>ORDINARY said>the she>me with>PEER
""",
    -16: """
HE>get HELPREQ>is KIN>her MY>ASK MY>ORDINARY ONLINE>to SELF_MINOR>I SEND>ONLINE SOMEONE>it THREAT>the WORRY>a and>so
did>HE for>the is>WE is>at tell>is what>can
""",
    -15: """
ASK>HE CARE>PEER CONTACT>ADULT I>YOU KNOWS>ADULT KNOWS>from LEAK>PIC ME>I MY>because MY>why OPINION>was
OTHER_ADULT>SELF_ADULT PIC>HELPREQ SECRET>HE and>SOURCE did>the do>i he>PEER he>keeps how>can says>that the>MINOR
the>been to>MINOR to>of wont>get
""",
    -14: """
ADULT>if ASK>can CONTACT>in GIFT>i HELPREQ>with I>her ME>SOURCE MINOR>do ONLINE>so PIC>his SHAME>to SOMEONE>ORDINARY
VIOLENCE>to WORRY>to a>STAT a>get have>SOURCE have>been his>i how>a is>CHILD it>from my>because she>ME she>OTHER_ADULT
the>DISTRESS where>the who>it wont>HELPREQ
""",
    -13: """
ASK>FRAME ASK>STAT CARE>ADULT CARE>he FEAR>ORDINARY FORCE>ASK GIFT>I I>from KIN>ADULT KIN>ORDINARY KIN>not MINOR>ASK
MY>SOURCE OPINION>he ORDINARY>ME ORDINARY>SEND PIC>what SEND>CONTACT SEND>of SEX>a SOURCE>ADULT SOURCE>said
VIOLENCE>that a>for a>on do>a do>at do>have does>TOUCH for>on he>NEVERMET i>a if>WORRY in>HELPREQ is>us it>wont
me>ORDINARY me>with says>who she>her tell>CHILD tell>i that>does the>FORCE the>LEAK the>she this>ORDINARY when>should
will>if with>the
""",
    -12: """
CARE>NUDE CARE>at CHILD>LOVE CONTACT>the CROWD>SOMEONE CROWD>him FRAME>it HELPREQ>WORRY HELPREQ>cant I>where I>you
KIN>HE KIN>KIN KIN>ME KIN>MINOR KIN>PIC KIN>if KNOWS>he LEAK>of ME>HELPREQ MEET>CROWD MINOR>wants MY>wont OLDER>SEX
OLDER>at ONLINE>should ORDINARY>a OTHER_ADULT>and PIC>from SELF_MINOR>MINOR SELF_MINOR>i SEND>ME SEND>a SEND>for
SEND>me SEX>to SOMEONE>not STALK>on STAT>when TOLD>HE WE>PIC WORRY>ORDINARY a>says a>what and>was can>CARE can>CROWD
can>her cant>the do>I do>they does>DIRECT does>in for>FRAME for>WORRY for>at for>that get>them he>if he>tell his>THREAT
how>MY i>SOURCE is>ONLINE me>HELPREQ me>SOURCE my>ASK my>KIN my>is my>on said>ME says>my says>was she>ASK tell>I tell>a
the>ABUSE the>with was>CARE was>OLDER when>he wont>HE
""",
    -11: """
ADULT>SOURCE ADULT>STAT ADULT>have ASK>HELPREQ CARE>are CHILD>MINOR CROWD>a FEAR>tell FEAR>that FORCE>my FORCE>want
HELPREQ>SOURCE I>my I>to KIN>PEER KIN>can KNOWS>is ME>a ME>said MY>his NUDE>in ONLINE>SOURCE ONLINE>it PEER>at PEER>how
SECRET>but SECRET>his SECRET>in SELF_MINOR>STAT SOMEONE>SEND STALK>ONLINE THREAT>GIFT THREAT>do WE>do YOU>my
and>ORDINARY and>STAT and>what are>in at>ONLINE because>her can>CONTACT did>get do>tell does>KIN does>get for>WE
has>his has>to have>SEND have>in have>on his>the his>what i>where if>him in>ASK keep>PIC keep>it keep>this keeps>the
me>the my>she my>to not>it of>to on>is our>it said>me said>said says>ASK she>my she>said should>HE so>is this>it
to>SOURCE wants>CROWD what>FRAME what>MINOR what>would who>said with>is you>my
""",
    -10: """
ADULT>wants BEING>keep CARE>if CHILD>STAT CHILD>at CHILD>can CHILD>got CHILD>he CHILD>his CROWD>ASK CROWD>CROWD
DISTRESS>this FRAME>CARE FRAME>the GIFT>says HELPREQ>SOMEONE HELPREQ>he I>ADULT I>KIN I>but I>get KIN>SECRET KIN>STAT
KIN>says LEAK>KIN ME>do ME>have ME>him ME>to MINOR>it MY>of NEWS>NEWS ONLINE>him ORDINARY>to PEER>are PIC>FRAME PIC>of
SOMEONE>CONTACT SOMEONE>dont SOURCE>SOURCE STAT>does TOLD>was TOUCH>the WE>ORDINARY WORRY>who YOU>are a>FRAME a>GIFT
a>want and>PEER and>your are>VIOLENCE at>says did>not do>GIFT do>SEND do>on do>them does>it does>me dont>get for>ONLINE
for>can get>HE get>KIN get>not has>HE has>do has>it have>he he>LOVE he>SOURCE he>he him>a his>and how>them if>CHILD
if>CREEPY if>GROOMED if>get if>she if>was in>in is>GIFT is>his is>that isnt>it it>CROWD it>PIC it>at keep>in me>WE
me>have me>him my>CHILD my>ORDINARY my>OTHER_ADULT my>i not>SHAME of>do our>ASK please>it tell>he that>ONLINE that>it
the>get the>how the>me the>of they>get this>do to>if to>she was>WE what>ONLINE where>is who>CONTACT why>CROWD
with>SOURCE wont>CONTACT wont>MY wont>SEND would>the you>are you>have
""",
    -9: """
ASK>she BULLY>WE BULLY>for CARE>MINOR CARE>ONLINE CARE>PIC CHILD>PEER CONTACT>ORDINARY CROWD>NUDE CROWD>STAT CROWD>with
DESPAIR>the DISTRESS>in FEAR>HELPREQ FORCE>MY FRAME>PIC HE>he HELPREQ>says I>she KIN>GROOMED KIN>SEND KIN>had KIN>wants
ME>GIFT ME>YOU ME>for ME>of ME>your MINOR>to MOVED>at MY>but MY>her MY>how MY>it ONLINE>is ORDINARY>DISTRESS
ORDINARY>me PIC>can PIC>isnt PIC>who SECRET>ONLINE SELF_MINOR>when SOMEONE>on SOMEONE>was SOURCE>FRAME SOURCE>can
STAT>CHILD STAT>CROWD STAT>SEND THREAT>a TOLD>it VIOLENCE>a VIOLENCE>is VIOLENCE>want WE>what YOU>ME YOU>me YOU>on a>is
a>not a>our and>a and>him and>me and>on are>they at>ORDINARY at>for at>what at>with because>didnt but>ONLINE can>and
did>her did>she do>ASK does>CHILD dont>YOU dont>he dont>my dont>the for>BULLY for>GIFT for>HELPREQ from>this has>he
he>ASK her>WE her>said his>GIFT his>was how>PIC how>SOURCE how>it i>but i>from if>SOMEONE if>SOURCE if>TOLD in>but
in>do in>does in>how in>my in>to is>STAT is>how is>in it>SOURCE it>so keep>MY me>GIFT me>said me>we my>in my>why not>HE
not>HELPREQ not>me on>NUDE on>she on>what our>is please>the said>didnt says>they she>CHILD she>HE she>MY she>ORDINARY
she>him she>what should>KIN so>had tell>KIN that>ORDINARY that>is that>on they>NUDE to>HELPREQ to>does to>me us>do
us>the want>the we>been we>on what>and where>he where>that which>they why>is why>not with>it wont>MOVED wont>my
would>NUDE would>SOMEONE you>CHILD you>CROWD
""",
    -8: """
ADULT>MY ADULT>a ADULT>should ADULT>want ADULT>your ASK>ADULT ASK>ORDINARY ASK>SOURCE BEING>the CARE>BULLY CARE>TOUCH
CARE>a CARE>it CHILD>ADULT CHILD>SEND CHILD>not CHILD>wants CREEPY>PIC CROWD>can DESPAIR>me DISTRESS>PEER DISTRESS>PIC
DISTRESS>because FEAR>on FORCE>this FRAME>CONTACT GIFT>CHILD GROOMED>PAST HE>tell HELPREQ>CHILD HELPREQ>STAT HELPREQ>if
HELPREQ>my I>OPINION I>PEER I>SELF_ADULT KIN>LOVE KIN>a KIN>what LEAK>NUDE LOVE>CARE LOVE>with MEET>ADULT MEET>CHILD
MY>ME MY>keeps MY>the MY>to NEVERMET>I NEVERMET>i NUDE>CHILD NUDE>a NUDE>is ONLINE>ONLINE ONLINE>how ONLINE>the
ONLINE>what OPINION>WE ORDINARY>ORDINARY OTHER_ADULT>do PAST>when PEER>and PEER>of PEER>so PIC>how PIC>want PIC>wont
SECRET>when SELF_MINOR>CHILD SELF_MINOR>KIN SELF_MINOR>does SEND>STAT SEND>his SEND>please SEX>ONLINE SHAME>a
SOMEONE>OLDER SOMEONE>SEX SOMEONE>SOURCE SOMEONE>didnt SOURCE>SEND THREAT>that TOLD>HELPREQ VIOLENCE>ORDINARY
VIOLENCE>in VIOLENCE>of WE>at WORRY>HELPREQ WORRY>OLDER YOU>CHILD YOU>will a>SEX a>SOURCE and>are are>CROWD at>MY
at>TOLD at>at at>do been>BULLY can>ADULT can>ONLINE can>for can>it cant>ONLINE cant>this didnt>he do>MINOR do>WE do>not
does>CROWD dont>WORRY dont>so for>MINOR for>how for>our for>this get>CHILD get>GIFT get>ORDINARY got>with has>with
have>HE he>me he>that her>they him>he him>on his>OPINION how>her how>to i>SELF_ADULT i>that i>this if>didnt if>do
if>has in>what is>SELF_ADULT is>THREAT it>DIRECT it>do it>who keep>my keeps>ADULT me>because me>it me>not me>of me>your
my>cant my>we my>wont not>ME of>SOURCE of>STAT of>is of>isnt of>please of>was on>ONLINE on>OTHER_ADULT on>to said>CHILD
said>but says>him should>CHILD should>him tell>MY tell>not tell>to the>CHILD the>ME the>NEAR the>SOMEONE the>TOLD
the>want they>at this>i to>CONTACT to>ME to>a to>been to>has to>to want>to was>said was>that we>HE what>ASK what>WORRY
what>has what>have what>she when>HELPREQ when>it where>does who>this will>HE with>MY with>my wont>her would>ONLINE
you>KIN you>SOURCE you>will
""",
    -7: """
ABUSE>PIC ADULT>LOVE ADULT>how ADULT>she ADULT>us ASK>dont BEING>for CARE>CARE CARE>FORCE CARE>GROOMED CHILD>CRISIS
CHILD>dont CHILD>how CONTACT>HELPREQ CONTACT>WORRY CROWD>WE CROWD>got DISTRESS>me FEAR>them FORCE>CONTACT FRAME>GIFT
FRAME>this FRAME>who GIFT>if HE>NEVERMET HE>ORDINARY HE>SHAME HE>keeps HE>they HELPREQ>i I>MY I>SOMEONE I>because I>if
I>this KIN>ABUSE KIN>CONTACT KIN>FEAR KIN>PAST KIN>with KNOWS>CONTACT KNOWS>KNOWS LOVE>ORDINARY ME>LOVE ME>STAT
ME>because ME>the MINOR>and MY>OTHER_ADULT MY>for MY>me NEAR>the NEVERMET>CHILD NEVERMET>KIN NEWS>on NUDE>isnt OLDER>my
ONLINE>can ONLINE>get ONLINE>my ONLINE>with OPINION>said ORDINARY>how PAST>STAT PEER>BULLY PEER>GIFT PEER>HELPREQ
PEER>LOVE PEER>we SECRET>CONTACT SECRET>that SECRET>to SELF_MINOR>on SELF_MINOR>the SEND>was SEND>where SOMEONE>GROOMED
SOMEONE>MY SOMEONE>get SOMEONE>the SOURCE>CROWD SOURCE>STAT SOURCE>how SOURCE>who THREAT>SOURCE TOLD>ONLINE TOUCH>that
TOUCH>with VIOLENCE>ONLINE VIOLENCE>what WE>HE WE>been WE>got WORRY>not YOU>dont a>ADULT a>SEND and>HELPREQ and>LOVE
and>NEVERMET and>want at>GIFT at>have at>we because>I because>with but>how can>have can>what did>HELPREQ did>they
did>what do>ABUSE do>CHILD do>CROWD does>CARE does>HE does>ME does>ONLINE does>PIC dont>CONTACT dont>TOUCH dont>is
dont>they for>do from>GIFT from>of from>they get>on get>so get>the get>who had>been had>on had>what has>SOURCE has>STAT
has>the have>at he>TOLD her>and her>it her>not him>does him>get how>CARE how>GIFT how>PAST how>WE i>CROWD i>HE
i>because i>him if>CROWD if>want in>tell is>CARE is>do is>of isnt>FEAR isnt>them it>GIFT it>MEET it>WE it>been it>didnt
it>get it>the it>your keep>CHILD keep>CREEPY keep>and me>HE me>YOU me>isnt my>SECRET not>OPINION not>because not>have
not>the of>how of>it on>please please>a said>SOMEONE said>and says>PIC says>on says>will she>OLDER should>MINOR
should>a should>get so>what tell>me that>SEND that>VIOLENCE that>not that>was the>ORDINARY the>didnt the>so the>this
them>for they>SECRET they>WE they>it they>us this>SEND to>ADULT to>how to>my to>on to>tell us>his want>a want>of
want>this wants>with was>on was>we what>CHILD what>GROOMED what>her what>him what>this when>because where>ABUSE
which>HE who>do who>they who>when will>ONLINE will>his with>ME with>ORDINARY with>can with>he wont>I wont>ONLINE
wont>do wont>i would>that you>ME you>MY you>me
""",
    -6: """
ABUSE>GIFT ABUSE>SOURCE ABUSE>has ADULT>THREAT ADULT>get ADULT>which ASK>CHILD ASK>CROWD ASK>WE ASK>this BULLY>GIFT
BULLY>NUDE BULLY>us CARE>DIRECT CARE>because CARE>not CARE>of CARE>on CARE>we CARE>where CHILD>CROWD CHILD>DIRECT
CHILD>LEAK CHILD>NEVERMET CHILD>NEWS CHILD>WORRY CHILD>are CHILD>for CHILD>had CONTACT>because CONTACT>can CONTACT>with
CREEPY>PAST CREEPY>WORRY CREEPY>when CROWD>PEER CROWD>TOLD CROWD>for CROWD>our DESPAIR>SEND DISTRESS>at FRAME>CHILD
FRAME>STAT FRAME>with GIFT>OPINION HE>at HELPREQ>FEAR HELPREQ>MY HELPREQ>has HELPREQ>she HELPREQ>that HELPREQ>them I>a
I>so I>wasnt KIN>CRISIS KIN>LEAK KIN>NEVERMET KIN>TOUCH KIN>because KIN>got KIN>how LOVE>I LOVE>PAST LOVE>i ME>WE ME>my
ME>not ME>we MEET>GIFT MINOR>MINOR MINOR>STAT MINOR>get MINOR>got MY>and MY>have MY>which MY>will NEWS>from NEWS>of
NUDE>KIN NUDE>SELF_MINOR NUDE>STAT NUDE>our NUDE>this NUDE>wont OLDER>OTHER_ADULT ONLINE>PEER ONLINE>SELF_MINOR
ONLINE>STAT ONLINE>WORRY OPINION>ASK OPINION>MOVED OPINION>STAT OPINION>we OPINION>who ORDINARY>NUDE ORDINARY>for
ORDINARY>had ORDINARY>this OTHER_ADULT>OTHER_ADULT OTHER_ADULT>SOMEONE PAST>has PEER>CROWD PEER>NUDE PEER>ONLINE
PIC>ORDINARY PIC>STAT PIC>i PIC>me PIC>should SELF_ADULT>HE SELF_MINOR>HE SELF_MINOR>is SEND>CHILD SEND>in SEND>this
SEND>your SHAME>VIOLENCE SOMEONE>SHAME SOMEONE>TOLD SOMEONE>does SOURCE>OPINION SOURCE>SOMEONE SOURCE>THREAT
SOURCE>TOUCH SOURCE>for SOURCE>please SOURCE>with STAT>KIN STAT>SOMEONE STAT>and STAT>did THREAT>how THREAT>me
THREAT>she THREAT>to TOLD>WORRY TOLD>he TOLD>who TOUCH>ADULT TOUCH>said VIOLENCE>the WE>VIOLENCE WE>him WE>is WE>on
WORRY>do WORRY>in WORRY>this YOU>GROOMED a>BEING a>NEWS a>ORDINARY a>how a>was a>which a>would and>SELF_ADULT and>but
and>he and>who are>SHAME are>who at>ME at>MINOR at>but at>does at>is because>are because>he because>was been>HE but>I
but>i but>me but>why can>PIC can>that can>the can>this cant>CONTACT cant>at cant>my did>THREAT did>VIOLENCE do>his
do>my does>LOVE dont>HE dont>what for>KIN for>MOVED for>would from>LEAK from>because from>on get>STAT get>my got>a
got>her got>his had>do has>ADULT has>BULLY has>said have>PAST have>what he>MINOR he>SEND he>him he>was her>STAT her>we
him>LOVE his>but how>STAT how>got how>my how>on i>she i>wasnt i>would if>CONTACT if>KIN if>that in>can in>keeps in>of
is>TOLD is>has is>when isnt>MY isnt>to it>VIOLENCE it>WORRY it>tell keep>KIN keep>NUDE keep>that keeps>DISTRESS
keeps>VIOLENCE keeps>when me>LOVE me>STAT me>a me>his me>will my>DISTRESS my>WE my>his my>it not>CHILD not>that
not>what of>FEAR of>HELPREQ of>TOLD of>her of>that on>CREEPY on>HELPREQ on>TOPIC on>at our>ORDINARY said>what
says>OPINION says>are says>had she>how she>wants should>SHAME should>if should>to so>that tell>but tell>did tell>the
tell>when tell>will that>BEING that>CONTACT that>GROOMED that>and that>will that>with that>wont the>CREEPY the>FEAR
the>OLDER the>from the>had the>her them>ME them>STAT they>MOVED this>HELPREQ this>for this>how this>is this>what
to>CROWD to>FRAME to>at to>which to>why us>SOMEONE want>ORDINARY want>dont want>is wants>his wants>how wants>on
was>SEND was>is was>where we>I we>him we>i what>CROWD what>GIFT what>SOURCE what>get when>OLDER when>do when>my when>to
where>FRAME where>HELPREQ which>has which>it why>KIN why>ONLINE why>SEND with>HELPREQ you>GROOMED you>on
""",
    -5: """
ABUSE>ADULT ABUSE>STAT ABUSE>does ABUSE>him ABUSE>the ADULT>LEAK ADULT>SEND ADULT>and ADULT>didnt ADULT>keep
ADULT>keeps ADULT>why ASK>and ASK>if ASK>would CARE>CONTACT CARE>ORDINARY CARE>cant CARE>does CARE>keeps CARE>says
CHILD>DISTRESS CHILD>GROOMED CHILD>NEAR CHILD>OPINION CHILD>him CHILD>should CHILD>to CHILD>where CONTACT>I CONTACT>MY
CONTACT>STAT CREEPY>ORDINARY CREEPY>is CREEPY>so CROWD>CHILD CROWD>VIOLENCE CROWD>is CROWD>isnt CROWD>should CROWD>when
DESPAIR>and DIRECT>him DISTRESS>ME DISTRESS>so DISTRESS>what FEAR>I FEAR>at FEAR>i FORCE>DISTRESS FORCE>his FORCE>on
FRAME>me FRAME>them GIFT>CROWD GIFT>ONLINE GIFT>but GIFT>his GIFT>is GIFT>said GROOMED>has HARMED>VIOLENCE HE>OPINION
HE>should HELPREQ>ONLINE HELPREQ>THREAT HELPREQ>VIOLENCE HELPREQ>got HELPREQ>have HELPREQ>tell HELPREQ>will HYPO>a
HYPO>is I>FORCE I>TOUCH I>please KIN>MY KIN>at KIN>keeps KIN>wont KNOWS>CARE KNOWS>on LEAK>LEAK LEAK>is LEAK>the
LOVE>GIFT LOVE>him LOVE>on ME>CARE ME>MY ME>cant ME>his ME>isnt ME>will MEET>ASK MEET>MY MEET>my MEET>want
MINOR>ORDINARY MINOR>so MOVED>the MY>ONLINE MY>PEER MY>SELF_MINOR MY>THREAT MY>want NEAR>to NEVERMET>a NEWS>SHAME
NEWS>a NEWS>with NUDE>CONTACT NUDE>SECRET NUDE>SOURCE NUDE>WE OLDER>DISTRESS OLDER>KIN OLDER>OPINION ONLINE>FRAME
ONLINE>HELPREQ ONLINE>because ONLINE>does ONLINE>was OPINION>DISTRESS OPINION>HE OPINION>get OPINION>my OPINION>want
ORDINARY>VIOLENCE ORDINARY>it ORDINARY>not ORDINARY>so OTHER_ADULT>I OTHER_ADULT>SOURCE OTHER_ADULT>he OTHER_ADULT>i
OTHER_ADULT>my PAST>HE PAST>he PAST>if PEER>FEAR PEER>VIOLENCE PEER>YOU PEER>me PEER>they PEER>you PIC>GIFT PIC>HE
PIC>SOURCE PIC>please SECRET>CHILD SECRET>do SECRET>she SECRET>want SECRET>which SELF_ADULT>cant SELF_MINOR>CARE
SELF_MINOR>CROWD SELF_MINOR>ONLINE SELF_MINOR>was SEND>ADULT SEND>us SEX>CHILD SEX>it SHAME>ASK SHAME>and
SOMEONE>CRISIS SOMEONE>NEWS SOMEONE>he SOURCE>ASK SOURCE>MINOR SOURCE>SHAME SOURCE>WE SOURCE>her SOURCE>isnt
SOURCE>should STALK>ME STALK>me STAT>a STAT>in STAT>that STAT>them THREAT>I THREAT>OPINION THREAT>does THREAT>i
THREAT>our TOLD>ORDINARY TOLD>SECRET TOUCH>PIC TOUCH>and TOUCH>for TOUCH>is VIOLENCE>at VIOLENCE>was WE>the WORRY>ADULT
YOU>ORDINARY YOU>for YOU>with a>NEAR a>TOPIC a>said a>where a>why and>ASK and>get and>how and>we and>when and>which
are>SOURCE are>the at>CREEPY at>HE at>OTHER_ADULT at>VIOLENCE at>because at>him because>SOURCE because>my because>said
been>he but>CROWD but>have cant>ORDINARY cant>it cant>which did>a did>with do>HE do>for do>her do>it do>we do>your
does>OPINION does>SHAME does>THREAT does>tell does>them dont>PIC dont>tell dont>your for>his from>his get>NEWS get>at
get>they got>CONTACT got>ONLINE got>SEX got>my got>your have>MEET have>PEER have>does have>it he>ME he>MOVED he>SHAME
he>and he>are he>on him>ONLINE him>how his>HELPREQ his>I his>it how>i how>will i>ADULT i>CONTACT i>FORCE i>OPINION
i>SELF_MINOR i>TOUCH i>if i>it i>please i>so if>TOUCH if>dont in>FRAME in>LEAK in>PEER in>TOLD in>for in>which is>CROWD
is>STALK is>WORRY is>because is>said is>wont isnt>in it>TOLD it>are it>did it>us it>what it>where keep>HELPREQ keep>but
keeps>at keeps>his keeps>in me>ADULT me>CARE me>FEAR me>WORRY me>can me>my my>are my>but my>didnt my>how not>KIN
not>but not>on of>PAST of>does of>have on>LOVE on>PAST on>do on>does on>it on>was our>ME our>PIC our>WE our>get
please>SEND please>SOURCE please>and please>me said>I said>SOURCE said>had said>he said>i said>not said>to said>was
said>who says>SEND says>because says>should she>PEER she>do she>of she>on should>ADULT so>CONTACT so>isnt tell>GROOMED
tell>has tell>in tell>that tell>they tell>which that>TOLD that>get that>wasnt the>ONLINE the>isnt them>got them>to
they>ONLINE they>PIC they>SOURCE they>been they>do they>keep they>of this>I this>OPINION this>my this>should to>get
to>is to>when us>HE want>ONLINE want>PEER want>YOU want>get want>you was>BULLY was>KIN was>NEWS was>has was>in
wasnt>that wasnt>was we>KIN we>PIC we>at we>what what>HE what>HELPREQ what>SHAME what>WE what>YOU what>did what>does
what>we when>ASK when>GIFT when>KIN when>did when>in when>the where>her who>with why>CHILD why>SECRET why>SOURCE
why>are why>dont why>in why>so why>they will>YOU will>you with>does with>if with>where wont>but would>SEND would>SOURCE
would>her would>if would>is would>she you>ORDINARY you>dont you>not your>ONLINE your>SECRET
""",
    -4: """
ABUSE>DISTRESS ABUSE>for ABUSE>our ADULT>BEING ADULT>STALK ADULT>but ADULT>my ADULT>of ADULT>them ADULT>we ASK>at
ASK>he ASK>how ASK>our ASK>that BULLY>do CARE>FEAR CARE>I CARE>can CHILD>ABUSE CHILD>KIN CHILD>MEET CHILD>PAST
CHILD>TOLD CHILD>but CHILD>tell CONTACT>SECRET CONTACT>SOURCE CONTACT>i CONTACT>of CONTACT>this CREEPY>for CREEPY>if
CRISIS>ASK CRISIS>BULLY CRISIS>STAT CRISIS>is CRISIS>want CROWD>LOVE CROWD>MY CROWD>PAST CROWD>did CROWD>not
CROWD>where DESPAIR>ME DESPAIR>was DIRECT>DISTRESS DIRECT>ONLINE DIRECT>have DIRECT>how DIRECT>the DISTRESS>HELPREQ
DISTRESS>WE DISTRESS>a DISTRESS>when FEAR>SOURCE FEAR>does FEAR>it FORCE>LOVE FORCE>ORDINARY FORCE>PEER FORCE>SEND
FRAME>KIN FRAME>ME FRAME>SOURCE GIFT>CREEPY GIFT>KIN GIFT>SECRET GIFT>do GIFT>for GIFT>him GIFT>that GROOMED>the
HARMED>SECRET HE>CHILD HE>GROOMED HE>LOVE HELPREQ>and HELPREQ>when HYPO>TOLD HYPO>how HYPO>me HYPO>would I>KNOWS I>SEND
I>SOURCE I>him I>in I>would I>your KIN>NEAR KIN>his KIN>should KIN>to KIN>would LEAK>CARE LEAK>CHILD LEAK>CROWD
LEAK>HELPREQ ME>DISTRESS ME>FEAR ME>been ME>can ME>was ME>what ME>which MEET>and MEET>his MINOR>ONLINE MINOR>SHAME
MINOR>does MINOR>not MINOR>wont MOVED>CONTACT MOVED>I MOVED>WE MOVED>because MOVED>i MOVED>we MY>DISTRESS MY>GIFT
MY>SELF_ADULT MY>STALK MY>we NEAR>ORDINARY NEAR>it NEWS>ABUSE NEWS>SOMEONE NEWS>THREAT NEWS>been NEWS>is NUDE>MEET
NUDE>for NUDE>to OLDER>CHILD OLDER>NUDE ONLINE>LEAK ONLINE>MEET ONLINE>OPINION ONLINE>SEX ONLINE>VIOLENCE ONLINE>got
ONLINE>keeps OPINION>CONTACT OPINION>FRAME OPINION>HELPREQ OPINION>OTHER_ADULT OPINION>SECRET OPINION>SEND OPINION>can
OPINION>have OPINION>keeps OPINION>wants ORDINARY>BULLY ORDINARY>ONLINE ORDINARY>SHAME ORDINARY>have ORDINARY>he
ORDINARY>in ORDINARY>keeps ORDINARY>on ORDINARY>us ORDINARY>wont OTHER_ADULT>DISTRESS OTHER_ADULT>the PAST>OTHER_ADULT
PAST>are PAST>for PAST>this PAST>was PAST>would PEER>ABUSE PEER>ORDINARY PEER>WE PEER>can PEER>have PEER>to PIC>ABUSE
PIC>OPINION PIC>does SECRET>THREAT SECRET>VIOLENCE SECRET>a SECRET>tell SECRET>with SECRET>your SELF_ADULT>DISTRESS
SELF_ADULT>he SELF_ADULT>is SELF_MINOR>he SEND>OPINION SEND>YOU SEND>didnt SEND>does SEND>from SEND>him SEND>what
SEND>when SEX>CONTACT SEX>with SHAME>FORCE SHAME>SOMEONE SHAME>if SHAME>me SHAME>she SOMEONE>I SOMEONE>ME SOMEONE>PEER
SOMEONE>can SOMEONE>his SOMEONE>how SOMEONE>that SOURCE>HYPO SOURCE>does SOURCE>she SOURCE>us SOURCE>was STALK>I
STALK>i STAT>LOVE STAT>NUDE STAT>didnt STAT>on THREAT>DISTRESS THREAT>him THREAT>would TOLD>ME TOLD>YOU TOLD>me
TOLD>they TOLD>which TOPIC>CHILD TOPIC>KIN TOUCH>of VIOLENCE>on VIOLENCE>them WE>I WE>YOU WE>i WE>keep WE>me WE>our
WE>so WE>to WE>your WORRY>I WORRY>YOU WORRY>he WORRY>i WORRY>is WORRY>your YOU>HYPO YOU>STALK YOU>have YOU>please a>are
a>do a>had a>he a>me and>ADULT and>PAST and>PIC and>SHAME and>do and>is and>not and>them at>WE at>WORRY at>YOU at>from
at>how at>not at>this at>when because>this been>LOVE been>PAST but>CHILD but>OLDER but>SELF_MINOR but>is can>HE
can>THREAT can>WE can>on can>them cant>I cant>PIC cant>SEND cant>a cant>for cant>have cant>i cant>if cant>what did>at
did>have did>said didnt>they do>OPINION do>SELF_MINOR do>SOURCE do>THREAT do>WORRY do>does do>she does>CREEPY
does>FRAME does>a does>he dont>CROWD dont>you for>CONTACT for>PAST for>SECRET for>because for>where for>will from>does
from>if get>MINOR get>SELF_MINOR get>WE get>WORRY get>YOU get>he get>we get>you got>SOMEONE got>this had>at had>not
has>HELPREQ has>got has>how has>your have>THREAT have>but have>them he>DISTRESS he>FORCE he>KNOWS he>MY he>OLDER
he>VIOLENCE he>a he>his he>she he>why her>CREEPY her>CROWD her>GROOMED her>ME her>tell him>got his>ABUSE his>for
his>when how>ASK how>CONTACT how>ONLINE how>did how>didnt how>she how>who how>with i>KNOWS i>ONLINE i>YOU i>at i>get
i>your if>PIC if>of if>which in>NEAR in>SECRET in>he in>says in>them in>they in>this in>wants in>where is>BULLY is>can
is>he is>our is>them is>wants isnt>my it>says it>when it>which keeps>DIRECT keeps>ORDINARY keeps>why keeps>with
me>CHILD me>DISTRESS me>been me>he me>was my>SELF_ADULT my>for my>keeps my>my my>says my>should my>us my>want my>where
my>which my>would not>SEND not>at of>are of>his on>CONTACT on>MEET on>ORDINARY on>because on>cant on>did on>from on>on
on>us on>when on>why our>VIOLENCE our>wants please>ASK please>MY please>my said>ABUSE said>CRISIS said>KIN said>OPINION
said>been said>that says>STAT says>and says>does says>have says>his says>i she>FORCE she>SEND she>for should>CROWD
should>PIC should>i so>because tell>PEER tell>cant tell>got tell>her tell>she tell>want that>DIRECT that>isnt the>SEND
the>have the>will them>ORDINARY them>have them>me they>but they>isnt they>them they>they they>was this>a this>wont
to>ASK to>GIFT to>HYPO to>I to>SEX to>STAT to>got to>her to>our to>said to>them us>MEET us>NUDE us>ORDINARY us>keep
us>my want>HE want>KIN want>for wants>SOURCE wants>a was>KNOWS was>TOLD was>from was>him wasnt>ME we>CROWD we>got
what>CREEPY what>to what>who what>your when>CONTACT when>ONLINE when>ORDINARY when>get when>have when>will where>did
where>if which>CHILD which>STAT which>does who>NUDE who>SOURCE who>for who>from who>so who>want why>OPINION why>tell
will>ASK will>LOVE will>she will>to will>when will>who with>ABUSE with>FRAME with>STAT with>how with>wont wont>ADULT
wont>he wont>in would>I would>PIC would>YOU would>i would>you you>STALK you>a you>for you>if you>to you>with your>CHILD
your>he your>is
""",
    -3: """
ABUSE>NUDE ABUSE>WE ADULT>KNOWS ADULT>is ADULT>that ADULT>was ADULT>what ADULT>will ASK>BULLY ASK>LOVE ASK>did ASK>says
ASK>should ASK>us ASK>what ASK>why BULLY>ABUSE BULLY>ASK BULLY>ORDINARY BULLY>but BULLY>on CARE>LEAK CARE>OTHER_ADULT
CARE>SECRET CARE>TOLD CARE>had CARE>the CARE>this CARE>which CARE>why CHILD>CONTACT CHILD>GIFT CHILD>TOUCH CHILD>if
CHILD>said CHILD>so CHILD>you CONTACT>they CONTACT>to CREEPY>VIOLENCE CREEPY>she CREEPY>was CRISIS>HE CRISIS>ORDINARY
CRISIS>his CRISIS>she CRISIS>what CROWD>CONTACT CROWD>DIRECT CROWD>FEAR CROWD>ME CROWD>SECRET CROWD>does CROWD>me
CROWD>please DESPAIR>I DESPAIR>do DESPAIR>i DESPAIR>to DIRECT>CONTACT DIRECT>MY DIRECT>on DIRECT>we DISTRESS>LOVE
DISTRESS>SOMEONE DISTRESS>him FEAR>CHILD FORCE>in FORCE>that FORCE>to FORCE>with FRAME>CREEPY FRAME>PEER FRAME>and
FRAME>did FRAME>for FRAME>him FRAME>want GIFT>FORCE GIFT>SOURCE GIFT>our GIFT>she GIFT>the GROOMED>CROWD GROOMED>STAT
GROOMED>TOPIC GROOMED>at HARMED>his HARMED>is HE>a HE>are HE>didnt HE>had HE>his HELPREQ>ASK HELPREQ>CARE HELPREQ>FRAME
HELPREQ>did HELPREQ>her HELPREQ>on HELPREQ>wants HELPREQ>where HYPO>ME HYPO>the I>MINOR I>been I>that I>which
KIN>DIRECT KIN>DISTRESS KIN>and KIN>keep KIN>which KNOWS>KIN KNOWS>her KNOWS>his LOVE>ME LOVE>OPINION LOVE>and LOVE>do
LOVE>in LOVE>me LOVE>not LOVE>the LOVE>what ME>ASK ME>DIRECT ME>OLDER ME>OPINION ME>PAST ME>THREAT ME>TOLD MEET>LOVE
MEET>NEAR MEET>her MEET>the MINOR>at MINOR>he MINOR>on MINOR>tell MINOR>they MINOR>want MINOR>when MOVED>have MY>MEET
MY>are MY>get NEAR>NEAR NEAR>ONLINE NEAR>at NEAR>with NEVERMET>CONTACT NEVERMET>can NEWS>PAST NEWS>SEND NUDE>ABUSE
NUDE>BULLY NUDE>SEND NUDE>THREAT NUDE>does NUDE>how NUDE>please NUDE>should NUDE>what OLDER>CREEPY OLDER>CROWD OLDER>is
OLDER>that ONLINE>CARE ONLINE>a ONLINE>are ONLINE>but ONLINE>have ONLINE>please ONLINE>says OPINION>ADULT OPINION>YOU
OPINION>cant OPINION>how OPINION>is OPINION>you ORDINARY>ABUSE ORDINARY>FEAR ORDINARY>HE ORDINARY>HELPREQ ORDINARY>HYPO
ORDINARY>MINOR ORDINARY>TOLD ORDINARY>at ORDINARY>cant ORDINARY>did ORDINARY>wants OTHER_ADULT>OLDER OTHER_ADULT>been
OTHER_ADULT>is OTHER_ADULT>said OTHER_ADULT>what PAST>CARE PAST>YOU PAST>and PAST>did PAST>in PAST>is PAST>of PAST>we
PAST>you PEER>HE PEER>LEAK PEER>STAT PEER>he PEER>my PIC>BULLY PIC>ME PIC>TOPIC PIC>but PIC>her PIC>this PIC>why
PIC>you SECRET>FRAME SECRET>HELPREQ SECRET>LOVE SECRET>OPINION SECRET>ORDINARY SECRET>if SECRET>will SELF_ADULT>LOVE
SELF_MINOR>SOURCE SELF_MINOR>are SELF_MINOR>how SELF_MINOR>isnt SELF_MINOR>with SEND>CROWD SEND>HE SEND>got SEND>have
SEX>so SHAME>had SHAME>on SHAME>that SOMEONE>our SOMEONE>which SOURCE>LEAK SOURCE>NUDE SOURCE>SECRET SOURCE>has
SOURCE>him SOURCE>on SOURCE>so SOURCE>the SOURCE>wasnt STALK>ORDINARY STALK>WORRY STALK>and STALK>the STAT>OTHER_ADULT
STAT>are STAT>can STAT>isnt STAT>not STAT>please STAT>the STAT>where STAT>your THREAT>CHILD THREAT>CROWD THREAT>KIN
THREAT>NUDE THREAT>tell THREAT>want TOLD>MEET TOLD>does TOLD>tell TOPIC>CROWD TOPIC>WE TOPIC>a TOPIC>on TOPIC>the
TOPIC>we TOUCH>he TOUCH>it VIOLENCE>ABUSE VIOLENCE>ASK VIOLENCE>NUDE VIOLENCE>SOMEONE WE>GIFT WE>ME WE>NUDE WE>SOMEONE
WE>STAT WE>TOPIC WE>her WE>want WE>why WORRY>CROWD WORRY>ONLINE WORRY>WORRY WORRY>had YOU>GIFT YOU>MY YOU>ONLINE
YOU>got YOU>keep a>CONTACT a>MINOR a>PAST a>SHAME a>WORRY a>isnt a>should and>CONTACT and>OPINION and>SEND and>at
and>would are>CARE are>DESPAIR are>is are>me at>ASK at>BULLY at>NUDE at>PEER at>SOURCE at>are at>so at>want at>wont
at>you because>HE because>in because>is because>to been>DISTRESS been>SOURCE been>it been>this but>KIN but>ME
but>SOURCE but>her but>keep but>to but>was can>HYPO can>MEET can>MINOR can>SOURCE can>of can>says cant>HELPREQ
cant>STAT cant>was did>ADULT did>ASK did>OPINION did>says didnt>the do>DISTRESS do>FRAME do>LOVE do>MOVED do>TOLD
do>keep do>our do>where does>how does>i does>with dont>FRAME dont>that for>NEAR for>STALK for>THREAT for>they for>we
from>LOVE from>PIC from>YOU from>the from>was from>where from>would from>your get>CARE get>TOLD get>and get>can
get>does get>tell get>this get>what got>HE got>PEER got>SOURCE got>i got>is got>it had>LOVE had>PIC had>SEND had>THREAT
had>it has>SEX has>YOU has>that have>HELPREQ have>HYPO have>NEVERMET have>OTHER_ADULT have>are have>for have>her
have>how have>is have>she have>that have>your he>because he>had he>they he>with her>BEING her>PAST her>SHAME her>can
her>so her>with him>CARE him>KIN him>SOURCE him>cant his>CHILD his>HARMED his>LOVE his>can his>he how>CREEPY how>I
how>MEET how>OPINION how>PEER how>has how>have how>our how>tell how>the how>we how>where i>FRAME i>MINOR i>been i>my
i>want i>which if>FEAR if>GIFT if>and if>in in>ADULT in>NEWS is>DESPAIR is>NEAR is>TOPIC is>a is>and is>from is>they
is>with it>had it>his it>not it>our it>please keep>CROWD keep>WE keep>dont keep>your keeps>SEND keeps>a me>DIRECT
me>OPINION me>PAST me>THREAT me>TOLD me>at me>this me>wont my>CARE my>CROWD my>HELPREQ my>ME my>STALK my>he my>please
not>NUDE not>does not>her not>him not>of not>she not>tell not>who not>why of>ABUSE of>BULLY of>FRAME of>LOVE of>MEET
of>SEX of>THREAT of>VIOLENCE of>got of>said of>should of>your on>GIFT on>are on>get on>so our>have our>me our>our
our>this our>us our>why please>STAT please>are please>how said>HELPREQ said>are said>wont says>CHILD says>KIN says>MY
says>VIOLENCE says>get says>wants says>with she>CONTACT she>DIRECT she>SOURCE she>TOLD she>TOUCH she>didnt she>does
she>dont she>this she>want should>that so>KIN so>STALK so>YOU so>not so>said so>when so>who so>why tell>ASK tell>CARE
tell>CONTACT tell>OLDER tell>ONLINE tell>VIOLENCE tell>do tell>how that>YOU that>are that>had that>has that>keep
that>so that>us the>NEVERMET the>SOURCE the>YOU the>does the>what the>which them>SOMEONE them>TOLD them>it them>said
they>HARMED they>HELPREQ they>ORDINARY they>WORRY they>how this>ASK this>CHILD this>NEAR this>SOURCE this>are this>said
to>DIRECT to>GROOMED to>HARMED to>PIC to>TOPIC to>but to>can to>they us>MY us>PIC us>STAT us>in us>what want>CARE
want>CHILD want>MEET want>OPINION want>SEND want>STAT want>at want>but want>on want>she want>want want>what want>where
wants>BULLY wants>ONLINE wants>SEND wants>SOMEONE wants>STAT wants>VIOLENCE wants>and was>ADULT was>MY was>SOMEONE
was>because was>had was>it was>was was>when was>with wasnt>FEAR wasnt>it wasnt>on wasnt>the we>CHILD we>CONTACT we>GIFT
we>TOPIC we>YOU we>for we>her we>want we>with what>FEAR what>FORCE what>OPINION what>SECRET what>a what>from what>not
what>want when>ABUSE when>CARE when>CHILD when>can when>from when>who where>CROWD where>PIC where>SEND where>SOMEONE
where>SOURCE where>a where>on where>they where>was which>KIN which>PIC which>said which>should who>CHILD who>DIRECT
who>PEER who>SEX why>LOVE why>PIC why>YOU why>should why>that why>this why>you will>GIFT will>I will>i will>in will>is
will>says will>that with>DISTRESS with>WE with>for with>got with>said with>should wont>MEET wont>TOUCH wont>VIOLENCE
wont>have would>HARMED would>PEER would>SECRET would>in would>keep would>they you>GIFT you>PEER you>been you>got you>in
you>please your>HE your>on your>said
""",
    -2: """
ABUSE>SEND ABUSE>on ABUSE>tell ABUSE>with ADULT>ABUSE ADULT>GIFT ADULT>HE ADULT>SELF_ADULT ADULT>YOU ADULT>are
ADULT>please ADULT>wont ASK>DISTRESS ASK>ME ASK>VIOLENCE ASK>does ASK>him ASK>want ASSAULT>HE BEING>BULLY BEING>CONTACT
BEING>GROOMED BEING>OLDER BEING>STAT BEING>TOPIC BEING>got BEING>so BULLY>SOURCE BULLY>a CARE>FRAME CARE>HELPREQ
CARE>ME CARE>MOVED CARE>SELF_MINOR CARE>STALK CARE>STAT CARE>TOPIC CARE>been CARE>but CARE>have CARE>i CARE>in
CARE>isnt CARE>me CARE>with CARE>would CHILD>CHILD CHILD>ME CHILD>STALK CHILD>keep CHILD>please CHILD>when CHILD>which
CONTACT>GIFT CONTACT>HYPO CONTACT>PAST CONTACT>SEND CONTACT>SEX CONTACT>get CONTACT>how CONTACT>isnt CONTACT>you
CREEPY>I CREEPY>NUDE CREEPY>YOU CREEPY>from CREEPY>i CREEPY>in CREEPY>the CREEPY>you CRISIS>I CRISIS>i CRISIS>was
CROWD>FRAME CROWD>GIFT CROWD>LEAK CROWD>MINOR CROWD>NEAR CROWD>PIC CROWD>SEX CROWD>TOPIC CROWD>dont CROWD>had
CROWD>which CROWD>you DESPAIR>HELPREQ DESPAIR>what DIRECT>do DIRECT>tell DISTRESS>CARE DISTRESS>FRAME DISTRESS>KIN
DISTRESS>NUDE DISTRESS>STAT DISTRESS>our DISTRESS>the DISTRESS>we FAULT>the FEAR>CROWD FEAR>FORCE FEAR>OPINION FEAR>for
FEAR>the FEAR>which FORCE>SECRET FORCE>TOUCH FORCE>didnt FORCE>so FORCE>the FRAME>SELF_MINOR FRAME>SHAME FRAME>are
FRAME>can FRAME>tell FRAME>why FRAME>would GIFT>HE GIFT>should GIFT>this GIFT>which GROOMED>CHILD GROOMED>KIN
GROOMED>MINOR GROOMED>how GROOMED>that HE>DISTRESS HE>HE HE>PAST HE>STAT HE>TOUCH HE>because HE>that HE>the HE>us
HELPREQ>NEWS HELPREQ>are HELPREQ>his HELPREQ>keep HELPREQ>me HELPREQ>said HELPREQ>us HYPO>CHILD HYPO>I HYPO>SOMEONE
HYPO>WE HYPO>i HYPO>our I>CROWD I>FRAME I>ONLINE I>SELF_MINOR I>STALK I>are I>i I>says I>want KIN>BULLY KIN>HYPO
KIN>SOURCE KIN>TOPIC KIN>but KIN>please KIN>the KIN>where KNOWS>ORDINARY KNOWS>in LEAK>ME LEAK>in LEAK>me LOVE>FORCE
LOVE>at LOVE>he LOVE>my LOVE>of ME>ONLINE ME>SECRET ME>STALK ME>got ME>is ME>says ME>this ME>where ME>wont MEET>a
MEET>get MINOR>BULLY MINOR>HELPREQ MINOR>KIN MINOR>OLDER MINOR>PAST MINOR>SELF_MINOR MINOR>for MINOR>i MOVED>for
MOVED>he MOVED>says MY>HELPREQ MY>PIC MY>SEND MY>YOU MY>a MY>cant MY>do MY>please NEAR>CARE NEAR>KNOWS NEAR>THREAT
NEAR>for NEAR>when NEVERMET>ORDINARY NEVERMET>SOMEONE NEVERMET>and NEVERMET>said NEVERMET>says NEWS>did NEWS>he
NEWS>how NEWS>it NEWS>was NUDE>FRAME NUDE>HELPREQ NUDE>MINOR NUDE>MY NUDE>PIC NUDE>can NUDE>from NUDE>your
OLDER>CONTACT OLDER>OLDER OLDER>ORDINARY OLDER>SOURCE OLDER>STAT OLDER>TOLD OLDER>the OLDER>who ONLINE>FEAR ONLINE>HYPO
ONLINE>NEWS ONLINE>and ONLINE>has ONLINE>keep ONLINE>them ONLINE>when ONLINE>would ONLINE>your OPINION>CREEPY
OPINION>HYPO OPINION>STALK OPINION>been OPINION>does OPINION>got OPINION>says OPINION>this ORDINARY>FORCE ORDINARY>PAST
ORDINARY>PEER ORDINARY>get ORDINARY>has ORDINARY>her ORDINARY>will OTHER_ADULT>ADULT OTHER_ADULT>how OTHER_ADULT>so
OTHER_ADULT>who OTHER_ADULT>with PAST>WE PAST>cant PAST>from PAST>how PAST>they PAST>want PEER>FRAME PEER>ME PEER>but
PEER>if PEER>our PEER>was PEER>which PIC>ADULT PIC>CONTACT PIC>DISTRESS PIC>OLDER PIC>SEX PIC>so PIC>they PIC>with
SECRET>SOURCE SECRET>TOLD SECRET>YOU SECRET>does SECRET>he SECRET>my SECRET>of SECRET>so SECRET>we SECRET>wont
SELF_ADULT>ONLINE SELF_MINOR>ADULT SELF_MINOR>MY SELF_MINOR>do SELF_MINOR>in SELF_MINOR>so SELF_MINOR>to
SELF_MINOR>want SEND>SEX SEND>why SEX>ASSAULT SEX>ME SEX>MINOR SEX>him SEX>me SEX>of SEX>what SHAME>ME SHAME>ONLINE
SHAME>which SOMEONE>KIN SOMEONE>ONLINE SOMEONE>had SOMEONE>said SOMEONE>will SOURCE>BULLY SOURCE>DISTRESS
SOURCE>GROOMED SOURCE>HE SOURCE>NEVERMET SOURCE>OLDER SOURCE>ORDINARY SOURCE>had SOURCE>i SOURCE>says SOURCE>they
SOURCE>want SOURCE>we SOURCE>why STALK>a STALK>for STALK>in STALK>it STAT>CONTACT STAT>OPINION STAT>PEER STAT>from
STAT>got STAT>had STAT>has STAT>my STAT>who THREAT>ABUSE THREAT>ADULT THREAT>HE THREAT>ME THREAT>MY THREAT>PIC
THREAT>STAT THREAT>for THREAT>not THREAT>of THREAT>on THREAT>this THREAT>when TOLD>ASK TOLD>keep TOLD>the TOLD>wants
TOLD>you TOLD>your TOPIC>ME TOPIC>NEVERMET TOPIC>SOURCE TOPIC>and TOPIC>for TOPIC>is TOPIC>me TOUCH>WORRY VIOLENCE>MEET
VIOLENCE>SECRET VIOLENCE>YOU VIOLENCE>do VIOLENCE>she VIOLENCE>you WE>SOURCE WE>WE WE>but WE>get WE>if WE>my WE>of
WE>this WE>wants WORRY>CONTACT WORRY>MY WORRY>for WORRY>of WORRY>on YOU>CROWD YOU>a YOU>been YOU>does YOU>has YOU>him
YOU>want YOU>when a>KIN a>KNOWS a>MOVED a>didnt a>in a>the and>MY and>has are>CONTACT are>NEAR are>are are>do are>have
are>her are>we are>you at>STAT at>cant at>didnt at>dont at>her at>if at>she at>wants at>will because>do because>why
because>wont been>DIRECT been>him been>his been>of but>ASK but>ORDINARY but>STAT but>on but>wasnt but>wont but>would
can>ASK can>GIFT can>ME can>OPINION can>ORDINARY can>SELF_MINOR can>STAT can>our can>they can>which can>who can>your
cant>CARE cant>FRAME cant>MY cant>SOMEONE cant>because did>ORDINARY did>SECRET did>SEND did>TOLD did>YOU did>did
did>from did>in did>them did>us did>you didnt>ASK didnt>for didnt>get do>BULLY do>ORDINARY do>SECRET do>can do>did
do>in do>us do>who does>ABUSE does>HARMED does>KNOWS does>SECRET does>VIOLENCE does>and does>not does>of does>she
dont>OPINION dont>me dont>them dont>want for>SELF_MINOR for>SEX for>get for>not for>of for>please for>tell for>them
for>what from>MINOR from>her from>want from>when get>FRAME get>I get>LEAK get>PAST get>SOMEONE get>but get>her get>how
get>says got>GROOMED got>I got>KIN got>LOVE got>MINOR got>MY got>OPINION got>STAT got>YOU got>for got>how got>was
got>when had>BULLY had>ME had>MINOR had>NEAR had>NUDE had>SOURCE had>WORRY had>and had>but had>for had>she had>that
has>DIRECT has>MINOR has>MY has>at has>does has>is has>this have>CONTACT have>MINOR have>VIOLENCE have>WORRY have>do
have>would he>cant he>should he>so he>the he>where he>will her>CONTACT her>ONLINE her>PIC her>SEND her>a her>for
her>have her>me her>us her>which him>MY his>ORDINARY his>WE his>a his>her his>him his>wont how>HE how>NEVERMET
how>ORDINARY how>OTHER_ADULT how>SECRET how>THREAT how>had how>he how>if how>keep how>not how>was i>MY i>STALK i>on
i>says if>DISTRESS if>ONLINE if>TOPIC if>been if>me if>please if>who in>FEAR in>MINOR in>MOVED in>ORDINARY in>STAT
in>WORRY in>got in>have in>please in>she in>with in>would in>your is>DISTRESS is>HE is>but is>does is>have is>was
is>you isnt>I isnt>SOURCE isnt>i isnt>that it>DESPAIR it>FRAME it>NEAR it>SOMEONE it>STALK it>TOPIC it>how it>isnt
it>said it>them it>they it>why it>would keep>SOURCE keep>STAT keep>YOU keep>are keep>what keeps>ONLINE keeps>what
me>MOVED me>ONLINE me>SHAME me>STALK me>are me>did me>got me>i me>says me>they me>what me>where me>would my>HYPO
my>LOVE my>MEET my>MINOR my>NEVERMET my>SELF_MINOR my>TOLD my>YOU my>a my>so my>your not>CONTACT not>DESPAIR not>SOURCE
not>do not>with of>ASSAULT of>HARMED of>MY of>ONLINE of>PIC of>at of>cant of>did of>for of>which of>why on>SELF_ADULT
on>THREAT on>but on>for on>in on>should on>that on>this on>where on>which our>OTHER_ADULT our>a our>at our>got our>so
our>what our>when please>ME please>in please>that please>want please>with said>OTHER_ADULT said>SELF_ADULT said>TOPIC
said>can said>got said>keep said>says said>would says>CARE says>CRISIS says>CROWD says>DISTRESS says>GROOMED
says>SOMEONE says>been says>isnt says>of says>so says>us she>BULLY she>CARE she>SECRET she>STAT she>are she>did
she>from she>get she>his she>them should>CARE should>OPINION should>do should>for should>our should>they should>this
should>when so>CROWD so>FRAME so>OTHER_ADULT so>SELF_MINOR so>are so>from so>how so>it so>on so>she so>they so>this
so>you tell>CROWD tell>HARMED tell>HELPREQ tell>SECRET tell>SEND tell>SOURCE tell>STAT tell>WORRY tell>get tell>him
tell>his tell>isnt tell>said tell>where that>FORCE that>GIFT that>I that>SECRET that>can that>do that>got that>please
that>what that>who that>you that>your the>DESPAIR the>for the>we the>why the>you them>are them>us them>with
they>CONTACT they>DISTRESS they>STAT they>can they>dont they>tell they>this they>who they>your this>CARE this>KIN
this>PIC this>VIOLENCE this>YOU this>did this>has this>of this>please this>so this>they this>want this>was this>we
to>ONLINE to>WE to>had to>us to>where us>SOURCE us>YOU us>at us>but us>can us>that us>this want>CROWD want>DISTRESS
want>because want>i want>if want>which want>who want>with wants>MOVED wants>if wants>of wants>who was>HE was>HELPREQ
was>ORDINARY was>VIOLENCE was>her was>our wasnt>HELPREQ wasnt>MY wasnt>my we>ABUSE we>DISTRESS we>LOVE we>MINOR
we>ORDINARY we>WORRY we>our we>to we>we we>your what>LOVE what>SEND what>at what>us what>why when>FRAME when>NEWS
when>NUDE when>OPINION when>SECRET when>him when>this when>what where>NEAR where>VIOLENCE where>from where>i where>of
where>would which>ASK which>I which>SEND which>SOURCE which>and which>are which>do which>she which>them which>this
which>was which>would who>NEVERMET who>OLDER who>PAST who>SECRET who>SOMEONE who>THREAT who>cant who>got who>says
who>should who>that who>where who>why who>will why>did why>for why>her why>on will>ADULT will>CONTACT will>CROWD
will>because will>have will>not will>what with>NEWS with>a with>do with>me with>this with>us with>with wont>KIN wont>WE
wont>a would>ADULT would>HE would>PAST would>dont would>we would>who you>ADULT you>CARE you>HYPO you>MEET you>TOUCH
you>him you>keep you>want you>when your>HELPREQ your>HYPO your>ME your>OTHER_ADULT your>has your>me your>so
""",
    -1: """
ABUSE>CROWD ABUSE>I ABUSE>TOPIC ABUSE>are ABUSE>had ABUSE>please ABUSE>this ABUSE>who ADULT>ASSAULT ADULT>HYPO ADULT>I
ADULT>SHAME ADULT>had ADULT>said ADULT>tell ADULT>the ADULT>to ASK>HYPO ASK>for ASK>had ASK>isnt ASK>it ASK>me ASK>with
ASSAULT>ABUSE ASSAULT>that ASSAULT>the BEING>NEAR BEING>SECRET BEING>does BEING>on BULLY>OPINION BULLY>SOMEONE
BULLY>are BULLY>her BULLY>they BULLY>when BULLY>wont CARE>OLDER CARE>got CARE>wants CHILD>ASK CHILD>BULLY CHILD>HARMED
CHILD>SOMEONE CHILD>did CHILD>is CHILD>that CHILD>would CONTACT>FRAME CONTACT>LOVE CONTACT>MOVED CONTACT>are CONTACT>at
CONTACT>did CONTACT>his CONTACT>keep CONTACT>on CONTACT>please CONTACT>she CONTACT>where CREEPY>CONTACT CREEPY>LOVE
CREEPY>SOURCE CREEPY>WE CREEPY>get CREEPY>how CREEPY>our CREEPY>that CREEPY>this CREEPY>who CRISIS>SOURCE CRISIS>a
CROWD>MEET CROWD>MOVED CROWD>NEVERMET CROWD>OLDER CROWD>SELF_MINOR CROWD>SEND CROWD>but CROWD>said CROWD>she CROWD>that
CROWD>them CROWD>us CROWD>wants DESPAIR>CONTACT DESPAIR>keep DESPAIR>my DESPAIR>so DIRECT>HE DIRECT>ORDINARY DIRECT>PIC
DIRECT>my DIRECT>to DISTRESS>BULLY DISTRESS>ORDINARY DISTRESS>are DISTRESS>but DISTRESS>didnt DISTRESS>get DISTRESS>her
DISTRESS>she DISTRESS>who DISTRESS>you FEAR>FRAME FEAR>KIN FEAR>SEND FEAR>YOU FEAR>a FEAR>and FEAR>have FEAR>how
FEAR>of FEAR>was FEAR>with FEAR>you FORCE>ADULT FORCE>CHILD FORCE>HELPREQ FORCE>SOURCE FORCE>WE FORCE>YOU FORCE>are
FORCE>get FORCE>how FORCE>you FRAME>CROWD FRAME>DISTRESS FRAME>HE FRAME>HYPO FRAME>MEET FRAME>MOVED FRAME>NUDE
FRAME>SOMEONE FRAME>TOUCH FRAME>WE FRAME>keep FRAME>on FRAME>our FRAME>will GIFT>STAT GIFT>THREAT GIFT>TOPIC
GIFT>because GIFT>got GIFT>it GIFT>please GIFT>us GIFT>would GROOMED>ONLINE GROOMED>PEER GROOMED>does GROOMED>not
GROOMED>of GROOMED>on GROOMED>so GROOMED>what HARMED>MOVED HARMED>he HARMED>to HE>ADULT HE>CARE HE>MOVED HE>TOLD
HE>TOPIC HE>but HE>how HE>if HE>of HE>please HE>them HE>was HE>will HELPREQ>HE HELPREQ>dont HELPREQ>get HELPREQ>how
HELPREQ>in HYPO>BULLY HYPO>KIN HYPO>TOUCH HYPO>and HYPO>them HYPO>what HYPO>who HYPO>with I>ASK I>CHILD I>DISTRESS
I>NUDE I>at I>on KIN>NEWS KIN>SEX KIN>STALK KIN>WORRY KIN>cant KIN>did KIN>me KIN>so KIN>tell KIN>that KIN>we KIN>your
KNOWS>at KNOWS>for KNOWS>him LEAK>FORCE LEAK>OPINION LEAK>they LOVE>CHILD ME>HYPO ME>MOVED ME>NEWS ME>WORRY ME>but
ME>how ME>keep ME>our ME>they ME>with ME>would MEET>KIN MEET>SOURCE MEET>are MEET>for MEET>they MEET>what MEET>where
MEET>who MEET>with MEET>wont MINOR>I MINOR>NEAR MINOR>OPINION MINOR>SEX MINOR>VIOLENCE MINOR>are MINOR>because
MINOR>his MINOR>how MINOR>my MINOR>please MINOR>would MOVED>CHILD MOVED>KIN MOVED>ORDINARY MOVED>can MOVED>his MOVED>if
MOVED>of MOVED>they MY>HYPO MY>OLDER MY>SECRET MY>says MY>them MY>wants MY>where MY>your NEAR>SOURCE NEAR>STAT
NEAR>VIOLENCE NEAR>that NEVERMET>HE NEVERMET>SECRET NEVERMET>at NEVERMET>my NEVERMET>who NEWS>BEING NEWS>CONTACT
NEWS>HE NEWS>STAT NEWS>do NEWS>had NEWS>said NEWS>what NUDE>MOVED NUDE>OPINION NUDE>ORDINARY NUDE>get NUDE>where
NUDE>who NUDE>would OLDER>ADULT OLDER>of OLDER>they OLDER>want OLDER>wants ONLINE>DISTRESS ONLINE>SHAME ONLINE>THREAT
ONLINE>not ONLINE>of ONLINE>that ONLINE>this ONLINE>want ONLINE>why ONLINE>will ONLINE>wont OPINION>MINOR
OPINION>SELF_MINOR OPINION>SOURCE OPINION>has OPINION>if OPINION>isnt OPINION>our OPINION>she OPINION>that OPINION>us
OPINION>when ORDINARY>DIRECT ORDINARY>because ORDINARY>does ORDINARY>dont ORDINARY>got ORDINARY>isnt ORDINARY>said
ORDINARY>them ORDINARY>what ORDINARY>where OTHER_ADULT>MY OTHER_ADULT>ORDINARY OTHER_ADULT>SEND OTHER_ADULT>STAT
OTHER_ADULT>are OTHER_ADULT>cant OTHER_ADULT>does OTHER_ADULT>has OTHER_ADULT>have OTHER_ADULT>her OTHER_ADULT>his
OTHER_ADULT>in OTHER_ADULT>of OTHER_ADULT>they OTHER_ADULT>this OTHER_ADULT>us PAST>FEAR PAST>FORCE PAST>FRAME
PAST>SEND PAST>SOMEONE PAST>SOURCE PAST>been PAST>does PAST>get PAST>have PAST>her PAST>on PAST>says PAST>which
PEER>MOVED PEER>MY PEER>PEER PEER>PIC PEER>SECRET PEER>SHAME PEER>a PEER>been PEER>dont PEER>in PIC>FORCE PIC>THREAT
PIC>YOU PIC>where SECRET>GIFT SECRET>HYPO SECRET>STAT SECRET>can SECRET>how SECRET>is SECRET>keep SECRET>please
SECRET>why SELF_ADULT>it SELF_ADULT>she SELF_MINOR>GIFT SELF_MINOR>NUDE SELF_MINOR>VIOLENCE SELF_MINOR>get
SELF_MINOR>have SELF_MINOR>it SELF_MINOR>what SELF_MINOR>will SEND>ABUSE SEND>HYPO SEND>KNOWS SEND>PEER SEND>WE
SEND>but SEND>can SEND>her SEND>the SEND>who SEND>will SEND>you SEX>OLDER SEX>SOMEONE SHAME>ADULT SHAME>STAT SHAME>can
SHAME>for SHAME>in SHAME>tell SOMEONE>VIOLENCE SOMEONE>and SOMEONE>because SOMEONE>cant SOMEONE>did SOMEONE>wants
SOURCE>BEING SOURCE>CREEPY SOURCE>FORCE SOURCE>MOVED SOURCE>WORRY SOURCE>YOU SOURCE>didnt SOURCE>dont SOURCE>keep
SOURCE>our SOURCE>them SOURCE>what SOURCE>wont SOURCE>you STALK>ADULT STALK>CONTACT STALK>SOURCE STALK>her STALK>is
STALK>of STALK>was STALK>your STAT>ASSAULT STAT>CRISIS STAT>GROOMED STAT>HELPREQ STAT>OLDER STAT>ORDINARY STAT>SEX
STAT>STAT STAT>VIOLENCE STAT>at STAT>been STAT>but STAT>dont STAT>her STAT>him STAT>she STAT>so STAT>this STAT>want
STAT>what STAT>with THREAT>CREEPY THREAT>PEER THREAT>VIOLENCE THREAT>been THREAT>but THREAT>has THREAT>is THREAT>keep
THREAT>so THREAT>with TOLD>KIN TOLD>MINOR TOLD>SEND TOLD>SHAME TOLD>can TOLD>says TOLD>this TOLD>where TOPIC>HE
TOPIC>OPINION TOPIC>PIC TOPIC>from TOPIC>it TOPIC>them TOPIC>to TOPIC>was TOPIC>when TOPIC>who TOPIC>with TOUCH>MY
TOUCH>ORDINARY TOUCH>WE TOUCH>how TOUCH>our TOUCH>them VIOLENCE>CROWD VIOLENCE>FRAME VIOLENCE>SEND VIOLENCE>SOURCE
VIOLENCE>does VIOLENCE>from VIOLENCE>he VIOLENCE>his VIOLENCE>so VIOLENCE>when WE>ASK WE>HELPREQ WE>OTHER_ADULT
WE>WORRY WE>does WE>for WE>had WE>his WE>how WE>that WE>them WE>where WE>who WE>will WORRY>SECRET WORRY>SOURCE
WORRY>STAT WORRY>WE WORRY>can WORRY>does WORRY>keep WORRY>our WORRY>them WORRY>they WORRY>was WORRY>what YOU>BULLY
YOU>DISTRESS YOU>NEWS YOU>OTHER_ADULT YOU>TOLD YOU>can YOU>did YOU>her YOU>how YOU>is YOU>not YOU>they YOU>to YOU>us
a>ASSAULT a>DESPAIR a>DIRECT a>TOUCH a>tell and>I and>LEAK and>TOPIC and>YOU and>got and>she and>will are>ABUSE
are>ADULT are>BEING are>BULLY are>GROOMED are>HE are>NEWS are>OLDER are>ORDINARY are>OTHER_ADULT are>PEER are>SECRET
are>STAT are>TOLD are>YOU are>does are>him are>our are>said are>so are>that are>them are>this are>what are>when at>CARE
at>DISTRESS at>FEAR at>SECRET at>SELF_ADULT at>isnt at>tell at>us at>your because>HELPREQ because>LEAK because>ORDINARY
because>VIOLENCE because>a because>at because>for because>have because>how because>not because>she been>FORCE been>MY
been>STAT been>TOLD been>does been>they been>what been>where been>with but>FORCE but>PIC but>from but>they can>ABUSE
can>LEAK can>MY can>PEER can>SOMEONE can>TOPIC can>but can>how can>if can>is can>she can>tell can>us can>we cant>ASK
cant>SOURCE cant>him cant>keep cant>who did>GIFT did>SOURCE did>because did>if did>your didnt>SEND didnt>in didnt>it
didnt>of didnt>she didnt>what do>CREEPY do>GROOMED do>KIN do>PAST do>TOPIC do>VIOLENCE do>but do>want do>which do>why
does>GIFT does>MEET does>MOVED does>NEAR does>NUDE does>OTHER_ADULT does>PAST does>can does>got does>him does>is
does>keep does>please does>so does>they does>us does>want does>where does>will does>your dont>FEAR dont>GROOMED
dont>SECRET dont>STAT dont>at dont>because dont>but dont>her dont>when dont>which dont>who for>LOVE for>NEWS for>PEER
for>TOPIC for>from for>got for>if for>want for>which for>with for>wont from>CREEPY from>please from>so from>to
from>which get>MEET get>did get>i get>is get>it get>our get>that get>why got>BULLY got>NUDE got>PIC got>at got>did
got>didnt got>she got>should got>us got>which got>why had>CONTACT had>MEET had>ONLINE had>TOLD had>WE had>her had>is
had>tell had>they had>this had>who has>DISTRESS has>PAST has>TOPIC has>been has>my has>not has>so has>was has>would
have>BEING have>STAT have>cant have>get have>says have>which he>HELPREQ he>KIN he>ORDINARY he>SECRET he>TOUCH he>who
her>I her>LEAK her>VIOLENCE her>are her>did her>got her>how her>on her>should her>want her>was her>would him>BULLY
him>and him>at him>do him>in him>my him>when his>HE his>SECRET his>SOURCE his>at his>got his>his his>how his>our his>we
his>with his>would how>BULLY how>CHILD how>GROOMED how>TOPIC how>at how>been how>dont how>his how>us i>ASK i>DESPAIR
i>DISTRESS i>GIFT i>HYPO i>MEET i>are i>can i>cant i>got i>was i>we if>CARE if>HE if>MINOR if>NEAR if>NEWS
if>SELF_MINOR if>a if>for if>from if>have if>it if>them if>us if>where in>ABUSE in>CHILD in>DISTRESS in>GROOMED in>LOVE
in>THREAT in>him in>not in>want in>wont is>DIRECT is>MOVED is>OLDER is>PAST is>VIOLENCE is>are is>isnt is>keeps
is>where is>will is>would isnt>FRAME isnt>MEET isnt>does isnt>for isnt>from isnt>he isnt>is isnt>on isnt>the isnt>this
isnt>which it>BULLY it>HELPREQ it>LEAK it>NEWS it>ORDINARY it>OTHER_ADULT it>PEER it>SELF_ADULT it>STAT it>dont
it>keeps it>will it>with keep>SEND keep>TOPIC keep>is keep>they keep>us keep>we keeps>ASK keeps>CONTACT keeps>FORCE
keeps>STALK keeps>THREAT keeps>do keeps>from keeps>me keeps>of keeps>to me>CREEPY me>FRAME me>HYPO me>NEWS me>on me>our
me>so my>OLDER my>SEX my>from my>has my>her my>of not>GIFT not>PAST not>STAT not>get not>said not>says not>them
not>they not>when not>where not>which not>your of>GROOMED of>HYPO of>MINOR of>NEWS of>SHAME of>TOPIC of>he of>in of>my
of>they of>wants of>where on>CROWD on>I on>SHAME on>has on>have on>how on>i on>isnt on>not on>of on>with our>ADULT
our>FRAME our>GIFT our>HELPREQ our>SOMEONE our>SOURCE our>STAT our>WORRY our>do our>does our>from our>if our>in our>of
our>them our>to our>will please>CONTACT please>FRAME please>ONLINE please>ORDINARY please>YOU please>cant please>get
please>if please>of please>said please>says please>which please>you said>LOVE said>NEWS said>OLDER said>STAT said>have
said>in said>isnt said>should said>you says>LEAK says>NEAR says>OTHER_ADULT says>TOUCH says>dont says>this says>want
she>CROWD she>NEAR she>ONLINE she>YOU she>got she>had she>which she>will she>you should>ASK should>HELPREQ should>HYPO
should>ME should>ORDINARY should>SOURCE should>THREAT should>WORRY should>from should>his should>in should>keep
should>me should>not should>of should>she so>ABUSE so>ASK so>CHILD so>CREEPY so>DISTRESS so>ONLINE so>PAST so>SEND
so>can so>did so>her so>i so>keep so>our so>wants so>was so>where so>will so>with so>your tell>CREEPY tell>NEWS
tell>NUDE tell>SHAME tell>WE tell>are tell>keep tell>my tell>tell tell>us tell>we that>ABUSE that>DISTRESS that>FEAR
that>PEER that>THREAT that>TOPIC that>a that>but that>cant that>didnt that>dont that>says that>should that>them
that>would the>LOVE the>MEET the>PIC the>SEX the>WE the>our the>wants the>your them>CONTACT them>FRAME them>HYPO
them>MINOR them>SEND them>WE them>does them>from them>if them>in them>not them>that them>was them>where them>would
they>ASK they>CHILD they>FRAME they>MINOR they>OPINION they>OTHER_ADULT they>because they>did they>didnt they>from
they>had they>not they>please they>what this>DIRECT this>DISTRESS this>FEAR this>FRAME this>GIFT this>STAT this>THREAT
this>WORRY this>got this>have this>not this>that this>us this>where this>which this>why this>you this>your to>CHILD
to>FORCE to>MY to>OPINION to>PEER to>WORRY to>please to>should to>wasnt to>what us>LOVE us>ME us>ONLINE us>SEND us>if
us>is us>me us>so us>who want>ASK want>SECRET want>SOURCE want>TOPIC want>WORRY want>can want>he want>her want>how
want>that want>why wants>HE wants>MINOR wants>MY wants>ORDINARY wants>WE wants>do wants>is wants>not wants>please
wants>she wants>they wants>what wants>why was>CONTACT was>CREEPY was>FEAR was>LEAK was>STALK was>his was>you wasnt>I
wasnt>i we>ADULT we>HELPREQ we>ONLINE we>OPINION we>SEX we>THREAT we>WE we>and we>but we>do we>does we>from we>had
we>he we>keep we>my we>of we>where we>you what>BEING what>BULLY what>CONTACT what>DISTRESS what>MEET what>NEWS
what>NUDE what>OLDER what>PEER what>been what>didnt what>dont what>got what>had what>how what>please what>said
what>wants what>what what>where what>you when>GROOMED when>SEX when>STAT when>a when>but when>does when>for when>if
when>not when>that when>want where>ASK where>MEET where>how where>keep where>not where>says which>BULLY which>CARE
which>CREEPY which>CROWD which>ONLINE which>ORDINARY which>WORRY which>a which>did which>get which>have which>i
which>if which>me which>of which>on which>says which>that which>want which>wants which>we which>why which>you who>ASK
who>HELPREQ who>MOVED who>ONLINE who>STAT who>TOPIC who>VIOLENCE who>and who>dont who>he who>how who>the who>which
who>who why>CARE why>MOVED why>STAT why>THREAT why>cant why>do why>get why>how why>it why>keep why>says why>the why>was
why>where why>with will>CHILD will>PEER will>SOMEONE will>SOURCE will>VIOLENCE will>for will>he will>of will>we
will>with with>PAST with>SEX with>STALK with>at with>cant with>our with>they with>which with>who wont>OPINION wont>and
wont>she wont>what would>OLDER would>TOPIC would>TOUCH would>at would>get would>him would>how would>on would>this
you>ASK you>CONTACT you>DISTRESS you>FORCE you>MINOR you>NEWS you>PAST you>TOLD you>and you>can you>did you>does
you>her you>how you>is you>they you>us your>FRAME your>MOVED your>for your>they your>with your>would your>your
""",
    1: """
ABUSE>ASK ABUSE>YOU ABUSE>at ABUSE>did ABUSE>his ABUSE>how ABUSE>they ABUSE>we ABUSE>when ADULT>BULLY ADULT>FRAME
ADULT>ME ADULT>MEET ADULT>PAST ADULT>not ADULT>they ADULT>where ASK>NEWS ASK>SEX ASK>SHAME ASK>TOPIC ASK>didnt ASK>get
ASK>have ASK>on ASK>the ASK>them ASK>they ASK>wants ASK>your ASSAULT>CHILD ASSAULT>CROWD ASSAULT>I ASSAULT>KIN
ASSAULT>ME ASSAULT>ONLINE ASSAULT>i ASSAULT>in ASSAULT>is ASSAULT>me BEING>ONLINE BEING>SOMEONE BEING>SOURCE
BEING>VIOLENCE BEING>and BEING>but BEING>her BEING>of BULLY>DIRECT BULLY>FORCE BULLY>HE BULLY>PIC BULLY>THREAT
BULLY>dont BULLY>from BULLY>him BULLY>if BULLY>is BULLY>of CARE>ABUSE CARE>ASK CARE>KNOWS CARE>NEVERMET CARE>YOU
CARE>do CARE>from CARE>get CARE>will CARE>you CHILD>CREEPY CHILD>OTHER_ADULT CHILD>SHAME CHILD>VIOLENCE CHILD>YOU
CHILD>keeps CHILD>the CHILD>why CHILD>will CONTACT>ABUSE CONTACT>BULLY CONTACT>DESPAIR CONTACT>DIRECT CONTACT>HARMED
CONTACT>MEET CONTACT>NEAR CONTACT>OTHER_ADULT CONTACT>PEER CONTACT>THREAT CONTACT>TOUCH CONTACT>VIOLENCE CONTACT>WE
CONTACT>YOU CONTACT>do CONTACT>does CONTACT>has CONTACT>him CONTACT>my CONTACT>our CONTACT>said CONTACT>wants
CONTACT>was CONTACT>when CONTACT>who CREEPY>DIRECT CREEPY>FORCE CREEPY>FRAME CREEPY>HARMED CREEPY>NEAR CREEPY>ONLINE
CREEPY>OPINION CREEPY>STALK CREEPY>he CREEPY>keeps CREEPY>they CREEPY>to CREEPY>where CREEPY>which CRISIS>and
CRISIS>dont CRISIS>me CRISIS>wasnt CRISIS>with CROWD>BEING CROWD>GROOMED CROWD>OPINION CROWD>YOU CROWD>at CROWD>my
CROWD>this CROWD>would DESPAIR>ADULT DESPAIR>he DESPAIR>of DESPAIR>on DIRECT>CARE DIRECT>HELPREQ DIRECT>LOVE
DIRECT>PEER DIRECT>SELF_MINOR DIRECT>dont DIRECT>he DIRECT>if DIRECT>is DIRECT>me DISTRESS>CRISIS DISTRESS>HARMED
DISTRESS>PAST DISTRESS>SEND DISTRESS>TOUCH DISTRESS>got DISTRESS>has DISTRESS>is DISTRESS>isnt DISTRESS>please
DISTRESS>that FAULT>HE FAULT>SEND FAULT>because FAULT>him FAULT>on FEAR>CARE FEAR>ME FEAR>SOMEONE FEAR>WE FEAR>he
FEAR>said FEAR>she FORCE>CARE FORCE>CROWD FORCE>GIFT FORCE>HARMED FORCE>KIN FORCE>MEET FORCE>PAST FORCE>WORRY
FORCE>because FORCE>but FORCE>he FORCE>if FORCE>is FORCE>not FORCE>tell FORCE>them FORCE>they FORCE>will FRAME>ADULT
FRAME>ONLINE FRAME>SECRET FRAME>THREAT FRAME>have FRAME>his FRAME>how FRAME>to FRAME>when GIFT>CARE GIFT>HARMED
GIFT>MINOR GIFT>OLDER GIFT>TOUCH GIFT>from GIFT>get GIFT>have GIFT>not GIFT>tell GROOMED>CARE GROOMED>SOURCE
GROOMED>but GROOMED>wont HARMED>ABUSE HARMED>MEET HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>YOU HARMED>for HARMED>of
HARMED>them HARMED>you HE>ASSAULT HE>HELPREQ HE>OLDER HE>SECRET HE>SELF_MINOR HE>WE HE>been HE>from HE>him HE>this
HE>would HE>your HELPREQ>DIRECT HELPREQ>GROOMED HELPREQ>KNOWS HELPREQ>PAST HELPREQ>PIC HELPREQ>TOLD HELPREQ>him
HELPREQ>we HELPREQ>your HYPO>OLDER HYPO>ONLINE HYPO>OTHER_ADULT HYPO>had HYPO>if HYPO>says HYPO>want HYPO>you I>DESPAIR
I>they KIN>are KIN>do KIN>my KIN>said KIN>they KIN>when KIN>you KNOWS>CHILD KNOWS>CREEPY KNOWS>CROWD KNOWS>ME
KNOWS>NUDE KNOWS>SEND KNOWS>SOMEONE KNOWS>VIOLENCE KNOWS>me KNOWS>the LEAK>CRISIS LEAK>MINOR LEAK>SOMEONE LEAK>STAT
LEAK>a LEAK>he LEAK>him LEAK>not LEAK>she LEAK>that LOVE>CONTACT LOVE>CREEPY LOVE>WE LOVE>have LOVE>to LOVE>we ME>ABUSE
ME>BEING ME>DESPAIR ME>LEAK ME>TOPIC ME>are ME>did ME>get ME>keeps ME>on ME>should ME>so ME>that MEET>ONLINE MEET>PAST
MEET>SECRET MEET>from MEET>if MEET>not MEET>so MEET>us MEET>was MEET>when MINOR>FEAR MINOR>LOVE MINOR>NUDE
MINOR>SELF_ADULT MINOR>TOUCH MINOR>did MINOR>in MINOR>keeps MINOR>of MINOR>them MOVED>OPINION MOVED>and MOVED>did
MOVED>that MY>BULLY MY>CROWD MY>FORCE MY>I MY>at MY>got MY>had MY>so NEAR>MEET NEAR>his NEVERMET>ADULT NEVERMET>ASK
NEVERMET>MEET NEVERMET>MOVED NEVERMET>NEVERMET NEVERMET>OLDER NEVERMET>but NEVERMET>do NEVERMET>he NEVERMET>if
NEVERMET>wants NEVERMET>what NEWS>OPINION NEWS>if NEWS>she NEWS>this NUDE>ASK NUDE>CREEPY NUDE>KNOWS NUDE>NEAR
NUDE>OLDER NUDE>OTHER_ADULT NUDE>WORRY NUDE>YOU NUDE>because NUDE>dont NUDE>has NUDE>him NUDE>if NUDE>of NUDE>she
NUDE>that NUDE>we OLDER>GIFT OLDER>I OLDER>PIC OLDER>WE OLDER>because OLDER>been OLDER>dont OLDER>from OLDER>have
OLDER>her OLDER>i OLDER>keeps OLDER>not OLDER>says OLDER>your ONLINE>ABUSE ONLINE>BEING ONLINE>NEAR ONLINE>SELF_ADULT
ONLINE>TOLD ONLINE>been ONLINE>his ONLINE>isnt ONLINE>on ONLINE>said ONLINE>where OPINION>BULLY OPINION>CROWD
OPINION>NEAR OPINION>WORRY OPINION>her ORDINARY>CREEPY ORDINARY>HARMED ORDINARY>LOVE ORDINARY>WE ORDINARY>from
ORDINARY>they ORDINARY>want ORDINARY>was ORDINARY>who ORDINARY>you OTHER_ADULT>CHILD OTHER_ADULT>CROWD OTHER_ADULT>FEAR
OTHER_ADULT>HELPREQ OTHER_ADULT>KIN OTHER_ADULT>NEWS OTHER_ADULT>PEER OTHER_ADULT>STALK OTHER_ADULT>TOLD
OTHER_ADULT>from OTHER_ADULT>it OTHER_ADULT>keeps PAST>ABUSE PAST>DISTRESS PAST>ONLINE PAST>VIOLENCE PAST>but PAST>do
PAST>got PAST>my PAST>our PAST>she PEER>CREEPY PEER>GROOMED PEER>I PEER>NEWS PEER>because PEER>cant PEER>did PEER>get
PEER>got PEER>has PEER>him PEER>is PEER>isnt PEER>said PEER>tell PEER>this PEER>with PIC>CARE PIC>CREEPY PIC>FEAR
PIC>KIN PIC>dont PIC>get PIC>if PIC>not PIC>on PIC>our PIC>we PIC>will PIC>would PIC>your SECRET>MY SECRET>TOPIC
SECRET>TOUCH SECRET>because SECRET>him SECRET>not SECRET>on SECRET>this SECRET>was SELF_ADULT>CONTACT SELF_ADULT>but
SELF_ADULT>of SELF_ADULT>so SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>NEVERMET SELF_MINOR>SOMEONE
SELF_MINOR>TOUCH SELF_MINOR>WE SELF_MINOR>cant SELF_MINOR>dont SELF_MINOR>from SELF_MINOR>my SELF_MINOR>wants
SELF_MINOR>we SELF_MINOR>would SEND>CREEPY SEND>HARMED SEND>LOVE SEND>OTHER_ADULT SEND>SHAME SEND>VIOLENCE SEND>WORRY
SEND>are SEND>at SEND>do SEND>dont SEND>get SEND>she SEND>should SEND>they SEND>wont SEX>GIFT SEX>OPINION SEX>he SEX>is
SEX>said SEX>who SHAME>CONTACT SHAME>FAULT SHAME>OPINION SHAME>SECRET SHAME>at SHAME>because SHAME>but SHAME>with
SOMEONE>ASSAULT SOMEONE>BEING SOMEONE>CREEPY SOMEONE>FEAR SOMEONE>MOVED SOMEONE>NEAR SOMEONE>OTHER_ADULT SOMEONE>STAT
SOMEONE>WORRY SOMEONE>at SOMEONE>have SOMEONE>isnt SOMEONE>my SOMEONE>should SOMEONE>them SOMEONE>they
SOURCE>SELF_MINOR SOURCE>VIOLENCE SOURCE>did SOURCE>do SOURCE>from SOURCE>keeps SOURCE>to SOURCE>where SOURCE>which
STALK>NEVERMET STALK>his STALK>with STAT>ADULT STAT>ASK STAT>LEAK STAT>ME STAT>MINOR STAT>PAST STAT>TOLD STAT>TOUCH
STAT>YOU STAT>said STAT>should STAT>we THREAT>FORCE THREAT>FRAME THREAT>KNOWS THREAT>MINOR THREAT>SECRET THREAT>SOMEONE
THREAT>are THREAT>they THREAT>will TOLD>ASSAULT TOLD>CRISIS TOLD>FEAR TOLD>NEAR TOLD>SOURCE TOLD>at TOLD>when TOPIC>MY
TOPIC>TOPIC TOPIC>my TOUCH>CREEPY TOUCH>FORCE TOUCH>NEVERMET TOUCH>OLDER TOUCH>ONLINE TOUCH>SECRET TOUCH>from
TOUCH>have TOUCH>him TOUCH>she TOUCH>tell TOUCH>your VIOLENCE>CHILD VIOLENCE>CRISIS VIOLENCE>GIFT VIOLENCE>are
VIOLENCE>but VIOLENCE>dont VIOLENCE>get VIOLENCE>had VIOLENCE>our VIOLENCE>says VIOLENCE>us VIOLENCE>who VIOLENCE>would
WE>DISTRESS WE>FEAR WE>FORCE WE>HARMED WE>MEET WE>MOVED WE>because WE>have WE>in WE>keeps WE>not WE>said WE>says WE>she
WE>us WE>was WORRY>CHILD WORRY>HE WORRY>MINOR WORRY>SHAME WORRY>dont WORRY>him WORRY>if WORRY>it WORRY>tell WORRY>the
WORRY>wants WORRY>when YOU>ASK YOU>CONTACT YOU>FEAR YOU>FORCE YOU>KIN YOU>MEET YOU>MINOR YOU>NEAR YOU>NEVERMET YOU>PEER
YOU>STAT YOU>THREAT YOU>TOUCH YOU>because YOU>if YOU>says YOU>so YOU>them YOU>where a>CARE a>LEAK a>SELF_ADULT a>his
a>it a>this and>FORCE and>HE and>MOVED and>STALK and>WE and>cant and>did and>didnt and>why are>I are>LEAK are>ME
are>MEET are>SEND are>been are>but are>says are>your at>ABUSE at>ASSAULT at>DIRECT at>FRAME at>HARMED at>HELPREQ
at>OPINION at>THREAT at>a at>on at>where at>who at>would because>HARMED because>KNOWS because>PIC because>SOMEONE
because>TOLD because>TOUCH because>and because>dont because>on because>says because>that because>what been>CREEPY
been>GIFT been>NEAR been>OLDER been>OPINION been>SEND been>WE been>a been>our been>so been>them but>DISTRESS but>FRAME
but>MEET but>NEVERMET but>OPINION but>SHAME but>SOMEONE but>TOLD but>VIOLENCE but>at but>did but>for but>get but>him
but>if but>our but>that but>this but>us but>wants but>when but>with but>you can>KIN can>NEWS can>from can>in can>my
cant>and cant>says did>PAST did>PIC did>TOUCH did>he did>my didnt>PEER didnt>but do>CRISIS do>HYPO do>OTHER_ADULT
do>this does>FORCE does>MINOR does>YOU does>do does>does does>her does>who dont>CRISIS dont>DISTRESS dont>NEWS
dont>SEND dont>THREAT dont>can dont>it dont>this dont>with for>NEVERMET for>STAT for>did for>he for>i for>is for>isnt
for>who from>FRAME from>HELPREQ from>SEND from>STALK from>had from>i from>is from>should from>us from>what get>ABUSE
get>MOVED get>SEND get>VIOLENCE get>him got>LEAK got>MEET got>SHAME got>says got>tell got>we got>what got>who got>would
had>YOU had>a had>you has>CROWD has>HARMED has>LOVE has>TOLD has>TOUCH has>WE has>are has>from has>him has>she has>us
has>when has>you have>ASK have>CREEPY have>KNOWS have>OPINION have>TOUCH have>if have>me have>please have>should
have>they have>who he>OPINION he>PIC he>SOMEONE he>but he>from he>has he>keep he>says he>would her>ABUSE her>BULLY
her>CRISIS her>SECRET her>SOMEONE her>TOUCH her>dont her>this him>DISTRESS him>FEAR him>KNOWS him>NEWS him>OLDER
him>OTHER_ADULT him>PAST him>SEND him>STAT him>TOLD him>VIOLENCE him>WORRY him>but him>from him>have him>keep him>wants
him>wasnt him>with his>ADULT his>KIN his>MEET his>PAST his>SOMEONE his>do his>if his>keep his>not his>of his>she
his>tell his>want how>HELPREQ how>MINOR how>OLDER how>SEND how>TOLD how>in how>when i>KIN i>LEAK i>does i>of i>with
if>CRISIS if>LEAK if>ORDINARY if>SECRET if>STALK if>at if>got if>his if>tell if>wants if>wasnt if>will if>with
in>CREEPY in>HARMED in>MEET in>OPINION in>SELF_MINOR in>dont in>will is>HARMED is>MINOR is>OTHER_ADULT is>had is>want
is>we is>which isnt>CHILD isnt>CROWD isnt>KIN isnt>YOU isnt>at isnt>you it>CARE it>CONTACT it>CREEPY it>NUDE it>OPINION
it>a it>her keep>DESPAIR keep>do keep>so keep>the keep>you keeps>CREEPY keeps>NUDE keeps>SEX keeps>her keeps>him
keeps>it me>ASSAULT me>BEING me>CONTACT me>DESPAIR me>LEAK me>NEVERMET me>TOPIC me>cant me>do me>dont me>for me>get
me>has me>how me>keeps me>should me>to me>wants me>you my>BULLY my>FORCE my>NEAR my>ONLINE my>SEND my>had my>have
my>when my>with not>DIRECT not>MY not>SECRET not>THREAT not>TOLD not>VIOLENCE not>YOU not>can not>from not>got not>us
not>want not>we not>you of>ASK of>KIN of>LEAK of>NEVERMET of>OLDER of>OPINION of>SECRET of>TOUCH of>keeps of>she
of>tell of>we on>DISTRESS on>FRAME on>HARMED on>ME on>MINOR on>OLDER on>OPINION on>PIC on>SECRET on>TOLD on>had
on>keeps on>my on>they on>wasnt on>wont on>you our>OPINION our>THREAT our>YOU our>keeps our>not our>said our>says
our>was our>you please>KIN please>SOMEONE please>for said>BULLY said>CREEPY said>FORCE said>FRAME said>HARMED said>MEET
said>THREAT said>VIOLENCE said>WE said>at said>did said>get said>his said>of said>us said>want said>with says>BULLY
says>CREEPY says>FEAR says>HELPREQ says>NEWS says>WORRY says>YOU says>for says>would says>your she>ASSAULT she>NUDE
she>OPINION she>PIC she>cant she>has she>have she>when should>OLDER should>PEER should>YOU should>her should>on so>CARE
so>CRISIS so>I so>NUDE so>SOURCE so>his so>if so>me so>says tell>BEING tell>HYPO tell>OPINION tell>PIC tell>YOU
tell>for tell>it tell>our tell>says that>BULLY that>FRAME that>HELPREQ that>TOUCH that>WORRY that>him that>when
the>ASSAULT the>I the>PEER the>him the>should the>the the>wasnt them>PIC them>WORRY them>his them>on them>says
them>should them>tell them>the them>who they>CREEPY they>CROWD they>FEAR they>I they>MEET they>NEWS they>and they>for
they>i they>our they>that they>where they>wont they>would this>NUDE this>OLDER this>PAST this>SELF_MINOR this>TOLD
this>at this>from this>says this>she this>who to>CREEPY to>KNOWS to>LEAK to>OTHER_ADULT to>SELF_MINOR to>TOLD to>didnt
to>keep to>the to>want to>was us>DISTRESS us>FORCE us>HELPREQ us>MOVED us>OTHER_ADULT us>from us>has us>he us>on us>our
us>she us>we us>when want>CREEPY want>MY want>NEWS want>didnt want>keep wants>CREEPY wants>FORCE wants>for wants>he
wants>them wants>where was>CHILD was>LOVE was>NUDE was>PAST was>SELF_ADULT was>SOURCE was>STAT was>THREAT was>for
was>get was>me was>tell was>they was>wasnt wasnt>KIN wasnt>from we>NUDE we>SOURCE we>TOLD we>when what>KIN what>LEAK
what>NEAR what>STAT what>but what>tell when>CROWD when>PAST when>PEER when>SHAME when>THREAT when>VIOLENCE when>WE
when>got when>said when>we when>wont where>CARE where>DIRECT where>MINOR where>ONLINE where>and where>this which>FRAME
which>can which>in which>my which>to who>FORCE who>GIFT who>HYPO who>LOVE who>OPINION who>SEND who>but who>did who>does
who>our why>CONTACT why>DISTRESS why>MY why>been why>my why>why why>would will>BULLY will>FRAME will>HELPREQ
will>SECRET will>and will>my will>us will>want with>ASK with>FEAR with>FORCE with>MEET with>NEAR with>SECRET with>from
with>has with>on with>when wont>NUDE wont>ORDINARY wont>SECRET wont>from wont>it wont>they would>BULLY would>CONTACT
would>DESPAIR would>HYPO would>MY would>SHAME would>STAT would>VIOLENCE would>but would>have would>me would>so
would>tell would>with you>FEAR you>MOVED you>NEAR you>STAT you>THREAT you>because you>says you>them you>what you>where
you>would your>my your>that your>you
""",
    2: """
ABUSE>HELPREQ ABUSE>MINOR ABUSE>a ABUSE>he ABUSE>in ABUSE>was ABUSE>you ADULT>ASK ADULT>TOUCH ADULT>because ADULT>can
ADULT>dont ADULT>got ASK>OPINION ASK>SOMEONE ASK>TOLD ASK>are ASK>tell ASK>when ASSAULT>you BEING>ASK BEING>FORCE
BEING>MY BEING>NUDE BEING>PIC BEING>WORRY BEING>my BEING>to BULLY>ADULT BULLY>SEND BULLY>YOU BULLY>because BULLY>cant
BULLY>keep BULLY>so CARE>OPINION CARE>for CARE>how CARE>them CARE>us CARE>what CHILD>SECRET CHILD>been CHILD>does
CHILD>from CHILD>them CONTACT>NEVERMET CONTACT>OLDER CONTACT>PIC CONTACT>and CONTACT>but CONTACT>for CONTACT>her
CONTACT>should CREEPY>ASK CREEPY>CHILD CREEPY>HE CREEPY>HELPREQ CREEPY>PEER CREEPY>SEND CREEPY>SEX CREEPY>because
CREEPY>got CREEPY>her CREEPY>what CRISIS>OPINION CRISIS>that CRISIS>would CROWD>KIN CROWD>KNOWS CROWD>OTHER_ADULT
CROWD>THREAT CROWD>cant CROWD>they CROWD>want CROWD>what DESPAIR>CRISIS DESPAIR>SOURCE DESPAIR>this DIRECT>ADULT
DIRECT>I DIRECT>NEVERMET DIRECT>NUDE DIRECT>SOMEONE DIRECT>cant DIRECT>in DIRECT>isnt DIRECT>what DISTRESS>MY
DISTRESS>YOU DISTRESS>dont DISTRESS>said DISTRESS>says DISTRESS>wont FEAR>PEER FEAR>his FEAR>when FEAR>why FORCE>FORCE
FORCE>HE FORCE>SOMEONE FORCE>have FORCE>what FORCE>when FRAME>ABUSE FRAME>FRAME FRAME>NEWS FRAME>got FRAME>he
FRAME>that FRAME>your GIFT>ABUSE GIFT>was GROOMED>DIRECT GROOMED>ME GROOMED>and GROOMED>me HARMED>ME HARMED>ONLINE
HARMED>at HARMED>dont HARMED>in HARMED>me HARMED>was HE>BEING HE>CRISIS HE>FEAR HE>and HE>cant HE>did HE>i HE>is
HE>keep HE>on HE>our HE>want HE>what HE>where HE>which HELPREQ>NEAR HELPREQ>OLDER HELPREQ>TOPIC HELPREQ>a HELPREQ>but
HYPO>ASK HYPO>BEING HYPO>GROOMED HYPO>SOURCE HYPO>in HYPO>to HYPO>wants I>BEING I>MEET I>SHAME I>TOLD I>TOPIC I>WORRY
I>cant I>does I>has I>me I>not KIN>ASSAULT KIN>FRAME KIN>MEET KIN>MOVED KIN>of KIN>why KIN>will KNOWS>ASK KNOWS>GIFT
KNOWS>ONLINE KNOWS>and KNOWS>says KNOWS>she KNOWS>to KNOWS>wants KNOWS>what LEAK>WE LEAK>YOU LEAK>got LEAK>isnt
LEAK>our LEAK>you LOVE>LOVE LOVE>SECRET LOVE>SELF_MINOR LOVE>SEND LOVE>but LOVE>her LOVE>his LOVE>that ME>FAULT
ME>HARMED ME>HE ME>OTHER_ADULT ME>SHAME ME>and ME>it ME>us ME>why MEET>MINOR MEET>OPINION MEET>ORDINARY MEET>WORRY
MEET>is MEET>on MEET>she MINOR>from MINOR>him MINOR>said MINOR>that MINOR>the MINOR>we MINOR>why MINOR>with MOVED>HE
MOVED>where MOVED>with MY>FAULT MY>NEAR MY>SEX MY>TOLD MY>TOPIC MY>from MY>i MY>on MY>tell NEAR>CONTACT NEAR>I NEAR>get
NEAR>her NEAR>i NEVERMET>SOURCE NEVERMET>should NEVERMET>tell NEWS>SOURCE NEWS>have NUDE>CARE NUDE>PEER NUDE>did
NUDE>her NUDE>his NUDE>when OLDER>ASK OLDER>FORCE OLDER>MY OLDER>ONLINE OLDER>SEND OLDER>has OLDER>him OLDER>if
OLDER>it OLDER>our OLDER>said OLDER>where ONLINE>BULLY ONLINE>DESPAIR ONLINE>DIRECT ONLINE>TOPIC ONLINE>TOUCH ONLINE>at
ONLINE>didnt ONLINE>they ONLINE>us OPINION>MEET OPINION>OLDER OPINION>PAST OPINION>at OPINION>him OPINION>his
OPINION>it OPINION>not OPINION>with ORDINARY>ASK ORDINARY>OLDER ORDINARY>his ORDINARY>is OTHER_ADULT>CARE
OTHER_ADULT>HE OTHER_ADULT>KNOWS OTHER_ADULT>LOVE OTHER_ADULT>MEET OTHER_ADULT>PAST OTHER_ADULT>SECRET OTHER_ADULT>but
OTHER_ADULT>dont OTHER_ADULT>want PAST>ADULT PAST>I PAST>OLDER PAST>ORDINARY PAST>WORRY PAST>at PAST>him PAST>what
PEER>BEING PEER>OLDER PEER>says PEER>them PEER>want PEER>wants PEER>when PIC>BEING PIC>MINOR PIC>PAST PIC>SELF_MINOR
PIC>cant PIC>my PIC>wants SECRET>MINOR SECRET>and SECRET>are SECRET>got SECRET>you SELF_ADULT>ME SELF_ADULT>MY
SELF_ADULT>and SELF_ADULT>how SELF_ADULT>me SELF_ADULT>my SELF_ADULT>on SELF_ADULT>the SELF_ADULT>was SELF_MINOR>FRAME
SELF_MINOR>GROOMED SELF_MINOR>ME SELF_MINOR>can SELF_MINOR>keep SELF_MINOR>says SEND>MY SEND>ORDINARY SEND>TOUCH
SEND>is SEND>that SEND>them SEX>ADULT SEX>CARE SEX>OTHER_ADULT SEX>SHAME SEX>didnt SEX>for SEX>his SHAME>CARE
SHAME>NUDE SHAME>PIC SHAME>do SHAME>is SOMEONE>FRAME SOMEONE>but SOMEONE>keep SOMEONE>this SOMEONE>us SOMEONE>want
SOURCE>ABUSE SOURCE>SEX SOURCE>been SOURCE>tell SOURCE>that SOURCE>wants STALK>THREAT STALK>YOU STAT>SOURCE STAT>me
STAT>they THREAT>HARMED THREAT>HELPREQ THREAT>LEAK THREAT>YOU THREAT>wont THREAT>you TOLD>CARE TOLD>CROWD TOLD>FORCE
TOLD>GIFT TOLD>HARMED TOLD>SOMEONE TOLD>TOPIC TOLD>VIOLENCE TOLD>for TOLD>him TOUCH>HARMED TOUCH>MINOR TOUCH>SOURCE
TOUCH>to VIOLENCE>CARE VIOLENCE>DIRECT VIOLENCE>LOVE VIOLENCE>PEER VIOLENCE>PIC VIOLENCE>him VIOLENCE>me VIOLENCE>they
WE>MINOR WE>SEX WE>TOUCH WE>he WE>isnt WORRY>ASK WORRY>have WORRY>her YOU>HELPREQ YOU>I YOU>KNOWS YOU>PAST YOU>SECRET
YOU>but YOU>she a>FEAR a>GROOMED a>and a>but a>of a>them and>ASSAULT and>SEX and>keep and>said and>where are>LOVE
are>TOPIC are>for are>if are>she are>why at>CROWD at>PAST at>TOUCH at>please at>said at>should at>that at>them
because>BULLY because>OLDER because>SELF_MINOR because>SEND because>STALK because>has because>keeps because>they
been>PIC been>SEX been>THREAT been>TOUCH been>cant been>her been>she but>CREEPY but>HELPREQ but>LOVE but>MINOR but>MY
but>OTHER_ADULT but>YOU but>are but>does but>has but>said but>says but>she can>he can>please can>when can>where
cant>CHILD cant>KIN cant>her cant>of cant>she cant>they cant>why did>ME did>WE did>so did>tell did>would didnt>ME
didnt>me do>NUDE do>STAT do>YOU do>dont do>me do>was does>I does>for does>from does>you dont>HARMED dont>SOURCE
dont>VIOLENCE dont>do for>ADULT for>DESPAIR for>FORCE for>HARMED for>MEET for>OTHER_ADULT for>SHAME for>been for>does
for>me for>said for>says for>you from>CONTACT from>I from>OLDER from>OTHER_ADULT from>TOUCH from>but from>said
from>wants get>ASK get>DISTRESS get>GROOMED get>PEER get>do get>if got>ABUSE got>CRISIS got>DIRECT got>STALK got>WORRY
got>cant got>him got>that got>the got>them had>CHILD had>VIOLENCE had>from had>to had>with has>ASK has>ORDINARY
has>SECRET has>says have>CRISIS have>DESPAIR have>FEAR have>I have>KIN have>LOVE have>NEWS have>ORDINARY have>SHAME
have>and have>because have>dont have>had have>i have>tell he>CHILD he>CRISIS he>get he>in he>this her>FORCE her>MY
her>SOURCE her>at her>from her>him her>his her>keep her>of him>ASK him>MINOR him>OPINION him>SECRET him>STALK him>her
him>him him>his him>of him>this his>ASK his>CREEPY his>CROWD his>MINOR his>NUDE his>VIOLENCE his>dont his>said
how>ABUSE how>NUDE how>but how>me how>should i>CARE i>CHILD i>PEER i>SHAME i>STAT i>THREAT i>TOPIC i>for i>me i>not
i>who if>BEING if>ME if>SEND if>SEX if>but if>is if>this if>when if>why in>NEVERMET in>TOPIC in>did in>who in>you
is>BEING is>FRAME is>HELPREQ is>ME is>it is>to isnt>ME isnt>ONLINE isnt>ORDINARY isnt>her isnt>me isnt>she it>ASK
it>SELF_MINOR it>because it>in it>of it>wants keeps>HE keeps>TOLD keeps>YOU keeps>you me>ABUSE me>HARMED me>OTHER_ADULT
me>PIC me>does me>keep me>who me>why my>FAULT my>FEAR my>MY my>TOPIC my>and my>does my>dont my>isnt my>not not>ASK
not>CROWD not>DISTRESS not>PEER not>WE not>cant not>he not>is of>BEING of>DESPAIR of>OTHER_ADULT of>because on>CARE
on>CRISIS on>PEER on>SEND on>been our>ABUSE our>I our>MINOR our>PEER our>SECRET our>he our>i our>isnt please>ADULT
please>CARE please>I please>PEER please>she said>CROWD said>NUDE said>ONLINE said>SHAME said>YOU said>her said>if
said>why says>BEING says>DESPAIR says>FRAME says>I says>MEET says>THREAT says>at says>can says>has says>tell she>HARMED
she>THREAT she>at she>because she>isnt she>they should>CRISIS should>WE should>and should>we should>who so>ME
so>ORDINARY so>PIC so>SEX so>WE so>but so>has so>want so>wont so>would tell>TOUCH tell>at tell>on tell>you that>ASK
that>KNOWS that>MEET that>SELF_MINOR that>SHAME that>her that>his that>i that>this that>want the>BEING the>CARE
the>CRISIS the>DIRECT the>PAST the>SHAME the>TOPIC the>us them>BEING them>CHILD them>CROWD them>of them>want them>what
they>said they>the they>want they>why they>will this>CONTACT this>CREEPY this>FORCE this>ME this>MY this>ONLINE this>WE
this>keeps to>FEAR to>LOVE to>PAST to>SHAME to>and to>wont us>ADULT us>FRAME us>WE us>are us>dont us>it us>us us>wants
want>CONTACT want>GIFT want>LOVE want>SHAME want>TOUCH want>VIOLENCE want>him want>please want>tell wants>GIFT wants>I
wants>her wants>keep was>ASK was>CROWD was>GROOMED was>MEET was>PEER was>WORRY was>YOU was>have was>how was>not was>the
was>who we>CARE we>SEND we>TOUCH we>are what>HYPO what>PAST what>it what>so what>was when>CREEPY when>MINOR
when>SELF_MINOR when>are when>them when>with where>in where>keeps where>my where>our where>which where>who
which>HELPREQ which>YOU which>because who>CRISIS who>FEAR who>ORDINARY who>TOUCH who>are who>has who>not who>them
who>wants who>we why>ORDINARY why>WE why>if why>she will>FORCE will>MY will>ORDINARY will>THREAT will>do will>tell
will>was with>GIFT with>OTHER_ADULT with>SELF_MINOR with>been with>them wont>ASK wont>PEER wont>PIC wont>SOMEONE
wont>SOURCE wont>at wont>is wont>of wont>on would>ORDINARY would>OTHER_ADULT would>of would>them would>us would>your
you>KNOWS you>it you>wants you>was your>ASK your>FORCE your>GROOMED your>MINOR your>NUDE your>SEND your>TOUCH your>a
your>but your>from your>she your>wont
""",
    3: """
ABUSE>CHILD ABUSE>CONTACT ABUSE>MY ABUSE>ONLINE ABUSE>PEER ABUSE>because ABUSE>if ABUSE>is ABUSE>it ABUSE>said
ABUSE>where ADULT>NEAR ADULT>OLDER ADULT>TOPIC ADULT>do ADULT>from ADULT>her ADULT>i ADULT>on ADULT>this ADULT>when
ASK>DESPAIR ASK>KIN ASK>SELF_MINOR ASK>do ASSAULT>a ASSAULT>it BEING>BEING BEING>HARMED BEING>I BEING>i BULLY>CARE
BULLY>STALK BULLY>he CARE>GIFT CARE>SHAME CARE>VIOLENCE CARE>WE CARE>was CHILD>KNOWS CHILD>MOVED CHILD>MY CHILD>NUDE
CHILD>PIC CHILD>SOURCE CHILD>i CHILD>was CHILD>your CONTACT>CONTACT CONTACT>FORCE CONTACT>got CONTACT>your CREEPY>ADULT
CREEPY>FEAR CREEPY>a CREEPY>have CREEPY>his CREEPY>them CRISIS>MY CRISIS>her CRISIS>my CROWD>ORDINARY CROWD>because
CROWD>have CROWD>keep CROWD>why CROWD>your DESPAIR>her DIRECT>VIOLENCE DIRECT>i DISTRESS>CONTACT DISTRESS>WORRY
DISTRESS>was FEAR>ONLINE FEAR>to FORCE>ONLINE FORCE>at FORCE>from FRAME>ORDINARY FRAME>a FRAME>what FRAME>where
GIFT>ASK GIFT>ME GIFT>WORRY GIFT>YOU GIFT>to GIFT>your GROOMED>YOU GROOMED>it GROOMED>you HARMED>HARMED HARMED>I
HARMED>MY HARMED>and HARMED>him HARMED>i HARMED>my HARMED>with HE>ABUSE HE>HARMED HE>MINOR HE>NEWS HE>SEND HE>isnt
HE>said HE>why HELPREQ>GIFT HELPREQ>LOVE HELPREQ>SHAME HELPREQ>STALK HELPREQ>WE HELPREQ>YOU HELPREQ>does HELPREQ>should
HELPREQ>they HELPREQ>want HELPREQ>would HELPREQ>you HYPO>CARE HYPO>MY HYPO>was I>I I>ME I>is I>isnt I>will KIN>CHILD
KIN>CREEPY KIN>KNOWS KIN>for KIN>from KIN>have KIN>i KIN>isnt KNOWS>a KNOWS>got LEAK>ONLINE LOVE>OLDER LOVE>PEER
LOVE>SOMEONE LOVE>dont LOVE>she LOVE>who ME>NEAR ME>NEVERMET ME>PEER ME>dont ME>from ME>wants MEET>OLDER
MEET>OTHER_ADULT MEET>it MEET>to MINOR>ABUSE MINOR>CARE MINOR>CROWD MINOR>DISTRESS MINOR>FRAME MINOR>TOLD MINOR>but
MINOR>says MINOR>should MINOR>was MOVED>ONLINE MY>FEAR MY>FRAME MY>KIN MY>STAT MY>not MY>should MY>they MY>would
NEAR>ME NEAR>WE NEAR>and NEAR>me NEAR>our NEWS>CARE NEWS>CHILD NEWS>WE NEWS>our NEWS>says NEWS>the NUDE>ADULT NUDE>ME
NUDE>are NUDE>at NUDE>me NUDE>on NUDE>the OLDER>SECRET OLDER>do OLDER>in OLDER>isnt OLDER>this ONLINE>CREEPY
ONLINE>FORCE ONLINE>from ONLINE>her ONLINE>i ONLINE>our OPINION>DIRECT OPINION>GROOMED OPINION>LOVE OPINION>in
OPINION>on ORDINARY>CARE ORDINARY>KNOWS ORDINARY>PIC ORDINARY>TOUCH ORDINARY>and ORDINARY>our ORDINARY>we
OTHER_ADULT>GIFT OTHER_ADULT>WE OTHER_ADULT>says PAST>CONTACT PAST>MINOR PAST>MY PAST>that PAST>the PAST>to
PEER>CONTACT PEER>DESPAIR PEER>HARMED PEER>MEET PEER>NEVERMET PEER>SELF_MINOR PEER>SOMEONE PEER>she PEER>what PIC>WE
PIC>for PIC>he PIC>him PIC>says PIC>us SECRET>I SECRET>KIN SECRET>SHAME SECRET>her SECRET>i SECRET>it SELF_ADULT>a
SELF_MINOR>OTHER_ADULT SELF_MINOR>a SELF_MINOR>at SELF_MINOR>for SELF_MINOR>has SELF_MINOR>not SEND>ASK SEND>CARE
SEND>FRAME SEND>MINOR SEND>SECRET SEND>SOURCE SEND>if SEND>our SEND>want SEND>wants SEND>with SEX>ABUSE SEX>I SEX>MY
SEX>SEX SEX>her SEX>i SEX>when SHAME>HARMED SHAME>I SHAME>he SHAME>i SHAME>was SOMEONE>HELPREQ SOMEONE>for SOMEONE>to
SOMEONE>wasnt SOMEONE>would SOURCE>CHILD SOURCE>MEET SOURCE>STALK SOURCE>have SOURCE>it SOURCE>would STALK>KIN STALK>at
STALK>can STALK>he STALK>will STAT>ABUSE STAT>PIC STAT>have THREAT>ORDINARY THREAT>at THREAT>her THREAT>in THREAT>them
TOLD>ABUSE TOLD>NUDE TOLD>THREAT TOLD>from TOLD>get TOLD>how TOLD>of TOLD>why TOLD>with TOPIC>BULLY TOUCH>NUDE
TOUCH>SOMEONE TOUCH>YOU TOUCH>a TOUCH>dont TOUCH>so TOUCH>you VIOLENCE>SELF_MINOR VIOLENCE>VIOLENCE VIOLENCE>WORRY
VIOLENCE>been VIOLENCE>for WE>CROWD WE>PEER WE>a WE>and WE>dont WE>tell WORRY>ME WORRY>PEER WORRY>SELF_MINOR WORRY>SEND
WORRY>VIOLENCE WORRY>at WORRY>me WORRY>she YOU>CARE YOU>OLDER YOU>SOMEONE YOU>SOURCE YOU>WE YOU>WORRY YOU>isnt YOU>of
YOU>wants a>i a>to a>you and>DIRECT and>FRAME and>GIFT and>GROOMED and>NEAR and>OLDER and>SOMEONE and>for and>from
and>my and>this and>to are>MINOR are>NUDE are>ONLINE are>WORRY are>my at>CHILD at>CONTACT at>I at>MEET at>TOPIC at>his
at>keeps at>to because>CHILD because>CREEPY because>CROWD because>KIN because>ONLINE because>PAST because>been
been>ABUSE been>CARE been>CROWD been>ONLINE been>SOMEONE been>YOU been>at been>my but>SECRET but>SEND but>WE but>cant
but>got but>isnt but>tell but>who can>ASSAULT can>FORCE can>FRAME can>OLDER can>at can>do cant>SHAME did>I did>i
did>our did>was didnt>KIN do>LEAK do>PIC do>and do>you does>MY does>my dont>CARE dont>GIFT dont>I dont>KIN dont>ONLINE
dont>dont dont>his dont>on for>BEING for>CHILD for>DISTRESS for>GROOMED for>KNOWS for>OLDER for>SELF_ADULT for>VIOLENCE
for>for for>her for>should for>when from>CARE from>OPINION from>PAST from>PEER from>SHAME from>do from>for from>how
from>it from>keeps from>says from>she from>tell from>wasnt from>we from>with from>wont get>NEVERMET get>SOURCE get>with
got>ASK got>CARE got>CROWD got>DESPAIR got>DISTRESS got>SECRET got>TOUCH got>of got>you had>ADULT had>DISTRESS had>KIN
had>MY had>my had>was has>ABUSE has>THREAT have>ADULT have>CROWD have>got have>not have>to have>when have>you he>have
he>our he>your her>FRAME her>GIFT her>HARMED her>HELPREQ her>LOVE her>NUDE her>but her>he her>if him>ADULT him>who
his>where how>LEAK how>WORRY how>do how>would i>LOVE i>has i>i i>them i>will if>ASSAULT if>DIRECT if>not in>BEING
in>BULLY in>DIRECT in>FORCE in>VIOLENCE in>me is>should is>tell is>why it>FORCE it>HARMED it>LOVE it>SEX it>can
it>should keep>ASK keeps>HELPREQ keeps>MINOR keeps>PIC keeps>WE keeps>WORRY keeps>he keeps>my me>ASK me>I me>PEER
me>please me>she my>CREEPY my>HARMED my>PAST my>SOMEONE my>STAT my>THREAT my>TOUCH my>tell my>that my>they my>this
not>ADULT not>CARE not>SOMEONE not>WORRY not>if not>my of>dont of>if of>me of>on of>our of>so on>CHILD on>FEAR on>NEAR
on>SELF_MINOR on>can on>your our>DISTRESS our>NUDE our>SEX our>are our>been our>for our>my our>on please>can please>do
please>tell please>to please>what said>PEER said>SELF_MINOR said>does said>on said>so said>we said>will says>ABUSE
says>SHAME says>cant says>her says>in says>not says>please says>says says>them says>when she>ABUSE she>DESPAIR
she>DISTRESS she>GIFT she>not she>should she>so she>wont should>SELF_MINOR should>STALK should>it should>where so>ADULT
so>NEVERMET so>have so>in so>of so>to so>we tell>ME tell>SOMEONE tell>dont tell>of that>PAST that>been that>she
that>they that>wants the>SECRET the>TOUCH the>cant the>keep the>not the>that the>was the>who the>would them>ASK
them>GIFT them>get them>he them>is them>they them>when them>why they>HYPO they>PEER they>does they>got they>on
they>says this>me to>ABUSE to>are to>do to>so us>CHILD us>CROWD us>to want>SELF_MINOR want>do wants>NUDE wants>YOU
wants>get wants>my wants>to wants>you was>I was>MINOR was>OTHER_ADULT was>PIC was>at was>he was>isnt was>your wasnt>HE
wasnt>he we>ASK we>ME we>MEET we>get we>his we>tell we>this we>us what>CRISIS what>VIOLENCE what>do what>isnt what>me
what>on what>says what>them when>SOURCE when>at when>been when>dont when>has when>i when>on where>HE where>I where>ME
where>TOPIC where>do where>get which>ME which>WE which>your who>BEING who>KNOWS who>been who>she who>was who>your
why>HELPREQ why>OTHER_ADULT why>a why>we why>what will>they with>CRISIS with>TOLD with>are with>his with>in with>of
with>says with>wants with>what with>you with>your wont>to wont>why would>CARE would>CRISIS would>THREAT would>for
would>my you>OLDER you>SOMEONE you>WE you>WORRY you>so your>PAST your>and your>in your>isnt your>it your>not your>was
""",
    4: """
ABUSE>KIN ABUSE>THREAT ABUSE>of ADULT>SEX ADULT>it ASK>CRISIS ASK>MINOR ASK>MOVED ASK>THREAT ASK>TOUCH ASK>in ASK>was
ASSAULT>YOU ASSAULT>if BEING>SEND BULLY>get BULLY>them BULLY>to CARE>BEING CARE>MEET CARE>NEWS CARE>she CHILD>HE
CHILD>HELPREQ CHILD>ORDINARY CHILD>WE CHILD>do CHILD>want CHILD>we CONTACT>NUDE CREEPY>are CREEPY>him CREEPY>on
CROWD>FORCE CROWD>I CROWD>SHAME CROWD>SOURCE CROWD>been CROWD>from CROWD>her CROWD>in CROWD>it CROWD>to CROWD>will
DESPAIR>HE DIRECT>from DIRECT>her DIRECT>with DISTRESS>SHAME DISTRESS>VIOLENCE FORCE>dont FORCE>says FRAME>MY FRAME>at
FRAME>do GIFT>NUDE GIFT>PIC GIFT>SELF_MINOR GIFT>a GIFT>her GIFT>in GIFT>me GIFT>so GIFT>wants GIFT>we GIFT>where
GIFT>who GROOMED>he GROOMED>is HARMED>it HARMED>they HE>FRAME HELPREQ>DISTRESS HELPREQ>HYPO HELPREQ>I HELPREQ>NUDE
HELPREQ>SELF_MINOR HELPREQ>our HYPO>PEER HYPO>my HYPO>that I>CREEPY I>LOVE I>THREAT I>tell KIN>NUDE KIN>does KIN>it
KIN>on KIN>was LEAK>are LOVE>CROWD LOVE>from LOVE>this ME>CONTACT ME>MEET ME>VIOLENCE ME>at ME>does ME>has ME>if
MEET>HELPREQ MEET>I MEET>i MEET>of MEET>said MEET>should MINOR>CHILD MINOR>HE MINOR>MY MINOR>SECRET MINOR>THREAT
MINOR>keep MINOR>she MOVED>ME MOVED>MY MOVED>me MOVED>on MY>CHILD MY>HARMED MY>MY MY>PAST MY>keep NEAR>in NEVERMET>of
NEWS>ADULT NEWS>in NUDE>I NUDE>LEAK NUDE>ONLINE NUDE>SHAME NUDE>i NUDE>my NUDE>so OLDER>are OLDER>to OLDER>what
ONLINE>ME ONLINE>SEND OPINION>TOLD OPINION>me OPINION>of OPINION>the OPINION>they ORDINARY>BEING ORDINARY>but
ORDINARY>can ORDINARY>please ORDINARY>your OTHER_ADULT>ME OTHER_ADULT>for OTHER_ADULT>if OTHER_ADULT>we PAST>ASK
PAST>PAST PAST>SELF_MINOR PAST>a PAST>please PEER>ADULT PEER>ASSAULT PEER>PAST PEER>us PIC>ASK PIC>SHAME PIC>was
SECRET>HARMED SECRET>OLDER SECRET>PIC SECRET>SECRET SECRET>SEND SECRET>SOMEONE SECRET>WE SECRET>didnt SECRET>me
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_MINOR>OLDER SEND>KIN SEX>ASK SEX>HE SEX>NUDE SHAME>HE SHAME>said SHAME>so
SHAME>this SOMEONE>CROWD SOMEONE>i SOMEONE>what SOURCE>GIFT SOURCE>OTHER_ADULT SOURCE>TOPIC SOURCE>but STALK>SOMEONE
STALK>STALK STALK>to STALK>you STAT>FRAME STAT>MY STAT>ONLINE THREAT>because THREAT>he THREAT>it THREAT>us TOLD>WE
TOLD>her TOLD>not TOLD>our TOPIC>are TOUCH>when VIOLENCE>CONTACT VIOLENCE>THREAT VIOLENCE>WE VIOLENCE>it WE>CONTACT
WE>ONLINE WE>THREAT WE>should WORRY>CREEPY WORRY>DISTRESS WORRY>isnt WORRY>said WORRY>with YOU>FRAME YOU>OPINION
YOU>SHAME YOU>get YOU>his YOU>our YOU>said YOU>tell a>CRISIS a>DISTRESS a>LOVE a>MY a>SECRET a>does a>her a>please
a>your and>HARMED and>ME and>TOLD and>and and>been and>does and>have and>of and>please and>should and>they are>at
at>can at>he at>it at>me at>our at>the because>FEAR because>MY because>i been>HELPREQ been>MINOR been>NUDE been>and
been>dont been>the but>GIFT cant>SECRET cant>THREAT cant>get cant>he cant>me cant>would did>do did>me didnt>ADULT
didnt>CARE didnt>MY didnt>from didnt>my do>ME do>MEET do>MY do>the do>to does>this dont>ME dont>him for>HE for>ME
for>cant for>have for>my for>she for>so from>ASK from>CROWD from>FEAR from>HE from>ONLINE from>at get>OPINION get>from
get>when got>ADULT got>NEAR got>keep had>CARE had>I had>i had>of had>the has>KIN has>MEET have>LEAK have>SOMEONE
have>WE have>of have>this have>with he>ABUSE he>I he>do he>her he>i he>of he>us he>want he>we her>ASK her>HYPO
her>ORDINARY her>WORRY her>i her>the him>HE him>ORDINARY him>so him>was his>NEAR his>SEND his>TOUCH his>has his>is
his>wants how>CRISIS how>SOMEONE how>and how>for i>BEING i>CREEPY i>SEND i>WE i>isnt i>tell if>OTHER_ADULT if>PAST
if>PEER if>can if>cant if>does if>my in>HYPO in>KNOWS in>MY in>SEND in>isnt in>it in>us in>when in>why is>ADULT
is>FAULT is>get is>i is>not is>says is>she isnt>HE isnt>and isnt>when it>CRISIS it>SECRET it>and it>for it>has it>he
keep>for keep>on keep>to keeps>OPINION keeps>TOUCH keeps>for keeps>our keeps>she keeps>that me>KIN me>MY me>VIOLENCE
me>but me>which my>PEER my>get my>who not>for not>i not>this of>CHILD of>CONTACT of>CREEPY of>and of>but of>says of>who
on>BEING on>KIN on>LEAK on>VIOLENCE on>YOU on>if on>our on>tell on>who our>CROWD our>MY our>has our>his our>the
please>THREAT please>he please>not please>where said>ASK said>SECRET said>cant said>them said>where says>ADULT
says>TOPIC says>if she>FRAME she>KNOWS she>MEET she>WORRY she>tell she>us she>we should>MEET should>ONLINE should>SEND
should>SOMEONE should>have so>GIFT so>HYPO so>PEER so>THREAT tell>ORDINARY tell>if tell>them that>CREEPY that>MINOR
that>OLDER that>OTHER_ADULT that>WE that>from that>how the>KNOWS the>got the>it them>OPINION them>SECRET them>this
they>GIFT they>are they>if this>STALK to>DISTRESS to>NUDE to>TOUCH to>you us>and us>with want>DESPAIR want>PIC want>my
want>so wants>OPINION wants>PIC wants>THREAT was>DISTRESS was>HARMED was>do was>i was>which wasnt>SOMEONE wasnt>a
we>SECRET we>SOMEONE we>is we>should what>THREAT what>they when>me where>are where>it which>he which>us who>ADULT
who>CREEPY who>HARMED who>HE who>KIN who>MINOR who>get who>him who>if who>me who>of who>on who>wont will>PIC will>them
with>BULLY with>HE with>NEVERMET with>and with>not wont>CREEPY wont>FORCE wont>them would>LOVE would>ME would>MINOR
you>HELPREQ you>I you>NUDE you>PIC you>SEND you>SHAME you>from you>get you>his you>of you>tell you>wont your>LOVE
your>PEER your>if your>to
""",
    5: """
ABUSE>and ABUSE>do ADULT>CREEPY ADULT>FORCE ADULT>MINOR ADULT>SOMEONE ASK>ASK ASK>FORCE ASK>PEER ASK>but ASK>her
ASK>where ASK>you BEING>CREEPY BEING>GIFT BEING>STALK BEING>THREAT BEING>is BEING>she BEING>with BULLY>have BULLY>how
BULLY>it BULLY>the CARE>ASSAULT CARE>HARMED CARE>dont CARE>said CHILD>HYPO CHILD>I CHILD>because CHILD>isnt CHILD>of
CHILD>wont CONTACT>ASK CONTACT>dont CREEPY>CROWD CREEPY>ME CREEPY>at CROWD>ABUSE CROWD>BULLY CROWD>HE CROWD>and
DESPAIR>ONLINE DESPAIR>for DESPAIR>in DIRECT>and DISTRESS>DESPAIR DISTRESS>HE DISTRESS>OPINION DISTRESS>cant
DISTRESS>he DISTRESS>my DISTRESS>them DISTRESS>to FAULT>I FAULT>do FAULT>i FEAR>this FORCE>PIC FORCE>him FRAME>i
FRAME>my FRAME>so GIFT>GIFT GIFT>HELPREQ GIFT>PEER GROOMED>she GROOMED>when HARMED>did HE>DESPAIR HE>HYPO HE>MY HE>it
HE>who HELPREQ>MINOR HELPREQ>for HELPREQ>from HELPREQ>of HELPREQ>so HYPO>HE HYPO>YOU HYPO>she HYPO>your I>CARE
I>CONTACT I>HARMED I>did I>didnt I>for I>them I>what I>who KIN>BEING KIN>dont KIN>this KIN>us KNOWS>I KNOWS>MY
KNOWS>STAT KNOWS>i KNOWS>our LEAK>do LEAK>my LEAK>on LOVE>ASK LOVE>PIC LOVE>YOU LOVE>a LOVE>for LOVE>is LOVE>you
ME>ADULT ME>CRISIS ME>KIN ME>PIC ME>didnt ME>her ME>she MINOR>CONTACT MINOR>GIFT MINOR>OTHER_ADULT MINOR>PIC
MINOR>SOMEONE MINOR>have MINOR>our MOVED>MOVED MOVED>to MY>MINOR MY>NEVERMET MY>WORRY MY>didnt MY>does MY>he MY>when
NEVERMET>HELPREQ NEVERMET>is NEVERMET>it NEVERMET>the NEWS>CROWD NEWS>I NEWS>PIC NEWS>at NEWS>i NEWS>my NUDE>and
NUDE>it OLDER>CARE OLDER>LOVE OLDER>YOU OLDER>he OLDER>you ONLINE>PAST ONLINE>PIC ONLINE>if ONLINE>we OPINION>PIC
OPINION>SEX OPINION>TOUCH OPINION>a OPINION>but OPINION>for OPINION>from ORDINARY>CHILD ORDINARY>CROWD ORDINARY>DESPAIR
ORDINARY>KIN ORDINARY>MEET ORDINARY>STAT ORDINARY>YOU ORDINARY>when OTHER_ADULT>MINOR OTHER_ADULT>me PAST>OPINION
PEER>CHILD PEER>TOLD PEER>TOUCH PEER>her PIC>I PIC>are PIC>in PIC>she PIC>when SECRET>from SECRET>have SECRET>the
SECRET>what SELF_ADULT>ADULT SELF_ADULT>been SELF_ADULT>have SELF_MINOR>ASK SELF_MINOR>PEER SEND>I SEND>PAST
SEND>SOMEONE SEND>i SEND>it SEND>my SEX>SELF_MINOR SEX>at SEX>my SHAME>SEND SHAME>SEX SHAME>didnt SHAME>have SHAME>him
SOMEONE>HARMED SOMEONE>LOVE SOMEONE>PAST SOMEONE>says SOMEONE>she SOMEONE>so SOURCE>PAST SOURCE>PEER SOURCE>TOLD
SOURCE>his SOURCE>when STALK>HE STALK>him STAT>HE STAT>WE STAT>our STAT>you THREAT>THREAT THREAT>if TOLD>CHILD
TOLD>MOVED TOUCH>CROWD VIOLENCE>if WE>BULLY WE>LOVE WE>can WE>has WE>please WE>which WORRY>but WORRY>from WORRY>should
WORRY>that YOU>PIC YOU>SEX YOU>it YOU>was YOU>why a>HE a>OLDER a>THREAT a>cant a>keeps a>wont and>KNOWS and>wasnt
are>CHILD are>KIN are>WE because>his been>I been>i been>on but>CONTACT but>FEAR but>HE but>can but>in can>so cant>HE
cant>do cant>tell did>MY did>and did>of did>to didnt>to do>OLDER do>if does>ASK does>at does>because dont>says dont>she
dont>why for>FEAR for>has for>him from>KIN from>ME from>TOLD from>a from>dont from>he from>me get>HELPREQ got>HELPREQ
got>ORDINARY got>VIOLENCE got>do got>have had>him had>in has>FORCE has>GIFT has>I has>OLDER has>for has>i has>in has>of
has>on have>ME have>MOVED have>SEX have>TOLD have>his have>us have>where he>DIRECT he>HARMED he>did he>does he>is
he>isnt he>my he>them he>when he>which her>MINOR her>TOLD her>does her>that him>I him>if him>me him>said him>to
his>TOLD his>they how>CROWD how>SHAME how>that i>HARMED i>didnt i>have i>they if>ABUSE if>NUDE if>OLDER if>STAT
if>VIOLENCE if>he if>her if>says if>the in>ONLINE in>SHAME in>SOURCE in>and in>i in>said is>ABUSE is>ORDINARY
is>SELF_MINOR is>got is>him is>this isnt>a it>FEAR it>I it>got it>have it>my keep>CONTACT keep>HE keep>at keep>them
me>CRISIS me>FORCE me>NEAR me>didnt my>FRAME my>the my>them of>CROWD of>SEND of>SOMEONE of>get of>i of>of on>ASK
on>TOUCH on>dont on>got on>he on>her on>me our>CARE our>TOLD please>HE please>i said>has said>him said>it said>please
says>GIFT says>HARMED says>do says>got says>is says>keep says>she she>BEING she>VIOLENCE she>is she>why should>SECRET
should>my so>SHAME so>him so>keeps so>my so>the that>CROWD that>HARMED the>BULLY the>VIOLENCE the>if the>to
them>HELPREQ them>i they>VIOLENCE they>a they>cant this>ADULT this>SOMEONE this>because this>but to>we us>ASK us>THREAT
want>ME wants>MEET wants>him wants>in was>OPINION was>a we>BULLY we>a we>can we>have we>in we>which what>ABUSE what>I
what>with when>MY where>CONTACT where>can where>me which>at who>ABUSE who>BULLY who>MEET who>STALK who>WORRY who>is
why>CREEPY why>SOMEONE why>didnt with>NUDE with>THREAT with>YOU with>dont with>i with>that wont>THREAT would>ABUSE
would>ASK would>KIN would>he would>to you>ABUSE you>FRAME you>LOVE you>SEX you>that you>why your>CARE your>CROWD
your>MY
""",
    6: """
ADULT>DISTRESS ADULT>SECRET ADULT>TOLD ADULT>isnt ADULT>so ADULT>you ASK>KNOWS ASK>MEET ASK>NEAR ASK>SEND ASK>YOU
ASK>got ASK>keep BEING>HE BULLY>MY CHILD>FRAME CONTACT>DISTRESS CONTACT>ONLINE CONTACT>from CONTACT>it CREEPY>CREEPY
CREEPY>me CRISIS>on CROWD>CARE CROWD>DISTRESS CROWD>HYPO CROWD>says CROWD>so CROWD>tell DESPAIR>would DIRECT>WE
DIRECT>a DISTRESS>SOURCE DISTRESS>his DISTRESS>i FAULT>for FAULT>it FEAR>VIOLENCE FEAR>her FORCE>NUDE FORCE>and
FRAME>SEX FRAME>from FRAME>is FRAME>us GIFT>them GROOMED>a GROOMED>if GROOMED>in HE>CROWD HE>I HE>MEET HE>NUDE
HE>ONLINE HE>SEX HE>VIOLENCE HE>does HE>for HE>her HE>not HELPREQ>CROWD HELPREQ>FORCE HELPREQ>PEER HELPREQ>what I>ABUSE
I>OLDER I>SECRET KNOWS>PIC KNOWS>it LEAK>and LEAK>what LEAK>with LOVE>ONLINE LOVE>OTHER_ADULT ME>FORCE ME>SOMEONE
ME>when MEET>CARE MEET>NEVERMET MEET>at MINOR>PEER MINOR>if MINOR>is MINOR>what MOVED>him MY>ASSAULT MY>DIRECT MY>KNOWS
MY>LEAK MY>my MY>our MY>she NEAR>my NEAR>on OLDER>MINOR OLDER>his ONLINE>GIFT ONLINE>OLDER ONLINE>YOU ONLINE>did
ONLINE>tell OPINION>DESPAIR OPINION>ME OPINION>VIOLENCE OPINION>them ORDINARY>OPINION ORDINARY>are ORDINARY>i
OTHER_ADULT>CONTACT OTHER_ADULT>ONLINE OTHER_ADULT>at PAST>HELPREQ PEER>DIRECT PEER>SEND PEER>from PEER>i PIC>CROWD
PIC>NEVERMET PIC>PEER SECRET>PEER SECRET>our SECRET>them SEND>MEET SEND>PIC SEND>keeps SEX>in SHAME>of SOMEONE>GIFT
SOMEONE>MEET SOMEONE>MINOR SOMEONE>SECRET SOMEONE>a SOMEONE>are SOMEONE>me SOURCE>NEAR SOURCE>PIC SOURCE>my STAT>he
THREAT>ONLINE THREAT>and THREAT>my TOLD>CONTACT TOLD>OLDER TOLD>PEER TOLD>PIC TOLD>to TOLD>what TOUCH>KIN VIOLENCE>MY
VIOLENCE>because VIOLENCE>i VIOLENCE>not VIOLENCE>we WE>CARE WE>SECRET WE>TOLD WE>are YOU>ABUSE YOU>NUDE YOU>SELF_MINOR
YOU>SEND YOU>from YOU>he YOU>that YOU>this YOU>wont a>CHILD a>FORCE a>ME a>WE a>if a>keep a>my a>when and>CHILD
and>OTHER_ADULT and>SECRET and>her and>his and>if and>that are>how are>of are>to are>with at>KIN at>SELF_MINOR
because>it been>ME been>for been>me but>WORRY but>a but>my can>CHILD can>SEX can>get can>his did>KIN did>on didnt>I
didnt>SOURCE didnt>i do>CONTACT do>he do>says do>so does>TOLD dont>WE dont>we for>ABUSE for>CREEPY for>I for>ORDINARY
for>your from>who get>NUDE get>a get>of got>they has>CARE have>CHILD have>from have>said he>BULLY he>LEAK he>ONLINE
he>SEX he>STAT he>been he>can he>you her>CARE her>do her>is her>she him>i him>she his>to how>FRAME how>from how>get
how>him how>they i>ME i>SECRET i>keeps i>our if>FRAME if>HELPREQ if>NEVERMET if>SHAME if>THREAT in>CARE in>HE
in>SOMEONE in>a in>because in>his in>our is>PIC is>SEND is>SEX is>dont is>her is>is it>CHILD it>to keep>him keep>with
keeps>on me>MEET me>MINOR my>ASSAULT my>KNOWS my>LEAK my>SHAME my>VIOLENCE not>MINOR of>GIFT of>SELF_MINOR of>from
on>DIRECT on>HE on>KNOWS on>SOMEONE on>him on>said our>HE please>NEAR please>SECRET said>is said>they says>ME
says>MINOR says>NUDE says>ORDINARY says>a says>it says>our she>ADULT she>NEVERMET she>SOMEONE she>but she>says she>she
she>who should>MOVED should>the so>HE so>and so>for so>he that>for that>of that>said the>FRAME the>HE the>on the>them
them>CARE them>I them>KIN them>a they>DIRECT they>KIN they>have this>and this>our this>this this>to to>HE to>NEVERMET
to>THREAT to>because to>cant to>in wants>CARE wants>KIN wants>i wants>us was>ABUSE was>FAULT was>them what>CARE
what>HARMED what>he what>is when>SEND when>and when>they which>SOMEONE who>NEAR who>in who>keeps who>my who>tell
who>would why>FEAR why>he will>this with>OPINION with>PIC with>she wont>LOVE wont>me wont>the would>HELPREQ would>want
you>SELF_MINOR you>the you>this your>KIN your>PIC your>have
""",
    7: """
ADULT>CROWD ADULT>has ASK>of ASK>to BULLY>I BULLY>ME BULLY>has BULLY>i CARE>him CARE>our CHILD>BEING CHILD>FORCE
CHILD>has CHILD>in CONTACT>CROWD CONTACT>HE CONTACT>what CREEPY>OLDER CREEPY>of CRISIS>DESPAIR CRISIS>of CRISIS>this
FEAR>ADULT FORCE>for FRAME>WORRY FRAME>in FRAME>please FRAME>which GIFT>wont GROOMED>I GROOMED>MY GROOMED>my HARMED>the
HE>ME HE>OTHER_ADULT HE>has HE>to HE>wasnt HE>wont HELPREQ>SECRET HELPREQ>SEND I>HE I>MOVED I>NEWS I>PIC I>STAT I>and
I>his KIN>HELPREQ KIN>OLDER KIN>our LEAK>MY LEAK>i ME>he ME>me MEET>ME MEET>in MEET>me MINOR>SOURCE MINOR>WE MINOR>been
MINOR>her MINOR>who MY>ADULT MY>NEWS MY>OPINION MY>WE MY>dont MY>us NEVERMET>to NEWS>MY NEWS>and NUDE>HE OLDER>HELPREQ
OLDER>on ONLINE>LOVE ONLINE>cant ONLINE>dont ONLINE>who OPINION>and ORDINARY>ADULT OTHER_ADULT>a OTHER_ADULT>on PAST>i
PEER>that PIC>CHILD PIC>NUDE PIC>OTHER_ADULT PIC>got SELF_MINOR>OPINION SELF_MINOR>me SEND>FORCE SEND>he SHAME>it
SOMEONE>HYPO SOMEONE>NUDE SOMEONE>been SOMEONE>do SOMEONE>of SOMEONE>with SOURCE>a SOURCE>he SOURCE>not STAT>how
STAT>if TOLD>is TOUCH>his TOUCH>my VIOLENCE>HE VIOLENCE>I VIOLENCE>my VIOLENCE>with WE>CHILD YOU>HE YOU>VIOLENCE
a>HARMED a>HYPO a>STALK a>a a>because a>she a>wants a>we and>CARE and>CRISIS and>dont are>PIC at>they because>CARE
because>ME because>him because>me but>dont but>he can>LOVE can>i cant>ME cant>NEWS cant>cant cant>in cant>to did>for
dont>if dont>of dont>where for>OPINION for>YOU from>MEET from>my from>that get>BULLY get>CROWD got>NEWS got>SEND
has>GROOMED has>NUDE has>me have>DISTRESS have>FORCE have>him he>CROWD he>NEAR he>said he>wasnt he>wont her>ADULT
her>CHILD her>to her>wants him>GIFT him>HELPREQ him>MOVED him>the him>what his>CARE his>me how>FORCE i>ABUSE i>HELPREQ
i>I i>MOVED i>OLDER i>SOMEONE i>TOLD i>his if>what in>NUDE in>on it>DISTRESS it>MY it>THREAT it>YOU it>does it>him
keep>ME keeps>CARE keeps>KIN keeps>LEAK keeps>and me>BULLY me>that my>WORRY my>got my>our my>was of>didnt of>not of>us
on>ADULT our>CHILD our>CONTACT our>LOVE our>ONLINE our>SEND our>with said>do said>wants says>LOVE says>PEER says>but
she>KIN she>keeps she>with should>tell so>MY so>TOUCH tell>who that>LOVE that>at that>our the>CROWD the>HARMED
the>OTHER_ADULT the>and the>because the>dont the>he the>they them>HE them>MY them>my they>FORCE they>LOVE they>he
they>in they>is this>with to>BULLY to>from want>SOMEONE want>and wants>the was>SELF_MINOR was>does was>of what>TOLD
what>i what>in what>of when>HE when>his who>CARE who>MY who>us why>HE why>him why>want with>CHILD with>CROWD with>him
wont>FRAME would>his you>OPINION you>SECRET you>VIOLENCE you>said you>you
""",
    8: """
ADULT>HARMED ADULT>OTHER_ADULT ADULT>cant ASK>MY ASK>from ASK>is ASSAULT>ASSAULT BULLY>ONLINE BULLY>in CARE>CRISIS
CARE>SEND CARE>has CHILD>ONLINE CHILD>didnt CHILD>have CHILD>who CONTACT>CREEPY CONTACT>MINOR CONTACT>them CREEPY>and
CREEPY>with CRISIS>in CRISIS>the CROWD>didnt CROWD>do DISTRESS>I DISTRESS>it FEAR>him FORCE>ME FORCE>do FRAME>if
GIFT>SOMEONE GIFT>they GIFT>what GIFT>with GROOMED>i HE>BULLY HE>DIRECT HELPREQ>ABUSE I>ASSAULT I>FAULT I>SEX I>WE
I>had I>our I>wont KIN>him KNOWS>are KNOWS>we LEAK>I MEET>he MINOR>a MINOR>has MY>BEING MY>has MY>was NEAR>MY OLDER>for
ONLINE>I ONLINE>KIN ONLINE>you OPINION>CARE OPINION>OPINION OPINION>did OPINION>to ORDINARY>GIFT ORDINARY>MOVED
ORDINARY>MY OTHER_ADULT>SELF_MINOR OTHER_ADULT>to OTHER_ADULT>wants PEER>MINOR PEER>SEX PEER>WORRY PEER>not PIC>ONLINE
PIC>a PIC>to SECRET>CROWD SEND>GIFT SEND>MOVED SOMEONE>ABUSE SOMEONE>DIRECT SOMEONE>STALK SOMEONE>TOUCH SOMEONE>from
SOMEONE>him SOMEONE>tell SOMEONE>when SOURCE>CRISIS SOURCE>if SOURCE>of STAT>BULLY STAT>for STAT>get TOLD>a TOLD>she
TOUCH>I TOUCH>i VIOLENCE>KIN VIOLENCE>this WE>SEND WE>with YOU>LOVE YOU>you a>I a>SELF_MINOR a>at a>that a>us a>with
and>BULLY and>CREEPY and>MINOR and>had and>isnt and>it and>the and>us are>THREAT are>and are>us at>i at>of been>CHILD
been>CONTACT been>in but>ADULT but>and can>KNOWS can>WORRY can>me cant>ADULT did>CHILD did>that do>HELPREQ do>when
do>will does>CONTACT does>HELPREQ does>SOURCE dont>ASK dont>HELPREQ dont>KNOWS dont>are dont>have for>CROWD for>are
from>our get>MY get>PIC got>GIFT got>ME got>OLDER got>from got>in got>me has>ME has>SEND has>a has>her have>BULLY
he>YOU he>got he>how he>not her>KIN him>ME his>CONTACT his>ME his>PEER his>says how>does how>what i>ASSAULT i>FAULT
i>SEX i>do i>had i>how i>what i>wont if>ASK if>are if>isnt if>you in>ME in>been in>had in>her is>MY is>YOU is>my
it>ONLINE it>me it>this keep>BULLY keep>me keeps>GIFT keeps>I keeps>i not>and of>HE of>STALK of>WE on>them please>is
said>GIFT said>HE said>SEND said>dont said>this says>FORCE says>SECRET says>me says>the she>MINOR she>WE should>CONTACT
so>FAULT so>a tell>please that>HYPO that>to the>ASK the>HYPO the>WORRY the>has the>please they>BULLY they>LEAK
they>SEND they>with this>HE this>get to>says to>your want>HELPREQ wants>ME wants>at what>ME when>ADULT which>ADULT
who>GROOMED who>OTHER_ADULT who>her will>ME will>get with>please would>CHILD your>the
""",
    9: """
ADULT>KIN ADULT>VIOLENCE ASK>CREEPY ASK>GIFT ASK>SECRET ASK>WORRY ASK>because ASK>i ASK>said BULLY>my CARE>SOMEONE
CARE>WORRY CARE>is CHILD>CARE CHILD>and CHILD>cant CHILD>it CHILD>she CONTACT>SOMEONE CREEPY>KIN CRISIS>CRISIS
CRISIS>it CROWD>ADULT CROWD>get DESPAIR>LOVE DISTRESS>with FORCE>I FORCE>i FORCE>me GROOMED>ADULT GROOMED>HE HARMED>her
HE>PIC HE>SOMEONE HE>do HE>got HE>have HE>me HE>when HE>with HELPREQ>ASSAULT HELPREQ>KIN HELPREQ>do I>DIRECT I>GROOMED
I>of KIN>HARMED KIN>ONLINE KIN>SHAME KIN>SOMEONE KNOWS>where LEAK>it ME>BULLY ME>SEX ME>TOUCH ME>them MEET>MEET
MINOR>ME MINOR>me MY>SHAME MY>isnt NEWS>KIN NUDE>got NUDE>was OLDER>ME ONLINE>NUDE ONLINE>do OPINION>ABUSE PAST>KIN
PEER>FORCE PEER>SOURCE PEER>keeps PIC>has SECRET>ME SELF_MINOR>CONTACT SEX>the SOMEONE>BULLY SOMEONE>wont
SOURCE>CONTACT SOURCE>ME STAT>it STAT>of THREAT>CARE TOLD>and TOLD>my TOUCH>me VIOLENCE>her YOU>YOU YOU>your a>CREEPY
a>TOLD a>VIOLENCE a>him and>CROWD and>DISTRESS and>KIN and>MEET are>his at>ADULT at>OLDER because>of because>them
been>KIN can>SEND can>YOU do>what does>to dont>how for>SOMEONE for>a for>was from>ADULT get>in got>to has>CONTACT
has>VIOLENCE have>GIFT he>OTHER_ADULT her>her her>in i>GROOMED i>PIC i>WORRY i>in i>the i>when if>OPINION in>CROWD in>I
in>get in>so is>MEET it>MINOR it>wasnt keep>DISTRESS keep>a keeps>how keeps>is me>SEX me>TOUCH me>me me>them my>ADULT
my>BEING my>PIC my>me not>ABUSE not>a of>ADULT of>what of>when of>wont on>GROOMED on>a please>HELPREQ says>PAST says>to
says>we she>was should>GIFT so>STAT that>STAT the>MY the>at the>says them>and they>CARE they>MY to>it to>who
want>CRISIS want>it wants>WORRY wants>me wants>so was>ONLINE was>and was>what what>that what>when when>ME when>was
where>MY where>WE where>we who>I who>PIC will>me with>I with>KIN with>OLDER with>WORRY
""",
    10: """
ABUSE>my ADULT>GROOMED ADULT>did ADULT>him ADULT>who ASSAULT>at CARE>SOURCE CARE>and CARE>to CARE>wont CHILD>this
CONTACT>he CREEPY>SOMEONE CRISIS>to CROWD>has CROWD>of DESPAIR>DISTRESS DISTRESS>of FRAME>HELPREQ FRAME>YOU
GROOMED>OPINION HE>NEAR HYPO>on I>FEAR I>GIFT I>do I>how I>keep I>the I>when LEAK>her ME>ASSAULT ME>NUDE ME>SEND
MOVED>my MY>DESPAIR MY>HE MY>TOUCH MY>can MY>what MY>who NEVERMET>that NUDE>NUDE ONLINE>KNOWS ONLINE>WE OPINION>I
OPINION>ORDINARY OTHER_ADULT>ASK OTHER_ADULT>she PEER>CRISIS PEER>OPINION PEER>OTHER_ADULT SEND>NUDE SOMEONE>her
SOURCE>CARE SOURCE>ONLINE SOURCE>me TOLD>in TOUCH>CARE TOUCH>ME WE>KIN WORRY>and YOU>ADULT a>ABUSE a>PEER and>ABUSE
and>in and>you are>ASK at>SEND at>SOMEONE at>my because>ADULT been>to but>it can>him did>this do>of does>have does>that
for>NUDE for>TOUCH for>dont from>CHILD get>CONTACT get>ME have>the he>NUDE he>it her>HE her>OTHER_ADULT her>PEER
his>PIC how>is i>DIRECT i>NEWS i>and i>keep if>your in>GIFT in>WE in>are in>if in>was is>LOVE is>NUDE is>OPINION
is>TOUCH is>your it>ASSAULT it>i it>was keep>ONLINE keep>SECRET me>and my>DESPAIR my>GIFT my>NEWS my>NUDE my>OPINION
my>been not>I of>NUDE on>STAT on>WORRY said>a said>my says>HE says>OLDER says>did says>he she>the that>my the>NUDE
the>SELF_MINOR the>keeps the>when they>ME they>YOU they>you this>he to>MOVED want>from was>ME was>TOUCH was>so we>it
what>if when>says where>when who>TOLD who>WE who>at who>what why>ADULT with>CARE with>CONTACT with>because you>he
you>your your>SOURCE
""",
    11: """
ABUSE>CARE ADULT>NEWS ADULT>PIC ADULT>at ADULT>in ASK>NUDE BEING>DIRECT CARE>who CHILD>OLDER CHILD>THREAT CHILD>a
CHILD>her CHILD>on CHILD>says CREEPY>MY CREEPY>my CROWD>his CROWD>the DESPAIR>with DIRECT>us FEAR>MY FEAR>my FRAME>I
HE>in HELPREQ>the HELPREQ>who I>NEVERMET I>PAST KIN>THREAT KIN>TOLD KIN>WE KIN>didnt KIN>she KIN>them ME>CROWD ME>in
MY>if MY>with NEAR>is NEVERMET>ONLINE NUDE>SOMEONE OLDER>HE ONLINE>MY ONLINE>SOMEONE OPINION>PEER ORDINARY>of
PAST>CROWD PEER>do PIC>MY SEND>THREAT SOMEONE>KNOWS SOMEONE>if SOMEONE>your SOURCE>get STAT>I STAT>do VIOLENCE>ADULT
YOU>i a>YOU and>THREAT and>keeps are>MY at>PIC at>has because>OPINION because>PEER cant>CROWD didnt>does didnt>so
does>if dont>in for>ASK for>SEND for>SOURCE for>and from>MY from>ORDINARY from>not got>THREAT got>and has>PIC
has>SOMEONE have>CARE have>ONLINE he>WE he>for his>MY his>WORRY his>my his>on how>this i>FEAR i>NEVERMET i>to if>i
if>to in>the is>ASK is>for is>me is>the is>what is>who it>HE it>KIN it>cant keep>ADULT keep>I keep>i keeps>BULLY me>if
me>is my>DIRECT of>I says>ONLINE so>SOMEONE so>VIOLENCE tell>what that>KIN that>he that>the that>where the>KIN the>a
the>do this>ABUSE this>CROWD this>SECRET to>MEET was>ASSAULT was>my when>her when>is where>ADULT which>MY which>the
who>FRAME who>ME who>can who>you why>ASK you>HE
""",
    12: """
ABUSE>that ADULT>CONTACT ADULT>me ASK>I ASK>not BULLY>me CREEPY>CARE CROWD>i DESPAIR>DESPAIR DIRECT>ME
DISTRESS>DISTRESS FRAME>get FRAME>you GIFT>MY GIFT>and HARMED>HE HE>GIFT HELPREQ>ME I>HELPREQ I>have I>was I>why
LEAK>HE ME>ME ME>MINOR MINOR>ADULT MY>CRISIS MY>GROOMED MY>NUDE MY>SOMEONE MY>is OLDER>PEER ONLINE>CONTACT ONLINE>CROWD
ONLINE>SECRET PAST>CHILD PEER>for SOMEONE>OPINION SOMEONE>PIC SOURCE>I SOURCE>and SOURCE>are SOURCE>in SOURCE>this
TOLD>on TOUCH>CHILD TOUCH>in a>NEVERMET a>PIC a>has are>SOMEONE are>a are>because can>I can>keep did>CROWD didnt>was
do>PEER do>is does>the from>WE from>him get>THREAT get>me he>THREAT him>for how>of i>said i>why if>I is>CRISIS it>SHAME
me>ME me>her my>ABUSE my>CRISIS my>MOVED my>can not>how of>ME on>MY she>a she>to tell>this that>MY that>SOMEONE that>in
the>HELPREQ the>did the>his the>in they>KNOWS to>CARE to>CRISIS to>that what>SOMEONE when>you where>KIN where>dont
where>she who>CROWD why>does with>ONLINE wont>for wont>who you>YOU
""",
    13: """
ADULT>OPINION ASK>so CARE>KIN CARE>when CRISIS>for FEAR>in FRAME>SEND HE>KNOWS HE>says HELPREQ>please I>said KIN>CARE
KNOWS>WE MY>CARE MY>in ONLINE>CHILD OPINION>CHILD ORDINARY>if ORDINARY>with SOMEONE>LEAK SOMEONE>THREAT SOURCE>because
STALK>from STAT>would THREAT>please YOU>the a>BULLY a>dont and>ONLINE and>WORRY and>wont are>it are>on can>to can>you
do>ADULT do>CARE dont>to for>MY from>and from>in got>ASSAULT has>ONLINE he>what i>PAST i>did if>on in>CONTACT in>KIN
is>been it>FAULT it>if me>NUDE me>in my>did not>ORDINARY of>them says>WE so>at so>does that>ME they>my to>him was>this
what>ORDINARY what>PIC where>CHILD where>for who>didnt wont>tell you>i
""",
    14: """
ADULT>CARE ADULT>NEVERMET ADULT>ONLINE CRISIS>not DESPAIR>a HE>CONTACT HELPREQ>can HELPREQ>it I>CRISIS I>should
KIN>been LOVE>MINOR ME>SELF_MINOR ME>tell MY>ABUSE MY>him OPINION>i PEER>does PIC>SOMEONE SOMEONE>FORCE SOMEONE>who
SOURCE>KIN TOLD>MY TOUCH>her TOUCH>on VIOLENCE>and a>HELPREQ a>NUDE a>SOMEONE a>did a>from and>NUDE because>CONTACT
can>a do>FORCE do>SOMEONE do>that does>SEND have>my he>STALK i>CRISIS i>should is>PEER is>SECRET it>but it>you
me>SELF_MINOR me>SEND me>tell on>SOURCE on>and our>KIN so>cant tell>ADULT that>CHILD that>HE that>SOURCE the>ADULT
the>CONTACT they>THREAT they>him to>YOU to>did to>not what>my when>your who>YOU with>ADULT your>ADULT
""",
    15: """
ABUSE>ABUSE ABUSE>ME ABUSE>me ADULT>with BULLY>BULLY CHILD>me CROWD>WORRY DESPAIR>it DISTRESS>and GROOMED>GROOMED
HE>LEAK HE>STALK HE>WORRY HE>my HE>she I>NEAR MY>CREEPY MY>been MY>said PIC>and SHAME>what SOMEONE>NEVERMET
SOMEONE>SOMEONE a>so do>do do>with does>when got>on he>CONTACT him>it i>NEAR i>he in>has it>is my>if of>him please>dont
said>for she>and that>ADULT that>PIC the>but they>HE this>will to>for what>MY what>the
""",
    16: """
ADULT>MOVED ADULT>NUDE BULLY>and CHILD>my CONTACT>CARE CROWD>are HE>THREAT KIN>in MY>did ONLINE>wants OPINION>SOMEONE
ORDINARY>SOURCE SOMEONE>HE SOMEONE>you SOURCE>MY STAT>i and>FEAR are>OPINION can>SECRET do>him dont>a have>MY how>YOU
how>you is>CREEPY is>FEAR is>SOMEONE me>SOMEONE my>him my>what that>me the>GIFT to>VIOLENCE want>ADULT was>but
what>ADULT what>because with>SEND with>SOMEONE
""",
    17: """
ADULT>CHILD CONTACT>KIN CROWD>who HE>KIN HELPREQ>this KIN>has MEET>him MY>CONTACT MY>MOVED MY>that ONLINE>ADULT
ORDINARY>the PEER>wont PIC>is TOLD>ADULT TOLD>TOLD TOUCH>HE VIOLENCE>STAT because>the been>GROOMED can>HELPREQ for>to
have>a his>ONLINE if>YOU of>a the>are the>my they>me to>SOMEONE want>not what>for
""",
    18: """
ABUSE>to ADULT>been ADULT>for FEAR>HE I>BULLY I>it KIN>who ONLINE>ASK SEND>so SOMEONE>please STALK>MY STAT>is
TOUCH>TOUCH a>MEET and>SELF_MINOR and>says are>i does>STAT does>on from>VIOLENCE i>BULLY if>ADULT it>ABUSE of>this
of>would to>SECRET was>to which>is why>ME why>me with>VIOLENCE
""",
    19: """
ADULT>DIRECT ASK>PIC MEET>HE SEND>and SOMEONE>has STALK>my for>in for>it if>said is>CONTACT said>ADULT the>where
this>SHAME
""",
    20: """
ADULT>our SECRET>ADULT SHAME>SHAME SOMEONE>CARE SOMEONE>is STAT>was a>ASK get>for not>to
""",
    21: """
ADULT>WORRY ASK>CARE ASK>my HE>you OLDER>me ONLINE>ORDINARY OPINION>KIN a>have a>who for>PIC it>PAST said>MY who>i
why>i
""",
    22: """
ADULT>HELPREQ OLDER>a PIC>it SOURCE>is a>CROWD has>and
""",
    23: """
ADULT>does HELPREQ>ADULT LOVE>ADULT MY>VIOLENCE PAST>it
""",
    24: """
ORDINARY>do SEND>on in>that it>ADULT
""",
    25: """
HE>YOU PEER>who in>at
""",
    26: """
I>he from>SOMEONE when>YOU why>I
""",
    27: """
ADULT>ADULT is>KIN is>if
""",
    28: """
ADULT>PEER SOMEONE>YOU a>OTHER_ADULT it>it
""",
    29: """
a>ONLINE to>he
""",
    31: """
HELPREQ>HELPREQ
""",
}

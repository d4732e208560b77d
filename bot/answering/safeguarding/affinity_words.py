"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.910
WHOLE = (-1.015, -0.081, -1.228, 0.487)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.552,
    "ADULT": 0.321,
    "ASK": 0.416,
    "ASSAULT": 0.956,
    "BEING": -0.148,
    "BULLY": 0.466,
    "CARE": 0.125,
    "CHILD": 0.636,
    "CONTACT": 0.003,
    "CREEPY": 0.355,
    "CRISIS": 2.060,
    "CROWD": -0.389,
    "DESPAIR": 1.587,
    "DIRECT": 0.268,
    "DISTRESS": 0.185,
    "FAULT": 0.227,
    "FEAR": 1.014,
    "FORCE": 0.476,
    "FRAME": -0.564,
    "GIFT": 0.737,
    "GROOMED": 0.648,
    "HARMED": 1.036,
    "HE": 0.735,
    "HELPREQ": 0.824,
    "HYPO": -0.023,
    "I": -0.176,
    "KIN": -0.131,
    "KNOWS": 0.526,
    "LEAK": 0.242,
    "LOVE": 0.583,
    "ME": 0.286,
    "MEET": 0.500,
    "MINOR": 0.453,
    "MOVED": -0.135,
    "MY": -0.129,
    "NEAR": 0.355,
    "NEVERMET": 0.415,
    "NEWS": -0.219,
    "NUDE": 0.728,
    "OLDER": 0.548,
    "ONLINE": 0.102,
    "OPINION": -0.123,
    "ORDINARY": -0.757,
    "OTHER_ADULT": 0.608,
    "PAST": 0.402,
    "PEER": 0.043,
    "PIC": 1.343,
    "SECRET": 0.554,
    "SELF_ADULT": -0.455,
    "SELF_MINOR": 0.506,
    "SEND": 0.283,
    "SEX": -0.302,
    "SHAME": 0.609,
    "SOMEONE": 0.565,
    "SOURCE": -0.627,
    "STALK": 0.771,
    "STAT": -0.799,
    "THREAT": 0.631,
    "TOLD": 0.358,
    "TOPIC": -0.510,
    "TOUCH": 0.552,
    "VIOLENCE": 1.028,
    "WE": 0.241,
    "WORRY": 0.213,
    "YOU": 0.074,
}
STEMS: dict[int, str] = {
    -140: """
cake
""",
    -121: """
monopoli
""",
    -117: """
partridg
""",
    -116: """
fish
""",
    -111: """
bakeri mascot
""",
    -110: """
crisp
""",
    -106: """
cereal
""",
    -104: """
paint reindeer
""",
    -103: """
fisheri pud
""",
    -102: """
olympiad pennant salesman
""",
    -101: """
bingo competitor peabodi
""",
    -100: """
goal rain sing
""",
    -99: """
dinosaur
""",
    -98: """
coffe lego vaudevill
""",
    -97: """
salmon
""",
    -96: """
fair poni
""",
    -95: """
parodi toad
""",
    -94: """
biodivers carousel
""",
    -93: """
bake
""",
    -92: """
biscuit toast
""",
    -91: """
gould
""",
    -90: """
competit owl parcel recip
""",
    -89: """
badminton trophi
""",
    -88: """
beaver ladder
""",
    -87: """
chip clown comedi regatta syndic
""",
    -86: """
bee bird fix knit lark liveri pulitz
""",
    -85: """
dish drum penguin pond strawberri
""",
    -84: """
ball carol carrol fern libretto parrot pie sandwich taxonom
""",
    -83: """
bowl cooki cricket gees lobbi simulcast soundtrack
""",
    -82: """
meadow pastri rabbit sidekick
""",
    -81: """
birthday bunni frog glider midsumm palett pastur zoo
""",
    -80: """
concord franchis pancak pigeon roast surpris tortricida turf waffl
""",
    -79: """
cun kitten melodi plumag proud score scribbl snack
""",
    -78: """
broadway nectar pollock wonderland
""",
    -77: """
bun cater coalit duck ecosystem fabl grassland greenhous jockey keyston marsh repeat thanksgiv thoroughbr
""",
    -76: """
carniv cheer emmi ensembl glee haydn houghton jingl peacock peat pumpkin tomato wildlif
""",
    -75: """
band bread comic copyright cuckoo diversifi dockyard domino fanci herring pebbl repertoir siren ski tchaikovski tune
wildcat
""",
    -74: """
antholog bagpip canari chees circus contest dessert dolphin evolutionari finch plymouth popcorn reel reprint
""",
    -73: """
badg catalog goos medley nich pun rainforest trademark tuna wilton
""",
    -72: """
captain conson ecolog feeder giggl henson philanthropi playoff schubert season skylin soup walkov
""",
    -71: """
baker cabaret chilli class columnist encrypt flour fox innov kangaroo perenni replay rivalri snail snow thunder unfair
winter
""",
    -70: """
basket coaster darwin derbi habitat pattern rugbi sonic twinkl wave win
""",
    -69: """
carthag choral clich creativ equilibrium evergreen fauna grin lobster perfect plum quintet racetrack replica shuffl
squeak traffic turtl wig won
""",
    -68: """
cinderella crosbi faeri frost glide homer jeopardi labrador leagu mock nickelodeon orchestra pegasus piraci pizza
portag refere salad sonar symphoni zoolog
""",
    -67: """
bike cassett composit cornish cuisin eclect egghead exemplari fraction goofi humboldt invent joker luck lunch mors
newmarket pilgrim pirat repetit sitcom snooker squirrel tail theme umpir
""",
    -66: """
beig cabbag camel camouflag cart cartoonist clever compos concess cring division dove eleg horsesho hymn hypothesi
netbal newfoundland panorama poppi rhyme rosi skier snowfal spong swarm symphon toy willow
""",
    -65: """
aggreg among cook cumberland flavor grass greyhound harmoni hockey holstein jolli laurel linnaeus muddl paradox patent
pokemon ponytail quay seminol skipper subsidi supermarket symmetri trout zebra
""",
    -64: """
afl ballad banana bariton breed butter cartoon chess chestnut choir crocodil crossov egg fraud juggl lemon motif nrl
promot prompt race rana red robin seedl slalom soda turkey witti yarn
""",
    -63: """
anthem biennial bless botani candi deck dog fantasia festiv forest joy lynx match moos newspap phonet potteri putnam
racer snore tariff veterinari
""",
    -62: """
bred canberra cat championship curri cute deer enigma equestrian ferret fife fisher fluffi flyer glass incent loaf
mosaic mustard pacif practis premiership print prize racecours ratio reef sale speedway sportsman stadium syrup toulon
trumpet unicorn wheat
""",
    -61: """
ant bass bounc burnett cartwheel delici fring fruit gershwin gillespi hartford karaoke kat kickoff limerick memes noel
peach penni pepper pianist picnic playhous schooner seasid secretariat seri snowi strategi thorp tournament verv
wetland
""",
    -60: """
arthur ascot audio booster brew bulldog carrot choreographi dairi discount evolut fitzgerald garden golden grassi
hearth hive jam kellogg lace mail novelti orchard penalti pepsi pivot podcast quartet replic reptil sail scrambl scroll
sourdough stew storytel sunshin tractor turnpik umbrella unpredict
""",
    -59: """
accuraci antarct assort ban berkshir bluegrass bribe cactus champion connolli daisi dash fleet flower golf greedi
holiday intercollegi laughter mammal medallist moth novel ottawa perth pike playback playground poem potato prairi
puppi roger schoolhous seafood shrimp simpson skim sousa sparrow strateg superfamili tale teaser thistl transcript
""",
    -58: """
americana basebal best blend bloom brant chocol clarinet commerc compani crack feasibl fifa footnot galley optim pantri
persuas pinto prelud prix prom raceway rainbow rank revu robinson rodeo santa scrap slick sprout squid syllabl trolley
vegetarian yearbook
""",
    -57: """
accordion afc anzac award bacon banjo breweri buffet canteen cavali centenni ceylon cloud compil costa crab defenc
delay disqualif divers encyclopedia floral goalkeep halloween herd hopper humor humour lineup macbeth mapl mclean mlb
mutini philharmon poker prey refurbish regal rhythmic robbin rook satir seo sourc spectat stori stout sunset susanna
tast theatric trebl trend wharf
""",
    -56: """
biotechnolog briberi burgess butterfli chao colbert courier crust decept doubl earli excel fairi feather flatteri
folklor fuzzi genr infring invit jamestown jazz legend literari lotteri mimic mixtur onion pig playwright plumber prank
racehors revenu salsa scienc statist sugarcan theater tin trade tropic typhoon varsiti verona weasel whitehead zip
""",
    -55: """
backstrok ballpark booklet brilliant cartridg cascad chord coca column commentari commerci commiss commonwealth
conjectur coral corrug counterattack cushion delight dunk echo forag glint glue great guitar gum hornet hotspur lizard
miracl nutrit parochi pen puppet queen recycl reproduc saxophonist smaller spi stitch submarin sunris symposium tampa
tile uniqu
""",
    -54: """
antarctica barbado battleship beak bean bubbl bug calcium cape danc diner economist finalist flock funki hemingway hoax
hound insect inventor javelin jelli jubile ledger liverpool marino mario market merchandis monsoon newslett play potion
premier redskin repertori respit rhino robust rooster rutherford sausag semifin stilt subtitl sugar throttl torino
triumph updat walton waltz whistl
""",
    -53: """
anaheim beef blossom bracket cafe canterburi cavalri chart charter chimney cinnamon climat cloak collier compliment
concerto coop crochet cup drill duet espionag fur hedg horticultur imit lasagne lawsuit livestock marbl nash olivi
parad petrifi pitch pitcher proport quartermast refin restaur revis rival rosett rubbish shetland slant speci superb
trombon troup ture victori zone
""",
    -52: """
abund agricultur allegro bias burlington cheerlead classif coloni credibl croft cruiser crush culinari cumul
distributor dodg endem fact falcon farmer gaming gardner guernsey harp instrumentalist jem jumbl maiz masterpiec melod
metacrit minecraft phylogenet pollen polo positiv postseason propheci receipt roar rule sauc scarf shelf shi softbal
spoil sponsorship sunderland tabl tier varieti vibrant wasp wembley wilkinson winner
""",
    -51: """
acclaim auction badger ballast bet blanc blockbust book burger cap catalogu catalyst categor chirp chuckl clap comedian
comet craft critiqu crop dicken disney dominion duplic entertain filter fit fletcher flute flutter fremantl gastropod
glacier groceri hat inventori legendari linguist lullabi monologu moon nostalgia ono oyster paddington pageant
paperback paw pbs peanut pip pomeranian prose puck puzzl queue reid repair rink rocket rye scoop seam shirley showcas
simplic sli sloop sock song spare squash stage stapl subscript supplier tavern taxonomi toe toronto versatil volleybal
""",
    -50: """
anim brentford brisk cano caravan carmin catalan charger charm choreograph clerk cluster coinag commission crew
ellington fiesta fiscal footbal forestri gloomi gottfri half handwrit harmon hawker hunt lawn marathon marketplac
medalist memorabilia mercantil merger montpelli music napkin noah optimist overhaul petal poultri printer reed releg
rum saratoga seat shini songwrit sparkl speech stereo style tabloid tempest thornton trick unpreced worm
""",
    -49: """
abc algorithm amphibi analog aquarium arcadia baking belmont bonus calf cantor chalk cod compet convex cooper correct
crumb disneyland drought frigat fundrais glacial groundbreak guin haircut halftim homogen horn hors howe hurrican
improvis irresist isbn jena kitti knee lick locomot mammoth medal morrison mushroom napier newt ontario oracl pear
programm promenad purpl recommend refund reproduct rhythm rodger roundabout scandal sequenc sesam short smug sponsor
sport star stick synthesi turquois verdi walli web
""",
    -48: """
acid amus arcad arctic australian bargain barrist bonnet botanist brewer cambrian cartel censorship chase claud cochin
cow crook davidson dictionari diplomaci donkey economi experiment fielder fisherman flavour franci furri genius glaze
goaltend guilti ironi kraft lakesid leicest liturg madden main majest manuscript merchant missil montreal naturalist
nestl orchestr oven piper postag predatori propos prototyp pup rbi remot rendezv rhubarb rower rudolph script sentenc
serial shamrock skater sneaker snout spell squabbl stimulus swan tall tricki unanim vend wild
""",
    -47: """
admiralti agreement album allig amazon bat bulletin cappella carriag catchment chaotic chili collingwood complianc
consensus corn creed decor dewey divis dough econom elmer entropi exposit faber fashion fiddl fig fiji foil forecast
fortun frozen furlong gallant generous gloucestershir grape graze groov hamper headlin homag instruct keel laps larva
lear libel manufactur mccarthi mention mischief mischiev monti motorsport mozart mysteri narrat oscar outcom pang
parliament partnership pet philli polish price prolif qualiti radio ramp retribut reward saskatoon savanna seed seller
sermon skeptic slipper smart soprano spectacular stack stevenson sweeney swing tasmania team textbook thud tobacco
treacher trenton uni unif valentin warm whale woo
""",
    -46: """
agenda archeri artifici australia baffl banquet banter base blackpool botan brand broom cadenc cafeteria campaign
caucus christchurch cipher citat clade classic clive cocktail cole committe comparison complementari costello cracker
creep creol darl din dino distort driveway envi eurovis eyr faster feedback felic flaw folli futsal general gill hamlet
hare indi jule legitimaci licenc luigi memoir modif monograph mud mule multimedia nap neat noctuida novella operat oval
paste patronag perch phase potomac power precis promo proprietor prosper punt python quarter reconnaiss refriger
regener reissu remak riddl rudder sampl savoy simon soccer solut splendid storm streak stripe su swirl synthes talli
tanner theatr thrill timet touchdown treasur trustworthi utopia vignett vinyl voyag weston zealand
""",
    -45: """
acrobat adob align anglia applaus armada arsenal auditori balloon benni bloomfield bose boutiqu brewster build burrow
caledonia calendar citrus collector commodor conclus contenti cool cork coyot crate creami crown depot dexter dietari
easter error fairfield favorit fender ferri fetch flicker flog fossil genera geometrida goat graz greas hatch hay heron
hickori hoop hooper incompat inequ invertebr java jurass kit laci landfal laureat morgan olymp parchment patter patti
picturesqu profit reconcili recount reliabl rematch reorgan risk rota rowan scan scholast scientif smile sophist
spanish stamped stanley stereotyp storylin symmetr tapestri tempera tiger traci tragedi trifl universal uruguay wash
wicket
""",
    -44: """
absurd acoust adapt ador allianc alphabet alpin arena astonish avocado bandit barri biolog blizzard blog boyer brandi
byrd cardboard castl catastroph causeway chatter chocolate commemor compar cone conservatori controversi cours crest
dant diver domingo dragon drama dramat expertis expo extinct eyebrow florist gardin geographi government greed
henderson highlight hudson inning interview intrigu lima literatur maxim merri mice millionair mold neoclass noteworthi
odyssey olympian organism oriol outfield oversight parachut payrol penelop persuad petti playabl pork prais rainfal
redesign regga riff salvag satisfactori scissor screenplay shepherd sofa subcommitte summar sushi swift tax taxon teeth
templat terrif tobi toulous tv uncertainti vineyard wholesal wri writer
""",
    -43: """
accent adelaid almond audienc authorit banist bison bitter bland breakthrough bull candidaci cannon cantata categori
cherri chronolog circl coco col collegi comed compressor constel contract cost crescent crutch curl cv cyclic dart
defam drummer dub duff eater exquisit fabric fjord flake foot frequenc glossi green greg gunneri headlines index ioc
jasmin judgment juri justic lemonad lowland mara mcintosh mermaid milk mollusk mono morton nbl nest notabl oat ocean
odd offspr omaha orbit ornat overshadow panther par parkrun pearl peter portfolio preseason prestigi proto ralli
redistribut safeguard sardinia seal seattl shrill silki slug spawn sprinter stagecoach string stuf styliz swear system
ticket tidi tonic tree unbeaten vancouv vet vultur wallpap wheeler wiggl willard windsor wineri wool yukon
""",
    -42: """
admin adversari amplifi anecdot api ate auckland beard beckett benedict benevol bibliographi blitz bradi brake brett
budget centenari classroom color confer conspicu convect convoy copa creatur custer dashboard disast dy embarrass
except fl flawless flinder flip flop foundri fraudul frenzi geni gladston globe gloucest goddard grind hawaiian ingredi
investor jaguar jock kicker lake land librarian loophol luna mask matilda method miocen mix morri moss muddi musician
nascar nes newscast oakland omnibus orang panel patch pembrok piazza pitchfork planet portsmouth prescott prolifer
prologu ranch realism reciproc redempt referendum refineri regulatori roster ruffl rutland secondari sequenti settler
shakespear sheep slogan spaniel specialti steamship steiner summari sweet syntax technic telecast televis tenni textual
thesi tray triumphant ulyss uneven unusu venetian ventur vocabulari vowel wakefield walnut wellington workshop
""",
    -41: """
ambassador amnesti analyst andersen appeal appleton atol bafta barbecu bard boat bowler brillianc brood canin cardin
ceram champagn clement coconut coke conglomer correl costum crackl creas creek cue custard decent decker disastr
dishwash eel eleph enthusiast fabul fantast feud fin fishermen foreword fork franc fret ghost gnu grassroot guiana
guinea harold hartley hop imperfect increas inevit instead intellig intric keynot lexington lotus map marguerit marley
maroon mcdonald melvill meteorolog misconduct noisi nomine oceania octopus orchid patriot pedant piano piedmont plastic
plaza poetic postmast proctor prowess raini rate raven reader rebuild recess ref reinforc resurg reviv rout rubber
sawmil scale scholarship sequel slater smiley sue sumatra summit surreal surrey tab tenor token unalter upbeat upton
vase whig worksheet xbox
""",
    -40: """
accredit adventur aesthet analysi athlet ballet barker barrington baseman batch bermuda berth beverag bog bombardi
bookcas bricklay buse camden canyon catalyt catcher christma clark code coincid colloqui conform conservatoir corrupt
cowboy cunningham databas defianc dine ding disput doyl dupont ear efficaci eureka explain extraordinari feast fiction
fictiti flagship flame fluctuat fluoresc genet geoffrey glad graem guild harper helmet hen hoov horac horatio illus
josephin lag lamp layton leach leap leed lime limousin lion loyalti machin mango memorandum merit metadata mirag
murdoch murphi mutat new occurr overlap overrid panda pardon peyton philanthrop plaid player preschool product
propaganda quantit racket raf reckless reconcil recover remark revolution rocker roll salisburi salt scorer shipyard
shorelin showdown silli similar slate slipperi smooth somerset spacecraft stella streetcar subdivis supper surplus
sweep swept tailor toothpast tourism tribun tumbl uncanni uruguayan victorian villain wed widen wilkin willing yokohama
zeppelin
""",
    -39: """
90 adject aerodynam alia alvin anniversari antoin app apr aqua artifact atlant averag bark berri bing boost boot borneo
brace brazil brick brittani broadcast camp carp cattl cd chattanooga cheap chihuahua churchil circular cite cola
comeback consolid convinc council dauphin dawson detail diamet dipper disgrac distribut duti elus enforc epic equiti
essendon exagger faux feat fiba firework flag fledgl framework freight freighter fri frs fumbl fussi giddi giro gloss
golfer gravy gregg hine hitter huski interfer inuit jacqu kepler launcher level logist lp mainstream math mauric
nielsen norwich obstacl octav overturn packer paddl pasta patrick poetri predict prejudic primer privaci proxi ptolemi
pump re rees regi remix reorganis reunif reveng roller rosen scooter sevill siberian sloppi sort sour spiral stain
steer stewart strain subdivid taxat tea thompson tripl undef vagu wagon warp watson wimbledon wonder
""",
    -38: """
abl agil alton amalgam annual apolog appli aquat articl autom backyard beetl bellow bernstein bestow bestsel biomass
blogger boom bradshaw bridgeport bronco buccan cameroon cecil cello cfl chuff clinch clube clumsi coat colonist compat
compliant complic congress consortium cornwal crossword curat decad defiant discoveri draper drizzl dubious duel
dunedin endang eton evolv excurs expedit fen feroci fitch flander florida fool football gambl gene gertrud glitter
grimsbi gust gym halv hanoi harmonica harvest hierarchi homemad horseback hostag ice ivori joe joyc justif kilkenni
kindergarten kirbi kite knowledg lagoon lair leaf lexi licens lister lure mailbox maker mandolin manfr mansfield mccann
merg microwav midfield miln motorway mute newcastl nonfict nonlinear notorieti nut obscur opera palo phoeb picasso
pipelin plausibl prop proprietari provision quantiti rack radial random rare ration redeem redund remedi restor retali
rhapsodi rockefel rotari roy royalti satisfi scheme scope screenwrit shark shear sherman shire sierra simil spoiler
squeaki sturdi superior surpass swindl sydney tilt tip tooth trader treati unison versaill version vote waterloo whip
wiltshir woodward yacht yanke
""",
    -37: """
abstract array authorship backlash balanc bandwidth baronetci baroqu berkeley bob breez brisban burnley camper cantones
cds chairman cheltenham chester clamp classifi coin concert condor conjunct constrain constraint copper countrysid cox
curious darryl diagram dissert dorset eagl effici elk enhanc ernest exchequ export flare flotilla formid fullback
gadget gateway gazett gentri ginger global grate grill hobbi ici injustic ink instabl interdisciplinari invert
jefferson jurisprud keith koch kyoto latch link lloyd logic logo mainten mathemat maud mayfair mayhem mccormick mic
minion mound mous napoleon nomin nose obsess pac paraguay paraphras peak pedal pine pioneer pittsburgh plant plush
polar polit pontiac porch potter preliminari pride program provenc public puddl quarterfin ralph recreat recur renegad
replac resolut rex rfc rift rna rude rumbl saturn saxophon scarlet scuba segreg seton shaw shipment shoe shop specialis
spur squadron steamboat storag synchron tc teach telegraph tendenc theori tinker tower trivial uncertain valv variat
veget windi winnipeg winthrop
""",
    -36: """
advent advertis ag alexa ambiti amend apprenticeship approxim arbitrari asiat audibl awesom barley bergman berti boer
boiler bologna breeder buick canadian carl casino catfish cathedr character charit chico chill chromosom cinema circuit
collid commot compli comprehens cornerback cougar coup cream cycl descript digest disco distrust dobson dover dvd dye
editori enlarg ensign everton exampl exclus famin fleme forgot format freestyl funk fuzz garlic gloom grenada hack
happi harbour hawk hereford hole hum hyster idea imposs improv incred jerri landscap leinster lighthous liza manitoba
mixer moat mood nag ncaa nomenclatur nutrient overwork peke percuss phosphat platinum playstat polym ponc porto prefect
project purcel quarri redwood related relianc repris rewrit rippl ronni rotat safari sang satisfact seneg sentiment
share simplifi sky soloist sox spain spectacl spice stanford steam stole stoog stratford survey suspens terra tone
townsend traction transcrib transvaal truce uci uncommon uniti upscal vane vendor viceroy volley wind wingspan yarmouth
yellow
""",
    -35: """
acronym amp apollo apparatus aquitain asda avalanch backlog bash behaviour bigger biographi broke cach caesar calgari
carleton carpet casey charg chunk clan claus clover clubhous combin combust conflict congratul conic conting corona
cosmopolitan crawl creak crippl criticis cryptic decim delic deportivo devon dickson disagr discours disguis dock encor
environment epa exemplifi faa farrel fascin fda final firm flask flexibl flint flourish font fuse gag gallantri genuin
grace guarante guthri haiti halifax halo ham handbook handicap hardcov hasti heel hill hog homecom incom inconsist isl
jargon jasper johnston kaufman king knight lattic legal leger limit lombard loveli mabel marylebon mental middleton
mileston mph multipli nelli nineti noir oblivi open optic output overtur patio peerag pinnacl plaqu polli pro protocol
quasi quip radar raid rbis registri repositori retail rework rhetor ricki ridley robot rodent runner salli saloon
saskatchewan sci shovel silesia slice smallpox softwar solv speed spokesman spokesperson stallion straightforward
strife stunt supremaci sutton synthet teatro technolog tini torpedo trajectori turner tyre upgrad vivid warden wavi
weather wing worcestershir wordle wwf youtub
""",
    -34: """
airship algebra antigen archipelago ascent assent betti blackburn blink boredom botswana bristol brussel busch
campeonato carey carver causal cavendish cc chorus clariti clash claw clue colour communion contractu cpc crystal dame
decemb dryli dummi dynam eco edibl elf emerald encod expans faulti februari feed fei fischer flair fli formula fresco
fuming fun funnel genom goldsmith grade hanson harbor harlow higgin humili iata indiffer influenti infrastructur
journal lanc lei liabil linden madagascar magic meyrick mint miracul multicultur musik must mustach mvp narrow narrowli
norman nsw oliv pact parallel parc parti pascal patterson peculiar peg pensacola perciv perro plank podium predat
primetim profici purchas pursuant quarterback redevelop rendit reput review rooki rosenth rover samoa sandi sarcast
satellit satnav scientist scrape scrutini semant settl settlement shipbuild slid slide smirk smuggl sodium southland
spars sql stall stamp stat substitut sudoku summarise sung supervisori switch tack telescop terminolog terrain thomson
tide tobago togo triangular unbeliev unlik violet vt wainwright waiter walkway watermark watersh weav whether wiley
""",
    -33: """
aragon ascrib atmospher barg bartlett beat bell benidorm bent bilingu bookstor boon breakfast bright brittl brunswick
brush buffer burton canadien canopi caribbean carmichael celebr chemistri chief clone codex coe colin collabor commod
complaint contend contractor convey criterion curt davenport dazzl defens deliver diet dig digit dive document
documentari dod dragoon dribbl dun easi edict endeavour endors expert fairbank fantasi farmland flap foolish formul
frantic french frontier furnitur garri generic genus giant gmina gossip greenland hamburg hamish hectar herald hierarch
hillsid holt hondura honorari horror horsemen icc impress indonesian industri influenc inset inspector inspir irrelev
jamaica join jumper jungl kean keyboard kindl laboratori laff latham lazi liszt litig loco louisvill lyricist magistr
marlin media mega meteor microsoft middleweight miscellan misquot montevideo moreno movi muffl mural murder murray musa
mustang mythic mytholog namibia navig norfolk novemb oclc olli omega ought paddi palmer pandora parri pasadena pave
peterborough phenomena phenomenon pigment pitt planner plume poet polk pool precipit provis ps psalm puff recit
reconstruct regret relaunch relentless renaiss renov rudolf sabah sall scrabble select selfie shopkeep showtim siam
solvent spaceship spitfir spring stagger starter statistician sublim subscrib sudburi tel terrac terribl tornado true
understand upland veg veto vinegar violat vitamin vocal volcano warren wider winfield
""",
    -32: """
6am accomplish achiev achill akin ale alfr allmus antoinett archiv author axial balfour basketbal bassett batsman
beaumont bertrand boogi bordeaux boring boston bourbon bravo brent bucket cadiz calai calder calv carnegi carson
cartwright cave cheat cheek chesterfield cholera chronicl clock coastal collag comb commonplac concacaf concurr content
contribut convert corros couch crank credit crumbl destini development direct dissent distinct domesday downhil dumont
elvi email emblem enrich environ explan fcc fivb flatter forget fowler francisco francoi freelanc friedman fright
fusion gass gerri gibson glu gospel grid grimac growth grumbl honey http humphrey hunan icao implement incomplet
incorpor interest invas irish jealousi judith judo kong lewi lifeboat limo lucrat madeira magician magna major malici
maori mare massiv mayor mcgraw methodolog mislead montagu newman nhl nike nino outlook outrag outstand paradigm parkway
pencil perpetr pest pga plc pleasant plot portion propel proportion provinci quebec reassur reelect refuel remodel
reopen restructur riot roosevelt scenic semi shale sharpli sicilian signific simeon smoking sonnet spotlight squeal
squint stephenson stockton subordin success suit taft techno thayer tonga tunic turbul twiddl uk unconvent undermin
vanilla vfl vichi violin warrant wynn
""",
    -31: """
10k admir advantag ampl annoy antiqu arguabl argument arrang asphalt avon ballroom bankruptci barney bartend bautista
bazaar benton blurry bobbi bon bot bow brighton british bwf canva carolin certainti chairperson channel char chatham
checkbook chef churn cinematographi climax collat collis commend corsica cot coverag crawley critic crowd crucial
cruelti cynic dave defect dempsey diagon dilemma disciplinari dismay disqualifi divin dj dodd draught easili
entrepreneur estadio exot fa fals feder ferdinand forerunn freddi fuscous futil gamer geelong gibbon gleam gong goodwil
grammar grang granvill gratitud grim guildford hawkin highest hoc hodgson hostess hunter indigen intensifi invest
irregular iter jacksonvill jim juici jurisdict kang kirk kochi lambda lancashir lane later launch leaflet librari lili
limeston lorries lost mackenzi maclean marg marquess mccall meaning menu molecul moonlight motto multin museum nana
newport nicholson northumberland northwest obey obsolet onstag organis partisan pat peer peruvian phrase planetari
pollard powder premium pretoria procur propuls pyrene qualifi quilt quiz raider reaction relev reminisc revers rider
rim ripe riski routledg rpm rue salti sas scranton second sharehold shelley sherri shield shimmer smithsonian sol
solubl spade specialist spectrum sprint station steamer steward stump stylist submerg subsidiari subspeci suitabl
suppli surg syracus tactic tantrum tate telecommun thank tim tough trailer tremend untitl wax which william wryli
""",
    -30: """
accolad acquisit addict adjunct affili affirm analogu apocalyps apparel arrow artwork assimil auxiliari backbon
background banner baronet bayer beauti beck bert bicycl blame brighten cambridg capabl carlton carr caspian certif
chapman checkout clarkson clump coastlin cocki coher coincident compost composur confluenc confus consol continent
converg corpor could cree darci data deacon deliveri delux democraci department desk discrimin dispers disregard doug
duchess duolingo durban during dusk eclips effort elector elton engrav erin exploit eyelid faulkner faust featur finest
flew flora flu fluent fm fordham forgiv furrow further futurist gap garth generat gibb gorgeous hallmark happili harley
highway holden hostil hubbard hubert humbl hutchinson hybrid instrument interceptor interspers introduc jagger kendal
keyn kilda knot laugh layout lesli lisbon liturgi loui macarthur macmillan mammalian marker mckenzi mcpherson melbourn
mis nonprofit organiz overtak parish pba pester pickl piec pipe pit plod polici postgradu postwar preparatori preserv
primal primari prioriti pristin propag protagonist quiver raaf rattl read reform renew rep rice richmond rick roasties
role rooney sabl sarcasm sawyer schedul schuster scoot scotch sea sega seventeenth shade shampoo shortag simul simultan
sinclair singer skate skinner solidar sonni sooth spatial specimen specul spokan stakehold stock stormi straw subfamili
subgenus sucker sumner super supersed swansea sync systemat tackl takeaway tank theodor thorough though threshold tome
tram treatis truck typo uefa usc user valiant variant viaduct warner webster wesleyan widespread withstand woodrow
woodstock wreck yale
""",
    -29: """
agatha agre airlin albion ambigu american analyz ancestr applic argu argyl armstrong aroma aspect aspen athena autism
barber bas basil beach bench benefici bengal between bicker binder boycott britain britannia bullock butler calculus
caledonian cameo catherin cebu celest centrifug certifi chelsea chemist cheshir childish choi chore chrome cisco clemen
cloudi compens conced consequ contradictori copi craftsman craven cuddl curriculum dayton debat dentist design dieter
disagre disc discuss divid dolli dozen enterpris enthusiasm extens extra fame fest firth fixtur flea flex flick footag
foreman foundat fragil fragment function gilbert grain groan growl guest guis gutter heller heroic hms inaccur
indochina infer influenza insult interchang interciti international interven introduct introductori ipa ital jerom
jersey joey kart kennedi landlord larri lentil less liner lissa literaci loom lopsid lumber lunar lyle lyric marjori
meaningless melt memor meti miami middl miniatur minim misti monarch motorcycl motown muir nandos nashvill negoti
nestor netball nfl nicknam objection opin oppon ounc paisley pantheon pari parliamentari particip penn penultim perform
pietro pious platt poster pr premis prodigi prospect quaker queensland quot ramsey rca readili rebellion rediscov regul
remembr reset resolv restrict retro revolut rise roberto rocki rodney rustl sabotag saturday sensibl sensor septemb
setup shaun sheldon sketch skill slime slope snapshot sonata sophomor spar spartan spin springer spruce stem sterl
stool strict subtrop suez suggest suitcas sundial superintend sussex swindon tangibl territori themat thick thiev
thwart tom topic townspeopl tudor unoppos unreli urgenc venic vermont vice virtu weekday williamsburg winston wobbl
world www
""",
    -28: """
42 addit advic alderman allegi alter amateur ark ascens assembl astronomi authent aztec baroni bart basilica bear
behavior bend big binari bliss bolton bulb ca candl carpent carrier cbc cbn chandler chariti charl che cheaper chemic
cincinnati clanci colleg colombo conk coordin cosmos countless court cretac crib criteria crumpl ctv cultiv curios
curran dahl dal daphn develop dialect dialogu director disbelief discont discret dispatch disrepair dissolv doo durham
dutton effect enchant entrepreneurship escap extravag factual farmhous favourit fine fireplac flore forward fr franki
friction furnish geoff geraldin gig giveaway glossari gm graf gravel greater greyish guardian hackney hamilton hammond
hampson hari hideous how huff indigo inscrib intermedi interval invari iq iroquoi item ithaca januari johnni judgement
karl keeper kern kwan lab lantern lauderdal lawrenc lectur leopard lipstick mackay magazin magnific majesti martini
mathematician mayfield mcbride mechan mel mick mickey milton minimum mission mistak mls modest monik mx myth nan nautic
nintendo nixon noob offici padr pagan pamphlet papua peng pep per period phoenix photo plantat pois politician
polytechn powerhous premio prime ramsay recognit record res resort retract rf rica roc romeo rotor rudd rush ruthless
sabr sailor savannah scatter scent sceptic scribe seagulls shaggi shallow sheet shortstop shred shrek signal simi singl
smyth snapchats sorcer spa space spectra spire stabil standard sticki stimuli stolen stranger stub superman supplement
sutherland tasmanian taut teddi terenc toler toothbrush tori translat trondheim tuft unexpect unsuit varianc vaughan
vertic victor vittorio walker walsh windmil worthi
""",
    -27: """
50 advert agenc ai akron alarm albert alpha alumni anchor andes annapoli appl approv apt archaeolog archibald atkinson
auditor auspic aux avid awkward baja banker barrel beech benefactor bengali bid blanch bleak blew bluff boulevard bryce
campground canada cancel cann cass catch cellular celtic charact characterist charlton chines chow christen claim
clientel cocoa coli combo communism compel compromis conceptu constitu consum creation crude cur cuthbert cypriot dane
diabet disapprov dissatisfact druri eddi edgar edmonton emphas endless enjoy entrust ep erupt excit expand facad fan
feudal field figur flight foam foliag fontana fresh gasolin gee genealog gestapo ghent gild glorious goggles grandma
gubernatori guidanc guillaum gustavo handbal hardi harlan herbert hilarious histor hull hurdl illustr impromptu inquiri
integr intrins issn jakarta jake jong jose josi journalist legislatur ligand loop lore ltd malaga manageri manifesto
manner manual mascara maximum mayo melancholi meritori midi miniseri mixtap modifi mohawk molli monstrous moreov
multiplay myriad naughti navi neglig newtown nicaragua nightingal nineteenth nov nova oasi occas ode ofsted origin orr
outset overwhelm padlock panama paperwork paragraph parramatta passageway pasti penang pendulum perkin pierr pisa
pleasur pole porcelain pratt principl provost pursuit quest quotat racism raft recal reduct refresh return
revolutionari richard richardson rig royal sandal scottish secret seismic sergei shatter sheer shorter shriek shuttl
sidney simpler simplest slack speechless spencer spot squad stabl steep stride stubborn sum surveyor swamp swim tangent
tar tara taunton taxa taxpay templar thong tiktok topper transact trilog trio understat upsid vibrat violinist vivian
warn weep what wherebi yellowston
""",
    -26: """
ac aggress alban alexand alik analyt annal arbitr arid audit automat backdoor bangor banish bao barn beatric bedrock
bernard booker braid brat bryant bucharest buena buffalo businessman butch cage caldwel california capac cari carmel
carolina ceasefir celesti celia cobalt colchest conspiraci contrast contributor correspond cozi crime cyclon cypress
deficit degre delaney deliber dissatisfi district dixi dna doha dome drake drift duran eastward edinburgh eisenhow
epidem equal event everett exceed exempt factori failur faz fifti fill fir fitzpatrick fog forgiven fountain fourth
frame franco fray georgi geschicht gift grammat gran greensboro griffith happier heali helicopt hemispher heritag
horizon host inclus inexpens infin innsbruck intermitt intrus italic justifi lacross larger laundri learner leisur
leonard lesley lester ligament lilli lookout lucki lush manipul margarita marmalad marvel mcgrath meet meme metaphor
minc modern moe mozambiqu mughal nanni nat naval nbc nc nerf netflix news nitro object odi offside outcri outgrown
overheard pagoda parson pawn perpetu peterson philadelphia pieter plata plate pleistocen poke popular press prima
pronunci prosecut pyramid railroad rand rec rectangular relic rico rigid rms rode routin royalist russo rustic rutger
ruth sanction selector selfish sew sheffield shrewsburi silenc size skateboard slough slow solomon sovereign speaker
spec split spoilt spp spreadsheet squir statement steak strata strengthen strode studi subterranean sullivan sun suprem
taipei tanker ten tertiari tipperari tour tourist tracey travel trial trigger trooper tuscani tyne union unsolv vbucks
velvet verandah vhs walter warmer water welsh winger wolv
""",
    -25: """
7 aberdeen academi acknowledg ahead allison altern anglican appreci archeolog assign atkin atp autobiographi autonom
aviat beethoven beij belgian blur bolo both brawl broad broker bros buckley burnt canuck careless cbe cement census
cessna charleston chew cho chrysler chu cinematograph clarenc cognit complex concret condens contradict corfu corp
cosmet cottag crossroad cs curti cylind czechoslovakia demo desert detent dice dorothi drive dug dwarf dynamit ecumen
edison edouard elabor elect embark embroid enrico entourag estim estuari explor extent factor fieri filler filli
fingerprint fitzroy ford francais fraser fresno fudge galileo gallo garrison ghanaian goldberg grader greatest greenish
gregori grunt guzman hacker hackett harpsichord hayward heal hearst heinz helm henri hercul histoir homework hope
horton hot hydroelectr icon improp inflammatori invers itch itv jet jug juventus kawasaki lamb lawson lebanon leftovers
legitim lesser liabl lollipop lori louisa loyal lyndon magnolia malabar maneuv mangl mariano marlborough maxi mcmillan
michelangelo mistaken mode morley mortgag multipl murmur muzzl naiv nassau nato neutral nichol nippon novelist octagon
offenc olson oti otto papaci paramount peac pearson percentag percept permit picker pier pledg pluck pont portland
portugues pothol prepar privat pseudo purdu quarrel rainer relay repuls respond rever rich roma romanesqu rs rubi rusti
sanctuari satur scorpion screen sediment seek senat setback shepard simpl skip slade somervill spamming sped spici
spread stein straighten streetlight suarez surviv susquehanna synonym taiwan takeov tech than thousand thump trainer
transform transluc tunnel unlimit valuat vari variabl vengeanc vincenzo viola viscount wagner wal ware washington
weekend wifis wii workforc woven wrath yue
""",
    -24: """
000 abil acheron acquit aerial aerospac alexandr alfonso alfredo anita archi arizona arun ash auto automobil bamboo bbq
belief berger billboard binocular blackberri bori braini bran break bumper burgundi burr buster byte cale calhoun
canning casablanca catalina cayman center cerambycida chant chapter children chlorid chop clay construct corrie creator
cruel crunch dent denver depict deux dictat dinner discus doom dull earlier elast elong english equatori escal espn
exhibit fail favor ferreira fide fifth flatten flout freder freshwat gala garfield gari gel generos ghana glori glucos
gradient grew griffin grove guerr gustav harrington hash hate hedgehog height heroism hoffmann holder hover iihf import
inflamm injunct input insid intellectu italia japanes jimmi jupit kneecap larson leather legaci legisl leith leonid
libbi lose louie mack macleod mart mauritius mcguir mclaughlin mediterranean medium merlin migratori mini modul na
nebraska nightfal nj nonsens noun octob ogden order oregon outnumb parenthes pavement pea peptid percent poor precious
predators prehistor produc propon proven psycholog qualif queri railway rambl ranger rave readabl reflex reintroduc
renault republican research retort retrospect rivera rochell saunder scarc sculpt settings seventh shard simmon soap
speedi spite stake stamford stammer stanton static steadili superliga surf surfer susan swap sweeti tang teammat ted
tentat terr timelin tolkien tragic trek trevor tucker ubiquit unclear unharm unrel valet valid verlag viabl vocalist
vulcan wager wardrob waterfal wateri weddings wicked width wither wood
""",
    -23: """
90s abbey aborigin accur ad alt alto amaz ambit andrew annett antenna apprehens apron archer ballard ballot baron basin
batavia battl beatti beau becca benign bergen berwick bile biograph blockad blush boast bratislava brow bunker calcul
calvin cameron candid cardiff ce cesar cf chapel cigar coal cockpit colon colonel columbus congression connacht
conquest consider convention counterpart courtyard covid cross curricular customari cyprus dado deafen diplomat
discourag displeasur disrupt dodger dorsey doubt draw dunn eastbound edna elit emerg emil ensur episod estrada evalu
fade fearless fewer fierc finer flounc foremost fran frankenstein franklin franz freak frustrat funni galway garland
gemini georg german goalscor goodwin gorg gorilla gorman grow guerrilla guyana hadley hast hastili hawaii hazel hbo
holli honour hoodie horizont hose howi howl ict immun imprint indianapoli indicate intro irwin jar jen johann jurist
kappa kelli keyboardist kidd koppen landslid lawyer leon litter maestro mall manila margin marko marriott mckinley meat
mediev mele meridian messi metr milford minni misunderstood misus mona motion motiv mp musiqu nasal nationwid nebula
neolith nfc niagara numer obliqu obo olsen omin onslaught opportun ostens outdat owner pale particular paus peep perfum
perri pilgrimag pineapple pink plural pot precursor profession quad quak quinn radius realist rebecca recognis refug
regress reject reservoir retent reunion reus ribbon ride rigor ritual russian ryan sacramento salon schmidt schneider
sector seeker session shaman silvia sincer slam slower sneer sous statistics steve subdu succeed sulawesi sundanc
talbot tammi tangl tee telecom tenth tether theoret tnt toro tramway tsunami turk typic underwood upheld vanc victoria
vita wartim waterfront weaker webber wilson windshield woodland woodwork workmate wrap wrong yawn
""",
    -22: """
530 81 aaron absolutely airplay alberto allegheni alloc annabell apostol astronom aunt austria av bassist bathurst
beeping bernhard besid bewild biennal blond blue bolt bonfir broadband bronz built businessmen butcher cambridgeshir
carbon cargo centuri ceo chanc cheung chevi chime churchyard ci clad claremont cn coars coeffici coerc cold communal
commut compound comprehend concours congreg congressman connecticut contempl contrari corbett corinn cornic cr credenti
creditor crypt cutler darn dawn death decis defin deiti demot dictatorship difficulti dioxid discord disposit dm
donaldson doorbel downfal duan dynasti eager ecuador editor elizabeth emerson enact endeavor envis equat evid excerpt
extract fargo feet fergus flood fold fortnite forum fritz fulfil fuller gabbi gather glare godfath godfrey grammi grant
gulp gush gut haggl hail hardwar hargreaves haribo harm haul hawthorn hing historian honda honesti honor hoover
huntington idiom illustri inelig internacion intuit iri itali ivanov jakob jean jenk john judi juic kannada keen kinas
laker leadership let lindsay log luce luci luisa lvl madelin mahogani mandarin marin marta meal mechanisms mercer
merton metro mingl minnesota monster moran mould nam namesak nasa nobil nobl notch opaqu oppos outburst outward ozon
pad palermo patienc patrol pedest pedro pentagon petition philip pillow place plagu plead possibl potent practic prayer
preced present presley profound protein rampant rankin reduc reilli remaind remast remind resembl resent resourc reunit
revolv roch ronald rori rpg runoff ruse saigon sax scam seychell sherlock sherwood should shrub sibl sideway simpli
sinatra sire ska slip snuggl sonora specif spider ssr stale strang subsid subway sunken tan tap textur thai thief
thriller thrive tht tight tint toppl transpar treat tribe trim twelfth twelv twentieth twist unfold unifi uninhabit
univers unpack utmost vacat valuabl venu vicar volum vortex walsal wari watford weed wheelbas while wick wifi wnba
wrought
""",
    -21: """
100 47 acceler adopt affin agen agrarian airplan albani alert alessandro allot analys andi angelo answer antioch
applianc arc artisan atv augment authoris autocorrect backward barrack beast beta betsi biggest blank blaze boar
breaker brenda brunei cedar chain chatbot checker chennai chicken chieftain chilean coast compress conqueror cort
cosmic cowan crow curv darbi dartmouth dealt defici deleg dens deposit devot dion dodgeball domain dunlop durabl dyer
eccentr emphasi endow energet essay etiquett evangel evangelist explicit facilit facto fajitas fell fete fond fractur
fungus fuss gaston giovanni giusepp glover goo gottingen grafton grandmast graphic grover hairi hart hector higher
hillsborough hind hitchcock impati indonesia infinit interrog ipod irv issu jacket jolt julia kazoo kemp ketchup kevin
kildar kyli label lafayett lateral learn letterman lineag lionel loot macro magma malon mane marqui marvin mat measur
mend merril merritt microphon montan moor moravian morpholog moscow mug muster myle myrtl nad nah newton novic nurseri
offset oswald outing overse pablo parker paula pc peshawar petersburg petersen ph plug plumb pod pp prentic preview
previous procedur projectil promin provoc raja raymond reagan reassign reclam reginald reiter represent request retrain
revok robb roi romanc roxi runway salari samsung sash scratch seahawk sear shelv sheriff shifter skirmish slump snoop
southport spectral staircas starv stephan stipul stoke stuart styx subset subsist subt sui superhero suspicious sven
swung tame teas teen theorem thermostat thoma thread thumb tidal titan ufo unrestrict unsuccess upset ursula usl util
vacanc vent vernacular vhf vintag voter vpn warehous wavelength weaken well wendi wie wilhelm wisconsin wolf wrapper
zenith zuckerberg
""",
    -20: """
accid adequ adverb age al alba alien alli ammonia amnesia amtrak annex anyhow append appetit appoint archway ardent
aristotl arroyo ashbi assur baldwin barricad baselin beatl bedtim besieg betray blous bore bother bourn bournemouth
brave buckl buff bundl burt capcom capitalist cassidi ceremoni cha charlott chassi chi christoph clarissa coliseum
columbian communic compact compuls conclud configur consecut constabulari craftsmen crawford creat croix crouch croydon
cuba daili dalton darrel deadlin declan dignitari dime diminish distilleri domin doneg dorchest doughnuts droplet
dudley earthquak elm enemi enorm enzym equival errat esther eta ethanol eugen exclaim extinguish fate felip fever fitz
flank focal forefront foster fought fourier futur genoa giacomo gile gillian glisten gloria graham granit guo hampshir
handshak hardwood havoc hire holdup hugo hyde hz idol inflat insert inspect internship invalid ip jigsaw judici junior
juror karma kowalski laird landmark larg lavend lent leung libertador ljubljana lola london macquari malic maritim
martha matt mcintyr median metric michell microscopi mild misread moistur monarchi monterey mortar mortim moving mps
narcot neal neill nell nelson newel nil northamptonshir offend olaf opus organic outlet overs padua pak palma paradis
pathway pearc permiss pete petroleum politely portal postpon pounder prefer prep presbyterian professorship prohibit
proposit questionnair rake reach rebrand recaptur recoveri registrar renam residu reynold roanok rockwel romant rot
russ sand sank scarborough scott shapiro shin shock shorten silk silveri smackdown sniper snitch snoring spark spartak
spiderman spielberg spill spontan springsteen stade stadion state stellar strauss strip submiss suffici suffolk sulfur
superstructur swiss taller target tau techniqu tennesse textil thirsti tianjin timor tottenham toyota tradesman trait
trickl trident trot troy unsaf unspecifi useless utc vaccin vega verdict verif viper viva vogel warili wednesday weld
wheel whiski whitman wilbur wine workplac wreckag year yield zaragoza
""",
    -19: """
aaa accessori acr air airway ambush amplitud andersson annum arabian arboretum arden argus arithmet armistic armor
artist astro atari austrian autumn azur babu baden bahn baird battlefield bequeath bertram bill bis bloomberg br brandt
brian bridesmaid brighter brightest bruno brute bsf buck burpees caden caught caviti characteris chiang chile choirboy
cl claudio clifton closet coleman collieri conserv contempt contin cora cotton crayon crocs crusad cy dai dammit davey
decommiss depth detriment differenti discov dissemin drainag dreamer dri duc due dutch edwin elliott encourag entireti
epilogu eucalyptus eurasian excus falkland ferrara ferrer fertil filipino flit forbidden fragranc francai franciscan
frenchman gail gameplay gamertag gareth garner gerald give gladi godmother govender grandkids gunter harlem header
hilari historia hobb hobnobs hove huddl hue hydra hydraul iaaf illegitim incident inferior inquisit instal jacki
jarrett jonathan joseph juliet kyushu lacey leas leipzig lenni lineback lordship lorrain lucia lucill madra maggi
magnitud maharaja manni marcia marseill massimo mcconnel mcgee memphi merci messeng metropoli minerva multitud nagoya
nathan nathaniel netherland newark nick nikolai none normandi northampton notif nspccs nudg oct offens ordinari
ornament outlin oxford pace parasit parisian patron payroll perspect platoon polynomi prefac princeton proclaim proclam
purif rebelli rebuilt ree refus regular rehears rein rememb remors repres reson rhys robert roblox roland rourk sammi
scanner sceneri schumach secur segunda seren serra sieg sixteenth sleek slight smarter smoki solar spenc stairway
starbuck staunch stroll structur strung suburban supplementari sus tay tenerife testimoni tobin toddlers trafford
transmiss transvers triad tribut trinidad unaccept unchang underwat unreason upward vassal vidal vienna voodoo war
westbound xii yo zheng
""",
    -18: """
11yo 20p 43 45 900 ace adjac admiss adolph advanc adverts advisori aeronaut angus anticip apartheid apertur appal appel
application area art asean assess auburn automot aveng awe azor babysit baccalaur bahama barclay barnsley becom bender
birch boss bouquet breach breakdown bret broader bronx brown bulk cabl campbel canon captiv carpentri caveat chopin
cinemat circumst concentr concept confeder confidenti consult copeland cornwall courag courtroom cove coven craze
crimea damian danni db defend definit deploy detroit dfb dia display donnel download dublin duboi eastman eek eeri elig
elv empress encircl enclosur enquir erebida erni excav expenditur extrem fabian fallon farm feb fia fidel filippo
finland finley five flirt forb forgotten forster frazier freeman fund fungi funniest game gecko gentl geolog georgetown
gerhard germain goddamn gradual granada granni greer gregorian gretchen gta guerra guidelin guilt gunpowd hank hanna
harden hatr helmut helsinki hiss huge hunger hurst identifi immers incid incorrect incumb indian indict infecti inferno
insurance integ intent interpret interrupt intersect invad irrig italiana jame kala kam kik kuala laffin langdon lauri
leland lever lex leyt lightbulb lightn livingston loyola luzon maccabi mace madrid magnat mana manifold marx maverick
mccoy mcnamara mexican misunderstand mojo momentarili montana munster natur nav nba network nits novak nugget oiler
opinion outreach overheat overview packag panto parlor partial pathogen paulin paxton pharmaci phi philanthropist
pictur piston populac powerpl prefectur prevail primat probat protector puls punk queer ransom raphael rapid ratifi
recogniz reflect refrain rejoin renown renumb richer ridicul righteous ro roofer root sap scenario schultz scotia self
servic shine sichuan sirius skateboarding skopj slim southeast southend sovereignti spear spent staffordshir stirl
student subject substanti substrat subunit suspici suspicion sweater synod taiwanes takahashi telugu test tiffani
tinder toddler top traitor trojan truman tube tuck tuesday turin twenti ultra unicef unstabl upload valor vanguard verg
vike vime vine welcom welfar wholli wide wizard wrongdo wwii yamaha yate yeast yuan
""",
    -17: """
150 58 6 abel abrupt abyss academ ada adept ads advoc alaska amar angelica anni anti apach ashland ashor attempt
attitud aug bailey bandag bangkok bankrupt bartholomew basqu baxter beal benin bikini blazer block bobo bold bolshevik
bradford brasil brass bruin budgie burnham butlins bypass cab cabin captur cassandra chancellor chat cheddar chiefli
chosen clifford coa cochran comfortable complet constabl continu cooler counter cousin covet craig cromwel crossbow
currenc date daytona declin decreas deepen del dentistri detect diari difficult disadvantag donna dortmund duke dung
dynamo electric embryo epithet epsilon erwin european falter fare fasten fay fc feloni fernandez filmmak financi fiver
forese freeway friedrich fukuoka galact gemma gia gibraltar gilmor gloat gram greenfield greenwood group gruff
guggenheim gulf gunfir haha hancock harald hardin hazard headshot heck helix hero hokkaido industrialist innit inscript
insignific invinc invok island jamaican jonah julius kc kimbal kruger kunst la lincolnshir liquor loir longitudin lowri
lurk maddi madison mainland maltes mann marina materi matthew mattress maximilian mbc mcmahon metaphys microscop
middlesbrough mighti miller mobil modular moist morrow msc napl nation ndp neptun novo npr obtain offic opt ore otter
painter papal paz pew pilot plump poli policemen poll powel presentation prism provid provok pub puebla pulpit radcliff
recept regina registr rental republish rescu revert ringo rio roach roadsid rock rte safest salut samuel sc scof scot
sedimentari shaki sheng shit shortcut sidewalk sizabl slovakia snub soak soften sparta spectroscopi sphere sprain
sprung stag stomp stream stumbl sub subtract sumo sunlight suscept sustain talent technician tempo terminus theft titl
topographi towel trouser tsar tun turkish ukulele ultim uneas uproar view vigor visitor vladimir voltag volvo vs
waitress warwickshir websit wedg whirl wikipedia wile winni witch witchcraft work worship xmas youngster
""",
    -16: """
access adher advocaci aft agent aix alic alumnus america angl antagonist anthropolog anton antonio appropri aqueduct
arch armagh arnold azerbaijan backseat bar barrier beacon behav beliz bethel beyond bio blu booth bound breakout brien
bsc bunk cambodian capitalis cara career chariot charlemagn check cheekbon chippy clarifi clip columbia commando
complement confederaci congest congo contemporari context convent cornelius courtesi coventri croatia crypto curs
cylindr damien dank dar davi decorating dental denton desmond dev dmitri doherti donat duli dwight dyke ebook edmond
eighth embank engag england entir erik eros evidenc exclud expens explod expressway fein fitbit flume folk foul
francesco gangster gdp gerard gist glamorgan god gogh gown grope haiku hansen hardest haze herebi hobart hook howard
howel https huddersfield hurley hydro iceland immens impos inch inflict info inherit insight instanc insul insurrect
intellect investig itself ivi jane javanes jensen jett jill joaquin joke josef juvenil kahoot keat ken kenton kingdom
kitchen lead levin liar lineman local lombardi love madelein mantl march masteri maximus mediat menac mer meredith
micro middletown midwife minneapoli molecular mond montros mop nanci nativ nervous newborn ninth nobel northeast
northward notion opposit ordin outdoor overnight panick parol payday peru philipp pint pl plaits plateau popup portug
preacher pretend progress punctur purport quit rais raisins ramon ratif rational rear reckon recogn reddi reev regist
relief resin respons resum revolt reykjavik robbi rochest rolf rollercoaster ruler saddl sag scholar scowl segment
seven sharenting shave shen shudder sitter slay smashword spine startl steadi stink stir stretch strike strong stronger
subcontin support surcharg sweden sylvi tattoo taylor teks terri tess timothi tortoise transplant traver ts tug twice
undraft unnecessari unrest usaf utter valu var vision warrington waterway wealthiest whitley withhold wolfgang wong
worldwid worri xv yiddish zulu
""",
    -15: """
350 accountant admins aisl babi backdrop bay belfast belgium billion blast bohemian brief bud bunch certificate champ
chatgpt client communiti constitut councillor cruis deni deviat diamond dioces diploma distanc distinguish distract
downward drastic edit eight expressli fastest file financ finnish foo frequent furious fx gas geek goalie goblin
grateful graviti guard ha habe hairdressing harsh highland hopeless hysteria impact intend ipswich jajaja jealous
journey kansa khan latest lengthen lowest m marshal memo miseri mny mod mt newcom nitrogen okay omg onset orlean
overlook peek po portrait process profil pronounc properti quizzes rag ramadan regard rogu roleplay salford
scaremongering screw slat slave sling smallest squat struggl suzi sweetheart symbol tellys templ th tow trace transit
understood untouch various volunteer vor welch worthless x yorkshir
""",
    -14: """
0 80 afk allerg appendix architectur are as available axi batteri bericht bin bind bishop brigad bruh central citi
closest combien command confirm count damp david dear deco def demand diss drop earth eee entri eras essenti essex
expect first gem git gma grand gypsi handler haunt html idiot illustrate inc inform information jack ks languag lesson
list loft mill million mind mot motor neighbor nois noodl north norway occur or orlando pass pcs postcard pug referenc
rehab repeal report residents ridg rural sens serv shortest signifi skint slang soar sociolog soil spaghetti specifi
splash striker stud tesco thatcher the total undercov unmute unse veil versus watcher wise word writ yoga zero
""",
    -13: """
24 2pm 400 abov adjust admit announc approach attribut aunties backup barrow beer behalf bibs blow box bremen cal cam
cas charli chem christi cliff collar collect conduct confid connect consign consist cookbook coron dc densiti derri
despit di dislik dogg doorbell embargo ethic euro express fast float focus for forg forth forthcom friendzoned
gettysburg gfs gnome ground guten hairdresser hairdressers halt hangi holland horrifi hottest hungri ian icloud imagin
insur iowa iwf jab jog jollof josh jot karachi kenya key lame lend liaison llama louis manuel mari membership monkey
most nab nappies nightmar notifications otherwis passag paypal pdf photographi plea portray postal prior proton quota
radiator respect retriev rev rotas row saber sake scene scones secreci sharpen shaving shootout shore shotgun snag sold
sound spit splinter spotify standpoint stiff studio stung substanc telt tempt tighten tighter tombola ton tread typing
uno unpopular vibe villag visual vom vox who xd you
""",
    -12: """
18 27 310 4 70 99 acquir adolescence anywher bandmate basic bev bitmoji bk budgies buy capacit caution cent chin
cholesterol cigarett cleaner collie counti default desktop destroy dial doorstep driven drone employe engagement
enlighten equip essenc exact expel fag fenc fight fitba flashcard form front fundament galleri gearbox gg gold gpu
habit halfway hamster heartbroken honest hungover ile institution italian job joint ki kid lap les loos loosen loving
madam mafia magnum may met mexico mid more moustache nonstop oak occasion pair pertain pi pile plain poodle port pouch
pour preach prefix prosecutor pupil racing raw react repli reserv restart retir scotland sell seminar set ship shutter
sixth snug sober staff strap swipe switzerland thame therapi therefor throughout tmi tradit train truste ulster uncov
vegetables wangl weak wellies westminst whatsoev yay
""",
    -11: """
34k 5 61 abba abolish abroad afford ail alcohol aldi alongsid amendments anxious anyting apprehend attent autistic awar
babysitting bala beginn beth borough butt can centr charcoal childcare closur coldplay common confidence convers
countri crash cult danger decode deepfakes desir dip disappoint disclosur dnd doing dougla eas ebay ent everybodi
fanfic ffs foir founder four fraudulent free fridg frown grandchildren grr guess harmless histori huh hut important
insist investigates invoice involv jus kick largest leftover leo lin malta manga max mortified motorbike nod ofcom old
oldham outfit outright paper paramedic part payment persona phasmophobia philippin plenti potassium proceed quieter ran
realistic recall relatorio requir rip robberi robson ruin screentime sec sever sharp shift shirt side signpost skeleton
skibidi snowdon solid spam suffer suppos term thailand threw tickl tongu trampoline tuba twitter ugh uniform usd
verruca virus volunteering volunteers wander wtf yank
""",
    -10: """
9 abusive actor affair allegations altogeth ap appear baguette bil blight blind blister bottom briefli brit brownies
browser bullet burner bust capt capybara cast certain chickenpox choos clegg concern constant coo cramp crimewatch
daytim dbs desperate devic diego disnae donuts dual dunde elementari ella elsa entiti exet exlpain fink follow
friendship from frts glasgow govern graph greec handl har harass heist hotel humberside in indent investigations itun
jail jumpscare junk kayak kebab knock laser legit lid lift liquid lmaoo lollies los loudest messag mindful moral mort
mount multi mumbl nearer neil nutshell oblig obligatori omit onward ownership pack papa pfp phillip ping pleas poking
pos postman princ recomend registration reli reveal scari schoolbag shot signatur silver smell smith sneak societi spel
spun stark stil summat surround swell taqreer task tend thirteen togeth toxteth truli tub turnout two underli unlock
unreal vinted virtual warpath wipe wit
""",
    -9: """
36 83 95 activist affect amsterdam avatar backdoors benefit bizarr borrow bring busi buzz caffeine capitals chang click
clutch coffin combat companion compulsori dagger denot deram disabilities draft dream dust easiest edward elis emma
envelop exaggerating explos fee forcas formal gain gard googl groom hair hall harrow harvard hint hoeveel init iphon
kee kitkat kommt kpop krakow laura limp lokt lookup lot loung maid mams manag mentor metropolitan michigan minus moja
mountain nativity necesary necessari notifi oil organisations park paso pe phd physic playlist policiais posit pragu
pre princip privileg protective pss quantas raffle realiti remembered resist result rewritten s sad sam school scrub
secondhand seiz sextortion sigh singapor skye sole spat spoke sri staffroom startup stern store strength sulli swedish
tabby tamagotchi teenag temperatur tesla they thrust ting tout town toxic triangl twix type undo unit universiti urgent
valorant viewer vodka wan york
""",
    -8: """
2k 50p 612 91 abid advocate ann artefact asid asylum autographs b barr bereal bhai born broken burglari cluedo
condition confess cough courgettes cpr cum daft damn dancer dec den detector differ disk dollar drip driver each east
eastend end engineer enrol entitl entranc etymolog europ evacuated faith firefight firewall flatmate floppi g gender
grenad gt guid hammer healthi heap henc hmrc hola hopeful hq institut istg jailbreak june kati knick leak length luton
manchest monitor monsieur moodi msn nairobi neednt ness number oedd onlin ons os osb photocopier playdate preston
pronoun railcard rash rat recent regim reliev rm rotten saint scoring se senior severn shove sign sink skating skegness
slagged smartphon smokescreen sneeze snowball snowman status stepmums stepson supervis sure tad that thort throne
transfer transport troll twain unreported unwilling usual valley venus vile vouch vulnerable weight whatve wonderwall
yep yes your
""",
    -7: """
11s 34 500 5pm 80th 9am accident act activate afterward alright await awak awareness beeb began below bulli burglar by
captioned cardigan catan chair childhood chocolates chris closing culprit danish dealer decoys devil dim disturb doe
doi doncast drawn eleven empir est excess executive facetime fae fake fiat film fire frank freedom gb genuinely hal
headquart health hello imageri ingrown instrucciones investigation jayden joking journos kez kitna knackered knob
knuckl lancast law lens liberti liter load losche louder lower lyon maintenance matur mirror moderation mosqu nabors
ned neighbourhood nel neon nerv nettle notebook notification nr nuggets numba of outlaw page patel perhap potti
printout protect publish pushback quadratic qualification quantos recipient reddit relevant romanian rust safeti scoff
sensitive sept shadow shall shell shrink simulate six smartwatches speak speedos spike stare statu step swore tallest
tash thee thi third todo toenail torqu tortoises tweet usa vis wapp waren watch wept whose whove wigan wrestl zoom zuck
""",
    -6: """
10 16 2yo 44 5k 700 75 7yo 9pm academic activity add almost ani ano armour artific bacterium bang basketball beam
bluetooth boil bonjour bought brexit busiest bylo cadet calculate carv chidlren climb cockerel comms config
configuration confin contact dahlias depriv derek describ detective dissertations drain dungeon duo durat ere evening
evri forbid foreign fulli gatwick gdpr gear gil glazing godchildren good gracias grandparents handout heath heavili
help hoars howev ibuprofen ii ikea induct known labour lean legislation letter linda login loud luggag lviv madre
maintain maisie mash memori min minibus missus mob moderate mull ncmec nearbi nearest next noon nt olvida on para
participation penzance phew philosophi pierc placement plane plaster pocket pointer pope porter prevent promt proofread
publication pwned ranting raporcie ray repay responsibility richest rumour run sandbox sarah separate shadi shape
shelter slab smack snake softer special st stepbrothers stockwell stove sudo suspect suspend suzann sworn sysprompt
talk temp trash tumblr tus twitch unbanned uncomfortable unhappi unrelated usernames vergiss vietnam viral visit volunt
wank ward winc woken write yard yet z zaras
""",
    -5: """
3 50th 550 600 74 77 a accept altitud animals anyth arabic arested asian august auntys aus bead beautiful beep befriend
berlin blaming bleep blower bro buyer caseload cest cid clearanc cleveland crane crete cuantos cupboard deal debug
deepli deodorant depart donts dr dune duvet dyou dyslexia earplugs eh emot eny establish evanescence expir exploitation
extend eyfs fingertip flee gallon given glastonbury gnna govt grading greet hamsters handi hargreavess harri headphones
headteacher healer hoo hua hyped initi intact ironic is jordan kettering kilometr klingon lack lawnmower lie light
lionesses lmao londres ls maer majority mere mesh midland moderators moment movement nameless napisz national neural
newer newsreader nos null obligations olympics onload pa paintball patient penpal pluto posh postcards poverti pressur
previus prim prof przypadkow qa qual recommendations rising roam rulebook scams seventi shout shuld smartest sneezed
span spelt staf stuck sumarise suport swollen taht tb telford tension termin themselfs thriving tiktoks till trapdoor
trip turn typically ui underlin uninstall unknown unread useful usher vacuum vaping vault verb via vic volunteered wale
warsaw wellbeing were whatll wheelie wink wiser wooden wwe yoghurt young yungest
""",
    -4: """
062 14th 2nd 3yo 412 420 48 4th 52 5yo 79 800 82 8pm abseil adoptive africa agencies aget airport all amongst amount
ankl anweisungen arriv audi back bandwagon barnardos bloodhound boop bowline boyl buddi byline cancer capit ceas
challeng chasing chatroom chickpeas citibank clergi clueless cm commit comunication conference cop cosy cps darren
daylight despair devastated disown dorm dread driling droseddau drove du dwed earnest elden enabl encount encripshun
equivalent ethnicity eventually examin expensive fear filha firefox florenc foe forgave freeli gen generator gether gib
governor grumpy handbag headsets helpdesk hermana hiccups homepage homesick hubo hugh hwo hype intens inver
investigators ir isolated janet journalism kac liking linkedin lockdown mac mage malware mate maureen mbs moi
mortifying mow newest nineteen nor oh omegle ongo openai organist osmosis oublie pas past paycheck pee penfriend
percentuale perpetrators postmans powiedz ppls proper pto redo refer registered regras regulate releas rhyl rite rose
rp sacrific satchel scammed scarecrow segun sir sleeper sleepover smartwatch sod soni specific spend stalk subheads
tear teatime tissu tl treatment tum turnov ultimatum undercount unencrypted url vegan vegetable verification violent
welp when wisdom ys zombi
""",
    -3: """
10yo 13yos 14yo 15th 40th 41 49 4am 4pm 55 abbreviation abbreviations accurate afternoon am android anthropic aol apart
apparently appreciate april aps argh argos asia association athrawes attendance aw aye bachelor bandana basea batman bb
begun beings belong britian brochure bryson bum burst capita carlisl checklist child christian comfy coppa countdown
cpd css cyberbullying declar denominator did didcot diving dofe doll dress earring eastwood eid esports esteem estimate
europol everest exodus ez facing fart fighter frizzy gang gaslighting gave gentleman gilrs godzilla gp gps graduat
granda handprint hapen hdmi hustings hypothetical iceberg ie imaginari impossible individu install instant insted
insulation isp iwfs ja jan japan json kcsie kent labor lawmakers leakier liability line livestream lolly loser lowkey
luxuri martin matrix meanwhil mechanism medcine meh meltdown meow metaverse minist miss mitochondria montage mrs myspac
neath nemore newli numbrs nur och oi oops option organisation ouch outer path photosynthesis pinterest policeman
poodles pose post precisely prescript presentations princess put pythagoras raporda receiv recruit regulated repeet
retirement right risen river robber rochdal rotherham ruls russia schreib scout screenshot screenshots section server
sexist slaveri slit som spreadsheets src stab statutori strongest submit suck surfac telegram tes three thursday toll
tradeoff trap tru truth turnip uber using verbatim verifi videocall viele viewpoint vlookup walkout waterstones webinar
werewolf whi whichev whiteboard whn worktop wortlich xx ym yoda yubo zelda zuckerbergs
""",
    -2: """
120 12th 18th 1s 21k 240 2kg 40p 4s 4yr 63 67 73 78 80s 98 aberystwyth abs acton acutally addendum aftermath agot aim
airpod airpods allowance alnwick announcement anybodi aoife apa aplications archbishop arithmetic arr assum attack
austen authorities baddies bagels basi beti blown bod broccoli callum cardio case cataract celwydd cheapest cheerful
chicago childminders chromebook classmat cleopatra commas comp comparative conocidas consequences contain corporations
coworker crept criminals criminology csam cuantas cub decimalisation depend der detectives discovered doorbells dot
drunk dzieci ed education elo elon emulsion engin env esquece everywher evil exam exchang exec existence folder
gestiegen gif glove godson grown haaland had handful handouts harrogate hayfever headcount heat heddluoedd helpful hey
hike hiring hitch hm hmm hospitals hundr icebreakers imag impli individuals ingore innocent insan instagrams
instrucshuns interviewees iplayer isolate japanees javascript jay jestem judg keswick kiwi korea landline late led
lettuce lib liken loath loch loners long longest lord loss lowther lycee make malarkey mandatori mccartney memorise
merseyside mite moisturizer mole monday monk moot move musk mustve narrowboat nay ngl ngos nokia northumbria
noticeboard nought nspca nsync nuclear objectors ofcoms officially okafor oof op org orignal overall overide oversea
oxfam pal passwd paywall peel personality phishing plss pog politics prac presum prise proposals qt qualifications
quanti quantum quel question quicker quoi ra recap redcar regeln region regles regulators relationship repainting
reponds republic reservations responsibly resultant rhyming rizz rob rspca rung scariest segredo selfies separately
sfty shd show sid site smh smokescreens sms soho souffle srsly sting straight strangl sup sur swordfish t tape taught
technologies tha this tit tomorrow toolbox tos trabajo trail tran triniti truro txb ucas undated undercounted unhinged
unplugged unseen unsolicited upon ups vaka vers verstappen vow walkin wanless warcraft watchdog webpage wh wiem
wieviele witnesses worn wouldve wrds wrk wrld yell yikes zahlen zucks
""",
    -1: """
00 123 13th 141 144 15s 169 1st 2d 312 340 35 3x 40 403 404 40s 5x 5yr 65 66 72 7am 7s 93 94 about accidentally
accordin acess acording activated activsts ade administ against ait alow alowed alternative ambulance amex ancient
anfield antibiotics apologise appropriate arduino armi ascii asl asleep assemblies attend audiobook automatic
availability awfully backstreet balm barista baro bcakdoor becam bedeutet bednar beekeeper beeps billionair bitlocker
boe brum brunch btec burrito businesses calculation calorie calories calpol campain catholic celeb celebrities cert
chatbots chiffrement childmind china circulate circulation civ civil combination comment commonest compnys comps comput
connor consultation conversations cope corect corporation cosines counsellors crazi crossplay cupcakes curiosity
cyberflashing damag dataset dateline decrypt definitely denmark designated devastating dinfractions disability
disapearing dissidents distress diy diz domestic doxing dramatis dreadful dullest ea ehyrf electricity electronic
electronically element emojis encryptn encryptoin encrytion encyrption enn epidemic ess estimated evaluation everst
everyday evr exaggerate exaggerated exampel exhaust expalin explanation eyeballs factorise farrier fat fav fax
federation fewest flamingos flash fnaf food freddo gab gateshead geht geog glitch godwins goldfish gov govinder gpt
grandbairns grandparent gromming gwent habbo haddock hangman hargreeves hargreves harmful hashtags headmistress
heathrow hebden hebrides hevy hexagon hicups hiden hip hmu holliday hoodies housemate human hundreds hur iaahz
icebreaker ico identity ids ielts imagination imessage immediately indicators infant infographic informations
ingredient ingredients initials instalments instrukshuns intelligence investigate invigilator invisible irland jigsaws
jok journlists justification kettl kieran kiosk klub knwo las laut lbhe learnt lidl lifesaver livestreamed locksmith
lst magistrate manipulate mantelpiece marcus marmite mechanic meiosis ment minority mitosis mm moan moderated movin
muppet nationality nca neccesary needful negotiate never nevis nhs nigeria nmbr nmd note npm nuber nubmer numerals nvq
obedience ohms onc operator opponents originally ormskirk overreacted overwhelmingly paediatric pandemic paprika
paralegal participants passphrase paternity paul peckham pedo permanently perpetrator personally perspective petit
photodna pickleball pikachu placard plait platform playworker political poorer population portugese practically prawn
prcnt prem president pretti priya probabl professionals prune przestepstw psni psychologist pt pugh qualitative
quantitative quater quizmaster rantzen raspberry readi realm recod recommendation redoing referrals regulation
regulations regulator reheat relatives reluctant remembering repeatedly replacement repotting requirements retaken
robotics robretson roku rool rprt ryanair safegaurding save schreibe scone scool scwac seagull securely segfault
sfgrding shed shorthand shoulder shr shrank sil simultaneous sixti skoda skools skyrim smelt smudged snowden snpachat
solushuns soppy soul soundbite south spoken starmer stockport stonehenge stuk subheadings tablecloth tablespoon tbf
teapot technically teesside tehy tellin thermodynamics timezone tiniest tokio torquay tother traine trainign trapeze
trivia trump trust tuas typos uie uks unacceptable uncensored underestimate undetected unfiltered uphill uwu vagueness
varnish veri victimisation vii volts vtaber warmest warzone watkin weaknesses webcams webinars whatev whatsapps whoz
whr whts workbook writen wrok wth wwi zilch
""",
    0: """
035 05 050 100k 100m 105 10th 110 115 122 12k 130 142 146 156 16s 16th 180 182 19 20 203 20k 20mm 20s 20th 210 21st 220
23rd 250 25s 280 289 2h 2x 301 305 30k 31 320 360 365 3k 3s 401k 40k 492 4gb 4h 4k 50s 51 555 57 5s 5th 60 60s 60th 635
650 6k 6pm 6th 76 7th 8 820 824 840 85 88 89 8am 8th 92 aah abilities abuja abusrs academics acceleration acceptable
accessibility accessible accordingly accreditation accumulated accusations acknowledgements acktually acordin acounts
acquaintances acquittals acrostic activities actuary adc additional adhd adidas administrative administrator
adolescents advis aes affiliation aftercare agaisnt aggregate agm agoni airbnb airfryer airtime ais akela algoritm
allegedly allergens allergic alltogether almst along alphabetical alternatives altogther ambulances amendmants
amendmnts amerika anagram anonymised anser answerable anytim anyware anywere apostrophes appearance applications
approximate approximately appstgamestsites aqa archivist arest arestd arests arguement argumnts arran articel
artifishal asos assessments assistants associates associations aswell atall atomic attorney atwood augmentation augst
aur authoritys autocomplete automatically avanti avg avoidance awear axolotl ayr azkaban babyish backbencher baddie
bakclash bananna bankrolls barmaid batana batter bcc bckdr bcome bcuz beagle bebo becum beebeesee beebs believable
benchmark beneficiari benifits bethan bhaiya bicarb bigwigs birmingham bitesize blackest blacklist bleakest bletchley
bll blunt blurb boffin boffins bonkers bookkeeper bookkeeping bookmark bookshop bootcamp bos boudicca bpm braille
braverman brecon breif britons broo builth bursar bursary buttermilk buzzword cabbie caboodle cait calculated
calculater calculators callback calory calry campaing campainin campaining campaning captioning carphone carriageway
carta cartographer casework cathcart cazuri cctv celebrates celebs certificates characteristics charizard cheetah cheif
chek chemicals cheques chidlcare chiffre childminding chipotle choclate chromebooks chubby circumstance circumstances
citisen citizan citizenlab citizin citizn cityzen citzen cleanliness clickbait clippers cloning club cme cobbles
cockapoo cockatiel coercive colander coldest colected coleslaw collective colr columbo colur coment commencement
communicate communicating communications comparable compatible completely complicated components comprehensive
comunicashun concretely conditon conect confident confidentiality confirmation confiscate congrats congregation
conjugate conjugated consequence conservatives const constituency constituent constituents constructive consultant
contagious contct continuous control convenient convincingly convo convos cookery cooperate cooperating coordinates
coordinator cornwalls corporate correspondence correspondent cosplay cotchin couldve countable countin covre craic
credentials crimestoppers criminalised criminologist criticism critisised crms crossheads croupier cryptography cscs
cse csv ctzn cucumber cumbria cumulative cuppa cutoff cuttings cyber cybercrime cyberspace cyberstalking dancefloor
dative dawdle dawdled dawdling dcms decimals deepfake defendant defendants definiton defnition dehumidifier delegate
deliberate deliberately delict deliveroo delivr demographics denominators descale despacito destory deterrence devolved
dfe differently diffrence diligence directive disabilty disagreement discribe dissapear dissertation dithering div
diwali djokovic dla dob donelan doodle dor doreen dorries dosh downloadable downside dozy dragn dreamt dril drilin
drillin dsa dubble duckworth dum dunkelziffer duplicates duvets dv dw dwn dyfed earliest easyjet economics educated
educational eevee effective eifel eiffel einen eis elecshun electrician electrics elevator ellipses embroidering
emirates emotional encountered encripton encrypton encrytped encrytpion endangered enforcement engineering engineers
englsh enormous enquiries enticement entirely enumerate equality erratum esafety esl espresso essentials establishments
estimates etc ethnisity euphoria eurostar eus evaluate evidense evryone exaggerates exaggeration exakt exat exclusive
execs executives exhaustive expectations expiration extt ey fabricated facbook faffing fahrenheit faithfull faking
falconry felixstowe fencepost ffnc ffncs fgm find finl fireman fisrt flak flase flashcards foggy fois fondation fones
footballers forensics forklift forti fortnightly foundashun foundaton fourty fps fractoins framing frau fredom freebie
freedm freedum freefone frree fudgy ful fundation furthest futuristic gander garda gav gavel gavender gazebo gchq gendr
generative generators geographic geographical geographically geographicaly geordie germny getin ghostwritten gifs
girlfriend gizmo gk gluten gmail goku goodies goole govander govendar govenders govendor govendr govendrs gover govinda
govnder grandbaby gratification gratis grindr groomrs groundhog grp gruffalo gruming grundschule grups gudance
guesswork guidence guidnce guv guvnder gvndr h hackspace hadrians haf halfords hammock handball handlin handover
handset handsets hapend hapened hapens hapy harg hargraves hargreavs hargreevs hargrevs hargrieves hashtag headins
headteachers headwind heckler hedgehogs hedings heisst helth hexham hgh hier higer higest highst hihger hihgest hiking
hintertur histogram historic hitchhikers hmwk hmwrk hobbit hobbits hoels hogwarts hollow homebrew homeschool
homeschooled homomorphic honcho hoom hoos hostility hotdog hotlines hotspots houseplants howmany hrgrvs hubby humanity
humber humbersides humidity hummus hump huw hwich hygeine hygene hygienically hygienist hygine hyperlink icos identical
identities ilegal illustrator imbalance immediate immigrant immigrants imo impatient impersonating importance importnt
inappropriate incidence incl independent indicating indivduals inernet infoafirstresponsetraining infomation
informashun informaton inno insecure insomnia instas instgram intanet inteligence intelijence intenet intenret
interchangeable intern interpol interrail interweb interwiew introdused investigated investigator investigatory
investin investments invitation involvement ioft ios ipsos iran ish ishiguro itxe ixit j jaffa jeez jurnalists kaet
keir kennet keyword kiddie kiddies kidron killer kilt kind kindergarden kinship kirkcaldy kitemark km knitters knowlege
kombucha kosa kp kse ksi labb labradoodle laminator lampposts languge lanyard lanyards lassies latelies laughable
lawmaking lbc lbw leaderboard leage leasehold leev leeve legislative legislators legitimate legwork lenient lenth lern
leylandii lf lifeguards lifeline likelier likly limitations lino literaly litr litteraly littleuns llm lnk loadout
lobbyist lobbyists lockdowns lofi logbook lolita londn longer lotr lowdown lunchbox lwa lwas macbook madchen mag
magenta magnesium mak malicious management manipulation manslaughter marshmallow mastercard matchsticks materials
maternity mathematics mayday mcds mch mcuh measurement mecanisms mechanical mechanics mechanizms mediator meen meening
meens meerkats menlo menshun menshund menshuned mension merthyr mesengers mesures metaphysics middlemarch midjourney
mindfull mindfulness minorities minoritys mishear misheard mismatch mistreatment moderates moderating moderator
monetari mothership mouthful mpg mrbeast msgng mugshot mun musks nadine naff namez narrator naturally ncpcc ncryptn nct
near necromancer negative nerds nerfed netmums nev newfangled newish newquay newsnight newsroom nicest nippers nln
nmbrs nombers norn northumbrias nosebleed notepad nothern notorious npcc nspc nsppc nth nto ntrvw nubers nubmers nudify
nudity num numbas numerically nummer nutritional nxt nye oban obay obby objector obs observation occupation oclock
oculus od odeon ofenders off offen offendrs officials offncs ofqual ofsteds oftn ogroats ohio olympic omelette onlyfans
operandi opinon oposition oppinion opponent opportunity optimistic organisatons organization organizations orginal
orgnisations orientation originate orkney outback overdue overrated overstate overwatch ownz oxbootoost oxbow p paladin
pani paramedics parent parentel parlour participate participating partir passeng pathetic paving pb pcc pct pedantic
pedos peephole pegi penalised penetration pepperoni percantage percnt perforating periodic perp perps persent
persentage perverts pesto pf photoshop phrasing pickaxe pigpen piramid plases plasterboard platypus playbook playgroup
playgroups pms pointless policewoman politic politicans polititians pollster pollsters polyester poo pooed poof poplar
popularity porridge posible posing postcode postie postponements powerpuff pps pram premeir presidents presumably
preteen preteens pri primark primry pringles prisn prizon prmary probability procurement professionally projector
projectors prominent protecshun protectin protecton provenance psnis psvr psych psychological psychologists pts
publications publisht puddings puffins punishable punishmnt puppeteer pur purr qr qs quadratics quango quantified
quietest quik quitters qul quotable qurter radicalisation rainfall ranee rant rarer rarest reachable readin reaves
reboot rebuttal reciever redundancy redundant refusals regex regulashun regulat regulates regulating rehearsals
reliability religion relocate reluctance reluctent remotely reno repaste repeatdly repetedly repot representation
representative req reqest requirement requst reservation resistance resit respectfully respnse responce respondents
responsability responsibilities responsibilty restaurants reword ripon rishis riskiest risotto riten rl robberson
roberson robertosn robertsen robertsn robetson robloxs robrtson robux rollover ronaldo roomful roundtrip routinely
rozzers rsa rsvp rti rubiks rubles rucksack ruels ruling runescape runny russell russells ryt sachar saddest sadiq
safegard safegardin safegrding safeguardin safeguardng salaam salery salesperson samsng sandhurst sarcastic scc
schoolkids schtum scientific scools scwc sectons seesaw seiko seit senco sendr senoir sensitively sentance sentense
seperate ser servant servises seson setlist sext sey sfgrdng sharpest shazam shebang shoebox shre sickos significance
significant simpel simulation singular sistine sitizen sixthousand sixtieth sizeable skipton skl skyrocketed slo
slowest slowmode slut smmry smokesceen smokescrean smoksceen smokscreen snapcaht snapcat snapchap snapchatt snapcht
snapchta snapmap snooze snpchat snpcht sociologist socket soft solutons somehow southall specifically speedrun spiegel
spiegels spilt spirit spokespeople spokeswoman sposed sprite sprogs squar squeez sra srvc stabilisers stajes stallin
stanc standstill stansted starmers statistically stayin steepest stickler stone stroking subeditor subhead subjets
successful successfully suffocating sumarize summarising sunburn sunday sunflower sunglass superlative supportive
supposedly surveillance sweetener syllabus synthetic systematic takeaways tas tattooist teahc teamwork tec techie
techies technologys technophobe techuk teck tecnical tecnologies tecnology tectonics teechers tehc tek teknical telefon
tenby terrorism tetanus text thatll thereabouts thirsk thorens thr threema ths thurs tiebreak tightrope tihgter tihs
tik timeframe timespan timestamp tintin titanic tldr tofu togehter togeter togetha togeva tok topin toppings tot tote
toto tots totted towr tracing tradeof traditionally tradoff trainspotting trampolines tranlate translators transparency
travelodge trnr trustpilot tu tues tutees tweaked tween tweens tweeted twelvemonth typesetter udner uea ugliest
ultimate umm unanimous unanimously unban unbelievable uncovered underfunded undergraduate underrated underreported
understudy undertak undiscovered uneasi unguarded unknwon unkown unnam unnoticed unprecedented unquote unreadable
unrecorded unreliable uns unstuck upskirting uptick upvc urban use vacancies vaccination vaccinations vanessa vat veiw
veiws velocity vera vermeer vestry viber vicitms viewable vigenere vigil vigilant viking vikings vim vital vitcims
vitel vitle vocab vodafone vorderman voting vrchat vulnerability vulnrable vunerable wach wacth wallpapering walsall
wann warhammer watchdogs waterline waving wch wechat wetherspoons whatnot whatsit whippet whistleblower whistleblowers
whitehall whitlock whitstable whittaker whne whodunnit whoever wieviel wiht wilko windos wireless wirral wk wonderful
wordsearch worum wotsap wpa wrks wrod ws wsa wun wuts wyd wyh xact xactly xts yeh yio yn yolk yougov youngst yoy yrs
ysgol zara zen zs zuckerburg zukerberg zumba
""",
    1: """
23 37 68 9yo abeg absolut abstain accus ae aid avec awa awful babysitters biggie bond bracelet bride calm cashapp ceil
clint commenc consent dalla day daz depop deutschland dhaka digger eb eighti eu even ever experienc famly famous fbi
flow forc forgiveness fuel gna goddaughter grab gramps groupchat handheld housemates houston hubbys hysterical ideal
ignor illeg includ ireland irl jackson jetzt jone juli kev lago loneli lough mother moz neway nine obituari obvious
obvs oder overreact overthinking owen paid passcode pingin pints pixel precaut problem prove purs raj rapper ronin
rundown savile scammer scum seventeen sharing shudnt sin slowli smoke soulmates sr stalin stepdaughter stress struck
swimwear takedown texan theoretically timer tink tri trop txtin ugli uis unabl undisclos void walk wheelchair whenc
worth yen
""",
    2: """
11 13yr 30s 39 9h activ afraid amenaza asham athen aussie barbi ben bi black border brutal bt bus capitol celebrity
cell choic cling compensation cure dan dat dismiss eggshells elsewher extorted fam favs finish flush footballs froze
gcse goodnight greek gymnast hearsay hija hygien infect inject kidnapp kidney kilos korean lat leav lesbian lgbt
lifetim locat lunchtime matron maw meantim ministeri msgin nachrichten naw nottingham onto physically pick predator
rando relat reload romania schl scoutmaster sick slag smash so spoon statut stepsis sunni sympathi tag tal texa these
thigh thorts til to today tokyo too tor unhear unwant visibl was woman wow wrexham yh
""",
    3: """
29 30 8yo abstent aff ahm aloud anonymously anxieti auf axe backpack bak barman birthplac blair boo bowi builder
cabinet call chuck condemn diablo dimension dramatic dying ee eli es esol everi evilbot exist exposur fave fed femal
freephone gaffers gd high hols hrs inbox incept indecent into jemand jewish johnson junction kill leapt leavin lik
livestreams loan lump maintenant manipulated mar model mumsnet nae neither nice northern nottinghamshir nvm oral pant
pide pm processor punch rang razor realli referral regionals roastin rod san schoolboy sellin sight somm stairwell
steel supervisor swallow themself thou thoul tie tool toward traffick troubl una underneath up usin visa vpns yall
yoghurts
""",
    4: """
15m 17 2 24h 62 84 acount af alp an anger bit bitcoin blackout bn chantelles chaplain co contra conversation crimin
cuarto curfew current dae deli disclos disord dizzi drawer dreigt dumb either els energi entra everyon execut favour fe
feminin germani grownup gymnastics hallway harder heard hi it kg lahor largent like locker louvr machen male margate
matter metal militari mister money name nao nasti neglect neighbour nope offline ourselv overreacting packet pakistan
pan piu pjs polic pshe pure rage relax religious residenti responsible rest savings sen shown sicken skatepark sleepi
slot small spyware ste stepp surgeri tick une unidentifi unsur vai video will willi wore zoe
""",
    5: """
10s 18s 200k 26 30yo 6s 6yo 71 764 alreadi alway apologised ayuda bare bookies brb brooklyn button carnt cellar clapham
convict coupl creepi dick do doc done dt elli employ era escort finks friendli gaffer gin gripe gulli headach held
hurri hypothetically india injuri iron itd jade jed kidnap laptop layman littlest magnet making mamie mani master maya
mb minut ml needi nowt oslo over paranoid person pgce pomocy promis protest quickest quiero roman rucksacks sexi skin
skull slur sometim stepmum tender tens theresa tym vampir vape wah wain we where yb yeovil zdjecie
""",
    6: """
13yo 212 9th abandon agora although anos at bait beforehand bestie besties blacksmith bloodi chloe citizenship closer
corby custom dark detach ditch drew emoji estat everytime fifteen gan gey giving grandson have his ipad kane ke latin
leg lincoln lone ludlow mad minor mr much need nurs offer onli organ phoning poss pov professor punishments push scream
sheila siri slaughter sob soll stockroom swat szantazuje teacher temper terrifi tutee ukrain voluntari whole with wizz
wor wos wrth
""",
    7: """
12s 21 3rd absent ach amber asap attach babysitter backstag better bite bone branch centimet civic clear collaps
complain confront deep difference don droht dsl dyslexic euston fall finsta freed grandad grasp hide hun isa jude kiss
kys ladi leccy lido lol made mehr michael moj mouth non nowaday owt pend perv prison pyjamas real receptionist roommat
sait shh skinni snitching son soz stair stan such ta ukrainian virginia vr widow windscreen written
""",
    8: """
12yo 24yo 32 allow ask au basically befor bomb budapest car cba chest civilian clinic dean diesel down eva exercis exs
flatmates freez gn gon head instructor laid maccies magistrates marri marriag nerd net ngo nighttim obe panic poland
pta relative restaurant robic screwdriv sophi through troop uma unfollowed voic whit whitby whom within workmates xp
""",
    9: """
1 101 46 64 70s 9s ago als angri apprentic bedroom bmw board breakup caller careful chatrooms colleagu csa deeper
derbyshir dming dms dos dump enough epq exit eye filthi flashback foi friday goe granddaught grief gtg hadnt handfuls
hangout has her hold homem household hunch hung intimate jako just legion liam linux lock lover manda mean meant meter
migrant ms msgd necklac noche peaceful phone powerpoint privately qe rebel resign round scare sexual silent sister sit
spiel street stroke stupid sword taxi tell their them theyl time uios underground usb wake way wife wight window wire
withdrew ya yk yr
""",
    10: """
11pm 14s aadmi altar babe birth bottl boy canal childminder communication d dit dong downstair drag dubai ein elder em
erpresst faint few gate girl got grandchild hard int isnt juego karo kerala last member mentees mile ministri morn owe
pere pretendin publicar reason resident rome safe safer sat saving scunnered sim tenho toca torch tracker uncel
underwear upper voicemail voir whore withdrawn wld yin youth
""",
    11: """
abus ammi ammo angel bank brno brother cere choke com conceal corner corridor coursework dd diff dirti efo ethnic
feminist grandmoth grave habla hartlepool heart helper immatur inn internet jess lb leotard lit littl live llun mae mio
mum nephew pop possess quiere ringtone road sab sage sagt secretari ses shoot shropshir silicon skirt snp stay sudden
suicid summer surnam tak throwaway tutor under underage vector vivo whereabout wherev wi
""",
    12: """
8s adam and austin beaten bethani bulgaria choirmaster church cubicle diffus disconnect doxxed dwin feart heartbreak
heaviest hood ist keh lash madrasa measurements minhas mongolia muscl nail often poison poza pray quil ram remain rough
schickt send sergeant sex shaking start still swimsuit timetable translator unprotect val vip voluntarili von wall want
whilst withheld
""",
    13: """
15 1am absente action caretak cover coward crech dead deaf deckhands delta deputi deserv die dmd dom eat eaten emi
fellow grey hex hr hs hush k kms left lo lorry mal pic probs putt que quiet rib roadie schoolgirl sensei skype
sleepovers slept social solicitor stepsister swimmer thrown torn username vapes verbal vest victim without
wolverhampton
""",
    14: """
14 200 300 33 aidan attract auntie baggag bath begin bleach camhs carri chose curtain divvent domani dotyka earn
emergenc everyth fallen frighten grandfath imprison individually isolation mass mec mes milkins oot paura pound pull
rather rope say settee situat sixteen syria te tochter twin unblocked unplugs unsign violenc west wil workout
""",
    15: """
13s ahora allen anyon babysits bate bed blanket bosch bredrins camera card das disgust elbow evryfin ewe fault fled
grip hand headset heavi holdin hombre hotline idc internal journo lee medication ni nic no noo nun oldest padrastro
painkillers pcso pune sh somebodi tamil think ve wiecej wish wors wyslalam yer
""",
    16: """
16m 25 28 account across aftershave anatomi anna avoid barbat bosnian bradley brink buddhist calculator dangerous decid
demi depress dirk dona donde dose driving dude dwi entrenador epstein ethan going grandpa gwen handcuff hour hyun if
inhal isra jenna jesus kapoor kept kurdistan le least lifeguard look lu makeup maria mika milit mu nacktbilder naebodys
nicht niec ortega parler penetr petra playboy pregnant rus sai saul search senor telephon there tibet tyler waking week
ye zee
""",
    17: """
aa abort anonymous ans appointments ar arrest barron bataya belli blanca bombard breast bridg care clean concuss crisi
delhi elijah erect erot evan forrest galicia ganga graveyard hannov herman hez hilbert hisnae hiya huntsvill id intel
jogo juda kingsley lassie leftist madonna manhattan mark might naomi night nunca o ordeal priesthood raoul renal shrug
sikh silva statistic steal stepsisters storey taboo thirti trauma traumat um und wrist yan yusuf
""",
    18: """
12 22 5am ab adult ah ahve aiden aka aviv bangladeshi beneath bump cheque cortex cube daddi dem demon departur deutsch
divorc donor envoy expos f hara having helpline hussein ill intim intimaci ismail juz kany karat kbir khayfa layla meri
miedo mit molest node normal paralysi petrol pornographi proof quer raul rhywun sabe she tai trading truss tummy
unemploy unless wains wei went worker yapiyor youngest yrio
""",
    19: """
abduct abe actual atom autopsi bad campsite cant caress casualti comfort counselor cu deed digniti doctor easier famili
father fotograf found gal geneva helpless heroin himalaya juarez ka kim layer leonardo listen luka maen mohan moje mor
muscular nadia nazi nec older palestinian password pastor photograph prob pussi qui rail remov robe romney runaway sack
saw saxoni serious sheath solo steven sudan sweat tenant tensor tocca toilet told tore touch vein wallet woke wrote zio
""",
    20: """
2am adulteri ain assyrian beyonc bitten buri chandra compass cri daughter eboni electro emmanuel flesh galile gay gmp
hilton jk knew know lia lithuania masculin mohammad nakamura ordnanc orthodoxi osaka overdos own passport pharmacist
quelquun radiat sa sanskrit screenshotted secretive sofia stand taken tatiana tbh temporarili themselv throw until
vishnu waist wait weapon whisper worst zdjecia
""",
    21: """
38 again arya aryan bc bereav brought ceop childless claudia conscious couldnt cultur danzig de dell detain diaz doesnt
dyn enter felicia frica grandads hidden immort inact inner insulin koi malik mammy medic nagasaki neurolog noth notic
out punish serg slash sore tengo tingl tire track unitari yi younger yourself
""",
    22: """
accord address amin anoth atm away bail bathroom be been believ braun childline different exhal gaddafi gangmaster
gcses haben hersel highkey hit ik iso itll keep lay ledg loo one our outsid oxygen peur psychiatr qi resid serbia
serbian servicemen sharon shut tent tho those thug tomb tung urdu veut wand weightlift werent wet women
""",
    23: """
001 acc assault bald bodo brain caseworker choking chopra con dad delet dir dirt dmed flat hab hem hidalgo homicid
hoose horribl iraq kabul lazarus literally midnight pay pinch q quick quran rent sabin shankar sleepin somalia some
sooner stomach then va wear wont would wound yuri
""",
    24: """
afterlif anhalt balconi blackmail casper cervic coach constantin dare deport drown einem electromagnet ell et frail
galen haji hama here hij hiv letterbox lifeless mayb mia parle priestess prostitut psychiatri rid rosari schreibt
seguir sent sila somali us varga viviendo
""",
    25: """
airdropped assistant clit close dont drug felt fourteen friend gofyn goth groin guatemala gujarati ia indo jessi liu ma
magdalen mess mongol month nake other pin plan pra priest quinlan said shame vreau wee white
""",
    26: """
aguento allah amman arent burden come corps el empti ex far floor go guantanamo hain het holloway jammu khorasan kin
linger mandir me meu mig myanmar patriarch raha rap same see seen soon stop symptom taliban terrorist torso uncl unsend
uranium xi
""",
    27: """
abdomen adventist after alon arteri associate condom custodi didnt e eal edin ediyor gross himalayan hospic hous
infirmari irina karta lust maiden manson micah muslim nee not partner pension point seem shook sinai somewher tehdit
thought threat v yardim yesterday
""",
    28: """
anyway bag but casa cok dementia eighteen garag get hear hell hostel imi nausea needl nik porn salim salman scar seizur
sinc sos stepbrother take threaten tortur van wive
""",
    29: """
anymor beg bild brownie cemeteri counsellor disabl discharg ele healthcar ho martial mustnt nie oman peni peopl sleep
someon spous stood throat wasnt willnae zu
""",
    30: """
ana bodi burial childbirth fatima guy hai hinduism ibrahim lucian my ok ootside padrasto paracetamol serb shay shiva
shouldnt vuole wast wes zachari
""",
    31: """
aliv boje brandenburg burn counsel crianca dweller en fist hang hindu islamist je lad lena li lodg mea mecca mil nappy
olympus quando rhine room shower weird winchest
""",
    32: """
airtag behind cash devi discomfort edg fel forev inmat jai liv mistress now nu ou sorri tirana urg vamp
""",
    33: """
becaus freud hid islam lass lighter limb numb psycho vanish weigh
""",
    34: """
around being came deceas een fiance gun hilt hindus ira istiyor jaw knife lakshmi por sleev took tuition
""",
    35: """
999 angst breath eldest finger himself hob kyle masjid rub saddam survivor tonight whenev withdraw
""",
    36: """
disappear face foto gone home life machete med mujhe nobodi pozele realis soldier
""",
    37: """
auschwitz blade door l medicin naked painful painless sayin upstair vedic
""",
    38: """
bodili bra fanni indoor jej ktos mojej sheikh transgend
""",
    39: """
13 belt bled cannae drank isi jung nahi neumann nippl purpos refuge stalker swami tae theres
""",
    40: """
albania archangel bihar caus cut drink havent imam md mri stuff virgin
""",
    41: """
also bosnia btw bye homeless hospit myself ring roof therapist thing
""",
    42: """
boyfriend cuff er hed nowher physio shake shia si undress unmarri wo
""",
    43: """
hurt i man mans mon pain wage
""",
    44: """
childlines des herself husband iraqi low someth
""",
    45: """
cloth feel former mir sie ze
""",
    46: """
baghdad emancip him ko leader mi nude rahman stepfath yeah
""",
    47: """
happen korkuyorum
""",
    48: """
hasnt men mijn
""",
    49: """
3am debt hyn mai relapsed
""",
    50: """
jump plus rape
""",
    51: """
bir
""",
    52: """
chce forearm he mummi slap tablet wean
""",
    53: """
flinch hug samaritans wouldnt
""",
    54: """
kosovo maia stepdad
""",
    55: """
bruis fi
""",
    56: """
arm neck
""",
    57: """
lip unconsci
""",
    58: """
albanian
""",
    60: """
blood
""",
    61: """
artik massag
""",
    62: """
goodby
""",
    63: """
ne
""",
    64: """
bleed heaven
""",
    67: """
funer mein
""",
    68: """
fotos un
""",
    69: """
beni
""",
    70: """
ich
""",
    80: """
bana
""",
    82: """
pill
""",
    97: """
mine
""",
}
NEIGHBOURS: dict[int, str] = {
    -47: """
^_say
""",
    -44: """
he_lives
""",
    -38: """
it_say
""",
    -36: """
he_likes help_i
""",
    -35: """
i_take
""",
    -33: """
^_be lol_$
""",
    -32: """
is_it
""",
    -31: """
i_like
""",
    -30: """
her_old they_$
""",
    -29: """
went_to what_did
""",
    -28: """
i_see is_she late_$ moved_house see_it
""",
    -27: """
^_and ^_tell door_to what_do
""",
    -26: """
cant_be it_happen
""",
    -25: """
^_in ^_name ^_since him_a killed_me than_me
""",
    -24: """
^_stop card_$ good_$ me_the numbers_$ off_me same_thing someone_else that_it thing_$ told_him
""",
    -23: """
^_ok lol_what send_help went_through
""",
    -22: """
^_so be_late for_my he_asked i_locked is_he know_man read_it threatened_to was_there
""",
    -21: """
^_girls are_they ask_me be_my day_i dinner_$ has_locked it_twice my_car my_old the_coach to_bed
""",
    -20: """
13_$ ^_go a_mum am_13 am_so be_home be_the because_she came_out dad_has did_he early_$ figure_$ give_it happen_$
it_hurts made_up me_get no_and report_a said_$ say_that says_my see_saw skateboard_$ tells_me the_text to_read
trainers_and want_one
""",
    -19: """
^_did ^_her ^_some all_day always_on am_back am_crying among_us calls_it have_no her_teacher how_would is_an it_is
man_$ my_kid old_girl pics_of power_cut report_it she_said show_$ sister_got the_bus the_see under_12 yes_$
""",
    -18: """
15_and ^_act ^_make ^_your bored_$ boyfriend_asked dont_know everyone_going get_a hand_so her_a her_dad his_old
home_alone i_volunteer it_came know_the locked_myself me_back my_charger my_keys my_night not_my now_the real_uncle
said_the score_$ somebody_help tea_$ tell_her the_film thinks_she tomorrow_and
""",
    -17: """
^_now a_heart a_seat a_thing age_and are_my article_$ asked_her blackmail_me blocked_him cant_wait car_again dad_burned
delete_my dont_get drive_if go_on goodbye_at grooming_$ hello_is him_off hours_$ hurts_when in_person it_the law_$
leader_here me_goodbye mums_mate my_account myself_out own_bed shed_and the_crossword they_look three_$ til_saturday
us_all were_both
""",
    -16: """
^_from ^_our a_sticker a_surprise again_send am_27 am_seventy and_away and_he ask_a at_asda away_all been_through
cant_even cant_stop club_$ comes_to does_he dont_even find_the getting_married girl_her go_up goodbye_to haha_$
helped_me his_sister i_help i_ring is_12 is_taken is_that it_gone it_myself it_tell kids_ever leg_day liking_my
long_over me_as me_is my_baby my_boyfriend my_dad my_photos no_phone no_that number_please off_to parents_i school_it
see_my send_my she_likes she_sent show_me shut_up sleeps_$ someone_on station_$ tell_if the_wrong to_walk walk_me
way_out years_ago
""",
    -15: """
^_forget ^_girl ^_ignore ^_list ^_show ^_text ^_write a_9 a_kids after_leg am_going am_hurting am_well anything_in
at_mine at_scrabble bag_on bike_and covered_$ cringe_i figures_$ for_tea friends_$ from_uni girls_are happened_to
happens_if hates_me he_like help_with house_again how_can i_pay is_better is_got it_ok kissed_me last_life left_my
left_out locked_himself make_friends me_40 mean_my milk_$ mum_wants my_friend my_mum my_pe my_room need_the new_game
off_his ok_for on_about one_for parcel_and phone_they pick_a pics_who plan_$ ready_for right_that say_how scout_leader
since_when sir_said so_sore stop_talking the_best the_dog the_films the_gym the_report the_rota the_rugby the_telly
the_till the_uk too_hard way_older would_she ya_$ you_were
""",
    -14: """
^_bye ^_delete ^_dont a_lad a_lift a_living a_shop a_wee a_week addicted_to am_stupid and_seek and_wants anyone_know
at_him baby_brother baby_photos beat_me better_than but_me cant_sleep chips_$ coach_and everyone_has except_me eyes_$
five_years followed_me for_being for_children for_you found_him get_them great_$ hair_$ have_a he_left heads_$
hell_take her_age here_does hide_and hit_a i_coach i_lose i_to i_wrote ideas_for insurance_$ internet_$ is_hitting
it_too it_touch keep_getting know_i last_year laugh_$ life_out likes_me lives_he man_pulled many_$ me_a me_laugh mean_$
miss_my mum_made mum_took my_broken my_father name_of netball_$ not_being not_really on_it only_about or_a out_i
paid_him paper_cut passed_$ pe_$ phone_because pulled_up quid_$ quote_$ reading_$ rota_$ running_$ said_a same_age
say_the says_that selfie_$ she_told so_much some_man stop_it take_me the_article the_canteen the_other the_remote
the_second the_share the_trainers the_victims the_way think_tonight to_hold to_myself to_one tonight_might took_the
volunteer_and wants_a was_it watch_a were_girls were_the what_day when_she whole_thing without_me wont_eat wont_stop
work_nights
""",
    -13: """
15_how ^_arrest ^_as ^_bot ^_has ^_lets ^_lie ^_little ^_reply ^_somebody ^_talk ^_you a_b a_barrister a_drink
a_footnote a_spare about_their act_like after_that also_$ an_uncle and_back and_chat and_nobody arrest_my at_fifa
beating_me benidorm_$ bill_is blocked_me boss_fight burned_the chat_about come_up comments_on cutting_sugar daughter_is
do_they does_she dont_believe driver_$ first_day friends_dad get_new getting_killed girls_$ got_three group_has hand_up
has_it hasnt_come help_her home_when hot_$ i_foster i_leave i_turned if_theres in_among is_9 is_mad is_never is_next
it_a joking_$ just_say keep_running kid_is know_hell lad_has left_and left_the like_i made_me make_me me_feel me_my
me_pick me_that meet_the message_a month_and mothers_day mum_and my_neck my_notes nobody_could noon_$ not_$ not_the
not_wake off_for or_is our_school out_there pe_said pen_$ phone_away photos_like roasties_$ say_if say_stop school_i
seat_if shouting_at sister_and somebody_save something_behind son_lol sorry_i spain_$ support_and sushi_$ taken_my
talk_about tattoo_$ tbh_i tell_him that_is the_bot the_caretakers the_dark the_ending the_points the_teacher
the_timetable then_the til_friday to_because to_drive to_spain told_the top_and wanted_to what_can will_be with_blue
with_his writing_a year_7 you_take you_think
""",
    -12: """
^_five ^_give ^_goodbye ^_may ^_never ^_scout ^_sir ^_someone ^_tbh ^_under a_babysitter a_noob a_paper about_stranger
actually_say all_season am_writing and_be and_do and_how and_laptops and_thinks and_want any_of are_attacking asked_$
asked_the at_$ at_6am at_ours attacking_my away_with back_in bad_back bad_man badge_$ because_her best_man bet_me
bless_him books_$ brother_he brother_keeps brother_thinks burnt_the calls_to can_my cant_keep crossword_$ day_it day_my
dentist_$ discord_wont doesnt_believe doing_her down_in drink_$ email_$ ever_happened everything_on find_it
first_boyfriend food_is for_hours for_pictures forty_and found_it from_next fuming_$ garage_$ get_it girl_from
gone_quiet good_place has_no he_died he_had he_right heart_on her_if her_parents hide_my hides_his his_air his_class
his_teacher holiday_pics how_meny i_moved i_mute is_learning is_no it_from it_that it_wont just_my karaoke_$ keep_dying
killing_me lad_to lad_took lads_only location_on lollipop_man long_does mad_at make_up man_didnt man_online man_telling
many_kids me_1 me_again me_out missed_the monday_to more_friends mother_says my_arm my_brother my_grandad my_kids
my_lasagne my_messages my_nan my_other my_turn my_year new_one next_week nine_and no_to obsessed_with once_$ only_a
our_youth over_my phones_dead police_forces price_$ pupils_told pushes_me regret_it report_and report_him ring_me
said_no said_perfect samaritans_volunteer saying_my says_no send_him sick_on since_march six_years sixth_formers
sleeping_and sorry_$ stop_saying stopped_making take_my teacher_her teacher_say teacher_says telly_$ the_150 the_answer
the_charity the_child the_climbing the_most the_post the_steps the_traffic they_say they_see they_threw think_he
til_monday to_become to_hand to_know to_someone to_wash traffic_$ training_$ trains_$ united_$ voice_$ wake_her
wanted_my wants_the we_went wee_girl weird_to while_i who_says you_not you_want
""",
    -11: """
12_year ^_any ^_asking ^_coach ^_first ^_ref ^_suppose a_bus a_stat a_takeaway a_typo all_go alton_towers am_12 am_dead
am_pregnant and_honestly and_where as_the ask_for asks_my at_that b_$ baby_pics back_door base_$ be_a be_done be_right
been_getting behind_his birthday_present block_the boring_$ bot_$ boyfriend_and bus_is bus_stop but_what buzzing_$
cake_$ cancelled_my cant_cook case_study charger_$ chippy_is citizenship_$ cold_$ come_from danger_i directions_$
does_karaoke drawing_$ even_have exam_$ explain_it fancy_a fed_the fed_up feelings_$ figures_are flying_$ football_that
for_girls for_pizza four_years from_now gets_a getting_better girl_in girlfriend_hits go_online guitar_$ half_price
hamster_died hand_in have_it he_drives he_read help_moving her_bus her_mum hilarious_$ him_an his_gig holds_me
honestly_i hoodie_$ i_check i_cried i_look i_miss i_passed ill_die in_bits in_goal in_it is_four is_obsessed is_so
is_someone is_starting is_without it_comes it_like jumper_$ kent_$ kids_and killed_by lad_from leave_me leftovers_$
lego_$ let_us library_books lift_$ list_the little_one locked_his looked_after love_it man_named man_tried met_at
money_back moving_house mum_from mum_pays mums_$ my_14 my_favourite my_lad my_minecraft my_pen my_pupils my_queen
my_stuff my_teenager my_toddler my_way name_with need_id night_he nights_at not_stopped not_what now_i now_lol of_mine
of_offenders of_results old_bike on_he on_her on_something on_stage on_that one_about one_is only_$ only_joking
only_wants or_also or_am or_just or_not our_class our_friend our_mums our_teacher ours_$ parkrun_$ percent_was
phones_at picked_for pictures_taken pupils_phone queen_$ read_her report_tell ring_for ring_her room_to room_with
safety_$ said_dad said_id say_it says_her says_the school_disco school_pictures school_play scratched_my see_that
she_scratched shouting_it slow_$ sofa_$ somebody_has someone_from someone_told son_is stands_for stepdad_is still_a
stuff_and tablet_$ teacher_about that_a that_one that_was the_bbq the_biscuits the_childline the_children the_old
the_scope the_tablet the_toilet the_year their_child there_it they_only thing_happened this_bad tiktok_and till_my
to_about to_alton to_tutor too_short turned_out tutor_group tutor_me under_10s up_there valentines_card van_$
victims_scared wait_to was_15 was_his was_joking was_sick we_shouldnt win_$ you_tell you_told young_for
""",
    -10: """
13_is 19_and 3_$ 3_and 3_people 6_530 ^_anything ^_babysit ^_back ^_for ^_if ^_leave ^_repeat ^_swear ^_time ^_type
^_whisper a_card a_dm a_good a_headshot a_hedgehog a_leg a_record able_to after_pe also_tell always_shouting
am_addicted am_age am_nurse am_right am_shaking among_the and_i and_on and_still and_tell and_we and_what anybody_$
as_an asks_kids assembly_$ at_all at_five at_something baby_cousin band_and bank_holiday be_13 beats_me being_so
believe_it believes_it bins_out birthday_and blackmail_over bothering_me boyfriend_says break_a breaks_it
breathe_laughing bullet_points by_a call_me calls_her can_$ cant_mark cause_$ channel_$ childline_and chocolate_in
city_$ climbing_wall coach_is come_for coming_first cool_$ could_i counted_in cousin_put crying_because dad_been
dad_drives dad_find dad_tracks daughter_for daughter_no daughter_phone daughter_to defence_and deleted_all did_with
died_when disco_and dm_from do_groomers does_one dont_touch fault_i find_a firm_and footnote_$ for_once for_under
forgot_it found_your freaking_out friend_for games_and get_for get_more get_their goalkeeper_$ going_up gone_on
got_engaged got_her got_my got_one grabs_me greggs_$ groomed_as hand_over hasnt_it have_an have_died have_said he_grabs
he_held he_keeps he_liked he_tell her_not here_i him_the his_bag his_birthday his_first his_keys his_minecraft
hurt_from i_clean i_dropped i_find i_looking i_really id_tell id_to if_something images_$ in_from in_time indicate_$
is_16 is_gone is_long is_reading is_sleeping is_watching isnt_in it_anymore it_cold it_or join_his jokes_are
keeps_ringing keys_in knew_the know_her know_which laptops_$ late_he left_it like_her like_mine like_nobody like_one
like_to liked_my live_and lol_he lol_is look_at marry_him may_$ me_alone me_being me_in me_mams message_pupils
messaged_see mondays_$ moved_to moving_to mum_always mum_keeps mum_put mums_doing my_cam my_chips my_citizenship
my_first my_holiday my_mate my_nails my_sixth my_tattoo my_text my_trainers nans_$ need_2 neighbour_dog night_light
nights_when not_allowed nothing_on now_or of_fashion of_term of_year off_we on_this on_tiktok on_vinted one_line
one_side one_thing or_down other_$ our_sons out_for over_and over_to overheard_a packed_lunch paid_me parents_in
parents_to pass_$ pay_for percent_in phone_24 phone_at piece_$ pizza_and plan_my plane_$ question_$ quiet_and
really_about run_a safe_for say_goodbye says_$ says_shell school_tomorrow seconds_i secret_handshake secret_he see_the
send_a share_of she_tells show_her sick_at sign_$ somebody_in something_for sons_not space_$ split_and sticker_on
still_legal student_loan suppose_a swear_at swing_$ takeaway_$ talk_is talked_about teacher_a tell_them text_out
that_going that_song the_apps the_family the_ghost the_high the_middle the_mods the_net the_survivor the_swing
the_yearbook thing_a this_boss this_bot this_thing three_weeks timer_$ tip_$ tired_today to_childline to_cornwall
to_death to_play to_wait to_you toddler_on too_$ too_long total_i touches_on trainers_for training_day trapped_in
under_this use_them wants_to was_14 was_told watch_the water_temple we_moved wedding_$ what_should where_$ where_a
whether_the who_dont who_found wont_open wrote_my year_and year_filmed you_like you_put your_answer
""",
    -9: """
101_or 20_a 3_are 4_viewers ^_answer ^_family ^_nude ^_start ^_summarise ^_their ^_trampoline ^_translate a_4 a_book
a_chatbot a_crime a_funny a_kazoo a_lost a_month a_nerf a_pen a_smokescreen a_tablet a_valentines about_abuse
about_everything about_online about_this about_to address_a again_after all_in all_over always_says am_au am_trapped
an_old and_dad and_fridays another_$ any_numbers anymore_this anything_on are_these as_if ask_again asked_i at_netball
autocorrect_i baby_and baby_so back_on bad_i be_allowed be_covered because_the become_a before_bed behind_to being_late
being_told better_at between_the boy_of boyfriend_a breakdown_of bridge_just broke_it brothers_been burn_the called_the
came_to captain_$ champion_$ change_the child_safety chilli_$ cleaning_$ code_i collect_my come_and cook_$ count_when
coursework_$ cried_at cry_$ cute_$ dad_died daughter_teacher destroyed_me did_she did_what didnt_it died_$ dig_my
do_adults do_boys doing_fajitas dont_they dont_want door_key down_my drawing_on drew_my drink_at enough_for escape_room
estate_agent everyone_i everything_hurts example_of explain_to fair_enough fajitas_$ falling_off favourite_show
feel_well fell_out five_and five_hours fixed_my flat_he for_me for_one for_ten forces_$ forget_my formers_is forums_$
found_$ from_nursery from_one from_there games_$ getting_on girl_say go_quiet goes_after goes_mad gone_to got_into
grandkids_$ grooming_not happening_$ hard_i has_like have_12 have_got have_set he_call he_drew he_pinned he_saw
he_supports heard_the hed_dig hell_drive helping_$ helpline_number hiding_and him_he his_cv his_lad his_shed hoover_$
hotel_and i_called i_care i_collect i_dance i_drop i_exist i_knew i_right i_use ideas_$ in_hide in_home in_morning
in_preston into_it is_10 is_17 is_cold is_down is_drunk is_for is_fuel is_getting is_hiding is_offside is_proud is_tht
is_under is_worried it_actually it_half it_his it_makes it_themselves it_up join_the june_$ keeps_sending keyboard_$
kid_$ kids_are kids_at kids_on kids_to kids_with known_to knows_i knows_nothing lab_partner lad_at lads_for leave_our
left_back lesson_$ lie_down lie_to life_that likes_him line_from long_$ long_did lovely_$ lunch_and mad_on making_my
mams_windows man_gave man_messaging man_mums many_pages match_if me_asleep me_her me_mum me_nothing me_one me_this
me_uncles me_with memes_at message_to message_with met_my monday_dentist mondays_and more_fun mosque_$ mother_$
moved_out much_of mum_asked must_he my_12 my_aunt my_base my_coat my_day my_gran my_letters my_pass my_texts my_two
my_van myself_till nan_in need_$ nerf_gun never_heard no_$ nobody_believes nobody_in not_all not_bad not_me note_$
notes_about nothing_yet nude_pics of_marks of_pictures old_a old_school on_here on_saturdays on_sundays one_to only_for
only_girls or_999 our_cat our_lad our_lollipop our_shed owes_him own_satnav parents_and parents_see pays_him
people_here person_who phone_for phone_number photo_by pics_in pin_it pinned_me police_dont probably_my quiet_on
read_me report_abuse ringing_about ringing_the round_my said_theres satnav_$ save_me say_which school_nurse school_told
scrabble_$ set_the she_$ shell_throw show_my shut_so signed_it since_we sit_the so_bad so_bored so_well someone_asked
someone_save someone_their song_$ spring_$ steps_$ still_see stop_people student_teacher supports_$ surfing_her
tablet_and talk_at talk_with talking_about teacher_is temple_$ term_$ text_mum that_isnt that_meme the_actual the_age
the_ball the_driver the_invite the_midwife the_pc the_plumbers the_real the_sofa the_state the_station them_to there_at
these_days they_cancelled they_do they_jumped theyd_go thing_to thinks_i this_topic though_$ three_times time_share
tips_$ to_delete to_follow to_greggs to_iron to_teach to_their to_trust to_wake toilet_wall told_our took_pictures
track_me twice_my uncle_look uncles_flat under_13 under_16 unfollowed_me up_about up_or upstairs_and wait_$ wall_every
wants_one was_6 was_jailed was_mature we_had wee_boy weekends_$ what_boots what_must when_a which_$ who_asks who_he
why_not wife_thinks will_read will_the without_a wont_listen wont_send wont_settle wont_shut wont_sleep work_with
year_$ years_later years_on years_since you_monday you_to your_rules
""",
    -8: """
12_followers 15_is 18_$ 24_7 26_percent 2_yr 3am_with 9_in ^_correct ^_everyone ^_gran ^_grandad ^_hit ^_let ^_mans
^_one ^_paper ^_put ^_ring ^_scenario ^_signs ^_sleeping ^_take ^_turn ^_uncle a_90 a_brother a_cold a_crush a_crying
a_dating a_diary a_force a_guitar a_rule a_see a_server a_social a_tie a_violent about_insurance abroad_$ add_it
after_dinner after_she after_us again_he age_in agree_with all_$ all_victims alone_i am_10 am_alone am_dying am_home
am_looking and_in and_mum and_need and_say and_slipped and_this and_who and_will any_girl apparently_$ are_$ are_here
are_kids are_never arms_$ army_$ around_for arsenal_lost ashamed_$ asks_a asks_how asleep_he at_9 at_9pm away_because
babysitter_i bathroom_for be_bothered be_grooming be_quiet be_used been_happening been_in been_like been_shouting
before_they behind_a being_abused being_funny being_groomed best_way better_$ between_a birth_i boss_of both_like
boys_and breath_you bro_$ brother_told brother_went brought_the building_a bus_pass by_name cam_he camping_$ can_all
can_read can_show cant_find canteen_$ car_keys car_park cases_$ charity_$ chats_$ child_that class_wrote club_wants
coffee_$ coming_$ communication_with cooking_$ cooking_for cousins_$ cousins_are crisps_$ cry_if crying_when curtains_$
cut_off dad_takes dance_and did_police do_about do_as do_his dont_say down_for drive_a drowning_in eek_$ embarrassing_$
even_reply every_breath every_group every_morning facts_$ family_do feels_really fell_asleep felt_tip fine_but
follow_mine for_mum for_training forget_it fox_$ friday_the friend_got friends_at from_home game_came gamer_$
gamertag_$ garlic_$ gassed_he german_$ get_good get_these girl_i girlfriend_at go_down going_by going_down going_red
got_2 grandpa_$ groomed_once grooming_in group_fell had_it had_one half_our happened_again happening_since has_ever
has_his has_more hat_and have_been have_the he_followed he_found he_pushes held_hostage her_aunt her_friend her_life
her_mums her_my her_new here_from hid_behind hiding_something high_score him_online him_weekends his_allotment his_back
his_chilli his_eyes his_nan his_nans his_paper his_tablet home_on home_she hospital_car hostage_by hurting_my
husband_was i_walked i_would if_child if_we in_how in_school in_so in_spanish in_there index_$ inside_$ is_14 is_3 is_4
is_angry is_beating is_bereal is_late is_my is_playing is_signing it_an it_as it_ever it_hits it_illegal it_nearly
it_raining it_said jumped_me just_now just_one just_said just_stood kebab_$ keeps_coming ketchup_on kid_who kids_be
kids_dont kids_how know_this lad_wants laffin_$ lasagne_$ leader_taught leave_a left_$ letters_on line_my listen_to
little_bro lmao_$ locked_chats locked_the lol_does lose_it love_him macbeth_$ make_her make_my make_something man_paid
mans_gassed many_were mark_$ married_$ married_in mates_and me_choose me_jump me_on me_tea me_what mean_by mental_said
meter_$ mi_perro middle_$ month_were morning_how much_for mum_found mum_said mum_takes mums_boyfriend my_bros my_code
my_crush my_grades my_high my_hoodie my_lads my_parents my_shampoo my_skateboard my_snaps my_suitcase name_the nan_$
near_it neighbour_cat neighbour_lads neighbour_she never_again never_been never_meet never_off never_tell nice_$
nicely_$ night_shift nights_says no_joke no_one northern_ireland not_like notes_of nugget_$ numbers_to of_12 of_any
of_bad of_flying of_ten of_those off_cam off_with offered_me on_all on_and on_since on_victims once_i only_3
only_eleven our_dog our_little out_when own_kid parents_can parents_if park_at parking_space partner_works
people_worried phone_too photos_be pic_to pics_numbers pictures_and pictures_to pizza_$ police_come practice_$
project_on promise_to quoted_$ real_life red_$ report_$ report_does report_has report_think results_day revise_$
right_to rights_$ ruined_my run_i runs_away safe_on said_about same_question sandwich_in sat_nav say_no say_something
say_you scared_the school_over secret_i secret_santa see_your self_harm server_owner sexual_messages she_got she_hates
she_only she_sees she_sorted shop_once should_my shouldnt_be shut_down side_door sleeps_til slippers_$ slips_me
snacks_$ snitch_$ so_hard sold_as someone_left someone_the someone_wrote sore_after spanish_$ stabbed_me start_with
starts_tonight stats_$ still_be stood_$ stop_eating stop_them story_of stuck_in sundays_$ survived_it swap_$
swimming_keeps tablet_when take_down team_in tell_a tell_our tell_parents telling_me tenerife_$ thank_you that_fast
that_keeps that_normal that_trainer the_admin the_birth the_cases the_drain the_fingers the_fox the_funniest
the_helpline the_home the_index the_mayor the_names the_safest the_screen the_side the_squad the_thing the_turkey
the_voice them_back them_on theres_only they_go they_keep think_of think_the this_all this_office this_what thought_she
three_shops threw_me throw_$ throw_me tickled_the tiktok_$ time_in time_of time_right tip_on to_heal to_man to_quit
to_sell to_sound to_try to_us told_anyone told_everyone total_$ twice_if two_$ typo_i uncle_tickled under_those
up_because up_my up_tomorrow us_i volunteer_for walked_into want_the wants_$ was_hilarious was_older wasnt_it wasnt_me
we_go we_got we_know we_need well_and well_so went_mental were_they what_are when_grandpa whom_i wifi_$ with_food
with_my wont_start wont_wear words_$ work_for worked_in worker_and worried_sick worse_now worst_for would_somebody
wrong_i wrong_window year_not you_been you_by you_if you_now you_turn you_will your_hidden your_nans
""",
    -7: """
000_can 101_$ 10_when 12_how 12_times 13_and 15_are 15_film 15_my 15_on 24_and 24_year 2_pass 30_000 34_and 3_15
3_rings 50_$ 530_$ 6am_$ ^_assembly ^_boy ^_compose ^_delivery ^_disregard ^_duolingo ^_explain ^_hide ^_kidnapped
^_kindly ^_left ^_parking ^_phone ^_ready ^_sounds ^_wie ^_youngest a_10k a_24 a_badge a_bike a_box a_case a_charity
a_child a_children a_copper a_film a_forest a_gift a_haribo a_i a_log a_minor a_newborn a_paramedic a_parking a_pint
a_privacy a_pss a_pupils a_quote a_radio a_recorder a_removal a_safety a_shed a_shy a_sign a_star a_story a_tooth
a_ukulele abba_$ address_so admin_on advert_$ after_an after_kids after_me ages_$ all_this allowed_near also_15
am_absolutely am_being am_down am_even am_maya am_wrong and_3 and_always and_blocked and_forgot and_not and_only
and_safety and_talk and_tells and_were and_white answer_with anybody_because anything_i apps_$ apps_i are_bad
asked_about asked_where asking_$ asks_$ asks_tell asleep_$ assembly_is at_chess at_college at_our at_quizzes at_this
baby_next badly_$ bathroom_with be_15 be_illegal be_just be_rude be_sat be_watching beat_us bed_since been_dating
been_gaming begs_to believe_that big_dipper bingo_$ bins_and bit_me bits_$ bot_thinks bought_my boy_at boyfriend_here
boyfriend_wants brb_going break_it bridge_in broke_up brother_gets brother_that but_how buying_$ by_his by_my by_post
by_this by_three called_me care_home cases_are cereal_$ chair_by changes_$ chat_if check_in checked_by checks_the
child_a child_it child_protection child_tells cinema_$ clan_leader class_he club_now cn_i coach_station coach_under
coach_weighs college_$ come_on come_out coming_in compose_a could_deliver court_road cousin_to cousins_and crocs_$
cuddle_$ custard_creams dad_hit dad_in daddys_on dance_$ dance_on daughter_fell daughter_have daughter_he
daughter_messages daughter_of dead_that deaf_and deal_$ delete_everything deleted_messages desk_$ did_not did_someone
did_they dinosaur_$ dishwasher_$ do_me do_that doctor_say does_my dog_out dont_laff door_because door_my drew_on
dropped_me e_mail e_pedo eat_a eating_biscuits eating_cereal end_the ends_$ english_with enough_i even_asking even_text
every_number every_year everyone_she everything_even ex_has ex_police fake_trainers fan_$ fast_but fell_in figure_to
film_ends finish_this first_went fiver_$ flowers_$ flume_$ foot_two for_all for_an for_nice for_revision foster_girl
foster_son friend_both friend_moved friend_of friend_said friend_sat friend_told from_another from_his from_this
from_xbox front_of game_wants games_to gaming_on gave_him gave_us geese_and get_$ get_food get_prison get_the gets_in
girlfriend_$ glasses_$ go_again go_mental gone_up goodnight_$ gorilla_tag got_an got_for got_killed grandad_keeps
grandmother_i greece_$ groom_a groomed_years grooming_a grooming_or groups_$ guess_what gutted_they had_the half_of
hand_it happen_at hard_that haribo_ring has_lost has_pictures has_the has_to he_$ he_be he_didnt he_fell he_fixed
he_give he_knew he_picks he_pushed he_thought he_threatened health_and heat_is hed_wait help_and her_bestie
her_birthday her_hand her_man her_mother her_notes her_parrot her_sweets here_it hid_in him_does him_up his_caravan
his_club his_dad his_story his_thumb how_come how_mny how_tall hurts_$ hurts_after husband_family husband_in i_asked
i_buy i_left i_open i_overheard i_politely i_regret i_slept i_took i_wait ich_habe id_need in_because in_for in_german
in_gta in_september in_tenerife in_town is_15 is_5 is_behind is_buzzing is_hurt is_near is_posting is_said is_stalking
is_their is_thirteen isnt_it it_by it_can it_cant it_easier it_hot it_own it_safe it_something it_what jobs_and joke_$
just_has just_like keep_his keep_it keep_seeing keep_telling keeps_liking keeps_walking kicked_off kid_slipped
kidnapped_by kids_phone killed_12 king_$ kit_$ laff_$ laff_but late_again left_at legend_$ legs_are let_someone lets_go
lights_on like_by like_he link_to little_life live_200 lives_in living_and log_flume logs_$ lol_nvm lol_this look_up
looked_at looks_better loved_it made_us make_room man_called many_corners many_my mates_$ matter_if may_they me_bins
me_fake me_memes me_never me_then me_win me_wrong means_$ meet_his meet_since men_or messaged_her messages_private
messages_to mi_in mi_uncle miles_off minecraft_account more_often mortgage_$ moves_my mum_asks mum_was mums_and
must_have my_auntie my_bank my_blood my_coffee my_colleague my_driving my_finger my_friends my_good my_husband my_last
my_late my_lobby my_man my_mock my_mortgage my_novel my_phones my_router my_scout my_slippers my_staff my_textbook
my_tiktoks my_train my_wife need_a need_is need_one need_someone neighbour_$ neighbour_has new_baby new_bike niece_has
night_when nits_again no_dad no_gaming no_phones no_rules no_such nobody_gives nobody_under nobody_wants normal_my
not_grooming not_open not_tell notice_$ notice_it now_by now_checks now_dan now_on nursery_and nursery_with of_bath
of_every of_geese of_victims off_and off_my ok_that ok_with old_wont older_$ older_and on_help on_kids on_meets on_one
on_school one_after one_life one_my one_this online_wants online_what only_sends only_want open_it open_the or_did
organ_$ out_his outside_my outside_school pages_is parents_split parents_what parking_$ party_$ passport_photo
percentage_for person_ever phone_how phone_is phones_upstairs photo_of pics_$ pics_from place_for planning_a prom_$
proud_of pupil_told pupils_on put_in question_just radio_in rain_$ raining_$ ranked_$ read_my read_the ready_to
real_story referee_$ register_as remote_$ removal_man right_with ring_them risks_$ rite_$ rude_$ sad_$ said_in
said_nobody scared_is school_nights screen_$ sends_a sent_me share_and she_put she_stayed should_it shrek_$ since_half
since_she single_$ sir_$ sister_says six_foot slammed_the sleeping_on small_girl snoring_$ so_how so_say so_strict
some_has something_else something_up son_chats son_say son_wants sooner_$ staff_and started_it stay_and stayed_at
still_take stop_my stop_snoring stop_taking story_$ streams_and stuff_when sure_$ swim_in swimming_is take_the
taller_than teach_$ teacher_i teacher_maths teacher_mum teacher_or teammate_in teks_mi tell_us tells_her text_count
than_30 thanks_and that_nobody the_82 the_bit the_cinema the_class the_code the_families the_guardian the_heating
the_king the_life the_name the_nspccs the_parcel the_piece the_secret the_speed the_stream the_things the_tomatoes
the_two the_worried the_xbox their_phone there_but there_something theres_more these_figures they_actually they_be
they_can they_get they_hold they_let they_need they_tell they_wanted they_wave thick_$ thing_on thirteen_my
thirty_years this_boy this_isnt this_offence this_sounds this_stuff thought_he threat_to threaten_to through_me
ticket_and time_tomorrow times_by times_in to_cry to_daddys to_greece to_nap to_now to_revise to_this to_user today_my
told_he told_you too_shy took_it torture_$ towels_on town_$ trained_who trainer_man training_who try_harder turn_on
two_jobs two_minutes uncle_says uncle_teks unfair_$ uni_application unless_she up_early up_if us_a vet_$ victim_get
victim_go video_i walk_to was_82 was_grooming was_he was_never was_on was_she was_that was_this way_here weddings_in
weird_messages went_fine went_up were_buying were_told what_percent what_would where_nobody which_one which_ones
who_came who_cries who_gets who_reported whom_$ wife_she will_cry with_computers with_one withering_and work_out
works_in worried_dad worries_me worth_it write_the xbox_he xmas_$ ye_$ you_and you_no you_say you_see you_seem your_my
your_numbers zip_is
""",
    -6: """
10_10 10_what 13_year 14_does 1_yr 21_thousand 27_$ 43_$ 4_year 50_is 6_350 ^_150 ^_30 ^_age ^_agency ^_around ^_car
^_checking ^_come ^_crypto ^_daddys ^_dead ^_depression ^_discord ^_email ^_git ^_govender ^_havent ^_headset
^_internet ^_kids ^_maybe ^_met ^_night ^_number ^_online ^_out ^_quote ^_respite ^_respond ^_shut ^_supply ^_taxi
^_that ^_then ^_threat ^_victims ^_was ^_watch ^_watching ^_whose ^_young a_bakery a_birthday a_bit a_boy a_breach
a_breakdown a_bug a_certificate a_club a_coffee a_count a_court a_dishwasher a_figure a_friday a_goat a_legend a_long
a_mine a_nap a_nursery a_pain a_plaster a_polite a_six a_source a_team a_vet a_word about_blackmail about_girls
about_locked about_privacy about_three above_and account_for ads_$ adult_with again_how again_last against_girls age_of
agency_man air_fryer all_hate all_morning all_on alone_at already_changed also_womans am_50 am_71 am_begging
am_bleeding am_bored am_fuming am_meeting am_outside am_single am_six am_skint an_hour an_interview and_anxiety and_any
and_breaks and_came and_daughter and_eats and_frightened and_hates and_if and_looking and_missed and_online and_people
and_post and_proud and_ran and_smells answer_then any_other anyone_got anyone_is applied_for are_nice are_so as_they
ask_the asking_if at_10 at_17 at_60 at_darts at_dinner at_films at_home at_paddington at_uno ate_it ate_my ate_the
away_to babysit_at back_bedroom back_but back_if bad_he bad_mark bakery_$ bandmate_and bath_time bbq_$ be_around be_her
be_reading be_someone be_something because_$ bed_and bed_at bedroom_door been_$ been_crying been_hacked before_lunch
before_she behind_it behind_this bericht_$ beside_it black_and blocked_the book_i boots_$ borrowing_my bot_and box_$
box_on boy_so boyfriend_put boyfriend_so boys_so brain_has breach_of bro_asking brother_from buffering_$ bug_in
bus_without but_like but_mum but_some by_9 by_accident by_one by_the call_home calls_about cam_and can_i cant_get
cant_work car_door car_to carer_the cases_police cat_pics chapter_$ charity_that chat_what chatbot_groom check_$
checking_a chef_and chess_and child_about child_to children_were clan_but class_does coach_do cold_at combien_de
confusing_$ copper_so cornwall_$ count_of counted_$ country_i counts_to county_$ course_$ cover_scotland crew_$
cries_all cries_at crime_to curious_$ cut_$ cut_my cv_$ dad_a dad_did dad_jokes dad_saw dad_there dame_$ dance_video
das_got dating_site daughter_cried daughter_school daughter_slammed daughter_wants day_$ dead_lmao deadline_is
deal_with dear_$ decorating_$ delete_your den_$ depression_and dhaka_$ didnt_answer didnt_they didnt_want disregard_the
dming_me dms_$ do_burpees do_families do_not do_our do_what doctor_i does_it domestic_abuse dont_answer door_himself
door_she door_wont doorbell_$ doors_down down_and dragon_and driving_lessons driving_test during_the e_a each_morning
eat_meet eighties_and electric_bill eleven_and else_does everybody_who everyone_who everything_you ex_got fact_$
family_it faster_than father_say feel_great feel_special felt_$ fight_is figure_on figures_cover film_he film_night
find_more fine_$ fink_he firm_we followed_him following_the for_$ for_charity for_christmas for_cleaning for_internet
for_marriage for_next for_photo for_secret for_sewing for_survivors for_teacher for_thirty for_this forces_because
forty_two forum_is found_guilty found_this friday_i friend_is friends_brother friends_but fringe_$ from_grandma
from_spain fryer_$ funny_but further_$ game_is game_of gardening_$ gave_out get_up gets_home giggles_when girl_at
girl_deletes girlfriend_ex girls_name girls_should give_a go_now goal_and goat_$ goblins_$ goes_out goes_there
going_round good_life good_luck got_friendzoned got_his got_printed gran_keeps grand_$ grandson_says graph_$ gta_online
gun_$ handy_$ happens_when has_anyone has_autism has_done has_left hate_my have_2 have_applied have_feelings have_gone
have_guessed have_help have_i have_just have_met have_two have_us havent_read hay_fever he_change he_doesnt he_know
he_paid he_show he_swore he_touches he_wears head_teacher heard_from helicopter_over hell_burn hello_$ help_the
helpline_about her_biscuits her_first her_games her_glasses her_god her_name her_sleeves her_tutor her_vbucks here_says
hidden_text him_i him_promise his_cap his_cat his_clan his_grandad his_kids his_new his_shirt his_tutor hit_me hit_the
hitting_me home_he home_schooling hopes_for horse_threw hour_and hours_of house_now how_make how_the human_rights
husbands_a i_actually i_click i_followed i_game i_give i_learn i_looked i_made i_rang i_set i_study i_survived i_threw
i_with id_have id_look id_never if_his ignore_the ill_scream ill_tell in_dhaka in_front in_her in_january in_last
in_marking in_ranked in_victims in_yr inset_day interview_on invited_to is_36 is_50 is_also is_asleep is_building
is_deaf is_fuming is_ill is_living is_normal is_parked is_passed is_pregnant is_put is_ringing is_six is_turned
isnt_mine it_2am it_always it_be it_fell it_football it_has it_i it_mainly it_she it_talk it_there it_with itll_rain
jailed_for je_suis jeans_are jk_it joiners_says jokes_$ just_got just_leave just_this keep_talking keep_this
keeps_borrowing keeps_hitting key_now kid_from kid_sexual kids_server knee_is lad_never lad_said lad_says landed_$
landlord_$ lass_on laughing_about leave_him leave_your leaving_the leeds_for let_anyone life_after light_$ lightly_$
like_every like_is like_your liked_a line_is line_leader link_$ listening_to literally_$ little_brothers log_in
london_and looking_for lost_$ lost_a lots_of love_me love_them man_all man_and manager_$ mans_or many_crimes
married_with mate_just maths_with me_and me_because me_forget me_home me_say me_up me_your mechanisms_$ meet_up meme_$
memes_$ memory_$ menu_$ messages_she messenger_$ middle_of midnight_to mind_the mine_mae mine_off mine_out minecraft_$
minutes_peace model_railway model_trains month_$ more_boys more_then mostly_boys mum_follows mum_one mum_reads mum_who
my_13 my_bandmate my_brakes my_calculator my_church my_cv my_das my_desk my_essay my_food my_gfs my_glasses my_hat
my_joiners my_knee my_lesson my_little my_loot my_lunch my_mates my_neighbour my_project my_site my_tablet my_tortoise
my_ward name_for nan_when nandos_$ near_the nearly_13 needs_a neighbour_for nephew_said never_born never_went newborn_i
night_before night_on night_yes nights_and no_i no_safety nobody_gets nobody_is nobody_tells none_of not_number
notes_what nothing_to nothing_wrong novel_a now_ok now_than nurse_here nvm_i of_his of_kids of_my of_report off_on
offences_i often_$ old_about old_ladies old_phone older_like older_than omg_i on_at on_duolingo on_everything
on_fortnite on_level on_life on_online on_placement on_so on_strike on_tv once_she one_and one_came one_every one_lad
one_roof only_english only_got only_in opens_the or_stop or_the or_who other_ones our_drama our_hamster our_holiday
our_office out_how out_of out_that outside_with over_thirty owes_me own_time pair_and paper_$ paper_is papers_for
parents_fault parking_ticket parties_with party_is pass_it pasta_$ pay_a pe_i phone_calls phone_died pic_from pics_i
pineapple_on pineapple_pizza pinging_me plaster_$ please_everyone point_is police_do police_helicopter police_my
police_trace polite_way pool_with postcard_$ pray_for present_is pretend_to printed_$ private_messages
private_messaging pupil_tells pushed_me question_why questions_$ raid_$ reach_the read_more reading_about reading_and
reading_my record_player relationship_with reply_only reply_to report_look report_talk reported_a respite_carer
right_channel right_one room_it room_my round_opens round_she route_$ safe_online safeguarding_is safety_for
safety_training said_come said_her said_shed same_time say_police says_give scan_my school_at schooled_and scones_$
scream_$ screaming_at screams_at search_my seconds_$ see_deleted seen_$ sends_me sent_off settle_$ sexual_$ shall_i
share_$ she_allowed she_be she_tell she_water shoe_$ shoes_off shot_and should_look should_make show_the side_only
signs_a since_i since_monday since_they six_and sixes_$ skinny_jeans skint_$ sleep_without sleeves_$ slept_through
small_$ snores_$ so_do so_nice so_over som_man someone_asks someone_was somethings_$ son_a son_get son_says son_where
sore_from sorry_about sort_them sorted_he sorts_on speaking_to speaks_only spider_in staff_trained stairs_i stand_still
stat_on station_he stay_for stay_home step_out stepdad_comes story_does strict_but strike_$ students_and
such_mechanisms summarise_it sunday_i sunny_$ surprise_$ surprise_party tablet_off taking_the talk_i talking_since
teach_my teacher_and teacher_does teacher_hates telegram_is tell_somebody tells_the tellys_on ten_years term_and
text_my that_boss that_chapter that_her that_in that_offences the_admins the_author the_bills the_buttons the_cats
the_chair the_dragon the_driving the_eighties the_end the_girl the_gist the_instructor the_known the_laptop the_match
the_offences the_online the_original the_panto the_percents the_prom the_queue the_sat the_satnav the_shop
the_spreadsheet the_start the_team the_toast the_tombola the_victim the_yellow the_youngest their_pictures then_$
then_tell therapy_and there_job there_lots there_now there_should there_sir they_like they_scan they_send they_told
they_used thirty_$ this_channel this_once this_shirt this_with tho_$ those_that thousand_something threw_her through_it
throw_her tickets_$ till_thursday time_is tired_and to_babysit to_catch to_court to_each to_help to_is to_it to_let
to_make to_netball to_ours to_parties to_pick to_police to_scare to_see to_twenty to_vote too_young topped_it
touch_that tracker_on traded_me tried_that trying_to turn_$ turned_16 turned_off tutor_keeps tutor_made tutor_sits
twitch_$ two_hours ugly_in under_one understands_me up_is up_since up_till us_but us_the us_without victim_was
victims_does victims_were video_call wait_til waiting_on walking_$ want_a want_their want_your wants_mum ward_wants
was_found was_good was_home was_nurse was_odd was_out was_taken was_under washing_this water_it we_told website_$
weird_i well_$ were_cousins were_kids what_in what_it what_jobs whatever_it when_all when_does when_two when_will
where_i where_parents where_would while_he whisper_to who_collected who_only who_used whole_of why_dont why_they
wife_beats window_it wish_theyd with_$ with_baby with_f with_slime with_stranger without_scaring womans_$ wont_buy
wont_see wordle_was words_on workmate_asked works_nights worry_it would_that write_$ write_in written_it wrote_6 xd_$
years_$ yes_the you_answer you_back you_card you_look you_recommend you_repeat you_sleep you_where your_logs
your_mother your_number youth_worker
""",
    -5: """
000_children 12_do 12s_do 13_reasons 14_how 150_$ 15_she 16_year 17_i 2_is 2_of 350_$ 52_i 5_year 6_hours 6_says
6_thousand 71_i 8_on 9_miles 9_yr ^_1 ^_arms ^_baby ^_blackmail ^_boil ^_bruise ^_call ^_confirm ^_creep ^_criticised
^_cut ^_day ^_define ^_doctor ^_driving ^_drop ^_en ^_end ^_fake ^_finished ^_grandads ^_hurts ^_ignor ^_insult ^_jesus
^_keep ^_kick ^_landlord ^_last ^_locked ^_lol ^_measure ^_names ^_nick ^_ought ^_parents ^_passport ^_ping ^_post
^_pretend ^_quit ^_right ^_same ^_seller ^_spurs ^_stepdad ^_tha ^_ways ^_weird ^_whatd ^_worst ^_yo a_3 a_back
a_camper a_canadian a_chart a_cry a_dance a_deposit a_dinner a_flashcard a_grandad a_help a_leave a_lemon a_line
a_lonely a_midwife a_million a_mistake a_motorbike a_much a_parcel a_parents a_petrol a_pfp a_pillow a_pirate a_pool
a_postcard a_rap a_refuge a_sofa a_straight a_student a_system a_tattoo a_teenager a_two a_vpn a_wrong about_boys
about_people about_photo about_private about_real about_shifts above_me account_and act_if actually_like add_him add_up
address_do address_to admit_it adult_$ advice_$ afk_$ after_2 after_five after_police after_rugby after_training
after_under again_by again_says age_as age_both age_limit ago_what aid_$ all_girls all_never all_under all_weekend
allowed_at am_44 am_81 am_always am_an am_counting am_supposed am_thinking am_worthless an_elderly an_email and_called
and_fifty and_forgotten and_gave and_girl and_give and_goes and_hurting and_ill and_love and_made and_none and_private
and_smile and_someone and_taller and_year angst_vor annoying_$ answer_he any_better anyone_called app_now are_all
are_asking are_boys are_laffin arent_in arm_and article_a ashamed_to ask_because ask_my asked_who asking_a asking_me
asking_why at_13 at_drop at_eurovision at_football at_guides at_nandos available_$ away_a away_at baby_he babysit_wont
back_from back_with band_$ banter_$ based_on be_afraid be_captain be_drilling be_nice be_so been_charged been_married
been_messaging been_promoted been_there been_waiting before_any beg_$ behind_for being_picked being_well belt_$ best_$
best_thing bet_is bill_a bill_or bill_please bit_on bitcoin_going biting_my bitmoji_looks blame_$ block_ads blood_boil
boil_it books_in borrow_a boss_he boyfriend_brother boyfriend_is boyfriend_over boys_mostly bradford_is brakes_i
brave_and bread_$ breathing_down bring_different bro_keeps broke_my brother_come brother_got brother_lets
brothers_girlfriend brownies_$ bsf_is bum_$ but_lie but_not but_ok but_since but_who buy_a buy_her buy_my by_how by_our
by_social bye_then cafe_$ call_999 called_dave called_my calls_and cam_for camper_van can_anyone can_he can_it can_make
can_parents can_ring can_we cant_believe cant_have cant_log cards_off care_about case_closed cases_in cat_just cat_out
catch_$ cause_the chairs_$ change_your charge_$ charged_with cheap_$ cheating_$ check_what cheese_on chess_$ chest_hurt
child_discloses child_get child_here child_might chill_$ class_in clean_$ closing_to clothes_on club_lol club_with
coach_told coaches_my coldplay_$ collie_$ com_groups come_home coming_i coming_into comments_off confirm_to cook_like
cookies_for cop_and correct_me cost_me count_among count_i counted_as course_and course_for cousin_was cousins_wedding
covered_in cracked_$ creep_in cricket_$ cried_after crimes_there crimes_was cross_that crush_$ crush_is crying_child
cumbria_and customer_said cut_hair cv_to dad_burns dad_gave dad_goes dad_have dad_i dad_sent daughter_4 daughter_and
daughter_friend daughter_send daughter_sent day_for day_lol day_to death_$ death_hasnt deaths_$ degree_$ delete_that
deleted_my delivery_man dent_in described_$ described_in detective_$ did_most didnt_get didnt_say dinner_lady dirty_to
disappear_i dms_at do_abusers do_anyting do_in do_puppies do_we does_deleting does_pos doesnt_hit doesnt_it dog_died
dog_sleeps dog_to doing_a done_the dont_finish dont_follow dont_tell door_have door_we downs_and drawing_of drill_is
drop_off drunk_$ e_and ears_pierced eat_vegetables elderly_customer eleven_of email_says engines_$ english_not even_get
even_the ever_been ever_i ever_said every_case every_other everyone_be everyone_else everyone_free everyones_seen ex_$
face_to fair_$ fall_under falling_in family_has family_will fanfic_the faster_$ fathers_village feel_dead feel_sorry
ffs_$ fifa_$ fifteen_years figure_is figures_please file_$ final_$ finally_$ finger_$ fire_safety firm_has firm_right
first_phone first_round fishing_$ five_$ five_a fiver_and flat_for flatmates_boyfriend fleeing_a floor_and foi_$
followers_and follows_me fond_of football_club for_6 for_900 for_calls for_cheating for_diamonds for_insurance
for_little for_our for_pshe for_reporting for_tiktok for_worried forget_everything forgot_my forgotten_$
fortnite_account fought_it found_messages four_hundred freedom_of friday_it friday_to fridays_$ friend_a friend_at
friend_gets friend_i friend_who friends_which from_laughing fun_$ funniest_thing gaming_$ gaming_all get_money
get_named get_paid get_therapy gets_away gets_weird getting_a getting_gift getting_his getting_sent gg_$ ghost_keeps
ghost_train gift_$ gift_for girl_asked girl_begs girl_says girl_to girls_girls give_her give_pay give_to glasses_on
glasses_so go_after go_pro go_through goes_red golf_club gone_very got_caught got_on got_taken got_til got_time got_two
gran_every grandad_was grandad_who granddaughter_said grandson_hits grandson_set grooming_my grounded_for grr_$
guilty_on hair_very hands_round happen_on happy_now has_30 has_bought has_downs hash_matching have_discord have_made
have_teacher have_worked havent_slept he_bring he_do he_ent he_holds he_killed he_never he_stabbed he_text he_use
he_walks headache_$ heads_up hear_all hed_be hell_send help_me help_page helpline_i her_back her_bedroom her_comments
her_does her_driving her_feel her_grandson her_lunch her_mates her_nan her_neighbour her_tells here_is here_said
hide_me high_notes him_back him_his him_photos him_since himself_every himself_in his_car his_clothes his_cousins
his_day his_mum his_son his_way hit_his hit_more hold_hands hold_your homework_i horror_film hot_in hour_anyway
house_in housemates_crying how_$ how_hard how_is how_might human_$ hundred_and hurting_kids husband_$
husband_investigates husband_said husbands_been i_add i_also i_back i_borrow i_broke i_drew i_explain i_fancy i_feel
i_fink i_grew i_hurt i_just i_kicked i_listen i_live i_lost i_meant i_needed i_promise i_scribbled i_teared i_train
i_tutor i_want ice_lollies if_kids if_she illegal_to in_after in_book in_bruises in_dms in_every in_general in_here
in_kids in_london in_maths in_my in_new in_nurseries in_parliament in_phasmophobia in_real in_report in_tesco
in_tomorrow in_winter included_$ influencer_she instead_and internet_to internet_watch investigates_this iphone_$
iphone_or is_300 is_able is_actually is_answering is_asked is_bitcoin is_cracked is_creepy is_fair is_fake is_fine
is_freezing is_funny is_hash is_heartbroken is_helping is_keeping is_nearly is_ninety is_now is_older is_possible
is_real is_saturday is_seen is_very is_which it_boiling it_cover it_due it_face it_feels it_give it_help it_hi it_in
it_include it_lately it_leaves it_made it_matters it_most it_mot it_plays it_starts it_they it_three it_wants it_who
it_worked itll_be job_is jobs_do joke_on just_guess keepers_dad keeping_secret keeps_beating keeps_calling keeps_crying
keeps_leaving keeps_wanting kept_us kickoff_$ kid_got kid_like killed_on kind_$ kms_this knew_one know_and know_to
knows_if lads_friend lady_from last_magnum laughed_at laughing_$ law_in leave_without leaves_$ leaves_when left_me
left_off lemon_$ less_of let_him lets_his lets_play lets_say lets_us letters_after light_and like_crying like_death
like_no like_someone likes_of likes_when live_in live_on living_with lobby_$ locate_my lonely_kid look_here looks_up
loot_$ lose_$ lost_again lost_her love_with loving_it made_lasagne made_you main_account make_bath make_that makes_my
making_those man_dmd man_does man_his man_juggling man_next many_different many_people married_at mate_posted
mates_have maths_teacher maybe_it me_be me_dad me_going me_haha me_have me_helpline me_most me_or me_put me_running
me_someone me_something me_trash me_under me_when me_yet medal_$ messages_go messages_too met_in met_one met_sends
met_someone met_the midwife_notice might_i mine_in minecraft_castle minutes_to miss_a mistake_on mod_i mods_and more_at
more_people more_time morning_my mostly_$ mot_$ mother_of moths_$ motorbike_$ motorway_$ moved_away mum_he mum_in
mum_or mum_read mums_in mums_proper murder_me murder_mystery mushrooms_$ must_bring mustard_$ my_article my_bitmoji
my_chats my_choir my_class my_clothes my_country my_cousins my_ears my_editor my_english my_fanfic my_feelings
my_garden my_godmother my_group my_history my_horse my_housemates my_ipad my_mosque my_mothers my_nitro my_parcel
my_phone my_reading my_running my_save my_screentime my_shopping my_small my_uni my_wisdom myself_so mystery_night
name_all name_please named_$ names_to neck_for need_new need_you neighbor_old neighbour_husband nephew_been never_looks
never_replied never_see never_talk never_uses never_victims new_followers new_name new_stepmum new_teacher
newsletter_what next_doors nick_clegg night_at night_scared nights_on nine_of nineteen_$ no_homework no_no no_reason
nobody_but nobody_counts nobody_goes nobody_uses normal_friend normal_i not_get not_ready not_too notes_are notes_at
notifications_$ now_he now_we nudes_$ number_was numbers_i numbers_in nurseries_for object_because odd_$ odd_i
of_information of_moths of_police of_spiders of_your off_did off_him off_it off_sick off_too office_is officer_in
old_number omg_$ omg_my on_girls on_read on_shift on_tinder on_tonight on_videocall once_a one_fact one_figure
one_month one_number one_point one_understands one_victim online_keeps online_my only_gone only_knew only_like
only_locks only_talks only_to or_pictures or_was order_$ order_or other_dad other_one ought_i our_clan our_deal
our_keepers our_trainer our_whole out_got out_their out_which over_40 over_text owe_these page_3 page_numbers paid_to
pain_about paint_it parcel_back parcel_to parental_controls parents_$ parents_make parents_still park_$ parking_offence
parliament_$ party_for password_$ past_me pay_he paypal_$ pe_kit peace_with pen_and people_quoted percent_it
percent_not person_i person_my person_or phone_any phone_charger phone_from phone_knows phone_with photo_that photo_to
pictures_he pictures_what pizza_so play_roblox plays_abba poker_night police_have police_keep post_$ posts_my
pregnant_and private_stuff prop_forward protect_me prove_me pull_out put_himself put_pineapple put_to quarter_$ que_le
question_but quiet_because quit_gymnastics quote_is racing_$ radio_$ rang_the rare_$ rather_than reach_$ read_a
really_make really_upset reason_it reasons_why recommend_for record_$ red_when refuses_to registration_$ remember_what
replies_with report_counts reported_$ reporting_grooming retired_$ revising_$ revision_$ rings_and roof_when round_at
rounds_$ rule_if run_new rung_me runs_a safety_stuff said_and said_back said_that sausage_$ save_what say_a say_cheese
say_hello say_her say_hi say_pay say_so say_were say_yes saying_everyone says_he says_hed says_hi says_most says_pay
says_theres says_who school_how school_photographer school_say scouts_leaders screentime_and second_helping seek_$
seen_my send_an sending_my sending_nudes sends_voice seventy_nine sext_a she_beats she_brought she_calls she_meant
she_slapped shift_and shirt_and short_my short_of show_and shows_the signs_that since_six sister_at sister_gets
sister_here sister_is sit_in six_month skins_is sleep_because sleeping_bags sleepover_at smaller_$ sniper_$ so_$
so_cute so_embarrassing so_stranger so_tight socks_$ sold_out some_kid some_would somebody_who someone_explain
someone_help someone_would someones_going something_on something_terrible something_worrying son_phone son_starts
sorry_or speaking_and spin_class spreadsheet_and squash_now staff_$ start_$ started_doing statistic_about step_dad
stepdad_he stepdad_made stepmum_and still_go still_make stop_asking stop_biting stop_coming stop_reading stop_singing
stop_with stopped_going stories_$ stranger_cant stranger_things stranger_writes strict_i stuck_on student_nurse
studies_$ stuff_it stuff_up style_$ sugar_out surely_$ survivor_$ sweet_$ system_for tables_$ tablet_at tablet_how
take_home takeaway_on taken_down talking_$ teacher_first teacher_here teacher_of teacher_report teacher_said
teacher_told team_at team_that teams_call teared_up teas_ready teenager_has tell_mum tell_why tells_everyone tesco_$
test_again than_when that_anywhere that_app that_bad that_common that_do that_doesnt that_film that_horror
that_jumpscare that_report that_so that_some that_will that_wrong that_you the_babysitter the_bar the_bike the_body
the_bottom the_broken the_cam the_coarse the_cot the_count the_country the_dent the_drum the_electric the_exact
the_father the_forbidden the_fuel the_government the_hoover the_iphone the_keyboard the_keys the_kids the_lady
the_lighting the_likes the_lobby the_log the_main the_manual the_mod the_motorway the_mouse the_neighbour
the_netherlands the_newsletter the_oven the_penalty the_plane the_pond the_poster the_question the_reason the_record
the_salon the_sausages the_server the_shower the_sims the_site the_support the_take the_toddler the_tram the_tree
the_us the_vampire the_view the_whole the_woman the_words them_doing them_the then_does then_is then_nobody then_say
then_what there_an there_are there_one theres_an theres_nine these_lads they_chat they_cut they_got they_hurt they_lose
they_loved they_work thing_the thing_they this_desk this_for this_law this_level this_lol this_was those_are thought_$
thought_id thought_the three_hours three_things three_years through_hell ticket_on tickets_come tickets_to tight_it
tiktok_dance till_3 till_i times_tables tips_do to_40 to_beat to_blame to_build to_buy to_church to_eat to_every
to_fathers to_how to_ivi to_norwich to_people to_prom to_video to_year toast_again today_but told_before told_i
too_lazy took_his top_platform train_leaves training_do turn_off turn_your turned_into twenty_quid twins_next
two_pupils type_like typing_now uncle_say uncle_wants uncle_was under_twelve unknown_number unless_you unmute_me uno_$
until_you up_all up_for up_to up_what upset_my us_phone us_up us_what uses_it v_bucks vampire_is very_short victim_is
victim_quote victim_still victims_is view_from voice_in voices_for voices_in volunteer_at want_know want_revenge
want_somebody wants_50 was_46 was_about was_angry was_brave was_more was_smaller wasnt_even watch_he waved_at way_in
we_broke we_buried we_lost we_report wear_anything week_because week_i weekly_$ weeks_do well_i welling_up were_at
what_exactly what_have what_is what_kind what_law what_our what_song what_tips what_worries what_you when_he where_in
wheres_it whether_it which_age which_app which_page which_signs which_social who_and who_ate who_but who_knocked
who_message who_said who_works who_wrote whole_allotment why_are why_is why_it whys_it wifi_is will_ask will_it
will_laugh will_make will_not win_at winter_when wisdom_teeth wish_someone with_blackmail with_every with_old
with_paypal with_something with_three woman_$ wont_forget wont_leave wont_text work_says worker_why working_with
works_with worried_parents would_find would_have would_he would_like would_you write_down writes_to wrong_is wrong_the
wrote_so yay_$ year_about year_is years_can years_he yet_today you_find you_get you_help you_my you_only you_order
you_remember you_start young_people your_best your_cam your_job your_kid your_memory your_secret yr_$ yr_8
""",
    -4: """
000_for 100_percent 10_yr 11_i 11_on 12_for 12_minutes 12_my 12_so 13_how 18_was 20_and 21_$ 23_and 2am_and 34_000
34k_$ 3_4 3_different 42_$ 45_and 47_on 4_3 4_50 4_my 4_of 4_were 50_50 6_$ 6_yr 70_and 80_percent 81_and 8_and 8_yr
999_calls ^_12 ^_34 ^_a ^_adult ^_agree ^_also ^_anybody ^_black ^_blink ^_broke ^_cat ^_certificate ^_children ^_cn
^_crimewatch ^_de ^_deleting ^_dm ^_door ^_example ^_face ^_gender ^_get ^_grandma ^_guess ^_hand ^_hanging ^_hm
^_hoeveel ^_hola ^_howd ^_hypothetically ^_imagine ^_law ^_like ^_many ^_maths ^_men ^_mine ^_miss ^_model ^_mum ^_nice
^_nutshell ^_of ^_officers ^_official ^_ofsted ^_omg ^_over ^_pics ^_potty ^_rape ^_remember ^_scary ^_set ^_sim
^_single ^_sleepover ^_spel ^_step ^_stepmum ^_survivors ^_tech ^_use ^_whys ^_with ^_years a_$ a_13yo a_45 a_bet
a_boys a_brain a_brick a_british a_burger a_childminder a_christmas a_company a_conversation a_cover a_creep a_crisis
a_cube a_decoy a_detention a_dry a_first a_fraudulent a_happy a_head a_ia a_it a_job a_kahoot a_kayak a_kee a_kind
a_kitten a_lego a_made a_mate a_mention a_nail a_part a_picnic a_plumber a_potato a_premium a_pub a_pug a_river a_robin
a_rubbish a_rumour a_silly a_smaller a_sock a_stain a_suspicious a_teammate a_teddy a_tenner a_trigger a_tv a_twix
a_vape a_victims a_window a_worker a_worrying about_drills about_food about_football about_loneliness about_parking
about_training about_where access_$ account_$ account_that act_as activist_and actually_$ actually_crying add_me
adore_him adults_$ adverts_for after_another after_because after_children after_closing after_grooming after_toddlers
after_we after_you again_at again_for age_did age_range ago_a agree_on all_bad all_it all_kids all_see all_those
alone_is also_statistic always_forget always_other am_58 am_about am_desperate am_late am_locked am_moving am_nosy
am_not am_sitting am_stressed am_sure am_ten am_very am_your amazon_$ an_abusive an_accountant an_activist an_ad
an_appointment an_e an_encrypted and_8 and_ask and_barely and_before and_done and_following and_go and_had and_help
and_lives and_lose and_lost and_loving and_next and_plan and_sleeps and_sold and_spends and_started and_use and_wales
and_wears anonymous_$ answer_a answer_her answer_i answered_the any_cop any_figure any_game any_stat anybody_home
anyone_seen anything_at anything_he anywhere_that app_at app_for app_has apples_$ apps_and apps_my are_dan are_late
are_loudest are_most are_to as_my as_usual ask_his asked_it asking_where asking_who asleep_in at_30 at_7 at_8 at_mario
at_maths at_one at_scout at_spawn at_spelling attack_i aunt_only awake_at away_out awful_$ awkward_$ back_after back_of
back_out bad_before bad_guys bad_people bad_so ball_$ ban_me bank_$ bank_details banned_from barely_talks bath_$
bath_with be_able be_about be_being be_caught be_kept be_locked be_on beach_and because_i because_messages because_my
because_nobody become_like bed_by been_invited been_nodding been_painting been_rewritten been_sent been_ten been_that
been_this been_together beeping_$ before_then began_$ begin_$ being_chased being_encrypted believe_how believe_in
believes_him best_friends bestie_i bike_he bill_has bill_keeps bill_was birthday_card bit_it blackmail_a
blackmail_after blackmail_for bless_$ blink_twice bodies_and boiler_man bored_talk born_in boss_i bot_be bot_keeps
bot_my bought_another bought_her boy_he boy_i boy_with boyfriend_bought boyfriend_scared boys_is boys_lol boys_school
boys_tell brain_on break_now breakfast_$ brick_phone bright_but brilliant_$ bring_my bring_up british_passport
broke_her brother_asked brother_for brother_gave brother_if brother_locked brother_out brother_owes brother_show
brother_streams brother_works brothers_know bruh_$ bunk_bed burns_been bus_in but_is but_nothing but_quiet but_still
but_theres but_were but_you by_$ by_an by_daylight by_now by_these by_whom bye_all bye_bye call_her called_smokescreen
calling_a calling_me can_if can_mind cant_read cant_remember cant_stand capitals_with card_game card_not care_and
care_in carer_has carers_get carry_for carry_my case_the cases_how cat_to catch_you caught_$ caught_a caught_in
changed_it changes_in charge_from charge_of charity_only chart_$ chased_by chat_asking chat_off chat_without
chatting_with cheaper_$ check_the cheer_him chickenpox_$ child_at child_need childline_calls chill_i christmas_$
christmas_card class_gave classic_$ clean_and coach_i coach_said coach_turned coat_$ colleague_thinks come_they
comes_off coming_saturday committee_what common_in compare_$ contact_abuse control_room controls_on correct_my
corridor_what cost_too costs_money could_he counselling_$ counselling_offered counselling_sessions count_in counts_$
counts_he course_said court_and court_in cousin_$ cousin_asks cousin_sent cousin_wont cousins_boyfriend crewe_and
cried_because crime_the crimes_i crimes_since crochet_$ cross_country cry_for crying_over cube_$ cubs_pack curry_$
customers_little dad_already dad_he dad_it dad_new dad_picks dad_plays dad_put dad_shouts daddys_friend dan_do
dancing_$ dare_at dared_me das_locked das_that date_$ daughter_tablet day_he day_of day_one day_was days_after dead_by
dead_lol deadline_what dealing_with dealt_with decode_this deram_dados derby_$ desk_for did_too did_victims didnt_turn
died_in died_last diff_between dirty_after discord_keeps disnae_ken dm_$ dm_my dnd_group do_after do_children
do_coaches do_i do_list do_more do_she do_these do_young doctor_says dodgy_$ does_anything does_childline
does_encrypted does_grooming does_not does_this doesnt_even doesnt_want dolls_$ done_by done_tell dont_feel dont_he
dont_turn door_but door_in downstairs_has drawn_the draws_the dream_$ drilling_more drills_$ dropped_the dropping_$
drugs_and due_tomorrow during_it dying_in dying_on easier_that easter_eggs eat_hay eating_my eats_$ eh_$ email_and
encrypted_even encryption_is end_in england_and english_is evacuated_in even_do even_mean even_on ever_go every_five
every_month every_song everyone_knowing everything_report ex_copper exactly_$ exaggerating_$ exams_and experience_$
experience_lad explain_skibidi face_he faint_o fake_$ family_friend family_she fast_$ father_in fault_we feel_ready
feel_sick feel_ugly feeling_$ feels_like fell_off fight_me figure_in film_is filming_a find_him find_us findings_$
fine_do fine_if finish_the finished_with firms_but first_step first_thing fiver_in foir_$ follow_$ football_$ for_cam
for_county for_cumbria for_eating for_geography for_police for_running for_something for_summer for_that for_their
for_them for_uno forcas_policiais forces_is forces_not forces_reply forty_times foster_kids found_by fraud_$
fraudulent_transaction free_robux freephone_if french_$ friday_who friend_met friend_we friends_in from_brazil
from_discord from_gaming from_her from_just from_last from_mosque from_outside from_people from_predators from_syria
from_where funny_bone funny_name game_than games_for games_that general_not germany_$ get_addicted get_another
get_counted get_found get_free get_into get_life get_mentioned get_our get_robux get_to gets_boring gets_caught
gets_groomed gets_messages gets_presents gets_the getting_texts getting_worse girl_called girl_downstairs girls_mostly
girls_number girls_one girls_please girls_story gist_$ give_that give_up given_$ giving_away goalie_$ goes_back
goes_home going_through good_boy good_i gossip_$ got_20 got_anything got_battered got_dropped got_half got_hammered
got_it got_pics got_police got_subbed got_through got_to grandad_says granddaughter_is granddaughter_says grandma_and
grandma_is grandson_has grandson_tablet groomed_half groomed_kids groomed_online groomed_what grooming_means
groupchat_and guides_leader guitar_lessons gymnastics_after had_therapy halloween_costume hands_at happened_after
happens_in harm_is has_about has_different has_everything has_nits has_old has_she has_started has_took have_and
have_drawn have_kids have_more have_ran have_they have_tiktok hay_$ he_always he_ate he_believed he_broke he_cant
he_check he_could he_counts he_cried he_disnae he_fancies he_groomed he_kissed he_knows he_looked he_neednt he_play
he_plays he_really he_snores hear_$ hear_about hears_a heart_he help_my her_address her_book her_braces her_dancing
her_door her_face her_gran her_his her_pictures her_round her_second her_words here_and here_are here_grandson here_how
here_knows here_like here_now hers_$ herself_in hey_anyone hi_$ hi_and hiding_behind hiding_from high_$ high_jump
himself_about his_case his_das his_hair his_mother his_phones his_pillow his_reading home_address host_brother
house_and house_from how_this hugged_me hurt_so hurts_my husband_online husband_says hygiene_rating hypothetically_how
i_bet i_chew i_die i_felt i_googled i_groomed i_hug i_kept i_lead i_lokt i_nod i_ordered i_owe i_paid i_phone i_pulled
i_put i_remembered i_sat i_say i_scratched i_show i_spent i_start i_thought i_try i_updated i_were i_will i_write
i_wrong id_kill id_now if_an if_anything if_police if_private if_two ill_and ill_ask ill_lose illegal_since in_bed
in_capitals in_charge in_confidence in_contact in_cork in_crewe in_dead in_force in_greece in_internet in_may in_not
in_nursery in_order in_pen in_reading in_rugby in_schools in_see in_total in_years init_$ innit_$ instead_my
instructions_$ ipad_$ ireland_i is_11 is_20 is_30 is_47 is_70 is_91 is_bright is_brilliant is_facetime is_friend
is_going is_govender is_grounded is_high is_how is_into is_kik is_old is_on is_right is_shaving is_teething is_tiktok
is_took is_torture is_up is_working is_wrong isnt_there it_anyway it_are it_asking it_asks it_bath it_costs it_ends
it_get it_great it_hit it_link it_mean it_no it_please it_rise it_rude it_somewhere it_straight it_taking it_true
it_weird it_worries it_you italy_$ itd_cost itself_$ ivi_me jk_$ joke_about jokes_on jump_bar just_an just_as just_bad
just_bored just_girls just_left just_me just_protective just_sent just_stands just_started just_stops just_take
just_the just_wanted just_write justice_done kee_$ keep_filming keeps_cutting keeps_dropping keeps_killing
keeps_nicking keith_$ ken_the kept_safe kicked_it kid_might kids_a kids_ask kids_chat kids_games kids_know
kids_messages kids_my kids_were kill_for kind_way kindly_see kitkat_$ knocking_$ know_$ know_a know_for know_them
knows_how knows_of lad_about lad_came lad_i lad_if ladies_in lads_offering lags_$ lap_$ laptops_from last_day
last_kitkat last_ones last_week late_husband laugh_about law_was lead_a leader_is league_$ learn_to least_bad
leave_hell leave_this leaves_notes leeds_she left_on left_that less_often lesson_plan level_at lie_in lift_with like_4
like_him like_his like_scaremongering like_secret like_she liking_her line_on listed_$ little_boys little_brother
little_cousin little_thing live_without lives_on lock_on locked_bathroom lodgers_being lokt_the lol_she lonely_ones
look_after look_into looking_after looking_before lose_at lot_have lot_on loudest_when love_the loves_it made_of
magnesium_$ mainly_girls making_us man_added man_it man_on man_what many_on many_police mario_kart mark_it marks_and
massive_$ mate_gets mate_has mate_in mates_crying mates_it mates_keep me_2 me_all me_are me_look me_master me_move
me_over me_talk me_till me_twenty me_yesterday mean_here mean_to mean_under meeting_$ mentioned_anywhere mercy_$
message_$ message_when messages_back messaging_her met_me might_not mind_$ mind_what mine_who minion_memes minute_talk
mistaken_$ mode_$ model_un modelling_agency moderator_here mods_i money_on money_or money_right more_he more_if
more_thing morning_he mosque_is moving_out much_after much_has much_percent mug_$ mum_does mum_saying must_do must_they
my_11 my_alarm my_apprenticeship my_chest my_coach my_cooking my_course my_dead my_doctor my_dorm my_feet my_force
my_girlfriend my_grans my_keyboard my_lap my_makeup my_managers my_microphone my_money my_paper my_parrot my_patients
my_pencil my_players my_private my_questions my_sandwich my_search my_server my_soul my_spreadsheet my_student my_teen
my_tent my_to my_toe my_town my_workmate my_wrist nah_that name_real name_should named_anywhere named_did names_please
nav_says near_us necesary_for neck_is need_every need_for needed_$ needed_the needing_this neednt_go neighbour_lad
nerves_$ nervous_for never_did never_had never_refuse new_phone new_wife newspaper_$ nicer_without nicking_my
niece_turns nights_in nights_so nineteen_years ninety_and no_address no_cases no_face no_he no_mercy no_of no_time
nobody_can nobody_cared nobody_looking nobodys_hit not_every not_find not_getting not_good not_out not_sleep not_woke
notes_$ notice_something now_$ now_doesnt now_say now_tell now_you number_about number_at number_now number_so
number_wrong numbers_on nurse_and october_$ of_3 of_4 of_apps of_bed of_day of_everyone of_half of_little of_mice
of_school of_seven of_sexual of_their of_thing off_kids off_our off_that off_tiktok offences_$ offered_to
official_crime often_than old_be old_car old_chats old_lady old_online old_primary old_say old_to older_woman olds_need
omegle_in on_child on_ebay on_games on_kik on_phones on_private on_sextortion on_surely one_against one_by one_child
one_example one_jumper one_on one_q one_under one_when ones_friday ones_how ones_who ones_whole online_abuse
online_stranger online_stuff only_do only_does only_fifteen only_get only_go only_men only_said only_says only_talk
only_watches only_you open_and open_with or_1 or_does or_she or_under organisation_$ other_countries other_people
other_person our_children our_church our_first our_lot our_residents our_step our_wedding our_windows our_work ours_at
out_before out_she out_til out_why out_your over_a over_his over_nudes over_which overnight_$ own_fringe own_i own_kids
own_words owned_by pack_draws packed_$ pads_$ page_2 pages_long paid_off panel_and paper_round paragraph_26 parent_i
parents_at parents_check parents_who parrot_$ part_on partner_wont parts_in party_i party_with pass_and passed_out
patient_told patients_husband pay_fine pay_me pay_to paying_$ payroll_$ pc_$ pc_dont pc_out peaked_$ penalties_$
pencil_case people_report percent_i perfect_$ person_can person_from phone_as phone_contract phone_fell phone_of
phone_overnight phone_she phone_until phones_one photo_from photo_it photos_of pic_or picture_a picture_day pictures_at
pictures_in place_if plant_and plate_$ platform_please platforms_are play_chess player_from please_explain please_give
please_ill please_make please_now please_someone podcast_$ points_in police_academy police_and police_arrested
police_at police_caught police_count police_find police_it police_know police_stuff police_take police_were
policiais_deram politely_ask pool_$ pool_table pos_mean potty_training practice_and prank_$ predators_use presents_from
priest_when prison_for privacy_screen private_chat private_chats private_under promised_a protective_he pshe_lesson
pub_quiz pull_the pumped_my pupil_to pupil_what pupils_our pushed_back put_me put_names put_on quantas_forcas
question_4 quid_for quid_in quiet_for quiet_when quiz_night quote_by quote_for race_$ raising_the ran_through rang_his
rather_play reading_it reading_what real_stat realistic_$ recipe_$ reckon_it record_if remember_it remember_that
remembered_i replying_after report_anything report_can report_cover report_from report_list reported_it residents_keeps
retired_and ride_$ right_after right_thing ring_on ring_to risk_$ rm_rf robux_without rope_he round_and rubbish_$
rugby_lol ruined_her rules_now run_laps sad_for safer_to safety_net said_43 said_goodbye said_hi said_if said_on
said_read said_show said_turn same_as saved_my say_all say_and say_any say_child say_good say_many say_nothing
say_safeguarding says_6 says_and says_be says_dont says_sell says_so says_they says_yes scaremongering_to
school_friends school_gate school_governors school_just school_let school_report school_run school_sent schools_$
scout_camp screen_for sea_has search_for secondary_in secret_is see_in see_online see_things see_who seen_her sell_his
send_sexual send_to sender_and sending_her sending_messages sent_her sent_sexual sent_this sentence_$ set_a set_me
set_my seven_what seven_year sextortion_cases shaking_a shaking_first shampoo_$ share_against she_asks she_believes
she_blocked she_dont she_forgets she_have she_hears she_screams she_showed she_took shin_pads shop_online shopping_for
should_be should_do should_i should_the show_your showing_me shy_kid sick_ate sick_of sign_or signal_one signs_has
signs_my since_breakfast since_covid since_last since_uni since_update single_dad sister_keeps sister_threw sister_told
sister_was size_of sleep_too sleepover_because slides_$ smokescreen_mean smokescreen_who snapchats_share so_and
so_angry so_hit so_many so_mean so_please so_proud sold_it someone_anonymous someone_like someone_parked someones_in
something_about something_called something_happens something_you son_about son_cant son_of son_to sorry_if sos_my
soul_who sound_like sounds_but spare_room spawn_$ speak_about speak_english speaks_in spel_necesary spot_them staff_in
stares_at start_a start_my start_to starts_secondary stats_and stay_as stay_calm stay_up steam_$ step_so stepdaughter_$
steps_to stepson_calls stepson_has still_call still_plays still_protect still_remember still_says still_wants stole_my
stop_calling stop_doing stop_giving stop_laughing stop_posting stop_told stops_at stops_talking story_about story_where
strange_man stranger_helped stranger_or stranger_see streak_i streak_with streams_on street_says strip_the stubbed_my
student_said student_visa stuff_but stuff_where sugar_in suitcase_is sum_it summer_i sure_what surely_it
survivor_speaking survivor_who suspicious_adult sweets_$ swim_$ switch_$ tabby_$ table_and take_999 take_on taken_by
taken_the taking_photos taking_sugar talent_show talk_on talk_too talking_until taught_us taxi_man teacher_have
teacher_keep teacher_made teacher_thinks teacher_will team_hurt tears_in ten_on ten_words tenner_and text_$ text_is
than_1 than_girls than_he than_that thank_my thanks_$ thanks_bye thanks_that that_again that_count that_from that_girls
that_haircut that_job that_lad that_many that_no that_out that_pic that_theres that_wanted that_would that_young
the_90s the_above the_abuser the_and the_appendix the_army the_backdoor the_barbecue the_bench the_big the_cheaper
the_clocks the_control the_corner the_cricket the_dance the_diff the_estate the_firms the_five the_force the_freedom
the_good the_grandkids the_homework the_hospital the_images the_job the_jump the_ladder the_last the_librarian
the_lonely the_manager the_meeting the_memes the_met the_methods the_monsters the_month the_moon the_nativity the_news
the_panel the_photo the_photos the_pitch the_printer the_pta the_puppy the_race the_receipt the_ref the_scones the_six
the_size the_slides the_smokescreen the_snooker the_staffroom the_taps the_under the_uni the_waltzers the_warpath
the_water their_side them_off them_out them_safe them_what there_more there_need there_on there_training theres_ten
these_investigations these_people these_stats they_change they_deliver they_love they_met they_moved they_paid
they_pumped they_went theyd_walk thing_is thing_it thing_where things_can things_every things_get think_a
think_safeguarding thinks_he thirds_$ this_a this_account this_charity this_crimes this_did this_font this_lad
this_text those_left those_threatening thought_to threat_$ three_apps through_quickly throw_my time_$ time_to title_for
to_admit to_child to_drink to_everything to_face to_float to_grandma to_himself to_join to_nandos to_parents to_rain
to_uni to_whom today_mondays today_she together_since told_anybody told_off told_them tom_but tomorrows_assembly
too_far totally_fine touch_my touched_up trainer_a trainer_quoted training_and training_to transaction_$ trapped_and
trials_$ trip_to trouble_if true_$ tuesday_what tuesdays_$ tune_it turn_round turned_11 turned_it turns_16 tutor_is
tutor_set tutor_wants twelve_$ twice_is two_doors type_$ typing_$ typo_in uk_for uncle_gave under_i understand_the
up_in up_more up_that upstairs_is us_had us_my us_see us_tickets us_use us_we use_discord use_to use_you username_$
usual_that vape_thing very_badly very_happy victim_have victims_number victims_of victims_or victims_please victims_was
victims_who video_calls visa_be wait_it wait_on wales_only walk_his walk_home wall_$ waltzers_$ want_is wants_pictures
wardrobe_in warm_$ warn_mine was_better was_delayed was_evacuated was_four was_higher was_i was_meant was_msn
was_nobody was_picked was_right was_snapchats watch_is water_because way_round we_blocked we_come we_lose we_make
we_owe we_sit we_started we_watch week_$ week_then went_$ were_children what_26 what_comes what_makes what_page
what_questions what_were whatever_$ whatever_happens whatever_you when_can when_do when_is when_was whenever_they
where_could where_did where_does which_group which_number who_do who_isnt who_let who_put who_teacher who_then who_they
who_was who_won whole_class whole_family whole_report whom_should why_was wife_looks wife_on will_cut windows_has
wise_$ with_2 with_police with_question with_school without_it without_knowing without_paying won_a wor_burns word_i
work_and work_laptop working_since works_at worse_at worse_in worst_app worst_one would_ask would_check would_my
would_rather would_we wouldnt_give write_i wrong_house wtf_$ xmas_gift year_alone year_do year_she year_ten yes_i
yesterday_he yet_my yo_$ yo_how yo_yo you_are you_how you_keep you_panic you_save you_show you_single you_suggest
young_carers youngest_victim youngest_was your_man your_working yours_$ yr_6
""",
    -3: """
000_isnt 000_my 10_000 11_in 12_grunts 12_has 12_one 12_or 12_were 14_with 14_years 150_different 16_and 16_in 16s_$
17_does 17_go 17_what 1_1 200_pounds 25_$ 25_percent 26_and 2_$ 30_$ 31_he 34_of 350_children 350_right 3_hours 400_and
40_people 41_and 47_for 4_if 4_in 4_so 4_to 500_robux 50_but 50_ye 58_and 7_so 7_told 82_$ 95_percent 99_percent
9pm_does ^_abuse ^_abused ^_admin ^_advertise ^_app ^_babysitter ^_beat ^_bill ^_body ^_bonjour ^_boss ^_bruh ^_burnt
^_bus ^_change ^_check ^_click ^_computer ^_copy ^_counsellor ^_count ^_doing ^_dump ^_effect ^_erase ^_exam
^_experience ^_faces ^_faint ^_fine ^_finish ^_fire ^_fortnite ^_groomers ^_grooming ^_hang ^_hargreaves ^_high
^_indecent ^_jump ^_jus ^_knock ^_known ^_leaving ^_mark ^_meet ^_message ^_missed ^_nan ^_nerf ^_nope ^_numbers ^_och
^_off ^_olvida ^_once ^_other ^_packing ^_private ^_pupils ^_quantos ^_rainy ^_rate ^_reasons ^_recomend ^_record
^_relation ^_robertsons ^_roleplay ^_running ^_self ^_sending ^_sexual ^_shall ^_share ^_shouldnt ^_sign ^_simon
^_simulate ^_sister ^_son ^_speak ^_stupid ^_sudo ^_swap ^_switch ^_sysprompt ^_system ^_tablets ^_tag ^_teen ^_ten
^_testimony ^_testing ^_things ^_track ^_us ^_whered ^_who ^_whod ^_wipe ^_yeah ^_yesterday ^_youth a_10 a_17 a_2 a_6
a_bar a_battle a_bedroom a_biscuit a_brew a_caption a_caravan a_carer a_cartwheel a_charge a_chatroom a_chef a_chess
a_chip a_clerk a_clown a_coat a_definition a_demon a_dip a_do a_fall a_fish a_friend a_fringe a_fussy a_gnome a_goal
a_grandmother a_headache a_high a_hundred a_jumper a_lesson a_marathon a_mood a_nice a_nightmare a_packed a_pair
a_party a_patient a_pensioner a_piano a_pigeon a_poem a_prank a_proper a_public a_quiet a_red a_refund a_reporter
a_risk a_sandwich a_scary a_secret a_seminar a_sensible a_session a_seven a_show a_side a_sister a_smartphone a_sneeze
a_snowman a_son a_sticky a_swap a_talk a_tech a_telephone a_template a_tip a_tired a_volcano a_wall a_weekend a_youth
a_youtube a_zombie abandoned_by about_$ about_200 about_42 about_age about_an about_at about_being about_carrier
about_daughter about_homework about_horses about_i about_in about_mechanisms about_messages about_phones about_pictures
about_sextortion about_them about_trains about_with abused_and abusers_pretend academic_sounding academy_or accident_at
accounts_are accused_of act_drunk act_i acting_$ acting_like actual_numbers actually_gone adds_me admin_or adult_in
adult_offenders adults_messaging adults_to advertise_my advice_there af_$ afraid_to after_and after_gym after_taking
after_tell against_primary against_punching age_check age_makes agen_and ages_coming ago_he ago_in agrees_with ai_$
aimed_at alert_1 alive_now all_good all_have all_his all_if all_men all_sorts all_then all_there all_use
allotment_waiting alone_after alone_what already_one already_to already_told also_the also_where always_ask am_15 am_29
am_31 am_45 am_a am_after am_getting am_hacked am_lowkey am_minding am_paranoid am_proud am_ready am_revising
am_rubbish am_shook am_sorry am_start amendments_to among_those amount_of an_internet ancient_$ and_40 and_about
and_answer and_apple and_apps and_blackmail and_comments and_everyones and_explain and_furious and_going and_having
and_hid and_hung and_id and_just and_last and_let and_like and_living and_locks and_lonely and_now and_ones and_over
and_present and_pretend and_raised and_read and_recipient and_school and_swear and_their and_whom and_work and_write
angry_at angry_dad angry_why ankle_at annoying_he another_black another_pic another_teams answer_$ answer_an
answer_anything answer_lol answer_me answer_or answer_when answers_$ answers_me answers_the any_advice any_case
any_jokes any_mum any_number any_platform any_way anymore_the anyone_a anyone_asks anyone_get anyone_under anyone_would
anything_else anything_without app_and app_if app_keeps apply_to apps_stop are_against are_and are_away are_both
are_end are_games are_messages are_missing are_no are_not are_now are_over are_parents are_real are_right are_safer
are_written are_you areas_have argued_about arms_and around_ten arrests_$ article_i article_my as_evidence as_mine
as_much as_your ask_about ask_here ask_in ask_says asked_this asked_whether asking_her asking_to asks_what asleep_on
asleep_with assembly_and assembly_for assignment_$ at_5 at_58 at_5pm at_6 at_easter at_people at_percentages at_primary
at_table at_ten at_weddings at_what attacked_by attacked_me autism_and autistic_son b_my babysitter_let
babysitting_family back_did back_is back_what back_when backdoor_is backs_gone bad_in bad_what bag_and ball_back
bathroom_he batteries_$ battery_is be_18 be_among be_fair be_for be_grateful be_honest be_jailed be_made be_more
be_nervous be_our be_seen be_steered be_straight be_switched beaches_$ beaten_by because_our bed_before bed_he
been_dead been_found been_hiding been_hurt been_illegal been_lost been_made been_moved been_promised been_putting
been_reported been_shut been_talking been_up been_watching bees_$ before_midnight before_you behind_them
being_exploited being_left being_promoted being_scared being_secretive being_silly believe_the belt_illegal bereal_in
better_they between_grooming big_secret bill_be bill_does bill_in bill_kept bill_what birds_$ birmingham_$ birthdays_$
biscuit_$ bit_thick bites_$ bk_tonight black_holes black_pudding blackmail_how blinking_right blue_tick boiling_$
book_it books_a boring_but bot_do bot_does bot_in both_arms both_fifteen both_mums box_with boy_band boy_has boy_or
boy_to boyfriend_broke boyfriend_had boyfriend_in boyfriend_takes boys_just boys_like boys_percent boys_share boys_then
boys_told brazil_$ brew_$ british_gas broke_the broken_and brother_hides brother_moved build_$ burned_all bus_and
bus_when but_cant but_she button_$ by_age by_eight call_his call_now call_them call_with called_miss calling_for
calls_me calm_down cam_on came_and came_from came_home came_into came_of came_off camp_$ can_ai can_ask can_compare
can_cook can_guess can_look can_scouts can_send can_somebody can_stranger cant_add cant_focus cant_make cant_reach
cant_recall cant_sit cap_$ car_insurance car_rental car_slowed card_as card_to care_last care_workers carrier_bags
cars_tire cartwheel_$ case_do cases_end cases_or castle_and cat_comes caused_the center_parcs chair_$ chair_and
change_our changed_$ changed_in changed_phones chapter_two charity_behind chat_$ chat_apps chat_it chat_on chat_or
chat_room chat_says chat_you chatting_to check_who checking_if checking_our chem_mock child_asks child_for child_how
child_lied child_may childline_on children_act children_get children_home children_in children_of childs_phone choose_a
chopping_onions church_and circle_has claims_the class_$ class_how class_it class_to class_what class_wont client_in
close_to closed_in clown_$ coach_moved coach_says coat_it coat_off code_$ code_is college_she come_with comes_from
comes_home coming_bk command_$ comment_$ company_take company_that compare_it compare_two computers_and computing_and
concealer_$ contacted_by contract_$ controller_$ convinced_nobody cooks_$ correct_$ cost_money could_do could_have
could_read could_somebody council_$ council_and count_for count_the counted_is counts_how course_cover cousin_and
cousin_broke cousin_did cousin_logged cover_blackmail cover_looked cover_to covered_by covid_that creams_$ credit_them
creepy_message creepy_to crime_as crime_thing crimes_$ criminal_$ cringe_$ crush_on cut_her cut_it d_d dad_finds
dad_here dad_looking dad_made dad_meant dad_sat dad_say dad_shouted dad_thinks dad_took dad_works dan_now dan_you das_a
data_is date_for date_on daughter_do daughter_find daughter_hides daughter_say daughter_she day_3 day_or days_hell
dbs_$ dead_tired dear_and decide_what deepfakes_in define_sexual define_the definition_the delete_old delete_the
deleted_snaps describe_us describes_it desk_with diary_i diary_private did_her did_kids did_some didnt_she
different_things dinner_money disclosure_training disconnect_from discord_$ discord_on discord_who discord_with
discuss_$ dissertations_on dmd_my do_by do_offenders do_on do_parents do_so do_some do_staff do_to do_your doctor_is
does_a does_all does_anybody does_child does_eee does_govender does_so does_zuck doesnt_answer doesnt_squeak
doesnt_work dog_by dog_in dog_is dog_on dolly_got done_$ done_before dont_i dont_likes dont_look dont_understand
door_has door_they door_thing door_what dorm_again dose_it double_physics doubt_it down_here down_i down_when down_you
dramatic_i drive_in driver_said drives_us driving_instructor drop_in drummer_$ drums_$ due_at due_in duke_of duty_and
dying_at ear_piercing eat_at eat_during eating_the eats_beige edinburgh_volunteering editor_wants effect_on eggs_$
eight_so el_informe eleven_would elsa_dress else_put em_are em_were email_for embarrassed_i encrypted_and encryption_$
encryption_matters end_and end_of end_someone ending_$ enforce_it engaged_and england_is enlighten_me essays_due
essex_$ even_happen even_legal even_with every_2 every_answer every_evening every_force every_kid every_reply
every_winter every_worker everyone_in everyone_tells everyone_thinks everything_he everything_i everything_with
evidence_before evidence_that ex_for ex_gives ex_husband ex_lets ex_teacher exact_wording exams_are exist_already
exist_at expected_$ experience_at face_it failed_my fall_for family_i family_link family_of family_room father_$
feeds_you feel_ancient feel_attacked feel_ill feel_so feet_are feet_so felt_sick felt_tips fifa_and fighting_over
figures_at figures_on figures_with file_one files_on film_$ film_with filters_that finale_$ find_friends finds_it
finger_chopping finish_me finish_my finish_work finished_a fink_it firewall_$ firms_say first_aid first_crush
first_date first_name first_year fit_it flat_she flat_since foi_means follow_me football_stuff footnotes_$ for_300
for_any for_asking for_boxing for_change for_college for_discord for_england for_fifty for_giving for_grade for_groomed
for_kent for_kid for_making for_money for_numbers for_robux for_schools for_scotland for_shoes for_wales for_washing
for_wedding force_$ force_and force_by force_in forces_are forces_i forces_tell forces_that forces_was foreign_gangs
forget_that forget_to forty_how found_my foundation_$ founded_$ four_$ four_of four_the fractions_$ france_$
freephone_number french_teacher freshers_week friend_does friend_request friend_stopped friend_to friend_what
friends_little fries_$ frightened_my fringe_and from_3 from_accounts from_british from_dad from_somewhere from_you
fuel_stop fun_she furious_$ game_my games_before games_in garden_it gave_nothing gave_the gave_up gcse_results
gender_not general_$ get_back get_battered get_behind get_contacted get_if get_pictures get_some get_targeted get_that
get_unbanned get_what gets_hurt gets_to getting_groomed gfs_dad gift_card girl_came girl_guides girl_or girl_tells
girl_thing girl_told girlfriend_or girlfriend_sends girls_aloud girls_do girls_is girls_made girls_night girls_problem
gist_of give_his give_my gives_$ gives_the giving_all go_fishing go_from go_off go_past goal_$ goddaughter_has
goes_well goggles_$ gone_yet good_and good_bot good_for good_username goodbye_i got_blackmail got_kicked got_pictures
got_sent got_touched got_us govender_a govender_say government_will governor_nobody grade_$ gran_in gran_says
gran_sends grandad_adds grandad_here granddaughter_has granddaughter_on grandma_who grandmother_and grandmother_what
granny_$ graph_i groomed_according groomed_is groomed_speech groomers_say grooming_i grooming_kids gross_$ group_how
group_project group_work growing_up grown_men grunts_at guess_for guess_why guidance_on guide_to gum_out had_$ had_no
had_our had_two hair_off hamster_is handed_in hang_out happen_in happen_more hard_$ hargreaves_$ has_200 has_kids
has_room has_screenshots hate_her hate_mondays hates_her have_after have_less have_noticed have_phones have_revised
have_their have_threatened have_wanted he_bought he_breaks he_burned he_gets he_hides he_or he_puts he_reckon he_sits
he_teacher he_times he_told he_touched he_wishes head_asked head_does head_is headings_$ health_effects heart_that
hed_been hed_break hed_rather hed_say hed_send hedgehog_in heights_this held_a hell_$ hell_is hell_tell hell_with
help_how help_menu help_what help_women helpline_$ helpline_for her_13th her_chats her_church her_convinced her_ears
her_elsa her_eyes her_grandad her_heating her_hell her_holiday her_names her_nephew her_no her_princess her_sentence
her_sister her_something her_stepbrothers her_stop her_that her_wear here_$ here_10 here_all here_can hey_$ hey_what
hi_is hi_to hidden_instructions hides_my high_five highest_$ him_because him_can him_id him_three him_to him_without
him_wrong himself_to his_bed his_big his_foster his_mates his_model his_parcel his_team his_test his_watch
history_teacher hit_my hits_it hold_a hold_on holiday_$ home_after home_care home_office home_secretary homework_what
hoovering_$ hopes_$ horse_$ horses_$ hotel_$ hour_$ hours_do house_of how_should how_young hug_his hundred_victims
hung_up hurt_before hurt_their hurting_children husband_has husband_he husband_hurts husband_push husband_thinks
husband_used husband_works i_as i_been i_book i_brought i_come i_decide i_doubt i_ended i_expected i_fail i_failed
i_follow i_gather i_get i_hand i_hang i_legally i_manage i_mend i_notice i_play i_sell i_share i_stop i_teach i_thort
i_told i_touch i_translate i_walk i_worked ict_and id_find id_trust if_he if_health if_ill ignore_tus ill_wake
illegal_in imaginary_friend in_40 in_any in_arms in_care in_chess in_cornwall in_defence in_derry in_french in_is
in_lahore in_lake in_mm in_nappies in_off in_perth in_shaking in_sixth in_speedos in_swansea in_without in_york in_you
include_northern increase_my increase_over ingrown_toenail instructor_$ instructor_is insult_me interview_$
interviewed_her into_her intro_says investigation_take invite_my invoice_$ iron_$ is_52 is_any is_banging is_blocked
is_call is_chat is_dead is_engaged is_friday is_go is_grooming is_hell is_live is_lovely is_massive is_meaning is_named
is_omegle is_our is_ours is_planning is_poisoning is_quoted is_rubbish is_sad is_sat is_selling is_signal is_singing
is_stopped is_taking is_tall is_texting is_touch is_x isbn_or isnt_he it_15 it_400 it_82 it_best it_break it_carries
it_covers it_crimes it_cringe it_did it_do it_driving it_early it_enough it_helps it_lads it_meant it_names it_ofcom
it_prompt it_rains it_really it_six it_some it_someone it_sound it_stayed it_took it_usually it_well it_why iwf_it
iwf_take jailbreak_you jake_a jeans_$ job_at job_or join_my journalist_who jump_in jump_since jump_start jumped_on
jumpers_on just_better just_says just_turned just_use kahoot_$ kart_and keep_banging keep_washing keeper_$ keeps_bees
keeps_begging keeps_forgetting keeps_taking kent_my kenya_$ kept_quiet kez_is kicking_it kid_friendly kid_gets kid_i
kid_not kids_accounts kids_do kids_has kids_herself kids_number kids_off kids_party kids_play kids_safety kids_say
kids_was kids_where kik_still kill_me kitchen_staff knit_$ know_about know_but know_everything know_nothing know_ok
knowing_who known_ones knows_everything knows_he knows_her lab_and lad_can lad_lives lad_was lad_wont lads_at lads_from
lads_just lady_i lag_is language_$ laptop_and lasagne_tonight lass_wi last_bus last_section last_years late_because
law_called leaks_$ learned_about learning_to leave_it lecture_$ left_care legal_$ legal_lol legit_or let_them letter_e
lgbt_kids library_and library_because lies_about like_any like_facts like_kids like_this like_with likely_to likes_on
limit_$ limit_of line_of line_please list_all little_wife live_swindon lo_que location_$ locked_away locked_messages
locked_out log_of lol_and lol_jk lol_your long_a long_and long_has long_until loo_roll look_4 look_out looking_back
lose_my lost_in lost_property lot_$ love_drawing loves_his lucky_cause luton_and mad_my made_the madre_$ mae_fy
mail_address make_them make_video makes_dad makes_everyone making_lasagne making_you man_at man_for man_me man_or
man_send man_the man_writes manage_a mans_been mans_coming many_are many_arrests many_children many_men many_moderators
many_officers many_sweets many_was map_$ map_and mark_zuckerberg marketplace_man married_a mate_$ mate_got mate_kez
mate_took mates_all maths_test me_500 me_another me_any me_captain me_does me_everywhere me_forty me_guitar me_having
me_hed me_keep me_mad me_mod me_only me_page me_real me_sad me_saying me_says me_since me_to me_twice me_yours
mean_about mean_in mean_what means_here means_on meant_it meant_the measures_$ meet_kids meeting_in meetings_$ meets_$
meets_apps members_$ memory_right men_is men_message mention_i mention_sextortion mention_them mentor_in message_her
message_i message_in messages_being messages_just messages_on messages_that messages_vanish messaging_my messaging_what
messenger_kids metres_$ mi_madre mice_and mine_and mine_are minor_online mins_on miss_her miss_said mock_$ money_to
month_old more_about more_how more_i more_money more_of morning_everyone morning_for most_cases moustache_and mr_khan
much_at much_you mum_a mum_answers mum_dont mum_lets mum_married mum_still mum_understand mum_will mum_with mums_got
mums_says music_$ must_play my_6 my_acc my_american my_ankle my_app my_auntys my_autistic my_barber my_blind my_blog
my_boss my_brain my_bsf my_call my_cars my_character my_copy my_county my_credit my_crisps my_cubs my_date my_degree
my_dissertations my_dolly my_essays my_favour my_front my_gcse my_grade my_invoice my_line my_list my_local my_message
my_mind my_mouth my_older my_personal my_physio my_place my_pocket my_pokemon my_presentation my_printout my_radio
my_schools my_shop my_skins my_sourdough my_squad my_stepson my_subscription my_teenage my_teens my_test my_thirteen
my_thumbs my_time my_tinder my_toast my_trainee my_village my_visa my_voice my_wifi my_with my_wits nail_gun name_3
name_a name_any name_i name_is name_it name_when names_and naming_the nan_keeps nan_wants nearly_finished neck_and
need_something need_their needs_the neighbour_and neighbour_cockerel neighbour_teenage nel_report nephew_came
nephew_says nephew_stays nervous_about net_my nettle_stings networks_are never_leave never_read new_dad new_friends
new_kitten new_owner new_underwear next_month nice_one niece_at night_how night_mum night_staff nine_in no_filter
no_name no_nicely no_please no_talking no_wifi nobody_loves nobody_notice nobody_recorded nobody_told normal_and
normal_people normal_person nose_$ not_be not_come not_crimes not_have not_heard not_kids not_letting not_need
not_offences not_paying not_so not_told not_who note_on notes_say nothing_about nothing_else nothing_like notice_in
noticed_the novel_about now_make now_was nudes_how nudes_on numba_$ number_9 number_from number_of number_you
nurse_says nursery_what o_relatorio of_40 of_45 of_5 of_a of_actual of_ai of_bus of_cases of_edinburgh of_heights
of_her of_messenger of_money of_names of_schools of_six of_survivors of_things of_thirteen of_three of_thunder of_time
of_twelve off_bad off_if offence_and offence_came offence_count offence_exist offence_in offences_happen offences_last
offenders_percent offerings_is office_$ often_didnt ok_but ok_how ok_last ok_thanks ok_to ok_which old_age old_apps
old_go old_have old_how old_in old_man old_messages old_mum old_these old_walk older_online on_both on_boys
on_deepfakes on_him on_hinge on_i on_nights on_or on_question on_safe on_someone on_switch on_tell one_adult one_asking
one_awake one_breath one_but one_crime one_get one_investigation one_sentence one_since one_too one_true one_what
ones_being ones_do ones_nobody online_at online_did online_does online_or online_without only_across only_asked
only_eats only_listen only_lost only_needs only_on only_or only_where only_with oot_again open_up or_contact or_in
or_out or_someone or_stay or_wait or_whatever or_woman or_women our_anniversary our_assembly our_beths our_deputy
our_foster our_french our_groupchat our_mum our_number our_old our_six ours_monday out_as out_by out_first out_over
out_this out_three outside_hers oven_$ over_five over_the over_what own_cooking own_goal owner_of oxford_$ packing_up
paddington_$ paddington_2 page_8 pages_i pages_should pair_i pair_of panic_when paper_at parcs_$ parent_$ parents_keep
parents_well parking_firm part_$ part_in party_a passed_his passes_$ passport_in patel_isnt pay_in pays_for pedo_me
pen_so penalty_for penguins_$ people_always people_ask people_asked people_find people_my people_not people_please
people_they people_with per_month percent_is percent_my percent_wasnt percent_what percentages_$ person_alive person_to
phone_gets phone_now phone_who phones_be phones_now photo_day photo_for photo_my photos_in picks_me picks_what pics_off
pictures_$ pictures_on piece_say piercing_$ ping_everyone pinged_me placement_that platforms_$ play_cards play_i
play_where play_with players_told playground_$ playlist_$ plays_it please_be please_for please_name please_please
please_remove please_teacher pleased_$ plumber_$ point_me police_hear police_not police_record police_so policy_$
post_the poster_is posters_at posts_on pounds_to practise_$ present_it pressure_$ primary_i primary_is prison_in
privacy_has private_accounts private_from private_message private_school prom_dress promise_did promised_not prompt_$
prompts_at protect_her proud_$ proud_my prove_him prove_it pta_has pub_$ pumpkins_in punching_through puns_$ pupil_hid
pupils_i pupils_keep pushback_from put_his put_their puts_in putting_a quadratic_equations qualification_do
quantos_cases que_es question_5 question_again question_i questions_and questions_should queue_$ quiz_team quote_where
radio_play railcard_$ rainy_day rape_cases ray_ban read_chapter real_one real_quick really_an really_gone really_just
really_worse reasons_for recomend_phone record_for red_light refund_$ relative_$ remind_me rent_up reply_when
report_back report_count report_define report_grooming report_on report_or report_out report_people report_quote
report_saying reporting_$ reset_$ results_on review_$ revision_he rice_is richest_person right_as right_before ring_i
ring_my rings_up rise_i robertsons_bit robux_to roles_of room_asked room_had room_is rotten_$ roughly_$ round_money
rugby_and ruining_my rules_about running_a running_and running_at rushed_my safe_internet safeguarding_governor
safety_talk safety_tips said_47 said_did said_for said_good said_nah said_who same_joke save_my say_26 say_be say_girls
say_goodnight say_here say_ok say_our say_snapchats say_theyd saying_bye saying_soon saying_things says_17 says_42
says_all says_boys says_hell says_hold says_in says_kids says_read scales_$ scam_$ scared_for scared_on scaring_her
scary_stuff school_age school_alone school_council school_dinners school_got school_monday school_photo school_with
schools_where scout_leaders scouts_$ scratched_his screams_if seat_$ second_hand secret_if secret_to see_their
seeing_that seen_in sees_my selfie_for sell_me semi_final seminar_on send_$ send_money send_pics send_you sending_pics
sends_his sensitive_$ sent_my sent_to server_for settings_now seven_hours sex_ed sexual_assault shame_$ share_is
share_on share_please share_there share_under she_beat she_called she_didnt she_felt she_holds she_like she_means
she_need she_read she_say she_scared she_sings she_still she_thinks she_use she_wanted she_who she_will shelf_$
shift_is shop_fuel shop_we shorten_it shorter_$ shot_me shots_before should_get should_phones show_is show_them shy_to
sides_$ simon_says since_his since_reception since_yesterday since_you sing_at sings_in sister_11 sister_hasnt
sister_living sits_on sitting_down ski_trip sleep_alone sleep_at sleep_so slept_for small_children small_my
smashed_every snapchats_fault snapchats_safe sneeze_$ snoop_if so_boring so_cool so_fuel so_grateful so_loud so_now
so_of so_only so_which so_you social_media social_networks some_more some_of somebody_fleeing somebody_put
somebody_said somebody_what someone_hurt someone_keep someone_said someone_spots someone_stole someone_threatened
someone_traded someone_will someones_being something_what son_only son_put son_rather son_turned son_wont soon_soon
sorry_my sorry_you sort_out sound_as sounding_voice source_$ sourdough_$ speaking_$ speaking_exam speaking_out
speech_is spend_it spiders_there split_of split_what spoiled_the spot_$ spotify_$ spots_that spy_$ stabbed_in staff_do
stall_is stand_the start_and start_of start_system started_in started_wearing statistics_i stats_my stay_another
stay_private stay_safe stealing_my step_brother stepbrothers_been stepdaughter_friend stepson_to sticker_$ sticker_and
sticky_note still_know still_not stings_$ stone_$ stop_adults stop_following stop_pinging stop_the stopped_being
stopped_talking store_what story_from story_out straight_answer stranger_can stranger_get streak_because stress_$
student_my students_mum study_$ stuff_about such_as summarise_the summarise_this summer_when sunday_is sunday_we
supper_$ surprise_for survivor_advocate survivor_in swear_to swimming_and swimming_in swindon_$ switched_off
table_tennis tablet_wants tag_go tagged_$ take_pictures take_this take_until taking_all taking_forever taking_her
talk_like tasks_on teach_computing teach_him teach_ict teach_us teacher_ask teacher_doesnt teacher_follows teacher_spot
teacher_use teacher_was teenage_lad tel_me telephone_i tell_but tell_kids tell_me tell_no tell_someone telling_a
telling_my ten_and ten_i ten_then test_i test_tomorrow testimony_of text_can text_first text_for text_message text_say
texts_be tha_knows than_do than_the thanks_mate that_bill that_came that_cant that_caused that_day that_door that_for
that_gave that_get that_his that_i that_joke that_law that_please that_private that_roast that_said that_say that_the
that_they that_way that_wont the_34k the_42 the_abuse the_account the_actor the_alarm the_ashes the_assembly the_bad
the_bath the_bedroom the_biggest the_boilers the_calls the_catch the_cause the_ceiling the_chippy the_chips the_council
the_counts the_county the_dentist the_dishes the_dj the_drummer the_email the_face the_ferry the_fifties the_filter
the_final the_finale the_firm the_foxes the_free the_gender the_governors the_groom the_grooming the_hidden the_highest
the_increase the_it the_label the_left the_licence the_limits the_loft the_margin the_minibus the_minister
the_modelling the_nephew the_never the_newsreader the_next the_number the_older the_osb the_parking the_parts
the_password the_per the_percentage the_percentages the_photocopier the_planet the_policeman the_posters the_postman
the_project the_punishment the_raffle the_raid the_richest the_safety the_sauce the_scary the_section the_semi
the_sender the_shelf the_song the_source the_study the_sweets the_trip the_trusted the_tudors the_tyre the_vicar
the_war the_wet the_yearly the_years their_bags their_ball their_number them_as them_too them_you themselves_and
then_as then_ill then_she then_told then_when therapist_i therapists_on there_anyone there_back there_re theres_always
theres_something these_crimes these_things they_closed they_deal they_describe they_dont they_fall they_havent
they_note they_notice they_offer they_offered they_really they_slagged they_snoop theyd_learned theyd_say thing_for
thing_has thing_off thing_right thing_say things_got things_the think_it thinks_everyone thinks_you third_one
thirteen_year this_about this_do this_frightened this_in this_instead this_kind this_meeting this_my this_new
this_right this_too this_traffic this_word those_$ those_who thought_about thought_i thought_this three_foster
three_jumpers three_quarters threw_my through_$ thunder_$ thursday_$ tick_$ tidy_up ties_$ tighter_controls tiktok_she
till_14 till_eight till_when times_me tire_pressure tired_$ to_15 to_auntie to_book to_college to_cook to_disconnect
to_feed to_finish to_fit to_game to_god to_granny to_internet to_kenya to_knit to_lie to_lift to_look to_lure to_mark
to_message to_neighbour to_please to_practise to_privacy to_rate to_share to_something to_study to_tell to_thank
to_threaten to_tidy to_track to_under to_understand to_visit to_warn to_watch to_whisper to_york today_by todays_number
toddler_in toddlers_at together_she together_without told_three told_us tonight_i tonight_what too_hot took_a took_ages
took_out top_four top_ten touch_her tour_$ towers_$ town_with tractor_$ trade_pokemon traffic_is train_line train_they
trainer_he trainers_on tried_the trifle_$ true_figure trust_no tube_$ turn_the tus_instrucciones tv_show twelve_a
twelve_was twenty_questions twice_this two_views type_everyone tyre_place ugh_pe uk_$ unbanned_from uncle_always
uncle_collects uncle_said under_200 under_5 under_his under_it understand_why uniform_is unsee_my until_friday up_28
up_80 up_cant up_cause up_does up_got up_how up_i up_then up_who up_without update_$ ups_$ us_do us_every us_here
us_sleep us_with use_for use_instead use_the username_for using_his van_outside vanish_$ vanished_$ vegetarian_$
very_kind victims_and victims_at victims_how victims_not victims_there victims_under victims_wait views_$
violent_husband violent_partner visitors_since voice_chat voice_with volunteer_with vote_for wait_before wales_i walk_$
walker_$ walks_my wall_with want_meet wants_an wants_evidence war_$ wardrobe_$ wardrobe_and was_30 was_34 was_abandoned
was_above was_actually was_boys was_called was_female was_hurt was_laughing was_law was_little was_stalked was_their
was_tiktok was_twelve wash_up washes_up washing_up wasnt_blinking wasnt_there wasting_away watched_a watching_me way_on
we_call we_live we_said we_see we_share we_want we_watched wear_a wear_for wear_shoes wearing_his wed_be weddings_$
wee_man wee_one week_anyone weeks_$ weeks_in weeks_old weighs_my well_my were_any were_approached were_harmed
were_having were_late were_moving were_on were_oot were_still were_under were_victims what_an what_documents what_does
what_encryption what_foi what_foir what_game what_gives what_grandad what_helps what_kids what_model what_normal
what_part what_qualification what_their what_years what_your whatd_they when_kids when_mum when_rice when_someones
when_somethings whenever_someone where_boys where_were whered_they which_gpu which_of which_share which_statistic
which_they white_$ who_beats who_calls who_doesnt who_fears who_in who_interviewed who_needs who_not who_pays
who_pinged who_rings who_sent who_thinks who_took who_walks whod_enforce whole_staff whose_daughter whose_job why_isnt
why_wont wi_his wicked_$ wife_sends wife_weighs wikipedia_$ will_get will_know will_murder will_stop window_seat
winter_$ wishes_hed with_another with_bad with_child with_different with_disabilities with_everyone with_fractions
with_got with_help with_mine with_only with_quadratic with_two with_wearing with_what without_an without_limits
wits_end woman_on woman_she women_hiding won_the wonderwall_$ wont_add wont_believe wont_care wont_get wont_hear
wont_hug wont_lock word_and wording_i words_and words_to work_at work_how work_if work_now work_today worked_for
worker_should workers_$ works_there worried_$ worst_what would_i would_say would_this wouldnt_they write_me
writing_down writing_that writing_this written_$ written_by written_in written_off wrong_channel wrote_for wrote_that
wrote_the yard_last yeah_right year_11s year_got year_to yearbook_$ yearly_count years_my years_right years_then
years_what yes_or yesterday_i yet_and you_add you_always you_before you_hold you_i you_in you_leave you_missed you_ok
you_pick you_please you_sing you_so you_store you_sue you_thank you_type youd_be young_man young_men young_person
young_what younger_$ youngest_child your_homework your_house your_link your_manager your_now your_password your_prompt
your_settings your_setup your_uncle your_wrists
""",
    -2: """
000_about 000_and 000_followers 000_to 000_victims 10_and 10_mins 10s_line 11_am 11_and 11_of 11_too 12_forces 12_in
12_month 12_on 12_when 12s_$ 12s_i 13_4 13_just 13_ok 13_or 13_what 13_who 13_yo 14_he 14_i 150_my 15_i 15_years
16_count 16_or 18_now 18_to 19_drives 1_000 1_or 20_year 23_does 25_and 2_school 2nd_$ 2yo_to 38_or 3_2 3_400 3_months
3_year 400_metres 40_days 42_but 44_$ 4_pages 4_victims 500_and 500_is 50_and 550_against 5_000 5_bullet 5_mins 5_yrs
6_i 6_so 6_what 7_062 83_$ 8_has 8_in 8pm_$ 8s_$ 900_day 90_$ 90_percent 9_days ^_$ ^_10 ^_42 ^_47 ^_550 ^_83 ^_about
^_according ^_activate ^_add ^_adoptive ^_amount ^_anyones ^_aunties ^_average ^_babysitters ^_backdoor ^_ban ^_bashed
^_beaten ^_become ^_beep ^_before ^_big ^_bitcoin ^_block ^_blocked ^_break ^_but ^_calculate ^_calls ^_cancel ^_care
^_cases ^_child ^_childcare ^_childlines ^_cite ^_close ^_clues ^_combien ^_confirmed ^_consider ^_continue ^_crash
^_cried ^_crime ^_cry ^_dan ^_das ^_date ^_decode ^_describe ^_difference ^_discords ^_dog ^_dos ^_dose ^_drove ^_dying
^_e ^_elementary ^_enter ^_escape ^_excuse ^_feeling ^_fell ^_figure ^_fill ^_foi ^_food ^_football ^_forces ^_forgot
^_four ^_freedom ^_fuel ^_furious ^_grandson ^_hay ^_hid ^_hidden ^_human ^_hwo ^_ice ^_ideas ^_ile ^_introduce ^_iwf
^_just ^_key ^_labour ^_laws ^_link ^_look ^_lots ^_ls ^_mates ^_minimum ^_moja ^_most ^_nah ^_next ^_no ^_nobodys
^_oublie ^_pack ^_party ^_peers ^_person ^_photographer ^_point ^_porn ^_proofread ^_push ^_remote ^_restart ^_revision
^_roast ^_roblox ^_room ^_safe ^_school ^_see ^_seems ^_sender ^_servers ^_sextortion ^_shorten ^_slept ^_smoke ^_snaps
^_spanish ^_spell ^_starting ^_steps ^_strange ^_stranger ^_substitute ^_sumarise ^_surely ^_swim ^_ta ^_tantrum ^_tax
^_teenage ^_till ^_tips ^_touch ^_trainer ^_truth ^_trying ^_twenty ^_uncles ^_unknown ^_until ^_up ^_valentines ^_vera
^_vergiss ^_voice ^_wasnt ^_wasp ^_welp ^_west ^_whatll ^_whereabouts ^_whoever ^_wife ^_without ^_wont ^_words ^_wow
^_written ^_youd ^_yungest a_2yo a_999 a_app a_baby a_bill a_body a_boss a_bowline a_capybara a_cardiff a_care a_cheque
a_cliff a_concern a_controlling a_cool a_cruise a_cushion a_decent a_detective a_discord a_door a_drama a_flag a_former
a_fortune a_forum a_fox a_fridge a_friends a_games a_gentle a_girlfriend a_graph a_great a_groomers a_half a_hamster
a_headline a_headteacher a_ladder a_law a_lawyer a_leaflet a_lecture a_link a_livestream a_locked a_look a_lunchtime
a_merit a_minute a_moment a_monster a_museum a_no a_non a_novel a_parrot a_pet a_place a_plant a_platform a_point
a_prefect a_priest a_primary a_private a_puppy a_question a_quick a_quid a_radiator a_railcard a_reading a_residential
a_right a_robot a_roof a_rough a_saturday a_singers a_sixth a_snack a_snow a_speech a_step a_survey a_table a_telly
a_terrible a_thread a_to a_tractor a_trapdoor a_trip a_trust a_tweet a_vampire a_vicar a_welsh a_worksheet a_youngster
about_5 about_ai about_anyone about_apps about_brushing about_child about_fire about_images about_internet about_maths
about_men about_mine about_more about_nudes about_other about_prices about_saying about_twelve about_victims about_why
about_young abuse_victims abuser_and abuser_to abusers_$ abusers_will acc_to accident_can account_right accounts_or
ace_$ act_and action_to activity_on actual_number actual_thing actually_he actually_stop added_all added_by address_in
address_please adoptive_dad advice_and after_a after_practice after_primary after_the afterwards_$ again_in again_lol
again_on again_so against_a against_my against_or age_does age_group age_i age_kids age_now age_play age_the
age_verification age_was ages_on agrees_to ai_behind ai_being ai_make ai_should air_in al_previus album_$ aliens_are
all_before all_boys all_cases all_chat all_facts all_going all_people all_since all_that all_they all_time all_what
allowed_on allowed_that alone_bot already_$ already_if already_what also_does also_says always_brings always_get
always_grooming always_online always_said always_when am_35 am_42 am_79 am_arguing am_ashamed am_babysitting am_best
am_carer am_chairing am_coming am_driving am_embarrassed am_exchange am_father am_fine am_grounded am_gutted
am_knackered am_man am_married am_mother am_nervous am_new am_now am_okay am_parked am_running am_sad am_sick
am_sweating am_teacher am_told am_too am_wondering american_cousin an_a an_answer an_assistant an_average an_easy
an_extra an_imaginary an_international an_invite an_invoice an_ipad an_it an_online an_out an_overdose an_she
an_undercount and_$ and_12 and_16 and_21 and_6 and_adults and_again and_age and_asked and_b and_bad and_been and_black
and_bored and_boys and_child and_doesnt and_donts and_eat and_everyone and_exploitation and_father and_felt and_fuel
and_game and_girls and_happy and_hear and_hide and_itll and_job and_juniors and_late and_learning and_liked and_loved
and_meet and_month and_must and_name and_new and_once and_out and_police and_roles and_saying and_sextortion and_shame
and_sign and_sites and_social and_suport and_support and_t and_too and_wonder angry_that animal_crossing anniversary_$
answer_my answer_on answer_questions answer_the answer_who anti_bullying ants_$ any_$ any_from any_idea any_offences
any_parents any_specific any_tricks any_women anymore_does anyone_here anyone_it anyone_say anyones_mum anything_except
anything_green anything_up anything_you anyway_does anywhere_$ app_wants apple_one approached_through apps_being
apps_does apps_from apps_is apps_should apps_someone april_fools arabic_$ are_4 are_42 are_discord are_done are_dying
are_eating are_home are_in are_killing are_known are_nine are_online are_our are_recorded are_safe are_scared are_shut
are_talking are_there are_traveller are_under are_up are_watching are_we are_with arent_they arested_$ argue_$
arguing_with argument_are around_in arrested_in arrests_i article_has article_take article_think as_child as_that
as_you as_young ashamed_i ask_another ask_any ask_her ask_of asked_first asking_since asks_if asks_which asleep_at
asleep_when assistant_$ at_15 at_31 at_8pm at_bowls at_dance at_girls at_ikea at_last at_practice at_somebody
at_teatime at_tennis at_their at_thirty at_valorant at_which at_xmas at_you ate_his aunt_$ author_of average_age
aware_of awareness_course ayes_and baby_clothes baby_sister babysit_begged babysit_for babysitter_here babysitter_says
back_do back_down back_me back_once back_row back_till back_up backdoor_$ backdoors_are backlash_from backstage_and
bacon_$ bad_and bad_did bad_experience bad_one bad_ones bad_who bad_word bag_of bag_to bags_and bak_$ bake_off ball_at
ban_phones band_wants banging_on bank_wants banned_for banned_is barred_from bathroom_again be_an be_aware be_banned
be_driling be_from be_gentle be_had be_kids be_named be_of be_open be_paid be_real be_sacked be_saved be_scanned
be_stored be_this be_trusted be_up be_victim beat_him beat_my beaten_in because_all because_he because_more become_my
bed_lol bedtime_$ bedtime_what beef_in been_approached been_around been_beaten been_born been_delayed been_gether
been_giving been_higher been_himself been_locked been_since been_taking been_trained been_worse beep_boop before_going
before_school begging_you being_alone being_locked being_most being_my being_punished being_safe being_the being_wrong
believe_$ belong_to bench_$ besides_her bestie_is better_since between_abuser big_$ big_school big_tech bikes_$
bikini_$ bill_come bill_coming bill_explain bill_go bills_been bin_day bio_$ birthday_on birthday_she birthday_what
biscuit_tin biscuits_$ bit_at bit_low bit_the bit_what bitcoin_i bits_he blackmail_of blame_lockdown bleed_a bleep_test
bless_her block_every block_my block_someone blood_pressure board_$ board_what boarders_says boat_$ bodies_named body_$
body_that bonjour_je book_and book_the books_for boot_$ bored_at bored_entertain bored_out boss_keeps boss_wants
boss_wont bot_is bot_just bot_lol bot_now bot_save bot_tell bot_to both_13 both_14 both_23 both_asleep bowling_$
box_set boxes_and boxes_without boy_10 boy_asking boy_victim boy_wont boyfriend_are boyfriend_they boys_can boys_get
boys_how boys_it boys_my boys_never boys_or boys_right boys_tho brb_$ bride_and briefing_$ bring_snacks bring_to
brings_chocolates britain_over bro_he broken_umbrella brother_19 brother_about brother_callum brother_swears brother_to
bruh_i builder_says built_a bullying_in bullying_week burnt_rice bus_escort bus_where but_do but_her but_keep by_bus
by_law by_listing by_people by_police by_step by_stranger by_themselves by_there by_when by_year bye_uk call_about
call_out call_us called_bill called_it called_out calling_film calling_it can_book can_check can_fail can_have
can_juggle can_old can_one can_reach can_tick cancel_that cant_block cant_breathe cant_speak caption_$ caption_for
capybara_$ car_and car_battery caravan_in card_i card_what care_course care_has carer_i cares_$ carried_out cars_been
carvery_$ case_about case_from cases_22 cases_at cases_hubo cases_it cases_that cases_were cat_hasnt cat_pic cat_she
cat_video cat_was caught_on caught_out causes_$ ceiling_$ ceiling_and ceop_where certificate_$ certificate_at
certificate_that chances_do change_my change_something change_their changing_rooms channel_for channel_is character_in
charger_and charity_abseil charity_has charity_is charitys_demands chart_of chat_sorry chatroom_i chats_from chats_if
chats_on chats_to chats_what chats_when check_if check_on check_their checks_your cheeky_sod cheer_her chef_$
chemistry_teacher chess_i chief_executive child_as child_be child_i child_once child_online child_twice child_under
childline_founded childline_get children_are children_had children_my children_online children_or children_rights
chocolate_$ chocolates_to choirboys_wont chuffed_$ cinema_put cite_the class_asked class_i class_sneezed class_that
clean_forgotten click_through clicked_on climbing_frame clocks_go closed_$ closer_to clothes_in cloud_$ clubs_do
clubs_dont clues_that cm_and coach_an coach_makes coach_touched coaches_have code_wont colleague_insists
colleague_keeps colleague_says colleague_texted college_has colours_$ come_si come_spain come_through come_to comes_$
comes_after comes_back comes_before comes_through comic_relief commands_$ commit_it commits_it common_are common_it
companies_dont companies_say comply_$ computer_made concert_$ conclusion_already config_$ confirm_$ consent_$
contact_if contacted_$ contain_survivors contest_$ context_$ continue_to controls_for convicted_$ cook_on copied_the
cops_dont cops_get copy_everything copy_out cornwall_for corridor_how cosy_for couch_to could_not counsellor_in count_a
count_not count_to counted_here countries_in country_is country_which countrys_police counts_calls course_be course_is
courses_$ cousin_says cousins_mate cover_for cover_letter cover_roblox cover_suicide covers_$ covid_$ crazy_$
credit_report cried_a crime_now crime_number crimes_because crimes_have crimes_in crimes_were crimes_what cruise_$
cry_every csam_$ cuantos_cases curious_about curious_how curious_if curious_really curious_whether custard_$ cut_myself
dad_allowed dad_but dad_for dad_home dad_reading dad_still dad_with dan_mode dance_i daring_my dark_web darts_$ data_in
date_ideas date_there daughter_asks daughter_dance daughter_doesnt daughter_gets daughter_lies daughter_new
daughter_rang daughter_thinks daughter_would day_are day_did day_figure day_since day_streak day_stuff day_that day_why
days_because days_training dead_$ dead_he deaf_grandson death_in death_of debate_in debug_mode decide_for
deepfake_nudes define_grooming definition_of delayed_$ delayed_to delete_$ delete_all deletes_everything deliver_the
delivered_$ demand_to deodorant_$ department_i deposit_what described_how detention_for detention_with dial_up
dick_pics did_and did_anyone did_covid did_eny did_lots did_to didnt_do died_on different_apps different_services
different_thing dig_for director_$ dirty_old discloses_$ discord_account discord_i discord_lol discord_messages
discord_servers discord_wants discords_share discovered_the dishes_$ display_what distract_me divorced_parents do_an
do_drama do_e do_fire do_firms do_hamsters do_long do_lunch do_most do_need do_next do_others do_their do_those do_two
do_under doctor_friend does_ai does_any does_foi does_for does_last does_online does_our does_safeguarding does_smh
doesnt_reply doesnt_say doesnt_speak dog_bit dog_groomer dog_pics doing_his done_anweisungen dont_apps dont_it
dont_mind dont_snitch dont_worry dont_you door_it door_says doors_cat doors_lad dos_and double_chem down_a down_into
down_or downstairs_$ draft_$ dragon_$ drama_piece drama_where drawing_and dread_home driver_told drives_the driving_$
driving_school drop_the drop_your dropped_and drops_$ droseddau_oedd drove_a drum_kit dsl_and due_friday due_to
dump_all dw_in dying_to dyou_do dyslexia_$ e_g e_learning e_safety e_to each_$ ear_$ earlier_and earn_my earplugs_$
easier_$ eat_anything eat_her eats_the edges_$ edited_my eee_stand effects_are effects_on elden_ring elementary_kids
eleven_he else_at else_so email_missing email_that email_to embarrassment_i empty_$ encrypt_who encrypted_app
encrypted_messages encrypted_messaging encryption_does end_about end_i end_to ends_in ends_with english_bad
english_have english_how enough_of entertain_me episode_with equal_for equations_please esol_$ essay_with even_$
even_counted even_got ever_had ever_happens ever_meet everton_$ every_figure every_last every_message every_police
every_selfie every_user everyone_at everyone_goes everyone_here everyone_how everyone_simon everyones_safety
everything_about everything_now everything_since everything_so everything_up evil_twin ex_gets exact_number exact_words
exactly_did exam_at exam_in exam_question exam_stress example_$ except_a exchange_is exchange_student excited_for
excuse_me exist_$ expect_$ expected_of expensive_$ expires_in explain_how explain_offside explain_osmosis
explain_please explain_the explaining_it explaining_the exploitation_$ eyes_when f_are face_$ face_in face_mask
face_onto face_school facts_in fail_$ fair_to family_believes family_they family_took far_back fast_and father_did
father_want fear_of fear_they feed_him feeds_it feel_$ feel_at feel_unsafe fell_to festival_$ fever_$ fever_is
few_hundred fi_$ fifty_i fifty_if fifty_of fighting_who figures_for figures_go figures_is figures_would files_and
fill_in film_about film_on filter_$ find_about find_children find_her finding_$ fine_and fine_just fine_right finish_it
fire_drill firefox_$ firm_closed firm_first firm_i first_and first_but first_car first_lesson first_or first_outing
first_person first_place fish_$ five_kids five_mins five_what flag_and flatmate_never flinch_when flour_$ flyers_$
folks_$ follow_pupils follow_the followed_the following_my font_is food_hygiene foot_$ for_0 for_12 for_22 for_28
for_abusers for_big for_boy for_boys for_doing for_game for_getting for_helping for_hitting for_home for_how for_if
for_laughing for_mums for_no for_not for_other for_pupils for_sext for_sexual for_so for_sports for_stuff for_such
for_tighter for_tonight for_work for_youth forbidden_$ force_is force_that force_was forced_$ forces_with forget_$
forgot_our forgot_to fortnite_and fortnite_is fortnite_servers forum_in foster_care four_in four_miles four_minutes
four_with frame_$ free_$ free_nitro free_to freezing_$ friday_how fridge_at friend_asked friend_never friend_requests
friend_that friend_thinks friend_this friends_got friends_older friends_on friends_online friends_stopped friends_tutor
from_across from_fortnite from_i from_it from_parents from_police from_rain from_school from_somebody from_staring
from_which from_work from_working from_year from_your fuel_list fuel_picture funeral_$ furious_they game_but
game_companies game_he game_money game_over game_you games_is gaming_chair gap_of gas_$ gate_said gay_dad gdpr_$
gender_split gentle_way geography_teacher get_abused get_added get_an get_any get_closer get_convicted get_em get_from
get_him get_messaged get_older get_parents get_phones get_round get_shut get_sick get_talking getting_it getting_kicked
ghosted_by gifts_always gifts_from gifts_is girl_got girl_how girl_out girl_tell girl_whod girls_being girls_boys
girls_figure girls_football girls_got girls_isnt girls_like girls_nobody girls_parents girls_school girls_share
girls_targeted girls_then girls_to girls_what give_$ give_ages give_an give_em give_in gives_all gives_cover
giving_gifts gm_everyone gnna_say go_alone go_and go_by go_is go_she go_upstairs god_help goes_up going_into golf_$
gone_already gone_mad good_babysitter good_guys goodbye_and got_12 got_banned got_binned got_dumped got_ghosted
got_hacked got_long got_more got_nicked got_nobody got_phones got_scammed got_your govender_isnt govender_quote
govender_said government_say grade_images grading_tomorrow grandma_$ grandma_used grandmother_is grandson_$ grandson_14
grandson_rang grandson_uses grans_funeral grant_me graph_of graphic_$ grateful_if groomed_does groomed_via groomer_asks
groomer_but groomers_pretend grooming_for grooming_report grooming_to grooming_usually grooming_you ground_floor
group_at group_do group_we group_what groupchat_says groups_for grow_out grown_ups gta_rp guardian_instead guess_a
guess_if guess_it guidance_$ guidelines_to guilt_$ guilty_$ gutted_$ guys_who gymnastics_and hacked_$ hacked_my
had_been had_me had_not had_tears had_us haha_no haha_what hair_cut hair_need half_a half_men half_nine hands_on
handwriting_$ handwriting_looks hanging_by happen_without happened_next happening_more happens_online happens_there
happy_friday harm_i harms_$ harms_who harry_potter harry_styles has_6 has_any has_anything has_flu has_muted has_named
has_nothing has_only has_six has_someone has_spotted has_three hat_$ hates_it have_10 have_3 have_advice have_bruises
have_clean have_deleted have_ever have_fever have_hit have_in have_left have_never have_phone have_pictures have_sold
have_some have_son have_things have_thought have_told havent_even havent_left havent_seen havent_started having_the
having_two he_ask he_attacks he_bites he_can he_cooks he_edited he_hits he_kicked he_loses he_lost he_meant he_met
he_offered he_put he_shot he_wakes he_watches he_will head_for head_hurts head_round headline_$ headline_what
headset_on healthy_$ hear_it heard_it heard_that hearing_about heart_$ hearts_$ heavy_boxes hed_finish hed_have
hell_ask help_at help_him help_not help_or help_protect help_someone help_us helpline_no helpline_please helps_me
her_about her_baby her_bad her_bike her_car her_curtains her_day her_documents her_drink her_ex her_interview her_job
her_mobile her_photo her_post her_real her_safeguarding her_sleep her_sleeve her_uncles her_way her_working here_ill
here_lol here_monday here_which hermana_sorry hers_has hey_hey hi_it hi_mum hid_under hidden_cases hidden_prompt
hides_behind highest_year him_first him_it him_my him_no him_she hinges_so his_50th his_and his_card his_gaming his_hat
his_nose his_privacy his_privates his_secret his_voice hits_you hold_the hold_up holds_the holes_$ holiday_photos
holidays_are home_crying home_early home_how home_is home_knows home_manager home_or home_tonight home_who
homework_with honest_$ honest_i honestly_gutted hostel_in hotel_with hour_of hour_on hours_a hours_on how_about
how_good how_question how_urgent how_will how_your hurt_what hurts_from husband_a husband_is husband_tell husband_telt
husband_wont i_arrange i_beat i_blanked i_changed i_cite i_contact i_copied i_copy i_counted i_deleted i_demand i_dial
i_download i_feed i_grade i_honestly i_kissed i_lack i_mentor i_moderate i_nearly i_need i_order i_ought i_pass i_pick
i_posted i_print i_pull i_raise i_recall i_rent i_reset i_search i_sit i_smell i_snore i_store i_suspect i_swear i_the
i_trusted i_tuck i_understood i_volunteered i_wipe i_won i_wonder ice_$ id_jump id_met id_sell if_no if_one if_only
if_there ignor_al ignor_all ignore_me ikea_$ ill_put illegal_when images_and images_for images_found imessage_is
important_$ in_10 in_2 in_all in_animal in_arabic in_barnsley in_bath in_bio in_bradford in_brazil in_cardiff in_did
in_fifa in_france in_games in_grooming in_hand in_i in_id in_itself in_kettering in_kid in_klingon in_minutes
in_monopoly in_neath in_northern in_on in_own in_physics in_pints in_primary in_rhyl in_rows in_some in_sql in_telford
in_toronto in_urdu in_us in_warsaw include_cases include_the indecent_images information_thing inside_out instead_$
insult_the int_shed interesting_$ internet_day internet_in internet_secret into_in into_my invite_to involved_sending
ireland_$ is_21 is_35 is_40 is_42 is_7 is_abuse is_ace is_aimed is_alright is_annoyed is_annoying is_apple is_being
is_blackmail is_burnt is_can is_childlines is_deciding is_different is_due is_evil is_face is_forty is_giving
is_healthy is_help is_higher is_highest is_holding is_hot is_increase is_kevin is_known is_last is_little is_loud
is_married is_mates is_meant is_money is_nineteen is_other is_out is_pain is_perfect is_ready is_really is_relevant
is_retiring is_revising is_ruining is_rung is_sextortion is_stealing is_student is_taht is_telegram is_terrible is_them
is_twelve is_unreported is_vinted isa_$ isnt_about isnt_done isnt_that isnt_what isnt_working it_call it_chief it_clean
it_cut it_doing it_falls it_freezing it_girls it_hilarious it_hinges it_keeps it_long it_man it_mentions it_mostly
it_my it_never it_one it_parents it_part it_point it_politely it_progress it_reply it_rose it_scared it_send
it_seriously it_share it_spying it_surely it_time it_today it_wheres it_worth it_your iwf_how iwf_stand iwf_who
jail_you job_on job_would jobs_$ joke_but jus_me just_apps just_checking just_come just_did just_discovered just_does
just_give just_more just_safeguarding just_something just_want just_watched just_what karate_grading keep_giving
keep_hearing keep_him keep_popping keeps_crashing keeps_losing keeps_messaging keeps_on keeps_showing keeps_spamming
keys_$ kicked_down kicked_from kid_can kid_here kid_off kid_or kid_so kid_that kid_this kidnapped_in kidnapped_my
kids_any kids_did kids_friend kids_go kids_into kids_it kids_last kids_name kids_next kids_out kids_phones kids_safe
kids_so kids_think kik_is kill_him kilometres_$ kilos_and kindly_tell kindly_that kissed_my klingon_$ knees_$
knock_knock knock_on knots_$ know_from know_who knowing_$ knowing_what knows_every lab_was label_on lack_is lad_begged
lad_is lad_next ladder_$ ladies_$ lady_in lady_online lady_said lady_says land_on landlord_wants lap_and laptop_died
lasagne_recipe lasses_$ last_bit last_it last_paragraph last_that last_time last_wish late_with later_on law_come
law_go law_going law_of law_ready law_says law_wont law_yet lawyer_and le_report lead_and leader_need leader_would
leaders_in learnt_to least_moderation leave_if leave_my leave_out leaving_britian leaving_do leaving_my leeds_and
legit_$ lesson_on lesson_to lessons_$ letter_a library_card lie_and life_i life_of life_on lift_heavy light_or like_90
like_em like_last like_other like_ours like_somebody like_who like_why likes_my likes_the limits_$ line_graph
line_something lines_$ link_and link_on list_em listing_all literally_die literally_shaking lived_in loads_but
loads_more location_with lockdown_$ locked_messaging lodger_has login_$ lol_got lol_just lonely_in long_ago
long_division long_they long_time long_will look_dumb look_for looked_18 looking_$ looks_$ looks_into looks_more
loses_at lost_all lost_on lost_touch lot_more lot_who loud_the love_this lovely_voice loves_dinosaurs loves_football
low_because ls_la lunch_from lunch_with lunchtime_supervisor lure_kids main_finding main_point majority_$ make_sure
makes_her making_him male_victims malware_$ man_came man_i man_messaged man_sends man_should man_shouting manager_and
manager_asked manager_here many_a many_answered many_boys many_chances many_hours many_offenders many_others
many_sextortion many_under many_victim map_show matches_$ mate_and mate_found mate_gave mate_not mate_zaras mates_i
mates_posted mates_round maths_mum matter_in matters_$ mcdonalds_$ me_backstage me_boss me_carry me_cry me_delete
me_each me_know me_malware me_odd me_ok me_pics me_presents me_read me_shopping me_some me_system me_wheres me_windows
mean_boys mean_crimes mean_is mean_only meaning_of meant_for meet_an meeting_the meeting_up meh_today men_and mend_$
mental_health mention_of mention_people mentioned_$ mentioned_in merit_and message_earlier message_every message_girls
message_my message_or messages_about messages_can messages_i messaging_pupils messaging_service messaging_services
met_him mi_hermana mic_is microphone_is midnight_asking might_say miles_a million_and million_since mind_with
mine_filha mine_has mine_i minecraft_and minecraft_base mines_on minimum_wage minor_for minor_in mins_need minutes_that
mirror_and miss_he missing_at missing_it mobile_off mocks_$ moderator_$ moderator_on moderators_does mods_are
mods_please mods_spot moja_mum molested_$ mondays_should money_every money_from money_put monopoly_$ month_in month_is
month_please months_can months_to months_what moon_$ mop_$ more_cases more_checkbooks more_common more_going more_like
more_reporting more_what mortifying_$ most_at most_kids most_safe mostly_games mostly_lasses mother_answers
mother_doesnt mother_from mother_was mouse_$ moustache_$ mouth_$ move_a move_from move_me move_my move_the moved_$
mow_the mr_bot mr_patel ms_is much_and much_did much_in much_should much_sleep much_water much_what much_younger mugs_$
mum_by mum_every mum_id mum_just mum_kindly mum_sent mum_shouted mum_when mums_coming music_room must_know must_police
muted_me my_15 my_17 my_3yo my_5yo my_7yo my_8 my_accountant my_accounts my_answer my_art my_bad my_banks my_big
my_biology my_braces my_chin my_citibank my_classroom my_clutch my_conclusion my_culture my_d my_deaf my_deposit
my_draft my_elbow my_exam my_football my_grandchildren my_grandma my_grandmother my_great my_gymnastics my_heads
my_headset my_highlighter my_joke my_lab my_lawyer my_lecturer my_marks my_mic my_mouse my_pals my_penpal my_period
my_plants my_post my_professor my_profile my_pub my_report my_residents my_results my_right my_rights my_sat my_scones
my_screenshot my_seat my_set my_show my_streak my_students my_teaching my_tenants my_tyre my_villager my_water my_wi
myself_if myself_what myself_who name_how named_after named_i named_please nan_knows nan_wont nasty_$ national_figure
ncmec_$ near_done nearly_died neath_$ need_1 need_any need_consent need_my need_that needs_it neighbour_said
nemore_gnna nervous_before nervous_what net_i net_secret netball_so netflix_password network_had never_answer
never_counts never_go never_going never_happened never_reported never_wants never_washes new_boots new_brother
new_gifts new_here new_puppy new_rulebook new_shoes new_tutor newest_number news_$ news_and next_message ngl_$
nice_since nicked_from niece_in night_by night_carer night_friday night_watching nine_schools nineteen_but nitro_$
no_discord no_games no_need no_page no_secret no_seen no_sense no_shame no_signal no_smartphone no_the no_wonder
nobody_cares nobody_had nobody_would non_uniform noob_$ not_43 not_asking not_change not_english not_found not_how
not_illegal not_in not_know not_law not_look not_making not_noted not_offence not_people not_playing not_reply not_this
not_turned not_understand not_write not_yours noted_$ notes_and notes_from notes_not notes_she nothing_bad nothing_gets
nothing_what notice_a notice_if now_do now_her nowhere_near nudes_being nudes_in number_come number_keeps number_on
number_went numbers_are numbers_as numbers_for numbers_from numbers_likely numbers_only numbers_so numbers_whose
nurse_$ nursery_$ nursery_how o_$ o_droseddau obey_the odd_messages of_11 of_21 of_30 of_60 of_82 of_an of_ants
of_baking of_big of_birth of_bullying of_chips of_date of_dog of_duty of_everybody of_fireworks of_hers of_in of_known
of_lockdown of_mines of_mums of_numbers of_old of_our of_parents of_popular of_shoes of_skin of_small of_smoke
of_statistics of_susie of_teen of_use of_windows off_at off_location off_one off_roblox off_school off_today off_which
offence_for offence_my offences_on offences_or offences_used offences_were offenders_is offenders_were offer_at
offered_a office_chairs officers_do offside_to ok_say ok_whatever old_are old_baby old_boy old_must old_pics old_wants
old_xbox older_lad older_the olds_about olds_have omegle_when on_air on_average on_bonfire on_children on_discord
on_domestic on_encryption on_fake on_fifa on_friday on_fridays on_habbo on_hotel on_internet on_like on_local
on_messages on_offer on_page on_panorama on_penalties on_picture on_quick on_recovery on_roundabouts on_sexual on_sorry
on_staying on_steam on_telegram on_telly on_then on_these on_who on_xbox once_how once_the once_they once_you one_a
one_again one_back one_ear one_friend one_girl one_going one_has one_letter one_man one_night one_offence one_sex
one_stat one_still one_summer one_where one_word ones_against ones_are ones_for ones_from ones_gone ones_hurt ones_in
ones_just ones_under onions_$ online_crime online_harm online_means online_more online_now online_that online_then
online_with onlines_daring onload_alert only_4 only_after only_answer only_england only_jumped only_likes only_my
only_see only_sender only_some only_somebody only_talked only_teenagers only_took only_us only_your onto_a open_at
opens_is opinion_$ opposite_of or_83 or_are or_ceop or_coaches or_dad or_girl or_girls or_have or_i or_if or_it or_jus
or_kids or_must or_one or_people or_school or_self or_send or_somebody or_stranger or_teacher or_were or_where or_young
order_has order_you original_would osmosis_$ other_clubs other_times other_year others_were our_16 our_apps our_care
our_coach our_figures our_garden our_maths our_next our_phones our_regulars our_shoes our_swimming our_trainee
our_trustees our_way out_could out_her out_here out_mums out_tonight outfits_and outside_tesco over_18 over_here
over_on over_pictures over_who owe_still own_a own_advice own_fault own_handwriting own_number own_phone own_sister
own_when owner_now pack_their package_and paddling_pool page_9 page_to paintball_bruises painting_the pair_the pan_$
panel_on panorama_and paper_for paper_printed paragraph_$ parent_is parent_reports parent_whether parental_control
parents_could parents_group parents_letter parents_or parents_quoted parents_should parents_think parents_tonight
parents_took park_with parking_app part_was passport_back passport_expires passwords_$ past_with paste_the patch_notes
patient_with pay_by pay_my pencil_$ penfriend_in penpal_from people_and people_at people_fleeing people_for people_have
people_i people_on people_say people_that people_to people_told people_what people_work people_your per_the
percent_means percent_of percent_one percent_or percent_please percent_right percent_show percentage_were period_and
period_in permission_to person_at person_it person_says person_with personal_trainer petty_$ phase_$ phd_$
phone_anymore phone_but phone_first phone_have phone_line phone_one phone_please phones_being phones_can phones_younger
photo_one photos_is photos_without physics_$ piano_for pic_of pick_my picked_if picked_on picked_the picking_me
picks_on pics_how picture_i picture_of pictures_does pictures_from pictures_is piece_about piece_is pike_$ pirate_$
pitch_$ pizza_now place_to placement_in plan_for plants_are play_again play_fortnite play_her plays_chess please_aget
please_and please_any please_do please_id please_not please_ping please_print please_say please_somebody please_stop
please_tel please_to plug_on poem_about points_i points_is points_would police_can police_could police_decide
police_even police_found police_get police_how police_need police_or police_scotland police_see police_the police_they
popping_up popular_ones portion_of poses_as post_about post_pics post_pictures post_so postal_address posted_a potato_$
potatoes_$ pothole_$ potholes_$ practice_what pram_$ predators_and present_for presentation_to presentation_tomorrow
pressure_and pretend_that prices_for priest_he primary_$ primary_head primary_pupils primary_school print_your
printed_my printer_$ privacy_what private_at private_parts probation_officer profile_is progress_$ prom_and promoted_$
protect_children protection_i pss_$ publication_date published_$ published_this publisher_$ punishment_do
punishment_for pupil_in pupils_as pupils_blackmail pupils_dad pupils_in pupils_who puppy_and puppy_if pushed_the put_as
put_calling put_him put_into put_life put_something put_those putting_up python_$ q_is qual_e quarter_of question_how
question_time question_what question_who questions_you queue_at queue_was quick_the quicker_than quickly_$ quiet_i
quit_being quit_britain quiz_$ quiz_master quote_can quote_it quoted_besides quotes_for radiator_$ ran_out randoms_$
rang_from range_$ rap_for rate_my rather_about rather_not re_$ read_about read_everything read_for read_private read_up
reading_these reads_out real_case real_help real_numbers real_ones really_a really_delete really_good really_she
reception_$ reception_and reckons_you recognise_a recomend_$ recommend_a recommendations_$ record_at record_i record_my
record_number record_year recover_my recovery_$ redo_it regrets_$ regulars_came relatorio_$ relevant_for remember_$
rent_so repeat_after repeat_the replied_$ reply_with report_admit report_advise report_anonymously report_ask
report_blame report_bot report_contain report_doesnt report_find report_go report_include report_let report_mein
report_more report_name report_pics report_recommends report_support report_tells report_was report_we report_you
reported_these reporter_who reporter_with reporting_to reporting_what reports_$ reports_a researcher_here reset_it
residents_is respond_with responsible_for rest_were restart_yourself right_away right_so right_they right_tho right_way
right_what rip_$ rise_and rise_since risk_and risk_or roblox_$ role_for role_play roleplay_i roleplay_you roll_a
rolled_her roommate_is rooms_$ rose_by rough_week roughly_how round_it round_on rowing_about rows_and rubbish_i
rubbish_with rude_to rugby_in rule_comes rule_you rules_or rules_please run_$ run_through running_away sad_what safe_is
safeguard_$ safeguarding_essay safer_internet safety_act safety_if safety_in safety_man safety_measure safety_off
safety_team said_6 said_ask said_delete said_five said_hello said_nine said_only said_send said_six said_they same_but
same_child same_count same_for same_song same_way same_with same_word samsung_$ santa_$ sat_with saturday_night save_a
save_files saved_me saving_$ saw_stars say_21 say_6 say_90 say_apple say_children say_daddys say_first say_happened
say_hed say_ill say_kids say_number say_only say_parents say_there say_when saying_this says_14 says_34 says_83 says_a
says_backdoors says_every says_his says_id says_itll says_nothing says_of says_offences says_people says_you
scanning_messages scared_he scared_it scared_that scaring_them scary_$ school_did school_exchange school_he school_in
school_of school_said school_secretary school_today school_wants schools_any schools_i schools_number schools_to
science_$ scooter_$ scotland_and scotland_yard scout_group screams_when screens_and screenshots_of screwdriver_$
seat_on second_time secondary_and secret_code secret_recipe secret_the secret_till section_headings see_kids see_with
see_you seen_as seen_that segun_el selling_$ send_message send_our send_out sent_him sent_money sent_more sentence_in
serious_about seriously_i server_asked server_has server_how server_so servers_are servers_down service_has service_my
services_disappear services_is session_$ set_for set_parental set_us settings_$ settle_it sex_of sextortion_counted
sextortion_in sexual_comunication shaking_taylor share_it share_photos share_would sharing_$ shaved_my she_ask she_ate
she_gives she_know she_laughed she_make she_needs she_reckon she_right she_too she_wasnt she_would shed_been shed_like
shook_me shop_at shop_one shopping_lists shops_and short_for short_quote should_ring should_she should_worry
shouting_up show_you shut_$ siblings_in sick_after sick_if sick_it sick_what sick_who sick_with side_does side_for
side_say sign_every sign_it signs_and silly_$ silly_question silly_voice since_lockdown singer_$ singers_been
single_and single_time sir_kept sir_wants sister_asks sister_husband sister_on sister_over sit_and sit_still sits_by
sits_next six_people skin_that sleep_does sleep_for sleep_next sleep_well sleepin_int sleeping_$ sleeping_at sleeps_on
sleeve_$ slide_to slimming_world slipped_last slough_$ slough_i smartphone_$ smartwatches_for smh_mean smokescreen_line
snow_$ so_as so_creepy so_cringe so_dead so_depression so_done so_good so_hell so_high so_id so_keep so_police so_prove
so_someone so_sweet so_weird so_where so_why social_care social_network social_secret socials_$ sofa_i sofa_in sold_me
some_boy some_companies some_messaging some_said somebody_else somebody_says somebodys_dad someone_hacked someone_has
someone_or someone_put someone_they someone_took something_because something_funny something_it something_my
something_nasty something_of something_off something_similar somethings_off somewhere_in somewhere_what son_asked
son_birthday son_did son_grew son_he son_ipad son_said son_talks song_about song_by song_in song_is sort_the sorted_it
sorts_$ soul_for sounds_made source_for source_list source_whose sources_$ sourdough_is south_of spam_$ spam_is
spamming_the spanish_oral speak_in speak_out speak_up special_boy specific_shots spelling_on spends_ages spends_all
spoil_the spoke_$ spoken_to spot_anything spotify_playlist spots_all spots_something spying_on sql_$ staff_meeting
staff_need stage_$ stairs_and stalking_part stalled_means stance_$ standing_behind stands_behind stars_$ start_asking
start_at start_school start_this start_time started_calling started_working starting_now starting_point stat_for
statistic_for statistic_please statistics_$ stats_is stats_reach stay_anonymous stay_here stayed_the staying_safe
step_by stepbrother_wont stepdad_of stepdad_takes still_hear still_isnt still_life still_wont stood_out stop_arguing
stop_being stop_hurting stop_me stop_playing stopped_drinking store_family stored_$ stranger_online stranger_write
streak_$ stream_is street_is street_party street_say stressed_about stressed_i strict_he student_flowers students_says
studio_$ study_with stuff_too such_cases suggest_a summer_of sunday_$ sunset_$ supply_teacher support_said support_when
support_worker sure_any sure_the sure_theres surely_not surely_they surprised_$ survivor_write survivors_account
survivors_group sus_$ suspicion_$ swansea_$ sweating_$ sword_$ system_$ system_prompts t_and ta_$ tablets_and take_and
take_is take_phones take_sides take_their takeaway_menu taking_his talking_as talking_in talks_in tall_and tantrum_in
tash_asked tax_return taxi_driver taylor_tickets tea_break tea_on teach_at teach_esol teach_has teach_on teacher_gave
teacher_on teacher_one teacher_the teacher_who teacher_wrote team_$ team_a team_photo team_told teammate_keeps
teammate_said tech_bosses tech_person tech_support technician_and teen_daughter teen_wants teenage_son teenager_$
teenagers_get teens_$ teens_online telford_$ tell_an tell_anyone tell_in tell_there tell_whether tell_which tell_your
telling_people telly_and telly_so telly_with telt_her template_letter ten_are ten_out ten_so tenants_has terrified_any
terrified_to tesco_again test_on testing_if testing_you text_about text_and text_him text_me text_when tha_stepdad
than_12 than_our thanks_you that_82 that_83 that_album that_cars that_case that_could that_course that_did that_dont
that_firm that_game that_go that_got that_have that_ill that_keep that_left that_legal that_locked that_messages
that_most that_much that_never that_offence that_only that_phone that_platforms that_police that_realistic that_show
that_signal that_sleepover that_someone that_sort that_teacher that_team that_threatened that_tutor that_use that_video
the_13 the_14th the_15 the_21 the_3 the_ages the_ai the_amazon the_app the_authors the_band the_beach the_beeb
the_bells the_birthday the_bleep the_boarders the_bodies the_bride the_cake the_call the_ceo the_channel the_choirboys
the_christmas the_clear the_clock the_cloud the_commands the_company the_concert the_controller the_crime the_current
the_cut the_dad the_damp the_death the_details the_disco the_dishwasher the_dsl the_early the_easiest the_exam
the_feeling the_festival the_findings the_following the_footnotes the_forces the_fourth the_groomers the_harm
the_headlines the_health the_hours the_hundred the_inquiry the_keeper the_lake the_landlord the_lawn the_library
the_likely the_lock the_majority the_map the_mat the_meaning the_mental the_menu the_modern the_mums the_nappies
the_navy the_o the_office the_opposite the_paper the_papers the_passport the_pdf the_period the_plug the_portion
the_postal the_potholes the_presentation the_proper the_pss the_publication the_publisher the_pupils the_radio
the_reports the_request the_rest the_risk the_sales the_scarecrow the_send the_sex the_show the_sixth the_slide
the_smartest the_snow the_soul the_speech the_spelling the_split the_stat the_statute the_studio the_subheads the_sums
the_supermarket the_surprise the_survivors the_takeaway the_talk the_tent the_tick the_tide the_toaster the_tooth
the_type the_typical the_update the_vending the_wash the_web the_welsh the_what the_wi the_wife the_woods the_wording
the_world their_a their_apps their_messages their_names their_phones their_site theirs_$ them_for them_if them_in
them_roughly them_then then_12 then_how therapist_friend therapist_says there_a there_advice there_every there_for
there_just there_number there_stuff there_teacher there_the there_think there_who there_wifi theres_beef these_150
these_rules these_three they_allowed they_been they_began they_going they_hacked they_had they_in they_looked they_may
they_meet they_reckon they_recomend they_refuse they_smashed they_start they_started they_teach they_that
they_threatened they_train they_worried they_write theyd_not theyd_quit thing_and thing_i thing_never thing_or thing_so
thing_what thing_who think_we thinks_ai thinks_only thinks_the thinks_they thirty_one this_afternoon this_cat this_come
this_coursework this_every this_happened this_has this_heat this_if this_lag this_laptop this_link this_may this_meme
this_message this_never this_numbers this_secret this_she this_slow this_song this_subject this_term this_uk this_up
this_update this_wrote tho_isnt those_they thought_there thousand_since thousand_three threat_or three_letters
three_women through_computers through_games through_this tick_off tidy_my tie_a tiktok_for tiktok_is tiktok_then till_6
till_at till_march time_at time_but time_he time_she time_somebody time_that tin_$ tired_i title_$ tl_dr to_11 to_5
to_5k to_back to_believe to_bond to_break to_burn to_cite to_commit to_correct to_door to_dye to_e to_earn to_even
to_everyones to_facetime to_feel to_give to_grind to_groom to_has to_hull to_iwf to_juggle to_lads to_london to_matches
to_matter to_miss to_nans to_obey to_penalties to_prepare to_private to_randoms to_remove to_schools to_search to_strip
to_thursday to_tie to_town to_training to_trick to_vanish to_wales to_write to_z today_about today_is toddler_$
toddler_before together_and told_police told_someone told_that tomorrow_what tonight_how tonight_to too_ashamed
too_cold too_graphic too_heavy too_high too_small took_him took_my tooth_fairy tooth_hurt topic_$ toronto_and
total_again touch_on touch_with touched_the touching_me track_my train_our trainee_sleeps trainer_says trainers_are
trainers_background trainers_i training_about training_near training_on trampoline_$ trampoline_park translate_good
translate_your traveller_kids trick_$ trick_for trust_$ trust_and trust_of trust_you trusted_$ try_$ turn_them
turned_the turning_13 tutor_texts tutor_time twice_a twin_says twitch_and twitter_$ two_boys two_daughter two_forces
two_here two_i type_for typical_groomer typing_this uk_report uk_this umbrella_$ uncles_her uncles_in under_8s under_9s
under_what understand_it understand_this uniform_day up_he up_his up_loads up_say upstairs_when urgent_is urges_to
us_behind us_girls us_read us_run us_she us_stay use_$ use_apps use_it used_as used_my using_your valorant_than van_who
vending_machine version_$ very_fast very_quiet very_shy vicar_i vicar_wants victim_blaming victim_count victim_in
victim_speak victims_count victims_for victims_got victims_keep view_$ views_on violent_ex visa_to volunteering_$
volunteers_so vpn_and vpn_hide vulnerable_people wage_for waiting_in wales_alone walk_the wall_the wank_$ want_200
want_bitcoin want_number want_protect want_sleep want_tablet wanted_for wants_nine wants_parents warn_my wars_$ was_an
was_asked was_born was_childline was_closed was_fortnite was_from was_just was_launched was_like was_or was_primary
was_somebody was_thrown was_waiting was_yesterday was_younger wash_my watch_$ watch_foundation watch_frozen watch_that
watched_by water_should we_arent we_caught we_did we_laugh we_leave we_let we_no we_saw we_split we_won web_my
websites_and websites_that wedding_and wedding_saturday wedding_the wedding_what wee_ones weird_man well_done well_off
well_she welsh_figure were_against were_as were_counted were_it were_more were_no were_over were_some were_there
were_thinking were_throwing were_you what_$ what_34 what_advice what_ages what_childline what_dyou what_figures
what_film what_good what_hargreavess what_has what_headline what_off what_organisation what_punishment what_say
what_shall what_sort what_thing what_trending what_words what_works whatd_it wheel_since wheelie_bins when_$
when_anyone when_are when_crime when_should when_start when_till whens_the where_are where_is where_known where_on
where_should where_was whereabouts_is wheres_that wheres_this wherever_the whether_their which_clubs which_countrys
which_day which_exercises which_game which_kids which_month which_mp which_office which_phone which_side while_it
whisper_mode whisper_so who_brought who_cant who_commits who_counted who_gathered who_had who_hides who_leaves
who_likes who_look who_loves who_made who_met who_mind who_my who_paid who_poses who_pretend who_read who_reckons
who_spoke who_went who_work who_you whod_be whose_argument whose_report why_but why_shouldnt why_tho wi_fi wi_in
wife_and wife_i wife_says wifi_at will_answer will_ever will_literally will_pick will_share will_you windows_keys
wipe_my wipe_the with_6 with_all with_are with_big with_divorced with_eleven with_exams with_friends with_he
with_homework with_in with_minecraft with_ok with_other with_our with_percentages with_someone with_those with_us
with_without with_year with_young without_safety woman_fleeing woman_is womans_hour women_$ women_who wonder_$
wonder_what wondering_about wondering_what wonders_what wont_give wont_load wont_turn wont_you word_forever
word_smokescreen wording_you words_not words_of work_sunday work_there worker_does worker_is worker_on working_at
working_in works_on worries_about worse_or worse_than worst_case worst_police would_any would_anyone would_believe
would_cheer would_scanning would_some wouldnt_stop write_a write_so written_on wrong_answer wrong_bus wrong_file
wrong_numbers wrong_one wrong_person wrote_her wrote_this wrote_up x_one year_11 year_above year_after year_comes
year_for year_rise year_tash year_then year_they year_told year_when years_do years_how years_in years_is yesterday_$
yesterday_the yet_so yet_the york_$ yorkshire_pudding you_carried you_cut you_dare you_didnt you_down you_drop
you_explain you_have you_hear you_hide you_may you_message you_must you_open you_paste you_quote you_rap you_really
you_screenshot you_set you_shorten you_should you_still you_today you_was you_work youd_say youd_tell young_adult
young_as young_kids young_to young_was younger_then youngest_one youngest_person your_age your_answers your_birthday
your_brain your_day your_developer your_help your_name your_new your_phone your_previous your_promt your_record
your_reports your_with youth_clubs yr_was yrs_in yungest_kid zaras_not zoom_i
""",
    -1: """
000_how 000_is 000_known 000_last 000_offences 000_or 000_since 000_steps 062_in 0_at 100_quid 100_to 100_what 101_does
10_$ 10_is 10_min 10_or 10_percent 10_says 10_year 10k_followers 10s_football 11_12 11_going 11_how 11_nearly 11_when
11_year 12_15 12_large 12_miles 12_months 12_ok 12_percent 12_please 12_rite 12_share 12_that 12_the 12_who 12_x
12s_and 12s_in 12s_were 13_14 13_on 13_too 14_august 14_too 14s_coach 150_and 150_for 150_games 15_a 15_boy 15_does
15_miles 15th_$ 16_on 16_soon 16_still 16_the 17_18 17_times 17_x 18_22 18_is 18_or 18_what 18th_$ 1_4 1_500 1_for 1_on
1_to 1_year 1st_and 200_$ 20_$ 20_i 20_kids 20_of 20_quid 20_then 20_times 20_years 21_million 22_$ 22_years 23_alone
23_count 23_he 23_one 23_the 23_was 23_were 24_forces 24_he 25_a 26_$ 26_47 26_i 26_to 26_who 27_percent 28_000 28_kids
28_years 29_and 2_how 2_i 2_more 2_on 2_out 2_quid 2_quotes 2_when 2_year 2_young 30_copies 30_thousand 30_years 33_$
34_thousand 34k_is 34k_what 350_and 350_for 350_include 35_$ 36_$ 38_percent 39_forces 3_0 3_apps 3_is 3_sections 3_so
3_stats 3_yr 400_crimes 40_and 40_percent 41_$ 42_and 42_is 43_forces 47_and 47_is 48_hours 4_0 4_000 4_1 4_about
4_kids 4_mens 4_months 4_or 4_people 4_refers 4_years 4yr_old 500_$ 500_by 500_offences 500_on 500_who 500_words 50_000
50_percent 50_what 50_year 52_$ 5_0 5_500 5_draws 5_for 5_hours 5_my 5_to 5_which 5_years 5am_$ 5k_week 60_$ 60_min
60_percent 63_500 6_000 6_500 6_about 6_is 6_months 6_year 73_percent 74_and 77_$ 78_and 7_how 7_in 7_year 7_years
800_words 80_$ 82_a 82_is 82_per 82_thousand 82_to 83_but 83_from 83_in 84_percent 8_000 8_minutes 8_years 8s_has
90_and 90s_$ 98_percent 9_0 9_12 9_999 9_how 9_mins 9_to ^_20 ^_26 ^_34k ^_5 ^_73 ^_77 ^_abusers ^_acces ^_access
^_acknowledge ^_across ^_actual ^_addendum ^_address ^_admit ^_advice ^_afk ^_afraid ^_all ^_amend ^_amendments
^_announce ^_anonymous ^_anthropic ^_april ^_arrests ^_assistant ^_associate ^_assume ^_attached ^_aunt ^_authors
^_avatar ^_ayes ^_babysitting ^_backing ^_backpack ^_bad ^_balance ^_battered ^_because ^_benefits ^_between ^_bills
^_birthday ^_blame ^_boiling ^_boyfriend ^_breakdown ^_broadband ^_broken ^_calm ^_capital ^_carol ^_carried ^_cats
^_ceop ^_charity ^_chief ^_citizens ^_cleaner ^_clear ^_co ^_comic ^_compare ^_complete ^_compliment ^_config ^_consent
^_contact ^_context ^_controller ^_convert ^_crimes ^_cuantos ^_customer ^_daily ^_danke ^_dare ^_dbs ^_deadline ^_dear
^_deepfake ^_delayed ^_delays ^_deliver ^_different ^_disabled ^_double ^_draw ^_drowning ^_duration ^_each
^_eastenders ^_echo ^_edward ^_electric ^_elon ^_enable ^_enabling ^_encode ^_env ^_error ^_esquece ^_europol ^_even
^_exact ^_execute ^_exit ^_expiry ^_ez ^_facetime ^_facing ^_fear ^_figures ^_find ^_firms ^_fog ^_foir ^_followed
^_force ^_forty ^_foster ^_free ^_freephone ^_frightening ^_frts ^_function ^_game ^_games ^_gg ^_gift ^_gifts ^_gist
^_giving ^_gone ^_gov ^_govenders ^_granda ^_grandmother ^_grant ^_great ^_groomings ^_group ^_grown ^_gtg ^_guide
^_gut ^_guten ^_hacks ^_hamster ^_hands ^_hdmi ^_headings ^_health ^_hedgehog ^_helpline ^_hiccups ^_hold ^_honestly
^_hoo ^_horror ^_hospital ^_house ^_hurt ^_image ^_imam ^_ingore ^_institutions ^_interviewees ^_into ^_investment
^_iron ^_journlists ^_judge ^_jumped ^_k ^_keeping ^_kept ^_ktos ^_lab ^_leading ^_leak ^_legal ^_legislation ^_lesson
^_librarian ^_likely ^_limerick ^_literally ^_lmaoo ^_load ^_loads ^_lock ^_longer ^_low ^_lyrics ^_maintenance ^_male
^_massage ^_mb ^_mean ^_mechanism ^_meeting ^_mental ^_mijn ^_mind ^_monday ^_more ^_mostly ^_mp ^_murder ^_must ^_mute
^_national ^_neither ^_nephew ^_netball ^_nightmares ^_nine ^_noted ^_notice ^_nspccs ^_numb ^_ofcoms ^_offences
^_offer ^_oi ^_oil ^_old ^_oldest ^_oof ^_oops ^_or ^_osb ^_override ^_part ^_pass ^_password ^_pe ^_peer ^_percent
^_percentage ^_period ^_personal ^_persons ^_peter ^_phishing ^_phones ^_photo ^_photos ^_physics ^_picture ^_pinterest
^_placements ^_plenty ^_poem ^_pog ^_poor ^_popular ^_postcode ^_postponed ^_probation ^_pros ^_prove ^_pta ^_publisher
^_pull ^_punishment ^_pure ^_pythagoras ^_qual ^_quanti ^_que ^_quoting ^_ranis ^_rank ^_rap ^_real ^_reason ^_regulate
^_remind ^_remove ^_repeet ^_reset ^_responsibility ^_resultant ^_riddle ^_rip ^_rise ^_roll ^_romeo ^_roommates ^_root
^_round ^_run ^_sad ^_safeguarding ^_scam ^_scouts ^_scroll ^_seating ^_senior ^_serious ^_server ^_sex ^_sext ^_shame
^_shoot ^_simultaneous ^_six ^_size ^_skip ^_slap ^_smokescreen ^_snapchats ^_snp ^_som ^_sore ^_speaking ^_sports
^_stats ^_stay ^_stuff ^_subtract ^_suddenly ^_sunday ^_sup ^_supporters ^_symptoms ^_t ^_task ^_teach ^_tel ^_test
^_thank ^_thing ^_those ^_threatened ^_tighter ^_times ^_tl ^_to ^_toddler ^_toddlers ^_toilet ^_top ^_trading ^_train
^_trainers ^_training ^_turning ^_ugh ^_underlying ^_undo ^_urgent ^_user ^_usually ^_van ^_vet ^_volume ^_vpn ^_walk
^_wallpaper ^_water ^_way ^_website ^_went ^_wh ^_whatever ^_whend ^_whens ^_whoz ^_wieviele ^_wifi ^_wikipedia
^_windows ^_word ^_working ^_wrong ^_yikes ^_younger ^_zoom ^_zucks a_19 a_50 a_60 a_7 a_baker a_bathroom a_beach
a_belt a_best a_bigger a_bin a_blank a_blog a_bobby a_bone a_bottle a_bouncer a_breakup a_building a_business a_busy
a_byline a_cake a_calf a_carpentry a_cat a_cataract a_catfish a_change a_chapter a_cheap a_cheese a_chief a_choir
a_citizenship a_classroom a_clueless a_coin a_coke a_complaint a_concert a_conviction a_corner a_country a_cracking
a_creche a_cup a_curry a_customers a_cut a_daft a_dare a_dark a_data a_dbs a_deaf a_dear a_debate a_decade a_diploma
a_dirty a_disaster a_dodgy a_dog a_dragon a_drawer a_drawing a_dsl a_duck a_fact a_factory a_fake a_false a_fart
a_fence a_fight a_fine a_fiver a_food a_foreword a_foul a_four a_fourteen a_freddo a_fuel a_gamer a_gap a_general
a_ghost a_giveaway a_go a_goose a_gp a_gran a_grandfather a_guide a_handful a_handprint a_hard a_hat a_headcount
a_hedge a_helpline a_hold a_hotel a_hustings a_jab a_jury a_kitchen a_kiwi a_lads a_lass a_leading a_lib a_librarian
a_lie a_limerick a_lollipop a_lolly a_lovely a_low a_mac a_magic a_magistrate a_massive a_maths a_mature a_medal
a_meltdown a_member a_middle a_missing a_mock a_moth a_mug a_my a_narrowboat a_national a_nervous a_new a_nokia
a_normal a_nosy a_paid a_particular a_partner a_passage a_passenger a_password a_paywall a_pcso a_percent a_play
a_position a_post a_pound a_presentation a_press a_printed a_professional a_rabbit a_rapper a_realistic a_recipe
a_referral a_regional a_relationship a_rematch a_responsibility a_retired a_rip a_rise a_role a_run a_sad a_say a_scrap
a_sec a_section a_senior a_separate a_serious a_sermon a_set a_share a_shareholder a_sheep a_shout a_signing a_similar
a_spa a_speeding a_sponsor a_sport a_spreadsheet a_state a_stick a_stop a_stupid a_sum a_summary a_surname a_survivors
a_susie a_swim a_swing a_technical a_teen a_therapist a_thriller a_thumb a_timer a_tin a_title a_total a_tradeoff
a_trainee a_trainer a_trustee a_turnip a_villain a_voice a_warrant a_wasp a_weather a_wet a_white a_wizard a_world
a_worried a_worry a_written a_yearly a_yes abba_the about_abusers about_adults about_any about_anything about_back
about_bedtime about_domestic about_every about_everyone about_exams about_fake about_first about_games about_getting
about_going about_good about_hell about_here about_holes about_innit about_journalists about_knowing about_male
about_minecraft about_nothing about_ofcom about_off about_older about_percentages about_picture about_primary
about_protecting about_reporting about_responsibility about_right about_roblox about_safe about_safeguarding
about_screen about_secret about_self about_sentencing about_sharing about_signs about_slugs about_smokescreen
about_smokescreens about_stuff about_survivors about_telegram about_the about_these about_twitter about_under
about_unknown about_vr about_vulnerable about_wales about_whatever about_which about_who about_work above_this
abroad_and abroad_for abroad_in abs_show abuse_by abuse_cases abuse_charities abuse_does abuse_for abuse_i abuse_in
abuse_of abuse_the abused_$ abuser_usually abusers_do abusers_get abusers_hide abusers_hiding acces_to access_at
accordin_to account_back account_i account_to accounts_for accounts_get accounts_is accounts_on accurate_$ acess_to
ache_from act_by act_now acting_as acting_for activists_$ actual_words actually_do actually_get actually_is
actually_left actually_need actually_went add_a add_my add_that add_them add_this added_up address_or admin_give
admin_here admin_i admit_but admit_that admit_the admit_to adopted_me adult_at adult_forty adult_human adult_sends
adult_to adults_as adults_being adults_in adults_on adults_or advert_to advice_available advice_for advice_i advice_on
advise_$ advise_for advise_taking advocate_$ aerial_$ affairs_$ affected_$ affected_too afraid_from afraid_of after_9
after_all after_being after_chatting after_e after_i after_little after_midnight after_minors after_our after_running
after_six after_someone after_watching after_work after_your again_anyone again_but again_cant again_my again_third
again_we against_it against_scanning against_us age_11 age_at age_checks age_cut age_dont age_figure age_for age_it
age_offences age_on age_should aged_18 agen_$ agen_where agent_$ ages_ago ages_for ages_of ages_to ages_would ago_did
ago_now agot_$ agree_whether ai_chatbots ai_grooming ai_images ai_in ai_nudes ai_what aid_and aid_course aid_for
aid_one airing_cupboard ait_$ alarm_went alert_my algorithm_$ algorithm_is all_150 all_apps all_at all_based all_caps
all_children all_coming all_evening all_fine all_firms all_forces all_free all_from all_game all_gone all_how all_hype
all_is all_just all_lol all_messages all_offences all_one all_or all_rowing all_rules all_share all_sides all_so
all_three all_together all_uk all_you allow_me allowed_in allowed_when alone_by alone_up along_in along_with aloud_to
already_crying already_exist already_knew already_left already_on also_an also_any also_like also_which always_a
always_busy always_go always_late always_tell always_this always_thought always_two am_26 am_5 am_74 am_78 am_actually
am_adopted am_autistic am_boring am_broken am_building am_calling am_chat am_coach am_cutting am_dirty am_dumb
am_eighty am_famous am_her am_hopeless am_hunting am_ill am_literally am_lucky am_marking am_mod am_officially am_older
am_over am_painting am_panicking am_petrified am_plotting am_pretending am_pretty am_redoing am_retired am_retiring
am_screaming am_to am_typing am_using am_working amend_a amendments_$ among_offenders an_11 an_83 an_abuser an_address
an_advert an_alarm an_anime an_article an_assignment an_author an_eight an_envelope an_essay an_exam an_example
an_executive an_important an_impression an_inspector an_interpreter an_offence an_official an_open an_opinion an_orchid
an_order an_when and_10 and_14 and_34 and_47 and_5 and_activists and_add and_agree and_already and_and and_become
and_biscuits and_body and_both and_by and_carry and_carrying and_changes and_children and_coaches and_cons and_dance
and_death and_didnt and_doubts and_drove and_each and_eleven and_end and_everybody and_find and_fire and_follow
and_friend and_games and_govender and_guides and_hidden and_hour and_initial and_isnt and_jobs and_kids and_knew
and_know and_lasses and_liam and_location and_look and_looks and_me and_mean and_mechanisms and_meets and_mine and_miss
and_more and_mustnt and_nobodys and_off and_pass and_percentage and_photo and_place and_puts and_reply and_reporters
and_robbers and_running and_scared and_sex and_sexual and_shin and_should and_show and_shy and_since and_six
and_something and_speak and_starting and_stayed and_take and_there and_threatens and_throwing and_title and_titles
and_to and_told and_twelve and_type and_typed and_undated and_under and_websites and_whod and_whoever and_wouldve
and_yours angry_about angry_because anonymous_in anonymous_voice another_article another_which another_word
answer_about answer_as answer_but answer_every answer_everything answer_from answer_is answer_it answer_needed
answer_to answer_what answer_yes answered_my answers_to any_advise any_app any_caveats any_cheap any_child any_commoner
any_companies any_count any_data any_figures any_force any_games any_help any_new any_one any_quote any_rise any_rules
any_statistic any_survivor any_survivors any_trick anybody_actually anybody_below anybody_but anyone_but anyone_done
anyone_from anyone_have anyone_just anyone_my anyone_online anyone_prac anyone_selling anyone_wants anyone_watching
anyone_where anyone_who anything_from anything_hopeful anything_is anything_now anything_positive anyway_my
anywhere_for anywhere_i anywhere_with aoife_$ aoife_the apa_style apart_from api_key apologise_$ app_as app_do app_does
app_in app_not app_she app_took appeal_$ appendix_out apple_say appointment_to apps_because apps_do apps_for apps_games
apps_help apps_it apps_just apps_to apps_what apps_where apps_who apps_will aps_and are_15 are_30 are_7 are_9 are_after
are_alive are_allowed are_always are_any are_arguing are_back are_bleeding are_child are_counted are_dead are_doing
are_fake are_falling are_fighting are_five are_forced are_foster are_frts are_g are_good are_grown are_having
are_hidden are_his are_how are_included are_like are_long are_made are_married are_meeting are_men are_often are_only
are_platforms are_playing are_politicians are_schools are_smartwatches are_sore are_strict are_targeted are_teens
are_ten are_that are_their are_three are_what are_where are_whispering are_why are_worse are_wrong are_younger area_$
arent_counted arent_the arent_we argh_$ argued_over arguing_$ argument_$ argument_i argument_is arm_for around_the
arr_$ arrange_a arrest_$ arrest_people arrive_$ arrive_at arsenal_lose art_$ art_club article_at article_do article_go
article_is article_lol article_mention article_on article_or article_tell article_that article_was article_what
article_with artificial_intelligence as_anyone as_grooming as_listed as_needing as_neglect as_of as_sexual as_somebody
as_teacher as_things as_though as_to as_told as_victims asda_$ asda_and ask_can ask_do ask_does ask_if ask_is ask_kids
ask_police ask_someone ask_this ask_to ask_what ask_who asked_before asked_in asked_of asked_us asked_what
asking_people asking_them asking_you asks_about asks_and asks_is asks_she asks_whether asleep_post asleep_so
assistant_my associate_degree assume_i assuming_the at_11 at_18 at_26 at_34 at_3am at_47 at_4am at_an at_another at_any
at_boots at_bowling at_boxing at_deaf at_discord at_each at_either at_everyone at_junior at_leeds at_lidl at_monopoly
at_morrisons at_mosque at_nine at_on at_random at_refugee at_running at_six at_sixth at_swimming at_talking at_tech
at_toddler at_university at_us at_waterstones at_your ate_her athens_$ attacks_on attempt_$ attempts_$ attend_in
attendance_$ august_23 aunt_sends auntie_beeb australia_$ author_a author_and author_is author_just author_says
authors_say authors_surname autistic_and autistic_does available_for average_$ average_before average_per awake_$
awake_wondering award_$ awareness_$ away_last away_weekends aye_$ b_in b_q babies_come baby_are baby_at baby_girl
baby_group baby_reindeer baby_went baby_wont babysit_in babysit_to babysitter_for babysitter_is babysitter_to
babysitters_$ babysitting_for babysitting_tonight babysitting_two back_at back_for back_him back_i back_late back_the
back_them back_were backdoor_in backdoor_means backdoor_my backdoor_what background_of backlash_in backwards_$ bad_as
bad_bot bag_got bake_$ baker_$ ball_and ballet_teacher ban_a ban_my ban_user banana_$ bananas_$ bank_client
bank_holidays bank_in banking_is banned_$ barbecue_$ bargains_$ barnardos_come bars_$ basea_$ basea_and basically_every
battered_wives be_14 be_4 be_ashamed be_built be_called be_charged be_chatgpt be_clued be_cross be_expected
be_experiencing be_exposed be_false be_gutted be_interested be_less be_me be_mean be_much be_nosing be_or be_prepared
be_ready be_regulated be_reported be_repotting be_safe be_said be_sent be_shut be_sure be_worse be_younger beach_$
bear_that beard_$ beat_it because_kids because_ours because_they because_we because_why become_illegal become_it
become_law become_the bed_nights bed_what bed_when beeb_gets been_34 been_arguing been_at been_calling been_cleared
been_counted been_given been_knocking been_meeting been_messaged been_nagging been_on been_pressing been_taken
been_threatened been_walkin before_a before_but before_i before_is before_netball before_or before_that before_the
before_this began_i begging_me begin_with begins_with begun_$ behind_1 behind_that behind_you being_counted being_dim
being_done being_dramatic being_held being_mean being_mindful being_private being_shared being_targeted being_urged
believe_her believed_in believes_in belongs_to below_12 below_eighteen benefits_of besides_this best_day best_for
best_gift best_point best_single best_student best_teacher bet_you betrayed_by better_for better_from better_in
better_the between_being between_offence between_percent between_pupils beyond_child bibliography_$ big_boys
big_brother big_letters big_rollercoaster big_slide bigger_$ bigger_every bigger_than biggest_group biggest_jump
bill_about bill_and bill_become bill_came bill_cover bill_covers bill_delayed bill_doesnt bill_done bill_had bill_here
bill_if bill_it bill_law bill_like bill_mean bill_mention bill_next bill_on bill_passed bill_still bill_then bill_thing
bill_to bill_with bill_would bills_date bills_message biology_$ birth_$ birthday_i birthday_is birthday_my biscuits_in
bit_but bit_off bit_then bit_with bitcoin_worth bites_at bits_of black_friday black_i blackmail_cases blackmail_in
blame_parents blame_the blame_them blames_nobody blames_parents blank_$ bleeding_from block_it blocked_$ blocks_is
blog_about blue_i board_and board_for bob_$ bobby_in bobs_your bodies_in body_is body_just boil_what boiler_pressure
boiling_point bolted_himself bones_is bonfire_$ book_$ book_by book_club book_day book_her book_me bookies_says
boop_are boost_the boots_when bored_and bored_on bored_tell boring_i borrow_my boss_asked boss_made boss_on boss_says
bosses_go bot_crashed bot_for bot_how bot_no bot_on bot_say bot_so bot_with bot_without both_and both_on both_our
both_sides both_ways bother_with bots_$ bottle_$ bottom_line bought_us bowling_club box_above boxing_keeps boy_came
boy_comes boy_got boy_have boy_in boy_plays boy_says boy_which boy_who boy_why boyfriend_10 boyfriend_he
boyfriend_holds boyfriend_who boys_11 boys_affected boys_always boys_dont boys_figure boys_football boys_isnt boys_on
boys_say boys_stats boys_suffer boys_tonight boys_under boys_what boys_where braces_hurt braces_off brain_$ brain_hurts
brand_new break_character breakdown_$ breakdown_by bring_this brings_them bristol_my britain_is bro_8 bro_sleeps
bro_told broken_by broken_homes broken_on broken_out brother_$ brother_beat brother_broke brother_hit brother_made
brother_wont brothers_and brothers_at brought_up brought_us brown_or brownie_leader bruise_the bruises_all bruises_and
building_$ building_sites building_that built_$ built_you bullying_$ bullying_and burger_$ burn_from burnt_$ bus_do
bus_ride bus_times bus_who business_in business_is but_26 but_basically but_every but_id but_ill but_isnt but_my but_no
but_nobody but_of but_say but_srsly but_tell but_we but_which but_why butt_$ buy_$ buy_me by_august by_chance by_chat
by_date by_force by_four by_itself by_me by_over by_platform by_safeguarding by_section by_that by_their by_then
by_tomorrow by_train by_video by_what by_who byline_$ cake_and cakes_in calendar_and calf_on call_at call_last call_my
call_themselves call_to call_you called_a called_agen called_and called_ellie called_i called_in called_peter
called_where calling_you calls_did calls_does calm_her camden_$ came_after came_on cameras_on camp_and camp_wont
campaigning_$ camping_with camps_on can_and can_anybody can_bosses can_call can_change can_explain can_fine can_get
can_ignore can_mods can_name can_not can_online can_only can_pass can_picture can_reed can_sort can_stop can_switch
can_take can_teach can_the can_trust can_under can_warn canada_$ cancelled_and cancelled_for candles_$ canny_mind
cant_agree cant_fly cant_give cant_hear cant_open cant_show cant_spell capital_of caption_the caption_under
captions_for car_is car_or car_revving car_test card_declined card_from card_got card_says card_trick cardiff_and
cardiff_what cards_on cards_where cards_worth care_as care_for care_homes care_more care_staff carer_here carer_is
carers_$ carers_group caretaker_asked caretaker_in carpet_$ carrots_help carry_out carrying_stuff case_behind
case_count case_have case_of case_or case_since case_that case_they case_to case_you cases_and cases_for cases_get
cases_go cases_got cases_had cases_happen cases_have cases_is cases_nobody cases_not cases_stay cases_was cases_went
cases_where cat_came cat_follows cat_from cat_has cat_how cat_videos cataract_but cats_$ caught_my caught_up cell_phone
cent_over centre_boy ceo_in ceo_of certificate_for cest_pour chair_a chance_what change_82 change_from changed_has
changed_since changed_to changes_did changing_room channel_about channels_$ chapter_4 chapter_on character_$ charge_for
charged_$ charged_if charity_as charity_expects charity_got charity_made charity_on charity_puts charity_run
charity_think charity_want charity_wants charity_wrote chat_app chat_at chat_be chat_can chat_going chat_is chat_like
chat_reckons chat_so chat_who chat_with chatgpt_$ chatgpt_is chats_all chats_is chats_like chats_of chats_or
chats_under chats_were chats_werent chats_who chats_with chatting_$ cheaper_to check_is check_it check_my check_that
check_up check_you check_your checking_account checking_it checklist_$ checks_do chemistry_$ chemistry_mock
chest_compressions chicken_$ chief_exec child_after child_benefit child_can child_defined child_die child_ever
child_fare child_first child_friendly child_isnt child_like child_loves child_mean child_on child_or child_sexual
child_speak childcare_in childcare_providers childline_mentioned childmind_is children_about children_being
children_from children_if children_keep children_safe children_safety children_said children_say children_trust
children_where childs_messages childs_school china_$ chips_and choir_$ choose_$ chris_brown christmas_presents church_$
church_magazine church_youth cite_$ cite_it cited_$ citizens_advice citizenship_and citizenship_project city_are
claim_that claims_to clash_royale class_lol class_she cleaner_at clear_$ clear_of clear_writing cleared_by cleared_up
click_$ click_to client_says client_side clients_$ clock_$ close_the close_what closed_and closed_on club_asked
club_how club_i club_leader club_needs club_page club_says club_what club_which club_wont clubs_$ clubs_are clubs_get
clubs_got clubs_in clue_$ clue_what clued_up co_author coach_a coach_asked coach_of coach_sent coach_shouted
coach_takes coach_texted coaches_and coaches_i code_words coding_$ coffee_morning cold_and collar_$ colleague_$
colleague_asked colleague_in colleague_showed colleague_sleep collect_the collected_them come_before come_each
come_into come_my come_not come_there come_theres come_three comes_for comes_on coming_at coming_for coming_round
coming_this coming_to coming_tomorrow coming_tonight comment_on common_$ common_now commoner_than comms_with
communication_$ communication_is companies_named company_as company_formerly company_name company_not company_one
comparing_the complain_about complaint_and compliment_me comply_with compressions_on computer_he computers_this
comunication_$ comunication_with concern_$ concern_about concern_for concerned_us conference_in confess_i
configuration_$ configuration_file connection_$ conocidas_hay consent_firm consent_for console_$ consoles_$ contact_for
contact_her contact_the contacted_on contacting_children context_assistant continue_without contract_says
contradicts_the control_is control_on controller_drift controls_in controls_since controls_who convention_$
conversation_starters convert_12 convert_15 conviction_rate convince_a convince_me convince_my cook_and cooked_$
cope_with copied_$ coppa_$ copper_and copper_he cops_and copy_$ copy_this copy_your corect_action corners_$
cornwall_did correct_him correct_way cost_$ could_a could_cry could_look could_scream could_teach could_tell could_the
could_they could_we couldnt_sleep council_tax counsellor_$ counsellor_i count_attempts count_what counted_the
counted_up counter_$ counting_$ counting_up countries_$ countries_have country_or counts_his counts_these couple_$
course_about course_called course_on course_that course_the courses_at courses_near coursework_at coursework_my
court_user court_ushers cousin_for cousin_say cover_ai cover_all cover_and cover_games cover_this cover_wales
covered_or covered_this cpd_$ cpr_$ cpr_step cracked_and crash_$ crash_the crashing_$ cream_van creche_and credit_card
credit_the creepy_in crewe_was cried_$ crime_before crime_from crime_if crime_when crimes_a crimes_before crimes_did
crimes_from crimes_not crimes_registered criminal_record crisp_packet crisps_so cross_a cross_when crossword_clue
crossword_seven crossword_with crush_liked crush_said cry_at crying_about crying_laughing crying_reading
cuantas_victims cup_of current_is custody_$ custody_of customer_service customer_support cut_for cut_on cuts_off
cutting_it d_game d_group dad_an dad_computer dad_doing dad_had dad_joke dad_makes dad_mums dad_raises dad_til dad_went
daft_$ dais_been damp_$ dan_can dan_dan dan_no danke_$ dare_i dare_you dared_ask dark_at dark_room data_analyst data_by
data_i data_it data_my data_on data_say date_if date_is date_it date_night date_of date_was dating_app dating_sites
daughter_10 daughter_8 daughter_a daughter_how daughter_just daughter_loves daughter_run daughter_uses dave_is day_and
day_bless day_does day_going day_has day_number day_saving day_so day_tomorrow day_too day_two day_were day_what
day_when days_do days_he days_off days_rip dbs_check dead_now dead_on dead_to deadline_4pm deaf_kids death_she debate_$
debate_on debate_partner debug_$ decade_$ declined_$ decorating_the decoy_$ defends_it define_it defined_in
definition_$ degree_vs degrees_$ delay_i delayed_again delayed_and delays_on delete_them deleted_from delivered_but
delivery_driver demands_$ demands_on denominator_behind dentist_hurt deposit_$ depression_reading derry_girls
describe_the desk_at desperate_for destroy_young detail_$ details_of detective_and detention_$ detention_just
developer_message devices_$ devil_mum did_apple did_cases did_childline did_for did_govender did_grooming did_his
did_how did_lockdown did_new did_nobody did_northern did_one did_so did_susie did_west didnt_see didnt_send didnt_you
die_of died_at difference_$ different_$ different_child different_from different_kids different_number dig_it digit_$
dim_$ dinner_card diploma_$ dirty_now disabled_kids disagree_$ disagree_with disappearing_messages disaster_$
disclose_the disco_she discord_ask discord_gg discord_says discord_staff discord_thing discord_told discord_trust
discussed_$ disgusting_pineapple dispute_that diss_$ dissertation_$ dissertation_is distance_in divided_$ divided_by
do_11 do_abs do_apps do_carrots do_cases do_cpr do_experts do_food do_from do_girls do_her do_is do_iwf do_know do_laps
do_many do_mental do_nails do_onions do_online do_phone do_platforms do_single do_smartwatches do_snaps do_stranger
do_taxi do_them do_video do_who do_with do_women doctor_do dodgy_online does_6 does_anyone does_barnardos does_csam
does_every does_first does_good does_iwf does_joe does_legislation does_life does_manual does_mean does_protecting
does_signal does_somebody does_sound does_the doesnt_$ doesnt_exist doesnt_get doesnt_make doesnt_she doesnt_stop
doesnt_tell dog_got dog_was dog_with dogs_$ dogs_i doing_an doing_both doing_if doing_now doing_on doing_pizza
doing_well donate_$ done_a done_already done_and done_his done_my done_or done_something donkey_sanctuary dont_act
dont_bother dont_care dont_find dont_guess dont_kids dont_leave dont_lie dont_listen dont_log dont_lose dont_mate
dont_need dont_obey dont_panic dont_sleep dont_speak dont_the dont_write door_off door_over door_plays door_three
door_was door_when door_whose doors_$ doors_never dorm_is dos_$ dos_it double_checking doubts_the down_every down_has
down_since down_someone download_$ draft_a draft_and dragged_into drama_and drama_class drama_homework drama_i drama_we
drama_with dramatic_what dream_it dried_out drill_at drink_had drinking_tea drive_how drivers_left drives_a drop_out
drove_off dsl_do dubai_$ duck_$ dull_$ dump_your dumped_by dumped_over duolingo_owl during_my duties_would duty_of
dye_my dying_for dying_this e_word each_number each_one each_others each_time each_year earliest_age early_years earn_$
earn_the ears_$ easier_for easier_words easter_egg easy_$ easy_read easy_to easy_words eat_he eat_my eat_veg eating_a
eating_chips eating_crisps editor_thinks editor_what education_$ ee_$ eee_$ egg_$ eight_in eight_year eighty_three
eighty_two either_end either_or eleven_people eleven_times ellie_$ elon_musk else_it else_need else_what elsewhere_$
email_account email_is email_it emails_$ embarrassing_him emoji_as emojis_$ emojis_from empty_since enabling_them
encrypted_$ encrypted_like encrypted_means encrypted_message encrypted_ones encryption_and encryption_explain
encryption_the end_anonymous end_every end_my end_that end_what end_with ender_dragon ending_explained ending_with
english_coursework english_man english_people english_teacher enough_if enter_$ enters_the env_$ envelope_to
equations_$ es_$ es_para escapd_agen esports_clubs essay_who est_de estate_is esther_rantzen estimate_the etc_passwd
ethanol_anyone eu_law even_allowed even_know even_matter even_my even_work evening_all evening_at evening_in
evening_talk evening_was evening_what ever_dropped ever_or ever_seen ever_show ever_since every_adult every_car
every_four every_fourth every_game every_june every_member every_mum every_percentage every_platform every_recorded
every_saturday every_third every_time every_yr everybody_$ everybody_in everybody_is everybody_safe everybody_the
everybodys_chats everyone_got everyone_is everyone_it everyone_laughs everyone_pays everyone_with everyones_name
everything_does everything_gets everything_it everything_literally everything_lol everything_that everything_the
evidence_$ evidence_from evr_$ ex_never ex_says exact_day exact_figure exact_offence exactly_would exam_board exam_is
excel_$ excited_about executive_is exist_and existence_is existing_tools exists_$ expects_of experiencing_abuse
experts_like expiry_date explain_encrypted explain_grooming explain_in explain_like explained_$ exposed_to
extinguishers_$ eyes_at eyes_what ez_$ f_word face_id face_on face_only faces_in factory_settings facts_about
facts_from facts_i failed_$ fails_with fair_for fake_profiles families_$ families_are families_of family_center
family_court family_hold family_only family_pics family_when family_with famous_for far_enough fart_$ father_from
father_he father_of fathers_and fault_the favourite_singer favourite_subject fear_for fear_is fed_to feel_afterwards
feel_awful feel_better feel_guilty feel_i feel_included feel_numb feel_safe feeling_a feeling_meh feeling_that
feelings_about feels_$ feet_after fell_i fell_over fell_through female_$ fence_$ fever_tablets few_lines fierce_$
fifa_again fifa_packs fifth_or fifty_$ fifty_is fifty_quid fight_$ fight_about fight_for fight_to figure_about
figure_out figure_so figure_the figure_they figures_before figures_by figures_from figures_in figures_or figures_say
figures_stop figures_this figures_to file_by file_it file_please fill_me filled_in film_that filmed_me films_are
films_in filter_for final_stages find_advice find_anything find_if find_that find_them find_this find_where find_who
find_your fine_apps fine_as fine_for fined_under finish_course finish_every fire_extinguishers fire_marshal fire_tablet
fire_who firm_of firm_signed firm_that firm_wants firms_$ firms_are firms_give firms_have firms_in firms_mention
firms_not firms_object firms_only firms_signed firms_threaten firms_train firms_want first_choice first_contact
first_go first_line first_message first_night first_paragraph first_put first_smartphone first_to first_try first_what
fish_when fits_in fitted_$ five_letters five_or five_questions fives_but fixed_the fixing_the flatmate_who
flatmates_locked flight_from flights_to flips_in fog_machine foi_them foi_was foir_what folder_$ follow_any follow_it
followed_from followers_on following_your football_and football_is football_scores football_told for_10 for_26 for_30
for_4 for_9 for_age for_ai for_anyone for_apps for_april for_attendance for_babysitters for_bad for_before
for_beginners for_changing for_class for_coffee for_cpd for_cyberbullying for_data for_disabled for_dont for_each
for_eleven for_encryption for_every for_families for_first for_foster for_free for_fun for_gcse for_grandparents
for_grooming for_guidance for_here for_hiccups for_i for_important for_keeping for_kik for_lads for_last for_later
for_library for_light for_lol for_lunch for_minecraft for_netball for_offences for_on for_online for_or for_owls
for_pointers for_privacy for_report for_safer for_saying for_selfies for_small for_snapchats for_social for_somebody
for_staff for_sweeties for_talking for_these for_three for_throwing for_to for_using for_valorant for_volunteers
for_vulnerable for_watching for_where for_who for_whom for_window for_world for_xmas for_year for_years force_of
force_on force_or force_when forces_for forces_how forces_in forces_or forces_sent forces_so forces_were forever_that
foreword_by forgive_me forgot_his forgot_what forgotten_if former_writing formerly_called formers_$ fortnite_at
fortnite_in fortnite_with forward_for foster_and foster_daughter found_safe found_something foundation_which
four_fifths four_filled four_i four_known four_thousand four_victims four_were four_what fourth_victim fox_in frank_$
free_lesson free_me free_time free_vbucks freephone_$ french_for friday_everyone friend_asks friend_from friend_how
friend_last friend_needs friends_all friends_from friends_girl friends_i friends_ipad friends_is friends_only
friends_that frightened_to fringe_disaster from_100 from_adults from_anything from_being from_bristol from_court
from_first from_going from_google from_hello from_how from_hull from_india from_kent from_kids from_liverpool
from_manila from_mum from_page from_see from_sheffield from_stoke from_these from_tram from_uk from_ukraine from_using
from_victims from_wales from_what from_who from_whom from_whose from_yorkshire frome_$ frts_phone frts_safeguarding
fuel_configuration fun_is fun_what funds_the funny_ones funny_way gal_$ game_dev game_for game_made game_was games_chat
games_developer games_like games_on gaming_pc gaming_platforms gaming_sites ganged_up gangs_and gap_year garage_only
gas_bill gate_and gather_$ gathered_the gathered_these gave_evidence gcse_drama gcse_options gcses_in geht_es gender_$
gender_in gender_reveal gender_was general_assistant general_chat general_i gentle_$ geography_$ german_for gestiegen_$
get_10k get_advice get_asked get_at get_close get_cross get_dropped get_hold get_kids get_killed get_less get_locked
get_lonely get_lost get_online get_permission get_quiet get_quoted get_safety get_sent get_something get_this
get_trained get_training get_why get_worse get_you gets_gifts gets_nervous gets_reported gets_told gets_turned
getting_calls getting_delayed getting_expensive getting_her getting_more getting_nasty getting_out getting_phones
getting_pushed gettysburg_address ghent_$ ghost_one gift_from gift_ideas gig_$ gilrs_$ ginger_$ girl_groomed girl_names
girl_she girl_that girl_tonight girl_turning girl_upstairs girl_victims girl_who girlfriend_from girls_again girls_bike
girls_changing girls_hit girls_how girls_more girls_part girls_were girls_where girls_won git_commit give_any give_data
give_figures give_for give_fuel give_numbers give_the give_us given_for given_the given_up gives_him gives_them
giving_a glass_$ glued_to go_along go_i go_next go_offline go_unreported go_what go_who go_yellow god_i goes_down
goes_from goes_with going_as going_nowhere going_on going_tonight gone_black gone_in gone_off good_age good_evening
good_grades good_moisturizer good_on good_quote good_times good_what goodnight_to got_6 got_another got_arrested
got_away got_better got_called got_cancelled got_charged got_compensation got_dad got_detention got_earlier got_enough
got_forty got_how got_loads got_lost got_new got_posted got_prison got_pushed got_rejected got_stopped got_stung
govender_and govender_disagree govender_is govender_see governments_$ governor_at governor_id governors_$
governors_meeting gp_surgery grabbed_my grabbed_the gracias_$ grade_5 gradient_of grammar_$ gran_here gran_only
grand_total granda_canny grandad_$ grandad_at grandad_i granddaughter_been granddaughter_cries granddaughter_pulls
granddaughter_tablet grandfather_used grandpa_keeps grandson_a grandson_he grandson_they grandson_to grandson_told
grandson_wants grass_$ great_so greater_manchester green_coat grew_up grey_$ groom_each groomed_$ groomed_her
groomed_more groomed_pupil groomer_say groomer_write groomers_$ groomers_for groomers_get groomers_go groomers_only
groomers_use groomers_usually grooming_chats grooming_crime grooming_every grooming_happen grooming_here grooming_how
grooming_isnt grooming_law grooming_like grooming_mean grooming_offences grooming_on grooming_only grooming_please
grooming_sexual grooming_stats grooming_today grooming_what ground_me grounded_$ group_about group_does group_have
group_i group_said group_wants groupchat_sending groups_of groups_on grownups_$ guessed_twelve guidance_to guide_$
guide_for guide_leader guilty_i guinea_pig gun_in guten_tag gutted_but guys_$ gym_is gym_membership h_$ habbo_hotel
hacked_and hacked_by hackers_in had_cake had_gone had_hit had_police had_seen had_sex had_this hai_$ hair_pink
haircut_$ half_$ half_asleep half_happened half_hour half_marathon half_sister half_time half_to hall_$ hall_and
hall_which halloween_skeleton halls_$ ham_$ hamster_escapd hamster_he hand_and hand_down hand_out handed_what
handing_in handling_is handout_$ handout_says hands_out hapen_$ happen_last happend_$ happend_next happened_and
happened_before happened_here happened_i happened_over happened_the happened_what happened_where happening_in
happening_with happens_$ happens_on happy_$ happy_tears happy_with hard_and hardly_any hargreaves_in hargreaves_she
hargreaves_want hargreaves_who hargreavess_job harm_and harm_as harmed_and harmless_$ harms_which harrogate_and
harvard_$ harvard_style has_$ has_guidance has_he has_joined has_my has_our has_recorded has_ruined has_shown has_some
has_somebody has_stood has_that has_there has_this hasnt_asked hat_on hat_trick hate_everyone hate_him hate_this
have_11 have_27 have_adhd have_always have_another have_become have_both have_chat have_courses have_daughter
have_encryption have_enough have_figures have_for have_free have_fun have_given have_her have_here have_how have_looked
have_misread have_mixed have_muddled have_nothing have_old have_on have_photos have_school have_signed have_six
have_small have_social have_something have_them have_this have_turned have_year havent_gone havent_told having_me
having_to he_brings he_brought he_destroyed he_drove he_guessed he_have he_hide he_messaged he_moves he_murdered
he_passed he_study he_want head_count head_i head_office head_said head_told head_wants headcount_of heading_$
heading_and headline_about headline_and headline_from headline_i headset_$ headsets_$ headteacher_who healer_$
health_courses health_in health_training health_visitor hear_every hear_from hearing_that heart_is heating_on hed_leave
height_limit held_at held_up hell_throw hello_anyone hello_gives hello_in hello_to help_from help_is help_kids help_on
help_them help_you helping_me helpline_call helpline_calls helpline_does helpline_or helpline_rota her_art her_bag
her_books her_business her_children her_choir her_do her_down her_exact her_game her_he her_heart her_homework her_ipad
her_it her_little her_mind her_netball her_other her_phone her_piano her_poster her_presents her_quote her_surname
her_surprise her_tablet her_title her_trust her_up her_who her_wrong here_as here_asking here_came here_did here_hi
here_kids here_need here_no here_please here_so here_someone here_that here_we here_with heres_the het_report hey_it
hez_making hi_bot hiccups_$ hid_a hidden_door hidden_from hidden_messages hidden_number hidden_ones hide_behind
hide_from hide_the hide_this hides_from high_did high_in high_is high_when higher_$ higher_at highlights_$ him_reads
him_still himself_and hip_$ his_best his_company his_cousin his_daughter his_finger his_glasses his_hands his_pe
his_quiz his_wrist history_on hit_harder hit_most hiya_doing ho_$ hola_que hold_over hold_ups holding_his holding_me
hole_$ holes_and holes_in holes_who holiday_club holiday_in holiday_is holiday_pictures holiday_with home_in
home_offices home_weekends home_what homepage_$ homes_$ homes_does homes_or homework_lol homework_name homework_who
homework_why honest_question honestly_it honestly_the hoo_said hopeful_$ hopeful_line hoping_for horror_game
hospital_start host_$ hostage_$ hostage_in hot_sauce hotel_where hourly_$ hours_but hours_in hours_is house_does
house_i house_prices house_rules house_so house_what house_without how_are how_big how_current how_does how_fast
how_have how_it how_little how_longs how_much how_on how_predators how_safe how_say how_to how_were how_you howd_you
hr_lady huge_$ hull_$ human_beings human_skeleton human_with humans_$ humberside_for hundred_of hunting_for hurt_by
hurt_children hurt_kids hurts_in hurts_me husband_loses hut_$ hwo_many hype_and i_agot i_agree i_allow i_allowed i_and
i_appeal i_assume i_ate i_authorise i_avoid i_babysit i_become i_bought i_burnt i_cba i_chair i_charge i_childmind
i_convince i_counsel i_cover i_deal i_declined i_disagree i_dispute i_donate i_dress i_dyed i_e i_earn i_eat i_forgot
i_found i_genuinely i_groom i_hardly i_hate i_have i_hung i_isolate i_killed i_know i_laugh i_making i_mark i_mind
i_mistaken i_move i_noticed i_now i_persuade i_picked i_played i_please i_practise i_prefer i_present i_printed
i_protect i_quit i_rap i_reading i_recover i_remove i_repeat i_scream i_secretly i_seem i_stayed i_suppose i_swapped
i_switch i_swore i_thank i_trouble i_uninstall i_watched i_went iceberg_$ icebreaker_for ich_bin icon_$ id_ask id_ever
id_murder idea_of ideas_that if_any if_chats if_gaming if_given if_kid if_law if_most if_not if_report if_that if_youd
ignore_what ile_bylo ile_przestepstw ill_cry ill_go ill_have ill_leave ill_miss ill_post ill_report ill_so image_abuse
images_count images_or imagine_a imagine_my imam_says important_that impossible_$ impression_of in_25 in_6 in_adopt
in_alnwick in_anything in_article in_belfast in_boots in_boston in_both in_bristol in_bullet in_bury in_bus in_caps
in_character in_chemistry in_city in_clash in_cod in_croydon in_daily in_derby in_discord in_dudley in_dundee in_during
in_easier in_easy in_education in_elden in_emojis in_excel in_exeter in_favour in_five in_foster in_frome in_glasgow
in_greggs in_grimsby in_harrogate in_health in_if in_irish in_japanees in_juniors in_kindergarten in_known in_lagos
in_late in_leeds in_leith in_meetings in_meltdown in_messages in_mind in_need in_newcastle in_norfolk in_norwich
in_numbers in_ormskirk in_outlook in_per in_percent in_peterborough in_pirate in_place in_plain in_please in_public
in_reception in_redcar in_rotherham in_safeguarding in_salford in_silicon in_simple in_slough in_small in_something
in_speech in_spring in_squash in_sunday in_sweden in_text in_theory in_thinking in_thirty in_three in_touch in_trust
in_under in_valorant in_voice in_welsh in_whatever in_white in_word in_wrld in_youth in_zelda inbox_is include_adults
included_or includes_the india_my info_$ info_come info_please information_$ information_request informe_$ ingore_your
injuries_and inquiry_that inside_for insist_on insists_that inspector_calls insted_of institutions_in instructions_into
insurance_plan international_visa internet_for internet_how internet_is internet_law internet_or internet_provider
interviewed_$ interviewed_that interviewees_and into_$ into_eating into_existing into_french into_german into_is
into_kilometres into_listening into_net into_our into_pupils into_spanish into_that into_what introduced_$ invented_$
investment_isa involved_$ ip_$ ip_for iphone_8 iphone_come ireland_the irish_$ is_45 is_80 is_abused is_abusing
is_against is_anybody is_around is_asking is_away is_bare is_best is_bigger is_bill is_bleeding is_blue is_bolted
is_boys is_breaking is_brought is_bullying is_cancelled is_cheap is_cheerful is_closed is_come is_cooked is_counted
is_curious is_delighted is_difference is_downstairs is_dumb is_easy is_empty is_end is_everyone is_everything is_famous
is_fierce is_fire is_foir is_fortnite is_free is_ginger is_girls is_google is_great is_green is_half is_hargreaves
is_held is_her is_hilarious is_his is_hit is_impossible is_kids is_knocking is_lame is_laughing is_life is_london
is_low is_meets is_more is_mr is_nervous is_nonsense is_nothing is_of is_ofsted is_online is_open is_owned is_paid
is_passing is_paying is_police is_private is_problem is_pushing is_record is_richest is_riding is_same is_send
is_shouting is_shut is_since is_sir is_slow is_small is_spamming is_speaking is_start is_staying is_stop is_such
is_supposed is_swordfish is_tellin is_thinking is_three is_today is_true is_twitch is_txb is_unnamed is_unsure
is_urging is_useful is_victims is_warmest is_when is_won is_xbox isa_or isnt_even isnt_from isnt_meets isnt_on isnt_she
it_1 it_10 it_14 it_21 it_34 it_47 it_90 it_admit it_advice it_advise it_annoying it_apply it_apps it_august it_awkward
it_bear it_became it_bingo it_blank it_both it_boys it_brand it_broke it_change it_cheaper it_childline it_climbed
it_close it_closed it_concern it_concerned it_cops it_cost it_could it_define it_deletes it_does it_double it_e it_end
it_flips it_gave it_going it_good it_grown it_harder it_hasnt it_held it_home it_hurt it_into it_kept it_kind it_knows
it_late it_law it_let it_live it_mention it_named it_okay it_open it_orders it_other it_passed it_police it_posted
it_precisely it_privately it_protects it_put it_quotes it_read it_rising it_run it_sailed it_simply it_slipped
it_smells it_status it_stranger it_sunday it_supposed it_talks it_teacher it_team it_tech it_tells it_them it_top
it_tru it_vital it_which it_whole it_wording it_works it_would it_wouldnt it_written it_yes iwf_about iwf_analysts
iwf_and iwf_lady iwf_remove jabs_$ jades_lad jail_if jail_or jailed_in jake_$ janet_from japan_$ japanees_$ jeans_with
jelly_after job_interview job_title job_with jobs_with joining_in jokes_about jokes_for journalist_asks journalists_and
journlists_and json_$ juggle_$ jump_off jump_out jump_record jumped_out jumper_from junior_school just_26 just_back
just_be just_because just_blocks just_bought just_cant just_feel just_grooming just_kidding just_kids just_make
just_makes just_nosy just_numbers just_online just_scaremongering just_sell just_testing just_to just_ugly just_uk
just_with k_$ k_are kac_vaka kart_$ kcsie_$ keele_$ keep_$ keep_everybody keep_kids keep_me keep_messages keep_photos
keep_reading keep_records keep_saying keep_up keep_you keeping_a keeping_children keeping_kids keeping_my keeping_them
keeps_changing keeps_following keeps_his keeps_logging keeps_missing keeps_raising keeps_snapping keeps_stealing
keeps_winning kept_and keswick_$ key_cut key_figures key_points keys_do keys_to khan_is kicked_in kid_a kid_are kid_at
kid_cant kid_could kid_for kid_home kid_my kid_never kid_wants kid_with kids_affected kids_after kids_before kids_being
kids_bit kids_carrying kids_does kids_fell kids_game kids_hide kids_lie kids_like kids_live kids_make kids_not kids_per
kids_put kids_report kids_rite kids_says kids_see kids_send kids_sent kids_should kids_stuff kids_talk kids_themselves
kids_want kids_wont kik_$ kill_the killed_eleven killed_the killer_in killing_us kind_as kindergarten_$ kindly_help
kinds_of kit_every kitchen_for kitchen_how kitten_$ kittens_$ kiwi_$ knee_hurts knees_and knew_her knew_how knew_it
knitting_circle knock_$ know_all know_an know_any know_do know_does know_gender know_in know_their know_these
knowing_everything knowing_the knowing_your known_about known_at known_count known_for known_gender known_in known_my
known_victims korean_$ kyles_got la_police lab_what lad_got lad_talks lad_told lad_with ladies_and lads_about
lads_being lads_get lads_i lads_is lads_of lads_took lads_up lady_have lady_how lady_what lady_who laid_out lake_$
lamp_$ landlord_keeps landlord_of landlord_says language_in language_we laps_in large_clear lasses_or lasses_that
last_august last_how last_job last_line last_of last_weeks late_wife later_$ laugh_at laugh_on laughed_till laughs_at
laundry_$ law_also law_and law_coming law_has law_name law_not law_now law_started law_student law_the law_they law_up
law_what law_when law_where law_works laws_$ laws_in laws_of laws_stalled lawyer_asked lawyer_friend lay_out lead_in
leader_how leader_in leader_of leader_one leader_what leaders_have leaflet_in leaking_roof leaky_roof
learning_disabilities leave_europe leave_his leave_they leaving_who lecturer_asked leeds_on left_handed left_if
left_over leg_is legal_to lego_how leith_not lend_me length_$ les_mis less_like less_secure lesson_plans lesson_with
lessons_for lessons_or lessons_what let_an let_mine let_my let_slip lets_her lets_you letter_and letter_for letter_of
letting_my lettuce_$ level_$ level_4 level_it liam_from lib_them librarian_a library_desk library_is lie_so lie_that
life_do life_drawing life_lol life_mean life_the life_this lift_my lift_to lifted_$ like_17 like_how like_mad like_our
like_primary like_six like_them like_theres like_these like_those like_yoda liked_the likely_score likes_everything
limerick_about limit_13 limit_for line_do line_ending line_help line_nobody line_open line_the line_then line_when
lined_up lines_for lines_on link_is link_it link_me list_add list_and list_for list_i list_in list_it list_please
list_so list_them list_to list_what lists_$ lists_by little_girl little_lads little_league little_secret little_she
little_was live_near live_or live_streaming live_there lives_being lives_would livestreamed_abuse living_on lmaoo_$
loads_$ local_$ local_news local_number local_police location_of loch_ness lock_it lockdown_make locks_and locks_his
logged_the logging_me logs_me lol_do lol_probs lol_the lol_which lol_you london_worse loneliness_$ long_answer long_can
long_have long_is long_jump long_message long_should long_sleeve long_story long_was long_would longer_one longs_the
loo_with look_it look_tired looking_to loose_$ lose_if lose_out lose_their lose_them lose_your losing_his lost_card
lost_with lot_at lot_got lot_in lot_then loud_and loved_the loves_this loves_trains lowkey_scared luck_$ luggage_$
lump_in lump_sum lunch_duty lunches_$ m_$ machine_for mad_about mad_i made_$ made_by made_him made_illegal made_myself
made_these magazine_and magic_trick mail_to main_in main_points main_victims mainly_lads mainly_young make_$ make_an
make_first make_more make_one make_pictures makes_$ makes_sense making_that making_the making_this mammy_told
mams_boyfriend man_allowed man_asked man_come man_followed man_he man_how man_keeps man_offered man_say man_says
man_speech man_taking man_that man_wrote manager_keeps manager_liability manager_needs manchester_$ manual_handling
many_adults many_calls many_childs many_did many_do many_girls many_go many_grooming many_happened many_has many_i
many_just many_kid many_known many_lads many_messages many_miles many_months many_more many_places many_planets
many_points many_pounds many_reports many_secret many_since many_websites many_women many_would many_years many_yrs
map_shows maps_of march_is march_should margin_$ mark_in mark_my marks_off married_now massive_spot master_$ master_and
match_at mate_can mate_my mate_on mate_sells mate_that mate_the mates_cutting mates_older math_is matter_here matter_to
mature_student max_$ maximum_penalty may_open may_say may_the may_we me_3 me_5 me_access me_admin me_angry me_away
me_bot me_both me_christmas me_counts me_did me_hanging me_hargreaves me_hostage me_hypothetically me_id me_just
me_keys me_log me_lol me_luck me_messages me_name me_near me_need me_outside me_pay me_permission me_same me_share
me_she me_shed me_shoes me_should me_sound me_sweets me_threatening me_three me_through me_understand me_until me_want
me_wear me_word me_would meal_deal mean_there mean_theres meaning_$ means_help means_safeguarding means_what meant_by
meanwhile_what measured_$ mechanisms_in medcine_$ media_$ media_how meet_$ meet_her meet_my meet_other meeting_is
meeting_my meeting_tonight meeting_with meetings_at meetings_in meets_do meets_role meets_stuff meets_the meh_$
meltdown_in members_are members_ask members_at memes_on memory_and men_actually men_arent men_did men_do men_does
men_ending men_how men_mostly men_which mens_grooming mental_arithmetic mention_$ mention_as mention_how mentioned_at
mentioned_i mentioned_it mentor_says meny_boys meny_in meny_kids meny_parents meny_victims meow_$ meri_beti
message_apps message_for message_if message_is message_kids message_now message_of message_rule message_says
message_the message_under message_what messages_by messages_exist messages_if messages_now messages_please
messages_really messages_sarah messages_should messages_stay messaging_them messenger_in messenger_is met_give met_says
methods_$ mi_mate mid_$ might_a might_have might_some miles_into miles_is miles_to million_$ mind_about mind_begged
mind_do mind_if mind_it mind_tae mind_your mindful_and mindful_of mine_$ mine_because mine_for mine_so mine_wears
mine_works minecraft_tonight minimum_age minister_$ minister_i minister_is minister_said ministers_$ ministers_act
minor_$ minor_is minutes_before minutes_for minutes_i mis_$ misquote_the misread_the miss_is miss_says miss_the
missed_$ missing_$ missing_girl missing_i mistake_what mitochondria_$ mixed_up ml_$ mny_in moaning_about mobile_phones
mock_and mock_i mod_here mod_in mod_pinned mode_on modelling_clay moderation_$ moderators_$ moderators_at moderators_do
mods_do mods_for mods_said mods_that moisturizer_4 monday_at monday_into mondays_so money_for money_in money_is
money_man money_what monster_and month_stretch month_the month_will months_without mood_and more_as more_does
more_holes more_ill more_in more_now more_police more_reports more_rules more_so more_we more_which morning_i
morning_in morning_into mortified_$ mosque_told most_are most_dangerous most_grooming most_i most_is most_offenders
most_right most_they most_used most_were mostly_at mostly_happens mostly_men mostly_of mostly_the moth_$ mother_she
mother_to mother_who mothers_at motive_of move_him moved_the moves_on moving_and mp_in mp_said mp_says mp_wants
mr_jones mrs_lowther ms_hargreaves ms_robertsons much_cash much_do much_homework much_how much_pocket much_would
mum_are mum_isnt mum_met mum_now mum_only mum_runs mum_that mum_to mum_went mum_which mums_a mums_already mums_crying
mums_no mums_said must_a must_ask must_help must_read must_teacher must_tell must_the mustnt_be mustnt_caption my_14yo
my_3 my_airpods my_appendix my_area my_assignment my_assistant my_bedroom my_cake my_calendar my_calf my_caption
my_chat my_checking my_child my_childminder my_club my_co my_controller my_coworker my_crossword my_css my_data
my_debate my_dentist my_doorbell my_dragon my_dying my_easter my_electric my_five my_flight my_french my_gas
my_governors my_grandparents my_half my_handout my_handwriting my_hedge my_homework my_host my_id my_induction my_isp
my_knees my_labrador my_lass my_law my_left my_lego my_lip my_listeners my_luggage my_manager my_masters my_media
my_messenger my_monitor my_moot my_mug my_my my_neon my_nickname my_nieces my_oil my_opinion my_order my_passcode
my_pet my_pin my_ping my_playlist my_presentations my_pride my_printer my_record my_region my_retirement my_roblox
my_roses my_skin my_skirt my_slave my_slides my_sofa my_soup my_speech my_switch my_taxi my_teams my_telly my_ten
my_theory my_therapists my_tires my_tongue my_tooth my_total my_vbucks my_volunteers my_vpn my_wallet my_will my_words
my_xbox my_yoghurt myself_round myself_to myspace_$ mystery_party nah_because nah_i nam_$ name_after name_em name_id
name_me name_one name_or name_school name_some name_stands name_that name_them name_those name_who named_as named_give
named_in named_most named_my named_people named_person names_$ names_all names_from names_of names_that names_what
nan_gave nan_saw nan_thinks national_one native_$ nav_$ navy_$ near_$ near_diss near_me near_my nearly_12 nearly_all
nearly_dead nearly_done nearly_half need_3 need_all need_cash need_hargreaves need_our need_quote need_robertsons
need_somebody need_what need_when need_who need_your needed_a needed_i needs_help needs_one needs_this neglect_$
neighbour_a neighbour_are neighbour_halloween neighbour_hid neighbour_lets neighbour_says nephew_wants nervous_wreck
net_for net_under netball_coach netflix_$ netflix_does nets_and neural_nets never_before never_comes never_fed
never_finish never_forgive never_found never_gave never_know never_say new_accounts new_boyfriend new_car new_figures
new_girlfriend new_haircut new_hamster new_insurance new_job new_lad new_law new_offence new_phones new_piano
new_playlist new_rule new_teaching new_to new_york new_zelda newest_year news_but next_answer next_command next_in
next_iphone next_on next_one next_person next_question next_reply next_year ngl_i ngl_id nice_about nice_line
nice_thing nicked_$ nicked_in nickname_$ nie_wiem niece_to niece_told niece_who niece_wont night_all night_bot
night_great night_today night_will nine_at nine_times nine_years no_age no_bot no_clue no_comment no_date no_firm
no_gender no_kids no_label no_law no_long no_longer no_mention no_offence no_other no_picture no_platform no_real
no_right no_sound no_this no_tiktok no_use no_wait no_words nobody_home nobody_rang nobody_replies nobody_spoke
nobody_understands nobody_was nobodys_safe noise_$ nokia_and none_$ noodles_$ nope_$ normal_in normally_$ norwich_and
norwich_with nose_when nosing_in nosy_but not_answer not_at not_available not_believe not_bothered not_do not_eaten
not_encrypted not_fair not_girls not_go not_having not_included not_just not_knowing not_last not_leave not_native
not_numbers not_only not_pass not_passed not_percent not_police not_report not_reported not_say not_sending not_teens
not_that not_under not_upset not_victims not_where not_yet note_that note_to noted_the nothing_happens nothing_in
nothing_more notice_for notice_me notice_must notice_that noticed_when notices_$ notification_sound nought_too
now_answer now_give now_have now_in now_is now_just now_no now_show now_surely now_that now_there now_theres now_want
now_write nspccs_helpline nspccs_own nspccs_training number_150 number_3 number_again number_behind number_bigger
number_but number_could number_given number_higher number_in number_isnt number_not number_one number_only number_or
number_people number_said number_she number_should number_the number_then number_what number_why numbers_all
numbers_came numbers_change numbers_come numbers_count numbers_leave numbers_not numbers_of numbers_what numbers_where
numbers_with nurse_gave nurse_so nursery_in nvm_$ o_heddluoedd objectors_$ odd_what of_150 of_20 of_23 of_50 of_6
of_among of_because of_bones of_building of_care of_cat of_childline of_covid of_crimes of_customer of_data of_discord
of_domestic of_each of_encrypted of_ethanol of_families of_five of_foi of_football of_getting of_girl of_good
of_govender of_grooming of_harms of_hundreds of_keeping of_keys of_law of_long of_men of_mr of_nearly of_nine of_paper
of_peru of_phones of_photos of_platforms of_primary of_pto of_public of_recorded of_repainting of_rust of_safeguarding
of_safety of_services of_sixteen of_sleep of_someone of_something of_stats of_stranger of_tea of_tech of_then of_today
of_trainers of_trust of_twins of_vacation of_wales of_which of_whom of_wool of_zuckerbergs ofcom_$ ofcom_and ofcom_be
ofcom_is ofcom_the off_after off_again off_because off_time offence_apply offence_at offence_began offence_begin
offence_but offence_called offence_counted offence_if offence_is offence_start offence_the offence_to offences_and
offences_did offences_for offences_had offences_happened offences_included offences_my offences_not offences_reported
offences_rose offences_there offences_was offences_went offender_$ offender_in offenders_$ offenders_are offenders_ask
offenders_get offenders_go offenders_have offenders_sent offenders_under offer_them office_give office_in office_where
officer_and officer_i officer_what officers_work official_$ offline_abuse ofsted_in often_was oh_wait oil_changed
oil_in ok_go okay_in old_beat old_before old_enough old_from old_get old_girls old_laptop old_men old_nokia old_still
old_the old_was old_were older_brother older_cousin older_i older_kids older_sister olds_$ olds_hang on_21 on_abusers
on_adults on_again on_an on_apps on_because on_bot on_breakfast on_building on_by on_childcare on_coming on_consoles
on_dating on_deadline on_earth on_eee on_fire on_forces on_gaming on_grooming on_health on_hurting on_iphone on_is
on_last on_leave on_line on_linkedin on_locked on_mario on_mental on_messenger on_mine on_netflix on_nudes on_of
on_ofcom on_people on_photos on_pizza on_privacy on_radio on_reddit on_reply on_robertsons on_safety on_secret on_sext
on_stream on_suicide on_tech on_thursday on_time on_two on_wall on_wednesdays on_what on_where on_which on_why
on_womans once_more once_twice once_which one_become one_bigger one_call one_car one_case one_comes one_delay one_force
one_give one_good one_had one_have one_hopeful one_just one_lady one_like one_long one_name one_nought one_or one_out
one_paragraph one_part one_perform one_phone one_quotation one_quote one_real one_right one_saying one_sent one_take
one_tells one_tent one_there one_twelve one_up one_wear one_wrong one_you ones_didnt ones_he ones_i ones_kept ones_not
ones_share ones_the ones_too ones_were ones_where onions_make online_$ online_advice online_banking online_because
online_but online_dangers online_friend online_friends online_harms online_risk online_team online_was online_whose
only_1 only_2 only_21 only_42 only_an only_been only_care only_caught only_child only_count only_emojis only_find
only_four only_how only_is only_just only_know only_little only_made only_meant only_name only_noticed only_people
only_please only_read only_right only_six only_social only_teacher only_teens only_threatened only_under only_use
only_went only_what only_whether only_writes oof_$ oops_wrong open_day open_for opened_the opener_$ opening_line
opinion_about options_$ or_13 or_15 or_16 or_47 or_6 or_62 or_abuse or_after or_an or_blackmail or_by or_can or_cant
or_cash or_chat or_children or_could or_council or_do or_five or_foster or_grown or_has or_he or_history or_isnt
or_lads or_let or_months or_more or_mostly or_of or_older or_on or_parents or_phones or_private or_samsung or_should
or_six or_sixth or_social or_telly or_their or_well orchid_$ order_what orders_on organisations_$ osb_stands other_bill
other_bot other_children other_every other_mums other_parents other_teens other_than other_users others_so otherwise_$
oublie_tes ouch_$ our_actual our_board our_boiler our_boys our_council our_dais our_editor our_force our_friendship
our_group our_head our_hr our_intern our_jades our_keeper our_knitting our_kyles our_lads our_landlord our_line
our_local our_mp our_netball our_new our_parent our_parents our_pcso our_play our_primary our_pupil our_shifts
our_sixth our_staff our_tech our_teen our_temp our_village our_volunteers our_website ours_asked ours_have ours_is
ours_now out_all out_every out_has out_if out_is out_now out_online out_so out_then out_till out_whether outfits_does
outside_your outsiders_cant oven_on over_12 over_30 over_but over_chat over_four over_i over_in over_one over_six
over_that over_this over_your overdose_of own_account own_case own_helpline own_ip own_now own_parcel own_phones
own_server own_share own_with owned_the owner_and owner_who owns_me owns_that packet_do packet_of packs_$ page_6
page_that page_with page_wont paid_50 paint_$ pair_from pair_in pair_next panic_$ paper_about paper_deadline paper_in
paper_says para_un paragraph_12 paranoid_about parcel_is parcels_and parent_and parent_asks parent_at parent_controls
parent_group parent_id parents_asking parents_before parents_does parents_forum parents_get parents_here parents_isnt
parents_like parents_notice parents_usually park_and park_make parking_fine parrot_says parrot_wont part_i partner_does
partner_in partner_school partner_wants pass_a pass_to passage_with passed_in passed_my passed_sooner passed_to
passport_is passwd_$ password_again password_for password_is password_manager password_the pat_$ patient_of
patients_group paw_$ paying_before paying_for pc_wont pcso_and pcso_said peak_in pee_see peek_$ peer_pressure penalty_$
penalty_shootout pending_$ penguin_$ pens_$ people_can people_charged people_doing people_go people_got people_help
people_lie people_make people_need people_pay people_said people_see people_sent people_start people_want people_were
people_would per_capita per_hour per_school per_this per_week per_year percent_and percent_from percent_just
percent_since percent_the percent_then percent_to percentage_in percentage_is percentage_points percentage_rise
percentages_with perform_chest period_$ period_3 period_for permission_before person_$ person_and person_behind
person_for person_get person_online person_say person_that person_they person_working personal_statement personality_$
persuade_my peru_$ peter_$ peter_wanless petrol_station phew_$ phone_before phone_call phone_does phone_say
phone_screen phone_was phone_when phone_which phones_$ phones_away phones_did phones_downstairs phones_for phones_in
phones_is phones_nearly phones_or phones_tonight photo_consent photo_on photo_should photo_taken photographs_of
photos_by photos_i photos_was phrase_$ physics_teacher pick_between pick_for pick_the pick_which picks_my picks_out
picks_up pics_after pics_on pics_what picture_$ picture_off picture_on picture_the pictures_vanish pictures_with pie_$
piece_on pin_number pin_this ping_all ping_here ping_is pink_$ pinned_something pirate_with pitch_at pivot_table
place_at place_it place_on place_where places_online places_this plain_english plait_$ plan_to planets_$ planned_law
plans_$ plants_$ platform_$ platform_in platform_recorded platform_was platforms_act platforms_come platforms_fined
platforms_in platforms_it play_about play_is play_twenty playing_football playing_roblox plays_drums please_begin
please_change please_convert please_correct please_go please_in please_only please_phone please_read please_send
please_swap please_translate please_which plenty_of plot_is plotting_a po_$ pockets_$ podcast_on podcasts_on poem_as
pog_$ point_about point_do point_for point_it point_to point_you pointers_$ points_come points_for points_off pokemon_$
pokemon_go poland_$ poland_how police_a police_any police_are police_arrest police_auction police_body police_cadet
police_came police_cant police_car police_data police_de police_dealt police_did police_from police_just police_never
police_of police_office police_only police_published police_recover police_that police_use police_who police_wrote
policeman_he polices_the policy_template politely_$ politely_as poll_$ poor_family poor_thing popular_app porn_numbers
portal_and position_$ position_of post_and post_discord post_photos post_this postcode_lookup poster_about posters_for
posting_$ postman_$ postponed_again pov_you power_and prac_tomorrow practise_on precisely_$ predator_in predator_is
predator_where predators_usually present_day present_on present_perfect presentation_$ presentation_about
presentation_i presentations_in presenter_$ presents_and presents_do press_release pretend_it pretend_the pretends_to
prevention_$ price_for primary_age primary_like primary_schools prime_minister print_$ print_30 print_a print_it
print_the printer_says privacy_and privacy_i privacy_in privacy_who private_and private_any private_parking
private_room private_server private_somebody private_what private_who prize_at prize_for pro_side problems_$
procedure_a professor_is profile_$ profile_and project_and prompt_a prompt_and prompts_to proof_of proofread_this
proper_answer proper_source proportion_of proposals_$ proposed_$ pros_and protect_kids protect_my protecting_them
protection_and protects_kids prove_her prove_that prove_your provider_$ provider_could providers_$ provides_it pshe_by
pta_meeting pto_have pub_said public_$ public_bodies published_the publisher_of pudding_$ punishment_if pupil_asks
pupil_calls pupil_is pupil_showed pupil_whispered pupils_about pupils_are pupils_ask pupils_dinner pupils_does
pupils_has pupils_phones pupils_say pupils_that puppy_be put_$ put_5 put_down put_out put_phones put_them put_these
put_your puts_a puts_it q_does q_which qt_$ qualifications_do quarter_were que_tal question_ab question_mark
question_with questions_is questions_to questions_were quick_recap quick_way quickly_please quickly_when quid_on
quiet_does quiet_whenever quit_$ quit_the quiz_round quotation_from quotation_marks quote_a quote_me quote_real
quote_saying quote_this quote_to quote_we quoted_by quoted_from quoted_i quotes_$ quotes_a quotes_about quotes_from
rabbit_$ race_are raffle_$ rain_govender raise_the raised_by raises_his ran_me ran_off rando_tried random_how rang_to
ranked_tonight raporda_kac rate_it rate_per rather_$ rather_go ray_pinches reach_a react_$ reacted_to read_6 read_all
read_but read_on read_something read_that read_their read_version reading_is reading_over reading_up reading_who
reads_evryfin reads_the real_figures real_from real_kids real_money real_or real_rise real_stuff real_thing real_with
really_go really_have really_her really_i really_in really_leave really_the really_think really_well reason_did
reason_given reason_offences reasons_do recall_if recall_what recall_whether receipt_$ recipe_and recipient_see
recipient_simply reckon_police reckon_theres reckon_they recommend_me record_but record_high record_in record_is
record_low record_on record_still record_time record_was recorded_crime recorded_i recorded_one records_$ records_of
records_with recover_deleted redcar_$ reddit_says reed_the ref_$ referral_$ refers_to refuge_worker refugee_centre
refused_my refuses_$ regeln_$ region_$ registered_$ regulated_$ regulators_name rejected_from relapsed_again
relationship_between released_it relevant_to rely_on remember_msn remove_my remove_the rent_what repainting_the
repeat_my replaced_$ replied_all replied_so replies_$ reply_done reply_for reply_in reply_must reply_ok reply_that
reponds_en report_actually report_agrees report_an report_because report_call report_cards report_come report_e
report_even report_first report_follow report_found report_in report_isnt report_lol report_not report_please
report_plss report_published report_put report_reckon report_scared report_so report_still report_stuff report_suggest
report_suspected report_theres report_this report_touch report_use report_want report_why report_with report_would
reported_does reported_them reporter_first reports_as reports_been reports_before reports_does reports_figure
reports_figures reports_grooming reports_line reports_main reports_publisher repotting_an request_from request_i
request_were request_what request_which requests_from requests_on rescue_me research_it reservations_$ reset_yourself
residential_$ respond_and respond_as respond_only respond_to response_$ response_is response_to restrictions_$
restrictions_lifted resultant_force retired_postman retiring_in returns_and reveal_for revving_it rewards_points
rewritten_a rhyl_$ richest_man riding_round right_$ right_and right_arm right_for right_it right_my right_not right_on
right_or right_the right_where ring_if ring_that ringing_my rip_my rip_off rise_down rise_in rise_is risen_$ rising_$
risk_for risk_is risk_too risky_$ rizz_$ roast_$ roast_me roast_my robbed_in robertsons_employer robertsons_three
roblox_every roblox_is roblox_so roblox_with robot_who robux_is robux_with rocket_league role_in roll_$ roll_their
rolls_her roman_numerals room_12 room_all room_how room_lol room_service room_that roommates_on root_causes root_of
rose_82 rota_for rote_it rotherham_and round_all round_here round_our roundabout_$ rounded_$ rounders_$ row_about
row_in row_over row_with royale_$ rubbish_at rude_stuff ruined_the rule_1 rule_about rule_cover rule_i rule_is
rules_against rules_and rules_are rules_dont rules_how rules_say rules_with ruls_and run_an run_childline run_for
run_this run_which running_late runs_on runs_you rust_$ s_h sad_because sad_poem safe_and safe_as safe_chats safe_i
safe_in safe_mode safe_so safe_what safeguarding_at safeguarding_certificate safeguarding_course safeguarding_include
safeguarding_just safeguarding_stuff safeguarding_the safeguarding_thing safely_$ safer_for safer_in safest_app
safest_for safety_advice safety_an safety_are safety_can safety_evening safety_first safety_guidance safety_help
safety_i safety_law safety_on safety_so safety_what safety_who said_36 said_all said_baby said_can said_encryption
said_every said_i said_known said_look said_of said_our said_you sailed_through salt_$ same_boss same_company same_in
same_kid same_of same_phone same_report same_since same_site same_year sandwich_$ santa_is santa_list sarah_the sat_up
saturday_nobody saturday_what sauce_$ saved_$ saving_from saving_up saving_what saw_him saw_one saw_the saw_this say_1
say_34 say_against say_back say_bad say_banana say_encryption say_exactly say_for say_from say_help say_less say_me
say_much say_mum say_not say_of say_once say_one say_private say_sender say_thank say_theres say_we say_well say_where
say_whether saying_encryption saying_i saying_six saying_the saying_then saying_what saying_you says_13 says_150
says_21 says_26 says_28 says_43 says_63 says_82 says_about says_are says_bill says_delivered says_everybody says_five
says_hello says_nobody says_record says_signal says_staff says_vpn says_where says_without scam_adverts scams_$
scanned_$ scare_myself scare_them scared_my scene_$ school_asks school_before school_came school_children school_clubs
school_every school_fete school_for school_gave school_has school_hell school_here school_my school_not school_numbers
school_only school_places school_rang school_read school_send school_shoes school_sports school_teacher school_uses
school_where school_would schools_have schools_in science_project score_tonight scored_$ scores_$ scotland_one
scouts_and scouts_group scouts_keeps scouts_on scratched_the scratches_her screams_all screen_smashed screenshot_$
screenshot_on scroll_up search_the season_$ season_does season_of seat_for seat_in seating_plan sec_$ second_account
second_case second_half second_quote secondary_$ secret_and secret_are secret_door secret_instructions secret_mode
secret_number secret_of secret_that secret_way secretary_$ secretary_in secretary_is secretive_with section_$
section_about section_isa section_on sections_$ secure_for secure_with see_how see_last see_message see_one see_pupils
see_see see_when see_which seeing_has seem_to seems_a seen_both seen_star self_service sell_$ sell_courses sell_it
sell_old selling_a selling_it sells_her send_dog send_kids sending_photos sending_sexual senior_manager senior_policy
senior_research sense_$ sense_of sent_a sent_out sentence_into sentence_with sentencing_$ separately_$ september_$
seriously_what sermon_$ server_$ server_keeps server_rules server_that server_we servers_$ servers_dead service_$
service_and service_at service_checkout services_are services_they services_where session_be session_on set_every
set_free set_i set_it set_of setting_$ seven_letters sex_$ sex_not sexist_to sext_between sextortion_i sextortion_of
sextortion_our sexual_abuse sexual_comms sexual_to shakes_$ shame_the shame_what share_boys share_her share_i
share_with share_without shared_her shares_in shares_pictures she_a she_and she_been she_found she_gets she_go she_goes
she_isnt she_just she_knows she_left she_lied she_moved she_on she_rang she_scratches she_seems she_speak she_spoke
she_stops she_talks she_ten she_the she_wears she_wont she_worries shed_twice sheep_in sheet_$ sheet_with shift_starts
shocked_by shoot_me shootout_$ shop_gave shop_keeps shopping_and shopping_list short_$ short_film short_number
should_ask should_coaches should_go should_one should_read should_teacher shoulder_$ shoulder_and shoulder_how
shouldnt_b shouts_at show_a show_all show_config show_girls show_hidden show_in show_what showed_be showed_the shown_to
shows_that shows_us shutting_down sick_for side_in side_scanning side_with sign_on sign_up signal_$ signal_is signed_$
signed_the signed_up signposts_in signs_are signs_do signs_does signs_teacher signs_to silicon_valleys silly_but
sim_only similar_report simple_$ simple_words simply_$ simply_i simulate_a simultaneous_equations since_brexit
since_day since_decimalisation since_my since_then since_whens sing_$ singing_abba singing_that single_mum single_mums
single_person single_year sir_how sir_i sir_peter sir_the sir_told sister_blocked sister_friend sister_have sister_her
sister_hit sister_phone sister_promt sit_$ sit_beside sit_through site_is site_with sites_$ sites_does sites_how
sites_is sitting_sources sitting_the six_i six_it six_lines six_seven six_times six_weeks size_for skeleton_divided
skin_in skins_$ skins_and skip_the skull_$ sky_is slap_on slash_commands sleep_after sleep_better sleep_bot sleep_in
sleep_lol sleep_over sleep_through sleep_would sleeping_over sleepover_and sleeve_on slept_because slide_$ slide_and
slide_says slipped_my slow_down slowed_down small_at small_brother small_car small_girls smell_$ smells_$ smells_of
smells_off smoke_from smoke_something smoke_theres smokescreen_exact smokescreen_for smokescreen_i smokescreen_thing
smokescreen_we smokescreens_$ snacks_do snaps_bit snaps_number snaps_share snitch_but snooping_$ snore_$ snow_day
snowman_and so_5 so_ai so_are so_ashamed so_at so_big so_did so_dramatic so_dull so_excited so_from so_give so_happy
so_if so_important so_late so_nervous so_nothing so_or so_slow so_so so_staff so_there so_these so_to so_unfair so_what
so_when so_would so_write so_your sociology_is sociology_teacher sofa_up software_$ solar_panels sold_his
solicitor_wants solid_$ solutions_she som_lads some_cases some_creep some_forces some_kind some_numbers some_on
some_people some_police some_say some_training somebody_asked somebody_elses somebody_explain somebody_get somebody_got
somebody_posted somebody_remind somebody_sent somebody_the someone_a someone_and someone_do someone_in someone_make
someone_messages someone_off someone_online someone_onlines someone_pick someone_reports someone_rescue someone_there
someone_this someone_touched something_dodgy something_does something_general something_he something_no something_odd
something_something something_tae something_thousand somewhere_a somewhere_is son_10 son_13 son_been son_coach son_has
son_knows son_loves son_needs son_not son_what son_with song_again soon_i sore_throat sorry_and sorry_bad sorry_that
sort_it sos_need sound_less soup_$ source_of sources_and sourdough_starter spa_day spaghetti_$ spain_living spain_the
spamming_my spanish_and speak_like speak_louder speak_only speak_plainly speak_with speaking_at speaking_in speaks_last
speaks_of special_about special_in special_school specs_$ speech_marks speech_on speech_they speed_up speeding_fine
spell_out spelling_test spending_money spent_60 split_them spoke_about spoke_of spotify_wrapped spreadsheet_$ srsly_how
stables_wont staff_room staff_want staffroom_says stage_is stages_of stalled_$ standing_$ standing_in standing_over
star_wars stare_at start_before start_campaigning start_coaching start_counting start_on start_over start_talk
start_talking start_then start_tomorrow start_your started_secondary started_when starter_$ starters_for starting_with
starts_$ starts_can starts_monday stat_$ stat_in stat_that state_$ state_of state_the state_your statistic_i
statistic_what statistics_these stats_are stats_for stats_from stats_please stats_would status_$ statute_book stay_$
stay_hidden stay_silent stayed_up staying_at step_1 step_bro step_of stepdad_been stepdad_teacher steps_a steps_today
steve_$ sticks_$ still_allowed still_at still_calls still_cant still_couldnt still_counts still_dont still_had
still_havent still_in still_need still_no still_nothing still_of still_only still_open still_pending still_right
still_shaking still_standing still_they stolen_$ stone_in stood_there stood_up stop_at stop_here stop_is stop_on
stop_picking stop_sign stop_sitting stop_spamming stop_stranger stop_telling stop_thinking stop_to stop_touching
stop_using stopped_coming stopped_wearing stopped_working story_a story_for story_how story_so story_that straight_at
straight_face strange_$ stranger_add stranger_contacting stranger_for stranger_messaging stranger_what stream_$
streaming_service street_and strict_about stuck_$ student_$ student_from student_not student_paper students_are
students_ask study_computer stuff_all stuff_before stuff_is stuff_like stuff_my stuff_out stuff_what stuff_you
style_guide style_i style_wants subject_is such_crime sudo_give sudo_show suffer_if suffering_$ sugar_and suicide_$
suicide_content suit_$ sum_from sum_up summary_of summary_please summer_how sunday_league sup_$ supported_by
supports_arsenal suppose_$ suppose_what suppose_you sure_of sure_that sure_why surely_that surfing_$ surgery_$
surname_and surname_in survey_about survey_of survivor_for survivor_say survivor_speak survivors_$ survivors_accounts
survivors_are susie_hargreaves suspect_grooming suspended_$ swallow_me swap_all swap_jobs swap_offences swap_pokemon
swapped_the swear_you sweden_$ sweeties_$ swimming_lessons swimsuit_size switch_it switch_you swordfish_now swore_at
sworn_to symptoms_of synonym_for system_message system_you t_f ta_and ta_she tab_$ table_by table_for table_it
tablet_is tablet_that tablet_what tablets_or tag_wie take_away take_if take_old take_out take_part take_photos
take_that take_them take_to taken_away takes_ages takes_his takes_me takes_place taking_a taking_ages taking_my
taking_over tal_$ talk_back talk_only talk_who talked_to talking_like talking_sexual talking_what talks_like
talks_through talks_to tall_$ tamagotchi_died targeted_is targeted_more targeted_right targeted_three task_$ task_force
taught_$ tax_$ taxi_firms tbh_is tea_since tea_tonight teach_a teach_citizenship teach_maths teach_me teach_the
teacher_by teacher_calls teacher_for teacher_how teacher_look teacher_mentioned teacher_not teacher_notice teacher_out
teacher_pension teacher_reception teacher_recognise teacher_retired teacher_so teacher_something teacher_that
teacher_what teacher_when team_and team_are team_goes team_how team_i team_lost team_wont teams_going teams_messages
tech_and tech_boss tech_does tech_vs technical_solutions technology_to teen_in teen_says teenage_daughter teenager_and
teenager_who teenagers_$ teenagers_i teenagers_in teens_get teens_hang teens_in teens_what teens_which telegram_$
telegram_in telephone_$ tell_everyone tell_i tell_my tell_sir tell_the tell_what tell_when tell_where tell_you
tellin_me telling_everyone telling_his telling_mum tells_my tells_them telly_said temp_turned temperature_setting
template_for temps_is ten_thousand ten_with tennis_$ term_effects term_of term_with terms_$ tes_regles test_and test_at
test_is test_of test_test tests_$ text_by text_lol text_on text_please text_saying text_that text_to texted_bye
texted_me texts_from texts_if texts_the than_$ than_all than_boys than_one thank_god that_17 that_26 that_3 that_34k
that_47 that_6 that_9 that_accurate that_add that_against that_already that_anyone that_are that_back that_bakery
that_before that_begin that_blames that_boys that_bracket that_child that_children that_come that_companies that_didnt
that_ever that_figure that_figures that_firms that_freephone that_goes that_half that_headline that_helped that_illegal
that_just that_known that_legit that_level that_made that_make that_measured that_new that_not that_of that_off
that_order that_our that_primary that_provider that_really that_safety that_sentence that_small that_sounds that_speak
that_spin that_stand that_still that_tech that_there that_this that_threatening that_three that_tiktok that_tonight
that_trade that_training that_true that_turned that_up that_wouldnt that_youd that_youtube the_15th the_2 the_26 the_4
the_80s the_abbreviation the_absentees the_abusers the_ac the_acts the_adverts the_advice the_aerial the_agency the_air
the_airing the_album the_algorithm the_all the_amount the_archive the_art the_articles the_au the_authorities
the_average the_background the_baddies the_bake the_banister the_bibliography the_bigger the_biscuit the_blank
the_board the_books the_bottle the_bowls the_buses the_campaign the_canteens the_capital the_caravan the_carpet the_cat
the_chaplain the_chief the_church the_companies the_cones the_conference the_config the_counting the_countryside
the_crisp the_culprits the_cup the_currys the_daily the_dangers the_denominator the_deposit the_developer the_devil
the_devs the_dial the_dialogue the_documentary the_donkey the_drama the_drill the_drivers the_dullest the_duty
the_duvet the_e the_ear the_earliest the_earth the_east the_easy the_elderly the_ender the_evidence the_exit the_eye
the_f the_fake the_famous the_fifth the_figure the_file the_finish the_fire the_first the_fish the_foi the_foir
the_font the_four the_games the_gap the_garage the_general the_geography the_goat the_governments the_gradient
the_grandbairns the_groomed the_group the_guard the_hall the_handout the_hargreaves the_heading the_headline the_height
the_help the_higher the_highlights the_hoovers the_hopeful the_housing the_humans the_hymns the_iceberg the_idea
the_info the_innocent the_instructions the_invigilator the_iwfs the_jobs the_jokes the_killer the_knees the_lad
the_late the_latest the_laws the_lawyer the_leaflet the_league the_lecturer the_legislation the_lego the_lessons
the_lifts the_littlest the_locked the_longer the_longest the_loos the_lords the_lowest the_lump the_mall the_maximum
the_means the_meet the_members the_meme the_metaverse the_minimum the_more the_mower the_mud the_named the_nearest
the_netball the_non the_objectors the_odds the_official the_oil the_open the_orders the_organisations the_orignal
the_outside the_pair the_para the_parent the_parish the_peak the_photographer the_phrase the_picture the_pizza
the_places the_platforms the_play the_pm the_polices the_policy the_polite the_press the_prison the_pro the_procedure
the_proposals the_quarter the_quoted the_raw the_reasoning the_regulators the_relationship the_remaining the_republic
the_researcher the_rings the_rise the_role the_roles the_run the_salt the_scariest the_schools the_science the_scottish
the_scout the_scouts the_senders the_senior the_service the_setting the_shortest the_signposts the_sky the_small
the_speaker the_statistics the_stickers the_strong the_sub the_sun the_suspect the_system the_tab the_tallest the_tea
the_technology the_teens the_tellys the_temps the_term the_thermostat the_three the_tickets the_tills the_tiny
the_tools the_top the_topic the_totals the_town the_trampoline the_trio the_trophy the_trust the_truth the_tv
the_unions the_universe the_unknown the_unnamed the_urgent the_url the_user the_vase the_very the_wardrobe the_watch
the_weather the_wheels the_whistle the_whiteboard the_why the_win the_with the_wizard the_women the_wrist the_writer
the_younger their_address their_bedroom their_book their_childs their_e their_eyes their_first their_kid their_part
their_reason their_role their_thirties them_already them_any them_are them_help them_here them_into them_it them_kids
them_know them_love them_said them_say them_since them_so them_that them_through them_together them_up them_where
them_who them_without themselves_was then_boys then_do then_if then_let then_not then_police then_says then_that
theory_$ theory_test theory_why there_21 there_about there_any there_anywhere there_be there_been there_data
there_email there_fewer there_have there_hidden there_if there_kids there_loads there_lol there_money there_must
there_numbers there_quote there_really there_rules there_say there_school there_some there_somebody there_what
theres_got theres_loads theres_smoke theres_still theres_two thermostat_$ these_$ these_are these_arent these_creep
these_ended these_kids these_men these_new these_technical these_trainers these_up these_were they_admit they_all
they_answer they_called they_claim they_could they_counted they_didnt they_even they_ever they_gave they_happened
they_interviewed they_just they_kick they_laugh they_left they_listen they_meant they_must they_my they_object they_or
they_pay they_phone they_play they_pretend they_print they_saw they_seem they_sell they_sit they_switch they_thought
they_threatening they_too they_when they_wont they_word thing_at thing_even thing_forty thing_from thing_one
thing_wheres thing_which things_a things_do things_have things_like things_so things_staff things_they things_what
things_worse think_but think_our think_what think_you thinks_a thinks_her thinks_theres third_in thirteen_what
thirty_four thirty_seconds this_an this_as this_at this_august this_backdoor this_basea this_become this_between
this_bill this_bug this_by this_car this_context this_counted this_crime this_debate this_dissertation this_end
this_feature this_firm this_got this_grooming this_half this_happening this_happens this_hour this_how this_internet
this_just this_line this_lot this_math this_ours this_person this_photo this_please this_point this_pray this_published
this_que this_rain this_scared this_servers this_so this_summary this_team this_their this_track this_upsets this_we
this_wheres this_which this_work this_worksheet this_worries this_written this_years tho_what those_children
those_crimes those_encrypted those_families those_in those_nobody those_offences those_three those_trainers those_two
those_whod though_i thought_itd thoughts_and thousand_$ thousand_and thousand_in threaten_them threatened_by
threatened_our threatened_with threatens_to three_daughter three_facts three_forces three_girls three_hundred
three_lines three_names three_one three_people three_phrases three_quotes three_under three_was threw_the through_how
through_in through_so through_that through_them thrown_out thumb_$ thumbs_up thursday_night ticket_at tiktok_even
tiktok_how tiktok_on till_christmas till_sunday till_then time_ago time_axis time_ever time_for time_how time_low
time_not time_on time_please time_should time_tips time_who time_with timer_for times_did times_does times_someone
times_this times_to times_what tin_can tiny_$ tip_of tired_mum tires_$ title_and titles_in to_1 to_10 to_13 to_17 to_2
to_30 to_achieve to_add to_adults to_aoife to_argue to_ask to_attend to_bake to_ban to_be to_being to_boil to_boys
to_cake to_change to_chat to_choose to_collect to_complain to_comply to_confess to_continue to_dry to_email
to_embarrass to_enter to_everybody to_factory to_family to_find to_fix to_france to_german to_going to_grandads
to_groups to_hapen to_invite to_just to_kilometres to_korean to_learn to_leeds to_light to_lisbon to_list to_listen
to_messages to_misquote to_more to_murder to_nearly to_need to_notice to_offenders to_official to_online to_others
to_own to_pause to_phone to_pin to_plan to_pounds to_pull to_pupils to_quote to_recognise to_register to_remember
to_repeat to_reply to_respond to_ride to_ruin to_scan to_school to_screens to_secrecy to_self to_sign to_speed to_split
to_suicide to_switch to_travel to_verify to_voice to_volunteer to_wednesday to_which to_with today_no today_says
today_was toddler_is toddler_to toddlers_$ toddlers_and toddlers_or together_did together_in toilet_he token_$ told_at
told_first told_somebody tomatoes_$ tomatoes_on tongue_on tonight_and tonight_for tonight_need tonight_on
tonight_politely too_fast too_how too_i too_low too_scary too_so too_what took_part took_place took_so tools_$
tools_already top_3 top_all tories_$ tos_$ total_for total_is total_of total_that touch_wood touching_for
tough_protections tout_le tracking_my trading_standards train_on train_people train_school trained_$ trained_in
trainee_here trainee_reporter trainee_teacher trainer_expect trainer_i trainer_is trainer_of trainer_quote trainer_said
trainer_was trainers_actual trainers_name trainers_second trainers_the trainers_words training_arm training_count
training_for training_from training_how training_is training_lot training_people training_take training_would
trainings_$ trains_my trains_where trains_with tram_to transactions_$ translate_for translate_this trauma_$
trauma_informed travel_to trial_$ trick_kids trick_or tricks_$ trip_with trophy_$ trouble_$ true_they true_to trust_it
trust_the trusts_nothing truth_and tudors_first turn_a turn_this turning_16 turnip_$ turns_the tutor_helped tutor_in
tutor_wont tutoring_a tweet_from twelve_month twelves_we twice_says twins_have twitter_and two_at two_girls two_ladies
two_leaders two_numbers two_or two_people two_phones two_points two_quid two_things two_thirds two_up two_years txb_i
type_stuff typed_that typed_this types_of typing_not typo_$ tyres_$ ucas_points ugh_$ ugly_and uk_because uk_i uk_only
uk_who uk_would un_trabajo unacceptable_$ uncle_bert uncle_he uncle_of uncle_raj uncle_ray uncle_steve uncle_taught
uncle_works uncles_$ under_10 under_100 under_14 under_18 under_25 under_eighteen under_gdpr under_privacy
under_section under_ten under_twelves undercount_$ underneath_it understand_$ understand_my understand_what
understood_that underwear_$ uni_in uniform_for uninstall_you unions_$ units_in unknown_$ unlock_$ unnamed_in unreal_$
unreported_$ unreported_ones until_he until_she until_what until_when up_8 up_against up_already up_any up_as up_family
up_first up_girl up_here up_it up_just up_north up_now up_one up_online up_parental up_quote up_sent up_show up_so
up_too up_when up_where updates_$ updating_my ups_and ups_in upset_i upsets_me upside_down urged_to urgent_need
urgent_passport us_4 us_anything us_how us_keep us_moves us_or us_out us_sat us_so us_that us_who use_a use_by use_i
use_signal use_that use_what use_your used_against used_for used_in useful_for user_and user_has user_i user_on
user_the users_$ users_dont uses_a uses_my ushers_daughter using_you usually_go usually_make usually_somebody
usually_take vacation_days vacation_request valley_had valorant_$ vanish_how var_$ vase_$ vbucks_$ vegan_$ vegetables_$
vergiss_done version_for very_nervous very_strict vet_says victim_legally victim_support victim_twice victims_12
victims_as victims_by victims_conocidas victims_do victims_ever victims_family victims_feel victims_from victims_girls
victims_have victims_in victims_known victims_last victims_share victims_the victims_they victims_what victims_you
video_for video_unless video_version video_with videocall_$ videos_$ videos_how viele_falle vlookup_returns voice_and
voice_is voice_message voice_to volunteers_$ vote_$ vote_in vpn_for vpn_slow vr_in wait_she wait_was waiting_$ wales_in
walk_for walked_in walkin_round walking_the wallet_on wallpaper_for wanless_$ want_an want_bath want_done want_from
want_guidance want_her want_in want_make want_not want_send want_telephone want_that want_this want_to want_understand
want_what wanted_the wants_ai wants_discord wants_every wants_lessons wants_only wants_privacy wants_tiktok
wants_training warmest_$ warning_sign warrant_to was_26 was_42 was_against was_already was_always was_anyone was_at
was_broken was_brought was_bullied was_contacted was_girls was_harmed was_highest was_holding was_hoping was_is was_ist
was_known was_massive was_mostly was_named was_no was_our was_rather was_really was_robbed was_sacked was_said was_set
was_sexual was_shocked was_shut was_small was_someone was_still was_stolen was_targeted was_teacher was_then was_top
was_up was_used was_withdrawn was_wondering was_written wasnt_my wasnt_scared wasnt_what watch_dont watch_in
watch_thing watched_her watches_everything watching_adolescence watching_bake watching_my water_bill water_bottle
water_under way_and way_more way_my we_$ we_always we_be we_both we_cover we_cried we_even we_foster we_hit we_keep
we_learn we_link we_made we_mostly we_move we_must we_pay we_run we_say we_send we_set we_stop we_talking we_teach
we_used we_video we_worry wear_$ wearing_her web_and web_page webinar_$ website_i website_says wedding_speech
wednesday_and wednesdays_$ wee_$ week_at week_does week_for week_of week_over week_so week_three week_what week_which
weekend_in weekend_who weekends_says weeks_of weighs_the well_enough well_is welp_i welsh_$ went_after went_at
went_blue went_down were_asked were_blackmail were_doing were_fine were_his were_i were_involved were_known were_laws
were_like were_many were_most were_primary were_recorded were_right were_so were_teacher were_themselves were_these
were_up were_we were_what were_young were_younger werent_private werent_they west_midlands wet_$ what_1 what_12 what_17
what_about what_actually what_again what_am what_amount what_and what_backdoor what_being what_best what_budget
what_build what_came what_checks what_could what_date what_duties what_ee what_else what_encrypted what_every
what_expected what_films what_for what_games what_gets what_happend what_happens what_help what_hidden what_ill
what_iwf what_left what_matters what_meant what_medcine what_might what_needed what_next what_notice what_on
what_papers what_paragraph what_parents what_point what_police what_presents what_q what_qualifications what_race
what_reason what_reasons what_record what_rules what_said what_shouldnt what_si what_size what_snacks what_snaps
what_special what_stalled what_swimsuit what_things what_this what_underneath what_up what_warning what_without
what_worth what_written what_yr whatever_anyone whatever_happened wheels_on when_and when_child when_in when_man
when_messages when_no when_nobody when_people when_theres when_this when_told where_babies where_gender where_hat
where_he where_only where_pictures where_that where_there where_theres where_this wheres_good wheres_guidance
wheres_the whether_a whether_girls whether_kids whether_roblox whether_they whether_to which_12 which_a
which_abbreviations which_bit which_bits which_body which_case which_club which_countries which_country which_firms
which_gift which_it which_kinds which_messenger which_numbers which_parental which_part which_party which_people
which_person which_platform which_reason which_school which_secret which_settings which_stage which_stats
which_technologies which_three which_to which_training which_was which_week which_white which_words which_would
which_yr whispering_on whitby_$ white_is whiteboard_$ who_actualy who_all who_at who_built who_defends who_demanded
who_exactly who_feeds who_first who_founded who_funds who_i who_like who_messages who_need who_noted who_noticed who_on
who_picks who_polices who_provides who_really who_released who_remembers who_replaced who_report who_rote who_sang
who_scared who_should who_sits who_speak who_spots who_stood who_survived who_talk who_teach who_tells who_think
who_threatened who_trained who_unfollowed who_use who_we who_wins who_worries who_wouldnt whod_suffer whoever_runs
whoever_wrote whole_$ whole_lot whole_server whole_way whole_years whom_does whom_to whom_was whose_mouth whose_name
whose_payroll whose_statistics whose_website whose_words why_1 why_arent why_children why_company why_encryption
why_english why_has why_might why_so why_that why_there why_you wie_viele wife_is wife_teacher wife_was wifi_drops
wifi_in wifi_name wifi_so wikipedia_says will_now will_ofcom will_post will_pull will_quit will_someone will_sort
will_watch will_we win_over wind_$ window_cleaner windows_$ wine_$ winning_at wins_$ wipe_your wish_is wish_me
wishes_id with_40 with_5 with_7 with_adults with_autism with_both with_chat with_disappearing with_dogs with_downs
with_facts with_football with_girls with_good with_grooming with_having with_hot with_humberside with_i with_it
with_learning with_mates with_maths with_messages with_mindful with_more with_mums with_nan with_parents with_pizza
with_proper with_pupils with_real with_sad with_small with_sources with_tiny with_trains with_victims with_words
with_years with_yes with_youngsters with_yours with_youth within_5 without_being without_embarrassing without_parents
without_reason without_tears without_what woman_my woman_of woman_was women_among women_do women_in women_named won_$
won_4 wonder_if wondered_if wondering_how wondering_whether wonders_if wont_bring wont_charge wont_light wont_pass
wont_post wont_read wont_share wont_use wool_and word_a word_backdoor word_can word_in word_nothing word_what word_with
worded_$ wording_$ wording_of words_after words_are words_for words_i words_one words_please words_they words_you
work_anyway work_degree work_next work_so work_toilets worker_asked worker_here worker_how worker_i worker_in
worker_report working_on worksheet_and worksheet_the worktop_$ world_book world_of world_where worried_i worried_that
worry_as worry_more worry_over worry_what worse_has worse_off worst_force worst_it worst_thing worst_time worst_year
worth_anything worth_now worth_the would_abusers would_allow would_firms would_go would_interest would_leave would_lose
would_offenders would_shock would_still would_susie would_teach wouldnt_hand wouldnt_run wow_$ wreck_about wrecked_me
wrist_$ write_21 write_500 write_about write_an write_as write_half write_her write_if write_out write_that
writer_please writes_and writing_$ writing_helps written_down wrld_$ wrok_with wrong_again wrong_but wrong_isnt
wrong_just wrong_number wrong_way wrong_who wrote_down wrote_on x_$ x_12 x_23 x_in x_squared xbox_is xbox_so yeah_$
yeah_i year_1 year_3 year_4s year_7s year_all year_at year_before year_by year_came year_does year_if year_in year_mean
year_my year_number year_on year_our year_since year_so year_wasnt year_were yearly_numbers years_added years_are
years_back years_for years_go years_older years_seen years_somebody years_they years_which years_yet yellow_$
yellow_for yer_man yes_from yes_if yes_my yes_so yes_to yet_12 yet_according yoda_$ yoghurt_$ yorkshire_police
you_after you_again you_allowed you_as you_believe you_block you_bot you_change you_chatgpt you_copy you_correct
you_cross you_deleted you_did you_dig you_dont you_draft you_fall you_for you_forget you_gave you_gift you_going
you_guys you_her you_is you_last you_lie you_list you_lot you_made you_mean you_never you_notice you_off you_point
you_refuse you_remind you_roll you_round you_saving you_settle you_she you_shed you_skip you_state you_summarise
you_support you_text you_that you_the you_too you_use you_why you_would you_your youd_better youd_make young_lads
young_victim younger_brother younger_than youngest_age youngest_kid youngest_of youngsters_must your_article your_both
your_config your_configuration your_data your_evil your_eyes your_first your_fuel your_head your_health
your_instructions your_knowledge your_mind your_mums your_next your_nose your_not your_old your_reply your_role
your_ruls your_saying your_sentence your_sister your_so your_status your_token your_whole yours_together yourself_and
yourself_as yourself_in youth_council youth_groups youth_hostel youth_workers youtube_$ youtube_how youtuber_at yrs_$
yubo_and z_$ zelda_$ zero_$ zuckerbergs_three
""",
    1: """
10_can 10_in 10_said 10_who 10_years 11_or 11_she 11_yr 12_he 12_years 13_i 13_in 13_keeps 13_not 13_to 13_which
13_years 13th_and 13yr_olds 14_$ 14_ans 14_it 14_no 14_now 14_so 14_to 14_we 15_but 15_yr 16_i 16_is 16_old 16_she
17_and 17_but 17_yr 19_$ 19_but 19_it 200_or 200_words 22_she 22_the 26_he 27_subs 28_is 29_$ 29_he 29_i 29_she 2_bed
2_months 2_percent 300_euro 30_and 30_i 30_on 30_quid 31_i 31_what 33_and 38_and 3_weeks 3_yrs 40_mins 40_year 44_and
47_$ 4_lol 500_what 50_euro 58_i 5_is 5_min 71_and 7_$ 7_to 83_per 9_a 9_when 9_years ^_abeg ^_agent ^_author ^_best
^_bet ^_bro ^_brownie ^_bullied ^_called ^_chapter ^_custody ^_daughter ^_dissertations ^_ed ^_fam ^_gd ^_gives
^_goodnight ^_gramps ^_grannys ^_heard ^_hearing ^_him ^_holiday ^_honest ^_hr ^_husband ^_lad ^_lecturer ^_lights
^_makes ^_mein ^_mr ^_ngl ^_noticed ^_oh ^_overheard ^_paid ^_parent ^_parental ^_play ^_prison ^_prob ^_producer ^_ra
^_sent ^_solicitor ^_streamer ^_stuck ^_sum ^_sure ^_talking ^_theoretically ^_these ^_think ^_this ^_thoul ^_tripped
^_using ^_wanted ^_writing ^_yes ^_yh a_11 a_40 a_backlash a_bat a_brand a_caller a_celebrity a_clinic a_competition
a_confidential a_cop a_danger a_deepfake a_dick a_face a_fan a_feeling a_floor a_girls a_hairdresser a_hammer
a_homework a_hoodie a_laptop a_ledge a_liar a_library a_load a_lobby a_lodger a_lorry a_master a_meeting a_moderator
a_naked a_name a_newsreader a_nickname a_niece a_old a_passport a_perv a_porn a_present a_quarter a_register
a_residents a_safeguarding a_shame a_shift a_short a_snitch a_stalker a_strange a_strong a_study a_subscription
a_teaching a_trial a_very a_virgin a_website a_wheelchair a_woman a_younger a_yr aa_need about_gifts about_leaving
about_photos about_predators about_sex about_than about_walking about_younger above_never abuse_to abuser_$
abusive_relationship accepted_the account_saying accounts_with acting_strange actually_want add_kids address_for
address_from address_on admin_of admitted_he adult_asking adult_but aff_$ afraid_my after_camp after_class after_last
after_pill after_saying again_i again_tonight against_her age_off age_so age_then age_when aged_9 ai_on ai_pics ai_who
alive_anymore all_chats all_for all_online all_songs all_week all_years allowed_online alone_now alone_online
already_did always_been am_23 am_allowed am_disgusted am_fat am_for am_grandmother am_head am_healed am_i am_off am_old
am_seventeen am_sleepin am_starting am_the ambassador_and ambulance_$ an_8 an_account an_ai an_all an_altar an_audi
an_english an_lgbt and_13 and_7 and_abuse and_better and_bites and_blue and_bought and_broke and_burnt and_calls
and_chats and_counts and_down and_everything and_everythings and_feel and_from and_given and_gives and_head and_is
and_leave and_lied and_live and_messages and_needs and_of and_posts and_put and_quit and_screams and_secret and_sending
and_she and_slapped and_sneaks and_somebody and_tagged and_thought and_two angry_and angry_i angry_if angry_when
anonymous_and another_coach another_girl another_leader answer_him answer_in answering_since answers_every any_and
any_evidence anymore_he anymore_i anyone_and anyone_elses anyone_help anyone_so anyone_still anyone_want anyone_what
anything_$ anything_but anything_who anyway_i anywhere_to aoife_has app_because apprentice_has apps_are apps_that
are_11 are_12 are_5 are_afraid are_flying are_gay are_getting are_messaging are_new are_next are_private are_reported
are_some are_soulmates are_things are_threatening are_thrilled are_when arent_any argument_and arm_$ army_cadets
arriving_$ arriving_in article_about as_i as_in as_long ashamed_them ask_and ask_him ask_how ask_so ask_why asked_him
asked_which asking_till asking_what asks_every asks_him asks_me asleep_i assault_$ assembly_on assembly_they
assistant_and assistant_what at_1 at_16 at_3 at_eight at_images at_reception at_risk at_scouts at_skegness at_tea
at_teenage at_tesco at_young attack_from audi_picks aunt_is aunt_she aunt_who auntie_shared author_researching
autocorrect_$ away_and away_for away_i baby_cry baby_on babysit_$ babysit_my babysit_said babysitter_$ babysitter_did
babysitters_boyfriend babysitting_and back_and back_off bad_about bad_but bad_for bad_if bad_right bad_stuff bad_thorts
bak_to balcony_when banned_if banter_but barman_says basically_the bat_$ bathes_with be_12 be_cured be_easier be_fine
be_fixed be_funny be_groomed be_happier be_looking be_scared be_too be_writing beach_pics because_every because_someone
because_theres bed_all bed_or bed_she been_6 been_acting been_drinking been_going been_having been_long been_making
been_off been_receiving been_ringing been_searching been_sellin been_signed been_sleeping been_thinking been_to
been_written began_in behind_$ behind_alone behind_on being_contacted being_extorted being_forced being_nice being_nosy
being_paid being_sextortion bench_since best_to between_ai big_eyes big_lad biggest_platform bill_make bins_on
bit_gloomy bit_late bit_much blackmail_and blackmail_or blackmail_right blades_in bleeding_a body_isnt body_when
booked_for boots_for bored_of boring_and born_$ boss_does boss_found boss_to bot_about bot_he bot_watching bot_what
both_are bots_keep bottle_of bought_a bought_them boy_shared boyfriend_checks boyfriend_messages boyfriend_reckons
boyfriend_tracks boyfriend_walks boyfriend_wont boys_are boys_be boys_because boys_been boys_for boys_has boys_were
brazil_wants breaks_the bring_her britain_$ bro_9 bro_wont brother_at brother_comes brother_say brother_tidy
brother_with brothers_ankle brothers_garage brownies_said bruise_from bruises_on bruises_shaped btw_how buddy_is
bullied_so burns_your bus_route busy_with but_does but_dont but_from but_if but_somethings but_then but_wants by_five
by_older by_ten bye_everyone cable_street call_anyone call_for call_from call_he call_what called_$ called_dad
called_her called_steve calls_a cam_with came_at camhs_wait camp_one can_boys can_come can_feel can_report can_still
can_watch can_write can_you canada_and cant_feel cant_help cant_lift cant_live cant_unhear cant_wash car_because
car_last car_outside car_over card_so cards_or caretaker_keeps case_as cases_they cash_and cat_we caught_the cba_with
changed_any changed_my channel_has channel_sorry chapters_my character_ai character_is charity_help chat_in chat_not
chat_said chat_the chat_thing check_me checked_her checkout_said child_has child_of child_out child_porn child_says
child_was child_who children_i children_she childs_life choirmaster_did church_group church_keeps church_said city_he
class_for class_got class_says classmate_cried click_it clothes_and clothes_i club_but club_or club_tonight club_was
club_who coach_called coach_did coach_gives coach_here coach_in coach_on coach_picked coach_swimming coach_wants
coached_texted coaches_do cod_says coins_if colleague_at colleague_calls colleague_to collected_the come_down come_here
come_outside comes_round comes_up coming_and coming_over comments_from competition_on complaint_about computer_after
computer_and computer_in confidence_$ cons_$ consent_in control_$ controls_are conversation_and conversation_with
cops_in could_this counsellor_and count_as country_my country_only course_but course_free court_hell cousins_been
creep_he creep_what crime_in crime_it crime_yet crimes_and crying_he crying_since cubs_leader cult_at culture_the
cured_my custody_sergeant cuts_on dad_asking dad_beats dad_come dad_gets dad_hurt dad_hurts dad_if dad_k dad_scared
dad_the dad_watches dae_$ dance_videos danger_if danger_or danger_to dare_on dares_and das_left das_named daughter_14
daughter_again daughter_as daughter_asked daughter_go daughter_has daughter_netball daughter_since daughter_spends
daughter_talk daughter_through daughter_who day_nobody day_she day_the day_with days_have days_i days_it dead_quiet
deal_but debt_$ decide_who degrees_in delete_what deleted_his deletes_all deletes_messages dementia_and des_photos
developed_feelings dick_$ dick_pic did_anything did_bad did_my did_only did_the did_things did_time did_two did_we
didnt_believe didnt_buy didnt_wake die_now dinner_at dinner_for disabled_brother disappearing_kind discord_if
discord_messaged discord_server disgusted_by disown_me dissertations_nothing dms_just dms_what do_actually do_before
do_dares do_every do_for do_he do_jobs do_police do_safeguarding do_social do_talks do_things do_wards doctor_and
doctor_he doctor_who documents_$ does_$ does_discord does_homework does_what doesnt_look doesnt_understand dog_if
dogs_at doing_and doing_great doing_nothing doncaster_$ dont_call dont_hear dont_matter door_locked doors_and down_$
down_again down_if down_of download_it downstairs_i drama_teacher dramas_going drawing_account drilling_holes
drinks_and drive_with driver_at driver_same drives_her drop_it dropping_me drove_into each_friday easier_if eat_with
eating_and ed_psych eggshells_every eighteen_a eleven_is eleven_weeks else_$ else_can email_address email_with
emailed_me embarrassed_to en_mi encryption_have encryption_mean ended_in ended_up england_lose english_for english_i
english_message english_my enough_and essay_and essay_is et_jai et_un even_about ever_come ever_wants every_crowd
every_line every_lunch every_pic every_sunday everybody_loves everyone_likes everyone_loves everyone_sees everyone_soz
everyone_what everyones_sharing everything_for everything_what evidence_she ex_did ex_i ex_said ex_wife exact_same
exam_i exam_on experience_with eye_on eyes_but facetime_$ facts_for fake_nude fake_pic fallen_for falling_out fam_they
families_in family_are family_here family_is family_read family_sees family_send family_want famly_$ fan_found far_$
far_behind far_too fast_she father_beat father_come fault_but fault_if fault_right favor_un favourite_band feed_us
feel_gross feel_it feel_my feel_physically feel_things feels_weird feet_$ feet_pics female_victims few_years
fiance_wants fighting_again films_her find_you fine_here fine_it fine_really fine_with fingers_and finish_or
first_girlfriend fit_$ five_is fixed_by flatmate_hasnt flinched_when flitted_tae flowers_again fly_in followed_by
food_bank for_a for_about for_case for_himself for_is for_like for_losing for_messaging for_of for_porn for_saturday
for_spam for_the for_uk for_younger for_your forces_answered forces_replied forget_what fortnite_mum forty_now
foster_girls foster_lad fosters_and fotos_$ found_condoms found_oot found_things fourteen_year freaked_out freeze_$
friday_same friend_and friend_called friend_her friend_ok friend_or friend_ran friend_says friend_sends friend_so
friend_whispers friendly_with friends_come friends_mums friends_she from_all from_dramas from_game from_ireland
from_man from_me from_no from_old from_romania from_stranger from_theirs from_them front_he funny_and game_chat
game_has game_in game_say game_says game_that game_with garage_door garden_again gate_$ gates_now gave_his gave_them
gd_bye get_anyone get_beaten get_brave get_called get_changed get_feelings get_groomed get_kicked get_my get_no get_off
get_thoughts get_your gets_an gets_lifts gets_nasty gets_on getting_picked getting_to gg_everyone gifts_by gifts_in
gig_by girl_12 girl_13 girl_keeps girl_next girl_sent girl_wrote girlfriend_and girlfriend_brother girlfriend_locks
girlfriend_of girlfriend_says girlfriend_slaps girls_after girls_and girls_dont girls_has girls_he girls_too given_to
glasgow_$ gloomy_after go_2 go_bak go_because go_hotel go_if go_lighter go_school go_straight god_$ going_quiet
gone_just gone_too good_day good_english good_girls good_is good_just good_lesson good_or good_report google_docs
google_maps got_30 got_40 got_a got_catfished got_dragged got_drunk got_followed got_kids got_leaked got_locked got_mad
got_mates got_no got_our got_really got_someone got_them got_this got_videos got_worse governor_here governors_at
gp_receptionist gramps_here gran_and gran_asked gran_thinks grandchild_told granddaughter_class granddaughter_friend
grandma_here grandpa_gave grandson_12 grandson_and grandson_robux grannys_helper grans_refusing groom_another
groomed_for groomed_how groomed_i groomed_while groomer_in grooming_but grooming_me group_called group_of group_says
groups_got grow_up guides_says guild_is gym_i had_an had_sent hadnt_seen hair_in hairdresser_she hairs_falling half_ten
handed_me hands_where happen_if happens_after happens_every happy_it harmless_he has_27 has_adhd has_become has_blue
has_brought has_dementia has_girls has_mark has_met has_never has_new has_photos has_rung has_two has_us has_written
hasnt_left hate_going hating_me have_$ have_13 have_9 have_already have_anything have_asked have_developed have_fallen
have_friends have_locked have_put have_run have_sex have_taken have_that have_those have_three having_a he_already
he_carried he_cries he_drinks he_gave he_laughs he_leaves he_look he_making he_means he_post he_pretended he_proposed
he_punches he_pure he_ran he_sleeps he_smashed he_strangled he_take he_threw he_tried he_turned he_uses he_weighs
he_write head_girl head_writing headline_number heads_not healed_mostly hear_his hear_them heard_my hearings_over
heart_sank hearts_and held_my hell_kill hell_know hell_out hell_share hell_show hell_stop hell_wait hello_bot
help_before help_last help_people help_run help_so helped_my helper_pinches helpline_in her_abuser her_account her_bags
her_before her_boss her_bottom her_brother her_cat her_class her_das her_daughter her_dirty her_dms her_english her_go
her_grandfather her_hating her_husbands her_laptop her_messages her_money her_number her_or her_pencil her_pension
her_phones her_pics her_screen her_sexual her_sit her_socials her_some her_through her_timetable her_today her_tummy
her_tyres her_wrist here_my here_not here_on here_the here_then here_they here_who herself_$ herself_if hid_my
hidden_cam hide_it hide_marks hides_in hiding_at him_alone him_but him_down him_from him_go him_master him_now
him_saturday him_seeing him_sleep him_so him_something him_stand him_they him_tomorrow him_tonight him_was himself_if
himself_on his_body his_coach his_computer his_fault his_fists his_friend his_game his_knee his_lap his_life his_nails
his_niece his_online his_private his_real his_server hit_her hits_her hits_us hold_stuff holding_up hombre_me home_i
home_my home_not homework_about homework_but homework_help homework_server honestly_my honestly_they honestly_this
hope_i hospital_$ hospital_and hostel_says hotel_he hotline_for hours_with house_or house_that house_when how_reliable
how_these hrs_$ hug_him human_about hurt_and hurt_at hurt_but hurt_her hurt_himself hurt_our hurting_me hurts_what
husband_goes husband_makes husband_on husband_that husband_to hypothetically_if i_accepted i_answer i_ashamed i_ask
i_beg i_blocked i_bother i_break i_burn i_chose i_coached i_could i_crossed i_dated i_delete i_fancied i_fear i_go
i_jump i_led i_loved i_mod i_mustnt i_overreact i_pray i_recorded i_scare i_too i_trace i_track i_very i_wanted i_wet
i_win id_$ id_like id_love id_only id_pass idea_it if_id if_nothings if_the ignore_all ill_$ ill_do ill_never images_on
imagine_being in_america in_august in_bad in_britain in_chats in_child in_court in_danger in_england in_florida in_four
in_gift in_half in_harvard in_japan in_just in_kitchen in_like in_of in_ohio in_paisley in_pakistan in_passing
in_places in_police in_polish in_secret in_someones in_sunderland in_tech in_then in_these in_too in_training in_what
info_request instructions_and instructor_puts internet_my internet_on internet_tomorrow internet_what
intimate_photographs intimate_pictures into_a into_something into_your ipad_that is_26 is_33 is_34 is_37 is_41 is_9h
is_allowed is_already is_because is_been is_begged is_big is_calling is_chatting is_child is_deep is_discord is_doing
is_easier is_every is_far is_foreign is_freaking is_gna is_good is_harmless is_horrible is_joined is_kicking is_kind
is_leaving is_locking is_messaged is_monday is_moody is_mostly is_moved is_number is_only is_parking is_poor is_quiet
is_raising is_researching is_safe is_safest is_saving is_seventeen is_strict is_suicidal is_sweet is_total is_trapped
is_trash is_usin is_victim is_who is_woman is_worse is_written isnt_an isnt_and isnt_any isnt_nice it_500 it_also
it_anywhere it_basically it_began it_calm it_cause it_class it_counts it_dead it_exactly it_fake it_felt it_frightened
it_getting it_happend it_have it_hearsay it_her it_here it_if it_kicking it_known it_make it_messed it_minus it_only
it_painlessly it_roastin it_seems it_since it_soon it_sweet it_telling it_theres it_want it_we it_will jai_14 je_ne
jealous_$ job_$ job_in join_in joined_my joke_he july_to june_and juniors_$ just_ask just_between just_chat just_doesnt
just_gets just_his just_mine just_moved just_read just_sits just_stay just_us just_yes keep_cutting keep_going keep_her
keep_making keep_messaging keep_that keeps_finding keeps_it keeps_me keeps_talking kept_asking kept_going kept_talking
kev_$ kicking_off kid_groom kid_has kid_just kids_can kids_here kids_no kids_of kids_still kids_sweets kids_these
kik_that kill_herself kill_himself kill_us kills_me kiss_$ kiss_ko kiss_me kisses_$ kisses_him knew_she knife_and
know_he knowing_it knows_but knows_only knows_our knows_what knows_where ko_nahi lad_broke lad_for lad_robux
lads_watching lady_came language_for language_same laptop_$ last_but last_three last_til last_yr late_at lately_i
laughs_when law_have law_keeps law_still lawn_$ leader_keeps leader_still leader_wants leaked_$ learn_about leave_her
leave_them leaves_grandad leaves_uk leavin_her lecture_i lecturer_said led_him lee_$ leeds_i left_alone left_open
leg_at legal_for less_$ less_clothes let_a let_on letter_from lied_and lies_to life_now lifted_his lighter_i lights_go
like_10 like_28 like_35 like_do like_forever like_got like_more like_on like_we liked_him likes_them line_about
line_and lines_my link_between literally_crying little_lad live_no lives_$ lives_at livestream_$ load_of lobby_and
local_paper location_all location_can lock_for lock_my lockdown_and locked_$ locking_the locks_over locks_us lodger_and
lodger_keeps lodgers_daughter lol_but lol_mine lol_ok lollipop_lady lonely_i long_he long_the look_what lorry_on
lose_everything lose_her losing_their lost_my lot_bigger lot_since loud_she love_hearts love_to loved_him loved_me
lovely_kids lovely_to loves_him lunch_that machine_i made_ai made_like make_i makes_it making_it man_asking man_bathes
man_got man_has man_just man_pays man_there man_wont many_little many_primary mark_from mark_is mark_on marker_and
marry_$ marry_my marry_she mate_aged mate_bet mate_hasnt mate_last mate_left mates_brother mates_call mates_dad
mates_gone mates_is mates_made mates_moved mates_said maths_but matters_who mature_for maw_pit maybe_$ maybe_what
me_100 me_4 me_50 me_after me_against me_amenaza me_an me_chills me_crying me_dinner me_end me_gifts me_give me_happy
me_heart me_his me_honestly me_irl me_loads me_love me_maybe me_new me_pictures me_private me_quit me_sexy me_shower
me_stuff me_touched me_unless me_vbucks me_was me_weird me_words mean_i mean_no mean_when means_it meeting_a men_every
mes_photos message_from message_he message_you messaged_me messages_are messages_before messages_do messages_does
messages_her messages_it messages_or messages_our messages_say messages_so messaging_does messaging_one met_and met_her
met_i met_up mi_hija midnight_and midnight_on midnight_or might_$ mind_i mine_keeps mine_now mine_or minecraft_offline
minibus_and mins_till minutes_late miss_school missed_my mobile_data mod_on monday_and money_at money_off monster_$
month_i moody_since more_after more_goes more_they morning_after morning_from most_$ mostly_adults mother_and mother_is
mother_knew mr_k much_asking much_he mum_again mum_for mum_shell mum_what mum_wont mums_are mums_how mums_page
mums_pills mums_tablets must_to my_and my_babysitting my_bikini my_bra my_business my_captain my_choirmaster
my_classmate my_client my_clients my_counselling my_curtains my_fathers my_fave my_fiance my_fourteen my_gold
my_grandchild my_guides my_guild my_hair my_internet my_landlord my_library my_mans my_maw my_moje my_office
my_passwords my_placement my_podcasts my_question my_reception my_roommates my_shoulder my_shoulders my_sir my_sister
my_socks my_stage my_stepdad my_stepsis my_study my_sunday my_teacher my_thigh my_timetable my_under my_warehouse
my_window my_worry my_youngest my_youtube myself_every name_to names_i nan_fosters nan_i ne_sais near_her near_kids
nearly_drove need_saving neighbour_i neighbour_keeps neighbour_little neighbour_plays nephew_from nephew_has
nephew_mates never_a never_acted never_agreed never_believe never_does never_hit never_wrote new_$ new_auntie new_kid
new_number new_trainers news_i next_time nice_she nicked_my niece_for night_if night_saying night_so night_to no_14
no_because no_cap no_food no_know no_leavin no_police no_proof no_question nobody_left nobody_looks nobodys_heard
normal_$ normal_after not_16 not_can not_deleted not_done not_feel not_her not_i not_if not_read not_replying not_see
not_telling not_wanting nothing_and nothing_he nothings_ever now_evilbot now_has now_one now_randoms now_someone
now_which nude_$ nude_is nudes_for nudes_or number_by number_do number_plate number_whatever number_when numbers_also
numbers_but nurse_i nursery_drew nursery_has nursery_said odd_in of_10 of_13 of_24 of_32 of_9 of_being of_child
of_eleven of_embarrassment of_fifty of_fingers of_info of_man of_marriage of_messages of_people of_plants of_staff
of_where of_who of_you ofcom_in off_as off_by off_chat off_dead off_discord off_dms off_please off_some off_someone
offence_name offences_a offended_$ offenders_start offered_$ officer_here officer_if officer_is officer_one
officer_said offices_in offline_but ok_dont ok_no ok_serious old_can old_does old_friend old_says old_scout old_should
old_teacher older_but on_3 on_after on_ai on_another on_cable on_camp on_chat on_checkout on_cod on_eggshells
on_facetime on_game on_minecraft on_tablets on_tuesdays on_twitter once_already once_it once_someone one_$ one_app
one_be one_in one_the one_try ones_get ones_that ones_to online_as online_boyfriend online_coach online_first online_he
online_i online_mate online_only online_when online_who only_10 only_6 only_from only_gets only_has only_if only_sent
only_this only_told only_uses only_words oot_where or_bad or_call or_everyone or_give or_hell or_live or_only or_pay
or_ring or_see order_an order_he other_app other_boys ou_est our_boy our_bus our_county our_game our_grandson
our_messages our_own our_re our_scouts our_son our_sub our_thing our_trampoline our_wee our_young ours_has ours_said
out_because out_crying out_he out_to outside_or outside_when over_because over_or overreact_but overreacting_but
own_brother own_front own_the owner_$ owt_$ packed_with page_is paid_by painlessly_$ pal_in pal_says paper_and parcel_$
parcels_from parents_finding parents_for parents_no parents_ok parents_they parents_where park_in park_saturday
park_top parked_outside parties_in partner_$ party_had pass_if pass_the password_saying path_and patient_begged
paying_my pays_my pc_what pdf_i pe_teacher people_recognise people_today per_day percent_for person_do person_have
phone_a phone_rules phone_the phone_then photo_what photos_and photos_et physically_ill pic_taken picking_his pics_are
pics_because pics_does pics_just pics_without picture_by pictures_are pictures_i pictures_now pide_fotos pill_and
pills_here pingin_me place_and place_that placement_a plants_he plates_$ play_$ play_now played_it players_$
playstation_$ please_madam podcast_and poison_$ poland_14 poland_i police_for police_he police_number police_she
police_stats police_themselves poor_but por_la porn_and porn_if pose_$ post_my postcode_$ posted_the posting_me
posts_are pounds_a power_$ practice_for prank_ideas present_to presents_in presents_to priest_told primary_a
primary_again primary_when princess_and prison_$ prison_if prison_officer privacy_bit private_just private_pictures
probably_being probation_my producer_says profile_of promise_not promised_him promised_to protection_do psych_cant
pta_chair pta_wants pulled_a pupil_and pupil_handed pupil_i pupil_of pupil_on pupil_said pupil_she pupil_wrote pupils_$
pupils_asked pure_grabbed put_her question_from quiet_but quiet_lately quiet_ones quiet_till quit_my quiz_and ra_man
ran_the random_but rather_sleep re_teacher read_and read_news read_page read_so read_them reads_your real_no
real_profile really_he really_it reception_class reception_had recognise_me refusing_her reliable_are remove_a
report_bad report_brought report_card report_mean reported_last researching_a responsibility_$ return_for revenge_porn
right_about right_he right_in ring_about ring_unless rings_$ rings_the rite_now roastin_$ roblox_know robux_and
robux_every role_played room_9 room_he room_in room_when room_who rope_in round_her round_with round_year rubs_my
rules_at rumour_that rung_the running_in sad_and safeguarding_$ safeguarding_and safeguarding_children safety_week
said_12 said_an said_daddys said_drilling said_everyone said_my said_off said_police said_so said_something said_them
said_use said_yes same_and same_bench same_girl same_older same_to sank_at sat_next save_the saw_he saw_his say_because
say_come say_is say_more say_nobody say_secret say_sorry say_they say_to say_who sayin_i saying_$ saying_pay
saying_prove says_1 says_good says_home says_reach says_send says_stuff says_talk says_under says_your scare_me
scared_stiff school_again school_any school_governor school_kids school_made school_need school_so school_tell
school_to school_will schools_the scout_told scratches_and screaming_$ screaming_and screenshot_it
screenshotted_everything sea_with searching_how secret_in secret_on secret_what see_anyone see_i see_young
seen_everything seen_the send_back send_photo send_photos send_pictures send_someone sending_him sends_pics
sends_pictures sent_an sent_before sent_flowers sent_his sent_nudes sent_pictures sent_pizzas sent_something
sent_things sent_us sent_you server_and server_he server_she server_wants server_where server_with services_come
seventeen_$ seventeen_and sextortion_$ sexy_stuff shaking_he shaking_since share_a shared_it shared_my shared_this
shd_i she_12 she_call she_flinches she_get she_leaves she_talk shell_send shop_i shop_she shops_today should_of
should_stop should_tell should_we shouldnt_and shouldnt_i shout_go shouting_and shouts_and show_it show_then showed_us
shows_her shows_him shows_it shut_and sick_because side_has signed_off signed_something since_and since_it since_jean
since_what single_night sir_has sir_that sister_already sister_every sister_he sister_isnt sister_school sister_she
sister_show sister_they sister_too sister_went sister_when sister_wont sit_with site_$ sites_and sitting_in skin_$
skin_crawl slams_doors slapped_a slaps_me sleep_outside slip_$ slip_that smashed_the smiley_$ smokescreen_that so_funny
so_here so_i so_ignore so_lonely so_nobody so_the so_they so_whod socials_have socks_and solicitor_my some_guys
some_lad some_nights some_older some_pics some_rando some_random somebody_and somebody_he somebody_on somebody_she
someone_about someone_at someone_gave someone_he someone_made someone_sends someone_used someones_got
someones_pretending something_back something_by something_with somewhere_that somewhere_to son_does son_hiding son_in
son_lifted son_on son_play son_uses son_wrote song_came songs_about sorry_autocorrect sorry_but sort_of sounds_way
soz_4 special_secret spent_all spoke_to sports_day spots_$ spyware_on squad_has staff_is stage_door stairwell_$
stalked_by stall_$ stand_for stand_outside staring_at start_in started_i started_messaging started_shaking starts_a
starts_at stat_about stats_question stay_quiet stay_with stepbrother_does stepdad_did stepdad_has stepdad_put
stepdad_says stepmum_makes stiff_$ still_feel still_finds still_flinch still_lives still_on still_out still_say
stock_room stockroom_i stones_$ stop_and stop_but stop_him stop_i stop_in stop_pingin stop_shaking stop_today stop_when
stopped_crying stopped_my story_but story_what straight_away straight_to stranger_and stranger_asking stranger_danger
stranger_got stranger_who stream_and streamer_i street_i street_that strict_no student_emailed student_in student_is
student_on student_says student_she studies_secret study_buddy stuff_goes stuff_if stuff_online stuff_to subscription_$
suddenly_he suggest_$ suicidal_$ sum_old sunday_she support_him suppose_i sure_i sure_it survivor_and suspicious_$
swears_it swelled_up swim_coach swore_it ta_in ta_is tablet_from tae_$ tagged_the take_before take_i take_photo
take_too take_your takes_them takes_this taking_one talk_in talking_with taxi_$ tea_time teach_it teach_little
teach_pshe teacher_dont teacher_kissed teacher_like teacher_makes teacher_must teacher_texts teacher_wants teacher_with
team_says tears_because teen_and teenagers_roll teens_who tel_my telegram_i tell_grandma tell_his tell_ill tell_miss
tell_one tell_people telling_her telling_someone tells_you ten_is ten_minutes tenner_to terrible_$ text_the text_you
texted_thanks texting_a texting_my texts_and than_his that_about that_allowed that_be that_burns that_chapters
that_deletes that_discord that_encryption that_hasnt that_kid that_neighbour that_older that_picture that_room
that_school that_shows that_wants that_weird that_with the_adults the_blackmail the_blade the_boss the_boys the_bread
the_burns the_chat the_chickens the_cliff the_debate the_definition the_desk the_disappearing the_folder the_forum
the_guild the_hearings the_industrial the_juniors the_kiss the_knows the_local the_moment the_newest the_notification
the_one the_pastor the_phones the_plates the_playground the_power the_present the_privacy the_private the_recording
the_register the_rent the_right the_self the_showers the_society the_sports the_stairwell the_stall the_stock the_stuff
the_summer the_taxi the_theatre the_tip the_trainer the_training the_tube the_tuck the_uncle the_vet the_warm
the_washing the_wee the_worlds theatre_group their_hands theirs_with them_after them_boys them_but them_money
them_should them_something then_his then_isnt then_started then_two theoretically_what therapy_that there_anything
there_arent there_last there_she there_that there_were theres_men theres_never these_children these_older they_are
they_ask they_beg they_bleed they_call they_caught they_decide they_flatter they_found they_grow they_hung they_not
they_shouldnt they_spread they_stopped they_talk they_threaten they_wrote theyl_send thigh_$ thing_but thing_going
thing_ill thing_was thing_with things_are things_to think_is think_like think_someone think_theres thinking_it
third_night thirty_odd this_$ this_common this_counts this_course this_house this_job this_made this_ones this_or
this_out this_picture this_road this_summer this_they this_user tho_he thorts_about thoul_not threatened_online
threatens_me three_posts throat_so through_an through_his through_i through_when tiktok_live tiktok_of til_i til_my
till_2am till_a till_class time_do time_does time_it time_one time_today title_my to_accept to_answer to_at to_block
to_by to_charge to_children to_consent to_copy to_dance to_film to_forget to_governors to_hang to_her to_kill to_last
to_massage to_mums to_normal to_pose to_prison to_publish to_reach to_she to_show to_sit to_stream to_teacher to_teens
to_translate to_want to_wear to_when to_whoever today_because today_it today_what toddler_bites toddler_i together_$
together_but together_me toilets_every told_and told_by told_if told_in told_my told_on told_what tomorrow_i tonight_a
too_and too_early too_fond too_friendly too_or too_scared too_thing too_we tool_to top_floor topic_and topic_what
touch_it touch_me touched_et touched_me touched_you trace_the tracks_me train_and train_i trainee_social training_firm
training_or training_with trampoline_coach trial_at tried_my trouble_and trouble_he trouble_i true_that trust_him
trustee_here truth_$ truth_is try_it tuck_shop tuesday_which turn_16 turn_it turn_my turn_to turned_her tutor_at
tutor_he tutor_said tutor_says tutor_touches twenty_minutes twice_her twice_i two_and two_days two_fingers two_kids
two_lines two_men two_mins uber_to uk_if uk_then un_mec uncle_at und_ich under_80 understand_is uni_$ uniform_i
unit_and up_by up_has up_hurt up_once up_please up_properly up_said up_says up_than up_the upstairs_cries urdu_for
us_doing us_drink us_free us_he us_is us_vapes use_my used_ai used_sexual uses_one uses_the usin_my vapes_and
vbucks_and very_much vicar_$ vicar_has victim_at victim_so victim_who victims_my video_and video_from video_on
vietnam_he virgin_$ visit_the voice_calls voice_i voir_$ volunteers_only vpns_my wages_and walking_on wall_in want_500
want_i want_someone want_them wanting_a wants_him wants_his wants_hugs wants_or wants_proof wants_you wards_let
warehouse_give was_13 was_added was_blackmail was_caught was_down was_eight was_happening was_looking was_reported
was_sad was_sent was_special was_thirteen was_wearing was_wrong wasnt_ok watch_and watches_$ way_online way_to ways_$
we_didnt we_heard we_role we_take we_tell wear_my wee_aoife weed_and week_a week_about week_that weekend_he weekend_she
weekends_are weeks_she weeks_since weight_$ weird_message weird_stuff weird_thing weird_when went_away went_in went_out
went_too went_wrong were_$ were_12 were_scared what_country what_goes what_govenders what_happening what_mr what_my
what_safeguarding what_teacher what_then what_was whatever_that whatever_they wheelchair_and when_an when_england
when_police when_someone when_uncle where_someone where_the whether_she which_apps which_cases which_train whisper_will
white_as who_buys who_comes who_discovered who_does who_films who_gives who_handles who_hates who_keeps who_knew
who_must who_runs who_say who_sends who_touched who_want who_wants who_write who_writes why_am why_and why_un why_would
wife_found wife_works wifes_away wifes_nephew will_$ will_do will_leak will_see will_take will_to will_want wish_to
with_and with_boys with_burns with_children with_clothes with_four with_has with_her with_how with_less with_most
with_o with_teens with_worry without_asking without_clothes without_telling without_your woman_in woman_who won_and
wont_$ wont_join wont_name wont_play wor_neighbour word_blackmail word_then words_but words_if words_with work_aa
work_in work_is work_they work_to worker_first works_or worried_about worried_me worry_$ worry_but worth_of would_a
would_encryption would_hurt would_look would_they would_understand wouldnt_be wouldnt_know write_english write_she
write_with writes_that wrong_at wrong_what wrote_$ wrote_back xbox_and year_13 year_are year_get year_groups year_he
year_of year_or year_said years_have years_i years_it years_number years_our yer_the yes_because yet_but you_advise
you_also you_could you_draw you_every you_into you_land you_love you_loved you_one you_owe you_pay you_promise
you_remove you_sound you_there you_undo you_when you_write young_and young_barman young_boys young_clients young_driver
young_lives young_mum young_patient younger_players youngest_apprentice youngest_in youngest_is your_13 your_83
your_boss your_foster your_messages your_nan your_photos your_pics your_teacher your_throat yrs_and zdjecia_i
""",
    2: """
000_kids 100_and 10_i 11_do 11_has 11_years 12_help 12_make 12_to 13_but 13_for 13_he 13_it 13s_join 14_do 14_her 15_he
17_now 17_year 18_and 18_i 18_in 18_my 19_i 1_hour 200_quid 21_000 22_wants 23_only 26_but 26_is 27_and 27_but 27_year
27_yr 28_percent 2_in 2_tel 300_quid 31_and 31_was 34_$ 3_begs 40_quid 4am_$ 500_or 5_minutes 6_how 71_if 7_asked 7_has
8_$ 8_that 9_has 9pm_$ ^_4 ^_43 ^_added ^_ah ^_buried ^_carer ^_casting ^_changed ^_chatbots ^_chemistry ^_cool
^_cousin ^_farm ^_fi ^_friend ^_gaffers ^_good ^_gp ^_gutted ^_guys ^_headteacher ^_home ^_homework ^_hypothetical ^_id
^_instructor ^_journalist ^_kms ^_lifeguard ^_lorry ^_love ^_madam ^_mother ^_naw ^_non ^_nu ^_older ^_paramedic
^_pomocy ^_save ^_send ^_settle ^_sick ^_social ^_sofa ^_soz ^_support ^_terrified ^_theres ^_tidy ^_tonight ^_took
^_trade ^_tutor ^_very ^_wheres ^_while ^_whom ^_works a_100 a_12yo a_30yo a_38 a_bond a_bump a_certain a_checklist
a_colleagues a_cupboard a_curfew a_daughter a_fit a_fourth a_fuss a_google a_grand a_groomed a_gypsy a_home a_hotline
a_leisure a_levels a_man a_memory a_minister a_mortgage a_mums a_nurse a_patients a_picture a_predator a_price
a_producer a_reply a_ring a_slap a_slot a_sore a_statement a_ta a_time a_training a_trusted a_wooden about_13
about_doing about_encryption about_gymnastics about_hiding about_is about_kids about_myself about_not about_page
about_secrecy about_ten about_us abused_me account_is account_on account_with acount_$ add_the address_he address_with
adult_has adults_are adults_be afraid_$ after_chat age_go age_they age_to agency_wants ago_but agree_$ ah_canny ai_does
alive_$ all_do all_he all_her all_left all_message along_$ already_got already_have already_said also_have also_so
also_someone always_the am_22 am_30 am_38 am_41 am_bad am_dizzy am_drowning am_failing am_fifteen am_five am_fourteen
am_jealous am_leaving am_saying am_special am_student am_year an_ending an_excuse an_expert an_instructor an_older
and_are and_being and_buys and_crying and_doing and_for and_get and_lately and_locked and_man and_pics and_send
and_sits and_strokes and_takes and_took and_wanted and_went and_which and_woke and_worse and_wouldnt angri_and angry_$
anonymously_$ another_account another_day another_night another_one another_tooth answer_at anti_privacy any_jobs
any_man any_stats anyone_about anyone_answer anyone_in anything_she anywhere_else app_a app_it app_that app_to april_$
are_asleep are_engaged are_from are_happy are_her are_jealous are_told are_victims are_waiting argue_about arm_she
arm_where army_and arrested_$ article_say as_bad ask_as ask_before ask_where asked_by asked_can assembly_at assembly_to
associate_mean at_71 at_after at_baby at_bedtime at_clapham at_dentist at_if at_nursery at_some at_three august_$
auntie_$ away_but away_what baby_weigh babysitter_has back_home back_that back_who bad_according bad_mother bad_person
bad_picture bad_saying bank_and banned_i baths_$ baths_running be_$ be_alone be_bad be_boys be_by be_changed
be_clocking be_deleted be_good be_his be_needing be_polite because_a because_his because_is because_of because_people
because_says bed_for bed_now been_a been_asking been_chatting been_here been_letting been_playing been_put been_saving
been_scared been_threatening been_wearing began_and behind_every being_alive being_made being_manipulated
being_messaged being_proper being_really being_stalked being_used believe_me believes_me benched_me bestie_for
better_with big_for big_friend big_is big_ones bill_change bites_me blackmail_is blackmail_lol blackmail_now blazer_$
block_a blue_and blue_round bond_$ book_that boots_off boss_grabbed boss_makes boss_puts bot_are bot_can both_16
bother_you bothered_$ boy_asked boy_on boyfriend_at boyfriend_comes boyfriend_for boyfriend_from boyfriend_if
boyfriend_of boys_$ boys_at boys_in boys_too bra_size brawl_stars bring_your brings_it bro_i brother_how brother_who
brothers_back brothers_phone brought_in browser_history bruises_everywhere burner_phone burns_me burns_on bury_me
bus_because bus_every bus_here but_also but_says but_that but_tonights but_with buying_one buys_her buys_me buys_you
by_kindergarten by_midnight cadets_says called_dan called_dean caller_id calls_him calm_now cam_that cam_to can_adults
can_an can_grooming can_help can_prove can_see can_speak can_they canny_stop cant_do cant_take cant_trust car_by car_i
card_and cards_with carer_keeps caretaker_and carve_his case_studies cat_$ centre_$ changed_for chantelles_man chat_and
chat_i chats_i chemistry_partner chicken_shop child_$ child_and child_coming child_tell child_told child_wont
childminder_i children_course children_should children_what children_with choirmaster_$ choose_which chooses_when
class_are class_because class_told class_who clean_for cliff_path clocking_in club_and club_keeps club_makes club_the
coach_at coach_benched coach_has coach_messaging coach_she coach_texts coach_touches coach_was coaches_$ coarse_$
cold_with colleague_drives colleagues_been come_at come_by come_off come_the comes_out comic_con company_a complain_$
computers_$ confided_in contact_is contacting_my conversation_$ cool_and copy_them could_see could_that couldnt_speak
count_it counted_them county_lines course_has court_i court_says cousin_in cousin_is cousins_making cover_me cover_vpns
covers_the crashes_at cream_man creepy_$ creepy_stuff crewe_$ cried_and cried_for cries_when crime_he crossed_a
cry_always cry_on customer_in cut_herself dad_at dad_coming dad_hits dad_keeps dad_like dad_looks dad_offered
dad_online dad_reckons dad_when dad_whips dad_will daily_and damage_$ dan_and dance_class dangerous_for dangerous_to
dare_but dares_are daughter_ask daughter_bed daughter_been daughter_can daughter_diary daughter_doing daughter_flinches
daughter_now daughter_said daughter_says daughter_showed daughter_with day_at day_same days_so days_till days_to de_la
de_largent deadline_but deal_or dean_$ debate_club debate_squad definition_in demande_des describe_$ did_consent
did_something didnt_stop die_and difference_between different_children different_ones different_times dirty_messages
disappear_forever discord_let divorce_$ dms_every do_bad do_better do_debate do_himself do_quick do_schools do_tasks
do_victims do_voice does_everyone does_research does_sextortion does_something doesnt_care doesnt_count doesnt_feel
doesnt_like dogs_the doing_my doing_this donates_to dont_come dont_judge dont_laugh dont_pay dont_use dont_wake
door_for door_just door_since door_so door_that down_who dramatic_about draw_the drawings_of dream_about dreigt_mijn
drew_me drink_and driver_and driver_asked drives_$ drives_me drunk_he e_i earlier_but easier_than eat_in eat_lunch
eat_me eats_weighs eight_months eight_my ein_mann eldest_is ellie_is else_gets else_wants else_would embarrassing_but
emoji_$ emoji_for employer_keep encryption_would ended_my ended_with england_$ entra_en erpresst_er essay_on essay_she
euro_or even_for even_go even_now evening_tomorrow ever_gets ever_says every_lesson every_one every_thursday
every_tuesday everyone_a everything_went evidence_and ex_wait exactly_the example_in exams_he except_her excuse_for
explain_and explain_at explain_me explain_what exploited_$ exs_new facetime_and facetime_me failing_and faire_$
fake_name falls_asleep famous_if fares_is farm_boss fat_$ father_my feel_the feel_weird feelings_for felt_a fiction_$
figure_of filming_the films_them finished_for finks_it fit_and flagged_it flat_to folder_on followed_$ followed_my
for_14 for_another for_dogs for_feet for_five for_footnote for_four for_half for_images for_laughs for_looking
for_older for_school for_texts forces_have found_in four_under fourteen_$ fourteen_what freaking_me freezer_$ friday_he
friday_night fridge_when friend_keeps friend_looks friend_makes friend_posted friend_same friend_sent friend_walks
friend_went friend_wont friend_wrote friends_because friends_not frightened_me from_1 from_cadets from_eight
from_monday from_new from_online from_someone from_training funny_colour fuss_but gaffers_lad game_from game_what
game_who game_will games_does games_i garage_in gareths_on gave_it gave_numbers get_believed get_justice get_left
get_message get_picked get_rid gets_$ gets_angry gets_boots gets_his gets_picked gets_released getting_changed
getting_into getting_my getting_robux gifted_everyone gifts_$ girl_for girl_there girl_wants girlfriend_on
girlfriend_online girlfriend_she girls_a girls_been girls_online give_them given_us gives_her giving_her giving_my
giving_out gm_from go_at go_my go_of go_outside goes_off goes_white gold_$ gone_all gone_blue gone_i gone_through
good_night good_one goodbye_everyone got_beaten got_him got_lines got_nowt got_round govenders_job grabs_the
grandads_friend grandkids_facetime grandma_till grandmother_of grandson_7 grandson_is grandson_wont groomed_at
groomed_he groomed_through grooming_be grooming_has grooming_he grooming_right group_is groups_that guess_he guess_who
gymnastics_coach gypsy_family had_a had_him had_his had_six had_tea haha_imagine hair_has half_the hall_since
halls_says hands_up happened_with happens_next happens_to has_a has_access has_begun has_eleven has_got has_happened
has_noticed has_one has_told has_turned hasnt_let have_flagged have_found have_learning have_nightmares have_not
have_picked have_read have_seen have_sent have_stuff have_such have_used havent_had having_thoughts he_abused he_buys
he_coaches he_come he_controls he_deleted he_find he_gifted he_hasnt he_lock he_messages he_minds he_owns he_promised
he_sounds he_stares he_started he_talk he_tracks he_wanted head_of health_first hear_him hearts_on hed_come hed_delete
hed_spot help_families help_he help_to helping_herself helpline_and helps_the her_because her_body her_boy her_cam
her_child her_coach her_come her_dinner her_gcse her_girl her_help her_house her_inbox her_jumper her_mans her_now
her_one her_passport her_savings her_see her_shell her_shoes her_texts her_top her_uncle her_videos her_went her_what
her_will her_without here_same here_she hers_and herself_to hez_30 hi_teaching hid_mums hidden_folder hiding_the
higher_than hij_dreigt him_and him_as him_at him_finding him_help him_home him_mum him_twice himself_when his_account
his_arm his_boss his_father his_pants his_temper his_wife his_xbox history_i hits_where hitting_the hmm_$ hold_of
home_since home_than home_today home_which home_without horrible_$ horrible_to host_family hour_til hour_what house_any
house_if how_do how_my how_soon hugs_from human_i hurt_anyone hurt_me hurts_her husband_read i_answered i_bring i_came
i_carnt i_caught i_complain i_drink i_drive i_email i_hope i_if i_interviewed i_joined i_kind i_laughed i_log i_mean
i_message i_overreacting i_screenshot i_shook i_sign i_skipped i_sold i_stand i_support i_supposed i_wash i_wasnt
i_wish ich_machen id_not id_read id_send idiot_$ if_nobody if_people if_some illegal_for illegal_pictures images_how
in_ages in_by in_casualty in_detention in_halls in_homework in_kent in_laws in_placement in_private in_residential
in_return in_romania in_set in_six in_through in_uni in_video in_vr in_which in_with in_wrexham in_yb in_yeovil inbox_$
increase_$ indoors_$ instructor_who internet_if internet_she into_sending irl_$ is_$ is_19 is_38 is_a is_adult is_bad
is_begging is_collecting is_coming is_dangerous is_do is_drove is_embarrassing is_having is_is is_joining is_missing
is_nine is_not is_offering is_picked is_picking is_pineapple is_putting is_roblox is_saying is_scaring is_sent
is_sharing is_some is_somebody is_stupid is_there is_tied is_tracking is_training is_twenty is_typing is_worst
is_writing isnt_her isnt_real ist_das it_$ it_3am it_abuse it_better it_called it_everywhere it_how it_locked it_name
it_off it_on it_our it_published it_real it_safer it_secret it_should it_stealing it_usual it_worse itd_be iwf_do
jobs_a joining_her joke_way joking_about josh_14 journalist_and journalist_i journalist_on july_and jump_from
jumping_in june_i just_about just_been just_britain just_do just_flirting just_had just_how just_if just_send just_so
just_some just_texted justice_because keep_being keep_sending keeps_buying keeps_dming keeps_helping keeps_her
keeps_moving keeps_telling kent_and kept_$ kept_me kept_saying key_and kicked_me kid_and kid_bought kid_keeps kid_on
kid_says kid_sent kid_was kids_find kids_i kids_in kids_keep kids_told killed_her know_when know_whom know_whose
know_with knows_$ knows_a knows_my knows_your lad_she lad_so lad_thinks lads_say lads_think lady_$ laptop_kids
laptop_who laptop_with largent_$ lass_has lass_who last_chat last_five last_two lately_how laugh_but laughing_it
law_hasnt law_here leader_asked leak_my learn_english least_number leave_is leave_when leaves_him leaves_us leaving_her
leeds_$ left_after left_him lesson_i let_go let_under lets_himself letting_the levels_$ lie_$ lie_i life_in lift_home
lights_$ like_a like_all like_are like_can like_going liked_it likes_it line_in listen_about little_because little_ones
loads_of lobby_was location_24 lock_a lock_door locked_up locked_us locking_up log_if lol_i lol_so lonely_and look_$
look_a looks_after looks_is lorry_boss lose_he loses_his lot_of love_my love_or loves_her lunch_in machen_$ mad_when
made_nine made_one made_them made_this make_another make_of make_someone makes_the makeup_for making_her mamie_$
man_comes man_each man_give man_here man_recorded man_saw man_see man_takes man_twice man_we man_which man_with
man_write mann_schreibt mans_flat mans_mates many_got march_$ married_and mate_he mate_to mate_vanished mate_went
mates_a mates_got mates_in mates_phone mates_wont matter_what me_anymore me_anyway me_call me_drive me_everyone me_free
me_getting me_goodnight me_locked me_now me_passed me_photos me_see me_snaps me_sorry me_straight me_these me_tonight
me_touch me_which me_work mean_the meet_me meet_their meme_about men_are men_have message_was messaged_a messages_after
messages_and messages_at messages_kids messages_read messages_when messaging_him messaging_players met_gaming met_on
mi_cuarto mijn_fotos minded_her mine_gets mine_had mine_says mine_szantazuje minecraft_with minister_why minus_two
minutes_of missing_is mod_$ mod_a modelling_and monkey_app month_ago more_is morning_or mother_has mother_i mother_if
move_us moved_here moved_my moved_twice moving_on mr_d mr_h mum_about mum_but mum_checks mum_died mum_has mum_i mum_it
mum_told mums_been mums_car mums_friend mums_not mumsnet_thread music_master must_report must_say my_12yo my_4 my_back
my_backs my_boots my_boy my_boys my_city my_dissertation my_dms my_eldest my_eldests my_email my_firm my_girl
my_grandpa my_hairdresser my_hard my_heating my_kitchen my_language my_legs my_main my_mp my_neighbor my_nurse
my_picture my_priest my_rabbit my_regular my_regulars my_role my_route my_rubs my_rucksacks my_scarf my_scouts
my_screen my_singing my_stepsister my_street my_therapist my_thing my_tutee my_tyres my_uios my_uniform my_wifes
myself_around myself_when nail_shop naked_photo name_here name_off name_out named_because nan_he nan_here nans_address
nans_hair nans_stopped nasty_when naw_he nearly_18 nearly_a necklace_and need_date need_em need_know need_proof
need_them neighbour_gives neighbour_pushed netball_team never_hurt never_stops never_touched new_father new_in
new_iphone new_jersey new_online new_romanian news_the nice_and nice_for nice_til nieces_$ night_an night_bus
night_calls night_my night_or night_she night_would no_at no_bus no_caller no_cause no_it no_on no_speak no_word
nobody_came nobody_says nobodyd_believe nobodys_asked nobodys_met not_from not_on not_picking not_play not_proud
not_slept not_training not_your nothing_my nothings_happened noticed_$ notification_$ now_with nowt_in nudes_to
nudes_what number_off numbers_cover nursery_told o_que o_tym of_14 of_15 of_2 of_boys of_calling of_children of_coins
of_dad of_doing of_four of_gone of_nowhere of_offences of_pills of_sleeps of_some of_thirty of_views off_amazon
off_even off_her off_nonstop off_screen off_so offences_per offering_her officer_texts ok_cool ok_funny ok_in ok_it
ok_so old_foster old_home old_money old_sister old_woman older_swimmers olds_what omegle_$ omegle_type on_brawl on_deli
on_for on_if on_omegle on_phone on_site on_skype on_them on_twitch on_while on_you one_did one_first one_helps one_i
one_particular one_said one_told one_whod one_without one_years ones_sat online_call online_girlfriend online_has
online_is online_the only_13 only_asks only_drinks only_found only_friend only_going only_had only_one only_person
opened_and or_12 or_delete or_ill or_owt or_something or_worse others_$ our_au our_band our_chantelles our_choir
our_cousin our_dad our_football our_gareths our_girls our_lass our_members our_mumsnet our_playground our_special
our_year out_a out_josh out_last out_me out_today out_with outside_for outside_in outside_now over_eid over_me owe_me
owes_someone own_$ own_at own_hair own_house own_in owner_doesnt owns_her owt_just packed_under padrastro_entra
page_where pakistan_in pal_from pal_is panicked_$ parents_cant parents_fight parents_seeing parents_we parents_would
park_on parked_up partner_is passcode_and pastor_and patient_asked pay_if pay_the pdf_$ pen_pal people_comment
people_get people_keep people_online percent_girls percent_thing person_doing person_got person_has person_without
phone_against phone_case phone_goes phone_if phone_last phone_not phone_pings phone_unlocked photographer_and
photographs_what photos_on pic_got pic_i picked_me pics_at pics_back pics_it pics_she pictures_by pinches_my
pineapple_and pjs_$ placement_with plates_and platforms_been play_all play_on play_truth players_at plays_secret
please_he plenty_$ point_anymore point_of points_$ points_to police_in police_is police_staff police_think police_what
police_would polite_$ pool_today poor_sod porn_$ post_them posts_me pounds_i pounds_or pretend_your pretending_$
price_on priest_and priest_did privacy_would private_photographs prize_$ prize_and prize_he prob_my prob_nothing
project_is promise_i proof_for proof_i proposed_and protocol_$ published_i pulled_my punches_walls pupil_has pupil_with
pupil_wont puppy_$ put_this puts_them question_for questions_i quick_a quick_one quick_question quickest_way quid_to
quid_what quiet_after quiet_by quitting_$ quoi_faire quoted_in random_number rang_and raw_$ razor_blades reach_her
read_after reads_all real_age real_reason really_bad really_not reason_that recorded_it refuse_$ refusing_to
register_and register_for regular_fares regulars_slipped released_monday removed_$ rent_and reply_from report_how
report_made report_makes report_them report_what report_who residential_care retail_park rid_of riding_school
ring_someone ringing_round roblox_asked roblox_wants roblox_who robux_for robux_off romanian_feels roof_and room_again
room_on roses_and rubs_hurt rucksacks_packed rules_on sad_news safe_here safe_to safest_$ said_dont said_earlier
said_ill said_keep said_please said_their said_there said_this said_tonight same_bus same_one same_topic saturday_i
saturday_if saved_it saved_the saved_up savings_$ saw_another saw_it saw_that say_he say_on say_somebody say_victim
saying_he saying_hed saying_hell saying_her saying_please saying_they says_age says_anything says_can says_copy
says_free says_this scared_and scarf_and scary_things school_a school_about school_and school_gives school_lol
school_project school_see school_since scotland_i scout_wants scouts_told scratching_my scream_at screen_keeps
secret_about secret_do secret_games see_dms see_those seeing_it seen_his selfie_he sending_$ sending_a sending_dirty
sending_money sending_stuff sends_my sent_the sentence_do server_if server_says set_3 settle_this seventies_the
seventy_four shaped_like share_for share_the shares_a she_cant she_changed she_did she_eats she_finish she_finks
she_hasnt she_hits she_lives she_meets she_must she_paid she_promised she_screamed she_wants she_wishes she_wrote
shed_rather sheet_and shell_hate shell_post should_not shouldnt_$ show_his showed_them sick_reading sign_the signs_of
since_a since_four singing_teacher single_monday sir_my sister_from sister_hides sit_for sit_next site_took six_$
six_he six_trains six_who sixth_firm size_5 skin_for skype_and sleep_and sleep_forever sleep_i sleeves_and slip_in
smashed_all smell_of snaps_and sneak_out so_82 so_before so_can so_in so_kind so_not so_scared so_stupid so_tell
so_theyd so_yeah soll_ich some_and somebody_called somebody_want somehow_$ someone_had someone_is someone_keeps
someone_ring someone_so someone_to someone_wants someone_you someones_been someones_dad sometimes_$ somewhere_my
somewhere_nobody son_12 son_and son_school sound_$ spare_key speak_good speaking_since spot_on squad_gets stage_of
stalking_me started_giving started_on started_the started_wetting starting_to station_on statistics_but stats_lol
stay_behind stay_over staying_in stealing_if step_father stepbrother_put stepdad_and stepmum_says stepsister_is
still_abuse still_dream still_going still_with stop_every stop_she stop_someone stopped_speaking story_got story_has
straight_back straighteners_$ stranger_at stranger_on stranger_our stranger_should streak_is streamers_are
students_brother stuff_or stuff_with summary_for summer_hols supervisor_$ support_a support_for surname_$ swat_my
swear_a swear_not swimmers_held swimming_baths tablet_this tablets_for take_another takes_the talk_of talks_of
targeted_i teach_mental teach_reception teacher_$ teacher_but teacher_dms teacher_followed teacher_knows teacher_touch
teaching_$ team_got teammate_on teams_and tel_anyone telegram_because tell_and tells_$ tells_kids ten_he tent_just
texts_him than_going than_what that_call that_counted that_grandad that_if that_line that_makes that_netflix that_now
that_safeguarding that_tell that_to that_too that_we that_why that_worries the_83 the_adult the_baths the_battle
the_bestie the_bin the_book the_bookies the_bridge the_car the_card the_charger the_charitys the_chicken the_choir
the_codes the_comments the_committee the_court the_crimes the_deadline the_football the_footballer the_freezer
the_groomer the_ipad the_judge the_knife the_lass the_law the_long the_minutes the_mosque the_motor the_national
the_notes the_parents the_part the_pen the_pic the_pram the_receptionist the_reference the_retail the_rope the_rounds
the_sign the_skatepark the_smell the_sort the_spoon the_stockroom the_stranger the_swimming the_walls the_wifi the_will
the_yard their_dad them_dont them_get them_is them_now them_talking there_another there_has there_he there_since
there_they there_wont theres_blood theres_no theres_nobody theres_one these_last they_catch they_count they_might
they_move they_owe they_ring theyd_do things_does things_from think_ill think_she thinks_hed thinks_that third_school
thirteen_$ thirteen_and thirty_five this_also this_evening this_group this_grown this_happen this_man this_on this_our
this_report this_server this_stranger this_the this_today this_town thousands_of through_to thursday_and tickles_her
tied_up till_midnight time_what times_has to_16 to_agree to_another to_bingo to_bother to_but to_crewe to_cuddle to_dad
to_download to_erase to_first to_happen to_harm to_ignore to_instead to_jump to_kms to_love to_manchester to_mine
to_other to_pakistan to_random to_shut to_sneak to_spell to_stay to_tea to_turn to_type to_win to_worse toddler_wont
toilet_$ toilet_and told_hed told_it told_no tonights_the too_deep took_all took_her took_photos took_too tooth_gone
total_in touched_her town_it tracking_me trade_offer train_it trainer_any trainer_at trainer_say trainers_size
trainers_who trains_and translate_the truths_and try_again twins_is two_children two_months two_nights two_seconds
two_small two_truths type_it type_site uber_$ ugly_$ uk_how uncle_comes uncle_dave uncle_does uncle_is uncle_isnt
uncle_keeps uncle_makes und_will under_fives unlocked_$ until_a up_before up_from up_late up_next up_somewhere
up_tonight up_were upset_$ us_from us_this us_were uses_an using_our van_keys very_sad vicar_have victim_from victim_i
victim_now victims_nobody video_$ videos_of wait_what waiting_and waiting_for waits_outside wales_police wall_and
walls_$ walls_next want_300 want_go want_jump want_locking want_me want_you wanting_to wants_3 wants_two ward_$
warn_the was_assaulted was_coming was_funny was_lonely was_me was_messaging was_ok was_only was_so was_soll was_tired
was_victim wasnt_a wasnt_her wasnt_here wasnt_just watch_me watches_me way_because we_hear we_just we_ring we_shut
we_turn wear_his wear_school wed_just wednesday_$ week_in weekend_i weigh_said weird_text well_be went_back went_round
were_14 were_twelve wets_himself what_all what_behind what_happened what_mean what_percentage what_protection
what_sentence what_sexual what_stage what_time what_town wheel_when when_her whenever_the where_do where_people
which_ai which_asks which_helpline which_law which_questions which_streamers while_she whips_us who_2 who_am who_did
who_for who_have who_hits who_make who_texts who_told who_turned why_tengo whys_he wife_what will_beat will_die
will_pay will_put will_show will_veut win_back with_out with_sen with_tasks with_their woman_online wont_hand wont_make
wont_show words_as work_again work_are work_before work_keeps work_messages working_for works_and works_given
worried_what worse_i would_an would_kill would_love would_miss would_someone would_sooner would_stop would_the
wouldnt_tell wrappers_$ write_200 write_here writing_as writing_it writing_the written_everyone yb_with yeah_what
year_12 year_6s year_ago year_but year_i year_what yesterday_dinner you_awake you_but you_cite you_count you_live
you_lock you_mine you_need you_pictures you_unsend you_what you_who young_ones younger_girls your_being your_boyfriend
your_cat your_creator your_dad your_dog your_husbands your_stats your_stepdad yourself_if yourself_somewhere youth_club
yr_7
""",
    3: """
000_the 10s_is 12_yo 12s_she 13_a 13_because 13_no 13_she 13s_$ 13yo_to 17_so 18_so 19_is 1am_$ 1am_and 200_miles
20_000 20_is 20_yr 212_has 300_worth 30_yrs 31_$ 32_$ 34k_since 350_uk 35_yr 38_$ 3_30 3_facts 4_boys 50_of 7_i 7_my
80_be 8_percent 8_year 9_$ 9_he 9_is 9_lol 9th_$ ^_82 ^_anyway ^_aunty ^_brb ^_chair ^_clock ^_court ^_dance ^_dentist
^_documentary ^_doesnt ^_gas ^_granddaughter ^_guides ^_head ^_hell ^_hez ^_imams ^_lmao ^_might ^_moj ^_ms ^_nanny
^_offence ^_pov ^_proud ^_referral ^_secret ^_shed ^_someones ^_started ^_suicide ^_thirty ^_well ^_why ^_will ^_window
^_wor ^_worried a_35 a_and a_better a_calendar a_childs a_client a_college a_counsellor a_crossword a_finish a_flight
a_freedom a_gig a_horrible a_hug a_husband a_level a_magistrates a_married a_pedo a_problem a_scam a_screenshot
a_sexual a_she a_sixteen a_sleepover a_threat a_throwaway a_tick a_usb a_video a_walk about_man about_minors
about_someone about_something about_your according_to account_because accounts_of address_of adult_and adult_survivors
advice_about affected_and after_her after_rehearsal after_something after_sunday again_over again_who age_he age_my
age_she age_with aged_ten agency_and agreed_to ai_and ai_fake alarms_free all_but all_forgotten all_got all_like
all_now all_recorded all_stopped all_up all_wet alone_for alone_he already_sent also_on always_messages am_24 am_40
am_asking am_attracted am_deaf am_dyslexic am_forty am_holding am_hungry am_nearly am_pure am_reading am_seeing
am_sleeping america_$ an_empty an_evening an_foi an_hides an_idiot an_illness an_incident an_mps an_unknown and_another
and_cant and_copies and_dms and_filmed and_films and_four and_gone and_hasnt and_hits and_laughed and_money and_rings
and_shed and_they and_walk any_ideas any_support anymore_and anymore_it anyone_ever anyone_up anything_just
anything_with anyway_$ app_deletes app_what apps_did are_alone are_at are_children are_coming are_on are_people
are_shaking article_talks as_abuse as_her as_known ask_one asking_again assembly_a assembly_three assistant_coach
at_christmas at_comic at_eleven at_every at_mcdonalds at_pictures at_work at_wrk b_a baby_has babysit_has back_again
back_because back_every bad_is bail_and balcony_and band_is banks_notice banned_now barn_$ bathroom_door be_coming
be_forced be_higher be_pregnant be_silent be_split beaten_up because_one because_your bedtime_at been_affected
been_arrested been_blackmail been_buying been_holding been_so before_and before_my before_something before_tea
begged_me begs_not begun_to being_bullied being_weird believe_what believes_that belt_i bench_with big_people bill_do
bill_for bill_going birthday_money bit_about bit_by bit_in bite_marks blackmail_$ blackmailing_me blade_in blades_out
blanket_down board_want body_and bookies_$ bot_that both_my bought_the boy_and boy_seems boyfriend_answers
boyfriend_how boyfriend_on boyfriend_online boyfriend_with bra_off bring_it bro_says broken_down brother_forces
brother_i brother_makes brother_now brother_plays brother_soon brother_was brothers_for brothers_ipad brothers_mate
brought_a bruises_again burn_my burns_him but_first but_it but_sounds but_when button_on buying_boots buys_him by_bit
by_text cadets_no call_him call_when call_while called_uncle callums_at calm_a came_for came_round can_go can_tell
cant_ignore cant_unsee car_at car_seat card_he card_in card_is career_$ carer_and carry_the case_in cat_a catfished_and
caught_because caught_how caught_myself cba_to cell_$ ceop_$ channel_and chat_where checklist_of chest_$ child_abuse
child_pour child_there children_always children_is chip_shop christmas_how church_he church_that circle_time claim_my
clapham_$ class_is clicked_the client_is closes_the club_on cn_you coach_online cold_again collection_$ college_in
come_alone comes_he coming_home coming_up committee_meets common_is communication_mean connor_keep contact_$ coping_$
cops_can copy_of could_meet could_model count_16 countdown_$ counts_my counts_when course_does cover_$ cover_families
cover_food cover_that cover_the creep_messaged creepy_messages cry_so crying_and crying_at cubs_$ culture_i cut_his
cut_of dad_card dad_drinks dad_friends dad_locks dad_said dad_sits dad_who data_from daughter_alone daughter_chats
daughter_didnt daughter_every daughter_moves daughter_photos daughter_so daughter_wears days_no days_where deepfake_of
deletes_it dentist_the did_all did_any did_i did_you didnt_know died_i difference_ok difficulties_and dirty_$ dirty_all
discord_works dms_girls do_all do_another do_banks do_mods do_my do_now do_right do_room do_teacher doctor_for
documentary_last does_nothing doesnt_come doesnt_feed doesnt_have doesnt_listen doesnt_need dog_a done_gone dont_bring
dont_do dont_marry dont_play dont_post dont_tel dont_trust door_cries door_gives door_handle door_i door_is
door_neighbour door_open door_who down_the doxxed_me dramatic_but dread_it dress_$ driving_me drummer_in dying_and
each_hour eat_an eaten_at ed_wants eldests_climbed eleven_year eleven_years else_to encryption_also end_me ending_up
engaged_$ enough_to et_i euston_$ even_illegal even_start even_tho even_when evening_and ever_asked ever_does
ever_thinks every_app every_match everyone_get everyone_that everything_when explain_why exs_daughter eyes_are fails_$
fall_$ family_in father_comes fault_because favourite_$ favourites_i feeds_the feel_bad feel_uneasy feeling_about
felt_ashamed fifteen_i fifty_years figures_count figures_include film_it films_$ films_and find_puppy finds_her fire_to
firm_time first_a first_response first_then first_when fives_and flat_$ flat_and flies_$ flight_is floor_not floor_plan
folder_with following_me for_20 for_3 for_advice for_bath for_cardiff for_care for_debate for_girl for_her for_him
for_hugs for_in for_just for_live for_marks for_meeting for_more for_sunday for_thinking for_two for_us for_xbox
for_young force_over forced_me forced_to forty_$ forum_$ foster_carer found_pictures found_stuff free_rides french_and
friend_on friend_took friends_house friends_mum friends_with from_a from_fear from_hockey from_nowhere from_roblox
from_vietnam fuel_and funny_story future_$ game_said gang_$ get_20 get_arrested get_banned get_days get_hurt
get_someone get_there gets_hit gets_paid gets_taken gets_through getting_beaten getting_letters gfs_little girl_14
girl_of girlfriend_i girls_get give_advice give_one give_you giving_me go_cadets go_he go_hospital goes_on goes_quiet
going_in going_past gone_down good_but googles_how got_$ got_3 got_300 got_burns got_groomed got_hold got_paid
grandma_now great_and green_$ groomed_that groomer_i grooming_also group_and group_chat group_had group_leader
group_that group_with grown_$ grown_mans gutted_that guys_and hacker_and had_favourites had_her had_made had_something
hadnt_she handle_$ hands_off hands_shake happen_to happend_to happened_as hard_drive hargreaves_is harris_likes
has_come has_learning has_marks has_me has_shut has_things has_your hasnt_had hate_me have_any have_booked have_caught
have_changed have_fear have_hidden have_is have_me have_nowhere have_ruined have_screenshots have_voice have_work
having_nightmares he_apologised he_calls he_came he_follows he_is he_loves he_rite he_screen he_see he_set he_takes
he_wil hear_anything hear_the hearts_at hed_hurt hell_come help_a help_but help_it helpline_have helps_people
helps_with her_arms her_boys her_diary her_every her_hair her_have her_i her_neck her_proper her_room her_stepdad
her_swimming here_anymore here_but here_next herself_when hey_so hid_all hidden_what hide_a hide_her him_once
him_telling him_when him_where him_who his_bike his_brother his_dog his_driving his_gran his_hoodie his_kneecaps
his_tea his_thing his_wall hit_$ hit_by hit_if hits_mum hm_$ holding_it holding_the holds_my home_by home_schooled
home_this home_to homework_and homework_is horse_game hot_tub hotline_$ hours_i house_lol how_discord how_he how_i
how_they how_was hull_and hun_$ hurt_if hurt_myself hurting_his husband_who hygiene_i hypothetically_a i_act i_always
i_calm i_claim i_clicked i_close i_going i_havent i_inform i_isnt i_kill i_let i_may i_met i_never i_on i_reach i_read
i_reckon i_remember i_send i_stopped i_typed i_understand i_wake i_worry id_get id_give id_go idea_who if_all if_her
if_mum if_secret if_someone ignore_it illegal_$ illegal_i illness_the images_i images_were immature_so in_5 in_an
in_bathroom in_cars in_corby in_firm in_germany in_hospital in_india in_ludlow in_minecraft in_night in_nottingham
in_poole in_room in_stoke in_their in_they include_attempts info_thing insulin_when interviewed_for is_25 is_27 is_32
is_34k is_44 is_acting is_alone is_and is_blackmailing is_driving is_exactly is_finished is_following is_fourteen
is_gey is_made is_making is_responsible is_school is_stood is_talking is_teaching is_ten is_to is_two is_wasting
is_weird isnt_the it_against it_allowed it_at it_bleeds it_brought it_count it_down it_ended it_free it_friday it_ill
it_it it_legal it_making it_matter it_mine it_nothing it_says it_stalking it_this it_tomorrow it_whatever it_worst
it_yet jail_because jealous_and joking_this journalist_here judge_me july_$ just_asked just_banter just_end just_found
just_last just_messaged just_passed just_waiting keep_ending keep_your keeps_phoning keeps_running kept_replying
kept_silent key_for kid_delete kid_next kid_said kid_sister kid_wont kids_12 kids_cut kids_get kids_never kids_school
kids_too kids_without kids_would killing_my kissed_her kit_man knife_at knife_in knife_out knife_to know_because
know_it know_me know_where know_whether know_why knows_about knows_all knows_it knows_which la_noche lad_and lad_he
lads_in lads_or laptop_at laptop_is last_summer late_for laughs_about law_insists law_locks law_took law_who
leader_after leader_drives leader_made learning_disabled least_$ leave_home leave_with leave_you leaving_$ leeds_he
left_her left_is legally_$ legs_and legs_i letters_$ life_and lift_the light_on like_just like_my like_us line_again
list_is list_with listens_to literally_what littlest_hides lmao_my location_and locked_musics locks_him loft_i
logged_into lol_who long_you looked_through looking_up losing_it lost_at love_you lovely_too lunch_$ mae_o
magistrates_clerk main_one make_a make_myself make_ten makes_them man_calling man_follows man_in man_nobody man_showed
man_to man_wait man_waits man_who manager_wants many_games many_get many_units master_asked mate_connor mate_messages
mates_not mates_streaks mates_to mcdonalds_he me_anything me_asks me_demande me_fat me_flowers me_has me_here me_hiding
me_hurt me_please me_porn me_realise me_taken me_things me_write mean_a mean_like mean_people meeting_someone meets_i
men_come men_who mention_primary mess_$ message_children message_on messages_$ messages_a messages_disappear
messages_the messages_with met_a met_is mine_did mine_got mine_just mine_would minecraft_chat minors_and mistake_and
mods_in mon_prof more_or morning_so mother_do mother_no moved_on moves_in mps_surgery much_does mum_gives mum_goes
mum_leaves mum_on mums_carer mums_work musics_loud my_13th my_bag my_besties my_board my_break my_bum my_card my_career
my_chess my_churchs my_comment my_counsellor my_coursework my_eleven my_eyes my_flat my_flatmate my_hearing my_hostel
my_hot my_jeans my_learning my_littlest my_location my_meds my_mother my_niece my_nursery my_pc my_piano my_poem
my_science my_swim my_tennis my_uncel my_videos my_wall my_windscreen myself_a myself_as myself_does myself_in
myself_sick myself_with nah_it name_tattooed nan_went need_three needs_to neighbour_children neighbour_girl
neighbour_toddler nephew_in nephew_streams netball_club never_do never_knew never_once newsletter_a next_years
niece_said night_about night_in night_of night_was no_actually no_clothes no_even no_help no_idea no_le no_ones
no_report no_theres no_three nobody_ever nobody_has nobody_knows nobody_talks nobodys_been noo_an not_coming not_coping
not_meant not_paid not_stop not_there nothing_changes nothing_for now_because now_does now_isnt now_says now_scared
now_she nursery_worker of_80 of_apple of_consent of_everything of_governors of_homework of_just of_prevention of_speech
of_warning of_when off_he off_is off_same off_topic off_without off_your offence_cover offence_mean offence_started
offer_$ offering_to office_open often_should oh_and ok_not old_gets old_son old_that old_tiktok old_what old_who
older_boyfriend older_man on_a on_adult on_balcony on_money on_three on_tour on_tuesday on_video on_wednesday on_wizz
once_shown one_believes one_do one_each one_ever one_go one_reason one_report one_room one_uncle ones_and ones_heard
online_all online_dad online_even online_how only_26 only_hits only_play only_stay open_my or_all or_get or_shell
our_leaders our_night our_pastor our_road our_scout our_side our_strikers our_tennis our_trainees ours_and ours_just
out_at out_our out_the outside_all outside_of outside_the own_address own_daughter own_pic own_picture page_$ paid_in
paid_them papers_and paramedic_and parent_wrote parents_argue parents_how parents_will parents_wont park_because
park_since part_that partner_reminds parts_$ passing_round password_and past_third pastor_said pastor_says patients_son
pay_her pay_them pay_up pedo_$ pedo_fotos people_come people_in people_round people_still per_cent percent_about
percent_rise percent_were person_in phone_about phone_i phone_repair phone_should phoning_my photo_i photo_she pick_up
picked_a picture_from picture_taken picture_to pills_$ place_$ plan_of plan_which planned_a platform_at play_minecraft
plays_$ please_can please_i please_my podcast_with poisoning_her police_force police_read policy_intern pony_club
porter_brings porter_do post_something posted_my poster_on pounds_for pour_water pregnant_from present_this pretend_you
private_photos privately_$ problem_for problem_with project_how promised_hotel prove_my pupil_discloses pupils_like
pure_done purpose_and q_$ question_2 question_about quick_please quiet_one quit_and rain_i raise_it ran_away rape_if
reach_one read_i read_out reads_as reads_over real_dad real_mum real_my really_but really_immature really_post reason_i
receipts_$ recorded_me recorded_of red_and reference_for register_i remember_theres repair_shop reply_if replying_to
report_are report_as report_that reported_the rest_$ rest_what rhywun_yn rib_if ring_$ ring_anyone ring_police rings_at
risk_do rite_on roblox_in romanian_my room_212 room_so round_his round_in run_off run_to sacked_$ safety_is
safety_measures said_do said_god said_hed said_next said_she said_to sait_ou same_$ same_school same_van same_week
saturday_job saw_$ saw_on say_at say_grooming say_in sayin_he saying_keep saying_that says_delete says_get says_go
says_it says_parents says_school says_sorry says_there says_what school_$ school_had school_likes school_newsletter
school_on school_photos school_says school_the school_we schools_do science_teacher score_lol scotland_report
screen_recorded search_history secret_boyfriend see_also see_messages seeing_the seems_well self_$ send_ten
sending_people sending_the sends_it sent_some serious_q sexy_$ shaking_it share_was she_asked she_begged she_fell
she_guess she_keep she_keeps she_made she_runs she_send she_stand she_walked she_want shed_$ shed_drawn shift_at
shirt_$ shop_so shopping_centre shorts_$ should_run should_too should_write shouldnt_of shower_$ shower_and
shut_herself shut_in side_is signing_the signs_should silent_when since_january since_morning since_one since_tea
since_thursday since_two sir_keeps sir_says sister_back sister_i sister_just six_days sixteen_$ sixteen_year size_$
slaps_$ sleep_from sleeping_in slept_with slipped_me small_ones small_sister so_am so_annoying so_awkward so_be so_he
so_hypothetically so_sleepy so_tired sock_and some_men some_tablets somebody_at somebody_there somebody_told
somebodys_put someone_does someone_followed someone_if someone_just someone_something someone_talk someone_threatens
someone_without someones_hurting someones_told something_a something_awful something_is something_personal
something_silly something_they something_weird somethings_wrong son_close son_googles son_plays soon_after sorry_not
speak_for speaks_polish spell_hargreaves spiked_$ spoon_and stables_gives start_telling started_$ station_got
statistic_$ stats_at stays_$ stepdad_reads stepdad_watches stepdad_would stepdaughter_and stepdaughter_is still_gets
still_have still_there stoke_and stop_looking stop_this stopped_and stopped_answering story_my stranger_knew
streaks_all stream_her strikers_been student_wrote stuff_away such_an sum_man summary_to sure_my surgery_on
swapped_pics take_does take_so taken_too takes_her talk_he teach_year teacher_if teacher_know teacher_miss teacher_they
teacher_want teacher_wont teacher_year teaching_me teenage_girls teenagers_and teenagers_what telegram_group
telegram_so tell_will telling_the telling_us tells_dad tells_us ten_has terrified_of tesco_car text_a text_or
texting_me texts_her texts_to than_a than_police that_$ that_bit that_called that_exactly that_girl that_has that_hed
that_how that_lesson that_mr that_nothing that_ones that_part that_pe that_time that_uncle the_14 the_5 the_9th the_act
the_address the_airpods the_attention the_barn the_blackmailed the_blanket the_brother the_browser the_cable
the_character the_childs the_chip the_chosen the_coaches the_course the_doctor the_friend the_gate the_heatings
the_holidays the_hot the_internet the_internets the_intro the_leccy the_lido the_line the_little the_lodger the_message
the_minecraft the_oldest the_presents the_primary the_seventies the_shopping the_sleepover the_sleepy the_stables
the_stats the_student the_ta the_talent the_ticket the_unit the_weekend the_wheel the_worksheet their_kids their_own
them_did them_films them_knowing them_they then_more then_went there_anybody there_because there_figures there_first
there_how there_said there_says there_such theres_rules they_arrested they_delete they_did they_film they_leave
they_lied they_mean they_name they_plan they_promised they_think they_use theyd_never thing_he thing_would things_about
things_at things_behind things_for things_i things_online things_when think_are think_mr this_app this_can this_essay
this_go this_homework this_it this_me this_world thought_it threatens_you three_is threw_a thursday_i ticket_to
tidy_lad till_nan time_limit times_$ times_and times_can timetable_$ to_bath to_birmingham to_crash to_date to_fail
to_get to_hear to_lahore to_leak to_mum to_never to_next to_open to_post to_pray to_put to_romanian to_save to_swimming
to_telegram to_who to_younger today_he tonight_he too_close too_it took_money took_some took_something took_them
topic_but topped_up total_number touch_$ touches_her touches_my tournament_$ tracker_under train_was trainers_$
training_cover trip_where trusting_him trying_my tub_$ turned_up tutor_to twelve_that twenty_years twins_in two_are
two_with uk_wide uma_foto uncle_bought uncle_did uncle_from uncle_will under_12s under_18s under_her understand_that
understand_us uni_and uni_now unit_next up_again up_an up_screaming us_both us_dig us_fags us_on us_to us_would
using_it van_three veut_me victim_but videos_and volunteer_there wait_in wait_outside wait_till wake_up walk_off
walking_home want_kill want_live wanted_it wants_different wants_my wants_out wants_something was_25 was_8 was_all
was_amazing was_asleep was_basically was_convicted was_eleven was_love was_lovely was_my was_not was_now was_passed
was_short was_spiked was_touched was_upset washing_but wasnt_$ wasnt_allowed watches_her watches_them water_on
water_plants way_home way_theyd we_planned wear_long wear_so wear_to wedding_they wee_callums week_the weeks_ago
weird_if weird_since weird_with well_till went_off went_she were_11 were_made were_sat were_talking wet_anyway wet_the
what_apps what_at what_grooming what_her what_his what_school what_they whatever_i when_mums when_my where_else
where_my wherever_i whether_encryption whether_my which_charity which_course which_do which_lady which_platforms
while_parliament while_they whisper_$ whits_the who_cut who_gave who_has who_now who_taught who_to whole_time whom_can
why_no why_should why_we wide_the wife_$ wil_kill will_anyone will_believe will_end will_hurt will_my will_sait
will_tell window_$ with_bruises with_cubs with_dad with_is with_like with_me with_nothing with_somebody with_white
without_$ woke_up woman_did woman_tried wont_delete wont_sit wont_tell wor_lass word_it work_experience work_got
work_she worker_$ worker_doesnt world_$ would_$ would_carry would_do would_it wouldnt_see wouldnt_understand writes_it
wrong_and wrong_if wrong_that wrote_a wrote_help year_2 year_4 year_group year_has year_thinks years_difference
years_old yes_once yet_what yn_gofyn you_about you_come you_describe you_do you_havent you_his you_reckon you_stop
you_translate your_child your_coach your_course your_daughter your_figures your_friend your_going your_kids
your_reading your_rent your_son yr_11
""",
    4: """
12_gets 12_lat 13_gets 14_and 14_is 14_my 14_yr 16_says 17_$ 18_months 18s_$ 1_who 24_hrs 25_i 26_or 26_per 26_what
26_years 2_1 30_yr 38_bus 38_year 3_times 400_day 4_$ 4_i 4_quid 4_under 5_months 64_now 6_teacher 8_i 8_is 8_she
9_says 9_year ^_64 ^_ai ^_ammi ^_ana ^_behind ^_cba ^_chess ^_childminder ^_choir ^_council ^_counselling ^_dad ^_data
^_deleted ^_drummer ^_hey ^_karate ^_lost ^_lowkey ^_morning ^_nearest ^_normal ^_pay ^_police ^_promise ^_pupil
^_story ^_teaching ^_thought ^_too ^_weighs ^_wo a_24yo a_27 a_broken a_bruise a_bully a_castle a_caution a_cv a_folder
a_fortnite a_foster a_grey a_hidden a_house a_hunch a_kid a_label a_later a_leader a_meme a_mod a_mother a_music a_nude
a_package a_pilot a_pizza a_player a_prize a_punishment a_resident a_shared a_smiley a_streamer a_students a_sunday
a_sunny a_support a_tag a_tent a_user a_wheel a_youtuber about_and about_destroyed about_meeting about_one about_women
about_you abuse_and abused_as account_after accounts_and across_the actually_come actually_i actually_mean added_me
adding_me address_by adds_all admin_$ adult_is adult_on after_26 after_it after_so again_because again_does again_today
age_7 ai_bot airtag_in all_about all_and all_are all_come all_through allowed_out alone_outside along_the always_alone
am_52 am_all am_covered am_crazy am_doing am_losing am_numb am_scunnered am_sixteen am_walking am_wearing an_assembly
an_au an_he an_sits and_at and_breathes and_call and_clean and_counted and_e and_getting and_havent and_hold and_my
and_nothing and_posted and_shuts and_start and_talks and_texts and_that and_then and_throws and_watching and_wish
and_written anos_$ another_town answer_back answered_$ answering_and answering_the any_platforms anyone_believe
anyone_can anyone_to anything_or app_is app_isnt app_of app_on are_cases are_chats are_everywhere are_family are_fuel
are_named are_proud are_six are_supposed are_thinking arent_for arm_in arms_are article_could as_being as_pdf as_there
as_we ask_you asked_four asked_me asks_us asks_who asleep_upstairs at_11pm at_bath at_euston at_jacks at_parents
at_thirteen aunt_i away_my ayuda_por b_i baby_i baby_is back_by back_he bad_enough bad_feeling bad_it bad_way bad_with
basically_i bathroom_$ bathroom_to be_broken be_careful be_friends be_taken be_that be_touched beat_$ beating_his
because_no been_beating been_counting been_good been_kind been_pretending been_sext been_targeted been_texting
being_sick bell_$ bet_$ bill_why bin_pretendin birthday_cards black_box blackmail_with blackmailed_$ bleed_$ block_$
blood_on bone_like book_because booked_me bored_in both_be both_of bother_$ bought_twenty box_at box_under boy_told
boyfriend_24 boyfriend_has boyfriend_looks boyfriend_say boys_does boys_gone boys_i break_$ breathe_when breathing_$
bridge_every broke_down brother_did brother_does brother_has brother_in brothers_$ brothers_group btw_so burden_$
burns_in burns_the bus_station bus_what but_grandad but_honestly but_i by_2 by_3 by_6 by_it by_monday by_summer
by_sunday bye_forever cadets_asked calculator_$ calendar_of call_a call_and call_back call_or calls_$ calls_for
calls_from callums_been came_forward camp_was campaign_my can_bots can_find can_live can_someone cant_all cant_write
car_wash car_when careful_$ carer_says caretaker_has carried_on cars_at case_with cases_from cases_never caution_and
cello_case changed_the chapter_3 chapter_is chat_because chat_by chat_dares chat_just chat_to chats_by chats_in
cheat_on check_a chef_burns chess_coach chess_com child_does child_have children_charity children_for children_school
choir_man choir_master christmas_and class_said cleaned_every cleaners_is client_hasnt climb_$ close_$ close_up
clothes_off co_robic cold_most colleagues_daughter com_man come_back come_round come_upstairs coming_on committee_and
communication_offence compensation_for con_publicar contact_in contacts_$ controlling_$ controls_$ controls_what
convicted_the correct_action cost_to could_just could_my count_if country_$ court_$ cousin_makes cousin_shows
cousin_stays cover_her cover_voice crimes_the crying_after cup_$ customers_bought customers_say cutting_and cv_i
dad_comes dad_found dad_of dad_that dance_girls dangerous_$ dares_kids data_gathered data_nerd daughter_9 daughter_at
day_anyway dead_if dead_inside delete_our deleted_the desk_to destroyed_young devon_and diary_and didnt_i didnt_tell
different_man disclosed_contact discord_is dms_and do_$ do_a do_calls do_first do_homework do_nothing does_can
does_nobody does_report doesnt_do doesnt_know dog_and dog_gets dogs_lol done_is dont_$ dont_make door_again door_shut
down_as down_because down_it down_says drawing_app dread_the drink_to driver_knows drunk_again due_and earlier_$
earrings_to ein_bild eleven_$ encryption_good encryption_thing end_up english_daughter english_homework epq_on er_hat
er_will esol_class essay_$ essay_due even_joking even_that evening_$ every_birthday every_friday everywhere_$ evil_$
exam_tomorrow eyes_i facetime_him fail_and fail_french fake_of fall_in families_dont farm_and fat_and favourite_and
feed_my feel_to felt_like felt_so fiance_$ fifteen_with figure_for film_me films_on films_the find_deleted finds_out
fine_what finish_now fink_i firm_are firms_dont first_does fists_$ five_girls five_year flatmates_too flight_$ fly_like
foi_request following_her follows_my for_11 for_13 for_esol for_everyone for_face for_female for_gift for_his for_mine
for_rent for_telling for_what force_cause forces_did foster_placement foster_two fosters_keeps found_me found_where
four_and four_hours four_or fourteen_and free_lessons friend_hasnt friend_online friend_takes friend_wants from_and
from_different from_my from_ohio from_patches fuel_i fuel_of game_where games_where gave_a gave_her gay_and
get_counselling get_every get_messages get_reported get_told get_us get_wrong gets_asked getting_switched girl_give
girl_my girl_said girlfriend_both girlfriend_is girls_lost girls_my girls_percentage give_your given_me gives_us
gives_you go_out goes_away going_mad going_out gold_earrings good_with got_62 got_nothing got_out got_sextortion
got_spiked got_till grade_i grandson_pulls green_dot groomed_child groomed_last groomed_on groomed_when groomer_$
groomer_on grooming_is group_tells gtg_$ guys_car had_enough half_and half_his hammer_$ hand_where harm_$ has_asked
has_burns has_convinced has_moved has_said has_thoughts hasnt_opened have_all have_bad have_blocked have_bought
have_exam have_problem have_your havent_eaten he_dont he_filmed he_finds he_get he_needs he_posted he_sent he_shouldnt
he_shows he_speeds he_starves he_tells he_thinks he_wrote head_chef head_in hear_if hear_me hear_such heard_a heard_her
heart_pills hed_know hell_post hell_teach help_asap helps_my her_clothes her_costume her_drawing her_father her_fault
her_gold her_how her_kids her_legs her_pokemon her_say her_send her_speak her_stepfathers her_stuff her_to here_come
here_in hidden_in hides_when high_number him_$ him_after him_all him_happy him_if him_is him_knowing him_stop
him_sweets him_too his_farm his_kid his_mate his_office his_on his_own his_tent his_the his_whole hit_with hold_me
home_at home_before home_two homework_club hoodie_and hope_they hostels_and hot_to hotel_key hour_from hours_when
house_at house_for how_old how_parents how_worried hugs_me hurt_my hurt_them hurting_himself husband_rings husband_say
i_being i_carry i_change i_cut i_died i_downloaded i_escaped i_got i_hear i_hit i_lay i_liked i_missed i_only
i_promised i_realised i_so i_swallowed i_touched i_wont i_word i_wouldnt id_do id_say if_ones if_tea in_at in_boys
in_canada in_different in_game in_handfuls in_nail in_pa in_prison in_sociology in_summer in_swindon in_them
in_videocall in_whitby in_your indecent_pictures inform_$ internet_it internet_with is_8 is_absent is_awful is_bin
is_boring is_cleaned is_doctor is_eleven is_even is_finish is_found is_fresh is_grown is_hurting is_ok is_pointless
is_pretending is_sellin is_sending is_sexual is_shook is_showing is_sixteen is_straight is_therapy is_tidied is_where
it_26 it_after it_again it_any it_being it_come it_criticise it_depression it_forever it_happens it_legit it_list
it_literally it_now it_once it_possible it_rape it_sexual it_shouldnt it_so it_their it_told itd_help jail_again
job_for joke_and joke_between jump_when just_dont just_on just_really just_teacher keep_asking keep_calling
keep_looking keep_their keep_them kens_my kettles_on key_card key_stats kid_brother kid_fly kid_go kid_online
kidnapping_$ kids_have kill_themselves kind_of knew_$ knew_what know_anything know_your knows_and label_and lad_in
lad_saves lads_$ lads_and lads_came lads_tablet lady_is landlord_want lass_came last_message last_thing laugh_i
laughed_when laughs_$ law_a law_hits leader_i leaflet_$ leak_you leaked_me learning_difficulties leave_that lessons_are
lessons_if let_gran let_his letter_with letters_for letters_from letting_me library_in lie_about lied_$ lied_to
light_bulb like_11 like_3 like_ever like_fingers like_unicorn like_you likes_a limit_because line_it line_out list_were
listen_i little_girls little_kid live_stream locked_me lodger_is lol_that long_before long_do long_term looks_terrified
lorry_comes lost_the lost_two low_in machine_$ mad_if madam_my made_it make_you makes_new makes_one making_them man_do
man_every man_gives man_outside mans_name many_15 many_days many_is march_and married_man marry_now marrying_in match_$
mate_keeps mate_sent mates_mum mates_say mates_think maths_how maths_so may_and may_be me_bad me_by me_dirty me_enough
me_five me_good me_if me_ill me_late me_nans me_of me_online me_police me_promise me_sleep me_tell me_today me_voir
mean_this medicine_$ medicine_for meeting_some messages_every messaging_kids met_$ middle_one miles_and miles_away
miss_him model_agency moderator_what money_by month_that mor_$ more_because more_by mostly_girls mother_what moved_back
moved_us mum_at mum_boyfriend mum_had mum_she mum_works mum_would mums_name mums_partner my_13yo my_400 my_battle
my_cadets my_children my_customers my_dinner my_drama my_employer my_exs my_flatmates my_grandkids my_leg my_nose
my_papers my_password my_pastor my_roommate my_saturday my_shoes my_sim my_social my_supervisor my_thoughts my_twins
my_workmates myself_is nae_coat nails_and nails_never name_be nans_boyfriend neck_$ needles_$ neighbour_is
neighbour_kid neighbour_pays nerd_here never_felt never_gets next_room nice_man niece_$ night_$ night_because night_say
night_what night_where nightmares_$ nightmares_about nine_year no_for no_money no_pe nobody_at nobody_believed
nobody_else nobody_knew nobody_with noche_$ noo_$ norwich_$ not_an not_said note_and nothing_but now_but now_how
number_can number_is numbers_he numbers_is numbers_please of_all of_lads of_music of_scared of_tablets of_them of_two
of_us of_young of_yourself ofcom_or off_this off_was offence_brought offence_i ok_and ok_bot old_boys old_ones
older_friend older_guys older_lads on_8 on_bereal on_christmas on_their on_things once_so one_can one_contact
one_doesnt one_little one_off one_sending one_will one_with ones_got ones_it ones_son ones_they ones_whod only_12
only_have only_the only_touched ootside_greggs opened_her or_34 or_another or_family or_keep or_no other_peoples
others_about our_callums our_caretaker our_daughter our_desk our_letters our_lodger our_private our_town our_winger
out_things out_through outside_$ overheard_two own_boys own_cousin own_husband pa_says packs_of panic_attacks
paracetamol_is paragraphs_and parent_look parents_cope parents_do parents_find parents_knowing parents_on
parents_wouldnt patches_if pe_at people_are percent_battery percentages_as phone_all phone_has phone_under phones_on
photo_and photo_the pics_and pics_got picture_in picture_removed pictures_of pills_and pilot_would placement_and
plate_and play_games plays_roblox please_is please_the please_where police_figures police_to policy_officer por_favor
posted_goodbye posting_about pram_what pretended_to prison_and prison_but privacy_$ private_lessons privates_$ prove_a
pta_$ pupil_at pupil_keeps pupils_and pupils_private pupils_wont purpose_before question_can question_really quick_who
quid_by quid_of quoting_paragraphs random_added rang_about rang_us rank_$ raped_at read_$ read_first reading_that
reads_every real_name realised_i realised_it really_at reception_to reckon_a record_it recorded_our refuge_$ refuge_in
reply_by replying_$ report_for report_have report_he report_if report_without reported_him reports_view request_$
rides_and ring_doorbell ring_in ringing_$ rings_our rings_reception road_is robic_$ roblox_he round_is row_$
running_the runs_$ safe_way sage_$ said_1 said_one said_we saved_as saves_half say_know says_10 says_dad says_i
says_ignore says_much says_our says_uncle scared_i scared_me school_bag school_do school_keeps school_showed school_who
schools_it scout_for screenshot_of scunnered_wi sea_$ secret_cause secret_my secretly_$ see_her see_him see_where
seeing_a sees_the send_proof send_stuff send_things sending_pictures sent_one sent_them sentence_for server_said
services_$ set_$ she_burst she_can she_come she_cover she_cries she_had she_is she_lets she_love she_never she_not
she_screenshotted she_unfollowed shed_be shifts_an shoes_on shoot_$ shop_gives should_anyone should_have show_this
showed_me shows_my shut_the shuts_the side_of sign_that silent_$ silly_with since_dinner since_easter since_mum sink_$
sir_in sister_has sister_of sister_so sister_teacher site_i sits_$ six_they six_year sleep_very sleeps_here snake_$
so_basically so_ill so_low so_mad so_this social_services solo_$ some_account some_old somebody_about somebody_be
someone_not someone_older someone_posted someone_recorded someone_sent someone_she something_isnt something_like
something_tonight something_very son_14 son_friend son_messages soon_he soul_$ speak_which speaker_$ speeds_to spiel_$
spiked_and spill_$ split_in spoken_in start_there starts_again starves_the starving_myself station_by station_with
stats_what stay_till staying_with steam_cards step_$ step_grandad stepfathers_$ still_believe still_hasnt stood_across
stop_going stopped_training stopped_washing story_time stranger_from stranger_he student_and student_landlord
student_social students_texts stuff_at stupid_i such_stories summer_and summer_is sunday_dinner sure_this survivor_id
swallow_it sweets_to switch_to switched_on take_our taken_off takes_half takes_pictures takes_to tea_has tea_what
teach_stats teacher_asked teacher_being teacher_half teacher_it teacher_lose teacher_messages teacher_read technique_$
telephone_for tell_someones tell_that ten_at tent_$ term_i text_in than_i that_at that_hands that_him that_says
that_stuff that_tells that_upset the_38 the_70s the_anonymous the_argument the_babysitters the_boiler the_boy
the_bruises the_changing the_cleaners the_cupboards the_customers the_deal the_difference the_divorce the_doors
the_experts the_facts the_fence the_floor the_fosters the_freephone the_gift the_goalie the_groupchat the_husband
the_kettles the_leisure the_letters the_light the_lips the_locks the_lorry the_moderators the_morning the_ms the_music
the_numbers the_once the_ones the_percent the_pub the_quiz the_sea the_sentence the_sink the_sister the_sugar
the_threat the_ties the_total the_tournament the_twins the_uniform the_viewers the_vigil the_word the_youth their_last
their_no them_this them_told them_when themselves_$ then_burst then_took therapy_for there_by there_campaign there_is
there_medicine there_my there_not there_somewhere theres_nothing these_reports they_bark they_filmed they_hear
they_know they_live they_make they_never they_record they_were theyd_send thing_as things_is things_of think_$
think_that this_because this_chat this_cold this_country this_trainer those_cases those_kids those_messages
those_numbers those_of those_six thought_grooming thoughts_around thousand_children three_and three_boys three_phones
through_her throwing_up tidied_her til_she till_it till_you tills_$ time_his time_now tired_if to_america to_before
to_borrow to_contact to_dark to_england to_football to_frighten to_i to_keep to_marry to_mind to_park to_raise
to_recruit to_send to_shout to_stop to_touch to_train to_uk to_underage today_i toilets_because told_they tomorrow_in
tomorrow_lol tongue_$ tonight_one too_at too_big too_from total_since touched_my town_i tracker_app tracks_my trade_off
train_to trainer_$ trainer_please training_since true_what trust_them twenty_packs two_hundred two_miles two_stone
two_teenagers type_here um_homem un_monsieur underage_girls undress_$ up_being up_mine up_outside upset_me us_and
us_back us_play used_a using_my vapes_$ vest_$ victim_of victims_i video_he video_in video_to view_on visa_and
visa_card wait_by waiting_list waits_at waits_in walk_away walks_past want_die want_end want_everything want_my
wanted_$ wants_steam was_being was_cross was_drunk was_fake was_late was_long was_reading was_sage was_screaming was_to
watch_for way_or we_dont we_meet we_pack we_speak we_talk we_were we_write wee_lad weeks_i weeks_now weighs_her
weird_texts went_for were_abused were_all were_groomed what_47 what_end what_grade what_meets when_dad when_i when_you
which_organisation whispers_on who_$ who_dms who_hasnt who_looks who_pay who_worry who_would whod_feed whod_i wi_nae
wife_in wifes_family window_with winger_has wish_dad wish_the with_4 with_ai with_an with_daddys with_everything
with_grown with_men with_names with_people with_threats without_making wont_answer wont_come wont_look words_what
work_he work_like work_the worked_out worker_comes workmates_husband worksheet_says worried_ill worried_my
worrying_about worse_things worth_seeing would_help would_let wouldnt_let write_for write_on writes_$ writing_to
wrote_letters xbox_in year_made year_which years_and years_of yesterday_and yo_who you_already you_away you_cant
you_read you_through you_wait young_persons your_cousin your_fault your_little your_login your_nudes your_time
""",
    5: """
000_in 11_$ 12_ani 12_i 12s_is 13_ans 14_has 14_year 150_apps 15_what 15_who 15_year 22_and 34_now 43_or 4_pics 4_times
5_and 71_$ ^_asks ^_concerned ^_devon ^_drinking ^_essay ^_every ^_everyones ^_going ^_grandpas ^_grounded ^_have
^_joined ^_meri ^_mio ^_mod ^_nursery ^_on ^_packed ^_planning ^_pro ^_reported ^_samaritans ^_seventy ^_susie ^_them
^_total ^_tried ^_true ^_wait ^_waiting ^_wld ^_ya a_16 a_26 a_barber a_bench a_bra a_burner a_call a_chi a_church
a_copy a_dad a_dead a_disclosure a_firm a_grooming a_guys a_hacker a_hour a_laugh a_nine a_panic a_percentage a_pic
a_piece a_plane a_plate a_police a_powerpoint a_profile a_real a_report a_row a_sergeant a_spade a_statistic a_swimming
a_swimsuit a_talent a_teenage a_trampoline a_twelve a_viewer about_12 about_it about_teacher account_just act_normal
action_$ admit_you adult_what after_4 after_he after_tea after_their age_can ago_and ago_my ai_girlfriend all_say
all_school all_these alone_on also_run am_14 am_admin am_also am_done am_drinking am_feart am_gone am_here am_his
am_making am_prettier am_scared am_sofa am_standing am_stuck am_thirteen am_twelve am_under am_unsure am_used
am_watching ammi_ko among_them an_actual and_comes and_cornwall and_did and_found and_hell and_her and_idc and_keep
and_keeps and_leaves and_parents and_plays and_sat and_somebodys and_turned another_christmas answer_and any_point
anymore_so app_or apprentice_at approached_on are_17 are_black are_cut are_girls are_taking are_useless argue_against
argument_with around_kids art_server as_proof asap_$ ask_them asking_cause asking_kids asking_my asks_where at_and
at_camp at_children at_church at_greggs at_her at_lunch at_number at_seven at_things at_uni at_youth awake_over baby_if
baby_in baby_my baby_slept backs_the bad_my barber_in bathing_my be_arrested be_before be_brave be_mad be_under
because_dad because_everyone because_that bed_i been_doing been_dry been_grooming been_home been_living been_missing
been_sneaking been_writing before_parents before_someone behave_$ being_crushed being_here being_your better_if
bill_get bill_i birth_certificate bit_my black_$ blackmail_by blinds_$ blue_on booked_us borrow_sugar bot_but
both_parents bought_$ boyfriend_i boyfriend_just boys_cant brain_is bread_and bro_deletes broke_his brother_his
brothers_friend brothers_in brought_shame build_trust but_asking but_can but_one but_really by_mistake by_ofcom
by_weekend by_wrong call_in called_kev called_them called_to calmer_today came_in can_chat cant_prove cant_ring
cant_shift car_every card_a care_if carrying_on case_on case_what cases_of cause_i cent_$ chair_for changing_$
charity_for chats_before check_i checking_my checks_where chess_app child_said child_screaming childline_free
children_homes club_said coach_be coach_sends cold_i collected_by collects_her colour_my comes_into comment_from
common_for company_writes compost_bins con_un concerned_about council_say country_for country_if counts_what
cousin_came crime_is crimes_total crisis_text crushed_by cry_in crying_all curate_takes curious_what cut_from cut_to
dad_and dad_she dad_to dad_we dad_would dance_he dass_ich date_did daughter_best daughter_needs daylight_$ days_and
deaf_$ delete_a deleted_$ deletes_his delivery_round depression_or described_my did_every did_nothing dinner_with
discord_friend dissertation_on dit_quil do_helpline do_stuff do_today does_and does_foir does_under does_your
doesnt_wake dogs_gone dogs_name dont_send down_last drinking_since drinks_$ drivers_$ drives_for dropped_it dry_six
dumped_me dyslexic_and each_week eating_$ eating_since eats_from efo_llun else_has email_my england_for envoyer_a
ever_get ever_yes every_family every_hour every_monday everyone_for everyones_phones everything_in ex_keeps ex_sends
ex_wont exactly_what excited_by fake_accounts fake_nudes fake_photo fakes_injuries fall_asleep family_$ family_father
family_too famous_on famous_people favourites_and fear_to feart_tae feel_right fi_ar figures_then find_what fingers_$
fingers_so finish_her finished_me firm_hasnt first_one first_week five_seconds flashbacks_are flat_next
flatmate_screams floor_which fly_to foir_stand for_2 for_anybody for_bread for_by for_english for_kids for_law
for_points for_ranked for_sad for_seminar for_teens for_those for_uni for_videos force_has forces_my forces_of forgot_$
forgot_the fortnite_$ four_days freephone_for friday_and friend_did friends_and friends_boyfriend from_here
from_husband from_is from_leeds from_meeting from_prison from_under fuel_$ fuel_name fun_in game_keeps game_knows
game_she game_we garage_to get_away get_done get_excited get_started gets_called gets_shouted getting_parcels gifts_are
girl_do girl_quoted girl_wont girlfriend_wants girls_not girls_or girls_who give_evidence give_me gives_one giving_the
go_anywhere go_back go_meet go_together go_where goalie_in going_missing gold_and gone_and good_teacher got_all
got_asked got_that got_told gran_found grandpas_gone groomed_and groomer_is group_makes guess_my gun_and guys_it gym_$
habla_con had_nothing had_to hai_ke hang_up happy_birthday hard_it hargreaves_please has_finished has_for has_had
has_risen has_rules have_nobody have_urges he_beat he_described he_gives he_might he_sat he_ses he_shuts he_sold
he_starts he_texted he_wants he_wasnt he_would head_down head_on hear_any heat_$ hed_lose hello_my hello_this
helpline_is her_an her_by her_drawer her_essay her_from her_location her_online her_out her_picture her_so her_son
her_stepbrother her_swim her_when hide_an hiding_under hija_habla him_before him_by him_coming him_out him_there
him_trainers his_favourite his_flat his_headset his_laptop his_little his_number his_parents his_tablets his_top
his_van his_vans holiday_and holidays_$ hombre_mayor home_time home_with honestly_what hot_and hotel_for hour_ago
house_is how_did hundred_pounds hurt_yourself husband_and husband_i i_ban i_build i_chat i_deliver i_dread i_even
i_fight i_not i_own i_post i_prove i_reply i_sent i_skip i_talk if_i ignore_$ ignoring_me imi_cere in_children in_coats
in_deep in_english in_hull in_jersey in_march in_me in_no in_pieces in_south in_stockport in_sunglasses in_work
include_kids injuries_so is_24 is_31 is_999 is_afraid is_among is_barricaded is_beaten is_bought is_but is_called
is_calmer is_checking is_crime is_crying is_fried is_frightened is_happy is_hidden is_maybe is_most is_outside
is_packed is_sick is_susie is_trying is_your isnt_for isnt_home isnt_picking isnt_right it_150 it_common it_go it_left
it_lovely it_of it_saved it_start it_till it_until it_used it_went it_work job_if journey_is jump_if jumped_$
just_curious just_froze just_goes just_he just_rang just_talk just_them just_wondering just_words keen_on keep_in
keep_our keep_secret keep_writing keeps_adding keeps_sayin keh_raha kent_police key_to kids_alone kids_or kill_myself
killed_if kitchen_floor kitchen_porters knee_$ knew_about knocks_at know_his know_of know_what knows_the lass_in
late_by laughing_at law_call law_on law_say lay_drives lead_at lead_who leak_it leave_and letter_so letters_my liar_$
lie_awake lifts_home lights_up like_200 like_26 like_jumping like_walking like_when list_$ live_location lock_studio
lol_anyway lol_how lol_my longer_$ look_good lost_his lot_is lounge_and makes_fake makes_him mammy_wont man_filming
manager_who mans_voice many_cases marriage_$ marry_me mate_said maths_and me_60 me_before me_different me_half me_more
me_send me_so me_swear me_take me_tomorrow me_why me_without mean_coercion mean_she meet_at member_$ member_is
member_of men_keep mentees_new mes_parents messages_my messaging_me missing_for missing_two mods_see more_photos
morning_all morning_to mornings_$ most_victims mr_b much_$ much_longer much_this much_was mum_came mum_earns mum_is
mum_knows mum_see mum_seeing mum_so my_actual my_address my_apps my_assembly my_bro my_cell my_childs my_colleagues
my_delivery my_drawers my_epq my_fingers my_girls my_godfather my_gp my_leotard my_lodgers my_loft my_lot my_lounge
my_maths my_mentees my_only my_partner my_partners my_shower my_tablets my_throat my_twelve my_uncle my_uncles my_yard
myself_i name_do nan_gets nan_is nan_says need_by need_safeguarding neighbour_beats never_got never_rang never_seen
new_nike news_when next_door nice_but nice_to night_for night_lol night_mind night_through night_we night_who nights_i
no_answer no_se no_top no_voice nobody_asked nobody_know not_a not_even not_got not_gym not_of not_priority not_right
noticed_i nowhere_to nude_of numb_and number_since number_that numbers_say numbers_went o_my of_43 of_dance of_em
of_going of_hours of_not of_paracetamol of_prison of_shame of_signs of_that off_before off_from offence_$
offences_please offences_since offering_me officer_does officer_never offline_$ old_allowed old_alright old_and
old_asked old_is old_like old_told old_volunteer old_want on_$ on_everyones on_holiday on_live on_long on_putting
on_thursdays on_tomorrow on_us on_your once_and one_asked one_girls one_if one_lass one_last one_now one_photo
one_pupil one_would online_she only_eight only_her only_me only_now only_talking oot_$ open_a open_on or_28 or_45
or_boys or_calls or_recording or_ruin or_younger other_17 our_bin our_call our_chat our_curate our_estate our_girl
our_house our_lunch out_again out_loud out_on out_or out_where outside_our over_by over_for over_he over_something
own_and own_every page_4 paid_for pal_keeps paper_but parent_governor parent_squeezed parents_dont parents_evening
parents_of partners_a pe_is people_from people_hurt person_noticed personal_$ pet_$ phone_he phones_and phones_been
photo_all photos_$ photos_with pic_off pick_me picked_up picks_favourites picture_that pillow_$ pills_in pills_lined
pizza_place place_i police_dropped police_here police_numbers police_officer police_when porters_tried posts_her
powerpoint_what pretend_i pretendin_to pretending_to pretending_you prettier_than priest_i princess_$ prints_$
private_number pro_ana promise_$ promise_you proof_$ proportion_were pshe_and pupil_came pupil_disclosed pupil_who
pupils_essay putting_the q_what quiet_about quiet_at quietly_$ quil_va quiz_host quote_the random_men rang_$
reading_your really_as really_know really_need recipe_for reckons_it recorded_in refuge_is regret_sending reminds_me
reply_$ report_had report_someone report_take reports_by rhywun_efo ribbons_and ring_at ring_or ringtone_$ risen_or
robertsons_age roblox_knows roof_$ room_no round_$ ruin_$ rule_on run_by run_me rung_back sab_ko sad_teens safe_at
safeguarding_from said_his said_it said_theyd said_trade said_when saw_a say_$ say_keep say_teacher say_tonight
saying_ill says_come says_gifts says_girls says_keep says_not says_something says_take says_things says_to scared_of
schickt_mir school_after school_allowed school_bus school_by school_club school_gets school_out school_put scout_hut
seconds_of see_$ see_everything see_what seeing_things seen_a selling_my selling_pictures seminar_leader send_her
send_it sent_round sergeant_and server_a service_for sextortion_mean sexual_communication shakes_a shaking_and shame_i
shame_on shared_$ she_hides she_looks she_puts she_sleeps she_threw she_works shed_have shed_with shell_be shift_them
shook_her shook_the should_know should_use shouts_$ showing_my shuts_me sign_my signs_what silly_i since_he sister_said
six_hours six_in six_months six_or skirt_on slept_in small_art sneaking_out sneaks_out so_34 so_alone so_called so_far
social_club sold_$ somebody_filmed somebody_is somebody_shakes somebody_to somebody_with someone_abroad someone_elses
someone_makes someone_tell someone_typed someones_selling something_wrong somewhere_for somewhere_i son_got son_have
son_takes soul_till south_africa spade_$ special_$ step_nan stepdad_my still_get still_has stomach_and stop_if
stop_ringing stop_sending stop_through story_last strange_men stranger_has strict_$ stuck_upstairs studio_when
sunday_his sure_if survivor_how swallowed_a swear_down swear_on swimsuit_shots switch_and tae_go takes_my talk_without
talking_so taxi_drivers teacher_counts teacher_picks teammate_fakes tears_$ tech_firms teens_need tell_school
telling_you ten_year tent_with term_harm textbook_$ texts_$ that_an that_boy that_cold that_headset that_id that_old
that_somebody that_studies the_back the_belt the_bits the_blinds the_case the_compost the_cops the_correct the_darts
the_data the_dinners the_dress the_flashbacks the_funny the_gear the_ice the_iron the_journey the_kettle the_language
the_lifeguard the_money the_new the_night the_note the_offender the_pe the_prevent the_questions the_quiet the_recipe
the_reservoir the_safeguarding the_seminar the_sharp the_smoke the_staff the_street the_summary the_waters the_website
their_parents them_at there_$ there_and these_is they_feel they_post they_said they_trace thing_in thinks_it this_took
this_very this_weekend this_year those_21 thought_they threatening_to three_kids three_points throws_things ticket_in
til_the time_a to_all to_cover to_die to_dig to_drop to_jail to_kiss to_like to_little to_lose to_our to_pass
to_pretend to_ribbons to_swap to_them to_those to_work told_$ told_me tonight_is too_fat too_the took_our top_on
tout_envoyer training_but trouble_you trust_my trust_with turning_up turns_my tutor_allowed twenty_two twice_now
twin_has two_pieces typing_with under_14s uni_housemates unless_he unless_i unsure_what until_it up_a up_did up_some
up_wherever upstairs_with us_it us_too used_the useless_i uses_both usual_for va_tout vans_at victim_as victim_here
victims_are victims_go victims_we videocall_was visitors_come voice_says voice_that voices_are wages_$ wait_for wait_is
wait_so waiting_outside waits_by wales_$ walking_along want_$ want_where wants_more wants_pics wardrobe_typing was_1
was_7 was_approached was_finished was_for was_in wasnt_going watch_my watches_things waters_not way_he we_been we_could
we_get wearing_$ wears_long week_it week_to weeks_or weird_that well_a went_silent were_13 were_my what_82 what_a
what_colour what_lesson what_means what_what when_both when_to when_visitors when_were which_date which_forces
which_years whispering_$ who_asked who_drives who_from who_groomed whod_believe whole_football why_a why_were why_what
wife_came wife_for will_dass will_dit with_50 with_man with_marks with_that with_them with_this with_you with_your
withdrawing_$ words_mean work_my would_happen wrist_again write_his write_it writes_news written_about wrote_about
year_did yes_what yet_i you_admit you_all you_alone you_check you_drink you_eat you_wear young_carer youngest_asked
your_children your_debt your_school your_the youth_leader youtube_channel youtuber_i yrs_ago
""",
    6: """
000_$ 000_what 12_what 12_yr 12s_how 16_my 22_23 2_child 3_in 46_$ 4_days 50_quid 6_percent 83_percent 8_or 9_and
9_assembly ^_3 ^_aa ^_another ^_asked ^_at ^_boys ^_bredrins ^_brother ^_by ^_came ^_evening ^_fun ^_grandpa ^_grew
^_happy ^_mams ^_mate ^_meine ^_meu ^_mi ^_nobody ^_not ^_only ^_people ^_ran ^_shaking ^_student ^_sugar ^_trainee
^_victim ^_when ^_white ^_wish ^_yer a_13 a_bank a_casting a_creepy a_cub a_day a_five a_flat a_governor a_grown
a_little a_mes a_minecraft a_necklace a_neighbour a_pdf a_poll a_relative a_roadie a_rope a_soft a_solicitor a_soul
a_ten a_voicemail a_warning a_wedding a_weird a_wife aa_divvent about_764 about_grooming about_her about_how abuse_at
abused_in accident_$ act_can advice_in after_lights after_ten again_$ again_since again_what ages_and ages_does
ai_pictures aid_were alarm_$ all_know all_lovely all_of always_sleep am_18 am_comparing am_drafting am_from am_gay
am_lost am_more am_nineteen am_no am_safe am_terrified an_animal an_employer an_uber ana_coach and_asking and_couldnt
and_cried and_dan and_hides and_hiding and_him and_his and_looked and_never and_parks and_pe and_see and_study
and_taken and_throw and_was and_your animal_$ ans_et answer_fast any_tips anything_for anyway_what app_was app_where
apps_have are_blue are_off are_out are_pictures are_sharing arms_till arranged_to arrest_me as_far as_rape as_well
ask_anyone ask_others asked_my asked_why asking_about asking_in assembly_one at_1am at_5am at_dad at_ellies at_pe
attracted_to au_pair away_before away_it baby_she babysit_and babysit_asked babysits_$ back_last back_then bag_packed
bags_$ bar_$ barn_if basically_my bathroom_and bathroom_floor be_close be_next be_opened be_quick beach_ones beat_her
because_then bedroom_$ been_gone beer_and before_sleeping being_too big_deal big_sister bill_comes bill_pass
birthday_to bit_where bitcoin_or bits_on bleeding_$ bluff_$ boat_no boss_has bot_drop both_work bought_it
boyfriend_gets boyfriend_reads brave_enough breakfast_club breath_$ breathe_$ bredrins_got bro_is broke_$ broken_wrist
brother_came brothers_on burnt_me burnt_my but_$ but_for but_he but_there by_different by_little by_some by_your cage_$
call_i called_that can_put can_run can_talk can_text cant_cope cant_leave cant_turn car_for caravan_$ carry_packages
cash_$ caught_by cellar_when change_job charity_advise charity_collected chat_open chats_as chats_every chce_wiecej
check_she child_not childminder_$ children_and children_not childs_at city_i clear_my close_my club_feels coach_what
coach_who cocoa_$ cold_does come_get come_it coming_she computer_$ contact_on convicted_in cook_say cop_so couldnt_talk
count_me country_two court_to cousin_has cousin_who crime_novels cross_$ crying_$ cut_their dad_uses darts_team data_go
date_a daughter_i daughter_soon day_40 days_in days_is dead_and dealer_$ deals_with dear_bot debt_is decided_$
deckhands_is deep_$ die_than disabled_children disgusting_$ divvent_want dming_the dms_me do_men do_when does_an
does_isolation does_school does_stuff doesnt_give doing_gcse doing_stuff domestic_violence done_with dont_save
dont_show doors_locked down_there drafting_a drama_$ drawer_$ drinking_to drives_him drop_$ drunk_and due_$ eat_on
else_is email_from employer_holding english_isnt english_set envoye_une essay_that et_je even_come ever_ask
everybody_and everyone_says exams_$ eye_$ eyes_only fall_out family_beat family_if family_member far_as far_can
feeds_my feels_giving few_weeks fifteen_and fight_with find_help find_me fine_he fine_or firm_have firms_that flat_in
flats_$ food_and for_couples for_dad for_drama for_ever for_leaving for_private for_voice force_feeds force_me
foster_brother foster_child foster_mum found_her four_times frica_de friends_are friends_nan friends_parents
frighten_me from_an from_internet from_lithuania from_our from_their from_today fun_fact funny_$ funny_about funny_how
game_and games_my garage_engine gave_away gave_data gay_$ gcse_computing get_me get_police gets_calls gets_jealous
gets_mad girl_sell girl_was girls_but girls_no given_her go_over go_tonight go_without goes_$ gone_bad goodbye_in got_7
got_read got_shared govender_$ grabbed_me grandma_went groomed_in grooming_as grooming_victim group_got had_for half_my
hamster_$ happened_yet happy_about has_been has_list has_secret has_sent hate_what have_cancelled havent_got he_comes
he_cut he_laughed he_posts he_reads he_recorded he_said he_saved he_spat he_unplugs hear_that hell_do hell_find help_if
help_in her_all her_alone her_cousin her_for her_is her_last her_off her_saddle her_step here_too hers_when him_again
him_do his_aftershave his_ipad his_lips hits_the ho_paura holding_your home_$ horse_girl hotline_number house_over
house_with how_cold how_strict hull_my i_checked i_clear i_cook i_end i_finish i_flinch i_lock i_reported i_run i_save
i_serve i_stay i_stood i_tears i_whisper i_woke if_anyone if_both if_milkins if_you if_your in_again in_caravan
in_class in_fortnite in_his in_ireland in_july in_love in_mums in_pe in_spain in_trouble in_village in_wigan inside_my
int_barn iron_go is_13 is_23 is_broken is_by is_ceop is_from is_mine is_safeguarding is_threatening isolation_mean
it_60 it_already it_because it_buzzes it_dangerous it_evil it_first it_just it_kids it_likely it_prob it_tradition
it_turns jai_envoye job_and job_he job_to joined_a joke_account joke_every just_block just_in just_sat keep_my keeps_my
keeps_texting keeps_turning kids_arent kids_the kill_my kms_not knew_and ktos_mine lab_is lad_of last_$ late_night
late_so law_isnt leader_says leaving_and left_i left_with leisure_centre lesson_and lets_me letter_to letters_to
lighter_$ lights_are lights_out likely_much line_for line_was lips_are literally_he lithuania_and little_by little_many
location_off lock_me locker_had lol_it loud_at love_he lovely_weather loves_me mad_but made_fake make_kids make_such
man_knows man_now man_she man_started manager_at manager_has manager_is mans_put many_shops many_teacher map_says
marry_in me_at me_can me_dead me_got me_holdin me_leave me_manda me_right me_skins me_two me_watch mean_because
mean_you medication_against meeting_him meine_tochter message_saying met_onlin mi_padrastro milkins_slow mine_dotyka
minute_$ minutes_$ miss_gives missing_and mistake_i modelling_scout monday_i money_where months_i more_she morn_$
morning_what most_fridays most_of move_$ mp_about mum_because mum_knew mum_the mums_hid mums_phone my_computer my_game
my_husbands my_job my_letter my_live my_netball my_new my_number my_pants my_pic my_pss my_stop my_tenant my_things
my_top my_unit my_wedding my_whole myself_at name_$ nan_and nearly_double need_somewhere neighbour_screams netball_and
never_act new_babysitter new_childminder new_school next_steps ngl_this niece_and night_and night_is night_porter
nine_$ no_pay no_without nobody_asks nobody_believe nobodys_in not_eat not_eating not_happy not_speak nothing_after
novels_and now_for nudes_are number_include of_$ of_forces of_hospital of_life of_pe of_sextortion of_the offences_is
offender_is often_are ok_he ok_now old_has older_boy on_40 on_6 on_bail on_bathing on_day on_film on_mums once_this
one_at one_they one_was ones_told onlin_$ online_in online_which only_asking open_i or_dare others_this our_deckhands
our_firm our_gym our_server own_or own_up packages_for page_and pakistan_$ panic_attack parent_to parents_about
parents_both pass_me pass_out pass_round passed_round password_because passwords_and passwords_for people_the
percent_like percent_on percentage_was phone_every phone_no phone_on phone_so photo_$ photo_et photo_in photo_off
photos_are pick_and picked_$ pictures_asked play_a play_therapist played_truth playing_at please_answer point_reporting
popped_up post_from poster_$ posts_it presents_$ properly_$ pupil_drew pupil_says purpose_for put_the puts_something
quarter_or questions_about quick_he quid_and quiz_at rabbit_to radio_at rather_die reading_lol real_and really_$
really_14 reason_to reckon_$ recorded_offences report_all report_but report_called report_give report_something
reported_mine reporting_it rewrite_the right_back right_report robust_safety room_and rope_$ round_mouthed rule_$
saddle_and said_ok said_pay said_tell same_class save_it saw_in say_bye says_after says_discord says_ill says_theyd
says_we school_counsellor school_have school_uniform screenshotted_it see_why sell_her sell_my send_or send_them
sends_flowers sends_him senor_me sent_$ serve_them server_i seven_and seventies_and sexual_abused she_cry she_force
she_met she_opened she_willnae shell_do shell_take shift_this shoes_and should_die show_anyone shut_now since_reading
since_september single_day single_one sister_15 sister_kid sister_new sister_now site_was sitting_on sitting_up sleep_$
sleep_all sleep_on sleeping_with slide_year small_club smells_like snaps_$ so_that so_typing so_were sofa_and soft_play
some_$ somebody_took someone_i something_i something_she son_answers soon_holiday soon_it staff_here started_a
started_sleeping starts_in statistic_in steps_as stockport_and stood_at stopped_taking stops_$ stranger_$ strongest_$
study_for stuff_for stuff_that summat_and sunday_he swear_$ tablets_are take_pics taking_turns talk_and tape_$ taxi_for
tea_at teach_and teacher_allowed teacher_at teacher_be teacher_go teaching_assistant teenage_boy teenager_to teens_and
tell_it tell_nobody ten_times thanks_i that_charity that_coach that_does that_gone that_grooming that_happened
that_happening that_social that_womans the_34 the_47 the_boat the_calculator the_cleaner the_clip the_close
the_computer the_computers the_cook the_dare the_days the_girls the_head the_hitting the_iwf the_kid the_leaders
the_lesson the_list the_mans the_morn the_offence the_offenders the_past the_people the_pharmacist the_quote the_quotes
the_same the_stop the_tech the_usual the_warning the_wifes the_worry their_grandad them_$ them_has there_also
there_fault there_i there_isnt there_medication there_was theres_thumps they_came they_find they_have they_pass
they_shut they_wouldnt theyd_be thing_actually thing_of thing_up things_with this_game this_girl this_you tho_is
those_chats thoughts_$ thumps_after tickets_for till_now time_and time_my to_an to_fall to_fly to_have to_his to_print
to_set told_her tonight_she trainee_solicitor trainers_new training_i training_what true_crime trust_me trust_myself
truth_or tuesday_and turns_sitting two_questions typing_on uk_to une_photo unplugs_the unsee_it up_her up_this up_with
urges_$ us_which use_with vape_shop victim_for victim_not video_of voice_note von_einem voted_$ wages_till walks_in
want_it want_te want_training wants_500 wants_all was_$ was_fourteen was_her was_made was_most was_your way_up ways_to
we_found we_pick we_played we_ran weather_in week_as week_on well_he were_8 were_meant were_taking what_robust
what_share when_grandads when_parents where_it which_ages which_police which_site which_window whispered_that who_else
who_havent who_is who_makes why_didnt wi_my wiecej_$ will_jump willnae_let window_is with_mum with_some work_late
worry_about worry_box worst_in would_just wrists_$ write_crime wrote_me wyslalam_zdjecie year_9s yer_mans yesterday_she
yet_$ yet_he you_delete you_feel you_pronounce you_rewrite you_said you_walk youngest_$ your_body your_bot your_page
your_wages zdjecie_i zoom_$
""",
    7: """
000_cover 10_seconds 12_$ 150_websites 16m_what 200_in 24_hours 25_year 2_people 2_what 47_percent 52_and 6_of 764_is
9_which ^_better ^_deputy ^_done ^_ein ^_ele ^_father ^_feels ^_gave ^_hiya ^_long ^_me ^_merry ^_midwife ^_need
^_pretty ^_random ^_section ^_something ^_tengo ^_thinking ^_throwing ^_twitch a_25 a_brownie a_burden a_calculator
a_chat a_cousin a_deputy a_different a_few a_football a_hand a_lighter a_model a_person a_playlist a_qui a_room a_thank
a_tutor a_way a_young actual_school address_and advertised_on aftershave_$ agency_lad ago_$ all_hours all_planned
all_their allowed_a alone_till always_$ am_17 am_19 am_20 am_34 am_9 am_and am_away am_finally am_frightened am_living
am_probably am_really am_staying am_trying an_agency an_anonymous an_apprentice an_iron and_also and_apparently
and_hate and_jump and_left and_lifts and_logged and_moved and_shouts and_some and_theres and_when and_yesterday
another_country any_food any_good anything_my anyway_who app_so apparently_how apparently_i appointments_at are_illegal
are_part arent_real article_and as_me as_punishment as_someone asked_and asked_to asking_for assaulted_at at_four
at_half at_hers at_midnight at_noon at_sports at_train aw_$ away_fae baby_to bad_at bad_things battle_pass be_cut
be_normal be_told because_same before_$ behind_after being_got belly_is belt_marks bill_$ bill_means bin_$ bins_$
blanket_$ block_is boss_is both_$ box_out boy_$ boy_showed boyfriend_keeps brother_is brother_of brothers_see
brownie_pack burst_into busy_so but_now but_they by_somebody by_someone call_someone call_the called_so camhs_waiting
can_she can_social cant_pay cant_see car_a car_since card_at care_$ caretaker_follows centre_on charge_it charity_then
chased_with chat_up child_is child_whose child_with children_at childs_photos chokes_me choosing_it climbed_the
club_has club_in club_is colour_$ comes_too comparing_two complained_about contact_with counts_the course_i
coursework_and cousins_face cousins_gone covers_reading cries_every cry_and curtains_shut dad_walks dan_$ daughter_they
daughter_was day_now days_lol days_of deal_he deeper_than deserves_it desk_i did_$ did_stuff didnt_$ die_from
different_men dinner_and do_if do_tech doctor_$ does_someone doing_the dont_ask door_with down_so dragged_out dumb_but
england_lost entrenador_me even_what ever_feel every_week everyone_thanks everyone_would example_that extended_project
face_for fae_the fail_me fare_$ fast_i father_is feel_disgusting feel_like feel_ok feeling_at fell_$ fifteen_$
figures_come figures_it film_we find_my fine_then first_he first_she follower_asks food_for food_i for_maths for_media
for_months for_photos for_quiz for_safety for_six for_some force_covers forget_your foto_e friends_do from_wedding
funny_when gaffer_keeps game_friend gaming_friend garden_in get_help get_sacked gets_funny gets_into gets_it gets_my
getting_blackmail getting_mad go_country go_into god_wants goes_to goes_without gone_since got_at got_bruises
got_chased got_hackd got_me got_train govender_please governor_$ grandmother_from greenhouse_all grey_coarse
groomed_but groomed_not groomed_she guess_$ guides_$ gun_to hair_when has_an has_set hate_maths have_expected
have_gambled have_his have_lost have_sorted have_thoughts havent_$ having_flashbacks he_asks he_break he_isnt he_looks
he_rings he_say he_still he_used hell_batter hell_marry hello_dear help_most her_and her_bank her_brothers her_food
her_id her_tablets her_voice here_because here_found hiding_$ himself_i his_children his_family his_girlfriend
his_stepdad his_willy history_is hold_my home_the hoose_three horse_riding hours_or house_fuel hurt_a hurt_to
husband_counts i_a i_block i_call i_didnt i_had i_hid i_mention i_parked i_starve i_still i_wore id_pay in_3 in_a
in_assembly in_bitcoin in_circle in_garage in_hereford in_ours in_seven include_a include_lockdown insists_on
instructor_and into_me into_tears is_22 is_advertised is_changed is_childline is_new is_one is_pure is_smashed
is_thirty is_told is_yours isnt_$ isnt_my it_6 it_blackmail it_dark it_gets it_private it_probably it_ten it_through
it_vanished it_wasnt iwf_boss job_my just_a keep_logs keep_quiet keeping_the keeps_all keeps_asking kids_clothes
kids_is kids_names kids_online kids_room knife_$ know_they lab_tech lads_on lads_sent laugh_and law_keeping left_every
legs_$ let_her life_$ lifts_and like_being like_doing like_the line_with list_my list_which live_under lives_there
living_off lock_you lockdown_that locked_in lockers_$ long_i long_way looked_$ low_$ low_or luton_$ mad_and made_some
mams_sugar man_not man_over many_it mate_from mate_reckons mate_she mate_wont maths_is maths_tutor mature_so me_abroad
me_from me_isnt me_like me_names me_not me_play me_stay me_vapes meal_for mean_if mean_on media_studies meet_a men_$
men_at mention_disabled mention_it merry_xmas mi_entrenador midwife_gave might_be might_do mine_hasnt mins_and miss_me
moan_about more_and more_who most_days most_the move_to mr_harris msn_$ mum_here mum_sold mum_threw mums_man
music_locks my_aunties my_belly my_book my_case my_ex my_extended my_gaming my_locker my_nephew my_outfits my_own
my_shirt my_stepbrother my_stepsisters my_story my_tuition my_tummy name_now national_children neighbour_shows
never_asked never_get new_partner night_the no_child no_heating no_sleep nobody_to non_verbal normal_for not_13
not_abuse not_allow not_back not_doing not_exactly not_live not_supposed not_their not_to not_working nothing_helps
nothing_since now_like nowhere_$ numb_all number_my number_to numbers_and numbers_people nurse_on o_poza of_about of_is
of_offence of_online of_ours of_these of_this offenders_how offenders_in ok_at ok_i old_$ old_if on_every on_in
on_roblox on_there on_to once_does one_boy one_hour one_message one_minute one_says one_sees online_games only_ever
only_he only_seven only_thing only_when or_crimes or_for orders_$ other_not our_code our_culture our_door our_pta
ours_does out_just over_zoom pack_the page_5 pain_$ park_like parked_by parler_$ part_of pas_a past_the patches_where
pay_but pay_day people_or percent_include percent_more phone_$ phone_in phone_just phone_lights phones_off pic_$ pic_in
picking_up pictures_they plane_ticket planned_out playing_a plays_online please_reply poland_living police_$
police_recorded police_station predator_$ pregnant_$ project_i promised_her pronounce_govender protection_$ prove_i
prove_you puppies_$ put_it pyjamas_$ question_when qui_parler quiet_$ quote_in rape_$ reading_because realised_my
red_lion register_$ remember_the remote_controls reply_can report_most report_one report_the response_training
results_$ right_at road_again road_and room_i room_since roommate_at round_a rule_the sacked_for safe_word
safeguarding_i said_10 said_bye say_2 say_his say_tell saying_sorry says_15 says_burn says_nice says_please scared_now
scared_to school_toilets scout_wrote screenshotted_$ searched_how secret_it section_3 see_a send_picture sending_it
sends_her seriously_$ servant_$ services_take set_smells seven_$ shape_of sharing_a she_deserves she_locks shook_$
shop_$ shop_and shouldnt_have shouldnt_tell signs_$ signs_on since_the sir_is site_she sleeps_in slowly_$ smell_him
so_close so_mum so_we some_days someone_says someone_stop something_at something_stupid sometimes_how son_searched
sorted_out staff_at start_i started_as started_to stay_in step_on still_here still_miss still_want stopped_$ stuff_from
stuff_in support_group supposed_to swap_to swim_teacher tablets_out take_you taking_too talked_$ teacher_added
teacher_put tech_companies tech_has telegram_channel tell_on ten_to that_article that_house that_looks that_low that_ok
the_babys the_choirmaster the_conversation the_counter the_drop the_evening the_front the_gaffer the_greenhouse the_lab
the_least the_lockers the_miles the_piano the_puppies the_red the_router the_services the_shape the_stairs the_thoughts
the_trains the_work their_problem them_a them_were then_go then_i then_it there_stats they_already they_held they_lost
they_pull they_quote they_still they_stop theyd_get things_in thinking_$ third_time thirty_in this_any this_article
this_before this_i this_no this_type this_week tho_does those_police those_words threaten_my three_days tips_for to_act
to_check to_sext to_six to_stand today_and today_so toilets_and told_nobody took_me total_recorded touched_by
touches_me train_ticket train_tickets trainer_they trip_$ tuition_sir turns_up tutor_and tutor_moved tutor_started
two_reports type_of un_barbat un_hombre un_senor uncle_$ uncle_gets under_13s undo_it until_$ up_$ us_when vanish_it
victim_if village_i visa_$ waits_for wake_$ waking_up walking_into wall_he wants_run warning_$ warning_signs was_10
was_going was_kind was_raped was_such was_ten was_thirty was_too was_twenty watched_$ water_at we_should we_sleep
wedding_her wee_cousins weighs_me weird_$ weird_ones went_deeper what_action what_app what_dad what_going what_online
what_steps when_am when_only where_messages which_bus which_children which_games who_checks who_got who_published
who_reads who_tell who_were whose_kid why_did wife_has wifes_phone will_send win_trust with_anyone with_life
with_little with_questions without_getting wont_have wont_need wont_talk word_$ word_is word_you work_i worker_but
would_even would_make would_take write_this writing_my written_my wrong_age yard_$ year_8s years_still yes_it you_can
you_freeze you_got you_next you_ring young_girl young_girls young_lad your_face yr_olds
""",
    8: """
12_and 12_thousand 1_and 23_$ 24_too 2_days 50_times 7_and ^_21 ^_ahve ^_anyone ^_bought ^_camhs ^_england ^_he ^_le
^_new ^_pan ^_profile ^_report ^_smh ^_swapped ^_trials ^_turns ^_vinted ^_want ^_whole a_12 a_battery a_burn a_cam
a_countdown a_goodbye a_journalist a_judge a_lump a_modelling a_policy a_school a_taxi about_mr about_offenders
about_wanting above_$ academy_and act_on action_staff after_everyone after_school again_with against_me against_this
ago_it agreed_$ all_my alone_with already_know also_one also_what always_wants am_child am_choosing am_out an_app
ana_khayfa and_15 and_drives and_got and_half and_makes and_stay and_tonight and_waits anyone_i anyway_how apps_or
are_sewing as_it as_missing ask_which asks_her at_breakfast at_once at_pick attraction_to avoid_the away_his away_if
babies_$ back_it back_like bad_that bag_at battery_$ be_added be_famous be_i be_nothing be_sick be_with be_worried
because_mine been_caught been_looking been_sending been_told before_anybody before_he beg_for being_called
being_watched bike_is boiler_$ booked_the borrowed_this boss_$ boy_next boys_one boys_to brave_$ break_his breakfast_or
breaking_$ bridge_is bring_me broken_the brother_hisnae brother_safe btw_$ burns_$ bus_$ bus_fare bus_with but_his
buying_a by_friday by_kids cam_$ came_across came_up can_kids canny_see cant_call cant_eat cant_talk cards_and
change_in changed_her chat_every checking_the child_keeps child_when choked_me church_says class_want clothes_were
co_op coach_does coach_drives companies_hate controls_my cook_in cops_on corners_me could_an could_fall
counselling_ended cover_i cries_and crime_$ cry_after cutting_again dad_is dad_mate dad_threw dare_or daughter_12
daughter_got daughter_mate day_by day_still did_an die_if dinner_again dinner_if disclosed_abuse discord_even
discord_mod do_and do_dogs do_lines does_34 does_sexual doesnt_hurt dog_first dogs_get donde_vivo done_bye dream_to
drew_a drive_the drugs_to dsl_in easier_to eating_me em_$ even_in ever_$ ever_got every_home everything_and
everything_to exams_were face_tomorrow fake_account family_and family_say far_up feed_the feel_trapped figure_again
figure_i figures_but find_these fire_i firm_paper firm_under first_job five_minutes floppy_$ folk_$ food_in
football_academy for_buying for_child for_childline for_hiding for_men for_myself for_please for_results for_victims
forces_42 forces_gave forces_me forget_the foster_dad foster_home friend_gave friend_has friend_off friend_whispered
friend_write from_bradford from_govender from_not garden_$ gave_my get_stabbed get_used girl_online girls_right
give_him go_away go_when goes_through going_back gone_missing google_how got_any got_hurt got_their grandkids_over
grandson_takes groomers_are group_for had_my hand_to happens_at has_anybody has_put has_something have_buy have_you
he_booked he_choked he_got he_lied he_moved he_sends head_$ head_says held_me her_again her_manager her_teddy here_any
hide_$ hides_her him_getting him_or his_chats his_football his_last his_shoes his_shop home_say hours_so house_rule
how_groomers hurt_the i_already i_borrowed i_confront i_deserve i_dream i_ever i_gave i_google i_guess i_keep i_scratch
i_spend i_started i_text i_waited if_somebody ill_get ill_see illegal_if imagining_the in_dark in_earnest in_june
in_one in_that in_uk in_wales in_when is_29 is_breached is_counting is_cut is_dying is_given is_hungry is_in is_kept
is_logged is_losing is_messaging is_seeing is_sorry is_wearing isnt_known isnt_safe it_but it_eating it_every
it_happening it_him it_probs it_under job_where joke_please jump_$ jumper_do just_get just_not just_once just_posted
keeps_offering keeps_saying kept_on key_child kicks_the kid_after kid_one kind_i knew_my knew_which know_she lads_are
lads_have language_exchange last_one left_their letter_$ library_$ library_till lights_off like_40 link_in little_$
lock_old locks_me lodgers_given lol_any lol_nobody long_after long_it looking_over mad_$ make_fake makes_you man_my
man_of man_said many_apps many_forces many_victims marks_for mate_i may_i maybe_i me_about me_how me_lifts me_nobody
me_round me_slowly me_tho me_too me_wash means_in message_me messages_from mi_tocca miles_on mine_be minecraft_server
mio_zio miss_$ moaning_$ mod_of monday_id more_for most_common mum_canny mum_didnt mum_thinks mums_at mums_who
murder_her must_pay mustnt_tell my_daughter my_granddaughter my_hand my_jumper my_key my_light my_nudes my_online
my_pics my_pictures my_poster my_rugby my_shift my_step my_stream my_teas my_three my_throats my_tutor my_username
my_wills myself_for name_theres nans_new neck_the need_advice neighbour_boy neighbour_lock neighbour_need neighbour_to
new_friend nightly_$ no_day nobody_$ nobody_listens normal_that not_fine nothing_happened now_his number_12 number_five
nurse_a nursery_nurse of_girls of_groomers of_how of_me of_stuff off_but off_in old_off omg_this on_some one_answer
ones_is only_left only_once only_put only_stranger only_watch oot_the opens_$ or_150 or_dinner or_lose or_police or_to
other_survivors our_nans our_neighbour our_stevens ours_that out_my out_who paid_and pair_be pan_z paper_i part_where
partner_keeps party_and pass_by pass_yet pc_and pension_and people_being people_it percentage_$ phone_that phone_what
photos_to piece_and pinches_her pings_$ plan_on planning_to plate_at play_the police_about policeman_$ pretty_sure
published_it pulls_my pushing_me put_us quicker_$ quoting_the read_this read_to reads_this really_want reason_for
remember_all report_about report_remove report_to rows_$ rugby_$ runs_the sabe_donde safeguarding_lead said_were
said_what sais_pas same_car sat_on saw_my saying_shell says_40 says_leave school_what secret_game seen_before seen_it
send_one server_is sewing_the she_doesnt she_has she_says she_tried she_weighs shed_kill shook_when shop_asked should_$
shouted_at sick_every sick_in since_tuesday sister_jumped slept_since smashing_the smokescreen_$ so_does so_gran
so_maybe so_will social_worker some_lads some_site someone_counts someone_for someones_blackmail somewhere_$ son_class
sound_dumb special_and spiders_$ spoon_$ stabbed_$ staff_take staff_to started_saying started_with stay_on stay_there
stepdad_who stevens_got stick_my stop_after stop_before stop_cant stopped_eating stopped_from store_room strokes_my
stuff_i surfing_at swimming_club tablets_is tagged_my talks_about taught_me teacher_are teacher_asks teacher_he
teacher_keeps teacher_locks team_is teenager_over telling_him tells_on tengo_miedo text_if than_her that_and that_as
that_everything that_list that_mean that_server the_17 the_co the_game the_joke the_lights the_men the_messages
the_nurse the_price the_rule the_shoot the_social the_solo the_songs the_statistic the_store the_vicars the_wains
their_head their_wages them_i then_my there_help theres_150 theres_a they_cant they_give they_lock they_report
they_sent thing_does think_about this_from this_off this_phone those_stats three_months thrown_my to_3 to_avoid to_call
to_ceop to_clear to_minors to_neck to_run to_stick to_swear to_that toilets_at told_id told_to too_embarrassed too_he
too_much took_$ trials_monday tried_to tutor_did tutor_on twin_is two_year un_tip una_foto under_reason uniform_$
up_and us_at us_in us_like victim_$ victims_asking video_is vinted_buyer visits_$ wahed_kbir wains_next waited_til
waiting_at want_help want_more wanted_a wants_her wants_photos was_11 was_17 was_18 was_and was_arrested was_fun
was_recorded washing_$ we_never wee_brother went_from went_on were_alone were_done were_wrong wets_the what_those
where_they where_to which_chapter which_offence who_can who_didnt who_take who_the whod_care whole_firm whole_team
whole_year whom_do why_$ why_i why_o will_go will_this wills_done with_a with_ana with_grandad with_just with_new
without_breaking wont_do wont_go wont_wake work_$ work_it world_sorry worst_bit writes_about written_to wrote_in
yeah_how you_be you_confirm you_ever you_reply you_report your_address your_parents youth_pastor zio_mi
""",
    9: """
10_minutes 17_percent 999_$ ^_do ^_ex ^_felt ^_gmp ^_his ^_ik ^_jai ^_listening ^_looking ^_quick ^_read ^_rugby ^_said
^_summer ^_three ^_unpopular ^_which ^_yrio a_bed a_colleague a_customer a_gang a_mark a_project a_safe a_special
a_suspect a_telegram a_tool a_waste about_children about_his abroad_to act_that after_10 after_reading afternoon_could
against_that agent_say airport_$ allow_to am_$ am_afraid am_long am_meant am_that amount_for and_asks and_can and_cries
and_does and_gets and_heard and_no and_save and_sends and_so and_stop and_the and_thinking and_top and_turn and_you
ani_$ another_kid any_use anybody_ever anything_after are_about are_covered are_the are_trading are_women arrested_and
arrested_for asking_how at_12 at_it at_kids away_in back_so bath_and batman_and be_away been_seen been_starving
before_it before_mum being_a being_followed big_girls bill_when bit_lol bit_of black_square blackmail_my block_or
boarding_school bot_you both_i boy_keeps boy_stayed boys_being brother_wants but_a button_for buyer_wants by_another
by_foi by_men bye_to call_that called_max calls_with came_$ can_be can_pay can_play cancelled_everything cant_say
carry_on cat_and challenges_and chat_for checks_on child_should children_on class_a coach_to come_$ comes_at
confirm_the corner_shop costume_$ couldnt_say count_my cousin_does crimes_or dad_does dad_friend dad_got dad_laptop
dare_with dark_$ daughter_came daughter_told day_off days_ago deadline_at did_online dmd_me do_lessons does_sir
doesnt_matter dont_plan dont_ring door_are down_by drive_$ e_frica e_twice easter_$ eat_and eaten_since eighty_four
encryption_any engine_on every_shift every_single everyone_$ everyones_on everything_after face_my fault_for figures_as
figures_were filmed_us flowers_to foi_yes for_ages for_coursework for_days for_having for_homework for_nothing for_now
forces_didnt fotograf_istiyor free_and fridge_$ friend_taught from_poland front_door get_caught gets_out
getting_messages gift_cards girls_at girls_make gives_my go_for go_home going_cold going_home good_my good_now good_way
goodbye_$ goodbye_on got_by got_convicted got_hit got_the grandad_drank granddaughter_rang grandson_was groomer_and
groomers_act grooming_because grooming_crimes group_it grown_man guild_leader had_children hand_$ happened_$
happening_again has_already has_bruises has_gone has_just has_stuff hasnt_$ have_had he_go he_has hell_see her_at
her_passwords her_with here_a high_the his_house his_nappy his_room hold_$ home_from house_keys how_far hurt_people
husband_checks husband_sell husbands_laptop i_love i_quote i_said i_shared i_shouldnt i_speak i_think if_a in_4 in_next
in_pshe in_uniform inside_since internet_i invites_him is_1 is_200 is_28 is_bunking is_done is_here is_locked
is_smashing is_started is_telling is_tomorrow is_using is_walked isnt_a it_coming it_isnt it_til it_where joke_or
just_need keep_having keep_wanting key_in kids_call kids_up know_if know_is know_that lady_on lately_$ leaves_me
leaving_home left_us lessons_in let_it lifes_ruined lifts_$ like_50 lingers_round listen_$ literally_the lot_and
lucky_$ lunch_is lunch_so made_her man_buys man_did massage_or mate_says max_is me_babysit me_miss me_skateboard
me_there mein_trainer mi_e more_girls move_in much_higher mug_i multi_storey mummys_friend my_9 my_bed my_bestie
my_debt my_exams my_guitar my_next my_peace my_refs my_secret my_wee myself_$ name_in need_this neighbour_wife
never_mind new_lads new_manager nights_lingers nine_grand no_job no_like no_parents normal_amount nose_to not_around
not_here not_known nothing_$ now_18 now_a now_my now_then now_they number_$ number_and number_i number_like
of_challenges of_under off_i off_now off_their offence_do offered_five olds_on on_cam on_home on_parents on_saturday
one_eye ones_$ online_and or_both or_offences or_so or_without or_your our_address our_club our_secret out_it out_what
out_without over_how owner_has paid_$ papers_$ parent_know parents_after parents_are parents_whose park_every
passports_$ past_$ percent_boys percentage_of phone_to picks_the pier_$ ping_$ please_how pointless_$ popular_$
reads_everything recorded_$ rent_$ report_describes revision_is ring_999 ring_it round_one rules_for run_from safe_from
said_hell same_person saying_it says_do says_on says_she says_tell schooled_kids seeing_$ seen_since serious_$
server_now sext_$ share_my shared_our shared_the she_makes shows_me signs_i sim_card since_lunch sister_wants sits_so
skateboard_tricks sleep_since smoke_alarm so_no so_she social_workers something_in son_football son_told square_and
start_the stayed_behind still_invites still_report storey_is straight_after street_name student_at stuff_$ summer_$
summer_holidays suspect_$ taken_them takes_it tea_every teas_going teeth_are tel_$ text_it text_line than_here
that_according that_every that_hard that_means that_quote that_removes that_when that_works the_12th the_chance
the_cupboard the_engine the_essay the_flats the_lough the_mirror the_multi the_nurses the_owner the_party the_pier
the_says the_timer the_video the_young them_how them_talk there_this there_with they_always they_arrest they_took
they_wait thing_about thing_any think_and this_but this_ill this_online those_figures three_nights thursdays_$ till_he
till_they time_i time_you times_then title_of to_as to_carry to_cut to_go to_heaven to_not to_prove to_speak to_undress
took_off top_$ trainer_from trainer_schreibt trains_for tutor_$ tutor_asked twice_and uncle_and unpopular_opinion
until_the upstairs_$ upstairs_now use_against use_his usual_$ vapes_for victim_and walked_out want_him was_asking
was_number was_two waste_of watching_the we_all we_can websites_or were_got were_three what_proportion whatever_which
when_we where_can where_mum where_we wheres_a which_staff white_van who_are who_just who_never who_takes windows_are
with_pics without_one wondering_if wont_put wont_take worse_to would_be write_from write_to wrote_goodbye year_the
yes_id you_ask young_$ your_batman your_brothers yourself_$ yrio_citizenship z_internet
""",
    10: """
13_yr 16_yr 18_asking 1_$ 200_by 28_and 2_weeks 2am_$ 30_year 3_kids 3am_$ 6_old ^_after ^_are ^_ashamed ^_church
^_feds ^_gymnastics ^_hello ^_kid ^_lass ^_mammy ^_ou ^_seeing ^_sitting ^_sixth ^_standing ^_wee ^_what a_15 a_ballet
a_cannae a_d a_date a_groomer a_headset a_policeman a_site a_slide a_split act_in adults_who after_every age_do air_$
all_laughing already_paid always_asks always_say am_16 am_ok am_small an_act an_aw an_emergency and_all and_bone
and_hit and_it and_mums and_our and_sleep and_someones and_wont and_worried another_app any_comment anything_even app_$
app_i are_names arent_about ask_$ asked_a at_least autumn_$ babys_milk back_never back_there bag_$ ballet_dancer
be_alive be_back be_gone be_in be_married beat_the because_it behind_me being_passed believe_a believed_me
best_customer bike_$ bit_that body_was boss_at bot_forget boy_from brother_and brother_says bus_driver called_when
calling_her came_back cannae_feed cant_look cards_$ cat_in cause_he cause_mine children_$ class_has closer_$
controls_all count_or creche_$ crying_on cupboard_$ customer_eighty cut_again dad_reads dancer_$ daughter_this day_is
deadline_$ didnt_report died_and dmed_me dogs_life doing_something door_and elses_phone every_meal everyone_knows
fast_he feel_about feeling_really figures_my file_i filmed_it firm_tutor first_time food_$ for_good for_hating for_help
for_parents for_real forty_years four_says fourth_$ free_if friend_in friend_she frightened_$ from_six gates_$ gave_me
get_pregnant gets_me gets_off girl_and girl_gets good_afternoon got_everything got_five got_flashed got_in got_jumped
got_raped grown_up guitar_teacher gymnastics_hurts haha_i hamster_at hands_$ hands_are handy_for happens_now harder_$
hasnt_got have_my havent_been he_goes he_makes he_only he_owes he_screenshotted he_sells he_shared he_took he_waits
heating_off hed_find hell_hurt help_through her_coat her_school hid_it him_for him_round hiya_is home_last home_like
hoover_pipe how_offenders husbands_started i_cry i_saw i_vanish if_this ill_ruin in_autumn in_law in_luton in_our
in_roblox is_2 is_anyone is_dming is_enough is_lost is_moving is_skin is_swallowed it_83 it_before it_done it_funny
it_had it_online it_stops it_takes it_together it_werent it_wrong jai_peur jk_jk just_log just_swallowed kebab_shop
keeps_giving keeps_posting keeps_touching kissing_a knowing_i known_$ lady_at lass_at last_question late_now law_start
learning_about left_for letterbox_$ level_is like_actually like_an like_for limit_on link_for live_$ living_$ lock_the
log_off logged_off look_if lost_it lot_for love_$ love_a make_the making_new man_from man_lives many_paracetamol
many_sites marks_on me_funny me_no me_stand me_who mean_nobody meet_him messaged_my messages_in messages_me milk_until
mine_should months_and mother_in mum_hasnt mum_hits mum_no must_work my_file my_passport my_shifts my_shoe my_video
never_have never_told never_wake new_man new_ones no_papers not_joking nothing_i now_it nursery_on of_air of_forty
off_$ off_an off_early offenders_think offered_money often_do old_for old_mother old_on old_said on_hold on_msn one_he
one_keeps one_messaging one_person online_for only_march only_say only_ten or_his our_baby our_under outfits_$
outside_again own_all own_dad own_mum passed_around pays_me people_$ pic_and pics_for pieces_$ platform_and plays_a
point_in police_by police_catch police_tell posted_it primary_kids published_my pull_my pulls_her punishment_$ ran_a
reading_how reading_the reads_these really_low report_get report_me report_only right_up ring_childline round_school
round_to ruin_you said_24 same_words says_an school_now schreibt_mir secret_with see_me shifts_gone shot_my should_a
side_$ sim_$ since_our sit_on sixth_former skin_and so_whatever so_who somebody_$ someone_that someones_only
someones_shot son_$ son_for son_took spend_anything split_$ split_up stats_on stay_after still_smell stop_messaging
stranger_asked strict_and sub_editing such_a survivor_i swimming_coach taken_$ taken_something tell_is tennis_coach
test_$ than_before than_it that_even that_statistic that_thing the_baby the_bill the_crane the_creche the_day
the_example the_figures the_fireman the_garden the_ground the_hoose the_kebab the_letterbox the_link the_priest
the_quickest the_scenario the_shops the_test the_ward the_windows their_shoes then_he then_me then_said there_someone
they_put theyd_ring things_on thirty_a this_and threatened_me threatening_$ threats_$ ticket_$ to_come to_disappear
to_end too_many touched_$ touching_my trap_$ tuesday_$ twelve_and two_lads typed_it tyres_have uncle_there up_every
van_and vicars_son victims_like voices_say von_mir wants_200 was_busy was_nice was_offered watches_my we_have weeks_and
went_into were_boys werent_for what_counts when_his when_it where_am where_you which_force which_year who_wont
wife_where without_her work_this works_$ works_for worried_how wrote_to you_just you_talk youth_group
""",
    11: """
0_$ 11_revision 23_i 3_years 4_and 6_times ^_can ^_chef ^_didnt ^_hed ^_ho ^_lads ^_mae ^_mon ^_my ^_piano ^_scared
^_theyd ^_um a_choirboy a_code a_gun a_limit a_number a_whole about_hidden about_him account_as add_one after_how
age_is all_our am_falling an_accident an_adult and_laughs and_realised and_says and_writes and_wrote any_law
anyone_else apart_$ are_driving are_forces arent_from as_one ashamed_of asked_for asking_as asks_for assembly_about
at_14 at_my ate_nothing bag_for balcony_$ bank_account be_believed be_victims bed_again being_hit being_threatened
bill_an black_eye both_in bradford_for brothers_are bruises_$ buried_my cameras_in can_a captions_$ cases_on cause_it
checks_$ chef_pins child_in choice_$ choirboy_the come_if come_in come_online corridor_$ covered_and crimes_my
crying_in d_in dad_broke dad_on dad_was daughter_in days_on de_30 do_kids do_people do_swimming done_like dont_like
dont_think down_images drew_something driving_up dye_$ eight_$ eldest_$ even_bad even_count everyone_and everyone_on
falling_apart family_members finding_out first_so flinches_when for_anything for_different for_food for_life
for_modelling for_people for_sending forces_named former_sells found_out friday_$ from_that gambled_the games_with
girl_on girls_on gofyn_am going_slow goodbye_like got_up grandad_does grooming_was had_nine happened_on has_cuts
has_stopped hasnt_eaten have_lived have_moved have_named have_only have_took he_tortures he_went heavy_$ hell_put
helps_$ her_quit here_by hey_bot hide_in him_what his_channel his_friends his_guitar hit_again home_and home_for
home_so homework_$ hour_to hurt_themselves i_$ i_am i_froze i_showed i_used ill_be in_$ in_fridge in_fuel in_good
in_till indoors_again is_about is_left is_off is_split isnt_answering it_42 it_all it_over it_still it_take it_without
iwf_$ just_pay keeps_making kids_need kids_that kill_her kitchen_$ knocked_asking know_some lad_on lad_sleeps lad_who
late_to let_the like_$ like_now lit_$ lived_on looks_at many_of many_times mate_is matter_$ me_eat meant_$ messages_he
mine_didnt mine_with mouthed_help move_out my_agent my_babys my_because my_bike my_birthday my_blocks my_breath
my_contacts my_door my_duo my_fuel my_road my_six my_son my_stepmum neighbour_au neighbour_child nephew_$ net_$
new_nursery no_quiero not_been not_ok not_sure now_so now_three nudes_of number_he nurse_asked of_first of_one off_what
officer_$ old_at old_one old_phones on_ice on_indoors on_our on_with on_zoom once_for one_who only_write or_will
other_side packed_a packed_behind page_12 pair_knocked park_roof pay_him pay_or peas_and pension_$ phone_off phone_says
phones_because pics_to pictures_back plays_with please_$ police_on police_took properly_done puts_his quiero_seguir
quit_netball raha_hai relate_to report_button robux_$ room_at round_the said_shell says_shed scenario_it school_they
school_website screams_and seguir_viviendo sells_it set_fire share_were shares_me showed_my since_nursery sister_for
sites_did sits_in sleeping_rough sleepover_$ sleeps_with slow_past small_and smokescreen_in so_my so_theres
someone_called someone_it someone_who something_happened something_that son_picks son_was sore_and sorry_to squad_$
stand_in stand_up still_messaging stop_crying story_too teacher_from teacher_to team_captain texting_$ that_right the_6
the_brain the_chats the_club the_corridor the_criminal the_curtains the_eldest the_pics the_pillow the_pills the_teas
the_title the_van the_walk then_put there_people these_thoughts they_publish theyd_all thing_do things_that think_my
this_does this_to three_of through_my throw_up tiktok_account tiktok_dances to_explain to_girls to_live to_lock
to_somebody to_spot today_the told_their too_old tortures_the twelve_year up_82 up_at up_on viewer_found viviendo_$
vreau_sa walked_off wants_us was_9 was_a was_abused was_crying we_hide website_of what_he what_to when_they when_your
who_walked will_i without_saying wont_speak word_grooming year_was yorkshire_$ you_agreed you_give your_own yr_old
""",
    12: """
15_it 16_$ 2_hours 2_years 999_or ^_always ^_being ^_bots ^_er ^_everything ^_groomed ^_haha ^_hi ^_ich ^_jk ^_man
^_mums ^_nao ^_nothing ^_page ^_please ^_there ^_tuition ^_we ^_were ^_wrote a_big a_blade a_bot a_deadline a_e a_human
a_lot a_months a_phone a_small a_sugar a_volunteer about_dad about_our acting_out against_the aguento_mais all_the
allowed_to already_happened always_and and_20 and_reads anyone_$ anyone_actually anything_to article_says asked_if
bad_idea be_at be_to been_3 before_friday being_touched believe_my believed_$ bill_say booked_a bottles_of
boyfriend_friends bridge_$ bring_a by_myself can_say cant_$ cant_tell case_is chair_against checks_my clothes_$
coach_allowed cover_what cut_in cuts_all dad_just dating_a deputy_head describes_my diary_$ did_it did_that dinners_in
doctor_gave dog_$ dont_really dont_reply drive_to each_other eats_out eighteen_$ emergency_but ever_be every_night
ex_victim favour_$ fell_and figures_begin find_out five_hundred followed_home for_easter for_everything for_when foto_$
four_about friend_$ friend_cuts from_the froze_$ garage_with girl_has girls_i go_to good_at grades_$ hain_$ happened_at
hate_myself he_checks he_was he_wont her_the here_what himself_$ his_cam his_chair his_mums his_phone hits_me how_long
how_many how_often hurry_$ i_forget i_lie i_messed i_pretended i_report i_shower i_sleep i_slipped in_and in_to is_82
is_encryption is_me is_over is_running is_still is_too it_goes it_love it_show it_shuts jk_unless kids_birthday
kids_use kids_what kind_at lab_$ laughed_it let_down lied_about like_it like_me list_of living_in lol_no loo_at
love_her mae_rhywun makes_me makes_us many_platforms me_but me_down me_for men_in messed_up minutes_please money_$
months_worth more_$ more_than moving_$ mum_of my_diary my_mums my_music my_pal my_tea my_wages nail_bar nao_aguento
next_$ not_exist not_going now_and of_gin of_home of_it of_what on_his on_paper one_doing only_messages only_reason
only_text or_101 our_bedroom our_youngest packet_$ parents_right peace_$ people_like phone_and platforms_does
please_hurry present_$ put_cameras quiet_in read_your reason_$ recording_$ room_$ rough_$ ruined_$ safer_$ said_he
say_i school_or school_trip shaking_$ she_was signs_in sleep_with sleepin_in slide_about small_boy so_is something_and
songs_for songs_playing sorry_wrong spoon_in stop_quoting stopping_$ stupid_$ survivor_of teddy_$ tehdit_ediyor
thanks_bot that_age that_all that_arent that_mine the_1 the_allotment the_assistant the_balcony the_bathroom the_cold
the_gates the_lads the_nail the_packet the_page the_pool the_problem the_research the_room the_spring the_tickle
the_times the_voices these_numbers they_check they_want this_songs this_time this_who throw_the till_monday to_bring
to_do to_hide to_your told_his train_$ train_tracks turns_out two_bottles type_so up_3 us_about victims_$ wants_it
was_dropped was_online was_stood was_worst we_only went_white were_going were_in west_yorkshire what_number when_the
where_she who_sees whole_bus why_me with_these worth_at yardim_edin you_or your_list
""",
    13: """
3_days 4_mins ^_auntie ^_half ^_happened ^_how ^_lady ^_says ^_somebodys ^_sos ^_would a_30 a_coach a_doctor a_sim
a_stepdad a_teacher a_tracker a_van about_little again_that all_i am_next and_has and_pregnant and_today and_wets
are_ready as_kids ask_something asked_how associate_i at_2am at_4 babysitter_used back_to be_doing be_ok been_clean
being_hurt biscuit_and boje_sie book_groups boyfriend_$ bus_a buy_the call_without called_biscuit can_police
cat_scratch catch_people channel_with chat_private closing_up collapsed_in commented_on dad_again day_on delete_it
did_a didnt_come do_the done_it dont_have dont_let down_to drinking_and early_to easter_and ex_is five_months for_old
for_west found_the friend_today friend_was from_him from_maths from_yesterday game_every get_in got_left grandad_plays
grounded_in half_term hand_on have_known have_started he_beats he_turns hello_i helpline_tell his_legs husband_buried
i_cant i_freeze i_hold i_ran i_should i_wear i_work in_another in_the in_this is_83 is_booked is_dating is_had
is_meeting is_part it_even it_grooming it_he it_right it_sounds it_urgent join_her let_me little_cousins love_and
made_a made_three making_me man_is matter_that me_last me_voice messages_what messaging_$ meu_padrasto midnight_$
missing_since more_to moved_in much_is mums_new my_family my_hands my_insulin my_stomach my_tiktok need_to not_for
not_let number_for of_himself of_living officer_was one_way online_safety only_did or_go or_phone park_gives people_who
petrol_$ photographer_at platform_did point_tbh police_actually police_first probably_a problem_$ purpose_$ put_an
raped_$ reads_my report_somebody right_place right_since rugby_club sat_there say_dont says_report scratch_$
secret_phone slap_$ somebodys_watching something_without spot_it stats_i stepdad_$ sunglasses_on takes_$ teacher_get
tell_their that_last that_where the_$ the_caretaker the_dogs the_key the_loo the_marks the_others the_pictures
the_police the_third they_made this_morning three_more through_with times_how to_anyone to_the tonight_about urgent_$
us_are van_keeps victim_how why_does window_to with_no wrong_$ wrong_side you_call you_make you_on you_up your_report
""",
    14: """
000_includes 2_lines ^_crying ^_got ^_it ^_teacher ^_tired ^_year a_cure a_knife a_lady a_loan about_that above_the
after_my age_$ all_dad am_still an_airtag and_deleted and_privacy anymore_$ asked_like at_boarding at_his at_the
auntie_says be_better be_over be_there been_groomed been_let box_of break_my bye_$ call_$ cam_is case_$ cat_if
charity_takes counselling_for counts_as cure_for dance_teacher doing_$ drank_something eat_$ ellies_$ end_$ era_crianca
finds_me fine_i friday_so fridge_and get_her get_through girl_is gone_$ good_to great_a guitar_and hair_out happened_in
has_2 he_writes hed_do her_arm her_she him_on his_face i_be i_sick i_tel id_sooner in_22 into_the is_harder is_like
is_looking is_this is_turning is_walking it_fine it_to it_was keeps_going kids_tell know_before left_a line_$
lines_what listening_$ lol_not long_till look_in looks_like love_each made_my many_tablets me_it me_off mine_was
missed_it most_nights mum_used my_dogs my_life night_i no_shoes nobody_sees not_answering not_moving of_minors ok_what
on_my or_they over_at passport_$ people_do people_tell person_you plan_and please_help police_if private_$ pupil_$
put_up quiz_in research_associate ring_the road_$ roof_of said_grandad same_account sat_in say_this school_because
sees_$ set_up shake_$ since_friday skate_park sold_my something_from sooner_be story_in take_her term_great terrified_$
text_back than_go than_my that_21 that_that the_fridge the_graph the_lot the_skate the_week then_asked they_follow
they_turn they_watch things_no think_i this_will threw_boiling till_she to_meet tonight_or top_off trapped_$ under_a
under_my used_$ volunteer_is was_groomed was_one we_cant we_love week_and week_with weekend_$ were_not what_charity
what_wrong wifi_password without_my worse_$ year_10 year_10s you_wont
""",
    15: """
15_$ 3_of 6_when ^_feel ^_je a_14 a_black a_blackmailed a_car a_favour a_horse a_photographer a_reason a_toddler
about_when accounts_$ age_13 all_night also_my am_up answering_her are_going are_meant asking_which at_a at_first bad_$
be_dead be_stopped beaten_$ bed_$ before_we best_friend best_mate bill_have call_it car_$ childline_$ class_and
closed_the could_you course_teach cries_$ daughter_$ de_12 deleted_it didnt_reply disappear_$ dont_remember empty_it
even_tell face_and flat_above for_word get_better girls_in gives_me groomed_by grooming_and has_seen hate_it
have_protected have_to hell_be here_for his_age his_job i_lied if_it if_someones in_chat is_eight is_family is_just
is_nice is_sore isnt_allowed just_figures just_tell just_told kid_tells kids_$ killed_my law_cover leg_$ like_properly
liking_kids live_for look_like lose_his made_to me_go me_i mirror_$ money_and mum_$ my_abuser my_age my_dance
my_discord my_heart my_nans my_trainer my_twin nans_carer need_help not_homework note_in offences_in on_how
online_grooming our_team out_from over_$ own_mother painful_$ password_of pay_$ phone_down pictures_for quote_about
say_what school_is seems_like shoes_$ show_up sofa_surfing something_bad started_what stood_on sure_how sweets_and
teach_how teacher_sent ten_$ the_bell the_box the_deaf the_flat the_house the_leader the_road the_weans them_and to_pay
told_a total_go turn_up victim_what was_dead was_fuel was_the wasnt_for watching_$ way_is what_age whenever_a wife_left
wish_i you_$ you_die you_go you_something you_wouldnt
""",
    16: """
82_percent ^_am ^_christmas ^_found ^_life ^_neighbour ^_saw ^_survivor ^_timer ^_two a_chair a_machete a_pupil
a_second a_stranger a_train about_me accs_$ address_$ and_yeah around_$ away_$ bad_thing be_10 broken_$ but_the
by_tonight came_with can_hear carer_$ cat_is cuts_$ dad_do do_anything eaten_in go_in he_works head_under help_for
her_bed her_boyfriend here_he hiding_in high_and high_does his_side hurts_and i_did i_do i_fi i_make images_of
is_cutting is_five is_the it_normal it_not it_quiet it_started it_when just_listen keep_a keep_thinking key_$ know_how
lad_$ leader_$ lifes_over long_sleeves looking_at make_him me_behind me_til moving_with mum_can my_body my_cat
my_grandson my_the no_dinner of_here phone_bill pops_up protected_me put_a quote_from run_the safety_bill saturday_$
searching_for secretary_two shops_$ sleeves_in standing_on still_grooming stop_answering sunday_and talent_scout
talking_to tasks_and tell_who telling_$ texts_me that_my the_insurance the_kitchen the_organist the_worst they_beat
this_after til_this time_the to_a tracks_$ under_the up_high walk_in wee_sister who_helps without_pain written_the
year_how years_does younger_kids
""",
    17: """
1_of 40_$ ^_is ^_relapsed ^_safety ^_should ^_staff a_girl a_scout a_survivor about_a accounts_to again_it all_back
alone_and am_at am_eating am_worried are_being asked_you behind_and being_blackmail bleach_$ brought_it cant_explain
cant_face comes_in coming_out days_$ do_mojej done_so dying_$ edge_of ending_it explain_$ finger_marks finish_$
for_liking forever_$ from_library good_idea have_done help_line her_in honestly_$ i_in i_pretend id_be is_back is_with
it_doesnt it_look kid_in kids_from left_to locks_the long_about monday_$ my_brothers my_face my_hairs my_hamster
need_support no_point not_about other_girls parents_were post_it quick_q rang_me ready_$ right_now school_timetable
she_went sister_$ sounded_like speak_to stay_at stop_searching survivor_here take_$ tbh_$ team_has that_what the_edge
the_exams the_nursery the_table thinking_about this_normal tickle_game til_it to_text tracker_in turning_blue under_$
up_after us_$ want_out what_i what_the wont_let year_5
""",
    18: """
^_kicked a_list a_photo a_plan about_safety am_mature asleep_what at_two away_after be_one biscuits_she calling_$
coming_back daughter_case discord_pings do_any enough_$ finished_$ firm_$ for_after get_out have_as help_please
her_story i_tell i_water in_scotland it_tonight know_my literally_me my_photo my_youth name_and of_8 out_since page_for
pe_net phone_buzzes put_my real_person safe_$ scared_$ she_came sick_$ sounds_like stuff_on table_$ take_his tell_about
that_number the_order the_physio the_platform these_would to_leave try_a what_rights what_she with_the you_a
""",
    19: """
4_percent ^_former ^_sorry a_game a_mans a_parent a_quiz a_spoon a_test a_year about_dying about_ending about_my
am_telling and_one anymore_what are_one baby_$ behind_the better_after better_off birthday_$ bit_$ day_after does_being
does_that does_things dont_mean dont_see everyone_laughed existing_$ f_$ for_5 found_a have_decided hed_kill his_hand
his_uncle i_fell i_hide i_must ignore_that in_year into_care is_fifteen it_happened kicked_out life_is man_wants
mate_who mean_it my_followers my_head my_house new_accs no_really not_safe of_him on_me or_else or_my pizza_do
rather_be report_says say_why talk_to tell_police the_cellar the_man the_memories the_pain the_samaritans the_train
thoughts_about voice_notes way_$ what_year which_way with_him wouldnt_get wrong_chat wrong_with you_even you_know
you_trust
""",
    20: """
^_cant ^_sat ^_thanks ^_used again_and all_be asking_because at_me bank_card block_him blood_$ bot_keep change_$
childlines_number code_word doing_it everything_$ everything_is fault_$ have_written he_made id_rather in_those
little_kids many_offences minors_$ my_fault my_pension niece_is nothing_left now_what pain_to police_said question_is
said_smokescreen secret_$ show_on sos_$ stairs_$ the_officer the_time the_tracks the_window things_$ through_the
times_a used_it were_a what_that wont_be work_on worst_$ year_6 year_9
""",
    21: """
^_keeps ^_reading ^_un a_bath alone_$ and_three cam_in cant_go childline_number did_in did_other do_something floor_$
girl_$ happening_to hours_left i_was is_literally is_waiting laughed_$ little_boy meant_to my_babysitter my_dog
my_foster my_school my_swimming now_wants please_dont reading_this same_man sees_what since_that street_$ that_he
the_door the_olders the_only the_park the_refuge to_move to_my to_these tonight_$ without_him word_for
""",
    22: """
^_999 ^_bored ^_does ^_they a_letter answer_please buzzes_$ club_secretary coach_$ danger_$ do_other dropped_$ get_hit
how_high i_might idea_$ is_what it_about it_and it_hard it_me me_he music_teacher named_the person_is quiz_on report_my
the_signs to_b to_report we_are what_now
""",
    23: """
^_crisis a_joke a_key answering_$ any_more at_school cutting_$ followers_$ get_taken go_with he_does her_on
human_answer i_count ill_say in_case leave_the months_$ mum_doesnt my_arms need_it need_out not_lol old_i on_call
piano_teacher say_about since_sunday still_count supports_the talk_$ the_bed the_toilets theres_this who_supports
""",
    24: """
a_bridge be_asleep former_victim grooming_if his_$ house_$ it_bad last_night my_funeral my_pupil on_the physio_$
say_anything speak_$ support_$ the_phone these_messages to_him tomorrow_$ what_childlines
""",
    25: """
^_noone ^_she about_what delete_this door_$ football_coach game_$ hurt_$ name_on ok_$ other_kids over_it report_i
second_phone swimming_teacher tablets_$ the_wall thinking_of timer_is to_$ to_everyone
""",
    26: """
am_on blue_$ die_$ get_over is_all never_said new_account on_purpose percent_$ safety_pin stop_$ sugar_dad that_man
to_say to_talk twice_$
""",
    27: """
^_artik ^_could ^_nearly and_said at_night count_$ like_that live_with safety_and sorry_for this_is to_hurt too_late
used_to what_if would_notice
""",
    28: """
am_in am_only back_$ first_$ many_in mine_is my_lifes send_police someone_$ the_roof
""",
    29: """
^_been ^_wants a_bag a_group hard_to his_name make_it marks_$ my_best nearly_told three_year
""",
    30: """
^_counting am_good dad_$ the_point wont_say year_old
""",
    31: """
^_made am_one going_$ someone_please tell_$
""",
    32: """
^_told do_it leave_$ me_$
""",
    33: """
^_i added_to end_it run_away that_me the_tablets tired_of
""",
    34: """
^_childline after_$ be_here no_more only_wanted thanks_for their_mum
""",
    35: """
^_help counting_down
""",
    36: """
a_victim and_a
""",
    37: """
^_the help_$
""",
    38: """
every_day
""",
    40: """
a_note
""",
    44: """
her_$
""",
    45: """
my_name
""",
    47: """
one_of
""",
}
PAIRS: dict[int, str] = {
    -38: """
they>to
""",
    -36: """
and>SOURCE
""",
    -34: """
DIRECT>at
""",
    -31: """
CHILD>STAT
""",
    -28: """
ADULT>he SEND>HELPREQ she>her
""",
    -27: """
GIFT>dont KIN>VIOLENCE SECRET>when
""",
    -26: """
KIN>PIC PIC>the SOMEONE>PEER and>STAT of>ORDINARY on>at she>OTHER_ADULT
""",
    -25: """
SELF_MINOR>and SOURCE>who if>WORRY it>do the>MINOR this>ORDINARY
""",
    -24: """
ASK>a SEND>of SHAME>to at>do
""",
    -23: """
CHILD>how CRISIS>ASK CRISIS>want ME>ORDINARY MY>ORDINARY OLDER>the WE>ORDINARY how>a if>SOURCE me>with says>on
what>FRAME what>should would>SOMEONE
""",
    -22: """
CHILD>GROOMED ONLINE>SELF_MINOR ONLINE>so are>for can>CROWD didnt>HE get>to had>it my>she not>SOMEONE this>in what>and
""",
    -21: """
FEAR>ORDINARY HE>SOURCE KIN>he MINOR>it SOMEONE>his at>OTHER_ADULT at>says for>do have>for his>when the>does the>said
they>from to>SOURCE with>PEER with>is wont>SEND
""",
    -20: """
I>because KNOWS>he ONLINE>CARE a>was because>is cant>ONLINE do>CHILD have>ADULT if>SOMEONE it>TOUCH not>OPINION
says>that to>she what>would why>CROWD
""",
    -19: """
ASK>HE CONTACT>in CROWD>a DESPAIR>to FEAR>tell FEAR>that GIFT>said HELPREQ>is I>YOU KIN>MINOR MINOR>so PAST>a PAST>in
TOLD>HE TOLD>his VIOLENCE>of and>HELPREQ at>CARE at>with does>ONLINE has>it he>KIN he>if me>it of>WORRY said>the
says>of the>ORDINARY this>ASK what>this
""",
    -18: """
ASK>who CROWD>can HELPREQ>have KIN>GROOMED ME>YOU ME>do NUDE>in ONLINE>VIOLENCE ORDINARY>ONLINE SHAME>the YOU>my
do>them does>HE got>CONTACT i>ORDINARY if>CROWD is>so me>he my>do my>was not>the on>THREAT tell>HE that>ORDINARY
the>SEND this>what why>not will>if
""",
    -17: """
CHILD>can CROWD>with DISTRESS>me FEAR>HELPREQ GIFT>that KIN>ME PAST>HE PAST>PAST SOURCE>can THREAT>I THREAT>in and>tell
and>which can>it can>them did>not do>CROWD do>OPINION do>tell dont>SOMEONE dont>what for>MINOR he>was him>is if>GROOMED
is>WE my>on not>he of>ONLINE please>the says>had tell>KIN want>MEET wants>CROWD was>CARE was>with what>can
where>SOMEONE
""",
    -16: """
ABUSE>SOURCE ADULT>says ADULT>your ASK>STAT CARE>if FEAR>the HELPREQ>she I>from KIN>SECRET KIN>if NUDE>is OLDER>at
ONLINE>does OPINION>was PAST>my PEER>how PEER>of SECRET>CONTACT SECRET>but SECRET>his SECRET>to SELF_MINOR>STAT
SOMEONE>CHILD STALK>on THREAT>to TOUCH>with WE>so and>me and>so are>in are>they at>ORDINARY at>SOURCE at>for
because>her because>this can>her dont>her have>MINOR i>because if>CHILD if>dont if>get in>does in>we isnt>in it>MINOR
it>from keep>this on>ASK says>at says>have tell>him to>ORDINARY to>my to>this we>on what>her when>get where>a who>for
would>ONLINE
""",
    -15: """
ADULT>SOURCE ASK>LOVE BULLY>for CONTACT>ADULT CRISIS>WE CRISIS>we CROWD>should FORCE>CONTACT HELPREQ>at HELPREQ>has
HELPREQ>if HYPO>a I>ORDINARY I>PEER KNOWS>from MEET>her NEAR>and NEAR>it OLDER>my ONLINE>OPINION ONLINE>but
OTHER_ADULT>SELF_ADULT PEER>LOVE PEER>SOMEONE PIC>ADULT PIC>his SEND>when SEX>a STAT>and TOLD>it VIOLENCE>ME VIOLENCE>a
WE>on are>the because>are cant>that did>get do>SOURCE do>her do>on does>a dont>ADULT get>them has>DISTRESS has>STAT
has>his he>NEVERMET her>WE him>his how>can how>the how>was in>but is>CHILD it>tell my>for my>it not>HE on>PAST our>it
said>DESPAIR said>PIC said>if she>ASK she>SOURCE she>for so>ME tell>ONLINE that>it the>LOVE they>NUDE this>for to>has
to>how to>with want>her was>said wasnt>it we>got what>WE when>ASK who>CONTACT wont>HELPREQ wont>ORDINARY you>CHILD
your>is your>on
""",
    -14: """
ABUSE>in ABUSE>the ASK>tell BEING>keep CARE>I CARE>i CARE>says CARE>the CHILD>LOVE CONTACT>ORDINARY CREEPY>is CRISIS>if
CROWD>CROWD DISTRESS>a DISTRESS>the FEAR>for FORCE>MY FRAME>this HE>WE HE>get HELPREQ>WORRY HELPREQ>my HELPREQ>them
I>you KIN>FEAR KIN>ORDINARY KIN>PEER KIN>had KIN>wants ME>of MEET>CROWD MY>HELPREQ MY>OTHER_ADULT MY>her MY>why MY>wont
NUDE>KIN OPINION>WE OPINION>who PIC>cant PIC>our SECRET>HELPREQ SEND>OPINION SOMEONE>OLDER SOURCE>THREAT SOURCE>with
STAT>when WE>at WORRY>do YOU>ONLINE a>SOURCE a>get are>what at>what because>WORRY been>it can>have cant>I did>SOMEONE
do>i get>GIFT has>SOURCE he>CARE her>for him>LOVE how>I i>ADULT i>ASK i>her if>was in>says in>what is>GIFT is>his
me>SOURCE my>WE not>what of>cant of>he of>to on>she she>him she>how she>what should>KIN should>the so>SECRET tell>CHILD
tell>to the>didnt they>ONLINE to>of us>the want>a was>OLDER was>is what>ASK what>not where>the with>ORDINARY wont>get
would>it you>KIN
""",
    -13: """
ASK>ADULT ASK>me CARE>VIOLENCE CARE>at CARE>keeps CHILD>DIRECT CHILD>PAST CROWD>DIRECT CROWD>MY CROWD>please
DISTRESS>what FAULT>ME FAULT>me FEAR>is FRAME>CARE FRAME>me FRAME>the GIFT>SOURCE GIFT>the HE>how HELPREQ>CARE I>ASK
KIN>what KNOWS>ADULT KNOWS>HE LOVE>ORDINARY ME>your MINOR>do MINOR>does MY>ASK MY>SOURCE MY>for MY>how MY>me MY>will
NEAR>to NUDE>CHILD OLDER>wont ONLINE>the OPINION>have OTHER_ADULT>do PAST>SELF_ADULT PAST>SOMEONE PEER>VIOLENCE
SELF_MINOR>MINOR SEND>CHILD SEND>her SEND>please SEX>ONLINE SEX>to SOMEONE>ADULT SOURCE>how SOURCE>so THREAT>GIFT
TOLD>he TOLD>was TOUCH>and VIOLENCE>is VIOLENCE>was WE>HE WE>they WE>to WORRY>ORDINARY a>said and>but can>for can>on
can>this cant>keep cant>the did>HE do>GIFT do>ORDINARY do>at dont>for dont>the for>FRAME for>PAST get>the has>PEER
he>because her>it his>what his>wont how>them i>FRAME in>have in>she is>SOURCE is>us it>GIFT it>wants me>YOU me>because
my>at my>you not>in our>ORDINARY please>SOURCE said>STAT tell>he tell>how that>TOLD that>VIOLENCE that>so they>MY
they>WE this>it to>I to>MY to>STAT to>where what>has when>she when>should who>FAULT who>this wont>HE wont>I wont>i
would>SECRET would>if
""",
    -12: """
ADULT>want ASK>SOURCE CARE>CONTACT CONTACT>her CROWD>CHILD CROWD>TOLD FORCE>ASK FRAME>them HE>NEVERMET HE>us
HELPREQ>CHILD HELPREQ>that HELPREQ>to KIN>GIFT KIN>NEVERMET KIN>can KNOWS>to ME>HELPREQ ME>I ME>i ME>said MEET>CHILD
MY>ME MY>MEET MY>the NUDE>because NUDE>he OLDER>SEX OPINION>ADULT ORDINARY>ME ORDINARY>SEND PEER>KIN PIC>HELPREQ
PIC>SOURCE PIC>of SEX>and SOURCE>has STAT>please THREAT>i TOPIC>KIN TOUCH>if VIOLENCE>ONLINE VIOLENCE>his WORRY>who
YOU>so a>DISTRESS a>our and>FORCE and>PAST and>your are>VIOLENCE but>STAT can>CARE cant>i did>the did>what do>not
does>SOMEONE does>them dont>MY dont>get for>PEER for>can get>CHILD get>they got>OPINION got>the have>ASK have>HE
he>SOURCE he>keep her>CROWD her>not his>HELPREQ his>OPINION his>he i>HE i>when if>CARE is>SELF_ADULT isnt>SOURCE
isnt>it it>CROWD it>wont keep>on me>said my>from on>if on>the our>in please>it said>ME says>OTHER_ADULT says>where
she>ME she>STAT she>do should>CHILD should>OPINION so>TOLD that>BEING that>are that>isnt that>on that>was the>LEAK
the>SOURCE the>been the>how the>she they>get they>that this>are to>MINOR was>CREEPY was>HE was>SEND was>she we>for
we>him what>CROWD when>HELPREQ where>that will>CARE will>the with>if would>NUDE would>get your>ONLINE your>SECRET
""",
    -11: """
BULLY>on CARE>been CARE>it CHILD>CROWD CHILD>NEWS CONTACT>at CREEPY>for CREEPY>in CREEPY>when CROWD>VIOLENCE CROWD>him
FORCE>want FORCE>who FRAME>PIC FRAME>who GIFT>ADULT GIFT>his GIFT>it GIFT>my HE>didnt HELPREQ>FEAR HELPREQ>cant
HELPREQ>says I>MY I>VIOLENCE I>please KIN>CRISIS KNOWS>is LEAK>of LOVE>with ME>SOURCE ME>because MINOR>my MINOR>to
MINOR>wants MY>get NEAR>OPINION NEAR>SOMEONE NEVERMET>SOMEONE NEWS>NEWS OLDER>KIN ONLINE>STAT ONLINE>for ONLINE>she
ONLINE>to PIC>can PIC>how SECRET>FRAME SECRET>ORDINARY SEND>at SHAME>ASK SOMEONE>GROOMED SOMEONE>I SOMEONE>does
SOURCE>WE SOURCE>her THREAT>CHILD THREAT>CROWD THREAT>KIN TOLD>WORRY TOLD>got TOUCH>from TOUCH>that VIOLENCE>in
VIOLENCE>to WE>PIC WE>do WE>him WORRY>a YOU>CHILD YOU>TOLD YOU>me a>are a>he a>should a>which and>a and>we are>ONLINE
at>but at>does because>says because>she been>he but>did can>MINOR can>ORDINARY cant>STAT cant>this does>of dont>CONTACT
dont>I for>ONLINE for>the from>PIC from>get get>KIN get>ORDINARY get>did get>my get>not got>it have>PAST have>in
have>to he>DESPAIR he>DISTRESS he>PEER her>ORDINARY her>has her>you his>KIN his>THREAT his>i i>VIOLENCE i>was
if>CONTACT if>him in>FRAME in>can in>do is>THREAT is>said it>ME it>STAT it>are it>did keep>NUDE keeps>ADULT keeps>PEER
keeps>his me>HE me>when me>your my>NEVERMET my>why of>did of>got on>CROWD on>MINOR on>TOPIC on>where our>says said>said
said>would says>cant says>he she>does she>me she>on so>me that>and that>would the>ABUSE they>at they>not this>i
to>CROWD to>NEWS to>a to>to to>when us>at we>been what>got what>him when>GIFT when>PAST when>SELF_MINOR when>do
when>that where>and where>his which>would why>ONLINE why>in with>for with>my wont>this wont>what would>her you>ORDINARY
you>TOLD you>me
""",
    -10: """
ABUSE>GIFT ABUSE>PIC ABUSE>STAT ADULT>MY ADULT>why ASK>FRAME BEING>because BULLY>KNOWS BULLY>the CARE>NUDE CARE>can
CARE>my CHILD>MINOR CHILD>SOURCE CHILD>are CHILD>got CHILD>so CONTACT>his CREEPY>PIC CREEPY>was DISTRESS>KIN
DISTRESS>if FEAR>them FRAME>for FRAME>your GIFT>at HE>DESPAIR HE>PAST HE>TOLD HE>at HE>from HELPREQ>STAT HELPREQ>and
HELPREQ>with I>OPINION I>what KIN>ADULT KIN>KIN KIN>LEAK KIN>OPINION KIN>SOURCE KIN>cant KNOWS>CONTACT LEAK>NUDE
ME>this ME>to MINOR>ADULT MINOR>get MOVED>CONTACT MY>are MY>his NEVERMET>ME NEVERMET>me NEWS>SEND NUDE>WE NUDE>the
NUDE>this ONLINE>WORRY ONLINE>can ONLINE>how OPINION>MY OPINION>keeps ORDINARY>cant ORDINARY>it ORDINARY>me PAST>MY
PAST>he PEER>ASK PEER>the PIC>does PIC>from PIC>he SECRET>THREAT SECRET>in SELF_MINOR>FEAR SELF_MINOR>SELF_ADULT
SELF_MINOR>on SEND>ONLINE SEND>a SEND>his SEND>in SEND>us SOMEONE>SOURCE SOURCE>PIC SOURCE>please STALK>ADULT
STALK>HELPREQ STAT>ADULT STAT>are STAT>can THREAT>dont TOLD>ME TOLD>YOU TOPIC>CHILD VIOLENCE>does WE>does WE>this
WORRY>it WORRY>this WORRY>to YOU>ORDINARY YOU>at a>do and>ADULT and>got and>with and>would are>CHILD are>CONTACT
at>want because>with been>HE cant>SOMEONE cant>WE cant>my did>to do>my does>CARE does>OPINION dont>YOU dont>so for>GIFT
for>NEAR for>how for>that from>GIFT from>YOU from>did get>STAT have>SELF_MINOR have>that he>keeps he>tell her>STAT
her>got her>said her>this him>a his>got how>CONTACT how>STAT how>has how>her i>SOURCE i>him i>so if>ONLINE if>didnt
in>CHILD in>WE in>with is>do is>does is>of isnt>YOU it>who keep>and keeps>MY keeps>VIOLENCE me>how me>this my>DISTRESS
my>MINOR my>is my>should my>we not>ONLINE of>MY of>in of>please on>MEET on>get on>so our>her please>from said>CRISIS
said>SOURCE said>not said>to says>KNOWS she>SEND she>TOLD she>YOU she>a she>my should>MINOR so>on tell>ASK tell>is
tell>not tell>them tell>where that>keeps the>his the>you they>MOVED they>SECRET this>HELPREQ this>KIN this>OPINION
this>if this>we want>HE wants>ADULT was>him what>WORRY what>a what>says what>us what>want when>NUDE where>my where>was
which>YOU which>for who>and who>said why>it will>in with>SOURCE with>STAT wont>MOVED wont>he would>CROWD would>and
would>is you>ME your>can your>he
""",
    -9: """
ABUSE>a ABUSE>for ASK>PEER ASK>SOMEONE ASK>if ASK>we BULLY>to CARE>BULLY CARE>CARE CARE>MY CARE>got CARE>he CARE>where
CHILD>LEAK CHILD>NEVERMET CONTACT>HELPREQ CROWD>GIFT CROWD>MINOR CROWD>NUDE CROWD>PEER CROWD>SEND CROWD>got CROWD>is
DIRECT>if DISTRESS>ADULT DISTRESS>because DISTRESS>in DISTRESS>this FEAR>a FEAR>i FEAR>on FEAR>what FORCE>this
GIFT>says GROOMED>because GROOMED>the HELPREQ>SOURCE HELPREQ>THREAT HELPREQ>was I>FRAME I>a I>her I>if I>where
KIN>CHILD KIN>TOUCH KIN>her KIN>wont LOVE>CARE LOVE>at MEET>his MINOR>I MINOR>but NEAR>ADULT NEWS>with NUDE>ASK
NUDE>STAT OLDER>DISTRESS OLDER>OLDER OLDER>STAT ONLINE>should ORDINARY>THREAT ORDINARY>did PAST>for PAST>that PAST>when
PIC>HE PIC>NEVERMET PIC>OPINION SECRET>MY SECRET>that SELF_MINOR>CHILD SELF_MINOR>SOURCE SEND>this SHAME>a SHAME>when
SOMEONE>STAT SOMEONE>that SOURCE>CHILD SOURCE>our SOURCE>us STAT>WORRY STAT>that STAT>this THREAT>HELPREQ THREAT>she
TOLD>HELPREQ TOLD>keep TOLD>tell TOLD>you TOPIC>a VIOLENCE>he VIOLENCE>what WE>keep WORRY>in YOU>GIFT YOU>ME a>BEING
a>MOVED a>SHAME a>can and>PIC and>where are>so at>I at>TOLD at>VIOLENCE at>WE at>him at>i at>so at>to at>when at>which
because>GIFT been>MY but>YOU but>how but>you can>PIC did>PAST did>SEND did>THREAT did>he did>with do>MINOR do>they
does>ABUSE does>PIC does>SECRET does>in does>me for>CONTACT for>MEET for>her for>this from>SOURCE from>his from>this
get>ONLINE get>on get>that had>on have>she have>what he>FORCE he>LOVE he>he he>him he>why her>GROOMED her>YOU her>her
her>we him>does how>ASK how>CHILD how>GIFT how>my how>to how>with i>GIFT i>ONLINE i>on i>which in>LEAK in>MINOR in>did
in>him in>is in>to in>which is>and is>because is>our is>when is>with isnt>them isnt>your it>CARE it>DIRECT it>PIC it>of
keep>CREEPY keeps>at keeps>my me>have my>how my>keeps my>said on>PEER on>did on>please on>was our>SOURCE our>so
please>a said>OPINION says>GIFT says>OPINION says>STAT says>from says>should says>this she>said should>CROWD should>get
so>KIN so>not tell>I tell>SECRET that>GIFT that>dont that>not the>want the>will them>are they>CHILD they>of they>us
this>of to>TOPIC to>his want>CROWD want>MY want>ONLINE want>for want>have want>how was>WE wasnt>i we>so what>it
when>PEER when>because when>this when>was which>should which>you who>SOMEONE who>it who>when who>with why>is with>and
with>got wont>MY wont>his wont>if would>the you>her you>not you>will your>my
""",
    -8: """
ADULT>from ADULT>wasnt ADULT>which ASK>has ASK>what BULLY>GIFT CARE>FEAR CARE>FORCE CARE>MINOR CARE>PIC CARE>WE
CARE>had CHILD>PEER CHILD>tell CHILD>wants CONTACT>MY CONTACT>PAST CONTACT>she CROWD>NEAR CROWD>PAST CROWD>isnt
CROWD>our CROWD>she DESPAIR>do DESPAIR>me DIRECT>that DIRECT>to DISTRESS>is DISTRESS>it DISTRESS>when FEAR>PIC
FEAR>SOURCE FEAR>does FEAR>how FORCE>get GIFT>CONTACT GIFT>should GIFT>to GROOMED>WORRY HARMED>tell HE>ASK HE>HELPREQ
HELPREQ>CONTACT HELPREQ>SOMEONE HELPREQ>did HELPREQ>he HELPREQ>when HYPO>SOMEONE I>WORRY I>for I>keeps I>my I>which
KIN>BULLY KIN>CONTACT KIN>HE KIN>PAST KIN>STAT KIN>at KIN>my KIN>says LEAK>LEAK LOVE>I LOVE>NEAR LOVE>i ME>STALK
ME>STAT ME>how MEET>ADULT MEET>WE MEET>from MEET>got MINOR>his MINOR>on MY>WORRY MY>it MY>keeps NEAR>i NEVERMET>PAST
NEWS>SOMEONE NUDE>isnt NUDE>our OLDER>CROWD OLDER>OTHER_ADULT ONLINE>if ONLINE>them ONLINE>wont ONLINE>your OPINION>YOU
OPINION>a OPINION>we OPINION>you ORDINARY>NUDE ORDINARY>wants PAST>they PEER>got PEER>me PEER>with PIC>FRAME PIC>PIC
PIC>isnt PIC>this SELF_MINOR>I SELF_MINOR>does SELF_MINOR>in SELF_MINOR>to SELF_MINOR>when SEND>CONTACT SEND>GIFT
SEND>KNOWS SEND>PEER SEX>ME SEX>been SEX>me SEX>so SHAME>dont SHAME>get SHAME>in SHAME>me SOMEONE>SEX SOMEONE>he
SOURCE>said SOURCE>which STAT>OPINION STAT>with THREAT>STAT TOLD>GIFT TOPIC>with VIOLENCE>at VIOLENCE>that WE>BEING
WE>MY WE>of WORRY>GIFT WORRY>OLDER WORRY>not YOU>LEAK YOU>with a>OPINION a>SEX and>CRISIS and>LOVE and>MY and>do
are>but are>this at>BEING at>ME at>this because>didnt been>WE been>our can>SOMEONE cant>at cant>us cant>what
did>HELPREQ did>VIOLENCE did>and did>her do>I does>tell from>would get>MEET get>we get>what got>PIC got>her got>wants
had>ME has>to have>SEND have>SOURCE have>been he>TOUCH he>where his>but how>PIC how>keep how>who i>please if>GIFT
if>LEAK if>OLDER if>TOUCH if>do in>WORRY is>VIOLENCE is>will isnt>FEAR isnt>to it>his it>that keep>it keep>that
keeps>CROWD keeps>FORCE me>ADULT me>STALK me>got me>the my>CHILD not>CROWD not>HELPREQ not>ME not>because not>of
of>FRAME of>do of>her on>CARE on>that on>what our>BEING our>have our>not our>they our>when said>PAST says>who says>will
she>CROWD she>DIRECT she>OLDER she>you should>CARE should>at should>if so>get so>why tell>YOU tell>has tell>i tell>you
that>GROOMED that>ONLINE that>had the>NEAR the>which the>with they>how they>it this>should this>tell to>CONTACT
to>DISTRESS to>FEAR to>ME to>WORRY to>if want>CHILD want>YOU want>that wants>ORDINARY wants>STAT wants>on was>NEWS
was>SOMEONE was>his was>tell was>who wasnt>me wasnt>was we>VIOLENCE we>the what>HE what>LEAK when>BULLY when>CHILD
where>CROWD where>SOURCE where>would which>HE which>of which>this who>CHILD who>DISTRESS who>but who>do who>dont
why>they why>this will>KIN will>my with>CROWD with>cant with>he with>his wont>my would>in you>ADULT you>GIFT you>LEAK
you>STALK you>do you>how you>keep you>my you>to your>has your>i
""",
    -7: """
ADULT>how ADULT>if ADULT>should ASK>can CARE>CROWD CARE>LEAK CARE>PEER CARE>but CARE>has CHILD>MEET CHILD>WORRY
CHILD>had CONTACT>STALK CONTACT>the CRISIS>her CRISIS>to CROWD>HARMED CROWD>KNOWS CROWD>SOURCE DISTRESS>LOVE
DISTRESS>PEER DISTRESS>wants FEAR>I FORCE>VIOLENCE FORCE>got FORCE>his FRAME>CHILD FRAME>DISTRESS GIFT>STAT GIFT>this
GROOMED>PAST GROOMED>and HARMED>she HE>GROOMED HE>SHAME HE>TOUCH HE>a HE>can HE>keeps HE>the HELPREQ>ASK HELPREQ>HARMED
HELPREQ>PAST HELPREQ>will I>to KIN>LOVE KIN>are KIN>so KNOWS>so LEAK>PIC LEAK>is ME>ASK ME>CHILD ME>OLDER ME>SELF_ADULT
ME>but ME>for ME>have ME>wont MEET>KIN MEET>MY MEET>SOMEONE MEET>SOURCE MINOR>SELF_MINOR MINOR>SEND MINOR>got MINOR>i
MINOR>in MINOR>when MY>want NEAR>THREAT NEAR>get NEAR>this NEVERMET>a NEWS>in NEWS>this NUDE>MY NUDE>cant NUDE>to
OLDER>CARE OLDER>OPINION OLDER>please ONLINE>THREAT ONLINE>her ONLINE>would OPINION>DISTRESS OPINION>SEND OPINION>STAT
OPINION>VIOLENCE OPINION>cant OPINION>her ORDINARY>HYPO ORDINARY>TOLD ORDINARY>VIOLENCE ORDINARY>he ORDINARY>not
ORDINARY>so OTHER_ADULT>so OTHER_ADULT>what PAST>was PEER>CONTACT PEER>DISTRESS PEER>STAT PEER>have PEER>our
PIC>DISTRESS PIC>GIFT PIC>STAT PIC>WE PIC>please PIC>should PIC>who PIC>wont SECRET>is SECRET>tell SECRET>want
SELF_ADULT>the SELF_MINOR>CARE SELF_MINOR>ONLINE SELF_MINOR>is SELF_MINOR>they SELF_MINOR>want SEND>from SEND>to
SEND>what SHAME>ADULT SHAME>FORCE SHAME>and SHAME>she SHAME>should SOMEONE>CONTACT SOMEONE>and SOMEONE>get SOURCE>FEAR
SOURCE>HYPO SOURCE>NEWS SOURCE>SHAME SOURCE>cant SOURCE>keep SOURCE>should SOURCE>want SOURCE>where STAT>had STAT>has
STAT>of STAT>says THREAT>that TOLD>ASK TOLD>me TOUCH>is VIOLENCE>CRISIS VIOLENCE>it VIOLENCE>the WE>WORRY WE>but WE>her
WE>says WE>who WORRY>ME WORRY>YOU WORRY>because WORRY>i YOU>has YOU>her YOU>is a>CONTACT a>for a>her a>not a>they and>I
and>get at>at at>where because>did because>do because>so been>LOVE been>my been>of been>so been>this but>KNOWS but>NUDE
but>OLDER but>PIC but>i but>what can>do can>tell cant>CONTACT cant>it didnt>they do>ABUSE do>WORRY do>get do>keep
does>he does>it dont>FRAME dont>is dont>your for>WORRY for>because from>THREAT from>he from>when from>you get>MINOR
get>WORRY get>YOU get>you got>CROWD got>KIN got>has got>she got>was had>SOURCE had>at had>been had>me had>that
has>BULLY has>the have>NEVERMET have>STAT he>ADULT he>HE he>didnt he>had he>me her>SOMEONE her>if him>KIN his>HE his>it
how>ADULT how>CARE how>KIN i>CROWD i>MEET i>MY i>YOU i>where if>NEWS if>at if>keep if>they in>for in>tell is>at isnt>of
it>ASK it>PEER it>TOLD it>please keep>so keeps>of me>LOVE me>ORDINARY me>SELF_ADULT me>WE me>do me>not me>says me>wont
my>ORDINARY my>wont not>ADULT not>CHILD not>MY not>SECRET not>SHAME of>should of>that of>which on>CREEPY on>DISTRESS
on>HELPREQ on>NUDE on>OTHER_ADULT on>in on>it our>ME our>a our>are our>he our>is please>CROWD please>ORDINARY
please>and please>my said>CHILD said>HE said>SOMEONE said>WE said>had said>keep said>us says>KIN says>PIC says>because
says>i she>HELPREQ she>STALK she>this should>this so>had so>how tell>HARMED tell>SOURCE tell>got tell>us that>FRAME
that>did that>wont the>FORCE the>SOMEONE them>a they>CROWD they>PIC they>can they>keep this>BEING this>SEND this>did
this>isnt this>says us>ORDINARY us>does us>is want>GIFT want>in want>this wants>ONLINE wants>VIOLENCE wants>his
was>that wasnt>ME we>HE we>I we>PIC we>WORRY we>at we>i we>to what>in what>we when>ONLINE when>STAT when>in when>it
when>will where>VIOLENCE where>of which>ONLINE which>has which>she who>THREAT who>he who>our why>are will>DISTRESS
will>MY with>from wont>CONTACT wont>ONLINE wont>TOUCH wont>a wont>but would>CONTACT would>my would>she you>have
you>want your>CONTACT your>at your>so
""",
    -6: """
ADULT>LEAK ADULT>LOVE ADULT>is ADULT>that ADULT>they ADULT>we ADULT>wont ASK>HELPREQ ASK>MEET ASK>OPINION ASK>dont
ASK>he ASK>she ASK>should ASK>them BEING>GROOMED BEING>ME BEING>me CARE>ASK CARE>CHILD CARE>DISTRESS CARE>TOLD CARE>a
CARE>on CARE>we CHILD>CRISIS CHILD>they CONTACT>SECRET CONTACT>SEND CONTACT>because CONTACT>of CONTACT>who
CREEPY>ORDINARY CREEPY>PAST CREEPY>WE CREEPY>our CREEPY>she CRISIS>DESPAIR CRISIS>STAT CROWD>LOVE CROWD>dont DESPAIR>I
DESPAIR>SEND DESPAIR>for DESPAIR>i DESPAIR>so DIRECT>my DISTRESS>ASK DISTRESS>FRAME DISTRESS>HARMED DISTRESS>her
FEAR>CROWD FORCE>FRAME FORCE>YOU FORCE>it FORCE>you FRAME>GIFT FRAME>have FRAME>him GIFT>KIN GIFT>VIOLENCE GIFT>him
GIFT>i GROOMED>they HARMED>VIOLENCE HE>FORCE HE>PEER HE>STAT HE>for HE>if HELPREQ>MY HELPREQ>ONLINE HELPREQ>been
HYPO>is I>KNOWS I>ONLINE I>SOURCE I>THREAT I>that I>wants KIN>ABUSE KIN>TOPIC KNOWS>of KNOWS>on LEAK>HELPREQ LEAK>KIN
LEAK>the LOVE>in LOVE>on ME>GIFT ME>MY ME>got ME>please MEET>ASK MEET>GIFT MEET>LOVE MINOR>MINOR MINOR>and MINOR>at
MOVED>WE MOVED>at MOVED>for MOVED>we MY>ONLINE MY>cant MY>had MY>wants NEVERMET>SEND NEVERMET>he NEVERMET>in
NEVERMET>says NEWS>ABUSE NEWS>PAST NEWS>for NEWS>of NUDE>MINOR NUDE>for NUDE>please NUDE>what OLDER>CONTACT OLDER>what
ONLINE>FRAME ONLINE>SEX ONLINE>YOU ONLINE>i ONLINE>keeps ONLINE>my ONLINE>us OPINION>MOVED OPINION>SECRET
ORDINARY>DISTRESS ORDINARY>FORCE ORDINARY>ORDINARY ORDINARY>SHAME ORDINARY>how ORDINARY>says ORDINARY>will
OTHER_ADULT>her OTHER_ADULT>it PAST>SELF_MINOR PAST>can PAST>if PAST>the PAST>want PEER>YOU PEER>because PIC>MINOR
PIC>ONLINE PIC>TOLD PIC>at PIC>she PIC>tell SECRET>and SECRET>of SECRET>so SECRET>where SELF_MINOR>HE SELF_MINOR>KIN
SELF_MINOR>are SELF_MINOR>for SEND>that SEX>PEER SHAME>if SOMEONE>MY SOMEONE>cant SOMEONE>have SOMEONE>if SOMEONE>on
SOMEONE>the SOMEONE>which SOURCE>LEAK SOURCE>she SOURCE>was SOURCE>will STALK>him STALK>the STALK>this STAT>CROWD
STAT>OTHER_ADULT STAT>them THREAT>MY THREAT>PEER THREAT>SOURCE THREAT>at THREAT>when THREAT>would TOLD>CARE TOLD>STAT
TOUCH>said VIOLENCE>HARMED VIOLENCE>PAST VIOLENCE>how VIOLENCE>us WE>GROOMED WE>SOURCE WE>it WE>that WORRY>FRAME
WORRY>keeps YOU>DISTRESS YOU>I YOU>STALK YOU>where YOU>will a>GIFT a>me a>of a>when and>STALK and>at and>keep and>she
are>WE are>when are>you at>NUDE at>OPINION at>PEER at>we because>SEX because>SOURCE because>STAT because>for been>PAST
been>that but>SOURCE but>has but>is but>not can>HE can>MY can>NUDE can>OPINION can>and cant>MY cant>get cant>him
cant>in cant>who did>ME did>is did>they didnt>ASK didnt>the didnt>want do>LOVE do>NEWS do>ONLINE do>have do>our do>your
does>CROWD does>FRAME does>LOVE does>SHAME dont>DIRECT dont>HE dont>HELPREQ dont>has for>MOVED for>NEWS for>of for>they
for>would from>KIN from>LEAK from>because from>she get>OLDER get>SELF_MINOR get>are get>this got>CHILD got>PAST got>his
got>us had>she has>MINOR has>been have>he have>of have>on have>will he>TOLD he>WORRY he>how her>BEING her>DISTRESS
her>GIFT her>because her>that him>the his>and how>i i>DESPAIR i>but i>of i>wants i>would i>your if>have if>he if>we
in>KNOWS in>PIC in>SEX in>THREAT in>from in>i in>said in>this in>was in>wont is>FORCE is>would isnt>I isnt>WORRY
it>WORRY it>didnt it>she it>so keep>his keeps>DIRECT keeps>ORDINARY keeps>STALK keeps>have keeps>the me>OLDER my>LOVE
my>MEET my>in my>want not>ASK not>MEET not>at not>get not>him not>me not>my not>tell of>CARE of>wants on>ADULT on>LOVE
on>from on>why our>GROOMED our>HE our>at our>did please>of said>SHAME said>VIOLENCE said>he said>who says>HE says>SEX
says>SOMEONE says>are says>how says>so says>wont she>will so>DISTRESS so>he so>you tell>a tell>and tell>do tell>her
tell>in tell>that that>DIRECT that>at that>our that>says the>TOPIC the>isnt the>we them>ME them>ORDINARY them>have
them>in they>OLDER they>so this>ADULT this>HE this>LEAK this>a this>his to>please to>the to>which us>FEAR us>STAT
us>but us>she want>ORDINARY want>get want>to want>with want>your wants>SOURCE wants>who wants>with was>BULLY
was>CONTACT was>HELPREQ wasnt>CARE wasnt>I wasnt>MY wasnt>my we>ADULT we>of we>we what>CHILD what>LOVE what>OPINION
what>SHAME what>she when>have where>ABUSE where>NEAR where>from where>if where>them which>SECRET why>YOU why>get
why>you will>CROWD will>THREAT will>from with>WE with>did wont>MEET wont>PIC would>HE would>WE would>that you>are
you>where your>FRAME your>HELPREQ your>I your>OLDER
""",
    -5: """
ABUSE>ADULT ABUSE>HE ABUSE>YOU ABUSE>and ABUSE>had ABUSE>you ADULT>HYPO ADULT>got ADULT>had ADULT>i ADULT>keeps
ADULT>this ASK>CONTACT ASK>ME ASK>her ASK>the ASK>your ASSAULT>of BEING>STAT BEING>so BULLY>DIRECT BULLY>ORDINARY
BULLY>but CARE>FRAME CARE>NEVERMET CARE>TOUCH CARE>dont CARE>with CHILD>CONTACT CHILD>GIFT CHILD>SOMEONE CHILD>YOU
CHILD>dont CHILD>he CHILD>keep CHILD>your CONTACT>TOLD CONTACT>did CREEPY>I CREEPY>VIOLENCE CREEPY>i CREEPY>so
CREEPY>this CRISIS>did CRISIS>have CROWD>FEAR CROWD>LEAK CROWD>NEWS CROWD>have CROWD>that DESPAIR>HELPREQ DESPAIR>ME
DESPAIR>my DESPAIR>that DIRECT>MY DIRECT>have DIRECT>him DIRECT>me DISTRESS>CARE DISTRESS>CHILD DISTRESS>at FAULT>it
FEAR>it FORCE>NEWS FORCE>PEER FORCE>she FORCE>where FRAME>MY FRAME>keep GIFT>CROWD GIFT>I GIFT>does GIFT>he GIFT>so
GROOMED>him GROOMED>tell HARMED>BEING HARMED>is HE>DISTRESS HE>OLDER HE>has HELPREQ>I HELPREQ>not HYPO>CARE HYPO>how
HYPO>the HYPO>would I>SEND I>SOMEONE I>are I>not I>wont I>your KIN>DESPAIR KIN>MY KIN>NEWS KIN>but KIN>please KIN>tell
KNOWS>NUDE KNOWS>SEND KNOWS>in LOVE>KIN LOVE>PAST LOVE>what ME>FEAR ME>a ME>cant ME>does ME>keep ME>they ME>you
MEET>our MEET>want MINOR>DIRECT MINOR>he MINOR>this MOVED>because MOVED>have MY>PIC MY>a MY>you NEAR>a NEAR>if NEAR>the
NEWS>CONTACT NEWS>SOURCE NEWS>THREAT NEWS>been NUDE>CONTACT NUDE>FRAME NUDE>HARMED NUDE>OPINION NUDE>THREAT NUDE>how
NUDE>me NUDE>tell OLDER>CHILD OLDER>ORDINARY OLDER>have OLDER>is OLDER>it ONLINE>it ONLINE>what OPINION>how
OPINION>said OPINION>she OPINION>so OPINION>us ORDINARY>BULLY ORDINARY>HE ORDINARY>had ORDINARY>in ORDINARY>she
ORDINARY>to ORDINARY>us ORDINARY>where OTHER_ADULT>OTHER_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>has OTHER_ADULT>have
OTHER_ADULT>with PAST>on PAST>who PAST>you PEER>BULLY PEER>FEAR PEER>can PEER>is PEER>was PEER>we PEER>where PIC>HARMED
PIC>because PIC>that SECRET>if SECRET>the SELF_ADULT>SOURCE SELF_ADULT>at SELF_ADULT>is SELF_MINOR>ABUSE SELF_MINOR>our
SEND>CROWD SEND>STALK SEND>keeps SEND>tell SEX>CHILD SEX>CONTACT SHAME>I SHAME>do SOMEONE>SHAME SOMEONE>didnt
SOMEONE>dont SOMEONE>said SOMEONE>was SOURCE>SEND SOURCE>isnt SOURCE>not SOURCE>wasnt SOURCE>your STALK>ONLINE
STALK>SOURCE STALK>for STALK>to STAT>NUDE STAT>PAST STAT>THREAT STAT>your THREAT>how TOLD>ORDINARY TOLD>been TOLD>wont
TOPIC>the TOPIC>them TOPIC>to TOUCH>how VIOLENCE>ABUSE VIOLENCE>FRAME VIOLENCE>ORDINARY VIOLENCE>SOMEONE
VIOLENCE>SOURCE WE>KNOWS WE>i WORRY>I WORRY>SOURCE WORRY>STALK WORRY>for WORRY>had WORRY>is WORRY>tell YOU>keeps
a>CRISIS a>GROOMED a>at a>says a>tell a>the and>WE and>can are>GROOMED are>OTHER_ADULT are>SECRET are>SHAME are>STAT
are>at are>have are>our at>MY at>WORRY at>how at>keeps because>HARMED been>BULLY been>NEWS been>SOURCE been>from but>I
but>are but>have but>him can>CHILD can>MEET can>ONLINE can>PEER can>my cant>ORDINARY did>PIC did>SOURCE did>said
didnt>get didnt>in do>ASK do>SEND do>how do>said does>DIRECT does>PAST does>for does>want does>what dont>GIFT
dont>TOUCH for>I for>isnt from>BULLY from>LOVE from>but from>cant from>does from>on from>so from>what get>CARE got>LOVE
got>a had>LOVE had>PIC had>SOMEONE had>not has>at has>does has>on have>HYPO have>SECRET have>SOMEONE have>how have>said
have>they have>was he>ME he>OLDER he>PAST he>SEND he>cant her>HELPREQ her>TOUCH her>at her>my her>she her>should
her>tell her>which him>ONLINE him>PAST him>and him>to his>ABUSE his>CRISIS his>GIFT how>CREEPY how>MEET how>MINOR
how>MY how>PAST how>WE how>are how>we how>will i>HYPO i>THREAT i>my i>says i>who i>wont if>TOPIC if>VIOLENCE if>will
in>HE in>NEWS in>OTHER_ADULT in>and in>my in>wants is>PIC is>TOLD is>cant is>dont is>wants is>wont isnt>at isnt>have
isnt>on isnt>was isnt>what it>I it>MEET it>SOURCE it>would it>your keep>CHILD keep>KIN keeps>DISTRESS keeps>NUDE
keeps>SEND keeps>from keeps>when keeps>why keeps>will me>MY me>been me>does me>for me>from me>his me>wants me>we my>YOU
my>didnt my>please my>tell my>will my>would not>DESPAIR not>NEAR not>that not>when not>which of>ADULT of>HELPREQ
of>OPINION of>STALK of>at of>isnt of>you on>my our>keep please>I please>me said>KIN said>SELF_MINOR said>but said>what
says>HELPREQ says>been says>get says>why she>BULLY she>PEER she>PIC she>got she>of should>ADULT should>SHAME should>him
should>i so>WORRY so>are so>for so>is so>our so>when tell>CROWD tell>GROOMED tell>SEND tell>WORRY tell>but tell>did
tell>keeps tell>our tell>wasnt tell>when tell>will that>KNOWS that>WE that>who the>PIC the>have the>wants them>STAT
them>TOPIC them>got them>on they>and they>them they>they they>this this>NEAR this>VIOLENCE this>not this>this
this>which to>OTHER_ADULT to>SEX to>WE us>CONTACT us>KNOWS us>do us>his us>where want>KIN want>PEER want>dont want>them
wants>a wants>is wants>of was>KIN was>WORRY was>dont was>from was>we we>STAT we>my we>this we>who what>GROOMED
what>ONLINE what>SECRET what>tell what>who when>ABUSE when>OLDER when>PIC when>from when>so when>want where>SEND
where>does where>i where>keeps where>on which>CHILD which>CROWD which>I which>are who>OPINION who>PAST who>STAT
who>cant who>them why>SECRET why>dont why>for why>was will>LOVE will>ONLINE will>WE will>at will>have will>he will>is
will>who with>ABUSE with>can with>how with>the with>us with>which wont>she would>PAST would>PIC would>him would>we
you>CROWD you>PEER you>keeps you>with your>of
""",
    -4: """
ABUSE>him ADULT>CRISIS ADULT>GIFT ADULT>STAT ADULT>and ADULT>because ASK>BULLY ASK>CHILD ASK>does ASK>had ASK>says
ASK>this ASK>would BEING>TOPIC BEING>to BULLY>HELPREQ BULLY>THREAT BULLY>when CARE>OPINION CARE>TOPIC CARE>cant
CARE>his CARE>your CHILD>BULLY CHILD>but CHILD>on CHILD>please CHILD>should CHILD>to CONTACT>TOPIC CONTACT>WORRY
CONTACT>and CONTACT>does CONTACT>have CONTACT>if CREEPY>OPINION CREEPY>SOURCE CRISIS>a CRISIS>was CROWD>FRAME
CROWD>OPINION CROWD>it CROWD>my CROWD>wants DESPAIR>SOURCE DESPAIR>was DIRECT>said DISTRESS>HELPREQ DISTRESS>PIC
DISTRESS>how FAULT>WE FAULT>we FEAR>FRAME FEAR>at FEAR>of FEAR>you FORCE>dont FORCE>wont FRAME>ME FRAME>MEET
FRAME>because FRAME>our FRAME>says FRAME>want FRAME>would GIFT>CREEPY GIFT>MEET GROOMED>TOPIC GROOMED>has GROOMED>said
HARMED>FORCE HE>but HE>on HELPREQ>MOVED HELPREQ>PIC HELPREQ>VIOLENCE HELPREQ>dont HELPREQ>her HELPREQ>i HELPREQ>which
HYPO>CHILD I>HYPO I>NEAR I>TOUCH I>says I>she I>with KIN>SEX KIN>STALK KIN>for KIN>not KIN>said KNOWS>and KNOWS>him
KNOWS>that LEAK>ASK LEAK>CHILD LEAK>CROWD LEAK>was LOVE>CHILD LOVE>SOURCE LOVE>my ME>CREEPY ME>NEWS ME>SOMEONE ME>had
ME>not ME>that ME>what MEET>my MEET>us MINOR>CROWD MINOR>DISTRESS MINOR>OLDER MINOR>SHAME MINOR>TOUCH MINOR>tell
MINOR>would MY>LOVE MY>OLDER NEAR>ONLINE NEAR>SOURCE NEVERMET>ONLINE NEVERMET>him NEVERMET>i NEVERMET>wants
NEVERMET>who NEWS>MEET NEWS>SHAME NEWS>from NEWS>how NEWS>what NUDE>MEET NUDE>PIC NUDE>SELF_MINOR NUDE>SOURCE
NUDE>didnt NUDE>from NUDE>we NUDE>when OLDER>ADULT OLDER>PAST OLDER>SEND OLDER>been OLDER>got ONLINE>LEAK ONLINE>NEWS
ONLINE>and ONLINE>his ONLINE>is ONLINE>was OPINION>FRAME OPINION>HYPO OPINION>MEET OPINION>PIC OPINION>been
OPINION>does OPINION>he OPINION>is OPINION>will ORDINARY>CREEPY ORDINARY>FEAR ORDINARY>SOMEONE ORDINARY>TOUCH
ORDINARY>WORRY ORDINARY>you OTHER_ADULT>KIN OTHER_ADULT>MY OTHER_ADULT>been OTHER_ADULT>how OTHER_ADULT>i
OTHER_ADULT>not OTHER_ADULT>said OTHER_ADULT>who PAST>YOU PAST>and PAST>do PAST>said PAST>to PEER>ABUSE PEER>didnt
PEER>from PEER>said PEER>she PEER>to PEER>you PIC>MEET PIC>ORDINARY PIC>TOPIC PIC>me PIC>so PIC>why SECRET>CHILD
SECRET>LOVE SECRET>at SECRET>do SECRET>for SECRET>why SECRET>will SECRET>wont SELF_ADULT>it SELF_MINOR>WE
SELF_MINOR>how SELF_MINOR>with SEND>KIN SEND>ME SEND>PIC SEND>STAT SEND>but SEND>your SEX>MINOR SEX>he SHAME>ME
SHAME>MY SHAME>SOURCE SHAME>VIOLENCE SHAME>WE SHAME>them SHAME>we SHAME>which SOMEONE>ORDINARY SOMEONE>my SOMEONE>they
SOMEONE>would SOURCE>ADULT SOURCE>STAT SOURCE>keeps STALK>NUDE STALK>WE STALK>have STAT>CHILD STAT>PEER STAT>at
STAT>the STAT>wasnt THREAT>PAST THREAT>does THREAT>had THREAT>him THREAT>our THREAT>so TOLD>SOMEONE TOLD>who TOLD>will
TOPIC>ME TOPIC>OPINION TOPIC>me TOUCH>PIC TOUCH>for TOUCH>he VIOLENCE>SECRET VIOLENCE>can VIOLENCE>my VIOLENCE>wont
WE>I WE>OTHER_ADULT WE>get WE>got WE>had WE>not WE>want WORRY>HELPREQ WORRY>WE WORRY>WORRY WORRY>does WORRY>he WORRY>me
WORRY>the WORRY>want WORRY>you YOU>HELPREQ YOU>want a>TOPIC a>WORRY a>got a>is a>would and>are and>his are>ABUSE
are>ADULT are>DESPAIR are>FAULT are>OLDER are>SOURCE are>YOU are>are are>is at>CREEPY at>HELPREQ at>MINOR at>ONLINE
at>didnt at>her at>on at>us at>wants because>ASK because>I because>said because>wants because>when been>a been>her
been>on but>CHILD but>does but>wasnt can>but can>of can>which can>your cant>but did>did did>have did>it did>my did>them
didnt>did do>MOVED do>THREAT do>WE do>did do>it does>get does>is does>not does>so dont>MEET dont>STAT dont>WORRY
for>TOLD for>at for>didnt for>if for>you from>CARE from>I from>NEWS from>they get>NEAR get>TOUCH get>does get>got
get>his get>how get>it get>so get>who got>BULLY got>SEX got>are got>does got>he got>i got>this got>what got>with
had>ABUSE had>CREEPY had>I had>SEND had>THREAT had>have had>i has>STALK has>this has>want has>we has>with have>DIRECT
have>does have>with he>GIFT he>GROOMED he>SHAME her>CARE her>I her>ME her>how her>would him>ADULT him>CONTACT him>dont
him>get him>he him>i him>not him>we him>when him>wont his>FORCE his>can how>HYPO how>OPINION how>ORDINARY how>but
how>had how>tell how>where how>would i>CHILD i>CONTACT i>NEAR i>TOUCH i>a i>are i>get i>that i>want if>NEAR if>and
if>please if>which in>ASK in>CARE in>HELPREQ in>MOVED in>TOLD in>TOUCH in>how is>ASSAULT is>LEAK is>MINOR is>did is>has
is>you isnt>that it>HYPO it>MOVED it>SEND it>been it>we keep>CARE keep>TOPIC keep>are keep>from keep>is keep>of
keeps>SOURCE keeps>STAT me>ABUSE me>CARE me>CREEPY me>HELPREQ me>NEWS me>WORRY me>keep me>my me>will my>CARE my>FORCE
my>I my>SECRET my>because my>cant my>had my>has my>her not>DISTRESS not>GROOMED not>so of>KNOWS of>MEET of>PEER of>SEX
of>SOURCE of>said of>they of>where on>HARMED on>but our>PAST our>get our>me our>this our>us our>wants please>ASK
please>in said>MINOR said>didnt said>her said>me said>your says>CARE says>NEAR says>but says>can says>him says>said
she>CHILD she>ORDINARY she>get she>isnt she>them should>HE should>MY should>for so>DIRECT so>keep so>please so>said
tell>CONTACT tell>HELPREQ tell>LOVE tell>been tell>dont tell>me tell>tell tell>why tell>wont that>CROWD that>LEAK
that>a that>is that>please that>us the>CREEPY the>TOLD the>WE the>wasnt the>when them>ADULT them>was they>BULLY
they>SEND they>STAT they>was this>I this>MINOR this>NEWS this>THREAT this>her this>is this>please this>wont to>SHAME
to>in to>they us>HE us>SECRET us>YOU us>can us>for us>had us>on us>they want>CRISIS want>of want>she want>who
wants>CHILD wants>SEND wants>did was>KNOWS was>MY was>SELF_ADULT was>STALK was>TOLD was>a was>because was>it was>our
was>when was>where wasnt>that wasnt>who we>CROWD we>want what>get what>to what>wants what>why when>FRAME when>GROOMED
when>NEWS when>SEX when>wants when>where where>FRAME where>did where>get where>have where>he where>how where>not
which>dont which>if which>said who>FEAR who>isnt who>says who>the why>OPINION why>cant why>have why>her why>so why>that
why>who will>ADULT will>ASK will>VIOLENCE will>on will>says will>when with>HELPREQ with>MY with>where wont>ME wont>got
wont>should wont>which would>keep would>who you>DISTRESS you>for you>so you>they your>SOMEONE your>it
""",
    -3: """
ABUSE>LOVE ABUSE>NUDE ABUSE>cant ABUSE>does ABUSE>our ADULT>FEAR ADULT>PAST ADULT>my ADULT>us ASK>it ASK>they
BEING>wont BULLY>ABUSE BULLY>are BULLY>do CARE>SELF_MINOR CARE>did CARE>not CARE>us CARE>wants CHILD>OPINION
CHILD>TOUCH CHILD>her CHILD>if CHILD>was CHILD>when CONTACT>OLDER CONTACT>OPINION CONTACT>OTHER_ADULT CONTACT>SEX
CONTACT>get CONTACT>i CONTACT>my CONTACT>tell CREEPY>LOVE CREEPY>ME CREEPY>NUDE CREEPY>SEND CREEPY>YOU CREEPY>said
CRISIS>BULLY CRISIS>she CRISIS>so CROWD>HELPREQ CROWD>MEET CROWD>STALK CROWD>keep CROWD>on CROWD>they DESPAIR>ADULT
DESPAIR>MY DIRECT>ASK DIRECT>SOURCE DIRECT>how DISTRESS>SEND DISTRESS>SOMEONE DISTRESS>STAT DISTRESS>YOU DISTRESS>said
DISTRESS>you FEAR>GIFT FEAR>STAT FEAR>so FEAR>with FORCE>CROWD FORCE>cant FORCE>my FORCE>them FORCE>with FRAME>KIN
FRAME>SELF_MINOR FRAME>SHAME FRAME>are FRAME>did FRAME>it FRAME>so FRAME>why GIFT>SECRET GIFT>got GIFT>us GIFT>would
GIFT>you GROOMED>ASK GROOMED>CHILD GROOMED>CROWD GROOMED>SEND GROOMED>of GROOMED>to GROOMED>was GROOMED>would
HARMED>SECRET HARMED>wasnt HARMED>who HARMED>with HE>LOVE HE>OTHER_ADULT HE>because HE>keep HE>will HELPREQ>BEING
HELPREQ>are HELPREQ>how HELPREQ>keep HELPREQ>me HELPREQ>why HYPO>ABUSE HYPO>GROOMED HYPO>cant HYPO>what I>DESPAIR I>KIN
I>SELF_ADULT I>but I>i I>on KIN>I KIN>got KIN>should KIN>that KIN>the KIN>your KNOWS>OPINION LEAK>WE LEAK>in LEAK>our
LEAK>to LOVE>GIFT LOVE>ME LOVE>does LOVE>if LOVE>me LOVE>so ME>OPINION ME>been ME>he ME>where MEET>says MINOR>FEAR
MINOR>KIN MINOR>ME MINOR>ORDINARY MINOR>not MINOR>want MINOR>we MOVED>OPINION MOVED>ORDINARY MOVED>his MOVED>the
MY>DESPAIR MY>HE MY>SECRET MY>THREAT MY>TOLD MY>do MY>he MY>not MY>please NEAR>VIOLENCE NEAR>what NEVERMET>I
NEVERMET>SOURCE NEWS>GROOMED NEWS>a NUDE>SECRET NUDE>should NUDE>that NUDE>who NUDE>with NUDE>wont OLDER>MY OLDER>said
OLDER>they OLDER>with ONLINE>MEET ONLINE>OTHER_ADULT ONLINE>didnt ONLINE>isnt ONLINE>please ONLINE>that OPINION>CROWD
OPINION>of OPINION>that OPINION>want ORDINARY>I ORDINARY>MINOR ORDINARY>SELF_MINOR ORDINARY>STALK ORDINARY>a
ORDINARY>been ORDINARY>for ORDINARY>when OTHER_ADULT>ADULT OTHER_ADULT>SEND OTHER_ADULT>he OTHER_ADULT>them PAST>ABUSE
PAST>TOLD PAST>did PAST>has PAST>them PAST>we PAST>which PEER>MY PEER>PEER PEER>WE PEER>are PEER>at PEER>if PEER>wasnt
PIC>BULLY PIC>did PIC>where PIC>which PIC>you SECRET>ONLINE SECRET>YOU SECRET>are SECRET>dont SECRET>she SECRET>them
SECRET>which SECRET>would SECRET>your SELF_ADULT>HE SELF_ADULT>said SELF_MINOR>she SEND>DISTRESS SEND>got SEND>who
SEX>ASSAULT SEX>HARMED SEX>it SEX>of SHAME>ABUSE SHAME>SOMEONE SHAME>at SHAME>his SHAME>i SHAME>want SOMEONE>CRISIS
SOMEONE>NEWS SOMEONE>OTHER_ADULT SOMEONE>SEND SOMEONE>VIOLENCE SOMEONE>got SOMEONE>in SOURCE>BULLY SOURCE>CREEPY
SOURCE>HE SOURCE>HELPREQ SOURCE>YOU SOURCE>got SOURCE>tell SOURCE>them STALK>HE STALK>a STALK>and STALK>of STALK>was
STAT>GIFT STAT>GROOMED STAT>SEND STAT>SOMEONE STAT>TOPIC STAT>didnt STAT>so STAT>tell STAT>to STAT>where THREAT>CREEPY
THREAT>NUDE THREAT>PIC THREAT>got THREAT>is THREAT>not THREAT>of THREAT>tell TOLD>MEET TOLD>SOURCE TOLD>do TOLD>does
TOLD>they TOLD>us TOPIC>ASK TOPIC>my TOPIC>says TOUCH>PAST VIOLENCE>them WE>HARMED WE>HELPREQ WE>PAST WE>did WE>the
WE>them WE>what WE>where WE>your WORRY>GROOMED WORRY>OPINION WORRY>did WORRY>so YOU>FORCE YOU>HYPO YOU>MOVED YOU>a
YOU>didnt YOU>do YOU>had a>FRAME a>KNOWS a>LEAK a>SEND a>STAT a>TOUCH a>on a>with and>MINOR and>how and>want and>was
are>HELPREQ are>NEAR are>and are>can are>was are>we at>GIFT at>GROOMED at>STALK at>isnt at>will at>would
because>VIOLENCE because>WE because>can because>our been>STAT been>does been>what but>WE but>do but>had but>our
but>them but>they but>was can>ASK can>CONTACT can>HYPO can>SELF_MINOR can>says cant>CARE cant>did cant>have cant>on
cant>want cant>which did>CONTACT did>from did>us did>wasnt didnt>MINOR didnt>ONLINE didnt>at didnt>he didnt>that
do>BULLY do>CREEPY do>TOPIC do>didnt do>does do>his do>she do>which does>GIFT does>GROOMED does>KNOWS does>NEAR
does>ORDINARY does>and does>my does>she dont>FEAR dont>that dont>them dont>you for>CREEPY for>SECRET for>THREAT for>is
for>not for>our for>with from>NEVERMET from>NUDE from>want from>was from>where from>your get>ADULT get>SOMEONE get>WE
get>of got>ASK got>CREEPY got>SELF_MINOR got>WE got>did got>said had>ONLINE had>STAT had>WE had>WORRY had>do had>tell
had>they had>who has>dont has>would have>CREEPY have>NUDE have>OTHER_ADULT have>STALK have>are have>at have>because
have>do have>our have>want have>which he>ASK he>are he>do he>his he>in he>she he>they he>with her>CREEPY her>NEAR
her>can her>had her>i her>our her>us her>what him>I him>PEER him>please his>HARMED his>LOVE his>SELF_MINOR his>SOURCE
his>STAT his>TOPIC his>did his>does his>us his>which how>GROOMED how>ONLINE how>SECRET how>at how>been how>did how>do
how>he how>on how>she how>want i>DISTRESS i>PEER i>SELF_ADULT i>STALK i>it i>keeps if>MINOR if>MY if>ORDINARY if>TOLD
if>did if>me if>would in>ABUSE in>CRISIS in>HARMED in>cant in>it in>keep in>keeps in>should in>so in>who in>will
is>BEING is>CROWD is>WORRY is>from is>he is>was isnt>from it>FORCE it>NEWS it>NUDE it>SELF_MINOR it>keeps it>when
it>where keep>CONTACT keep>NEAR keep>but keep>dont keep>in keeps>CARE keeps>CREEPY keeps>HE keeps>he keeps>not me>I
me>OPINION me>so me>you my>DESPAIR my>HELPREQ my>OTHER_ADULT my>PEER my>SELF_ADULT my>when not>DIRECT not>NUDE not>PEER
not>does not>is not>why of>ASK of>GROOMED of>MINOR of>OLDER of>can of>get of>his of>if of>me of>my of>she of>was of>why
on>CHILD on>CONTACT on>are on>cant on>how on>when on>would our>ASK our>HARMED our>MY our>OTHER_ADULT our>do our>our
our>what please>SOMEONE please>on please>please please>so said>ABUSE said>LOVE said>ONLINE said>ORDINARY said>SEX
said>THREAT said>can said>from said>his said>in said>of said>our says>CHILD says>VIOLENCE says>if says>us she>DESPAIR
she>LOVE she>PAST she>didnt she>our she>wasnt she>your should>FEAR should>HYPO should>PIC should>TOPIC should>VIOLENCE
should>from should>that so>SEND so>because so>did so>his so>so so>what tell>OPINION tell>PEER tell>WE tell>have tell>it
tell>says tell>she tell>so tell>want tell>which tell>with that>CONTACT that>can that>cant that>do that>does that>him
that>they that>this the>FAULT the>ME the>MOVED the>STAT the>but the>please the>them them>MEET them>TOLD them>is them>so
them>this them>us them>with they>HARMED they>SHAME they>isnt they>our they>wont this>on this>that this>why to>DIRECT
to>SELF_MINOR to>are to>can to>get to>her to>is us>KIN us>PIC us>get us>keep us>my us>of us>that us>who want>DISTRESS
want>WE want>at want>but want>why wants>BULLY wants>what wants>which was>VIOLENCE was>has was>have was>of was>please
was>wasnt was>you wasnt>OPINION wasnt>the we>ABUSE we>DISTRESS we>LOVE we>ORDINARY we>THREAT we>did we>do we>from
we>how we>said what>BULLY what>FEAR what>GIFT what>NEWS what>PAST what>been what>his what>where when>CONTACT
when>SECRET when>SOMEONE when>TOLD when>can when>did when>for when>he when>said when>who when>wont where>HELPREQ
where>OPINION where>PIC where>in which>SEND which>had which>have which>i which>me which>them which>they who>ONLINE
who>SEX who>does who>in who>she who>so who>why why>CHILD why>LOVE why>but why>on why>wont will>BULLY will>CHILD will>I
will>SOURCE will>dont will>i will>not will>us will>was will>which with>HE with>LEAK with>NEWS with>at wont>ADULT
wont>SHAME wont>WE wont>says wont>was would>TOPIC would>been would>them would>this you>MEET you>VIOLENCE you>didnt
you>had your>HE your>KNOWS your>SEND your>please your>with
""",
    -2: """
ABUSE>has ABUSE>she ABUSE>should ABUSE>they ADULT>FAULT ADULT>HE ADULT>SELF_MINOR ADULT>STALK ADULT>a ADULT>are
ADULT>have ADULT>his ADULT>please ADULT>said ADULT>will ASK>CROWD ASK>GIFT ASK>ORDINARY ASK>SEND ASK>was ASSAULT>HE
BEING>SOURCE BEING>for BULLY>NUDE BULLY>ONLINE BULLY>that BULLY>wont BULLY>you CARE>ABUSE CARE>ADULT CARE>DIRECT
CARE>ME CARE>ONLINE CARE>YOU CARE>so CARE>that CHILD>NEAR CHILD>TOPIC CHILD>WE CHILD>us CHILD>where CONTACT>I
CONTACT>can CONTACT>me CONTACT>wants CONTACT>with CREEPY>CHILD CREEPY>from CREEPY>says CREEPY>the CREEPY>to
CRISIS>FRAME CRISIS>MY CRISIS>ONLINE CRISIS>PAST CRISIS>YOU CRISIS>from CRISIS>in CRISIS>my CRISIS>tell CRISIS>what
CRISIS>you CROWD>ADULT CROWD>GROOMED CROWD>OLDER CROWD>SEX CROWD>keeps CROWD>them CROWD>will DESPAIR>the DESPAIR>this
DIRECT>DISTRESS DIRECT>PIC DIRECT>so DIRECT>we DISTRESS>BULLY DISTRESS>I DISTRESS>ONLINE DISTRESS>isnt DISTRESS>my
DISTRESS>so DISTRESS>we FAULT>the FEAR>ASK FEAR>CONTACT FEAR>FORCE FEAR>SHAME FEAR>from FEAR>have FEAR>this FEAR>which
FORCE>SEND FORCE>SOURCE FORCE>STAT FORCE>has FORCE>how FORCE>so FORCE>the FORCE>us FORCE>wants FRAME>CROWD FRAME>WE
FRAME>been FRAME>does FRAME>got FRAME>he FRAME>to GIFT>FRAME GIFT>YOU GIFT>do GIFT>has GIFT>please GROOMED>SOMEONE
GROOMED>please GROOMED>wont HARMED>MINOR HE>ORDINARY HE>TOPIC HE>does HE>he HE>please HELPREQ>KNOWS HELPREQ>had
HELPREQ>they HELPREQ>us HYPO>STAT HYPO>TOLD HYPO>because HYPO>me HYPO>this HYPO>where HYPO>with HYPO>you I>NUDE I>STALK
I>got I>him I>us KIN>FORCE KIN>HYPO KIN>ONLINE KIN>do KIN>us KIN>which KIN>would LEAK>OPINION LEAK>SOURCE LOVE>PEER
LOVE>not LOVE>of LOVE>said LOVE>says LOVE>she ME>KNOWS ME>can ME>keeps ME>my ME>on ME>she ME>should ME>we ME>who
MEET>PAST MEET>SEND MEET>do MEET>is MEET>what MINOR>ASK MINOR>BULLY MINOR>GROOMED MINOR>dont MINOR>had MINOR>please
MOVED>he MOVED>if MOVED>they MY>DISTRESS MY>FRAME MY>GIFT MY>I MY>SELF_ADULT MY>SELF_MINOR MY>SEX MY>STALK MY>and
MY>because MY>has MY>our MY>says MY>wasnt MY>which NEAR>FORCE NEAR>HELPREQ NEAR>KNOWS NEAR>ME NEAR>me NEAR>that
NEVERMET>CARE NEVERMET>CHILD NEVERMET>ORDINARY NEVERMET>did NEVERMET>said NEWS>NUDE NEWS>ONLINE NEWS>VIOLENCE NEWS>is
NEWS>it NUDE>ABUSE NUDE>PEER NUDE>get NUDE>if NUDE>want NUDE>would NUDE>you OLDER>TOLD OLDER>and OLDER>her OLDER>of
OLDER>should ONLINE>GROOMED ONLINE>HYPO ONLINE>PAST ONLINE>been ONLINE>got ONLINE>said ONLINE>why OPINION>SOURCE
OPINION>TOPIC OPINION>get OPINION>if OPINION>tell OPINION>to OPINION>when OPINION>would ORDINARY>OPINION ORDINARY>PIC
ORDINARY>TOPIC ORDINARY>get ORDINARY>isnt ORDINARY>keeps ORDINARY>them ORDINARY>would OTHER_ADULT>DISTRESS
OTHER_ADULT>I OTHER_ADULT>OPINION OTHER_ADULT>ORDINARY OTHER_ADULT>SEX OTHER_ADULT>and OTHER_ADULT>but OTHER_ADULT>my
OTHER_ADULT>please OTHER_ADULT>this PAST>CONTACT PAST>HARMED PAST>got PAST>had PEER>HARMED PEER>HE PEER>ONLINE
PEER>ORDINARY PEER>SOURCE PEER>dont PEER>had PEER>his PEER>would PEER>your PIC>ABUSE PIC>NEAR PIC>SEX PIC>VIOLENCE
PIC>been PIC>do PIC>want SECRET>ASK SECRET>FORCE SECRET>MINOR SECRET>NUDE SECRET>TOLD SECRET>VIOLENCE SECRET>a
SECRET>because SECRET>can SECRET>get SECRET>he SECRET>you SELF_ADULT>DISTRESS SELF_ADULT>cant SELF_ADULT>dont
SELF_ADULT>she SELF_MINOR>CROWD SELF_MINOR>TOLD SELF_MINOR>i SELF_MINOR>the SELF_MINOR>them SELF_MINOR>this
SELF_MINOR>would SEND>HYPO SEND>VIOLENCE SEND>YOU SEND>didnt SEND>does SEND>it SEND>will SEX>WE SEX>our SHAME>HARMED
SHAME>NUDE SHAME>ONLINE SHAME>PEER SHAME>her SHAME>tell SOMEONE>them SOMEONE>wants SOMEONE>will SOURCE>MEET
SOURCE>MOVED SOURCE>SELF_MINOR SOURCE>him SOURCE>my SOURCE>to STALK>if STALK>your STAT>ME STAT>MEET STAT>TOLD STAT>dont
STAT>his STAT>isnt STAT>keep STAT>not STAT>which THREAT>ABUSE THREAT>DISTRESS THREAT>SELF_MINOR THREAT>VIOLENCE
THREAT>WE THREAT>WORRY THREAT>keep THREAT>me THREAT>should THREAT>the THREAT>this TOLD>KIN TOLD>OTHER_ADULT TOLD>SECRET
TOLD>can TOLD>our TOLD>wants TOLD>we TOLD>your TOPIC>CARE TOPIC>but TOPIC>from TOPIC>it TOPIC>not TOPIC>on TOPIC>please
TOPIC>should TOPIC>they TOPIC>when TOUCH>NEWS TOUCH>do TOUCH>our TOUCH>this VIOLENCE>PEER VIOLENCE>TOPIC VIOLENCE>TOUCH
VIOLENCE>been VIOLENCE>which VIOLENCE>who WE>DIRECT WE>FEAR WE>KIN WE>SEX WE>SHAME WE>TOPIC WE>YOU WE>how WE>in WE>me
WE>will WORRY>CONTACT WORRY>CROWD WORRY>PAST WORRY>SEND WORRY>was WORRY>your YOU>BEING YOU>BULLY YOU>FEAR YOU>HE
YOU>are YOU>how YOU>please YOU>they YOU>to YOU>us YOU>which YOU>you a>ASK a>I a>been and>DESPAIR and>didnt and>him
are>FORCE are>does are>them at>CRISIS at>SHAME at>and at>because at>been at>why because>ONLINE because>at because>have
because>will been>CREEPY been>TOLD been>got but>FORCE but>SOMEONE but>get but>her but>which but>wont but>would
can>FRAME can>MOVED can>PAST can>SEND can>SHAME can>THREAT can>TOPIC can>me can>they cant>CHILD cant>HELPREQ cant>MEET
cant>PIC cant>SECRET cant>SEND cant>she cant>we did>ABUSE did>ADULT did>ASK did>GIFT did>OPINION did>keep did>me
did>says did>when did>which didnt>YOU didnt>do didnt>on didnt>she didnt>what didnt>you do>GROOMED do>a do>can do>would
does>CRISIS does>KIN does>NUDE does>PEER does>has does>they does>will dont>BULLY dont>CHILD dont>KIN dont>TOPIC
dont>does dont>i dont>isnt dont>which for>DIRECT for>OTHER_ADULT for>SELF_MINOR for>SOURCE for>his for>should for>tell
for>where for>which for>will from>HE from>are from>have from>i from>us from>will from>with get>FEAR get>HE get>LEAK
get>MOVED get>PAST get>is get>why got>ABUSE got>HE got>and got>want got>we got>your had>MINOR had>NEAR had>NUDE
had>TOLD had>did had>does had>the had>them had>us has>DIRECT has>FRAME has>is has>of have>CONTACT have>PEER have>her
have>if have>please have>tell have>this have>wants he>ABUSE he>ASSAULT he>PIC he>SECRET he>TOPIC her>SECRET her>SHAME
her>STALK her>been her>they him>KNOWS him>VIOLENCE him>YOU him>cant him>got him>keep him>me him>that his>ADULT his>his
his>is how>NEVERMET how>OTHER_ADULT how>PEER how>TOPIC how>didnt how>got how>how how>not how>us i>KNOWS i>NUDE
i>SELF_MINOR i>WORRY i>he i>is i>she i>us i>with if>SEND if>a if>from if>should if>want if>wants if>where in>GROOMED
in>LOVE in>ORDINARY is>BULLY is>DISTRESS is>GROOMED is>ME is>MY is>YOU is>her is>in is>them isnt>SECRET isnt>STAT
isnt>with it>CREEPY it>a it>can it>has it>in it>them it>they it>with keep>HELPREQ keep>NEWS keep>ORDINARY keep>PIC
keep>SELF_MINOR keep>SOURCE keep>VIOLENCE keep>they keep>we keeps>WE keeps>with me>GIFT me>MOVED me>NEAR me>a me>isnt
me>keeps me>should me>us my>HYPO my>OLDER my>SEX my>TOLD my>dont my>i not>CONTACT not>KNOWS not>OLDER not>says not>them
not>they not>wants not>where of>ASSAULT of>LOVE of>NEAR of>PIC of>been of>has of>i of>says on>ABUSE on>GIFT on>OPINION
on>ORDINARY on>SELF_ADULT on>SHAME on>WE on>us on>want on>wants on>which our>DIRECT our>FRAME our>HELPREQ our>PIC
our>SECRET our>SHAME our>does our>from our>them our>which our>will our>would please>ABUSE please>GIFT please>ONLINE
please>PAST please>are please>got please>that please>them please>want please>what please>your said>FORCE said>NEWS
said>been said>him said>wont says>FAULT says>GROOMED says>TOLD says>isnt says>would she>CARE she>been she>which
should>ME should>ORDINARY should>PEER should>SOURCE should>keep should>me should>my should>our should>said should>she
should>so so>CARE so>CREEPY so>GIFT so>STALK so>can so>have so>her so>should so>them so>where tell>FRAME tell>MEET
tell>PIC tell>VIOLENCE tell>keep that>should that>with the>DESPAIR the>OLDER the>SELF_ADULT the>from the>me the>so
the>this the>to them>LEAK them>ONLINE them>she them>the them>what them>would they>SOMEONE they>for they>please
they>said they>with this>CONTACT this>FEAR this>MOVED this>NUDE this>WORRY this>got this>them this>wants this>your
to>ASSAULT to>NEAR to>PIC to>for to>had to>should to>wants to>why us>CARE us>me us>you us>your want>PAST want>WORRY
want>are want>is want>they want>us want>you wants>MINOR wants>your was>ADULT was>CHILD was>in was>should was>will
wasnt>ASK wasnt>HELPREQ wasnt>at wasnt>what we>CONTACT we>GIFT we>HELPREQ we>KIN we>SEND we>TOPIC we>WE we>not we>that
we>was we>what what>BEING what>MINOR what>OTHER_ADULT what>SOURCE what>please when>CARE when>I when>VIOLENCE when>him
when>which where>OLDER where>keep where>should where>your which>GIFT which>MINOR which>PIC which>and which>got
which>how which>keep which>that which>to which>want which>what who>NEVERMET who>SECRET who>if who>should who>they
who>where who>which why>ASK why>PIC why>TOPIC why>from why>isnt why>tell will>CONTACT will>because will>that will>to
with>CREEPY with>FRAME with>STALK with>keep wont>do wont>us would>HARMED would>PEER would>TOLD would>had would>not
would>where would>with you>BEING you>DESPAIR you>FEAR you>FORCE you>HYPO you>ONLINE you>PAST you>SOURCE you>STAT
you>but you>she you>us your>MOVED your>NEWS your>OPINION your>TOPIC your>from your>his your>said your>wont your>would
""",
    -1: """
ABUSE>CHILD ABUSE>CROWD ABUSE>SEND ABUSE>SOMEONE ABUSE>are ABUSE>he ABUSE>so ABUSE>which ABUSE>who ABUSE>would
ADULT>BEING ADULT>OLDER ADULT>didnt ADULT>to ASK>DISTRESS ASK>MY ASK>ONLINE ASK>SHAME ASK>at ASK>cant ASK>how ASK>i
ASK>wants ASK>why ASSAULT>ABUSE ASSAULT>is ASSAULT>that ASSAULT>the BEING>BEING BEING>BULLY BEING>CHILD BEING>CROWD
BEING>NEAR BEING>OLDER BEING>SECRET BEING>does BEING>it BEING>on BEING>when BULLY>ASK BULLY>SOURCE BULLY>STAT BULLY>is
BULLY>they BULLY>this CARE>GIFT CARE>HARMED CARE>LOVE CARE>OTHER_ADULT CARE>didnt CARE>from CARE>this CARE>why
CHILD>SELF_MINOR CHILD>cant CHILD>did CHILD>get CHILD>i CHILD>our CHILD>that CHILD>them CONTACT>BULLY CONTACT>HYPO
CONTACT>LOVE CONTACT>ONLINE CONTACT>SOMEONE CONTACT>didnt CONTACT>isnt CONTACT>where CONTACT>wont CONTACT>you
CREEPY>CONTACT CREEPY>her CRISIS>CHILD CRISIS>KIN CROWD>CONTACT CROWD>MOVED CROWD>TOUCH CROWD>said DESPAIR>ASK
DESPAIR>CONTACT DESPAIR>DISTRESS DESPAIR>said DESPAIR>they DIRECT>SELF_MINOR DIRECT>can DIRECT>he DIRECT>says
DIRECT>this DIRECT>was DIRECT>with DISTRESS>CONTACT DISTRESS>GROOMED DISTRESS>HE DISTRESS>PAST DISTRESS>VIOLENCE
DISTRESS>WE DISTRESS>can DISTRESS>does DISTRESS>dont DISTRESS>from DISTRESS>has DISTRESS>him DISTRESS>on DISTRESS>tell
DISTRESS>would FAULT>does FAULT>is FEAR>CHILD FEAR>OPINION FEAR>WORRY FEAR>are FEAR>did FEAR>do FEAR>has FEAR>please
FEAR>she FEAR>was FEAR>will FEAR>wont FORCE>CARE FORCE>ORDINARY FORCE>SOMEONE FORCE>TOUCH FORCE>WE FORCE>are FORCE>but
FORCE>can FORCE>didnt FORCE>does FORCE>have FORCE>on FORCE>tell FRAME>ADULT FRAME>HYPO FRAME>PEER FRAME>TOPIC
FRAME>TOUCH FRAME>they FRAME>will GIFT>CHILD GIFT>HE GIFT>HELPREQ GIFT>OPINION GIFT>ORDINARY GIFT>but GIFT>can GIFT>how
GIFT>in GIFT>is GIFT>tell GIFT>will GROOMED>HE GROOMED>MEET GROOMED>a GROOMED>from GROOMED>her GROOMED>says GROOMED>who
GROOMED>why GROOMED>with HARMED>FRAME HARMED>this HARMED>to HARMED>will HARMED>you HE>ADULT HE>ME HE>SELF_MINOR HE>i
HE>she HE>was HELPREQ>DISTRESS HELPREQ>FRAME HELPREQ>LEAK HELPREQ>NEVERMET HELPREQ>STALK HELPREQ>TOUCH HELPREQ>a
HELPREQ>isnt HELPREQ>said HELPREQ>wants HELPREQ>you HYPO>ADULT HYPO>ORDINARY HYPO>WE HYPO>been HYPO>does HYPO>for
HYPO>if HYPO>our HYPO>so HYPO>who I>FEAR I>I I>MINOR I>SECRET I>SHAME I>TOPIC I>been I>when KIN>SELF_MINOR KIN>SEND
KIN>and KIN>have KIN>i KIN>me KNOWS>SOURCE KNOWS>his KNOWS>my LEAK>FORCE LEAK>MY LEAK>ORDINARY LEAK>his LEAK>they
LEAK>this LEAK>who LOVE>DESPAIR LOVE>FRAME LOVE>OPINION LOVE>are LOVE>get LOVE>how LOVE>the LOVE>wants ME>ABUSE
ME>ADULT ME>DIRECT ME>NEAR ME>OTHER_ADULT ME>PEER ME>TOPIC ME>WE ME>the ME>will ME>with MEET>NEAR MEET>WORRY MEET>and
MEET>are MEET>wants MEET>where MEET>wont MINOR>CHILD MINOR>CRISIS MINOR>NUDE MINOR>for MINOR>us MINOR>will MOVED>YOU
MOVED>a MOVED>can MOVED>of MOVED>should MOVED>which MOVED>with MOVED>your MY>CHILD MY>HARMED MY>HYPO MY>have MY>i
MY>tell MY>when MY>with NEAR>CHILD NEAR>CROWD NEAR>KIN NEAR>does NEAR>when NEVERMET>ASK NEVERMET>HE NEVERMET>KIN
NEVERMET>OPINION NEVERMET>SECRET NEVERMET>and NEVERMET>got NEVERMET>have NEWS>DISTRESS NEWS>OPINION NEWS>STAT
NEWS>WORRY NEWS>YOU NEWS>does NEWS>had NEWS>not NEWS>on NEWS>our NEWS>said NEWS>the NEWS>you NUDE>CARE NUDE>HELPREQ
NUDE>did OLDER>GROOMED OLDER>SOURCE OLDER>but OLDER>can OLDER>does OLDER>that OLDER>us ONLINE>CREEPY ONLINE>HELPREQ
ONLINE>MOVED ONLINE>SHAME ONLINE>keep ONLINE>of OPINION>BEING OPINION>BULLY OPINION>SHAME OPINION>STALK OPINION>can
OPINION>dont OPINION>isnt OPINION>my OPINION>our OPINION>which OPINION>with OPINION>your ORDINARY>CHILD
ORDINARY>CONTACT ORDINARY>HELPREQ ORDINARY>LOVE ORDINARY>SEX ORDINARY>why OTHER_ADULT>CHILD OTHER_ADULT>CREEPY
OTHER_ADULT>STAT OTHER_ADULT>YOU OTHER_ADULT>cant OTHER_ADULT>from OTHER_ADULT>isnt OTHER_ADULT>of OTHER_ADULT>should
OTHER_ADULT>us OTHER_ADULT>you PAST>ADULT PAST>CREEPY PAST>FRAME PAST>HELPREQ PAST>I PAST>ORDINARY PAST>OTHER_ADULT
PAST>SHAME PAST>get PAST>says PAST>she PAST>wants PEER>FORCE PEER>LEAK PEER>and PEER>been PEER>please PEER>which
PIC>NEWS PIC>but PIC>her PIC>if PIC>keeps PIC>when SECRET>HYPO SECRET>NEWS SECRET>OPINION SECRET>WORRY SECRET>it
SECRET>keep SECRET>please SECRET>us SECRET>we SECRET>what SELF_ADULT>ABUSE SELF_ADULT>FRAME SELF_ADULT>NEVERMET
SELF_ADULT>OPINION SELF_ADULT>do SELF_ADULT>to SELF_ADULT>what SELF_MINOR>GIFT SELF_MINOR>NUDE SELF_MINOR>ORDINARY
SELF_MINOR>SELF_MINOR SELF_MINOR>SEND SELF_MINOR>did SELF_MINOR>do SELF_MINOR>get SELF_MINOR>isnt SELF_MINOR>should
SELF_MINOR>where SELF_MINOR>why SEND>ABUSE SEND>FEAR SEND>LEAK SEND>WE SEND>did SEND>for SEND>why SEX>ADULT
SEX>ORDINARY SEX>SEND SEX>STAT SEX>her SEX>not SEX>they SEX>this SHAME>DISTRESS SHAME>KIN SHAME>had SOMEONE>ABUSE
SOMEONE>STALK SOMEONE>TOLD SOMEONE>TOPIC SOMEONE>had SOMEONE>me SOMEONE>should SOMEONE>your SOURCE>ASK SOURCE>CROWD
SOURCE>FORCE SOURCE>KNOWS SOURCE>NEVERMET SOURCE>WORRY SOURCE>dont SOURCE>have STALK>ASK STALK>CARE STALK>STAT
STALK>WORRY STALK>his STALK>it STALK>that STAT>ASSAULT STAT>CREEPY STAT>KNOWS STAT>PIC STAT>SEX STAT>been STAT>does
STAT>in STAT>keeps STAT>me STAT>said STAT>why STAT>will THREAT>FORCE THREAT>SOMEONE THREAT>TOPIC THREAT>are THREAT>been
THREAT>but THREAT>has THREAT>have THREAT>my THREAT>on THREAT>was THREAT>your TOLD>MINOR TOLD>ONLINE TOLD>SEND TOLD>are
TOLD>for TOLD>him TOPIC>ABUSE TOPIC>HELPREQ TOPIC>NEVERMET TOPIC>STAT TOPIC>at TOPIC>does TOPIC>dont TOPIC>for TOPIC>of
TOPIC>said TOPIC>what TOPIC>which TOPIC>who TOUCH>VIOLENCE TOUCH>WE TOUCH>WORRY TOUCH>a TOUCH>at TOUCH>she TOUCH>them
TOUCH>us TOUCH>was TOUCH>which TOUCH>would VIOLENCE>GIFT VIOLENCE>MEET VIOLENCE>NUDE VIOLENCE>PIC VIOLENCE>dont
VIOLENCE>your WE>ADULT WE>HYPO WE>ME WE>OPINION WE>is WE>wants WE>why WE>wont WORRY>PEER WORRY>SECRET WORRY>STAT
WORRY>are WORRY>has WORRY>his WORRY>keep WORRY>our WORRY>us WORRY>we YOU>DESPAIR YOU>MEET YOU>OTHER_ADULT YOU>because
YOU>did YOU>have YOU>he YOU>isnt YOU>it YOU>keep YOU>we a>ABUSE a>ASSAULT a>KIN a>MY a>and a>because a>from and>ASK
and>NEVERMET and>PEER and>SELF_ADULT and>TOPIC and>it and>wants are>BEING are>KNOWS are>MINOR are>SEX are>cant are>do
are>got are>keep are>said are>to are>who at>BULLY at>NEWS at>SEND at>STAT at>tell at>that at>was because>HE
because>HELPREQ because>LEAK because>from because>we because>why been>DISTRESS been>FRAME been>MEET been>MOVED
been>NEVERMET been>WORRY been>and been>says but>FRAME but>HE but>for but>if but>keep but>that but>this but>wants
but>where but>why can>ABUSE can>LEAK can>at can>us can>when cant>NUDE cant>OPINION cant>WORRY cant>for cant>how cant>of
cant>so cant>was did>FRAME did>MEET did>MINOR did>NEVERMET did>NEWS did>SECRET did>TOLD did>TOPIC did>YOU did>at
did>because did>his did>how did>if did>we did>you didnt>CHILD didnt>FRAME didnt>SEND didnt>STAT didnt>for didnt>got
do>FRAME do>NEAR do>PAST do>SELF_MINOR do>are do>we do>who do>why does>CHILD does>HYPO does>ME does>MOVED does>NEWS
does>THREAT does>cant does>does does>got does>his does>our does>us does>why does>with does>would dont>CROWD
dont>GROOMED dont>HYPO dont>MINOR dont>MOVED dont>PEER dont>SECRET dont>but dont>in dont>me dont>our dont>please
dont>tell for>DISTRESS for>LEAK for>SEX for>STAT for>TOPIC for>does for>from for>on for>them for>want for>why
from>ABUSE from>CREEPY from>KNOWS from>MOVED from>SECRET from>do from>dont from>please from>said from>which from>who
from>why get>CREEPY get>TOPIC get>at get>can get>dont get>if get>please get>says got>FORCE got>HYPO got>OTHER_ADULT
got>can got>should got>tell got>when got>which got>why had>BULLY had>CRISIS had>OPINION had>ORDINARY had>SEX had>a
had>cant had>had had>is had>our had>to has>ADULT has>HE has>NEWS has>TOLD has>WORRY has>do has>how has>my has>them
has>they has>was has>wont have>ABUSE have>BEING have>CROWD have>MEET have>NEWS have>PIC have>WORRY have>but have>can
have>got have>has have>keep have>we have>would he>MINOR he>and he>but he>said he>says he>want her>KNOWS her>OLDER
her>PAST her>did her>from her>me her>on her>the her>them her>was her>when her>where him>FRAME him>at him>has him>you
him>your his>ASK his>OTHER_ADULT his>WE his>because his>do his>had his>have his>says his>she his>should how>ASSAULT
how>BULLY how>FEAR how>KNOWS how>LOVE how>TOLD how>VIOLENCE how>dont how>if how>it how>says i>FEAR i>MINOR i>TOPIC i>at
i>been i>me i>them i>you if>BULLY if>MEET if>SELF_MINOR if>isnt if>she if>so in>DIRECT in>didnt in>his in>of in>where
in>would is>OPINION is>keeps is>my is>that is>to isnt>CONTACT isnt>ME isnt>MEET isnt>PIC isnt>how isnt>i isnt>is
isnt>me isnt>so isnt>they isnt>who isnt>you it>BULLY it>WE it>he it>our it>said it>us it>want keep>HE keep>OPINION
keep>PEER keep>SOMEONE keep>TOLD keep>because keep>who keep>why keep>you keeps>ONLINE keeps>THREAT me>DIRECT me>TOPIC
me>did my>ASK my>CREEPY my>FEAR my>MY my>TOPIC my>VIOLENCE my>but my>got my>of my>so not>SEND not>THREAT not>WORRY
not>are not>i not>it of>BULLY of>CRISIS of>HYPO of>NEWS of>had of>who of>with on>BULLY on>DESPAIR on>HYPO on>SOURCE
on>have on>on on>we our>and our>has our>if our>that our>who our>why our>with our>wont please>ME please>her please>if
please>says please>wants said>CROWD said>I said>MEET said>YOU said>have said>how said>i said>says said>she said>should
said>they said>why says>CRISIS says>MOVED says>SELF_MINOR says>WORRY says>his says>tell says>they says>which she>HE
she>WORRY she>at she>did she>from she>has she>would should>ASK should>a should>his should>how should>of so>BULLY
so>CONTACT so>FRAME so>MEET so>SELF_MINOR so>my so>the so>us so>would tell>OTHER_ADULT tell>TOLD tell>TOPIC tell>get
tell>if tell>isnt tell>on tell>should tell>your that>MINOR that>STAT that>TOPIC that>didnt that>from that>got that>i
that>keep that>tell that>want that>will the>HE the>NEWS the>cant the>it the>our the>that them>MINOR them>NEVERMET
them>OLDER them>do them>get them>how them>if them>me them>of them>them them>where they>DISTRESS they>GIFT they>NEAR
they>OTHER_ADULT they>SOURCE they>didnt they>tell they>the this>FORCE this>GIFT this>LOVE this>SELF_ADULT this>STALK
this>TOPIC this>TOUCH this>keep this>they to>BEING to>GROOMED to>HE to>HELPREQ to>SEND to>does to>i to>isnt to>on
to>wasnt us>ME us>NUDE us>ONLINE us>OTHER_ADULT us>a us>how us>this want>CARE want>STAT want>TOPIC want>and
want>because want>on want>we wants>ASK wants>GIFT wants>MY wants>are wants>because wants>can wants>if wants>not
wants>she wants>why wants>would was>DIRECT was>FORCE was>HYPO was>LEAK was>get was>had was>why was>would wasnt>FEAR
wasnt>KIN wasnt>in wasnt>on we>MY we>OPINION we>SEX we>SOURCE we>YOU we>but we>does we>had we>if we>them we>they
we>your what>DISTRESS what>KNOWS what>MOVED what>NEVERMET what>but what>didnt what>i what>so what>them what>your
when>NEAR when>ORDINARY when>TOPIC when>cant when>i when>if when>my where>ASK where>GROOMED where>HE where>MEET
where>ONLINE where>ORDINARY where>PAST where>SECRET where>SEX where>THREAT where>because where>they which>ASK
which>BULLY which>CONTACT which>OLDER which>OPINION which>ORDINARY which>THREAT which>keeps which>says which>so
which>wants which>we which>will which>your who>ABUSE who>NEWS who>OLDER who>PEER who>a who>are who>from who>me who>want
why>GROOMED why>SEND why>THREAT why>because why>has why>of why>to why>us why>wants why>where why>with will>GIFT will>ME
will>PEER will>SOMEONE will>STAT will>a will>does will>how will>we will>with with>GROOMED with>PAST with>SEX with>SHAME
with>TOUCH with>do with>our with>wasnt with>why with>with wont>GIFT wont>KIN wont>OPINION wont>VIOLENCE wont>did
wont>does wont>is wont>of wont>we would>CARE would>DISTRESS would>GIFT would>HYPO would>I would>OLDER would>ORDINARY
would>TOUCH would>YOU would>because would>does would>dont would>our would>when would>which you>BULLY you>MOVED
you>TOUCH you>a you>at you>because you>did you>isnt you>we you>which you>who your>ABUSE your>BULLY your>DISTRESS
your>FEAR your>FORCE your>GIFT your>HYPO your>OTHER_ADULT your>dont your>that your>them your>want
""",
    1: """
ABUSE>OPINION ABUSE>VIOLENCE ABUSE>but ABUSE>did ABUSE>her ABUSE>is ABUSE>was ABUSE>what ABUSE>when ABUSE>with
ADULT>ASSAULT ADULT>BULLY ADULT>ME ADULT>SOMEONE ADULT>get ADULT>was ADULT>would ASK>FEAR ASK>HARMED ASK>OLDER
ASK>SELF_MINOR ASK>YOU ASK>have ASK>please ASK>with ASSAULT>CROWD ASSAULT>ME ASSAULT>MY ASSAULT>ONLINE ASSAULT>PAST
ASSAULT>PIC ASSAULT>TOPIC ASSAULT>are ASSAULT>for ASSAULT>me ASSAULT>my BEING>HELPREQ BEING>KIN BEING>KNOWS
BEING>ONLINE BEING>WORRY BEING>her BEING>with BULLY>CARE BULLY>PIC BULLY>SEND BULLY>his BULLY>if BULLY>it BULLY>tell
CARE>MOVED CARE>STALK CARE>have CARE>her CARE>which CHILD>CHILD CHILD>MOVED CHILD>SECRET CHILD>his CHILD>not CHILD>why
CONTACT>CHILD CONTACT>CONTACT CONTACT>CRISIS CONTACT>HE CONTACT>KNOWS CONTACT>MEET CONTACT>NEAR CONTACT>THREAT
CONTACT>TOUCH CONTACT>been CONTACT>cant CONTACT>keeps CONTACT>please CONTACT>should CONTACT>us CONTACT>will
CONTACT>would CREEPY>ASK CREEPY>FORCE CREEPY>FRAME CREEPY>HARMED CREEPY>HE CREEPY>KNOWS CREEPY>SHAME CREEPY>TOLD
CREEPY>but CREEPY>do CREEPY>does CREEPY>should CREEPY>they CREEPY>want CREEPY>where CRISIS>CONTACT CRISIS>FORCE
CRISIS>PIC CRISIS>SOURCE CRISIS>been CRISIS>do CRISIS>dont CRISIS>says CRISIS>that CRISIS>they CRISIS>would
CROWD>CREEPY CROWD>SOMEONE CROWD>to CROWD>why DESPAIR>CARE DESPAIR>ORDINARY DESPAIR>been DESPAIR>in DESPAIR>on
DIRECT>CHILD DIRECT>CREEPY DIRECT>KIN DIRECT>NUDE DIRECT>and DIRECT>do DIRECT>of DIRECT>would DISTRESS>CRISIS
DISTRESS>OLDER DISTRESS>SECRET DISTRESS>did DISTRESS>get DISTRESS>our DISTRESS>wont FAULT>SEND FAULT>because FAULT>him
FAULT>if FAULT>on FEAR>SECRET FEAR>SOMEONE FEAR>WE FEAR>because FEAR>dont FEAR>me FEAR>not FEAR>said FEAR>why
FORCE>ADULT FORCE>FEAR FORCE>HARMED FORCE>HELPREQ FORCE>KNOWS FORCE>PIC FORCE>SEX FORCE>SHAME FORCE>isnt FORCE>keep
FORCE>to FRAME>CONTACT FRAME>MINOR FRAME>OLDER FRAME>ONLINE FRAME>OPINION FRAME>SOURCE FRAME>THREAT FRAME>but FRAME>is
FRAME>my FRAME>of FRAME>we GIFT>MINOR GIFT>ONLINE GIFT>keep GIFT>not GIFT>our GIFT>want GIFT>your GROOMED>HARMED
GROOMED>HELPREQ GROOMED>NEVERMET GROOMED>do GROOMED>does GROOMED>what HARMED>CHILD HARMED>CROWD HARMED>KNOWS
HARMED>NUDE HARMED>OLDER HARMED>PAST HARMED>SEND HARMED>SOURCE HARMED>STAT HARMED>and HARMED>does HARMED>have HARMED>if
HARMED>when HE>CROWD HE>HARMED HE>MOVED HE>got HE>had HE>isnt HE>should HE>this HE>when HELPREQ>TOPIC HELPREQ>from
HELPREQ>so HELPREQ>tell HELPREQ>what HELPREQ>where HYPO>CONTACT HYPO>CROWD HYPO>ME HYPO>SEND HYPO>can HYPO>has HYPO>of
HYPO>should I>LOVE I>NEWS I>OTHER_ADULT I>at I>can I>cant I>dont I>want KIN>ASK KIN>ASSAULT KIN>DISTRESS KIN>OLDER
KIN>WE KIN>how KIN>keeps KIN>she KIN>want KIN>with KNOWS>CARE KNOWS>FORCE KNOWS>HELPREQ KNOWS>KIN KNOWS>KNOWS KNOWS>ME
KNOWS>NEAR KNOWS>ONLINE KNOWS>PIC KNOWS>SECRET KNOWS>if KNOWS>me KNOWS>this KNOWS>with LEAK>CARE LEAK>MINOR LEAK>ONLINE
LEAK>SEND LEAK>him LEAK>if LEAK>my LEAK>on LEAK>that LEAK>where LOVE>CREEPY LOVE>MY LOVE>NUDE LOVE>OLDER LOVE>SHAME
LOVE>THREAT LOVE>cant LOVE>got LOVE>this LOVE>will LOVE>would ME>BEING ME>GROOMED ME>KIN ME>MOVED ME>is ME>isnt ME>so
ME>was MEET>HARMED MEET>KNOWS MEET>MOVED MEET>ONLINE MEET>PEER MEET>THREAT MEET>dont MEET>have MEET>on MEET>she
MEET>this MEET>we MEET>when MEET>who MINOR>FORCE MINOR>MY MINOR>VIOLENCE MINOR>WORRY MINOR>did MINOR>is MINOR>keeps
MINOR>them MINOR>wasnt MOVED>MINOR MOVED>SECRET MOVED>SOMEONE MOVED>did MOVED>how MOVED>is MOVED>tell MOVED>that
MY>FORCE MY>PAST MY>YOU MY>at MY>from NEAR>CONTACT NEAR>cant NEAR>he NEAR>his NEAR>so NEAR>who NEVERMET>KNOWS
NEVERMET>MOVED NEVERMET>OLDER NEVERMET>SELF_MINOR NEVERMET>STAT NEVERMET>but NEVERMET>do NEVERMET>does NEVERMET>dont
NEVERMET>for NEVERMET>from NEVERMET>has NEVERMET>keeps NEVERMET>they NEVERMET>what NEWS>that NUDE>BULLY NUDE>CREEPY
NUDE>KNOWS NUDE>ME NUDE>OLDER NUDE>SELF_ADULT NUDE>SEND NUDE>TOUCH NUDE>VIOLENCE NUDE>WORRY NUDE>YOU NUDE>but NUDE>dont
NUDE>has NUDE>my NUDE>of NUDE>said NUDE>where NUDE>your OLDER>MEET OLDER>NEAR OLDER>NUDE OLDER>TOUCH OLDER>VIOLENCE
OLDER>WE OLDER>because OLDER>cant OLDER>dont OLDER>keep OLDER>was OLDER>your ONLINE>KIN ONLINE>ME ONLINE>NEAR
ONLINE>ONLINE ONLINE>STALK ONLINE>TOPIC ONLINE>a ONLINE>are ONLINE>because ONLINE>get ONLINE>has OPINION>CARE
OPINION>CONTACT OPINION>HARMED OPINION>HELPREQ OPINION>OLDER OPINION>ONLINE OPINION>didnt OPINION>do OPINION>in
OPINION>please OPINION>should OPINION>wants OPINION>where OPINION>why ORDINARY>ABUSE ORDINARY>FRAME ORDINARY>GROOMED
ORDINARY>KNOWS ORDINARY>NEAR ORDINARY>NEVERMET ORDINARY>SECRET ORDINARY>does ORDINARY>on ORDINARY>said ORDINARY>tell
ORDINARY>want OTHER_ADULT>CROWD OTHER_ADULT>FEAR OTHER_ADULT>FORCE OTHER_ADULT>FRAME OTHER_ADULT>HELPREQ
OTHER_ADULT>KNOWS OTHER_ADULT>PAST OTHER_ADULT>SECRET OTHER_ADULT>STALK OTHER_ADULT>TOLD OTHER_ADULT>are
OTHER_ADULT>can OTHER_ADULT>where PAST>FEAR PAST>GIFT PAST>PEER PAST>PIC PAST>SECRET PAST>WORRY PAST>at PAST>cant
PAST>her PAST>keeps PAST>not PAST>should PAST>this PAST>with PAST>would PAST>your PEER>but PEER>did PEER>get PEER>isnt
PEER>they PIC>BEING PIC>CARE PIC>CRISIS PIC>SECRET PIC>and PIC>didnt PIC>had PIC>i PIC>them PIC>wants PIC>will
PIC>would SECRET>DISTRESS SECRET>FEAR SECRET>STAT SECRET>TOPIC SECRET>does SECRET>from SECRET>got SECRET>how
SECRET>should SELF_ADULT>HELPREQ SELF_ADULT>I SELF_ADULT>ME SELF_ADULT>SECRET SELF_ADULT>SHAME SELF_ADULT>of
SELF_MINOR>FORCE SELF_MINOR>HELPREQ SELF_MINOR>ME SELF_MINOR>PIC SELF_MINOR>got SELF_MINOR>her SELF_MINOR>keeps
SELF_MINOR>we SELF_MINOR>you SEND>BULLY SEND>CREEPY SEND>HARMED SEND>OLDER SEND>SOMEONE SEND>get SEND>have SEND>keep
SEND>me SEND>not SEND>was SEND>where SEND>which SEND>you SEX>GIFT SEX>KIN SEX>OPINION SEX>PIC SEX>SOURCE SEX>VIOLENCE
SEX>said SEX>says SEX>want SHAME>CONTACT SHAME>CRISIS SHAME>HE SHAME>SECRET SHAME>TOUCH SHAME>WORRY SHAME>cant
SHAME>for SHAME>not SHAME>please SHAME>with SOMEONE>BEING SOMEONE>a SOMEONE>but SOMEONE>isnt SOMEONE>keeps SOMEONE>want
SOURCE>DISTRESS SOURCE>FRAME SOURCE>LOVE SOURCE>SOMEONE SOURCE>what SOURCE>would STALK>NEVERMET STALK>do STAT>ASK
STAT>HARMED STAT>HYPO STAT>LEAK STAT>SECRET STAT>SELF_ADULT STAT>TOUCH STAT>VIOLENCE STAT>for STAT>from STAT>my STAT>we
THREAT>BULLY THREAT>HARMED THREAT>KNOWS THREAT>ONLINE THREAT>ORDINARY THREAT>can THREAT>for THREAT>us THREAT>want
THREAT>with THREAT>wont TOLD>FEAR TOLD>FRAME TOLD>because TOLD>get TOLD>how TOLD>keeps TOLD>want TOLD>which TOPIC>MINOR
TOPIC>PAST TOPIC>TOPIC TOPIC>if TOPIC>in TOPIC>was TOPIC>we TOUCH>FORCE TOUCH>HELPREQ TOUCH>OLDER TOUCH>says TOUCH>we
TOUCH>wont TOUCH>your VIOLENCE>CONTACT VIOLENCE>CREEPY VIOLENCE>CROWD VIOLENCE>DISTRESS VIOLENCE>LOVE VIOLENCE>THREAT
VIOLENCE>TOLD VIOLENCE>did VIOLENCE>get VIOLENCE>has VIOLENCE>i VIOLENCE>said WE>CREEPY WE>FRAME WE>LEAK WE>MOVED
WE>OLDER WE>STALK WE>STAT WE>THREAT WE>been WE>didnt WE>if WE>isnt WE>our WE>said WE>with WE>would WE>you WORRY>BEING
WORRY>FORCE WORRY>KIN WORRY>MINOR WORRY>MY WORRY>NUDE WORRY>PIC WORRY>SELF_MINOR WORRY>SHAME WORRY>VIOLENCE WORRY>got
WORRY>her WORRY>of WORRY>would YOU>CREEPY YOU>CROWD YOU>DIRECT YOU>KNOWS YOU>PEER YOU>SELF_ADULT YOU>VIOLENCE YOU>dont
YOU>in YOU>of YOU>she YOU>should YOU>when a>ADULT a>NEWS a>did a>isnt a>keep a>want and>CHILD and>CROWD and>LEAK
and>has and>is and>that and>to are>NEWS are>PAST are>PEER are>SELF_ADULT are>TOPIC are>us are>why at>CROWD at>FORCE
at>HARMED at>HE at>KNOWS at>LOVE at>MEET at>his at>our at>your because>CREEPY because>FORCE because>GROOMED
because>KNOWS because>does because>dont because>in because>us been>FEAR been>GIFT been>KNOWS been>SECRET been>SEND
been>STALK been>VIOLENCE been>do been>his been>is but>BEING but>DIRECT but>MINOR but>MOVED but>NEVERMET but>THREAT
but>TOUCH but>a but>at but>from but>said but>says but>to but>want but>will but>your can>ADULT can>ASSAULT can>NEWS
can>because can>dont can>got can>if can>our cant>ABUSE cant>CRISIS cant>FEAR cant>FRAME cant>LOVE cant>PAST cant>THREAT
cant>TOUCH cant>do cant>keeps cant>where cant>you did>DIRECT did>MOVED did>TOUCH did>WE did>a did>can did>cant did>does
did>for did>will didnt>ORDINARY didnt>PEER didnt>but didnt>i didnt>is do>DISTRESS do>OTHER_ADULT do>so does>DISTRESS
does>STALK does>VIOLENCE does>from does>wants does>we dont>FORCE dont>NUDE dont>SHAME dont>VIOLENCE dont>because
dont>him dont>it dont>she dont>they dont>want dont>why dont>will for>CRISIS for>HARMED for>HYPO for>KNOWS from>BEING
from>CRISIS from>DIRECT from>HELPREQ from>from from>got from>them from>wants from>wasnt get>NEWS get>SECRET get>SHAME
get>and get>our get>she get>with got>HARMED got>KNOWS got>LEAK got>MEET got>NEAR got>NUDE got>cant got>my got>not
got>so had>CARE had>DISTRESS had>FRAME had>HARMED had>MY had>PAST had>and had>get had>her had>of had>when has>ABUSE
has>BEING has>CRISIS has>KNOWS has>NUDE has>PAST has>YOU has>are has>can has>from has>he has>when have>HELPREQ
have>LEAK have>OPINION have>THREAT have>WE have>dont have>me have>says he>FRAME he>NEWS he>OPINION he>SELF_MINOR he>get
her>CRISIS her>DESPAIR her>HARMED her>MEET her>MINOR her>isnt him>CHILD him>CREEPY him>CRISIS him>DISTRESS him>FORCE
him>NEAR him>NUDE him>OPINION him>SHAME him>SOMEONE him>TOLD him>TOUCH him>WORRY him>him him>in him>keeps him>wasnt
him>where him>which him>would his>CREEPY his>OLDER his>been his>in his>so his>will his>would how>ABUSE how>NEWS
how>OLDER how>for how>get how>his how>our how>your i>GROOMED i>OTHER_ADULT i>SECRET i>SEND i>dont i>from i>has i>if
i>said i>we if>CREEPY if>HE if>KIN if>has if>how if>of if>this if>why if>wont in>MEET in>PEER in>VIOLENCE in>isnt in>me
in>they in>want is>ADULT is>FRAME is>HE is>MOVED is>NEWS is>STALK is>a is>isnt is>want isnt>CREEPY isnt>NEAR
isnt>ONLINE it>BEING it>HE it>LEAK it>SELF_ADULT it>STALK it>get it>this keep>CRISIS keep>DESPAIR keep>TOUCH keep>if
keep>my keep>not keeps>MOVED keeps>PIC keeps>SEX keeps>YOU keeps>for keeps>him keeps>if keeps>our keeps>you me>BEING
me>CHILD me>OTHER_ADULT me>VIOLENCE me>but me>of me>they me>was my>HARMED my>HE my>KIN my>SHAME my>STAT my>TOUCH my>are
my>my not>CREEPY not>GIFT not>KIN not>SELF_MINOR not>dont not>has not>want not>with of>ABUSE of>CHILD of>NEVERMET
of>OTHER_ADULT of>PAST of>does of>keep on>MOVED on>SECRET on>her on>i on>keep on>keeps on>who our>I our>LEAK our>STALK
our>THREAT our>TOUCH our>WORRY our>can our>him our>isnt our>of our>should please>FEAR please>MY please>SEND
please>VIOLENCE please>cant please>said please>which said>ASSAULT said>BULLY said>CARE said>CREEPY said>FRAME
said>MOVED said>SELF_ADULT said>STALK said>TOLD said>TOUCH said>cant said>want said>with says>ABUSE says>CROWD
says>FEAR says>FORCE says>FRAME says>ME says>NEWS says>PEER says>a says>and says>got says>me says>you she>LEAK she>NEAR
she>can she>dont she>i she>when she>where should>HARMED should>LEAK should>WE should>WORRY should>but should>do
should>he should>want should>we should>with should>you so>ADULT so>CHILD so>CRISIS so>CROWD so>FEAR so>HARMED so>LEAK
so>MY so>NEWS so>and so>do so>they tell>ABUSE tell>DIRECT tell>DISTRESS tell>GIFT tell>MY tell>SHAME tell>TOUCH
tell>can tell>does tell>the tell>they tell>was tell>we that>CREEPY that>CRISIS that>NEAR that>NEWS that>PEER
that>SELF_ADULT that>SELF_MINOR that>SEX that>because that>in that>why that>you the>FRAME the>MEET the>PAST the>do
the>for the>if the>of them>BEING them>KNOWS them>SECRET them>WE them>but them>can them>had them>him them>said them>says
them>should them>tell them>that them>want them>we them>your they>ABUSE they>CRISIS they>HELPREQ they>MEET they>MINOR
they>NEVERMET they>NEWS they>TOLD they>TOUCH they>a they>i they>she they>want they>what they>who this>GROOMED
this>NEVERMET this>TOLD this>had this>him this>me this>said to>CHILD to>OLDER to>got to>tell us>CROWD us>DISTRESS
us>GIFT us>MEET us>NEAR us>OLDER us>SEND us>SOURCE us>VIOLENCE us>have us>we want>CONTACT want>FORCE want>MOVED
want>NUDE want>THREAT want>didnt want>do want>keep want>so want>want wants>HELPREQ wants>KNOWS wants>OPINION wants>PIC
wants>TOUCH wants>but wants>for wants>how wants>where was>GIFT was>TOPIC was>YOU was>at was>can was>did was>for was>got
was>how was>was wasnt>from we>FEAR we>MEET we>MINOR we>because we>didnt we>her we>in we>our we>she we>will what>OLDER
what>VIOLENCE what>are what>how when>HARMED when>MEET when>SELF_ADULT when>THREAT when>TOUCH when>WORRY when>has
when>on where>FORCE where>PEER where>is where>says where>to where>will which>FRAME which>HELPREQ who>FORCE who>GIFT
who>HYPO who>MEET who>SOURCE who>VIOLENCE who>did who>keeps who>will why>CONTACT why>MINOR why>WE will>LEAK will>YOU
will>but will>him will>they will>want will>you with>CHILD with>FORCE with>KIN with>NEAR with>been with>says with>want
wont>DISTRESS wont>HARMED wont>KNOWS wont>SOMEONE wont>STAT wont>from wont>have wont>how wont>that wont>them wont>when
wont>where would>DESPAIR would>SHAME would>so you>CREEPY you>DIRECT you>MINOR you>PIC you>SELF_ADULT you>has you>in
you>should you>the you>wants you>was you>when your>MEET your>ORDINARY your>TOUCH your>in your>isnt your>says your>this
your>who
""",
    2: """
ABUSE>CONTACT ABUSE>I ABUSE>PAST ABUSE>i ABUSE>on ABUSE>this ABUSE>we ABUSE>where ADULT>ABUSE ADULT>ASK ADULT>KIN
ADULT>PIC ADULT>SHAME ADULT>on ASK>ASK ASK>GROOMED ASK>HYPO ASK>NEAR ASK>NEWS ASK>WE ASK>that ASK>you ASSAULT>CHILD
ASSAULT>KIN ASSAULT>on ASSAULT>you BEING>CONTACT BEING>FORCE BEING>SOMEONE BEING>if BEING>of BULLY>DISTRESS BULLY>he
BULLY>of BULLY>said BULLY>so CARE>HE CARE>said CARE>she CARE>you CHILD>CREEPY CHILD>I CHILD>PIC CHILD>SEND CHILD>TOLD
CHILD>does CHILD>it CHILD>said CHILD>we CONTACT>ABUSE CONTACT>CROWD CONTACT>DIRECT CONTACT>FRAME CONTACT>HARMED
CONTACT>LEAK CONTACT>MOVED CONTACT>VIOLENCE CONTACT>YOU CONTACT>has CONTACT>so CONTACT>that CONTACT>your CREEPY>MEET
CREEPY>NEAR CREEPY>PEER CREEPY>SEX CREEPY>because CREEPY>got CREEPY>if CREEPY>keeps CREEPY>which CRISIS>I CRISIS>i
CRISIS>me CRISIS>with CROWD>CRISIS CROWD>OTHER_ADULT CROWD>SELF_MINOR CROWD>TOPIC CROWD>but CROWD>do CROWD>if CROWD>the
CROWD>when DESPAIR>CRISIS DESPAIR>he DESPAIR>of DIRECT>HE DIRECT>OPINION DIRECT>PAST DIRECT>SOMEONE DIRECT>a DIRECT>but
DIRECT>her DIRECT>it DISTRESS>MY DISTRESS>NUDE DISTRESS>TOUCH DISTRESS>WORRY DISTRESS>but DISTRESS>not DISTRESS>please
FAULT>HE FEAR>CREEPY FEAR>SEND FEAR>got FEAR>his FEAR>they FEAR>us FEAR>when FORCE>GIFT FORCE>HE FORCE>MEET FORCE>NEAR
FORCE>him FORCE>says FORCE>was FRAME>FORCE FRAME>LEAK FRAME>NUDE FRAME>a FRAME>at FRAME>on FRAME>was GIFT>HARMED
GIFT>OLDER GIFT>SHAME GIFT>have GIFT>of GROOMED>KIN GROOMED>he GROOMED>how GROOMED>so GROOMED>that HARMED>ABUSE
HARMED>HELPREQ HARMED>PIC HARMED>at HARMED>but HARMED>dont HARMED>has HARMED>not HE>BEING HE>CARE HE>OPINION HE>been
HE>of HE>our HELPREQ>CROWD HELPREQ>NUDE HELPREQ>SECRET HELPREQ>SEND HELPREQ>SEX HELPREQ>TOLD HELPREQ>get HELPREQ>got
HYPO>FEAR HYPO>MY HYPO>ONLINE HYPO>OTHER_ADULT HYPO>PIC HYPO>but HYPO>my HYPO>to HYPO>want HYPO>wants HYPO>was
I>DISTRESS I>GROOMED I>ME I>has I>how I>this KIN>DIRECT KIN>HARMED KIN>KNOWS KIN>did KIN>on KNOWS>CHILD KNOWS>CREEPY
KNOWS>CROWD KNOWS>MOVED KNOWS>MY KNOWS>a KNOWS>have KNOWS>it KNOWS>says KNOWS>they LEAK>SELF_MINOR LEAK>SOMEONE
LEAK>THREAT LEAK>he LEAK>isnt LEAK>me LEAK>she LOVE>SELF_MINOR LOVE>SEND LOVE>SOMEONE LOVE>because LOVE>but LOVE>dont
LOVE>is LOVE>that ME>DISTRESS ME>FAULT ME>LEAK ME>LOVE ME>THREAT ME>VIOLENCE ME>WORRY ME>him ME>us MEET>FEAR MEET>FRAME
MEET>MINOR MEET>OPINION MEET>ORDINARY MEET>SELF_MINOR MEET>STAT MEET>YOU MEET>a MEET>because MEET>but MEET>if MEET>in
MEET>so MEET>you MINOR>ABUSE MINOR>can MINOR>him MINOR>of MINOR>where MINOR>why MINOR>with MOVED>she MOVED>where MY>MY
MY>NEVERMET MY>got MY>keep MY>my NEAR>HE NEAR>her NEAR>with NEVERMET>MY NEVERMET>NEAR NEVERMET>NEVERMET NEVERMET>at
NEVERMET>her NEWS>ASK NEWS>WE NEWS>at NEWS>have NEWS>her NEWS>if NEWS>why NUDE>ASSAULT NUDE>NEVERMET NUDE>PAST NUDE>can
NUDE>him NUDE>us OLDER>GIFT OLDER>STALK OLDER>do OLDER>our OLDER>this OLDER>where ONLINE>CRISIS ONLINE>DESPAIR
ONLINE>FEAR ONLINE>HARMED ONLINE>MINOR ONLINE>NEVERMET ONLINE>SELF_ADULT ONLINE>our ONLINE>you OPINION>FORCE
OPINION>MINOR OPINION>NEAR OPINION>NEWS OPINION>SELF_MINOR OPINION>TOLD OPINION>but OPINION>him OPINION>not
ORDINARY>OLDER ORDINARY>OTHER_ADULT ORDINARY>PEER ORDINARY>can ORDINARY>dont ORDINARY>they ORDINARY>this
OTHER_ADULT>LOVE OTHER_ADULT>NUDE OTHER_ADULT>got OTHER_ADULT>his OTHER_ADULT>was PAST>CARE PAST>GROOMED PAST>ME
PAST>OLDER PAST>him PAST>me PAST>of PAST>so PEER>CARE PEER>GROOMED PEER>HELPREQ PEER>SECRET PEER>keep PEER>wants
PIC>ASSAULT PIC>CONTACT PIC>FEAR PIC>KNOWS PIC>LEAK PIC>dont PIC>have PIC>my PIC>with PIC>your SECRET>GIFT SECRET>I
SECRET>SELF_MINOR SECRET>TOUCH SECRET>WE SECRET>cant SECRET>was SELF_ADULT>ADULT SELF_ADULT>ONLINE SELF_ADULT>and
SELF_ADULT>how SELF_ADULT>i SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>GROOMED SELF_MINOR>NEVERMET
SELF_MINOR>SHAME SELF_MINOR>TOUCH SELF_MINOR>VIOLENCE SELF_MINOR>YOU SELF_MINOR>a SELF_MINOR>but SELF_MINOR>cant
SELF_MINOR>dont SELF_MINOR>said SEND>OTHER_ADULT SEND>SEX SEND>TOPIC SEND>WORRY SEND>are SEND>can SEND>cant SEND>is
SEX>CARE SEX>OLDER SEX>OTHER_ADULT SEX>SHAME SEX>at SEX>for SEX>his SEX>when SEX>who SHAME>FAULT SHAME>OPINION
SHAME>ORDINARY SHAME>PIC SHAME>STAT SHAME>has SOMEONE>DISTRESS SOMEONE>FEAR SOMEONE>SELF_MINOR SOMEONE>i SOMEONE>of
SOMEONE>what SOURCE>did SOURCE>on SOURCE>that SOURCE>they STALK>KNOWS STALK>SOMEONE STALK>are STALK>her STALK>will
STAT>CRISIS STAT>DISTRESS STAT>FRAME STAT>SELF_MINOR STAT>her STAT>our STAT>want STAT>what THREAT>FRAME THREAT>SECRET
THREAT>what TOLD>BEING TOLD>CRISIS TOLD>DESPAIR TOLD>OLDER TOLD>PAST TOLD>SHAME TOLD>TOPIC TOLD>TOUCH TOLD>VIOLENCE
TOLD>have TOLD>says TOLD>would TOPIC>HE TOPIC>he TOPIC>she TOUCH>NEVERMET TOUCH>SECRET TOUCH>YOU TOUCH>dont TOUCH>so
TOUCH>tell TOUCH>you VIOLENCE>DIRECT VIOLENCE>FORCE VIOLENCE>MINOR VIOLENCE>MY VIOLENCE>WORRY VIOLENCE>but VIOLENCE>had
VIOLENCE>have VIOLENCE>they VIOLENCE>where WE>because WE>for WE>from WE>please WORRY>DIRECT WORRY>FEAR WORRY>MEET
WORRY>SOMEONE WORRY>TOUCH WORRY>dont WORRY>wants YOU>CONTACT YOU>HARMED YOU>MY YOU>NEVERMET YOU>PAST YOU>SECRET
YOU>STAT YOU>but a>CARE a>HYPO a>MINOR a>she a>wants a>what a>where and>CONTACT and>ME and>did and>on and>the and>they
and>what are>DISTRESS are>LEAK are>did are>will are>your at>ABUSE at>ASSAULT at>DIRECT at>KIN at>SELF_ADULT at>did
at>the at>you because>CROWD because>FEAR because>OLDER because>ORDINARY because>TOLD because>TOUCH because>how
because>not because>on because>they because>was because>who been>ASK been>NEAR been>NUDE been>OPINION been>ORDINARY
been>cant been>him been>how been>keep been>you been>your but>ASK but>CARE but>CRISIS but>KIN but>NEAR but>SHAME
but>didnt but>his but>with can>HARMED cant>FORCE cant>his did>MY did>NEAR did>in did>would did>your do>HE do>NEVERMET
do>because do>got do>if do>us does>BULLY does>CREEPY does>HELPREQ dont>NEWS dont>ORDINARY dont>SEX dont>THREAT
dont>dont for>BULLY for>HELPREQ for>did for>get for>i for>me for>wont for>your from>ASK from>OTHER_ADULT from>WORRY
from>if from>is from>should get>FRAME get>MY get>SEND get>VIOLENCE get>from get>her get>him get>tell got>CRISIS
got>MOVED got>SHAME got>WORRY got>dont got>get got>if got>of got>you had>YOU had>because had>for had>his had>should
had>this had>what had>you has>HARMED has>LEAK has>MEET has>because has>her has>our has>who have>DESPAIR have>FEAR
have>HARMED have>I have>KNOWS have>LOVE have>OLDER have>and have>have have>his have>is he>BEING he>NUDE he>SOMEONE
he>VIOLENCE he>a he>been he>should her>ABUSE her>BULLY her>HE her>HYPO her>LOVE her>NEVERMET her>OPINION her>SEX
her>VIOLENCE her>a her>dont her>is her>please her>with her>your him>CROWD him>DESPAIR him>NEWS him>SOURCE him>THREAT
him>but him>from him>have him>how him>on him>they him>this him>want him>wants his>FRAME his>I his>MEET his>MINOR
his>SOMEONE his>get his>of his>our his>they how>ME how>WORRY how>have how>this i>I i>got i>have i>i if>ASSAULT if>FORCE
if>FRAME if>I if>OTHER_ADULT if>SEX if>for if>i if>in if>tell if>wasnt if>when in>FEAR in>NEAR in>a in>got in>in in>our
is>HYPO is>I is>KNOWS is>SELF_MINOR is>can is>get is>i is>on is>your isnt>ADULT isnt>CHILD isnt>FRAME isnt>ORDINARY
isnt>and isnt>he isnt>she it>GROOMED it>HARMED it>her it>will keep>ME keep>MY keep>YOU keep>do keep>us keep>what
keeps>MEET keeps>WORRY keeps>me keeps>where keeps>wont me>ASK me>DISTRESS me>LEAK me>MINOR me>PAST me>PIC me>can me>him
me>who me>why my>CONTACT my>CROWD my>FAULT my>LEAK my>WORRY my>a my>get my>wasnt my>with not>cant not>had not>said
of>HARMED of>LEAK of>SECRET of>SOMEONE of>TOLD of>because on>MY on>NEVERMET on>SELF_MINOR on>STALK on>because on>wasnt
our>ADULT our>CHILD our>CREEPY our>YOU our>dont our>how our>said our>to our>you please>CHILD please>PEER please>but
please>get please>how please>she said>ASK said>TOPIC said>WORRY said>and said>please said>you says>BEING says>DISTRESS
says>I says>MINOR says>dont says>to says>want says>your she>FRAME she>SEX she>cant she>had she>keep she>the she>want
should>FORCE should>STALK should>YOU should>had should>have should>who should>your so>ASK so>I so>NUDE so>ONLINE
so>OPINION so>PIC so>SEX so>if so>says so>that tell>CRISIS tell>FORCE tell>ME tell>NEWS tell>of that>NUDE that>SEND
that>THREAT that>to the>ASSAULT the>THREAT the>WORRY the>where them>CHILD them>CONTACT them>CROWD them>FRAME
them>OPINION them>SEND them>SOMEONE them>THREAT them>did them>does them>dont them>they them>which them>why they>CREEPY
they>FRAME they>HYPO they>I they>ME they>been they>do they>his they>on they>says they>which this>CRISIS this>DIRECT
this>HARMED this>YOU this>cant this>the to>ADULT to>ONLINE to>SELF_ADULT to>do to>our to>will us>HELPREQ us>I us>MOVED
us>THREAT us>because us>her us>i us>please us>said us>so want>LOVE want>NEWS want>cant want>i want>my want>please
want>what want>where want>which want>wont wants>CONTACT wants>CREEPY wants>FORCE wants>KIN wants>ME wants>and was>BEING
was>LOVE was>SECRET was>wont wasnt>her we>CARE we>NEVERMET we>when we>where we>with what>CARE what>CREEPY what>MEET
what>NEAR what>did what>our what>wont when>BEING when>CRISIS when>OPINION when>says when>the when>them when>why
where>HARMED where>I where>MINOR where>MY where>do where>him where>what where>you which>SOURCE who>BEING who>DIRECT
who>KNOWS who>STALK who>because who>get who>have who>how why>CREEPY why>KIN why>been why>said why>the why>we
will>DIRECT will>ORDINARY will>for will>she will>what with>CRISIS with>FEAR with>GIFT with>I with>MEET with>ONLINE
with>PIC with>but with>does with>it with>this with>what with>who with>you wont>CARE wont>PEER wont>in wont>it wont>not
wont>the wont>will would>LOVE would>OTHER_ADULT would>THREAT would>but would>do you>CARE you>HARMED you>HE you>HELPREQ
you>NEVERMET you>and you>dont you>it you>you your>GROOMED your>STALK your>her your>they your>wants
""",
    3: """
ABUSE>PEER ABUSE>how ADULT>SEX ADULT>TOPIC ADULT>can ADULT>has ADULT>keep ASK>LEAK ASK>do ASK>want ASK>when ASK>wont
ASSAULT>I ASSAULT>YOU ASSAULT>cant ASSAULT>i ASSAULT>if ASSAULT>in ASSAULT>it ASSAULT>was BEING>GIFT BEING>HARMED
BEING>a BULLY>KIN BULLY>SOMEONE BULLY>VIOLENCE BULLY>cant BULLY>dont BULLY>keep BULLY>she CARE>HYPO CARE>SEX CARE>SHAME
CARE>get CARE>tell CARE>what CHILD>FEAR CHILD>OTHER_ADULT CHILD>him CHILD>isnt CHILD>will CHILD>wont CONTACT>KIN
CONTACT>ME CONTACT>NEVERMET CONTACT>SELF_MINOR CONTACT>when CREEPY>DIRECT CREEPY>FEAR CREEPY>HELPREQ CREEPY>STALK
CREEPY>WORRY CREEPY>his CREEPY>me CREEPY>them CROWD>FORCE CROWD>I CROWD>NEVERMET CROWD>had CROWD>me CROWD>us CROWD>was
CROWD>where CROWD>wont DESPAIR>her DIRECT>CONTACT DIRECT>NEVERMET DIRECT>WE DIRECT>got DIRECT>she DIRECT>they
DISTRESS>are DISTRESS>have DISTRESS>says FEAR>ME FEAR>PEER FEAR>YOU FEAR>he FORCE>WORRY FORCE>not FORCE>what FRAME>NEWS
FRAME>ORDINARY FRAME>YOU FRAME>do FRAME>tell FRAME>when FRAME>where FRAME>which GIFT>FORCE GIFT>MY GIFT>NEVERMET
GIFT>PEER GIFT>TOLD GIFT>TOUCH GIFT>a GIFT>for GIFT>she GIFT>wants GROOMED>MINOR GROOMED>SOURCE HARMED>SOMEONE
HARMED>TOUCH HARMED>a HARMED>for HARMED>him HARMED>his HARMED>of HARMED>on HE>BULLY HE>SEX HE>and HE>did HE>his
HE>wasnt HE>we HELPREQ>GIFT HELPREQ>NEAR HELPREQ>our HELPREQ>want HYPO>ASK HYPO>CRISIS HYPO>KIN HYPO>PEER HYPO>YOU
I>FORCE I>GIFT I>MEET I>SELF_MINOR I>get I>tell I>wasnt I>we KIN>NEAR KIN>THREAT KIN>a KIN>get KIN>has KIN>keep KIN>our
KIN>why KNOWS>ORDINARY LEAK>GIFT LEAK>ME LEAK>STAT LEAK>for LEAK>got LOVE>from LOVE>have LOVE>he LOVE>her LOVE>him
LOVE>who LOVE>why ME>CARE ME>HE ME>me ME>our ME>why MEET>CARE MEET>CONTACT MEET>ME MEET>for MEET>it MEET>they
MINOR>CONTACT MINOR>HE MINOR>LOVE MINOR>NEAR MINOR>YOU MINOR>cant MINOR>have MINOR>me MINOR>that MINOR>you MOVED>ONLINE
MOVED>SELF_MINOR MOVED>to MY>SHAME MY>but MY>so NEAR>I NEAR>for NEAR>from NEVERMET>ADULT NEVERMET>if NEVERMET>it
NEVERMET>this NEWS>CROWD NEWS>they NEWS>when NUDE>ADULT NUDE>GIFT NUDE>OTHER_ADULT NUDE>her NUDE>his OLDER>CREEPY
OLDER>FORCE OLDER>FRAME OLDER>KNOWS OLDER>LOVE OLDER>NEVERMET OLDER>PIC OLDER>SOMEONE OLDER>are OLDER>did OLDER>from
OLDER>isnt OLDER>not OLDER>to OLDER>wants ONLINE>DIRECT ONLINE>TOUCH ONLINE>me ONLINE>says ONLINE>which ONLINE>with
OPINION>ASK OPINION>ME OPINION>because OPINION>from OPINION>wont ORDINARY>CROWD ORDINARY>DESPAIR ORDINARY>GIFT
ORDINARY>her ORDINARY>him ORDINARY>his OTHER_ADULT>CARE OTHER_ADULT>HE OTHER_ADULT>does OTHER_ADULT>for
OTHER_ADULT>want PAST>WE PAST>but PEER>CHILD PEER>KNOWS PEER>ME PEER>MOVED PEER>NEAR PEER>NUDE PEER>SHAME PEER>THREAT
PEER>a PEER>them PIC>CROWD PIC>SELF_MINOR PIC>WORRY PIC>YOU PIC>get PIC>they PIC>us SECRET>KIN SECRET>OLDER SECRET>SEND
SECRET>this SECRET>who SELF_ADULT>PAST SELF_ADULT>TOLD SELF_ADULT>WE SELF_ADULT>but SELF_ADULT>we SELF_MINOR>BEING
SELF_MINOR>LOVE SELF_MINOR>SECRET SELF_MINOR>he SELF_MINOR>keep SELF_MINOR>says SELF_MINOR>tell SELF_MINOR>wants
SEND>HE SEND>NEAR SEND>SELF_MINOR SEND>TOUCH SEND>how SEND>should SEND>want SEND>we SEX>HE SEX>HELPREQ SEX>SELF_MINOR
SEX>SEX SEX>didnt SEX>from SHAME>CARE SHAME>FRAME SHAME>HELPREQ SHAME>but SHAME>can SHAME>him SHAME>how SHAME>is
SHAME>it SHAME>my SHAME>on SOMEONE>GIFT SOMEONE>HARMED SOMEONE>been SOMEONE>it SOMEONE>keep SOMEONE>not SOURCE>BEING
SOURCE>OLDER SOURCE>at SOURCE>from SOURCE>if STALK>KIN STALK>SEND STALK>YOU STALK>they STAT>ABUSE STAT>BULLY
STAT>DESPAIR STAT>WE STAT>because STAT>if THREAT>ADULT THREAT>LEAK THREAT>OPINION THREAT>THREAT THREAT>cant
TOLD>DISTRESS TOLD>NUDE TOLD>has TOLD>of TOLD>on TOLD>should TOLD>the TOPIC>have TOUCH>ORDINARY TOUCH>SOMEONE TOUCH>of
VIOLENCE>HE VIOLENCE>SELF_MINOR VIOLENCE>says WE>ABUSE WE>CRISIS WE>NEVERMET WE>NEWS WE>WE WE>keeps WE>us WORRY>at
WORRY>from WORRY>my WORRY>on WORRY>when YOU>NEWS YOU>OPINION YOU>TOPIC YOU>WE YOU>can YOU>from YOU>wants a>HE a>PAST
a>STALK a>does a>how a>we and>HE and>NEWS and>YOU and>have and>please and>will are>ORDINARY are>been are>wants
are>which at>ASK at>NEAR at>YOU at>a at>are at>get at>have at>if at>please because>SECRET because>STALK because>YOU
because>a because>get because>i because>your been>ASSAULT been>CRISIS been>HELPREQ been>ONLINE been>have been>me
been>the been>them but>ABUSE but>DESPAIR but>DISTRESS but>LOVE but>MEET but>MY but>OTHER_ADULT but>SELF_MINOR
but>VIOLENCE but>been but>isnt can>GIFT can>ME can>WORRY can>he can>his can>how can>i can>in can>she can>so can>we
cant>DISTRESS cant>KIN cant>ME cant>is cant>them cant>they cant>would did>DISTRESS did>HARMED did>so didnt>CARE
didnt>MY didnt>and didnt>me didnt>my do>HYPO do>NUDE do>me do>the do>wants do>when does>ADULT does>ASK does>CONTACT
does>FORCE does>MEET does>can does>that does>who dont>HARMED dont>KNOWS dont>ONLINE dont>can dont>have dont>he dont>his
dont>of dont>with for>DESPAIR for>NEVERMET for>STALK for>VIOLENCE for>YOU for>are for>has for>said from>SEND from>TOUCH
from>keep from>tell from>we get>HELPREQ get>PEER get>because get>where got>ADULT got>GROOMED got>TOUCH got>do got>where
had>FEAR had>GIFT had>my had>was has>MY has>NEVERMET has>OTHER_ADULT has>SEX has>cant has>i have>FORCE have>FRAME
have>TOUCH have>it have>wont he>CONTACT he>CREEPY he>KNOWS he>us her>CONTACT her>FRAME him>FEAR him>ME him>STALK
him>because him>was him>who his>FEAR his>are his>him his>how his>if his>my his>the his>to his>wants how>LEAK i>CARE
i>FORCE i>PIC i>WE i>do i>tell i>wasnt if>CRISIS if>PIC if>SHAME if>STALK if>WE if>are if>but in>OPINION in>STAT
in>been in>on in>us in>your is>NEVERMET is>should is>this isnt>PEER it>CRISIS it>FRAME it>MY it>OTHER_ADULT it>had
keep>WE keep>our keep>the keep>with keep>your keeps>CHILD keeps>CRISIS keeps>LOVE keeps>SOMEONE keeps>TOLD keeps>is
keeps>says me>CONTACT me>DESPAIR me>KNOWS me>PEER me>is my>PAST my>he my>not my>says my>wants not>CRISIS not>PAST
not>SEX not>a not>can not>do not>who of>FORCE of>is on>BEING on>ME on>NEAR on>not on>says on>should on>they on>to
our>CRISIS our>FEAR our>NEAR our>NEWS our>keeps please>NEAR please>PIC please>THREAT please>for please>i said>NEAR
said>NUDE said>get said>on said>that said>where says>YOU says>is says>wants she>ASSAULT she>CONTACT she>HARMED she>I
she>MY she>NEVERMET she>VIOLENCE she>is she>keeps she>tell she>wants should>CRISIS should>OLDER should>OTHER_ADULT
should>SELF_MINOR should>TOLD should>what should>when so>HELPREQ so>HYPO so>MINOR so>NEAR so>SOURCE so>but so>want
tell>BEING tell>CARE tell>OLDER tell>ORDINARY that>BULLY that>DISTRESS that>FORCE that>HARMED that>MEET that>OLDER
that>TOUCH that>WORRY that>her that>if the>I the>NEVERMET the>is the>my the>the them>HYPO them>PIC them>SELF_MINOR
them>he them>it them>our them>wont they>KIN they>ORDINARY they>TOPIC they>are they>where they>why this>CREEPY
this>DISTRESS this>HYPO this>OLDER this>PEER this>PIC this>he to>what us>ADULT us>CHILD us>FRAME us>MINOR us>if us>our
us>says us>us us>wants us>would want>DESPAIR want>SELF_MINOR want>SHAME want>it want>the wants>LEAK wants>he wants>him
wants>me was>FEAR was>TOUCH was>and was>if was>isnt was>not was>says wasnt>SOMEONE we>CHILD we>SOMEONE we>TOUCH we>get
we>tell we>us what>FORCE what>HARMED what>KIN what>isnt when>CREEPY when>DIRECT when>OTHER_ADULT when>been when>dont
when>how where>TOPIC which>KIN which>ME which>SOMEONE which>did which>from which>he which>my who>ASK who>WE who>please
why>she why>should will>FRAME will>and will>do will>them with>MINOR with>SELF_MINOR with>please with>said with>so
with>to with>was with>wont wont>ASK wont>SECRET wont>THREAT wont>WORRY wont>her would>ADULT would>CRISIS would>MINOR
would>at would>me would>tell you>I you>MY you>been you>got you>please your>CHILD your>LOVE your>ME your>NUDE your>been
your>she your>you your>your
""",
    4: """
ABUSE>HELPREQ ABUSE>THREAT ABUSE>his ADULT>MEET ADULT>THREAT ADULT>been ADULT>she ADULT>what ASK>SEX ASK>TOLD ASK>his
ASK>in ASSAULT>a BEING>ABUSE BEING>I BEING>MY BEING>SEND BEING>i BEING>is BEING>my BULLY>FORCE BULLY>get CARE>GROOMED
CARE>MEET CARE>and CARE>are CARE>how CARE>should CARE>want CARE>will CHILD>ABUSE CHILD>at CHILD>been CHILD>from
CHILD>would CONTACT>FEAR CONTACT>PEER CONTACT>SOURCE CONTACT>but CRISIS>ORDINARY CRISIS>him CRISIS>of CRISIS>this
CRISIS>wasnt CROWD>BEING CROWD>HE CROWD>KIN CROWD>ONLINE CROWD>at CROWD>cant CROWD>from DESPAIR>from DIRECT>ME
DIRECT>ONLINE DIRECT>dont DIRECT>on DISTRESS>ME DISTRESS>cant DISTRESS>that DISTRESS>want DISTRESS>who FAULT>do
FEAR>get FEAR>if FORCE>KIN FORCE>LOVE FORCE>he FORCE>her FORCE>if FORCE>of FORCE>when FRAME>HE FRAME>WORRY FRAME>said
FRAME>us GIFT>ABUSE GIFT>ASK GIFT>BULLY GIFT>ME GIFT>get GIFT>who GROOMED>CONTACT GROOMED>LOVE GROOMED>YOU GROOMED>are
GROOMED>your HARMED>MEET HARMED>ONLINE HARMED>was HE>FRAME HE>HYPO HE>NEWS HE>him HE>it HE>them HE>they HE>want HE>what
HELPREQ>BULLY HELPREQ>CRISIS HELPREQ>SELF_ADULT HELPREQ>does HELPREQ>the HELPREQ>wont HYPO>MINOR HYPO>from I>CREEPY
I>LEAK I>MOVED I>NEVERMET I>OLDER I>and I>in I>is I>isnt I>said I>will KIN>HELPREQ KIN>MEET KIN>OTHER_ADULT KIN>dont
KIN>they KNOWS>ASK KNOWS>VIOLENCE KNOWS>WE KNOWS>got KNOWS>the KNOWS>wants KNOWS>we LEAK>them LOVE>CONTACT LOVE>CROWD
LOVE>FORCE LOVE>LOVE LOVE>SECRET LOVE>YOU ME>didnt ME>his ME>says ME>want MEET>OTHER_ADULT MEET>was MEET>with
MEET>would MINOR>HARMED MINOR>HELPREQ MINOR>MEET MINOR>OTHER_ADULT MINOR>THREAT MINOR>keep MOVED>MOVED MOVED>and
MOVED>on MOVED>says MY>FAULT MY>FEAR MY>LEAK MY>PEER MY>didnt MY>him MY>of MY>she MY>should NEAR>at NEAR>in
NEVERMET>how NEVERMET>of NEVERMET>should NEVERMET>tell NEWS>ADULT NEWS>CARE NEWS>cant NEWS>did NEWS>he NEWS>says
NEWS>we NUDE>FORCE NUDE>NEAR NUDE>SHAME OLDER>ME OLDER>MINOR OLDER>his OLDER>in OLDER>who ONLINE>HE ONLINE>did
ONLINE>wasnt ONLINE>when OPINION>ABUSE OPINION>LOVE OPINION>SEX OPINION>did OPINION>got OPINION>says ORDINARY>CRISIS
ORDINARY>DIRECT ORDINARY>please ORDINARY>what OTHER_ADULT>OLDER OTHER_ADULT>PEER OTHER_ADULT>WE OTHER_ADULT>a
OTHER_ADULT>dont OTHER_ADULT>that PAST>ASK PAST>are PAST>from PAST>please PEER>NEVERMET PEER>PAST PEER>PIC
PEER>SELF_MINOR PEER>he PEER>want PEER>what PIC>KIN PIC>SEND PIC>THREAT SECRET>NEVERMET SECRET>SOURCE SECRET>didnt
SECRET>has SECRET>says SECRET>they SELF_ADULT>KIN SELF_ADULT>a SELF_ADULT>in SELF_ADULT>not SELF_ADULT>on
SELF_ADULT>this SELF_MINOR>DIRECT SELF_MINOR>FRAME SELF_MINOR>PAST SELF_MINOR>if SELF_MINOR>was SEND>BEING SEND>FRAME
SEND>dont SEND>has SEND>him SEND>isnt SEND>my SEND>our SEND>with SEND>would SEX>in SEX>is SEX>on SHAME>that
SOMEONE>MOVED SOMEONE>NEAR SOMEONE>SECRET SOMEONE>WORRY SOMEONE>our SOMEONE>us SOMEONE>wasnt SOURCE>HARMED SOURCE>NEAR
SOURCE>OPINION SOURCE>OTHER_ADULT SOURCE>TOUCH SOURCE>you STALK>MINOR STALK>MY STALK>ORDINARY STALK>THREAT STALK>got
STALK>isnt STAT>FORCE STAT>KIN STAT>NEAR STAT>do STAT>got THREAT>SEND THREAT>his TOLD>ASSAULT TOLD>MOVED TOLD>NEAR
TOLD>THREAT TOLD>dont TOLD>where TOPIC>ONLINE TOPIC>and TOUCH>CROWD TOUCH>SOURCE TOUCH>it VIOLENCE>ASK VIOLENCE>WE
VIOLENCE>YOU VIOLENCE>me WE>BULLY WE>GIFT WE>NEAR WE>NUDE WE>SOMEONE WE>TOUCH WE>a WE>can WE>my WE>she WORRY>CREEPY
WORRY>isnt WORRY>they YOU>GROOMED YOU>THREAT YOU>cant YOU>said YOU>would a>LOVE a>THREAT a>didnt and>ASSAULT and>NEAR
and>SEND and>TOUCH and>if and>isnt are>BULLY are>ME are>SELF_MINOR are>SOMEONE are>a are>get are>him are>it are>tell
are>want at>SECRET at>THREAT at>from because>BULLY because>CARE because>PAST because>it because>want because>wont
been>ADULT been>OLDER been>SHAME been>TOUCH been>YOU been>dont been>not been>she but>BULLY but>HELPREQ but>SEND
but>because but>me but>tell can>WE can>from can>is can>who cant>SHAME cant>YOU cant>got cant>her cant>when cant>why
cant>your did>I did>but did>do did>him did>of did>was didnt>KIN didnt>ME didnt>SOURCE didnt>from didnt>tell do>BEING
do>MY do>and do>but do>to do>was do>what does>TOUCH does>at does>you dont>CARE dont>DISTRESS dont>are dont>was dont>who
for>FORCE for>GROOMED for>and for>cant for>my from>CROWD from>HYPO from>ME from>MY from>has from>my get>NEVERMET get>in
get>us get>when got>DISTRESS got>MINOR got>MY got>STALK got>that got>who had>CONTACT had>TOPIC had>he has>FORCE has>WE
has>but has>said have>DISTRESS have>MOVED have>ONLINE have>did have>from have>where he>HARMED he>HELPREQ he>on he>wants
her>ADULT her>MY her>have her>will him>SECRET him>SEND him>do him>our his>CARE his>a his>that his>with how>DESPAIR
how>SEND how>SOMEONE how>THREAT how>him how>that i>CREEPY i>MOVED i>NEVERMET i>in i>isnt i>our if>ASK if>is in>DISTRESS
in>ONLINE in>PAST in>SOURCE is>ASK is>PAST is>says is>tell is>which isnt>for it>DISTRESS it>VIOLENCE it>dont it>have
it>isnt it>my it>the keep>CROWD keep>STAT keep>he keep>me keep>them keeps>HELPREQ keeps>a me>ASSAULT me>NEVERMET
me>THREAT me>on my>NEWS my>SELF_MINOR my>and my>that my>which not>FEAR not>PIC not>WE not>for not>our of>BEING of>HE
of>TOPIC of>TOUCH of>YOU of>our on>CRISIS on>VIOLENCE on>been our>NUDE our>tell please>STAT please>this please>to
said>CONTACT said>HARMED said>HELPREQ said>OTHER_ADULT said>SECRET said>SEND said>for said>isnt said>my said>them
says>DESPAIR says>our she>ABUSE she>FEAR she>NUDE she>if she>wont should>and should>not so>i so>of so>to so>who
tell>THREAT tell>his that>ABUSE that>KIN that>LOVE that>MOVED that>OPINION that>OTHER_ADULT that>we the>CROWD
the>ONLINE the>a the>had the>he the>who the>why them>HELPREQ them>my them>when them>you they>CONTACT they>DIRECT
they>KNOWS they>PEER they>is they>your this>CHILD this>WE this>does this>keeps this>to this>us this>you to>BULLY
to>GIFT to>LOVE to>STALK to>at to>he to>keep to>us us>ASK us>LOVE us>WE want>I wants>CARE wants>MEET wants>THREAT
wants>have wants>that was>PAST was>are was>your wasnt>he wasnt>to we>dont what>THREAT what>cant what>dont what>my
what>was when>KIN when>SEND when>and when>not when>wasnt where>STAT where>got where>our which>STAT which>a which>can
which>does which>in which>on who>HARMED who>LOVE who>MINOR who>TOPIC who>been who>got who>her who>of who>we why>CRISIS
why>FRAME why>HE why>PEER why>if will>FORCE will>HELPREQ will>his will>me with>NUDE with>me with>should wont>at wont>me
would>ABUSE would>ASK would>FRAME would>HELPREQ would>for would>on would>says you>ASK you>GROOMED you>KNOWS you>TOPIC
you>WE you>cant you>said your>MINOR your>SOURCE your>STAT your>VIOLENCE your>a your>but your>does your>if your>to
your>will
""",
    5: """
ABUSE>because ADULT>me ASK>DESPAIR ASK>TOUCH ASK>been ASK>him ASK>where BEING>ASK BEING>NUDE BEING>PIC BEING>THREAT
BEING>what BULLY>HE CARE>CRISIS CARE>NEAR CARE>NEWS CHILD>BEING CHILD>DISTRESS CHILD>ME CHILD>MY CHILD>NUDE CHILD>do
CHILD>is CHILD>with CONTACT>DESPAIR CONTACT>PIC CONTACT>got CONTACT>not CONTACT>said CONTACT>want CONTACT>which
CREEPY>a CREEPY>have CREEPY>he CREEPY>on CREEPY>what CREEPY>with CRISIS>cant CRISIS>said CROWD>ABUSE CROWD>does
CROWD>he CROWD>so DESPAIR>HE DESPAIR>VIOLENCE DESPAIR>what DIRECT>HELPREQ DIRECT>ORDINARY DIRECT>cant DIRECT>in
DIRECT>when DISTRESS>CROWD DISTRESS>OPINION DISTRESS>was FEAR>FEAR FORCE>SECRET FORCE>THREAT FORCE>they FRAME>SECRET
FRAME>and FRAME>has FRAME>his FRAME>what GIFT>NEAR GIFT>PIC GIFT>WORRY GIFT>me GIFT>what GIFT>where GROOMED>BULLY
GROOMED>I GROOMED>ME GROOMED>SELF_MINOR GROOMED>for GROOMED>i GROOMED>not HE>CREEPY HE>are HE>my HE>said HE>would
HELPREQ>DIRECT HELPREQ>KIN HELPREQ>because HYPO>NEAR I>ABUSE I>CARE I>them KIN>because KIN>will KNOWS>GIFT KNOWS>I
KNOWS>are KNOWS>how KNOWS>i LEAK>CRISIS LEAK>YOU LEAK>you LOVE>WE LOVE>did LOVE>we LOVE>you ME>HARMED ME>TOLD ME>when
ME>which MEET>I MEET>i MEET>of MEET>said MEET>that MINOR>how MOVED>ADULT MY>BEING MY>KIN MY>NEWS MY>where NEAR>our
NEVERMET>why NEWS>CHILD NEWS>was NUDE>HE NUDE>she NUDE>so NUDE>was OLDER>I OLDER>SECRET OLDER>he OLDER>him OLDER>i
OLDER>if ONLINE>BULLY ONLINE>PEER ONLINE>PIC ONLINE>dont ONLINE>had ONLINE>want OPINION>GROOMED ORDINARY>because
ORDINARY>that ORDINARY>we OTHER_ADULT>GIFT OTHER_ADULT>in OTHER_ADULT>keeps OTHER_ADULT>we PAST>SOURCE PEER>DIRECT
PEER>I PEER>TOUCH PEER>should PEER>when PIC>PEER PIC>a PIC>on PIC>was PIC>what SECRET>BEING SECRET>HE SECRET>SHAME
SECRET>SOMEONE SECRET>our SELF_ADULT>CHILD SELF_ADULT>GROOMED SELF_ADULT>been SELF_ADULT>if SELF_ADULT>so
SELF_MINOR>ASK SELF_MINOR>WORRY SELF_MINOR>from SELF_MINOR>has SELF_MINOR>not SELF_MINOR>what SEND>ADULT SEND>do
SEND>he SEND>i SEND>the SEX>ASK SEX>NUDE SEX>him SHAME>didnt SHAME>was SOMEONE>ASK SOMEONE>BULLY SOMEONE>CROWD
SOMEONE>LOVE SOMEONE>ME SOMEONE>because SOMEONE>do SOMEONE>for SOMEONE>him SOMEONE>says SOMEONE>we SOURCE>PAST
SOURCE>STALK SOURCE>does SOURCE>for STALK>with STALK>you STAT>CONTACT STAT>but STAT>get STAT>have STAT>they STAT>wont
STAT>would THREAT>CONTACT THREAT>do TOLD>CHILD TOLD>her TOLD>not TOLD>that TOLD>this TOLD>with TOPIC>because
TOUCH>HARMED TOUCH>him TOUCH>in VIOLENCE>OPINION VIOLENCE>SEND VIOLENCE>our VIOLENCE>she VIOLENCE>we VIOLENCE>you
WE>CHILD WE>CROWD WE>MEET WE>has WE>when WORRY>NEWS WORRY>cant WORRY>him YOU>KIN YOU>MINOR YOU>SOURCE YOU>been YOU>i
YOU>our YOU>why a>SELF_MINOR and>BEING and>GROOMED and>KNOWS and>OTHER_ADULT and>VIOLENCE and>of and>them and>this
and>who are>NUDE are>her are>his are>not are>where at>can at>had at>said at>she at>them because>ADULT because>KIN
because>of because>that been>PEER been>THREAT been>they but>GIFT but>SECRET but>WORRY but>can but>cant but>dont
but>keeps but>she but>when can>DISTRESS can>said cant>NEWS cant>a did>CHILD did>FEAR did>our did>why do>ADULT do>CRISIS
do>LEAK do>OLDER do>TOLD do>has do>in do>that does>SOURCE does>WORRY does>dont does>have does>which dont>CRISIS dont>WE
dont>and for>MY for>SEND for>WE for>but for>keep for>please for>so for>was from>CONTACT from>FRAME from>OLDER
from>SELF_MINOR from>says get>i get>said got>have got>on got>our got>says had>ADULT had>VIOLENCE has>CROWD has>HYPO
has>I has>had has>has has>keep has>says has>us has>what have>KIN have>had have>so have>us have>when have>your he>MY
he>at he>not he>wasnt he>your her>FEAR her>FORCE her>KIN her>PIC her>does her>get her>he her>his him>ASK him>MINOR
him>did him>if him>with his>DISTRESS his>has his>keep how>SHAME i>HELPREQ i>ME i>will if>SELF_ADULT if>been if>can
if>cant if>had if>her if>to if>you in>ADULT in>BULLY in>her in>them is>NEAR is>SEX is>how is>keep isnt>KIN isnt>MY
isnt>OPINION it>NEVERMET it>ONLINE it>not keep>him keeps>I keeps>MINOR keeps>NEAR keeps>OPINION keeps>her keeps>i
keeps>she me>HARMED me>SOMEONE me>TOLD me>didnt me>she me>what me>which me>would my>BULLY my>SEND my>been my>the
not>STAT not>her not>his of>CREEPY of>DESPAIR of>dont of>it of>the of>them of>want of>your on>FRAME on>I on>OLDER
on>can on>he on>tell on>this our>ABUSE our>GIFT our>KIN our>MINOR our>SEND our>we please>CARE please>tell please>was
said>at said>has says>ASK says>CREEPY says>what she>CRISIS she>but she>should she>why should>I should>MEET should>MOVED
should>it should>where so>DESPAIR so>SHAME so>has so>keeps so>this so>we so>wont so>your tell>because tell>said
that>NEVERMET that>SHAME that>have that>my that>of that>she the>BEING the>CHILD the>DIRECT the>FEAR the>GROOMED
the>PEER the>SEX the>can the>says the>should the>tell the>was them>MY them>at them>to them>who they>ADULT they>PAST
they>WORRY they>in this>CARE this>KNOWS this>ONLINE this>can this>dont this>so this>when to>ABUSE to>FORCE to>KNOWS
to>LEAK to>MEET to>SECRET to>wont us>did want>CREEPY want>VIOLENCE wants>CRISIS wants>HE wants>I wants>from wants>it
wants>keep was>FRAME was>HARMED we>BULLY we>NUDE we>TOLD we>his what>CRISIS what>HELPREQ what>YOU what>do what>had
what>they what>what what>with when>HE when>MINOR when>does when>what where>ME where>NUDE where>where where>which
which>LOVE which>PAST which>not which>which who>I who>NEAR who>TOUCH who>had who>his who>that will>HE will>it
with>NEVERMET with>OTHER_ADULT with>are with>them with>your wont>CREEPY wont>FRAME wont>LOVE wont>on would>NEWS
would>has would>he would>your you>NEWS you>NUDE you>OPINION you>THREAT you>from you>our you>why you>would your>PAST
your>and your>do your>got your>me
""",
    6: """
ADULT>ORDINARY ADULT>at ADULT>but ADULT>the ADULT>them ASK>FORCE ASK>I ASK>KIN ASK>PAST BEING>CREEPY BEING>LOVE
BEING>she BULLY>a BULLY>have BULLY>how CARE>ASSAULT CARE>BEING CARE>KIN CARE>OLDER CARE>SECRET CARE>him CARE>keep
CARE>to CARE>who CHILD>ADULT CHILD>SELF_ADULT CHILD>SHAME CHILD>for CONTACT>WE CONTACT>from CONTACT>our CONTACT>was
CREEPY>CREEPY CREEPY>him CROWD>says CROWD>this DESPAIR>ONLINE DESPAIR>would DIRECT>from DISTRESS>them DISTRESS>to
FAULT>I FAULT>i FEAR>her FEAR>who FORCE>FORCE FORCE>NUDE FORCE>at FORCE>is FORCE>me FORCE>will GIFT>SELF_MINOR
GIFT>SEND GIFT>THREAT GROOMED>me GROOMED>on HARMED>CARE HARMED>HARMED HARMED>I HARMED>KIN HARMED>i HARMED>what HE>STALK
HE>to HELPREQ>MINOR HELPREQ>OLDER HELPREQ>for HELPREQ>should HELPREQ>would HYPO>I HYPO>i HYPO>says HYPO>wont HYPO>your
I>CHILD I>HARMED I>TOLD I>did I>does KIN>BEING KIN>SELF_ADULT KIN>where KNOWS>because LEAK>do LEAK>what
LOVE>OTHER_ADULT ME>DESPAIR ME>NEVERMET ME>SECRET ME>and ME>did ME>from ME>get ME>her MEET>NEVERMET MEET>me
MINOR>ONLINE MINOR>because MINOR>the MINOR>they MINOR>which MOVED>CARE MOVED>KIN MOVED>ME MOVED>him MOVED>me MY>SOMEONE
MY>WE MY>we MY>what NEAR>MEET NEAR>MY NEVERMET>HELPREQ NEVERMET>she NEWS>MY NEWS>him NEWS>who NUDE>FEAR NUDE>a OLDER>on
OLDER>says ONLINE>CROWD ONLINE>FORCE ONLINE>him OPINION>DIRECT OPINION>KNOWS OPINION>WORRY ORDINARY>BEING ORDINARY>YOU
ORDINARY>from ORDINARY>keep OTHER_ADULT>ME OTHER_ADULT>is OTHER_ADULT>me PAST>how PAST>our PAST>wasnt PAST>what
PEER>ASSAULT PEER>DESPAIR PEER>has PEER>in PEER>on PIC>FORCE PIC>SHAME PIC>says PIC>we SECRET>me SECRET>not
SELF_ADULT>CONTACT SELF_ADULT>with SELF_MINOR>OLDER SELF_MINOR>at SEND>I SEND>LOVE SEND>MEET SEND>they SEX>ABUSE SEX>I
SEX>MY SEX>i SEX>my SHAME>of SOMEONE>HE SOMEONE>HYPO SOMEONE>NUDE SOMEONE>so SOMEONE>tell SOMEONE>to SOMEONE>when
SOURCE>GIFT SOURCE>the SOURCE>we STALK>CONTACT STALK>FRAME STALK>can STAT>OLDER STAT>did THREAT>YOU THREAT>you
TOLD>CONTACT TOLD>I TOLD>KNOWS TOLD>LOVE TOLD>and TOLD>from TOLD>i TOLD>why TOPIC>BULLY TOPIC>I TOPIC>are TOPIC>i
TOUCH>MINOR TOUCH>NUDE VIOLENCE>VIOLENCE WE>DISTRESS WE>SEND WE>he WORRY>ASK WORRY>DISTRESS WORRY>with YOU>ABUSE
YOU>NUDE YOU>and YOU>his YOU>that a>DIRECT a>ME a>in a>you a>your and>SHAME and>TOLD and>and and>our and>said
and>should are>KIN are>MEET are>if are>she at>TOPIC because>SEND because>has because>he because>isnt because>keeps
because>the been>MINOR but>PEER but>TOLD but>he but>of can>KNOWS can>the did>i didnt>ADULT didnt>I didnt>it do>FORCE
do>KIN do>SECRET does>TOPIC does>the dont>this dont>we dont>when for>BEING for>LOVE for>NUDE for>SELF_ADULT for>SHAME
from>CHILD from>NEAR from>TOLD from>a from>keeps from>not from>our get>BULLY get>DISTRESS get>he got>DESPAIR got>ME
got>PEER got>STAT got>THREAT had>HELPREQ has>HELPREQ has>SECRET has>got has>have has>in has>so has>where have>ME
have>cant he>NEAR he>can he>did he>isnt he>my he>our her>ASK her>CHILD her>MOVED her>SOURCE her>of him>HE him>MOVED
him>ORDINARY him>my him>of his>NUDE his>SECRET his>TOLD his>VIOLENCE how>DISTRESS i>ABUSE i>does i>for i>how i>not
i>why if>my if>not if>says if>us in>HYPO in>NEVERMET in>TOPIC is>SEND is>SHAME is>we is>where isnt>her it>CONTACT
it>NEAR it>OLDER it>THREAT it>should it>wasnt it>what it>which keep>SECRET keep>for keep>how keeps>LEAK keeps>SECRET
keeps>which me>GROOMED me>SHAME me>and me>at me>dont my>ABUSE my>STALK my>does my>keep not>MINOR not>TOLD not>got
not>if not>this not>was of>GIFT of>and of>this of>we on>LEAK on>ONLINE on>do on>has our>she please>KIN please>SECRET
please>is please>where said>got said>wants said>was said>we said>when says>ADULT says>SOURCE says>it says>please
says>says she>KNOWS she>SECRET she>WE she>says so>NEVERMET so>got so>it so>wants so>which so>with tell>at tell>please
that>HELPREQ that>SECRET that>said the>CRISIS the>SHAME the>i the>your them>GIFT them>KIN them>has they>VIOLENCE
they>got they>he this>ME this>STAT this>been this>get this>how to>KIN to>PAST to>didnt to>from us>has us>not us>which
want>OPINION want>not wants>MOVED wants>NUDE wants>the was>ORDINARY was>PEER was>does was>the wasnt>HE we>ASK we>ONLINE
we>SECRET we>he we>should what>ABUSE what>I what>TOPIC what>at what>you when>DISTRESS when>got when>had when>me
where>GIFT where>me where>tell where>when where>who which>WE which>didnt which>us which>with who>BULLY who>ORDINARY
who>TOLD who>at who>tell who>wants why>MY why>OTHER_ADULT why>SOMEONE why>didnt why>him why>my why>what will>get
will>tell with>ME with>wants wont>NUDE wont>and would>BULLY would>have would>how you>OLDER you>does you>if you>is
you>of your>how
""",
    7: """
ABUSE>KIN ABUSE>at ABUSE>if ADULT>CONTACT ADULT>KNOWS ADULT>NEAR ADULT>OPINION ADULT>in ADULT>isnt ADULT>it ASK>MINOR
ASK>but ASK>get BEING>VIOLENCE BEING>at BEING>but BEING>got BULLY>ME BULLY>in BULLY>me CARE>THREAT CARE>is CHILD>HYPO
CHILD>OLDER CHILD>ORDINARY CHILD>THREAT CHILD>says CHILD>this CONTACT>STAT CONTACT>them CONTACT>they CREEPY>KIN
CREEPY>it CRISIS>ME CROWD>ASK CROWD>HYPO CROWD>YOU CROWD>been CROWD>for CROWD>get CROWD>tell CROWD>you DESPAIR>LOVE
DESPAIR>had DISTRESS>DESPAIR DISTRESS>SOURCE DISTRESS>got DISTRESS>of FEAR>and FEAR>your FORCE>DISTRESS FORCE>that
FRAME>i FRAME>in FRAME>she GIFT>CARE GIFT>NUDE GIFT>WE GIFT>from GIFT>if GIFT>they GIFT>was GROOMED>CARE GROOMED>ONLINE
GROOMED>PEER GROOMED>at HARMED>ME HARMED>me HARMED>my HARMED>them HE>do HE>so HE>where HE>your HELPREQ>SELF_MINOR
HELPREQ>in HELPREQ>on HYPO>and HYPO>that I>PIC I>the I>why KIN>CARE KIN>YOU KIN>isnt KIN>this LEAK>are LOVE>HE LOVE>a
LOVE>for ME>CRISIS ME>at ME>has ME>it MEET>at MEET>to MINOR>FRAME MINOR>WE MINOR>she MINOR>who MOVED>my MY>MINOR
MY>this MY>your NEAR>WE NEAR>how NEAR>not NEWS>to NUDE>it OLDER>ASK ONLINE>GIFT ONLINE>I ONLINE>LOVE ONLINE>SECRET
ONLINE>SEND ONLINE>at ONLINE>do ONLINE>will OPINION>PAST OPINION>SOMEONE OPINION>them OPINION>they ORDINARY>MEET
ORDINARY>if ORDINARY>of OTHER_ADULT>CONTACT OTHER_ADULT>MEET OTHER_ADULT>MINOR OTHER_ADULT>ONLINE OTHER_ADULT>says
PAST>TOPIC PAST>is PEER>ADULT PEER>MINOR PEER>SEND PIC>got SECRET>CROWD SECRET>PIC SECRET>SECRET SECRET>said
SELF_ADULT>YOU SELF_ADULT>have SELF_ADULT>your SELF_MINOR>my SEND>ASK SEND>ORDINARY SEND>because SEND>wants
SHAME>because SOMEONE>KIN SOMEONE>MINOR SOMEONE>where SOMEONE>wont SOURCE>ME SOURCE>SECRET SOURCE>VIOLENCE SOURCE>and
SOURCE>are STALK>is STALK>so STAT>she THREAT>HE THREAT>he THREAT>her THREAT>if TOLD>HARMED TOLD>WE TOLD>what TOLD>when
TOUCH>KIN TOUCH>ME TOUCH>MY TOUCH>her VIOLENCE>CHILD VIOLENCE>for VIOLENCE>if VIOLENCE>with WE>his WE>should WE>tell
WORRY>but YOU>CRISIS YOU>FRAME YOU>NEAR YOU>PIC YOU>SEND YOU>says YOU>them YOU>what a>FORCE a>had a>that a>to and>CARE
and>KIN and>MEET and>MOVED and>SEX and>when are>FEAR are>HE are>how at>SOMEONE at>he at>me at>not at>should
because>SELF_MINOR because>been been>CONTACT been>ME been>SEX been>SOMEONE but>CROWD but>FEAR but>ME but>PAST but>and
can>SOURCE can>VIOLENCE can>a cant>does didnt>to do>MEET do>VIOLENCE do>is do>please does>are does>your dont>ASK
dont>OPINION dont>said dont>says for>ABUSE for>KIN for>dont for>wants for>we for>when from>MINOR from>OPINION from>PEER
from>SHAME from>STALK from>STAT from>WE from>at from>her from>me get>FORCE get>ME get>OPINION get>a got>ONLINE
got>SOURCE got>him got>keep had>HE had>PEER had>him has>CHILD has>GROOMED has>me have>SEX have>SHAME have>you he>FEAR
he>LEAK he>have he>i he>is he>this he>we her>ONLINE her>who her>wont him>PIC him>her his>MY his>cant his>tell
how>CRISIS how>FORCE how>FRAME how>from i>HARMED i>they if>DIRECT if>that if>the in>CONTACT in>MY in>NUDE in>SHAME
in>dont in>he in>when is>HARMED is>OLDER is>ORDINARY is>it isnt>VIOLENCE it>ASSAULT it>CHILD it>DESPAIR it>FAULT it>YOU
it>him it>on it>says keep>at keeps>BULLY keeps>are me>CRISIS me>are me>tell my>CRISIS my>FRAME my>OPINION my>THREAT
my>can my>where not>ABUSE not>VIOLENCE of>DISTRESS of>SHAME of>STAT of>VIOLENCE of>but of>didnt of>not on>GROOMED
on>TOLD on>TOUCH on>does on>had on>him on>is our>CONTACT our>ONLINE our>VIOLENCE our>on please>ADULT please>YOU
please>have said>DISTRESS said>PEER said>are said>dont said>is says>PAST says>keeps she>BEING she>GROOMED she>THREAT
she>he she>not she>she she>to should>SECRET should>her so>VIOLENCE so>does tell>SOMEONE that>HYPO that>that that>wants
the>YOU the>at the>keep the>they them>and they>FORCE they>had this>MY this>SELF_MINOR this>SOURCE this>from this>has
to>FRAME to>OPINION to>dont us>from us>he want>SOMEONE want>from wants>do wants>her was>ASK was>SOURCE was>me was>what
we>ME we>a we>and we>can what>HYPO what>ORDINARY what>SOMEONE what>on when>at where>CARE where>CONTACT where>cant
where>this which>at who>HE who>HELPREQ who>ME who>NUDE who>can who>has who>not who>on who>us why>HELPREQ why>SOURCE
why>did why>he will>PIC will>SECRET with>CONTACT with>TOLD with>YOU with>dont with>her with>she with>they wont>him
wont>tell would>of you>ABUSE you>CONTACT you>CRISIS you>NEAR you>says you>that you>this your>ASK your>PEER your>SHAME
your>YOU your>tell your>what
""",
    8: """
ABUSE>MINOR ADULT>him ADULT>who ASK>and ASK>did ASK>said ASK>to ASSAULT>ASSAULT BEING>HE BEING>STALK BEING>in BULLY>MY
CARE>CREEPY CARE>HELPREQ CARE>SEND CARE>SOMEONE CARE>do CARE>isnt CARE>was CHILD>HELPREQ CHILD>and CHILD>of CHILD>which
CHILD>who CONTACT>CREEPY CONTACT>DISTRESS CONTACT>FORCE CONTACT>it CREEPY>OLDER CREEPY>my CROWD>SECRET CROWD>SHAME
CROWD>didnt CROWD>her CROWD>of DESPAIR>is DIRECT>I DIRECT>VIOLENCE DISTRESS>SHAME DISTRESS>with FEAR>KIN FEAR>in
FORCE>ONLINE FORCE>from FRAME>SOMEONE FRAME>from GIFT>them GIFT>wont GROOMED>STAT GROOMED>but GROOMED>in GROOMED>when
HARMED>it HARMED>the HE>MINOR HE>in HELPREQ>ASSAULT HELPREQ>HE HELPREQ>NEWS HELPREQ>SHAME HELPREQ>WE HELPREQ>we I>STAT
I>didnt I>our KIN>FRAME KNOWS>STAT KNOWS>at LEAK>with LOVE>ASK LOVE>ONLINE ME>HYPO ME>if MEET>OLDER MINOR>PEER
MINOR>PIC MINOR>SEX MINOR>STAT MINOR>are MINOR>what MY>ADULT MY>if NEWS>my NUDE>LEAK NUDE>are NUDE>on OLDER>YOU
OLDER>you ONLINE>WE ONLINE>cant ONLINE>in ONLINE>where OPINION>me ORDINARY>ASK ORDINARY>STAT OTHER_ADULT>on
OTHER_ADULT>she PAST>CROWD PAST>DISTRESS PEER>CROWD PEER>GIFT PEER>OLDER PEER>SEX PIC>I PIC>for PIC>has PIC>him PIC>to
SELF_ADULT>had SELF_ADULT>was SELF_MINOR>so SEND>FORCE SEND>SHAME SHAME>SHAME SHAME>he SHAME>this SOMEONE>at
SOURCE>DIRECT SOURCE>a SOURCE>didnt STALK>in STAT>YOU STAT>on THREAT>a THREAT>them TOLD>PEER TOPIC>SOURCE TOUCH>CARE
TOUCH>ONLINE TOUCH>his TOUCH>me VIOLENCE>CARE VIOLENCE>because VIOLENCE>him WE>ASK WE>FORCE WE>and WORRY>ADULT
WORRY>said WORRY>that YOU>this a>him a>them a>this a>wont and>BULLY and>been and>for and>my are>CROWD are>FRAME are>he
are>my at>is at>who because>DISTRESS because>to been>ABUSE but>ADULT but>my but>who can>FORCE can>KIN cant>GIFT
cant>cant did>CROWD did>ONLINE didnt>HELPREQ do>for do>of does>keep does>on does>please dont>SOURCE dont>at dont>if
for>ME for>been for>him from>it from>the get>THREAT got>DIRECT got>SEND got>is got>them got>to has>ASK has>SEND
have>BULLY have>GIFT have>them he>I he>got her>keep him>it him>said him>she his>dont his>for his>was i>LEAK i>OLDER
i>SOMEONE i>didnt i>had i>keep i>the if>ABUSE if>LOVE if>NUDE if>with in>SEND in>YOU in>you is>CREEPY is>FAULT is>FEAR
is>TOPIC is>have is>please is>the is>they isnt>my it>LOVE it>does it>why keep>BULLY keep>a keeps>in keeps>what me>MEET
me>want my>GIFT my>ONLINE my>your not>I not>how of>on on>dont on>of on>will our>CROWD our>DISTRESS our>STAT our>his
please>with said>did said>this says>MEET says>MY says>SHAME says>TOUCH says>the says>when says>with she>ADULT
she>DISTRESS she>ONLINE she>in she>it should>SOMEONE should>to so>him that>ADULT that>CHILD that>wasnt the>KNOWS
the>got the>on the>us the>what them>CARE them>SOURCE them>i they>OPINION they>cant they>if they>my this>have to>CREEPY
to>DESPAIR to>cant us>FORCE us>are us>in want>PIC wants>YOU wants>at was>FAULT was>he was>her wasnt>a wasnt>because
wasnt>of we>have what>TOLD what>have what>he when>WE when>his when>they when>to which>ADULT which>because which>is
who>GROOMED who>WORRY who>didnt who>is who>was why>FEAR with>when would>KIN would>want you>YOU you>his you>them
your>keep
""",
    9: """
ADULT>FORCE ADULT>VIOLENCE ADULT>cant ADULT>did ADULT>do ADULT>so ASK>didnt ASK>on BEING>DIRECT BULLY>I BULLY>i
BULLY>my CHILD>ASK CHILD>HE CHILD>my CHILD>want CONTACT>a CONTACT>to CREEPY>ADULT CROWD>THREAT CROWD>WORRY CROWD>did
DIRECT>i DIRECT>us DISTRESS>she FORCE>ME FRAME>SEND FRAME>SEX FRAME>please GIFT>GIFT GIFT>cant GIFT>on GIFT>we
GROOMED>she HARMED>HE HARMED>they HE>HE HE>KNOWS HE>MY HE>cant HE>is HE>not HE>says HE>which HE>with HELPREQ>LOVE
HELPREQ>ME HELPREQ>YOU I>DIRECT I>WE I>do I>had I>who LEAK>her LOVE>PIC LOVE>and LOVE>to ME>MINOR ME>dont ME>would
MEET>HELPREQ MINOR>SOURCE MINOR>a MINOR>her MINOR>says MY>ABUSE MY>BULLY MY>can MY>dont MY>us MY>would NEVERMET>on
NUDE>at OLDER>SELF_MINOR ONLINE>DISTRESS ONLINE>MY OPINION>HE OPINION>the ORDINARY>MOVED ORDINARY>at ORDINARY>wont
PEER>BEING PEER>CREEPY PEER>MEET PEER>TOLD PEER>keeps PEER>wont PIC>not SECRET>HARMED SECRET>have SECRET>my
SELF_MINOR>OPINION SELF_MINOR>PEER SELF_MINOR>it SELF_MINOR>that SEND>says SEND>she SHAME>said SHAME>what SOMEONE>FRAME
SOURCE>I SOURCE>ORDINARY SOURCE>SOURCE SOURCE>i SOURCE>why STAT>STAT STAT>who THREAT>MINOR TOLD>ABUSE TOUCH>when
VIOLENCE>from WE>CARE WE>dont WORRY>CHILD WORRY>if WORRY>she YOU>ADULT YOU>SELF_MINOR YOU>YOU YOU>does YOU>got YOU>if
a>NEAR a>ORDINARY a>my a>us a>will and>GIFT and>her are>I are>WORRY are>me at>CHILD at>FEAR at>PAST at>SELF_MINOR
because>PIC because>and because>him but>CREEPY but>got can>SEX cant>CROWD cant>DESPAIR did>CARE did>STAT do>from
does>TOLD does>where dont>on dont>where for>ADULT for>CROWD for>OLDER from>that get>SEX got>FRAME got>HELPREQ got>OLDER
got>ORDINARY got>how had>CHILD had>CROWD had>KIN had>from had>so has>him have>CHILD have>CRISIS have>him have>my he>has
her>OTHER_ADULT her>WORRY her>are her>do her>him his>CHILD his>not how>me how>what i>DIRECT i>NEWS if>PAST if>his
if>what in>GIFT is>ABUSE is>DIRECT is>for is>had is>is is>me is>she isnt>the isnt>when it>HELPREQ it>TOPIC
keep>DISTRESS keeps>KIN keeps>it keeps>that me>FRAME me>cant me>me my>NUDE my>them my>they not>have of>SELF_MINOR of>so
of>when on>FEAR on>HE on>KIN on>PIC on>a on>his our>CARE our>LOVE our>PEER please>can please>not please>you said>tell
says>LOVE says>SECRET says>THREAT says>WE says>has says>keep she>that she>we should>CONTACT should>HELPREQ
should>ONLINE so>FAULT so>HE so>THREAT so>TOUCH so>from so>she so>will tell>HYPO tell>STAT that>ME that>the the>GIFT
the>HARMED the>because the>dont the>has the>in them>I them>her they>ASK to>NUDE to>TOUCH to>want to>who to>you us>and
us>it want>if want>tell wants>WE was>PIC was>which what>ME what>PIC what>that when>we where>WE where>can where>we
where>with which>MY which>the who>SEND who>what who>wont with>BULLY wont>to wont>with would>STAT you>LOVE
you>SELF_MINOR you>SEND you>SHAME you>he your>CROWD your>not
""",
    10: """
ABUSE>MY ADULT>PEER ADULT>TOLD ASK>are ASK>from CARE>SOURCE CARE>STAT CARE>them CARE>they CARE>when CARE>wont CHILD>KIN
CHILD>me CHILD>the CONTACT>NUDE CONTACT>him CREEPY>CROWD CREEPY>MY CRISIS>it CRISIS>on CROWD>WE DISTRESS>and
DISTRESS>do FEAR>CARE FEAR>VIOLENCE FEAR>him FRAME>GROOMED FRAME>get GIFT>her GROOMED>ADULT GROOMED>MY GROOMED>if
HARMED>in HE>KIN HE>SEND HYPO>in I>ASSAULT I>FAULT I>keep KIN>CREEPY KIN>CROWD KIN>his KIN>is KIN>you LEAK>and ME>ME
ME>ONLINE ME>PIC ME>SHAME MINOR>been MINOR>said MY>OPINION MY>on NEVERMET>is NEVERMET>the NEVERMET>to NEWS>and NUDE>I
NUDE>and NUDE>got NUDE>i OLDER>HE ONLINE>CHILD ONLINE>SOURCE ONLINE>TOLD ONLINE>on ONLINE>they OPINION>TOUCH
ORDINARY>KIN ORDINARY>but ORDINARY>have ORDINARY>my ORDINARY>who ORDINARY>your OTHER_ADULT>wants PAST>i PAST>it
PEER>her PEER>i PEER>my PIC>ASK PIC>CHILD PIC>NUDE PIC>OTHER_ADULT PIC>PAST SECRET>him SECRET>on SELF_MINOR>OTHER_ADULT
SEND>SOURCE SOMEONE>MEET SOMEONE>can SOURCE>PEER SOURCE>but SOURCE>do SOURCE>had STALK>my STAT>NEWS STAT>he
THREAT>because TOLD>to TOUCH>CONTACT TOUCH>CREEPY TOUCH>STAT VIOLENCE>so VIOLENCE>when WE>LOVE WE>PEER YOU>SOMEONE
YOU>was a>BULLY a>CHILD a>NEVERMET and>ABUSE and>ONLINE and>cant and>had and>not are>OPINION are>PIC are>SEND are>on
at>PIC at>TOUCH because>CHILD because>CONTACT can>GROOMED can>YOU can>keep cant>ADULT cant>SOURCE did>KIN do>CONTACT
do>ME do>PEER do>SOMEONE do>YOU do>says do>this do>will does>YOU does>i dont>how for>ASK for>ORDINARY from>FEAR
from>VIOLENCE from>for from>of get>GROOMED get>NUDE has>ME has>ONLINE has>THREAT has>and have>ORDINARY he>BULLY
he>CRISIS he>who her>wants him>HELPREQ him>MY his>ME his>NEAR his>from his>on i>ASSAULT i>FAULT i>to if>NEVERMET
if>does in>BEING in>SECRET in>had is>CRISIS is>NUDE is>been is>him isnt>CARE isnt>HE it>at it>for it>to keep>I keep>i
keep>to keeps>TOUCH keeps>to me>that my>KNOWS my>if of>from on>WORRY on>me on>your says>she says>them she>MEET she>they
should>SEND should>tell so>dont tell>my that>what that>when the>MY the>STALK the>and the>her the>him they>because
they>have this>our this>where to>your us>dont want>SOURCE want>me wants>i wants>our wants>to wants>you was>them
where>CHILD where>dont where>so which>TOPIC who>OTHER_ADULT who>to will>SEND with>OLDER with>because with>that your>was
""",
    11: """
ABUSE>ME ABUSE>me ADULT>CARE ADULT>DISTRESS ADULT>tell ADULT>when ASK>KNOWS ASK>THREAT ASK>for ASK>our BULLY>has
CARE>of CHILD>CARE CHILD>because CONTACT>dont CROWD>DISTRESS DESPAIR>DESPAIR DISTRESS>he FRAME>CRISIS FRAME>if
FRAME>you GIFT>with GROOMED>OPINION GROOMED>is GROOMED>it HE>CRISIS HE>that HE>wants HE>you HELPREQ>FORCE HELPREQ>it
HYPO>she I>PAST I>his KIN>SHAME KIN>SOMEONE KIN>WORRY KIN>from LEAK>HE LEAK>i ME>BULLY ME>FRAME ME>NUDE ME>tell
MINOR>SECRET MINOR>SELF_ADULT MINOR>our MY>ASSAULT MY>CRISIS MY>did MY>them MY>who NEAR>STAT NEWS>PIC OLDER>ONLINE
OLDER>keeps ONLINE>OLDER ONLINE>who OPINION>I OPINION>OPINION OPINION>ORDINARY PAST>have PEER>says PEER>so PEER>tell
PIC>is SECRET>PEER SELF_MINOR>CONTACT SEND>THREAT SEND>so SEX>with SHAME>SEND SHAME>so SOMEONE>TOUCH SOMEONE>are
SOURCE>CONTACT SOURCE>DESPAIR SOURCE>TOPIC SOURCE>his SOURCE>me SOURCE>wants STALK>I STALK>STALK STALK>at STALK>he
STALK>i TOLD>ADULT TOLD>PIC TOLD>a TOLD>my TOLD>she TOUCH>on VIOLENCE>STAT WE>MINOR WE>ONLINE WE>was YOU>ASK YOU>SEX
a>CREEPY a>NUDE a>TOLD a>cant and>WORRY and>dont are>CARE at>CONTACT at>OLDER been>i but>the can>I can>STAT can>not
can>what cant>HE cant>to did>on didnt>does didnt>so does>to dont>SEND dont>to for>CARE for>SOMEONE get>CROWD got>SECRET
got>at got>me has>KIN have>YOU he>CROWD he>when her>PEER him>GIFT him>STAT him>for his>CONTACT his>SEND his>me how>of
in>SELF_MINOR is>DESPAIR is>MEET it>ADULT it>but it>got it>is keep>ONLINE me>BULLY me>ONLINE me>her me>if my>ASSAULT
my>DIRECT my>MOVED my>PIC my>have not>been not>not of>SEND of>are of>for our>TOLD our>got please>he said>does says>NUDE
says>SEND says>STALK says>did says>for says>her says>we she>so should>GIFT so>PEER that>CARE that>HE the>CONTACT
the>NUDE the>wont the>would they>LEAK they>would this>because this>but to>CRISIS to>been to>it to>so to>that us>when
wants>get wants>in wants>us was>DISTRESS was>GROOMED was>i we>is what>does what>me when>MY when>are where>are who>YOU
who>you why>a why>want will>this with>in wont>for wont>why would>what you>SEX your>CARE your>PIC your>are
""",
    12: """
ADULT>does ASK>MOVED ASK>got ASK>my ASSAULT>at CHILD>ONLINE CHILD>have CONTACT>do CONTACT>for CONTACT>on CRISIS>CRISIS
CROWD>PIC DIRECT>is DIRECT>the FAULT>for FORCE>do FORCE>for FRAME>LOVE GROOMED>DIRECT GROOMED>my HE>NUDE HE>SECRET
HE>her HE>me HELPREQ>ABUSE HELPREQ>HYPO HYPO>HE I>CRISIS I>SEX I>of KIN>who KNOWS>for LEAK>I ME>ASSAULT MY>CONTACT
MY>KNOWS MY>NEAR MY>been MY>in MY>that NEVERMET>that NUDE>NUDE NUDE>ONLINE ONLINE>ADULT ONLINE>ASK ONLINE>he ONLINE>we
OPINION>what OTHER_ADULT>at PEER>him PIC>it SECRET>her SEND>MINOR SEND>MY SEND>PAST SEND>them SOMEONE>OPINION
SOMEONE>her SOURCE>ABUSE SOURCE>CRISIS SOURCE>KIN SOURCE>it STAT>ORDINARY THREAT>please TOLD>is VIOLENCE>cant YOU>LOVE
YOU>WORRY YOU>get a>HARMED a>dont and>because and>why are>THREAT are>from are>that are>with at>has at>my at>wont been>I
but>CONTACT but>in can>SECRET can>with cant>tell didnt>was do>HELPREQ do>dont does>because dont>ME from>and get>didnt
get>me got>NEWS got>for had>in has>for has>she have>TOLD he>dont he>from he>it he>of he>you her>NUDE his>TOUCH
his>WORRY his>where how>HELPREQ how>SOURCE how>and i>CRISIS i>SEX i>TOLD i>did in>ME in>are in>has in>please
is>OTHER_ADULT is>are it>cant it>was keep>ASK keeps>how me>FORCE me>STAT my>me not>CARE of>have of>us on>DIRECT on>YOU
on>for our>been said>MY says>ORDINARY so>at so>cant that>SOMEONE that>been that>where the>ASK the>HYPO the>are them>YOU
they>CARE they>THREAT they>you to>ASK to>CARE to>HYPO to>THREAT to>VIOLENCE to>would wants>so was>ABUSE was>ME
was>MINOR wasnt>for when>ADULT when>CROWD when>ME when>SOURCE when>with where>KIN where>she which>it who>PIC why>CARE
with>SECRET with>THREAT would>his you>SOMEONE you>WORRY you>get you>tell you>your your>have
""",
    13: """
ABUSE>do ADULT>NEWS ADULT>OTHER_ADULT ADULT>for ASK>is ASK>not BULLY>BULLY CARE>does CHILD>VIOLENCE CRISIS>for
CRISIS>the CROWD>ME CROWD>his DESPAIR>with DISTRESS>for FEAR>ADULT FORCE>and FRAME>FRAME HE>CHILD HE>NEAR HE>ONLINE
HE>VIOLENCE HELPREQ>can HELPREQ>this HELPREQ>who HYPO>on I>BULLY KIN>of LOVE>MINOR ME>in MEET>he MINOR>TOLD MY>CROWD
MY>they NEAR>on OLDER>HELPREQ ONLINE>ORDINARY ONLINE>this OPINION>this PEER>STALK PEER>it PEER>not PEER>us PIC>are
PIC>in SECRET>ME SEND>MOVED SOMEONE>KNOWS SOMEONE>LEAK SOMEONE>SOMEONE SOMEONE>WE SOURCE>ONLINE SOURCE>he SOURCE>when
STAT>HE TOLD>in TOUCH>CHILD VIOLENCE>KIN VIOLENCE>not WORRY>CARE WORRY>HE YOU>CARE YOU>wont a>OLDER a>SOMEONE a>a a>has
a>i and>OLDER and>OPINION and>SECRET and>SOMEONE and>wasnt are>MY at>they been>to cant>and cant>he do>him do>with for>a
for>he for>what from>ADULT from>how got>VIOLENCE got>in got>they has>OLDER he>STAT he>does he>the her>SEND her>in
his>PIC his>said his>this how>they i>BULLY i>what if>HELPREQ in>at in>that is>PEER is>TOUCH is>got is>not it>FEAR
it>because it>i it>me keeps>on me>SECRET me>get my>GROOMED of>WE of>what our>was please>HE please>do said>do
says>ONLINE says>in says>not so>SOMEONE tell>this that>ASK that>for that>your the>BULLY the>HELPREQ the>keeps them>HE
they>LOVE they>me to>NEVERMET to>did want>ME was>ONLINE was>my wasnt>SOURCE we>which what>because when>a when>her
which>do who>ADULT who>DESPAIR who>MY who>him who>i why>does with>DISTRESS wont>who would>CHILD you>SECRET you>can
""",
    14: """
ADULT>CREEPY ADULT>ONLINE ADULT>TOUCH ADULT>dont ASK>which BULLY>and CHILD>has CONTACT>CARE CONTACT>MINOR CREEPY>CARE
CREEPY>and CREEPY>of CRISIS>not CROWD>would FEAR>my FRAME>HELPREQ HE>MEET HE>SOMEONE HE>have HELPREQ>GROOMED I>BEING
I>have I>should KIN>it KIN>was ME>FORCE ME>SELF_MINOR MEET>HE MINOR>GIFT MY>CARE MY>NUDE MY>is MY>said NEWS>I NEWS>i
OLDER>a ONLINE>KNOWS OPINION>at OPINION>i ORDINARY>ADULT OTHER_ADULT>SELF_MINOR OTHER_ADULT>if OTHER_ADULT>to
PAST>CHILD PEER>OPINION PEER>for SELF_MINOR>me SEND>SECRET SOMEONE>PIC SOMEONE>YOU SOURCE>been SOURCE>is STAT>ONLINE
STAT>is STAT>it THREAT>CARE THREAT>and TOUCH>my WE>cant a>his a>keeps a>so at>ADULT at>in at>it because>cant
because>his been>CROWD can>him did>this does>do for>for from>to has>PIC has>VIOLENCE he>THREAT he>WE he>for he>them
he>to he>what he>wont her>and him>what i>BEING i>should if>ADULT if>SECRET if>THREAT in>not is>KIN is>what it>how it>if
it>you keeps>GIFT keeps>and me>ME me>NUDE me>SELF_MINOR me>SEND my>BEING not>SOURCE of>ME of>of of>wont on>SOMEONE
on>and said>GIFT she>GIFT she>SOMEONE so>a that>MY that>YOU that>me the>KIN the>SELF_MINOR the>TOUCH this>ABUSE
this>PAST this>SOMEONE this>will was>ASSAULT was>OPINION we>cant what>for what>the when>you who>FRAME with>CARE
with>SEND
""",
    15: """
ABUSE>that ADULT>HARMED CREEPY>are CROWD>STAT CROWD>has CROWD>i CROWD>want CROWD>we FRAME>I HE>DIRECT HE>I HE>PIC
KIN>him ME>MEET ME>SEND ME>them MINOR>from MINOR>was MY>STAT MY>was NEWS>HE NUDE>SOMEONE ONLINE>tell OPINION>and
ORDINARY>CARE PEER>WORRY PEER>do SEND>on SOMEONE>NEVERMET SOMEONE>you STAT>you TOUCH>I TOUCH>i TOUCH>to VIOLENCE>this
WORRY>and WORRY>how YOU>tell YOU>your a>FEAR a>who and>CREEPY and>you are>ASK are>because because>SOMEONE because>what
been>PIC can>you dont>do for>have for>it from>MEET from>ORDINARY from>PAST got>ASSAULT has>CARE has>ORDINARY has>a
he>ONLINE her>to his>CROWD how>because if>said isnt>a it>KIN it>OPINION it>SHAME me>HYPO me>SEX me>them my>SOURCE
my>did of>a please>dont said>it says>HARMED she>KIN tell>who the>ADULT the>SECRET they>him this>who to>says we>are
who>CARE who>KIN will>SHAME with>OPINION with>of you>wont
""",
    16: """
ABUSE>ONLINE ADULT>her ADULT>not ADULT>you ASK>NUDE ASK>SECRET ASK>of CHILD>didnt CHILD>in CHILD>she CREEPY>SOMEONE
CRISIS>and DESPAIR>a DISTRESS>DISTRESS GIFT>SOMEONE HELPREQ>please I>he I>was LEAK>it ME>CROWD ME>SEX MEET>MEET
MY>CREEPY MY>MOVED OLDER>PEER OPINION>DESPAIR OPINION>KIN ORDINARY>is OTHER_ADULT>ASK PAST>OPINION SEX>the SOMEONE>she
SOMEONE>who STALK>from STAT>I TOUCH>HE VIOLENCE>and WE>TOLD WE>are WORRY>should YOU>SHAME a>HELPREQ a>PEER a>if
and>says are>of because>MY because>them can>get cant>from cant>me did>that do>he for>PIC from>ONLINE from>in he>YOU
he>that her>says his>ONLINE how>in if>ME in>the is>LOVE is>SOMEONE it>it keep>ADULT me>CROWD me>KIN me>to of>NUDE
our>my please>HELPREQ says>do she>his she>was that>PIC they>her to>YOU to>was wants>WORRY was>STAT when>is you>FRAME
you>i you>on
""",
    17: """
ABUSE>CARE ADULT>CROWD ADULT>HELPREQ ADULT>of ASK>CREEPY ASK>CRISIS CARE>WORRY CREEPY>at DESPAIR>it FEAR>MY GIFT>and
HE>FEAR HELPREQ>PEER KIN>been KIN>in LOVE>ADULT NEWS>KIN OPINION>his OPINION>it PEER>does STAT>SOURCE WE>which a>MEET
a>YOU and>DISTRESS and>SELF_MINOR at>of because>OPINION been>CHILD been>in can>to does>I dont>a for>TOUCH for>in
has>GIFT have>CARE have>the he>OTHER_ADULT he>which how>is i>PAST my>him my>isnt my>this my>what my>who on>got our>for
that>he they>YOU this>and want>him what>ADULT when>your where>for who>CROWD why>ADULT with>WORRY with>has your>the
""",
    18: """
ABUSE>my CONTACT>he GROOMED>GROOMED GROOMED>which HE>YOU HE>dont I>it KIN>TOLD KIN>didnt KIN>them KNOWS>where ME>TOUCH
ME>are OLDER>me ONLINE>SOMEONE OPINION>for PAST>KIN SEND>NUDE SOMEONE>CREEPY SOMEONE>THREAT SOURCE>because SOURCE>this
STAT>CARE TOLD>MY VIOLENCE>ADULT YOU>the a>SECRET a>please and>FRAME and>in and>wont do>STAT he>DIRECT he>STALK
it>ORDINARY me>TOUCH of>CONTACT on>KNOWS she>MINOR so>in tell>ADULT tell>what this>SECRET this>SHAME to>MOVED
want>ADULT was>CROWD was>but with>him
""",
    19: """
ADULT>CHILD ADULT>GROOMED ADULT>MOVED ADULT>NEVERMET ADULT>where ASK>WORRY ASK>because CHILD>keeps CROWD>because
CROWD>who HE>CONTACT HE>GIFT HE>WORRY HE>who HELPREQ>do MINOR>SOMEONE ONLINE>NUDE OPINION>CHILD OPINION>PEER
ORDINARY>the SEND>CARE TOLD>at VIOLENCE>HELPREQ and>DIRECT and>does at>DISTRESS because>me been>CARE do>PIC does>if
does>when for>to got>GIFT if>your it>SECRET not>and our>the said>ADULT said>a so>STAT so>was the>did was>SELF_MINOR
was>to
""",
    20: """
ADULT>WORRY ADULT>with ASK>CARE CROWD>how MINOR>has MY>isnt NEAR>is ORDINARY>has PAST>STAT PEER>OTHER_ADULT
SOMEONE>from SOURCE>CARE SOURCE>get been>for do>CARE for>OPINION have>who how>does i>his in>FORCE in>get me>in on>SEND
to>not why>i your>ADULT
""",
    21: """
ADULT>SECRET CONTACT>ASK CONTACT>is CROWD>CARE CROWD>are FRAME>that LOVE>it MY>GROOMED PIC>SOMEONE VIOLENCE>her YOU>for
a>CROWD a>OTHER_ADULT because>ME has>CONTACT his>PEER in>KIN not>you on>STAT the>VIOLENCE was>so with>ADULT your>KIN
""",
    22: """
ADULT>ADULT ADULT>our FEAR>HE HE>THREAT HELPREQ>HELPREQ MY>does PAST>MINOR PAST>does SECRET>ADULT SOMEONE>CARE STAT>a
TOLD>TOLD a>VIOLENCE and>keeps been>GROOMED can>LOVE does>STAT from>him is>SECRET not>YOU that>how to>SOMEONE to>him
want>HELPREQ what>if what>when where>ADULT
""",
    23: """
ASK>PIC HE>LEAK MEET>him SOMEONE>has a>but can>please if>YOU of>him of>would what>MY why>I why>ME with>VIOLENCE
""",
    24: """
ABUSE>to ADULT>DIRECT ADULT>NUDE ONLINE>CONTACT PEER>who SEND>and SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>please
SOMEONE>with TOUCH>TOUCH and>THREAT are>i did>ORDINARY how>YOU how>you if>on in>if is>CONTACT says>OLDER what>STAT
why>me your>for
""",
    25: """
ABUSE>ABUSE CONTACT>what CROWD>what ONLINE>wants ORDINARY>SOURCE STAT>i a>ONLINE and>FEAR and>NUDE and>from but>it
have>a he>her with>on
""",
    26: """
SOURCE>of a>PIC been>KIN can>HELPREQ does>SEND from>SOMEONE get>CONTACT it>PAST that>SOURCE the>not who>my
""",
    27: """
ASK>so ORDINARY>MY this>at which>was
""",
    28: """
MY>VIOLENCE ORDINARY>do PAST>SEND SOURCE>MY not>ORDINARY
""",
    29: """
a>have not>to was>this
""",
    30: """
do>do has>SOMEONE is>STAT this>CROWD
""",
    31: """
STAT>MY get>PIC when>YOU
""",
    32: """
PEER>that it>ABUSE
""",
    33: """
HELPREQ>ADULT is>if they>HE with>SOMEONE
""",
    36: """
SOMEONE>is
""",
    42: """
STAT>was
""",
}

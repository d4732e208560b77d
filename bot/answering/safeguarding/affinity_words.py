"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.344
WHOLE = (-1.663, -0.145, -0.811, 2.383)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 1.051,
    "ADULT": 0.519,
    "ASK": 0.809,
    "ASSAULT": 0.912,
    "BEING": -0.014,
    "BULLY": 0.929,
    "CARE": -0.218,
    "CHILD": 0.386,
    "CONTACT": 0.025,
    "CREEPY": 0.206,
    "CRISIS": 2.239,
    "CROWD": -0.387,
    "DESPAIR": 1.321,
    "DIRECT": 0.528,
    "DISTRESS": 0.598,
    "FAULT": 0.680,
    "FEAR": 1.290,
    "FORCE": 0.532,
    "FRAME": -0.524,
    "GIFT": 0.708,
    "GROOMED": 0.714,
    "HARMED": 1.462,
    "HE": 0.610,
    "HELPREQ": 1.148,
    "HYPO": 0.168,
    "I": 0.066,
    "KIN": 0.048,
    "KNOWS": 0.540,
    "LEAK": 0.516,
    "LOVE": 0.198,
    "ME": 0.852,
    "MEET": 0.572,
    "MINOR": 0.473,
    "MOVED": 0.082,
    "MY": 0.135,
    "NEAR": 0.569,
    "NEVERMET": 0.647,
    "NEWS": -0.435,
    "NUDE": 1.129,
    "OLDER": 1.203,
    "ONLINE": 0.228,
    "OPINION": 0.045,
    "ORDINARY": -0.864,
    "OTHER_ADULT": 1.142,
    "PAST": 0.861,
    "PEER": 0.607,
    "PIC": 1.630,
    "SECRET": 0.721,
    "SELF_ADULT": -0.286,
    "SELF_MINOR": 0.747,
    "SEND": 0.527,
    "SEX": -0.119,
    "SHAME": 0.601,
    "SOMEONE": 0.919,
    "SOURCE": -0.673,
    "STALK": 0.690,
    "STAT": -0.761,
    "THREAT": 0.783,
    "TOLD": 0.488,
    "TOPIC": -0.741,
    "TOUCH": 1.070,
    "VIOLENCE": 1.110,
    "WE": 0.307,
    "WORRY": 0.661,
    "YOU": 0.181,
}
STEMS: dict[int, str] = {
    -97: """
monopoli
""",
    -93: """
cake
""",
    -91: """
bakeri
""",
    -90: """
partridg
""",
    -89: """
competitor fisheri
""",
    -87: """
salesman
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
    -80: """
pennant
""",
    -78: """
gees pud
""",
    -77: """
cereal crisp snail
""",
    -76: """
hors lobster syndic
""",
    -74: """
fish mascot sidekick
""",
    -73: """
franchis frog owl pastur poni thoroughbr
""",
    -72: """
biodivers biscuit carousel coffe greenhous pond
""",
    -71: """
basebal cun fern houghton
""",
    -70: """
columnist dolphin fraction horsesho moos snowfal
""",
    -69: """
clerk competit meadow parodi perenni philanthropi
""",
    -68: """
dish glider homer sort waffl
""",
    -67: """
beaver class cornish duck fanci pancak potato trout wildlif
""",
    -66: """
cricket equilibrium novel roast sale stori taxonom toast
""",
    -65: """
bingo deer flower lark rivalri tractor vaudevill
""",
    -64: """
domino ecosystem ensembl gould holstein pilgrim regatta score thanksgiv
""",
    -63: """
ate ecolog economist fair kangaroo marsh mlb olympiad penguin
""",
    -62: """
bee boat bradi cabbag comedi emmi grassland keyston newfoundland peabodi plymouth popcorn stilt trademark turtl win
""",
    -61: """
bagpip ban bookcas broadway bunni canari cook feeder fix print quay revenu salad schoolhous sitcom supermarket
tortricida umpir zoolog
""",
    -60: """
baker bird captain cartel copyright dinner dog farm gastropod goos herring jockey pike pulitz rabbit rainforest red
reprint robust rosi seminol sportsman throttl tomato trade
""",
    -59: """
carol cart clown compani conson division equestrian farmer fauna melodi patent payrol pivot schooner shoe sing ski snow
sofa sonic turf wildcat
""",
    -58: """
antholog diner egghead herd hickori libretto liveri newspap paperback peat pebbl pig piraci roger skipper trophi wharf
winter zoo
""",
    -57: """
bluegrass bun carrot catalog cheer column concord cooki curri fisher fitzgerald glide hitter hopper humboldt newmarket
pollock pumpkin skier squeak squirrel turnpik witti zebra
""",
    -56: """
bacon banana bass burger chestnut crime distributor fife guitar hartford hunt investor jeopardi literari mammal midsumm
mutini nectar nrl pie shop skylin slug soundtrack sunset unfair walkov
""",
    -55: """
babi ballad basket beef bloom botani brant contest daisi darwin encrypt evergreen fisherman fraud hat jamestown juggl
knit laurel murder ottawa pegasus plum ratio seafood simpson soda squash tariff thunder unicorn wetland
""",
    -54: """
aggreg arthur boston chess coalit commerc crosbi crush cuckoo flock glee intercollegi lawsuit nich nickelodeon pigeon
pitcher prairi proport proportion proprietor rana restaur shetland shrimp snowi statist stout sunshin tail thornton
""",
    -53: """
auction beat briberi camel clarinet clever counterattack courier dessert disqualif dockyard dove eater fielder floral
galley holiday hypothesi kellogg lobbi play plumag recip reel roar seattl stew supplier tuna weasel whale wheeler
willow won
""",
    -52: """
analyst bake ball barn baronetci berkshir birthday blockbust book bowl breweri brilliant clich commiss concess connolli
cuisin discount egg eleg embarrass evolutionari fruit grass habitat hate haydn hound how inequ invit lizard luck most
muddl mute pantri peach pirat playoff putnam reptil rutherford sandwich scrambl seat slant softbal stevenson
superfamili swarm wig
""",
    -51: """
agricultur amazon americana amphibi bargain battleship butter carrol charger coaster cute driveway fundrais guernsey
hemingway inning leagu lego linnaeus livestock loaf marino middleton offenc parochi pastri peacock philli pitch
ponytail postseason potteri prey publish racehors scranton shelf siren sousa submarin tabloid tobi toronto tv waiter
yanke
""",
    -50: """
afl banjo best bestsel biennial bread broke buffet candi cat ceylon choral cinderella cold cow crab crook danc dewey
diversifi fabl fda garden grassi groceri horticultur innov jingl limerick lineup milk monograph ontario penni plumber
quintet racecours repertoir scribbl seasid season secretariat snack sourdough stapl strateg su trend veterinari wilton
""",
    -49: """
ascot baronet breed bribe canberra cartridg chimney collier cushion davidson delici economi fleet fri gillespi goofi
halloween handwrit jurisprud keel kicker lawn lexington lotteri mammoth mclean memes millionair mushroom pacif pattern
patti phonet pianist rank rbi reef rook rule sail simulcast sli smaller snore sweeney tasmania tea textbook thistl thud
tidi trombon yearbook
""",
    -48: """
agreement assort badger bug burgess butterfli cartoon catcher chef coinag comic dictionari drum fiscal gloomi greedi
gunneri jolli journalist lunch mcintosh mercantil ono parrot peerag positiv price replica rhyme rival rocket rutland
scienc seedl seller shuffl subsidi symphon thorp trenton tune wheat zealand
""",
    -47: """
anaheim authorit badminton ballpark bat calcium carniv classif climat commission crocodil dairi defam exemplari finch
frost gazett giggl gloucestershir graze greyhound henson hudson insect kat mario market marquess meteorolog mischiev
mph netbal outfield paradox pokemon portag racetrack regal rhino rockefel seri sharehold slalom sparrow stagecoach
strict tampa tax teach twinkl unpredict weston wicket writer yarn
""",
    -46: """
accuraci aquarium bariton base bookstor broom budget cafe cafeteria christchurch classroom clemen comparison consensus
cowboy culinari dietari econom feather flagship freighter gentri harmoni hockey incent infring joker kitten landfal
laughter mail manuscript medley merchant mice monsoon nutrit postag predatori pun racer redskin refriger robinson rye
scooter spong stephenson sushi symmetri talli theatric typhoon vineyard wellington wonderland
""",
    -45: """
afc ant backlash baseman booklet brisk cabaret cascad chees citat coat collector combust commodor compressor coop corn
cornwal creativ cring crop derbi dexter dicken dodg donkey easter enforc evolut eyr farrel fishermen fli forecast gambl
genr gill hereford hive horseback isbn mapl mors mortgag napkin newslett novella orchard oriol parcel partnership
persuas phosphat pitchfork portfolio prescott prolif rate reader receipt refineri rendezv revu rodeo scoop screenplay
seo shipyard shovel snout speci squid steamship storytel strategi subscript sunris tale tast theater trader tragedi
umbrella verv violat walton wineri yacht
""",
    -44: """
acoust adject anglia audio beak belmont breez bulldog burrow cavalri championship cheerlead cinnamon contenti crochet
cruiser dissert dunedin eclect equiti excel flavor fleme fluffi flyer greed hawaiian hurrican hutchinson invent
inventor lab laps lost lynx marketplac melvill merger missil mollusk moth motorcycl nutrient omaha orchestra overturn
peak playhous potomac prize rodger rower safeguard saratoga schubert scientif scientist scrap shorelin shrill sloop
sneaker sonar streak summari syllabl tabl taxonomi tech thesi tobacco treacher unanim yarmouth
""",
    -43: """
adversari alphabet anecdot antarct banter barbado biotechnolog botanist bracket bred brett brewer broker cassett
censorship chew circus clade composit crack crust dash dino duet elmer encyclopedia except expert faeri feasibl folklor
generous gershwin goaltend guin hawker hymn inventori joyc kennedi knee kyoto larva maiz majest marbl mcgraw
memorabilia misconduct mock murdoch music nash nomenclatur penelop planet probabl profit promot puck puppet replic
satir scroll shirley skim soprano sox spectat sue surpris tavern teaser televis toulon trumpet walnut websit
""",
    -42: """
abund analog anim applaus bean beetl blossom brace brew calf camouflag cano catastroph cattl cavali chuckl coca comet
commerci complianc contractu cool coral correct costello critiqu delay eleph espionag exchequ extinct feroci forag
forestri fremantl frigat gardner gloucest gregg harmon instrumentalist ironi java javelin jena jurass kraft lakesid
ledger leicest mccarthi mccormick merchandis metacrit morrison nose oakland oyster pepper philanthrop phylogenet
pittsburgh poppi prank punt quarter quartet race ralli reciproc refund regulatori repair rewrit rotari rude sawmil
scholarship screenwrit stadium steak style subtitl sudburi sugarcan symphoni syrup tchaikovski terminolog treasur
tricki upton vend what winner worksheet
""",
    -41: """
authorship band berri burnett calder caravan carriag cartoonist cater chart chatter cloud clover clumsi comedian
controversi cours coyot croft cumberland decker diet disagr divis drought editori ellington famin fjord flaw fletcher
fridg gallant goal golden horatio humour huski ice invertebr jelli judgment laci ladder lasagne libel lima mandolin
motif motorsport napier nonfict ocean or patrick perfect petti picnic printer prose refin repetit rhythmic robbin
royalist rudder shotgun slick sock stanley stitch stock teeth theme vegetarian vitamin volleybal wager weather whig
wholesal
""",
    -40: """
amplifi anzac autumn backstrok ballast banker banquet bias bombardi brick businessmen buy carp client coloni contractor
convex cork creak credibl dine dominion endem error expertis fairfield favourit fender fine flatteri flog fluctuat
flute fork fossil fraudul freight frozen furnitur gottfri grin guilti gust hardcov hearth hornet hotspur howe industri
jam jule kickoff literatur matilda mention minion moss mule naturalist newt optim outcom palett patter pdf picturesqu
pinto poem polici porch pork porter postmast potter poultri prelud premiership prolifer quarterback quot rainfal raini
ranch recess relianc reproduc research retribut rotat roundabout royalti rustic saskatoon sausag saxophonist scale
schmidt scholast septemb serial sharpli somerset spade speech speedway spokesman squabbl susanna sweet symmetr thump
tiger tournament varsiti vendor vet wagon wild
""",
    -39: """
apr aquat archeri arctic armada arrang auckland auditori australian backyard baroni bibliographi biolog biomass
bradford caledonia calendar canadian cap categor chairman choir clubhous collid colonist compil corrupt cracker cyclic
data dauphin desk diamet disast echo export feast feud fiddl firm flour forest foundri franci funki graz gunfir harp
harper harvest hooper humor incom incompat josephin kepler kitti lancashir leach limousin lion lister litig magistr
mansfield manufactur marathon median mischief mold morton neoclass olivi order oversight pageant pea perth peyton
playwright precis prix puppi purpl quantiti rbis redistribut refere repertori rf rhubarb rocker rpm rubbish rugbi
scissor script sentenc sequenc sheep shipbuild sloppi songwrit soup sourc spi spoon taxat tendenc tilt tornado trolley
veget victorian vocabulari vultur warren wilkinson willard workforc
""",
    -38: """
admiralti annual australia axial bet between bicker bitter bloomfield breakfast brentford bright burlington businessman
cannon cape carpent caucus centenni chronolog clap colbert collingwood committe conjectur correl crossov crown curat
decim dentist devon dieter din endang english ernest expo factori fare florida fox freelanc genera genius glacier glint
golf haircut hamlet harold hobbi hog hungri indi jefferson jersey juri jurisdict kilkenni kindergarten lifeboat loophol
luigi magnitud marlin maxim media minecraft montreal moon noah noel norfolk novelti oracl orbit organism overhaul
overrid paddi par patriot pensacola philharmon pillow polo premier prosper quiz radial recount repeat rooster rudolph
ruthless saddl sci shark shipment shortstop skeptic spectacular spot stack stereotyp stimulus sturdi summar swan titl
toe tumbl updat verdi villain wakefield windsor workplac yukon
""",
    -37: """
adelaid align allig among anthem atlant award barbecu benevol bike booster bounc brewster buick cancel case casey chao
charm chocol choreographi classic coke compar convect convoy corpor couch craft craftsman databas decad decept depot
disastr disput doubl dramat drill drummer duel elk enigma experiment ferret fl flint fuzzi glacial greg gunshot
henderson higher hoax hoov insult irresist jasper joe kirbi latch late leaf legitimaci leinster librari liverpool
lowland lullabi machin marguerit merri meteor motorway mud mustach nelli nicholson nonlinear notorieti parad parliament
peanut pearl pen pest pier plant playback podcast project quartermast reed reissu retali rodent salli savanna shale
skater specialti squeaki starter steamboat stole storm supremaci taxon tempest tom torpedo tripl triumph trondheim
tropic two unusu varieti ventur vibrant victori vowel which whip woo
""",
    -36: """
agenda aggress alderman analysi andersen atmospher audienc ballet bankruptci bench benni bergman beverag blend botan
bowler bradshaw break britain burnt carmin catalogu cellar ceram chattanooga cheap chester chord cluster coconut cod
colloqui commonwealth commot concerto conspicu contract credit cruel cup darryl deck defenc ding direct distort dobson
dodd doyl dryli dubious exagger faa faber fact fairi farmhous farmland faulti figur flander fledgl folli footbal
foreword formid fortun fumbl gertrud glass goalkeep grassroot greas guthri hack ham hartley hawaii headlin holden homag
hostag invert liabil manfr masterpiec mcdonald medallist melod mimic monti neglig noctuida nonprofit novelist occurr
oswald overshadow packer panda panorama pear pedant peg pepsi pet poster pounder prestigi proprietari prototyp quantit
queue quit rainbow random reconnaiss referendum refurbish rematch reorgan retail rhythm riff rink rode rumbl salsa
scuba settler shear sheriff silli spawn speaker steamer stick subcommitte swirl tenor thiev transcript troup uniform
wasp web whistl worcestershir worm
""",
    -35: """
abc acclaim acrobat adob allegheni allegro alpin app avocado barrel barrington blackpool breakthrough bronco buccan
bucket busi cactus campaign canteen cardboard castl catch catchment catfish charter chili circuit cite col collegi
compli compliant copi creek cumul custer darl debat disgrac dissent eel email entertain entrepreneur epidem erupt
essendon falcon faster flutter foreman francisco friedman general geoffrey geometrida goddard graem green groundbreak
gum harbor hasti hing horsemen hostil inspector invest irish jaguar jazz johnni kendal kern legend loan locomot loud
madagascar mccann microwav miracl mixtur modif mound musician narrowli nestl newscast noisi odyssey operat orchid oscar
oval overwork palo perch peter pipelin piper plank plaqu playground plume polk pollen preseason projectil propuls
purchas raceway reckless rees regul reproduct revolution scandal sea sequenti shamrock shini showdown simpler slice
snooker solicitor sour spaceship sparkl specialist spring stanton starvat statistician surrey swing takeov thayer
theatr toothpast torqu trustworthi ulyss waitress walli windi wri yorkshir
""",
    -34: """
accent acid ador aerodynam algorithm american appleton applianc approxim athlet backbon baffl bafta balanc barker
barney bison boom boutiqu brand buck butcher byrd cadenc canterburi chase cheat checkbook cherri clientel cochin collis
comed compet cooper corrug costum criticis dahl dart department dilemma diver duff enthusiast epa faux fell fiction
filter firth flame folk frenzi gaming gardin gibson glossi grimac haiti handbook headlines horn horsepow humphrey
imposs improvis influenc influenti job jock john journal kaufman lagoon lanc leather linden logist macbeth major
montpelli mutat notabl onion optimist overtak paddl parish patio patronag pawn perpetr phenomenon phoeb piedmont pizza
planetari plantat poker politician pomeranian precipit prejudic prioriti product propel prowess ration revolut ricki
roster santa spat spell splendid spoil spokesperson sponsor sponsorship steam steward streetcar sunderland superior
surg symposium technolog tempera ten thief thomson touchdown toy trick unbeaten uncertainti unpreced viscount voyag
workshop
""",
    -33: """
absurd album ambassador atol averag bandit banish beig berth bob bonus bose bull bullock cantor carl casino catalyst
chilli chip chop citrus clark cola comeback congress congressman conservatoir cougar countrysid creatur cunningham dave
dawson deficit distribut divers domesday draper everett everton favorit feedback feloni fen festiv fifa flicker flip
forgot frequenc fungus golfer government grandma grape groov hacker hastili heel huff inevit jubile judith kirk knight
koch labrador launcher legisl leisur lighthous lotus lucrat mailbox malici math medalist memorandum methodolog
minnesota mood moonlight morri multipli muzzl nes new novemb offend orang ounc outnumb outrag parliamentari petal
portsmouth predat preschool primer privaci pulpit qualiti quarrel quasi ranger realism recommend remak replay revers
rick roosevelt roy ruffl rum salari salisburi sandi senat seton sheffield ship simplic slate smallpox solut song
sophomor spear sprout spur squir stallion stool styliz surpass susan swift switch tanner terrif tile timet townsend
trailer tree turbul undermin uneven unison upbeat vane vaughan waltz warehous warrant william wimbledon wobbl
""",
    -32: """
aaron accredit antarctica antoinett argument artifici astonish astronomi audibl awkward bautista beard betti blackberri
blue bolt brittani brittl brush build bulletin cambrian canin centenari ceo chanc charit chill choreograph claim clan
claud claw coastal cocktail commentari compromis connecticut constrain contempt crank creami crippl digest discord
disney dynamit edibl effici elvi environment estuari excurs fail fairbank feudal finalist fluoresc furlong gadget giant
gladston great grind hammer handicap hectar hideous hyster indiffer instabl interceptor jacksonvill kindl kitchen laird
landown lazi leap lear legendari librarian licens linguist liturg luna lyndon mabel madden mare marg mask massiv match
miocen misquot mozart mustard napoleon neat newport nick nineteenth nj nomine northwest noun omnibus ornat outlook oven
paperwork parenthes pilot plc powerhous profici programm prohibit promo protagonist python raid reflex releg reliabl
renegad review rfc robin rosen run ruth sailor salvag sarcasm saskatchewan sawyer scarlet scrape semifin servic
shepherd shire silki skinner smart smooth smug springer spruce stamped stein stella storylin straightforward subdivid
subordin superb supper surplus sweep syntax tanker tasmanian taxpay tenni tome toothbrush townspeopl transact turquois
uncanni verona version veto viceroy vike whether winger
""",
    -31: """
agil airway amend amus annett annoy antoin assent author bangor barg batch batsman beckett bent berti bid bill boon
both boycott brave brunswick buster cambridg camden capitalist carmichael carolin carthag catalina categori catherin
cavendish chairperson chaotic chuff cipher clamp cloak coincid cole colin colonel commod commonplac concert conclus
conflict conform consolid contradict cuthbert dane delic dipper disciplinari district doug drama draught duplic dupont
dusk earnest easili eco enterpris februari feed firework flask flop foolish football footnot goat gorman gunpowd
halifax hank harley harm higgin holt hoop horton hot hull inaccur injunct interfer invas irv ital jacqu januari jargon
jerri jet jim joy keyboard kill layton less limit literaci mango map mathemat max mayfair mayfield mcpherson mint monik
murphi nap nashvill norman norway nut objection odd onslaught ought output padlock pat paw payment pbs perciv pioneer
plausibl poetic predict primetim prom pronounc proto public ralph rat rebecca recycl redempt redwood reid republican
respit reveng rex robot rocki roll sampl sarcast saunder scrutini secondari settlement seventeenth shortag showtim
smirk soloist solv southland standard stolen stump stunt suit supervisori synonym synthes tank technic telecast thoma
ticket trajectori treati trial tribun ture upscal upsid wage washington weaker weekday wiltshir wwf
""",
    -30: """
abov advertis agre alexa alia api aristocraci auditor balloon behaviour bellow bestow biographi bland blizzard boer
breach british bros bryce burr ca caledonian canada canadien carey cartwright chapman checkout cheek chemistri chicken
chunk churn circular classifi clement clive coin compens compliment compos cone conglomer conic consortium conspiraci
constraint contend contribut costa courtroom crate dashboard defect defianc defiant diplomaci disagre donnel dorset
dragoon dye elector elf endors entourag erin exampl fabul fantasia fictiti fig financi fitzpatrick flare flawless flick
flora florist food four funnel furious furri galileo gallantri garth gene generic gerri gloom greenland grenada grill
guest hampshir harbour harrington heller helmet hobb hole hostess imit incumb influenza injustic invers jack lake
landscap latham leaflet licenc loyalti lp ltd mackenzi macleod macmillan magna maori martha mauric mermaid mic mono
monologu move mustang narrat narrow nbl newtown nfl nhl nike nintendo noteworthi obliqu obscur offspr omega oregon
overlap ozon paragraph parchment pardon patch pembrok penalti penn percuss phosphorus photo piano plaintiff plump
pollard preliminari premis prosecut protocol provost ramp refuel regress reject related remark remington reservoir
resurg rider robberi rover rural rusti rustl ryan sall sank schuster scoot scorer secretari sentiment shallow sharp shi
signific simil simon simplifi slump smiley somervill spiral spit spitfir sport stab stormi stuf submerg subscrib sucker
sumatra sutherland swept tantrum tate teammat thompson tier tinker traci tray treatis twice tyne uncertain unconvent
valv veloc versatil vinyl wainwright wed winthrop wisconsin
""",
    -29: """
accid accordion adapt advent agatha amateur ambiti analyz apolog apprenticeship ascent atkin barber barley bartlett
beach bear benedict bergen bermuda blogger bog boyer butler calculus calv candl cappella cbc charg cheshir chore cocki
communion complic composur condor conjunct contradictori contrari contributor converg creditor cree crew crowd crumbl
curt custom cylind democraci dent disapprov dishwash disneyland disqualifi distrust dive domingo donaldson doo dough
draw durham duti eat efficaci endeavour exposit exquisit extraordinari eyelid fin financ finest fireplac frankenstein
frantic freshwat fungi fur gap genus gestapo globe grang greater grim guinea halftim hamish hammond heali homemad hose
host hunter ici imperfect increas industrialist inuit ithaca jasmin jem joey justic lafayett lopsid mainstream mainten
maker mayhem mcmillan merril metadata meyrick miniatur minim mohawk morgan motor mous must nascar navi ncaa negoti
nielsen nobil noon nsw oppon orchestr organis paste persuad peterborough phenomena picasso piec pine platt player
portion proctor propheci pub pursuant rebellion reconcil recover redesign registri reput revis rubber rudolf safari
sanction saxophon scribe seismic sermon shakespear shred shrub siberian sierra slope sociolog sodium sophist speed
spider spin split squint stagger stakehold stereo sterl steve straw stylist subsidiari sullivan sum suspens sussex tall
taunton team telescop textual threshold tini token tonic uci uncommon undef underwood uniqu unlik vermont vertic
vignett violet volcano vote water webster widespread windmil winfield wolv writ wryli
""",
    -28: """
acronym adverb aesthet agrarian allianc almond amp argu aristocrat asteroid autom avalanch aviat azor bash batteri bbq
berkeley bleak boar boring borrow bourbon bow brighten bureaucraci buyer calai cambridgeshir candidaci cann catalyt
cello cessna chieftain chorus cinematographi clock complementari conced consum contrast cornerback cosmopolitan coup
crane creep crib cruelti crunch crystal dant decemb dickson dispatch disrepair downhil easi edison editor elus emerald
enlarg ensign entrepreneurship envelop estim eton exceed exclus expedit extravag ferdinand file fischer fit fitch flew
foliag fowler fractur frs fullback gasolin generos genet goldsmith governor grace growth gustav hamburg hamper hare
haul hierarchi hodgson homogen horror humili hydroelectr illeg inconsist ingredi insurance insurrect interest intrigu
karl keyn knock landlord launch lawrenc lever lexi liabl lincolnshir link magnat maid mammalian manitoba manner mariano
maroon mega method miami microsoft minimum mislead movi mysteri nanni nationwid nebraska nest newcastl newton
northamptonshir northumberland nurseri oppos oti packet paisley paper paraguay parallel parri pedal per period perro
piazza polli preced procur prologu propos quaker quarri rack reaction read reelect reform regi respons reviv revolv
rich rigid rna rodney roi rooki rosenth rotor saloon sang satellit scot scottish seal segreg semi sequel shaggi shell
shelley showcas shutter similar sitter smithsonian snapshot snitch spacecraft spanish spatial spite squadron stamp
stanford star subtract subtrop suffolk sumner sweden tailor tara ted theodor thirsti thwart toler tooth tremor
triumphant typic vanc watson wembley wheel wiggl wiley wind woodrow yale
""",
    -27: """
7 abrupt achill akin alfr alvin analogu andi andrew anglican anniversari appeal approv aquitain astronom axl barri
bazaar beech bigger biplan blog blond boiler bone bonnet brandi bravo brawl breeder brent brood buffalo burglari calcul
canning carleton carnegi causal celtic chandler char cheekbon cheltenham chemist commemor complaint concurr corros
crawl crest crouch curl curran dancer daphn decor decreas dioxid dismay dorothi drive dumont earl eccentr ecuador edict
eisenhow emma equat evening fantast feder fierc formula fresh fright fring fritz gag glue gmina griffith groan ground
grover grumbl grunt guild gulp hanson happili hardwood hawk helicopt herald hillsid hms hoc honda hunan idea improp
inferior infrastructur intellig intro introduct isl jakob jolt jonathan juici jurist kinet kit kochi kong kyli landslid
larger larri lauderdal lawyer leger legislatur lili lilli list louisa manni mara mart maximum mayor mechan mele mercer
mild milford mistaken moe momentum mould netflix newark nobleman oat octav olsen opera outburst padr panther paraphras
peer pharmaci phase philanthropist pip piston plastic plot podium primal produc profession prop puzzl raaf recoil
record recur relentless repositori rever ride rise riski rms rockwel rot rubi salt sammi scotch sherri shift six slid
slipperi snarl specialis stage starv steep straighten strike stuart studi subdivis subdu summarise sutton swamp sydney
synchron tack taft tennesse terribl than theft thousand tnt tori trivial truce understat uruguayan utopia valuat
varianc vase vibrat victor violin volley wallpap warili waterloo welsh widen wingspan wood woodwork wreck wrongdo
youtub
""",
    -26: """
000 adventur affluent afternoon ahead airlin ammunit annal apocalyps arbitr array ascrib assign atv authoris bassett
bert big blackburn bless brake broadcast buchanan capitalis causeway cecil cellular cfl clarkson clinch coffin collabor
compat constabulari cozi critic cryptic cur danni delight dentistri digit documentari dolli downward dub duchess dvd
earthquak edinburgh exemplifi expect felic fergus fewer fieri flout franc fret friction fuse futurist gateway georgi
gig giveaway glaze gorgeous graph greenwood grimsbi guiana hardwar hearst holder horizont hub hum inch intermitt
irregular irrelev jagger justif kawasaki kent kincaid lag lair larsen lawson lesser libbi lime lloyd lumber macarthur
mackay madeira manageri manipul margin marjori meat melt memoir metabol mickey miniseri mistak mosaic muffl multimedia
multiplay neighbor news nino nomin nonsens nostalgia notat obstacl oclc organiz outset pact paint palmer paradigm pasta
pearson percentag pga plaid playstat plush polar populac prais presley pro professorship pup ramsay ramsey reagan
reconcili redeem reduct redund remedi rep replac restrict retort revok revolt revolutionari reward roblox roller rowan
royal runner sabotag satisfactori scan sceptic schedul screw secret sector seed sensibl sherlock sherman sherwood
simultan size skate slower sneer spar spars specimen sped spoiler spotlight spp staunch steer suitcas summit sunday
surveyor swung systemat tapestri tide tipperari topper traction tragic trident tsunami turner twain upland uruguay usc
vancouv vanguard variabl variat velvet vicious walter warm wednesday wider wii woodland woodward wool wrath wrong wynn
""",
    -25: """
42 aberdeen academ acquisit aerospac ag albert algebra allmus alpha ambigu amnesti angus annapoli arcadia archer
arithmet artifact atp backward baird baltimor bamboo bankrupt bartend batman beer benefactor benign bernstein billboard
bing bobbi boost bot bourn brighter brighton brillianc brown bryant calib camp campground cantata carlton chalk
champagn chatham chihuahua children cholera cigar climax clube coastlin colleg color common congression connacht
consequ cottag cpc creas cutler date dazzl declin degre deliber detriment diagon difficult dispers displeasur disrupt
dorsey dynam eagl employe england enrico environ escal estrada extinguish fashion fei fein ferri fiji finer finland
flavour flight foil font foot ford format foundat furrow gari garri gdp geraldin geschicht gilbert glare goodwil grain
gruff gun half hamilton hardi hedg heinz hemispher herbert highway honolulu housekeep howi hubert hydraul illustri
incorpor interven introductori issn issu jealousi johnston keith keynot laboratori lamp lateral lemonad lesley lesli
leverag leyt lick lieuten limo llc lowest mckenzi mclaughlin measur middleweight mini misunderstand misus mix moat
modest molli monstrous moreov motion muddi nautic newborn nichol nicknam nightfal nixon northampton norwegian notch nov
octob octopus offset outstand overthrow palermo paramilitari parti partisan patterson peasant peculiar perpetu picker
pitt planner playabl pontiac popular porto pot powder powerpl primari propon provis ps puddl quak rca reduc relaunch
remot renaiss reorganis retract scarborough scheme scotland scowl seahawk sega seiz select sensor shriek siam signal
silesia simplest sky slack smuggl sonni spark spici staffordshir steadili stem stewart stockton streetlight strife
stripe strode subfamili success sun sunlight superintend survey swindon synthesi syracus tackl tactic terenc test
theori tim tone tough tourism triangular trilog tudor unaccept unif unoppos unsuit upward verandah victim vinegar voter
warner warp watch watersh wesleyan whitehead wing xbox yawn yokohama zeppelin
""",
    -24: """
34 aaa acceler acr adjunct advic alexand alter alumni antagonist aqua arena arguabl aroma axi baron baroqu basketbal
battl bay behav bicycl blanc boss bratislava breaker brute buffer bulb bumper bunk cabinet caldwel california calvin
carpentri carr cave cd character chesterfield chocolate christma chronicl churchyard clanci claus cleric clue cn coars
coincident colombo combin commend constitu continent cost council craig cretac criterion crude crumpl cumbria
curriculum cycl deafen defens dental descript development diabet dignitari discours discret dissolv dock dodger dollar
dummi duran edwin elect energet envi expenditur explain facto factual failur fascin field fiesta fivb flotilla fordham
framework francoi franklin funni fuscous fuzz gallo galway gangster genom geoff gibbon global glover gnu gorilla gossip
govender greenish greyish grid guarante hanoi harlan hast hepburn hondura honour hop hundr illegitim impact incident
incomplet incorrect inflat ink ipa ipod iwf jamaica judi kelli key kinas lantern laureat learner lester lisbon loco
lunar magazin magnolia majesti manag manual marin marley maud mauritius mcgrath mediev melancholi modifi mps nasal nat
naval nobl nova obey oceania onstag otago overnight owner pamphlet pave pendulum peruvian ph philadelphia plaster plaza
pois polytechn prentic prompt propaganda proxi raider railroad rais rebuild recreat reinforc repris rhetor ripe robert
romant ronni row ruler runoff schneider scott shaki shaun shooter sideway skip slater snuggl softwar spectacl spokan
sql stabl steiner stomp subsid substanti substitut taxa teatro techno teen tenth terra thorough thread tin total
tramway truman uk unbeliev unreli upheld user vagu valet vassal verdict vivian vivid voltag volum walsh wartim wash
watt wave wax wealthi westbound wherebi willing winnipeg withstand zip
""",
    -23: """
accolad affili agenc ai airplan alarm alfonso alfredo allison antiqu apparatus archi artilleri audit automobil backlog
ballard bassist beau beaumont beauti bend berger biker blous bon borneo brass bristol bronx brussel calgari cardin
carpet cassidi cayman ceasefir cebu census centuri chrysler clash cloudi coe collaps communal compel comprehens
convention corp creed crescent cromwel crucial customari cylindr dalton darci dawn dayton deliver destroy deviat
disbelief discont discoveri disdain dod domin drift dublin dwarf eddi edna effect enemi enthusiasm enzym epithet
excerpt explod extra factor fame fcc feat fir flinder flore flourish fool formul fought fragil freder frontier futsal
gail georg glamorgan goalscor grader granni growl hackett harald harlow hbo heroic hierarch highest hillsborough hire
honey horac http hugo iata incid incred indianapoli inexpens insignific instrument intak intric introduc intrus invari
iroquoi irrig italic item itv jakarta jake jame jenk jimmi johann judici jug juliet kansa kathi kebab kimbal knob
knowledg land leed lend lissa livelihood loot louisvill lowri lucill marylebon mccall meet menu meti microphon mighti
minni mixer molecul monterey moving multin murray myth mythic nanci narcot nc neal nippon nod norwich obo obsolet odi
op opin optic ordin organic orr outlaw overs packag parkway parlor penultim plate plod pluck plung pollut portland
portrait postgradu postwar practic prepar prospect puget purcel purdu raf rampant ransom raymond re readili remodel
renov reopen resolut restor restructur return rhys rico riddl risk robb rooney russo sabr samsung savoy scenario scenic
scorpion seam semant sew shorter shrewsburi sicilian silenc singl sixteenth sizabl slip slogan slow sooth sous
spearhead specul spice spoilt squeal stabil stall stoog suitabl supersed supplement sven swap system taylor templat
tighten tolkien ton traitor trim trooper truste turkey unharm uninhabit union universal vaughn view vt warmer
warrington weaken whiskey whiski wick wilk wreckag yamaha yank year yellowston
""",
    -22: """
accur adolph airship alik ampl analys analyt anybodi appetit articl aveng bark beatti behavior bertram berwick blush
booker brat brigadi brisban brow buckl busch butch canuck careless cdc cent centrifug chopper chu cigarett
cinematograph clockwis closer coher collat confer consult copa coverag creol crossword cue currenc damag dealer deleg
denounc denver destini difficulti dig distinct divid document doorbell dougla dover downfal dozen dragon duan ebook
edit embark engin engrav entropi epic errat exam excit explan eyebrow fantasi fargo featur fiba fide fire flu foam
foremost fran franki franz fraser fuller garrison gee genealog genuin gleam grammat gravel grow gubernatori halo halv
hancock harrisburg harsh hatr hay heavyweight hp humbl huntington hurri iceland impos improv indonesian infer interval
investig iter jar josi jot judgement kean ken kildar labor lavish layout leas lennon leonard ligament linear liturgi
lordship lucki luisa lure lush maclean madison maggi magnific main maneuv massachusett maui maxi mcconnel mcguir
mckinley merg merritt mick minus miscellan monarch moran mortar mp mvp mx myrtl namibia nasti nebula northeast oblivi
offici oklahoma olli olympian otto overheat overtur pang passageway pathogen patsi percent pious plagu pleasant plural
poetri policemen pothol pratt pristin program pronunci propag prosecutor puff punch qualifi rainer rampag rapid realist
recit repeal repuls richard rifl rigor roadsid roanok rolf romanc rourk rout samoa scof shatter shepard sink sire
skelet snub solidar spectra spend spore spread stare startl statewid station stove stride string sub suburban suggest
sundial sunglass suppli taipei tc tenur terrac thai thriller tissu too toulous traffic treasuri tremend turnout
twentieth tyre unexpect unreason unsuccess upgrad uss vengeanc vernon vice vocal walker wari warwickshir wealthiest
weld wicked wiener wine
""",
    -21: """
150 47 6am abstract admir airplay aisl akron alcohol amalgam amtrak arbitrari arboretum archipelago argyl aristotl
arizona atkinson autobiographi background badg baja baldwin ballot ballroom bandwidth bart baselin basin beatl beaufort
becca beck bertrand betray betsi blew blind blitz bold bologna bolton booth bordeaux botswana braini brennan buckley
burner cach cadet captiv cari carson cbn cds celebr certif charact chassi checker clarissa clay coast collag comb
confus constel conting convent convert convinc cyclon damon defici design desktop detail dime disc discourag discrimin
disguis domest drastic dun dy edouard elabor elit elizabeth encor englishman enorm entrust equal espn ethel evolv
exempt expans explicit fan fertil finish flair flank flap flounc fluent futil garfield geelong giovanni grade gradient
gregorian grove guidanc guildford guis gunmen guzman hadley hairi hampson harass hari harmonica harvard hatch headlight
height henri hobart horrifi huge hunger huron idol impati inhibitor input inspir intensifi interciti invad involuntari
involv jab japanes joke jungl junior juvenil kemp keyboardist knuckl kowalski lacross law legitim lei lemon leopard
lower loyal lyle madelin malic margaret may mechanisms miracul misread misunderstood mojo monarchi moreno munster musik
myriad nah nassau naughti neill nell neolith nightingal nineti nitrogen nocturn noir nordic numer obstruct olson oricon
ostens otter parker particip particular pedro peng permiss peshawar philip pick picket pigment platinum ponc potent pr
practis prefect prevent privat quebec question quip quotat radio raven rec recept reconstruct rectangular rectori
redevelop regener regga reluct remaind renault rica roberto ronald routledg rs rte rue rupert rutger sardinia scatter
scotia sear shootout sidewalk simi sleepi smallest smarter smashword speedi spent spine sprint steal stiffli stimuli
stranger strikeout stub subgenus submiss surf surreal suscept sylvi synthet taller tangibl technician telegraph terrain
thermostat third thumb tip tonn toppl torino town transvaal truck true tuesday tuft unauthor understand unrel untitl
valentin vanderbilt vari variant vigor virtu walkway warden who wide wikipedia wilhelm wolf woodstock
""",
    -20: """
50 abbey academia adjust aircraft alaska ale ambush angl angrili ani annabell aquino ardent arkansa arroyo art ashor
aspect astro authent autism autonom awesom bayou behalf billi biograph blast blockad blur boni boulevard breakdown bret
brien brightest britannia broader bruin bubbl bud bullet bush calhoun camper carolina caviti celest celesti cerambycida
certainti certifi chariti charl charlton chiefli childish chow christoph chrome clergyman closet cocoa codex colour
combien concacaf concern content cora could counterpart cox crawley criteria cultiv cynic cypriot death decca decent
delaney dempsey deputi despis dev dice disposit dissatisfact dorchest dunlop dutch dwight earth eastbound easton eclips
effort elton emerson employ enclosur enough ep evangelist exclud extent extrem fabric faculti fernandez filli finn
finnish fixtur focal forb forbid fragment franciscan franco freddi freez gearbox ghent gigant ginger glanc glitter
gloss glucos gold gradual gram gran gratitud greet guerrilla hail hokkaido holdup homework hubbard huf icc illus
impromptu indigen inflict intermedi invalid ivori jacki jail jane jen joseph killer lace larg laugh laundri lauri lead
leadership leonid let lindsay liza loft logic lori lot luzon macro madelein magic mahogani malabar maritim marlborough
marqui medal menac messi metaphor michell mirag misti moistur monmouth multipl musa nathaniel newel novic npr offens
omin open ortiz ownership paid panick pasadena paxton pennsylvania percept perform perri perspect photographi phrase
pieter pink pinnacl pledg poke polish prefac prescript prime problem profess promenad promin provinci pseudo pursuit
queensland queri quinn rare rebelli ref regular rehears relev request resolv resort respond result reunif rework rig
ritter robber roe rothschild rpg russ salut savannah scalp scandinavia sergei servant sevill shapiro share sheldon
shelv shortcut shuttl sinist site skeleton smash smoki soccer solubl spare splinter sprinter stamford steadi striker
stubborn subspeci super susquehanna swear sweeti sync tab techniqu tehsil terr throb thursday tobin tonga tracey train
tucker tulsa twelfth twig uni unlaw unrestrict upstream urgenc usaf vertebra vfl vhs vicar vichi violent vs war
waterfal wealth wendi whose willoughbi wilson winston work
""",
    -19: """
100 45 abl ace aeronaut age airpods altern ammonia anson antenna apach apollo appal apparel appel aragon are armagh
armstrong arson arthriti artisan artwork arun as ashland aspen assimil backseat balfour ballist bard barrist biggest
blow bother buena burton bwf cameron capabl career carrier carver champion chevi chief cholesterol cincinnati clad
cleanup clone cobb coerc coli conceptu congratul congreg copper coron correspond councillor craftsmen crawford crazi
crech ctv curti curtiss cv daylight db deacon dealt debri deploy devin discus donnelli dynamo edmond elong emil emphasi
enact endow engag enhanc eponym eri essay etiquett eureka eurovis exot expens fa fals fasten fastest featherweight feb
fest fetal fifteenth filipino firearm five flatten for forens frown frustrat fuming fund furnish garlic gather gerald
giacomo gm godfrey gospel grate gregor griffin grit guerr guerra guillaum gush hackney haggl hallmark halt hargreaves
havoc histor historian holli honorari howl hz illustr implement in index inelig inspect interdisciplinari ioc jerom
judiciari khz larson lift limp lockhe logo loosen low lowel luci mafia manila marriott martian martini mathematician
maverick mayo mcintyr mcnamara meaningless medium messina microscopi migratori mildr min minneapoli momentarili monday
moor moral muster mytholog nag nail nathan nfc norm nors nudg occas olaf omg outdoor outing outward overheard overwhelm
patienc patrol pba pedest penang perfum petition phillip phoenix pietro plug plumb postpon potion precinct prefix
prehistor protect pss questionnair radcliff rake rediscov refus registrar relic reminisc renam rhapsodi richer ridley
rift ringo rochest roxi sag salti satisfi satur saturn sax scarc seamen seven shard sharpen shudder skill slam societi
solvent southbound specif spencer spiderman springsteen stalk starbuck startup stephan stephen sublim subsist substant
summat sunk sunken taiwan tammi telecommun templar tentat thrill tidal tighter tourist tradit trainer transcrib
transform transvers turbin unconstitut uncredit underwat unionist unpopular unrest unspecifi vacat versaill vin vogel
weak whirl wigan wilbur wilkin williamson winslow wrench www wyli yard youngster yue zenith
""",
    -18: """
350 abnorm ac accomplish addit advantag advert advoc air allegi alley ambit america annum answer apparently argus ash
asshol athena auto automat aw backdoor bailey bangkok baton bauer bedrock bell benton birch blight bloomberg blower
boot breakaway brian brunett bulli burgundi burnley burt by cale callum cameo cantones cardiff caribbean cas cathedr
caught characterist choi christi churchil clegg clip cochran colchest columbus commut compuls condens connel conserv
convey coordin copeland corbett cosmet court credenti cross crossbow ct cuba cypress dai davey dc delux demolish demot
devast diagram differenti disco dissatisfi dissemin distanc distilleri divin donna doom dori draft drainag due dull
dunn dusti dutton earlier eastward eighteenth elv eric erik evangel explos extract fenc ferreira fifth fitz flex fm
fontana forcibl gabbi gareth gas generat gild glossari goodwin grammar granvill greatest guitarist gunsling gurney hair
hansen heal helm hine homecom human hurdl hysteria idiom idiot impress indonesia inquiri insert intellectu interchang
interrupt interview intrud ireland jacquelin jenni jill jr julien jumper jupit keen ki kilda laker laurenc lean lectur
leicestershir likelihood limeston lineback lip lipstick log lombard loui louie loyalist lump lurk lyricist machineri
macquari manifesto manor mccoy mcgill meal meath met microscop midday mileston moist monster montana motown murmur myle
napl nativ neil nitro np oliv onset opportun opposit ordinari origin osborn overse pac pak pantheon parramatta partial
paula paus pcs pe pencil pharmaceut pickup platoon power premium prevail prior prodigi provision pump qb quieter quilt
radius randi readabl rear recal recipi reilli retro revert reykjavik reynold riot rivera ro roach robbi roch rochell
romanesqu rose rotten routin runway sauc scholar secur serv shaw sheer sheet shifter shock shout shreveport siegel
signatur skirmish slide slight slime slowli smell smyth spec spectrum staff staircas stake starboard statement stir
strong subt sudoku sulawesi sung superhero suprem surgeon swedish sweetheart teddi the theoret thrust tht timber
timelin toro trek trevor trigger trio trot twist ufo unclear unsaf unstabl upload usd vaccin vanilla venetian verlag
vincenzo vine volcan wal waterfront wateri weep width williamsburg wit wnba wwii yate
""",
    -17: """
21 4 43 6 achiev aft agent airlift alexandr amaz angelica anti apocalypt appl arcad arid ashbi avid barbara becki
bedford bhp blanch blink bluff boast bore bori bridgeport bring bsf bulk callahan calm camilla canva canyon captur
catalan cbe clariti clench closest cocain cockpit colleagu combo communism confront conqueror cornic corona countless
courtship cramp curricular curv damian daytim decis declan decommiss decre demand densiti denton detect deux develop
devot disadvantag discuss dislik dixi dmitri doll domain doneg druri duffi dyer eighth elliott elm embryo emphas
endeavor equival erni escap estadio estrang event evict evid faulkner faust fearless feldman fetch fidel fitzroy flood
forgiv forgiven fountain francais fray french fresco friar fugit fun gear gerard gilmor giro giusepp gogh grammi
greenfield gregori gretchen gunner handshak happi harden hazel head helmut henrik herb hiss hitchcock hollywood hoodie
huddl indict ineffect infecti infin inhibit instruct intervent irwin island jarvi jay jillian jog join joint kati
kentucki kidd lenni letterman lindsey locat lookout los lucia lyric macintosh maddi maestro mane mantl marcia martina
mcbride melbourn melissa meredith michelangelo miln milton mis miser mobil msc musiqu nad naiv nant navig ndp negat
neutral niagara ninth nonstop novo nspccs obes obsess outdat outlet pace pandora papa parasit parc parisian paterson
peke perkin pete pictori pilgrimag pineapple pipe pleistocen pod poet pole politely poor poverti pp preserv presidenti
principl procedur proud provok pseudonym ptolemi pulp puls pyrene racism radar rankin rattl reassign redhead reev
refrain relat rendit renumb repay repli reset reson retrospect rippl roc rock roland role rudd ryder sabbath sandal
sandra scandinavian scent schultz se seater sediment semest setback settl seventh shaken shawn shore should shove simpl
ska slovakia smile snug sorcer space spectroscopi spontan sporad sprung stark stat stronger strongest stun subset
subterranean subtl sud suffrag sugar sulli superhuman superman suspect sway swell takahashi temper territori tesco
thailand theorem thrive tiktok toss trait transplant travel ubiquit ultimatum underway unfortun vacanc valiant vaniti
vernacular versus viabl violinist vpn ware whitman windshield word worri writh yellow yeomanri zoom zuckerberg
""",
    -16: """
82 acquit ads advanc advocaci affair aggrav alic alien alli alumnus ancestr anchorag andersson andes apertur appoint
archiv ark armistic arrow ascens asphalt attorney aug aux auxiliari babysit barefoot batavia batter belgian benefici
bequeath besieg bever bile billionair bio biochemistri blame bound bounti brigad bunch bureau bus calderon campeonato
capcom cargo carmel carnag casablanca cathi caution caveat cesar chain charlott choke chopin chuck circul clarenc
classmat coa cobalt coeffici collin compound compris concentr concret conservatori consol constabl cooler cornelius
courtesi courtyard cousin cowan cr creator crise crow cutter czechoslovakia dammit danish dartmouth debt demograph
deportivo dictatorship diminish disown doherti drake dream drip duc duli duolingo eager easiest ed edgar eileen elast
eleven embroid emerg emin episod erica estonia ewe excus exploit facad fast fee fete fifti fingerprint firefight first
flea flexibl floppi focus footag forew forg fr fragranc frame function funk geni geographi gerhard gift gin glu gmbh
godfath grafton grant greasi greensboro grope guyana gym harpsichord hart hawkin hawthorn hayward heartland heighten
hilari hoffman honor hook https hyde hydro iihf illicit impetus import instead integr invok iri itch jose juror kc
kenni kenton kimberley knot known kobayashi lamb lancast lane lankan legaci leon lineman litter lore lou ludwig mallori
marissa marko marta mascara massacr matthew mckenna melvin middletown midwest mission mls mode monro montagu montevideo
mundan namesak nan nbc ninja noob norma normandi northward nvm occur offshor onlin ordain orlando ornament outbreak
pagan papaci parachut pari patron pavement pediatr permit peterson pew phd physician pont pool porsch portug portugues
possibl prefer press prima problemat proclam proven queen quest quiver quota raft reactor recaptur reddi regenc
reintroduc remembr resembl resent resist reuter rev ribbon ridicul rip ritchi rodriguez rori saber safest salford sas
saturday sbs scam sculpt seek seneg setup shave shelli shook shot sick simmon sioux sleek slot smackdown small sol
speechless spheric spielberg spill splash squad stafford stale stammer sticki stil stipul stirl stratford student
suppress surfer suspici suzi suzuki tee thank thrash tight tn tobago tombston trickl tulli undo uniti unwilling uphold
uproar utmost valid vintag visitor vocalist vulcan wavi weekend welch westward worldwid wrought yield zone
""",
    -15: """
26 3 90 aarhus abbott aboard accustom acheron aerial affect affection affirm afghanistan al alabama alban albani
alberto albion allot alto amplitud anarchi anita anterior anthropolog antioch apostol appli applic april apt arsenal
asbesto attende attitud aunt auspic bahn bar battlefield beast beginn bericht bernhard bind blazer bought bowman brandt
brianna brit britney broad broken bunker burst byte cambodia campbel candid canon carbon carolyn casket cassandra cell
che chet choirboy chris circumst clair commando constitut control conven copenhagen courthous crusad cy dame damp dar
dear defeat defin definit deliveri deni denot dens detent dialect dictat dion diseas dna donald doorstep downstream
duke ear elain emiss emmett enchant enlighten enrich ensur erebida eta evalu excess exponenti eye facial falter fatal
felip fight filippo finley flag flirt footstep fortnite frazier fred fremont freshman funniest galact galloway garcia
garner garrett gentl gile gillian give glamour gloria glorious godmother gradi grew gta guardian gut habit hale hanna
heiress hello hind holm howel huddersfield huffington hurst hut iaaf ian inappropri institution insur intercept
internship intimid ipad jealous joann jong jonni justifi juventus kaiser kang karen kellan kidney king knoxvill kyushu
labour lacey lambda lanka lattic leith level lightn lola lookup loom loop loretta louder louisiana madam mainland
margot marijuana marker markham marvel massey mcmahon meaning mel meritori metric micro milwauke minut mla mob moder
molina more morpholog motto mow mrs mughal multi multitud mv nearer nearest neighborhood nervous netball nhs nobel
nolan nora numba ochreous oct offic oh oldi opinion overrun overview oxford pa pad pair paramount paso pearc peggi
penal perci petersburg petersen philippin pierc pisa place plata polym precursor pride primarili psalm quinci ramon
rational receptionist reckon recoveri reg reiter remarri remix rental retent revel richi rim rush sabah sakura sand
sanford sc scientolog scoff scrub sell senior short shri sinatra sinclair singer skateboard skateboarding slaughter
slim smack smith smoking soak socio socket soil sonora southeast sparhawk spenc spike sprang ssr stationari stiff
strain strangl stumbl styx succeed swipe sympathet tandem tangent taut tb telecom tesla th timothi togo tr transatlant
transmitt treason ts tumor turnov twitter uneas unpleas unsolv useless vehicl vhf vile vime vita vittorio vortex vox
wagner warship watcher weed wendel wonder yorker
""",
    -14: """
adequ admin afford afraid airborn alan allow angular anomali appreci apprehens appropri archaeolog assess athenian
attempt authoritarian automot azur bao barclay barrack bartholomew bathurst beal beethoven belief belov below beta
bilingu bloomington breakout breaststrok broadband bruh cal calvert cane capac caspian cast cc ceremoni cf characteris
charli chosen ci claremont clarifi colbi comt concepcion confluenc conquest conscript consider corinn cough courag
coventri craven crypto dank decidu demo denni depict dillon diplomat disband disregard dissolut disturb dri drown duboi
dudley dunbar during dust earring electric elimin ensu esq etienn evad evidenc fc fed foo forefront forward foul
fredrik frenchman fulbright further fusion fuss gallon gaston geek gemini germain gesellschaft ghost given goddamn
gottingen groom happier harmless header heir helsinki hero heroism highlight horizon hue icon ignor ii impuls inclus
indian inherit inquisit insid insist instanc integ intellect international interspers inward iq iren isol iucn japan
jett jonah kappa kathleen kettl knick knockout konstantin kota kruger kw lebanon leung loi loir mainlin mall mandat
mandi mari maryland mcdowel mckay melani memor merit midfield mindanao mount mozambiqu na nasa national newman nikolai
nits nz obituari observ ode ogden orlean oust pale panchayat papua parol peep peru pierr pile polit porcelain pressur
proceed profil provoc punk push quad rag rebrand recognis recognit refresh regard registr renew republish res restless
retir richardson richmond rob rust sargent sceneri seaman selfish set settings sextortion shaft sheila shiver sidney
sincer sketch slang slash sleeper snag snatch snort soap somewhat spa specifi spire sprain stain stairway starr static
statutori stellar stockport stud submit succumb suez sulfur sw swam takeoff tanaka teas teenag that thatcher they
thirst tobia trafford trampoline troy ugli ultrasound unbear undergradu unicef univers unlimit unoffici unse upris usl
util vicin villier vision vocat volvo walden walsal weddings wedg wee wessex wexford wholli wolfgang wordle worsen
worthi wrinkl yay yemen yoo zinc
""",
    -13: """
10 10k 36 abbrevi abil abolit aborigin academi acknowledg action actor adjut admiss alert alessandro alloc anchor
antigen anyth arbor archibald asiat asid auditorium audrey augment austen av beatric bender bengal billion binari bjorn
blaze blister boogi borough bouquet brad braden bran brunei bsc buckingham bypass cathol cedar chesapeak cheung chiang
chico chilean clapton clermont clutch coldplay columbian complement compulsori conclud confidenti conk construct craze
crossroad culprit curb curios curious cyprus dagger daili daniell dea delawar delgado deliv derek desert deserv desmond
destruct deton dialogu diari dioces dm doctor doorbel dung dynasti ebay edmonton eireann emblem end engulf enjoy enlist
equatori erskin ethanol everybodi exchang exet expand expel explor farther fatti fia fission foir forum fourth freeway
frequent friedrich fx gaa gamer gentlemen geolog georgetown gonzal govern granit guam hardest hartman harvey headach
headshot heck hirsch histoir homestead hottest hq icao ieee ignit implicit inadequ inclin indochina inflammatori influx
info infrar inscrib insurg invinc irrit jacket jameson jenkin jennif josef josiah journey karma kevin kobe ku la label
langdon lans largest later legit levin ligand liking lineag liszt longitudin loung loveli mac maguir malon march
margarita maxwel mcc mcgee mer merlin merton mile million mingl miseri miss mitchel mixtap mond moodi moravian mort
mortim muir municip museum nation natur newcom newsweek nicola nightstand nor norri northern nostril oak oasi object
occasion odisha odor of olymp ore outright overal ox paig palm palma pascal pathway perish phil pit pl plight pour
premio preparatori prescrib preview princ princip protector punta purport qualif raja ratif ratifi rave react reclam
reddish referenc reginald rei remind remors repres rescu residu respiratori richter risen roofer rug safeti sal salon
sanctuari satisfact schumach schwartz scope secondhand seminar seneca session shade shimmer shorten sibl sixti slade
slave sniper snoop snuck soar soften sometim southend sovereign spartan sphere spray squeez stench surgic sweater synod
tame target td tend terrestri tertiari thick thicker throat throne tiffani togeth toward toxic tsar tuba twenti uhf
universiti unman unpaid upright ups ursula valuabl vantag vega venu verb viewer viola warlord wavelength weaponri
weaver welfar whatve wichita worcest wouldn
""",
    -12: """
310 800 900 abid abolish accumul add addict aden adept adjac adopt advers against alberta aleksandr alexandra allevi
along amar anni apprentic arc arch archduk arden arous arrog ascend attribut auburn backdoors backsid baltic bandag
bane basically bedtim behold bellevu besid bessi bismarck bliss blu blunt bonfir boyd bp brendan builder burglar byu
caden capacit capit cass celia centimetr cheaper chelsea chemic chemotherapi cho cinemat clare cliff cognit colder
collect colon colorado commenc compact compress configur conni consid contemporari cornwall countri coupl covert covet
covid cuddl cult cw damien dani darbi default defend deform democrat demolit denmark depart dew dia dissip dogg dot
driven dug duluth dwarv earli educ enrag enrol entireti entri equip eros erwin ethic ever evil exact examin exhibit
express expressli facetime favor feet flanagan fog forerunn founder foyer francesca frederick freestyl friendzoned from
front fulfil furthermor fuselag git gotham gown graf greer guidelin hahn halfway harri hatfield hazard heath heidi help
hen hess hill hmm hoars household housem hove ict ign inaccess inc indigo infanc inlet insight insuffici interrog
intersect intuit ipswich is johanna julia katherin keenan kenya kernel kerri kingdom klan lap latest lavend legal
lesson lifestyl lionel liter loos luce lund magma magnum malaga marcus marek mariann marina marvin mash medial
membership mercenari metr michigan middl middlesbrough mm mod montan montros mt mumbl nevill nickel nightmar notebook
obama obedi obtain offer oiler oper organisations os outgo outlin overlook oversaw pablo panama parson pension pertain
petroleum ping plasma popul potassium practition predators predecessor prestig preval previous process profound reacher
regiment regina renown resourc respect retrain rm rocco rosemari roth rouen rt s saliva sap sat scout sec selma sept
seren sgt shaman shape shine shirt shut sieg simeon sip slender slit soft solar southern soy spam spamming spectral
springfield sri stade stairwel stern stink stoke stronghold struck struggl studio subway suspicious suv swallow tallinn
tatum testament themat theorist timmi today tokugawa tong topic towel township traine transluc tribe truncat tuck twelv
tyrant ulster ultra undercov underli undraft unless unnecessari usag utc valor valu verg vessel videocall vigil volatil
vu wade wale warfar waterway weav well wharton wheelchair whitley wilder winc winni witch wong wta wyatt yamamoto yong
yu
""",
    -11: """
12s 9 accessori accompani adorn aforement agit alistair alt amanda amelia android anton antonio antrim ap appear
archway armor artist asa astoria atari avatar avenu avila avon bae bahama balconi barrow belfast bereal bertha bilater
blown bobo bolshevik br brief briefli brigham browser budg buff busiest byrn cabin camera can cao carlson cbs center
certificate chapter charley chateau chem cheroke chevrolet chichest chile chin chromosom cisco cleavag cleveland
clifford climb co complex compon comput concept confirm connector consecut consumpt contamin cosmos couldn cpi crater
creation crore cs czech darrel debbi deport depth devic dfb director discreet displac donuts droplet edmund eeri electr
endless envis epilogu era european even exasper expressway facilit fairfax fallout fat film fleetwood foe forth
forthcom frts gabriell gameplay gang gape gibb giorgio girlfriend glad gladi gloat goalie goldberg gong goodnight
gothenburg graham grand graviti handel handi handkerchief hardin harlem hash heavier heavili hee heinrich historia
hogan hover hypothet idf important incap infam infant insulin iowa ivi jayden jona juic kathryn kenneth knive koppen
kristina kuala kwan lame leroy lewi lex line liquor lisa local longev lsu lt luggag lung magician maharashtra marco
marti matrix maureen mcdonnel mcgregor meme methodist mid midwife mill millennium mitch modern mouth mural musica name
ned nerf newsreader nigel nois north notion notori novak nr number octagon oliveira opt opus outfit outpost outreach
overtim paddington part passag patricia peptid persecut phylli platform plenti poll posit postal preacher predomin
properti proposit proteg psycholog quarterfin queer ravag rb rc rd rebuilt relinquish remast restart restraint retreat
rice rihanna ripley ritual root rowland rq russian saga scanner scaremongering selfie sesam seychell shelbi shoot
shortest sk skint slur so soho sole sonata sooner southport spoke squat staf steeler stifl stockholm straight strata
strengthen subunit sulfat supplementari surviv susannah suspicion sustain swiss swollen tag talbot telangana teller
temperatur temptat though tongu trent trier trinidad tube tunic ucla uefa unchang undertaken uneasi unpublish unspoken
utter vacuum veg vietnam vogu ward warrior wcw welcom welterweight western when wile wizard worth wtf xml yell yuki
zane zombi
""",
    -10: """
24 34k 50th 71 83 abel accommod acquir act ad adverts advisori alexia antic anticip ape application arabian aren ariel
arnold asean assur autopsi axel baccalaur bacteria befor bil bizarr blacksmith bmg boe boil bonjour boyl brenda breun
brutal burnham cab caf cage cambodian canopi cede centro cerebr certain challeng chamber chant charleston chocolates
circl claudio clearanc clueless coal coco coleman combat comment communic comprehend congest conner contempl corpus
cosmic cupboard dail dal dark davenport david deadlin debut decatur decomposit dee deepest deepli def degrad derelict
deriv dismantl distinguish dorsal dow dq dracula drove dso durban dysfunct eastman eastwood elig ellipt emanuel enclos
enslav esa etymolog eugen eurasian exposur eyelash falkland fate ferrara ferrari ffs filler footprint fore forster
fraudulent freshmen fukuoka fulton gaelic gall galleri garland gasp gave gaze gel gemma gentleman gg glimps glisten gma
goo govt grayson groundwat gustavo had haiku harriet harrison havr hd headquart headteacher heap herbal hercul hidden
highland hoffmann holland honesti horrif hotel html huh identifi illustrate im immens immers inadvert includ inland
innsbruck inset intend intent interpret interstat inver jacobit jag jana jarrett jayn johan joking judg kala karaoke
kayla keeper kid kite ks ladi lid lill liner lobe lock lorenzo lucius luftwaff lynn mace mack mama mansion marxism
maximilian megan memo mendez methan mexican midland mississippi mitsubishi monsieur morley moustache movement mug
multicultur muriel mutual nagoya nam nato necessarili neptun nestor netherland neurosci newest nexus nix non
nonetheless northbound nuggets ny obscen ofcom ofsted ohio padua pakistani pedersen pereira perpendicular pfp
pharmacist phi placement plead po postcard potti predator prequel presid princeton proclaim prove provenc raleigh
rancho recall recent ree regan regim regret reign releas resum ric roleplay rr rundown sacramento sami samuel sb scarf
scene self sensit serra sever sewer shortlist shrink silvia simpli sixth sling sloven socialist softer solemn spacious
spain stadion stair statistics stealth steven stray subject subsequ superfici sure synagogu taiwanes tangl tap task tay
temerair tempt term terri tianjin tickl titular tracker translat transmiss traver trillion truli tubular turn ugh
unacceptable undoubt unhappi unleash unlock unreal usa various viaduct vienna vigilant villag vito volunteers voodoo
wheelbas whom wife wilcox willem wilmington woken woodi world worship yahoo young your yourselv zuck
""",
    -9: """
11 5 90s 9pm aback about accountant aid all altitud ao appendix apprehend archeolog arriv ashford asset au august ave
avoid axe babysitting backdrop bank banner baro bb beam bennett bin bishop braid cabl caesar caller cannabi capita
capybara cash cautious child chines cleaner clergi code collieri complet conan confid contin convers counter crash
deepen depriv dial discov disk distraught dnd doubt dr drop duncan eas ecclesiast edward either eleanor encircl eras
ethernet eucalyptus exclaim fade fever fireman fold formal futur gael garbag german god gpu gracias gravit guess gunter
haha hall handout helix hick hitch hola honneur hoo hopeless hydrogen ie impair inflamm inform information instinct ir
jan jd jun kart kelsey kia kitkat kneel lack landmark learn lebanes leg libertarian loss louis luciano lunat macdonald
manchest mann mannheim mend metropoli mny monetari monitor motorbike mysor nab nba nemesi notifications obligatori oedd
offline oil onward opaqu org organist otherwis overland painter panel postdoctor prematur probat processor pyramid
qaeda reach receptor recogniz reddit rein reinstat reserv responsibility reunit ridden ridg right righteous rogu ronin
sabha sander saudi savag scari sculli seeker segment sensitive shack sign signpost silent situat sixteen smokescreen
snake sperm sundanc tabitha tallest telephon thi thong throughout tiktoks tottenham trash tread triad tt typing typo
una uncov unfamiliar unix unreleas untouch usher venic violenc vitro vouch wanda webber wi wie wireless wrap write x
yes york you
""",
    -8: """
70 aa activity acton adoptive afterward almost alright altogeth attend authorities available bas becom beep beyond
bikini bit blank bournemouth bride bt built bust capitals ceas central childhood chime chippy christen condition confin
countdown counti cruis cub decode depend despit differ diploma dj download drawn drone duo dyslexic eee eighti elo elsa
emergenc euro fake float friendli gfs giving glove grown handler healthi heist high howev hype impossible infinit
intens ip jk juli ketchup kidnapp laser length like load lose loving lowkey mad manuel materi mattress mediat mindful
modul mother never null nutshell oblig peek plane pointer poorer port prayer pre prep proton pune purs quadratic
ramadan represent retriev reunion safer scream shall shrek sight signifi simulate slay sleepover snapchats solid
spotify stanc standpoint stepmums strength structur suppos surgeri surround sus swansea swim talent tel toddler type
valorant vault wander warpath were wht willi
""",
    -7: """
access aftermath anger animals annex ano apart asl attent awak bachelor begin blackout block bottl bottom brochure
byline centr command companion conduct consist continu cope courgettes cover creat curs dead deeper deposit diego dim
doc dread eight entiti entitl extend fae foi forgotten gamertag gcse glasgow gnome grandad grandparents graphic grenad
gt henc honest ile imprint innit invoice itself itun jean kiss klingon laura legislation liar light login longest loser
marri matter moja mole nameless nandos neighbourhood neither nuclear off old organisation pack park perhap pictur
plateau plea policeman postcards provid receiv reli rent requir reveal rod school schoolgirl screenshots secreci sens
sergeant skating stag suck symbol tad tender texa thigh thrown tinder toddlers todo tout transport triangl unfold
unknown unread upset venus victoria was westminst whatsoev whi wifi wight wise
""",
    -6: """
062 1 2 22 29 2am 80 allegations alongsid amsterdam anfield ankl anxious armour audi begun bitmoji box bundl calculate
call champ chang chatgpt choos click club contact cotton cure decimalisation deed dismiss display diy dofe domestic
donts drank drawer dress drunk eighteen enquir entir essenti essex exodus extens far feminist fifteen freedom fuel
fulli g gala gb hargreavess helpful heritag hi hike hm hwo induct injuri institut intact into jus krakow lawnmower leo
letter litr lollipop longer madre mae meow near neural none outer owe peel persona pluto portray pretend progress quick
radiator rail realiti recipient reflect region reus shield side skibidi smartphon soon squar start substanc switzerland
tool torch torn tow treat trip trojan trust turnip uber underlin unwant vergiss via visual vulnerable werewolf west whn
wooden
""",
    -5: """
11s 13yo 400 412 academic afk allowance aoife approach artific asleep assembl autocorrect bday beeb belgium bite
blanket blurry capt carv chancellor chatrooms check church clint closing communication compnys cosy cube dec drag
eastend elis esther executive existence few final forbidden forc freephone geht gettysburg gist googl grandchildren
grateful guard h health heartbroken hilarious hollow homesick hunch icebreaker individu initi instal italian ja kahoot
lat layman lent liberti loath loch malarkey mar marshal mere mexico minibus moment monkey motiv mountain newer nokia
note ofcoms omit oversea own parent past paypal pleas polic pouch present presentation prim pronoun pta pupil quicker
quiet registration rewritten rota saint schoolboy scratch seventeen shadi slaveri smoke sob spaghetti st statu storag
such suffer suport suspend teck tenant terrifi thee throwaway tour transit ui unabl upon usual veri vital wangl weigh
whore written yer yo zoe
""",
    -4: """
44 5yo absolutely abstain abstent admit amendments auntie aye bare basic basketball began boop brain brazil brownies
bryson buddi bum buse butt cancer cardio casualti chidlren childcare cinema civic cluedo collar communiti complain
config contain convict cpr crayon cri cum daft danger davi dose elementari establish f fear feminin fighter gain ha har
have hdmi helpdesk hope ibuprofen imag immigrants indecent insan install instructor intern iron journos june kac
knackered leapt led lens lord manda mandatori master meanwhil metropolitan ministeri mr nav neon ness officially onli
ons oral outsid panic paycheck personally pi pinterest plain postman preach pretti protest rage rang reason
recommendations regeln rehab resin retirement rising rite river robux sacrific satnav scammed secretive shed shuld sigh
skye snowball sod sound span special status steel strang supervis sworn tbh termin to tortoise tower treatment
unrelated vaka var verbal viele virus vodka wean weight whatev whatll window wink wrestl
""",
    -3: """
16s 18 18th 23 40s 52 5k 8 8pm a across activate adhd advis advocate agencies allerg alternative am amount anatomi
anonymously aplications backpack batana beautiful beneficiari ceil chatbots cheapest citibank comunication connect
context cort crocs current d dbs deal declar decrypt deodorant derri describ designated detectives dip dirt
dissertation driling dump dunde dungeon earliest elli encod encripshun engineer est exampel expensive ez facing fag
fart favour fingertip florenc flush forget frank gab game gether gover grandmoth grandparent group habbo hadnt hamster
handheld hangout heat helper hiccups hmrc hoodies hopeful hun hustings imessage intelligence interviewees invisible
iphon jumpscare kik kyle lawmakers leftovers les lmaoo lunchtime mechanism mortified ms mustve nappies nativity ngos
nineteen oi okay onload oops oslo oublie overall pakistan participation pass penpal perspective poland postcode ranting
rash realistic regist regulated requirements rollercoaster rp ruin russell sandbox save screen securely selfies sexi
sfgrdng shampoo shoulder slat smudged sneezed specific spreadsheet spun src stepson strap strip subheads sudo
supervisor sword temp tes their therefor thirti toll twitch ucas understood varnish vbucks vegan volunt vow walkout
warsaw webinar webpage wellbeing wh where whichev whoz whr whts wipe worst wrok xmas youngest z
""",
    -2: """
21k 2k 2kg 37 77 8s abbreviation accept accurate ach ae agen aldi amongst appreciate aps arduino artefact attack backup
bandwagon basil bcakdoor behind beings believable belong bibs bn bohemian brb bremen brexit bro businesses chapel
cheque chi chidlcare childminders chromebook clinic combination conversations coppa croydon crypt css cupcakes curfew
dalla dangerous deepfake deepfakes dick discovered ditch diving dual durat dyslexia earn education elden encount
ethnicity evanescence everyday exlpain expalin expir femal firefox foundaton gdpr genuinely goggles gov govenders gripe
hamsters handl harmful headcount headset hebrides hedgehog histori homepage hospitals houston hrs hyperlink impli
indent indicators informations innocent instrucciones insulation it itd javascript kg kind km languag leav lib liken
linkedin livestreamed lockdown m maintain mbs ment mentor militari minorities minority mitochondria mugshot network ngl
nottinghamshir nsync numerals obvious offside originally paladin pant passwd patient payroll pct phishing poli
political poo pound proposals pto pythagoras q qualifications quantos railcard rando rantzen refer regulate reliev
report residenti resultant retaken rizz rl rprt sake scams section segfault sen separate sexist sext sfgrding sfty
shelter shr silk singular skirt sneeze snoring snpchat social solushuns stream stuk sudden swat t tablecloth taht tehy
tension three tie tos trace tradeoff trail trap trapeze trouser trump tub undercounted underestimate uno unreported url
vaping veiw verification wacth wann wieviele withdrawn wwe yikes yoda zelda zuckerbergs
""",
    -1: """
00 101 123 141 144 14th 15s 17 182 240 2d 2nd 2yo 500 50s 5am 5x 78 80s 9s abbreviations absolut abusive accidentally
accus acording activated activist adc ade adolescence airfryer amber amex announc aol arabic argh assessments associate
attendance aus automatically availability awareness barnardos basea bckdr becum beekeeper beeps benefit bi bitlocker
blair bll bookshop britian broccoli broo brum calculation callback calories campain careful caseload centimet chat
chatbot chatroom civ clapham cloning closur comfy commit comms confidence consultation coordinates covre csam ctzn
custard cyberbullying cyberflashing dateline debug defnition del den desir detective die disabilities disclosur diz
donat doorbells dreamt drug dunkelziffer east eid electrician embroidering emoji enn env epq equivalent ess europ
eurostar evr ex exec exploitation factorise fax ffncs firewall fisrt fiver flamingos fnaf fones footballers foreign
forti freeli fudge fundament gard geog ghana giv glitch godwins goldfish govinder granddaught gymnastics hal handful
hapen headsets hiking hint hiya hoover hs hygien iceberg ikea indicate individuals ingredients init initials instagrams
instalments investigations irl iwfs journalism kcsie keir kev khan kidnap kilos leev lf liability likelier lin liquid
llama lmao lnk lolita loners ls lst luxuri lwa majority malta manipulate mass mate meltdown menshund mismatch
moderators month morn mot mum nay ncryptn necessari negotiate nln nope noticeboard npm nubmer num nummer ohms olympic
olympics omelette onlyfans oof opponent organizations orignal osb ouch overreacting oxfam participants paywall pc
perpetrator perpetrators persentage personality photoshop photosynthesis pikachu pog poodle population powerpoint
powerpuff pps pram prcnt precisely president preteen pri probs procurement protectin publication purr qt railway rarest
raspberry razor reboot registered regulation regulations regulator relatives repeatedly replacement reservations
restaurant robotics roommat rubiks russia ryanair safegaurding same sarcastic savings scone scrabble seagull sentance
separately ser shazam shorthand shrank simultaneous singapor skin skoda slowmode smartwatches sneak snpachat soul
stansted starmer step stupid sup tablespoon takeaway taught taxi tbf teapot technologies teknical testimoni thort thr
timezone tl tofu togehter tot tram transparency tru truro tumblr tweet twelvemonth typically under undercount une
unknwon unnam unrecorded uns unsur up valley vegetable vegetables verbatim verifi vic vis visa vivo volts voluntari
wank wanless wardrob warzone wch webcams webinars welp whatsapps whatsit whitby whiteboard whoever whove with witnesses
workbook worker wotsap wrk ws yoghurt yungest
""",
    0: """
050 100m 105 10th 110 115 120 122 12th 130 146 156 15th 16th 180 1s 203 20k 20mm 20s 20th 210 220 250 25s 27 2x 301 305
30k 31 312 340 365 39 3k 3rd 3s 3x 401k 404 492 4k 4pm 4s 50p 530 55 550 57 5pm 5s 5th 5yr 600 61 63 635 64 650 67 6k
6pm 6th 72 73 74 7am 7s 7th 81 824 84 840 85 88 89 8am 93 98 99 9am 9th 9yo abeg abilities abs abuja abusrs academics
acc accessible accordin accreditation accumulated acess acknowledgements acktually acounts acquittals activ activities
actuary acutally additional adidas administrative adolescents aes affiliation aftercare aggregate agm aim airbnb
airdropped airtime ais algoritm allegedly allergic alltogether almst alphabetical alternatives altogther ambulance
ambulances amendmants amendmnts anonymised anser antibiotics anyware anywere apa apologise apologised appearance
applications appropriate approximate approximately aqa architectur archivist arests arguement argumnts articel
artifishal asos assemblies assistants associates association associations aswell atall atomic audiobook augmentation
augst authoritys automatic avanti avg awar awear azkaban babyish babysitters backbencher baddies bait bakclash baking
bankrolls barista bcc bcome beagle beebeesee beebs ben benchmark benifits bhaiya bigwigs bitesize blackest blaming
bleakest bleep bletchley bluetooth blurb bod boffin boffins bookkeeping bookmark bosch boudicca boy bpm braille
braverman breif bridesmaid britons brownie brunch btec burrito bursar bursary buttermilk buzzword cabbie caboodle
calculated calorie calpol campaing campainin campaining campaning captioning cartographer casework cashapp catan
cathcart celeb celebrities celebrity celebs cert certificates channel characteristics cheetah cheif chek chemicals
chipotle chromebooks chubby circumstances citisen citizan citizenlab citizin citizn cityzen citzen clickbait clippers
cme cobbles cockapoo cockatiel colander coldest colected coleslaw collective columbo com coment commas commencement
commonest communicate communicating communications comp comparable compatible compensation completely components
comprehensive comunicashun concretely conditon conference confident configuration confiscate conjugate consequence
consequences conservatives const constituency constituent constituents constructive contagious contct continuous
convenient coo cookery cooperate corect corporate corporation corporations correspondent corridor cosines couldve
counsellors countin cpd cps craic credentials crimestoppers criminalised criminals criminologist criminology criticism
critisised crms crossheads crossplay croupier cryptography cse csv cucumber cumulative curiosity cyber cybercrime
dataset dative dawdle dawdled dawdling dcms dd defendant defendants definiton dehumidifier delegate deliberate
deliberately delict deliveroo delivr demographics denominator depop descale destory deterrence devil devolved dfe
diamond differently diffrence diligence dimension directive disability disagreement discribe disord dissapear
dissidents dithering div diwali dob dodgeball donelan doodle dor dorries dosh downside doxing doxxed dramatis dril
drilin drillin driver dsa dt dubble duckworth dullest dum duvets dyfed easyjet economics educational effective eiffel
elbow electricity electronic electronically elevator elon emirates emotional enabl encripton encryptoin encrypton
encrytion encrytped encrytpion encyrption endangered energi enforcement engineering engineers enquiries enticement
enumerate eny equality esafety escort esl esports espresso essentials establishments estat estimate estimated estimates
europol eus evaluation evidense evryone exaggerated exaggerating exaggeration exakt exat exclusive execs executives
exhaustive expectations expiration explanation exs extorted ey facbook fahrenheit faithfull falconry fam famly favs fbi
federation fencepost fewest ffnc fgm find finl flak flase flashcard flashcards foggy fondation forensics forklift
foundashun fourty framing frau fredom freebie freedm freedum freefone fudgy ful fundation futuristic gaffer gander
garda gav gavender gay gchq gd gen gendr generative generators geographic geographical geographically geographicaly
ghostwritten gif gilrs gizmo gk glastonbury gluten gmail gmp gna godson goodies govander govendar govendor govendrs
govinda govnder gpt gratification gratis grindr gromming groundhog grr gruffalo gruming grumpy grundschule gudance
guesswork guidence guidnce guv guvnder gvndr gwent haaland hackspace hadrians haf hairdresser hammock handball handlin
handset handsets hapend hapened hapens harder harg hargraves hargreeves hargreevs hargreves hargrevs hargrieves headins
headmistress headphones headteachers headwind heathrow heckler hedgehogs hedings heisst helth hexagon hgh hier higer
higest highst hihger hihgest hintertur hip hiring histogram historic hitchhikers hmwrk hobbit hoels hogwarts homebrew
homeschooled homomorphic honcho hoom hoos hostility hotlines hotspots housemates houseplants howmany hrgrvs humberside
humbersides humidity hummus hump hundreds hv hwich hygeine hygene hygienist iaahz ico icos identical identities
identity imbalance immigrant impersonating importance inbox incidence incl independent indicating indivduals
individually inernet infect infoafirstresponsetraining infographic infomation informashun informaton insecure instant
instas insted instgram intanet inteligence intelijence intenet intenret interchangeable interpol interrail interweb
interwiew introdused investigate investigated investigates investigation investigatory investin investments involvement
ioft ios iplayer ipsos irland ironic ish isolate itali jaffa jeez jigsaw journo json jurnalists justification kaet
kennet keyword kick kiddie kiddies kidron kindergarden kiwi knowlege knwo kombucha korea kosa kse ksi labb landline
lanyard las lassies latelies laughable lawmaking lbw leaderboard leakier leavin leeve leftover legislative legislators
legitimate legwork lenient lenth lern lettuce lidl lido lifeguards lifeline likly limitations literaly litteraly
littlest littleuns liv livestreams llm lobbyist lobbyists lockdowns locksmith lofi logbook lorry lotr loudest love
lowdown ludlow lunchbox lwas lyk macbook madchen magenta magistrate magistrates malicious manipulation marshmallow
mastercard matchsticks materials mathematics mch mcuh measurement mecanisms mechanic mechanical mechanics mechanizms
mediator meen meening meens meerkats meh meiosis menlo menshun menshuned mension merseyside mesengers messag mesures
metaphysics metaverse midjourney mindfull mindfulness minoritys misheard mitosis moderated moderation montage moot
mothership mouthful mpg msgng msn mumsnet musk musks nadine naff namez narrator nationality nca ncmec ncpcc needi needl
neednt neighbour nerd nerds nerfed nerv nev nevis newfangled newquay newsnight next nicest nine nippers nmbr nmbrs nmd
norn northumbria northumbrias nothern notorious nought nowt npcc nspc nsppc nto ntrvw nuber nubers nubmers nudify
numbas numbrs numerically nutritional nxt nye obedience objector objectors obligations obs observation occupation
oclock oculus od odeon ofenders offen officials offncs ofqual oftn ogroats onto openai operandi opinon oposition
oppinion opponents optimistic option organisatons organization orginal orgnisations orientation originate orkney
osmosis outback overdue overstate overwatch overwhelmingly ownz owt oxbootoost p paediatric pandemic pani panto paprika
paramedic paramedics parkrun participate participating paving pcc pcso pedantic pedos peephole penalised percantage
percnt perforating periodic permanently perp perps persent perverts pesto pf phoning photodna physic pickleball pigpen
pint placard plait plases plasterboard platypus playbook playgroup playgroups pm pms pocket poison poking policewoman
politic politicans politics polititians pollster polyester poodles pooed poof poplar popularity porridge portal pose
posh posible posing postponements ppls practically presidents preteens primry pringles printout prise prisn priya
prizon prmary probability professionally professionals professor prominent proofread protecshun protective protecton
provenance prune psni psnis psvr psychologist publications publisht puffins punishable punishmnt puppeteer pushback qe
qr qs qualification qualitative quango quanti quantified quantitative quater quietest quitters quizmaster quotable
qurter racing radicalisation raffle rainfall ranee rarer raw reachable readin reaves rebuttal recap reciever recod
recomend recommendation referral referrals refusals regex regulashun regulat regulates regulating regulators rehearsals
reheat relocate reluctance reluctant reluctent remembered remotely repeatdly repetedly repot representative republic
req reqest requirement requst reservation resident residents resistance respnse responce respondents responsability
responsibilities responsibilty restaurants rishis riskiest risotto riten robberson roberson robertosn robertsen
robertsn robetson robrtson rollover ronaldo roomful rotas roundtrip routinely rozzers rsa rspca rsvp rti rubles ruels
rulebook ruling runescape rung ryt sachar safegard safegardin safegrding safeguardin safeguardng salery salesperson
sandhurst scammer scc schoolkids schtum scientific scones scool scwac scwc sectons seiko seit senco sendr sentense
seperate servises setlist sey shadow sharpest shd shebang shre shudnt sickos significant simpel sitizen sixthousand
sizeable skatepark skl skools skyrim skyrocketed slag sleep slowest slut smmry smokesceen smokescrean smokescreens
smokscreen snapcaht snapcat snapchap snapcht snapchta snooze snowden snowdon snpcht sociologist solo solutons soppy
soundbite soz sparta specifically speedrun spelt spiegel spiegels spokespeople spokeswoman sposed spreadsheets sprite
sprogs sr sra srsly srvc stabilisers staffroom stajes stalin stallin standstill starmers statistically statut stayin
steepest stone stonehenge stuck subeditor subhead subheadings subjets successful successfully suicid sumarize sunburn
sunflower supportive supposedly surveillance survivor sweetener syllabus synthetic systematic takeaways takedown tas
teahc teamwork tec techie techies technically technologys technophobe techuk tecnical tecnologies tectonics teechers
teesside tehc tek telefon terrorism texan thame thatll themself themselfs thermodynamics thorens threema throw ths
thurs tightrope tihgter tihs tik timeframe timespan timestamp tiniest tintin tit titanic togeter togetha tok toolbox
tortoises tother toto tots totted tradeof tradoff traffick trainign transfer translators trapdoor trivia trnr troll
trustpilot tutees tweaked tween tweens tweeted txtin typesetter udner ugliest uie uis uks ukulele ultimate unanimous
unanimously unbanned uncovered undated underfunded underreported undetected undiscovered unencrypted unfiltered
unguarded unkown unnoticed unprecedented unquote upskirting uptick upvc useful vacancies vape vat vector veiws velocity
vibe viber vicitms video viewable vigenere vikings vim viral virtual vitcims vitel vitle volunteered volunteering
vorderman voting vrchat vulnerability vulnrable vunerable wach wallet wallpapering wapp warhammer warn watchdog
watchdogs waterline waving wechat werent wet whistleblower whistleblowers whitehall whittaker whne whodunnit wieviel
wiht withheld wizz wk wonderwall wors worthless worum wrds writen wrod wsa wth wuts wwi wyd wyh xact xactly yall yh
yougov youngst yoy yubo zilch zs zuckerburg zucks zukerberg
""",
    1: """
13yr 48 admins although an asham assum autistic basi carri chicago cm condemn contra coursework cream doe dumb emojis
entranc etc faint faith fall fill flow folder gate gender good gp groupchat has hey hols horribl hypothetically india
jess johnson linux littl magnesium marriag martin mat midnight mister ml neglect nephew oder on over owen page patel
philosophi princess quoi rebel regionals roam rough sad second shin sid soulmates speak spyware state stepmum stretch
surfac teacher tear theresa this through tink top uncomfortable underneath unseen upper urgent vampir vapes whenc will
withdraw within worn yio yk yr zero
""",
    2: """
13th 14yo 1st 300 30s 30yo 4am abus avec awful back bak beaten beforehand birmingham born brooklyn brother buzz chair
childminder choirmaster civil cop did difference driving each ein enter everi everyon fave fellow fink flash follow
free friendship gps grandbaby grandchild guilt hearsay housemate imagin indoor intimate k kane karat last learnt long
lover manipulated mb mental michael minor msgin nachrichten need notic passcode perv petit prof pshe punish que realm
relationship relax relevant religion rememb rest schl screenshot server ses sexual sh sharing som swimsuit tha therapi
thirteen tldr tokyo troop troubl tunnel until virginia we would yrs zdjecie
""",
    3: """
13s 15m 19 24h 40 accident altar anywher area arent ask attract await branch citi clean clear cot crimin cultur der
disappoint drain eh everest exit flee frighten grab haunt hide jemand just ke leak luton matur mean medicin mesh minist
much ngo nos obe ou pee pend playlist privately pt ray recruit reno road round safe san shown sit skinni skype stroke
surnam text theyl time turkish uios undisclos unit urban usb void voluntarili wah yet
""",
    4: """
11pm 35 9h aloud asap asian babe befriend besties black depress diesel diffus disgust divorc doi don dune duvet een
elsewher empir famous flatmate foster freak germani gn gon gramps grief hold hotline icloud knife lesbian liam lifetim
lik machen metal mirror moderator notification ourselv pixel possess prob punishments relative roma sack sarah
scoutmaster spoken stepsis telegram them translator username using vera visibl visit wake walk week wherev wil wore yen
""",
    5: """
0 200k 6s absente anyon anytim austin bail beg birth board bond bowi breath cam caretak christian con creepi csa cuarto
dat derbyshir dirti disabl dms dramatic ea element emi entra essenc got grandson grasp imaginari livestream lo london
makin male me mess messeng nowaday nun our padrastro pas pere photograph pide pinch pointless proper quantum sam saving
senor sensei seventi she son summer swimmer swore tape tran vii while xx
""",
    6: """
aadmi asia b becam btw bump calculator canal choic disconnect dong donor droht du eaten eldest famili finsta fourteen
healthcar id ik jude juego laptop leotard live locker medic money nao nurs overdos para pedo person petrol pic pts put
putt qui ran religious ringtone sister smh sms sold soll south stepdaughter sting thou touch tutee twin unblocked
underwear unidentifi vers vr wasnt whilst wire woman wow wrist xp
""",
    7: """
200 abandon abba abroad account airport ammi anos at athen aunties ayuda babysitter barbat boo checklist consent ee
envoy euston experienc father flesh gcses greec gtg healer heavi hit ho imprison jone junction kys least left lgbt lit
lone make measurements meter mite necklac nite older password paul post sage schickt serious shake silver somebodi
store tal tomorrow triniti umm unsign von women wos yn younger
""",
    8: """
60 60s 70s adult af alreadi armi blade bomb cid count crete dare deaf deco departur detain down frica goddaughter grave
homem hood hr hush lash lee makeup mustnt nigeria nil omegle organ prison promis realli romeo shrug sin stepbrother sur
tens think those vinted volunteer vpns yourself
""",
    9: """
16 33 aegean afar ah alloy alta ambient and architect attach babysits baggag bate bernardo bilbao brno brock bubba
byron canton chest china conscienc crisi daughter day diablo dirk dmd dming dom dos ele em exercis fallen flashback
friday froze hombre hord hour husband jordan korean laid lass leccy loo mehr mio moderate net ni noche norwood omar pal
pan passport pyjamas remain rumour search seen semiconductor snp spiel tenho these tick toilet trauma uma underage
unfollowed urbana use vall voir waist wen widow wisdom wont workout wyom yesterday yoga
""",
    10: """
32 62 absenc aka algier allen ang anyway az barbarian bedroom birthplac bolivar bonn bonni brandon cba chad cheyenn
childless citizenship clayton custodi deutschland disclos done drink dustin erpresst eva everywher flat foothil fuji
gabon gal gi goblin grandfath gujarat hui iain inca incept intel isolation iss ist jenna jian kabul keh khalid khalifa
koln krishna laguna lennox linger lithium madhya mahal maison mercuri mes metz milan mma molest mormon navarr neutron
nigerian no oakley oldest partner payn planck pornograph presenc psych pure ram rapper readi real sahib santiago santo
sd seminari sino sl spirit stay szantazuje thor till tochter traumat underground urin val vest vista wehrmacht yb
yerevan zhou zion
""",
    11: """
10s 12 14 14s 1am 30 41 abdomin abe absent aftershave ahm ama ancient arrest arya autonomi aziz bea belt bestie bethel
bmw bollywood borg came camhs car card chaplain christ clari croatian dowag downstair efo emir enclav epstein ether eve
fenton frankish gamma gotta graveyard hagu handcuff haryana heard hitler homm imp jewish jordanian kapoor kiev kingsley
knesset lahor lea llun lucivar malmo meant mec mind mor my naomi nawab onc ordeal osman pastor perrin playboy pov poza
priesthood pull rita sach samantha schizophrenia scriptur sedan somalia strasbourg stress syriac ta tao tattoo threw
timer tina turkic ukrain ultraviolet universidad wanna whole wurttemberg xiang yeshiva zdjecia
""",
    12: """
38 abdomen accord adam adel anatolia antigua armenia assault backstag barr bataya bavaria bearer bed belarus celaena
cere coma dan dusseldorf easier emperor es everyth expos former forrest garment gaug girl gone gu guadalajara guangdong
gymnast hem henan herrera hidalgo horst idc imi internal jaipur kept kim kin klein lago leto li libyan literally loneli
malacca malay masculin mbe migrant moham myspac narayan nero nice node norton pau peopl peur pregnant primera primit
qing rama reich responsible rid rooftop salvat sima somewher somm stepfath sweat taint terrorist there thessaloniki ti
torr tranc tri tunisian turkmenistan ukrainian valeri vein veriti vikram whereabout without wive wolverhampton wound
xvi yusuf zagreb zen zhao zionist
""",
    13: """
abduct albuquerqu ans anwar anxieti ara augusto bwv caliph cervic chan chose dem dementia diva dmed do dsl dude dwell
erot gabe gao grandkids greek gross gulli gwen hamid hara having heart her het hospit inact inner isa isaiah jimenez
joo judaism judo lay malvern massif mayb member memori moje muhammad munich nave normal nouveau osaka paranoid phone
pray riga romano shrine sienna spiritu stalker still stood talk te temporarili tessa thug titus trunk truth tuni unesco
unnot unus us ussr van voic weightlift whisper ying zev
""",
    14: """
address ahmedabad alexandria algeria alp antibodi arama armando augustus away baku beneath bracelet buddhist burundi
chun cu darmstadt digniti einstein elder exist gaius ganga grandads hand hispan hussain ib intim intimaci ji ka kazan
landon latin lie lumpur made matron mohan mustafa noth obsidian occult out parana peac pinyin quickest radiat rhineland
romney sarajevo savior seizur sex silicon sir soldier spous stomach sutra titanium torso transylvania tripoli tunisia
tyrol uganda vida want way youth
""",
    15: """
18s aiden alon balthazar blackmail bleach border bryan burma chopra cortex dam daniela deep deutsch dubai dying ec
enoch ethan flinch floor going greco hard held hilton inmat klaus logan loki luc luke mala merced meri mika model nazi
nee one oneself orthodoxi persian plato reborn rope sabin sanskrit satan scare screenshotted send shame shanghai slept
stigma sunni tatiana tung uzbekistan viktor wu yan
""",
    16: """
adriat africa after anonymous atm azerbaijani bahrain be berlin beyonc bitcoin brink button casper dana doing dont
ecstasi electrod erasmus ethiopian eun europa evan frail galician gora guy haggard hangul if infirmari joachim kms koi
kolkata kumar lal lok lucif madman maen mandal mani mao mausoleum medit mia ministri mit mongolia niec numb orb ottoman
paracetamol pay pornographi poznan sa sent sleepovers some statistic street threaten unsend v valencia vip vishnu
""",
    17: """
28 adventist ain anna atom bag bangladesh bei better bradley burial catalonia childbirth cis danub donde dweller dwi
fault found galen gaza gupta hilt inn jammu judah kany kassel kbir khayfa lakshmi libya maiden marius maze med miedo
mig mirza moan nepal nicht nile patriarch persia psychiatr pueblo punjabi pussi quer raha roman sabe sera sila tbilisi
tortur wall wand wang wei white zachari
""",
    18: """
20 25 46 abraham ali angola ava aviv belgrad blanca brought caress chandra citadel close conversation deceas demi diff
durga dyn gutierrez haifa hung il isnt jade jai keep lausann leonardo lia lifeguard louvr lu magdalen manchu mijn mira
moj moldova myself nagar navarro nietzsch nunca proof puriti qin quiero rather rebirth resid slovenia socrat templ
threat tian tire truss tummy veut voss yapiyor yin
""",
    19: """
afro ahmad atrium basel berber bisexu cemeteri comfort corner devi dir discharg edg ell els embassi ethnic ezra face
flatmates grandpa guid hain haji hang internment islamist ismail kurdish latino layla levant manson mei nakamura nake
nik not quran rhywun romania saul sayin sharon slovenian somali tensor therapist tore track upstair uranium vamp ye
zeus
""",
    20: """
15 again angel bodi care coptic crimean dali emmanuel gabriel galile go groin haben hasnt hostel hous israel know lad
limb maria mongolian mu nausea pendant peni petra priestess psychiatri rosari salman say shouldnt show sore stop sufi
tengo tocca vatican vertex wes woke yugoslav zio
""",
    21: """
ar bad bang burn caus cleopatra conceal conscious counsellor daddi decid delet delhi dell discomfort eboni eden einem
electromagnet fanni felicia friend goe hebrew himalaya hospic hyun indo internet iso ix juarez karta life md meu mil
mistress nec night priest psycho quinlan raoul saharan see serg shaking silva support symptom tent tia til timetable
trading uncl unitari vale weird went xavier yang
""",
    22: """
amman angst argent belarusian ceop coach dei electro empti eu goeth havent heidelberg hinduism jessi joshua kant legion
lena mali martial mri pasha rayon rus scar schreibt stand tyler und zeta
""",
    23: """
ab alway arab balkan bath burden cant casa different door ethiopia ghetto herzegovina mina mujhe nuremberg o pop raul
robe sergey sorri taken then thierri tingl tuition tutor um valkyri vanish
""",
    24: """
ago anymor bc becaus bodili bodo claudia cut damascus delta demon e galicia gofyn hurt irina islam isra itll lifeless
lodg lust mea muslim often oman rwanda saxoni shiva urg varga vila villa wo wrote yugoslavia
""",
    25: """
amin anoth armenian aryan bulgaria campsite chen condom elijah emancip et hannov hindu hindus i iraq lama liu look
malik mecca porn qi realis rome sikh sim tai tomb zee zhu
""",
    26: """
angri believ bild bled boje but clit dad dinamo doesnt gaddafi get guantanamo hear here hex je layer lighter massag
mohammad nadia nowher nude ok serbian sofia someon tak take tibetan
""",
    27: """
aachen assistant budapest couldnt counselor curtain egypt grey immort jesus leader lux micah might ming mosqu myanmar
other pin room sai said shower sinai sudanes tablet tibet va yuri
""",
    28: """
ana anhalt bulgarian drew forearm freud hade herself his hiv hob hussein ill kurdistan luka mandir neck remov serbia
shay sinc slap theres thought wear xinjiang yeah
""",
    29: """
allah also barak bosnian boyfriend bruis childline danzig diaz fiance foto garag gaul helpline neumann palestinian saw
tell wouldnt
""",
    30: """
13 bangladeshi caucasus cuff dhaka finger goodby guatemala gujarati khorasan ko ktos le men mi ortega padrasto serb
sudan unconsci unmarri wish
""",
    31: """
brandenburg cairo compass didnt el er geneva hai hid lazarus mesa nippl nu painless salvador sleev told urdu
""",
    32: """
3am actual aliv been come disappear holloway homeless ia istanbul lol mans mongol naked point rub shankar syria
themselv whenev yunnan
""",
    33: """
afterlif counsel forev goth himalayan mir plan saddam thing undress
""",
    34: """
assyrian being lucian mummi por rap relapsed salim sie wast
""",
    35: """
around blood hama home isi jump l listen mark nahi olympus ring roof someth sos tirana tonight took virgin
""",
    36: """
bihar constantin das guangzhou istiyor ne nie refuge yi
""",
    37: """
999 bleed bye maya palestin physio purpos seem sheikh swami tho zu
""",
    38: """
auschwitz bra imam now vedic
""",
    39: """
bathroom himself man pain stuff xi
""",
    40: """
albania de en fatima felt
""",
    41: """
mon painful rape transgend
""",
    42: """
arm funer masjid nobodi stepdad
""",
    43: """
des
""",
    44: """
archangel feel
""",
    45: """
jung plus rhine ze
""",
    46: """
fotos ibrahim
""",
    47: """
bridg chce happen iraqi
""",
    48: """
baghdad fi maia pill ya
""",
    49: """
heaven wait
""",
    50: """
bir cloth hed shia
""",
    51: """
bana si
""",
    52: """
him hyn ich
""",
    53: """
childlines kosovo
""",
    55: """
bosnia knew rahman
""",
    56: """
he un
""",
    59: """
albanian
""",
    63: """
hell
""",
    64: """
mein
""",
    65: """
mine
""",
    66: """
hug
""",
    67: """
samaritans
""",
    68: """
mai
""",
    74: """
beni
""",
}
NEIGHBOURS: dict[int, str] = {
    -39: """
is_that lol_$
""",
    -38: """
help_i
""",
    -35: """
^_say
""",
    -32: """
he_lives
""",
    -29: """
is_it
""",
    -26: """
see_it
""",
    -25: """
^_stop
""",
    -24: """
i_like it_say read_it went_to
""",
    -23: """
a_mum i_take know_man locked_myself report_it
""",
    -22: """
it_happen they_$
""",
    -21: """
^_our
""",
    -20: """
dont_know he_asked he_found i_see is_so my_boyfriend send_help
""",
    -19: """
is_12 mum_and numbers_$ see_my some_man
""",
    -18: """
^_in ^_ok and_want do_i door_to late_$ laugh_$ me_laugh my_account my_kid thing_$ what_do
""",
    -17: """
^_as ^_number happen_$ her_mum me_out my_car my_charger my_dad my_mum teacher_is
""",
    -16: """
^_coach ^_forget ^_so ^_someone ^_that all_day at_mine beat_me card_$ dad_burned good_$ him_a it_cold know_$ my_husband
or_a report_him say_it stop_talking the_gym the_teacher yes_$ you_tell
""",
    -15: """
^_be article_$ dad_hit here_does i_ring likes_me my_wife now_i scout_leader take_it talking_about
""",
    -14: """
^_delete ^_did ^_lol a_child bot_$ do_they drink_$ get_a goodbye_at he_keeps long_$ me_feel me_goodbye my_lasagne
not_just say_no show_$ sister_got skateboard_$ that_it too_long want_to when_he
""",
    -13: """
^_a ^_bye ^_make ^_mine ^_name ^_somebody ^_tell ^_you again_send am_back an_email be_a blackmail_me charger_$ coach_is
cringe_i did_the email_$ everyone_going friends_$ great_$ home_alone i_left it_by it_touch killed_me made_me make_me
me_again me_and me_back our_teacher pics_of says_no someone_else than_me the_other was_it was_joking was_told
whole_thing
""",
    -12: """
^_first ^_for ^_some after_leg and_dad as_a cant_even day_$ for_my give_it grooming_$ he_killed help_me his_own hours_$
how_would hurts_when i_called i_mute i_stop i_to i_turned is_hiding isnt_it it_a it_from it_the keys_$ kissed_me
leg_day made_us man_in me_get my_keys my_lad my_lads my_phone my_pupils my_year of_results over_my rain_$ said_$
so_bored so_much somebody_help talked_about the_app the_bbq the_trainers with_my
""",
    -11: """
^_bot ^_five ^_go ^_lie am_literally am_so and_he are_bad baby_pics because_my by_a cake_$ can_read coffee_$ did_he
die_of directions_$ done_$ enough_to found_it have_no he_know he_left heads_$ his_dog his_first i_asked i_broke in_it
is_she know_the leader_here leave_me like_he little_cousin lunch_$ me_is mothers_day my_base my_knee my_messages my_nan
need_the no_to of_his on_tiktok one_is phone_at roblox_with score_$ she_said since_when something_behind son_is sushi_$
teacher_mum the_most threatened_to to_bed to_someone tomorrow_and wall_$ wants_a what_happens what_is what_should
who_said win_$
""",
    -10: """
12_were ^_any ^_back ^_everyone ^_girls ^_if ^_since ^_write a_day a_drink a_heart after_that age_$ all_kids am_going
am_hurting am_off am_stupid among_us and_seek are_they at_$ back_and band_$ be_late beats_me better_than book_$ bored_$
brother_he burned_the dinner_$ does_he does_it dont_get everyone_has except_me fancy_a first_went football_$ for_hours
found_$ get_the girl_from has_it has_no have_been he_knows he_likes he_watches help_with her_age hide_and his_back
his_nan i_really i_will if_someone in_hide in_town insurance_$ is_down is_gone it_because it_illegal just_say left_my
like_to looking_for make_friends mark_$ mates_and me_alone me_with mum_from mums_and my_baby my_pen my_uncle
not_allowed notes_$ old_man one_about out_with overheard_a pen_$ pic_of pick_a pizza_$ pretend_to report_abuse sat_with
save_me she_sent so_sore somebody_save stop_my teacher_says that_normal the_crossword the_dog the_girl the_invite
the_text the_year then_$ they_look thinks_she to_about to_school to_spain to_try training_$ under_12 up_to watch_a
where_he without_me you_are
""",
    -9: """
15_and 34_000 3_$ 50_is ^_has ^_leave ^_nude ^_show ^_swear ^_talk a_9 a_coffee a_diary a_party a_see about_insurance
all_$ am_13 and_just anyone_know ashamed_$ ask_a asking_me at_6am bad_i base_$ before_the breaks_it broke_up
brother_keeps burnt_the but_like by_post cant_cook cause_$ combien_de daughter_and daughter_no daughter_phone day_my
dont_they dont_touch flying_$ from_home from_this fuming_$ glasses_$ goalkeeper_$ goodnight_$ happens_to hates_me
have_died he_$ he_read he_right he_tell he_thought her_out home_for i_exist i_manage id_like in_person it_anymore
it_down joking_$ keep_getting keep_seeing kid_i know_i lasagne_$ left_out life_out made_up man_telling me_40 me_pick
more_friends moved_house much_for mum_keeps my_arm my_girlfriend my_glasses my_last my_mates my_old my_text need_a
no_and not_me not_really nude_pics omg_$ only_joking our_school our_son out_i paid_him paper_cut parents_split photo_of
pupil_told quiet_on read_$ said_the same_thing she_laughed shoe_$ split_and station_$ stay_up still_a sure_$ swear_at
teacher_said tell_her text_out the_dark the_tablet them_for thinks_he tiktok_and to_join touch_me trained_who turn_$
want_one wanted_to was_10 was_older what_can wont_leave words_$ you_to you_were
""",
    -8: """
12_followers 13_and 6_350 6am_$ ^_asking ^_cut ^_give ^_grandad ^_kids ^_may ^_nick ^_old ^_ring ^_too ^_whod ^_whys
a_boy a_headshot a_little a_sticker alone_i always_on am_12 and_need anybody_$ anyone_get asked_her at_9pm at_three
away_at away_with back_door be_bothered be_reading bought_my but_ok called_me cant_be captain_$ chess_$ coming_first
comments_on could_have covered_$ cry_$ curry_$ dance_$ did_someone died_$ dinosaur_$ does_one door_key down_$
feelings_$ five_minutes for_our for_worried found_me friend_sat from_work gaming_on gave_him get_it girls_are
going_down gorilla_tag hamster_died he_drives he_like he_liked her_dad her_husband him_and him_he himself_in
his_teacher hit_a hot_$ i_lose in_five in_here in_spanish invited_to is_better is_he is_lovely is_posting is_tht
is_watching it_be it_hurts it_mostly it_tell joke_$ just_said keeps_messaging kill_me late_he law_$ location_on
locked_out lol_nvm look_at manage_a may_they me_choose message_to met_at mum_takes my_14 my_boy my_coach my_crush
my_favourite my_first my_kids my_little my_location my_site my_staff my_story need_2 new_baby nick_clegg no_gaming
note_$ old_girl other_$ our_holiday out_in outside_my own_bed pays_for phone_away phone_number pool_$ quid_$ reading_my
run_a said_a said_no say_if says_dont scared_the school_$ scream_$ secret_handshake secret_he share_$ she_likes
should_be show_me sister_is sit_in snitch_$ so_hard someone_left song_$ spanish_$ takes_my tell_me that_the that_was
the_article the_best the_bus the_charitys the_motorway the_pub the_whole the_wrong they_do thought_he to_drive to_let
to_murder to_rain to_stay to_use touches_my towels_on under_this unfollowed_me use_them want_a wants_to we_shouldnt
were_both what_did who_gets whys_it will_be with_$ with_me wont_stop worried_parents your_memory your_mother
""",
    -7: """
14_year 2_yr 3_and 3_are ^_act ^_and ^_arms ^_creep ^_duolingo ^_her ^_never ^_quit ^_scout ^_tbh ^_uncle ^_under
^_whatd ^_whens a_bakery a_funny a_noob a_seat a_single a_sofa a_tattoo a_teenager a_thing about_everything above_and
act_like age_and all_on am_down and_3 and_smells and_someone and_still ask_the at_him bakery_$ bath_with be_done be_the
bed_since been_invited believe_it bericht_$ blackmail_over body_$ break_it bro_keeps calls_to can_my cancelled_my
child_has child_it class_$ club_$ coach_made come_out could_the cousins_$ cute_$ dad_tracks delete_my desk_$ did_she
did_they dirty_to do_as do_not dont_even dropped_the ears_pierced else_$ even_reply everything_i ex_has example_of
fair_$ feel_ugly fell_out felt_$ film_$ for_$ for_his for_this forgot_my friends_at fries_$ from_$ gave_us german_$
get_good get_more get_them getting_killed giving_me go_on gone_on gone_up got_into happen_at hard_i have_12 havent_read
he_doesnt heart_on her_birthday her_not him_back hit_the how_can hurting_my hurts_$ i_care i_drop i_dropped i_looking
i_made i_mean i_overheard i_pay i_teach if_the in_gta in_tesco in_this is_40 it_football it_myself it_taking it_too
jokes_are kebab_$ keep_dying keep_it keep_telling keep_this keeps_crying kicked_off kid_$ know_who knows_i leave_my
lets_go like_i liking_my look_$ lose_it make_up man_named many_$ me_a me_by me_his me_what memes_at menu_$ messages_go
milk_$ mortgage_$ mother_$ mum_found my_bank my_brother my_cousin my_day my_hoodie my_mind my_mortgage my_teammate
my_train my_tutor name_of name_with need_someone neighbour_$ nicely_$ night_yes nights_and nitro_$ no_$ no_phones
numba_$ nvm_i of_flying of_her off_him off_me ok_for older_$ on_it on_read on_school on_that online_friend only_want
out_and out_of over_a parents_i pay_me peaked_$ phone_$ phone_24 pics_numbers pin_it plane_$ question_$ ready_to red_$
report_a rude_$ says_i says_in says_yes scared_on school_i school_tomorrow see_if seen_my send_$ send_pics sent_me
sexual_messages she_calls she_only she_told sister_on sister_threw sleepover_at so_bad sofa_$ something_worrying
son_says sort_them space_$ spain_$ stay_and stop_told story_does style_$ take_my taken_the teacher_who tell_a tell_the
ten_years text_my the_actual the_address the_bath the_canteen the_car the_childline the_end the_funniest the_iwf
the_lighting the_safest the_station the_team the_thing them_all they_get they_go this_boy this_man tho_$ thought_she
three_$ to_delete to_every to_give to_heal to_me to_put to_sell to_sound to_write today_i told_me too_young touch_that
town_$ try_again tutor_group ugly_in up_if us_do video_call wants_one was_actually well_so went_through were_they
where_$ where_does who_says who_used will_share with_someone work_with would_she year_7 you_if you_take zip_is
""",
    -6: """
21_thousand 24_7 2_pass 8_and ^_an ^_anything ^_around ^_arrest ^_cn ^_come ^_dose ^_explain ^_govender ^_gran ^_lets
^_list ^_model ^_nan ^_officers ^_omg ^_other ^_ought ^_ready ^_see ^_signs ^_spurs ^_summarise ^_take ^_tips
^_trampoline ^_watching ^_ways a_baby a_back a_card a_dm a_force a_fringe a_job a_legend a_line a_new a_newborn
a_parrot a_pillow a_plumber a_pss a_room a_rule a_sock a_spare a_story a_suspicious a_third account_for advert_$
afraid_to after_an am_11 am_29 am_50 am_new am_scared am_too and_be and_in and_say and_thinks and_who anyone_got
are_kids are_there are_these arm_and arrest_my asked_me asking_if asleep_he at_10 at_something ate_my ate_the
babysitter_i be_covered be_my be_someone because_he been_hacked being_abused being_picked being_so believe_that belt_$
brave_and breath_you brilliant_$ broke_the brother_from brother_thinks buffering_$ by_$ came_out can_look can_the
cant_find cereal_$ cheating_$ childline_calls claims_the classic_$ cn_i cold_$ coldplay_$ college_$ correct_$ count_as
cried_because crying_$ crying_when cut_myself dad_gave dad_plays dad_says daughter_cried day_off day_on defence_and
delete_your deleted_my didnt_it does_anyone does_childline dont_tell dont_worry dose_it drew_on eating_cereal
electric_bill enlighten_me every_breath every_user everything_hurts everything_you ex_copper ex_police facetime_$
father_say feel_great feel_special fell_asleep final_$ firm_and fixed_my flat_since follow_$ followed_me following_the
for_all for_cheating for_schools for_tiktok forget_everything forum_is from_now germany_$ get_$ get_arrested get_back
getting_worse go_now goat_$ good_luck got_my got_time got_to got_your grooming_a group_fell guitar_$ had_been half_an
hasnt_it he_broke he_gets he_paid he_saw hell_is helping_$ her_brothers her_friend her_life hides_his his_class
his_mates his_tablet home_when hot_in hotel_and how_come i_cried i_looked i_open i_right i_walk i_wasnt i_would in_4
in_because in_every in_see in_there into_it is_9 is_bereal is_brilliant is_going is_hurt is_me is_online isnt_mine
it_been it_go it_going it_i it_like it_lol it_sorted it_time it_weird keeps_following keeps_leaving kid_at kids_at
known_to lad_wants laptops_from leeds_$ left_me legend_$ let_us lets_us lie_to life_after like_4 like_him log_in
long_and lot_$ made_you make_my man_asked married_with marry_him mates_$ maths_$ me_jump me_memes me_my me_on me_the
me_when mean_$ meet_the meets_$ memes_$ message_a minion_memes missed_the mocking_us model_un more_at mum_made my_11
my_church my_cousins my_father my_grandad my_nitro my_other my_photos my_server my_soul my_switch my_texts my_toddler
name_all nights_$ no_he no_such not_the now_on number_please of_everyone of_grooming on_and on_strike one_for one_has
one_understands only_$ open_the or_what ought_i out_there owner_now paid_me parents_what parking_space parrot_$ pasta_$
pe_kit people_$ phone_or phone_she photo_for pineapple_pizza pizza_so plays_roblox please_make police_helicopter
police_my police_see practice_$ printed_$ pupils_mum pupils_told race_$ regrets_$ right_$ ringing_the roof_when
said_good same_man say_how say_something say_that says_$ says_give says_my says_who school_disco school_nights sent_him
shirt_and should_my sick_after six_years sleeping_bags sleepover_because so_what someone_parked someone_told
someone_wrote something_up somethings_$ son_wants sorry_or sorted_he spawn_$ spends_all staff_trained stares_at
still_says stranger_things strict_but strike_$ stuck_in stuck_on sum_it summarise_it suspicious_adult tablet_when
take_home talk_about tbh_i tea_$ teacher_report teammate_in tell_someone tesco_$ thank_you that_doesnt that_is
that_show the_ball the_bench the_big the_mayor the_page the_plane the_race the_second the_sofa the_take the_yearbook
them_to theres_no they_mean they_scan think_he thirty_years threat_to till_3 time_i to_eat to_follow to_one to_people
to_pick to_police to_read to_scare to_see to_take trampoline_park trying_to typing_now understands_me up_the up_till
voice_$ walk_in was_brave was_there we_told went_up were_the what_$ what_was what_would when_did who_$ who_in who_wants
words_on work_and work_out worry_it would_i yay_$ year_above yearbook_$ years_he you_have you_see your_answer
""",
    -5: """
11_and 15_are 18_$ 1_yr 26_and 29_and 2_$ 30_and 4_viewers 9_yr ^_add ^_age ^_anyones ^_blackmail ^_bonjour ^_crypto
^_day ^_define ^_deleting ^_discord ^_foster ^_from ^_headset ^_home ^_ignore ^_internet ^_keep ^_little ^_lost
^_message ^_miss ^_paper ^_phone ^_pretend ^_reasons ^_same ^_shall ^_sim ^_sleepover ^_teen ^_text ^_threat ^_trainer
^_turn ^_type ^_wait ^_wee ^_yeah ^_yesterday ^_youth a_b a_book a_bug a_case a_club a_dad a_i a_kids a_message a_mood
a_parcel a_part a_river a_sandwich a_secret a_sign a_surprise a_tv about_$ about_to account_and actual_thing
actually_like addicted_to ads_$ adult_online again_how agrees_with am_addicted am_bored am_crying am_dead am_dying
am_home am_just am_looking am_single am_skint an_hour an_old and_ill and_me and_missed and_tell and_thought and_wants
any_of any_way anyones_mum anything_about anything_in apparently_$ are_$ are_both are_here are_my arrested_$ as_an
ask_for asked_$ asked_if at_9 at_chess at_fifa at_home at_weddings backdoors_are bad_man bad_who badly_$ bbq_$
be_watching because_the been_dating before_i being_left best_friend between_the big_brother bike_and block_ads books_$
boring_$ boss_keeps boy_at boyfriend_scared boyfriend_so bright_but bruh_$ bruises_and bsf_is bug_in building_a
bullet_points bus_and but_quiet but_were call_me called_my can_go cant_believe cant_focus cant_work caravan_$ card_not
care_home cares_$ chapter_$ chart_$ chess_club chill_i clan_but coat_$ come_from cook_$ cookies_for countrys_police
cousin_$ covered_in covid_$ cv_$ dad_have dad_made dad_new dad_reading dad_works daughter_has daughter_slammed death_$
deaths_$ delete_everything discord_with do_a do_coaches do_in do_parents does_she doing_a dont_follow dont_snitch
dont_understand door_because down_for dragon_$ duolingo_owl e_a embarrassing_$ end_$ every_month everyone_$
everyone_else everyone_in everyones_seen ex_$ explain_it explain_to fair_enough faster_$ feel_sick filming_a fine_if
first_aid first_day followers_and for_half for_that for_thirty for_work foster_child found_guilty four_$ french_teacher
friend_at friends_brother from_his from_when funniest_thing furious_they games_$ games_for get_him get_my gets_presents
gift_for girl_says girls_$ give_the go_$ go_away god_$ goes_after going_to got_caught got_friendzoned grandma_and
greggs_$ grooming_in grooming_my group_work groupchat_says gta_online haha_$ harm_is has_30 has_ever has_left has_more
has_my have_an have_cancelled have_it have_met have_worked he_ate he_bought he_never he_teacher he_use he_will
helicopter_over help_menu helped_me her_face her_name her_new her_old hide_my high_score him_how him_up him_without
his_clan his_new home_after hoover_$ how_i hurts_my husband_$ husband_thinks hypothetically_how i_ate i_help i_look
i_missed i_need i_nod i_politely i_say i_slept i_spent i_told i_won id_look id_now ideas_for images_$ in_all in_german
in_greece in_nurseries in_september in_toronto in_yr inside_$ internet_$ internet_watch is_1 is_30 is_36 is_actually
is_angry is_blackmail is_bright is_four is_long is_teaching it_being it_lads it_said it_wont just_being just_bored
just_like just_me keeps_giving kept_us keyboard_$ kids_how killing_me know_her know_if lab_partner legit_$ let_her
let_them life_$ like_every like_is like_one liked_a line_in long_do lost_the make_bath makes_great man_$ man_juggling
man_was many_childs many_kids map_$ me_all me_cry me_her me_most me_trash me_was me_win mechanisms_$ meet_his
meeting_is mention_sextortion messaging_me met_my middle_$ miss_my mods_that moved_me moving_house mum_i mum_put
mum_see mum_took mum_will my_15 my_big my_book my_class my_high my_horse my_money my_mothers my_notes my_novel my_older
my_parcel my_private my_room my_show my_squad my_suitcase name_for nan_keeps near_the never_had new_boyfriend newborn_i
next_door nits_again not_have not_what nothing_on nurseries_for obsessed_with of_a of_any of_covid of_kids of_six
of_time off_and off_at off_did off_her off_to ok_thanks old_bike old_wont older_than omg_my on_an on_ebay on_fifa
on_grooming on_here on_holiday on_something on_tonight on_videocall on_what one_i one_side one_where online_keeps
only_girls over_text paper_$ parents_group part_about party_with passport_photo pay_fine pe_teacher people_like
perfect_$ pic_from pick_up pictures_$ planning_a please_my plumber_$ police_caught police_they post_a presents_from
pretend_i privacy_$ private_chats private_messages private_stuff promoted_$ pub_$ pushed_me rather_than read_up real_$
really_a really_about reasons_for report_and report_mention reporting_$ ring_$ river_$ rm_rf rotten_$ running_a
safeguard_$ safety_$ said_nah said_something said_that same_age sandwich_$ saw_the say_safeguarding says_the
school_photo schools_to seat_on secret_i send_more send_to sends_me shall_i share_a she_brought she_sees should_i
shouldnt_be show_in sick_on sign_or signs_$ sir_$ sir_wants sister_was six_and skint_$ slammed_the smaller_$ so_do
somebody_has someone_i someone_there son_a son_starts sound_like start_$ stay_home sticker_on still_make stop_singing
stop_thinking stop_with such_mechanisms supports_arsenal sure_why surely_$ surely_it surprise_for swimming_and
table_tennis take_down take_the taking_forever taller_than tasks_on teach_me teacher_gave teacher_maths teacher_of
teaching_me tell_which ten_minutes that_boss that_her that_not that_one that_will the_board the_bot the_figures
the_film the_final the_fingers the_guardian the_last the_meeting the_mods the_name the_newsreader the_nspccs the_uk
the_window their_child there_any there_lots these_numbers they_be they_call they_hold they_used they_work thing_a
think_the this_private this_was thought_i three_things through_$ through_a thursday_$ ticket_and time_of tips_$
to_auntie to_babysit to_beat to_death to_grandma to_hold to_ivi to_kids to_look to_nap to_prom to_run to_tell to_vote
to_win today_my today_she told_$ told_before told_him took_his touched_the tracks_my training_do tv_show two_phones
uncle_always under_12s until_someone up_is up_more up_since us_a volunteer_with walk_home want_me wanted_my was_found
was_sick was_six watch_that way_to we_had we_lost weddings_$ wee_man weird_to well_$ were_told what_about what_does
whatd_they when_do when_is when_was whenever_they which_countrys who_and whole_of why_should why_tho with_minecraft
with_this with_three without_it wont_eat wont_get wont_wear work_now worked_in works_at works_nights wrote_my wtf_$
year_is yesterday_i you_can
""",
    -4: """
10_10 10_what 13_year 15_film 19_and 19_drives 20_and 2_is 45_and 50_and 5_$ 9_in 9pm_does ^_30 ^_adoptive ^_avatar
^_boil ^_car ^_child ^_click ^_contact ^_count ^_criticised ^_escape ^_example ^_faint ^_fake ^_git ^_goodbye ^_hanging
^_hit ^_hola ^_hypothetically ^_indecent ^_kidnapped ^_kindly ^_leaving ^_locked ^_meet ^_nice ^_online ^_packing
^_parking ^_passport ^_persons ^_put ^_ranis ^_report ^_self ^_share ^_sister ^_sleeping ^_stepmum ^_sum ^_tablets
^_two ^_valentines ^_wht ^_worst ^_your a_10k a_babysitter a_backdoor a_broken a_chess a_company a_crime a_film
a_fraudulent a_goal a_made a_minecraft a_minor a_motorbike a_paper a_pfp a_predator a_quiet a_sleepover a_typo a_vet
a_violent a_vpn about_children about_drills about_girls about_training about_with abusers_pretend add_up adoptive_dad
adverts_for after_a after_five after_practice after_under again_cant all_caps all_i always_brings always_online am_44
am_dyslexic am_fuming am_her am_nervous am_not am_paranoid am_revising am_writing among_those an_out and_40 and_again
and_ask and_body and_daughter and_do and_doesnt and_everyone and_going and_having and_help and_tells and_we and_what
and_why annoying_he any_girl app_has are_victims ask_him ask_me ask_says asked_a asked_about asking_$ asking_why
asks_how assembly_$ assignment_$ assistant_$ at_all at_lunch at_mario at_once b_$ babysit_at back_but back_did be_good
be_in be_rude beating_me because_her bedroom_door been_crying been_through being_late being_the better_at boil_it
bored_talk boring_but boss_$ bot_and bot_is both_like box_on boy_who boyfriend_makes boyfriend_over bring_snacks
brings_chocolates broke_my brother_19 bum_$ bus_$ but_how but_what bye_then call_my called_$ called_dave calls_about
calls_me came_and can_he cant_have cant_recall cant_sleep canteen_$ card_from cat_on catch_$ change_my channel_$
channel_for cheer_him chem_mock chips_$ chocolates_to choose_a chopping_onions clan_leader class_does class_to
clothes_in coach_makes coach_said come_on come_up coming_into confusing_$ controls_on cooking_$ could_i coursework_$
cousin_says cousins_are cracked_$ cries_all criminal_$ cross_country cross_that cv_to dad_card dad_in dad_is dad_jokes
dad_looking dad_meant damage_$ dance_and dance_video dared_ask daughter_have daughter_teacher day_of delivered_$
destroyed_me did_a did_what died_and discord_wants do_abusers do_groomers do_his do_if do_these does_school does_the
does_zuck doesnt_answer dog_and doing_an dont_care dont_trust door_it down_i down_my drawing_$ drawing_of drawing_on
drills_$ drive_$ drop_the during_it dying_to e_mail eat_at either_$ english_$ escape_room even_happen ever_said
every_other every_selfie every_time everyone_at everyone_free everyone_thinks everything_on faint_o family_and
father_of feel_sorry fell_off felt_sick ffs_$ fight_me fighting_over figures_$ find_a find_my find_the finger_chopping
first_response five_years for_900 for_adults for_help for_kid for_mocking for_mums for_photos for_pictures for_tea
for_teacher for_ten for_them for_training forget_it foster_son fraudulent_transaction freedom_of friend_both friend_is
friends_i from_her fun_she game_is gave_my get_another get_groomed gets_a getting_married gg_$ girl_out girl_say
girls_girls gives_$ go_down goal_$ going_by gone_quiet good_for got_engaged got_hammered got_his got_three got_two
gran_$ gran_says grandad_here grandson_wants groomed_kids gross_$ grounded_for guess_a had_$ had_the hand_up
handwriting_looks happened_to happens_$ has_to hat_$ hate_my have_2 have_guessed have_they having_the he_filmed
he_kissed he_loves he_met he_scared he_touched he_touches hear_about help_and help_how help_moving her_ears her_friends
her_own her_words here_anymore hid_behind hiding_and him_because him_no his_card his_cat his_keys his_school hoodie_$
horror_film how_$ how_is how_meny how_mny hug_his husband_hurts i_actually i_been i_die i_fancy i_forgot i_give i_meant
i_quit i_share i_show i_wanted id_need if_that if_theres if_they illegal_if illegal_to impossible_$ in_among
in_capitals in_school interesting_$ into_her into_in iphone_or is_16 is_3 is_47 is_8 is_blocked is_cracked is_cross
is_funny is_giving is_hot is_impossible is_killing is_late is_married is_my is_someone it_$ it_400 it_came it_can
it_come it_enough it_ever it_got it_hits it_hot it_only it_safe it_says it_something it_that it_usually ivi_me jail_if
jailed_for juggle_$ just_as just_chat just_got just_guess just_says keeps_beating keeps_coming keeps_cutting
keeps_spamming keeps_wanting keys_in kid_friendly kid_sexual kids_dont kids_into kind_of kit_$ kitkat_$ knee_is knots_$
know_do lad_has lad_wont lads_$ lady_online landed_$ last_year laugh_about league_$ learning_to leaving_the left_the
less_of library_$ lift_$ light_$ like_me line_on listening_to literally_shaking lmao_$ loads_but look_up looks_after
love_drawing loves_his mae_fy make_them man_sends manager_and mario_kart matches_$ mate_has mates_it me_about me_away
me_captain me_everywhere me_friday me_mum me_no me_one me_something me_sweets me_this me_where meeting_my mental_health
messaging_my minecraft_castle minor_online mock_$ mode_$ mondays_$ more_boys more_he more_of motorbike_$ moved_my
much_younger mum_a mum_asks mum_follows mum_or mum_said mum_wants mum_wont mums_on murder_me my_13 my_accent
my_accountant my_art my_aunt my_cat my_chats my_country my_cv my_dinner my_finger my_football my_gfs my_governors
my_grandma my_half my_history my_ipad my_lab my_laptop my_life my_loot my_period my_question my_scout my_shopping
my_tiktoks my_van my_wifi my_with my_wrist named_give nans_$ near_it near_me neck_is need_all never_again never_did
never_heard never_leave never_replied never_talk new_followers new_girlfriend new_puppy new_teacher no_dad nobody_cares
nobody_goes nobody_uses nose_$ not_$ not_need not_understand nothing_to notice_it notifications_$ now_is now_lol
now_the number_and number_at number_of of_bed of_those off_my off_school off_this offered_me ok_but ok_to old_about
old_enough old_phone older_brother on_everything on_for on_her on_meets on_question on_sunday on_this once_i one_do
one_hand one_line online_abuse only_talked only_wants or_did or_only or_someone our_anniversary our_class our_french
our_swimming out_the over_nudes owe_him packed_$ packing_up page_9 parent_whether parental_controls parents_fault
parents_well park_and part_of party_for party_is patch_notes pe_$ people_i percent_in period_and phone_because
phone_calls phone_from phones_and photo_day photo_the picked_for play_chess points_off police_dont post_and postcard_$
predator_$ present_perfect pull_out pupils_are quote_about ran_through reading_it reckon_it report_think report_this
reset_$ results_day ride_$ ring_to rite_$ roast_my room_with run_laps running_$ runs_on safety_tips said_and said_my
said_nobody said_yes saved_me say_goodbye say_her say_id say_the say_they says_his school_friends school_how
school_play secondary_in see_in see_you sell_me send_a sender_and sending_a sending_me sexual_$ shaking_taylor she_$
she_thinks shouted_at show_her show_my signs_a slow_$ snacks_$ so_cool so_cute so_good so_if someone_my someone_said
someone_stole someone_took someone_will something_about something_for son_cant son_from son_rather son_to sore_after
sorry_$ speaking_to stand_for started_it still_at still_cant still_isnt stole_my stop_being stop_saying stories_$
story_a stuff_in sunday_is surprise_party talk_like taylor_tickets teach_my teacher_hates teacher_told teacher_wants
team_$ team_got teen_wants tell_anyone tell_but tell_if tell_what test_$ texts_to than_1 that_theres that_trainer
the_90s the_airport the_authorities the_bad the_barbecue the_bit the_catch the_chippy the_counts the_dishes the_food
the_ghost the_instructor the_keyboard the_life the_link the_main the_manual the_next the_organisations the_original
the_pitch the_planet the_real the_share the_song the_story the_stream the_top the_training the_victim the_victims
the_view the_war the_warpath the_wash the_years the_youngest then_is then_nobody there_an there_at there_in
there_something theres_a these_days these_things they_closed they_laugh they_need they_say they_tell thing_for
thinks_that this_thing this_what this_wrote those_are threat_$ three_years tidy_my tiktok_dance til_i tired_and
tired_today to_each to_everything to_find to_greggs to_have to_mark to_matches to_tidy to_training toilet_wall
told_anyone tonight_i too_hot too_small trainer_man trains_$ transaction_$ trapped_in turn_the turned_it turned_out
twice_is twins_$ twitch_$ two_of type_in uk_$ unacceptable_$ uncle_look understand_the underwear_$ uni_application
up_loads up_so update_$ use_instead v_bucks valentines_card victims_scared video_calls view_from vote_for wait_$
wales_$ wants_$ wants_mum wants_the war_$ was_he was_his was_late was_like was_more was_picked was_she was_waiting
wash_$ watches_$ we_broke we_got we_need we_sit we_won wear_a wear_anything wedding_$ weird_i were_$ were_girls
what_gives whatever_$ whatever_it when_does whens_it where_boys where_is wheres_it wheres_this whether_their who_came
who_do who_else who_just who_works why_dont why_not why_they wife_beats wifi_is wikipedia_$ will_ask will_make winter_$
with_what without_her won_a wont_do wont_hug words_and work_i works_with would_like would_rather would_the would_they
write_$ write_the wrote_up year_olds years_ago you_dont you_leave you_look you_made you_think you_your young_for
young_what your_bot your_manager your_mum your_name yr_olds
""",
    -3: """
100_percent 12_grunts 12_ok 12_please 12_times 13_how 13_or 13_yo 14_and 15_i 15_she 17_and 21_000 27_$ 36_$ 400_metres
44_$ 47_and 4_0 4_years 5_500 6_hours 70_and 7_062 ^_abuse ^_adults ^_all ^_answer ^_aunt ^_before ^_bill ^_break
^_broken ^_call ^_change ^_children ^_comic ^_crime ^_dead ^_doing ^_dont ^_driving ^_face ^_forces ^_gender ^_grandads
^_group ^_hang ^_headteacher ^_high ^_ideas ^_imagine ^_kick ^_landlord ^_last ^_let ^_many ^_measure ^_met ^_missed
^_mods ^_moja ^_no ^_nope ^_numbers ^_nutshell ^_official ^_out ^_over ^_pin ^_ping ^_porn ^_potty ^_private ^_rainy
^_remember ^_repeat ^_respond ^_roast ^_running ^_safe ^_school ^_seating ^_set ^_simulate ^_snaps ^_sounds ^_suicide
^_supporters ^_tech ^_translate ^_use ^_whose ^_wipe ^_with ^_wrong a_10 a_2 a_45 a_boyfriend a_burger a_cat a_chart
a_clerk a_coat a_computer a_course a_crush a_dating a_detention a_dog a_door a_drawer a_gift a_groomers a_hammer a_high
a_leading a_lesson a_lift a_lonely a_mention a_million a_name a_nerf a_nice a_nurse a_parking a_pic a_poem a_question
a_quote a_reporter a_robot a_safety a_scout a_silly a_six a_source a_swear a_thread a_turnip a_window a_youth a_youtube
a_youtuber a_zombie able_to about_abuse about_apps about_being about_football about_nothing about_sextortion
about_stranger about_where account_on acting_$ activity_on add_me address_of address_please admin_$ adult_in adults_to
adults_vs advice_$ advice_for af_$ after_police after_she again_i again_what against_it age_gap ages_ago ai_$ alert_1
all_good all_if all_over all_see allowed_$ allowed_out already_one always_grooming am_10 am_27 am_45 am_71 am_a
am_about am_embarrassed am_locked am_married am_meeting am_mod am_thinking am_told am_wrong an_assignment an_it
an_online an_uncle and_16 and_dont and_donts and_for and_girl and_holes and_honestly and_hour and_kids and_learning
and_like and_men and_online and_only and_safety and_saying and_school and_so and_spends and_their and_would and_year
anniversary_$ annoying_$ answer_$ answer_on any_$ anyone_$ anyone_in anything_but app_for apps_and apps_who are_against
are_dying are_real argued_about argument_are arms_$ article_a article_say as_usual ashamed_to ask_because asked_my
asking_in asleep_post at_15 at_17 at_2am at_3 at_deaf at_football at_spawn at_ten at_this aunt_sends available_$
aware_of baby_cousin babysitter_let back_if back_in bacon_$ ban_me bathroom_for be_15 be_18 be_able be_among be_had
be_illegal be_on be_prepared because_$ become_a bed_when been_a been_charged been_pressing been_this been_together
before_they being_my being_safe being_silly best_way big_letters big_secret bike_$ bit_me biting_my bits_$
blackmail_for bless_$ blocked_me board_$ bored_at bored_entertain both_14 boy_is boy_wont boyfriend_wants boys_right
brother_$ brother_is brother_streams brother_that brown_or bus_stop but_her but_mum button_$ by_accident by_name by_the
by_this bye_all call_themselves call_with called_the calling_me came_$ can_ai can_anyone can_have can_somebody
cant_make cant_open car_keys caretaker_in carry_my case_studies caught_on chair_$ changing_room charge_of charged_with
charitys_demands chat_it chats_$ chats_were child_defined child_lied child_might chris_brown class_he class_what
clean_$ clean_forgotten click_through club_now club_with coach_an come_and company_that controller_$ cooks_$ cool_$
cornwall_$ could_you council_$ count_of cousin_in cousin_logged cried_at crush_$ curious_$ cut_her dad_comes dad_finds
dad_home dad_thinks dad_will dad_wont dating_app daughter_coach daughter_do daughter_fell daughter_friend daughter_isnt
daughter_to day_one day_stuff dead_lmao dead_that deaf_and deaf_grandson deaf_kids death_hasnt decode_this define_the
defined_in delete_all deleted_all demands_on described_how detention_for did_not did_you didnt_ask didnt_say didnt_they
died_last discord_messages dishes_lol do_after do_at do_now do_offenders do_we do_with does_being does_grooming
doesnt_it dog_$ done_the dont_go doors_down dos_and down_again down_into drawing_and dress_$ drive_in drops_$ ear_$
easy_$ eat_a eight_so else_at embarrassed_i end_someone ender_dragon ending_$ enforce_it entertain_me equations_please
even_have everton_$ every_adult everyone_goes everyone_who everything_he everything_since ex_for ex_got ex_teacher
exist_$ exist_already existing_tools explain_how eyes_$ family_link favourite_show feel_so fifa_$ fifa_packs figures_i
file_$ find_it findings_$ fingers_in firm_i first_crush first_name fishing_$ flatmate_never following_me for_6
for_advice for_asking for_children for_five for_girls for_it for_little for_secret for_snapchats for_talking for_three
forgot_our founded_$ four_hundred fractions_$ friday_how friend_asked friend_got friend_i friend_on friend_who from_a
from_here from_one front_of game_my gamertag_$ games_that garden_$ general_$ get_counted get_if get_off get_robux
get_their gets_it getting_a gifts_always girl_tell girl_to girl_was girlfriend_$ girls_is give_me giving_gifts go_in
go_pro go_up goes_quiet going_as going_up got_detention got_dumped got_new got_no got_rejected govender_said
grandad_says graph_i greece_$ group_about grunts_at guess_what guidance_to had_one hair_for halloween_costume hands_at
happened_after happened_next happens_if has_autism has_got has_locked has_nits has_nothing has_screenshots have_clean
have_deleted have_discord have_more have_taken have_threatened he_hits he_just he_proposed he_tells he_took
head_teacher health_and heard_of heart_he hed_rather hell_tell helpline_number her_a her_bedroom her_bestie her_feel
her_first her_grandad her_have her_mates her_notes her_parents her_real her_room her_sleep here_is hey_$ hi_and hi_to
high_five him_down him_my his_big his_daughter his_paper his_pe his_reading hits_the hold_hands holes_$ home_on
honestly_my horror_game hotel_room hour_of hour_on house_i house_in how_does how_they how_will human_$ humans_$ hurt_so
hurting_kids husband_a husband_works i_add i_came i_chew i_got i_lack i_listen i_lost i_mend i_miss i_owe i_paid
i_track i_volunteer i_want i_watch i_with i_write idc_$ ideas_$ if_anything if_her if_police ignore_your
imaginary_friend important_$ in_after in_bits in_charge in_court in_front in_general in_i in_klingon in_mm in_physics
in_ranked in_speech innit_$ instead_$ instead_of into_existing invoice_$ is_10 is_20 is_70 is_a is_asleep is_bad
is_bleeding is_broken is_call is_called is_child is_dead is_held is_loud is_mocking is_nice is_no is_obsessed is_old
is_older is_one is_pain is_perfect is_quiet is_really is_singing is_starting is_terrible it_again it_as it_awkward
it_childline it_concern it_embarrassing it_get it_gone it_have it_help it_hurt it_is it_kind it_long it_mean it_ofcom
it_ok it_raining it_secret it_spying it_starts it_stop it_with job_$ job_at jumper_$ kart_and keep_washing
keeps_hitting keeps_nicking keys_and khan_is kid_for kid_is kid_like kid_might kid_who kids_are kids_messages kids_or
kids_safe kids_send kids_were kindly_see kindly_that kit_every klingon_$ kms_this knocking_$ know_this know_whether
know_which knowing_who lack_is lads_got lads_only lag_is language_$ last_bus last_kitkat late_again late_because
leader_would least_bad left_their letter_e lights_on like_90 like_her limits_$ list_of little_bro little_girls
little_one live_in lock_on lonely_kid long_did looked_after looked_at looking_after lose_their lost_in lost_my
love_this lovely_to loves_football loves_me loves_this made_of madre_$ mail_address main_points make_her man_and
man_for man_here many_boys many_were map_show married_$ matter_in me_another me_carry me_extra me_for me_hed me_lol
me_read me_say me_that me_to me_understand me_wrong meant_the meet_me meet_my meeting_$ memory_$ mentioned_it meow_$
message_my message_or messaged_her messages_to metres_$ mi_madre mice_and mine_be minecraft_$ miss_said mistake_$
mistaken_$ mod_on model_trains mods_are moja_mum money_in money_or money_put month_$ month_old more_often mother_she
moustache_and much_in much_of mum_at mum_because mum_in mum_kindly mum_of mum_read mum_who mushrooms_$ must_have
must_read my_12 my_airpods my_alarm my_american my_ankle my_bitmoji my_bsf my_cam my_cars my_chin my_club my_cooking
my_deaf my_english my_essay my_friend my_grades my_grandmother my_group my_host my_invoice my_landlord my_line my_mate
my_nails my_neighbour my_nose my_plants my_players my_report my_skirt my_teenager my_teens my_therapist my_tinder
my_toe my_way name_should named_person names_to nan_$ nan_in nandos_$ need_$ need_every need_three need_you needs_it
nerf_gun nervous_$ netball_and netball_team never_happened never_met never_washes new_school next_one nice_one nice_she
nicking_my nine_and no_games no_nicely no_phone no_safety no_wifi nobody_told nobody_will noob_$ not_look not_tell
not_working notes_say notes_she nothing_else now_checks now_there now_we number_to number_you numbers_in nursery_$
of_12 of_2 of_date of_mice of_my of_school of_sexual of_that of_the of_things off_with offenders_ask often_$
often_didnt ok_and ok_whatever old_a old_chats old_go old_school old_these old_to old_was olds_$ on_discord on_level
on_sext on_sextortion on_then on_thursday on_xbox once_$ one_against one_breath one_example one_more one_on one_still
ones_in ones_that online_friends online_is only_3 only_answer only_eight only_ever only_for only_on only_to only_watch
only_you open_it opened_the or_at or_dad or_does or_just or_leave or_something or_the or_wait order_$ other_person
our_care our_clan our_local out_it out_over out_that outside_school outside_the over_who overnight_$ own_time page_2
page_with paint_$ panic_$ parcel_is parents_of parents_took parking_ticket pass_to past_the pay_for pay_her paying_$
pc_out penalty_for people_go people_on petty_$ phase_$ phone_every phone_first phone_overnight phone_too phones_be
photo_from photo_on photos_of pics_$ picture_$ picture_a picture_day pictures_from piercing_$ ping_everyone pinging_me
pitch_at plan_to plate_$ players_told please_everyone police_arrested police_count police_hear police_trace posted_a
posters_at potty_training pray_for predators_use present_for pressure_$ private_chat profile_$ prom_and proposed_$
proud_of prove_it pupil_to put_in put_into put_names put_on put_out python_$ quadratic_equations question_4
question_why questions_$ queue_$ quit_being quiz_with raining_$ rainy_day ranked_$ re_$ reading_what real_name
really_well rejected_from relationship_with reply_to report_$ report_bot report_card report_with reporter_with
results_on review_$ right_after right_as ringing_my risk_$ robux_without room_had room_to rude_to safe_for safe_on
safe_online safety_net said_43 said_but said_hi said_turn same_class same_joke santa_is saturday_$ saw_a say_boys
say_help say_hi say_stop say_we saying_my says_most says_nothing scam_$ school_at school_did school_do school_here
school_it school_just school_monday screenshots_of seat_$ seating_plan seconds_$ secret_but see_what sell_his send_her
send_him send_nudes sent_more sent_my sent_sexual sent_to server_for sex_ed sextortion_our sexual_assault share_of
she_didnt she_hates she_need she_right she_wanted she_wants should_know should_phones shut_up side_only silly_$
since_he since_uni sir_i sister_11 sister_says sister_told sits_next six_$ slept_through smells_of snaps_number
snores_$ so_basically so_happy so_loud so_mean so_nice so_over so_that so_who solar_panels some_kid somebody_elses
somebody_in somebody_sent someone_make someone_traded someone_was something_what son_school sooner_$ source_whose
spam_$ spamming_my speak_with speech_marks spin_class spots_all spots_something stands_for stat_$ stat_on stats_$
stepmum_and sticker_and still_in still_take stop_asking stop_biting stop_following stop_it stranger_get stranger_helped
stranger_online stubbed_my student_loan student_nurse studies_$ stuff_about such_as suggest_a suit_$ support_said
supposed_to swear_word swing_$ sword_$ taking_me talking_like teacher_a teacher_asked teacher_cried teacher_do
teacher_i teacher_keep teacher_mentioned teacher_or teacher_when team_lost team_photo team_told tech_support
teenager_has teens_online telegram_is tell_him tell_parents telling_a telling_my telling_the tells_me test_tomorrow
texts_the than_it than_our thank_god that_a that_film that_goes that_isnt that_meme that_nobody that_someone the_admin
the_agency the_and the_bills the_boss the_cake the_ceo the_channel the_christmas the_controller the_council the_count
the_cup the_dentist the_easiest the_ender the_ending the_filter the_findings the_forum the_good the_hall the_humans
the_images the_intro the_lady the_league the_lot the_map the_margin the_month the_netball the_parts the_penalty
the_piece the_posters the_prison the_pss the_risk the_shop the_swimming the_swing the_talk the_things the_three
the_timetable the_two the_typical the_us the_wedding their_book theirs_$ them_back them_i there_it there_one
there_stuff these_are these_stats they_ask they_asked they_cancelled they_counted they_dont they_got they_keep
they_moved they_note they_only they_read they_send they_threatened they_write thing_in thing_they thing_where
things_every things_get think_it think_that thinks_i this_bad this_channel this_come this_for this_level this_link
this_meeting this_no this_server this_week those_left those_that those_they threatens_me three_weeks tiktok_$
tiktok_then till_i till_we times_$ tip_$ to_believe to_book to_change to_childline to_cornwall to_cry to_disconnect
to_dye to_family to_get to_hand to_help to_jail to_listen to_marry to_quit to_sign to_stranger to_the to_this to_throw
to_uni to_video to_whom to_work together_since told_police told_someone tomorrow_i tonight_what too_$ took_a
took_pictures tools_$ track_my traded_me trainers_background trainers_on training_company training_day tricks_$ trip_to
true_$ trust_of turn_on turnip_$ twice_a two_doors two_hours type_$ typical_groomer typo_in uncle_is under_16 unfair_$
unreal_$ until_you up_about up_all up_here up_i up_my us_4 us_what van_$ vergiss_done version_$ victims_is victims_not
voices_for wait_on waiting_for walk_to want_you wanting_to was_about was_better was_from was_grooming was_her
was_jailed was_launched was_that washes_up wasnt_scared way_i way_with we_know we_moved we_must wear_to well_off
were_under what_am what_day what_it what_makes what_normal what_without when_mum when_my when_will whens_the where_a
where_did where_you wheres_guidance wheres_the whether_the which_one which_page which_they while_i who_doesnt who_sent
who_spoke who_teacher who_to whod_be whole_report whom_$ whose_argument why_is why_might wicked_$ wife_says will_post
wipe_the with_7 with_all with_blackmail with_f with_fractions with_friends with_it with_one with_pizza with_quadratic
with_sources with_words with_young without_knowing without_paying without_the wits_end woman_fleeing woman_is won_the
wonders_if wont_shut wont_sleep working_with works_there worry_about worst_one would_a would_believe write_me written_$
written_by wrong_answer wrong_is wrote_i wrote_the xmas_$ yeah_right year_and year_not years_and yes_i yet_$ you_and
you_ask you_been you_find you_in you_keep you_please you_report you_skip you_suggest you_wait you_will you_write
your_kid
""",
    -2: """
000_$ 000_isnt 000_last 062_in 10_percent 10_yr 10k_followers 11_i 11_too 12_my 12_share 12s_$ 14_he 14_years
150_different 150_games 15_is 15_years 16_is 16_still 17_year 20_times 20_year 21_$ 2_add 2_on 2_police 2_save 350_$
3_0 47_on 4_months 4_to 4_year 500_robux 50_year 5_0 5_yrs 60_min 6_so 82_percent 83_percent 8_yr 9_how 9_to ^_12 ^_150
^_42 ^_47 ^_abused ^_according ^_actual ^_adult ^_advice ^_also ^_anybody ^_app ^_average ^_babysitter ^_become ^_beep
^_bit ^_bruh ^_burnt ^_bus ^_calculate ^_calls ^_care ^_certificate ^_check ^_cite ^_close ^_clues ^_computer ^_cried
^_customer ^_date ^_deepfake ^_describe ^_different ^_doctor ^_e ^_each ^_ethnic ^_exam ^_experience ^_fill ^_find
^_fine ^_finished ^_fire ^_foi ^_fortnite ^_freedom ^_good ^_grounded ^_hands ^_hdmi ^_hello ^_helpline ^_hm ^_hwo
^_ile ^_introduce ^_isnt ^_jus ^_key ^_law ^_left ^_link ^_look ^_mp ^_nah ^_names ^_nerf ^_next ^_night ^_now ^_nspccs
^_nursery ^_of ^_ofcoms ^_ofsted ^_panic ^_pe ^_people ^_picture ^_play ^_post ^_random ^_rape ^_record ^_remote
^_reply ^_right ^_sexual ^_shoot ^_shouldnt ^_sir ^_smoke ^_smokescreen ^_spanish ^_sry ^_starting ^_stepdad ^_surely
^_survivor ^_survivors ^_system ^_ta ^_teck ^_their ^_things ^_time ^_voice ^_walk ^_whatll ^_whered ^_whom ^_wie
^_windows ^_would a_$ a_13yo a_17 a_4 a_50 a_6 a_60 a_bet a_bin a_birthday a_bouncer a_bus a_byline a_caption a_catfish
a_chapter a_chef a_chief a_classroom a_clueless a_coke a_cruise a_cry a_cup a_d a_dance a_decent a_dirty a_drawing
a_fact a_fall a_figure a_fine a_first a_friend a_ghost a_giveaway a_go a_grandad a_great a_headline a_home a_house a_ia
a_journalist a_leaflet a_link a_living a_long a_lost a_mac a_massive a_medal a_monster a_mug a_non a_nursery a_one
a_pair a_passage a_pdf a_pensioner a_piece a_postcard a_poster a_potato a_press a_proper a_puppy a_quarter a_radio
a_record a_responsibility a_rubbish a_scam a_scary a_session a_sheep a_spam a_speech a_statistic a_switch a_table
a_tech a_telephone a_tenner a_tiktok a_tip a_to a_trip a_wasp a_weekend a_woman a_worker a_worried a_youngster abba_the
about_hiding about_mechanisms about_nudes about_right about_stuff about_teacher about_the abuse_images abuse_in
abusers_$ abusers_will academic_sounding account_right act_and actual_number actually_crying add_it adds_me adult_who
advice_to after_closing after_me after_pe after_primary afterwards_$ again_the against_punching age_as age_but ages_$
ago_did agree_with ai_being ai_images aid_$ aliens_are all_girls all_my all_rowing all_there all_those all_use
all_years alone_bot alone_in alone_on along_$ already_said always_gives always_thought always_when am_26 am_adopted
am_after am_ashamed am_au am_babysitting am_doing am_driving am_from am_gutted am_late am_marking am_moving am_older
am_refugee am_running am_sick am_sweating am_ten am_the am_your american_cousin an_appointment an_encrypted
an_interview an_invite an_offence ancient_$ and_$ and_14 and_15 and_about and_agree and_anxiety and_barely and_boys
and_called and_chat and_comments and_eats and_fifty and_follow and_forgot and_from and_furious and_give and_go and_had
and_hurting and_isnt and_knows and_made and_mechanisms and_meets and_month and_nobody and_obsessed and_off and_on
and_out and_pretend and_privacy and_raised and_ran and_recipient and_section and_sites and_social and_suport
and_support and_talks and_then and_title and_wales and_when and_where and_your angry_$ angry_about animal_crossing
anonymously_$ answer_me answer_to answer_with ants_$ any_advice any_figure any_number any_numbers any_rules any_tricks
anybody_home anyone_seen anything_from anything_green anyway_what anywhere_$ aoife_the app_$ app_and apply_to apps_are
apps_is are_30 are_and are_asleep are_at are_dan are_dead are_not are_scared are_targeted are_we arent_they as_bad
as_evidence as_grooming as_if as_me as_much as_someone ask_how ask_my asked_whether asked_who asks_$ asks_what
asks_which asks_why asleep_and at_16 at_dance at_easter at_his at_nandos at_running at_spelling at_university
at_valorant auntie_beeb authors_say awake_wondering away_and away_his ayes_and baby_brother baby_on babysit_wont
babysitter_here back_after back_at back_is bad_did bad_guys bad_in bag_for ball_at barbecue_$ barely_talks based_on
basically_i be_$ be_aware be_being be_cross be_more be_nervous be_one be_safe be_stuffed be_switched bear_that
because_nobody because_why become_my bed_before bed_he bedtime_$ beef_in been_delayed been_rewritten been_sent
been_since been_the beep_boop before_netball begging_me being_locked being_messaged belong_to beside_it best_$
best_student bestie_i bet_you big_slide bikini_$ bills_been bio_$ birth_$ birthday_card birthday_present birthday_she
biscuit_$ bit_in block_my blocked_$ boat_$ boop_are boss_asked boss_fight both_in bots_keep boy_10 boy_has boy_he
boy_or boy_to boyfriend_bought boyfriend_says boys_or boys_so boys_were bread_$ breakdown_$ brief_our british_$
british_gas bro_is broken_record brother_for brother_gets brother_swears brought_us brownies_$ built_a bullied_at
bus_escort but_nobody but_not but_on but_she buy_my by_my by_now by_these bye_bye byline_$ calendar_for call_them
call_to called_peter calling_film cam_so came_from came_home came_to can_reach can_scouts can_they can_use can_we
can_you cant_block cant_take caption_under car_in car_rental car_seat card_for card_trick cardiff_what care_workers
carers_$ cars_tire cases_$ cases_in cat_just cat_video caught_$ ceiling_$ changed_$ chapter_on charity_on chat_is
chat_reckons chat_sorry chats_if check_$ check_is chicken_nuggets chief_executive child_here child_loves child_of
child_on child_safety child_says child_to childline_and childline_get children_of children_safe children_suffer
childrens_charity christmas_presents class_asked class_for closed_$ club_page clubs_are clues_that coach_and coach_i
coach_under coaches_and coat_off code_$ colleague_insists come_into come_they comes_after comes_off coming_over
command_$ commands_$ comment_$ computer_made consent_$ contact_$ contract_$ control_on controls_for
conversation_starters convince_me copied_$ copper_and copy_everything cornwall_did cost_me cosy_for could_not
could_they could_we counselling_offered counted_$ counted_the counts_$ course_cover courses_$ cousin_sent cover_what
credit_card crime_to crisps_$ cross_$ cruise_$ crush_is cry_always cry_for crying_at cup_$ cup_of cut_off dad_came
dad_what damp_$ dan_now dare_you dared_me date_$ daughter_4 daughter_is daughter_she daughter_thinks day_did day_for
day_i day_is day_that day_why days_after de_france deepfake_nudes delayed_to delete_$ deleted_it depression_and
derry_girls described_$ dick_pics did_anyone did_kids did_so did_this didnt_get didnt_she difference_between digit_$
dirty_old disaster_$ disconnect_from dishes_$ do_all do_by do_e do_lads do_laps do_mental do_more do_she do_some
do_staff do_their do_what doctor_$ does_all does_foir does_not does_something doesnt_like doesnt_stop doesnt_work
dog_died domestic_abuse dont_be dont_do dont_need dont_say dont_want door_for door_has door_in down_here down_since
down_the driver_$ drives_me drives_the driving_$ driving_test drop_$ dropping_$ due_friday e_safety e_to ear_piercing
earlier_$ eat_anything eating_my eats_$ else_does emails_$ embarrassing_him emoji_for encryption_$ end_about ends_with
engaged_$ england_and english_with equal_for even_$ ever_show every_answer every_five every_member every_mention
everyone_my everyone_pays everything_even exact_words exam_$ exam_tomorrow exchange_is excited_for executive_is
existence_is expected_$ expires_in explain_me explaining_the face_to fact_$ facts_$ falling_off family_room fast_$
fast_and faster_than fear_of feel_ancient feel_at fell_in fence_$ fi_$ fight_for fight_is figure_for figure_out
figures_to fill_in fill_me film_is film_on film_with filmed_it films_$ find_that fine_it finish_my first_date
first_girlfriend first_message first_person first_phone first_put fit_it fleeing_a follow_it followed_the
following_your follows_me for_14 for_anything for_boy for_care for_england for_giving for_groomed for_guidance for_if
for_laughing for_lunch for_pupils for_robux for_something for_such force_$ forget_$ forgotten_if fortnite_$
foundation_does france_$ fraud_$ free_$ free_to freshers_week fridge_$ friend_group friend_he friend_made friend_moved
friend_of friend_request friend_requests friend_told friends_in from_being from_bristol from_british from_leeds from_my
from_outside from_police from_royal from_staring frts_phone fuel_$ furious_$ gal_$ game_for games_is gate_and gave_out
geht_es gender_not get_10k get_away get_for get_found get_from get_into get_paid get_talking get_targeted get_therapy
get_to get_told get_you gets_caught gets_in gets_reported gets_to gift_$ girl_came girl_wants girl_who girlfriend_beat
girlfriend_hits girls_do girls_isnt girls_more girls_name girls_night girls_should girls_then girls_to girls_won
gist_of given_$ gives_them go_at go_from go_i go_through godfather_got good_grades good_guys good_on good_or
goodnight_to got_anything got_groomed got_one got_police got_scammed got_told got_touched govender_a govender_and
gran_keeps gran_sends grandad_adds grandad_and grandad_who grandma_is grandpa_keeps graph_$ groomed_as groomed_at
groomed_on grooming_here grooming_peaked group_chat group_in group_of group_wants group_where groups_$ gta_rp
guidance_$ guidance_on guide_for guide_to gum_out guys_$ had_not haircut_$ hand_and hands_out happening_more happens_on
happens_online happens_when happy_friday hargreaves_still hargreavess_foundation harms_who harry_styles has_6
has_anyone has_everything has_his has_pictures has_she has_that has_this has_your hate_him have_for have_left
have_photos have_revised havent_seen he_forgot he_have he_offered he_play he_pushed he_showed he_spent he_wants
healer_$ health_courses heard_$ heard_it heart_$ held_hostage help_protect help_someone help_us helpline_call
helpline_i helpline_no her_do her_hair her_head her_holiday her_mother her_phone her_post her_sister her_trade here_now
here_who hey_anyone hiding_from hiding_the higher_$ higher_at hilarious_$ him_all him_does him_first him_i him_out
him_three his_bed his_best his_day his_minecraft his_old his_secret his_shed hits_her hitting_me hold_a hold_on hold_up
holiday_in homes_does honestly_it hoo_said hoodie_and horse_$ hostage_by hour_$ hours_of how_2 how_he how_it how_long
how_many how_urgent hugged_me hundred_and hurt_their hurting_children husband_says i_always i_arrange i_as i_ask
i_avoid i_babysit i_bet i_buy i_carried i_check i_coach i_contact i_counted i_dare i_expected i_feed i_feel i_gather
i_live i_message i_mind i_no i_not i_ordered i_own i_played i_post i_posted i_rang i_respond i_sat i_secretly i_set
i_sit i_stayed i_the i_translate i_use i_were i_wrong i_wrote icebreaker_for icon_$ id_have if_one if_she if_we ill_be
images_found in_animal in_arms in_bath in_bio in_cardiff in_cornwall in_emojis in_fuel in_leeds in_need in_of in_public
in_real in_rugby in_silicon in_ten in_three in_us in_victims in_years in_york included_$ indecent_images instructor_is
internet_day internet_safety internet_secret internet_to interview_on into_my into_that invented_$ is_14 is_15 is_4
is_7 is_annoying is_can is_cold is_everyones is_fuel is_getting is_govender is_hargreaves is_higher is_holding is_kind
is_laughing is_leaving is_mad is_moving is_ok is_open is_other is_right is_rubbish is_tiktok isnt_meets it_10 it_150
it_always it_an it_at it_boys it_cost it_did it_do it_fell it_gave it_give it_good it_happend it_in it_leaves it_let
it_list it_made it_mine it_name it_off it_on it_one it_our it_part it_politely it_slipped it_stands it_sweet it_takes
it_themselves it_they it_true it_under it_what it_whole it_written iwf_take iwf_who jk_$ journalist_who june_$ just_bad
just_my just_now just_one just_passed just_sent just_the kac_vaka kahoot_$ keep_kids keeping_children keeping_kids
keeping_messages keeps_begging keeps_borrowing keeps_changing keeps_crashing keeps_liking keeps_losing ketchup_on
kicked_me kid_can kid_gets kid_off kid_or kids_before kids_do kids_has kids_out kids_phone kids_phones kids_report
kids_should kids_to kids_told kids_when kids_where kids_who kids_with know_about known_ones knows_my lab_was lads_just
lads_of lasagne_tonight last_day last_it last_stages later_on laughed_at laughing_about law_student learnt_to
leave_your leaves_$ leaving_correct legal_to legislation_does legs_are lend_me length_$ les_mis less_like lesson_$
lesson_on lets_play level_$ level_at lgbt_kids lie_awake life_story like_mine like_no like_theres like_your liked_my
likes_of liking_her line_from link_$ link_and link_to list_the little_ones local_number locked_chat locked_chats
locked_himself locks_his logged_in lol_so lol_what long_ago long_is long_until look_for look_into looks_into looks_sick
loot_$ lost_$ lost_card lost_property loud_the love_him love_me love_with luck_$ lyrics_$ mad_$ mad_at made_lasagne
magic_tricks make_a manager_$ many_apps many_different many_dont many_people many_points massive_spot master_and
mate_can maths_teacher mature_student me_500 me_because me_dad me_everything me_flowers me_guitar me_helpline me_luck
me_mod me_saying me_some me_talk me_tea me_threatening me_three me_wear me_would me_your mean_he mean_the mean_to
meaning_of meant_for mechanisms_in medal_$ media_how members_$ meme_$ mention_as mention_of message_$ message_kids
messaged_by messages_about messages_can messages_private messaging_pupils messenger_$ met_on met_one met_says met_the
mic_is million_$ mind_if mindful_and mine_and minutes_$ minutes_before mis_$ miss_her miss_school missing_$ mocking_a
mocking_lasagne mocks_$ moderator_$ monday_and money_on money_to monopoly_$ month_and months_can mood_because
mostly_boys mother_in mother_of mouse_$ moustache_$ moved_to moving_out moving_to mow_the mp_said much_after much_at
much_what mug_$ mum_for mum_if mum_to mum_was mum_which music_$ must_be my_5yo my_app my_auntie my_back my_barber
my_calendar my_card my_channel my_children my_chips my_classroom my_computer my_coursework my_credit my_date my_driving
my_elbow my_emails my_gran my_makeup my_managers my_maths my_mic my_mouse my_mp my_oil my_pin my_rabbit my_roblox
my_sat my_seat my_stuff my_talk my_taxi my_teen my_tent my_voice my_volunteers my_wedding my_wee my_xbox nah_because
name_how name_real name_the named_$ names_please nan_asked needed_$ needs_a neighbour_says nervous_about never_been
new_friends new_haircut new_phone new_piano new_playlist new_stepmum news_and nice_thing night_light night_shift
no_name no_one no_rules no_sense no_signal no_time nobody_in nobody_rang nobody_replies non_uniform normal_in
not_answer not_british not_come not_law not_noted not_one not_police not_turned note_and noted_$ nothing_beside
nothing_i nothing_like nothing_since notice_something now_$ now_answer now_dan now_she now_than now_that nudes_being
nudes_does nudes_how nudes_on nuggets_$ number_so number_was numbers_came numbers_from numbers_on numbers_to nurse_and
nursery_and o_$ of_11 of_20 of_45 of_abusers of_ai of_all of_ants of_apps of_birth of_boys of_one of_phones of_report
of_services of_tea of_ten of_thunder of_victims of_year of_your off_dms off_roblox off_time official_$ official_crime
offline_$ often_was ok_a ok_i old_beat old_car old_laptop old_men old_wants older_brothers older_lad omg_i on_about
on_ai on_boys on_earth on_mine on_online on_penalties on_phones on_pizza on_safe on_steam on_tablets one_fact one_get
one_girl one_how one_man one_number one_roof ones_nobody onions_$ online_with onload_alert only_4 only_do only_english
only_is only_meant only_need only_sender only_the only_with options_$ or_am or_bad or_down or_girls or_is or_woman
organisation_$ other_countries other_people other_way others_$ our_16 our_cat our_coach our_dog our_legal our_pta
our_tech out_for over_in over_on over_what own_a own_fringe own_goal own_kids paid_$ pair_the parental_control
parents_$ parents_at parents_in parents_know parents_to parking_app parking_offence part_$ party_$ party_and pass_it
pass_the passage_with passed_$ passed_his passport_expires pay_back pay_my paypal_$ pdf_$ pe_i peaked_years people_and
people_get people_report per_the per_this percent_is percent_next percent_were percentages_$ period_in permission_to
person_$ person_at person_can person_or person_want person_with personally_$ phone_fell phone_please phone_until
phones_tonight phones_younger photo_one photos_in pic_to picked_on picks_on pics_does piece_$ piece_on pin_number
pin_on pineapple_on pivot_table place_on plan_for play_in playground_$ playlist_$ please_explain please_send
please_stop please_tell plot_is poem_on points_is police_academy police_do police_is police_know police_stuff policy_$
popular_app portion_of poster_$ posters_for posting_$ posts_my posts_on potato_$ pothole_$ pregnant_and pressure_and
price_$ primary_is print_a printer_$ private_message private_person project_$ project_on prom_$ promise_to prompt_$
protect_children protecting_them prove_me pta_wants punching_through pupil_calls pupil_showed pupil_tells pupil_what
pupils_asked pupils_blackmail put_calling put_me quality_$ question_time quiet_$ quote_$ raid_$ rain_i rando_tried
rang_the read_along ready_for real_life really_good really_need really_put reason_it reception_and record_but
record_time refuse_$ regeln_$ relative_$ remember_a remember_msn remember_what remind_me remote_$ remove_my rent_up
repeat_after repeat_the replies_to reply_$ report_back report_cards report_go report_isnt reported_$ reported_does
reported_the response_training right_away right_that right_to ring_for ring_her ring_them rise_$ risk_is roblox_is
robux_to role_$ roleplay_i room_and room_has room_how room_is rote_it round_and rowing_about royal_mail rubbish_$
rule_1 run_$ runs_a sad_$ safe_chats safe_to safer_internet safety_guidance safety_in safety_measures safety_off
safety_stuff said_in said_keep said_read said_sorry same_as same_word sat_nav satnav_$ save_a save_it say_$ say_34
say_a say_me say_sorry say_thank saying_i saying_sorry says_6 says_they says_vpn scales_$ scaremongering_to scary_$
school_exchange school_letter school_photos school_said scooter_$ scouts_group scouts_leaders screams_when search_for
season_$ secret_chats see_that see_why self_harm sell_my semi_final send_money send_sexual sense_of sensible_to
sent_you sentence_$ server_$ services_where set_a set_parental set_us settings_$ settle_it sexual_communication shame_$
share_for she_asked she_believes she_called she_gives she_got she_like she_moved she_read she_reckon she_tell
shed_twice shop_i short_$ should_a should_ring should_they should_worry show_a show_hidden show_him show_them shrek_$
sick_of signs_of signs_that silicon_valleys sim_only since_day since_decimalisation since_they since_whens since_you
singing_$ singing_that single_person six_people sleep_because sleep_too sleep_with sleep_without slide_$ slipped_my
snoop_if so_$ so_boring so_cringe so_dead so_done so_is so_now so_only so_strict so_they so_you social_care
social_secret software_$ some_would somebody_said someone_explain someone_has someone_hurt someone_like someone_on
something_dodgy something_does something_sensible something_that son_has song_is sorry_wrong sound_less sounding_voice
sources_$ sources_in speaks_only speech_they speed_up spoke_$ spot_$ spot_on spotify_playlist spotify_wrapped staff_$
staff_need start_asking start_coaching start_time starters_for statistics_$ stats_are stay_private stayed_up steam_$
step_bro steps_to stepson_calls still_miss still_not stop_here stop_hurting stop_me stop_playing stranger_in streak_i
streak_with student_in stuff_and stuffed_without such_cases suffer_more summarise_the support_act sure_my
susie_hargreaves suspect_grooming sweating_$ sweet_$ switch_$ switched_off system_$ system_message t_and ta_$ ta_and
table_and tablet_and tablets_are tagged_$ take_on take_that take_until talk_2 talk_i talk_in talk_on talk_too talking_$
tantrum_in taught_$ tax_return teach_computing teach_him teacher_first teacher_here teacher_made teacher_reception
teacher_she teacher_use teacher_was team_and tears_$ teen_daughter tel_me telephone_i tell_mum tell_when tell_your
telling_mum ten_out terrible_$ tesco_again text_$ text_from text_him text_is text_message text_saying text_to
than_daughter than_i than_when thanks_$ thanks_that that_called that_do that_dont that_from that_groomed that_illegal
that_new that_out that_platforms that_police that_right that_said that_say that_some that_song that_thing that_what
that_wont the_3 the_abuse the_all the_answer the_author the_authors the_bands the_bigger the_birthday the_body the_boy
the_cases the_cause the_ceiling the_chair the_charity the_childrens the_code the_companies the_concert the_county
the_current the_dad the_data the_daughter the_doctor the_exact the_father the_figure the_freephone the_gist the_groom
the_harm the_high the_holidays the_homework the_hoover the_known the_lab the_landlord the_lawn the_library the_likes
the_meme the_menu the_met the_minibus the_moon the_names the_net the_news the_night the_nineties the_o the_old
the_online the_poem the_polite the_pond the_portion the_postman the_present the_printer the_prom the_queue the_quote
the_radio the_raid the_rain the_reason the_receipt the_record the_remote the_rent the_request the_rise the_rota
the_rules the_semi the_sender the_server the_sims the_site the_statistics the_supermarket the_survivor the_telly
the_third the_toddler the_trophy the_under the_update the_water the_woods the_words their_phone their_role their_stuff
them_as them_if them_the themselves_and then_as then_explain then_it then_nothing then_that there_for there_hoo
there_last there_number theres_beef theres_more theres_one these_figures these_people they_allowed they_been they_can
they_print they_refuse they_snoop they_started they_teach they_train they_want they_wont thing_is thing_right
things_the think_$ think_we this_cat this_feature this_i this_in this_internet this_lag this_lot this_message this_on
this_rain this_right this_text this_word those_$ though_$ threatening_my three_times through_how through_quickly
thunder_$ tighter_controls tiktok_for till_when time_that tire_pressure title_for to_5 to_aoife to_ask to_attend
to_blame to_brief to_build to_check to_contact to_cook to_dance to_e to_face to_facetime to_feel to_how to_internet
to_learn to_light to_now to_remember to_speed to_swallow to_town to_turn to_us to_walk to_watch today_he today_mondays
toddler_i toddler_in toddlers_$ told_at told_everyone told_the tomatoes_$ too_fast too_scared too_scary took_her
took_him torture_$ touch_my town_with tractor_$ translate_for translate_this tried_2 tripped_in trophy_$ trusts_nothing
turned_off turned_twelve turning_13 tutor_$ tutor_helped tutor_says twice_and twitter_and two_boys types_of typing_$
ucas_points uncle_bert uncles_a under_5 under_one under_twelve uniform_day up_cause up_for up_tho up_without urgent_is
us_all us_run us_stay us_too us_we use_discord use_your username_$ valorant_than video_$ video_version view_$
violent_partner voice_in volcanos_$ wait_was walk_me want_her want_pizza want_that want_their wanted_$ wants_every
wants_his wants_training warm_up was_15 was_34 was_asked was_at was_fortnite was_higher was_just was_meant was_on
was_only was_somebody was_this washing_up wasnt_even wasnt_it watch_foundation watch_frozen watched_a way_in way_on
way_round we_go we_let we_live we_make we_pay we_share we_video we_worry website_$ week_because were_at were_it
were_still what_again what_app what_childline what_comes what_exactly what_for what_game what_hargreavess what_helps
what_kids what_kind what_our what_si what_signs what_song what_years whatd_it when_can when_only when_should when_two
where_can where_to where_was where_were where_would whered_they whether_it which_bit which_of whisper_mode who_by
who_first who_got who_likes who_needs who_the who_thinks who_wrote who_you whole_$ whole_way wht_does why_are wie_viele
wife_teacher wife_thinks will_kill will_stop will_to will_you wish_me with_2 with_big with_everyone with_his
with_messages with_mindful with_old with_parents with_paypal with_something with_their with_trains with_us with_wearing
without_embarrassing without_limits without_scaring without_telling women_hiding won_$ wondering_whether wonders_what
wont_come wont_give wont_text wont_turn word_$ word_in work_for work_says workers_$ worried_about worst_case worst_it
would_go would_have would_make would_my would_this would_you write_in wrong_channel wrong_chat wrong_to wrote_down
wrote_her wrote_this ye_$ year_3 year_alone year_i year_what years_for years_married years_number years_of years_old
years_on years_since yellow_$ yes_or yes_to yesterday_he you_add you_already you_always you_back you_for you_get
you_got you_help you_i you_message you_not you_put you_read you_repeat you_ring you_show you_the you_use you_want
younger_$ youngest_was your_course your_job your_rules yours_$ yourself_and youth_groups youth_worker yr_$
""",
    -1: """
000_and 000_people 000_steps 0_at 10_min 10_mins 10_minute 10_year 11_am 11_going 11_year 11_yr 12_does 12_how
12_minutes 12_month 12_so 12_what 12_when 13_14 13_has 13_to 14_how 14_what 14_with 150_my 150_of 15_has 16_the 16_what
17_does 17_percent 17_what 18_are 18_or 18_to 18_what 18th_$ 1_1 1_4 200_pounds 20_$ 20_then 22_23 22_and 23_$ 23_alone
23_was 24_forces 25_a 26_or 26_percent 2_1 2_sleep 2_stay 2_the 2nd_$ 31_and 33_$ 34_and 34_thousand 34k_$ 34k_kids
350_and 35_$ 37_and 38_or 38_percent 3_400 3_facts 3_hours 3_in 3_is 3_sections 3_yr 41_$ 42_and 47_percent 4_in
4_parents 4_people 500_$ 500_on 50_50 50_percent 50_what 50_words 50s_$ 52_$ 5_to 60_$ 6_$ 6_to 6_what 6_yrs 70_percent
77_$ 7_i 7_years 82_$ 8_in 8pm_$ 9_12 9_days ^_$ ^_20 ^_21 ^_5 ^_77 ^_82 ^_83 ^_about ^_acces ^_access ^_activate
^_admin ^_afk ^_ai ^_al ^_amend ^_apparently ^_apps ^_april ^_arduino ^_attack ^_august ^_ayes ^_baby ^_babysitting
^_backdoor ^_backing ^_backpack ^_bad ^_balance ^_ban ^_bashed ^_bckdr ^_because ^_begin ^_best ^_bills ^_block ^_body
^_boss ^_boy ^_brb ^_broadband ^_broke ^_but ^_by ^_byline ^_cam ^_candle ^_caretaker ^_cats ^_changes ^_cheapest
^_childcare ^_childlines ^_childrens ^_classmates ^_complete ^_consent ^_content ^_cops ^_copy ^_correct ^_council
^_crash ^_cross ^_cry ^_daily ^_danke ^_dbs ^_deadline ^_decrypt ^_deep ^_delayed ^_deliver ^_delivery ^_difference
^_disabled ^_disappearing ^_dm ^_domestic ^_door ^_dos ^_double ^_down ^_drop ^_dump ^_early ^_emial ^_enable
^_enabling ^_end ^_enter ^_erase ^_even ^_exact ^_excel ^_exit ^_exposed ^_extra ^_ez ^_faces ^_facing ^_factorise
^_family ^_feeling ^_fifty ^_fighting ^_finally ^_finish ^_fog ^_foir ^_former ^_fox ^_free ^_freephone ^_frts ^_fuel
^_game ^_get ^_getting ^_gg ^_gist ^_grooming ^_guide ^_hand ^_happy ^_hargreaves ^_harms ^_have ^_havent ^_hay ^_head
^_health ^_hedgehog ^_helmet ^_hiccups ^_hid ^_hidden ^_hiding ^_hiya ^_hmm ^_hold ^_homework ^_hoo ^_house ^_howd
^_human ^_hurt ^_identify ^_image ^_indicators ^_institutions ^_interviewees ^_iphone ^_iwf ^_jump ^_keeping ^_kid
^_kill ^_knock ^_known ^_lab ^_labour ^_labrador ^_laws ^_leading ^_leaked ^_legislation ^_live ^_livestreamed ^_lmaoo
^_loads ^_lollipop ^_longer ^_lower ^_lyrics ^_main ^_mainly ^_maybe ^_mb ^_me ^_mean ^_meeting ^_mental ^_mention
^_mind ^_monday ^_money ^_morning ^_morse ^_most ^_moving ^_mrs ^_murder ^_muslim ^_must ^_national ^_nephew ^_netball
^_new ^_ngl ^_nightmares ^_nine ^_off ^_offences ^_offer ^_oi ^_oldest ^_olympic ^_once ^_oof ^_oops ^_open ^_oublie
^_pack ^_paint ^_parents ^_pass ^_pc ^_peer ^_peers ^_percentage ^_period ^_person ^_personal ^_peter ^_phishing
^_phones ^_physical ^_physics ^_pinterest ^_place ^_pog ^_possession ^_postcode ^_postponed ^_potholes ^_precis
^_primary ^_privacy ^_pros ^_pull ^_pulled ^_punishment ^_pupils ^_push ^_pythagoras ^_quantos ^_question ^_quote
^_rank ^_rate ^_raw ^_reason ^_recommend ^_regulate ^_relation ^_remind ^_remove ^_reporters ^_reporting ^_request
^_researchers ^_reserve ^_reset ^_responsibility ^_resultant ^_results ^_robertsons ^_roblox ^_roleplay ^_roll ^_romeo
^_room ^_root ^_round ^_sales ^_scam ^_scouts ^_second ^_segfault ^_sender ^_senior ^_sent ^_server ^_servers ^_sex
^_sext ^_shut ^_sign ^_signal ^_sing ^_single ^_skip ^_slap ^_slay ^_snooping ^_snp ^_snpchat ^_son ^_sore ^_spell
^_sports ^_stage ^_start ^_stats ^_stay ^_step ^_steps ^_stranger ^_stressed ^_stuck ^_stupid ^_sudo ^_sunday ^_sup
^_support ^_sus ^_susie ^_swim ^_swimming ^_symptoms ^_t ^_tablet ^_tantrum ^_task ^_tax ^_teams ^_technical ^_tel
^_telly ^_thames ^_thank ^_then ^_threatened ^_tighter ^_till ^_times ^_to ^_toddler ^_took ^_top ^_topics ^_trading
^_traffic ^_train ^_trainers ^_trapeze ^_trying ^_uk ^_undo ^_unknown ^_until ^_urgent ^_user ^_usually ^_video
^_walking ^_wallpaper ^_warning ^_water ^_way ^_went ^_wh ^_whatve ^_whend ^_whereabouts ^_while ^_whn ^_whoz ^_whr
^_whts ^_wieviele ^_wifi ^_wikipedia ^_without ^_word ^_wotsap ^_wow ^_written ^_yer ^_yikes ^_yo ^_young ^_youngest
^_yr ^_yungest a_20 a_3 a_and a_backlash a_badge a_baker a_beach a_bedroom a_biscuit a_bobby a_body a_box a_boys
a_breakdown a_brick a_budget a_bunch a_cake a_care a_cartoon a_certificate a_change a_charity a_cheque a_childminder
a_civil a_clown a_clue a_coin a_cold a_competition a_concert a_cool a_counsellor a_creche a_creep a_crying a_cube
a_debate a_decade a_definition a_disaster a_drill a_fan a_fart a_feeling a_fight a_firm a_fiver a_fix a_football
a_foster a_four a_games a_general a_girls a_goose a_governor a_grandfather a_grandparent a_grey a_groomed a_guide
a_half a_hat a_head a_hobby a_hustings a_jab a_jury a_kid a_knitting a_lab a_lad a_law a_level a_lib a_list a_lock
a_locked a_lollipop a_middle a_month a_mother a_movie a_music a_nail a_net a_night a_nightmare a_no a_nokia a_page
a_parent a_particular a_partner a_patients a_pedo a_pen a_pirate a_place a_pool a_post a_present a_printed a_private
a_profile a_project a_public a_pupils a_radiator a_rap a_realistic a_recipe a_refuge a_refund a_removal a_rhyme a_rip
a_roblox a_safe a_saturday a_say a_selfie a_separate a_seven a_shed a_shout a_son a_spreadsheet a_stat a_sticky a_stop
a_summer a_swap a_tablet a_team a_teapot a_time a_timer a_tiny a_tired a_tortoise a_tower a_tradeoff a_trainee a_tutor
a_vicar a_wall a_wee a_week a_weird a_wizard a_world a_worry a_written a_years about_13 about_age about_any about_back
about_boys about_brushing about_childrens about_encryption about_exams about_first about_food about_getting about_going
about_help about_here about_homework about_innit about_internet about_looking about_men about_more about_other
about_percentages about_prices about_private about_rain about_recognising about_sharing about_tomorrows about_which
abuse_by abuse_cases abuse_if abuse_numbers abuse_victims abused_as abused_at abuser_who abusers_and abusers_only
acc_to acces_to access_at according_to account_that account_to accurate_$ ache_from across_$ act_as act_drunk action_to
actual_numbers actually_do actually_follow actually_get actually_he actually_is actually_left actually_say ad_for
added_all address_do adhd_and admin_here admin_i admin_mode admit_you adopt_me adopted_and adopted_kids adult_offenders
adult_sext adult_to adults_$ adults_who advice_guidance advice_on advice_online advice_there advise_$ advise_for afk_$
afraid_of after_9 after_another after_being after_chatting after_children after_christmas after_class after_grooming
after_gym after_i after_kids after_send after_three after_toddlers again_after again_third against_$ against_a
against_girls against_my age_at age_check age_checks age_cut age_group age_it age_limit age_makes age_range
age_verification agen_$ agencies_feature ages_to agree_on ai_already ai_and ai_generated ai_in ai_nudes ai_tools aid_at
aid_course aimed_at air_$ al_the album_$ aldi_$ alert_my all_150 all_boys all_can all_chat all_did all_facts all_hate
all_her all_in all_like all_men all_named all_numbers all_off all_sides all_talk all_this all_under all_weekend
all_what all_which allowed_near allowed_on allowed_when alone_or alone_percent alone_what already_did already_exist
already_used also_does alternative_to always_get always_girls am_35 am_an am_curious am_exchange am_famous am_fine
am_five am_grounded am_hunting am_i am_itching am_leaving am_lucky am_out am_overreacting am_pretending am_ready
am_rubbish am_sad am_seventy am_stressed am_supposed am_teacher am_waiting am_wanting am_with am_wondering amazon_$
amend_a amendments_$ among_the amount_$ amount_of an_a an_ad an_advert an_alarm an_american an_apology an_au an_e
an_easy an_essay an_example an_honest an_image an_important an_international an_ipad an_opinion an_overall
an_underestimate an_when and_1 and_21 and_6 and_8 and_an and_and and_answer and_bodies and_bought and_by and_carrying
and_changes and_child and_cons and_cries and_doing and_everybody and_forget and_gave and_get and_guides and_have
and_how and_id and_it and_job and_keeping and_know and_let and_liked and_likes and_lives and_location and_look and_make
and_mature and_mental and_must and_needs and_next and_none and_offline and_our and_pass and_phone and_place and_plays
and_post and_predators and_private and_runs and_scraped and_since and_starting and_stop and_such and_t and_them
and_think and_titles and_typed and_up and_whod and_whoever and_wonder android_$ angry_reading ankle_playing annoying_me
another_one answer_a answer_anything answer_as answer_from answer_like answer_the answer_where answers_$ any_books
any_breakdown any_commoner any_example any_good any_idea any_specific any_survivor anybody_actually anybody_in
anyone_asked anyone_but anyone_counted anyone_have anyone_help anyone_online anyone_say anyone_who anyone_would
anything_by anything_i anything_on anywhere_i aoife_$ apart_from app_keeps app_took app_wants appear_$ apple_logo
apple_that apply_here appointment_to approached_through apps_$ apps_being apps_i apps_thanks april_fools arabic_$
arduino_led are_all are_arrests are_coming are_covered are_doing are_fine are_forty are_g are_included are_known
are_meeting are_mocking are_more are_most are_never are_no are_now are_online are_our are_over are_people are_things
are_wrong are_you arent_counted arent_in arent_the arent_we argh_$ argument_$ arms_are around_in around_the arrests_$
arrive_at art_$ article_name article_was article_what artificial_intelligence as_i as_my as_needing as_sexual as_the
as_your ask_before ask_nicely ask_of ask_to asked_us asked_where asking_to asks_is asks_whether asleep_at asleep_in
assembly_today at_13 at_2 at_34 at_6 at_7 at_8 at_8pm at_aldi at_bowling at_clapham at_dinner at_drop at_each
at_everyone at_four at_if at_internet at_it at_monopoly at_orchestra at_six at_sixth at_tesco at_what at_your athens_$
attend_in august_$ aunt_bought author_and authorise_you average_height average_wait away_because away_phones awkward_$
aye_$ b_in babies_come baby_photos babysit_in babysitter_to babysitting_for babysitting_tonight babysitting_two back_do
back_him back_home back_it back_me back_of back_on back_or back_up back_were backdoor_$ backdoor_in backlash_from
backwards_$ bad_and bad_as bad_at bad_back bad_bot bad_idea bad_to bag_of bags_$ bake_off bake_sale baker_$ ban_phones
bananas_$ banging_on bank_$ banned_for bargains_$ barks_at basea_$ batana_$ bath_time bathroom_$ bathroom_again
batteries_$ battery_is be_allowed be_back be_built be_charged be_counted be_drilling be_expected be_exposed be_fired
be_found be_grateful be_hurt be_jailed be_less be_locked be_named be_nice be_opened be_quiet be_regulated be_reported
be_scanned be_seen be_so be_under be_up be_victim be_with beard_$ beaten_in because_half because_kids because_she
bed_lol beeb_gets beeb_had been_any been_around been_beaten been_campaigning been_found been_given been_higher
been_knocking been_like been_nagging been_put been_there before_a before_anyone before_bed before_going before_my
before_this began_$ behalf_of behind_encryption behind_it behind_them behind_this being_done being_mean being_mindful
being_online being_secretive being_shared believe_$ believe_the believes_that bell_$ bell_ringing besides_this
best_friends best_man best_present best_teacher bet_on better_they between_a between_can between_grooming
between_pupils between_us bi_$ big_picture big_school bigger_group bigger_share bigger_than bill_a bill_come bill_go
bill_got bill_is bill_it bill_keeps bill_please bill_still bill_to bill_with biology_$ birthday_is biscuits_$ bit_after
bit_but bit_low bit_of bit_on bit_says black_friday blackmail_of blame_$ blame_parents blanked_$ bleed_a block_every
blue_tick board_and board_games board_what bob_$ bodies_the body_that boiler_man book_club boring_and borrow_a
borrow_my boss_i boss_wont bot_about bot_does bot_for bot_write bot_you both_13 both_15 both_ways bother_$ bots_$
bottom_line bowling_$ box_$ boxes_in boxes_without boy_and boy_from boy_got boy_i boy_was boyfriend_are boyfriend_has
boys_and boys_dont boys_get boys_how boys_my boys_on boys_school boys_share boys_suffer boys_then boys_tonight brain_$
brazil_and brb_$ breakdown_by breakdown_of breath_$ bremen_and brick_$ bride_and bridge_in briefing_on bristol_$
britain_$ bro_8 broke_her broke_on broken_again broken_and broken_down broken_homes broken_street brother_with
brother_works brothers_$ brought_up budget_$ build_$ built_$ bullying_and bunch_of bus_pass but_basically but_cant
but_i but_of but_only but_since but_who but_why by_9 by_age by_bus by_chance by_computer by_ducks by_his by_law by_one
by_police by_rain by_step by_tomorrow by_whom by_year bye_uk byline_and byline_please cafe_$ cake_was calendar_$
call_last call_out call_you called_agen called_it called_out calling_a calling_for calling_it calling_you calls_$
calls_and calls_did calls_do calls_does calls_from cam_for came_into camp_and campaigning_since camping_with can_$
can_answer can_make can_never can_one can_only can_parents can_put can_show can_someone can_sort can_swear can_take
can_under can_view candle_wax cant_agree cant_i cant_join cant_stop cant_travel cant_wait capital_of caps_$ caption_$
caption_for captions_for car_$ car_battery car_or card_application card_as card_please card_says card_to cards_at
cards_worth care_for care_what carer_and carer_here caretaker_know carpet_$ carried_out carrots_help carrying_stuff
cars_$ cartoon_$ case_do case_from case_in case_of case_since case_study cases_are cases_of cases_police cat_and
cat_how cat_is cat_to cat_videos caught_up ceo_of ceremony_$ ceremony_is certificate_for chair_a chance_what change_in
change_so change_the change_your changed_and changes_$ changes_did changing_the channel_about channel_sorry
chapter_should character_in charge_$ charged_$ charged_if charity_$ charity_expects charity_has charity_is charity_only
charity_want charity_who charitys_name chart_i chat_$ chat_according chat_apps chat_be chat_if chat_on chat_room
chat_says chat_where chatbots_does chatgpt_$ chatgpt_type chats_and chats_help chats_of chats_on chats_that chats_who
chats_with chatting_$ check_messages check_my check_on check_that check_what checked_in checking_account checking_it
checklist_$ checklist_for cheese_$ chess_and child_$ child_be child_benefit child_for child_from child_have child_how
child_i child_isnt child_like child_may child_online child_or child_speak child_tells child_the child_under
childcare_vouchers childline_among childline_mentioned children_a children_get children_had children_knows
children_tell children_turn children_were children_who childrens_in childs_messages china_$ chocolate_$ choose_$
choose_between church_$ church_youth cite_the cite_this civil_servant claim_to claims_she class_from class_i class_she
class_sneezed clock_$ close_the closer_to cloud_$ clown_$ club_leader club_wants clue_$ cn_they coach_drives coach_says
coach_sent coach_shouted coach_texted coach_texts coach_the coat_it cold_and colleague_keeps colleague_says
colleague_swears colleague_texted colleague_thinks come_not come_off come_theres come_three come_to come_with comes_$
comes_home comes_to comes_up comic_con coming_at coming_in command_you commit_it common_it commoner_than
communication_is communication_with companies_must company_and company_can company_is company_with competition_on
comply_$ comunication_$ comunication_with concerned_about concert_$ config_$ confirm_$ conflict_help consent_firm
consultation_$ contact_abuse contact_if contacted_by contacting_children content_creator contest_$ continue_$
contract_says contradict_each control_since controls_who convention_$ convince_my convinced_it cooked_$ cookie_$ copy_$
corners_$ correct_action correct_him correct_me corridor_how corridor_what cost_money couch_to could_look could_repeat
could_somebody count_a counted_as counted_in counted_is counted_or counted_up counting_$ counting_and countries_in
country_in country_is country_nobody country_or counts_by counts_only county_$ course_$ course_cost course_for
course_who cousin_wants cover_$ cover_blackmail cover_looked covered_by crashing_$ crashing_on creche_and credit_$
credit_the creep_in cricket_$ cries_at crime_when crimes_because cringe_$ cross_a cross_party crush_said crying_because
crypto_$ cube_$ current_is curtain_for cushion_$ custody_$ cut_hair cut_it d_d dad_joke dad_said dad_say dad_want
daily_$ dan_and dan_has dan_tells dangerous_$ dark_at data_$ date_it date_night date_of date_on daughter_13
daughter_about daughter_lies daughter_loves daughter_school daughter_showed dave_is day_at day_in day_it day_just
day_lol day_not day_when day_with days_do days_he days_i days_rip dbs_check dead_he dead_now deal_$ deal_with debate_in
decade_$ decrypt_$ define_it define_sfgrding definition_$ degrees_in delay_i delayed_again dentist_$ deodorant_$
department_i deposit_$ describe_the describe_what designated_lead detention_$ developer_mode did_any did_better
did_childline did_keir did_one did_our did_police did_some did_susie did_your didnt_hand didnt_read died_on
different_kids different_numbers different_platforms different_services directly_$ director_$ disappearing_messages
disco_she discord_and discord_i discord_is discord_keeps discord_on discord_she discord_trust discuss_$ distance_in
divorced_parents dms_$ do_$ do_better do_boys do_children do_childrens do_dad do_fire do_for do_girls do_hamsters
do_her do_list do_once do_one do_onions do_ordinary do_political do_predators do_smartwatches do_stranger do_tehy
do_that do_those do_video do_well does_a does_anybody does_eee does_in does_manual does_mark does_mean does_protecting
does_safeguarding does_somebody does_to doesnt_get doesnt_say doesnt_tell dog_barks dog_to dog_was doing_this
done_before done_here dont_apps dont_let dont_panic dont_pay donts_for door_one door_open door_that door_they
door_thing door_what doors_$ down_in dragons_$ drama_group drama_with dream_about dried_out drill_at drilling_$
drive_and drive_with driver_said drives_us driving_school drop_off drop_out drums_$ drums_at dsl_do ducks_$ due_$
due_tomorrow dull_$ dump_your dumped_by during_my duty_and duty_who dye_my dyslexia_$ e_$ e_g e_learning each_one
each_organisation each_report each_time each_year earliest_age early_$ early_years earn_the ears_$ easter_eggs
easy_english easy_words eat_my eating_crisps ebay_$ education_$ ee_$ eee_stand effects_are eggs_$ either_or elden_ring
else_see else_sees else_than else_was em_all email_to emial_address emojis_$ enabling_them encrypted_message
encrypted_messages encrypted_my encryption_and encryption_is encryption_matters encryption_means end_anonymous
ending_explained ends_in england_is english_is english_not english_teacher enjoy_$ env_$ es_$ essay_i essay_is
essay_who essay_with essays_due esther_rantzen etc_passwd ethnic_breakdown ethnic_minorities even_counted even_do
even_get even_my even_start even_the even_with evening_$ evening_about evening_in ever_been ever_had ever_happens
ever_since every_birthday every_case every_force every_game every_kid every_last every_message every_number
every_recorded every_school every_sunday every_worker every_year everybody_in everybody_safe everybody_who
everybodys_chats everyone_hates everyone_i everyone_is everyones_safety everything_about everything_does everything_lol
everything_that everything_the everywhere_in evil_$ evr_$ ex_does ex_gives exact_number exactly_$ exactly_did
exactly_would exampel_of example_$ example_in example_involving examples_$ exams_$ exams_lol excel_$ exchange_student
excuse_to exist_and expalin_$ expected_of expects_of expensive_$ explain_the explained_$ explained_anywhere
exploitation_$ exposed_to extra_time extra_virgin ez_$ f_are f_o face_id face_mask factorise_x factory_settings
facts_from fails_with fake_images fake_profiles falle_gab families_$ family_chat family_i family_in family_is
family_with famous_for fan_server far_back far_more fare_$ fart_$ fault_i fear_$ feel_about feel_awful feel_better
feel_guilty feels_$ fell_over fever_$ few_hundred few_lines few_weeks field_$ fifty_$ fifty_boys fifty_fifty fifty_if
fifty_is fight_$ fight_about fight_over fighting_for figure_$ figure_can figures_on file_it films_in filter_$ final_on
find_advice find_kids fine_but fine_now fine_right finish_it finish_me finish_this fire_drill fire_safety firm_closed
firm_of firm_that firms_give firms_say firms_that first_boyfriend first_line first_or first_outing first_thing five_$
fiver_$ fix_$ flowers_$ fog_machine foi_was foir_$ foir_stand folks_$ follow_any follow_me follow_up follows_the
food_hygiene football_all football_and football_team footnote_$ for_12 for_2 for_abusers for_age for_another for_any
for_apps for_artificial for_bad for_being for_big for_boss for_dinner for_does for_eating for_encryption for_english
for_every for_fake for_grandparents for_grooming for_happy for_here for_important for_leaving for_lent for_london
for_memes for_messaging for_money for_next for_not for_nudes for_passing for_running for_safer for_school for_sext
for_somebody for_sos for_spanish for_staff for_summer for_throwing for_tighter for_under for_using for_valorant
for_whom for_year for_you force_among forces_$ forces_not forces_that forces_with foreign_gangs forget_if forget_to
forget_whether forgot_his forgot_to fortnite_is forward_the foster_carers found_that foundation_$ foundation_which
four_can four_i four_thousand four_with four_year fox_in framed_$ free_nitro free_time freely_$ freephone_$ freezing_$
french_$ friend_asks friend_gave friend_never friend_said friend_says friend_sent friend_that friend_the friends_and
friends_from fringe_disaster from_3 from_across from_brazil from_childline from_japan from_numbers from_parents
from_spain from_telling from_unknown from_where from_whom from_year frts_safeguarding frts_trainer fuel_firm fuel_stop
funny_bone g_$ gab_es gains_from game_chat game_on game_should game_where game_you games_did games_does gaming_$
gaming_chair garden_at gas_$ gas_bill gate_wants gave_the gay_and gcse_options gcse_results gdpr_$ gender_$ gender_gap
gender_split generated_abuse geography_teacher get_access get_advice get_better get_caught get_hold get_inside
get_kicked get_kids get_life get_mod get_on get_parents get_pictures get_sent get_some get_that get_trained
gets_messages gets_nervous gets_told getting_better getting_out getting_phones gettysburg_address gg_ez gift_from
girl_he girl_how girl_i girl_or girl_thing girl_turning girls_changing girls_groomed girls_have girls_school girls_were
girls_who git_commit give_a give_examples give_for give_in give_or give_up give_you gives_it giving_away
giving_children giving_kids glued_to go_after go_by go_is go_offline go_yellow goes_mad goes_red goes_there goes_with
going_nowhere going_online going_through good_company good_excuse good_friday good_morning good_source goodbye_everyone
goodbye_to got_any got_banned got_better got_called got_charged got_her got_it got_kicked got_mugged got_nicked
got_notes got_on got_pushed got_stuk got_us got_videos got_worse govender_isnt governments_$ governor_$
governors_meeting governors_the governors_what governors_why grabbed_my gran_wants grandad_of grandma_$ grandma_asks
grandma_who grandmother_is grandpa_taught grandson_$ grandson_15 grandson_he grandson_told granny_$ green_coat groom_$
groom_a groomed_does groomed_more groomed_online groomed_via groomed_what groomer_say groomers_$ groomers_only
groomers_use grooming_for grooming_has grooming_kids grooming_means grooming_online grooming_stats ground_floor
group_have group_project group_said group_says group_what group_will guess_these guests_and guidance_website
guides_group guilty_$ guinea_pig gun_$ gutted_what guys_who gym_membership h_$ h_o had_gone had_seen had_somebody
hadnt_a hair_$ hair_pink hair_very hairdresser_says half_happened half_life half_men half_nine half_of half_time
half_took hall_$ hall_and hand_it hand_out hand_over hand_when handling_is handout_$ handout_says hands_on hang_out
hapen_$ happen_on happen_without happend_$ happend_next happened_the happened_then happened_where happening_$
happening_with happens_after happens_there happy_$ happy_valley hard_$ hargreaves_$ hargreaves_on hargreaves_spoke
harm_and harms_and harms_they harvard_$ harvard_referencing has_200 has_adhd has_flu has_he has_not has_only hates_it
have_$ have_chat have_free have_messages have_on have_phones have_son have_them have_things have_thought have_three
have_tiktok have_two have_used havent_started having_a having_to hay_fever he_be he_cant he_cry he_fell he_got he_had
he_hit he_kicked he_loses he_make he_or he_plays he_thinks he_tried head_asked headcount_of headline_about health_$
health_effects health_is healthy_$ hear_from heard_the hearing_that hearing_the heating_is heavy_boxes height_of
held_at hello_is help_for help_him help_is help_lol help_my help_women help_you helpline_$ helpline_calls her_aunt
her_best her_day her_exact her_eyes her_mind her_piano her_sentence her_son her_teacher her_wardrobe here_as
here_because here_can here_do here_play here_this hi_$ hi_is hidden_cam hidden_ones hide_me hide_nothing hide_what
hide_who hides_behind hiding_behind hiding_place high_$ high_in high_jump him_his him_something him_still him_when
his_ball his_brother his_club his_cousin his_gaming his_life his_nose his_thirties history_$ history_of history_teacher
hit_by hit_me hit_more hit_my hiya_doing hockey_forum hola_que hold_of hold_ups holes_and holes_in holiday_is
holidays_$ holidays_are home_i home_manager home_office home_offices home_which homepage_$ homework_is honest_person
hoo_$ host_family hostage_$ hostel_in hotel_receptionist hours_do hours_is hours_to how_common how_could how_current
how_far how_make how_might how_not how_such howd_you hrs_$ human_beings hundred_victims hunting_for hurt_by hurt_if
hurt_kids hurts_after hwo_many hyperlink_to i_$ i_allow i_assume i_authorise i_become i_blanked i_blocked i_borrow
i_chair i_close i_command i_convince i_cook i_could i_declined i_dial i_doubt i_dress i_earn i_ever i_explain i_fail
i_find i_follow i_grew i_hit i_hurt i_know i_laughed i_nearly i_needed i_never i_notice i_order i_paint i_pass i_picked
i_play i_prefer i_pretend i_private i_promised i_reading i_recall i_regret i_rely i_remove i_search i_seem i_send
i_snore i_sound i_suppose i_supposed i_swore i_trace i_try i_visit i_wipe i_wonder i_worked ian_russell id_trust
id_want ideas_that if_a if_chats if_health if_kids if_messages if_no if_nobody if_not if_only if_something if_voice
ignore_las ill_$ ill_never image_abuse images_count images_made imagine_a in_6 in_adopt in_anything in_arabic in_august
in_between in_britain in_by in_chess in_children in_defence in_during in_easy in_football in_good in_harvard in_health
in_his in_how in_internet in_italy in_just in_kent in_kids in_kindergarten in_korean in_laws in_liverpool in_malta
in_messages in_mind in_minutes in_money in_monopoly in_nappies in_net in_netball in_outlook in_own in_particular
in_pirate in_plain in_please in_pokemon in_primary in_report in_short in_social in_tears in_text in_thinking in_total
in_trust in_wales in_warsaw in_welsh in_which in_your in_youth includes_the indicators_of info_$ information_about
information_on informations_$ injuries_and inquiry_that inset_day inside_messages insists_that insists_they
institutions_in instructions_$ insurance_plan intelligence_to international_visa internet_and internet_explorer
internet_law internet_wacth interviewed_her interviewees_and into_a into_custody into_eating into_force into_internet
into_italian into_messages into_net into_this invite_link involved_sending involving_a ipad_$ iphone_$ is_17 is_24
is_26 is_300 is_31 is_34 is_37 is_5 is_50 is_6 is_90 is_against is_ai is_aimed is_an is_and is_apple is_around is_at
is_awful is_chat is_cheap is_closed is_convinced is_counted is_creepy is_dangerous is_depression is_due is_early
is_encrypted is_evil is_face is_fake is_friday is_grooming is_healthy is_high is_hilarious is_learning is_lonely
is_made is_meant is_named is_nearly is_nervous is_never is_normal is_our is_permitted is_planning is_playing is_real
is_record is_sad is_sextortion is_stalking is_strict is_supposed is_taht is_talked is_torture is_trying is_under
is_unsure is_used is_very is_wrong isnt_about isnt_done isnt_either isnt_from isnt_he isnt_here isnt_in isnt_this
isnt_working ist_das it_47 it_82 it_83 it_actually it_allowed it_am it_annoying it_apple it_are it_back it_based
it_both it_call it_carries it_close it_covers it_crimes it_described it_didnt it_does it_dont it_driving it_five it_had
it_happening it_happens it_here it_hilarious it_hit it_jus it_keeps it_last it_locked it_mainly it_makes it_man
it_matters it_meant it_minus it_more it_most it_never it_no it_numbers it_official it_or it_other it_parents it_passed
it_please it_point it_posted it_protects it_put it_quotes it_rise it_rose it_rude it_saves it_seems it_send it_set
it_share it_start it_status it_suggest it_support it_talk it_talking it_tells it_vital it_which it_who it_why it_worth
it_your italian_$ itching_to itd_be itself_$ itself_give iwf_$ iwf_and iwf_how jabs_$ japan_$ javascript_alert
jelly_after job_is joke_about jokes_$ jump_since jump_start just_1 just_dont just_ring just_sits just_started
just_under just_watched just_what k_are karaoke_$ kart_$ kcsie_$ keels_over keep_$ keep_everybody keep_giving keep_in
keep_messages keep_wondering keeping_my keeps_forgetting keeps_killing keeps_logging keeps_safe keeps_sending
keeps_telling keeps_the keir_starmer kent_$ key_points keys_do kicked_down kicked_from kicked_the kid_asked kid_could
kid_here kid_said kid_that kid_to kidding_$ kids_a kids_about kids_according kids_affected kids_aged kids_being
kids_charity kids_chats kids_does kids_he kids_herself kids_if kids_it kids_my kids_numbers kids_off kids_on kids_stay
kids_stop kids_stuff kids_too kids_under kids_why kind_$ kindergarten_$ kiss_ko kitten_$ knitting_pattern knock_$
knock_on know_al know_any know_nothing know_our know_where knowing_$ knowing_what known_gender known_messengers
known_victims knows_$ knows_how knows_their ko_mat korean_$ lab_that label_$ lad_talks lads_about lads_get lads_has
lady_$ lady_from lady_in lady_said lady_who lady_with lamp_$ landlord_keeps language_in lap_$ lasagne_is last_but
last_git last_one last_section last_years late_and late_husband later_$ law_apply law_going law_in law_name law_of
law_to lawmakers_$ laws_$ lead_alone leader_is leader_what leaflet_on leak_$ leaked_the learn_to learning_$
leave_europe leave_his leaving_$ leaving_britian leaving_card lecture_$ leeds_and left_it left_on leftovers_$ leg_is
legally_$ legit_or lego_$ lego_set lent_$ less_secure lesson_plans lesson_with lessons_$ lessons_or let_him let_my
let_the let_you lets_roleplay letter_$ letter_and letter_from letters_are lib_them lied_to lies_$ lies_about
life_drawing life_on life_the lift_heavy lift_to lifted_$ light_is light_or like_17 like_30 like_6 like_his like_on
like_pineapple like_six like_somebody like_us like_yoda liked_the limerick_about limit_13 limit_for line_about line_of
line_open line_the lines_for link_in list_em list_please list_to listed_$ listed_anywhere listen_to literally_$
little_brother lives_in livestreamed_abuse lmaoo_$ loads_$ loads_more lobby_for lobby_keeps local_police local_radio
location_$ location_of lockdown_$ locked_$ locked_me locked_messages locks_and logged_the logged_them logging_me logo_$
logs_$ lol_do lol_how lol_jk lol_the lollipop_lady lollipop_man london_$ lonely_$ lonely_kids long_before long_can
long_has long_jump long_message long_should long_texts long_will loo_roll look_4 look_daft look_inside loose_$ loses_at
losing_his losing_my losing_the lost_a lost_his lost_it lot_got louder_$ love_it love_to loves_trains low_because
lower_back lucky_cause lunch_and lunch_with lunchtime_supervisor machine_$ machine_for made_by made_her made_it
made_the mail_to main_character mainly_young make_an make_more make_of make_sure maker_or makes_$ makes_a makes_dad
makes_her male_percentage malta_$ man_ask man_at man_called man_came man_checked man_offered man_on man_sent
manager_here manager_told manchester_$ manual_handling many_calls many_children many_days many_girls many_got many_has
many_hours many_i many_lads many_men many_messages many_more many_now many_police many_sweets many_times many_under
many_victims many_years map_shows margin_$ mark_in mark_zuckerberg married_and mat_batana match_$ match_starts
mates_all mates_older mates_think maths_is matter_$ matter_what may_$ may_i me_admin me_at me_does me_find me_into
me_know me_mad me_nitro me_only me_pay me_permission me_pics me_presents me_should me_socks me_teacher me_they
me_windows mean_age mean_as mean_by mean_here mean_in mean_only mean_under mean_with meaning_$ meaning_here means_$
means_nobody means_what measures_$ meet_you meeting_and meeting_up meeting_with meetings_$ meetings_in meh_$
memes_channel memory_says men_and men_arent men_ending men_is men_or men_which ment_to mention_that mentioned_$
merge_conflict message_after message_for message_girls message_her message_in message_the message_what messages_a
messages_by messages_do messages_exist messages_matter messages_please messages_stay messages_were messages_you
messaging_a messaging_services messenger_does messengers_come middle_name midnight_i might_a mind_$ mind_about mind_the
mind_your mine_are minecraft_and minecraft_server minister_said ministers_$ minor_in minorities_$ mins_$ minute_talk
minutes_i minutes_late minutes_to miss_says miss_who mistake_what mitochondria_$ mobile_phones mocking_that mod_$
mod_here mode_on modelling_clay money_back money_every money_is money_spent monster_$ month_please months_what mood_$
mood_and moody_since moon_landing more_checkbooks more_easy more_holes more_if more_my more_now more_people more_so
more_than morning_everyone mortified_$ most_$ most_grooming most_kids most_of mostly_girls moth_$ mother_who move_a
move_the moved_out moving_and mp_in mt_$ much_older much_percent much_pocket much_would mugs_$ mum_but mum_by mum_how
mum_just mum_shouted mum_there mum_with murder_mystery musical_$ must_do must_it must_know must_teacher must_the
mustnt_be my_17 my_acc my_assignment my_aunts my_bibliography my_bike my_braces my_caption my_cell my_checking
my_chemistry my_choir my_citibank my_clothes my_clutch my_county my_crisps my_css my_culture my_dentist my_dms
my_doctor my_dragon my_exam my_feet my_five my_force my_french my_gas my_gcse my_gps my_grans my_guides my_guild
my_gymnastics my_handout my_hockey my_holiday my_hotel my_keyboard my_late my_lecturer my_lego my_lesson my_listeners
my_local my_lost my_luggage my_lunch my_main my_meeting my_memory my_minecraft my_monitor my_netflix my_party my_penpal
my_physio my_pocket my_points my_presentation my_project my_routing my_sister my_slide my_snaps my_soup my_sourdough
my_stepson my_streak my_teams my_teenagers my_tires my_to my_tongue my_town my_two my_tyre my_uni my_vpn mystery_party
nail_gun name_em name_i name_is name_it name_stands name_that name_what named_from names_$ names_and nan_is nan_reckons
nan_saw nan_she nation_$ native_$ navy_$ navy_and ncryptn_$ nearly_all nearly_half need_1 need_3 need_an need_any
need_first need_for need_my need_our need_something need_stats need_training need_who needed_counselling needed_to
needing_private needs_no needs_one neglect_$ neighbour_son nephew_from nervous_before nervous_for net_safety net_secret
net_under net_who netball_$ netball_trials netflix_password netflix_show nets_and neural_nets never_counts never_dared
never_found never_go never_going never_reported never_saw never_say never_used never_wants new_car new_game new_here
new_in new_insurance new_job new_kitten new_law new_one next_doors next_in next_week next_year ngl_$ nice_line
nice_opening nice_words nickname_to niece_says niece_to niece_told niece_who nine_in nine_year nintendo_$ nits_$
no_clue no_date no_firm no_gender no_hurry no_label no_law no_le no_longer no_need no_of no_offence no_other no_real
no_thanks no_unit nobody_asked nobody_but nobody_could nobody_ever nobody_recorded nobody_tells nobody_with none_does
noon_$ normal_$ normal_ai nose_and not_be not_eating not_every not_fair not_find not_get not_leave not_like not_make
not_much not_native not_numbers not_only not_sending not_sleep not_so not_talk not_teens not_ten not_that not_under
not_who not_yet not_your note_that notes_what nothing_does nothing_has nothing_what notice_a notice_that novel_the
now_give now_my nowhere_$ nr_please nspccs_helpline nspccs_own nudes_in number_150 number_34k number_again
number_bigger number_mate number_on number_should number_which numbers_and numbers_are numbers_come numbers_please
numbers_where numbers_whose numerals_$ nurse_$ nurse_on o_i obey_$ of_3 of_4 of_5 of_6 of_an of_blackmail of_crisps
of_discord of_doing of_duty of_em of_everybody of_fifty of_football of_girls of_giving of_images of_info of_information
of_internet of_life of_mine of_nearly of_nine of_online of_parents of_peru of_privacy of_pto of_public of_pupils
of_putting of_rust of_safety of_someone of_spiders of_susie of_term of_two of_vacation of_windows of_you off_bad
off_discord off_for off_if off_kids off_one off_the off_which offence_and offence_at offence_but offence_if offence_to
offences_for offences_in offenders_$ offenders_percent offenders_sent offer_on offered_to office_opening officer_did
officer_i officer_is oil_changed oil_in ok_with old_are old_do old_have old_must old_nokia old_say old_says old_the
older_boys older_kids older_sister olds_at olive_oil olympic_games on_21 on_abuse on_abusers on_again on_air on_all
on_android on_answer on_apple on_apps on_at on_behalf on_being on_by on_chats on_child on_children on_delays
on_domestic on_encryption on_fortnite on_gaming on_girls on_good on_habbo on_i on_internet on_iphone on_last on_law
on_line on_messenger on_nudes on_protecting on_someone on_staying on_sundays on_their on_time on_toast on_top
on_wednesday on_when on_which on_why on_youtube on_zuckerbergs once_the once_they once_you one_after one_back one_but
one_day one_delay one_else one_from one_game one_go one_goes one_had one_have one_hundred one_if one_lady one_like
one_off one_please one_saying one_sentence one_sex one_since one_take one_thing one_to one_year onions_make
online_after online_asked online_grooming online_harm online_harms online_how online_it online_what online_whose only_a
only_about only_after only_find only_get only_her only_just only_know only_me only_men only_name only_people only_right
only_say only_see only_talk only_that only_watches only_what oof_$ oops_wrong open_all open_and open_my open_up
opening_lines opening_times opinion_$ opinion_about or_62 or_83 or_again or_better or_contact or_could or_do or_girl
or_grown or_has or_not or_now or_one or_school or_should or_stranger or_take or_things or_under or_which orange_$
ordeal_$ order_has order_you ordinary_folk organisations_$ organisations_please orgs_$ original_text other_17
other_childrens other_mums other_one other_parents other_pupils other_year others_and oublie_tes our_apps our_board
our_boiler our_boys our_church our_committee our_family our_firm our_garden our_hr our_it our_line our_mp our_neighbour
our_number our_panel our_play our_reading our_refuge our_speaker our_staff our_teen our_trustees our_volunteers
our_whole out_could out_didnt out_is out_now out_their out_this out_what out_whether out_which outer_hebrides outfit_$
outfits_and over_18 over_and over_here over_to owes_me own_helpline own_share own_words owner_$ owner_and owner_of
oxford_$ pack_their page_3 page_has page_is paint_for paint_with pair_from pair_of pakistan_and pan_$ panel_i
parcel_says parent_asks parent_at parent_homes parents_can parents_get parents_see parents_should parents_that
parents_use parents_who part_in part_on particular_$ partner_school party_i party_support passed_my passed_the passwd_$
password_$ past_nine patients_group pay_a pay_in pay_on pay_to paying_for payroll_$ pee_see penalties_$ pending_$
penguin_$ penpal_from people_actually people_fleeing people_my people_off people_say people_the people_to
people_usually people_want people_wanting people_with per_cent per_month percent_it percent_was percentage_$
percentage_for percentage_were permitted_to person_and person_get person_it person_to personal_account peru_$
phone_before phone_but phone_call phone_charger phone_company phone_have phone_maker phone_screen phones_or
photo_consent physical_abuse physics_$ pi_$ pic_who pick_which pics_how picture_of pictures_at pictures_in
pictures_vanish pictures_what piece_say piece_speaks piece_to pin_this ping_is pinged_me place_cards place_for place_is
place_it place_to place_where places_like plain_words plan_$ plane_it plane_was planned_a planned_internet plans_$
platforms_$ platforms_named platforms_used play_$ play_i play_roblox play_with playing_netball playing_roblox
plays_chess plays_the plea_$ please_give please_go please_if please_no please_not please_phone please_sir please_tel
please_which plug_in pockets_$ poem_as poem_for pog_$ point_$ point_me point_to points_come points_for points_i
points_please pokemon_go police_and police_are police_decide police_find police_forces police_get police_just
police_never police_or police_really police_record policy_officer polite_way political_activists politicians_on
porn_age porn_numbers portuguese_for position_on possession_of post_$ post_my postcode_lookup posted_$ posted_the
postman_$ postponed_again posts_$ pov_you powers_$ practical_steps predator_where predators_$ presentation_$ price_for
prices_for primary_kids primary_or print_your privacy_has privacy_in privacy_the privacy_who private_room
private_somebody private_tutor pro_and profile_pic progress_$ promised_not proposals_$ pros_and protect_her
protect_kids proud_$ pss_$ pta_has pub_said public_bodies published_the pull_imessage pulled_from pulling_out
pulling_the punishment_for punishment_if pupils_does pupils_doing pupils_i pupils_say pushed_back put_$ put_life
put_off put_these put_your putting_in qualifications_$ quarter_of quarter_were quarter_who que_tal queen_$ question_3
question_mark quick_$ quid_for quiet_at quit_the quiz_and quote_for quote_her quoted_$ quotes_a quotes_for radiator_$
rain_all ranis_alternative rap_about rash_on raspberry_pi rate_my rather_$ rather_about rather_not rather_walk ray_ban
read_6 read_about read_and read_for read_me read_out read_private read_the read_their read_where readable_$
reading_group real_case real_number real_one real_rise real_thing really_gone really_i really_nearly reason_i
reasons_do recall_if recall_the recall_who receiver_read recipe_$ recipe_and recipient_see reckons_the recognise_$
recognising_abuse recommend_a recommend_for recommend_some recommendations_$ record_$ record_at record_high
record_player record_still recorded_one recovery_$ recovery_key ref_$ refers_to refresher_$ refuge_worker refund_$
refuses_to register_$ regulated_$ released_it rely_on rematch_$ remember_for remember_that remove_$ repeat_$ replied_$
replied_to reply_all reply_in report_anonymously report_as report_ask report_blame report_even report_grooming
report_has report_how report_mean report_more report_not report_point report_recommend report_refers report_said
report_someone report_suspected report_talk report_then report_who reported_it reported_them reporting_period
reports_does reports_grooming request_$ request_is requests_from requirements_$ rescue_me reserve_a reset_yourself
respond_to response_to responsibility_signs responsible_for rest_$ rest_were resultant_force retaken_$ retired_$
return_$ revision_timetable rewards_points rhyme_for rid_$ right_going right_on right_way ring_if rip_$ rip_off rise_at
rise_down rise_is risk_for rizz_$ roast_$ robbed_in roblox_$ robux_with roll_a roman_numerals room_12 room_all room_for
room_in root_of roots_$ roughly_$ round_here round_it roundabout_$ routing_number rprt_$ rubbish_at ruining_my rule_$
rule_comes rules_about rules_and rules_dont run_by run_new rushed_through russell_does rust_$ s_h safe_and safe_in
safe_off safe_so safeguarding_$ safeguarding_certificate safeguarding_children safeguarding_include safeguarding_just
safeguarding_means safeguarding_stuff safer_in safety_advice safety_an safety_are safety_bill safety_briefing
safety_can safety_first safety_for safety_if safety_is safety_on safety_what said_about said_can said_if said_known
said_let said_nine said_not said_theres said_theyd said_were said_who said_you salt_$ same_kid same_time same_way
saturday_what save_my saving_what saw_it saw_this say_26 say_42 say_bad say_from say_goodnight say_itd say_more
say_much say_nobody say_on say_parents say_police say_since say_so say_there say_theyd say_which say_whom saying_the
says_14 says_150 says_21 says_34 says_43 says_5 says_about says_delivered says_how says_kids says_of says_shell
says_staff says_theres says_without says_you scams_$ scanned_$ scare_them scared_for scary_quote scene_$ school_app
school_asks school_but school_gate school_in school_is school_kids school_only school_project school_report school_run
school_says school_so school_starts school_today school_uses school_wants school_what school_with schools_$ schools_and
science_project scored_$ scout_group scouts_and screens_$ screenshot_on sea_$ seat_for sec_$ second_case second_hand
second_helping second_section secrecy_and secret_chat secret_name secret_of secret_santa secret_way section_$
section_number sections_$ secure_chats secure_for securely_$ see_maths see_private see_see see_the see_their see_who
see_your see_yourself seen_$ seen_as self_paced selfie_$ selfie_for selfies_on send_an send_kids send_message send_my
send_out send_pupils send_selfies send_you sending_images senior_policy sent_out sent_photos sent_the sentence_and
sentence_on separately_$ september_$ service_$ service_has session_$ set_for sets_$ settings_now settings_should
seven_year sewing_machine sex_$ sexist_to sext_a sext_between sexual_comms sexual_comunication sfgrdng_$ shall_be
share_in share_is share_on share_please share_the share_their share_with share_without shared_with sharing_$ shaved_my
she_ask she_been she_does she_dont she_felt she_from she_gave she_just she_loves she_make she_send she_speak she_still
she_the she_use she_want she_who she_work shed_$ shelf_$ shift_$ shirt_$ shop_gave shop_on shopping_list shopping_lists
short_for short_version shortcut_$ shot_me should_ask should_coaches should_do should_happen should_make should_mums
should_read should_the show_all show_as show_girls show_us show_what show_with showed_be shut_$ shut_down si_said
sick_what sick_who side_of side_with sides_$ sign_$ signal_because signal_said signs_action signs_do signs_the
silicon_valley simulate_a sing_me singer_$ single_$ single_mum single_parent single_year sir_said sister_a sister_and
sister_blocked sister_wont sit_$ sit_through site_and sites_does sites_is six_thousand six_times size_$ size_of skin_in
skins_and skip_the slap_on sleep_alone sleepover_and sleeves_$ slice_of slow_down small_brother small_car smells_$
smh_$ smoke_curtain smokescreen_$ smokescreen_meaning snooping_on snore_$ snoring_$ so_ai so_angry so_ashamed so_creepy
so_dull so_excited so_expensive so_many so_nervous so_nothing so_proud so_slow so_some so_someone so_stupid so_sweet
so_there so_these so_tired so_unfair so_where so_would social_workers sociology_is socks_$ solushuns_out
solutions_exist some_concrete some_more some_rando some_say somebody_asked somebody_explain somebody_remind
somebody_says somebody_tell someone_and someone_be someone_from someone_hacked someone_help someone_keels someone_keeps
someone_or someone_put someone_say someone_saying someone_they something_general something_interesting something_no
something_of something_you somewhere_$ somewhere_else son_coach son_loves son_only son_phone son_plays son_what song_in
song_that sore_throat sorry_and sort_of sort_the source_for source_of sourdough_$ south_$ spaghetti_$ spam_link
spamming_the speak_louder speak_my speak_only speaker_$ speaker_in speaker_said speaking_out speaks_about speaks_up
special_about specific_shots speech_$ speech_at spell_it spent_by spiders_there split_$ spoke_for spoke_of spoke_to
spot_anything spreadsheet_$ src_x staff_do staff_report staff_room stage_door stalking_me stand_on standing_$
standing_in stands_behind stands_out star_wars starmer_say start_and start_at start_my start_of start_to started_when
starting_point starting_with starts_$ starts_at state_of state_the statistic_about statistic_is statistics_i
statistics_these stats_for stats_is stats_reach status_$ stay_safe stayed_the staying_safe step_1 step_by steps_today
stick_on sticks_$ sticky_note still_be still_exist still_no still_nothing still_pending still_protect still_standing
still_wont stink_$ stolen_$ stood_up stop_a stop_at stop_on stop_pretending stop_snoring stop_spamming stop_stranger
stop_telling stopped_working story_at story_from story_how story_of story_so straight_$ strange_$ stranger_or
streamer_i streaming_service street_light stress_$ stressed_about stretch_to strict_he stuck_$ stuck_this student_not
students_are students_to study_$ stuff_as stuff_is stuff_out stuff_should stuff_too stupid_i subject_is subjects_$
sudo_give suggest_any summarise_in summer_camp sundays_$ sup_$ support_and support_it support_when suppose_$ sure_any
surely_the surely_they survivor_speaking sus_$ suspended_$ swap_$ swap_offences swears_that sweets_$ swim_coach
swimming_$ swimming_lessons switch_and switch_off symptoms_of synonym_for table_by tablet_$ tablet_at take_a take_away
take_him take_if take_old take_pictures take_their take_to taken_$ taken_for taken_into takes_ages takes_place
taking_ages taking_her tal_$ talent_show talk_of talked_into talked_to talking_in talks_of targeted_as targeted_more
task_force taught_us taxi_driver teacher_and teacher_by teacher_has teacher_have teacher_notice teacher_on
teacher_picks teacher_that teacher_wrote teaching_$ team_how team_i team_of teammate_keeps teapot_$ tears_in tech_firm
tech_person technology_to teen_in teen_spends teenager_who teenagers_$ teenagers_in teens_$ tel_no tell_everyone
tell_how tell_kids tell_miss tell_us telling_everyone tells_$ tells_a tells_him tells_the tells_them template_for
temple_$ ten_are ten_thousand ten_times ten_year terms_$ tests_$ text_a text_about text_bigger text_by text_can
text_for text_please text_say text_where texts_be thames_valley than_$ than_12 than_give than_obey than_son that_about
that_accurate that_again that_against that_an that_anyone that_bad that_be that_before that_box that_boys that_child
that_come that_costs that_didnt that_encryption that_game that_girls that_go that_going that_got that_happened
that_hargreaves that_headline that_his that_jumpscare that_just that_keep that_legit that_many that_much that_never
that_no that_only that_piece that_primary that_really that_so that_stands that_still that_stuff that_teacher that_there
that_think that_trade that_true that_up that_use that_vanish that_wants that_wrong that_you the_150 the_21 the_34k
the_47 the_80s the_82 the_83 the_abbreviation the_absentees the_abuser the_abusers the_act the_advice the_age the_ai
the_air the_amount the_appendix the_articles the_ask the_backdoor the_bank the_beach the_beep the_blue the_bodies
the_boiler the_books the_bottle the_bride the_british the_cam the_caption the_card the_carpet the_chess the_child
the_class the_clear the_clock the_coaches the_colour the_correct the_country the_course the_credit the_crime
the_designated the_difference the_dragon the_drama the_drill the_drums the_earliest the_early the_earth the_elderly
the_evidence the_experts the_face the_famous the_feels the_fence the_file the_firm the_firms the_five the_following
the_footnote the_game the_gender the_going the_governments the_governors the_groomed the_grooming the_groups
the_handout the_hard the_health the_heating the_highest the_home the_hopeful the_hospital the_hotel the_hundred
the_increase the_info the_ipad the_iwfs the_laws the_leavers the_lobby the_lords the_male the_mall the_match the_mean
the_meaning the_means the_members the_memes the_middle the_minimum the_minister the_minority the_ms the_musical
the_nativity the_navy the_odds the_offence the_offences the_offenders the_office the_oil the_outer the_parking
the_patch the_pen the_people the_percent the_percentage the_photo the_pictures the_pizza the_place the_platforms
the_plot the_plug the_polices the_pot the_presentation the_project the_proposals the_pta the_punishment the_puppy
the_quarter the_quiz the_receiver the_reporting the_rest the_right the_round the_rule the_safety the_salt the_science
the_score the_scout the_sea the_senders the_senior the_sentence the_shelf the_short the_show the_six the_size
the_smokescreen the_soul the_source the_speaker the_start the_state the_statute the_step the_subheads the_sums the_tap
the_tech the_technology the_ten the_test the_till the_toilet the_tools the_total the_town the_trigger the_trio the_trip
the_trust the_twins the_universe the_unknown the_unnamed the_vampire the_vase the_way the_web the_what the_wi the_woman
the_wrist the_writer the_young the_zoo their_apps their_bags their_ball their_bow their_chats their_duty their_messages
their_work them_about them_can them_continue them_go them_know them_off them_said them_since them_were them_where
then_boys then_do then_my then_not then_she then_there then_what then_when theory_$ therapist_and there_are there_e
there_figures there_just there_more there_must there_numbers there_on there_others there_school there_she
there_somewhere there_thinks there_training there_was theres_nothing these_apps these_arent these_creep these_three
these_trainers these_up they_also they_always they_and they_at they_claim they_come they_could they_deal they_describe
they_done they_fear they_in they_just they_lost they_notice they_or they_pay they_pull they_report they_sell they_start
they_take they_threaten they_use they_worried theyd_go theyd_rather thief_$ thing_itself thing_never thing_on thing_or
thing_say thing_to thing_you things_about things_can things_have things_staff think_our think_to think_you thinks_of
thinks_the thinks_theres third_time thirty_four thirty_seconds this_a this_an this_anymore this_apply this_back
this_between this_bill this_car this_company this_do this_every this_firm this_graph this_homework this_how this_job
this_just this_law this_meme this_morning this_my this_offence this_piece this_report this_rule this_secret
this_sentence this_song this_then this_too this_training this_we those_three those_words thoughts_and thousand_and
thousand_since threat_or threaten_to three_come three_facts three_hours three_initials three_letters three_lines
three_names three_under threw_a threw_me threw_the through_i through_them thursday_i tick_$ tick_off tighter_control
till_$ time_does time_for time_in time_is time_on time_should time_this time_to time_tomorrow time_what timer_$
timer_for times_a times_i times_someone times_tables times_to tin_can tiny_one tired_i titles_in to_14 to_15 to_17
to_5k to_and to_bake to_be to_borrow to_buy to_call to_calm to_choose to_commit to_continue to_cops to_correct
to_embarrass to_everyones to_factory to_fear to_fix to_forty to_forward to_france to_going to_greece to_groom to_hapen
to_hear to_in to_invite to_iwf to_kiss to_know to_lawmakers to_messages to_mine to_miss to_open to_places to_please
to_politicians to_prepare to_print to_private to_pull to_question to_recognise to_register to_reply to_ride to_ruin
to_schools to_screens to_set to_show to_signal to_sing to_spot to_state to_step to_switch to_teach to_there to_under
to_vanish to_verify to_visit to_your toast_$ today_because today_so toddler_group together_in token_$ told_and told_by
told_first told_it told_most told_off told_that told_they tom_but tongue_on too_ashamed too_early too_high took_ages
took_part took_place tools_already topic_$ topics_they tos_$ total_$ touch_on towels_$ traffic_on train_a train_in
train_on train_our train_people trained_in trainer_$ trainer_quoted trainer_say trainer_was trainers_know trainers_one
training_be training_near training_on trains_where translate_good trapeze_image trauma_$ tree_$ triangle_$ trick_$
trick_or tricked_into trigger_for trouble_4 true_that true_to true_you trust_and trust_bots try_$ turn_a turn_up
turned_to tutor_for tutor_sits tutor_wants twelve_$ twelve_was twenty_quid twitter_$ two_at two_i two_quid two_weeks
type_stuff typed_this types_in typing_this typing_to ugh_$ ugly_and uk_did uk_i unable_to uncle_keeps uncle_says
uncle_was uncles_$ under_10 under_10s under_11s under_13 under_16s under_25 under_500 under_8s under_gdpr under_half
under_it under_privacy under_those under_what underestimate_$ understand_this understand_what uni_and unit_$ units_$
unknown_number unless_i until_when up_20 up_as up_from up_just up_late up_name up_or up_over up_that up_too up_when
up_where ups_$ ups_in urgent_need us_and us_but us_this us_up use_$ use_a use_for use_my use_the used_for used_please
uses_a uses_it vacation_days vacation_request valentines_day valley_had valorant_$ vanish_what vase_$ vegan_$ veiw_$
verification_$ very_short very_shy vet_$ vicar_i victim_$ victim_is victim_was victim_what victim_who victims_i
victims_were victims_who video_games videocall_$ viele_falle view_it village_$ violent_ex virgin_olive visa_to
visit_them vital_that voice_chat voice_cloning voice_is voices_in volunteers_so vpns_$ vulnerable_people wait_at
walked_in walls_$ wank_$ want_an want_bath want_guidance want_know want_number want_practical want_sleep want_tablet
wants_ai wants_discord wants_money wants_privacy wants_something wars_$ wary_of was_12 was_16 was_against was_an
was_angry was_anyone was_between was_delayed was_i was_ist was_legal was_no was_out was_put was_rather was_really
was_rushed was_sent was_someone was_something was_still was_top was_when was_withdrawn watch_dont watch_the watch_thing
watching_my water_bill water_temple way_into way_more we_call we_even we_keep we_learn we_met we_planned we_started
we_talking we_use we_want we_write wear_$ web_page webinar_$ website_i website_on wedding_speech wedding_what
wednesday_$ wee_boy wee_one week_$ week_and week_is week_over weekend_in weekend_what well_as well_how well_known
welsh_$ went_2 went_down went_off were_a were_asked were_blackmail were_children were_kids were_many were_moving
were_taken were_there were_victims were_you were_younger wet_$ wh_s what_12 what_an what_being what_cam what_came
what_eee what_games what_gets what_happend what_inside what_matters what_needed what_next what_on what_percent
what_percentage what_police what_questions what_reasons what_say what_settings what_share what_sites what_slice what_so
what_special what_their what_then what_this what_wanted what_went what_were what_works what_your whatd_i whatve_they
when_$ when_an when_are when_have when_things when_to whenever_i where_are where_babies where_in where_only
where_pictures where_the whereabouts_is whered_the wheres_advice wheres_she wheres_that whether_looked whether_roblox
whether_these whether_this whether_to which_$ which_age which_agencies which_and which_birthday which_club which_day
which_does which_door which_e which_figure which_game which_games which_is which_it which_kids which_lady
which_messenger which_ones which_organisation which_percent which_settings which_signs which_that which_words
which_year who_actually who_all who_already who_cant who_demanded who_did who_dont who_exactly who_fears who_found
who_founded who_gains who_get who_had who_he who_hides who_interviewed who_knew who_left who_like who_made who_message
who_met who_my who_need who_never who_on who_only who_pinged who_published who_released who_rote who_sang who_sings
who_stood who_tells who_that who_threatened who_was who_went who_work whod_rather whole_piece whom_should whose_house
whose_job whose_payroll whose_report whose_statistics whose_website whove_they whr_do why_arent why_did why_do
why_doesnt why_he why_just why_now why_so why_support why_that whys_everyone wi_fi wife_and wife_i wife_sends wife_who
wifes_away wifi_$ wikipedia_says will_$ will_a will_actually will_do will_my will_not will_now will_pull will_read
will_someone will_watch will_we win_a win_over windows_$ windows_keys wine_$ wipe_my wise_$ with_a with_advice
with_chat with_child with_divorced with_drilling with_first with_he with_homework with_i with_itself with_keeping
with_locked with_more with_nothing with_other with_others with_our with_question with_real with_that with_them
with_youngsters with_youth without_a without_an without_private without_safety without_tears without_them wizard_and
woman_$ woman_in woman_was won_and wonder_if wonder_what wondered_if wondering_about wondering_what wont_believe
wont_boot wont_load wont_lock wont_share word_a word_that words_for words_not words_please words_that work_nights
work_so work_sunday work_to work_today worked_with worker_in worker_is worker_should working_on workings_of works_in
works_on worried_gran worried_mum worries_about worry_me worry_that worse_at worse_before worse_or worse_than worst_$
worth_anything worth_it would_$ would_an would_leave would_pull would_some would_that would_walk would_we wrist_$
write_a write_about write_an write_i write_on write_this write_to writer_please writing_a writing_about wrk_with
wrok_with wrong_but wrong_file wrong_right wrong_way wrong_window wrote_that x_$ xbox_$ xbox_is xx_$ year_6 year_after
year_comes year_for year_if year_number year_this year_to years_am years_are years_do years_how years_my years_right
years_they years_what yer_man yes_no yet_12 yet_what york_$ you_about you_advise you_all you_answer you_confirm
you_cross you_cry you_cut you_down you_explain you_fill you_hear you_looked you_lot you_must you_need you_now you_ok
you_only you_phone you_saving you_say you_sent you_set you_sleep you_suspect you_told you_tomorrow you_turn you_work
young_lads young_lives young_men young_ones young_person younger_than youngest_person youngsters_$ your_config
your_creator your_developer your_instructions your_kids your_my your_next your_nose your_numbers your_private
your_prompt your_reply your_settings yourself_in youth_clubs youth_hostel youtube_$ yungest_kid zelda_$ zero_$ zoo_$
zuckerberg_say zuckerbergs_outfit
""",
    1: """
10_years 11_do 12_girls 13_i 13_keeps 13yr_olds 14_ans 16_i 16_old 17_yr 18_my 18_on 19_it 22_she 23_and 25_$ 28_$
2_jail 2_yrs 300_euro 30_on 30_quid 30_yr 33_and 34_$ 35_yr 3_30 3_times 3am_$ 40_and 44_and 4_days 4am_$ 500_what
50_or 7_and 7_asked 7_year 8_she 9_lol 9_when ^_added ^_another ^_blocked ^_came ^_chapter ^_do ^_drinking ^_emergency
^_everyones ^_exams ^_forty ^_friends ^_granddaughter ^_granny ^_grown ^_guess ^_haha ^_happened ^_hearing ^_ill ^_jk
^_love ^_lowkey ^_marking ^_mein ^_might ^_my ^_noticed ^_nudes ^_parent ^_planning ^_pretty ^_pupil ^_som ^_talking
^_thanks ^_think ^_thirty ^_tldr ^_trade ^_tripped ^_tutor ^_waiting ^_window a_30yo a_35 a_38 a_bit a_bottle a_bruise
a_calendar a_checklist a_dare a_dinner a_dsl a_few a_food a_free a_friends a_gig a_girlfriend a_good a_google a_hacker
a_hidden a_horrible a_hotel a_hug a_kiss a_label a_laptop a_lie a_mates a_memory a_mod a_model a_naked a_plate a_player
a_porn a_real a_relationship a_reply a_secondary a_she a_skin a_small a_statement a_streamer a_strong a_trial a_user
a_username a_virgin a_visitor a_voice a_website a_young about_gifts about_us abroad_to abused_me accepted_the access_to
account_saying account_with accounts_and act_on acts_$ actually_being actually_want added_to address_to address_with
adult_has adult_i adults_are after_everyone after_saying after_this after_what age_does age_go age_off age_on age_so
aged_9 agency_and ago_but ago_my agreed_$ ai_bot alarm_$ all_through alone_with always_messages always_say am_14 am_15
am_31 am_afraid am_aware am_better am_kind am_losing am_lost am_mocking am_mother am_nineteen am_old am_sixty
am_standing am_starting am_talking am_under an_account an_ex an_older ana_coach and_asked and_crying and_feel and_gets
and_gives and_has and_hides and_keeps and_lets and_looks and_man and_money and_mum and_night and_parks and_pics
and_posted and_put and_screams and_secret and_sending and_sister and_slapped and_stuff and_to and_woke and_yesterday
another_girl another_leader answered_$ answers_every any_tips anymore_i anyone_and anyone_for anyone_still app_a app_of
app_to apps_that are_11 are_just are_killing are_ok are_so are_soulmates are_the are_worse arent_for article_made
as_abuse ask_$ ask_her asked_by asking_as asking_where asks_every asks_me asks_the assembly_on assistant_is
assistant_what at_1 at_4am at_breakfast at_comic at_every at_half at_least at_swimming at_that at_things at_uni
au_pairs babysit_and babysit_has babysitter_did babysitting_the back_from back_he back_then back_who bad_about
bad_feeling bad_here bad_saying bag_to bank_and bathroom_door be_12 be_alive be_boys be_happier be_her be_looking
be_polite be_split because_is because_people because_someone because_that because_theres bed_and bed_or bed_she
bedroom_window been_asking been_at been_doing been_getting been_giving been_having been_in been_messaging been_on
been_pretending been_so been_texting been_watching before_he before_she behind_and behind_on being_asked being_forced
being_groomed being_manipulated being_told believe_a believes_it better_with big_friend big_is big_ones blackmail_and
blackmail_he blackmail_right blackmail_with bleeding_$ block_someone body_and body_when bombing_mean book_that
booked_us both_$ bottom_of boy_of boy_shared boy_told boyfriend_and boyfriend_from boyfriend_if boyfriend_is
boyfriend_looks boyfriend_of boys_one boys_to bra_size brazil_$ breakfast_club breathe_$ bring_my bro_the brother_came
brother_did brother_does brother_i brother_says brother_to brothers_and brownies_said burns_on burst_into bus_to
but_dont but_from but_his but_honestly but_really but_some but_they by_an by_another by_friday by_mistake call_at
called_dad cam_with came_across came_with camp_one can_an can_be can_kids can_prove can_say can_she can_text can_watch
canada_and cant_leave cant_live cant_move cant_see cant_unsee card_is cards_with career_$ carried_on ceop_$ changed_her
character_ai chat_thing chats_by check_the chess_with chest_$ chicken_shop child_abuse child_at child_gets child_should
child_was childminder_and children_$ children_on choked_me christmas_$ church_keeps class_has clean_at clicked_the
close_$ close_to clothes_on club_but coach_at coach_gives coach_keeps coach_messaging coach_of coach_online
collection_$ come_alone come_round comes_back coming_$ computer_after confided_in corner_$ correct_my country_for
counts_when cream_van creepy_$ creepy_in cried_and crime_if cry_and cry_at crying_since cuff_$ cut_again dad_at
dad_hurt dad_locks dad_my dad_was dad_who dance_videos dares_and daughter_age daughter_asked daughter_go
daughter_photos daughter_picture daughter_that daughter_through daughter_told daughter_wants dave_$ day_a days_is
delete_the delete_this deletes_all deletes_messages demande_des describe_$ dick_$ did_bad did_online did_only did_we
die_if dinner_and dinner_for dinner_lady discord_$ discord_day discord_messaged discord_one dms_just do_about
do_another do_bad do_before do_dares do_he do_next do_on do_the do_voice do_when does_and does_love does_my
doesnt_believe doesnt_come doing_something doing_the done_so dont_bring dont_judge dont_play dont_sleep door_are
door_is down_so downstairs_i drink_at drink_bleach drinks_and driver_asked driving_instructor drop_it easier_if
eaten_since editor_i else_is else_to embarrassed_to emoji_list english_bad english_message english_my enough_evidence
even_a even_in every_nite every_question every_week every_xmas everybody_loves exact_same except_her explain_and
explain_what facetime_me faire_$ fake_$ fallen_for family_read family_sees far_$ father_in fault_because fault_right
feed_the feel_bad feel_lucky feel_used feel_weird feelings_for fell_down fiction_$ films_on fine_$ fine_with fink_i
five_girls fix_the flatmate_has flatmate_is folder_$ folder_of folder_on followed_$ followed_by food_and food_bank
for_christmas for_extra for_four for_hugs for_like for_mum for_siblings for_teen for_texts for_uni for_xbox for_years
forget_what forty_two found_condoms four_hours four_years fourteen_$ fourteen_he freaking_me fridays_$ friend_ok
friend_or friend_posted friend_went friends_have friends_would frightened_to from_and from_church from_fortnite
from_new from_poland from_roblox funny_story game_in game_wants game_who game_will gates_and gave_a gave_away get_20
get_beaten get_called get_her get_money get_one gets_me gets_picked gets_the getting_into gifts_from gig_$ girl_told
girlfriend_in girlfriend_of girls_and girls_too give_my gives_free gives_him glasgow_$ gm_from go_2 go_live go_there
goes_in going_on going_round good_english good_lesson good_report goodbye_and google_docs google_maps got_back got_five
got_kids got_lines got_off got_over got_pics got_pictures got_really got_stuff got_them gp_receptionist
granddaughter_has granddaughter_is grandkids_facetime granny_here groomed_but groomed_for groomed_is groomer_$
groomer_on grooming_he grooming_me grooming_or guild_is gym_$ hacked_my had_her haha_my hai_$ hair_and hand_$ hand_in
handed_me hands_up hands_where happened_as happened_yet happy_birthday has_blue has_child has_never has_photos
has_started has_told hasnt_been hate_going hate_myself have_bad have_fallen have_fear have_gone have_i have_nothing
have_put have_screenshots have_started have_wrote have_you havent_slept he_already he_ask he_carried he_choked he_come
he_drinks he_has he_hurts he_knew he_leaves he_looks he_lost he_messages he_minds he_picks he_posts he_ran he_rings
he_ses he_shouldnt he_told head_wants hear_him hed_be hed_been hed_know hed_lose hell_find hell_hurt hell_share help_at
help_not help_on helpline_for her_arm her_at her_baby her_back her_bed her_before her_cash her_clothes her_coach
her_costume her_daughter her_for her_game her_grandfather her_photo her_pics her_proper her_tablet her_top her_tummy
her_when here_a here_any here_one here_what hers_$ hidden_folder hide_with him_after him_again him_before him_finding
him_getting him_have him_home him_tomorrow him_trainers him_was himself_when his_and his_babysitter his_birthday
his_boss his_coach his_computer his_father his_gran his_hoodie his_last his_picture his_playstation his_server
his_switch hit_at home_drunk home_tonight home_without homework_server hospital_$ hotel_for house_that how_my how_to
how_you hug_him hugs_from hurt_from hurt_me hurts_her husband_and husband_i hypothetically_if i_accepted i_clicked
i_come i_cut i_deleted i_fink i_heard i_joined i_kissed i_mod i_mustnt i_only i_put i_raise i_remember i_reported
i_start i_support i_survived i_suspect i_took i_type i_wet i_wouldnt id_$ if_anyone if_id if_there ignore_it ill_leave
illegal_pictures images_on in_2 in_and in_assembly in_bed in_brazil in_chapter in_fortnite in_germany in_glasgow in_law
in_love in_march in_night in_on in_polish in_prison in_private in_pshe in_room in_so in_something in_these in_too
in_videocall in_why instructor_who internet_i internet_where intimate_photographs into_tears ipad_he is_11 is_33 is_35
is_abusing is_afraid is_big is_calling is_doing is_drunk is_easier is_family is_fine is_frightened is_help is_her
is_hitting is_left is_meeting is_more is_most is_mostly is_now is_parking is_private is_reading is_scaring is_seven
is_sharing is_some is_stopped is_taken is_taking is_terrified is_threatening is_trash isnt_his it_500 it_anywhere
it_before it_cause it_counts it_exactly it_fake it_feels it_giving it_hearsay it_how it_if it_nothing it_own it_someone
it_sound it_stopped it_then it_used it_went it_were it_worse itd_help jai_14 jail_because job_if judge_$ jump_off
just_a just_asked just_between just_block just_found keep_asking keep_going keep_him keep_looking keep_the keeps_dming
keeps_finding keeps_going keeps_his keeps_taking keeps_texting kept_saying kid_a kid_bought kid_my kid_says kids_12
kids_get kids_keep kids_say kiss_$ kiss_me kisses_her kit_man knew_about know_because know_but know_everything
know_whom know_with knows_her knows_it knows_what knows_where lad_$ lad_at lad_from lad_of lads_at lads_on lads_say
lads_think lady_and lady_asked lady_on lake_$ language_for laptop_$ lass_is laugh_but laughs_$ law_insists leader_made
leaf_me leak_it leaked_$ leave_$ leave_you leaves_me lee_$ lessons_at let_me lets_her letter_with letters_from
letters_to life_and lift_home like_35 like_in like_other like_that like_unicorn like_when liked_him lines_my little_boy
lives_at lives_with lobby_was local_paper lock_me locks_him lol_it lol_my long_he lose_he losing_it lot_bigger
love_bombing love_or loves_him mad_when madam_my makes_new makeup_for man_asking man_gave man_give man_knows man_online
man_recorded man_saw man_showed man_twice man_wants man_write march_$ mark_on marriage_$ marry_a master_$ mate_got
mate_to mates_brother mates_dad mates_is mates_say me_100 me_abroad me_after me_against me_anything me_asks me_call
me_crying me_eat me_free me_in me_late me_love me_manda me_maybe me_message me_names me_now me_pide me_porn me_see
me_shower me_touch me_touched me_want me_words me_you mean_i measure_i meet_a meet_their meeting_some message_from
message_saying message_that messaged_a messaged_me messages_after messages_he messages_say messaging_her messaging_him
messaging_players met_$ met_and met_someone mine_has minecraft_offline minutes_and miss_$ mobile_data money_at
money_for monkey_app most_risk mostly_adults mr_patel much_$ mum_about mum_gets mum_goes mum_here mum_leaves
mums_friend music_master must_i mustnt_tell my_10 my_13th my_7 my_age my_and my_assistant my_boots my_boss my_bra
my_captain my_care my_career my_chest my_city my_colleagues my_fathers my_flatmate my_front my_grandbaby my_grandchild
my_housemate my_leg my_lobby my_locker my_manager my_pe my_pencil my_riding my_shoulder my_shoulders my_swim my_ten
my_thigh my_timetable my_uios my_videos my_wifes my_worry myself_for myself_i myself_in naked_body names_my nan_says
nasty_$ neck_and need_em need_it need_one neighbour_and neighbour_gives neighbour_pays neighbour_plays nephew_$
never_got never_hit new_jersey next_$ next_month next_time niece_said night_or night_so nite_$ no_cap no_cause no_good
no_it no_know no_limits no_ones no_three nobody_acts nobody_asks nobody_has nobody_knew nobody_know nobodys_met not_16
not_an not_if not_say not_want note_at note_i nothing_he notice_if now_because now_but now_he now_in now_one now_says
now_so nude_$ nudes_and nudes_got nudes_what number_do nursery_drew nursery_has nursery_worker of_14 of_24 of_9
of_being of_it of_little of_man of_men of_nowhere of_prison of_staff off_a off_by off_his off_in off_please offered_$
office_$ offline_but ok_funny old_guys old_his old_should old_tiktok old_woman older_but older_cousin older_guys
omegle_$ on_back on_calls on_fridays on_my on_some on_to on_twitter on_us on_video on_who one_$ one_at one_believes
one_child one_did one_gets one_kid one_lad one_says one_that one_uncle one_way ones_are ones_they online_all online_but
online_he online_name only_12 only_13 only_6 only_does only_found only_from only_gets only_now only_this or_give
or_hell or_police our_address our_assistant our_baby our_choir our_cousin our_messages our_nursery out_me out_our
out_so out_today out_who outside_when over_pictures owe_them own_brother own_fault own_for owns_her parent_of
parents_are parents_dont parents_for parents_have parents_want parents_would partner_$ partner_frightened parts_$
party_had pass_on passcode_and pay_by pay_up paying_a pencil_case percentage_of person_you phone_for phone_has phone_in
phone_not phone_to phone_when phones_fuel phones_in photos_on photos_so photos_to pick_one picking_me picks_me pics_and
pics_on pics_she picture_from picture_round picture_taken pictures_he pictures_of place_i plate_at play_a play_all
players_at playstation_$ please_say pokemon_cards police_tell police_took police_would polite_$ porn_if porn_on
posted_my pounds_i power_$ practice_for pretending_you pretty_sure priest_did primary_school private_my private_parts
private_server pro_ana promise_not protocol_$ prove_i prove_you pshe_and pta_chair pulled_a pulled_my pupil_disclosed
pupil_handed pupil_in pupil_of pupil_on pupil_wrote put_it put_the put_their quid_and quiet_about quit_$ quoi_faire
raise_it ran_away ran_off ran_the random_but reach_her read_after read_page read_that read_them reads_over real_no
really_just really_not recipe_for recorded_me remember_$ removed_$ reply_from reply_if replying_after report_an
report_but report_like report_made rest_of rides_and right_it ring_in ring_my ring_on ring_the risk_and roblox_and
roblox_wants room_of room_on room_since rooms_$ round_for round_year rules_$ safe_at said_come said_hell said_id
said_itd said_police said_there same_$ saw_something say_about say_his saying_her saying_no saying_she saying_they
says_1 says_a says_age says_all says_be says_first says_hed says_if says_it says_none says_only says_people says_were
says_when scared_stiff school_about school_he school_need school_nurse school_to screamed_when screaming_every
screen_time secondary_school secret_about secret_in secret_phone secret_place section_15 see_i seeing_that seen_me
seen_the self_$ selfies_$ send_them sending_her sending_him sending_nudes sending_pics sending_pictures sending_stuff
sending_things sends_him senor_me sent_a sent_pictures sent_things server_he server_says server_where server_with
seventies_the she_call she_cry she_ever she_get she_hits she_not she_plays she_say she_sleeps she_talks she_wishes
she_write shop_$ shorts_$ should_see should_stop shouldnt_$ shouting_and shower_$ shower_and side_has signs_i silly_but
since_i single_day single_night sir_can sister_15 sister_came sister_has sister_keeps sister_lets sister_messages
sister_of sister_to sit_with site_i site_with sits_in sits_so skins_$ sleep_in sleep_outside slept_with small_sister
smell_of snake_$ snaps_and sneak_out so_annoying so_close so_she so_theyd some_$ some_site somebody_at somebody_he
somebody_on somebody_she somebody_want someone_did someone_followed someone_got someone_off someone_so someone_talk
someone_to someone_wants someone_with something_and something_like something_on something_something something_to
somewhere_for son_11 son_messages son_play son_showed son_told son_wont soon_$ speak_up spots_$ stables_gives staff_is
stairs_$ started_hiding stay_$ stay_behind step_dad stepdad_comes stepdad_has stepdaughter_and stepmum_makes steps_$
stepson_is still_believe still_check still_counts still_flinch still_hurts stop_and stop_if stop_someone story_my
stranger_$ stranger_messages stranger_who strong_password student_of stuff_for suggest_$ sum_man summer_hols sunday_and
support_a support_him sure_if sure_the suspicious_$ swat_my swears_it sweets_and swimming_club take_i take_off
take_this takes_photos taking_one talk_he talk_with taught_her tea_and teacher_dont teacher_followed teacher_kissed
teacher_my team_we tears_because technique_$ teen_$ teenage_girls telegram_and telegram_because telegram_group
tell_grandma tell_his tell_i tell_nobody tell_on tell_one tell_school telling_her tengo_13 term_i text_me text_the
text_you texting_me texts_her than_girls than_other that_$ that_deletes that_discord that_does that_gets that_grooming
that_hed that_last that_they that_to that_upset the_account the_admins the_adults the_allotment the_apps the_army
the_battle the_bestie the_blackmail the_brownies the_call the_chat the_chicken the_chickens the_cinema the_comments
the_court the_driver the_editor the_eighties the_emoji the_family the_fire the_footballer the_gate the_headset
the_internets the_kids the_kit the_lake the_lifeguard the_lights the_lodger the_loos the_men the_mum the_oldest
the_oven the_picture the_power the_recipe the_rope the_rounds the_self the_shopping the_smell the_social the_sports
the_stables the_stairs the_stock the_taxi the_ticket the_wifi the_xbox the_youth their_dad their_hands them_at them_is
them_so then_isnt then_the then_they then_we there_another there_but there_has there_help there_they there_with
these_cases they_gave they_hear they_knew they_lose they_never they_pick they_put they_see they_shouldnt they_talk
they_were theyd_send thigh_$ thing_going thing_was thing_with things_no things_on think_ill think_is think_somebody
think_someone think_theres this_but this_counts this_game this_happened this_isnt this_made this_so this_summer
this_very tho_he those_from thursdays_$ tiktok_live time_$ time_he to_abuse to_another to_block to_boys to_bring to_but
to_collect to_consent to_drink to_heaven to_his to_leeds to_lock to_manchester to_mum to_other to_our to_out to_pose
to_save to_sneak to_strip to_teacher to_teens to_telegram to_them to_worry toddler_bites together_but toilet_$ told_in
told_them tongue_$ too_far took_photos took_pills took_them touch_it training_and trial_is trouble_i trust_him turn_16
turn_off turned_her twenty_four twice_her two_and two_days two_year un_mec uncle_bought uncle_he uncle_plays und_ich
under_13s under_her unsee_it up_by up_next up_says up_she upset_me us_drink us_i us_in us_on us_two use_it used_sexual
user_on uses_the using_it using_my using_our van_with vanish_$ vbucks_and very_much victim_go victim_or video_to
videos_$ virgin_$ voice_calls wages_$ wait_for waiting_and walk_his walks_in wall_and want_300 want_500 want_help
want_them wants_her wants_him wants_photos wants_you was_7 was_all was_blackmail was_coming was_done was_down was_fun
was_happening was_lonely was_looking was_not was_one was_our was_recorded was_sad was_special was_thirteen was_wearing
was_with wasnt_just watch_$ watch_me way_he we_been we_did we_play we_were wearing_$ wed_just weeks_$ weird_man
went_back were_13 were_alone were_scared were_twelve were_used wetting_the what_are what_behind what_going what_her
what_must what_shall what_they what_we what_you when_someones when_we where_i where_kids whether_a which_app which_apps
which_school who_2 who_buys who_calls who_cares who_loves who_owns who_say who_takes who_told whole_packet why_i
whys_he wife_found will_anyone will_believe will_find will_he will_tell will_want window_$ window_cleaner with_burns
with_kids with_man with_names with_out with_sen with_somebody with_you without_being woman_tried woman_who wont_leaf
wont_listen words_about work_he worker_$ working_$ worry_but would_arrest would_even would_fall would_he would_notice
would_one write_english write_here write_my writes_to wrote_$ wrote_a wrote_on year_$ year_5 year_groups years_$
years_somebody yesterday_the yet_he you_check you_freeze you_just you_like you_promise you_send you_still you_what
you_with younger_ones your_age your_dog your_stepdad your_video youtube_channel youtuber_i
""",
    2: """
10_said 12_and 12_yr 13_he 13s_join 14_do 14_it 15_he 1am_$ 22_the 22_wants 23_i 24_and 25_and 26_years 27_and 27_year
2_months 300_quid 38_$ 38_and 38_year 3_years 400_day 40_year 41_and 8_year 9_he 9_years ^_bought ^_brother ^_changed
^_chess ^_clock ^_daughter ^_deleted ^_ein ^_fi ^_goodnight ^_gramps ^_heard ^_holiday ^_imams ^_journalist ^_just
^_karate ^_meri ^_overheard ^_pick ^_quick ^_secret ^_social ^_sofa ^_sugar ^_tried ^_was a_14 a_40 a_belt a_cub
a_danger a_dick a_doctor a_family a_floor a_fuss a_gun a_human a_husband a_lady a_load a_meme a_prize a_school
a_screenshot a_sexual a_shame a_shared a_social a_split a_student a_sunday a_talent a_taxi a_teaching a_tracker
a_trusted a_video a_way a_whole about_and about_grooming about_me about_minors about_one about_someone about_younger
abuse_to abused_in admin_of after_26 after_it again_last again_today age_do age_of age_she age_then agree_$
ai_girlfriend all_going all_got all_his all_know all_left all_recorded alone_online also_on also_what always_been
am_alone am_forty am_here am_more am_shaking am_special am_walking an_admin an_he and_down and_got and_his and_hold
and_if and_is and_new and_stops and_talk and_talking and_the and_was and_went and_were and_wish anos_$ another_kid
any_food anyone_elses anyone_up anything_for apps_were are_16 are_alone are_asking are_children are_from are_getting
are_home are_named are_new are_sharing as_punishment asap_$ asked_how asked_what asking_4 assault_$ at_camp at_nite
at_risk at_scouts aunt_who away_from away_together babysitter_has back_again bad_he bad_is bag_and bathroom_and be_bad
be_broken be_by be_mad be_next be_touched because_his because_one because_they bed_for been_chatting been_counting
been_sending been_told begged_me being_alive being_paid being_really being_sick being_used being_weird believed_me
big_for bike_is birthday_and birthday_to blackmailing_me blazer_$ block_a blocked_him bond_$ booked_a boss_to boy_so
bridge_is bring_your brother_makes brothers_ipad bruise_from build_trust bullied_so but_a but_grandad but_says but_that
but_then but_this button_on buys_me by_midnight by_our by_somebody by_text call_and call_back call_him called_a
called_uncle calling_her calls_a camp_was can_grooming can_it can_police can_ring cant_breathe cant_explain
cant_remember car_last car_with cards_or caretaker_and cases_and changed_my changing_rooms chat_and chat_i chat_in
chatting_to check_a checklist_of chess_coach chess_com child_dont child_in child_out child_porn child_tell
childminder_i children_and chip_shop christmas_and class_is class_says class_who clothes_off coach_did coaches_do
com_man come_home come_upstairs coming_for computers_$ contact_with contacting_my controls_all cops_can could_just
country_if county_lines court_and cousin_and cousin_makes cousin_shows cries_every cub_pack cut_my cuts_on cutting_and
dad_been dad_gets dad_laptop dad_on dad_reads dad_the dad_watches dance_class dance_on danger_to dare_but
daughter_alone daughter_diary daughter_doing daughter_in day_40 day_and days_so days_till deleted_the difficulties_and
dirty_messages disclosed_abuse discord_let dms_what do_first do_my do_nothing do_tasks do_to does_discord
does_sextortion does_this doesnt_listen doing_stuff done_for dont_show door_and door_shut doors_and drama_$
drama_teacher dramatic_but drew_a drew_me drink_and drives_a drunk_and each_hour ein_mann else_gets embarrassing_but
emoji_$ en_mi end_of english_i enough_$ entra_en er_will euro_or every_friday every_hour everyone_sees everyone_today
exploited_$ face_on family_$ family_so fat_and finish_or first_and first_one first_then five_year flat_and floor_plan
food_$ for_13 for_20 for_3 for_good for_having for_him for_of for_private for_sleep for_someone for_uk for_us
for_videos for_when forget_your found_in found_out fourteen_and free_rides friend_did friend_she friend_what
friend_wont friends_older frightened_me from_hockey from_me from_no from_romania fun_$ future_$ game_and game_says
games_where garage_door gate_$ gay_$ gets_$ gets_angry getting_my getting_parcels gfs_dad gift_card gifts_are
girl_guides girl_keeps girl_of girlfriend_i girlfriend_online girls_get girls_like given_me gives_us giving_her
giving_out go_home go_meet go_my go_quiet goes_into goes_white going_home going_missing going_quiet gone_to good_but
got_asked got_leaked got_locked got_spiked grabbed_me gramps_here gran_and grandad_does grandson_is groom_another
groomer_in grooming_be grooming_right group_leader group_tells group_with grown_ups guidance_for had_a had_him had_my
half_and half_the happened_2 happened_when has_an has_convinced has_just has_learning has_marks have_9 have_all
have_friends have_given have_nightmares have_sex have_urges havent_been having_nightmares he_always he_coaches
he_controls he_cries he_do he_makes he_means he_say he_started he_strangled he_talks he_tracks he_was he_wil head_$
head_of head_told hear_if hear_it hear_the hed_spot hell_take help_he helpline_is her_about her_and her_boss
her_brother her_drawing her_father her_kids her_laptop her_last her_online her_or her_picture her_see her_stop her_with
here_and here_i here_in here_my here_the hide_it him_as him_at him_happy him_or him_so him_stop him_the him_what
his_car his_flat his_hands his_house his_mate his_messages his_room his_thing his_wall his_wife his_willy hold_me
holding_up home_every home_is honestly_$ horse_game hospital_and hotel_$ hour_til hours_and house_and house_any
house_for house_or house_with how_much hun_$ hundred_pounds hurt_her hurt_my hurts_me husband_is husband_makes
husband_was i_a i_am i_break i_brought i_build i_can i_change i_count i_crossed i_deal i_delete i_downloaded i_end
i_fight i_kill i_liked i_on i_phone i_save i_saw i_swear i_tell i_too i_touched i_walked i_whisper i_wish ich_machen
idea_who if_he if_your ignore_the illegal_$ in_$ in_america in_at in_canada in_dms in_may in_me in_ohio in_scotland
in_spain in_summer in_to in_training in_two in_uni in_when include_a indecent_pictures into_sending is_21 is_27 is_38
is_44 is_9h is_alone is_blackmailing is_crying is_driving is_embarrassing is_exactly is_how is_moody is_pretending
is_shut is_ten is_texting is_two isnt_$ isnt_allowed it_2 it_abuse it_against it_asking it_free it_legit it_love
it_matter it_prob it_through it_told jealous_$ join_her joking_this journalist_here just_about just_curious just_going
just_need just_rang just_that just_us keep_being keep_calling keeps_a keeps_asking keeps_my kev_$ kid_groom kid_on
kid_sent kid_was kids_after kids_by kids_what kill_my kissed_her kissed_you knife_$ knife_in know_your knows_the
lad_thinks laptop_and laptop_is laptop_kids last_message late_for laughs_about law_is leader_asked leader_i
leader_wants learning_difficulties leave_her left_$ left_a left_after legs_and lesson_and lesson_plan let_under
lift_and lifts_$ lifts_and light_on like_28 like_all like_now liked_it list_i list_is little_kid little_secret live_and
lives_$ load_of locked_in locked_the lol_anyway lol_who looking_up loud_$ loves_her machen_$ makes_them makin_me
man_did man_from man_i man_of man_wait man_with manager_who mann_schreibt marks_and married_in marry_my mate_he mate_in
mate_she may_be me_can me_end me_fat me_half me_has me_hiding me_if me_lifts me_promise me_since me_snaps me_taken
me_things me_today me_watch mean_when means_it meet_at meet_her member_$ message_me message_on message_was messages_$
messages_and messages_at messages_me messages_or messages_vanish messages_with mi_cuarto mi_padrastro mine_$ minors_and
missing_since money_and money_from more_for morning_or move_to mr_d mum_$ mum_earns mum_has mum_says mums_boyfriend
my_400 my_bed my_besties my_board my_chess my_drink my_eyes my_grandpa my_internet my_mosque my_neck my_nephew
my_netball my_nursery my_passwords my_poem my_scouts my_screen my_shirt my_shoes my_skin my_social my_stepsis
my_students my_top my_username my_work named_because names_i nearly_a neighbour_beats neighbour_is netball_club never_a
never_any never_knew new_friend new_iphone night_with nightmares_$ nightmares_about no_clothes no_heating no_reason
no_top no_way nobody_at nobody_believed nobody_came nobody_is normal_and normal_that not_even not_from not_going
not_grooming not_their not_wake note_with nothing_about noticed_$ now_does nudes_$ nudes_to number_can nurse_i of_$
of_abuse of_embarrassment of_just of_messages of_offences of_pills of_some of_thirty of_views of_warning of_when
off_but off_chat off_dead offences_were officer_here often_should old_home old_what older_boy older_boyfriend on_after
on_christmas on_minecraft on_you one_and one_asked one_each one_lass one_would only_online only_play or_delete
or_everyone or_see or_worse others_about ou_est our_babysitter our_boy our_daughter our_kids our_own our_scouts
our_year out_at out_he out_his out_or out_to own_at own_daughter own_mum own_phone own_son padrastro_entra page_where
paid_by panic_attacks parents_cant parents_evening parents_ok parents_will park_$ park_on pass_$ passwords_and
people_in percent_of person_doing pet_$ phone_if photo_i photos_with pick_me pics_got picture_removed picture_that
picture_to pictures_on pictures_to pide_fotos pizza_place play_games play_on please_what pocket_money point_i poison_$
police_number police_take police_themselves post_the pretends_to private_photos prize_$ prob_nothing promise_$
promised_me punishment_$ pupil_$ pupil_asked pupil_is pupil_who put_something quid_to quiet_lately rang_$ reads_all
real_reason really_14 recorded_$ refer_to report_count report_cover report_in report_is report_makes report_take
report_where retail_park right_at right_now right_the roblox_he roblox_who rubs_my sage_$ said_dont said_he said_next
said_one said_we said_why sat_next save_the saw_$ saw_on say_is saying_he saying_hed saying_pay saying_please says_17
says_delete says_gifts says_not says_please says_she says_shed scared_me school_and school_keeps school_she school_the
science_teacher scotland_report secret_my see_anyone see_her see_those seeing_$ seeing_the send_me send_picture
send_ten sending_dirty sending_money sends_it server_asked server_keeps sextortion_is sextortion_mean shares_a
sharing_a she_begged she_burst she_did she_goes she_isnt she_lets she_lives she_showed shell_hate shoot_$ shop_gives
should_run should_we should_you show_and show_his side_$ signs_for silent_$ since_a since_she since_tea sir_that
sister_in sister_now sit_for sits_on six_year sixth_firm skirt_on slams_doors small_and so_like so_my so_not so_theres
so_this sofa_surfing soll_ich some_creep someone_in someone_posted something_a something_in something_she
something_they son_and son_got special_secret spiked_and spot_a started_giving stat_for stay_at stay_over stayed_behind
steam_cards step_grandad still_$ stop_i stop_sending stopped_coming streamers_are students_says stuff_at stuff_from
stuff_i surname_$ swapped_pics take_our taken_down takes_the tbh_$ teacher_about teacher_at teacher_knows teacher_makes
teacher_messages teacher_they teacher_to teacher_want tell_my tell_police tells_us term_$ text_and texts_and texts_from
that_grandad that_in that_she the_back the_bill the_blackmailed the_boys the_chip the_choir the_coach the_corner
the_deal the_doors the_gates the_kid the_light the_line the_message the_minecraft the_mother the_nurses the_parents
the_photos the_retail the_safeguarding the_secret the_shoot the_staff the_subject the_sugar the_tube their_kids
their_name their_parents their_problem them_get then_said then_went there_and there_anyone there_guidance these_reports
they_arrested they_count they_film they_filmed they_hacked they_know they_listed they_scared they_think they_will
they_would thing_happened things_behind think_are think_she thinks_hed thirty_five this_afternoon this_it this_or
this_out this_stuff this_weekend thoughts_about thousands_of threatened_online threatening_me three_hundred
through_this thrown_out ticket_to tickles_her timetable_$ tips_for to_16 to_answer to_b to_burn to_children to_court
to_cut to_date to_download to_first to_football to_her to_leak to_little to_make to_random to_shout to_start to_undress
to_wear to_what together_$ toilet_and told_his told_on told_somebody too_deep too_we took_money top_$ top_on touched_by
trade_offer train_to trainer_at trainers_who training_with tried_to trouble_if trust_with trusted_adult truths_and
tuesday_and turning_up turns_up twelve_and two_kids two_seconds two_truths ugly_$ un_senor una_foto uncle_did
uncle_does uncle_from und_will up_again up_her up_said up_than upset_$ us_fags us_with vicar_$ video_on videos_of
voice_that volunteer_there vote_on wait_in wait_till waiting_list waiting_outside waits_by walking_home wall_again
want_more wanted_it wants_cash wants_different wants_more was_14 was_18 was_a was_assaulted was_being was_eleven
was_good was_love was_me was_small was_soll was_to washing_$ washing_but watched_$ way_home ways_$ we_all we_dont
we_only we_take we_talk we_tell weekend_i weeks_and weird_texts went_in went_on went_round went_silent went_white
were_11 were_meant were_on what_a what_colour what_counts what_school what_sextortion whatever_they when_a when_mums
where_my where_people which_bus which_streamers white_$ who_asked who_for who_from who_gives who_has who_hurt who_i
who_runs who_she who_should who_threaten who_writes why_tengo why_un why_would wifes_nephew will_hurt will_it with_ai
with_bruises with_how with_is with_little with_mum with_people without_your wont_accept wont_delete wont_make wont_see
wont_show worker_doesnt world_$ would_happen would_someone write_she written_about written_to year_6s year_group
year_has you_alone you_correct you_feel you_never you_wear young_and young_girls young_to your_a your_child your_sister
youth_pastor
""",
    3: """
10_can 11_$ 12_years 13_$ 13_yr 16_and 17_$ 17_but 1_$ 20_000 20_years 2_b 2am_and 30_i 3_weeks 40_$ 500_or 50_of
6_years 7_my 8_i ^_ammi ^_are ^_aunty ^_father ^_fun ^_gp ^_had ^_jai ^_joined ^_lmao ^_makes ^_merry ^_mr ^_ms ^_mum
^_nu ^_profile ^_promise ^_teaching ^_terrified ^_thought ^_well ^_where ^_wheres ^_work a_27 a_bond a_bra a_cam
a_castle a_five a_flight a_folder a_headset a_helpline a_married a_moderator a_necklace a_nickname a_pizza a_register
a_soul a_tent a_text a_thank a_usb a_victim a_wedding about_something about_that about_walking account_$ accounts_to
act_normal adds_all advice_about after_he ages_and all_to allowed_that alone_for already_paid already_sent always_$
am_22 am_24 am_being am_frightened am_gay am_head am_holding am_saying am_terrified am_thirteen am_twelve am_typing
america_$ an_actual an_ai an_answer and_already and_asking and_asks and_breathes and_dms and_filmed and_her and_laughs
and_looked and_never and_parents and_sent and_strokes and_there and_threatens and_took and_wont and_wouldnt app_is
are_part arrested_in ask_about asking_for asking_what asks_about asks_for at_after at_euston at_mcdonalds at_nursery
at_youth awful_$ back_with bad_it battle_pass be_arrested be_dead be_forced be_me be_stopped be_that beaten_up
bedroom_$ been_6 been_arrested been_good been_looking been_saving been_to behind_every being_a being_hit being_too
being_watched bench_with benched_me better_$ blackmailed_$ body_isnt boss_is bot_but both_are both_of bought_a box_at
boy_on boyfriend_who boyfriend_wont bring_it broke_$ brother_and brother_cries brother_his brother_who brothers_in
but_also but_one by_her calendar_of call_in calls_him camhs_wait can_adults cant_$ car_and car_park cards_and
carrying_on cat_in changed_the chapter_3 chat_by chat_every chat_to chats_as checks_$ child_when childminder_$
children_i choir_man cinema_$ circle_time class_said closes_the clothes_were club_keeps club_makes coach_benched
coach_has coach_wants coach_who cocoa_$ colleague_messages comes_on coming_on cons_$ controls_$ cops_on costume_$
could_meet couldnt_talk cover_vpns cream_man cries_$ cries_when customers_say dad_does dad_i dad_mate dad_took
daughter_been daughter_i day_the deepfake_of deleted_$ desk_at diary_and did_i did_nothing did_things didnt_come
didnt_i different_children different_man dirty_$ discord_server discord_works do_homework do_lines do_stuff do_this
does_your doesnt_know dont_$ down_there drawing_app dye_$ each_week eight_$ ended_up essay_on et_i euston_$ even_tho
every_morning everyone_loves everything_in fake_nudes fake_of family_if fault_for favourite_and fifty_years find_him
finds_out fine_he fine_i fine_then finished_$ firm_are firm_has flat_$ for_11 for_ages for_an for_child for_her
for_looking for_sad for_six for_your forced_me forever_$ found_an free_if friend_and friend_wants friend_write
friendly_with friends_house from_all from_monday game_i game_said game_she game_we gave_her get_rid gets_his gets_mad
gets_taken getting_blackmail getting_messages girl_and girl_said girls_in go_out go_school goodbye_on got_$ got_that
gran_thinks grandma_here grandson_to green_$ groomed_he groomed_i grooming_was gtg_$ guys_and hand_where happens_every
has_access has_bruises has_gone has_new has_stopped have_already have_done have_got have_is have_not have_told
havent_told he_booked he_came he_described he_did he_goes he_pays he_posted he_sends he_sold he_takes he_used head_girl
head_is heard_my hell_put help_before her_boy her_child her_essay her_husbands her_messages her_mums her_on her_step
her_uncle here_come here_she him_do him_who himself_$ his_face his_headset his_mum his_sister his_top his_whole
holding_it home_in home_with homework_i hot_and hotline_for house_lol how_discord how_worried hugs_me hung_up
hurt_myself i_bought i_cant i_click i_did i_didnt i_eat i_found i_hung i_noticed i_replied i_still i_tel i_text i_tried
i_turn i_woke i_word ice_cream if_both if_my if_this in_an in_cars in_english in_her in_homework in_july in_london
in_pieces in_sixth in_some in_tomorrow in_uk instructor_puts is_25 is_29 is_back is_being is_cut is_deleted is_dming
is_done is_eleven is_for is_messaging is_nine is_picking is_safeguarding is_showing is_small is_talking is_using
is_waiting is_weird is_your isnt_one it_fine it_funny it_her it_kids it_make it_rape it_shouldnt it_stops it_this
it_together joined_a july_and jumping_in just_been just_talk keep_talking keep_their keep_them keep_wanting
keeps_calling keeps_turning key_and kid_go kid_online kid_told kid_wont kids_go kids_i kids_in kids_never kill_myself
knew_and knew_what know_are know_his know_my knows_all knows_but la_noche lad_is language_exchange late_night
laughing_$ law_here left_alone let_gran lie_$ lied_$ lied_and light_bulb like_my like_the line_it listens_to
little_sister live_stream lmao_my loads_of locks_me lol_not lol_ok long_does love_my made_an makes_him makes_the
makes_you man_gives man_has man_said man_say man_she man_what manager_at married_man mates_to maybe_$ me_4 me_going
me_it me_messages me_or me_play me_realise me_right me_send me_show me_sleep me_stuff me_tell me_tomorrow me_why
me_without mean_if meeting_a merry_xmas mess_$ message_children messages_when mine_did minecraft_chat mocking_me
mocking_new mocking_them modelling_and money_by more_after more_they mother_what moved_on mr_b mum_had mum_the
mums_name my_apps my_birthday my_boys my_bus my_drama my_food my_fringe my_godfather my_legs my_leotard my_nurse
my_outfits my_pants my_paper my_pictures my_secret my_six my_stepbrother my_teacher my_tutee neck_$ never_told new_accs
new_childminder nicked_my no_i no_matter no_money nobody_$ nobody_believes nobody_says normal_for not_about
not_answering not_around not_her not_here not_told nothing_but nothing_for notification_$ now_they nudes_are nudes_of
numb_and number_by number_in number_is number_that of_15 of_apple of_consent of_dad of_our off_amazon off_from ok_what
old_ones old_that old_told older_lads omegle_type on_hold on_how on_live on_monday on_page on_parents on_tuesday
on_your one_was one_will online_wants online_who only_he only_messages only_some only_touched open_on opened_and
or_keep or_ruin or_your our_call our_girls our_group our_secret our_street our_town out_a out_if out_on outside_of
outside_our over_the own_and own_thoughts paid_for paper_round parent_look parents_do parents_how partner_is person_for
person_in person_without phone_case phone_pings phone_so pics_just pieces_$ pinches_my place_$ plan_of play_truth
please_he police_for porn_$ post_something post_them posted_goodbye pounds_$ pregnant_$ presents_$ prison_$ pupil_wont
pupils_$ put_my question_is quick_question rank_$ rather_go real_mum register_and register_for report_about report_them
reported_him rid_of ring_someone ringtone_$ roof_of room_so round_a round_is round_the ruin_$ run_from run_off runs_the
sad_teens said_bye said_they said_what saturday_and saturday_i saw_her say_2 say_when say_who sayin_i says_15 says_40
says_anything says_boys says_nobody says_your scared_of schickt_mir school_a school_any school_because school_we
school_who scream_at screenshot_of secret_from secret_with see_where send_someone sent_nudes sent_something sexy_$
shame_on shaped_like she_changed she_says she_took she_wont she_works shell_be should_use shows_my since_$ sits_$ so_a
social_services some_account some_and some_lads some_of some_old somebody_told someone_is someone_it someone_made
someone_makes someone_older someone_recorded someone_ring someone_she someone_stop someone_tell something_$
something_awful something_very somewhere_i somewhere_to son_he soul_$ split_in staff_here starting_to stats_on
staying_with stepbrother_does still_abuse still_there stop_looking stopped_$ stopped_eating stranger_he stream_her
such_an sunday_$ supply_teacher survivor_and sweets_to swim_teacher swimming_coach switch_to tablets_and take_me
takes_half talk_and tape_$ teacher_asks teacher_keeps teacher_lose teacher_read teacher_what team_has telegram_channel
telephone_for tell_you ten_$ tent_with text_i that_makes that_says that_tutor the_cupboard the_customers the_desk
the_front the_garden the_helpline the_ice the_leaders the_lesson the_lips the_list the_little the_number the_owner
the_pe the_playground the_presents the_questions the_register the_shed the_sort the_student the_stuff the_talent
the_tournament the_trainer the_vicars the_worry them_$ them_now them_they them_when themselves_$ therapist_i
there_anything there_is there_isnt there_since they_all they_post they_still they_told things_for things_i things_when
thinking_about thirteen_$ thirty_$ this_$ this_article this_country this_stranger this_world those_kids threatening_to
threats_$ through_the till_it time_a to_all to_do to_go to_happen to_keep to_love to_message to_pray to_that to_touch
to_train to_wait today_$ too_friendly took_it topped_up touched_her touched_me trainer_any trainers_$ tried_the
turned_up tutor_said tutor_to twin_is two_girls two_years type_site uk_if um_homem un_barbat un_monsieur uncle_and
under_a uni_$ up_because up_did up_every up_please us_were us_when voice_note voice_says waits_for wall_with want_him
want_the wants_pics wants_proof was_caught was_crying was_eight was_finished was_my was_your wasnt_a wasnt_my
watching_$ way_$ way_out we_could we_get we_have week_the weird_that weird_with were_wrong what_goes what_means
what_time when_were when_you where_do where_else where_it where_nobody which_helpline who_gave who_makes who_now
who_pay who_speaks who_taught who_touched who_wont whole_class whole_football whole_team whole_time whom_do why_am
why_the will_send will_they with_50 with_and with_grown without_giving without_mocking without_saying wont_need word_it
work_experience work_in work_it works_and worried_my would_kill wrong_and yo_who you_be you_come you_do you_up
young_people your_coach
""",
    4: """
11_or 12_$ 13_ans 13_gets 14_is 19_$ 200_in 200_quid 20_yr 2_years 32_$ 3_of 4_$ 4_pics 5_and 71_$ 8_that 9_year ^_3
^_ana ^_counselling ^_dad ^_does ^_half ^_lately ^_lifeguard ^_mio ^_not ^_pay ^_smh ^_sorry ^_started ^_story
^_student ^_three ^_twitch ^_vinted ^_watched ^_white ^_who ^_wo a_26 a_bank a_calculator a_countdown a_cv a_hunch
a_lass a_laugh a_letter a_nude a_package a_picture a_plane a_quiz a_relative a_telegram a_wooden about_12 about_his
about_how about_is account_just actually_come adding_me adult_$ adult_on adult_what after_my after_pill after_something
age_he alive_$ all_are all_these all_up allowed_online already_happened always_wants am_18 am_mature am_only am_safe
am_worried an_apprentice and_i and_makes and_pregnant and_takes and_told anyone_i anyone_there anything_$ anything_just
anyway_$ anywhere_else app_where apprentice_at are_about are_chats are_everywhere are_off are_pictures arm_$ as_far
as_it as_well at_hers at_kids at_sports babysit_asked back_by back_for back_i bad_person bail_and be_his be_married
be_ok because_a because_mine because_then been_sext been_targeted before_it behind_me believes_me big_sister bin_$
bitcoin_or blackmail_by blade_in bleeding_a blue_$ bot_that bot_watching bought_me bought_the boy_$ boyfriend_how
boys_being boys_cant boys_does boys_i boys_in bra_off breakfast_or bring_a brother_got brother_in burns_me but_can
but_my but_the buzzes_$ by_6 by_sunday called_kev called_max came_forward can_pay cant_do cant_get cant_turn car_for
car_i card_in cards_$ case_$ cash_$ catfished_and caught_how cause_mine chats_to child_wont chokes_me club_and club_in
colleague_is collected_by come_$ conversation_$ could_be counts_as coursework_and cousin_does crashes_at crying_and
crying_in cupboard_$ cut_their cv_i dad_a dad_computer dad_to dance_teacher dass_ich date_a daughter_chats
daughter_flinches daughter_got daughter_was deal_or did_every did_stuff difference_ok dmd_me dms_and dms_me do_and
do_things doesnt_give dont_listen door_again door_just door_neighbour down_by down_last dread_the driver_knows drives_$
driving_me dumb_$ dumb_but e_frica eating_me emailed_me essay_that even_for every_app everyone_that exams_are
family_member far_as favourites_i feel_right fifteen_$ filmed_us find_out finds_me fingers_$ firm_tutor first_job
first_time flight_$ fly_to for_hiding for_liking for_meeting for_mine for_no for_ranked forced_to forty_years found_my
friend_has friend_today from_internet from_meeting fun_fact get_done get_messages getting_calls girl_in girl_is girl_on
girl_there go_if go_of gone_$ got_a got_arrested got_flashed got_out grandad_$ groomed_last group_and group_that
grown_man guess_$ had_favourites had_it had_to hai_ke hamster_$ hands_shake happened_again has_a has_been has_stuff
has_three has_written hate_me hate_what have_anything have_had have_seen have_those havent_eaten he_asks he_gives
he_shared he_show he_went he_would hear_any hell_drive help_a her_all her_alone her_how her_i him_if him_it him_on
his_aftershave his_girlfriend his_hand his_mums his_number his_tent home_and honestly_what hot_tub human_i
hypothetically_a i_already i_answered i_dread i_even i_guess i_hear i_isnt i_leave i_love i_moderate i_skip i_sleep
i_starve i_stopped i_thought illegal_for in_danger in_england in_hospital in_pakistan in_that in_with in_yb is_32
is_crime is_home is_hurting is_missing is_nothing is_only is_seeing is_there is_worst isnt_right it_eating it_first
it_grooming it_has it_isnt it_literally it_out it_real it_til it_whatever it_wrong job_and just_froze just_tired
keen_on keeps_adding keeps_me keeps_mocking keh_raha kid_has kids_like kill_her knee_$ knows_our lads_in lass_in last_$
last_month last_week lead_who leader_says leaves_us legs_$ lessons_are letter_to lights_are like_40 like_fingers
literally_what logged_into lol_nobody lol_that long_you love_you lovely_$ made_fake make_someone makes_us man_calling
man_every man_keeps man_we man_wont manager_keeps many_15 many_in marks_for mate_from mate_is mate_keeps mate_says
mature_for mcdonalds_he me_an me_demande me_everyone me_he me_online me_outside me_round me_til me_voice me_voir
me_which mean_because meet_someone meeting_someone member_is member_of men_keep messaged_my messaging_does mi_e
middle_one might_be minded_her mine_szantazuje minute_$ mistake_and mocking_it moderate_a month_that months_$ more_and
morning_after mother_no mum_checks mum_seeing mums_at mums_man mums_partner my_backs my_bum my_goddaughter
my_granddaughter my_online my_pc my_piano my_pics my_rugby my_stepdaughter my_stream my_tennis my_twelve my_twins
nearly_dead needs_to nephew_streams never_do never_mind new_accounts new_trainers nice_man niece_and night_i
nobody_else nobody_listens nobody_talks noche_$ not_doing not_funny nude_of of_himself of_stuff of_yourself off_what
often_are ok_if old_if old_volunteer old_who older_man on_40 on_bail on_bathing on_omegle on_our on_roblox on_saturday
on_three on_zoom one_person ones_who online_boyfriend only_an only_and only_ten or_12 or_dinner or_he our_au our_chat
our_door our_football our_gym our_pastor our_private our_road out_loud outfits_$ over_or overheard_two owner_has
paid_and paid_in pakistan_$ parents_about parents_fight parents_no parents_on parents_wont pass_me pay_them people_are
petrol_$ phone_buzzes phones_nearly photo_in pic_$ pic_in pic_off picking_up pics_for pictures_asked pills_in pings_$
played_truth please_i please_where point_of police_officer popped_up pretending_to private_lessons privates_$ proof_$
proof_i puppies_$ put_a pyjamas_$ questions_about quietly_$ rape_if razor_blades read_your reading_that reads_my
real_person realised_my reason_to report_if report_that reported_to roommate_at rough_$ rugby_club run_the run_to
safeguarding_i safeguarding_lead said_hed said_pay said_please said_shed said_this same_one same_words say_she
says_after says_do says_tell scare_me scared_now school_now school_uniform secret_game send_proof sending_it sending_my
sent_$ server_a services_take set_$ set_up sexual_abused shake_$ shared_our she_hasnt she_makes she_unfollowed shed_be
shouldnt_have shows_me shut_the sign_my sit_next site_$ six_hours sleep_on slowed_down small_art smoke_alarm so_alone
so_hypothetically so_mum so_we somebody_be someone_abroad someone_called someone_elses someone_says someones_hurting
something_at something_isnt son_$ son_friend son_uses sound_dumb spiel_$ split_up sports_day square_and staff_at
stand_up started_the stay_on step_on still_report still_want stop_going stopped_replying story_time student_emailed
stuff_that stuff_with such_a sure_i take_no talk_without talks_to teacher_be teacher_he teacher_locks teddy_$ teens_and
tell_who tent_$ terrified_of texts_$ that_safe that_somebody the_70s the_attention the_caretaker the_case the_chats
the_floor the_friend the_head the_hot the_house the_leccy the_morning the_music the_neighbour the_offender the_one
the_stop the_tickle the_warning the_weekend their_own them_in then_asked they_are they_came they_cant they_cut
they_find they_pass they_stop they_stopped things_at think_about this_before this_happen this_one this_town
thought_they threaten_my threatens_to three_days ticket_in tickets_for time_his time_my to_clear to_die to_fail to_fly
to_it to_next to_parents to_post to_swimming to_underage today_and told_anybody tonight_or too_big took_the touches_her
touches_me touching_my train_ticket train_tickets tub_$ turn_it turned_the tutor_did twelve_year uma_foto un_hombre
under_$ underage_girls up_and up_in us_at us_to used_a uses_one vapes_$ victims_$ video_in vinted_buyer want_2 want_200
want_go was_abused was_arrested was_going was_ten watched_the we_found we_played we_should weeks_ago weeks_i were_my
wet_the what_happened when_her when_his when_someone when_your where_they while_it white_van why_it why_we will_dass
will_this with_an with_just with_no wont_go worked_out would_miss wouldnt_get wouldnt_let write_it writing_this
wrong_that wrong_with yb_with year_was year_which years_difference yesterday_$ yesterday_and you_$ you_give you_who
your_address your_dad your_nudes youth_leader
""",
    5: """
15_year 15_yr 1_in 40_quid 7_$ ^_asked ^_asks ^_auntie ^_camhs ^_cba ^_ich ^_kms ^_lad ^_mod ^_on ^_packed ^_pan
^_police ^_pov ^_reported ^_samaritans ^_someones ^_swapped ^_whole a_blade a_chi a_childs a_cop a_cupboard
a_disclosure a_groomer a_grown a_passport a_playlist a_poll a_rope a_server a_teenage about_ending about_mr about_this
aftershave_$ again_because again_since ago_$ am_$ am_16 am_52 am_and am_gone am_meant am_really ammi_ko an_uber
and_call and_comes and_dan and_did and_found and_half and_hiding and_logged and_scared and_some and_turned ani_$ ans_et
apps_have are_girls arrest_me art_server as_rape asked_which asking_about asks_where asks_who at_1am at_church at_our
at_ours away_for away_if baby_i babysitter_$ bank_account be_asleep be_i before_and being_bullied best_mate black_eye
bluff_$ bored_of boss_at bro_$ brother_has brothers_mate brought_a by_different bye_$ calculator_$ call_a called_when
cam_in can_help cant_ring cant_say case_was cause_the cba_with chapter_is charity_advise checks_my child_screaming
child_who childrens_homes come_at contacts_$ could_fall cousin_stays dad_and dad_friend dad_makes dark_$ days_in
days_of delete_our deleted_everything did_and did_something didnt_know different_men do_mods do_teacher do_you does_$
does_isolation door_handle drive_to dropped_and each_other eat_$ eat_me efo_llun eleven_$ ending_it enough_of
even_joking every_match everyone_would eye_$ eyes_only fall_asleep famous_people fell_$ find_me firm_$ followed_home
food_in for_coursework for_old for_the for_word for_young foster_mum free_and friend_in friend_keeps friends_mum
game_with gaming_friend garage_$ get_me get_picked get_started get_up girl_do girl_for girl_online girls_no gives_you
go_for goodbye_$ got_40 got_me got_paid grandad_plays groomer_is grooming_as group_$ group_got group_makes groups_that
guess_my had_enough half_my happened_$ happened_with happens_at has_cuts has_happened have_his have_to he_follows
he_isnt he_laughed he_reads he_saved he_says he_wont he_wrote hear_anything heard_a hearts_at hell_marry help_but
helpline_in helps_$ her_cousin her_in her_school her_stepdad here_$ here_no him_by him_for him_in him_is his_cam
his_dad his_friends his_laptop his_shoes hold_$ home_to homes_$ homework_about hotel_key how_do how_old hurting_me
husbands_laptop i_allowed i_fell i_gave i_let i_lie i_loved i_met i_ran i_swallowed i_understand i_worry if_somebody
ignore_$ ill_do imi_cere in_childrens in_one in_pe in_roblox in_since in_south in_trouble inside_my is_$ is_2 is_23
is_28 is_acting is_asking is_ceop is_childline is_eight is_fifteen is_fourteen is_like is_pure is_sending is_sore
is_what isnt_safe isolation_mean it_all it_blackmail it_buzzes it_even it_legal it_messed it_of it_without jai_peur
joke_account just_for just_log just_posted just_tell keep_quiet keeps_offering keeps_saying keeps_touching key_card
key_to kids_$ kids_cut kids_online kitchen_$ knew_which know_how know_that lad_on leave_home left_for legal_for lets_me
letting_me like_$ like_she lives_on log_off logged_off loved_him made_this man_do man_my man_off man_says manager_is
mans_name many_teacher marks_on me_do me_got me_money me_more me_too mean_coercion means_in meeting_him messaging_kids
met_a met_him might_do mine_is mine_says mod_of modelling_scout mods_see money_where more_she morning_$ mum_so mum_what
mum_works mum_would my_contacts my_door my_friends my_girl my_homework my_mother my_new my_pastor my_phones my_roommate
my_three my_unit need_advice need_somebody neighbour_boy neighbour_shows net_$ new_babysitter new_man next_room
next_steps nice_$ niece_is night_$ no_answer not_13 not_being not_gym not_of note_in now_a now_isnt of_not of_us
off_even offender_is officer_$ ok_at ok_so old_has old_want on_things once_and one_doing one_in one_message only_has
or_anything or_sleep other_peoples our_club our_foster out_$ pan_z people_hurt people_it person_i phone_i photo_and
police_about posts_her promise_you pupil_came pupil_drew pupil_says pupils_essay put_his quid_what quiet_for quote_from
random_men read_my reading_lol reading_the real_and remember_the remote_controls report_says report_to report_what
rhywun_efo rope_$ rugby_$ said_his say_1 say_dont say_i say_in say_yes says_burn says_something says_we school_bus
school_counsellor schools_it scout_wants screenshotted_it secret_boyfriend selling_my sent_one shared_$ she_met
shoes_on show_anyone since_the sir_is sister_she slept_in so_it sold_me somebody_filmed somebody_is someone_if
someone_who someone_without something_weird somethings_wrong son_was south_africa special_and staff_to started_a
stays_$ stop_messaging story_$ stuff_to swimsuit_shots taken_off taught_me teacher_get teaching_assistant
teenagers_what tel_$ tell_them than_go that_article that_as that_coach that_him that_make that_mean that_tells the_$
the_club the_cops the_first the_football the_fridge the_gift the_groomer the_internet the_kitchen the_loo the_money
the_numbers the_others the_part the_puppies the_road the_schools the_seventies them_something they_have they_leave
they_said they_sent things_in think_my thinking_$ this_group this_to this_took this_year those_chats those_stats
three_boys three_kids three_phones thursday_and ticket_$ tired_$ to_an to_anyone to_avoid to_drop to_girls to_i to_move
to_recruit to_sext to_stand to_those to_who toilets_because told_to took_some top_off touched_my uncle_$ under_14s
understand_that uniform_$ up_some van_and victim_of voted_$ wait_is waits_at wanted_a wants_500 warning_signs was_11
was_dropped was_raped was_so was_such was_too wasnt_$ went_from were_all were_in what_age what_all what_grooming
what_mean what_year when_it where_messages which_staff whispered_that who_fear whole_year why_didnt wife_for with_pics
without_breaking without_getting without_him woke_up wont_look wont_put words_but works_for would_come
wouldnt_understand wrote_in wrote_me year_10 year_8 you_delete you_rather you_trust you_wont your_cousin your_own
z_internet
""",
    6: """
0_$ 15_it 18_months 1_of 28_and 2_days 2_weeks 40_mins 4_and 4_boys 50_times ^_at ^_being ^_bots ^_could ^_england
^_gave ^_hey ^_neighbour ^_ran ^_send ^_this ^_turns ^_wrote a_12 a_13 a_burden a_colleague a_creepy a_gang a_lot
a_modelling a_photo a_police a_policeman a_report a_row a_short a_special a_sugar a_support a_warning about_her
about_wanting after_reading again_and age_is am_9 an_adult and_also and_idc and_nothing and_see and_turn answer_in
answering_$ approached_on are_a around_kids arrested_and article_could as_kids asked_why asking_my asleep_$ at_the
at_work back_so be_friends be_over be_sick be_worried been_caught been_sneaking being_followed being_here being_nice
being_passed being_threatened big_deal bit_$ bits_on block_him breaking_$ breathing_$ brother_forces burns_$ bus_driver
but_now button_for buyer_wants call_someone cam_is came_back can_talk cant_tell cant_write card_and care_$ carry_on
caught_by chat_open children_at childrens_home childs_at country_$ court_$ crying_all cut_in cutting_again dad_broke
dare_with de_30 die_from die_than dmed_me do_men does_sir doing_$ doing_to dont_really drinks_$ drive_the early_to
england_for england_lost er_hat ever_$ ever_feel every_night everyones_on face_in fail_french famous_on feel_dirty
fi_ar firm_have flinches_when for_boys for_dad for_ever for_more for_pics for_what foster_dad foto_$ french_and
friend_wrote friends_with frightened_$ from_someone from_the funny_about games_with get_through gets_off girl_gets
girls_on go_to goes_away going_out gone_bad good_night goodbye_in got_62 got_convicted got_shared grooming_and
guild_leader guys_car handle_$ happening_again has_$ has_burns has_sent hate_it have_a have_made he_go he_lied he_put
he_screen he_wasnt he_works hed_find helps_with her_arms her_manager her_to her_voice here_by hi_i hide_a hiding_$
him_to home_like homework_$ hurt_themselves i_drive i_forget i_going i_hate i_havent i_hide i_lied i_reply i_scare
i_scratch i_shower i_wore ill_ruin in_june insists_on is_18 is_famous is_here is_looking is_out is_pointless
is_responsible is_smashing it_already it_and it_him it_over it_right job_for just_not just_told just_want
just_wondering keep_mocking keep_secret keeps_sayin kid_and kid_in kids_call kids_clothes kids_use lad_who last_night
last_time late_to laughed_when leg_$ let_it lied_about lighter_$ like_50 little_wife looks_like lot_is made_him
make_you man_filming man_who maths_tutor me_but me_every me_go me_not me_please me_through me_write meet_$ men_$
mon_prof move_$ move_in mum_thinks mum_told mums_new my_9 my_babysitter my_bro my_followers my_gaming my_grandkids
my_hands my_light my_nudes my_partner my_pic my_post my_real my_street my_supervisor my_uncles myself_when name_now
new_nursery niece_has no_food nobody_would not_exist not_for not_live nothing_happened now_it off_early ok_he old_for
old_on on_cam one_hour one_minute one_sees online_for online_safety only_have only_one open_$ open_a opens_$ or_dare
our_bin over_for own_cousin parents_right pay_day pc_and phone_down photo_$ photos_$ pic_and picked_up pics_to ping_$
planning_to point_in pointless_$ popular_$ posted_it posting_about private_$ pushing_me quickest_way rather_die
really_know recorded_our results_$ ring_at room_i safe_$ said_grandad said_it said_so saw_in saw_my saying_bye
says_keep says_to school_by school_on screaming_$ screen_recorded screenshotted_$ secret_it see_a see_everything
see_him sees_the sends_her server_is sext_$ she_is should_have shouldnt_of sim_$ sister_so sit_on sleep_and sleeps_with
sneaking_out sneaks_out so_before son_have sore_and sounds_like special_$ started_$ station_by stepdad_$
still_messaging stranger_has street_$ student_$ stuff_$ stuff_on stuff_online stupid_$ support_group taking_too
teacher_are teacher_being teacher_go teacher_in telling_him tells_on tennis_coach terrified_$ text_line that_at
that_girl that_gone that_means that_quote the_bits the_bridge the_days the_leader the_park the_sleepover the_time
the_van the_voices there_were thing_he this_and threw_my through_my till_monday time_and to_a to_as to_carry to_ceop
to_end to_hide to_prison to_send truth_or uncle_there up_on used_the vicars_son video_of von_mir want_not wants_us
warning_$ was_1 was_approached was_messaging was_two watches_me we_can we_never week_as wets_the what_to whatever_i
when_dad when_i who_does who_helps who_is who_keeps who_would why_$ wife_$ with_children with_him with_like with_o
wont_let word_for would_be would_help would_take wrote_it year_2 you_reply you_stop
""",
    7: """
12_i 12_is 14_i 18s_$ 30_year 3_days ^_am ^_every ^_felt ^_his ^_long ^_something ^_standing ^_tengo ^_unpopular ^_were
a_childrens a_different a_goodbye a_guys a_lighter a_number a_person a_slide a_stalker a_stranger a_tool about_it
about_online abuse_$ acting_out allowed_to am_attracted am_done am_his am_prettier am_telling am_used am_year an_animal
and_can and_no and_sends and_thinking and_this animal_$ anymore_$ app_i app_that are_going arrested_for article_and
as_being assaulted_at at_12 at_4 at_midnight attracted_to ayuda_por bad_$ bad_that be_taken before_friday believe_me
believe_my bit_much blackmail_$ body_was boyfriend_i boys_are brothers_friend by_kids call_$ calls_with cam_$ can_play
can_speak cant_look cant_talk cause_i chat_for child_is club_has controls_my conversation_with crying_on cuts_all
days_$ did_$ disgusting_$ do_people do_today does_someone doing_it dont_make down_and dsl_in easier_to else_has end_it
every_single everyone_and everything_and ex_wont exactly_what face_and fall_in feel_disgusting fiance_$ films_the
forget_the forgot_$ from_school from_that front_door fuel_name fuel_of get_taken girl_has girls_i gives_me giving_my
go_into got_the grandkids_over group_for grown_up guides_$ hand_on hands_$ hang_up happen_to has_seen have_my
having_flashbacks he_calls he_get he_is he_said head_on help_in hide_in him_round his_$ his_job hour_to hurt_a i_act
i_had i_keep i_said i_think if_i if_someones if_you in_class in_ireland in_luton into_me is_anyone is_been is_good
is_off is_scared is_told isnt_a isnt_answering it_but it_doesnt it_gets it_he it_my joke_please jump_$ keep_thinking
kid_tells kids_from kids_have kms_not know_of know_why ktos_mine laughing_at leave_it like_walking like_you likes_it
line_with little_$ little_brothers live_with lockers_$ loo_at lose_his lunch_is luton_$ man_is many_paracetamol
mate_sent maybe_i me_leave me_stay mean_it miss_him monday_$ money_$ mor_$ most_victims mum_knows mum_threw my_child
my_childs my_daughter my_duo my_ears my_house my_music my_niece my_parents my_passport my_son my_stepmum my_the
my_trainer my_tummy my_video myself_$ name_and name_on need_somewhere next_to no_for no_like not_to now_and number_five
o_poza of_8 of_this of_under old_is old_off on_$ on_twitch one_keeps online_and or_no out_my over_zoom pal_keeps
paper_i park_roof part_where pe_net phone_and phone_just phone_off photos_are pictures_for plan_and plane_ticket
platform_and points_$ por_favor prettier_than pulls_my puts_his quick_he quiz_on raha_hai ran_a rape_$ read_to reason_$
remember_all report_button report_i report_most report_one report_something round_$ sais_pas say_why scared_to
school_club school_toilets serious_$ shaking_and she_was single_one sitting_on snaps_$ sorry_to speak_$ start_the
started_as still_count street_name summer_$ tablets_for take_her talks_about teacher_$ teacher_it teacher_sent
teenage_boy teenager_to telling_$ than_here than_my that_even that_looks that_where that_works the_anonymous
the_bruises the_changing the_computer the_counter the_lad the_lads the_law the_lockers the_mirror the_paper the_party
the_platform the_quickest the_school the_store the_timer the_video the_wardrobe their_no there_someone there_stats
there_such thing_as thing_do this_chat tho_does three_and tickle_game to_hurt to_pay to_ring to_sit to_swear tuesday_$
under_18s unpopular_opinion victims_are wake_up wants_me was_number we_are weekend_$ well_a were_three when_they
whose_kid wont_take yeah_$ yeah_how year_4 you_fall your_body your_parents your_time
""",
    8: """
10_seconds 16_yr 2_a 46_$ 8_for 9_$ ^_after ^_everything ^_going ^_id ^_le ^_moj ^_we ^_wish a_30 a_big a_date a_man
a_member a_plan a_pupil a_toddler about_a about_him about_our added_me again_that against_me age_13 am_19 am_getting
am_reading am_stuck ana_khayfa and_calls and_heard and_realised and_you another_app app_on arent_about ask_something
asking_because back_there bank_card because_of bed_$ bed_again been_holding bit_where block_or both_work
boyfriend_friends bridge_$ brother_safe bus_a by_someone bye_to call_the came_up cant_go captions_$ chair_against
class_and come_in commented_on computer_$ corners_me count_$ days_on describes_my did_it donde_vivo dont_think essay_$
everywhere_$ ex_is fake_account felt_like figure_again filmed_me for_kids for_now friend_takes friend_taught from_him
game_friend get_these gives_my go_back go_without goes_to got_beaten happened_at happened_in happening_to hasnt_eaten
have_known he_checks he_still he_waits here_for here_he hiding_under him_$ his_little his_uncle i_dont i_make i_talk
idea_$ in_a in_chat in_the in_year is_13 is_coming is_got is_just is_logged is_not is_packed is_still it_count
it_friday it_normal it_not it_up joke_or keep_a kick_off kids_need knew_my know_it law_say left_i let_go letters_$
lit_$ little_girl little_kids living_$ look_after love_her marry_me me_down me_last me_off me_skateboard mein_trainer
messages_from midnight_$ months_i most_days much_this mummys_friend my_dogs my_stomach neighbour_kid night_and nine_$
nothing_$ numbers_include nursery_on of_hours off_an old_$ one_with only_thing or_go or_they our_house page_$ page_5
pain_$ paper_and parents_both parents_whose park_gives passed_around pay_$ phone_is photographer_at plays_a
police_actually police_first police_on police_station princess_$ problem_$ purpose_$ put_an put_up report_describes
report_have report_say ring_childline robux_$ sabe_donde say_to seen_it send_it she_came she_has she_keeps shoes_$
signs_on since_nursery skate_park skateboard_tricks sleep_$ sleep_since sleeves_in someone_for something_i
something_wrong sorry_for stay_after still_smell store_room swear_$ takes_pictures talked_$ teacher_put tengo_miedo
texts_me that_all that_me the_baby the_cold the_girls the_nurse the_pills the_police the_skate the_threat the_word
them_a them_and there_i they_arrest thinks_it this_any thought_it to_meet to_talk told_her told_my too_late trip_$
trust_me until_the upstairs_$ usual_$ wahed_kbir were_groomed what_he what_she when_the wheres_a which_chapter
which_window who_are will_i with_ana with_everything with_the work_$ work_late write_his year_10s you_ever you_talk
""",
    9: """
15_$ 2_cut 3_kids ^_anyone ^_groomed ^_mae ^_mate ^_meu ^_page ^_piano ^_saw ^_section ^_she ^_sitting ^_there
^_tuition ^_which a_15 a_chat a_cousin a_favour a_mess a_photographer a_site about_my accounts_$ actually_$ after_10
against_the all_be all_laughing all_night all_the alone_$ am_choosing am_trying an_assembly and_now and_wets
article_says asked_for asking_how at_boarding away_$ back_to bath_$ be_at be_there be_victims because_it before_$
boarding_school broke_his but_it call_it cause_he child_told clothes_$ coach_what comes_at count_if cousin_is cut_$
dad_got dad_threw days_and deadline_$ deep_$ delete_a do_anything dont_remember drew_something dropped_$ eaten_in
edge_of everything_$ favour_$ feel_trapped finding_out for_homework for_modelling for_people found_the friday_$
from_our get_help get_in girls_at give_him going_$ got_everything great_a hain_$ harder_$ have_nobody he_screenshotted
held_my his_name holding_the i_couldnt i_do i_froze i_pretended i_read i_reckon i_started i_wear i_wont in_care in_my
in_our is_allowed is_dating is_in is_losing is_on is_started is_telling is_walking is_with it_after it_dark it_every
it_still it_wasnt keep_having keep_my keeps_getting keeps_posting kids_that kind_at laughed_$ little_cousins
long_sleeves looking_over love_each make_him make_kids make_the many_cases maths_and mean_nobody meet_him messaging_$
mi_tocca mio_zio miss_me moaning_$ mum_is my_address my_fuel my_husbands my_number my_tiktok name_in nice_to no_parents
of_me old_at on_in on_mums on_paper online_$ or_my page_12 pay_him people_who phone_under play_the please_help
policeman_$ properly_$ rang_me ready_$ really_$ rules_for safe_from says_leave school_trip schreibt_mir section_3
sees_$ send_the sent_it sister_$ slide_about slipped_me so_kind so_were sold_my somebody_$ something_bad stop_ringing
strokes_my summer_holidays table_$ talent_scout talk_$ teacher_from the_assistant the_bell the_deadline the_edge
the_essay the_garage the_marks the_messages the_organist the_past the_room the_table the_usual theyd_all theyd_get
things_that this_house thoughts_$ three_of tiktok_dances to_come to_everyone to_explain to_mind to_stop tuition_sir
up_a up_at upstairs_now video_is ways_to we_love went_into were_going what_my what_number where_we who_were window_is
with_new wont_tell worse_$ writes_about wrote_goodbye you_a you_run younger_kids zio_mi
""",
    10: """
16_$ ^_always ^_better ^_boys ^_didnt ^_he ^_je ^_lads ^_mon ^_one ^_please ^_read ^_summer ^_um ^_un a_16 a_fake
a_normal address_$ all_dad alone_and always_asks and_that and_wrote asked_and asked_like assembly_about at_first
at_school but_he came_in can_hear channel_with childline_number club_is come_if could_my counselling_for cover_the
cry_every danger_$ dead_and did_an did_that didnt_$ disappear_$ do_kids dont_like everyone_knows for_parents forces_me
froze_$ funny_$ gift_cards good_to got_in got_raped grooming_if happened_on have_named he_comes he_writes her_she
her_story hits_me i_cry i_report id_be is_over it_coming it_just it_quiet just_pay knows_and leader_$ leave_a me_home
me_how me_i me_like mum_hits mums_who my_bestie my_ex my_foster my_game my_next my_pal my_stepdad named_the need_help
new_ones nice_but not_a not_abuse not_sure number_i often_do on_call or_else outside_$ passport_$ percent_$
piano_teacher plan_on platform_did present_$ reckon_$ safe_here safety_and says_report sister_wants something_happened
son_football standing_on statistic_$ take_his team_is the_letters the_priest the_problem the_wall theres_this
these_messages they_made things_with think_i this_is three_more tiktok_account til_this to_cover to_disappear to_jump
to_report to_somebody to_speak too_much tutor_asked us_$ was_in was_touched what_now where_am why_does would_it wrong_$
you_make youth_group
""",
    11: """
^_er ^_nothing ^_says ^_will a_black a_knife a_phone a_year amount_for and_does and_someones and_they another_country
anyone_actually anything_to are_on at_my bad_thing be_doing behind_the blood_$ booked_the cant_eat cases_never coach_to
comes_in cousin_who dad_found diary_$ does_that done_bye done_with dont_ask dont_see drinking_and even_tell ex_keeps
for_everything get_reported go_when gofyn_am have_written he_made hey_bot how_did how_often i_be i_fi i_lock in_3
in_another is_all is_booked is_the it_show it_to it_when key_$ lads_are locks_the long_till looking_at mae_rhywun
mate_who me_funny me_stand men_in mirror_$ my_best my_discord my_dog my_grandson my_hamster my_photo my_tablets my_twin
my_whole not_joking note_saying now_wants of_him officer_was once_for ones_$ or_will other_girls over_it parents_were
pay_or people_do pictures_back recording_$ right_since say_anything scared_$ she_doesnt sick_$ sim_card since_that
so_no stand_in take_$ text_back that_arent that_statistic the_conversation the_example the_memories the_new the_officer
their_mum then_i there_a they_give threatening_$ till_they touched_$ trapped_$ twice_$ under_the up_3 walking_into
was_nice watches_things week_with went_$ with_these wondering_if wont_say work_on written_the you_even you_go
""",
    12: """
^_listening ^_mums ^_staff ^_timer ^_why ^_yes a_blackmailed a_group a_joke a_mans a_reason a_second all_about an_app
and_one and_theres ask_you at_a be_10 beaten_$ choice_$ do_any even_count everyone_thanks flat_in for_days for_sending
gave_me half_term he_only heavy_$ hell_be help_line his_age history_is i_shouldnt i_used it_now it_urgent key_in
know_before know_some level_is looks_at made_to makes_me me_tho meant_to much_is music_teacher my_abuser my_body
my_fault my_firm my_heart my_own of_what one_who only_did over_$ over_at peace_$ people_tell post_it raped_$
second_phone see_me show_on sleepover_$ sugar_dad tasks_and tell_their that_number the_criminal the_day the_stats
the_tablets there_$ theres_blood three_year throwing_up to_live told_a train_$ type_here urgent_$ used_$ voice_notes
was_$ was_made was_online weird_$ where_she who_can wish_i word_grooming works_$ you_said yr_old
""",
    13: """
^_ashamed ^_christmas ^_looking ^_older ^_only ^_scared a_code a_girl after_every after_school all_back and_left
are_being are_meant ashamed_of bag_$ bleach_$ boyfriend_$ brought_it call_without dad_do did_other every_meal feel_like
floor_$ for_childline for_months game_$ game_every good_at grades_$ he_does his_side home_$ i_block i_call i_in i_sent
it_was it_work just_swallowed like_a listening_$ literally_me look_in made_a me_who meu_padrasto my_diary need_to
never_get not_lol number_$ of_here of_these on_his on_there packed_a past_$ pays_me police_said pretended_to
report_remove says_he school_timetable show_up social_worker someone_$ speak_to stats_i support_$ taken_away talking_to
than_her that_i that_man that_my the_least the_person the_signs they_took thing_does through_with to_kill under_my
who_didnt wifi_password year_9 you_call you_something your_report
""",
    14: """
^_bored ^_it ^_need ^_nobody ^_used ^_want a_bot a_car a_game an_accident anyone_else at_14 at_me being_blackmail
being_hurt bruises_$ change_$ closed_the coming_back dating_a delete_it do_something down_images every_day
everyone_laughed explain_$ first_so followers_$ get_over girl_$ good_idea got_hit hiding_in i_just i_should is_five
is_literally it_take know_what left_to live_for lock_the look_like made_my many_is many_of me_behind my_family name_$
not_safe now_what old_i on_the other_kids pain_to pops_up roof_$ room_at say_what so_does somebody_to something_from
tell_about the_pain the_phone the_physio the_pool the_same they_follow they_make time_the to_him want_my was_the
whenever_a which_way why_me
""",
    15: """
^_can ^_crying ^_feel ^_man ^_relapsed ^_tired a_bag a_bath a_train accident_$ again_$ am_good and_my birthday_$
chat_private does_things dont_have dying_$ everything_is found_a groomed_by her_boyfriend how_high is_too long_about
minors_$ my_face my_youth need_support new_account no_more no_point number_for of_minors of_them on_a on_me painful_$
phone_bill road_$ should_$ so_i the_man the_only the_point this_time to_leave to_like way_is what_charity what_i
who_sees without_pain
""",
    16: """
2_hours 999_$ ^_cant ^_kicked ^_sat ^_sos ^_teacher ^_the ^_theyd a_chair a_coach again_it am_one around_$ been_groomed
bill_$ broken_$ dad_$ help_please high_does his_phone home_from ill_say images_of into_the is_this leave_the lol_no
many_tablets please_dont rather_be sat_on so_he thanks_for that_he the_bathroom the_key these_would this_will to_text
tomorrow_$ took_me want_out who_supports
""",
    17: """
4_percent ^_got ^_safety a_bad a_key a_note at_night be_better better_off finger_marks football_coach for_5 it_look
kicked_out life_is like_an make_it physio_$ say_this sos_$ supports_the talk_to the_worst to_sleep up_after used_it
you_know
""",
    18: """
^_should a_bridge a_teacher am_on and_says baby_$ do_it down_to fault_$ friend_$ get_out her_$ i_might id_rather line_$
my_hair my_pupil not_ok on_purpose songs_for the_tracks the_train timer_is to_my tonight_$ tracks_$ wants_my what_that
wont_be
""",
    19: """
^_keeps ^_life ^_made about_what and_said can_a daughter_$ day_after existing_$ first_$ hours_left into_care my_arms
my_head never_said nothing_left person_is run_away sells_it swimming_teacher this_normal too_many turns_out
""",
    20: """
^_childline and_a be_here childline_$ is_cutting it_me it_tonight marks_$ my_swimming reading_this room_$ secret_$
the_roof to_$ used_to what_if year_old
""",
    21: """
^_is ^_nearly house_$ if_it like_it mum_doesnt thinking_of what_the without_my
""",
    22: """
^_found ^_theres am_at any_more die_$ hard_to hurt_$ it_happened it_hard my_mums nearly_told stop_$ the_door
""",
    23: """
^_been ^_i it_bad more_$ my_brothers off_$
""",
    24: """
^_999 ^_reading back_$ childlines_number i_was my_school need_out ok_$ only_wanted police_$ report_my someone_please
tell_$ the_bed things_$
""",
    25: """
^_wants about_dying cutting_$ do_other i_go my_nans what_childlines
""",
    26: """
^_counting ^_what after_$ one_of
""",
    27: """
^_told coach_$ it_about my_name safety_pin
""",
    28: """
tired_of
""",
    30: """
^_they am_in me_$
""",
    31: """
door_$
""",
    32: """
tablets_$ to_say
""",
    39: """
^_how
""",
    40: """
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
    -26: """
PIC>the
""",
    -25: """
is>SOURCE tell>HE
""",
    -24: """
CARE>my ME>ORDINARY SEND>HELPREQ
""",
    -23: """
KIN>VIOLENCE
""",
    -22: """
KIN>he dont>SOMEONE with>PEER
""",
    -21: """
ADULT>says TOLD>his get>to they>to what>should
""",
    -20: """
ASK>a SELF_MINOR>and did>the didnt>HE has>PEER he>ADULT the>said this>in
""",
    -19: """
CARE>CROWD CARE>MY HELPREQ>at ME>i OPINION>MY SEND>to him>is it>TOUCH to>have to>with wants>ADULT
""",
    -18: """
CONTACT>ADULT HE>SOURCE VIOLENCE>ME and>i for>the he>HE i>her is>so this>the to>ORDINARY
""",
    -17: """
DIRECT>at HE>ASK and>so dont>ADULT dont>MY he>CARE how>ADULT of>ORDINARY said>the to>his what>can
""",
    -16: """
ADULT>he FRAME>it GIFT>dont I>from I>her KNOWS>HE ME>I MY>ORDINARY ONLINE>to OTHER_ADULT>SELF_ADULT SHAME>the WORRY>a
and>SOURCE did>HE do>get my>I my>do the>STAT
""",
    -15: """
ASK>HE GIFT>I GIFT>i HELPREQ>is I>YOU KNOWS>from SECRET>HE SEND>ONLINE SOMEONE>CHILD SOMEONE>ORDINARY and>tell do>a
do>i for>WE he>PEER how>a is>at is>that she>her she>me tell>is the>DISTRESS the>MINOR the>been the>this will>if
wont>get
""",
    -14: """
CARE>he CROWD>him HELPREQ>to HELPREQ>with KIN>KIN KIN>ORDINARY KIN>her KIN>if KNOWS>ADULT ME>HELPREQ ME>a MY>ASK MY>why
OPINION>was ORDINARY>SEND ORDINARY>a OTHER_ADULT>and TOLD>HE a>for a>on he>keeps his>i is>WE me>HELPREQ my>at of>SOURCE
said>ME tell>i to>of when>he where>the with>the
""",
    -13: """
ADULT>if CARE>ADULT CARE>PEER CONTACT>in FRAME>the HE>get HELPREQ>SOMEONE HELPREQ>SOURCE HELPREQ>WORRY KIN>HE KIN>ME
LEAK>PIC ME>SOURCE MEET>CROWD MINOR>ASK MY>because ONLINE>so OPINION>he SELF_MINOR>I SEND>for SEX>a SHAME>to SOMEONE>it
VIOLENCE>that VIOLENCE>to WORRY>ORDINARY a>STAT a>says cant>the did>SOMEONE do>I does>TOUCH does>in for>on have>been
i>SOURCE i>a it>from me>ORDINARY me>the my>because my>on my>to said>me says>was tell>CHILD tell>I that>does the>FORCE
the>she they>get was>CARE when>should who>it
""",
    -12: """
ASK>STAT CARE>if DISTRESS>this FORCE>ASK KIN>not MINOR>do MINOR>wants MY>SOURCE MY>his MY>of MY>wont OLDER>SEX
ONLINE>should ORDINARY>ME SELF_MINOR>MINOR SEND>CONTACT SOMEONE>CONTACT SOMEONE>dont SOURCE>SOURCE SOURCE>said
THREAT>the WE>PIC YOU>my a>what do>have do>they does>DIRECT for>at for>that has>his have>SOURCE have>in he>NEVERMET
his>THREAT how>MY how>can if>him in>ASK is>us it>SEND it>wont keep>this me>SOURCE our>it said>said says>who she>ASK
she>ME should>HE tell>to the>with this>ORDINARY was>OLDER what>FRAME wont>HE you>my
""",
    -11: """
ADULT>SOURCE CARE>are CHILD>LOVE CROWD>ASK CROWD>a FEAR>ORDINARY FEAR>tell FORCE>my HELPREQ>if I>KIN I>get I>my I>to
I>you KIN>ADULT KIN>says KIN>what KNOWS>he KNOWS>is ME>said MINOR>it OLDER>at SELF_MINOR>STAT SEND>ME SEX>to
SOMEONE>not SOURCE>who STAT>when WE>do a>they and>STAT are>in at>ONLINE because>her can>her do>SEND do>at does>tell
for>WORRY get>HE get>KIN get>them have>SEND have>he have>on he>LOVE he>tell his>what i>from if>she in>does is>ONLINE
isnt>it it>do keep>PIC keeps>the me>it my>in not>it on>what says>ASK so>is the>ABUSE this>do to>MINOR wants>CROWD
was>WE what>MINOR with>MY would>NUDE would>the
""",
    -10: """
ADULT>have ADULT>should ADULT>want ASK>ADULT CARE>PIC CARE>at CHILD>MINOR CHILD>he CHILD>his CONTACT>the CROWD>SOMEONE
DISTRESS>in FEAR>that FORCE>want GIFT>says I>ADULT KIN>MINOR KIN>PIC LOVE>with ME>have ME>him ME>the MY>ME MY>but
NUDE>in ONLINE>SOURCE ONLINE>him ONLINE>it PEER>are PEER>at PIC>his PIC>how PIC>isnt PIC>of SECRET>his SECRET>in
SECRET>to SELF_MINOR>i SEND>a SEND>me SEND>of SOMEONE>MY SOMEONE>was STALK>ONLINE THREAT>GIFT TOLD>was TOUCH>the
VIOLENCE>is WE>ORDINARY WE>at WORRY>to YOU>are YOU>me a>get and>ORDINARY and>want and>was and>your are>VIOLENCE at>for
at>what but>ONLINE can>CARE can>CONTACT can>have do>ASK do>tell does>me from>this has>HE has>do has>it he>SOURCE he>he
her>WE him>a his>GIFT how>it how>them if>CHILD if>WORRY if>get in>but in>to is>CHILD is>his is>how it>at me>him me>with
my>ASK my>KIN my>ORDINARY my>i my>she not>HELPREQ she>said tell>KIN tell>he that>ONLINE the>TOLD the>how the>me
they>NUDE they>SECRET to>CONTACT to>if to>to us>do we>HE we>been where>he who>said who>this why>not with>is with>it
wont>HELPREQ wont>MY wont>SEND would>SOMEONE you>are you>me
""",
    -9: """
ADULT>STAT ASK>ORDINARY ASK>she BEING>keep BULLY>for CARE>NUDE CARE>a CARE>on CHILD>STAT CHILD>at CHILD>got
CONTACT>ORDINARY CROWD>NUDE DESPAIR>the DISTRESS>PEER FORCE>MY HE>ORDINARY HELPREQ>CHILD HELPREQ>cant I>but I>she
I>where KIN>CONTACT KIN>PEER KIN>STAT KIN>had LEAK>of ME>YOU ME>do ME>of MEET>ADULT MOVED>at NEWS>NEWS ONLINE>ONLINE
ONLINE>get ORDINARY>DISTRESS PEER>GIFT PIC>from PIC>wont SECRET>ONLINE SECRET>but SELF_MINOR>CHILD SOMEONE>the
SOURCE>ADULT SOURCE>FRAME SOURCE>can STALK>on STAT>CHILD STAT>does STAT>the THREAT>a VIOLENCE>want WE>HE WE>what
WORRY>who a>GIFT a>SEX a>not a>want and>him and>what are>they at>says at>with can>ONLINE can>and cant>this did>get
did>her did>not did>she do>them does>CHILD does>KIN does>ONLINE does>it dont>WORRY dont>YOU dont>get dont>he dont>my
for>BULLY for>ONLINE get>CHILD get>GIFT get>ORDINARY get>not has>he has>to have>HE he>ASK he>TOLD he>me her>said him>he
his>and his>the his>was how>the i>but if>GROOMED if>has in>HELPREQ in>do in>in in>my in>this it>CROWD me>have me>said
my>cant my>why not>HE not>SHAME not>me of>is of>to on>NUDE our>is please>it said>didnt says>SEND says>him she>CHILD
she>ORDINARY she>OTHER_ADULT she>my should>KIN so>had that>VIOLENCE the>LEAK the>NEAR the>SOMEONE them>for this>it
to>HELPREQ to>a to>how was>on what>her what>she will>HE wont>CONTACT wont>MOVED wont>my you>CHILD
""",
    -8: """
ADULT>LOVE ADULT>your CARE>DIRECT CARE>MINOR CARE>TOUCH CARE>it CHILD>ADULT CHILD>PEER CHILD>SEND CHILD>WORRY CHILD>for
CHILD>not CREEPY>PIC CROWD>STAT CROWD>with DISTRESS>PIC FEAR>on FORCE>this GIFT>but GIFT>if GIFT>is HE>at HELPREQ>i
HELPREQ>my HELPREQ>tell I>MY I>OPINION I>SELF_ADULT I>SOMEONE KIN>ABUSE KIN>SEND KIN>wants ME>GIFT ME>STAT ME>to
ME>your MEET>CHILD MINOR>MINOR MINOR>to MY>it MY>me MY>the MY>to MY>will NEAR>the NEVERMET>I NEVERMET>i NUDE>is
OLDER>KIN OPINION>WE OPINION>said ORDINARY>ORDINARY ORDINARY>to PEER>HE PEER>of PIC>STAT PIC>what SECRET>do
SELF_MINOR>KIN SELF_MINOR>does SEND>STAT SOMEONE>SEND SOMEONE>SOURCE SOMEONE>didnt SOMEONE>get SOURCE>SOMEONE
SOURCE>how STAT>CROWD THREAT>do THREAT>to TOLD>ONLINE TOLD>WORRY VIOLENCE>ORDINARY VIOLENCE>a VIOLENCE>of VIOLENCE>what
WORRY>HELPREQ a>FRAME a>SOURCE a>our and>NEVERMET and>a and>are and>on at>ORDINARY at>TOLD at>at at>have because>I
because>didnt cant>ONLINE didnt>he do>MINOR do>not does>CROWD dont>the dont>they for>our get>on got>with has>ADULT
he>and he>if her>and his>OPINION how>PIC how>WE how>her i>SELF_ADULT i>him i>that i>where if>didnt if>do if>was
in>keeps in>what is>GIFT is>SELF_ADULT it>DIRECT it>PIC it>what it>who keep>MY keep>in keep>my keeps>ADULT me>GIFT
me>WE me>your my>CHILD my>OTHER_ADULT my>is not>ME not>have of>isnt of>it of>was on>HELPREQ on>ONLINE on>do on>to
our>ASK said>CHILD said>and said>but said>what says>my says>will she>HE she>him should>CHILD tell>a tell>me that>SEND
that>on the>ME the>from the>of they>at they>it this>i to>SOURCE to>me us>the want>of want>the want>this want>to was>KIN
was>said was>we what>WORRY what>and what>would where>HELPREQ where>does where>that which>they who>CONTACT why>is
with>HELPREQ with>SOURCE wont>ONLINE wont>her would>ONLINE you>KIN you>have
""",
    -7: """
ABUSE>GIFT ADULT>wants ASK>SOURCE ASK>WE ASK>if ASK>that ASK>who BEING>for BEING>the CARE>FORCE CARE>of CARE>says
CHILD>CRISIS CHILD>NEVERMET CHILD>can CHILD>dont CHILD>had CONTACT>I CONTACT>MY CROWD>CHILD CROWD>got DISTRESS>because
DISTRESS>me FEAR>them FORCE>CONTACT FORCE>PEER FRAME>CARE FRAME>CONTACT GIFT>CHILD GIFT>OPINION GIFT>that GROOMED>CROWD
GROOMED>PAST HE>SHAME HE>he HE>tell HELPREQ>STAT HELPREQ>he I>PEER I>this KIN>FEAR KIN>GROOMED KIN>NEVERMET KIN>PAST
KIN>SECRET KIN>because KIN>can KIN>to KIN>with KNOWS>CONTACT KNOWS>KNOWS LEAK>KIN LEAK>NUDE LOVE>CARE LOVE>I
LOVE>ORDINARY LOVE>i ME>LOVE ME>his MINOR>and MY>her MY>how NEWS>on NUDE>CHILD NUDE>a NUDE>isnt ONLINE>can ONLINE>how
ONLINE>my ONLINE>what ORDINARY>HELPREQ ORDINARY>me PAST>has PEER>ONLINE SECRET>CONTACT SECRET>when SELF_MINOR>on
SELF_MINOR>the SELF_MINOR>when SEND>ADULT SEND>his SEND>please SEND>was SEND>where SEX>ONLINE SHAME>a SOMEONE>ADULT
SOMEONE>SEX SOURCE>SEND SOURCE>please SOURCE>with STAT>SEND TOLD>HELPREQ TOLD>SECRET TOLD>he TOUCH>and TOUCH>that
VIOLENCE>ONLINE VIOLENCE>in WE>been WE>got WE>him WORRY>ADULT WORRY>OLDER WORRY>not YOU>CHILD YOU>ME YOU>on a>how
and>ADULT and>LOVE and>but are>who at>MY at>is at>this at>we been>BULLY but>CHILD but>I but>i can>ADULT can>HE can>for
can>it cant>at did>VIOLENCE did>they did>what do>CHILD do>GIFT do>HE do>WE do>her does>LOVE does>ME does>PIC
dont>CONTACT dont>TOUCH dont>so for>MINOR for>do for>how for>this from>GIFT get>at get>my got>ONLINE had>been had>on
has>SOURCE has>STAT has>with have>PAST have>at he>him he>was her>it her>not her>they her>we him>get his>HELPREQ how>my
i>CROWD i>OPINION i>if i>she i>this if>CROWD if>SOMEONE if>SOURCE if>TOLD is>STAT isnt>FEAR isnt>them it>VIOLENCE it>so
keep>CHILD keep>CREEPY keeps>DISTRESS me>STAT me>WORRY me>YOU me>his me>not me>of me>we me>will my>DISTRESS my>SECRET
my>we my>wont not>because of>her of>how on>is on>please on>she said>I said>SOMEONE said>i says>on she>MY she>what
should>MINOR should>him should>to so>what tell>MY that>ORDINARY that>not the>ORDINARY the>didnt the>get the>want
they>do they>us this>SEND this>what to>been to>does to>get to>she to>tell to>why us>his want>a wants>his wants>with
was>that was>when we>at we>him what>ASK what>CHILD what>HE what>has what>have when>HELPREQ where>is which>HE who>they
why>ONLINE why>they will>his with>ORDINARY with>he with>my would>that you>CROWD you>ME
""",
    -6: """
ABUSE>ADULT ABUSE>PIC ABUSE>SOURCE ADULT>MY ADULT>a ADULT>get ADULT>she ADULT>us ADULT>we ADULT>which ASK>this
BULLY>GIFT BULLY>WE BULLY>us CARE>BULLY CARE>CARE CARE>ONLINE CARE>because CARE>can CARE>keeps CARE>where CHILD>TOLD
CHILD>him CHILD>so CHILD>wants CONTACT>HELPREQ CONTACT>WORRY CONTACT>because CONTACT>i CONTACT>with CREEPY>ORDINARY
CREEPY>PAST CREEPY>WORRY CREEPY>is CREEPY>when CROWD>CROWD CROWD>ME CROWD>PEER CROWD>TOLD CROWD>WE DESPAIR>me
FEAR>HELPREQ FORCE>ADULT FRAME>PIC FRAME>STAT FRAME>tell FRAME>this GIFT>for GIFT>his HE>NEVERMET HE>keeps HELPREQ>FEAR
HELPREQ>VIOLENCE HELPREQ>got HELPREQ>on HELPREQ>says HELPREQ>she HELPREQ>them I>TOUCH I>if KIN>LOVE KIN>TOUCH KIN>a
KIN>at LOVE>PAST ME>because ME>cant ME>my ME>will MEET>ASK MINOR>STAT MINOR>get MINOR>got MY>ONLINE MY>OTHER_ADULT
MY>PEER MY>THREAT MY>have MY>keeps NEVERMET>CHILD NEVERMET>KIN NEVERMET>a NEWS>from NEWS>of NUDE>SELF_MINOR NUDE>STAT
NUDE>WE NUDE>our NUDE>this NUDE>wont OLDER>CHILD OLDER>DISTRESS OLDER>OTHER_ADULT ONLINE>CARE ONLINE>PEER
ONLINE>SELF_MINOR ONLINE>is ONLINE>keeps ONLINE>the OPINION>ASK OPINION>DISTRESS OPINION>MOVED OPINION>STAT
OPINION>have OPINION>my OPINION>we ORDINARY>NUDE ORDINARY>how ORDINARY>it ORDINARY>this OTHER_ADULT>OTHER_ADULT
OTHER_ADULT>SOMEONE OTHER_ADULT>my PAST>STAT PAST>he PEER>BULLY PEER>HELPREQ PEER>so PEER>they PIC>ORDINARY PIC>SOURCE
PIC>me SELF_ADULT>HE SELF_MINOR>is SEND>CHILD SEND>this SHAME>ASK SHAME>VIOLENCE SOMEONE>SHAME SOMEONE>does
SOURCE>OPINION SOURCE>STAT STALK>ME STALK>me STAT>KIN STAT>SOMEONE STAT>a THREAT>SOURCE THREAT>me THREAT>that
TOUCH>said TOUCH>with VIOLENCE>was WE>VIOLENCE WE>to WORRY>YOU WORRY>this YOU>dont YOU>will a>NEWS a>TOPIC a>said
a>should a>was a>would and>SELF_ADULT and>SHAME and>he and>me and>which are>SHAME are>the at>GIFT at>MINOR at>VIOLENCE
at>but at>does at>him because>he because>with been>HE but>have but>why can>CROWD can>that can>this can>what
cant>CONTACT cant>HELPREQ did>THREAT did>a do>ABUSE do>CROWD do>SOURCE do>for do>my do>on for>GIFT for>MOVED for>SECRET
for>would from>LEAK from>his from>of from>on get>CARE get>MINOR get>NEWS get>STAT get>so get>the get>who got>a got>his
got>my had>do has>said has>the have>PEER he>ME he>MY he>SHAME he>his him>LOVE him>does him>on how>GIFT how>SOURCE
how>with i>HE i>TOUCH i>get i>would if>CREEPY in>for in>he in>of in>says is>TOLD is>has is>of isnt>MY it>GIFT it>WE
it>been keep>HELPREQ keep>KIN keep>NUDE keep>and keep>that keeps>at keeps>his keeps>when me>CHILD me>LOVE me>THREAT
me>a me>because my>are my>but my>his not>CHILD not>OPINION not>but not>tell not>that not>the not>what of>FEAR of>STAT
of>TOLD of>please on>at on>does our>ME our>ORDINARY our>PIC our>WE please>a said>not says>OPINION says>and says>are
says>because says>i says>that she>OLDER she>how she>wants should>SHAME should>i so>CONTACT so>that tell>her tell>that
tell>will that>GROOMED that>is that>it that>was that>will that>with that>wont the>CREEPY the>ONLINE the>had the>so
them>got them>to they>MOVED they>WE they>been this>HELPREQ this>SOURCE to>PIC to>at to>is us>SOMEONE want>ORDINARY
want>is wants>how was>is was>where what>ONLINE what>SOURCE what>him what>this when>OLDER when>because when>did when>to
where>ABUSE where>FRAME where>SEND which>it who>CHILD who>says with>ME wont>I wont>but wont>do wont>i you>MY you>will
""",
    -5: """
ABUSE>STAT ABUSE>does ABUSE>has ADULT>SEND ADULT>and ADULT>how ADULT>is ADULT>keeps ADULT>why ADULT>will ASK>CROWD
ASK>and ASK>he ASK>how ASK>what ASK>would BULLY>NUDE CARE>I CARE>LEAK CARE>ORDINARY CARE>cant CARE>does CHILD>ABUSE
CHILD>KIN CHILD>NEWS CHILD>OPINION CHILD>are CHILD>if CHILD>that CONTACT>STAT CONTACT>can CREEPY>I CREEPY>i CREEPY>so
CROWD>in CROWD>me CROWD>our CROWD>when DESPAIR>SEND DIRECT>him DISTRESS>ME DISTRESS>a DISTRESS>at DISTRESS>what FEAR>I
FEAR>at FEAR>i FORCE>DISTRESS FORCE>his FRAME>GIFT FRAME>KIN FRAME>SOURCE FRAME>for FRAME>him FRAME>with GIFT>CREEPY
GIFT>him GIFT>said GROOMED>has HARMED>VIOLENCE HE>OPINION HE>STAT HE>are HE>his HE>they HELPREQ>ASK HELPREQ>has
HELPREQ>that HYPO>how HYPO>would I>FORCE I>SOURCE I>because I>please I>so I>wasnt I>would KIN>CRISIS KIN>got KIN>his
KIN>keep KIN>would KNOWS>CARE KNOWS>on LEAK>is LOVE>on ME>ONLINE ME>THREAT ME>can ME>not MEET>GIFT MEET>MY MEET>my
MEET>want MINOR>ORDINARY MINOR>not MINOR>so MINOR>wont MOVED>the MY>and MY>are NEWS>SHAME NEWS>a NUDE>CONTACT NUDE>KIN
NUDE>SECRET NUDE>SOURCE NUDE>for NUDE>to OLDER>OPINION OLDER>the ONLINE>FRAME ONLINE>LEAK ONLINE>STAT ONLINE>WORRY
ONLINE>a ONLINE>does ONLINE>got OPINION>SECRET OPINION>SEND OPINION>keeps OPINION>want OPINION>who ORDINARY>BULLY
ORDINARY>for ORDINARY>had ORDINARY>keeps ORDINARY>not ORDINARY>so OTHER_ADULT>SOURCE OTHER_ADULT>he OTHER_ADULT>the
PAST>HE PAST>if PAST>when PAST>would PEER>CROWD PEER>FEAR PEER>LEAK PEER>LOVE PEER>VIOLENCE PEER>can PEER>how
PIC>OPINION PIC>her SECRET>she SECRET>which SELF_ADULT>cant SELF_ADULT>he SELF_MINOR>CROWD SELF_MINOR>ONLINE
SELF_MINOR>was SEND>CROWD SEND>didnt SEND>from SEND>your SEX>CHILD SEX>with SHAME>and SOMEONE>CRISIS SOMEONE>GROOMED
SOMEONE>NEWS SOMEONE>can SOMEONE>he SOMEONE>how SOMEONE>that SOURCE>ASK SOURCE>MINOR SOURCE>SHAME SOURCE>THREAT
SOURCE>TOUCH SOURCE>isnt STALK>and STAT>NUDE STAT>did STAT>on THREAT>OPINION THREAT>does THREAT>our TOLD>ORDINARY
TOLD>who TOUCH>PIC TOUCH>is VIOLENCE>the VIOLENCE>them WE>is WE>keep WE>the WE>your WORRY>in YOU>GROOMED YOU>HYPO
YOU>for YOU>please YOU>with a>ORDINARY a>do a>isnt a>me a>which a>why and>ASK and>HELPREQ and>MY and>PEER and>do
are>ADULT are>SOURCE at>CREEPY at>HE at>ME at>YOU because>SOURCE because>are because>my because>was been>LOVE been>he
but>CROWD but>KIN but>how but>is but>me can>PIC can>THREAT can>WE can>tell cant>ORDINARY cant>for cant>which
did>HELPREQ do>THREAT do>does do>in does>HE does>SHAME does>THREAT does>get dont>tell dont>what dont>your for>CONTACT
for>his for>please for>will from>because get>YOU get>he got>CONTACT got>her got>your has>BULLY has>got have>MEET
have>THREAT have>WORRY have>that have>what he>MINOR he>MOVED he>are he>on he>she her>STAT him>ONLINE him>how his>I
his>but his>it how>CONTACT how>PAST how>STAT how>got how>he how>i how>will i>FORCE i>SELF_MINOR i>because i>it i>please
i>wasnt if>TOUCH in>CHILD in>FRAME in>PEER in>SECRET in>TOLD in>can in>tell in>wants is>CARE is>DISTRESS is>STALK is>in
is>said is>when is>wont isnt>in isnt>to it>HELPREQ it>SOURCE it>WORRY it>didnt it>us keep>CROWD keep>it keeps>DIRECT
keeps>SEND keeps>VIOLENCE keeps>in me>FEAR me>HE me>isnt me>my my>WE my>didnt my>it my>keeps my>says not>KIN not>on
of>PAST of>do of>does of>have of>his of>that on>CREEPY on>ORDINARY on>PAST on>did on>it on>us on>was on>when please>ASK
please>MY please>SEND please>me please>my said>SOURCE said>he said>that says>should she>FORCE she>PEER she>SEND she>for
she>on should>get tell>but tell>did tell>has tell>not tell>they tell>which that>BEING that>CONTACT the>CHILD the>OLDER
the>have the>her the>isnt the>tell them>ME them>have they>ONLINE they>SOURCE this>I this>should this>wont to>ADULT
to>my to>on us>HE wants>SOURCE wants>a was>BULLY was>NEWS was>SEND was>has was>in we>I we>KIN we>i we>on we>to we>what
what>GIFT what>GROOMED what>HELPREQ what>SHAME what>did what>get when>CONTACT when>GIFT when>KIN when>ONLINE when>do
when>have which>SOURCE who>do why>CROWD why>PIC why>are why>in why>should will>YOU will>to will>you with>does with>how
with>if would>I would>SOURCE would>i would>is would>she you>GROOMED you>SOURCE you>a you>with
""",
    -4: """
ABUSE>CHILD ABUSE>CROWD ABUSE>KIN ABUSE>NUDE ABUSE>WE ABUSE>for ABUSE>him ABUSE>our ABUSE>the ADULT>GIFT ADULT>because
ADULT>didnt ADULT>keep ADULT>my ADULT>of ADULT>them ASK>CHILD ASK>at ASK>our ASK>says ASK>should BULLY>on CARE>FEAR
CARE>GROOMED CARE>TOLD CARE>had CARE>have CARE>not CARE>we CHILD>ASK CHILD>MEET CHILD>PAST CHILD>but CHILD>should
CHILD>tell CONTACT>this CREEPY>for CREEPY>if CRISIS>ORDINARY CRISIS>STAT CRISIS>is CROWD>LOVE CROWD>is CROWD>isnt
CROWD>not CROWD>should DESPAIR>and DESPAIR>to DESPAIR>was DIRECT>ONLINE DIRECT>have DIRECT>on DISTRESS>KIN DISTRESS>WE
DISTRESS>so DISTRESS>when FEAR>SOURCE FORCE>LOVE FORCE>ORDINARY FRAME>CHILD FRAME>PEER FRAME>who GIFT>FORCE GIFT>SECRET
GIFT>SOURCE GIFT>do GIFT>she HARMED>SECRET HE>LOVE HE>MOVED HE>how HE>should HELPREQ>MY HELPREQ>THREAT HELPREQ>are
HELPREQ>wants HELPREQ>will HYPO>ME HYPO>TOLD HYPO>a HYPO>is HYPO>me HYPO>the I>ASK I>CHILD I>SELF_MINOR I>him KIN>ASK
KIN>MY KIN>SOURCE KIN>keeps KIN>should KNOWS>KIN LEAK>the LOVE>GIFT LOVE>ME LOVE>him LOVE>me LOVE>not ME>DISTRESS
ME>FEAR ME>MY ME>WE ME>please ME>was ME>we ME>what ME>would MEET>and MEET>the MINOR>HELPREQ MINOR>does MINOR>for
MINOR>tell MOVED>I MOVED>WE MOVED>because MOVED>i MOVED>we MY>DISTRESS MY>GIFT MY>SELF_ADULT MY>SELF_MINOR MY>get
MY>which NEAR>ORDINARY NEWS>ABUSE NEWS>SOMEONE NEWS>is NEWS>with NUDE>MEET NUDE>THREAT NUDE>how NUDE>what OLDER>CONTACT
OLDER>ONLINE ONLINE>HELPREQ ONLINE>MEET ONLINE>VIOLENCE ONLINE>because ONLINE>have ONLINE>says ONLINE>was ONLINE>with
OPINION>ADULT OPINION>HE OPINION>OTHER_ADULT OPINION>get OPINION>wants ORDINARY>MINOR ORDINARY>SHAME ORDINARY>have
ORDINARY>in ORDINARY>on ORDINARY>us ORDINARY>wont OTHER_ADULT>DISTRESS PAST>OTHER_ADULT PAST>for PAST>was PEER>NUDE
PEER>ORDINARY PEER>and PEER>he PEER>me PEER>we PIC>ABUSE PIC>does PIC>should PIC>this SECRET>CHILD SECRET>THREAT
SECRET>VIOLENCE SECRET>my SECRET>tell SECRET>want SECRET>with SECRET>your SELF_ADULT>DISTRESS SELF_MINOR>CARE
SELF_MINOR>he SEND>HE SEND>OPINION SEND>YOU SEND>him SEND>us SEND>what SEX>it SHAME>FORCE SHAME>SOMEONE SHAME>if
SHAME>me SHAME>on SHAME>she SOMEONE>I SOMEONE>TOLD SOMEONE>his SOMEONE>on SOMEONE>our SOURCE>CROWD SOURCE>HYPO
SOURCE>WE SOURCE>dont SOURCE>for SOURCE>got SOURCE>her SOURCE>him SOURCE>she STALK>I STALK>ORDINARY STALK>i STALK>the
STAT>in STAT>that STAT>them THREAT>CHILD THREAT>I THREAT>NUDE THREAT>him THREAT>i THREAT>she TOPIC>the TOUCH>for
TOUCH>of VIOLENCE>at WE>I WE>WE WE>YOU WE>her WE>our WORRY>CROWD WORRY>I WORRY>do WORRY>i WORRY>is YOU>GIFT YOU>KIN
YOU>ORDINARY a>BEING a>MINOR a>NEAR a>SEND a>SHAME a>are and>SEND and>at and>get and>has and>not and>them and>we
and>would are>CROWD at>ASK at>BULLY at>OTHER_ADULT at>PEER at>WE at>WORRY at>do at>when at>you because>HE because>is
because>said been>PAST been>it but>ME but>OLDER but>SELF_MINOR but>to can>SOURCE can>on can>says can>the cant>PIC
cant>SEND cant>have cant>my did>at did>have did>said didnt>for do>LOVE do>his do>she do>we do>who do>your does>CARE
does>CREEPY does>OPINION does>she dont>CROWD dont>FRAME dont>HE dont>is dont>you for>KIN for>PAST for>because for>they
for>us from>does from>her get>GROOMED get>WE got>MY got>PEER got>SEX had>THREAT had>at had>not had>what has>HELPREQ
has>how has>your have>VIOLENCE have>are have>do have>does have>for have>it he>DISTRESS he>FORCE he>OLDER he>SEND
he>VIOLENCE he>the he>why he>will he>with her>can her>tell her>with him>got his>ABUSE his>LOVE his>can his>for his>when
how>ASK how>CARE how>OPINION how>PEER how>has how>our how>she how>to how>we i>ASK i>CONTACT i>FRAME i>at i>so i>your
if>CONTACT if>FEAR if>KIN if>dont if>that if>want in>LEAK in>NEAR in>how in>is in>they in>which is>BULLY is>CROWD
is>THREAT is>our is>they is>wants isnt>my it>TOLD it>are it>did it>get it>had it>his it>says it>tell it>the it>they
it>your keep>but keeps>why me>can me>was me>would my>MINOR my>SELF_ADULT my>TOLD my>should my>where my>would not>at
not>him of>KIN of>MEET on>CONTACT on>GIFT on>MEET on>OTHER_ADULT on>because on>cant on>from on>on our>VIOLENCE our>get
our>wants please>the said>CRISIS said>KIN said>OPINION said>been said>had said>was said>who says>STAT says>dont
says>have says>his says>they she>TOLD she>do she>of should>PIC should>that so>on tell>CARE tell>GROOMED tell>VIOLENCE
tell>cant tell>got tell>if tell>in tell>she tell>want that>DIRECT that>and that>are that>get that>isnt that>wasnt
the>will them>ORDINARY them>STAT they>CONTACT they>HARMED they>WORRY they>isnt they>of this>CARE this>are this>for
this>is to>CROWD to>FRAME to>GIFT to>TOPIC to>has to>our to>they to>which us>MEET us>NUDE us>keep us>my want>ONLINE
want>OPINION want>YOU want>for want>get want>she want>you wants>VIOLENCE was>HE was>KNOWS was>SOMEONE was>TOLD was>had
was>him wasnt>ME wasnt>that wasnt>was we>CONTACT we>CROWD we>got what>CREEPY what>WE what>YOU what>we what>your
when>CARE when>ORDINARY when>in when>it when>my where>was which>does which>has which>of who>so who>when why>OPINION
why>SECRET why>SOURCE why>YOU why>dont why>so why>tell why>you will>I will>LOVE will>ONLINE will>i will>says will>she
will>who with>DISTRESS with>STAT with>WE with>can with>wont wont>ADULT wont>he wont>in would>HARMED would>PIC
would>SECRET would>her would>if would>they you>GIFT you>been you>dont you>for you>on you>please you>to your>ONLINE
your>SECRET your>he your>is
""",
    -3: """
ADULT>BEING ADULT>KNOWS ADULT>LEAK ADULT>THREAT ADULT>but ADULT>said ASK>LOVE ASK>did ASK>us ASK>why BEING>CONTACT
BEING>so BULLY>ASK BULLY>ORDINARY BULLY>a CARE>OTHER_ADULT CARE>SECRET CARE>keep CARE>the CARE>this CARE>why
CHILD>CONTACT CHILD>CROWD CHILD>DISTRESS CHILD>GROOMED CHILD>ME CHILD>NEAR CHILD>TOUCH CHILD>is CHILD>said CHILD>where
CHILD>you CONTACT>SOURCE CONTACT>of CONTACT>they CREEPY>NUDE CREEPY>VIOLENCE CREEPY>in CREEPY>she CREEPY>was CRISIS>ASK
CRISIS>BULLY CRISIS>HE CRISIS>his CRISIS>she CRISIS>want CRISIS>what CROWD>CONTACT CROWD>DIRECT CROWD>MINOR CROWD>MY
CROWD>PAST CROWD>VIOLENCE CROWD>did CROWD>for CROWD>this CROWD>where DESPAIR>I DESPAIR>ME DESPAIR>do DESPAIR>i
DIRECT>CONTACT DIRECT>MY DIRECT>we DISTRESS>FRAME DISTRESS>LOVE DISTRESS>SOMEONE FEAR>CHILD FEAR>does FEAR>it FEAR>the
FORCE>SECRET FORCE>SEND FORCE>in FORCE>on FORCE>that FORCE>with FRAME>CREEPY FRAME>ME FRAME>did FRAME>me FRAME>them
GIFT>CROWD GIFT>HE GIFT>KIN GIFT>our GIFT>please GROOMED>STAT GROOMED>the HARMED>his HARMED>is HE>CHILD HE>DISTRESS
HE>GROOMED HE>TOLD HE>a HE>didnt HE>the HE>this HE>will HELPREQ>CARE HELPREQ>CONTACT HELPREQ>FRAME HELPREQ>NEWS
HELPREQ>and HELPREQ>have HELPREQ>his HELPREQ>when HELPREQ>where I>FRAME I>KNOWS I>MINOR I>SEND I>been I>says I>that
I>want I>your KIN>OTHER_ADULT KIN>that KIN>wont KNOWS>her KNOWS>his LEAK>ME LEAK>me LOVE>OPINION LOVE>and LOVE>do
LOVE>in LOVE>the LOVE>what ME>CARE ME>OLDER ME>OPINION ME>PAST ME>TOLD ME>WORRY ME>is ME>isnt ME>says ME>where ME>which
MEET>KIN MEET>NEAR MEET>his MINOR>BULLY MINOR>ONLINE MINOR>SHAME MINOR>at MINOR>he MINOR>i MINOR>they MINOR>when
MOVED>CONTACT MOVED>for MOVED>have MOVED>says MY>MEET MY>a MY>cant MY>for MY>this MY>want MY>wants MY>we NEAR>KNOWS
NEAR>NEAR NEAR>ONLINE NEAR>at NEAR>it NEAR>with NEVERMET>CONTACT NEVERMET>and NEVERMET>can NEWS>PAST NEWS>SEND
NEWS>THREAT NEWS>been NEWS>it NUDE>ABUSE NUDE>BULLY NUDE>HELPREQ NUDE>SEND NUDE>does NUDE>please NUDE>should NUDE>your
OLDER>CREEPY OLDER>CROWD OLDER>NUDE OLDER>ORDINARY ONLINE>SEX ONLINE>and ONLINE>but ONLINE>has ONLINE>please
ONLINE>them ONLINE>where OPINION>HELPREQ OPINION>HYPO OPINION>STALK OPINION>YOU OPINION>says ORDINARY>ABUSE
ORDINARY>FEAR ORDINARY>FRAME ORDINARY>HE ORDINARY>HYPO ORDINARY>PAST ORDINARY>TOLD ORDINARY>VIOLENCE ORDINARY>cant
ORDINARY>did ORDINARY>he ORDINARY>wants OTHER_ADULT>OLDER OTHER_ADULT>been OTHER_ADULT>is OTHER_ADULT>said
OTHER_ADULT>who PAST>YOU PAST>are PAST>is PAST>of PAST>we PAST>you PEER>ABUSE PEER>a PIC>HELPREQ PIC>ME PIC>SEX PIC>but
PIC>please PIC>why SECRET>FRAME SECRET>LOVE SECRET>ORDINARY SECRET>TOLD SECRET>YOU SECRET>if SECRET>will SELF_ADULT>is
SELF_ADULT>it SELF_MINOR>ADULT SELF_MINOR>HE SELF_MINOR>SOURCE SELF_MINOR>are SELF_MINOR>in SELF_MINOR>want
SELF_MINOR>with SEND>got SEND>in SEX>ASSAULT SEX>CONTACT SEX>so SHAME>had SHAME>that SOMEONE>ASK SOMEONE>MOVED
SOMEONE>and SOMEONE>had SOMEONE>keeps SOMEONE>said SOURCE>LEAK SOURCE>NUDE SOURCE>ORDINARY SOURCE>has SOURCE>us
SOURCE>was SOURCE>wasnt STALK>WORRY STALK>a STALK>in STALK>it STAT>LOVE STAT>OTHER_ADULT STAT>are STAT>can STAT>isnt
STAT>my STAT>where THREAT>KIN THREAT>MY THREAT>STAT THREAT>tell THREAT>want TOLD>ASK TOLD>ME TOLD>MEET TOLD>does
TOLD>it TOLD>me TOLD>tell TOLD>they TOLD>which TOPIC>CHILD TOPIC>I TOPIC>KIN TOPIC>SOURCE TOPIC>a TOPIC>and TOPIC>i
TOPIC>is TOPIC>on TOUCH>he VIOLENCE>ABUSE VIOLENCE>ASK VIOLENCE>NUDE VIOLENCE>SECRET VIOLENCE>on VIOLENCE>when WE>GIFT
WE>ME WE>SOMEONE WE>STAT WE>i WE>me WE>on WE>so WE>wants WORRY>WORRY WORRY>had WORRY>your YOU>a YOU>been YOU>keep
a>CONTACT a>GROOMED a>is and>HE and>LEAK and>got and>how and>is and>when are>DESPAIR are>HE are>are are>her are>is
are>me are>what at>NUDE at>SOURCE at>are at>because at>from at>her at>if at>not at>so at>want at>will at>wont because>a
because>got because>this because>to been>DISTRESS been>SOURCE been>this but>SOURCE but>her but>keep but>on but>was
can>MINOR can>them can>they can>with can>your cant>FRAME cant>SOMEONE cant>STAT cant>a cant>it cant>was cant>what
did>ASK did>OPINION did>YOU did>says did>with did>you didnt>ASK didnt>the didnt>they do>MOVED do>OPINION do>ORDINARY
do>TOPIC do>where does>HARMED does>SOMEONE does>VIOLENCE does>how does>them does>with dont>OPINION dont>but dont>want
for>NEAR for>STALK for>we for>where from>YOU from>the from>where from>would from>your get>SELF_MINOR get>and get>does
get>him get>says get>you got>I got>for got>i got>is got>it had>LOVE had>SEND had>WORRY had>it has>YOU has>that
have>HYPO have>OTHER_ADULT have>but have>her have>how have>is have>she have>your he>CREEPY he>FRAME he>KNOWS he>a
he>because he>they her>BEING her>CONTACT her>I her>PAST her>SEND her>SHAME her>for her>so her>us him>KIN him>SOURCE
him>cant his>HARMED his>ORDINARY his>him how>MEET how>ONLINE how>SECRET how>THREAT how>didnt how>had how>on how>who
i>ADULT i>KNOWS i>MINOR i>YOU i>are i>been i>got i>says i>which if>GIFT if>MINOR if>and if>of if>please if>which
in>ABUSE in>MINOR in>MOVED in>NEWS in>THREAT in>did in>with in>your is>OLDER is>WORRY is>can is>them is>with it>MEET
it>STALK it>TOPIC it>said it>them it>when it>where it>which it>why it>with keep>STAT keep>YOU keep>your keeps>ORDINARY
keeps>STALK keeps>a keeps>with me>ADULT me>CARE me>DISTRESS me>ONLINE me>OPINION me>PAST me>TOLD me>are me>says me>to
me>where me>wont my>CARE my>MEET my>a my>he my>how my>keep my>of my>please my>us not>NUDE not>do not>does not>her
not>she not>who not>why of>ASSAULT of>FRAME of>HELPREQ of>LOVE of>PIC of>SEX of>are of>got of>should of>where of>which
on>CROWD on>LOVE on>THREAT on>TOPIC on>where on>with our>a our>at our>have our>me our>our our>this our>us please>are
please>how said>ABUSE said>TOPIC said>are said>his says>VIOLENCE says>does says>get says>had says>isnt says>of
says>with she>CARE she>CROWD she>SECRET she>SOURCE she>TOUCH she>are she>didnt she>does she>dont she>this she>want
should>ADULT should>CROWD should>OPINION should>a should>for should>if should>when so>STALK so>YOU so>because so>i
so>isnt so>said so>she so>when so>who tell>HARMED tell>OLDER tell>ONLINE tell>do tell>his tell>how that>can that>do
that>had that>so the>DESPAIR the>FEAR the>NEVERMET the>PIC the>SOURCE the>YOU the>which the>you them>SOMEONE them>TOLD
them>me they>HELPREQ they>ORDINARY they>PIC they>STAT they>but they>how they>keep they>tell they>them they>they
they>was this>a this>how this>my this>so to>CREEPY to>GROOMED to>HARMED to>I to>ONLINE to>SEX to>WE to>had to>said
to>them to>what us>MY us>ORDINARY us>in want>CHILD want>HE want>MEET want>at want>can want>on want>that want>want
wants>ONLINE wants>SEND wants>STAT wants>and wants>if wants>on wants>who was>MY was>because was>from was>her was>it
wasnt>FEAR wasnt>it wasnt>on wasnt>the we>CHILD we>GIFT we>MINOR we>PIC we>YOU we>her we>your what>CROWD what>FORCE
what>does what>from what>tell what>want what>who what>why when>CHILD when>FRAME when>NEWS when>can when>from when>the
when>this when>will where>VIOLENCE where>did where>get where>they where>to which>CROWD which>PIC which>STAT which>said
which>she which>should who>NUDE who>OLDER who>ONLINE who>PEER who>SEX who>SOURCE who>for who>from who>want who>why
who>with why>LOVE why>SEND why>on will>ASK will>have will>is will>that will>when with>ABUSE with>said with>should
with>this with>us wont>MEET wont>TOUCH wont>VIOLENCE would>ADULT would>PEER would>in would>keep you>HYPO you>ORDINARY
you>PEER you>if you>keep you>not your>CHILD your>HE your>OTHER_ADULT your>said
""",
    -2: """
ABUSE>on ABUSE>tell ABUSE>with ADULT>HE ADULT>ORDINARY ADULT>SELF_ADULT ADULT>STALK ADULT>WE ADULT>are ADULT>got
ADULT>that ADULT>wont ASK>ME ASK>VIOLENCE ASK>can ASK>had ASK>want ASSAULT>HE ASSAULT>that BEING>BULLY BEING>GROOMED
BEING>STAT BULLY>ABUSE BULLY>SOURCE BULLY>but BULLY>do CARE>ASK CARE>MOVED CARE>SELF_MINOR CARE>STALK CARE>STAT
CARE>THREAT CARE>been CARE>but CARE>for CARE>got CARE>i CARE>isnt CARE>would CHILD>CHILD CHILD>DIRECT CHILD>HARMED
CHILD>STALK CHILD>get CHILD>how CHILD>keep CHILD>what CHILD>when CONTACT>GIFT CONTACT>SECRET CONTACT>SEX CONTACT>get
CONTACT>how CONTACT>isnt CONTACT>she CONTACT>that CONTACT>where CREEPY>YOU CREEPY>the CREEPY>you CRISIS>I CRISIS>i
CROWD>FEAR CROWD>NEAR CROWD>PIC CROWD>SEND CROWD>SEX CROWD>can CROWD>does CROWD>dont CROWD>had CROWD>how CROWD>please
CROWD>which CROWD>you DESPAIR>HELPREQ DESPAIR>what DIRECT>me DIRECT>tell DIRECT>the DISTRESS>CARE DISTRESS>HELPREQ
DISTRESS>STAT DISTRESS>him DISTRESS>our DISTRESS>we FEAR>CROWD FEAR>FORCE FEAR>OPINION FEAR>a FEAR>for FEAR>which
FORCE>SOURCE FORCE>TOUCH FORCE>didnt FORCE>how FORCE>so FORCE>the FRAME>NUDE FRAME>SHAME FRAME>SOMEONE FRAME>TOUCH
FRAME>and FRAME>are FRAME>can FRAME>keep FRAME>our FRAME>to FRAME>want FRAME>why GIFT>ONLINE GIFT>STAT GIFT>are
GIFT>should GIFT>the GIFT>which GROOMED>CHILD GROOMED>ONLINE GROOMED>at GROOMED>how GROOMED>in GROOMED>on HE>CARE
HE>HELPREQ HE>PAST HE>PEER HE>SECRET HE>can HE>of HE>please HE>us HELPREQ>OPINION HELPREQ>get HELPREQ>how HELPREQ>in
HELPREQ>keep HELPREQ>said HELPREQ>us HYPO>SOMEONE HYPO>i I>CROWD I>STALK I>are I>in I>which KIN>DIRECT KIN>NEAR KIN>and
KIN>but KIN>do KIN>how KIN>me KIN>please KIN>so KIN>tell KIN>want KNOWS>ORDINARY KNOWS>and LEAK>in LOVE>FORCE LOVE>at
LOVE>he LOVE>of ME>STALK ME>got ME>how ME>wont MEET>her MEET>what MINOR>OLDER MINOR>OPINION MINOR>PAST MINOR>SELF_MINOR
MINOR>VIOLENCE MINOR>how MINOR>my MINOR>want MINOR>would MOVED>he MOVED>they MY>PIC MY>SEND MY>STALK MY>got MY>them
MY>where NEAR>for NEAR>to NEVERMET>ORDINARY NEVERMET>SOMEONE NEVERMET>says NEWS>he NEWS>was NUDE>MINOR NUDE>MY
OLDER>SOURCE OLDER>TOLD OLDER>in OLDER>is OLDER>that OLDER>wants ONLINE>HYPO ONLINE>THREAT ONLINE>he ONLINE>me
ONLINE>not ONLINE>this ONLINE>when ONLINE>will ONLINE>wont ONLINE>would OPINION>CONTACT OPINION>CREEPY OPINION>FRAME
OPINION>been OPINION>can OPINION>cant OPINION>does OPINION>how OPINION>is OPINION>isnt OPINION>you ORDINARY>FORCE
ORDINARY>ONLINE ORDINARY>PEER ORDINARY>at ORDINARY>has ORDINARY>her ORDINARY>my ORDINARY>what ORDINARY>who
ORDINARY>will OTHER_ADULT>ADULT OTHER_ADULT>how OTHER_ADULT>so OTHER_ADULT>with PAST>CARE PAST>FRAME PAST>SOURCE
PAST>WE PAST>and PAST>been PAST>cant PAST>did PAST>how PAST>they PAST>this PAST>want PEER>MY PEER>SECRET PEER>STAT
PEER>WE PEER>but PEER>dont PEER>got PEER>his PEER>if PEER>it PEER>my PEER>our PEER>to PEER>with PIC>CONTACT PIC>HE
PIC>OLDER PIC>do PIC>so PIC>you SECRET>CARE SECRET>HELPREQ SECRET>OPINION SECRET>does SECRET>he SECRET>of SECRET>that
SECRET>we SECRET>wont SELF_ADULT>ONLINE SELF_MINOR>HELPREQ SELF_MINOR>do SELF_MINOR>how SELF_MINOR>isnt SELF_MINOR>so
SELF_MINOR>what SEND>but SEND>does SEND>have SEND>is SEND>you SEX>ME SEX>MINOR SEX>and SEX>him SEX>me SEX>of SEX>what
SHAME>ME SHAME>STAT SHAME>which SOMEONE>OLDER SOMEONE>ONLINE SOMEONE>which SOURCE>BULLY SOURCE>DISTRESS SOURCE>FEAR
SOURCE>FORCE SOURCE>HE SOURCE>OLDER SOURCE>SECRET SOURCE>did SOURCE>does SOURCE>had SOURCE>on SOURCE>should SOURCE>so
SOURCE>them SOURCE>want SOURCE>we STALK>for STALK>of STALK>your STAT>CONTACT STAT>OPINION STAT>PEER STAT>and STAT>didnt
STAT>dont STAT>from STAT>got STAT>had STAT>has STAT>him STAT>not STAT>please STAT>who THREAT>ADULT THREAT>CROWD
THREAT>HE THREAT>PIC THREAT>how THREAT>not THREAT>of THREAT>on THREAT>this THREAT>with THREAT>would TOLD>MINOR
TOLD>SEND TOLD>YOU TOLD>the TOLD>this TOLD>wants TOPIC>CROWD TOPIC>NEVERMET TOPIC>PIC TOPIC>for TOUCH>WORRY TOUCH>how
TOUCH>it VIOLENCE>CROWD VIOLENCE>MEET VIOLENCE>YOU VIOLENCE>do VIOLENCE>she VIOLENCE>you WE>SOURCE WE>but WE>get WE>if
WE>of WE>this WE>want WE>why WORRY>MY WORRY>ONLINE WORRY>he WORRY>what WORRY>you YOU>MY YOU>ONLINE YOU>OTHER_ADULT
YOU>STALK YOU>got YOU>has YOU>have YOU>they YOU>want a>ADULT a>KNOWS a>MOVED a>WORRY a>didnt a>got a>had a>his a>in
a>of a>tell a>the a>where and>I and>OPINION and>PAST and>wants and>will are>CARE are>CONTACT are>NEAR are>OLDER
are>have are>we are>when are>you at>CARE at>SECRET at>STAT at>and at>cant at>didnt at>dont at>how at>she because>do
because>in because>why because>wont been>him been>his been>of been>they but>ASK but>STAT but>wasnt but>wont but>would
can>HYPO can>MEET can>OPINION can>ORDINARY can>PEER can>SOMEONE can>STAT can>if can>our can>we can>which cant>SOURCE
cant>him cant>if did>ADULT did>ORDINARY did>SECRET did>SEND did>did did>from did>us do>BULLY do>FRAME do>SELF_MINOR
do>TOLD do>can do>us does>ABUSE does>FRAME does>GIFT does>KNOWS does>SECRET does>and does>not does>of does>please
does>want does>will dont>because dont>i for>GROOMED for>PEER for>SEX for>get for>not for>of for>tell from>MINOR
from>SELF_MINOR from>SOURCE from>please from>they from>was from>when get>TOLD get>WORRY get>can get>her get>how
get>they get>this get>what got>GROOMED got>HE got>KIN got>MINOR got>SOMEONE got>SOURCE got>STAT got>WORRY got>YOU
got>did got>was had>BULLY had>ME had>MINOR had>NEAR had>ONLINE had>SOURCE had>WE had>and had>but had>for had>she
had>that had>this has>DISTRESS has>MINOR has>MY has>SEX has>at has>does has>my has>this has>was have>CONTACT have>MINOR
have>NEVERMET have>them have>would he>GIFT he>ORDINARY he>cant he>where he>who her>CROWD her>LEAK her>ONLINE her>have
her>my her>which him>CARE him>at his>WE his>a his>her his>how his>wont how>CREEPY how>HE how>OTHER_ADULT how>dont
how>have how>keep how>not how>tell how>was how>where i>HYPO i>ONLINE i>STALK i>cant i>my i>on i>want i>was if>DISTRESS
if>ONLINE if>been if>in in>ADULT in>DISTRESS in>STAT in>WORRY in>got in>him in>please in>them in>wont in>would
is>DESPAIR is>DIRECT is>HE is>LEAK is>and is>are is>because is>but is>does is>from is>have is>he is>was isnt>MEET
isnt>that it>FRAME it>SOMEONE it>isnt it>our it>please it>she keep>SOURCE keep>WE keeps>ASK keeps>CONTACT me>SHAME
me>STALK me>at me>got me>he me>they me>this my>CROWD my>HELPREQ my>HYPO my>LOVE my>ME my>NEVERMET my>SELF_MINOR
my>STALK my>which not>CONTACT not>DESPAIR not>SEND not>STAT not>said not>with of>HARMED of>MY of>THREAT of>VIOLENCE
of>at of>cant of>did of>in of>said of>why of>your on>for on>so on>that on>the on>which on>why our>OTHER_ADULT
our>SOMEONE our>WORRY our>got our>so our>when our>why please>ME please>STAT please>get please>in please>want
please>with said>HELPREQ said>OTHER_ADULT said>SELF_ADULT said>can said>keep said>says said>to said>wont says>CARE
says>CRISIS says>GROOMED says>KIN says>OTHER_ADULT says>SOMEONE says>so says>wants she>BULLY she>CONTACT she>did
she>from she>get she>had she>his she>them she>will should>HELPREQ should>I should>do should>keep should>our should>they
should>this so>FRAME so>I so>ONLINE so>OTHER_ADULT so>SELF_MINOR so>are so>can so>do so>how so>not so>they so>want
so>will so>you tell>CONTACT tell>PEER tell>SECRET tell>SOURCE tell>WORRY tell>my tell>the tell>we tell>when that>CARE
that>FEAR that>FORCE that>GIFT that>THREAT that>YOU that>but that>got that>has that>his that>keep that>us that>who
that>you the>OPINION the>SEND the>what them>FRAME them>are them>was them>with they>DISTRESS they>can they>not
they>please they>this they>who they>your this>CHILD this>DIRECT this>KIN this>MINOR this>OPINION this>PIC this>THREAT
this>VIOLENCE this>have this>said this>us this>was this>we this>which this>why to>DIRECT to>HYPO to>ME to>STAT to>WORRY
to>but to>can to>dont to>got to>her to>please to>us to>when to>would us>PIC us>STAT us>YOU us>can us>what want>CROWD
want>KIN want>SEND want>SOURCE want>STAT want>because want>but want>he want>i want>in want>what want>where want>which
want>who wants>SOMEONE was>CHILD was>CROWD was>HELPREQ was>ORDINARY was>VIOLENCE was>his was>our was>was was>with
wasnt>HELPREQ we>ABUSE we>DISTRESS we>HELPREQ we>ONLINE we>OPINION we>ORDINARY we>THREAT we>WORRY we>for we>my we>our
we>the we>want we>we we>with what>LOVE what>OLDER what>OPINION what>SECRET what>SEND what>TOPIC what>a what>at what>got
what>not what>said what>us when>GROOMED when>OPINION when>SECRET when>but when>for when>want when>what where>PIC
where>SOURCE where>from where>her where>if where>of where>on where>would which>are which>do who>ASK who>PAST who>SECRET
who>a who>cant who>did who>got who>his who>that who>where who>who why>KIN why>for why>have why>it why>this will>CHILD
will>CONTACT will>GIFT will>VIOLENCE will>because will>he will>in with>MINOR with>a with>cant with>do with>for
with>where with>which wont>KIN wont>WE wont>a wont>and wont>have would>HE would>PAST would>TOUCH would>YOU would>a
would>get would>this would>you you>CARE you>MEET you>MINOR you>STALK you>TOUCH you>got you>in you>want your>HELPREQ
your>has your>on your>so your>your
""",
    -1: """
ABUSE>HE ABUSE>SEND ABUSE>had ABUSE>please ABUSE>who ADULT>ABUSE ADULT>ASK ADULT>ASSAULT ADULT>FRAME ADULT>HYPO ADULT>I
ADULT>SHAME ADULT>tell ADULT>was ADULT>what ASK>CONTACT ASK>HELPREQ ASK>HYPO ASK>does ASK>isnt ASK>me ASSAULT>on
ASSAULT>the BEING>NEAR BEING>SECRET BEING>a BEING>does BEING>got BEING>on BULLY>OPINION BULLY>SOMEONE BULLY>are
BULLY>at BULLY>they BULLY>when BULLY>wont CARE>ABUSE CARE>FRAME CARE>HELPREQ CARE>ME CARE>TOPIC CARE>from CARE>his
CARE>in CARE>me CARE>want CARE>wants CARE>your CHILD>BULLY CHILD>FEAR CHILD>LEAK CHILD>OTHER_ADULT CHILD>SOMEONE
CHILD>TOPIC CHILD>please CHILD>they CHILD>to CHILD>which CHILD>would CONTACT>CHILD CONTACT>HYPO CONTACT>LOVE
CONTACT>PAST CONTACT>PEER CONTACT>SEND CONTACT>YOU CONTACT>a CONTACT>are CONTACT>his CONTACT>keep CONTACT>on
CONTACT>please CONTACT>says CONTACT>to CONTACT>wont CONTACT>you CREEPY>LOVE CREEPY>SOURCE CREEPY>WE CREEPY>from
CREEPY>get CREEPY>how CREEPY>our CREEPY>that CREEPY>who CRISIS>ME CRISIS>SOURCE CRISIS>was CROWD>GIFT CROWD>NEVERMET
CROWD>OLDER CROWD>OTHER_ADULT CROWD>SECRET CROWD>TOPIC CROWD>TOUCH CROWD>but CROWD>them CROWD>us CROWD>wants
DESPAIR>CONTACT DESPAIR>keep DESPAIR>my DESPAIR>so DIRECT>HE DIRECT>ORDINARY DIRECT>PIC DIRECT>my DIRECT>to DIRECT>was
DIRECT>when DISTRESS>ADULT DISTRESS>BULLY DISTRESS>CHILD DISTRESS>GROOMED DISTRESS>NUDE DISTRESS>but DISTRESS>didnt
DISTRESS>do DISTRESS>for DISTRESS>get DISTRESS>she DISTRESS>the FAULT>the FEAR>FRAME FEAR>KIN FEAR>SEND FEAR>and
FEAR>of FEAR>was FORCE>CHILD FORCE>HELPREQ FORCE>WE FORCE>are FORCE>it FORCE>to FRAME>FRAME FRAME>HYPO FRAME>MOVED
FRAME>WE FRAME>will FRAME>would GIFT>ADULT GIFT>HELPREQ GIFT>MINOR GIFT>ORDINARY GIFT>THREAT GIFT>TOPIC GIFT>at
GIFT>because GIFT>got GIFT>how GIFT>on GIFT>this GIFT>us GIFT>would GROOMED>KIN GROOMED>MINOR GROOMED>PEER
GROOMED>TOPIC GROOMED>does GROOMED>not GROOMED>of GROOMED>so GROOMED>that GROOMED>what HARMED>he HARMED>to HE>BEING
HE>TOPIC HE>TOUCH HE>because HE>from HE>had HE>want HE>wants HE>was HELPREQ>ONLINE HELPREQ>ORDINARY HELPREQ>TOPIC
HELPREQ>did HELPREQ>dont HELPREQ>her HELPREQ>him HELPREQ>me HELPREQ>was HYPO>BULLY HYPO>CHILD HYPO>CROWD HYPO>HYPO
HYPO>I HYPO>TOUCH HYPO>WE HYPO>does HYPO>for HYPO>our HYPO>this HYPO>where HYPO>who HYPO>with I>HYPO I>LEAK I>NUDE
I>ONLINE I>a I>got I>on I>us KIN>BULLY KIN>DISTRESS KIN>HYPO KIN>LEAK KIN>YOU KIN>cant KIN>is KIN>the KIN>we KIN>which
KIN>your KNOWS>at KNOWS>for KNOWS>him KNOWS>in KNOWS>of LEAK>FORCE LEAK>OPINION LEAK>if LEAK>they LOVE>CHILD LOVE>it
LOVE>my LOVE>said ME>CHILD ME>FRAME ME>NEWS ME>SECRET ME>for ME>keep ME>our ME>they ME>with MEET>YOU MEET>a MEET>are
MEET>get MEET>they MEET>where MEET>who MEET>wont MEET>you MINOR>I MINOR>KIN MINOR>NEAR MINOR>SEX MINOR>YOU MINOR>are
MINOR>because MINOR>his MINOR>please MINOR>wasnt MINOR>you MOVED>CHILD MOVED>KIN MOVED>ORDINARY MOVED>a MOVED>can
MOVED>his MOVED>if MOVED>of MOVED>so MY>HELPREQ MY>OLDER MY>SECRET MY>do MY>please MY>says MY>your NEAR>CARE
NEAR>OPINION NEAR>SOURCE NEAR>VIOLENCE NEAR>that NEVERMET>my NEVERMET>she NEVERMET>who NEWS>BEING NEWS>CONTACT
NEWS>NUDE NEWS>STAT NEWS>do NEWS>said NEWS>what NUDE>MOVED NUDE>OPINION NUDE>ORDINARY NUDE>PIC NUDE>get NUDE>where
NUDE>would OLDER>ADULT OLDER>PAST OLDER>SOMEONE OLDER>STAT OLDER>WE OLDER>want OLDER>who ONLINE>DISTRESS ONLINE>SHAME
ONLINE>are ONLINE>had ONLINE>want ONLINE>your OPINION>MINOR OPINION>SELF_MINOR OPINION>got OPINION>has OPINION>if
OPINION>our OPINION>she OPINION>that OPINION>this OPINION>us OPINION>when ORDINARY>because ORDINARY>does ORDINARY>get
ORDINARY>got ORDINARY>isnt ORDINARY>said ORDINARY>she ORDINARY>them OTHER_ADULT>I OTHER_ADULT>KIN OTHER_ADULT>MY
OTHER_ADULT>NEVERMET OTHER_ADULT>ORDINARY OTHER_ADULT>SEND OTHER_ADULT>STAT OTHER_ADULT>are OTHER_ADULT>cant
OTHER_ADULT>do OTHER_ADULT>has OTHER_ADULT>her OTHER_ADULT>his OTHER_ADULT>i OTHER_ADULT>in OTHER_ADULT>of
OTHER_ADULT>they OTHER_ADULT>this OTHER_ADULT>us PAST>SEND PAST>SOMEONE PAST>does PAST>from PAST>get PAST>have PAST>her
PAST>on PAST>says PAST>which PEER>FRAME PEER>ME PEER>NEAR PEER>THREAT PEER>YOU PEER>have PEER>was PEER>you PIC>ADULT
PIC>FORCE PIC>SEND PIC>THREAT PIC>YOU PIC>that PIC>where SECRET>GIFT SECRET>HYPO SECRET>MY SECRET>SOURCE SECRET>STAT
SECRET>a SECRET>how SECRET>please SECRET>says SECRET>us SECRET>why SELF_ADULT>she SELF_MINOR>GIFT SELF_MINOR>MY
SELF_MINOR>NUDE SELF_MINOR>ORDINARY SELF_MINOR>VIOLENCE SELF_MINOR>YOU SELF_MINOR>get SELF_MINOR>have SELF_MINOR>will
SELF_MINOR>you SEND>ABUSE SEND>HYPO SEND>KNOWS SEND>PEER SEND>SEX SEND>WE SEND>can SEND>had SEND>her SEND>how SEND>that
SEND>when SEND>who SEND>will SEX>OLDER SEX>PEER SEX>SOMEONE SHAME>ADULT SHAME>ONLINE SHAME>can SHAME>for SHAME>in
SHAME>tell SOMEONE>FEAR SOMEONE>KIN SOMEONE>VIOLENCE SOMEONE>WE SOMEONE>because SOMEONE>did SOMEONE>wants SOMEONE>where
SOURCE>BEING SOURCE>GROOMED SOURCE>HELPREQ SOURCE>NEVERMET SOURCE>didnt SOURCE>keep SOURCE>our SOURCE>tell SOURCE>the
SOURCE>they SOURCE>where SOURCE>why SOURCE>will SOURCE>wont SOURCE>would SOURCE>you STALK>ADULT STALK>CREEPY
STALK>SOURCE STALK>was STAT>ASSAULT STAT>CRISIS STAT>GROOMED STAT>HELPREQ STAT>ME STAT>OLDER STAT>ORDINARY STAT>SEX
STAT>SOURCE STAT>VIOLENCE STAT>at STAT>been STAT>but STAT>her STAT>she STAT>so STAT>want STAT>what STAT>with STAT>your
THREAT>ABUSE THREAT>CONTACT THREAT>CREEPY THREAT>ME THREAT>VIOLENCE THREAT>WE THREAT>been THREAT>but THREAT>has
THREAT>so THREAT>what TOLD>KIN TOLD>SHAME TOLD>says TOLD>where TOPIC>HE TOPIC>HELPREQ TOPIC>OPINION TOPIC>STAT
TOPIC>TOPIC TOPIC>it TOPIC>of TOPIC>them TOPIC>they TOPIC>to TOPIC>was TOPIC>when TOPIC>who TOPIC>with TOUCH>ADULT
TOUCH>ORDINARY TOUCH>WE TOUCH>our TOUCH>them VIOLENCE>TOPIC VIOLENCE>does VIOLENCE>from VIOLENCE>his VIOLENCE>so
WE>ABUSE WE>HELPREQ WE>MEET WE>OTHER_ADULT WE>WORRY WE>does WE>from WE>have WE>his WE>how WE>my WE>that WE>them
WE>where WE>who WE>will WORRY>KIN WORRY>SECRET WORRY>SOURCE WORRY>STAT WORRY>WE WORRY>can WORRY>does WORRY>for
WORRY>keep WORRY>my WORRY>of WORRY>our WORRY>they WORRY>was YOU>BULLY YOU>CROWD YOU>DISTRESS YOU>NEWS YOU>TOLD YOU>at
YOU>her YOU>how YOU>is YOU>us a>ASSAULT a>KIN a>PAST a>he and>CONTACT and>TOPIC and>TOUCH and>she and>who are>ABUSE
are>BEING are>BULLY are>FEAR are>NEWS are>ORDINARY are>OTHER_ADULT are>TOLD are>YOU are>does are>has are>he are>him
are>our are>said are>so at>DISTRESS at>FEAR at>OPINION at>SELF_ADULT at>a at>isnt at>tell at>us at>wants at>your
because>at because>how because>she been>FORCE been>STAT been>THREAT been>TOLD been>what been>where been>with
but>ORDINARY but>what can>ABUSE can>LEAK can>ME can>MY can>NEWS can>but can>does can>how can>is can>of can>she can>us
can>who cant>ASK cant>CARE cant>DISTRESS cant>I cant>NUDE cant>because cant>his cant>i cant>keep cant>on cant>who
did>GIFT did>TOLD did>he did>if did>in did>them did>to did>your didnt>get didnt>him didnt>in didnt>of didnt>she
didnt>what do>BEING do>CREEPY do>DISTRESS do>GROOMED do>HYPO do>KIN do>SECRET do>VIOLENCE do>WORRY do>but do>from
do>how do>it do>keep do>our do>should do>want do>which do>why does>GROOMED does>MEET does>NEAR does>NUDE
does>OTHER_ADULT does>PAST does>got does>he does>him does>so does>they does>us does>what does>where dont>FEAR dont>GIFT
dont>LEAK dont>at dont>me dont>them dont>this dont>when dont>which dont>who for>ABUSE for>ADULT for>FRAME for>HELPREQ
for>LOVE for>NEWS for>SELF_MINOR for>THREAT for>TOPIC for>from for>them for>want for>which for>with from>ABUSE
from>CREEPY from>STAT from>are from>if from>so from>to from>want from>what from>which from>you get>ADULT get>FRAME
get>PAST get>PEER get>SOMEONE get>but get>did get>is get>our get>that get>your got>BULLY got>LOVE got>OPINION got>PIC
got>at got>didnt got>she got>should got>this got>us got>when got>which got>why had>CONTACT had>MEET had>NUDE
had>ORDINARY had>PIC had>SOMEONE had>TOLD had>didnt had>is had>they had>who has>CROWD has>PAST has>TOPIC has>been
has>not has>so has>want has>would have>BEING have>STAT have>YOU have>cant have>get have>says have>which he>FEAR
he>HELPREQ he>KIN he>SECRET he>TOUCH he>at he>had he>should he>that he>wants her>ME her>PIC her>TOPIC her>VIOLENCE
her>a her>are her>did her>got her>how her>on her>says her>should her>want her>was her>would him>BULLY him>MY him>and
him>do him>in him>when his>CHILD his>SOURCE his>at his>got his>he his>his his>in his>our his>we his>with how>BULLY
how>CHILD how>GROOMED how>I how>KIN how>MOVED how>ORDINARY how>TOPIC how>at how>been how>if how>us i>GIFT i>LEAK i>MEET
i>MY i>NUDE i>us i>we if>HE if>NEWS if>a if>at if>for if>them if>they if>us if>who if>would in>FEAR in>GROOMED
in>ORDINARY in>PAST in>PIC in>from in>we in>where is>MOVED is>PAST is>TOPIC is>a is>do is>isnt is>where is>will
is>would isnt>I isnt>does isnt>for isnt>from isnt>he isnt>i isnt>is isnt>on isnt>this isnt>which it>BEING it>BULLY
it>DESPAIR it>LEAK it>NEAR it>NEWS it>ORDINARY it>SELF_ADULT it>keeps it>not it>on it>will it>would keep>CARE keep>SEND
keep>VIOLENCE keep>are keep>dont keep>from keep>of keep>they keep>us keep>we keep>what keeps>FORCE keeps>HELPREQ
keeps>MY keeps>ONLINE keeps>THREAT keeps>do keeps>from keeps>me keeps>what me>CROWD me>FRAME me>MOVED me>NEWS me>did
me>for me>i me>our me>so me>what my>OLDER my>has my>her my>my my>said my>so my>want my>wants my>will my>your not>FEAR
not>GIFT not>PAST not>SOURCE not>get not>has not>of not>says not>them not>when not>which not>your of>GROOMED of>HYPO
of>MINOR of>NEWS of>PEER of>TOPIC of>can of>he of>my of>they of>wants on>I on>SHAME on>are on>but on>get on>have on>i
on>in on>isnt on>not on>they on>this on>want on>wants on>would our>ADULT our>BULLY our>FRAME our>GIFT our>HELPREQ
our>SOURCE our>STAT our>do our>does our>dont our>from our>how our>if our>in our>them our>to our>what our>will
please>CONTACT please>FRAME please>ONLINE please>ORDINARY please>SOURCE please>YOU please>and please>cant please>if
please>of please>said please>says please>to please>which please>you said>NEWS said>ORDINARY said>STAT said>got said>if
said>in said>isnt said>she said>would says>BEING says>CHILD says>CROWD says>DISTRESS says>LEAK says>NEAR says>YOU
says>been says>from says>how says>this says>us says>want says>what says>you she>DIRECT she>I she>NEAR she>ONLINE
she>STAT she>got she>i she>in she>that she>which should>ASK should>CARE should>HYPO should>ME should>MY should>ORDINARY
should>THREAT should>from should>he should>his should>in should>me should>of should>she should>what should>with so>ASK
so>CREEPY so>CROWD so>DISTRESS so>KIN so>PAST so>SEND so>did so>from so>her so>me so>our so>this so>wants so>was
so>where so>why so>your tell>CROWD tell>NEWS tell>NUDE tell>SEND tell>STAT tell>THREAT tell>WE tell>are tell>get
tell>isnt tell>keep tell>tell tell>us tell>where that>ABUSE that>DISTRESS that>I that>PEER that>SECRET that>TOLD
that>TOPIC that>cant that>did that>didnt that>dont that>please that>should that>that that>them that>what that>would
the>CARE the>LOVE the>MEET the>SEX the>STALK the>WE the>i the>our them>CROWD them>HYPO them>MEET them>SOURCE them>WE
them>can them>does them>from them>if them>not them>said them>that them>us them>where them>would they>ADULT they>CHILD
they>MINOR they>OPINION they>OTHER_ADULT they>because they>did they>didnt they>dont they>from they>had this>ASK
this>FEAR this>FRAME this>GIFT this>STAT this>WORRY this>YOU this>get this>got this>not this>of this>on this>that
this>they this>your to>ASK to>CHILD to>DESPAIR to>FORCE to>KIN to>MY to>OLDER to>OPINION to>i to>should to>this
to>wasnt to>where us>LOVE us>ONLINE us>SOURCE us>a us>at us>but us>have us>if us>is us>that us>this us>who want>ASK
want>DISTRESS want>PEER want>SECRET want>WE want>WORRY want>her want>how want>if want>why want>with wants>MOVED
wants>MY wants>ORDINARY wants>WE wants>do wants>is wants>not wants>what wants>why wants>would was>ADULT was>CREEPY
was>FRAME was>GROOMED was>STALK was>us was>you wasnt>I wasnt>MY wasnt>i wasnt>my we>ADULT we>MY we>NEVERMET we>SEX
we>WE we>and we>but we>do we>does we>from we>he we>of we>where what>BEING what>BULLY what>CONTACT what>DISTRESS
what>FEAR what>KNOWS what>MEET what>NEWS what>NUDE what>PEER what>been what>dont what>had what>please what>to what>what
what>where when>CROWD when>NUDE when>SEX when>STAT when>get when>if when>not when>which when>who where>CROWD where>MEET
where>YOU where>how where>i where>says where>you where>your which>ASK which>BULLY which>CARE which>CHILD which>CREEPY
which>I which>KIN which>ONLINE which>ORDINARY which>SEND which>WORRY which>and which>did which>get which>have which>i
which>me which>on which>says which>that which>them which>wants which>was which>we which>what which>would which>you
who>ABUSE who>HELPREQ who>NEVERMET who>SOMEONE who>STAT who>TOPIC who>VIOLENCE who>dont who>had who>he who>should
who>which why>CARE why>MOVED why>MY why>STAT why>and why>cant why>did why>do why>get why>my why>that why>the why>us
why>was why>where why>with will>CROWD will>KIN will>SOMEONE will>SOURCE will>a will>not will>of will>the will>we
will>with with>PAST with>SEX with>at with>got with>me with>our with>they with>to with>who with>with wont>DISTRESS
wont>OPINION wont>she wont>what wont>with would>OLDER would>SEND would>STAT would>TOPIC would>at would>do would>does
would>dont would>him would>how would>on would>we would>who you>CONTACT you>DISTRESS you>NEWS you>PAST you>TOLD you>and
you>at you>her you>how you>is you>tell you>us your>HYPO your>YOU your>does your>for your>says your>they
""",
    1: """
ABUSE>ASK ABUSE>DISTRESS ABUSE>MINOR ABUSE>PAST ABUSE>YOU ABUSE>at ABUSE>did ABUSE>in ABUSE>they ABUSE>we ABUSE>you
ADULT>BULLY ADULT>ME ADULT>PAST ADULT>YOU ADULT>cant ADULT>dont ADULT>from ADULT>had ADULT>would ASK>FRAME ASK>NEWS
ASK>SEX ASK>SHAME ASK>didnt ASK>get ASK>have ASK>them ASK>they ASK>wants ASK>when ASSAULT>CHILD ASSAULT>CROWD ASSAULT>I
ASSAULT>KIN ASSAULT>ONLINE ASSAULT>PIC ASSAULT>TOPIC ASSAULT>i ASSAULT>of BEING>ONLINE BEING>SOURCE BEING>and BEING>at
BEING>but BEING>of BULLY>DIRECT BULLY>DISTRESS BULLY>FORCE BULLY>HE BULLY>from BULLY>is BULLY>of BULLY>said BULLY>that
CARE>DISTRESS CARE>HYPO CARE>KNOWS CARE>NEAR CARE>NEVERMET CARE>SEX CARE>get CARE>tell CHILD>CREEPY CHILD>SHAME
CHILD>YOU CHILD>been CHILD>keeps CHILD>our CHILD>was CHILD>why CHILD>will CONTACT>ABUSE CONTACT>DESPAIR CONTACT>DIRECT
CONTACT>HARMED CONTACT>MEET CONTACT>NEAR CONTACT>OLDER CONTACT>OTHER_ADULT CONTACT>THREAT CONTACT>TOUCH
CONTACT>VIOLENCE CONTACT>at CONTACT>been CONTACT>do CONTACT>for CONTACT>got CONTACT>has CONTACT>him CONTACT>said
CONTACT>wants CONTACT>was CONTACT>who CREEPY>DIRECT CREEPY>FORCE CREEPY>HARMED CREEPY>OPINION CREEPY>STALK
CREEPY>because CREEPY>he CREEPY>keeps CREEPY>they CREEPY>where CREEPY>which CRISIS>OPINION CRISIS>and CRISIS>dont
CRISIS>me CRISIS>that CRISIS>with CRISIS>would CROWD>BEING CROWD>FRAME CROWD>KIN CROWD>THREAT CROWD>YOU CROWD>at
CROWD>if CROWD>keep CROWD>that CROWD>was CROWD>we DESPAIR>ADULT DESPAIR>he DESPAIR>if DESPAIR>of DIRECT>CARE
DIRECT>HELPREQ DIRECT>LOVE DIRECT>PAST DIRECT>PEER DIRECT>cant DIRECT>do DIRECT>dont DIRECT>for DIRECT>he DIRECT>is
DIRECT>isnt DIRECT>it DIRECT>what DISTRESS>CONTACT DISTRESS>CRISIS DISTRESS>FORCE DISTRESS>HARMED DISTRESS>MY
DISTRESS>PAST DISTRESS>SEND DISTRESS>got DISTRESS>has DISTRESS>isnt DISTRESS>please FAULT>SEND FAULT>because FEAR>CARE
FEAR>ME FEAR>SECRET FEAR>WE FEAR>do FEAR>said FEAR>she FEAR>what FORCE>CARE FORCE>CROWD FORCE>HARMED FORCE>KIN
FORCE>KNOWS FORCE>MEET FORCE>MINOR FORCE>NEAR FORCE>PAST FORCE>WORRY FORCE>because FORCE>but FORCE>have FORCE>he
FORCE>if FORCE>is FORCE>not FORCE>of FORCE>them FORCE>was FORCE>what FORCE>will FRAME>NEWS FRAME>ONLINE FRAME>of
FRAME>when FRAME>your GIFT>TOUCH GIFT>get GIFT>not GIFT>tell GROOMED>DIRECT GROOMED>ORDINARY GROOMED>but GROOMED>for
HARMED>ABUSE HARMED>MEET HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>for HARMED>got HARMED>of HARMED>them HE>CREEPY
HE>FORCE HE>OLDER HE>SELF_MINOR HE>and HELPREQ>DIRECT HELPREQ>KNOWS HELPREQ>TOLD HELPREQ>so HELPREQ>they HELPREQ>we
HYPO>BEING HYPO>GROOMED HYPO>KIN HYPO>OLDER HYPO>ONLINE HYPO>OTHER_ADULT HYPO>had HYPO>if HYPO>says HYPO>want I>BEING
I>DISTRESS I>MEET I>TOLD I>TOPIC I>VIOLENCE I>does I>dont I>is I>keeps I>me I>they I>wants I>we KIN>ASSAULT KIN>FORCE
KIN>I KIN>WORRY KIN>have KIN>isnt KIN>they KIN>this KIN>when KIN>will KNOWS>CREEPY KNOWS>NUDE KNOWS>ONLINE KNOWS>SECRET
KNOWS>SEND KNOWS>SOMEONE KNOWS>VIOLENCE KNOWS>got KNOWS>what LEAK>HELPREQ LEAK>LEAK LEAK>MINOR LEAK>SEND LEAK>WE
LEAK>YOU LEAK>he LEAK>him LEAK>isnt LEAK>not LEAK>our LEAK>that LEAK>you LOVE>CONTACT LOVE>CREEPY LOVE>HE LOVE>LOVE
LOVE>SHAME LOVE>have LOVE>to ME>DESPAIR ME>LEAK ME>TOPIC ME>get ME>keeps ME>on ME>want ME>who MEET>ORDINARY MEET>PAST
MEET>PEER MEET>SECRET MEET>WE MEET>for MEET>from MEET>if MEET>not MEET>so MEET>us MEET>was MEET>when MINOR>FEAR
MINOR>NUDE MINOR>SELF_ADULT MINOR>TOUCH MINOR>did MINOR>keeps MINOR>of MINOR>says MINOR>them MOVED>ONLINE MOVED>SECRET
MOVED>and MOVED>it MOVED>that MY>CHILD MY>CROWD MY>FORCE MY>I MY>MY MY>TOLD MY>YOU MY>at MY>had MY>on NEAR>MEET
NEAR>THREAT NEAR>her NEAR>his NEVERMET>ADULT NEVERMET>ASK NEVERMET>HE NEVERMET>MEET NEVERMET>MOVED NEVERMET>OLDER
NEVERMET>but NEVERMET>do NEVERMET>he NEVERMET>if NEVERMET>wants NEVERMET>what NEWS>but NEWS>for NEWS>if NEWS>she
NEWS>they NUDE>CREEPY NUDE>KNOWS NUDE>ONLINE NUDE>OTHER_ADULT NUDE>WORRY NUDE>YOU NUDE>because NUDE>dont NUDE>from
NUDE>has NUDE>her NUDE>him NUDE>his NUDE>if NUDE>of NUDE>when OLDER>GIFT OLDER>I OLDER>OLDER OLDER>PIC OLDER>because
OLDER>been OLDER>cant OLDER>dont OLDER>from OLDER>keeps OLDER>not OLDER>our OLDER>says OLDER>your ONLINE>BEING
ONLINE>BULLY ONLINE>DIRECT ONLINE>FEAR ONLINE>MOVED ONLINE>NEAR ONLINE>NEVERMET ONLINE>OTHER_ADULT ONLINE>TOLD
ONLINE>at ONLINE>been ONLINE>for ONLINE>on ONLINE>which OPINION>BEING OPINION>BULLY OPINION>CROWD OPINION>NEAR
OPINION>SHAME OPINION>SOURCE OPINION>wont ORDINARY>CONTACT ORDINARY>CREEPY ORDINARY>HARMED ORDINARY>I ORDINARY>LOVE
ORDINARY>SOMEONE ORDINARY>can ORDINARY>is ORDINARY>they ORDINARY>was OTHER_ADULT>FEAR OTHER_ADULT>HELPREQ
OTHER_ADULT>NEWS OTHER_ADULT>PEER OTHER_ADULT>STALK OTHER_ADULT>TOLD OTHER_ADULT>it OTHER_ADULT>keeps OTHER_ADULT>that
OTHER_ADULT>want PAST>ABUSE PAST>DISTRESS PAST>PEER PAST>VIOLENCE PAST>but PAST>got PAST>my PAST>our PAST>she PAST>what
PEER>BEING PEER>KIN PEER>NEWS PEER>PEER PEER>PIC PEER>because PEER>did PEER>get PEER>her PEER>him PEER>isnt PEER>tell
PEER>the PEER>this PIC>FEAR PIC>I PIC>PAST PIC>SELF_MINOR PIC>SHAME PIC>he PIC>not PIC>would SECRET>ASK SECRET>TOPIC
SECRET>TOUCH SECRET>at SECRET>because SECRET>for SECRET>her SECRET>him SECRET>was SECRET>who SECRET>you SELF_ADULT>and
SELF_ADULT>but SELF_ADULT>of SELF_MINOR>CREEPY SELF_MINOR>DISTRESS SELF_MINOR>ME SELF_MINOR>NEVERMET SELF_MINOR>WE
SELF_MINOR>cant SELF_MINOR>did SELF_MINOR>from SELF_MINOR>says SELF_MINOR>that SELF_MINOR>wants SELF_MINOR>we
SELF_MINOR>would SEND>DISTRESS SEND>HARMED SEND>LOVE SEND>OTHER_ADULT SEND>SHAME SEND>VIOLENCE SEND>because SEND>dont
SEND>get SEND>keep SEND>she SEND>should SEND>them SEND>they SEND>wont SEX>GIFT SEX>KIN SEX>OPINION SEX>OTHER_ADULT
SEX>SOURCE SEX>he SEX>is SEX>said SEX>who SHAME>CONTACT SHAME>FAULT SHAME>TOUCH SHAME>at SHAME>because SHAME>but
SHAME>with SOMEONE>BEING SOMEONE>OTHER_ADULT SOMEONE>STAT SOMEONE>WORRY SOMEONE>cant SOMEONE>got SOMEONE>isnt
SOMEONE>them SOMEONE>they SOMEONE>want SOMEONE>will SOURCE>SELF_MINOR SOURCE>VIOLENCE SOURCE>from SOURCE>keeps
SOURCE>which STALK>NEVERMET STALK>his STALK>with STAT>ADULT STAT>HARMED STAT>LEAK STAT>PAST STAT>SECRET STAT>TOLD
STAT>me STAT>said STAT>should STAT>tell THREAT>FORCE THREAT>KNOWS THREAT>MINOR THREAT>ORDINARY THREAT>SECRET
THREAT>SEND THREAT>YOU THREAT>are THREAT>her THREAT>they THREAT>will THREAT>wont THREAT>you TOLD>ASSAULT TOLD>CARE
TOLD>CRISIS TOLD>FEAR TOLD>GIFT TOLD>HARMED TOLD>SOMEONE TOLD>SOURCE TOLD>at TOLD>when TOUCH>CREEPY TOUCH>FORCE
TOUCH>MY TOUCH>NEVERMET TOUCH>OLDER TOUCH>ONLINE TOUCH>SECRET TOUCH>from TOUCH>him TOUCH>she TOUCH>tell TOUCH>your
VIOLENCE>CHILD VIOLENCE>CRISIS VIOLENCE>HELPREQ VIOLENCE>SOURCE VIOLENCE>are VIOLENCE>but VIOLENCE>dont VIOLENCE>get
VIOLENCE>had VIOLENCE>our VIOLENCE>said VIOLENCE>says VIOLENCE>they VIOLENCE>us VIOLENCE>who WE>DISTRESS WE>FORCE
WE>HARMED WE>MOVED WE>MY WE>because WE>for WE>in WE>isnt WE>keeps WE>not WE>says WE>she WE>us WE>was WE>when WE>you
WORRY>SEND WORRY>SHAME WORRY>SOMEONE WORRY>because WORRY>dont WORRY>him WORRY>if WORRY>it WORRY>the WORRY>wants
YOU>FEAR YOU>FORCE YOU>NEAR YOU>NEVERMET YOU>PAST YOU>PEER YOU>STAT YOU>WORRY YOU>and YOU>because YOU>cant YOU>if
YOU>in YOU>so YOU>them YOU>to YOU>would a>FEAR a>OPINION a>SELF_ADULT a>can a>does a>it a>them a>this and>DESPAIR
and>FRAME and>MOVED and>STALK and>WE and>because and>did and>why are>LEAK are>MEET are>says are>this are>your at>DIRECT
at>HARMED at>PAST at>THREAT at>on at>who at>would because>GIFT because>KNOWS because>PIC because>TOLD because>TOUCH
because>and because>dont because>have because>on because>that because>what been>ASK been>CREEPY been>GIFT been>MY
been>NEAR been>OLDER been>OPINION been>PIC been>SEND been>so been>that been>them but>DISTRESS but>FRAME but>MEET
but>NEVERMET but>OPINION but>OTHER_ADULT but>SHAME but>VIOLENCE but>at but>did but>get but>him but>if but>of but>our
but>the but>they but>us but>when but>with can>in can>my can>when cant>says cant>she did>KIN did>PAST did>PIC did>TOUCH
did>it did>my did>we didnt>PEER didnt>but do>OTHER_ADULT do>YOU do>dont do>you does>BULLY does>FORCE does>MINOR does>do
does>for does>this dont>CRISIS dont>I dont>NEWS dont>SECRET dont>SEND dont>THREAT dont>can dont>do dont>her dont>with
for>CARE for>ME for>NEVERMET for>can for>her for>isnt for>says for>wont for>you from>FRAME from>MOVED from>OLDER
from>SECRET from>STALK from>TOUCH from>but from>do from>had get>DISTRESS get>do got>MEET got>cant got>says got>so
got>tell got>we had>OPINION had>YOU had>her had>to had>you has>ASK has>CHILD has>HARMED has>LOVE has>SECRET has>TOLD
has>TOUCH has>WE has>are has>him has>them has>they has>us has>you have>ASK have>CREEPY have>FEAR have>HARMED
have>HELPREQ have>KIN have>KNOWS have>dont have>if have>me have>please have>should have>they have>who he>CHILD he>MEET
he>OPINION he>PIC he>but he>has he>keep he>would her>MY her>SOURCE her>TOUCH her>at her>because her>dont her>me
her>this her>what her>wont him>ASK him>CHILD him>DISTRESS him>FEAR him>MEET him>MINOR him>NEWS him>NUDE him>OLDER
him>OPINION him>SEND him>STAT him>TOLD him>VIOLENCE him>WORRY him>because him>from him>have him>him him>keep him>wants
him>wasnt him>with his>ASK his>CREEPY his>KIN his>MEET his>MINOR his>PAST his>SOMEONE his>if his>keep his>not his>of
his>tell how>LEAK how>MINOR how>TOLD how>in how>your i>DESPAIR i>DISTRESS i>VIOLENCE i>dont i>me i>wants i>with
if>CRISIS if>LEAK if>MY if>SECRET if>SEND if>WE if>got if>why in>HARMED in>OTHER_ADULT in>SELF_MINOR in>cant in>dont
in>keep in>she in>will is>SHAME is>had is>keeps is>want is>we is>which isnt>CHILD isnt>CROWD isnt>KIN isnt>ONLINE
isnt>YOU isnt>at isnt>his isnt>the isnt>you it>CARE it>CONTACT it>CREEPY it>GROOMED it>NUDE it>OLDER it>OPINION
it>SELF_MINOR it>STAT it>a it>can it>her it>that keep>GIFT keep>he keeps>CHILD keeps>CREEPY keeps>HE keeps>SEX
keeps>YOU keeps>he keeps>him keeps>it keeps>to keeps>you me>ASK me>ASSAULT me>DESPAIR me>LEAK me>OTHER_ADULT me>SECRET
me>TOPIC me>cant me>dont me>get me>keeps me>want me>you my>BULLY my>SOURCE my>from my>had my>have my>who not>DIRECT
not>MY not>PIC not>SECRET not>SOMEONE not>THREAT not>TOLD not>VIOLENCE not>YOU not>from not>got not>he not>our not>us
not>want not>we of>ASK of>CARE of>LEAK of>TOUCH of>YOU of>tell of>we on>DISTRESS on>HARMED on>OLDER on>SECRET
on>SELF_MINOR on>WE on>how on>keeps on>wasnt on>you our>ABUSE our>PAST our>YOU our>and our>isnt our>keeps our>not
our>said our>says our>that our>was our>you please>CHILD please>KIN please>SOMEONE please>for please>what said>BULLY
said>CROWD said>FORCE said>FRAME said>HARMED said>MEET said>MINOR said>OLDER said>ONLINE said>THREAT said>VIOLENCE
said>get said>have said>of said>us said>want said>with says>BULLY says>CREEPY says>FEAR says>MEET says>MY says>NEWS
says>PIC says>THREAT says>WORRY says>can says>for says>tell says>would she>ASSAULT she>FEAR she>LEAK she>NUDE
she>OPINION she>PIC she>cant she>have should>LEAK should>ONLINE should>WORRY should>on so>CARE so>CHILD so>CRISIS
so>NUDE so>OPINION so>PIC so>SECRET so>his so>if so>in so>says tell>BEING tell>CRISIS tell>HYPO tell>OPINION tell>PIC
tell>YOU tell>and tell>our tell>says tell>you that>BULLY that>FRAME that>SHAME that>TOUCH that>a that>her that>him
that>when the>ASSAULT the>BEING the>DIRECT the>GROOMED the>MOVED the>THREAT the>TOPIC the>can the>is the>would them>PIC
them>in them>it them>says them>should them>tell them>want them>what they>CREEPY they>CRISIS they>CROWD they>MEET
they>NEWS they>for they>our they>that they>want they>where they>wont this>ME this>OLDER this>PAST this>PEER
this>SOMEONE this>TOLD this>WE this>been this>cant this>isnt this>me this>says this>she this>who to>KNOWS
to>OTHER_ADULT to>SEND to>TOLD to>didnt to>want us>FORCE us>KIN us>from us>has us>he us>she us>we us>when want>CONTACT
want>CREEPY want>I want>NEWS want>THREAT want>didnt want>keep want>me want>please want>so wants>GIFT wants>I
wants>SECRET wants>of wants>when wants>where was>I was>LOVE was>PEER was>SHAME was>STAT was>THREAT was>tell was>wasnt
wasnt>KIN we>MEET we>TOLD we>TOUCH we>when what>LEAK what>NEAR what>it what>on what>was when>CREEPY when>PEER
when>SELF_MINOR when>SHAME when>SOMEONE when>THREAT when>VIOLENCE when>WE when>are when>said when>them when>we
when>wont where>ME where>a where>and which>FRAME which>a which>can which>in who>BEING who>GIFT who>KIN who>LOVE
who>OPINION who>ORDINARY who>SEND who>and who>are who>but who>our who>to who>wants who>will why>CONTACT why>DISTRESS
why>been why>if why>to why>what why>would will>ADULT will>BULLY will>FRAME will>HELPREQ will>ORDINARY will>SECRET
will>THREAT will>and will>do will>us will>want with>FEAR with>FORCE with>GIFT with>MEET with>SECRET with>from with>her
with>says with>when wont>ME wont>NUDE wont>ORDINARY wont>SECRET wont>from wont>it wont>they would>BULLY would>CONTACT
would>CROWD would>DESPAIR would>HYPO would>KIN would>OTHER_ADULT would>SHAME would>VIOLENCE would>WE would>but would>my
would>of would>so would>tell would>them would>with would>your you>FEAR you>MOVED you>NEAR you>STAT you>WORRY
you>because you>cant you>says you>them you>would your>FORCE your>KIN your>that your>you
""",
    2: """
ABUSE>HELPREQ ABUSE>he ABUSE>said ADULT>MEET ADULT>OLDER ADULT>SELF_MINOR ADULT>can ADULT>do ADULT>when ADULT>where
ASK>DESPAIR ASK>MINOR ASK>MOVED ASK>OPINION ASK>PEER ASK>SELF_MINOR ASK>SOMEONE ASK>TOLD ASK>are ASK>on ASSAULT>in
ASSAULT>is ASSAULT>you BEING>ASK BEING>FORCE BEING>MY BEING>PIC BEING>WORRY BEING>my BULLY>ADULT BULLY>SEND BULLY>YOU
BULLY>because BULLY>cant BULLY>keep CARE>CREEPY CARE>LOVE CARE>MEET CARE>OPINION CARE>VIOLENCE CARE>do CARE>that
CARE>them CARE>us CARE>what CHILD>HE CHILD>NUDE CHILD>SOURCE CHILD>them CHILD>with CONTACT>BULLY CONTACT>CONTACT
CONTACT>ME CONTACT>NEVERMET CONTACT>OPINION CONTACT>PIC CONTACT>and CONTACT>but CONTACT>does CONTACT>me CONTACT>my
CONTACT>should CONTACT>when CREEPY>ASK CREEPY>CHILD CREEPY>CONTACT CREEPY>HE CREEPY>HELPREQ CREEPY>PEER CREEPY>SEND
CREEPY>SEX CREEPY>a CREEPY>have CREEPY>to CREEPY>what CRISIS>MY CRISIS>my CROWD>GROOMED CROWD>KNOWS CROWD>cant CROWD>my
CROWD>so CROWD>they CROWD>what CROWD>why DESPAIR>CRISIS DESPAIR>SOURCE DESPAIR>this DIRECT>ADULT DIRECT>NEVERMET
DIRECT>NUDE DIRECT>SOMEONE DISTRESS>dont DISTRESS>on DISTRESS>said DISTRESS>says DISTRESS>that DISTRESS>wont
FEAR>ONLINE FEAR>PEER FEAR>he FEAR>his FEAR>to FEAR>why FORCE>FORCE FORCE>HE FORCE>SOMEONE FORCE>a FORCE>tell
FORCE>when FRAME>ABUSE FRAME>got FRAME>he GIFT>ABUSE GIFT>ASK GIFT>HARMED GIFT>he GIFT>was GROOMED>ME GROOMED>SOURCE
GROOMED>and GROOMED>me HARMED>ME HARMED>at HARMED>dont HARMED>me HARMED>with HE>CRISIS HE>FEAR HE>FRAME HE>HARMED
HE>MINOR HE>SEND HE>been HE>did HE>dont HE>if HE>isnt HE>on HE>our HE>so HE>what HE>where HE>which HE>would
HELPREQ>GROOMED HELPREQ>HE HELPREQ>LOVE HELPREQ>MEET HELPREQ>NEAR HELPREQ>OLDER HELPREQ>PAST HELPREQ>but HELPREQ>does
HELPREQ>for HELPREQ>want HELPREQ>your HYPO>in HYPO>to HYPO>wants HYPO>was I>CARE I>SHAME I>can I>has I>not I>with
KIN>CREEPY KIN>CROWD KIN>MOVED KIN>are KIN>i KIN>why KNOWS>ASK KNOWS>GIFT KNOWS>she KNOWS>the KNOWS>to KNOWS>wants
LEAK>CRISIS LEAK>ONLINE LEAK>on LEAK>she LOVE>OLDER LOVE>SECRET LOVE>SELF_MINOR LOVE>SEND LOVE>WE LOVE>but LOVE>her
LOVE>his LOVE>that LOVE>we LOVE>who ME>ABUSE ME>FAULT ME>HARMED ME>NEAR ME>OTHER_ADULT ME>PEER ME>SHAME ME>did ME>her
ME>should ME>so ME>that ME>us MEET>MINOR MEET>ONLINE MEET>OPINION MEET>on MEET>she MEET>to MINOR>but MINOR>from
MINOR>him MINOR>said MINOR>we MINOR>why MOVED>HE MOVED>MOVED MOVED>did MOVED>where MOVED>with MY>BULLY MY>FAULT MY>FEAR
MY>FRAME MY>keep MY>they MY>you NEAR>get NEVERMET>NEVERMET NEVERMET>SOURCE NEVERMET>should NEWS>CHILD NEWS>SOURCE
NEWS>have NEWS>says NUDE>ASK NUDE>I NUDE>ME NUDE>PEER NUDE>did NUDE>i NUDE>me NUDE>she NUDE>the OLDER>FORCE OLDER>SEND
OLDER>do OLDER>has OLDER>him OLDER>if OLDER>it OLDER>my OLDER>said OLDER>this OLDER>where ONLINE>ABUSE ONLINE>CREEPY
ONLINE>DESPAIR ONLINE>GIFT ONLINE>HE ONLINE>SELF_ADULT ONLINE>TOPIC ONLINE>TOUCH ONLINE>from ONLINE>our ONLINE>she
ONLINE>us ONLINE>why OPINION>LOVE OPINION>MEET OPINION>OLDER OPINION>ONLINE OPINION>PAST OPINION>a OPINION>him
OPINION>his OPINION>not OPINION>what OPINION>with ORDINARY>ASK ORDINARY>and ORDINARY>his OTHER_ADULT>CARE
OTHER_ADULT>KNOWS OTHER_ADULT>LOVE OTHER_ADULT>MEET OTHER_ADULT>PAST OTHER_ADULT>SECRET OTHER_ADULT>but
OTHER_ADULT>dont PAST>ADULT PAST>I PAST>OLDER PAST>ONLINE PAST>ORDINARY PAST>PAST PAST>at PAST>do PAST>him PAST>in
PAST>to PEER>GROOMED PEER>OLDER PEER>cant PEER>has PEER>them PEER>want PEER>wants PEER>what PEER>when PIC>BEING
PIC>FRAME PIC>can PIC>cant PIC>us PIC>wants PIC>with SECRET>KIN SECRET>MINOR SECRET>SOMEONE SECRET>WE SECRET>are
SECRET>dont SECRET>got SECRET>not SECRET>this SELF_ADULT>CONTACT SELF_ADULT>MY SELF_ADULT>my SELF_ADULT>the
SELF_ADULT>was SELF_MINOR>FRAME SELF_MINOR>GROOMED SELF_MINOR>can SELF_MINOR>keep SELF_MINOR>not SEND>FRAME SEND>MY
SEND>PIC SEND>TOUCH SEND>are SEND>at SEND>our SEND>with SEX>ADULT SEX>CARE SEX>didnt SEX>for SEX>his SEX>when
SHAME>CARE SHAME>HE SHAME>NUDE SHAME>OPINION SHAME>PIC SHAME>SEND SHAME>do SHAME>he SOMEONE>ASSAULT SOMEONE>ME
SOMEONE>but SOMEONE>me SOMEONE>this SOMEONE>us SOURCE>ABUSE SOURCE>CHILD SOURCE>PIC SOURCE>SEX SOURCE>TOPIC SOURCE>but
SOURCE>do SOURCE>that SOURCE>wants SOURCE>your STALK>KIN STALK>THREAT STALK>YOU STALK>her STAT>ABUSE STAT>YOU
THREAT>HARMED THREAT>HELPREQ TOLD>CROWD TOLD>FORCE TOLD>TOPIC TOLD>VIOLENCE TOLD>for TOLD>him TOLD>how TOLD>with
TOUCH>HARMED TOUCH>MINOR TOUCH>SOURCE TOUCH>to TOUCH>when TOUCH>you VIOLENCE>CARE VIOLENCE>DIRECT VIOLENCE>LOVE
VIOLENCE>SELF_MINOR VIOLENCE>SOMEONE VIOLENCE>WORRY VIOLENCE>for VIOLENCE>would WE>MINOR WE>PEER WE>SEX WE>TOUCH
WE>dont WE>he WE>said WORRY>CONTACT WORRY>HE WORRY>at WORRY>on YOU>CARE YOU>CONTACT YOU>HELPREQ YOU>I YOU>KNOWS
YOU>OLDER YOU>THREAT YOU>but YOU>get YOU>she YOU>what a>DIRECT a>DISTRESS a>MY a>OLDER a>but a>to a>you and>ASSAULT
and>DIRECT and>NEAR and>OLDER and>SEX and>cant and>they and>this and>with are>if are>not are>she are>why at>ABUSE
at>ASSAULT at>HELPREQ at>TOUCH at>his at>in at>said at>them at>to at>where because>BULLY because>CHILD because>CREEPY
because>CROWD because>HARMED because>KIN because>OLDER because>SELF_MINOR because>SEND because>STALK because>keeps
because>says because>they been>DIRECT been>ONLINE been>TOUCH been>WE been>her been>our been>she but>CREEPY but>LOVE
but>MINOR but>TOLD but>WE but>YOU but>are but>do but>does but>for but>has but>isnt but>says but>she but>that but>this
but>who but>you can>FORCE can>OLDER can>he can>please can>where cant>CHILD cant>KIN cant>and cant>her cant>of cant>they
did>WE did>me did>so didnt>ME didnt>me do>CRISIS do>LEAK do>to do>was does>YOU does>her does>you dont>DISTRESS
dont>HARMED dont>ONLINE dont>VIOLENCE for>CHILD for>DESPAIR for>HARMED for>HE for>KNOWS for>MEET for>OTHER_ADULT
for>SHAME for>STAT for>been for>he for>said for>when from>CARE from>OTHER_ADULT from>PEER from>for from>how from>wants
get>I get>LEAK get>MOVED get>VIOLENCE get>i get>when get>with got>ABUSE got>ASK got>CRISIS got>DIRECT got>LEAK
got>STALK got>TOUCH got>him got>keep got>that got>the got>what got>who got>would had>CHILD had>DISTRESS had>VIOLENCE
had>from had>with has>DIRECT has>ORDINARY has>says has>who have>CRISIS have>DESPAIR have>I have>NEWS have>OPINION
have>ORDINARY have>and have>because have>i have>tell have>you he>CRISIS he>I he>SOMEONE he>WORRY he>i he>in he>our
he>your her>BULLY her>FORCE her>HARMED her>HELPREQ her>do her>him her>his her>i her>keep him>ADULT him>HE him>KNOWS
him>OTHER_ADULT him>SECRET him>STALK him>his him>me his>NUDE his>VIOLENCE his>do his>dont his>said how>me how>should
i>KIN i>not i>of i>them if>CARE if>DIRECT if>ORDINARY if>PIC if>SEX if>her if>tell if>this if>when if>with in>DIRECT
in>NEVERMET in>OLDER in>OPINION is>ADULT is>BEING is>FRAME is>GROOMED is>HARMED is>ME is>MINOR is>OTHER_ADULT is>on
is>should isnt>ME isnt>ORDINARY isnt>her isnt>me isnt>she it>dont it>wants keep>for keep>on keep>so keeps>NUDE
keeps>SECRET keeps>TOLD keeps>her keeps>my me>ABUSE me>NEVERMET me>PEER me>does me>from me>should my>CREEPY my>FAULT
my>FEAR my>FORCE my>GROOMED my>NEAR my>ONLINE my>PAST my>PEER my>not my>they my>when my>you not>ADULT not>ASK not>CARE
not>CROWD not>DISTRESS not>PEER not>my not>you of>BEING of>BULLY of>CHILD of>DESPAIR of>OTHER_ADULT of>keeps of>me
of>she on>CRISIS on>MINOR on>OPINION on>PEER on>can on>her on>should on>we on>who our>I our>MINOR our>OPINION our>PEER
our>SECRET our>he our>i please>ADULT please>CARE please>I please>PEER please>can please>do please>she said>SELF_MINOR
said>SHAME said>YOU said>at said>did said>her said>on said>so said>why said>will says>DESPAIR says>FRAME says>cant
says>has says>in says>is says>please says>says says>she says>them she>BEING she>MEET she>THREAT she>because she>he
she>isnt she>they should>CRISIS should>SOMEONE should>SOURCE should>WE should>YOU should>and should>we should>you
so>ADULT so>SOURCE so>has so>have so>wont so>would tell>TOUCH tell>at tell>of tell>on that>CREEPY that>HELPREQ
that>MEET that>OPINION that>PAST that>SELF_MINOR that>WORRY that>been that>says that>this that>want the>CRISIS the>PAST
the>SHAME the>got the>if the>keep the>please the>that the>wasnt them>BEING them>GIFT them>get them>is them>of them>on
them>they they>ASK they>HYPO they>PEER they>on they>says they>why they>will they>would this>CREEPY this>MY this>ONLINE
this>STALK this>at this>keeps to>DISTRESS to>FEAR to>LOVE to>NEWS to>PAST to>wont us>ADULT us>FRAME us>HELPREQ us>WE
us>are us>dont us>it us>us us>wants want>LOVE want>SELF_MINOR want>SHAME want>VIOLENCE want>tell wants>for wants>get
wants>her wants>my wants>to was>ASK was>MEET was>PIC was>SOURCE was>WORRY was>YOU was>at was>have was>how was>isnt
was>the we>CARE we>SEND we>get we>his we>this what>CARE what>PAST what>says when>I when>MINOR when>at when>got when>has
when>him when>me when>she when>with where>can where>keeps where>my where>our where>which where>who which>HELPREQ
which>YOU which>because which>my who>CRISIS who>FORCE who>HE who>TOUCH who>has who>them who>was who>we why>ORDINARY
why>OTHER_ADULT why>WE why>isnt why>she why>we will>tell will>was with>SELF_MINOR with>been with>not with>of wont>ASK
wont>PEER wont>PIC wont>SOMEONE wont>SOURCE wont>at wont>is would>ORDINARY would>me would>us you>ASK you>FRAME
you>KNOWS you>OLDER you>THREAT you>get you>wants you>was you>what your>CONTACT your>GROOMED your>MINOR your>NUDE
your>SEND your>TOUCH your>she your>wont
""",
    3: """
ABUSE>I ABUSE>MY ABUSE>ONLINE ABUSE>a ABUSE>i ABUSE>was ADULT>SEX ADULT>TOPIC ADULT>it ADULT>not ADULT>this ASK>ASK
ASK>TOUCH ASK>got ASK>tell ASSAULT>a ASSAULT>it BEING>BEING BEING>HARMED BEING>NUDE BEING>to BULLY>STALK BULLY>he
BULLY>so BULLY>them BULLY>to CARE>her CARE>she CARE>was CHILD>KNOWS CHILD>MOVED CHILD>does CHILD>isnt CHILD>want
CONTACT>her CREEPY>ADULT CREEPY>FEAR CREEPY>got CREEPY>her CREEPY>his CREEPY>on CREEPY>them CRISIS>her CRISIS>the
CROWD>OPINION CROWD>ORDINARY CROWD>SHAME CROWD>and CROWD>because CROWD>have CROWD>will CROWD>your DESPAIR>her DIRECT>in
DISTRESS>SHAME DISTRESS>WORRY DISTRESS>he FEAR>when FORCE>at FORCE>dont FORCE>from FRAME>ORDINARY FRAME>i FRAME>what
FRAME>where GIFT>CARE GIFT>PIC GIFT>SELF_MINOR GIFT>YOU GIFT>so GIFT>what GIFT>who GIFT>your GROOMED>CARE GROOMED>I
GROOMED>YOU GROOMED>i GROOMED>it GROOMED>you HARMED>MY HARMED>ONLINE HARMED>and HARMED>him HARMED>in HARMED>my
HARMED>was HE>ADULT HE>NEWS HE>i HE>is HE>it HE>why HELPREQ>I HELPREQ>SHAME HELPREQ>STALK HELPREQ>WE HELPREQ>a
HELPREQ>of HELPREQ>would HELPREQ>you HYPO>ASK HYPO>CARE HYPO>MY HYPO>SOURCE HYPO>that I>DESPAIR I>ME I>OLDER I>SECRET
I>WORRY I>isnt I>them KIN>CHILD KIN>GIFT KIN>KNOWS KIN>NUDE KIN>from KIN>him KIN>of KIN>on KIN>was KNOWS>a LOVE>PEER
LOVE>PIC LOVE>SOMEONE LOVE>a LOVE>dont LOVE>for LOVE>this ME>CONTACT ME>HE ME>NEVERMET ME>PIC ME>VIOLENCE ME>dont
ME>from ME>wants MEET>HELPREQ MEET>NEVERMET MEET>OLDER MEET>OTHER_ADULT MEET>is MEET>of MEET>should MINOR>ABUSE
MINOR>CARE MINOR>DISTRESS MINOR>FRAME MINOR>LOVE MINOR>MY MINOR>PIC MINOR>TOLD MINOR>should MINOR>that MINOR>was
MOVED>on MOVED>to MY>NEAR MY>PAST MY>SEX MY>STAT MY>TOPIC MY>WORRY MY>does MY>from MY>i MY>my MY>so MY>tell MY>would
NEAR>CONTACT NEAR>WE NEAR>and NEAR>our NEVERMET>tell NEWS>CARE NEWS>WE NEWS>our NEWS>this NUDE>CARE NUDE>are NUDE>at
NUDE>it OLDER>SECRET OLDER>isnt ONLINE>ME ONLINE>SEND ONLINE>didnt ONLINE>they OPINION>DIRECT OPINION>and OPINION>at
OPINION>her OPINION>on OPINION>the OPINION>they ORDINARY>BEING ORDINARY>KNOWS ORDINARY>OLDER ORDINARY>PIC
OTHER_ADULT>GIFT OTHER_ADULT>HE OTHER_ADULT>WE OTHER_ADULT>says PAST>CONTACT PAST>MINOR PAST>MY PAST>SELF_MINOR
PAST>WORRY PAST>that PEER>ADULT PEER>CREEPY PEER>DESPAIR PEER>HARMED PEER>MEET PEER>NEVERMET PEER>SELF_MINOR PEER>she
PIC>CARE PIC>KIN PIC>MINOR PIC>him PIC>i PIC>on PIC>says PIC>we SECRET>SHAME SECRET>and SECRET>didnt SECRET>is
SECRET>what SELF_ADULT>a SELF_MINOR>OLDER SELF_MINOR>OTHER_ADULT SELF_MINOR>SOMEONE SELF_MINOR>dont SELF_MINOR>for
SELF_MINOR>has SEND>ASK SEND>CARE SEND>ORDINARY SEND>SOMEONE SEND>SOURCE SEND>if SEND>wants SEX>ASK SEX>I SEX>MY
SEX>SEX SEX>her SEX>i SHAME>HARMED SHAME>is SHAME>was SOMEONE>FRAME SOMEONE>HELPREQ SOMEONE>wasnt SOMEONE>would
SOURCE>STALK SOURCE>been SOURCE>get SOURCE>it SOURCE>to STALK>SOMEONE STALK>at STALK>can STALK>he STALK>will
STAT>ONLINE STAT>PIC STAT>have THREAT>if THREAT>in TOLD>ABUSE TOLD>NUDE TOLD>THREAT TOLD>from TOLD>of TOLD>why
TOPIC>BULLY TOUCH>NUDE TOUCH>SOMEONE TOUCH>YOU TOUCH>a TOUCH>dont TOUCH>so VIOLENCE>PEER VIOLENCE>VIOLENCE
VIOLENCE>been VIOLENCE>him WE>CONTACT WE>ONLINE WE>THREAT WE>a WE>and WE>tell WORRY>ASK WORRY>CREEPY WORRY>ME
WORRY>PEER WORRY>SELF_MINOR WORRY>VIOLENCE WORRY>have WORRY>me WORRY>said WORRY>she WORRY>should YOU>FRAME YOU>PIC
YOU>SOURCE YOU>WE YOU>his YOU>isnt YOU>it YOU>wants a>CARE a>SECRET a>TOUCH a>her a>wont and>GROOMED and>TOLD and>been
and>from and>please and>said and>to are>MINOR are>ONLINE are>WORRY are>for are>of at>CONTACT at>CROWD at>MEET at>TOPIC
at>can at>keeps at>that because>FEAR because>SOMEONE because>been been>CARE been>CROWD been>SEX been>SOMEONE been>YOU
been>and been>my but>HELPREQ but>MY but>SECRET but>SEND but>SOMEONE but>cant but>said can>at can>do can>from
cant>SECRET cant>SHAME cant>he cant>why did>CHILD did>I did>i did>our did>tell did>was didnt>ADULT didnt>CARE didnt>KIN
didnt>MY didnt>from didnt>my do>NUDE do>ONLINE does>HELPREQ does>from dont>CARE dont>KIN dont>dont dont>his dont>it
dont>on for>BEING for>DISTRESS for>OLDER for>SELF_ADULT for>did for>does for>have for>me for>my for>should for>so
from>CONTACT from>FEAR from>KIN from>OPINION from>PAST from>SHAME from>i from>keeps from>she from>tell from>wasnt
from>we from>who from>with from>wont get>ASK get>CROWD get>OPINION get>SOURCE get>it get>was got>CARE got>CROWD
got>DESPAIR got>DISTRESS got>SECRET got>you had>HE had>I had>KIN had>MY had>i had>my have>CROWD have>ME have>PIC
have>SHAME have>had have>not have>this he>dont he>have he>my he>of he>to he>want her>CARE her>FRAME her>HYPO her>LOVE
her>NUDE her>if him>her him>of him>to him>who his>ADULT his>CROWD his>has his>wants his>where how>ABUSE how>NUDE
how>SEND how>WORRY how>but how>do how>would i>BEING i>SECRET i>SHAME i>STAT i>for i>has i>i if>ME if>but if>does
in>BEING in>BULLY in>FORCE in>HYPO in>MY in>TOPIC in>me in>who in>you is>ORDINARY is>him is>i is>not is>says is>tell
isnt>HE it>ASK it>FORCE it>HARMED it>SEX it>because it>in keep>ASK keep>is keep>them keeps>GIFT keeps>MINOR keeps>PIC
keeps>TOUCH keeps>WE keeps>WORRY me>CONTACT me>HARMED me>I me>KIN me>VIOLENCE me>do my>STAT my>THREAT my>TOPIC my>get
my>that my>with not>WE not>WORRY not>cant not>if not>is of>SECRET of>if of>on of>our of>says of>so on>BEING on>CHILD
on>FEAR on>ME on>NEAR on>SEND on>been on>if on>your our>DISTRESS our>NUDE our>SEX our>are our>been our>for please>tell
said>HE said>NUDE said>PEER said>does said>we said>where says>ADULT says>at says>when she>DESPAIR she>DISTRESS she>GIFT
she>HARMED she>WORRY she>at she>been she>has she>not she>should she>so she>wont should>PEER should>SELF_MINOR
should>STALK should>it should>where so>ORDINARY so>SHAME so>WE so>but so>of so>we tell>ME tell>dont that>ME that>she
that>they that>wants the>PEER the>cant the>dont the>it the>not the>the the>who them>ASK them>HELPREQ them>KIN
them>SECRET them>he them>when them>why they>does they>if this>CONTACT this>FORCE to>SHAME to>keep to>so to>the to>you
us>and want>PIC want>TOUCH want>do want>him want>my wants>NUDE wants>THREAT wants>YOU wants>keep wants>you was>MINOR
was>OTHER_ADULT was>he was>i was>not was>your wasnt>HE wasnt>SOMEONE wasnt>he we>ME we>have we>tell we>us what>CRISIS
what>HYPO what>STAT what>isnt when>SOURCE when>a when>and when>been when>dont when>i when>on where>HE where>ONLINE
where>do where>me which>ME which>WE which>to who>BULLY who>FEAR who>MINOR who>does who>how who>if who>in who>not who>on
who>wont why>HELPREQ will>FORCE will>them with>BULLY with>CRISIS with>OTHER_ADULT with>TOLD with>YOU with>are with>his
with>them with>wants with>you wont>of wont>them wont>why would>CARE would>CRISIS would>THREAT would>for you>PIC you>WE
you>his you>so your>ASK your>LOVE your>PAST your>PEER your>a your>and your>from your>in your>isnt your>not
""",
    4: """
ABUSE>CONTACT ABUSE>PEER ABUSE>because ABUSE>how ABUSE>if ABUSE>is ABUSE>it ADULT>MINOR ADULT>NEAR ASK>CRISIS ASK>FORCE
ASK>KIN ASK>do ASK>is ASK>was ASSAULT>YOU ASSAULT>if BEING>GIFT BEING>HE BEING>I BEING>SEND BEING>i BEING>she
BULLY>CARE BULLY>get CARE>NEWS CARE>SHAME CARE>WE CARE>how CARE>said CHILD>HELPREQ CHILD>MY CHILD>ORDINARY
CHILD>because CHILD>do CHILD>from CHILD>i CHILD>it CHILD>wont CHILD>your CONTACT>FORCE CONTACT>NUDE CONTACT>ONLINE
CREEPY>ME CREEPY>are CREEPY>him CREEPY>me CROWD>ABUSE CROWD>BULLY CROWD>FORCE CROWD>HE CROWD>I CROWD>it DESPAIR>HE
DIRECT>VIOLENCE DIRECT>and DIRECT>from DIRECT>her DIRECT>with DISTRESS>HE DISTRESS>OPINION DISTRESS>VIOLENCE
DISTRESS>my DISTRESS>was DISTRESS>with FORCE>PIC FORCE>says FRAME>MY FRAME>a FRAME>her GIFT>GIFT GIFT>NUDE GIFT>PEER
GIFT>her GIFT>wants GIFT>we GROOMED>he GROOMED>is GROOMED>she HARMED>HARMED HARMED>I HARMED>i HARMED>it HARMED>they
HE>CROWD HE>MY HE>keep HE>not HE>that HE>to HELPREQ>GIFT HELPREQ>HYPO HELPREQ>SELF_MINOR HELPREQ>from HELPREQ>our
HYPO>HE HYPO>PEER HYPO>my HYPO>she I>CREEPY I>I I>LOVE I>THREAT I>didnt I>tell I>what KNOWS>I KNOWS>PIC KNOWS>i
LEAK>are LEAK>do LEAK>what LOVE>ASK LOVE>CROWD LOVE>from LOVE>she ME>does ME>if ME>why MEET>I MEET>at MEET>i MEET>it
MEET>said MINOR>CONTACT MINOR>CROWD MINOR>HE MINOR>SECRET MINOR>SOMEONE MINOR>THREAT MINOR>keep MINOR>she MINOR>the
MINOR>what MOVED>ME MOVED>me MY>HARMED MY>KIN MY>LEAK MY>MINOR MY>he MY>not MY>should NEAR>in NEVERMET>of NEWS>ADULT
NEWS>CROWD NEWS>PIC NEWS>at NEWS>in NEWS>my NEWS>the NUDE>ADULT NUDE>LEAK NUDE>SHAME NUDE>and NUDE>my NUDE>so
OLDER>CARE OLDER>LOVE OLDER>are OLDER>he OLDER>what OLDER>you ONLINE>FORCE ONLINE>her ONLINE>if ONLINE>said
OPINION>GROOMED OPINION>TOLD OPINION>but OPINION>for OPINION>in OPINION>of ORDINARY>CARE ORDINARY>CROWD ORDINARY>TOUCH
ORDINARY>WE ORDINARY>but ORDINARY>our OTHER_ADULT>ME OTHER_ADULT>for OTHER_ADULT>if OTHER_ADULT>we PAST>ASK PAST>please
PAST>the PEER>ASSAULT PEER>DIRECT PEER>PAST PEER>from PEER>says PEER>us PIC>WE PIC>are PIC>in PIC>my PIC>was PIC>when
SECRET>HARMED SECRET>I SECRET>OLDER SECRET>PIC SECRET>SEND SECRET>have SECRET>i SELF_MINOR>ASK SELF_MINOR>PEER
SELF_MINOR>a SELF_MINOR>at SEND>I SEND>MINOR SEND>SECRET SEND>i SEX>ABUSE SEX>HE SEX>NUDE SHAME>didnt SHAME>have
SHAME>him SHAME>said SHAME>this SOMEONE>MINOR SOMEONE>i SOMEONE>to SOURCE>MEET SOURCE>NEAR SOURCE>OTHER_ADULT
SOURCE>PAST SOURCE>TOLD SOURCE>have SOURCE>his STALK>STALK STALK>to STALK>you STAT>MY STAT>you THREAT>at THREAT>he
THREAT>them THREAT>us TOLD>WE TOLD>get TOLD>not TOLD>our TOPIC>are TOUCH>CROWD VIOLENCE>CONTACT VIOLENCE>WE VIOLENCE>me
WE>CROWD WE>should WORRY>but WORRY>isnt WORRY>that WORRY>with YOU>ASK YOU>OPINION YOU>SECRET YOU>SHAME YOU>SOMEONE
YOU>of YOU>our a>CRISIS a>ME a>your and>HARMED and>PIC and>SOMEONE and>does and>his and>wasnt and>where are>LOVE
are>NUDE are>WE at>CHILD at>I at>our at>please at>the because>ONLINE because>PAST because>has because>i been>HELPREQ
been>MINOR been>NUDE been>at been>dont been>on but>a but>can but>got but>tell can>KIN cant>HE cant>THREAT cant>do
cant>get cant>me did>MY did>do didnt>to do>CONTACT do>ME do>MEET do>MY do>OLDER do>STAT do>and do>me does>ASK does>I
dont>SOURCE dont>him for>I for>ORDINARY for>VIOLENCE for>cant for>for for>him from>ASK from>HE from>I from>at from>he
from>it get>a got>ADULT got>NEAR got>of had>ADULT had>CARE had>him had>the had>was has>I has>MEET has>for has>i has>on
have>ADULT have>CHILD have>SOMEONE have>WE have>got have>to have>where have>with he>ABUSE he>LEAK he>STAT he>does he>is
he>us he>we her>ASK her>GIFT her>ORDINARY her>WORRY her>but her>he her>the him>she him>so his>NEAR his>SEND his>is
how>CRISIS how>DISTRESS how>FRAME how>HELPREQ how>SHAME how>and how>for how>that i>CHILD i>CREEPY i>LOVE i>OLDER i>PEER
i>SEND i>SOMEONE i>WE i>didnt i>isnt i>when i>who if>OLDER if>can if>my in>KNOWS in>SOMEONE in>VIOLENCE in>and in>isnt
in>our in>when is>FAULT is>got is>is is>it is>this is>why isnt>and isnt>when it>FEAR it>MY it>got keep>DESPAIR keep>HE
keep>to keeps>OPINION keeps>for keeps>our keeps>she keeps>that me>CRISIS me>NEAR me>has me>keep me>which me>why
my>HARMED my>LEAK my>MY my>TOUCH my>and my>dont my>tell my>the my>them not>this of>CONTACT of>CREEPY of>and of>but
of>dont of>with on>ASK on>CARE on>LEAK on>TOUCH on>VIOLENCE on>dont on>our on>tell our>CARE our>CROWD our>has our>his
our>my our>on our>the please>THREAT please>i please>is please>where said>ASK said>SECRET said>has said>it said>please
said>them says>GIFT says>NUDE says>SHAME says>TOPIC says>but says>do says>if says>not she>FRAME she>KNOWS she>VIOLENCE
she>says she>tell she>us she>we should>MEET should>SECRET should>my should>the so>GIFT so>HYPO so>NEVERMET so>PEER
so>THREAT so>WORRY so>my tell>SOMEONE that>ASK that>HARMED that>OTHER_ADULT that>WE that>from that>how the>KNOWS
the>SECRET the>TOUCH the>VIOLENCE them>OPINION them>a them>i them>this they>GIFT they>and they>are they>cant they>got
they>said to>ABUSE to>NEVERMET to>PEER to>TOUCH to>are to>because to>we us>ASK us>CHILD us>CROWD us>to us>with
want>DESPAIR want>HELPREQ want>ME want>MY wants>MEET wants>OPINION wants>i was>DISTRESS was>HARMED was>me was>which
wasnt>a we>NUDE we>SECRET we>are we>in we>should what>THREAT what>VIOLENCE what>he what>me what>of what>so what>them
where>CARE where>are where>in where>it which>he which>us who>ADULT who>HARMED who>KNOWS who>been who>get who>him who>me
who>your why>he will>MY will>my will>they with>ASK with>HE with>NEVERMET with>and with>dont with>in wont>CREEPY
wont>FORCE wont>THREAT would>CHILD would>LOVE would>ME would>MINOR would>want you>HELPREQ you>I you>NUDE you>SHAME
you>SOMEONE you>from you>of your>CARE your>if your>it your>was
""",
    5: """
ABUSE>THREAT ABUSE>and ABUSE>of ADULT>SECRET ADULT>SOMEONE ADULT>her ADULT>on ADULT>so ASK>KNOWS ASK>MEET ASK>NEAR
ASK>THREAT ASK>but ASK>her ASK>you BEING>CREEPY BEING>STALK BEING>THREAT BEING>is BEING>with BULLY>I BULLY>ONLINE
BULLY>have BULLY>how BULLY>i BULLY>the CARE>ASSAULT CARE>BEING CARE>HARMED CARE>dont CHILD>FORCE CHILD>PIC CHILD>SECRET
CHILD>WE CHILD>of CHILD>the CHILD>this CHILD>we CONTACT>ASK CONTACT>DISTRESS CREEPY>CROWD CROWD>DISTRESS CROWD>been
CROWD>her DESPAIR>ONLINE DIRECT>I DISTRESS>SOURCE DISTRESS>cant DISTRESS>i DISTRESS>them DISTRESS>to FEAR>her FEAR>this
FORCE>ONLINE FORCE>him FRAME>ADULT FRAME>at FRAME>do FRAME>is FRAME>my GIFT>a GIFT>them GIFT>where HARMED>did
HE>DESPAIR HE>HYPO HE>VIOLENCE HE>for HE>said HE>who HELPREQ>MINOR HELPREQ>PEER HELPREQ>YOU HYPO>YOU HYPO>your
I>CONTACT I>GROOMED I>HARMED KIN>BEING KIN>FRAME KIN>does KIN>us KNOWS>MY LEAK>my LEAK>with LOVE>ONLINE
LOVE>OTHER_ADULT LOVE>is ME>ASK ME>CRISIS ME>KIN ME>MEET ME>SOMEONE ME>didnt ME>it MINOR>CHILD MINOR>GIFT
MINOR>OTHER_ADULT MINOR>PEER MINOR>have MINOR>if MINOR>our MY>DIRECT MY>our MY>she NEAR>ME NEAR>me NEAR>my NEVERMET>it
NEVERMET>the NEWS>I NEWS>i NUDE>HE NUDE>on OLDER>YOU ONLINE>MY ONLINE>OLDER ONLINE>PAST ONLINE>PIC ONLINE>we
OPINION>PIC OPINION>SEX OPINION>TOUCH OPINION>VIOLENCE OPINION>from OPINION>me OPINION>them ORDINARY>CHILD
ORDINARY>DESPAIR ORDINARY>KIN ORDINARY>MEET ORDINARY>OPINION ORDINARY>STAT ORDINARY>YOU ORDINARY>are ORDINARY>we
ORDINARY>when ORDINARY>your OTHER_ADULT>MINOR OTHER_ADULT>me PAST>OPINION PEER>CHILD PEER>SEND PEER>TOLD PEER>TOUCH
PIC>LEAK PIC>NEVERMET PIC>PEER SECRET>from SECRET>me SECRET>our SECRET>the SECRET>them SELF_ADULT>ADULT
SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>been SELF_ADULT>have SEND>GIFT SEND>my SEX>SELF_MINOR SEX>at SEX>in SEX>my
SOMEONE>HARMED SOMEONE>PAST SOMEONE>STALK SOMEONE>are SOMEONE>do SOMEONE>for SOMEONE>keep SOMEONE>says SOURCE>when
STAT>FRAME STAT>WE STAT>of STAT>our STAT>they THREAT>ONLINE THREAT>and THREAT>because THREAT>it THREAT>my TOLD>CHILD
TOLD>CONTACT TOLD>OLDER TOLD>her TOLD>what VIOLENCE>HE VIOLENCE>i VIOLENCE>if WE>BULLY WE>SECRET WE>has WE>which
WORRY>DISTRESS WORRY>from YOU>ADULT YOU>SEX YOU>he YOU>said YOU>this YOU>was a>FORCE a>cant a>keep a>keeps a>please
a>she a>when and>KNOWS and>and and>have and>her and>if and>my and>should are>at are>my are>with at>SELF_MINOR at>he
at>me because>CARE because>his been>I been>i but>CONTACT but>FEAR can>SEX can>me cant>would did>and did>for do>PIC
do>the does>MY does>TOLD does>at does>my dont>ME dont>says for>CREEPY for>she from>CROWD from>ME from>TOLD from>a
from>dont from>me from>said get>NEVERMET got>HELPREQ got>ORDINARY got>do got>from got>have had>in had>of has>FORCE
has>GIFT has>KIN has>OLDER has>of have>LEAK have>MOVED have>SEX have>TOLD have>of have>us have>when he>BULLY he>CROWD
he>DIRECT he>HARMED he>NEAR he>been he>did he>isnt he>says he>them he>when he>which he>you her>MINOR her>TOLD her>does
her>is her>that her>to him>I him>ME him>ORDINARY him>if him>said him>was his>TOLD his>TOUCH his>they how>SOMEONE i>CARE
i>GROOMED i>HARMED i>HELPREQ i>ME i>have i>our i>they if>ABUSE if>ASK if>NEVERMET if>NUDE if>OTHER_ADULT if>PAST
if>STAT if>cant if>says if>the in>ONLINE in>SEND in>SHAME in>SOURCE in>because in>us is>ABUSE is>HELPREQ is>get is>her
is>she isnt>a it>CRISIS it>have it>he it>should keep>CONTACT keep>ME keep>at keep>me keeps>is keeps>on me>MINOR me>MY
me>but me>didnt me>please me>who my>WORRY not>MINOR not>a not>for not>i of>SELF_MINOR of>from of>get of>i of>who on>HE
on>KIN on>KNOWS on>YOU on>got on>he our>MY our>TOLD please>NEAR please>he please>not said>cant said>him said>they
says>MINOR says>her says>it she>ADULT she>KIN she>SOMEONE she>why she>with should>CONTACT should>SEND should>have
so>and so>for so>him tell>ORDINARY tell>them that>MINOR that>OLDER that>for that>i that>me that>of the>ASK the>to
the>was them>HE they>VIOLENCE they>a they>have this>and this>but this>our to>NUDE to>and to>cant us>THREAT want>GIFT
wants>him wants>in was>do was>who we>ASK we>BULLY we>SOMEONE we>a we>is we>which what>ABUSE what>they what>with
when>SEND when>they where>CONTACT which>ADULT which>at who>CREEPY who>NEAR who>WORRY who>my why>CREEPY why>FEAR why>a
why>didnt with>CARE with>NUDE with>PIC with>she with>that wont>FRAME wont>to would>ASK would>he you>LOVE you>SEX
you>this you>wont you>you your>CROWD your>MY your>PIC
""",
    6: """
ABUSE>do ADULT>CROWD ADULT>DISTRESS ADULT>FORCE ADULT>has ADULT>isnt ASK>SEND ASK>because ASK>where BULLY>it
CARE>SOMEONE CARE>our CHILD>BEING CHILD>I CHILD>has CONTACT>HE CREEPY>CREEPY CREEPY>OLDER CREEPY>at CREEPY>of CRISIS>on
CRISIS>this CROWD>do CROWD>from CROWD>has CROWD>says CROWD>the DESPAIR>in DESPAIR>would DIRECT>WE DIRECT>a DIRECT>i
DISTRESS>DESPAIR DISTRESS>his FAULT>I FAULT>do FAULT>for FAULT>i FAULT>it FEAR>VIOLENCE FORCE>NUDE FORCE>do FRAME>SEX
FRAME>WORRY FRAME>from FRAME>so FRAME>us GIFT>ME GIFT>SOMEONE GIFT>have GIFT>in GIFT>me GIFT>wont GROOMED>a GROOMED>if
HE>I HE>MEET HE>NUDE HE>ONLINE HE>SEX HE>do HE>does HE>when HELPREQ>CROWD HELPREQ>NUDE HELPREQ>SEND HELPREQ>who I>PIC
I>did I>when I>who KNOWS>STAT KNOWS>our LEAK>i LOVE>YOU LOVE>you ME>at ME>has MEET>CARE MEET>MEET MEET>me MINOR>in
MINOR>is MOVED>MY MY>ADULT MY>ASSAULT MY>NEVERMET MY>OPINION MY>didnt MY>when NEVERMET>HELPREQ NEVERMET>is NEWS>MY
OLDER>HELPREQ OLDER>his OLDER>on ONLINE>I ONLINE>LOVE ONLINE>YOU ONLINE>did ONLINE>tell OPINION>DESPAIR ORDINARY>ADULT
ORDINARY>i ORDINARY>please OTHER_ADULT>CONTACT PEER>MINOR PEER>i PIC>OTHER_ADULT PIC>got PIC>she SECRET>it
SELF_MINOR>OPINION SEND>FORCE SEND>KIN SEND>he SEND>keeps SHAME>SEX SOMEONE>CROWD SOMEONE>HYPO SOMEONE>LOVE
SOMEONE>MEET SOMEONE>so SOMEONE>what SOURCE>if STALK>him STAT>he STAT>how TOLD>MOVED TOLD>PEER TOLD>PIC TOLD>a TOLD>is
TOLD>she TOLD>to VIOLENCE>I VIOLENCE>MY VIOLENCE>THREAT VIOLENCE>because VIOLENCE>it VIOLENCE>not VIOLENCE>we WE>CARE
WE>TOLD WE>can YOU>ABUSE YOU>NUDE YOU>SELF_MINOR YOU>VIOLENCE YOU>why YOU>you a>HARMED a>LEAK a>LOVE a>WE a>a a>i a>we
and>CROWD and>OTHER_ADULT and>SECRET and>of are>CHILD are>PIC are>and are>how at>KIN at>i because>ADULT been>ME been>me
been>the but>WORRY but>dont but>he but>in can>WORRY can>YOU can>his can>so cant>ME cant>in cant>tell did>on didnt>I
didnt>SOURCE didnt>i do>if do>says does>because does>if dont>WE dont>if dont>she dont>we dont>why for>FEAR for>a
for>has for>who from>ONLINE from>that get>if got>VIOLENCE got>they has>CARE have>FORCE have>from have>him have>his
have>said he>ONLINE he>SEX he>can he>do he>her he>how he>wasnt he>wont her>she him>HELPREQ him>i him>what his>PEER
his>to how>get how>him i>I i>TOLD i>how if>HELPREQ if>PEER if>SHAME if>THREAT if>VIOLENCE if>he if>his in>HE in>his
in>i in>said is>PIC is>SELF_MINOR is>SEX is>YOU is>dont is>to is>your it>CHILD it>DISTRESS it>I it>SECRET it>and it>has
keep>him keep>with me>FORCE me>MEET my>ASSAULT my>got my>our of>GIFT of>SEND of>didnt of>of on>DIRECT on>him on>said
on>them our>CHILD our>HE our>ONLINE our>with please>SECRET said>dont says>HARMED says>LOVE says>ORDINARY says>PEER
says>got says>keep says>our she>but she>is she>who should>tell so>MY that>our that>the the>CROWD the>FRAME the>HE
the>keeps the>on them>CARE they>DIRECT they>he this>ADULT this>HE this>this this>to this>with to>in to>says
want>SOMEONE wants>CARE wants>KIN wants>us was>ABUSE was>FAULT was>OPINION was>PAST was>SELF_MINOR was>a was>them
we>can when>his when>was where>I which>SOMEONE which>the who>MEET who>MY who>STALK who>keeps who>of who>would
why>SOMEONE why>want will>this with>THREAT with>him wont>LOVE wont>me would>HELPREQ would>to you>ABUSE you>SELF_MINOR
you>SEND you>VIOLENCE you>why your>have your>to
""",
    7: """
ASK>CREEPY ASK>YOU ASK>to BULLY>MY BULLY>has CARE>him CHILD>HYPO CHILD>have CHILD>in CONTACT>CROWD CONTACT>dont
CONTACT>from CONTACT>it CONTACT>them CONTACT>what CREEPY>ONLINE CREEPY>with CROWD>HYPO CROWD>get CROWD>tell DESPAIR>for
DESPAIR>it FORCE>and FORCE>for FRAME>if FRAME>in FRAME>which GIFT>they GIFT>to GIFT>with HARMED>her HARMED>the HE>BULLY
HE>ME HE>PIC HE>has HE>her HE>wasnt HE>with HE>wont HELPREQ>FORCE HELPREQ>SECRET HELPREQ>what I>ABUSE I>FAULT I>HE
I>MOVED I>NEWS I>STAT I>and I>for I>how I>wont KIN>HELPREQ KIN>OLDER KIN>SOMEONE KIN>dont KIN>it KIN>our KNOWS>it
LEAK>I LEAK>MY LEAK>it ME>ADULT ME>FORCE ME>SEND ME>he ME>me ME>when MEET>ME MINOR>SOURCE MINOR>WE MINOR>her MINOR>who
MOVED>him MY>BEING MY>KNOWS MY>NEWS MY>WE MY>has MY>us NEAR>on NEVERMET>to NEWS>and OLDER>MINOR OLDER>to ONLINE>cant
ONLINE>who OPINION>ME ORDINARY>MOVED OTHER_ADULT>SELF_MINOR OTHER_ADULT>a OTHER_ADULT>at OTHER_ADULT>on PAST>HELPREQ
PAST>i PEER>WORRY PEER>that PIC>NUDE PIC>ONLINE PIC>a SECRET>SECRET SELF_MINOR>me SEND>MEET SHAME>it SHAME>of
SOMEONE>DIRECT SOMEONE>NUDE SOMEONE>SECRET SOMEONE>TOUCH SOMEONE>a SOMEONE>been SOMEONE>from SOMEONE>him SOMEONE>of
SOMEONE>when SOMEONE>wont SOURCE>CONTACT SOURCE>of STAT>HE STAT>get THREAT>THREAT TOUCH>I TOUCH>his TOUCH>i
VIOLENCE>KIN VIOLENCE>her VIOLENCE>my VIOLENCE>with WE>CHILD WE>LOVE YOU>HE YOU>YOU YOU>from YOU>wont a>VIOLENCE
a>because a>my a>wants a>with and>BULLY and>CHILD and>CREEPY and>CRISIS and>GIFT and>ME and>for and>that and>us are>KIN
are>MY are>to are>us at>it at>they because>ME because>PEER because>him because>me been>for but>ADULT but>HE but>my
can>LOVE cant>NEWS cant>cant cant>to did>that did>this do>he do>will does>CONTACT does>SOURCE dont>of dont>where
for>OPINION for>YOU for>are for>your from>MEET from>my get>ME get>of got>GIFT got>SEND has>GROOMED has>ME has>NUDE
has>a has>in has>me he>YOU he>not he>said her>CHILD her>wants him>MOVED him>the his>CARE his>CONTACT his>me how>from
how>they i>ABUSE i>FAULT i>MOVED i>WORRY i>keeps i>tell i>wont if>FRAME if>isnt if>to if>what if>your in>KIN in>NUDE
in>a in>on in>why is>NUDE is>SEND it>for it>my it>this keeps>CARE keeps>KIN keeps>and me>BULLY me>she me>that my>FRAME
my>KNOWS my>SHAME my>SOMEONE my>VIOLENCE my>was of>HE of>SOMEONE of>not on>ADULT on>SOMEONE on>a on>me our>LOVE
our>SEND please>HE said>GIFT said>SEND said>is said>wants says>ME says>a says>me says>the she>NEVERMET should>MOVED
so>FAULT so>HE so>TOUCH so>keeps that>LOVE that>at that>in that>to the>MY the>he the>they them>I them>MY them>my
they>BULLY they>FORCE they>I they>KIN they>LEAK they>LOVE they>SEND they>i they>is to>BULLY to>who want>and wants>ME
wants>PIC wants>WORRY was>does was>of what>HARMED what>in when>ADULT when>MY where>for who>CROWD who>us will>get with>I
with>i wont>the would>his you>OPINION you>the
""",
    8: """
ABUSE>that ADULT>HARMED ADULT>OTHER_ADULT ADULT>TOLD ADULT>who ADULT>you ASK>WORRY ASK>keep ASK>of ASSAULT>ASSAULT
BULLY>ME BULLY>in CARE>CRISIS CARE>has CHILD>FRAME CHILD>cant CHILD>didnt CONTACT>CREEPY CONTACT>MINOR CREEPY>and
CRISIS>DESPAIR CRISIS>for CRISIS>in CRISIS>of CROWD>didnt CROWD>to DISTRESS>I FEAR>him GROOMED>MY HE>NEAR HE>SOMEONE
HE>have HE>me HELPREQ>ABUSE HELPREQ>ASSAULT HELPREQ>KIN HELPREQ>do I>ASSAULT I>DIRECT I>SEX I>WE I>of I>our KIN>HARMED
KIN>them KNOWS>are KNOWS>we LEAK>her ME>them MEET>he MEET>in MINOR>a MINOR>been MINOR>has MY>can MY>dont MY>was
NEWS>KIN NUDE>SOMEONE OLDER>for ONLINE>KIN ONLINE>KNOWS ONLINE>dont ONLINE>you OPINION>ABUSE OPINION>OPINION OPINION>to
ORDINARY>MY OTHER_ADULT>to OTHER_ADULT>wants PAST>KIN PAST>a PEER>FORCE PEER>OTHER_ADULT PEER>SEX PEER>not PIC>has
SECRET>PEER SEND>PAST SEND>it SOMEONE>BULLY SOMEONE>GIFT SOMEONE>THREAT SOMEONE>she SOMEONE>with SOURCE>CRISIS SOURCE>a
STAT>BULLY TOLD>my VIOLENCE>this WE>SEND WE>are WE>with YOU>LOVE YOU>SEND a>CHILD a>HE a>HYPO a>STALK a>THREAT a>TOLD
a>at a>him a>us and>DISTRESS and>MINOR and>had and>it because>them been>CHILD been>in can>CHILD can>KNOWS can>him
did>CROWD does>that dont>how for>i from>ADULT from>CHILD get>BULLY get>MY get>NUDE get>from got>ME got>OLDER got>me
got>to has>SEND has>her have>BULLY have>DISTRESS have>GIFT he>OTHER_ADULT he>get he>got her>ADULT her>KIN her>her
her>in him>GIFT his>ME how>FORCE how>does how>what i>ASSAULT i>NEWS i>SEX i>and i>do i>the i>what if>OPINION if>are
if>you in>CARE in>ME in>been in>had is>MY is>my it>HE it>does it>him it>me it>to keeps>I keeps>LEAK keeps>how keeps>i
me>TOUCH me>her me>me me>them my>ADULT not>and of>ADULT of>STALK of>us of>what our>CONTACT please>HELPREQ said>this
says>FORCE says>PAST says>SECRET she>MINOR she>WE she>keeps she>she so>a so>he that>HYPO the>BULLY the>HARMED the>HYPO
the>has this>he to>HE want>CRISIS wants>at wants>me wants>so what>I what>TOLD what>i what>if when>HE when>ME who>CARE
who>OTHER_ADULT with>CHILD with>KIN with>OPINION with>please you>SECRET you>said your>ADULT your>SOURCE your>the
""",
    9: """
ABUSE>CARE ADULT>CREEPY ASK>SECRET ASK>from ASK>said ASK>so BULLY>my CARE>SEND CARE>who CHILD>THREAT CHILD>and
CHILD>says CREEPY>KIN CRISIS>to CROWD>CARE DESPAIR>LOVE DIRECT>ME DISTRESS>it FORCE>I FORCE>ME FORCE>i FRAME>YOU
FRAME>please GROOMED>ADULT GROOMED>HE GROOMED>my HE>OTHER_ADULT HE>got HELPREQ>ME I>GIFT I>HELPREQ I>had I>keep
KIN>SHAME KNOWS>where ME>ASSAULT ME>BULLY ME>SEX ME>TOUCH ME>and ME>she MINOR>ME MINOR>me MY>SHAME MY>is MY>isnt MY>who
NEAR>MY NEAR>is NUDE>got NUDE>was ONLINE>NUDE ONLINE>do OPINION>CARE OPINION>I OPINION>did OTHER_ADULT>ONLINE
PEER>CONTACT PIC>CROWD PIC>to SECRET>CROWD SELF_MINOR>CONTACT SEND>MOVED SEX>the SOMEONE>her SOMEONE>tell SOURCE>ONLINE
SOURCE>he SOURCE>my SOURCE>not STALK>HE STAT>I STAT>if STAT>it THREAT>CARE TOLD>and TOUCH>KIN TOUCH>my WORRY>and
YOU>that YOU>your a>I a>YOU and>CARE and>MEET and>in and>isnt and>the are>THREAT are>his at>ADULT at>OLDER at>SEND
at>SOMEONE at>my because>it because>of been>KIN but>and can>i cant>ADULT do>of do>so does>to dont>ASK dont>HELPREQ
dont>KNOWS dont>are for>CROWD for>NUDE for>TOUCH for>was from>our get>CONTACT get>HELPREQ get>me got>NEWS got>THREAT
got>in has>PIC has>VIOLENCE have>CARE have>ONLINE he>NUDE her>OTHER_ADULT his>PIC his>WORRY his>says i>DIRECT i>PIC
i>had i>keep in>GIFT in>WE in>are in>if in>so in>the is>LOVE it>ONLINE it>THREAT it>wasnt keep>BULLY keep>DISTRESS
me>SEX me>and me>is my>BEING my>DIRECT my>GIFT my>OPINION of>CROWD of>when of>wont on>STAT said>do said>my says>ONLINE
says>did says>to says>we she>a she>was so>STAT tell>please tell>what that>CROWD that>KIN that>STAT that>he that>where
the>OTHER_ADULT the>SELF_MINOR the>WORRY the>because the>them they>in they>with they>you this>SECRET to>MOVED to>from
to>it want>it wants>the was>ONLINE was>and was>so was>what what>that what>when when>her when>says where>MY where>WE
where>we who>GROOMED who>I who>PIC who>her who>is why>ADULT why>ASK will>ME will>me with>WORRY you>he you>that
""",
    10: """
ABUSE>my ADULT>KIN ADULT>NEWS ADULT>VIOLENCE ADULT>did ADULT>him ASK>MY ASK>NUDE BEING>DIRECT CARE>WORRY CARE>and
CARE>is CARE>wont CHILD>ONLINE CHILD>her CHILD>she CHILD>who CONTACT>he CREEPY>SOMEONE CREEPY>my CRISIS>CRISIS
CROWD>ADULT CROWD>his DESPAIR>DISTRESS DISTRESS>of FEAR>ADULT FEAR>MY FRAME>HELPREQ FRAME>I FRAME>get HARMED>HE
HE>DIRECT HYPO>on I>FEAR I>NEVERMET I>do I>his KIN>ONLINE KIN>THREAT KIN>WE KIN>didnt LEAK>HE LEAK>and ME>NUDE ME>in
MY>HE MY>if MY>what NEVERMET>that OLDER>HE OLDER>MY ONLINE>SOMEONE ONLINE>WE OPINION>ORDINARY ORDINARY>GIFT
OTHER_ADULT>ASK PAST>CROWD PEER>CRISIS PEER>OPINION PEER>for PEER>keeps PIC>CHILD SECRET>ME SOMEONE>KNOWS SOMEONE>if
STAT>do STAT>for TOUCH>me VIOLENCE>ADULT a>PEER a>SELF_MINOR a>did a>that and>you are>ASK are>SOMEONE at>PIC at>of
been>CONTACT been>to can>SEND can>keep cant>CROWD didnt>does didnt>so do>ADULT do>HELPREQ do>when does>have dont>to
for>SOMEONE for>dont get>in has>CONTACT have>the he>WE he>for he>it her>HE how>CROWD how>of how>this i>NEVERMET i>his
i>in i>said in>CROWD in>I in>her in>was is>for is>who it>ASSAULT it>KIN it>MINOR it>YOU keep>ADULT keep>ONLINE keep>a
my>NEWS my>NUDE my>PIC my>been my>me not>ABUSE of>WE on>GROOMED said>a says>HE says>OLDER says>he she>the she>to
should>GIFT so>SOMEONE so>VIOLENCE so>the tell>this tell>who that>HE the>NUDE the>a the>at the>did the>in the>says
the>when them>and they>CARE they>KNOWS they>ME they>MY they>YOU this>ABUSE to>for to>your want>from was>TOUCH we>it
what>ME where>when who>TOLD who>WE who>at who>tell who>you why>does with>OLDER with>ONLINE wont>who you>HE
""",
    11: """
ADULT>GROOMED ADULT>PIC ADULT>at ASK>not ASSAULT>at CHILD>CARE CHILD>a CHILD>on CONTACT>SOMEONE CREEPY>CARE CREEPY>MY
CRISIS>it CROWD>i CROWD>of DIRECT>us DISTRESS>DISTRESS FEAR>my FORCE>me FRAME>you GIFT>MY GROOMED>OPINION HE>GIFT
HE>LEAK HE>in HELPREQ>the I>PAST ME>CROWD ME>MINOR MINOR>ADULT MOVED>my MY>DESPAIR MY>TOUCH NUDE>NUDE ONLINE>CROWD
OPINION>PEER OTHER_ADULT>she PAST>CHILD PIC>ASK SEND>NUDE SEND>THREAT SOMEONE>PIC SOMEONE>your SOURCE>PEER SOURCE>is
TOLD>in TOUCH>CHILD TOUCH>ME WE>KIN YOU>i a>NEVERMET a>SOMEONE a>dont and>dont and>keeps and>wont are>it at>has but>it
can>get do>what for>SOURCE for>and from>ORDINARY from>in from>not get>PIC got>ASSAULT has>SOMEONE her>PEER his>MY
his>my his>on how>is i>FEAR i>to is>TOUCH it>i it>was keep>SECRET keeps>BULLY me>ME me>SEND my>DESPAIR my>MOVED not>I
not>how of>I of>NUDE on>WORRY that>SOMEONE that>my the>KIN the>and the>do the>his this>CROWD to>MEET to>THREAT
was>ASSAULT was>my when>is when>you where>dont which>MY who>FRAME who>ME who>can why>HE with>ADULT with>CONTACT
with>because you>YOU you>your
""",
    12: """
ADULT>CARE ADULT>CONTACT ADULT>OPINION ADULT>in ADULT>me ADULT>with ASK>I ASK>i CHILD>OLDER FEAR>in HE>KNOWS
HELPREQ>can HELPREQ>it I>the I>was KIN>TOLD KIN>been ME>ME MY>CARE MY>CRISIS NEVERMET>ONLINE OLDER>PEER ONLINE>CONTACT
ONLINE>SECRET PEER>do PIC>MY PIC>SOMEONE SOMEONE>OPINION SOURCE>ME SOURCE>this TOLD>MY TOLD>on TOUCH>in a>BULLY
a>CREEPY a>has a>if and>ABUSE and>KIN and>THREAT are>a can>I can>you didnt>was do>CARE do>him dont>have dont>in for>ASK
for>MY for>SEND from>MY from>WE from>him get>THREAT have>my him>for if>I if>i if>on is>CRISIS is>OPINION is>me is>what
it>SHAME it>cant me>if me>in my>CRISIS my>can of>ME of>this on>MY on>and so>does that>MY they>THREAT to>CRISIS to>him
was>ME what>is what>my where>ADULT where>KIN where>she who>what why>him with>CROWD wont>for wont>tell
""",
    13: """
ASK>GIFT BULLY>me CARE>SOURCE CARE>to CARE>when CHILD>me CONTACT>KIN CRISIS>not DESPAIR>DESPAIR DESPAIR>a DESPAIR>with
DISTRESS>and HE>CONTACT I>have I>said I>why MY>NUDE MY>SOMEONE MY>with ONLINE>CHILD OPINION>CHILD ORDINARY>if
ORDINARY>of PEER>SOURCE PEER>does SOMEONE>LEAK SOMEONE>who SOURCE>I SOURCE>KIN SOURCE>are SOURCE>me STALK>from
THREAT>please TOUCH>on VIOLENCE>and a>ABUSE a>HELPREQ a>from a>so and>ONLINE are>because because>OPINION can>a do>PEER
do>is do>that does>the for>in got>and got>on he>THREAT he>what i>why in>CONTACT is>ASK is>MEET is>PEER is>SOMEONE
is>been it>FAULT it>but keep>I keep>i me>NUDE my>did my>if not>ORDINARY she>and so>at that>PIC the>CONTACT the>GIFT
to>not what>MY what>ORDINARY what>SOMEONE who>didnt you>i
""",
    14: """
ADULT>ONLINE CHILD>my FRAME>SEND GROOMED>GROOMED HE>STALK HE>says HELPREQ>please I>CRISIS I>NEAR KIN>CARE KIN>in
KIN>she KNOWS>WE ME>SELF_MINOR ME>tell MY>ABUSE MY>CREEPY MY>GROOMED MY>in MY>said OPINION>i ORDINARY>with PIC>is
SOMEONE>FORCE SOURCE>in TOUCH>CARE TOUCH>her and>FEAR because>CONTACT can>to does>SEND does>when get>for has>ONLINE
he>STALK how>YOU how>you i>CRISIS i>NEAR i>PAST i>did i>he is>CREEPY is>SECRET is>the it>if me>SELF_MINOR me>tell
my>ABUSE our>KIN said>for says>WE the>my they>my to>did was>this what>PIC when>your who>YOU with>SOMEONE
""",
    15: """
ABUSE>ME ABUSE>me ADULT>MOVED ADULT>NEVERMET ADULT>NUDE ASK>CARE CARE>KIN CONTACT>CARE CROWD>WORRY HE>THREAT HE>WORRY
HE>my HE>she I>should KIN>has LOVE>MINOR MEET>him MY>him ONLINE>wants OPINION>SOMEONE ORDINARY>SOURCE SHAME>what
SOMEONE>NEVERMET SOMEONE>SOMEONE SOMEONE>you SOURCE>and SOURCE>because STAT>i YOU>the a>PIC and>NUDE and>WORRY are>on
can>SECRET do>FORCE do>do have>MY he>CONTACT him>it his>ONLINE i>should if>YOU in>has it>you my>what not>to of>him
of>them on>SOURCE please>dont that>CHILD they>HE they>him to>CARE to>that what>ADULT where>CHILD with>SEND
""",
    16: """
BULLY>BULLY BULLY>and CROWD>who MY>MOVED MY>been MY>did PEER>wont SEND>and SEND>so SOMEONE>HE SOURCE>CARE STALK>MY
STAT>would TOLD>ADULT VIOLENCE>STAT a>NUDE and>says are>OPINION can>HELPREQ do>SOMEONE do>with for>to from>and is>FEAR
it>is me>SOMEONE my>him of>a of>would so>cant this>will to>VIOLENCE to>YOU want>ADULT want>not
""",
    17: """
ABUSE>ABUSE ABUSE>to ADULT>CHILD ADULT>WORRY ADULT>been CROWD>are GIFT>and HE>KIN HELPREQ>this I>BULLY MY>CONTACT
MY>that OLDER>a ORDINARY>the SOMEONE>is SOMEONE>please STALK>my TOLD>TOLD TOUCH>HE are>i been>GROOMED does>on dont>a
have>a i>BULLY if>ADULT if>said tell>ADULT the>ADULT the>but they>me to>SOMEONE was>but what>because with>VIOLENCE
""",
    18: """
ADULT>for FEAR>HE OLDER>ME ONLINE>ADULT ONLINE>ASK PIC>and TOUCH>TOUCH a>MEET a>have a>who and>SELF_MINOR because>the
for>it from>VIOLENCE is>CONTACT said>ADULT that>ADULT the>HELPREQ the>are what>for what>the why>ME why>me
""",
    19: """
ADULT>our I>it MEET>HE ONLINE>ORDINARY SECRET>ADULT SOMEONE>has SOURCE>MY a>ASK does>STAT it>ABUSE that>SOURCE was>to
why>i
""",
    20: """
ADULT>DIRECT ADULT>HELPREQ ASK>my OLDER>me OPINION>KIN SHAME>SHAME SOMEONE>CARE STAT>was a>CROWD in>that said>MY
the>where this>SHAME which>is who>i
""",
    21: """
ADULT>does HE>you KIN>who PIC>it STAT>is has>and
""",
    22: """
PAST>it from>SOMEONE it>ADULT it>PAST to>SECRET
""",
    23: """
HE>YOU LOVE>ADULT MY>VIOLENCE PEER>who for>PIC why>I
""",
    24: """
HELPREQ>ADULT ORDINARY>do
""",
    25: """
ADULT>PEER ASK>PIC SEND>on a>OTHER_ADULT is>KIN
""",
    26: """
I>he in>at is>if when>YOU
""",
    27: """
SOMEONE>YOU it>it to>he
""",
    29: """
ADULT>ADULT
""",
    30: """
a>ONLINE
""",
    32: """
HELPREQ>HELPREQ
""",
}

"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.279
WHOLE = (-1.629, -0.293, -0.595, 2.785)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.913,
    "ADULT": 0.685,
    "ASK": 0.662,
    "ASSAULT": 0.851,
    "BEING": -0.098,
    "BULLY": 1.102,
    "CARE": 0.061,
    "CHILD": 0.289,
    "CONTACT": 0.190,
    "CREEPY": 0.274,
    "CRISIS": 2.171,
    "CROWD": -0.354,
    "DESPAIR": 1.364,
    "DIRECT": 0.703,
    "DISTRESS": 0.623,
    "FAULT": 0.584,
    "FEAR": 0.922,
    "FORCE": 0.587,
    "FRAME": -0.558,
    "GIFT": 0.822,
    "GROOMED": 0.265,
    "HARMED": 1.140,
    "HE": 0.933,
    "HELPREQ": 1.235,
    "HYPO": 0.325,
    "I": 0.158,
    "KIN": 0.283,
    "KNOWS": 0.468,
    "LEAK": 0.310,
    "LOVE": 0.167,
    "ME": 1.093,
    "MEET": 0.656,
    "MINOR": 0.657,
    "MOVED": 0.196,
    "MY": 0.146,
    "NEAR": 0.241,
    "NEVERMET": 0.488,
    "NEWS": -0.512,
    "NUDE": 1.112,
    "OLDER": 1.077,
    "ONLINE": 0.025,
    "OPINION": -0.058,
    "ORDINARY": -1.126,
    "OTHER_ADULT": 0.878,
    "PAST": 0.799,
    "PEER": 0.619,
    "PIC": 1.455,
    "SECRET": 0.446,
    "SELF_ADULT": -0.432,
    "SELF_MINOR": 0.626,
    "SEND": 0.364,
    "SEX": 0.030,
    "SHAME": 0.735,
    "SOMEONE": 0.895,
    "SOURCE": -0.727,
    "STALK": 0.598,
    "STAT": -0.836,
    "THREAT": 0.566,
    "TOLD": 0.359,
    "TOPIC": -0.675,
    "TOUCH": 1.212,
    "VIOLENCE": 1.221,
    "WE": 0.401,
    "WORRY": 0.587,
    "YOU": 0.265,
}
STEMS: dict[int, str] = {
    -91: """
monopoli
""",
    -86: """
cake competitor fisheri
""",
    -84: """
partridg
""",
    -83: """
bakeri pennant
""",
    -79: """
gees rain salesman
""",
    -78: """
toad
""",
    -77: """
strawberri
""",
    -76: """
pud
""",
    -75: """
hors lobster pastur
""",
    -74: """
snail
""",
    -73: """
biodivers regatta salmon
""",
    -72: """
owl syndic
""",
    -71: """
meadow
""",
    -70: """
columnist philanthropi
""",
    -69: """
basebal glider greenhous homer perenni pond thoroughbr wildlif
""",
    -68: """
franchis moos poni
""",
    -67: """
cricket crisp dolphin fern holstein houghton snowfal umpir
""",
    -66: """
captain competit cornish dinosaur sidekick skipper
""",
    -65: """
bee biscuit boat clerk coffe deer ecolog ecosystem fish grassland novel rainforest turf
""",
    -64: """
concord emmi equestrian horsesho potato pulitz
""",
    -63: """
bingo crime duck lark marsh pancak sportsman taxonom toast trout
""",
    -62: """
bird canari dish fauna fli gastropod gould score tractor win
""",
    -61: """
antholog ate cook economist jockey literari liveri mascot payrol peat pilgrim quay rivalri waffl zoolog
""",
    -60: """
beat carousel cun domino flower hopper hunt midsumm mlb murder parodi patent schooner shoe sitcom sunset
""",
    -59: """
cartel comedi compani dinner ensembl fair farm farmer feeder frog glide goos herd hitter keyston mutini olympiad
paperback pivot plymouth skier tomato vaudevill wildcat
""",
    -58: """
arthur bagpip broadway commiss dog fitzgerald galley guernsey herring intercollegi jamestown newspap pollock skylin
wetland won
""",
    -57: """
botani column contest dockyard fix grass hartford hemingway hickori hudson investor livestock nectar pig pigeon print
sail sale throttl wharf
""",
    -56: """
baker baronetci beaver bradi camel carol catalog daisi fraud guitar landfal limerick newfoundland newmarket pegasus
play rabbit reprint revenu rower statist stori trophi turtl whale
""",
    -55: """
bacon bowl burger diner disqualif encrypt equilibrium fanci fisher fisherman fleet fraction hat humboldt jeopardi most
music nrl penelop piraci proprietor roger rosi shetland simpson sonic sparrow thanksgiv thorp toulon vineyard winter
""",
    -54: """
berkshir coaster connolli distributor dove hypothesi kangaroo laurel lobbi mammal melodi millionair muddl penguin pike
plumag racecours reel roast siren snow streak trademark wheeler
""",
    -53: """
barn bloom bluegrass bunni clown commission copyright courier cow eater fife insect lawn lawsuit monograph pebbl pie
prairi prize salad seattl squirrel tabloid tenni witti yanke zebra
""",
    -52: """
aggreg agricultur amazon americana ascot auction ball ballad battleship biennial bread bun butterfli cart chimney
clarinet egghead fda fielder flock flyer hound journalist libretto lotteri meteorolog racehors recip slug sofa stilt
tail tariff thud turnpik unicorn weston willow
""",
    -51: """
armada basket bookcas brant brilliant carrol catcher collier curri davidson division embarrass fabl garden gillespi
graze inequ jena luck marino middleton nich patti peerag penni publish rhyme roar scranton season shipyard shorelin
sunshin supplier tortricida writer yacht zoo
""",
    -50: """
amphibi anglia ballpark breez buffet ceylon charger coalit dessert evergreen finch floral fri gambl grassi horticultur
inning lexington linnaeus loaf monsoon mushroom outfield philli pirat pitcher plumber popcorn prey quiz rutherford
schoolhous screenwrit seminol sharehold sing sloop snowi stapl talli thornton tuna veterinari volleybal waiter walkov
wineri
""",
    -49: """
afl analyst baronet bass bat best birthday boston cabbag carniv cat cereal climat counterattack croft crosbi dewey drum
fundrais gazett leagu lunch marquess melvill ottawa pantri pastri plum ponytail pumpkin rendezv restaur rook rutland
sandwich seasid shrimp soda sort steward su textbook trombon wicket
""",
    -48: """
bake banana banjo barbado beef breweri butter caravan cattl cavalri championship chess chestnut class comet cornwal
crab darwin egg fishermen freighter frigat fruit gunneri habitat holiday hornet horseback hurrican keel lineup lynx
mercantil mortgag murdoch ocean or peach planet racetrack rank reef robinson rodeo saratoga scienc scientist screenplay
seafood secretariat shelf sousa squeak stagecoach steamship submarin summari tasmania tournament
""",
    -47: """
ant authorit badger baseman bestsel booklet carrot clemen clever clich comic cuisin derbi driveway equiti feather
forestri gloucestershir golf golfer inventor juggl juri kicker mph netbal oriol pacif partnership peabodi peacock pitch
portfolio postseason potteri prolif proportion racer rye safeguard seedl seri shovel softbal steak stevenson stout
superfamili sweeney trade tragedi tv wheat yarmouth
""",
    -46: """
admiralti anecdot atlant authorship badminton bargain blockbust bounc bug cabaret calf chef cinderella combust commerc
commodor conson contractor cuckoo defam dissert encyclopedia goal goaltend handwrit jingl jurisprud kellogg kepler knit
lab mail mollusk mors moth nash novella offenc parcel pianist predatori pun receipt rhino rockefel schubert seller ski
sourdough squash stew storytel sunris tale tax thistl tobacco toronto typhoon umbrella weasel yearbook
""",
    -45: """
accuraci agreement antarct assort ban beetl bloomfield briberi broker circus citat cold collector concess crush
cumberland delici economi exemplari extinct eyr farrel firm fjord fletcher innov joyc kennedi leicest mclean misconduct
motorcycl mute oyster pilot playoff profit promot proport punt quintet rana refineri revu robust rugbi sawmil scrambl
shipbuild shirley soundtrack steamboat supermarket trend tune twinkl upton warren wig winner
""",
    -44: """
acoust afc atmospher banker beak botanist cafe coat committe contractu cowboy culinari decker diversifi drought eleg
fiscal fleme flog forecast gloucest hawker haydn henson hockey horatio hotspur incent invent jule literatur lizard
majest manuscript mccarthi memorabilia merchant merger mice napkin nomenclatur ontario outcom overturn paradox parochi
parrot premiership prescott quot ratio regulatori repertoir rival rocket rubbish sawyer scientif shotgun shrill
simulcast sonar spectat squid strateg subsidi swarm taxonomi tea tech theatric tidi unfair voyag wilton wonderland
workforc
""",
    -43: """
abund aquarium autumn banquet breed brisk burgess canberra cartridg catastroph christchurch coral coyot crook crop
cushion diet dietari discount dominion econom elk enforc evolutionari excel fairfield famin folklor forag forest gill
harvest hereford isbn javelin larva libel lima marathon mario meteor missil omaha ono orchard pensacola perth
philanthrop portag porter postmast potomac putnam ranch recount redskin replica scribbl seat slalom spade speci
speedway stephenson tampa televis thesi triumph violat vultur wager what yarn zealand
""",
    -42: """
adversari anaheim babi backstrok bookstor bribe broom cano cape carpent carriag catalogu chairman chees choral clade
colonist coop craftsman cruiser dauphin dictionari dodg duel editori ernest faa florida foreword frost fungus genr glee
goalkeep greedi groceri guin harold harp hawaiian hobbi infring inventori jurass laps late ledger mammoth mapl marbl
marguerit milk nonfict oakland odyssey order pattern pillow postag price prose race refund retribut royalti rule snore
soprano spokesman stadium subscript sue symphon tabl theater thunder ticket titl treasur unanim vet walnut wilkinson
worm
""",
    -41: """
annual aquat award base berri bibliographi biomass biotechnolog book brett brewer burrow caledonia cascad catch cavali
coca coinag comedian cork corn cours crew crust dash dexter exchequ faeri farmhous feud fl foundri freight gardner
giggl goofi graz gunfir hog how indi industri invertebr ithaca jasper joker judgment lakesid lanc liabil lifeboat lion
mccormick motorsport mule notorieti novelist nutrit olivi pageant patrick pokemon polo pork portsmouth poultri puck
rate read reader repair reptil rhythmic rode rudder salli scholarship scoop scooter scrap serial skim smaller stanley
stitch strategi sudburi swan syllabl tempest tornado treacher trenton victori walton weather which wholesal
""",
    -40: """
alderman athlet audio backyard ballast banter barbecu bean belmont bermuda biolog botan cannon casey casino cater
catherin chronolog coloni compressor cooki correl crack crocodil curat data databas dawson delay department dicken
dieter ding doyl echo error expert feroci firth flagship fox franci fremantl gloomi goddard guthri hamlet hartley hive
hoax hooper hutchinson interceptor ireland jersey kickoff kilkenni lancashir lasagne laughter legend liverpool
marketplac merchandis mock moon mound norfolk nutrient orbit oversight paddl patter pest phonet picnic picturesqu
pitchfork poem porch positiv quartet queue reconnaiss regal rotari saddl sausag savanna scandal script sea sentenc seo
shark shop shortstop slant snout spaceship spong swing tavern teaser terminolog tobi ventur whistl wimbledon
worcestershir workplac worksheet
""",
    -39: """
aerodynam allig arctic azor backlash band bariton baroni bombardi brentford burnett businessmen cafeteria cancel carp
caucus checkbook cheer clark classif client cod colbert conjectur costello craft creativ critiqu dine donkey drummer
eclect elmer endang experiment factori farmland feasibl flew foreman fork fortun fraudul gallant gentri gertrud greed
guilti henderson horsemen howe hull hymn invit irish jelli laird landown leinster limousin machin mandolin market
medalist medley metacrit mischiev morrison morton moss newslett noah nose orchestra oswald oven paddi persuas
phylogenet pier playwright pounder projectil quarterback rainfal rbi refriger repetit reproduc research rotat sailor
sci shipment sli somerset songwrit sox statistician summar susanna sushi taxat thump tiger trader trumpet turbul verdi
whip windi
""",
    -38: """
airlin alphabet archeri aviat bracket bred camden cann cartoon chairperson charter cite cloud collid commerci complianc
consensus conspiraci contenti contract credibl crochet cute dairi dino domesday draw dunedin eleph email entourag
excurs expedit expertis fact falcon fender fiddl flight fossil freelanc furnitur greas green greyhound guild hardcov
hearth hostess instrumentalist invest ironi jam java joe josephin journal kitten kyoto ladder lagoon litig macbeth maiz
manufactur medallist montpelli montreal motif navi newport oracl pembrok perfect perpetr petti peyton philharmon
pittsburgh planetari plank plantat playhous plume printer prolifer propuls raceway replic sequenc ship shuffl smallpox
snack sock spectacular sponsor spoon squadron subtitl sugarcan tast taxon toe touchdown trolley trondheim tropic ulyss
unpredict victorian waitress wasp wild windsor
""",
    -37: """
acclaim acrobat airway allegheni analog anim annett annoy applaus astronomi auditor australian bike bob bot bowler
bradford breakfast budget bulldog bullock burnt calder camouflag canadian censorship centenni chuckl claud clover
collingwood collis comparison composit condor controversi convex couch creak cup cyclic darryl decad disast dobson
entrepreneur espionag estuari evolut export fare faster fiction footbal francisco fungi gibson grape great greg gunshot
gust ham harmon hate hawaii incom inspector jacqu jefferson jet jock jolli jurisdict kat knee laci leisur loophol
matilda mcgraw memorandum mention mud naturalist neoclass nicholson palo patriot potter project prosper raini rebecca
referendum rewrit rhythm rodger sandi satir scarlet schmidt scuba sheriff sneaker snooker specialist specialti
sponsorship stack stanton starvat stick stock subcommitte symposium telecast ten tom trial two uniform varsiti vitamin
warrant wellington
""",
    -36: """
adelaid among antoinett apr asteroid astronom axial bafta ballet barker barrington beach bergman biographi blackpool
booster brew brewster broke bronco businessman butcher byrd cadenc calai calcium calendar carl cartoonist cassett
catchment cellar ceo chatter chester chord cinnamon citrus colonel conclus convoy corpor correct credit debat depot
devon diamet disagr disciplinari easter ellington emma endem england english feast ferdinand flint flour fluctuat
fluffi folli galileo gallantri generous glacial golden gottfri harbor harmoni harper headlin hoop humour hungri injunct
jubile lake leather loan log magistr mcintosh nautic nickelodeon nonprofit occurr oscar patio pdf peak peg penalti
phosphat pinto pollen precis premier prix quantit quantiti quarri red refin rematch repertori rider riff robbin
scholast shakespear shale showdown spawn speech surveyor susan symmetri symphoni takeov torpedo trajectori unbeaten
veget vendor willard william
""",
    -35: """
aerospac allianc analysi annal anthem antoin anzac apprenticeship atol auditori australia bankruptci barg berth bet
betti blossom boar buccan buick burlington caledonian candi chapter cheerlead chew choir choreographi clap coastal
cochin coconut col collegi consortium convect costa creek crown cruel cunningham dahl dart disput diver doubl duet
earnest eddi enigma ensign environment essendon flavor food fridg genius gershwin gorman graem groov gustav haircut
hampshir huski incumb jazz john johnni kendal leach legitimaci logist magnat mare marg martha mcpherson media miami
monti musician noel orang ozon panda panorama pearl pen perciv pipelin pizza playback poker polici poppi preseason
ralph redempt redistribut refere reissu repeat reproduct retali ricki rocker rustic scotland septemb sequenti slick
spring stella stimulus supremaci sweep swirl syrup tanker taxpay thiev timet tome transcript troup uk updat vegetarian
vend wakefield websit wind woodward yorkshir
""",
    -34: """
accredit adject agatha agenda airplan antarctica bias bradshaw bull cambridgeshir cartwright categor centenari chip
clumsi colin colloqui commentari commot compli conspicu cracker deck desk din disastr discord dodd domingo drama dramat
endeavour endors epa epidem faber fail fairbank fantasia filter finalist flame flute formid fumbl glint grassroot gregg
groundbreak hacker handbook headlines higher holden horn hose huff humor humphrey illustri invas irv isl jack jargon
judith labrador lafayett landscap lear liabl lighthous lost lowland lyndon mackenzi macleod macmillan marlin masterpiec
mccann neglig newt nineteenth noctuida northamptonshir notabl odd outnumb overwork packer parad paragraph pedant perch
phenomenon prestigi quarter radial ralli reciproc redwood reed replay rhubarb rodent roosevelt rooster roster rpm rumbl
saxophonist scrape scrutini settler sheep shelley sherri shire skater sloppi soup southland spi stallion stormi
storylin surg surrey survey torqu tribun turquois vane veloc verv vibrant victor vike volcano volley watson web wed
yukon
""",
    -33: """
abc accid american andersen anniversari applianc audienc bandit banish batsman berti bicker biplan blackberri bog bonus
bore cactus campaign carolin catalina chart clan clientel clive clubhous coastlin coffin compet compil crossov custer
cuthbert dave decept dipper disgrac divis draught drill duff durham eel enterpris enthusiast erupt estim ferret
firework fledgl fowler franc genera glacier glass graph greenland gunpowd hack harley higgin hobb hunter ice influenti
irresist jerri johnston kirbi kirk kitti knight latch leaf librari lister locomot lucrat luigi madagascar magnitud maid
mainten mansfield map misquot moonlight motor napier narrat nelli newscast nomine noteworthi novelti onslaught operat
orchid organism overrid paid par patronag pepper photo plant plaqu podcast predat prelud primer product propel prosecut
public recess reckless recommend regul releg rink robert roi roundabout royalist ruthless salari salisburi sampl sank
scissor scottish secretari shamrock shear skip sky solicitor spacecraft spear starter stool storm sturdi sunderland
supper tara teach technolog telescop theatr treatis tricki tripl tumbl uncertainti unpreced viceroy villain viscount
vocabulari wage wagon whig wwf
""",
    -32: """
aaron ambassador angus auckland backbon barrel beech benevol between bobbi boom brand brick brittani buchanan build
busi caldwel castl cessna chanc chapman charit choreograph cinematographi circuit commonwealth compens conjunct
connecticut contribut costum countrysid crank creatur cumul documentari dusk earl edna eisenhow elector erin everett
expo faulti fen fine flander flatteri flaw flick folk frequenc geoffrey globe haiti harbour harrington hastili hectar
hing hms homag horsepow incompat industrialist jem kern lauderdal launch legendari linden mabel manfr maxim mayfair
mcdonald median melod methodolog ncaa nielsen nike norman omnibus output overhaul palett paperwork parish pea pear penn
per pollard precipit propheci provost purpl python quartermast rainbow ramp rbis refuel relianc reveng revolut rick
rosen rover roy salsa saturday scorer sequel sharpli shutter skeptic slice sourc spat spitfir spoil spokesperson spruce
spur squir stamp star steamer stein stewart streetcar stunt suit sumner suspens sweden tanner tendenc terrif theme
thief tilt trick vase vaughan vermont warehous windmil wingspan wolv woo wri
""",
    -31: """
achill acr advertis alfr align allegro alpin amateur amplifi andrew api app arbitr arcadia arrang ascent ashor avocado
balloon bangor bill blackburn bravo breach britain brunswick bucket bulletin bus canadien carthag catfish celtic cheat
cholera cigar circular climax coke comeback compar concerto congressman contributor cooper corrupt dane decim donnel
dorset draper dryli duchess dumont dynamit eagl eco everton exagger explain feloni festiv fin fitzpatrick flicker
florist flotilla fluoresc football francoi fring frozen furlong gateway glossi grill guest hamburg hasti heller
hemispher hoov hot inaccur insurrect interfer jaguar job jonathan kraft leap lieuten list ltd lumber luna manag mauric
may memes metadata minnesota monik monro morri motorway myrtl napoleon narrowli naval newark nj nobil noisi northampton
novemb optim oregon outlook oval parliamentari pat pga piper plaintiff plot poetic politician poster predict
preliminari premis protagonist prowess purchas pursuant random refurbish renegad respit retail reviv rfc rosenth rum
saskatoon scale semifin showtim signific silli simon smithsonian soloist spanish splendid squeaki steiner stump superb
supervisori surpass surpris sussex sutherland swept thayer thoma thomson townspeopl traci transact treati tudor unusu
valuat varieti verdict vignett vowel washington whether wiltshir wing workshop
""",
    -30: """
ace acid adventur analyz appleton astonish balanc barney beard bid biker bitter blue bonnet buffer campground cantor
cap carmichael case categori chao charm cherri chop classroom clement coincid compliant congress constabulari contend
cottag cougar coverag creditor digest dilemma diplomaci distribut dive dolli dupont duti elf elvi embark emerald
evening exposit favourit financ fitch flare flutter frankenstein frenzi friedman funki galway grace grenada harlan haul
hawk henri hodgson hyster invert jacksonvill joke karl kincaid lawyer leaflet lexi licenc licens lisbon louisa lp
madden magna milford miocen miracl mischief muzzl nascar nassau nfl nhl northumberland onion oti outrag overshadow
padlock parliament percuss petal phoeb piedmont pioneer plc pollut prank primetim probabl proctor programm prototyp
rack raf raid ranger rat record rees reliabl remark remington respons review reward reynold rico ronni rose run salvag
sensor settlement seventeenth sheffield shepherd shortag slate spar sparkl spell spin spoiler sport springer
staffordshir stanford stole stuart subsidiari suffolk sum sun superior surplus symmetr tasmanian tate tchaikovski
toulous townsend trailer tree triumphant tyne uci undef vanguard verona vertic vinegar warner winger wisconsin woodrow
woodwork
""",
    -29: """
aberdeen affili agenc aggress agrarian ai aircraft algorithm apocalyps approv approxim argu author autobiographi autom
batch battl bernstein bestow beverag bison booker boon bourbon breakthrough brent buy cardin causal cheap checkout
cheltenham chronicl clube cocktail coerc commemor consum continent courtroom crawl criticis cumbria curl curran cylind
dant daphn darl dawn death delaney diabet direct disneyland dissent doug dough dougla dover dragoon dubious dvd edison
edouard efficaci effici employe entrepreneurship envelop felic figur financi five flop flora foliag footnot frantic
funnel gap genus geometrida geraldin giveaway goat governor ground guiana half harlow helicopt herald hillsid hole holt
hostil housekeep hundr iata improvis inevit infrastructur insurance jakob joy jurist laboratori land launcher lawrenc
leger lego lever limit literaci llc lotus loyalti lucill macarthur magazin magnolia mailbox majesti mariano mauritius
mayfield meat mechan mermaid meyrick mic microwav modif mold molli morgan mous mysteri myth nanni nestl new nick nixon
olsen oppon optimist ornat ounc overlap paramilitari paraphras patsi payment pepsi pet plaid polk professorship quarrel
realism reelect reflex reorgan resurg richard ride royal rudolph runner ruth saunder scot scotch scribe scroll seismic
sherlock sherwood shred shrub silki sociolog song spark spider spiral spite stamped starv sterl strict subtrop summit
surf swamp switch teammat technic tinker tnt tsunami turner twain unison unoppos vichi violet wash wembley wiley
winfield woodland writ year
""",
    -28: """
000 absurd adob advent advic aeronaut alfonso alumni amus aristocrat armstrong atkin atp audibl authoris avalanch
averag axi backlog baffl bartend bassett batteri bautista beatti bellow benni bergen bing blogger blond bordeaux bourn
boyer british buster ca cambrian cambridg canada candidaci canterburi carleton carmin cavendish champion chemist chorus
churn cinematograph clamp clarkson clinch coin conced cone conflict conic consolid crane crippl crowd curt dancer
dashboard defenc deficit dentist destroy disney dispatch disqualifi dublin duplic edgar edinburgh edwin elizabeth eton
extinguish fairi fame favorit feedback fifa fireplac flask friction frontier frs fuzzi gardin gasolin gerri geschicht
giant gossip grimsbi grind guerra guinea hare heali herbert horton hostag huntington impact incid increas instabl
intermitt interven intrigu jim justic kaufman kent kindl kitchen koch legisl lesli librarian luci major maker malici
manageri manni manual marin marjori mayhem mcmillan memoir movi moving must nanci nationwid neal newcastl newton
newtown nightfal normandi northwest norway notch noun nut offend offspr ordin organis ought overnight palermo palmer
parenthes pawn penultim phenomena philanthropist picasso piston plausibl plump poetri powerhous preced prejudic primari
prioriti produc profession promo pronounc propos proto pulpit raaf raymond recur redund reject revers revolution rise
rna robberi rockwel roller rudolf saloon sanction schuster scoot seal sediment seton shini signal six skateboard
snapshot solut speaker speed steve stockton stolen straw sundial sunlight swung sydney tackl taunton teeth tenor tenur
textual thread tide topper trilog trustworthi upland upsid uss versaill veto vibrat vinyl walsh wartim wilk wine wonder
wood wrath wreckag wryli
""",
    -27: """
acronym adjunct album alexand alia ambiti amend america answer aquitain argument aristotl artifact artifici baldwin
baltimor bartlett bbq beaumont bicycl billboard boer boss brighton broadcast butler buyer by calcul camp capitalist
cappella catalyst cecil char charg cheshir chili classic claw clock clue colleagu colleg comed complaint concert
connacht consequ converg creep cruelti cutler dickson dioxid dishwash divers dod doo ecuador edibl editor entertain
equat exquisit factual ferri feudal fictiti fig fiji fischer fivb flinder ford formula four franco fritz fur furri
gadget garth gdp gene geoff gladston gloom gorilla government grang greater grim groan halifax halloween hammond
handicap hank hanson hardwood harm hearst hedg heel hondura hubert illeg influenza ingredi invers investig januari
jupit juror kelli kildar kinet knock kochi larri latham laureat lesley letterman leverag linguist lordship lullabi
mammalian mango margaret marqui marylebon max mega mele merri merril method monologu monterey multipli mustach mustang
neat nobleman nova obo obscur op outset owner peanut pedal pendulum perpetu persuad peruvian peter peterborough
phosphorus planner poet pomeranian porto procur prohibit prologu purcel raven recycl regi registri regress reid related
relentless reput revok rex riski roanok robin rocki rot rusti rustl sall sang sarcasm satellit screw seamen semi senat
shaggi shell shore shreveport sierra silesia simil site slump smart solv somervill sophomor spit stakehold steam
stereotyp stuf subordin success swift synonym tack thirsti tin tolkien trainer twice uncertain undermin uninhabit
upbeat upheld uruguay uruguayan velvet versatil version vivian vote vt walli waltz waterloo wednesday wilson wobbl wolf
wreck zoom
""",
    -26: """
34 academ acquisit adolph afternoon ag agre ahead alfredo andi annapoli apparatus aragon archer aristocraci artilleri
artisan as assign audit bard barley basketbal bear beau benefactor bent berkeley biograph blend blizzard bought brandi
breeder bright buffalo bureaucraci california calv canin carey carnegi carpentri causeway cayman ceram champagn
checklist chieftain chuff cigarett cipher classifi claus coast cockpit coincident colombo commod compromis concurr
conglomer constraint contempt corrug craig crescent crouch cyclon dazzl debri deleg delic deliver disapprov disrepair
donnelli dori dorothi drive earthquak eclips epithet exceed excerpt extraordinari fabul faculti fantast faux februari
feder fertil fewer field fierc file flawless flout foam foil forgot fractur french fret fullback furrow gallo georg
gmina gorgeous griffith grin guarante hackney hay hbo heiress heroic hire hugo hum hydraul hydroelectr imposs inch
incident infer ink inuit judi kawasaki key labor lancast landlord landslid lantern libbi lilli lincolnshir lindsay link
lissa liturg loir lopsid lunar madeira maritim massiv maximum mccall mcnamara measur metabol miniseri momentum motion
munster murray mythic nbl nebraska neighbor netflix nichol nino nonlinear oat olympian omega orchestr organiz outstand
overthrow packet pact parkway patterson platt playstat pluck populac popular portion powerpl profici proprietari puppet
puppi pyrene queri raider rais remak reopen retract revolutionari rhetor rich roblox roll rotor rubi ruler safari
sarcast saxophon schedul scorpion seaman servic shooter showcas sous spatial specimen spot spotlight squabbl stab stat
stylist subtract sucker suitcas sullivan tall tammi tapestri taxa thriller tipperari token tori traffic tragic truman
tuesday ufo union unionist upward usaf vacat vanc vassal vice victim walter welsh westbound widespread wife wikipedia
wnba
""",
    -25: """
accolad aerial agil alarm albion allison alumnus ammunit analys aroma array arson ascrib assent beaufort beer beig
benedict billi blog boiler bon bone both boutiqu boycott brace brave brawl britannia bryant bryce carolina cbc census
chandler charl chase chattanooga chesterfield chilli chunk cluster cocki cola cole commonplac communion compliment
compos congression conservatoir constrain contradict corp cryptic custom cv cycl cypriot danni decreas degre deliber
democraci dempsey destini digit disagre discoveri district donaldson donna dorsey dozen duan elect employ encor engin
environ extravag fan feed fein fell fergus fieri fiesta finish flag flap flip flore freder genealog generic georgi gig
grain grimac guess guillaum guitarist hammer hamper hanoi hatch helmet hideous hitchcock holder homemad hop host hub
iceland injustic instrument intellig ioc irrig issn jamaica jame jasmin jay joey jot judgement juliet kimbal lacross
lair lawson layton limo lineman livelihood loot loui lucia lucki luisa mackay mara maroon mathemat mckenzi mclaughlin
mediev menu mick microsoft mixtur moat monarch murphi nam nashvill nc nes noir nomin noon norwegian norwich nsw offset
olson onstag optic parachut parallel parchment pari parisian paste pe perro plagu plane plate portland presley prompt
propon prosecutor protect provis proxi ptolemi quak question quotat railroad rake ramsey reaction recoil reconcil
recover replac reservoir return revolt revolv riddl ritter rms role rolf romanc romant ronald rothschild row runoff
runway rupert rural sabr scan scott seahawk seed select sentiment sew shriek simpler simultan skinner slogan slot smoki
sour spain sql stagger steer strikeout string stripe submerg subscrib sumatra sunk sutton swindon syntax syracus tactic
tank taylor technician terra terrac theft theodor thompson thwart tier tourism toy transatlant trident truce truste
turnout underway underwood uniqu usc valet valv vancouv vanderbilt vicious voter wainwright wallpap warm warwickshir
water webster weekday wheel who wilhelm williamsburg winthrop word xbox zeppelin
""",
    -24: """
abrupt acceler agent airpods alley apolog arguabl argyl art atv balfour bankrupt baron bay behalf behaviour bigger
billionair break bristol brittl brood brown brute buck buckl bureau burr busch candl canning cardboard carr catalyt
ceasefir celesti cerambycida chaotic checker chocolate churchyard clanci cloak clockwis cn coe collabor collect comb
commend complic copi cosmopolitan council creami cromwel crumbl cue damon danc denver detail diagon dismay disrupt
distort distrust duo eccentr elus emil energet eri escal essay ethel exclus expenditur fei fenc ferreira finest fire
foolish foot fordham fran franz fund funni garcia gerard gilmor giovanni glover goalscor godfrey grandma grove grumbl
gubernatori guildford gum gunner gym hackett halftim hancock harald hardwar harrisburg http ici incorpor indiffer insur
intak introduct introductori island issu ital itv jane jungl keith kemp keyn knuckl kyli larsen leas lei leicestershir
loft lore madelin malon martian mask match maud mayor mcgrath meet mimic moran muddi multin mustard mx mytholog negoti
nintendo nod nonsens nordic notat objection oceania octob octopus opera opin overse padr paint panther paraguay pave
pharmaci picker pine pip pitt plung polli ponc prentic prop prospect pub puddl puzzl quasi quit ramsay rebellion
recreat reduct repris republican revis rig risk robb rodney ruffl sabotag sardinia sear seiz sermon shepard shuttl siam
siberian sire smuggl snarl soccer sophist specul spore stake stereo stove striker studi sugar sunday superintend
supplement surfer sylvi synchron system systemat taft takeoff target tennesse terr test ton tone toothpast tray
triangular twentieth typic understat uneven unsuccess utopia variabl vengeanc vin war warden waterfront wealth wealthi
whitman wilbur wool worri wrongdo wynn yale yank yard zenith
""",
    -23: """
accordion adapt admir adverb air albert alexa alexandr allmus alpha amelia antenna antiqu archipelago arena arkansa
armistic ascens ash ashbi automobil baird baja barbara bart baselin beauti beckett bedford bench berger bertram berwick
betsi bleak blew blockad blous blower boring borneo brake breaker brennan brien brunett brush burglari burner burton
bwf cabinet cadet calhoun career caribbean carrier casablanca cassidi charlott chatham chicken claim cleanup cleric
colchest constel consult conting coron corros crunch crystal cuba darci davey db decemb decommiss decor defect defens
defianc defiant delight demolish descript dig dignitari disc dispers distanc domest dorchest downward dun dunlop dutch
dye earth eastbound ebook edict effect emiss englishman engrav entropi epic eponym erica erik espn exampl excit explod
extra facto failur fantasi fargo feat filli forb foundat franklin freshwat fright fuzz gail gangster garrison generos
gerald gestapo glamorgan gravel grid guerr gunmen hamish harass hardi hierarchi hoc honda honour horac horizont hp imit
imperfect improp incomplet inconsist incorrect indianapoli indonesian influenc inspect interval iroquoi irregular iwf
jar jimmi jog johann join judici juici kean kebab killer larger lateral lick likelihood lockhe lowri lure madelein
mahogani manitoba mart maui medal michell mickey migratori mile mislead misti mls mohawk moistur moreov mozart
multiplay nasa nasal nat nest obituari obliqu oclc oppos outdoor pamphlet pardon particip pasadena paw pbs pearson
peasant percentag philadelphia philip phrase pickup pinnacl plod pois portug prais profess protocol proud puget qualiti
queen questionnair raft ration rca reagan rebuild recipi redesign relaunch rep request restrict rf rhys rift rivera
rochell rte rubber ryan samoa samsung sandal saskatchewan scarborough scenario scenic segreg shaft sharp shaun shift
shorter sicilian sink slope slower smug spearhead specialis sped spp stage standard styliz suez sven teatro the
thermostat threshold thrust tile timelin tonic toppl tramway trek trim ture turkey turnov twig uncanni uncommon unharm
uni untitl upscal user varianc verandah vertebra voltag warili watersh wax weaker wealthiest wherebi wiggl willoughbi
winslow
""",
    -22: """
150 42 aaa abbey academia aesthet affair airborn airlift airship aisl ambigu ambush amp ampl analogu antagonist apach
apollo appeal appel aqua arboretum armagh articl athena auspic axl background ballard ballot bayou big bose boulevard
bounti bow brass breakdown brillianc bulb burgundi cach calib camilla campeonato carlton carpet cdc cebu cellular
centuri certifi cfl charlton chemistri chocol chore christoph clad cochran combin complementari composur confer
contradictori copa corbett cornerback creas crest critic crow curriculum curtiss customari date dealer denounc deploy
detriment dice dime discont discours discus displeasur document downhil drift due dummi edmond elit elton end endeavor
endow epilogu estrang evict evid expect fashion fernandez fide finland fixtur flank flea flounc fought fraser freddi
fresh garfield garri gleam global goldsmith granni greenish greenwood groom grover growth gulp hadley hail halt happili
harvard havoc hawthorn heavyweight highest highway historian holm honey honorari hook humili hysteria illegitim inelig
inspir interrupt intro irwin jacki jen jenni jerom kathi kindergarten knob lag lamp lazi lemon leonid lesser lloyd loco
logo lori main manner math middleweight milton minion minni mirag mistaken misus moe mojo monmouth monstrous moreno
mould myriad nad nail namibia nant narrow nebula neil nicknam nitrogen nov obes obey obsolet obstacl odi offshor otto
ownership oxford paisley parlor pieter pledg podium pool portugues postgradu pothol preschool primal privat punch
qualifi quebec rampag rampant ransom re ref remaind remedi remot renaiss repeal repositori roadsid rout rude sammi
schneider scientolog scotia sector sega servant seven shallow sherman shootout similar singl sixteenth slack smirk
sonni spectra sprinter squint startl staunch steadili stephen stomp straightforward streetlight strike strode subdivis
subdu substanti suburban summat sweet team techno ted telegraph terenc theori tighten toothbrush toss total traitor
tremor tucker tyre unauthor unlik vhf vine walkway warrington warship watt weld wendi whose wider wii withstand wyli
yellowston zip
""",
    -21: """
50 abl aboard accur acheron affluent alban almond alvin ambit amtrak anglican anybodi apparel apprentic archi arsenal
ashland aunt aveng bark barri basin batman baton beatl beatric bernhard bertrand blanc blazer boot braini bratislava
bret brigadi bring brisban bronx bullet bunk burt calvin captiv captur careless cave character chassi cheek cheekbon
chopper clash color common compel concern congratul constabl contrari cost crawford credenti cretac criterion crucial
crypto cyprus dayton deafen discret dodger domain domin doneg duffi duran dust dwarf dy dynam dynamo edmund eighteenth
enclosur enrico enthusiasm equatori eric estrada etiquett eureka event exact except exemplifi exempt explan eyelid
fabric fascin finn fir flair flood flourish footag foremost forens forew formul furious fuse futil futurist genet gild
goodwil growl hairi hamilton height heinz henrik hillsborough holdup homestead honolulu hubbard iaaf icc illustr impos
incred intercept intervent intrud intrus invad irrelev item iter jolt joseph josi judiciari jug kill kite knot knowledg
lace lacey larson laurenc lauri lennon lester let ligament lili louisvill lyle machineri maclean madam magnific malic
maori martina massachusett maverick mckinley mercer meredith merg metaphor microphon miniatur minimum miscellan mixer
molecul moor mosaic mp muir mutat mvp napl nineti nobl nors northward nurseri observatori occas offici oliv olli orlean
otter outburst outlaw overs packag paper parc parri pathogen patrol paus permiss phillip photographi picket plural
portrait powder prefac prevent ps rainer recaptur redevelop redhead rediscov reduc reinforc renov restor rever rhapsodi
rica ripe robber rochest roland rooki rori rourk rue rutger ryder saber salt satisfactori sauc scandinavia scheme
semant shard shot shrewsburi sideway silenc simplifi skeleton slater slaughter slid smash smashword sodium soil
spectacl sprint stabil staff staircas stall starboard starr statement steep subfamili summarise suppli surreal suspect
tailor terrain they thorough thousand thursday tidal timber tini topic traction tremend trigger unbeliev unconvent
underwat unlaw unreli unsuit vacanc variat vaughn vernon view walker were wesleyan whiski wigan wilkin work write wwii
www yate
""",
    -20: """
350 47 acquit addict adjust ador aft akin albani annabell appoint arbor argus arithmet astro atkinson attorney authent
auto autonom bailey ballroom bandwidth barclay barrist barrow beck bever blight blitz blow bolt bolton bother
breaststrok brighten builder bush calculus calderon calgari cameron camper canteen cari carnag cast cd certainti chain
chief chihuahua chrysler chu ci clair clarissa cloudi clutch coars cocain coeffici collaps columbus combien communal
concacaf conclud conserv copeland cora coup cox cpc craftsmen crate crawley cree crib crossword crumpl cultiv cur damag
daylight deacon debt demolit design detect dock drip drove dub duke dusti dwight earli eastward edit elabor emerson
enemi enlarg ep ewe expans explicit featherweight fidel finer fit format forum framework francais franciscan frenchman
furnac futsal gabbi gag gari gearbox geelong genom geographi ghent giro glare gloria glue gold grafton grammat gregori
guidanc hale hampson hast headlight hollywood homework howi howl huf hunan hunger in index indict indochina indonesia
inhibitor inquiri insert instruct intensifi introduc invalid involv jab jacket jacquelin jakarta jill julien ken kilda
king kong laker laugh lavish law leadership lend leopard lift lime linear logic loud louisiana loyal madison mafia
malabar manipul margarita marissa marlborough marley mathematician maxwel mcconnel mccoy mcguir merton messina meti
microscopi minecraft minim miss mono morley mps muster myle narcot nell news nocturn northeast numer oak oklahoma omin
organic overheat parasit passageway pedro peer penang perform perri petition poke polish postpon postwar pr precinct
prehistor presidenti prime privaci prom proteg pseudonym puff purdu pursuit quinn recal recit reconcili reconstruct
redeem registrar relev remarri remodel renew repay reset resolut resort retir retort reykjavik richi roberto roch roe
rooney russo sabbath sand scalp scatter sceptic scholar scof seam secondari secret sergei serv sevill shatter shelv
simplic size sleepi slipperi slow smiley smooth solidar southbound spa spectroscopi spend spiderman spielberg spine
spokan startup stem stephan strife style sub subgenus subsid sudoku supersed surgeon tandem taught tc tee templar
terrestri third throb tim tobin toro tough town transvaal trot truck true ulster unconstitut uncredit unexpect vaccin
vagu vessel vigor volcan volum wagner watcher whiskey widen woodstock yamaha yawn yeomanri
""",
    -19: """
ac accomplish advantag alan ale alic alien analyt angl annum anson anthropolog apocalypt archibald are arizona arroyo
aug automat avid awesom backward badg bamboo bash bassist becca betray blame blast boast bologna boost booth borrow
bound brian brighter brussel buena burnley cabl capitalis carver casket cassandra caution caviti celebr celest certif
chalk charact chiefli cincinnati circul clare closer coher combo compat comprehens comt conform connel constitu content
contrast control corinn countless cousin creed criteria crude cylindr daili dc dealt defeat delawar deputi derelict
deux devast diagram dmitri dollar doorbell draft dragon drainag duc dunn edward effort elliott engag enlist entrust
envi enzym episod escap etienn exclud extent factor fatal faust fcc fee fiba fifteenth fifth fingerprint firearm fitz
fitzroy font fray fugit fuscous garlic garrett gas gerhard giacomo gigant gilbert gillian giusepp glaze glitter grader
gregor gretchen grow guerrilla gun gunsling gurney gush happi hayward hazel hess hierarch histor hogan hq human hurri
ian inflict info interciti intermedi interview intric invari invok italic itch jagger jealousi jennif jillian jose
justif juventus kansa keen kowalski labour laundri lead learner leed legislatur legitim leith lesson lindsey lineback
litter locat lookout lot lou lower lush lyric mallori maneuv marcia margot marina marta martini meal meath melancholi
merlin merritt milwauke mint misread mission misunderstand modifi nathaniel navig neill neolith newborn number obsess
octav opportun ordain ortiz osborn outing overview parker particular patch paula paxton pba peculiar pentagon period ph
pietro pink platinum playabl player pleistocen plug policemen pont pot potent practic prescript pristin proclam program
promenad promin proven quaker quest quilt quip radio rattl rebelli rec recept refrain regener remembr renault reorganis
repli resolv restart restructur richmond ridley rigor ringo rock routledg salut savannah sceneri scowl seychell shaki
shaw shudder sizabl skate skateboarding smarter snub soho speedi spice splash sporad spread stabl stafford stare
statewid strangl subdivid subsist sunken swedish taipei taiwan techniqu teenag telecommun tempera thai that thrill
thumb toler tonn tooth travel troy twelfth unaccept unrel uphold upload urgenc valiant vantag vfl vhs viewer vincenzo
vivid vocal ware watch waterway westward willing winston writh wta
""",
    -18: """
4 6am 82 admin alaska aleksandr alexandra allot alter altitud andes angrili ani antill antioch appetit archaeolog
archduk archiv ark arthriti artwork attende august bahama ballist batavia bauer bequeath bikini bland brad bridgeport
bruin buckingham buckley callum calvert canuck capabl cardiff carolyn cedar cello chevi cholesterol christi chuck
churchil clapton closet collag collin colour conceptu coordin copenhagen cornelius corona correspond counterpart
courthous coventri cowan cozi crossbow ct daniell dartmouth daytim decis declin dentistri deportivo devin disbelief
dissatisfact dissolv downfal drown easton eleven elv emin emmett enact enorm eros estadio eurovis evidenc exet explor
eyebrow fa fals fete flu fontana for fountain franki fulbright furnish galact galloway gather germain gile glanc gogh
gottingen govender granit grant grate grown gruff gymnast halv hari hart harvey heartland heir hoffman horizon horror
idiom ignit ignor impromptu improv inferior inflat inhibit input insignific insurg interdisciplinari ipa iren ivori
jenk jett joint journey juic kati keeper kenton keynot lambda lanka later legaci lenni less leyt lip lisa load lola
loop loretta lowest maggi mainstream mandat manor mantl margin marker marriott mayo mcgill mckenna melt menac mercenari
metric mighti mild mildr million miracul momentarili monarchi monday motown muffl multimedia naughti nicola nightingal
nippon nonstop nostalgia npr offens ohio orlando orr otago outbreak outlet overheard paig panama pang paradigm passag
penal pennsylvania perfum perkin perspect peshawar pete physician piazza piec pigment pipe plastic plata platoon plaza
plumb potion practis premium preserv prevail prior propag propaganda proposit provenc pump qb queensland radcliff randi
rapid realist rear reev reform regular relat respond resum retrospect richardson rigid ritchi robbi rowan rpg sandra
santa savoy se seneg sensibl sheldon shortcut signatur simi skelet skill skirmish slam smack sneer soap sorcer spare
spars sphere spici spray springsteen sprung stade stamford steadi steal stint stoke stoog straighten stratford stride
stub submiss subspeci substitut suitabl sulawesi swam synthes tab telephon tenth thank tiktok tonga tracey train
trampoline tulsa unreason unspecifi upstream venetian vime violin virtu vogel vortex vs warmer warp whirl whitehead
wide windshield wrench yellow
""",
    -17: """
accent achiev actor add addit adjut ads advert akron alabama alba alert alik allegi amalgam anchor appal ardent arid
arun aspect assess autopsi avon barber baro behav bert besieg bio blanch blaze blink boe bran brandt breakaway burst
butch caller cantata canyon cargo cas catalan cathedr centrifug characterist chateau chesapeak clegg clermont cobb
collat commenc confront conven convey could countess courtyard crater creator curricular cutter damian danish dea debbi
declan deliveri denni deviat dew difficult director disband discuss diseas doom dung earlier easi ed eighth elain elast
enhanc errat esa eta evangelist exam expeditionari expens explos fasten featur firefight fluent forg fortnite frazier
freez gabriell gareth gear generat gesellschaft ginger glossari gradi gran greatest greensboro greyish grope gulf
guyana hansen helm highland hiss hobart holland holli homogen honor horrifi hove hover huffington hurley hurst impati
implement inc influx inlet inset institution internship involuntari jarvi jumper jun katherin kevin kinas knockout kobe
la lankan larg length leon lewi longev luftwaff macro maestro mane massacr maxi mcdowel midwest mileston minus mix mod
moist monitor montagu montana mort mortar msc multipl nearer ned nhs nikolai ninth nobel observ obstruct of offic
ostens overtur palm palma pantheon parramatta partisan passeng pavement pedest pencil peng perish phoenix piano pious
polar polytechn pontiac pride procedur proceed provision punk quick radar radius rankin referenc rehears reminisc rescu
retro rework rifl ro roofer rotten rouen routin roxi russ salon satisfi scam scandinavian schultz seater section seek
seventh shave sheet sick sidewalk sidney sling snuggl soar sonora split sprang stark stellar stiffli struck styx
subterranean succeed suggest superhero susquehanna swear sync taut temerair tentat territori thailand throne tourist
trio tuft turbin twilight ultimatum undertaken unpaid unsaf uproar vacuum vari venus versus vocat walden waterfal webb
wick williamson winnipeg wit worcest worldwid wrong
""",
    -16: """
45 5 abolit abstract advanc aforement age aid airplay al alberto alli amanda amaz anita antrim apertur arbitrari arc
arnold arrow aspen asphalt asshol auburn awak azur backdoor backseat bangkok batter behavior bell bender beneficiari
bericht bertha biggest bind bismarck blind bloomberg bori box braid brit broadband broader bubbl bulli bunch bypass
cabin cameo candid carson caspian cass cathi caught cds cent cesar chamberlain chariti charleston che children chopin
circl claremont clarenc clay clergyman cliff climb clyde coa coal cobalt conni conservatori convent convinc cool
councillor countri coupl courtship cover creol cross culprit currenc dalton dame damp decca decre dental depart derek
desktop desmond destruct deton dharma dial dialogu disclosur discrimin dissemin distilleri distinct dm doherti dominiqu
doorstep downstream drastic dug duli dull dyer eager eileen emanuel embroid emerg engulf enrol ensu erskin ethernet
european evalu exot extract extrem fastest feet fest filippo finnish focal fool forbid forcibl forefront foul founder
fr fredrik fremont friar friedrich from function funniest fuselag garner gee general gentlemen genuin geolog gibbon
glorious glucos gm gmbh goodnight goodwin gratitud greenfield greet griffin guis gut guzman had halo hargreaves
harrison hawkin heinrich helmut hen hilari histoir historia honeymoon hotel howel hurdl ii illicit impetus import
ineffect infrar interest international intersect iucn ivi jeffrey jenkin johanna jonni junior kentucki khz ki known
kristina lane langdon lap latitud layout lean learn leg leonard leung liking liza lock lookup loom loosen lose louie
lowel lsu luggag mainland march mari matthew mcbride mcdonnel mcgregor meaningless melbourn met microscop midday mini
minneapoli mis mobil modest molina moral mozambiqu mrs multitud musik musiqu nathan newel newsweek nitro noob nora
norma novic oasi oh onset open origin outsid outward oversaw pac pace pandora panick papua parson patricia pearc
pendleton percent perci peru pharmaceut phd phylli pictori pierr playground pole poll popul pratt pro provok quota
ramon readili reassign reclam reiter reluct rental repuls reson revert ribbon richer risen robot rodriguez romanesqu
rosemari rs rudd saturn sax sbs sc scarc scrub sculpt secondhand sein setback shapiro share shelli shoot shout siegel
simeon simmon sinist sixti slit small smyth snatch societi softwar solar southeast space specif spenc spheric spike
spill splinter squad squeal staf stipul stranger submit subset suffrag super superhuman suscept sustain tangibl telecom
than thatcher theorem thrash tissu togo tombston torino traine transvers treason treasuri trevor trivial trooper tuck
tulli twenti twitter uefa universal unman unpublish unrest usl valentin vega videocall vintag viola violent visitor
wade wateri wavelength weaken wrought yorker zaragoza
""",
    -15: """
1 action adept affirm alistair ammonia amnesti anarchi andersson anterior anton antonio apex appalachian aquino ascend
assembl astronaut athenian attempt augment awkward axe bartholomew barton battlefield bazaar beast becki belgian below
bend benefici billion biochemistri bluff blur bold botswana bowman boyd brianna bride brigad brightest brow cale
callahan cambodia canon canva carbon cbe celia ceremoni charli chemotherapi chilean choi circumst cleaner clench clip
coleman commut compris condens consol consort corsica cosmos court crise cruis ctv cynic dammit dead dear delgado deliv
delux demograph denmark densiti denton depict describ desert devot dfb difficulti discourag disown dissatisfi divid
dixi donald duboi duluth duolingo eat eireann elimin elong emphas emphasi ensur entri equip essex ethic euro evacu
expel exposur fate faulkner fay fearless feldman felip fetch flatten flavour focus fourth francesca freestyl fresco
fuel fuller further gibraltar gift girlfriend glamour gloss gospel granvill gregorian habit haggl hahn hartman hatfield
havr header heal heather hero hirsch hitch household https humbl huron hut hydro idea idiot idol ign illus inexpens
inherit inscrib intellectu interchang juli juvenil kappa kathleen kathryn kenneth keyboardist kid kimberley kota kruger
label lifestyl lineag liner lipstick liszt lombard loung luce ludwig macquari mainlin malaga manifesto manila mariann
marquett maryland mascara mediterranean medium messi mistak mode mond mood more motto mount move mow multi murmur
museum mv nandos nation national nato ndp newman nfc nightmar nolan northern numba occur oct offer olymp oper oricon
ornament outpost overrun overwhelm ox papa pascal pasta pathway pcs percept pertain petersen phase pile pineapple ping
pleasant possibl pound pp predecessor prefer presid principl pronunci punta pup purport qualif raja refus regga
reintroduc relic remind renam renumb retent reunif reuter riot rip rob roc rowland sabah sag schumach secur selma serra
setup sheila shut sieg singer slave smoking snag snoop snort sooth spec spectrum spire sprain stain stir stockholm stun
substant surgic suv suzi sway templat terribl thrive tighter tobago tradit transcrib transplant trickl tube ubiquit
unclear undercov undo unif unsolv upgrad usd util valid valor vaniti variant vicin vigil violinist vittorio volatil
warfar weaponri weed welch wicked wiener wilder wile wilmington wordle yield yokohama your yue
""",
    -14: """
310 7 about accumul accustom adverts advocaci aggrav airbus alessandro alex altern anti applic appreci apprehens april
arous asa asbesto ashford aurora ave backdrop bahn bar barlow baroqu bedrock begun belfast bessi bhp birch bjorn brenda
britney broad bud bunker cab cal campbel canopi capcom carlson casualti cecilia cf charley chelsea chiang classmat
clearanc clone closest club coldplay coli collieri commando compuls confidenti confirm confluenc congreg conqueror
conquest consecut consider contamin convention cornwall countdown courag cyclist cypress dani dank david denot dent dev
devic dian dillon disdain disturb doctor doll dot dri driver druri dudley dunbar dutton eleanor emblem embryo ethanol
eurasian evad examin exclaim facad falter farther fia filipino finley fleetwood flex fling floyd foo footstep forc fore
forgiven forthcom frame francesco frequent fuss gael gaelic gaull gave glove goddamn goldberg gonzal gothenburg
gradient gradual graviti greasi grew hair handler harmonica harriet head heighten hepburn hercul homecom housem
huddersfield huge hutton hype iberian idf iihf impress inclus infam infecti instanc integr interspers ip ipswich
jameson japanes jean joann jr kelsey ladi lass lavend level los low loyalist lung lurk luzon maddi madrid magnum maguir
mansion marko marti mcmahon meaning melissa melvin mer michelangelo middletown midfield miln mla montan montevideo
montros morrow mosquito mt mundan musa namesak nap nasti nativ nbc neighbour netball netherland nois norm novak np null
obtain occasion occup ogden oil oldi oliveira ordinari ore oust outdat oversea overtim pa paramount partial pension
permit pew phil pilgrimag pisa pl poverti prefix prima prodigi quad raleigh recall receptionist reckon recognit
recoveri reddi refit reg regiment registr reilli rein renown republish resent resign resourc revel rim ripley rippl
roach roth salford samuel satisfact scene sebastian segunda semest seminar senior shaken sharpen shifter shirt shove
ska sketch slain slip smackdown smith soak sound sparhawk spent sperm spontan stale starbuck statistics stimuli stumbl
stung succumb suffer sulli sung suppress susannah suspici swipe synod synthesi talent tehsil thigh tickl tight titular
tn tour toxic tr trafford triangl trojan truncat turk twist ufc uhf undraft unlimit unpopular unrestrict useless vehicl
viabl vietnam vocalist walsal wari weaver weddings wedg weekend weep wendel wexford whatve whitehal whitley whom willem
wolfgang world worthi zone
""",
    -13: """
17 36 43 500 abbott acknowledg adjac advisori advoc affect afford aftermath afterward aime airfield aix alloc allow
alyssa amplitud amsterdam angelo anni anomali appendix appl appli arden armand attribut austen aux av avila backdoors
baltic barrack bathurst beginn behold bela belov benign benton besid blush bonfir boni borough brendan bulk bumper byte
cadiz caesar capac capacit carmel cbn ceas charcoal cheung christma cinemat clueless co cock colon combat compound
compulsori connector conscript consumpt contin convert copper cosmet crash cring crossroad cult cy czechoslovakia dai
dal davenport debra dee defend defunct demetrius demot deni develop development dia dictat diminish dion disguis
dismantl divin dorsal droplet dwarv eighti eject elm endless equal equival era erebida erni estonia evolv exasper fat
feb fetal fifti filler foe forgiv forth fragil fragment fragranc fred frustrat fulfil gaa gamer gaston gemini
georgetown ghost given glasgow gore gown grade grammar grammi grit guam handbal harmless harsh hash heath heist hello
helsinki highlight hill hine hokkaido homicid hottest huddl hue hyde hz icon indigen infin inland inquisit insight is
jayn jon josef julia juno karen kettl keyboard knick kobayashi konstantin lamb larkin lebanon lectur limp line liturgi
loi longitudin lorenzo lucius lund lynn magnus maitland mandi manuel marri marvel mcgee mcintyr mckay membership merit
meritori michel min mindful minut mississippi mob moder mortim mughal muriel nah nearest nemesi nevill nightstand
nspccs nudg ochreous odor olaf opinion opposit otherwis overal pablo paso patienc peep peggi pereira petersburg
peterson petroleum postdoctor prefect premio prequel press primarili princeton proclaim protector prove pseudo pulp
puls quarterfin quieter quinci quiver rachel rare readabl ree regard regenc respiratori rest restraint result rev
richter ridden robson rundown rust sal sargent sas satur scarf scent seren seymour sgt shade shannon shook sight sign
simplest skylar slayer slovakia slowli smallest snug sol solvent spam specifi spectral squat stairway station
stationari stern stil stink stirl subt superman suprem surviv suspicion suzann suzuki sw sweetheart swell swim synthet
tap tel temper tenant termin tesco th thirti thrown tracker trinidad tuba underli unfortun universiti unlock upris
ursula utmost venu verlag vernacular villier vita volvo vpn warlord wessex width woodi wouldn xv yay yemen yoo zane
zuckerberg
""",
    -12: """
12s 90 abbrevi abid abigail abnorm abyss academi acc accessori accompani accountant acquir ad alt alto ancestr anderson
angi anticip antwerp anyth appropri arcad archeolog archway artemi assassin associ assur aston astrid auditorium
automot avenu ax beal bedtim blacksmith blister blown boca bomber bouquet bournemouth boyl breun broughton bsc bungalow
buzz byrn byu cage cane cantones cara caveat check chem chevrolet chichest chile choke chow chrome clarifi clifford
codex colorado communism complement concepcion constitut contemporari cooler cornic cort courtesi cr cramp craven crazi
cremat crusad cuddl culmin curb curios curious curv dail dangl decent decidu deed deepest def defici definit democrat
deserv detent diana dim discov disk disregard dl dna dogg doorbel drawn dread dresden driven drone dynasti earring ebay
electr electric elisabeth elsa embank emili enclos enquir entireti entiti erwin esq esther evangel excav excess excus
execut exponenti eye facilit falkland fc fed felix film fireman flanagan floppi fm fog forerunn forward frederick
furthermor futur gang garbag git gladi glori glu godfath gotham govern grand grunt gta guidelin guillermo hallmark
hampton handi hanna happier hatr hazard headquart headshot heav heron hind hoffmann hoodie icao ieee implic incur
inform injuri insist intellect interrog iona ipod iq iri jacobit jail jd johan jona jong julius kaiser karma kc kerri
ketchup kingdom kit last latest legal leland leroy letter lid limeston loss lydia maharashtra marek markham mcc
mccartney mechanisms mendez methan michigan middlesbrough middlesex midway millennium minerva miser misunderstood
mitchel monsieur motorbike munoz musica na nasser neighborhood neptun niagara north nostril notifications ny nz obama
object oblivi octagon onward org os outlin outright overland pad painter pale paradis paralymp park payload peek
personnel philippin plasma plenti plush port postal pour precursor preparatori pretoria previous princ princip profil
prolong provinci provoc rag rave rebuilt recent rectori refresh regina reginald reign reinstat relay releas remors
resist restless retreat retriev ridicul roleplay rumor rush safeti saga salti sanford sap second shall sheer sheridan
shine signpost silvia sleeper slight so soon southend southern southport southwest stadion statutori stray strong
stronger strongest stronghold stud subject sublim subsequ sud sulfur sundanc sunglass sure sweeti tarzan td teller
terri tesla thame theoret thirst tick timothi toll toward transmitt ts understand underworld univers unoffici unse
unstabl upright usag verb veteran vicar victoria vito vogu vulcan wale wallac wcw weak weav webber welterweight
wheelchair wichita willi witch wong yamamoto york youngster yourselv
""",
    -11: """
10k 8 800 aarhus abolish adequ against ambul amherst amor ann ao apostol appear arch ariel armor artist asid ass asset
astoria audrey authorities avatar babylon bae bald bandag benfica bengal bennett beta bile binari bite blanco bless
bosch breathless bremen briefli broken brunei built caden call can cash cathol cbs cede centimetr champaign chemic chet
chico chosen chris clandestin clariti claudio click columbian concentr concours configur congest construct continu
cough counter covert creation cuban cupboard curti damien darbi darrel deadlin debut decatur decomposit depth despis
dictatorship diego diplomat disadvantag disciplin displac disposit dissip dissolut distant distraught disus dominican
dracula drake dumb duncan dyke dyslexic easili ecol eight eldest elig ellipt enchant encircl enrag entitl envis est
estat eucalyptus eugen exhibit expand exploit express facetime fatti final flirt foir frown fungal fusion fx gabl
gallon gameplay gape gase gaze geni gibb giorgio glimps gnu goldman goldstein gong gordon graf halfway handout hardin
harlem haze heap hector hee heidi helen helix herb hermann heroism hey hoist honneur hurl hydra ile impuls inclin
indigo inflammatori inhal insignia instructor insuffici intend inver invinc inward iron jeff joan joaquin joking judg
justifi kenni kidney knowl knoxvill kuala landmark laser legit lieu lill longer louder louis lunat macintosh magic
malaria malley marcus massey maximilian medial megan mel melani metr micro middl midwife mill mitch mny mouth nba
newest niall nix northbound note notebook novo obedi odisha ofcom organisations outgo overlook owe pair pak panel parol
patron perez perpendicular pharmacist place placement plight polym power practition predator predators prepar prescrib
pressur prestig priscilla probe problem problemat proxim purs pyramid ramadan rebrand recognis rei repres res reunit
ritual rocco rv sacramento saudi scope screen sculli sec selangor seneca sextortion shawn shelbi shiver shock short
shortest shortlist shri skirt slash slide slim sloan snitch snuck sovereign spencer spoke sri ssr stalk stammer sticki
stiff strain suarez supplementari surgeri swallow sweater takahashi tallest tamara tame tb tbh tend tertiari tko togeth
toma towel trench tribe tribut trier trillion troi trough tumor typo ultrasound uncov undertak undoubt unicef uniti
unmark unnecessari upcom usa usher valuabl verifi vidal vile vinci violenc virginia vision vu wal warpath was wavi
whereupon wholli wight wireless woken worker worth yell yes
""",
    -10: """
21 22 26 6 83 admiss adorn afraid alberta alexia alleg alvarez amadeus anchorag andrea angelica ap application apron
apt armour arriv asean ashton assimil auxiliari aw backsid balconi bank banner barefoot beethoven behead bernard
beverley bin bingham bitmoji blank block blu blunt bmg bonjour bottom bp br braden brat brigham busiest cadillac camera
camill certificate champ choirboy civilian cleavag cleveland clifton cocoa code cognit coil colbi command comput
concret consid convict couldn cove covet crech cri cullen cw default defin del demand demo denis dens depend deport
deposit destin deter determin detroit dickinson dioces dirt doin donuts duchi eastman eaten edmonton educ eeri either
elbow emergenc enjoy enlighten enough enrich enslav episcop everybodi expressli expressway fairfax fallout fellowship
filmmak first flown footprint forster francois fraudulent frontal fulton fusili gasp geek gin glisten googl gracias
graduat grime groupchat gunter gustavo havana heavier heavili heck help high hike hillari hilli histori hume hydrogen
ibn ict impend important imprint inaccess inadvert inaugur indian induct innsbruck insul insulin intent iowa italiana
itf jan jarrett jeann jimi josiah julio karaoke katharin kellan kiss knive kristen ku kw kyushu latvia layman ledg
lengthi levi lieg lightn likewis liter loch loos lorrain mace mack magician malta manchest mann manpow mash maureen
meme memor methodist mexican miseri mixtap monster ms mundo nag naiv nape natali natur needl nestor neutral nighttim
nikita nonetheless notori notr notwithstand nutshell oblig obligatori oedd outreach overtook parapet peck pedersen pit
pleasur po poor porsch posit preval preview probat process puebla queer quiet racism randal randolph ratif ratifi ravag
rd reacher reactor rearview rebound rectangular reddish rejoin relinquish rendit rent report resembl residu sakura
salazar sander save sb sculptur sept sergio settings sewer shack shorten sioux sixth sk sleek slender smokescreen
snapchats societ socio socket sole sovereignti span spartan speechless stairwel start static strait strauss strengthen
stubbl stubborn stuttgart subcontin subtl superliga superstructur suppos suspicious swiss talon tangent tangl task
tatum temptat term themat therebi thick throat throughout tobia today too tottenham trash traver tsar tulan ugh una
unacceptable unwilling utter visionari vouch warrior watford wave welfar western wie wrap x yahoo yong yu zoe
""",
    -9: """
abil accommod advers affection alcohol alexi allevi along alongsid alton amass andr android ankl anonym ape apprehend
ari arlington arrog aspir attir augustin bane bao barnet basically bb bellami bellevu bianca bien bil bk bobo boil
bonapart boogi brazil bridget brownies buff bust byline caf calm capitals capybara carri castro cell chant characteris
chevali chime chines chippy circa cisco comment compact complet conan conner consecr contempl courgettes croix cs curs
depos diploma discard disco discreet donat doubt dq dr durban eduardo elena emit eras etymolog europ evelyn eventu
exhaust exil exodus expir extend eyelash fairchild favor feminist ferrari ffs foyer freeway freshman funk gall gallagh
gentl gentleman geometr gotten gpu gram granada gravit grayson greer greta groundwat guggenheim guo haiku haley hall
harden headteacher helena hilltop hola hooker howard hypothet identifi immens inadequ inappropri indus information
inject intercontinent internacion intuit ipad ir italian jana kang kayla keat kelley kitkat ks kurt lame landfil
langley lat laura les liar libertador lionel liz longest loser love loving lt luciano lyricist mac maddox manifold mar
mariana marijuana marseill mast mba memo mend metaphys mid moja monica moustache movement mr municip munit munro mutual
necessarili negat nickel nico nightclub norri nottingham nouvell nr oath obscen olympia onlin orion outfit overcam
overseen oxygen paddington papaci physicist pod poe portico postcard predomin princess processor pulmonari qaeda
reflect regent regim regret reli requir reunion reveal rhode rihanna rodrigo rq rr rug savag scanner scarlett seamus
selector sell semin serena set settl sever sexual shield side signifi simpl sinclair sip sixteen slaveri smoke snake
somewhat stair steeler stepmoth stepmums steven stockport storey straight strap strata stream stroll strung student
studio subway sus swansea sylvia sympathet tabitha tallinn tanaka temperatur tempt testament theorist thicker thinker
thirteenth throwaway thru tierney timmi tip topographi torch tow toyota trait transform tread triad tristan trouser
tubular tug tunic twelv tx tyrant ua ucla undergradu underw unfollowed unreleas valu vanilla various venic verg verif
via vicki vie vinni viper vladimir wa wander wastewat weigh weren westminst westwood wherein wilcox winc winni
wrestlemania wright xiv xml yeast you youtub zinc zombi
""",
    -8: """
34k 70 900 9pm abov access act acton adulteri alec amber animals arabian arturo asl attend attitud auntie autobiograph
autocorrect beacon began begin boxer brief brutal bump burnham cardio certain choos closur collar companion conduct
confus convers corpus covid cum dagger dalla danger despit diamond die dismiss dow drag drunk durat earn eee eighteen
empow eng escort executive fae fever fight fighter fold frts gaming ghanaian glad govt guard hardest harri hd headach
headset health healthi hidden hm hmm horrif huh illustrate immers includ insid instal intact intens intern interstat
itself japan jia junk jus kenya kia kidnapp lack lai long loveli lump mae marshal matrix mccain mediat migrat mindanao
mug mumbl nab name newcom newsreader non nor notion oblivion off okinawa opt organisation organist outer paranorm parti
past peke peninsular pick platform priori provid push quadratic rational reach receiv recogniz respect ridg roadway
rosa royc rt ryu sacrific scaremongering sensitive shape should simpli situat skye spotify statu stepp strang sword
taxi texa thee theresa though titan todo transport trap truli tub uber undergo unreal upon vampir vault visual welcom
wizard wrinkl
""",
    -7: """
31 aa altogeth amendments amount an anfield ano aoife available beam befor beyond bishop blackout blair brochure
burglar butt cancer capt center chang clergi clint com concept condition confid connect creat davi deal deepli dislik
doc drank dunde ear eastwood elis exchang exit fall fifteen formal forti gala german graphic guardian ha handshak har
helper hollow hoo hoodies hwo ie immigrants interpret invoice kidd krakow largest las lawnmower lent lib local
mandatori marriag militari mustve nan nervous network ofsted omit perhap plaster plateau pleas portray pre progress
properti ran responsibility reus safer seeker selfie sergeant sexi shed sob solid spamming stag standpoint status
strength surnam suspend swap three tie tool top tower trail tram trip unchang vergiss volunteer volunteers vow
vulnerable wht wrestl
""",
    -6: """
100 23 412 90s a annex attract au avoid bachelor bas bt capit central chancellor chatgpt chatrooms chidlren complain
confin consist dark dbs deeper depriv dick display divorc dj dose dream dump dune during easiest eastend elli elo
everest ex far forgotten front geht give gma grandchildren hadnt have heat henc hilarious honesti hopeless howev hunch
impossible infinit initi innit institut jealous journos june klingon madre maintain malarkey martin mattress meanwhil
mexico modern mortified mountain nameless nineteen nits offline old own pant pictur pluto poorer presentation pss pta
pune radiator react reddit represent reserv rice right rod s sack schoolgirl scout scratch self session seventeen sext
shrink sibl slang sod sooner squeez strip struggl suck supervisor surround survivor tag teas thi tinder tongu torn tout
traffick turn unfold unknown unwant var vienna volunt vox wangl ward wardrob wean west whatsoev when whi whore wooden
wtf zuck
""",
    -5: """
52 abstent afk allegations almost amongst anatomi announc anxious apparently artific attent audi batana becom beep
benefit bereal brother browser calculate ceil chair channel cheaper child childcare childish cinema clear closing
cluedo communication cop cotton counti cure current dar dat decode difference dip dnd dofe domestic dress drop encount
entir essenti establish ever evil femal float foi fulli fun gain galleri gettysburg grandparents grenad gripe gt hasnt
hdmi hiccups hun impli individu install instead kahoot kik leapt lifetim login lollipop lunchtime matter me midland
mister modul mole moodi motiv newer ngos nine none officially part peel persona personally pierc plead pointer polit
potassium prim pronoun psycholog quicker recipient recruit regeln regist relationship river root rota russian scream
secreci sens ser she shuld silent slur smell sneezed snowball special spun st stanc statut stuck supervis swimsuit
swollen symbol taller teddi teen tender testimoni therefor toddler transit unless unread virus voluntari walkout well
wet whn wrok xmas z
""",
    -4: """
11s 16s 21k 27 29 37 40s 5k 80 abbreviation abel absolutely ae airport alright altar anonymously apart attack awar
backpack beaten beeb bizarr blurry bottl bros buddi bum businesses carv chicago comunication contact context cope
croydon cub dec declar deepfake departur derri detectives differ disconnect donts download engineer everyday existence
facing fbi feminin find flush forget frank freedom freephone fuming gcse genuinely gg gist grandad hangout harpsichord
hmrc hope hustings ja jk johnson jumpscare kac kart kev kick led legislation liberti lord lorry mad manda master messag
metropolitan moment nav necessari neither obe omg oops parent patient paypal pi pinterest plea polic politely postman
pretti rail rang realiti recommendations region registration rememb retirement rewritten rising safe saint sandbox
satnav shadi shampoo shelter shrek silk smartphon snoring step stroke substanc swat switzerland sworn t temp their till
to toddlers tortoise tradeoff translat troop une unrelated untouch up vaka valorant varnish verbal vic vigilant villag
vital weight whatll whoever whts wi wise withdraw withdrawn wwe yer yoda zelda
""",
    -3: """
062 2kg 300 77 8pm accurate across activ activate admit advocate anger aplications bait belgium britian bryson caretak
centr challeng cheapest chi childminders chromebook citibank clinic combination commit config conk contain cpr css d
dateline decrypt did dissertation ditch drawer driling east education elden elementari encripshun ethnicity even ez
factorise famous fear few forbidden foreign frighten g gab gdpr goalie gov govenders gover handheld handl hargreavess
helpdesk heritag hrs html id indent intelligence javascript leftovers lin lmaoo lover luxuri mechanism meow mere meter
ministeri neighbourhood nerf ness oder oi ons onto oral oublie our paladin participation partner perspective pm poli
policeman pouch prep present prof professor proton punish q qt qualifications railcard ranting rantzen razor rebel
regulate regulated requirements round russell scammed secretive sfgrding shoulder smile sneak sneeze spreadsheet src
steel stuk subheads sudo suicid teapot terrifi tes this trace trump ucas unhappi url verification viele webinar webpage
welp wh where whiteboard worst written zuckerbergs
""",
    -2: """
15s 2nd 35 50s 5x abstain ach advis aim aldi all alreadi alternative anywher appreciate aps arduino artefact asham
asleep assum await aye backup basea basketball bcakdoor believable belong bitlocker blanket bll bohemian brb brexit
brooklyn bruh cba chat chatbots cloning comfy contra conversations crayon crocs daft debug defnition doorbells drain
dungeon dunkelziffer eas enabl energi evanescence evr exampel expalin f fax firefox firewall footballers foundaton gb
ghana grandkids grandmoth grateful h habbo hamsters has haunt heard hedgehog hint homepage hopeful hospitals hygien
ikea imessage indicators infant ingredients innocent insan instagrams instant insulation jess kcsie kg laptop lawmakers
left linkedin litr liv live lockdown london m materi mean ment michael minorities minority mitochondria mm nappies
ncryptn necklac never ngl nln nos nuclear numerals ofcoms ohms onload ouch overall oxfam pack passwd paycheck pct pend
personality photoshop physic poland political portal postcode pretend proposals pto quantos rage rash raspberry
realistic refer rehab residenti resultant rl rp safest sarah scari screenshots seagull segfault sfty shake shr simulate
skibidi slay snpchat soft solushuns specific squar stone structur stupid surfac swimmer tad taht tehy tension thort
togehter treatment trnr tru unabl unknwon unnam unreported vegan vegetables veiw vis vivo void wacth wank wann wee
wellbeing whenc whichev while whove wieviele window wrist yikes yoghurt
""",
    -1: """
00 101 123 13s 141 144 16 240 2d 2x 3 312 39 404 4k 5yr 600 64 81 85 8s 9s abroad abusive accidentally accus acording
activated activist activity adc ade admins agen airfryer amex anyway aol argh assessments associate attendance
automatically availability awareness bandwagon barnardos bday becum beekeeper beeps beforehand behind beings belt ben
bibs birmingham blackest bookkeeping bookshop brain broccoli broo brum btec bundl bursary buse calculation calories
cert chatroom cheque chidlcare childminder chubby civ clapham cobbles comms consequence consultation coordinates coppa
corect covre crossplay csam cupcakes custard cyberbullying cybercrime cyberflashing dangerous dd defendant den desir
devil diari disabilities div diz dramatis drug ea earliest ee eid electrician electricity emoji encrypton enter entranc
env epq equivalent etc exaggerating exec exlpain expiration exploitation extens fahrenheit fast ffncs fisrt flamingos
flash flatmate foggy fourteen free fudge gender geog geographic gether giv giving godwins goggles goldfish hadrians
harmful headcount hebrides higest hiking hip hiya hoels hols honest hoover hotline houston iceberg imagin impersonating
indecent indicate individuals informations init initials instrucciones into investigations irl iwfs jaffa jigsaw jone
journalism json keir kidnap kilos kiwi labb leakier lens leo lesbian lf light like likelier liken livestreamed lolita
loners lotr ls lst luton lwa majority manipulation marshmallow mass mastercard mate meh menshund minoritys mismatch ml
moderators monkey mot much mugshot narrator nerfed neural nmbr nope npm nsync nubmer numbrs nvm obedience offside
olympic olympics omelette onli oof opponent option organizations originally osb oslo ou paediatric page panic panto
parkrun payroll paywall penpal perpetrators persentage philosophi phishing phoning photosynthesis pikachu plain pog
poison poodle population potti powerpoint pps pram prcnt president preteen primry probs procurement protest publication
pythagoras qualification qualitative quantitative ranee rarest reachable reason reboot regex registered regulation
regulator reheat reliev reluctant repeatedly replacement reservations resin responce restaurant rite rizz rm rough rsvp
rubiks ryanair sarcastic savings sayin scone scrabble screenshot selfies separate separately shadow shazam shorthand
simultaneous skoda sleepover snpachat spiegels starmer state stay storag sudden sup synthetic tablecloth tablespoon
takeaway tape teacher technically technologies telegram thr through tht time timezone tl tldr tot transfer transparency
trapeze treat tri truro trust tumblr tweet twelvemonth typically ui uis uks uncomfortable undercounted underestimate
undisclos unit unrecorded uns unseen unsur username valley vape verbatim vim visa vitel volts voluntarili von
wallpapering watchdog webinars whatsapps whitby whr wieviel wiht wink with woman workbook worthless ws wyh xactly
youngest zucks
""",
    0: """
050 100m 105 10th 11 110 115 120 122 12th 130 13yo 13yr 146 14th 156 15th 16th 180 182 1s 203 20k 20mm 20s 20th 210 220
250 25s 2am 301 305 30k 30s 340 365 3rd 3s 3x 401k 46 492 4am 4pm 4s 50p 530 55 550 57 5am 5pm 5s 5th 61 63 650 67 6k
6pm 73 74 7am 7s 80s 824 84 840 89 9 93 98 99 9am 9yo abbreviations abeg abilities absente abuja abusrs academic
academics accessible accordin account accreditation accumulated acess acknowledgements acktually acounts acquittals
actuary acutally additional adhd adidas administrative adolescence adolescents adopt aes affiliation aftercare agencies
aggregate agm airbnb airdropped airtime ais algoritm allergic alltogether almst alphabetical also alternatives
altogther ambulance ambulances amendmants amendmnts anonymised anser antibiotics anyware anywere apa apologise
apologised appearance applications approach approximate approximately aqa architectur archivist arests arguement
argumnts articel artifishal asos assemblies assistants associates association associations aswell at atall atomic
augmentation augst aus authoritys autistic automatic avanti avg awear azkaban babysitters backbencher baddies baggag
bail bakclash baking bankrolls bare barista basil bcc bcome beagle beautiful benchmark benifits bigwigs bitesize blade
blaming bleakest bletchley bluetooth blurb bn bod boffin boffins bookmark boudicca bpm braille braverman breif
bridesmaid britons brownie brunch burrito bursar buttermilk buzzword caboodle calculated calorie campain campaing
campainin campaining campaning captioning careful cartographer caseload casework cashapp catan cathcart caus celeb
celebrities celebrity celebs certificates characteristics chatbot cheetah cheif chek chemicals childhood childlines
chipotle chromebooks circumstances citisen citizan citizenlab citizin citizn cityzen citzen civic clickbait clippers
cockapoo cockatiel colander coldest colected coleslaw collective columbo coment commas commencement commonest
communicate communicating communications comp comparable compatible compensation completely compnys comprehensive
concretely condemn conditon conference confidence confident configuration confiscate conjugate consent consequences
conservatives const constituency constituent constituents constructive contagious contct continuous coo cookery
cooperate corporate corporation corporations correspondent cosines cosy couldve counsellors countin coursework cpd
craic credentials crimestoppers criminalised criminals criminologist criminology criticism critisised crossheads
croupier cryptography cse csv cucumber cumulative curiosity cyber dataset dative dawdle dawdled dawdling dcms deepfakes
defendants definiton dehumidifier delegate deliberate delict deliveroo delivr demographics denominator descale
designated destory detective deterrence devolved dfe differently diffrence diligence dimension directive disability
disagreement discovered discribe dissapear dissidents dithering diwali diy dms dob donelan doodle dor dorries dosh down
downside dramatic dril drilin drillin dsa dubble duckworth dullest dum duvets dyfed easyjet economics educational
effective eiffel ein electronic electronically elevator elon embroidering emirates emojis emotional empir encripton
encryptoin encrytion encrytped encrytpion encyrption endangered enforcement engineering engineers enquiries enticement
enumerate eny equality esafety esports espresso essentials establishments estimate estimated estimates europol eurostar
eus evaluation evryone exaggerated exaggeration exakt exat exclusive executives exhaustive expectations expensive
explanation exs extorted facbook fag faint faithfull falconry famly federation fellow fencepost fewest ffnc fgm finl
fiver flak flase flashcard flashcards florenc fondation fones forensics forklift foster foundashun fourty framing frau
fredom freebie freedm freedum fudgy ful fundament fundation futuristic gaffer gander gav gavender gchq gd gendr
generative generators geographical geographically ghostwritten gif gilrs gizmo gk glastonbury gluten gmail gmp gna
godson goodies govander govendar govendor govendrs govinda govinder govnder gpt grab granddaught grandparent
gratification gratis grindr gromming groundhog grr gruffalo gruming grumpy grundschule gudance guesswork guidence
guidnce guv gwent haaland hackspace haf hammock handful handlin handset handsets hapen hapend hapened hapens harg
hargraves hargreeves hargreevs hargreves hargrieves headins headmistress headphones headsets headteachers headwind
heathrow heckler hedgehogs hedings heisst helpful helth hexagon hier higer highst hihger hihgest hintertur hiring
histogram historic hitchhikers hmwrk hogwarts homebrew homeschooled homomorphic honcho hoom hoos hostility hotlines
hotspots housemate housemates houseplants howmany humberside humbersides humidity hummus hump hundreds hv hwich hygeine
hygene hygienist hyperlink iaahz ico icos identical identities identity imbalance immigrant importance inbox incidence
incl independent indicating indivduals individually inernet infoafirstresponsetraining infographic infomation
informaton insecure instalments insted instgram inteligence intelijence intenet intenret interchangeable interpol
interrail interviewees interweb interwiew introdused investigate investigated investigates investigation investigatory
investin investments invisible involvement ioft ios iplayer ipsos irland ish isolate it jeez journo jurnalists
justification k kaet karat kennet keyword kiddie kiddies kidron kindergarden km knowlege knwo kombucha kosa kse ksi
landline lanyard lassies laughable lawmaking lbw leaderboard leavin leev leftover legislative legislators legitimate
legwork lenient lenth lern lettuce liability lidl lido lifeguards lifeline likly limitations liquid literaly litteraly
littlest littleuns livestreams llm lmao lnk loath lobbyist lobbyists lockdowns locksmith lofi logbook loudest lowdown
ludlow lwas lyk macbook madchen magenta magistrate magistrates malicious matchsticks materials mathematics mb mch mcuh
measurement mecanisms mechanic mechanical mechanics mechanizms mediator meen meening meens meerkats meiosis menlo
menshun menshuned mension merseyside mesengers mesh mesures metaphysics metaverse midjourney mindfull mindfulness
minibus misheard mitosis moderation monetari montage moot mothership mouthful mpg msgng mumsnet musk musks mustnt
nadine nationality nativity nca ncmec ncpcc neednt nerd nerds nerv nev nevis newfangled newquay newsnight nicest
nippers nmbrs nmd norn northumbria northumbrias nothern noticeboard notorious nottinghamshir nought nowt npcc nspc
nsppc nto nuber nubers nubmers nudify nuggets num numbas numerically nutritional nxt nye objector objectors obligations
obs observation obvious occupation oculus odeon ofenders offen officials offncs ofqual ogroats okay operandi opinon
oposition oppinion opponents optimistic organisatons organization orginal orgnisations orientation originate orignal
orkney osmosis outback overdue overreacting overstate overwatch overwhelmingly ownz owt oxbootoost p pandemic pani
paprika paramedic participants participate participating pas pass paving pcc pcso pedantic pedos peephole penalised
percantage percnt perforating periodic permanently perp perpetrator perps persent perverts pesto pf photodna pickleball
pigpen pint placard plait plasterboard platypus playbook playgroup playgroups pms poking policewoman politic politicans
politics polititians pollster polyester poodles pooed poof poplar popularity porridge posh posible posing postponements
powerpuff ppls precisely presidents preteens pri pringles printout prisn priya prizon probability professionals
prominent proofread protecshun protectin protective protecton provenance prune pshe psni psnis psvr psychologist
publications puffins punishable punishmnt puppeteer purr pushback putt qe qr qs quango quanti quantified quater que
quietest quitters quizmaster quotable qurter racing radicalisation raffle railway rainfall rarer readin real reaves
rebuttal recap reciever recod recomend recommendation referral referrals refusals regulates regulating regulations
regulators relatives relocate reluctance remembered remotely repetedly repot representative republic req reqest
requirement requst reservation resident residents resistance respnse respondents responsability responsibilities
responsibilty restaurants rishis riskiest risotto riten roam robberson roberson robertosn robertsen robertsn robetson
robrtson rollover ronaldo roomful rotas roundtrip routinely rozzers rprt rsa rspca rti rubles ruels ruin rulebook
ruling runescape rung ryt sachar safegardin safegaurding safegrding safeguardin safeguardng sandhurst scammer scams scc
schoolkids schtum scientific scones scwc sectons securely seen seiko seit senco sendr sentance seperate servises
setlist sharing sharpest shd shebang shre shudnt sickos sid significant simpel sister sitizen sizeable skatepark
skating skint skl skools skyrim skyrocketed slag slut smartwatches smokesceen smokescrean smokescreens smokscreen
smudged snapcaht snapcat snapcht snapchta snooze snowden snowdon sociologist solutons sometim soppy soundbite soz
spaghetti specifically speedrun spelt spiegel spoken spokespeople spokeswoman spreadsheets sprite sprogs staffroom
stallin standstill stansted starmers statistically stayin steepest stepbrother stonehenge subeditor subheadings subjets
successful successfully sumarize sunburn sunflower suport supportive supposedly surveillance sweetener syllabus
systematic takeaways takedown tas teahc tec techie techies technologys techuk tecnical tecnologies tectonics teechers
teesside tehc tek telefon terrorism thatll themself themselfs thermodynamics thorens threema ths thurs tightrope
tihgter tihs tik tiktoks timeframe timespan timestamp tiniest tintin titanic tofu togeter togetha tok toolbox tortoises
tos tother toto tots totted tradeof tradoff trainign translators trapdoor trivia trustpilot tunnel tutees tweaked tween
tweens tweeted typesetter udner ugliest ukulele ultimate unanimous unanimously uncovered undated undercount underfunded
underneath underreported undetected undiscovered unencrypted unfiltered unguarded unkown unnoticed uno unprecedented
unquote until ups upset upskirting uptick upvc useful vacancies vat vbucks vector veiws velocity vera vers viber
vicitms viewable vigenere vii vikings virtual visit vitcims vitle volunteered volunteering vorderman voting vrchat
vulnerability vulnrable vunerable wach wake wanless wapp warhammer warzone watchdogs waterline waving we webcams wechat
werent whatev whatsit whisper whistleblower whistleblowers whitehall whittaker whne whodunnit wipe withheld wizz wk
wonderwall wore worn worum wotsap wrds writen wrk wrod wsa wth wuts wwi wyd xact yall yh yougov youngst yoy yrs yungest
zilch zs zuckerburg zukerberg
""",
    1: """
1st 200 48 71 absolut accident although anonymous babysitting bak basi bhaiya bi breath canal centimet cid citi civil
clean depop donor doxxed dt dual duvet elsewher ey fam favour fill finsta flow freeli gate gay gen germani gnome guilt
gymnastics hairdresser hal hit hr iphon kane leak least mat mayb midnight mum nay neon nephew next on one onlyfans
overdos owen patel prise prob realli relevant ronin roommat rope shown singapor slat sleep solo soulmates spyware
stepson sting swore texan thirteen timer tink troubl twin txtin under veri viral warsaw wherev wont yio yk young yubo
zdjecie
""",
    2: """
24 40 allowance athen avec awful besties bomb cam communiti corridor csa cube don envoy father fave fink flee gon grief
guy hide hs infect intimate itd kind lowkey male moderate morn nachrichten need notic ourselv over perv petit privately
quoi russia sat schoolboy ses seventi silver som sparta stepsis tal text throw touch turkish twitch typing upper urban
vodka wallet warn would zero
""",
    3: """
11pm 400 41 44 abduct accept area attach bit board born chapel choic church creepi crypt der dos driving du encod eva
exercis faith flesh friendli game girl gps grandfath hearsay husband icloud imprison itali jemand kept learnt leotard
metal moderator month neglect nite nun pan paul pay rando relax reno robux roma shi smh social soul spous stalin them
translator type ugli underwear unidentifi usual wah within wive wors wow xx yet
""",
    4: """
0 10s 15m abandon aloud armi asap ask babysit back black con diesel dirti disord dying each emi essenc fake freak
healthcar hi ho hood hypothetically imag india ke kys laid lee livestream lo loo machen made minist model msgin msn nao
nokia notification para petrol photograph pide pinch playlist pose possess punishments pupil relative remain ringtone
schl school sensei singular skype somebodi south sr tattoo tear threw tomorrow troll urgent us usb vibe whereabout wil
wire women yb yn yo
""",
    5: """
6s abus and anyon anytim autism babe bro burn cm coach cps cream crete cuarto dan derbyshir detain dmd doe een entra
god good greec greek group gtg hamster harder horribl indoor lik medicin mental mirror money myself ngo padrastro
pakistan pc pts raw san saving sen senor snp sold stepdaughter stepmum stretch summer ta therapi those threaten trauma
understood vest video visibl will
""",
    6: """
18 aadmi ammi anos asia barbat becam beg birth branch car disappoint dming dong dsl element everi everyon flashback
folder follow haha her hush juego junction korea lash locker lone medic nowaday ordeal pedo pic prison promis pt qui
religious rumour sad shin skin soll somewher store sur think thou unblocked vinted wifi wrote
""",
    7: """
62 70s abba aka allen am ancient aunties ayuda babysitter basic bate befriend boo bowi calculator crimin cultur custodi
day diffus disgust droht ele em everywher expos fallen gp grandson grasp grave homem ik khan linux maiden makeup member
mother near nigeria oldest onc pixel pov poza road search sin slept sms soldier street sweat tenho tens tran tutee uma
underground use using weightlift yourself
""",
    8: """
19 28 absent asian austin bollywood bond btw cere childless cleopatra cut depress disabl dom drew evan former gaug gone
got grandads guid gundam hang humanist iain imi incept jude knife know languag libyan louvr magnesium meant
measurements messeng migrant mio munich niec omegle ottoman pere pocket sam schickt server sex sit stress taliban
terrorist these ukrain umm veriti vr wos wyom younger yun
""",
    9: """
33 abdomen abe adam address africa ambient archbishop arent arjun aura b babysits bavaria bengali brock buddhism canton
capitol chest china citizenship clayton corvett counsellor cristina croat disclos diva dorm ec ecstasi emot essen
euston fenton fourteenth frica friendship garment goddaughter gotta guadalajara hara held hem hidalgo hitler hold
hombre imp inorgan iran iranian isaac isil jae jewelleri jewelri jian jump kamal kamen kapoor keh lago laguna lay
lennox life malacca maru mausoleum mec mehr mes minsk molest mor nak nanj naomi narayan nave nero ng ni nil out perrin
pharaoh pomerania primera proper punjab put quantum religi rhineland riley romeo sacr sane semit sent shah singh son
speak spiel stalker stood stucco toilet tokyo tripoli trunk unsign vida voir walk yesterday zhejiang
""",
    10: """
14s 2 38 60s ang backstag baptism barangay barr bitcoin boy bradley bukit burial ceop cheyenn dweller efo erpresst es
ethan experienc fascism felicia flatmates frankish gal gcses guru helpless hispan horst hospit hungari hussain innat
internal intimaci isa joachim khalifa kira latin leav leccy lit llun mahal meek membran mess milit mont my nigerian
noche nurs parana password person phone playboy pointless pornograph pregnant psychiatrist pyjamas ram readi reich
responsible ri riga sage same saw secular semiconductor seth silesian taboo tatar telugu themselv tochter torr translit
uncl unesco unnot val voic wanna wurttemberg yen yoon zac zhou zion
""",
    11: """
25 32 accord aftershave ahm alp armando assistant augustus away beneath bmw bolivar brandon buddha caliph came casper
cemeteri chun claudia coma complexion cot daniela delet digniti done drink dwell elder ell enclav flinch foothil garion
goblin gwen handcuff healer hung hurt intel intim iss ist khalid kim klaus kyrgyzstan leonardo lgbt malvern mantra
marxist matur milo mind minor missi mormon nazareth net nouveau novgorod often organ pal pastor pee pop post proof
religion rid romani salvat seoul serious slavic stomach such szantazuje taint tao timetable tito torso tuni ukrainian
underage unsend urin valencia vamp viktor vip week wisdom yr zhao zionist
""",
    12: """
10 1am afrikaan ahmedabad akbar ali ankara ans augusto bag basilica bethel blanca bracelet brink chose christian count
deco dem discharg do dude electrod enoch ethiopian froze galen goodby gu gulli having herrera hour ideal il inca judah
kazan kiev klein knesset lakshmi lal lausann lie lifeguard logan luther magdalen malay mustafa natal nee night nile
node occult older paracetamol passport peur planck pornographi psych quezon quickest rama rapper rohan romano sach
samantha scriptur sd sedan see send sera shrug silicon sino sl some sylvest tatiana te temporarili then titus tore
truss turkic uganda wand wasnt yoga
""",
    13: """
12 albuquerqu anymor atm bataya beyonc birthplac bleach border camhs childbirth cis cu dam danub dare deep demi deutsch
dmed downstair dubai electromagnet ezra fanni fault floor fuji gaza greco groin haryana ix jaipur judo just kathmandu
legion lia libya limb lodg lucif lucivar luke marius maze nepali odessa pasha pendant pray primit provinc pure radiat
radioact rebirth rn roman romania schizophrenia screenshotted seminari shouldnt spirit stepfath stigma sutra syndrom
tent theolog there ti tranc tung turkmenistan van vikram villa want youth yusuf zdjecia
""",
    14: """
60 adult adventist after anna arrest assault bang berlin better brno card christ dalai darmstadt dementia doing dwi
famili friday ganga guangdong haifa hilt ib inn ionic isaiah jewish ji judaism kms landon lu lumpur mala masculin meri
mig mil moan moham muhammad nazi no oblast petra quiero raul ru sarajevo sir tamil tessa triniti va vapes voss went wu
xiang ying zagreb zeta
""",
    15: """
abraham adel adriat ain amman ara armenia aviv be bed belarus bodi caress chan cortex crisi crystallin durga dyn
emmanuel found gabe galician gi goe goeth gora gothic gujarat heavi henan het imaginari inner korean latino layla li
luc madhya maen manson mirza moje myspac oneself orb osaka patriarch peopl priestess priesthood ras romney saul savior
sect shame shanghai socrat sofia somali statistic still sunni thug trading unitarian vertex white zeus zev
""",
    16: """
20 af ar bahrain belgrad blackmail burden chandra chaplain dali diff dont eboni einstein els emperor eu eun everyth
frail gross gupta hade hospic immort inmat joo kabul kassel kbir keep khayfa lahor lena levant madman maria memori
merced mohan nec peni persia physio psychiatr pull qing quinlan reborn resid satan scare seizur shaking sila syriac
transylvania truth tummy tyrol veut vila way whole yan yapiyor zachari
""",
    17: """
afro aiden aliv antibodi ava bangladesh bestie bisexu boyfriend bruis bryan burma button chopra conscious conversation
crimean croatian daughter devi dir donde et exist galile haben if infirmari internment jai kany lithium littl mandal
mani mao matron mei miedo might mira mit moldova nake nice nicht not nunca poznan quer raha sa sabe saharan silva sima
support take therapist thierri threat undress vale vishnu wang wei yeshiva
""",
    18: """
18s ahmad alloy angola anxieti argent atrium balthazar bwv citadel conceal dell delta easier eden gao go gutierrez hain
hob hous internet isnt iso jessi koi kumar loki make md men mika nakamura navarro orthodoxi paranoid peac raoul salman
sanskrit say sharon show shower taken tian ussr zen
""",
    19: """
again arama bedroom bei bodili care casa close dei different edg electro embassi empti ethiopia fiance forearm hangul
hostel israel itll jammu ka kolkata literally lok lust mali med medit ministri nausea nawab neutron nowher o persian
rayon rhywun sahib sinc slovenian sorri spiritu talk titanium tortur track valkyri vanish woke wouldnt yin
""",
    20: """
14 30 alon angel arab basel bye corner curtain demon door einem ethnic gabriel gofyn going grandpa haggard hannov hard
heidelberg herzegovina himalaya hiv islamist juarez krishna layer lifeless mijn moj nietzsch nik ortega pinyin porn
psycho remov saxoni stop tengo tia tire tocca wall wes without yang yerevan yugoslav zio
""",
    21: """
15 alway angst atom bled bodo bulgaria campsite comfort dad daddi emancip face hear herself holloway hussein iraq
ismail loneli malik mans martial meu neck nepal numb oman puriti quran rosari rwanda serg sinai tai tingl und v ye
""",
    22: """
amin azerbaijani balkan boje coptic forev get hyun karta kurdish manchu massag mea mongolia nadia nagar nuremberg
rather robe said shrine slap slovenia symptom templ took tuition tutor tyler uzbekistan vatican zhu
""",
    23: """
baku bc berber damascus decid delhi egypt el flat geneva hand hex homeless irina isra mina mu mujhe neumann nude
psychiatri punjabi qin schreibt sergey stand sufi tbilisi tomb um unmarri uranium urg varga xavier
""",
    24: """
ago ana bath believ bild buddhist clit come compass danzig finger freud galicia gaul guantanamo havent hebrew je le liu
lol look micah mohammad mri priest rus scar tensor tibet unitari wo
""",
    25: """
actual cant condom cuff diaz gaddafi hai here islam kant lad lama lighter man noth ok olympus palestinian pueblo rome
someon sudanes tell tonight whenev yugoslavia
""",
    26: """
aachen afterlif bulgarian chen couldnt counselor dinamo disappear discomfort e er garag haji his indo joshua lazarus
lux sai salvador syria tak tibetan unconsci upstair wish yuri
""",
    27: """
aryan bad bangladeshi barak brought but ghetto guatemala helpline hindu istanbul khorasan mi mongolian muslim myanmar
naked other serbia shay shiva told
""",
    28: """
anhalt becaus budapest dhaka friend grey heart hinduism home qi realis room sie sim thought
""",
    29: """
belarusian blood caucasus counsel das foto kurdistan luka mecca mesa ming serbian sleev sudan virgin weird zee
""",
    30: """
13 allah armenian assyrian bosnian cairo hid himself hindus i ia isi jade ktos leader mosqu padrasto pin point purpos
rap rub theres wear xinjiang yeah
""",
    31: """
3am arm bihar childline doesnt elijah jesus mark nu palestin roof
""",
    32: """
anoth auschwitz been brandenburg constantin didnt funer ko nippl relapsed saddam seem serb someth wast
""",
    33: """
deaf des hama ill lucian nie sos urdu yi
""",
    34: """
angri being himalayan l mandir maya nahi ne sheikh sikh stepdad
""",
    35: """
bleed bra de goth imam mir plan rape salim stuff thing wait xi
""",
    36: """
around fatima heaven istiyor mummi por ring til tirana zu
""",
    37: """
cloth en guangzhou jung mon mongol shankar sore tablet yunnan
""",
    38: """
him now refuge rhine vedic
""",
    39: """
albania pain
""",
    40: """
999 gujarati normal
""",
    41: """
archangel felt iraqi maia swami
""",
    42: """
bathroom fotos listen nobodi painful pill
""",
    43: """
baghdad bridg feel masjid transgend
""",
    44: """
ibrahim plus si tho
""",
    45: """
fi ya ze
""",
    46: """
chce
""",
    47: """
bana bir happen
""",
    49: """
hyn knew
""",
    50: """
he ich kosovo
""",
    51: """
bosnia
""",
    52: """
un
""",
    53: """
hed
""",
    54: """
rahman shia
""",
    55: """
mine
""",
    60: """
hell mein
""",
    61: """
albanian
""",
    65: """
hug
""",
    66: """
mai
""",
    70: """
samaritans
""",
    71: """
beni
""",
}
NEIGHBOURS: dict[int, str] = {
    -30: """
help_i is_that
""",
    -29: """
^_say he_lives
""",
    -27: """
see_it
""",
    -26: """
lol_$
""",
    -23: """
i_take
""",
    -22: """
^_as report_it
""",
    -21: """
^_stop i_see it_say locked_myself read_it they_$
""",
    -20: """
know_man late_$ went_to
""",
    -19: """
he_asked it_happen me_again me_and me_laugh you_tell
""",
    -18: """
^_did ^_our all_day do_they happen_$ he_found see_my
""",
    -17: """
at_mine door_to is_it is_so laugh_$ me_out send_help
""",
    -16: """
^_in a_mum article_$ dont_know killed_me mum_and my_account my_car my_charger my_mum numbers_$ some_man
""",
    -15: """
a_child am_back and_want dad_burned me_with my_wife or_a pe_$ report_him
""",
    -14: """
^_be ^_so ^_tell am_off beat_me better_than dad_hit he_killed i_stop little_brother my_husband my_uncle not_just say_it
the_gym the_most yes_$
""",
    -13: """
^_go ^_make ^_name again_send cake_$ charger_$ email_$ everyone_going help_with him_a him_he i_left i_like know_$
made_us me_feel my_boyfriend my_lasagne no_to of_his show_$ teacher_is that_it
""",
    -12: """
12_were ^_a am_stupid among_us and_he are_bad asking_me because_my does_it give_up goodbye_at great_$ he_know heads_$
hurts_when i_mute i_ring is_he it_by it_is keys_$ made_me mark_$ me_get me_goodbye my_base my_keys my_messages not_me
rain_$ skateboard_$ somebody_help the_bbq the_teacher to_me what_do where_he
""",
    -11: """
34_000 ^_any ^_someone a_drink after_leg all_kids ask_a cant_even do_i football_$ get_a go_on good_$ got_to he_keeps
he_right he_watches his_dog hurts_$ i_really in_it it_for leg_day like_i my_baby my_crush no_$ pen_$ run_a said_the
score_$ she_said stop_talking sushi_$ talking_about the_dog the_invite the_other to_read what_is when_he will_be
wont_leave
""",
    -10: """
17_and ^_for ^_mine ^_number ^_you a_room a_sticker after_that always_on an_email and_seek anything_on as_a at_$ be_a
bot_$ boys_$ coach_is coffee_$ did_he drink_$ forgot_my from_home goodnight_$ has_it he_knows hide_and him_and
home_alone how_long i_told i_will if_someone insurance_$ is_17 it_from kissed_me location_on lunch_$ me_choose mum_i
mum_keeps my_dad my_favourite my_mates my_pen my_year need_the only_joking phone_$ pizza_$ sends_me shoe_$ since_when
swear_at teacher_says the_app the_trainers to_about to_school tomorrow_and turn_$ want_one want_to was_it what_should
win_$ you_to
""",
    -9: """
50_is ^_coach ^_delete ^_explain ^_first ^_five ^_kids ^_ok ^_swear ^_talk ^_that ^_too ^_whens am_11 am_hurting
and_dad and_need anybody_$ ashamed_$ be_bothered be_late because_the book_$ breath_you burned_the burnt_the by_post
can_read cant_find combien_de come_out coming_first could_have dance_$ day_$ dinner_$ do_these dont_touch down_$
drew_on every_breath ex_police first_went flying_$ found_$ friend_is friends_at from_this get_$ glasses_$ goalkeeper_$
gone_quiet gorilla_tag grooming_$ hates_me have_been have_died he_$ he_read he_touches hours_$ i_manage i_pay in_4
in_here is_12 is_lovely it_go it_hurts it_illegal it_tell joking_$ keep_it man_in much_for mum_from mums_and my_glasses
my_location my_nan need_someone note_$ out_i phone_away room_and said_$ same_man save_me says_i school_$ she_laughed
show_me sister_threw so_much somebody_save song_$ spain_$ station_$ take_it tell_me text_out the_article the_bath
the_crossword the_tablet they_do they_look thing_$ time_i to_murder to_spain to_the to_try touches_my under_12
until_someone was_10 we_shouldnt well_so who_gets year_7 you_take
""",
    -8: """
6_350 6am_$ ^_back ^_bye ^_creep ^_crypto ^_forget ^_girls ^_has ^_nude ^_old ^_other ^_show ^_since ^_somebody
^_trampoline ^_ways ^_whod a_coffee a_day a_funny a_headshot a_line a_pillow a_seat a_thing about_$ about_insurance
all_$ am_12 am_too and_be and_still and_thinks are_they at_6am away_at back_door band_$ base_$ be_rude be_watching
beats_me blackmail_me blackmail_over brilliant_$ cant_be captain_$ car_$ club_$ cold_$ cry_$ curry_$ did_the do_as
do_if dog_and else_$ everything_hurts everything_you firm_and follow_$ for_hours for_it found_me get_my have_no
helped_me her_out his_own hit_a hot_$ i_asked i_looked i_mean i_to i_want if_the in_town is_better is_down is_funny
is_she it_down jokes_are keep_seeing keep_this keeps_messaging kid_at left_my make_friends make_me manage_a me_back
me_no me_pick me_to memes_$ moved_house mum_takes my_class my_club my_cousins my_kid my_kids my_switch nude_pics on_it
our_teacher out_and outside_my photo_of pick_a pupil_told read_$ report_a said_something sent_him share_a sister_got
someone_parked something_worrying takes_my tell_someone tell_the than_me the_end the_girl the_pub the_text them_all
they_go thought_he threatened_to three_$ to_join to_let to_run to_sell to_someone to_tell to_use too_long trained_who
training_$ trampoline_park want_a wanted_to wants_one were_both what_would with_$ with_my would_i you_if
""",
    -7: """
2_$ 3_are ^_bot ^_define ^_duolingo ^_give ^_gran ^_lie ^_lol ^_may ^_never ^_nick ^_same ^_under ^_whatd ^_whys a_boy
a_noob a_tattoo a_teenager am_13 am_i and_3 are_my at_9pm at_something ate_my badly_$ bath_with be_reading be_someone
been_crying bericht_$ cant_cook caravan_$ cause_$ chess_$ clan_but coat_$ could_the dad_is daughter_teacher day_on
deleted_my desk_$ did_they didnt_it died_$ directions_$ dirty_to do_with dont_follow dont_they dropped_the everyone_$
ex_has example_of explain_it explain_to fair_enough fancy_a feelings_$ fine_if fixed_my for_my for_schools fries_$
from_work get_more girl_from going_to got_my guitar_$ has_my have_12 have_it he_broke he_doesnt he_thought help_how
her_age him_back his_clan his_nan hot_in how_would husband_$ i_dropped i_looking id_like in_person in_spanish in_this
is_40 is_always is_rubbish isnt_it it_anymore it_as it_going it_the it_too keep_getting kicked_off know_i law_$
left_out like_he like_to likes_me locked_out many_$ may_they me_a me_about meet_his menu_$ milk_$ mortgage_$ my_friend
my_knee my_last my_mind my_mortgage my_phone my_staff my_tutor nandos_$ near_the new_baby new_puppy nick_clegg notes_$
now_i numba_$ number_please old_man on_and on_tiktok one_about one_has one_i our_holiday our_son out_in over_a over_my
overheard_a paid_me pay_fine phone_at phone_or pic_of pics_$ pics_of pictures_$ plays_roblox practice_$ pretend_to
pushed_me reading_my ringing_the roblox_with room_with rotten_$ rubbish_$ said_that says_no scared_on school_tomorrow
schools_to see_you share_$ she_asked sleeping_bags so_tired sofa_$ someone_else someone_left someone_told son_is
spanish_$ stuck_on sure_$ surely_$ talked_about tbh_i tell_him ten_years that_a that_the the_actual the_funniest
the_iwf the_last the_team the_wrong they_get to_everything to_heal to_share touch_that trying_to under_this up_if up_to
use_them video_call was_older was_there was_told what_about what_does what_was where_$ where_does who_$ who_said
who_wants words_$ you_were
""",
    -6: """
11_and 14_year 2_is ^_add ^_and ^_anything ^_asking ^_blackmail ^_cn ^_cut ^_deleting ^_dose ^_home ^_ignore ^_message
^_mum ^_school ^_shall ^_signs ^_sim ^_sister ^_spurs ^_watching a_book a_computer a_dad a_i a_job a_legend a_newborn
a_parrot a_plumber a_sandwich a_sock a_sofa addicted_to advert_$ afraid_to after_a after_an age_$ am_bored am_down
am_embarrassed am_single and_say and_tell and_who anyone_$ app_$ are_there ask_the asked_$ asked_her asked_if away_with
back_in bakery_$ be_done be_my because_i before_i being_abused bored_$ broke_my brother_he brother_is building_a
call_me called_the calling_me cancelled_my cant_recall cant_work card_not change_my choose_a class_to cn_i coldplay_$
college_$ come_up controls_on coursework_$ cousins_$ covered_$ cross_country dad_made daughter_phone day_my death_$
died_and do_abusers do_not dont_get dont_worry door_key dose_it embarrassed_i enlighten_me everyone_in facetime_$
fair_$ feel_great feel_so felt_$ fight_me film_$ first_aid followed_me follows_me for_worried from_$ from_her gave_him
get_the getting_worse give_it giving_me goat_$ goes_after got_time got_your happens_to hat_$ havent_read he_paid
he_wants helicopter_over help_me hide_my himself_in his_keys hit_the home_after home_when hotel_and hurting_my i_broke
i_carried i_lose i_right i_wanted i_would in_five is_at is_posting is_teaching it_because it_mostly it_sorted just_as
keep_dying keeps_following keeps_giving kids_in know_if lab_partner last_year leave_me leaving_the legend_$ lets_us
life_out look_$ lose_it loves_me man_named man_telling manager_and map_$ me_because me_jump me_something me_the mean_$
meet_the mum_made mum_took mum_will my_first my_history my_hoodie my_lab my_lads my_photos my_site my_squad my_toddler
my_way name_all need_a never_again nitro_$ not_allowed not_my not_what nothing_to obsessed_with of_flying off_school
offered_me ok_but old_girl older_$ on_page on_tonight one_to only_$ open_the other_$ out_there outside_the own_bed
parental_controls party_is peaked_$ people_$ phone_because phone_number photo_for picked_for pics_numbers
police_helicopter police_see printed_$ promoted_$ regrets_$ said_a said_no sandwich_$ says_who school_bus
school_friends school_it seconds_$ see_if seen_my send_$ send_to sexual_messages shall_i shouldnt_be so_what
something_up sorted_he sound_like space_$ spawn_$ staff_trained stay_and still_a still_says stop_being stop_with
story_$ stranger_things swimming_and take_my take_the taken_the tea_$ teacher_mum teacher_who teaching_me team_$
tell_her ten_minutes tesco_$ text_my than_1 that_is the_best the_big the_dark the_mayor the_motorway the_number
the_station theres_no these_numbers they_call they_mean think_he thirty_years through_$ tidy_my to_ask to_drive
to_every to_give to_ivi to_police to_prom to_rain to_scare to_sound to_take to_win touching_my trapped_in turn_the
types_of us_do username_$ volunteer_with want_me wanted_my wants_a weddings_$ what_can what_did what_happens when_do
while_i who_says who_used whole_thing why_tho whys_it will_share with_this work_out worried_parents worry_it yay_$
year_$ you_are your_answer your_name
""",
    -5: """
15_are 4_$ ^_age ^_an ^_day ^_everyone ^_git ^_goodbye ^_grandad ^_headset ^_keep ^_leaving ^_list ^_no ^_officers
^_omg ^_passport ^_phone ^_ready ^_ring ^_see ^_sleeping ^_tbh ^_teen ^_text ^_translate ^_turn ^_uncle ^_wee ^_when
^_with ^_write ^_youth a_10k a_bakery a_crime a_dm a_motorbike a_new a_pic a_spare a_suspicious a_third a_typo a_weird
able_to about_girls about_stranger act_like ads_$ adverts_for after_practice after_under again_i against_it all_i
am_dead am_dyslexic am_meeting am_your an_it and_isnt and_me any_advice anyone_get anyone_got anyone_know are_here
argued_about asleep_in at_fifa at_home at_nandos at_three at_weddings baby_brother bbq_$ be_able be_covered be_the
been_this before_the being_late being_picked being_silly believe_it belt_$ between_the biting_my bits_$ block_ads
blocked_$ boring_$ boss_$ bot_and bought_my brave_and broke_up brother_keeps brothers_friend bruises_and bullet_points
bus_$ but_were but_what by_$ called_$ carry_my chats_$ chem_mock church_$ coach_made come_from cook_$ count_as
countrys_police cousin_$ cousins_are covered_in cracked_$ cries_all cringe_$ dad_new dad_says daughter_is daughter_to
day_off define_the delete_everything destroyed_me did_a did_she did_someone die_of do_a do_now does_childline does_he
doesnt_want dont_care dont_need dont_want down_i drawing_$ drive_$ duolingo_owl e_a ear_piercing electric_bill
escape_room even_$ even_happen ever_said every_user faster_$ feel_sick figures_$ fingers_in followers_and for_$ for_ten
for_that for_thirty for_work forum_is foster_child friend_got funniest_thing gave_us german_$ germany_$ get_it
gets_reported go_$ go_away go_now go_through going_down got_two grooming_a groupchat_says has_ever has_left have_worked
he_bought he_cant he_kissed he_like he_never he_saw he_tell he_touched help_menu helping_$ his_school home_for how_can
how_come how_mny hurts_my i_give i_lost i_miss i_missed i_need i_nod i_overheard i_slept i_wasnt id_look if_she if_they
in_bits in_gta in_nurseries in_see in_tesco in_toronto internet_watch is_15 is_16 is_and is_asleep is_called is_cracked
is_gone is_me is_someone it_football it_like it_myself it_secret just_me just_said kebab_$ kept_us keys_in kids_and
kids_how killing_me knots_$ know_about known_to laptops_from least_bad leeds_$ legit_$ let_us life_after lift_$
lights_on liking_my line_in little_one long_$ long_do made_you mae_fy make_her makes_great married_with marry_him
mate_has me_all me_carry me_everywhere me_is me_most me_was meeting_is meeting_my messaging_my miss_my mock_$ mod_$
more_at motorbike_$ moving_house much_younger mum_found mums_on my_15 my_accountant my_arm my_book my_chats my_day
my_dinner my_guild my_half my_lad my_laptop my_little my_loot my_nails my_old my_other my_pupils my_server my_shopping
my_texts name_of nans_$ new_girlfriend next_door night_yes nobody_goes not_like not_the notifications_$ nurseries_for
of_any of_her of_kids of_those of_time of_your off_me off_to ok_for old_bike old_wont omg_i on_an on_for on_that
on_then one_for one_side or_what out_of out_with owner_now parking_space parrot_$ pays_for people_like perfect_$
period_in person_with phone_from piercing_$ plan_to plumber_$ police_they pray_for private_messages proud_of put_these
ready_to real_$ really_a really_well reported_does reset_$ ring_$ roof_when running_$ safeguard_$ safety_$ said_yes
say_$ say_safeguarding say_that say_they says_the scared_the school_i scout_leader seat_on secret_i send_a sent_me
server_$ she_sent should_i shouted_at sick_after silly_$ sir_wants sister_told sit_in six_and six_years
sleepover_because smaller_$ so_annoying someone_i someone_on son_wont sorry_$ sorry_or spin_class sticker_and
sticker_on still_take stop_biting stop_saying stop_singing stop_told stranger_helped stranger_online student_loan
summarise_it supposed_to suspicious_adult tasks_on teacher_asked teacher_said tell_which tells_me test_$ texts_to
that_boss that_not that_show that_was the_airport the_authorities the_ball the_charitys the_dishes the_film the_forum
the_groupchat the_instructor the_link the_meeting the_month the_nspccs the_plane the_planet the_race the_thing
the_warpath the_window there_lots they_moved they_say they_scan thing_a thing_for this_bad this_man this_was this_with
thought_she three_kids three_things tiktok_and till_i times_$ tired_today to_auntie to_beat to_believe to_eat to_look
to_mark to_one to_tidy today_she told_anyone tomorrow_i tonight_i too_hot too_old tracks_my trains_$ uncle_look
under_12s up_her up_here us_a was_brave watch_a watch_that we_need wear_a went_through went_up were_told what_am
whatever_$ when_did when_is when_was whenever_they whens_the where_is which_countrys who_and who_else whole_of why_dont
why_is wife_thinks wifi_is wikipedia_$ without_me won_a wont_come wont_stop words_on work_and work_with worked_in
works_at worried_about would_like would_the years_he yes_to you_can you_dont you_leave zip_is
""",
    -4: """
15_film 21_thousand 29_and 3_$ 45_and 4_0 500_robux 5_$ 5_500 6_$ ^_30 ^_around ^_avatar ^_boil ^_bonjour ^_car ^_comic
^_criticised ^_discord ^_escape ^_face ^_faint ^_fake ^_foster ^_from ^_good ^_hanging ^_her ^_hit ^_hola ^_indecent
^_jus ^_kindly ^_leave ^_lets ^_little ^_lost ^_miss ^_model ^_moja ^_nah ^_nutshell ^_online ^_paper ^_parking ^_post
^_quit ^_remember ^_respond ^_self ^_share ^_some ^_son ^_summarise ^_take ^_valentines ^_wait ^_yesterday ^_your
a_back a_bin a_birthday a_bouncer a_broken a_bug a_cat a_diary a_force a_fraudulent a_goal a_hammer a_heart a_lift
a_link a_mod a_parent a_parking a_party a_passage a_predator a_scout a_see a_tip a_vet a_vpn about_abuse about_apps
about_his about_the about_to about_training abusers_pretend account_and add_it add_up admin_$ adult_online advice_there
again_cant agrees_with all_use alone_in always_online am_14 am_29 am_crying am_fine am_going am_home am_late am_locked
am_nervous am_revising am_scared am_so am_writing an_old and_gave and_in and_just and_learning and_mechanisms
and_missed and_saying and_she and_thought and_what and_why and_would and_year answer_$ any_girl anything_in apps_who
are_dead arm_and as_an ask_for asked_me assignment_$ at_9 at_chess at_lunch at_mario at_this aunt_sends baby_cousin
back_after back_did back_is backdoors_are bad_who bathroom_for be_in being_so being_the believe_that bike_$
birthday_present body_$ boil_it boss_keeps bot_is boy_in boyfriend_makes brother_gets brother_thinks but_like button_$
calls_about came_out can_have can_look can_my can_see can_somebody can_the can_they cant_sleep car_keys card_$
card_from cares_$ caretaker_in catch_$ channel_$ chapter_$ charge_of chat_$ cheating_$ chess_club child_has child_it
chips_$ classic_$ click_through clubs_are coach_says come_and comments_on counted_the cousin_says cut_her dad_gave
dad_have dad_in dad_works day_one deaths_$ delete_my didnt_they dinosaur_$ does_anyone doing_a dont_feel door_because
down_my down_the dragon_$ drawing_on drop_the eat_a eight_and either_$ enforce_it every_time everyone_and everyone_else
ex_$ ex_teacher faint_o feel_sorry ffs_$ fifa_$ find_the first_response fit_it following_me following_the for_adults
for_cheating for_if for_mocking for_mums for_pictures for_something for_teacher for_this for_tiktok for_us forget_it
fraudulent_transaction friend_who friends_$ from_a from_now from_when furious_they gets_in getting_married girlfriend_$
go_up goal_$ going_as going_up gone_up good_for good_luck got_engaged got_rejected grooming_in grounded_for gta_online
had_$ had_been half_an handwriting_looks has_locked has_no has_nothing has_screenshots has_to hate_my have_an
have_cancelled he_filmed he_hits he_loses he_proposed he_tells he_will heart_he hell_is help_moving helpline_for
her_birthday her_husband her_not her_old her_the here_does hiding_and high_score him_i hit_me how_meny husband_hurts
husband_works i_add i_am i_ate i_called i_care i_could i_counted i_drop i_lack i_not i_open i_quit i_spent i_won
i_write id_need if_that in_capitals in_charge in_german in_physics in_there internet_$ into_it is_31 is_36 is_9
is_going is_hot is_obsessed is_perfect isnt_mine it_a it_be it_concern it_hot it_let it_long it_ofcom it_only it_safe
it_said it_says it_that it_what it_whole job_$ juggle_$ just_bored just_got just_passed keeps_coming keeps_touching
keys_and kid_$ kids_at kids_off kids_were kill_me kindly_see kitkat_$ know_do lack_is lads_$ landed_$ league_$
learning_to left_their legal_to library_$ lie_to like_mine like_theres liked_a live_in loads_but log_in lol_so look_for
loses_at lost_my man_was many_were mates_all me_500 me_alone me_by me_her me_maybe me_my me_read me_saying me_where
mechanisms_in memory_$ mention_sextortion message_to met_my mindful_and missed_the mode_$ model_un mods_that moja_mum
month_and more_of mum_a my_12 my_art my_back my_bank my_best my_bitmoji my_cam my_cousin my_elbow my_girlfriend
my_governors my_group my_high my_horse my_mp my_music my_nitro my_notes my_novel my_older my_parcel my_private my_scout
my_show my_skirt my_suitcase my_therapist my_toe my_van my_wrist name_for named_person nan_$ near_me need_three
nervous_$ netball_team never_been next_one nights_$ no_safety nobody_cares not_need not_really not_understand
nothing_like now_$ now_he now_on number_at of_bed of_everyone of_grooming of_mine of_six off_and off_bad often_$
ok_thanks ok_whatever old_about old_phone old_school omg_$ on_ebay on_grooming once_i one_example one_hand one_is
online_abuse online_friends only_do only_want only_you other_person our_anniversary out_that over_to overnight_$
packed_$ parking_ticket passage_with passed_his passport_photo pasta_$ phone_overnight photo_day photos_of pic_from
pineapple_pizza pizza_so plane_$ please_i points_off post_$ postcard_$ predator_$ present_perfect pretend_i
private_stuff proposed_$ pull_out pupils_are python_$ question_$ race_$ rather_than read_the read_up rejected_from
relationship_with report_card report_mention ride_$ right_$ right_after rite_$ role_$ safety_stuff said_43 said_and
said_good same_thing saved_me say_boys say_id say_if say_the saying_i saying_it says_my school_here secret_about
secret_santa see_in see_what sell_me send_more send_pics sending_a sent_to sexual_$ she_told she_unfollowed shirt_and
show_in sick_on side_only signs_a singing_$ six_$ sleep_with slow_$ snores_$ so_do so_hard some_kid someone_it
someone_make someone_took someone_wrote something_about something_for son_rather sources_$ spam_$ speaking_to stand_for
started_it stat_$ stop_me stranger_get sum_it sure_why table_tennis talk_like teacher_gave teacher_i teacher_report
teen_daughter texted_me thank_you that_film that_isnt the_address the_agency the_barbecue the_body the_catch
the_channel the_chess the_childline the_chippy the_coach the_cup the_dentist the_family the_filter the_fingers the_food
the_ghost the_league the_manual the_mods the_newsreader the_original the_page the_real the_rest the_risk the_rule
the_sofa the_song the_trainer the_victim the_view the_yearbook the_youngest then_$ there_any there_at there_something
theres_a they_got things_every thinks_he this_text this_thing thought_i threw_a through_a thursday_$ tiktok_$ tip_$
to_change to_cornwall to_death to_find to_help to_kids to_vote to_whom told_$ told_before told_him told_mum
tonight_what took_his touched_the town_$ trainers_background transaction_$ two_hours two_phones typo_in unacceptable_$
underwear_$ unfollowed_me uni_application up_is up_loads up_the update_$ us_4 use_discord use_it valentines_card van_$
version_$ view_from voice_$ vote_for waiting_for wales_$ want_you was_about was_actually was_at was_better was_only
was_sick was_waiting wasnt_scared way_$ we_broke we_got we_lost we_won wee_man were_$ were_girls were_still were_they
when_can when_will who_in who_teacher who_works whole_$ will_kill winter_$ with_it with_mindful with_their woman_is
won_the wonders_if wont_get wont_sleep works_there works_with would_they wrote_i yearbook_$ yesterday_i you_and
you_have you_report you_your your_bot your_memory
""",
    -3: """
000_isnt 000_last 10_percent 12_please 13_and 13_or 14_years 19_and 20_and 21_000 27_$ 2_police 31_and 35_$ 36_$ 4_to
50_and 70_and 9_to ^_47 ^_about ^_act ^_answer ^_anyones ^_aunt ^_become ^_bit ^_break ^_broken ^_change ^_child
^_children ^_click ^_computer ^_contact ^_crime ^_dbs ^_dead ^_doing ^_dont ^_driving ^_each ^_fire ^_gender ^_grandads
^_grandma ^_guess ^_hang ^_headteacher ^_high ^_imagine ^_internet ^_just ^_kick ^_kidnapped ^_landlord ^_locked
^_measure ^_meet ^_my ^_new ^_nice ^_nope ^_now ^_official ^_ofsted ^_ought ^_out ^_over ^_people ^_pin ^_private ^_put
^_reasons ^_repeat ^_safe ^_set ^_spanish ^_suicide ^_supporters ^_surely ^_tech ^_tips ^_whose ^_wht ^_worst ^_wrong
a_4 a_45 a_6 a_chief a_clerk a_coat a_company a_course a_detention a_door a_drawer a_fall a_gift a_kids a_leading
a_lesson a_lib a_little a_living a_lost a_minor a_name a_non a_parcel a_pss a_quiz a_river a_selfie a_sign a_six
a_speech a_teen a_thread a_time a_to a_tv a_username a_week a_woman a_worker a_youth a_zombie about_being
about_football about_sextortion abused_$ account_for acting_$ actually_get address_of adult_who adults_to after_i
after_primary after_she again_the again_what age_but age_gap ages_to ai_$ aid_$ all_girls all_if all_like all_on
all_those all_years alone_on am_26 am_27 am_35 am_45 am_about am_dying am_marking am_married am_moving am_refugee
am_sweating am_wrong amendments_$ an_appointment an_assignment an_invite and_again and_ask and_do and_everyone and_had
and_having and_help and_how and_ill and_it and_made and_on and_raised and_safety and_sites and_smells and_so
animal_crossing anniversary_$ ants_$ any_$ any_of anyones_mum anything_about anyway_$ apps_and are_against are_not
are_these are_victims are_we are_you arrested_$ as_bad as_evidence as_usual ashamed_to ask_because ask_how ask_says
asked_a asking_$ at_15 at_17 at_3 at_all at_his at_running at_ten ate_the available_$ awake_wondering aware_of
babysitter_let bad_in bad_man barbecue_$ be_aware be_being be_more be_on become_my been_dating been_pressing
been_through been_together before_netball before_they being_left best_friend big_letters bored_talk both_in box_on
boy_who boyfriend_scared boyfriend_wants boys_so boys_suffer break_it breaks_it bring_snacks brownies_$ bug_in built_a
bum_$ bus_escort but_how but_i by_now by_this call_my call_themselves call_with called_dave called_me came_home can_ai
can_go can_i can_someone cant_believe cant_block care_home care_workers cars_tire cat_video ceiling_$ chat_reckons
check_is chief_executive child_$ child_lied child_might child_on childline_and children_suffer christmas_$ clan_leader
class_asked comic_con company_that computer_made consent_$ controller_$ copied_$ copper_and cornwall_$ cornwall_did
correct_$ cousin_logged covid_$ cried_at crying_at cup_$ cut_my cute_$ cv_$ cv_to dad_came dad_comes dad_home dad_meant
dad_thinks damage_$ daughter_says daughter_school day_for dbs_check dead_now deal_with delivered_$ detention_for
did_what didnt_say dishes_lol do_all do_coaches do_groomers do_laps do_offenders does_grooming does_this does_zuck
doing_an done_$ done_the dont_be door_has down_again down_into drawing_and dropping_$ e_mail ear_$ eggs_$ else_does
end_$ english_$ equations_please ever_had every_adult every_member everyone_goes everyones_seen everything_on
executive_is existing_tools expected_$ explain_how explain_the faster_than father_of favourite_show fell_in fell_off
fell_out fell_over felt_sick fight_about file_$ filmed_it filming_a final_$ find_it find_my find_that finish_my five_$
five_years flatmate_never for_advice for_anything for_care for_half for_help for_snapchats for_someone for_talking
for_tea for_them for_three forget_everything forgot_our fortnite_$ foster_son found_guilty found_it founded_$
four_hundred fractions_$ freedom_of friend_and friend_of from_here from_one from_where garden_$ gave_my get_arrested
get_from get_hold get_if get_paid get_targeted get_to get_told get_you gets_told girl_he girl_to girls_are girls_do
girls_girls girls_night girls_should gives_$ go_after goes_quiet going_by good_morning got_anything got_into got_new
grandad_says greece_$ groomed_kids group_in guess_a guidance_$ half_of hand_in handout_$ happened_after happy_friday
hard_i harm_is has_pictures hasnt_it have_for have_left have_they having_the he_forgot he_left he_likes he_loves
he_make he_met he_scared he_took head_teacher healer_$ heard_of help_us her_feel her_holiday her_life her_mum
her_teacher her_words here_anymore here_is hi_and hi_to hid_behind higher_at him_all his_first his_new his_paper
his_teacher hits_the hold_of holiday_in honestly_my hoodie_$ hoodie_and hotel_room hour_on hours_of how_$ how_it
how_many how_they human_$ i_as i_bring i_came i_coach i_cried i_ever i_expected i_forgot i_have i_made i_meant i_owe
i_run i_sat i_share i_the id_now if_theres illegal_if illegal_to images_$ important_$ impossible_$ in_$ in_after
in_animal in_cornwall in_court in_i in_ranked innit_$ into_existing invoice_$ is_20 is_30 is_47 is_70 is_blackmail
is_blocked is_broken is_call is_fuel is_hiding is_higher is_impossible is_killing is_kind is_late is_moving is_nice
is_open is_pain is_picking is_right is_singing is_starting is_wrong it_again it_at it_been it_can it_come it_do it_give
it_got it_happening it_have it_lads it_mainly it_something it_taking iwf_and jailed_for joke_$ just_guess keeps_beating
keeps_cutting kicked_me kid_has kid_is kid_might kid_that kids_or kids_phones kids_safe kids_send kids_should
kids_where kind_$ kind_of kit_$ know_this know_whether know_who lads_got lady_online lag_is lasagne_tonight late_again
late_because later_$ laughing_about left_me less_of lesson_$ lesson_on level_$ lib_them lie_awake light_$ like_him
like_me liking_her limits_$ line_on link_to listening_to local_radio logged_in long_and long_did look_up looking_for
lost_card lot_$ love_drawing loves_football loves_his loves_this lyrics_$ made_of made_the made_up madre_$ main_points
mainly_young make_them make_up man_and man_juggling man_or many_apps many_dont many_kids many_years married_$ mates_it
me_another me_captain me_cry me_for me_memes me_presents me_this me_understand me_up me_win me_wrong me_your meet_my
meeting_$ meme_$ mental_health mentioned_$ message_a messaging_me met_one mi_madre mice_and minecraft_$ minor_online
minutes_before mistake_$ mocking_lasagne mocking_us monopoly_$ month_$ more_boys mortified_$ mostly_boys mother_of
moustache_and moving_out much_$ much_of mum_because mum_of mum_or mum_said mum_to mum_who mushrooms_$ must_do
my_airpods my_alarm my_ankle my_card my_cars my_coursework my_cv my_date my_grades my_grandad my_grans my_handout
my_invoice my_ipad my_life my_manager my_maths my_neighbour my_nose my_oil my_rabbit my_room my_seat my_student
my_teenager my_tinder my_train my_wifi my_with neck_is need_all neighbour_$ netball_and never_heard never_replied
never_washes nice_one no_idea no_name no_signal no_time non_uniform nose_$ not_tell notes_say now_answer now_is now_the
nudes_being number_in number_of number_to numbers_in of_all of_ants of_covid of_date of_mice of_that off_at off_her
off_my off_this official_crime often_didnt old_a old_beat old_was on_fifa on_gaming on_holiday on_level on_online
on_question on_read on_sext on_steam on_this on_thursday on_tuesday on_what once_$ one_still one_where ones_in
only_girls only_meant or_am or_at or_did order_$ ought_i our_school our_swimming out_it out_over over_in over_nudes
over_what owe_him own_goal oxford_$ paid_$ paper_$ parcel_is parents_fault parents_group parents_took pass_the past_the
penalty_for people_and people_on per_the per_this percent_next person_can phone_calls phones_and photo_on picking_me
pin_it pitch_at pivot_table planning_a please_everyone please_my plot_is points_please police_academy police_caught
police_count police_trace pool_$ posted_a posters_at predators_use pressure_$ private_chats private_message project_on
prom_$ promise_to prove_me pss_$ pub_$ put_into quadratic_equations question_4 queue_$ quit_being quote_about raining_$
ran_through ranked_$ re_$ really_good reasons_for recall_if record_but relative_$ remember_msn removed_$ report_abuse
report_bot reporting_$ reporting_period review_$ right_to risk_is river_$ room_has rude_$ rude_to rule_comes run_laps
safe_to said_hi said_id said_nobody said_turn sat_with saturday_$ saw_the say_34 say_goodbye say_hi says_in says_most
scam_$ school_did school_monday school_photos screenshots_of seat_$ see_the sell_his send_nudes sender_and sent_sexual
sent_the sex_ed sext_a share_of she_$ she_right she_wanted she_wont since_uni sister_was smells_of snacks_$ snoop_if
so_bad so_basically so_bored so_boring so_dead so_happy so_that social_care some_would somebody_has someone_about
someone_has someone_said someone_was someone_will something_does something_what somethings_$ son_school son_to
spamming_the state_the statistics_$ stats_$ stay_up stayed_the still_isnt stole_my stop_playing stubbed_my
student_nurse stuff_about suffer_more suit_$ support_act support_said sweating_$ swing_$ system_$ take_until
taking_ages taking_forever taking_me talking_$ teacher_first teacher_keep teacher_made teacher_told teacher_wants
tech_support telegram_is tell_what text_is than_i than_it that_bad that_dont that_goes that_her that_new that_normal
that_some that_theres that_what the_90s the_all the_bills the_bit the_bot the_ceiling the_counts the_father the_figures
the_final the_hall the_intro the_library the_main the_met the_netball the_night the_nineties the_organisations
the_penalty the_people the_piece the_pitch the_posters the_prom the_reporting the_rules the_second the_sender the_share
the_statistics the_stream the_telly the_top the_uk the_victims the_wash the_whole the_year the_years their_role
theirs_$ them_i then_explain then_that there_an there_in there_one there_stuff these_are these_people these_things
they_be they_cancelled they_deal they_dont they_keep they_note they_report they_snoop they_teach they_tell they_used
they_want they_work thing_in think_$ think_that think_the thinks_i thinks_that this_and this_bot this_cat this_lag
this_level this_meeting this_rain tho_$ those_left those_that three_years ticket_and till_we time_it time_of
tire_pressure title_for to_aoife to_disconnect to_hand to_marry to_mine to_show to_spot to_state to_talk to_write
toddler_to together_since told_first told_police too_scared too_small tools_$ translate_good translate_this trip_to
true_$ turn_on tutor_$ tutor_helped tutor_sits tutor_wants tv_show twice_a twitter_and typing_$ uk_$ uncles_a
uniform_day unreal_$ up_my up_since us_what vergiss_done view_$ wait_on wants_his wants_the warm_up was_found
was_grooming was_he was_her was_jailed was_just was_late was_launched was_legal was_sent was_she was_six was_that
wash_$ washes_up way_in way_with we_had we_know wedding_$ week_and well_$ were_at were_the what_day what_gives
what_without whatd_they when_are when_it whens_it where_the whether_it whether_the which_page which_they who_do
who_just who_likes who_sent who_spoke who_thinks whod_be why_should why_they wicked_$ wife_beats wife_i wife_says
will_ask will_you windows_$ with_all with_fractions with_one with_quadratic with_three without_telling without_the
wonder_what wondering_whether wont_turn words_and work_for work_i workers_$ working_with works_nights would_go
would_that write_a write_to wtf_$ year_alone year_what years_and years_i years_number yes_i you_been you_in you_keep
you_please you_see you_wait young_lads your_course your_kid yr_$
""",
    -2: """
000_$ 10_mins 12_does 12_ok 12_share 12_year 14_and 150_games 15_i 15_years 16_is 17_does 17_year 18_to 20_year 26_and
2_on 37_and 3_hours 47_and 4_months 4_years 500_on 50_year 5_0 82_percent 9_in 9_yr ^_12 ^_abuse ^_abused ^_adult
^_advice ^_all ^_anybody ^_app ^_are ^_article ^_at ^_average ^_backdoor ^_ban ^_before ^_bill ^_boss ^_bro ^_burnt
^_bus ^_calculate ^_care ^_certificate ^_check ^_clues ^_come ^_count ^_cried ^_customer ^_date ^_deepfake ^_doctor
^_door ^_e ^_example ^_experience ^_family ^_feeling ^_fill ^_find ^_finished ^_forces ^_fortnite ^_freedom ^_girl
^_govender ^_grounded ^_group ^_hands ^_happy ^_have ^_hay ^_hdmi ^_hello ^_hiccups ^_hid ^_hm ^_howd ^_hwo ^_if ^_ile
^_institutions ^_introduce ^_kill ^_labrador ^_last ^_law ^_left ^_lollipop ^_look ^_lyrics ^_mb ^_met ^_missed ^_mrs
^_names ^_next ^_night ^_nine ^_of ^_oldest ^_panic ^_parents ^_pass ^_person ^_persons ^_picture ^_ping ^_pretend
^_punishment ^_pupils ^_ranis ^_record ^_remote ^_reply ^_right ^_roleplay ^_sender ^_sext ^_sexual ^_shoot
^_smokescreen ^_snaps ^_sore ^_sounds ^_sry ^_stepmum ^_sum ^_sure ^_survivor ^_survivors ^_system ^_thank ^_thanks
^_things ^_threat ^_time ^_to ^_type ^_use ^_voice ^_walk ^_wallpaper ^_water ^_whatll ^_whereabouts ^_whered ^_wheres
^_whom ^_wie ^_wifi ^_windows ^_youngest a_$ a_10 a_17 a_50 a_9 a_b a_baby a_backdoor a_badge a_bet a_bobby a_boys
a_burger a_bus a_byline a_card a_case a_club a_clueless a_coke a_crush a_cry a_cup a_dating a_dog a_drawing a_feeling
a_fix a_friend a_ghost a_giveaway a_go a_governor a_great a_grey a_helpline a_high a_home a_hustings a_jury a_leaflet
a_list a_made a_massive a_million a_month a_mood a_mother a_mug a_nice a_nurse a_part a_patients a_pen a_pensioner
a_piece a_pool a_postcard a_potato a_public a_quote a_radio a_record a_refund a_scary a_school a_secret a_small
a_statistic a_table a_tablet a_tech a_tradeoff a_trip a_violent a_wasp a_worried a_youngster about_any about_boys
about_nudes about_prices about_rain abusers_$ account_$ account_on accounts_what address_please advice_$ advice_for
advice_to after_closing after_police after_the afterwards_$ again_after against_$ age_as age_group agree_with ai_being
alert_1 aliens_are all_see allowed_$ allowed_out alone_i already_one always_watching am_after am_ashamed am_from
am_hiding am_looking am_lucky am_not am_sad am_stressed am_supposed am_ten am_thinking am_told am_with am_wondering
among_the an_argument an_encrypted an_hour an_opinion an_uncle ancient_$ and_1 and_about and_an and_body and_cant
and_dont and_donts and_for and_from and_get and_girl and_hour and_kids and_meets and_men and_month and_needs and_off
and_online and_only and_plays and_ran and_recipient and_support and_their and_then and_were and_wonder and_your
angry_about angry_reading anonymously_$ answer_on answer_to answer_with any_commoner any_good any_numbers anybody_home
anyone_but anyone_counted anyone_here anyone_seen anyway_what anywhere_$ aoife_the apart_from app_and apply_to
appointment_to apps_are are_16 are_and are_at are_kids are_no are_over are_people are_real are_scared are_targeted
arent_the arent_they argument_$ article_a article_say as_grooming as_much asked_about asked_how asks_whether at_10
at_16 at_football at_half at_least at_monopoly at_once at_six at_spawn at_university august_$ away_because back_and
back_at back_if back_it bacon_$ bad_did bad_guys ban_phones banned_for bargains_$ basically_i batana_$ batteries_$
be_18 be_had be_illegal be_opened be_stuffed be_switched because_why become_a bed_$ been_charged been_knocking
been_rewritten been_sent been_the before_a before_anyone behalf_of being_funny being_locked being_mindful being_safe
beside_it best_teacher better_at bill_a bill_to bills_been bio_$ birthday_card biscuit_$ biscuits_$ bit_low
blackmail_for board_what boat_$ borrow_my boss_i bowling_$ boy_or boyfriend_bought boyfriend_is boys_dont boys_right
boys_school boys_share boys_then boys_were bread_$ breakdown_$ british_$ brought_us brown_or bullied_at bus_and
bus_pass but_cant but_nobody but_not but_why by_a by_age by_his by_name by_these bye_all bye_then byline_$ calendar_$
calendar_for call_if call_them call_to called_out calls_from calls_to came_$ came_from came_to can_anyone can_call
can_only can_we can_you cant_have cant_leave cant_open car_in car_rental card_says card_to carers_$ case_studies
cases_$ cat_$ cat_just caught_$ chair_$ change_your changed_$ character_in charged_with charity_expects
charitys_demands chat_apps chat_be chat_is chat_sorry chats_were child_here child_loves child_safety child_tells
child_under childline_calls childline_get childminder_in children_get children_safe childrens_charity childs_messages
choose_between chopping_onions chris_brown class_sneezed clean_$ clean_forgotten closed_$ clothes_in clues_that
coach_an coach_makes coach_under colleague_insists come_back come_into come_theres come_to come_with comes_off
command_$ comment_$ commoner_than companies_must contact_$ contract_$ convinced_it cooked_$ cooking_$ cooks_$ cost_me
could_i could_not could_they could_you count_of counts_$ course_cover courses_$ cover_what credit_card cricket_$
crime_if crisps_$ crush_on cry_for cup_of current_is dad_jokes dad_of dad_wont damp_$ dared_me date_of dating_app
daughter_has daughter_isnt daughter_wants day_did day_it day_of day_that death_hasnt decode_this deepfake_nudes
degrees_in deleted_all demands_on department_i details_on dick_pics did_this didnt_she digit_$ disconnect_from
discord_messages discord_wants dishes_$ do_at do_children do_dad do_for do_in do_once do_parents do_some do_this do_to
does_foir does_one does_the doesnt_it dog_died dog_to domestic_abuse dont_apps dont_go dont_say dont_tell door_in
door_what doors_$ doors_down dos_and down_for drill_at driving_test drop_$ drums_$ due_friday dull_$ during_my e_to
easter_eggs easy_words else_can emails_$ emoji_for encryption_$ encryption_is encryption_matters end_about end_someone
ending_$ engaged_$ enough_to even_get even_start even_with ever_been ever_show everton_$ every_answer everyone_free
everything_i everything_since ex_got exactly_$ exactly_would exam_$ examples_$ excited_for exist_$ exist_already
existence_is expects_of expires_in eyes_$ face_to fact_$ facts_$ fault_i fear_of feel_ancient feel_guilty fi_$
figure_for figures_to film_is film_with films_in find_a find_kids finger_chopping fire_drill firm_$ first_date
first_day first_or first_put fishing_$ five_minutes fix_$ fleeing_a followed_the for_asking for_boys for_children
for_christmas for_five for_girls for_guidance for_important for_laughing for_lunch for_nothing for_photos for_running
for_training force_$ fortnite_is france_$ fraud_$ free_$ free_nitro free_to freshers_week friend_asked friend_requests
friend_says friends_and friends_from frightened_of from_bristol from_police frts_phone fuel_$ fuming_$ funny_but
games_is games_that gaming_$ geht_es gender_not gender_split geography_teacher get_away get_back get_better get_counted
get_groomed get_him get_inside get_into get_off get_some get_talking get_that get_their get_them gets_a gets_it
getting_a gift_for gift_from girl_i girl_said girl_say girl_tell girl_was girlfriend_beat girlfriend_hits girlfriend_is
girls_$ girls_isnt give_examples give_the go_about go_at go_i goes_mad goes_with got_banned got_caught got_detention
got_dumped got_her got_no got_one got_three got_touched govender_a governor_$ gran_sends grandma_is granny_$ graph_i
greggs_$ groomed_as groomed_at groomer_$ grooming_here grooming_my gross_$ group_and groups_$ groups_like guess_what
guide_to guilty_$ guys_$ gym_$ had_an had_one had_the hair_and hands_out happen_at happened_next happening_more
happens_$ happy_$ hard_$ harms_who has_everything has_got has_he has_she has_the has_your hates_it have_$ have_clean
have_deleted have_guessed have_photos have_the have_things have_threatened have_tiktok hay_fever he_have he_offered
he_pushed he_showed head_asked health_and help_and help_lol help_my help_someone helpline_calls helpline_no
helpline_number her_name here_as hi_$ hide_nothing high_five higher_$ hilarious_$ him_does him_down him_first his_cat
his_day his_knee his_old hit_by hit_my hold_on holidays_are homes_does hoo_said hoover_$ horror_film horse_$ hostage_$
hostel_in hour_of house_in how_current how_old how_should how_urgent humans_$ hurt_their i_allow i_always i_assume
i_blocked i_call i_contact i_dial i_explain i_gather i_hadnt i_hit i_listen i_live i_mend i_nearly i_needed i_no
i_ordered i_own i_prefer i_rang i_read i_remove i_search i_send i_sleep i_snore i_teach i_volunteer i_watch i_were
i_with icon_$ ideas_for if_anything if_he if_one if_something ignore_your ill_be images_found in_all in_arms in_august
in_bath in_bio in_chess in_defence in_during in_england in_every in_fuel in_greece in_how in_kent in_klingon
in_minecraft in_need in_pe in_primary in_public in_real in_rugby in_september in_ten in_wales in_which in_york
indecent_images inside_$ instead_of institutions_in internet_day internet_secret into_a into_italian into_that
invented_$ iphone_$ is_300 is_37 is_45 is_cold is_convinced is_creepy is_dead is_doing is_govender is_holding is_long
is_mad is_mocking is_no is_now is_one is_other is_taking isnt_he isnt_meets it_150 it_an it_anywhere it_came it_carries
it_cost it_did it_fell it_get it_gone it_good it_help it_hits it_in it_kind it_leaves it_mine it_more it_never it_no
it_our it_rise it_slipped it_starts it_takes it_talking it_true it_under it_usually italian_$ itself_$ iwf_who jail_if
job_at june_$ just_say just_sent just_started just_the kac_vaka kahoot_$ keep_washing keep_wondering keeping_children
keeping_kids keeps_changing keeps_crashing keeps_liking keeps_spamming ketchup_on key_points kid_could kid_for kid_gets
kid_on kid_or kid_to kids_being kids_can kids_on kids_stuff kids_told kids_with kiss_ko klingon_$ know_which knows_i
knows_your ko_mat lab_was lad_at lads_just last_bus last_day last_it later_on leader_what leaflet_on learnt_to
leave_your leaves_$ leaving_$ left_a left_on left_the legally_$ lego_$ lend_me les_mis let_you lets_play lgbt_kids
life_drawing like_her like_pineapple likes_of line_from link_$ link_in list_of lmao_$ locked_chats locked_me lol_jk
long_ago long_before loo_roll look_at look_into looked_at looks_into loot_$ lose_their lost_$ lost_a lost_the loud_the
love_him love_me love_this loves_trains luck_$ lucky_cause lunch_with lunchtime_supervisor mad_at made_lasagne
mail_address mail_to make_an make_my makes_$ makes_it man_here man_writes many_boys many_children many_has mario_kart
master_and mat_batana mate_can mate_says mates_$ mates_think maths_$ matter_$ mature_student me_admin me_everything
me_extra me_friday me_from me_have me_his me_luck me_outside me_some me_tea me_threatening mean_the meaning_$
meaning_here meant_for meet_me meetings_$ meets_$ members_$ memes_all mention_of message_after message_kids message_or
messages_can messages_to messaging_pupils met_says million_$ mind_if mine_and minutes_late minutes_to mis_$ miss_said
miss_school missing_$ mistaken_$ moderator_$ mondays_$ money_or money_put months_can moon_landing more_checkbooks
more_if more_my more_often morning_everyone mouse_$ moustache_$ move_a moved_out moved_to moving_to much_percent
mum_but mum_if mum_says mum_shouted mum_which must_be my_age my_american my_aunt my_auntie my_bedroom my_calendar
my_chips my_clutch my_coach my_driving my_emails my_feet my_finger my_lego my_line my_lobby my_managers my_mate
my_minecraft my_money my_mouse my_pin my_plants my_project my_question my_report my_sat my_sourdough my_talk my_taxi
my_teammate my_tent my_two my_volunteers my_wedding my_xbox nah_because name_the named_give names_of names_to navy_$
need_1 need_3 need_every need_our need_you needed_$ needs_a needs_the never_going new_boyfriend new_car new_haircut
new_insurance new_playlist new_teacher next_time night_shift nine_and nine_year no_date no_rules no_sense nobody_in
nobody_told nobody_will normal_ai nose_and not_british not_fair not_noted not_working noted_$ nothing_beside
notice_something now_there now_we nspccs_own nudes_how number_and number_so numbers_come numbers_from numbers_on
nursery_$ o_$ obey_$ of_12 of_2 of_abuse of_ai of_birth of_doing of_girls of_public of_report of_school of_services
of_sexual of_tea of_the of_things of_victims off_did off_for off_time offenders_ask often_was oil_changed ok_and
old_car old_men old_still old_wants older_lad older_than olds_$ on_about on_behalf on_boys on_discord on_earth
on_internet on_nudes on_pizza on_tablets on_toast once_they one_and one_breath one_fact one_line one_man one_more
one_with ones_that onions_$ online_how only_4 only_answer only_ever only_for only_get only_in only_name only_on
only_the only_to opinion_about or_dad or_grown or_is or_just or_now or_only or_someone or_wait organisation_$
other_parents our_board our_boys our_cat our_coach our_dog our_hr our_line our_local our_mp our_pta out_didnt out_for
outside_school over_and own_a own_helpline own_share paint_$ pair_of parent_at parents_$ parents_that park_and
parking_app parking_offence part_about part_in passed_$ passport_expires patients_group pay_her pay_my paying_$ pe_kit
pe_teacher people_actually people_fleeing people_report people_usually percent_is percent_it percent_were
percentage_were percentages_$ permission_to person_it personally_$ phone_but phone_fell phone_first phone_have
phone_line phones_$ phones_be phones_tonight physics_$ pick_up picked_this pictures_from piece_$ pin_number pin_on
pineapple_on ping_everyone pinging_me plan_$ plan_for play_in play_minecraft playlist_$ please_stop please_tell
pockets_$ point_to points_for pokemon_go police_and police_arrested police_just police_know police_or post_a post_and
postman_$ posts_on potato_$ pothole_$ present_for presentation_$ pressure_and price_$ prices_for primary_or printer_$
prison_for privacy_$ private_chat profile_$ project_$ protect_her pta_wants pub_said public_bodies pupil_tells pupils_i
put_in put_names question_3 question_why quote_$ quote_for quotes_for rainy_day rather_walk read_me real_person
really_need reception_and record_player record_time red_$ refund_$ refuse_$ regeln_$ remove_my rent_up repeat_after
replies_to reply_$ report_and report_anonymously reported_the response_training rest_of rewards_points right_it
right_that ring_if ring_them ring_to rise_$ risk_$ room_all room_had room_is rote_it round_and rule_$ run_by safe_and
safe_for safe_on safe_online safeguarding_children safer_internet safety_first safety_guidance safety_off said_can
said_in said_keep said_on said_to same_age same_time samsung_$ sat_nav satnav_$ say_police say_something says_$
says_her says_his says_shell says_yes school_asks school_kids school_photo school_said school_uses scout_group
screenshot_on search_for secret_but secret_chats secret_of see_why self_paced selfie_for semi_final send_pupils
send_sexual sense_of sent_my sent_photos sent_you september_$ services_where set_a set_us settings_$ sexual_assault
sexual_communication sexual_comunication shame_$ share_without sharing_$ she_called she_hates she_loves shelf_$ shirt_$
shot_me should_be should_know should_phones show_hidden show_them showed_be showed_me sick_of signs_$ signs_of sim_only
since_you single_$ sir_said sister_a sister_says sit_through sites_is six_people skip_the sleep_because slept_through
slipped_my slow_down smokescreen_meaning snore_$ snoring_$ so_$ so_angry so_dull so_excited so_good so_how so_if so_is
so_loud so_nice so_slow so_the so_these so_we so_weird software_$ solar_panels some_more some_say somebody_elses
somebody_tell someone_be someone_explain someone_from someone_hacked someone_help someone_like someone_my someone_stole
something_dodgy something_happens something_is something_with something_you son_loves son_says son_wants song_is
song_that sore_throat sounds_like speech_$ speech_they speed_up split_$ spoke_$ spot_$ spot_on spotify_playlist
spotify_wrapped standing_in start_time stat_on stay_private stay_safe still_protect stop_following stop_it stop_my
stop_snoring stranger_in strike_$ stuck_in studies_$ stuff_or stuff_out stuff_too stuffed_without style_$ sunday_$
sunday_is surely_they survivor_speaking susie_hargreaves switch_$ switched_off sword_$ synonym_for system_message
ta_and take_down take_home taken_for talk_about talk_too targeted_as taught_me taught_us tax_return teach_my teacher_a
teacher_do teacher_reception teacher_was teacher_wont team_i teenager_has teenagers_in tell_anyone tell_mum tell_my
telling_me telling_mum tells_the temple_$ ten_times text_a text_for than_daughter than_obey than_our thanks_$
thanks_that that_called that_encryption that_from that_groomed that_illegal that_jumpscare that_police that_said
that_say that_someone that_song that_stuff that_thing the_abbreviation the_abuse the_admin the_and the_answer
the_author the_bad the_bands the_birthday the_blue the_board the_boss the_canteen the_ceo the_childrens the_companies
the_concert the_current the_dad the_data the_drums the_easiest the_ending the_figure the_gender the_good the_graph
the_group the_guardian the_holidays the_hospital the_hotel the_humans the_images the_lab the_lady the_life the_likes
the_lot the_map the_match the_menu the_moon the_name the_navy the_next the_o the_office the_old the_online the_parts
the_photo the_postman the_present the_presentation the_puppy the_queue the_quote the_reason the_receipt the_record
the_rent the_request the_rota the_semi the_spot the_story the_survivor the_take the_things the_third the_three
the_timetable the_training the_trip the_twins the_two the_typical the_under the_update the_us the_vampire the_water
the_way the_woods the_words them_as them_if them_the them_to then_it then_my there_are there_email there_hoo there_more
there_now theres_more these_arent these_creep these_stats they_ask they_been they_need they_only they_or they_read
they_refuse they_strike they_were they_wont theyd_rather thing_where things_can thinks_she this_between this_channel
this_come this_game this_how this_i this_in this_internet this_kid this_law this_link this_lot this_meme this_secret
this_training this_week this_wrote those_$ though_$ threat_$ threat_to threatens_me three_times through_how
through_quickly tiktok_then til_i time_is time_tomorrow time_what to_5 to_be to_bed to_borrow to_build to_buy
to_childline to_contact to_cook to_cry to_e to_face to_facetime to_fear to_follow to_have to_his to_in to_jail to_learn
to_light to_parents to_people to_play to_please to_put to_question to_remember to_stay to_stranger to_this to_turn
to_uni to_video toast_$ today_$ today_he toddler_group toddlers_$ told_me told_someone tomatoes_$ took_a took_her
took_pictures touch_my touch_on trained_$ trainer_was trainers_on training_company trust_and turn_up turned_out
tutor_group twice_and two_doors two_weeks type_to typical_groomer typing_this uncle_dave under_13 under_16s under_5
under_twelve understand_the understand_what up_all up_but up_for up_from up_i up_so up_tho up_without urgent_is us_all
us_but us_stay us_up us_we valentines_day valorant_$ victims_is victims_not victims_scared video_version videocall_$
violent_partner voices_for volcanos_$ wait_was walk_me wall_$ walls_$ want_pizza want_practical want_their wanted_$
wants_$ wants_money war_$ was_15 was_34 was_an was_asked was_from was_like was_meant was_more was_on wasnt_even
watch_foundation watched_a water_temple we_learn we_met wear_to week_because week_over well_how were_under what_again
what_exactly what_for what_kind what_makes what_share what_signs what_song what_their what_years whatd_i whatd_it
when_does when_only when_should when_we where_boys where_can where_did where_only where_you whereabouts_is wheres_it
wheres_this whether_roblox which_app which_one whisper_mode who_by who_came who_first who_to who_wrote who_you
whole_way whom_$ wht_does why_he why_might wife_and wife_teacher wifes_away will_$ will_he will_someone will_to
window_$ windows_keys wish_me with_2 with_big with_child with_f with_little with_me with_messages with_more with_old
with_our with_real with_something with_us with_young without_asking without_limits without_paying without_them wits_end
wondering_about wondering_what wonders_what wont_eat wont_give words_for work_to worry_about worse_before worst_one
would_a would_an would_believe would_groups would_this would_we writes_to written_by wrok_with wrong_answer wrong_chat
wrong_window wrote_up xbox_$ year_olds years_are years_do years_old years_on years_right yellow_$ yes_or yet_$
you_about you_always you_check you_got you_hear you_message you_must you_not you_put you_say you_sleep you_the you_use
you_want you_will you_work youngest_was your_job your_next your_nose yourself_and youth_worker zelda_$ zero_$
""",
    -1: """
000_and 000_people 000_steps 062_in 0_at 100_a 100_to 10_11 10_i 10_or 10_year 10_yr 11_plus 12_how 12_minutes 12_stone
12_when 12s_$ 13_14 13_how 13_what 13_year 14_15 14_august 14_how 14_with 150_apps 150_different 150_i 150_of 15_apps
15_is 15_yr 15s_$ 16_still 18_$ 18_or 18_what 1_$ 20_$ 20_then 22_23 23_is 23_was 24_forces 24_hours 25_a 26_or
26_percent 26_to 2_know 2_this 2nd_$ 33_$ 34_and 34_thousand 34k_$ 350_$ 350_and 350_children 3_0 3_400 3_facts 3_in
3_is 3_sections 400_in 42_and 47_is 47_on 47_percent 500_$ 50_50 50_percent 50_words 50s_$ 5_and 5_percent 5_to 60_$
6_how 6_so 6_yrs 70_percent 77_$ 7_062 82_$ 82_in 82_per 83_from 83_percent 8_$ 8pm_$ 9_12 ^_$ ^_10 ^_14 ^_150 ^_20
^_21 ^_26 ^_310 ^_34 ^_42 ^_5 ^_50 ^_77 ^_82 ^_83 ^_acces ^_access ^_according ^_activate ^_actual ^_admin ^_adults
^_afk ^_ai ^_also ^_ancient ^_apps ^_arduino ^_associate ^_attack ^_august ^_ayes ^_backing ^_bad ^_balance ^_bashed
^_begin ^_big ^_bills ^_block ^_body ^_boy ^_brb ^_broadband ^_bruh ^_but ^_by ^_byline ^_calls ^_candle ^_capital
^_caretaker ^_cases ^_cats ^_cba ^_ceop ^_changes ^_charity ^_cheap ^_cheapest ^_cheers ^_childcare ^_childrens ^_cite
^_classmates ^_close ^_compare ^_complete ^_consent ^_convert ^_cops ^_correct ^_council ^_cousin ^_crash ^_cross
^_danke ^_deadline ^_decrypt ^_delayed ^_deliver ^_describe ^_detective ^_detectives ^_difference ^_different
^_disabled ^_dm ^_do ^_dos ^_double ^_dump ^_dunkelziffer ^_early ^_emergency ^_emial ^_enable ^_end ^_enter ^_erase
^_ethnic ^_even ^_exact ^_excel ^_exit ^_exposed ^_extra ^_ez ^_faces ^_facetime ^_facing ^_factorise ^_fashion
^_fighting ^_figure ^_fine ^_finish ^_flip ^_fog ^_foi ^_foir ^_former ^_four ^_fox ^_free ^_freephone ^_fuel
^_function ^_game ^_get ^_gg ^_gift ^_gist ^_govenders ^_grooming ^_guide ^_hand ^_hargreavess ^_harms ^_health
^_hedgehog ^_held ^_helmet ^_helpline ^_hey ^_hidden ^_highlighter ^_hiya ^_hold ^_homework ^_house ^_human ^_hurt
^_hypothetically ^_identify ^_indicators ^_inverse ^_iphone ^_isnt ^_javascript ^_keeping ^_key ^_knock ^_known ^_lab
^_labour ^_laws ^_leading ^_leaked ^_legislation ^_let ^_lmaoo ^_loads ^_lower ^_main ^_many ^_mean ^_mein ^_mental
^_mention ^_messages ^_mind ^_monday ^_money ^_morning ^_morse ^_mp ^_murder ^_must ^_national ^_net ^_netball ^_ngl
^_nightmares ^_numbers ^_nvm ^_ofcoms ^_off ^_offer ^_oi ^_olympic ^_once ^_oof ^_oops ^_open ^_oublie ^_packing
^_paint ^_pc ^_percent ^_percentage ^_period ^_personal ^_peter ^_phones ^_physics ^_pinterest ^_place ^_platform
^_play ^_pog ^_popular ^_porn ^_postcode ^_postponed ^_precis ^_primary ^_privacy ^_pros ^_pull ^_push ^_pythagoras
^_qt ^_quantos ^_question ^_quick ^_quote ^_rainy ^_random ^_rank ^_rate ^_read ^_rebels ^_regulate ^_relation
^_repeatedly ^_reporters ^_reporting ^_request ^_requirements ^_researchers ^_reserve ^_reset ^_resultant ^_results
^_robertsons ^_roblox ^_roll ^_romeo ^_room ^_round ^_safest ^_sales ^_scam ^_second ^_secret ^_section ^_segfault
^_senior ^_sent ^_server ^_servers ^_sex ^_shazam ^_she ^_shouldnt ^_shut ^_sign ^_signal ^_simulate ^_single ^_sir
^_skin ^_slay ^_slow ^_smoke ^_snp ^_snpchat ^_somebodys ^_song ^_speak ^_spell ^_sports ^_square ^_stage ^_start
^_starting ^_state ^_stats ^_step ^_stepdad ^_steps ^_stranger ^_stuck ^_stupid ^_sudo ^_sup ^_supply ^_support ^_sus
^_swim ^_switch ^_t ^_ta ^_taken ^_task ^_tax ^_teams ^_technical ^_teens ^_tel ^_then ^_threatened ^_tighter ^_tiktok
^_till ^_times ^_toddler ^_took ^_top ^_trading ^_traffic ^_train ^_trainers ^_trapeze ^_trying ^_ugh ^_undo ^_unknown
^_unreported ^_urgent ^_us ^_user ^_usually ^_video ^_walking ^_way ^_website ^_weight ^_welp ^_wh ^_whatve ^_whend
^_while ^_whn ^_whts ^_wieviele ^_wikipedia ^_wisdom ^_without ^_would ^_wow ^_yer ^_yikes ^_yo ^_young ^_yr a_and
a_backlash a_baker a_band a_beach a_bedroom a_beekeeper a_biscuit a_block a_body a_box a_breakdown a_brick a_brownies
a_bruise a_caption a_care a_cartoon a_certificate a_change a_charity a_chef a_cheque a_chess a_childminder a_chromebook
a_coin a_cold a_copper a_counsellor a_court a_creep a_cube a_cushion a_dateline a_debate a_decade a_definition a_dirty
a_drill a_fact a_fan a_fax a_fight a_figure a_firm a_first a_football a_fortnite a_games a_general a_girls
a_grandfather a_groomed a_groomers a_half a_hard a_hat a_head a_hobby a_horse a_hotel a_jab a_journalist a_law a_leak
a_letter a_level a_lollipop a_long a_mac a_matching a_medal a_meme a_mention a_middle a_minute a_monster a_moth a_movie
a_music a_nail a_nap a_net a_night a_no a_nursery a_one a_page a_parish a_particular a_place a_poem a_post a_poster
a_pound a_powerpoint a_printed a_prize a_pro a_proper a_quarter a_question a_radiator a_rain a_real a_realistic
a_recipe a_red a_reminder a_removal a_responsibility a_rhyme a_roof a_safe a_safety a_sarah a_saturday a_scam a_scarf
a_seven a_shed a_shout a_single a_sling a_smokescreen a_son a_spreadsheet a_stat a_stop a_story a_streamer a_surprise
a_susie a_swap a_ta a_team a_teapot a_telephone a_tenner a_theory a_threat a_timer a_tiny a_title a_tortoise a_total
a_tower a_trainee a_tree a_url a_version a_vicar a_wall a_wee a_world a_years a_zero about_3 about_abusers about_age
about_back about_bedtime about_childrens about_encryption about_food about_gaming about_getting about_help about_here
about_hiding about_homework about_innit about_keeping about_mechanisms about_more about_other about_primary
about_privacy about_private about_right above_this abuse_images abuse_in abuse_numbers abuser_and abusers_use acces_to
access_at account_right accurate_$ ache_from acording_2 across_the act_now action_to actual_number actually_do
actually_follow actually_left actually_say ad_for add_this admin_here admin_mode admit_you adult_offenders adult_sext
adults_$ adults_who advice_anywhere advice_does advice_on advise_for afk_$ after_another after_chatting after_children
after_christmas after_me after_new after_send after_three after_toddlers again_third against_a against_girls against_my
age_are age_at age_in age_range age_split age_the age_verification aged_13 ages_$ ages_like ago_did ai_abuse
ai_generated ai_images ai_nudes aid_training air_$ alarm_went album_$ alert_my all_150 all_boys all_can all_chat
all_evening all_facts all_happy all_made all_men all_named all_numbers all_off all_rowing all_sides all_talk all_there
all_this all_three all_time all_uk all_what all_which allowed_when alone_not alone_or already_$ already_did
already_exist alternative_to always_get always_thought am_81 am_asking am_content am_curious am_doing am_famous am_five
am_gutted am_hunting am_itching am_leaving am_pregnant am_ready am_rubbish am_sick am_wanting amazon_$ among_those
amount_of an_ad an_advert an_alarm an_e an_ex an_example an_honest an_image an_important an_inset an_interview an_ipad
an_offence an_offender an_overall an_when and_$ and_21 and_6 and_and and_answer and_anxiety and_asked and_at and_bodies
and_boys and_carrying and_changes and_chat and_child and_comments and_cons and_doing and_fifty and_forget and_girls
and_give and_go and_going and_has and_have and_hurting and_job and_juliet and_keeping and_knows and_let and_lives
and_look and_make and_mental and_next and_offline and_older and_pass and_place and_post and_privacy and_private
and_runs and_saw and_since and_social and_speak and_starting and_t and_think and_today and_up and_wales and_we and_when
and_where and_whod android_$ angry_at ankle_playing annoying_$ annoying_me answer_a answer_anything answer_as
answer_from answer_like answer_me answer_the any_app any_breakdown any_case any_figure any_mention any_number any_rules
any_specific any_survivor any_way anybody_actually anyone_asked anyone_have anyone_help anyone_recommend anyone_say
anyone_selling anyone_want anyone_who anyone_working anything_from aoife_$ app_for app_is app_keeps app_store app_took
app_wants appear_$ apple_logo apps_$ apps_being apps_is apps_right apps_thanks arduino_led are_$ are_both are_coming
are_covered are_doing are_forty are_gone are_included are_known are_meeting are_mocking are_most are_never are_now
are_our are_out are_so are_things are_too are_trying are_us are_wrong arent_counted arent_in arent_we argh_$
argued_over argument_for around_in around_the arrests_$ arrive_at art_$ article_name article_offers article_point
article_was article_what artificial_intelligence as_i as_me as_needing as_sexual as_the ask_before ask_her ask_him
ask_me ask_nicely ask_of ask_to asked_whether asking_if asking_them asking_to asks_if asks_is asks_what asleep_and
assistant_$ associate_degree at_2 at_4 at_5 at_7 at_8 at_8pm at_bowling at_college at_easter at_four at_maths at_nine
at_seven at_tesco at_them at_what at_which athens_$ attend_in auntie_beeb author_and authorise_you average_height
away_and ayes_and b_in baby_and back_do back_him back_home back_me back_of back_on back_this back_up backdoor_$
backdoor_how backdoor_in backing_track backlash_from bad_as bad_back bad_before bad_bot bad_has bad_i bad_things
bag_for bag_of baker_$ ball_at bananas_$ bank_$ banking_is basea_$ based_on be_allowed be_among be_built be_charged
be_counted be_daft be_drilling be_expected be_exposed be_fired be_found be_grateful be_jailed be_locked be_named
be_nice be_one be_paid be_regulated be_reported be_safe be_scanned be_seen bear_that beard_$ beaten_in because_$
because_more bedtime_$ beeb_gets beeb_had beekeeper_i been_a been_any been_arguing been_asked been_delayed been_getting
been_given been_going been_hiding been_higher been_like been_nagging been_put been_since bees_$ before_my before_this
began_$ begin_$ begun_$ behind_a behind_encryption behind_it behind_them being_dim being_done being_horrible
being_online being_read being_secretive being_shared being_stuck believe_$ believe_the believes_that belong_to
belong_with below_$ best_$ better_they between_a between_abuser between_can between_pupils bi_$ bicycle_$ bigger_group
bigger_than bike_and bill_got bill_is bill_please biology_$ birth_$ birthday_is bit_in bit_of black_friday blame_$
blame_the blanked_$ bleed_a block_every block_my blocked_me board_and board_why bob_$ bodies_are body_that book_club
book_day books_$ boss_fight bot_about bot_does bot_you both_$ both_ways bother_$ bots_$ boxes_in boy_and boys_get
boys_mostly boys_or boys_tho boys_where brain_$ brazil_and brb_$ breakdown_by breakdown_of breakfast_$ breaking_it
brick_$ bride_and bridge_in bristol_$ britain_$ british_gas broke_on broke_the broken_again broken_and broken_down
broken_homes broken_on broken_record broken_street brother_works bruh_$ build_$ built_$ built_the bus_i but_basically
but_is but_of but_on but_still but_which but_who buy_a buy_me by_accident by_chance by_computer by_ducks by_itself
by_one by_police by_rain by_step by_summer by_the by_whom by_year bye_bye byline_and byline_please cafe_$ call_for
call_last call_out call_that call_you called_it calling_for calling_it calling_you calls_$ calls_did calls_does
cam_roll cam_so cameras_on can_$ can_answer can_never can_parents can_report can_sort can_swear can_take can_teacher
can_under can_use candle_wax cant_agree cant_i cant_join cant_keep cant_take cant_travel cant_wait cap_$ capital_of
caps_$ caption_$ caption_for captions_for car_insurance car_or card_application card_as card_for card_please
cardiff_what cards_at cards_worth care_order care_what carer_and carer_here caretaker_know carpet_$ carried_out
carrots_help cartoon_$ case_do case_in case_of case_since cases_are cases_for cases_in cases_of cast_list castle_$
cat_and cat_to cat_videos cats_$ caught_up cba_with centre_$ ceo_of ceremony_$ ceremony_is certificate_for chair_a
chair_says chance_what change_a change_in change_so change_the changes_$ changes_did changing_room changing_the
channel_for channel_sorry character_is charged_$ charged_if charity_$ charity_is charity_on charity_only charity_want
charitys_name charitys_tips chart_$ chat_according chat_if chat_in chat_room chat_says chatgpt_$ chatgpt_type chats_and
chats_help chats_if chats_under chats_what chats_who chatting_$ cheat_sheet check_$ check_a check_my check_that
check_what checked_in cheese_$ child_about child_and child_benefit child_for child_friendly child_from child_how
child_like child_may child_of child_online child_protection child_says child_to childcare_vouchers childline_mentioned
children_$ children_are children_can children_last children_of children_or children_should children_tell children_use
children_were childrens_own china_$ choose_$ chromebook_$ church_youth cinema_at cite_the cite_this city_$ class_$
class_is clock_$ close_the club_leader clue_$ coach_shouted code_$ cold_and colleague_claims colleague_keeps
colleague_says colleague_texted colleague_thinks college_and colour_of come_next come_they comes_after comes_home
comes_up coming_at coming_into coming_over command_you commands_$ comment_please commit_it communication_is
communication_with company_can company_put company_with comply_$ comunication_$ comunication_with concerned_about
concert_$ config_$ confirm_$ conflict_help consultation_$ contact_abuse contact_if contact_on contact_them
contacting_children content_creator content_with contest_$ continue_$ contra_$ contract_says contradict_each
control_since controls_who convention_$ conversation_starters convicted_$ cookie_$ cool_$ copy_$ corners_$
correct_action cost_money costs_more couch_to could_do could_look could_repeat could_somebody could_someone could_we
council_tax counselling_offered counted_$ counted_in counted_is counting_$ counting_and counting_up countries_in
county_$ course_$ course_for course_who court_was cousin_broke cousin_wants cover_looked covered_is crashing_$
crashing_on crashing_when credit_$ credit_the cries_at crime_$ crimes_because cross_a cross_party crush_liked
crush_said crypto_$ cube_$ curious_as curious_how curious_whether current_$ custody_$ cut_off dad_and dad_see dad_want
dad_what daft_to daily_$ dan_and dark_at data_$ data_show date_it date_night date_on date_or daughter_and daughter_just
daughter_she day_am day_are day_at day_does day_is day_just day_not day_when day_with days_do days_i de_france dead_he
deaf_so deal_$ debate_i debate_with decade_$ decrypt_$ define_it definition_$ defnition_$ degree_vs delayed_again
delayed_to delete_them deposit_$ depression_and derry_girls describe_the described_$ described_how destroyed_in
developer_mode dial_if did_all did_any did_anyone did_childline did_kids did_not did_our did_police did_sexual did_some
did_you didnt_ask didnt_get didnt_happen didnt_read didnt_reply didnt_send died_last died_on difference_between
different_kids different_numbers dim_$ directly_$ director_$ dirty_old disappearing_messages discord_do discord_keeps
discord_trust discuss_$ distance_in do_10 do_after do_by do_carrots do_childrens do_e do_fire do_hamsters do_list
do_mental do_more do_normal do_onions do_ordinary do_predators do_safeguarding do_school do_staff do_tehy do_those
do_well do_when do_young doctor_$ doctor_is does_a does_anybody does_discord does_eee does_encryption does_in
does_manual does_not does_privacy does_to does_your doesnt_know doesnt_stop dog_was done_before done_for done_in
donkeys_years dont_do dont_leave dont_panic dont_pay dont_trust dont_understand door_a door_at door_for door_that
door_they down_here down_since down_your dragons_$ drama_group drawn_$ dream_about dried_out drilling_more drive_and
driver_said driving_$ driving_school drops_$ drums_at drunk_$ ducks_$ due_$ due_tomorrow dump_your dumped_by e_$ e_g
e_learning e_safety earlier_$ earliest_age early_years eat_my eat_vegetables ebay_$ education_$ ee_$ eee_stand
effects_are either_or elden_ring else_is else_see else_was elsewhere_$ em_$ email_please email_to emojis_$ encryptd_$
encrypted_message encrypted_messages encrypted_messenger encrypted_my encryption_and encryption_means end_what ends_in
ends_with england_and england_is english_is english_teacher env_$ equal_for es_$ essay_was essays_due esther_rantzen
etc_passwd ethnic_breakdown ethnic_minorities even_my even_the evening_$ evening_in ever_since every_2 every_birthday
every_case every_message every_organisation every_worker every_year everybody_in everybodys_chats everyone_for
everyone_hates everyone_pays everyone_with everything_above everything_that everything_the everything_with
everywhere_in evil_example evr_$ exact_number exact_words exactly_i exam_tomorrow exampel_of example_involving
exams_lol exist_and expalin_$ expected_of explain_backdoor explained_$ explaining_the exposed_to extra_time
extra_virgin ez_$ f_are face_id face_only factorise_x factory_settings facts_from fails_with faith_$ fake_accounts
fake_images fake_profiles fall_for falle_gab falling_off families_$ family_chat family_in family_tree famous_for
far_back fare_$ favourite_app fear_$ feel_about feel_awful feeling_$ feels_$ feet_are fell_down fence_$ few_hundred
field_$ fight_over fighting_for figure_$ figure_can figure_not figure_on figures_on file_it fill_in fill_me film_it
film_should films_$ filter_$ final_on fine_it finish_me finish_this finish_work fire_safety firm_of firm_that firm_what
firms_say first_hand first_line first_person first_responce first_school first_thing five_what five_year fix_that
flash_cards flip_a fog_machine foi_was foir_stand folks_$ follow_any follow_it follow_the following_your food_hygiene
football_all football_clubs football_which for_26 for_all for_artificial for_bad for_beginners for_boss for_boy
for_child for_does for_donkeys for_encryption for_england for_english for_groomed for_grooming for_group for_here
for_keeping for_leaving for_march for_memes for_mothers for_not for_privacy for_pupils for_reporting for_safer
for_saturday for_school for_secret for_sext for_somebody for_sos for_spam for_spanish for_such for_summer for_sunday
for_tighter for_tips for_two for_under for_using for_valorant for_whom for_you forces_$ forces_that forces_with
foreign_gangs forget_$ forget_if forget_the forget_whether forgotten_if forty_how forty_two foster_carers found_out
found_that foundation_$ foundation_which four_$ four_i four_in four_with four_year free_online free_time freely_$
freezing_$ french_$ friday_and fridge_$ friend_asks friend_on friend_request friend_the friend_thinks friend_told
friends_are friends_on from_100 from_across from_and from_being from_brazil from_british from_japan from_leeds
from_parents from_royal from_staring from_telling from_there from_unknown frts_subjects fuel_stop funny_bone g_$ gab_es
gal_$ game_names game_on game_where game_you games_$ games_can games_does games_for games_too gaming_sites gardening_$
gas_$ gas_bill gate_wants gave_out gave_the gcse_results gdpr_$ gender_$ gender_gap general_$ generated_abuse
get_access get_advice get_an get_convicted get_for get_found get_money get_on get_therapy get_trained gets_caught
gets_messages gets_to gets_up getting_better getting_phones gettysburg_address gg_$ gg_ez gift_$ girl_how girl_or
girl_thing girls_and girls_dont girls_have girls_more girls_my girls_name girls_percentage girls_school girls_to
girls_were girls_what girls_won gist_of git_commit give_an give_in give_or give_you given_$ gives_it glossary_i
glued_to go_and go_offline go_yellow goal_and god_$ gone_on good_company good_friday good_guys good_on good_or got_any
got_better got_blackmail got_called got_charged got_enough got_him got_jailed got_kicked got_mugged got_nicked
got_notes got_on got_police got_scammed got_stuk got_susie got_taken got_told got_worse govender_$ govender_not
govender_said govender_want governors_the governors_why grandma_asks grandpa_taught graph_$ graphic_$ green_coat
groom_a groomed_does groomed_on groomed_online groomer_say groomers_$ groomers_only grooming_for grooming_kids
grooming_means grooming_online grooming_peaked grooming_stats group_about group_chats group_do group_has group_project
group_said group_says group_wants group_will gta_rp guess_my guests_and guidance_on guidance_to guide_for guinea_pig
gun_in gutted_$ h_o hacked_$ had_gone had_not had_seen had_somebody hair_$ half_happened half_life half_time hall_$
hall_and halls_$ hand_$ hand_and hand_it hand_out hand_over handling_is hands_on hang_on hang_out happen_if happen_on
happen_without happend_to happened_the happened_to happened_where happening_with happens_when happy_valley hargreaves_$
harm_and harms_and harms_they harvard_$ harvard_referencing has_200 has_anyone has_begun has_guidance has_more has_not
has_one has_that has_won hate_mondays have_another have_built have_ears have_feelings have_found have_here have_just
have_messages have_taken have_thought have_three have_two have_used havent_started having_a he_fell he_followed he_got
he_had he_kicked he_threatened headcount_of headline_$ health_$ health_courses health_effects health_is hear_$
hear_about hear_from heard_it heating_on heavy_boxes height_of help_for help_is help_you helpline_$ helpline_call
her_aunt her_day her_notes her_own her_parents her_real her_sentence her_story here_can here_do here_hi here_lol
here_what here_who hey_anyone hi_is hidden_ones hides_behind hiding_behind hiding_from hiding_place high_$ high_did
high_in high_jump him_my him_out his_phone his_thirties his_way hit_an hit_more hiya_doing hola_que hold_a hold_ups
holes_and holes_in home_office homepage_$ homework_is honest_people honest_person honestly_it hoo_$ host_$ host_a
hotel_receptionist hours_do house_is house_prices how_a how_bad how_far how_is how_might how_such how_young howd_you
hrs_$ human_beings hundred_and hundred_victims hunting_for hurt_by hurting_kids hurts_after husband_thinks hwo_big
hwo_many hypothetically_if i_$ i_authorise i_avoid i_being i_blanked i_buy i_cant i_chair i_change i_check i_command
i_donate i_email i_follow i_grew i_hand i_hang i_host i_hurt i_lead i_liked i_look i_messed i_must i_order i_picked
i_promised i_protect i_reach i_reading i_reported i_saw i_screenshot i_scroll i_set i_show i_supposed i_thort i_try
i_turn i_use i_wonder ian_russell id_have id_trust id_want ideas_$ if_health if_kids if_nobody if_not if_only if_rule
if_voice ignore_las ignore_the ikea_$ image_of images_made imagine_a in_6 in_and in_anything in_austin in_between
in_britain in_cardiff in_chapter in_emojis in_fortnite in_french in_general in_good in_harvard in_health in_internet
in_japan in_korean in_laws in_liverpool in_malta in_messages in_minutes in_money in_monopoly in_nappies in_net
in_netball in_of in_outlook in_pirate in_please in_pokemon in_private in_room in_short in_silicon in_social in_spain
in_speech in_text in_their in_thinking in_those in_three in_total in_trust in_us in_victims in_warsaw in_welsh in_what
in_youth included_$ including_the indicators_of info_$ information_about information_on injuries_and inquiry_that
inset_day inside_messages insists_it insists_that instructions_$ instructor_is insurance_plan intelligence_to
interest_who internet_explorer internet_law internet_safety internet_wacth interview_on into_internet into_messages
into_net into_nursing investing_$ invite_link involved_sending involving_a ipad_$ iphone_13 iphone_or is_50 is_90
is_against is_an is_annoyed is_annoying is_any is_awful is_bare is_brexit is_can is_cheap is_closed is_depression
is_due is_encrypted is_everything is_face is_fake is_for is_forty is_four is_friday is_getting is_grooming is_high
is_hilarious is_kik is_lame is_learning is_my is_never is_our is_really is_record is_slow is_supposed is_taht is_to
is_trying is_under is_what isnt_covered isnt_done isnt_either isnt_in isnt_recorded isnt_this isnt_working ist_das it_$
it_47 it_82 it_83 it_advise it_always it_am it_anonymous it_any it_are it_being it_both it_boys it_call it_close
it_crimes it_define it_described it_didnt it_dont it_explain it_five it_gave it_getting it_had it_happend it_here
it_hit it_keeps it_list it_lol it_made it_matters it_meant it_mention it_most it_name it_off it_official it_one
it_online it_or it_other it_own it_parents it_please it_point it_politely it_protects it_put it_record it_saves
it_seems it_send it_set it_share it_siblings it_sound it_start it_started it_suggest it_talk it_tells it_themselves
it_they it_told it_vital it_went it_which it_who it_why itching_to itself_give iwf_$ iwf_how iwf_take japan_$ job_is
jokes_$ journalist_who jump_start just_a just_finished just_need just_on just_once just_one just_ring just_says
just_turned just_under just_watched just_what kart_$ kcsie_$ keels_over keep_$ keep_hearing keep_kids keep_quiet
keep_up keeping_messages keeps_asking keeps_killing keeps_missing keeps_safe keir_starmer kent_$ kenya_$ kept_$
kicked_from kicked_the kid_about kid_after kid_asked kid_here kidding_$ kids_a kids_about kids_after kids_charity
kids_chats kids_getting kids_has kids_have kids_head kids_menu kids_only kids_out kids_report kids_say kids_share
kids_think kids_to kids_trust kids_under kids_when kids_who kids_why kids_wont knees_$ knew_$ knew_how knock_$ knock_on
know_al know_any know_nothing know_our know_their know_where knowing_what known_$ known_messengers known_ones
known_victims knows_$ knows_how knows_my korean_$ lab_that lad_is lad_said lad_wants lads_about lads_get lads_i lady_$
lady_who landlord_keeps lasagne_is last_bit last_but last_git last_section last_stages late_and laughed_at law_go
law_in law_name law_of law_to law_when lawmakers_$ lawn_$ laws_$ laws_of lead_a leak_$ leaked_the learning_$
leave_europe leave_than leaves_on leaving_britian leaving_card leaving_it leeds_is leftovers_$ length_$ lesson_plans
lesson_with let_me let_my let_them letter_to letters_after lies_$ life_story life_the lift_heavy lift_to lifted_$
light_is like_12 like_17 like_4 like_6 like_on like_six like_somebody like_us liked_the limit_on line_14 line_about
line_drawn line_the link_and link_for linked_to list_em list_please list_the list_to listed_$ listed_anywhere
little_cousin lives_in lives_who lmaoo_$ loads_more lobby_$ lobby_for lobby_is lobby_keeps local_number locked_chat
locks_and logged_the logo_$ lol_do lol_the lol_what lollipop_lady lollipop_man london_$ long_can long_has long_jump
long_will look_4 look_inside look_it looked_after looks_after loose_$ losing_my losing_the lost_in love_island love_it
love_my love_to lovely_$ lower_back machine_$ machine_for mad_when made_by main_character make_contact make_one make_us
male_percentage malta_$ man_asked man_at man_called man_checked man_for man_offered man_on man_sent manchester_$
manual_handling many_all many_calls many_days many_different many_girls many_got many_more many_offenders many_people
many_points many_police many_schools many_services many_times many_victims map_shows margin_$ mark_in match_$
match_starts mate_$ mates_in maths_how maths_teacher matter_here matter_what may_be maybe_$ me_after me_at me_baby
me_does me_find me_flowers me_if me_nitro me_on me_one me_only me_pay me_permission me_three me_windows me_would
mean_by mean_here mean_in mean_only mean_with meaning_of means_$ means_does means_nobody measures_$ medal_$ meet_you
meeting_moved meetings_in meh_$ memes_channel memes_on men_arent men_is men_or men_which ment_to mention_$ mention_that
menu_at meny_boys meow_$ merge_conflict message_for message_in message_on message_the message_without messages_a
messages_are messages_by messages_does messages_exist messages_go messages_in messages_matter messages_please
messages_private messages_stay messages_under messaging_a messaging_app messaging_services messenger_$ messenger_for
messengers_come met_online met_the middle_name midnight_i might_a mind_$ mind_your minecraft_with minion_memes
minister_said minorities_$ mins_$ minutes_i minutes_that miss_her miss_says mistake_what mitochondria_$ mobile_phones
mocking_a mocking_that mocking_the mod_here mode_of mode_on modelling_clay monday_and money_back money_in money_spent
money_to monster_$ month_please moral_panic more_for more_holes more_in more_is more_now more_people more_than
morning_all morning_and most_$ most_grooming mostly_$ mostly_girls moth_$ mother_$ mother_in mother_who mothers_day
move_the moving_and mp_in mp_said mt_$ much_did much_would mug_$ mum_at mum_for mum_she mum_wont mums_$ mums_want
murder_mystery music_$ musical_$ must_it must_teacher must_tell must_the my_13 my_assignment my_aunts my_biology
my_boss my_braces my_brother my_calculator my_caption my_character my_choir my_citibank my_coffee my_computer my_county
my_credit my_crew my_css my_das my_debating my_doctor my_english my_essay my_exam my_fingers my_five my_force my_gas
my_gcse my_gps my_grandma my_grandmother my_holiday my_hotel my_kitchen my_knees my_landlord my_late my_listeners
my_lost my_luggage my_lunch my_main my_monitor my_mug my_oven my_party my_pocket my_poem my_presentation my_sandwich
my_sister my_stepbrother my_story my_teams my_teen my_tires my_to my_tongue my_town my_tyre my_uni my_vpn myself_in
mystery_party nah_$ nail_gun nam_$ name_i name_please name_that name_what named_$ names_$ names_jobs names_please
nan_is nan_she nap_$ nation_$ nav_$ ncryptn_$ need_$ need_2 need_an need_any need_for need_my need_names need_stats
need_training needed_counselling needs_$ needs_no needs_one neighbour_insists neighbour_is net_for net_safety
net_secret netball_$ netball_trials netflix_show nets_and networks_$ never_answer never_found never_had never_met
never_reported never_saw never_say never_seen new_job new_law new_one new_school new_shoes new_ta next_$ next_doors
next_if next_in next_paycheck next_week next_year ngl_that nice_line nicely_$ nickname_to night_will nights_and nine_at
nine_in nineteen_$ nintendo_$ nln_sfty no_clue no_friends no_gender no_label no_law no_le no_limits no_longer no_of
no_offence no_other no_please no_real no_such no_thanks no_unit nobody_asked nobody_but nobody_ever nobody_rang
nobody_recorded nobody_tells nobody_uses normal_people normal_to not_all not_answer not_come not_find not_govender
not_her not_law not_make not_numbers not_only not_sending not_ten not_turned not_under not_who not_yet note_and
noted_for nothing_i nothing_on nothing_what notice_a notifications_on novel_the now_dan now_give now_in now_my now_or
now_than nr_please nspccs_asks nspccs_helpline nudes_does nudes_on number_150 number_2 number_again number_children
number_is number_on number_should number_was numbers_and numbers_are numbers_please numbers_to numbers_where
numbers_whose numerals_$ nurse_$ nurse_on nursery_and nursing_$ nvm_$ object_because of_4 of_8 of_a of_abusers of_an
of_apps of_blackmail of_cases of_crisps of_fifty of_harms of_images of_info of_information of_interest of_investing
of_it of_life of_nine of_paper of_parents of_peru of_phones of_privacy of_putting of_rust of_safety of_schools
of_someone of_susie of_teens of_ten of_term of_three of_vacation of_where of_whoever off_again off_his off_kids
off_location off_lol off_one off_which off_with offence_and offence_at offence_but offence_if offence_still offences_$
offences_i offences_in offender_$ offender_be offenders_$ offenders_go offenders_percent offenders_register
offenders_sent offer_on offered_to offers_a office_opening officer_did officer_i officer_is official_$ offline_$
oil_change oil_in ok_so ok_with old_do old_girls old_go old_have old_laptop old_say old_teacher old_the older_boys
older_kids olive_oil olympic_games on_abuse on_abusers on_again on_ai on_air on_android on_apple on_being on_by
on_child on_day on_domestic on_encryption on_everything on_games on_girls on_good on_habbo on_him on_i on_iphone
on_last on_line on_mine on_nights on_saturday on_school on_social on_something on_staying on_sunday on_tech on_their
on_us on_wednesday on_which on_why on_xbox on_youtube on_zuckerbergs once_you one_after one_against one_back one_day
one_else one_from one_go one_have one_how one_hundred one_if one_on one_please one_sex one_take one_thing one_was
ones_nobody ones_they onions_make online_banking online_does online_grooming online_harm online_harms online_whose
onload_alert only_find only_is only_right only_sender only_use only_what only_with oof_$ oops_wrong open_all open_and
open_it open_my open_up opening_times opinion_$ options_$ or_15 or_62 or_bad or_contact or_could or_do or_does or_down
or_girl or_girls or_has or_it or_no or_one or_proper or_school or_should or_something or_stranger or_take or_their
or_which or_who or_woman orange_$ order_has order_you ordinary_folk organisation_in organisations_$
organisations_please orgs_$ original_$ original_text other_countries other_one other_people other_sex other_than
other_way other_year others_$ oublie_tes ouch_$ our_apps our_archive our_boiler our_care our_committee our_group our_it
our_neighbour our_number our_panel our_reading our_speaker our_street our_tech our_town our_trustees our_volunteers
out_could out_their out_this out_what out_whether out_who outer_hebrides outfit_$ over_18 over_here over_on over_this
own_account own_phones own_words owner_$ owner_and pack_for pack_their packing_up page_3 page_is page_itself page_with
paint_for pakistan_and panel_i panic_$ paper_says parcel_says parent_$ parent_homes parent_id parents_at parents_can
parents_get parents_how parents_in parents_know parents_see parents_should parents_support parents_to parents_what
parents_who part_$ part_on partner_$ party_$ party_support pass_it passed_my passed_the passwd_$ past_nine pat_$ pay_a
pay_back pay_for pay_in pay_to paycheck_$ paying_for peaked_years peeking_$ people_know people_my people_off people_say
people_the people_think people_want people_what people_with peoples_messages per_cent percent_on percentage_$
percentage_for person_and person_at person_get person_i person_to person_wants personal_account personality_$ peru_$
phone_call phone_cases phone_charger phone_company phone_for phone_please phone_say phones_fuel phones_or
phones_younger photos_in pi_$ piano_$ pic_to pics_does pics_how picture_$ picture_a piece_on piece_say pin_this
place_cards place_for place_is place_it place_on place_where plain_words plane_it planned_internet platforms_$ play_a
play_among play_roblox play_with player_for playing_netball plays_for plays_minecraft plays_the please_go please_if
please_no please_not please_phone please_send please_sir please_which plug_in poem_for pog_$ point_me points_come
points_is police_are police_data police_decide police_do police_dont police_find police_forces police_get police_got
police_if police_is police_it police_make police_never police_record police_stuff police_would political_activists
porn_numbers portion_of portuguese_for position_$ post_for post_memes post_my post_office postcode_lookup posted_$
posted_the poster_$ posting_$ posting_me postponed_again posts_$ posts_minion pouch_eggs power_cut powers_$
practical_steps precise_day predators_talk pregnant_and preparing_an pretend_your price_for prices_rise primary_is
primary_kids primary_school print_your privacy_and privacy_matter privacy_the private_messaging private_tutor prize_$
pro_and progress_$ promised_not prompt_$ proposals_$ pros_and protect_children protect_kids protect_my proud_$ prove_it
pub_has pulling_the punched_a punishment_for punishment_if pupil_is pupils_blackmail pupils_does pupils_keep
pushed_back put_$ put_her put_money put_off put_on put_out put_the putting_in q_$ qt_$ qt_trnr qualifications_$
quality_$ quarter_of quarters_were que_tal question_mark question_time questions_$ quick_i quid_$ quit_over quit_the
quote_her quoted_$ radiator_$ rain_all rain_and rang_the raspberry_pi rather_about rather_leave rather_not read_and
read_this reading_it reading_the reads_my ready_for real_life real_number real_one real_rise really_gone really_nearly
reason_it recall_what recall_whether recall_who recipe_$ recipe_and recipient_only recipient_see reckons_the
recognise_$ recommend_a recommend_for recommendations_$ recommendations_for record_$ record_at record_high record_still
recorded_does recovery_key ref_$ refuses_to refusing_to register_$ regulated_$ released_$ rematch_$ remedies_$
remember_a remind_me reminder_for remote_$ repeat_$ repeat_everything replied_$ reply_in report_an report_ask
report_back report_go report_grooming report_i report_not report_point report_recommend report_suspected report_tells
report_this report_who reported_$ reported_it reported_them reporters_and reports_grooming request_$ requirements_$
requirements_for rescue_me reserve_a reset_yourself responce_$ respond_to response_to responsibility_$ responsible_for
rest_$ rest_were restrictions_$ resultant_force results_on resume_$ retired_$ return_$ revision_timetable rhyme_for
rid_$ right_and right_away right_going right_on right_so ring_for ring_her rip_$ rise_at rise_down rise_every rise_is
risk_for rizz_$ roast_$ robbed_in roblox_$ roblox_is roll_$ roman_numerals romeo_and roof_and room_12 room_in room_of
root_of roots_$ roughly_$ round_it roundabout_$ route_to rowing_about royal_mail rubbish_at rubiks_cube rule_come
rule_is rules_$ rules_dont rules_with run_$ run_new runs_a runs_you rushed_through russell_does rust_$ sad_$ safe_in
safe_off safeguarding_$ safeguarding_part safeguarding_what safer_in safest_messenger safety_an safety_are safety_bill
safety_can safety_concern safety_for safety_in safety_measures safety_net safety_on safety_tips safety_what safety_who
said_about said_nine said_not said_read said_sorry said_theres said_theyd said_were said_you salt_$ same_kid same_way
say_83 say_a say_august say_bad say_children say_does say_everyone say_from say_in say_nobody say_on say_since say_so
say_sorry say_thank say_there say_theyd say_whom saying_the says_14 says_150 says_34 says_5 says_6 says_delivered
says_half says_how says_it says_kids says_of says_only says_she says_they says_you scan_messages scanned_$ scarf_$
scary_$ scene_$ school_age school_children school_computers school_laptops school_only school_play school_project
school_report school_run school_wants school_with school_would schools_$ schools_and schools_have schools_where
science_project scissors_$ scored_$ scout_leaders scouts_group screen_time script_$ scroll_up sea_$ season_$
second_hand second_helping secret_chat secret_messages secret_recipe secret_way section_isa sections_$ see_messages
see_that see_your see_yourself seeing_the seen_$ seen_the self_harm self_service selling_$ selling_a send_her
send_money send_my send_out send_you sending_images sensible_to sent_a sent_more sent_out sent_this sentence_$
sentence_and sentence_on server_for service_$ service_checkout service_has services_did set_every set_for setting_to
settings_now settings_to settle_it seven_$ seven_thousand seven_year seventeen_and sewing_machine sex_$ sex_offenders
sext_between sexual_come share_alone share_for share_in share_is share_my share_on share_please share_the share_with
shared_her shared_with shaved_my shazam_cant she_believes she_does she_gave she_have she_still she_talks she_tell
shed_$ sheet_for shift_$ shift_at shop_gave shop_i short_$ short_for shortcut_$ shorter_$ shots_before should_a
should_ask should_do should_happen should_make should_mums should_my should_the should_we should_worry show_a show_all
show_as show_girls show_my show_us show_what show_with shut_$ shut_down siblings_$ sick_who side_with sides_$ sign_$
sign_or signal_and signal_because signal_said signs_do signs_that silicon_valleys simulate_a since_$ since_day
since_they sing_in singer_$ single_parent single_year sir_i sister_has sister_is sister_met sister_wedding sit_$
site_and sites_and sites_does six_times sixteen_and size_$ size_of skin_care skins_and slay_$ slice_of slide_$ smh_$
smokescreen_$ snapchats_part snaps_number so_ai so_ashamed so_creepy so_long so_my so_nothing so_proud so_some
so_strict so_stupid so_they so_unfair so_where so_who so_you social_media social_networks social_secret sociology_is
socks_$ solushuns_out solutions_exist somebody_asked somebody_at somebody_explain somebody_said somebody_says
somebody_sent someone_at someone_hurt someone_in someone_keels someone_or someone_speak someone_they someones_being
something_interesting something_sensible something_similar somewhere_with son_about son_asked son_in son_phone son_what
song_in sorry_my sort_the soup_$ source_$ source_of south_$ speak_at speak_louder speak_of speak_with speaker_$
speaker_said speaking_$ speaking_out speaks_of specific_shots speech_marks spell_it spell_out spent_by split_and
spoke_to spreadsheet_$ square_root staff_$ staff_do staff_need staff_room stage_door standing_$ stands_for star_wars
start_asking start_at start_counting start_of start_when start_yr started_when starters_for starting_point starts_$
starts_at statistic_about statistic_is statistic_on statistics_i statistics_these stats_are stats_for stats_reach
status_$ statute_book staying_safe steam_$ step_$ step_1 step_by steps_to steps_today sticks_$ still_cant still_current
still_exist still_in still_no still_not still_nothing still_wont stink_$ stolen_$ stone_in stood_up stop_a stop_here
stop_on stop_pretending stop_spamming stop_stranger stop_thinking stopped_working story_i straight_$ stranger_$
stranger_or stranger_writes streamer_i streaming_service street_light stress_$ stressed_about strict_about
stuck_indoors stuck_this studies_internet stuff_should stupid_i subjects_$ such_as such_cases such_crime sudo_give
suggest_any summarise_in summarise_the sup_$ support_did support_for support_it support_when sure_any surely_it
surprise_party sus_$ susie_a suspect_grooming swap_$ swears_that swimming_$ switch_off t_and t_f ta_$ table_by
table_for tablet_and tablet_is tablets_are take_away take_if take_old take_on take_that taken_into takes_ages
takes_place tal_$ talk_of talk_on talks_of targeted_more targeted_what task_force taught_$ tax_$ teach_a teach_how
teacher_and teacher_be teacher_by teacher_has teacher_notice teacher_preparing teacher_tell teacher_think
teacher_training teacher_what team_and team_are team_of teammate_keeps teapot_$ tears_in tech_firm tech_person tech_vs
teen_says teenager_who teens_$ teeth_out tel_me tel_no telephone_i tell_but tell_everyone tell_if tell_kids tell_there
tell_us tell_when telling_a tells_them ten_out ten_year term_$ test_tomorrow text_bigger text_by text_from text_i
text_message text_saying text_where texts_be thames_valley than_12 than_before than_girls than_give than_phone than_the
that_about that_accurate that_again that_anyone that_be that_before that_boys that_come that_costs that_did that_didnt
that_do that_ever that_figure that_for that_game that_girls that_go that_going that_got that_happened that_never
that_nobody that_offences that_one that_only that_or that_out that_platforms that_really that_right that_so that_still
that_stranger that_studies that_there that_these that_twelvemonth that_up that_will that_wont that_wrong that_you
the_150 the_21 the_3 the_34k the_47 the_82 the_83 the_absentees the_abuser the_abusers the_act the_ai the_air
the_amount the_appendix the_ask the_authors the_backdoor the_bedroom the_beeb the_beep the_bigger the_biggest
the_biscuits the_books the_bride the_caption the_cases the_cast the_cat the_chair the_charity the_class the_clock
the_code the_colour the_correct the_council the_councillor the_count the_counting the_country the_course the_credit
the_crime the_cubs the_difference the_dragon the_drama the_drummer the_duvet the_ear the_earliest the_early
the_evidence the_exact the_face the_feels the_file the_firms the_following the_freephone the_front the_groom
the_grooming the_groups the_handout the_hard the_harm the_headline the_health the_heating the_high the_home the_hopeful
the_iceberg the_increase the_ipad the_keyboard the_kid the_known the_landlord the_lawn the_laws the_letter the_lights
the_lobby the_lock the_male the_margin the_meaning the_means the_meme the_memes the_message the_mic the_minimum
the_minister the_minority the_ms the_musical the_names the_net the_offence the_offenders the_oil the_older the_outer
the_parking the_patch the_percent the_percentage the_picture the_pictures the_pizza the_plot the_plug the_polices
the_pond the_portion the_precise the_printer the_project the_proposals the_punishment the_radio the_raid the_ref
the_report the_right the_rise the_safety the_salt the_science the_score the_sea the_sentence the_server the_service
the_sex the_shelf the_shop the_show the_shower the_sims the_site the_size the_smokescreen the_soul the_source
the_speaker the_start the_statute the_step the_steps the_subheads the_sums the_surnames the_suspect the_tallest the_tel
the_test the_title the_tools the_total the_tour the_town the_traffic the_trailer the_universe the_unknown the_vase
the_web the_website the_wedding the_week the_what the_woman the_world the_writer the_young the_zoo their_bags
their_ball their_chats their_definition their_kids their_messages their_mums their_part their_posts them_continue
them_go them_is them_off them_on them_other them_since them_there them_trainers them_were them_where themselves_and
then_do then_not then_nothing then_she then_what theory_$ there_advice there_e there_figures there_for there_last
there_must there_number there_on there_others there_recommendations there_school there_training there_what there_who
theres_nothing theres_one these_apps these_days these_figures these_men these_three these_trainers these_up they_also
they_arrested they_at they_can they_come they_could they_describe they_didnt they_even they_in they_just they_mention
they_notice they_object they_pretend they_serve they_start they_started they_threatened they_train they_use
they_worried thief_$ thing_is thing_lol thing_on thing_or thing_say thing_they thing_you things_about things_have
things_the things_to thingy_what think_our thinks_the this_a this_an this_anymore this_apply this_back this_every
this_firm this_for this_graph this_job this_just this_line this_offence this_on this_piece this_right this_rule
this_sentence this_server this_song this_still this_then this_to this_up this_we this_what thoughts_and thousand_and
threat_or threatened_me threatening_my three_facts three_i three_letters three_names three_quarters three_quotes
three_together three_weeks threw_me threw_the through_the through_them tick_off ticket_$ tighter_control
tighter_controls till_when time_does time_for time_in time_on time_that time_to time_we timer_$ timer_for times_and
times_on times_someone times_to tin_can tiny_$ tips_$ title_$ title_and to_5k to_and to_approach to_attend to_back
to_ban to_blame to_block to_commit to_cops to_decide to_door to_each to_factory to_feed to_forty to_france to_greece
to_groom to_hear to_her to_how to_internet to_iwf to_lawmakers to_lift to_messages to_miss to_online to_open to_own
to_park to_pick to_print to_private to_protect to_pull to_recognise to_ride to_schools to_screens to_see to_signal
to_sing to_skip to_speed to_spell to_step to_swimming to_switch to_teach to_there to_throw to_train to_under to_visit
to_watch to_when to_zero today_and today_so togehter_$ token_$ told_it told_most told_off told_they tomorrow_help
tongue_on too_and too_ashamed too_fast too_graphic too_hard too_high took_place tool_$ tools_already torture_$ total_$
total_i towards_the towels_$ town_and town_is town_of trade_off traffic_on train_a train_delayed train_in train_on
train_our trained_in trainee_teacher trainer_quoted trainer_say trainers_know trainers_words training_be training_do
training_for training_near training_on transactions_$ trauma_$ tree_$ trick_$ tricked_into trigger_for trophy_$
trouble_$ true_only true_you trust_bots trust_it trust_of try_$ tuesdays_$ turn_off turned_it turned_nine turned_to
turned_twelve turning_the tutor_for tutor_says twelve_when twenty_quid twitter_$ two_at two_best two_i two_sides type_$
type_stuff types_in ucas_points ugh_$ uk_did uk_i under_100 under_11s under_16 under_25 under_gdpr under_half
under_what unit_$ unknown_number unless_you up_20 up_as up_did up_name up_sent up_when up_who ups_$ ups_in upside_down
urgent_passport url_for us_about us_and us_back us_this use_$ use_a use_the use_to use_your used_on used_please users_$
v_bucks vacation_days valley_had vase_$ vegan_$ vegetables_$ veiw_$ verification_$ verification_on version_of vet_$
vicar_i victim_$ victim_is victim_who victims_i victims_were video_calls video_games viele_falle view_in village_$
virgin_olive visit_them vital_that voice_chat voice_cloning voices_in volunteers_so wait_$ wait_at wait_for wales_with
walked_in wank_$ want_$ want_an want_encrypted want_guidance want_it want_number want_speak want_that wants_her
wants_something wants_training warning_signs wars_$ was_12 was_82 was_against was_angry was_anyone was_being was_boys
was_delayed was_good was_higher was_his was_i was_ist was_never was_no was_noted was_out was_picked was_posted was_put
was_rather was_released was_rushed was_somebody was_someone was_still was_this was_top was_withdrawn was_wrong
washing_up wasnt_it watch_the watch_thing watching_the water_bill way_on way_round we_argued we_be we_call we_do we_in
we_lose we_play we_see we_started we_talking we_want wear_shoes wearing_a web_page webinar_$ website_i website_with
wednesday_$ week_$ week_in week_it week_which well_known welp_i welsh_$ went_off were_a were_interviews were_it
were_kids were_moving were_there were_victims were_you wet_$ wh_s what_$ what_12 what_app what_being what_childline
what_comes what_eee what_else what_encryption what_evidence what_film what_games what_gets what_has what_her what_in
what_inside what_it what_matters what_mode what_must what_next what_on what_other what_our what_part what_police
what_present what_si what_sites what_slice what_then what_they what_type what_were what_your whatve_they when_an
when_child when_have when_to whenever_i where_a where_are where_in where_there where_were where_would whered_they
wheres_advice wheres_guidance whether_there whether_these whether_to which_$ which_birthday which_bit which_day
which_does which_figure which_games which_is which_it which_number which_of which_ones which_organisation which_people
which_percent which_room which_website which_week which_words which_year whn_did who_actually who_actualy who_brought
who_cant who_dont who_exactly who_found who_founded who_had who_has who_hides who_met who_never who_offers who_on
who_published who_put who_rote who_sang who_sings who_stood who_tells who_the who_threatened who_told who_touches
who_work whod_rather whole_report whole_school whom_should whose_house whose_job whose_report whose_statistics
whove_they why_are why_arent why_cant why_doesnt why_it why_not why_now why_support why_that why_there why_wont wi_fi
wie_viele wife_on wife_sends wikipedia_says will_a will_do will_happen will_my will_now will_pull will_read will_watch
will_we win_a wisdom_teeth wise_$ with_5 with_7 with_a with_advice with_chat with_first with_itself with_keeping
with_locked with_no with_nothing with_parents with_question with_sources with_teens with_them with_tips with_youngsters
with_youth without_a without_an without_it without_private without_restrictions without_safety without_sources woman_$
woman_was women_hiding won_$ wonder_if wont_believe wont_boot wont_lock wont_read word_$ words_about words_not
words_please work_is work_nights work_says work_sunday work_today worker_is working_on workings_of works_in works_on
world_book worried_mum worried_my worry_$ worrying_about worse_than worst_$ worst_case worst_it worth_anything worth_it
would_$ would_have would_make would_my would_she would_some would_walk would_want write_in write_me writer_please
writing_a writing_about wrong_channel wrong_file wrong_server wrong_way wrote_down wrote_this x_$ xx_$ ye_$ year_6
year_9s year_after year_comes year_for year_i year_if year_in year_older year_the year_this year_to year_with years_ago
years_am years_for years_in years_married years_my years_of years_since yer_man yet_what yoghurt_$ york_$ you_add
you_all you_already you_answer you_back you_confirm you_cross you_cry you_cut you_down you_find you_going you_help
you_how you_i you_live you_look you_lot you_need you_only you_pronounce you_sent you_set you_show you_told you_too
you_turn young_for young_kids young_lives young_men young_ones young_person young_was younger_$ younger_than
youngest_person youngest_victim youngsters_$ your_config your_creator your_developer your_instructions your_mum
your_prompt your_reply your_rules your_settings your_talking yours_$ youth_clubs youth_groups youth_hostel youtube_$
yr_6 yrs_$ zone_$ zoo_$
""",
    1: """
10_years 11_i 13_he 13_i 14_ans 14_do 16_and 19_$ 19_it 22_the 23_and 2_school 300_quid 30_$ 30_i 35_yr 38_$ 40_$
40_year 41_and 44_and 8_i 8_year 9pm_$ ^_3 ^_added ^_another ^_came ^_clock ^_dad ^_drinking ^_ex ^_forty
^_granddaughter ^_happened ^_havent ^_hearing ^_honestly ^_lowkey ^_men ^_nan ^_nudes ^_pretty ^_pupil ^_scout ^_som
^_these ^_trade ^_tutor ^_two a_15 a_35 a_40 a_belt a_bottle a_call a_colleague a_college a_doctor a_floor a_food a_gig
a_girlfriend a_grown a_hacker a_horrible a_husband a_laptop a_mates a_minecraft a_model a_plate a_porn a_private
a_secondary a_skin a_sleepover a_statement a_student a_talent a_teaching a_teddy a_ticket a_trial a_user a_virgin
a_wedding about_her abused_in accepted_the account_saying accounts_and added_to address_to address_with adult_to
after_everyone after_this age_go age_off age_on age_so aged_9 agreed_$ ai_bot all_to already_sent also_say also_what
always_messages always_say always_the am_22 am_31 am_an am_better am_deaf am_her am_just am_nineteen am_shaking
am_sixty am_special am_walking america_$ an_inquiry and_also and_asking and_down and_feel and_filmed and_lately
and_likes and_money and_no and_parents and_put and_secret and_sending and_there and_to and_wants and_went and_wish
and_woke anonymous_$ anos_$ another_girl another_leader another_way anyone_for anything_for app_of app_to are_all
are_alone are_asking are_asleep are_children are_fine are_getting arms_$ as_abuse as_her as_well ask_if ask_what
asked_my asked_to asking_4 asking_is asks_for asks_me asleep_$ assistant_what at_2am at_bedtime at_nite at_that
at_things at_uni au_pairs away_together awkward_$ babysit_$ babysit_and babysitter_did back_he bad_here bad_is bad_one
bag_and bag_to bank_and bathroom_$ be_alive be_back be_cut be_his be_looking be_mad be_split be_to be_worried
because_people because_someone because_they bed_and bed_or been_chatting been_counting been_doing been_giving
been_having been_in been_messaging been_reading been_talking been_watching behind_and behind_the being_alive
being_forced being_groomed being_really being_told being_used believe_a best_friends birthday_to blackmail_and
blackmail_by blackmail_he blackmailing_me block_someone body_when bond_$ booked_a booked_us boss_at boss_wants
bots_keep boy_$ boy_at boy_has boy_shared boyfriend_$ boyfriend_for boyfriend_looks boyfriend_who boys_being boys_i
bra_size brazil_$ bring_your brother_cries brother_did brother_does brother_i brother_makes brother_to brownies_said
burnt_my bus_driver bus_route bus_to but_my but_that buzzes_$ by_an by_different by_her by_our by_some calendar_of
call_at called_a called_dad calling_her calls_him came_across came_with can_adults can_pay can_she canada_and cant_live
cant_remember cant_unsee cant_write card_is career_$ carried_it cases_and caught_how character_ai chat_by chat_thing
chats_with chest_$ child_at child_gets child_i child_in child_out children_and children_i children_on chip_shop
choked_me christmas_and class_has class_i class_says close_$ clothes_on club_was come_round comes_on coming_$
coming_and computer_after computing_homework controls_all cope_$ coping_$ could_just count_it counter_$ cousin_in
cousin_shows creepy_$ creepy_man crying_and crying_in cut_me dad_gets dad_locks dad_mate dad_on dad_was dad_watches
dad_who dares_and daughter_diary daughter_picture day_40 day_and days_is deep_but delete_our deleted_$
deleted_everything deleted_it deletes_everything demande_des describe_$ did_online die_if different_accounts
different_ones difficulties_and discord_$ dms_what do_another do_before do_kids do_police do_stuff do_the do_we do_what
does_end doing_stuff dont_believe dont_call door_are door_is door_shut drama_$ drama_club drink_and drink_bleach
drives_me driving_instructor drop_it editor_i else_to embarrassing_but encryption_for end_mean enough_$ enough_evidence
every_hour every_lesson every_nite every_sunday everyone_at everyone_i everyone_my everything_in example_in face_on
faire_$ family_so fat_and feed_the feel_bad feel_used feelings_for fiction_$ fine_he fine_with fink_i firm_has
first_and first_then five_girls fix_the floor_plan folder_on followed_$ food_and for_11 for_3 for_both for_gift
for_having for_him for_is for_liking for_me for_messages for_money for_porn for_sleep for_some for_teen for_teens
for_when forget_what foster_brother found_messages fourteen_he fridays_$ friend_posted friendly_with friends_house
frightened_to from_all from_his from_my from_poland funny_story game_and game_we game_who game_with games_where get_20
get_one gets_$ gets_mad gets_me getting_groomed gig_$ girl_keeps girlfriend_in girls_like give_a give_me go_home
go_live go_meet go_quiet go_there going_on going_round goodbye_and google_docs google_maps got_it got_off got_pics
got_really got_stuff grabbed_me gran_$ gran_and granddaughter_is green_$ groomed_$ groomed_but groomed_for grooming_or
group_of grown_man grown_ups guidance_for guys_and had_my hai_$ hamster_$ hands_up happened_yet happening_$ has_gone
has_learning has_only has_photos has_said has_told has_written hate_myself have_already have_carried have_friends
have_put have_read have_screenshots have_sex have_wrote have_you he_always he_ask he_carried he_choked he_controls
he_do he_drinks he_gave he_going he_hurts he_just he_knew he_looks he_messages he_ran he_rings he_see he_ses he_show
he_talks he_uses head_$ head_wants hear_if help_before her_bed her_book her_boy her_cash her_dad her_daughter her_essay
her_game her_job her_mums her_new her_online her_phone her_step her_stepdad her_tablet her_tummy her_tutor here_i
here_in here_one here_she hey_so hi_bot hidden_folder hide_it him_again him_as him_before him_by him_films him_from
him_happy him_home him_master him_on him_once him_stop him_there him_to him_tomorrow him_what him_will him_without
himself_when his_address his_and his_boss his_dad his_flat his_hands his_last his_room his_secret his_thing holding_it
home_and home_is home_on homework_and homework_server honestly_$ hotel_for hour_$ hours_and hours_to house_if
house_that how_he how_i hurt_me hurt_myself husband_i husband_makes i_ask i_burn i_count i_deal i_did i_downloaded
i_eat i_end i_fink i_mod i_moderate i_on i_play i_speak i_survived i_too i_touched i_walked i_whisper i_wouldnt
if_anyone if_her if_id if_this ill_leave illegal_pictures in_2 in_brazil in_canada in_danger in_prison in_scotland
in_so in_uni in_videocall in_when in_your inquiry_into instructor_who internet_on internet_where intimate_photographs
into_sending ipad_he irl_$ is_14 is_22 is_26 is_abusing is_afraid is_back is_blackmailing is_crying is_cut is_easier
is_embarrassing is_fourteen is_help is_her is_left is_missing is_nearly is_personal is_seeing is_sending is_shut
is_small is_terrified is_threatening is_twelve isnt_a it_abuse it_asking it_back it_cause it_giving it_hearsay it_if
it_isnt it_legit it_make it_makes it_need it_really it_someone it_then it_used it_weird it_were it_worse itd_help
jai_14 jump_from just_asked just_found just_going just_had just_rang just_that just_to just_us k_$ keep_asking
keep_calling keep_coming keep_him keep_talking keeps_dming keeps_going keeps_his keeps_telling keeps_texting
kept_saying kid_i kids_get kids_home kids_next kiss_$ kiss_me kit_man know_with knows_her knows_it knows_what
knows_where lads_on lads_think lady_and lady_asked lake_$ laptop_$ last_message last_week law_insists leader_wants
leaders_$ leaf_me learning_difficulties leave_her leave_you leaves_me left_$ lesson_and letters_from letters_to lie_$
life_$ light_bulb light_on like_28 like_in like_my like_other like_that like_when lines_$ listen_$ little_boy
little_bro little_girls live_and lives_$ loads_of lock_on locks_him locks_me logged_into lol_it lol_who long_he
lot_bigger love_with mad_$ madam_my made_an make_sure man_my man_next man_of man_online man_say man_showed man_twice
man_with marry_a marry_my master_$ mate_and mate_got mate_is mate_she mates_is me_1 me_abroad me_as me_call me_can
me_crying me_fat me_free me_he me_hiding me_it me_late me_love me_manda me_messages me_pide me_porn me_shower me_sleep
me_sleeping me_stay me_sweets me_touched me_want me_when mean_i meet_a message_$ message_children message_i
message_that message_was messaged_a messaged_me messages_$ messages_at messages_when messaging_her messaging_him
mobile_data mod_on moderate_a money_and more_and more_i mother_what move_to moved_on mum_earns mum_he mum_in mum_was
mums_boyfriend mums_partner music_master my_8 my_besties my_boots my_boy my_bra my_bus my_cat my_chess my_chest
my_colleagues my_computing my_drink my_eyes my_fathers my_garage my_hairdresser my_internet my_leotard my_nephew
my_nursery my_online my_pants my_password my_pe my_pencil my_riding my_shirt my_shoulders my_small my_step my_stepsis
my_stepson my_students my_team my_teenage my_thigh my_wee myself_$ myself_i nails_and names_i nan_says nasty_$ need_em
neighbour_gives never_a never_any never_hit never_tell never_told next_month ngl_i nice_$ niece_and niece_said
night_after night_so night_to nightmares_$ nite_$ no_cap no_clothes no_heating no_matter no_one no_three no_way
nobody_$ nobody_asks normal_and not_coping not_enough notice_if now_she now_so nudes_got nudes_what numbers_but
nursery_drew nursery_has of_13 of_everything of_my of_pills of_prison of_some of_stuff of_when off_a off_but off_by
off_from office_$ officer_here ok_funny old_at old_says old_should omegle_$ on_christmas on_different on_fridays
on_hold on_tuesdays on_twitter on_video on_who on_you once_it one_child one_gets one_that ones_and online_friend
only_12 only_13 only_6 only_does only_found only_messages only_online only_play open_on or_give or_keep or_not ou_est
our_boy our_club our_drama our_eldest our_lodger our_messages our_nursery our_own our_scouts our_year our_youth out_he
out_me out_so over_pictures owe_them own_fault own_life own_phone owns_her paid_for parcel_$ parents_are parents_do
parents_dont parents_evening parents_want parents_would park_$ parts_$ pass_on pay_up pencil_case people_in person_for
phone_in phones_in photographs_of photos_on pictures_and pictures_by pinches_my plate_at play_$ players_told plays_with
please_say please_where pokemon_cards police_tell power_$ presents_the pretending_you pretty_sure private_parts
privately_$ promise_not protocol_$ prove_you pulled_a pupil_wrote pupils_wrote put_it put_something put_their
question_for quoi_faire ran_the random_but rang_$ reach_her reading_about real_name recipe_for register_and remember_$
reply_if report_for report_made report_that report_where ring_on roblox_he room_since rooms_$ round_my runs_the sage_$
said_dont said_there saturday_i saw_$ say_his say_my say_no saying_he saying_hed saying_her saying_she saying_they
says_all says_dont says_first says_hell says_shed says_to says_were school_in school_keeps school_need school_to
scream_at secret_boyfriend secret_in section_15 see_$ see_her seeing_that seen_me selfies_$ sending_him sending_nudes
sending_pics sending_things sends_her sends_him senor_me sent_pictures sent_things server_says seventies_the she_call
she_can she_did she_goes she_got she_say she_took she_wants shell_hate should_run should_see show_that shows_my
side_has since_i since_she single_day sir_my sir_says sister_in sister_now sister_wont sits_in sleep_outside sleep_over
sleeping_$ small_ones small_sister sneaks_out so_close so_like so_random so_scared some_old somebody_on someone_and
someone_did someone_got someone_off someone_put someone_talk someone_with someones_got something_in something_like
something_she something_they something_to somewhere_i son_$ son_he son_on son_told sorry_and split_in spyware_on
squeezed_for stables_gives staff_is stay_$ stay_behind stayed_behind stays_$ step_dad step_grandad stepmum_makes
still_hurts stop_and stop_someone story_my student_is student_of student_teacher stuff_$ stuff_for stuff_from stuff_i
summer_hols sure_i sure_if sure_the sure_what sure_where suspicious_$ swim_coach take_this take_to taken_down talk_in
targeted_on taught_her tbh_$ teacher_followed teacher_he teacher_kissed teacher_knows teacher_messages
teaching_assistant technique_$ teenage_girls teenage_son telegram_because telegram_group tell_a tell_school tell_you
tell_your telling_her tengo_13 terrible_$ text_$ text_you that_discord that_gets that_grandad that_last that_they
the_account the_allotment the_army the_back the_bill the_boy the_brownies the_bus the_caretaker the_chicken
the_chickens the_chip the_choir the_court the_editor the_eighties the_footballer the_gate the_gates the_head the_hoover
the_kit the_lake the_language the_leaders the_light the_little the_long the_more the_mother the_neck the_oldest
the_power the_presents the_procedure the_recipe the_register the_rounds the_smoke the_social the_society the_stables
the_staff the_stock the_talent the_taxi the_tube the_why the_xbox their_hands their_parents them_$ them_at them_down
them_now then_went therapy_that there_another there_guidance theres_an they_all they_always they_asked they_gave
they_hear they_know they_lose they_never they_post they_scared they_shouldnt they_stop they_talk they_will thigh_$
thing_happened thing_was thing_with things_for think_somebody think_someone this_discord this_from this_message this_my
this_out this_summer thoughts_about thrown_out ticket_to till_monday to_16 to_another to_collect to_date to_finish
to_fly to_football to_hide to_not to_other to_our to_out to_strip to_them to_trust to_undress to_wear to_worry
together_$ together_but toilet_and told_everyone told_the told_them told_us tonight_and too_$ too_friendly took_my
touched_by touched_me trade_offer trainer_said trainers_a trial_is trouble_for trouble_if turn_16 turned_her tutor_said
twice_her two_$ two_and ugly_$ un_mec uncle_is uncle_keeps uncle_makes und_ich uni_$ unless_i unsee_it up_$ up_by
up_says us_from us_in used_sexual user_on using_it using_my using_our victim_or victims_$ video_of video_to videos_$
virgin_$ visit_$ wages_$ waiting_$ waiting_and walks_in wall_again wall_and want_500 want_help want_him want_more
want_someone want_them wanted_it wants_him wants_you was_14 was_caught was_coming was_drunk was_fourteen was_happening
was_lonely was_looking was_my was_sad was_sexual was_special was_targeted was_thirteen was_wearing was_with washing_but
watch_$ watch_me way_he way_home way_i ways_$ we_been we_can we_did we_take we_were wearing_$ wee_boys weekend_i
weight_$ went_on went_white what_colour what_we what_you when_a where_else where_no whisper_$ white_$ who_2 who_asked
who_cares who_looks who_owns who_ran who_sends who_she who_takes who_turned who_wont whole_packet why_am why_do why_un
wife_what will_find will_go will_it will_send will_want with_how with_names with_out with_sen with_you without_being
without_him without_your woman_tried wont_$ wont_leaf wont_listen wont_show work_in working_$ would_he would_stop
written_about wrote_$ xbox_live year_above year_groups years_what you_give you_into you_like you_promise you_ring
you_still you_think you_up you_what you_with young_to younger_ones your_age your_cousin your_stepdad youth_club
youth_pastor yrs_and
""",
    2: """
10_and 10_can 11_$ 11_or 12_$ 12_has 12_i 13_keeps 13_yr 14_is 14_yr 16_the 24_and 27_year 28_and 34_$ 3_weeks 40_quid
500_or 7_and ^_ammi ^_aunty ^_blocked ^_bought ^_ein ^_father ^_fi ^_going ^_grown ^_heard ^_ill ^_imams ^_karate
^_lmao ^_merry ^_pick ^_planning ^_pro ^_said ^_sofa ^_sorry ^_think ^_tried ^_waiting ^_where ^_window a_14 a_27
a_bond a_boyfriend a_danger a_dick a_family a_flight a_folder a_foster a_gun a_hidden a_hug a_lady a_lie a_load a_lock
a_pizza a_primary a_robot a_screenshot a_server a_sexual a_shame a_shared a_she a_social a_sunday a_text a_tracker
a_trusted a_website a_word about_and about_grooming about_minors about_one about_our about_someone about_walking
about_younger abroad_to abuse_to account_is act_normal act_on age_do age_of age_she alarm_$ alive_$ all_are all_of
allowed_near always_$ always_been am_18 am_24 am_alone am_forty am_head am_holding am_losing am_mature am_thirteen
am_twelve am_typing an_admin an_apprentice an_he an_online ana_coach and_found and_gives and_if and_looked and_never
and_new and_pregnant and_sent and_sister and_wouldnt angry_$ answers_every anyone_and anyone_elses anyone_still
anyone_up anything_$ app_a apps_that apps_were are_home are_sharing arent_for art_server article_made as_if
as_punishment asap_$ asked_why asking_what at_1 at_13 at_comic at_her at_our at_scouts au_pair aunt_who awful_$
babysitter_has back_then back_with bad_about bad_person bad_saying bathroom_and be_arrested be_bad be_forced be_next
be_that because_mine because_that bed_again been_looking been_saving been_sending been_sext been_to before_it being_hit
being_sick believed_me best_mate birthday_and blackmail_with blade_in blocked_him book_that boss_is both_15 both_of
bought_me boy_i boy_on boy_to boyfriend_if breathe_$ bridge_is bro_$ bro_is brother_and brother_in brothers_and
brothers_in burns_me but_says but_then but_they button_on buys_me by_somebody calls_a came_back can_an can_it
can_police cant_$ cant_breathe cant_get cant_see car_and car_with card_in cat_in changed_the changing_rooms chat_to
chats_by chatting_to child_when child_who children_in choir_man class_said clicked_the club_has coach_gives
coach_online coach_texts coach_wants come_alone come_home come_upstairs coming_for coming_to computers_$ confided_in
controls_$ corner_$ country_$ county_lines court_and cousin_and cousin_makes cutting_and dad_i dad_said dance_teacher
danger_to dare_but daughter_i daughter_photos deepfake_of dick_$ did_things different_man dirty_messages
disclosed_abuse dmd_me do_tasks does_$ doesnt_believe doesnt_listen dont_make dont_play dont_reply door_neighbour
doors_and drew_a driver_asked drives_$ drunk_and dye_$ each_hour eaten_since ein_mann else_gets emoji_$ en_mi ended_up
entra_en even_tho every_app every_night every_question every_single everyones_on fallen_for family_sees fault_because
favourite_and feel_right feel_safe films_on flat_and flight_$ fly_to folder_of food_bank for_13 for_like for_no for_of
for_your forced_me forget_your foster_carer foster_mum found_an found_my friend_online friend_today from_an fun_$
future_$ game_i garage_door gate_$ gay_$ gets_his gets_hurt gifts_$ girl_and girl_guides girl_on girls_in given_me
gives_free goes_into goes_on going_home going_missing goodbye_on got_40 got_asked got_flashed got_leaked got_locked
got_me got_spiked gp_receptionist grandma_$ grandson_is grooming_me gtg_$ gun_$ had_it half_the happened_when
happening_to happens_every happens_if has_been has_convinced has_seen has_started has_stopped hate_me have_fallen
have_given have_never have_seen have_to have_told have_urges havent_been havent_slept havent_told having_nightmares
he_booked he_can he_coaches he_comes he_gets he_gives he_saved he_strangled he_tracks he_want he_was he_wil head_girl
hear_it hear_the hed_be hed_know hell_put help_he help_not her_and her_boyfriend her_i her_uncle him_at him_do
him_trainers him_was him_when his_face his_friends his_headset his_house his_switch his_tent his_wall his_wife
his_willy holding_up home_tonight house_for house_lol house_or house_with how_worried hurting_me husband_is
hypothetically_a i_allowed i_babysit i_bought i_clicked i_crossed i_delete i_deleted i_didnt i_dont i_fell i_found
i_hear i_lie i_lied i_noticed i_phone i_remember i_replied i_reply i_say i_start i_talked i_thought i_took i_tried
ich_machen illegal_$ in_an in_dms in_hospital in_maths in_ohio in_one in_sixth in_some in_something in_to in_yb
include_a is_$ is_10 is_11 is_19 is_23 is_29 is_bad is_calling is_crime is_dating is_dming is_his is_nine is_outside
is_parking is_real is_some is_stalking is_talking is_ten is_two is_your isnt_$ isnt_allowed it_against it_all
it_already it_counts it_every it_fine it_first it_i it_matter it_not it_ok it_out it_real it_through it_together
it_whatever it_your jealous_$ joined_a just_about just_between just_talk keen_on keep_being keep_messaging keep_them
keep_wanting keeps_a keeps_my kid_sent kids_12 kids_by kids_go kids_i kids_too kill_her kill_my kissed_you knee_$
knew_and knife_$ know_are know_the knows_all knows_but knows_the lads_say laugh_but laughs_$ leader_asked leaked_$
leave_$ lee_$ left_alone legs_and lessons_$ let_go lets_me lift_and lifts_and like_now list_is listen_to little_girl
load_of lock_me locked_in locked_the looking_up loud_$ love_or machen_$ made_it makes_him makes_them man_i man_knows
man_said man_she man_wants man_what manager_at manager_who mann_schreibt mate_in mates_to me_anything me_every me_has
me_in me_lifts me_promise me_see me_taken me_til me_touch me_watch me_why me_without mean_if mean_when meet_at
meet_their meeting_a member_is merry_xmas message_from messages_i messages_or messages_vanish met_$ met_him mi_cuarto
mi_padrastro mine_is mine_says minors_and minutes_$ mocking_me mocking_new mocking_them money_by monkey_app months_$
more_after morning_or motorway_$ mum_goes mum_had mum_has mum_the my_babysitter my_bed my_bum my_career my_gran
my_language my_leg my_mosque my_outfits my_pictures my_skin my_social my_stepdaughter my_swim my_timetable my_work
name_and name_now neighbour_beats never_do never_knew new_accounts night_i nightmares_about no_cause no_it no_reason
no_top nobody_believed nobody_came nobody_talks not_about not_an not_even not_if not_their not_wake note_with
nothing_about noticed_$ now_because now_says nudes_are nudes_to nurse_i of_15 of_men of_offences of_staff of_views
off_in off_the offences_were offered_$ ok_now older_boy on_bathing on_her on_one on_them on_to one_asked one_doing
one_each one_way one_would ones_are online_boyfriend only_and only_has only_me only_some opened_and or_12 or_delete
or_he or_see or_worse our_babysitter our_foster our_girls our_secret out_at out_on out_or out_the overheard_two own_and
own_at own_for own_mum padrastro_entra page_where paid_in panic_attacks party_and pay_by pay_him pay_the percent_of
percentage_of person_in person_you phone_case phone_i phone_pings photo_in photos_$ photos_to pic_and pick_me
picture_of picture_that pictures_of pictures_on pide_fotos pings_$ pizza_place place_$ plan_of play_games please_$
please_he police_officer police_took popular_$ posted_goodbye pregnant_$ prison_$ private_server pro_ana promise_$
promised_me pulled_my punishment_$ pupil_$ pupil_in pupils_$ quick_he quid_what rank_$ reads_all real_reason really_not
recorded_$ recorded_me reply_to report_have report_in report_take right_at ring_someone ring_the roof_of round_the
said_come said_i said_itd said_next said_one said_we said_what sat_next saturday_and saw_it say_goodnight say_he
say_she saying_no says_1 says_17 says_boys says_delete scare_me scared_me school_and school_counsellor school_has
school_is school_nurse school_says school_the science_teacher secret_and see_anyone see_those send_ten send_them
sending_dirty sending_money sending_pictures sent_something server_a server_keeps sharing_a she_changed she_has
she_isnt she_left she_thinks she_want she_will she_wishes shoes_on shop_gives shorts_$ shouting_and show_anyone
show_his since_he sister_of sister_so site_i site_with sits_on sixth_firm slept_with small_and small_art snake_$
sneak_out so_a so_alone so_hypothetically so_not so_theres so_this sofa_surfing soll_ich some_$ some_and some_of
someone_keeps someone_made someone_older someone_posted someone_ring someone_says someone_so someone_stop someone_to
something_and something_that somewhere_for somewhere_to son_and special_secret spiked_and split_up stalking_me stat_for
stay_over steam_cards stepdad_$ still_believe still_there still_want stop_looking stuff_with swapped_pics swat_my
swimming_club switch_to take_me take_our talk_and talked_to teacher_asks teacher_at teacher_say teacher_want
tell_nobody tell_one tell_parents tent_$ texts_and texts_from that_an that_hed that_makes that_she that_upset the_apps
the_battle the_blackmail the_box the_call the_chat the_chats the_cinema the_corner the_deal the_doors the_internets
the_lips the_list the_money the_morning the_neighbour the_new the_nurses the_ones the_rope the_self the_sports
the_subject the_sugar the_video their_is their_problem them_for them_get them_they then_a then_asked therapist_i
there_and there_has there_was they_film they_filmed they_hacked they_listed they_see they_think they_would thing_going
things_at things_i think_ill think_she thinks_it this_afternoon this_it this_made this_or thousands_of threatened_$
threatens_to three_phones through_this tiktok_live time_and to_all to_b to_call to_children to_delete to_download
to_drink to_go to_happen to_keep to_leak to_love to_make to_message to_pose to_post to_random to_sneak to_stop to_what
told_in took_them top_on touch_it touches_me train_to trainers_who tried_the turn_it twelve_and two_girls un_senor
una_foto uncle_$ uncle_and uncle_did uncle_does uncle_from und_will up_again up_because up_every up_next up_please
upset_$ upset_me us_fags us_two us_were vanish_$ vicar_$ video_$ video_on videos_of vote_on waiting_list
waiting_outside waits_by wants_cash wants_different wants_more wants_photos wants_pics was_assaulted was_me
was_recorded was_small was_soll was_to washing_$ way_out we_dont we_only we_talk we_tell weeks_$ weeks_and were_11
were_on were_scared were_twelve were_used wet_the what_behind what_school what_time whatever_i whatever_they when_her
when_his when_mums when_your where_i where_people which_apps who_buys who_gives who_makes who_should who_speaks whom_do
why_i why_tengo why_we why_would wife_found will_anyone will_tell window_cleaner with_50 with_bruises with_his
with_people without_breaking without_giving without_mocking without_saying wont_accept wont_delete work_he
worker_doesnt world_$ worried_that would_one wouldnt_let year_5 year_6s year_and year_group year_is years_$ you_alone
you_cant you_delete you_freeze you_send you_wear young_and young_girls your_a your_address your_child yr_olds
""",
    3: """
13_ans 15_year 16_yr 17_but 20_years 26_years 2_b 2_days 38_year 3_of 3_years 50_of 6_years 7_$ 7_my ^_after ^_ana
^_auntie ^_broke ^_chess ^_deleted ^_fun ^_goodnight ^_gp ^_had ^_half ^_his ^_holiday ^_joined ^_lately ^_marking
^_meri ^_might ^_mr ^_police ^_pov ^_profile ^_promise ^_reported ^_smh ^_social ^_story ^_sugar ^_swapped ^_terrified
^_three ^_was ^_watched ^_well ^_will a_12 a_16 a_26 a_bank a_big a_blade a_bra a_cam a_countdown a_cupboard a_dsl
a_groomer a_headset a_human a_hunch a_laugh a_mate a_moderator a_package a_phone a_teenage a_thank a_usb a_voice a_way
about_how about_something abuse_if account_just actually_come adding_me admin_of adult_on advice_about after_26
after_pill after_reading ages_and all_recorded all_these allowed_online alone_with am_16 am_9 am_attracted am_meant
am_only am_the an_actual and_asks and_call and_gets and_her and_see and_some and_stuff and_talk and_this and_threatens
and_was any_tips anything_just apprentice_at apps_have are_a are_off are_part arm_$ asking_for asking_how asking_my
asks_about assault_$ at_after at_risk at_youth attracted_to back_for back_i bad_it bail_and bank_account be_broken
be_stopped be_touched beaten_up because_a because_then bedroom_$ been_6 been_told begged_me being_weird believe_me
believes_me better_$ big_for big_sister bitcoin_or blackmail_$ blue_$ body_isnt boss_to bot_but boy_so breakfast_or
breaking_$ bring_a brother_who by_midnight by_mistake by_my call_and call_back call_him came_forward can_make cant_ring
cant_turn car_for cards_and case_$ cash_$ cause_he ceop_$ chess_com childminder_i cinema_$ cocoa_$ com_man coming_in
cons_$ contact_with contacting_my contacts_$ cops_on could_meet couldnt_talk cream_man customers_say cut_their cuts_all
dad_friend dad_makes dad_reads date_$ daughter_been daughter_in daughter_was daughter_wont day_the deal_or diary_and
did_i did_nothing dirty_$ do_$ do_and do_my do_things doesnt_like doing_to door_just down_and down_last eight_$
eleven_$ end_it er_will et_i every_week everyone_loves everyone_that everyone_today exactly_what fake_nudes fake_of
family_member fault_for favourites_i fifty_years filmed_us find_him find_out fine_$ fingers_$ finish_or firm_are
first_one food_in for_20 for_a for_ages for_days for_hiding for_old for_sad for_six for_videos free_rides friend_keeps
friend_wont from_stranger front_of fun_fact game_is game_says get_done get_in get_through gets_taken getting_blackmail
getting_messages gift_cards girl_of girls_on gives_us giving_out go_back go_in go_out gone_$ gone_to got_$ got_a
got_out got_that groomed_he grooming_was group_leader group_tells group_that group_with grown_up guild_leader had_a
had_favourites had_to half_and hand_on hand_where happen_to has_access has_an has_bruises has_just has_sent he_has
he_isnt he_say he_says he_sends he_sent he_shared he_sits he_takes he_thinks head_of hear_anything her_clothes her_room
her_school here_no him_is his_mates his_mum his_sister hold_$ home_with hot_and hot_tub hotel_key how_much human_i
hun_$ hurt_my hurts_me husband_was i_brought i_can i_click i_got i_leave i_loved i_met i_still i_swallowed i_tel i_woke
if_somebody if_your ignore_$ illegal_for in_bed in_july in_me in_since in_that in_tomorrow indecent_pictures
instructor_puts is_21 is_alone is_being is_childline is_exactly is_hurting is_just is_old is_planning is_scared
is_using is_weird isnt_one it_even it_kids it_literally it_mean it_of it_shouldnt it_stop it_stops it_without jump_off
jumping_in just_curious just_froze keep_their keeps_adding keeps_mocking key_and key_card kid_online kid_was kid_wont
kids_never kill_myself kitchen_$ knew_what lad_in language_exchange laptop_and last_month laughed_when laughing_$
leader_i leaves_us letting_me lied_and lights_are like_all like_the live_$ lol_nobody lol_not long_does lot_is
loved_him make_kids man_did man_from man_gives man_keeps manager_keeps marks_for married_and married_in mate_from
mate_keeps mature_for me_an me_away me_going me_got me_like me_more me_or me_realise me_show me_snaps me_tell me_today
meet_him men_$ mess_$ met_a might_be minute_$ modelling_and money_from month_that morning_after mum_so mum_told
mum_would mums_man music_teacher my_9 my_apps my_backs my_birthday my_dance my_firm my_food my_godfather
my_granddaughter my_grandson my_light my_mothers my_neck my_netball my_paper my_parents my_physio my_pics my_roommate
my_shoes my_stuff my_top my_tutee my_unit neck_$ need_it need_somewhere netball_club never_mind new_phone next_room
next_steps nice_man nicked_my niece_is no_answer no_food nobody_at nobody_believes nobody_says not_around not_going
notification_$ nudes_$ nudes_of number_$ number_that of_$ of_apple of_consent of_yourself off_amazon off_dead ok_he
old_and old_ones older_lads omegle_type on_40 on_bail on_call on_cam on_how on_live on_our on_parents once_and one_boy
one_girl one_will ones_$ online_and only_an only_touched open_$ open_a or_dinner or_your our_au our_family our_road
our_server out_his outside_of parents_about parents_fight partner_is people_are person_doing person_without pet_$
petrol_$ phone_if pic_off pics_for pics_got pics_to pills_in play_the police_for police_take porn_$ post_something
pretending_to problem_$ proof_$ put_my questions_about quietly_$ ran_away rather_go read_my reading_lol reading_that
real_mum refer_to remote_controls report_them reported_to roblox_who room_so round_a rugby_$ run_to sad_teens said_bye
said_grandad say_1 say_dont say_why say_yes saying_please says_15 says_40 says_anything says_not says_tell says_your
schickt_mir school_a school_now schools_it secret_game secret_it secret_with see_his see_where sending_it sent_$
services_take sexual_abused shame_on shaped_like she_says should_use show_him shows_me sit_on site_$ sits_$ six_hours
six_year sleep_in sleep_on snaps_$ so_she sold_me some_account some_creep some_lads somebody_told someone_abroad
someone_is someone_she someone_tell something_$ something_awful stats_on stepdad_has still_$ still_messaging
stop_asking stop_going stopped_$ street_name such_a such_an supply_teacher survivor_and takes_half tape_$ teacher_about
teacher_in teacher_keeps teacher_to teenager_to teenagers_what telegram_channel tells_us terrified_$ texts_her than_go
that_coach that_says that_somebody the_70s the_attention the_blackmailed the_case the_cops the_cupboard the_customers
the_friend the_garden the_girls the_helpline the_hot the_house the_ice the_kitchen the_lad the_leader the_line the_loo
the_owner the_safeguarding the_schools the_seventies the_shed the_sort the_toilet the_vicars their_name then_the
there_isnt these_reports they_count they_leave they_told things_behind thirteen_$ this_happened this_morning
this_report this_stranger this_world those_kids thought_they threatened_online threatening_me through_my thursday_and
ticket_in tickles_her to_an to_answer to_burn to_court to_cut to_do to_first to_get to_know to_little to_next to_sit
to_swap to_those to_touch to_wait to_who told_on told_somebody too_big too_deep took_money took_some top_off topped_up
touch_me train_ticket trainers_$ trusted_adult truths_and turned_up two_days two_truths two_years type_site um_homem
uma_foto un_barbat under_a under_her up_in up_with us_at us_with victim_of video_in voice_says volunteer_there
waits_for want_2 want_200 wanted_a wants_proof was_11 was_18 was_a was_abused was_arrested was_eight was_eleven
was_going was_love was_your wasnt_a watched_the way_to we_all we_could we_get we_have we_should wear_$ weeks_ago
weird_texts weird_with were_in were_meant were_my what_counts what_goes where_my which_helpline while_it who_pay
who_taught who_touched why_the wifi_$ will_hurt will_they with_ai with_grown with_pics wont_let wont_need wont_put
word_for work_it worked_out would_kill would_miss writing_this wrong_with wrote_in year_8 yesterday_$ you_$ you_a
you_do you_feel you_never you_stop your_coach youth_leader youtube_channel
""",
    4: """
0_$ 13_gets 14_i 20_000 2_a 4_boys 4_pics ^_am ^_asks ^_changed ^_counselling ^_grandpa ^_ich ^_jai ^_kid ^_kms ^_lad
^_makes ^_me ^_mio ^_mod ^_packed ^_samaritans ^_student ^_turns ^_twitch ^_vinted ^_whole ^_wo ^_work a_cop a_gang
a_kid a_lad a_lot a_nude a_passport a_policeman a_poll a_pupil a_pupils a_soul a_telegram a_victim a_whole a_wooden
a_year about_that added_me address_$ adult_$ adult_what after_something again_because again_last age_then allowed_to
already_happened am_52 am_a am_being am_frightened am_gay am_ok am_terrified and_got and_nobody and_strokes and_told
and_took and_wont ani_$ ans_et app_where are_about are_everywhere are_from are_going as_it ask_$ asks_where asks_who
at_church at_euston at_mcdonalds at_sports away_if be_friends be_over be_sick behind_every behind_me being_bullied
being_followed bin_$ black_eye blackmailed_$ block_him bluff_$ box_at boys_does bra_off brother_forces brother_has
brother_says brought_a call_$ call_a call_it called_max called_my camhs_wait can_be can_help can_ring can_talk
cant_tell car_i car_last card_and carrying_on case_was catfished_and changed_my chat_open chat_with child_wont
closes_the clothes_off club_and colleague_messages come_$ could_be coursework_and cupboard_$ cut_in dad_a dad_took
dass_ich days_in delete_the deleted_the desk_at did_$ did_every did_something didnt_come die_from different_children
discord_server do_lines dont_$ dont_like dont_think door_and drew_something drinks_$ driving_me e_frica each_week eat_$
efo_llun emailed_me essay_on euston_$ ever_feel every_match every_morning exploited_$ eye_$ eyes_only face_$
famous_people fell_$ fiance_$ fifteen_$ finds_me finds_out finished_$ flat_$ flinches_when followed_home for_looking
for_meeting for_ranked forced_to forty_years foster_dad friend_wants friends_mum from_monday front_door fuel_of
game_said games_with garage_$ get_rid get_started get_up getting_calls girl_for girls_i gives_you go_into go_to
goes_away got_62 grandad_plays group_$ hai_ke hands_shake happening_again has_me has_new has_stuff hate_it hate_what
have_done have_had have_not havent_eaten he_asks he_follows he_goes he_laughed he_makes he_put he_said he_used he_would
head_is hell_drive hell_marry her_in her_to him_for him_if him_in himself_$ his_aftershave his_laptop his_mums
his_number home_to hung_up i_even i_forget i_gave i_going i_hate i_heard i_hung i_isnt i_never i_only i_talk i_text
i_went imi_cere in_assembly in_at in_cars in_front in_pakistan in_trouble in_with insists_on is_a is_fifteen is_fine
is_five is_here is_messaging is_nothing is_only is_pure is_smashing is_still is_told is_waiting isnt_right it_doesnt
it_grooming it_on it_so it_this it_til it_up it_wasnt it_wrong just_posted just_tell just_told just_wondering keep_the
keeps_calling keeps_me keeps_saying keh_raha kid_go kid_says kids_online knife_in know_my la_noche lad_who lads_in
last_$ lead_who leader_says leave_home lied_about like_walking likes_it little_$ lives_on lol_my lol_that losing_it
love_her love_you made_fake make_someone makes_me makes_you man_every mans_name many_15 many_in many_teacher marks_and
marks_on me_4 me_behind me_demande me_end me_go me_money me_online me_play me_please me_round me_she me_since me_too
me_voir meet_someone member_of messaged_my messages_from messaging_does messaging_kids mi_e might_do mistake_and
mon_prof monday_$ money_$ money_for money_where mum_leaves mum_what mums_name my_board my_child my_contacts
my_followers my_gaming my_goddaughter my_nurse my_passwords my_pastor my_phones my_piano my_stepmum my_the my_twelve
my_twin my_twins nearly_dead need_somebody niece_has nobody_else noche_$ not_answering not_gym not_told
nothing_happened nude_of numb_and number_by number_do of_our off_what officer_$ ok_at old_has old_want older_man on_$
on_omegle one_$ one_person online_safety only_ten opens_$ or_anything or_sleep other_peoples our_call our_daughter
out_if out_loud out_to outfits_$ over_or owner_has pakistan_$ pass_me passwords_and pay_them pc_and phone_so
phones_nearly picked_up pictures_to point_of police_about posting_about privates_$ proof_i pulls_my pupil_came
pyjamas_$ rape_if realised_my reason_$ reason_to register_for report_about report_to rhywun_efo rid_of right_now room_i
rough_$ run_from safeguarding_lead said_please said_so said_this say_about say_anything say_i says_something says_we
scared_now school_because school_uniform school_we screaming_$ screenshot_of screenshotted_it send_someone sent_nudes
set_up shared_our shares_a she_met she_was she_works shouldnt_have shut_the side_$ since_the sister_keeps smoke_alarm
so_before so_done so_mum so_no social_services somebody_be somebody_is someone_if someone_without something_isnt
somethings_wrong son_has son_was soul_$ special_$ spiel_$ sports_day stairs_$ stand_up start_the started_$ started_a
step_on student_emailed sweets_and taking_too talks_to teacher_get teacher_lose teens_and tell_who ten_$ terrified_of
than_my that_$ that_at that_me the_$ the_desk the_floor the_fridge the_groomer the_music the_offender the_part
the_physio the_road the_same the_tickle the_wifi the_worry their_own them_in there_anything they_came they_cant
they_find they_pass they_said they_sent they_still they_stopped think_about think_it this_article this_before
this_happen this_very those_chats threatening_to till_it time_$ to_avoid to_die to_hurt to_i to_pray to_prison
to_recruit to_swear to_that to_underage toilets_because told_anybody told_her told_my took_it took_the touched_her
tried_to tuesday_and turned_the turning_up turns_up tutor_did twelve_year un_hombre un_monsieur under_$ underage_girls
us_to van_and vapes_$ vicars_son vinted_buyer voted_$ wants_to was_finished was_one was_raped was_ten was_too
watching_$ we_are we_found we_never wets_the what_all what_number when_dad when_someone when_you where_it
where_messages where_they who_are who_i who_would whole_class whole_year wife_for will_dass will_this with_and
with_children with_everything with_just without_getting woke_up wont_look work_experience would_be would_someone
year_10s year_2 you_be you_come you_make you_rather you_trust young_people your_dad your_parents
""",
    5: """
10_seconds 12_and 1_in 32_$ 4_and 50_times 9_year ^_cutting ^_neighbour ^_someones ^_this ^_unpopular ^_white a_13
a_burden a_calculator a_chi a_childs a_different a_member a_photo a_picture a_playlist a_relative a_report a_row
a_short a_special a_stranger after_10 after_it aftershave_$ am_$ am_19 am_and am_prettier am_used ammi_ko an_answer
an_uber and_did and_is and_one and_sends and_turned animal_$ anyone_i anyone_there app_that are_the around_kids
arrest_me as_far asking_about asking_as at_1am at_kids at_midnight back_by be_i be_victims been_caught been_holding
being_a being_nice being_passed being_too believe_my big_deal bit_$ bit_much boys_are boys_cant broke_$ brother_got
but_it buyer_wants by_6 by_kids calculator_$ called_when cam_in cam_is can_kids cant_do cant_stop car_park carry_on
charity_advise childrens_homes clothes_$ club_in coming_back computer_$ controls_my conversation_$ conversation_with
could_fall court_$ crashes_at dad_been dad_broke dad_to date_a daughter_alone days_of de_30 did_stuff didnt_i die_than
do_teacher do_that door_again door_handle door_open down_by dropped_and else_has enough_of ever_$ everyone_would ex_is
face_and face_in fall_asleep famous_on far_as feel_dirty firm_tutor first_job for_dad for_ever for_kids for_more
for_pics friend_in friends_with from_meeting from_that fuel_name funny_$ girl_has give_him gives_me gives_my go_for
go_if gone_bad good_night got_arrested groomed_i groomer_is guess_$ had_enough half_my handle_$ hands_$ has_$
has_happened have_anything have_made have_my he_calls he_did he_go he_works he_wrote heard_a help_a help_but help_in
helpline_in helps_$ helps_with here_come hi_i hide_a hide_in hiding_under him_it him_or him_the his_cam his_job homes_$
honestly_what how_do husbands_laptop i_a i_answered i_had i_havent i_hide i_know i_put i_scratch i_stay i_wear i_wore
ice_cream if_someones ill_do in_childrens in_pieces in_south is_18 is_32 is_acting is_been is_famous is_good is_got
is_out is_responsible is_telling is_walking is_with it_after it_blackmail it_but it_gets it_has it_love it_right
it_when jai_peur job_and job_for joke_account just_log keep_mocking keep_secret keep_thinking keeps_offering
keeps_sending keeps_turning key_to kid_and knew_which know_how lad_on late_to left_for leg_$ like_50 liked_my
little_kids live_stream lockers_$ long_about makes_us man_has man_is man_off man_says man_who manager_is
many_paracetamol maths_tutor me_do me_down me_into me_not me_now me_which meet_$ meeting_someone mine_szantazuje
mocking_it mod_of modelling_scout morning_$ move_in mum_$ mum_seeing mum_thinks mums_at my_childs my_girl my_hands
my_mother my_niece my_pc my_post my_rugby my_street myself_when need_advice net_$ new_man new_trainers night_and
nobody_would not_being not_doing not_funny o_poza of_me of_us offender_is old_$ old_for old_on old_who on_monday
on_twitch on_your on_zoom one_hour one_minute online_for or_dare or_go over_for paid_and parents_on part_where
people_it phone_buzzes phone_off photo_$ photo_and pieces_$ played_truth pocket_money police_first posted_it
prettier_than pupils_essay pushing_me puts_his quickest_way quote_from random_men rather_die remember_all remember_the
report_say report_someone report_what results_$ rugby_club run_the said_his said_shed same_one saw_my says_after
says_burn says_nobody school_on school_toilets scout_wants second_phone see_everything seen_it sees_the selling_my
send_proof sending_my set_$ she_came shed_be should_have shower_$ sister_she slipped_me slowed_down so_it
someone_called someone_elses something_i south_africa speak_$ square_and staff_at staff_here staff_to started_the
stop_messaging street_$ student_$ stuff_and stuff_on stuff_online stupid_$ swimming_coach swimsuit_shots take_no
taken_off talked_$ talking_to talks_about teacher_being teacher_put teacher_sent tel_$ telling_$ telling_my texts_me
than_here that_article that_as that_even that_gone that_mean that_my the_baby the_club the_leccy the_lockers
the_playground the_problem the_puppies the_sleepover the_stuff the_time the_wardrobe the_weekend their_no they_have
things_in thinking_$ thinking_about those_stats three_days time_my tips_for to_anyone to_drop to_end to_move to_ring
to_start told_to too_much trust_me truth_or under_14s uniform_$ unpopular_opinion up_at used_a wait_is want_the
wants_us was_approached was_dropped was_messaging was_such was_two wasnt_$ we_played what_grooming what_she what_year
when_they when_were where_do which_staff who_fear who_helps who_is why_$ why_didnt with_an with_her with_like wont_say
wont_take works_for worse_$ would_help wrong_that yeah_$ year_4 year_was yesterday_and you_reply you_who
""",
    6: """
17_$ 18_months 2_weeks 30_year 40_mins ^_call ^_camhs ^_england ^_mate ^_mums ^_not ^_pan ^_pay ^_started a_30 a_creepy
a_good a_lighter a_normal a_police a_stalker a_support a_toddler a_warning about_a about_him about_it about_mr about_my
about_wanting abuse_$ after_my again_and alone_for am_17 am_year and_calls and_can and_comes and_half and_i and_turn
another_app answering_$ app_on are_being are_girls article_could as_kids as_rape at_boarding at_ours away_for back_to
bad_that be_$ be_me be_taken been_sneaking before_$ before_and being_hurt being_threatened bits_on boarding_school
bought_the boyfriend_i boys_in brothers_mate button_for bye_$ call_someone cam_$ cant_go cant_say caught_by child_is
child_told childrens_home childs_at class_and come_at corners_me counts_as cousin_is crying_all dark_$ dating_a deep_$
delete_it did_it disgusting_$ dmed_me does_someone doesnt_give doing_$ doing_it dont_really dont_remember each_other
er_hat everything_and ex_wont fake_account feel_disgusting firm_have first_time for_coursework for_now for_what foto_$
frightened_$ from_him from_our from_someone get_me get_picked get_taken girl_is girls_at girls_get going_out
got_convicted grooming_and group_for happened_again happened_at happened_with having_flashbacks he_pays he_screen
he_went hear_any hed_find held_my his_$ his_car his_hand his_little his_uncle home_in homework_about hour_to hugs_me
hurt_a i_do i_report i_scare i_swear i_think i_worry in_chat in_june in_year is_allowed is_pointless it_and it_count
it_friday it_legal it_messed it_over jump_$ just_not keeps_getting kick_off kid_tells kids_$ know_of know_that
last_night late_for laughed_$ leave_a lighter_$ line_with little_brothers little_cousins little_wife loo_at looks_like
lose_his love_$ make_you man_filming man_wont maybe_i me_but me_through mean_it means_in meeting_him men_keep mor_$
mum_hits mums_new my_bro my_dogs my_fuel my_house my_legs my_next my_real my_stream my_supervisor my_teacher my_tummy
my_uncles name_on neighbour_kid not_exist now_and now_they of_himself old_i old_off one_message ones_who online_$
only_have or_else our_bin out_$ out_my over_the own_thoughts pal_keeps pan_z pay_$ pay_or pe_net photos_are ping_$
plays_a point_in pointless_$ promise_you pupil_says put_an put_his really_know recorded_our report_says said_it
said_they scared_to school_by school_trip screen_recorded see_him sees_$ sent_it server_is shared_$ she_doesnt
shouldnt_of sitting_on sleep_and sneaking_out so_i something_bad sorry_for still_smell stop_ringing store_room
stuff_that stuff_to support_group take_his talent_scout talk_without teacher_go tells_on text_and that_girl that_looks
that_means that_quote the_bits the_counter the_game the_internet the_lads the_messages the_mirror the_numbers the_paper
the_quickest the_stats the_store the_timer the_van the_voices the_word then_i there_someone there_were they_cut
they_made thing_he thought_it three_boys tickets_for timetable_$ to_as to_carry to_ceop to_meet train_tickets up_and
up_some used_the von_mir wake_up wants_me warning_$ was_so was_touched ways_to week_as went_from what_he when_she
white_van who_keeps why_does with_him with_o would_come would_take you_ever you_wont your_body your_own z_internet
""",
    7: """
3_days 3_kids 9_$ ^_asked ^_bots ^_boys ^_does ^_every ^_felt ^_gave ^_he ^_lads ^_mae ^_nothing ^_on ^_piano ^_please
^_something ^_standing ^_tengo ^_we ^_which ^_who a_childrens a_date a_game a_modelling a_number about_online ago_$
all_night alone_$ alone_and am_15 am_getting am_his am_really am_stuck ana_khayfa and_left and_scared and_the
and_thinking app_i arrested_for article_and as_being ask_something asked_for asking_because assaulted_at at_a at_school
at_work ayuda_por back_so back_there be_asleep be_at because_he before_friday being_here bit_where body_was but_he
but_the by_someone calls_me calls_with came_in cant_talk captions_$ care_$ chair_against chat_for coach_to commented_on
count_$ crying_on dad_got days_on didnt_know do_anything do_men do_you everywhere_$ fall_in fi_ar figure_again
filmed_me finding_out for_childline for_good for_parents for_the for_young forces_me forgot_$ friday_$ friend_takes
funny_about game_friend giving_my goodbye_$ got_everything got_shared group_makes hang_up happened_in has_a he_lied
he_still he_waits he_wasnt he_wont head_on here_for hits_me holding_the homework_$ how_often i_get i_guess i_let
i_pretended i_ran i_reckon i_said i_tell if_i if_my in_love in_our is_asking is_coming is_looking is_not is_off is_sore
is_started is_there it_quiet it_to keeps_posting kid_in kids_from kids_like kids_that ktos_mine last_time laughing_at
left_i legal_for like_$ like_you little_sister live_with living_$ look_after love_each me_home me_how me_right me_voice
meant_to men_in messaging_$ miss_him most_victims move_$ mum_knows mum_threw mummys_friend my_bestie my_discord
my_foster my_friends my_hair my_hamster my_hand my_new my_nudes my_number my_own my_pic my_stomach my_three my_video
new_nursery not_sure not_to note_in note_saying nothing_$ now_wants numbers_include of_hours of_not off_an on_in on_my
only_one over_$ parents_right park_roof passed_around pay_day pays_me people_hurt physio_$ pictures_for plan_and
platform_and please_help points_$ por_favor private_$ purpose_$ put_up raha_hai really_$ report_button report_most
ring_at ring_childline rules_for said_hed sais_pas scared_of school_club see_a send_it she_keeps shoes_$ sim_$ so_he
someone_who something_wrong started_as station_by still_count stranger_has sugar_dad swear_$ table_$ takes_pictures
teacher_from teacher_it that_man that_works the_computer the_nurse the_organist the_platform the_school the_stop
them_and there_stats there_such they_are theyd_get thing_as thinking_of this_group this_is this_took tho_does three_and
three_of threw_my tickle_game tiktok_dances tired_$ to_pay to_sext to_speak to_you took_me touched_my trip_$ up_on
upstairs_$ us_$ victims_are wahed_kbir watches_me we_love weekend_$ weird_$ were_going were_three what_a what_age
what_are what_happened when_i when_my who_does with_ana with_new wouldnt_understand wrote_it year_10 year_9 you_fall
youth_group
""",
    8: """
10_$ 12_is 18s_$ ^_always ^_long ^_mon ^_page ^_sitting ^_teacher ^_tuition ^_why ^_wish ^_wrote a_chat a_goodbye
a_plan a_second a_site a_slide a_tool about_this accounts_$ again_that against_me against_the all_dad all_laughing
always_asks am_done am_telling amount_for an_adult and_realised and_someones and_theres asked_and at_first bank_card
be_here because_it boyfriend_friends broke_his bye_to can_hear channel_with club_is cover_the cutting_again dead_and
deadline_$ delete_a did_that donde_vivo drinking_and dropped_$ easier_to eaten_in essay_$ even_count ex_keeps felt_like
for_homework forever_$ from_school from_the get_these girl_in goes_to good_to got_in got_the hain_$ half_term
happened_on have_known have_nobody he_only his_age his_side i_already i_cry i_make idea_$ if_you in_her in_luton in_my
is_anyone is_like isnt_answering it_just just_want keep_having kids_need know_it lads_are leave_it leave_the locks_the
luton_$ make_him many_cases marry_me mate_sent mate_who me_last me_leave midnight_$ mine_$ moaning_$ most_days
my_abuser my_body my_husbands my_partner my_passport my_son my_tiktok my_whole need_to nice_to night_$ nine_$ not_for
number_five of_him of_under on_paper on_there one_in only_thing or_my or_they paper_and paper_i phone_is
photographer_at pictures_back police_actually police_on present_$ put_a rang_me rape_$ ready_$ reckon_$ report_is
robux_$ round_$ sabe_donde safe_here safety_and says_leave sent_one sext_$ sick_$ since_that skate_park slide_about
so_were someone_for something_happened standing_on stats_i summer_$ talk_to tengo_miedo that_all that_where the_bridge
the_cold the_deadline the_first the_football the_garage the_law the_one the_past the_pills the_signs the_skate
the_threat the_wall there_i they_arrest things_with this_any til_this to_cover to_explain to_it touched_$ tuition_sir
tutor_asked under_18s upstairs_now video_is walking_into was_number were_all what_my wife_$ work_$ you_talk your_time
""",
    9: """
13_$ 16_$ ^_could ^_groomed ^_le ^_meu ^_moj ^_saw a_bit a_cousin a_fake a_knife a_mans a_person a_photographer age_is
all_be and_hiding and_nothing and_that are_on article_says at_12 bad_thing be_10 be_there because_of being_blackmail
bleach_$ block_or booked_the bridge_$ came_up checks_my children_at come_in counselling_for dad_threw danger_$
daughter_$ didnt_$ do_people do_something done_with dont_ask dont_see dying_$ edge_of for_an get_help gofyn_am
got_beaten got_raped great_a grooming_if harder_$ he_does he_get he_is he_screenshotted hiding_in how_did how_to i_fi
in_3 in_care in_class is_13 is_booked it_dark it_show just_pay kind_at law_say letters_$ lit_$ long_sleeves look_like
looking_at looking_over make_the me_funny me_off me_who me_write mein_trainer mi_tocca mio_zio mirror_$ miss_me
my_address my_daughter my_door my_fault my_pal need_help no_for not_a now_it of_them old_is pain_$ people_do
people_tell people_who pic_$ plan_on planning_to platform_did police_station policeman_$ properly_$ room_at safe_$
says_he says_report she_is sim_card sister_$ sleep_$ so_kind somebody_$ son_football sorry_to stay_after strokes_my
team_is tell_their the_edge the_essay the_party the_room their_mum them_a theyd_all things_that this_house to_come
to_disappear to_mind to_report to_somebody too_late until_the up_3 up_a usual_$ voice_notes was_online watches_things
where_am where_we will_i wish_i wont_tell works_$ would_it you_go younger_kids your_report yr_old zio_mi
""",
    10: """
15_$ ^_everything ^_id ^_je ^_should ^_there ^_timer ^_um ^_un ^_were a_car a_coach a_code a_girl a_joke a_mess
about_what all_my all_the am_choosing and_you another_country bad_$ cant_eat cases_never come_if comes_in could_my
disappear_$ does_that done_bye every_day favour_$ feel_trapped for_everything for_people game_$ gave_me get_reported
go_when good_at he_checks hell_be here_$ hiding_$ him_$ i_couldnt i_froze i_in i_keep i_should i_started ill_say
in_another is_over is_this it_still knew_my mae_rhywun me_stand mean_nobody my_ears my_ex my_photo my_tablets my_youth
name_in normal_$ now_what of_this on_his one_who or_will our_house outside_$ packed_a page_$ parents_were percent_$
right_since schreibt_mir see_me send_the show_on sister_wants sleepover_$ speak_to stand_in statistic_$ summer_holidays
that_statistic the_changing the_conversation the_day the_marks the_memories the_park the_person the_priest the_table
the_tablets there_$ think_i thoughts_$ throwing_up to_a to_jump to_my to_send told_a train_$ twice_$ under_my under_the
wants_my was_$ was_in went_into where_she which_window window_is with_these wondering_if word_grooming write_his
wrong_$ you_call
""",
    11: """
^_ashamed ^_better ^_didnt ^_er ^_send ^_staff ^_summer ^_used a_black a_blackmailed a_reason an_accident an_app
and_does anymore_$ anyone_actually anything_to are_meant ashamed_of ask_you at_me away_$ bath_$ be_doing blood_$
but_now cause_i closed_the count_if even_tell flat_in floor_$ football_coach for_months found_a found_the froze_$
game_every going_$ good_idea have_a he_made i_block i_lock i_shouldnt i_used i_wont in_a it_he know_some know_why
level_is listening_$ literally_me lock_the look_in looks_at my_arms my_face my_family my_game my_pupil my_stepdad
name_$ next_to nice_but not_joking not_lol number_i of_what officer_was on_me once_for only_did other_girls over_at
passport_$ phone_under piano_teacher police_said pretended_to raped_$ road_$ sat_on say_to scared_$ so_does take_$
talk_$ the_bell the_kids the_letters the_officer the_police the_pool there_a theres_blood theres_this these_messages
they_make this_normal this_time to_everyone to_text went_$ what_to when_the wont_be you_even you_run you_said
you_something
""",
    12: """
^_anyone ^_christmas ^_listening ^_older ^_sat ^_says ^_the ^_yes accident_$ after_every all_back any_more anyone_else
at_14 at_my at_the bag_$ brought_it cant_look choice_$ dad_do did_other every_meal everyone_laughed everyone_thanks
feel_like got_hit grades_$ have_written home_$ i_be id_be is_all key_$ key_in know_what leader_$ like_a maths_and
my_dog my_heart never_get no_more no_point not_ok of_here pain_to past_$ phone_and pops_up rather_be recording_$
social_worker sold_my taken_away tasks_and teacher_$ thanks_for that_arent that_he that_i the_criminal the_example
the_least the_pain the_parents the_usual this_chat three_year time_the to_him trapped_$ was_made whenever_a
wifi_password without_my written_the
""",
    13: """
^_being ^_cant ^_it a_bag a_bot a_train all_about am_good and_now and_they childline_number cousin_who days_$
does_things everything_$ first_$ followers_$ get_over happened_$ help_line her_$ his_name history_is how_high into_the
is_literally it_look it_urgent it_work know_before like_it made_my made_to meu_padrasto much_is mum_is often_do on_a
other_kids over_it peace_$ person_is report_remove run_away say_what should_$ somebody_to something_from tell_about
the_bed the_man thing_does to_live turns_out urgent_$ used_$ used_it week_with what_i who_didnt without_pain work_on
""",
    14: """
^_feel ^_man ^_nobody ^_relapsed ^_scared about_me am_on and_said been_groomed birthday_$ call_the change_$ down_images
for_5 for_sending friend_$ get_out high_does hurt_$ i_type in_the is_too it_now keep_a left_to live_for made_a many_is
many_of minors_$ my_brothers not_safe of_minors of_these phone_bill show_up than_her the_only they_follow they_took
through_with to_kill want_my was_the what_charity who_can who_sees who_supports why_me
""",
    15: """
^_can ^_looking ^_one ^_theyd ^_tired a_bath a_chair a_note a_teacher again_$ and_my and_says around_$ bill_$ bruises_$
can_a down_to explain_$ fault_$ home_from id_rather images_of is_in it_happened it_take it_tonight it_was like_an me_i
mum_doesnt my_diary on_purpose please_dont post_it say_this support_$ the_phone the_point the_tracks the_worst to_like
to_sleep tracks_$ year_old
""",
    16: """
2_hours ^_crying ^_found ^_i ^_kicked ^_safety ^_sos ^_want a_bridge a_group about_dying after_school am_at am_one
and_a broken_$ chat_private childline_$ day_after do_any dont_have finger_marks hours_left i_might i_sent is_on is_the
it_me it_my line_$ lol_no my_head never_said new_account number_for painful_$ roof_$ sells_it someone_$ songs_for
supports_the that_number the_bathroom the_key these_would to_leave up_after want_out which_way
""",
    17: """
4_percent ^_only again_it do_it help_please i_go kicked_out life_is make_it ok_$ on_the only_wanted sos_$ the_train
this_will timer_is tomorrow_$ used_to way_is what_that
""",
    18: """
999_$ ^_life ^_need ^_wants a_key baby_$ be_better better_off coach_$ dad_$ existing_$ into_care my_swimming secret_$
swimming_teacher the_roof to_$ tonight_$ too_many
""",
    19: """
^_made ^_nearly a_bad at_night back_$ die_$ groomed_by if_it is_cutting nearly_told nothing_left
""",
    20: """
^_theres after_$ girl_$ report_my things_$ what_if what_the you_know
""",
    21: """
^_childline ^_is ^_keeps hard_to i_was it_hard my_name my_nans the_door tired_of
""",
    22: """
^_got cutting_$ i_just it_about it_bad marks_$ my_mums off_$ room_$ someone_please
""",
    23: """
^_999 do_other need_out police_$
""",
    24: """
^_what more_$ reading_this safety_pin tell_$
""",
    25: """
^_been ^_counting door_$ house_$ my_school to_say
""",
    26: """
^_how
""",
    27: """
^_reading ^_told one_of stop_$ tablets_$
""",
    28: """
am_in
""",
    29: """
me_$
""",
    32: """
^_they
""",
    40: """
help_$
""",
    41: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -34: """
i>ORDINARY
""",
    -31: """
I>ORDINARY
""",
    -26: """
is>SOURCE
""",
    -24: """
ADULT>says
""",
    -22: """
KIN>VIOLENCE
""",
    -21: """
ME>ORDINARY
""",
    -20: """
CARE>ADULT he>HE me>ORDINARY my>at
""",
    -19: """
HELPREQ>at KIN>KIN SEND>to dont>SOMEONE for>the he>CARE the>said
""",
    -18: """
SELF_MINOR>and VIOLENCE>ME didnt>HE do>they him>is said>the to>have
""",
    -17: """
ASK>a CARE>MY KIN>he SEND>HELPREQ SHAME>the SOMEONE>CHILD is>that the>STAT to>ORDINARY what>should
""",
    -16: """
CARE>he FRAME>it I>YOU MY>ASK MY>of OTHER_ADULT>and and>ORDINARY and>was did>the do>I he>ADULT this>in this>the
""",
    -15: """
ASK>HE MY>says OPINION>he OTHER_ADULT>SELF_ADULT PIC>the cant>the do>get in>he is>at of>ORDINARY tell>HE
""",
    -14: """
ASK>STAT CARE>my DIRECT>at HE>SOURCE HELPREQ>to I>if KNOWS>ADULT KNOWS>HE KNOWS>from MY>SOURCE ONLINE>to ORDINARY>ME
ORDINARY>a THREAT>the TOLD>his and>PEER and>what because>I do>have do>i the>DISTRESS the>ONLINE to>CONTACT to>a to>his
to>if what>FRAME will>if
""",
    -13: """
CARE>CROWD CROWD>is HE>ASK HELPREQ>with ME>SOURCE ME>his ME>of MY>why ONLINE>the OPINION>was SEND>HE VIOLENCE>that
VIOLENCE>to a>what and>i and>want did>HE did>SOMEONE dont>MY get>to he>ASK i>if in>ASK it>SEND it>do me>of my>ORDINARY
my>do not>HE not>it the>MINOR the>TOLD they>to where>the wont>get
""",
    -12: """
ADULT>have ADULT>he CARE>PIC CARE>if CHILD>ABUSE CROWD>with FRAME>the HE>get HELPREQ>CHILD HELPREQ>is I>MY I>my I>you
KIN>ABUSE ME>said MEET>CROWD MY>ORDINARY PIC>his SELF_MINOR>I SELF_MINOR>MINOR SEND>a SOMEONE>CONTACT SOMEONE>it YOU>my
a>STAT and>him does>me for>on have>been have>in he>and his>GIFT i>a i>from it>CROWD me>the my>I my>says of>SOURCE
said>ME says>are says>was she>my the>me the>with they>get to>HELPREQ what>would where>he wont>SEND
""",
    -11: """
CARE>MINOR CARE>PEER CARE>a CONTACT>ADULT FEAR>tell GIFT>him HELPREQ>SOURCE I>from I>this KIN>GROOMED KIN>if LOVE>I
LOVE>i LOVE>on ME>i MY>because MY>to ONLINE>it ORDINARY>ORDINARY ORDINARY>SEND PEER>at SELF_MINOR>STAT SELF_MINOR>i
SEX>to SOURCE>SOURCE TOUCH>the WORRY>ORDINARY a>for at>at at>have because>my do>GIFT do>it does>ME get>KIN he>ME
he>TOLD he>keeps his>THREAT i>SOURCE i>that i>this if>CHILD if>him if>she in>does me>SOURCE says>who she>MY tell>I
tell>i that>and the>ME to>CROWD to>of wants>ADULT what>HELPREQ what>can who>it with>MY with>he with>is
""",
    -10: """
ADULT>GIFT ADULT>STAT ADULT>a ADULT>if CARE>at CHILD>STAT CHILD>he FORCE>MY FORCE>my FORCE>want GIFT>for
HELPREQ>SOMEONE HELPREQ>THREAT I>SELF_ADULT I>so I>to I>where KIN>HE KIN>STAT KIN>says KNOWS>he LEAK>PIC MY>ONLINE
ONLINE>ONLINE ONLINE>him ORDINARY>me PEER>MY PEER>a PEER>of SEND>ADULT SEND>ME SEX>a SOMEONE>get SOMEONE>not
STALK>ONLINE STALK>on STAT>when THREAT>a TOLD>was VIOLENCE>want VIOLENCE>what WE>PIC WE>the a>FRAME and>a and>he
are>ADULT at>ONLINE at>for dont>WORRY from>this got>with has>it have>HE he>NEVERMET he>VIOLENCE he>if he>me his>was
how>ADULT how>PIC i>SELF_ADULT if>MINOR if>WORRY is>GIFT is>SELF_ADULT is>so it>from keep>this keeps>the me>said
my>because my>to on>CONTACT on>it said>me she>SEND she>him she>said tell>CHILD tell>KIN tell>to that>what the>CHILD
the>been the>she this>ORDINARY to>SOURCE to>why wants>CROWD what>get when>he when>it where>HELPREQ where>is which>HE
will>HE would>the
""",
    -9: """
ADULT>wants ASK>ORDINARY ASK>SOURCE BULLY>for CARE>ONLINE CARE>VIOLENCE CARE>are CHILD>GROOMED CONTACT>his CONTACT>in
CROWD>CROWD CROWD>SOMEONE CROWD>a DESPAIR>the FEAR>ORDINARY FORCE>ASK HE>tell HELPREQ>MY I>but I>her KIN>PEER KIN>have
KNOWS>is ME>I ME>do MY>PEER MY>get MY>have MY>his NUDE>CHILD OLDER>SEX ONLINE>OPINION ONLINE>so PIC>how SELF_MINOR>does
SELF_MINOR>when SEND>ONLINE SEND>for SHAME>to SOMEONE>ADULT SOMEONE>ORDINARY SOMEONE>SEND SOMEONE>SOURCE SOURCE>said
STALK>ME STALK>me STAT>CHILD STAT>CROWD VIOLENCE>in VIOLENCE>of WE>at WE>do YOU>me a>SOURCE a>said and>are because>MY
did>get did>her do>a do>in does>it dont>so for>WORRY get>the has>the have>SEND he>TOUCH i>but i>her i>where if>GROOMED
if>KIN if>was in>says is>from is>in it>tell me>because me>i me>with my>SEND my>in my>is not>SHAME of>was on>ONLINE
said>and said>didnt said>said she>OTHER_ADULT she>me tell>a tell>is the>NEAR to>ADULT to>how want>the want>this
was>CARE was>OLDER was>when what>and which>they with>HELPREQ wont>CONTACT wont>MOVED wont>ONLINE you>me
""",
    -8: """
ADULT>how ASK>him CARE>NUDE CARE>it CARE>on CHILD>said CREEPY>WORRY CROWD>ASK CROWD>CHILD CROWD>STAT FEAR>HELPREQ
FEAR>on FEAR>that FRAME>PEER GIFT>OPINION GIFT>if GIFT>is HE>ORDINARY HELPREQ>he HELPREQ>i HELPREQ>my KIN>ASK KIN>MINOR
KIN>and KIN>the KIN>with LEAK>the ME>HELPREQ ME>STAT ME>because ME>for ME>the MEET>and MINOR>CHILD MINOR>KIN MINOR>to
MY>her MY>will ONLINE>was OPINION>MY ORDINARY>wants PEER>it PIC>isnt PIC>what PIC>wont SECRET>in SEND>STAT SEND>me
SOMEONE>MY SOMEONE>can SOMEONE>was SOURCE>can STALK>and STAT>does TOLD>WORRY TOUCH>and YOU>on a>do a>on a>they a>was
and>HELPREQ and>I and>NEVERMET and>SOURCE and>tell are>VIOLENCE are>in at>what can>for can>it did>a has>with he>are
he>he her>said him>get him>he his>it how>SECRET how>it how>the i>CONTACT is>STAT it>at it>with me>HELPREQ me>it my>KIN
my>cant my>he my>of my>on my>we on>for our>ASK says>i she>ASK so>can tell>her tell>me that>CARE that>ONLINE the>FORCE
the>LEAK the>this they>NUDE they>do this>is to>STAT to>her us>do was>SEND was>is what>ASK who>this wont>MY wont>my
would>I would>NUDE would>i
""",
    -7: """
ABUSE>PIC ABUSE>the ADULT>keep ADULT>she ADULT>want ASK>this BEING>for BEING>keep CARE>DIRECT CHILD>SEND CHILD>WORRY
CHILD>should CONTACT>ORDINARY CONTACT>to CREEPY>is CROWD>WE CROWD>him CROWD>should DIRECT>the DISTRESS>a DISTRESS>me
FORCE>this GIFT>dont HELPREQ>ASK HELPREQ>FEAR HELPREQ>cant HELPREQ>how HELPREQ>she I>ADULT KIN>SEND KIN>can KIN>got
KIN>said LOVE>and ME>a ME>him ME>my ME>will MEET>ADULT MINOR>STAT MINOR>it MY>but MY>got NEAR>the NEVERMET>I NEVERMET>i
NEWS>NEWS NUDE>SELF_MINOR OLDER>CHILD OLDER>CROWD OLDER>at ONLINE>HELPREQ ONLINE>WORRY ONLINE>a OPINION>DISTRESS
OPINION>GIFT OPINION>HE OPINION>SEND OPINION>have OTHER_ADULT>the PAST>when PEER>ONLINE PEER>VIOLENCE PEER>so
SECRET>but SELF_MINOR>is SEND>of SEND>was SEND>your SEX>ONLINE SEX>with SOMEONE>SEX SOMEONE>dont SOMEONE>the
SOURCE>FRAME SOURCE>SOMEONE SOURCE>with STAT>KIN THREAT>OPINION TOUCH>with VIOLENCE>ONLINE VIOLENCE>ORDINARY WE>HE
WORRY>who YOU>are a>NEWS a>SEX a>how a>me a>want and>SHAME and>of and>so are>MY are>my at>TOLD at>VIOLENCE
because>didnt but>to but>why cant>it did>she did>they didnt>he do>at do>on do>tell does>KIN does>tell for>BULLY for>at
for>that get>on got>for got>my had>do has>do have>PAST have>he have>on he>MY he>PEER he>on he>with him>LOVE him>and
his>a his>what how>can if>TOLD if>do in>SECRET in>TOLD in>of in>to is>his isnt>FEAR isnt>it isnt>them it>GIFT it>PIC
it>VIOLENCE it>WE it>didnt it>who keep>PIC keep>it me>I me>for me>him me>his me>will my>NEVERMET my>WE my>i not>the
of>his of>in of>isnt on>ORDINARY on>to on>what said>he so>is so>what that>GROOMED that>does that>not the>CREEPY
they>CONTACT they>ONLINE they>WE this>do to>been to>does to>me to>tell us>the want>a want>to wants>SOURCE was>said we>I
we>been we>i what>have what>she where>does who>they why>CROWD why>ONLINE why>it will>his with>ORDINARY with>it
wont>HELPREQ would>that you>MY you>are you>have you>my
""",
    -6: """
ADULT>KNOWS ADULT>MY ADULT>TOUCH ADULT>to ADULT>why ADULT>will ASK>should ASK>that ASK>who CARE>LEAK CARE>from
CHILD>CROWD CHILD>can CONTACT>HELPREQ CONTACT>the CREEPY>PIC CREEPY>when CROWD>in DESPAIR>SEND DESPAIR>was DISTRESS>ME
DISTRESS>this FEAR>I FEAR>i FEAR>them FRAME>for FRAME>this GIFT>FORCE GIFT>i GIFT>that HE>TOLD HE>at HELPREQ>VIOLENCE
HELPREQ>WORRY HELPREQ>get HELPREQ>if I>KIN I>KNOWS I>OPINION I>SOMEONE I>not I>that KIN>ORDINARY KIN>her KIN>should
KNOWS>on LEAK>is LEAK>of ME>keep ME>we MEET>ASK MINOR>MINOR MY>HELPREQ MY>ME MY>me MY>we NUDE>STAT NUDE>a NUDE>for
NUDE>isnt NUDE>the NUDE>this ONLINE>and ONLINE>can ONLINE>how ONLINE>should OPINION>ASK OPINION>MOVED OPINION>SECRET
OPINION>a ORDINARY>DISTRESS ORDINARY>HELPREQ ORDINARY>it ORDINARY>so OTHER_ADULT>OTHER_ADULT PAST>he PEER>CARE
PEER>LEAK PEER>ORDINARY PIC>ME PIC>STAT PIC>YOU PIC>from PIC>me SECRET>CONTACT SECRET>her SECRET>to SELF_ADULT>HE
SELF_ADULT>it SHAME>ASK SHAME>she SOMEONE>I SOMEONE>NEWS SOMEONE>didnt SOMEONE>on SOURCE>SEND SOURCE>that STAT>SEND
STAT>are TOLD>HE TOLD>HELPREQ TOLD>who TOUCH>that VIOLENCE>at WORRY>CARE WORRY>HELPREQ WORRY>MY WORRY>in WORRY>is
WORRY>this YOU>ME YOU>MY and>MINOR and>SELF_ADULT and>STAT and>which are>they are>who at>does at>says at>this at>we
at>when because>are because>her can>ADULT can>ONLINE can>this did>VIOLENCE did>not did>what do>ASK do>THREAT do>not
does>ABUSE does>CHILD does>CROWD does>PIC does>get does>in does>your dont>CONTACT dont>TOUCH dont>they dont>want
for>MOVED for>SECRET for>WE for>if from>her get>GIFT get>STAT get>at get>who got>I got>i got>your had>on has>DISTRESS
have>what he>FORCE he>LOVE he>SOURCE he>a he>she he>tell he>the her>SECRET him>HE his>for how>CONTACT how>PAST how>STAT
how>a how>on how>them i>HE i>KNOWS i>YOU i>not i>so i>would if>CROWD if>SOURCE if>didnt if>dont if>that in>for in>keeps
in>this in>with is>CHILD is>DISTRESS is>THREAT is>of is>them it>HELPREQ it>MEET it>not it>the it>wont keep>CHILD
keep>CROWD keeps>my me>STAT me>isnt me>we me>your my>DISTRESS my>LOVE my>she my>this my>why not>HELPREQ of>FEAR of>is
of>to on>I on>please on>us on>was our>ME our>it please>MY please>a please>my said>CHILD said>that said>to said>what
says>ASK says>my says>on she>ORDINARY should>get should>to so>ME so>had so>me so>that tell>will the>ABUSE the>SOMEONE
the>her the>how the>so the>want they>us this>HELPREQ this>it to>they to>to us>SOMEONE want>SOURCE was>KIN was>WE
what>ONLINE what>STAT what>WORRY what>tell what>this when>OLDER when>do when>should where>FRAME where>that who>CONTACT
who>said who>says why>not will>to with>DISTRESS with>my wont>I wont>i would>ADULT would>ONLINE would>SECRET you>KIN
you>if
""",
    -5: """
ADULT>because ADULT>should ADULT>which ADULT>wont ASK>CROWD ASK>his BEING>the CONTACT>WORRY CONTACT>because CONTACT>can
CONTACT>of CREEPY>NUDE CREEPY>PAST CROWD>KIN CROWD>how CROWD>our DESPAIR>to DISTRESS>FRAME DISTRESS>PIC FEAR>it
FORCE>PEER FRAME>STAT GIFT>I GROOMED>CROWD GROOMED>PAST HARMED>VIOLENCE HE>NEVERMET HE>SHAME HE>his HE>keeps HE>they
HELPREQ>got HELPREQ>that HELPREQ>will HYPO>ME HYPO>me I>NUDE I>wasnt I>would I>your KIN>CROWD KIN>ME KIN>NEVERMET
LOVE>PAST LOVE>my LOVE>with ME>LOVE ME>your MEET>MY MEET>his MEET>my MEET>the MEET>want MINOR>VIOLENCE MINOR>get
MINOR>wont MY>and MY>how MY>this NEVERMET>CHILD NEVERMET>KIN NEVERMET>a NEWS>from NUDE>ABUSE NUDE>KIN NUDE>THREAT
NUDE>how NUDE>wont OLDER>CONTACT OLDER>KIN ONLINE>FRAME ONLINE>SELF_MINOR ONLINE>VIOLENCE ONLINE>got ONLINE>his
ONLINE>in ONLINE>says ONLINE>that OPINION>STAT OPINION>WE OPINION>is OPINION>said ORDINARY>MINOR ORDINARY>NUDE
ORDINARY>to PAST>if PEER>SECRET PEER>can PIC>OPINION PIC>SOURCE PIC>please SECRET>do SECRET>want SECRET>which
SELF_ADULT>is SELF_MINOR>ME SELF_MINOR>he SEND>CONTACT SEND>YOU SEND>her SEND>where SHAME>I SHAME>SOMEONE
SHAME>VIOLENCE SHAME>i SHAME>me SOMEONE>OLDER SOURCE>MINOR SOURCE>OPINION SOURCE>ORDINARY SOURCE>WE SOURCE>on STAT>did
STAT>my STAT>the THREAT>GIFT THREAT>SOURCE THREAT>do THREAT>that TOUCH>PIC VIOLENCE>ASK VIOLENCE>the VIOLENCE>them WE>I
WE>ORDINARY WE>VIOLENCE WE>been WE>got WE>my WORRY>my YOU>and YOU>dont YOU>have a>DISTRESS a>NEAR a>ORDINARY a>SEND
a>TOPIC a>WORRY a>are a>is a>not and>LOVE and>SEND and>do and>said and>them are>CROWD are>SHAME are>SOURCE
at>OTHER_ADULT at>SOURCE at>from at>with because>said been>DISTRESS been>this can>CARE can>CONTACT can>MY can>have
can>my can>that can>they cant>FRAME cant>HELPREQ cant>ORDINARY cant>a cant>was cant>which did>SOURCE do>SOURCE do>keep
do>them does>CARE dont>HE dont>YOU dont>get dont>i dont>the dont>you for>CARE for>CONTACT for>KIN for>please from>GIFT
from>on get>CHILD get>HE get>ORDINARY get>YOU get>them get>this got>MY got>his had>at has>got has>his has>said has>to
have>SOURCE have>that he>wants him>a how>PEER how>SOURCE how>her i>NUDE i>how i>wasnt i>your if>CONTACT if>TOUCH
if>want in>NEAR in>do in>what in>who is>BULLY is>OTHER_ADULT is>have is>us it>TOLD it>TOUCH it>been it>how it>in
it>please it>says it>that it>us it>what keep>CREEPY keep>KIN keep>MY keep>but keep>my keep>what keeps>HE keeps>TOUCH
me>CHILD me>LOVE me>WE me>YOU my>ASK my>HELPREQ my>MINOR my>OTHER_ADULT my>didnt my>where not>ADULT not>OPINION
not>SOURCE not>does not>her not>what of>HELPREQ of>KIN of>MINOR of>does of>have of>her of>how of>that of>your on>CREEPY
on>NUDE on>but on>i on>this on>where on>with our>SOURCE please>ASK please>i said>KIN said>OPINION said>SOMEONE
says>SEND says>should says>that says>will she>OLDER she>he she>how should>ADULT should>i so>STALK so>how tell>they
tell>want tell>which that>BEING that>SEND that>is that>isnt that>was that>with the>OLDER the>PIC the>didnt the>from
the>have the>of them>got them>have they>MOVED they>SECRET they>at they>been to>ASK to>but to>said to>them us>HE us>my
wants>his was>ADULT was>SOMEONE was>that was>where we>HE we>got what>HE what>does what>has what>is when>HELPREQ
when>ONLINE when>did when>to where>get who>a why>KIN why>are why>in why>is why>they will>YOU will>you with>PEER with>WE
wont>his would>SOMEONE would>SOURCE would>her would>if you>ME you>a you>dont you>on your>my
""",
    -4: """
ABUSE>SOURCE ABUSE>STAT ABUSE>does ADULT>ASK ADULT>are ADULT>didnt ADULT>do ADULT>of ADULT>us ADULT>your ASK>and
BULLY>ABUSE CARE>CARE CARE>can CARE>does CARE>have CARE>said CARE>says CARE>the CARE>where CHILD>ASK CHILD>CRISIS
CHILD>KIN CHILD>NEAR CHILD>NEVERMET CHILD>NEWS CHILD>OPINION CHILD>PEER CHILD>PIC CHILD>are CHILD>for CHILD>got
CHILD>had CHILD>him CHILD>where CONTACT>that CREEPY>I CREEPY>i CRISIS>BULLY CRISIS>HE CROWD>HELPREQ CROWD>NUDE
CROWD>PIC CROWD>SECRET CROWD>can CROWD>so CROWD>when CROWD>where DIRECT>ONLINE DIRECT>with DISTRESS>ORDINARY
DISTRESS>in DISTRESS>so FEAR>the FORCE>ORDINARY FORCE>SEND FORCE>on FRAME>CARE FRAME>PIC FRAME>SOURCE GIFT>CREEPY
GIFT>HE GROOMED>it HARMED>his HE>FRAME HE>GROOMED HE>he HE>them HELPREQ>WE HELPREQ>keep HELPREQ>on HELPREQ>says
HYPO>TOLD I>CHILD I>FORCE I>ONLINE I>SHAME I>SOURCE I>TOUCH I>been I>how I>she KIN>DIRECT KIN>FEAR KIN>NEAR KIN>SOURCE
KIN>had KIN>how KIN>tell KIN>want KNOWS>CARE KNOWS>KIN LEAK>NUDE LOVE>MY LOVE>ORDINARY LOVE>do LOVE>in LOVE>of
LOVE>what ME>DISTRESS ME>FEAR ME>GIFT ME>OPINION ME>TOLD ME>YOU ME>isnt ME>to ME>which MEET>CHILD MEET>GIFT MINOR>ASK
MINOR>HELPREQ MINOR>at MINOR>do MINOR>they MOVED>I MOVED>WE MOVED>at MOVED>because MOVED>i MOVED>the MOVED>we MY>WORRY
MY>a MY>he MY>it MY>want MY>wont NEAR>ORDINARY NEWS>ABUSE NEWS>a NEWS>of NEWS>on NUDE>CONTACT NUDE>SECRET NUDE>SOURCE
NUDE>in OLDER>but ONLINE>PEER ONLINE>SEX ONLINE>SOURCE ONLINE>but ONLINE>keeps ONLINE>of ONLINE>this ONLINE>what
OPINION>CONTACT OPINION>she OPINION>want OPINION>we ORDINARY>ASK ORDINARY>SHAME ORDINARY>SOMEONE ORDINARY>VIOLENCE
ORDINARY>had ORDINARY>is ORDINARY>keeps ORDINARY>my ORDINARY>us PAST>HE PAST>OTHER_ADULT PAST>STAT PAST>has PAST>is
PAST>on PAST>was PEER>LOVE PEER>have PEER>me PIC>I PIC>her PIC>i PIC>of PIC>you SECRET>CHILD SECRET>HE SECRET>OPINION
SECRET>ORDINARY SECRET>that SECRET>we SELF_ADULT>DISTRESS SELF_ADULT>cant SELF_MINOR>HE SELF_MINOR>are SELF_MINOR>in
SELF_MINOR>it SELF_MINOR>was SEND>OPINION SEND>didnt SEND>got SEND>is SEND>what SEX>CHILD SEX>CONTACT SHAME>ME
SHAME>and SHAME>if SOMEONE>CRISIS SOMEONE>GROOMED SOMEONE>TOLD SOMEONE>VIOLENCE SOMEONE>in SOMEONE>which SOURCE>SHAME
SOURCE>got SOURCE>please SOURCE>us STALK>WORRY STAT>NUDE STAT>a STAT>and STAT>but STAT>for STAT>on STAT>them STAT>your
THREAT>PIC THREAT>does THREAT>she THREAT>want THREAT>with TOLD>does TOLD>which TOUCH>for TOUCH>of TOUCH>said
VIOLENCE>was WE>ADULT WE>ME WE>SOMEONE WE>SOURCE WE>STAT WE>but WE>i WE>me WE>on WE>so WE>to WORRY>CHILD WORRY>to
YOU>GROOMED YOU>ORDINARY YOU>a YOU>please YOU>will YOU>with a>BEING a>GIFT a>GROOMED a>isnt a>would and>ASK and>but
and>from and>has and>how and>would are>you at>BULLY at>CREEPY at>WE at>are because>to because>was been>PAST but>ONLINE
but>SOURCE but>how can>CROWD can>MINOR can>PEER can>PIC can>and can>with cant>PIC cant>if did>HELPREQ did>have did>said
didnt>they do>WE do>does do>for do>this do>your does>ONLINE does>SHAME does>THREAT does>YOU does>this dont>ADULT
dont>he dont>my for>ONLINE for>PAST for>STAT for>because for>us for>will from>HELPREQ from>YOU from>because from>would
get>MINOR get>NEWS get>does get>my get>so get>you got>ONLINE got>PEER got>a had>been had>it has>STAT has>YOU has>your
have>MEET have>THREAT have>WORRY have>it he>SHAME he>cant he>him he>his he>was he>will her>BEING her>not her>tell
his>ABUSE his>I his>ORDINARY his>PEER his>and his>the how>ONLINE how>got how>has how>my how>was how>with i>FORCE
i>OPINION i>SELF_MINOR i>SHAME i>TOUCH i>been if>HE if>in if>my if>of if>which in>MINOR in>can in>cant in>did in>him
in>in in>it in>which is>how is>it isnt>MY isnt>in isnt>to it>are it>get keep>CARE keep>NUDE keep>YOU keep>that
keeps>his me>FEAR me>GIFT me>HE me>OPINION me>TOLD me>my me>not my>ME my>please not>at not>him not>on not>tell not>that
not>who of>PAST of>STAT of>are of>do of>got of>it of>please of>should on>PAST on>because on>cant on>from on>not on>of
on>who our>PIC our>WE our>at our>get our>is our>me our>wants please>I said>SELF_ADULT says>OPINION says>and
says>because says>does says>have says>him says>of she>CRISIS she>that she>them should>KIN should>her so>CONTACT so>SEND
so>WE so>on tell>not that>him that>to the>FEAR the>HE the>SOURCE the>can the>for the>get the>had them>SOMEONE
they>HELPREQ they>ORDINARY they>SOURCE they>WORRY they>but they>how this>what to>please us>MY us>a want>ORDINARY
want>for want>get wants>HE wants>SEND wants>a was>CHILD was>MY was>NEWS was>him was>she was>we wasnt>FEAR wasnt>on
wasnt>the we>CONTACT we>at we>on we>the what>GROOMED what>her when>CONTACT when>NUDE when>can when>will which>SOURCE
which>it who>CHILD who>SOMEONE who>do who>for who>from who>when why>OPINION why>PIC why>SECRET why>dont will>LOVE
will>she with>SOURCE with>cant with>should with>the with>this would>PIC would>is would>they you>GROOMED you>not you>to
you>will
""",
    -3: """
ABUSE>NUDE ABUSE>for ABUSE>with ADULT>ASSAULT ADULT>FRAME ADULT>MINOR ADULT>SELF_MINOR ADULT>SEND ADULT>STALK ADULT>my
ASK>ADULT ASK>CHILD ASK>LOVE ASK>WE ASK>at ASK>did ASK>how ASK>says ASK>she ASK>what BEING>BULLY BEING>GROOMED
BULLY>THREAT BULLY>WE BULLY>a BULLY>us CARE>BULLY CARE>FEAR CARE>STAT CARE>TOUCH CARE>get CARE>got CARE>this
CHILD>CONTACT CHILD>DIRECT CHILD>MEET CONTACT>SECRET CONTACT>SEND CONTACT>SOURCE CONTACT>get CONTACT>this
CREEPY>ORDINARY CREEPY>in CRISIS>ORDINARY CRISIS>STAT CRISIS>she CROWD>DIRECT CROWD>not CROWD>please DESPAIR>and
DIRECT>on DISTRESS>LOVE DISTRESS>at FAULT>the FEAR>CHILD FEAR>FEAR FEAR>FORCE FEAR>KIN FEAR>SOURCE FEAR>does
FORCE>CONTACT FORCE>LOVE FORCE>to FRAME>CONTACT FRAME>GIFT FRAME>KIN FRAME>ORDINARY FRAME>can FRAME>keep FRAME>me
FRAME>want FRAME>with GIFT>HELPREQ GIFT>SOURCE GIFT>do GIFT>his GIFT>it GIFT>says GROOMED>the HE>BEING HE>him HE>of
HE>this HE>was HE>which HE>will HELPREQ>CARE HELPREQ>FRAME HELPREQ>STAT HELPREQ>are HELPREQ>has HELPREQ>him
HELPREQ>them HELPREQ>us I>CARE I>PEER I>SELF_MINOR I>STALK I>get KIN>CRISIS KIN>PAST KIN>PIC KIN>YOU KIN>at KIN>because
KIN>what KIN>would KIN>you KNOWS>KNOWS KNOWS>her KNOWS>his LEAK>in LOVE>CARE LOVE>GIFT LOVE>HE LOVE>he LOVE>him
LOVE>not LOVE>the ME>HE ME>PAST ME>STALK ME>WE ME>have ME>is ME>on ME>was ME>where ME>wont MINOR>BULLY MINOR>PAST
MINOR>for MINOR>from MINOR>wants MINOR>would MOVED>CONTACT MOVED>have MOVED>he MOVED>says MY>LOVE MY>MY MY>OTHER_ADULT
MY>SELF_ADULT MY>SELF_MINOR MY>SEND MY>THREAT MY>cant MY>from MY>keeps MY>please MY>wants MY>which NEAR>it NEAR>with
NEVERMET>SOMEONE NEVERMET>and NEVERMET>who NEWS>PAST NEWS>SHAME NEWS>SOMEONE NEWS>he NEWS>is NEWS>it NEWS>with
NUDE>BULLY NUDE>does NUDE>is NUDE>our NUDE>please OLDER>ASK OLDER>is OLDER>that ONLINE>LEAK ONLINE>STAT ONLINE>THREAT
ONLINE>get ONLINE>my ONLINE>please OPINION>OTHER_ADULT OPINION>does OPINION>my OPINION>says OPINION>wants OPINION>who
ORDINARY>BULLY ORDINARY>HE ORDINARY>I ORDINARY>ONLINE ORDINARY>has ORDINARY>have ORDINARY>i ORDINARY>in ORDINARY>not
ORDINARY>please ORDINARY>will OTHER_ADULT>I OTHER_ADULT>OLDER OTHER_ADULT>OPINION OTHER_ADULT>been OTHER_ADULT>is
PAST>are PEER>BULLY PEER>FEAR PEER>are PEER>has PEER>his PEER>my PIC>this SECRET>KIN SECRET>LOVE SECRET>ONLINE
SECRET>TOLD SECRET>WE SELF_ADULT>he SELF_ADULT>she SELF_MINOR>SOURCE SELF_MINOR>my SEND>CROWD SEND>from SEND>have
SEND>him SEND>his SEND>how SEND>in SEND>this SEX>and SEX>so SHAME>a SHAME>that SOMEONE>ASK SOMEONE>MOVED SOMEONE>ONLINE
SOMEONE>SHAME SOMEONE>his SOMEONE>i SOMEONE>my SOMEONE>our SOURCE>ASK SOURCE>CROWD SOURCE>NUDE SOURCE>but SOURCE>had
SOURCE>how SOURCE>i SOURCE>isnt SOURCE>says SOURCE>she SOURCE>want SOURCE>wasnt STALK>I STALK>ORDINARY STALK>i STALK>it
STAT>HELPREQ STAT>didnt STAT>dont STAT>got STAT>has STAT>that STAT>where THREAT>CHILD THREAT>STAT THREAT>how
THREAT>would TOLD>MEET TOLD>YOU TOLD>me TOLD>the TOLD>they TOPIC>KIN TOPIC>a TOPIC>and TOUCH>how VIOLENCE>ABUSE
VIOLENCE>NUDE VIOLENCE>from VIOLENCE>is VIOLENCE>on VIOLENCE>so WE>him WE>his WE>keep WE>wants WE>we WE>what
WORRY>ADULT WORRY>CROWD WORRY>ONLINE WORRY>a YOU>CARE YOU>KIN YOU>ONLINE YOU>OTHER_ADULT YOU>been YOU>got YOU>has
YOU>keep a>PAST a>of a>says a>should a>them a>which a>why and>LEAK and>we and>when and>will and>your are>DESPAIR
are>ORDINARY are>YOU are>is are>me are>the are>we at>NUDE at>WORRY at>YOU at>dont at>her at>not at>to because>at
been>BULLY been>LOVE been>him but>STAT but>was but>who can>HE can>HYPO can>LEAK can>SOMEONE can>WE can>on can>what
can>your cant>ONLINE cant>for cant>my cant>this cant>what did>ONLINE did>OPINION did>THREAT didnt>the do>FRAME do>LOVE
do>ORDINARY do>SEND do>TOLD do>TOPIC do>us does>CREEPY does>VIOLENCE does>how does>with dont>FRAME dont>I dont>is
for>ADULT for>NEAR for>STALK for>do for>this for>with for>would from>does from>of from>they from>what from>where
get>CARE get>I get>how get>i get>says got>CONTACT got>KIN got>PIC got>WORRY got>at had>but had>not had>this has>MINOR
have>CHILD have>HYPO have>KIN have>PEER have>VIOLENCE have>are have>do have>how have>they have>your he>FRAME he>my
he>that he>they her>SHAME her>STAT her>and him>at him>will his>i his>with how>ASK how>GIFT how>MY how>SEND how>THREAT
how>are how>didnt how>dont how>keep how>they i>FRAME i>GIFT i>STALK i>are i>cant i>is i>which if>CARE if>CREEPY if>MY
if>has in>CHILD in>FRAME in>HE in>MOVED in>NEWS in>my in>tell in>them is>CARE is>LEAK is>TOLD is>VIOLENCE is>on is>she
isnt>my it>SOURCE it>her it>isnt it>them it>when it>why keep>STAT keep>WE keep>and keep>your keeps>DIRECT keeps>STALK
keeps>VIOLENCE keeps>her me>DISTRESS me>MOVED me>PAST me>STALK me>at me>have me>keep me>where me>wont my>CHILD my>CROWD
my>but my>from my>us not>NUDE not>SEND not>SOMEONE not>have not>he not>of not>said not>why of>ABUSE of>FRAME of>LOVE
of>PIC of>VIOLENCE on>HELPREQ on>LOVE on>OTHER_ADULT on>TOPIC on>did on>does on>have on>is on>wants on>when our>ADULT
our>ORDINARY our>VIOLENCE our>WORRY our>so please>SEND please>STAT please>are please>not please>the said>CRISIS said>HE
said>are said>been said>can said>had said>she says>CROWD says>I says>STAT says>his says>they she>CHILD she>GIFT she>ME
she>STAT she>does she>of she>this she>wont should>CROWD should>a should>for so>NUDE so>do so>my so>we so>when
tell>GROOMED tell>OLDER tell>ORDINARY tell>WE tell>but tell>do tell>has tell>him tell>it tell>that tell>we that>CONTACT
that>DIRECT that>FEAR that>TOUCH that>a that>are that>do that>get that>had that>her that>it that>this that>wont
that>would the>GROOMED the>NEWS the>SEND the>SHAME the>WE the>on the>we the>will them>STAT them>TOLD them>are
they>CHILD they>HARMED they>PIC they>keep they>of they>they they>was this>CHILD this>KIN this>ME this>PIC this>WE
this>are this>for this>have this>we this>wont to>FRAME to>GROOMED to>SELF_MINOR to>TOPIC to>can to>get to>the to>was
to>which to>with to>would us>KIN us>MEET us>PIC us>keep us>on us>what want>ASK want>CHILD want>ONLINE want>OPINION
want>YOU want>on want>what want>who want>you wants>SOMEONE wants>with was>CROWD was>GROOMED was>HELPREQ was>I was>TOLD
was>from was>has was>her was>it was>with wasnt>it we>DISTRESS we>KIN we>but we>him we>to we>with what>CREEPY what>FORCE
what>MINOR what>SHAME what>at what>did what>from what>got what>him what>we what>why when>CHILD when>FRAME when>GIFT
when>WE when>for when>we where>VIOLENCE where>i where>was which>ONLINE which>does which>i which>should who>KIN
who>OLDER who>PEER who>THREAT who>that who>wants who>why why>CHILD why>LOVE why>SEND why>YOU why>cant why>should
why>tell why>you will>ASK will>I will>ONLINE will>have will>i will>says will>who with>ME with>at with>can with>do
with>us wont>HE wont>WORRY wont>in wont>of would>HE you>CHILD you>CROWD you>ORDINARY you>PEER you>SOURCE you>been
you>got you>keep you>please you>with your>OTHER_ADULT your>SECRET your>and your>has your>on your>said
""",
    -2: """
ABUSE>GIFT ABUSE>in ADULT>FEAR ADULT>FORCE ADULT>HE ADULT>LOVE ADULT>THREAT ADULT>TOLD ADULT>and ADULT>get ADULT>has
ADULT>i ADULT>is ADULT>keeps ADULT>what ASK>does ASK>had ASK>if ASK>want ASK>which ASSAULT>HE ASSAULT>MY ASSAULT>my
ASSAULT>that BEING>ABUSE BULLY>ASK BULLY>HE BULLY>NUDE BULLY>SOMEONE BULLY>her BULLY>on BULLY>this CARE>GROOMED CARE>ME
CARE>isnt CARE>so CARE>why CHILD>ADULT CHILD>FEAR CHILD>LEAK CHILD>how CHILD>is CHILD>so CHILD>tell CHILD>to
CHILD>wants CHILD>why CHILD>with CHILD>you CONTACT>GIFT CONTACT>OPINION CONTACT>PEER CONTACT>SEX CONTACT>STAT CONTACT>a
CONTACT>but CONTACT>keep CONTACT>on CONTACT>says CREEPY>CONTACT CREEPY>YOU CREEPY>from CREEPY>if CREEPY>the CREEPY>you
CRISIS>ASK CRISIS>and CRISIS>is CRISIS>want CRISIS>what CROWD>MEET CROWD>NEAR CROWD>SEND CROWD>THREAT CROWD>got
CROWD>have CROWD>isnt CROWD>why DESPAIR>MY DESPAIR>my DIRECT>CONTACT DIRECT>PIC DISTRESS>KIN FEAR>a FEAR>at FEAR>which
FORCE>DISTRESS FORCE>HELPREQ FORCE>SOURCE FORCE>so FRAME>ME FRAME>THREAT FRAME>and FRAME>are FRAME>them FRAME>who
FRAME>why GIFT>CHILD GIFT>CROWD GIFT>ORDINARY GIFT>our GROOMED>KIN GROOMED>MINOR GROOMED>STAT GROOMED>at GROOMED>has
GROOMED>how GROOMED>in HARMED>SECRET HE>CARE HE>CRISIS HE>DISTRESS HE>HELPREQ HE>on HE>please HELPREQ>NEWS
HELPREQ>OPINION HELPREQ>a HELPREQ>his HELPREQ>said HELPREQ>would HYPO>CHILD HYPO>is HYPO>the I>CONTACT I>CROWD I>FRAME
I>WORRY I>are I>cant I>i I>tell I>want I>which KIN>LEAK KIN>LOVE KIN>MY KIN>SECRET KIN>get KIN>him KIN>not KIN>where
KNOWS>ORDINARY KNOWS>in LEAK>FORCE LEAK>KIN LOVE>CHILD LOVE>KIN LOVE>OPINION ME>CHILD ME>CREEPY ME>MOVED ME>ONLINE
ME>can ME>not ME>they MEET>NEAR MEET>get MEET>what MINOR>SELF_MINOR MINOR>his MINOR>in MINOR>so MINOR>when MY>DISTRESS
MY>NEVERMET MY>keep MY>on MY>where NEAR>CARE NEAR>HE NEAR>KNOWS NEAR>NEAR NEAR>ONLINE NEAR>at NEAR>for
NEVERMET>ORDINARY NEVERMET>can NEVERMET>says NEWS>THREAT NEWS>been NEWS>was NUDE>MINOR NUDE>PIC NUDE>WE NUDE>get
NUDE>to NUDE>what NUDE>with NUDE>your OLDER>NUDE OLDER>ORDINARY OLDER>STAT OLDER>TOLD OLDER>the OLDER>want ONLINE>have
ONLINE>on ONLINE>they ONLINE>where ONLINE>would OPINION>ADULT OPINION>BULLY OPINION>FORCE OPINION>MINOR OPINION>SOURCE
OPINION>can OPINION>get OPINION>isnt OPINION>that OPINION>what ORDINARY>ABUSE ORDINARY>FEAR ORDINARY>FRAME
ORDINARY>HYPO ORDINARY>PAST ORDINARY>WORRY ORDINARY>been ORDINARY>cant ORDINARY>this ORDINARY>what ORDINARY>wont
OTHER_ADULT>ADULT OTHER_ADULT>CHILD OTHER_ADULT>CROWD OTHER_ADULT>KIN OTHER_ADULT>he OTHER_ADULT>his OTHER_ADULT>i
OTHER_ADULT>my OTHER_ADULT>they OTHER_ADULT>this OTHER_ADULT>who PAST>I PAST>WE PAST>YOU PAST>and PAST>for PAST>from
PAST>of PAST>this PAST>we PAST>would PAST>you PEER>ASK PEER>GIFT PEER>because PEER>him PEER>says PIC>ABUSE PIC>FORCE
PIC>HELPREQ PIC>ORDINARY PIC>SEX PIC>do PIC>does PIC>our PIC>should PIC>your SECRET>FRAME SECRET>SOURCE SECRET>VIOLENCE
SECRET>if SECRET>of SECRET>why SECRET>wont SELF_MINOR>NUDE SELF_MINOR>how SELF_MINOR>want SEND>CHILD SEND>does SEND>he
SEND>that SEND>the SEND>us SEX>ASSAULT SEX>ME SEX>MINOR SEX>him SEX>me SHAME>FORCE SHAME>had SHAME>in SHAME>on
SOMEONE>do SOMEONE>does SOMEONE>got SOMEONE>said SOURCE>DISTRESS SOURCE>GIFT SOURCE>HYPO SOURCE>OLDER SOURCE>THREAT
SOURCE>dont SOURCE>her SOURCE>them SOURCE>they SOURCE>this SOURCE>who STALK>CONTACT STALK>a STALK>in STALK>of STAT>ASK
STAT>CONTACT STAT>OPINION STAT>OTHER_ADULT STAT>SOMEONE STAT>YOU STAT>can STAT>had STAT>her STAT>not STAT>please
STAT>who STAT>with THREAT>KIN THREAT>VIOLENCE THREAT>me THREAT>our THREAT>this TOLD>ME TOLD>MINOR TOLD>ONLINE
TOLD>ORDINARY TOLD>SEND TOLD>at TOLD>this TOLD>where TOPIC>CHILD TOPIC>CROWD TOPIC>SOURCE TOPIC>TOPIC TOPIC>is TOPIC>on
TOPIC>the TOUCH>ORDINARY TOUCH>WORRY TOUCH>it VIOLENCE>CROWD VIOLENCE>MEET VIOLENCE>YOU VIOLENCE>you WE>ASK
WE>OTHER_ADULT WE>WE WE>WORRY WE>from WE>get WE>her WE>if WE>is WE>isnt WE>said WE>them WE>want WORRY>SEND WORRY>WORRY
WORRY>at WORRY>do WORRY>he WORRY>it WORRY>of WORRY>was YOU>CHILD YOU>GIFT YOU>HELPREQ YOU>TOLD YOU>tell YOU>want
a>ADULT a>CONTACT a>been a>didnt a>get a>got a>please a>tell and>OPINION and>PAST and>TOUCH and>can and>cant and>his
and>if and>who are>CONTACT are>FEAR are>HE are>NEAR are>him are>said are>so are>what at>ASK at>CARE at>I at>MINOR at>MY
at>SECRET at>cant at>if at>so at>want at>will at>you because>a because>i because>in because>says because>why been>ASK
been>HE been>NEWS been>it been>of been>they but>CARE but>CHILD but>FORCE but>KIN but>ORDINARY but>PEER but>did but>her
but>wasnt can>GIFT can>ME can>MEET can>STAT can>THREAT can>her can>them can>we cant>CONTACT cant>DISTRESS cant>because
cant>have cant>keep did>ADULT did>ASK did>SEND did>from did>this didnt>ASK didnt>she do>ABUSE do>BULLY do>CHILD
do>CREEPY do>HE do>MINOR do>SELF_MINOR do>WORRY do>can do>want does>FRAME does>PAST does>SOMEONE does>and does>of
does>them does>they dont>CROWD dont>OPINION dont>what dont>who for>GIFT for>PEER for>TOPIC for>has for>how for>tell
for>we from>I from>cant from>for from>i from>is from>was from>when from>you from>your get>GROOMED get>SELF_MINOR
get>SOMEONE get>WE get>but get>he get>him get>is get>that get>they get>what got>SOURCE got>WE got>YOU got>her got>of
got>when had>BULLY had>ME had>SEND had>SOURCE had>THREAT had>WORRY had>and had>for has>HE has>NEWS has>PAST has>SOURCE
has>at has>been has>my has>that has>wont have>LOVE have>OTHER_ADULT have>YOU have>and have>but have>if have>says
have>so have>them have>would he>DISTRESS he>FEAR he>MINOR he>OLDER he>where he>which her>for her>from her>it her>please
him>ONLINE him>SOURCE him>his him>me him>on how>CREEPY how>ME how>NUDE how>OPINION how>WE how>did how>have how>to
how>we how>will i>CROWD i>HYPO i>MY i>ONLINE i>for i>she if>BEING if>GIFT if>at if>for if>get if>how if>me if>please
if>them if>they if>us in>ABUSE in>DISTRESS in>FEAR in>ORDINARY in>THREAT in>but in>from in>got in>have in>me in>where
in>will is>CROWD is>MINOR is>OLDER is>PAST is>WE is>said is>they is>was is>wont isnt>MEET isnt>SOURCE isnt>that it>FEAR
it>FRAME it>GROOMED it>ME it>OTHER_ADULT it>SELF_ADULT it>SOMEONE it>did it>our it>she it>where it>which it>would
keep>SOURCE keep>are keep>in keep>us keep>we keeps>FORCE keeps>MY keeps>ONLINE keeps>to me>CONTACT me>CREEPY me>CROWD
me>WORRY me>a me>get me>on me>they me>to me>was my>CARE my>for my>get my>how my>keep my>should my>want my>wont
not>CONTACT not>ME not>MINOR not>MY not>STAT not>do not>me not>says not>with of>ASK of>ASSAULT of>HARMED of>MEET of>SEX
of>YOU of>did of>for of>wants of>which on>OPINION on>TOLD on>at on>his on>that on>they on>which on>why our>OTHER_ADULT
our>SOMEONE our>from our>if our>isnt our>our our>said our>us please>CONTACT please>FRAME please>get please>how
please>in please>me please>with said>HELPREQ said>but said>in said>isnt said>keep said>not said>on said>says said>you
says>ADULT says>CRISIS says>LEAK says>VIOLENCE says>do says>for says>get says>had says>how says>so says>want she>ABUSE
she>I she>SOURCE she>THREAT she>did she>i she>want should>CARE should>CHILD should>I should>MY should>ONLINE should>PIC
should>WORRY should>do should>his should>if should>this so>CROWD so>MY so>OTHER_ADULT so>in so>isnt so>of so>this
so>want tell>CONTACT tell>HARMED tell>MY tell>OPINION tell>SECRET tell>are tell>get tell>got tell>his tell>how tell>in
that>FORCE that>GIFT that>VIOLENCE that>been that>dont that>got that>on that>said that>who that>will the>MEET
the>NEVERMET the>ORDINARY the>SEX the>does the>got the>isnt the>which them>CONTACT them>FRAME them>SEND them>does
them>if them>was them>where them>with they>because they>isnt they>them they>your this>OPINION this>SEND this>STAT
this>THREAT this>YOU this>a this>get this>her this>how this>me this>so this>us to>MINOR to>OLDER to>PIC to>SEX to>WE
to>got to>had to>i to>says us>STAT us>at us>but us>can want>PEER want>STAT want>at want>if want>in want>of want>want
wants>GIFT wants>do was>BULLY was>LEAK was>VIOLENCE was>because was>i was>in was>on was>our we>ADULT we>CHILD we>CROWD
we>OPINION we>PIC we>from we>her we>want we>we what>PEER what>YOU what>a what>it what>on what>said what>to what>us
what>want when>GROOMED when>KIN when>NEWS when>ORDINARY when>does when>have when>the where>SEND where>SOURCE where>can
where>did where>if where>of where>on where>to which>I which>PIC which>SEND which>STAT which>are which>do which>has
which>of which>said who>ASK who>NUDE who>SECRET who>SEND who>SEX who>cant who>where who>with why>CARE why>SOURCE
why>and why>get why>on why>this why>was will>CONTACT will>GIFT will>SEND will>SOMEONE will>he will>in will>the
with>ABUSE with>does with>if with>our with>they wont>ORDINARY would>HARMED would>PAST would>STAT would>dont would>in
would>this would>we you>CARE you>GIFT you>MEET you>TOUCH you>in you>it you>tell you>want your>CHILD your>HELPREQ
your>KIN your>ONLINE your>is
""",
    -1: """
ABUSE>CHILD ABUSE>CROWD ABUSE>KIN ABUSE>WE ABUSE>had ABUSE>on ABUSE>our ABUSE>please ADULT>HYPO ADULT>TOPIC ADULT>from
ADULT>got ADULT>tell ADULT>that ASK>ASK ASK>CONTACT ASK>DISTRESS ASK>HELPREQ ASK>MINOR ASK>can ASK>her ASK>our ASK>them
ASK>us ASK>would ASSAULT>on ASSAULT>the BEING>NEAR BEING>SECRET BEING>STAT BEING>does BEING>got BEING>in BULLY>CARE
BULLY>OPINION BULLY>PEER BULLY>are BULLY>they BULLY>when CARE>FRAME CARE>I CARE>MOVED CARE>ORDINARY CARE>PAST
CARE>TOPIC CARE>YOU CARE>because CARE>cant CARE>had CARE>how CARE>in CARE>me CARE>of CARE>they CARE>to CARE>want
CARE>what CARE>you CHILD>CHILD CHILD>OTHER_ADULT CHILD>PAST CHILD>SECRET CHILD>TOPIC CHILD>been CHILD>dont CHILD>get
CHILD>if CHILD>it CHILD>not CHILD>please CHILD>us CHILD>when CHILD>would CONTACT>FRAME CONTACT>I CONTACT>LOVE
CONTACT>MY CONTACT>PAST CONTACT>are CONTACT>did CONTACT>do CONTACT>how CONTACT>i CONTACT>if CONTACT>my CONTACT>not
CONTACT>please CONTACT>they CONTACT>where CONTACT>who CONTACT>with CREEPY>SOURCE CREEPY>get CREEPY>that CREEPY>who
CRISIS>I CRISIS>ME CRISIS>i CRISIS>was CROWD>ABUSE CROWD>CONTACT CROWD>MINOR CROWD>OLDER CROWD>OPINION CROWD>PAST
CROWD>SELF_MINOR CROWD>SEX CROWD>TOPIC CROWD>TOUCH CROWD>VIOLENCE CROWD>but CROWD>does CROWD>dont CROWD>he CROWD>it
CROWD>said CROWD>them CROWD>this CROWD>us CROWD>wants CROWD>was CROWD>we CROWD>which CROWD>wont DESPAIR>do
DIRECT>OPINION DIRECT>ORDINARY DIRECT>it DIRECT>of DIRECT>to DISTRESS>ASK DISTRESS>BULLY DISTRESS>CROWD
DISTRESS>HELPREQ DISTRESS>MINOR DISTRESS>MY DISTRESS>NUDE DISTRESS>WE DISTRESS>didnt DISTRESS>do DISTRESS>for
DISTRESS>get DISTRESS>he DISTRESS>is DISTRESS>our DISTRESS>please DISTRESS>want DISTRESS>what FEAR>CROWD FEAR>FRAME
FEAR>OPINION FEAR>and FEAR>for FEAR>me FEAR>to FORCE>ADULT FORCE>SECRET FORCE>WE FORCE>YOU FORCE>from FORCE>it
FORCE>when FORCE>you FRAME>CHILD FRAME>CREEPY FRAME>HYPO FRAME>MOVED FRAME>NUDE FRAME>SELF_MINOR FRAME>SOMEONE
FRAME>TOUCH FRAME>have FRAME>him FRAME>tell FRAME>to FRAME>would GIFT>ADULT GIFT>KIN GIFT>MINOR GIFT>ONLINE GIFT>STAT
GIFT>THREAT GIFT>at GIFT>because GIFT>got GIFT>how GIFT>she GIFT>us GIFT>which GIFT>would GROOMED>CHILD GROOMED>ONLINE
GROOMED>PEER GROOMED>TOPIC GROOMED>does GROOMED>of GROOMED>on HARMED>a HE>ABUSE HE>ASSAULT HE>CHILD HE>PEER HE>SEND
HE>TOUCH HE>a HE>are HE>been HE>didnt HE>if HE>our HE>that HE>who HELPREQ>DISTRESS HELPREQ>I HELPREQ>PIC HELPREQ>SEX
HELPREQ>TOPIC HELPREQ>TOUCH HELPREQ>did HELPREQ>dont HELPREQ>we HELPREQ>where HYPO>BEING HYPO>CROWD HYPO>GROOMED
HYPO>HYPO HYPO>I HYPO>TOPIC HYPO>a HYPO>does HYPO>i HYPO>if HYPO>was HYPO>where HYPO>with I>ASK I>BEING I>HYPO I>has
I>is I>on I>please I>us I>will KIN>ADULT KIN>CHILD KIN>CONTACT KIN>I KIN>please KIN>to KIN>why KIN>your KNOWS>at
KNOWS>my KNOWS>of LEAK>a LEAK>me LOVE>CONTACT LOVE>LOVE LOVE>at LOVE>his LOVE>said ME>CONTACT ME>NEWS ME>WORRY ME>but
ME>get ME>what MEET>YOU MEET>are MEET>her MEET>they MEET>where MEET>wont MEET>you MINOR>ABUSE MINOR>FEAR MINOR>MY
MINOR>NEAR MINOR>OLDER MINOR>YOU MINOR>dont MINOR>got MINOR>my MINOR>not MINOR>please MINOR>we MINOR>will MOVED>MOVED
MOVED>YOU MOVED>a MOVED>can MOVED>if MOVED>of MOVED>so MOVED>they MY>CROWD MY>FEAR MY>MEET MY>STALK MY>TOPIC MY>are
MY>for MY>the NEAR>SOURCE NEAR>that NEAR>to NEVERMET>CONTACT NEVERMET>MY NEVERMET>my NEWS>BEING NEWS>CONTACT NEWS>NUDE
NEWS>SEND NEWS>STAT NEWS>said NUDE>HELPREQ NUDE>MOVED NUDE>ONLINE NUDE>OPINION NUDE>and NUDE>but NUDE>where NUDE>would
OLDER>ONLINE OLDER>OPINION OLDER>SOURCE OLDER>did OLDER>wants OLDER>who ONLINE>ABUSE ONLINE>CREEPY ONLINE>DISTRESS
ONLINE>do ONLINE>does ONLINE>had ONLINE>wont ONLINE>your OPINION>BEING OPINION>FRAME OPINION>HELPREQ OPINION>HYPO
OPINION>LOVE OPINION>TOLD OPINION>YOU OPINION>are OPINION>dont OPINION>keeps OPINION>when OPINION>your ORDINARY>CREEPY
ORDINARY>GIFT ORDINARY>OPINION ORDINARY>SECRET ORDINARY>STALK ORDINARY>THREAT ORDINARY>TOLD ORDINARY>at ORDINARY>but
ORDINARY>did ORDINARY>does ORDINARY>dont ORDINARY>got ORDINARY>he ORDINARY>her ORDINARY>how ORDINARY>isnt ORDINARY>on
ORDINARY>said ORDINARY>she ORDINARY>should ORDINARY>that ORDINARY>them ORDINARY>want ORDINARY>was ORDINARY>who
OTHER_ADULT>ORDINARY OTHER_ADULT>SEND OTHER_ADULT>SOMEONE OTHER_ADULT>SOURCE OTHER_ADULT>do OTHER_ADULT>does
OTHER_ADULT>have OTHER_ADULT>in PAST>CARE PAST>FRAME PAST>NUDE PAST>PEER PAST>SEND PAST>SOURCE PAST>been PAST>cant
PAST>did PAST>get PAST>how PAST>my PAST>says PEER>CROWD PEER>FRAME PEER>ME PEER>NEAR PEER>STAT PEER>got PEER>said
PEER>that PEER>the PEER>they PEER>was PEER>we PEER>which PEER>would PIC>OLDER PIC>THREAT PIC>for PIC>so PIC>where
SECRET>CARE SECRET>GIFT SECRET>HELPREQ SECRET>MY SECRET>SELF_MINOR SECRET>SOMEONE SECRET>STAT SECRET>THREAT SECRET>does
SECRET>him SECRET>how SECRET>please SECRET>says SECRET>so SECRET>they SECRET>when SECRET>who SECRET>will
SELF_ADULT>ONLINE SELF_MINOR>CHILD SELF_MINOR>HELPREQ SELF_MINOR>MY SELF_MINOR>ORDINARY SELF_MINOR>YOU SELF_MINOR>the
SELF_MINOR>to SELF_MINOR>you SEND>ABUSE SEND>KNOWS SEND>SEX SEND>THREAT SEND>but SEND>can SEND>had SEND>please
SEND>says SEND>she SEND>who SEND>you SEX>OLDER SEX>it SHAME>ADULT SHAME>STAT SHAME>for SHAME>tell SHAME>which
SOMEONE>KIN SOMEONE>NEAR SOMEONE>how SOMEONE>should SOMEONE>that SOMEONE>they SOMEONE>wants SOMEONE>where SOURCE>ADULT
SOURCE>FEAR SOURCE>GROOMED SOURCE>LEAK SOURCE>NEVERMET SOURCE>SECRET SOURCE>STAT SOURCE>WORRY SOURCE>didnt SOURCE>has
SOURCE>have SOURCE>him SOURCE>our SOURCE>should SOURCE>tell SOURCE>the SOURCE>we SOURCE>where SOURCE>why SOURCE>wont
SOURCE>would SOURCE>you STALK>SOURCE STALK>the STALK>your STAT>CRISIS STAT>OLDER STAT>ORDINARY STAT>PAST STAT>SEX
STAT>at STAT>been STAT>from STAT>him STAT>should STAT>so STAT>want STAT>what THREAT>CREEPY THREAT>NUDE THREAT>for
THREAT>has THREAT>if THREAT>of THREAT>on THREAT>so TOLD>do TOLD>from TOLD>he TOPIC>ADULT TOPIC>HE TOPIC>I TOPIC>ME
TOPIC>MY TOPIC>NEVERMET TOPIC>PIC TOPIC>STAT TOPIC>for TOPIC>i TOPIC>me TOPIC>of TOPIC>says TOPIC>them TOPIC>they
TOPIC>when TOPIC>who TOPIC>with TOUCH>MY TOUCH>WE TOUCH>do TOUCH>our TOUCH>them VIOLENCE>FRAME VIOLENCE>HELPREQ
VIOLENCE>SECRET VIOLENCE>TOPIC VIOLENCE>do WE>FEAR WE>GIFT WE>HELPREQ WE>MEET WE>MY WE>NEVERMET WE>does WE>how WE>of
WE>when WE>where WE>why WORRY>KIN WORRY>SOURCE WORRY>STAT WORRY>WE WORRY>does WORRY>not WORRY>our WORRY>you YOU>BULLY
YOU>DISTRESS YOU>HYPO YOU>MEET YOU>NEWS YOU>STALK YOU>can YOU>for YOU>him YOU>how YOU>not YOU>they a>ASSAULT a>CRISIS
a>KIN a>but a>our a>the a>this a>will a>wont and>HYPO and>SECRET and>have and>our and>wants and>why and>with are>ABUSE
are>BEING are>BULLY are>CARE are>DISTRESS are>MINOR are>NEWS are>STAT are>TOLD are>do are>does are>for are>have are>he
are>her are>our are>says are>this are>when at>DISTRESS at>FEAR at>FRAME at>HARMED at>HE at>OPINION at>ORDINARY
at>SELF_ADULT at>STAT at>a at>because at>do at>his at>is at>isnt at>she at>wants at>which at>who at>your because>CHILD
because>HELPREQ because>KIN because>ORDINARY because>SOURCE because>for because>not because>she because>wont been>ABUSE
been>CROWD been>FORCE been>STAT been>has been>where been>with but>I but>MY but>PIC but>WE but>a but>from but>get but>i
but>in but>my but>on but>the but>this but>us but>where but>which can>ABUSE can>NEWS can>NUDE can>ORDINARY
can>SELF_MINOR can>but can>does can>how can>if can>of can>tell can>the can>us can>which cant>ASK cant>I cant>SOURCE
cant>STAT cant>can cant>i cant>is cant>on cant>that cant>who cant>with did>GIFT did>MY did>SEX did>WE did>YOU
did>because did>if did>of did>our did>so did>them did>you didnt>SEND didnt>for didnt>get didnt>him didnt>in didnt>of
didnt>what do>CROWD do>DISTRESS do>KIN do>ME do>MOVED do>PAST do>SECRET do>VIOLENCE do>but do>got do>her do>how do>my
do>should do>we do>where do>wont does>ASK does>CRISIS does>GIFT does>HE does>MEET does>MINOR does>NEWS does>NUDE
does>OTHER_ADULT does>SECRET does>TOUCH does>are does>for does>got does>her does>not does>she does>so does>us does>want
does>where does>why dont>CHILD dont>FEAR dont>GIFT dont>SEND dont>for dont>that for>ABUSE for>CHILD for>GROOMED
for>HYPO for>LOVE for>NEWS for>THREAT for>get for>not for>our for>they for>want for>where from>ABUSE from>CREEPY
from>GROOMED from>SELF_MINOR from>do from>get from>have from>how from>please from>want from>which get>FORCE get>TOLD
get>and get>did get>your got>BULLY got>HE got>OPINION got>STAT got>from got>how got>is got>not got>she got>the got>them
got>this got>was had>CONTACT had>HE had>MEET had>MINOR had>NEAR had>NUDE had>ONLINE had>ORDINARY had>PIC had>SOMEONE
had>WE had>a had>his had>that had>who has>ABUSE has>BULLY has>MY has>TOPIC has>has has>he has>not has>of has>so
has>this has>would have>BEING have>NEVERMET have>NUDE have>STAT have>at have>cant have>for have>get have>got have>our
have>please he>ASSAULT he>BEING he>CREEPY he>HELPREQ he>I he>KIN he>KNOWS he>i her>CROWD her>DISTRESS her>LEAK
her>ONLINE her>ORDINARY her>SOURCE her>did her>in her>keep her>on her>the her>they her>was her>which her>with him>ME
him>does his>CHILD his>LOVE his>him his>of how>CARE how>HYPO how>LOVE how>OLDER how>ORDINARY how>OTHER_ADULT how>TOLD
how>TOPIC how>been how>had how>he how>if how>in how>should how>us how>where how>who i>ADULT i>ASK i>THREAT i>at i>got
i>has i>please i>us i>want i>will i>with i>you if>NEWS if>ONLINE if>PIC if>TOPIC if>had if>who if>will if>would
in>CREEPY in>GROOMED in>SOURCE in>STAT in>didnt in>how in>please in>she in>would in>your is>ADULT is>HE is>MOVED
is>STALK is>TOPIC is>a is>cant is>i is>is is>isnt is>should is>tell is>want is>with is>would isnt>FRAME isnt>HELPREQ
isnt>STAT isnt>does isnt>from isnt>he isnt>is isnt>on isnt>this isnt>which it>BEING it>BULLY it>LEAK it>NEAR it>TOPIC
it>a it>had it>is it>keeps it>said it>will keep>NEWS keep>for keep>from keep>the keep>when keep>why keeps>CONTACT
keeps>ORDINARY keeps>SEND keeps>THREAT keeps>do keeps>it keeps>what me>ABUSE me>ADULT me>NEWS me>THREAT me>are me>can
me>does me>this me>would my>FEAR my>HYPO my>MEET my>PAST my>SECRET my>STALK my>TOPIC my>WORRY my>his my>it my>keeps
my>which my>will my>your not>GIFT not>PAST not>SECRET not>THREAT not>but not>from not>is not>my not>not not>which
not>would of>NEWS of>can of>cant of>he of>the of>they of>where of>why of>will on>CROWD on>GIFT on>MEET on>SEX on>how
on>isnt on>so on>want on>wont on>would our>FRAME our>GIFT our>HELPREQ our>STAT our>THREAT our>a our>and our>are our>do
our>does our>dont our>got our>how our>them our>why please>ONLINE please>ORDINARY please>SOURCE please>for please>if
please>it please>of please>said please>says please>to please>want please>which said>HYPO said>NEWS said>OTHER_ADULT
said>SOURCE said>STAT said>TOPIC said>i said>tell said>would says>BEING says>CHILD says>HELPREQ says>KIN says>NEAR
says>OTHER_ADULT says>been says>from says>isnt says>she she>CROWD she>DIRECT she>FORCE she>FRAME she>NEAR she>PIC
she>at she>dont she>her she>in she>tell should>ASK should>HYPO should>ME should>OPINION should>ORDINARY should>SOURCE
should>STAT should>WE should>from should>how should>in should>it should>me should>of should>that should>we should>what
should>when should>with so>CREEPY so>KIN so>ONLINE so>PIC so>are so>did so>our so>they so>us so>where so>which so>who
so>will tell>HELPREQ tell>NEWS tell>ONLINE tell>SOURCE tell>STAT tell>THREAT tell>VIOLENCE tell>did tell>he tell>if
tell>keep tell>tell tell>the tell>us tell>when tell>where tell>you that>ABUSE that>ASK that>ORDINARY that>TOLD that>YOU
that>can that>did that>didnt that>if that>keep that>please that>says that>so that>us that>you the>FRAME the>LOVE the>if
the>not the>our the>tell them>MINOR them>SOURCE them>WE them>it them>so them>that them>the them>us them>what them>which
they>ADULT they>CROWD they>DISTRESS they>NEWS they>OPINION they>SEND they>SEX they>can they>did they>didnt they>dont
they>for they>from they>got they>had they>our they>please they>so they>tell they>this they>want they>what they>when
they>who this>ASK this>FEAR this>FRAME this>GIFT this>PAST this>VIOLENCE this>WORRY this>from this>has this>i this>not
this>of this>said this>should this>want this>was this>which this>you this>your to>I to>ME to>SEND to>because to>our
to>should to>this to>who us>DISTRESS us>I us>LOVE us>ONLINE us>ORDINARY us>i us>in us>is us>of us>this us>we us>when
us>who want>CARE want>CROWD want>DISTRESS want>KIN want>MEET want>MOVED want>SECRET want>SEND want>TOPIC want>WE
want>are want>her want>how want>why wants>CONTACT wants>MOVED wants>ORDINARY wants>SECRET wants>SEX wants>STAT wants>WE
wants>does wants>how wants>if wants>not wants>which wants>who wants>why wants>would was>ASK was>CONTACT was>FRAME
was>HE was>STALK was>does was>for was>us was>you we>ABUSE we>FEAR we>NEVERMET we>ORDINARY we>PEER we>SEX we>THREAT
we>YOU we>and we>do we>my we>so we>where we>who what>BEING what>CARE what>CHILD what>CONTACT what>FEAR what>GIFT
what>MEET what>NEWS what>OLDER what>PAST what>SECRET what>THREAT what>TOPIC what>been what>but what>didnt what>dont
what>had what>how what>not what>please what>who what>you what>your when>ABUSE when>NEAR when>OPINION when>SECRET
when>SEND when>THREAT when>WORRY when>but when>from when>get when>not when>this when>want when>who where>LEAK
where>MEET where>YOU where>and where>from where>have where>her where>keep where>says where>they where>would where>you
where>your which>CARE which>CREEPY which>CROWD which>FRAME which>and which>can which>for which>my which>on which>she
which>tell which>that which>was which>would which>you who>ABUSE who>HELPREQ who>NEVERMET who>ONLINE who>OPINION
who>STAT who>TOPIC who>VIOLENCE who>are who>did who>dont who>got who>had who>has who>have who>me who>should who>want
who>which why>MOVED why>MY why>STAT why>keep why>my why>so why>that why>us why>wants why>where why>with why>wont
will>CHILD will>STAT will>WE will>a will>is will>that will>we will>with with>LOVE with>for with>got with>has with>where
with>which with>why with>with wont>DISTRESS wont>GIFT wont>OPINION wont>SOURCE wont>and wont>but would>CONTACT
would>NEWS would>OLDER would>SEND would>TOPIC would>TOUCH would>at would>do would>for would>him would>how would>me
would>on would>she would>when would>which would>who you>BULLY you>CONTACT you>DISTRESS you>HYPO you>I you>NEWS
you>ONLINE you>PAST you>STALK you>TOLD you>but you>can you>him you>how you>is your>ME your>YOU your>can your>says
your>they your>what your>you
""",
    1: """
ABUSE>ASK ABUSE>DISTRESS ABUSE>MINOR ABUSE>PAST ABUSE>a ABUSE>are ABUSE>at ABUSE>he ABUSE>how ABUSE>is ABUSE>they
ADULT>DISTRESS ADULT>MEET ADULT>SELF_ADULT ADULT>SOURCE ADULT>can ADULT>her ADULT>the ADULT>they ADULT>we ASK>CRISIS
ASK>MEET ASK>NEWS ASK>SELF_MINOR ASK>TOLD ASK>VIOLENCE ASK>are ASK>for ASK>get ASK>have ASK>he ASK>it ASK>so ASK>they
ASK>wants ASK>when ASK>why ASSAULT>CROWD ASSAULT>I ASSAULT>ONLINE ASSAULT>and ASSAULT>i ASSAULT>in ASSAULT>of BEING>ASK
BEING>FORCE BEING>HE BEING>ONLINE BEING>a BEING>and BEING>but BEING>her BEING>on BULLY>DIRECT BULLY>I BULLY>TOLD
BULLY>VIOLENCE BULLY>YOU BULLY>from BULLY>he BULLY>i BULLY>is BULLY>keep BULLY>not BULLY>so CARE>CHILD CARE>CREEPY
CARE>HE CARE>HYPO CARE>KNOWS CARE>LOVE CARE>OPINION CARE>OTHER_ADULT CARE>SOMEONE CARE>but CARE>her CARE>keep CARE>our
CARE>should CARE>us CARE>wants CARE>was CHILD>BEING CHILD>DISTRESS CHILD>MINOR CHILD>NUDE CHILD>TOUCH CHILD>WE CHILD>at
CHILD>that CHILD>they CHILD>want CHILD>we CONTACT>ASK CONTACT>CONTACT CONTACT>MEET CONTACT>NEAR CONTACT>NEVERMET
CONTACT>NUDE CONTACT>ONLINE CONTACT>VIOLENCE CONTACT>and CONTACT>isnt CONTACT>our CONTACT>said CONTACT>she
CONTACT>should CONTACT>was CONTACT>wasnt CONTACT>when CONTACT>wont CONTACT>you CREEPY>DIRECT CREEPY>FORCE
CREEPY>HELPREQ CREEPY>OPINION CREEPY>SEX CREEPY>STALK CREEPY>TOLD CREEPY>VIOLENCE CREEPY>because CREEPY>have CREEPY>he
CREEPY>her CREEPY>keeps CREEPY>says CREEPY>she CREEPY>they CREEPY>what CREEPY>where CREEPY>which CRISIS>dont
CRISIS>with CRISIS>would CROWD>FRAME CROWD>GIFT CROWD>GROOMED CROWD>KNOWS CROWD>LOVE CROWD>NEWS CROWD>because
CROWD>been CROWD>for CROWD>keep DESPAIR>CRISIS DESPAIR>ME DESPAIR>he DESPAIR>on DIRECT>CARE DIRECT>LOVE DIRECT>MY
DIRECT>NEVERMET DIRECT>NUDE DIRECT>PEER DIRECT>cant DIRECT>do DIRECT>dont DIRECT>what DISTRESS>CHILD DISTRESS>CRISIS
DISTRESS>SECRET DISTRESS>SOMEONE DISTRESS>but DISTRESS>dont DISTRESS>got DISTRESS>have DISTRESS>her DISTRESS>not
DISTRESS>she DISTRESS>that FAULT>SEND FEAR>SECRET FEAR>WE FEAR>he FEAR>her FEAR>how FEAR>she FORCE>CARE FORCE>FORCE
FORCE>MEET FORCE>WORRY FORCE>a FORCE>dont FORCE>have FORCE>is FORCE>not FORCE>the FORCE>they FRAME>do FRAME>got
FRAME>her FRAME>how FRAME>i FRAME>on FRAME>when GIFT>ASK GIFT>CARE GIFT>MEET GIFT>get GIFT>have GIFT>my GIFT>not
GIFT>tell GROOMED>CARE GROOMED>CONTACT GROOMED>SOMEONE GROOMED>but GROOMED>for HARMED>ABUSE HARMED>CARE HARMED>KIN
HARMED>KNOWS HARMED>ONLINE HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>YOU HARMED>at HARMED>dont HARMED>tell HARMED>with
HARMED>you HE>CREEPY HE>DESPAIR HE>OPINION HE>STAT HE>but HE>cant HE>to HE>want HE>where HELPREQ>DIRECT HELPREQ>and
HELPREQ>does HELPREQ>me HELPREQ>not HELPREQ>of HELPREQ>should HELPREQ>you HYPO>HE HYPO>KIN HYPO>OLDER HYPO>ONLINE
HYPO>OTHER_ADULT HYPO>SOMEONE HYPO>her HYPO>that I>GIFT I>I I>THREAT I>because I>them I>when I>with KIN>ASSAULT
KIN>DISTRESS KIN>NUDE KIN>WORRY KIN>but KIN>dont KIN>from KIN>is KIN>so KIN>was KIN>we KNOWS>ME KNOWS>NUDE KNOWS>SECRET
KNOWS>SOMEONE KNOWS>SOURCE KNOWS>VIOLENCE KNOWS>me LEAK>CRISIS LEAK>WE LEAK>YOU LEAK>isnt LEAK>on LEAK>our LEAK>you
LOVE>CREEPY LOVE>ONLINE LOVE>SELF_MINOR LOVE>but LOVE>she LOVE>to ME>DESPAIR ME>FAULT ME>NEVERMET ME>OTHER_ADULT
ME>PEER ME>SEND ME>SHAME ME>TOPIC ME>are ME>did ME>keeps ME>should ME>this ME>you MEET>CONTACT MEET>KIN MEET>OLDER
MEET>OPINION MEET>ORDINARY MEET>so MEET>was MEET>when MINOR>CARE MINOR>CROWD MINOR>DISTRESS MINOR>SOMEONE MINOR>are
MINOR>he MINOR>how MINOR>i MINOR>that MINOR>the MINOR>them MINOR>what MINOR>why MOVED>SECRET MOVED>did MOVED>it
MOVED>that MOVED>where MOVED>with MY>FAULT MY>FRAME MY>STAT MY>do MY>dont NEAR>MEET NEAR>her NEVERMET>FRAME NEVERMET>HE
NEVERMET>MOVED NEVERMET>do NEVERMET>he NEVERMET>if NEVERMET>what NEWS>CARE NEWS>CROWD NEWS>ONLINE NEWS>SOURCE NEWS>him
NEWS>in NEWS>she NEWS>that NEWS>they NUDE>ASK NUDE>CREEPY NUDE>KNOWS NUDE>ME NUDE>PEER NUDE>WORRY NUDE>YOU NUDE>because
NUDE>did NUDE>dont NUDE>has NUDE>her NUDE>him NUDE>me NUDE>she NUDE>they NUDE>we OLDER>CREEPY OLDER>GIFT OLDER>SEND
OLDER>cant OLDER>from OLDER>has OLDER>he OLDER>in OLDER>it OLDER>says OLDER>was OLDER>with OLDER>your ONLINE>BEING
ONLINE>FEAR ONLINE>GIFT ONLINE>TOUCH ONLINE>has ONLINE>me ONLINE>not ONLINE>them ONLINE>us ONLINE>when OPINION>ASSAULT
OPINION>GROOMED OPINION>MEET OPINION>NEAR OPINION>WORRY OPINION>and OPINION>from OPINION>got OPINION>not OPINION>on
OPINION>this OPINION>wont ORDINARY>ADULT ORDINARY>BEING ORDINARY>CONTACT ORDINARY>LOVE ORDINARY>OLDER ORDINARY>for
ORDINARY>his ORDINARY>says OTHER_ADULT>HE OTHER_ADULT>says OTHER_ADULT>want PAST>ADULT PAST>CONTACT PAST>DISTRESS
PAST>ME PAST>MINOR PAST>SELF_MINOR PAST>at PAST>keeps PAST>me PAST>what PEER>BEING PEER>HELPREQ PEER>I PEER>KNOWS
PEER>OLDER PEER>PAST PEER>SELF_MINOR PEER>TOLD PEER>how PEER>is PEER>isnt PEER>when PIC>ADULT PIC>CREEPY PIC>HE PIC>KIN
PIC>KNOWS PIC>PAST PIC>SHAME PIC>WE PIC>at PIC>that PIC>they PIC>wants PIC>who PIC>would SECRET>MOVED SECRET>NUDE
SECRET>TOPIC SECRET>TOUCH SECRET>a SECRET>are SECRET>at SECRET>on SECRET>our SECRET>was SECRET>what SECRET>your
SELF_ADULT>of SELF_ADULT>the SELF_ADULT>was SELF_MINOR>ADULT SELF_MINOR>FRAME SELF_MINOR>SOMEONE SELF_MINOR>WE
SELF_MINOR>can SELF_MINOR>cant SELF_MINOR>do SELF_MINOR>says SELF_MINOR>that SELF_MINOR>wants SELF_MINOR>we SEND>MINOR
SEND>PIC SEND>TOUCH SEND>VIOLENCE SEND>WE SEND>are SEND>not SEND>should SEND>they SEND>wont SEX>GIFT SEX>KIN
SEX>OPINION SEX>OTHER_ADULT SEX>PEER SEX>SOURCE SEX>for SEX>her SEX>his SEX>said SHAME>FAULT SHAME>SECRET SHAME>TOUCH
SHAME>at SHAME>is SHAME>so SOMEONE>CROWD SOMEONE>OTHER_ADULT SOMEONE>WE SOMEONE>cant SOMEONE>have SOMEONE>keeps
SOMEONE>to SOURCE>CREEPY SOURCE>SEX SOURCE>does SOURCE>keeps STALK>NEVERMET STALK>at STALK>he STAT>GIFT STAT>TOLD
STAT>TOUCH STAT>in STAT>of THREAT>FORCE THREAT>MINOR THREAT>because THREAT>but THREAT>from THREAT>them THREAT>they
THREAT>wont TOLD>ASK TOLD>ASSAULT TOLD>CRISIS TOLD>GIFT TOLD>HARMED TOLD>SECRET TOLD>SOMEONE TOLD>TOPIC TOLD>VIOLENCE
TOLD>for TOLD>him TOLD>is TOLD>our TOLD>us TOLD>wants TOUCH>ADULT TOUCH>FORCE TOUCH>MINOR TOUCH>dont TOUCH>she TOUCH>to
VIOLENCE>CONTACT VIOLENCE>CRISIS VIOLENCE>PEER VIOLENCE>SELF_MINOR VIOLENCE>WORRY VIOLENCE>are VIOLENCE>but
VIOLENCE>had VIOLENCE>he VIOLENCE>him VIOLENCE>me VIOLENCE>she VIOLENCE>they VIOLENCE>us VIOLENCE>would WE>DISTRESS
WE>a WE>and WE>because WE>did WE>he WE>not WE>us WE>was WORRY>SOMEONE WORRY>because WORRY>has WORRY>if WORRY>on
WORRY>wants WORRY>what YOU>CONTACT YOU>CROWD YOU>FORCE YOU>I YOU>MINOR YOU>NEAR YOU>OPINION YOU>PEER YOU>do YOU>does
YOU>in YOU>is YOU>it YOU>she YOU>them YOU>when a>DIRECT a>FEAR a>KNOWS a>TOUCH a>cant a>he a>in a>my a>she and>ASSAULT
and>DISTRESS and>FRAME and>HE and>MOVED and>SEX and>get and>on and>that are>I are>LEAK are>MEET are>OLDER are>been
are>but are>not are>why are>your at>ABUSE at>GIFT at>TOUCH at>can at>on at>said because>GIFT because>OLDER
because>SECRET because>SELF_MINOR because>SEND because>TOUCH because>and because>how because>they because>who been>CARE
been>CREEPY been>GIFT been>I been>NEAR been>SEND been>THREAT been>WE been>his been>i been>is been>our been>that
been>them been>what but>ASK but>CROWD but>DISTRESS but>HELPREQ but>ME but>MINOR but>OTHER_ADULT but>VIOLENCE but>YOU
but>at but>does but>him but>says but>that but>they but>want but>wont but>you can>in can>she can>when cant>CHILD
cant>KIN cant>SOMEONE cant>VIOLENCE cant>and cant>at cant>her cant>of cant>she cant>they did>I did>ME did>PAST did>and
did>him did>i did>me did>to didnt>ME didnt>me do>CRISIS do>FEAR do>HYPO do>MEET do>ONLINE do>OTHER_ADULT do>PIC do>from
do>me does>PEER does>TOPIC does>what dont>CRISIS dont>FORCE dont>HARMED dont>SHAME dont>STAT dont>can dont>dont
dont>this dont>when dont>with for>BEING for>FRAME for>KNOWS for>ME for>OPINION for>VIOLENCE for>but for>can for>got
for>have for>his for>is for>isnt for>my for>says for>was for>what from>ASK from>ME from>SOURCE from>TOUCH from>his
from>so from>wants from>with get>VIOLENCE get>a get>when get>with got>ABUSE got>CHILD got>CRISIS got>DISTRESS
got>HARMED got>MEET got>SHAME got>STALK got>TOUCH got>cant got>it got>says got>that got>who got>would had>CHILD had>KIN
had>MY had>OPINION had>my had>with has>ASK has>CHILD has>HARMED has>NEVERMET has>NUDE has>TOUCH has>WE has>him has>is
has>our has>she has>who have>CREEPY have>HELPREQ have>KNOWS have>PIC have>TOLD have>because have>have have>her have>me
have>tell have>you he>GROOMED he>MEET he>MOVED he>OPINION he>PIC he>have he>keep he>of he>our he>to her>BULLY her>FORCE
her>HARMED her>HYPO her>LOVE her>ME her>MY her>SEND her>SOMEONE her>VIOLENCE her>dont her>him her>how her>is her>this
her>to her>will her>wont her>would him>CARE him>CONTACT him>DISTRESS him>HELPREQ him>KNOWS him>MEET him>MINOR him>NEWS
him>OPINION him>SECRET him>VIOLENCE him>WORRY him>cant him>from him>him him>in him>keep him>so him>wasnt him>what
him>who his>CREEPY his>CROWD his>HARMED his>MEET his>SOMEONE his>VIOLENCE his>WE his>have his>wants how>LEAK how>MINOR
how>and how>me i>BEING i>DESPAIR i>MEET i>because i>does i>get i>it i>on i>when if>CRISIS if>FORCE if>ME if>SEX if>WE
if>does if>have if>to if>we in>LOVE in>ME in>TOUCH in>WORRY in>a in>dont in>is in>keep in>wants in>we is>BEING is>FORCE
is>I is>PIC is>but is>do is>had is>when is>which isnt>CHILD isnt>CROWD isnt>KIN isnt>ONLINE isnt>YOU isnt>her isnt>the
isnt>you it>ASK it>DIRECT it>NUDE it>STAT it>WORRY it>can it>dont it>for it>of it>wants it>your keep>GIFT keep>not
keeps>ASK keeps>CREEPY keeps>ME keeps>SEX keeps>TOLD keeps>WE keeps>at keeps>from keeps>him keeps>of me>MINOR
me>NEVERMET me>OTHER_ADULT me>PEER me>TOPIC me>did me>keeps me>should me>wants me>you my>FAULT my>SELF_MINOR my>SEX
my>STAT my>and my>her my>isnt my>said my>the my>would not>CROWD not>DIRECT not>DISTRESS not>ONLINE not>VIOLENCE not>our
not>so not>us of>TOLD of>from of>has on>DISTRESS on>HARMED on>KIN on>SELF_MINOR on>on on>says on>she on>the on>wasnt
on>you our>ABUSE our>MY our>PAST our>PEER our>YOU our>my our>not our>should our>the our>was our>who our>you
please>ADULT please>KIN please>from please>has please>is please>where said>CREEPY said>FORCE said>FRAME said>MEET
said>OLDER said>PEER said>SELF_MINOR said>at said>did said>has said>her said>them said>us said>want said>will says>MEET
says>NUDE says>PEER says>WORRY says>can says>dont says>if says>keep says>when says>would she>CARE she>DESPAIR
she>DISTRESS she>FEAR she>HE she>HELPREQ she>LOVE she>SECRET she>SOMEONE she>because she>been she>can she>cant she>do
she>get she>if she>should she>we she>when she>would should>HELPREQ should>SOMEONE should>and so>CARE so>CHILD so>FEAR
so>HE so>SECRET so>SELF_MINOR so>THREAT so>WORRY so>dont so>has so>her so>his so>the so>wont so>would tell>PEER
tell>PIC tell>for tell>my tell>of tell>so that>BULLY that>CREEPY that>DISTRESS that>I that>SHAME that>cant the>BEING
the>DIRECT the>keep the>us the>what the>your them>GIFT them>at them>they them>want they>CREEPY they>FEAR they>HYPO
they>KIN they>MEET they>SOMEONE they>TOLD they>on they>where they>why they>will they>wont they>would this>HE
this>SOMEONE this>SOURCE this>TOUCH this>but this>did this>keeps this>on this>our this>to this>who to>DESPAIR to>KNOWS
to>NEAR to>OPINION to>PAST to>TOLD to>WORRY to>at to>do to>keep to>my us>ADULT us>FRAME us>HELPREQ us>WE us>are us>from
want>CONTACT want>NEWS want>SELF_MINOR want>THREAT want>VIOLENCE want>i want>keep want>my want>please want>so
want>where wants>MEET wants>get wants>him wants>she wants>what wants>when wants>where was>LOVE was>MINOR was>NUDE
was>ORDINARY was>PEER was>SEX was>SHAME was>WORRY was>his was>not was>them was>they was>was was>wasnt wasnt>I
wasnt>dont wasnt>i we>LOVE we>MEET we>SECRET we>TOUCH we>can we>did we>when what>NEAR what>SOMEONE what>WE what>me
what>says what>was when>ASK when>CREEPY when>CROWD when>MINOR when>PAST when>SHAME when>SOURCE when>has when>on
when>they when>wont where>CARE where>SOMEONE where>a where>in where>keeps where>my where>this where>who which>ASK
who>BEING who>KNOWS who>LOVE who>SOURCE who>and who>been who>how who>in who>wont why>FEAR why>do why>have why>if why>we
why>what why>why why>would will>SECRET will>THREAT will>want with>MEET with>OTHER_ADULT with>SECRET with>from with>them
with>when wont>NUDE wont>SECRET wont>SOMEONE wont>TOUCH wont>have wont>that would>OTHER_ADULT would>SHAME would>my
would>of would>so would>tell would>us you>MOVED you>NEAR you>and you>do you>does you>says you>them you>when your>FORCE
your>MY your>NUDE your>SEND your>a your>she
""",
    2: """
ABUSE>CONTACT ABUSE>HE ABUSE>HELPREQ ABUSE>I ABUSE>PEER ABUSE>i ABUSE>was ADULT>ABUSE ADULT>BULLY ADULT>HARMED
ADULT>SEX ADULT>SHAME ADULT>SOMEONE ADULT>at ADULT>but ADULT>his ASK>DESPAIR ASK>MOVED ASK>OPINION ASK>PEER ASK>SECRET
ASK>do ASK>to ASK>with ASSAULT>CHILD ASSAULT>KIN ASSAULT>a ASSAULT>is BEING>BEING BEING>GIFT BEING>to BULLY>ADULT
BULLY>GIFT BULLY>SEND BULLY>STALK BULLY>because BULLY>cant BULLY>has BULLY>them CARE>BEING CARE>CONTACT CARE>FORCE
CARE>GIFT CARE>MEET CARE>OLDER CARE>SECRET CARE>SHAME CARE>THREAT CARE>him CARE>we CHILD>HE CHILD>ME CHILD>SEX
CHILD>SOMEONE CHILD>VIOLENCE CHILD>because CHILD>his CHILD>of CONTACT>FORCE CONTACT>ME CONTACT>OTHER_ADULT
CONTACT>TOUCH CONTACT>for CONTACT>me CREEPY>ASK CREEPY>CHILD CREEPY>ME CREEPY>SEND CREEPY>his CREEPY>me CREEPY>them
CREEPY>to CRISIS>OPINION CRISIS>her CRISIS>that CROWD>CARE CROWD>YOU CROWD>at CROWD>your DESPAIR>SOURCE DESPAIR>this
DIRECT>ADULT DIRECT>HE DIRECT>SOMEONE DIRECT>her DIRECT>in DISTRESS>HARMED DISTRESS>PAST DISTRESS>SHAME DISTRESS>WORRY
DISTRESS>because DISTRESS>i DISTRESS>with FAULT>because FEAR>PEER FORCE>HARMED FORCE>ONLINE FORCE>PAST FORCE>TOUCH
FORCE>because FORCE>if FORCE>in FORCE>she FRAME>SECRET FRAME>that GIFT>HARMED GIFT>SELF_MINOR GIFT>SOMEONE GIFT>in
GIFT>was GIFT>we GROOMED>ME GROOMED>and GROOMED>me GROOMED>she HARMED>HARMED HARMED>he HARMED>in HARMED>is HARMED>of
HARMED>them HE>CROWD HE>HE HE>HYPO HE>LOVE HE>SECRET HE>dont HE>from HE>it HE>keep HE>said HE>would HELPREQ>GROOMED
HELPREQ>HYPO HELPREQ>KIN HELPREQ>LOVE HELPREQ>MEET HELPREQ>ORDINARY HELPREQ>PAST HELPREQ>STALK HELPREQ>YOU HELPREQ>but
HELPREQ>for HELPREQ>so HELPREQ>want HELPREQ>was HELPREQ>your HYPO>MY HYPO>PEER HYPO>in HYPO>my I>CREEPY I>HELPREQ
I>LEAK I>MEET I>OTHER_ADULT I>TOLD I>can I>me I>says I>wants KIN>BEING KIN>CREEPY KIN>NEWS KIN>ONLINE KIN>SEX KIN>i
KIN>it KIN>on KIN>them KIN>this KNOWS>ASK KNOWS>GIFT KNOWS>a KNOWS>him KNOWS>what LEAK>do LEAK>he LEAK>what LOVE>OLDER
LOVE>PEER LOVE>SECRET LOVE>SEND LOVE>a LOVE>dont LOVE>her LOVE>that LOVE>this LOVE>who ME>CRISIS ME>GROOMED ME>LEAK
ME>THREAT ME>got ME>our ME>please ME>so ME>them ME>us ME>want ME>who MEET>MINOR MEET>OTHER_ADULT MEET>at MEET>from
MEET>on MEET>she MINOR>CONTACT MINOR>I MINOR>LOVE MINOR>PEER MINOR>PIC MINOR>SEX MINOR>SOURCE MINOR>but MINOR>have
MINOR>on MINOR>she MINOR>was MY>MINOR MY>WE MY>at MY>does NEAR>CONTACT NEAR>THREAT NEAR>get NEVERMET>of NEVERMET>on
NEWS>MY NEWS>for NEWS>have NEWS>if NEWS>my NUDE>ADULT NUDE>CARE NUDE>I NUDE>OTHER_ADULT NUDE>i NUDE>of NUDE>so
OLDER>and OLDER>i OLDER>if OLDER>said OLDER>this ONLINE>DIRECT ONLINE>HE ONLINE>OLDER ONLINE>SELF_ADULT ONLINE>TOLD
ONLINE>at ONLINE>didnt ONLINE>isnt ONLINE>why ONLINE>with OPINION>CREEPY OPINION>but OPINION>his OPINION>in
OPINION>with ORDINARY>PIC ORDINARY>can ORDINARY>from OTHER_ADULT>LOVE OTHER_ADULT>MY OTHER_ADULT>SECRET OTHER_ADULT>for
OTHER_ADULT>wants PAST>she PEER>ABUSE PEER>CHILD PEER>DESPAIR PEER>DISTRESS PEER>HARMED PEER>PIC PEER>THREAT PEER>WE
PEER>but PEER>cant PEER>what PIC>BEING PIC>MINOR PIC>if PIC>says PIC>we SECRET>SEND SECRET>YOU SECRET>dont SECRET>my
SECRET>not SECRET>you SELF_ADULT>CHILD SELF_ADULT>CONTACT SELF_ADULT>KIN SELF_ADULT>MY SELF_ADULT>a SELF_ADULT>my
SELF_MINOR>ASK SELF_MINOR>OLDER SELF_MINOR>ONLINE SELF_MINOR>has SEND>ASK SEND>FRAME SEND>MY SEND>OTHER_ADULT
SEND>SHAME SEND>keep SEND>wants SEX>CARE SEX>HE SEX>I SEX>NUDE SEX>didnt SEX>he SEX>i SEX>is SEX>when SEX>who
SHAME>HARMED SHAME>HE SHAME>NUDE SHAME>PIC SHAME>because SHAME>did SHAME>he SHAME>was SOMEONE>ASSAULT SOMEONE>HARMED
SOMEONE>a SOMEONE>isnt SOMEONE>me SOMEONE>us SOMEONE>we SOURCE>CRISIS SOURCE>TOLD SOURCE>from SOURCE>his SOURCE>wants
SOURCE>which STALK>HE STALK>STALK STALK>YOU STALK>will STAT>ADULT STAT>HARMED STAT>I STAT>MY STAT>SECRET STAT>me
STAT>tell STAT>to THREAT>HELPREQ THREAT>ME THREAT>ORDINARY THREAT>SEND THREAT>WE THREAT>and THREAT>are THREAT>to
TOLD>CHILD TOLD>FORCE TOLD>I TOLD>KIN TOLD>NUDE TOLD>PEER TOLD>SOURCE TOLD>WE TOLD>i TOLD>says TOLD>with TOUCH>CROWD
TOUCH>NUDE TOUCH>SOMEONE TOUCH>at TOUCH>so VIOLENCE>CARE VIOLENCE>DIRECT VIOLENCE>FORCE VIOLENCE>LOVE VIOLENCE>SOURCE
VIOLENCE>my VIOLENCE>our WE>ONLINE WE>SEX WE>THREAT WE>TOUCH WE>are WE>for WE>says WE>tell WORRY>CONTACT WORRY>HE
WORRY>I WORRY>VIOLENCE WORRY>should YOU>FRAME YOU>PAST YOU>SOURCE YOU>THREAT YOU>WORRY YOU>at YOU>but YOU>cant YOU>his
YOU>isnt YOU>what YOU>where a>ME a>OPINION a>SHAME a>had a>his a>keeps a>us and>CROWD and>DESPAIR and>NEAR and>PIC
and>SOMEONE are>WORRY are>and are>if at>KIN at>PEER at>but at>has at>keeps at>our at>please because>BULLY because>CARE
because>CREEPY because>FEAR because>HARMED because>SOMEONE because>have because>that been>ONLINE been>SEX been>SOMEONE
been>TOUCH been>YOU been>at been>she but>CONTACT but>FEAR but>LOVE but>SECRET but>SEND but>SOMEONE but>are but>for
but>has but>isnt but>me but>tell can>at can>do cant>SECRET cant>get cant>he didnt>ADULT didnt>KIN didnt>MY didnt>my
do>OPINION do>STAT do>YOU do>dont do>the do>was do>you does>because does>who does>you dont>ONLINE dont>SECRET dont>me
dont>she for>DESPAIR for>HARMED for>MINOR for>OTHER_ADULT for>SELF_ADULT for>SHAME for>SOMEONE for>did for>does for>him
for>she for>should for>them for>who from>ADULT from>CARE from>CONTACT from>OTHER_ADULT from>PEER from>SHAME from>STALK
from>at from>me from>she from>that from>the from>to get>MOVED get>OPINION get>PIC get>WORRY got>ASK got>DESPAIR
got>LEAK got>have got>him got>keep got>so had>CARE had>VIOLENCE had>from had>him had>to has>PIC has>SEX has>THREAT
has>her has>says have>DESPAIR have>ME have>MINOR have>SHAME have>SOMEONE have>WE have>dont have>from have>is have>this
have>with he>CHILD he>CRISIS he>SEND he>SOMEONE he>WORRY he>so he>them he>us he>your her>GIFT her>MINOR her>TOLD
her>but her>do her>if her>says him>STALK him>STAT him>when his>ASK his>KIN his>NUDE his>SECRET his>her his>is his>says
how>SOMEONE how>WORRY how>for how>i how>tell i>CREEPY i>LEAK i>OTHER_ADULT i>SOMEONE i>TOLD i>me i>says i>tell i>wants
if>DIRECT if>a if>but if>with in>ADULT in>OPINION in>SOMEONE in>VIOLENCE in>said in>when is>DIRECT is>HARMED
is>NEVERMET is>why is>you isnt>HE isnt>for isnt>she it>OLDER it>SECRET it>SELF_MINOR it>SEX keep>them keep>to keeps>on
keeps>with me>LEAK me>SEND me>from me>got me>has me>he me>please me>them me>want my>CONTACT my>HE my>MY my>NEAR my>dont
my>got my>my my>so my>they my>with my>you not>WE not>YOU not>got not>you of>CHILD of>DESPAIR of>HE of>MY of>NEVERMET
of>SECRET of>TOUCH of>keeps of>my of>on of>says of>so on>BEING on>CHILD on>CRISIS on>FRAME on>are on>can on>said
our>NUDE our>OPINION our>SECRET our>SEX our>says said>CROWD said>NUDE said>SECRET said>SHAME said>does said>have
said>it said>of said>should says>FORCE says>GIFT says>MINOR says>SOMEONE says>SOURCE says>THREAT says>a says>at
says>our says>says says>them says>wants says>what she>BEING she>NUDE she>WORRY she>has she>isnt she>so she>they
she>wants she>what she>will should>CONTACT should>CRISIS should>LEAK should>MEET should>SEND should>STALK should>my
so>DISTRESS so>I so>and so>have so>him so>i tell>CARE tell>CROWD tell>ME tell>SHAME tell>SOMEONE that>HARMED that>OLDER
that>OPINION that>PAST that>my that>wants the>PAST the>PEER the>SECRET the>TOPIC the>VIOLENCE the>at the>it the>wasnt
them>ASK them>HELPREQ them>for them>get them>of they>I they>PEER they>i they>says they>that they>the this>CARE this>and
this>with to>DISTRESS to>FEAR to>FORCE to>KIN to>MY to>NEWS to>SHAME to>in to>on to>want to>where us>ASK us>CHILD
us>CROWD us>it us>our us>us want>DESPAIR want>HE want>LOVE want>ME want>MY want>SHAME want>it want>tell wants>MY
wants>NUDE wants>at wants>my was>OTHER_ADULT was>PIC was>SOURCE was>STAT was>YOU was>at was>isnt was>me was>this
we>CARE we>ME we>MY we>SOURCE we>get we>tell we>us what>HYPO what>he what>they when>I when>SELF_MINOR when>and
when>been when>his when>me where>CROWD where>HE where>MINOR where>our which>HELPREQ which>SOMEONE which>YOU which>a
which>in which>to who>BULLY who>CREEPY who>CRISIS who>FORCE who>TOUCH who>WORRY who>does who>him who>if who>our who>to
who>was who>we why>CONTACT why>OTHER_ADULT why>she why>the will>FORCE will>FRAME will>HELPREQ will>they will>was
with>FEAR with>NEVERMET with>PIC with>SELF_MINOR with>a with>are with>said with>says with>she with>that with>what
wont>ME wont>THREAT wont>is wont>to wont>what would>ORDINARY would>THREAT would>a would>he would>them would>to
would>your you>ASK you>FRAME you>THREAT you>WORRY you>at you>cant you>his you>wants you>where your>ASK your>CONTACT
your>I your>TOUCH your>have your>i your>isnt your>not
""",
    3: """
ABUSE>and ABUSE>do ABUSE>if ADULT>HELPREQ ADULT>YOU ADULT>not ADULT>said ADULT>so ADULT>this ADULT>was ADULT>where
ASK>KNOWS ASK>TOUCH ASK>but ASK>got ASK>keep ASK>of ASK>was ASSAULT>it BEING>HARMED BEING>PIC BEING>WORRY BEING>at
BULLY>but BULLY>get BULLY>the CARE>ABUSE CARE>HARMED CARE>SEX CARE>TOLD CARE>and CARE>dont CARE>tell CHILD>LOVE
CHILD>SOURCE CHILD>THREAT CHILD>TOLD CHILD>YOU CHILD>does CHILD>her CHILD>keeps CHILD>what CONTACT>DISTRESS
CONTACT>from CONTACT>him CONTACT>them CREEPY>HE CREEPY>are CREEPY>got CREEPY>him CRISIS>MY CRISIS>a CRISIS>my
CROWD>FORCE CROWD>MY CROWD>SHAME CROWD>do CROWD>me CROWD>they DESPAIR>HE DESPAIR>I DESPAIR>ONLINE DESPAIR>i DESPAIR>of
DIRECT>I DIRECT>VIOLENCE DIRECT>a DIRECT>from DISTRESS>CARE DISTRESS>his DISTRESS>on DISTRESS>was DISTRESS>when
FEAR>ONLINE FEAR>when FORCE>PIC FORCE>SOMEONE FORCE>VIOLENCE FORCE>what FRAME>at FRAME>from FRAME>in FRAME>your
GIFT>ABUSE GIFT>NUDE GIFT>PEER GIFT>PIC GIFT>SECRET GIFT>from GIFT>he GIFT>of GIFT>so GIFT>wants GROOMED>DIRECT
GROOMED>I GROOMED>YOU GROOMED>i GROOMED>you HARMED>ME HARMED>MY HARMED>did HARMED>me HARMED>my HE>FEAR HE>GIFT HE>PIC
HE>THREAT HE>VIOLENCE HE>because HE>did HE>isnt HE>not HE>what HELPREQ>KNOWS HELPREQ>NEAR HELPREQ>NUDE HELPREQ>OLDER
HELPREQ>what HYPO>SOURCE HYPO>says I>DESPAIR I>ME I>MINOR I>SECRET I>didnt I>does I>dont I>for I>in I>isnt KIN>FORCE
KIN>KNOWS KIN>OTHER_ADULT KIN>isnt KIN>keeps KIN>of KIN>us KNOWS>PIC LEAK>ONLINE LOVE>OTHER_ADULT LOVE>from LOVE>is
ME>HARMED ME>NEAR ME>OLDER ME>at ME>from ME>has ME>her ME>says ME>wants ME>why MEET>HELPREQ MEET>ONLINE MEET>is MEET>of
MEET>should MEET>to MINOR>FRAME MINOR>HE MINOR>OTHER_ADULT MINOR>SECRET MINOR>a MINOR>him MINOR>is MOVED>ME MOVED>and
MOVED>me MOVED>on MOVED>to MY>BULLY MY>GIFT MY>HARMED MY>KNOWS MY>LEAK MY>NEAR MY>YOU MY>our MY>should MY>tell MY>what
MY>you NEAR>and NEAR>is NEWS>ADULT NEWS>says NEWS>this NUDE>LEAK NUDE>SHAME NUDE>are NUDE>from NUDE>my NUDE>when
OLDER>CARE OLDER>FORCE OLDER>I OLDER>OLDER OLDER>SECRET OLDER>YOU OLDER>do OLDER>isnt OLDER>you ONLINE>PIC ONLINE>SEND
ONLINE>TOPIC ONLINE>cant ONLINE>for OPINION>DIRECT OPINION>ORDINARY OPINION>PAST OPINION>TOUCH OPINION>they
ORDINARY>CHILD ORDINARY>KIN ORDINARY>MEET ORDINARY>TOUCH ORDINARY>we OTHER_ADULT>ASK OTHER_ADULT>ME
OTHER_ADULT>NEVERMET OTHER_ADULT>PAST OTHER_ADULT>me PAST>ASK PAST>WORRY PAST>i PAST>in PAST>please PAST>the PAST>to
PEER>CREEPY PEER>GROOMED PEER>MEET PEER>NEVERMET PEER>PEER PEER>TOUCH PEER>us PIC>CARE PIC>LEAK PIC>PEER PIC>he
PIC>when SECRET>HARMED SECRET>OLDER SECRET>PIC SECRET>SHAME SECRET>didnt SECRET>me SECRET>this SELF_MINOR>a SEND>SECRET
SEND>our SEX>ABUSE SEX>ADULT SEX>ASK SEX>MY SEX>SEX SHAME>SEND SHAME>didnt SOMEONE>ME SOMEONE>MINOR SOMEONE>SECRET
SOMEONE>and SOMEONE>for SOMEONE>him SOMEONE>wasnt SOMEONE>what SOURCE>I SOURCE>STALK SOURCE>TOPIC SOURCE>did SOURCE>get
SOURCE>not SOURCE>was SOURCE>what SOURCE>when SOURCE>your STALK>SOMEONE STALK>can STALK>him STALK>to STALK>you
STAT>ABUSE STAT>ONLINE STAT>THREAT STAT>he STAT>said STAT>you THREAT>at THREAT>he THREAT>in THREAT>us TOLD>ABUSE
TOLD>CARE TOLD>THREAT TOLD>a TOLD>not TOUCH>HARMED TOUCH>YOU TOUCH>you VIOLENCE>CHILD VIOLENCE>a VIOLENCE>because
VIOLENCE>been WE>CONTACT WE>CROWD WE>NUDE WE>SECRET WE>has WE>should WORRY>ASK WORRY>CREEPY WORRY>have WORRY>i
WORRY>said YOU>KNOWS YOU>so YOU>wants YOU>you a>CARE a>CHILD a>DESPAIR a>SECRET a>because a>can a>does and>DIRECT
and>HARMED and>VIOLENCE and>WE and>and and>please and>wasnt are>ONLINE are>WE at>CHILD at>CROWD at>HELPREQ at>MEET
at>TOPIC because>ADULT because>been because>got been>CHILD been>DIRECT been>KIN been>MINOR been>NUDE been>for been>my
but>ADULT but>she but>what can>from can>please can>where cant>CARE cant>SHAME cant>him cant>why cant>would did>was
didnt>to do>CONTACT do>OLDER do>SHAME do>is do>to does>SOURCE does>do does>from does>he does>the dont>ASK dont>CARE
dont>THREAT dont>VIOLENCE dont>do dont>on for>MEET for>me for>of for>when for>you for>your from>PAST from>a from>he
from>who get>ASK get>CROWD get>NEVERMET get>was got>CARE got>DIRECT got>HELPREQ got>ORDINARY got>do got>you
had>DISTRESS had>I had>i had>was has>CARE has>DIRECT has>I has>KIN has>LOVE has>MEET has>OLDER has>ORDINARY has>PEER
has>SECRET has>for has>i has>in has>on have>ADULT have>NEWS have>SECRET have>had have>of have>us have>where he>BULLY
he>HARMED he>LEAK he>been he>dont he>got he>has he>isnt he>says he>want he>you her>ASK her>CARE her>at her>he him>FEAR
him>ORDINARY him>do him>said him>she his>ADULT his>CONTACT his>SEND his>said his>where how>CHILD how>CRISIS
how>DISTRESS how>KIN how>SHAME i>MINOR i>didnt i>dont i>isnt i>of i>they i>who if>ASK if>NUDE if>OPINION if>PAST
if>SEND if>STAT if>THREAT if>not if>your in>BEING in>BULLY in>ONLINE in>TOPIC in>has in>on in>our is>GROOMED is>LOVE
is>ME is>SELF_MINOR is>are is>because is>dont is>says is>this is>we isnt>ME isnt>me isnt>when it>CARE it>DESPAIR
it>FORCE it>I it>does it>has it>so keep>ASK keep>DESPAIR keep>ME keep>at keeps>GIFT keeps>is keeps>our me>ASK me>CRISIS
me>HARMED me>how me>says me>she me>what me>who me>why my>ADULT my>GROOMED my>HARMED my>KNOWS my>ONLINE my>SOURCE
my>TOUCH my>a my>have my>not my>tell my>who not>WORRY of>GIFT of>PEER of>SELF_MINOR of>SHAME of>but of>dont of>i
of>with on>ABUSE on>LEAK on>MINOR on>SOMEONE on>been on>dont on>him on>if on>our on>we our>CARE our>CROWD our>HE our>I
our>LOVE our>ONLINE our>been our>for our>has our>his our>on please>NEAR please>THREAT please>tell said>ASK said>GIFT
said>LOVE said>THREAT said>so said>we said>why says>FRAME says>HARMED says>SHAME says>cant says>it she>HARMED she>KNOWS
she>TOLD she>WE she>not she>us should>PEER should>where so>HYPO so>NEVERMET so>ORDINARY so>PEER so>SOMEONE so>STAT
so>but so>it so>not so>to tell>YOU tell>and that>LOVE that>ME that>MEET that>MY that>SELF_MINOR that>WORRY that>me
that>they the>CARE the>KNOWS the>them them>KIN them>he them>in they>MINOR they>does they>if this>CREEPY this>I
this>STALK this>at to>ABUSE to>LEAK to>LOVE to>OTHER_ADULT to>she to>what us>THREAT us>and us>to want>GIFT want>I
want>PIC want>SOMEONE want>TOUCH want>and want>him wants>YOU wants>in wants>on wants>you was>ABUSE was>DISTRESS
was>HARMED was>MEET was>do was>have was>your wasnt>SOMEONE we>NUDE we>are we>is we>should what>OPINION what>VIOLENCE
what>isnt when>SOMEONE when>at when>dont when>them where>I where>ME where>ONLINE where>me who>ADULT who>I who>STALK
who>my who>them why>a why>he will>MY will>ORDINARY will>my will>tell with>BULLY with>MINOR with>YOU with>dont with>me
with>not with>who with>you wont>ASK wont>CREEPY wont>FRAME wont>PIC wont>them wont>who would>CARE would>CHILD
would>CRISIS would>KIN would>LOVE would>have would>it would>with you>KNOWS you>NUDE you>i you>so you>was you>what
your>CROWD your>GROOMED your>LOVE your>from your>he your>in your>was
""",
    4: """
ADULT>CONTACT ADULT>GROOMED ADULT>I ADULT>NEAR ADULT>OLDER ADULT>SECRET ADULT>cant ASK>KIN ASK>THREAT ASK>the
ASSAULT>YOU ASSAULT>if BEING>CREEPY BEING>NUDE BEING>SEND BEING>STALK BULLY>ME BULLY>ONLINE BULLY>how CARE>HELPREQ
CARE>SEND CARE>WORRY CARE>been CARE>do CARE>i CHILD>BULLY CHILD>MOVED CHILD>has CHILD>isnt CHILD>she CHILD>the
CONTACT>CREEPY CONTACT>at CONTACT>dont CONTACT>it CONTACT>what CREEPY>FEAR CREEPY>at CRISIS>this CROWD>ADULT
CROWD>BULLY CROWD>ONLINE CROWD>ORDINARY CROWD>cant CROWD>on CROWD>says CROWD>what DESPAIR>so DIRECT>and DIRECT>i
DIRECT>me FORCE>her FORCE>says FRAME>ADULT FRAME>a FRAME>us FRAME>where GIFT>YOU GIFT>a GIFT>on GIFT>what GIFT>where
GIFT>who GIFT>your GROOMED>he GROOMED>if HARMED>I HARMED>and HARMED>her HARMED>i HARMED>the HARMED>they HARMED>was
HE>HARMED HE>MEET HE>OTHER_ADULT HE>WE HELPREQ>CONTACT HELPREQ>GIFT HELPREQ>MINOR HELPREQ>SECRET HELPREQ>SEND
HELPREQ>in I>DISTRESS I>GROOMED I>HARMED I>OLDER I>PIC I>at I>keeps I>we KIN>BULLY KIN>FRAME KIN>MOVED KIN>THREAT
KIN>WE KIN>cant KIN>do KIN>wants KIN>when KIN>wont LEAK>are LEAK>my LOVE>SOMEONE LOVE>it ME>FORCE ME>MEET ME>VIOLENCE
ME>if ME>she MEET>NEVERMET MEET>SOMEONE MEET>said MEET>with MINOR>keep MOVED>ONLINE MOVED>him MY>CHILD MY>SEX MY>i
MY>isnt NEAR>in NEAR>my NEAR>on NEVERMET>it NEVERMET>tell NEWS>PIC NEWS>the NUDE>HE NUDE>it OLDER>LOVE OLDER>are
OLDER>my OLDER>what ONLINE>ME ONLINE>NEAR ONLINE>PAST ONLINE>YOU ONLINE>from ONLINE>i ONLINE>is ONLINE>tell
OPINION>CARE OPINION>OLDER OPINION>OPINION OPINION>SEX OPINION>for OPINION>him ORDINARY>CROWD ORDINARY>DESPAIR
ORDINARY>when OTHER_ADULT>MINOR OTHER_ADULT>WE OTHER_ADULT>we PAST>PAST PAST>that PEER>ASSAULT PEER>KIN PEER>SEX
PEER>SHAME PEER>WORRY PEER>and PEER>from PEER>he PEER>her PEER>not PEER>she PIC>NEVERMET PIC>ONLINE PIC>are PIC>him
PIC>in PIC>my PIC>she PIC>was PIC>with SECRET>and SECRET>he SECRET>the SELF_ADULT>been SELF_ADULT>have
SELF_MINOR>OTHER_ADULT SEND>CARE SEND>GIFT SEND>I SEND>SOURCE SEND>i SEND>if SEND>my SEND>them SEX>in SEX>my SHAME>have
SHAME>it SHAME>said SHAME>this SOMEONE>FRAME SOMEONE>GIFT SOMEONE>HE SOMEONE>MEET SOMEONE>OPINION SOMEONE>PEER
SOMEONE>are SOMEONE>of SOMEONE>says SOURCE>HE SOURCE>MEET SOURCE>NEAR SOURCE>OTHER_ADULT SOURCE>PEER SOURCE>PIC
SOURCE>do SOURCE>to THREAT>MY THREAT>ONLINE TOLD>PIC TOLD>her TOLD>what TOUCH>I TOUCH>his TOUCH>i VIOLENCE>I VIOLENCE>i
VIOLENCE>not VIOLENCE>we WE>BULLY WE>CHILD WE>KIN WE>LOVE WE>MINOR WE>have WE>it WE>which WORRY>for WORRY>isnt
WORRY>she WORRY>that YOU>ASK YOU>NUDE YOU>SECRET YOU>of YOU>who a>HARMED a>wants and>CARE and>GIFT and>KNOWS and>MY
and>ONLINE and>is and>should are>NUDE at>CONTACT at>in because>has because>him because>is been>ME been>MY been>me
been>on but>WORRY can>FORCE can>OLDER can>get can>me cant>ME cant>in cant>tell did>it did>tell didnt>from do>and
do>says does>at dont>him dont>it dont>says for>DISTRESS for>MY for>OLDER for>YOU for>been for>cant for>in from>KIN
from>ONLINE from>keeps from>said from>we get>CONTACT get>HELPREQ get>ONLINE get>from get>if get>in get>it get>of
got>NEAR got>VIOLENCE got>in got>they had>in had>of had>the has>ADULT has>GIFT have>CRISIS have>SEX have>not have>when
he>ABUSE he>CROWD he>but he>not he>said he>should he>we he>when her>CHILD her>NUDE her>a her>that her>wants him>ADULT
him>MOVED him>because him>of his>me how>ABUSE how>FORCE how>that i>DISTRESS i>GROOMED i>HARMED i>HELPREQ i>KIN i>SECRET
i>SEND i>WORRY i>and i>keeps i>we if>SHAME if>VIOLENCE if>can if>he if>his if>is if>what in>FORCE in>PIC in>they
is>WORRY is>get is>he isnt>and it>CHILD it>CONTACT it>CRISIS it>got it>have it>should it>wasnt keep>him keep>me keep>on
keeps>NUDE keeps>and me>BULLY me>FORCE me>NEAR me>VIOLENCE me>her me>when my>BULLY my>FORCE my>OPINION my>PEER my>SHAME
my>has my>me my>our my>what not>if of>CREEPY of>OPINION of>SOMEONE of>if of>who on>KNOWS on>SEND on>THREAT on>TOUCH
on>VIOLENCE on>her our>CHILD our>MINOR our>i please>HE please>he said>ORDINARY said>SEND said>cant said>please says>HE
says>TOUCH says>but says>got says>her says>not she>got she>says she>why should>MOVED should>have should>the so>for
so>if that>MINOR that>she that>the the>ASK the>CRISIS the>OPINION the>THREAT the>a the>he the>is the>keeps the>the
the>they them>CARE them>HE them>ME them>why they>DIRECT they>VIOLENCE they>cant they>in they>said this>FORCE this>he
this>my to>NEVERMET to>when want>do wants>I wants>OPINION wants>for wants>the wants>us was>FAULT was>a was>who wasnt>HE
wasnt>he we>SEND we>SOMEONE we>have we>which what>ABUSE what>CRISIS what>CROWD what>HARMED what>are what>our what>them
what>with when>ME where>for who>CARE who>NEAR who>on who>would why>CREEPY will>VIOLENCE will>on with>HE with>NUDE
with>and with>of wont>it wont>the would>ASK you>LOVE you>OPINION you>from you>of you>who you>you your>HE your>PEER
your>it
""",
    5: """
ABUSE>it ABUSE>of ADULT>ME ADULT>isnt ASK>CREEPY ASK>FORCE ASK>NEAR ASK>WORRY ASK>where BEING>I BEING>THREAT BEING>i
BULLY>at CARE>ASSAULT CARE>NEWS CARE>WE CARE>keeps CHILD>FORCE CHILD>FRAME CHILD>ORDINARY CHILD>SHAME CHILD>on
CHILD>your CONTACT>SOMEONE CREEPY>ADULT CREEPY>CREEPY CREEPY>CROWD CREEPY>ONLINE CREEPY>on CREEPY>with CRISIS>in
CRISIS>on CROWD>his CROWD>my CROWD>tell DESPAIR>in DESPAIR>would DISTRESS>DESPAIR DISTRESS>HE DISTRESS>OPINION
DISTRESS>SOURCE DISTRESS>VIOLENCE DISTRESS>them DISTRESS>to FAULT>for FAULT>it FORCE>HE FORCE>NUDE FORCE>and FORCE>him
FRAME>if FRAME>what GIFT>ME GIFT>me GIFT>them HE>I HE>for HE>has HE>how HE>in HE>should HE>so HE>we HE>why
HELPREQ>FORCE HELPREQ>do HELPREQ>they HELPREQ>who HYPO>YOU HYPO>your I>LOVE I>NEWS I>and I>did I>his I>who KIN>HARMED
KIN>OLDER KIN>SOMEONE KIN>his KIN>she KNOWS>I KNOWS>MY KNOWS>i LEAK>MY LEAK>her LEAK>it LEAK>with LOVE>YOU LOVE>you
ME>CARE ME>CROWD ME>PIC ME>SOMEONE MEET>ME MEET>MEET MEET>in MEET>it MEET>me MINOR>says MINOR>who MOVED>OPINION
MOVED>for MY>HE MY>didnt MY>if MY>my MY>not MY>us MY>who MY>would NEVERMET>HELPREQ NEWS>KIN NEWS>and NEWS>at
OLDER>ADULT OLDER>HELPREQ OLDER>MINOR OLDER>MY OLDER>for OLDER>on ONLINE>FORCE ONLINE>KIN ONLINE>MINOR ONLINE>her
ONLINE>if ONLINE>our ONLINE>said ONLINE>you OPINION>CROWD OPINION>DESPAIR OPINION>of OPINION>so OPINION>them OPINION>to
ORDINARY>SOURCE ORDINARY>YOU ORDINARY>are ORDINARY>your OTHER_ADULT>CONTACT OTHER_ADULT>SELF_MINOR OTHER_ADULT>a
PAST>CHILD PAST>HELPREQ PAST>KIN PAST>OPINION PEER>OTHER_ADULT PEER>with PIC>on SECRET>I SECRET>ME SECRET>have SECRET>i
SECRET>it SELF_ADULT>ADULT SELF_ADULT>I SELF_ADULT>i SEND>ORDINARY SOMEONE>PAST SOMEONE>THREAT SOMEONE>at SOMEONE>been
SOMEONE>she SOURCE>CHILD SOURCE>PAST STAT>WE TOLD>CONTACT TOLD>MOVED TOLD>OLDER TOLD>get TOLD>to TOUCH>KIN VIOLENCE>MY
VIOLENCE>THREAT VIOLENCE>WE VIOLENCE>if VIOLENCE>with WE>CARE WE>TOLD WORRY>but WORRY>from WORRY>with YOU>OLDER YOU>PIC
YOU>SOMEONE YOU>VIOLENCE YOU>i YOU>said YOU>this a>NEVERMET a>SELF_MINOR a>when a>you a>your and>CREEPY and>CRISIS
and>OTHER_ADULT and>TOLD and>did and>in and>isnt and>it and>my and>this are>PIC are>at at>SEND at>SOMEONE at>he at>they
because>HE because>ME because>PAST because>me but>dont can>YOU can>his can>so cant>do did>CHILD did>do do>HELPREQ do>he
does>ADULT does>I does>have does>i dont>ME dont>WE dont>how dont>of dont>we for>CREEPY for>and for>he for>said
from>CROWD from>FEAR from>dont from>my got>to has>FORCE has>ONLINE has>SOMEONE have>DISTRESS have>LEAK have>MOVED
have>the he>DIRECT he>ORDINARY he>OTHER_ADULT he>STAT he>YOU he>from her>her him>I him>i him>if him>my him>was his>CARE
his>ME his>PIC his>he how>do how>what i>CHILD i>LOVE i>PEER i>STAT i>his if>ABUSE if>HELPREQ if>NEVERMET if>PEER
if>SECRET if>are if>cant in>CROWD in>GIFT in>KNOWS in>SHAME is>FAULT is>HELPREQ is>SEX is>SHAME is>SOMEONE is>got is>my
is>what it>DISTRESS it>LOVE it>MY it>OPINION it>because it>him it>to keep>CONTACT keep>HE keeps>I keeps>a keeps>i
me>CARE me>PIC me>but me>which my>DIRECT my>THREAT my>TOLD my>when not>i of>CONTACT of>SEND of>get of>our on>ME on>NEAR
on>YOU on>has on>them on>your our>DISTRESS our>TOLD our>with please>SECRET said>is said>wants says>YOU says>he says>in
says>the she>CONTACT she>NEVERMET she>ONLINE she>and she>it she>the she>was she>with should>him should>tell so>a
tell>your that>ADULT that>OTHER_ADULT that>from the>GIFT the>KIN the>please the>when them>MY them>OPINION them>i
them>me them>my they>BULLY they>and they>have this>CROWD this>MY to>BULLY to>GIFT to>are to>cant us>with want>HELPREQ
wants>CARE wants>KIN wants>WORRY was>SELF_MINOR was>of wasnt>a we>ASK we>BULLY what>TOLD when>ADULT when>him where>are
where>do which>at who>HARMED who>MINOR who>MY who>TOLD who>get who>her who>not why>didnt why>to will>this with>GIFT
with>his with>on with>to wont>FORCE wont>at wont>me would>HELPREQ would>MINOR you>ADULT you>OLDER you>PIC you>SEND
you>SOMEONE you>VIOLENCE you>this your>SOURCE your>to
""",
    6: """
ADULT>NEWS ADULT>PIC ADULT>when ADULT>would ASK>YOU ASK>you BULLY>me CARE>she CARE>that CARE>when CHILD>HELPREQ
CHILD>do CHILD>i CHILD>wont CONTACT>HE CONTACT>he CREEPY>OLDER CREEPY>of CRISIS>the CROWD>HYPO CROWD>get DISTRESS>I
DISTRESS>cant FAULT>I FAULT>do FAULT>i FEAR>ADULT FEAR>of FRAME>I FRAME>SEX FRAME>so GIFT>GIFT GIFT>to GIFT>with
GIFT>wont HARMED>it HE>ADULT HE>BULLY HE>MY HE>SEX HE>SOMEONE HE>with HE>wont HELPREQ>CROWD I>why KIN>GIFT KNOWS>STAT
KNOWS>our KNOWS>to LEAK>I LEAK>i ME>ASK ME>SECRET ME>in ME>it ME>me MINOR>been MINOR>her MY>ASSAULT MY>DIRECT
MY>GROOMED MY>OPINION MY>can MY>in MY>so MY>they NEWS>I NEWS>i NUDE>at OLDER>PEER ONLINE>dont ONLINE>we ONLINE>who
OPINION>ABUSE OPINION>I ORDINARY>CARE ORDINARY>MOVED ORDINARY>STAT OTHER_ADULT>she PEER>DIRECT PEER>HE PEER>SOMEONE
PEER>keeps SECRET>PEER SELF_MINOR>PEER SEND>FORCE SEND>MEET SEND>MOVED SEX>at SHAME>SEX SOMEONE>BULLY SOMEONE>HYPO
SOMEONE>STALK SOMEONE>TOUCH SOMEONE>from SOMEONE>keep SOMEONE>so SOMEONE>wont SOMEONE>would SOURCE>ME STAT>how STAT>it
STAT>our THREAT>CARE THREAT>my TOLD>in TOUCH>my VIOLENCE>KIN VIOLENCE>her VIOLENCE>when WORRY>and WORRY>the YOU>ABUSE
YOU>SELF_MINOR YOU>SEND YOU>SEX YOU>YOU YOU>get YOU>was a>HYPO a>at a>did a>it a>keep and>MEET and>YOU and>for and>had
and>the and>wont are>ASK are>of at>ADULT at>OLDER at>of at>that because>them been>a been>in but>and can>WORRY cant>NEWS
did>KIN did>for did>on did>that didnt>I didnt>i do>CARE do>so do>when does>CONTACT does>HELPREQ does>MY does>my dont>if
for>FEAR for>HE for>ORDINARY from>HE from>TOLD from>it from>our get>NUDE got>OLDER have>FORCE have>GIFT have>said
he>SECRET he>SEX he>can he>is her>OTHER_ADULT him>MY his>HE his>ONLINE how>HELPREQ how>from how>him i>ME i>NEWS i>have
i>i i>what i>why if>OTHER_ADULT if>her in>KIN in>SEND in>YOU in>are in>if in>us is>ABUSE is>MY is>not it>MINOR
keep>BULLY keep>with keeps>LEAK keeps>PIC keeps>how keeps>that me>MEET me>OLDER me>dont me>is my>ASSAULT my>CREEPY
my>FRAME my>LEAK my>SOMEONE of>me of>when on>DIRECT on>MY on>got said>do said>dont said>for says>ME says>OLDER
says>your she>but so>FAULT so>SOURCE that>HE that>WE that>at that>he that>i that>our the>HARMED the>HELPREQ the>NUDE
the>has the>i the>who they>ASK they>GIFT they>LEAK they>THREAT they>a they>he they>is this>ONLINE to>you want>CRISIS
was>TOUCH was>he we>a when>MY when>her when>says when>she where>CONTACT where>MY who>FEAR who>ME who>MEET who>keeps
who>of who>us who>your why>HELPREQ why>does with>ADULT with>OPINION with>WORRY with>her with>him with>in would>his
would>want you>ABUSE you>SELF_MINOR you>SEX you>get you>wont your>PIC your>if
""",
    7: """
ABUSE>CARE ABUSE>THREAT ADULT>OPINION ADULT>on ADULT>you ASK>because ASK>said ASSAULT>ASSAULT BEING>with BULLY>my
CARE>CRISIS CHILD>CARE CHILD>HYPO CHILD>I CHILD>OLDER CHILD>didnt CHILD>this CREEPY>and CRISIS>CRISIS CRISIS>not
CROWD>and CROWD>didnt CROWD>from DESPAIR>it DIRECT>WE DISTRESS>it DISTRESS>of FEAR>MY FEAR>VIOLENCE FRAME>WORRY
GROOMED>HE GROOMED>a HARMED>HE HE>DIRECT HE>ME HE>NEAR HE>can HE>got HE>have HE>i HE>me HE>she HE>when HELPREQ>from
I>ASSAULT I>FAULT I>HE I>MOVED I>SEX I>of KIN>HELPREQ KIN>does KIN>for KIN>that KNOWS>it LEAK>HE LEAK>and ME>ADULT
ME>BULLY ME>KIN ME>TOUCH ME>didnt ME>dont ME>he ME>that ME>when MEET>CARE MINOR>and MOVED>MY MY>CARE MY>OLDER MY>SHAME
MY>TOLD MY>is MY>when NEAR>ME NEAR>me NEVERMET>that NEVERMET>the NEVERMET>to OLDER>his OLDER>to ONLINE>ADULT
ONLINE>CROWD ONLINE>KNOWS OPINION>PIC OPINION>i OPINION>it OPINION>me ORDINARY>MY OTHER_ADULT>at OTHER_ADULT>on
OTHER_ADULT>to PAST>a PEER>OPINION PEER>SEND PEER>do PEER>for PEER>i PIC>ASK PIC>MY PIC>NUDE PIC>got PIC>has
SECRET>them SECRET>with SELF_MINOR>CONTACT SHAME>him SOMEONE>DIRECT SOMEONE>KNOWS SOMEONE>them SOMEONE>when
SOMEONE>your SOURCE>KIN STAT>BULLY STAT>FRAME STAT>HE THREAT>THREAT TOUCH>CHILD VIOLENCE>VIOLENCE VIOLENCE>this
YOU>LOVE YOU>from YOU>why a>FORCE a>STALK a>and a>has a>i a>to a>we a>with and>at and>does are>THREAT are>his are>how
are>it are>to are>us are>with at>it because>ONLINE because>he because>it been>CONTACT but>he can>SEND cant>HE cant>cant
did>CROWD didnt>SOURCE do>FORCE do>will dont>to dont>why for>a for>i from>CHILD from>MEET got>ME got>SEND got>me
has>CONTACT has>SEND have>ONLINE he>NEAR he>WE he>did he>get he>wasnt he>what her>HE her>I her>PEER her>i him>it
his>WORRY his>my his>on how>FRAME i>ASSAULT i>FAULT i>I i>MOVED i>SEX i>do i>had i>in i>our i>the if>FRAME if>OLDER
if>says if>you in>NUDE in>OTHER_ADULT in>been in>had in>his in>you is>ORDINARY is>and it>THREAT it>and keep>SECRET
me>TOUCH me>didnt me>me my>OLDER not>for of>ADULT of>OTHER_ADULT of>didnt of>of on>STAT on>WORRY on>a our>CONTACT
said>they says>LOVE says>ORDINARY says>PAST she>keeps so>at tell>what tell>who that>CROWD that>in the>OTHER_ADULT
the>do the>dont the>that them>I they>CARE they>FORCE they>LOVE they>are this>ADULT this>SECRET this>this to>HE to>MOVED
to>TOUCH to>it to>your want>not wants>PIC was>so what>ME what>do what>if where>it who>OTHER_ADULT why>want will>get
with>CARE with>CONTACT with>because you>SECRET you>he you>the you>why
""",
    8: """
ABUSE>that ADULT>CROWD ADULT>OTHER_ADULT ADULT>it ASK>GIFT ASK>MY ASK>NUDE ASK>ONLINE ASK>SEND BULLY>MY BULLY>in
BULLY>it CARE>his CARE>who CARE>wont CHILD>and CHILD>me CHILD>says CHILD>who CONTACT>CARE CONTACT>CROWD CONTACT>KIN
CONTACT>MINOR CONTACT>her CREEPY>CARE CREEPY>KIN CRISIS>DESPAIR CRISIS>for DIRECT>us DISTRESS>and FEAR>my FORCE>I
FORCE>do FORCE>for FORCE>i FRAME>SEND FRAME>get FRAME>is GIFT>MY GIFT>they HE>LEAK HE>NUDE HE>WORRY HE>wasnt
HELPREQ>ASSAULT HELPREQ>ONLINE I>DIRECT I>FEAR I>STAT I>had I>our KIN>SHAME KNOWS>are KNOWS>we LOVE>ADULT LOVE>MINOR
ME>ASSAULT ME>MINOR ME>SEX MINOR>ME MINOR>has MY>DESPAIR MY>KIN MY>NEWS MY>TOUCH MY>she NUDE>on OLDER>HE ONLINE>CONTACT
ONLINE>LOVE ONLINE>she ONLINE>wants OPINION>did ORDINARY>WE OTHER_ADULT>ONLINE PEER>ADULT PIC>a SECRET>CROWD
SECRET>SECRET SEND>KIN SEND>PAST SEND>at SEX>the SHAME>of SOMEONE>PIC SOMEONE>tell SOURCE>of STAT>they TOLD>she
TOUCH>her TOUCH>on WE>in WE>with YOU>wont a>I a>MY and>ABUSE and>BULLY and>FEAR and>WORRY are>CHILD are>KIN at>the
but>it can>KIN can>LOVE can>i cant>ADULT cant>to do>MY do>PEER do>SOMEONE do>that dont>KNOWS dont>are for>ASK for>I
for>SOURCE for>for from>in get>BULLY got>GIFT got>THREAT have>BULLY have>CARE he>CONTACT he>NUDE he>ONLINE he>in
he>wont her>ADULT her>KIN him>GIFT him>the his>MY his>to i>DIRECT i>OLDER if>isnt in>MY in>and in>why is>CRISIS is>PEER
is>been is>to is>your it>i it>me it>on keep>DISTRESS keep>ONLINE keeps>for me>ME me>SEX me>and me>if my>DESPAIR my>PIC
my>VIOLENCE my>them my>was of>STALK of>him of>not of>us of>wont on>HE on>he our>SEND said>a said>this says>ONLINE
says>me she>VIOLENCE she>is should>GIFT so>VIOLENCE so>does that>SOMEONE that>for that>of the>BULLY the>HYPO the>his
the>says this>PEER to>THREAT wants>i was>OPINION was>PAST was>the what>i what>of what>when when>HE when>a where>ADULT
who>CROWD who>PIC why>HE why>him will>ME with>CROWD with>I with>i you>HE you>YOU you>said
""",
    9: """
ABUSE>MY ADULT>NEVERMET ADULT>VIOLENCE ADULT>our ASK>in BEING>DIRECT BULLY>to CARE>has CARE>is CHILD>cant CHILD>from
CREEPY>a CROWD>of DESPAIR>LOVE DESPAIR>for FEAR>him FORCE>ME FRAME>which HE>CONTACT HE>MINOR HE>ONLINE HE>does HE>her
HELPREQ>ME HELPREQ>PEER HELPREQ>can KIN>TOLD MEET>he MINOR>ADULT MINOR>TOLD MY>ADULT MY>BEING MY>has MY>was NEAR>MY
NUDE>was OPINION>ME ORDINARY>our PAST>CROWD PEER>does PIC>CHILD PIC>OTHER_ADULT SOMEONE>NEVERMET SOURCE>CARE
SOURCE>HELPREQ SOURCE>he SOURCE>in SOURCE>it SOURCE>me STAT>get STAT>if TOLD>TOLD YOU>that a>HELPREQ a>LOVE a>MINOR
a>THREAT a>VIOLENCE a>WE a>from and>CHILD and>THREAT and>keeps and>us at>PIC because>of been>the can>CHILD can>him
can>you do>if dont>where for>TOUCH for>are from>ORDINARY get>ME get>MY get>me got>NEWS has>ME has>me he>does he>for
he>how his>TOUCH how>this how>would i>FEAR i>PIC i>WE in>because in>her in>was is>CONTACT is>NUDE is>the is>who it>KIN
it>ONLINE it>ORDINARY it>but it>he it>my it>this me>KIN me>SECRET my>ABUSE my>NUDE my>can my>that not>a not>and
of>CROWD of>I of>NUDE of>them of>what our>KIN says>we she>KIN she>she tell>this that>HYPO that>KIN the>SELF_MINOR
the>TOUCH the>to them>a them>and they>with to>PEER to>did was>ASSAULT was>and we>in we>it when>is when>was where>when
which>MY which>the who>is who>tell who>what why>ASK why>SOMEONE with>CHILD with>KIN with>VIOLENCE you>that you>your
your>the
""",
    10: """
ADULT>CREEPY ADULT>NUDE ADULT>in ASK>from ASK>my ASK>on ASSAULT>at CARE>KIN CREEPY>my CROWD>to DESPAIR>DISTRESS
DESPAIR>a DESPAIR>with GROOMED>ADULT GROOMED>MY GROOMED>my HE>is HE>says HYPO>on I>ABUSE I>NEVERMET I>WE I>should
KIN>been KNOWS>where ME>ME MEET>him MY>ABUSE MY>said MY>with NUDE>got ONLINE>I OPINION>ONLINE OPINION>PEER ORDINARY>of
ORDINARY>the PEER>CONTACT PEER>CRISIS PIC>CROWD PIC>to SEND>it SOURCE>CONTACT SOURCE>ONLINE STAT>i TOLD>ADULT
TOUCH>CARE VIOLENCE>HE YOU>he YOU>your a>CREEPY a>her a>who and>KIN and>ME and>they and>you at>ME at>and at>me
because>CONTACT because>PEER because>the but>HE can>KNOWS didnt>does didnt>so do>do do>what does>if does>when
dont>HELPREQ dont>in for>dont from>WE from>him get>ADULT get>THREAT has>a have>a he>THREAT he>do him>for how>YOU how>of
how>you i>ABUSE i>NEVERMET i>should i>to if>YOU in>WE is>YOU is>me it>ADULT it>ASSAULT it>FAULT it>HE it>if it>you
keeps>BULLY me>SELF_MINOR me>in my>been not>I says>did says>tell says>to she>ADULT she>a so>cant that>PIC that>STAT
the>MY the>because the>did to>CRISIS to>NUDE to>SOMEONE to>VIOLENCE to>from to>not to>that want>from wants>to was>ME
was>my was>what what>I what>my when>you where>WE where>dont where>she where>we will>me with>OLDER with>ONLINE
with>please
""",
    11: """
ABUSE>my ADULT>CARE ADULT>ORDINARY ADULT>been ADULT>him ADULT>who ADULT>with ASK>is ASK>not BULLY>BULLY CHILD>ONLINE
CHILD>a CREEPY>MY CRISIS>it CRISIS>of DISTRESS>DISTRESS FEAR>in FORCE>me FRAME>HELPREQ GROOMED>OPINION I>PAST I>keep
KIN>CARE KIN>didnt ME>NUDE ME>SELF_MINOR MINOR>me MY>CRISIS MY>NUDE MY>SOMEONE MY>him NUDE>NUDE NUDE>SOMEONE
ONLINE>SECRET OPINION>CHILD ORDINARY>with PEER>FORCE PEER>wont PIC>SOMEONE SECRET>ADULT SOMEONE>LOVE SOMEONE>NUDE
SOMEONE>with SOURCE>MY SOURCE>a SOURCE>and SOURCE>my STALK>from TOUCH>HE TOUCH>in VIOLENCE>and VIOLENCE>it a>ABUSE a>a
and>CONTACT and>dont are>SOMEONE do>of does>that from>and from>not got>ASSAULT how>CROWD how>does i>keep if>ADULT
is>CREEPY it>YOU keep>I keep>i me>MY me>NUDE me>that my>BEING my>CRISIS my>MOVED my>NEWS my>if not>ABUSE not>ORDINARY
of>a of>this on>and on>me please>HELPREQ says>SECRET says>WE she>MINOR tell>ADULT the>CROWD the>WORRY the>my they>HE
they>KNOWS they>ME they>MY they>him to>CARE wants>ME wants>me where>CHILD where>KIN who>WE who>at who>you why>ADULT
with>THREAT
""",
    12: """
ADULT>CHILD ADULT>MOVED ASK>I BULLY>and CHILD>in CREEPY>SOMEONE CRISIS>to DIRECT>ME FEAR>HE HELPREQ>ABUSE
HELPREQ>please I>do I>it I>was I>wont MOVED>my NEVERMET>ONLINE ONLINE>ASK ONLINE>NUDE ONLINE>WE OPINION>SOMEONE
PEER>SOURCE SOMEONE>LEAK SOMEONE>if STAT>was THREAT>it TOLD>on WE>SEND YOU>HE a>BULLY a>PIC a>if are>a are>because
because>OPINION can>I can>a can>keep cant>CROWD didnt>was for>CROWD for>SEND from>MY got>on have>my i>did i>said i>wont
if>I if>i if>on in>so is>her me>SOMEONE my>did my>him not>how of>CARE of>WE on>ADULT said>ADULT that>CHILD that>where
the>but the>in they>YOU they>you this>ABUSE to>MEET to>him what>ORDINARY what>in when>your who>can wont>tell
""",
    13: """
ADULT>did ADULT>me ASK>CARE ASK>i FRAME>YOU HELPREQ>the HELPREQ>this I>said KIN>in KIN>who MY>did ONLINE>MY
ONLINE>ORDINARY ORDINARY>and ORDINARY>if PIC>and SEND>NUDE SOMEONE>CARE SOMEONE>who SOURCE>are SOURCE>because SOURCE>if
SOURCE>is STAT>do TOLD>my VIOLENCE>ADULT a>HE a>MEET a>PEER a>YOU and>says can>HELPREQ can>to do>him for>it have>MY
i>PAST is>FEAR is>MEET is>OPINION is>TOUCH it>cant it>was to>for what>MY what>because what>that who>FRAME who>didnt
wont>for your>ADULT
""",
    14: """
ADULT>DIRECT CARE>SOURCE CROWD>I CROWD>who GROOMED>GROOMED HE>KNOWS HE>do HE>my I>BULLY I>CRISIS I>have KNOWS>WE
MEET>HE MY>MOVED ONLINE>CHILD SEND>and SHAME>what SOMEONE>you THREAT>please TOUCH>ME TOUCH>TOUCH TOUCH>me a>NUDE are>on
been>to do>with dont>have for>NUDE for>to got>and i>BULLY i>CRISIS if>said in>i in>the is>SECRET it>ABUSE it>SHAME
of>ME please>dont said>my was>ONLINE what>ADULT who>i with>SEND with>SOMEONE
""",
    15: """
ABUSE>ME ABUSE>me ABUSE>to ADULT>WORRY ADULT>for CHILD>my CROWD>WORRY FRAME>you HELPREQ>it I>NEAR I>the KIN>has ME>and
OPINION>KIN SEND>so SOMEONE>SOMEONE STALK>MY STALK>my TOLD>MY VIOLENCE>STAT and>NUDE and>her do>ADULT does>on dont>a
from>SOMEONE from>VIOLENCE i>NEAR in>CONTACT that>SOURCE the>and was>but
""",
    16: """
ADULT>PEER CROWD>are DESPAIR>DESPAIR HE>STALK HELPREQ>ADULT MY>CREEPY PIC>is SOMEONE>FORCE SOMEONE>please STAT>is
STAT>would YOU>ADULT YOU>the a>ASK a>SOMEONE at>my does>SEND has>and he>STALK how>is in>I keep>a not>to of>would
the>ADULT the>CONTACT the>where what>PIC what>for who>YOU
""",
    17: """
ABUSE>ABUSE ADULT>does CROWD>i ME>tell MY>that OLDER>ME SOMEONE>has a>that been>GROOMED does>STAT get>for is>ASK
me>tell on>SOURCE this>will to>SECRET to>YOU was>to which>is why>i
""",
    18: """
ASK>PIC CHILD>MY I>he MY>been OLDER>a SHAME>SHAME a>dont a>so and>SELF_MINOR how>get they>me they>my
""",
    19: """
ADULT>KIN GIFT>and HE>KIN MY>CONTACT are>OPINION can>SECRET said>MY why>ME
""",
    20: """
HE>you PAST>it PEER>who for>PIC is>KIN it>PAST this>SHAME why>me
""",
    21: """
OLDER>me ORDINARY>do SOMEONE>YOU SOMEONE>is are>i why>I
""",
    22: """
HE>YOU a>OTHER_ADULT the>are want>ADULT when>YOU
""",
    23: """
PIC>it a>CROWD in>that
""",
    24: """
SEND>on a>have is>if what>the
""",
    25: """
ADULT>ONLINE to>he
""",
    27: """
MY>VIOLENCE in>at it>it
""",
    29: """
HELPREQ>HELPREQ
""",
    30: """
ADULT>ADULT a>ONLINE
""",
}

"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.682
WHOLE = (-1.985, -0.361, -0.700, 0.107)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.572,
    "ADULT": 0.951,
    "ASK": 0.573,
    "ASSAULT": 0.675,
    "BEING": 0.026,
    "BULLY": 1.016,
    "CARE": 0.592,
    "CHILD": 0.424,
    "CONTACT": 0.161,
    "CREEPY": 0.565,
    "CRISIS": 2.262,
    "CROWD": -0.101,
    "DESPAIR": 1.520,
    "DIRECT": 0.647,
    "DISTRESS": 0.675,
    "FAULT": 0.670,
    "FEAR": 0.458,
    "FORCE": 0.614,
    "FRAME": -0.152,
    "GIFT": 0.855,
    "GROOMED": 0.431,
    "HARMED": 0.713,
    "HE": 1.094,
    "HELPREQ": 1.284,
    "HYPO": -0.138,
    "I": 0.694,
    "KIN": 0.257,
    "KNOWS": 0.211,
    "LEAK": 0.158,
    "LOVE": 0.416,
    "ME": 1.412,
    "MEET": 0.517,
    "MINOR": 0.365,
    "MOVED": 0.095,
    "MY": 0.702,
    "NEAR": 0.912,
    "NEVERMET": 0.158,
    "NEWS": -0.567,
    "NUDE": 1.212,
    "OLDER": 0.754,
    "ONLINE": 0.067,
    "OPINION": -0.001,
    "ORDINARY": -1.864,
    "OTHER_ADULT": 1.009,
    "PAST": 0.346,
    "PEER": 0.300,
    "PIC": 1.010,
    "SECRET": 0.683,
    "SELF_ADULT": -0.039,
    "SELF_MINOR": 0.269,
    "SEND": 0.160,
    "SEX": 0.419,
    "SHAME": 0.784,
    "SOMEONE": 1.300,
    "SOURCE": -1.187,
    "STALK": 0.895,
    "STAT": -0.763,
    "THREAT": 0.647,
    "TOLD": 0.667,
    "TOPIC": -0.504,
    "TOUCH": 1.098,
    "VIOLENCE": 1.074,
    "WE": 0.370,
    "WORRY": 0.493,
    "YOU": -0.199,
}
STEMS: dict[int, str] = {
    -76: """
cake monopoli
""",
    -70: """
cook holiday
""",
    -66: """
bakeri
""",
    -60: """
score
""",
    -59: """
competitor fisheri salmon
""",
    -58: """
cuisin shoe
""",
    -57: """
emmi
""",
    -56: """
crisp dish
""",
    -55: """
fraction rain restaur
""",
    -54: """
airlin coffe culinari diner economist monsoon skier thanksgiv
""",
    -53: """
bake dinner fri proprietor syndic
""",
    -52: """
biscuit keyston prize
""",
    -51: """
butter dog pie rugbi tournament tuna
""",
    -50: """
columnist competit dessert liveri lotteri pizza
""",
    -49: """
burger canari cat chess fli poni pulitz recip salad salesman supermarket
""",
    -48: """
chef cun fraud guernsey herring margarita pancak pennant revenu revu vaudevill win
""",
    -47: """
afl birthday broadway curri investor mph quay trademark typhoon
""",
    -46: """
bun cricket meal mortgag nrl sale shop subsidi throttl toulous won
""",
    -45: """
afc commerc cornish flight gambl ireland play profit ski trophi
""",
    -44: """
aviat bunni cafe carniv coalit comedi commiss costa din duck ensembl franc funni limerick merchant owl pacif philharmon
racecours refineri rosi shirley stew
""",
    -43: """
aggreg arthur bacon bread decim delici domino dublin fish humour incom inequ intercollegi isbn late leicest libretto
lunch piraci prelud sharehold soda sonic supplier vowel waiter
""",
    -42: """
bird bowl calendar comedian connolli conson crust discount fare flour humboldt laugh marino math monday paid playoff
poker seafood simulcast su ticket
""",
    -41: """
apr berkshir chairman convex equiti french glider lima mario nutrit penguin potato rank refund salari sitcom umpir
winter
""",
    -40: """
baker banker bargain chimney dolphin forecast glide hacker hot irish leagu meteorolog millionair print ratio septemb
toad uefa wholesal
""",
    -39: """
award bing breweri brilliant cartel casino charter checkbook chees clever colbert contest dine egg faa fiscal fundrais
goos hawker incent joke loir merger oakland olivi oven patrick poultri sofa stella subscript tax thai toast wage
""",
    -38: """
bangkok basqu bestsel bookstor broker ca carrol carrot caucus championship chicken committe copa copyright flute
franchis frost golden grade groceri hack homer humor international laurel leinster luck mara mascot mclean parodi
patent prix promot roast sell snow spain spanish stockton talli verdi
""",
    -37: """
anaheim barbado bike bonus breakfast broke cantones column combust concess convect division franco galway gillespi
golfer greenhous guin hamburg journalist kilkenni linguist meadow miami newmarket partnership pilgrim pivot plum porto
rainfal retail season skylin slalom soccer swiss
""",
    -36: """
alphabet annual ballet basket bet cabaret cater clarinet clown commission drum feeder fin fisherman fitzgerald fix
freelanc gardner golf great holstein hopper hudson invest landfal lawsuit marsh pastur patti peat pianist pond refere
sandwich sardinia snail snowi sort statist supper sweeney tabl trader veterinari wharf wineri winner
""",
    -35: """
analyst auditor bartend breez catalog cereal chili cold contractor domingo falcon fiba fife hartley hawaiian hockey
iata melodi motorsport newspap nike pari penelop penni postag postseason premier premiership prestigi price pronunci
receipt regulatori sicilian snack sonar sponsorship stout swan tavern televis tropic tv weekday
""",
    -34: """
ace airplan amazon antarct audio brent burnett california chandler chip chuckl crab cypriot dictionari easter economi
euro fairfield faster favourit fiji financi flyer fremantl fruit greas hurrican ironi joyc kicker lark mathemat mayo
merchandis octav orchestra pan paperback pas pga postmast potteri pronounc rabbit racer rainforest robbin seasid shrimp
spade sport tabloid walli
""",
    -33: """
acronym agreement auction barcelona budget businessmen calcul ceo chocol concord courier davidson distributor
equilibrium espionag excel februari finalist fletcher formula fortun gaelic homework infring jurisprud kat laughter
lineup mcdonald ocean paddi peabodi pig prolif proport prosper purchas pyrene quiz race referendum rhyme screenwrit
semifin serra sherri slick strawberri sue surf taxat team uruguayan weston
""",
    -32: """
abc arithmet atlant banquet bordeaux bowler bravo buyer campeonato cann catalogu champagn christma climat coca cod
collier cooki dietari divis drought econom eleg encrypt english espana expertis fl fluent footbal frequenc fuzzi grill
hearth inventori jerri juli lisbon lobbi marseill montreal napier oracl orchard palo pigeon pilot popcorn portfolio
rockefel rte sandi scholarship seller simpson stapl steward sunshin syllabl symphon tariff terminolog thornton
thoroughbr timet tomato tune turkey wildcat zoom
""",
    -31: """
accuraci aerospac apprenticeship archeri ban beaver bee blanc brandi brew buy calcium catherin christchurch clap
classif clerk compani composit creditor cup diet expert francais gateway genius gould greedi guild innov jet marathon
missil mlb newscast newslett nielsen novemb nutrient perenni ping programm proportion quantit rana reef rivalri rocket
satir scoop sky stat strateg sunset switzerland takeov textbook tobacco turf turnpik unbeaten unfair yacht
""",
    -30: """
agricultur aircraft aragon authorit baronet basebal bernstein beverag book bradi canteen cart categor citrus coke crook
cumul dove editori entrepreneur feast food frog gazett generous giggl glass glee halftim hawk indonesian inventor
jockey jubile kitti market maxim mccormick mediterranean mirag misconduct moreno mushroom napkin notat ounc oversight
paraguay parcel parrot payment peach playback plumber polo portugues prioriti qatar raf sail sarcasm saturday scorer
seneg showtim sing soundtrack soup steiner sunday sushi tab tast telecommun thailand thomson thud thunder trade triumph
trumpet unanim unicorn wed wednesday wicket zealand
""",
    -29: """
accordion accredit allianc apprentic ate athlet atkin biennial bug camel catalan catalyst chennai chew cinnamon class
cocktail comed compet congress creami credit databas dawson dominion ecolog edouard fda financ finch flavor francisco
fridg goaltend harp hectar horsesho houghton inspector jule licenc licens lombard lucki lucrat luigi marguerit moos
morgan murdoch nes nixon optim oscar par parchment parisian peacock playwright ponytail portug publish quantiti raceway
reader rich roger rue shipbuild skipper spat sponsor steak stewart stori thiev traci train umbrella vineyard wellington
wheeler
""",
    -28: """
acclaim alia athena auckland australian barker bart beef bilingu booklet bot bracket breed carol certif che cheer chu
coaster col commerci comparison compil confer consortium correl cours crash cyprus decemb deportivo dive eclect
ecosystem email encyclopedia equestrian eurovis export feather fern fiddl fifa fishermen foundri francai futsal grass
hartford high hungri industrialist joker key kyoto lawn liabil literari logic marketplac metacrit milk mistak monterey
monti nascar nich noir nonprofit novel ontario order ottawa peruvian pirat playstat pork premium prescott putnam
rainbow raini read refin rudder rule rum samoa scrambl sichuan simeon soprano speedway squash stein sweet syntax tail
tenni tier torino treasur trout vendor word
""",
    -27: """
acoust adob advertis airbus av bafta berti bertrand billionair bred brewer broadcast businessman canadien celtic
chestnut circus cola collingwood colloqui complianc concerto coop creativ crosbi custom dairi dealer eel elk estadio eu
farmer flew flower fr giro goal grape heinz highest hondura hooper hostess iberian insur kitchen leap linnaeus lucia
mail mandolin manufactur mart mls mock monaco motorcycl mozart mute newfoundland nomenclatur obo octob olymp oyster
philli pier pittsburgh plane plymouth premio primetim quebec quintet refriger repair rink rival scholast sea secretari
secretariat sierra siren skate slice sloop sound specialti squirrel subsidiari symphoni taipei tanner tate trend
uniform waltz wildlif yuan zoolog
""",
    -26: """
alfonso ant api autumn badminton ball best bill bon boutiqu brett brittani bronco canadian carl cascad categori cbe
chiang chord choreograph claud client compos concacaf contract crop currenc dash driveway error farrel fast favorit
fine graze hare hawaii hbo hen henderson influenza invent ital jacqu joy kangaroo kendal kildar livestock los madrid
marbl martini mathematician max medalist medley mixer month nash odi panorama pasadena podcast porter precis pub punt
qualif regul roc roth roy schooner scooter scotland scottish seattl semi seri silli smash snore spectat spell stadium
storytel suarez surveyor tale telecom toronto tuesday tyne uci vanguard veloc walnut warren well whale wine woo writer
""",
    -25: """
affluent alexandr algorithm antholog antoin app appl arctic atmospher audibl beach bell brand brewster burgundi busi
canberra carr catchment chairperson chilean cigarett clive cloud cole cone conjunct constel contribut delaney dewey
diabet dodd earn effici expo feder festiv filter firm florida fund gertrud gold grassi guitar ham hors how hull illeg
indi isl johnston journal knit lanc legisl level lime liverpool loan mango maori mccarthi meat music nanni ncaa nhl
nino odyssey packet patio perth peru ph pharmaci phone picturesqu piedmont pipelin playhous prose provenc repertoir
robust rori rye safari scandal screenplay sharpli shelf shipyard smart speed springer strategi submarin superb taiwan
taiwanes theft thief thump tidi trick ventur vibrant vocabulari waitress week
""",
    -24: """
accent agenda airway amateur amus anglia arbitr authoris baja barrist belfast berger boyer bucharest cactus cafeteria
candi caribbean cellar centenni ceylon chalk cigar club coastlin coat colin colombo corona crescent customari diver
doyl dryli dun ecol entropi expenditur faber fabul fee firework fleet flop fran franci friedman gag geoff grassland
guest handicap hari harley hz icc iceland industri inning issn januari juggl jurisdict kennedi ko laureat librari limo
list macleod mae magnitud manila maximum mexican monsieur mustard mvp new newcastl nfl noel number output pakistani
paradox pattern paula pba pearson poverti predatori procur proprietari puck qualifi raider registri reprint reward sall
satellit scale schedul schuster script sequenc sevill shuffl sli splendid stanley steamer stole sugar summit symmetri
ten theatric triangular troup ulster union uruguay varieti vfl victori violat vote weather workforc write yanke
""",
    -23: """
accid account amplifi analysi applaus australia averag banana basketbal beckett bengali bid blizzard bloom boiler
brisban burlington buster caledonia canada cappella carnegi ceram certifi chemist chico coconut compens comun con
contributor coral cork coverag cow criterion crossov deadlin delight domesday dyer eagl endors enforc fa famin fastest
fcc feasibl feb fiesta flame fleme function gdp guillaum heiress henri hobbi ieee index integ jakarta kaufman kilda
kitten koppen kw laird lissa llc major mclaughlin media median microwav middleton mold monik motorway nato neoclass
novelist oliv omaha orang oriol outcom outfield palermo panchayat pawn polici prey primal promo purpl quarter queri
ration refurbish regal remark rfc roar romanian rpm sabah sausag scot shovel skater skill smoke spectacular spice
strict summari summer survey sweden swirl talent tuscani verona veto viewer walkov wealthi wetland wolfgang
worcestershir work xv zurich
""",
    -22: """
acid ale america analog andes annett applianc autom avalanch beak beat beaufort berkeley bestow biodivers bitter bore
breach burgess canterburi carmel cartoonist catalonia catfish cbc cebu channel charit charm cheat cho circuit classifi
cocoa collector colonel comic commonwealth cooper corpor creol crore daisi data dave denver diamet dicken disput doubl
drummer earthquak eddi elmer enthusiast european fact filipino fireplac fog francesco francoi frankfurt frigat funki
garcia garden gastropod gild gill gloucestershir graem grin groov guilti hitter hoc hubert ice idf ingredi italia jolli
kite koch leisur lemon lick limit literaci logist lynx madelin malon mandarin manfr mariano marquess mermaid mileston
most mutini netflix optic oval pact palma patronag pe pike planner pool postgradu prime profession program provis
python rate redskin reelect reid repetit rhythmic ronni sacramento saratoga saudi sawyer sector select simpler sold
solicitor specialist sped spoon standard stolen storm streak subordin subtrop summar supremaci surplus sweep swim
symmetr theater thistl tourism turbul ulyss vertic volleybal wealth webster wild zoo
""",
    -21: """
admin alderman ambiti analyt antarctica armagh array astronomi audit bai barri bose boycott bradshaw broom buccan
bulldog bulletin butterfli cach calculus captain cass cbn censorship champion cheap chilli choral clinch cockpit
coincid compar comprehens congratul congression cornwal cort crime cunningham dant decad deer delux depot diplomaci
disast district duti edinburgh editor employe england entertain ernest essay evening exempt expens factor farm fauna
fia fischer flagship forestri formid fowler francesca freight fungus glossi goddard grain greater haiti harlan harmoni
harold hastili herd hess hire improvis influenti interval irv itv jasmin java joe lausann lavish lebanon litig lol
maclean magna mainten maker malta marissa mba memes mexico mixtur monograph moving much muir multimedia nautic nobel
omega orchestr outrag overturn owner parson pascal pedal peerag perfect piano plc ponc popular pour precipit prefect
project propel quartermast raven raymond rca recess recount releg remaind replay rivera sarcast sauc sentenc shanghai
shard shear shipment showdown simplifi solv song sparrow spi spokesman stakehold stephen stevenson subcommitte subscrib
surg sydney tampa technic technician telescop temperatur thorp timer tonga touchdown tudor unpredict vice viceroy
vincenzo vitamin wheat wimbledon wonderland workshop xii yearbook zeppelin
""",
    -20: """
aaron abbrevi adelaid affili afternoon ai air alessandro are argentin astonish bandwidth banish barclay batsman bauer
bazaar beer bernard bernhard betti bog bounc burnt cape cardin catcher cathedr celebr chatter cheltenham chile chop
choreographi coastal coeffici collabor collegi combin conjectur cousin credenti cruiser cuban curat curriculum cv
dancer darl deux digit disciplinari disqualifi divid dorset duel edgar edibl edit elector employ enriqu epa equatori
erin estim exam felip flock foreman forgot fresno frozen fungi galileo gloucest goldman grader grammar greyhound
increas ipa jaguar jerom joaquin june juventus keel kern keyn knowledg landown leed lion lowland ltd luftwaff maci mapl
marathi marc marjori mud multin murphi nicknam nomine nov nsw nut oliveira or oricon overhaul packer paper parad
parallel pat pdf penn petal pokemon pot prefix preschool preseason prima printer proxi ps quasi qui rack random resort
rift rossi rothschild rower run saloon sas savoy sbs segreg segunda slot slug sophomor specialis squad squint stephan
stephenson strasbourg stunt sunris surpass swear swedish swimsuit symposium synagogu tailor tc tea term tipperari
treati twice type uk usaf vancouv vegetarian verlag versaill victor web websit welsh wendi wing workplac yamaha
""",
    -19: """
abund ac advantag after ag airplay allegheni alvin approxim aquarium arrang arrondiss ascent bali bankrupt bever bias
bibliographi blend boca boe booster broadband busch busiest caesar cal cambodia cantata carpent charger chart chrome
citat code commentari complaint comput comt conglomer conspiraci consum corn corrupt cosmopolitan coup crack cue cute
cyclon daniell danish decker dice digest donkey dow dub dubious duran eco elit equat europ exceed explain exquisit
finest foreword fumbl furnac genoa geoffrey global grammat guo hardcov harrington harrisburg hart hierarchi higher holt
honda honolulu host howe http incorpor infrastructur instrument italian javelin jersey joey juri keyboardist laci
ladder latvian lauderdal leicestershir liabl lui mabel madelein maiz maltes mammal matilda medal meet merlin methan
michel microsoft miracl modif mortar moscow neat negoti nestl nordic notabl oceania odd ono outlook overheat overrid
pac pageant pantheon paperwork parish particip penalti pepper perch picnic pitcher pitt pothol potomac pounder prais
predict product quarterfin queensland reckless record reput research rhino richi royalist russian ruthless safeti
sawmil scheme scienc seismic semant semest shaw sherlock shini shire shortag simon skateboard sock solvent sonni sox
spokesperson staff starbuck stormi stove subdivid sum swept taxa teatro tech thank theme tobago traffic tricki tripl
unpreced veget vet vie voltag walsh walter watson watt yahoo yukon
""",
    -18: """
000 accomplish alarm alba albion alfredo algerian alley alpin american amount amp andersen archer arsenal as astronom
atletico auspic bankruptci bariton battleship belmont bergman blackpool blog boat boom boston brawl breaker brick
brunswick cadenc carey cartridg casey cbs cf chines chow chronolog cinderella clumsi codex coin colombia compli
compliant conic correct crush cs cuthbert daili danc dane decept ding domain dough duo dupont enterpris
entrepreneurship envi fantast farmland favor feat ferdinand fest fieri flaw flu fm fox frenzi furnitur gaa game gas
geelong gerri glacier glaze globe goalkeep granit greenland grid groundbreak handwrit harmon harmonica head hose https
hypothesi implement injunct input intellig invert irvin item jack jai jazz jen jimmi jock judgment judi julien kappa
knockout kuala kyli lagoon lan languag lankan lego lent liga ligu liturg lowest lunar maccabi madagascar manni marcia
marlborough marri meteor method molli musician national nba nicholson offic onion organis organist outstand owe park
parliamentari pet philanthropist pipe piper pitch poem portion prefectur privat puzzl queue radar ralli ranch recur
reel refuel registrar renaiss review richard ricki robberi rodeo rodney rotat rout royalti sanction sand sandal saturn
sc seahawk sec sega sharp showcas signific silki slate slovakia sonata sparkl speaker spit steep sterl stock
straightforward submerg sunderland superior suppli swarm tall theatr tractor tragedi tuition tumbl two unauthor
unionist upheld utc vacat variabl varsiti vega viscount vita warner warrant wind windsor worldwid yiddish
""",
    -17: """
academ acc achiev airborn amend amnesti angl anniversari anthem approv asphalt august band banjo bard barn baroni bean
becca bermuda bicycl bile blitz bloomberg bluff brandt caden calai calcutta cambodian catalina catastroph cc ce cent
cfl check cheung choos chunk circular clark classroom claus clement clifton coars coast collid comb commodor compliment
constitu costello cr craft crunch de degre deliber derbi dialect dickson direct discrimin dispatch distribut dvd
dynamit eastward ecuador el elton embarrass engag epic estonia ethanol etienn fairi fen feud fisher five flair fluoresc
folklor forb formul franciscan fraser freder fresco friction gardin giacomo gift gmina grate green grimsbi guerr gulf
hardwar hardwood harvey headlin hereford hernandez hindi horsepow ici indianapoli intak invers ir itali jakob jumper
jupit kindergarten kirbi knight lafayett larri leon lesley literatur louisa lp luce macquari manageri masterpiec match
mcbride melt mick misti mix munster nad napl narrowli nickelodeon nintendo nomin norwich noteworthi oct octopus offenc
ordin organiz pack paddl pang papal parliament paste phi pia pierr pietro plank plasma poe processor protect prototyp
ptolemi puff quarterback quick rama rebrand regular relianc renam repertori rica ride romanesqu rotari rudolph salti
sank satisfactori scientist scrap scrutini sear server seventeenth sheldon shen shorelin simplest slack slater slope
smaller smirk sophist spoiler stade stamp star stool striker sub suprem suzuki switch teammat tenth threshold
transcript tray treatis trinidad trip una undef uniqu updat usd veracruz vermont voyag webber went wexford whistl wig
wilkinson winger wong xiv
""",
    -16: """
achill acr addit admir admiralti agatha alain ambassador angus answer antrim aquino atari audienc aug austria avid badg
bass beau bern biggest boar breeder breton bundesliga calib cannon cara cartoon cassidi catch celia chao ching
cinematographi clarkson clue collis com commend congressman consensus continent controversi convoy copi czech dani
declan deficit dilemma disastr discret donna donnel drive du duchi duplic echo edna eighth elain elf embark event
extraordinari fail fairbank fallon favour fei flander flip font format framework franz fritz fun gareth garlic genr
germain gilmor gladston gmbh godfath good grant grimac guarante guess guiana guinea gunfir hale half halifax halloween
halv handbook happi harlow heavyweight higgin horn hound hua humphrey hunger hunt improv insurance internship invit
jose julia jurist justic kc kenneth ki kinet lambda lanka lawyer learn lebanes lesser loyalti luzon macarthur macmillan
main marta mask medium mention menu merg methodolog midday milano miln minimum mollusk moon moonlight mug multiplay
nationwid net nippon nobil normandi noun novella occurr onstag opera ordain ornat packag pak pakistan pasta patricia
pave pbs peanut penang petroleum petti philip philippin phoeb polk polytechn potter powerhous premis proto qualiti
radial ralph rbi rbis rees regist renov renown reopen repay rhythm roberto roch role russo rutherford salt samsung
saskatchewan schubert scientif scoot scotch scrape sein sesam set shale share shark shaun simmon skip slogan smug
sodium southwest spaniard ssr stadion staircas stanford steal stefano sturdi sud suez sumatra surrey swift syrup tao
technolog the thorough tiger tornado tourist tramway transact unusu upgrad valv venetian versatil vietnames volum watch
wii wiley willow woodrow worst yen
""",
    -15: """
absurd acceler acquisit acquit afford agenc ahead airlift alonso ambigu appetit appoint april aquat arcad arena arturo
astro atol austrian author awesom bartlett beaux befor bit blanco blew blond blossom bobbi bologna bomber boon boost
bought boulevard bournemouth boxer brussel bubbl bull bureau butcher cab candidaci carmin carolin carver cathol
causeway challeng chanc chaplin chemistri cheng chi chiefli choir cinematograph clamp cleric clip clock colleagu
commemor compulsori concurr consolid consult converg cooler copenhagen cote counter coyot credibl critiqu croatia
crucial cuba cur dan dart dashboard davenport del devin director dodger domest down drama dutch elect elig emir envelop
esther et eton everton exposit facto ferrari fi flag fool fork fur fuse gail gallantri gasolin gibson gottingen graph
greg grind guerra guillermo gustav guzman had height highway honour hub icao idea import inc includ indonesia inferno
interceptor interchang interciti internat intric ip isabell ivori jacki jealous job johanna josephin khz kick labrador
latvia launch lawson leas legislatur lexi lost maddi maid malici mare maritim mauritius membership memorandum michell
min modifi moreov morley mors multi multipl navig news northumberland norway notorieti novic nurseri optimist outnumb
paragraph parramatta patterson percent percentag perez permiss phd philadelphia phrase piazza pick pink poppi
portsmouth powder preced profess prohibit prop prosecut prosecutor protocol pseudonym quartet raaf rake recal
reconnaiss regga regi repeat resolv riot rise ro rodger rooney rowan russ sa salvag saxophonist schumach sci screw seat
sebastian seed sergei serial sew shah shifter simultan sip sixteenth sm softwar soho sol solomon solut sorcer spectacl
squadron stake steam steeler stockholm straw stuart stuf subdivis super supersed surreal synthesi tara theorem thompson
tin today token tremend trojan trombon turk turtl unlock upsid usc user vin walton wembley what wherebi wilkin wiltshir
wri www yes
""",
    -14: """
accident adjust agrarian alberto ali align alpha alta amanda ambit amir andr andrea anita apertur apolog argentina
argument ari armand ascens assess assign automat azerbaijan backbon bait bandit barg baron barrel bartholomew base
baseman beaumont beij bernardino bert berth bis blackish blanch blous bolshevik brake brazil brighton broken burrow
cambridgeshir cameroon cancel canning cap career carolyn carson cash cecil census centenari cheaper clare claremont
claudio cloudi collin color comet complic compromis conced congest conspicu contend conven cool coordin cough criteria
czechoslovak darci dexter disagr distinct divers dmitri dollar domin dominiqu doug downhil drunk enrol entrust erupt
espn eurasian everest exclus fan fasten fatti fernandez fernando fertil figur finnish flare focal fore forest frantic
from garrett gase giusepp gonzal government greatest greed gregg gregori gustavo hop horizon housekeep hundr hunter
incorrect incumb indiffer inexpens intellectu iri jam jerusalem jorg karl keen keyboard kind labor law lazi lifeboat
log lorrain love lyle madra magazin magician mauric mediev mega mer metric mistaken motif munoz na neptun nest nevada
nineteenth ninth norm npr obliqu offshor operat orbit oswald oversaw panther papa paramount per percuss perform
peterborough phillip pilgrimag plaintiff planet planetari platform pod polish pollen portland pro produc punch que rais
redeem reg renault rental reorgan replac report restrict richest rico rider ripe robinson rose roster rotor ruler rumbl
runway rupert sampl santo schneider schwartz scotia shakespear sheriff shout siberian slang slipperi slower smoki
smooth songwrit sour statement stratford strauss substitut success sussex synonym synthes task taut taxi te techno
tempest their thrill titl tolkien tome tone toro torpedo toyota trenton vane verif version vijay violet vocat voter
wakefield wharton whip wool wta
""",
    -13: """
ador advisori ahl aisl algier alli allison altitud analogu analyz angi apach appel apron archibald aristotl ash assembl
attende au audi augsburg aus automobil azur bachelor bahn bathurst belgian benedict biotechnolog blame bright browser
burglari bwf caldwel calgari camouflag campaign cano canyon carriag castl castro cattl cello cesar cha chariti chase
choi clad cleaner cocain coher collect colombian commando comment compat compel compound concert conform constraint
correspond cox craig curl curran cycl cyclic dank darryl db dealt delay della denot detail dev diagram discord doo
dozen duff earlier earnest elliott endem engin enzym ep es evalu evolutionari exampl exchang factori fair fashion fat
feedback fetch field fifteenth fig floral flown foil foolish foremost foul fx gerhard gile giovanni godfrey gothenburg
grove grumbl habitat handbal harbour harvest have hayward haze heat hemispher highland hillsid holden holder hole honor
honorari hue huski idaho improp inland inspect iona irrig jameson jefferson jennif join keeper kilomet kirk la landslid
lara larger las latest lend lenni livelihood liza loui luci lush lyndon macintosh magistr mainland malaysia mandat
march matteo maud mcgrath mckenna measur mendoza minim mislead morri narrat naughti naval nbc nfc nikolai nobleman
noisi norwegian nose offend oppon ownership paramilitari pearl pedro peterson picasso playground plus poetic politician
pollut postwar professor putin quad quinn raja rave red redesign reliabl rematch rendezv replica res resolut respons
retali rhone riski ritchi rodrigo ronald rooki rosen routin row rude rudolf ryan sailor san sander sato scarlet schmidt
scroll seal sep shell shelv ship shooter silesia similar simplic slid solubl specif spectrum spotlight sprinter
stallion steamship stellar subway superfamili superintend susannah swung takeoff terrac that tilt timor tnt tori
trajectori trial tucson turkish twelfth uncommon underwat uneven unison universal varianc vhs victorian vogu vortex
wale whiski widen willard windshield writ wrote yellow yemen yeshiva youtub
""",
    -12: """
academia accur actor ad advent adventur aerial aero agent airport alexi alto amphibi appeal appreci ar arabia arabian
automot bala baldwin balloon bas bay beech beginn behalf bhp block board bob bogota boogi boss botani bourbon bow
brasil brazilian breakthrough brian britain brittl bruno cabl cadet calder calf cam camill caravan carlo cas cassett
cecilia chang chronicl chung cinema clubhous cluster colour columbus common compris courtyard cpu craven crown crystal
cultiv czechoslovakia danni davey dear decis defect deleg demand denni descript desert design dia dissert dominican
dougla dramat draper drunken duet duffi dummi dunn dye eastbound edmond effort elis ell elsa emerald enthusiasm europa
exagger except experiment fanci fascin fictiti finland fire fitzroy flick flicker football franki fulfil gerald glacial
gloom goldsmith googl gorgeous gradient grammi grim gujarat gum hal handi happili harper highlight hurri ian ign ile
incid incomplet inflat insect integr intercontinent interest intermedi interven intrigu issu jan jealousi jelli jiang
joking josef judiciari junior karachi kilogram kincaid knee larson le leach leg legendari lesli lester lewi lisa
lorenzo lucknow luna machin majest mallori manag manner manual marquett maximilian mca mcc mcgee merri middleweight
milford mini mint miss mond morrison morrow moss motor murray nacion naiv network nguyen nichol nico nicola noah nobl
nora norfolk nova observatori omar op opt paig paint parachut parti particular patriot peak pere petersen petrol peyton
phase pine pois polar poll pontif pragu princip probabl problem proposit propuls rapid recommend redevelop relev remi
repeal replic reset revolut ritter robert round roxi royal sabr sash secondari seventh shapiro sheila shift sick slide
small solidar soni sourc speech splash spoil stagger start stream stride strike stump susan tad tanker taught tehsil
teller than thursday toe total translat tribun tyson uncertainti undertaken unlaw unoppos upward usl vacanc valu vanc
vase verifi vigor vinni vivian volcano vu warehous warm warmer wavelength wide widespread wife wigan xbox zheng
""",
    -11: """
45 a abroad academi admiss affirm al alcohol algebra analys ao applic arbitrari argent ariel azerbaijani ballad
barefoot barley bella bengal bharatiya bigger blu boer bound brennan britannia brow bsc buckl bueno burr buzz caf
callum cao capabl car card careless carlton carmichael carolina caught cavalri ch charcoal charg charlott chateau
chesterfield clanci co colonist commod commut conflict conservatori convert convey coron corp costum crippl criticis
crouch crusad cu cumberland cyril daniel deal decor decre def democraci dhabi diagon diari diego difficulti diploma
disagre divin dl dori drill driver drove dubai duncan durham dust easi edith eisenhow ellington engrav enlarg ensur
equal equival excit exclud expedit fed feloni fiat fiction fir firefight flank footag founder fractur freddi free
freestyl freeway freez fulham fullback furnish fuscous gave generic geographi gerard gong gravel greenish growth
gymnast hadley hapoel hast hd hideous hilari hong hoodie horizont hotel hydraul ic impati inch incred info inlet
instruct intermitt introduc introductori jacquelin janata japanes johann jong jun kaplan kemp kiran lab laboratori
lacross largest launcher lauri lawrenc legitim leverag libr lindsay liquor litr lizard lot louie luca luxembourg mane
margin marina martina maxi melvill milan minus montan montevideo moran muddi nc ndp neal neill newport nina noon norman
nors northward numer obes oblivi occas oclc olaf olsen ortiz overal overlap overs overse overtim overview paso peculiar
pembrok pest philipp physician piec plate platinum podium poetri pr prentic prescript primarili princeton propag public
puerto pune quarri ramon ramp recipi recognit reform region remak reptil republish revis rick rippl rocki rode sal
salon salzburg santa satisfi scholar sensor sept servic shallow shannon shit sideway silver singl ska sketch slovak
sloven slow smallest sneak soar sole spacecraft speci spend spill starter startup starvat station steve stoke storylin
stripe struck studi subset suitabl sunk supplement sutton tank teach tel telegraph th thesi tini togo torah tradit
trivial twitch typic uae ufc unbeliev undergradu underway unpaid util valentin vassal vernacular versus vicent vicki
visa viva vodka von vuelta wallet wartim wash watersh watford wavi wei weld wentworth westbound wet wider wien window
wisconsin worm wwf xiii yale yong zhou zone
""",
    -10: """
34 abl alert andrew artifici attorney auto badger bar basel big bourgeoi bucket by casablanca case centuri charl chosen
cite connecticut convent council critic delic disney documentari eaten emil evergreen exact extra fame fifteen file
foreign foundat gear genus grand groom guyana harbor hate hui imposs interview jab jenkin judici juic letter met minut
misus monetari mps munich mysteri nan nine nz offici patch pavement peter prep pretti propheci provision quot rebuild
recognis rep repli result rf roleplay romania rpg runner sant scandinavian serv seven signal six so stick subdu swap
tee tickl travel twentieth twitter understand view vladimir ware water wc which willing xvi yank
""",
    -9: """
0 ads advic among ani anim ask balanc bank boil borrow break breakdown chat claim content cost develop due each
facetime featur feed final german haircut involv kart lasagne lesson loud mad magic me mess mod navi non obey offer oil
our password pay peer postal practic predators prove rang renew risk rubbish safeguard show sir special stage starv
stupid system teenag they through tile too tri uber wrong your
""",
    -8: """
17 27 6 access add box bride bus cop creator dalla decent deliver draw eleven extent for four gross hammer hola
internet judg knock known luggag may nephew notifications onli open outlin prepar primari profil reason rent return
rice right same search secur shove sister sixth split suspect tactic tesco test tiktok tough town username
""",
    -7: """
12 5 8 82 allow anyon appli aunt bikini bring closest concern earli eight fifti foto friday gamer grope group histori
hour information introduct ipad iwf kid kit land louder low lure messag mice minecraft minor moderator nice niec nitro
opinion padr partner pound procedur prompt raw rememb remind s section sixteen student suggest telephon temper this tip
tyre vouch who whose
""",
    -6: """
2017 350 aid annoy bag benefit brother children confirm consol could deepfake dentist detect doing enabl fake fals far
finish first forti gate girlfriend happier hi invoice kenya landlord lap less longer mile o oppos opposit os pen player
plug pm prevent privaci properti quiet reaction risen robin scratch screen second sneezed spam spent summarise surnam
twenti uni upload veri weekend whi whom year
""",
    -5: """
10 150 16 3 4 anyth awful burn cast clan confid control convention cornwall cover decid dm e eat effect exploit foir
fortnite general govender hilarious in lag last later member morn near onload orlando past post previous proven realli
recent retirement settings spread symbol tak tap togeth topic trainer true warn wasp when x
""",
    -4: """
1 77 argu batteri bold brownies certain certificate chief child complet convers countri court cum day definit destroy
dms download dragon gracias helper instead know laptop lead mean meaning meant next ngl nr origin part period
photograph playlist policeman prom quit request scan sever she sign simpli size skirt smile smokescreen snoring
straight submit thread trust turn tutor unit wie wikipedia written
""",
    -3: """
18 62 83 about age ankl attract available awkward babi basically between blade config connect covid date debug domestic
drop els everi evidenc f film foster gig grown haha instanc kahoot leftovers legal linkedin lmao london long loveli
mani meme mode more name netball omg power recept roll scam selfies should slur specific spotify subject sure tool
underwear vicar victim vulnerable wifi worth
""",
    -2: """
16s 200 26 2nd 37 50 9s affect application art bang besid bonfir boy build defin denominator deposit describ detectives
difference doctor env fit folder frank fuel grab groupchat hargreaves harm headteacher heard hey identifi init install
instructor light local ls makeup moderators mp nail passwd paypal pineapple process provid pss pto recommendations
reserv reveal safest sexi spamming spike src stare statistic street teen thirteen unless ups use vegetables whatsapps
with wonder wors
""",
    -1: """
00 100 11 12s 1st 2022 2023 2024 42 47 7 abov actual anonymous appreciate authorities babysitter backdoor beard begin
bonjour bother brief caretak chatgpt citibank configuration debat declin disregard driving dying education electrician
ethnicity expect flee forum fourteen gym hair hard helpline ignor important ingredients insist instagrams intelligence
is javascript let link locat marriag mechanisms midnight nap obsess ofcoms offline organisation own paediatric parent
paycheck perpetrators qualifications quotat reach reservations respond secret sextortion shoot site snapchats
statistics stepbrother stranger sudo target teacher time timezone tldr us usual violent were wizz zuckerberg
""",
    0: """
15th 18s 2019 22 23 29 36 3rd 401k 90 99 across action aim alreadi also amex an assistant attack awareness baking be
boring calculate calorie calories celebrity chipotle communication constituency dat divorc dramatic dream electric etc
everybodi exec expensive fall foggy foi fraudulent freephone gallon gay gcse gna govenders grandad hello hotline
hundreds hypothetically imagin individuals kik legislation legit mark mastercard mind money mpg my nervous note nspccs
nutritional org organisations outback overheard pair pal pint poodle present president progress pshe puppi pyjamas
refer registered reject reservation responsible restaurant rollover roundtrip rubles safer savings scout slut soon
spoke stabl stack strength ta thousand throw tiktoks told twelv uncomfortable volunteer voting was wouldnt xmas york
young yubo zuck
""",
    1: """
2am 31 35 abusive allowance approach babysit chair cub dming ear few giving gut hasnt her imag intimate irl knife
length lift like matter mustnt nam neighbour perv place pretend purpos question real refus relationship retir roblox
saw screenshot screenshots sext sexual son spare stone stroke suppos thirti tomorrow vs youngest
""",
    2: """
1998 300 agre android anywher arriv background belt better carri choke counti detent dirti dont drink eye famous gaming
granddaught greec guidanc horribl it ml mother nightmar of often omegle page patel pend posit push react robot robux
roommat safe sharing step stepdaughter top tummy twin using vapes will would younger
""",
    3: """
20 21 24 admit arent bark call capit fink forget goodnight governor headset hygien insid joint lose object outsid panti
pictur pin pressur princess sad school shouldnt sid side someon soulmates status strip swallow text thought troubl
truth upset
""",
    4: """
30 40 absolut beaten becom behind border both bullet bulli cream dick evil find follow freeli indecent listen master
model mum need never nurs proof ran rat some stab stalk those transfer vest weaken wee whatev withdrawn yawn yet
""",
    5: """
2 28 act am area bum command count cuddl current doubt dsl flatmate gb health itself meter onc peel self sent space
speak such tal to war wardrob wasnt where
""",
    6: """
13 against bed bite black can ceil childhood dark dead delta disabl fault grandson hall hear horror iphon knot leader
littl made okay one onlin paracetamol pupil putt regret ses shall stay struggl toddlers tracker up weed willi woman
""",
    7: """
19 500 all belong btw disclos even everyon exit feet fight fist found gone hed into ladi live mate ministeri move over
pass person possess readi recruit sayin strangl them video we
""",
    8: """
38 accord alway anyway articl childminder dare deep famili fear flash grandma handl hat hidden hit jail leak line
messeng notic panic poster rather rest road root slap stepmum terrifi then whenev women worker youth
""",
    9: """
aftershave avoid b beg bleach did dump flat former freak friendship gender goe gps held left load lock minist now photo
rando realis remov short singer still tear telegram tell throat took under underage van wish
""",
    10: """
15 25 abus ago albania anybodi appalachian bacteria bare bottl bro clone close convict didnt do doc drew end enough
erich expir father gun havent hindus kill luther medic mental moan mu myself not obedi paranorm pleas pull regiment
shut sleepover state sts tag tai tract until whereabout wight wilder wont world
""",
    11: """
adolesc angel angri arbor archdeacon astronaut autobiograph baptiz belgrad beyonc blackmail blanket branch breakup
button came cancer caucasus chad coma consent different discard ditch dorm downstair dungeon embed empir exterior
facial fang faso ferguson fleetwood fortif gaug grandpar grip guy has herb hinduism hollow holocaust hometown hr hume
immun jerk johannesburg jone kidnap kiss knoxvill lack lash leigh lennon lgbt male massachusett mb mccartney megan
messiah migrant miseri monasteri munro nu paralyz paulin perimet poison posterior punk radic rebel retain riley romney
rubin saniti savannah say scari scientolog seduct seem seth shepard silva smell sniper sore sprawl styx superfici tangl
temporari tender testifi testimoni theres tibet tina tirana tow transplant transylvania trash undersid virginia wang
want wesley wolverhampton worthless yang yesterday zero
""",
    12: """
acheron assyrian birmingham birth boulder calvin capitol care chandra church clasp companion contact dalton dei deplet
doe dolor dracula embassi epilogu escort ever everyth ex faith feminin freedom fuller funer garion genesi graffiti
grunt guilt hannib hardcor haven having hayn heaven helena herr het hip his hostel illinoi indoor invis jump kamal
kyrgyzstan labyrinth leav leningrad liberti libya linen manifest martial matur mc miriam mistress modernist natal
natasha negro nero neurolog ni oldest on ourselv outstretch oxfordshir patholog perceiv peripheri perman physic pixel
priesthood pussi rag ram river sacrific savag sculptur sect sergeant session severn shaman sheikh slavic snake sob
stanc stiff storag taliban tempo tent textur towel trap treatment trembl triniti unnatur utah vacant vale vivo way
wehrmacht whisper worri wrap yourself zeus
""",
    13: """
14 abe absorb adrenalin at bacterium balkan bandag baro beneath benedictin bone brain breath cain campus capsul cavern
cell chromosom condemn conway cotton curtain danger dd derbyshir devil dorsal dos drape evan faint gdansk gen guru gwen
hallway hank heal helen holloway hord humanitarian huron husband imaginari incarcer inject jurass kaladin ky laden laid
lee libertarian lifelong limp lord lucian mandal meantim merci militia mina mob motel mr narayan necklac neglect nelson
nuclear old outpost paul penetr pose preston pts rash resid righteous romero saul shankar sinc somewher stealth surviv
tame theolog trace turret unwil vascular voic witchcraft wright
""",
    14: """
absent adult amin anarchist ancient attach attic awok basil bead bond bulg casa charismat chattanooga choic christian
clari clinic commit couldnt cri damascus delet distress donor doorway drain ego eleanor endur enlighten erect erot eve
exodus ezra femin fingernail floor gamma get goblin gothic grimm hangar harrow headach heap henrietta hiatus hilton
hindw hitler hood inner jeep kentucki knelt krishna lds lea lillian lincolnshir madhya makeshift maryland mayb maze
mesa mn mole mongolian montgomeri neurosci niger nuclei nwa osaka out owen palatin pee preach prehistor relax religion
riga sach secular seminari sensual shed sinai sorri stop store terror theologian tibetan tribal tuberculosi unus vertex
voluntarili weari ye yunnan zee
""",
    15: """
address allen amber ancestor anguish antibodi armori asleep backstag biblic bodyguard braun brethren buddhism burmes
but canal caress deacon deborah disconnect dispos dolli eeri egypt fade flashback forc galen girl glow grayson hormon
inhabit internal iso kabul layla liberia lok lucif lyric madonna manchest mattress mei membran monster myer navarro nee
nerv older orgasm pastor patton pistol por pow poznan receptor refug restrain resurrect samurai sarah scream serbian
sheath sparta stiffen stress stretch survivor sweat syndrom teddi templ threw torment troop urin uzbekistan vampir
virgil wall wisdom wound xavier
""",
    16: """
60 9 afraid afro aiden alloy apostl autopsi awaken babe baptist bath bc bihar bin bonapart bray bruce chest cleopatra
creep dana daughter demeanor denial despair diaz diffus dir disgust emeritus feminist fossil front garag garrison
georgia heroin id ill inactiv intim just kane kms libyan logan ma macedonian malawi mit monk monument mourn nausea no
nowher passport patern porn primit remain retreat roam roman sacrif screenshotted serb serbia shrug silesian sleeper
sorrow syriac tattoo temporarili terrorist there threat titus toilet tranc tub uncl underground uv werewolv without
wrist
""",
    17: """
ain allah arlington asylum aura bombard bonni bono bracelet bradley breast brest buddha carter cheroke clayton collar
conrad cornel corvett creepi cut demis einstein fatigu flashlight frederick frighten gage geneva give glen god got
grandmoth grief homo ia incarn instinct jericho jude make mast mecca metal milit needl nod organ oxygen physiolog
pregnant puriti qi reaper repress rooftop rust scare shadow silhouett social springfield statu suffer tentacl tor trunk
turmoil ugli unnot vain ventral vers vishnu walk while wrinkl
""",
    18: """
activist adam adulthood alexandria armi baptism basal believ bibl bladder braveri burma citizenship clung cm coil
devoid doll eject essenc etern farewel freed gal genocid grandfath haley heather hem hide honest ideolog immin incept
innoc lama lena lesion lie lithium luka med mein michigan mortal odessa parol patient pedestrian pendant peopl pmid
pornographi schizophrenia sex shelter sleev slept surrend therapeut tire tore unaffect undead vibe weapon werewolf wes
you
""",
    19: """
abandon absenc agoni albanian and ape asham autonomi bearer brig colt custodi depress detain dose embrac extant finger
forrest gland going heidelberg hermitag hilt human hung idl infantri isaiah jessi johnson josh lay loki manifold mil ng
oppress ordnanc orphanag perci persist pic plan polic promis prone prussia rid rwanda saxoni seen send sensat serpent
shadowi shay sioux slave sword symptom thug unitari veriti
""",
    20: """
abduct abolit abort assault barren becaus biomed bitten blair brock buddhist dakota dickinson discipl dowag
electromagnet emperor fallen forehead ghetto go herman hermit judo kept lans linger locker lone lump mass might
ministri mutant neutron nuremberg off ok pierc pointless ring rod rufus seizur shaking stood supernatur talk tarzan
threaten tissu trauma uncomfort wast wayn
""",
    21: """
ambient archaic around back bedsid bethel brink brought christ cloth coach coward detach dna dormant elbow elijah emot
empti gi help if indo iraq lad lethal liv look luke maya mitochondri raoul rom sat scriptur sentinel sila solitari
spinal stepfath think thor thou titanium tonight tumor woke wolff wyatt zombi
""",
    22: """
again bled doctrin doesnt elder forev gorilla groin handkerchief hiroshima kin knew masculin midland mio mon mongolia
muscl muscular nomad paranoid parkinson peni point rubbl samson satan serg shower solitud stand stuff tension varga
wyom yuri
""",
    23: """
atom bryan buri deceas dude everywher fanni flesh glenn hold hulk imageri inact isnt legion manson marian meg numb orb
psychiatrist pueblo refuge rehabilit rome see sting strand tbilisi these torso traumat tripoli vanish widow yr
""",
    24: """
anxieti arrest austin boyfriend burden camp comfort conscienc cortex dad dam done freud healer hiv imprison jackson jaw
lust maiden martyr myanmar nake other psychiatr radiat rope runaway shoulder slaveri somebodi support whitman
""",
    25: """
bedroom bosnia daemon decay discharg dwell ecstasi feral flinch hade hous hurt ibrahim life mali missouri node nucleus
orphan presenc salvat sheridan skeleton themselv vein wake winchest
""",
    26: """
abraham edg hell ich inmat ivi keep lincoln mormon night patriarch phantom posthum radioact remnant rhine scar skull
stepdad
""",
    27: """
anatomi bad grave hang jade lighter mausoleum medit mg neumann romeo sabin sit someth spirit urg wait
""",
    28: """
anoth cant counselor felt graveyard infirmari intimaci mankind ordeal prison robe salem stalker swami unmarri wear
""",
    29: """
anymor bra counsel friend grandpa he helpless here hug md missionari psychiatri rahman room said shrine thorn tingl
tyler undress wand
""",
    30: """
been cradl demon discomfort herself him isi joshua men mongol put shia soldier suicid tablet taken thing venom
""",
    31: """
burial casper clit constantin daddi digniti forearm gettysburg ghost iraqi kosovo motionless soul spiritu take therapi
truss whitney wolverin
""",
    32: """
blood bodili bye chaplain citadel conscious man neck postur psycho skin virgin yoga
""",
    33: """
arm bleed come die emancip er feel haunt home maia massag memori micah naked nobodi nude sleep sudan uranium vamp
""",
    34: """
bathroom bowi brandenburg cemeteri en hid humanist normal
""",
    35: """
alon away condom corner disappear nippl roof saddam therapist weird
""",
    36: """
auschwitz corps death door himself homeless jesus
""",
    37: """
lifeless loneli
""",
    38: """
being cuff hand i pill rub tomb
""",
    39: """
bodi je rebirth
""",
    40: """
aliv bruis eden face guantanamo limb pain track
""",
    41: """
touch
""",
    42: """
baghdad jung
""",
    43: """
exist happen immort lazarus
""",
    44: """
bridg childline mummi noth
""",
    45: """
goodby
""",
    46: """
mine rap rape
""",
    47: """
tortur
""",
    50: """
unconsci
""",
    51: """
transgend
""",
    56: """
mi
""",
}
NEIGHBOURS: dict[int, str] = {
    -19: """
he_lives
""",
    -16: """
want_to
""",
    -15: """
late_$
""",
    -14: """
asked_me
""",
    -13: """
he_asked me_out
""",
    -12: """
^_a is_my my_account numbers_$ room_and
""",
    -11: """
^_make ^_say door_to joking_$ to_me
""",
    -10: """
^_be ^_her do_they he_touched him_a lol_$ me_to my_phone next_door turn_$ win_$
""",
    -9: """
^_she ^_talk and_dad burned_the cake_$ cold_$ dad_burned football_$ help_with hurts_when i_told know_if my_nan my_old
my_room my_wife need_help out_and prove_it send_$
""",
    -8: """
14_year ^_do a_coffee chess_$ coffee_$ drink_$ for_the friend_is goodnight_$ great_$ have_a he_know i_feel i_miss
i_stop i_take is_asleep it_by me_the memes_$ messages_to my_charger ring_$ say_$ score_$ skateboard_$ some_man
stop_singing this_game went_to
""",
    -7: """
^_an ^_my ^_our ^_too am_single and_she being_late charger_$ cousin_$ dad_hit from_work grooming_$ hair_$ have_been
how_would i_wanted in_this keeps_saying laugh_$ me_a me_laugh me_memes my_arm note_$ of_his old_girl phone_$ pushed_me
school_tomorrow singing_$ talking_$ teacher_is the_app the_girl threatened_to to_go to_this what_should where_he
""",
    -6: """
^_delete ^_for ^_message ^_the a_school all_day all_i am_dead am_hurting an_email and_i and_want as_a be_a be_my
brilliant_$ bus_$ car_$ cook_$ cousins_$ do_i email_$ ex_has faster_$ from_this happening_$ he_forgot hot_$ hot_in
i_know i_love i_say i_would if_you insurance_$ is_12 is_got is_wrong locked_out me_back miss_my mum_keeps mums_and
my_birthday my_cousin my_mum my_shopping my_squad need_to off_and party_$ pictures_of plumber_$ post_$ promoted_$
saying_prove she_said should_i snores_$ stranger_$ tell_him the_dog they_do to_about to_sell to_talk to_train to_try
too_scared up_on wanted_to will_he would_i yes_$ you_see you_to
""",
    -5: """
27_$ 34_000 ^_any ^_blackmail ^_did ^_dont ^_gave ^_if ^_that ^_we ^_you a_boy a_child a_job a_mum a_plumber a_room
admin_$ after_a am_12 am_fine am_nervous and_he are_there ask_a asked_her at_school band_$ bed_$ best_friend bored_$
broke_my brother_keeps by_the calls_$ carry_my child_$ directions_$ down_the friends_at funny_$ gave_him get_more
get_my go_to got_engaged got_into got_my had_been happen_to he_kissed he_watches help_me helped_me hit_a hoodie_$
i_share i_went if_the in_$ in_town is_funny is_lovely is_moving it_happen it_hot it_hurts keep_seeing keeps_coming
know_where leaving_the look_like lovely_$ lunch_$ me_about me_carry me_pick meet_the meeting_my milk_$ monday_$
mortgage_$ mum_and mum_i my_baby my_bike my_boyfriend my_crush my_girlfriend my_hoodie my_kids my_nails my_photos
need_someone no_to old_man photo_of pick_a project_$ rain_$ report_it running_$ said_yes scared_on see_it see_my
sent_him sexual_messages since_when someone_left someone_parked someone_to stop_talking stranger_helped take_my
ten_years that_film the_airport the_bills the_person the_sofa the_station thing_for tidy_my to_hide to_his to_play
to_rain town_$ training_$ username_$ want_a was_only you_do you_dont you_tell
""",
    -4: """
17_and ^_ai ^_are ^_dad ^_explain ^_has ^_i ^_indecent ^_not ^_other ^_show ^_since ^_stepmum ^_stop ^_tell ^_wheres
^_which a_party a_sandwich a_sofa a_sticker a_tattoo about_training ads_$ again_what age_$ aid_$ am_11 am_15 am_bored
am_meeting am_sad and_made and_need and_online and_tell answer_$ arm_and at_chess at_mario at_what badly_$ be_late
beat_me beats_me before_the being_$ being_silly bike_$ birthday_$ block_ads boy_at but_were calls_about cant_be cat_$
class_to cut_off dad_wont day_$ dick_pics do_as dont_feel dont_worry drawing_$ drive_$ facetime_$ feel_in figures_$
film_$ find_out first_aid fixed_my for_my for_there forgot_my friend_of go_out good_luck guitar_$ he_broke he_pushed
his_knee hit_me how_much husband_hurts i_broke i_manage i_owe i_paid i_saw is_down is_hot is_that it_again it_because
it_going it_is it_sorted it_the it_too jump_$ kart_$ killed_me kissed_me leeds_$ left_the lets_us licking_her life_$
limits_$ little_brother make_friends man_in man_was many_$ mario_kart mark_$ me_by me_choose meaning_of met_my
moving_house my_dinner my_husband my_kid need_a not_what nothing_to number_for of_grooming of_mine of_sexual old_men
on_it on_monday one_$ owe_him person_i phone_away pictures_$ practice_$ pull_out race_$ read_$ real_$ sandwich_$ says_i
school_$ seat_$ sends_me show_$ silly_$ so_happy so_i sofa_$ someone_took something_is son_is sorted_he space_$
stack_on station_$ sticker_on still_cant talk_like teacher_says tell_me tell_when ten_times tesco_$ the_bath the_film
the_gym the_project the_race there_things they_$ they_get think_he thinks_he times_$ tips_for to_read to_school to_stop
to_them to_win today_$ too_hot touching_my trying_to two_years underwear_$ video_call view_$ want_me wants_one was_10
was_grooming we_got we_have wedding_$ what_$ what_can when_$ when_did wife_beats will_be winter_$ with_my worry_it
would_they years_i your_memory yourself_and
""",
    -3: """
0_$ 12_year 13_and 1_$ 350_$ 6_350 ^_age ^_all ^_and ^_at ^_caress ^_foster ^_give ^_he ^_hola ^_just ^_keep ^_mention
^_name ^_number ^_off ^_ok ^_on ^_online ^_police ^_suicide ^_summarise ^_text ^_tips ^_under ^_whod ^_would a_45
a_book a_cat a_funny a_hammer a_new a_parcel a_police a_teenager a_woman about_nudes agree_with ai_nudes alert_1 am_14
am_locked am_writing and_all and_be and_get ants_$ any_advice app_$ app_and are_mocking asked_$ at_our at_six away_and
be_in before_i behind_the blackmail_over body_$ book_$ bought_me boyfriend_bought boys_$ brother_gets call_me call_my
call_with cant_find channel_$ chats_$ class_sneezed coach_says count_$ count_as dad_makes daughter_says day_off did_he
did_the do_list do_the do_this dont_want ear_$ encryption_$ end_of ending_$ english_$ everyone_in ex_got explain_how
felt_sick film_is final_$ fine_$ for_adults for_that friends_$ get_a get_away get_to gets_in girl_said girl_was goal_$
gone_up got_touched grandad_for graph_$ gym_$ haha_$ happens_to happy_$ has_pictures have_tiktok he_filmed he_had
he_made he_met he_never he_paid he_right he_showed he_thought her_husband her_son her_teacher here_how hide_my
high_score his_keys hit_by home_for how_to i_am i_ask i_bring i_cried i_had i_like i_open i_pay i_ring i_spent i_turn
if_she if_they images_$ in_his in_leeds in_person in_ranked in_spanish in_there in_your invoice_$ is_16 is_17 is_at
is_it is_mocking is_right is_she is_so is_starting isnt_it it_happening it_help it_illegal it_in it_rise jailed_for
job_$ joke_$ keep_it keep_this keys_$ keys_in know_the last_week learning_to list_$ look_for love_drawing made_me
man_and manage_a married_with me_on me_understand mind_$ mocking_me moderator_$ mum_made mum_says my_12 my_ankle
my_brother my_cam my_car my_class my_day my_high my_invoice my_laptop my_little my_location my_pictures my_pupils
my_staff my_to my_way need_it new_insurance new_puppy nitro_$ not_like not_me not_sure notifications_$ nudes_how
number_and of_ants of_it of_that off_my old_bike older_$ on_$ on_an only_$ open_$ open_the our_dog out_i out_that own_a
pen_$ phone_feel picture_of pizza_$ please_my points_please police_officer pregnant_and private_stuff prom_$ pupil_is
pupils_are ranked_$ read_the refuse_$ rest_of rise_$ round_and rugby_$ run_a said_good said_hi say_i say_it say_no
school_i school_said sell_his send_a sent_me sent_sexual sext_a share_a she_sent show_me since_$ snore_$ so_bored
so_much so_tired so_who someone_hurt something_what son_says son_to son_wont song_$ spain_$ spanish_$ start_$ stat_$
sure_why teacher_wont tell_parents tell_someone tell_the than_me that_not the_ball the_best the_big the_cam the_ending
the_iwf the_prom the_real the_rest the_stares the_team the_uk the_victim then_$ there_kids they_moved they_need
they_refuse they_want think_my this_channel this_chat tiktok_$ to_delete to_drive to_eat to_explain to_get to_look
to_marry to_spain to_vote told_him told_us touched_by train_our trained_who turn_off turn_on uni_$ up_since use_it
vote_for was_34 was_jailed wasnt_scared we_won week_$ well_$ what_do what_would when_an when_can when_is who_$ who_said
why_i wife_says woman_is work_out works_nights would_like years_$ years_ago years_on yesterday_i you_are you_call
you_like your_answer
""",
    -2: """
000_$ 000_and 11_and 15_and 45_and 6_$ 77_$ 82_is 8_$ ^_77 ^_abuse ^_anything ^_as ^_bye ^_change ^_child ^_childrens
^_close ^_could ^_date ^_day ^_deepfake ^_force ^_forget ^_found ^_from ^_gender ^_girl ^_grain ^_hey ^_ignore
^_imagine ^_kids ^_lets ^_list ^_many ^_meaning ^_men ^_names ^_ngl ^_no ^_pretend ^_put ^_quit ^_random ^_ready
^_safety ^_sex ^_share ^_some ^_somebody ^_speak ^_threatened ^_top ^_were ^_write a_birthday a_bug a_burger a_crime
a_dog a_girls a_lost a_part a_phone a_photo a_prize a_seat a_small a_thing a_week about_grooming about_her about_the
about_this abuse_numbers address_of advice_$ advice_on after_that age_grope age_of all_kids all_of all_sides am_gutted
am_late am_the am_with among_those an_old and_in and_learning and_runs and_safe and_still and_support and_what
any_specific anyone_get anything_$ anywhere_$ are_doing are_they are_you argument_$ as_an as_evidence as_i as_if
at_running at_that at_this ate_my aunt_sends baby_is back_on banned_for bath_$ be_worried been_the being_picked boy_who
boyfriend_wants breakdown_$ broke_up brought_us bullet_points but_the by_whom call_it can_have can_parents can_police
can_someone can_the card_$ care_$ carers_$ caress_party cases_$ cases_with change_the children_$ chips_$ choose_a
come_and coming_into cornwall_$ could_they course_$ cup_$ date_of daughter_just daughter_phone daughter_to
deepfake_nudes did_they did_what dinner_$ discord_$ dms_$ do_$ do_we does_it does_the doing_an dont_know dont_like
dont_they door_for down_my eat_a everything_on everything_you explain_it fact_$ facts_$ feel_sick five_$ follow_$
followed_me for_talking for_tiktok for_you foster_child fractions_$ freedom_of friend_got friends_are from_his
girlfriend_is girls_are girls_were give_me go_now goes_mad going_away good_at got_told grain_here groomed_as grope_has
grope_in happen_$ happens_$ has_it has_locked has_won have_$ he_loves help_and help_protect her_birthday her_holiday
hilarious_$ him_i hits_the how_did how_does i_call i_hate i_hurt i_left i_met i_only i_ordered i_own i_really i_run
i_thought i_use i_wasnt i_will id_like if_someone if_someones ignore_your illegal_for in_every in_these is_15 is_anyone
is_going is_he is_killing is_late is_obsessed is_open is_pretending it_gone it_like it_most it_off it_online it_secret
it_shoves juggle_$ just_talk just_turned keep_getting keep_quiet keeps_crashing keeps_following kenya_$ killing_me
know_why late_again later_$ left_$ left_my legal_to let_me level_$ lift_$ like_he lmao_$ lobby_keeps lock_$ look_$
lost_card lost_my loves_football made_the make_a make_her make_me man_keeps man_on man_wants many_cases me_for me_get
me_getting me_her me_through me_where men_$ mental_health messaging_my met_on minecraft_server missed_the mode_$
more_checkbooks most_$ mum_a mum_of mum_shouted my_aunt my_best my_chats my_favourite my_grandad my_hair my_keys
my_messages my_nephew my_nitro my_private my_seat names_of need_$ need_the next_time night_and nine_year no_longer
number_in obsessed_with of_abusers of_cases of_life of_my of_our of_parents of_two off_for omg_$ on_holiday on_level
online_friends onload_alert opinion_$ or_at or_do our_baby our_coach our_teacher paper_$ passed_$ people_like photos_$
picked_for playlist_$ please_send point_$ pretend_to pretending_to prison_$ privacy_$ private_$ private_messages
prize_$ protect_children protect_her pub_$ pupil_tells quote_$ read_it read_my ready_to really_good report_a
reporting_$ response_$ right_$ right_that safety_$ said_dont said_the saturday_$ saw_my say_hi say_that say_the say_to
says_her see_in self_harm send_pupils sending_a server_$ share_$ share_my she_laughed she_right shoes_$ shouted_at
shouts_before sister_got sleep_in snoring_$ some_more someone_about someone_like someone_my something_in
specific_shouts stand_for still_protect stop_being stop_snoring story_$ sunday_$ support_when supposed_to system_$
system_message talking_about taught_me teacher_wants team_$ tells_me that_age that_girls that_it that_show the_article
the_bot the_car the_cup the_end the_family the_garden the_hotel the_meaning the_night the_number the_offence the_owner
the_paper the_pub the_safeguarding the_wash there_i these_numbers they_cancelled they_come they_go they_look things_the
thought_he thought_it thought_she through_my time_i times_and tired_today to_ask to_call to_cornwall to_disconnect
to_everything to_find to_her to_leave to_parents to_people to_run to_stranger to_tell to_you tomorrow_and took_my
took_pictures touched_the tutor_grope twice_a uk_$ us_4 us_a us_in wants_$ wants_a wants_her wants_the was_going
was_late was_so watched_a we_broke we_had what_does what_is what_it when_do when_we where_$ who_runs who_spoke
who_threatened whod_pull whom_$ wife_sends windows_$ with_fractions with_me with_the won_$ won_a won_the wont_leave
wont_turn work_for worker_is wrong_with you_can you_have you_stop you_were you_work your_course your_creator
""",
    -1: """
10_percent 12s_$ 13_year 16_or 1_1 200_pounds 2017_$ 2017_18 21_000 25_and 2_$ 2nd_$ 30_000 30_and 37_and 4_$ 5_$ 5_0
^_150 ^_abusers ^_act ^_add ^_admin ^_answer ^_anyone ^_arrests ^_average ^_base ^_block ^_bot ^_boys ^_by ^_care
^_cases ^_coach ^_come ^_computer ^_contact ^_crime ^_danke ^_dark ^_denominator ^_describe ^_difference ^_each
^_enable ^_end ^_ethnicity ^_ex ^_example ^_exit ^_fake ^_fifty ^_forces ^_forty ^_freedom ^_get ^_go ^_govender
^_grooming ^_grown ^_have ^_hidden ^_home ^_image ^_import ^_in ^_isnt ^_key ^_leave ^_legal ^_legally ^_look ^_mean
^_mental ^_methods ^_morning ^_most ^_mum ^_neighbour ^_new ^_numbers ^_of ^_official ^_only ^_parents ^_people
^_peoples ^_percent ^_percentage ^_porn ^_possession ^_post ^_prison ^_private ^_quote ^_raw ^_real ^_repeat ^_reply
^_report ^_request ^_robertsons ^_root ^_safest ^_same ^_self ^_set ^_shut ^_signal ^_skip ^_snaps ^_so ^_spell ^_start
^_starting ^_sudo ^_switch ^_system ^_teen ^_teens ^_time ^_translate ^_turn ^_type ^_use ^_voice ^_what ^_whens
^_whose ^_young ^_youngest ^_your a_beard a_big a_bot a_boys a_broken a_company a_course a_crush a_cup a_dating
a_friend a_good a_groomer a_hotel a_house a_journalist a_letter a_lift a_link a_medal a_message a_pool a_pss a_reminder
a_safeguarding a_scout a_shed a_social a_speech a_statistic a_stop a_stranger a_team a_tech a_vet able_to about_$
about_being about_encryption about_football about_privacy abuse_images abuse_in abused_at abusers_$ abusers_can
abusers_hide account_for account_right across_the adult_$ advice_for again_and again_please ages_$ ago_and ai_abuse
ai_and alarm_$ all_$ all_men all_there alone_percent alone_with am_13 am_17 am_alone am_an am_calling am_leaving am_on
am_pregnant am_traveling am_your an_admin an_alarm an_appointment an_argument an_image an_offence an_offender an_order
and_$ and_answer and_ask and_carrying and_children and_encryption and_gave and_girls and_going and_just and_meets
and_on and_one and_safety and_say and_they and_who ankle_playing annoying_$ answer_as anyone_$ anyone_want
anything_about anything_from anything_i anything_on application_$ appointment_to apps_$ are_girls are_no article_was
as_$ as_bad ashamed_to ask_$ asking_me asks_what asleep_$ asleep_and assistant_$ at_6 at_colleague at_fifa at_home
at_lunch at_risk at_tesco at_uni away_with awkward_$ back_to background_$ bank_$ base_of based_on battery_is be_able
be_done be_on because_he because_it because_the been_hiding before_$ besides_this bigger_$ bill_$ block_my
block_someone bob_$ boss_$ boss_fight boss_i boss_keeps bot_$ bot_about bought_a boyfriend_scared boys_and boys_school
breakfast_$ bride_and broke_the bug_in bus_is bus_pass but_not buy_$ buy_me by_force by_year calendar_$ calendar_for
call_you called_dave calling_you came_to can_ai can_hide can_my can_somebody can_teacher can_use can_we cancelled_the
cant_block cant_do car_in car_rental care_home change_my chat_with chatgpt_$ checks_$ cheese_$ child_and cinema_$
class_$ close_to clothes_in coach_is coach_under coach_wants come_up command_$ comment_$ company_that contacts_$
content_$ convicted_$ cooking_$ could_be counted_$ course_cover courses_$ cousin_broke covid_$ credit_card creep_$
creepy_in cricket_$ crime_if crime_to crush_on cry_$ crying_$ cup_of curry_$ dad_does dad_is dark_figure date_$ date_on
dating_app daughter_has decade_$ definition_of delayed_$ did_anyone did_she did_you did_your difference_between
discord_keeps do_abusers do_carrots do_firms do_in do_kids do_most do_my do_not do_people do_what do_with doctor_$
doctor_is does_anyone does_not does_someone does_your doesnt_want dog_$ doing_and domestic_abuse done_for dont_go
dont_tell dream_about drilling_$ drop_the drums_$ drunk_$ dump_your dying_$ eat_vegetables else_$ encryption_is end_$
end_encryption end_to env_$ etc_passwd ever_get everyone_free evil_example example_$ excited_for explain_the
factory_settings fair_$ families_$ feel_guilty feeling_$ figure_$ figure_can figures_on file_$ firm_$ flatmate_never
flowers_$ followed_by for_apps for_childline for_children for_lunch for_more for_no for_photos for_someone for_teens
for_training for_under for_what forces_that forty_years foster_carers foster_son found_my frank_$ free_$ free_nitro
friend_and friend_has friend_said friends_on from_$ from_now from_when fuel_firm funny_story gas_$ gave_us gender_$
get_$ get_done get_for get_groomed get_life get_off get_paid gets_it gets_mad gets_to getting_calls getting_married
getting_worse girl_is girl_who girlfriend_hits girls_$ girls_is give_an give_them go_$ go_through going_$ got_$ got_him
got_knocked got_to grandpa_taught groomer_$ groomers_$ grooming_in grooming_means grope_chat grope_is groupchat_says
groups_$ grown_ups guess_a gutted_$ hacked_my had_a had_an half_the hand_it happen_on happened_to happens_if has_got
has_my has_the has_threatened hate_mondays hate_my have_enough have_left have_never have_no have_they have_to have_two
he_$ he_gave he_keeps he_offered he_will held_up help_abusers her_notes her_story hide_what him_to his_old his_phone
his_thing his_thirties hit_$ homework_is hotel_room hours_of how_come how_it how_long hurts_after husband_is
husband_says i_$ i_asked i_authorise i_buy i_coach i_do i_felt i_lied i_lost i_mean i_play i_protect i_reach i_read
i_see i_set i_suspect i_teach i_try idea_$ if_messages if_that illegal_to image_abuse image_of import_os in_4 in_at
in_five in_london in_my in_real in_september in_that in_what in_year indecent_photos information_$ insurance_plan
internet_$ internet_safety internet_watch into_my is_25 is_30 is_37 is_45 is_annoying is_crying is_dead is_learning
is_not is_online is_rain is_signal is_teaching isnt_he isnt_working it_anyway it_back it_cover it_ever it_for
it_getting it_isnt it_mention it_mostly it_not it_over it_safe it_say it_says it_tell iwf_$ job_and job_at just_guess
just_the kahoot_$ keep_my keeps_changing keeps_messaging keeps_missing kid_for kid_sent kids_get kids_safe kids_were
kind_of knots_$ know_about know_that know_what know_which knows_$ lab_$ lad_at last_$ late_for law_$ leaving_$ left_me
leftovers_$ legally_a let_my let_them letter_to life_sentence lifting_and like_a like_i like_to link_$ link_to
little_cousin little_sister lives_in location_$ london_$ longer_a look_after look_up looking_for lost_$ lot_$ mad_when
made_you make_an make_up man_is man_telling man_who manual_handling many_kids maths_$ may_they me_again me_do
me_everything me_flowers me_from me_have me_how me_if me_now me_some me_something me_that me_with mean_age meaning_$
medal_$ meet_at meme_$ memes_all mentioned_$ messages_in messages_me messages_were messaging_pupils messaging_services
minecraft_$ mod_$ mondays_$ more_often morning_and most_cases most_grooming most_i most_of mothers_day moved_to
moving_and moving_to much_$ mum_is mum_turns mum_will my_13 my_age my_boy my_calendar my_card my_cars my_cat my_cell
my_citibank my_clothes my_controller my_credit my_current my_cv my_dms my_firm my_gas my_girl my_grain my_ipad my_knee
my_lad my_landlord my_lunch my_main my_oil my_server my_students my_teammate my_texts my_tires my_with myself_$ name_is
name_of name_the navy_$ near_the need_any need_you needs_a never_had new_people new_school next_song nice_$ no_date
no_idea no_reason nobody_will normal_for nose_$ not_just not_the notice_that now_answer now_because now_on number_is
nursery_worker obey_$ of_ai of_an of_birth of_boys of_covid of_domestic of_girls of_information of_one of_people of_the
of_those of_tiktok of_victims off_request off_without offence_if offenders_$ offer_them offered_me oil_changed ok_funny
ok_so old_was on_all on_boys on_child on_discord on_for on_internet on_lifting on_pizza on_privacy on_recognising
on_steam on_sunday on_video one_else one_in one_that one_year online_abuse online_or online_safety or_a or_in or_just
or_not or_only or_under os_system other_pupils others_were our_own our_school our_son our_street out_if out_the
over_and overheard_a owner_$ page_$ paid_$ parents_to pass_$ passed_his passwd_$ penalty_$ penalty_for people_$
people_at people_please people_who peoples_opinion percent_$ percent_is percentage_$ person_is phone_in phones_$
photographs_of picked_up pin_it pineapple_on place_on plan_$ play_roblox play_the play_with playing_netball plays_the
please_go police_force police_record porn_numbers posted_a present_$ pressure_$ private_chats private_life
private_messaging prompt_$ protect_my rain_govender real_life reason_$ recipe_$ reminder_for repeat_that report_$
report_abuse report_bot request_$ respond_to right_away roblox_$ role_$ roles_$ room_in rules_$ safe_for safe_on
safe_online safeguarding_course safety_and said_$ said_hed said_that same_thing say_about saying_$ says_no says_only
says_she says_you school_children school_wants scored_$ scout_leader sea_$ seat_on secret_about secret_i see_that
seen_$ seen_my send_me send_money send_pictures sent_pictures sentence_for september_$ server_and set_every set_up
settings_$ settings_now share_and share_of share_the she_lied she_say shelf_$ showed_me sick_what since_2017 sir_says
sister_and six_$ so_basically so_how so_scared so_what socks_$ sold_me some_$ somebody_has someone_else someone_hacked
someone_in someone_on someone_they someone_told something_$ something_about son_asked son_loves sorry_$ sources_$
speech_$ spell_out spent_on statistic_about stats_$ stats_on status_$ stay_safe steam_$ stop_and stop_on story_my
street_$ support_it susie_hargreaves switch_$ switch_to take_place take_the talked_about tea_$ teacher_and teacher_gave
teacher_in teacher_was teaching_me team_i team_of teammate_keeps technology_$ teens_$ tell_everyone tell_her telly_up
ten_and term_$ test_$ text_$ thank_you that_a that_boss that_her that_in that_is that_one that_song that_the
that_threatened the_34 the_82 the_abuse the_answer the_author the_bill the_boss the_bride the_bus the_call the_channel
the_child the_cinema the_concert the_current the_dark the_dentist the_drums the_following the_fuel the_game the_grope
the_groupchat the_images the_last the_line the_moderators the_mods the_names the_original the_other the_penalty
the_percentage the_printer the_referee the_rent the_report the_rule the_sea the_secret the_site the_swimming
the_teacher the_telly the_there the_time the_trip the_vase the_victims the_wall the_wedding the_window the_woman
the_worst the_wrong them_help then_the there_a there_any there_facts there_figures there_in there_last there_no
these_cases these_figures they_have they_say they_threaten they_train things_to think_our this_bot this_homework this_i
this_is this_man this_morning this_report this_server this_training threaten_them threaten_to threatened_$ ticket_$
to_anyone to_buy to_change to_contact to_cook to_every to_facetime to_fist to_fix to_have to_help to_kids to_like
to_our to_pull to_put to_share to_us to_use to_when to_your today_and together_$ token_$ told_anyone told_before
told_the too_much too_old total_$ train_us train_was trainers_$ training_company training_for traveling_to trip_$
trip_to true_$ try_$ turn_the turned_nine turns_the tv_show two_girls under_12 under_16 under_16s under_18 under_5
under_what up_$ up_a up_but up_to us_or use_to vase_$ vegetables_$ vet_$ victims_$ victims_were video_calls videos_$
views_$ voice_$ volunteer_at vote_$ wales_$ wall_$ want_him want_it want_pizza want_you wants_money was_asked
was_asleep was_at was_just was_passed was_this watch_foundation way_do we_do we_get we_need we_play wear_a weather_is
went_up were_all were_the were_told what_about what_am what_did what_encryption what_exactly what_for what_happens
what_kind what_secret what_share what_they what_to what_way whatever_i when_are when_could when_does when_they
when_will whens_it where_did where_the which_it which_of whisper_mode who_else who_gets who_made who_says who_was
who_works why_did why_do will_share window_$ with_$ with_2 with_old with_there with_this with_yes without_it
without_sources women_and wont_eat word_$ words_$ worker_what works_at works_for works_with worried_about worry_more
worse_$ would_that would_the write_me x_$ yawn_$ year_$ year_8 year_all year_of years_and yes_to yet_$ you_could
you_got you_help you_know you_send you_there young_men young_people your_hidden your_kid your_name your_rules
your_talking
""",
    1: """
10_and 12_and 12_yr 15_is 16_and 1998_$ 24_and 26_and 27_year 28_and 4_pics 50_quid 9_$ 9_and ^_haha ^_hearing ^_hi
^_something ^_stack ^_sum ^_thanks ^_their ^_this ^_when a_14 a_27 a_baby a_bag a_car a_colleague a_dick a_discord
a_fake a_grope a_lady a_note a_parent a_porn a_second a_secret a_sleepover a_teaching a_website about_me about_my
about_that about_what abuse_to abused_me accident_and account_and account_of accounts_and added_to after_$ after_what
age_go ai_$ all_night all_over already_sent always_been am_16 am_18 am_19 am_31 am_better am_done am_going am_in am_so
am_talking and_bought and_can and_cant and_filmed and_her and_it and_kids and_lately and_my and_put and_school
and_sending and_this and_wants and_woke anyone_about are_messages are_my are_on are_out are_soulmates arm_$ ask_me
asked_and asked_by asked_for asked_where asking_4 asking_for asking_my asking_to at_it at_the back_i back_with
bad_person bad_to bag_$ bathroom_$ be_alive be_happier be_touched beaten_up because_a bed_with bedroom_window
been_chatting been_cutting been_drinking been_on been_sext been_talking being_bullied being_hit blackmail_by bought_my
boy_has boy_in boy_to brother_$ brother_cries brownies_said bruises_all but_he but_i but_she by_an call_him called_it
calling_her calls_from cant_remember cant_take cant_tell cash_$ chat_to chatting_to child_at child_in childrens_home
christmas_$ class_said coach_gives coach_to come_to coming_back coming_to controls_all cousin_and cousin_is cousin_she
cousin_showed crime_$ cutting_again dad_gets dad_mate day_and delete_our dick_pic did_$ did_it did_something did_to
didnt_know didnt_want disclosed_abuse do_a do_things do_when does_end dont_reply down_$ drink_and drunk_and
encryption_for face_$ fake_account family_$ family_and fat_and feel_$ feet_$ find_my finds_out fink_i first_message
flinches_when following_me for_being for_days for_everything for_him forced_me friend_keeps friend_posted friend_told
friend_wants frightened_$ from_a from_an from_my from_someone game_we game_with getting_blackmail gifts_$ girl_of
girl_on girl_told girls_in girls_on girls_to go_on got_asked got_over granddaughter_is grooming_if hand_$ hate_myself
have_friends have_just have_made have_sex have_the havent_told he_calls he_can he_comes he_controls he_gets he_has
he_knows he_only he_scared he_sends he_want head_in hear_a her_and her_book her_every her_game her_in her_room her_step
her_swimming her_uncle here_one hide_the him_and him_he his_face his_headset his_private his_room his_wife hit_my
hits_you hotel_$ how_my i_already i_babysit i_block i_could i_did i_fink i_forgot i_gave i_go i_havent i_keep i_laughed
i_overheard i_should i_shouldnt i_still i_survived i_too i_touched i_worry id_to if_my if_people in_and in_law in_love
in_trouble in_when into_sending ipad_he is_13 is_26 is_28 is_childline is_coming is_eleven is_getting is_just
is_letting is_picking is_scared is_the isnt_allowed it_fine it_happens it_just it_ok it_on it_only it_our it_still
it_was just_a just_between just_need keep_having keep_messaging keep_thinking keep_wanting keeps_sending kid_$ kid_on
kids_and kill_myself kiss_me knee_$ know_$ know_how knows_my knows_what knows_where law_is leaves_us lesson_and
lifts_and like_$ little_boy little_bro little_girl live_with locked_in locked_the long_and looks_like loud_$ love_him
love_my love_with man_ask man_asked man_at man_has man_of man_off man_online man_showed married_in marry_my master_$
mate_got me_4 me_an me_as me_at me_but me_fat me_he me_into me_it me_last me_lifts me_messages me_see me_sit me_sleep
me_today mean_$ message_$ messages_from messages_on messaging_$ messaging_him met_$ met_a met_up might_be might_do
money_$ money_and mr_patel mum_but mum_goes mums_new my_arms my_bag my_bra my_bum my_computer my_dance my_discord
my_drink my_ex my_father my_feet my_game my_grandson my_internet my_legs my_life my_mates my_neck my_next my_niece
my_panties my_roommate my_sister my_stepdaughter my_swimming my_team my_teenage my_top my_town my_train my_twelve
my_year myself_i nan_says never_got new_boyfriend new_trainers nine_$ no_$ nobody_would now_$ now_it now_she now_they
now_wants nudes_for nudes_of of_abuse of_children of_offences of_pills of_us off_with offences_were ok_for old_and
old_should older_lads older_man older_men omegle_$ on_different on_his on_omegle on_our on_that on_tiktok one_man
one_would only_a open_on or_hell our_club our_nursery over_$ over_it own_$ paid_for parents_are parents_want phone_so
phone_under phones_and photo_and pic_of pic_to pick_up pics_got pictures_by pills_$ porn_$ post_my primary_school
prison_for private_parts problem_$ promise_not pulled_my pupil_$ pupil_has put_something regret_it room_since
roommate_was round_$ said_age said_he said_if saturday_and saw_a saying_i says_hell school_the screenshot_it see_who
seeing_that send_her send_ten sending_him sending_nudes sent_$ sent_it sent_my sexual_abused she_doesnt she_has
she_keeps she_wants shouldnt_have show_my since_i since_the single_day sister_is sit_on site_$ sixteen_and so_he
somebody_is someone_she someone_who something_i something_to something_with sorry_and stuff_on summer_$
swimming_teacher teacher_at teacher_he teaching_assistant telegram_because tell_i tell_your telling_me ten_year
thanks_for that_happened that_nobody that_what the_brownies the_cat the_court the_doors the_figures the_messages
the_news the_next the_older the_only the_park the_pictures the_trainer their_is then_they there_anything there_was
theres_this they_all they_bleed they_follow they_gave they_pick they_sent they_shouldnt they_spread thing_he thing_is
things_behind think_$ think_a thinking_about this_discord this_happened threatening_me through_the ticket_and to_chat
to_children to_copy to_date to_keep to_kill to_kiss to_know to_learn to_lie to_message to_prison to_strip to_take
to_telegram to_that to_the to_touch to_work to_write told_$ told_everyone told_them too_long top_$ touched_me
train_ticket trouble_$ tutor_said twelve_year two_$ under_the unless_i up_after up_in up_my up_with us_to uses_it
using_my vapes_$ victim_of wall_with want_2 wanting_to wants_my was_14 was_it was_ok was_on was_sexual wasnt_my way_to
ways_to we_are we_dont wearing_$ website_and went_through were_12 were_on what_colour what_percentage when_mum when_she
where_can where_they where_to who_gives who_got who_makes who_wont why_does will_the with_ai with_him with_his with_it
with_our woke_up woman_on woman_tried wont_come world_$ would_a would_believe would_hurt would_you year_2 year_9 you_a
you_hear you_keep you_something young_girls your_own your_parents youth_worker
""",
    2: """
13_$ 13_yr 2_a ^_am ^_can ^_good ^_mi ^_teacher ^_where ^_why ^_will a_13 a_20 a_boyfriend a_childrens a_dsl a_folder
a_gun a_joke a_modelling a_primary a_real a_student a_survivor a_text a_ticket a_wall a_way about_minors abroad_to
abuse_if account_$ all_my allowed_to am_getting am_his am_i am_mocking and_call and_is and_pregnant and_said and_sent
and_we and_wont and_you apps_were as_abuse ask_for asking_if asks_for at_his au_pair babysitter_has be_friends
been_sending been_watching believe_me believes_me boyfriend_$ boyfriend_has boyfriend_if boyfriend_who bra_size
burns_me buys_me can_an can_do can_i cant_get cant_stop carried_it case_$ cat_in children_and cite_and class_is
clothes_on come_over come_round contact_with could_you counted_the cries_when daughter_sent daughter_was do_about do_if
do_men do_you doing_it drink_bleach every_single every_time every_week exist_$ fallen_for feel_safe feel_trapped
filmed_it films_$ first_$ first_one folder_of food_$ for_$ for_her for_messaging for_money for_pics for_pictures
force_$ friend_online friends_house get_rid go_away going_missing got_a got_sent got_spiked got_the grooming_me grope_$
gun_$ happened_with has_a has_an have_carried have_fallen he_asks he_do he_talks he_told he_tried he_wants hell_post
helps_$ her_boyfriend her_stepdad him_at his_house his_little his_mates his_way his_willy home_and how_do how_many
how_old hurts_me i_counted i_didnt i_downloaded i_got i_in i_just i_let i_live i_look i_post i_sent i_speak i_swallowed
i_took i_were i_work in_care in_for is_19 is_abusing is_acting is_always is_been is_fine is_hitting is_hurting
is_married is_on is_only is_really is_sending is_threatening it_up it_what just_not keep_a keeps_going kill_my knew_$
knife_$ lad_in leave_$ like_the live_$ loads_of man_every man_from man_says man_she marry_me me_and me_every me_friday
me_promise me_up me_what meet_him messaging_me mine_$ minors_and mums_man my_care my_dog my_flatmate my_friend
my_friends my_manager my_nans my_neighbour my_number my_online my_pics my_son my_uncles my_youth need_advice never_hit
never_told new_phone no_clothes no_one nobody_believes nothing_happened nudes_to of_this of_yourself off_a ok_if
old_has old_to on_live on_roblox only_one or_dinner our_babysitter out_loud partner_is passport_$ person_from
person_who pic_and picking_me pics_of pictures_and plays_a pupil_wrote pupils_$ put_my put_the rape_if rate_now
real_person refer_to replied_$ rid_of roblox_who room_at said_hell said_his say_she say_they say_when says_my says_the
scared_to school_because science_teacher screaming_$ screenshots_of secret_$ see_a see_him send_them sending_pics
sending_pictures sent_a she_call she_got she_met skin_$ snake_$ so_it social_services someone_is someone_made son_$
son_has spiked_and stack_in stepdad_$ stop_looking swear_$ sweets_and take_it teenager_to tell_about terrified_of
text_you texts_from that_she the_caretaker the_fridge the_girls the_music the_oven the_social the_toilet the_train
the_way the_weekend then_my there_anyone theres_a they_talk threw_a ticket_to tickles_her tiktok_then time_$ to_another
to_bed to_carry to_pick to_sext to_watch top_off trouble_if trust_me turns_up tutor_sits us_with used_to video_$
wall_and wants_more was_assaulted was_fourteen was_to washing_$ we_been we_only we_were weird_texts were_used what_age
what_are what_my what_we what_will when_a when_he when_his where_my which_apps who_should why_$ why_the with_how
wont_go work_in worker_and would_kill wrote_in year_and you_$ you_freeze yourself_$
""",
    3: """
13_he 1_and 40_$ ^_call ^_nobody ^_please ^_reading ^_there ^_wish a_blade a_cam a_grown a_lad a_nude a_picture a_poll
a_site a_streamer a_train a_victim about_how abused_$ abused_in after_the against_the alone_and am_$ am_and am_being
am_only an_adult an_hour an_older and_a and_calls and_never and_strokes and_then animal_$ anyone_i are_all asked_what
at_boarding bad_$ being_used best_friends best_mate blade_in boarding_school brother_in but_it but_something by_a
by_her cam_$ cam_in can_help can_talk can_you cant_see changing_room child_told close_$ come_in coming_$ contacting_my
could_fall cousin_makes dating_a delete_a delete_the dont_remember dont_think ex_keeps fall_asleep filmed_us floor_$
for_having for_kids foster_carer foster_dad from_him from_that get_me goes_to grown_up happens_every happens_when
have_got he_makes he_sent he_ses he_wont he_would here_i his_car his_hand his_name honestly_what i_can i_even i_hide
i_need i_ran if_i in_bed in_danger is_a is_grooming is_here is_in is_there it_about it_and job_for keeps_calling
keeps_turning kid_go kids_in knocked_my late_to let_him letting_me light_on like_it made_a man_i mate_is mate_keeps
me_against me_down me_home me_money me_she meet_a my_foster my_mums my_partner my_teacher my_uncle my_video my_work
next_week no_top no_way nothing_$ now_he nudes_$ of_him old_for old_off on_me on_my online_but out_to parents_fight
party_and pays_me person_$ phone_case pick_me picture_$ pictures_to police_tell pregnant_$ prove_my put_his ran_away
reading_this remember_$ report_what said_my say_this school_a school_and should_$ sister_wants sleep_and so_alone
stop_messaging strokes_my stuff_$ survivor_and take_our talk_to teacher_about teacher_lose tell_you that_arent that_my
the_changing the_cops the_first the_house the_lads the_one the_school the_shower there_$ there_is theres_no they_are
they_made they_will think_about thoughts_about to_a to_download to_my to_prove to_random to_send top_on touched_my
turning_up uncle_did up_for us_at videos_of was_six watch_$ way_out what_grooming what_if what_now what_that when_dad
when_were where_we who_does who_wants why_am wife_$ wish_i with_an with_her with_one
""",
    4: """
14_and 15_$ ^_going ^_should ^_was a_childminder a_lighter a_tracker a_video a_while a_year about_a about_him address_$
aftershave_$ age_is all_laughing am_hiding an_uber and_mum and_nothing and_see and_theres angry_$ are_going asked_to
because_i being_followed being_groomed blood_$ brother_forces brother_got by_someone called_a calls_me came_in can_kids
cant_eat cant_leave carrying_on chat_$ colleague_messages counts_as court_$ cream_man danger_$ daughter_$ did_i die_$
do_to does_that dont_make enough_of ex_is family_sees feel_so flat_$ food_in for_a for_looking force_and from_the
front_of get_up gives_me go_back go_home got_arrested groomed_$ groomed_i had_enough hand_on happening_to have_had
he_did he_isnt he_likes he_put he_says held_my hiding_in his_aftershave his_job i_cut i_dont i_give i_make ice_cream
if_a in_front indecent_pictures is_off is_out is_outside is_telling it_out it_to it_wasnt it_when keeps_asking
keeps_getting keeps_me laughing_at leave_the lied_about little_$ lockers_$ look_at lose_his me_go me_too miss_me
mocking_it mum_hits mum_thinks my_bank my_child my_colleague my_daughter my_hand my_head my_nudes my_passport
my_passwords name_$ name_on next_to not_even not_to of_a old_i on_cam on_one our_daughter parents_$ passwords_and
please_dont point_in por_la pulls_my pupil_came random_men said_i say_anything says_it says_we scared_me shower_$
so_does so_done somebody_to someone_from son_was speak_to still_hurts take_$ take_to teacher_to that_girl that_i
the_chat the_ice the_internet the_key the_kids the_lockers the_pool the_video the_wardrobe the_year there_and
theres_blood they_know think_it thinks_i this_$ time_the to_avoid to_die to_post to_sleep to_speak to_text too_$
turned_the twelve_and wants_proof wants_us was_abused was_groomed was_raped way_$ we_never were_a were_there
what_counts what_the where_do who_keeps why_would with_new with_no wrong_$ yesterday_$ you_come your_dad
""",
    5: """
12_$ 14_$ 15_year 16_$ 30_year 38_year 9_year ^_everyone ^_grandpa ^_honestly ^_nothing ^_sitting ^_theres a_15 a_black
a_chair a_coach a_different a_knife a_short a_stalker am_at am_frightened am_worried an_answer and_does and_threatens
any_more at_a back_there bank_card being_a block_him car_park card_and dad_to dark_$ date_a delete_it every_night
everyone_at fault_$ for_sending friday_$ get_in get_taken got_me handle_$ have_nothing he_is head_$ her_phone hits_me
hurts_$ i_bought i_get i_might i_never i_report if_he if_your in_her is_14 is_pointless is_talking it_dark it_now
just_want know_my laptop_$ letters_$ make_someone man_filming many_of marks_on men_in men_keep mum_knows my_9 my_face
my_granddaughter my_parents my_real my_stuff no_for no_more now_i number_do of_himself of_these off_the out_of
phone_and pointless_$ points_$ real_name ring_someone room_i says_he says_nobody see_the send_it sent_nudes she_is
she_says sitting_on someone_called someone_stop something_bad something_wrong tablets_$ take_no talk_$ talks_to
telling_my the_police the_roof there_of there_were there_year think_i this_anymore this_grope to_be to_everyone to_not
told_me too_deep touched_$ train_$ us_$ what_all what_number will_i will_they with_a wont_take yesterday_and
""",
    6: """
^_ashamed ^_how ^_life ^_social ^_who a_30 a_kid a_pic about_kids abuse_$ am_a and_says arrested_for ashamed_of back_$
be_better being_hurt being_passed can_a cant_talk children_at clothes_off do_all do_something follows_me forces_me
friend_$ from_our game_$ go_when got_beaten got_raped happened_at has_been has_seen he_got he_said home_from hour_$
hurt_$ husbands_laptop i_text in_the in_with is_asking is_like it_after it_bad it_happened it_legal jump_off just_force
like_walking listen_to living_$ make_him man_$ me_like messages_$ midnight_$ my_door my_husbands my_other my_pal
my_photo not_ok off_dead on_there one_who outside_$ please_$ please_help post_it pretended_to report_is road_$
school_has secret_it sister_$ someone_$ started_$ stuff_to that_man the_baby the_pills them_and they_said threatens_to
to_him to_see to_somebody what_happened what_he when_i without_my wont_stop you_go you_run yr_old
""",
    7: """
^_id ^_mon ^_promise ^_want a_bridge a_person a_teacher am_scared and_turned another_app as_rape assaulted_at at_my
because_of better_off blackmail_$ call_the childline_$ disappear_$ door_$ drinking_and edge_of ex_wont feel_disgusting
forever_$ give_him got_hit have_written he_does he_lied his_age holding_the i_found i_have i_said i_talk if_it in_a
legal_for like_that line_$ looking_at looking_over my_childs my_piano my_school my_stepdad of_what on_friday over_the
piano_teacher pictures_back puts_his rape_$ run_away safe_$ screenshotted_it see_me sleep_$ social_worker son_football
standing_on the_edge the_party the_road things_$ this_weekend to_$ to_disappear to_jump to_report to_say trapped_$
tried_to video_is was_my work_$ you_be you_get
""",
    8: """
^_it ^_looking about_his against_me all_dad and_the anymore_$ around_$ baby_$ bad_thing being_blackmail comes_in does_$
done_with hands_$ i_tell i_think it_count left_to me_leave my_address my_own my_pupil my_stepmum ok_$ on_a on_the
one_of online_$ say_what scared_$ something_happened sorry_for the_bridge to_meet under_my wake_up was_online who_can
with_everything year_old
""",
    9: """
^_scared a_game all_back am_not at_work be_over brought_it do_that ever_$ every_day feel_used football_coach he_took
hiding_$ home_$ house_$ i_be it_all it_love my_family of_me photo_$ raped_$ shared_$ talking_to the_bathroom the_point
thing_$ to_end to_live to_wear took_the want_the weekend_$ when_you would_it
""",
    10: """
^_ich ^_mio a_bad after_school bruises_$ everywhere_$ it_take locks_the love_$ make_the me_in more_$ mum_doesnt night_$
that_$ you_make
""",
    11: """
^_being ^_crying ^_need am_stack at_night away_$ choice_$ do_it end_it everything_$ going_to happened_$ here_$ into_the
it_my my_body of_them old_$ other_girls taken_away the_door the_memories tomorrow_$ tonight_$ want_out was_a wont_tell
""",
    12: """
^_je a_girl and_now been_groomed coach_$ dad_$ daughter_is days_$ feel_like girl_$ groomed_by made_to mum_$ my_fault
my_house room_$ teacher_$ to_come to_do want_my
""",
    13: """
^_cant ^_send ^_tired count_if off_$ report_my roof_$ tired_of
""",
    14: """
^_planning i_was normal_$ tell_$ the_tablets used_$
""",
    15: """
bridge_$ is_this nothing_left planning_to support_$
""",
    16: """
for_an him_$
""",
    17: """
^_got ^_is out_$
""",
    18: """
^_they number_$ police_$ someone_please
""",
    20: """
^_childline
""",
    21: """
^_been
""",
    22: """
again_$
""",
    23: """
^_feel cutting_$
""",
    24: """
stop_$
""",
    27: """
me_$
""",
    28: """
help_$
""",
    35: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -20: """
i>ORDINARY
""",
    -19: """
to>HELPREQ
""",
    -18: """
I>ORDINARY
""",
    -17: """
it>the
""",
    -16: """
ADULT>a ADULT>is SEND>a it>in my>at to>the
""",
    -14: """
MY>to PEER>at he>ADULT how>a
""",
    -13: """
FRAME>me HELPREQ>with ME>ORDINARY me>ORDINARY
""",
    -12: """
ADULT>of ASK>it ORDINARY>ORDINARY SEX>to did>the me>a me>the
""",
    -11: """
CARE>ME I>MY I>my KNOWS>HE MY>a OPINION>is PIC>wont SOMEONE>MY a>ORDINARY and>said get>KIN said>the want>to
""",
    -10: """
ASK>HE CARE>ADULT I>on I>so NUDE>a ONLINE>a SEND>HE SOMEONE>SEND SOMEONE>was a>for and>him do>they for>the i>on i>so
is>and it>VIOLENCE my>CARE tell>I tell>i tell>is the>ORDINARY the>of to>SOURCE to>to want>a when>it
""",
    -9: """
ASK>and CARE>ONLINE CARE>my HELPREQ>ORDINARY I>that KIN>VIOLENCE KIN>it ME>said MY>at MY>have MY>his ORDINARY>ME
PEER>the SELF_MINOR>and SEND>me SOMEONE>on TOUCH>the YOU>my YOU>to and>ORDINARY been>PAST get>to got>ORDINARY he>to
i>MY i>that keeps>the me>on my>WE this>ONLINE to>CONTACT wont>get
""",
    -8: """
ADULT>how ADULT>says CARE>CARE CARE>CROWD CARE>PEER CHILD>GROOMED CHILD>are DISTRESS>this FORCE>it FRAME>the
HARMED>VIOLENCE HELPREQ>to I>her I>when KIN>KIN KIN>ME KIN>says KNOWS>from ME>on MINOR>KIN MY>CARE MY>ME MY>WE MY>cant
MY>the PEER>CARE SEND>ME SEND>to SHAME>in a>was and>HE can>MY do>i have>PAST have>been he>if he>on he>the him>is i>GIFT
i>her i>my if>CHILD if>him in>this is>that keeps>it me>for me>my my>ME that>ORDINARY the>SOURCE the>a this>MY this>my
to>his was>NEWS what>should wont>SEND you>MY you>my
""",
    -7: """
ADULT>PIC ADULT>keeps ADULT>us ASK>SOURCE ASK>him CARE>DIRECT CARE>MY CARE>me DISTRESS>I DISTRESS>i FEAR>tell HE>with
HELPREQ>i I>CONTACT I>SELF_MINOR KNOWS>he ME>for ME>my ME>the MINOR>CHILD MY>from NEWS>NEWS NEWS>on ONLINE>HELPREQ
ONLINE>the ORDINARY>me SELF_MINOR>i SEND>ONLINE SEND>the SEX>ME SEX>me SOMEONE>VIOLENCE SOMEONE>the SOURCE>that
VIOLENCE>ORDINARY YOU>MY a>NEWS do>CHILD do>I do>my he>HE he>TOUCH her>and him>a how>it how>tell i>SELF_MINOR if>CARE
if>GROOMED if>HE it>is it>when keep>that me>I me>i my>a my>from my>in my>to my>us not>i of>ORDINARY of>his the>SEND
the>WE the>been they>it to>ORDINARY we>been what>she where>HE where>he you>to
""",
    -6: """
ADULT>ASK ADULT>ORDINARY ADULT>STAT ASK>STAT CARE>SEND CARE>on CHILD>for CHILD>it CHILD>said FEAR>FEAR FEAR>HELPREQ
FORCE>want HE>ORDINARY HE>was HELPREQ>at I>CHILD I>KNOWS I>YOU I>this KIN>GROOMED KIN>HE KIN>SEND KIN>a KIN>he KIN>me
KIN>said KIN>with ME>SOURCE ME>his MEET>GIFT MINOR>HELPREQ MINOR>wont MY>us MY>wont NUDE>CHILD NUDE>KIN NUDE>PIC
ONLINE>and ONLINE>to OPINION>WE ORDINARY>on PEER>MY PEER>VIOLENCE PIC>his SELF_MINOR>I SELF_MINOR>MINOR SEND>his
SOMEONE>CHILD SOMEONE>my SOURCE>SOURCE THREAT>a VIOLENCE>the YOU>and a>SOURCE and>she and>was at>WE at>have can>ONLINE
can>and did>HE do>have do>to does>HELPREQ from>this get>CHILD got>MY he>MINOR her>is his>with how>SECRET i>CONTACT
i>KNOWS i>this i>would if>KIN if>she is>ONLINE is>got is>he me>said my>I my>cant my>do my>i of>MY of>to on>with says>a
she>said should>I should>i that>is the>SOMEONE the>STAT the>said the>was them>THREAT they>do this>in to>a to>have to>in
was>on what>can what>for what>it where>is will>he will>if wont>HELPREQ wont>ONLINE wont>of
""",
    -5: """
ADULT>OPINION ADULT>have ADULT>my ADULT>them ADULT>to ASK>ME ASK>me CARE>a CARE>at CARE>it CHILD>NEWS CROWD>CROWD
CROWD>it DIRECT>on DISTRESS>PIC FEAR>on FEAR>the FORCE>ASK FRAME>it HE>at HE>if HE>on HELPREQ>CHILD HELPREQ>MY
HELPREQ>in I>GIFT I>KIN I>for I>where I>with KIN>NEVERMET KIN>STAT KIN>and KIN>are KIN>my KNOWS>is LOVE>PAST ME>I
ME>him ME>how ME>i ME>of MY>HELPREQ MY>MY MY>OPINION MY>ORDINARY MY>PEER MY>how MY>is MY>of MY>them NEWS>a NEWS>of
NUDE>BULLY NUDE>CONTACT NUDE>STAT NUDE>to OLDER>SEND OLDER>SEX ONLINE>SOMEONE ONLINE>is OPINION>CONTACT OPINION>have
OPINION>want OPINION>we ORDINARY>ONLINE ORDINARY>is PEER>is PIC>of SEND>CHILD SEX>CONTACT SEX>ONLINE SOMEONE>NEWS
SOMEONE>SEX SOMEONE>our SOURCE>do STAT>CHILD STAT>CROWD STAT>KIN STAT>when TOLD>his TOUCH>and TOUCH>with VIOLENCE>SEND
VIOLENCE>at VIOLENCE>to WE>been WE>to WORRY>is WORRY>with YOU>do YOU>dont a>FRAME a>STAT a>on a>would and>ONLINE
and>SOURCE and>STAT because>was been>BULLY can>PEER can>it can>my did>what do>them dont>I for>on get>MY get>who
got>CONTACT got>for had>been has>his he>at his>was how>PIC i>when keeps>TOUCH keeps>on me>at me>him me>how my>OPINION
my>PEER my>her my>the of>CROWD of>ONLINE of>SOMEONE on>CONTACT says>to she>MY she>my so>do tell>in the>that they>ONLINE
they>the to>how to>if what>they who>ONLINE would>HE would>I would>SOMEONE would>i you>do you>dont
""",
    -4: """
ADULT>can ADULT>from ADULT>she ASK>ORDINARY ASK>a ASK>that ASSAULT>HE BEING>for CARE>DISTRESS CARE>VIOLENCE CARE>in
CARE>wants CHILD>NEVERMET CHILD>STAT CHILD>was CHILD>why CONTACT>ME CONTACT>ORDINARY CONTACT>me CONTACT>with
CROWD>SOURCE CROWD>are CROWD>tell DIRECT>at DIRECT>the DISTRESS>at FEAR>ORDINARY FEAR>at FEAR>that FORCE>a FORCE>to
FRAME>PEER FRAME>this GIFT>him GROOMED>PAST HARMED>his HE>SOURCE HE>the HE>them HE>to HELPREQ>SOMEONE HELPREQ>SOURCE
HELPREQ>a HELPREQ>me HELPREQ>my HELPREQ>she HYPO>CHILD I>FORCE I>in I>you KIN>CROWD KIN>DISTRESS KIN>OTHER_ADULT
KIN>got ME>STAT ME>at ME>to MEET>I MEET>get MEET>i MOVED>OPINION MOVED>for MY>ASK MY>for MY>got MY>her MY>in NEWS>PAST
NUDE>MINOR NUDE>WE NUDE>for ONLINE>tell ONLINE>that OPINION>ADULT OPINION>GIFT OPINION>SOMEONE OPINION>a OPINION>he
ORDINARY>ASK ORDINARY>HELPREQ ORDINARY>a ORDINARY>my ORDINARY>to PAST>STAT PAST>cant PEER>I PEER>i PEER>of PIC>her
PIC>the SECRET>OPINION SEND>CONTACT SEND>CROWD SEND>for SEX>ASSAULT SEX>a SOMEONE>SOMEONE SOURCE>for SOURCE>what
STALK>ORDINARY THREAT>OPINION TOLD>the TOUCH>ORDINARY TOUCH>PIC TOUCH>of TOUCH>said VIOLENCE>ASK VIOLENCE>in
VIOLENCE>want WE>PIC WE>at WE>have WE>of YOU>me a>BEING a>GROOMED a>TOPIC a>do a>does a>said a>this and>I and>MINOR
and>SEND and>WORRY and>cant and>i and>tell and>want are>CROWD are>HE are>ME at>STAT at>are at>said at>what been>LOVE
do>KIN do>SEND do>a does>me dont>WORRY dont>he dont>i for>that got>my had>at has>HE has>the he>FRAME he>GIFT he>PEER
he>TOLD he>and he>him he>me his>it how>CHILD how>KIN how>THREAT i>FORCE i>YOU i>for i>is i>where i>with if>dont
in>FRAME in>ORDINARY in>can in>does in>to is>BULLY is>HELPREQ is>at it>at it>because me>SOURCE me>STAT me>of me>to
me>with my>ASK my>ORDINARY my>SEND my>have my>says my>she my>wont not>I not>it of>CHILD of>MINOR of>SEX on>SEND on>it
our>ADULT our>to said>and said>had said>me says>ASK says>I says>him says>i she>OTHER_ADULT should>to so>to tell>me
tell>the tell>when that>BEING that>GROOMED that>not the>HELPREQ the>MINOR the>NEWS the>ONLINE the>can the>we the>with
they>ASK they>WE they>get to>FEAR to>I to>STAT to>i to>our us>the wants>the was>OLDER was>so we>at we>have what>FRAME
what>said when>did when>they who>THREAT why>CROWD will>HE would>if would>they you>me
""",
    -3: """
ADULT>MOVED ADULT>THREAT ADULT>are ADULT>cant ADULT>has ADULT>he ADULT>keep ADULT>was ADULT>would ASK>I ASK>her
ASK>should ASK>the CARE>TOPIC CARE>of CARE>the CHILD>ADULT CHILD>SEND CHILD>been CHILD>had CHILD>he CHILD>to
CONTACT>ADULT CREEPY>I CREEPY>i CROWD>CHILD CROWD>HE CROWD>KIN CROWD>SECRET CROWD>SOMEONE CROWD>is CROWD>why
DESPAIR>and DISTRESS>NUDE FORCE>from FRAME>and FRAME>do FRAME>with FRAME>would GIFT>ME GIFT>OPINION GIFT>me GROOMED>it
HE>FRAME HE>SOMEONE HE>from HE>his HELPREQ>ASK HELPREQ>GROOMED HELPREQ>I HELPREQ>from HYPO>ME HYPO>TOLD HYPO>a HYPO>me
I>OPINION I>PEER I>TOUCH I>would KIN>CHILD KIN>DIRECT KIN>ORDINARY KIN>does KIN>had KIN>to KIN>was KNOWS>his KNOWS>of
LEAK>on ME>SEND ME>SOMEONE ME>get MEET>and MEET>the MINOR>ASK MINOR>was MINOR>would MY>can MY>had MY>it MY>says MY>we
MY>who NEVERMET>CHILD NEVERMET>KIN NEWS>SOMEONE NUDE>how OLDER>CROWD ONLINE>PEER ONLINE>for ONLINE>says ONLINE>should
OPINION>FORCE OPINION>SOURCE OPINION>my OPINION>she OPINION>wont ORDINARY>WE ORDINARY>it ORDINARY>wants ORDINARY>was
OTHER_ADULT>OLDER PAST>has PAST>on PAST>when PEER>LOVE PEER>and PEER>in PEER>said PIC>WE PIC>from PIC>our SECRET>FRAME
SECRET>in SELF_MINOR>is SELF_MINOR>when SEND>STAT SEND>of SEX>and SEX>him SHAME>on SHAME>the SHAME>to SOMEONE>ADULT
SOMEONE>ORDINARY SOMEONE>SOURCE SOMEONE>get SOMEONE>it SOURCE>HELPREQ SOURCE>YOU SOURCE>a SOURCE>i SOURCE>the
SOURCE>was SOURCE>who SOURCE>you STAT>STAT STAT>can TOLD>us TOPIC>CHILD TOPIC>KIN TOPIC>and TOPIC>on TOUCH>LEAK
TOUCH>SOURCE TOUCH>has VIOLENCE>of WE>ADULT WE>HE WE>HELPREQ WE>ORDINARY WE>do WE>is WE>so WE>them WORRY>MY WORRY>he
WORRY>it YOU>CARE YOU>CHILD YOU>KIN YOU>ONLINE YOU>PEER YOU>are YOU>if YOU>in a>CARE a>SEND a>been a>can a>that a>with
and>LOVE and>SOMEONE and>that and>what are>BULLY are>CHILD are>KIN at>MINOR at>ONLINE at>for at>our been>it can>FRAME
can>WE can>do cant>in cant>it did>SOMEONE did>a did>her do>ASK do>SOURCE do>THREAT do>at does>SOMEONE does>SOURCE
dont>ASK dont>FRAME dont>HE dont>it dont>want for>SECRET for>SOURCE for>my for>this for>what get>CARE get>HELPREQ
get>ORDINARY get>my got>from has>STAT has>with he>DIRECT he>NEVERMET he>SOMEONE he>from he>he his>GIFT his>ORDINARY
his>and how>ADULT how>if i>HE i>OPINION i>PEER i>TOUCH i>WORRY i>a i>who i>you if>MINOR if>TOLD if>they if>to in>YOU
in>it in>your is>GIFT is>PEER is>SOURCE is>from is>of is>us it>CROWD keep>this me>SEND me>YOU me>get me>his my>KIN
my>got my>had my>is my>it my>of my>wants my>we my>who not>HE not>OPINION not>he not>what not>why of>CONTACT of>the
of>was on>ONLINE on>to our>WE our>is our>so please>ASK please>CONTACT please>MY please>how please>my said>SOURCE
said>are said>it said>wont says>because says>can says>of says>that says>was says>who she>SEND she>her she>on
should>CARE should>WORRY so>CONTACT so>who tell>HE tell>him that>CARE that>what the>ABUSE the>CHILD the>CREEPY the>ME
the>at the>had the>this them>they they>CROWD they>SOURCE they>us they>want this>CONTACT this>ORDINARY this>SECRET
this>VIOLENCE this>and this>is to>does to>from to>them to>they to>what want>ASK want>CHILD want>ORDINARY want>me
want>this wants>HE wants>SOURCE wants>his was>OTHER_ADULT was>for was>when wasnt>FEAR we>ORDINARY we>a what>GROOMED
what>STAT what>and what>get what>to what>would when>WE when>can when>to who>CROWD who>SEND who>SEX who>said who>that
who>when why>ONLINE why>OPINION why>SECRET with>ORDINARY with>THREAT with>my with>please with>the would>CARE
would>SECRET you>CHILD you>KIN you>ONLINE you>are you>in you>that
""",
    -2: """
ABUSE>CROWD ABUSE>STAT ABUSE>how ADULT>ME ADULT>MINOR ADULT>TOLD ADULT>because ADULT>had ADULT>i ADULT>the ADULT>they
ADULT>wants ADULT>what ASK>LOVE ASK>does ASK>his ASK>with BEING>BULLY BEING>CONTACT BEING>GROOMED BEING>keep BEING>the
BULLY>ABUSE BULLY>for CARE>ASK CARE>FORCE CARE>GROOMED CARE>OTHER_ADULT CARE>STAT CARE>are CARE>he CARE>says CARE>they
CARE>to CARE>with CHILD>ASK CHILD>CROWD CHILD>DIRECT CHILD>TOPIC CHILD>TOUCH CHILD>can CHILD>does CHILD>his CHILD>how
CHILD>of CHILD>should CHILD>wants CHILD>who CONTACT>PEER CONTACT>can CONTACT>it CONTACT>that CREEPY>NUDE CREEPY>with
CROWD>SEND CROWD>TOPIC CROWD>a CROWD>not CROWD>they CROWD>what DIRECT>ONLINE DIRECT>ORDINARY DISTRESS>SOURCE
DISTRESS>and DISTRESS>in DISTRESS>so FORCE>ADULT FORCE>CONTACT FRAME>FRAME FRAME>HELPREQ FRAME>ORDINARY FRAME>SEND
FRAME>STAT FRAME>why GIFT>dont GIFT>for GIFT>my GROOMED>STAT GROOMED>has GROOMED>how HARMED>SECRET HE>ASK HE>BEING
HE>CHILD HE>LEAK HE>TOLD HE>a HE>and HE>our HE>us HE>want HELPREQ>MINOR HELPREQ>THREAT HELPREQ>TOPIC HELPREQ>VIOLENCE
HELPREQ>WORRY HELPREQ>his HELPREQ>should HYPO>KIN I>CREEPY I>HYPO I>NUDE I>ONLINE I>WORRY I>a I>are I>cant I>they
I>wasnt I>who I>will KIN>ASK KIN>I KIN>PAST KIN>WORRY KIN>can KIN>how KIN>should KIN>they KIN>who KIN>would LOVE>on
LOVE>with ME>BEING ME>HE ME>LOVE ME>OPINION ME>a ME>because ME>does ME>have ME>her ME>keep MEET>at MEET>to MINOR>SOURCE
MINOR>STAT MINOR>at MINOR>the MINOR>wants MOVED>and MOVED>because MOVED>to MY>BULLY MY>MOVED MY>SELF_MINOR MY>STAT
MY>and MY>but MY>get MY>wants NEVERMET>SOMEONE NEVERMET>a NEVERMET>can NEWS>SEND NEWS>is NUDE>ONLINE NUDE>SELF_MINOR
NUDE>what OLDER>CHILD OLDER>CONTACT OLDER>that OLDER>wants OLDER>who ONLINE>HE ONLINE>MINOR ONLINE>STAT ONLINE>are
ONLINE>him ONLINE>his ONLINE>in ONLINE>of OPINION>ASK OPINION>MY OPINION>does OPINION>on OPINION>says OPINION>wants
OPINION>was OPINION>what ORDINARY>SOMEONE ORDINARY>at ORDINARY>in ORDINARY>keeps ORDINARY>not ORDINARY>please
ORDINARY>with OTHER_ADULT>ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>and OTHER_ADULT>my PAST>DISTRESS PEER>BULLY PEER>are
PEER>my PIC>HELPREQ PIC>STAT PIC>what SECRET>CARE SECRET>CHILD SECRET>I SECRET>MY SECRET>but SECRET>i SECRET>my
SELF_MINOR>HELPREQ SELF_MINOR>ME SELF_MINOR>NUDE SELF_MINOR>SOURCE SELF_MINOR>in SELF_MINOR>want SELF_MINOR>wants
SEND>ADULT SEND>I SEND>KIN SEND>SOURCE SEND>he SEND>him SEND>how SEND>i SEX>CHILD SEX>KIN SOMEONE>GROOMED SOMEONE>can
SOMEONE>said SOMEONE>they SOURCE>DISTRESS SOURCE>FRAME SOURCE>SOMEONE SOURCE>does SOURCE>on SOURCE>says SOURCE>this
SOURCE>to STALK>ONLINE STAT>PAST STAT>SEND STAT>are STAT>for STAT>had STAT>in STAT>on STAT>to THREAT>CHILD THREAT>I
THREAT>STAT THREAT>do THREAT>i TOLD>HE TOLD>ONLINE TOLD>ORDINARY TOLD>WE TOPIC>CROWD TOPIC>HE TOPIC>SOURCE TOPIC>of
TOPIC>the TOPIC>they TOPIC>to TOPIC>when TOUCH>do VIOLENCE>MEET WE>ME WE>SOURCE WE>VIOLENCE WE>but WE>got WE>him
WE>keep WE>on WE>the WE>us WE>who WORRY>my YOU>FRAME YOU>HELPREQ YOU>STAT YOU>can YOU>have YOU>that a>ADULT a>OLDER
a>PEER a>SHAME a>WORRY a>because a>he a>should a>they and>FORCE and>HELPREQ and>from and>it and>not and>when and>will
are>SOMEONE are>WE are>YOU are>a are>in are>me are>our are>the are>they are>you at>I at>i at>this been>ABUSE been>I
been>THREAT been>i been>of but>PEER but>a but>have can>CARE can>MINOR can>ORDINARY can>TOPIC can>have can>me can>with
cant>PIC cant>this did>CHILD did>KIN did>SOURCE did>YOU did>get did>he did>on did>they did>you do>GIFT do>ORDINARY
do>SECRET do>SELF_MINOR do>TOPIC do>WE do>for do>we does>CROWD does>ME does>for does>get does>it does>not does>the
does>to does>what dont>the for>CONTACT for>HELPREQ for>MINOR for>WE for>and for>do for>does for>is for>should for>we
from>CARE from>KIN from>her from>his get>CROWD get>HE get>I get>SELF_MINOR get>VIOLENCE get>at get>he get>i get>on
got>ADULT got>HELPREQ got>TOUCH had>HE had>a had>his had>on had>the has>ABUSE has>YOU has>got has>your have>CROWD
have>ME have>ONLINE have>a have>this he>ASK he>CARE he>CONTACT he>ME he>SHAME he>VIOLENCE he>are he>had he>his he>was
he>with her>ONLINE her>on him>at him>his him>the him>will his>for how>CROWD how>OPINION how>are how>did how>does
how>her how>them how>they how>to how>was i>CHILD i>CREEPY i>HYPO i>ONLINE i>SOMEONE i>SOURCE i>are i>cant i>of i>they
i>want i>wasnt i>will if>BEING if>VIOLENCE if>do if>does if>have if>me if>my in>CARE in>at in>do is>STAT is>a is>but
is>so is>what isnt>SOMEONE isnt>it isnt>on isnt>the it>CHILD it>GIFT it>HE it>SEND it>of it>please it>wont keep>CHILD
keep>CROWD keep>but keeps>ORDINARY keeps>STALK me>BEING me>LOVE me>OPINION me>because me>does me>have me>her me>this
me>your my>HELPREQ my>SELF_MINOR my>STAT my>because my>but my>how not>HELPREQ not>ME not>a not>have not>me of>ASK
of>MEET of>our of>that on>ABUSE on>TOPIC on>please our>ME our>TOUCH our>in our>us our>who please>SEND please>a
please>for please>the please>with said>ME said>ONLINE said>been says>CHILD says>CROWD says>KIN says>OTHER_ADULT
says>SOMEONE says>are says>get says>is she>CHILD she>ME she>OLDER she>ORDINARY she>me should>CROWD should>HYPO
should>KIN should>do should>his should>if should>tell so>did so>the so>when tell>CHILD tell>KIN tell>OPINION
tell>ORDINARY tell>his tell>to tell>will that>STAT that>had that>of that>was the>FRAME the>MEET the>have the>her
the>how the>keeps the>she the>so the>tell the>us the>wants them>HE them>are they>CHILD they>CONTACT they>DISTRESS
they>HARMED they>KIN they>NUDE they>SOMEONE they>to this>SOMEONE this>SOURCE this>THREAT this>on this>the this>to
to>ASK to>CROWD to>get to>tell to>this to>why us>HE us>in want>ME want>STAT want>get want>that wants>her was>CONTACT
was>CROWD was>PAST was>is was>that was>who we>FEAR we>HE we>but we>got we>him we>of we>on what>HE what>MINOR what>NEWS
what>SEND what>SOURCE what>have what>of what>this what>who what>with what>you when>GIFT when>NUDE when>OPINION
when>SEND when>SEX when>at when>do when>does when>we which>SOURCE who>NUDE who>it who>with why>PIC why>do why>it
why>not why>tell will>I will>i with>CROWD with>ME with>MY with>have with>me wont>CONTACT wont>on would>CONTACT
would>HARMED would>ME would>NUDE would>SOURCE would>a would>that you>CARE you>FRAME you>PEER you>can you>have
your>SOURCE your>to
""",
    -1: """
ABUSE>ADULT ABUSE>CHILD ABUSE>PIC ABUSE>a ABUSE>for ADULT>FEAR ADULT>GIFT ADULT>HARMED ADULT>LOVE ADULT>MEET
ADULT>SHAME ADULT>got ADULT>his ADULT>want ADULT>which ADULT>will ASK>ASK ASK>CHILD ASK>FORCE ASK>get ASK>had ASK>what
ASK>which ASSAULT>was BEING>got BULLY>NUDE BULLY>THREAT BULLY>when CARE>BULLY CARE>KIN CARE>NEVERMET CARE>NUDE
CARE>ORDINARY CARE>PAST CARE>from CARE>got CARE>had CARE>how CARE>said CARE>what CARE>would CHILD>MINOR CHILD>OPINION
CHILD>ORDINARY CHILD>SECRET CHILD>WORRY CHILD>have CHILD>they CHILD>this CONTACT>LOVE CONTACT>ONLINE CONTACT>YOU
CONTACT>and CONTACT>in CONTACT>on CONTACT>the CONTACT>you CREEPY>is CREEPY>to CROWD>FRAME CROWD>GIFT CROWD>GROOMED
CROWD>MINOR CROWD>NEVERMET CROWD>OPINION CROWD>PIC CROWD>STAT CROWD>VIOLENCE CROWD>WORRY CROWD>been CROWD>have CROWD>he
CROWD>her CROWD>isnt CROWD>please CROWD>said CROWD>that CROWD>with DIRECT>in DISTRESS>CROWD DISTRESS>do FEAR>I
FEAR>SOURCE FEAR>a FEAR>i FORCE>he FORCE>that FORCE>when FRAME>CARE FRAME>CHILD FRAME>GIFT FRAME>KIN FRAME>ME
FRAME>MOVED FRAME>ONLINE FRAME>PIC FRAME>SOURCE FRAME>TOPIC FRAME>can FRAME>for FRAME>how FRAME>if FRAME>keep FRAME>on
FRAME>to FRAME>want GIFT>CROWD GIFT>ORDINARY GIFT>at GIFT>do GIFT>if GIFT>that GIFT>the GIFT>with HE>ADULT HE>CONTACT
HE>DISTRESS HE>GROOMED HE>NEVERMET HE>PAST HE>SHAME HE>STAT HE>TOUCH HE>get HE>had HE>please HE>so HE>tell
HELPREQ>FRAME HELPREQ>HYPO HELPREQ>ONLINE HELPREQ>WE HELPREQ>how HELPREQ>them HYPO>BEING HYPO>CARE HYPO>GROOMED HYPO>is
I>SELF_ADULT I>i I>of I>which I>your KIN>MEET KIN>NEWS KIN>SECRET KIN>did KIN>have KIN>her KIN>of KIN>this KIN>wants
KIN>we KNOWS>PIC KNOWS>him LOVE>CARE LOVE>CHILD LOVE>I LOVE>KIN LOVE>him LOVE>i LOVE>it LOVE>of LOVE>the LOVE>was
ME>ASK ME>your MEET>CROWD MEET>PEER MEET>in MEET>my MINOR>CROWD MINOR>PAST MINOR>for MINOR>he MINOR>him MY>DISTRESS
MY>FEAR MY>I MY>NEVERMET MY>PAST MY>SEND MY>SOURCE MY>TOPIC MY>YOU MY>because MY>i MY>not MY>please MY>so MY>want
MY>what MY>which MY>will MY>you NEAR>ORDINARY NEAR>the NEAR>with NEVERMET>on NEVERMET>who NEWS>CARE NEWS>CONTACT
NEWS>said NEWS>that NEWS>was NUDE>HELPREQ NUDE>MY NUDE>SECRET NUDE>SOURCE NUDE>THREAT NUDE>with OLDER>ASK OLDER>but
OLDER>with ONLINE>ABUSE ONLINE>OPINION ONLINE>WORRY ONLINE>because ONLINE>he ONLINE>how ONLINE>it ONLINE>keeps
ONLINE>not ONLINE>said ONLINE>so ONLINE>this ONLINE>want ONLINE>was ONLINE>which ONLINE>will ONLINE>would OPINION>CARE
OPINION>HE OPINION>HELPREQ OPINION>MEET OPINION>SECRET OPINION>SEND OPINION>WORRY OPINION>and OPINION>because
OPINION>for OPINION>keeps OPINION>the OPINION>who ORDINARY>CARE ORDINARY>CHILD ORDINARY>CONTACT ORDINARY>GIFT
ORDINARY>I ORDINARY>KIN ORDINARY>LOVE ORDINARY>MINOR ORDINARY>MY ORDINARY>SEND ORDINARY>do ORDINARY>from ORDINARY>got
ORDINARY>have ORDINARY>i ORDINARY>so ORDINARY>we ORDINARY>what ORDINARY>will OTHER_ADULT>MY OTHER_ADULT>SOURCE
OTHER_ADULT>in OTHER_ADULT>says OTHER_ADULT>who PAST>CHILD PAST>KIN PAST>are PAST>of PAST>want PEER>ADULT PEER>ASK
PEER>FEAR PEER>GIFT PEER>STAT PEER>him PEER>it PEER>me PEER>on PEER>so PEER>tell PEER>to PEER>wants PIC>ABUSE PIC>ADULT
PIC>I PIC>MEET PIC>MY PIC>do PIC>i PIC>this PIC>with SECRET>CONTACT SECRET>HELPREQ SECRET>ORDINARY SECRET>STAT
SECRET>are SECRET>did SECRET>her SECRET>of SECRET>on SECRET>they SELF_MINOR>are SELF_MINOR>the SEND>HELPREQ SEND>KNOWS
SEND>OPINION SEND>SEX SEND>from SEND>in SEND>that SEND>us SEND>you SHAME>FORCE SHAME>I SHAME>ME SHAME>SECRET
SHAME>TOUCH SHAME>a SHAME>i SHAME>me SOMEONE>KIN SOMEONE>OLDER SOMEONE>STALK SOMEONE>WE SOMEONE>a SOMEONE>and
SOMEONE>are SOMEONE>does SOMEONE>got SOMEONE>have SOMEONE>his SOMEONE>this SOMEONE>to SOMEONE>wants SOMEONE>what
SOURCE>BEING SOURCE>CROWD SOURCE>FEAR SOURCE>GIFT SOURCE>HE SOURCE>I SOURCE>PIC SOURCE>and SOURCE>can SOURCE>did
SOURCE>had SOURCE>he SOURCE>her SOURCE>if SOURCE>isnt SOURCE>please SOURCE>said STALK>and STAT>ADULT STAT>ASSAULT
STAT>ME STAT>MINOR STAT>NUDE STAT>OPINION STAT>OTHER_ADULT STAT>and STAT>did STAT>me STAT>my STAT>she STAT>them
STAT>with THREAT>ADULT THREAT>GIFT THREAT>NUDE THREAT>PIC THREAT>SEND THREAT>VIOLENCE THREAT>the THREAT>to TOLD>MEET
TOLD>SOURCE TOLD>at TOLD>does TOLD>get TOPIC>CARE TOPIC>ME TOPIC>NEVERMET TOPIC>PIC TOPIC>TOPIC TOPIC>i TOPIC>is
TOPIC>me TOPIC>that TOPIC>them TOPIC>which TOPIC>who TOUCH>for TOUCH>is TOUCH>what VIOLENCE>ABUSE VIOLENCE>CROWD
VIOLENCE>FORCE VIOLENCE>I VIOLENCE>ONLINE VIOLENCE>STAT VIOLENCE>i VIOLENCE>if VIOLENCE>on VIOLENCE>would WE>ASK
WE>FEAR WE>GIFT WE>LOVE WE>MEET WE>PEER WE>TOLD WE>TOUCH WE>WE WE>get WE>her WORRY>SOMEONE WORRY>STAT WORRY>who
YOU>CONTACT YOU>DISTRESS YOU>ME YOU>ORDINARY YOU>SOURCE YOU>been YOU>got YOU>on YOU>please YOU>this YOU>want YOU>will
a>ASSAULT a>CONTACT a>DIRECT a>FEAR a>OPINION a>are a>cant a>him a>how a>it a>keep a>not a>tell a>which a>your and>FEAR
and>MEET and>NEVERMET and>get and>he and>how and>of and>on and>please and>they and>which are>CARE are>MINOR are>NEAR
are>ORDINARY are>PEER are>SOURCE are>STAT are>do are>for are>is are>on are>them are>who at>ADULT at>HELPREQ at>SOMEONE
at>SOURCE at>TOUCH at>at at>is at>of at>they at>which because>HE because>ONLINE because>SOMEONE because>he because>in
because>on been>SOURCE been>with but>ME but>ONLINE but>ORDINARY but>me but>not but>the can>CONTACT can>GIFT can>PIC
can>SEND can>SOMEONE can>SOURCE can>STAT can>for can>in can>keep can>on can>the can>them can>this can>us can>we
can>which cant>MY cant>ONLINE cant>ORDINARY cant>a cant>do cant>my did>ASK did>SEND did>THREAT did>for did>in did>she
did>tell did>that did>your didnt>it do>CARE do>CROWD do>HYPO do>MINOR do>OPINION do>TOLD do>VIOLENCE do>does do>her
do>me do>not do>tell do>this do>want do>with does>CHILD does>KIN does>NUDE does>PIC does>YOU does>a does>from does>in
does>on does>tell does>your dont>ADULT dont>YOU dont>they dont>you for>ASK for>HYPO for>I for>ONLINE for>PAST for>TOPIC
for>for for>i for>in for>please for>tell for>will for>would from>ADULT from>HE from>SOURCE from>how from>in from>on
from>when get>GIFT get>GROOMED get>NEWS get>SOMEONE get>it get>so got>CHILD got>CROWD got>I got>do got>him got>how
got>i got>the had>CONTACT had>I had>and had>do had>for had>i had>to has>MINOR has>THREAT has>VIOLENCE has>in has>of
has>on has>she has>that have>MEET have>NUDE have>ORDINARY have>PIC have>SOURCE have>and have>do have>get have>how
have>my have>on have>said have>so have>they have>to he>BULLY he>DISTRESS he>MOVED he>SOURCE he>a he>because he>been
he>keeps he>of he>our he>please he>she he>so he>tell her>CROWD her>KIN him>ORDINARY him>to his>he how>CREEPY how>NUDE
how>ORDINARY how>PEER how>SEND how>SOURCE how>TOPIC how>got how>have how>he how>in how>is how>keep how>on how>that
i>NUDE i>SELF_ADULT i>TOPIC i>if i>them i>which i>your if>SOMEONE if>and if>can if>has if>in if>not if>that if>want
if>you in>CHILD in>CREEPY in>CROWD in>LOVE in>STAT in>TOUCH in>did in>from in>says is>CHILD is>CROWD is>SECRET is>not
is>them is>wants is>with is>would isnt>HE isnt>MY isnt>a isnt>he isnt>is it>CREEPY it>DISTRESS it>FEAR it>HELPREQ
it>SOMEONE it>are it>been it>from it>get it>i it>isnt it>me it>says it>that it>they it>who it>with keep>CARE keep>KIN
keep>PIC keep>TOPIC keep>WE keep>are keep>it keep>they keeps>his me>ASK me>HE me>do me>if me>they my>BULLY my>DISTRESS
my>FEAR my>NEVERMET my>PAST my>TOPIC my>isnt my>keeps my>not my>please my>should my>what not>on not>the not>with of>KIN
of>OTHER_ADULT of>STAT of>THREAT of>TOPIC of>for of>has of>have of>it of>please of>said of>should of>wants of>which
of>you on>ASK on>CREEPY on>KIN on>LOVE on>PIC on>SOURCE on>STAT on>but on>have on>in on>not on>want on>which our>ASK
our>I our>SOURCE our>TOLD our>a our>got our>i our>on our>the our>them please>ONLINE please>ORDINARY please>SOURCE
please>STALK please>to said>BULLY said>in said>isnt said>of said>that said>what says>SEND says>SOURCE says>STAT
says>YOU says>cant says>in says>she says>should says>want says>will says>you she>HELPREQ she>PEER she>had should>CHILD
should>a should>for should>get should>have should>this so>FEAR so>MY so>ORDINARY so>WE so>a so>have so>how so>in so>my
so>what tell>CROWD tell>MY tell>STAT tell>a tell>he tell>her tell>how tell>if that>ABUSE that>GIFT that>ME that>NEWS
that>SEND that>THREAT that>are that>do that>he that>her that>isnt that>me that>says the>CARE the>DISTRESS the>FEAR
the>FORCE the>LOVE the>OPINION the>STALK the>TOPIC the>YOU the>get the>i the>not the>our the>please the>should
the>which the>you them>ONLINE them>SOURCE them>TOPIC them>what them>when they>MINOR they>ORDINARY they>SEND they>got
they>have they>on they>our they>with this>DISTRESS this>OPINION this>PIC this>YOU this>are this>of this>your to>CHILD
to>FORCE to>SELF_MINOR to>TOPIC to>WE to>so to>that to>want to>which to>who to>your us>MY us>of us>our want>CROWD
want>KIN want>MEET want>PEER want>SOURCE want>YOU want>from want>how want>in want>it want>on want>you wants>MOVED
wants>ORDINARY wants>SECRET wants>STAT wants>YOU wants>do wants>what wants>who wants>why wants>you was>ASK was>CREEPY
was>HE was>I was>KIN was>ORDINARY was>SEND was>STAT was>WE was>of was>our was>said was>this was>was was>we we>CONTACT
we>LOVE we>ONLINE we>PEER we>PIC we>do we>get we>my we>to what>HYPO what>had when>FRAME when>OLDER when>ORDINARY
when>SOMEONE when>are when>in when>my when>the when>this when>will where>FRAME where>HELPREQ where>did where>i where>of
where>the which>I which>STAT which>THREAT which>has which>i which>it which>of which>should which>the who>ADULT
who>CONTACT who>I who>OLDER who>SECRET who>SOURCE who>STAT who>TOPIC who>for who>says who>the who>this who>was
why>CHILD why>HE why>KIN why>MOVED why>SOURCE why>YOU why>are why>did why>have why>i why>said why>they why>you
will>ONLINE will>SEND will>have will>to will>when with>TOUCH with>this wont>have would>HELPREQ would>ONLINE would>STAT
would>WE would>do would>me would>of would>the would>us you>HELPREQ you>I you>ME you>ORDINARY you>STAT you>and you>been
you>got you>i you>if you>on you>this you>want you>will your>CHILD your>CONTACT your>HELPREQ your>KIN your>ONLINE your>a
your>and your>if your>please
""",
    1: """
ABUSE>CARE ABUSE>I ABUSE>and ABUSE>i ABUSE>the ADULT>CROWD ADULT>HE ADULT>SEND ADULT>SOMEONE ADULT>but ADULT>for
ADULT>wont ASK>CRISIS ASK>KIN ASK>MINOR ASK>SEND ASK>TOPIC ASK>TOUCH ASK>VIOLENCE ASK>WE ASK>but ASK>do ASK>he ASK>how
ASK>i ASK>is ASK>our ASK>them ASK>was ASK>who ASSAULT>I ASSAULT>MY ASSAULT>a ASSAULT>i ASSAULT>in ASSAULT>my ASSAULT>on
BEING>ABUSE BEING>ASK BEING>CREEPY BEING>FORCE BEING>HE BEING>ONLINE BEING>PIC BEING>SEND BEING>THREAT BEING>VIOLENCE
BEING>a BEING>her BEING>on BULLY>ASK BULLY>CARE BULLY>DIRECT BULLY>DISTRESS BULLY>TOLD BULLY>YOU BULLY>cant BULLY>keep
BULLY>of BULLY>on CARE>FEAR CARE>GIFT CARE>I CARE>LEAK CARE>LOVE CARE>OLDER CARE>PIC CARE>SECRET CARE>SOMEONE
CARE>THREAT CARE>WORRY CARE>i CARE>keep CARE>keeps CARE>should CARE>this CARE>we CHILD>BEING CHILD>FEAR CHILD>FRAME
CHILD>HARMED CHILD>HE CHILD>KIN CHILD>SHAME CHILD>SOMEONE CHILD>SOURCE CHILD>has CHILD>i CHILD>is CHILD>she CHILD>when
CONTACT>ASK CONTACT>DISTRESS CONTACT>KIN CONTACT>NUDE CONTACT>OLDER CONTACT>SEX CONTACT>WE CONTACT>her CONTACT>i
CONTACT>of CONTACT>says CONTACT>to CONTACT>who CREEPY>WORRY CREEPY>and CREEPY>at CREEPY>his CREEPY>in CREEPY>they
CRISIS>HE CRISIS>ME CRISIS>they CRISIS>wasnt CROWD>ADULT CROWD>CARE CROWD>DISTRESS CROWD>HELPREQ CROWD>LOVE CROWD>ME
CROWD>NEWS CROWD>keep CROWD>me DESPAIR>I DESPAIR>a DESPAIR>i DIRECT>I DIRECT>PAST DIRECT>VIOLENCE DIRECT>cant
DIRECT>for DIRECT>what DIRECT>when DISTRESS>CARE DISTRESS>CRISIS DISTRESS>HELPREQ DISTRESS>KIN DISTRESS>SOMEONE
DISTRESS>a DISTRESS>he DISTRESS>if FEAR>he FEAR>is FEAR>what FORCE>SEND FORCE>SOMEONE FORCE>THREAT FORCE>at FORCE>cant
FORCE>do FORCE>have FORCE>her FORCE>my FORCE>not FORCE>tell FORCE>what FRAME>CROWD FRAME>MY FRAME>SOMEONE FRAME>my
FRAME>tell FRAME>that FRAME>was FRAME>where FRAME>your GIFT>HE GIFT>MY GIFT>SOMEONE GIFT>THREAT GIFT>from GIFT>have
GIFT>she GIFT>they GROOMED>HARMED GROOMED>YOU GROOMED>he GROOMED>if GROOMED>is GROOMED>she GROOMED>you HARMED>I
HARMED>KNOWS HARMED>MY HARMED>ONLINE HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>a HARMED>and HARMED>at HARMED>got
HARMED>i HARMED>in HARMED>my HARMED>of HARMED>on HARMED>the HARMED>they HARMED>was HARMED>when HARMED>with HE>FEAR
HE>HELPREQ HE>NEWS HE>PIC HE>WE HE>are HE>because HE>do HE>got HE>her HE>not HE>she HE>should HE>they HE>who HE>will
HELPREQ>OPINION HELPREQ>and HELPREQ>do HELPREQ>have HELPREQ>on HELPREQ>that HELPREQ>the HELPREQ>when HELPREQ>you
HELPREQ>your HYPO>YOU HYPO>and I>NEVERMET I>OTHER_ADULT I>STALK I>STAT I>TOLD I>WE I>but I>did I>does I>had I>keeps
I>me I>says I>should I>to I>we KIN>CONTACT KIN>MINOR KIN>SOMEONE KIN>TOUCH KIN>because KIN>been KIN>do KIN>him KIN>on
KIN>so KIN>them KIN>what KIN>wont KNOWS>CARE KNOWS>I KNOWS>KIN KNOWS>ME KNOWS>NUDE KNOWS>SECRET KNOWS>a KNOWS>are
KNOWS>for KNOWS>i KNOWS>me KNOWS>on KNOWS>to LEAK>MY LEAK>PIC LEAK>a LEAK>my LEAK>the LOVE>HE LOVE>MY LOVE>PEER
LOVE>SELF_MINOR LOVE>SHAME LOVE>SOMEONE LOVE>SOURCE LOVE>YOU LOVE>but LOVE>dont LOVE>her LOVE>is LOVE>this LOVE>to
LOVE>you ME>DESPAIR ME>FEAR ME>HARMED ME>NEAR ME>OLDER ME>OTHER_ADULT ME>TOLD ME>YOU ME>are ME>dont ME>has ME>he
ME>keeps ME>our ME>so ME>this ME>what ME>where MEET>MEET MEET>OLDER MEET>a MEET>when MINOR>CARE MINOR>I MINOR>LOVE
MINOR>MY MINOR>been MINOR>i MINOR>my MINOR>says MINOR>who MOVED>I MOVED>MOVED MOVED>SECRET MOVED>i MOVED>it MY>HARMED
MY>HE MY>LOVE MY>MEET MY>OLDER MY>do MY>keep MY>me MY>this MY>would NEAR>get NEVERMET>I NEVERMET>MY NEVERMET>and
NEVERMET>i NEVERMET>my NEVERMET>to NEVERMET>what NEWS>have NUDE>CREEPY NUDE>GIFT NUDE>KNOWS NUDE>SEND NUDE>him NUDE>the
NUDE>they NUDE>when OLDER>GIFT OLDER>NUDE OLDER>YOU OLDER>been OLDER>for OLDER>has OLDER>he OLDER>her OLDER>of
OLDER>the OLDER>what OLDER>you ONLINE>CHILD ONLINE>CRISIS ONLINE>FORCE ONLINE>KNOWS ONLINE>MOVED ONLINE>OLDER
ONLINE>PIC ONLINE>SHAME ONLINE>TOUCH ONLINE>she ONLINE>what ONLINE>when ONLINE>with ONLINE>your OPINION>BEING
OPINION>BULLY OPINION>CREEPY OPINION>DESPAIR OPINION>KNOWS OPINION>NEAR OPINION>at OPINION>got OPINION>said
OPINION>with ORDINARY>STALK ORDINARY>VIOLENCE ORDINARY>and ORDINARY>his ORDINARY>says OTHER_ADULT>ME
OTHER_ADULT>SELF_MINOR OTHER_ADULT>me OTHER_ADULT>that PAST>CROWD PAST>HARMED PAST>ME PAST>MINOR PAST>MY PAST>PEER
PAST>at PAST>got PAST>me PEER>CREEPY PEER>DISTRESS PEER>HARMED PEER>LEAK PEER>ME PEER>OLDER PEER>ONLINE PEER>OPINION
PEER>ORDINARY PEER>SELF_MINOR PEER>THREAT PEER>cant PEER>got PEER>this PEER>was PEER>we PIC>CARE PIC>KNOWS PIC>LEAK
PIC>NEVERMET PIC>SHAME PIC>got PIC>him PIC>if PIC>in PIC>she PIC>to SECRET>ADULT SECRET>HE SECRET>KIN SECRET>NUDE
SECRET>PEER SECRET>THREAT SECRET>WE SECRET>YOU SECRET>me SECRET>not SECRET>our SECRET>she SECRET>that SECRET>us
SECRET>what SECRET>with SECRET>your SELF_ADULT>and SELF_MINOR>FRAME SELF_MINOR>HE SELF_MINOR>PAST SELF_MINOR>SOMEONE
SELF_MINOR>WE SELF_MINOR>a SELF_MINOR>can SELF_MINOR>it SELF_MINOR>we SEND>ASK SEND>CREEPY SEND>SHAME SEND>THREAT
SEND>WE SEND>YOU SEND>at SEND>if SEND>says SEND>they SEND>when SEND>with SEX>ABUSE SEX>ASK SEX>HE SEX>I SEX>NUDE
SEX>OPINION SEX>SEX SEX>i SEX>is SEX>when SHAME>ADULT SHAME>HARMED SHAME>NUDE SHAME>SOMEONE SHAME>and SHAME>did
SHAME>for SHAME>have SHAME>he SOMEONE>ABUSE SOMEONE>CROWD SOMEONE>KNOWS SOMEONE>OTHER_ADULT SOMEONE>PAST SOMEONE>SECRET
SOMEONE>WORRY SOMEONE>because SOMEONE>he SOMEONE>if SOMEONE>we SOMEONE>would SOMEONE>your SOURCE>ADULT SOURCE>CHILD
SOURCE>KIN SOURCE>OPINION SOURCE>ORDINARY SOURCE>OTHER_ADULT SOURCE>TOPIC SOURCE>VIOLENCE SOURCE>in STALK>HE STALK>in
STAT>ABUSE STAT>HE STAT>OLDER STAT>SOMEONE STAT>YOU STAT>is STAT>the STAT>you THREAT>KIN THREAT>SOMEONE THREAT>and
THREAT>from THREAT>them TOLD>ASSAULT TOLD>FORCE TOLD>I TOLD>ME TOLD>SECRET TOLD>THREAT TOLD>VIOLENCE TOLD>and TOLD>he
TOLD>her TOLD>i TOLD>in TOLD>is TOLD>it TOLD>our TOLD>she TOLD>was TOLD>what TOUCH>HARMED TOUCH>NUDE TOUCH>PAST TOUCH>a
TOUCH>at TOUCH>to VIOLENCE>NUDE VIOLENCE>PEER VIOLENCE>THREAT VIOLENCE>TOUCH VIOLENCE>YOU VIOLENCE>cant VIOLENCE>dont
VIOLENCE>for VIOLENCE>get VIOLENCE>he VIOLENCE>his VIOLENCE>our VIOLENCE>this VIOLENCE>us VIOLENCE>you WE>HARMED WE>MY
WE>SEND WE>WORRY WE>are WE>dont WE>if WE>my WE>says WE>should WE>we WORRY>CONTACT WORRY>HE WORRY>her YOU>CROWD
YOU>HARMED YOU>OTHER_ADULT YOU>keep YOU>was YOU>with YOU>your a>LOVE a>MY a>NEAR a>SEX a>TOUCH a>and a>at a>from a>i
a>says a>she a>the a>where a>wont and>ADULT and>CARE and>CHILD and>DIRECT and>FRAME and>KIN and>MOVED and>MY and>PAST
and>SHAME and>TOLD and>YOU and>but and>can and>keep and>should and>so and>with are>LEAK are>MY are>NUDE are>ONLINE
are>SECRET at>CREEPY at>DISTRESS at>TOLD at>he at>in at>keeps at>was because>MY because>SECRET because>had because>my
been>CARE been>CRISIS been>DIRECT been>GIFT been>ME been>PIC been>SEX been>he been>her been>me been>she but>CONTACT
but>NUDE but>OTHER_ADULT but>SECRET but>SOMEONE but>has but>he but>i but>keep but>she but>tell can>CROWD can>NEWS
can>of can>what can>who cant>CRISIS cant>SECRET cant>tell cant>to cant>with did>ME did>PAST did>me did>was did>with
didnt>ASK didnt>I didnt>i didnt>want didnt>what do>BEING do>DISTRESS do>MY do>NUDE do>OTHER_ADULT do>from do>keep
do>says does>ADULT does>ASK does>CREEPY does>MY does>TOPIC does>want does>when dont>CRISIS dont>FORCE dont>SECRET
dont>TOUCH dont>a dont>at dont>but dont>get dont>if dont>where dont>who for>CROWD for>DIRECT for>GIFT for>PEER for>STAT
for>because for>it for>me for>of for>so for>with from>GIFT from>I from>KNOWS from>OLDER from>SEND from>a from>dont
from>i from>is from>my from>wants from>we get>from get>him get>the got>ASK got>CARE got>CRISIS got>DESPAIR got>DIRECT
got>HARMED got>KIN got>SHAME got>SOURCE got>it got>keep got>on got>says got>who had>ADULT had>KIN had>MY had>from
had>in had>my has>ADULT has>ASK has>CHILD has>GIFT has>LOVE has>SEX has>TOLD has>WE have>CRISIS have>FORCE have>GIFT
have>HARMED have>HE have>OPINION have>SOMEONE have>he have>it have>when have>who he>ASSAULT he>FEAR he>HARMED he>KIN
he>NUDE he>ORDINARY he>can he>has he>not he>them he>us he>want her>CHILD her>CONTACT her>I her>MY her>TOUCH
her>VIOLENCE her>has her>his her>i her>it her>who him>GIFT him>HE him>HELPREQ him>MEET him>MINOR him>NUDE him>SECRET
him>SHAME him>do him>get him>on him>said him>who his>CHILD his>HARMED his>OPINION his>SECRET his>VIOLENCE his>have
his>if his>says how>CARE how>FRAME how>I how>do how>my i>CARE i>KIN i>NEVERMET i>OTHER_ADULT i>STALK i>TOLD i>but i>did
i>does i>had i>has i>keep i>keeps i>me i>says i>she i>should i>we if>DIRECT if>HARMED if>OPINION if>a if>are if>says
if>tell if>them if>wasnt in>BULLY in>KIN in>SHAME in>been in>for in>his in>keep in>keeps in>said in>wants is>FEAR
is>GROOMED is>HARMED is>HE is>LEAK is>MINOR is>YOU is>are is>his is>is is>says is>they is>you isnt>CHILD isnt>CROWD
it>I it>KIN it>LOVE it>ME it>SELF_MINOR it>SEX it>STAT it>but it>our keep>ASK keep>DESPAIR keep>HE keep>SECRET keep>and
keep>his keep>of keeps>NUDE keeps>PIC keeps>SEND keeps>WE keeps>her me>CRISIS me>HARMED me>NEAR me>OLDER me>OTHER_ADULT
me>TOLD me>TOPIC me>but me>dont me>he me>it me>keeps me>our me>we me>where my>HE my>LOVE my>MEET my>OLDER my>SECRET
my>SOMEONE my>TOLD my>WORRY my>can my>for my>has my>keep my>that my>them my>this not>DIRECT not>ONLINE not>VIOLENCE
not>WE not>tell of>SEND of>SOURCE of>YOU of>is of>my of>on of>us of>want of>who on>BEING on>CARE on>GIFT on>HARMED
on>KNOWS on>ORDINARY on>SECRET on>SHAME on>SOMEONE on>TOUCH on>can on>for on>has on>he on>him on>his on>is on>should
on>that on>they on>was on>wont our>CONTACT our>CROWD our>HE our>and our>for our>he our>if our>says please>ADULT
said>CREEPY said>FORCE said>HELPREQ said>NUDE said>SECRET said>SEND said>SOMEONE said>YOU said>but said>he said>her
said>if said>she said>will says>CRISIS says>FORCE says>GROOMED says>HARMED says>MEET says>NUDE says>PEER says>VIOLENCE
says>have says>me says>my says>not says>our says>them she>CARE she>CRISIS she>DISTRESS she>FORCE she>HARMED she>I
she>MEET she>SOMEONE she>TOLD she>at she>been she>but she>has she>he she>i she>keeps should>SECRET should>and so>PEER
so>SECRET so>SEND so>SHAME so>get so>he so>i so>is so>of so>she tell>ME tell>SHAME tell>and tell>but tell>my tell>your
that>FORCE that>SEX that>at that>him that>it that>on that>said the>ASK the>GIFT the>HARMED the>PIC the>cant the>for
the>he the>him the>keep the>they the>where them>for they>DIRECT they>LEAK they>OPINION they>PIC they>TOLD they>for
they>if they>that they>when this>ASK this>CARE this>HE this>NUDE this>SEND this>from this>has this>he this>keeps
this>with to>ABUSE to>MY to>PAST to>is to>keep to>said us>I us>do us>i us>to want>CARE want>HELPREQ want>I
want>VIOLENCE want>but want>i wants>SEND wants>THREAT wants>a wants>him was>CHILD was>ME was>MINOR was>MY was>SEX
was>SOMEONE was>he was>his was>me wasnt>MY wasnt>my we>ADULT we>I we>KIN we>are we>dont we>i we>our what>CHILD
what>CREEPY what>KIN what>TOPIC what>was what>will when>ASK when>CROWD when>HARMED when>HELPREQ when>SHAME when>dont
when>says when>she where>CARE where>can where>it where>this who>BEING who>CREEPY who>FORCE who>KIN who>KNOWS who>PIC
who>STALK who>a who>and who>got who>him who>should who>them who>wont why>CONTACT why>MY why>does why>my why>the
will>HELPREQ will>ORDINARY will>it with>CHILD with>CREEPY with>HELPREQ with>I with>MINOR with>NEVERMET with>OPINION
with>PAST with>PEER with>WE with>YOU with>and with>because with>him with>his with>i with>it with>our with>she with>them
with>who wont>HE wont>ME wont>her would>DISTRESS would>YOU would>tell would>to would>you would>your you>HARMED you>PIC
you>SOURCE you>is you>it you>keep you>what you>with you>your your>CROWD your>YOU your>that your>you
""",
    2: """
ABUSE>HE ABUSE>if ABUSE>in ADULT>BEING ADULT>I ADULT>NEVERMET ADULT>PAST ADULT>SECRET ADULT>SEX ADULT>STALK ADULT>why
ASK>CROWD ASK>SECRET ASK>SEX ASK>SOMEONE ASK>THREAT ASK>for ASK>if ASK>in ASK>when ASK>where ASSAULT>ME ASSAULT>and
ASSAULT>if ASSAULT>is ASSAULT>it ASSAULT>me BEING>at BEING>to BULLY>ONLINE CARE>BEING CARE>HELPREQ CARE>SEX CARE>WE
CARE>our CARE>who CARE>wont CHILD>ABUSE CHILD>BULLY CHILD>DISTRESS CHILD>I CHILD>dont CHILD>want CONTACT>CHILD
CONTACT>I CONTACT>MINOR CONTACT>because CONTACT>from CONTACT>he CONTACT>she CONTACT>them CONTACT>what CREEPY>ADULT
CREEPY>CROWD CREEPY>SOMEONE CREEPY>a CREEPY>from CREEPY>of CREEPY>the CREEPY>them CRISIS>and CROWD>MY CROWD>dont
CROWD>my DESPAIR>MY DESPAIR>my DIRECT>SOMEONE DIRECT>and DIRECT>from DIRECT>her DIRECT>i DISTRESS>ME DISTRESS>MY
DISTRESS>me DISTRESS>my DISTRESS>to DISTRESS>when DISTRESS>with FEAR>VIOLENCE FEAR>her FEAR>him FORCE>FORCE FORCE>MY
FORCE>NUDE FORCE>if FORCE>on FORCE>says FORCE>was FRAME>ADULT FRAME>CREEPY FRAME>SECRET FRAME>a FRAME>when GIFT>ASK
GIFT>MEET GIFT>ONLINE GIFT>he GIFT>her GIFT>it GIFT>tell GIFT>wants GIFT>who GROOMED>HE GROOMED>MY GROOMED>and
GROOMED>me HARMED>ABUSE HARMED>HARMED HARMED>ME HARMED>YOU HARMED>he HARMED>is HARMED>me HARMED>you HE>ASSAULT
HE>CRISIS HE>HE HE>OTHER_ADULT HE>WORRY HE>but HE>dont HE>him HE>keep HE>why HELPREQ>LOVE HELPREQ>MEET HELPREQ>NUDE
HELPREQ>SECRET HELPREQ>YOU HELPREQ>for HELPREQ>if HELPREQ>who I>BEING I>HE I>LEAK I>LOVE I>SECRET I>SHAME I>and I>been
I>his I>the I>wants KIN>ASSAULT KIN>BEING KIN>FRAME KIN>SHAME KIN>at KIN>dont KIN>for KIN>from KIN>has KIN>i KIN>she
KIN>want KIN>when KNOWS>ASK KNOWS>ONLINE KNOWS>what KNOWS>where LEAK>I LEAK>NUDE LEAK>he LEAK>her LEAK>i LOVE>LOVE
LOVE>OTHER_ADULT LOVE>and LOVE>from LOVE>he LOVE>who ME>ABUSE ME>CREEPY ME>DISTRESS ME>FORCE ME>PAST ME>STALK ME>if
ME>is ME>says ME>tell ME>they MEET>SOMEONE MEET>with MINOR>CONTACT MINOR>OLDER MINOR>SEND MINOR>SEX MINOR>a MINOR>but
MINOR>in MY>KNOWS MY>MINOR MY>SECRET MY>WORRY MY>are MY>dont MY>has MY>isnt MY>on MY>our MY>why NEAR>ME NEAR>me
NEWS>ADULT NEWS>I NEWS>SOURCE NEWS>i NUDE>ASK NUDE>I NUDE>OTHER_ADULT NUDE>TOUCH NUDE>got NUDE>her NUDE>i NUDE>in
NUDE>is NUDE>my OLDER>CARE OLDER>CREEPY OLDER>FORCE OLDER>ME OLDER>MY OLDER>SOMEONE OLDER>a OLDER>do OLDER>my ONLINE>ME
ONLINE>SECRET ONLINE>at ONLINE>her ONLINE>me ONLINE>where ONLINE>you OPINION>GROOMED OPINION>I OPINION>i ORDINARY>ADULT
OTHER_ADULT>I OTHER_ADULT>MINOR OTHER_ADULT>ONLINE OTHER_ADULT>PAST OTHER_ADULT>for OTHER_ADULT>he OTHER_ADULT>i
OTHER_ADULT>it OTHER_ADULT>on PAST>ADULT PAST>he PEER>ABUSE PEER>DIRECT PEER>MINOR PEER>PIC PEER>SECRET PEER>SEX
PEER>SOURCE PEER>TOLD PEER>has PEER>says PEER>she PEER>us PEER>who PIC>ASK PIC>HE PIC>ONLINE PIC>PEER PIC>SEND PIC>my
SECRET>SEND SECRET>SHAME SECRET>he SECRET>tell SECRET>to SELF_ADULT>been SELF_ADULT>have SELF_MINOR>ADULT SELF_MINOR>MY
SELF_MINOR>OLDER SELF_MINOR>has SELF_MINOR>was SEND>CARE SEND>ORDINARY SEND>PIC SEND>SOMEONE SEND>TOUCH SEND>not
SEND>our SEND>so SEX>MY SEX>he SEX>her SEX>in SEX>my SEX>the SEX>with SHAME>MY SHAME>it SHAME>my SHAME>of
SOMEONE>DIRECT SOMEONE>PIC SOMEONE>at SOMEONE>do SOMEONE>her SOMEONE>him SOMEONE>in SOMEONE>she SOMEONE>with
SOMEONE>wont SOURCE>CARE SOURCE>CONTACT SOURCE>STAT SOURCE>THREAT SOURCE>has SOURCE>his SOURCE>it STALK>CONTACT
STALK>him STALK>on STAT>a STAT>they THREAT>CONTACT THREAT>ORDINARY THREAT>WE THREAT>for THREAT>in THREAT>us TOLD>ABUSE
TOLD>CHILD TOLD>CONTACT TOLD>OLDER TOLD>SOMEONE TOLD>TOPIC TOLD>my TOLD>that TOUCH>FORCE TOUCH>YOU TOUCH>dont TOUCH>you
VIOLENCE>CREEPY VIOLENCE>SOMEONE VIOLENCE>me VIOLENCE>my VIOLENCE>says VIOLENCE>she VIOLENCE>when WE>CARE WE>CHILD
WE>SOMEONE WE>THREAT WE>for WE>had WE>has WE>he WORRY>KIN WORRY>ME WORRY>ONLINE WORRY>a WORRY>and WORRY>me WORRY>said
WORRY>that YOU>HE YOU>TOUCH YOU>a YOU>he YOU>of YOU>says a>have a>his and>BULLY and>OPINION and>SECRET and>TOUCH
and>been and>for and>has and>his and>in and>we and>you at>CARE at>GIFT at>HE at>MEET at>PEER at>SEND at>his at>that
at>the at>to because>BULLY because>the been>MINOR been>NUDE been>ONLINE been>SEND been>VIOLENCE been>on been>the but>is
cant>at cant>get cant>of did>CARE didnt>to do>CONTACT do>ONLINE do>PEER do>and do>dont do>was do>what do>who does>ABUSE
dont>VIOLENCE dont>do dont>him dont>how dont>tell for>FRAME for>KNOWS for>OPINION for>he for>him for>when from>ASK
from>at from>that get>OPINION get>PEER get>if got>a got>at has>CARE has>DIRECT has>KIN has>TOUCH has>a has>for has>her
has>my has>to have>BULLY have>CHILD have>CONTACT have>DESPAIR have>KIN have>MINOR have>PEER have>SECRET have>SEX
have>him have>in have>of have>where have>with he>ABUSE he>CROWD he>FORCE he>GROOMED he>OPINION he>WORRY he>but he>dont
he>get he>have he>that he>wants he>where her>ASK her>GIFT her>HARMED her>a her>to her>wants him>MY him>my his>ASK
his>CROWD his>I his>NUDE his>PEER his>i his>in how>CONTACT how>FORCE how>ME how>MY how>for how>i how>me how>when
i>BEING i>CROWD i>LEAK i>LOVE i>SHAME i>and i>been i>his i>how i>in i>wants if>SECRET if>SELF_MINOR if>TOUCH in>FORCE
in>ONLINE in>PAST in>SOURCE in>are in>that in>what is>DIRECT is>DISTRESS is>FORCE is>LOVE is>NEVERMET is>OLDER
is>THREAT is>WE is>on is>our it>ASK it>CARE it>DESPAIR it>ORDINARY it>OTHER_ADULT it>for it>have it>wants it>what
it>you keep>from keep>me keep>to keeps>NEAR keeps>in me>BULLY me>CREEPY me>CROWD me>DISTRESS me>FORCE me>KIN me>PAST
me>STALK me>THREAT me>says me>tell my>GIFT my>KNOWS my>MINOR my>dont my>his my>me my>on my>our my>said my>so my>was
my>with not>YOU of>BULLY of>NUDE of>OPINION of>a of>he of>of of>this on>DIRECT on>HELPREQ on>PAST on>THREAT on>our
on>said on>we on>what our>MY our>been our>has our>my please>SOMEONE please>is said>FRAME said>KIN said>OLDER said>has
said>is said>would says>ADULT says>ME says>MY says>NEAR says>at she>ADULT she>ASK she>CONTACT she>DIRECT she>NEVERMET
she>NUDE she>a she>got she>with should>CRISIS should>MEET should>MY should>OPINION should>the so>I so>SELF_MINOR
so>WORRY tell>that that>ASK that>CREEPY that>HARMED that>I that>KIN that>LOVE that>i that>in that>wants the>I the>KIN
the>OTHER_ADULT the>PAST the>SECRET the>does the>from the>his the>if the>is the>me them>KIN them>it them>to they>CARE
they>MY they>at they>of this>i this>who to>CREEPY to>OPINION to>SEX to>SHAME to>because to>did to>her to>my to>of
to>says to>us us>THREAT us>WE us>we want>LOVE wants>FORCE wants>MY wants>ONLINE wants>my was>CARE was>HARMED was>PIC
was>SHAME was>at was>have was>in was>it we>CARE we>SOMEONE we>and we>had we>the what>ABUSE what>CROWD what>FORCE
what>HELPREQ what>SOMEONE what>YOU what>are what>did what>is what>me when>CREEPY when>and when>been when>him when>his
when>on where>CHILD where>KIN where>ONLINE where>a where>my which>SOMEONE who>WE who>YOU who>her who>she who>to who>we
who>you why>I will>FORCE will>MY will>SECRET will>do will>my will>tell with>NUDE with>SELF_MINOR with>dont with>how
with>to wont>FRAME wont>that wont>to wont>what would>ORDINARY would>THREAT you>of your>TOUCH your>is your>says
""",
    3: """
ABUSE>MY ABUSE>PAST ABUSE>my ABUSE>with ADULT>ABUSE ADULT>CARE ADULT>CONTACT ADULT>DISTRESS ADULT>GROOMED ADULT>HELPREQ
ADULT>OLDER ADULT>at ADULT>her ADULT>if ADULT>it ADULT>not ADULT>we ASK>CREEPY ASK>KNOWS ASK>YOU ASK>on ASK>you
BEING>HARMED BEING>NUDE BULLY>a BULLY>my BULLY>them CARE>CHILD CARE>HE CARE>his CARE>she CARE>when CHILD>CARE
CHILD>CONTACT CHILD>FORCE CHILD>ME CHILD>OLDER CHILD>SEX CHILD>at CHILD>on CHILD>with CHILD>wont CONTACT>CARE
CONTACT>CREEPY CONTACT>his CREEPY>CONTACT CREEPY>KIN CREEPY>ONLINE CREEPY>are CREEPY>him CROWD>ABUSE CROWD>BULLY
CROWD>CONTACT CROWD>do CROWD>in CROWD>on CROWD>want DESPAIR>HE DESPAIR>ONLINE DESPAIR>for DIRECT>HE DISTRESS>DESPAIR
DISTRESS>cant DISTRESS>his DISTRESS>it DISTRESS>that FEAR>of FORCE>HE FORCE>for FRAME>I GIFT>PIC GIFT>WE GIFT>a
GIFT>not GIFT>we GROOMED>ME HARMED>HE HARMED>her HARMED>to HE>ABUSE HE>HARMED HE>MOVED HE>did HE>has HE>how HE>where
HE>wont HE>would HELPREQ>DISTRESS HELPREQ>FORCE HELPREQ>NEWS HELPREQ>PEER HELPREQ>SHAME HELPREQ>is HELPREQ>tell
HELPREQ>what I>I I>ME I>SEND I>VIOLENCE I>can I>dont I>get I>got I>how I>isnt I>keep KIN>BULLY KIN>FEAR KIN>HARMED
KIN>NUDE KIN>OLDER KIN>ONLINE KIN>PIC KIN>SEX KIN>THREAT KIN>WE KIN>isnt KIN>that KNOWS>GIFT KNOWS>MY KNOWS>and
KNOWS>my LEAK>and ME>CARE ME>GROOMED ME>KIN ME>SELF_MINOR ME>from ME>them ME>was ME>we ME>you MEET>ME MEET>me
MINOR>ADULT MINOR>HE MINOR>PEER MINOR>PIC MINOR>SOMEONE MOVED>HE MOVED>MY MOVED>my MY>CONTACT MY>LEAK MY>SOMEONE MY>she
MY>tell MY>was NEAR>THREAT NEAR>to NEVERMET>tell NEWS>CROWD NUDE>LEAK NUDE>SOMEONE NUDE>YOU NUDE>are OLDER>ADULT
OLDER>HELPREQ OLDER>I OLDER>and OLDER>i OLDER>me ONLINE>SEND ONLINE>YOU ONLINE>but ONLINE>from ONLINE>we OPINION>ONLINE
OPINION>OPINION OPINION>PAST OPINION>PEER OPINION>SEX OPINION>him OPINION>it ORDINARY>should OTHER_ADULT>CONTACT
OTHER_ADULT>NEVERMET OTHER_ADULT>WE OTHER_ADULT>she OTHER_ADULT>to OTHER_ADULT>we PAST>HE PAST>HELPREQ PAST>SELF_MINOR
PAST>is PEER>ASSAULT PEER>BEING PEER>GROOMED PEER>MEET PEER>NEVERMET PEER>OTHER_ADULT PEER>SEND PEER>WE PEER>from
PEER>if PEER>with PIC>CHILD PIC>CROWD PIC>has SECRET>ONLINE SECRET>and SECRET>the SELF_ADULT>I SELF_ADULT>i
SELF_MINOR>CONTACT SELF_MINOR>PEER SEND>SECRET SEND>my SEND>on SEND>them SEX>ADULT SHAME>HE SHAME>SEND SHAME>him
SOMEONE>HARMED SOMEONE>HE SOMEONE>HELPREQ SOMEONE>I SOMEONE>PEER SOMEONE>dont SOMEONE>i SOMEONE>keeps SOMEONE>me
SOMEONE>them SOMEONE>who SOURCE>which STALK>SOMEONE STALK>at STALK>he STAT>i TOLD>KIN TOLD>MY TOLD>a TOUCH>his
VIOLENCE>CARE VIOLENCE>CHILD VIOLENCE>CONTACT VIOLENCE>ME VIOLENCE>OPINION VIOLENCE>a VIOLENCE>with WE>SEX WORRY>CARE
WORRY>do YOU>SEND YOU>VIOLENCE YOU>YOU YOU>for YOU>tell YOU>you a>HARMED a>ME a>has a>my a>our a>wants a>what a>when
and>ASK and>HARMED and>KNOWS and>NEAR and>PEER and>PIC and>SEX and>a and>have and>isnt and>keeps and>me and>wants
and>wasnt are>my are>to at>CONTACT at>it at>with because>CONTACT been>CHILD been>KIN been>MY been>at been>my but>HE
can>OLDER can>if can>please can>when cant>ME cant>him do>ADULT do>SHAME do>you does>that for>ME for>to from>ME from>and
from>him from>me get>a got>NUDE got>PIC got>VIOLENCE got>in has>MY has>OLDER has>PEER has>SEND has>been have>CARE
have>got he>what he>when he>wont he>would her>HE her>PEER her>that him>and him>he his>HE his>KIN his>SEND his>him
how>DISTRESS how>HE how>SHAME how>and how>should how>the how>this how>what how>would i>ADULT i>ME i>SEND i>VIOLENCE
i>can i>dont i>got i>isnt if>CREEPY if>SEND if>was in>SOMEONE in>in in>on in>she is>CRISIS is>DESPAIR is>MEET is>MY
is>ORDINARY is>SEX is>STALK is>been is>can is>for is>if is>to is>we isnt>and it>ASSAULT it>FORCE it>said it>was it>your
keep>BULLY keep>ME keep>at keeps>ONLINE keeps>VIOLENCE keeps>for keeps>my me>ADULT me>CARE me>SELF_MINOR me>WE me>from
me>was me>what my>CROWD my>DIRECT my>LEAK my>SEX my>are my>him my>tell my>when not>if of>HE of>him on>CHILD on>my on>on
on>them on>who our>CHILD our>NUDE said>ORDINARY said>his says>THREAT says>and says>her she>GIFT she>HE she>ONLINE
she>she she>to she>wants should>it so>and tell>ADULT tell>SECRET tell>SOMEONE tell>it that>ADULT that>CHILD that>MY
that>SELF_MINOR that>for that>my the>HE the>dont the>to the>when the>who them>MY them>my them>on they>FORCE they>GIFT
they>HE they>I they>are they>i they>my they>will they>you this>I this>but to>NEVERMET to>and to>at to>not to>she to>we
us>a us>and us>with want>CRISIS want>ONLINE want>and wants>GIFT wants>and wants>to was>ADULT was>SELF_MINOR what>CARE
what>HARMED what>I what>i what>if what>that what>the when>SELF_MINOR where>WE where>we which>a which>to who>CARE
who>HARMED who>MEET who>MY who>does who>my why>SOMEONE with>KIN with>he wont>me wont>the you>SEND you>VIOLENCE you>for
you>tell you>you
""",
    4: """
ADULT>NEWS ADULT>OTHER_ADULT ADULT>SOURCE ADULT>isnt ADULT>with ASK>GIFT ASK>MOVED ASK>OPINION ASK>PEER BEING>I
BEING>STALK BEING>i BULLY>I BULLY>get BULLY>i CARE>ABUSE CARE>SOURCE CARE>been CARE>for CARE>is CHILD>THREAT CHILD>WE
CHILD>from CHILD>if CHILD>isnt CHILD>me CHILD>our CONTACT>BULLY CONTACT>CROWD CONTACT>SOMEONE CONTACT>a CONTACT>him
CREEPY>CARE CREEPY>ME CREEPY>me CREEPY>on CRISIS>MY CRISIS>a CRISIS>in CRISIS>my CRISIS>of CRISIS>on CROWD>i CROWD>the
DESPAIR>LOVE DESPAIR>so DIRECT>WE DIRECT>us DISTRESS>HE DISTRESS>WORRY FEAR>ME FEAR>me FORCE>ME FORCE>dont FORCE>him
FORCE>the FRAME>us GIFT>SECRET GIFT>YOU GROOMED>ADULT GROOMED>I GROOMED>KIN GROOMED>i HARMED>did HE>OPINION HE>for
HE>isnt HE>we HE>what HE>when HELPREQ>CARE I>MOVED I>NEWS I>SEX I>what KIN>ADULT KIN>CARE KIN>GIFT KIN>HELPREQ
KIN>OPINION KIN>if KIN>is KIN>our LEAK>HE LOVE>CROWD LOVE>that ME>CROWD ME>THREAT ME>WE ME>me ME>not ME>she MEET>CARE
MEET>NEVERMET MEET>ONLINE MEET>from MEET>him MINOR>has MINOR>her MY>FRAME MY>STALK NEAR>MEET NEAR>a NEVERMET>HELPREQ
NEWS>KIN NEWS>the NUDE>and OLDER>LOVE OLDER>OLDER OLDER>is OLDER>on ONLINE>NUDE ONLINE>who OPINION>CHILD OPINION>KIN
OPINION>of OPINION>to ORDINARY>THREAT ORDINARY>for OTHER_ADULT>is PAST>to PEER>CHILD PEER>SOMEONE PEER>TOUCH PEER>a
PEER>keeps PIC>KIN PIC>and PIC>he SECRET>LOVE SECRET>PIC SOMEONE>BULLY SOMEONE>FORCE SOMEONE>MINOR SOMEONE>NEAR
SOMEONE>THREAT SOMEONE>has SOMEONE>of SOURCE>MY SOURCE>my STALK>STALK STALK>the STAT>I STAT>do THREAT>CARE
THREAT>THREAT THREAT>me TOLD>ADULT TOLD>PEER TOLD>TOLD TOLD>me TOUCH>HE TOUCH>KIN VIOLENCE>MY VIOLENCE>VIOLENCE
VIOLENCE>her VIOLENCE>we WE>in WE>it WE>that WORRY>she YOU>PIC YOU>SECRET YOU>when a>FORCE a>MEET a>PAST a>dont a>me
a>we a>who and>GIFT and>SELF_MINOR and>are and>didnt and>who are>THREAT are>at at>SELF_MINOR at>a at>and because>i
been>CONTACT been>HE been>TOUCH been>a can>HE can>KNOWS can>LOVE can>SECRET can>him cant>DISTRESS cant>HE cant>cant
cant>the did>I did>i do>FORCE do>YOU do>it do>the do>when dont>HELPREQ for>CARE for>HE for>SEND for>SOMEONE got>SOMEONE
got>to has>CONTACT has>FORCE has>ME has>ONLINE has>SOMEONE has>me have>I have>had have>i have>that he>LOVE he>OLDER
he>ONLINE he>SEND he>YOU he>did he>how he>isnt he>says he>you her>ADULT her>her his>CARE his>to how>get how>of i>MEET
i>MOVED i>SEX i>get i>have i>i i>it if>I if>ME if>i in>GIFT in>I in>MEET in>VIOLENCE in>because in>if in>the in>we
in>when is>NEAR is>does is>i is>my is>the is>who it>OLDER it>does it>not it>wasnt keep>ONLINE keeps>ASK keeps>BULLY
keeps>CONTACT keeps>MY keeps>at me>PIC me>WORRY me>me me>not me>she me>them my>ABUSE my>CHILD my>STALK my>he my>my
of>PEER on>CROWD on>HE on>WE please>HE please>NEAR please>dont please>he said>THREAT said>wants says>TOUCH says>we
she>WE she>and she>have she>it she>says she>we should>him should>my so>DISTRESS so>cant so>does so>for so>that
tell>what tell>you that>CROWD that>HE that>she the>BULLY the>CRISIS the>TOUCH the>do the>them they>KNOWS they>him
this>CROWD this>at to>ONLINE to>VIOLENCE to>but to>where to>with want>the wants>ME wants>OPINION wants>i wants>me
wants>us was>ABUSE was>PEER was>TOUCH was>but we>SECRET we>that what>CRISIS what>OPINION what>does what>in what>your
when>MY when>PAST when>SOURCE when>i where>YOU where>do where>you which>at who>HELPREQ who>OTHER_ADULT who>keeps
who>wants why>a why>want why>would will>THREAT with>CONTACT with>OLDER with>ONLINE with>a with>her with>in with>of
would>my you>NUDE you>SECRET you>YOU you>a you>when your>NUDE your>PIC
""",
    5: """
ABUSE>of ADULT>CREEPY ADULT>NUDE ADULT>TOUCH ADULT>and ADULT>did ADULT>does ADULT>you ASK>MY ASK>ONLINE ASK>PIC ASK>so
ASSAULT>ASSAULT BULLY>MY BULLY>it BULLY>to CARE>ASSAULT CARE>MINOR CARE>TOLD CARE>that CHILD>what CREEPY>HE
CRISIS>CRISIS CROWD>I CROWD>at CROWD>for CROWD>to DESPAIR>DESPAIR DESPAIR>do DESPAIR>in DESPAIR>to DISTRESS>VIOLENCE
FAULT>for FAULT>it FORCE>me FRAME>what GROOMED>CHILD GROOMED>OPINION HE>CARE HE>CREEPY HE>GIFT HE>LOVE HE>MY HE>OLDER
HE>SEND HE>have HE>wants HELPREQ>KIN HELPREQ>OLDER HELPREQ>SEND HELPREQ>can HELPREQ>him HELPREQ>please HELPREQ>they
I>ADULT I>GROOMED I>HARMED I>MEET I>PAST I>have I>tell KIN>SOURCE KIN>in KIN>the ME>BULLY ME>GIFT ME>MEET ME>MOVED
ME>VIOLENCE ME>WORRY ME>it MEET>KIN MINOR>me MINOR>with MOVED>ONLINE MY>ABUSE MY>CREEPY MY>CROWD MY>DIRECT MY>KIN
MY>did MY>he MY>if MY>they NEAR>his NEAR>in NEAR>is NEVERMET>the NUDE>HE NUDE>was OLDER>ONLINE OLDER>PEER OLDER>to
ONLINE>ASK ONLINE>GIFT ONLINE>do OPINION>ABUSE OTHER_ADULT>HE OTHER_ADULT>LOVE PEER>CONTACT PEER>KIN PEER>that PIC>NUDE
PIC>it SECRET>a SECRET>it SELF_MINOR>OTHER_ADULT SEND>GIFT SEND>MOVED SEND>and SOMEONE>CARE SOMEONE>LOVE SOMEONE>MEET
SOMEONE>is SOMEONE>keep SOMEONE>you TOUCH>CHILD TOUCH>I TOUCH>MY TOUCH>i TOUCH>in TOUCH>on VIOLENCE>it WE>NUDE
WE>SECRET WE>with WORRY>I WORRY>i YOU>is a>DESPAIR a>TOLD a>VIOLENCE a>so a>you and>CREEPY and>at and>does and>dont
and>my and>says and>us are>it at>CROWD at>KIN at>MY at>PIC at>me can>YOU can>i can>to can>you did>do do>HE do>get do>on
for>ADULT for>CHILD for>OLDER for>TOUCH get>ADULT get>NUDE get>PIC get>for get>in get>of got>ME got>ONLINE got>THREAT
got>me had>of has>NUDE has>ORDINARY have>DISTRESS have>have have>the he>CREEPY he>I he>do he>for he>i he>in he>said
her>NUDE him>MOVED his>ME his>TOUCH his>me how>SOMEONE i>GROOMED i>HARMED i>SECRET i>do i>he i>was i>what if>NUDE
if>ONLINE if>is if>said in>ADULT in>CONTACT in>her in>us is>FAULT is>I is>NUDE is>SEND is>SOMEONE it>OPINION it>YOU
keep>a keeps>I keeps>i me>GIFT me>MOVED me>VIOLENCE my>CREEPY my>FRAME my>GROOMED my>did my>does my>if not>to of>CARE
on>ME on>a on>me our>KIN said>I said>i says>he says>the says>what she>SECRET so>HE that>SECRET the>CROWD the>on them>I
them>and them>i they>THREAT they>YOU they>a they>and to>OTHER_ADULT to>PEER to>SECRET to>SEND to>TOUCH was>FAULT
we>NUDE we>it what>ADULT what>ONLINE what>when when>ADULT where>MY who>at why>ASK will>they with>ADULT with>CARE
with>GIFT with>PIC wont>FORCE wont>for would>ASK would>MY
""",
    6: """
ADULT>FORCE ADULT>MY ADULT>YOU ADULT>been ADULT>do ADULT>on ADULT>when ADULT>who ASK>CARE ASK>NUDE BEING>DIRECT
BULLY>at BULLY>has CARE>CRISIS CARE>has CHILD>a CHILD>her CHILD>my CHILD>says CRISIS>I CRISIS>i CRISIS>not CRISIS>the
CRISIS>would CROWD>ONLINE DESPAIR>DISTRESS DESPAIR>ME DESPAIR>me FEAR>HE FEAR>to FORCE>and GIFT>to HARMED>it HE>FORCE
HE>VIOLENCE HE>said HE>that HELPREQ>ADULT HELPREQ>HE HELPREQ>it I>ASSAULT I>DISTRESS I>didnt I>is I>it I>said
KNOWS>KNOWS LOVE>ADULT LOVE>ME LOVE>me ME>PEER ME>SECRET MEET>he MEET>is MINOR>ME MINOR>is MY>ASSAULT MY>CRISIS
MY>DESPAIR MY>GIFT MY>GROOMED MY>ONLINE MY>when NEAR>HE NEAR>MY NEAR>my NEWS>and OLDER>MINOR OLDER>his ONLINE>ADULT
ONLINE>CROWD ONLINE>WE ONLINE>cant ONLINE>wants OPINION>CROWD PAST>PAST PAST>and PEER>CRISIS PEER>HE PEER>her
PIC>ORDINARY PIC>SOMEONE SECRET>CROWD SECRET>ME SEND>MY SOMEONE>ASK SOMEONE>CREEPY SOMEONE>NUDE SOMEONE>ONLINE
SOMEONE>TOUCH SOMEONE>YOU SOURCE>is THREAT>ME THREAT>it TOLD>PIC TOUCH>CROWD VIOLENCE>ADULT VIOLENCE>WE WE>KIN YOU>at
a>ABUSE a>CROWD a>I a>YOU a>get a>of and>CONTACT and>OTHER_ADULT and>and at>CHILD at>ME been>to but>it can>CHILD
can>KIN do>him dont>to for>at from>our get>ME get>me got>GIFT have>for he>MEET he>OTHER_ADULT him>it his>MY his>my
how>him i>ASSAULT i>DISTRESS i>HELPREQ i>NEWS i>at i>didnt i>said if>OTHER_ADULT if>YOU if>he in>MY is>ASK is>ME is>PIC
is>SHAME is>VIOLENCE is>her it>ABUSE it>CRISIS it>a it>on me>MEET me>PEER me>SECRET my>ASSAULT my>CRISIS my>DESPAIR
my>MY my>ONLINE of>STALK on>I on>and on>i said>ADULT said>GIFT said>HE says>HE says>WE says>it she>VIOLENCE should>HE
tell>YOU that>SOMEONE they>BULLY they>ME they>said this>TOUCH to>ME to>MOVED to>THREAT to>on want>MY want>SOMEONE
want>my wants>MEET what>MY what>he what>my when>HE when>I when>he where>when who>ASK who>HE who>is with>VIOLENCE
with>on would>CRISIS you>at
""",
    7: """
ADULT>VIOLENCE ADULT>in ADULT>that ASK>MEET BULLY>ME BULLY>and BULLY>me BULLY>the CHILD>HELPREQ CHILD>TOLD
CRISIS>DESPAIR DESPAIR>of DESPAIR>this DESPAIR>would DISTRESS>of FEAR>MY FEAR>and FEAR>my FRAME>YOU FRAME>you GIFT>GIFT
HE>does HE>in HE>it HE>you I>ASK I>OLDER I>at KIN>TOLD KNOWS>it LOVE>a ME>CONTACT ME>NUDE ME>in ME>with MY>BEING MY>SEX
MY>THREAT MY>does NEVERMET>ONLINE NUDE>of ONLINE>if ONLINE>my OPINION>in OTHER_ADULT>a PAST>the PAST>was PEER>NUDE
PEER>wont SHAME>what SOMEONE>GIFT STALK>ME STALK>me STAT>was TOLD>CARE TOLD>MOVED TOUCH>CARE TOUCH>my WE>and YOU>ADULT
a>CREEPY a>NEVERMET a>THREAT a>did a>if and>WE and>her at>has because>of can>HELPREQ can>I do>SOMEONE do>do does>at
dont>me from>MY from>ONLINE from>WE get>CONTACT he>does he>it he>my his>ADULT his>on how>YOU how>you i>ASK i>I i>OLDER
in>NUDE in>me in>of in>with is>OPINION it>CONTACT it>PAST it>it keeps>ME keeps>a keeps>me me>CONTACT me>NUDE my>BEING
of>ADULT of>I of>ME of>and of>i of>me of>what on>ADULT on>MY please>HELPREQ said>MY said>my says>LOVE she>is that>the
the>NUDE the>did the>it to>HE to>do to>him was>ASSAULT was>my when>YOU when>you who>i why>ADULT you>the your>the
""",
    8: """
ABUSE>to ADULT>him ADULT>said ASSAULT>at BULLY>in CHILD>and CHILD>get CHILD>the CREEPY>CREEPY CRISIS>it DESPAIR>it
DESPAIR>with DISTRESS>the FEAR>ADULT FORCE>I FORCE>i GROOMED>a HE>MEET HE>NUDE HE>THREAT HELPREQ>ASSAULT HELPREQ>ME
I>HELPREQ I>PIC I>do I>not I>was KIN>get LOVE>MINOR ME>ASSAULT ME>PIC ME>that MINOR>and MY>CHILD MY>PIC OLDER>HE PAST>I
PAST>i PEER>FORCE PIC>ME PIC>are PIC>me PIC>on SEND>NUDE SEND>it SOMEONE>CONTACT SOMEONE>NEVERMET STALK>MY STALK>from
STALK>my TOLD>on TOUCH>TOUCH YOU>NUDE YOU>SELF_MINOR a>GIFT a>WE a>her a>in a>to and>THREAT at>my because>them been>for
do>HELPREQ does>I does>STAT does>i got>ASSAULT got>and he>SECRET he>THREAT he>is i>PAST i>not i>tell in>HE it>to
my>been on>the said>to she>KIN she>MINOR should>SEND that>PAST the>are the>my the>the to>he was>ONLINE we>in who>FRAME
who>ME who>can who>me you>SELF_MINOR
""",
    9: """
ADULT>CHILD ADULT>KIN ADULT>me ADULT>our ASK>my ASK>to CHILD>ONLINE CHILD>in CONTACT>CONTACT CONTACT>HE CREEPY>MY
CREEPY>my CROWD>and FRAME>SEX HE>KIN HE>ME HE>YOU I>DIRECT I>NEAR ME>ME ME>SEX ME>TOUCH NUDE>on PAST>a PIC>is SEX>at
SOMEONE>from SOURCE>ME SOURCE>PAST SOURCE>me STAT>ONLINE THREAT>MY THREAT>my VIOLENCE>HE VIOLENCE>KIN a>BULLY a>HELPREQ
a>STALK and>ME and>to can>at do>of do>that for>a from>SOMEONE he>KNOWS i>DESPAIR i>DIRECT i>NEAR i>PIC if>your in>WE
is>CREEPY is>me it>this me>ME me>SEX me>and the>ADULT the>because this>ABUSE to>CRISIS to>KIN want>ADULT when>a
when>was who>tell will>ME will>me with>HE would>it your>ADULT
""",
    10: """
CHILD>MY CRISIS>to DIRECT>me FRAME>at FRAME>get HE>STALK HE>me HE>says HELPREQ>ABUSE I>FEAR ME>ADULT MY>FORCE MY>been
MY>said PAST>it SECRET>SECRET SOMEONE>ME and>is do>he dont>ME got>NEWS i>FEAR in>is me>that my>ADULT my>THREAT
my>VIOLENCE of>them says>ONLINE she>the the>and they>me to>ADULT to>NUDE was>OPINION was>to what>ME with>SOMEONE
""",
    11: """
ABUSE>ME ABUSE>me DISTRESS>DISTRESS FAULT>I FAULT>i HE>I HE>i I>he MEET>HE MY>TOUCH NUDE>NUDE ONLINE>I ONLINE>MY
ONLINE>i SHAME>SHAME STAT>if STAT>it STAT>would YOU>get a>CHILD a>HE a>KIN a>MINOR a>NUDE can>a can>get do>if for>NUDE
for>PIC get>ONLINE has>and he>NEAR he>STALK if>ADULT if>it in>a it>FAULT it>MY me>TOUCH me>in my>TOUCH says>SECRET
the>MY wont>tell you>get
""",
    12: """
BULLY>BULLY GIFT>and HE>NEAR HE>SEX HE>my MY>that a>ASK and>NUDE been>GROOMED got>SEND he>SEX how>HELPREQ i>to in>ME
my>FORCE to>for
""",
    13: """
ADULT>PEER CROWD>get HE>SECRET I>ABUSE I>DESPAIR ME>and SOMEONE>please TOUCH>ME TOUCH>me and>VIOLENCE and>the does>if
i>ABUSE in>and is>ABUSE is>OTHER_ADULT it>SHAME it>my my>NUDE my>PIC the>in to>CARE to>SOMEONE was>a
""",
    14: """
ABUSE>ABUSE YOU>the a>OTHER_ADULT a>PIC is>CONTACT is>KIN is>this that>SOURCE
""",
    15: """
ADULT>DIRECT DIRECT>ME HE>KNOWS I>BULLY i>BULLY it>ADULT it>ONLINE it>if
""",
    16: """
MY>NUDE to>it
""",
    17: """
GROOMED>GROOMED HELPREQ>this I>CRISIS VIOLENCE>and a>SOMEONE i>CRISIS to>MEET
""",
    18: """
HELPREQ>HELPREQ
""",
    19: """
ADULT>ADULT
""",
    20: """
ADULT>ONLINE
""",
    22: """
MY>VIOLENCE
""",
    23: """
a>ONLINE
""",
}

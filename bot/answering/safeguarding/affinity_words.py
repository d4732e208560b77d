"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.897
WHOLE = (-1.686, -0.820, -0.838, -0.409)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.530,
    "ADULT": 1.010,
    "ASK": 0.497,
    "ASSAULT": 0.573,
    "BEING": 0.015,
    "BULLY": 0.957,
    "CARE": 0.547,
    "CHILD": 0.428,
    "CONTACT": 0.186,
    "CREEPY": 0.579,
    "CRISIS": 2.081,
    "CROWD": -0.027,
    "DESPAIR": 1.401,
    "DIRECT": 0.562,
    "DISTRESS": 0.742,
    "FAULT": 0.352,
    "FEAR": 0.466,
    "FORCE": 0.618,
    "FRAME": -0.025,
    "GIFT": 0.839,
    "GROOMED": 0.368,
    "HARMED": 0.705,
    "HE": 1.199,
    "HELPREQ": 1.282,
    "HYPO": -0.170,
    "I": 0.664,
    "KIN": 0.207,
    "KNOWS": 0.146,
    "LEAK": 0.097,
    "LOVE": 0.432,
    "ME": 1.369,
    "MEET": 0.692,
    "MINOR": 0.370,
    "MOVED": 0.149,
    "MY": 0.648,
    "NEAR": 0.894,
    "NEVERMET": 0.120,
    "NEWS": -0.588,
    "NUDE": 1.255,
    "OLDER": 0.715,
    "ONLINE": 0.127,
    "OPINION": 0.057,
    "ORDINARY": -1.791,
    "OTHER_ADULT": 0.949,
    "PAST": 0.289,
    "PEER": 0.257,
    "PIC": 1.006,
    "SECRET": 0.649,
    "SELF_ADULT": -0.032,
    "SELF_MINOR": 0.295,
    "SEND": 0.041,
    "SEX": 0.324,
    "SHAME": 0.571,
    "SOMEONE": 1.393,
    "SOURCE": -1.285,
    "STALK": 0.868,
    "STAT": -0.730,
    "THREAT": 0.690,
    "TOLD": 0.671,
    "TOPIC": -0.454,
    "TOUCH": 1.057,
    "VIOLENCE": 1.067,
    "WE": 0.373,
    "WORRY": 0.489,
    "YOU": -0.302,
}
STEMS: dict[int, str] = {
    -80: """
cake
""",
    -76: """
monopoli
""",
    -72: """
cook holiday
""",
    -69: """
bakeri
""",
    -65: """
cuisin dinner
""",
    -64: """
dish
""",
    -62: """
score
""",
    -61: """
diner monsoon
""",
    -60: """
emmi thanksgiv
""",
    -59: """
crisp shoe
""",
    -58: """
butter salmon
""",
    -57: """
bake biscuit skier
""",
    -56: """
competitor culinari fri keyston restaur
""",
    -55: """
airlin din prelud proprietor rain syndic tuna
""",
    -54: """
coffe economist fisheri fraction mph recip
""",
    -53: """
canari chef dessert liveri lotteri meal
""",
    -52: """
columnist cun curri dog pie salad supermarket typhoon win
""",
    -51: """
bacon breakfast cat ensembl herring lunch pancak prize revenu rugbi stew tournament vaudevill
""",
    -50: """
burger fli marino monday pizza sale salesman vowel won
""",
    -49: """
afl birthday bread bun competit conson fraud guernsey mortgag pennant poni simulcast throttl
""",
    -48: """
afc carniv caucus forecast hawker leicest margarita nrl paid quay ski tax toast toulous trademark trophi waiter
""",
    -47: """
broadway calendar chess coalit incom ireland libretto refineri refund revu soda sonic
""",
    -46: """
aggreg berkshir bowl bunni comedian convect cornish costa cricket decim delici dublin flour gambl laugh philharmon
racecours slalom
""",
    -45: """
apr comedi crust dine discount fare flight humour investor pacif play profit pulitz septemb sitcom subsidi
""",
    -44: """
aviat baker banker championship chees clever commerc connolli duck equiti fish flute galway irish limerick merchant
merger millionair olivi owl playoff poker prix salari supper supplier ticket verdi wage winter
""",
    -43: """
ace bargain bing bird brilliant cafe cantones domino franc funni gillespi hot meteorolog nutrit oven potato rosi
seafood season shirley shop snow turnpik uefa
""",
    -42: """
arthur bonus carrol chimney clarinet colbert commiss copa domingo fiscal groceri isbn late laurel lima math oakland
porto roast stockton su weekday wholesal
""",
    -41: """
bet ca casino chandler drum frost glide golden homer kicker landfal leagu luck mayo miami octav oracl print pronunci
rainfal receipt sell swiss talli thai trumpet winner
""",
    -40: """
audio broke chairman charter checkbook chicken chili chip cinnamon clown combust concess convex cypriot easter egg
februari franco french humboldt inequ intercollegi joyc leinster mara novemb parodi patrick plum sandwich sardinia
stout subscript sweeney
""",
    -39: """
annual award bangkok breez breweri broker cabaret cereal chuckl euro fundrais glider grade hacker hopper humor joke
kilkenni linguist marsh motorsport peat penni pilgrim pronounc racer rank snack spanish tavern toad triumph umpir
weston
""",
    -38: """
alphabet bestsel champagn concord fairfield falcon feast fix fluent freelanc fremantl gaelic gould grill guin hack
halftim hurrican mascot pan pig piraci premiership retail rhyme semifin sherri sicilian slick snowi sonar spain traci
trader tropic turkey unbeaten wineri
""",
    -37: """
acronym basqu clap cold contest contractor dolphin economi faa fiji fin fisherman franchis gardner glee goos hamburg
hartley hawk hearth international ironi lark mario marseill mclean meadow melodi newmarket paddi partnership pastur
pivot popcorn potteri poultri price ratio sharehold spade syllabl taxat tune
""",
    -36: """
anaheim auditor basket bookstor bowler brandi brent budget california carrot cartel catalyst cater column cooki diet
faster favourit fiba finalist fortun gateway genius golf golfer greas great incent invest jet juli lisbon loir marathon
max mediterranean mixer morgan nike patent postseason premier robbin rocket sandi sarcasm shrimp soccer sort soundtrack
sponsorship stella tabl tv wednesday
""",
    -35: """
aerospac agreement airbus apprentic athena australian banquet bartend bike buy campeonato catalog collier committe crab
cyprus dictionari division equilibrium excel feeder financi greenhous harp hawaiian jerri kat laughter lineup medley
missil newslett orchestra ounc parrot penguin pianist pilot pond promot purchas rabbit race refere referendum scoop
seasid serra snail swan textbook thunder timet waltz
""",
    -34: """
abc accuraci airplan auction barbado bradi brew calcul christma coca courier cumul cup dealer decemb dietari
distributor eleg fitzgerald formula foundri iata jockey lombard mathemat mccormick merchandis mozart nixon nutrient pas
payment penelop ping plumber pork portugues postmast prosper quiz raceway rivalri rte samoa saturday sing sky skylin
soprano soup speedway stapl steiner stewart sunday symphon team televis thud wharf wicket
""",
    -33: """
accent accordion amazon archeri atkin barcelona biennial bravo burnett buyer calcium canberra cart chocol christchurch
coke col compil composit copyright crash creami creditor drought fife fl fruit holstein homework hudson mirag notat
pari peabodi pga podcast portug postag prestigi prolif reef rockefel rue scorer showtim steak sue sunset sunshin sushi
sweet tab tenni terminolog torino tuesday veterinari
""",
    -32: """
acoust alia allianc analyst ant apprenticeship arithmet ate atlant barker carl che citrus clerk climat cocktail cod
commission concerto constel crook dash davidson english espana fiesta fletcher footbal giggl hectar hungri indonesian
januari joker mcdonald napier nascar nielsen obo palo paperback parchment patti perth piedmont plymouth repair rudder
satir seller snore sport steward symmetri tail takeov tariff tast thornton thoroughbr trick turf unanim unfair
uruguayan walli wheeler wildcat
""",
    -31: """
aircraft antarct aragon beverag bordeaux bug businessmen cascad ceo chestnut classif comed comparison cours credit
econom expert expertis feb financ frequenc generous guild guitar horsesho inventori kitchen lawsuit lucki mute napkin
newscast noel nomenclatur ocean odi orchard output par paraguay playback porter programm pyrene rana regulatori rpm rum
rye saturn scrambl screenwrit simpson sound statist strawberri surf switzerland symphoni tomato treasur ulyss vendor
warren wed wine
""",
    -30: """
ale australia ballet bart beef bill blanc camel catalogu celtic chalk cheer chu class coaster collingwood compos
consortium crossov currenc divis dove drive driveway error eurovis fast flyer food friedman fuzzi grain granit grass
greedi hondura houghton iberian innov inventor jubile kildar lanc licens logic medalist mlb mls monterey moreno
motorcycl mushroom mvp nes perenni ph premium proport refin rich rival roger roth sabah scholarship secretariat semi
shuffl sierra siren sloop spat squirrel sydney tabloid tanner thomson tier trade vanguard victori week well wellington
woo yacht zealand
""",
    -29: """
acclaim agricultur airway auckland audibl av ban bee bilingu blizzard bon booklet boyer bracket brewer brisban bronco
canteen cass catchment catherin certif chew cola colombo compet crescent dairi domesday dominion eclect entrepreneur eu
export farrel fault feather finch flavor flew francais gag gold grape hz influenza infring insur journalist jule
jurisprud kangaroo lausann licenc limo loan lobbi maxim mistak monaco monti neoclass newspap novel octob odyssey optim
pact peach philli pigeon polo premio prescott primetim proportion qatar quintet raf sail schedul scholast seneg simeon
sli slice smart smash sponsor springer squash superb swirl syntax thailand thiev thump tobacco union utc veloc veto
vineyard zoom
""",
    -28: """
accredit adelaid anglia api athlet basebal beaver bell berti book brewster broadcast businessman canterburi carol ceram
chord cigar cole commerci confer corona custom diabet diver drummer dryli earn edouard eel entropi espionag farmer
fastest favorit fern francai francisco fridg frog gazett giro glass goal harmonica hartford hbo heinz hockey kw kyoto
literari mail mainten malta mandolin manufactur market marketplac metacrit milk mock month motorway murphi music
mustard noir oliv olymp oversight packet palermo parcel parisian plane playstat playwright ponytail portfolio prioriti
quantit rainbow rainforest raini refriger rift roar roc secretari seri speed splendid storm submarin tate unicorn
uniform vocabulari vote walnut weather word
""",
    -27: """
alfonso applaus autumn avalanch bertrand billionair boiler bot brand cach candi cann cappella carr catalan categor
channel chennai cho choreograph clinch colloqui cone congress conjunct correl creativ creol deadlin dive eddi effici
elk encyclopedia estadio festiv fifa flop fog fr furnac futsal geoff high hors hostess industrialist inning ital italia
juggl kennedi kitti ko lime linnaeus liverpool los luigi manfr marguerit mart mathematician mclaughlin microwav murdoch
nsw order oscar ottawa overheat pawn pipelin precis preseason prose provenc putnam quantiti reader repertoir sall
sarcast satellit sharpli silli sofa song spell spice strateg summit taipei telecommun triangular trout turbul tyne vfl
waitress yuan zeppelin
""",
    -26: """
amplifi analog appl astronomi baja ball bariton baronet beak best bred brett bucharest cellar centenni cigarett clive
cloud coat compani congratul contract coop coral customari dawson delight dodd dun eagl email equestrian expenditur
famin fee fireplac fishermen gloucest graze guest ham hawaii hen highest hoc hooper inspector isl jakarta javelin kern
key keyboardist kilda koppen laureat lawn lebanon liabil lucia lucrat manila marbl martini mccarthi meat montreal new
nino pantheon paradox parson pasadena peacock pike pitch proprietari qualif qualifi quarter raider raven refurbish
regal remark rhino rhythmic rink run sacramento scandal schooner scooter sevill skipper sold speaker stein stephen
stole stori subsidiari surplus surveyor symmetr tale their tidi uci ulster vibrant victor watt wheat worcestershir
write xv
""",
    -25: """
accid afternoon alexandr amateur amp amus anthem app atmospher autom averag bafta banana beckett belfast bengali bid
bitter breed brittani burgess burgundi burlington cactus cafeteria caledonia categori cebu ceylon champion cheat
coastlin coincid commonwealth compens con concacaf contribut cork coup cunningham cyclon dant databas delaney deportivo
dicken digest doubl doyl editori encrypt equatori evening fiddl fine firework fleet florida flu foreman francesca
frankfurt fund funki genoa grassi guillaum hare hari henderson honda hour hubert invent ipa keyn legisl mae malon maori
mba mixtur mold monik nov omaha omega oval overhaul oyster pac palma panorama paula peruvian pharmaci phone piano pier
pirat precipit primal publish punt quartermast queensland repetit replay reprint romanesqu romanian roy rule saratoga
sausag schuster seattl shovel skate specialti spit spoon stadium streak suarez sugar summer sweep symposium talent
telecom timer touchdown umbrella verona walkov writer yamaha zurich
""",
    -24: """
acid advertis affluent ag airplay algorithm applianc arbitr arctic array astronom authorit bali bauer beach bloom
boutiqu busi buster carmel certifi chico chilean circus client cocoa codex coin comprehens cooper cort crack crop
denver dewey diamet dub duel ecosystem exam expens expo fa faber fabul fda feat feder fischer fleme flower fungus gas
goaltend grin groov harley hull java jimmi johnston joy kite leap lemon lent luftwaff lunar macleod mango maximum melt
merlin methan mexican midday misconduct monsieur mud nash ncaa newcastl nfl nich nicknam nut ontario orchestr outcom
panchayat pang parallel perfect pot pour promo quarterfin rack radar ralli rca rfc rori sas sauc sawyer scale scotland
scottish script sea sequenc shard shelf shipbuild skill smoke sonni spectacular sped standard stat summar summari surg
temperatur thank thief thorp trend tuscani varieti volum webster whistl wolfgang
""",
    -23: """
account america antholog archer are armagh austria barri beat beaufort beer berger bernstein bestow bile blend bog bore
canadien caribbean catfish cbe celebr charm cheap chemist chiang choral circuit cockpit colin colonel comic commentari
compar conic cow criterion crore crosbi cruiser cuban dave deer delux dough dynamit elmer endors enriqu essay european
fact feasibl fia filipino filter flame flip fm formid fresno function fungi galileo garcia garlic gdp gertrud gill
glossi gloucestershir goddard grassland handicap harlan harrisburg henri horn host icc iceland improvis indi ingredi
instrument intak interchang june keel khz laird languag lavish level lick lion lissa literaci livestock llc madrid
major mandarin marathi marissa median merg mix moos much nhl orang organist patio pattern pedal penn peru piper pothol
predict prey prime project provis purpl python random ration raymond recount redskin reelect registri reid robust rossi
safari salti sandal scheme scot screenplay shipyard sichuan simon slate specialist spectat stefano stevenson storytel
stove subtrop sunris supremaci swear swim taiwan taiwanes theme thistl tomorrow toronto transact treati tudor uk
unpredict uruguay vacat vincenzo walter wealth wealthi welsh wind workshop yanke yearbook yukon
""",
    -22: """
admin adob agenda air andes anniversari antoin asphalt astonish au audi audit authoris barclay barrist basketbal blitz
bought breach breaker brick broom bulldog burnt busch cadenc caesar cheltenham chilli chrome claud club coconut
collabor combin consum continent cornwal coverag cue darl depot dialect disast disput dorset duran dyer earthquak
ecolog edgar england entertain envi erin farm feud flaw football fork fran freight frigat fumbl gaa gild graem grammar
grammat grimac harmoni hastili hess horsepow hose ieee industri jacqu jasmin joe joey jolli jupit knit koch lan leed
leicestershir limit lol madelin magna magnitud maker maltes mariano memes meteor mick middleton miracl mortar nad nato
newfoundland oliveira optic oriol outfield overrid pakistani parad pba picturesqu pietro pitcher plc polk polytechn
potomac prefect prefix prima procur program pub puck read recur refuel remaind reward richi ricki ronni rothschild
rower rumbl ruthless salt schubert semest sharp shear shifter shipment showdown simpler solv sonata sour sox stanley
stormi strategi survey swept tc technic technician telescop ten theatric theft tonga trojan tumbl twice upgrad usaf
valv ventur versaill vie vietnames walsh whale wild wimbledon work zoolog
""",
    -21: """
aaron abbrevi ac acc alessandro alpin ambiti amount analysi arsenal austrian badminton bankrupt batsman bluff boca boom
bradshaw bulletin cal calculus cambodia canadian captain carey carpent cbn celia chatter chop choreographi chunk
classifi clock collector collid contributor corn cough crunch daili daniell dice ding duo eastward ecol enthusiast
ethanol europ exempt felip fest finest firm flagship flair flare fool fowler franci fuse gastropod geelong gift glaze
guo handwrit hardwar harmon harrington hart harvey hitter holt horizon how ice inlet interval juventus kaufman kuala
leisur list logist lowland luzon maci maiz marc masterpiec matilda mexico mileston molli moon most musician mutini
netflix nobel nonprofit norwich nose novelist oceania ono outlook overturn owe owner pat pearson pepper phi pipe
pittsburgh planner plasma ponc pool pounder poverti prais processor profession proto quasi qui regul renov repay
richard rotari rotat sand savoy sc sector segunda semant shanghai shen shini shire simplifi skater smirk solicitor
sophomor sparkl steamer stolen subcommitte suez sumatra superior surpass suzuki switch synagogu taxa tea the tipperari
tornado toyota traffic troup tuition undef vice volleybal wetland
""",
    -20: """
alonso alvin amir amnesti angus appetit approxim april argentin astro atletico automot azerbaijan bai banish bass
bazaar bernhard betti bever blew boe bose boston bounc boycott brandt brawl cape caravan carson cartridg cathedr cf
chao chile clarkson collegi comet commodor compliment comun congest conjectur converg costello cr credenti danc dar
data decker deux district divid echo edit elector elton employ ernest erupt exceed fallon fantast farmland ferdinand
fiat francesco frenzi geoffrey gerri gladston goldman grate greater gregg greyhound guerr guilti guinea half head
highway hobbi honolulu hub ici indianapoli inferno integ issn jazz jersey joaquin kendal kitten knockout laci lebanes
liabl liga litig liturg lui maccabi manni mapl marcia marquess marri match medal mention milano miln misti moonlight
moving muir na odd paperwork pascal penang playhous poe portion portsmouth powder printer propel ps ptolemi quebec
queri rate recess record reel releg renaiss renam ride rivera roch rodney rotor rout rudolph russian saloon saudi
sawmil shale sherlock shortag slovakia slug sm sock sodium sol solvent spi split spokesman star stephan stephenson
sterl straightforward strict subscrib sum suppli sweden theater treatis tripl uniqu usd vane veracruz vortex wendi
windshield workforc xii yen
""",
    -19: """
accomplish achill alba alfredo american annett ari ascent automobil bandwidth bankruptci bologna booster brake buccan
busiest caden cambodian cantata cap catalina catalonia catastroph catch cfl charger charit chart chi choos clumsi coars
coastal conspiraci corrupt cosmopolitan cousin cv daisi dani deficit derbi diplomaci disqualifi dodger donna dow duet
duplic dust duti edinburgh elit employe epa epic equat es estim exquisit factor fail fcc fieri flock forgot franz
friction frozen garden gibson globe good gregori guess haze heavyweight higher hindi humphrey hunger implement incorpor
index input interciti invert irvin italian item itv jack jaguar jai jan jealous jerom jock journal kenneth knowledg
lafayett lankan larri latvian lauderdal leon litr lp ltd mabel maclean magician marjori marquett mcbride media menu
michel mint mono monograph morley moscow mug multin nanni napl nasal nautic neat nicholson onstag opera outrag outstand
packer pal parish patronag pave planetari polici postgradu powerhous predatori product quick rama rebrand regist
regular rematch report reput resort rhone rhythm ro russo rutherford sa sank sbs schumach select server sesam sheldon
showcas slack slater slogan songwrit sorcer southwest squint strasbourg stuf suprem swimsuit synthes tailor tao teatro
tempest term thompson thursday tin today tourism tractor tricki trinidad trip trombon unison unpreced updat user vega
versatil vertic violat voltag went wexford wildlif wilkin wonderland xiv yiddish
""",
    -18: """
absurd abund achiev alain alarm alley analyt andrea angl antarctica aristotl armand ascens aug augsburg august aus
automat bard barn bean beau berkeley bernard bias blackish blanco blossom boar broadband butcher calib canada cancel
canning cara cardin carmin carnegi cash cassett cassidi causeway cent chairperson chow clad clark claus clue coast code
collis complianc concert conglomer congression consolid cooler crystal curriculum dancer dashboard de decad decept
declan disastr donkey downhil drove dubious dupont eastbound edibl el elliott estonia eton fauna five font foolish
forestri foreword formul franciscan francoi freeway fresco gardin gase gasolin giacomo glacier godfath halloween
hardcov harold headlin hemispher herd hire howe huski ic illeg increas infrastructur intellig interceptor invers ir
itali jen judgment judi julien kappa kick kinet kyli librari ligu lorrain louisa macarthur mammal marlborough mermaid
microsoft midi milford modif mors munster nationwid negoti nomine nordic normandi noteworthi onion oricon overtim
parramatta paste pdf percuss petal petti picnic pitt polish poppi popular prop proxi puff rbis regi registrar resolv
robberi rodeo rowan ryan saigon salvag salzburg samsung satisfactori scienc scotch seahawk sear seismic sentenc
seventeenth shakespear sick silki simultan sip skateboard slot smug snort softwar solut sparrow specialis spoiler squad
stadion stakehold starbuck steam stunt submerg subordin sud super swedish synonym synthesi tampa taut teammat tech
tenth that theorem thorough timor tip tobago tome tone train transcript tray tremend turk type una variabl varsiti
venetian verif vermont viewer vin viscount vita vitamin voyag warner watson webber wiley wiltshir wing wong workplac
worst wri
""",
    -17: """
advantag airborn albion alderman ali allegheni alto ambassador antrim apertur aquarium aquino ar auto awesom badg
belmont bergman bobbi bomber boogi boost broken cambridgeshir car casey cbs ce cha chang check cheung chines choir
clifton cocain colombia compat complaint concurr constitu convoy cool corpor counter craven croatia crush cur cute dan
dane danish dank deliber devin dia digit distribut dvd earnest eco editor ellington enterpris ep eurasian everton fan
fen fernando flag fluoresc folklor fox friday fun game global gmbh gmina goalkeep goldsmith grader greenland greg grid
grind groundbreak guarante gulf gunfir had haiti hale halv handbook hardwood heat hernandez higgin highland hound
hypothesi idf insurance isabell jakob job johanna jurisdict ki kind leach leas lego lesser lexi luce lynx macquari
malaysia march marta mask meet melbourn memorandum metric mollusk morrison morrow morton multi multimedia multipl naiv
national nba neptun nestl nina noon novic oct paddl park parliamentari particip pasta patterson pe peanut perch petrol
phase philadelphia philip philippin phoeb plate poem pokemon pollen proposit puzzl quarterback radial rave rees renault
repeat riff round routin royalist santo saxophonist scrap sec sega segreg shaw silver simmon skip slang slope smooth
solomon solubl sophist spectrum speech spokesperson sprinter squadron stade stellar stockholm striker stuart sunderland
tara toro torpedo turkish tyson upsid usc valentin vegetarian verlag vet vijay volcano wakefield warrant watch weld
wembley wilkinson worldwid
""",
    -16: """
000 a acceler addit affili afford agrarian ahead ai algerian algier alta analogu answer arrang arrondiss arturo as ash
atari auspic avid band banjo barg barrel bartlett basin battleship beaumont bermuda bert bibliographi bicycl bis
blackpool bloomberg boulevard bourbon bournemouth brasil brunswick bubbl bundesliga butterfli cab calai calcutta cannon
carolyn cartoonist cas cc champ cheaper chronolog circular clare cloudi coeffici comb commemor commend commut comt
connecticut consensus contend copi correct craft critiqu crucial cs cuthbert cycl czech daniel dart defect degre delay
denni disciplinari dispatch dollar domain doo driver drunk elf engin entrepreneurship etienn facto factori fairbank fat
favor ferrari fi finnish fitzroy foil forb fore format frey gareth garrett gerhard gile gilmor godfrey grimsbi grove
grumbl guitarist gustavo heiress hereford hierarchi hue idea improv indonesia influenti intermitt irv jam jose julia kc
keyboard kilomet lagoon lambda landslid lanka lazi lewi lost lowest luca lyle macintosh madagascar manual matteo medium
mer michell min mistaken multiplay narrowli nissan nomin norfolk notabl noun novella obliqu offic optimist orbit ornat
packag pageant pak papal paper parliament patricia peerag penalti percent perform pet peterborough petroleum phd phrase
piazza pink premis prototyp qualiti rake ranch recal reckless reliabl renown replac resolut revolut riot sabr scoot
scorpion sebastian sep set shaun shout signific simplic slower smaller soho ssr stanford starvat steal stock stool
strauss straw sturdi sub substitut supersed swap tall task techno theatr tnt tragedi tucson tyre unif unionist
universal unusu upheld veget version voter westbound wig wigan willard windsor winger yahoo yes your
""",
    -15: """
acquit acr admir after agatha airlift al alberto align alli alpha andr arcad arena ax azerbaijani barley baron
bartholomew bathurst beaux becca berth biggest biodivers boat bonn boon brazil breton bull burrow cao card carlo
carlton carthag catcher cbc chanc chase chiefli ching claremont classroom coher colleagu collin com compli compliant
complic conced copenhagen cpu creed crown cuba curl del diari disagr discord distinct donnel doug drama du duchi dummi
dutch ecuador edmond eighth elig embarrass europa explain exposit extraordinari favour feedback fei fetch flander
framework fraser freder freez fx gala gearbox germain gloom gottingen green guiana gum guzman happi hillsid holden hop
http hua incomplet incorrect inflat injunct integr intercontinent internship intric iona iri ivori jefferson jerusalem
jett juri karl kilogram knight ladder lane launch law legendari literatur loyalti lucknow luna lyricist machin mare
mcgrath mega method mislead miss moran muddi muffl munoz nbc neill nevada nguyen nickelodeon nico ninth norway nova
organis pack patch pbs pearl pedro peyton philanthropist pia pierr planet platinum plus pro produc propheci pseudonym
que ralph rbi rebuild redeem redesign rendezv repeal res review rica rice rick rider rim rippl rise roberto robinson
rodger rosen royalti rude runoff runway russ sander santa scrape sept serial shah shell siberian silesia similar
simplest singl sixteenth spaniard spend stagger stamp stream stride stump subdivid subdivis success surreal surrey
swarm swung te telegraph teller tiger titl token tramway trenton twitch vancouv verifi viceroy visa viva volcan wale
warmer web websit whiski willow woodrow wrote yale zoo
""",
    -14: """
abroad academ accur acquisit actor aero akin ala algebra amanda ambigu andersen annex apach appreci arc archibald
argentina assembl assess atol badger ballad baroni beetl benedict bern bhp blame bland blog boil bolshevik boss brennan
brian bright brighton burr buzz caldwel cam candidaci carolin carver castro cavalri celesti cesar challeng chant
chaotic chemistri chlorid clamp claudio cleaner clement cleric colombian comment compon compulsori comput congressman
conven convert coordin correspond cosmos cote credibl crusad curat curran curti czechoslovak desert dev diagram dickson
dilemma direct domest draper drunken dunn edna elain elis ell embark emir endem engag envelop equival exchang fair
fairi fasten fatti feed fernandez fifteenth fisher foremost foul furnitur gail gear generic genr giusepp gothenburg
grammi grant greed grim guerra guillermo haifa hail hal handbal hate honour housekeep hydraul idiot inc inexpens
intellectu internat irrig jacki jameson join jumper ka kirbi la labrador lair landown larson las latest lava legislatur
lenni lesley love lyndon macmillan madra manageri mandat marina maxi mca mcc mckenna measur mediev membership mendoza
met minus molten monetari moreov motif motor munich navig net newport news nineteenth northward observatori occurr
offer ordain overnight panther papa patriot pavement peak peculiar per perez peter petersen phillip pilgrimag porsch
potter prefectur preschool professor queue quinn raaf rapid reg regga reopen replica reynold ripe ritchi ritter robert
rocki rooki rooney rose safeti sampl scarlet schmidt schneider schwartz sci seat secondari senat sergei shit shorelin
sink ska slipperi snout solidar spectacl splash spoken startup statement stoke stratford stupid sunk superfamili
susannah suv swift syrup system tad takeoff taught taxi tenor terrac than threshold tim two understand usl vernacular
vietnam vocat vogu warm warp warwickshir watersh wavi wharton whip widen wien wii window worm www zhou
""",
    -13: """
accident admiralti affirm aisl alcohol alik allison altitud alvarez ambit amend andrew anthoni apex apolog approv
armstrong arrow asa backbon bahn balanc bank bavaria beginn bernardino bit blanch boast bogota bonnet bow boyd br
brazilian break breakdown breeder brighter britannia brittl brush brussel burn calder calf canton cathol centenari
chaplin cheng choi clash colder color comeback commod common communion complain complementari compris compromis
configur coron courtyard coyot craig darci darryl daytona dear debt della demand denot detail divers divin dl dmitri
drip due earlier easi eclips eisenhow elect emerald encor enforc entrust eric espn eureka evalu event everest except
exclus fender final fire flank flicker flown focal fractur frantic freddi freestyl fritz from fullback gave gemini
gonzal gradient greatest guthri hammer handi harlow have hayward hola hole honor https hundr hungarian hunter ian ign
ile import includ incumb invit issu janata jealousi joking josef josephin kara keen kerri kilometr kindergarten kirk
kit labor laboratori lara larger latvia launcher lawson le learn libr lorenzo loui luci lush maddi madelein maid
mainland malaysian map maritim matthew maud maximilian mcgee memor merri metabol middleweight milan minimum minut
modifi mond nicola nippon noah noisi nors northumberland npr octopus operat oppon organiz oswald oversaw paso paz
pereira philipp pick piec piston pitchfork plank platform podium poetic poll postwar pragu preced prologu propuls
protocol puls punch quartet reconcil red reform rehears relianc remak remi reorgan repertori replic reset reveng
richest richmond robbi rodrigo roma rs ruler sabl sal sammi sanction saskatchewan satur scientist screw sein sensor
shark shatter signatur slid slip slovak sloven smoki sole soni southeast spacecraft specif spiral spoil spotlight stake
starter starv steep steve struck subway sullivan sussex sutherland tank tee tilt toe tolkien torch traction translat
trillion twelfth tyron unauthor uneven unoppos varianc versa victoria vinni vu vuelta wallet wash weekend what wherebi
wool wta xbox yellow
""",
    -12: """
abrupt ad adapt adjust advent advisori agent alex amphibi anita antonio ao appoint apron argent ask assign aston
atkinson austro bait bala baldwin balloon bandit barefoot bari baseman behalf big bk blaze block booker boxer
breakthrough bueno burt bwf camill campaign careless cattl cecilia cello charcoal chavez chronicl cinderella
cinematographi citat claim clip clockwis cluster collect colonist columbus compound conquest consult coventri criteria
czechoslovakia dammit danni danub david day dealt def descript devon diagon diploma disagre dissolv dodg dominiqu down
dozen dumb duncan ea eaten enzym equal esther estonian exact exagger exampl expressway failur fed field fig file finn
free fulfil fusion genus gerald gerard glacial glad glare glorious gong grand gratitud gravel groan guadalajara gustav
ha hadley halifax hanson hapoel happili harbour harvest hd hellen herald highlight hon honeymoon hong horac hui hungari
hurri hymn incred indiffer inland insignia instruct ip jenkin jorg jun kaplan latin lau lend lester lisa log mad main
malici mane manuel martina mauric mauritius methodolog mile minim musica nacion namesak narrat naval neal network
newest nfc nikolai nintendo nobil nobl nonsens norman obtain offenc offshor olympia omar opt outnumb overal overlap
overs ownership paig pakistan papua paragraph parma peninsular pest phil pioneer plaqu powerpl prentic prep profess
prosecutor provision quad quarri rais raja reconnaiss redevelop reissu remedi research reservoir revis rico rocker rode
roster roug roundabout row roxi runner rupert same san satisfi sato scrutini seal seed semit sergio seventh shift show
shu sideway sidney siemen siena simul singapor sirius sketch slide slim slow soar spill staff staircas stallion start
steadili steeler storylin strike sung superintend supplement sutton teach test th this total tradit travel trivial
typic unbeliev uncommon underwat unlock util vacuum vall vassal vhs von walton wanda ware wavelength wendel westward
wide wider wife wisconsin yemen yeshiva
""",
    -11: """
0 ador alan alert amsterdam an angelo apollo appel arbitrari argument attende audienc avant azur barlow bavarian beck
beech borrow brien britain bronz builder burglari cale canyon capabl career carmichael cartoon caviti cecil census ch
chapman chrysler cloak co cologn colour compel conform convent convey cora cove cox crippl croatian cumberland cyril
davey debut deck decor default design dexter difficulti director disc domin dual edmund effort enlarg enrol episod et
expedit explod extra fanci finland flood fluid ford fulham gleam goodwil gorgeous gujarat gunpowd halo hamilton
harrison hector hilari honorari hoodie icao idaho improp inch infin insight intermedi jab jasper jelli jem jurist
justic kb kincaid km kurt lamb latitud lauri layn legend lesson letter lever leverag ling livingston liza loop magic
maharashtra mallori maneuv manner mason mid midfield midwest mitsubishi morn mps mythic nan nepali nichol nitrogen nord
northamptonshir norwegian novgorod nz oblivi occas oil op or ortiz os overview panick paramount partial patron pembrok
physician plaintiff pod polar politician pollut poor princeton probabl purdu ramon ramsay registr rep result role
ronald sant sash scientif shapiro share shelv si sign simpl skeptic sneak spheric spite spore sprint stage sunglass
talmud tanker tasmania terra tertiari thermal togo ton tong toni tourist trajectori tunic turtl unpaid valiant vase
versus vicent victorian vigor volkswagen warehous water wave wc wentworth wet which writ xiii zheng zone
""",
    -10: """
27 45 board bob bus by cabl dalla deal decent dentist diego drill finish government graph gross juic lab lap lawyer
lodg me mess nurseri pay privat recognis recommend remind repli return rubbish seven sourc technolog thread tiktok tile
trial true will year
""",
    -9: """
12 82 abl add ads aid airport ani author bigger british charg chat confirm costum deliver featur fifteen for four
german interview introduc knee laptop lasagne later luggag minecraft nest nice offici open plug practic pretti problem
rang realli rental restrict right signal slur smallest studi sure uber username valu wrong youtub
""",
    -8: """
17 34 6 8 closest cost creator eat eleven excit facetime fals fir foto gamer given haircut hey interest kart lag land
loud may messag mode moderator notifications number padr permiss pm prepar primari profil rememb sixth so special spent
spread stick tel temper tesco tickl togeth vouch worth
""",
    -7: """
1 77 appeal aunt bar befor bride bring carri caught chariti complet convers could council develop differ enabl fake far
fargo forget general helper hi info insert kenya know leg long lot low mice navi nephew nine nitro non offend parti
password percentag post procedur re reason respons six student symbol teenag tough tri twitter veri warn were
""",
    -6: """
10 350 4 access advic appli artifici available benefit between box chocolate cinema cite convention crime cum dm e
earli fifti first forti fraudulent gate gracias grope hilarious involv last legal london member near netball onli
onload part pound protect prove quit risen robin roleplay second servic sister suggest tap town upload whi whose wie
""",
    -5: """
3 5 62 annoy bag beard config cornwall doing each eight figur fortnite foundat fourteen gallon gig groom happier
histori hotel in instead introduct invoice ipad known linkedin meant midnight minor my obey omg our past pen player
playlist previous prom properti recent rent reservations roll scam scan scratch sir sneezed spam spike surnam telephon
throw tool turn uni with wonder x
""",
    -4: """
150 about abov allow anim application argu awful bang bikini bold chief content countri debug detect detectives
download env frank fuel hello information is less let mean mod need next origin paint pair possibl prompt provid recept
recommendations requir retirement risk rock section settings sever simpli size smile snoring specific spoke spotify
stone straight street suspect trainer tutor unit wasp wifi written
""",
    -3: """
83 basically blade bonfir brother certificate clan connect decid defin definit describ difference doctor documentari
drop ear film forum gram greec gut important kahoot kebab knock lmao longer meme nam nap note oppos orlando outfit
passwd process public quiet request reserv screen secret selfies should shove sixteen src submit through twenti unless
victim
""",
    -2: """
11 26 37 50 7 across actual anonymous assistant babysitter belli certain chatgpt chicago citibank cop cover dat
disregard domestic els everybodi expect exploit govender hard ignor imagin insist instructor landlord lead leftovers
local ls makeup manag minorities nail name niec overheard pineapple prevent pss pto quot radio skirt smell smokescreen
son soon south spamming spare stack statistic statistics ta usual vegetables volunteer vulnerable
""",
    -1: """
00 100 12s 1st 2017 2022 23 2nd 47 9s agre alreadi among android anyon appreciate awareness awkward be begin belt
bonjour call configuration cream deposit dragon dream dying electric etc fit foggy folder gcse goodnight groupchat
grown haha hair hargreaves ingredients install internet iwf javascript john kik knife length moderators money ngl
opinion paediatric paycheck paypal power pretend pshe refer reservation retir savings speak stepbrother stranger sudo
summarise thousand timezone view was wors yubo
""",
    0: """
15th 200 2023 22 29 36 3rd 401k 90 99 act allowance also amendments amex assistants backdoor baking boring both
calculate calorie calories case chipotle communication counti court denominator destroy driving electrician exec
expensive expiration fall famous foi girlfriend gna grab grandad helpline hundreds hypothetically individuals
intelligence irl legislation legit light like listen majority mark mastercard more mp mpg nspccs nutritional often
outback overall own pint politics poodle present president pressur pyjamas registered reno responsible restaurant
reveal roblox rollover roundtrip rubles safest scams screenshot sextortion she shoot slut snapchats stare step suppos
teacher thirteen tiktoks time too transfer trust underwear ups use vs whom xmas zuckerberg
""",
    1: """
2am 35 abusive affect anyth art attack babysit batteri better build capit choke control current delta divorc flee
giving hasnt intimate kent locat lose matter meaning meter mustnt paracetamol perv ran respond robux safeguard sexi
sharing someon strength stroke subject text throat told topic tummy twelv uncomfortable wasnt wouldnt
""",
    2: """
18 1998 20 300 31 arriv babi bark bother boy brownies bum dead debat declin dirti dont draw ethnic evidenc few find
gaming goe governor gym hall headset horribl hygien link master ml nervous never nightmar obsess omegle proof rat react
sent small stabl stepdaughter swallow then twin upset us vapes when yawn yet york
""",
    3: """
21 admit am attract becom chair children dms doubt eye fink fist leak left littl loveli made mani model page partner
peel push reach reject road roommat saw school screenshots shouldnt site some status strip tal truth uncl vest we
whatev withdrawn
""",
    4: """
24 40 action against approach beaten centimet cub drink dsl dump ever evil exit follow gone hear kiss mum pend
photograph purpos putt question sad scout sid soulmates stab top troubl up using wardrob wee whenev who worker
""",
    5: """
13 16 19 28 30 behind btw can date flatmate guidanc health indecent into itself kid mate move neighbour object onc
patel pin pleas policeman puppi real rest robot root self sext struggl target they tire van vicar war younger
""",
    6: """
38 alway area arent articl bite black command concern everyon faint flat gay harm hat iphon knot korea leader live
outsid readi regret relationship sayin such teen
""",
    7: """
500 avoid b cuddl dark deep detent everyth expir fight freeli gb granddaught horror insid lift line moment now over
panti pass rather realis safe ses sexual side singer space tear telegram to until wish yesterday young yourself
""",
    8: """
25 accord belong breath bro enough even found having hed husband imag load messeng mr myself not nurs one parent say
short shut strangl thirti thought trace underage whisper wont youngest
""",
    9: """
14 2 9 aftershave angel anyway bed beg bottl but came ceil childminder disabl disclos doe experienc feet flash gps
havent her his hit lord notic panic sleepover stepmum threw took weed where willi worthless zero
""",
    10: """
all bare birmingham care caretak child coach didnt different do drew end former foster handl minist poster pupil shed
stalk tag terrifi tracker want
""",
    11: """
absorb acacia adopt albania angri anonym antagonist anybodi arbor archdeacon artemi asleep balkan beacon bois bray
briefcas bubba bulli calhoun canal christian civilian constabl daphn dare delilah devi dracula dresser experi flashback
gentleman goblin gothic gun helena hidden hollow hr hume ill isol jean jericho jesuit judah kurdistan lack ledg lennon
matern mayer mc meantim medic methodist monkey montgomeri mother movi narayan natasha occupi old place princess privaci
punk rando rebel resid resurrect ridg roman romney sahib saul scene sceneri shall slung sob still stimul stricken sts
suffrag superfici sweat tai tender them theolog tirana towel transylvania turret underneath vatican video virgil visibl
warmth weari wherev wisdom woman wrap you
""",
    12: """
absent ago agoni alexandria ambul ancient artist assyrian autobiograph awok baptiz barnard bhutan bishopr botan button
cage cain childhood convict cord count crept damascus dd dei diana diaz did disbelief discard dispos dos electro faso
forbidden forens freak freeman gao gibbon glen grandma grandson grasp grip hallway hardcor has haven hayn heap het hike
hinduism hitchcock imaginari induc it jone jump knoxvill kyrgyzstan lgbt lineag lock loki lyric mandal mao membran
merci ministeri miseri mn mohammad moral motown nanj navarro nerv nun nwa of onlin otter ourselv out outspoken
outstretch oxfordshir paul peac pictur plantat pull recruit religi remov robson rubin savannah serbia slavic snake
spine spous stay stiff strap subspeci successor surveil surviv syndrom tell testimoni textur those toilet trap tug
uneasi virginia waist way would
""",
    13: """
age anarchist appalachian armori awaken backdrop backstag beast bone bridget butch campus capsul casa clandestin colt
commune confin contact corpus cri disconnect dom dorothea downstair duke ego egypt einstein embassi endur esteem eve
expos facil fade faith famili farewel fellowship ferguson fleetwood floor front garag gen genesi get god got grimm guru
guy hama held hindus hold hord horrif ia imam indoor infant inject inner isaiah jeep kane kentucki ky leningrad liberti
lie lifelong madhya mental mole monasteri motel mourn movement nee neurolog ni niagara outpost patton pee perceiv
peripheri perman poison posterior prehistor preston privi raleigh refus regiment righteous river romero rust sach sacr
sanctuari schizophrenia shepard silk sinai slap span stealth templ titus tranc transplant undersid unwant vacant vale
viewpoint violenc vulner wang wehrmacht world wright ye
""",
    14: """
abe allah allen anguish anthropolog attic bacterium bandag battalion beyonc blackmail blanket bond branch burma canopi
cavern chad church clinic commit companion conceal corvett dalton delet demis derbyshir dormitori drape dungeon
enclosur enlighten ethic evan father fingernail harrow hip hood invis kill knox laden laid lash layla lea lee lok make
makeshift manchest mayb maze migrant mistress modernist monk nazi necklac nigeria oldest on organ owen paralyz patholog
paulin physic plight por poznan retreat scari scream screenshotted sculptur secular seek serb sheikh shower sniper
somewher store syriac talk theres tibet torment toxic treatment unesco unus vascular voic voluntari while wive woke
woodi worri xavier yang youth zipper
""",
    15: """
15 amin at autopsi bc bead believ biblic brethren buddhism calvin chattanooga choic clari cleopatra clinton conway
crane cut dana dick diffus disgust embed essenc etern exodus face fbi fortif gamma garment gdansk geneva give glow
henrietta holloway idl internal intimid iso josh kabul knelt knew liberia lighter lincolnshir linen macedonian madonna
malawi manifold manpow mommi mongolian monument negro niger nod nuclei obedi outreach perimet photo pierc pistol plan
pose pow pussi reacher sacrif sect sergeant shankar silesian sinc slept springfield stiffen stretch temporarili
theologian tonight trunk turmoil urin utah vain vers wall without wound wrinkl
""",
    16: """
60 adrenalin adult afro aiden ain ankl arlington basal bath bearer beneath bleach bulg cell clasp cm coil condemn
conrad cotton danger deborah dir discipl dolor dorsal ex galleri genocid graffiti grandpar grief guardian gwen helen
hereditari hindw hitler id inactiv incarn inhabit kidnap ladi lans leav lesbian libya ma martial matur maya mei
michigan mina munro myer ngo nuclear orgasm paranorm perci polic preach prostitut receptor relax religion remain
restraint scientolog seduct seminari shaking sheath sleeper sorri stop storag suffer survivor tibetan tuberculosi under
vampir vertex vishnu wast wes wilder witchcraft yunnan
""",
    17: """
address amber ancestor baptist bihar bin bonapart charismat chest couldnt courag demeanor eeri elbow emeritus emperor
finger fossil gage gland glenn grayson haley hangar herman hilton holocaust humanitarian kms krishna logan luka luke
male mccartney metal monster natal needl neurosci nowher osaka passport pastor pendant priesthood psycholog puriti qi
raoul rid roam sarah sat serpent shadow sila sorrow sparta surrend tablet tribal ugli undead unitari upbring uv
uzbekistan vibe
""",
    18: """
adolesc again albanian attach aura back barren bladder bled bombard bonni bradley brock bruce buddha cant cheroke
christ chromosom clayton curtain devoid donor elijah escort forehead georgia ghetto hade handkerchief heidelberg help
hermitag heroin honest hostel incept infanc jessi lad lds lesion libertarian lillian mast mecca med megan mein mit mob
mortal neglect ordnanc oxygen patient persist pixel pointless pregnant promis rooftop samurai sensat shay stress stuff
tame think titanium tub unaffect underground unnatur unwil voluntarili werewolv whereabout women wyatt
""",
    19: """
absenc asylum babe baro benedictin bibl bono bracelet brig brought bryan carter citizenship close cornel depress
dickinson dose eleanor embrac empti freed gal go going grandfath guilt healer hormon hous incarcer jail johnson jude
linger liv manson might ng penetr physiolog primit prussia refug rome rufus saxoni seen sleev statu taliban teddi
terror thou tor tore troop unnot weapon werewolf winchest
""",
    20: """
abandon adam ape atom baptism birth bleed bodyguard buddhist deacon denial distress doorway eject erect fallen
flashlight frederick hem homo hurt immin indo just lay legion libyan lincoln lone mass militia mio myanmar no numb
nuremberg odessa parkinson prone rwanda seizur send sensual stanc stood tarzan tattoo tentacl these thor thug vanish
wake wolff wrist
""",
    21: """
ambient archaic armi asham bedsid bethel buri clung collar doesnt electromagnet erot forev forrest frighten garrison
gender grandmoth grave heather hell hermit hulk hung ideolog lena lump mali mattress mil milit mon mongolia neumann ok
orb pedestrian pmid repress ring satan scriptur sheridan silhouett slave tent therapeut tissu tumor wayn zombi
""",
    22: """
and austin bad biomed bosnia breast brest cloth consent decay deceas detach dormant fear feminin human infantri
instinct intim lama midland neutron off older radiat rom samson scare sentinel sioux skull sting supernatur terrorist
ventral
""",
    23: """
afraid anymor around becaus bitten blair brink coward creep creepi doctrin dolli ecstasi everywher extant flesh flinch
freedom herself hilt innoc isnt jackson keep kept maiden marian missouri mitochondri mutant nomad paranoid person
pueblo restrain rhine said serg shadowi stand sword tingl uncomfort varga widow wyom yr
""",
    24: """
abduct abolit abraham activist autonomi cortex dakota detain discharg dude grandpa graveyard ibrahim if inact iraq ivi
jaw judo lethal lithium martyr muscl muscular night phantom refuge romeo runaway shelter social solitari strand tension
vein wait whitman yuri
""",
    25: """
adulthood assault been braveri doll dowag edg gi gorilla groin hide jade kin locker md meg mg ministri nucleus parol
patern remnant rod room salvat see skeleton spinal spirit tbilisi themselv tyler veriti walk
""",
    26: """
abus boyfriend caress comfort dam daughter dna done elder fanni femin forc he ich lust man peopl posthum rehabilit
rubbl shoulder someth threat trauma tripoli
""",
    27: """
anoth bedroom burden conscienc constantin dwell friend him hiroshima hiv joshua mausoleum nake point sabin scar sit
slaveri solitud soul swami there torso
""",
    28: """
bye camp feel feminist feral freud girl imageri life maia medit node oppress other peni radioact sleep stepdad traumat
wear
""",
    29: """
daemon demon die emot er gettysburg hang mormon pic presenc psychiatrist rope shrine stepfath thorn touch unmarri urg
venom
""",
    30: """
alon anatomi anxieti bathroom blood burial casper corner custodi en forearm ghost helpless here imprison infirmari isi
look mankind masculin mongol ordeal psychiatr rahman sex skin stalker sudan taken
""",
    31: """
arrest bra conscious iraqi jesus memori micah neck normal orphan patriarch robe
""",
    32: """
abort bodili bowi cemeteri dad death discomfort hid hug kosovo massag nobodi pornographi salem threaten yoga
""",
    33: """
childline disappear haunt himself orphanag porn put spiritu uranium weird
""",
    34: """
arm brandenburg corps lifeless motionless roof shia support therapi thing undress vamp wand whitney
""",
    35: """
citadel counsel counselor cradl digniti inmat intimaci postur psycho soldier somebodi suicid take tomb virgin
""",
    36: """
being clit i lazarus rebirth truss wolverin
""",
    37: """
condom exist home humanist je missionari pain pill psychiatri
""",
    38: """
daddi door eden emancip homeless mine naked
""",
    39: """
aliv bodi loneli men nippl saddam therapist
""",
    40: """
auschwitz bruis chaplain hand prison rub track
""",
    42: """
away bridg cuff goodby jung limb
""",
    43: """
come immort
""",
    44: """
rap
""",
    48: """
baghdad mummi
""",
    49: """
felt
""",
    50: """
guantanamo happen unconsci
""",
    51: """
noth rape
""",
    52: """
mi nude tortur
""",
    58: """
transgend
""",
}
NEIGHBOURS: dict[int, str] = {
    -19: """
he_lives
""",
    -17: """
want_to
""",
    -14: """
^_say asked_me late_$
""",
    -13: """
^_a he_asked me_out to_me
""",
    -12: """
^_she door_to is_my joking_$ room_and
""",
    -11: """
^_be ^_make lol_$ my_phone
""",
    -10: """
^_do cake_$ football_$ i_told me_to my_account next_door out_and prove_it turn_$
""",
    -9: """
^_message ^_talk cold_$ goodnight_$ he_touched him_a me_a me_the my_nan my_wife need_help say_$ send_$ some_man win_$
""",
    -8: """
14_year ^_our ^_we a_coffee am_single chess_$ coffee_$ do_i drive_$ drunk_$ have_a help_with how_would hurts_when
is_asleep is_touching me_memes memes_$ messages_to my_charger my_old my_room phone_$ singing_$ skateboard_$
stop_singing teacher_is the_app the_girl this_game went_to what_should
""",
    -7: """
^_the ^_what admin_$ all_day and_i and_she be_a be_my brilliant_$ burned_the charger_$ dad_burned dad_hit friend_is
from_work great_$ hair_$ have_been he_know hot_$ hot_in i_miss i_say in_this it_again it_by know_if laugh_$ me_back
me_laugh my_kids need_it note_$ of_his pictures_of pushed_me say_it she_said stranger_$ talking_$ tips_for to_drive
to_sell touching_me would_i
""",
    -6: """
27_$ ^_an ^_delete ^_forget ^_he ^_hola ^_someone all_i being_late cook_$ cousin_$ cousins_$ ex_has first_aid for_the
hit_a i_feel i_love i_wanted insurance_$ is_12 is_got is_lovely is_wrong keeps_saying left_the locked_out lovely_$
mum_keeps my_arm my_cousin my_husband no_to old_girl party_$ plumber_$ post_$ project_$ promoted_$ report_it score_$
sexual_messages someone_parked stop_talking tell_him the_dog to_go to_this training_$ up_on wanted_to where_he yes_$
you_see you_tell
""",
    -5: """
^_any ^_does ^_dont ^_gave ^_mention ^_my ^_stepmum ^_stop ^_that ^_which ^_you a_boy a_job a_plumber a_room again_what
aid_$ am_bored am_dead an_email and_he answer_$ any_advice asked_her band_$ bed_$ best_friend bus_$ carry_my daring_$
day_$ do_not do_they down_the email_$ faster_$ find_out friend_of from_this get_more got_engaged got_into got_my
had_been he_forgot help_me helped_me i_stop i_take i_went if_the in_town is_down is_moving it_anymore it_hot it_hurts
it_i it_is it_too keep_seeing keeps_coming killed_me know_where leaving_the look_$ me_carry me_on me_pick meet_the
meeting_my milk_$ monday_$ mum_i my_baby my_birthday my_boyfriend my_crush my_girlfriend my_hoodie my_photos
my_shopping my_squad need_to not_sure number_for of_mine of_the old_man on_it paid_him pick_a rain_$ said_yes
saying_prove scared_on school_tomorrow see_my should_i show_$ since_$ snores_$ so_i stranger_helped ten_times that_film
the_sofa thing_for tidy_my to_about to_his to_play to_rain to_stop to_talk to_try told_him town_$ username_$ want_a
was_only when_is will_he you_dont you_to
""",
    -4: """
0_$ 17_and 1_$ 34_000 ^_are ^_i ^_it ^_number ^_other ^_see ^_show ^_since ^_tell a_cat a_hammer a_mum a_party
a_sticker a_woman ads_$ advice_on after_a alert_1 am_11 am_12 am_fine am_hurting am_meeting am_nervous am_sad and_$
and_get and_made and_need and_tell ants_$ app_$ are_there arm_and ask_a asked_$ at_chess at_mario at_school badly_$
be_late beat_me before_the being_$ being_silly bike_$ birthday_$ block_ads bored_$ boy_at broke_my brother_keeps
but_were by_the calls_about cant_be cant_find car_$ cat_$ count_as day_off did_he did_the dinner_$ directions_$
dont_feel dont_worry felt_sick film_$ fixed_my for_adults friends_at funny_$ gave_him go_to good_luck got_to
have_tiktok he_kissed he_pushed he_watches her_teacher hoodie_$ how_much husband_hurts i_ask i_bring i_broke i_know
i_open i_owe i_saw i_share i_would if_someone if_you in_ranked is_at is_funny is_hot it_going it_sorted it_the joke_$
jump_$ kart_$ last_week leeds_$ licking_her limits_$ little_brother look_like lunch_$ made_me make_friends man_was
mario_kart mark_$ married_with me_about me_by me_choose miss_my moderator_$ mortgage_$ moving_house my_bike my_class
my_mum my_nails need_someone not_me not_what of_ants of_grooming of_sexual open_the owe_him photo_of practice_$
pretend_to race_$ ranked_$ read_$ ring_$ rise_$ running_$ school_$ send_a sent_him silly_$ since_when snore_$ so_happy
someone_hurt someone_left someone_to something_is son_is sorted_he space_$ stack_on sticker_on still_cant talk_like
ten_years tesco_$ that_show the_airport the_ball the_bath the_film the_gym the_race the_stares the_uk the_victim
there_kids they_want tiktok_$ times_$ to_eat to_read today_$ too_hot trying_to turn_off two_years underwear_$
video_call want_me wants_one was_grooming we_got wedding_$ what_do when_did who_said why_do will_be winter_$ worry_it
years_$ years_i you_call your_memory yourself_and
""",
    -3: """
12_year 13_and 77_$ 82_is ^_77 ^_bye ^_change ^_come ^_contact ^_for ^_her ^_imagine ^_in ^_keep ^_legally ^_lets ^_not
^_police ^_ready ^_share ^_some ^_text ^_were ^_write a_45 a_book a_child a_dog a_funny a_new a_parcel a_police
a_sandwich a_seat a_shed a_tattoo a_teenager about_grooming about_the agree_with am_14 am_15 am_locked an_hour and_be
and_safe and_want app_and as_a at_what away_and away_from beats_me behind_the book_$ boyfriend_bought boyfriend_is
boys_$ brother_gets call_with can_have can_parents change_the class_to coach_says come_and convicted_$ could_they
dad_makes daughter_says do_$ do_abusers do_list do_most does_the dog_$ ear_$ end_of ending_$ english_$ ex_got
explain_how facetime_$ feel_in figures_$ film_is final_$ fine_$ for_my for_that for_there for_you forgot_my
fraudulent_transaction get_a get_away gets_in girl_said girl_was girls_are go_now go_out goal_$ gone_up got_touched
graph_$ grooming_$ grooming_a guitar_$ gym_$ happen_$ happy_$ has_pictures he_broke he_filmed he_had he_met he_never
he_paid he_showed her_son here_how hide_my high_score hilarious_$ his_keys his_knee hit_by hit_me home_for how_did
how_long how_to husband_is i_am i_cried i_had i_hurt i_like i_paid i_spent i_turn i_use if_they illegal_for images_$
in_ever in_leeds in_spanish in_these in_your is_17 is_mocking is_right is_so is_that it_gone it_illegal it_in it_off
jailed_for job_$ keys_$ kissed_me know_the left_$ legally_a lets_us loves_football make_me man_and man_in man_on
me_getting me_understand met_my mode_$ mum_made mum_says my_12 my_brother my_cam my_day my_dinner my_favourite my_grain
my_hair my_high my_laptop my_location my_to my_way need_a new_insurance new_puppy nitro_$ notifications_$ number_and
numbers_$ of_that off_and off_my old_bike on_an on_monday onload_alert open_$ our_teacher out_i out_that pen_$
phone_away pictures_$ pizza_$ playing_netball police_officer pregnant_and private_messages pupil_is read_the ready_to
real_$ round_and rugby_$ said_good said_no sandwich_$ say_hi say_i says_i school_said sell_his sends_me sent_me
sent_sexual share_a she_sent show_me so_bored so_much someone_about someone_else someone_took son_says son_wont song_$
spain_$ spanish_$ start_$ sure_$ take_my teacher_says teacher_wont tell_someone than_me that_not the_big the_end
the_ending the_garden the_hotel the_number the_owner the_project the_team they_moved they_need think_he think_my
thinks_he this_channel this_chat thought_he to_explain to_get to_run to_school to_spain to_train to_vote told_us
took_my touched_by touching_my transaction_$ turn_on uk_$ uncle_playing uni_$ up_since vote_for was_10 was_jailed
was_so wasnt_scared we_have week_$ what_does what_would when_$ who_runs wife_beats wife_says with_my with_the
with_there woman_is work_out works_nights years_ago years_on yesterday_i you_do you_like your_answer
""",
    -2: """
000_and 11_and 350_$ 45_and 6_350 8_$ ^_anyone ^_average ^_could ^_did ^_exit ^_explain ^_found ^_gender ^_girl ^_give
^_grain ^_hey ^_ignore ^_linkedin ^_men ^_name ^_no ^_ok ^_online ^_pretend ^_put ^_quit ^_random ^_shut ^_somebody
^_turn ^_type ^_why a_birthday a_bug a_burger a_fraudulent a_lost a_part a_prize a_school a_sofa a_speech a_stranger
a_team a_week about_age about_this after_that age_grope ages_$ alarm_$ am_gutted am_the am_writing an_old and_ask
and_in and_just and_learning and_say and_still and_support any_specific anything_$ are_doing are_mocking are_you as_an
as_i as_if at_lunch at_our at_six at_this baby_is back_on banned_for be_in be_worried been_the before_i being_picked
boy_who boyfriend_scared boyfriend_wants broke_up brought_us but_the call_it call_me call_my can_ai can_police
can_someone card_$ carers_$ cases_$ channel_$ chats_$ child_is chips_$ choose_a class_sneezed cornwall_$ could_be
course_$ course_cover dad_is daughter_has did_they did_what discord_$ do_as do_kids do_the do_with does_a does_anyone
does_not does_your doing_an dont_know dont_like dont_they dont_want eat_a else_$ encryption_$ env_$ everyone_in
everything_on fact_$ facts_$ feel_guilty feeling_$ figures_on five_$ followed_by followed_me for_childline for_photos
for_talking foster_carers foster_child found_my fractions_$ friends_are from_his gas_$ get_my get_to gets_it girls_$
girls_were give_me goes_mad good_at got_told grain_here grain_is grandad_for groomed_as grope_has grope_in hacked_my
haha_$ happened_to has_my has_won he_made he_was help_and her_story hide_what him_i hits_the i_call i_felt i_fist
i_hate i_lost i_missed i_only i_ordered i_run i_see i_thought i_want i_wasnt i_will id_like ignore_your in_his
in_london in_there invoice_$ is_going is_open is_she it_mention it_most it_say juggle_$ kahoot_$ keep_it keep_this
keeps_crashing kenya_$ keys_in kid_sent knots_$ know_why later_$ learning_to left_me left_my legal_to level_$ life_$
like_he like_to list_$ lmao_$ lobby_keeps long_will look_for look_up lost_card lost_my make_a make_her man_is man_wants
many_cases me_for me_have me_where meaning_of meet_at mental_health messaging_my minecraft_server missed_the mocking_me
more_checkbooks most_cases much_$ mum_a mum_and mum_is my_best my_car my_grandad my_invoice my_keys my_nephew my_nitro
my_pupils my_son my_with need_the need_you next_time not_like now_$ of_an of_life of_our of_victims off_for offer_them
old_to omg_$ on_boys on_level one_$ online_friends our_baby our_dog own_a paper_$ percent_of phone_feel picked_for
pics_$ picture_of playlist_$ please_my police_force pretending_to private_chats prize_$ prom_$ pub_$ pupils_are
really_good report_$ reservations_at right_$ rules_$ run_a said_hi said_that said_the saw_my say_to says_her says_no
says_only scared_of school_i scored_$ scout_leader secret_$ see_in send_pictures sending_a sent_pictures server_$
server_and sext_a share_my she_laughed she_right shed_$ shoes_$ shouted_at shouts_before sick_what sister_got snoring_$
so_tired sofa_$ some_more someone_hacked someone_my someone_on someone_told something_$ something_in son_asked
sources_$ specific_shouts stand_for stop_snoring story_$ support_when sure_why system_message take_reservations
talking_about taught_me teacher_wants team_$ team_of tell_everyone tell_her tell_the test_$ that_girls that_her
that_the the_article the_best the_bot the_cam the_child the_family the_grope the_images the_meaning the_penalty
the_prom the_pub the_victims the_wash the_worst them_help there_a these_figures these_numbers they_$ they_cancelled
they_do they_have they_take they_wont times_and to_call to_cornwall to_delete to_ever to_everything to_find to_fist
to_keep to_marry to_stranger today_and together_$ told_the tomorrow_and took_pictures touched_the tutor_grope twice_a
us_4 view_$ voice_$ wants_her was_34 was_late was_the watched_a we_broke we_get we_had we_won well_$ were_the what_$
what_can what_it what_they what_to what_you whatever_i when_an when_they when_we when_will who_$ who_spoke why_i
windows_$ with_$ with_fractions won_a wont_leave wont_turn work_for worker_is wrong_with you_are you_have you_in
you_say you_work your_course
""",
    -1: """
000_$ 10_$ 10_percent 12s_$ 13_year 14_is 15_and 1_1 21_000 25_and 2_$ 2nd_$ 30_000 30_and 37_and 4_$ 5_$ 5_0 6_$
^_according ^_act ^_admin ^_age ^_ai ^_and ^_answer ^_anything ^_asking ^_bot ^_bus ^_by ^_check ^_coach ^_correct
^_dad ^_danke ^_day ^_difference ^_enable ^_everything ^_find ^_forty ^_from ^_get ^_go ^_have ^_hello ^_if ^_import
^_list ^_look ^_meeting ^_morning ^_most ^_names ^_neighbour ^_new ^_on ^_percent ^_post ^_read ^_repeat ^_reply
^_safeguarding ^_same ^_set ^_skip ^_so ^_switch ^_system ^_use ^_whose ^_your a_beard a_big a_bot a_broken a_company
a_course a_crime a_crush a_cup a_doctor a_feeling a_friend a_good a_journalist a_later a_link a_man a_medal a_message
a_phone a_photo a_pool a_pss a_safeguarding a_social a_statistic a_stop a_trip a_vet a_youth able_to about_$
about_encryption about_her abused_as abusers_$ abusers_hide according_to account_for account_right across_the added_me
adult_$ advice_$ against_it age_can age_does ai_is all_$ alone_with am_13 am_alone am_late am_leaving am_pregnant
am_traveling am_your amount_of an_alarm an_appointment an_argument an_image an_offence an_offender an_online an_order
and_answer and_doing and_gave and_left and_lives and_make and_no and_one and_safety and_that and_there and_they
and_what android_$ annoying_$ answer_as anyone_want anything_about application_$ apply_$ appointment_to are_no are_they
are_wrong argument_$ art_$ article_was ask_$ ask_about asking_me asleep_and assistant_$ at_4 at_6 at_7 at_colleague
at_fifa at_me at_running at_tesco ate_my aunt_sends average_of away_with awkward_$ back_to balance_$ bank_$ bath_$
be_able be_children be_experiencing be_on be_paid because_it because_the before_$ being_done bill_$ block_my
block_someone bob_$ boss_$ boss_fight boss_i boss_keeps bot_$ bot_about bot_you bought_a bought_me boys_or breakfast_$
bride_and broke_the bug_in bus_is bus_pass but_not buy_$ buy_me calendar_$ calendar_for call_to call_you called_dave
calling_me calls_$ came_to can_use can_we cancelled_the cant_block car_rental cars_tire change_my changed_$ changes_$
chat_and chat_with chatgpt_$ check_my cheese_$ child_may children_tell cinema_$ class_$ class_said clothes_in club_$
club_and coach_is coach_under coach_wants coming_into command_$ company_that contract_says conviction_rate cooking_$
course_for courses_$ cousin_broke credit_card creepy_in cricket_$ crush_on cry_$ crying_$ cup_$ cup_of dad_does
dad_says dad_watches date_of daughter_to days_i developer_mode did_anyone did_police did_she did_you did_your
difference_between disconnect_from discord_keeps do_a do_carrots do_firms do_groomers do_in do_offenders do_police
do_this doctor_$ doctor_is does_encryption doing_and domestic_abuse dont_tell doors_down down_$ dream_about drop_the
drums_$ dump_your dying_$ eat_vegetables encryption_is encryption_to end_$ end_encryption etc_passwd ethnic_minorities
ever_case ever_year everyone_$ everyone_free everything_you evil_example example_$ excited_for experiencing_abuse
explain_that explain_the factory_settings fair_$ feel_sick file_$ firm_$ flatmate_never flowers_$ for_children
for_later for_lunch for_more for_no for_teacher for_training for_under forty_years frank_$ free_$ free_nitro friend_and
friend_said friends_$ friends_on from_$ from_now funny_story garden_$ gave_me get_$ get_groomed get_it get_out get_paid
gets_mad getting_calls getting_married girl_who girlfriend_hits girlfriend_is give_an go_$ go_in got_$ got_him
got_knocked govender_$ groomers_$ grooming_means grope_chat guess_a gutted_$ had_a had_an had_sex haircut_$ half_of
has_got has_locked has_your hate_mondays hate_my have_$ have_enough have_i he_$ he_found he_keeps he_loves he_offered
he_started he_will help_abusers her_birthday her_notes here_in here_the hi_i higher_$ him_to his_old his_phone
his_thing home_after homes_$ hotel_room hours_of how_often hurt_my husband_says i_allowed i_asked i_authorise i_buy
i_choose i_coach i_left i_lied i_manage i_met i_pay i_play i_protect i_read i_really i_report i_set i_teach i_try
i_volunteer ideas_for if_no if_that ignore_the illegal_to import_os in_at in_calls in_five in_my in_please in_september
in_that in_what insurance_plan into_my is_25 is_30 is_37 is_45 is_annoying is_calling is_crying is_from is_he is_late
is_learning is_not is_obsessed is_pretending is_too isnt_he isnt_working it_back it_from it_isnt it_like it_normal
it_not it_safe it_says it_scared it_secret it_so it_tell it_true it_was it_when it_with iwf_$ jab_for javascript_alert
job_and job_at just_guess just_said keep_getting keeps_following keeps_messaging keeps_missing keeps_telling kid_for
kid_i kids_chats kids_use kids_were kind_of know_$ know_about know_is know_which know_who last_$ last_year late_for
law_$ leave_a leaving_$ leftovers_$ let_my let_them like_i like_pineapple link_$ link_to list_to little_cousin lives_in
location_$ london_$ lost_$ lost_a mad_when made_the made_you make_an make_my make_up man_keeps man_telling man_two
manual_handling many_victims maths_$ me_again me_flowers me_from me_her me_his me_how me_if me_now me_some me_something
me_that me_through medal_$ meme_$ memes_all messages_in messaging_pupils met_on met_online minecraft_$ minorities_$
mod_$ mondays_$ more_than morning_and most_$ most_i mothers_day moved_here moved_to moving_to mum_of mum_shouted
mum_will my_13 my_aunt my_bedroom my_boy my_calendar my_card my_care my_cars my_cat my_cell my_chase my_chats
my_citibank my_clothes my_controller my_credit my_current my_cv my_dad my_firm my_ipad my_kid my_knee my_landlord
my_little my_lunch my_main my_mate my_oil my_pictures my_server my_students my_teammate my_tires myself_$ name_of
name_the names_of navy_$ near_me near_the need_an need_any new_haircut new_people new_school next_song night_and
no_idea no_reason no_rules nobody_will normal_for now_answer now_on number_is number_of numbers_on nursery_worker
obsessed_with of_groomers of_mice of_my of_pto of_two of_vacation offence_if offered_me oil_changed ok_funny ok_to
old_are old_girls old_go old_school old_was on_$ on_discord on_here on_holiday on_pizza on_steam on_suicide on_sunday
on_video on_what one_in one_is one_line ones_$ online_and online_safety or_1 or_only os_system our_coach our_school
our_son our_street out_if out_the over_and overheard_a owner_$ paid_$ pass_$ passed_his passwd_$ pavement_$ pay_for
penalty_$ penalty_for people_$ people_in people_like percent_$ percent_is phone_but photographs_of pineapple_on plan_$
play_minecraft play_roblox play_the play_with plays_the please_go please_send points_on police_record posted_a
present_$ pressure_$ primary_age private_$ private_chat protect_my pto_have pulled_my pupil_told quote_$ quote_from
read_my reason_$ recipe_$ repeat_that report_a report_bot report_say request_$ respond_to right_away roblox_$ roles_$
room_in safe_online safeguarding_children safeguarding_course safeguarding_training said_$ said_dont said_hed
same_thing santa_$ saturday_$ say_about say_my say_no say_that say_the says_$ says_she says_you school_children
school_stuff seat_on secret_about secret_i see_that seen_my send_me september_$ set_ever settings_$ settings_now
sexual_$ share_of share_the she_say she_told she_took shelf_$ should_my showed_me signs_that sister_and sister_met
six_$ sleep_in so_basically so_scared so_what so_who socks_$ sold_me somebody_has someone_has someone_they something_on
son_loves sorry_$ speech_$ statistic_about stats_$ status_$ steam_$ stop_and stop_being stop_on story_my street_$
stuff_report sunday_$ supposed_to switch_$ switch_to taken_$ talked_about tea_$ teacher_and teacher_gave teacher_in
teacher_was team_i teammate_keeps teenagers_$ tell_if tell_me tell_parents tells_me ten_and term_$ text_$ text_me
than_boys thank_you thanks_$ that_a that_boss that_in that_is that_one that_please that_song that_we the_15 the_82
the_abuse the_abuser the_amount the_answer the_author the_bill the_boss the_bride the_call the_car the_cinema
the_concert the_course the_cup the_current the_dark the_drums the_following the_iwf the_main the_moderators the_modes
the_names the_night the_numbers the_offenders the_original the_other the_pavement the_percentage the_person the_printer
the_rent the_right the_rise the_safeguarding the_signs the_site the_there the_time the_total the_trip the_vase the_wall
the_wedding the_window the_wrong them_to then_$ then_the there_an there_are there_figures there_last there_training
these_cases they_added they_were things_to this_bot this_is this_man this_morning this_report this_server threatened_$
threatened_to threatening_to through_a through_my ticket_$ time_i time_is timezone_what tire_pressure tired_today
to_anyone to_ask to_buy to_change to_contact to_cook to_disconnect to_facetime to_fix to_help to_her to_hide to_know
to_let to_like to_make to_online to_park to_protect to_put to_share to_switch to_wait to_your token_$ told_before
too_late too_much too_old train_was training_do travel_to traveling_to trip_$ trip_to true_$ true_that try_$
turned_nine tv_show two_and two_doors uncle_$ under_12s understand_what up_a up_at up_but up_the us_a us_in use_$ use_a
use_it vacation_days vase_$ vegetables_$ vet_$ victims_$ victims_were video_calls videos_$ volunteer_at vote_$ wales_$
wall_$ want_him want_it want_pizza want_you wants_a wants_the wants_to was_arrested was_asked was_asleep was_at was_in
was_on was_this we_lost we_moved we_need we_play wear_a went_up were_all were_primary were_told what_am what_amount
what_being what_day what_did what_encryption what_exactly what_for what_is what_kind what_name what_secret what_share
what_signs what_time what_way when_do when_does when_should where_$ where_i where_the which_door which_ones
whisper_mode who_belt who_groom who_made who_was who_would why_did why_is wife_sends will_a will_it will_share with_2
with_me with_old with_yes without_sources won_$ won_the wont_eat word_$ words_$ works_at works_for worried_$ worth_it
would_a would_be would_like write_me wrong_and x_$ yawn_$ year_$ year_8 years_and yes_to yet_$ you_$ you_can you_could
you_got you_help you_most you_put you_send you_there you_were you_will your_creator your_hidden your_name your_rules
youth_club
""",
    1: """
10_and 12_yr 13_$ 18_$ 1998_$ 26_and 27_year 28_and 4_pics 50_$ 8_year 9_$ 9_and ^_as ^_call ^_ever ^_good ^_hearing
^_hi ^_how ^_one ^_please ^_should ^_something ^_sum ^_teacher ^_their ^_when ^_where a_12 a_27 a_bag a_boyfriend
a_colleague a_dick a_fake a_football a_grope a_hotel a_little a_note a_nude a_parent a_porn a_real a_sleepover
a_survivor a_virgin a_website about_me about_that about_what abuse_if abuse_images abuse_to abused_me accident_and
account_of accounts_and after_$ after_what all_my all_night all_the alone_$ already_sent always_been am_18 am_19 am_31
am_9 am_done am_going am_his am_i am_in am_mocking am_talking and_bought and_can and_filmed and_her and_knows
and_school and_sending and_sent and_this and_wants and_wont angry_and anyone_$ anyone_about apps_were are_my are_on
are_out arm_$ as_abuse ask_me asked_and asked_by asked_for asking_4 asking_my asking_to at_his at_the back_with bag_$
be_alive be_happier beaten_up because_a because_he bed_with bedroom_window been_chatting been_cutting been_drinking
been_on been_pretending being_bullied being_hit boy_has boy_to brother_$ brother_cries brothers_mate brownies_said
but_he but_i but_she by_a by_an call_him called_it calling_her cam_$ can_an can_i cant_say cant_sleep cant_tell care_$
cash_$ chat_to chatting_to children_and christmas_$ close_to coach_drives coach_gives coach_to come_round coming_to
controls_all could_just could_someone cousin_and cousin_is cousin_she cousin_showed cries_when crime_$ cutting_again
dad_gets dad_said daughter_sent daughter_was delete_our dick_pic did_$ did_something did_to didnt_know disclosed_abuse
does_end does_my dont_reply drunk_and fake_account family_$ family_and fat_and feel_$ feel_trapped feet_$ filmed_it
find_my finds_out fink_i flinches_when following_me for_$ for_everything for_her for_him for_messaging for_months
for_pics for_sending force_$ forced_me friend_keeps friend_posted friend_told friend_wants frightened_$ from_an from_my
from_someone game_we game_with get_rid get_up getting_blackmail gifts_$ girl_in girl_of girl_on girl_told girls_on
go_away going_on gone_$ got_asked got_over grooming_if grooming_me hand_$ happens_ever has_a hate_myself have_got
have_made have_sex have_to havent_told he_calls he_can he_controls he_gets he_has he_want head_in hear_a help_my
her_and her_book her_boyfriend her_ever her_game her_in her_room her_steep her_stepdad her_swimming her_uncle hide_the
him_again him_and him_he his_headset his_meets his_room his_wife hit_my hits_you how_can how_my i_block i_cant i_could
i_did i_downloaded i_fink i_forgot i_gave i_go i_havent i_in i_just i_laughed i_overheard i_post i_ring i_shouldnt
i_still i_survived i_suspect i_too i_touched id_to ill_be illegal_if in_$ in_law in_love in_night in_trouble in_when
in_year internet_$ into_a ipad_he is_10 is_13 is_26 is_28 is_abusing is_doing is_drunk is_eleven is_fine is_getting
is_happening is_hitting is_hurting is_letting is_only is_threatening isnt_allowed it_just it_ok it_only it_our
it_started it_still it_up just_between just_found keep_having keep_messaging keep_saying keeps_mocking keeps_sending
kid_on kids_and kill_myself know_how knows_what knows_where lad_says law_is leaves_us lesson_and lifts_and like_$
like_me little_boy live_with locked_in locked_the long_and looks_like love_him love_my made_a man_ask man_asked
man_from man_off man_online man_says man_showed married_in marry_my master_$ mate_got me_1 me_4 me_as me_but me_drunk
me_fat me_friday me_he me_into me_lifts me_messages me_money me_right me_see me_sit me_sleep me_today me_what mean_$
messages_from messages_on messaging_me met_$ might_be might_do money_and money_for mr_patel mum_but mums_boyfriend
my_bag my_bra my_brothers my_bum my_coach my_discord my_dms my_drunk my_father my_feet my_life my_manager my_next
my_niece my_online my_panties my_pics my_roommate my_sister my_stepdaughter my_swimming my_team my_teenage my_top
my_uncle my_year myself_i need_advice never_got never_hit new_boyfriend next_$ nice_to nine_$ nobody_would now_and
now_it now_she now_they nudes_of nudes_to of_children of_her of_pills of_us of_yourself off_with offences_were old_and
older_man on_all on_cam on_me on_omegle on_our on_saturday on_that on_tiktok on_top one_man one_would only_a only_one
open_on or_hell our_club our_nursery out_of over_it parents_are parents_want percentage_of phone_so phone_under
photo_and pic_of pic_to pics_got pics_to pictures_by pills_$ post_my primary_school private_parts pupil_$ pupil_has
put_something real_person regret_it replied_$ rid_of roommate_was round_$ said_age said_he saw_a say_she say_something
saying_i says_hell says_his screenshot_it send_more send_ten send_them sending_him sending_me sending_nudes sent_$
sent_a sexual_abused she_call she_doesnt she_has she_keeps she_wants should_know shouldnt_have show_my since_i
since_the single_day sister_is sit_on site_$ sleep_outside so_he so_it someone_called someone_help something_i
something_to something_with son_$ son_tablet sorry_and stalking_me started_when steep_dad stop_looking stuff_with
summer_$ sure_my swimming_teacher take_it teacher_at teacher_he teenage_son teenager_to telegram_because tell_anyone
tell_i tell_your telling_me ten_year thanks_for that_nobody that_what the_brownies the_citation the_cold the_doors
the_garage the_man the_music the_news the_only the_phone the_pictures the_shed the_shower the_teacher the_train
the_year them_$ there_anything theres_this they_gave they_put they_shouldnt they_talk thing_he thing_is things_behind
think_$ think_a this_discord threatening_me threw_a to_bring to_children to_copy to_have to_kill to_learn to_lie to_my
to_show to_sleep to_someone to_stay to_strip to_telegram to_that to_the to_touch to_turn to_write told_everyone told_to
tomorrow_$ too_long top_$ top_of touch_me touched_me trouble_$ tutor_said two_$ uncle_is under_the unless_i up_$
up_after up_and up_for up_with us_to used_to vapes_$ video_$ wall_with want_2 want_help wanting_to wants_me was_14
was_assaulted was_ok way_to we_are we_met we_only wearing_$ website_and went_through were_on were_used what_age
what_are what_colour what_grooming what_i what_percentage what_she when_a when_his when_mum when_my when_she where_they
where_to while_i who_do who_gives who_makes who_should who_wont why_does will_the with_him with_his with_it with_our
woman_on world_$ would_hurt year_olds you_a you_hear you_keep you_something your_own your_parents youth_grope
""",
    2: """
13_he 13_yr 24_and 2_a 9_year ^_haha ^_kids ^_mi ^_mums ^_reading ^_sir ^_stack ^_who ^_will a_13 a_14 a_20 a_car
a_childrens a_dsl a_folder a_grown a_gun a_joke a_kid a_lady a_modelling a_primary a_second a_secret a_streamer
a_student a_text a_ticket a_train a_victim a_wall a_way about_a about_minors about_my abroad_to abused_$ abused_in
account_and again_and allowed_to am_getting am_so and_cant and_is and_pregnant and_then and_you another_day anyone_i
are_going are_soulmates asked_where asking_for asks_for babysitter_has bathroom_$ be_friends be_touched because_i
been_sending been_sext been_talking being_followed being_groomed believe_me believes_me boyfriend_$ boyfriend_has
boyfriend_if boyfriend_who bra_size brother_in burns_me but_it buys_me by_her calls_from can_do can_help can_kids
can_talk cant_get cant_remember cat_in child_$ child_in cite_and class_is clothes_on come_to coming_$ could_you
counted_the dad_mate danger_$ day_and delete_a do_about do_if do_things do_you doing_it dont_remember ever_single
ever_week exist_$ face_$ fall_asleep fallen_for feel_safe films_$ first_$ first_message first_one floor_$ folder_of
food_$ for_being for_days for_kids for_me for_pictures foster_dad friend_online friends_house get_me girls_in
going_missing got_sent got_the grope_$ grown_up gun_$ happens_when have_fallen have_friends have_just he_asks he_do
he_knows he_talks he_told he_tried hell_post helps_$ here_i his_face his_house his_little his_name his_way his_willy
how_do how_many how_old hurts_me i_can i_counted i_hide i_keep i_let i_live i_look i_speak i_swallowed i_were i_work
if_my if_your in_danger in_for indecent_pictures is_19 is_acting is_always is_been is_coming is_grooming is_here
is_married is_there it_a it_ever it_happening it_on it_wasnt just_not keep_a keeps_going kid_go kids_$ kill_my kiss_me
knew_$ knife_$ knocked_my knows_my lad_in last_night late_to lied_about like_it like_the little_bro little_girl live_$
loads_of loud_$ man_at man_ever man_she marry_me me_an me_at me_down me_ever me_last me_promise meet_a meet_him
message_$ messaging_him minors_and money_$ mums_man my_9 my_arms my_computer my_dance my_dog my_ex my_flatmate
my_friend my_friends my_game my_grandson my_meets my_nans my_neck my_number my_partner my_steep my_twelve my_youth
new_phone new_trainers no_clothes no_one no_way nobody_believes not_to nothing_$ nothing_happened now_wants of_him
of_this off_a on_live on_roblox our_babysitter over_$ paid_for parents_fight partner_is party_and person_$ person_from
person_who pic_and pics_of pictures_and plays_a police_tell porn_$ prison_for promise_not pupil_wrote put_my put_the
rape_if reading_this refer_to remember_$ roblox_who said_it said_sorry say_when says_the school_a school_because
science_teacher screaming_$ screenshots_of see_a she_got she_met she_was should_$ shower_$ skin_$ snake_$
social_services someone_made someone_who son_has stepdad_$ stop_messaging swear_$ sweets_and terrified_of text_you
texts_from that_arent that_she the_caretaker the_cat the_cops the_girls the_kids the_next the_one the_oven the_school
the_social the_toilet the_trainer the_way their_is there_anyone there_is theres_a theres_no they_are they_made think_it
thoughts_about through_the ticket_to tickles_her time_$ to_another to_bed to_carry to_chat to_kiss to_pick to_prison
to_random to_speak to_watch took_a top_off trouble_if tutor_sits twelve_year uncle_did uncle_look up_my us_with
using_my wall_and wants_more wants_my was_it was_to wasnt_my way_out we_been we_were weird_texts what_happens what_now
what_we what_will when_dad when_he where_do where_my which_apps why_$ why_the with_an with_how work_in worker_and
would_kill wrote_in year_and you_freeze yourself_$ youth_worker
""",
    3: """
15_$ 40_$ ^_grandpa ^_just ^_nobody ^_wish a_blade a_cam a_lad a_picture a_poll a_site about_him about_how account_$
against_the all_laughing alone_and am_$ am_16 am_and am_being am_only an_adult an_older and_a and_call and_said and_see
and_strokes and_theres and_we angry_$ animal_$ are_all ask_for asked_what at_boarding at_home being_used best_friends
best_mate blade_in blood_$ boarding_school brother_got but_something cam_in can_they can_you cant_stop case_$
changing_room child_told citation_$ come_over contacting_my could_fall cousin_makes dating_a daughter_$ delete_the
do_to dont_make dont_think ever_time ex_keeps famous_people felt_$ filmed_us food_in football_coach for_money
foster_carer friday_$ from_a from_him front_of go_back go_home go_on goes_to got_a happened_with happening_to has_an
he_isnt he_makes he_sent he_ses he_wants he_would him_at his_car his_hand home_and husband_$ i_cut i_even i_give i_ran
i_send i_sent i_should if_i in_bed in_care in_front in_her is_a is_it is_on is_outside is_picking is_sending it_about
it_and job_for just_want keeps_calling keeps_turning laughing_at let_him letting_me light_on me_against me_home me_she
me_too mine_$ my_head my_mums my_nudes my_teacher my_uncles my_video my_work next_week no_top of_a old_for old_has
old_off on_my on_one online_but our_daughter out_loud out_to passport_$ phone_case pick_me picture_$ pictures_to
pregnant_$ put_his rate_now report_what said_hell said_my say_anything say_this says_it says_we school_and see_him
send_it sending_pictures sent_nudes sister_wants so_alone so_done stack_in strokes_my survivor_and take_$ take_our
take_to talk_to teacher_about teacher_lose teacher_to that_man that_my the_changing the_fridge the_house the_pool
the_wardrobe the_weekend there_was theres_blood they_know think_about time_the to_a to_download to_post to_send to_text
too_$ top_on turning_up twelve_and us_$ videos_of was_abused was_groomed was_six washing_$ what_my what_that when_were
where_we who_does who_wants why_am why_would wife_$ will_i wish_i with_one wont_go you_come your_dad
""",
    4: """
14_and 38_year ^_ashamed ^_everyone ^_going ^_there ^_theres ^_was a_childminder a_different a_knife a_teacher a_video
a_while a_year aftershave_$ am_frightened am_hiding an_uber and_does and_mum and_nothing ashamed_of asked_to at_a bad_$
brother_forces by_someone calls_me came_in cant_leave cant_see chat_$ colleague_messages counts_as cream_man date_a
did_i did_it die_$ enough_of ever_night everyone_at ex_is family_sees feel_so flat_$ for_looking force_and from_the
game_$ gives_me got_arrested got_me groomed_i had_enough hand_on has_seen have_had he_did he_put he_wont held_my her_$
hiding_in his_aftershave his_job hurts_$ i_bought i_got i_make i_might i_took ice_cream if_a is_14 is_off is_out
is_pointless it_after it_dark it_legal it_now just_force keeps_getting keeps_me know_my laptop_$ leave_$ leave_the
lockers_$ lose_his man_$ man_i many_of mate_is mate_keeps me_and me_go me_up men_keep miss_me mocking_it mum_knows
mum_thinks my_bank my_child my_colleague my_daughter my_foster my_granddaughter my_hand my_neighbour my_parents
my_passport my_passwords my_real my_stuff name_$ name_on never_told no_more now_he nudes_$ of_abuse of_these one_who
outside_$ passwords_and pays_me phone_and picking_me please_dont pointless_$ points_$ por_la post_it pulls_my
pupil_came pupils_$ ran_away random_men real_name ring_someone says_nobody scared_me school_has she_says so_does
someone_is still_hurts talks_to that_girl that_i the_chat the_first the_ice the_lockers the_police the_video there_and
there_year think_i thinks_i this_$ this_grope to_die to_not told_me train_$ trust_me wants_proof wants_us was_raped
watch_$ way_$ we_never what_all what_happened who_keeps with_her with_new with_no
""",
    5: """
12_$ 14_$ 15_year 16_$ 30_year ^_honestly ^_life ^_sitting ^_social a_15 a_black a_chair a_coach a_pic a_short
a_stalker a_tracker about_kids address_$ after_the age_is all_dad am_a am_scared am_worried an_answer and_threatens
anymore_$ arrested_for as_rape back_$ back_there bank_card block_him can_a cant_eat cant_talk car_park card_and
childline_$ children_at close_$ clothes_off court_$ dad_to dark_$ disappear_$ do_all follows_me for_it from_our get_in
get_taken go_when happened_at he_lied head_$ her_phone i_dont i_get i_need i_text i_think in_the is_asking is_in
is_talking it_bad it_happened it_out keeps_asking kids_in letters_$ looking_at make_someone man_filming marks_on men_in
mum_hits my_door my_photo next_to no_for not_even now_i number_do of_himself old_i on_there parents_$ point_in puts_his
room_i said_i says_he scared_to secret_it see_the she_is sitting_on sleep_$ somebody_to someone_from someone_stop
something_bad speak_to started_$ take_no talk_$ tell_you the_internet the_roof the_stuff they_said to_be to_disappear
too_deep touched_my were_a what_if what_number what_the when_i with_a without_my wont_stop wont_take yesterday_$
yesterday_and
""",
    6: """
^_cant ^_id ^_scared ^_want a_person abuse_$ and_says another_app any_more assaulted_at be_better being_blackmail
being_hurt blackmail_$ call_the coach_$ come_in drinking_and drunk_bleach edge_of feel_disgusting for_a forces_me
friend_$ got_raped groomed_$ hands_$ has_been he_got he_said he_says his_age hits_me home_from husbands_laptop i_be
i_found i_never i_talk if_he in_a in_with is_like it_$ it_to jump_off left_to legal_for like_walking listen_to living_$
looking_over make_him messages_$ midnight_$ my_childs my_husbands my_other of_what off_the on_friday over_the rape_$
report_is screenshotted_it sister_$ social_worker someone_$ something_wrong stuff_$ tablets_$ the_baby the_edge
them_and there_were this_weekend threatens_to to_everyone to_him to_say to_see to_somebody trapped_$ was_my was_online
were_there who_can wrong_$ you_get you_run yr_old
""",
    7: """
^_after ^_being ^_crying ^_looking ^_nothing ^_promise a_30 a_bridge a_game about_his after_school am_at and_turned
around_$ being_a better_off comes_in do_something do_that ever_day ex_wont going_to got_beaten got_hit have_written
he_does he_is house_$ hurt_$ i_have it_count it_this line_$ me_leave me_like my_face my_own my_piano my_pupil not_ok
piano_teacher pictures_back please_$ please_help pretended_to report_my road_$ run_away see_me something_happened
son_was standing_on stuff_to the_party the_pills the_road things_$ this_anymore to_do to_jump to_live to_meet tried_to
under_my video_is what_he work_$ year_old you_be you_go
""",
    8: """
^_mon ^_need all_back at_my bad_thing brought_it crying_on does_$ done_with door_$ feel_used forever_$ hiding_$ i_said
i_tell if_it it_take like_that look_at mum_doesnt my_address my_body my_school my_stepdad of_me on_a on_the online_$
photo_$ raped_$ safe_$ say_what scared_$ sorry_for the_bathroom the_bridge the_point to_report to_wear touched_$
wake_up want_the when_you with_everything would_it
""",
    9: """
^_ich ^_mio ^_they a_bad against_me am_not baby_$ because_of end_it for_an girl_$ groomed_by happened_$ he_took home_$
it_love me_in my_family my_stepmum night_$ one_of other_girls talking_to that_$ the_tablets thing_$ to_end took_the
weekend_$
""",
    10: """
^_je ^_tired am_stack at_work be_over bruises_$ count_if dad_$ ever_$ everything_$ everywhere_$ existing_$ here_$
into_the locks_the love_$ make_the more_$ old_$ tired_of to_$ tonight_$ was_a
""",
    11: """
a_girl at_night been_groomed choice_$ feel_like it_all my_house off_$ ok_$ taken_away the_memories want_out wont_tell
you_make
""",
    12: """
and_the is_this made_to roof_$ room_$ teacher_$ the_door to_come want_my
""",
    13: """
^_planning ^_send and_now daughter_is days_$ do_it i_was it_my mum_$ my_felt nothing_left tell_$ used_$
""",
    14: """
^_been normal_$ planning_to
""",
    15: """
away_$ bridge_$ number_$ of_them
""",
    16: """
^_got him_$ police_$
""",
    18: """
^_childline ^_is again_$ someone_please
""",
    19: """
cutting_$
""",
    20: """
out_$
""",
    21: """
^_feel
""",
    22: """
help_$ stop_$
""",
    26: """
me_$
""",
    32: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -17: """
ADULT>is to>HELPREQ
""",
    -16: """
SEND>a i>ORDINARY to>the
""",
    -15: """
MY>to how>a it>in
""",
    -14: """
ADULT>a ASK>it I>ORDINARY it>the my>at
""",
    -13: """
HELPREQ>with ME>ORDINARY PEER>at he>ADULT me>ORDINARY
""",
    -12: """
MY>a ORDINARY>ORDINARY SEX>to did>the
""",
    -11: """
ASK>HE FRAME>me I>my KNOWS>HE PIC>wont SEND>HE a>ORDINARY and>said do>my want>to when>it
""",
    -10: """
HELPREQ>i HELPREQ>to I>MY I>so ME>on ME>said MY>have ONLINE>a PEER>the SELF_MINOR>and SOMEONE>on SOMEONE>was a>for
and>HE and>him i>so me>a me>on said>the the>ORDINARY the>of to>SOURCE what>should
""",
    -9: """
ADULT>to CARE>ADULT CARE>CROWD CARE>PEER CHILD>are HELPREQ>ORDINARY I>on I>that MY>CARE MY>his OPINION>is PEER>CARE
SEND>me SOMEONE>MY STAT>CROWD TOUCH>the did>HE do>i he>to him>is i>on i>that is>TOUCH keeps>it keeps>the my>CARE
tell>is that>ORDINARY this>MY this>ONLINE to>to want>a wont>SEND
""",
    -8: """
ADULT>of ASK>and CARE>CARE CARE>ME CARE>MY CARE>my CHILD>said DISTRESS>this FORCE>it HE>ORDINARY HELPREQ>MY I>her
KIN>said KNOWS>from MY>cant NUDE>a ONLINE>SOMEONE ORDINARY>ME SELF_MINOR>I SELF_MINOR>i SOMEONE>my SOMEONE>the YOU>my
been>PAST do>I do>KIN got>ORDINARY he>the her>and him>VIOLENCE i>her in>this is>and it>when me>the my>WE my>a not>it
of>ORDINARY this>my to>CONTACT to>ORDINARY to>a to>his was>NEWS
""",
    -7: """
ADULT>ASK ADULT>how ADULT>says ADULT>us ASK>SOURCE ASK>STAT CHILD>GROOMED DIRECT>on DIRECT>to DISTRESS>I DISTRESS>i
FRAME>the HARMED>VIOLENCE HELPREQ>I KIN>KIN KIN>ME KIN>are KIN>says ME>SOURCE ME>my ME>to MINOR>CHILD MINOR>KIN
MINOR>wont MY>WE MY>at NEWS>on SEND>ME SEND>ONLINE SHAME>in VIOLENCE>ORDINARY YOU>and YOU>to and>was does>HELPREQ
for>the have>PAST have>been he>if he>on her>is him>a how>CARE i>my if>him is>ONLINE keep>that me>for me>my me>said
me>to my>ME my>cant my>us of>MY of>his of>the says>a she>said tell>I tell>i the>WE the>a the>for to>in was>on what>for
""",
    -6: """
ADULT>ORDINARY ADULT>PIC ADULT>STAT ASK>him CARE>DIRECT CARE>SEND CARE>me CROWD>CROWD FRAME>it HE>with HELPREQ>my
I>SELF_MINOR I>YOU I>for I>this I>when KIN>CROWD KIN>GROOMED KIN>HE KIN>SEND KIN>VIOLENCE KIN>a KIN>he KIN>it KNOWS>he
ME>for ME>his MY>ME MY>ORDINARY MY>from MY>the MY>us NEWS>NEWS NEWS>of NUDE>CHILD NUDE>CONTACT NUDE>KIN ONLINE>HELPREQ
ONLINE>and ONLINE>the ONLINE>to ORDINARY>me ORDINARY>on PEER>MY PEER>TOUCH PEER>is PIC>his SELF_MINOR>MINOR SEND>his
SEND>the SEND>to SEX>ME SEX>me SOMEONE>SEND SOURCE>that STAT>CHILD THREAT>a TOUCH>to YOU>MY a>STAT a>was and>she at>WE
do>CHILD do>have get>KIN get>to he>MINOR his>with how>SECRET how>tell i>GIFT i>MY i>SELF_MINOR i>this is>got is>that
it>VIOLENCE it>is me>SOURCE my>from my>in my>to she>MY she>my should>to tell>the that>is the>CHILD the>NEWS the>was
them>THREAT they>the this>in we>been what>can what>said where>HE where>he wont>HELPREQ wont>of would>I would>i would>if
you>MY you>my you>to
""",
    -5: """
ADULT>have ADULT>keeps ADULT>my ADULT>them ASK>ME ASK>ORDINARY ASK>a ASK>me CARE>DISTRESS CARE>at CARE>it CARE>of
CARE>on CARE>wants CHILD>NEWS CHILD>for CHILD>to CHILD>was CONTACT>ME CONTACT>me CONTACT>with CROWD>are DIRECT>the
DISTRESS>at FEAR>ORDINARY FEAR>on FEAR>the FORCE>want FRAME>and GROOMED>PAST HE>at HE>if HE>on HE>the HE>them HE>was
HELPREQ>in HELPREQ>me I>CHILD I>CONTACT I>KNOWS I>where I>with I>you KIN>DISTRESS KIN>STAT KIN>me KIN>my KIN>with ME>of
MEET>GIFT MINOR>HELPREQ MY>OPINION MY>of MY>says MY>them MY>wont NEWS>a NUDE>to OLDER>SEND OLDER>SEX ONLINE>is
OPINION>WE OPINION>a OPINION>want OPINION>we ORDINARY>ONLINE ORDINARY>a ORDINARY>my PAST>STAT PEER>VIOLENCE PIC>of
SEND>CONTACT SEND>of SEX>CONTACT SEX>ONLINE SHAME>I SHAME>i SOMEONE>NEWS SOMEONE>SEX SOMEONE>VIOLENCE SOURCE>SOURCE
SOURCE>do STAT>KIN TOUCH>with VIOLENCE>SEND VIOLENCE>at VIOLENCE>to WORRY>is WORRY>with YOU>dont a>BEING a>GROOMED
a>NEWS a>SOURCE and>it because>was been>the can>PEER can>it did>what do>MY do>not do>they dont>I for>that from>this
got>CONTACT got>MY got>for had>been has>his his>was i>CONTACT i>KNOWS if>CHILD if>KIN in>to is>DIRECT is>he is>to it>do
it>i keeps>on me>STAT me>at me>of my>ASK my>OPINION my>SEND my>the my>wont not>i on>with says>to should>I should>i
tell>in the>HELPREQ the>SOURCE the>been the>said to>have was>PAST what>it what>they where>is will>he will>if
wont>ONLINE you>dont
""",
    -4: """
ABUSE>PIC ADULT>OPINION ADULT>THREAT ADULT>can ADULT>from ADULT>she ASK>her ASK>that ASSAULT>HE BEING>for CARE>ASK
CARE>ONLINE CARE>a CHILD>CROWD CHILD>STAT CHILD>it CONTACT>ORDINARY CREEPY>I CREEPY>i CROWD>CHILD CROWD>KIN CROWD>it
DESPAIR>and FEAR>at FORCE>ASK FRAME>PEER FRAME>this FRAME>with GIFT>him HE>from HE>his HE>to HELPREQ>SOMEONE
HELPREQ>TOPIC HYPO>CHILD HYPO>KIN I>GIFT I>KIN I>PEER I>who KIN>NEVERMET KIN>OTHER_ADULT KIN>and KIN>got KNOWS>his
KNOWS>is LOVE>PAST ME>STAT ME>at ME>him ME>how MEET>I MEET>i MEET>the MOVED>OPINION MOVED>for MY>ASK MY>PEER MY>got
MY>how MY>is NUDE>BULLY NUDE>WE NUDE>for ONLINE>tell ONLINE>that OPINION>CONTACT OPINION>GIFT OPINION>SOURCE
OPINION>have OPINION>he ORDINARY>HELPREQ ORDINARY>is ORDINARY>it ORDINARY>to PAST>cant PEER>and PEER>of PEER>said
SELF_MINOR>ASK SEX>ASSAULT SEX>a SEX>and SOMEONE>ADULT SOMEONE>ORDINARY SOURCE>a SOURCE>what STALK>ORDINARY STAT>when
THREAT>PIC TOLD>his TOLD>the TOPIC>on TOUCH>of TOUCH>said VIOLENCE>ASK VIOLENCE>of VIOLENCE>want WE>HE WE>PIC WE>been
WE>have WORRY>he WORRY>it YOU>FRAME YOU>in YOU>me a>CARE a>on and>STAT and>cant and>tell are>CROWD at>MINOR at>are
at>have been>BULLY been>LOVE been>it can>FRAME can>ONLINE did>he did>her do>CARE do>SOURCE do>a do>to does>SOURCE
dont>HE dont>WORRY dont>he dont>i for>MOVED for>and for>on get>CARE has>HE has>the he>GIFT he>HE he>PEER he>TOLD
he>TOUCH he>at he>from he>him his>ORDINARY his>and his>it how>ADULT how>PEER how>PIC how>THREAT how>my i>HE i>PEER
i>SOURCE i>YOU i>for i>of i>when i>where i>who i>with i>would if>GROOMED in>ORDINARY in>can is>BULLY is>GIFT is>SOURCE
it>GIFT it>SOURCE it>with keeps>TOUCH me>I me>him me>his me>how me>i my>I my>ORDINARY my>PEER my>do my>her my>i my>it
my>of of>MINOR of>ONLINE of>SEX of>SOMEONE of>TOUCH of>was on>CONTACT on>SEND on>it our>ADULT our>to please>how
said>had says>ASK says>that she>OTHER_ADULT that>BEING that>CARE that>GROOMED that>not the>ABUSE the>CREEPY the>MINOR
the>ONLINE the>at the>can the>that the>us they>ASK they>want this>CONTACT to>I to>get to>how to>i us>the wants>HE
was>KIN we>a we>have what>get what>she when>did who>ONLINE who>that why>CROWD why>ONLINE why>do would>CARE would>a
you>FRAME you>in you>me
""",
    -3: """
ADULT>are ADULT>cant ADULT>he ADULT>keep ASK>VIOLENCE BEING>the CARE>OTHER_ADULT CARE>VIOLENCE CHILD>DIRECT
CHILD>NEVERMET CHILD>SEND CHILD>been CHILD>does CHILD>had CHILD>he CHILD>who CONTACT>ADULT CREEPY>with CROWD>HE
CROWD>SOURCE CROWD>is CROWD>tell DIRECT>at DISTRESS>and DISTRESS>in DISTRESS>so FEAR>that FORCE>from FORCE>to
FRAME>STAT GIFT>ME GIFT>me GROOMED>has GROOMED>it HARMED>his HE>ASK HE>BEING HE>DISTRESS HE>SOURCE HE>and HE>our
HE>want HELPREQ>ASK HELPREQ>SOURCE HELPREQ>WORRY HELPREQ>from HYPO>a I>NUDE I>SOMEONE I>TOUCH I>WORRY I>in I>of I>would
KIN>ASK KIN>DIRECT KIN>ORDINARY KIN>PAST KIN>does KIN>had KIN>her KIN>who KNOWS>of LEAK>on ME>ASK ME>I ME>SEND ME>does
ME>have ME>her ME>i ME>the MINOR>to MINOR>was MOVED>and MY>MY MY>but MY>can MY>for MY>had MY>her MY>my NEVERMET>CHILD
NEVERMET>KIN NEVERMET>SOMEONE NEWS>PAST NEWS>SOMEONE NEWS>with NUDE>MINOR NUDE>ONLINE NUDE>SELF_MINOR ONLINE>PEER
ONLINE>are ONLINE>him OPINION>ADULT OPINION>FORCE OPINION>she OPINION>wont ORDINARY>ASK ORDINARY>WE ORDINARY>was
OTHER_ADULT>OLDER PAST>DISTRESS PAST>has PAST>on PAST>when PEER>DIRECT PEER>LOVE PIC>WE PIC>from PIC>our PIC>the
SECRET>FRAME SECRET>I SECRET>OPINION SECRET>i SECRET>in SELF_MINOR>want SELF_MINOR>when SEND>SEX SEND>him SEX>him
SHAME>on SHAME>the SOMEONE>CHILD SOMEONE>SOURCE SOURCE>CROWD SOURCE>DISTRESS SOURCE>HELPREQ SOURCE>PIC SOURCE>YOU
SOURCE>does SOURCE>for SOURCE>the SOURCE>to SOURCE>was SOURCE>who SOURCE>you STAT>STAT STAT>for THREAT>ADULT
THREAT>OPINION TOLD>us TOPIC>CHILD TOPIC>CROWD TOPIC>KIN TOPIC>SOURCE TOPIC>TOPIC TOUCH>LEAK TOUCH>ORDINARY
TOUCH>SOURCE TOUCH>and TOUCH>has VIOLENCE>in VIOLENCE>the WE>ADULT WE>ME WE>ORDINARY WE>at WE>got WE>is WE>of WE>the
WE>to WE>us YOU>can YOU>do a>SEND a>SHAME a>TOPIC a>can a>do a>said a>this and>LOVE and>MINOR and>SOURCE and>WORRY
and>from and>they and>want are>HE are>YOU are>a are>you at>STAT at>of at>said at>what can>MY can>have can>my can>with
cant>in did>CHILD did>KIN did>YOU did>a do>SEND do>at do>in does>PIC does>the does>what dont>FRAME dont>it for>CONTACT
for>PAST for>SOURCE for>is get>CHILD get>MY get>ORDINARY get>from got>my had>a had>at has>STAT he>FRAME he>NEVERMET
he>had he>his her>on him>the how>CHILD how>KIN how>MY how>did how>to i>NUDE i>TOUCH i>WORRY i>is i>want i>you if>CARE
if>HE if>they if>to in>FRAME in>YOU in>at in>your is>PEER is>so it>I it>SEND me>SEND me>YOU me>does me>have me>her
me>with my>KIN my>but my>had my>have my>she my>we not>I not>ME not>he not>me of>ASK of>CONTACT of>to on>BULLY on>ONLINE
on>PIC on>please our>ME our>WE our>is our>us please>ASK please>CONTACT said>ONLINE said>SOURCE said>and said>are
said>me says>CHILD says>CROWD says>I says>KIN says>can says>him says>i says>was she>SEND she>on so>CONTACT so>the so>to
tell>HE tell>ORDINARY tell>him that>was that>what the>ME the>SEND the>STAT the>had the>have the>tell the>this the>we
the>with them>TOPIC they>DISTRESS they>ORDINARY they>SOURCE they>do this>VIOLENCE this>is to>CHILD to>STAT to>TOPIC
to>from want>ORDINARY want>STAT want>me want>this wants>his wants>the was>OTHER_ADULT was>SHAME was>for wasnt>FEAR
wasnt>the we>HE we>ORDINARY we>at we>of what>FRAME what>SOURCE what>and what>of what>would what>you when>CHILD
when>GIFT when>they when>to who>SEX who>said why>PIC why>SECRET will>I will>i with>CROWD with>ORDINARY with>THREAT
with>please with>the would>SECRET would>SOMEONE you>can you>do
""",
    -2: """
ADULT>GIFT ADULT>SEND ADULT>TOLD ADULT>had ADULT>has ADULT>they ADULT>wants ADULT>was ADULT>what ASK>FORCE ASK>do
ASK>his ASK>the BEING>BULLY BULLY>for CARE>PAST CARE>STAT CARE>TOUCH CARE>are CARE>he CARE>in CARE>said CARE>the
CARE>what CARE>with CHILD>ADULT CHILD>HE CHILD>TOUCH CHILD>can CHILD>his CHILD>how CHILD>of CHILD>wants CHILD>why
CONTACT>ONLINE CONTACT>PEER CONTACT>can CONTACT>in CONTACT>it CREEPY>is CROWD>PIC CROWD>SEND CROWD>SOMEONE CROWD>a
CROWD>he CROWD>they CROWD>what DIRECT>ONLINE DIRECT>ORDINARY DISTRESS>SOURCE FEAR>tell FORCE>CONTACT FORCE>a
FRAME>FRAME FRAME>HELPREQ FRAME>ORDINARY FRAME>why GIFT>OPINION GIFT>for GIFT>my GROOMED>STAT GROOMED>how HE>ADULT
HE>LEAK HE>TOLD HE>a HE>had HE>they HELPREQ>CHILD HELPREQ>a HELPREQ>his HYPO>BEING HYPO>GROOMED HYPO>ME HYPO>TOLD
HYPO>is HYPO>me I>ADULT I>CREEPY I>FORCE I>HYPO I>SOURCE I>they I>wasnt KIN>ABUSE KIN>CHILD KIN>I KIN>can KIN>how
KIN>they KIN>was KNOWS>PIC LOVE>with ME>BEING ME>OPINION ME>keep ME>your MEET>CROWD MEET>and MEET>get MEET>in
MINOR>CROWD MINOR>at MOVED>to MY>DISTRESS MY>SELF_MINOR MY>SEND MY>STAT MY>it MY>we NEVERMET>a NEVERMET>can
NEVERMET>who NEWS>CHILD NEWS>SEND NEWS>said NUDE>ME NUDE>PIC NUDE>STAT NUDE>me NUDE>what NUDE>with OLDER>CONTACT
OLDER>that OLDER>wants ONLINE>CONTACT ONLINE>KIN ONLINE>MINOR ONLINE>STAT ONLINE>for ONLINE>his ONLINE>it ONLINE>of
OPINION>ASK OPINION>HE OPINION>MY OPINION>SEND OPINION>SOMEONE OPINION>does OPINION>my OPINION>on OPINION>says
OPINION>wants OPINION>what ORDINARY>I ORDINARY>SOMEONE ORDINARY>i ORDINARY>in ORDINARY>not ORDINARY>please
ORDINARY>wants ORDINARY>with OTHER_ADULT>ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>and OTHER_ADULT>my PEER>BULLY PEER>I
PEER>are PEER>i PEER>me PEER>on PEER>to PIC>I PIC>her PIC>i PIC>what SECRET>CONTACT SECRET>but SELF_MINOR>NUDE
SELF_MINOR>SOURCE SELF_MINOR>in SELF_MINOR>wants SEND>CHILD SEND>I SEND>KIN SEND>KNOWS SEND>SOURCE SEND>for SEND>i
SOMEONE>GROOMED SOMEONE>SOMEONE SOMEONE>and SOMEONE>can SOMEONE>have SOMEONE>our SOURCE>NUDE SOURCE>i SOURCE>says
STALK>ONLINE STAT>ADULT STAT>SEND STAT>are STAT>in STAT>of STAT>on STAT>to THREAT>I THREAT>i THREAT>the TOLD>HE
TOLD>ORDINARY TOLD>WE TOLD>does TOLD>get TOPIC>HE TOPIC>and TOPIC>that TOPIC>them TOPIC>they TOPIC>when TOPIC>who
VIOLENCE>MEET WE>ASK WE>VIOLENCE WE>get WE>her WE>him WE>keep WORRY>MY WORRY>my YOU>CARE YOU>CHILD YOU>HELPREQ YOU>KIN
YOU>ONLINE YOU>PEER YOU>STAT YOU>are YOU>have YOU>if YOU>said a>FRAME a>OLDER a>PEER a>TOUCH a>because a>been a>he
a>should a>that a>with and>FORCE and>HELPREQ and>ORDINARY and>get and>i and>that and>them and>what and>when and>will
are>BULLY are>CHILD are>KIN are>ORDINARY are>in are>the at>I at>for at>i at>our at>this because>it because>on
been>ABUSE been>I been>THREAT been>i but>a but>have can>CARE can>ORDINARY can>VIOLENCE can>me can>them cant>PIC cant>it
did>ASK did>SOURCE did>THREAT did>for did>get did>they did>you do>OPINION do>ORDINARY do>SECRET do>THREAT do>does
do>her do>them do>with does>CROWD does>a does>for does>get does>not dont>ASK dont>the dont>they dont>want for>HELPREQ
for>HYPO for>MINOR for>MY for>SECRET for>WE for>WORRY for>does for>for for>in for>this for>we for>what from>CARE
from>KIN from>SOURCE from>his from>on get>HE get>I get>VIOLENCE get>at get>dont get>i get>on get>they got>HELPREQ
got>TOUCH had>HE had>and had>his had>the had>to has>ABUSE has>MINOR has>PIC has>YOU has>got has>of has>with has>your
have>CROWD have>ONLINE have>PIC have>a have>this he>ASK he>DIRECT he>DISTRESS he>MOVED he>PIC he>SHAME he>and he>he
he>of he>our he>with her>CROWD her>KIN her>ONLINE him>at him>his him>will his>GIFT how>CROWD how>I how>OPINION how>are
how>he how>her how>was how>will i>ADULT i>CREEPY i>FORCE i>HYPO i>OPINION i>a i>them i>they i>wasnt if>TOLD if>does
if>dont if>has if>me if>not if>you in>CARE in>CHILD in>CREEPY in>LOVE in>did is>but is>from is>us isnt>the it>FEAR
it>PIC it>from it>he it>not it>please it>who it>wont keep>CHILD keep>CROWD keep>but keep>this keeps>ORDINARY me>BEING
me>OPINION me>do me>get me>this me>your my>DISTRESS my>STAT my>got my>is my>keeps my>says not>HE not>HELPREQ
not>OPINION not>have not>the not>what not>why of>CROWD of>MEET of>STAT of>WE of>have of>our of>that on>ASK on>to
please>a please>on please>the please>to please>with said>been said>can said>it said>that said>wont said>you
says>OTHER_ADULT says>are says>is she>ME she>ORDINARY she>her she>me should>HYPO should>WORRY should>for should>his
should>if so>WE tell>OPINION tell>her tell>his tell>if tell>will that>SEND that>STAT that>are the>FEAR the>FRAME
the>MEET the>SOMEONE the>keeps the>not the>she the>so the>they them>when they>WE they>dont they>have they>it they>they
they>us they>wont this>ORDINARY this>PIC this>SECRET this>SOMEONE this>and this>of this>on this>the to>SELF_MINOR
to>and to>if to>keep to>me to>this to>want to>who us>HE want>ASK want>CHILD want>ME want>SOURCE want>at want>it
wants>SOURCE wants>do wants>her wants>what was>CHILD was>CONTACT was>CROWD was>FEAR was>HE was>I was>ORDINARY was>STAT
was>i was>is was>so was>that was>the was>this was>when was>who we>FEAR we>get we>got we>him what>HE what>NEWS what>a
what>have what>her what>this what>to what>with when>HELPREQ when>KIN when>OLDER when>OPINION when>SEND when>SEX when>WE
when>the when>we when>will which>SOURCE who>CROWD who>NUDE who>SEND why>CHILD why>KIN why>MOVED why>OPINION why>have
why>not why>tell will>HE will>when with>ME with>my wont>CONTACT wont>have wont>on would>ADULT you>CHILD you>KIN
you>ONLINE you>PEER you>STAT you>are you>have you>said you>that your>HELPREQ your>SOURCE your>to
""",
    -1: """
ABUSE>THREAT ABUSE>a ABUSE>are ABUSE>on ADULT>FEAR ADULT>LOVE ADULT>ME ADULT>MEET ADULT>MINOR ADULT>SHAME ADULT>WORRY
ADULT>because ADULT>got ADULT>tell ADULT>will ASK>CHILD ASK>I ASK>LOVE ASK>TOLD ASK>should ASK>what ASK>which ASK>who
ASK>with ASSAULT>was BEING>CONTACT BEING>GROOMED BEING>KIN BEING>got BEING>keep CARE>BULLY CARE>FORCE CARE>GROOMED
CARE>MOVED CARE>ORDINARY CARE>and CARE>from CARE>got CARE>had CARE>says CARE>they CHILD>ASK CHILD>MINOR CHILD>OPINION
CHILD>ORDINARY CHILD>PIC CHILD>TOPIC CHILD>i CHILD>tell CHILD>they CHILD>this CHILD>when CONTACT>GIFT CONTACT>HELPREQ
CONTACT>TOUCH CONTACT>and CONTACT>please CONTACT>that CREEPY>if CROWD>ASK CROWD>FEAR CROWD>GIFT CROWD>GROOMED
CROWD>OPINION CROWD>SECRET CROWD>TOPIC CROWD>WORRY CROWD>been CROWD>does CROWD>from CROWD>her CROWD>not CROWD>of
CROWD>said CROWD>that CROWD>this CROWD>was CROWD>who DIRECT>in FEAR>FEAR FEAR>I FEAR>SOURCE FEAR>a FEAR>i FORCE>PEER
FORCE>he FORCE>when FRAME>CARE FRAME>GIFT FRAME>KIN FRAME>ME FRAME>MOVED FRAME>MY FRAME>PIC FRAME>SEND FRAME>SOURCE
FRAME>can FRAME>for FRAME>how FRAME>i FRAME>if FRAME>my FRAME>on FRAME>them FRAME>want FRAME>who FRAME>would GIFT>with
GROOMED>the HE>BULLY HE>CHILD HE>FRAME HE>GROOMED HE>HE HE>SHAME HE>TOPIC HE>is HE>of HE>so HE>us HE>when HE>will
HELPREQ>CARE HELPREQ>ONLINE HELPREQ>THREAT HELPREQ>does HELPREQ>has HELPREQ>how HELPREQ>of HELPREQ>on HELPREQ>should
HELPREQ>them I>MINOR I>ONLINE I>OPINION I>SELF_ADULT I>THREAT I>a I>cant I>please I>want I>which I>why I>will I>your
KIN>ADULT KIN>MEET KIN>NEWS KIN>TOPIC KIN>at KIN>did KIN>of KIN>tell KIN>this KIN>to KIN>wants KIN>we KNOWS>him
LEAK>ONLINE LEAK>of LOVE>CARE LOVE>CHILD LOVE>I LOVE>KIN LOVE>OPINION LOVE>him LOVE>i LOVE>on ME>CHILD ME>KNOWS ME>LOVE
ME>a ME>get ME>want MEET>MINOR MEET>at MINOR>ASK MINOR>STAT MINOR>he MINOR>him MINOR>his MINOR>the MINOR>wants
MOVED>CONTACT MY>ADULT MY>BULLY MY>FEAR MY>HELPREQ MY>PAST MY>SOURCE MY>TOPIC MY>YOU MY>and MY>because MY>in MY>keeps
MY>not MY>please MY>should MY>what MY>will MY>you NEAR>ORDINARY NEAR>with NEWS>CARE NEWS>CONTACT NEWS>for NEWS>is
NEWS>to NEWS>was NUDE>HELPREQ NUDE>MY OLDER>ASK OLDER>CROWD OLDER>but OLDER>the OLDER>who ONLINE>CHILD ONLINE>HE
ONLINE>ONLINE ONLINE>OPINION ONLINE>ORDINARY ONLINE>SOURCE ONLINE>get ONLINE>in ONLINE>keeps ONLINE>me ONLINE>please
ONLINE>so ONLINE>was ONLINE>will OPINION>HELPREQ OPINION>MEET OPINION>SECRET OPINION>and OPINION>keeps OPINION>was
OPINION>who ORDINARY>CARE ORDINARY>CHILD ORDINARY>CONTACT ORDINARY>GIFT ORDINARY>KIN ORDINARY>LOVE ORDINARY>MINOR
ORDINARY>MY ORDINARY>SEND ORDINARY>at ORDINARY>do ORDINARY>from ORDINARY>get ORDINARY>got ORDINARY>have ORDINARY>keeps
ORDINARY>of ORDINARY>so ORDINARY>the ORDINARY>this ORDINARY>we ORDINARY>what ORDINARY>will OTHER_ADULT>MY
OTHER_ADULT>SOURCE OTHER_ADULT>in OTHER_ADULT>who PAST>CHILD PAST>KIN PAST>are PAST>of PAST>want PEER>FEAR PEER>MOVED
PEER>PEER PEER>STAT PEER>him PEER>in PEER>it PEER>my PEER>tell PEER>wants PIC>ADULT PIC>HELPREQ PIC>do PIC>with
SECRET>CARE SECRET>CHILD SECRET>HELPREQ SECRET>MY SECRET>ORDINARY SECRET>are SECRET>did SECRET>her SECRET>on
SELF_MINOR>HE SELF_MINOR>he SELF_MINOR>is SELF_MINOR>the SEND>OPINION SEND>PIC SEND>STAT SEND>from SEND>he SEND>in
SEND>that SEND>you SEX>CHILD SEX>KIN SHAME>FORCE SHAME>ME SHAME>TOUCH SHAME>me SHAME>to SOMEONE>FRAME SOMEONE>been
SOMEONE>does SOMEONE>for SOMEONE>got SOMEONE>his SOMEONE>if SOMEONE>it SOMEONE>said SOMEONE>they SOMEONE>wants
SOURCE>ABUSE SOURCE>BEING SOURCE>FEAR SOURCE>FRAME SOURCE>GIFT SOURCE>GROOMED SOURCE>I SOURCE>MINOR SOURCE>OLDER
SOURCE>can SOURCE>did SOURCE>from SOURCE>had SOURCE>how SOURCE>if SOURCE>of SOURCE>on SOURCE>should SOURCE>this STAT>ME
STAT>MINOR STAT>NUDE STAT>OPINION STAT>OTHER_ADULT STAT>PAST STAT>SOURCE STAT>WORRY STAT>can STAT>did STAT>does STAT>me
STAT>my STAT>please STAT>she STAT>should THREAT>SEND THREAT>VIOLENCE THREAT>do THREAT>her TOLD>MEET TOLD>ONLINE
TOLD>SOURCE TOLD>at TOLD>to TOPIC>CARE TOPIC>MY TOPIC>STAT TOPIC>i TOPIC>is TOPIC>of TOPIC>to TOUCH>ASK TOUCH>do
TOUCH>her VIOLENCE>FORCE VIOLENCE>ONLINE VIOLENCE>if VIOLENCE>on WE>FEAR WE>LOVE WE>MEET WE>MY WE>PEER WE>SOURCE
WE>TOLD WE>TOUCH WE>WE WE>a WE>but WE>my WE>on WE>says WORRY>a YOU>CONTACT YOU>DISTRESS YOU>ME YOU>ORDINARY YOU>SOURCE
YOU>been YOU>got YOU>on YOU>please YOU>that YOU>this YOU>will a>ASSAULT a>CONTACT a>CRISIS a>DIRECT a>FEAR a>OPINION
a>SECRET a>VIOLENCE a>WORRY a>are a>cant a>him a>how a>keep a>not a>tell a>they a>which a>your and>FEAR and>I
and>NEVERMET and>ONLINE and>if and>not and>of and>on and>which and>wont are>ABUSE are>CARE are>ME are>NEAR are>PEER
are>SOMEONE are>SOURCE are>STAT are>and are>do are>for are>is are>me are>of are>on are>please are>them are>they are>who
at>ADULT at>ONLINE at>VIOLENCE at>does at>when been>CROWD been>SOURCE been>of been>with but>ADULT but>ME but>MY
but>ONLINE but>ORDINARY but>PEER but>me but>not but>the but>to can>CONTACT can>CROWD can>MINOR can>PIC can>SEND
can>SOURCE can>STAT can>TOPIC can>WE can>for can>in can>on can>this can>we cant>MY cant>ORDINARY cant>a cant>my
did>CROWD did>MY did>SEND did>from did>my did>she did>tell did>your do>ASK do>CROWD do>GIFT do>ME do>MEET do>MINOR
do>PEER do>SELF_MINOR do>TOPIC do>VIOLENCE do>is do>me do>want do>your does>ONLINE does>PAST does>YOU does>in does>it
does>tell does>your dont>ADULT dont>YOU dont>you for>ASK for>BEING for>ONLINE for>YOU for>do for>has for>her for>if
for>please for>will for>you from>ABUSE from>in from>please from>that from>who get>GIFT get>GROOMED get>NEWS
get>SELF_MINOR get>SOMEONE get>my got>ADULT got>I got>STAT got>do got>from got>how got>i got>the had>CONTACT had>SEX
had>do had>on has>VIOLENCE has>in has>so have>LOVE have>NUDE have>ORDINARY have>SOURCE have>and have>do have>get
have>how have>if have>so he>CARE he>CHILD he>MY he>SOURCE he>VIOLENCE he>WE he>are he>her he>keeps he>me he>so he>tell
he>was her>ORDINARY her>did her>was him>ORDINARY him>to his>a his>for his>he how>ABUSE how>ORDINARY how>SEND how>SOURCE
how>TOPIC how>does how>have how>if how>it how>keep how>on how>that how>they i>CHILD i>MINOR i>ONLINE i>SELF_ADULT
i>SOMEONE i>THREAT i>TOPIC i>VIOLENCE i>and i>cant i>please i>which i>why i>will i>your if>BEING if>CONTACT if>SOMEONE
if>a if>can if>do if>that if>want in>CROWD in>HELPREQ in>SEND in>STAT in>do in>from in>how in>please in>should in>them
in>was is>ADULT is>CROWD is>STAT is>WORRY is>not is>of is>wants is>what is>with isnt>HE isnt>MY isnt>he it>HE
it>HELPREQ it>THREAT it>are it>isnt it>says it>so it>that it>them keep>KIN keep>SECRET keep>WE keep>for keep>the
keeps>STALK keeps>TOLD keeps>his me>ASK me>CHILD me>KNOWS me>LOVE me>if me>you my>FEAR my>HELPREQ my>PAST my>SELF_MINOR
my>TOPIC my>and my>because my>how my>isnt my>not my>please my>should my>wants my>what not>a not>tell of>OTHER_ADULT
of>WORRY of>in of>said of>they of>you on>LOVE on>SOURCE on>STAT on>TOPIC on>but on>have on>in on>of on>says on>which
our>ASK our>SOURCE our>TOLD our>TOUCH our>WORRY our>a our>got our>the please>MY please>ONLINE please>ORDINARY
please>SEND please>SOURCE please>STALK please>and please>for please>my said>ME said>SEND said>dont said>isnt said>on
said>tell said>was said>what says>SOURCE says>STAT says>but says>cant says>have says>in says>she says>so says>want
says>will she>PEER she>for she>had should>CARE should>CHILD should>CROWD should>KIN should>do should>get should>tell
should>that should>this so>ASK so>FEAR so>MY so>ORDINARY so>SOURCE so>a so>are so>do so>have so>in so>my so>we so>what
so>who tell>CHILD tell>KIN tell>SOURCE tell>does tell>he tell>how tell>me tell>when tell>your that>ABUSE that>GIFT
that>ME that>NEWS that>THREAT that>WE that>had that>he that>her that>isnt that>me that>of that>please that>says that>we
the>FORCE the>HE the>LOVE the>OLDER the>OPINION the>STALK the>VIOLENCE the>WORRY the>get the>her the>how the>our
the>please the>what them>are them>what they>CHILD they>CROWD they>FORCE they>KIN they>SEND they>TOPIC they>is they>to
they>with this>CHILD this>DISTRESS this>KIN this>SOURCE this>are this>for this>to this>what to>ASK to>CROWD to>FORCE
to>our to>that to>which to>why us>in want>CROWD want>KIN want>MEET want>for want>from want>on want>that wants>ORDINARY
wants>SECRET wants>YOU wants>who wants>why wants>you was>ASK was>CREEPY was>GROOMED was>OLDER was>SEND was>WE was>of
was>our was>said we>CHILD we>LOVE we>MY we>PEER we>PIC we>but we>my we>on what>ASK what>CHILD what>CROWD what>GIFT
what>KIN what>MINOR what>SEND what>STAT what>THREAT what>VIOLENCE what>YOU what>on what>says what>tell when>NUDE
when>ORDINARY when>at when>do when>does when>for when>is when>my when>should where>CROWD where>FRAME where>HELPREQ
where>MEET where>i where>the which>STAT which>and which>are which>did which>it which>should who>CONTACT who>GROOMED
who>OLDER who>SOURCE who>TOPIC who>for who>from who>if who>the who>this who>was who>would why>HE why>SOURCE why>YOU
why>are why>did why>i why>is why>it why>they why>you will>GIFT will>ONLINE will>SEND will>a will>have will>to
with>TOUCH with>has with>me would>CONTACT would>ME would>ONLINE would>me would>that you>CARE you>HELPREQ you>I you>ME
you>ORDINARY you>PIC you>and you>been you>got you>i you>if you>on you>this you>will your>CHILD your>KIN your>SECRET
your>a your>and your>if
""",
    1: """
ABUSE>CARE ABUSE>HE ABUSE>I ABUSE>KIN ABUSE>and ABUSE>at ABUSE>i ABUSE>if ADULT>I ADULT>SECRET ADULT>TOUCH ADULT>but
ADULT>her ADULT>his ADULT>i ADULT>if ADULT>why ADULT>would ASK>ASK ASK>CRISIS ASK>NEWS ASK>SECRET ASK>SEX ASK>WE
ASK>but ASK>get ASK>have ASK>he ASK>how ASK>our ASK>them ASK>was ASK>when ASSAULT>ASSAULT ASSAULT>it ASSAULT>on
BEING>ABUSE BEING>ASK BEING>FORCE BEING>HE BEING>PIC BEING>SEND BEING>VIOLENCE BEING>a BEING>at BEING>her BEING>on
BULLY>ASK BULLY>CARE BULLY>DIRECT BULLY>HE BULLY>NUDE BULLY>THREAT BULLY>TOLD BULLY>YOU BULLY>keep BULLY>of BULLY>on
CARE>GIFT CARE>HELPREQ CARE>KIN CARE>LEAK CARE>LOVE CARE>OLDER CARE>PIC CARE>SEX CARE>SOMEONE CARE>THREAT CARE>have
CARE>her CARE>keep CARE>should CARE>this CARE>was CARE>we CARE>who CHILD>BEING CHILD>DISTRESS CHILD>FRAME CHILD>HARMED
CHILD>SECRET CHILD>SHAME CHILD>dont CHILD>has CHILD>is CHILD>want CONTACT>ASK CONTACT>CHILD CONTACT>I CONTACT>OLDER
CONTACT>SEX CONTACT>SOURCE CONTACT>WE CONTACT>because CONTACT>her CONTACT>of CONTACT>says CONTACT>she CONTACT>to
CONTACT>what CREEPY>CHILD CREEPY>OPINION CREEPY>ORDINARY CREEPY>SEX CREEPY>and CREEPY>his CREEPY>in CREEPY>of
CREEPY>the CREEPY>they CRISIS>ASK CRISIS>HE CRISIS>ME CRISIS>in CRISIS>want CRISIS>wasnt CROWD>ADULT CROWD>DISTRESS
CROWD>HELPREQ CROWD>LOVE CROWD>MY CROWD>dont CROWD>my CROWD>should CROWD>want DESPAIR>I DESPAIR>a DESPAIR>i DIRECT>I
DIRECT>NUDE DIRECT>PAST DIRECT>SOMEONE DIRECT>VIOLENCE DIRECT>do DIRECT>for DIRECT>from DIRECT>i DIRECT>what
DIRECT>when DISTRESS>CARE DISTRESS>CRISIS DISTRESS>HELPREQ DISTRESS>SOMEONE DISTRESS>a DISTRESS>if DISTRESS>when
FEAR>her FEAR>is FEAR>what FORCE>ADULT FORCE>SEND FORCE>THREAT FORCE>VIOLENCE FORCE>cant FORCE>do FORCE>her FORCE>if
FORCE>on FORCE>tell FORCE>what FRAME>CREEPY FRAME>VIOLENCE FRAME>was FRAME>where GIFT>FORCE GIFT>HE GIFT>SEND
GIFT>SOMEONE GIFT>THREAT GIFT>have GIFT>it GIFT>she GIFT>they GROOMED>CHILD GROOMED>HARMED GROOMED>YOU GROOMED>if
GROOMED>me GROOMED>my GROOMED>she GROOMED>you HARMED>ABUSE HARMED>I HARMED>KNOWS HARMED>MY HARMED>ONLINE HARMED>PAST
HARMED>PIC HARMED>TOUCH HARMED>and HARMED>at HARMED>got HARMED>he HARMED>him HARMED>i HARMED>my HARMED>of HARMED>they
HARMED>was HARMED>when HARMED>with HE>ASSAULT HE>CRISIS HE>DIRECT HE>MINOR HE>NEWS HE>ONLINE HE>OTHER_ADULT HE>PAST
HE>SOMEONE HE>TOUCH HE>VIOLENCE HE>WE HE>are HE>because HE>can HE>cant HE>didnt HE>do HE>her HE>him HE>keep HE>not
HE>should HE>who HELPREQ>LOVE HELPREQ>SECRET HELPREQ>YOU HELPREQ>and HELPREQ>get HELPREQ>it HELPREQ>the HELPREQ>want
HYPO>YOU I>CARE I>CROWD I>FRAME I>HE I>LEAK I>OTHER_ADULT I>STALK I>TOLD I>VIOLENCE I>WE I>and I>did I>had I>him
I>keeps I>says I>we KIN>ASSAULT KIN>FEAR KIN>FORCE KIN>MINOR KIN>PIC KIN>SECRET KIN>SHAME KIN>because KIN>been KIN>dont
KIN>for KIN>has KIN>have KIN>his KIN>i KIN>should KIN>so KIN>want KNOWS>CARE KNOWS>KIN KNOWS>ME KNOWS>NUDE KNOWS>SECRET
KNOWS>are KNOWS>for KNOWS>me KNOWS>where LEAK>MY LEAK>PIC LEAK>a LEAK>my LOVE>HE LOVE>LOVE LOVE>MY LOVE>PEER
LOVE>SELF_MINOR LOVE>SHAME LOVE>YOU LOVE>dont LOVE>he LOVE>her LOVE>is LOVE>this LOVE>to LOVE>who LOVE>you ME>ABUSE
ME>DESPAIR ME>HARMED ME>MY ME>NEAR ME>OLDER ME>ONLINE ME>OTHER_ADULT ME>SOMEONE ME>TOLD ME>YOU ME>because ME>do ME>dont
ME>has ME>if ME>is ME>keeps ME>our ME>please ME>says ME>so ME>they ME>where MEET>CHILD MEET>MY MEET>PEER MEET>for
MEET>my MEET>when MEET>with MINOR>CARE MINOR>MY MINOR>been MINOR>for MINOR>my MINOR>says MOVED>I MOVED>MOVED
MOVED>SECRET MOVED>i MOVED>it MY>KNOWS MY>LOVE MY>MINOR MY>MOVED MY>OLDER MY>SOMEONE MY>WORRY MY>keep MY>on MY>who
MY>why MY>would NEAR>get NEVERMET>HE NEVERMET>I NEVERMET>MY NEVERMET>and NEVERMET>i NEVERMET>my NEWS>have NUDE>CREEPY
NUDE>I NUDE>KNOWS NUDE>SECRET NUDE>SEND NUDE>TOUCH NUDE>WORRY NUDE>got NUDE>i NUDE>in NUDE>is NUDE>when OLDER>CARE
OLDER>CREEPY OLDER>FORCE OLDER>KIN OLDER>MY OLDER>SOMEONE OLDER>been OLDER>has OLDER>he OLDER>her OLDER>my OLDER>of
OLDER>what ONLINE>KNOWS ONLINE>MEET ONLINE>MOVED ONLINE>OLDER ONLINE>SHAME ONLINE>because ONLINE>he ONLINE>on
ONLINE>says ONLINE>she ONLINE>what ONLINE>when ONLINE>with ONLINE>your OPINION>BEING OPINION>BULLY OPINION>CARE
OPINION>CREEPY OPINION>DESPAIR OPINION>DIRECT OPINION>I OPINION>KNOWS OPINION>NEAR OPINION>TOUCH OPINION>at OPINION>got
OPINION>i OPINION>said OPINION>with ORDINARY>DIRECT ORDINARY>OLDER ORDINARY>SOURCE ORDINARY>STALK ORDINARY>says
OTHER_ADULT>SELF_MINOR OTHER_ADULT>are PAST>CROWD PAST>HARMED PAST>ME PAST>MINOR PAST>MY PAST>PEER PAST>at PAST>got
PAST>he PAST>me PAST>my PAST>what PEER>ABUSE PEER>CREEPY PEER>DISTRESS PEER>LEAK PEER>ME PEER>OLDER PEER>OPINION
PEER>SELF_MINOR PEER>SOMEONE PEER>THREAT PEER>TOLD PEER>cant PEER>got PEER>his PEER>this PEER>was PEER>we PIC>CARE
PIC>HE PIC>KNOWS PIC>LEAK PIC>NEVERMET PIC>ONLINE PIC>SEND PIC>got PIC>him PIC>if PIC>in PIC>to SECRET>ADULT SECRET>HE
SECRET>KIN SECRET>NUDE SECRET>ONLINE SECRET>PEER SECRET>SEND SECRET>THREAT SECRET>WE SECRET>YOU SECRET>me SECRET>our
SECRET>she SECRET>the SECRET>us SECRET>what SECRET>with SECRET>your SELF_ADULT>and SELF_MINOR>FRAME SELF_MINOR>PAST
SELF_MINOR>SOMEONE SELF_MINOR>WE SELF_MINOR>a SELF_MINOR>can SELF_MINOR>to SELF_MINOR>we SEND>ASK SEND>CREEPY
SEND>SECRET SEND>SOMEONE SEND>THREAT SEND>WE SEND>YOU SEND>at SEND>if SEND>our SEND>says SEND>so SEND>with SEX>ABUSE
SEX>ASK SEX>I SEX>NUDE SEX>OPINION SEX>SEX SEX>he SEX>her SEX>i SEX>when SHAME>ADULT SHAME>HARMED SHAME>MY SHAME>NUDE
SHAME>SOMEONE SHAME>VIOLENCE SHAME>and SHAME>did SHAME>have SHAME>he SHAME>it SHAME>my SHAME>of SOMEONE>ABUSE
SOMEONE>ASSAULT SOMEONE>CROWD SOMEONE>DISTRESS SOMEONE>KIN SOMEONE>KNOWS SOMEONE>OTHER_ADULT SOMEONE>PAST SOMEONE>PIC
SOMEONE>SECRET SOMEONE>WE SOMEONE>WORRY SOMEONE>because SOMEONE>has SOMEONE>he SOMEONE>in SOMEONE>we SOMEONE>would
SOURCE>ADULT SOURCE>CHILD SOURCE>HE SOURCE>KIN SOURCE>ORDINARY SOURCE>SOMEONE SOURCE>TOPIC SOURCE>VIOLENCE SOURCE>and
STALK>CONTACT STALK>HE STALK>in STAT>ABUSE STAT>SOMEONE STAT>is STAT>the STAT>they THREAT>NUDE THREAT>ONLINE
THREAT>ORDINARY THREAT>SOMEONE THREAT>and THREAT>from THREAT>with TOLD>ABUSE TOLD>ASSAULT TOLD>FORCE TOLD>I TOLD>LOVE
TOLD>ME TOLD>SECRET TOLD>THREAT TOLD>VIOLENCE TOLD>and TOLD>he TOLD>i TOLD>in TOLD>is TOLD>it TOLD>our TOLD>she
TOLD>was TOPIC>PIC TOUCH>HARMED TOUCH>ONLINE TOUCH>YOU TOUCH>at TOUCH>he TOUCH>him TOUCH>she TOUCH>when TOUCH>you
VIOLENCE>CREEPY VIOLENCE>CROWD VIOLENCE>DIRECT VIOLENCE>NUDE VIOLENCE>PEER VIOLENCE>SOMEONE VIOLENCE>TOUCH
VIOLENCE>cant VIOLENCE>dont VIOLENCE>get VIOLENCE>he VIOLENCE>his VIOLENCE>is VIOLENCE>our VIOLENCE>she VIOLENCE>this
WE>CARE WE>CHILD WE>CONTACT WE>CROWD WE>I WE>NEVERMET WE>ONLINE WE>SEND WE>SEX WE>SOMEONE WE>are WE>had WE>i WE>if
WE>should WORRY>HE WORRY>ME WORRY>and WORRY>her WORRY>me YOU>CROWD YOU>GROOMED YOU>HARMED YOU>TOUCH YOU>keep YOU>of
YOU>was YOU>with a>LOVE a>at a>my a>please a>says a>want a>when a>wont and>BULLY and>DIRECT and>OPINION and>SHAME
and>TOLD and>a and>but and>can and>he and>with are>LEAK are>SECRET are>SELF_MINOR at>CREEPY at>DISTRESS at>NUDE at>TOLD
at>his at>is at>was because>SECRET because>SOMEONE because>had because>he because>him because>my been>CARE been>CHILD
been>CRISIS been>DIRECT been>GIFT been>ME been>OLDER been>PIC been>SEX been>SOMEONE been>and been>for been>her been>me
but>I but>OTHER_ADULT but>SECRET but>SOMEONE but>he but>i but>keep but>she but>tell can>ADULT can>ME can>do can>of
can>tell cant>SECRET cant>at cant>he cant>tell cant>to cant>with did>CARE did>ME did>PAST did>and did>in did>me
did>with do>BEING do>OTHER_ADULT do>PIC do>for do>keep do>says do>this does>ABUSE does>CREEPY does>TOPIC does>my
does>to dont>CARE dont>CRISIS dont>but dont>get dont>if dont>tell dont>where for>CROWD for>DIRECT for>FRAME for>KIN
for>OPINION for>OTHER_ADULT for>SEND for>STAT for>because for>of for>so for>with from>CREEPY from>HE from>HELPREQ
from>KNOWS from>OLDER from>SEND from>is from>the from>wants from>what get>SEND get>him get>the got>ASK got>CARE
got>CRISIS got>DESPAIR got>HARMED got>KIN got>SHAME got>SOURCE got>it got>keep got>on got>says got>who had>ADULT
had>KIN had>MY had>in had>my has>ADULT has>CARE has>CHILD has>CROWD has>DIRECT has>GIFT has>LOVE has>MY has>SEX
has>THREAT has>TOLD has>for has>her has>my have>FORCE have>GIFT have>HARMED have>OPINION have>SOMEONE have>TOLD
have>VIOLENCE have>got have>he have>my have>when have>where have>who have>with he>CONTACT he>CROWD he>FEAR he>HARMED
he>HELPREQ he>ME he>NUDE he>ONLINE he>can he>didnt he>dont he>get he>has he>not he>them he>us he>want he>we her>I
her>MY her>TOUCH her>a her>has her>his her>i her>to him>GIFT him>HE him>HELPREQ him>KNOWS him>NUDE him>SECRET him>SHAME
him>cant him>do him>get him>on him>said him>who his>ASK his>CHILD his>CROWD his>HARMED his>HE his>MEET his>OPINION
his>SECRET his>VIOLENCE his>have his>if his>in his>says how>FORCE how>NUDE how>can how>do i>FRAME i>KIN i>LEAK
i>OTHER_ADULT i>STALK i>STAT i>TOLD i>WE i>did i>had i>him i>it i>keeps i>says i>she i>we if>DIRECT if>HARMED if>MY
if>OPINION if>SECRET if>SELF_MINOR if>SEX if>her if>says if>tell if>the if>wasnt in>ASK in>BULLY in>SHAME in>SOURCE
in>been in>but in>for in>i in>keep in>want in>wants is>CARE is>CHILD is>HARMED is>KNOWS is>LEAK is>VIOLENCE is>are
is>at is>do is>in is>is is>on is>says it>ASK it>SEX it>WE it>been it>have it>me it>our it>us keep>ASK keep>and keep>it
keep>of keep>on keep>to keeps>GIFT keeps>HE keeps>NUDE keeps>PIC keeps>SEND keeps>SEX keeps>WE keeps>him me>CREEPY
me>CROWD me>HE me>MY me>NEAR me>OLDER me>ONLINE me>OTHER_ADULT me>TOLD me>TOPIC me>because me>but me>dont me>has me>it
me>our me>says me>we me>where my>CROWD my>GIFT my>KNOWS my>LOVE my>MINOR my>MOVED my>OLDER my>TOLD my>WORRY my>can
my>for my>has my>keep my>on my>said my>that my>them my>would not>DIRECT not>VIOLENCE of>DISTRESS of>NUDE of>PIC of>SEND
of>her of>it of>on of>this of>us of>who of>with on>BEING on>DISTRESS on>HARMED on>KNOWS on>NUDE on>ORDINARY on>SHAME
on>TOUCH on>can on>for on>has on>he on>him on>is on>our on>should on>so on>that on>they on>what our>CONTACT our>HE
our>ONLINE our>and our>for our>he our>if please>ME said>CREEPY said>HELPREQ said>NUDE said>OLDER said>SECRET
said>SOMEONE said>TOUCH said>but said>her said>his said>she said>will says>FORCE says>GROOMED says>ME says>PEER
says>SOMEONE says>at says>if says>not says>our says>them she>CRISIS she>DISTRESS she>HARMED she>I she>NUDE she>OLDER
she>SOMEONE she>THREAT she>TOLD she>at she>has she>i she>keeps should>MEET should>and should>the so>PEER so>SEND
so>SHAME so>is so>it so>of so>she tell>ME tell>SHAME tell>SOMEONE tell>and tell>but tell>to that>FORCE that>KIN
that>SEX that>a that>at that>him that>in that>on that>said that>to the>CARE the>CROWD the>DIRECT the>GIFT
the>OTHER_ADULT the>cant the>does the>from the>got the>him the>i the>who them>for them>the they>DIRECT they>HE
they>NUDE they>OPINION they>PIC they>TOLD they>at they>for they>if they>in they>of they>that they>you this>ASK
this>CARE this>HE this>SEND this>from this>he this>keeps this>who this>with to>ABUSE to>DIRECT to>LOVE to>NEWS to>PAST
to>PIC to>SEX to>at to>because to>so to>when us>at us>to want>CARE want>HELPREQ want>I want>NEWS want>VIOLENCE want>but
want>get want>i wants>FORCE wants>THREAT wants>a wants>him was>ME was>MINOR was>MY was>SELF_MINOR was>SOMEONE was>in
was>it was>me we>ADULT we>CARE we>NEVERMET we>SOMEONE we>are we>had we>the we>to what>ABUSE what>CREEPY what>I
what>OLDER what>TOPIC what>at what>do what>me when>ASK when>CARE when>and when>in when>says when>she where>CARE
where>CHILD where>KIN where>it where>they where>this where>to which>to who>CREEPY who>FORCE who>GIFT who>KIN who>KNOWS
who>PIC who>STALK who>WE who>a who>and who>do who>him who>on who>she who>should who>them who>we who>wont why>CONTACT
why>does will>HELPREQ will>in will>it with>CHILD with>MINOR with>NEVERMET with>OPINION with>PAST with>PEER
with>SELF_MINOR with>WE with>WORRY with>YOU with>because with>him with>his with>is with>it with>our with>she with>them
wont>HE wont>her would>DISTRESS you>GROOMED you>HARMED you>NUDE you>SOURCE you>TOUCH you>is you>keep you>of you>with
your>CROWD your>I your>i your>in
""",
    2: """
ABUSE>PAST ABUSE>in ADULT>ABUSE ADULT>BEING ADULT>CARE ADULT>CONTACT ADULT>CROWD ADULT>DISTRESS ADULT>NEVERMET
ADULT>OLDER ADULT>PAST ADULT>SEX ADULT>at ADULT>for ADULT>with ASK>CROWD ASK>SEND ASK>SOMEONE ASK>THREAT ASK>TOUCH
ASK>for ASK>i ASK>in ASK>is ASK>where ASSAULT>ME ASSAULT>a ASSAULT>and ASSAULT>if ASSAULT>is ASSAULT>me BEING>NUDE
BEING>to BULLY>ONLINE CARE>CONTACT CARE>HE CARE>WE CARE>his CARE>keeps CARE>our CARE>she CARE>that CARE>to CARE>wont
CHILD>BULLY CHILD>CARE CHILD>CHILD CHILD>CONTACT CHILD>KIN CHILD>ME CHILD>OLDER CHILD>SEX CHILD>SOMEONE CHILD>SOURCE
CHILD>VIOLENCE CHILD>at CHILD>keep CONTACT>CARE CONTACT>DISTRESS CONTACT>MINOR CONTACT>he CREEPY>CONTACT CREEPY>SOMEONE
CREEPY>at CREEPY>from CREEPY>him CREEPY>them CRISIS>and CROWD>ABUSE CROWD>BULLY CROWD>ONLINE CROWD>VIOLENCE CROWD>at
CROWD>me CROWD>to DESPAIR>MY DESPAIR>my DIRECT>a DIRECT>cant DIRECT>her DIRECT>with DISTRESS>DESPAIR DISTRESS>ME
DISTRESS>MY DISTRESS>his DISTRESS>me DISTRESS>my DISTRESS>with FEAR>VIOLENCE FEAR>he FEAR>him FORCE>FORCE FORCE>HE
FORCE>NUDE FORCE>have FORCE>not FORCE>says FRAME>SECRET FRAME>that GIFT>ASK GIFT>I GIFT>ONLINE GIFT>SECRET GIFT>WE
GIFT>a GIFT>her GIFT>i GIFT>wants GIFT>we GIFT>who GROOMED>HE GROOMED>MY GROOMED>and HARMED>HARMED HARMED>ME HARMED>YOU
HARMED>is HARMED>me HARMED>the HARMED>to HARMED>you HE>FEAR HE>HELPREQ HE>MOVED HE>WORRY HE>been HE>but HE>got HE>tell
HE>what HE>why HE>wont HELPREQ>FORCE HELPREQ>MEET HELPREQ>NEWS HELPREQ>OPINION HELPREQ>for HELPREQ>have HELPREQ>he
HELPREQ>that HELPREQ>what HELPREQ>when HYPO>and I>BEING I>LOVE I>STAT I>been I>got I>his I>i I>wants KIN>BULLY
KIN>CONTACT KIN>OLDER KIN>SEX KIN>THREAT KIN>him KIN>keep KIN>she KIN>wont KNOWS>GIFT KNOWS>ONLINE KNOWS>to KNOWS>what
LEAK>I LEAK>NUDE LEAK>he LEAK>her LEAK>i LOVE>OTHER_ADULT LOVE>and LOVE>from ME>CREEPY ME>CROWD ME>DISTRESS ME>FORCE
ME>GROOMED ME>KIN ME>PAST ME>STALK ME>not MEET>ME MEET>me MEET>to MINOR>CONTACT MINOR>I MINOR>OLDER MINOR>SEND
MINOR>SEX MINOR>but MINOR>i MINOR>in MINOR>she MY>KIN MY>MEET MY>are MY>dont MY>isnt MY>me MY>our MY>so NEAR>ME NEAR>me
NEAR>to NEWS>ADULT NEWS>I NEWS>KIN NEWS>SOURCE NEWS>i NUDE>ASK NUDE>SOMEONE NUDE>YOU NUDE>are NUDE>her NUDE>my
OLDER>GIFT OLDER>ME OLDER>a OLDER>do ONLINE>SECRET ONLINE>SEND ONLINE>TOUCH ONLINE>at ONLINE>her ONLINE>where
ONLINE>you OPINION>GROOMED OPINION>ONLINE OPINION>OPINION OPINION>of ORDINARY>ADULT ORDINARY>should OTHER_ADULT>CONTACT
OTHER_ADULT>ME OTHER_ADULT>MINOR OTHER_ADULT>NEVERMET OTHER_ADULT>ONLINE OTHER_ADULT>PAST OTHER_ADULT>he OTHER_ADULT>it
OTHER_ADULT>me OTHER_ADULT>on OTHER_ADULT>that PAST>ADULT PAST>HE PAST>HELPREQ PAST>is PEER>ADULT PEER>CHILD
PEER>HARMED PEER>MINOR PEER>ORDINARY PEER>SECRET PEER>SEX PEER>SOURCE PEER>has PEER>if PEER>says PEER>she PEER>who
PIC>ASK PIC>CHILD PIC>CROWD PIC>PEER PIC>my SECRET>PIC SECRET>and SECRET>he SECRET>not SELF_ADULT>been SELF_MINOR>ADULT
SELF_MINOR>OLDER SELF_MINOR>has SELF_MINOR>it SELF_MINOR>my SEND>CARE SEND>NUDE SEND>ORDINARY SEND>SHAME SEND>TOUCH
SEND>on SEND>them SEX>ADULT SEX>in SEX>the SHAME>SEND SOMEONE>CARE SOMEONE>PEER SOMEONE>do SOMEONE>her SOMEONE>him
SOMEONE>she SOMEONE>what SOMEONE>wont SOURCE>CARE SOURCE>CONTACT SOURCE>STAT SOURCE>THREAT SOURCE>has SOURCE>his
SOURCE>which STALK>he STALK>him STALK>on STAT>FRAME STAT>YOU STAT>a STAT>you THREAT>CONTACT THREAT>CROWD THREAT>WE
THREAT>for THREAT>us THREAT>what TOLD>CHILD TOLD>OLDER TOLD>SOMEONE TOLD>TOPIC TOLD>that TOUCH>FORCE TOUCH>dont
VIOLENCE>I VIOLENCE>for VIOLENCE>i VIOLENCE>says VIOLENCE>they VIOLENCE>we VIOLENCE>when VIOLENCE>with WE>HARMED
WE>THREAT WE>do WE>for WE>he WE>we WORRY>CARE WORRY>CONTACT WORRY>KIN WORRY>ONLINE WORRY>said YOU>HE YOU>OTHER_ADULT
YOU>YOU YOU>a YOU>for YOU>he YOU>it YOU>says YOU>tell YOU>what YOU>you a>SEX a>and a>from a>have a>it a>of a>she
and>ADULT and>CARE and>CHILD and>CROWD and>HARMED and>KIN and>KNOWS and>MOVED and>SECRET and>SOMEONE and>YOU and>are
and>been and>for and>has and>have and>his and>me and>you are>THREAT are>at at>CARE at>CONTACT at>GIFT at>HE at>MEET
at>PEER at>SEND at>SOURCE at>and at>he because>BULLY because>CONTACT because>HE because>MY because>i because>the
been>KIN been>MINOR been>NUDE been>ONLINE been>SEND been>VIOLENCE been>he been>on been>she but>is can>OLDER can>please
can>what cant>get cant>of did>to didnt>to do>CONTACT do>DISTRESS do>ONLINE do>and do>dont do>who do>you does>ADULT
does>ME does>MY does>when dont>HELPREQ dont>TOUCH dont>VIOLENCE dont>do dont>him dont>how for>ADULT for>GIFT for>HE
for>KNOWS for>he for>him for>i from>ASK from>and from>at from>my get>OPINION get>a get>if got>DIRECT got>NUDE got>at
got>to has>KIN has>TOUCH has>a have>BULLY have>CARE have>CHILD have>CONTACT have>CRISIS have>KIN have>MINOR have>MY
have>PEER have>SECRET have>SEX have>him have>in have>of he>ABUSE he>GROOMED he>OPINION he>ORDINARY he>WORRY he>but
he>have he>she he>that he>what her>ASK her>GIFT her>HARMED her>HE her>wants him>MY him>my his>I his>NUDE his>PEER
his>him his>i how>CONTACT how>ME how>for how>me i>BEING i>CARE i>LOVE i>been i>can i>got i>his i>how i>the i>wants
if>CREEPY if>CROWD if>are if>was in>FORCE in>ONLINE in>PAST in>are in>on in>that in>we in>what in>when is>CRISIS
is>DESPAIR is>DISTRESS is>FORCE is>HELPREQ is>MINOR is>NEVERMET is>can is>our is>she is>they is>who it>CHILD it>DESPAIR
it>FORCE it>OLDER it>ORDINARY it>OTHER_ADULT it>SECRET it>SOMEONE it>STAT it>to it>wants it>was it>wasnt it>you keep>ME
keep>at keep>his keep>me keeps>NEAR keeps>for keeps>in me>DISTRESS me>FORCE me>KIN me>PAST me>STALK me>THREAT me>WE
me>not me>what my>DIRECT my>HE my>MEET my>SEX my>are my>dont my>his my>me my>our not>WE not>YOU not>if of>BULLY of>HE
of>OPINION of>he of>him of>is of>my of>of on>CHILD on>DIRECT on>GIFT on>HELPREQ on>PAST on>SOMEONE on>THREAT on>my
on>on on>said on>them on>we our>CHILD our>been please>SOMEONE said>has said>he said>is said>would says>HARMED says>NEAR
says>NUDE says>THREAT says>her says>his she>ADULT she>ASK she>CONTACT she>DIRECT she>HE she>NEVERMET she>been she>got
she>she she>wants she>was she>with should>it so>SELF_MINOR so>WORRY so>he tell>VIOLENCE tell>my tell>that that>ASK
that>CHILD that>CREEPY that>CROWD that>HARMED that>LOVE that>for that>wants the>PAST the>dont the>he the>his the>when
them>MY them>my them>on they>I they>are they>him they>i this>I this>i to>CREEPY to>OPINION to>SECRET to>SHAME to>did
to>her to>is to>my to>of to>says us>THREAT us>and want>LOVE want>ONLINE wants>MY wants>ONLINE wants>SEND wants>my
wants>to was>CARE was>HARMED was>PIC wasnt>MY wasnt>my we>KIN what>FORCE what>NUDE what>did what>does what>i what>your
when>CREEPY when>been when>dont when>him when>on where>a where>do where>my which>SOMEONE which>at who>HARMED
who>HELPREQ who>MY who>her who>my why>I why>SOMEONE why>a why>the why>would will>FORCE will>MY will>SECRET will>do
will>my will>tell with>NUDE with>how with>to wont>FRAME wont>ME wont>that wont>what would>ORDINARY would>THREAT you>YOU
you>for you>it you>tell you>you your>is your>says your>that
""",
    3: """
ABUSE>MY ABUSE>my ADULT>CREEPY ADULT>FRAME ADULT>GROOMED ADULT>HELPREQ ADULT>NEWS ADULT>get ADULT>wont ADULT>you
ASK>CREEPY ASK>KNOWS ASK>on BEING>HARMED BULLY>them CARE>ABUSE CARE>BEING CARE>when CHILD>FORCE CHILD>THREAT CHILD>from
CHILD>if CHILD>on CHILD>wont CONTACT>CREEPY CONTACT>CROWD CONTACT>a CONTACT>from CONTACT>his CREEPY>ADULT CREEPY>CARE
CREEPY>CROWD CREEPY>KIN CREEPY>ME CREEPY>NUDE CREEPY>ONLINE CREEPY>a CREEPY>are CREEPY>me CROWD>i CROWD>in CROWD>keep
DESPAIR>HE DESPAIR>ONLINE DESPAIR>for DESPAIR>to DIRECT>HE DIRECT>and DISTRESS>HE DISTRESS>it DISTRESS>that DISTRESS>to
FORCE>for FORCE>him FORCE>the FRAME>ADULT FRAME>I FRAME>a FRAME>tell FRAME>to FRAME>when GIFT>MEET GIFT>PIC GIFT>he
GROOMED>ME HARMED>HE HARMED>did HARMED>her HE>ABUSE HE>FORCE HE>did HE>has HE>how HE>isnt HE>would HELPREQ>CONTACT
HELPREQ>DISTRESS HELPREQ>SEND HELPREQ>him HELPREQ>if HELPREQ>they HELPREQ>who I>MOVED I>SECRET I>can I>how I>isnt I>it
I>should I>tell I>what KIN>BEING KIN>CARE KIN>FRAME KIN>HARMED KIN>HELPREQ KIN>NUDE KIN>SOMEONE KIN>WE KIN>if KIN>that
KNOWS>and LEAK>and LOVE>CROWD LOVE>that ME>CARE ME>GIFT ME>SELF_MINOR ME>was ME>you MEET>MEET MEET>ONLINE MEET>from
MINOR>ADULT MINOR>HE MINOR>PEER MINOR>PIC MINOR>SOMEONE MINOR>a MINOR>her MOVED>MY MOVED>my MY>CREEPY MY>CROWD
MY>DIRECT MY>LEAK MY>SECRET MY>she MY>tell NEAR>THREAT NEVERMET>HELPREQ NEVERMET>tell NEWS>CROWD NEWS>the NUDE>LEAK
NUDE>OTHER_ADULT NUDE>and NUDE>the OLDER>ADULT OLDER>HELPREQ OLDER>I OLDER>OLDER OLDER>and OLDER>i OLDER>is OLDER>me
ONLINE>NUDE ONLINE>VIOLENCE ONLINE>YOU ONLINE>but ONLINE>from ONLINE>we OPINION>CHILD OPINION>PAST OPINION>PEER
OPINION>SEX OPINION>him OTHER_ADULT>I OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>i OTHER_ADULT>is OTHER_ADULT>she
OTHER_ADULT>to OTHER_ADULT>we PAST>SELF_MINOR PAST>to PEER>ASSAULT PEER>GROOMED PEER>NEVERMET PEER>PIC PEER>that
PEER>with PIC>KIN PIC>has SECRET>LOVE SECRET>SHAME SELF_ADULT>I SELF_ADULT>have SELF_ADULT>i SELF_MINOR>CONTACT
SELF_MINOR>PEER SEND>my SEX>MY SEX>my SEX>with SHAME>HE SHAME>him SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>HARMED
SOMEONE>HELPREQ SOMEONE>dont SOMEONE>keeps SOMEONE>me SOMEONE>of SOMEONE>says SOMEONE>them SOMEONE>with SOURCE>my
STALK>SOMEONE STALK>at THREAT>KIN TOLD>CONTACT TOLD>KIN TOLD>a TOLD>my TOUCH>his VIOLENCE>CARE VIOLENCE>OPINION
VIOLENCE>WE VIOLENCE>my WE>has WE>that WORRY>do WORRY>that YOU>PIC YOU>SECRET YOU>VIOLENCE YOU>when a>ADULT a>FORCE
a>HARMED a>PAST a>has a>his a>our a>wants a>we a>what and>NEAR and>PIC and>SEX and>TOUCH and>isnt and>keeps and>wasnt
and>we at>CROWD at>KIN at>PIC at>it at>me at>the at>to at>with been>MY been>at been>my but>HE can>KNOWS can>LOVE
can>SECRET can>him can>i can>if can>they can>to can>when cant>ME do>ADULT do>YOU do>what for>CHILD for>I for>SOMEONE
for>me for>to for>when from>ME from>a from>him from>me got>PIC got>SOMEONE got>THREAT got>a got>in has>ME has>PEER
has>SEND has>me has>to have>DESPAIR have>HE have>that he>I he>do he>i he>isnt he>wants he>where he>would her>PEER
her>that him>and him>he his>KIN how>DISTRESS how>FRAME how>SHAME how>and how>should how>this how>what how>when i>CROWD
i>MOVED i>does i>have i>in i>isnt i>keep i>should if>I if>ME if>NUDE if>ONLINE if>SEND if>i in>MEET in>because in>her
in>in in>she in>the is>ASK is>I is>LOVE is>MEET is>MY is>STALK is>THREAT is>WE is>does is>his is>i is>if is>we isnt>and
it>ASSAULT it>ME it>SHAME it>does it>for it>said it>what it>your keep>BULLY keep>HE keep>ONLINE keep>from keeps>CONTACT
keeps>ONLINE keeps>a me>ADULT me>BULLY me>CARE me>GIFT me>PIC me>SELF_MINOR me>SOMEONE me>was my>ABUSE my>CONTACT
my>CREEPY my>LEAK my>SECRET my>he my>him my>so my>tell my>was my>when my>with not>to of>KIN of>a on>CROWD on>HE on>WE
on>who our>KIN our>NUDE our>has please>HE please>NEAR please>he please>is said>KIN said>ORDINARY says>and says>we
says>what she>GIFT she>ONLINE she>WE she>a she>have she>we should>OPINION should>him should>my so>and so>that
tell>ADULT tell>SECRET tell>it that>ADULT that>HE that>I that>MY that>SELF_MINOR that>SOMEONE that>i that>it that>my
the>ASK the>DISTRESS the>SECRET the>if the>it the>me the>on the>them they>KNOWS they>ME they>THREAT they>VIOLENCE
they>YOU they>tell this>CROWD this>but to>NEVERMET to>ONLINE to>SEND to>TOUCH to>YOU to>not to>she to>us to>you us>WE
us>a us>we us>with want>CRISIS wants>GIFT was>ABUSE was>ADULT was>at we>and we>that what>CARE what>HELPREQ what>OPINION
what>is what>that when>his when>i where>WE where>YOU where>we where>you who>CARE who>MEET who>OTHER_ADULT who>does
who>to who>wants why>want will>THREAT with>KIN with>OLDER with>dont with>he with>in wont>the wont>to would>ASK
you>VIOLENCE you>a you>when
""",
    4: """
ABUSE>with ADULT>NUDE ADULT>OTHER_ADULT ADULT>SOMEONE ADULT>STALK ADULT>YOU ADULT>did ADULT>isnt ADULT>we ASK>MOVED
ASK>OPINION ASK>PIC ASK>YOU ASK>you BEING>I BEING>STALK BEING>i BULLY>I BULLY>a BULLY>has BULLY>i BULLY>my CARE>ASSAULT
CARE>CHILD CARE>SOURCE CARE>been CARE>for CHILD>WE CHILD>her CHILD>me CHILD>our CHILD>with CONTACT>BULLY
CONTACT>SOMEONE CREEPY>HE CREEPY>on CRISIS>MY CRISIS>a CRISIS>my CRISIS>of CROWD>I CROWD>do CROWD>for CROWD>on
DESPAIR>LOVE DESPAIR>so DIRECT>WE DIRECT>us DISTRESS>VIOLENCE DISTRESS>cant DISTRESS>the FEAR>ME FEAR>me FORCE>ME
FORCE>me FRAME>SOMEONE FRAME>us GIFT>YOU GIFT>to HARMED>it HE>CARE HE>CONTACT HE>CREEPY HE>OPINION HE>SEND HE>for
HE>have HE>it HE>said HE>she HE>we HE>where HELPREQ>CROWD HELPREQ>NUDE HELPREQ>OLDER HELPREQ>SHAME HELPREQ>is
HELPREQ>please I>GROOMED I>I I>PAST I>SEX I>didnt I>dont I>get I>have I>keep I>not I>the KIN>GIFT KIN>OPINION KIN>TOUCH
KIN>from KIN>is KIN>our LEAK>HE ME>SECRET ME>THREAT ME>from ME>he ME>me ME>she ME>them ME>we MEET>NEVERMET MEET>SOMEONE
MEET>him MINOR>ME MINOR>has MINOR>me MY>ABUSE MY>FRAME MY>STALK MY>did MY>do MY>has MY>he MY>if MY>they NEAR>MEET
NEAR>a NUDE>HE NUDE>was OLDER>LOVE OLDER>MINOR OLDER>on ONLINE>CROWD ONLINE>do ONLINE>who OPINION>ABUSE OPINION>it
ORDINARY>for PEER>BEING PEER>KIN PEER>MEET PEER>OTHER_ADULT PEER>SEND PEER>WE PEER>a PEER>her PEER>keeps PIC>and PIC>he
PIC>it SELF_MINOR>MY SELF_MINOR>OTHER_ADULT SEND>GIFT SOMEONE>BULLY SOMEONE>CREEPY SOMEONE>LOVE SOMEONE>MEET
SOMEONE>MINOR SOMEONE>NEAR SOMEONE>NUDE SOMEONE>ONLINE SOMEONE>THREAT SOMEONE>YOU SOMEONE>a SOMEONE>is SOMEONE>keep
SOMEONE>to SOMEONE>you SOURCE>MY STALK>the STAT>I STAT>do STAT>i STAT>was THREAT>CARE THREAT>THREAT THREAT>to
TOLD>ADULT TOLD>MY TOLD>TOLD TOLD>me TOUCH>CHILD TOUCH>KIN TOUCH>NUDE TOUCH>on VIOLENCE>CHILD VIOLENCE>ME VIOLENCE>MY
VIOLENCE>her VIOLENCE>me WE>KIN WE>NUDE WE>SECRET WORRY>I WORRY>i WORRY>she YOU>NUDE a>ME a>YOU a>dont a>the a>who
a>you and>ASK and>GIFT and>MY and>PEER and>didnt and>does and>dont and>us are>MY are>it are>my at>CHILD at>ME
at>SELF_MINOR at>a been>CONTACT been>HE been>TOUCH but>it can>CHILD can>KIN cant>DISTRESS cant>HE cant>him did>I did>i
did>it do>FORCE do>NUDE do>SHAME do>get do>on does>that for>ME for>OLDER get>ADULT get>ME get>me get>of has>CONTACT
has>FORCE has>NUDE has>OLDER has>ONLINE has>SOMEONE have>for have>had he>CREEPY he>FORCE he>LOVE he>did he>for he>wont
her>ADULT her>NUDE her>her him>MOVED his>CARE his>ME his>me his>to how>HE how>of how>the i>GROOMED i>SEX i>didnt i>dont
i>get i>he i>not i>was if>YOU in>ADULT in>CONTACT in>GIFT in>NUDE in>SOMEONE in>if is>HE is>NUDE is>ORDINARY is>SEX
is>been is>for is>her is>the it>ABUSE it>CARE it>YOU keeps>ASK keeps>at me>SECRET me>WORRY me>from me>he me>me me>she
me>them my>ADULT my>CHILD my>STALK my>did my>if my>my of>ABUSE of>CARE of>PEER please>dont said>ADULT said>HE
said>THREAT says>VIOLENCE she>SECRET she>and she>it she>says she>to should>HE should>SEND so>DISTRESS so>I so>cant
so>does so>for so>i tell>what that>SECRET that>she the>BULLY the>TOUCH the>do they>BULLY they>GIFT they>MY they>a
they>and they>my this>at to>MY to>WE to>but to>we to>where want>the wants>OPINION wants>and wants>i wants>us was>PEER
was>but we>NUDE we>SECRET what>DISTRESS what>HARMED what>ONLINE what>SOMEONE when>ADULT when>MY when>PAST
when>SELF_MINOR who>keeps why>ASK with>CARE with>CONTACT with>ONLINE with>a with>her with>of would>to you>SECRET
you>what your>NUDE your>PIC
""",
    5: """
ADULT>FORCE ADULT>do ADULT>does ADULT>when ADULT>who ASK>GIFT ASK>PEER ASK>so BEING>DIRECT BULLY>ME BULLY>MY BULLY>at
BULLY>get BULLY>it BULLY>me BULLY>to CARE>TOLD CARE>has CARE>is CHILD>my CHILD>says CHILD>what CONTACT>him
CRISIS>CRISIS CRISIS>I CRISIS>i CRISIS>would CROWD>the DESPAIR>DESPAIR DESPAIR>DISTRESS DESPAIR>ME DESPAIR>in
DESPAIR>me DESPAIR>would DISTRESS>WORRY FAULT>it FEAR>HE FEAR>and FORCE>dont GROOMED>ADULT GROOMED>I GROOMED>OPINION
GROOMED>a GROOMED>i HE>GIFT HE>HARMED HE>LOVE HE>MY HELPREQ>can HELPREQ>do I>ASK I>DISTRESS I>HARMED I>ME I>SEND I>at
I>do KIN>ONLINE KIN>in KNOWS>KNOWS KNOWS>MY KNOWS>my LOVE>ADULT LOVE>ME LOVE>me ME>BULLY ME>MEET ME>VIOLENCE ME>WE
ME>WORRY ME>it MEET>KIN MINOR>with MOVED>HE MOVED>ONLINE MY>ASSAULT MY>CONTACT MY>GIFT MY>PIC MY>SEX MY>THREAT MY>was
NEAR>his NEAR>in NEAR>is NEVERMET>ONLINE NEVERMET>the NEWS>and NUDE>of OLDER>ONLINE OLDER>PEER OLDER>to ONLINE>ADULT
ONLINE>ASK ONLINE>cant ONLINE>wants OPINION>CROWD OPINION>KIN OPINION>to OTHER_ADULT>HE OTHER_ADULT>LOVE PAST>and
PAST>the PEER>CONTACT PIC>NUDE PIC>SOMEONE SECRET>a SEND>MOVED SEND>MY SHAME>what SOMEONE>who STALK>STALK THREAT>it
THREAT>me TOLD>PEER TOUCH>CROWD TOUCH>HE VIOLENCE>VIOLENCE VIOLENCE>it WE>in WE>it WE>with YOU>is a>ABUSE a>MEET a>TOLD
a>get a>i a>if a>me a>so and>CREEPY and>SELF_MINOR and>at and>her and>wants and>who at>has at>that been>a can>HELPREQ
cant>cant cant>the do>the for>TOUCH for>at from>WE from>our get>in got>ME got>ONLINE got>VIOLENCE got>me had>of
has>ORDINARY have>DISTRESS have>I have>have have>i have>the he>OLDER he>OTHER_ADULT he>SEND he>YOU he>how he>in he>you
his>TOUCH how>get i>ASK i>DISTRESS i>HARMED i>ME i>MEET i>SECRET i>SEND i>at i>do i>i i>what if>OTHER_ADULT if>is
in>DISTRESS in>I in>MY in>VIOLENCE in>of in>us is>ME is>NEAR is>it is>my it>CRISIS it>PAST keep>a keeps>BULLY keeps>I
keeps>i keeps>my my>ASSAULT my>FRAME my>does of>ME of>STALK of>what on>ME on>a on>me said>GIFT said>I said>i said>wants
says>TOUCH says>WE says>he so>HE the>I the>the them>and they>said to>MOVED to>THREAT to>VIOLENCE to>with wants>ME
wants>MEET wants>me we>it what>ADULT what>in what>the what>when when>I when>he where>MY where>when who>HE who>at who>is
with>GIFT with>PIC with>on wont>FORCE wont>for wont>me would>CRISIS would>MY would>my
""",
    6: """
ABUSE>to ADULT>SOURCE ADULT>been ADULT>it ASK>CARE ASK>MEET ASK>MY ASK>NUDE ASK>ONLINE BULLY>and BULLY>the CARE>CRISIS
CARE>MINOR CONTACT>CONTACT CRISIS>DESPAIR CRISIS>it CRISIS>not CRISIS>the DESPAIR>it DISTRESS>of FORCE>and FRAME>what
GIFT>GIFT HE>OLDER HE>THREAT HE>that HE>wants HE>you HELPREQ>ASSAULT HELPREQ>HE HELPREQ>tell I>MEET I>NEWS I>SHAME I>is
I>said I>was KIN>SOURCE KIN>the KNOWS>it LOVE>a ME>ASSAULT MEET>CARE MEET>he MEET>is MINOR>is MY>TOUCH MY>does MY>when
NEAR>HE OLDER>his ONLINE>GIFT ONLINE>WE ONLINE>if OPINION>in PAST>PAST PAST>was PEER>HE PIC>ORDINARY SECRET>CROWD
SECRET>ME SECRET>it SEND>and SEND>it SOMEONE>ASK SOMEONE>HE SOMEONE>NEVERMET STAT>it TOLD>MOVED TOLD>PIC TOUCH>I
TOUCH>i TOUCH>in WE>and YOU>ADULT YOU>at a>HELPREQ a>NEVERMET a>THREAT a>did a>in and>and and>my at>MY because>them
can>YOU can>you did>do do>do do>him do>when dont>to for>it from>SOMEONE get>CONTACT get>NUDE get>for got>GIFT got>and
has>been he>MEET he>said he>says him>it his>ADULT his>my how>SOMEONE how>him i>HELPREQ i>SHAME i>said if>he if>said
if>your in>HE in>me is>CREEPY is>SEND is>SOMEONE it>KIN keeps>MY me>MEET me>NUDE my>GROOMED of>me on>ADULT on>I on>MY
says>LOVE she>VIOLENCE tell>YOU tell>you the>and the>did the>to this>TOUCH to>KIN to>OTHER_ADULT to>PEER to>do to>on
want>SOMEONE was>ASSAULT was>ONLINE what>MY what>my when>HE who>ASK who>can who>me who>tell why>ADULT will>ME will>me
with>ADULT you>at your>the
""",
    7: """
ADULT>VIOLENCE ADULT>on ADULT>said ADULT>that CHILD>HELPREQ CHILD>ONLINE CHILD>TOLD CHILD>a CHILD>get CREEPY>CREEPY
DESPAIR>do DESPAIR>of FEAR>MY FEAR>my FRAME>YOU FRAME>you HE>ME HE>MEET HE>YOU HE>does HE>in HELPREQ>ABUSE
HELPREQ>ADULT HELPREQ>ME I>ASSAULT KIN>TOLD KIN>get ME>CONTACT ME>MOVED ME>NUDE ME>PEER ME>in MY>CHILD MY>CRISIS
MY>DESPAIR NEAR>MY NEAR>my NUDE>on ONLINE>my OTHER_ADULT>a PEER>CRISIS PEER>wont PIC>are PIC>on SEX>at SOMEONE>CONTACT
SOMEONE>GIFT SOMEONE>I SOMEONE>i SOURCE>is STALK>ME STALK>from STALK>me STAT>if THREAT>ME TOLD>CARE TOUCH>CARE TOUCH>MY
a>CREEPY a>CROWD a>DESPAIR a>I a>WE a>her a>to and>CONTACT and>OTHER_ADULT and>WE and>says been>to can>HE can>I do>HE
do>SOMEONE do>that does>STAT dont>me for>CARE for>NUDE from>MY from>ONLINE get>PIC he>THREAT he>does he>my his>MY
his>on i>ASSAULT i>I i>PAST in>WE is>PIC is>me it>OPINION it>a it>on it>this keeps>ME keeps>me me>CONTACT me>MOVED
me>PEER me>VIOLENCE my>CRISIS my>DESPAIR on>i on>the said>MY said>my says>HE says>it says>the she>MINOR she>is
that>PAST that>the the>are them>I them>i this>ABUSE to>CRISIS to>ME to>he want>MY was>TOUCH was>my we>in who>FRAME
who>ME who>i with>VIOLENCE your>ADULT
""",
    8: """
ADULT>CHILD ADULT>MY ADULT>him ADULT>our ASSAULT>at BULLY>in CHILD>and CHILD>the CREEPY>MY CREEPY>my DESPAIR>this
DESPAIR>with DIRECT>me DISTRESS>on FEAR>ADULT FEAR>to FRAME>SEX FRAME>at FRAME>get HE>I HE>i I>NEAR I>OLDER LOVE>MINOR
ME>ADULT ME>PIC ME>that ME>with MINOR>and MY>GROOMED MY>said OLDER>HE PAST>I PAST>i PAST>it PEER>FORCE PEER>NUDE PIC>ME
PIC>me SECRET>SECRET SOMEONE>TOUCH SOURCE>PAST STALK>MY STALK>my STAT>ONLINE THREAT>MY THREAT>my TOLD>on TOUCH>me
VIOLENCE>ADULT YOU>SELF_MINOR and>ME and>THREAT can>at do>he do>it does>at for>a got>ASSAULT he>SECRET how>HELPREQ
how>YOU how>you i>NEAR i>NEWS i>OLDER i>tell if>ADULT it>it me>ME my>MY my>ONLINE my>VIOLENCE my>been of>ADULT of>I
of>and of>i on>and please>HELPREQ the>ADULT the>because they>me to>NUDE to>him want>my what>if when>YOU when>you
would>it you>SELF_MINOR you>the
""",
    9: """
ABUSE>ME ABUSE>me ADULT>and ADULT>in CHILD>MY CROWD>and FORCE>I FORCE>i HE>KIN HE>me I>FEAR I>HELPREQ I>PIC I>he ME>ME
MEET>HE MY>BEING MY>FORCE MY>ONLINE MY>that PIC>is SOMEONE>ME SOURCE>ME SOURCE>me STAT>would TOUCH>ME VIOLENCE>HE
a>GIFT a>NUDE at>my because>of do>of does>I does>i dont>ME for>PIC got>NEWS he>KNOWS he>is i>DESPAIR i>FEAR i>PIC
is>OPINION me>SEX me>and my>BEING my>THREAT the>NUDE to>HE what>ME what>he
""",
    10: """
ADULT>me ASK>my ASK>to CHILD>in CONTACT>HE CROWD>get DISTRESS>DISTRESS HE>NUDE HE>STALK I>DIRECT ME>SEX ME>TOUCH
MY>been NUDE>NUDE PAST>a SOMEONE>from TOUCH>TOUCH TOUCH>my YOU>get a>BULLY a>KIN a>STALK can>a do>HELPREQ does>if
i>DIRECT in>a in>and in>is in>with me>that my>PIC my>TOUCH said>to says>ONLINE says>SECRET she>KIN she>the to>SOMEONE
was>OPINION when>a when>was with>HE with>SOMEONE you>get
""",
    11: """
ABUSE>ABUSE ADULT>KIN BULLY>BULLY CRISIS>to HE>NEAR HE>SEX HE>says I>ABUSE ME>and ONLINE>MY SHAME>SHAME VIOLENCE>KIN
a>CHILD a>MINOR and>NUDE and>is and>to been>GROOMED can>get do>if has>and he>NEAR he>SEX he>STALK i>ABUSE i>to if>it
in>ME is>ABUSE is>CONTACT is>this me>in my>NUDE the>my want>ADULT was>a wont>tell
""",
    12: """
ADULT>DIRECT DIRECT>ME GIFT>and HE>my and>VIOLENCE get>ONLINE is>OTHER_ADULT it>MY me>TOUCH the>in to>ADULT was>to
""",
    13: """
ADULT>PEER ONLINE>I ONLINE>i SOMEONE>please a>ASK a>HE a>OTHER_ADULT got>SEND it>ADULT it>ONLINE it>if my>FORCE
that>SOURCE to>CARE to>for
""",
    14: """
GROOMED>GROOMED HE>KNOWS HE>SECRET I>DESPAIR MY>NUDE YOU>the a>PIC a>SOMEONE is>KIN the>MY to>it
""",
    15: """
HELPREQ>this I>BULLY i>BULLY it>my of>them
""",
    16: """
to>MEET
""",
    17: """
I>CRISIS and>the i>CRISIS
""",
    18: """
VIOLENCE>and
""",
    19: """
ADULT>ADULT ADULT>ONLINE
""",
    20: """
HELPREQ>HELPREQ MY>VIOLENCE
""",
    22: """
a>ONLINE
""",
}

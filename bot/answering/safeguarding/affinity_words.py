"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.443
WHOLE = (-1.940, -0.316, -0.436, 3.167)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.989,
    "ADULT": 0.888,
    "ASK": 0.685,
    "ASSAULT": 0.904,
    "BEING": 0.004,
    "BULLY": 1.013,
    "CARE": 0.288,
    "CHILD": 0.282,
    "CONTACT": 0.138,
    "CREEPY": 0.446,
    "CRISIS": 2.436,
    "CROWD": -0.534,
    "DESPAIR": 1.402,
    "DIRECT": 0.744,
    "DISTRESS": 0.809,
    "FAULT": 0.687,
    "FEAR": 1.065,
    "FORCE": 0.605,
    "FRAME": -0.406,
    "GIFT": 0.922,
    "GROOMED": 0.392,
    "HARMED": 0.923,
    "HE": 1.025,
    "HELPREQ": 1.178,
    "HYPO": 0.284,
    "I": 0.302,
    "KIN": 0.608,
    "KNOWS": 0.333,
    "LEAK": 0.486,
    "LOVE": 0.542,
    "ME": 1.183,
    "MEET": 0.635,
    "MINOR": 0.574,
    "MOVED": 0.317,
    "MY": 0.311,
    "NEAR": 0.448,
    "NEVERMET": 0.492,
    "NEWS": -0.466,
    "NUDE": 1.071,
    "OLDER": 0.875,
    "ONLINE": 0.237,
    "OPINION": -0.282,
    "ORDINARY": -1.361,
    "OTHER_ADULT": 0.646,
    "PAST": 0.735,
    "PEER": 0.708,
    "PIC": 1.331,
    "SECRET": 0.519,
    "SELF_ADULT": -0.310,
    "SELF_MINOR": 0.549,
    "SEND": 0.243,
    "SEX": 0.315,
    "SHAME": 0.753,
    "SOMEONE": 1.230,
    "SOURCE": -0.799,
    "STALK": 0.738,
    "STAT": -0.671,
    "THREAT": 0.592,
    "TOLD": 0.515,
    "TOPIC": -0.649,
    "TOUCH": 1.127,
    "VIOLENCE": 1.107,
    "WE": 0.308,
    "WORRY": 0.604,
    "YOU": -0.087,
}
STEMS: dict[int, str] = {
    -91: """
monopoli
""",
    -90: """
cake
""",
    -86: """
partridg
""",
    -82: """
competitor
""",
    -81: """
fisheri strawberri
""",
    -79: """
pennant
""",
    -78: """
rain
""",
    -76: """
salesman
""",
    -74: """
regatta salmon
""",
    -72: """
bakeri cook holiday pud shoe toad
""",
    -71: """
poni
""",
    -70: """
bingo crisp pastur snowfal
""",
    -69: """
clerk columnist meadow
""",
    -68: """
owl score
""",
    -67: """
competit liveri syndic
""",
    -66: """
lark pancak thoroughbr
""",
    -65: """
basebal dockyard greenhous lobster lotteri quay umpir
""",
    -64: """
bee birthday biscuit captain gould homer hors philanthropi plymouth turf waffl
""",
    -63: """
coffe herring lawn limerick potato win
""",
    -62: """
cornish fern franchis luck newmarket payrol
""",
    -61: """
fraction marsh pond sitcom tractor
""",
    -60: """
bird breweri cat distributor duck feeder hopper houghton lobbi nrl perenni pilgrim play sidekick skylin sportsman
""",
    -59: """
boat bradi concord domino emmi fitzgerald fli jeopardi keyston mascot mlb moos peat print rosi wharf
""",
    -58: """
canari cartel dinner dog economist glider horsesho intercollegi jockey landfal nectar pigeon racecours sale snail
thanksgiv trout
""",
    -57: """
ascot baker cricket crime cun diner disqualif ensembl farmer fda fish flower herd investor patent prize pulitz scranton
shipyard throttl trophi unicorn wildlif
""",
    -56: """
broadway carousel column deer dolphin driveway england grass guernsey meteorolog millionair olympiad pollock rainforest
rank soda trademark yacht
""",
    -55: """
bagpip berkshir biodivers carol catalog chimney ecolog farm fisherman frog gambl goos hartford holstein hurrican piraci
plumag proprietor sandwich schooner skier skipper sunset supplier tuna winter
""",
    -54: """
bun commiss contest dove fraud grassland hat hudson monsoon motorway newspap paperback penni recip refineri revenu
rugbi schoolhous simpson snow stagecoach statist toast tomato won
""",
    -53: """
afl arthur ballpark bloom clown courier davidson division equestrian fundrais galley garden gees golf loaf melodi
mutini parodi peach pebbl restaur saratoga siren sunshin supermarket vineyard wetland wildcat wineri
""",
    -52: """
auction bookcas boston bread coalit connolli dewey fleet flock journalist lawsuit literari outfield pie popcorn rhyme
seedl sofa stilt stori streak talli umbrella waiter weston witti
""",
    -51: """
barn baronetci basket beaver breez carrol cart cereal comedi committe concess contractor daisi dealer dish ecosystem
encrypt fife finch fruit groceri hitter leicest livestock or premiership prescott racetrack reel rivalri sail seattl
shirley sort stout tournament turnpik typhoon vaudevill yanke zebra zoolog
""",
    -50: """
agricultur antholog armada baronet blockbust burger camel championship clever dessert fix fri golfer grade gunneri
hypothesi lexington lunch marquess peerag pegasus pilot plum proportion punt racehors regulatori roger rower rutland
season shipbuild shorelin snowi steak subsidi sunris taxonom ticket toulon wheeler yarmouth
""",
    -49: """
aggreg banker beef briberi chestnut cow fielder glide grassi hemingway hunt joyc juri late laurel marino mortgag mph
muddl murdoch mushroom newfoundland outcom pantri penelop penguin pig pike pitcher pivot portag pumpkin quiz referendum
reprint rocket salad scienc scrambl shop shovel sonic sparrow sweeney tariff yearbook
""",
    -48: """
accuraci admiralti ball banjo barbado battleship bloomfield bombardi botani butter climat cold commerc commission
cuisin derbi dictionari eater egghead faa fabl feather floral flyer forecast fortun hawker horticultur incent inventori
liverpool mario netbal parochi patti philli ponytail receipt repair roar robinson sing thistl thud
""",
    -47: """
analyst atlant bacon ballad banana bargain best biennial bluegrass brewer bunni cabaret carniv chef christchurch cork
cornwal foundri gloucestershir guin hickori ireland jurisprud kangaroo keel kellogg kicker lineup math middleton parcel
playoff plumber postseason proport racer rye seasid sharehold shetland shotgun sloop sonar speedway stadium steward
televis two wager weather wholesal willow worcestershir
""",
    -46: """
anecdot anglia apprenticeship baseman bracket cafeteria chess collier commodor compani crop cuckoo depot drought equiti
expert fiscal fleme florida frost gloucest guitar handwrit inequ inning juggl limousin mclean merchant midsumm missil
ocean overturn parrot peabodi peacock postag profit promot publish rubbish stapl strateg tabloid toronto tune tv vend
veterinari walkov wig wilton winner workforc
""",
    -45: """
accid afc assort aviat badminton banquet bowl carrot cartridg clarinet coinag coke combust copyright crack drum egg
equilibrium farrel fisher gazett gillespi great inventor judgment kickoff libretto motorsport nich novel offenc ontario
oversight paddi paradox pastri pillow prix rainfal rutherford seafood spade spoon stew terminolog thornton thorp
trenton twice twinkl uniform whale
""",
    -44: """
amazon anaheim authorit backyard beat bell booklet brant brew bribe buffet catcher chip cours crook culinari curri
decker delici enforc famin fishermen footbal goal industri irish jet jingl merger milk nash oakland orchard ottawa
pacif pageant pattern pier pirat poker postmast reef robust rook scientist scribbl seller shelf shipment sousa squadron
su submarin swan syllabl tortricida trade unanim warren
""",
    -43: """
americana aquarium ate backstrok bake beak broke broker cafe casino cattl charger cheer coaster coca collector
complianc counterattack cowboy croft domesday dublin error fauna fl flagship frigat graze gunfir gust harvest hockey
hotspur innov inspector isbn key kilkenni laps leinster lifeboat marbl medalist memorabilia oyster pepsi perth pinto
preseason quantiti roast sausag schubert scoop shuffl slant softbal sourdough spectat sponsorship squirrel stella
strategi summari swarm tampa team tobacco volleybal writer zoom
""",
    -42: """
airlin atmospher autumn barker base berri blackpool bradford breakfast brett brewster bug butterfli canberra candi
carriag catalogu cater chariti cinderella clover cod craftsman dicken diet diversifi divis economi espionag exchequ
falcon fletcher flight freighter gardner gladston goddard greedi jamestown kennedi leagu lost magistr mail marketplac
mccarthi mcdonald merchandis motorcycl nutrit oriol partnership patrick patter perfect poppi portsmouth quarterback
rabbit refriger replica safeguard screenplay simulcast ski slalom soundtrack specialti spitfir spokesman steamship
stevenson sunderland surveyor syrup teaser tech triumph unpredict vet windi word
""",
    -41: """
adversari airplan alderman annual apr bermuda bet biotechnolog burnett burnt cannon catastroph catch cellar citat
conson conspiraci convoy crew crosbi crush dash department devon dietari ding discount dunedin eleg exemplari fact
faeri fremantl genius goaltend gregg hampshir hawaii haydn henson horseback invent jock jurisdict lego logist machin
market medallist mercantil miami music mute napkin nutrient pensacola philanthrop pianist pipelin polici portfolio
recount refund rendezv rule scandal scientif seminol shortag slick snack sponsor squeak stanley subcommitte tasmania
tavern textbook tornado trend trumpet unfair upton vendor victori wellington wimbledon wonderland zealand
""",
    -40: """
aerospac agenda agreement amphibi anzac athlet bike breed brisk businessman casey caucus chairman comedian compressor
constabulari contractu coop crank cruiser databas delay disast doyl easter editori entrepreneur essendon experiment
fairfield fare feloni flog forestri fraudul fridg gastropod gunshot harold harp hoax hobbi hornet howe kitten lagoon
level liabil manag manufactur marathon melvill misconduct mors navi notorieti owner persuas petti picnic pitch polo
poultri prey price prolif putnam quintet raf ratio refere registri rockefel scholarship scooter screenwrit secretariat
septemb serial shrill sky sneaker specialist statistician stock tail tanker tast tidi tragedi turtl waitress wed wheat
workplac yarn yorkshir
""",
    -39: """
adelaid alphabet antarct award ban belmont brilliant broom bucket burgess businessmen case charter cheerlead chester
corn crab cushion decim donkey drill duel econom embarrass excel expertis eyr fail fair forag freight gloomi goalkeep
goofi grape gunpowd habitat heller hooper horatio hound hymn infring ironi jam jena knit laird landown ledger licenc
lister meal meteor miracl monti morrison nomenclatur olivi omaha patio peg philharmon pounder prosper pub quarter race
raceway raini rana rate recess regul retail revu rodeo rooster safeti sailor salli sandi scotland sea sentenc slug
snooker sox squad stack stormi sugarcan tale thump thunder treasur ventur vitamin vultur wage weasel zoo
""",
    -38: """
australian ballast bartend beach bestsel bill bonus bookstor botanist bowler bred bronco burrow cabbag cadenc ceylon
choral circus classif cloud collingwood compli craft creativ cup custom darwin din dine dinosaur dobson ernest factori
farmhous farmland firm flavor flew folklor food foreman fork fox francisco freelanc galway glass guilti hawaiian
hereford humboldt jule ladder lakesid latch libel licens linnaeus lynx mainten metacrit nickelodeon novella ounc
patriot peyton plume porch potomac prairi precis predatori premier pun quantit quot random reconnaiss refuel regal
research rival scholast scrap script sheriff shrimp soprano spawn stephenson subscript sue theater theatric touchdown
treacher trial uk uncertainti varsiti walton warrant wicket
""",
    -37: """
4 abund app applaus australia backlash banter barg bat bean beer beverag bob booster brentford brick britain calf
canadian checkout chees commerci consensus cracker dexter dieter dissert dodd draught drummer echo eclect feasibl firth
fitch fjord forgot franci generous gentri greas hack hate henderson hive jerri jersey joe kitti lancashir lear loophol
mayfield mccormick medley moon moss newslett novemb occurr ono order oscar palett palo paragraph patronag perpetr
pitchfork pittsburgh poem porter primer puck ranch reader red repetit riff rpm sci scissor scuba sherri ship shire sli
sloppi song sound spong squash stamp stimulus stockton storytel sugar surg takeov tea thiev which whistl
""",
    -36: """
acclaim adject analog ant anthem astronomi auckland bankruptci barbecu baroni barrel batch brand buick cadet cascad
catchment categor catfish cavali cavalri chanc charit clap client cocktail collegi colonel comparison correct crown
cunningham duti encyclopedia enigma entourag estuari excurs faulti februari flint foreword gallant genr gershwin gill
glee guthri hacker harper harrington hoop hostess hungri invest jack lima litig lucki luigi manuscript marguerit molli
monograph montpelli morton most mule nascar nautic ncaa neglig nike odd orang padlock paperwork parad pdf percent
picturesqu pollen prioriti programm prose quarri robberi rotari semifin slice smaller somerset songwrit soup storm
sudburi susanna swing symphon taxat taxonomi thesi timet titl trader trolley turbul victorian voyag weekday wembley
whig windsor
""",
    -35: """
abc amateur auditor badger band biolog blue bobbi bounc breach brighton caledonia campaign carpent cassett catalina
catherin choir clumsi coastlin colbert colloqui colonist comet compet conjunct controversi correl couch courtroom
coverag coyot credibl crust dauphin debat decad denver district dominion elmer fanci faster flaw fuzzi golden grassroot
graz grill groundbreak half harbor hartley higgin hull illeg inaccur incom jelli job kat kyoto lake lauderdal lawyer
legitimaci lizard mabel macbeth majest mammal marg median mold narrowli newport newscast nonfict norman nurseri odyssey
orchestra outnumb pearl pedant phonet phosphat printer propel quartermast rainbow read redskin refin repertoir rewrit
rink salisburi schmidt scottish seo shamrock shark showdown skim smash sport squid stallion stanford summar survey tax
taxpay teammat telecast tenni tinker tobi torpedo tripl trombon tropic turquois ulyss unbeaten valv vase violat what
wild wonder
""",
    -34: """
acoust ai aircraft aquat audio auditori avocado bafta bangor bariton blackberri bulldog bulletin calai calcium
california centenni ceo cessna chapman cheltenham clemen clive clock coat commonwealth commot contract critiqu diabet
diamet disagr doubl durham eddi elk evening finalist flour forest fumbl fungus funnel galileo glint gorman graem greed
grind ham harbour harlow hastili headlin hearth humour instrumentalist joker jolli jubile kitchen laboratori launcher
lighthous literatur maiz margarita martini mcmillan mice mischiev mock morgan new newcastl newtown nfl nixon nonprofit
octob optim overhaul packer par parliament parliamentari pear piper pork prestigi probabl product project purchas purpl
python queue ralli redistribut refurbish releg reproduc retribut ricki robbin rodger salari saloon satir saturday
scorer scotch seed shale sharpli sheffield shortstop snore solicitor spaceship spi spur stick straw summer supervisori
sushi swirl symmetri symphoni tempest tiger tyne verdict vermont viscount wilkinson willard
""",
    -33: """
accredit acr acronym airway allegro archeri authorship autom azor beetl bing boom bore brandi bravo budget burlington
busi buster caledonian cambridgeshir camden cann carl chronolog cite colin collid coloni contenti convect corpor
costello cumberland curat dairi darl deck dipper disciplinari disrepair eagl earl elector endors ensign enthusiast
evergreen fairbank feast fein ferdinand feroci fiddl firework flatteri flop foolish fowler giggl groov handbook
handicap hodgson holden hose how incompat indi invit isl ithaca jargon jasper javelin johnni josephin journal kepler
leisur limo literaci lucrat macarthur madden mayfair mccann montreal mud nassau nhl noah norfolk northampton
northamptonshir oracl oswald packag parish pea pepper plank politician potteri prank precipit predict prejudic rbi
reciproc rees rematch repeat rode rosen royalti rudder rum salvag sampl sawyer screw scrutini sequenc sequenti seri
shear shelley showtim signific silli skater southland spectacular spring starter stewart suit sunday supremaci surplus
telescop than thief tin train transcript tumbl turnout usaf valet whip wine woodward worksheet
""",
    -32: """
accident aerodynam alarm barrington bellow benefactor berth betti bias biomass biplan blackburn blame blossom bog
bradshaw bullock burglari camouflag camp canning cano cantor cape carp centenari champagn cherri chuckl churn cigar
cinnamon circuit citrus coastal cockpit coin cola collis comic compliant conclus congressman conjectur cooki coral
corrupt costa creek crowd cyclon dahl danni darryl decept defam desk dilemma disastr dispatch diver draper dynamit
endang endeavour enterpris export faber fender fitzpatrick flag flame flask friedman gardin gasolin gene gerri green
greyhound guest haircut hardcov harmoni hasti hms horn incumb industrialist injunct insect ioc januari java jazz joke
kaufman kendal kildar lab laci land laughter leach leap leed legisl lisbon lock loyalti macmillan mailbox mansfield
mara matilda mayor mcintosh memes memorandum milford mischief misquot moth motif mound multipli nanni napier nationwid
newark nicholson nineteenth noisi notch optimist orchid oven paddl parenthes perch pga pharmaci pip piston playhous plc
pledg pokemon preliminari primetim profession projectil prolifer prosecut provis reckless reissu reopen reorgan replic
revolut rhino rhythmic ronni roosevelt roster rotat roundabout royalist ruthless sank sawmil scale scot seal secretari
sensor skeptic smart sock sparkl steamer sterl stitch subtitl surrey technician theme tier tilt trick tricki uncertain
verv vinegar vote warehous wartim watch watson websit webster wind yale yard
""",
    -31: """
academi acrobat afternoon albion angus antoinett api applianc arcadia arctic astronom authoris balloon bandit banish
barney berkeley bernstein berti bibliographi bid bitter bonnet bought brent bull buyer calder calendar campground
candidaci cardin cartoon categori censorship chandler charm cheat chew churchyard clubhous code coincid col commemor
connecticut convex countrysid cute cuthbert dart data dino disgrac donnel earnest edinburgh ellington emerald
entrepreneurship environment epidem exagger fantasia fertil festiv fiction figur fin fingerprint fledgl flotilla
fluctuat fluffi fluoresc folli football footnot fractur gertrud governor ground halifax hamburg harley hing hole ice
incid invert juli koch kraft legend lever lexi lieuten lion logic lowland lyndon magazin magna magnitud maid mango mapl
maxim metadata mixtur mollusk motor naval neoclass nes nomine nsw oregon outlook output overrid ozon panda paramilitari
pen penn phenomenon pizza plaid portion potter prelud premis procur profici prohibit propheci prowess pursuant raaf
ramp redempt reliabl remot replay reproduct retali rocker rose roy rustic scarlet scrape sell sheep spokesperson
steamboat stolen streetcar strict stuart subsidiari summit sydney tank tate terrif threshold undef unpreced upsid
valuat vertic victor walnut worm wreckag
""",
    -30: """
aaron advertis ale align allegheni ammunit andi arrang ascent astonish audienc balfour ballet basketbal bass benevol
bot bourbon bristol brunswick bulb bus butcher byrd cancel cap cheap clan clark clarkson claud coffin colleg commonplac
compil composit concerto consortium conspicu cover creak deliver dishwash disput distribut domingo dramat duet epa
everton evolutionari exampl expedit explain expo financi fine flick funki furnitur gap georgi gottfri gunner hancock
hardwar harmon headlines higher hillsid hog horsemen horsepow huff humor humphrey hyster influenza inspect interfer
invas irresist john keeper keyn kirbi labrador leather malon mammoth manfr mare match medal media methodolog milton
neat newt nj notat noteworthi offend ordin ought outset overwork panorama piedmont planner playback poetic positiv
precinct prosecutor ralph reckon regi remington reservoir reviv rhubarb rico roi rosenth runoff seat seton spell spoil
starvat stereotyp storylin stupid sturdi suffolk suppli sweep sweet swift swim symposium theft toe tonic townsend traci
trondheim trustworthi tuesday uci unusu vane varieti vibrant viceroy violet voter wagon wednesday wiltshir winger
wisconsin wynn
""",
    -29: """
airlift allig alpin analysi andrew antarctica apparatus appl argument assign baldwin baltimor barley benni biker blond
booker boss botan boutiqu boyer breeder british brute bureaucraci calcul canada cardboard career carolin catalyst
cayman census chairperson cheshir chop chord cigarett class classroom clinch clube clue coast commentari compar
consolid contend contribut coron crocodil curran cutler dave dawson degre deliber disqualifi dive dryli duff duplic
edgar endem erin estim extinguish factual fan ferret feud field financ fixtur flawless flout flute ford formid franc
frankenstein frantic frozen funni fuzz gadget gail gallantri gateway geelong gibson government guess gush halloween
harm heali homework hostag housekeep hubert illustri influenti infrastructur ingredi intak intellig interceptor irv itv
kern kick lanc landscap latham leicestershir lick log lordship los ltd madeira magnat major malici martha mathemat
mccall melod mention moonlight musician mustang nestl newton nielsen normandi northumberland notabl novelist novelti
nut obo op ornat oval pat penalti pest peterborough plaqu pollut preced promo prop propos prototyp quak quartet quit
record reelect reid remark reward rhythm rider rna royal rubi runway rusti salsa schuster segreg shore shutter sierra
silesia six snout sociolog spark spat speci splendid squeaki staffordshir star stein steve streetlight sundial surpass
susan tanner taunton tchaikovski tendenc thayer thirsti tom topper uruguay user vanc variabl veget vocabulari walsh
wiley william willing wing woo workshop yukon zeppelin
""",
    -28: """
absurd ace achill aeronaut agatha allison amend annett answer approv arbitr arithmet armagh array ashor automobil
avalanch averag baffl ballot bay beaufort bestow blizzard boar boiler book bordeaux broadcast buccan buy ca cactus
cambridg canadien caravan carmichael castl celtic champion chatter checker churchil clamp classifi coincident concert
condor congress costum cuba cue cumul curriculum dazzl db defect defenc democraci deploy dime direct documentari dod
dorset drive dummi earthquak eco edict eisenhow elect email embark emma engin envelop equat eton explod extinct failur
felic ferri fifa fireplac flare flutter franklin frenzi frequenc garcia gestapo globe gloom grimsbi gulp hail haiti
haul hawk hectar heinz highway hitchcock hot hutchinson iata incorrect insur insurrect investig jacksonvill jaguar jem
joy judgement june knob knock larri laureat lawson liabl lili lime lopsid lp mackay mackenzi maker mariano marlin
masterpiec mcgraw mckenzi mclaughlin meat memoir misti modif monik muzzl nam nelli nichol nick noel noun oppon optic
palermo palmer paper paraphras pawn pembrok persuad petal philadelphia phosphorus pickup plantat platt podcast pollard
populac prentic prescript proctor pronounc propuls protect puppet raid ration raven reagan rebecca recycl redund reed
relianc remaind reptil rfc riddl risk roadsid robert ryan saddl sanction sarcasm saskatoon saxophonist scribe seahawk
secret select semant semi seventeenth shooter shred signal simon skinner skip soccer spit spotlight stake stakehold
starv stat stereo stuf stump stunt subtrop superfamili surf sussex sutherland technic technolog theatr thomson
tipperari token town trajectori tree troup tudor ufo underway upbeat uss vignett watersh westbound whiski windmil
""",
    -27: """
aaa aberdeen accolad acid advic allianc american amplifi annapoli anniversari antoin aristocrat aristotl arizona
artifici assent atkin atv axial backlog bbq beau beech biographi bleak blous breakthrough brisban brittani bryant bryce
busch calib canteen canterburi causal certainti chart chilli cholera choreographi chuff chunk clement clientel coconut
cole collect conced conflict cooper crane credit crib criticis cylind delaney detail diplomaci doug draft drama draw
dubious duchess dusk eastbound edna elton employe exclus fairi favorit fen fiesta fiji filter florist folk fret fritz
frs fuse gangster geoff geoffrey giveaway glossi goat gravel greg grim guarante gubernatori halftim hamish hare hbo
headlight helicopt helmet herald homemad honolulu hydraul idiom incident jimmi johnston judi jurist kean kelli knee
launch likelihood locomot luton macleod majesti manageri manni maritim may mcnamara mcpherson mermaid method mile moat
moe mould munster murphi nino nintendo norwich opin organis packet patch pave pe phoeb physician pitt planet plate
platoon plausibl poetri policemen polytechn portland postgradu pot pothol powerhous primari profess program provost
public qualiti queensland repertori republican revolution revolutionari riski rodney rooki rover sarcast savanna
scenario sermon servic settler sherlock slate slogan slot smuggl soho soloist solv sophomor speaker squabbl startup
stole stool straightforward subordin subtract success sum sun superb superior supper surpris swindon taxon term tome
tori townspeopl traffic tray triumphant ture unharm union unoppos upland uruguayan vagu veloc vinyl vt walter waltz
waterfront waterloo wealthi wigan willoughbi winthrop wnba worcest wryli wwf
""",
    -26: """
academ acquisit advent agenc aggress alfonso algorithm ambigu analyz appleton apprentic approxim archi aristocraci
artilleri audit author badg barclay barrist battl beckett bedford betsi billboard billi blew blower boon boycott
breaker buchanan cartoonist cartwright cassidi chili choreograph clarenc cleric clockwis cochin cocki comb comeback
communion composur concurr congratul conic connacht consequ constabl conting contradict contributor corrug cougar
coventri crash creditor crippl crisi crochet crucial cumbria curt custer davey dawn decemb deleg dissent doo dragoon
dupont ecuador efficaci effici english entropi eri erupt extra facto faux flip foil formula fund geni goalscor
goldsmith greater grenada groom gunmen hammer hammond head hearst holder holt huski improvis inch increas inevit infer
instruct invers jefferson joey join judith juror kilda kindl lafayett landslid lawrenc lesley letterman librari lilli
linden lloyd lotus mandolin manual map marlborough marylebon max measur mechan merri merril mick microwav mint mislead
mistak mls moran moving murder mustard mysteri nail nanci narrat nhs oat offspr opinion orbit overse overshadow pact
paid parlor particip patsi peanut perciv perri pick plaintiff planetari playstat playwright polli potion powerpl
proposit proprietari prospect protocol puzzl qualifi quiet rack realism recommend regress reput respons revers rich
richi rothschild rumbl run runner rural ruth sall scoot sector sega settlement shini snapshot spar spear specialis
spectacl specul spoiler squint stanton statement steam stripe suitcas sumner symmetr syntax tara teach thermostat tide
turkey ulster understat updat upscal usc utopia verdi veto villain volley vowel wakefield walli water wreck wrongdo
""",
    -25: """
000 150 ahead alia alumni ambassador ambiti among apocalyps aqua argyl asteroid audibl autobiographi bear beaumont
behaviour benedict billionair blend box brace braini brave breakdown brigadi buffer capitalist careless carey carleton
carlton carnegi carpentri caught cbc ceasefir certifi chao charg checklist chemist chevi choos clade clanci claw cocain
colleagu compens complaint compromis cone confer constraint consum contempt cottag credenti creep cromwel cryptic
cupboard cyclic cypriot demolish dickson disneyland divers dock dodg dolli dori dorsey dougla drove dy dye elf employ
engrav enlist essay everett exceed excerpt extraordinari fame favourit feder fei fell flander flicker foundat franco
genera generos gilmor glacial glacier godfrey grain granni groan grove gum hackney hamper hanson harlan harvey
hemispher herbert hillsborough hoov hum hunter imperfect imposs improp interven jacki jakob jamaica jonathan justic
karl kemp kirk knowledg labor larva layton llc maclean marin maroon mart massachusett maui mauric meath menu microsoft
mileston minion miss mission morri mortar movi mps muddi murray must myrtl myth naturalist nbl nightfal nineti noir
nomin nonsens noon nova obscur oceania omnibus organiz outrag overlap pamphlet panick parachut parchment pari parkway
pasadena paula payment pearson peasant pencil perro phenomena phrase plot plump poet porto prais prime prompt puff
pulpit radial rais raymond rbis recal recur redevelop registr revok richard rick ride rise robber role rori rudolph
salut schedul shaggi sharp silki slater smallpox smoki solut somervill sonni sous spacecraft spatial spite springer sql
squir station stove sucker sunlight superintend surgeon swept tack tactic tailor takeoff terrac thompson ton toulous
trailer tribun tyre unauthor underwood uneven unison upheld upward vanguard vaughan vegetarian volcano warm washington
wealth wherebi whiskey writ yank year zip
""",
    -24: """
34 42 accur affluent alfredo allegi alley america amus arson backbon bankrupt baron bartlett beatti belfast bent
bertrand berwick bourn brown buckley buffalo campeonato carmin carr chamberlain chesterfield chicken chocol chore chu
cinematographi cipher clad cloudi clyde combo comed commend complic compulsori conglomer congression constel consult
cornerback craig dayton debri demolit dempsey dentist descript devin dial dice digit disapprov discret dispers distrust
drip duan dvd edibl editor elit englishman espn ethanol event extravag fabul fewer fide finest fire flora focal fordham
futsal geraldin glamorgan glue gmina grace grafton grimac guerr guerra hackett hadley hart hire honey hub ignit impact
inconsist incorpor indianapoli indiffer ink input insurance intermitt intervent irrig ital jacqu jerom judg juic juici
jurass kawasaki kimbal kindergarten kyli lamp lantern leaflet leas legendari legislatur lesli list liturg loft lucia
madagascar madelin mandat manifesto marqui mega metaphor mic mickey minnesota mirag mistaken misunderstand momentum
monterey mx nc neighbor netflix nitrogen northeast olli olympian operat orchestr ownership oxford patrol pedal per
permiss perpetu pioneer plant plastic plod pluck plung podium primal produc prologu prom protagonist provision puddl
qualif quarrel quip quotat raider rake ranger rebuild redesign redwood remodel renov replac restrict resurg retract
return rhetor ribbon rifl robb ronald rte sabotag sandal sauc scarborough scheme scotia scott seamen seiz sentiment
shakespear shallow shell shuttl signatur simpler smarter smithsonian sourc southbound spanish specimen splash spruce
staff stagger stratford submerg sullivan suspect switch synonym ten tile tourism traine tsunami twentieth undermin
understand unpopular unsuccess vice view vivian warner wash wealthiest whether wife winfield woodrow woodstock wrong
wyli zenith
""",
    -23: """
abrupt addict adob adventur adverb aerial affili ag agrarian air airfield airship albani alpha alvin ambit amtrak
andersen anim annal arguabl auto axi baird balanc barri bassett batsman batteri beard beig blight bluff bologna bon
bright britannia brood buckl bullet bumper butler calgari cardiff catalyt cathedr causeway caution certif chalk char
charl chorus claus cleanup combien combin communal conceptu continent contradictori corbett corros courthous crimin
criterion crouch customari cutter cv dancer dashboard daytim decis decre decreas deficit dioxid disagre distilleri
dollar domest donna dover dozen dumont eclips edison eleph elliott exempt explan exposit fantast fergus fernandez fig
finer fischer fivb flood foliag foot franki freddi fring futurist garth gdp genet gig gild glitter grader greenland
grumbl gustav halv harvard hideous horton hostil howi hydroelectr in incomplet instrument intrigu ipa issn item jim
judici judiciari kincaid kite knight kochi landlord lavish leaf learner leith lenni libbi librarian limit lindsay liza
loan lockhe louisa luna lunar lure mafia manner margaret maximum mayhem mean melbourn mercer metabol michell misus
monday mous mug mythic nasa nashvill negoti neil nell nobil norway nov novic occas ohio outstand padr paig paint pardon
parti pba penultim peruvian pine pinnacl poll portug predat pump quaker ref reflex reform registrar related remak
renault reveng review rig rochest rudolf ruffl ruler sear seismic shard shepherd shortcut showcas shrub simultan sire
skate slit sophist spain speed spill stage staircas standard statewid steer suburban sunk surreal susquehanna sweden
syracus systemat tabl tall tammi telecommun test thorough thwart tnt tone toppl torqu tragic trainer traitor trigger
trim troy unbeliev uniqu unsuit vin vocat were widespread windshield wingspan wri wwii
""",
    -22: """
aboard academia adjust admir adolph agent agre airborn aisl album anita apparel aquitain armstrong attende aug babi
background barbara bard baselin bench bever bicycl blitz boe bose boulevard brass brennan brien brighten brighter
brittl buck builder burton bwf caldwel callum calv cameron cari carolina carrier casket cdc cent chapter chuck cleaner
clergyman color compel constitu converg court cowan creatur crossov cruelti crumbl cultiv curl daphn deafen dealt debbi
deliveri deputi destini diagon dig digest discoveri disney divid doneg dough downward driver dumb dun dunn edouard
eighteenth enrol enthusiasm entrust environ escal estadio explos exquisit faculti fashion fcc featherweight feb feudal
fictiti fifteenth filler firearm flair flank flap foam fontana forens francoi fraser from frontier fungi furnac gallo
gallon georg glasgow global glover gold gossip greenish greensboro grid growth guildford halo hay height heiress
hierarchi highest hogan honour horizont hp hunger huntington iceland idiot illegitim impos inelig inquiri insert
introduct invalid issu iwf jar jay jug keith label lace lauri leger lemon lesson leverag lineman lipstick livelihood
logo loir loot lowri loyal lullabi lush lyle manor march marker mask meet mele merlin minimum minni misread moreno
multin mustach mvp narrow neal nebraska nest newel news nicknam obstacl offici offshor onslaught open outdoor overnight
overthrow paradigm percentag pet pharmaceut philanthropist placement plagu plane polish popular poster potent powder pr
pristin privaci privat procedur propon proto puget quasi questionnair railroad recit reconcil recreat relaunch remedi
renegad reorganis reset restor restructur rf ritchi rooney rude sabr salon salt samoa scalp scan schneider seaman
sequel sergei shaun sherman simplic simplifi sink sixteenth skateboard slope smiley solidar sour speech spray starr
steep stephen strikeout striker subdivis subscrib subset suspens sutton swamp swear swung target teeth tempera terra
textual they thousand thriller tip tobin today tool toothbrush total toy treatis trident tucson turnov uncommon
unexpect vacanc vancouv velvet versatil version vfl volum warden warrington watford wheel wiggl wii wilk williamsburg
wilson winston wobbl work write yate
""",
    -21: """
accomplish alumnus annabell appel aragon arkansa aroma as ascrib asphalt attorney auburn auspic automat ballard barber
bautista bayou beck behalf bergman bigger blogger bounti bournemouth brian brigad brillianc brit bronx bunker burnley
burt bush cabinet calculus caller candl cappella caribbean celebr chassi chatham chattanooga chopper chronicl
cinematograph closet concern concours conservatoir constrain copi corp cosmopolitan coup cpc creami crunch cycl cyprus
damag dartmouth dea decommiss decor defens defiant delic delight denni detriment dfb discord discours discrimin dismay
disrupt donaldson drank dunlop duo duran edwin eel endeavor entertain evacu exact excit expenditur factor fantasi fatal
ferreira fiba fieri file fir fitzroy flinder flounc flu for forb four franz freder fresh furrow gag gari garri gave
generic gerald germain geschicht gleam gregorian grit guidanc guild guillaum gym hale harrisburg hayward hedg heel
hierarch hoc homag honda hop horizon hq hysteria impromptu interciti interval invok irrelev jacket jail jame jasmin
joking kathi keynot kill kit labour lair lambda larson lasagne lazi lei leonard lesser lincolnshir lissa loud lowest
luftwaff luisa lumber lyric malic manitoba marjori marley marriott maud maverick mayo mcgrath mcguir mckinley midwest
miniseri mod mohawk moistur monro moreov mow multiplay muster mutat nat nobleman noctuida nonlinear northwest npr obes
obey octav oklahoma oliv onion onstag oper ordain organism outburst overheat paradis paraguay paste patterson pavement
ph phylogenet picker piec pink pious pipe pois polk pontiac postpon postwar pound premium preschool proclam proteg qb
quinn rankin recipi rep repeal revolt rigor rivera roanok roll row sand sang saunder sediment senat sew sharpen shatter
sherwood shift shriek silenc singl slack slump smug sped spot stem string sylvi system tasmanian taxa techno thumb
toothpast topic transatlant transplant treati trickl truck unclear uni uninhabit unionist unlaw unlik unreli urgenc
varianc vichi vine voltag warili warwickshir wax weaker web weld wendi wider woodwork wool
""",
    -20: """
adjunct agil albert alexa alfr amanda amp analys antrim appeal appetit archer archibald artisan ascens ashbi atkinson
atol autonom bailey baja bar bauer becca bennett bertram blast blazer blockad bolton bomber boost booth boring brake
brawl bubbl buena bunk burgundi burner burr cecil chaotic chiefli chrysler cincinnati circular clarissa clariti cloak
cluster coars cochran cocoa coe coher colchest collaps colombo colour commenc commod common compos comprehens
conservatori cooler copa cost craftsmen crawley criteria curious daili daniell daylight dentistri depart deportivo dew
difficult difficulti dignitari dillon disband distanc doctor dodger donnelli downhil edit edmund effort elizabeth elus
encor engag ensur episod epithet erica evid evolut except exemplifi fa featur feedback fenc fifth finish firefight
first foremost format formul fossil framework fulbright gael galloway gas gearbox gemini gerard giant gorgeous grandma
grant gregor griffith grin grover guis hawthorn heavyweight henri hobb holdup honor honorari horrifi host hundr hydro
inflat injustic institution internship introductori intrus iren island jacquelin jane jillian junior juvenil keen kettl
kinet kobe last layout lend leonid lester linguist lombard lowel lucill machineri magnific malabar marina marissa
maxwel mcconnel meaningless merg meyrick midday milwauke miniatur minim miscellan mixer monmouth muir napoleon nebula
nose objection oct of offset olsen omega opportun oppos otago oti outing overheard paisley panther parallel parramatta
peak peer permit peter petition photo piano ponc pop poverti prevent prior pro prodigi professorship promenad
propaganda purdu purs quilt rampag ramsey rat rca re reaction rec receptionist reduc reduct reinforc relev remembr
repris resort reunif revolv reynold rhapsodi rica richardson rift riot ripe rms robin rocki roth rotor routin routledg
rpg rue rupert rustl sammi sceptic secondari sergeant setup shaw sheldon shelv shifter siam simil skill slid small
spenc sperm spokan spread stamped staunch steadili steal steiner substanti sudoku suez supersed supplement tab taut
tennesse tenth the third thoma thursday tighten tobago tough true truman truste unconvent underwat unsaf verona
versaill vhs vigor vike virtu wallpap wasp watcher weed weekend welsh wexford whitehal widen wilbur wilhelm wilkin
wrench wta
""",
    -19: """
47 accent adjut advisori affair age airpods akin alban alberto alcohol alexand altitud anglican anson april are arena
artifact assess astro authent av avon ballroom barrow beauti bertha big bison bland blaze blind boast bolt borrow
buckingham bureau butch cal calhoun callahan camper canin capitalis carmel cfl charli charlott check ci circul circumst
climax clone cobb collat compliment concacaf conform control convent coordin cop creas crescent critic curricular dant
darci deacon declin defianc demograph denounc discont distort dmitri document doorbel doorstep dorchest dorothi dragon
dub due duffi dust dyer eaten effect eighth eileen elabor elain embryo emergenc enact end enzym evict exam exet fabric
fargo fascin feat fee fete fia fidel finland five flavour flourish focus fog foo fool fought fountain fran franciscan
fright fullback furlong futil gabbi gang gather gear geographi gerhard ginger giro glamour gloria glucos godfath gogh
grand granit graph grate greenfield greenwood grow guinea gulf gun gurney hamlet hanoi happili harald hast hatch hazel
heroic homecom hotel huf iaaf ici imit index inflict influx info inlet insignific instabl insurg intensifi invari iq
irregular iter jab jenkin jill jog jose josi jot julien jumper kowalski lane lateral leadership lebanon less leyt lid
liner link lisa maestro manipul margot marijuana marta mcdowel mediev melt messina middletown mild mildr mimic minus
mis modest modifi mojo montros motto mp muffl multipl nad napl neighborhood newborn nfc nightingal nod northward novo
number obituari obliqu observatori obsess obsolet odi omin outbreak outlaw outlet overs parisian parson pathogen
peculiar pennsylvania perfum peshawar philip photographi plata playground plug prefix profil promin proxi ps question
quota rampant ramsay reassign rebellion recept recoil rehears reintroduc relentless renew repositori resolut restart
reykjavik rhys ritter ro robbi roblox rochell rockwel romant rout rowland samsung sardinia satellit satisfactori savoy
scenic scof scroll seam semest serv shaft shapiro share shrewsburi siberian sicilian sip site sixti slaughter slipperi
smoking so spearhead spiral spore sprang staf strode stylist subdu subsid sunglass surfer synchron tackl tapestri
tehsil telegraph telephon tentat theodor thread thrill thrust tint tolkien toss tracey tramway transact treasuri
tremend tucker tulsa twenti twig typic ultimatum unaccept unspecifi valor vaughn vengeanc vibrat vicious vietnam vivid
vs walsal waterfal wedg whitehead winnipeg xbox yellow yeomanri yorker
""",
    -18: """
abl acquit admin ador alabama alan alex alexandra alistair allot almond alter ampl andes annum armistic aspect august
bahn ballist bart baton becki bequeath between bikini bio bizarr blanc brandt break breaststrok bret bruin brunett
build buzz cab cambrian camilla candid capcom captiv cargo carver casualti charlton chase cheekbon chelsea chilean
claim clair clearanc collabor collieri collin colorado compat conclud configur conven copeland council countdown crate
crawl creed crow culprit cur currenc dani defici deliv demot dent describ design disbelief diseas distinct divin doha
downstream dutton easi edmond eireann elvi emil endow enemi enlarg envi ep errat eta ethel etiquett evidenc exclud
explicit facad fals feldman fest fifti filli finn fitz footag forc freeway garrett genealog gentlemen genus giacomo
gilbert giovanni glanc glare goldman grang griffin grope hallmark hamilton harder hash heartland hill histori hollywood
holm humbl hunan hurri import improv inferior influenc inherit innsbruck inset inspir insulin intric introduc invad
invertebr involuntari involv jameson jen journey jun kent keyboard lacey larger laurenc legitim litter loveli loyalist
macintosh macquari maddi mainland maneuv marri martian mcbride mckay melissa microphon migratori mini miracul mix
monarch mono monstrous mosaic murmur nant narcot nasser naughti neill offic olymp ortiz ostens outsid oversaw paramount
paxton penal penang percuss perform phd phillip phoenix piazza picasso pigment pisa player poke pool postal practic
pratt prefac prefect presidenti prevail prove pseudonym pursuit quebec queri radar radio randi rave realist rebelli
recognit regener regiment regular rever rob roch rodent roller rourk russ russo sabbath safari sandra santa
saskatchewan se section secur senior serra seven shootout shorter shove sideway similar slower smirk smoke smyth snub
sodium soil sonora specif split spp stamford startl stipul stoog strike struck subdivid summarise surgic tangibl teller
terr throb tooth tourist trek trivial truce twelfth uefa unconstitut unlock upgrad uphold upload vacat vaccin valentin
valid vehicl verandah versus vigil vision wainwright walkway watt wesleyan winslow withstand wolv woodland yue zone
""",
    -17: """
1 350 abbey abbott acceler achiev addit ads advocaci affirm airbus akron alaska alert alexandr ambush amnesti analogu
anybodi apolog appal applic appoint aquino arbitrari art arun ashland assembl athena atp avenu avid axl backward bank
barlow bash batavia battlefield bazaar befor beginn behavior bergen beta bin binari bind blank blur boot bori bouquet
bratislava breakaway bud bunch by bypass calvin capabl carolyn carson carthag casablanca celesti ceram chieftain chosen
christma clare claremont clarifi clash clay clean clegg cliff clip closer clutch concret condens confid confidenti
connel conni conscript content convert corona correspond cosmet councillor courtyard cousin crazi crise crude crumpl
dame dank date defeat denot dental denton derelict detect detent devic dictat dissemin dissolv domin doorbell down
drastic drown duc duncan dusti dwarf dwight ear eastward ed edward emblem emiss enrico entri eponym equatori equip
estrada estrang etienn evalu evangelist ewe expect extent eyelid falkland fasten feed fetal fierc fifteen fluent forg
freestyl function furri fuscous fuselag fuss gareth general geometrida glaze goddamn gonzal goodwin gottingen govern
gown gradi graduat greasi guid guitarist hank hansen harass havana hawkin hen holli homestead homogen hondura hue hype
ian ignor illicit imagin imprint incred indict indonesian ineffect intellectu intercept interrupt ipod ipswich iri
irwin jakarta jeffrey justif kenton kerri knockout laker lanka larsen latitud lennon lifestyl ligament lineback lip
loosen lore lot lower mack maggi magic magnolia main mallori mammalian marcia maryland massacr mathematician mauritius
maxi mcgee mcgill mcgregor meaning merritt merton metric michigan minecraft mitchel molecul momentarili moor morley
mort msc naiv nasal ndp newman ninth nora norma nudg ny oasi observ occup olson orlando osborn otto palma parker part
partisan pascal pbs pedest pendleton peng percept perspect phase picket pilgrimag plaza plumb plural portugues possibl
press propag puppi quarterfin ramon ransom rattl recoveri rectori reg reinstat reject reluct remarri renaiss renam
renumb rescu resolv respond retir revert risen roe roofer rough roxi rubber rudd sal sb scientolog scratch screen selma
seneg servant sevill shade shoot shot shreveport sidewalk siegel simeon smashword snatch sorcer southeast spa spencer
spice spider sprint stafford starboard stoke stomp styliz sub subject submit succeed suffrag suitabl summat sunken
super suspici sven swansea taipei talent tc tee tenur thatcher theori timelin tini tonn toro tracker traction trooper
turbin turner undertaken undraft unfortun unrel untitl uproar useless vantag variat vassal venu vicar viewer violent
visitor vogel vogu vortex ware warmer warship westward who wilmington wrath writh yamaha yemen
""",
    -16: """
abbrevi abstract ac acheron adapt advantag aesthet afterward aid alli ambul angl angrili annoy apocalypt appli
apprehens apt arcad arden ardent argu ark arnold arroyo automot avila awesom bahama bald barton bb behav beirut below
bericht bert biograph bless blog bloomberg bottl bowman boyl bride broken bulk byrn cabl canuck captur cavendish cbe
celest cellular centuri cf charley che chief child chile chow clench cn cock commando commut concentr confisc confus
congreg contamin contrari contrast convey countless courag crest cuban curios cynic dail dammit damon dane decatur
declan def demand deux dev devast deviat dian diploma disclosur disown dot downfal drake drift duli earlier earring
easton ebook eighti elig emerg enclosur energet eric erni eureka euro evangel expans extract eye fate felip final
flanagan fm forcibl foul frazier freez french friar friction furnish garner giusepp glu gm gmbh goodwil gordon gorilla
gradient guiana habit haggl halt happi hardin hartman havr helm helmut highlight homicid hoodie housem howel hugo human
humili idol illus implement inadequ indochina insight instanc integ intellect interdisciplinari international interview
intrud ip italic jealousi jett jolt jr kathleen kati lancast lead learn legal lent leon limeston lindsey liturgi loco
lol loom lorenzo louisvill luggag macro madam madelein mainstream maitland manila mann martina messi met microscopi
mind minor month morn morrow myle namibia nathan nearer nikolai nitro nobl nonstop norm northbound nostalgia numba
numer nz obstruct occur onset ornament otter oversea overtim overview parc particular passageway passeng pearc pedro
period perish personnel peru pete pietro platinum playabl pomeranian popul portrait pour pp practition predators
principl proud proven provenc punch pyrene rapid recaptur reclam reconstruct refit reginald regist rental rex rim
roadway roc rock romanesqu scholar schumach scorpion secondhand seminar setback seventh shaken shaki sheer shelli
simplest sizabl sketch skylar smooth snarl snuck soar southport space spec specifi spectra spin sporad stall statutori
stellar strangl strife stud style substant substitut suscept swam synthes tap taught taxi taylor teatro techniqu ted
telecom templat tenor terrain thank that tidal tiffani toler torino toyota triangular turk ufc undercov unif unman
unoffici unreason unrestrict unsolv upstream usd vanderbilt verif vernon vhf vicin victim videocall visionari wateri
waterway whose wick wicked wide wile williamson wood worldwid worri yawn
""",
    -15: """
36 82 admiss advanc advert advis airplay al alien allmus amherst ammonia analyt angelo antenna antioch anyth apollo
arboretum archduk ash aston autopsi bandag bangkok basin bathurst batter beatric bedrock berger bernhard besid
biochemistri birch blanch blink blown boer bone bow boyd bran bridgeport bring burst canyon carpet cash cbn cbs cebu
centrifug cerambycida ceremoni chaplin charact character characterist cheek chemistri chihuahua christi coa coleman
coli collag consol convention convinc cool cora corinn cox cozi cree cruis crystal ct dalton damian delawar densiti
destroy deton development dia discourag disguis displeasur dissatisfact dissolut donald doom drunk dug duke dynamo
eccentr edmonton emili emin emphas ensu epic erskin est eurovis examin exclaim exposur extrem fastest flea fleetwood
floppi floyd font forbid foster fr fray fremont freshman fuel fugit fulton fur gaelic gamer generat genom genuin
gibraltar gigant gillian goldberg goodnight grammat gratitud gretchen greyish growl guerrilla guidelin had halfway
handi hardi havoc header headshot heir hepburn heron hilli hiss hitch hook horac household huddersfield hyde impati
indonesia insist insuffici interchang intermedi jagger jarvi jenni jonni joseph kappa kebab la lacross lap laser law
leg leopard liquor lookout loop lori loss louder lsu mad madison magician mainlin malaga malta mandatori margin mariann
mark markham marti mascara matthew mccoy mcdonnel mcmahon mediterranean melancholi membership michel mill million min
miocen moder mount mozart mrs multi mundan musiqu nearest ned nightclub nois nordic obama oclc oliveira orlean outward
overal pac pack palm pang patron paus paw perkin phil polar powel premio preserv preval primarili proclaim ptolemi puls
punta queen rare rational rear recognis recover redhead rediscov refrain reilli relat remind resign retrospect revis
richer richmond roberto rs rundown rust ryder saber sbs sc sceneri scrub seek segunda sgt sheila sick side sidney
sinist sixteen size skirmish smack soak sober societi spars spike sprinter sprung stade stadion stairway stephan
stimuli stint straighten stride stronghold submiss subsist susannah suspicion swap sweetheart swell sync taft taiwan
temperatur thai thailand thirst thirti thrown tick tim too trafford tremor trevor trot ucla uncanni uncredit univers
universal universiti unmark util vaniti vari vega vessel wale wallet warfar wari warn warp wendel whirl whitley wouldn
wrought
""",
    -14: """
5 6 abnorm accessori add aleksandr alic alik amaz anchor antiqu antonio apertur arrow ashford asshol assur aveng azur
backdrop balconi bark bengal benign besieg bhp bit bloodi blow borough bound bp brat broader brunei bsc byu cach
calderon cane cara cesar chain chemotherapi chevrolet chime choirboy choke cholesterol cognit complementari confirm
cruel curtiss danc darrel daytona deadlin dear debra dee deed delux demo desert diagram dioces director dl dna domain
drainag dri droplet earli earth eastman educ emmett emphasi enhanc enorm erik esa essex expel exploit falter fc ferrari
fetch fireman fit flore forefront fourth foyer fred frequent freshwat fulfil garrison gaull gile gin glendal gong
grammi graviti greet gregori grew gunsling gymnast hanna hardwood hari hazard headquart heist hess highland hoffman
hoist hove https hurdl hurst hydrogen ign iihf illustr inc inclus inexpens inhibit inhibitor inland instal instructor
intent intro irvin itf jupit juventus kaiser katherin katrina kelsey ken kentucki keyboardist ki kidney kimberley lag
lankan later laud laundri layman lift linear loch lola loui low magnum maguir makeup malibu mane manpow marek marko
marquett mash massiv mcc mcintyr mckenna mend mer merit meritori methodist middleweight mighti mike mode monitor
montevideo moscow motown mt musik myriad natali nation navig nba nbc necess nickel nicola nightmar norwegian oblivi
occasion offens ogden outlin overwhelm pak panama papa parol partial patricia peep pereira pertain peterson pile ping
pleasant practis prepar prescrib pride princeton princip proceed pronunci psychedel psychic punk purcel pyramid quad
quick radcliff rainer readabl readili reconcili reiter releas reminisc repli report retent retort rework ringo rot
rowan sacramento salti satisfi saudi scarc scarf schultz scope scowl sensibl simmon sixth slam sleepi smith snort snug
softwar solvent southend spici spielberg spontan sprain springsteen stabil stark steadi stil stir stubborn studi subt
suggest sundanc superhero suprem surgeri suzi suzuki templar terenc terribl tesco thame thrive tight tighter tiktok
tottenham tour travel trinidad trojan tsar tube tulli undo unicef unpaid unpublish unrest usa variant venetian verifi
vernacular vincenzo volatil walker wallac welfar westminst wolf www yield york youngster zaragoza
""",
    -13: """
6am accustom advoc afb afford afghanistan alba alessandro alyssa an anarchi ani anni apach appreci apprehend arabia
arsenal asa ascend aspen astronaut atari attempt audrey augment backdoor backseat bang batman beatl belief bellami
bender beneficiari blacksmith blair brendan brianna brightest broughton brush bungalow cadillac campbel cantones
carlson carnag cass cathi certificate charcoal charleston children chopin cia cinema clermont climb closest comment
compuls comt condition connector conserv consider counterpart countess courtesi courtship cpu cr crater craven crawford
creator crech curb darbi davenport dead debut deepest definit delgado detector detroit devot diminish discus discuss
dismantl disus donat dow dream drunken druri dung eject eleven elimin embank equival excess expens explor expressway
facilit fallout fat fearless fed fernando filippo flatten foe founder frame fresno funniest gaa gabriell gameplay given
glori glorious glossari glove govender govt gp granvill greatest grenad grown guzman haha hampson hargreaves harmless
harsh hatfield heather heighten hello help hero hine histor horror hover huddl huffington hunch hutton icc icon idea
idf imper impetus implic impress inaugur indigo inscrib ivi jd jeff jennif joaquin julia juliet kayla kinas knoxvill
kong konstantin kristina langdon langley lass legaci leland letter line load lookup loos lou louie louisiana mac mach
manchest mandi mba melvin meme menac microscop middl middlesbrough midfield militari misunderstood mobil monarchi mond
mood more motion mughal munit mytholog nah namesak nevill nightstand nikita northern octagon opera opium ordinari orr
oust outgo owe panel pantheon paso pasta pathway patienc pcs pediatr perci pl plight poor preacher prefer preparatori
prima problem processor provinci psycholog pulp purport push queer quest rebuilt referenc refus regga request requir
resum retro reuter ridley rigid rouen salford satisfact saxophon scam scatter scene shack sheet shepard shine sieg sign
silvia simi singer situat slight slim snag snuggl sol southwest sovereign sparhawk speedi spire stabl steeler stranger
stray subspeci subterranean subway sumatra sung superhuman swat tay territori th theorem theoret thrash tie toward
tradit trio tuck twain twist ultrasound underli unse usag usl valiant vertebra vime vinni vintag viper vouch vow wal
walden war weaken weaponri webber westwood whitman wit yellowston yokohama yoo
""",
    -12: """
about act actor adequ affect aft aggrav alberta alloc alvarez amalgam antagonist anterior anticip appropri argus ari
armand articl attend attir aunt aurora aux ave bae bandwidth barnsley beacon beal behold bend benefici benfica beverley
biggest bile bitmoji blunt blush boca bold both bother brad bree brigg britney built busiest byte caden calvert cameo
cannabi canon canopi cantata caspian cave caveat caviti cd ceil chang chant chateau chesapeak choi cisco civilian
clandestin classmat clifton club coal command communism concept consecr constitut construct could count cove covert
crossbow ctv cult cy cylindr dalla david decent defend deport depth derek deserv desktop desmond determin devlin diana
dictatorship digger disciplin discreet disregard donovan doubt dq dunde dutch dylan dynam eager easili eat eighteen elm
emerson epilogu escap estat estonia ethernet excus exit eyebrow far farther fiat fighter film finley finnish flown
footstep fore formal forthcom forti fragil francais francesco fredrik fun further fx galveston garlic geek ghent gina
gladi glimps gloss gradual gruff happier harden harlem headmast heath hee henrik high hilari historian hopeless hubbard
humid hurley iberian ii impend infam infecti infin infrar inject insignia intact interrog intersect intuit italiana jan
jenk johann julio jungl kevin killer knive knuckl kuala lamb landmark lean leroy let leung lieu liszt loretta luce luci
lurk macdonald maharashtra mahogani mantl manuel maori meant medicar medium mel melani meredith mla moist monsieur
montagu montan montana moral mortim mouth move mumbl municip nap nasti nathaniel nato near needl newcom niagara niall
nippon nolan np nrhp oath obligatori octopus oldi onlin opt organisations otherwis outpost overtook password petersburg
petrol petroleum phylli place plasma plenti pont porsch port precursor predomin presley problemat process pseudo putin
qatar quieter raft rand reason recruit rectangular regard rejoin relationship renown repay repres republish restraint
result rev revel rip ritual roland royc rush rutger sabah sas satur saturn scare seater separ sept seymour shake sham
shave shelbi sheridan shit signifi skye skyscrap smackdown smallest splinter squeal squeez ssr stab stairwel statistics
stern sticki stiffli stirl storey student studio subsequ suburb succumb sud sudden sulli suppress sus suv swallow
sweater synthet tbh td teen temper tend texa thinker throne tickl titular tonga tr trough tuft tx tyson upcom upris utc
utmost valu valuabl victoria violin vita vocal vpn vu walt ward wavelength wavi weak wentworth whatve width wolfgang
worthi xv yell zoe
""",
    -11: """
310 83 abil abolish accompani accordion accountant accumul action adept administ adorn aforement aftermath altern alto
amadeus amiga andersson andrea anomali anti ao ap archipelago arid ariel arriv asid attitud attribut awkward bachelor
backdoors barefoot benjamin bern betray bmg borneo br bragg braid broad broadband brow burnham bust cabin call camera
capac carbon cast centimetr chamber champ cheryl chiang chocolate claudio clinic closur codex coeffici colbi compound
compris conceiv concepcion concuss confront connor conqueror conquest contempl convict cornerston cosmos couldn covet
cpi creol dc default defunct del democrat deni develop dickinson dina dirt disadvantag disappoint disc disturb doin
dose dr dreamer driven drone drug dudley dull dwarv emanuel enclos enlighten enquir equal ernesto esq ever exchang
execut exot expeditionari fallon felix filipino fingertip flex foir forth fragment francesca frenchman frown frustrat
furious garfield gay gnu gospel gotham grammar greer guo gustavo guyana hairi handler hardest have heck heidi heroism
hey hillari hirsch hottest howl http hush hydra idaho iec ieee impossible inaccess incur inform inhal integr intend
iron itch jacobit jarrett jewel joel kansa karen kc keat kenneth khz kia knowl knox kobayashi ku kw lack larg larkin
laugh lebanes lectur len lev levi lewi lose loung luzon lynn mace mag mansion mari marshal marvin maureen mca mccain
mead megan memo memor mendoza mercenari metr midway militia miln ministeri minneapoli mixtap munoz neighbour nocturn
notebook notifications object onward org organic os outdat outright overdos overlook overrun overseen pa parri peggi
pentagon pep perhap petersen pew philippin pictori pictur pieter po pod policeman posit pregnanc prep previous
protector provok punish rachel racism radius rafe ratif rd reappear rearview reggi rein relay relinquish retriev reveal
richter right ripley roach robson rodrigo rodriguez romanc rosemari rotten rumor russian sadler sanford sapphir scanner
sculpt sebastian sec selector sens seychell she shed shook shortlist shudder shut sight simpl sk slang slash sleek slow
sneer snoop societ spectroscopi spectrum spent spine spoke stain strata suarez sublim superliga sw swedish sweeti
tandem task tel temp temptat tenant thru tko toddler topographi torch tow trait transmitt trench tri trilog ts turn
ubiquit una unlimit unnecessari utter var verg viabl viaduct vial vicki vile villag vito volcan volunt wade wasn welch
welterweight when wholli whom wie witch woken wong x yay yong yourselv
""",
    -10: """
45 8 acquir ad administr aero alfa alongsid alt amelia ankl anton anxious application aros arous associ astoria audi
auditorium augsburg ax axe barnet baro bartholomew beast bedfordshir bedtim bela belt bessi bil billion bismarck
blackout bonfir bonjour bottom brenda brodi brook brussel buff bundesliga burglar cadiz caf cage cambodia capacit carla
carv caus ceas cfa chancellor channel chichest christoph cinemat circa clapton clemson clergi clifford clueless cobalt
com combat compass comprehend confin cong consid cornelius cornic cough coupl covid cretac crore crusad culmin curs dai
danger dangl debt destruct diagnos dialogu diamond dion discov disdain disposit dissatisfi distinguish distraught
divert doherti dominiqu drawn duboi dying endless enfield engulf entireti entitl envis eras eros erwin ethic european
evad everybodi expand expressli facil fairchild favor fay fever forehead forgiven fragranc fresco frontal furthermor
fusion futur galact garbag gaston gee georgetown gibbon gift giorgio git goldstein gonzalez goo gothenburg gracias
granada greenvill grime groundwat guam guard guillermo gunn hair hall hammersmith har hatr haze hd headach heavili
historia hobart holland honeymoon honneur horrif howard huge hypothet ile immacul inadvert incap injuri inquisit insan
intern interspers ipad italia japanes jayn joann johanna jona josef kathryn king knick las ledg liar liberti limp liter
liz locat longev loser ludwig lund lydia maci madrid marvel massey maximilian mendez mexican micro middlesex mindanao
ml moja molina monica motorbike ms multimedia multitud musa mysor name necessarili neighbourhood nervous network
newsweek nors north notion notori novak nyc oak obedi ochreous omit onli ordnanc oricon origin outreach ox pablo pad
payload peck peek pin pit plush poorer prematur presid pressur prim privileg probat profound properti protrud proxim
psychot pupil quadratic quinci rail reactor realiti rebrand reddi ree regenc regim region rehab reli resent reunit
ridden rihanna robot rocco safer sag samuel sargent scent schoolgirl search secreci sein selangor semin seren sergio
sexual sh shannon simpli sinatra smokescreen solar sole southern springfield stale stammer status stephani steven
stockport strang stronger strongest stumbl stung subtl supervis suppos surviv swimsuit swipe synod synthesi tabitha
tallinn teenag themat therebi thirteenth throughout timmi tissu tombston tong torn transcrib triangl troi tuba tulan
twelv ua unchang undergo undoubt vacuum vigilant villier viola violenc vladimir vocalist volvo wagner wharton wikipedia
worsen yeast yu zane
""",
    -9: """
0 10k 21 26 31 50 abid acknowledg ahl aix alexi alleg allow altogeth amnesia anchorag anonym apex apostol arc armor
arrog asean ask assimil assumpt athenian auxiliari avalon aw awak banner bassist bedsid begin begun belov benton
bernard bernardino berni blackwel blanco bliss bloomington blu bolshevik bomb brazil briefli bt bulli bullshit byron
caesar cale carri cassandra castro cathol cecilia cement center centr champaign characteris cheaper checkpoint chemic
childish cl classic collar colon columbus complement complet congest conner consumpt cope copenhagen cramp cum cw decca
declar deepen defin denial denis denomin departur depend deposit depriv di dialect dick diego dim dip dixi doc dogg
dread ds dunbar dyke eduardo eee eleanor electrifi elsi elv eng enrich epsilon espana everest exasper exhibit fabian
facetime fairfax faust feet ferguson fingernail forgotten fortnite fortress freshmen fungal gala gape garag gase gate
gaze genoa gesellschaft gotten graf graham groupchat hampton handout harriet hilltop hit hmm hola hollow honesti
houston icao identifi implicit inappropri induct inexperienc information initi injur inquir instead internacion
interpret inuit inver invinc inward iowa isol juno kelley kid kruger lana latvia launder lightn ligu lineag lionel loi
london lump madra mae mall malley masteri metropolitan michelangelo mid miguel minogu miser mississippi mitch mob
muriel mutual nab nag nicki nigel nina nix nobel nor null obtain odor opposit overtur pace pale paralymp paterson perez
plaster pole polit portico presum pretti preview provoc pup purg qaeda rancho randal randolph recent recogn reev
refresh reloc repuls residu roleplay russel rv saigon sander sato savannah seeker segment shape silver skelet slip
sloan slovakia slowli sneak socio solemn somewhat sooth southampton spam sphere spiderman stainless steril stevi stink
stockholm straight strain stroll strong styx subconsci subfamili subgenus suffer suffici sustain suzann sway swiss
swollen symbol sympathet takahashi talbot tamara tatum tehran terrestri terri tesla testifi thereof thick thicker throw
timber tn tobia toll transform treason trillion twilight twitter tyron uber ugh uncov undergradu uniti universit
unreleas unwilling ursula usher vanuatu vault vc veteran via vittorio vodka wa wave welcom wherein wichita wifi window
wise wizard wrote youtub zach zuckerberg
""",
    -8: """
500 900 a abbot abdullah abigail abolit acton affection against alf almighti amass amount amsterdam angi animals
anthoni apart appalachian appear armour asylum attent austen authoritarian bamboo banco barrack barrag basically behead
bel bewild bianca bien bingham bis bishopr blurt bobo boulder boxer boy brigham brownies brutal budg bueno capita
catalan cedar celia certain chancel chennai chicago chick chico childcare ck codi cohen colder compart complain comrad
conan condit conduct consecut context cornwall courgettes craze creation cremat crossroad crowley cullen cure dal
damien darlington darren deal death deepli depict despis despit destin deter deterior diagnosi discard dj doesn dorian
duluth dysfunct eastwood elena elev elsa embroid emeri even everyday excav executive fascist fatti fling float fold
fontain footprint forster fulli funk gall gallagh geolog gibb girlfriend glad glisten googl gov gr greenberg gus haiku
handbal headset healthi heap heard heat heav hector heinrich helper hercul hilarious hm hokkaido homosexu hope hormon
huh hurl ict incarcer inclin innit inscript institut interest interstat invoice iona is islamabad jia jimi jon justifi
karachi kart katharin kellan ketchup kind knot lamar latest laura lavend ld leari likewis liquid litr lombardi longer
lorrain lt lunat lung lviv malaysia malcolm maltes marriag mechanisms methan meyer mia midland migrat motel motiv munro
museum musica mv nadu nagoya national nearbi negat nighttim nonetheless nostril notwithstand oedd offer ol ore organist
orphanag outfit overland pair pakistani pal pandora paranorm passag pendulum physicist plead pm ponder postdoctor potti
power predator predecessor preoccupi presbyterian prestig probe psi puebla puerto quentin raleigh rb reacher recall
receiv reddish regain regan rei rendit resembl resist reson reunion rhode ric ridicul rio round rq rr rt s sabl salazar
saliva sandston scandinavian sculli selfie sever sewag shadi shirt shock shorten shrink ska slain soap socialist socket
sovereignti spamming sri stag standpoint stepp strength strengthen stun sworn synagogu tallest tame tempt testimoni
theresa thigh three throwaway togeth toni townland transport transvaal transvers troop trouser truncat tweed typo
undertak underw unknown unspoken unwant uptown verb vic vicent vicker vital volunteers voodoo wardrob wcw weaver weigh
weren west western westfield wet wheelchair whereupon wht witchcraft withdrew wyatt yahoo yer young zuck
""",
    -7: """
23 34k aa abort abov acc access aden adher adverts along amar amor anfield announc arch archway artwork aspir ass
attest attract aubrey auntie babylon backsid bali barcelona bastard behind bf bite bjorn blackish block boogi brief
bundl byline cam cancer capit capitals capybara caraca cardio castil chet cheung chris chrome chromosom circl clear co
confluenc continu counti croydon cuddl cyclist denmark discontinu dismiss display drag ecclesiast eldest empow encourag
entiti establish expir fae feminist few ffs filmmak forum forward frank friday frighten frts fuck garland gentleman
giving gonzaga goodman gram greta gripe hal hangout hasnt health henc herb hernandez hewitt histoir homeland hz imag
includ insul itself jamal jami karma kenni kidnapp kiss leftovers libr mar master mbc medallion mental mindful mingl
miseri mitsubishi monetari mountain mr na nandos nativ nephew newest nottingham nr nutshell oblig ofcom offline ofsted
omg organisation orion outer pakistan park patient pension postcard pre provid pta pune rc reassur rector reflect
regina remov reserv reus rice rippl ryu sax scout seamus session set sextortion sf simul slave sling smear southward
spartan stacey stair stalk statur statut strait stream sulawesi supplementari surround sword tangent theorist tread
treatment trip truli trust tuscani under unfamiliar unfold unleash venus vergiss visual volunteer vulcan waterford weep
well where wilcox wilder wilfr willi wireless yamamoto yes zipper
""",
    -6: """
17 29 3 33 5k 7 70 90 abstain ae airport all allegations also amendments amongst android annex ano artific artist assum
avatar becom birmingham bishop brochure brooklyn brother calculate caretak chatgpt chi chippy cleveland clint conceal
copper counter countri curtain curv dar dat dbs dislik dm dump dungeon earn east either elli enter entranc essenti
esther express flirt flush free funer geht ghost gma grandchildren gut has hdmi hike hoo howev hun hwo insid ir joint
kahoot kidd kingdom klingon knife ks lat lens local loving madre maintain matrix minist mny modul money natur nav
necessari neutral nspccs oh pc pointer postman pri pss recogniz respect rite rota russia self settl seventeen shampoo
should signpost sleeper snapchats sod solid spare spotify supervisor their therefor thi throat top tower trump virus
voluntari wh whi withdraw withdrawn worth your z
""",
    -5: """
16 8pm 90s accept alright amber archiv au aye backpack batana beam beeb began beyond blurry bros burn capt cello
central chatrooms closing cluedo config consist convers creat cs d dec deepfake differ difference domestic donor drawer
enabl entir era europ ex f fake fbi foi follow forgiv fourteen gain gender gover grandad gt harri hidden hmrc id ie
individu infinit jealous jus kev kidnap known krakow ladi lawnmower leak led les light login lollipop martin mediat
meter michael mole mustve netball nineteen none oil onto our paddington partner persona pi pineapple polic princ
princess qt ranting react rent resourc rest rewritten river sacrific safe sexi shortest sibl skeleton sneezed spend st
stanc start state steel strip struggl substanc swimmer t tad tag teacher thee thirteen through traffick twin twitch
unabl unless upon urban username vox vulnerable wean weddings went whatsoev whenc whn wight worthless wrap wtf yoda
""",
    -4: """
100 27 2kg 35 40s 412 absente admit aim apparently awar beep blanket boil bosch bremen bryson bump can chair childhood
cid coldplay communication communiti conk contain corridor damp decode derri donts elo emoji engineer enjoy evil extens
factorise faint femal find freephone game gran ha handheld handl heritag horribl immigrants impli infant install into
it ja jess journos kac leapt lifetim louis lunchtime luxuri mattress meanwhil ment moodi movement mum nameless nan
neither ness ngl nits note obe off ons option own painter pass past peel prof regeln responsibility ridg scaremongering
schoolboy screenshots settings shall shield short slap slide smartphon sold spun src stare statu step street suck
switzerland taller this thort to tout trail treat ui underneath undisclos unhappi ups vaka various virginia void
voluntarili wangl weight whenev whoever whts wors written you
""",
    -3: """
062 11s 21k abbreviation abroad abus accurate almost aus awful babysitter beethoven beforehand beg benefit brain
businesses chidlren citi click combination comput cort dagger decrypt detectives dirti disco ditch divorc dms elis
encount encripshun escort exodus fall fax fill foundaton freedom gab gdpr genuinely gg gist govenders gpu grateful
healthcar her hint hygien innocent instagrams japan javascript kenya legislation leo lib live lockdown lord lorry lover
manda mani meow mere non numerals okay onload oops oublie paypal physic platform plea poison poland postcode progress
pronoun protest purpos qualifications que rantzen razor registration regulate represent requirements responsible rising
rl sack saint sandbox satnav seagull sensitive server sfgrding sfty shelter snoring sometim stalin stroke stuck sudo
surnam suspicious taht teapot teas teddi tender tes though tortoise trapeze troubl tub unfollowed unit unread
unreported unseen untouch vegetables veiw vers viele visa wacth walkout was whatll wherev whole whore wrestl wwe
zuckerbergs
""",
    -2: """
12s 16s 18 2am 37 39 404 44 5x 62 77 abel abstent acording activ afk alternative anonymously anyon aoife approach aps
arduino authorities available bag baggag bait bandwagon bday beaten bed beekeeper belong bi bibs bll bn bookshop
britian butt car cheapest cheque chromebook comfy commit connect cotton cpr cri crocs css cupcakes daft davi desir
discovered dissertation dnd don doorbells driling drop dune dunkelziffer dyslexic ea ebay education elden elementari
enough etc ethnicity extend ez facing famous fear feminin fight firefox flat forbidden forget front fuming g gaming gen
geog gettysburg gone grandads h hamster hamsters hargreavess headteacher hedgehog hiccups hiking hopeful hospit
hustings imessage important iphon irl itali jean jumpscare kcsie kik lawmakers lesbian linkedin lmao lmaoo love m
malarkey mechanism medic minut modern ncryptn need niec nine nubmer offside on overall pant passwd pct pend personality
phone pikachu politely political pooed portray powerpoint pps presentation pretend prise proton q quantos quicker
radiator railcard railway raspberry real recipient regulated responce resultant russell sad safest save scammed selfies
ser seventi shr silent singapor skibidi skirt solushuns special spreadsheet squat stone strap stuk tablecloth tape
threaten threw timer tongu translat trnr tru turkish ucas underwear unnam upset valorant verbal wann webpage wee
wellbeing whichev whiteboard whr wieviele wil wooden ws yn youngest yrs
""",
    -1: """
101 200 203 22 240 2d 50s 80 800 80s 81 8s 9pm 9s activated adc ade admins aldi although aol aplications area assistant
associate attendance autocorrect avoid awareness azkaban bail barnardos basea beings birth bitlocker bookkeeping brb
brexit bruh btec calculation calories cba chat chatbots chidlcare childminders civic clapham cloning cobbles comms
comunication contact contra covre crayon cring csam custard custodi cyberbullying cybercrime cyberflashing dateline day
debug defnition denominator devil diari diesel disord div diz download dramatis drink dullest eid eight electric
electrician electricity encyrption env epq evr exampel exat exec fahrenheit faith fewest ffnc ffncs firewall flamingos
flash flatmate foggy friendli gb gcse gd german gether giv gmail goggles goldfish grab grandkids graphic grumpy gta
habbo headcount headsets heathrow hexagon hiya homepage hospitals hotline hrs hs hundreds iaahz iceberg ikea
independent indian indicate indicators individuals indoor init instant instrucciones insulation inteligence
intelligence investigation involvement iplayer italian itd iwfs jigsaw journalism k karaoke kilos kiwi labb layer
lettuce lf livestreamed lnk loners lotr ls lst lwa majority manipulation mb me medicin meiosis menshund mindfull
minorities minority minoritys mismatch mitosis moderate moderators mugshot nappies narrator nativity necklac netherland
neural newer nln nmbr nmd nope notification nsync numbrs nurs ofcoms ohms old olympic olympics opponent organizations
originally osb osmosis ou ouch oxfam paladin panto parkrun payroll periodic perpetrators persentage personally phoning
photoshop photosynthesis pinterest plain playgroup pog poli population potassium pov pram prcnt president preteen
printout professor proposals publication putt pythagoras reboot reciever recommendations reddit refer regulation
regulator reheat relative reluctant repeatedly rm road robux rod rprt rsvp rubiks ruin ryanair ryt safegaurding same
san sarcastic scone second secretive segfault separately shazam shorthand shrek simultaneous skoda slay slut smell smh
snapcaht snpachat snpchat somebodi sooner soz squar subheads tablespoon takeaway technically technologies tehy telegram
texan then thr tht tl tldr tofu togehter tot tradeoff trampoline transit trap truth twelvemonth uis uks uncomfortable
underestimate une unknwon unrecorded upvc url use vampir vegan verbatim verification vim viral vis volts wach
wallpapering wank watchdog webinar webinars whatsapps whitby whne wi wieviel wiht wipe world worn wotsap writen wrok
wth yoghurt yungest zombi zucks
""",
    0: """
00 050 100m 105 10th 11 110 115 120 122 123 12th 130 13s 13yo 13yr 141 146 14s 14th 156 15th 16th 180 182 18s 1s 20k
20mm 20s 210 220 250 25s 2nd 2x 300 301 305 30k 30s 32 340 365 3rd 3s 3x 400 43 46 48 492 4am 4k 4pm 4s 50p 530 55 550
57 5am 5pm 5s 5yr 600 61 63 64 650 67 6k 6pm 73 74 7am 7s 824 84 840 85 89 93 98 99 9am abbreviations abeg abilities
abuja abusive abusrs academic academics accessible accordin accreditation accumulated acess acknowledgements acktually
acounts acquittals across activity actuary acutally additional adhd adidas administrative adolescents adopt advocate
aes affiliation aftercare agen agencies aggregate agm airbnb airdropped airfryer airtime ais algoritm allergic
alltogether almst alphabetical ambulance amendmants amendmnts anon anonymised antibiotics anyware anywere apa apologise
apologised applications approximate approximately aqa archivist arests argumnts articel artifishal asos assemblies
assessments assistants associates association associations aswell atall athen atomic attack augmentation augst
authoritys autistic automatic automatically availability avanti avg awear backbencher baddies bakclash baking bankrolls
barista bas basketball bcakdoor bcc bcome beagle becum beeps ben benchmark benifits bigwigs bitesize blackest blade
blaming bleakest bletchley bluetooth blurb bod boffin boffins bookmark born boudicca bpm braille braverman breif
bridesmaid britons broccoli brownie brum brunch bum burrito bursar bursary buse buttermilk buzzword caboodle calculated
campain campaing campainin campaining campaning captioning careful cartographer caseload casework catan cathcart celeb
celebrities celebrity celebs cert certificates characteristics chatbot cheetah cheif chem chemicals childlines
chromebooks circumstances citisen citizan citizenlab citizin citizn cityzen citzen civ clickbait clippers cockapoo
cockatiel colander coldest colected coleslaw collective columbo coment commas commencement commonest communicate
communicating communications comp companion comparable compatible compensation completely compnys comprehensive
concretely conditon conference confidence configuration confiscate conjugate consequence consequences conservatives
const constituency constituent constituents constructive consultation contagious contct continuous coo cookery
cooperate coordinates coppa corect corporate corporation corporations correspondent cosines cosy couldve counsellors
countin cpd craic credentials crimestoppers criminalised criminals criminology criticism crossheads crossplay crossword
croupier crypt cryptography cse csv cucumber cumulative curiosity dangerous dataset dative dawdle dawdled dawdling dcms
deepfakes defendant defendants definiton dehumidifier delegate deliberate delict delivr demographics descale designated
destory deterrence devolved dfe differently diffrence diligence directive disabilities disability disagreement discribe
dissapear dissidents dithering diwali diy dob dofe donelan doodle dor dorries dosh downside dramatic dress dril drilin
drillin dsa duckworth dum durat during duvet duvets dyfed easyjet economics educational effective eiffel ein electronic
electronically elevator elon elsewher embroidering emirates emojis emotional encripton encryptoin encrypton encrytion
encrytped encrytpion endangered enforcement engineering engineers enquiries enticement enumerate equality esports
espresso essentials establishments estimate estimated estimates europol eurostar evaluation evryone exaggerated
exaggerating exaggeration exakt exclusive executives exhaustive existence exlpain expalin expectations expensive
explanation exploitation exs facbook faithfull falconry fam famly federation fencepost fgm finl fisrt fiver flak flase
flashcard flashcards fondation fones footballers foreign forensics forklift foundashun fourty framing frau fredom
freebie freedm freedum fudge fudgy ful fundation gaffer galleri gander gav gavender gchq gendr generative geographic
geographical geographically ghana ghostwritten gif gilrs give gizmo gk glastonbury gluten gmp gna godson godwins
goodies govander govendar govendor govendrs govinda govinder govnder gpt granddaught grandparent grandparents grandson
gratification gratis grindr gromming groundhog grr gruffalo gruming grundschule gtg gudance guesswork guidence guidnce
guv gwent haaland hackspace hadnt hadrians haf hairdresser hammock handful handlin handset handsets hapen hapend
hapened hapens harg hargraves hargreeves hargreevs hargreves hargrieves harmful harpsichord headins headmistress
headphones headteachers headwind heal hebrides heckler hedgehogs hedings heisst helpdesk helpful helth hier higer
higest highst hihger hihgest hintertur hiring histogram historic hitchhikers hmwrk hoels hogwarts homebrew homeschooled
homomorphic honcho hoom hoos hostility hotlines hotspots housemates houseplants howmany humberside humbersides humidity
hummus hump hv hwich hygeine hygene hygienist hyperlink icloud ico icos identical identities identity illustrate
imbalance immigrant importance inbox incidence incl indecent indicating indivduals individually inernet
infoafirstresponsetraining infographic infomation informations informaton initials instalments insted instgram
intelijence intenet intenret interchangeable interpol interrail interviewees interweb interwiew introdused investigate
investigated investigates investigations investigatory investin investments invisible ioft ios ipsos irland ish isolate
itll jaffa jeez jk journo json jurnalists justification kaet karat keir kennet keyword kg kiddie kiddies kidron knwo
kombucha kse ksi landline lanyard largest lash lassies laughable lawmaking lbw leaderboard leakier leavin leev leftover
legislative legislators legitimate legwork length lenient lenth lern liability lidl lido lifeguards lifeline likelier
likly limitations literaly litteraly littlest littleuns livestreams llm lo lobbyist locksmith lofi logbook longest
loudest lowdown ludlow lyk macbook madchen magenta magistrate magistrates malicious marshmallow mass matchsticks mate
materials mayb mch mcuh measurement mecanisms mechanic mechanical mechanics mechanizms mediator meen meening meens
meerkats member menlo menshun menshuned mension merseyside mesengers mesures metaphysics metaverse midjourney midwife
mindfulness minibus misheard mitochondria moderation moment monster montage moot mot mothership moustache mouthful
msgng musk musks mustnt nadine nationality nca ncmec ncpcc neednt nerd nerds nevis newfangled newsnight next nicest
nippers nmbrs northumbria northumbrias nothern noticeboard notorious nottinghamshir nought nowt npcc npm nspc nsppc nto
nuber nubers nubmers nuclear nudify nuggets num numbas numerically nxt nye obedience objector objectors obligations obs
observation occupation oculus odeon ofenders offen officially officials offncs ofqual ogroats oi omelette onlyfans
operandi opinon oposition oppinion opponents optimistic organisatons organization orginal orgnisations orientation
originate orignal orkney oslo ourselv overdue overreacting overstate overwatch overwhelmingly ownz owt oxbootoost p
paediatric pandemic pani paprika paramedic participants participate participating paving pay paywall pcc pcso pedantic
pedos peephole penalised percantage percnt perforating permanently perp perpetrator perps persent perspective perverts
pesto pf philosophi photodna pickleball pigpen pint placard plait plasterboard platypus playbook playgroups pms poking
policewoman politic politicans politics polititians pollster polyester poodle poodles poof poplar popularity porridge
posh posible possess postponements powerpuff ppls precisely preteens primry pringles prisn priya prizon probability
procurement professionals proofread proper protecshun protectin protecton provenance prune psni psnis psvr psychologist
publications puffins punishable punishmnt puppeteer purr pushback qe qr qs qualification qualitative quango quanti
quantified quater quietest quitters quizmaster quotable qurter racing radicalisation raffle rainfall ramadan ran ranee
rarer rarest reach reachable readi readin realistic reaves rebuttal recap recod recomend referral referrals refusals
regex registered regret regulates regulating regulations regulators relatives relevant relocate reluctance remembered
remotely repetedly replacement repot representative republic req reqest requirement requst resident residents resin
resistance respnse respondents responsability responsibilities responsibilty restaurant restaurants retirement rishis
riskiest risotto riten robberson roberson robertosn robertsen robertsn robetson robrtson roomful root rotas routinely
rozzers rp rsa rspca rti ruels rulebook ruling runescape rung sachar safegardin safegrding safeguardin safeguardng
sandhurst savings scams scc schoolkids schtum scientific scones scrabble screenshot scwc sectons securely seiko seit
senco sendr sentance separate seperate servises setlist sharpest shd shebang shown shudnt sickos significant simpel
sitizen sizeable skatepark skating skint skl skools skyrim skyrocketed slag slur smartwatches smile smokesceen
smokescrean smokescreens smokscreen smudged snake snapcat snapcht snapchta snooze snowdon social sociologist solutons
soppy soundbite specific specifically speedrun spelt spiegel spiegels spokespeople spokeswoman spreadsheets sprogs
staffroom stallin standstill stansted starmer starmers statistically stayin steepest stepson stonehenge storag
subeditor subheadings subjets successful successfully sumarize sunburn sunflower suport supportive supposedly surfac
surveillance sweetener swore syllabus synthetic systematic takeaways takedown tas teahc tec techie techies techuk
tecnical tecnologies tectonics teechers teesside tehc tek telefon terrorism thatll themself thermodynamics thorens
threema ths thurs tightrope tihgter tihs tik tiktoks time timeframe timespan timestamp tinder tiniest tintin titanic
tok toolbox tortoises tother toto tots totted tradeof tradoff trainign tram translators transparency trapdoor trivia
truro trustpilot tumblr tutees tweaked tween tweens tweet tweeted typesetter typically udner ugliest ukulele ultimate
unacceptable unanimous uncovered undated undercount underfunded understood undetected unencrypted unguarded unkown
unnoticed unprecedented unquote uns until up upskirting uptick useful varnish vat vbucks veiws velocity viber vicitms
vienna viewable vigenere vikings vip visit vitcims vitel vitle volunteered volunteering vorderman voting vrchat
vulnerability vulnrable vunerable wake wanless wapp warhammer warzone watchdogs waterline waving webcams wechat werent
whatsit whistleblower whistleblowers whitehall whittaker whodunnit whove with withheld wizz wk wonderwall wore workbook
worum would wrds wrk wrod wsa wuts wwi wyd wyh xact xactly yall yh yio yougov youngst yoy yubo zdjecie zelda zilch zs
zuckerburg zukerberg
""",
    1: """
1st 71 absolut accus activist allowance aloud anatomi at babysitting backup bak bare bhaiya board card cell cm consent
crypto dd deaf depop doing driving dual eas envoy father fault fellow flatmates flee freak girl gon guardian gymnastics
hide hood housemate husband intimate legit liken mm moderator myself nay neglect neptun never patel perv pide pleas
portal pouch pt quoi roommat shadow soft solo som stepbrother sure tink trauma txtin ukrain unidentifi vest vii virtual
welp whatev while wink wont xmas yeah yr zero
""",
    2: """
11pm 41 architectur armi asap avec await basi basic basil bmw browser calm con cross cub cube cut dark deep dos
earliest everi ey fink flow freeli fundament grandmoth guilt hold imprison jemand ke km like locker male materi matter
messag mirror obvious photograph plateau pocket pregnant prob probs promis punishments rang rebel rememb sarah sayin
sext sister slat somewher soon soulmates span spoken stiff structur tal toilet tomorrow transfer translator uno upper
val walk we whereabout will within worker
""",
    3: """
6s 9 abandon absent ach alreadi and anger appendix challeng citizenship close cream drain els essenc eva fast germani
going grasp grief hearsay hi hip ho hoover jone junction leotard long mat monkey msgin nachrichten nao nite notic
nowaday oral page passport pedo petit pinch pointless privately pull realli ringtone ronin schl ses sharing skype
slaveri sleepover snp sob south spyware sr suspend terrifi them wall wire
""",
    4: """
24 28 anyway anywher autism babysit bereal bohemian boo chapel childminder condemn csa cyber derbyshir detective disabl
disgust dt een favour grandfath guy hous incept kane laptop lik lin liv metal model nokia oder omegle one pas pierc
proof pts sage sam sat shi shout silk soldier speak store till tokyo towel umm veri video voic want wisdom wive women
xx yo younger
""",
    5: """
10 40 afraid ammi artefact assault aunties b bath cuarto den did dimension doe dsl each entra good hols juego laid
loath midnight migrant much nos owen padrastro pan panic paracetamol parent peac person physio pluto quantum remain
rumour senor sleep soll son stepdaughter suicid take tear troll tutee ugli underground unsign usual valley vector vera
vibe visibl vr warsaw wasnt week woman wos wow yourself
""",
    6: """
10s 70s aadmi am anos anytim ayuda barbat becam black camhs canal counsellor cps depress detain dming dont droht dubai
ele empir exercis expos flashback froze gal god grave group homem hr hypothetically lone mec mesh ni nun para poza
present pshe qui rando relax roma romania saving seen sex singular soul stay sur survivor tenho tension therapi
timetable type uma upstair vanish vivo von wah whisper worst wouldnt wrist
""",
    7: """
19 60s abduct algeria ali alta anonymous ans anwar attach befriend better birthplac bitten branch bro btw campo choic
church civil coma crete dong ee emi encod etern fallen flesh folder former fourteenth greec groningen haven hombre
honest html jude kazakh khalid lay leav lgbt lithuania lodg magnesium mater munich natasha neck og orthogon pixel
playlist pyjamas rash rather ri roam scari school sen shandong sid sleev solitari sting sul tak terrorist text tina
touch tran travers ur valencia vinted wen whitney yb
""",
    8: """
52 abdomin address after ancestor archbishop armenia arrest asleep auf austin baba back bea belgium biennal border
bradley cain calculator came canton care cere chariot christensen claudius cradl crambida current disclos domenico
ecstasi elbow energi erich experienc foothil frica galeri greek guru hagu hannib having heaven hem hord hungari ik
illinoi imi inact incens india inhabit internal isa jaenell jozef juliett knelt lang latino liberia lit ljubljana lopez
lutheran made maha measurements mehr mes metz mg mig milit milo ministri molest mor msn mustafa nak naomi nara nehru
neue nuevo ordeal out over paul pee pere perrin playboy pray prison provinc put qur radic rapper rope screenshotted
sedan seduct sensat sent serious shah shin sms somalia spous stucco tajikistan tens thou thug tract unblocked
universidad urgent us using vein voir wand weightlift wyom yen yet zionist
""",
    9: """
38 absorb aftershave aka alexandria armando arya atroc babe bahrain benoit bethel bono bukit caucasian complexion cot
deceas der diffus element embrac emilia empathi enoch erpresst everyon fenton flinch gabe guadalajara habsburg handcuff
hara heart helpless hindi hitler holi holocaust infirmari ist jump just kabul kahn kaladin kapoor keh kinship know lac
languag left liechtenstein linux meek mil mio muscl muscular my navajo nerv niger nigeria nil nile nomad nouveau oblast
odessa paranoid pasha pau pneumonia pontif pornograph pose postur prussian pure quartz rasp rn romano say secular
sensual shoulder shouldnt silicon sima sin singh some sorrow spiel stomach stress syndrom tao tatar there toddlers
torment torr underage uppsala vain ventral vill wayn werewolv widow zambia
""",
    10: """
20 ahm ajax allen asia aziz babylonian bach backstag bahadur bate belarus benedictin bengali bitcoin blanca bracelet
braun breath brock bruce burial byzantin castillo chaplain coach coursework creepi cristina croat cultur dam dan dem du
dude dusseldorf ec efo eki em euston famili felicia fibr floor found friendship gamma gwen hellenist hermit hindw
hispan hussain isnt iss jian kali karel kept kiev kim lahor lds lina lithuanian littl llun loo manga mankind matur
messeng milan mistress mitochondri mosqu nigerian noche odin often oneself oskar pope post presenc punjab quickest
religion resid riley sai seoul siemen sim sl stepfath strasbourg ta tessa thorn tito took tuition tummy tunnel turin
ultraviolet unsend werewolf wolverhampton yerevan yoon zhou zur
""",
    11: """
abe african agoni albuquerqu alp ang anxieti ar augusto bal barr bavaria believ beneath brandon bray cdp charlemagn
chest china cicero cu dwi emot es fiber galile gaza gcses gu healer hidalgo hiroshi hung hurt iain ib isotop kamen
khalifa khan korea kris lago leccy libya libyan lie lifeguard maison malayalam malmo marian markus masculin merced
muhammad narayan nazareth ngo oaxaca older organ pomerania priesthood primera quezon raj ram raw reich ru sacr salvat
see seizur semiconductor shadowi sir sparta sphinx stepmum sweat taboo themselv theolog theologian think those told
vida weiss wurttemberg yeshiva youth zdjecia zulu
""",
    12: """
12 25 adult af ain alloy ambient anatolia asian assam bangladesh basel bataya bisexu bollywood bowi brink button caliph
christian daniela dare deutschland dmed downstair erasmus everywher forrest gaius ganga garion genocid gi goe got
gujarat gulli held hermitag homm hui hulk humanist inmat innat internment ion iraq jae jai jesuit kamal kerala kms li
lilith linger luc madman make massif mathia memori menon nanj nec nucleus obsidian pastor psychiatri puriti refuge
rohan romeo romney salman sofia stand stretch tattoo temporarili theres tor tore trace triniti tripoli weimar yesterday
ying yusuf
""",
    13: """
2 ancient beyonc bhutan buddhism burden burmes cheyenn childbirth cis citadel clayton cleopatra coliseum congo cortex
cote danub deco douglass drew easier einstein ell erot evan finger forev goodby greco guangdong homo hour inner israel
jimenez keep kin kolkata lao lee leonardo lu macedonian maiden men meri mont nero occult peni petra peur rebirth rid
sach samantha scream scriptur sd shame siegfri somali spirit stalker sylvest taint therapist tuni uncomfort usb uta
villa wish woke zac
""",
    14: """
60 abdomen adam adel adriat archaic asham ava azerbaijani be berlin bestie bleach bond brno celaena cervic dementia die
discharg done dyn elder empti europa ezra fiance galicia haben haunt herrera hilt intim islamist jaipur jewish ji
joachim kingsley kira latin lausann layla look lumpur luther madhya mahal mala mandela marxist mausoleum maze med mess
moan moham moldova mormon mother no nunca orthodoxi persia pharaoh pic plato ra saul sect sentinel sergey show shower
shrug sinai socrat stop such tatiana tbilisi ti tranc transylvania turkmenistan tyrol uganda uncl ussr vapes veut
vikram viktor white without yan yapiyor zagreb zen zev
""",
    15: """
abba account aiden anna aura barbarian basilica bei blood bryan buddha cemeteri chan comfort conversation demi deutsch
do dom durga dwell embassi fanni fuji galen gao groin haggard henan hid inorgan juda kany kbir khayfa least lithium
lucivar maen maria md membran might mira mohan moje natal nazi night nik oldest osaka parana patriarch pendant
pornographi primat quer quiero raul reborn romani sahib said sera sino te these torso trunk
""",
    16: """
adventist amin angel arab argent arjun bad bled bwv claudia conscious crimean croatian delta diff different dir donde
dowag electrod emmanuel epstein et ethiopian eun everyth gabriel gross havent het hospic if isra jessi judaism kassel
klaus koi levant lincoln luke magdalen miedo mijn mirza nawab oman onc planck psycho quinlan raha riga sabe sabin satan
sharon sila sit statistic sutra tensor thought threat tia trading tribal vale venom wear wei wes ye zachari zhao
""",
    17: """
accord africa ahmad arent augustus bedroom chun daddi damascus decid digniti electromagnet eu flemish frankish gora
haryana hostel hussein imaginari isaiah ismail joo klein kurdish landon leader lena mans medit mina nadia nagar
nakamura nee net ng nicht not o orb porn qing quran radiat ras rhywun semit silesian stood support titanium turkic wang
wu xiang yin yoga zeta
""",
    18: """
afro baku casa casper christ clari crystallin dad darmstadt delet dell demon devi egypt ethnic face get goblin gothic
grandpa hand hang heavi helpline hob humanoid il intimaci islam kathmandu korean kumar kyrgyzstan lakshmi lia louvr
malay mao meu node nowher palatin pinyin poznan priestess radioact saharan savior saw scar slavic someon sore spiritu
symptom syriac tengo thierri tire tonight typing um unesco va way
""",
    19: """
aliv alway ana angst ara atrium away belgrad blackmail bleed burma burundi ceop chandra diaz door dweller edg electro
ghetto go gofyn hain hear herzegovina home iso istanbul ix jammu khmer lifeless malik marius mika navarro nepali nice
numb ortega persian plan primit realis rhineland sa send syria taken tent tian titus tung urdu urg van vertex
""",
    20: """
abraham angola antibodi balthazar barak bild boyfriend campsite caress chopra corner counselor dhaka emancip ethiopia
frail herself hiv ill ionic irina judah kant legion lust martial mea mei micah mu mujhe myspac nake nausea raoul still
tocca tyler undress vatican voss zio
""",
    21: """
14 again bodili cairo coptic dei eden einem el forearm freud guantanamo hai holloway homeless inca life limb lok moj
nietzsch noth ok roman rosari sinc tamil tell templ til tutor unmarri uzbekistan valkyri wo xavier yang
""",
    22: """
30 arama bodo boje bulgaria clit dali dinamo gupta gutierrez internet joshua ka karta leto mandal muslim neutron peopl
schreibt serg shaking silva slept sufi thor truss v vamp zeus
""",
    23: """
ago allah berber bodi chen cuff dalai eboni elijah geneva hex hyun je loki mecca nude point qi qin shay shrine skin
slovenia telugu
""",
    24: """
armenian atom bye condom couldnt emperor goeth hade hard hebrew his lad le liu loneli man manson priest robe rus saxoni
thing tingl unconsci und yugoslav
""",
    25: """
15 alon angri balkan bangladeshi brought come disappear foto hangul heidelberg immort juarez ktos lighter lux mali
massag mi mri nepal nippl palestinian shiva slovenian talk tortur unitarian yugoslavia
""",
    26: """
afrikaan bathroom delhi e er gaddafi haji hed himalaya khorasan lazarus mesa mit naked nuremberg pill ring sanskrit
serbia tai tirana wait zhu
""",
    27: """
aachen afterlif auschwitz budapest buddhist exist himself imam lama matron ming mohammad now punjabi seem someth
sudanes unitari
""",
    28: """
anoth arm bulgarian but cant childline danzig friend judo literally mir palestin rayon sheikh sie sorri varga virgin
weird yi
""",
    29: """
becaus bosnian caucasus daughter hannov here isi kurdistan manchu olympus padrasto pueblo room saddam serbian tomb
uranium vishnu yuri
""",
    30: """
belarusian bruis cloth discomfort him hinduism indo krishna l listen masjid nu rub
""",
    31: """
anymor around been doesnt gaul grey guatemala hindu mongolia myanmar neumann other roof sudan tablet
""",
    32: """
3am albania bra counsel de felt guangzhou hama ia jade ko mandir por rape rome salvador
""",
    33: """
i iraqi luka nobodi rap salim sikh stuff track vedic wast xi xinjiang
""",
    34: """
13 actual anhalt aryan bc being brandenburg constantin das didnt fatima hindus istiyor jesus mongolian nahi ne rwanda
stepdad zee
""",
    35: """
mon nie tibet zu
""",
    36: """
baghdad happen serb shankar tho
""",
    37: """
bihar des gujarati sos
""",
    38: """
999 en lucian mummi normal painful swami tibetan
""",
    39: """
archangel goth himalayan maya
""",
    40: """
assyrian fotos
""",
    41: """
he si transgend
""",
    42: """
chce rhine
""",
    43: """
ya
""",
    44: """
bir fi jung maia yunnan
""",
    45: """
mongol
""",
    46: """
bana hell ze
""",
    47: """
bosnia
""",
    48: """
feel ibrahim mine plus
""",
    49: """
hyn
""",
    50: """
ich knew pain shia
""",
    51: """
kosovo rahman un
""",
    52: """
bridg
""",
    55: """
albanian
""",
    58: """
mein
""",
    62: """
samaritans
""",
    65: """
mai
""",
    70: """
hug
""",
    71: """
beni
""",
}
NEIGHBOURS: dict[int, str] = {
    -31: """
help_i
""",
    -25: """
he_lives
""",
    -21: """
^_say see_it
""",
    -19: """
it_happen went_to
""",
    -18: """
^_as is_that
""",
    -17: """
i_take it_say late_$ me_again me_out send_help
""",
    -16: """
a_child killed_me my_charger pe_$ report_it you_tell
""",
    -15: """
^_be happen_$ have_been he_killed me_and my_mum read_it the_teacher
""",
    -14: """
^_did ^_stop ^_tell a_mum cake_$ do_i do_they door_to he_found him_a is_it joking_$ lol_$ me_laugh me_the my_boyfriend
not_just numbers_$ some_man they_$
""",
    -13: """
^_you and_want article_$ cousin_$ laugh_$ me_with my_husband my_wife report_him say_$ somebody_help to_me
""",
    -12: """
^_any ^_our after_that football_$ grooming_$ hurts_when look_like my_base my_nan room_and score_$ the_bbq what_do
""",
    -11: """
^_delete ^_dont a_drink a_pillow are_bad at_mine by_post charger_$ cold_$ dad_burned he_asked heads_$ i_ring in_it it_$
it_by me_a need_someone next_door or_a right_$ school_$ since_when to_tell was_it
""",
    -10: """
34_000 ^_make ^_name ^_someone ^_talk am_embarrassed am_hurting an_email and_dad and_he anybody_$ burnt_the car_$
chess_$ combien_de drink_$ email_$ embarrassed_i everyone_going friend_is goodbye_at gorilla_tag great_$ he_know him_he
i_mute i_see in_4 insurance_$ it_a it_illegal leg_day lunch_$ me_feel me_goodbye me_to mum_and my_phone need_the no_to
old_man out_i pen_$ phone_away pushed_me rain_$ read_$ save_me school_tomorrow seconds_$ sends_me skateboard_$ so_much
somebody_save teacher_is teacher_says the_other they_do win_$ wont_leave
""",
    -9: """
^_back ^_creep ^_mine ^_old a_school a_thing about_insurance all_kids always_on and_i and_seek ask_a asked_me
better_than coffee_$ cry_$ did_he did_the dont_know goalkeeper_$ he_$ help_with helped_me hide_and home_alone husband_$
i_love i_manage in_there is_17 is_funny kissed_me mum_keeps my_class my_dad my_messages outside_my run_a said_the
say_it she_said someone_else station_$ sushi_$ the_invite the_new there_at to_about to_read what_is what_should will_he
""",
    -8: """
6_350 ^_go ^_message ^_nick ^_nude ^_number ^_report ^_since ^_somebody a_coffee a_plumber a_sticker am_11 am_off
and_be anything_on base_$ be_a be_my be_rude beat_me bot_$ called_the cant_find captain_$ clan_but daughter_teacher
death_$ do_with ex_has flying_$ for_my found_me from_this get_$ glasses_$ goodnight_$ got_my has_my help_me his_clan
i_called i_stop i_to if_someone is_down is_my is_rubbish is_she it_hurts it_is keeps_coming know_if manage_a me_back
memes_$ mums_and my_account my_car my_club my_crush my_glasses my_pen my_photos my_toddler nick_clegg note_$ nude_pics
of_his on_it packed_$ pizza_$ plays_roblox rubbish_$ said_$ said_something said_yes see_my sent_him show_$
someone_parked swear_at tell_me tell_the that_it the_dog the_end the_gym the_station the_text threatened_to
to_everything to_join town_$ turn_$ want_me wants_a was_told well_so what_was where_he with_my yes_$
""",
    -7: """
13_and 14_year 17_and 2_is ^_age ^_blackmail ^_for ^_gave ^_girls ^_give ^_her ^_lie ^_list ^_no ^_swear ^_too ^_whod
^_would a_day a_funny a_headshot a_sofa again_i all_$ am_dead and_who are_they asking_me at_9pm back_door band_$
bericht_$ book_$ bored_$ boys_$ brother_keeps burned_the bus_stop can_read cant_cook club_$ coach_says could_the
cousins_$ cries_all dad_hit desk_$ died_$ dinner_$ dirty_to do_these does_it dont_want enlighten_me every_user
everyone_$ feelings_$ film_$ first_went friends_at get_more gym_$ hates_me he_touched he_watches him_back hit_me hot_in
how_would i_left i_pay i_went in_here in_town is_12 is_better is_he it_go it_going it_mostly it_tell kebab_$ keep_it
keep_seeing keys_$ kid_at know_where left_out like_i locked_out me_about me_choose me_get me_pick meet_the milk_$
mum_from mum_made mum_takes my_age my_arm my_baby my_brother my_favourite my_hoodie my_keys my_kids my_notes my_other
my_room my_staff need_a nitro_$ numba_$ number_please obsessed_with open_the our_holiday people_$ perfect_$ pick_a
plumber_$ printed_$ pupil_told really_a ringing_the sandwich_$ say_i school_bus send_$ sofa_$ space_$ spain_$ spawn_$
stop_talking stranger_things take_it takes_my tell_someone tells_me thank_you the_article the_best the_mayor
the_trainers them_all they_get they_go to_mine to_school to_someone to_spain to_try tomorrow_i trained_who was_10
worried_about would_they you_see you_to
""",
    -6: """
2_$ 3_are 6am_$ ^_and ^_anything ^_explain ^_home ^_just ^_my ^_ok ^_other ^_so ^_that ^_watching ^_whatd ^_whens
a_parrot a_room a_sandwich a_third about_$ about_girls admin_$ after_a age_$ all_day am_12 am_i among_us and_3
any_advice are_my ask_$ ask_the at_6am at_something badly_$ bath_with bbq_$ be_bothered being_silly best_friend
boring_$ brilliant_$ brother_thinks but_i calling_me calls_from cant_even carry_my cat_$ cracked_$ curry_$ dance_$
day_$ day_my did_they do_this dont_touch dragon_$ drawing_$ drive_$ everything_you ex_police faster_$ fight_me
first_aid follow_$ for_adults friends_$ from_work gave_him get_the girlfriend_$ give_it go_on gone_quiet haha_$ half_an
has_it has_to have_$ have_12 have_no he_broke he_forgot he_right he_thought help_how helping_$ her_out hot_$ how_can
how_does hurting_my i_am i_carried i_looking i_mean i_will if_she if_they in_person in_this is_16 is_at is_gone is_so
isnt_it it_again it_because it_for it_only just_as know_$ let_us little_brother make_friends man_in mark_$ me_carry
me_is meeting_my menu_$ mortgage_$ my_birthday my_friend my_girlfriend my_lasagne my_mortgage my_shopping my_site
my_squad my_teenager my_uncle my_way no_$ not_my of_it off_school ok_but old_girl on_grooming one_about overheard_a
past_the pics_numbers pictures_of police_see promoted_$ prove_it read_up running_$ said_that see_you send_a send_to
sexual_messages share_$ silly_$ singing_$ six_years someone_told something_worrying spanish_$ stop_singing stranger_$
stranger_helped stuck_on swing_$ take_the tell_her tesco_$ text_my than_me that_is the_app the_bath the_big
the_funniest the_number the_tablet the_wrong they_look they_mean think_he thinks_he three_$ tidy_my to_drive to_run
to_train to_win tomorrow_and training_$ under_12 want_a was_older we_need what_did when_do who_$ without_me would_i
you_dont you_if zip_is
""",
    -5: """
11_and 15_are 5_500 8_$ ^_30 ^_a ^_anyone ^_bonjour ^_bro ^_coach ^_criticised ^_define ^_does ^_dose ^_first ^_has
^_ignore ^_internet ^_may ^_moja ^_omg ^_quit ^_tbh ^_turn ^_ways a_book a_force a_i a_job a_motorbike a_new a_parcel
a_tattoo ads_$ advert_$ age_gap am_crying am_fine am_meeting am_single am_stupid am_writing am_your and_made and_not
and_one and_say and_she and_still anyone_got anything_in app_$ arm_and as_a asked_her asked_if at_$ at_chess away_at
baby_cousin back_did be_in be_late be_reading be_watching because_the bed_$ been_dating before_i before_the being_late
bike_$ biting_my blackmail_me blackmail_over block_ads body_$ brave_and breath_you broke_my brother_gets bullet_points
calls_about can_have cant_be cant_sleep cares_$ catch_$ cause_$ channel_$ choose_a college_$ coming_first cook_$
counted_$ countrys_police dad_have dad_is daughter_phone daughter_to do_as does_the dont_follow dont_worry dose_it
dropped_the e_a even_$ every_breath everyone_in explain_to eyes_$ facetime_$ fair_$ feel_great figures_$ fine_if
fries_$ giving_me goat_$ good_luck got_engaged greggs_$ grooming_a guitar_$ had_been happening_$ happens_to has_no
hat_$ have_got he_bought he_knows he_never he_paid he_pushed he_wants he_will high_score him_the his_nan hit_a
home_after hours_of i_asked i_care i_dropped i_live i_lost i_nod i_overheard id_like impossible_$ in_spanish in_tesco
in_toronto is_36 is_and is_blackmail is_cracked is_impossible is_singing it_from it_like it_off it_said it_sorted
it_the keep_this keeps_following keeps_giving kid_$ knows_i landed_$ law_$ leaving_the left_their lego_$ lights_on
like_he like_to location_on log_in look_$ made_me mae_fy man_telling man_was manager_and many_$ married_with me_most
me_something meeting_is meme_$ moja_mum more_at motorbike_$ motorway_$ mum_i mum_says my_accountant my_best my_bitmoji
my_high my_mate my_mates my_mind my_sister my_tutor name_all night_yes nobody_cares nothing_like of_six off_and
old_wont older_$ omg_i on_an on_and on_for one_for one_to other_$ our_teacher out_the out_with own_bed parking_space
parrot_$ pay_fine pays_for people_like pictures_$ police_helicopter police_they practice_$ predators_use pretend_to
private_messages race_$ reading_my report_a reset_$ right_after rotten_$ rugby_$ safeguard_$ said_good same_man say_id
say_safeguarding says_no says_the scared_on school_i seat_$ send_pics she_laughed show_me sick_after sir_wants
sleeping_bags snores_$ so_what someone_left something_up song_$ sorted_he speaking_to staff_trained stat_$ sticker_on
still_a stop_being stop_biting stop_me story_$ stupid_$ summarise_it sure_why surely_$ swimming_and talking_$
talking_about tbh_i teacher_who tell_which ten_years texted_me that_a that_boss that_film that_in that_the the_bot
the_family the_film the_ghost the_girl the_iwf the_last the_meeting the_motorway the_page the_race the_sofa
the_yearbook them_i there_lots these_numbers they_cancelled thing_for thirty_years this_man thought_he three_kids
time_i to_ask to_auntie to_bed to_believe to_eat to_ivi to_kids to_police to_rain to_scare to_sell to_take to_vote
too_scared took_my touching_my under_this up_if up_to use_it video_call vote_for want_to wants_one was_at was_brave
was_there we_lost we_shouldnt what_can what_would when_can when_is whenever_they where_$ which_countrys who_gets
who_said who_used why_should wife_thinks with_this words_$ works_at worry_it yay_$ yearbook_$ years_ago years_he yes_to
you_can you_take
""",
    -4: """
20_and 29_and 31_and 35_$ 500_on 5_$ 6_$ ^_add ^_ai ^_become ^_bye ^_cn ^_comic ^_date ^_face ^_faint ^_fake ^_family
^_forget ^_from ^_git ^_hang ^_hola ^_kids ^_lol ^_nah ^_officers ^_ought ^_persons ^_private ^_reasons ^_respond
^_ring ^_same ^_shall ^_show ^_signs ^_son ^_summarise ^_translate ^_under ^_wait ^_wee ^_whys ^_with ^_write
^_yesterday ^_your a_10k a_boy a_broken a_bug a_computer a_crime a_friend a_goal a_human a_legend a_line a_seat
a_selfie a_speech a_typo a_vet able_to about_apps about_to about_training account_$ add_up adults_to again_cant
against_it agrees_with all_i always_online am_29 am_35 am_bored am_home am_nervous an_old and_again and_knows
and_learning anyone_get app_and apps_who are_there article_a as_an as_evidence as_i ashamed_to at_home at_lunch
at_three ate_my ate_the babysitter_let back_after back_and bad_who be_able be_done be_exposed be_on be_someone beats_me
because_my become_my been_together being_abused being_left being_the believe_that board_what boss_keeps bot_and
bought_my boys_suffer broke_up but_were but_why call_me called_$ can_ai can_somebody can_they cant_work class_to
come_and come_up count_as covid_$ cut_me cute_$ dad_and dad_works damage_$ daughter_got day_off dick_pics did_someone
did_what didnt_say didnt_they do_laps do_what do_when dog_to dont_get equations_please even_happen even_start ever_had
ever_said every_member example_of faint_o feel_sick felt_$ five_$ five_years fixed_my followed_me followers_and
for_half for_it for_mocking for_someone for_that for_thirty for_this for_tiktok for_us forgot_my found_guilty
friend_got garden_$ gave_us get_a get_it gets_in getting_worse girl_he girl_said go_$ go_through goal_$ going_as
gone_up good_morning got_time got_your granny_$ grounded_for groupchat_says had_$ happen_at has_ever have_an
have_worked havent_read he_filmed he_keeps he_left he_met he_tell heard_of helicopter_over her_feel her_husband
here_does hide_my hilarious_$ his_cat his_dog his_phone hits_the hoodie_$ how_$ husband_hurts i_ate i_bring i_broke
i_ever i_like i_missed i_not i_open i_owe i_play i_quit i_right i_saw i_share i_spent i_wanted i_wasnt i_write id_look
in_nurseries in_physics in_see internet_$ internet_watch is_20 is_31 is_asleep is_going is_hot is_lovely is_me
is_moving it_at it_concern it_down it_myself it_what just_me keep_my keeps_saying kicked_off kids_off killing_me
laptops_from last_week last_year learning_to leave_a leave_me legend_$ lets_us licking_her lie_to life_drawing link_to
looking_for love_drawing lovely_$ made_us make_her make_me makes_me man_and man_juggling may_they me_by me_her me_maybe
me_presents me_read me_this me_was me_your mean_$ meeting_$ memory_$ mentioned_$ message_a met_my mind_$ miss_my
mistake_$ mod_$ mode_$ mods_that more_boys much_younger mum_because mum_found mum_has mum_of mum_to mushrooms_$ must_be
my_aunt my_cam my_day my_kid my_lad my_little my_loot my_nails my_nitro my_private my_server my_suitcase my_texts
need_it never_heard new_puppy not_me not_the not_understand not_what notes_say nothing_to notifications_$ nurseries_for
of_covid of_grooming of_mine of_time off_bad off_her off_this often_$ old_about old_bike old_phone omg_$ on_fifa
on_read on_tiktok on_tuesday once_i one_i ought_i our_dog out_that over_my owe_him owner_now pasta_$ people_on
percent_$ person_i phone_at phone_i phone_or photo_of picked_for points_off police_caught post_$ present_perfect
pupil_tells put_these python_$ quadratic_equations question_$ quit_being really_well reasons_for relationship_with
report_bot reporting_$ rite_$ rude_to said_and said_hi saturday_$ say_boys say_that say_the saying_prove says_most
says_my says_who school_here secret_about secret_i sexual_$ shall_i share_a she_sent should_i since_uni smaller_$
so_tired someone_in someone_was something_what sorry_$ sound_like still_take stop_playing stop_with stranger_online
sum_it take_my tea_$ teacher_i teacher_report teacher_wont tell_if ten_minutes test_$ that_show the_actual the_admin
the_ball the_bills the_board the_ceiling the_channel the_dark the_groupchat the_instructor the_lights the_link the_main
the_manual the_mods the_night the_organisations the_real the_stream the_team the_thing the_wall the_whole the_years
the_youngest there_any they_ask they_need they_scan they_tell thing_a this_meeting this_meme threatening_my
three_things threw_a through_a through_my tips_for to_be to_every to_facetime to_marry to_one to_online to_sound
to_them to_this to_tidy together_since told_$ told_him touch_that trying_to twice_a typo_in uncle_look underwear_$
uni_application up_$ up_for up_on up_the us_a us_stay username_$ volunteer_with wales_$ wall_$ warm_up was_found
was_grooming was_more watch_that way_in we_broke we_got we_won wee_man what_about what_am when_did when_it when_was
where_does where_the while_i who_and who_in who_wants why_is wife_beats will_be will_share winter_$ with_quadratic
work_out work_with worked_in year_$ years_and yesterday_i you_are you_keep you_were you_your your_answer your_bot
your_kid your_memory
""",
    -3: """
000_isnt 15_film 16_is 19_and 21_000 21_thousand 27_$ 3_hours 4_$ 4_to 50_year ^_about ^_act ^_answer ^_around ^_asking
^_at ^_avatar ^_car ^_childcare ^_children ^_click ^_computer ^_cross ^_cutting ^_dbs ^_escape ^_foster ^_gender ^_gran
^_grandad ^_half ^_harms ^_high ^_hit ^_if ^_in ^_indecent ^_keep ^_kidnapped ^_kill ^_kindly ^_lets ^_measure ^_meet
^_model ^_mum ^_never ^_nutshell ^_ofsted ^_over ^_parking ^_post ^_remember ^_repeat ^_see ^_sum ^_supporters ^_take
^_tech ^_time ^_uncle ^_valentines ^_walk ^_were ^_wh ^_where ^_wht ^_worst ^_wrong ^_youth a_4 a_45 a_50 a_6 a_b
a_back a_bin a_bouncer a_cat a_chief a_clerk a_course a_crush a_dad a_diary a_dog a_door a_hammer a_hotel a_leading
a_link a_lost a_mod a_party a_piece a_potato a_predator a_river a_scam a_scout a_small a_suspicious a_teenager a_to
a_tv a_vpn a_woman a_zombie about_abuse about_stranger abusers_pretend after_practice after_primary afterwards_$
again_what ages_to agree_with ai_$ aid_$ aliens_are am_13 am_14 am_27 am_dying am_late am_locked am_married am_moving
am_rubbish am_wrong an_hour ancient_$ and_body and_do and_had and_help and_in and_just and_missed and_on and_the
and_what any_$ anyone_$ anyone_but anyone_in anyone_know anything_about are_dead are_no are_not are_real are_you
ask_says asking_for asleep_in assignment_$ at_9 at_mario at_running at_this at_university aunt_sends away_with back_is
back_it back_up bad_man bad_one be_more be_switched because_why been_sent been_this been_through before_netball
being_picked being_so believe_it beside_it bored_talk boss_$ bot_is boy_who boyfriend_is boyfriend_scared
boyfriend_wants boys_so breaks_it bring_snacks brownies_$ bug_in built_a bus_$ but_how but_what by_name by_the call_my
call_themselves call_with can_i can_look can_someone can_we cant_believe cant_block cant_open cant_recall card_$
card_from ceiling_$ charge_of chat_$ chief_executive child_has child_it child_lied chips_$ christmas_$ class_$
class_asked clothes_in clubs_are cn_i coach_is come_from come_out coming_into computer_made cornwall_$ covered_$
cross_party crush_on crush_said cup_$ cv_to dad_in dad_made dad_makes dad_of dad_says dad_wont dbs_check death_hasnt
define_the delivered_$ detention_for did_a did_she do_abusers do_groomers do_if does_anyone does_childline does_foir
does_zuck doing_a done_$ dont_feel dont_need dont_they down_my drop_the dying_$ ear_$ eat_a either_$ else_$
encryption_$ end_someone engaged_$ escape_room everything_i ex_$ ex_got ex_teacher exactly_$ executive_is exist_already
explain_how explain_it explain_the exposed_to faster_than father_of feel_ancient feel_sorry fell_over felt_sick ffs_$
fifa_$ filming_a final_$ find_my find_the following_the for_if for_mums for_our for_pictures for_schools for_talking
for_tea for_ten for_three for_work forget_everything foster_child founded_$ fractions_$ friend_of friend_who from_$
from_her from_home from_now from_royal gave_my geht_es german_$ germany_$ get_arrested get_away get_from get_him
get_hold get_if get_my get_their girl_say girls_should go_away going_by going_down good_$ good_at got_detention
got_into got_new got_to groomed_kids group_in handwriting_looks happens_$ hard_$ harms_they has_only hasnt_it have_it
have_they have_threatened he_kissed he_loves he_tells healer_$ hell_is help_moving help_my help_us her_mum her_not
her_old her_own her_teacher her_words hi_and hide_nothing his_keys his_new his_own his_paper his_teacher hit_by hold_of
hoodie_and hour_on how_come how_it how_long how_mny how_old how_they i_coach i_cried i_delete i_dial i_drop i_lack
i_mend i_miss i_promised i_read i_sat i_slept i_volunteer i_would id_need if_that ill_be illegal_if illegal_to images_$
in_$ in_capitals in_charge in_court in_five in_german in_how innit_$ instead_of into_that invoice_$ is_15 is_9
is_always is_awful is_broken is_call is_called is_can is_late is_obsessed is_open is_right is_someone is_starting
is_teaching isnt_mine it_be it_happening it_have it_hot it_lads it_safe it_secret it_true it_usually iwf_how jail_if
jailed_for job_$ juggle_$ kahoot_$ kart_$ keeps_cutting keeps_spamming keys_in kids_and kids_in kids_safe kids_where
know_about knows_my lack_is lads_got lag_is late_again late_because least_bad left_me left_my leftovers_$ les_mis
less_of life_$ lift_$ like_mine limits_$ link_$ logged_in lol_so loot_$ lost_my lot_$ love_me love_this loves_football
loves_his made_of made_the made_you madre_$ main_points make_them mario_kart mates_$ mature_student me_alone me_if
me_memes me_my me_on me_that me_understand me_win meetings_$ mental_health message_to mi_madre minutes_before mis_$
model_un moderator_$ more_of mostly_boys moving_house moving_out much_$ mum_a my_12 my_bike my_clothes my_cv
my_governors my_invoice my_ipad my_lads my_laptop my_location my_sat my_therapist nah_because name_for name_of
named_give named_person near_me need_all need_three neighbour_$ nervous_$ netball_and never_been next_$ nights_$
no_sense no_signal no_time nobody_told not_like not_tell nothing_beside nothing_on now_is now_on nudes_how number_of
number_to of_any of_date of_girls of_her of_sexual of_that of_those of_your off_did old_was on_online on_question
on_then one_boy one_has one_is ones_in online_abuse online_friends online_how only_meant only_to only_want only_you
or_did or_just or_someone or_what other_person our_anniversary our_coach our_pta our_son out_and out_there over_in
over_what oxford_$ paint_$ paper_$ paper_round parking_ticket party_is party_support pass_the passed_$ passed_his
people_and person_can phone_from phone_number pic_to pics_$ pinging_me plane_$ playlist_$ please_everyone please_stop
post_and postcard_$ posts_on potato_$ pray_for privacy_$ private_chat private_stuff project_$ prom_$ promised_not
proposed_$ pull_out put_into question_4 ran_through read_the real_$ really_$ really_good rest_of river_$ role_$
round_and royal_mail rubbish_at rude_$ safe_on said_id said_nobody said_to sat_nav say_goodbye say_they says_i says_if
says_it says_they school_photos school_said schools_to see_if see_in seen_my sell_me send_more send_pupils sending_a
sense_of sent_sexual set_us sext_a sexual_assault she_asked should_know shouldnt_be shouted_at show_in side_$ signs_a
since_$ sister_was six_$ slow_$ snacks_$ so_bored so_boring so_happy so_how so_i somebody_has somebody_tell
someone_explain someone_make someone_my someone_on someone_to someone_will something_about son_is son_to son_wont
sorry_or spam_$ spamming_the spot_$ stand_for started_it statistics_$ stay_up sticker_and still_cant still_isnt
support_act supposed_to sure_$ suspicious_adult switched_off sword_$ system_$ taking_ages taking_me talk_like talk_too
talked_about teacher_first teacher_made teacher_said teacher_wants teaching_me team_i tech_support tell_but tell_him
tell_what ten_times text_from that_from that_illegal that_normal that_not that_theres that_thing the_address
the_airport the_car the_ceo the_charitys the_childline the_chippy the_cinema the_cup the_father the_food the_group
the_hall the_house the_lot the_moon the_nineties the_original the_parts the_photo the_piece the_plane the_postman
the_prom the_pub the_rest the_share the_story the_telly the_timetable the_view the_wash the_window then_explain
there_in there_something there_stuff these_creep these_people they_be they_call they_could they_moved they_teach
they_want they_were things_every think_my thinks_that this_bad this_channel this_game this_lag this_rain this_text
this_was thought_she three_years through_$ through_how thursday_$ tiktok_$ tired_today to_borrow to_cornwall to_death
to_fear to_find to_give to_hand to_iwf to_jail to_look to_show to_uni today_he told_before tonight_i tonight_what
too_hot took_a touched_the trainers_background trains_$ translate_this turn_it turn_on turn_up turned_out tutor_$
tutor_helped tv_show twitter_and types_of up_and up_here up_since us_run us_what valentines_card vergiss_done view_$
view_from walk_me want_you wanted_to wants_his wants_the wants_to was_from was_her was_jailed was_late was_she
was_waiting wash_$ wasnt_scared way_with we_had wedding_$ went_up were_$ were_girls were_still were_told what_next
what_song what_time what_without whatd_they when_we whens_it whens_the whether_it which_app which_of who_are who_by
who_else who_has who_says who_sent who_spoke who_teacher who_works whod_be whole_of whole_thing why_dont whys_it
wicked_$ will_ask windows_$ with_$ with_all with_fractions with_me with_more with_the with_their without_the woman_is
won_the wont_come wont_turn words_and work_and works_with would_like write_a years_i you_and you_have you_please
""",
    -2: """
000_$ 000_last 0_$ 12_does 12_minutes 12_please 12_share 12_year 14_years 150_games 15_and 15_i 17_does 17_year 22_23
26_and 33_$ 34_thousand 350_$ 36_$ 3_$ 3_facts 42_and 45_and 60_$ 6_so 82_percent 83_girls 8pm_$ 9_in 9_to 9_yr ^_42
^_47 ^_abuse ^_according ^_advice ^_all ^_app ^_article ^_average ^_before ^_boil ^_boss ^_bot ^_broken ^_calculate
^_caretaker ^_certificate ^_change ^_child ^_clues ^_come ^_customer ^_dead ^_deepfake ^_describe ^_discord ^_ethnic
^_example ^_experience ^_factorise ^_finish ^_fire ^_foi ^_forces ^_girl ^_grandads ^_hand ^_hands ^_hay ^_hdmi ^_hwo
^_ile ^_imagine ^_institutions ^_labrador ^_leave ^_left ^_main ^_marking ^_mb ^_mention ^_money ^_mrs ^_names ^_ngl
^_nice ^_nine ^_nope ^_off ^_official ^_online ^_out ^_pass ^_people ^_phone ^_picture ^_ping ^_porn ^_postponed
^_pretend ^_punishment ^_random ^_ranis ^_ready ^_record ^_relation ^_reply ^_request ^_room ^_safe ^_school ^_self
^_sender ^_set ^_sexual ^_share ^_sim ^_smokescreen ^_speak ^_stats ^_stepdad ^_steps ^_surely ^_survivors ^_system
^_threat ^_tips ^_train ^_two ^_type ^_use ^_whered ^_whn ^_wie ^_yer ^_young ^_youngest a_17 a_9 a_birthday a_bobby
a_body a_burger a_byline a_chess a_club a_coke a_company a_counsellor a_dirty a_figure a_foster a_helpline a_hobby
a_horse a_journalist a_kid a_kids a_leaflet a_lift a_man a_medal a_million a_minor a_name a_non a_parent a_parking
a_part a_pedo a_pen a_prize a_pss a_quarter a_quiz a_radio a_record a_scary a_see a_six a_sleepover a_sock a_statistic
a_table a_teen a_time a_trip a_vicar a_violent a_weird a_whole a_young a_youngster about_being about_football about_her
about_mechanisms about_sextortion abusers_$ act_like add_it address_of admin_here adult_online adult_who adverts_for
advice_for advice_to after_an after_me after_police after_she again_after against_$ against_a age_group ai_nudes
alarm_$ alert_1 all_chat all_on all_see all_what all_years alone_i alone_on already_did already_one am_about am_ashamed
am_five am_gutted am_lucky am_sad am_supposed am_ten amendments_$ an_argument an_assignment an_invite and_$ and_21
and_about and_all and_anxiety and_asked and_cant and_donts and_for and_from and_gave and_having and_hour and_men
and_need and_needs and_online and_only and_raised and_so and_support and_their and_wales and_were and_why and_wonder
and_year and_your anniversary_$ answer_$ answer_on answer_to answer_with ants_$ any_commoner any_girl any_good
anyone_counted anyone_here apart_from apply_to apps_and apps_are are_against are_kids are_mocking are_these are_too
are_we arent_they argument_$ around_in arrested_$ art_$ article_say as_if as_much ask_how asked_about asked_whether
asleep_$ at_10 at_3 at_7 at_8 at_8pm at_all at_easter at_fifa at_football at_his at_seven at_six at_spawn auntie_beeb
author_and aware_of away_and awful_$ b_in back_on bananas_$ banned_for bargains_$ basically_i batana_$ be_aware be_bad
be_being be_covered be_opened be_stuffed be_the bear_that been_charged been_crying been_delayed been_knocking
been_pressing been_rewritten before_a before_anyone being_safe better_at big_letters bill_to bio_$ biology_$ birth_$
birthday_$ birthday_present biscuit_$ blanked_$ boil_it borrow_my bot_does both_$ both_in bought_me boy_or boyfriend_$
boys_dont boys_i boys_mostly bread_$ breakdown_$ bro_is brother_and brother_is brown_or bullied_at bus_and but_like
but_my but_the buy_me by_$ by_now by_one by_police by_rain by_these by_this bye_all bye_then call_if call_them
called_dave called_it called_out cam_on came_$ came_out can_call can_my can_parents can_see can_the cant_have
cant_leave car_in car_keys card_not card_says cards_$ care_home cases_$ chair_$ charged_with charitys_demands chat_apps
chat_be chat_reckons chats_$ child_here child_loves child_might child_of child_says child_tells childcare_vouchers
childline_and children_safe children_suffer chris_brown class_sneezed click_through close_the clues_that
colleague_insists come_back comment_$ commoner_than company_that config_$ consent_$ contact_$ contract_$ convinced_it
cooking_$ cost_me could_i could_not counselling_offered course_cover coursework_$ cousin_says cover_what cricket_$
cries_at crisps_$ cv_$ dad_gave dad_thinks date_it daughter_has daughter_wants day_for day_with de_france dead_he
dead_now decode_this deepfake_nudes degrees_in delayed_again delayed_to delete_my deleted_all demands_on depression_and
did_anyone did_you didnt_she dirty_old do_$ do_by do_coaches do_kids do_my do_offenders do_onions do_police do_to
does_grooming does_not dog_$ doing_an domestic_abuse dont_go dont_say door_has dos_and down_again down_i drawing_on
dream_about e_mail e_to easy_words else_does emoji_for encryption_matters end_$ end_about ending_$ enforce_it
england_and england_is enough_to es_$ even_my ever_since every_adult every_case everyone_free everything_on
everything_since everything_with examples_$ excited_for existing_tools face_to factorise_x facts_from fake_accounts
falling_off fear_$ feel_awful feel_guilty feel_so fell_off fi_$ figure_for figures_to film_is film_it film_with
find_kids find_me finish_this fire_drill firm_$ first_date first_or first_put first_response fix_$ fleeing_a
football_which for_advice for_anything for_christmas for_england for_mothers for_no for_nudes for_photos for_running
for_snapchats for_something force_$ forgot_our fortnite_$ foster_son found_$ france_$ free_$ free_nitro freedom_of
freshers_week friend_says friends_are friends_from from_and from_here from_where games_is games_that gaming_$
gender_not get_better get_counted get_groomed get_talking get_them get_to gets_a gets_mad gets_told getting_married
girl_or girl_tell girl_was girls_are girls_isnt girls_night give_examples give_me glued_to go_after go_now go_out go_up
goes_mad goes_with going_up got_her got_no got_two governors_why grades_$ gran_sends grandpa_taught graph_$ graph_i
greece_$ group_has guess_a guide_to guilty_$ had_an had_not had_one had_sex had_the hair_$ hand_in handout_$
happened_after happened_next happy_$ harms_who has_everything has_locked has_pictures has_the has_won has_your hates_it
have_for have_tiktok have_two havent_eaten having_the hay_fever he_cant he_hits he_make he_offered head_teacher
help_and help_someone her_age her_birthday her_name her_the here_is hi_$ hi_to higher_$ him_all him_and him_first
him_my his_first his_knee hold_on home_when homes_does horse_$ hostage_$ hotel_room hour_of house_in how_meny humans_$
hurt_their husband_works i_$ i_add i_allow i_assume i_authorise i_blanked i_blocked i_came i_cant i_contact i_forgot
i_listen i_look i_nearly i_order i_own i_run i_the i_thort i_turn i_watch i_with ideas_for if_something if_the if_there
if_theres ignore_your in_after in_bio in_defence in_england in_for in_i in_kent in_klingon in_law in_leeds in_luton
in_minecraft in_of in_ranked in_real in_september in_victims in_wales in_which in_your institutions_in internet_secret
into_existing into_it invite_link ipad_$ iphone_$ is_40 is_45 is_47 is_against is_annoying is_cold is_convinced
is_doing is_fuel is_govender is_holding is_killing is_mocking is_nice is_real is_really is_threatening is_wrong isnt_he
isnt_meets it_150 it_as it_been it_come it_cost it_do it_fell it_get it_give it_gone it_good it_help it_list it_made
it_ofcom it_on it_own it_point it_quiet it_rise it_says it_slipped it_started it_takes it_that itself_$ iwf_take
iwf_who job_at journalist_who jump_$ just_need just_passed just_said just_started kac_vaka keeping_children
keeps_changing keeps_crashing keeps_killing keeps_licking kept_us ketchup_on key_points keys_and kid_asked kid_might
kid_or kid_that kids_being kids_can kids_have kids_how kids_on kids_should kids_were kids_with kindly_see kit_$
klingon_$ knots_$ know_do know_our know_whether know_who known_ones ko_mat lad_is lads_just lady_who lasagne_tonight
later_on leader_what leaflet_on leaked_the leaving_$ leeds_$ left_a left_the legal_to legally_$ lend_me let_my
lets_play level_$ library_$ like_him like_me like_somebody likes_of line_on link_in little_cousin lmao_$ loads_but
local_radio long_did long_do long_message look_for look_up looks_into lose_their lost_$ lost_card loves_this luck_$
lucky_cause lunchtime_supervisor luton_$ lyrics_$ machine_$ mad_when make_up man_here man_or many_children many_were
map_$ master_and mat_batana mate_$ mate_can mates_think matter_$ me_because me_cry me_does me_everything me_extra
me_getting me_have me_luck me_outside me_through meaning_$ meaning_here medal_$ meets_$ memes_all ment_to message_kids
messages_can messages_to messaging_my mice_and mind_if minor_online minutes_that minutes_to miss_school missed_the
missing_$ mocking_a mocking_lasagne mondays_$ money_put money_spent moon_landing more_than mostly_$ mostly_girls
mothers_day mouse_$ move_a moved_to moving_and moving_to mt_$ much_of much_percent mum_if mum_or mum_who music_$ my_13
my_airpods my_alarm my_ankle my_back my_bedroom my_biology my_chats my_coursework my_cousin my_grades my_grandad
my_group my_handout my_knees my_landlord my_line my_mouse my_mp my_old my_pupils my_question my_report my_scout my_seat
my_train my_volunteers my_vpn name_the names_of names_to nan_$ near_the need_3 needed_$ needs_a needs_no new_haircut
next_one nice_one nine_year no_date no_reason no_safety nobody_recorded nobody_would non_uniform not_allowed not_answer
not_turned noted_$ notes_$ now_answer now_the now_there nudes_being number_and number_in number_was numbers_from o_$
of_12 of_2 of_ants of_birth of_doing of_everyone of_mice of_parents of_privacy of_public of_victims of_year off_for
off_kids off_my off_which offered_me official_crime often_didnt ok_and old_a old_enough old_men on_by on_gaming on_hold
on_holiday on_i on_level on_nudes on_pizza on_saturday on_thursday on_tonight on_what one_example one_number one_with
ones_that onions_make only_$ only_4 only_do only_for only_get only_girls only_me or_am or_dad or_does or_only
or_stranger or_wait order_you organisation_$ our_boys our_school our_speaker our_swimming our_volunteers out_it
outside_school over_a over_and over_nudes own_a own_goal parents_at parents_group parents_that parents_took
parking_offence part_about pass_it pay_her pay_to pe_kit penalty_for people_usually per_the per_this percent_it
person_with phone_$ phone_calls phone_first photos_in physics_$ picture_a picture_of piece_on pineapple_on
ping_everyone pitch_at place_on planning_a play_a play_in please_sir points_please police_arrested portion_of post_a
post_memes posted_the postman_$ postponed_again predator_$ pressure_and prison_for private_chats private_message
prize_$ project_on protect_her prove_my pss_$ pta_wants pub_$ punishment_if pupils_are pupils_i put_in put_names
quote_about quoted_$ quotes_for rain_all raining_$ ranked_$ rather_than re_$ ready_to real_life recipe_$ refuse_$
regeln_$ repeat_after replied_$ reply_$ report_abuse report_and report_card reported_does reporting_period respond_to
response_to return_$ ride_$ right_it right_that ring_for rise_$ roblox_$ room_has rule_comes sad_$ safe_for safe_to
safer_internet safety_$ said_in said_on said_turn said_you same_thing same_time saw_a say_34 say_83 say_hi say_if
says_$ says_14 says_6 says_his says_only school_did school_kids sea_$ secret_chat secret_chats secret_of secret_santa
see_the sell_his send_sexual sender_and sent_pictures sent_the sent_you september_$ server_$ settings_$
sexual_communication share_is share_of share_without she_$ she_called she_gave she_right she_told she_wont shop_i
sick_who sim_card singer_$ sir_said sister_got sister_wedding site_and sleep_because slept_through slipped_my
smokescreen_meaning snoop_if snore_$ so_basically so_do so_excited so_hard so_is so_nice social_care solar_panels
some_would somebody_said somebody_says someone_about someone_has someone_it someone_said someone_took someone_wrote
something_does something_happens something_like something_you somethings_$ son_in son_loves son_rather son_says song_is
sources_$ speaker_said speech_$ spent_by spotify_playlist start_$ start_asking start_time started_when state_the
statistics_i stats_$ stay_safe steps_to sticks_$ still_exist still_nothing still_protect stink_$ stop_a stop_following
stranger_get student_nurse stuff_about stuff_out stuffed_without suffer_more support_did support_said surely_they
susie_hargreaves suspect_grooming switch_$ system_message take_down talk_about tax_return teach_my teacher_gave team_$
teapot_$ teenager_has telegram_is tell_everyone tell_mum tell_when telling_a temple_$ ten_year text_a texts_to
than_daughter than_it thanks_$ thanks_that that_costs that_doesnt that_dont that_encryption that_goes that_isnt
that_one that_right that_said that_some that_someone the_150 the_47 the_90s the_all the_answer the_babysitter the_bad
the_bands the_blue the_body the_boss the_cam the_canteen the_chair the_charity the_concert the_counts the_dentist
the_drums the_ending the_figure the_humans the_images the_known the_lady the_library the_likes the_lobby the_map
the_menu the_met the_month the_most the_name the_nspccs the_offence the_patch the_penalty the_people the_pitch
the_portion the_present the_project the_puppy the_radio the_record the_reporting the_rota the_rule the_rules the_sea
the_statistics the_trainer the_trip the_two the_uk the_under the_us the_victim the_victims the_voices the_washing
the_water the_wifi the_world the_writer their_role them_in them_to them_trainers then_$ there_are there_hoo there_must
there_now these_are these_stats these_things these_trainers they_been they_deal they_dont they_note they_read
they_refuse they_snoop they_work thing_$ think_$ think_the this_and this_bot this_for this_graph this_in this_law
this_level this_link this_thing this_training this_we those_$ those_left those_that threat_to tick_off ticket_and
till_when time_$ time_it time_of time_that tips_$ title_for to_build to_check to_childline to_contact to_cook to_cry
to_face to_it to_learn to_let to_mark to_parents to_people to_prove to_put to_screens to_signal to_spot to_state
to_talk to_trust to_turn today_so toddler_group toddler_to token_$ told_me told_police too_$ too_ashamed too_small
took_her tools_$ touch_my touch_on train_our trainers_know translate_good tree_$ trip_to true_$ turn_off turn_the
turned_twelve tutor_group tutor_wants twice_and two_at two_hours two_phones two_years understand_the uniform_day up_all
up_but up_is up_loads up_tho up_without update_$ us_all version_$ vicar_i victims_not video_of videocall_$
violent_partner voice_$ voices_for volcanos_$ volunteers_so wait_was wants_money was_34 was_against was_an was_asked
was_boys was_his was_legal was_only was_passed was_sent was_that wasnt_even watch_foundation watched_a water_temple
we_get we_have we_know we_talking website_$ weddings_$ week_because were_both were_the were_they wh_s what_eee
what_exactly what_it what_makes what_signs what_years whatd_it when_are when_does when_the where_did whered_they
which_bit which_one which_they who_did who_do who_first who_had who_just who_likes who_thinks whom_$ wht_does why_$
why_might why_they why_tho wie_viele wife_says wife_teacher wifi_is win_a wish_me with_big with_f with_him
with_messages with_three without_giving without_limits without_them won_a wonder_what wondering_whether wonders_what
wont_give wont_read words_for work_i work_says worker_is works_nights works_there worse_before worst_one would_an
would_believe would_go would_she would_that would_the would_this written_by wrong_file wtf_$ year_alone year_what
years_my years_number years_of years_on yellow_$ yer_man yet_$ you_add you_got you_leave you_not you_say you_stop
you_the young_men young_people youngest_was your_course your_creator your_developer your_name your_next yourself_and
yr_$ zero_$
""",
    -1: """
000_and 000_people 000_steps 062_in 0_at 10_i 10_is 10_mins 10_percent 10_year 10_yr 11_plus 12_how 12_when 12_yo 12s_$
13_to 13_what 13_year 150_different 16_still 18_or 18_to 19_$ 1_$ 200_pounds 20_year 21_thou 23_$ 23_is 23_was
24_forces 26_on 26_or 26_to 2_know 2_on 2_police 2_this 30_and 34_and 34_thou 34k_$ 350_children 37_and 3_0 3_400 3_is
3_sections 42_here 44_and 47_$ 47_and 47_is 47_on 4_0 4_months 4_years 50_50 50_percent 50_words 5_0 5_5k 5_and 5_to
6_how 6_yrs 77_$ 7_$ 7_062 82_$ 82_in 82_per 83_percent 8_14 9_and ^_$ ^_12 ^_150 ^_20 ^_21 ^_26 ^_34 ^_5 ^_77 ^_82
^_abused ^_acces ^_access ^_actual ^_adult ^_adults ^_afk ^_ages ^_also ^_ancient ^_anyones ^_apps ^_arduino
^_associate ^_baby ^_backdoor ^_backing ^_balance ^_beard ^_because ^_begin ^_bereal ^_best ^_bill ^_body ^_boy
^_boyfriend ^_brb ^_break ^_broadband ^_brother ^_bruh ^_build ^_burnt ^_bus ^_but ^_by ^_calls ^_candle ^_care ^_cases
^_cba ^_changes ^_cheap ^_childrens ^_childs ^_classmates ^_close ^_compare ^_complete ^_confirm ^_correct ^_count
^_crime ^_darts ^_day ^_decrypt ^_delayed ^_deliver ^_detective ^_difference ^_disabled ^_disappearing ^_dm ^_doesnt
^_doing ^_domestic ^_door ^_dos ^_double ^_douglas ^_driving ^_dump ^_dunkelziffer ^_e ^_each ^_early ^_effect
^_emergency ^_enable ^_end ^_enter ^_erase ^_even ^_everyone ^_ex ^_excel ^_exposed ^_extra ^_faces ^_facetime
^_fashion ^_fighting ^_fill ^_fine ^_five ^_fog ^_foir ^_former ^_fortnite ^_four ^_fox ^_free ^_freedom ^_freephone
^_fuel ^_game ^_gg ^_gift ^_gist ^_govender ^_govenders ^_grandma ^_grooming ^_happy ^_hargreaves ^_having ^_he
^_health ^_hedgehog ^_held ^_hello ^_helpline ^_hi ^_hiccups ^_hidden ^_highest ^_hold ^_house ^_howd ^_human
^_identify ^_introduce ^_inverse ^_iphone ^_isnt ^_javascript ^_jump ^_keeping ^_key ^_kick ^_known ^_lab ^_labour
^_landlord ^_language ^_law ^_leading ^_leaked ^_leaves ^_leaving ^_legislation ^_let ^_lgbt ^_loads ^_locked
^_lollipop ^_long ^_longest ^_look ^_lost ^_lyrics ^_mate ^_mean ^_meeting ^_meets ^_messages ^_met ^_miss ^_monday
^_morse ^_mp ^_must ^_national ^_net ^_netball ^_new ^_next ^_nightmares ^_non ^_nspccs ^_numbers ^_of ^_offer ^_oldest
^_once ^_only ^_open ^_organisation ^_oublie ^_paint ^_parents ^_peoples ^_percentage ^_period ^_person ^_phones
^_piano ^_pigeon ^_pin ^_play ^_pog ^_political ^_popular ^_possession ^_postcode ^_primary ^_privacy ^_pros ^_public
^_pull ^_pupils ^_put ^_pythagoras ^_qt ^_quantos ^_question ^_quick ^_quote ^_rank ^_rape ^_raw ^_read ^_regulate
^_remote ^_reporting ^_researchers ^_reset ^_responsibility ^_resultant ^_right ^_rise ^_robertsons ^_roblox ^_roll
^_roman ^_round ^_safest ^_safety ^_says ^_second ^_secret ^_segfault ^_senior ^_sent ^_sex ^_sext ^_shazam ^_shouldnt
^_sign ^_single ^_skin ^_slay ^_snaps ^_snp ^_snpchat ^_spell ^_sports ^_sry ^_stage ^_stalled ^_start ^_starting
^_state ^_step ^_stepmum ^_stranger ^_stuck ^_sudo ^_suicide ^_support ^_survivor ^_swap ^_swim ^_switch ^_symptoms ^_t
^_taken ^_task ^_tel ^_thank ^_their ^_things ^_this ^_threatened ^_tiktok ^_till ^_times ^_tl ^_took ^_top ^_tot
^_total ^_trading ^_trainers ^_training ^_trapeze ^_undo ^_unknown ^_unreported ^_until ^_up ^_usually ^_victims
^_voice ^_vr ^_wallpaper ^_water ^_way ^_website ^_whatll ^_whatve ^_whend ^_whereabouts ^_whom ^_whose ^_whts
^_wieviele ^_wifi ^_wikipedia ^_windows ^_without ^_wow ^_written ^_yo ^_yr a_$ a_10 a_and a_baby a_backdoor a_backlash
a_badge a_baker a_band a_bank a_beach a_beekeeper a_biscuit a_box a_boys a_breakdown a_brownies a_bruise a_bus a_cake
a_caption a_caravan a_card a_care a_case a_certificate a_chef a_cheque a_chromebook a_coat a_comment a_competition
a_controlling a_court a_cube a_cup a_dating a_debate a_decade a_definition a_detention a_dm a_doctor a_drill a_fan
a_few a_fight a_film a_firm a_first a_fix a_flea a_forum a_four a_general a_gift a_girls a_governor a_grandad a_great
a_grey a_groomed a_groomer a_groomers a_hat a_head a_high a_home a_hustings a_law a_leak a_letter a_lib a_lie a_list
a_living a_lollipop a_long a_mac a_matching a_mention a_middle a_minute a_missed a_month a_mug a_nap a_net a_nice
a_night a_no a_nurse a_nursery a_particular a_passage a_patients a_planet a_poem a_pool a_post a_postcard a_poster
a_pound a_powerpoint a_proper a_radiator a_rain a_recipe a_red a_refuge a_refund a_roof a_safe a_sarah a_self a_shed
a_shop a_shout a_sign a_spreadsheet a_story a_surprise a_susie a_swap a_tablet a_team a_teapot a_tech a_ten a_threat
a_tiny a_title a_trade a_tree a_violin a_wedding a_weekend a_world a_worried a_years a_youth a_zero abba_$ about_age
about_back about_boys about_childrens about_encryption about_gaming about_groomers about_meeting about_men about_more
about_nudes about_other about_prices about_primary about_privacy about_right about_signs about_their about_them
abuse_images abuse_in abuse_numbers abused_$ abuser_and abusers_and acces_to access_at accident_$ account_for
account_on accounts_what accurate_$ acording_2 across_the act_by action_to actual_number actual_words actually_do
ad_for adc_$ add_a add_this admit_you adult_offenders adult_sext adults_$ advice_on advise_for africa_$ after_chatting
after_children after_closing after_i after_new after_running after_toddlers again_the against_girls against_my age_60
age_at age_checks age_cut age_i age_in age_verification ages_$ agree_$ ai_behind ai_being aid_training air_$ all_150
all_can all_facts all_girls all_in all_named all_numbers all_off all_rowing all_sides all_talk all_that all_there
all_uk allowed_$ allowed_when already_exist alternative_to always_get always_watching am_30 am_34 am_44 am_81 am_after
am_content am_curious am_dyslexic am_hunting am_leaving am_looking am_lost am_pregnant am_starting am_stressed am_told
am_wanting am_with am_wondering am_worried among_frts among_the among_those an_account an_ad an_age an_encrypted
an_honest an_interview an_it an_offence an_offender an_opinion an_overall and_1 and_15 and_6 and_an and_and and_answer
and_ask and_at and_bodies and_boys and_carrying and_changes and_chat and_child and_cons and_doing and_dont and_feel
and_forget and_get and_girl and_give and_go and_handling and_have and_initial and_job and_kids and_likes and_make
and_me and_mechanisms and_meets and_mental and_off and_over and_plays and_post and_postponed and_predators and_privacy
and_private and_recipient and_runs and_safety and_sites and_social and_t and_tell and_think and_up and_when and_whod
and_whoever and_would android_$ angry_about ankle_playing annoying_$ annoying_me anonymous_and anonymously_$
another_one answer_a answer_anything answer_as answer_like answer_me any_case any_figure any_mention any_number
any_numbers any_of any_pointer any_tips any_way anyone_else anyone_say anyone_up anyone_working anyones_mum anything_$
anything_from aoife_$ app_for app_is app_keeps app_store apps_$ apps_being apps_is apps_thanks arduino_led are_16
are_and are_at are_covered are_doing are_forty are_included are_known are_now are_our are_quoted are_us are_victims
are_wrong area_$ arent_in arent_just argued_over around_the arrest_people arrests_$ arrive_at article_take article_was
article_what artificial_intelligence as_bad as_grooming as_needing as_your ask_because ask_nicely ask_to asked_$
asked_us asking_them asking_to asks_if asks_is asks_whether asleep_and assistant_$ associate_degree at_2 at_5
at_college at_least at_messages at_nine at_our at_risk at_tesco at_what at_which athens_$ august_$ authorise_you
average_height awake_wondering awkward_$ ayes_and baby_brother baby_is back_him back_home back_me back_of backdoor_$
backdoor_explain backdoor_to backed_the backing_track backlash_from backwards_$ bacon_$ bad_back bad_guys bad_has
bad_in bad_to baker_$ balance_this ball_and ball_at band_and based_on bath_$ batteries_$ be_18 be_allowed be_among
be_built be_charged be_daft be_drilling be_expected be_fired be_grateful be_had be_jailed be_mindfull be_named be_nice
be_of be_one be_pleased be_protected be_regulated be_safe be_scanned be_worried beard_$ beard_grooming beaten_in
because_$ because_half because_more because_she become_a bedtime_$ beeb_gets beeb_had beekeeper_i been_a been_asked
been_getting been_given been_higher been_nagging bees_$ began_$ begin_$ behalf_of behind_encryption behind_them
behind_this being_dim being_done being_mindful being_read being_stuck believe_$ believes_that belong_with best_$
best_friends best_teacher better_they between_a between_abuser between_can bi_$ bibliography_what bicycle_$ bigger_$
bigger_group bill_got bill_is bills_been birthday_card birthday_is biscuits_$ bit_of blackmail_for blame_$ blame_the
bleed_a blocked_him board_and board_why boat_$ body_that book_day books_$ boss_asked boss_fight boss_i bot_about
bot_commands bot_to bot_you both_ways bother_$ bowling_$ box_of boxes_in boyfriend_bought boys_are boys_get boys_or
boys_right boys_school boys_share boys_then boys_tho brb_$ break_it breakdown_by breakfast_$ bridge_in britain_$
british_$ british_gas british_transport bro_$ broken_down broken_homes broken_on broken_street brother_has brother_says
brother_works brought_up brought_us bubble_$ build_$ build_a build_in built_$ built_the burnt_$ bus_driver
but_basically but_is but_nobody but_not but_on but_still but_who buy_a by_age by_date by_ducks by_how by_internet
by_itself by_sex by_step by_what by_whom by_year bye_bye byline_$ byline_and cafe_$ call_for call_it call_last call_on
call_to calls_does calls_to cam_light cam_roll cam_so came_for came_to can_$ can_anyone can_only can_report can_send
can_sort can_swear can_take can_teacher can_under cancelled_the candle_wax cant_agree cant_i cant_join cant_keep
cant_wait capital_of caps_$ caption_$ caption_for captions_for card_to care_order care_what carer_and carer_here
carers_$ caretaker_know carrots_help case_do case_in case_since cases_are cases_for cases_with cast_list cat_and
cat_just cat_to cats_$ caught_$ cent_can centre_$ ceo_of certificate_$ certificate_for change_$ change_my change_the
change_your changed_and changes_$ changes_did changing_the channel_for channel_sorry charged_$ charged_if
charity_expects charity_only chart_$ chat_if chat_room chat_says chat_sorry chat_to chatgpt_$ chatgpt_type chats_if
chats_under chats_were chats_who chatting_$ check_$ check_messages check_that cheese_$ chess_club chicken_$ child_a
child_about child_and child_for child_friendly child_from child_how child_like child_may child_on child_protection
child_to childline_calls childline_get childline_mentioned children_do children_get children_last children_must
children_of children_should children_tell children_were childrens_charity childrens_own childs_messages choose_between
chromebook_$ church_youth cinema_$ cinema_at cite_this city_$ class_about class_is clean_$ clean_forgotten click_$
closed_$ closing_quotes clubs_$ clue_$ cn_they coach_under coach_wants coat_$ colleague_texted colleague_thinks
collection_$ college_and colour_of come_$ come_into come_theres come_they come_with comes_after comes_up coming_for
command_you commands_$ commit_it communication_with company_put company_with competition_on comply_$ comunication_with
concerned_about concert_$ confided_in confirm_$ conflict_help contact_abuse contact_her contact_them contacted_by
content_$ content_with continue_$ contract_says contradict_each control_since controller_$ controls_on
conversation_starters convicted_$ cooked_$ cooks_$ cool_$ copied_$ copper_and corners_$ correct_$ correct_action
cost_money costs_more costume_for couch_to could_look could_read could_repeat could_they council_tax count_of
counted_the countries_in country_or counts_$ counts_by county_$ course_$ course_for course_was courses_$ court_was
cousin_broke cousin_wants cousins_are cover_moving covered_by crashing_on crashing_when credit_the creep_$ creepy_in
cried_at crime_to crime_when crime_writer crimes_because cross_a crying_$ cube_$ cubs_and cup_of curious_as
curious_whether current_is curse_$ custard_$ custody_$ cut_off dad_a dad_joke dad_keeps dad_meant dad_see dad_what
daft_to damp_$ dan_and dance_is data_$ date_and date_night date_on date_or date_was dating_app daughter_and
daughter_are daughter_asked daughter_just daughter_says daughter_she dave_is day_did day_one day_when debate_i decade_$
define_it definition_$ degree_vs delay_$ delete_$ department_i derry_girls describe_the described_$ described_how
destroyed_who details_on developer_mode dial_if did_all did_any did_kids did_our did_police did_this did_your
did_zuckerberg didnt_it didnt_want died_after died_last difference_between different_numbers digit_$ dim_$ director_$
disagree_$ disappearing_messages discord_do discord_keeps distance_in dm_me dms_$ dnd_campaign do_a do_all do_at
do_better do_carrots do_children do_dad do_e do_fire do_first do_for do_hamsters do_mental do_more do_normal do_not
do_nothing do_now do_one do_parents do_predators do_some do_staff do_stranger do_those do_without do_young doctor_$
doctor_is dodgy_online does_a does_discord does_eee does_one does_privacy does_somebody does_someone does_this
doesnt_it donkeys_years dont_apps dont_be dont_panic donts_for door_at door_for door_in door_that door_they door_what
doors_down doubt_it douglas_adams down_for down_here down_since down_the down_to dragons_$ drama_group drama_teacher
dried_out drill_at drilling_$ driving_test dropping_$ drops_$ drum_$ drums_$ drunk_$ ducks_$ due_friday due_tomorrow
dump_your e_safety each_one earlier_$ earliest_age eat_vegetables ebay_$ education_$ ee_$ eee_stand effect_on
effects_are eggs_$ elden_ring else_can email_to emojis_$ encryptd_$ encrypted_message encrypted_messages
encrypted_messenger encryption_and encryption_is encryption_means end_a end_of ends_with english_teacher entire_thing
esther_rantzen etc_passwd ethnic_breakdown ethnic_minorities even_the even_with ever_been ever_show every_2
every_answer every_birthday every_message every_worker every_year everybodys_chats everyone_for everyone_knows
everyone_named everyone_pays everyone_with everything_about everything_above everything_the evil_example exact_words
exactly_i exactly_would exam_$ exam_tomorrow example_$ exist_and expected_of expects_of expires_in explain_backdoor
explain_me explain_that explained_$ explaining_the extra_time extra_virgin ez_$ f_are f_o face_id face_mask face_only
fact_$ facts_$ fails_with fall_for falle_gab families_$ family_chat family_in family_tree fantasy_football feature_$
feel_about feel_afterwards feels_$ fell_down fell_in fence_$ few_hundred field_$ fifty_is fight_over fighting_for
figure_$ figure_can figure_on figure_to figures_on figures_please file_$ file_it fill_in fill_me filmed_it films_$
films_in filter_$ find_a find_advice find_it fine_really finish_my finish_work finished_the fire_safety firm_of
first_person first_responce fishing_$ five_here five_what flatmate_has flatmate_never flea_market fog_machine foi_was
foir_stand folks_$ follow_it following_me following_your food_hygiene football_clubs for_$ for_2 for_26 for_all
for_asking for_bad for_boys for_childline for_children for_donkeys for_five for_girls for_groomed for_guidance for_help
for_here for_his for_keeping for_leaving for_lent for_lunch for_me for_memes for_not for_nothing for_parents for_pupils
for_safer for_school for_six for_sos for_spanish for_teacher for_them for_tighter for_training for_twelve for_under
for_valorant for_when force_among force_how forces_$ forces_that forces_with forget_if forget_the forget_whether
forgot_$ forgotten_if forty_cubs forty_two found_my found_that foundation_$ four_hours four_in four_year fox_in
freely_$ freezing_$ french_$ fridge_$ friend_asked friend_asks friend_has friend_on friend_posted friend_request
friend_said friend_the friend_thinks friend_told friends_and friends_on from_a from_across from_being from_bristol
from_british from_online from_outside from_parents from_some from_there frts_phone frts_subjects fuel_$ fuel_firm
fuming_$ funny_$ gab_es gal_$ game_names game_on game_where games_$ games_can games_did games_for games_like garden_at
gardening_$ gas_bill gdpr_$ gender_$ gender_gap gender_split general_$ get_access get_advice get_convicted get_for
get_found get_into get_money get_off get_sent get_targeted get_trained gets_caught gets_it gets_to gets_up
getting_better gg_ez gift_$ gift_for girl_how girl_names girl_of girl_problem girl_thing girl_who girlfriend_hits
girls_$ girls_and girls_do girls_girls girls_have girls_more girls_name girls_school girls_the girls_were girls_won
gist_of git_commit give_$ give_one give_or give_the give_you given_$ gives_it go_about go_down go_i go_in go_yellow
goes_after goes_there gone_on good_company good_for good_friday good_guys got_$ got_any got_away got_better got_charged
got_him got_kids got_nicked got_on got_one got_police got_scammed got_stuk got_taken got_that got_three got_told
got_touched govender_$ govender_a govender_not governor_$ gran_is grandad_at grandad_says grandma_asks green_bubble
groom_a groomed_as groomed_at groomed_does groomed_what groomer_$ groomer_say groomers_$ groomers_use grooming_for
grooming_here grooming_in grooming_kids grooming_online grooming_peaked grooming_stats group_and group_wants group_will
groups_$ groups_like grown_ups gta_6 guidance_$ guidance_to gutted_$ guys_$ h_o hacked_$ had_gone had_somebody
half_life half_of hall_$ hall_and hamster_$ hand_and hand_it hand_out hand_over handed_$ handling_$ hands_on hands_out
hang_on hang_out happen_on happening_again happening_more happy_friday harder_$ hargreaves_$ hargreaves_and harm_is
harms_and harvard_$ has_200 has_got has_more has_not has_one has_she has_that hate_mondays have_both have_built
have_clean have_deleted have_guessed have_just have_left have_put have_the have_thought havent_started he_fell
he_followed he_gets he_got he_had he_have he_told he_was headline_$ health_$ health_and health_courses health_effects
health_is hear_$ hearing_the heating_on heavy_boxes height_of hello_is help_for help_is help_you helpline_$
helpline_calls helpline_for helpline_no her_daughter her_for her_holiday her_life her_notes her_parents her_sentence
her_story here_and here_can here_do here_hi here_six here_what here_who hi_is hides_behind hiding_behind hiding_from
high_five high_is high_jump hills_$ him_out his_old his_thirties hit_more hockey_forum hola_que hold_ups holes_and
holiday_in home_for home_with honest_person honestly_it hoo_$ hoo_said host_$ hostel_in hours_do hours_over house_does
house_prices how_a how_current how_the how_urgent how_young howd_you human_$ human_beings hundred_victims hunting_for
hurt_by hurting_kids hurts_after hwo_many i_always i_are i_being i_buy i_command i_counted i_disagree i_fancy i_fell
i_felt i_follow i_forget i_gather i_grew i_hang i_have i_hit i_hurt i_lead i_lose i_meant i_moderate i_moved i_no
i_notice i_paid i_pass i_picked i_post i_prefer i_protect i_rang i_regret i_reported i_say i_scored i_send i_set i_show
i_supposed i_suspect i_switch i_teach i_told i_took i_wear i_won i_wondered icon_$ id_have idea_what ideas_$ if_any
if_chats if_health if_nobody images_found in_6 in_all in_an in_and in_arms in_august in_between in_britain in_cardiff
in_chess in_emojis in_every in_fortnite in_french in_fuel in_general in_good in_greece in_harvard in_internet in_london
in_maths in_me in_messages in_need in_outlook in_pirate in_primary in_reply in_school in_social in_spain in_ten in_text
in_thinking in_three in_total in_us in_warsaw in_what in_york included_$ including_the info_$ information_about
information_on injuries_and inquiry_that inside_$ inside_messages insists_that instagrams_share instructions_$
instructor_is internet_day internet_explorer internet_is internet_or internet_wacth interview_on into_a into_custody
into_french into_internet into_italian into_messages into_net into_nursing invented_$ iphone_13 iphone_or is_30 is_37
is_5 is_50 is_6 is_all is_among is_an is_annoyed is_bare is_chaos is_closed is_dead is_delayed is_discord is_due
is_face is_fake is_got is_high is_hilarious is_his is_how is_instagrams is_learning is_leaving is_mad is_now is_offline
is_one is_other is_our is_permitted is_picking is_pluto is_showing is_signal is_slow is_split is_supposed is_taht is_to
is_your isnt_a isnt_recorded isnt_working ist_das it_47 it_82 it_83 it_always it_am it_an it_anonymous it_any
it_anywhere it_away it_both it_boys it_can it_carries it_close it_crimes it_did it_does it_dont it_explain it_five
it_friday it_gave it_getting it_got it_had it_here it_hit it_hits it_keeps it_kind it_known it_last it_let it_lol
it_long it_looks it_mainly it_more it_most it_name it_never it_no it_official it_ok it_online it_or it_parents
it_please it_politely it_put it_record it_right it_rude it_saves it_set it_share it_siblings it_since it_something
it_start it_starts it_suggest it_taking it_talk it_talking it_they it_too it_vital it_whole it_wrong italian_$ iwf_$
job_is jump_since just_5 just_a just_curious just_finished just_guess just_once just_ring just_says just_sent just_the
just_turned kcsie_$ keels_over keep_getting keep_kids keep_up keep_washing keeping_kids keeping_my keeps_logging
keeps_missing keeps_safe kent_$ kept_the key_$ kid_for kid_gets kid_i kid_is kid_sent kid_to kids_about kids_at
kids_chats kids_figures kids_get kids_has kids_or kids_phone kids_phones kids_send kids_share kids_think kids_trust
kids_what kids_why kind_of kiss_ko knees_$ knew_$ knock_$ know_a know_is know_nothing know_their know_this know_which
known_$ known_for known_if known_victims knows_how lab_partner lab_that label_in lad_wants lads_$ lads_about lady_$
lady_in language_lab last_$ last_section last_stages late_and later_$ law_in law_of law_says law_when lawmakers_$
lawn_$ lead_a leader_is leader_need league_$ least_a leaves_$ leaves_on leaving_britian leaving_it left_handed length_$
lent_$ lesson_$ let_you lets_go lets_have letter_$ letter_to lgbt_kids lib_them lie_awake lies_$ life_and life_the
lift_heavy lift_to lifted_$ light_$ light_is like_6 like_her like_pineapple like_six like_that like_theres like_us
likes_fishing line_14 line_from line_in line_the link_and linked_to list_and list_em list_everything list_of list_the
listed_$ listening_to little_because live_in lives_who lmaoo_$ lobby_keeps local_number lockdown_$ locked_chats
logging_me logo_$ lollipop_lady lollipop_man london_$ long_ago long_can long_division long_is long_jump look_4
look_inside look_into looked_after loose_$ losing_my lost_what love_it loves_trains lunch_with machine_for mad_$ mad_at
made_lasagne mail_address mail_to main_victims mainly_lasses make_contact make_kids make_my make_these make_us makes_$
man_ask man_asked man_called man_for man_offered man_on man_wants manchester_$ many_apps many_boys many_calls
many_cases many_got many_kids many_people many_times many_victims many_years map_shows married_$ match_starts mate_my
mates_in maths_$ matter_here matter_what may_be me_admin me_crying me_for me_from me_lol me_of me_only me_permission
me_socks me_somewhere me_would me_wrong me_you mean_age mean_as mean_only meaning_of means_nobody meant_for meant_to
measures_$ mechanisms_in meet_at meet_me meet_you meeting_moved meetings_in members_$ memes_channel memes_on men_are
men_arent men_or men_which mention_$ mention_in mention_of meow_$ merge_conflict message_after message_girls message_in
message_on message_the messages_$ messages_a messages_are messages_do messages_in messages_matter messages_under
messaging_pupils messaging_services messenger_$ messenger_for met_in met_on met_one middle_name million_$ mindful_and
mindfull_of mine_and minecraft_$ minecraft_server minecraft_with minion_memes minorities_$ mins_$ miss_said missed_bin
mistake_what mistaken_$ mobile_phones mocking_me mocking_that mocking_the mode_on modelling_clay moderate_a monday_and
money_back money_to month_$ month_and months_can moon_and more_for more_holes more_in more_often more_people
morning_and morning_everyone most_$ most_grooming mother_$ mother_in move_the mp_said mr_jones ms_hargreaves
much_notice mug_$ mum_asked mum_but mum_did mum_is mum_she mum_shouted mum_will mum_wont mums_$ must_tell must_the
my_assignment my_auntie my_bibliography my_boss my_calculator my_chips my_coach my_colleague my_computer my_controller
my_county my_cousins my_crew my_css my_dms my_doctor my_driving my_english my_essay my_exam my_first my_force my_gas
my_grandma my_grandmother my_hamster my_headset my_hockey my_hotel my_knee my_late my_left my_lunch my_managers
my_maths my_minecraft my_mug my_neighbour my_nephew my_parcel my_presentation my_project my_router my_sandwich
my_secret my_seminar my_sourdough my_students my_table my_talk my_teammate my_teen my_three my_two my_tyre my_uni
my_villain my_website my_wifi myself_$ name_please name_that named_$ names_$ names_jobs names_please nan_is nan_wants
nap_$ nation_$ nav_$ navy_$ ncryptn_$ need_$ need_1 need_2 need_every need_our need_training needing_private needs_$
needs_one needs_the neighbour_is net_any net_secret netball_$ netball_team netflix_show never_found never_going
never_had never_shows new_car new_man new_people next_doors next_time next_year ngl_that nicely_$ nickname_to
night_shift night_will nine_and nine_at nln_sfty no_clue no_friends no_gender no_idea no_label no_law no_le no_limits
no_longer no_name no_of no_offence no_real no_rules no_such no_unit nobody_can nobody_ever nobody_rang nobody_uses
nobody_will normal_ai normal_for normal_people normal_to nose_$ not_$ not_british not_come not_fair not_find not_her
not_known not_noted not_numbers not_sending note_and noted_for nothing_about nothing_does nothing_what notice_$
notice_something notifications_on now_$ now_and now_dan now_in now_my now_we nubmer_do number_150 number_2 number_again
number_on number_should number_so number_when numbers_are numbers_come numbers_in numbers_on numbers_to numbers_where
numerals_$ nurse_$ nursery_$ nursery_and nursing_$ obey_$ object_because of_4 of_8 of_abusers of_ai of_an of_another
of_apps of_cases of_crisps of_fifty of_five of_harms of_images of_information of_kids of_lockdown of_paper of_private
of_report of_rust of_services of_tea of_the of_two of_use of_where off_sick off_with offence_but offence_if
offence_still offence_to offences_i offences_in offender_be offenders_$ offenders_ask offenders_go offenders_sent
offer_them offered_to officer_did officer_i official_$ offline_$ offside_rule often_it ok_if ok_so old_car old_do
old_girls old_is old_laptop old_say old_teacher old_the old_to old_wants older_kids older_than olds_$ olive_oil
olive_skin on_about on_abuse on_abusers on_again on_ai on_android on_at on_behalf on_being on_boys on_child on_children
on_earth on_encryption on_games on_good on_here on_internet on_iphone on_line on_mums on_staying on_steam on_sunday
on_sundays on_that on_this on_wednesday on_which on_why on_xbox on_zuckerbergs once_you one_and one_back one_breath
one_else one_fact one_from one_if one_in one_line one_on one_sex one_take one_thing one_was one_year ones_does
ones_they online_banking online_but online_does online_grooming online_harm online_harms online_is onload_alert
only_answer only_ever only_in only_is only_just only_on only_the only_thing only_what open_all open_and opening_times
opinion_$ opinion_about or_62 or_contact or_do or_girl or_girls or_in or_is or_no or_now or_school or_something or_take
or_their or_woman orange_$ ordeal_$ order_has organisations_$ organisations_please orgs_$ original_$ original_text
original_would other_countries other_end other_one other_people other_than other_way other_year others_$ oublie_tes
ought_to our_apps our_board our_boiler our_care our_cat our_church our_football our_hr our_line our_local our_mp
our_number our_street our_town ourselves_the out_didnt out_for out_what out_whether outfit_$ outside_the over_here
over_on own_phones own_share own_time owner_$ owner_and page_with paint_for panic_$ parent_at parent_homes
parental_controls parents_are parents_can parents_get parents_how parents_if parents_in parents_know parents_read
parents_see parents_to parents_what parents_who park_and part_of partner_$ passage_with passed_my passport_expires
passwd_$ patients_group pay_a pay_back pay_for pay_in pay_the paying_$ pc_and pe_teacher peaked_years peek_at penalty_$
pencil_case people_at people_feel people_fleeing people_for people_my people_report people_say people_the people_think
people_want per_cent per_hour percent_is percent_next percent_on percent_were percentage_$ percentage_were period_$
permission_to permitted_to person_and person_for person_get person_to person_want personality_$ phone_because
phone_bill phone_line phone_say phones_and phones_be phones_or phones_tonight phoning_what photo_day photo_on
physics_lab physio_$ pi_$ pick_up picked_this pics_does pics_how pics_of picture_$ picture_to pictures_from piece_$
piece_about piece_say plan_for plan_to platforms_$ play_$ play_among play_minecraft play_roblox playing_netball
plays_for plays_minecraft plays_the please_i please_no please_not please_send please_someone please_tell pockets_$
pog_$ point_me point_to points_come points_for police_academy police_and police_are police_body police_do police_find
police_get police_is police_just police_know police_officer police_or police_stuff police_would political_activists
porn_age porn_numbers portuguese_for possession_of post_for post_my postcode_lookup posters_at posting_$ posts_minion
pothole_$ powers_$ practical_steps predators_$ prefer_writing pregnant_and pretend_your pretending_to price_$ price_for
prices_for prices_rise primary_is primary_kids primary_or primary_school print_your printer_$ privacy_and privacy_has
privacy_matter private_messaging private_tutor profile_$ promise_to prompt_$ pros_and protect_kids protect_my proud_$
prove_me pta_has public_bodies pupil_is pupils_blackmail pupils_does pushed_back put_$ put_her put_me put_on qt_$
qt_trnr qualifications_do quality_$ quarter_of que_tal question_3 question_time question_why questions_$ quick_$ quid_$
quit_over quit_the quote_$ quote_for quote_her quotes_about quotes_and radiator_$ rain_and rang_the raspberry_pi
rate_per raw_counts read_for read_me read_on read_their read_this readable_$ real_number real_one real_rise really_gone
really_i really_nearly recall_if recall_what recognise_$ recommend_a record_$ record_at record_but record_high record_i
record_now record_player record_still record_time recorded_does recovery_key ref_$ refuge_worker refund_$ region_$
register_$ regulated_$ relation_to rematch_$ remember_a remind_me remote_$ removed_$ repeat_$ reply_all reply_in
reply_with report_an report_anonymously report_back report_go report_grooming report_not report_suspected reported_$
reported_the reported_them reports_does request_to requirements_$ reset_yourself responce_$ response_$
response_training responsible_for restrictions_$ result_$ resultant_force retired_$ revision_timetable rice_$ rid_$
right_and right_going right_on right_so right_to ring_if ring_them ring_to rise_every rise_is rise_of risk_$ river_in
roast_$ robbed_in roles_as roll_$ roman_numerals roof_and room_12 room_is room_of room_with root_of rote_it round_it
rowing_about rubiks_cube rule_$ rule_is rules_dont run_by run_new run_up running_but rushed_through russell_does rust_$
safe_and safe_in safe_online safest_messenger safety_guidance safety_in safety_measures safety_stuff safety_who said_a
said_children said_not said_read said_she said_theres salt_$ samsung_$ sandals_$ saw_something say_a say_bad
say_everyone say_from say_how say_in say_no say_nothing say_on say_police say_since say_sorry say_thank say_there
saying_the says_150 says_21 says_34 says_5 says_half says_her says_in says_kids says_yes says_you scanned_$ scared_by
scary_$ scary_quote school_asks school_children school_is school_play school_report schools_$ science_project scored_$
scout_group scout_leader scrambled_chat screens_$ screenshot_on seat_on second_hand second_version secrecy_and
secret_messages sections_$ see_that see_what see_why see_your see_yourself seeing_the seem_to self_paced self_service
send_an send_him send_me send_money send_nudes sending_images sent_my sent_to sentence_$ sentence_into sentence_on
server_for service_$ service_checkout service_has services_where set_every settle_it seven_$ seven_thousand
sewing_machine sext_between sexual_come sexual_comms sexual_comunication share_alone share_in share_on share_the
share_with sharing_$ shazam_cant she_believes she_felt she_hates she_knows she_loves she_say she_still she_tell
she_took she_wants shed_$ shift_at shoes_$ shook_$ short_for shortcut_$ shorter_$ should_be should_children should_my
should_parents should_phones should_the should_worry show_as show_her show_hidden show_the show_them show_us show_what
shows_my shows_up shut_$ shut_down siblings_$ sick_what side_with sides_$ sign_$ signal_because signs_$ signs_do
signs_does signs_of single_parent sister_a sister_and sister_is sister_met sit_$ sit_through site_is sites_are
six_people six_there skin_$ skin_care skip_the skoda_$ sleep_i slice_of slide_$ slow_down smokescreen_$
smokescreen_thing snaps_number snoring_$ so_$ so_angry so_bad so_creepy so_long so_my so_nobody so_only so_proud
so_scared so_stupid so_they so_we so_weird so_when so_where social_networks social_secret socks_$ solushuns_out some_$
some_say somebody_at somebody_elses somebody_explain somebody_on somebody_put somebody_sent someone_be someone_got
someone_hacked someone_help someone_hurt someone_keels someone_like someone_online someone_or someone_send someone_they
something_dodgy something_for something_in something_is something_similar something_with somewhere_$ son_school
son_wants sort_the souls_$ source_$ source_of sourdough_$ south_$ speaker_$ speaking_$ speaks_of speed_up spell_it
spell_out split_$ split_between spoke_$ spoke_of spoke_to spreadsheet_$ staff_$ staff_need stage_door stalled_engine
standing_$ standing_in stands_for start_at starters_for starting_point starts_at stat_on statistic_about statistic_on
statute_book stay_and stay_private staying_safe steam_$ step_$ step_by steps_today still_in still_no still_wont
stole_my stolen_$ stone_in stop_acting stop_here stop_pretending stop_snoring stop_spamming stopped_working
stranger_messages stranger_or stranger_writes streak_died streaming_service street_light stress_$ stuck_in
stuck_indoors student_i studies_internet stuff_should stupid_i subjects_$ such_as such_crime sudo_give suggest_any
summarise_in summarise_the sunday_$ sundays_$ support_for support_it support_main support_when surname_and
survivor_speaking susie_a swap_$ swimming_$ symptoms_of t_and t_f ta_and table_for table_with tablet_and tablet_is
take_on take_sides take_that taken_in taken_into takes_ages takes_place takes_reports taking_forever tal_$ talk_at
talk_of talk_on targeted_how targeted_more targeted_what task_force taught_$ taught_me taught_us tax_$ taylor_swift
teach_a teach_how teacher_are teacher_asked teacher_by teacher_do teacher_notice teacher_tell teacher_told teacher_was
teacher_what team_and team_of teammate_keeps tech_person teen_says teens_$ teens_with tel_me tell_a tell_anyone
tell_how tell_kids tell_my tell_us tells_the ten_and term_$ text_bigger text_by text_can text_i text_is text_messages
than_my than_obey than_phone than_the that_accurate that_again that_age that_all that_before that_called that_cant
that_did that_didnt that_do that_ever that_for that_game that_get that_girls that_go that_got that_her that_jumpscare
that_line that_much that_nobody that_offences that_platforms that_so that_studies that_stuff that_these that_to
that_twelvemonth that_up that_was that_will that_wont that_wrong that_you that_young the_21 the_3 the_34k the_6 the_8
the_80s the_82 the_abbreviation the_abuse the_abuser the_abusers the_act the_agency the_ai the_air the_and the_ask
the_author the_authorities the_backdoor the_bakery the_bedroom the_beep the_bigger the_birthday the_biscuits the_bit
the_books the_bottom the_cast the_child the_childrens the_class the_clock the_colour the_correct the_country the_course
the_creep the_crime the_data the_difference the_drama the_drummer the_earliest the_early the_entire the_exact the_feels
the_figures the_file the_filter the_final the_firms the_five the_floor the_following the_freephone the_fuel the_gender
the_good the_graph the_groom the_groomer the_grooming the_groups the_handout the_hard the_harm the_headline the_heating
the_high the_hill the_hopeful the_hospital the_hotel the_idea the_increase the_ipad the_kid the_kitchen the_lab
the_landlord the_lawn the_letter the_match the_means the_meme the_memes the_message the_minister the_minority
the_morning the_names the_navy the_net the_o the_offender the_office the_old the_older the_one the_online the_owner
the_parking the_percent the_picture the_plug the_posters the_proposed the_queue the_quote the_rain the_receipt the_ref
the_rent the_request the_right the_rise the_role the_salt the_science the_secret the_sender the_senders the_sentence
the_server the_service the_sex the_shop the_sims the_site the_smokescreen the_source the_speaker the_start the_statute
the_surnames the_tallest the_tap the_test the_things the_three the_title the_tools the_top the_total the_tour the_town
the_trailer the_training the_typical the_universe the_unknown the_update the_vicar the_web the_wedding the_woman
the_words the_year the_zoo their_ball their_chats their_kids their_mums their_parents them_are them_as them_continue
them_go them_help them_if them_on them_other them_the them_where themselves_$ then_do then_my then_nothing then_she
then_the then_what theory_$ there_an there_anywhere there_figures there_for there_last there_more there_no there_number
there_on there_one there_others there_school theres_nothing theres_one these_apps these_figures these_men these_up
these_was they_added they_also they_arrested they_at they_can they_come they_cover they_describe they_didnt they_got
they_in they_just they_mentioned they_object they_post they_see they_seem they_serve they_spread they_threatened
they_train they_use they_used they_worried theyd_rather thing_and thing_at thing_ever thing_he thing_in thing_or
thing_say thing_they thing_where things_about things_have things_the think_our thinks_it thinks_she thinks_the this_an
this_anymore this_apply this_back this_come this_firm this_i this_into this_isnt this_message this_on this_secret
this_sentence this_song this_then this_to this_up this_week this_with this_wrote those_three those_trainers
thoughts_and thousand_and thousand_of threat_$ threaten_to threatened_me three_facts three_hours three_letters
three_quotes three_weeks through_them ticket_$ tighter_control time_did time_does time_on time_to time_tomorrow times_$
times_and times_someone times_to tl_dr to_15 to_5k to_aoife to_attend to_being to_blame to_buy to_commit to_credit to_e
to_each to_feed to_follow to_forty to_france to_groom to_have to_hide to_how to_internet to_lawmakers to_lift to_light
to_like to_messages to_move to_our to_own to_park to_pass to_phoning to_play to_please to_print to_private to_pull
to_question to_ransom to_recognise to_reply to_room to_schools to_share to_stranger to_swimming to_the to_there
to_throw to_use to_verify to_video to_when to_whom to_zero today_and told_and told_first told_most told_my told_they
told_us tomorrow_help too_hard too_long too_many too_old took_pictures tools_already toothpaste_$ tot_up total_$
touched_by touched_me towards_the towels_$ town_and trade_off train_a train_delayed train_in train_was trained_$
trainer_quoted trainer_was trainers_on trainers_words training_company training_do traning_$ translate_the
translate_your transport_police trapeze_artist trauma_$ tricked_into trophy_$ true_only true_you trust_of try_$
turned_it turned_nine turned_to tutor_for tutor_says tutor_sits twitter_$ two_best two_daughter two_doors two_girls
two_weeks type_please type_stuff type_to types_in ucas_points ugh_$ uk_$ uk_did uk_does uk_i uncle_dave uncles_a
under_10s under_11s under_12s under_16 under_16s under_5 under_gdpr under_it under_twelve under_what unfollowed_me
uni_$ unit_$ unknown_number unless_you unrecorded_$ unreported_ones until_when up_among up_as up_does up_from up_so
up_that up_when up_where up_who urgent_is urgent_passport us_4 us_back us_this us_up use_by use_them use_to use_your
valorant_$ vegetables_$ veiw_$ verification_$ verify_age version_of vet_$ victim_$ victims_$ victims_is victims_scared
victims_were video_calls video_games viele_falle views_$ villain_gets virgin_olive voice_chat volunteer_at
vulnerable_people wait_for waiting_for walls_$ wank_$ want_$ want_encrypted want_guidance want_number want_pizza
want_practical want_their wanted_$ wants_$ wants_training war_$ was_12 was_82 was_all was_asleep was_being was_better
was_brutal was_delayed was_fortnite was_good was_higher was_ist was_meant was_no was_noted was_on was_out was_posted
was_rushed was_so was_still was_this was_top was_withdrawn was_wrong washing_machine washing_up wasnt_it watch_thing
way_$ way_does way_more way_round we_are we_argued we_be we_do we_learn we_played wear_a web_page website_i
website_says website_with wednesday_$ week_and week_in well_$ were_a were_actually were_all were_at were_blackmail
were_doing were_going were_it were_my were_taken were_there were_under what_$ what_12 what_42 what_app what_comes
what_day what_each what_encryption what_for what_games what_gets what_gives what_happens what_has what_her what_must
what_on what_present what_qualifications what_share what_slice what_their what_then what_way what_your whatever_$
whatever_i whatve_they when_a when_an when_child when_have when_he when_only when_people when_to whenever_i where_boys
where_is where_only where_would where_you whereabouts_is wheres_guidance wheres_it wheres_this whether_girls
whether_looked whether_roblox whether_the whether_these whether_they whether_to which_$ which_birthday which_is
which_it which_number which_ones which_organisation which_people which_room which_website which_year who_backed
who_came who_cant who_founded who_hides who_knew who_made who_message who_offers who_runs who_sang who_threatened
who_touches who_turned who_was who_work who_wrote whole_$ whole_report whole_school whole_series whom_can whom_should
whose_house why_and why_are why_cant why_did why_doesnt why_isnt why_it why_not why_support why_there why_wont wife_and
wife_i wife_on wife_sends wikipedia_says will_happen will_now will_pull will_quit will_read will_someone will_watch
window_$ windows_keys wise_$ with_7 with_child with_first with_guidance with_little with_mindful with_nothing with_old
with_parents with_real with_someone with_something with_them with_us with_yes with_young with_youngsters without_a
without_an without_it without_paying without_private without_restrictions without_sources woman_$ woman_was won_$
won_and wondered_if wondering_about wonders_if wont_boot wont_eat wont_lock wont_they word_$ words_about words_on
work_is work_nights work_on work_sunday worker_$ working_on working_with workings_of works_in works_on world_book
worried_parents worry_about worry_me worry_more worst_$ worst_case worst_thing would_$ would_groups would_leave
would_make would_my would_some would_want would_we would_you write_about write_in write_me write_to writer_please
writes_$ writing_about written_$ wrong_channel wrong_chat wrote_up x_$ xbox_$ xx_$ ye_$ yeah_$ year_6 year_8 year_comes
year_for year_if year_in year_olds year_that year_to year_was years_am years_are years_do years_for years_in years_old
years_right years_since yes_no yes_or yet_what york_$ you_all you_always you_answer you_check you_coming you_cross
you_cry you_cut you_down you_find you_for you_give you_help you_i you_in you_lot you_message you_must you_need you_only
you_put you_report you_show you_sleep you_want you_will you_work young_lives young_person young_was youngest_$
youngest_person youngest_victim youngsters_$ your_config your_instructions your_job your_mum your_prompt your_reply
your_rules yours_$ youth_groups youth_hostel yr_6 zoo_$ zuckerberg_say
""",
    1: """
11_or 13_he 13_keeps 14_and 14_how 15_is 16_but 16_the 17_yr 18_and 19_it 1_and 1_in 23_and 27_year 28_$ 28_and 2_a
300_quid 30_$ 40_quid 40_year 7_and 8_i ^_blocked ^_clock ^_cool ^_could ^_deleted ^_ey ^_goodbye ^_granddaughter
^_happened ^_havent ^_head ^_heard ^_hypothetically ^_ktos ^_lmao ^_maybe ^_paper ^_pupil ^_she ^_sofa ^_som ^_some
^_these ^_three ^_trade ^_tutor ^_using ^_went ^_wheres ^_worried a_27 a_40 a_bit a_bottle a_burden a_call a_cam
a_colleague a_copper a_danger a_dress a_food a_free a_friends a_girlfriend a_goodbye a_grown a_hidden a_horrible
a_house a_hug a_husband a_lady a_laptop a_load a_mate a_mother a_porn a_primary a_private a_screenshot a_skin a_split
a_statement a_streamer a_student a_study a_sunday a_talent a_teaching a_text a_user a_video a_virgin a_visitor a_wall
a_way a_week about_all about_dying about_one about_younger abused_at abused_in accepted_the access_to account_and
account_saying added_to address_to adult_to afraid_of after_10 after_this age_and age_do age_go age_off age_on ages_and
ago_$ agreed_$ all_recorded all_up already_sent also_what always_say always_the am_15 am_22 am_alone am_attracted
am_aware am_better am_her am_mocking am_older am_shaking am_sixty am_standing amazon_$ america_$ an_inquiry and_asking
and_didnt and_down and_filmed and_id and_isnt and_lately and_put and_sending and_some and_somebody and_this and_to
and_wants and_we and_will and_woke anos_$ another_leader anymore_but anyone_still anyone_want app_of are_alone
are_asking are_children are_soulmates are_worse arm_$ article_made as_punishment asap_$ ask_for ask_him ask_if asked_my
asked_what asking_4 asking_what asks_what assistant_what at_bedtime at_images at_nite at_pictures at_things
attracted_to au_pair au_pairs away_from bad_about bad_here bad_if bad_person bank_and bath_time bathroom_door be_abused
be_an be_arrested be_looking be_to beaten_up because_people because_someone because_that because_theres been_chatting
been_giving been_in been_on been_talking been_the been_watching behind_and being_alive being_asked being_dramatic
being_forced being_funny being_hit being_told being_used believe_a better_with birthday_and blackmail_a blackmailing_me
bond_$ booked_us both_15 boy_at boy_in boyfriend_looks boyfriend_who boys_in bra_size brazil_$ breathe_$ brother_makes
brother_who brownies_said bullied_so but_she but_something but_that but_they buys_me by_an by_different by_her
by_mistake by_some calendar_of call_$ call_and call_at called_dad calling_her calls_him cam_in came_home came_with
can_adults can_feel can_prove cant_breathe cant_explain cant_get cant_live cant_say card_for carried_it cars_$
caught_how changing_rooms chat_by chats_by chatting_to child_$ child_at child_gets child_i child_in child_porn
child_when childminder_and children_$ children_and children_i children_who choked_me christmas_and city_and class_i
class_said class_says clicked_the close_to clothes_on club_has come_round come_to comes_out coming_$ coming_in
computer_after computing_homework confided_that controls_all counter_$ cousin_and cousin_in cutting_again dad_gets
dad_on dad_reads dad_said dad_was dad_with danger_to date_$ daughter_photos daughter_sent daughter_told daughter_was
day_of day_since deep_$ delete_our deleted_$ deleted_everything deleted_it deleted_the dick_$ dick_pic did_online
die_if dirty_messages do_before do_men does_end doesnt_like doesnt_see doing_something doing_the donates_to done_for
dont_give dont_make drama_$ dramatic_but drew_a drives_me driving_instructor drunk_and else_to email_with
embarrassing_but encryption_for end_mean even_tho every_hour every_nite everything_in explain_why ey_up faire_$ fat_and
fault_because fault_right feel_bad feel_right fell_$ few_years fiction_$ films_her fine_$ fine_with fingers_in fink_i
firm_are first_and fix_the fly_to folder_of folder_on followed_$ follows_me food_$ food_bank for_3 for_ages for_days
for_gift for_having for_him for_messages for_messaging for_xbox forced_me forced_to forget_what found_messages
fourteen_he friend_and frightened_$ from_all from_his from_stranger from_the from_when from_your funny_but game_and
game_is game_who game_with garage_$ gate_$ gate_asked gave_a get_20 get_changed gets_hurt gets_the getting_blackmail
getting_groomed gifts_$ girl_i go_live go_meet go_there goes_into going_on going_round goodbye_and goodbye_everyone
goodbye_on google_docs google_maps got_40 got_leaked got_off got_out got_over grabbed_me gran_$ grandad_plays
granddaughter_is grandma_$ groomed_but groomed_for grooming_me group_chat group_do grown_man guild_leader guys_and
hacked_my had_a had_eight had_me hai_$ hair_and half_term hand_$ has_convinced has_just has_said has_stopped
has_written hate_going hate_it hate_myself hate_what have_a have_already have_carried have_friends have_kids have_read
have_screenshots have_sex have_urges have_wrote he_always he_asks he_can he_choked he_controls he_do he_gives he_goes
he_going he_has he_likes he_messages he_moved he_ran he_say he_ses he_show he_showed he_talks he_tracks he_tried
he_uses head_in head_of head_wants hear_if hell_post help_not her_a her_bed her_book her_boy her_cousin her_essay
her_game her_i her_in her_mums her_nudes her_phone her_step her_swimming her_tablet her_tutor her_uncle here_one hi_bot
hidden_folder him_at him_before him_films him_getting him_happy him_home him_i him_master him_on him_once him_what
him_when his_address his_flat his_friends his_hands his_uncle holding_up home_is homework_and homework_server
hospital_and hours_to house_and how_bad how_do how_many hurting_me hurts_$ husband_makes hypothetically_if i_ask
i_click i_clicked i_come i_could i_crossed i_did i_downloaded i_end i_feel i_fink i_gave i_give i_joined i_made i_make
i_met i_mustnt i_replied i_sleep i_speak i_survived i_swear i_too i_translate i_walked i_whisper i_woke i_wouldnt if_a
if_anyone if_id if_this ignore_it illegal_for illegal_pictures in_america in_brazil in_canada in_ohio in_prison
in_scotland in_so in_tears in_these in_to in_too in_uk in_when inquiry_into instructor_who internet_on internet_safety
internet_where into_my ipad_he is_22 is_23 is_26 is_28 is_29 is_34 is_abusing is_afraid is_bad is_behind
is_blackmailing is_crying is_cut is_driving is_embarrassing is_family is_fine is_grooming is_missing is_nearly is_no
is_personal is_shut is_small is_stalking is_talking is_writing isnt_allowed it_fine it_gets it_happens it_hearsay
it_legit it_of it_our it_then it_tomorrow it_were joke_$ judge_i just_asked just_got just_had just_to just_told just_us
keep_asking keep_coming keep_hearing keep_her keep_him keep_secret keep_talking keep_the keeps_asking keeps_calling
keeps_messaging kicked_the kid_on kids_by kids_home kids_i kids_keep kiss_me knife_$ know_the knows_what knows_where
lads_on lads_think lady_and lady_asked last_thing laughing_$ leader_i leaders_$ leaf_me leak_my leaked_$ leave_you
leaves_us leg_$ lesson_and let_go lets_me letters_to lifts_and light_on like_$ like_28 like_my like_other like_this
like_when line_for list_$ listens_to little_boy little_bro little_girl little_girls little_one little_sister live_and
living_in load_of loads_of lock_me long_$ long_he long_sleeves looked_at looking_up looks_at love_him love_or love_you
make_sure makes_her makes_them makes_you man_did man_i man_knows man_my man_next man_of man_online man_say man_she
man_twice marry_my master_$ mate_got mate_in mate_is mate_she mates_dad mates_is me_1 me_as me_call me_can me_free
me_friday me_last me_love me_manda me_money me_pide me_porn me_promise me_sit me_snaps me_sweets me_touched me_weed
me_what me_when me_why mean_i meet_a meet_their message_children message_from message_that messaged_a messaging_him
met_up mobile_data money_and more_and mum_in mum_was mums_partner my_10 my_arms my_bra my_bum my_bus my_care my_chest
my_colleagues my_computing my_country my_das my_discord my_drink my_fathers my_gran my_grandson my_guild my_gym
my_hands my_internet my_leotard my_life my_niece my_pictures my_step my_student my_village my_year myself_i name_now
nan_says neighbour_beats neighbour_he never_a never_got never_hit next_month night_if nightmares_$ nite_$ no_clothes
no_three nobody_asked nobody_in nobody_knew not_about not_being not_if not_say not_wake now_she now_so nudes_got
numbers_give nursery_has of_abuse of_everything of_pills of_prison of_views of_when off_by off_from offered_$ office_$
ok_for ok_it old_ones old_says old_should omegle_$ on_christmas on_her on_him on_how on_mine on_one on_some on_tuesdays
on_twitch on_us on_video on_you once_and one_that one_would online_friend only_12 only_6 only_and only_does only_found
only_wanted or_12 or_hell or_keep or_the ou_est our_boy our_club our_eldest our_lodger our_messages our_nursery
our_secret our_server our_youth out_in out_of out_so out_tonight over_pictures owe_them own_fault owns_her page_where
paid_for panic_attacks parents_$ parents_want parents_wont parents_would park_$ partner_is parts_$ party_and pass_on
password_saying pay_up people_in percentage_of person_who phone_on phone_pings phone_this photos_and photos_on pic_and
pic_of pics_to picture_that pictures_and pictures_by pide_fotos pills_$ pings_$ plays_with please_it please_where
point_$ pokemon_cards police_tell pool_$ power_$ practice_for presents_$ private_parts privately_$ promise_$
promised_me prove_i punishment_$ pupil_$ pupils_$ put_something put_the put_their quid_what quoi_faire ran_the reads_my
ready_$ reason_$ reason_for recorded_$ register_and reply_by reply_if right_at ring_$ roblox_asked roblox_he rooms_$
round_a rules_$ safe_from safeguarding_and sage_$ said_age said_he said_hell said_her said_my said_no said_there
said_we same_since saw_the say_when say_who saying_i saying_they says_all says_first says_keep says_not says_she
says_were school_by school_in school_the school_to scratches_and screenshots_of secret_and secret_boyfriend secret_in
see_$ see_her seeing_that self_harm selfies_$ sending_dirty sending_him sending_nudes sends_him senor_me sent_1 sent_a
sent_pics sent_something server_and share_it she_came she_can she_doesnt she_says she_want should_she shouldnt_have
side_has since_the single_day sir_says sister_has sister_in sister_to site_$ site_i site_with sits_in sixth_firm
sleep_outside sleep_over slept_with smoke_alarm snake_$ sneaks_out so_close so_many so_she so_theres so_this some_lads
some_site somebody_in someone_and someone_did someone_from someone_made someone_off someone_put someone_so someone_talk
something_$ something_else something_they somethings_wrong son_and son_he son_on split_in stalking_me stand_in
staring_at stay_$ stay_behind step_grandad stepdad_does still_believe still_check still_hurts stop_and study_in
stuff_for stuff_from stuff_i stuff_on supply_teacher sure_if sure_what swapped_pics swear_$ sweets_and tablet_$ take_me
take_this talk_and taught_her teach_me teach_year teaching_assistant team_is tears_because technique_$ telegram_because
tell_parents tell_your telling_her text_me text_you than_a than_his that_allowed that_does that_grandad that_they
that_upset that_wants the_age the_army the_boy the_brownies the_caretaker the_cat the_chats the_chicken the_choir
the_cold the_court the_doctor the_eighties the_garage the_gates the_head the_kit the_language the_leaders the_lesson
the_light the_lips the_messages the_money the_mother the_oven the_pictures the_power the_procedure the_register
the_report the_rope the_self the_smoke the_social the_society the_sort the_sports the_stables the_staff the_stairs
the_stock the_subject the_swimming the_tube the_way the_why the_youth their_hands their_is them_so there_is
theres_always theres_an theres_no these_cases they_film they_hear they_know they_made they_never they_shouldnt
they_talk they_will they_wont thing_what think_somebody think_theres this_$ this_article this_discord this_from
this_summer thought_it thoughts_about thousands_of threatened_$ through_an tiktok_live till_monday time_with to_all
to_anyone to_collect to_date to_fly to_football to_go to_her to_leak to_lie to_not to_see to_strip to_swear to_teach
to_telegram to_training to_wait to_write together_$ together_but told_everyone told_in told_the told_to too_late
too_young touches_me train_ticket trainers_$ training_in translate_for trouble_for trouble_if trust_him tuesday_$
turned_her tutor_said twelve_and twice_her two_$ two_year ugly_$ uncle_and uncle_does und_ich undress_on uniform_i
up_says upset_me us_from us_on used_sexual user_on using_my using_the video_$ video_to videos_$ videos_of virgin_$
visit_$ vodka_and vote_on waits_by walked_in wall_again wall_with want_500 want_help want_money want_someone want_them
wanting_to wants_cash wants_nudes was_15 was_caught was_coming was_drunk was_going was_me was_ok was_sexual was_six
was_soll was_ten was_wearing watch_$ watch_me watching_$ way_home way_i ways_$ ways_to we_tell wearing_$ wee_$
weekend_i went_$ went_on went_white were_11 were_kids were_meant were_off what_colour what_percent what_percentage
what_we when_her where_do where_in where_people where_they white_$ who_asked who_gives who_i who_looks who_makes
who_owns who_taught who_wont whole_packet why_i will_find will_send will_want with_a with_how with_one with_people
with_pics with_tasks with_you without_being woman_tried woman_who wont_delete wont_leaf wont_listen wont_show word_for
worried_i worse_$ would_a would_happen would_have would_he would_stop writes_to written_about wrong_and wrote_$
xbox_live year_11 year_5 year_6s years_it years_what you_a you_alone you_cant you_freeze you_into you_think young_boys
young_to younger_ones your_age your_own your_stepdad youth_club youth_pastor youth_worker yrs_and
""",
    2: """
10_years 11_$ 13_gets 14_is 16_and 20_years 24_and 30_i 35_yr 500_or 7_my ^_3 ^_ammi ^_ana ^_asks ^_changed ^_chess
^_drinking ^_fi ^_have ^_jai ^_lad ^_lately ^_meri ^_nan ^_on ^_pick ^_police ^_scout ^_student ^_writing a_12 a_14
a_15 a_20 a_35 a_big a_childminder a_countdown a_creep a_detective a_dick a_dsl a_flight a_floor a_gun a_laugh a_little
a_locked a_member a_moderator a_real a_robot a_sexual a_shared a_social a_ticket a_tracker about_online about_someone
about_walking abroad_to abuse_$ according_to account_just act_on actually_come adding_me admin_of advice_about
again_because age_of ago_and alive_$ all_are all_these all_to allowed_to alone_with am_16 am_18 am_24 am_a am_an
am_asking am_deaf am_holding am_just am_twelve an_actual an_he an_online and_call and_comments and_found and_it
and_never and_no and_pregnant and_sent and_sister and_talk and_was and_went and_where and_wont and_wouldnt anyone_and
app_a are_being are_in are_sharing arent_for as_abuse as_me ask_what asked_how asked_why asking_if asking_my asks_for
at_her at_scouts at_uni baby_i babysitter_did babysitter_has back_i bad_is bag_to be_back be_cut be_sick be_that
be_touched because_he because_mine bed_again bed_for been_sending been_sext being_groomed being_here between_us big_for
bit_$ book_that boss_is boss_to both_of boy_has boy_i boy_on boy_to boyfriend_if breakfast_or breaking_$ brother_in
brothers_and burns_me but_says by_text called_a calls_a came_forward came_in can_an can_it can_police can_you
cant_remember cant_see cant_take cant_tell car_with case_$ cases_and cash_$ cat_in changed_my changed_the chat_open
chat_with chess_com child_out coach_gives coach_texts com_man come_alone come_home comes_on computers_$ cons_$
contact_with contacts_$ controls_$ corner_$ could_be could_meet count_it cries_when cut_$ dad_friend dad_watches
dance_teacher daughter_i deepfake_of delete_a did_i did_things didnt_ask different_man do_stuff do_tasks does_he
does_my doesnt_believe doesnt_give doesnt_know dont_believe dont_reply dont_tell dont_think down_$ down_and
driver_asked drives_$ else_is en_mi ended_up entra_en er_will et_i every_app every_sunday every_week everyone_loves
everyone_that fake_nudes fallen_for family_sees favourite_and feel_dirty fifty_years filmed_us films_on fingers_$
finish_or firm_has first_one first_then flight_$ floor_plan followers_$ for_11 for_20 for_her for_money for_videos
foster_carer foster_mum friend_keeps friend_online friend_wont friends_mum from_an front_door future_$ game_says
games_where gave_me get_one get_through gets_taken getting_calls gift_card gig_$ girl_on girls_at girls_on given_me
gives_us giving_my giving_out go_quiet goes_on good_night got_asked got_flashed got_spiked green_$ grooming_was
group_leader gun_$ had_my hand_where happen_to happened_when has_access has_gone has_new hate_me have_fallen have_given
have_told havent_told he_booked he_coaches he_gave he_hit he_knew he_put he_wil help_before her_boyfriend her_dad
her_new her_room here_no here_on hide_it him_stop him_trainers him_was his_face his_headset his_house his_mum his_name
his_room his_thing his_wall his_way his_wife his_willy hold_me holding_it hotel_for house_is house_lol house_that
how_worried hurt_my husband_is hypothetically_a i_allowed i_babysit i_cut i_deal i_find i_guess i_hate i_havent i_knew
i_let i_never i_on i_phone i_remember i_stay i_still i_swallowed i_tel i_used i_want i_wet if_my if_you ignore_$ in_2
in_chat in_dms in_hospital in_on in_one in_something in_with in_year include_a indecent_pictures instructor_puts is_11
is_13 is_19 is_being is_calling is_dating is_dming is_easier is_here is_hurting is_nothing is_old is_parking
is_planning is_some is_still is_weird it_against it_every it_if it_mine it_need it_not it_really it_someone it_still
it_together it_your jealous_$ just_about just_between just_going just_rang keen_on keep_calling keep_them keep_wanting
keeps_adding keeps_mocking kept_saying kid_online kids_12 kids_online kids_too kissed_you knee_$ knew_and knew_what
lads_say laptop_$ laugh_but leader_wants leave_$ leaves_me left_alone left_for lie_$ lift_and lines_$ listen_to
live_with lock_on locked_in locked_the lol_no lol_who loud_$ made_it man_every man_gives man_keeps man_off man_what
man_with manager_at manager_who mate_who me_against me_demande me_fat me_got me_has me_it me_lifts me_see me_sleep
me_tell me_touch me_want me_without meeting_a member_of messages_or messages_vanish messages_when messaging_kids met_a
met_him mi_cuarto mi_padrastro might_be mine_says mocking_new modelling_and monkey_app mum_goes mum_the my_9 my_dog
my_light my_mothers my_neck my_netball my_nursery my_older my_pants my_pe my_physio my_roommate my_skin my_stepdaughter
my_team my_tutee names_i neck_$ netball_club never_do never_get never_knew never_tell new_accounts new_phone next_week
nicked_my niece_said night_and night_i no_it no_top nobody_knows not_even nothing_happened now_says nudes_$ nudes_are
nudes_to nurse_i of_being of_children of_hours of_offences of_our of_staff of_yourself off_but off_dead off_the
offences_were officer_here old_for older_boy older_lads on_bathing on_discord on_everything on_live on_omegle
on_parents on_purpose on_them on_to on_twitter one_child one_gets ones_are online_and only_a only_messages only_online
opens_$ or_dinner our_au our_babysitter out_his out_loud outside_of over_$ padrastro_entra percent_of person_in pic_off
pics_for pictures_on plan_of play_games please_$ please_he porn_$ pregnant_$ prison_$ private_server promise_not
pulled_my pupil_in purpose_$ questions_about quiet_$ rang_$ reach_her reading_that real_name recorded_me refer_to
report_in report_take robux_$ room_so round_the safety_and said_come said_dont said_his said_i sat_next saturday_and
saturday_i saw_$ say_anything say_my say_she say_something say_why say_yes saying_it says_1 says_boys says_to
school_because school_nurse sees_the send_them sending_pics sending_pictures sent_me sexual_abused shaped_like
sharing_a she_call she_got she_wishes show_anyone show_his show_up since_he sister_of sit_on skins_and small_and
sneak_out so_a so_hypothetically so_not someone_abroad someone_older someone_she someone_tell something_i somewhere_for
spiked_and split_up stay_over stays_$ steam_cards stepdad_$ stepmum_makes still_$ still_messaging stop_it street_name
stuff_with such_an sure_i suspicious_$ swim_coach swimming_club swimming_teacher switch_to take_our talks_about
teacher_keeps teacher_lose telegram_channel tell_one text_$ texts_her texts_me that_girl that_what the_apps the_corner
the_doors the_front the_hoover the_ice the_internets the_line the_list the_music the_nurses the_ones the_same
the_weekend them_down them_they then_asked there_anyone there_has theres_a they_all they_count they_filmed they_find
they_hacked they_sent they_think they_told they_took things_behind things_for think_it thirteen_$ this_afternoon
this_it this_weekend this_world thoughts_$ through_the through_this ticket_to til_i time_and tired_$ to_an to_b
to_court to_download to_finish to_hurt to_little to_random to_sneak to_touch toilet_and told_mum told_on too_big
top_off top_on touch_it touch_me touched_my trainer_said turned_up typing_$ un_senor una_foto uncle_did uncle_from
unless_i up_because up_every up_next up_please us_at us_two us_were use_the vanish_$ volunteer_there walks_in wall_and
want_200 want_it want_more wanted_it wants_more wants_pics was_11 was_18 was_groomed was_recorded was_small was_to
was_your wasnt_a wasnt_my way_out we_been we_could we_play we_should we_take we_talk we_were week_$ weeks_and
weird_with were_on were_twelve were_used what_behind what_goes what_now whatever_they when_his when_mum when_mums
where_my where_we which_apps who_buys who_cares who_is who_should who_speaks who_takes who_would whom_do why_am
why_tengo why_the why_we wife_found wife_what with_50 with_ai with_names with_these without_breaking without_your
woke_up wont_put work_in worker_and working_$ would_miss wouldnt_let year_2 year_above year_and year_group you_delete
you_never you_ring you_send you_something you_up you_wear young_and young_girls your_cousin your_parents your_report
yourself_$
""",
    3: """
10_and 12_has 13_ans 14_$ 14_yr 20_000 26_years 34_$ 3_of 40_$ 4_pics 50_of 9_year ^_aunty ^_came ^_camhs ^_daughter
^_goodnight ^_grown ^_had ^_ill ^_kid ^_older ^_said ^_sir ^_sugar ^_summer ^_swapped ^_turns ^_vinted ^_watched ^_wo
^_work a_26 a_bond a_boyfriend a_family a_folder a_lock a_nude a_picture a_secret a_shame a_she a_telegram a_voice
about_grooming about_minors about_our about_something abuse_to adult_on after_26 again_and age_she allowed_online
alone_$ always_$ am_$ am_19 am_9 am_being am_going am_hiding am_losing am_mature am_only am_terrified am_typing
an_admin an_apprentice an_older and_asks and_did and_gets and_got and_her and_looked and_new and_strokes and_threatens
angry_$ ani_$ ans_et anything_just anywhere_$ apps_that apps_were are_from are_meant are_the asked_to asking_how
at_after at_kids at_youth bank_card be_at be_friends because_a bedroom_$ been_saving been_to behind_every being_bullied
better_$ big_deal bitcoin_or blackmail_$ bot_but boyfriend_says bridge_is bring_a bring_your brother_got brought_a
by_kids by_midnight by_someone call_back called_max came_across can_help can_kids cant_go cant_ring cards_and carpet_$
case_was checks_my children_in children_on colleague_messages contacting_my cops_on could_fall county_lines
cousin_makes cream_man dad_took dass_ich day_and deal_or delete_the desk_at did_something did_stuff didnt_come
different_children disclosed_abuse do_about do_things doing_to dont_$ dont_have dont_like door_again doors_and
drink_and each_hour each_week eat_$ eaten_since eight_$ eleven_$ else_gets emailed_me enough_of every_single
everyone_at everyones_on exactly_what example_in exist_$ eye_$ face_$ fall_asleep family_member family_so fault_for
favourites_i find_him finds_me finds_out finished_$ first_job flinches_when for_being for_looking for_meeting
forty_years friends_house from_my from_that game_said games_with get_up gets_$ gets_his girl_is girls_i girls_in
go_back go_home go_to going_missing going_out got_arrested got_me got_the groomed_he group_$ group_for group_tells
had_enough had_favourites happening_to has_an has_bruises has_me has_seen have_had have_my have_nobody have_to have_you
he_calls he_checks he_did he_go he_says he_sends he_thinks he_wasnt hear_anything hear_the heard_a hed_find hell_marry
help_he her_clothes her_stepdad her_to hiding_in him_is him_or his_laptop his_little his_mates hit_my hot_and hot_tub
hour_$ hung_up i_a i_bought i_brought i_count i_eat i_even i_found i_hear i_heard i_hung i_know i_lie i_lied i_loved
i_reply i_start i_talk i_worry if_he imi_cere in_cars in_danger in_pakistan in_pshe in_yb is_$ is_10 is_21 is_alone
is_crime is_exactly is_nine is_sending is_using is_what it_first it_literally it_make it_real it_stop it_this it_when
it_worse job_and jumping_in just_froze just_posted keep_their keeps_a keeps_going keeps_me kid_in kids_never kill_my
kill_myself knife_in know_are know_how know_my know_what know_why knows_it knows_the la_noche lad_on lads_in last_month
last_night laughed_$ laughed_when leader_asked let_him letting_me like_all like_walking likes_it list_is little_$
little_cousins live_$ loved_him made_fake man_from man_has man_is man_said mans_name married_and married_in mates_to
me_4 me_anything me_away me_end me_please me_she me_show me_since mean_when meet_him meet_my meet_someone messaging_me
minors_and minutes_$ mod_of more_after mum_earns mum_leaves mum_what mum_would mums_man music_teacher my_bank my_board
my_boy my_cat my_contacts my_dance my_gaming my_granddaughter my_hair my_mother my_online my_pal my_partner my_password
my_real my_stuff my_swim my_swimming my_top my_twelve my_work new_boyfriend new_trainers next_room next_steps no_way
nobody_at not_answering note_with now_wants nudes_of numb_and of_$ of_apple of_consent of_men ok_now old_has older_man
on_bail on_cam on_friday on_our one_each one_will only_some open_on or_anything or_dare or_go or_will or_your our_girls
our_road our_year out_on out_to outfits_$ pakistan_$ pay_by pay_them people_are person_doing person_without person_you
pet_$ phone_buzzes phone_case phone_if pick_me plays_a police_first police_for police_take police_took popular_$
privates_$ problem_$ prove_you pshe_and pupil_came pupil_wrote put_my pyjamas_$ quick_he register_for remember_$
reply_to report_$ report_about ring_someone ring_the roblox_who roof_of room_at said_next said_one saw_it say_about
say_dont say_he saying_hed says_17 says_delete says_your scared_me school_a school_and school_club school_has
school_now school_says school_toilets school_we science_teacher screenshot_of secret_game seen_it sending_my sent_$
sent_nudes services_take shame_on she_isnt she_met she_was shorts_$ should_use show_him showed_me shows_me six_year
sleep_in snaps_$ so_done so_mum sold_me some_creep some_of someone_is someone_stop something_that something_to
special_secret stats_on still_want stop_looking stop_messaging stop_thinking student_emailed such_a sugar_dad
summer_hols survivor_and taken_off talked_$ tape_$ teacher_about teacher_and teacher_at teacher_being teacher_put
teacher_say teacher_to teacher_want tell_who telling_my tells_us terrified_$ texts_from that_me that_my that_she
the_70s the_attention the_bill the_blackmail the_carpet the_case the_cops the_desk the_fridge the_friend the_game
the_girls the_hot the_phone the_safeguarding the_toilet the_vicars the_video their_name their_problem them_$ them_for
there_and these_reports they_asked they_listed they_still things_at this_happened this_report those_kids
threatened_online threatening_me threatening_to threatens_to three_phones till_it to_answer to_burn to_cut to_drink
to_drop to_first to_kill to_make to_pose to_start to_stay to_underage to_wear to_what toilets_because topped_up trip_$
truth_or tuesday_and twelve_year um_homem uma_foto un_barbat un_hombre uncle_$ under_a under_her underage_girls
up_again us_with video_in vinted_buyer waiting_list want_the was_abused was_approached was_assaulted was_eight
was_eleven was_finished was_love was_messaging was_my was_one washing_but watched_the we_found we_only week_with
weird_texts were_in what_she when_my when_she when_someone where_i wheres_the while_it who_pay will_dass will_it
will_tell with_and with_just without_saying wont_let wont_look work_experience worked_out writing_this you_hear
you_said you_trust your_a youth_leader
""",
    4: """
12_$ 17_but 2_days 38_year 3_weeks 9pm_$ ^_auntie ^_counselling ^_felt ^_going ^_grandpa ^_ich ^_might ^_mio ^_mr
^_neighbour ^_reported ^_social ^_think ^_tried ^_twitch ^_was a_13 a_blade a_bra a_car a_lad a_lot a_number a_pic
a_poll a_pupil a_victim a_wooden about_a about_him about_how about_it about_that about_the abuse_if aftershave_$
all_laughing all_my all_night am_52 am_frightened am_really an_app and_calls and_is and_nobody and_see and_sends
and_told animal_$ another_app are_everywhere are_getting arrest_me at_me at_sports away_if back_for back_then
bathroom_$ be_stopped be_taken be_victims because_i because_it been_looking been_sneaking being_a being_nice
being_passed believe_me believed_me believes_me best_mate blade_in body_isnt box_at boys_cant boys_does bra_off
buyer_wants call_a call_him calls_me can_talk car_park carrying_on close_$ clothes_$ conversation_$ conversation_with
coursework_and court_$ crying_in dad_been date_a days_in days_of diary_and did_$ did_every did_nothing didnt_i doing_it
drew_something e_frica everything_and eyes_only famous_people feel_safe feel_trapped fiance_$ for_a for_old for_pics
for_your forget_your foster_dad foto_$ friend_wants friends_with from_him front_of fuel_of game_we get_in get_rid
get_started gift_cards give_him gives_you got_in groomed_$ grooming_and hai_ke happened_with happens_every have_made
havent_been he_isnt he_screen he_sits he_used he_waits he_wont he_would head_$ hed_be hed_know help_in her_$ her_school
here_for here_i hi_i hide_in him_for him_if himself_$ his_aftershave his_car his_job his_mums his_tent home_and home_in
honestly_what how_much hugs_me hun_$ hurt_a hurts_me husband_was husbands_laptop i_already i_block i_can i_dont i_hide
i_only i_ran i_should i_thought ice_cream if_somebody if_your images_of in_3 in_bed in_care in_pieces in_since in_south
in_trouble insists_on is_acting is_coming is_only is_pure is_told is_with isnt_right it_all it_but it_grooming it_over
it_til it_up it_without job_for jump_off just_log just_tell keep_thinking keeps_offering keh_raha kid_go kid_says
kids_from ktos_mine lad_in laptop_and late_to laughing_at left_$ lied_about like_you line_with little_kids live_stream
lives_on lose_his lot_is make_it make_someone man_filming man_wont many_15 mate_keeps mature_for me_an me_at me_every
me_he me_into me_now me_or me_round me_today me_too me_up me_voir mean_if mean_it meeting_someone mess_$ messaged_my
messages_from messaging_does mi_e might_do minute_$ mistake_and mocking_it mon_prof money_$ money_where months_$
morning_$ mums_name mums_new my_daughter my_ex my_eyes my_followers my_food my_next my_phones my_stream my_street
my_twin name_$ nearly_dead need_advice net_$ nice_$ no_answer nobody_believed nobody_believes noche_$ not_to note_in
now_it number_by of_himself of_this old_who on_$ on_40 on_monday on_roblox one_minute one_person only_has other_peoples
over_or parents_about parents_on pass_me phones_nearly photo_and pictures_to pieces_$ play_the point_of police_about
post_something pushing_me quickest_way rape_if realised_my really_not remember_the report_say report_says reported_to
results_$ rid_of room_i rules_for run_from run_the said_hed said_please saw_my says_something school_counsellor
school_trip schools_it screaming_$ screen_recorded sending_it set_$ she_keeps sister_wants sits_on sleep_and
sneaking_out social_services sold_my somebody_be somebody_is somebody_told someone_called someone_says someones_being
something_and something_from something_isnt son_has south_africa speak_to special_$ spiel_$ sports_day stairs_$
start_the started_$ started_a started_the stay_after stop_going stopped_$ street_$ student_$ stuff_and talent_scout
talk_to talking_to teacher_in teenager_to teenagers_what tell_you ten_$ tent_$ terrified_of than_go than_her that_looks
that_says that_somebody the_$ the_coach the_garden the_loo the_neighbour the_numbers the_playground the_puppies
the_schools the_seventies the_shower the_worry their_own there_was they_came they_pass they_stopped they_would things_i
think_ill this_happen this_morning this_stranger this_time this_very those_chats those_stats thursday_and tickles_her
timetable_$ to_i to_pray to_those to_who to_you told_her told_somebody took_it train_$ turning_up turns_up tutor_did
up_at up_with used_to van_and vapes_$ waits_for wants_proof wants_us was_raped was_such we_can we_never wear_$
weekend_$ weeks_$ weeks_ago wet_the what_all when_dad when_they when_were where_she why_didnt why_would wife_$ wife_for
will_they will_this with_o wont_say would_be would_kill wrote_in years_$ you_be you_come you_do you_know your_dad
your_phone yr_old
""",
    5: """
30_year 40_mins 50_times 6_years ^_after ^_am ^_every ^_his ^_honestly ^_mums ^_pan ^_theres ^_want ^_which ^_white
^_wish a_30 a_chi a_different a_game a_phone a_photo a_policeman a_report a_row a_site a_teddy a_toddler a_usb a_year
about_his about_this adult_$ alone_for am_17 am_and am_prettier am_scared am_telling ammi_ko and_everyone and_left
and_mum anonymous_$ anyone_there app_i app_where are_a are_about are_girls around_kids article_and as_well asking_about
asking_because at_a at_church at_euston back_by back_to bad_it be_i be_me be_over been_6 before_$ before_it being_hurt
bin_$ blood_$ bluff_$ bought_the brother_forces but_it by_6 by_me bye_to called_when can_be captions_$ care_$ ceop_$
channel_with childminder_i childrens_home closes_the clothes_off come_at coming_to commented_on counts_as crying_all
dad_got dark_$ dating_a daughter_$ de_30 disgusting_$ dmed_me does_$ dont_really dont_remember door_handle down_by
dropped_and efo_llun euston_$ ever_$ everyone_would ex_is ex_wont fake_account feel_disgusting figure_again finding_out
first_time floor_$ for_dad for_ever for_good friend_in from_meeting fuel_name get_done get_me girl_for gives_me go_if
groomed_i half_the hand_on handle_$ happened_on happens_if has_a havent_slept having_flashbacks he_only he_pays he_sent
he_works he_wrote head_is hear_any held_my helps_with hide_a him_it his_hand his_number how_to i_cry i_didnt i_going
i_got i_isnt i_need i_noticed i_put i_report in_assembly in_front in_my is_14 is_a is_allowed is_been is_good is_like
is_messaging is_not is_out is_outside is_pointless is_telling is_waiting it_already it_doesnt it_i it_in it_kids
it_love it_mean it_messed it_stops it_wasnt it_went just_not keep_having keeps_getting keeps_sending keeps_turning
key_and kids_like knew_which know_before know_that lead_who like_it like_the lol_not long_does looks_like make_a
man_says many_teacher marry_me me_go me_home me_like me_which meet_$ meeting_him men_$ message_$ modelling_scout
monday_$ mum_hits mums_at mums_boyfriend my_bed my_childs my_hand my_nudes my_passport my_passwords my_pic my_post
my_son my_tummy never_told nice_to no_more no_one no_point not_exist now_they number_do numbers_include o_poza old_off
old_want ones_who only_have only_ten open_$ our_daughter out_if out_my over_for over_the paid_and pan_z parents_fight
passed_around passwords_and people_it phone_so photos_are please_help pocket_money point_in pointless_$ prettier_than
properly_$ pulls_my put_a puts_his quote_from random_men really_know report_what rhywun_efo right_now safeguarding_lead
said_bye said_it said_shed said_this same_one says_after says_nobody says_we scared_to secret_it see_everything see_him
send_proof sent_one server_is set_up shares_a she_is she_works shower_$ shut_the sitting_on slowed_down so_it
someone_without son_was sorry_for speak_$ staff_here still_smell stop_ringing stuff_$ stuff_online stuff_to
swimsuit_shots talks_to teacher_get that_even the_baby the_back the_key the_lads the_leccy the_park the_problem
the_quickest the_stuff the_tickle the_timer the_van their_no there_a there_i theres_blood theres_this they_are
things_in think_about this_any this_before this_is this_stuff three_and three_days three_of tickle_game tiktok_dances
time_my to_avoid to_call to_come to_get to_him to_know to_prison to_that too_deep trust_me tuition_sir turned_the
under_the upstairs_$ us_$ used_a victim_of video_is voted_$ was_arrested was_dropped we_all what_counts what_grooming
what_my what_number what_you where_messages which_staff white_van who_fear who_helps whole_year with_an with_children
with_new work_it works_for would_someone year_10s yesterday_and you_$ you_reply you_who your_address youth_group
z_internet
""",
    6: """
17_$ 3_kids 4_and ^_promise ^_sorry ^_staff ^_started ^_tengo ^_wants ^_well a_calculator a_childrens a_creepy a_knife
a_mans a_modelling a_normal a_playlist a_reason a_short a_slide a_special a_stranger a_support about_what added_me
after_my am_done am_his am_stuck an_adult an_answer and_can and_comes and_turned anyone_i app_that arms_$ article_could
as_being as_kids at_12 at_13 at_boarding away_for ayuda_por back_there because_of been_holding before_and
being_threatened block_him boarding_school body_was broke_$ brothers_mate but_he button_for calculator_$ calls_with
cant_do card_and carry_on chair_against chat_for child_is child_told club_in coach_to country_$ crashes_at daughter_is
did_it die_than do_anything do_that door_and door_open dropped_$ easier_to er_hat every_time everywhere_$ feel_used
filmed_me flat_$ followed_home for_coursework for_more from_our game_friend get_taken girl_has girl_in girls_get
go_into goes_to going_to gone_to good_to got_convicted grown_up hands_$ happened_to have_never he_is helps_$ his_$
his_cam hits_me how_did i_had i_wore id_rather if_someones ill_do in_at is_asking is_just it_and it_legal it_matter
it_me it_so it_to it_tonight jai_peur kid_and kid_tells kids_that know_of legal_for like_50 liked_my living_$ lockers_$
look_after love_$ make_you makes_us marks_on me_after me_but me_how me_in men_in men_keep messaging_$ mor_$
most_victims mum_$ mum_seeing mum_thinks my_bestie my_door my_face my_foster my_friends my_fuel my_girl my_new
my_number my_photo my_pics my_rugby my_stepmum my_stomach my_supervisor my_the my_uncles name_on neighbour_kid
note_saying number_for of_him of_them of_us off_an old_i online_for only_one or_else our_bin own_thoughts passport_$
pays_me pe_net people_who ping_$ police_on police_said police_station por_favor posted_it pupil_says put_up ran_away
rather_die read_my reason_to report_button report_is report_most ring_at rugby_club safe_here said_they say_to says_pas
scared_of second_phone shared_$ should_$ should_have shouldnt_of sick_$ sleep_$ slide_about so_alone so_he so_no
someone_elses something_bad square_and station_by stats_i still_count support_group swimming_coach take_no talk_without
teacher_from teacher_it teacher_sent tel_$ telling_$ tells_on that_$ that_article that_he that_quote the_bed
the_lockers the_only the_paper the_party the_road the_signs the_sleepover the_stats the_time the_wardrobe then_i
there_anything there_stats there_such they_cant they_gave they_said thing_as thinks_i this_took tho_$ to_as to_die
to_do to_post to_ring to_sext to_speak took_me tried_to up_my up_some us_to victims_are von_mir wake_up wants_my way_to
what_are when_i who_keeps why_does wish_i with_her wont_take year_10 year_9 you_ever your_body
""",
    7: """
15_year 16_$ 2_weeks ^_bots ^_le ^_mon ^_please ^_saw ^_sitting ^_someones ^_the ^_who a_chat a_good a_key a_stalker
about_mr about_wanting accounts_$ again_that against_me alone_and already_happened am_one ana_khayfa and_does and_half
and_realised and_that are_going are_on arrested_for as_rape at_midnight at_the back_so being_followed being_too bill_$
by_my call_someone cam_$ came_up can_ring cant_talk children_at class_and club_is computer_$ corners_me count_$
cousin_is dad_to deadline_$ donde_vivo dont_see each_other end_it ex_keeps fall_in felt_like fi_ar firm_tutor
for_homework friend_takes from_someone get_over get_these got_raped got_shared had_to hang_up happened_at he_still
he_went holding_the homework_$ hour_to how_often i_answered i_couldnt i_shouldnt i_text i_think if_i in_class in_her
in_love is_looking is_off is_started is_there it_after know_it left_i lighter_$ make_the man_$ maybe_i me_down me_right
me_til me_voice me_who midnight_$ miss_me move_$ mummys_friend my_abuser my_address my_child my_firm my_husbands
my_pupil my_tiktok next_to nine_$ nobody_else not_around now_i number_$ on_in on_me one_message or_they out_$ over_it
pain_$ parents_right pay_$ pay_or photographer_at pictures_for promise_you put_his raha_hai report_to sabe_donde
says_he school_on selling_my sim_$ skate_park so_does somebody_$ someone_who something_wrong store_room stranger_has
takes_pictures tengo_miedo that_man that_mean the_computer the_counter the_deadline the_internet the_kids the_organist
the_pills the_skate the_stop the_store the_word them_and there_were they_arrest they_make thinking_about three_year
to_end to_everyone to_explain to_pay to_somebody too_much tutor_asked up_3 wahed_kbir walking_into went_from were_three
what_age what_happened where_it whole_class with_ana year_4 yesterday_$ you_fall you_talk you_wont your_time
""",
    8: """
10_$ 12_and 15_$ ^_groomed ^_lads ^_made ^_mae ^_man ^_meu ^_planning ^_standing ^_there ^_tuition a_date a_group
a_lighter a_photographer a_plan am_getting am_not amount_for and_nothing and_says and_theres and_thinking anything_to
article_says assaulted_at bad_thing be_$ be_there being_blackmail booked_the bye_$ cam_is cant_eat cant_stop come_in
did_that die_$ do_the done_bye done_with essay_$ every_day every_night everyone_laughed for_everything for_kids for_now
forces_me forever_$ from_school get_help go_when goodbye_$ grooming_if group_makes hain_$ has_been have_known he_lied
he_made he_said hell_be here_$ him_$ his_age hurt_$ i_be i_fi i_froze i_get i_keep i_said i_sent i_tell i_wont in_that
is_on it_dark it_just it_show just_pay key_to kids_$ law_say leave_it love_each me_i me_off mirror_$ moaning_$
mum_knows my_game my_parents my_teacher name_in no_for not_sure nothing_$ number_five on_there online_$ outside_$
paper_i people_hurt person_is piano_teacher pic_$ platform_and policeman_$ rang_me ring_childline round_$ says_leave
scared_$ sent_it sext_$ show_on sleepover_$ sorry_to started_as strokes_my table_$ that_works the_changing the_essay
the_first the_law the_past the_platform the_room there_$ they_have this_group til_this to_carry to_jump told_a took_the
touched_$ trapped_$ wants_me was_a was_number we_love what_he what_to who_does with_everything word_grooming
younger_kids
""",
    9: """
^_ashamed ^_call ^_didnt ^_i ^_je ^_moj ^_nothing ^_timer ^_um ^_will a_bag a_black a_cousin a_fake a_joke a_mess
a_person a_train against_the all_dad and_hiding another_country ashamed_of asked_for away_$ be_here danger_$ didnt_know
do_something drinking_and edge_of even_tell fault_$ first_$ froze_$ gofyn_am got_beaten in_another is_booked is_too
it_count it_he just_want letters_$ like_a lit_$ looking_over make_him me_leave mi_tocca mio_zio miss_him most_days
my_legs my_piano my_youth on_my once_for one_who only_did or_my people_do people_tell pictures_back platform_did
points_$ pretended_to rape_$ raped_$ recording_$ says_report screenshotted_it see_a see_me send_it send_the since_that
sister_$ son_football tell_their that_where the_conversation the_edge the_memories the_school the_threat their_mum
things_that things_with this_normal time_the to_a to_ceop to_sleep up_a voice_notes was_$ watches_things what_if
wont_be wont_tell you_even you_make zio_mi
""",
    10: """
9_$ ^_asked ^_christmas ^_er ^_everything ^_found ^_should ^_something ^_theyd ^_un a_coach about_my age_is all_the
and_my and_they at_my bad_$ bleach_$ bridge_$ but_now counselling_for delete_it did_other do_people do_you
everyone_thanks football_coach for_people found_a friday_$ friend_$ get_out good_idea hiding_$ i_started idea_$
into_care is_in is_literally is_over knew_my locks_the mae_rhywun mein_trainer my_brothers my_head my_house my_whole
nice_but of_me of_what officer_was on_his other_girls other_kids over_at page_$ pain_to past_$ phone_and photo_$
private_$ report_someone right_since road_$ safe_$ schreibt_mir somebody_to someone_for standing_on statistic_$
taken_away that_statistic the_bathroom the_bridge the_club the_officer the_pain the_person the_police the_pool
the_table think_i to_disappear to_meet to_text used_$ was_in was_online was_the weird_$ when_you which_window will_i
work_$ wrong_$ year_old you_call you_go
""",
    11: """
^_it ^_me ^_nobody ^_not ^_why a_bad a_chair after_school all_back all_be am_on ask_something at_14 bag_$ brought_it
cant_look comes_in dad_do does_things everything_$ favour_$ got_hit he_does how_high i_in if_it it_now look_in mine_$
my_body my_diary my_family my_tablets need_help need_to never_said not_safe often_do on_a one_$ please_dont present_$
roof_$ run_away something_happened take_$ thanks_for that_arent that_i the_day the_letters the_mirror the_priest
the_train the_usual them_a these_messages theyd_all to_report to_send turns_out usual_$ who_didnt who_supports
window_is works_$ written_the
""",
    12: """
13_$ ^_send ^_teacher ^_yes a_note and_now and_you any_more anymore_$ around_$ baby_$ be_doing bruises_$
childline_number choice_$ count_if disappear_$ do_any for_sending have_written i_type into_the is_this leave_the
my_fault my_own my_stepdad night_$ normal_$ not_a not_ok number_i phone_under planning_to say_this say_what
social_worker support_$ talk_$ tasks_and the_parents the_tablets through_with under_my want_my what_that who_can
without_my without_pain would_it you_run
""",
    13: """
^_id a_blackmailed a_girl about_me again_it at_night at_work broken_$ childline_$ day_after does_that explain_$ for_an
help_line high_does home_$ i_might id_be it_urgent keep_a left_to live_for made_a meu_padrasto much_is mum_doesnt
my_mums now_what old_$ on_the parents_were sat_on supports_the tell_about the_least the_man the_tracks they_follow
to_live tracks_$ urgent_$ want_out who_sees
""",
    14: """
^_being ^_can ^_cant ^_told a_bot a_bridge a_second am_at been_groomed cousin_who days_$ do_it for_5 game_$ happened_$
home_from house_$ in_a in_the is_anyone looking_at made_to of_these secret_$ tablets_$ that_number the_point this_chat
timer_is was_made why_me
""",
    15: """
2_hours ^_life ^_one and_said anyone_actually feel_like help_please hours_left it_about life_is line_$ my_name
my_school ok_$ post_it the_worst which_way
""",
    16: """
^_crying ^_looking and_a back_$ call_the chat_private existing_$ is_cutting it_happened it_was many_of my_nans
new_account nothing_left report_my someone_$ teacher_$ these_would tired_of to_leave way_is
""",
    17: """
999_$ ^_sos ^_tired am_in coach_$ girl_$ groomed_by i_was sos_$ to_$ tonight_$ what_i what_the
""",
    18: """
a_teacher dad_$ of_here tomorrow_$
""",
    19: """
^_what be_better better_off hard_to i_go it_hard it_my it_take more_$ the_roof
""",
    20: """
^_feel ^_scared after_$ can_a off_$ someone_please things_$
""",
    21: """
^_need again_$ cutting_$ it_bad reading_this
""",
    22: """
do_other is_the room_$ tell_$
""",
    23: """
^_reading door_$ i_just police_$
""",
    24: """
^_999 ^_childline one_of to_say
""",
    25: """
^_got ^_is
""",
    26: """
me_$ stop_$ the_door
""",
    27: """
^_been
""",
    28: """
^_how
""",
    33: """
^_they
""",
    44: """
help_$
""",
    49: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -32: """
i>ORDINARY
""",
    -29: """
I>ORDINARY
""",
    -22: """
SEND>to
""",
    -21: """
is>SOURCE
""",
    -20: """
he>HE
""",
    -19: """
HELPREQ>at is>that my>at
""",
    -18: """
for>the
""",
    -17: """
ADULT>says ORDINARY>ORDINARY SEND>ME did>the do>I do>i him>is it>VIOLENCE what>should
""",
    -16: """
CARE>my ORDINARY>ME SEND>HELPREQ have>been he>ADULT
""",
    -15: """
ASK>HE CARE>PEER ONLINE>the ORDINARY>me OTHER_ADULT>and SELF_MINOR>and and>ORDINARY and>what do>they said>the tell>is
""",
    -14: """
ADULT>is CARE>ADULT CARE>MY CARE>a HELPREQ>CHILD HELPREQ>to HELPREQ>with MY>SOURCE SEND>a SEND>me SHAME>the a>ORDINARY
he>on on>it the>ONLINE the>STAT they>to
""",
    -13: """
HELPREQ>is I>MY I>YOU ME>ORDINARY SELF_MINOR>i SEND>ONLINE SOMEONE>was SOURCE>SOURCE TOUCH>the didnt>HE i>if
me>ORDINARY my>KIN my>WE my>says my>the to>HELPREQ to>have
""",
    -12: """
ASK>and ASK>his CREEPY>WORRY I>if I>my KIN>to KNOWS>ADULT KNOWS>HE KNOWS>from ME>his ME>said MY>it ONLINE>to
ORDINARY>is SELF_MINOR>I SOMEONE>CHILD SOMEONE>not TOLD>his VIOLENCE>ME a>was did>SOMEONE get>the i>that if>WORRY
if>she it>in me>the me>with my>ME not>HE tell>CHILD the>been the>she the>with
""",
    -11: """
CARE>CROWD GIFT>for GIFT>him HELPREQ>SOMEONE I>OPINION KIN>GROOMED KIN>KIN KIN>VIOLENCE ME>SOURCE MY>ME MY>MY MY>to
SELF_MINOR>MINOR SEX>to STAT>when YOU>me and>he did>HE dont>WORRY get>to he>ASK how>it is>at is>in keeps>the my>do
said>ME said>and tell>HE to>tell what>get wont>SEND
""",
    -10: """
ADULT>of ASK>SOURCE ASK>STAT ASK>a CARE>at DIRECT>the FORCE>want FRAME>it HELPREQ>cant HELPREQ>he I>so I>that I>to
KIN>ABUSE KIN>PEER KNOWS>he ME>i MY>why ONLINE>and OPINION>he PEER>at SHAME>to SOMEONE>SEND WE>the and>MINOR at>have
do>a for>WE get>KIN got>ORDINARY has>the he>CARE he>if him>a his>GIFT i>a it>SEND it>at it>do me>said my>SEND not>it
of>SOURCE on>CONTACT said>me says>who she>SEND tell>KIN tell>a tell>to the>me this>in to>CONTACT to>a to>to what>FRAME
when>it will>HE wont>get you>me
""",
    -9: """
ADULT>ASK ADULT>GIFT ADULT>STAT ADULT>wants ASK>it CHILD>GROOMED CHILD>said CHILD>to CONTACT>to CROWD>is DIRECT>at
FORCE>ASK HE>get HE>on HE>tell HELPREQ>i HELPREQ>that I>KNOWS I>where I>you ME>HELPREQ MEET>and MY>ORDINARY MY>a MY>get
MY>his MY>the ONLINE>so OTHER_ADULT>SELF_ADULT PEER>MY PIC>the SEND>HE SOMEONE>ADULT SOMEONE>CONTACT SOMEONE>SOURCE
SOMEONE>it STAT>CHILD THREAT>the a>STAT a>on and>him and>said are>ADULT can>MY can>ONLINE did>her do>get do>have do>my
does>HELPREQ dont>MY for>on he>TOLD i>KNOWS i>SOURCE i>so if>CHILD if>MINOR if>him if>was is>GIFT is>THREAT me>SOURCE
me>his my>cant my>i my>on my>we of>ORDINARY on>please said>didnt she>said the>MINOR the>have the>said to>ORDINARY
to>PIC to>but to>how to>of was>OLDER what>can where>is which>HE which>they will>if with>MY wont>MY wont>my would>HE
""",
    -8: """
ADULT>are ADULT>has ADULT>us CARE>ONLINE CONTACT>ADULT CROWD>SOMEONE CROWD>SOURCE CROWD>have DISTRESS>this FEAR>tell
FEAR>that FEAR>the FRAME>the GIFT>HE HELPREQ>SOURCE I>from I>this KIN>SEND KIN>is KNOWS>is LEAK>the ME>I MY>ONLINE
MY>of NEAR>the NUDE>CHILD NUDE>PIC NUDE>a ONLINE>ONLINE ONLINE>he ORDINARY>on PEER>VIOLENCE PIC>how PIC>wont SOMEONE>MY
SOMEONE>can SOMEONE>the SOURCE>that VIOLENCE>ORDINARY WE>to WORRY>ORDINARY WORRY>is WORRY>who YOU>my a>FRAME and>SOURCE
and>want are>MY at>what can>for didnt>he do>CHILD do>GIFT do>at dont>so for>BULLY from>this get>HE got>with have>in
he>ME he>and he>me he>was how>PIC how>a how>can how>the i>OPINION i>from i>this i>where in>for is>ADULT it>from it>her
it>what keep>this me>HELPREQ me>a me>at me>for me>i my>I my>because my>us of>MINOR of>is on>ONLINE says>are she>MY
she>OTHER_ADULT she>me the>ME they>NUDE they>do this>it want>a want>this was>WE was>when what>SOURCE what>and what>said
when>the where>he who>if why>ONLINE will>he
""",
    -7: """
ADULT>a ADULT>how ADULT>i ADULT>she ASK>that ASK>who CARE>on CHILD>ABUSE CHILD>STAT CHILD>WORRY CHILD>are CHILD>for
CROWD>ASK CROWD>CHILD CROWD>CROWD CROWD>a FEAR>FEAR FORCE>PEER FORCE>it FORCE>this FORCE>to FRAME>ONLINE HE>SOURCE
HE>at HE>was I>SELF_ADULT I>SOMEONE I>TOUCH I>but I>not KIN>STAT KIN>how KIN>says LOVE>and ME>keep ME>will MEET>GIFT
MY>WE MY>because MY>cant MY>how MY>says NUDE>STAT OLDER>CHILD OLDER>SEX ONLINE>in ONLINE>it OPINION>DISTRESS
OPINION>GIFT OPINION>want ORDINARY>a PAST>he PIC>of SECRET>but SELF_MINOR>STAT SELF_MINOR>is SELF_MINOR>when SEND>the
SEND>your SHAME>I SHAME>i SOMEONE>ORDINARY SOMEONE>VIOLENCE SOMEONE>get SOMEONE>on THREAT>do TOLD>WORRY TOLD>was
TOLD>who TOUCH>with WE>at WORRY>HELPREQ a>ADULT a>NEWS a>do a>is a>want a>what and>which are>VIOLENCE are>my are>they
at>WE but>to can>my cant>HELPREQ do>for dont>ASK dont>want have>what he>the he>with her>and his>was how>SECRET
i>SELF_ADULT i>TOUCH i>YOU if>GROOMED if>KIN if>dont in>does in>it in>this in>to is>STAT is>his it>HELPREQ it>wont
keep>CHILD keep>CROWD me>HE me>I me>YOU me>will my>to not>i should>get tell>her that>and that>is the>DISTRESS the>TOLD
the>this the>want they>get this>HELPREQ this>ORDINARY was>CROWD was>said what>STAT what>she what>to what>would
where>the who>it would>they
""",
    -6: """
ABUSE>the ADULT>HE ADULT>MY ADULT>keeps ADULT>want ADULT>why ASK>should BEING>for BEING>the CARE>SEND CARE>from CARE>to
CHILD>PEER CHILD>SEND CHILD>can CONTACT>ORDINARY CREEPY>ME CREEPY>is CREEPY>me CROWD>STAT DISTRESS>ORDINARY DISTRESS>me
FORCE>MY FORCE>my FRAME>PEER FRAME>PIC FRAME>i FRAME>this FRAME>with GIFT>OPINION GIFT>dont GIFT>if HARMED>VIOLENCE
HE>FRAME HE>his HELPREQ>CARE HELPREQ>how HELPREQ>she I>KIN KIN>and KIN>he KIN>her KIN>said LOVE>I LOVE>i ME>HE ME>STAT
ME>do ME>for ME>the MEET>my MINOR>CHILD MINOR>KIN MINOR>STAT MINOR>to MOVED>because MY>ASK MY>HELPREQ MY>but MY>wants
MY>we NEWS>NEWS NEWS>of NUDE>KIN NUDE>the NUDE>wont ONLINE>WORRY ONLINE>can ONLINE>how ONLINE>keeps ONLINE>says
ONLINE>should OPINION>CONTACT OPINION>HE OPINION>SEND OPINION>my OPINION>on ORDINARY>ASK ORDINARY>I ORDINARY>i
ORDINARY>it OTHER_ADULT>OTHER_ADULT PEER>a PIC>his SECRET>in SECRET>which SELF_MINOR>ME SELF_MINOR>does SEND>CONTACT
SEND>STAT SEX>ONLINE SEX>a SHAME>VIOLENCE SOMEONE>NEWS SOMEONE>SEX SOMEONE>does SOMEONE>what SOURCE>said SOURCE>they
STALK>ONLINE STAT>CROWD STAT>KIN STAT>does STAT>for THREAT>OPINION THREAT>that TOUCH>and VIOLENCE>of WE>I WORRY>CARE
WORRY>to YOU>ONLINE YOU>dont a>SEX a>for and>ADULT and>STAT and>of are>SHAME at>I at>says at>we but>why can>CARE
can>PIC can>the cant>ORDINARY cant>it cant>which did>VIOLENCE did>a did>they did>what do>CONTACT do>ORDINARY do>THREAT
do>in do>this does>do does>me dont>the for>HELPREQ get>who got>from had>been have>PAST have>got he>him he>she he>tell
her>said his>THREAT his>what how>them i>MY i>ONLINE i>but i>it i>not if>CONTACT if>CROWD if>TOLD if>has if>want in>ASK
in>ORDINARY in>do in>says is>from is>have is>of is>so is>with isnt>it it>TOLD it>when it>with keep>KIN keeps>TOUCH
keeps>to me>your my>DISTRESS my>ORDINARY my>she not>ADULT not>MY not>OPINION not>at not>my of>HELPREQ of>was on>KIN
on>to our>ASK said>he said>was said>what should>KIN so>do so>what tell>me tell>which that>GROOMED the>SEND the>should
the>the they>CHILD they>ONLINE they>SECRET they>WE this>is to>and to>does to>his to>is to>why was>KIN was>SEND we>I
we>been we>i what>was when>do who>this why>CROWD with>HELPREQ with>the wont>HELPREQ wont>ONLINE wont>i would>NUDE
would>SOURCE you>dont you>have
""",
    -5: """
ADULT>because ADULT>should ADULT>what ASK>LOVE BULLY>for CARE>CARE CHILD>ADULT CHILD>he CHILD>should CHILD>so
CHILD>with CONTACT>MY CONTACT>can CONTACT>in CONTACT>the CROWD>HELPREQ CROWD>KIN CROWD>in CROWD>should CROWD>with
DESPAIR>and DISTRESS>PIC DISTRESS>i FEAR>HELPREQ FEAR>ORDINARY FEAR>on FORCE>ADULT FRAME>for FRAME>me GIFT>is
GROOMED>it HE>of HE>they HE>which HELPREQ>CONTACT HELPREQ>FEAR HELPREQ>THREAT HELPREQ>VIOLENCE HELPREQ>get HELPREQ>on
HELPREQ>when I>FORCE I>SOURCE I>i KIN>ASK KIN>DISTRESS KIN>HE KIN>NEVERMET KIN>are KIN>can KIN>have KIN>should KIN>so
LOVE>my LOVE>on ME>LOVE ME>because ME>of ME>your MEET>ASK MEET>MY MEET>the MEET>want MINOR>it MINOR>wont MOVED>says
MY>STALK MY>WORRY MY>didnt MY>from MY>her MY>is MY>me MY>wont NEAR>ORDINARY NEWS>on NUDE>MINOR NUDE>WE NUDE>for
NUDE>how NUDE>this NUDE>to OLDER>CONTACT OLDER>CROWD OLDER>SEND OLDER>at ONLINE>SEX OPINION>WE OPINION>says
ORDINARY>DISTRESS ORDINARY>ONLINE ORDINARY>SEND ORDINARY>wants OTHER_ADULT>the PAST>HE PAST>OTHER_ADULT PAST>is
PAST>when PEER>CARE PEER>LOVE PIC>please SECRET>CONTACT SECRET>do SECRET>want SELF_ADULT>DISTRESS SEND>YOU SEND>us
SEND>what SHAME>ADULT SHAME>and SOMEONE>GROOMED SOMEONE>HELPREQ SOURCE>FRAME SOURCE>SOMEONE SOURCE>can SOURCE>do
STALK>ME STALK>in STALK>me STAT>the THREAT>a TOUCH>ORDINARY TOUCH>for TOUCH>said VIOLENCE>them WE>get WE>i WORRY>CHILD
YOU>ME YOU>MY YOU>have a>GROOMED a>NEAR a>TOPIC a>how a>said a>would and>CARE and>HELPREQ and>SELF_ADULT and>SEND
and>cant and>do and>got are>in are>not are>who at>ONLINE at>does at>from at>this at>with because>was been>BULLY
been>LOVE but>CHILD but>I but>KIN but>i can>CONTACT can>PEER can>have can>it can>they cant>my cant>this did>SOURCE
did>get do>CROWD do>KIN do>tell dont>SOMEONE dont>i for>CONTACT for>PAST from>because got>a had>do have>MEET
have>ORDINARY have>THREAT he>FRAME he>are he>his he>wants her>is his>I his>for his>i his>it how>on i>CONTACT i>FORCE
i>FRAME i>them i>which i>with if>SOURCE if>do in>have in>he in>what is>BULLY is>OLDER is>SELF_ADULT is>it it>CROWD
it>GIFT it>us keep>CARE keeps>ORDINARY keeps>it me>STAT me>because me>my me>not my>STALK my>didnt my>from not>him
of>STAT of>does of>have of>should on>what please>ASK please>me said>had said>said said>that says>ASK says>because
says>him says>they says>was she>GIFT she>my should>ADULT should>CROWD should>her should>i should>to so>is tell>the
tell>they tell>want that>ONLINE that>SEND that>not that>to the>CHILD the>HE the>NEAR the>OLDER the>of they>CROWD
they>KIN they>been they>us this>the to>SOURCE to>STAT to>her to>me to>the to>they us>the want>ORDINARY want>the want>to
wants>HE wants>SOURCE wants>his was>SOMEONE was>we what>ASK what>MINOR what>a what>has what>have what>this when>HELPREQ
when>can when>to where>HE where>HELPREQ which>ONLINE who>HELPREQ who>NUDE who>THREAT who>are who>said who>they
why>OPINION why>is why>it why>not why>should will>his with>ORDINARY with>is with>my wont>CONTACT wont>I wont>of would>I
would>SECRET would>i you>MY you>my
""",
    -4: """
ABUSE>PIC ABUSE>STAT ADULT>KNOWS ADULT>LOVE ADULT>WE ADULT>can ADULT>they ADULT>to ADULT>which ASK>ME ASK>ORDINARY
ASK>him CARE>DISTRESS CARE>ME CARE>MINOR CARE>VIOLENCE CARE>are CARE>get CARE>me CARE>says CHILD>ASK CHILD>CROWD
CHILD>NEVERMET CHILD>NEWS CHILD>had CHILD>how CHILD>where CONTACT>PEER CONTACT>WORRY CONTACT>a CONTACT>because
CONTACT>my CREEPY>ORDINARY CROWD>HE CROWD>NUDE CROWD>WE CROWD>him CROWD>if CROWD>where DIRECT>on DISTRESS>FRAME
DISTRESS>ME DISTRESS>do FEAR>does FRAME>STAT GIFT>CARE GIFT>FORCE GIFT>I GIFT>KIN GIFT>a GIFT>i GROOMED>PAST HE>BEING
HE>ORDINARY HE>SHAME HE>if HELPREQ>ASK HELPREQ>FRAME HELPREQ>MY HELPREQ>keep HYPO>ME HYPO>me I>ONLINE I>cant I>got
I>her I>wasnt I>which I>your KIN>ORDINARY KIN>had KIN>tell KIN>what KNOWS>CARE KNOWS>KIN KNOWS>and LEAK>is LOVE>CHILD
LOVE>KIN LOVE>MY LOVE>PAST LOVE>not LOVE>what ME>ONLINE ME>YOU ME>have ME>my ME>which MEET>get MINOR>HELPREQ
MOVED>CONTACT MOVED>WE MOVED>he MOVED>we MY>DISTRESS MY>at MY>have MY>not MY>this MY>us MY>what NEVERMET>CHILD
NEVERMET>KIN NEVERMET>a NEVERMET>who NEWS>SHAME NEWS>a NEWS>from NEWS>is NUDE>ABUSE NUDE>BULLY NUDE>CONTACT NUDE>SECRET
NUDE>SELF_MINOR NUDE>THREAT NUDE>our NUDE>please OLDER>but OLDER>the ONLINE>CARE ONLINE>FRAME ONLINE>HELPREQ
ONLINE>THREAT ONLINE>get ONLINE>got ONLINE>have ONLINE>on OPINION>FORCE OPINION>MY OPINION>said OPINION>we OPINION>wont
ORDINARY>SOMEONE ORDINARY>at ORDINARY>in ORDINARY>keeps OTHER_ADULT>been PAST>STAT PAST>if PAST>of PAST>on PEER>are
PEER>can PEER>his PEER>me PEER>of PEER>the PIC>I PIC>STAT PIC>YOU PIC>at PIC>her PIC>i PIC>our SECRET>ONLINE SECRET>her
SECRET>to SELF_ADULT>cant SELF_MINOR>are SEND>ADULT SEND>WE SEND>him SEND>that SEX>CHILD SEX>CONTACT SEX>ME SEX>me
SHAME>a SOMEONE>SHAME SOMEONE>TOLD SOMEONE>WORRY SOMEONE>a SOMEONE>he SOMEONE>our SOURCE>PIC SOURCE>SEND SOURCE>have
SOURCE>i SOURCE>on SOURCE>with STALK>ORDINARY STALK>WORRY STALK>it STALK>on STAT>HELPREQ STAT>SEND STAT>SOURCE STAT>my
THREAT>CHILD THREAT>want TOLD>which TOPIC>KIN TOUCH>that VIOLENCE>ASK VIOLENCE>at VIOLENCE>my VIOLENCE>want WE>PIC
WE>do WE>what WORRY>KIN WORRY>MY WORRY>at WORRY>do WORRY>my YOU>KIN YOU>are YOU>got YOU>keep YOU>on YOU>please YOU>with
a>BEING a>SOURCE a>are a>him a>they and>FORCE and>are and>so and>tell and>them and>who are>HE are>you at>OTHER_ADULT
at>SOURCE at>TOLD at>are at>for at>i at>said because>I but>a but>the can>WE can>that can>this cant>FRAME cant>the
did>said did>she didnt>they do>ASK do>FRAME do>LOVE do>SOURCE do>does do>it do>them do>us do>your does>CHILD does>KIN
does>get does>it does>tell dont>TOUCH dont>he for>CARE for>KIN for>SECRET for>in for>please for>that for>us from>on
get>at get>does get>he get>on get>says get>them got>CONTACT got>my got>your had>at had>on has>STAT has>his has>it
has>said he>GIFT he>PEER he>keeps her>ONLINE her>SHAME him>at his>ORDINARY his>with how>ADULT how>ONLINE i>HE i>cant
i>got i>her i>wasnt i>your if>CARE if>HE if>me in>CARE in>DISTRESS in>him in>of in>which in>with is>CHILD is>how
is>them it>isnt it>tell it>who keep>MY keep>it keep>my keeps>DIRECT keeps>HE keeps>STALK keeps>his me>LOVE me>do
me>keep me>of me>this me>we my>CARE my>HELPREQ not>he not>me not>tell not>the of>PAST of>SOMEONE of>he of>in of>please
of>the of>to on>did on>have on>of on>us our>SOURCE please>ME please>a please>i please>the said>HELPREQ said>OPINION
says>I says>OTHER_ADULT says>get says>i says>should says>that says>will she>CHILD she>does should>CHILD should>a
should>if so>SEND so>how tell>I tell>but tell>i tell>if that>BEING that>CARE that>DIRECT that>ORDINARY that>are that>do
that>him that>with the>ABUSE the>ORDINARY the>PIC the>had them>STAT them>got them>have them>if they>CONTACT they>SOURCE
they>at they>them this>do this>for this>what this>wont to>CROWD to>MINOR to>been to>them want>OPINION want>for want>get
want>on was>at was>is was>on we>at we>the what>HELPREQ what>is what>tell when>FRAME when>WE when>did when>we
where>FRAME where>does which>i which>of which>should who>CHILD who>OLDER who>for who>when why>LOVE why>PIC why>SECRET
why>they will>YOU will>have will>to will>you with>DISTRESS would>ADULT would>if would>is would>that would>the you>KIN
you>ME you>PEER you>are you>got you>keep your>CHILD your>SECRET your>and
""",
    -3: """
ABUSE>with ADULT>STALK ADULT>had ADULT>have ADULT>he ADULT>on ASK>CHILD ASK>me ASK>says ASK>this ASK>want ASSAULT>HE
BEING>BULLY CARE>BULLY CARE>KIN CARE>and CARE>he CARE>in CARE>it CARE>said CARE>this CARE>wants CHILD>DIRECT CHILD>KIN
CHILD>NEAR CHILD>PIC CHILD>SOURCE CHILD>got CHILD>have CHILD>was CONTACT>HELPREQ CONTACT>that CREEPY>CONTACT CREEPY>if
CROWD>CONTACT CROWD>GROOMED CROWD>PIC CROWD>SECRET CROWD>YOU CROWD>been CROWD>can CROWD>please CROWD>so CROWD>the
CROWD>they CROWD>when DESPAIR>I DESPAIR>i DIRECT>with DISTRESS>NUDE DISTRESS>in FEAR>CHILD FEAR>KIN FEAR>a FEAR>it
FORCE>SEND FORCE>from FRAME>CONTACT FRAME>CREEPY FRAME>FRAME FRAME>ORDINARY FRAME>keep GIFT>his GIFT>she GROOMED>CROWD
HARMED>his HE>GROOMED HE>them HELPREQ>WE HELPREQ>WORRY HELPREQ>does HELPREQ>has HELPREQ>my HELPREQ>us HYPO>TOLD I>FRAME
I>I I>NUDE I>WORRY I>been I>get I>them I>they I>what I>with KIN>NEAR KIN>YOU KIN>got KIN>they KIN>with KIN>would
KNOWS>his KNOWS>in LOVE>CARE LOVE>GIFT LOVE>LOVE LOVE>do LOVE>in LOVE>said LOVE>the LOVE>was ME>STALK ME>TOLD ME>a
ME>not ME>was MEET>at MINOR>ASK MINOR>PAST MINOR>SELF_MINOR MINOR>for MINOR>the MINOR>would MY>SELF_ADULT MY>SELF_MINOR
MY>SEND MY>had MY>want NEAR>it NEAR>with NEVERMET>SOMEONE NEWS>PAST NEWS>SOMEONE NEWS>he NUDE>SOURCE NUDE>is NUDE>where
NUDE>your OLDER>that ONLINE>PIC ONLINE>but ONLINE>isnt ONLINE>wont OPINION>ASK OPINION>STAT OPINION>does OPINION>was
ORDINARY>HELPREQ ORDINARY>SOURCE ORDINARY>have ORDINARY>my ORDINARY>please ORDINARY>to OTHER_ADULT>ADULT
OTHER_ADULT>OLDER OTHER_ADULT>he PAST>has PEER>BULLY PEER>FEAR PEER>ORDINARY PEER>because PEER>it PEER>said PEER>so
PEER>to PIC>HELPREQ PIC>OPINION PIC>SOURCE PIC>WE PIC>what PIC>where PIC>your SECRET>OPINION SECRET>that SELF_MINOR>HE
SELF_MINOR>he SELF_MINOR>in SELF_MINOR>it SELF_MINOR>my SELF_MINOR>want SEND>OPINION SEND>her SEND>in SEND>is
SEX>ASSAULT SEX>MINOR SHAME>FORCE SHAME>if SOMEONE>I SOMEONE>i SOMEONE>to SOMEONE>which SOURCE>GIFT SOURCE>OLDER
SOURCE>OPINION SOURCE>ORDINARY SOURCE>WE SOURCE>but SOURCE>does SOURCE>please SOURCE>wasnt STALK>CONTACT STALK>I
STALK>i STAT>are STAT>did STAT>in STAT>your THREAT>STAT THREAT>how TOLD>ME TOLD>ORDINARY TOLD>this TOPIC>CHILD
TOPIC>TOPIC TOPIC>and TOUCH>PIC VIOLENCE>so VIOLENCE>to WE>ADULT WE>HE WE>STAT WE>been WE>but WE>keep WE>wants WORRY>he
YOU>CARE YOU>CHILD YOU>PEER YOU>STAT YOU>and YOU>has YOU>if a>PAST a>cant a>isnt a>not a>tell a>which and>PEER and>a
and>been and>but and>his and>when and>your are>DESPAIR are>SOURCE at>MY at>YOU at>at at>his at>will because>at
because>my because>says because>why been>it been>this but>ONLINE but>PEER but>how can>MINOR can>STAT can>and can>on
can>them can>we cant>ONLINE cant>a cant>for cant>was did>ASK did>HELPREQ did>THREAT did>YOU did>not do>ME do>and
do>keep does>CROWD does>FRAME does>ME does>VIOLENCE does>how does>in does>they does>what does>your dont>ADULT dont>HE
dont>I dont>OPINION dont>get dont>is dont>my dont>who for>WORRY for>if for>our for>we for>what for>with from>her
from>where get>CHILD get>GIFT get>NEWS get>ORDINARY get>STAT get>YOU got>for had>not had>this has>BULLY has>YOU has>do
has>got has>that has>to has>with has>your have>LOVE have>SOURCE have>do have>for have>that have>they he>MINOR
he>NEVERMET he>he he>they he>will her>BEING her>SECRET her>STAT her>for her>not her>tell his>ADULT how>CONTACT
how>CREEPY how>PAST how>PEER how>SOURCE how>STAT how>WE how>didnt how>got how>her how>in how>keep how>they how>was
how>with i>HYPO i>NUDE i>SELF_MINOR i>been i>my i>they i>would i>you if>for if>it if>that if>them if>which in>NEWS
in>can in>tell in>who is>TOLD is>can is>on is>tell is>was is>when isnt>MY isnt>that it>FEAR it>PIC it>WE it>been it>how
it>of it>please it>that it>them keep>PIC keep>and keep>that me>CHILD me>CROWD me>ONLINE me>STALK me>TOLD me>WE me>wont
my>PEER my>SOMEONE my>had my>how my>me my>not my>of my>wants my>where my>who my>why my>wont not>HELPREQ not>ME not>NUDE
not>but not>does not>her not>on not>what not>why of>ASSAULT of>CHILD of>LOVE of>SEX of>are of>got of>her of>how of>it
of>that of>your on>ASK on>PEER on>TOPIC on>at on>for on>they on>this on>was on>why on>with our>ME our>PIC our>get
our>it our>said our>to our>wants please>I please>not please>with said>been said>is said>wont says>SEND says>SOMEONE
says>my says>of says>on says>want she>ME she>OLDER she>ORDINARY she>it she>that she>to should>WORRY should>do
so>CONTACT so>I so>ME so>OTHER_ADULT so>can so>i so>want tell>OLDER tell>do tell>has tell>in tell>not that>TOUCH
that>VIOLENCE that>isnt that>what that>wont the>NEWS the>STALK the>how the>keeps the>tell the>we the>will them>in
they>HARMED they>PIC they>how they>isnt they>of they>was this>have this>we to>ASK to>CHILD to>FRAME to>MY to>SEX
to>TOPIC to>can to>in to>our to>please to>this to>which to>who us>HE us>STAT us>keep us>what want>CHILD want>SOURCE
want>me want>not want>of want>want wants>a was>CHILD was>FEAR was>HELPREQ was>NEWS was>TOLD was>has was>her was>our
was>she was>that was>with wasnt>FEAR wasnt>it wasnt>on wasnt>the we>CONTACT we>HE we>but we>to what>GROOMED what>WE
what>YOU what>from what>her what>him what>want when>CONTACT when>NEWS when>OLDER when>does when>for where>CROWD
where>SOMEONE which>I which>it which>my who>KIN who>SEX who>a who>cant who>do who>says why>CHILD why>KIN why>are
why>dont why>in why>tell will>LOVE will>ONLINE will>says will>who with>at with>it with>should with>this wont>ORDINARY
wont>WORRY wont>in would>ONLINE would>SOMEONE would>me you>CHILD you>ONLINE you>if you>please you>to you>with your>KIN
your>has your>my
""",
    -2: """
ABUSE>CHILD ABUSE>CROWD ABUSE>KIN ABUSE>NUDE ADULT>FEAR ADULT>FRAME ADULT>I ADULT>MINOR ADULT>SOMEONE ADULT>TOLD
ADULT>TOUCH ADULT>at ADULT>get ADULT>his ADULT>if ADULT>keep ASK>ADULT ASK>MINOR ASK>WE ASK>not ASK>us ASK>which
ASK>with BEING>GROOMED BEING>got BULLY>ABUSE BULLY>ASK BULLY>NUDE CARE>ASK CARE>GROOMED CARE>STAT CARE>TOPIC CARE>can
CARE>if CARE>they CARE>what CHILD>MEET CHILD>OTHER_ADULT CHILD>TOPIC CHILD>YOU CHILD>been CHILD>they CHILD>wants
CHILD>why CONTACT>I CONTACT>OPINION CONTACT>SEND CONTACT>are CONTACT>i CONTACT>keep CONTACT>of CONTACT>wont CRISIS>STAT
CROWD>MEET CROWD>OPINION CROWD>SEX CROWD>VIOLENCE CROWD>because CROWD>did CROWD>got CROWD>how CROWD>isnt CROWD>not
CROWD>our CROWD>them CROWD>we CROWD>your DESPAIR>to DIRECT>ORDINARY DIRECT>for DIRECT>it DISTRESS>CROWD DISTRESS>a
DISTRESS>so FEAR>CROWD FEAR>FRAME FEAR>at FEAR>for FORCE>when FRAME>CARE FRAME>CHILD FRAME>GIFT FRAME>KIN FRAME>SOURCE
FRAME>THREAT FRAME>and FRAME>are FRAME>them GIFT>ORDINARY GIFT>do GIFT>it GIFT>my GIFT>our GIFT>that GIFT>the
GROOMED>does GROOMED>has GROOMED>the HARMED>SECRET HE>ASK HE>CARE HE>DISTRESS HE>HELPREQ HE>TOLD HE>wants HELPREQ>CROWD
HELPREQ>MINOR HELPREQ>NEWS HELPREQ>PIC HELPREQ>and HELPREQ>do HELPREQ>got HELPREQ>his HELPREQ>in HELPREQ>said
HELPREQ>them HYPO>is I>ADULT I>CHILD I>CONTACT I>HYPO I>ME I>PEER I>SELF_MINOR I>are I>on I>please I>tell I>will
KIN>CROWD KIN>DIRECT KIN>PAST KIN>a KIN>did KIN>not KIN>you KNOWS>KNOWS KNOWS>ORDINARY KNOWS>on LEAK>in LOVE>at
LOVE>him ME>CARE ME>CHILD ME>CREEPY ME>DISTRESS ME>FRAME ME>MY ME>SEND ME>at ME>this ME>with ME>wont MEET>NEAR
MINOR>MINOR MINOR>ONLINE MINOR>at MINOR>his MINOR>wants MOVED>HE MOVED>they MY>and MY>do MY>got MY>which MY>who
NEAR>KNOWS NEAR>NEAR NEAR>ONLINE NEAR>at NEAR>that NEVERMET>MY NEVERMET>and NEVERMET>can NEVERMET>my NEWS>ABUSE
NEWS>been NEWS>it NEWS>with NUDE>HELPREQ NUDE>MY NUDE>does NUDE>in NUDE>what NUDE>with OLDER>KIN OLDER>ONLINE
OLDER>SOMEONE OLDER>want ONLINE>ABUSE ONLINE>OPINION ONLINE>SOURCE ONLINE>STAT ONLINE>a ONLINE>are ONLINE>did
ONLINE>this ONLINE>want OPINION>FRAME OPINION>MINOR OPINION>MOVED OPINION>OTHER_ADULT OPINION>a OPINION>can OPINION>is
OPINION>isnt OPINION>keeps OPINION>the OPINION>wants OPINION>who ORDINARY>CARE ORDINARY>FRAME ORDINARY>MINOR
ORDINARY>NUDE ORDINARY>SHAME ORDINARY>TOUCH ORDINARY>been ORDINARY>got ORDINARY>has ORDINARY>not ORDINARY>so
ORDINARY>will ORDINARY>wont OTHER_ADULT>OPINION OTHER_ADULT>SOURCE OTHER_ADULT>his OTHER_ADULT>my OTHER_ADULT>they
OTHER_ADULT>this OTHER_ADULT>who PAST>CARE PAST>are PAST>cant PAST>for PAST>says PEER>GIFT PEER>MINOR PEER>ONLINE
PEER>my PEER>we PIC>ABUSE PIC>ADULT PIC>OLDER PIC>SEX PIC>THREAT PIC>should PIC>so SECRET>CHILD SECRET>FRAME SECRET>HE
SECRET>LOVE SECRET>MY SECRET>ORDINARY SECRET>SOURCE SECRET>VIOLENCE SECRET>are SECRET>if SECRET>of SECRET>they
SECRET>we SECRET>wont SELF_ADULT>he SELF_MINOR>HELPREQ SELF_MINOR>MY SELF_MINOR>SOURCE SELF_MINOR>that SELF_MINOR>to
SEND>for SEND>have SEND>how SEND>this SEX>him SEX>it SEX>so SHAME>ONLINE SHAME>STAT SHAME>in SHAME>me SHAME>tell
SHAME>which SOMEONE>OLDER SOMEONE>got SOMEONE>how SOMEONE>my SOMEONE>said SOURCE>DISTRESS SOURCE>MINOR SOURCE>VIOLENCE
SOURCE>got SOURCE>had SOURCE>her SOURCE>how SOURCE>isnt SOURCE>not SOURCE>of SOURCE>she SOURCE>us SOURCE>want
SOURCE>you STAT>ASK STAT>NUDE STAT>OPINION STAT>YOU STAT>and STAT>but STAT>can STAT>didnt STAT>had STAT>please
STAT>that STAT>them STAT>where THREAT>ADULT THREAT>CROWD THREAT>GIFT THREAT>KIN THREAT>PIC THREAT>this THREAT>with
THREAT>would TOLD>HE TOLD>MEET TOLD>SEND TOLD>YOU TOLD>does TOLD>from TOLD>me TOLD>they TOPIC>CROWD TOPIC>HE
TOPIC>NEVERMET TOPIC>a TOPIC>is TOPIC>of TOPIC>on TOPIC>the TOUCH>how TOUCH>of VIOLENCE>ABUSE VIOLENCE>CROWD
VIOLENCE>MY VIOLENCE>STAT VIOLENCE>i VIOLENCE>says WE>ASK WE>HELPREQ WE>OPINION WE>OTHER_ADULT WE>are WE>dont WE>from
WE>got WE>have WE>him WE>his WE>said WE>so WE>them WORRY>ME WORRY>it WORRY>me WORRY>this YOU>BULLY YOU>CONTACT
YOU>OPINION YOU>ORDINARY a>CARE a>DIRECT a>DISTRESS a>SEND a>TOLD a>WORRY a>got a>please a>should a>the a>this a>where
and>LOVE and>can and>from and>how and>if and>we are>BEING are>BULLY are>CONTACT are>ORDINARY are>YOU are>me are>we
at>if at>it at>when at>you because>ORDINARY because>SOMEONE been>DISTRESS been>I been>NEWS been>i but>ORDINARY
but>SOURCE but>in but>who can>ADULT can>HE can>HYPO can>ME can>ORDINARY can>SOURCE can>THREAT can>us can>which can>with
cant>CONTACT cant>MY cant>PIC cant>because cant>have cant>if cant>on did>ONLINE did>SEND did>have did>to did>you
didnt>she do>BULLY do>CREEPY do>MINOR do>SELF_MINOR do>SEND do>TOLD do>TOPIC do>WE do>can do>not do>to does>CARE
does>CONTACT does>PAST does>PIC does>TOUCH does>not does>them does>this does>with dont>CROWD dont>FRAME dont>YOU
dont>it dont>they dont>you for>MOVED for>ONLINE for>PEER for>STAT for>TOPIC for>has for>not for>this for>will for>would
from>ADULT from>cant from>do from>does from>for from>they get>CARE get>GROOMED get>SELF_MINOR get>because get>him
get>they get>this get>what get>you got>HE got>I got>MY got>SECRET got>STAT got>her got>his got>how got>i had>BULLY
had>MINOR had>NUDE had>SEX had>WORRY had>and has>MINOR has>NEWS has>TOLD has>wont have>HYPO have>but have>how have>if
have>it have>on have>your he>HELPREQ he>MOVED he>SHAME he>SOMEONE he>SOURCE he>cant he>get he>got he>her he>which
her>LEAK her>on her>which him>ONLINE him>he him>his his>and his>him how>ASK how>GIFT how>ME how>OLDER how>OPINION
how>are how>had how>has how>he how>if how>us i>GIFT i>SOMEONE i>is i>please i>will if>CREEPY if>PAST if>at if>of
if>please if>they in>CHILD in>CREEPY in>FRAME in>LOVE in>MINOR in>PAST in>YOU in>cant in>how in>them in>your is>CROWD
is>FRAME is>ONLINE is>PAST is>he is>is is>us is>would isnt>MEET isnt>SOMEONE isnt>in isnt>my it>CARE it>FRAME
it>GROOMED it>SELF_ADULT it>TOUCH it>are it>get it>the it>where it>why it>would keep>STAT keeps>NEAR keeps>THREAT
keeps>her keeps>in keeps>on me>ADULT me>CARE me>CREEPY me>are me>can me>have me>they me>was me>would my>NEVERMET
my>OTHER_ADULT my>WORRY my>YOU my>a my>get my>isnt my>it my>should my>this my>want not>CONTACT not>MINOR not>SEND
not>SOURCE not>have not>of not>said not>with of>ASK of>FRAME of>ONLINE of>PIC of>did of>do of>for of>his of>says of>why
on>CREEPY on>LOVE on>MEET on>NUDE on>ORDINARY on>OTHER_ADULT on>does on>in on>where on>who on>wont our>ADULT
our>OTHER_ADULT our>at our>dont our>got our>is our>so our>the please>CONTACT please>SEND please>STAT please>how
please>in please>said said>SOURCE said>are said>but said>it said>says said>tell said>you says>a says>and says>do
says>does says>had says>if says>you she>SOURCE she>STAT she>him she>how she>in she>of she>them she>this she>wont
should>HYPO should>I should>ONLINE should>PIC should>for should>his should>that so>CROWD so>WE so>at so>had so>me
so>that tell>CONTACT tell>HARMED tell>NEWS tell>ONLINE tell>ORDINARY tell>STAT tell>are tell>get tell>got tell>his
tell>how tell>of tell>that tell>when that>MY that>a that>been that>dont that>had that>this that>was that>would
the>DIRECT the>LEAK the>MEET the>SOMEONE the>WE the>can the>get the>got the>her the>him the>so them>SOMEONE them>TOLD
them>does them>it them>was they>HELPREQ they>it they>tell they>they this>CHILD this>KIN this>ME this>OPINION
this>VIOLENCE this>WE this>from this>me this>was to>ME to>WE to>got to>if to>said us>ONLINE us>at us>do us>when
want>ASK want>PEER want>STAT want>that want>what want>who wants>ADULT wants>CROWD wants>SEND wants>SOMEONE wants>on
wants>with was>ADULT was>ASK was>CARE was>GROOMED was>SOURCE was>because was>from was>it we>CROWD we>FEAR we>ORDINARY
we>PIC we>SEX we>from we>get we>have we>him we>on we>with what>BEING what>ONLINE what>did what>got what>who what>with
what>you when>CHILD when>GROOMED when>NUDE when>are when>get when>not where>ADULT where>did where>get where>i where>if
where>that which>CARE which>CROWD which>PIC which>SEND which>SOURCE which>are which>do who>CONTACT who>HE who>OPINION
who>did who>had who>has who>in who>me who>not who>that who>where who>why who>with why>SEND why>SOURCE why>YOU why>and
why>get why>on why>us why>you will>ASK will>the with>ABUSE with>FRAME with>LOVE with>ME with>PIC with>SOURCE with>WE
with>can with>cant with>do with>him with>if with>us with>which wont>GIFT would>CARE would>HARMED would>HELPREQ
would>PAST would>PIC would>STAT would>do would>of would>this you>CARE you>CONTACT you>CROWD you>ORDINARY you>STAT
you>TOUCH you>not you>on your>HELPREQ your>ONLINE your>OTHER_ADULT your>a your>is your>on your>said
""",
    -1: """
ABUSE>SOURCE ABUSE>a ABUSE>for ABUSE>had ABUSE>how ABUSE>on ADULT>DISTRESS ADULT>PAST ADULT>SELF_MINOR ADULT>THREAT
ADULT>TOPIC ADULT>cant ADULT>do ADULT>my ADULT>so ADULT>tell ADULT>we ADULT>will ADULT>wont ADULT>your ASK>CROWD
ASK>HELPREQ ASK>TOPIC ASK>do ASK>does ASK>had ASK>is ASK>she ASK>what ASK>would ASSAULT>the ASSAULT>was BEING>ABUSE
BEING>CONTACT BEING>NEAR BEING>STAT BEING>keep BEING>what BULLY>HE BULLY>OPINION BULLY>PEER BULLY>THREAT BULLY>are
BULLY>do BULLY>her BULLY>they BULLY>this BULLY>when CARE>DIRECT CARE>FORCE CARE>FRAME CARE>MOVED CARE>NUDE CARE>PAST
CARE>YOU CARE>did CARE>does CARE>for CARE>got CARE>had CARE>how CARE>so CARE>was CARE>why CARE>would CARE>you
CHILD>HARMED CHILD>MINOR CHILD>NUDE CHILD>did CHILD>dont CHILD>him CHILD>is CHILD>not CHILD>please CHILD>tell
CHILD>would CHILD>you CONTACT>FRAME CONTACT>GIFT CONTACT>LOVE CONTACT>NEAR CONTACT>PAST CONTACT>PIC CONTACT>SECRET
CONTACT>SEX CONTACT>STAT CONTACT>YOU CONTACT>get CONTACT>his CONTACT>how CONTACT>if CONTACT>not CONTACT>they
CONTACT>where CONTACT>who CONTACT>with CONTACT>you CREEPY>I CREEPY>NUDE CREEPY>SOURCE CREEPY>get CREEPY>i CREEPY>that
CREEPY>who CROWD>MOVED CROWD>NEAR CROWD>NEVERMET CROWD>OLDER CROWD>SELF_MINOR CROWD>SEND CROWD>TOPIC CROWD>TOUCH
CROWD>at CROWD>has CROWD>he CROWD>was CROWD>which CROWD>why DESPAIR>do DIRECT>OPINION DISTRESS>I DISTRESS>please
DISTRESS>what FEAR>OPINION FEAR>from FORCE>CROWD FORCE>DISTRESS FORCE>HELPREQ FORCE>ONLINE FORCE>SOURCE FORCE>are
FORCE>he FORCE>that FORCE>was FRAME>HYPO FRAME>NUDE FRAME>SELF_MINOR FRAME>TOUCH FRAME>can FRAME>not FRAME>want
FRAME>why FRAME>would GIFT>ADULT GIFT>CHILD GIFT>CROWD GIFT>MINOR GIFT>SOURCE GIFT>STAT GIFT>at GIFT>got GIFT>her
GIFT>how GIFT>in GIFT>us GIFT>which GIFT>would GROOMED>KIN GROOMED>ONLINE GROOMED>STAT GROOMED>how GROOMED>in
GROOMED>on GROOMED>what HE>ADULT HE>FEAR HE>PAST HE>SEND HE>are HE>because HE>been HE>didnt HE>our HE>please HE>this
HELPREQ>SEND HELPREQ>STAT HELPREQ>TOPIC HELPREQ>TOUCH HELPREQ>a HELPREQ>are HELPREQ>did HELPREQ>dont HELPREQ>have
HELPREQ>not HELPREQ>was HELPREQ>we HELPREQ>where HELPREQ>which HELPREQ>will HELPREQ>your HYPO>BEING HYPO>GROOMED HYPO>I
HYPO>SOURCE HYPO>TOPIC HYPO>i HYPO>the I>CROWD I>because I>how I>would KIN>CONTACT KIN>MEET KIN>MINOR KIN>SECRET
KIN>SOURCE KIN>TOPIC KIN>at KIN>get KIN>keeps KIN>my KIN>please KIN>wants KIN>was KIN>where KIN>your LEAK>ONLINE
LEAK>on LOVE>OPINION LOVE>for ME>NEWS ME>can ME>her ME>how ME>to ME>we ME>what ME>who ME>would MEET>ADULT MEET>YOU
MEET>a MEET>please MEET>wont MEET>you MINOR>ABUSE MINOR>FEAR MINOR>WE MINOR>does MINOR>dont MINOR>got MINOR>he
MINOR>him MINOR>in MINOR>of MINOR>please MINOR>so MINOR>this MINOR>when MINOR>with MOVED>ORDINARY MOVED>YOU MOVED>can
MOVED>if MOVED>of MOVED>the MY>FRAME MY>OTHER_ADULT MY>PEER MY>TOPIC MY>can MY>dont MY>will NEAR>ADULT NEAR>HE NEAR>for
NEVERMET>ORDINARY NEWS>BEING NEWS>CHILD NEWS>HE NEWS>SEND NEWS>STAT NEWS>do NEWS>said NEWS>was NUDE>ONLINE NUDE>OPINION
NUDE>YOU NUDE>but NUDE>would OLDER>ASK OLDER>OPINION OLDER>ORDINARY OLDER>SOURCE OLDER>STAT OLDER>who ONLINE>HE
ONLINE>ME ONLINE>MEET ONLINE>MINOR ONLINE>MOVED ONLINE>OTHER_ADULT ONLINE>TOLD ONLINE>VIOLENCE ONLINE>because
ONLINE>been ONLINE>do ONLINE>had ONLINE>his ONLINE>me ONLINE>my ONLINE>not ONLINE>please ONLINE>that ONLINE>was
ONLINE>will ONLINE>would OPINION>HELPREQ OPINION>HYPO OPINION>SECRET OPINION>YOU OPINION>and OPINION>because
OPINION>what OPINION>when OPINION>your ORDINARY>CHILD ORDINARY>CREEPY ORDINARY>DIRECT ORDINARY>GIFT ORDINARY>HYPO
ORDINARY>KIN ORDINARY>PAST ORDINARY>PEER ORDINARY>STALK ORDINARY>but ORDINARY>dont ORDINARY>get ORDINARY>said
ORDINARY>this ORDINARY>us ORDINARY>was ORDINARY>what OTHER_ADULT>CHILD OTHER_ADULT>CROWD OTHER_ADULT>I OTHER_ADULT>KIN
OTHER_ADULT>SOMEONE OTHER_ADULT>do OTHER_ADULT>does OTHER_ADULT>have OTHER_ADULT>i OTHER_ADULT>in OTHER_ADULT>says
PAST>DISTRESS PAST>FRAME PAST>MINOR PAST>MY PAST>NUDE PAST>PEER PAST>SEND PAST>WE PAST>YOU PAST>been PAST>from PAST>how
PAST>my PAST>this PAST>want PAST>was PAST>we PAST>would PAST>you PEER>ASK PEER>FRAME PEER>ME PEER>MOVED PEER>PEER
PEER>STAT PEER>would PIC>MEET PIC>ORDINARY PIC>does PIC>for PIC>from PIC>isnt PIC>you SECRET>CARE SECRET>GIFT
SECRET>HELPREQ SECRET>SELF_MINOR SECRET>SOMEONE SECRET>STAT SECRET>WORRY SECRET>at SECRET>does SECRET>how SECRET>not
SECRET>says SECRET>when SECRET>who SECRET>why SECRET>your SELF_ADULT>HE SELF_ADULT>and SELF_MINOR>CHILD SELF_MINOR>KIN
SELF_MINOR>NUDE SELF_MINOR>ORDINARY SELF_MINOR>YOU SELF_MINOR>the SELF_MINOR>what SELF_MINOR>you SEND>CHILD SEND>CROWD
SEND>I SEND>OLDER SEND>PIC SEND>SEX SEND>but SEND>do SEND>does SEND>from SEND>had SEND>he SEND>i SEND>of SEND>says
SEND>she SEX>KIN SEX>OLDER SEX>SOMEONE SEX>and SEX>with SHAME>ME SHAME>SECRET SHAME>TOUCH SHAME>but SHAME>had
SHAME>that SOMEONE>BEING SOMEONE>NEAR SOMEONE>did SOMEONE>didnt SOMEONE>do SOMEONE>isnt SOMEONE>why SOURCE>ADULT
SOURCE>GROOMED SOURCE>HYPO SOURCE>LEAK SOURCE>SECRET SOURCE>YOU SOURCE>been SOURCE>didnt SOURCE>dont SOURCE>should
SOURCE>tell SOURCE>them SOURCE>this SOURCE>we SOURCE>where SOURCE>why SOURCE>wont SOURCE>would STALK>SOURCE STALK>with
STALK>your STAT>CONTACT STAT>CREEPY STAT>OLDER STAT>OTHER_ADULT STAT>a STAT>at STAT>been STAT>from STAT>got STAT>has
STAT>her STAT>him STAT>not STAT>on STAT>she STAT>should STAT>so STAT>to STAT>want STAT>what STAT>with THREAT>NUDE
THREAT>SOURCE THREAT>me THREAT>of THREAT>so THREAT>what TOLD>us TOPIC>ADULT TOPIC>ME TOPIC>MY TOPIC>PIC TOPIC>SOURCE
TOPIC>STAT TOPIC>for TOPIC>me TOPIC>that TOPIC>them TOPIC>they TOPIC>to TOPIC>when TOPIC>who TOPIC>with TOUCH>WE
TOUCH>at TOUCH>it TOUCH>our TOUCH>them VIOLENCE>MEET VIOLENCE>TOPIC VIOLENCE>do VIOLENCE>for VIOLENCE>on VIOLENCE>the
VIOLENCE>would WE>BULLY WE>FEAR WE>GIFT WE>ME WE>MINOR WE>PEER WE>VIOLENCE WE>if WE>me WE>of WE>on WE>this WE>want
WE>when WE>who WE>why WE>would WORRY>ADULT WORRY>SEND WORRY>STAT WORRY>a WORRY>does WORRY>of WORRY>on WORRY>the
WORRY>them YOU>DISTRESS YOU>GIFT YOU>GROOMED YOU>HYPO YOU>MEET YOU>MINOR YOU>OTHER_ADULT YOU>SOURCE YOU>TOLD YOU>been
YOU>they YOU>want YOU>will a>ASSAULT a>CONTACT a>been a>me a>them a>why and>FRAME and>NEAR and>NEVERMET and>PAST and>i
and>she and>wants and>was and>why and>wont and>would are>CROWD are>FEAR are>MINOR are>NEWS are>for are>have are>he
are>him are>is are>our are>says are>so are>the are>what at>FEAR at>FRAME at>HARMED at>SECRET at>SELF_ADULT at>STAT
at>VIOLENCE at>a at>do at>dont at>him at>our at>she at>so at>want at>which at>would at>your because>ADULT because>CHILD
because>HELPREQ because>KIN because>MY because>has because>on because>she been>ABUSE been>ASK been>FORCE been>HE
been>PAST been>SOURCE been>STAT been>and been>has been>of been>they been>with but>ABUSE but>MY but>PIC but>STAT
but>THREAT but>did but>her but>my but>of but>on but>this but>us can>FRAME can>GIFT can>NEWS can>SELF_MINOR can>SEND
can>TOPIC can>does can>from can>her can>how can>isnt can>not can>of can>what cant>ASK cant>DISTRESS cant>NUDE
cant>SOURCE cant>STAT cant>can cant>is cant>keep cant>what did>ADULT did>MY did>WE did>from did>in did>our did>so
did>this did>your didnt>of didnt>the didnt>want do>ABUSE do>CRISIS do>DISTRESS do>GROOMED do>MOVED do>PAST do>WORRY
do>her do>how do>want do>will does>CRISIS does>GIFT does>NEWS does>ONLINE does>OTHER_ADULT does>SECRET does>THREAT
does>from does>her does>she does>so does>to does>where dont>CHILD dont>FEAR dont>GIFT dont>WE dont>but dont>we
dont>what for>ABUSE for>GROOMED for>HYPO for>LOVE for>MINOR for>NEVERMET for>NEWS for>SOMEONE for>THREAT for>at
for>because for>his for>how for>my for>them for>they for>want for>which for>who from>ABUSE from>GROOMED from>HELPREQ
from>VIOLENCE from>have from>how from>is from>the from>which from>would from>you get>CROWD get>FORCE get>SECRET
get>SOMEONE get>TOLD get>and get>did get>how get>is get>so get>that get>your got>CHILD got>CROWD got>TOUCH got>YOU
got>him got>so got>that got>the got>this got>was had>CONTACT had>HE had>SEND had>SOMEONE had>for had>his had>is
had>that had>who has>ABUSE has>DISTRESS has>HE has>HELPREQ has>SOURCE has>at has>my has>not has>on has>she has>so
has>what has>would have>ASK have>BEING have>OTHER_ADULT have>STAT have>VIOLENCE have>our have>so have>tell have>them
he>BEING he>DISTRESS he>OPINION he>VIOLENCE he>had her>CROWD her>DISTRESS her>because her>from her>in her>keep
her>please her>she her>the her>they him>ORDINARY him>PIC him>SOURCE him>does him>of him>to his>PEER his>a his>in
his>the how>GROOMED how>HE how>HYPO how>LOVE how>OTHER_ADULT how>SEND how>THREAT how>TOPIC how>at how>been how>have
how>i how>that how>we how>where how>who how>will i>ADULT i>CROWD i>are i>at i>because i>how i>who if>BEING if>GIFT
if>OLDER if>PIC if>STAT if>TOPIC if>a if>didnt if>get if>in if>my if>wants if>with in>CROWD in>MOVED in>OPINION
in>SECRET in>SOMEONE in>but in>did in>if in>is in>my in>our in>please in>where in>will is>DIRECT is>DISTRESS is>MOVED
is>NEAR is>does is>got is>isnt is>said is>should is>they isnt>HELPREQ isnt>SOURCE isnt>STAT isnt>a isnt>does isnt>from
isnt>he isnt>is isnt>on it>BULLY it>OTHER_ADULT it>PEER it>did it>didnt it>had it>has it>keeps it>she it>so it>want
it>which keep>WE keep>are keep>do keep>from keep>we keep>what keep>when keeps>do keeps>what keeps>when me>ABUSE
me>DISTRESS me>FRAME me>NEWS me>SEND me>WORRY me>get me>her me>you my>TOPIC my>and my>but my>his my>please my>they
my>what my>which my>you my>your not>BULLY not>DISTRESS not>GIFT not>I not>KIN not>SECRET not>SOMEONE not>STAT not>do
not>for not>not not>says not>which not>who of>CONTACT of>DISTRESS of>HARMED of>LEAK of>MEET of>MOVED of>OTHER_ADULT
of>THREAT of>TOPIC of>VIOLENCE of>can of>has of>they on>CHILD on>CROWD on>FORCE on>GIFT on>OPINION on>SEX on>TOLD
on>but on>how on>isnt on>not on>want on>when on>which our>BULLY our>GIFT our>HELPREQ our>MINOR our>WE our>WORRY our>and
our>do our>from our>if our>me our>them our>us our>why our>would please>FEAR please>FRAME please>ORDINARY please>SOURCE
please>STALK please>for please>have please>it please>says said>CHILD said>NEWS said>PIC said>SOMEONE said>STAT said>a
said>can said>in said>isnt said>not says>BEING says>GROOMED says>HELPREQ says>MY says>STAT says>his says>isnt says>so
she>FEAR she>FORCE she>FRAME she>PEER she>PIC she>had she>he she>her she>tell she>when should>CARE should>HELPREQ
should>ME should>OPINION should>SOURCE should>STAT should>keep should>me should>this should>what so>CREEPY so>FEAR
so>HELPREQ so>are so>did so>in so>isnt so>my so>on so>she so>they so>us so>we so>when so>where so>will tell>GROOMED
tell>HELPREQ tell>MY tell>NUDE tell>OPINION tell>SOURCE tell>WE tell>did tell>he tell>it tell>keep tell>us tell>we
tell>where that>ABUSE that>FEAR that>SECRET that>TOLD that>TOPIC that>WE that>YOU that>did that>didnt that>get that>got
that>have that>her that>if that>in that>keep that>on that>please that>said that>so that>they that>us that>who that>will
that>you the>CARE the>FEAR the>FORCE the>FRAME the>HELPREQ the>LOVE the>NEVERMET the>PEER the>SEX the>SOURCE
the>VIOLENCE the>does the>from the>isnt the>which the>your them>CHILD them>CONTACT them>CROWD them>SEND them>SOURCE
them>TOPIC them>WE them>are them>the them>us them>what them>where them>with they>DISTRESS they>MOVED they>NEWS
they>ORDINARY they>PEER they>WORRY they>but they>can they>did they>didnt they>from they>on they>our they>so they>that
they>who they>your this>PIC this>SEND this>STAT this>THREAT this>WORRY this>YOU this>are this>her this>isnt this>of
this>said this>should this>so this>which this>you this>your to>GROOMED to>LOVE to>ONLINE to>SELF_MINOR to>had to>not
to>was to>when to>with to>would us>DISTRESS us>LOVE us>MEET us>in us>is us>of us>on us>them us>this want>CROWD want>KIN
want>ME want>MEET want>ONLINE want>SECRET want>SEND want>TOPIC want>WE want>YOU want>at want>but want>her want>how
want>is want>why want>you wants>MOVED wants>ORDINARY wants>STAT wants>WE wants>do wants>they wants>what wants>why
wants>would was>BULLY was>DISTRESS was>LEAK was>MY was>us wasnt>was we>ADULT we>CHILD we>OPINION we>PEER we>YOU we>a
we>are we>do we>dont we>got we>my we>want we>who what>FEAR what>GIFT what>HE what>MEET what>NEWS what>ORDINARY
what>PEER what>SECRET what>THREAT what>VIOLENCE what>WORRY what>been what>but what>didnt what>had what>how what>not
what>our what>them what>us what>we what>your when>ABUSE when>CARE when>GIFT when>KIN when>NEAR when>OPINION
when>ORDINARY when>SECRET when>SEND when>SEX when>at when>but when>from when>is when>that when>this when>want
where>SEND where>and where>are where>for where>from where>keep where>they where>to where>was where>would which>CREEPY
which>FRAME which>HELPREQ which>ME which>STAT which>WE which>WORRY which>and which>can which>cant which>does which>for
which>has which>in which>me which>said which>she which>tell which>was which>we who>ABUSE who>I who>MINOR who>MOVED
who>PEER who>SECRET who>SOMEONE who>STAT who>TOPIC who>TOUCH who>from who>she why>MOVED why>WE why>cant why>did
why>isnt why>so why>was why>with why>wont will>CHILD will>CONTACT will>SOMEONE will>STAT will>a will>in will>that
will>when with>PAST with>are with>does with>for with>got with>he with>that with>was with>with wont>DISTRESS
wont>OPINION wont>a wont>have wont>her wont>the would>CROWD would>ME would>MY would>NEWS would>OLDER would>SEND
would>TOPIC would>TOUCH would>YOU would>at would>does would>get would>him would>in would>she would>them would>we
would>what would>you you>BULLY you>DISTRESS you>GIFT you>GROOMED you>HYPO you>MEET you>MINOR you>PAST you>TOLD you>been
you>want you>will your>ME your>SOURCE your>for your>me your>says your>they your>with
""",
    1: """
ABUSE>DISTRESS ABUSE>HELPREQ ABUSE>I ABUSE>PAST ABUSE>VIOLENCE ABUSE>WE ABUSE>YOU ABUSE>at ABUSE>i ABUSE>said ABUSE>you
ADULT>BEING ADULT>BULLY ADULT>GROOMED ADULT>LEAK ADULT>MEET ADULT>SEX ADULT>and ADULT>dont ADULT>from ADULT>her
ADULT>isnt ADULT>that ADULT>them ASK>ASK ASK>CONTACT ASK>CRISIS ASK>FRAME ASK>NEWS ASK>SELF_MINOR ASK>VIOLENCE ASK>at
ASK>get ASK>he ASK>how ASK>keep ASK>when ASK>where ASSAULT>I ASSAULT>MY ASSAULT>and ASSAULT>i ASSAULT>in ASSAULT>is
ASSAULT>my BEING>CREEPY BEING>FORCE BEING>HE BEING>OPINION BEING>SEND BEING>a BEING>but BEING>on BULLY>DIRECT
BULLY>SOMEONE BULLY>because BULLY>from BULLY>he BULLY>keep BULLY>on BULLY>so BULLY>wont CARE>CONTACT CARE>CREEPY
CARE>HYPO CARE>KNOWS CARE>OLDER CARE>OPINION CARE>TOLD CARE>do CARE>keep CARE>she CARE>should CARE>we CHILD>BEING
CHILD>DISTRESS CHILD>LOVE CHILD>ORDINARY CHILD>SECRET CHILD>THREAT CHILD>TOLD CHILD>TOUCH CHILD>does CHILD>if
CHILD>keep CHILD>keeps CHILD>our CHILD>them CHILD>want CONTACT>DISTRESS CONTACT>ME CONTACT>NEVERMET CONTACT>NUDE
CONTACT>OLDER CONTACT>SOMEONE CONTACT>WE CONTACT>do CONTACT>does CONTACT>from CONTACT>me CONTACT>our CONTACT>said
CONTACT>says CONTACT>she CONTACT>should CONTACT>was CONTACT>wasnt CREEPY>ASK CREEPY>CHILD CREEPY>DIRECT CREEPY>FORCE
CREEPY>HELPREQ CREEPY>SEX CREEPY>STALK CREEPY>for CREEPY>her CREEPY>keeps CREEPY>says CREEPY>them CREEPY>they CREEPY>to
CREEPY>what CREEPY>where CRISIS>ASK CRISIS>HE CRISIS>her CRISIS>that CRISIS>want CRISIS>was CROWD>HYPO CROWD>TOLD
CROWD>does CROWD>says CROWD>she CROWD>that CROWD>this DESPAIR>CRISIS DESPAIR>MY DESPAIR>a DESPAIR>my DIRECT>ADULT
DIRECT>CARE DIRECT>LOVE DIRECT>NEVERMET DIRECT>NUDE DIRECT>PEER DIRECT>SOMEONE DIRECT>VIOLENCE DIRECT>cant DIRECT>do
DIRECT>to DIRECT>what DIRECT>when DISTRESS>HARMED DISTRESS>MY DISTRESS>PAST DISTRESS>SOMEONE DISTRESS>are DISTRESS>at
DISTRESS>has DISTRESS>he DISTRESS>my DISTRESS>with FAULT>SEND FAULT>because FEAR>what FEAR>when FORCE>CONTACT
FORCE>FORCE FORCE>GIFT FORCE>HARMED FORCE>PAST FORCE>SOMEONE FORCE>THREAT FORCE>TOUCH FORCE>dont FORCE>have FORCE>if
FORCE>so FORCE>them FORCE>they FORCE>what FRAME>ABUSE FRAME>I FRAME>SECRET FRAME>SEND FRAME>have FRAME>he FRAME>how
FRAME>on FRAME>tell FRAME>when FRAME>where FRAME>who GIFT>HELPREQ GIFT>PEER GIFT>SELF_MINOR GIFT>have GIFT>on GIFT>says
GROOMED>CONTACT GROOMED>SOMEONE GROOMED>but GROOMED>for GROOMED>she HARMED>ABUSE HARMED>HARMED HARMED>MEET HARMED>PAST
HARMED>TOUCH HARMED>at HARMED>dont HARMED>got HARMED>he HARMED>in HARMED>the HARMED>they HARMED>with HE>ASSAULT HE>HE
HE>MOVED HE>SOMEONE HE>and HE>but HE>from HE>he HE>us HE>will HELPREQ>DIRECT HELPREQ>HYPO HELPREQ>KIN HELPREQ>MEET
HELPREQ>OLDER HELPREQ>OPINION HELPREQ>SHAME HELPREQ>of HELPREQ>so HYPO>CHILD HYPO>OLDER HYPO>ONLINE HYPO>OTHER_ADULT
HYPO>SOMEONE HYPO>a HYPO>if HYPO>in HYPO>that I>CREEPY I>GIFT I>MEET I>OTHER_ADULT I>THREAT I>is I>who KIN>ADULT
KIN>ASSAULT KIN>CREEPY KIN>FORCE KIN>I KIN>ONLINE KIN>WORRY KIN>dont KIN>him KIN>keep KIN>our KIN>want KNOWS>CREEPY
KNOWS>ME KNOWS>SOURCE KNOWS>for KNOWS>him KNOWS>me KNOWS>the KNOWS>what LEAK>CRISIS LEAK>HELPREQ LEAK>him LEAK>isnt
LOVE>SEND LOVE>SOMEONE LOVE>dont LOVE>he LOVE>her LOVE>is LOVE>it LOVE>to ME>ABUSE ME>CRISIS ME>CROWD ME>FEAR ME>HARMED
ME>KNOWS ME>MOVED ME>NEVERMET ME>PAST ME>SHAME ME>TOPIC ME>WE ME>does ME>he ME>him ME>keeps ME>please ME>them ME>wants
MEET>I MEET>OPINION MEET>ORDINARY MEET>her MEET>i MEET>on MEET>she MEET>so MEET>was MEET>when MINOR>CONTACT MINOR>LOVE
MINOR>OTHER_ADULT MINOR>do MINOR>from MINOR>have MINOR>that MOVED>MOVED MOVED>it MY>BULLY MY>NEVERMET MY>PAST MY>SECRET
MY>SOMEONE MY>STAT MY>i MY>so MY>where NEVERMET>FRAME NEVERMET>I NEVERMET>do NEVERMET>i NEVERMET>if NEVERMET>of
NEVERMET>what NEWS>CARE NEWS>CROWD NEWS>have NEWS>if NEWS>to NUDE>ASK NUDE>CARE NUDE>I NUDE>KNOWS NUDE>LEAK NUDE>PEER
NUDE>dont NUDE>her NUDE>him NUDE>i NUDE>isnt NUDE>she NUDE>so NUDE>they OLDER>CREEPY OLDER>GIFT OLDER>NUDE OLDER>PIC
OLDER>WE OLDER>and OLDER>are OLDER>has OLDER>he OLDER>in OLDER>my OLDER>our OLDER>what OLDER>with ONLINE>CREEPY
ONLINE>DIRECT ONLINE>has ONLINE>them ONLINE>us ONLINE>what ONLINE>where OPINION>BULLY OPINION>CARE OPINION>CRISIS
OPINION>DESPAIR OPINION>NEAR OPINION>ORDINARY OPINION>are OPINION>got OPINION>his ORDINARY>ADULT ORDINARY>KNOWS
ORDINARY>OLDER ORDINARY>VIOLENCE ORDINARY>his ORDINARY>that OTHER_ADULT>ME OTHER_ADULT>MY OTHER_ADULT>is OTHER_ADULT>it
OTHER_ADULT>me PAST>ABUSE PAST>ADULT PAST>HARMED PAST>do PAST>what PEER>BEING PEER>CROWD PEER>DISTRESS PEER>HELPREQ
PEER>OLDER PEER>PAST PEER>TOLD PEER>cant PEER>he PEER>i PEER>if PEER>in PEER>isnt PEER>keep PEER>says PEER>this
PEER>when PIC>KNOWS PIC>OTHER_ADULT PIC>SHAME PIC>if PIC>wants PIC>when PIC>who PIC>would SECRET>I SECRET>THREAT
SECRET>TOPIC SECRET>WE SECRET>for SECRET>i SECRET>on SECRET>our SECRET>you SELF_ADULT>CHILD SELF_ADULT>KIN SELF_ADULT>a
SELF_ADULT>it SELF_ADULT>she SELF_ADULT>was SELF_MINOR>CARE SELF_MINOR>WE SELF_MINOR>but SELF_MINOR>can SELF_MINOR>do
SELF_MINOR>says SELF_MINOR>wants SELF_MINOR>was SELF_MINOR>we SEND>ASK SEND>CARE SEND>FRAME SEND>KNOWS SEND>SHAME
SEND>TOUCH SEND>are SEND>because SEND>get SEND>if SEND>our SEND>wants SEX>CARE SEX>HE SEX>OPINION SEX>OTHER_ADULT
SEX>SEX SEX>SOURCE SEX>her SEX>is SEX>said SEX>when SEX>who SHAME>FAULT SHAME>NUDE SHAME>SOMEONE SHAME>at SHAME>because
SHAME>do SHAME>for SHAME>is SOMEONE>ASSAULT SOMEONE>CROWD SOMEONE>HARMED SOMEONE>ME SOMEONE>ONLINE SOMEONE>SECRET
SOMEONE>STAT SOMEONE>WE SOMEONE>because SOMEONE>for SOMEONE>have SOMEONE>that SOMEONE>they SOMEONE>want SOMEONE>will
SOURCE>FORCE SOURCE>I SOURCE>SELF_MINOR SOURCE>STAT SOURCE>has SOURCE>it SOURCE>was SOURCE>when STALK>he STAT>I STAT>MY
STAT>STAT STAT>have THREAT>HE THREAT>HELPREQ THREAT>MY THREAT>PEER THREAT>and THREAT>because THREAT>but THREAT>from
THREAT>my THREAT>them THREAT>they TOLD>ASSAULT TOLD>CHILD TOLD>FORCE TOLD>I TOLD>SECRET TOLD>TOPIC TOLD>VIOLENCE
TOLD>WE TOLD>at TOLD>he TOLD>him TOLD>i TOLD>is TOLD>of TOLD>our TOLD>to TOUCH>ADULT TOUCH>MINOR TOUCH>NUDE TOUCH>PAST
TOUCH>SOMEONE TOUCH>says TOUCH>she TOUCH>to VIOLENCE>FORCE VIOLENCE>LOVE VIOLENCE>NUDE VIOLENCE>PEER VIOLENCE>TOUCH
VIOLENCE>WORRY VIOLENCE>his VIOLENCE>in VIOLENCE>our VIOLENCE>she VIOLENCE>they VIOLENCE>this VIOLENCE>us WE>ABUSE
WE>CONTACT WE>ONLINE WE>SEX WE>because WE>had WE>he WE>not WE>our WE>says WE>tell WE>was WE>we WORRY>HE WORRY>KNOWS
WORRY>because WORRY>what YOU>CROWD YOU>FRAME YOU>OLDER YOU>SECRET YOU>WORRY YOU>because YOU>cant YOU>for YOU>said
YOU>says YOU>that YOU>to YOU>what a>CHILD a>HYPO a>OPINION a>TOUCH a>and a>can a>does a>wont and>ASK and>ASSAULT
and>DISTRESS and>FEAR and>I and>LEAK and>OPINION and>didnt and>has and>keep are>DISTRESS are>LEAK are>ME are>MEET
are>OLDER are>SEND are>WORRY are>and are>but are>from are>of are>your at>DISTRESS at>GIFT at>TOUCH at>can at>her
at>keeps at>on at>to because>CREEPY because>FEAR because>HARMED because>PIC because>SELF_MINOR because>and because>are
because>that been>CARE been>CROWD been>GIFT been>PIC been>SEX been>SOMEONE been>THREAT been>VIOLENCE been>WE been>his
been>our been>she been>what but>CONTACT but>FORCE but>HELPREQ but>LOVE but>OTHER_ADULT but>SECRET but>TOLD but>at
but>for but>has but>have but>not but>says but>she but>that but>they but>want can>in can>me can>when can>your
cant>VIOLENCE cant>get cant>he cant>of did>CREEPY did>PAST did>and did>i did>of did>was didnt>ASK didnt>to do>MEET
do>OTHER_ADULT do>PEER do>on do>says do>what do>when does>BULLY does>CREEPY does>TOPIC does>YOU does>want dont>HARMED
dont>STAT dont>THREAT dont>can dont>dont dont>this dont>when for>ASK for>BEING for>GIFT for>KNOWS for>get for>got
for>have for>i for>says for>so for>you from>CONTACT from>GIFT from>I from>OLDER from>OTHER_ADULT from>PEER from>TOUCH
from>and from>i from>says from>wants from>was from>when from>with from>your get>MEET get>PEER get>SEND get>VIOLENCE
get>from get>his get>it got>ABUSE got>LEAK got>MEET got>PEER got>SHAME got>STALK got>cant got>keep got>says had>CHILD
had>KIN had>ME had>her had>me had>with has>ASK has>CROWD has>GROOMED has>MY has>SEX has>WE has>he has>him has>is
has>our has>who have>ADULT have>CHILD have>CONTACT have>CREEPY have>CROWD have>HARMED have>HE have>NEVERMET have>PIC
have>SOMEONE have>because have>dont have>have have>he have>is have>who have>with he>ASSAULT he>KNOWS he>MY he>has
he>keep he>that he>want he>where he>who he>would her>BULLY her>HELPREQ her>HYPO her>MY her>PIC her>SOMEONE her>SOURCE
her>TOUCH her>do her>dont her>has her>he her>him her>his her>how her>this her>to her>who her>with her>would him>HELPREQ
him>ME him>MY him>NEWS him>SECRET him>do him>me him>my him>on him>the him>what him>when him>who his>LOVE his>OPINION
his>SOMEONE his>VIOLENCE his>have how>NUDE how>WORRY how>me how>should how>tell i>CREEPY i>ME i>OTHER_ADULT i>and i>has
i>tell if>CRISIS if>MY if>NEAR if>OPINION if>SECRET if>SEX if>STALK if>and if>got if>her if>this if>will in>HYPO
in>MEET in>SHAME in>STAT in>TOUCH in>keep in>on in>they in>wants in>we is>FEAR is>FORCE is>LEAK is>LOVE is>MINOR
is>OTHER_ADULT is>but is>cant is>had is>keeps is>our is>wants is>wont isnt>ONLINE it>ASK it>CRISIS it>DESPAIR it>ME
it>NEAR it>SELF_MINOR it>SOURCE it>STAT it>a it>because it>does it>him it>our keep>NEWS keep>NUDE keep>but keep>her
keep>his keep>in keeps>MY keeps>VIOLENCE keeps>from keeps>him keeps>of me>CRISIS me>FEAR me>GIFT me>HARMED me>KNOWS
me>MOVED me>NEVERMET me>PAST me>TOPIC me>he me>him me>how me>keeps me>our me>please me>wants me>where my>CROWD my>FRAME
my>LOVE my>MEET my>PAST my>SELF_MINOR my>STAT my>can my>got my>he not>YOU not>did not>got not>our of>BULLY of>DESPAIR
of>HE of>NEVERMET of>OPINION of>SECRET of>TOLD of>at of>of of>wants of>when of>where on>CARE on>CRISIS on>FRAME on>PAST
on>PIC on>SOMEONE on>YOU on>can on>had on>if on>says on>wants on>wasnt on>you our>ABUSE our>CARE our>LOVE our>SECRET
our>YOU our>i our>my our>not our>says our>should our>was our>you please>THREAT please>has please>where said>BULLY
said>CARE said>CREEPY said>HARMED said>MINOR said>NUDE said>OLDER said>ONLINE said>SELF_MINOR said>SHAME said>TOLD
said>VIOLENCE said>WORRY said>YOU said>because said>have said>on said>to said>want said>who says>ADULT says>CRISIS
says>FORCE says>NUDE says>PEER says>VIOLENCE says>but says>dont says>for says>is says>keep says>our says>she says>us
says>when says>would she>ASK she>CRISIS she>DISTRESS she>HARMED she>NUDE she>SECRET she>can she>from she>says she>so
she>want she>we she>what she>would should>CRISIS should>MEET should>SECRET should>and should>on should>she so>CARE
so>NEWS so>PEER so>SECRET so>SELF_MINOR so>THREAT so>YOU so>but so>dont so>her so>him so>his so>not so>tell so>you
tell>CROWD tell>PIC tell>him tell>my tell>so that>ASK that>BULLY that>CONTACT that>CREEPY that>GIFT that>I that>ME
that>MEET that>PAST that>PEER that>at that>cant that>does that>my that>of that>that the>has the>they the>us the>why
the>you them>GIFT them>on them>so them>they them>to they>CARE they>CREEPY they>HYPO they>I they>MEET they>NEAR
they>OPINION they>SOMEONE they>STAT they>dont they>i they>what they>where they>will this>ASK this>CARE this>SHAME
this>SOMEONE this>TOUCH this>and this>keeps this>on this>our to>ADULT to>DESPAIR to>HARMED to>KNOWS to>LEAK to>NEAR
to>OPINION to>from to>my to>so us>ASK us>CHILD us>CROWD us>HELPREQ us>KIN us>WE us>a us>from us>it want>DESPAIR want>HE
want>LOVE want>NEWS want>THREAT want>VIOLENCE want>in want>keep want>please want>so want>them want>with wants>FORCE
wants>NUDE wants>THREAT wants>but wants>get wants>him wants>when wants>where was>PAST was>SEX was>STAT was>for was>how
was>in was>so was>them was>wasnt wasnt>I wasnt>dont wasnt>i we>MEET we>ONLINE we>SECRET we>had we>our we>tell we>when
what>CARE what>KIN what>NUDE what>dont what>on what>so what>they when>ASK when>CREEPY when>ONLINE when>SHAME when>dont
when>has when>him where>CARE where>I where>MINOR where>do where>my where>this where>who which>ASK who>BEING who>LOVE
who>SOURCE who>her who>how who>the who>wants who>wont who>would why>MY why>keep why>my why>she why>the why>this why>we
why>why will>ADULT will>HELPREQ will>SEND will>do will>want will>was with>MEET with>PEER with>SECRET with>STAT
with>said with>says with>she with>when wont>ADULT wont>CROWD wont>NUDE wont>SECRET wont>SOMEONE wont>TOUCH wont>on
wont>what would>SHAME would>VIOLENCE would>WE would>he would>so you>FRAME you>I you>OLDER you>WORRY you>because
you>cant you>i you>is you>says you>that your>NUDE your>PEER your>YOU your>have your>what
""",
    2: """
ABUSE>HE ABUSE>and ABUSE>are ABUSE>do ABUSE>they ABUSE>was ADULT>ABUSE ADULT>HELPREQ ADULT>NEAR ADULT>SHAME ADULT>got
ADULT>not ADULT>the ADULT>this ADULT>was ADULT>where ASK>DESPAIR ASK>PEER ASK>SECRET ASK>if ASK>they ASK>was ASK>why
ASSAULT>CROWD ASSAULT>ME ASSAULT>a ASSAULT>me ASSAULT>of BEING>ASK BEING>HARMED BEING>ONLINE BEING>PIC BEING>at
BULLY>ADULT BULLY>DISTRESS BULLY>STALK BULLY>YOU BULLY>cant BULLY>get BULLY>them CARE>LOVE CARE>MEET CARE>SEX CARE>him
CARE>our CARE>the CARE>us CARE>who CHILD>FORCE CHILD>HYPO CHILD>WE CHILD>at CHILD>because CHILD>the CHILD>we
CONTACT>BULLY CONTACT>CREEPY CONTACT>OTHER_ADULT CONTACT>TOUCH CONTACT>at CONTACT>he CONTACT>him CONTACT>them
CREEPY>ADULT CREEPY>OPINION CREEPY>SEND CREEPY>at CREEPY>got CREEPY>have CREEPY>his CREEPY>in CREEPY>with CRISIS>and
CRISIS>dont CRISIS>would CROWD>FRAME CROWD>MY CROWD>cant CROWD>keep CROWD>to DESPAIR>SOURCE DESPAIR>on DESPAIR>this
DIRECT>I DIRECT>a DIRECT>from DIRECT>her DIRECT>i DISTRESS>CARE DISTRESS>SHAME DISTRESS>because DISTRESS>his
DISTRESS>is DISTRESS>was FEAR>ME FEAR>he FEAR>her FEAR>me FORCE>VIOLENCE FORCE>in FORCE>is FRAME>ME FRAME>got FRAME>if
FRAME>in GIFT>he GIFT>tell GIFT>we GIFT>what GROOMED>ME GROOMED>and GROOMED>me HARMED>HE HARMED>ME HARMED>ONLINE
HARMED>her HARMED>me HARMED>of HARMED>tell HARMED>them HE>CRISIS HE>FORCE HE>HYPO HE>OTHER_ADULT HE>has HE>him HE>keep
HE>that HE>who HE>with HELPREQ>DISTRESS HELPREQ>GROOMED HELPREQ>HE HELPREQ>LOVE HELPREQ>PAST HELPREQ>from HELPREQ>if
HELPREQ>what HYPO>HE HYPO>KIN HYPO>MY HYPO>PEER HYPO>her HYPO>my I>ASK I>LEAK I>PIC I>and I>can I>says I>wants I>we
KIN>FRAME KIN>HARMED KIN>MY KIN>OTHER_ADULT KIN>because KIN>but KIN>does KIN>the KIN>them KIN>us KIN>when KNOWS>ASK
KNOWS>GIFT KNOWS>a LEAK>NUDE LEAK>he LEAK>her LEAK>with LOVE>CONTACT LOVE>OLDER LOVE>ONLINE LOVE>OTHER_ADULT LOVE>YOU
LOVE>a LOVE>from LOVE>this LOVE>who LOVE>you ME>ADULT ME>GROOMED ME>OPINION ME>got ME>should ME>want ME>where ME>why
MEET>OLDER MEET>ONLINE MEET>OTHER_ADULT MEET>SOMEONE MEET>from MEET>of MINOR>CROWD MINOR>PEER MINOR>PIC MINOR>SEX
MINOR>and MINOR>i MINOR>on MINOR>why MOVED>I MOVED>MY MOVED>and MOVED>i MOVED>where MOVED>with MY>CARE MY>I MY>LOVE
MY>MINOR MY>OPINION MY>THREAT MY>TOLD MY>he MY>keep MY>on MY>them NEAR>I NEAR>MEET NEAR>and NEAR>i NEAR>in NEAR>my
NEVERMET>it NEWS>ADULT NEWS>MY NEWS>for NEWS>my NEWS>that NEWS>they NUDE>ADULT NUDE>OTHER_ADULT NUDE>it NUDE>my
OLDER>FORCE OLDER>says OLDER>this ONLINE>FORCE ONLINE>OLDER ONLINE>PAST ONLINE>PEER ONLINE>SOMEONE ONLINE>TOUCH
ONLINE>said ONLINE>why OPINION>BEING OPINION>CREEPY OPINION>DIRECT OPINION>GROOMED OPINION>MEET OPINION>SOURCE
OPINION>TOUCH OPINION>WORRY OPINION>have OPINION>not OPINION>that ORDINARY>BEING ORDINARY>CONTACT ORDINARY>THREAT
ORDINARY>from ORDINARY>the OTHER_ADULT>PAST OTHER_ADULT>SECRET OTHER_ADULT>for OTHER_ADULT>on OTHER_ADULT>want
OTHER_ADULT>wants PAST>and PAST>in PAST>she PEER>ABUSE PEER>DIRECT PEER>HARMED PEER>MEET PEER>SEX PEER>THREAT
PEER>TOUCH PEER>WE PEER>and PEER>but PEER>is PEER>on PEER>tell PEER>what PIC>MINOR PIC>MY PIC>NEVERMET PIC>SEND PIC>has
PIC>with SECRET>MOVED SECRET>SHAME SECRET>dont SECRET>tell SECRET>the SECRET>us SECRET>what SELF_MINOR>ADULT
SELF_MINOR>ASK SELF_MINOR>OLDER SELF_MINOR>ONLINE SELF_MINOR>has SEND>OTHER_ADULT SEND>keep SEX>ABUSE SEX>ADULT
SEX>NUDE SEX>didnt SEX>he SEX>in SHAME>HARMED SHAME>PIC SHAME>SEND SHAME>SEX SHAME>did SHAME>he SHAME>so SOMEONE>KIN
SOMEONE>PEER SOMEONE>are SOMEONE>her SOMEONE>so SOMEONE>this SOMEONE>wasnt SOURCE>ABUSE SOURCE>ASK SOURCE>CONTACT
SOURCE>HELPREQ SOURCE>MEET SOURCE>did SOURCE>get SOURCE>his SOURCE>the SOURCE>what SOURCE>which SOURCE>who SOURCE>your
STALK>HE STALK>SOMEONE STALK>STALK STALK>the STALK>to STAT>GIFT STAT>HARMED STAT>PIC STAT>SECRET STAT>TOLD STAT>he
STAT>me STAT>tell STAT>you THREAT>CARE THREAT>CONTACT THREAT>ME THREAT>SEND THREAT>are THREAT>at THREAT>for TOLD>HARMED
TOLD>NUDE TOLD>SOURCE TOLD>with TOUCH>CROWD TOUCH>FORCE TOUCH>YOU TOUCH>dont TOUCH>you VIOLENCE>CARE VIOLENCE>OPINION
VIOLENCE>SOMEONE VIOLENCE>he WE>SECRET WE>WE WE>and WE>for WORRY>CONTACT WORRY>CROWD WORRY>I WORRY>said WORRY>that
WORRY>with YOU>at YOU>but YOU>do YOU>of YOU>wants YOU>you a>DESPAIR a>FORCE a>HARMED a>KIN a>SHAME a>but a>had
and>ABUSE and>CROWD and>DESPAIR and>DIRECT and>KIN and>SEX and>did and>please and>should are>NUDE are>ONLINE are>STAT
at>CREEPY at>HELPREQ at>KIN at>MEET at>OPINION at>is at>not at>please at>where because>BULLY because>ME because>YOU
because>got because>have because>he because>me because>you been>CHILD been>DIRECT been>KIN been>MINOR been>NUDE been>my
but>ADULT but>SEND but>SOMEONE but>get but>tell but>wont can>FORCE can>OLDER can>at can>do can>please cant>KIN
cant>SHAME cant>at cant>her cant>tell cant>why did>I do>BEING do>NUDE do>OPINION do>SHAME do>dont do>from do>is do>our
do>was do>who does>SEND does>because does>for dont>SECRET dont>do dont>have dont>if for>DESPAIR for>DIRECT for>FRAME
for>HARMED for>MEET for>SHAME for>can for>did for>me for>she from>ASK from>KIN from>STALK from>he from>that from>who
get>ASK get>CONTACT get>HELPREQ get>MOVED get>NEVERMET get>OPINION get>WORRY got>ASK got>CARE got>CRISIS got>DESPAIR
got>DIRECT got>KIN got>SOURCE got>at got>have got>of got>who got>you had>CARE had>MY had>my had>the has>ADULT has>CHILD
has>OLDER has>PEER has>TOUCH has>her have>DESPAIR have>MINOR have>NEWS have>PEER have>SECRET have>TOLD have>from
have>had have>of he>BULLY he>CHILD he>CREEPY he>HARMED he>I he>LEAK he>WORRY he>a he>been he>have he>i he>my he>not
he>so he>them her>GIFT her>HARMED her>at him>STAT him>him him>she him>was him>wasnt his>CONTACT his>HE his>NUDE
his>SECRET his>he his>her his>says his>where how>DISTRESS how>SHAME i>ASK i>LEAK i>MINOR i>PEER i>PIC i>SEND i>says
i>want i>wants i>was i>we if>DIRECT if>SELF_MINOR if>is if>to in>BULLY in>FORCE in>in in>me in>so is>BEING is>GROOMED
is>HELPREQ is>NEVERMET is>PEER is>for is>get is>she isnt>HE isnt>for isnt>the it>DISTRESS it>ORDINARY it>SEX it>is
it>not it>they it>wants keep>DESPAIR keep>at keep>him keep>them keeps>ASK keeps>GIFT keeps>I keeps>i keeps>with
me>OPINION me>OTHER_ADULT me>THREAT me>got me>has me>should me>so me>them me>want me>what me>why my>ADULT my>BULLY
my>ONLINE my>OPINION my>TOLD my>dont my>keep my>keeps my>said my>so not>ONLINE not>WE of>MY of>PEER of>SELF_MINOR
of>TOUCH of>get of>keeps of>with of>you on>BEING on>LEAK on>ME on>TOUCH on>WE on>her on>him on>said on>we our>HE
our>ONLINE our>ORDINARY our>his our>with said>CROWD said>I said>SECRET said>at said>does said>has said>her said>i
said>we says>GIFT says>OLDER says>THREAT says>at says>cant says>got says>not says>them says>wants says>what she>CARE
she>DIRECT she>I she>TOLD she>been she>did she>for she>i she>on she>they should>LEAK so>ADULT so>HYPO so>MY so>NEVERMET
so>and so>to so>wont tell>CARE tell>ME tell>PEER tell>SHAME tell>for tell>you that>HARMED that>OPINION that>PIC
that>SELF_MINOR that>WORRY that>me the>CONTACT the>KIN the>SECRET the>TOPIC the>dont the>please the>would them>ASK
them>I them>he them>i them>want them>why they>DIRECT they>TOLD they>VIOLENCE they>would this>CREEPY this>FORCE this>HE
this>who to>CREEPY to>DIRECT to>DISTRESS to>FORCE to>NEWS to>PEER to>SHAME to>at to>says to>want us>for us>to us>we
want>CONTACT want>SHAME want>TOUCH want>and want>him want>it want>tell wants>GIFT wants>at wants>in was>CONTACT
was>HARMED was>I was>MEET was>PIC was>YOU was>do was>have was>not was>they was>this was>your wasnt>HE wasnt>MY wasnt>a
wasnt>he wasnt>my we>ASK we>ME we>MY we>TOUCH we>WE we>should we>us what>FORCE what>HYPO what>NEAR what>at what>says
when>SOURCE when>a when>been when>his when>i when>in when>they where>WE where>YOU where>a where>in where>our where>we
where>you which>SOMEONE which>a which>to who>BULLY who>CREEPY who>FORCE who>WORRY who>and who>him who>my who>on
who>them who>who why>CONTACT why>OTHER_ADULT will>FORCE with>BULLY with>MINOR with>NEVERMET with>SELF_MINOR with>have
with>his with>on with>what wont>CREEPY wont>PIC wont>THREAT wont>that wont>them wont>to wont>who would>LOVE
would>OTHER_ADULT would>us would>your you>ASK you>HELPREQ you>a you>at you>do you>for you>it you>of you>wants you>was
you>you your>CROWD your>HE your>TOUCH your>was
""",
    3: """
ADULT>FORCE ADULT>OTHER_ADULT ADULT>PIC ADULT>but ASK>KNOWS ASK>MOVED ASK>THREAT ASK>TOUCH ASK>got ASK>of ASK>to
ASSAULT>CHILD ASSAULT>KIN ASSAULT>ONLINE ASSAULT>it ASSAULT>on BEING>BEING BEING>NUDE BEING>STALK BEING>to BULLY>but
BULLY>has BULLY>my CARE>HARMED CARE>NEWS CARE>SOMEONE CARE>WORRY CARE>dont CARE>her CARE>keeps CARE>tell CHILD>BULLY
CHILD>SOMEONE CHILD>has CHILD>isnt CHILD>she CONTACT>when CREEPY>CROWD CREEPY>ONLINE CREEPY>and CREEPY>are CREEPY>from
CREEPY>him CREEPY>on CREEPY>the CRISIS>ME CROWD>ABUSE CROWD>BULLY CROWD>ONLINE CROWD>SHAME CROWD>are CROWD>from
CROWD>on DESPAIR>HE DESPAIR>ONLINE DIRECT>HE DISTRESS>and DISTRESS>that DISTRESS>to FORCE>PIC FORCE>do FORCE>her
FORCE>says FORCE>the FRAME>MY FRAME>at FRAME>us FRAME>your GIFT>ME GIFT>ONLINE GIFT>SECRET GIFT>YOU GIFT>me GIFT>not
GIFT>so GIFT>wants GIFT>your GROOMED>DIRECT GROOMED>I HARMED>MY HARMED>did HARMED>is HARMED>my HARMED>was HE>CREEPY
HE>CROWD HE>HARMED HE>a HE>can HE>how HE>isnt HE>not HE>so HE>want HE>what HE>your HELPREQ>I HELPREQ>NUDE
HELPREQ>SECRET HELPREQ>STALK HELPREQ>YOU HELPREQ>her HELPREQ>want HYPO>says I>CARE I>HELPREQ I>MINOR I>TOLD I>in I>isnt
I>keeps KIN>BEING KIN>BULLY KIN>GIFT KIN>KNOWS KIN>ME KIN>NUDE KIN>PIC KIN>THREAT KIN>WE KIN>do KIN>isnt KIN>this
KIN>wont KNOWS>ONLINE KNOWS>where LOVE>SECRET ME>FORCE ME>NEAR ME>OLDER ME>OTHER_ADULT ME>but ME>has ME>isnt ME>says
ME>she ME>so ME>when MEET>CARE MEET>CHILD MEET>MEET MEET>NEVERMET MEET>it MEET>to MINOR>I MINOR>been MINOR>keep
MINOR>says MY>DESPAIR MY>HARMED MY>KIN MY>isnt MY>our MY>tell MY>they NEAR>THREAT NEAR>a NEAR>his NEAR>on NEVERMET>tell
NEWS>KIN NEWS>at NEWS>says NUDE>HE NUDE>SHAME NUDE>are NUDE>got NUDE>of OLDER>ADULT OLDER>CARE OLDER>MY OLDER>YOU
OLDER>a OLDER>do OLDER>i OLDER>it OLDER>said OLDER>you ONLINE>NEAR ONLINE>TOPIC ONLINE>YOU ONLINE>i ONLINE>if
ONLINE>with OPINION>OLDER OPINION>OPINION OPINION>PAST OPINION>PIC OPINION>but OPINION>for OPINION>him OPINION>in
OPINION>it OPINION>me OPINION>so OPINION>with ORDINARY>CROWD ORDINARY>MEET ORDINARY>PIC ORDINARY>are ORDINARY>can
OTHER_ADULT>CONTACT OTHER_ADULT>LOVE OTHER_ADULT>MINOR OTHER_ADULT>NEVERMET OTHER_ADULT>ONLINE PAST>ASK PAST>HELPREQ
PAST>PAST PAST>WORRY PAST>please PEER>ASSAULT PEER>GROOMED PEER>NEVERMET PEER>SELF_MINOR PEER>not PEER>she PEER>us
PIC>BEING PIC>KIN PIC>PEER PIC>a PIC>got PIC>my PIC>says PIC>was SECRET>HARMED SECRET>PIC SECRET>SEND SECRET>a
SECRET>and SECRET>didnt SECRET>he SECRET>me SECRET>with SELF_ADULT>CONTACT SELF_ADULT>I SELF_ADULT>been SELF_ADULT>have
SELF_ADULT>i SELF_MINOR>a SEND>not SEND>so SEX>ASK SEX>MY SEX>my SHAME>didnt SOMEONE>MINOR SOMEONE>PAST SOMEONE>STALK
SOMEONE>and SOMEONE>been SOMEONE>she SOMEONE>us SOMEONE>we SOURCE>TOLD SOURCE>TOPIC SOURCE>from SOURCE>says
SOURCE>wants STALK>will STAT>ADULT STAT>THREAT THREAT>ONLINE THREAT>WE THREAT>if THREAT>us TOLD>CONTACT TOLD>PIC
TOLD>get TOLD>in TOLD>it TOLD>says TOUCH>HARMED TOUCH>HE TOUCH>MY VIOLENCE>SOURCE VIOLENCE>THREAT WE>CROWD WE>DISTRESS
WE>THREAT WE>TOUCH WE>has WE>should WORRY>ASK WORRY>ONLINE WORRY>for WORRY>from WORRY>have WORRY>i WORRY>she YOU>from
YOU>his YOU>is YOU>isnt YOU>not YOU>them a>CRISIS a>FEAR a>because a>says a>us a>when and>GIFT and>PIC and>SOMEONE
and>WE and>wasnt are>PIC are>at are>it at>CHILD at>CROWD at>MINOR at>PEER at>TOPIC at>of because>CONTACT because>a
because>is because>the been>MY been>me but>ME but>cant but>is but>me cant>CHILD cant>ME cant>him cant>would did>CHILD
did>KIN did>tell didnt>from do>OLDER do>ONLINE do>STAT dont>him dont>says for>ADULT for>DISTRESS for>YOU for>cant
for>is for>should for>your from>CROWD from>SELF_MINOR from>SOURCE from>TOLD from>at from>dont from>keeps from>to
from>we get>BULLY get>I get>i get>if get>of get>with got>they had>DISTRESS had>I had>VIOLENCE had>i had>of had>was
has>CARE has>DIRECT has>I has>KIN has>LOVE has>SECRET has>THREAT has>i has>in have>CRISIS have>DISTRESS have>HELPREQ
have>ME have>SEND have>WE have>him have>me have>where have>you he>ABUSE he>OLDER he>PIC he>STAT he>can he>did he>dont
he>from he>isnt he>says he>us he>wasnt he>when he>you her>ASK her>CHILD her>I her>TOLD her>i her>says him>ADULT him>in
him>said his>SEND his>is how>CHILD how>FORCE how>KIN how>MINOR how>and how>for i>BEING i>HELPREQ i>TOLD i>does i>isnt
i>keeps i>our i>when if>NUDE if>SOMEONE if>THREAT if>TOUCH if>what in>BEING in>SOURCE in>TOPIC in>said in>she in>when
is>CARE is>DESPAIR is>PIC is>SELF_MINOR is>WE is>a is>are is>do is>why is>you isnt>she it>CHILD it>SECRET it>have
keep>ASK keep>CONTACT keep>HE keep>me keep>to keeps>CONTACT keeps>ME keeps>NUDE keeps>ONLINE keeps>at keeps>is keeps>me
me>ASK me>FORCE me>NEAR me>OLDER me>from me>says my>DESPAIR my>HARMED my>HE my>MY my>SHAME my>our my>tell not>WORRY
not>and of>CREEPY of>but of>dont of>if of>our of>so on>ABUSE on>I on>KNOWS on>THREAT on>been on>got on>that our>NUDE
our>SEX our>been our>has our>on said>ASK said>GIFT said>LOVE said>ORDINARY said>for said>of said>should said>us
says>FRAME says>HARMED says>her says>it she>CONTACT she>KNOWS she>NEVERMET she>OPINION she>WE she>got she>is she>isnt
she>us should>CONTACT should>PEER should>STALK should>my should>where so>DISTRESS so>SOMEONE so>STAT so>a so>would
tell>your that>ADULT that>LOVE that>it that>the that>wants the>ASK the>GIFT the>HARMED the>he the>is the>it the>them
the>what the>who them>CARE them>HE them>KIN them>MY them>for them>my them>of they>FORCE they>MINOR they>MY they>for
they>says this>SOURCE this>STALK this>at this>but this>i to>ABUSE to>NEVERMET to>do to>on to>we to>where us>THREAT
us>and want>GIFT want>I want>PIC want>SOMEONE wants>MY wants>WORRY wants>my wants>us was>ABUSE was>HE was>PEER was>i
was>isnt was>me we>CARE we>SEND we>is what>ABUSE what>OPINION what>PIC what>does what>me what>of when>on when>she
when>them where>CHILD where>KIN where>ME where>MY where>me who>CARE who>HARMED who>MY who>STALK who>TOLD who>we
why>CREEPY why>would will>MY will>it will>my will>they with>NUDE with>OPINION with>YOU with>from with>not with>you
wont>FRAME wont>HE wont>at wont>me would>CHILD would>CRISIS would>KIN would>ORDINARY would>THREAT would>have would>to
would>with you>PIC you>from you>he you>his you>said you>them your>ASK your>GROOMED your>I your>he your>i your>isnt
""",
    4: """
ADULT>CONTACT ADULT>HARMED ADULT>ME ADULT>ORDINARY ASK>CREEPY ASK>KIN ASK>MEET ASK>NUDE ASK>OPINION ASK>WORRY ASK>are
ASK>in ASK>on ASK>the ASSAULT>YOU ASSAULT>if BULLY>ME BULLY>MY BULLY>ONLINE BULLY>how CARE>ASSAULT CARE>HELPREQ CARE>I
CARE>OTHER_ADULT CARE>SECRET CARE>TOUCH CARE>been CARE>i CARE>of CARE>with CHILD>CARE CHILD>HE CHILD>HELPREQ
CHILD>MOVED CHILD>OLDER CHILD>his CHILD>it CHILD>who CONTACT>KIN CONTACT>for CREEPY>CREEPY CREEPY>a CREEPY>of CRISIS>MY
CRISIS>in CRISIS>my CRISIS>this CROWD>FEAR CROWD>do CROWD>for CROWD>his DESPAIR>in DESPAIR>me DESPAIR>so DISTRESS>HE
DISTRESS>cant DISTRESS>when FEAR>HE FORCE>NUDE FORCE>on FRAME>SOMEONE FRAME>my GIFT>PIC GIFT>them GIFT>where GIFT>who
GIFT>with GROOMED>YOU GROOMED>he GROOMED>i GROOMED>if GROOMED>you HARMED>and HE>ABUSE HE>BULLY HE>OPINION HE>SECRET
HE>cant HE>did HE>she HE>should HE>the HE>wasnt HE>when HE>where HE>why HELPREQ>FORCE HELPREQ>NEAR HELPREQ>me
HELPREQ>tell HELPREQ>you I>GROOMED I>SEND I>a I>did I>our I>she I>was I>when I>why KIN>CARE KIN>MOVED KIN>OLDER
KIN>OPINION KIN>TOUCH KIN>been KIN>cant KIN>for KIN>it KIN>on KIN>she KIN>that KNOWS>I KNOWS>MY KNOWS>STAT KNOWS>WE
KNOWS>i KNOWS>our LEAK>HE LEAK>I LEAK>a LEAK>are LEAK>i ME>ASK ME>PEER ME>from ME>in ME>is ME>me MEET>HELPREQ MEET>ME
MEET>is MEET>me MEET>should MEET>with MINOR>ADULT MINOR>HE MINOR>SOMEONE MINOR>but MINOR>her MINOR>she MINOR>who
MY>CROWD MY>GIFT MY>HE MY>are MY>for MY>in MY>she MY>would NEAR>to NEVERMET>HELPREQ NEVERMET>to NEWS>I NEWS>i NEWS>this
NUDE>ME NUDE>me OLDER>I OLDER>LOVE OLDER>OLDER OLDER>for OLDER>is ONLINE>does ONLINE>is ONLINE>she ONLINE>tell
ONLINE>you OPINION>CROWD OPINION>SEX ORDINARY>STAT ORDINARY>for ORDINARY>we OTHER_ADULT>ASK OTHER_ADULT>SELF_MINOR
OTHER_ADULT>WE OTHER_ADULT>we PAST>OPINION PAST>SELF_MINOR PAST>i PAST>that PAST>the PEER>CHILD PEER>HE PEER>NUDE
PEER>SHAME PEER>do PEER>her PEER>with PIC>CHILD PIC>CROWD PIC>SOMEONE PIC>he PIC>him PIC>in PIC>she SECRET>PEER
SECRET>this SELF_ADULT>ADULT SELF_ADULT>MY SELF_ADULT>my SEND>KIN SEND>MEET SEND>MOVED SEND>SECRET SEND>them SEX>I
SEX>i SHAME>said SHAME>this SOMEONE>CREEPY SOMEONE>KNOWS SOMEONE>MEET SOMEONE>THREAT SOMEONE>from SOMEONE>him
SOMEONE>in SOMEONE>wont SOURCE>CREEPY SOURCE>ONLINE STALK>him STAT>WE STAT>our STAT>said THREAT>ORDINARY THREAT>in
TOLD>ABUSE TOLD>CARE TOLD>MOVED TOLD>PEER TOLD>THREAT TOUCH>I TOUCH>his TOUCH>i VIOLENCE>CHILD VIOLENCE>CONTACT
VIOLENCE>we VIOLENCE>when WE>CARE WE>CHILD WE>SOMEONE WE>TOLD WE>can WE>with WORRY>CREEPY WORRY>but WORRY>isnt YOU>I
YOU>PIC YOU>i YOU>was YOU>when a>MY a>did a>in a>wants a>you and>HARMED and>OTHER_ADULT and>VIOLENCE and>does and>for
and>had and>in and>is and>isnt and>says and>that and>this are>I are>WE are>to at>but at>he been>ME been>TOUCH been>for
but>are but>dont can>his cant>CARE cant>to did>do did>it didnt>it does>a does>on does>when does>who does>you dont>CARE
dont>VIOLENCE dont>me dont>of dont>tell for>OTHER_ADULT for>a for>and for>does for>him for>of for>said from>ONLINE
from>SHAME from>my from>said get>PIC get>for get>my got>ADULT got>GIFT got>NUDE got>SOMEONE got>do has>ORDINARY
has>SEND has>SOMEONE has>a have>MOVED have>SEX have>this have>us he>CROWD he>should he>to he>we he>wont he>your her>HE
her>NUDE her>her her>wants him>MOVED him>if him>will his>CARE his>CHILD his>KIN his>ME his>me how>ABUSE i>GROOMED i>KIN
i>of i>what i>why if>SEND if>WE if>are if>does if>his if>we in>PIC in>WORRY in>his is>CRISIS is>SEX is>STALK is>because
is>dont is>not is>the is>we isnt>ME isnt>and isnt>me it>CONTACT it>FORCE it>I it>SOMEONE it>can it>your keep>ME
keeps>how me>BULLY me>PEER me>if me>on me>when my>CONTACT my>GROOMED my>SEX my>THREAT my>are my>does my>when not>if
of>SHAME on>NEAR on>are on>has on>his on>i on>my on>our our>CHILD our>CONTACT our>CROWD our>DISTRESS our>TOLD please>HE
please>NEAR please>he please>is please>tell said>FRAME said>HE said>SEND said>THREAT said>do said>please said>why
says>HE says>SHAME says>SOURCE says>TOUCH she>ONLINE she>keeps she>not she>was she>why she>with should>MOVED
should>SEND should>tell so>HE so>ORDINARY so>SOURCE so>for so>have so>he tell>what that>HE that>from that>i that>she
the>KNOWS the>SHAME the>if the>says the>that they>BULLY they>THREAT they>does they>if they>in they>the they>wont
this>he this>to to>MOVED to>OTHER_ADULT to>i us>with want>CRISIS wants>KIN wants>OPINION wants>PIC was>FAULT was>of
was>who we>NUDE we>SOMEONE we>SOURCE we>can what>CRISIS what>HARMED what>do what>i when>ME when>PAST when>and when>her
when>me when>my where>ONLINE where>it where>she who>ME who>get who>to why>didnt why>he why>to will>THREAT will>VIOLENCE
will>on will>tell with>HE with>WORRY with>a wont>his you>ADULT you>NUDE you>and you>so you>when your>it
""",
    5: """
ABUSE>if ABUSE>of ADULT>CROWD ADULT>OPINION ADULT>in ADULT>would ASK>SOMEONE ASK>YOU ASK>because ASK>but ASK>for
ASK>have ASK>you BEING>I BEING>THREAT BEING>i BULLY>at BULLY>in BULLY>me BULLY>the CARE>BEING CARE>CHILD CARE>his
CARE>is CHILD>FRAME CHILD>I CHILD>ME CHILD>SHAME CHILD>VIOLENCE CHILD>didnt CHILD>do CHILD>what CHILD>wont CONTACT>CARE
CONTACT>CONTACT CONTACT>HE CONTACT>ONLINE CONTACT>dont CONTACT>her CREEPY>KIN CRISIS>I CRISIS>i CRISIS>on CROWD>didnt
CROWD>get CROWD>what DESPAIR>ME DESPAIR>would DISTRESS>WORRY DISTRESS>of FORCE>ME FORCE>him FRAME>ADULT GIFT>GIFT
GIFT>MY GIFT>wont GROOMED>HE HARMED>I HARMED>i HE>DIRECT HE>LEAK HE>MINOR HE>MY HE>OLDER HE>TOUCH HE>WE HE>dont HE>her
HE>me HE>we HE>would HELPREQ>GIFT HELPREQ>ORDINARY HELPREQ>for HELPREQ>they HELPREQ>who HYPO>on I>FEAR I>HE I>does
I>for I>of KIN>SHAME KIN>SOMEONE KIN>his KIN>me KNOWS>PIC KNOWS>to ME>SOMEONE ME>THREAT ME>didnt ME>on MEET>he MINOR>is
MOVED>ONLINE MOVED>OPINION MOVED>for MY>ASSAULT MY>LEAK MY>SHAME MY>should MY>was NEVERMET>the NEWS>PIC NEWS>and
NUDE>and NUDE>at OLDER>MINOR OLDER>to ONLINE>ADULT ONLINE>LOVE ONLINE>her ONLINE>our ONLINE>who OPINION>ONLINE
OPINION>SOMEONE OPINION>at OPINION>of ORDINARY>if ORDINARY>our OTHER_ADULT>at OTHER_ADULT>she PAST>CHILD PAST>KIN
PEER>KIN PEER>OTHER_ADULT PEER>SEND PEER>SOMEONE PEER>from PEER>that PIC>CARE PIC>ONLINE PIC>me PIC>on PIC>to
SELF_MINOR>CONTACT SELF_MINOR>OTHER_ADULT SELF_MINOR>PEER SEND>SOURCE SEND>at SEX>the SHAME>him SOMEONE>FRAME
SOMEONE>HE SOMEONE>HYPO SOMEONE>LEAK SOMEONE>at SOMEONE>when SOURCE>CARE SOURCE>CHILD SOURCE>OTHER_ADULT SOURCE>PEER
SOURCE>if STAT>ABUSE STAT>BULLY STAT>FRAME STAT>ONLINE STAT>get STAT>how STAT>was TOLD>OLDER TOLD>her TOUCH>KIN
VIOLENCE>been VIOLENCE>her VIOLENCE>me WE>NUDE WE>which YOU>ABUSE YOU>ASK YOU>SOMEONE YOU>VIOLENCE YOU>YOU YOU>get
YOU>so YOU>this a>I a>MOVED a>NEVERMET a>PIC a>it a>of and>CREEPY and>KNOWS and>MEET and>SECRET and>THREAT and>WORRY
and>have and>keeps and>me and>on and>where are>his are>with at>ADULT at>OLDER at>has because>CARE because>been
because>him because>them been>CONTACT been>in been>on but>ASK but>and can>i can>if cant>NEWS cant>cant did>on didnt>I
didnt>i do>FORCE do>YOU do>that does>ADULT does>HE does>at dont>ME dont>a dont>how for>CREEPY for>for for>he from>FEAR
from>a from>it get>a got>OLDER has>ME has>NUDE has>ONLINE has>PIC has>been has>me have>GIFT have>LEAK he>LOVE he>but
he>for her>KIN her>that him>I him>for his>WORRY his>on how>do how>from how>what i>FEAR i>WE i>get if>HELPREQ if>ONLINE
if>OTHER_ADULT if>PEER if>can if>have if>isnt if>not if>you if>your in>HE in>KNOWS in>ONLINE in>SEND in>are in>has
is>VIOLENCE is>my is>your it>HE it>LOVE it>should it>wasnt keep>BULLY keep>DISTRESS keep>on keeps>PIC keeps>for
me>TOUCH me>didnt me>me me>which my>ABUSE my>ASSAULT my>LEAK my>has my>was of>GIFT of>NUDE of>my of>not of>who
on>DIRECT on>SEND on>SOURCE on>WORRY on>the our>MY please>SECRET said>wants says>LOVE says>ORDINARY says>tell
she>VIOLENCE she>but should>have should>him should>the tell>YOU tell>and that>SOMEONE the>TOUCH the>when them>ME
they>ASK they>LEAK they>SEND they>a they>and they>are this>I this>this this>with to>BULLY to>GIFT to>I to>PAST to>are
to>your want>HELPREQ wants>I wants>MEET wants>for wants>to was>SELF_MINOR was>TOUCH we>which what>SOMEONE what>TOLD
what>are what>in what>it when>I when>SELF_MINOR when>SOMEONE when>your which>at who>ASK who>MEET why>HELPREQ why>have
will>this with>ADULT with>because with>of with>to would>ASK you>ABUSE you>HE you>SECRET you>SOMEONE you>VIOLENCE
you>YOU you>get you>this your>PIC your>not your>to
""",
    6: """
ABUSE>THREAT ABUSE>it ADULT>CARE ADULT>NEVERMET ADULT>NEWS ADULT>OLDER ADULT>SECRET ADULT>SOURCE ASK>GIFT BEING>with
BULLY>I BULLY>i BULLY>it BULLY>to CARE>ABUSE CARE>PIC CARE>THREAT CARE>WE CARE>that CARE>when CARE>wont CHILD>cant
CHILD>her CHILD>this CONTACT>CROWD CONTACT>MINOR CONTACT>what CREEPY>OLDER CRISIS>CRISIS CRISIS>DESPAIR CRISIS>a
CRISIS>for CRISIS>not CRISIS>the CROWD>ME CROWD>and CROWD>me DESPAIR>of DIRECT>WE DIRECT>and DIRECT>us DISTRESS>DESPAIR
DISTRESS>SOURCE DISTRESS>VIOLENCE DISTRESS>on FAULT>do FAULT>for FAULT>it FEAR>ONLINE FORCE>and FORCE>me FRAME>SEX
FRAME>so GIFT>ASK GROOMED>a HE>ME HE>ONLINE HE>WORRY HE>is HE>it HE>wont HELPREQ>PEER I>HARMED I>MOVED I>SECRET I>SHAME
I>WE I>dont I>had I>me KIN>from KIN>who LEAK>MY ME>MEET ME>MINOR ME>TOUCH ME>if MEET>KIN MOVED>ME MOVED>me MOVED>on
MY>CREEPY MY>GROOMED MY>KNOWS MY>PIC NEAR>MY NEVERMET>that NEWS>the NUDE>SOMEONE OLDER>HELPREQ OLDER>PEER OLDER>on
ONLINE>CHILD ONLINE>I ONLINE>KNOWS ONLINE>cant ONLINE>dont OPINION>I OPINION>ME OPINION>them ORDINARY>MOVED ORDINARY>MY
OTHER_ADULT>a PEER>CONTACT PEER>SOURCE PEER>keeps PIC>ASK PIC>HE PIC>ME PIC>NUDE PIC>are SEX>at SHAME>HE SHAME>of
SOMEONE>ASK SOMEONE>BULLY SOMEONE>PIC SOMEONE>keep SOMEONE>says SOMEONE>tell SOMEONE>them SOMEONE>would SOURCE>KIN
SOURCE>ME SOURCE>PAST SOURCE>in STALK>at STAT>of TOLD>a TOLD>she TOLD>what TOUCH>CHILD TOUCH>in VIOLENCE>WE VIOLENCE>a
VIOLENCE>because VIOLENCE>with YOU>NUDE YOU>SELF_MINOR YOU>SEX YOU>he YOU>it a>CROWD a>LOVE a>MEET a>has and>SELF_MINOR
and>TOLD and>and and>at and>to and>us are>how are>us at>CONTACT at>SOMEONE at>the at>they because>HE because>PAST
because>i because>it because>of been>a been>the but>he can>KNOWS can>YOU can>so cant>HE cant>do did>CROWD do>HE do>you
does>my does>the dont>why for>CROWD for>OLDER from>HE from>our get>ME get>NUDE get>ONLINE get>THREAT get>me got>ONLINE
got>PIC got>SEND had>in had>to has>FORCE have>ONLINE have>a have>said he>MEET he>ORDINARY he>OTHER_ADULT he>SECRET
he>YOU he>do he>it he>what her>PEER him>i his>CROWD his>MY his>ONLINE his>PIC his>my how>FRAME how>him how>is i>CHILD
i>DESPAIR i>HARMED i>MOVED i>SHAME i>WORRY i>dont i>had i>i i>me i>the if>ABUSE if>FRAME if>cant in>ADULT in>ME in>WE
in>us in>was is>FAULT is>MY is>NUDE is>SOMEONE is>been is>what it>ADULT it>ASSAULT it>KIN it>ONLINE keep>I keep>ONLINE
keep>i keep>with keeps>and me>KIN me>and me>but me>dont my>CHILD my>CREEPY my>DIRECT my>KNOWS my>for of>SEND of>didnt
of>him of>them of>this of>wont on>me on>on on>them our>KIN said>cant said>my says>ME says>YOU she>HE so>WORRY so>does
tell>this the>CRISIS the>I the>SELF_MINOR the>a the>didnt the>his them>me they>cant they>he they>said this>ADULT
this>CROWD this>PEER to>HE to>KIN to>NUDE to>SEND to>TOUCH to>cant to>you want>MY want>my wants>the was>ME what>CROWD
what>MY when>ADULT who>FEAR who>does who>us why>a why>does with>GIFT with>I with>OLDER with>VIOLENCE with>i wont>FORCE
would>want you>SELF_MINOR you>SEX
""",
    7: """
ABUSE>MY ABUSE>my ADULT>NUDE ADULT>YOU ADULT>when ASK>MY ASK>SEND BEING>DIRECT CARE>CRISIS CARE>HE CHILD>i CREEPY>CARE
CROWD>of CROWD>tell DESPAIR>DISTRESS DESPAIR>LOVE DESPAIR>it DISTRESS>DISTRESS FEAR>VIOLENCE FEAR>to FRAME>WORRY
FRAME>is FRAME>what GROOMED>my HARMED>it HE>PIC HE>SEX HE>VIOLENCE HE>said HELPREQ>please HELPREQ>the I>DESPAIR
I>DISTRESS I>FAULT I>NEWS I>didnt I>it KIN>TOLD LEAK>and LEAK>it LEAK>my LOVE>ADULT LOVE>MINOR ME>BULLY ME>KIN
ME>SECRET ME>VIOLENCE ME>dont ME>it MINOR>TOLD MY>ABUSE MY>ADULT MY>does MY>my ONLINE>CONTACT ONLINE>ORDINARY
OPINION>ABUSE OPINION>KIN OPINION>PEER OPINION>i OPINION>to ORDINARY>WE PAST>CROWD PEER>OPINION PEER>PIC PEER>for
SECRET>CROWD SEND>FORCE SEND>PAST SEND>my SOMEONE>DIRECT SOMEONE>NEVERMET SOMEONE>TOUCH SOMEONE>if SOMEONE>keeps
SOMEONE>of SOURCE>and SOURCE>are THREAT>THREAT TOLD>TOLD TOUCH>TOUCH TOUCH>on WE>KIN WE>MY WE>it WORRY>and YOU>HE
YOU>SEND YOU>wont a>ME a>MINOR a>PEER a>SECRET a>dont a>my and>BULLY and>CHILD and>ONLINE and>YOU and>it are>ASK
are>CHILD are>KIN are>THREAT at>ME at>PIC at>SEND at>me because>PEER but>HE but>what can>keep did>for did>that
didnt>SOURCE do>if do>of do>so do>the does>MY for>FEAR for>HE for>SOURCE for>TOUCH from>MEET from>PAST got>HELPREQ
got>VIOLENCE have>FORCE have>the have>to he>ONLINE he>SEX he>WE he>how he>is her>ADULT how>does i>CARE i>DISTRESS
i>FAULT i>I i>NEWS i>SECRET i>STAT i>didnt i>she if>i if>said if>says in>NUDE in>OTHER_ADULT in>VIOLENCE in>had in>her
it>MINOR it>me it>my keep>SECRET me>MEET me>MY me>PIC me>SECRET me>VIOLENCE me>in my>been my>that of>STALK of>a of>what
on>STAT please>HELPREQ said>dont says>ONLINE says>PAST says>he says>me says>your so>FAULT the>do they>GIFT they>LOVE
they>is they>with this>ONLINE to>CRISIS to>get was>OPINION was>he was>my was>the was>what what>I what>for what>if
what>when where>CONTACT who>ADULT who>keeps who>your with>CHILD with>her with>please you>LOVE you>SEND you>wont
your>the
""",
    8: """
ABUSE>that ADULT>CREEPY ADULT>him ADULT>it ADULT>said ADULT>with ADULT>you ASK>I ASK>ONLINE ASSAULT>ASSAULT CARE>SOURCE
CHILD>me CHILD>on CREEPY>HE CRISIS>of CROWD>ADULT FAULT>I FAULT>i FEAR>ADULT FEAR>and FORCE>HE FORCE>I FORCE>for
FORCE>i FRAME>to GIFT>they GROOMED>MY HE>I HE>MEET HE>THREAT HE>for HE>says HELPREQ>can I>ASSAULT I>NEVERMET I>OLDER
I>SEX I>should KIN>didnt KIN>i KIN>of LEAK>ME LEAK>me LOVE>ME LOVE>me ME>SELF_MINOR ME>SEX MINOR>ME MINOR>me MY>DIRECT
MY>FORCE MY>NEWS MY>SEX MY>has MY>him MY>if NUDE>was OLDER>HE OLDER>his ONLINE>ASK ONLINE>NUDE ONLINE>SEND ONLINE>for
ONLINE>from ONLINE>we ORDINARY>and OTHER_ADULT>to PEER>ADULT SECRET>ME SECRET>SECRET SECRET>it SEND>ORDINARY SEND>on
SOURCE>me SOURCE>to STAT>HE STAT>i STAT>it STAT>they TOUCH>CARE TOUCH>my VIOLENCE>KIN YOU>who a>THREAT a>VIOLENCE a>his
a>if a>with a>your and>dont and>not at>HE at>and at>in at>that been>to can>LOVE can>him can>to can>you cant>ADULT
didnt>does didnt>so do>SOMEONE do>he does>I does>SOURCE does>have does>i from>CHILD from>him get>ADULT get>MY got>ME
got>NEWS got>THREAT got>me got>to has>CONTACT have>CARE he>CONTACT he>said him>GIFT his>TOUCH his>to how>YOU how>you
i>ASSAULT i>NEVERMET i>SEX i>do i>in i>said i>should if>ADULT if>I if>YOU if>on in>GIFT in>because in>i is>ABUSE
is>CREEPY is>SHAME is>YOU is>her is>this it>MY it>OPINION it>but it>cant it>i it>this keeps>BULLY keeps>a me>ME
me>SELF_MINOR me>SEX me>SOMEONE my>VIOLENCE my>them of>CARE said>MY said>they says>to she>ADULT she>KIN she>the
should>GIFT tell>who that>HYPO that>he the>BULLY the>HYPO the>MY the>did the>i the>in they>have they>my was>a what>he
what>my when>says where>when which>MY who>CROWD who>OTHER_ADULT who>PIC who>is why>SOMEONE with>CARE with>CONTACT
you>who
""",
    9: """
ADULT>SEND ADULT>been ASK>CARE ASK>i CARE>has CHILD>a CREEPY>MY CREEPY>my DESPAIR>DESPAIR DESPAIR>with DIRECT>me
DISTRESS>it FRAME>which GIFT>to HE>NUDE HE>i I>keep I>wont KIN>has KIN>in ME>PIC ME>that MEET>him MINOR>has MY>CRISIS
NEVERMET>ONLINE NUDE>on OLDER>ME ONLINE>CROWD ONLINE>wants PAST>a PEER>CRISIS PEER>FORCE PEER>does SEND>MY SEND>with
SOMEONE>CARE SOMEONE>LOVE SOURCE>MY SOURCE>my STAT>is TOLD>ADULT VIOLENCE>ADULT VIOLENCE>VIOLENCE a>STALK a>her a>keep
a>that a>we are>SOMEONE can>WORRY didnt>was does>he dont>HELPREQ dont>to got>ASSAULT have>BULLY he>NEAR he>in how>get
i>have i>keep i>wont if>he if>the my>CRISIS my>MOVED my>him my>if not>a of>me on>a on>he our>SEND said>this says>did
says>in says>the she>MINOR she>she so>it that>CROWD that>for that>where the>NUDE the>OTHER_ADULT the>THREAT them>a
them>and they>him this>MY this>my to>SECRET to>THREAT to>did to>it to>that wants>ME wants>i what>that who>WE who>can
who>what why>ADULT why>want with>CROWD with>KIN would>it you>your your>ADULT
""",
    10: """
ADULT>MOVED ADULT>our ASSAULT>at CHILD>ONLINE CHILD>and CREEPY>SOMEONE CRISIS>it CROWD>who DISTRESS>the FEAR>in FEAR>my
FRAME>HELPREQ GROOMED>OPINION HE>CONTACT HE>NEAR HELPREQ>ASSAULT HELPREQ>ONLINE I>DIRECT I>PAST I>STAT I>said KNOWS>it
ME>ASSAULT ME>ME MY>CHILD MY>did NUDE>NUDE ONLINE>MY OPINION>CHILD OPINION>did SECRET>ADULT SEND>and SOMEONE>FORCE
SOMEONE>NUDE SOMEONE>with SOURCE>because SOURCE>he STALK>MY STALK>my TOLD>on VIOLENCE>HE WE>in YOU>LOVE YOU>your
a>CREEPY a>from and>CONTACT and>my and>the and>they are>a are>because are>on because>OPINION can>I for>NUDE
for>ORDINARY for>SEND for>to from>WE get>in he>NUDE he>THREAT him>it how>CROWD how>HELPREQ how>this how>would i>DIRECT
in>a is>CONTACT is>ORDINARY it>ABUSE it>he me>NUDE me>that my>TOUCH my>with not>to of>us on>MY said>ADULT says>SECRET
says>we she>a so>cant tell>ADULT the>but the>my the>where they>HE to>CARE to>VIOLENCE to>for to>him wants>me
was>ASSAULT was>and we>in we>it what>because when>was which>the who>tell who>you why>ASK why>HE why>him with>ONLINE
with>SOMEONE with>THREAT you>the
""",
    11: """
ABUSE>ABUSE BULLY>and CHILD>my CHILD>says CROWD>I FEAR>MY FEAR>of FRAME>get GROOMED>ADULT HE>KIN HE>does HE>have I>he
I>the ME>NUDE MOVED>my MY>BEING MY>MOVED MY>OLDER MY>said MY>when MY>with ORDINARY>with PEER>wont SOMEONE>GIFT
SOMEONE>has SOMEONE>who SOMEONE>you SOMEONE>your STALK>from TOLD>my YOU>ADULT a>SOMEONE a>WE a>to and>MY and>NUDE
and>you but>it can>CHILD can>HELPREQ can>KIN cant>CROWD do>HELPREQ do>do for>MY from>MY has>and have>when he>does
how>of i>OLDER in>I in>and my>NEWS my>OLDER not>how of>ADULT of>i on>ADULT on>HE please>dont she>and that>STAT
they>KNOWS they>ME they>you this>SECRET was>to what>ME when>HE who>didnt with>in wont>tell
""",
    12: """
ADULT>CHILD CROWD>WORRY DESPAIR>for FRAME>YOU HE>LOVE HELPREQ>it I>ABUSE ME>and MY>TOUCH OLDER>me ONLINE>SECRET
SHAME>what SOURCE>a SOURCE>is STAT>if THREAT>please TOLD>MY TOUCH>ME TOUCH>me VIOLENCE>it WE>SEND a>BULLY a>NUDE a>so
from>in got>on i>ABUSE i>PAST i>did i>to in>CONTACT in>MY is>ME is>MEET is>who me>is my>BEING my>FORCE my>did my>my
of>WE says>WE the>at they>YOU was>but what>ADULT when>MY when>you who>i wont>for
""",
    13: """
ADULT>WORRY ADULT>who BULLY>BULLY CHILD>MY CHILD>in CROWD>i HE>in HE>my HELPREQ>ABUSE HELPREQ>ADULT I>do ME>tell
ONLINE>WE PIC>and SEND>NUDE a>OTHER_ADULT a>YOU a>who and>ME and>her are>OPINION at>my can>a can>get do>with does>that
is>ASK is>OPINION is>TOUCH it>FAULT it>for me>tell my>PIC not>ORDINARY that>SOURCE this>ABUSE to>SOMEONE was>ONLINE
who>at why>i
""",
    14: """
ABUSE>ME ABUSE>me ADULT>VIOLENCE ADULT>for CHILD>from FRAME>you HE>you HELPREQ>ME HELPREQ>this I>NEAR I>have MY>been
MY>that PIC>is STAT>do THREAT>it a>HE been>GROOMED can>SECRET got>and have>MY have>my i>NEAR in>the is>KIN is>SECRET
is>me is>to it>was of>and the>because who>FRAME will>ME
""",
    15: """
ADULT>DIRECT ADULT>KIN ADULT>did ADULT>does ADULT>me ASK>PIC DIRECT>ME GROOMED>GROOMED HE>KNOWS I>BULLY MEET>HE
PEER>who SHAME>SHAME a>a do>ADULT do>him i>BULLY it>to of>I of>would that>CHILD that>KIN the>CROWD the>WORRY to>MEET
to>YOU with>SEND
""",
    16: """
ABUSE>to ASK>my HE>STALK I>CRISIS PIC>it SEND>it SOMEONE>SOMEONE SOMEONE>please a>ABUSE from>SOMEONE he>STALK i>CRISIS
is>if it>PAST it>SHAME keep>a the>and they>me to>he why>ME will>me
""",
    17: """
CRISIS>to STAT>would are>i in>that it>it it>you my>NUDE the>to when>YOU who>YOU why>me
""",
    18: """
GIFT>and YOU>the does>STAT does>if on>and the>ADULT why>I
""",
    19: """
ADULT>PEER HE>YOU MY>CONTACT PAST>it a>HELPREQ of>ME which>is
""",
    20: """
MY>NUDE ORDINARY>do it>YOU want>ADULT
""",
    21: """
MY>VIOLENCE SOMEONE>YOU SOMEONE>is a>have for>PIC for>it
""",
    22: """
ADULT>ONLINE
""",
    23: """
VIOLENCE>and it>if what>the
""",
    24: """
in>at
""",
    25: """
the>are
""",
    28: """
a>ONLINE
""",
    34: """
HELPREQ>HELPREQ
""",
    37: """
ADULT>ADULT
""",
}

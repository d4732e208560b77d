"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.898
WHOLE = (-1.688, -0.768, -0.825, -0.403)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.525,
    "ADULT": 1.033,
    "ASK": 0.434,
    "ASSAULT": 0.575,
    "BEING": 0.015,
    "BULLY": 1.003,
    "CARE": 0.549,
    "CHILD": 0.421,
    "CONTACT": 0.181,
    "CREEPY": 0.587,
    "CRISIS": 2.084,
    "CROWD": -0.055,
    "DESPAIR": 1.400,
    "DIRECT": 0.565,
    "DISTRESS": 0.750,
    "FAULT": 0.657,
    "FEAR": 0.465,
    "FORCE": 0.570,
    "FRAME": -0.044,
    "GIFT": 0.858,
    "GROOMED": 0.368,
    "HARMED": 0.713,
    "HE": 1.196,
    "HELPREQ": 1.296,
    "HYPO": -0.170,
    "I": 0.641,
    "KIN": 0.206,
    "KNOWS": 0.146,
    "LEAK": 0.097,
    "LOVE": 0.427,
    "ME": 1.364,
    "MEET": 0.682,
    "MINOR": 0.357,
    "MOVED": 0.149,
    "MY": 0.628,
    "NEAR": 0.901,
    "NEVERMET": 0.117,
    "NEWS": -0.584,
    "NUDE": 1.260,
    "OLDER": 0.720,
    "ONLINE": 0.127,
    "OPINION": 0.003,
    "ORDINARY": -1.805,
    "OTHER_ADULT": 0.958,
    "PAST": 0.288,
    "PEER": 0.245,
    "PIC": 1.005,
    "SECRET": 0.657,
    "SELF_ADULT": -0.036,
    "SELF_MINOR": 0.294,
    "SEND": 0.037,
    "SEX": 0.327,
    "SHAME": 0.753,
    "SOMEONE": 1.412,
    "SOURCE": -1.281,
    "STALK": 0.864,
    "STAT": -0.683,
    "THREAT": 0.673,
    "TOLD": 0.677,
    "TOPIC": -0.440,
    "TOUCH": 1.071,
    "VIOLENCE": 1.056,
    "WE": 0.383,
    "WORRY": 0.548,
    "YOU": -0.307,
}
STEMS: dict[int, str] = {
    -80: """
cake
""",
    -76: """
monopoli
""",
    -72: """
cook
""",
    -71: """
holiday
""",
    -68: """
bakeri
""",
    -64: """
cuisin dinner
""",
    -62: """
dish score
""",
    -60: """
diner shoe
""",
    -59: """
thanksgiv
""",
    -58: """
crisp emmi monsoon salmon
""",
    -57: """
bake competitor fri
""",
    -56: """
airlin butter culinari keyston lotteri restaur skier
""",
    -55: """
fisheri fraction proprietor rain
""",
    -54: """
coffe liveri mph tuna
""",
    -53: """
din economist recip syndic win
""",
    -52: """
canari cat chef columnist dessert dog meal pie prelud prize revenu
""",
    -51: """
afl fli herring lunch monday rugbi salad tournament vowel won
""",
    -50: """
bacon burger conson curri margarita pizza quay sale salesman stew supermarket typhoon
""",
    -49: """
breakfast bun competit cun ensembl nrl pennant trademark vaudevill
""",
    -48: """
birthday coalit guernsey marino mortgag paid poni pulitz refineri tax throttl
""",
    -47: """
afc aggreg bread broadway carniv caucus chess forecast fraud gambl incom laugh leicest philharmon simulcast ski soda
sonic trophi waiter
""",
    -46: """
apr aviat bowl calendar cornish cricket delici dublin investor ireland libretto poker profit revu subsidi toast toulous
""",
    -45: """
bunni comedian costa crust discount fish flight flour flute hawker humour millionair owl playoff septemb
""",
    -44: """
ace bing cantones casino championship chees comedi commerc convect dine duck equiti fare merchant merger pacif play
racecours salari seafood sitcom slalom ticket wage
""",
    -43: """
baker bargain berkshir bird bonus brilliant cafe domino funni galway gillespi glide irish isbn leagu limerick nutrit
oakland olivi potato prix shirley shop snow supplier uefa winter
""",
    -42: """
banker chimney clever commiss connolli copa fiscal franc frost hot late lima luck math meteorolog miami oven porto rosi
season sell stockton su supper thai turnpik verdi weekday wholesal winner
""",
    -41: """
arthur bangkok bet ca chandler charter clarinet colbert concess domingo drum groceri inequ kicker laurel patrick peat
print pronunci
""",
    -40: """
breez breweri carrol chili chuckl combust convex french glider golden homer hopper humboldt intercollegi joke joyc mara
mayo novemb octav oracl parodi pronounc rank snack sweeney swiss talli trumpet umpir
""",
    -39: """
award bestsel broke broker cabaret chairman chicken chip cinnamon clown cypriot dolphin easter egg euro februari guin
humor landfal leinster linguist marsh nike plum premiership rainfal receipt sandwich slick spade stout subscript tavern
toad
""",
    -38: """
alphabet annual audio basqu cereal contest faa fairfield falcon fin fisherman franco freelanc fremantl fundrais gaelic
grade hack international ironi kilkenni mascot motorsport penni piraci referendum retail sardinia semifin snail snowi
spain spanish syllabl taxat trader triumph weston wineri
""",
    -37: """
acronym anaheim basket brandi cartel cater champagn cold concord contractor cooki fiba fiji fix fluent franchis glee
golfer grill halftim hamburg hearth incent invest laughter marathon mario marseill max mclean meadow melodi newmarket
partnership pig pilgrim pivot popcorn postseason potteri poultri premier price racer ratio rhyme sarcasm sharehold
sherri shrimp soccer sonar sponsorship stella tropic unbeaten
""",
    -36: """
airplan bartend bike bookstor bowler brent campeonato catalyst clap column crab dictionari division economi favourit
finalist fortun gardner golf goos gould great hacker hartley hawaiian hawk hurrican jerri jet juli kat lark lisbon ounc
paddi pan pastur patent penguin pianist pilot pond promot refere robbin sandi sicilian sort tune turkey wednesday
""",
    -35: """
agreement auction brew buy calcul california coca committe courier diet excel faster feeder formula gateway genius
greas iata newslett orchestra parrot purchas rabbit rocket scoop seasid sky soundtrack swan tabl traci tv wharf
""",
    -34: """
accordion aerospac airbus apprentic athena auditor australian banquet barbado budget catalog chocol coke collier
commission copyright cup cyprus distributor eleg equilibrium feast financi fitzgerald harp hudson loir mathemat
mediterranean mirag mixer morgan mozart nutrient pas payment penelop pork postmast prestigi prosper quiz race samoa
serra sing skylin soup sport stewart sunday sweet symphon team televis thunder veterinari
""",
    -33: """
abc accuraci alia apprenticeship archeri arithmet barcelona bradi calcium canberra cart christchurch christma cocktail
col cumul davidson dealer decemb dietari foundri giggl greenhous holstein indonesian jockey lineup mccormick merchandis
missil nixon notat obo paperback pari peabodi pga ping podcast portugues postag rockefel rte satir saturday scorer
seller showtim soprano speedway stapl steiner sunset sunshin tariff tast tenni terminolog textbook thud timet torino
tuesday turf unanim walli waltz wheeler wicket
""",
    -32: """
accent aircraft allianc amazon ant ate atkin atlant beverag biennial bravo burnett buyer citrus clerk cod composit
creami drought english fife fl fletcher flyer footbal fruit hectar homework horsesho jubile lanc lawsuit lombard medley
napier nascar newscast nielsen palo patti perth porter portug prolif rana reef regulatori rivalri rue steak sue surf
tab trick wed wildcat
""",
    -31: """
acoust airway ale analyst aragon ballet carl celtic ceo che cheer comparison concerto crash crook dash divis econom
espana eurovis expert expertis generous guild hondura hungri inventori januari joker licens limo lucki mcdonald mlb mls
mvp napkin newspap nomenclatur ocean odi parchment piedmont plymouth premium raceway roth rudder rum statist steward
strawberri symphoni tail takeov thornton thoroughbr tobacco unfair uruguayan vendor victori week yacht zoom
""",
    -30: """
acclaim auckland barker bart bill bon boyer brewer bronco businessmen camel chu class classif climat collingwood comed
compil consortium constel cours currenc dive dove driveway eclect entrepreneur eu fast feb fiesta financ flavor flew
food frequenc fuzzi grass greedi guitar hockey innov inventor journalist jurisprud kitchen licenc lobbi logic maxim
medalist moreno motorcycl mushroom mute nes octob orchard output par paraguay perenni ph philli pigeon playback proport
pyrene raf refin repair rich rye sabah scholarship screenwrit semi sierra simpson siren sound spat squirrel superb
switzerland sydney tabloid tier tomato trade treasur ulyss warren well wellington wine
""",
    -29: """
antarct api athlet audibl australia av basebal bee blanc booklet bordeaux bracket bug catalogu chalk chestnut chew
cigar cigarett coaster cola colombo compet compos confer creditor crescent dairi diabet diver dominion earn eel export
feather fern fog francais friedman frog gag gazett giro goal granit harmonica hartford houghton infring insur jule
kildar market marketplac monaco monterey monti noel noir odyssey olymp optim pact parcel polo premio prescott primetim
programm qatar quintet rainbow rainforest rival roger scrambl shuffl sloop sponsor swirl symmetri syntax tanner tate
thailand thiev thomson vanguard vineyard vote walnut woo zealand
""",
    -28: """
agricultur applaus ban beaver beef bell bertrand bilingu blizzard book brand brewster brisban broadcast cascad
catchment certif clinch colloqui commerci conjunct creativ credit domesday drive dryli edouard elk entropi espionag
farrel fastest favorit finch futsal glass gold grape hbo iberian inning kangaroo kitti kw lausann lime literari loan
lucrat mail malta mandolin martini metacrit milk mistak mock month novel ottawa packet peach plane playstat ponytail
portfolio prioriti putnam quantit rift rpm sail saturn schedul seneg simeon slice smart spell squash submarin thump
triangular trout umbrella unicorn veloc vocabulari weather word zeppelin
""",
    -27: """
accredit adelaid anglia autumn ball berti billionair businessman candi cann cass catalan categor catherin cellar ceram
chennai chord cole cone congratul congress contract corona crossov custom dawson delight drummer dun eddi editori
effici encyclopedia error estadio farmer fee fifa flop francai francisco high hostess hz industrialist influenza
jakarta kennedi key ko lawn liverpool luigi manfr manufactur mart mathematician mclaughlin montreal murdoch murphi
music mustard neoclass nsw oliv order oscar palermo parisian parson pawn peacock pier pipelin playwright precis prose
quantiti raider raini reader rink roar roc sacramento sall sarcast scholast seattl secretari secretariat seri silli
skate smash sofa sold speed splendid springer stadium stein stori strateg taipei telecommun tyne ulster uniform union
utc vfl waitress yuan
""",
    -26: """
advertis alfonso amus app appl atmospher avalanch bafta beckett best bid boiler bucharest canterburi cappella carol
carr categori centenni channel cho choreograph clive cloud coat commonwealth compani con coop creol deadlin delaney
deportivo doyl eagl email encrypt evening expenditur festiv fireplac fishermen fr fridg geoff grassi ham heinz hen
henderson highest hoc hooper hors hubert ipa isl ital italia joy kern keyboardist kilda kyoto laureat leap los lucia
malon maori marbl marguerit microwav monik motorway new nich omaha ontario oversight pantheon pasadena pharmaci pour
preseason proprietari provenc publish punt qualif qualifi quarter raven refriger repertoir rhino roy run sevill sharpli
shovel sli smoke song specialti spice stole storm summit surveyor turbul uci vibrant victor
""",
    -25: """
afternoon alexandr amateur amplifi analog arbitr averag baja bali banana bariton baronet beach beer belfast bengali
bitter boutiqu bred brett brittani burgess burlington cach caledonia ceylon champion chiang cocoa concacaf coral correl
coup customari denver dodd ecosystem equestrian fda feder fiddl firework fischer fleme fund funki furnac gas gloucest
goaltend graze groov guest hari hawaii hour hull inspector invent javelin keyn lebanon legisl linnaeus lunar mae
mainten mango manila mba mccarthi meat methan mixtur mold moos nash ncaa nfl nov omega organist oyster pac panorama
patio paula pedal peruvian phone piano pike pirat pitch pot primal promo ralli refurbish regal reprint rhythmic
romanian rori rule satellit schooner sea skipper speaker spit spoon stephen streak subsidiari sugar summer surplus
symposium tale talent thorp toronto touchdown veto volum watt webster worcestershir write writer xv yamaha zurich
""",
    -24: """
accid acid affluent ag air airplay amp anthem arctic astronomi authorit basketbal bauer beak bloom burgundi busi cactus
cafeteria caribbean catfish cbe cebu chemist circus client cockpit coin coincid compens contribut cork crack crosbi
cunningham dant databas dave delux diamet dicken digest doubl dyer endors ethanol expo fa faber fabul fine flame fleet
fm francesca frankfurt fungus genoa gill grin guillaum hare harley harrisburg honda iceland indi ingredi johnston koch
koppen lemon liabil lick lissa llc luftwaff madrid maximum merlin midday much mud nhl nicknam nino nut orang orchestr
outcom oval palma paradox penn piper pitcher precipit prime puck purpl quarterfin quartermast queensland reelect refuel
reid remaind remark reward rfc ronni safari salti saratoga sausag sawyer scale schuster scottish script shipbuild
shipyard skill sonni spectacular spectat sped suarez summar sunris surg sweep swim symmetr telecom thank thief trend
walkov wheat wolfgang
""",
    -23: """
abbrevi algorithm antoin are armagh asphalt autom barclay barri beat berger bernstein bestow blend bog bore breed
bulldog busch calculus canadien carmel celebr certifi charm cheap cheat chico coastlin codex commentari compar
comprehens cooper cornwal cort cow crop crore cyclon deer dewey dough dub duel duran ecolog elmer enthusiast equatori
european exam expens fact famin feasibl fia filter florida flower foreman freight garlic gastropod gdp gertrud gild
handicap harlan henri icc improvis instrument intak java jimmi june kite laird languag leed leisur lent level lion
literaci lol major maltes mandarin marissa median melt mexican middleton misconduct mix monsieur mortar nato newcastl
newfoundland oriol outfield panchayat pang parad pattern pba perfect pittsburgh provis pub python radar rca redskin
registri repetit replay romanesqu salt sandal scandal scotland sequenc shard simon solvent specialist standard stanley
stevenson subtrop summari supremaci swear taiwan taiwanes temperatur ten their thistl treati uk vacat valv ventur
verona volleybal wealth wealthi whale whistl workshop yanke yearbook yukon zoolog
""",
    -22: """
admin agenda alpin america amount antholog applianc archer array astonish astronom au austria authoris barrist beaufort
bile bot bought brick broom burnt buster cadenc cbn cheltenham chilean chilli choral chrome claud club coconut colin
colonel combin comic conic consum coverag criterion cruiser cuban cue daili depot dice ecol edgar enriqu entertain envi
erin essay feat flip flu formid fran fumbl function fungi garcia glossi gloucestershir goddard graem grain grammar
grammat grassland greyhound harmoni hastili hobbi hose host ice index industri integ issn jacqu joe joey jolli khz knit
lavish leicestershir livestock logist lowland macleod madelin magna magnitud marathi marc mariano memes merg meteor
miracl molli nad netflix optic overhaul parallel pascal peru picturesqu pool potomac prefix prey prima procur project
rack random ration raymond read recount richi rossi rotari rower sas sauc scheme scot semant shelf shifter shipment
showdown simpler skater slate smirk sonata sox storytel stove strategi survey swept tc tea telescop theatric theft
theme tomorrow transact tudor usaf varieti versaill vie vietnames vincenzo walsh walter welsh wetland wild wimbledon
wind work
""",
    -21: """
aaron ac account adob andes anniversari arsenal audi audit badminton blitz boca boom bose boycott breach cal cambodia
canadian carpent cartridg chop circuit collabor continent contributor corn cough crunch danc daniell darl decker deux
ding disput district dorset duo dynamit edibl elector elit employ england farm felip filipino firm flagship flair
football fork franci fresno frigat gaa galileo geelong gift glaze grimac half handwrit harrington hess hitter holt horn
horsepow how ici ieee indianapoli interchang interval jasmin jazz jupit kaufman keel knockout kuala lan limit maccabi
maker mapl marri masterpiec medal mexico mick mileston moon moonlight most musician nobel nonprofit norwich novelist
oceania oliveira ono pakistani pat pave pearson phi pipe planner plasma plc polk polytechn pounder prais predict
profession propel quebec queri qui regul releg ricki robust rodney rotat rothschild sand schubert screenplay sector
segunda shale shanghai sharp shear shire sichuan simplifi sip slovakia slug sodium sol solicitor solv sour steamer
stefano stolen stormi sum surpass suzuki sweden synagogu technic technician the tonga traffic tripl tumbl tuscani twice
undef uruguay vane vice vortex
""",
    -20: """
alley ambiti amir amnesti angus annett appetit approxim april ascent atletico austrian bai batsman bluff boe boston
bradshaw brandt bulletin busiest caesar cambodian carey catalonia cf chatter choreographi chunk clarkson classifi
collector collegi comun congest costello dialect disast divid earthquak eastward echo elton epa ernest estonia europ
exceed exempt exquisit fallon fantast fcc fest finest fowler francesco frenzi fuse gasolin gerri gibson goldman grate
greater gregg guilti guinea guo harmon hart harvey horizon howe incorpor irvin itv jerom jersey joaquin journal
juventus kendal kitten larri lebanes liga list litig litr liturg lp ltd lui luzon maci maiz manni marquett match media
mermaid misti moving muir na odd outlook overturn owner packer pal paperwork patronag penang pepper pietro playhous poe
ponc portion portsmouth postgradu poverti powder prefect printer program proto ps ptolemi puff quasi rama rate rebrand
recur renaiss renam renov repay richard ride rivera rumbl ruthless saloon saudi savoy sc select semest shen sherlock
shini shortag slogan snore sock sophomor sparkl spi squint stephan sterl subcommitte subscrib suez sumatra superior
suppli suprem switch taxa term thompson thursday tipperari tornado tourism treatis troup tuition unpreced unpredict
upgrad vega veracruz vertic wendi wildlif workforc xii xiv yiddish
""",
    -19: """
acc accomplish achill alain alessandro alfredo allegheni alonso alvin analysi answer ascens astro aug automobil automot
awesom azerbaijan banish bankrupt bass bazaar bernhard betti bever blew booster bounc brawl breaker caden cape captain
caravan carnegi cathedr celia cent cfl chao charit chi choos clock coars comet commodor compliment concert congression
conspiraci cooler cosmopolitan cr credenti dane dani dar data derbi diplomaci disqualifi dodger donkey donna dupont
duti edinburgh edit employe epic erupt es factor farmland ferdinand feud fiat fieri flare flaw font fool formul frozen
garden gase geoffrey glacier gladston globe good haiti hardwar head headlin heavyweight higher highway hindi honolulu
hub hunger idf inferno inlet input interciti item jack jaguar jai jen jock kappa knowledg laci lafayett lankan latvian
magician mammal marcia marquess matilda mention michel microsoft mollusk monograph mug munster mutini nautic neat
negoti nicholson nomine nose oct onion onstag outrag overtim owe paddl parish petal philadelphia picnic popular
powerhous predatori processor product quick recess record reel rematch report resort ro roch rotor rout saigon
satisfactori sawmil sbs seahawk server sesam showcas sm smug snort specialis split spokesman star steam stephenson
strict swedish tailor tao theater tin today toyota tractor trinidad trip trojan trombon uniqu usd user viewer vita went
wexford wiley windshield wong wri yen
""",
    -18: """
abund achiev advantag airborn alarm alba albion american andrea angl aquarium argentin ari armand august badg bandwidth
bankruptci bean berkeley bernard blanco boar broadband buccan butterfli calib canada canning cantata cara cardin cash
catalina catch causeway cbs chairperson charger chart cheung chile chow clark claus clue clumsi coastal cocain collid
colombia complianc conglomer conjectur consolid converg daisi de decad decept dow drove dubious dust eastbound el
elliott equat estim fauna five forestri foreword forgot francoi franz fresco friction fun goldsmith greenland greg grid
groundbreak guerr guess gulf hale halloween hardcov harold haze hemispher hernandez hire humphrey huski ic illeg
implement increas infrastructur invers invert ir irv italian jan judgment julien jurisdict kenneth ki kick kinet kyli
lauderdal leach leas leon lexi librari ligu louisa luce lynx mabel maclean march marlborough marta mcbride menu midi
milano milford miln mint mono morley morrow mors multin nanni napl nasal national nationwid nba nordic noteworthi opera
oricon outstand park parramatta particip patterson pdf pe perch petrol petroleum pitt planetari pokemon polici poppi
puzzl rbis regi regist registrar regular rhone rhythm robberi rodeo royalist rudolph russian russo sa sank santo
saxophonist schumach scienc scrap sear sentenc seventeenth sheldon skateboard slack slang slater slot solubl solut
songwrit sorcer southwest sparrow stadion stakehold stockholm straightforward strasbourg stuf stunt submerg sunderland
super synonym synthes synthesi tampa tara teatro tempest tenth that timor tip tobago tome tone train tremend tricki
turk type una updat varsiti venetian vermont versatil violat viscount vitamin voltag voyag watson webber wembley wilkin
wing wonderland workplac
""",
    -17: """
absurd acr affili airlift alderman ali alto analyt antarctica apertur ar arena aristotl as ash augsburg aus auto
automat barn beau bergman bias bicycl blackish bloomberg blossom bobbi bomber boost bourbon brake brunswick bubbl
bundesliga cambridgeshir cancel canteen cap carmin carson cartoonist casey cassidi cbc cheaper chines clifton coast
code coeffici comb constitu convoy cool copenhagen corpor corrupt cousin craft crush crystal cur curriculum cute dan
dancer danish dart declan degre deliber dia digit dispatch distribut dollar doo downhil drunk duet duplic dutch earnest
ellington enterpris entrepreneurship eton everton facto fail favor fen finnish flag flock folklor foolish forb
franciscan freeway friday game gardin gmbh gmina goalkeep godfrey grader gregori grind gunfir had halv handbal happi
hardwood herd higgin hydraul inflat injunct insurance itali jakob jealous job johanna judi kc keyboard kilomet kind
landslid lego lesser malaysia marjori mask meet modif morrison morton moscow multimedia multiplay naiv neptun nestl
noon normandi notabl noun novic parliamentari peanut penalti percent percuss pet petti phase phd philip philippin poem
polish prop proposit proxi radial rave reckless reput resolv revolut rowan ryan salvag salzburg samsung scoot scotch
sebastian sega segreg seismic shakespear silki silver simmon skip smooth sophist spectrum speech stade striker subordin
sud teammat tech thorough tiger tnt token transcript tray turkish tyre tyson unison upheld upsid vancouv veget
vegetarian verlag vin wakefield warner watch web weld wiltshir windsor worst yes
""",
    -16: """
000 a acquit addit afford ahead al algerian algier alta ambassador analogu andr antrim aquino arcad arrang arturo
auspic avid ax band banjo bard barg barrel beaumont belmont bermuda bert biggest biodivers blackpool boat bologna boogi
boon boulevard butcher calai calcutta car catastroph cc ce chang check ching chlorid circular clad clare collis
commemor commend commut complaint connecticut contend correct craven croatia curl cuthbert czech daniel deficit denni
devin domain dvd eco editor eighth elig embarrass ep etienn europa extraordinari fan fat fernando fi fluoresc fore
format fox gareth garrett giacomo gile gilmor global godfath grant green grimsbi grove guarante guitarist gum gustavo
handbook heat highland hop hound http hua hue hypothesi idea improv indonesia influenti intellig interceptor internship
iri isabell jefferson juri lagoon lambda lanka lewi liabl lorrain lost lowest luca lucknow macarthur macquari matteo
medium mega melbourn memorandum metric michell min multi multipl narrowli nbc newport nico nina nomin norfolk nova
novella octopus offic optimist ornat pack packag pageant pak paper paste patricia pavement peerag perform peterborough
phoeb phrase pia pierr piston pollen pseudonym quarterback rake ralph rbi recal rees renault renown repeat res review
richmond riff riot round routin royalti runway sabr schmidt scorpion sec sep shaun shell shout signific simultan slope
slower smaller softwar solomon spokesperson squad squadron ssr stamp steal stellar stool straw stream stride stuart sub
supersed surreal swarm tall task taut taxi theatr theorem toro torpedo tucson unusu usc valentin variabl verif vijay
vocat voter warrant websit westbound whiski wig wilkinson winger worldwid yahoo your zoo
""",
    -15: """
acceler admir aero after agrarian ai amanda ambigu amend amsterdam andersen annex apach approv arrondiss atari balloon
baron bartholomew bartlett basin bathurst battleship becca berth bibliographi bis blog bournemouth breton broken bull
cab caldwel cannon cao card carlton carolin carolyn carver cassett castro catcher cha champ chanc chant chiefli choir
claremont clement coher collin compli comt conced concurr consensus convert cote counter creed critiqu crown crucial cs
cycl del disastr disciplinari distinct donnel driver drunken du duchi edmond elect elf elis embark emerald engag engin
envelop eurasian everest explain fairbank favour fei ferrari fetch fisher fitzroy flander foil framework frantic freder
freez frey fx gearbox gerhard germain gloom gothenburg gottingen grumbl guiana guzman hail hal heiress incorrect
inexpens integr intercontinent internat intric iona ivori jacki jam jameson jett jose julia karl kilogram kirbi knight
labrador landown las launch lazi legendari lesley literatur love luna lyle macintosh madagascar marina maxi mer
mistaken monetari munich munoz net nevada news nguyen nickelodeon ninth nissan organis overnight papal parliament
patriot pbs pedro piazza pink plate plus premis prototyp qualiti que queue ranch reopen resolut rica rick rim rise
roberto robinson runoff russ rutherford sampl scrape secondari sept set shark shaw shorelin sick simplest simplic
sixteenth slipperi smoki soho sole splash sprinter stock stoke stratford strauss subdivid subdivis substitut success
surrey swift swung takeoff te techno teller titl tragedi trenton twitch unionist universal usl vernacular version
viceroy viva volcano wale warmer wavi wharton widen wigan willard wrote www
""",
    -14: """
accur acquisit affirm agatha aisl ala alberto alcohol align alli alpha altitud amphibi appreci archibald armstrong
assess atol azerbaijani badger barefoot barley baroni beaux benedict bern bk bogota bonn boxer brasil brazil brian
bright brighton burrow buzz bwf calder cam candidaci carlo challeng chase chemistri chronolog clamp classroom claudio
cleric cloudi colleagu colombian com comment compat compliant complic compulsori congressman conven copi cosmos
courtyard coyot cuba curat curran czechoslovak darci delay desert dev dickson dilemma direct disagr dl domest dominiqu
doug drama dummi dunn ecuador edna elain ell emir encor enforc eric evalu exchang exposit factori fasten fatti feedback
fernandez fifteenth fire flown fluid fraser freestyl from furnitur gail generic genr giusepp glad grammi gravel
greatest guerra haifa hate hayward hereford hierarchi hillsid holden honour https hui icao ign inc incomplet incumb
intellectu intermitt invit irrig jerusalem join josephin jumper ka keen kilometr la ladder lane larson latest latvia
lava law legislatur lenni liquor loui loyalti lush lyndon lyricist macmillan maddi manual mare maritim mca mcc mcgrath
mckenna measur mediev membership met method minus minut mislead moran moreov muddi navig nineteenth norway npr obliqu
offer operat opt orbit ordain panther papa paso peak pearl per perez petersen peyton philanthropist phillip pick
pilgrimag planet plank platform platinum pod poll portland potter pro produc propheci quad quarri quartet quinn raaf
rebuild redesign reg regga relianc remi rendezv repeal replac reservoir reynold rice rider rippl ritter robert rocki
rodger rooki rose rosen rude safeti sander schneider seal seat senat sergei serial shah shit siberian silesia similar
singl ska slid slovak spaniard spectacl spend spotlight stagger stake stanford starvat statement stump sturdi sunk
susannah suv swap syrup tad tank than tim toe torch two unauthor verifi vietnam vinni visa volcan warm watersh wien wii
willow window woodrow worm yale
""",
    -13: """
abroad academ admiralti advent agent airport akin algebra allison alvarez ambit andrew appel arc asa assembl azur
backbon bait ballad baseman bavaria beetl bernardino bhp bit blanch boil bolshevik boss boyd br brazilian brennan
brighter brussel burn burr burt calf campaign canton canyon celesti cello cesar chapman charcoal cheng choi citat
cleaner colder color columbus compound coordin coron correspond cox craig credibl crusad curti czechoslovakia darryl
dear demand denot dexter divers draper drip duncan ea endem equival espn eureka event expressway fair fairi feed final
focal foremost foul fountain freddi fritz fuscous gala gave gear gonzal greed grim guillermo guthri halifax halo hammer
handi hapoel harbour hola hole honor hundr hungarian ian idiot import incred joking josef jurist justic kaplan labor
lara larger launcher lawson le learn libr lisa lorenzo luci machin madelein manageri mandat maud maximilian mcgee
mendoza metabol minimum miss modifi molten motif motor neill nitrogen nors northumberland northward observatori occurr
offshor oil oppon ortiz oversaw papua patch peter plaintiff plumber porsch postwar pragu preced prefectur preschool
professor propuls puls punch rapid red reliabl replica richest ripe ritchi robbi rodrigo rooney sanction santa satur
schwartz sci seed sein sensor sloven snout solidar spoken staircas startup steeler steve struck supplement taught
telegraph tenor terrac threshold total traction translat understand underwat uneven unif unlock unoppos vacuum varianc
versa vogu vu vuelta wallet warehous warwickshir weekend what wherebi whip wool xbox yellow
""",
    13: """
absent adrenalin age amin anarchist anthropolog backdrop backstag bead beast bishopr blanket bond burma butch clari
clinic conceal contact damascus diffus dispos dresser duke ego egypt embassi enclosur endur esteem eve expos facil fade
famili faso ferguson fleetwood get gibbon god got grimm guru guy harrow hayn heap hinduism holloway infant isaiah kane
knelt knox lack layla lie lifelong manpow merci modernist nee outpost perimet peripheri plight poison por preston
raleigh reacher roman scari schizophrenia sculptur slap slavic sniper somewher stealth subspeci successor templ torment
tranc undersid unesco unwant urin wang wehrmacht world wrap
""",
    14: """
abe allah amber attic battalion bleach buddhism campus casa chad chattanooga choic church clinton colt commune
companion corvett dalton disconnect disgust einstein embed essenc etern evan faith father fingernail front garment
gdansk gen genesi glen glow henrietta hindus hip internal intimid invis kabul kidnap laid lash leningrad lesbian
liberia libertarian lineag madhya make manchest maze migrant mistress monasteri mongolian monk nazi necklac ngo nigeria
nun obedi oldest on outreach oxygen patholog paulin photo physic pistol poznan prehistor pussi receptor regiment relax
retreat righteous rust sach scream screenshotted serb sheikh shower sinai sleeper slept store stretch syriac talk
tibetan titus toxic unus utah vampir voic voluntari while woke woodi worri wound xavier yang youth
""",
    15: """
15 adult afro aiden ain arlington autopsi bacterium bath bearer believ beneath beyonc branch brethren bulg calvin cell
coil commit conrad conway count courag cut dana delet demis derbyshir dick dir dolor dormitori drape eeri ex exodus
face fbi fortif galleri give guardian gwen hindw humanitarian idl iso knew laden leav lincolnshir ma mommi monument
negro nod orgasm owen paranorm plan polic pow restraint sacrif sect seminari sergeant shankar silesian sinc stiffen
stop storag survivor tablet temporarili theologian tonight trunk tuberculosi turmoil vertex vulner wes wilder without
wive
""",
    16: """
60 albanian at aura basal bc biblic bladder buddha cant chest clasp cleopatra condemn cotton danger deborah dorsal
elbow emeritus finger fossil gamma geneva graffiti grandpar grayson hangar helen heroin holocaust hood id inactiv
incarn inhabit jail josh ladi lans logan macedonian madonna malawi martial mayb mccartney med mei metal michigan mina
mit monster munro myer needl neurosci niger nuclei ordnanc passport pendant pierc pose priesthood prostitut psycholog
puriti refug remain scientolog secular seduct seizur sensat serpent shadow shaking sheath sorri springfield suffer
surrend taliban titanium tribal uncl undead under unnatur uv vain vers wall wast whereabout witchcraft wrinkl
""",
    17: """
bihar bin bonapart bracelet bradley charismat clayton cm couldnt demeanor donor dose elijah embrac escort gage genocid
gland grief help herman hilton hitler incept kms lds lesion libya linen luka manifold matur maya mob mortal natal
nowher numb pastor patient penetr physiolog pixel preach raoul religion rid sat sleev sorrow sparta stuff tentacl tub
unitari upbring uzbekistan vibe vishnu voluntarili werewolv yunnan
""",
    18: """
address adolesc again asylum attach back baptism baptist benedictin bled bonni brock bruce cheroke curtain depress
devoid discipl eleanor emperor erect erot flashlight freed ghetto glenn hade haley handkerchief heidelberg hem
hereditari honest incarcer infanc jessi johnson lillian lithium liv luke male megan mein might militia neglect nuclear
osaka parkinson perci pmid pointless pregnant primit qi roam rooftop rufus sarah saxoni seen shay sila stanc statu
stress tame tattoo teddi terror therapeut think tor tore troop ugli underground unwil werewolf women
""",
    19: """
abandon ancestor baro barren bombard bono brig brought bryan buddhist carter christ chromosom citizenship close consent
cornel deacon dickinson distress doorway eject empti forehead gal georgia go hermitag hostel hous jude krishna lena
linger manson mast mecca myanmar ng odessa persist pic promis samurai sensual stood thor tissu unaffect unnot wake
weapon wrist wyatt
""",
    20: """
absenc adam ambient ape archaic armi asham atom babe bedsid bethel bibl biomed bleed bodyguard buri clung denial
ecstasi fallen forrest frederick frighten garrison going grandfath guilt healer hermit homo immin indo just lad lama
lay legion lone mass mattress mil milit mio no orb pedestrian ring rome rwanda satan silhouett sting tarzan theres
these thou wayn winchest zombi
""",
    21: """
birth bitten bosnia deceas doesnt dormant electromagnet fear freedom gender grave heather hell hormon ideolog instinct
intim libyan lincoln lump mali mongolia neumann nuremberg prone prussia repress samson scare scriptur send sioux slave
supernatur thug tingl tumor vanish vein ventral wolff
""",
    22: """
activist afraid austin autonomi blair brest collar creep creepi detach extant feminin flesh forev grandmoth hilt hulk
human hung infantri jackson kept maiden midland mitochondri mon ok older pueblo restrain sentinel serg shadowi skull
sword terrorist uncomfort varga wyom
""",
    23: """
abduct abolit and anymor around bad becaus breast brink caress cloth cortex coward dakota detain doctrin dolli
everywher graveyard herself hurt innoc iraq jaw judo lethal marian mg missouri night nomad off parol person phantom
radiat rhine rom said shelter sheridan solitari spinal stand yr
""",
    24: """
adulthood assault braveri decay discharg dude edg flinch gorilla grandpa groin ibrahim if inact isnt ivi keep locker
martyr muscl muscular paranoid refuge rod room salvat skeleton social someth spirit trauma wait walk whitman widow yuri
""",
    25: """
abraham been comfort doll elder fanni felt hide ich jade kin lust md meg ministri mutant neutron oppress posthum
rehabilit remnant runaway see soul strand tbilisi tension themselv tyler
""",
    26: """
abus boyfriend conscienc dam dna done dowag dwell emot femin forc freud gi he him hiv man medit nake nucleus patern
peni romeo rubbl slaveri sleep solitud threat tripoli venom veriti
""",
    27: """
anoth anxieti bedroom burden camp constantin daughter feel feral friend hiroshima imageri joshua life mausoleum node
peopl point sabin shoulder sit there torso traumat
""",
    28: """
burial bye feminist forearm other presenc psychiatrist scar stepdad swami thorn urg wear
""",
    29: """
arrest blood custodi daemon demon die er girl imprison infirmari isi maia micah mormon ordeal psychiatr radioact rahman
sex shrine skin stalker touch
""",
    30: """
abort anatomi bathroom casper conscious corner en gettysburg ghost here iraqi kosovo mankind masculin mongol rope
stepfath taken unmarri yoga
""",
    31: """
bodili bowi bra cemeteri discomfort hang helpless hug look massag memori orphan robe salem sudan
""",
    32: """
dad death hid jesus nobodi normal patriarch pornographi shia spiritu therapi threaten uranium vamp weird
""",
    33: """
arm childline corps cradl digniti disappear haunt himself inmat intimaci lifeless motionless neck orphanag porn put
soldier suicid
""",
    34: """
alon brandenburg counsel psycho roof support thing wand wolverin
""",
    35: """
citadel postur psychiatri rebirth somebodi take truss virgin whitney
""",
    36: """
being clit counselor i lazarus missionari tomb
""",
    37: """
condom daddi emancip exist home humanist je pain pill saddam
""",
    38: """
door eden homeless men mine prison therapist
""",
    39: """
aliv auschwitz bodi chaplain limb nippl
""",
    40: """
bruis hand loneli rub
""",
    41: """
bridg cuff goodby track
""",
    42: """
away jung
""",
    43: """
come immort
""",
    45: """
rap
""",
    46: """
baghdad
""",
    47: """
mummi
""",
    48: """
guantanamo unconsci
""",
    50: """
happen rape
""",
    51: """
noth nude tortur
""",
    52: """
mi
""",
    57: """
transgend
""",
}
NEIGHBOURS: dict[int, str] = {
    -18: """
he_lives
""",
    -17: """
want_to
""",
    -15: """
late_$
""",
    -14: """
^_say asked_me
""",
    -13: """
^_a he_asked me_out to_me
""",
    -12: """
^_she door_to is_my joking_$
""",
    -11: """
^_be ^_make lol_$ my_phone room_and
""",
    -10: """
cake_$ i_told me_to my_account next_door out_and prove_it
""",
    -9: """
^_do ^_message ^_talk cold_$ football_$ goodnight_$ he_touched him_a me_a me_the my_nan my_wife send_$ some_man turn_$
win_$
""",
    -8: """
14_year ^_we a_coffee am_single chess_$ coffee_$ drunk_$ have_a how_would hurts_when i_miss is_asleep is_touching
me_memes memes_$ messages_to my_charger my_old my_room need_help phone_$ say_$ she_said singing_$ skateboard_$
stop_singing teacher_is the_app the_girl touching_me went_to what_should
""",
    -7: """
^_our ^_the ^_what admin_$ all_day and_i and_she be_a be_my brilliant_$ burned_the cousin_$ dad_burned dad_hit do_i
drive_$ friend_is from_work great_$ hair_$ have_been he_know help_with hot_$ i_say in_this it_again it_by know_if
laugh_$ me_back me_laugh my_kids note_$ of_his pictures_of pushed_me say_it stranger_$ talking_$ this_game tips_for
to_drive to_sell would_i
""",
    -6: """
27_$ ^_an ^_delete ^_dont ^_forget ^_he ^_hola a_plumber all_i being_late charger_$ cook_$ cousins_$ ex_has first_aid
for_the hit_a hot_in i_feel i_love i_wanted insurance_$ is_12 is_lovely is_wrong keeps_saying left_the lovely_$
mum_keeps my_arm my_baby my_cousin my_husband need_it no_to old_girl party_$ plumber_$ post_$ project_$ promoted_$
report_it score_$ sexual_messages someone_parked stop_talking tell_him the_dog to_about to_go to_this training_$ up_on
wanted_to where_he will_he yes_$ you_see you_tell
""",
    -5: """
^_does ^_gave ^_mention ^_my ^_someone ^_stepmum ^_stop ^_that ^_which ^_you a_boy a_job a_mum a_room again_what aid_$
am_bored am_dead an_email and_he answer_$ asked_her at_school band_$ bed_$ best_friend bus_$ carry_my daring_$ day_$
do_not do_they dont_worry down_the email_$ faster_$ find_out friend_of from_this get_more got_into got_my had_been
he_forgot help_me helped_me i_know i_stop i_take i_went if_the in_town is_down is_got is_moving it_hot it_hurts it_is
it_sorted it_too keep_seeing know_where leaving_the locked_out me_carry me_on me_pick meet_the meeting_my milk_$
miss_my monday_$ mum_i my_birthday my_boyfriend my_crush my_girlfriend my_hoodie my_photos my_shopping my_squad
need_someone need_to not_sure number_for of_mine of_the old_man on_it pick_a rain_$ said_yes saying_prove scared_on
school_tomorrow see_my should_i show_$ since_$ snores_$ so_i someone_to sorted_he stranger_helped ten_times that_film
the_sofa thing_for tidy_my to_his to_play to_rain to_stop to_talk to_try told_him town_$ username_$ want_a was_only
when_is worry_it you_to
""",
    -4: """
0_$ 17_and 1_$ 34_000 ^_any ^_are ^_for ^_i ^_not ^_number ^_other ^_see ^_show ^_since ^_tell a_cat a_hammer a_party
a_sticker a_woman ads_$ advice_on after_a alert_1 am_11 am_fine am_hurting am_nervous am_sad and_$ and_get and_made
and_need and_tell any_advice app_$ are_there arm_and ask_a asked_$ at_chess at_mario badly_$ be_late beat_me before_the
being_$ being_silly birthday_$ block_ads bored_$ boy_at broke_my brother_keeps but_were by_the calls_about cant_be
cant_find car_$ cat_$ count_as did_he did_the dinner_$ directions_$ dont_feel facetime_$ film_$ fixed_my for_adults
friends_at funny_$ gave_him go_out go_to good_luck got_engaged got_to have_tiktok he_broke he_kissed he_pushed
he_watches her_teacher hoodie_$ how_much husband_hurts i_am i_ask i_broke i_open i_saw i_share i_would if_someone
if_you in_ranked is_at is_funny is_hot it_anymore it_going it_i it_the joke_$ jump_$ kart_$ keeps_coming killed_me
last_week leeds_$ lets_us licking_her limits_$ little_brother look_like lunch_$ made_me make_friends man_was mario_kart
mark_$ married_with me_about me_by me_choose met_my moderator_$ mortgage_$ moving_house my_bike my_class my_dinner
my_mum my_nails not_me not_what of_grooming of_sexual off_and open_the photo_of practice_$ pretend_to race_$ ranked_$
read_$ ring_$ rise_$ running_$ school_$ send_a sent_him silly_$ since_when snore_$ so_happy someone_left son_is space_$
stack_on sticker_on still_cant ten_years tesco_$ that_show the_airport the_ball the_bath the_film the_gym the_race
the_stares the_uk the_victim there_kids they_want tiktok_$ times_$ to_read today_$ too_hot trying_to two_years
underwear_$ video_call want_me wants_one was_grooming we_got wedding_$ what_do when_did why_do wife_beats will_be
winter_$ with_my years_$ years_i you_call you_dont your_memory yourself_and
""",
    -3: """
12_year 13_and 77_$ ^_77 ^_bye ^_change ^_come ^_contact ^_her ^_imagine ^_in ^_it ^_keep ^_legally ^_lets ^_police
^_ready ^_share ^_some ^_text ^_were ^_write a_45 a_book a_child a_dog a_funny a_new a_parcel a_sandwich a_school
a_shed a_tattoo a_teenager about_grooming about_the agree_with am_12 am_14 am_15 am_locked am_meeting an_hour and_be
and_safe and_want ants_$ app_and as_a at_what away_and away_from beats_me behind_the bike_$ book_$ boyfriend_is boys_$
brother_gets call_my call_with can_have can_parents change_the coach_says come_and convicted_$ could_they dad_makes
daughter_says day_off do_$ do_abusers do_list do_most does_the ear_$ end_of ending_$ english_$ ex_got explain_how
feel_in felt_sick figures_$ film_is final_$ fine_$ for_that for_there for_you forgot_my fraudulent_transaction get_a
get_away gets_in girl_said girl_was girls_are go_now goal_$ gone_up got_touched grandad_for graph_$ grooming_$
grooming_a guitar_$ gym_$ happen_$ happy_$ has_pictures he_filmed he_had he_met he_never he_paid he_showed her_son
hide_my high_score hilarious_$ his_keys his_knee hit_by hit_me home_for how_did how_long how_to husband_is i_bring
i_cried i_like i_owe i_paid i_spent i_turn i_use i_want if_they illegal_for images_$ in_ever in_leeds in_spanish
in_these in_your is_17 is_mocking is_right is_so is_that it_gone it_illegal it_in it_off jailed_for job_$ keys_$
kissed_me know_the left_$ legally_a list_$ loves_football make_me man_and man_in man_on me_getting me_understand mode_$
mum_made mum_says my_12 my_ankle my_brother my_cam my_day my_gran my_hair my_high my_laptop my_location my_to my_way
need_a new_insurance new_puppy nitro_$ notifications_$ number_and numbers_$ of_ants of_that off_my old_bike on_an
on_monday onload_alert open_$ out_i out_that owe_him pen_$ phone_away pictures_$ pizza_$ pregnant_and private_messages
pupil_is read_the ready_to real_$ round_and rugby_$ said_good said_no sandwich_$ say_hi say_i says_her school_said
sell_his sending_a sends_me sent_me sent_sexual share_a she_sent show_me so_bored so_much someone_about someone_else
someone_took something_is son_says son_wont song_$ spain_$ spanish_$ start_$ sure_$ take_my talk_like teacher_says
teacher_wont tell_someone than_me that_not the_big the_end the_ending the_hotel the_number the_owner the_project
the_team they_moved they_need think_he think_my thinks_he this_channel this_chat thought_he to_eat to_explain to_get
to_run to_school to_spain to_train to_vote told_us took_my touched_by touching_my transaction_$ turn_off turn_on uk_$
uni_$ up_since vote_for was_10 was_jailed was_so wasnt_scared we_have week_$ what_does what_would when_$ who_runs
who_said wife_says woman_is work_out works_nights years_ago years_on yesterday_i you_do you_like your_answer
""",
    -2: """
000_and 11_and 350_$ 45_and 6_350 82_is 8_$ ^_anyone ^_average ^_could ^_did ^_exit ^_explain ^_found ^_gender ^_girl
^_give ^_grain ^_hey ^_ignore ^_linkedin ^_men ^_name ^_no ^_ok ^_online ^_percent ^_pretend ^_put ^_quit ^_random
^_shut ^_somebody ^_turn ^_type ^_why a_birthday a_bug a_burger a_fraudulent a_lost a_part a_police a_prize a_seat
a_sofa a_speech a_stranger a_team a_week about_age about_this after_that age_grope ages_$ alarm_$ am_gutted am_the
am_writing an_old and_ask and_in and_just and_learning and_still and_support ankle_playing any_specific anything_$
are_doing are_mocking are_you as_an as_i as_if at_lunch at_our at_six at_this awkward_$ baby_is back_on banned_for
be_in be_worried been_the before_i being_picked boy_who boyfriend_bought boyfriend_scared boyfriend_wants broke_up
brought_us but_the call_it call_me can_police can_someone card_$ carers_$ cases_$ channel_$ chats_$ child_is chips_$
choose_a class_sneezed class_to cornwall_$ could_be course_$ course_cover dad_is did_they did_what discord_$ do_as
do_kids do_the do_with does_a does_anyone does_not does_your dog_$ doing_an dont_know dont_like dont_they else_$
encryption_$ env_$ etc_passwd everyone_in everything_on fact_$ facts_$ feel_guilty feeling_$ figures_on five_$
followed_by followed_me for_childline for_my for_no for_photos for_talking foster_carers foster_child found_my
fractions_$ friends_are from_his gas_$ get_my get_to gets_it girls_$ girls_were give_me goes_mad good_at got_told
grain_here gran_is groomed_as grope_has grope_in hacked_my haha_$ happened_to has_my has_won he_made he_was help_and
her_story here_how hide_what him_i his_phone hits_the i_call i_fist i_had i_hate i_hurt i_left i_lost i_met i_missed
i_only i_ordered i_run i_see i_thought i_wasnt i_will id_like if_that ignore_your in_his in_london in_there invoice_$
is_going is_killing is_obsessed is_open is_she it_mention it_most it_say juggle_$ kahoot_$ keep_it keep_this
keeps_crashing kenya_$ keys_in kid_sent killing_me knots_$ know_why later_$ learning_to left_me left_my legal_to
level_$ like_he like_to lobby_keeps lock_$ long_will look_$ look_for look_up lost_card lost_my make_a make_her man_is
man_wants many_cases me_for me_have me_where meaning_of meet_at mental_health messaging_my minecraft_server missed_the
mocking_me mondays_$ more_checkbooks most_cases much_$ mum_a mum_and mum_is my_car my_favourite my_grandad my_invoice
my_keys my_nephew my_nitro my_pupils my_son my_with need_the need_you next_time no_reason not_like now_$ obsessed_with
of_an of_life of_our of_victims off_for offer_them old_to omg_$ on_boys on_level one_$ online_friends our_baby our_dog
our_teacher own_a paper_$ passwd_$ percent_of phone_feel picked_for pics_$ picture_of playing_netball playlist_$
please_my police_force police_officer pretending_to private_chats prize_$ prom_$ pub_$ pupils_are really_good reason_$
report_$ reservations_at right_$ rules_$ run_a said_hi said_that said_the saw_my say_the say_to says_i says_no
says_only scared_of school_i scored_$ scout_leader see_in send_pictures sent_pictures server_$ server_and sext_a
share_my she_laughed she_right shed_$ shoes_$ shouted_at shouts_before sister_got snoring_$ so_basically so_tired
sofa_$ some_more someone_hacked someone_hurt someone_my someone_on someone_told something_$ something_in son_asked
sources_$ specific_shouts stand_for stop_snoring story_$ support_when supposed_to sure_why system_message
take_reservations talking_about taught_me tea_$ teacher_wants team_$ team_of tell_her tell_the test_$ that_girls
that_her the_article the_best the_bot the_cam the_child the_family the_garden the_grope the_images the_meaning
the_penalty the_prom the_pub the_victims the_wash the_worst them_help there_a these_figures these_numbers they_$
they_cancelled they_do they_have they_take they_wont times_and to_call to_cornwall to_delete to_ever to_everything
to_find to_marry to_share to_stranger today_and together_$ told_the tomorrow_and took_pictures touched_the tutor_grope
twice_a us_4 view_$ voice_$ wants_her was_34 was_late was_the watched_a we_broke we_get we_had we_won well_$ were_the
what_$ what_can what_they what_to what_you whatever_i when_an when_they when_we when_will who_$ who_spoke why_i
wife_sends windows_$ with_$ with_fractions with_me with_the with_there won_a wont_leave wont_turn work_for worker_is
wrong_with you_are you_have you_in you_say you_work your_course
""",
    -1: """
000_$ 10_$ 10_percent 12s_$ 14_is 15_and 1_1 21_000 25_and 2_$ 2nd_$ 30_000 30_and 37_and 4_$ 5_$ 5_0 6_$ ^_according
^_act ^_add ^_admin ^_age ^_ai ^_and ^_answer ^_anything ^_asking ^_bot ^_bus ^_by ^_check ^_coach ^_correct ^_dad
^_danke ^_day ^_difference ^_enable ^_everything ^_find ^_forty ^_from ^_get ^_go ^_have ^_hello ^_if ^_import ^_list
^_look ^_meeting ^_morning ^_most ^_mum ^_names ^_neighbour ^_new ^_on ^_post ^_read ^_repeat ^_reply ^_safeguarding
^_same ^_set ^_skip ^_so ^_switch ^_system ^_use ^_your a_$ a_beard a_big a_bot a_broken a_company a_course a_crime
a_crush a_cup a_doctor a_feeling a_friend a_good a_journalist a_letter a_link a_man a_medal a_message a_phone a_photo
a_pool a_pss a_safeguarding a_social a_statistic a_stop a_trip a_vet a_youth able_to about_$ about_encryption about_her
abused_as abusers_$ abusers_hide according_to account_for account_right across_the added_me adult_$ advice_$ against_it
age_can age_does ai_is all_$ alone_with am_13 am_alone am_calling am_late am_leaving am_pregnant am_traveling am_your
amount_of an_alarm an_appointment an_argument an_image an_offence an_offender an_online an_order and_answer and_doing
and_gave and_left and_make and_no and_one and_safety and_say and_that and_there and_they and_what android_$ annoying_$
answer_as anyone_but anyone_want anything_about application_$ apply_$ appointment_to are_no are_they are_wrong
argument_$ art_$ article_was ask_$ ask_about asking_me asleep_and assistant_$ at_4 at_6 at_7 at_colleague at_fifa at_me
at_running at_tesco ate_my aunt_sends average_of away_with back_to balance_$ bank_$ bath_$ be_able be_children
be_experiencing be_on because_it because_the been_hiding before_$ bill_$ block_my block_someone bob_$ boss_$ boss_fight
boss_i boss_keeps bot_$ bot_about bot_you bought_a bought_me boys_or breakfast_$ bride_and broke_the bug_in bus_is
bus_pass but_not buy_$ buy_me calendar_$ calendar_for call_to call_you called_dave calling_you calls_$ came_to can_ai
can_use can_we cancelled_the cant_block car_rental cars_tire change_my changed_$ changes_$ chat_and chat_with chatgpt_$
check_my cheese_$ child_may children_tell children_who cinema_$ class_$ class_said clothes_in club_$ club_and coach_is
coach_under coach_wants coming_into command_$ company_that contract_says conviction_rate cooking_$ counted_$ course_for
courses_$ cousin_broke credit_card creepy_in cricket_$ crush_on cry_$ crying_$ cup_$ cup_of dad_does dad_says
dad_watches date_of daughter_has daughter_to days_i developer_mode did_anyone did_police did_she did_you did_your
difference_between disconnect_from discord_keeps do_a do_carrots do_firms do_groomers do_in do_offenders do_police
do_this doctor_$ does_encryption doing_a doing_and domestic_abuse dont_tell dont_want doors_down down_$ dream_about
drop_the drums_$ dump_your dying_$ eat_a eat_vegetables encryption_is encryption_to end_$ end_encryption
ethnic_minorities ever_case ever_year everyone_$ everyone_free everyone_hits everything_you evil_example example_$
excited_for experiencing_abuse explain_that explain_the factory_settings feel_sick file_$ firm_$ flatmate_never
flowers_$ for_children for_later for_lunch for_more for_someone for_teacher for_training for_under forty_years frank_$
free_$ free_nitro friend_and friend_said friends_$ friends_on from_$ from_now funny_story garden_$ gave_me get_$
get_groomed get_it get_out get_paid gets_mad getting_calls getting_married girl_who girlfriend_hits girlfriend_is
give_an go_$ go_in got_$ got_him govender_$ groomers_$ grooming_means grope_chat guess_a gutted_$ had_a had_an had_sex
haircut_$ half_of has_got has_locked has_your hate_mondays hate_my have_$ have_enough have_i have_never he_$ he_found
he_keeps he_loves he_offered he_started he_will help_abusers her_birthday her_notes here_in here_the hi_i higher_$
him_to his_old his_thing home_after homes_$ hotel_room hours_of how_often husband_says i_allowed i_authorise i_buy
i_choose i_coach i_do i_failed i_felt i_lied i_manage i_pay i_play i_protect i_read i_really i_report i_set i_teach
i_try i_volunteer ideas_for if_no ignore_the illegal_to import_os in_at in_calls in_five in_my in_please in_september
in_that in_what insurance_plan into_my is_25 is_30 is_37 is_45 is_annoying is_crying is_from is_he is_late is_learning
is_not is_pretending is_too isnt_he isnt_working it_back it_from it_isnt it_like it_normal it_not it_safe it_says
it_scared it_secret it_so it_tell it_true it_was it_when it_with iwf_$ jab_for javascript_alert job_and job_at
just_guess just_said keep_getting keeps_following keeps_messaging keeps_missing keeps_telling kid_for kid_i kids_chats
kids_use kids_were kind_of know_$ know_about know_is know_which know_who lad_at last_$ last_year late_for law_$ leave_a
leaving_$ leftovers_$ let_my let_them life_$ like_i like_pineapple link_$ link_to list_to little_cousin lives_in lmao_$
location_$ london_$ lost_$ lost_a mad_when made_the made_you make_an make_up man_keeps man_telling man_two
manual_handling many_victims maths_$ me_again me_flowers me_from me_her me_his me_how me_if me_now me_some me_something
me_that me_through medal_$ meme_$ memes_all messages_in messaging_pupils met_on met_online minecraft_$ minorities_$
mod_$ more_than most_$ most_i mothers_day moved_here moved_to moving_to mum_of mum_shouted mum_turns mum_will my_13
my_aunt my_bedroom my_best my_boy my_calendar my_card my_care my_cars my_cat my_cell my_chase my_chats my_citibank
my_clothes my_controller my_credit my_current my_cv my_dad my_firm my_ipad my_kid my_knee my_landlord my_little
my_lunch my_main my_mate my_oil my_pictures my_server my_students my_teammate my_tires myself_$ name_of name_the
names_of navy_$ near_me near_the need_an need_any new_haircut new_people new_school next_song night_and no_idea
no_rules nobody_will now_answer now_on number_is number_of numbers_on nursery_worker of_groomers of_mice of_my of_pto
of_two of_vacation offence_if offered_me oil_changed ok_funny ok_to old_are old_girls old_go old_school old_was on_$
on_discord on_for on_here on_holiday on_pizza on_steam on_suicide on_sunday on_video on_what one_in one_is one_line
ones_$ online_and online_safety or_1 or_only os_system our_coach our_son our_street out_if out_the over_and overheard_a
owner_$ paid_$ pass_$ passed_his pavement_$ pay_for penalty_$ penalty_for people_$ people_in people_like people_who
percent_$ percent_is phone_but photographs_of pineapple_on plan_$ play_minecraft play_roblox play_the play_with
plays_the please_go please_send points_on police_record posted_a present_$ pressure_$ primary_age private_$
private_chat protect_my pto_have pupil_told quote_$ quote_from read_my recipe_$ repeat_that report_a report_bot
report_say request_$ respond_to right_away roblox_$ roles_$ room_in safe_online safeguarding_children
safeguarding_course safeguarding_training said_$ said_dont said_hed same_thing santa_$ saturday_$ say_about say_my
say_no say_that says_$ says_she says_you school_children school_stuff seat_on secret_$ secret_about secret_i see_that
seen_my send_me september_$ set_ever settings_$ settings_now sexual_$ share_of share_the she_say she_told she_took
shelf_$ should_my should_parents showed_me sick_what signs_that sister_and sister_met six_$ skip_the sleep_in so_scared
so_what so_who socks_$ sold_me somebody_has someone_has someone_they something_on son_loves speech_$ statistic_about
stats_$ status_$ steam_$ stop_and stop_being stop_on story_my street_$ stuff_report summarise_the sunday_$ switch_$
switch_to taken_$ talked_about teacher_and teacher_gave teacher_in teacher_was team_i teammate_keeps teenagers_$
tell_everyone tell_if tell_me tell_parents tells_me telly_up ten_and term_$ text_$ text_me than_boys thank_you thanks_$
that_a that_boss that_in that_is that_one that_please that_song that_the that_we the_15 the_abuse the_abuser the_amount
the_author the_bill the_boss the_bride the_call the_car the_cinema the_concert the_cup the_current the_dark the_drums
the_following the_iwf the_main the_moderators the_modes the_names the_night the_numbers the_offenders the_original
the_other the_pavement the_percentage the_person the_printer the_rent the_right the_rise the_safeguarding the_signs
the_site the_telly the_there the_time the_total the_trip the_vase the_wall the_wedding the_window the_wrong them_to
then_$ then_the there_an there_are there_figures there_last there_training these_cases they_added they_train they_were
things_to this_bot this_is this_man this_report this_server threatened_$ threatened_to through_my ticket_$ time_i
time_is timezone_what tire_pressure tired_today to_anyone to_ask to_buy to_change to_contact to_cook to_disconnect
to_facetime to_fist to_fix to_help to_her to_hide to_hurt to_keep to_know to_let to_like to_online to_park to_protect
to_put to_switch to_wait to_your token_$ told_before too_late too_much too_old train_was trainers_$ training_do
travel_to traveling_to trip_$ trip_to true_$ true_that try_$ turned_nine turns_the tv_show two_and two_doors under_12s
understand_what up_a up_but up_the us_a us_in use_$ use_a use_it vacation_days vase_$ vegetables_$ vet_$ victims_$
victims_were video_calls videos_$ volunteer_at vote_$ wales_$ wall_$ want_him want_it want_pizza want_you wants_a
wants_the wants_to was_asked was_asleep was_at was_in was_on was_this we_lost we_moved we_need we_play wear_a went_up
were_all were_primary were_told what_am what_amount what_day what_did what_encryption what_exactly what_for what_is
what_it what_kind what_name what_secret what_share what_signs what_time what_way when_do when_should where_$ where_i
where_the which_door which_ones whisper_mode who_belt who_groom who_made who_was who_would why_did why_is will_a
will_it will_share with_2 with_old with_yes without_sources won_$ won_the wont_eat word_$ words_$ works_at works_for
worried_$ worth_it would_a would_be would_like write_me x_$ yawn_$ year_$ year_8 years_and yes_to yet_$ you_$ you_can
you_could you_got you_help you_most you_put you_send you_there you_were you_will your_creator your_factory your_hidden
your_name your_rules youth_club
""",
    1: """
10_and 12_yr 18_$ 1998_$ 26_and 27_year 28_and 4_pics 50_$ 8_year 9_$ 9_and ^_as ^_call ^_ever ^_good ^_hearing ^_hi
^_one ^_please ^_should ^_sum ^_teacher ^_their ^_when ^_where a_12 a_27 a_bag a_boyfriend a_colleague a_dick a_fake
a_football a_grope a_hotel a_little a_note a_nude a_parent a_porn a_real a_sleepover a_survivor a_virgin a_website
about_me about_that about_what abroad_to abuse_if abuse_images abuse_to abused_me accident_and account_of accounts_and
adult_has after_$ after_what all_my all_night all_the alone_$ already_sent always_been am_18 am_19 am_31 am_9 am_done
am_going am_his am_i am_mocking am_talking and_bought and_can and_cant and_filmed and_her and_knows and_school
and_sending and_sent and_this and_wants and_wont angri_and anyone_$ anyone_about apps_were are_my are_on are_out arm_$
arrested_$ as_abuse ask_me asked_and asked_by asking_4 asking_for asking_my asking_to at_the back_with bag_$ be_alive
be_happier beaten_up because_a because_he bed_with bedroom_window been_chatting been_cutting been_drinking been_on
been_pretending being_bullied being_hit boy_has boy_to boyfriend_has boyfriend_who brother_$ brother_cries
brothers_mate brownies_said but_he but_i but_she by_a by_an call_him called_it calling_her cam_$ can_an can_i
cant_sleep cant_tell care_$ chat_to chatting_to child_$ child_in children_and christmas_$ close_to coach_drives
coach_gives coach_to come_round coming_to controls_all could_just could_someone cousin_and cousin_is cousin_she
cousin_showed cries_when crime_$ cutting_again dad_gets dad_said daughter_sent daughter_was delete_our dick_pic did_$
did_something did_to didnt_know didnt_want disclosed_abuse do_things does_end dont_reply drunk_and fake_account
fallen_for family_$ family_and fat_and feel_$ feel_trapped feet_$ filmed_it find_my finds_out fink_i first_$
first_message flinches_when following_me for_$ for_everything for_him for_months for_pics force_$ forced_me
friend_keeps friend_posted friend_told friend_wants frightened_$ from_an from_my from_someone game_we game_with get_rid
get_up gets_me getting_blackmail gifts_$ girl_in girl_of girl_on girl_told girls_on go_away going_on gone_$ got_asked
got_over grooming_if grooming_me hand_$ happens_ever has_a hate_myself have_fallen have_got have_just have_made
have_sex have_the have_to havent_told he_calls he_can he_controls he_gets he_has he_want head_in hear_a help_my her_and
her_book her_boyfriend her_ever her_game her_in her_room her_steep her_stepdad her_swimming hide_the him_again him_and
him_he his_headset his_meets his_private his_room his_wife hit_my hits_you how_can how_do how_many how_my i_block
i_cant i_could i_did i_downloaded i_fink i_forgot i_gave i_go i_havent i_in i_just i_laughed i_overheard i_post i_ring
i_shouldnt i_still i_survived i_suspect i_too i_touched id_to ill_be illegal_if in_$ in_law in_love in_night in_trouble
in_when in_year internet_$ into_a ipad_he is_10 is_13 is_26 is_28 is_abusing is_doing is_drunk is_eleven is_fine
is_getting is_happening is_hitting is_hurting is_letting is_only is_there is_threatening isnt_allowed it_happens
it_just it_ok it_only it_our it_started it_still it_up just_between keep_having keep_messaging keep_saying
keeps_mocking keeps_sending kid_on kids_and kill_myself knee_$ know_how knows_what knows_where lad_says law_is leak_my
leaves_us lesson_and lifts_and like_$ like_me little_boy live_with locked_in locked_the long_and looks_like loud_$
love_him love_my made_a man_ask man_from man_off man_online man_says man_showed married_in marry_my master_$ mate_got
me_1 me_4 me_as me_at me_but me_drunk me_fat me_friday me_he me_into me_lifts me_messages me_money me_right me_see
me_sit me_sleep me_today me_what mean_$ message_$ messages_from messages_on messaging_me met_$ might_be might_do
money_and money_for mr_patel mum_but mums_boyfriend my_bag my_boss my_bra my_brothers my_bum my_coach my_discord my_dms
my_drunk my_father my_feet my_internet my_life my_next my_niece my_panties my_pics my_roommate my_sister
my_stepdaughter my_swimming my_team my_teenage my_top my_town my_year myself_i need_advice never_got never_hit
new_boyfriend next_$ nice_to nine_$ no_one nobody_would now_it now_she now_they nudes_of nudes_to of_children of_her
of_pills of_us of_yourself off_with offences_were old_and older_man on_all on_cam on_me on_omegle on_our on_saturday
on_that on_tiktok on_top one_man one_would only_a only_one open_on or_hell our_club our_nursery out_of over_it
parents_are percentage_of phone_so phone_under photo_and pic_of pic_to pics_to pictures_by pills_$ post_my
primary_school private_parts pupil_$ pupil_has put_my put_something real_person regret_it replied_$ rid_of roommate_was
round_$ said_age said_he said_sorry saw_a say_she say_something saying_i says_hell says_his screenshot_it send_more
send_ten sending_him sending_me sending_nudes sent_$ sexual_abused she_call she_doesnt she_has she_keeps should_know
shouldnt_have show_my since_i since_the single_day sister_is sit_on site_$ sleep_outside so_he so_it someone_called
someone_help someone_who something_i something_to something_with son_$ sorry_and stalking_me started_when steep_dad
stop_looking stuff_with summer_$ sure_my swimming_teacher take_it teacher_at teacher_he teenage_son teenager_to
telegram_because tell_anyone tell_i tell_your telling_me ten_year thanks_for that_nobody that_what the_brownies
the_citation the_cold the_doors the_garage the_kids the_man the_music the_news the_only the_phone the_pictures the_shed
the_shower the_teacher the_train the_year them_$ there_anything theres_this they_gave they_put they_talk thing_he
thing_is things_behind think_$ think_a this_discord threatening_me threw_a to_bring to_children to_have to_kill
to_learn to_lie to_my to_show to_sleep to_someone to_stay to_strip to_telegram to_that to_the to_touch to_turn to_write
told_everyone told_them told_to tomorrow_$ too_long top_$ top_of touch_me touched_me trouble_$ tutor_said two_$
uncle_did uncle_look under_the unless_i up_$ up_after up_and up_my up_with us_to used_to vapes_$ video_$ virgin_$
want_2 want_help wanting_to wants_me was_14 was_ok way_to we_are we_met we_only wearing_$ website_and went_through
were_on were_used what_age what_are what_colour what_grooming what_percentage what_she when_a when_his when_mum when_my
when_she where_to while_i who_do who_gives who_makes who_should who_wont will_the with_him with_his with_it with_our
woman_on world_$ would_hurt year_olds you_a you_hear you_keep you_something your_own your_parents youth_grope
""",
    2: """
13_$ 13_he 13_yr 24_and 2_a 9_year ^_haha ^_kids ^_mi ^_mums ^_nobody ^_reading ^_sir ^_stack ^_who ^_will a_13 a_14
a_20 a_car a_childrens a_dsl a_folder a_grown a_gun a_joke a_kid a_lady a_modelling a_primary a_second a_secret
a_streamer a_student a_text a_ticket a_train a_victim a_wall a_way about_a about_minors about_my abused_$ abused_in
account_and again_and allowed_to alone_and am_getting am_in am_so and_is and_pregnant and_then and_you another_day
anyone_i are_going are_soulmates asked_for asked_where asks_for at_his babysitter_has bathroom_$ be_friends be_touched
been_sending been_sext been_talking being_followed being_groomed believe_me believes_me boyfriend_$ boyfriend_if
bra_size brother_in burns_me but_it buys_me by_her calls_from can_do can_help can_kids can_talk cant_get cant_remember
cant_stop cat_in cite_and class_is clothes_on come_over come_to coming_$ could_you counted_the dad_mate danger_$
day_and delete_a do_about do_you doing_it dont_remember ever_single ever_week exist_$ face_$ fall_asleep feel_safe
films_$ first_one floor_$ folder_of food_$ for_being for_days for_her for_kids for_me for_messaging for_pictures
for_sending foster_dad friend_online friends_house get_me girls_in going_missing got_sent got_the grope_$ grown_up
gun_$ happened_with happens_when have_friends he_asks he_do he_knows he_talks he_told he_tried hell_post helps_$ here_i
his_face his_house his_little his_name his_way his_willy how_old hurts_me i_can i_counted i_hide i_keep i_let i_live
i_look i_sent i_speak i_swallowed i_work if_i if_my if_your in_danger in_for indecent_pictures is_19 is_acting
is_always is_been is_coming is_grooming is_here is_it is_married it_a it_ever it_happening it_on it_wasnt keep_a
keeps_going kid_go kids_$ kill_my kiss_me knew_$ knife_$ knocked_my knows_my lad_in last_night late_to lied_about
like_the little_bro little_girl live_$ loads_of man_asked man_at man_ever man_she marry_me me_an me_down me_ever
me_last me_promise meet_a meet_him messaging_him minors_and money_$ mums_man my_9 my_arms my_computer my_dance my_dog
my_ex my_flatmate my_friend my_friends my_game my_grandson my_manager my_meets my_nans my_neck my_number my_online
my_partner my_steep my_twelve my_uncles my_youth new_phone new_trainers no_clothes no_way nobody_believes not_to
nothing_$ nothing_happened now_wants of_him of_this off_a on_live on_roblox our_babysitter out_loud over_$ paid_for
parents_want partner_is party_and person_$ person_from person_who pic_and pics_of pictures_and plays_a police_tell
porn_$ prison_for promise_not pupil_wrote put_the rape_if reading_this refer_to remember_$ roblox_who said_it say_when
says_the school_a school_because science_teacher screaming_$ screenshots_of see_a send_them sent_a she_got she_met
she_was should_$ shower_$ skin_$ snake_$ so_alone social_services someone_made son_has stack_in stepdad_$
stop_messaging swear_$ sweets_and take_our terrified_of text_you texts_from that_she the_caretaker the_cat the_cops
the_girls the_next the_one the_oven the_school the_social the_toilet the_trainer the_way their_is there_anyone there_is
theres_a theres_no they_are they_made think_it thoughts_about through_the ticket_to tickles_her time_$ to_another
to_bed to_carry to_chat to_kiss to_pick to_prison to_random to_speak to_watch took_a top_off trouble_if tutor_sits
twelve_year up_for us_with using_my wall_and wall_with wants_more wants_my was_abused was_assaulted was_it was_to
wasnt_my way_out we_been we_were weird_texts what_happens what_now what_we what_will when_dad when_he where_do where_my
which_apps why_$ why_the with_an with_how work_in worker_and would_kill wrote_in year_and you_freeze yourself_$
youth_worker
""",
    3: """
15_$ 40_$ ^_grandpa ^_just ^_wish a_blade a_cam a_picture a_poll a_site a_year about_him about_how account_$
against_the all_laughing am_$ am_16 am_and am_being am_only an_adult an_older and_a and_call and_said and_see
and_strokes and_theres and_we angry_$ animal_$ are_all ask_for asked_what at_boarding at_home because_i being_used
best_friends best_mate blade_in blood_$ boarding_school brother_got but_something calls_me cam_in can_they can_you
case_$ changing_room child_told citation_$ contacting_my could_fall cousin_makes dating_a daughter_$ delete_the did_i
do_if do_to dont_make dont_think ever_time ex_keeps famous_people filmed_us food_in football_coach for_money
foster_carer friday_$ from_a from_him front_of go_back go_home go_on goes_to got_a happening_to has_an he_isnt he_makes
he_sent he_ses he_wants he_would him_at his_car his_hand home_and husband_$ i_cut i_even i_give i_got i_might i_ran
i_send i_should i_were in_bed in_care in_front in_her is_a is_on is_outside is_picking is_sending it_about it_and
job_for just_not just_want keeps_calling keeps_turning laughing_at let_him letting_me light_on like_it mate_is
me_against me_home me_she me_too mine_$ my_head my_mums my_nudes my_teacher my_uncle my_video my_work next_week no_top
of_a old_for old_has old_off on_my on_one online_but our_daughter out_to parents_fight passport_$ phone_case pick_me
picture_$ pictures_to pregnant_$ put_his rate_now report_what said_hell said_my say_anything say_this says_it says_we
school_and see_him send_it sending_pictures sent_nudes sister_wants so_does so_done strokes_my survivor_and take_$
take_to talk_to teacher_about teacher_lose teacher_to that_arent that_man that_my the_changing the_first the_fridge
the_house the_pool the_wardrobe the_weekend there_was theres_blood they_know think_about time_the to_a to_download
to_post to_send to_text too_$ top_on trust_me turning_up twelve_and us_$ videos_of was_groomed was_six washing_$
what_my what_that when_were where_we who_does who_wants why_am why_would wife_$ will_i wish_i with_one wont_go you_come
your_dad
""",
    4: """
14_and 38_year ^_ashamed ^_everyone ^_going ^_there ^_theres ^_was a_childminder a_different a_knife a_lad a_teacher
a_tracker a_video a_while aftershave_$ am_frightened am_hiding an_uber and_does and_mum and_nothing ashamed_of asked_to
bad_$ brother_forces by_someone came_in can_a cant_leave cant_see chat_$ close_$ colleague_messages counts_as cream_man
dad_to date_a did_it die_$ enough_of ever_night everyone_at ex_is family_sees fault_$ feel_so flat_$ for_looking
force_and from_the game_$ gives_me got_arrested got_me groomed_i had_enough hand_on has_seen have_had he_did he_put
he_wont held_my her_$ hiding_in his_aftershave his_job hurts_$ i_bought i_make i_took ice_cream if_a is_14 is_off
is_out is_pointless it_after it_legal it_now it_out just_force keeps_getting keeps_me know_my laptop_$ leave_$
leave_the lockers_$ lose_his man_$ man_i many_of mate_keeps me_and me_go me_up men_keep miss_me mocking_it mum_knows
mum_thinks my_bank my_child my_colleague my_daughter my_foster my_granddaughter my_hand my_neighbour my_parents
my_passport my_passwords my_real my_stuff name_$ name_on never_told no_more now_he nudes_$ of_abuse of_these one_who
outside_$ passwords_and pays_me phone_and picking_me please_dont pointless_$ points_$ por_la post_it pulls_my
pupil_came pupils_$ ran_away random_men real_name ring_someone says_nobody scared_me school_has she_says someone_is
speak_to still_hurts talks_to that_girl that_i the_chat the_ice the_lockers the_police the_video there_and there_year
think_i thinks_i this_$ this_grope to_die to_not train_$ wants_proof wants_us was_raped watch_$ way_$ we_never what_all
what_happened who_keeps with_her with_new with_no wrong_$
""",
    5: """
12_$ 14_$ 15_year 30_year ^_honestly ^_life ^_sitting ^_social a_15 a_black a_chair a_coach a_pic a_stalker address_$
after_the age_is all_dad am_a am_scared am_worried an_answer and_threatens anymore_$ arrested_for as_rape at_a back_$
back_there bank_card block_him cant_eat cant_talk car_park card_and childline_$ children_at clothes_off court_$ dark_$
disappear_$ do_all do_something follows_me from_our get_in get_taken go_when happened_at he_lied head_$ her_phone
i_dont i_get i_need i_text in_a in_the is_asking is_in is_talking it_bad it_dark it_happened keeps_asking kids_in
letters_$ looking_at make_someone man_filming marks_on men_in mum_hits my_door my_photo next_to no_for not_even now_i
number_do of_himself of_what old_i on_there parents_$ point_in puts_his room_i said_i says_he scared_to secret_it
see_the she_is sitting_on social_worker somebody_to someone_from someone_stop something_bad something_wrong started_$
take_no talk_$ tell_you the_internet the_roof the_stuff to_be to_disappear told_me too_deep touched_my what_number
what_the with_a without_my wont_stop wont_take yesterday_$ yesterday_and
""",
    6: """
16_$ ^_being ^_cant ^_id ^_scared ^_want a_person a_short about_kids abuse_$ and_says another_app any_more assaulted_at
be_better being_blackmail being_hurt blackmail_$ call_the coach_$ come_in drinking_and drunk_bleach feel_disgusting
for_a for_it forces_me friend_$ got_raped groomed_$ hands_$ has_been he_got he_said he_says his_age hits_me home_from
husbands_laptop i_be i_found i_have i_never i_talk i_think if_he in_with is_like it_$ it_to jump_off left_to legal_for
like_walking line_$ listen_to living_$ make_him messages_$ midnight_$ my_childs my_husbands my_other off_the on_friday
over_the please_$ rape_$ report_is screenshotted_it sister_$ sleep_$ someone_$ stuff_$ tablets_$ the_baby them_and
there_were they_said this_weekend threatens_to to_everyone to_him to_meet to_say to_see to_somebody trapped_$ was_my
was_online were_a were_there what_if when_i who_can you_get you_run yr_old
""",
    7: """
^_after ^_looking ^_nothing ^_promise a_30 a_bridge a_game about_his after_school am_at and_turned around_$ being_a
better_off comes_in do_that edge_of ever_day ex_wont going_to got_beaten got_hit have_written he_does he_is hiding_$
house_$ hurt_$ it_this like_that look_at looking_over me_leave me_like my_face my_own my_piano my_pupil not_ok
piano_teacher pictures_back please_help pretended_to report_my road_$ run_away see_me something_happened son_was
standing_on stuff_to the_edge the_party the_pills things_$ this_anymore to_do to_jump to_live tried_to under_my
video_is what_he work_$ year_old you_be you_go
""",
    8: """
^_crying ^_mon ^_need all_back at_my bad_thing brought_it does_$ done_with door_$ feel_used forever_$ i_said i_tell
if_it it_take my_address my_body my_school my_stepdad of_me on_a on_the online_$ photo_$ raped_$ safe_$ say_what
scared_$ sorry_for the_bathroom the_bridge the_point the_road to_report to_wear wake_up want_the when_you
with_everything would_it
""",
    9: """
^_ich ^_mio ^_they a_bad against_me am_not baby_$ because_of crying_on end_it girl_$ groomed_by happened_$ he_took
home_$ it_count it_love me_in mum_doesnt my_family my_stepmum night_$ one_of other_girls talking_to that_$ the_tablets
thing_$ to_end took_the touched_$ weekend_$
""",
    10: """
^_je ^_tired am_stack at_work be_over bruises_$ count_if dad_$ ever_$ everything_$ everywhere_$ existing_$ for_an
here_$ into_the it_my locks_the love_$ make_the more_$ my_fault old_$ tired_of to_$ tonight_$ was_a
""",
    11: """
a_girl at_night been_groomed choice_$ it_all my_house off_$ ok_$ taken_away the_memories want_out wont_tell you_make
""",
    12: """
and_the feel_like is_this roof_$ room_$ teacher_$ tell_$ the_door to_come want_my
""",
    13: """
^_planning ^_send and_now daughter_is days_$ do_it i_was made_to mum_$ nothing_left used_$
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
    17: """
^_is someone_please
""",
    18: """
^_childline again_$
""",
    19: """
cutting_$
""",
    21: """
^_feel out_$
""",
    22: """
help_$ stop_$
""",
    27: """
me_$
""",
    32: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -18: """
ADULT>is
""",
    -17: """
to>HELPREQ
""",
    -16: """
SEND>a i>ORDINARY to>the
""",
    -15: """
MY>to how>a it>in it>the my>at
""",
    -14: """
ADULT>a ASK>it I>ORDINARY PEER>at
""",
    -13: """
HELPREQ>with ME>ORDINARY ORDINARY>ORDINARY he>ADULT me>ORDINARY
""",
    -12: """
MY>a SEX>to did>the
""",
    -11: """
ASK>HE FRAME>me KNOWS>HE OPINION>is PIC>wont SEND>HE SOMEONE>was a>ORDINARY and>said do>my said>the when>it
""",
    -10: """
CARE>ADULT I>my I>so ME>on MY>have ONLINE>a PEER>the SELF_MINOR>and SOMEONE>on a>for and>HE and>him he>to i>so is>TOUCH
me>a me>on the>ORDINARY the>of to>SOURCE want>to what>should
""",
    -9: """
CARE>CROWD CARE>PEER CARE>my CHILD>are HELPREQ>MY HELPREQ>ORDINARY HELPREQ>i HELPREQ>to I>MY I>on I>that ME>said
MY>CARE ORDINARY>ME PEER>CARE SEND>me SOMEONE>MY STAT>CROWD TOUCH>the did>HE do>i him>is i>on i>that keeps>the my>CARE
tell>is that>ORDINARY this>MY this>ONLINE to>to want>a wont>SEND
""",
    -8: """
ADULT>of ADULT>to ASK>and CARE>CARE CARE>ME CARE>MY CHILD>said DIRECT>to DISTRESS>this FORCE>it HE>ORDINARY I>her
KNOWS>from MY>at MY>cant MY>his NUDE>a ONLINE>SOMEONE SELF_MINOR>I SELF_MINOR>i SHAME>in SOMEONE>my SOMEONE>the
VIOLENCE>ORDINARY YOU>my been>PAST do>I do>KIN got>ORDINARY he>the her>and him>VIOLENCE i>her in>this is>and it>when
keeps>it me>the my>WE my>a not>it of>ORDINARY she>said the>a this>my to>CONTACT to>ORDINARY to>a to>his was>NEWS was>on
""",
    -7: """
ADULT>ASK ADULT>ORDINARY ADULT>how ADULT>says ADULT>us ASK>SOURCE ASK>STAT CHILD>GROOMED DIRECT>on DISTRESS>I
DISTRESS>i FRAME>the HARMED>VIOLENCE HELPREQ>I KIN>KIN KIN>ME KIN>VIOLENCE KIN>are KIN>said KIN>says ME>SOURCE ME>my
ME>to MINOR>CHILD MINOR>KIN MINOR>wont MY>WE NEWS>on ONLINE>and ORDINARY>me SEND>ME SEND>ONLINE SEND>the TOUCH>to
YOU>and YOU>to and>was does>HELPREQ for>the have>PAST have>been he>if he>on her>is him>a how>CARE i>GIFT i>my if>him
is>ONLINE it>i keep>that me>for me>my me>said me>to my>ME my>us of>MY of>his of>the says>a tell>I tell>i the>WE the>was
to>in what>for
""",
    -6: """
ADULT>PIC ADULT>STAT ASK>him CARE>DIRECT CARE>SEND CARE>me CROWD>CROWD FRAME>it HE>with HELPREQ>my I>CONTACT
I>SELF_MINOR I>YOU I>this I>when KIN>CROWD KIN>GROOMED KIN>HE KIN>SEND KIN>a KIN>he KIN>it KNOWS>he ME>for ME>his MY>ME
MY>ORDINARY MY>from MY>the MY>us NEWS>NEWS NEWS>of NUDE>CHILD NUDE>CONTACT NUDE>KIN ONLINE>HELPREQ ONLINE>the ONLINE>to
OPINION>a PEER>MY PEER>TOUCH PEER>is PIC>his SELF_MINOR>MINOR SEND>his SEND>to SEX>ME SEX>me SOMEONE>SEND SOURCE>that
STAT>CHILD STAT>KIN THREAT>a YOU>MY a>GROOMED a>NEWS a>STAT a>was and>she at>WE do>CHILD do>have get>KIN get>to got>MY
got>for he>MINOR his>with how>SECRET how>tell i>CONTACT i>MY i>SELF_MINOR i>this is>that it>VIOLENCE my>SEND my>cant
my>from my>in my>to she>MY she>my should>to tell>the that>is the>CHILD the>NEWS the>for them>THREAT they>the this>in
we>been what>can what>said where>HE where>he where>is wont>HELPREQ wont>of would>I would>i would>if you>MY you>my
you>to
""",
    -5: """
ADULT>have ADULT>keeps ADULT>them ASK>ME ASK>her ASK>me CARE>DISTRESS CARE>at CARE>it CARE>of CARE>on CARE>wants
CHILD>NEWS CHILD>for CHILD>to CHILD>was CONTACT>with CROWD>are DIRECT>the DISTRESS>at FEAR>ORDINARY FEAR>at FEAR>on
FEAR>the FORCE>want FRAME>and GROOMED>PAST HE>at HE>if HE>on HE>the HE>them HE>was HELPREQ>in HELPREQ>me I>CHILD I>KIN
I>KNOWS I>for I>where I>with I>you KIN>DISTRESS KIN>STAT KIN>and KIN>me KIN>my KIN>with KNOWS>is ME>of MEET>GIFT
MINOR>HELPREQ MY>OPINION MY>how MY>of MY>says MY>them MY>wont NEWS>a NUDE>BULLY NUDE>to OLDER>SEND OLDER>SEX OPINION>WE
OPINION>want OPINION>we ORDINARY>ONLINE ORDINARY>a ORDINARY>is ORDINARY>my ORDINARY>on PAST>STAT PEER>VIOLENCE PIC>of
SEND>CONTACT SEND>of SEX>CONTACT SEX>ONLINE SOMEONE>NEWS SOMEONE>SEX SOMEONE>VIOLENCE SOURCE>SOURCE SOURCE>do
TOUCH>with VIOLENCE>SEND VIOLENCE>at VIOLENCE>to WORRY>is WORRY>with a>BEING a>SOURCE and>STAT and>it because>was
been>the can>it did>what do>MY do>not do>they dont>I dont>WORRY for>that from>this got>CONTACT had>been has>his his>was
i>KNOWS if>CHILD if>KIN in>to is>DIRECT is>got is>he is>to it>I it>is keeps>on me>SOURCE me>STAT me>of my>ASK my>I
my>OPINION my>i my>wont not>i of>SEX on>with says>to should>I should>i tell>in the>HELPREQ the>SOURCE the>been the>said
to>have was>PAST what>it what>they will>he will>if wont>ONLINE
""",
    -4: """
ABUSE>PIC ADULT>OPINION ADULT>THREAT ADULT>can ADULT>from ADULT>my ADULT>she ASK>I ASK>ORDINARY ASK>a ASK>that
ASSAULT>HE BEING>for CARE>ASK CARE>ONLINE CARE>a CHILD>STAT CHILD>it CONTACT>ME CONTACT>ORDINARY CONTACT>me CREEPY>I
CREEPY>i CROWD>CHILD CROWD>KIN CROWD>it DESPAIR>and FRAME>PEER FRAME>this FRAME>with GIFT>him HE>from HE>his HE>to
HELPREQ>SOMEONE HELPREQ>TOPIC HYPO>CHILD HYPO>KIN HYPO>a I>GIFT I>PEER KIN>NEVERMET KIN>OTHER_ADULT KIN>got KNOWS>his
LOVE>PAST ME>STAT ME>at ME>him ME>how MEET>I MEET>i MEET>the MOVED>OPINION MOVED>for MY>ASK MY>MY MY>PEER MY>got MY>is
NUDE>WE NUDE>for ONLINE>is ONLINE>tell ONLINE>that OPINION>CONTACT OPINION>GIFT OPINION>have OPINION>he
ORDINARY>HELPREQ ORDINARY>it PAST>cant PEER>and PEER>of PEER>said SEX>ASSAULT SEX>a SEX>and SOMEONE>ORDINARY SOURCE>a
SOURCE>what STALK>ORDINARY STAT>when THREAT>PIC TOLD>his TOLD>the TOUCH>of TOUCH>said VIOLENCE>ASK VIOLENCE>of
VIOLENCE>want WE>HE WE>ORDINARY WE>PIC WE>been WORRY>he WORRY>it YOU>FRAME YOU>dont YOU>in YOU>me a>CARE a>SEND a>on
and>tell are>CROWD at>MINOR at>are at>have been>BULLY been>LOVE can>FRAME can>ONLINE can>PEER did>her do>CARE do>SOURCE
do>a do>to does>SOURCE dont>HE dont>he dont>i dont>it for>MOVED for>and for>on get>CARE has>HE has>the he>FRAME he>GIFT
he>HE he>PEER he>TOLD he>TOUCH he>at he>from his>ORDINARY his>and his>it how>ADULT how>PEER how>PIC how>THREAT how>my
i>PEER i>YOU i>for i>of i>where i>who i>with i>would if>GROOMED in>ORDINARY in>can is>BULLY is>GIFT is>SOURCE it>SOURCE
it>do it>with keeps>TOUCH me>I me>at me>him me>how me>i my>ORDINARY my>PEER my>do my>her my>it my>of my>the of>MINOR
of>ONLINE of>SOMEONE of>TOUCH of>to of>was on>CONTACT on>SEND on>it our>ADULT please>how said>had said>me
she>OTHER_ADULT that>BEING that>CARE that>GROOMED that>not the>ABUSE the>CREEPY the>MINOR the>ONLINE the>at the>can
the>that the>us they>ASK they>want to>I to>get to>how to>i wants>HE was>KIN we>ORDINARY what>get what>she when>did
who>ONLINE why>CROWD why>ONLINE why>do would>CARE would>a you>FRAME you>dont you>in you>me
""",
    -3: """
ADULT>are ADULT>cant ADULT>he ADULT>keep ASK>VIOLENCE BEING>the CARE>OTHER_ADULT CARE>VIOLENCE CHILD>CROWD CHILD>DIRECT
CHILD>NEVERMET CHILD>SEND CHILD>been CHILD>does CHILD>had CHILD>he CHILD>who CONTACT>ADULT CROWD>HE CROWD>SOURCE
CROWD>is CROWD>tell DIRECT>at DISTRESS>and DISTRESS>in FEAR>that FORCE>ASK FORCE>from FRAME>STAT GIFT>ME GIFT>me
GROOMED>has GROOMED>it HARMED>his HE>BEING HE>DISTRESS HE>SOURCE HE>and HE>our HE>want HELPREQ>ASK HELPREQ>SOURCE
HELPREQ>WORRY HELPREQ>from I>NUDE I>SOMEONE I>TOUCH I>WORRY I>in I>of I>who I>would KIN>DIRECT KIN>ORDINARY KIN>PAST
KIN>does KIN>had KIN>her KIN>who KNOWS>of LEAK>on ME>ASK ME>SEND ME>does ME>have ME>her ME>the MINOR>to MINOR>was
MOVED>and MY>SEND MY>but MY>can MY>for MY>had MY>her MY>my NEVERMET>CHILD NEVERMET>KIN NEVERMET>SOMEONE NEWS>PAST
NEWS>SOMEONE NEWS>with NUDE>MINOR NUDE>ONLINE NUDE>SELF_MINOR ONLINE>PEER ONLINE>are OPINION>ADULT OPINION>FORCE
OPINION>SOURCE OPINION>she OPINION>wont ORDINARY>ASK ORDINARY>WE ORDINARY>to ORDINARY>was OTHER_ADULT>OLDER
PAST>DISTRESS PAST>has PAST>on PAST>when PEER>DIRECT PEER>LOVE PEER>me PIC>WE PIC>from PIC>our PIC>the SECRET>FRAME
SECRET>I SECRET>OPINION SECRET>i SECRET>in SELF_MINOR>ASK SELF_MINOR>want SELF_MINOR>when SEND>SEX SEND>him SEX>him
SHAME>on SHAME>the SOMEONE>CHILD SOMEONE>SOURCE SOURCE>CROWD SOURCE>DISTRESS SOURCE>HELPREQ SOURCE>YOU SOURCE>does
SOURCE>for SOURCE>the SOURCE>to SOURCE>was SOURCE>who SOURCE>you STAT>ADULT STAT>STAT STAT>for THREAT>OPINION TOLD>us
TOPIC>CHILD TOPIC>CROWD TOPIC>KIN TOPIC>SOURCE TOPIC>TOPIC TOPIC>on TOUCH>LEAK TOUCH>ORDINARY TOUCH>SOURCE TOUCH>and
TOUCH>has VIOLENCE>in VIOLENCE>the WE>ADULT WE>at WE>have WE>is WE>of WE>the WE>to YOU>can YOU>do a>PEER a>SHAME
a>TOPIC a>can a>do a>said a>this and>LOVE and>MINOR and>ORDINARY and>SOURCE and>WORRY and>cant and>from and>they
and>want are>HE are>YOU are>a are>you at>STAT at>of at>said at>what been>it can>MY can>have can>my can>with cant>it
did>CHILD did>KIN did>YOU did>a did>he do>SEND do>at do>in does>PIC does>the does>what dont>FRAME for>CONTACT
for>SOURCE for>is get>CHILD get>MY get>ORDINARY get>from got>my had>a had>at had>the has>STAT he>NEVERMET he>had he>him
he>his he>our her>on him>the how>CHILD how>KIN how>MY how>did i>HE i>NUDE i>SOURCE i>TOUCH i>WORRY i>is i>want i>when
i>you if>CARE if>HE if>they if>to in>FRAME in>YOU in>at in>your is>PEER is>so it>GIFT it>SEND me>SEND me>does me>have
me>her me>his me>with my>KIN my>but my>had my>have my>she my>we not>HE not>I not>ME not>he not>me of>ASK of>CONTACT
on>ONLINE on>PIC on>please our>WE our>is our>to please>ASK please>CONTACT said>ONLINE said>SOURCE said>and said>are
said>wont says>ASK says>CHILD says>CROWD says>KIN says>can says>that says>was she>SEND she>on so>CONTACT so>the so>to
tell>HE tell>ORDINARY tell>him that>was that>what the>ME the>SEND the>STAT the>had the>have the>tell the>this the>we
the>with them>TOPIC they>ORDINARY they>SOURCE they>do this>CONTACT this>ORDINARY this>is to>CHILD to>STAT to>TOPIC
to>from us>HE us>the want>ORDINARY want>STAT want>me want>this wants>his wants>the was>CROWD was>OTHER_ADULT was>so
wasnt>FEAR wasnt>the we>HE we>a we>at we>have we>of what>FRAME what>and what>of what>would what>you when>CHILD
when>GIFT when>they when>to who>SEX who>said who>that why>PIC why>SECRET will>I will>i with>CROWD with>ORDINARY
with>THREAT with>my with>please with>the would>SECRET would>SOMEONE you>can you>do
""",
    -2: """
ADULT>GIFT ADULT>SEND ADULT>TOLD ADULT>had ADULT>has ADULT>they ADULT>wants ADULT>was ADULT>what ASK>his ASK>the
BEING>BULLY BULLY>for CARE>FORCE CARE>PAST CARE>STAT CARE>are CARE>got CARE>he CARE>in CARE>said CARE>the CARE>what
CHILD>ADULT CHILD>HE CHILD>TOUCH CHILD>can CHILD>his CHILD>how CHILD>of CHILD>wants CHILD>why CONTACT>ONLINE
CONTACT>OPINION CONTACT>PEER CONTACT>can CONTACT>in CONTACT>it CREEPY>with CROWD>PIC CROWD>SEND CROWD>SOMEONE CROWD>a
CROWD>he CROWD>what DIRECT>ONLINE DIRECT>ORDINARY DISTRESS>SOURCE DISTRESS>so FEAR>tell FORCE>CONTACT FORCE>a FORCE>to
FRAME>FRAME FRAME>HELPREQ FRAME>ORDINARY FRAME>why GIFT>OPINION GIFT>for GIFT>my GROOMED>STAT GROOMED>how HE>ADULT
HE>ASK HE>LEAK HE>TOLD HE>a HE>had HE>they HELPREQ>CHILD HELPREQ>a HELPREQ>his HYPO>BEING HYPO>GROOMED HYPO>ME
HYPO>TOLD HYPO>is HYPO>me I>CREEPY I>FORCE I>HYPO I>OPINION I>SOURCE I>they I>wasnt KIN>ABUSE KIN>ADULT KIN>ASK
KIN>CHILD KIN>I KIN>can KIN>how KIN>of KIN>they KIN>was KNOWS>PIC KNOWS>him LOVE>with ME>BEING ME>I ME>OPINION ME>i
ME>your MEET>CROWD MEET>and MEET>get MEET>in MINOR>CROWD MINOR>at MOVED>to MY>DISTRESS MY>SELF_MINOR MY>STAT MY>it
MY>keeps MY>we NEVERMET>a NEVERMET>can NEVERMET>who NEWS>SEND NEWS>is NEWS>said NUDE>ME NUDE>PIC NUDE>STAT NUDE>me
NUDE>what NUDE>with OLDER>CONTACT OLDER>that OLDER>wants ONLINE>KIN ONLINE>MINOR ONLINE>ONLINE ONLINE>STAT ONLINE>for
ONLINE>him ONLINE>his ONLINE>it ONLINE>of OPINION>ASK OPINION>HE OPINION>ME OPINION>MY OPINION>SEND OPINION>SOMEONE
OPINION>does OPINION>me OPINION>my OPINION>on OPINION>says OPINION>wants OPINION>what ORDINARY>I ORDINARY>SOMEONE
ORDINARY>i ORDINARY>in ORDINARY>not ORDINARY>please ORDINARY>wants ORDINARY>with OTHER_ADULT>ADULT OTHER_ADULT>SOMEONE
OTHER_ADULT>and OTHER_ADULT>my PEER>BULLY PEER>I PEER>are PEER>i PEER>in PEER>on PEER>to PIC>I PIC>her PIC>i PIC>what
SECRET>CONTACT SECRET>but SECRET>her SELF_MINOR>NUDE SELF_MINOR>SOURCE SELF_MINOR>in SELF_MINOR>wants SEND>CHILD SEND>I
SEND>KIN SEND>SOURCE SEND>for SEND>i SOMEONE>GROOMED SOMEONE>SOMEONE SOMEONE>and SOMEONE>can SOMEONE>have SOMEONE>our
SOURCE>FRAME SOURCE>NUDE SOURCE>PIC SOURCE>i SOURCE>says STALK>ONLINE STAT>SEND STAT>are STAT>in STAT>of STAT>on
STAT>to THREAT>I THREAT>i THREAT>the TOLD>HE TOLD>ONLINE TOLD>ORDINARY TOLD>WE TOLD>does TOLD>get TOPIC>HE TOPIC>and
TOPIC>that TOPIC>them TOPIC>they TOPIC>when TOPIC>who VIOLENCE>MEET WE>FEAR WE>ME WE>VIOLENCE WE>get WE>got WE>her
WE>him WE>us YOU>CARE YOU>CHILD YOU>HELPREQ YOU>KIN YOU>ONLINE YOU>PEER YOU>STAT YOU>are YOU>have YOU>if YOU>said
a>FRAME a>OLDER a>TOUCH a>because a>been a>he a>should a>that a>with and>FORCE and>HELPREQ and>get and>i and>not
and>that and>them and>what and>when and>will are>BULLY are>CHILD are>KIN are>ORDINARY are>in are>the at>I at>for at>i
at>our at>this because>it because>on been>ABUSE been>I been>THREAT been>i but>a but>have can>CARE can>CROWD
can>ORDINARY can>VIOLENCE can>me can>them cant>PIC cant>in did>ASK did>SOURCE did>for did>get did>they did>you do>MINOR
do>OPINION do>ORDINARY do>SECRET do>THREAT do>her do>them do>with does>CROWD does>a does>for does>get does>not dont>the
dont>they for>HELPREQ for>HYPO for>MINOR for>MY for>PAST for>SECRET for>WE for>does for>for for>in for>this for>we
for>what from>CARE from>KIN from>SOURCE from>his from>on get>HE get>I get>VIOLENCE get>at get>dont get>i get>on
get>they got>ADULT got>HELPREQ got>TOUCH got>how had>HE had>and had>his had>to has>ABUSE has>MINOR has>PIC has>YOU
has>got has>of has>with has>your have>CROWD have>ONLINE have>this he>ASK he>DIRECT he>DISTRESS he>MOVED he>PIC he>SHAME
he>and he>he he>of her>CROWD her>KIN her>ONLINE him>at him>his him>will his>GIFT how>CROWD how>OPINION how>are how>he
how>her how>it how>to how>was how>will i>CREEPY i>FORCE i>HYPO i>ONLINE i>OPINION i>they i>wasnt if>TOLD if>does
if>dont if>has if>me if>that if>you in>CARE in>CHILD in>CREEPY in>LOVE in>did is>but is>from is>us isnt>MY isnt>the
it>FEAR it>HE it>PIC it>from it>he it>please it>who it>wont keep>CHILD keep>CROWD keep>but keep>this keeps>ORDINARY
me>BEING me>OPINION me>YOU me>do me>get me>this me>your my>DISTRESS my>STAT my>got my>how my>is my>keeps my>says
not>HELPREQ not>OPINION not>have not>the not>what not>why of>CROWD of>MEET of>STAT of>WE of>WORRY of>have of>our
of>that on>ASK on>to our>ME our>us please>a please>on please>to please>with said>been said>can said>it said>that
said>you says>I says>OTHER_ADULT says>are says>cant says>him says>i says>is she>ME she>ORDINARY she>her she>me
should>HYPO should>WORRY should>for should>get should>his should>if so>WE tell>OPINION tell>his tell>if tell>will
that>SEND that>STAT that>are the>FEAR the>FRAME the>MEET the>SOMEONE the>keeps the>she the>so the>they them>are
them>when they>DISTRESS they>WE they>dont they>have they>it they>they they>us they>wont this>PIC this>SECRET
this>SOMEONE this>SOURCE this>VIOLENCE this>and this>of this>on this>the to>SELF_MINOR to>and to>if to>me to>this
to>want to>who us>in want>ASK want>CHILD want>ME want>SOURCE want>at want>it wants>SOURCE wants>do wants>her wants>what
was>CHILD was>CONTACT was>FEAR was>HE was>I was>ORDINARY was>STAT was>for was>i was>is was>of was>that was>the was>this
was>when was>who we>FEAR we>get we>him what>HE what>NEWS what>SOURCE what>a what>have what>her what>this what>to
what>with when>HELPREQ when>KIN when>OLDER when>OPINION when>SEND when>SEX when>WE when>the when>we when>will
which>SOURCE who>CROWD who>NUDE who>SEND why>CHILD why>KIN why>MOVED why>OPINION why>have why>not why>tell will>HE
will>when with>ME with>me wont>CONTACT wont>have wont>on would>ADULT you>CHILD you>KIN you>ONLINE you>PEER you>STAT
you>are you>have you>said you>that your>HELPREQ your>SOURCE your>to
""",
    -1: """
ABUSE>THREAT ABUSE>a ABUSE>are ABUSE>on ADULT>FEAR ADULT>HE ADULT>LOVE ADULT>ME ADULT>MEET ADULT>MINOR ADULT>SHAME
ADULT>WORRY ADULT>because ADULT>got ADULT>tell ADULT>will ASK>CHILD ASK>FORCE ASK>LOVE ASK>TOLD ASK>do ASK>i ASK>should
ASK>what ASK>which ASK>who ASK>with ASSAULT>was BEING>CONTACT BEING>GROOMED BEING>KIN BEING>got BEING>keep CARE>BULLY
CARE>GROOMED CARE>MOVED CARE>ORDINARY CARE>TOUCH CARE>and CARE>from CARE>had CARE>says CARE>they CARE>with CHILD>ASK
CHILD>MINOR CHILD>OPINION CHILD>ORDINARY CHILD>PIC CHILD>TOPIC CHILD>i CHILD>tell CHILD>they CHILD>this CHILD>when
CONTACT>GIFT CONTACT>HELPREQ CONTACT>TOUCH CONTACT>YOU CONTACT>and CONTACT>my CONTACT>please CONTACT>that CONTACT>you
CREEPY>if CREEPY>is CROWD>ASK CROWD>FEAR CROWD>GIFT CROWD>GROOMED CROWD>OPINION CROWD>SECRET CROWD>TOPIC CROWD>WORRY
CROWD>been CROWD>does CROWD>from CROWD>her CROWD>not CROWD>of CROWD>said CROWD>that CROWD>they CROWD>this CROWD>was
CROWD>who DIRECT>in FEAR>FEAR FEAR>I FEAR>SOURCE FEAR>a FEAR>i FORCE>PEER FORCE>he FORCE>when FRAME>CARE FRAME>GIFT
FRAME>KIN FRAME>ME FRAME>MOVED FRAME>PIC FRAME>SEND FRAME>SOURCE FRAME>can FRAME>for FRAME>how FRAME>i FRAME>if
FRAME>on FRAME>them FRAME>want FRAME>who FRAME>would GIFT>with GROOMED>the HE>BULLY HE>CHILD HE>FRAME HE>GROOMED HE>HE
HE>SHAME HE>TOPIC HE>is HE>of HE>so HE>us HE>when HE>will HELPREQ>CARE HELPREQ>ONLINE HELPREQ>THREAT HELPREQ>does
HELPREQ>has HELPREQ>how HELPREQ>of HELPREQ>on HELPREQ>should HELPREQ>them I>MINOR I>ONLINE I>SELF_ADULT I>cant I>please
I>want I>which I>will I>your KIN>MEET KIN>NEWS KIN>TOPIC KIN>at KIN>did KIN>tell KIN>this KIN>to KIN>we LEAK>ONLINE
LEAK>of LOVE>CARE LOVE>CHILD LOVE>I LOVE>KIN LOVE>OPINION LOVE>him LOVE>i LOVE>on ME>CHILD ME>KNOWS ME>LOVE ME>a ME>get
ME>keep ME>want MEET>MINOR MEET>at MINOR>ASK MINOR>STAT MINOR>he MINOR>him MINOR>his MINOR>the MINOR>wants
MOVED>CONTACT MY>ADULT MY>BULLY MY>FEAR MY>HELPREQ MY>I MY>PAST MY>SOURCE MY>TOPIC MY>YOU MY>and MY>because MY>i MY>in
MY>not MY>please MY>should MY>wants MY>what MY>will MY>you NEAR>ORDINARY NEAR>with NEWS>CARE NEWS>CHILD NEWS>CONTACT
NEWS>for NEWS>to NEWS>was NUDE>HELPREQ NUDE>MY OLDER>ASK OLDER>CROWD OLDER>but OLDER>the OLDER>who ONLINE>CHILD
ONLINE>HE ONLINE>OPINION ONLINE>ORDINARY ONLINE>SOURCE ONLINE>get ONLINE>in ONLINE>keeps ONLINE>please ONLINE>so
ONLINE>was ONLINE>will ONLINE>wont OPINION>DIRECT OPINION>HELPREQ OPINION>MEET OPINION>SECRET OPINION>TOUCH OPINION>and
OPINION>was OPINION>who ORDINARY>CARE ORDINARY>CHILD ORDINARY>CONTACT ORDINARY>GIFT ORDINARY>KIN ORDINARY>LOVE
ORDINARY>MINOR ORDINARY>MY ORDINARY>SEND ORDINARY>at ORDINARY>do ORDINARY>from ORDINARY>get ORDINARY>got ORDINARY>have
ORDINARY>keeps ORDINARY>of ORDINARY>the ORDINARY>this ORDINARY>we ORDINARY>will OTHER_ADULT>MY OTHER_ADULT>SOURCE
OTHER_ADULT>in OTHER_ADULT>who PAST>CHILD PAST>KIN PAST>are PAST>of PAST>want PEER>FEAR PEER>MOVED PEER>PEER PEER>STAT
PEER>because PEER>him PEER>it PEER>my PEER>tell PEER>wants PIC>ADULT PIC>HELPREQ PIC>do PIC>with SECRET>CARE
SECRET>CHILD SECRET>HELPREQ SECRET>MY SECRET>ORDINARY SECRET>are SECRET>did SECRET>on SELF_MINOR>HE SELF_MINOR>he
SELF_MINOR>is SELF_MINOR>the SEND>KNOWS SEND>OPINION SEND>PIC SEND>STAT SEND>from SEND>he SEND>in SEND>that SEND>you
SEX>CHILD SEX>KIN SHAME>FORCE SHAME>I SHAME>ME SHAME>TOUCH SHAME>i SHAME>me SHAME>to SOMEONE>ADULT SOMEONE>FRAME
SOMEONE>been SOMEONE>does SOMEONE>for SOMEONE>got SOMEONE>his SOMEONE>if SOMEONE>it SOMEONE>said SOMEONE>they
SOMEONE>wants SOURCE>ABUSE SOURCE>BEING SOURCE>FEAR SOURCE>GIFT SOURCE>GROOMED SOURCE>I SOURCE>MINOR SOURCE>OLDER
SOURCE>can SOURCE>did SOURCE>from SOURCE>had SOURCE>how SOURCE>if SOURCE>of SOURCE>on SOURCE>should SOURCE>this STAT>ME
STAT>MINOR STAT>NUDE STAT>OPINION STAT>OTHER_ADULT STAT>PAST STAT>SOURCE STAT>WORRY STAT>can STAT>did STAT>does
STAT>had STAT>me STAT>my STAT>please STAT>she STAT>should THREAT>ADULT THREAT>SEND THREAT>VIOLENCE THREAT>do THREAT>her
TOLD>MEET TOLD>SOURCE TOLD>at TOPIC>CARE TOPIC>MY TOPIC>STAT TOPIC>i TOPIC>is TOPIC>of TOPIC>to TOUCH>ASK TOUCH>do
TOUCH>her VIOLENCE>FORCE VIOLENCE>ONLINE VIOLENCE>if VIOLENCE>on WE>ASK WE>LOVE WE>MEET WE>PEER WE>SOURCE WE>TOLD
WE>TOUCH WE>a WE>but WE>keep WE>my WE>on WE>says WORRY>MY WORRY>my YOU>CONTACT YOU>DISTRESS YOU>ME YOU>ORDINARY
YOU>SOMEONE YOU>SOURCE YOU>been YOU>got YOU>on YOU>please YOU>that YOU>this YOU>will a>ASSAULT a>CONTACT a>CRISIS
a>DIRECT a>FEAR a>OPINION a>VIOLENCE a>WORRY a>are a>cant a>does a>him a>how a>keep a>not a>tell a>they a>which a>your
and>FEAR and>I and>NEVERMET and>ONLINE and>if and>of and>on and>which and>wont are>ABUSE are>CARE are>ME are>NEAR
are>PEER are>SOMEONE are>SOURCE are>STAT are>and are>do are>for are>is are>me are>of are>on are>please are>them
are>they are>who at>ADULT at>ONLINE at>VIOLENCE at>does at>when been>CROWD been>SOURCE been>of been>with but>ADULT
but>ME but>MY but>ONLINE but>ORDINARY but>PEER but>me but>not but>the but>to can>CONTACT can>MINOR can>PIC can>SEND
can>SOURCE can>STAT can>TOPIC can>WE can>for can>in can>on can>this can>we cant>MY cant>ORDINARY cant>a cant>my
did>CROWD did>SEND did>THREAT did>from did>she did>tell did>your do>ASK do>CROWD do>GIFT do>ME do>MEET do>PEER
do>SELF_MINOR do>TOPIC do>VIOLENCE do>does do>is do>me do>want do>your does>ONLINE does>PAST does>YOU does>in does>it
does>tell does>your dont>ASK dont>YOU dont>want dont>you for>ASK for>BEING for>YOU for>do for>has for>her for>if
for>please for>will for>you from>ABUSE from>in from>please from>that from>who get>GIFT get>GROOMED get>NEWS
get>SELF_MINOR get>SOMEONE get>my got>I got>STAT got>do got>from got>i got>the had>CONTACT had>SEX had>do had>on
has>VIOLENCE has>in has>so have>LOVE have>NUDE have>ORDINARY have>PIC have>SOURCE have>a have>and have>do have>how
have>if have>so have>what he>CARE he>CHILD he>MY he>SOURCE he>VIOLENCE he>WE he>are he>her he>keeps he>me he>so he>tell
he>was he>with her>ORDINARY her>did her>she her>was him>ORDINARY him>to his>a his>for his>he how>ABUSE how>I
how>ORDINARY how>SEND how>SOURCE how>TOPIC how>does how>have how>if how>keep how>on how>that how>they i>CHILD
i>SELF_ADULT i>SOMEONE i>TOPIC i>VIOLENCE i>a i>and i>cant i>please i>them i>which i>will i>your if>BEING if>CONTACT
if>SOMEONE if>a if>can if>do if>not if>want in>CROWD in>HELPREQ in>SEND in>STAT in>do in>from in>how in>please
in>should in>them in>was is>ADULT is>CROWD is>WORRY is>a is>not is>of is>wants is>what is>with isnt>HE isnt>he
it>HELPREQ it>THREAT it>are it>isnt it>not it>says it>so it>them keep>KIN keep>SECRET keep>WE keeps>STALK keeps>TOLD
keeps>his me>ASK me>CHILD me>KNOWS me>LOVE me>if me>you my>FEAR my>HARMED my>HELPREQ my>PAST my>SELF_MINOR my>TOPIC
my>and my>because my>isnt my>not my>please my>should my>wants my>what not>a not>tell of>OTHER_ADULT of>in of>said
of>they of>you on>KIN on>LOVE on>SOURCE on>STAT on>TOPIC on>but on>have on>in on>of on>says on>which our>ASK our>SOURCE
our>TOLD our>TOUCH our>WORRY our>a our>got our>in our>the please>MY please>ONLINE please>ORDINARY please>SEND
please>SOURCE please>STALK please>and please>for please>my please>the said>ME said>SEND said>dont said>isnt said>on
said>tell said>was said>what says>SOURCE says>STAT says>YOU says>but says>have says>in says>she says>so says>want
says>will says>you she>PEER she>for she>had should>CARE should>CHILD should>CROWD should>KIN should>do should>tell
should>that should>this so>ASK so>FEAR so>MY so>ORDINARY so>SOURCE so>a so>are so>do so>have so>in so>my so>we so>what
so>who tell>CHILD tell>KIN tell>SOURCE tell>does tell>he tell>her tell>how tell>me tell>when tell>your that>ABUSE
that>GIFT that>ME that>NEWS that>THREAT that>WE that>had that>he that>her that>isnt that>me that>of that>please
that>says that>we the>FORCE the>LOVE the>OLDER the>OPINION the>STALK the>VIOLENCE the>get the>her the>how the>not
the>our the>please the>what them>HE them>what them>where they>CHILD they>CROWD they>FORCE they>KIN they>SEND they>TOPIC
they>is they>to they>with this>CHILD this>DISTRESS this>KIN this>THREAT this>YOU this>are this>for this>to this>what
to>CROWD to>FORCE to>keep to>our to>that to>which to>why want>CROWD want>KIN want>MEET want>for want>from want>on
want>that wants>ORDINARY wants>SECRET wants>YOU wants>who wants>why wants>you was>ASK was>CREEPY was>GROOMED was>OLDER
was>SEND was>WE was>our was>said we>CHILD we>LOVE we>PEER we>PIC we>but we>got we>my we>on what>ASK what>CHILD
what>CROWD what>GIFT what>KIN what>MINOR what>SEND what>STAT what>THREAT what>VIOLENCE what>YOU what>on what>says
what>tell when>DISTRESS when>NUDE when>ORDINARY when>at when>do when>does when>for when>is when>my when>should
when>this where>CROWD where>FRAME where>HELPREQ where>MEET where>i where>the where>your which>STAT which>and which>are
which>did which>should who>CONTACT who>GROOMED who>I who>OLDER who>SOURCE who>TOPIC who>for who>from who>if who>the
who>this who>was who>would why>HE why>SOURCE why>YOU why>are why>did why>i why>is why>it why>they why>you will>GIFT
will>ONLINE will>SEND will>a will>have will>to with>TOUCH with>has would>CONTACT would>ME would>ONLINE would>me
would>that you>ADULT you>CARE you>HELPREQ you>I you>ME you>ORDINARY you>PIC you>SOMEONE you>and you>been you>got you>i
you>if you>on you>this you>will your>CHILD your>KIN your>SECRET your>a your>and your>if
""",
    1: """
ABUSE>CARE ABUSE>HE ABUSE>I ABUSE>KIN ABUSE>and ABUSE>at ABUSE>i ABUSE>if ADULT>BEING ADULT>I ADULT>SECRET ADULT>but
ADULT>her ADULT>his ADULT>i ADULT>if ADULT>why ADULT>would ASK>ASK ASK>CRISIS ASK>NEWS ASK>SECRET ASK>SEX ASK>WE
ASK>but ASK>get ASK>have ASK>he ASK>how ASK>is ASK>our ASK>them ASK>was ASK>when ASSAULT>ASSAULT ASSAULT>I ASSAULT>a
ASSAULT>i ASSAULT>it ASSAULT>on BEING>ABUSE BEING>ASK BEING>FORCE BEING>HE BEING>PIC BEING>SEND BEING>VIOLENCE BEING>a
BEING>at BEING>her BEING>on BULLY>ASK BULLY>CARE BULLY>DIRECT BULLY>HE BULLY>THREAT BULLY>TOLD BULLY>YOU BULLY>keep
BULLY>of BULLY>on CARE>CONTACT CARE>GIFT CARE>HELPREQ CARE>KIN CARE>LEAK CARE>LOVE CARE>OLDER CARE>PIC CARE>SEX
CARE>SOMEONE CARE>THREAT CARE>WORRY CARE>have CARE>her CARE>keep CARE>should CARE>this CARE>was CARE>we CARE>who
CHILD>BEING CHILD>DISTRESS CHILD>FRAME CHILD>HARMED CHILD>SECRET CHILD>SHAME CHILD>dont CHILD>is CHILD>want CONTACT>ASK
CONTACT>CHILD CONTACT>I CONTACT>MY CONTACT>OLDER CONTACT>SEX CONTACT>SOURCE CONTACT>WE CONTACT>because CONTACT>her
CONTACT>of CONTACT>says CONTACT>she CONTACT>to CONTACT>what CREEPY>CHILD CREEPY>OPINION CREEPY>ORDINARY CREEPY>SEX
CREEPY>and CREEPY>his CREEPY>in CREEPY>of CREEPY>the CRISIS>ASK CRISIS>HE CRISIS>ME CRISIS>in CRISIS>want CRISIS>wasnt
CROWD>ADULT CROWD>DISTRESS CROWD>HELPREQ CROWD>LOVE CROWD>MY CROWD>dont CROWD>me CROWD>my CROWD>should CROWD>want
DESPAIR>I DESPAIR>a DESPAIR>i DIRECT>I DIRECT>NUDE DIRECT>PAST DIRECT>SOMEONE DIRECT>VIOLENCE DIRECT>a DIRECT>do
DIRECT>for DIRECT>from DIRECT>what DIRECT>when DISTRESS>CARE DISTRESS>CRISIS DISTRESS>HELPREQ DISTRESS>KIN
DISTRESS>SOMEONE DISTRESS>a DISTRESS>if DISTRESS>me DISTRESS>when FEAR>her FEAR>is FEAR>what FORCE>ADULT FORCE>SEND
FORCE>THREAT FORCE>VIOLENCE FORCE>cant FORCE>do FORCE>her FORCE>if FORCE>on FORCE>tell FORCE>what FRAME>CREEPY
FRAME>VIOLENCE FRAME>was FRAME>where GIFT>FORCE GIFT>HE GIFT>SEND GIFT>THREAT GIFT>have GIFT>her GIFT>it GIFT>she
GROOMED>CHILD GROOMED>DIRECT GROOMED>HARMED GROOMED>YOU GROOMED>if GROOMED>me GROOMED>my GROOMED>she GROOMED>you
HARMED>ABUSE HARMED>I HARMED>KNOWS HARMED>MY HARMED>ONLINE HARMED>PAST HARMED>PIC HARMED>TOUCH HARMED>and HARMED>at
HARMED>got HARMED>he HARMED>him HARMED>i HARMED>my HARMED>of HARMED>was HARMED>when HARMED>with HE>ASSAULT HE>CRISIS
HE>DIRECT HE>MINOR HE>NEWS HE>ONLINE HE>OTHER_ADULT HE>PEER HE>SOMEONE HE>TOUCH HE>WE HE>are HE>because HE>been HE>can
HE>cant HE>didnt HE>do HE>her HE>him HE>not HE>should HE>who HELPREQ>LOVE HELPREQ>SECRET HELPREQ>YOU HELPREQ>and
HELPREQ>get HELPREQ>the HELPREQ>want HYPO>YOU I>ADULT I>CARE I>CROWD I>FRAME I>HE I>LEAK I>OTHER_ADULT I>STALK I>STAT
I>TOLD I>VIOLENCE I>WE I>but I>did I>had I>him I>keeps I>says I>we KIN>ASSAULT KIN>CONTACT KIN>FEAR KIN>FORCE KIN>MINOR
KIN>PIC KIN>SECRET KIN>SHAME KIN>because KIN>been KIN>dont KIN>for KIN>has KIN>have KIN>his KIN>i KIN>should KIN>so
KIN>want KNOWS>CARE KNOWS>KIN KNOWS>ME KNOWS>NUDE KNOWS>SECRET KNOWS>are KNOWS>for KNOWS>me KNOWS>to KNOWS>where
LEAK>MY LEAK>PIC LEAK>a LEAK>my LOVE>HE LOVE>LOVE LOVE>MY LOVE>PEER LOVE>SELF_MINOR LOVE>SHAME LOVE>YOU LOVE>dont
LOVE>he LOVE>her LOVE>is LOVE>this LOVE>to LOVE>who LOVE>you ME>ABUSE ME>DESPAIR ME>MY ME>NEAR ME>OLDER ME>ONLINE
ME>OTHER_ADULT ME>SOMEONE ME>TOLD ME>YOU ME>because ME>dont ME>has ME>if ME>is ME>keeps ME>our ME>please ME>says ME>so
ME>they ME>where MEET>CHILD MEET>MY MEET>PEER MEET>for MEET>my MEET>when MEET>with MINOR>CARE MINOR>MY MINOR>been
MINOR>for MINOR>my MINOR>says MOVED>I MOVED>MOVED MOVED>SECRET MOVED>i MOVED>it MY>KNOWS MY>LOVE MY>MINOR MY>MOVED
MY>OLDER MY>SOMEONE MY>WORRY MY>keep MY>on MY>who MY>why MY>would NEAR>get NEVERMET>HE NEVERMET>I NEVERMET>MY
NEVERMET>and NEVERMET>i NEVERMET>my NEWS>have NUDE>CREEPY NUDE>I NUDE>KNOWS NUDE>SECRET NUDE>SEND NUDE>TOUCH NUDE>got
NUDE>i NUDE>in NUDE>is NUDE>when OLDER>CARE OLDER>CREEPY OLDER>FORCE OLDER>KIN OLDER>MY OLDER>SOMEONE OLDER>been
OLDER>has OLDER>he OLDER>her OLDER>my OLDER>of OLDER>what ONLINE>KNOWS ONLINE>MEET ONLINE>MOVED ONLINE>OLDER
ONLINE>SHAME ONLINE>because ONLINE>she ONLINE>when ONLINE>with ONLINE>your OPINION>BEING OPINION>BULLY OPINION>CARE
OPINION>CREEPY OPINION>DESPAIR OPINION>KNOWS OPINION>NEAR OPINION>at OPINION>got OPINION>said ORDINARY>DIRECT
ORDINARY>OLDER ORDINARY>SOURCE ORDINARY>STALK ORDINARY>says OTHER_ADULT>SELF_MINOR OTHER_ADULT>are OTHER_ADULT>it
PAST>CROWD PAST>HARMED PAST>ME PAST>MINOR PAST>MY PAST>PEER PAST>at PAST>got PAST>he PAST>me PAST>my PAST>what
PEER>ABUSE PEER>CREEPY PEER>DISTRESS PEER>KNOWS PEER>LEAK PEER>OLDER PEER>OPINION PEER>SELF_MINOR PEER>SOMEONE
PEER>THREAT PEER>TOLD PEER>cant PEER>for PEER>got PEER>his PEER>this PEER>was PEER>we PIC>CARE PIC>HE PIC>KNOWS
PIC>LEAK PIC>NEVERMET PIC>SEND PIC>him PIC>if PIC>in PIC>to SECRET>ADULT SECRET>HE SECRET>KIN SECRET>NUDE SECRET>PEER
SECRET>SEND SECRET>THREAT SECRET>WE SECRET>YOU SECRET>me SECRET>our SECRET>she SECRET>the SECRET>us SECRET>what
SECRET>with SECRET>your SELF_ADULT>and SELF_MINOR>FRAME SELF_MINOR>PAST SELF_MINOR>SOMEONE SELF_MINOR>WE SELF_MINOR>a
SELF_MINOR>can SELF_MINOR>we SEND>ASK SEND>CREEPY SEND>SECRET SEND>SOMEONE SEND>THREAT SEND>WE SEND>YOU SEND>at SEND>if
SEND>our SEND>says SEND>with SEX>ABUSE SEX>ASK SEX>I SEX>NUDE SEX>OPINION SEX>SEX SEX>he SEX>i SEX>when SHAME>ADULT
SHAME>HARMED SHAME>MY SHAME>NUDE SHAME>SOMEONE SHAME>VIOLENCE SHAME>and SHAME>did SHAME>have SHAME>he SHAME>it SHAME>my
SOMEONE>ABUSE SOMEONE>ASSAULT SOMEONE>CROWD SOMEONE>DISTRESS SOMEONE>KNOWS SOMEONE>OTHER_ADULT SOMEONE>PAST SOMEONE>PIC
SOMEONE>SECRET SOMEONE>WE SOMEONE>WORRY SOMEONE>because SOMEONE>has SOMEONE>he SOMEONE>would SOURCE>ADULT SOURCE>CHILD
SOURCE>HE SOURCE>KIN SOURCE>ORDINARY SOURCE>SOMEONE SOURCE>TOPIC SOURCE>VIOLENCE SOURCE>and STALK>CONTACT STALK>HE
STALK>in STAT>ABUSE STAT>SOMEONE STAT>the STAT>they THREAT>NUDE THREAT>ONLINE THREAT>ORDINARY THREAT>SOMEONE THREAT>and
THREAT>from THREAT>in THREAT>with TOLD>ABUSE TOLD>ASSAULT TOLD>FORCE TOLD>I TOLD>LOVE TOLD>ME TOLD>SECRET TOLD>THREAT
TOLD>VIOLENCE TOLD>and TOLD>he TOLD>i TOLD>in TOLD>is TOLD>it TOLD>our TOLD>she TOLD>was TOPIC>PIC TOUCH>ADULT
TOUCH>HARMED TOUCH>ONLINE TOUCH>YOU TOUCH>a TOUCH>he TOUCH>him TOUCH>she TOUCH>when TOUCH>you VIOLENCE>CREEPY
VIOLENCE>CROWD VIOLENCE>DIRECT VIOLENCE>NUDE VIOLENCE>PEER VIOLENCE>SOMEONE VIOLENCE>TOUCH VIOLENCE>cant VIOLENCE>dont
VIOLENCE>get VIOLENCE>he VIOLENCE>his VIOLENCE>is VIOLENCE>our VIOLENCE>she VIOLENCE>this WE>CARE WE>CHILD WE>I
WE>NEVERMET WE>ONLINE WE>SEND WE>SEX WE>are WE>had WE>i WE>if WE>should WORRY>HE WORRY>ME WORRY>a WORRY>and WORRY>her
WORRY>me YOU>CROWD YOU>GROOMED YOU>HARMED YOU>TOUCH YOU>a YOU>keep YOU>of YOU>was YOU>with a>LOVE a>at a>my a>please
a>says a>want a>when a>wont and>BULLY and>DIRECT and>OPINION and>SHAME and>SOMEONE and>TOLD and>a and>but and>can
and>he and>with are>LEAK are>SECRET at>DISTRESS at>TOLD at>is because>SECRET because>SOMEONE because>had because>he
because>him because>my been>CARE been>CHILD been>CRISIS been>DIRECT been>GIFT been>ME been>OLDER been>PIC been>SEX
been>SOMEONE been>and been>for been>her been>me but>I but>OTHER_ADULT but>SECRET but>SOMEONE but>he but>i but>keep
but>she but>tell can>ME can>do can>tell cant>CRISIS cant>SECRET cant>at cant>he cant>tell cant>to cant>with did>CARE
did>ME did>PAST did>and did>in did>me did>was did>with didnt>ASK didnt>want do>BEING do>OTHER_ADULT do>PIC do>for
do>keep do>says do>this does>ABUSE does>ADULT does>ASK does>ME does>MY does>TOPIC does>to does>want dont>CRISIS
dont>SECRET dont>but dont>get dont>if dont>tell dont>where for>CROWD for>DIRECT for>KIN for>OTHER_ADULT for>STAT
for>because for>of for>so for>with from>CREEPY from>HE from>HELPREQ from>KNOWS from>OLDER from>is from>the from>wants
from>what get>SEND get>him get>the get>this got>ASK got>CRISIS got>DESPAIR got>HARMED got>SHAME got>SOURCE got>it
got>keep got>on got>says got>who had>ADULT had>KIN had>MY had>in had>my has>ADULT has>CARE has>CHILD has>CROWD
has>DIRECT has>GIFT has>LOVE has>MY has>SEX has>THREAT has>TOLD has>for has>her has>my have>CHILD have>FORCE have>GIFT
have>HARMED have>OPINION have>VIOLENCE have>he have>my have>when have>who have>with he>CROWD he>FEAR he>HARMED
he>HELPREQ he>ME he>NUDE he>ONLINE he>can he>didnt he>dont he>get he>has he>not he>them he>us he>want he>we her>I
her>MY her>SECRET her>TOUCH her>a her>has her>his her>i her>to him>GIFT him>HE him>HELPREQ him>KNOWS him>MEET him>NUDE
him>SECRET him>SHAME him>cant him>do him>get him>on him>said him>who his>ASK his>CHILD his>CROWD his>HARMED his>HE
his>MEET his>OPINION his>SECRET his>VIOLENCE his>have his>if his>in his>says how>FORCE how>NUDE how>can how>do i>FRAME
i>KIN i>LEAK i>OTHER_ADULT i>STALK i>STAT i>TOLD i>WE i>but i>did i>had i>him i>it i>keeps i>says i>she i>we if>DIRECT
if>HARMED if>MY if>OPINION if>SECRET if>SELF_MINOR if>SEX if>her if>says if>tell if>wasnt in>ASK in>BULLY in>DIRECT
in>SHAME in>been in>but in>for in>i in>keep in>want is>CHILD is>HARMED is>KNOWS is>LEAK is>STAT is>VIOLENCE is>are
is>at is>do is>in is>is is>our is>says it>ASK it>CREEPY it>SEX it>WE it>been it>have it>me it>our it>us keep>ASK
keep>and keep>it keep>of keep>on keep>to keeps>HE keeps>NUDE keeps>PIC keeps>SEND keeps>SEX keeps>WE keeps>her
keeps>him me>CREEPY me>CROWD me>MY me>NEAR me>OLDER me>ONLINE me>OTHER_ADULT me>TOLD me>TOPIC me>because me>but me>dont
me>has me>it me>our me>says me>we me>where my>KNOWS my>LOVE my>MINOR my>MOVED my>OLDER my>TOLD my>WORRY my>can my>for
my>has my>keep my>on my>said my>that my>them my>would not>DIRECT not>VIOLENCE of>DISTRESS of>NUDE of>PIC of>SEND of>her
of>it of>on of>this of>us of>who of>with on>BEING on>DISTRESS on>HARMED on>KNOWS on>NUDE on>ORDINARY on>SHAME on>TOUCH
on>can on>for on>has on>he on>him on>our on>should on>so on>that on>they on>what our>CONTACT our>HE our>ONLINE our>and
our>for our>he our>if please>ME said>CREEPY said>HELPREQ said>NUDE said>OLDER said>SECRET said>SOMEONE said>TOUCH
said>but said>her said>his said>she said>will says>FORCE says>GROOMED says>ME says>PEER says>SOMEONE says>at says>if
says>not says>our says>them she>CRISIS she>DISTRESS she>FORCE she>HARMED she>I she>NUDE she>OLDER she>SOMEONE
she>THREAT she>TOLD she>at she>has she>i she>keeps should>MEET should>and should>the so>PEER so>SELF_MINOR so>SEND
so>is so>it so>of so>she tell>ME tell>SELF_MINOR tell>SHAME tell>SOMEONE tell>and tell>but tell>my tell>to that>FORCE
that>KIN that>SEX that>a that>at that>him that>in that>on that>said that>to the>CARE the>CROWD the>DIRECT the>GIFT
the>OTHER_ADULT the>WORRY the>cant the>does the>from the>got the>him the>i the>who them>for them>it them>the
they>DIRECT they>HE they>NUDE they>OPINION they>PIC they>TOLD they>at they>for they>if they>in they>of they>that
they>you this>ASK this>CARE this>HE this>SEND this>from this>he this>keeps this>who this>with to>ABUSE to>DIRECT
to>LOVE to>NEWS to>PAST to>PIC to>at to>because to>so to>when want>CARE want>HELPREQ want>I want>NEWS want>but want>get
want>i wants>FORCE wants>SEND wants>THREAT wants>a wants>him was>ME was>MINOR was>MY was>SHAME was>SOMEONE was>it
was>me we>ADULT we>CARE we>NEVERMET we>are we>had we>the we>to what>ABUSE what>CREEPY what>I what>OLDER what>TOPIC
what>at what>me when>ASK when>CARE when>and when>in when>says when>she where>CARE where>CHILD where>KIN where>it
where>this where>to which>to who>CREEPY who>FORCE who>KNOWS who>PIC who>STALK who>WE who>a who>do who>him who>on
who>she who>should who>them who>we who>wont why>CONTACT will>HELPREQ will>in will>it with>CHILD with>MINOR
with>NEVERMET with>OPINION with>PAST with>PEER with>SELF_MINOR with>WE with>YOU with>and with>because with>him with>his
with>is with>it with>our with>she with>them wont>HE wont>her would>DISTRESS you>GROOMED you>HARMED you>SOURCE you>TOUCH
you>is you>keep you>of you>with your>CROWD your>I your>i your>in
""",
    2: """
ABUSE>PAST ABUSE>in ADULT>ABUSE ADULT>CARE ADULT>CONTACT ADULT>CROWD ADULT>DISTRESS ADULT>NEVERMET ADULT>OLDER
ADULT>PAST ADULT>SEX ADULT>TOUCH ADULT>for ADULT>with ASK>CROWD ASK>SEND ASK>SOMEONE ASK>THREAT ASK>TOUCH ASK>for
ASK>in ASK>where ASSAULT>ME ASSAULT>and ASSAULT>if ASSAULT>is ASSAULT>me BEING>NUDE BEING>to BULLY>ONLINE CARE>HE
CARE>WE CARE>his CARE>keeps CARE>our CARE>she CARE>that CARE>to CARE>wont CHILD>BULLY CHILD>CARE CHILD>CHILD
CHILD>CONTACT CHILD>KIN CHILD>OLDER CHILD>SEX CHILD>SOMEONE CHILD>SOURCE CHILD>VIOLENCE CHILD>at CHILD>keep
CONTACT>CARE CONTACT>CREEPY CONTACT>DISTRESS CONTACT>MINOR CONTACT>he CREEPY>CONTACT CREEPY>SOMEONE CREEPY>at
CREEPY>from CREEPY>him CREEPY>them CRISIS>and CROWD>ABUSE CROWD>BULLY CROWD>ONLINE CROWD>VIOLENCE CROWD>at CROWD>keep
CROWD>to DESPAIR>MY DESPAIR>my DIRECT>cant DIRECT>her DIRECT>i DIRECT>with DISTRESS>DESPAIR DISTRESS>ME DISTRESS>MY
DISTRESS>his DISTRESS>my DISTRESS>with FEAR>VIOLENCE FEAR>he FEAR>him FORCE>FORCE FORCE>HE FORCE>NUDE FORCE>have
FORCE>not FORCE>says FRAME>SECRET FRAME>tell FRAME>that GIFT>I GIFT>MEET GIFT>ONLINE GIFT>SECRET GIFT>WE GIFT>a GIFT>i
GIFT>wants GIFT>we GIFT>who GROOMED>HE GROOMED>MY GROOMED>and HARMED>HARMED HARMED>HE HARMED>ME HARMED>YOU HARMED>did
HARMED>is HARMED>me HARMED>the HARMED>to HARMED>you HE>FEAR HE>HELPREQ HE>MOVED HE>VIOLENCE HE>WORRY HE>but HE>got
HE>keep HE>tell HE>what HE>why HE>wont HELPREQ>FORCE HELPREQ>MEET HELPREQ>NEWS HELPREQ>OPINION HELPREQ>for HELPREQ>have
HELPREQ>he HELPREQ>it HELPREQ>that HELPREQ>what HELPREQ>when HYPO>and I>BEING I>LOVE I>SECRET I>been I>got I>his I>i
I>wants KIN>BULLY KIN>OLDER KIN>SEX KIN>SOMEONE KIN>THREAT KIN>him KIN>keep KIN>she KIN>wont KNOWS>GIFT KNOWS>ONLINE
KNOWS>what LEAK>I LEAK>NUDE LEAK>he LEAK>her LEAK>i LOVE>OTHER_ADULT LOVE>and LOVE>from ME>CREEPY ME>DISTRESS ME>FORCE
ME>GROOMED ME>PAST ME>STALK ME>not MEET>ME MEET>me MEET>to MINOR>CONTACT MINOR>I MINOR>OLDER MINOR>SEND MINOR>SEX
MINOR>but MINOR>i MINOR>in MINOR>she MY>KIN MY>MEET MY>are MY>dont MY>isnt MY>me MY>our MY>so NEAR>ME NEAR>me NEAR>to
NEWS>ADULT NEWS>I NEWS>KIN NEWS>SOURCE NEWS>i NUDE>ASK NUDE>SOMEONE NUDE>YOU NUDE>are NUDE>her NUDE>my OLDER>ADULT
OLDER>GIFT OLDER>ME OLDER>a OLDER>do ONLINE>SECRET ONLINE>SEND ONLINE>TOUCH ONLINE>at ONLINE>he ONLINE>her ONLINE>says
ONLINE>what ONLINE>where ONLINE>you OPINION>GROOMED OPINION>I OPINION>ONLINE OPINION>OPINION OPINION>i OPINION>of
OPINION>with ORDINARY>should OTHER_ADULT>CONTACT OTHER_ADULT>ME OTHER_ADULT>MINOR OTHER_ADULT>NEVERMET
OTHER_ADULT>ONLINE OTHER_ADULT>PAST OTHER_ADULT>he OTHER_ADULT>me OTHER_ADULT>on OTHER_ADULT>that PAST>ADULT PAST>HE
PAST>HELPREQ PAST>is PEER>ADULT PEER>CHILD PEER>HARMED PEER>MINOR PEER>ORDINARY PEER>SECRET PEER>SEX PEER>SOURCE
PEER>has PEER>if PEER>says PEER>she PEER>who PIC>ASK PIC>CHILD PIC>CROWD PIC>ONLINE PIC>PEER PIC>my SECRET>ONLINE
SECRET>PIC SECRET>and SECRET>he SECRET>not SELF_ADULT>been SELF_MINOR>ADULT SELF_MINOR>OLDER SELF_MINOR>has
SELF_MINOR>it SELF_MINOR>my SEND>CARE SEND>ORDINARY SEND>SHAME SEND>TOUCH SEND>my SEND>on SEND>so SEND>them SEX>ADULT
SEX>her SEX>in SEX>the SOMEONE>CARE SOMEONE>HARMED SOMEONE>KIN SOMEONE>PEER SOMEONE>at SOMEONE>do SOMEONE>her
SOMEONE>him SOMEONE>in SOMEONE>says SOMEONE>what SOMEONE>wont SOURCE>CARE SOURCE>CONTACT SOURCE>STAT SOURCE>THREAT
SOURCE>has SOURCE>his SOURCE>which STALK>he STALK>him STALK>on STAT>FRAME STAT>YOU STAT>a STAT>you THREAT>CONTACT
THREAT>CROWD THREAT>WE THREAT>for THREAT>us THREAT>what TOLD>CHILD TOLD>CONTACT TOLD>OLDER TOLD>SOMEONE TOLD>TOPIC
TOLD>my TOLD>that TOUCH>FORCE TOUCH>at TOUCH>dont VIOLENCE>I VIOLENCE>for VIOLENCE>i VIOLENCE>says VIOLENCE>they
VIOLENCE>we VIOLENCE>when VIOLENCE>with WE>HARMED WE>SOMEONE WE>THREAT WE>do WE>for WE>he WE>we WORRY>CARE
WORRY>CONTACT WORRY>KIN WORRY>ONLINE WORRY>said YOU>HE YOU>OTHER_ADULT YOU>YOU YOU>he YOU>it YOU>says YOU>tell YOU>what
YOU>you a>SEX a>and a>from a>have a>it a>of a>she and>ADULT and>CARE and>CHILD and>CROWD and>KIN and>KNOWS and>MOVED
and>SECRET and>YOU and>are and>been and>for and>has and>have and>his and>me and>you are>THREAT are>at at>CARE
at>CONTACT at>GIFT at>HE at>MEET at>PEER at>SEND at>SOURCE at>and at>he at>his at>to because>BULLY because>CONTACT
because>HE because>MY because>the been>KIN been>MINOR been>NUDE been>ONLINE been>SEND been>VIOLENCE been>he been>on
been>she but>is can>OLDER can>of can>please can>what cant>get did>to didnt>to do>ADULT do>CONTACT do>DISTRESS do>and
do>dont do>who do>you does>CREEPY does>when dont>HELPREQ dont>TOUCH dont>VIOLENCE dont>do dont>him dont>how for>FRAME
for>GIFT for>HE for>KNOWS for>OPINION for>SEND for>SOMEONE for>he for>him for>i from>ASK from>and from>at from>my
get>OPINION get>if got>CARE got>DIRECT got>KIN got>NUDE got>at got>to has>KIN has>TOUCH has>a have>BULLY have>CONTACT
have>CRISIS have>KIN have>MINOR have>MY have>PEER have>SECRET have>SEX have>SOMEONE have>got have>him have>where
he>ABUSE he>GROOMED he>OPINION he>ORDINARY he>WORRY he>but he>have he>she he>that he>what he>where her>ASK her>GIFT
her>HARMED her>HE her>wants him>MY him>my his>I his>KIN his>NUDE his>PEER his>him his>i how>CONTACT how>ME how>for
how>me i>BEING i>CARE i>LOVE i>been i>can i>got i>his i>how i>keep i>the i>wants if>CREEPY if>CROWD if>SEND if>are
if>was in>FORCE in>ONLINE in>PAST in>SOURCE in>are in>on in>that in>we in>what in>when is>CARE is>CRISIS is>DESPAIR
is>DISTRESS is>MINOR is>MY is>NEVERMET is>THREAT is>can is>if is>on is>she is>they is>who it>CHILD it>DESPAIR it>OLDER
it>ORDINARY it>OTHER_ADULT it>SECRET it>SOMEONE it>to it>wants it>was it>wasnt it>you keep>ME keep>at keep>his keep>me
keeps>NEAR keeps>for keeps>in me>BULLY me>DISTRESS me>FORCE me>HE me>KIN me>PAST me>STALK me>THREAT me>WE me>not
me>what my>DIRECT my>HE my>MEET my>SEX my>are my>dont my>his my>me my>our not>WE not>YOU not>if of>BULLY of>HE of>KIN
of>OPINION of>he of>him of>is of>my of>of on>CHILD on>DIRECT on>GIFT on>HELPREQ on>PAST on>SOMEONE on>THREAT on>is
on>my on>on on>said on>them on>we our>CHILD our>been please>SOMEONE said>has said>he said>is said>would says>HARMED
says>NEAR says>NUDE says>THREAT says>her says>his she>ADULT she>ASK she>CONTACT she>DIRECT she>HE she>NEVERMET she>been
she>got she>she she>wants she>was she>with should>it so>WORRY so>he tell>ADULT tell>VIOLENCE tell>that that>ASK
that>CHILD that>CREEPY that>CROWD that>HARMED that>LOVE that>wants the>PAST the>dont the>he the>when them>MY them>my
them>on they>I they>are they>him they>i this>I this>i to>CREEPY to>OPINION to>SECRET to>SEX to>SHAME to>did to>her
to>is to>my to>of to>says us>THREAT us>and us>to want>LOVE want>ONLINE want>VIOLENCE wants>MY wants>ONLINE wants>my
wants>to was>CARE was>HARMED was>PIC was>SELF_MINOR was>at was>in wasnt>MY wasnt>my we>KIN we>SOMEONE what>FORCE
what>NUDE what>do what>does what>i what>your when>CREEPY when>been when>dont when>him when>on where>a where>do where>my
which>SOMEONE which>at who>HELPREQ who>MY who>and who>her who>my who>to why>I why>SOMEONE why>the will>FORCE will>MY
will>SECRET will>do will>my will>tell with>NUDE with>dont with>how with>to wont>FRAME wont>ME wont>that wont>what
would>ORDINARY would>THREAT you>NUDE you>YOU you>it you>tell you>you your>is your>says your>that
""",
    3: """
ABUSE>MY ABUSE>my ADULT>CREEPY ADULT>FRAME ADULT>GROOMED ADULT>HELPREQ ADULT>NEWS ADULT>did ADULT>get ADULT>we
ADULT>wont ADULT>you ASK>CREEPY ASK>KNOWS ASK>on BULLY>them CARE>ABUSE CARE>BEING CARE>SOURCE CARE>when CHILD>FORCE
CHILD>ME CHILD>THREAT CHILD>WE CHILD>from CHILD>if CHILD>on CHILD>our CHILD>wont CONTACT>CROWD CONTACT>a CONTACT>from
CONTACT>his CREEPY>ADULT CREEPY>CARE CREEPY>CROWD CREEPY>KIN CREEPY>ME CREEPY>NUDE CREEPY>ONLINE CREEPY>a CREEPY>are
CREEPY>me CROWD>i CROWD>in DESPAIR>HE DESPAIR>ONLINE DESPAIR>for DESPAIR>to DIRECT>HE DIRECT>and DISTRESS>HE
DISTRESS>it DISTRESS>that DISTRESS>to FORCE>him FORCE>the FRAME>ADULT FRAME>I FRAME>a FRAME>to FRAME>when GIFT>ASK
GIFT>PIC GIFT>he GROOMED>ME HARMED>her HE>ABUSE HE>CARE HE>FORCE HE>did HE>has HE>how HE>isnt HE>would HELPREQ>CONTACT
HELPREQ>DISTRESS HELPREQ>SEND HELPREQ>him HELPREQ>they HELPREQ>who I>ASK I>MOVED I>can I>how I>isnt I>it I>keep
I>should I>what KIN>BEING KIN>CARE KIN>FRAME KIN>HARMED KIN>HELPREQ KIN>NUDE KIN>WE KIN>if KIN>that KNOWS>and LEAK>and
LOVE>CROWD LOVE>that ME>CARE ME>CROWD ME>GIFT ME>KIN ME>SELF_MINOR ME>was ME>you MEET>MEET MEET>NEVERMET MEET>ONLINE
MEET>from MINOR>ADULT MINOR>HE MINOR>PEER MINOR>PIC MINOR>SOMEONE MINOR>a MINOR>her MOVED>MY MOVED>my MY>CREEPY
MY>CROWD MY>DIRECT MY>LEAK MY>SECRET MY>did MY>she MY>tell NEAR>THREAT NEVERMET>HELPREQ NEVERMET>tell NEWS>CROWD
NEWS>the NUDE>LEAK NUDE>OTHER_ADULT NUDE>the OLDER>HELPREQ OLDER>I OLDER>OLDER OLDER>and OLDER>i OLDER>is OLDER>me
ONLINE>NUDE ONLINE>VIOLENCE ONLINE>YOU ONLINE>but ONLINE>from ONLINE>we OPINION>CHILD OPINION>PAST OPINION>PEER
OPINION>SEX OPINION>him ORDINARY>ADULT OTHER_ADULT>I OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>i OTHER_ADULT>is
OTHER_ADULT>she OTHER_ADULT>to OTHER_ADULT>we PAST>SELF_MINOR PAST>to PEER>ASSAULT PEER>BEING PEER>GROOMED PEER>MEET
PEER>NEVERMET PEER>PIC PEER>that PEER>with PIC>KIN PIC>has SECRET>LOVE SECRET>SHAME SELF_ADULT>I SELF_ADULT>have
SELF_ADULT>i SELF_MINOR>CONTACT SELF_MINOR>PEER SEND>GIFT SEND>NUDE SEX>MY SEX>my SEX>with SHAME>HE SHAME>SEND
SHAME>him SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>HELPREQ SOMEONE>dont SOMEONE>keeps SOMEONE>me SOMEONE>of SOMEONE>she
SOMEONE>them SOURCE>my STALK>SOMEONE STALK>at THREAT>KIN THREAT>me TOLD>KIN TOLD>MY TOLD>a TOUCH>his VIOLENCE>CARE
VIOLENCE>OPINION VIOLENCE>WE VIOLENCE>my WE>has WE>that WORRY>do WORRY>that YOU>PIC YOU>SECRET YOU>VIOLENCE YOU>for
YOU>when a>ADULT a>FORCE a>HARMED a>PAST a>has a>his a>our a>we a>what and>HARMED and>NEAR and>PIC and>SEX and>TOUCH
and>isnt and>keeps and>wasnt and>we at>CROWD at>KIN at>ME at>PIC at>it at>me at>the at>with because>i been>MY been>at
been>my but>HE can>KNOWS can>LOVE can>SECRET can>him can>i can>if can>they can>to can>when cant>ME cant>of did>I did>i
do>ONLINE do>YOU do>what for>ADULT for>CHILD for>I for>me for>to for>when from>ME from>a from>him from>me get>a got>PIC
got>THREAT got>in has>PEER has>SEND has>me has>to have>CARE have>DESPAIR have>HE have>in have>of have>that he>I he>do
he>i he>isnt he>wants he>would her>PEER her>that him>and him>he his>CARE how>DISTRESS how>FRAME how>HE how>SHAME
how>and how>should how>this how>what how>when i>ASK i>CROWD i>MOVED i>does i>have i>in i>isnt i>should if>I if>NUDE
if>ONLINE if>i in>MEET in>SOMEONE in>because in>her in>in in>she in>the is>ASK is>HELPREQ is>LOVE is>MEET is>ORDINARY
is>STALK is>WE is>does is>his is>we isnt>and it>ASSAULT it>ME it>STAT it>does it>for it>said it>what it>your keep>BULLY
keep>HE keep>ONLINE keep>from keeps>CONTACT keeps>ONLINE keeps>a me>ADULT me>CARE me>PIC me>SELF_MINOR me>SOMEONE
me>was my>ABUSE my>CONTACT my>CREEPY my>LEAK my>SECRET my>did my>he my>him my>if my>so my>tell my>was my>when my>with
not>to of>a on>CROWD on>HE on>WE on>who our>KIN our>NUDE our>has please>HE please>NEAR please>he please>is said>KIN
said>ORDINARY says>and says>we says>what she>GIFT she>ONLINE she>WE she>a she>have she>we should>OPINION should>him
should>my so>and so>does so>that tell>SECRET tell>it that>ADULT that>HE that>I that>MY that>SELF_MINOR that>SOMEONE
that>for that>i that>it that>my the>DISTRESS the>SECRET the>his the>if the>it the>me the>on the>them they>KNOWS they>ME
they>THREAT they>VIOLENCE they>YOU they>and they>tell this>CROWD this>but to>NEVERMET to>ONLINE to>SEND to>YOU to>not
to>she to>us to>you us>WE us>a us>we us>with wants>GIFT was>ABUSE was>ADULT we>and we>that what>CARE what>HELPREQ
what>OPINION what>did what>is what>that when>his where>WE where>YOU where>we where>you who>CARE who>HARMED who>MEET
who>does who>wants why>a why>want why>would will>THREAT with>KIN with>OLDER with>he with>in wont>the wont>to would>ASK
would>to you>VIOLENCE you>a you>for you>what you>when
""",
    4: """
ABUSE>with ADULT>NUDE ADULT>OTHER_ADULT ADULT>SOMEONE ADULT>STALK ADULT>YOU ADULT>at ADULT>isnt ASK>MOVED ASK>OPINION
ASK>PIC ASK>YOU ASK>you BEING>HARMED BEING>I BEING>STALK BEING>i BULLY>I BULLY>a BULLY>has BULLY>i BULLY>my
CARE>ASSAULT CARE>CHILD CARE>been CARE>for CHILD>her CHILD>me CHILD>with CONTACT>BULLY CONTACT>SOMEONE CREEPY>HE
CREEPY>on CRISIS>MY CRISIS>a CRISIS>my CRISIS>of CROWD>I CROWD>do CROWD>for CROWD>on DESPAIR>LOVE DESPAIR>so DIRECT>WE
DIRECT>us DISTRESS>VIOLENCE DISTRESS>cant DISTRESS>the FEAR>ME FEAR>me FORCE>ME FORCE>for FRAME>SOMEONE FRAME>us
GIFT>YOU GIFT>to HARMED>it HE>CONTACT HE>CREEPY HE>OPINION HE>SEND HE>for HE>have HE>it HE>said HE>she HE>we HE>where
HELPREQ>CROWD HELPREQ>NUDE HELPREQ>OLDER HELPREQ>SHAME HELPREQ>if HELPREQ>is HELPREQ>please I>GROOMED I>I I>PAST I>SEND
I>SEX I>SHAME I>didnt I>do I>dont I>get I>have I>not I>tell I>the KIN>GIFT KIN>ONLINE KIN>OPINION KIN>TOUCH KIN>from
KIN>is KIN>our LEAK>HE ME>SECRET ME>THREAT ME>from ME>he ME>me ME>she ME>them ME>we MEET>SOMEONE MEET>him MINOR>ME
MINOR>has MINOR>me MY>ABUSE MY>FRAME MY>GIFT MY>STALK MY>do MY>has MY>he MY>if MY>they NEAR>MEET NEAR>a NUDE>HE
NUDE>and NUDE>was OLDER>LOVE OLDER>MINOR OLDER>on ONLINE>CROWD ONLINE>do ONLINE>who OPINION>ABUSE OPINION>it
ORDINARY>THREAT ORDINARY>for PEER>KIN PEER>OTHER_ADULT PEER>SEND PEER>WE PEER>a PEER>her PEER>keeps PIC>and PIC>he
PIC>it SELF_MINOR>MY SELF_MINOR>OTHER_ADULT SOMEONE>BULLY SOMEONE>CREEPY SOMEONE>LOVE SOMEONE>MEET SOMEONE>MINOR
SOMEONE>NEAR SOMEONE>NUDE SOMEONE>ONLINE SOMEONE>THREAT SOMEONE>YOU SOMEONE>a SOMEONE>is SOMEONE>keep SOMEONE>to
SOMEONE>with SOMEONE>you SOURCE>MY STALK>STALK STALK>the STAT>I STAT>do STAT>i STAT>was THREAT>CARE THREAT>THREAT
THREAT>to TOLD>ADULT TOLD>TOLD TOLD>me TOUCH>CHILD TOUCH>KIN TOUCH>NUDE TOUCH>on VIOLENCE>CHILD VIOLENCE>ME VIOLENCE>MY
VIOLENCE>her VIOLENCE>me WE>NUDE WE>SECRET WE>it WORRY>I WORRY>i WORRY>she a>ME a>YOU a>dont a>the a>wants a>who a>you
and>ASK and>MY and>PEER and>SELF_MINOR and>didnt and>does and>dont and>us are>MY are>it are>my at>CHILD at>SELF_MINOR
at>that been>HE been>TOUCH but>it can>CHILD can>KIN cant>DISTRESS cant>HE cant>him did>do did>it do>FORCE do>NUDE
do>SHAME do>get do>on does>that for>ME for>OLDER get>ADULT get>of got>SOMEONE got>a has>CONTACT has>FORCE has>ME
has>NUDE has>OLDER has>ONLINE has>SOMEONE have>for have>had he>CREEPY he>FORCE he>LOVE he>did he>for he>wont her>ADULT
her>NUDE her>her him>MOVED his>ME his>me his>to how>of how>the i>GROOMED i>SEND i>SEX i>SHAME i>at i>didnt i>do i>dont
i>get i>he i>not if>ME if>YOU in>ADULT in>CONTACT in>GIFT in>NUDE in>if is>HE is>I is>NUDE is>SEX is>been is>for is>her
is>i is>my is>the it>ABUSE it>CARE it>YOU keeps>ASK keeps>BULLY keeps>at keeps>my me>GIFT me>SECRET me>WORRY me>from
me>he me>me me>she me>them my>ADULT my>CHILD my>FRAME my>STALK my>does my>my of>ABUSE of>CARE of>ME of>PEER please>dont
said>ADULT said>HE said>THREAT said>wants says>VIOLENCE she>SECRET she>and she>it she>says she>to should>HE should>SEND
so>DISTRESS so>cant tell>what that>SECRET that>she the>ASK the>BULLY the>TOUCH the>do they>BULLY they>GIFT they>MY
they>a they>my this>at to>MY to>TOUCH to>WE to>we to>where want>CRISIS want>the wants>OPINION wants>and wants>i
wants>us was>FAULT was>PEER was>but we>NUDE we>SECRET what>ADULT what>DISTRESS what>HARMED what>ONLINE what>SOMEONE
when>ADULT when>MY when>PAST when>SELF_MINOR when>i who>OTHER_ADULT why>ASK with>CARE with>CONTACT with>ONLINE with>a
with>her with>of you>SECRET your>NUDE your>PIC
""",
    5: """
ADULT>do ADULT>does ADULT>when ADULT>who ASK>GIFT ASK>PEER BULLY>ME BULLY>MY BULLY>at BULLY>it BULLY>me BULLY>to
CARE>TOLD CARE>has CARE>is CHILD>my CHILD>says CHILD>what CONTACT>him CRISIS>CRISIS CRISIS>I CRISIS>i CRISIS>would
CROWD>the DESPAIR>DESPAIR DESPAIR>DISTRESS DESPAIR>ME DESPAIR>in DESPAIR>me DESPAIR>would DISTRESS>WORRY FEAR>HE
FEAR>and FORCE>dont FORCE>me FRAME>what GROOMED>ADULT GROOMED>I GROOMED>OPINION GROOMED>a GROOMED>i HE>GIFT HE>HARMED
HE>LOVE HE>MY HELPREQ>can HELPREQ>do I>DISTRESS I>HARMED I>ME I>at KNOWS>KNOWS KNOWS>MY KNOWS>my LOVE>ADULT LOVE>ME
LOVE>me ME>BULLY ME>MEET ME>VIOLENCE ME>WE ME>WORRY ME>it MEET>KIN MINOR>with MOVED>HE MOVED>ONLINE MY>ASSAULT
MY>CONTACT MY>PIC MY>SEX MY>THREAT MY>was NEAR>his NEAR>in NEAR>is NEVERMET>ONLINE NEVERMET>the NEWS>and NUDE>of
OLDER>ONLINE OLDER>PEER OLDER>to ONLINE>ADULT ONLINE>ASK ONLINE>GIFT ONLINE>cant ONLINE>wants OPINION>CROWD OPINION>KIN
OPINION>to OTHER_ADULT>HE OTHER_ADULT>LOVE PAST>and PAST>the PEER>CONTACT PIC>NUDE PIC>SOMEONE SECRET>a SEND>MOVED
SEND>MY SHAME>what SOMEONE>who STAT>it THREAT>ME THREAT>it TOLD>PEER TOUCH>CROWD TOUCH>HE VIOLENCE>VIOLENCE VIOLENCE>it
WE>KIN WE>in WE>with YOU>NUDE YOU>is a>ABUSE a>MEET a>TOLD a>get a>i a>if a>me and>CREEPY and>GIFT and>at and>her
and>wants at>a at>has been>CONTACT been>a can>HELPREQ cant>cant cant>the for>at from>SOMEONE from>WE from>our get>ME
get>for get>in get>me got>ME got>ONLINE got>VIOLENCE got>me had>of has>ORDINARY have>DISTRESS have>I have>i have>the
he>OLDER he>OTHER_ADULT he>SEND he>YOU he>how he>in he>you his>TOUCH how>get i>DISTRESS i>HARMED i>ME i>MEET i>SECRET
i>i i>was i>what if>OTHER_ADULT if>is in>DISTRESS in>I in>MY in>VIOLENCE in>of in>us is>FAULT is>ME is>NEAR is>it
it>CRISIS keep>a keeps>I keeps>MY keeps>i my>ASSAULT of>STALK of>me of>what on>ME on>a on>me said>GIFT said>I said>i
says>TOUCH says>WE says>he so>HE so>I so>for so>i tell>you the>I the>the them>and this>TOUCH to>MOVED to>THREAT
to>VIOLENCE to>but to>with wants>ME wants>MEET wants>me we>it what>in what>the what>when when>he where>MY where>when
who>HE who>at who>is who>keeps why>ADULT with>ADULT with>PIC with>on wont>FORCE wont>for wont>me would>CRISIS would>my
""",
    6: """
ABUSE>to ADULT>FORCE ADULT>SOURCE ADULT>been ADULT>it ADULT>that ASK>CARE ASK>MEET ASK>NUDE ASK>ONLINE BEING>DIRECT
BULLY>and BULLY>the CARE>CRISIS CARE>MINOR CONTACT>CONTACT CRISIS>DESPAIR CRISIS>it CRISIS>not DESPAIR>it DISTRESS>of
FAULT>it FORCE>and FRAME>YOU GIFT>GIFT HE>OLDER HE>THREAT HE>that HE>wants HE>you HELPREQ>ASSAULT HELPREQ>HE
HELPREQ>tell I>ASSAULT I>MEET I>NEWS I>is I>was KIN>SOURCE KIN>in KIN>the KNOWS>it LOVE>a ME>ASSAULT ME>in MEET>CARE
MEET>he MEET>is MINOR>is MY>DESPAIR MY>does MY>when NEAR>HE OLDER>his ONLINE>WE ONLINE>if OPINION>in PAST>PAST PAST>was
PEER>HE PIC>ORDINARY SECRET>CROWD SECRET>ME SECRET>it SEND>and SEND>it SOMEONE>ASK SOMEONE>CONTACT SOMEONE>HE SOURCE>is
STAT>if TOLD>MOVED TOLD>PIC TOUCH>I TOUCH>i TOUCH>in WE>and YOU>ADULT YOU>at a>HELPREQ a>I a>NEVERMET a>THREAT a>did
a>so and>and and>my and>who at>MY because>them can>YOU can>you do>him do>the do>when does>STAT dont>to for>TOUCH
get>CONTACT get>NUDE got>GIFT got>and has>been have>have he>MEET he>said he>says him>it his>ADULT his>my how>SOMEONE
how>him i>ASSAULT i>HELPREQ if>he if>said if>your in>HE in>me is>CREEPY is>SEND is>SHAME is>SOMEONE it>KIN it>PAST
me>MEET me>NUDE my>DESPAIR my>GROOMED on>ADULT on>I on>MY on>i says>LOVE she>VIOLENCE tell>YOU the>and the>did the>to
they>said to>KIN to>OTHER_ADULT to>PEER to>do want>SOMEONE was>ASSAULT was>ONLINE what>MY what>my when>HE when>I
who>ASK who>can who>i will>ME will>me with>GIFT would>MY you>at your>the
""",
    7: """
ADULT>VIOLENCE ADULT>him ADULT>on ADULT>said ASK>MY BULLY>in CHILD>HELPREQ CHILD>ONLINE CHILD>a CHILD>get CREEPY>CREEPY
CRISIS>the DESPAIR>do DESPAIR>of FEAR>MY FEAR>my FRAME>you HE>ME HE>MEET HE>does HE>in HELPREQ>ABUSE HELPREQ>ADULT
HELPREQ>ME I>said KIN>TOLD KIN>get LOVE>MINOR ME>CONTACT ME>MOVED ME>NUDE ME>PEER ME>that MY>CRISIS MY>TOUCH NEAR>MY
NEAR>my NUDE>on ONLINE>my OTHER_ADULT>a PEER>CRISIS PEER>wont PIC>are PIC>on SEX>at SOMEONE>GIFT SOMEONE>I
SOMEONE>NEVERMET SOMEONE>i STALK>ME STALK>from STALK>me TOLD>CARE TOUCH>CARE TOUCH>MY a>CREEPY a>DESPAIR a>WE a>her
a>in a>to and>CONTACT and>OTHER_ADULT and>WE and>says been>to can>HE can>I do>HE do>SOMEONE do>do do>that does>at
dont>me for>CARE for>NUDE for>it from>MY from>ONLINE get>PIC he>does he>my his>MY his>on i>I i>PAST i>said in>WE is>PIC
is>me it>OPINION it>a it>on it>this keeps>ME keeps>me me>CONTACT me>MOVED me>PEER me>VIOLENCE my>CRISIS on>the said>MY
said>my says>HE says>it says>the she>MINOR she>is that>PAST that>the the>are them>I them>i this>ABUSE to>CRISIS to>ME
to>he to>on want>MY want>my was>TOUCH was>my we>in who>FRAME who>ME who>me who>tell with>VIOLENCE your>ADULT
""",
    8: """
ADULT>CHILD ADULT>MY ADULT>our ASSAULT>at CHILD>TOLD CHILD>and CHILD>the DESPAIR>this DESPAIR>with DIRECT>me FEAR>ADULT
FEAR>to FRAME>SEX FRAME>at FRAME>get HE>I HE>YOU HE>i I>NEAR I>OLDER ME>ADULT ME>PIC ME>with MINOR>and MY>CHILD
MY>GROOMED MY>said OLDER>HE PAST>I PAST>i PAST>it PEER>FORCE PEER>NUDE PIC>ME PIC>me SOMEONE>TOUCH SOURCE>PAST STALK>MY
STALK>my STAT>ONLINE TOLD>on VIOLENCE>ADULT YOU>SELF_MINOR a>CROWD a>GIFT and>ME and>THREAT can>at do>he do>it for>a
got>ASSAULT he>SECRET he>THREAT how>HELPREQ how>YOU how>you i>NEAR i>NEWS i>OLDER i>tell if>ADULT it>it me>ME my>MY
my>ONLINE my>been of>ADULT of>I of>and of>i on>and please>HELPREQ the>ADULT the>because they>me to>NUDE to>him what>if
when>YOU when>you would>it you>SELF_MINOR you>the
""",
    9: """
ABUSE>ME ABUSE>me ADULT>and ADULT>in CHILD>MY CREEPY>MY CREEPY>my CROWD>and DISTRESS>on FORCE>I FORCE>i HE>KIN HE>me
I>FEAR I>HELPREQ I>PIC I>he ME>ME MY>BEING MY>FORCE MY>ONLINE MY>that PIC>is SECRET>SECRET SOMEONE>ME SOURCE>ME
SOURCE>me STAT>would THREAT>MY THREAT>my TOUCH>ME TOUCH>me VIOLENCE>HE a>ASK a>NUDE at>my because>of do>of does>I
does>i dont>ME for>PIC got>NEWS he>KNOWS he>is i>DESPAIR i>FEAR i>PIC is>OPINION me>SEX me>and me>that my>BEING
my>THREAT my>TOUCH my>VIOLENCE says>ONLINE the>NUDE to>HE what>ME what>he with>SOMEONE
""",
    10: """
ABUSE>ABUSE ADULT>KIN ADULT>me ASK>my CHILD>in CONTACT>HE CROWD>get DISTRESS>DISTRESS FAULT>I FAULT>i HE>NUDE HE>STALK
I>DIRECT ME>SEX ME>TOUCH MEET>HE MY>been NUDE>NUDE ONLINE>MY PAST>a SOMEONE>from TOUCH>TOUCH TOUCH>my YOU>get a>BULLY
a>CHILD a>KIN a>STALK and>to can>a do>HELPREQ does>if he>STALK i>DIRECT in>a in>is in>with it>FAULT said>to says>SECRET
she>KIN she>the to>SOMEONE want>ADULT was>OPINION when>a when>was with>HE you>get
""",
    11: """
ASK>to BULLY>BULLY CRISIS>to HE>NEAR HE>SEX HE>says I>ABUSE ME>and SHAME>SHAME VIOLENCE>KIN a>MINOR and>NUDE and>is
been>GROOMED can>get do>if has>and he>NEAR he>SEX i>ABUSE i>to if>it in>ME in>and is>ABUSE is>this it>MY me>in my>NUDE
my>PIC the>my to>ADULT was>a wont>tell
""",
    12: """
ADULT>DIRECT DIRECT>ME GIFT>and HE>my and>VIOLENCE get>ONLINE is>OTHER_ADULT it>if me>TOUCH the>in was>to
""",
    13: """
ADULT>PEER ONLINE>I ONLINE>i SOMEONE>please a>HE a>OTHER_ADULT a>SOMEONE got>SEND is>CONTACT it>ADULT it>ONLINE
it>SHAME my>FORCE that>SOURCE to>CARE
""",
    14: """
GROOMED>GROOMED HE>KNOWS HE>SECRET I>DESPAIR MY>NUDE YOU>the a>PIC is>KIN it>my the>MY to>for
""",
    15: """
HELPREQ>this I>BULLY i>BULLY of>them to>MEET to>it
""",
    17: """
I>CRISIS and>the i>CRISIS
""",
    18: """
ADULT>ONLINE VIOLENCE>and
""",
    19: """
ADULT>ADULT
""",
    20: """
HELPREQ>HELPREQ MY>VIOLENCE
""",
    22: """
a>ONLINE
""",
}

"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -3.567
WHOLE = (-1.957, -0.625, -0.374, -0.200)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.489,
    "ADULT": 1.102,
    "ASK": 0.578,
    "ASSAULT": 0.790,
    "BEING": 0.163,
    "BULLY": 0.936,
    "CARE": 0.425,
    "CHILD": 0.390,
    "CONTACT": 0.370,
    "CREEPY": 0.772,
    "CRISIS": 2.247,
    "CROWD": -0.232,
    "DESPAIR": 1.295,
    "DIRECT": 0.672,
    "DISTRESS": 0.901,
    "FAULT": 0.770,
    "FEAR": 0.448,
    "FORCE": 0.669,
    "FRAME": -0.148,
    "GIFT": 0.855,
    "GROOMED": 0.485,
    "HARMED": 0.942,
    "HE": 1.261,
    "HELPREQ": 1.571,
    "HYPO": 0.196,
    "I": 0.540,
    "KIN": 0.288,
    "KNOWS": 0.458,
    "LEAK": 0.351,
    "LOVE": 0.469,
    "ME": 1.439,
    "MEET": 0.616,
    "MINOR": 0.424,
    "MOVED": 0.042,
    "MY": 0.687,
    "NEAR": 0.796,
    "NEVERMET": 0.232,
    "NEWS": -0.240,
    "NUDE": 1.432,
    "OLDER": 0.687,
    "ONLINE": 0.063,
    "OPINION": -0.181,
    "ORDINARY": -1.974,
    "OTHER_ADULT": 0.989,
    "PAST": 0.262,
    "PEER": 0.456,
    "PIC": 1.280,
    "SECRET": 0.618,
    "SELF_ADULT": 0.153,
    "SELF_MINOR": 0.359,
    "SEND": 0.167,
    "SEX": 0.376,
    "SHAME": 0.745,
    "SOMEONE": 1.268,
    "SOURCE": -1.181,
    "STALK": 0.873,
    "STAT": -0.830,
    "THREAT": 0.584,
    "TOLD": 0.688,
    "TOPIC": -0.342,
    "TOUCH": 1.209,
    "VIOLENCE": 1.095,
    "WE": 0.262,
    "WORRY": 0.365,
    "YOU": -0.091,
}
STEMS: dict[int, str] = {
    -82: """
partridg
""",
    -78: """
monopoli
""",
    -75: """
cake
""",
    -70: """
cook fisheri
""",
    -68: """
payrol
""",
    -67: """
score
""",
    -66: """
syndic waffl
""",
    -64: """
bingo
""",
    -63: """
bakeri
""",
    -62: """
afl dinner jeopardi
""",
    -61: """
columnist
""",
    -60: """
fraud holiday regatta
""",
    -59: """
fraction
""",
    -58: """
apr broker refineri snowfal
""",
    -57: """
liveri poni rain salmon thanksgiv
""",
    -56: """
airlin competitor emmi
""",
    -55: """
banker biscuit investor lotteri pastur quay throttl umpir
""",
    -54: """
diner duck herring hopper monsoon mortgag schoolhous shoe sitcom
""",
    -53: """
aggreg canari coffe economist faa fletcher nrl proprietor
""",
    -52: """
clerk cornish equiti pennant revenu rugbi stew tournament
""",
    -51: """
berkshir chairman cuisin dockyard fli gambl golf merchant print salesman
""",
    -50: """
armada baronetci butter cat fiscal inequ intercollegi olympiad philanthropi piraci strawberri
""",
    -49: """
analyst aviat captain culinari golfer hawker late lunch mph pilgrim pulitz rank regulatori restaur tuna win
""",
    -48: """
birthday briberi coalit commerc cricket jurisprud lark meadow newmarket phonet pizza play playoff shirley
""",
    -47: """
bird column commiss committe competit distributor fisherman flight fri glider keyston perenni receipt simulcast skier
supermarket tax wharf
""",
    -46: """
anaheim buffet checkbook chess crisp dish dog fitzgerald franchis groceri laurel limerick poultri racecours rosi
sharehold simpson talli thornton trader vaudevill
""",
    -45: """
bacon carniv chef cun curri domino fl gees goos guernsey isbn luck newspap pegasus pilot prescott refund terminolog
trademark turf waiter winter word
""",
    -44: """
acronym barbado carrol cartel casino cater caucus charter courier feeder fremantl funni grade holstein incom inventori
journalist lawn owl peat pollock postseason prize quiz recip sale subsidi ticket toulon wholesal won
""",
    -43: """
arthur authorit bribe cereal championship comedi complianc espionag financi fish flyer forecast galley homework landfal
leicest linguist lobster misconduct oversight pacif pastri pie pigeon poker revu skipper skylin snooker trade typhoon
wage wheeler wildcat
""",
    -42: """
auditor baronet bet breweri catalog conson crime dessert ensembl expert gazett grass hacker homer marquess math merger
millionair newfoundland pancak penguin pond portfolio prelud scholarship sofa stagecoach statist tractor vowel
worksheet yacht
""",
    -41: """
badminton baker bargain bartend cantones cart chandler chimney enforc fielder florida gillespi glide grassland
greenhous juri kangaroo kicker laugh lawsuit mario marsh meteorolog murdoch notat olivi patent patti pebbl racetrack
rpm rule salad scranton season sidekick sonar sportsman steward stockton syllabl tobacco umbrella walli weston
""",
    -40: """
afc amazon ascot bake basebal bot breez broadway bun classif combust commission din disqualif division encrypt exchequ
expertis falcon finch fleet hartford hockey invest jerri jingl jockey joyc mercantil midsumm netbal newscast parodi pga
prix profit rhyme subscript sunset textbook tropic wineri
""",
    -39: """
accuraci alphabet barrist basket bowl bradi burnett clever comedian concord credit creditor crook crosbi decim dove
drum economi egg fare farmer felic financ fundrais gould heller houghton humour hurrican leagu margarita mclean mlb
nash ontario oracl pantri parenthes pip pivot popcorn postag premiership ratio record roger salari scrambl seafood sort
stat supplier tabloid tavern team thoroughbr toulous witti
""",
    -38: """
agreement agricultur allegro bing blockbust bookstor breakfast bunni cafe calcul citat cochin commodor costa davidson
delici farm fife fishermen hack humboldt jurisdict kennedi licens livestock loaf magistr miami moos nectar oakland
outfield paid plymouth postmast punt rainforest roast rook rum scandal shop sloop sonic sponsorship su syntax taxonom
thud toad waitress warren
""",
    -37: """
aerospac airplan app apprenticeship archeri arithmet australian broke calendar contest dine discount eater fda fitch
frost goaltend hartley inspector joke kepler level marino mascot muddl mutini nascar nixon patrick penni pensacola
pianist pirat podcast polo proportion registri retail schooner sheriff shipyard snack sneaker squadron squid stout
summari telecast thump transcript trophi vineyard
""",
    -36: """
accredit annual anzac ban bluegrass boat bread brewster businessmen ca cabaret carousel carrot chicken citrus clown
concess conjunct drought editori fairfield fern fisher fortun friedman gardner greas hemingway indonesian infring jena
kickoff ledger madeira mara melodi omaha orchard paperback paperwork partnership pepsi playback potato premier pronunci
refere sail sausag shipbuild slot soup southland stella taxat teaser traci trout tv veterinari
""",
    -35: """
abc antarct arbitr atlant audio australia beaver bee bowler bracket camel checklist chuckl clarinet cod colbert cold
colloqui coop databas dawson dictionari domesday domingo error essendon flog fraudul freighter fruit gateway graz great
hooper ireland joker lear liabil libretto licenc lineup lobbi loophol mail median motorsport ncaa nomenclatur nutrit
omnibus or ottawa ounc pba peabodi peerag pig plumag porter promot pronounc rainfal regul rutland scoop ski slalom
snail snow snowi soda stock summar swan sweeney tampa televis tomato wellington worcestershir workforc
""",
    -34: """
aircraft assort atmospher ballpark barker berti bill book booklet brant burger canberra certif ceylon cheat class
commonwealth contractu convex dealer deer divis feder firm flour formula foundri franc frequenc giggl goddard graze
gunfir hawaiian hostess iata inning irish juli kellogg kilkenni lawyer log madden mango meal padlock parliament
parliamentari parrot payment penalti penelop proport puck rocket safeti salsa sandi seller shetland sparrow speedway
stewart timet tune turkey twinkl violat wildlif wilkinson zoom
""",
    -33: """
adelaid airway americana anglia brent brisban cadenc california carol cayman client cocktail coinag col colonel compani
compressor condor congress connolli convect convoy copyright correl crop dolphin driveway elk email excel fabl fcc
feather flavor flock futsal gladston gust horticultur injunct ironi latch legisl lima limousin literari loan market
milk monday monti nanni parcel parochi peach programm python quantit quantiti racer rate reader referendum rivalri
rower sarcasm sawyer semifin sherri streak tabl taxpay thorp turnpik unfair weekday windi windsor wynn
""",
    -32: """
aeronaut apprentic award banquet beaufort bombardi bonus breach brisk bug buyer cabbag canadian ceo chairperson
christchurch clive collier collingwood courtroom croft dairi ecolog ecosystem english equilibrium ernest explain faster
fee flew grassi harlan hawaii henderson hub jurist mart merchandis ocean par pdf perth plum polytechn preseason primer
pun purchas raf rink rte sandwich screenwrit script semant septemb sequenc sing solicitor sound sql squirrel stapl
stori supervisori toast tortricida unanim vendor walton websit wilton zealand
""",
    -31: """
abbrevi adob allegheni antholog ate ball banana beef bestsel bike bordeaux brett cafeteria catcher categor chip clark
climat clover colombo contractor crash creami daisi defam diversifi encyclopedia entrepreneur eyr fein fiba forag
fowler fridg guilti hbo herd hickori holt hudson humor incent industrialist internship issn jakarta jet juror koch law
leinster lol mae marketplac matilda mistak multipli music newslett nhl nike novemb paddi palo patio pearson pier ping
plume prestigi price prosper qualif qualifi quarter raceway read reef rockefel scribbl seattl sentenc shrimp siren sky
spi stamp stanford statistician steak sue sunshin takeov tariff thomson upton vocabulari walkov wed winner yanke
""",
    -30: """
admiralti audit authoris av barri boston brew brewer broadcast bronco budget burgess butterfli buy campeonato cartridg
cavali cfa circus clue collegi cpc crank cunningham data dauphin dicken disciplinari dominion eclect econom estim fact
faeri fiddl fiji fleme flute footbal guitar hearth inventor ital joe journal keel landown lexington magnitud mps nich
nielsen octob offenc orchestra order outcom pasadena patronag pattern primetim putnam race refin refriger roi ronni
rooster royalist saturday screenplay seminol seri shorelin skim slant sousa spade specialti spokesman spoon sport
squabbl stack stanley strateg strict tail taxonomi tenni toronto unbeaten usaf wicket
""",
    -29: """
accent accid ace acoust aerodynam ag ambigu analysi authorship autumn averag banjo bankruptci base boyer bred busi
businessman byrd censorship charger chees chop chu churn cigar cipher club coca commerci consortium cooki cornwal cours
coverag crust cuba custom deadlin delay dietari doyl eleg england farmland fin fix flagship fluctuat freelanc freight
french fund fuzzi gloucestershir gunneri hitter hondura hors hot limo litig logist marg marguerit max maxim maximum mba
monik montpelli mute number offic output paula philharmon philli pinto pipelin pittsburgh polici pork porto potteri
profici prolif prosecut proxi publish pumpkin quartermast queri rabbit racehors ranch reprint ricki roar robinson
robust rudder sacramento sawmil scorer scuba slick sloppi soprano subcommitte subsidiari sudburi thai tuition varsiti
vermont warrant weather write
""",
    -28: """
acr afternoon allianc api arcadia atkin auction baroni basketbal beat berth bravo breed carl carriag cartwright cash
catchment certifi cessna clinch collector commentari comparison composit concerto confer conspiraci copa cumul cup
cypriot department diet ding dublin duel eagl earn easter ellington enterpris equestrian flower fluent forestri fresno
fumbl genius gertrud grammar grill guild guin gulp handwrit haydn headlines hoax hornet horsesho how industri intak iq
jargon jock jubile judi kitti laughter lemon lime list logic lucrat malon mandolin mathemat mccormick mention middleton
missil montreal motorway napier napkin nautic octav oriol oven packet panda paragraph parish peanut piedmont pike
portug precis predatori printer prose pub pursuant queensland rick robbin rotor row rue safeguard saloon satellit
schmidt schubert scooter seasid seventeenth shipment skate soundtrack sox spectat sponsor subtract subtrop summer
telecommun term thunder tier titl treasur trend unicorn upland volleybal wetland what yearbook
""",
    -27: """
academ affili almond athlet azor barbecu barn bart beckett belmont beverag bounc brawl bulletin canada catch chatter
checker chopper chunk cleric coaster colleg compet coral correct cow craftsman creol cryptic curriculum dash dodd
drummer embarrass entourag evening exam export feloni fiesta filter flander flop foreman fret frigat gag gloucest grape
gunshot hawk hen horsepow hunan hunt illeg kendal kitten latham lauderdal llc los lp mailbox manfr mccall meat mixer
mls morgan morrison motorcycl nes nsw nutrient oscar overturn peng percent petti playhous ponytail quak quebec queue
quintet recess refuel rudd run rye satir scrutini secretari secretariat semest seo sharpli showdown simplifi sophomor
storytel strategi survey susanna technic technician thiev transact trustworthi tudor turbul uci ventur veto vfl watson
web wheat which wimbledon
""",
    -26: """
airlift alia amateur annett attorney auckland bait battleship best biennial bluff bulldog cadet caribbean catalogu
catalyst cheer cheerlead chesterfield chestnut chico cisco clemen coastal cockpit comet compil compli credenti cuban
dail darryl delaney depot diamet disput district donkey dorset earnest echo essay exampl exempt fa francisco franco
gasolin geelong generous golden gottfri groov harrington hectar hive hotspur howi hubert hull hypothesi indi innov itv
java judiciari juggl kat larri leap liabl liverpool lucki mabel magna major manufactur marlin martha mccarthi
mclaughlin menu metadata nestl newtown nfl obo oliv oswald pat penn philanthrop pillow plc plumber portugues promo
prosecutor remark rori royalti scholast sec shamrock slater smart smash soccer song speaker specialist squad stevenson
stormi subtitl tast theft thompson tidi trial ture upscal vernacular viewer viscount walnut waltz warner wealthi
wealthiest westbound yarmouth zoolog
""",
    -25: """
advertis airborn airplay antoinett appel arcad as asean audibl autom beach beak betti bob boe boom bradshaw brunswick
burlington canadien categori cf chanc chart cigarett cinnamon cite clarkson classifi clement comed congression
congressman contract courthous credibl dewey dice eddi egghead elit employ endors epa estonia exceed exemplifi fairbank
flout food frog frs gershwin glee gorman graem greyhound haiti handbook harley higgin highest hire inaccur incident
indonesia input intellig interceptor invit jacksonvill jam jasper jimmi johnston judgment kaufman kitchen knowledg
kraft learner letterman libel limit literaci loir lowland luigi lyndon manni margin mariano marylebon mayfair mcdonald
metacrit monograph month occurr oceania paper pe peacock peg perch pitcher playwright ponc prefix program quot raini
raymond reciproc redskin reelect repair rich rodeo roy samoa sector serial skater slang slice spain standard station
steamer sum surg sweet sydney telecom touchdown tray triumph tuesday upheld valuat veloc viceroy victorian warehous
whistl wilkin
""",
    -24: """
acclaim advic aerial airbus algorithm amnesti annapoli ant antarctica antoin approv approxim armagh backstrok balfour
banish bariton batch bell bias bitter blackburn bobbi brandi buccan buena buick calcium cascad case casey cattl cbe
cheltenham chew chili choral chronolog clap claud coars coastlin compliant comprehens consolid corrupt cowboy crab crew
cruiser cyprus decemb decept derbi detail dickson dieter discours dispatch disqualifi doha doug draught eastbound eco
edgar elector erin exemplari expo februari finalist fine fivb fjord franci garden gardin gdp gill goldman goofi grader
greater greedi ham harp harper heiress helicopt henson holden howe http icc index inquiri insur international invert
ioc ir jamestown jazz jefferson joey justic kern kilda lafayett leed legislatur linnaeus lombard lucia mansfield mapl
maritim martini mayo medallist medley memorandum methan narrowli nicholson nickelodeon nicknam odd odi optim oregon
paradox past picnic pitch portag potomac prairi premium processor proctor proteg qatar quarterback radial rbi rca
recount ref registrar repertoir repetit replay repli rfc robberi rosenth saratoga sbs segreg sell seneg sequenti
shooter shreveport silli simpler snore southwest speech spell spokesperson spong squash surf susquehanna swirl tab
tanner tasmania tech tempest theatric token uefa uniform uruguayan utc valet verdict verif vietnam webster wednesday
wild writer yarn yukon zeppelin
""",
    -23: """
academi adject agenc agenda ai air aisl amount answer anthem archer assent baffl bali barrel baseman basqu batsman
beaumont billionair bit blackpool bon booster burgundi burnt bwf caldwel cambodia carr catherin cellar centenni check
chocol christma classroom coconut coincid coke cole conjectur conservatoir constitu corpor counterattack coyot crunch
cue cv darl denver deportivo diplomaci dissert dobson donna doubl driver duti employe equatori euro fair farmhous
farrel fast faulti fia footnot forgot fran funnel giveaway green gregorian guess gulf gunpowd guo halftim hamburg hare
harold hastili heartland hierarchi higher hoop horatio hound https hungri ice incumb indianapoli inspect instruct
januari judici jule junior key kite knit kyoto lisbon lister louisa magnat maiz mandarin manila marissa media
memorabilia microsoft microwav milford mixtur mock monterey mx nassau neglig netflix nineteenth nino norwich nut orbit
outlook oval owner pack pedal peterborough peyton phrase portion postgradu pounder precipit premis prioriti probabl
profession professor proprietari provis prowess rana random remaind rhythmic rooki rotari rumbl sall sarcast savoy
schuster scribe shelf ship shrill siam signific simon slug smiley smyth sonni southend spit stadium statement
straightforward subscrib sunday supper supremaci surplus surrey surveyor sushi swarm sweep syrup taipei tanker textual
tobi tornado traffic trumpet tumbl twice vertic vultur wakefield well wentworth wiley williamsburg wine winger worm zoo
""",
    -22: """
accordion admin advisori alarm albion alvin amanda amend amplifi amus analog analyz andrew aquitain arun astonish bafta
bangkok bankrupt barg barrington bibliographi blogger bog boss botani brunei brute busch buster cab caledonia calib
carlton carolin carpent catfish cc chilean chord chore clientel cloud clubhous coast code collid combin composur
conglomer connecticut costello crawley criterion crush customari dane debt decad decker disneyland dryli editor edna
elig elmer emphasi enthusiast entrepreneurship ethanol eton eurovis exposit facto factor fantasia fed field five flair
fontana football foreword francais frenzi from funki fuzz geoff godfrey grind guest hamish handicap harbour hardcov
hari honda hz improp incid increas influenza info insurance interview issu joaquin kildar lagoon lakesid lebanon lego
leon macarthur marbl marlborough mayfield medalist mischiev misread molli monaco mors moss mushroom mvp naval nomine
notorieti novel offend opin orang outnumb outset outstand overlap overview owe oyster packer pawn persuas ph piper
predict preschool professorship provost purpl puzzl ralli ralph recal report reuter review richmond riff rival rodney
role rosen sabah saskatoon schedul seat shotgun shuffl silesia sixteenth skateboard smashword smoke sous spanish sped
springer stakehold starter stratford stupid subordin summat sunderland sunris swing symphoni symposium tate teach
thailand thistl today treacher trenton two unauthor uncertainti vhf victori who wig winthrop wonder wonderland yale
""",
    -21: """
acc affluent airfield alderman alexa appoint aquino ascrib astronomi ballet baselin bauer bellow benni bermuda bertrand
berwick bestow blend boon bourbon brick brittani brother busiest cach cambridgeshir cann cape carnegi cassidi cbn chalk
champagn choreographi cluster cn coat coin collis comic commonplac compar concacaf consensus contribut corn crack crate
croatia crossov cyclon dave db deficit dialect dime disagr dive dodg dow drama dunlop eastward edouard eisenhow elain
enrol estadio eta event everton factori feast feud fide fifa filipino firework flame flare fm font fox fr gail geoffrey
gilmor grafton grammat half harmon hasti heali honolulu humphrey ieee incorpor indochina inelig infer influenti inland
investig ip jack jacqu jasmin jerom jersey job josephin jot laci lambda lanc lend lesley lexi lifeboat lissa literatur
liza lost ltd lynx macro mainten marathon marina marquett mcmillan memes mick mischief mix morton murphi nest nichol
offici offshor packag panorama pas peruvian peterson picturesqu plaintiff plane preced precinct prey primal prime
prohibit quotat radar reel releg research respons richi rude safari sardinia saxophonist sea semi shovel showtim snoop
southeast spitfir squint starbuck stephenson straw subdivid superb surpass sussex sweden symphon tale taxa teller
terrif the tiger triangular tricki tucker tulsa uk upbeat vane varieti vet vichi vt walsh week whip willard wnba woo
woodrow workplac workshop zaragoza zebra
""",
    -20: """
000 abund acquit affirm alberta align american apolog applianc archi arctic arkansa array assess august aunt auspic
bandit bat beatti berger bernstein bert biomass brandt bryce bucket bureau calderon calgari cantata cappella caravan
carp casablanca catalina catalyt caught champion che cholera clarifi claus clube clumsi coe coincident cola coloni
combo commot compens compos comput consult contenti controversi cox cpu cuckoo cumberland cuthbert daili dayton deliber
devin discret diver divid document dubious dutton dyer edit eel englishman enigma eri expedit explan faber fail fauna
ferdinand fifteenth finer firth fischer flinder forb forest francai furnac gerri gibson glossi goalscor gold governor
grit groundbreak gubernatori guidanc hanoi harbor hardwar harmoni headlin heinz hess hillsborough hose host hyster inch
interfer invent isl june kid kirbi kochi leung leverag librari liturg macmillan maestro malta mammal marseill
mathematician maui mccann mediterranean meet melbourn mele merlin miracl mirag mislead monsieur moreno mortar most moth
moving mozart much multiplay name nbl noel noir norfolk norm norman noteworthi noun odyssey olli omega ono open oppon
ordin oti outrag oversaw pac padr panchayat pang papa parad paraphras parson peter phone piston pokemon prentic procur
propel provenc puff punch quarrel quarri quartet raaf rainbow ration reagan reconnaiss regi related relianc rendezv
reput restrict robber rutherford sanction scarborough scrape seahawk seed senat server sesam seton settler shakespear
shale share shire shortstop sicilian sixteen skill solv spaceship specialis spectacular storm sumatra superintend
taiwan taiwanes telescop ten threshold tianjin timelin tracey tribun turk type unclear undef union unlaw unpredict
upsid usc vanc vanguard venetian verifi vibrant vietnames voltag vote voyag wendi wife william wind windmil xiv yamaha
""",
    -19: """
aaron academia acquisit agatha agil agrarian ale alfonso analyt anita antrim applaus arizona arroyo artisan astronom
atv automobil azur barney bass bengali berri bilingu biodivers blitz bloom bloomberg boiler bore boutiqu boycott brand
breaker brighton bullock cancel candi carpet cartoon cassett cbs cebu charm chiang choreograph chrome clariti clearanc
clergyman clifton concurr confidenti congratul cooper cork courtyard cousin crimin currenc dart dealt deck degre dfb
disast distribut donnelli drive dun dunedin earthquak edwin elton endeavour ensign entertain envelop estrada evalu
extraordinari fabul factual feasibl feedback felip fitzpatrick flag flavour frantic galileo gallo galway garrett georgi
gilbert glass glint glossari gmina government greasi grid grimsbi grin guerr guiana guthri hackett henri hereford
hierarch hobbi hodgson hundr hymn iceland illegitim improvis ingredi instrumentalist intercept ipa jacki jamaica johnni
jun jupit kick labrador lankan larger larva lawson learn leas legitimaci likelihood lowest luisa lyle machin mackay
maclean maid malabar malici manageri manual mckenzi mcnamara mcpherson melvill meteor mfa mileston misti misunderstand
motif motor multimedia mustach mustard narrat nationwid nba neat newcastl nineti nonfict nonprofit notabl nov ordain
overhaul overs overse overtim pact paddl palma palmer panick parc pari penang peru pete pharmaci philip pink pinnacl
pitt plank politician portsmouth pot pothol premio promenad puebla purdu raja reckless regal regga relev rhetor ride
rms roster sampl saskatchewan saudi sb scale scienc settlement shear sheila sierra silki six sli slovakia smaller
softbal softwar spacecraft squir starboard statewid steiner sterl stole stolen stool stove stuart sulawesi superliga
sutton tall taut tc tea teammat thayer they thief tobago tome trigger tripl unpreced unrestrict unusu vagu vaughan
veget vivian walter wealth were widen wigan wiltshir wing wryli
""",
    -18: """
about aggress alert alumni analys ani annum apach appleton aquarium asshol assign atol audi audienc automot avalanch
awesom bachelor backyard barclay barley bassett bay bean bequeath bergman biggest blanc blous botanist brat brentford
brilliant broadband butcher cambridg canning canterburi cardin carolina catalan certainti cfl chamberlain chase chennai
chiefli chilli claremont clarenc colonist compromis contempt coup cowan cushion davenport dempsey denot desk devon
diagon digest discrimin dodger dollar domest druri dvd edibl eighth episod erica espana espn etud exagger excerpt
exclus fargo fastest favorit feb fei feudal file finest fir flounc folli ford garcia gastropod gentri goal godfath
guarante guyana habitat hadley hardwood harlow harrisburg harvey hearst heavyweight hemispher hms hoc hole housekeep
huntington includ incorrect inlet interrupt interval intrigu introductori invers italiana item jen jolli kawasaki kemp
keyn keynot knight ladder laird lanka lei leicestershir lieuten loyalti macbeth macquari maddi madelin main mainland
manitoba maori maroon marta match maud mcbride meath midwest mistaken misus morri mud multipl nam nelli news noisi
numba oct offens oliveira op orchestr overrid ozon pageant palett paraguay paramilitari parchment pennsylvania penultim
phoeb planetari planner playstat polk portland pour prank product public quaker quarterfin quasi rais ramp rbis recit
reckon rees reliabl rental reopen reset reward rhythm richard richardson risk ritchi rna rotat roxi rustic sailor
sandal sank scan scot scrap seismic select senior shard shark sheldon sherlock sichuan signal simplest site skip
songwrit speed spice star steam steamboat stein stuf stunt sturdi suarez submarin subset sugarcan superior suppli susan
synonym theater thesi thorough tickl tipperari train trick trinidad troup ulyss understand unlock updat upgrad upward
uruguay usd uss valv variabl vega vegetarian verdi vice vocat weasel whale wherebi wong wreckag youtub yuan yue zone
""",
    -17: """
17 acceler accolad advantag adversari ahead allison altitud ammunit amp amphibi april apron aragon archipelago arden
are aristotl arrang ascent asphalt astro atari author avid ballast bathurst becca berkeley bertha bever bid biker
bloomfield blue boca bought box bradford breakdown breeder broom cal calculus career carmichael carolyn cas catastroph
caution cent centenari chapman charit chatham chines cho chopin cincinnati cinderella clock cochran coher complaint
compliment conclus conflict constel continent converg coron corrug cough critiqu cs ctv cute danni darrel davey decre
denni descript dilemma disclosur distrust dod dori dozen dummi dumont dupont effici emphas engag erni estuari eureka
evergreen exact faculti fatti faux favourit featherweight fertil festiv fictiti figur fitzroy flint flu focal format
formid formul foul framework franciscan fraser freeway frenchman frontier frozen fullback furnitur gabbi geek genr ghz
gild googl gregg grover gunner had hart hine hog holder hop horac idf impact inc instrument intellect jem jia joking
josi judith keeper knock koppen la lancashir languag latvia latvian lavish lesser lion long macleod mafia maker
marriott mayor mca meant mega method methodolog minimum minni moe moreov msc navi ndp negoti nephew new newton nod
normandi northwest novelist npr oblivi paig paisley papaci pardon parisian parramatta pascal paste patterson pbs pear
pepper percentag perciv percuss pest pet philadelphia philippin phoenix planet platt port preliminari profess protocol
pseudonym punta quad quota raider rankin raven receptionist reg regist remarri remington remot repay repeat ritter
rivera ro rooney rothschild sand sauc sci selma sheep shortag simeon slack slate sm smuggl spectra spectroscopi spoil
storylin summit supersed taxi text this tonga tori transatlant turquois tyne uncertain uphold varianc vassal verona
version victor vin volley volum wallet wendel westward whether wisconsin work worldwid zenith
""",
    -16: """
aboard accur addit adjunct aero affair aix alley alpin alyssa america angus appl argument ari arson assembl aug auto
automat backlash bai ballad bank bard baron bartholomew batavia bazaar beer beig betsi billi blackberri blame blazer
block blog board bounti boyd bratislava broken burrow burt cambodian cameroon cap car cardboard carmel cartoonist cass
cbc channel chester chile circuit codex comment compat conced connacht constraint contend contradict contributor
cosmopolitan couch curran dani daniell dashboard deleg dew digit dioces domain dominiqu doneg donnel downstream drip
dub durham earlier easton ebook elect embark engrav entri entrust escal feed fingerprint floral flotilla flown fluffi
folklor forefront fremont fring function genera geni gerald glendal global goalkeep gradient granni grassroot greenland
greenvill greg gregori groom guidelin guillaum guinea hanson haul highway honorari hove huski iec illustri incomplet
inflat infrastructur instructor integ intern interstat introduct jacquelin jenkin joel joy judg lacross laker larson
launch laureat lebanes lotus louisvill loyola lsu luce luggag luzon madagascar maddox maggi mare marqui mcc mediev mic
milton moat modif morrow naiv nanci nant narrow nato nebula nevada newt nfc northward nova novic oclc organis outing
parallel parlor pembrok penal perkin perpetr phd pious plaid poem popular powerhous privat prof protect ptolemi pyrene
redistribut resolv retribut rf runoff russo samba scientist scoot scotland scottish sega segunda serra showcas shuttl
sign signatur simultan sip smirk smoki sonora southport spec specif splendid statutori stitch stump subsid summarise
surfer suspect swear swung tailor tchaikovski tee teenag telegraph templar tenor tilt togo tragedi treati turtl twain
uncommon underwood unicod user utter valid vancouv vhs vicki wagon wartim watch watford webb wider wii willoughbi
wingspan wolfgang yahoo
""",
    -15: """
34 ac accident acid add adjust administr advanc advisor algerian alla allig alpha alto ambassador angl applic aqua ask
aus bahama baja banco band bandwidth bartlett batter bbq beech behalf behaviour bench benefactor big boost bournemouth
bride brigadi bypass cabinet calai campaign cannon cano canyon carey caspian cavalri census charl chat chevi cocki
colleagu commend complic comprehend compris compulsori comt cone constabulari consum convent corp cougar court cpi cr
craft creativ creek cromwel crore crucial curat danc deputi dialogu diploma distilleri downward dragoon dramat drill
drove duan earl edmonton educ eighteenth el ell ellipt engin enter ep equat erskin estonian etienn etymolog eu except
excurs explicit extent extra fai fallon fell fi fieri fifteen finland first focus foil forti fourier fra freshman fritz
gaa gas geraldin grant griffin ground gush gustav hackney hail hale halifax hammond handler harvest hast horseback
horton hover huff hutchinson idaho import incompat inconsist inform insect insight intellectu internacion intro invok
irv irvin iter itf jagger jaguar jameson javelin jelli juici jumper jungl khz kind kindergarten kobe kowalski lab label
laboratori lane leaflet leisur lesli lesson lester liar lisa loi lorrain loui louisiana lucill magazin manag maneuv
manner manuel marcia marjori marko marley mauritius mcgrath measur mercer messag michell mid midday mike mint miss mp
muffl musician net newport nintendo nonlinear northumberland onstag optic orchid organiz oricon orlando otto oversea
overshadow panther particip patriot pen per permiss petal phillip picker piec platoon policemen pool potter powder prop
propos propuls prove puddl puget questionnair quick rang redeem referenc regular reid rematch repeal rhino richer riot
robert rode rodger ronald roth rouen rout rover rudolph ruler runway ruthless sas sc scientif scissor scotch scott sear
sermon seven shootout smug solvent spark spat specul speedi stallion steamship steep stephan stream subdu submerg
success suez suffolk surnam suspens sutherland suzi suzuki symmetr tallinn taught taunton technolog temp tenth tequila
test theatr tinker tip tnt tone trondheim twelfth unconstitut underway vacat versaill versus wateri watt wembley
wexford whig whiski wide widespread willow winnipeg winston woodstock wrong wta xiii xv yell
""",
    -14: """
accomplish admiss advent aforement airport alan alexandr alic alsac alumnus amadeus among amtrak andersen anniversari
antill anyth appal apparel aquat archibald arena aristocraci ashford ashor aston auditori baltimor beginn benevol
bernardino bose brake break brenda brian broader browser bryant bubbl bureaucraci butler cactus caesar caller callum
campground candidaci cargo carson causal ceasefir cecil chaplin charlott chi chronicl churchil cinematographi colin
comb compel confirm confus conni conven cooler coordin cop corbett cornerback corona countrysid craig crescent crown
danish dazzl deal dear debat debbi delight diplomat disastr discord dispers domin doo dorsey drunk duffi duli duo eaten
ecol edict elabor eleven elizabeth elliott enlarg entropi epithet epsilon esa evict exchang expans expenditur
experiment extravag fat favor ferreira fest fire fireplac flawless flicker flip flirt flutter fool footag fractur
francoi franki frazier freddi fungi fungus gadget gaelic game gangster gonzal gravel grumbl gustavo hate hay hayward
hogan honneur honour horizont household huf hum hunter icao idiot iihf implement impos in ink insert intermedi ithaca
john jose julien karl keyboard kincaid knockout ko kw labor largest launcher lauri legend librarian liquor lock
lordship lunar mackenzi madelein mandat manuscript marathi marri mask mcdonnel medium membership merg michel miscellan
mod mode moran multin must mustang nbc neal nearest neoclass nightclub nina ninth nomin nonsens notch notebook novella
numer offset optimist ornat ortiz outgo ownership pa papua parker patsi pcs pedro perri pertain petersburg pickup
plausibl pod pollen poppi porch positiv prais prefect princip prom prompt proposit rack reconcil refurbish relat renam
renault repertori rewrit reynold rico rider riski robb roc rockwel routin ruffl sandra savanna scholar screw scroll
seal seater selangor sep serv sew shanghai sharp shini shore shorter shot sidney silvia skeptic skylar smarter snuck
sparkl specifi spring ssr stake stanton startup stephen stimulus studi sub substant suburban sugar sumner swedish swept
symmetri tasmanian tehsil tempera territori tim timor topic tramway trombon truste tuscani typic unbeliev unionist
unspecifi visa warden warwickshir watcher watersh westwood width wiggl wilbur wilson window worst wyli xbox xii xl
""",
    -13: """
4 aba abbott acquir advert agent airship akin alaska albert alfr ambiti anim annal antenna ao apertur ar ashland associ
assur attende attest auburn autobiographi avalon axial baird ballroom bang barcelona bayou belfast below bertram bhp
bigger bind biplan blond blower bound brad brennan bristol brussel bsc buckl buckley bull camilla canuck carlson carmin
cdc chao charleston cheap chemist ci clarissa clean cocoa coeffici collect communic concern concours contradictori
convict coventri craftsmen crisi criteria crouch dalla darci daytona denmark depart dictat disney distinct divers
dominican duc duran dust dutch dynamit dynasti eighteen eireann elis enthusiasm envoy equival era ethel evid explod
express exquisit extract famin fan far favour felix fetch fidel fifth firefight fitz flank flatteri flaw fledgl fog
foir folk fordham fore foremost fork foundat gase generos ghanaian gile giro glare gloria gmbh gradi greenfield
guildford harass hardi havr head height hewitt homemad hua iberian imper impromptu indict interchang interciti interest
interven intric intrus ivori jan jane jog johanna judgement juic juventus kappa kean kirk kuala lan lana larg latest
lawrenc leaf legal legitim lick ligu link lipstick loot louie lower lowri luci lui majesti maltes marin marker mauric
maverick memor merril met million mini minor minus momentum monitor morley muddi mug mumbl musiqu mysteri nad nashvill
nc nell newman nikolai nj nobil nobleman nonstop northeast nurseri obliqu obscur occas oklahoma omg overal palm panama
pave peak pearl perform petersen petroleum pew pledg plural pm poll polli postal powerpl pr prejudic prior pro
projectil provision readabl recognis redwood reform region remi renumb retali richest robbi roe roosevelt rossi royal
rubi sadler saigon salut salvag samsung satisfactori scala scenario scheme schumach scotia section sediment seminar
servic seychell shaw sheffield shred similar sire sizabl sourc spite spoken stadion staff stagger stern striker struck
sunk suspici suspicion sweetheart syracus tack tank tara telephon tenur than theme thursday tick tko torino torpedo
total tough treatis trip tucson tyson ufc ulster undercov undergradu uneven unoppos unrel usag vijay vita vitamin voter
walsal waterloo welsh whitley wool wri writ yes
""",
    -12: """
abrupt absurd admir ahl alabama alban algier amelia anglican apparatus aria aristocrat armand articl asa ascens
ash authent badg badger balanc barnett bautista beirut belgian bernhard bile bis blew boer bret bromwich brow buck buzz
canin cari carleton carrier celebr centro ceram charact charg chariti cheung choir claim clamp clip cobb columbus
conspicu context conting convey cool copeland corinn correspond cottag crocodil crossbow cum cyclic decis def defens
deliveri delux denis detent deux diagram dial dillon dinosaur disapprov discuss divorc dock drunken duchi duff dumb
earli ed edinburgh eleph emerald emir emiss encor endow ensur eric estrang ethernet euroleagu european evad everett
examin exclud exot expens failur falter fantast fc fen fernandez fernando feroci ferrari finnish fluoresc foolish foot
formal frankfurt franklin freder freestyl furrow furthermor fx gari geschicht gestapo glacier govern grand grate
greensboro grenada grown guitarist halv hamlet hampshir happi hardin herald highlight histori hmm homestead honor
hoodie huffington iaaf ici ict ign immacul implic imprint improv insignia integr intensifi intersect interspers
introduc intrud invalid invas involv ipswich iren irregular ivanov jalan jeffrey jonni julia juvenil kaplan kayla keith
kinet ks kyli lap las legendari leger lenni lever lineman lot luftwaff madam madra maguir malaysia mallori manor
martian martina matrix may mcconnel mcdowel mer mermaid mhz mice middletown mild miniseri mla moder modifi monetari
monica moon morocco muir mule multi murray muzzl naughti navig nearer network nguyen noah noctuida nz oath obey obtain
och oil oper outlin overnight pak paramount pea peasant permit peshawar phosphat piano pietro pipe placement plantat
plaqu plod plus podium poetic pollard prep presidenti presley primarili priscilla produc proto ps pune qualiti que
question quinn radius rake realli recipi recur red regenc reginald registr rehears relaunch reorgan rep reproduc
respond result revis reykjavik rica rim roberto rocki roundabout rq rs rural russ russian ryan scope se seaman
sebastian secur sensor shaggi sharpen shaun she siegel simmon simplic singl sister slope smithsonian smooth sociolog
sonata southbound southward speci spectrum spill splash spoke spotlight steal steeler stick streetcar strike strikeout
stripe subdivis sullivan super surpris system tad tatum taxon teacher tel thirsti town trajectori tremend truck turkish
twenti uncredit undertaken unoffici unpaid upstream urgent usa usl vari vaughn verv vinni violet vogel volga wale ware
washington weekend whatve wheel whose winfield woodward woodwork www
""",
    -11: """
45 aaa achiev acknowledg actor alcohol alessandro alfredo allegi amc andes angi appeal appli apt ashbi aspect athena
attribut augsburg aux avila axi baccalaur background bangor bb befor benfica benton biographi bland bold bomber boxer
braini brightest britain british broad bruin buchanan bucharest bunker cabl cale caledonian calf camden cameron
camouflag cara careless causeway cedric celtic centuri char character charli chet ching choos chuck churchyard circular
clanci clare cleaner closest cloudi colchest collin colorado commemor commenc common commut con conclud configur cong
conic constrain convers copenhagen crise cultiv cupboard curti cylind dammit dax decatur definit democraci detect
diabet dino direct disagre dissent djs dorchest dot dover dragon duchess due duet dunn ecuador efficaci elsi enact
endang evi ewe excit expand fals fay feat featur fender fiat fig final firearm flanagan flex forget franz fulbright
fulfil furlong furri fuse gallant gameplay gang garth generic germain gladi gottingen greenish griffith grimac growth
guerra gum haircut hargreaves harvard havana hillsid housem ian ignit ii impati impossible influenc instal interrog
invertebr irrig island italia jakob jana janic jay jaya jett jr kathi lacey land landlord landslid larsen last leather
lili liszt livingston lopsid lori loud lowel loyal lucknow lumber lush mainstream malaga mammoth marcel marcelo markham
maximilian mayhem mcgill mechan medal metric mia mickey middl mindanao mingl minim ms mughal munoz murder murmur muster
myriad nikita northamptonshir novak np offer olaf olsen olymp olympian opera opportun overheat oxford packard pakistani
palermo park parkway particular pasha paso patron paus pep pereira perfect petrol phase phil philipp phosphorus
phylogenet physician pia piazza pioneer pisa player poetri policeman pp predator preview prima probat procedur promin
propheci prototyp proven puls raion randolph rapid rebrand recept recognit reed regress replic republican republish
resolut resort revok rift ripe roanok robin roch sabl sal salisburi sammi scanner schultz schwartz search secondari
seventh shallow shelv shift siberian sideway silvio sinatra sir sirius skirmish slower snarl sock somerset sophist
spokan squeal staf stoke substanti suprem sure suv swindon swiss syke sylvi synagogu systemat tactic tammi td templat
tenant th thirteenth thread thrust tighten tn tom ton toro townsend toyota transcrib transvaal trolley tunisian
twentieth ultimatum una unexpect unif unison upload usual vantag victim victoria vie vigor vito wa wah wavelength west
western where wilk xvi yard year yoo yorkshir
""",
    -10: """
350 47 access account ad adolph ador ads afi alain alba alberto ali alik amaz ame amiga amir anthoni antioch appetit
arabia archduk arguabl aromat assert atm ave azerbaijan bag bahn baldwin bar barbara beal bear beau beetl behav benji
bien blaze blossom boar bologna bolt borrow bow brazil bright brit buckingham bulk bundesliga burnley burst byte caden
caf callahan celest celesti celia chapter chesapeak cheshir choi choke chrysler cia ck clergi clifford clueless coa com
commod compound confid confisc conform congest conscript consequ cora courtesi crippl cur cycl dancer dant darwin
defiant densiti deposit desert dia dim dion disgrac disrupt dmitri documentari dough dq draft drank easi eastern edith
edmund eight eighti eldest elf emili endem enlist enquir enrico epidem equal erika evolutionari exclaim execut facetime
fairi falkland feldman ferri fewer finn flap foster four fun furnish further gall gamer gareth garner gemini genuin
ghana glacial globe gordon gossip gothenburg gp graduat gram granvill greatest grove guangdong gurney guzman hamilton
hamper handbal harsh hat hawkin hd header heard hee helper hernandez hilari hing holland homecom honesti horizon hurri
hush hydraul inclus incred inferior inlin inquir instabl internat interpret intervent iona iqbal irrelev irresist jail
janet jd jill jim jocelyn johor jorg kansa kathleen kati keat kebab kelli kenton keyboardist kimbal lace lake leach
lectur leith lent leonid liga lilli lindsay liner love lure mandi march margaret margot marti maureen maxi mcgee mcgraw
mcguir mckay melissa memoir merri microphon mildr milwauke mis mississippi mixtap mold monarch moor mosaic mound muriel
napl nasser nat newel nico niec nightfal nitro nitrogen noon nordic northbound norway obama ogden ohio olson onset
operat ought outburst overseen parachut peculiar peke period philanthropist pois pollut pomeranian predators prelat
prospect purcel purs qb quilt railroad rec recommend renaiss replac res rise roleplay rose rough rpg rudolf sabha sabr
salli scarlet seamen selector sergei shaft shen shout shrewsburi sibl simul sixth slid slow small sneak solomon sour
spam spar start steve stint stipul string subfamili subsist suitabl superfamili susannah swallow swansea switch sync
tackl tay terra terrac tertiari theodor theorem thirteen thoma thwart tin tini tobin toe tonic toppl toss tr traine
trillion ucla ufo ultrasound unaccept undraft unsuccess uptown various vehicl veracruz volvo vortex wal waller wesleyan
wharton whom wichita windshield wreck wrote wwii yate zheng zip
""",
    -9: """
5 aa abl accountant accumul acton actual adept adventur afford aid al ala alexandra alexi alleg alli alvarez ama
amar analogu andi angelo announc anson antonio apprehens appropri armstrong aroma atkinson atletico attend augusta
austria awkward aye ballard balloon ballot baltic beck behavior benedict bicycl biotechnolog bmg boogi booker boring
botswana brighten bring burton cadiz calder calvert cao cardiff carla carlo carver cassandra cathol centimetr cesar
chalmer chaotic cheng chevrolet child chime circumst clair clan clapton closer clutch co codi coleman collabor comun
conceptu condens connector content cort creed crowd ct dahl damian deafen decent declan defenc demograph deni denton
difficulti dina distanc dj dorothi down downhil draper duboi duplic dustin eastend edward enrich entireti epic erik
erupt es estat even exet exponenti fairchild fanci fifti fontain fourth fraudulent frequent freshmen fright fulham gael
gap gaull geographi gigant gloss glover grace grain grang ha hammersmith handi hanna harta hazel heidi henley historia
hong horn horsemen hp huddersfield hyundai impress insult int intermitt isabel isabell itun jarvi jeff johann kara keen
kelsey kent kit kristina larkin launder lax lehman leland libertador limeston linden lockhe lola loom loop lore lullabi
machineri maci macintosh madrid mainlin majest map marlen maryland matthew mcintosh mckinley memphi merritt middlesex
midway ministeri modular moist mond moniqu montan moonlight mozambiqu munster musik nagoya nathan ned neil northern
objection observatori oiler oldi onward outlet outright outsid overheard overthrow pal papal parent parri partial
passageway password patricia pendleton pick pine plaza pluck poe polish poorer potion poverti practic predat preval
princeton privaci proceed profil project protector rachel rafe ramon rampag randi rectori redempt reissu renegad retort
retriev ribbon rigor rippl roadsid rocco roll romanian routledg sage sander sanford saturn scof sensibl sergio set
setup shannon sheet shriek signifi silenc sim slogan smallest soil sol sole solut somervill spa spaniard split spread
sprint staffordshir stage stall stellar stil subject submit supplement switzerland tamara temperatur tesco testifi that
thatcher their theta third thrill throughout torqu traction tradit trickl trio triumphant trojan true trust tulan
turner tx tyre ua uae unharm uni unicef uniqu unlik unpopular unreli unsaf urgenc vanuatu variant vase venu verlag
veronica versatil vicent vicin view vip warn webber wedg wilhelm winslow woodland writh wwf youngster
""",
    -8: """
310 abov accus acquaint administ advocaci aerodrom ah alex allot alonso amass angrili annabell annex annoy antigua
antiqu antwerp ap arbitrari ardent arsenal artifici ashton assimil atlanta au auxiliari avon axl bae ballist bamboo
barber barton batteri bela beliz bengal bianca bismarck bizarr blanch blizzard boulevard bp briefli britannia brittl
brood broughton bus butch cad capabl capit card castl ce cede ch champ chant characteris cid classmat clermont colder
color comeback commando compon concentr congreg consider consol contrari contrast corey councillor counti countri crane
culprit cumbria curl curt czech damag debra debri decca defin deliv deliver dens development devlin dismay dl dougla
drake dusti ea easiest east eastman eclips egan elia emergenc emil emin enfield enriqu ensu enzym eurasian europ evacu
extinguish extrem fake fame fasten fianc find foliag for forens forg fredrik freez friction fuel fur fuscous gallon
garlic gave gearbox genealog giacomo giant gibb gonzaga gotten govender grandchildren grupo guam guis gunmen happili
hartman hasnt hazard helmut hezbollah high hook hostil huge inappropri indic infin inherit inscrib instituto
intercontinent italian iwf jamaican jamal jiang jordanian journos jul julio karat karen kazakh ken kenneth kidd kota
latitud laud laval layout lengthi let levin lewi libr lid liechtenstein lighthous livelihood lloyd louder loung low
lurk luton maccabi mad malayalam malley mar massachusett masterpiec mathew memo mendoza messi metaphor meti mile ml mm
mny mollusk momentarili momma mort mortim moscow movi mrs myle nasa natali near nicola nikolay nineteen norma nudg obes
obituari occur octopus ordinari orlean ostens otago pamphlet parti patrol pavement pc peer peggi peugeot phenomenon
pitchfork pl platinum plump porsch postwar pound prefectur prepar preparatori primari problem prolifer prologu provinci
puerto pup qu quiet quieter raid rampant ramsay rare ratif rd recall receiv recogn regard regina remind renown rent
replica repositori repres request reservoir resum resurg revolut rochell roland rourk rupert sa sash sato saunder sept
shapiro shell shelley shelli shepherd shit shoot shortlist shutter sick sixti sketch slaughter slit sloven snort so
soar solubl sonya southampton southern spici spot sprinter stacey staircas starr steadili stefano stereotyp stomp
student style sun surreal suspicious sven swift swim swipe synchron synod takeoff talon teatro techno tennesse tentat
thank thick thumb tile timber timer translit trevor tri trim trivial trot truncat tulli turnout uber undermin underwat
unfortun univers universit unsuit util valu variat vault vc venic virus vittorio vouch vu wade warili warrington wasn
weav went whiskey wht willem wobbl yellow yong zhou zuckerberg
""",
    -7: """
3 82 abdul abroad accustom adequ advis afb aft agre akron alexei ambit ameli amherst amid andersson andr andrea anni
appreci argu argyl ariel arnold ashok asiat asset assist asthma audrey austro awful ba babi backbon backward bala bao
baroqu beatl becki bedford beeb bennett bernard between bf bleak blur br breakthrough bridgeport brillianc buffer
builder burr byline candac capac capcom capt catalonia cecilia chang charcoal cherri chick children chocolate christoph
cinematograph circul clad clash claudio clemson clockwis cocain cock communal communion concepcion concert condo connel
consid constitut control copi copper cornwall could council countess croatian crude cruis crumpl csa custer cy cyril
dade dai darbi darren declar decreas default defect delawar desktop determin dev difficult dignitari disc distinguish
dixon dudley duncan dusk dy dye edmond eli elisabeth enhanc environment enzo episcop equip est excus expect exploit
explos fabian fae fairfax farther fascin fashion fenc fergus ff fiction fierc flea flick flynn forbid founder fourteen
francesca francesco fuss galician garri gene general gentlemen genus gerard gig gil giusepp given glamorgan gma gnu
goldsmith goldstein goran gorgeous govt grandma greenwood habsburg hallmark hammer hampson hansen hatfield heavili
heighten heir hello hi highland hill historian hoffman holm hostag howard hui hurley ignor ile illustr imposs indigo
infrar ingram instanc iri irwin islamabad itch jace jar jillian jona jug kato kb kia kilomet kiran knive ku lag lair
langley lara lasagne laurenc layn lazi leadership leari leroy lip lizard loss magician maharashtra maitland mane marc
marco marvin mason massimo matric matteo mbc mccain mccoy mckenna mcmahon medicar mel metabol micro midfield milano
mill minecraft mitch molina monmouth monro montros motown mum musa myrtl napoleon nathaniel national nebraska neill
nestor netherland newcom newest nic nicki nikki nobl northampton notifications observ occup ofcom onlin onslaught oppos
org otherwis our oust outbreak outlaw passeng patch pearc pediatr perpetu persuad phi phylli pieter pilgrimag plant
playabl plung poke polar pontiac populac prc prescript presid press prevail pristin prodigi propag proper quentin
rainer rama rancho re rebecca redund reilli reintroduc reiter renew reptil return reveng rhys riddl rob rochest rocker
rr runner saddl salon salti scandinavia sceptic schleswig secret sentiment sevill shadi shatter shelton sheng sherwood
shifter shove show shrub silver simpl sinclair size ska slight slipperi slump smack snout sparhawk spenc spur stade
stafford startl starvat statistics stir stomach sublim substitut sucker supervis suzann swamp target tendenc three
through thru timmi titular toward triangl truce ts turbo turnbul turnov twitch understood unlimit uno upcom username
utmost vaccin vanderbilt var verb verbal vergiss vilnius viva volatil wainwright westfield wikipedia wood wouldn yank
yu
""",
    -6: """
0 10k 42 achill acut adjut affect algebra alistair alma alter amalgam ambush ami angela apex argentin arid arrow asid
ass assassin attempt augment auntie aurora austrian authoritarian az baha barrow baton battl beaux bella bern bessi
beverley billion biochemistri biograph blight bloc bolton booth bori bottom bowman brasil brief brighter britney brodi
bros brunett bullshit bunch caitlin call campbel candid canteen carbon centr central characterist charley chassi
chateau chattanooga chemistri chief chung circa cl clay cleanup clearer clyde columbian communiti complement cond
consecut conservatori constabl convert counterpart craven creak crusad cubic curious cutter daphn dawn debut delgado
delic deriv describ deviat dexter dig director discoveri divin dm doherti dora draw droplet ds duke dunbar dwight
eccentr eee effect elm elus emanuel emma enrag eponym errat essenti fabric facilit fighter finley foam forew forth
forward fresco friar gallantri galloway gaston gather genoa georg gerhard glaze glimps glitter gloom gonzalez gov
grammi granit graph greed gross groupchat gymnast halo hangout harder hardest headset hedg heel heron hey hilli hola
hon hq huang humili hunch icon illicit imit imperfect indiffer indira inexpens infecti ingrid inhal innsbruck inset
insist insurrect intent interior jai japanes jarrett jayn jennif jin jing jolt joyah julius jus ka kaiser kari kart ke
kendra kentucki kilometr klingon know lai lateral layton leapt leyt lim linda line liquid liter lithuanian longest
luckili luxembourg macdonald mama marriag mascara massiv masteri melod melt melvin methodist mexican mexico
middlesbrough mimic miniatur minnesota minut mitchel mitsubishi moderator monarchi mouth musica nag nan need neighbor
nicol nightingal nippon northwestern norwegian notif obsolet olivia om organisation origin outdat overtook pad paint
paradis perez perish physicist plagu plate playground po portal posit possibl prakash pratt predomin previous privileg
protagonist putin qui quiver radio raju ramo ramsey rand recent rectangular reduc ree reflex regan relationship
reproduct requir residu retro revers revolv riaa rihanna rodent romanesqu rosemari rowan rumor rusti rutger rv sabbath
sakura salzburg sasha scandinavian screen seiz separ settings sever sh shaki shenzhen shook sic simpli singapor sk
smackdown snatch snoring soho southeastern spectacl spencer sperm sq staunch stephani stepp strife strong stronghold
stud stylist subcontin submiss succeed suitcas supervisor sweeti swell swore takahashi taller tanya tao tasha teas terr
tex thenc therebi thousand thriller thrown togeth toni tottenham townspeopl trainer troi tt tuft ugh unincorpor untitl
upstair uttar vacanc vacuum ventura verd violenc vocal volunteers von warmer wavi wc weaker whatll whole wholli wilfr
williamson yiddish yvonn zodiac
""",
    -5: """
1 27 a aback abdullah abil aggrav agit ak aleksandr alf alfa algeria alien alloc alongsid ann arabian arrondiss
avenu barlow barnet basin batman beard beij benin birch bk blah blanco blow blown boast boi bourgeoi bree brien brigad
brownies bruno bud bumper bungalow byu calcutta calm cantor capitalist captur castro casual cathedr caviti challeng
cheaper chichest coal colbi colombia colon communication complain complet consul consular contin corsica couldn
countless courtship cover covert cozi criticis croix croydon crumbl cutler cw dal dar dartmouth daryl dc dec denomin
deploy dian diocesan disciplin dissatisfact dissolv drone drummond dubai duval dying each eastwood eliza ella elli elsa
elvi emblem emit endeavor energet environ eritrea essex eucalyptus extens ezio faulkner fbi ferrer fetal fis flemish
flore flourish foreign forgiv fortnite forum frank fred free fresh frustrat fuck fusion futur futurist gabon georgetown
gia gina giovanni gm goddamn gong govenders gracias gretchen growl gt guillermo haa halfway halloween halt harald harm
harriet headmast heck helpline henrik herbert hertfordshir hideous hindi histor hobb honey honeymoon hoov horrifi humbl
hut hydro hydrogen ignatius im inexperienc ing intend intra inuit invad invoice iron it ivo jealousi joan join
jumpscare kan kang kay kc kerri kevin king knee kobayashi konstantin kramer kristen kristin kuwait lamb latino laura
layman lc learnt leftovers less levi litr liturgi liver locomot loft logo loretta lou lt luca lund lviv madison
maharaja mahmud malibu manipul marek matt mcgregor me mechanisms mecklenburg melani merit meritori meyrick middleweight
miln mindful minion mission misunderstood modul moistur montagu mora moroccan mous mythic nair nasal nasti newsweek
nichola nl nobel nors northernmost nottinghamshir oblig obscen octagon offline offspr omar ornament orr outdoor outward
overtur page paramet partisan pasta pend petition phenomena pierr plug plumb poet pole pont poor postman potent powel
pre preacher principl proclaim pulpit pump pyramid qc queen radcliff ransom reacher rear recogniz recoil reddi reec
resign restructur retir ric ricardo rig ringo roach rodrigo rodriguez rt ruse ryder sang schneider segment sf sfgrding
shake sink sis skye slim slovak sneezed sober socio solidar sometim somewhat south souza sp spartak sprung squar
stamford stepmoth stiffli stockholm stronger subdistrict subt suburb suffix suggest sultan sumo sunglass sw swam
sweater taft taylor teen temper tighter toma tonn tool top tourism townland toy tq tragic traver tree trek triest
trilog trough troy tsunami tun turbin twig twitter uhf unfamiliar universal unix unless unmark unreason unrest valor
verandah veri vike vinc vincent vincenzo vintag vinyl viola virginia virtu vladimir vodka volkswagen vp vs walt wanda
warm wash water wave weber welterweight whitehal wien winkler wit wrench xml xu younger your zambia
""",
    -4: """
150 77 83 aarhus abbot abdomin accept accompani adi agn aime albani album alexand altern alton ammonia amor anchor
anglo angular anonymous apostol archiv aren ascend aspir assum asteroid astoria attack auditorium autonom available
aveng bailey bain barron bas bash bellami berni beth blackish blackwel blake blanchard blu blurt bobo boil borneo botan
both brace brazilian brendan brigg brush bueno buffalo bush cade cadillac cameo camill candl capacit caretak carthag
cassi cd cds ceremoni certain cha chatgpt chelsea childcare christi classic clint cloak cobra cognit collieri concret
config confluenc consort convention conversation cornerston countdown courtney crawl critic cu czechoslovakia damien
darlington davi dea dee deepfake democrat dentist depth design diagnost diego differ dinah discus disregard distort
disturb dixi dms dogg doin doing donaldson dont doubt dvds dwarf easili eat ebert edison eileen eki elementari elev
elliot emmett enabl encod eng entir envi erebida esq establish ethiopian eugen evelyn excess expeditionari expel extend
fantasi felicia filli fling freiburg funk furious fuselag gain geometrida gift glanc goo gpu graci gratitud greenwich
grew grim groan gunn gym hadn hagen haha haitian hancock hannah harcourt hasan haze helsinki hilarious hillari hobart
homag hoover hottest howel hs html hu huh hunger hurl igor inflict information injustic inquisit insignific ipad itali
ja jacket jare joann joao josef joshi juno justif kahoot kaitlyn katharin katz ked kellan kelley kenni ki kiara
kilogram knesset knoxvill kong kyle leiden les lieu lift linear ljubljana lo local longer lorenzo luna lung macau
makeup malaysian manda mandatori mani mari marijuana martin mcintyr mead medina mentor merton mom mugshot na nah
namesak namibia nation navarr nervous nois nora nose novo nr o odisha ol ole opinion organisations orthodox overwhelm
padma panel paolo pathogen paw payload pct peek pencil peninsular perhap plasma playlist pleas plush prescrib prevent
provid pulp purport quicker rc reaction reassign rebellion recreat reduct refrain reinforc relay remedi repris restor
reunif reveal rewritten ridicul rifl riversid roberta roller ron rubber sag sar satisfi satur sculli seventi sexual
shaken sharma sheer shu sigismund simi situat skirt slide smallpox smartphon sneer soloist sorbonn southernmost soy
space spamming spatial spin spiral spotify spp spruce sri steer stem strangl stride strode stroll strongest stu stun
styliz subtl sud sulli surveil swat symbol talent tango techniqu thicker throw tiffani tight tis toddler toler tolkien
tong trailer twelv ty typo tyron ultra umm under undertook unpublish unreleas upper url vessel via vibrat vic vicker
viet vii villag villier visitor vista waiver walden wan warp waterfront wesley wherein whereupon wick wifi wireless
wizard worcest x yay yemen yorker youngest zuckerbergs
""",
    -3: """
10 23 50 9s abbreviation abd action admit alicia allmus allow alta although altogeth amongst amplitud amsterdam
anomali antic anton anxious archdioces ark asha attir avant ax backdoor backdrop bahia barefoot bark basic basically
beatric becker begin behold beit belgium benign bentley benz biolog bjorn blink blush bogota bolshevik bonnet boot boy
braden bran brianna brown bullet calhoun cam capitals carlisl cb certificate chamber charlton checkpoint chieftain
chihuahua chow clear cmll collater colton complex condition conduct conquest consist construct corbin cosmos cost
costum cove covid crawford crest croat cruz crypt curios daylight daytim deacon debug deepest defend del della demolish
departur deserv detectives develop dhabi difference dimitri dip discov divert doctor donni donts download dri drop dso
dual dug dunde dung dure eaton eduardo effort eleventh embroid emerg emojis empress enclos encompass end entitl epoch
erwin etat etc evangelist expressway filippo filmfar finit float folder forgiven forgotten forthcom francois frankish
fulli gala garfield gear genet gestur gg gibraltar gist glamour gleam goat goodwin gown gr granddaught grandmast greer
greet groundwat gunter gut gypsi handgun harmonica harpsichord hassan hatch havoc hawthorn helium hepat hepburn herb
hint hirsch hk homepage hydra hydroelectr ibm iii imessage impli implicit inevit inferno infinit inflamm initi innit
inscript institut insulin intimid invari is ivan janata javanes jealous jimi jj joanna jong joseph karin kazakhstan
kingston kruger labour landscap later lauren lead letter lex libbi loco lombardi loos lydia mach maha malarkey malic
manifesto mark mathia maxwel meaning meaningless meme mendez mess meyer mighti migratori mikey min mind minh minogu
miracul modest montevideo more municip munit naacp newer ngc nikola nissan notifi novelti novgorod nt nurs ny oasi
obligatori occasion onload opt organist ottoman outer overlook pablo padua paradigm pena perpetrators php pi pinyin
plata plead plenti plot pontif pop postpon practis pradesh precursor prefac pregnanc prestig presum problemat process
proud provoc pss psychic punish puppi push quan queer quezon quit raleigh ranger rave readili rebuild reconcili reddish
redesign refer regeln reggi reject rescu resembl reserv restart rework rican richter risen rotterdam rowland rug russia
ryu saetan salt santa sax scalp scrub sein selfies sequel serious servant seventeen sgt shack shane shorten shortest
siena sincer skyla soak solemn sorcer soror sovereign special spectral spend spheric spore spray stab stabil stammer
stepbrother subsequ subsp suit suppress surinam sv tallest tangibl tap tau ted terrain terrestri terribl tes testimoni
texan theoret theori thereof though tiktok tito tourist trait traitor travel treasuri truth tu tuck tunisia turkic
tutor tweed twist ubiquit um umar unconvent undo unemploy universiti upset valencia veteran vienna viii villain viper
viral vivid vogu waldo wallac wcw weren westminst wherea whts wie within wr wrought xander yen yield young yrs zack
zane
""",
    -2: """
100 18 26 2nd 34k 37 accurate ada after against allan along aloud alreadi alt am angelica
ankl anticip antigen aoife apollo application appreciate arriv assumpt astor attent autism averi bail bangalor basi
behind besid beyond bharatiya blank bonjour brb bulli by camp cathi caveat chain chair childminders chinatown chloe
citibank closing command conqueror contain count coupl custodi cynic d dame date david decode decor defnition demand
deng depend derek detroit di diari discreet display domestic dr drastic durat dynam encripshun env esther ethic explor
fill fit forcibl frts fugit funniest galact gate generat gillian girlfriend grab gran greta grow gs guid hapoel happier
hard hc heat henc holli homicid hungari hustings ic identifi induct init insid install instead institution
instrucciones intelligence javascript jian jonathan katrina kgb kiss kn knick laptop lass lau lausann lmao lst
lunchtime lynn magic magnus mahogani mainz mana mate mmm mobil money mukherje mustve myself nail nationality
necessarili negat newark nexus north note nspccs numbrs nutshell onli oops ore organizations os osman oublie outta
overhead passwd patienc pay paycheck paypal philolog pineapple plea pointer poli princess provok quest rearview reason
refresh rememb renov represent responsibility rever rey right rm romania roug russell safe same sandbox secreci sent
settl sextortion shan shimmer slam smith snp specific spike squeez src stumbl sudo sworn tata teeth till todo told too
translat uncomfortable underwear valentin valorant valuabl vernon versa wari wasp wet whichev whn whoever winni zoe
zucks
""",
    -1: """
11s 1st 21k 22 6 62 70 8 8s abstract admins aim anti anywher apologised apparently approach
aps area argumnts asap autistic awareness barnardos began belt benefit bestie buff campaing cert chatbot chicago circl
click comunication configuration contct corect creep crypto dangerous dat dateline day denominator dissertation driving
earth either electric encrypton eras ethnicity evidenc ex exaggerating exampel executive f federation fever few finish
foi fones fought frame fredom freephone garag gether ghostwritten glad goodnight grandparents grateful guard hadnt
hargraves hargreavess harmless headcount headteacher hedings hitch hols hoo hotline hundreds illustrate important
informaton ingredients innocent instagrams instalments kenya lie like linkedin lockdown lollipop loo ls m majority meow
meredith metropolitan midnight moderate moderators motion neednt netball ngl nmbr num obsess ofenders onlyfans osb
overall pension perp perpetrator persentage pin poland politicans postcard postcode power powerpoint pretti procurement
pto publication quotable recipient recommendations registered regulated reli remotely reqest requirements reservations
respnse safest scam scaremongering scout scratch seeker shock should side slap smokescreen snpchat solushuns soundbite
spiegel stabl starv statistic stranger subheads t technically technologies tht til tl tldr traffick ups verbatim
vulnerable watchdog webinar webinars webpage whatsapps whatsoev whr wi willing wink worth written yougov yungest zuck
""",
    0: """
00 062 101 11 12 122 12s 146 14th 15th 16s 16th 182 1s 20s
21 24 250 25s 29 31 36 3rd 3s 401k 43 44 492 530 55 5k 5pm 5s 600 63 650 6k 7 73 74 800 840 89 90 99
abbreviations abel academic accessible accordin acess acknowledgements acording acounts acquittals activity actuary ade
adverts advocate aes agen agm airtime alltogether almst alphabetical alternative ambulance amendmants amendments
amendmnts amex an animals apa apologise applications approximately archivist articel artifishal assessments associate
associations augmentation augst authorities backdoors baddies basea becum bedtim beings benifits bigwigs bil bishop
blackest bless blurb bod boffin boffins bookmark bother brass braverman brexit britons brownie bruh bump bursar
businesses buzzword caboodle calculated calorie calories campain campainin campaining can captioning careful cathcart
celebrities ceop characteristics chatbots cheapest cheif cheque childlines chipotle chromebooks cinema circumstances
citizan citizn citzen colected colour coment commas commencement comms compnys concept conference consequences
conservatives constituent contra cookery coordinates corporate corporation correspondent counsellor counsellors countin
coursework cpd crimestoppers criminals criminology criticism crossword csam cumulative curs cyberbullying dataset
deepfakes definiton delict delta designated detective deterrence diligence directive disability disagreement dithering
diy donelan dorries dosh downside dramatic driling drillin during education electronic elevator elon embroidering
emotional enforcement engineer engineering enough enquiries enumerate esports estimate estimated estimates europol
evaluation evr exaggeration exakt exec executives expensive expiration explanation exploitation facing fall famly
fbtigtwa femal fencepost fewest fiver flak flashcards foe fondation forklift found freebie freedm friday ful fundation
g gaffer gander gay gcse gendr gilrs giv giving gizmo gmail gna goodies govendar govendor gover govinder govnder gpt
grandad grandparent gromming gruming grumpy gudance guesswork guidence guv gwent gymnastics h hackspace haf hairdresser
handful handout hapen hapend hargreeves hargreves hargrieves harmful hash have headmistress headsets headteachers
hearsay heckler helpful helth hier higer higest highst hiring hitchhikers hoom hopeful hospitals hotlines hotspots
howmany humberside hump hv iceberg identity inbox independent indicate indicators individuals
infoafirstresponsetraining infographic infomation informations initials instgram inteligence intenet interpol
interviewees interweb investigate investigation investigations invisible irl irland ish itd iwfs journalism json
jurnalists justification keir kettl kiddie kiddies kik ksi labb ladi lanyard lawmakers lawmaking leakier legislation
legislative legitimate legwork length lenient lenth liability lib lifeline likly lincolnshir literally littlest
littleuns llm lnk lobbyist login loveli lowdown lyk magistrate magistrates master mastercard materials mch mechanism
mediator meen meening meens menlo menshun menshuned mension merseyside mesengers messeng mesures midjourney mindfull
minibus minority mothership mouthful mpg msgng musk musks mustnt nadine nappies neither nerd nerds newfangled nicest
nippers nmbrs nor nothern noticeboard nought nowt nspc nsppc nuber nutritional obe objectors obligations ofcoms
officially offncs ofqual ofsted oi omelette operandi opinon oppinion opponent opponents optimistic organisatons
organization originally originate outback outfit overreacting overstate overwhelmingly owt p paediatric pandemic part
participants participate participating payroll pcc pcso pedantic peephole personally perverts phoning photodna
photosynthesis pile pint pinterest placard playgroup poking politic political politics pollster poof population posh
posible post postponements ppls pram prcnt precisely prefer presentation president preteens primry prisn prizon prob
progress proposals protecshun protectin protecton provenance pshe psni psychologist pta punishable punishmnt pushback
qualification qualifications quango quanti quater qurter rantzen reachable realistic recommendation reddit referral
refusals regulate regulating regulation regulator relatives relevant reluctant repeatedly repot representative republic
requst reservation residents resistance resourc responce responsability responsibilities responsible restaurant rice
rishis rising riskiest robertsen roblox robrtson rollover roomful rota rotas round roundtrip rozzers rsa rspca rubbish
rubles ruin rulebook s safegaurding safegrding safeguardin savings scams schtum secretive sectons senco sentance
separate separately seperate servises sexi sfty shebang shirt signpost silent sitizen skint skl skools skyrocketed slag
slip slowli slut smartwatches smokscreen smudged snapchats snapcht sob societi sociologist sold sooner specifically
spiegels spiel spokeswoman spreadsheet sprogs staffroom stallin standstill starmer statistically status straight
strength stuk subeditor subheadings subjets suport supportive suppos suspend swimsuit syllabus ta takeaways takedown
tec techie techies tecnical tek thame thatll those ths tie tik timezone tinder togehter tok toolbox tot tots tradeof
translator transparency trapdoor trapeze tru tween tweens tweet typically undated undercount underestimate unit unknwon
unprecedented unreported uns up use useful v vat viber vicitms violent vpn vulnrable wach wanless watchdogs waving
weaken webcams wechat wellbeing werent whatsit when whenev whistleblower whiteboard whitehall whittaker whodunnit whove
wise withheld wizz woken worthi wouldnt wrds writen wrk xact xactly ya yer youngst yubo zilch zukerberg
""",
    1: """
13yr 2am 400 absolut abusive accord across almost also appendix assistant awak boo civic cliff combat confin cyber
declin devic dming earliest everybodi gentleman german glasgow grandads gun hair hotel intimate k known legit locat
matter meanwhil minist morn never of often okay pace pakistan panic partner perv photograph place platform present rat
refus safer session sleepi speak stalk swap tak tink tour unnam upon valley vigil was weak weed welfar with
""",
    2: """
300 80 80s abstain act advers afterward alright amidst appear art ashley avail bak basha becom bed begun bi bikini
bingham bonfir bryn build bulb butt canon celebrity cerambycida cleveland communist connect crambida creat creator
crimea defici defunct deport disappoint disclos distract dump easier envis everyday exposur father film fixtur
flashback gps graham grandson guy help horribl hugo imagin immedi into inver ive journey jozef kerr khmer lb lieg
ligament load lodg london lose ludwig lumpur malacca mere miser monstrous mueller neutral nice nigel nrhp ns onto otter
popul pretoria privately quinci qur rai releas remors render rock russel sara school screenshots second sen sens
sergeant shade shave shi short shouldn shown shut si sid sling smile son sophi sorri stanc statesman thirti to tracker
trump tummy twin unbear unknown us utrecht venezuelan virtual ward welcom whitehead ze zulu
""",
    3: """
35 6s abram adjoin african aftermath akbar aleppo amman anchorag apart arthriti asia autopsi ava aviv axe aziz
babysitter bam banda barbi baro bastard battalion beaten bedfordshir belief belinda bernardo bey bishopr blade blanca
bmw bo bolivia borough bourn bowen bragg bro bu buffi bukit burn byrn calli caraca cave celin chemic cher childhood
chin chippy christensen clara colt comrad connor constantinopl convinc core corros cps curb curtiss cynthia darius
decomposit despis dharma dictatorship diminish dirt dirti donat downtown drawn dread dresden drift drink dwarv dynamo
embryo empow enclav enemi entranc eva everi expir facil fink flash flee friedrich futil gan ge goldberg gon gruff hagu
haifa hailey hairi hesit hilltop hit hm hoist hooker huddl hyde iain idol ignacio impoverish indigen infant instant
inter isabella ismail jaenell jain jeep jenni justifi kai khalid kimberley laguna lavend leah leg leotard lifeguard
littl lumin magnet mai maldiv mansion marit mccartney member menac merced mercuri meridian methyl michael miller mk
moffat monterrey mood moral mosquito mr mtv multicultur multitud munchen mundo my nairobi nave necess nedra neptun next
ngos nick norwood notion ochreous oldham omegle ongo osborn out outpost oxfordshir pam particl passag paulo payn pd
person photo pigment pillar polym ponder poster posterior pretend psi pu punishments punjab pursuit racism rae ran rann
ravi rb reach react rejoin repuls residenti reson reza robux robyn rumour sabotag sacrament sampson scarlett scene
scenic sensit ser sera sext shepard shield sicili sima slade slightest socialist soft solar soon soulmates spartan spd
stairwel stale stimuli stink stockport strain stray stung syn tar task telugu tempt tensor then thessaloniki thi thong
thought tint titan tooth township transmiss uh unawar uncl uninhabit uniti unstabl upbring uppsala utopia va vanilla
vapor vine viz wagner wayn weaponri weaver weep whatev wheelchair wil withdraw wive wolf woman woodi worker woven xiao
yd yeah yet yo yugoslavia zeke
""",
    4: """
200 28 acheron addict adler adolf affin ahmedabad ambros ancestri ang angelina ankara anya arbor arch archbishop
archdeacon argus armando armistic armor artifact attract ayuda b babysit backsid bangladeshi bastion benjamin
blacksmith brave bulgaria cambrian campus cannabi capitol carnag carv cast caucasian cello cement chorus compart cope
cot coulter cuddl cyrus damn daniel deed demonstr descend destin did digger directori doc dorm dortmund drag dull dyke
electrifi elong elsewher emigr empower europa exhaust exit eyelash fearless frankenstein freak gao geograph gibbon
giorgio guadalup gui gymnasium handsom har hasn hatr hazi heart heavi henan herbal hero hidden hope hubbard husband
hybrid hypothet id ik immatur impend impuls ina interlud involuntari isn isol jaipur jedi jensen jeremi josh junk
jurass kassel kathryn kei kelvin kerala kidney killer kimber knowl lac lamp landau lang laszlo leighton lia liaison
lightn lill lu lucius lump lutheran macedonia mall mata metro milan militia milki milli mma molecul moment mrna nap
necessari neighbourhood nevertheless nh nightstand nocturn nokia noodl nos nun nyc nyu ob obvious opposit pair pale
pant panti pavilion pei percept perfum perimet pictur plain plastic potenti practition precious princ protrud punjabi
pursu raft rail rao rehab remembr reunion reus rev rhone ritual robson rogu roma romani rosenberg rot ruben rudi sami
santana sarajevo savannah scent sentai ses sewag shame shawn shropshir shudder sidewalk sight singh skopj slovenia
socket somalia sought spacious spaghetti spare spous spun stan state statut stefan stifl street stuttgart such sui
summon syrian tal ter tess thee threw throat time tomorrow trace transmit transport trey turn ukrainian ulrich
unidentifi vertebra vicar vila violinist visit vocalist volcano volunteer walkway war warlord wb weigh welch wellesley
werner whereabout whilst whitak whoa wolverhampton wors wrath wwe wyom zhejiang
""",
    5: """
16 2 500 abba abdomen abigail abolish aborigin abyss adel adolesc all allevi amo anatolia antoni apocalypt arama
archaeolog arjun atlanti austen awar awe awhil barrett belarus belgarath bethlehem bite blind boundari bouquet brandon
bt bulki bundl byzantin carpathian casualti cdp centimet chiba coco compress conor consent continu counter coven cretac
crimean cristina cruel cube cypress damon dare dead dean dedic dell dentistri depict destroy dex disdain dislik disus
dune eas emmanuel encircl encount et euclidean exil facad faith fled fold foothil footstep fortifi fortress foyer
galaxi gard garrison gb geneviev gentl geometr geometri gough graf gravit grenad guggenheim guilt gunnar hai handl
hardship harri healthi heaviest heinrich henrietta huntsvill hypothetically ib ike imam imperi inadequ inclin individu
inhibitor iucn jacobit javier jenna jeremiah jone kahn kali kamen karel knox konrad laurent lava layer lean leftist len
lennon libertarian lifestyl lil lila lina lucivar luxuri ma magnum malaya mantl marlon melancholi mellon metropoli metz
michigan milo mob molten monast moodi msgin muse nagar natalia ness ngo niall nigerian nk nm nope norri now null nwa
object oder one opium option oral orient outskirt paranoia parma partit patern pere phelp picasso picket pictori pistol
pneumonia pouch priori psycholog pussi ravag ravin reactiv reappear reluct reno reunit rhea ri ridley robot rolf rosa
sake sam sandston scarc schwarz secess seclud seren sheppard shone sienna sigh singer soften somali sonia sooth
sovereignti span spearhead specimen sr st stepdaughter stricken strung sts stubborn suck sunlight sustain synthesi
talbot teresa testament themat thus tina tributari tristan troll troubl tug tutee twilight ukrain uncanni unchang
underneath unfold untouch upright usher veil visionari visual voivodeship warfar wasnt waterfal westphalia whi whorl
wield wilcox willi wren yan yin zur
""",
    6: """
30 adopt aesthet af afar ago agustin ahmad alga almighti anarchi android arab argent aris armenian articul assam avatar
backpack bahadur bahrain bewild black boyl breakout breakup bremen bridget bronz btw built came cardiovascular casimir
castil caus cerebr chancel charlemagn chun civil columbia concuss consecr cornelius corridor courag crossroad cuarto
current dan de deco denial denim depos derbyshir desper devout dickinson distraught doorbel dorian drainag drug dsl
earring ee egyptian element eliot ellison els empir entra epstein escort excav exhal eye fault fingertip flatmate flush
footprint forbidden forc fray funer fungal gaga gambia georgia grandmoth gripe havent heather hr idea incens india
inmat intact intercours interfac intrins iphon ix japan jesuit jew johnson junta keenan kill kinas koln lans leak leccy
ledg leipzig lew lillian listen loren lucha lucinda mab malaria mantra marilyn markus mas mb medallion medial menon
metr mgm montenegro mori mountain mutat nape nepali noche none nostalgia obedi ode old oro orthogon over overboard
padrastro pagoda palac pali panzer peninsula penthous poison prematur pressur psychot purif putt qing railway raul
reactor real realiti recov regardless regent ren restless rotherham rustl saint salvator san sayin screenshot seduc
seldom semit seneca sergey severn shall shape sharing shea shine singular slain sniff somehow spontan stain standalon
statur ste sul synth taekwondo tag tavi terminus thierri thom tian todd toddlers tow tower trail treat unearth unpleas
unseen urdu vapes vera viabl viaduct vol volunt want wastewat watkin wei weight wen wheelbas wiener withdrawn worri
yerevan ymca yves zhao
""",
    7: """
10s 20 25 52 adher africa alzheim amour anger anytim apartheid arboretum autobiograph babylonian bald basalt battista
bavaria bavarian bayer bayern be beacon beam bei belgrad bellevu bend bombay border bram brook brooklyn brotherhood
brownish bs carri carter casket christin compact compton contemporari cosmet crept darker daze deep delilah demeanor
deutschland diana dietrich dinamo dire discont dissip donetsk doom doorway dos electrif emeritus expos exterior famous
fascism feet fellow fenton fiona fragil front fuller gideon gin glisten goin graphic greec headlight her ho hokkaido
homosexu horror horst hysteria imp inaccess indecent insul invinc iroquoi ist jackson joo judd justin ky lack landon
leav lens liberia live luc lucien made madhya maintain malawi malik mc mean megan meng messina meter mira miriam modern
mosqu myra mytholog nano neighbour newborn newfound niagara nightmar nik ninja nite nur nw og orion oxid paddington
para paralymp paranorm pastor patel pendulum perrin pilast pow preserv preston pri prick priest qin racist rage realiz
realm reclaim recruit redhead regiment relinquish rene republ revisit rio rollin romano roommat rune saw scari sceneri
scientolog sean self sieg silveri sinn skyscrap slender slur snyder softer someplac soviet stealth step strap strip
stroke sulfur superhuman sweatshirt tae tatar theo thigh toledo toxic tram transfer transpar trident uneasi unto usabl
utah vida vikram viktor vision voic vr vulner warsaw waterford wax wessex wherev white york
""",
    8: """
address adrenalin age allen amen amino anastasia angola arent artemi arteri asher await baden baku barr bea becam
belong benito berg binari bitcoin bliss bollywood bulg bulgarian burglar burnham cannot canton canva chapel chen
childminder chose citi clayton cleavag constant contact cramp crater crave darkest depriv derri descent deton deutsch
devote dmed do dom drawer dreamer drench edo eduard elgin embank enchant etch faction feminist ferrara follow freeman
fusili gandhi garland gaunt grandfath grey guangzhou guerrero gunther guru hahn haley having hed helena hercul hodg
hospit hour hume hyun illinoi incap independ induc irrat itself johannesburg johansson kapoor kidnap knife knot lago
lame le lea lennox liber lifetim ligand liken lover lynch mannheim mat mental migrat ming miocen mo moham molecular
motiv muhammad museo nadia narcot nawab nay nowaday nuevo nylon oaxaca occupi ordnanc overcom pandora paracetamol
pathet patton perci persona postdoctor potassium pregnant prolong pts purpos pyjamas qaeda ra radiant rapper razor
reflect regain rein reloc rest rex rib root ru sane servicemen sharon situ slab stair stepmum stryker stubbl successor
superstar sweati tempo tessa them thinner tod travers trench tribut trouser tuba undergo using vill vital void wadi
whisper whitish wire women wos wright yawn zac
""",
    9: """
aden afghanistan aftershave anna anthropolog anwar armori artefact artific arya avoid backup bacteri barb bare barrier
befriend beg birmingham blackmail bottl brutal cancer carmen castillo chronic cis close conductor conner coptic cotton
cream creation crete cring deiti derelict dismantl dome don downstair duluth dysfunct engulf enslav esteem everyth
evolv experienc ezekiel fellowship femin feminin ferguson florenc flow forerunn frederick fuji gaza glu good greek gu
hangul hara hayn hermann heroism herr hilbert hopeless indoor internal ion isaac iss istanbul jean jimenez kazan
kidnapp kris kurdish landmark led lesbian li liu lobe logan mayer millennia mistress model mount mural nanj natur ne
nemesi neon nighttim olympia oman oslo outreach parasit passion petra plight portray pray prophet punk pupil radha
reconstruct recoveri relic remad rendit requiem resist revel reviv sad sd silicon silk skelet skinni slovenian slung
solid spent sphere spine stucco surgeon surgic tan teddi tens terrifi thirst tho tit torr triniti troop uneas unleash
ut vers vinci voodoo warrior we while whore wipe witch workout yi yugoslav yusuf zipper
""",
    10: """
afghan ain alam alejandro alexia aluminium alway amara amnesia ancestor angri anyway asleep at athen atlas baptist
barrag ben bhutan bohemian bomb born brethren bum calvin cheyenn clasp claudia cm commit conquer constanc crotch cub
dalton degrad diablo doe dolor dress eleanor embassi embodi enlighten ethnic evan everyon evil faso fey floor flux
friendli fukuoka fundament gaug gogh goodman gray grip group handheld has hayden healthcar hereditari heritag hollow
hometown horrif illumin infanc innoc iso iv jae jewel joint karlsruh khan kingsley kinship klan kolkata lee lest linux
loch longev lord lucan luz macedonian male malmo mater materi medici mend metaphys miner mn monk mose move nationalist
nevill nigeria nile noell notic oakley odessa orphanag overcam oxygen peptid peripher peripheri persian philosophi
photon plateau polic potsdam proof protest quickest rando ras religi restrain riley rite romney rous rubin sac samantha
samson sanchez sculpt sham sheridan shiver sl sleeper some stalin stepfath stiff storag subunit sylvest sympathi
tajikistan tell tender thin ti tia transform transient trap tube underage unfinish unhappi ur urban useless vest video
viewpoint visibl waist wanna warlock wes wilder worn worship wow wrestler ye yoko yucatan zen zev zionist
""",
    11: """
19 38 absent abu adulteri adventist akira albuquerqu alp anarchist anyon apostl arlington armament augustus babylon bal
baptism baptiz barnard beast beneath breathless budg burundi bwv chan cicero ciudad climb clinic confederaci conrad
cult curv danger darken dick didnt distress diva eeri ego epilogu erod eros fang feng fiber filthi former foto frighten
furi galeri gaming garbag gender geolog georgina germani godzilla gora got hardcor harrow herzegovina hike holi hopkin
howl huron inject irina isil isotop israel jerk jewish kany kashmir khalifa klaus lash lds leigh leopard linen luther
maria mast meek mesh microscop midland mil minerva mirror mohawk mother movement mystic natasha nehru ng nostril
obsidian onc own ox pajama passiv passport peacekeep pedest penetr philosoph pinch piti playboy pocket portrait ram
readi realis reclam rhodesia ridg rn road rohan ronan saniti say seek semiconductor seminari sewer shouldnt siberia
slavic slayer snake solo sprawl staten steel stiffen stimul store struggl superstructur surviv survivor swimmer taint
tangl telegram textil threat tract unveil unwant uzbekistan vaniti vitro wander weiss widow would wrestl wurttemberg
wyatt yellowston yourself zinc zion zu
""",
    12: """
altar anguish antagonist ara archeolog assault bandag basement bodyguard boni boulder bromley button cairo chest cleans
cling collar creepi cultur curvatur dad dagger damp das demi destruct different dir discard displac doi domenico dream
dungeon durabl eject elijah em enoch erasmus exercis exodus facial faust fibr fledg forrest freeli friendship garion
gore guadalajara guardian gupta gwen handcuff haven heap hear herm hilton hindw holloway hussain ida ideolog immun
infantri infect inher innat inner intim isa isra jacob jonah juliett kira kyrgyzstan lad lahor lar layla levant liberti
lightweight magdalena maison mala matur merci michelangelo microscopi ministri missi missouri mohammad monasteri
navarro negro neo neural neurolog nickel oblivion off older ortega overgrown painter pleasur pmid possess prism
prostitut quinlan rag rather ray regener reliev rhineland saharan sanitari savag scare slave someday someon somewher
stench stop structur subspeci substanc surfac tame tatiana tempor theolog titus took torn trembl tribe vlad wardrob
witchcraft wrap wu you zhu
""",
    13: """
abort absorb adult afraid aldo architectur artwork atroc backstag balkan bethel bilater brahm brain bray breast brothel
chariot cheroke chlorid church coach coliseum commune dali dd dem der detaine dhaka dimension dna doctrin electro eve
fanni freedom gabl gage gaius ganga gdansk give hall herman heterosexu hood hygien il illus immin inca islam jammu
kumar laid left light lunat madman mandal manga marius marxist mass maximus might migrant mio monkey mont mu muller
myspac nakamura naomi needi nero nuclei odin on orgasm paralyz paul preach privi prussia prussian pull raphael reaper
refug regret remov repress resid restroom retain riga rosari sack sargent sat screenshotted sect seduct sensori serbian
shed silhouett stay stone stoni surgeri taboo tape trier undergon underworld urbana vascular ventil voluntari wang wee
whitman will winchest wisdom wrexham yang yoon yr zero zimmerman
""",
    14: """
activist adulthood amber anybodi armi astrid asylum attic banner believ bosnian brig caliph cardiac cervic chopra
chromosom clari coma companion congenit corvett couldnt daughter deborah den deterior disconnect dizzi dona dong
dormitori energi faint fear fossil freyja frontman froze galleri gem gen glenn goddess grasp grief guatemala hallway
haryana health heresi hermit hiatus ideal idl imag imaginari imprison inabl just keller kunst laden leash lyric
manifest meantim mig mohan mole momentari munich natal needl neolith nil orthodoxi outstretch overdos peel perceiv
pharaoh porcelain portabl prehistor psychedel qi quartz rasp relax renal resin retreat reuben river rom ronin rufus
sacr satin saxon shrink sit sphinx subconsci sufi superfici talk these thug timetable tissu tokyo topograph topographi
tran transluc transylvania trash tuberculosi tunnel unaffect until vibe wept world youth
""",
    15: """
9 abbess abduct ach archaic architect atheist attach babe basil benoit blair bone bonni bradley brno casa casper cell
claudius conway cord cornic cremat cross cure cut deaf demetrius devil disabl discipl dose dowag dresser egypt eun ever
fingernail fission gal genesi get goe gundam hebrew hidalgo honest hussein immers inactiv jessi jewelleri jewelri kamal
kane kim kneel korea lenin leningrad ley lgbt libya liv mahal manchest mattress mayb maze mecca medic medicin muslim
mussolini myer nara neglect niger non nu nuclear oldest patholog patient peac phantom pluto relief rooftop sahib sarah
saul shadowi silva sin squat styx sulfat temptat theologian tonight topolog treatment tumor turmoil vale vivo voss
weightlift weimar wont wore worthless yamamoto yeomanri
""",
    16: """
40 abe abus afro alexandria basilica bedsid benedictin berber biblic bicep bombard borg branch brest budapest celaena
clung conscienc coward curtain daddi dalai dark deform demis deplet detain disord doll dusseldorf emot extant gel girl
glen gorilla headach heartbreak helen hermitag hord ia inhabit instinct ionic kathmandu kiev lay lesion liam libyan
locus mandela mao marrow martial mesa munro nowher occult oppress orson physic pic rash rebel reich remain righteous
rotten rousseau rust sacrific salvador serb shrug silesian stretch stuck surrend sweat tai tarzan temporarili thou
timeless tire toilet tub tyrol unnatur unwil villa voluntarili waistband weir zeta
""",
    17: """
60 amulet anxieti ape apic artist awaken awok bad basal bearer beyonc bibl bin birthplac blacken brock christian coil
continuum counselor dana delet desir ditch dorsal dracula drape dude e elder electromagnet endur famili fatigu fight
glori gnome graffiti held het human incept internment invis jump junction kept khorasan kin korean lakshmi lethal
leukemia lifespan manhattan marian masculin massif mika milit mina monster nec nee not osaka ourselv owen pagan pass
patriarch persia poss powerless put radic roam sach salman samurai sanit scream sentinel serbia sheen socrat somber
still stress syndrom syriac temporari terror there toxin trauma tubular turin uganda underground unnot unus vacant
weapon werewolv wound xavier
""",
    18: """
14 aachen abolit ancient aura autonomi bacteria behead belarusian biennal bisexu blanket bonapart bunk capsul chandra
childless des disgust farewel forehead freed gamma gaul going grotesqu heaven hung if incarn judaism jude kms labyrinth
leto lifelong lit locker lucian lucif maiden makeshift mania manifold miseri neuron ni orphan paranoid parapet
parkinson path pedo perman pixel plaster poznan promis rayon religion romero rubbl rus scriptur secular seen sheikh
shelter slept syria taliban tear textur transplant tripoli trunk tyrant unitari ussr vertex virgil volta weari
wehrmacht wight wrist yesterday
""",
    19: """
13 aiden and bc bihar birth bled braveri burmes burrough but clone condemn decid delhi diffus dispos essenc finger flat
gabriel garment gutierrez hannib herrera hip hiroshi his ivi jaw joachim kaladin lama leonardo limp lok madonna molest
mor mortal narayan nausea neurosci node pan parana physiolog priesthood prone puriti remnant said salem salin see
shadow singleton slaveri sleepover strand tattoo theres tocca towel traumat turkmenistan uncomfort uv valkyri vatican
ventral wake whimper zio
""",
    20: """
15 albania anhalt balthazar bead bitten bryan ceil charismat citizenship cleopatra counsel cri deceas drain ear
einstein embrac empathi erich erot everywher fade fallen fortif galen galile gone greav grimm haji handkerchief hem hiv
homm hormon hurt linger md mitochondri modernist moldova mourn nine no ordeal persist plato porn presenc prison raw rod
sanskrit schizophrenia send senor sensual seoul seth shaking sheath sila sleev smell social stalker tbilisi tengo
tentacl tibet warmth wish xi yunnan
""",
    21: """
abandon absenc adam amin aqueduct arrest austin barak biomed boyfriend bruce cavern chaplain dakota diaz door drew
durga emperor heal hold holocaust hostel humanitarian indo inorgan islamist knelt luke mausoleum meg mei mg mongolia
naga nepal nerv palestinian por pornograph quran resurrect rid runaway selfish shiva shoulder sikh sparta spinal
sudanes symptom te tension tibetan tombston tribal tyler undead unitarian vampir van wall zeus
""",
    22: """
ambient anatom angel atom bate buri cornel dei donor elbow erect ezra feral flashlight ghetto glow goblin greco heroin
imageri iraq judah kurdistan make matron messiah mijn mit ok pedestrian planck primit psychiatrist radiat seizur sex
shaman sorrow steril sting stood suffer terrorist thor touch ugli undon unmarri uta weird
""",
    23: """
anatomi antibiot around bacterium barbarian berlin better bodo bono burma cant care caucasus choic citadel decay detach
devi dilapid discharg dormant etern flinch gettysburg gland hama hide hulk hypnot isaiah kabul klein lena look lux mans
metal moan mongolian mormon muscular nazi nietzsch nomad nucleus organ pee prostat sensat serg serpent shin skeleton
solitari someth stuff testosteron threaten torment tung und varga veriti vertigo vishnu wrinkl xinjiang zombi
""",
    24: """
antibodi back barren been brink buddhism cain caress christ come comfort death devoid douglass dwell empti gujarati
hang helix hid hiroshima hitler hous inact jericho leader louvr luka mandir martyr men mesopotamia muscl necklac
pleistocen psychiatr raoul refuge roman romeo rope sabin sacrif save shay sie sioux solitud tent wolff yuri zee
""",
    25: """
atrium bosnia bowi bracelet corner cradl daemon fatima flesh forev gi grandpa grave groin haggard hospic ill intimaci
jihad magnesium med pointless posthum postur psych rehabilit rwanda salim saxoni sleep support therapeut tor torso urin
vein venom werewolf without
""",
    26: """
abraham asham brought buddha buddhist canal childline depress edg forearm god goeth heidelberg herself hindu hinduism
hindus internet juarez knew landfil lone magdalen manchu medit meu missionari neck nirvana other padrasto palatin
palestin pornographi pose pueblo satan sinai statu supernatur sutra take tranc ultraviolet woke womb
""",
    27: """
allah bladder braun burden bye damascus despair eboni goodby graveyard hand hellenist homo je lithium membran mir
nazareth neutron numb oneself paralysi pendant pierc receptor ring room siegfri skull spirit sword taken tirana tore
walk
""",
    28: """
alloy being bleed crystallin dementia done ecstasi genocid hannov he life memori monument myanmar nagasaki neumann
nuremberg orb peopl plan radioact sinc stand stigma wear
""",
    29: """
agoni anoth bond burial clit complexion cortex doesnt emancip frail gaddafi geneva go himalaya home keep least legion
lincoln mali motionless mutant night primat sore themselv undress vain vanish wait wand
""",
    30: """
blood breath friend ghost healer here hilt infirmari jade judo krishna manson psychiatri reborn soldier templ think
truss unesco uranium vedic virgin wolverin
""",
    31: """
albanian arm childbirth gothic hug implant lilith masjid maya priestess shankar somebodi titanium wast
""",
    32: """
archangel bodili cloth conscious dam freud hell massag mri salvat sculptur shower soul spiritu stepdad thing urg
""",
    33: """
corps cuff helpless him kant loki nippl nude peni rome scar seem shia sudan suicid
""",
    34: """
aliv assyrian bath bedroom die digniti dweller electrod haunt himself ibrahim isnt juda nake psycho savior thorn way
""",
    35: """
aryan becaus bra bruis discomfort iraqi man mankind robe saddam shrine tablet therapi
""",
    36: """
away bodi constantin exist face hade humanoid isi jesus mongol rub sculptor
""",
    37: """
anymor er felt guantanamo himalayan humanist kosovo lighter normal olympus point yoga
""",
    38: """
again alon mummi painful rahman therapist
""",
    39: """
bleach brandenburg cemeteri demon i joshua micah tingl whitney
""",
    40: """
999 baghdad loneli skin tomb vamp z
""",
    41: """
condom en lazarus lifeless lust naked pill rebirth
""",
    42: """
disappear swami unconsci
""",
    43: """
rap rhine
""",
    44: """
rape
""",
    45: """
afterlif feel jung
""",
    46: """
bathroom danzig homeless immort mein track
""",
    47: """
happen limb maia
""",
    48: """
noth
""",
    49: """
goth mon nobodi
""",
    50: """
tortur
""",
    51: """
auschwitz
""",
    52: """
mi
""",
    54: """
eden roof
""",
    57: """
ich
""",
    58: """
fotos
""",
    59: """
mine
""",
    62: """
transgend
""",
    69: """
bridg
""",
    70: """
pain
""",
    73: """
un
""",
}
NEIGHBOURS: dict[int, str] = {
    -21: """
he_lives
""",
    -20: """
asked_me
""",
    -17: """
^_say
""",
    -16: """
dad_burned
""",
    -15: """
^_be late_$
""",
    -14: """
^_she he_asked joking_$ lol_$
""",
    -13: """
^_my burned_the door_to hurts_when me_out me_to room_and
""",
    -12: """
^_dont ^_you a_pillow burnt_the cake_$ heads_$ help_i my_account my_old say_$ went_to yes_$
""",
    -11: """
^_go do_they him_a is_that my_charger my_husband my_phone number_please to_me want_to win_$ you_to
""",
    -10: """
^_did ^_make ^_so ^_talk football_$ goodbye_at how_would i_mute in_it is_my look_like me_a me_goodbye my_boyfriend
my_wife numbers_$ prove_it score_$ send_$ skateboard_$ take_my they_$
""",
    -9: """
^_delete ^_if ^_nude admin_$ am_embarrassed am_hurting and_want back_door base_$ be_my be_rude chess_$ coffee_$
cries_all embarrassed_i goodnight_$ he_know he_touched if_the is_asleep kissed_me me_the my_base my_kids my_pen
nude_pics on_it pe_$ pen_$ report_it swear_at turn_$ would_i
""",
    -8: """
14_year ^_a ^_stop a_coffee a_room and_she article_$ bed_$ by_post captain_$ drink_$ great_$ he_watches i_lost i_take
insurance_$ it_by know_if laugh_$ lost_my me_laugh my_arm need_the next_door numba_$ of_his outside_my printed_$ rain_$
see_it see_my some_man stop_singing that_it the_article time_$ to_school want_me will_he with_the
""",
    -7: """
34_000 ^_as ^_for ^_gave ^_give ^_he ^_lie ^_our ^_tell a_child a_mum a_sofa after_that all_day am_single an_email
an_old and_dad ask_a at_$ best_friend called_the cant_find cousin_$ dad_hit delete_everything dinner_$ dirty_to email_$
ex_has film_$ go_on have_been help_with him_back hot_$ i_called i_love i_wanted it_hurts keys_$ many_$ memes_$ mum_and
mum_i mum_takes mums_and my_baby my_birthday my_nan my_way need_help note_$ phone_at pictures_of post_$ pupil_told
pushed_me read_it say_i send_to singing_$ snores_$ sofa_$ station_$ takes_my teacher_is the_dog the_station tidy_my
to_bed to_sell to_try today_$ tomorrow_i uncle_look what_do will_be you_are you_tell
""",
    -6: """
^_blackmail ^_bye ^_caretaker ^_foster ^_name ^_number ^_whod a_plumber about_insurance advert_$ after_a am_dead
am_stupid and_be any_advice anything_on asked_her band_$ be_in carry_my charger_$ cook_$ cousins_$ day_$ did_he do_as
do_with dont_touch drawing_$ explain_to faster_$ for_the friends_at from_work get_$ get_more girlfriend_$ go_to got_to
hair_$ happening_$ have_got he_forgot helped_me hit_me hot_in how_long husband_hurts i_miss i_share i_told in_town
is_12 is_lovely it_again it_illegal it_in it_say just_me keep_seeing keeps_coming keeps_saying leaving_the lie_to
log_in lovely_$ made_me make_friends make_me manager_and me_carry me_memes me_something menu_$ milk_$ mode_$ my_room
my_shopping my_site my_squad old_girl on_an out_and past_the phone_$ photo_of plumber_$ really_a right_$ ringing_the
run_a sandwich_$ say_it saying_prove scared_on send_a she_said show_$ since_when so_i someone_parked space_$
stranger_helped stupid_$ summarise_it tell_him the_app the_girl the_teacher the_team the_trainers tips_for to_explain
to_know to_play town_$ turn_on up_on want_a wanted_to well_so what_can what_should when_it where_he who_$ works_nights
would_they your_memory
""",
    -5: """
^_all ^_any ^_anything ^_back ^_cn ^_forget ^_in ^_message ^_put ^_that ^_we a_boy a_crime a_funny a_line a_party
a_photo a_predator a_sticker am_11 am_bored arm_and as_a as_an be_late before_the being_late bike_$ bored_$ broke_my
brother_keeps bus_$ car_$ cat_$ cn_i cut_me dad_have dad_wont daughter_phone did_they do_i does_grooming dont_follow
dont_like dont_want even_$ even_happen fine_if follow_$ for_me for_mocking for_mums for_that forgot_my friend_is
from_home funny_$ garden_$ gave_him get_a good_luck got_engaged got_my grooming_$ guitar_$ have_an help_me high_score
hit_a hoodie_$ i_am i_bring i_nod i_pay i_stop if_someone if_they if_you in_there in_this is_down is_funny is_moving
is_wrong it_from it_happen it_is it_too jailed_for keep_my kids_off killed_me like_i little_brother loot_$ lunch_$
man_in man_was me_again me_choose me_pick me_which me_with meeting_my memory_$ messages_to more_at music_$ my_class
my_cousin my_dad my_dinner my_favourite my_girlfriend my_keys my_little my_loot my_mum name_all need_a need_it
need_someone nitro_$ no_$ number_for off_bad off_my omg_i open_the or_a or_am owe_him person_i phone_away pick_a
promoted_$ put_these race_$ read_$ said_good say_safeguarding school_$ seat_$ sent_him share_a site_and someone_left
someone_to spain_$ sticker_on still_cant stop_being stop_talking talking_$ tell_her tell_me tells_me than_me that_the
the_end the_film the_gym the_race they_do they_say thing_for think_he threw_a to_about to_read to_spain to_them
under_this underwear_$ username_$ wants_a was_10 was_only what_is whenever_they
""",
    -4: """
13_and 17_and 6_350 ^_and ^_anyones ^_become ^_dad ^_face ^_has ^_never ^_omg ^_shall ^_show ^_signs
^_since ^_somebody ^_stepmum ^_tips ^_whens ^_whereabouts ^_wht ^_whys ^_would a_book a_cat a_dog a_fraudulent a_i
a_parcel a_school a_tattoo about_apps ads_$ again_what aid_$ all_of all_on am_27 am_meeting am_nervous am_sad am_your
among_us and_he and_made and_need and_say and_so answer_$ anyones_mum app_$ are_there are_they at_chess at_six badly_$
be_a be_bothered be_on beats_me become_my being_abused being_silly birthday_$ blackmail_over block_ads book_$
boyfriend_$ bring_snacks brother_gets brother_thinks call_me calls_about can_have can_see cant_be class_to clothes_in
coach_says could_the curry_$ day_off death_hasnt desk_$ directions_$ do_these does_foir does_the every_member ex_$
example_of face_only feel_sick feel_sorry felt_sick find_out first_aid fixed_my for_if for_schools for_talking
found_guilty fraudulent_transaction friend_of from_this get_my get_to go_$ goal_$ good_at got_time grooming_a gym_$
had_been happen_to has_pictures hasnt_it have_they he_loves he_pushed he_right he_tell her_teacher here_does hide_my
his_knee his_new his_own how_does i_ask i_broke i_fell i_know i_left i_made i_must i_owe i_run i_say i_to i_wear i_went
is_she is_singing it_concern it_going it_hot it_i joke_$ keep_it kid_$ kid_is killing_me know_where last_week last_year
left_my left_the let_us love_drawing man_and man_juggling mark_$ me_back me_by me_is meant_to message_a messaging_my
miss_my missed_the moving_house mum_says my_best my_bike my_brother my_clothes my_crush my_day my_governors my_high
my_hoodie my_kid my_mind my_nails my_pupils my_teenager my_texts my_with named_person not_sure nudes_being of_grooming
of_mine of_sexual old_bike old_man on_read on_then on_tuesday one_$ one_about online_abuse open_$ out_i phone_from
pizza_$ police_see pretend_to project_$ read_up really_good running_$ sell_me sent_me sext_a sexual_$ sexual_messages
should_i signs_a silly_$ snacks_$ so_happy someone_else someone_in someone_my someone_told something_is something_up
spam_$ story_$ stranger_$ teacher_first tesco_$ text_my that_film that_in the_bath the_best the_big the_bills the_real
the_sofa them_i they_want thinks_he this_for to_death to_eat to_every to_everything to_facetime to_his to_run to_this
to_train to_win tonight_what took_a touching_my training_$ transaction_$ two_years uni_$ wants_one was_found
was_grooming was_that we_won wedding_$ when_will where_$ whole_thing whys_it wife_beats wont_leave years_ago years_i
you_see
""",
    -3: """
12_year 30_and 45_and 47_is 4_$ 8_$ ^_47 ^_auntie ^_before ^_boil ^_coach ^_define ^_does ^_good ^_goodbye
^_hands ^_havent ^_her ^_hola ^_ignore ^_keep ^_list ^_old ^_out ^_respond ^_share ^_text ^_ways ^_were ^_whatd
^_whatll a_10k a_45 a_dad a_diary a_friend a_hammer a_job a_link a_medal a_suspicious a_week a_woman about_stranger
abused_$ abusers_$ after_practice all_night all_what always_online am_12 am_14 am_15 am_30 am_i am_writing and_and
and_get and_i and_in and_runs and_tell and_what and_why anyone_seen are_mocking are_real as_i ask_the asking_me
at_mario at_me at_three auntie_beeb away_and be_someone beat_me because_the been_dating been_delayed been_through
behind_the being_dim being_picked believe_that better_than boil_it boss_keeps bot_$ bot_is boy_at boyfriend_bought
boyfriend_wants but_how but_were by_rain call_my can_someone cant_get cant_recall card_$ chats_$ child_$ chips_$
clean_forgotten club_and coat_$ contact_$ cornwall_$ count_as counted_$ dad_made dad_makes dad_says daughter_just
did_the dim_$ do_not do_the does_this dog_$ dont_get dont_need dont_worry down_i drive_$ dying_$ english_$ enlighten_me
every_user everyone_in everything_on ex_teacher existing_tools explain_the father_of feeling_$ fell_over figures_$
first_response following_the for_three forget_it found_$ found_my free_to friends_$ from_her german_$ girl_said
girl_was give_me goes_mad gone_up goodbye_everyone got_into groupchat_says had_$ happen_$ happy_$ has_it has_to
has_your have_$ have_clean have_tiktok havent_read he_bought he_broke he_filmed he_had he_has he_kissed he_met he_paid
he_showed he_tells heard_of him_the his_keys hit_by home_for home_when hours_of how_mny husband_works i_being i_contact
i_felt i_hate i_lack i_like i_manage i_right i_thought i_took i_wasnt i_were i_would id_like if_someones illegal_for
illegal_to in_german in_leeds in_ranked in_which in_your into_existing is_17 is_at is_blocked is_got is_hot is_obsessed
is_open is_right is_starting it_anymore it_called it_down it_fell it_go it_gone it_mostly it_need it_ofcom it_sorted
it_taking job_$ just_turned kart_$ kid_might kids_how kids_were know_the know_what lack_is leeds_$ left_$ limits_$
line_on link_to list_$ loves_football man_on manage_a mario_kart me_and me_get me_on medal_$ meet_the mentioned_$
met_my might_be mind_$ mistake_$ moderator_$ money_put much_$ mum_made must_tell my_ankle my_car my_grandad my_nephew
my_seat my_server my_uncle nan_$ need_to neighbour_is never_heard new_insurance new_puppy no_to nobody_would not_need
not_tell notifications_$ obsessed_with of_hours of_it of_public of_someone of_those of_time off_and old_about old_men
on_holiday once_i one_example one_i only_me or_do or_what our_dog out_in over_in oxford_$ picked_for please_my
practice_$ predator_$ predators_use pregnant_and private_messages proposed_$ protect_her public_bodies put_into
ranked_$ read_the real_$ refuse_$ right_after right_that role_$ room_of rules_$ said_and said_hi said_nobody said_yes
saw_a saw_my say_goodbye says_her says_i says_most school_i school_said schools_to see_you seen_my sell_his sending_a
sends_me sent_sexual sexual_assault shall_i share_$ she_asked she_laughed she_sent shoes_$ show_me sick_who since_$
slow_$ snoop_if snoring_$ so_what somebody_on someone_it someone_said someone_took son_is son_says song_$
sorry_or sorted_he sound_like spot_$ start_$ stat_$ stay_safe stay_up still_protect stop_it stop_snoring stuff_out
sure_$ sure_why suspicious_adult taking_forever talk_like talking_about tasks_on tea_$ teacher_says teacher_wont team_$
team_i tell_parents tell_the ten_times ten_years thank_you thanks_$ that_a that_boss that_thing the_all the_ball
the_family the_groupchat the_link the_manual the_meeting the_offence the_other the_thing the_victim them_all
then_explain these_creep these_numbers these_trainers they_cancelled they_get they_moved they_read they_refuse
they_snoop they_teach think_$ think_my threatened_to three_$ three_things three_years tiktok_$ times_$ to_believe
to_call to_drive to_my to_please to_sound to_vote told_him told_us tomorrow_and took_my tools_$ touch_my touched_the
trained_who uk_$ up_$ up_to us_a use_it vergiss_done vote_for want_you was_34 was_delayed was_jailed was_so
wasnt_scared watch_that we_got week_$ were_$ were_at what_$ what_a what_about what_am what_it what_they what_years
when_can when_did when_was whens_the where_does whether_it which_they who_said who_sent wht_does why_and why_i
wife_says with_$ without_limits wont_come wont_read works_there worry_it would_the would_this years_am years_on
you_call you_can you_dont you_help you_like you_were you_your your_bot yourself_and
""",
    -2: """
000_$ 000_last 0_$ 11_and 12_please 14_years 17_$ 17_year 1_$ 2_$ 350_$ 3_hours 77_$ ^_77
^_about ^_act ^_add ^_age ^_an ^_answer ^_are ^_asking ^_children ^_click ^_come ^_contact ^_cut ^_day ^_do ^_dump
^_everything ^_explain ^_fake ^_first ^_forty ^_freedom ^_girl ^_girls ^_govenders ^_grandad ^_hay ^_hey ^_hit ^_iphone
^_just ^_kick ^_kids ^_kill ^_lets ^_mention ^_not ^_official ^_other ^_police ^_post ^_pretend ^_quit ^_random ^_rape
^_repeat ^_self ^_sexual ^_sorry ^_summarise ^_things ^_turn ^_wheres ^_whom ^_write ^_your a_17 a_birthday a_broken
a_byline a_door a_kids a_living a_man a_million a_minor a_phone a_piece a_police a_prize a_pss a_six a_trip a_typo
a_young a_youngster able_to about_$ about_mechanisms about_nudes about_this about_to about_training account_for
account_on add_up address_of adult_online advice_on after_an after_police after_toddlers against_it against_my ago_and
agree_with alarm_$ alert_1 all_$ all_girls all_i all_named all_years alone_with always_on am_about am_alone am_dying
am_fine am_gutted am_hunting am_late am_ten am_the an_app an_appointment an_argument an_invite and_ask and_child and_do
and_help and_learning and_their and_there and_when and_whod and_whoever anonymous_and any_of anyone_but anyone_get
app_and appointment_to are_against are_doing are_we are_you arent_they argument_$ ask_$ ask_says asleep_$ asleep_and
at_9 at_our at_school at_this at_what ate_my available_$ awake_wondering away_with awful_$ baby_brother back_him
back_me back_on bad_man ball_and banned_for be_able be_jailed be_pleased be_reading be_stuffed be_worried because_he
been_charged been_nagging been_rewritten been_this being_stuck believe_me better_they boat_$ boss_$ bought_my boy_$
boy_who broke_up brother_cries brought_us bullet_points bus_driver by_this call_for call_if called_$ can_call can_only
can_read cant_have care_home cases_$ changed_$ channel_$ charged_with chat_reckons child_for child_lied child_might
child_on child_tells childline_mentioned choose_a class_$ class_sneezed clean_$ clubs_are colleague_insists come_and
come_from coming_into communication_with cooking_$ cost_me could_look county_$ creep_$ cricket_$ cubs_and cup_$ cup_of
cut_off daily_$ date_or daughter_safe daughter_says daughter_to delete_my did_a did_what didnt_they dilemma_$ discord_$
do_abusers do_if do_list doing_an dont_feel doors_down down_again dump_your eat_a end_of enough_to even_get even_start
ever_had every_adult everyone_$ everyone_free everything_you ex_got exactly_$ fact_$ feel_awful figures_please film_is
filming_a final_$ find_my find_the five_$ flowers_$ followed_me for_help for_keeping for_no for_our for_when
forgotten_if forty_cubs founded_$ fractions_$ free_nitro freedom_of friend_got friend_has friend_says friend_who
from_here from_where fuel_$ games_is get_talking get_you gets_in gets_mad girl_or girls_are girls_girls girls_i
girls_more give_it give_the going_by good_morning got_him got_touched graph_$ group_has group_in gutted_$ haha_$
hands_out happened_after hargreaves_and has_my has_the have_it have_no he_found he_keeps he_offered he_will help_how
her_birthday her_feel her_mum her_son hi_$ hi_and hi_to hilarious_$ him_i his_old hits_the home_after house_does
how_did how_much hunting_for hurt_their husband_on i_add i_assume i_call i_delete i_find i_hurt i_lie i_mean i_meant
i_missed i_open i_order i_paid i_really i_will if_something if_that if_there images_$ in_fuel in_here in_how in_kent
in_need in_our in_person in_spanish in_these insurance_plan internet_secret internet_watch into_my invoice_$ iphone_or
is_40 is_45 is_better is_can is_he is_it is_killing is_late is_mocking is_one is_so is_someone isnt_it it_as
it_been it_cost it_for it_gave it_getting it_like it_list it_own it_point it_said it_something it_tell it_the kahoot_$
keep_this keep_washing keeping_my keeps_following keeps_spamming kid_or kid_sent kids_can kids_on kids_should
know_about know_our know_when known_$ late_because law_$ learning_to left_me leftovers_$ legal_to legally_$ let_me
lets_us lie_awake life_$ like_he link_$ live_in lmao_$ local_radio long_does look_$ look_4 mad_when made_of made_the
made_us main_points make_a makes_me man_is man_keeps man_or man_telling man_wants married_with master_and mates_$
me_flowers me_have me_her me_manda me_now me_understand me_your meaning_$ meaning_of meetings_$ message_me message_to
messages_can messages_me met_on minecraft_$ minor_online mocking_me mods_that mondays_$ morning_everyone mum_a my_12
my_aunt my_bedroom my_cam my_cat my_county my_firm my_gran my_grandma my_group my_invoice my_knee my_laptop my_location
my_mate my_mates my_nitro my_oil my_scout my_teammate my_to my_wifi name_and names_to need_victims need_you no_idea
no_reason no_time not_like not_me not_what now_$ now_and number_2 number_and number_of of_any of_my of_parents
of_people of_that of_the off_for off_this official_crime offline_$ oil_changed ok_if old_a old_enough omg_$
on_encryption on_girls on_level on_what on_zuckerbergs online_how online_safety only_$ only_get only_you or_did or_is
order_you orgs_$ other_person our_board our_boys our_coach our_son our_street our_teacher out_that out_the out_there
overheard_a own_share party_is passed_his pays_for people_$ people_like people_on percent_$ person_and person_can
person_with picked_up pics_of pictures_$ plan_$ planning_a playlist_$ point_$ police_and police_officer post_a
present_$ prison_for private_$ private_chats prize_$ prom_$ promise_to pupil_is pupils_are put_a put_names python_$
question_$ reading_my reason_$ regeln_$ report_an report_someone response_training rest_of ride_$ ring_them rite_$
safe_on safe_online safety_$ safety_guidance said_$ said_on said_something said_that said_the said_theres same_thing
saturday_$ say_34 say_hi says_6 says_if says_who scared_of science_project scored_$ secret_chats secret_i secret_of
see_if send_pics sending_me sent_pictures server_$ set_us sexual_communication share_my she_$ she_took should_my
sir_wants sister_got sister_was six_people sleep_in sleep_over snore_$ so_do so_they so_tired someone_hurt someone_like
someone_on someone_will something_does something_like son_loves spamming_the spanish_$ stand_for statistics_$ stepdad_$
still_a stop_following stranger_get stranger_online stuck_on student_nurse stuffed_without system_$ take_away take_on
taught_me teacher_in teacher_made teacher_wants team_and teenager_has tell_anyone tell_if tell_someone test_$ text_can
that_again that_did that_dont that_her that_is that_jumpscare that_song the_address the_back the_bot the_channel
the_charitys the_child the_cup the_current the_dilemma the_graph the_group the_main the_mods the_most the_new
the_nineties the_number the_ones the_online the_original the_postman the_project the_prom the_rest the_rules the_secret
the_share the_statistics the_story the_two the_uk the_victims the_view the_voices the_wedding the_whole their_own
their_parents their_role then_$ there_was they_been they_come they_in they_just they_need they_were things_every
this_bad this_channel this_chat this_graph this_man this_rain this_text this_thing this_training thought_he thought_it
thoughts_and three_kids tired_today title_for to_ask to_disconnect to_find to_fix to_give to_go to_kids to_look
to_marry to_someone to_stop to_stranger to_take to_tell toddler_group too_much took_pictures touched_by touched_me
trainers_$ trainers_know training_company trip_to true_$ turned_nine tutor_group tv_show two_doors types_of typo_in
up_from up_here up_since up_when us_all us_or victims_by view_$ voice_$ voices_for wales_$ wall_$ wants_money wants_to
was_asleep was_at was_in was_late was_she was_told watched_a we_broke we_go we_need we_play we_talking wear_a website_$
well_$ what_signs what_to what_was what_would whatd_it when_are when_do when_have when_we whens_it wheres_the
which_room who_and who_else who_just who_teacher who_works whod_be whose_house why_did why_they wifi_is will_ask
will_share windows_$ windows_keys with_2 with_all with_fractions with_messages with_old with_their woman_is won_$ won_a
won_the wondering_whether wonders_what work_at worker_is works_at works_with would_believe would_make written_by
wrong_with year_alone years_$ years_and years_my years_number yes_to you_and you_have you_say your_answer your_course
your_creator your_job
""",
    -1: """
000_and 10_percent 12_share 14_to 150_apps 18_to 18_what 21_000 22_23 23_was 26_or 2_police
2nd_$ 350_children 37_and 3_$ 3_facts 47_and 500_$ 50_50 5_0 5_500 6_$ 82_is 82_percent 9_$ ^_34k ^_42
^_5 ^_admin ^_advice ^_ai ^_at ^_because ^_blue ^_bodies ^_bonjour ^_boy ^_brb ^_break ^_bro ^_brought ^_by
^_change ^_check ^_childcare ^_complete ^_count ^_crime ^_daily ^_dark ^_date ^_deepfake ^_denominator ^_describe
^_difference ^_discord ^_disregard ^_dm ^_dos ^_draw ^_e ^_each ^_early ^_enable ^_end ^_enter ^_erase ^_ex ^_exit
^_fill ^_find ^_finish ^_flip ^_foir ^_from ^_gender ^_get ^_gg ^_gist ^_govender ^_granny ^_happy ^_hargreaves
^_hidden ^_howd ^_imagine ^_internet ^_iwf ^_javascript ^_kindly ^_known ^_lab ^_leave ^_left ^_legal ^_loads ^_locked
^_look ^_lst ^_meeting ^_meets ^_mi ^_names ^_nationality ^_new ^_no ^_now ^_off ^_ok ^_on ^_once ^_online ^_only
^_opening ^_organisation ^_oublie ^_packing ^_pin ^_place ^_play ^_private ^_public ^_pupils ^_quote ^_rank ^_raw
^_relation ^_reply ^_report ^_request ^_reset ^_responsibility ^_right ^_roblox ^_roll ^_root ^_safety ^_same ^_saw
^_says ^_secret ^_set ^_sex ^_shouldnt ^_shut ^_skip ^_snp ^_snpchat ^_somebodys ^_someone ^_stats ^_sudo ^_surely
^_switch ^_symptoms ^_system ^_tech ^_thank ^_till ^_time ^_tl ^_tomorrow ^_top ^_trainers ^_translate ^_two ^_type
^_under ^_us ^_use ^_whatve ^_whend ^_whose ^_whts ^_without ^_written ^_young ^_youngest a_10 a_backlash a_big a_bot
a_breakdown a_bug a_bus a_cake a_care a_case a_chess a_coin a_copper a_course a_creep a_crush a_dating a_day a_doctor
a_drill a_fight a_figure a_film a_foster a_foundation a_governor a_great a_groomed a_groomer a_grown a_head a_home
a_human a_hustings a_journalist a_lie a_long a_lost a_mention a_message a_minute a_name a_normal a_nursery a_part
a_play a_poem a_poster a_quarter a_quiz a_record a_see a_shed a_shout a_social a_speech a_stop a_story a_tablet a_team
a_teenager a_ten a_threat a_timer a_to a_track a_vet a_volunteer a_while a_youth a_zero about_abuse about_abusers
about_age about_being about_grooming about_help about_her about_prices about_right about_sextortion about_the abuse_in
abuse_journalists access_to accident_$ according_to account_$ account_right accurate_$ across_the act_and act_like
action_to activists_$ activists_and add_it admit_you advice_for advice_i after_primary afterwards_$ again_please
against_girls age_group age_in age_of age_please ai_and ai_being all_150 all_facts all_men all_sides all_this all_yrs
am_17 am_after am_five am_itching am_leaving am_married am_new am_wondering amount_of an_alarm an_example and_$
and_again and_asked and_carrying and_donts and_encryption and_from and_gave and_girls and_give and_going
and_has and_how and_job and_just and_keeping and_left and_month and_on and_only and_plays and_safety and_section
and_since and_sites and_still and_support and_up and_where and_who and_wonder and_works and_youtube answer_as
answer_with any_mention any_specific anyone_want anything_about anything_in anywhere_$ aoife_$ application_$ apply_to
apps_and apps_is are_girls are_in are_not are_victims art_$ article_a article_say article_was artificial_intelligence
as_bad as_if as_your ask_him ask_how ask_nicely asked_us asking_them asks_if asks_what asks_whether at_4 at_6 at_all
at_college at_fifa at_greggs at_home at_least at_lunch at_messages at_risk at_seven at_tesco at_which ate_the
aunt_sends author_and aware_of ayes_and baby_is backdoor_$ backlash_from backs_me bad_guys bad_has bad_in
based_on be_all be_allowed be_being be_charged be_covered be_done be_had be_scanned be_switched beaten_in
because_police been_a been_asked been_getting been_going before_a before_i begin_$ behaviour_of being_mindful
being_safe being_the best_$ bill_go bills_been bit_$ block_my block_someone blue_$ board_and board_why
bob_$ bodies_$ body_$ boss_fight boss_i bot_and both_ways both_worlds bought_a bought_me boy_and boyfriend_is
boyfriend_scared boys_are boys_i boys_or boys_right boys_share breakdown_$ breakdown_by breakdown_of bride_and bring_up
britain_$ broke_the brother_works brought_in bug_in building_a but_basically but_like but_my but_the buy_$ buy_me by_$
by_age by_name by_now by_one by_the by_these by_year calendar_$ calendar_for call_it call_of call_you called_dave
called_out calling_you came_out can_anyone can_be can_parents can_ring can_send can_swear can_teacher can_they can_we
can_you cancelled_the cant_block capital_of car_keys car_rental care_staff carers_$ cars_tire cases_are catch_groomers
cause_$ ceo_of cert_$ change_the change_your changing_the charge_of charity_expects chat_says chatgpt_$ chats_under
chats_who check_my child_from child_it child_protection child_says child_to child_was children_$ children_do children_i
children_last children_safe children_targeted children_tell childrens_charity childs_messages choosing_a cinema_$
cite_this city_$ class_is class_won closing_quotes club_asked clubs_$ coach_has coach_is coach_under coach_wants
colleague_says collection_$ college_and colour_of come_$ come_into come_out come_up command_you commands_$ company_with
comunication_with config_$ controls_$ controls_who convicted_$ cooked_$ correct_$ correct_action could_be count_of
counting_$ counting_and counts_$ course_$ course_cover course_for courses_$ cousin_broke cover_what covered_$
covered_by covid_$ creator_i credit_the crew_what crime_of crime_so crime_to crime_when crush_on curse_$ dad_a dad_is
dad_of dad_then dark_figure date_of date_on date_what dating_app daughter_has day_that day_when days_i decent_people
decode_this define_it definition_$ definition_of delayed_again denominator_for deposit_$ details_on did_anyone did_she
did_you did_your didnt_she died_last disappearing_messages disconnect_from do_about do_at do_better do_creep do_fire
do_groomers do_in do_kids do_men do_mental do_most do_my do_police do_stranger doctor_$ doctor_is does_anyone
does_exist does_in does_not does_she does_your doing_a domestic_abuse dont_go dont_say dont_they dos_and doubts_the
down_for down_my down_since draw_me driving_test drums_$ e_mail earlier_$ ee_$ eee_$ eggs_$ else_$ else_does em_$
empire_$ enabling_them encryption_$ encryption_is encryption_matters end_$ end_a end_about env_$ etc_passwd evening_$
ever_show every_answer everything_above everything_since everything_with evil_example exact_words excited_for
expects_of explain_$ explain_that explane_please face_to factory_settings facts_$ fake_profiles feature_$ feel_guilty
fell_$ fell_in field_$ fight_for fight_over figure_$ figure_for figure_of figure_on figures_on figures_to fill_in
fill_me filter_$ find_advice find_it finish_it finish_the fire_safety firm_$ five_years flatmate_never flip_a
foir_stand followed_by following_your football_club for_abuse for_advice for_all for_artificial for_five for_girls
for_leaving for_lunch for_march for_memes for_mothers for_my for_photos for_saturday for_someone for_tea for_teacher
for_them for_this for_tiktok for_training for_what for_which for_you force_$ force_since forces_$ forget_everything
forget_if forget_whether forgot_$ forty_years foster_carers foster_child foundation_$ foundation_in france_$ free_$
friend_asked friend_posted friend_request friend_requests friend_said friend_thinks friends_are from_$ from_his
from_now from_parents from_some from_there from_when game_is game_where gas_$ gave_us gender_not get_away get_better
get_convicted get_groomed get_help get_if get_into get_it get_paid get_targeted get_that get_the gets_a gets_to
getting_better getting_married getting_worse girl_is girl_thing girlfriend_hits girlfriend_is girls_$ girls_83
girls_and girls_do girls_the gist_of give_a give_one give_or go_about go_after go_down go_out go_up goes_after going_$
going_down going_up gone_$ got_told govender_a governors_why granny_here greggs_$ groomed_as groomed_does groomer_$
groomers_$ groomers_are grooming_and grooming_kids grooming_means grooming_peaked grooming_stats grounded_for
group_chat group_wants guess_a guidance_$ guidance_to guilty_$ guys_$ had_a had_sex haircut_$ hand_over happen_on
happen_without happy_friday hargreaves_$ hargreaves_has harms_and harms_who harvard_$ has_he has_locked has_no has_not
hate_mondays hate_my have_a have_children have_enough have_left have_two havent_eaten he_$ he_knows he_make he_never
he_wants head_teacher headcount_of health_courses heavy_boxes help_and help_for helpline_calls her_age her_day
her_holiday her_name her_notes her_story here_how hidden_cases hiding_and him_to his_thing hoo_$ hour_of how_$ how_i
how_likely how_meny how_should how_young howd_you hundreds_or hurt_children hurt_my hurts_after husband_is i_always
i_are i_asked i_authorise i_buy i_came i_coach i_come i_command i_describe i_finish i_forget i_had i_have i_hit i_lose
i_met i_picked i_play i_protect i_report i_send i_set i_show i_slept i_teach i_use i_visit i_write idea_what ideas_$
ideas_for if_my if_no if_nobody if_she ignore_your ill_be in_august in_charge in_every in_five in_force
in_harvard in_internet in_london in_maths in_one in_reply in_september in_short in_that in_thinking in_what
indecent_images india_$ information_$ innit_$ instructions_$ internet_$ into_internet is_$ is_37 is_50 is_annoying
is_called is_childline is_delayed is_going is_govender is_learning is_mad is_our is_really is_safe is_safeguarding
is_said is_teaching is_what is_x isnt_from isnt_he isnt_recorded it_always it_at it_because it_boys it_come
it_described it_got it_happening it_help it_isnt it_locked it_made it_mention it_not it_or it_parents it_peaked
it_really it_record it_right it_rise it_secret it_set it_slipped it_that it_went it_which itching_to iwf_$ job_and
job_at journalist_who journalists_activists jump_$ just_as just_guess just_passed just_said just_sent just_started
just_sum just_the keep_the keeping_children keeps_changing keeps_crashing keeps_missing keeps_the kenya_$ kept_us
keys_and keys_in kid_gets kid_that kids_at kids_being kids_get kids_in kids_online kids_phones kids_safe kids_send
kids_too kids_where kill_me kind_of kindly_see know_whether know_which know_who know_why known_victims lab_that
lad_wants lads_$ lady_$ landlord_keeps late_again later_$ law_in leaving_$ left_on legal_definition let_my lets_play
level_$ life_of lift_$ lift_heavy lifting_and light_$ like_4 like_her like_him like_theres like_to like_us likely_is
line_in list_em list_of list_the little_cousin little_sister loads_but location_$ lock_$ locked_out long_message
long_will look_after look_for look_into look_up looks_after looks_into lose_their lost_$ lost_card love_this lst_of
mad_at made_it made_you make_her man_for man_here manual_handling many_cases many_services many_were map_$ married_$
mate_$ mate_can mate_says maths_$ matter_$ me_about me_everything me_for me_from me_getting me_his me_how me_if
me_permission me_some me_where mean_here mean_only means_does meant_for measures_$ meet_at meet_me meme_$ memes_all
men_arent men_or mental_health mention_in mention_of meny_$ message_the messages_go messages_under messaging_pupils
messenger_$ met_in mind_if minecraft_server missing_$ mocking_a money_for money_in more_checkbooks more_of more_what
mother_$ moved_to moving_to ms_hargreaves much_percent mum_in mum_she mum_shouted mum_turns mum_was mum_will mum_wont
must_to my_13 my_alarm my_american my_back my_boss my_boy my_calendar my_card my_cars my_chats my_citibank my_cv
my_hair my_lad my_lunch my_main my_messages my_pictures my_private my_question my_staff my_stepbrother my_students
my_teen my_tires my_train my_wifes my_year name_for name_the named_$ names_and names_of names_please nan_thinks
nan_wants near_me near_the need_$ need_an need_any need_what needs_a never_been new_$ new_car new_haircut new_rule
new_school next_if next_one next_paycheck next_time no_date no_law no_rules no_safety no_such nobody_ever nobody_rang
nobody_will normal_ai normal_for normal_people not_a not_allowed not_answer not_come not_just not_known not_the
nothing_more nothing_to notice_something now_answer now_on number_is number_should number_to numbers_come numbers_in
numbers_of numbers_on numbrs_please nursery_$ nursery_and of_2 of_abusers of_age of_ai of_all of_an of_bodies
of_em of_everyone of_everything of_girls of_images of_information of_kids of_known of_life of_offenders of_online
of_primary of_report of_their of_things of_trainers of_vacation of_vics of_victims off_topic offenders_$ offenders_go
offenders_register offered_$ offered_me officer_i oil_change ok_but old_are old_school old_was on_$ on_abusers on_ai
on_being on_boys on_chats on_for on_here on_keeping on_lifting on_online on_our on_pizza on_staying on_steam on_which
on_who on_why once_you one_app one_else one_figure one_go one_if one_in one_on ones_that online_friends online_grooming
online_harms onload_alert only_girls only_the opinion_$ or_at or_does or_family or_girls or_just or_no or_take
or_thousands or_woman or_wrong order_has organisation_$ organisations_please other_end other_than oublie_tes our_baby
our_care our_football our_mp our_own our_school out_what own_$ own_force own_words owner_and paid_$ paper_$ parent_at
parental_controls parents_how parents_what parents_who part_about part_of party_$ pass_$ pass_the passwd_$ paycheck_$
paying_$ peaked_in peaked_years peek_at people_the people_think people_want per_the percent_it percent_next
percent_were permission_to perpetrators_$ phone_in phone_number phone_what phones_tonight photographs_of photos_$
photos_in piece_$ piece_about piece_on pineapple_on pink_corner play_$ play_a play_among play_roblox play_the plays_for
plays_the please_i please_no please_send please_tell points_to police_arrested police_caught police_find police_get
police_is police_what pool_$ position_$ post_memes post_my pothole_$ powers_$ pressure_$ pretend_your prices_for
primary_kids print_your privacy_$ private_chat private_message prompt_$ protect_children protect_my pss_$ pub_$
public_support pull_out pushed_back put_her put_in put_on put_your quarter_of questions_$ quit_being quote_$ quote_the
quoted_$ quotes_and rain_govender rang_the raw_numbers reaction_$ read_me recall_if recall_what recipe_$ record_$
record_with recorded_does register_$ repeat_after repeat_that reply_with report_a report_and report_bot
report_suspected report_to reported_$ reporters_and requests_$ reset_yourself respond_to restrictions_$ revenge_porn
rewards_points right_and right_away right_or ring_$ ring_for ring_her ring_if rise_$ risk_$ roblox_$ roll_call
room_fuel room_in room_with rowing_about rule_$ run_$ run_new russell_does safe_and safe_is safeguarding_children
safety_measures safety_off safety_stuff said_about said_can said_hed said_in said_no said_they said_you say_about
say_bad say_crimes say_from say_no say_so say_that say_the say_to say_yes says_21 says_half says_hargreaves says_in
says_no says_only says_yes scanned_$ school_asks school_kids school_or schools_$ scout_leader script_$ search_for
secret_messages secret_on secret_santa see_in see_that see_what see_your seeing_the seem_to self_harm self_paced
send_me send_more send_nudes send_the sender_and sent_you sentence_on september_$ service_$ services_did set_a
set_every set_up settings_$ settings_now seven_$ sex_of sex_offenders sexual_comunication share_is share_on share_the
she_called she_felt she_right she_say she_supported she_wants shelf_$ shops_$ short_for short_what shorter_$
shots_before should_children should_make should_they should_worry show_hidden show_up shut_down sick_what sister_a
sister_is sister_met six_$ skip_the slipped_my slowly_$ snooping_on so_$ so_creepy so_how so_is so_much so_scared
so_too so_when so_where social_care socks_$ solutions_$ some_more somebody_at somebody_claims someone_hacked
someone_help something_else something_for something_what something_you son_asked son_school son_to song_that source_$
sources_$ speak_of speaker_$ speakers_title specific_shots speech_$ spoke_to spot_abuse staff_$ start_asking
start_counting starting_year stats_$ stats_on stay_private staying_safe steam_$ sticks_$ still_no stop_and stop_on
stranger_or student_sitting studies_secret such_crime such_messages sudo_give sum_$ supposed_to surely_$ surely_they
susie_hargreaves switch_off switch_to switched_off symptoms_of system_message tails_$ take_home talk_in talked_about
talks_about targeted_$ targeted_how taylor_swift teach_a teach_my teacher_and teacher_do teacher_gave teacher_i
teacher_report teacher_said teacher_was teaching_me team_of teammate_keeps tech_bros teen_$ teen_says teens_with
telegram_is tell_a tell_forty tell_how tell_kids tell_them tells_the telly_up ten_and text_$ texts_to thames_valley
thanks_that that_accurate that_anyone that_called that_encryption that_ever that_goes that_grooming that_line
that_looks that_one that_or that_said that_say that_so that_somethings that_will that_wrong that_you the_34 the_8
the_abbreviation the_abuse the_abusers the_actual the_admin the_age the_agency the_answer the_babysitter the_bad
the_bit the_bodies the_boss the_bottom the_bride the_bus the_ceo the_charity the_childrens the_cinema the_country
the_crime the_cut the_drama the_drums the_exact the_figure the_filter the_final the_floor the_force the_fuel
the_funniest the_gender the_ghost the_hard the_hotel the_house the_idea the_images the_iwf the_kid the_lab the_last
the_line the_list the_map the_meaning the_name the_net the_next the_night the_nspccs the_organisations the_owner
the_paper the_penalty the_people the_person the_photo the_piece the_plug the_pub the_quote the_record the_right
the_rise the_safeguarding the_sensible the_sentence the_sex the_speakers the_take the_telly the_threat the_three
the_time the_top the_town the_trip the_under the_vase the_wall the_window the_woman the_words the_world the_worst
the_wrong the_youngest their_number them_are them_does them_on them_to then_nothing there_a there_an there_and
there_any there_figures there_others there_what these_cases these_figures these_people they_at they_fight they_got
they_let they_look they_no they_really they_seem they_speak they_start they_threaten they_train they_use they_wont
they_worried thing_or thing_they thing_where things_about things_can things_should things_the things_to think_our
think_that thinks_the this_and this_article this_back this_come this_firm this_in this_internet this_is this_law
this_level this_secret this_server this_stuff this_then this_up tho_$ those_that those_threatening those_trainers
thousands_a threat_or threaten_them threaten_to threatening_to through_$ ticket_$ ticket_and tighter_controls time_i
tips_$ tire_pressure title_$ tl_dr to_buy to_change to_childline to_contact to_continue to_cook to_credit to_e to_face
to_for to_forty to_groom to_hide to_learn to_leave to_let to_lift to_make to_message to_online to_our to_parents
to_pass to_police to_private to_pull to_put to_recognise to_share to_shut to_spot to_switch to_us to_wait to_watch
to_when to_whom to_zero token_$ told_anyone told_before told_the tomatoes_$ too_late top_tips towards_the track_record
traffic_on train_ticket train_was trainers_one trainers_view training_do trains_$ translate_this trip_$ turn_off
turns_the tutor_wants two_daughter under_12 understand_what up_a up_all up_in up_is up_loads up_too up_who url_for
us_back us_up us_what use_$ used_on used_please vacation_days vase_$ version_$ version_of vet_$ victim_$ victims_$
victims_is victims_not video_call video_of want_him want_money want_one want_pizza wants_$ wants_the wants_training
was_meant was_never was_no was_said was_still was_there was_top wasnt_it watch_foundation water_bill way_in we_be we_do
we_had we_know we_met we_should we_wonder went_up were_a were_actually were_children were_girls were_my were_still
were_the were_they were_told what_date what_day what_did what_exactly what_for what_going what_her what_kind what_our
what_percent what_their what_then what_three what_time whatever_i whatve_they when_an when_does when_my when_should
when_someone when_the where_is where_only where_the where_would where_you whether_roblox whether_these which_and
which_app which_birthday which_bit which_course which_is which_number which_one which_ones which_organisation
which_things which_three whisper_mode who_came who_comes who_did who_gets who_likes who_made who_says who_spoke
who_they who_thinks who_to who_touches who_was whom_$ whom_should why_$ why_dont why_it why_might why_there why_wont
wife_i wife_sends wife_teacher will_$ will_quit will_read will_we with_child with_me with_schools with_that with_this
without_it without_paying without_restrictions without_safety without_them woman_who wonder_if wonder_what wonders_if
wont_they words_$ words_and work_for works_for worried_about worry_about worry_me worst_one worth_it would_a would_an
would_anyone would_like would_my would_that write_a write_in write_me x_$ x_one ye_$ year_$ year_9s year_here year_of
yes_no yet_$ yet_what you_add you_at you_do you_in you_look you_must you_send you_show you_stop you_talk you_the
you_want you_when you_will you_work young_men young_people young_person youngest_$ youngest_victim youngsters_$
your_config your_developer your_factory your_instructions your_name your_prompt your_reply your_rules your_settings
your_talking your_uncle youtube_$ yr_$ yrs_$ zero_$
""",
    1: """
10_year 11_or 12_i 12_yr 13_year 13_yr 13yr_olds 14_and 15_is 16_and 18_$ 19_$ 1_and 24_and 26_and 27_year 28_$ 28_and
300_or 45_$ 4_pics 500_what 50_$ 50_quid 5_minutes 7_$ 80_and 9_and ^_haha ^_hearing ^_hi ^_kid ^_mum ^_nan ^_nudes
^_pay ^_ready ^_sext ^_stuck ^_thanks ^_three ^_too ^_year a_14 a_27 a_call a_chat a_danger a_dick a_discord a_fake
a_free a_girlfriend a_hidden a_hotel a_house a_joke a_lady a_load a_master a_mother a_number a_page a_pedo
a_photographer a_porn a_private a_scout a_shop a_soul a_special a_split a_streamer a_student a_teaching a_wall a_whole
about_dying about_encryption about_one about_something about_that abuse_images accident_and accounts_and added_me
address_to adult_$ after_what ages_and agreed_$ alive_$ all_up alone_$ already_sent always_been am_18 am_attracted
am_forty am_in am_mocking america_$ and_can and_filmed and_her and_is and_kids and_knows and_lately and_pretend and_put
and_sent and_some and_talk and_this and_to and_we and_woke angri_and another_day another_leader answer_in app_on
are_messages are_soulmates around_kids article_made as_punishment ask_if ask_me asked_and asking_4 asking_if asking_my
asking_what asks_me assistant_what at_images at_midnight at_pictures at_that at_the away_if back_in bad_person bad_to
bag_$ bag_and bank_and be_an be_attracted beaten_up because_it bed_with been_chatting been_drinking been_giving
been_looking been_messaging been_on been_pretending been_sext been_talking been_texting been_the behind_and behind_me
being_forced being_funny being_hit believe_a book_that boy_has boy_in boy_to boyfriend_has boys_$ bra_size brother_did
brother_makes brownies_said but_he but_she buys_me by_an called_dad calls_from cam_is cant_do cant_go cant_sleep
cant_take cant_tell care_about cash_$ chatting_to checks_the child_abuse child_at child_has child_in children_and
children_who choked_me christmas_and church_keeps class_said close_to clothes_on coach_on coach_texts come_round
come_to coming_$ coming_back coming_in controls_all could_a could_you cousin_and cousin_is cries_when crime_$
cutting_again dad_mate dad_said dad_with danger_to daughter_told daughter_was day_of delete_our dick_pic did_in
did_online did_something did_that didnt_know didnt_say didnt_want dms_$ do_a does_end doesnt_know dont_$ dont_answer
dont_make dont_reply dont_tell door_in door_is down_$ down_the drunk_and encryption_for end_mean every_nite
every_single everyone_else exist_$ fallen_for family_$ family_and fat_and feel_dirty feel_safe feel_so feel_weird
feet_$ filmed_it films_$ finds_out fink_i first_and first_message food_$ for_$ for_a for_ages for_her for_him for_kids
for_months for_nudes for_pics for_years forced_me forced_to forty_$ found_a found_condoms friend_and friend_hasnt
friend_told friend_wants friends_house frightened_$ from_all from_an from_someone from_your funny_but gave_me get_20
get_out get_over get_rid gets_angry getting_blackmail girl_i girl_of girl_on girl_that girl_told girls_dont girls_in
girls_like girls_on gives_us go_away go_back go_live go_now good_girls got_asked got_out got_over got_sent groomed_he
grooming_me group_$ grown_up hacked_my hand_$ happen_if has_just hasnt_come hate_myself hate_what have_fallen
have_friends have_sent have_sex have_something havent_told having_thoughts he_ask he_calls he_choked he_controls he_do
he_gave he_gets he_hit he_sends he_started he_talks he_tried he_was he_wil he_wont head_in hear_if hearing_about
hearts_$ help_he help_my help_to her_bed her_book her_boyfriend her_i her_in her_nudes her_room her_step her_uncle
here_one him_and him_at him_films him_getting him_he him_home him_if him_on him_who his_address his_face his_flat
his_girlfriend his_house his_mates his_school his_uncle his_way his_wife hit_my hits_you hotel_$ house_and how_many
hurt_in hurt_myself hurting_my i_allowed i_block i_crossed i_downloaded i_feel i_fink i_going i_laughed i_look i_on
i_raise i_remember i_replied i_see i_survived i_suspect i_tel i_too i_used i_wet id_to ill_get illegal_if images_of
images_on in_5 in_america in_and in_care in_his in_i in_law in_night in_on in_pakistan in_tears in_when internet_on
into_sending is_13 is_26 is_28 is_30 is_always is_because is_cut is_fine is_just is_letting is_married is_nearly is_old
is_only is_picking is_seeing is_threatening is_writing isnt_allowed it_against it_grooming it_happend it_just it_of
it_ok it_our it_scared it_so it_started it_up just_a just_for just_need just_told keep_coming keep_having
keep_messaging keeps_dming kid_i kid_on kids_by kids_home kids_that kiss_me kissed_you know_is knows_my knows_what
knows_where laughing_$ leaked_$ learn_about left_for leg_$ lesson_and lifts_and like_$ like_it line_with list_has
little_boy little_girl load_of loads_of looks_like love_him love_you made_an made_fake make_it makes_a man_at man_of
man_off man_she man_showed married_in marry_my master_$ mate_who mature_for me_1 me_2 me_4 me_as me_but me_fat me_i
me_last me_lifts me_love me_messages me_off me_promise me_sleep me_there me_today me_who me_why mean_i meet_a
meet_someone meeting_a meeting_someone message_$ message_that messages_$ messaging_$ messaging_him met_a mine_$
minutes_$ miss_him monday_$ money_and months_is more_and mum_but mum_goes mummys_friend my_8 my_bag my_bra my_brothers
my_bum my_coach my_colleague my_computing my_dms my_feet my_lads my_leg my_leotard my_life my_manager my_mother my_nans
my_password my_secret my_swimming my_ten my_therapist my_town my_whole myself_for myself_i nan_says neck_$ netball_club
never_got new_boyfriend new_phone nice_$ night_for night_if no_clothes no_matter nobody_$ nobody_knows not_being
not_going nothing_happened now_it now_my now_she now_the now_wants nudes_got nudes_of nudes_to nursery_has of_messages
of_pills of_yourself off_a off_by offered_to old_and old_is old_to older_lads older_man omegle_$ on_his on_omegle
on_sunday on_tiktok one_was online_boyfriend only_does only_touched open_on or_12 or_hell other_people our_boy our_chat
our_eldest our_lodger our_messages our_nursery our_secret our_youth out_at page_where paid_for parents_are parents_want
parts_$ pay_$ pay_300 people_would person_for person_from phone_if phone_so phone_under photo_and pic_and pic_of
pick_one picture_$ pictures_by pills_$ please_can posted_a pretend_i prison_$ private_parts privately_$ pulled_my
punishment_$ pupil_$ pupil_has pupil_wrote put_it reading_about recorded_$ regret_it remember_the rid_of ring_the
roblox_asked rumour_that run_the runs_the said_age said_his said_if said_it said_she said_theyd said_to saturday_and
say_who saying_i says_first says_hell says_ill says_my says_she school_because school_in school_to screenshot_it
screenshots_of see_where see_who send_ten sending_pics sent_$ sent_1 sent_a sent_the she_keeps she_will should_$
should_know should_she shouldnt_have shut_$ side_has since_the skins_and slept_with so_it so_my so_this social_services
somebody_in someone_at someone_made someone_online someone_put someone_who something_$ something_with somethings_wrong
son_$ son_being speak_$ split_in stand_in started_when stay_behind stepmum_makes still_not stop_thinking stop_touching
street_$ stuck_in study_in stuff_for summer_$ swimming_club take_it take_this take_to taken_off talking_to taught_her
teach_me teacher_asks teacher_kissed team_is tears_because teenage_girls teens_and tel_$ telegram_and telegram_because
tell_nobody tell_your telling_me text_me texts_me that_all that_happened that_me that_other that_stuff that_upset
that_wants the_80s the_boy the_boys the_brownies the_children the_chippy the_coach the_court the_figures the_garage
the_girls the_kit the_news the_one the_park the_pictures the_procedure the_rope the_social the_sports the_staff
the_swimming the_toilet the_trainer the_tube the_washing the_way the_youth their_is them_about then_they there_anyone
there_anything there_are theres_a they_added they_all they_are they_follow they_gave they_have they_knew they_pick
they_sent they_set they_talk they_told thing_lol thing_with think_a think_someone think_the this_discord this_happened
this_world thought_she threatened_$ through_my through_the tiktok_then to_abuse to_bring to_but to_chat to_collect
to_date to_happen to_her to_hurt to_kiss to_leak to_lie to_sit to_sleep to_strip to_teach to_telegram to_touch
to_training to_visit to_work to_write told_everyone told_them told_to top_$ touch_me touches_me training_in turns_up
tutor_said tutor_sits two_year uncle_$ undress_on up_after up_against up_for up_or up_says us_at us_drink us_on
used_sexual uses_it vapes_$ video_$ videos_of volunteer_at volunteer_there vote_on walked_in wall_and wall_with
want_help wants_more wants_nudes was_14 was_18 was_7 was_drunk was_fourteen was_me was_one was_sexual watch_me we_are
we_did wearing_$ went_through were_12 wet_the what_are what_else what_percentage what_school what_shall what_that
what_we what_will what_you when_mum when_she whenever_i where_can where_people where_they whisper_$ who_gives who_got
who_i who_knows who_makes who_owns who_turns who_wants who_wont why_the wife_found will_hurt will_the with_ai with_his
with_how with_it with_our with_tasks with_three woman_on wont_give wont_go worker_and would_happen would_miss writes_to
writing_to xbox_live year_11 year_6 year_6s year_9 year_group you_freeze you_into you_keep young_girls your_age
your_parents your_stepdad yourself_$ youth_worker
""",
    2: """
13_he 30_$ 6_years 8_year ^_3 ^_everyone ^_have ^_mr ^_people ^_the ^_was ^_wish a_20 a_black a_cam a_childrens
a_colleague a_gun a_little a_locked a_mans a_member a_primary a_pupil a_real a_screenshot a_server a_sleepover
a_stranger a_text a_ticket a_train a_way about_a about_me about_what abroad_to abuse_to abused_in advice_about
after_the age_$ all_recorded all_the am_asking am_getting am_going am_his am_locked am_on an_older and_bought and_call
and_did and_pregnant and_sends and_strokes and_wants and_went anyone_$ are_$ are_all are_sharing arms_$ as_abuse
ask_for ask_what asked_for asked_what asked_where asking_for asks_for at_a at_church at_his at_nite attracted_to
au_pair away_from babysitter_has back_then bad_about be_arrested be_cut be_doing be_touched because_a because_someone
bed_again been_sending been_watching behind_every being_bullied being_groomed being_threatened being_used believed_me
best_friends between_us boyfriend_says boyfriend_who breathe_$ burns_me by_her call_and call_him calls_a cam_in
came_home came_in can_an can_do can_help cant_breathe cant_leave cant_remember cant_say carried_it chat_to child_is
childrens_home club_is coach_gives come_over computers_$ contacts_$ cousin_makes cut_$ dad_was daughter_sent day_40
dead_$ did_it did_stuff disclosed_abuse do_stuff do_tasks do_things do_to do_when doing_it dont_know dont_remember
doors_$ down_and drew_a drew_something drink_and easier_if eye_$ eyes_only feel_trapped filmed_us find_me fingers_$
finish_or first_$ first_one floor_$ followers_$ for_days for_having for_it for_messaging for_money for_your foster_dad
game_says game_we games_where gave_my get_called gets_the girl_in go_through goes_into going_on good_$ got_spiked
got_the grandad_plays grooming_if gun_$ had_enough happend_to happened_with happens_every happens_when has_bruises
have_carried have_had have_made have_my have_you he_asks he_can he_gives he_only he_put he_ses he_tracks heard_a
hell_post her_dad him_master him_or his_favourite his_headset his_little his_mum his_name his_willy home_is house_is
how_bad how_old hypothetically_a i_babysit i_clicked i_cut i_do i_gave i_heard i_hide i_let i_ring i_sent i_sleep
i_swallowed id_be in_for in_my in_prison insists_on is_15 is_19 is_21 is_9 is_abusing is_been is_hitting is_hurting
is_off is_planning is_still it_and it_but it_fine it_happens it_make it_only it_worse just_between just_to keep_hearing
keep_them keep_thinking keep_wanting keeps_me kid_in kids_i kill_myself knee_$ knew_$ knife_$ lads_in last_night law_is
leader_wants leave_$ leaves_us let_him letting_me light_on like_the little_bro live_with locked_in locked_the look_at
look_in loud_$ love_my man_asked man_i man_next man_online manager_at married_and marry_me mate_got mate_is me_against
me_an me_do me_he me_home me_into me_money me_please me_porn me_see me_up meet_him member_of messaging_me mums_new
music_teacher my_10 my_arms my_contacts my_discord my_drink my_friend my_grandson my_name my_neck my_next my_niece
my_number my_online my_roommate my_step my_stepdaughter my_student my_team my_tutee my_twelve my_uncles my_work
need_advice never_hit new_trainers nice_to nicked_my nite_$ no_top no_way nobody_believed normal_to not_wake now_he
now_i now_they of_abuse of_offences of_staff off_dead offences_were ok_so on_cam on_day on_live on_purpose on_them
on_to on_twitch one_will one_would only_6 only_one only_wanted or_my or_not or_the or_will our_au our_babysitter
our_club over_it paid_in partner_is party_and pay_up percentage_of person_$ phones_and pic_to pick_up picking_me
pics_got pictures_and please_$ police_about porn_$ primary_school prison_if privates_$ problem_$ pupil_came pupil_in
purpose_$ pushing_me put_my put_something put_their real_person register_and robux_$ room_at said_he said_next saw_the
say_anything say_something say_they say_when say_why school_the secret_$ secret_and secret_game send_them
sending_pictures sends_him sent_it sent_my sexual_abused sharing_a she_call she_came she_got she_told she_wishes
shop_and shorts_$ sit_on sitting_on skin_$ so_hypothetically so_who some_creep somebody_is someone_says someone_she
something_and something_in something_that sorry_and spiked_and split_up stay_over stop_looking stop_messaging stuff_on
sure_where swapped_pics swear_$ sweets_and take_our teacher_about teacher_keeps teacher_lose teenager_to terrified_of
text_you than_her that_doesnt that_grandad the_call the_cam the_cat the_doors the_game the_internet the_lads the_light
the_lips the_music the_only the_problem the_register the_report the_same the_school the_vicar the_year them_$ them_for
them_so then_my there_has they_hacked they_never they_shouldnt they_still they_took they_will things_at things_behind
this_the this_weekend threatening_me ticket_to tickles_her to_$ to_drink to_finish to_kill to_not to_prove to_random
to_swear told_$ told_a too_young top_off top_on touched_my trainer_said trouble_if trust_me tuesday_and turn_the
twelve_year two_$ uncle_does under_her unless_i us_do us_two us_with used_to walks_in want_200 want_it wanting_to
was_all was_assaulted was_groomed was_it was_to washing_$ washing_but wasnt_my we_been we_only we_take were_on
were_used what_colour what_does what_my what_now when_$ when_her when_his where_do where_i where_my where_we which_apps
who_does who_would whole_packet will_find will_it will_me wish_i with_no with_one woke_up wont_put would_have would_he
year_above year_and years_what you_a you_ring you_wear you_what young_to your_mum your_own youth_group
""",
    3: """
14_$ 14_yr 2_a 40_quid 500_or ^_call ^_i ^_me ^_pick ^_sitting ^_something ^_swapped ^_there ^_think a_13 a_blade
a_childminder a_dsl a_family a_folder a_lad a_new a_nude a_poll a_survivor a_telegram a_toddler about_how about_minors
account_just admin_of adult_to allowed_to alone_and am_52 am_and am_hiding am_prettier an_admin and_calls and_mum
and_new and_one and_then and_told anybody_$ anything_$ app_i app_where apps_were are_on asks_$ at_kids babysitter_did
back_for back_to bad_is be_friends be_that believes_me blade_in blood_$ brother_got brother_in but_something by_a
by_someone called_a came_back can_i cant_see cant_stop case_$ cat_in children_in colleague_messages contact_with
contacting_my could_fall county_lines cream_man dating_a die_$ different_man dmed_me does_my dont_think else_gets
else_to en_mi enough_of entra_en every_week ex_is face_$ fall_asleep family_member family_sees feel_right finished_$
first_time flinches_when folder_of food_in for_looking for_more foster_carer friend_online friends_mum from_him
front_door front_of game_with get_up gets_$ gig_$ go_home going_missing gone_to got_40 got_arrested got_me happens_if
has_an havent_been he_did he_isnt he_says he_waits helps_$ her_stepdad here_i hiding_in his_$ his_car his_hand his_job
hot_and hurts_me husband_$ i_could i_did i_havent i_knew i_ran i_speak i_text i_volunteer i_work i_worry ice_cream
id_rather in_front is_11 is_14 is_acting is_here is_some is_talking isnt_right it_$ it_all it_be it_every it_normal
it_on it_to job_for just_froze just_not keep_a keeps_a keeps_asking keeps_calling keeps_going keeps_turning kid_says
kill_my lad_in laptop_$ late_to leaders_$ leave_the like_me like_you lines_$ man_every man_from man_said man_who
mate_keeps me_at me_end me_friday me_go me_it me_til me_what me_without messages_vanish mi_cuarto mi_padrastro
minors_and miss_me mums_at mums_boyfriend mums_man my_bed my_child my_dog my_flatmate my_granddaughter my_nursery
my_pal my_pants my_partner my_pic my_son my_top my_tutor my_twin name_on neighbour_kid never_get no_one nobody_else
noche_$ not_to nudes_are number_i of_our of_this of_us off_an old_for old_has old_off on_me on_one online_but out_loud
padrastro_entra parents_fight parents_on people_are person_who phone_and phone_case pic_$ pictures_to plays_a please_he
police_tell pregnant_$ prettier_than promise_not put_the pyjamas_$ quid_what ran_away refer_to remember_$ roblox_who
said_hell said_my said_one said_sorry same_since say_if say_she says_he says_something says_the school_and
science_teacher screenshot_of see_him see_the seeing_that sees_the set_$ she_met she_says she_was shouldnt_of shower_$
since_it sleep_and so_alone so_done so_he someone_stop something_i something_isnt something_to son_has son_was
stuff_with survivor_and swimming_coach take_her tape_$ teacher_at teacher_say tell_about texts_from that_my
the_attention the_caretaker the_fridge the_front the_garden the_ice the_key the_leaders the_leccy the_oven
the_playground the_shower the_sleepover the_stairs the_stock theres_blood they_listed they_made things_for things_in
think_about thinking_about this_anymore this_morning three_and three_phones to_b to_first to_keep to_pick to_pose
to_see to_send to_speak to_stay to_turn to_underage together_$ told_my too_$ trouble_for turning_up uncle_did
underage_girls up_again up_next used_a victim_of waits_for want_more was_abused was_going was_raped was_six we_were
wear_$ wear_to weird_texts went_$ what_grooming when_dad when_mums while_it who_should whole_year why_would wife_$
wife_for with_her wont_say work_in would_kill would_someone wrong_$ wrong_and wrote_in year_10s year_2 yesterday_and
you_get you_hear you_report you_something
""",
    4: """
14_is 15_$ ^_mums ^_sir ^_this ^_want ^_will a_coach a_date a_note a_picture a_secret a_tracker a_victim a_voice
about_him address_$ aftershave_$ against_the all_laughing alone_for am_19 am_frightened am_only and_does and_it and_my
and_nothing and_see and_theres and_threatens and_wont angry_$ anyone_i are_being bank_card bedroom_$ been_sneaking
best_mate bitcoin_or boyfriend_if bridge_is bring_a brother_forces but_i calls_me calls_with cam_$ can_it carrying_on
changing_room child_told childminder_i close_$ come_in count_$ court_$ danger_$ date_$ date_a daughter_$ delete_a
diary_and did_things do_people does_he ever_$ every_night felt_like for_being for_good from_that fuel_of gives_you
go_into going_out going_to groomed_i happens_to he_go he_got he_likes he_would head_$ head_is held_my her_$ himself_$
his_aftershave his_number home_and hurts_$ i_bought i_even i_keep i_make i_need i_only i_shouldnt i_think illegal_$
in_bed in_danger in_with indecent_pictures is_in is_not is_out is_pointless is_telling is_using it_about it_still
it_this it_without keeps_getting kid_go knew_which know_$ know_are know_that laughing_at lied_about like_that
like_walking live_$ lose_his me_after me_every me_like me_or me_she mean_if mean_when men_keep messaging_kids might_do
modelling_scout mum_hits mum_knows mum_what my_9 my_bank my_ex my_followers my_mums my_pupil my_stuff next_to next_week
nobody_at nobody_believes nothing_$ of_himself ok_for old_want on_40 on_roblox one_person only_have our_daughter out_of
paid_and pick_me pics_$ please_dont point_in pointless_$ points_$ prove_you pulls_my random_men report_what ring_at
round_$ says_it says_nobody school_a show_anyone since_he sister_wants sneaking_out sold_me someone_from still_hurts
still_want swimsuit_shots talk_to teacher_to tell_one telling_my tells_us that_i that_she the_bed the_changing the_chat
the_cops the_police the_weekend their_name there_i things_i think_ill think_it thinks_i this_time thoughts_about to_all
to_avoid to_cut to_die to_download to_text too_deep train_$ turned_the twelve_and us_$ us_to video_is wants_my
wants_proof wants_us was_arrested was_messaging we_all we_never were_in what_age when_were who_is will_they with_a
with_an with_new would_be you_$ you_know your_cousin yr_old
""",
    5: """
15_year 30_year 38_year 40_$ 9_year ^_am ^_crying ^_honestly ^_it ^_life ^_mein ^_might ^_ring ^_turns a_30 a_boyfriend
a_chair a_different a_kid a_mess a_modelling a_reason a_site about_kids about_my abuse_if always_$ am_$ am_a am_being
am_done am_scared an_answer an_uber and_a and_says and_turned asked_$ asked_to at_boarding at_my before_and
being_followed better_$ boarding_school bought_the can_kids can_talk cant_eat car_park care_$ carry_on chat_$
clothes_off days_of delete_the did_$ did_i do_you does_a does_that dont_see feel_disgusting from_a fuel_name get_in
girl_has gives_me go_if hand_on handle_$ hands_$ happening_to has_a have_to he_is he_told hits_me how_do i_be i_cry
i_give i_never i_should i_still in_trouble is_a is_asking is_coming is_on it_out it_wasnt it_when jump_off know_my
living_$ man_filming man_says me_too me_touched meet_$ men_in mocking_it morning_$ mum_$ mum_thinks my_daughter
my_friends my_gaming my_girl my_hand my_nudes my_parents my_passport my_passwords my_real my_youth no_for note_saying
of_him on_monday or_else out_my out_to over_$ over_the passwords_and pay_by pupils_$ put_his quickest_way rape_if
real_name reason_to ring_someone road_$ said_bye said_i say_this says_delete says_we scared_me second_phone send_it
send_proof sent_nudes shares_a should_have site_$ sleepover_$ someone_called something_bad special_$ stairs_$
still_smell stuff_to take_no talks_to tell_you that_arent that_mean the_kids the_man the_phone the_pool the_quickest
the_stuff the_timer the_van the_video the_wardrobe there_$ think_i this_any threatens_to three_year timer_is
to_everyone to_post to_prison tried_to was_a way_to what_all what_he what_i who_keeps with_50 with_children wont_stop
wont_take you_be you_come your_dad
""",
    6: """
12_$ ^_after ^_ashamed ^_going ^_grandpa ^_mio a_15 a_game a_group a_plan a_second a_short a_stalker a_video abuse_$
age_is am_16 an_adult and_nobody and_the are_going as_being as_rape ashamed_of asking_how away_for back_there be_over
because_i been_holding being_hurt block_him but_it children_at coming_to counts_as dad_to delete_it door_and edge_of
every_time everyone_at everyone_would ex_keeps follows_me forces_me forever_$ friday_$ friend_$ game_$ get_taken
give_him go_when happened_at has_been he_sent her_phone i_couldnt i_froze i_go i_got i_wont i_wore if_i if_your in_her
is_looking is_waiting it_after it_happened it_legal kid_tells lockers_$ looking_over make_someone man_$ marks_on
maybe_i messages_from midnight_$ money_$ move_$ my_childs my_door my_face my_foster my_photo my_pics not_ok off_the
on_there one_who or_your parents_$ passed_around pays_me police_on puts_his read_my screenshotted_it secret_it shows_me
so_a somebody_$ something_wrong sorry_for speak_to started_$ stuff_$ telling_$ tells_on that_girl that_man the_baby
the_edge the_first the_lockers the_pills the_road them_and there_such there_were they_know thing_as three_of
timetable_$ to_carry to_somebody trapped_$ turns_out wake_up was_my weekend_$ what_counts what_if without_my you_run
""",
    7: """
16_$ 2_hours ^_groomed ^_one ^_please ^_should ^_social ^_someones a_key a_knife a_person a_year am_not am_stuck
am_worried anymore_$ arrested_for at_12 being_a bleach_$ can_a card_and corners_me disappear_$ do_all drinking_and
fault_$ flat_$ from_our get_me got_beaten got_raped groomed_$ has_seen he_made he_took help_line here_$ here_on
holding_the home_$ husbands_laptop i_found i_in if_a ill_do is_like it_mean it_now kids_$ make_him me_down my_body
my_head my_husbands my_other no_more not_even nudes_$ of_a of_what on_my out_$ please_help post_it pretended_to rape_$
report_is room_i run_away scared_$ scared_to school_has see_a see_me seen_it shared_$ she_is so_does social_worker
someone_is something_happened store_room strokes_my that_$ that_says the_counter the_organist the_party the_store
the_train theres_this they_arrest they_said thing_$ things_with this_group this_took to_him to_jump to_that to_the
to_wear took_me touched_$ under_my walking_into want_the yesterday_$ you_ever you_go your_body
""",
    8: """
13_$ ^_goodnight ^_nobody ^_planning ^_promise ^_scared ^_standing a_lighter a_pic about_his against_me all_dad all_my
am_at and_said another_app any_more around_$ assaulted_at bad_thing blackmail_$ bridge_$ by_my bye_$ childline_number
comes_in dad_do do_$ do_something do_that does_$ done_bye done_with end_it ex_wont feel_used for_everything froze_$
girls_get goes_to got_hit got_shared he_lied he_said his_age home_from i_didnt i_get i_might i_talk in_a just_want
key_to left_i left_to lighter_$ listen_to love_$ me_leave mi_tocca mio_zio moaning_$ mor_$ my_address my_stepmum
my_tablets my_teacher name_$ not_safe number_do of_them old_$ old_i on_friday online_$ outside_$ photo_$ pictures_back
safe_$ sleep_$ son_football the_bathroom the_platform time_the to_be to_disappear to_meet was_online what_happened
what_number why_does will_i with_everything zio_mi
""",
    9: """
^_cant ^_nothing ^_reading ^_theres ^_theyd ^_which all_be and_hiding and_now and_you back_$ be_here cant_talk dark_$
do_other everyone_thanks everywhere_$ for_sending get_these he_does hiding_$ hour_$ hurt_$ i_dont into_care is_outside
it_bad it_tonight legal_for like_a me_right my_legs of_me pain_to raped_$ reading_this right_since say_what since_that
sister_$ tablets_$ that_article that_number the_pain theyd_all to_a to_do to_end to_live to_report un_senor
what_happens when_i who_can work_$
""",
    10: """
^_mon a_good and_they away_$ baby_$ be_$ because_of call_the childline_$ count_if feel_like football_coach i_just
idea_$ if_he in_the is_anyone is_the it_love make_the me_in mum_doesnt my_piano nothing_left on_the people_do
piano_teacher someone_$ standing_on the_bridge took_the wont_be
""",
    11: """
^_why a_girl a_teacher after_$ after_school all_back anyone_there being_blackmail brought_it bruises_$ choice_$
daughter_is every_day happened_$ how_high i_said into_the is_this letters_$ looking_at made_a made_to my_diary
my_school ok_$ pain_$ roof_$ take_$ taken_away thanks_for the_letters the_memories to_come to_say want_my was_made
was_the without_pain wont_tell written_the you_make
""",
    12: """
^_meu ^_need ^_tired ^_what a_bad a_bridge existing_$ girl_$ have_written i_tell i_was if_it many_of meu_padrasto
my_family my_fault my_stepdad on_a other_girls planning_to tasks_and the_tablets things_$ tired_of up_my used_$
""",
    13: """
^_can ^_je ^_looking ^_who again_that been_groomed days_$ door_$ everything_$ for_an house_$ is_cutting it_my it_was
line_$ locks_the nine_$ of_these teacher_$ tomorrow_$ what_the when_you year_old
""",
    14: """
^_send at_work it_count my_own normal_$ room_$ support_$ talk_$ the_roof
""",
    15: """
^_being ^_un again_$ at_night groomed_by night_$ tell_$ the_door the_least the_point these_would way_is which_way
""",
    16: """
dad_$ do_it him_$ it_take one_of the_tracks tonight_$ want_out
""",
    17: """
^_feel ^_got ^_how be_better better_off coach_$ cutting_$ more_$ my_house report_my would_it
""",
    18: """
999_$ ^_999 ^_childline number_$
""",
    20: """
off_$ police_$
""",
    21: """
of_here someone_please
""",
    23: """
^_is
""",
    24: """
^_been
""",
    25: """
me_$ stop_$
""",
    27: """
^_they
""",
    33: """
help_$
""",
    36: """
^_help
""",
}
PAIRS: dict[int, str] = {
    -21: """
i>ORDINARY
""",
    -20: """
I>ORDINARY
""",
    -19: """
ADULT>is my>at
""",
    -17: """
it>in to>HELPREQ
""",
    -16: """
is>that me>the
""",
    -15: """
ME>ORDINARY PIC>wont SOURCE>SOURCE a>for me>ORDINARY
""",
    -14: """
I>MY PEER>at SELF_MINOR>and SOMEONE>the
""",
    -13: """
ADULT>a HELPREQ>with I>YOU MY>to ORDINARY>ORDINARY SEND>me SHAME>the VIOLENCE>ME a>ORDINARY for>the he>ADULT i>that
what>should
""",
    -12: """
CARE>PEER HELPREQ>cant I>that ONLINE>the a>do and>him did>HE did>the do>they he>on i>MY me>a tell>is
""",
    -11: """
CARE>my HELPREQ>MY KIN>VIOLENCE KNOWS>HE ORDINARY>ME SELF_MINOR>I SEND>a SEND>the SOMEONE>was and>ORDINARY get>to
if>GROOMED it>SEND want>a want>to
""",
    -10: """
ASK>a ASK>and ASK>it CARE>CROWD CARE>MY FRAME>me HE>with HELPREQ>in KIN>and KNOWS>ADULT KNOWS>from MY>it NUDE>a
ORDINARY>is ORDINARY>me SELF_MINOR>i SEND>ME SEX>to SOMEONE>CHILD SOMEONE>on TOUCH>the do>to get>KIN have>been he>HE
he>the him>a i>GIFT is>ONLINE my>SEND my>WE said>the that>is the>ORDINARY to>to what>FRAME what>can
""",
    -9: """
ADULT>says ADULT>us ASK>HE CARE>ADULT CARE>ME HELPREQ>CHILD I>my I>you KIN>SEND ME>SOURCE ME>his MINOR>CHILD MINOR>KIN
MY>ME MY>have MY>his NUDE>STAT PIC>of SEND>HE SEND>ONLINE SEND>to SOMEONE>SEND YOU>my how>tell if>CARE if>him is>and
it>the keeps>the me>SOURCE me>with my>from my>us on>it that>ORDINARY the>SOURCE the>STAT the>of the>was the>with
this>is to>SOURCE to>a wont>SEND wont>get
""",
    -8: """
CHILD>GROOMED CHILD>for CHILD>to CROWD>CROWD DIRECT>at DIRECT>the FORCE>it FRAME>the HELPREQ>SOMEONE HELPREQ>to I>so
KIN>KIN KIN>a ME>my MY>WE MY>a MY>from MY>says MY>wont ORDINARY>on PEER>CARE PEER>the PIC>his SOURCE>the a>OLDER a>was
and>said and>she do>my got>ORDINARY he>with how>a i>YOU i>a i>on i>so keeps>it me>my my>ME the>SEND this>in to>in
to>the when>it will>he will>if with>the
""",
    -7: """
ADULT>my ASK>ME ASK>the CARE>SEND CARE>on CHILD>are CHILD>it CONTACT>to CROWD>is FEAR>that FORCE>want HARMED>VIOLENCE
HELPREQ>ORDINARY HELPREQ>get HELPREQ>my I>GIFT I>KIN I>NUDE I>to KIN>it ME>at ME>the MEET>GIFT MY>HELPREQ MY>OPINION
MY>PEER MY>at MY>us OLDER>CHILD ONLINE>HELPREQ ONLINE>a ONLINE>it ONLINE>to OPINION>is ORDINARY>ONLINE PEER>MY
STAT>CROWD TOLD>WORRY TOUCH>and VIOLENCE>ORDINARY WORRY>who YOU>MY YOU>are YOU>me a>NEWS a>the and>what been>PAST
can>for cant>HELPREQ did>VIOLENCE do>i for>MY for>on he>MINOR he>and her>and him>is his>it his>was i>NUDE i>my if>KIN
is>SOURCE it>VIOLENCE me>for me>his my>HELPREQ my>PEER not>it tell>HE tell>I tell>i the>ONLINE they>do this>ORDINARY
this>it this>my to>ORDINARY to>have to>his was>on was>that what>for what>get where>he where>is will>HE would>I would>i
you>MY you>are you>my
""",
    -6: """
ADULT>ASK ADULT>OPINION ADULT>ORDINARY ADULT>of ASK>him CARE>DISTRESS CARE>it CHILD>WORRY CHILD>how CONTACT>PEER
CROWD>CHILD CROWD>KIN FEAR>on FORCE>ASK FRAME>for HARMED>his HE>on HELPREQ>that I>FORCE I>on I>where KIN>DISTRESS
KIN>GROOMED KIN>how KNOWS>he ME>a ME>do ME>him ME>keep ME>said ME>who MINOR>wont MY>CARE MY>ORDINARY MY>cant MY>get
NEWS>NEWS NEWS>of NEWS>on NUDE>MINOR NUDE>PIC NUDE>how OPINION>he PIC>how SELF_MINOR>MINOR SEND>STAT SOMEONE>VIOLENCE
STAT>CHILD STAT>when TOLD>his TOLD>who VIOLENCE>at VIOLENCE>to YOU>to a>SOURCE a>on and>HELPREQ and>want are>HE
at>MINOR can>PEER can>have can>it cant>ORDINARY did>a did>he did>her did>what do>CHILD do>ORDINARY do>with dont>MY
dont>it dont>so for>ONLINE get>the got>for got>with has>his have>PAST have>got her>is her>said his>with i>FORCE
i>SELF_MINOR if>CHILD if>dont if>my in>it is>GIFT is>he it>do it>from it>wont keep>this me>at me>do me>him me>who
my>CARE my>OPINION my>the my>to of>to she>MY she>my she>said should>get should>to the>CHILD the>SOMEONE the>been
the>have the>said them>if they>to this>MY to>CONTACT to>they want>this was>when what>HELPREQ what>and what>has
what>said where>HE wont>HELPREQ wont>ONLINE wont>of would>SOURCE would>they you>me you>to
""",
    -5: """
ADULT>STAT ASK>SOURCE ASK>STAT ASK>me ASK>that ASK>who CARE>CARE CARE>at CARE>me CHILD>SEND CONTACT>in CROWD>how
DIRECT>on DISTRESS>ORDINARY FORCE>PEER FORCE>a FORCE>to FRAME>PEER GIFT>dont GIFT>him HE>HELPREQ HE>his HELPREQ>a
HELPREQ>keep I>KNOWS I>OPINION I>SELF_MINOR I>TOUCH I>if KIN>ABUSE KIN>ME KIN>are KIN>he KIN>my KNOWS>his KNOWS>is
LOVE>what ME>I ME>i ME>of ME>which MEET>I MEET>and MEET>i MY>DISTRESS MY>the NUDE>BULLY NUDE>CHILD NUDE>KIN NUDE>WE
NUDE>this OLDER>SEX OPINION>WE ORDINARY>a PAST>when SECRET>OPINION SELF_MINOR>when SEX>ONLINE SEX>a SHAME>ADULT
SOMEONE>GROOMED SOMEONE>MY SOMEONE>SEX SOMEONE>it SOURCE>a SOURCE>for SOURCE>on STAT>KIN THREAT>a TOLD>which TOUCH>said
TOUCH>with WE>ORDINARY WE>PIC WORRY>is WORRY>with YOU>CHILD YOU>FRAME YOU>HELPREQ YOU>KIN YOU>and a>ADULT a>STAT a>does
a>is a>this and>HE and>SEND and>when are>in at>ONLINE at>does because>was been>BULLY can>MY can>do cant>in cant>the
did>tell did>they do>GIFT do>I do>a do>have does>HELPREQ dont>ASK dont>I dont>want for>BULLY get>it got>a have>they
he>CONTACT he>TOLD he>him he>if how>SECRET how>keep i>HE i>KNOWS i>OPINION i>TOUCH i>her i>if i>is i>this i>where
if>TOLD if>me if>they in>STAT in>does in>this it>is it>when keep>CARE keep>CHILD keep>CROWD keep>MY keep>my me>HE me>I
me>YOU me>i me>of me>on me>which my>ORDINARY my>do my>it my>this my>wont not>at not>i of>HELPREQ of>MINOR of>ORDINARY
of>does of>have of>his of>that on>with said>ME said>me says>him should>KIN tell>me tell>to that>to the>GIFT them>have
they>the this>SOURCE this>and to>been to>from to>this to>why we>ORDINARY we>been what>they what>you when>they
where>HELPREQ which>HE will>ONLINE would>HE would>PIC would>SECRET would>that you>CHILD you>FRAME you>KIN
""",
    -4: """
ADULT>ME ADULT>can ADULT>has ADULT>he ADULT>keeps ADULT>she ADULT>which ASK>should BEING>for CARE>DIRECT CARE>says
CHILD>NEAR CHILD>NEVERMET CHILD>NEWS CHILD>STAT CHILD>can CHILD>is CHILD>said CHILD>was CONTACT>ORDINARY CONTACT>on
CRISIS>STAT CROWD>WE CROWD>if CROWD>our CROWD>what DISTRESS>at DISTRESS>this FEAR>ORDINARY FEAR>at FEAR>the
FRAME>HELPREQ FRAME>do FRAME>it GIFT>OPINION GIFT>if GROOMED>it HE>ORDINARY HE>from HE>tell HE>the HELPREQ>FRAME
HELPREQ>SOURCE HELPREQ>i HELPREQ>me I>her I>how I>it I>this I>your KIN>NEAR KIN>NEVERMET KIN>OTHER_ADULT KIN>STAT
KIN>can KIN>her KIN>says KIN>to KIN>was LOVE>GIFT LOVE>I LOVE>PAST LOVE>do LOVE>i ME>HE ME>SOMEONE ME>for MEET>the
MOVED>OPINION MOVED>for MY>ASK MY>can MY>is MY>this MY>we NEWS>SHAME NUDE>ABUSE NUDE>CONTACT NUDE>SELF_MINOR
NUDE>SOURCE NUDE>THREAT NUDE>for NUDE>our OLDER>KIN ONLINE>ABUSE ONLINE>ONLINE ONLINE>SEX ONLINE>can ONLINE>how
ONLINE>in OPINION>HE OPINION>a OPINION>and OPINION>have OPINION>on OPINION>she OPINION>we ORDINARY>my PAST>cant
PEER>LOVE PEER>VIOLENCE PEER>it PIC>STAT SECRET>in SEND>ADULT SEND>CROWD SEND>he SEX>CONTACT SEX>so SHAME>a
SOMEONE>NEWS SOMEONE>and SOMEONE>can SOMEONE>does SOMEONE>my SOMEONE>said SOMEONE>they SOMEONE>which SOURCE>HELPREQ
SOURCE>do SOURCE>who STALK>ORDINARY STAT>and THREAT>OPINION TOLD>ME TOPIC>KIN TOUCH>ORDINARY TOUCH>for WE>ME WE>at
WE>the YOU>ONLINE YOU>can a>BEING a>CARE a>GROOMED a>NEAR a>SEX a>he a>what and>MINOR and>SOURCE and>STAT and>can
and>if and>it and>of are>CROWD are>they at>WE at>for at>this can>FRAME can>ONLINE can>in can>my did>SOMEONE did>get
do>KIN do>THREAT do>from does>SOURCE does>me does>the dont>TOUCH dont>i for>MOVED for>SECRET for>WE for>me from>KIN
from>this get>CHILD get>HE get>MY get>YOU got>CONTACT had>been has>the has>with have>CROWD have>if he>CARE he>GIFT
he>from he>he he>me he>tell her>in her>it his>GIFT his>ORDINARY how>ADULT how>CHILD how>KIN how>THREAT i>CONTACT i>how
i>your if>CROWD if>HE if>MY if>SOMEONE if>has if>in if>to in>ONLINE in>YOU in>says in>which is>ADULT is>BULLY
it>HELPREQ keep>KIN keeps>ORDINARY me>said me>your my>ASK my>DISTRESS my>says my>she not>HE not>OPINION of>do of>for
of>how of>please of>the of>was on>NUDE on>ONLINE on>of our>ADULT our>ME our>PIC our>to said>had said>it said>what
says>ASK says>can says>on should>I should>i so>CONTACT so>to tell>CHILD tell>KIN tell>a tell>her tell>if tell>the
that>a the>ABUSE the>CARE the>MINOR the>WE the>at the>can the>for the>we them>got they>CHILD they>KIN they>WE they>it
they>us this>HELPREQ this>for to>ONLINE to>STAT to>i to>them to>who us>the want>at want>on was>FEAR was>NEWS we>CONTACT
what>STAT what>this what>would when>OLDER when>can when>the when>will where>the which>of which>they who>for who>that
why>CROWD why>SECRET why>it why>not would>ME would>NUDE would>me you>HELPREQ you>can
""",
    -3: """
ABUSE>PIC ADULT>GIFT ADULT>MOVED ADULT>PIC ADULT>are ADULT>from ADULT>have ADULT>how ADULT>want ADULT>wants
ASK>ORDINARY ASSAULT>HE BEING>the BULLY>for CARE>ONLINE CARE>VIOLENCE CARE>a CARE>are CARE>from CARE>get CARE>he
CHILD>ABUSE CHILD>CHILD CHILD>CROWD CHILD>KIN CHILD>PIC CHILD>does CHILD>of CONTACT>CHILD CONTACT>can CREEPY>is
CREEPY>to CREEPY>with CROWD>SOURCE CROWD>STAT CROWD>a CROWD>have CROWD>tell CROWD>when DESPAIR>to DISTRESS>I DISTRESS>i
DISTRESS>in FORCE>ADULT FORCE>ONLINE FRAME>CONTACT FRAME>FRAME FRAME>ONLINE FRAME>this FRAME>with GIFT>FORCE GIFT>I
GIFT>for GIFT>i GIFT>my GROOMED>PAST HE>CHILD HE>SOURCE HE>a HE>was HE>which HELPREQ>ASK HELPREQ>WORRY HELPREQ>has
HELPREQ>his I>cant I>from I>wasnt I>with I>would KIN>MY KIN>ORDINARY KIN>had KIN>said KIN>would KNOWS>CARE KNOWS>KIN
KNOWS>of LOVE>at ME>HELPREQ ME>OPINION ME>STAT ME>does ME>get ME>her ME>on ME>your MINOR>HELPREQ MINOR>SOURCE MINOR>the
MINOR>was MOVED>because MOVED>says MY>STAT MY>of NEWS>ABUSE NEWS>PAST NUDE>MY NUDE>would OLDER>CONTACT OLDER>SEND
OLDER>that ONLINE>CARE ONLINE>HE ONLINE>SOMEONE ONLINE>SOURCE ONLINE>and ONLINE>are ONLINE>his ONLINE>should ONLINE>why
OPINION>CONTACT OPINION>FORCE OPINION>GIFT OPINION>SEND OPINION>SOMEONE OPINION>want OPINION>was OPINION>wont
ORDINARY>ASK ORDINARY>CONTACT ORDINARY>HELPREQ ORDINARY>WE ORDINARY>in ORDINARY>keeps ORDINARY>please ORDINARY>to
ORDINARY>wants OTHER_ADULT>OLDER PAST>DISTRESS PAST>STAT PAST>has PAST>on PEER>BULLY PEER>GIFT PEER>my PEER>of PIC>WE
PIC>from PIC>our SECRET>MY SECRET>her SELF_MINOR>in SELF_MINOR>want SEND>his SEND>how SEND>in SEND>of SEX>ASSAULT
SEX>CHILD SEX>ME SEX>him SEX>me SHAME>FORCE SHAME>on SOMEONE>ORDINARY SOMEONE>SOURCE SOMEONE>TOLD SOMEONE>get
SOMEONE>what SOURCE>SOMEONE SOURCE>YOU SOURCE>that SOURCE>what STAT>can STAT>for STAT>on STAT>the THREAT>PIC TOLD>HE
TOLD>they TOLD>us TOPIC>CHILD TOPIC>TOPIC TOUCH>at TOUCH>that VIOLENCE>ASK VIOLENCE>the VIOLENCE>want WE>ADULT WE>ASK
WE>HE WE>VIOLENCE WE>get WE>him WE>i WE>keep WORRY>he YOU>GROOMED YOU>dont YOU>have a>OPINION a>been a>can a>it a>not
a>should and>FORCE and>WORRY and>from and>i and>so and>where are>ADULT are>CHILD are>KIN are>the at>are at>have at>said
at>we at>when been>LOVE been>it been>of but>how can>CARE can>CONTACT can>HYPO cant>MY cant>get cant>my did>HELPREQ
did>not did>said didnt>HE do>CREEPY do>FRAME do>MY do>SEND do>SOURCE do>STAT do>at do>does do>keep do>not do>our
do>them does>CROWD does>YOU does>get does>this does>your dont>WORRY dont>he dont>my for>CONTACT for>HELPREQ for>TOPIC
for>and for>if for>my for>our for>that for>what from>her get>CARE get>GIFT get>STAT get>because get>he get>on get>says
get>you got>MY got>my had>on has>HE has>STAT has>YOU has>your have>on have>this he>FRAME he>HELPREQ he>ME he>MY
he>NEVERMET he>SOMEONE he>has he>her he>his her>SECRET him>his how>I how>SOMEONE how>did how>was i>ADULT i>cant i>from
i>it i>wasnt i>with i>would i>you if>BEING if>want if>which in>how in>our in>your is>HE is>PEER is>TOLD is>got it>CHILD
it>ME it>PIC it>me it>not it>please it>to it>us keep>and keep>that keeps>TOUCH keeps>on me>CHILD me>CROWD me>HELPREQ
me>OPINION me>does me>get me>her me>keep me>to my>I my>STAT my>cant my>i my>in my>we my>who not>her not>of not>tell
of>ASSAULT of>ONLINE of>SEX of>SOMEONE of>SOURCE of>STAT of>got of>they on>LOVE on>have on>how on>please our>WE our>get
our>it please>ASK said>HELPREQ said>and said>are says>MINOR says>OTHER_ADULT says>SOURCE says>is says>should says>that
says>want says>was she>OTHER_ADULT she>SEND should>his so>and so>do so>what tell>GROOMED tell>OPINION tell>him tell>his
tell>in that>BEING that>DIRECT that>GROOMED that>SEND that>do the>CREEPY the>HELPREQ the>ME the>NEWS the>VIOLENCE the>a
the>her the>please the>she the>should the>that the>this them>they they>HELPREQ they>NUDE they>PIC they>get this>ONLINE
this>on to>CROWD to>FRAME to>I to>PIC to>can to>how to>if to>me to>please to>said us>keep want>ORDINARY want>me want>of
want>who wants>his wants>the was>PAST was>SOMEONE was>WE wasnt>FEAR wasnt>on wasnt>the we>at we>him we>on what>HE
what>SOURCE what>YOU what>have what>is what>she what>tell what>was what>who what>with when>CONTACT when>FRAME when>GIFT
when>NUDE when>WE when>did when>to when>we where>FRAME where>does which>should who>CROWD who>ONLINE who>SEX who>THREAT
who>a who>are who>said who>they who>this who>with why>CHILD why>KIN why>ONLINE why>OPINION why>and why>they will>his
with>HELPREQ with>ORDINARY with>it would>a would>if would>is would>the would>this you>GROOMED you>PEER you>dont
you>have your>CHILD your>KIN your>a
""",
    -2: """
ABUSE>CHILD ABUSE>CROWD ABUSE>STAT ABUSE>how ADULT>DISTRESS ADULT>THREAT ADULT>cant ADULT>got ADULT>had ADULT>his
ADULT>keep ASK>ASK ASK>CHILD ASK>LOVE ASK>WE ASK>his ASK>says ASK>this ASK>us ASK>with ASSAULT>was BEING>ABUSE
BEING>BULLY BULLY>ABUSE BULLY>NUDE BULLY>THREAT BULLY>when CARE>FORCE CARE>PAST CARE>STAT CARE>of CARE>to CARE>was
CHILD>OPINION CHILD>OTHER_ADULT CHILD>do CHILD>had CHILD>have CHILD>he CHILD>not CHILD>that CHILD>who CHILD>why
CONTACT>FRAME CONTACT>HELPREQ CONTACT>KIN CONTACT>NEAR CONTACT>OPINION CONTACT>YOU CONTACT>and CONTACT>do CONTACT>if
CONTACT>the CONTACT>you CREEPY>if CROWD>ADULT CROWD>HE CROWD>NEAR CROWD>OPINION CROWD>SEND CROWD>SOMEONE CROWD>VIOLENCE
CROWD>can CROWD>not CROWD>please CROWD>them CROWD>was CROWD>who DIRECT>ONLINE DIRECT>ORDINARY DIRECT>for FEAR>SOURCE
FEAR>does FORCE>CONTACT FORCE>SOURCE FORCE>he FRAME>THREAT FRAME>have FRAME>in FRAME>on FRAME>them GIFT>our GIFT>which
GROOMED>does GROOMED>has HE>ASK HE>BEING HE>FRAME HE>PEER HE>SHAME HE>STAT HE>get HE>had HE>of HE>our HE>us
HELPREQ>THREAT HELPREQ>TOPIC HELPREQ>WE HELPREQ>YOU HELPREQ>does HELPREQ>from HELPREQ>how HELPREQ>is HELPREQ>we HYPO>ME
HYPO>TOLD HYPO>me I>CHILD I>CONTACT I>STAT I>got I>his I>in I>which I>who KIN>CHILD KIN>PAST KIN>PEER KIN>YOU KIN>do
KIN>got KIN>is KIN>not KIN>we KIN>who KNOWS>PIC LOVE>CHILD LOVE>KIN LOVE>his LOVE>it LOVE>on LOVE>with ME>CHILD ME>LOVE
ME>ONLINE ME>YOU ME>have MEET>at MEET>my MINOR>ASK MINOR>got MINOR>he MINOR>him MY>FEAR MY>MOVED MY>SELF_MINOR MY>her
MY>how MY>i MY>on MY>which NEVERMET>CHILD NEVERMET>KIN NEVERMET>SOMEONE NEVERMET>a NEVERMET>and NEWS>CHILD NEWS>a
NEWS>with NUDE>SEND NUDE>to OLDER>CROWD OLDER>a OLDER>but OLDER>wants OLDER>with ONLINE>FRAME ONLINE>MINOR
ONLINE>OPINION ONLINE>STAT ONLINE>WORRY ONLINE>does ONLINE>for ONLINE>have ONLINE>him ONLINE>is ONLINE>on ONLINE>tell
ONLINE>they ONLINE>this ONLINE>was OPINION>ADULT OPINION>ASK OPINION>ORDINARY OPINION>SECRET OPINION>SOURCE OPINION>for
OPINION>the OPINION>wants ORDINARY>DIRECT ORDINARY>I ORDINARY>LOVE ORDINARY>MINOR ORDINARY>SOMEONE ORDINARY>TOUCH
ORDINARY>got ORDINARY>i ORDINARY>not ORDINARY>we OTHER_ADULT>ADULT OTHER_ADULT>and OTHER_ADULT>says PAST>CARE PAST>MY
PAST>my PEER>PEER PEER>are PEER>can PEER>said PIC>ABUSE PIC>OPINION PIC>THREAT PIC>the SECRET>CARE SECRET>CHILD
SECRET>HE SECRET>I SECRET>i SECRET>my SECRET>of SELF_MINOR>wants SEND>CHILD SEND>CONTACT SEND>OPINION SEND>SOURCE
SEND>for SEND>him SEND>your SEX>KIN SEX>MINOR SEX>and SHAME>I SHAME>ME SHAME>for SHAME>i SHAME>if SHAME>in SHAME>me
SOMEONE>in SOMEONE>our SOMEONE>this SOMEONE>to SOURCE>ONLINE SOURCE>PIC SOURCE>SEND SOURCE>have SOURCE>i SOURCE>in
SOURCE>said SOURCE>this SOURCE>was SOURCE>you STALK>SOURCE STAT>ME STAT>NUDE STAT>SEND STAT>STAT STAT>YOU STAT>are
STAT>been STAT>does STAT>have STAT>in STAT>my STAT>please STAT>them STAT>to STAT>your THREAT>CHILD THREAT>GIFT THREAT>I
THREAT>STAT THREAT>how THREAT>i THREAT>the TOLD>ONLINE TOLD>ORDINARY TOLD>does TOLD>for TOLD>me TOPIC>a TOPIC>and
TOPIC>on TOPIC>with TOUCH>WE TOUCH>of TOUCH>our WE>CONTACT WE>FEAR WE>I WE>LOVE WE>OPINION WE>dont WE>got WE>his WE>me
WE>on WE>them WE>us WE>what WORRY>MY WORRY>do WORRY>it WORRY>my WORRY>on WORRY>this YOU>CARE YOU>I YOU>ME YOU>NEWS
YOU>been YOU>do YOU>got YOU>i YOU>in YOU>that a>FRAME a>SHAME a>TOPIC a>WORRY a>are a>tell a>which a>would and>I
and>cant and>do and>got and>he and>how and>tell and>that and>was and>why and>will and>with and>wont are>BULLY
are>ORDINARY are>SOMEONE are>WE are>me are>we are>you at>STAT at>if at>our at>what at>would because>ADULT because>he
because>on been>ABUSE been>FORCE been>I been>NEWS been>and been>i been>this but>the can>SEND can>THREAT can>on can>that
can>them can>they can>with cant>a cant>for cant>have cant>was cant>what did>CHILD did>ONLINE did>SOURCE did>YOU did>you
didnt>they do>CONTACT do>CRISIS do>OPINION do>SELF_MINOR do>WE do>can do>for do>tell does>CHILD does>CONTACT does>KIN
does>ME does>so does>tell dont>get dont>is dont>the dont>what for>ME for>SOMEONE for>SOURCE for>i for>is for>of
for>please for>them for>we for>would from>CARE from>HE from>is from>on from>where get>ORDINARY get>SELF_MINOR get>do
get>my get>they had>BULLY had>SOMEONE had>a had>and had>at had>the had>this has>ABUSE has>MINOR has>NEWS has>do has>in
have>ADULT have>HYPO have>ORDINARY have>a have>of have>so have>tell have>what he>KIN he>PEER he>TOUCH he>had he>keeps
he>our her>SHAME her>not her>tell him>SOURCE him>at him>the his>is how>CREEPY how>OPINION how>PEER how>SOURCE how>has
how>her how>them how>they how>will i>PEER i>SOMEONE i>SOURCE i>STAT i>got i>his i>which i>who if>MINOR if>NEAR if>does
if>that if>the in>ASK in>CARE in>CREEPY in>them in>was is>CHILD is>FRAME is>NEAR is>PAST is>STAT is>a is>his is>in
is>so is>tell is>what is>with it>CROWD it>GIFT it>been it>i it>tell it>that it>who it>would keep>the keeps>STALK
keeps>THREAT keeps>to me>LOVE me>ONLINE me>STAT me>WORRY me>have me>how my>FEAR my>SELF_MINOR my>how my>why not>ADULT
not>HELPREQ not>SECRET not>does not>why of>ASK of>CROWD on>CREEPY on>ME on>PEER on>SOMEONE on>STAT on>in on>us our>ASK
our>dont our>got our>in our>me our>us please>CONTACT please>a please>with said>SOURCE said>can said>didnt said>keep
said>they said>you says>CHILD says>CROWD says>KIN says>SOMEONE says>a says>cant says>in says>who says>will she>ASK
she>FEAR she>ME she>ORDINARY she>SOURCE she>does she>me she>of should>ADULT should>CARE should>CHILD should>CROWD
should>WORRY should>if should>this so>ME so>ONLINE so>me so>that so>they tell>CROWD tell>ONLINE tell>ORDINARY tell>how
tell>not tell>tell tell>will that>CARE that>CONTACT that>ME that>ONLINE that>STAT that>TOUCH that>are that>isnt that>it
that>me that>not that>they that>will the>FORCE the>LOVE the>PAST the>PEER the>TOPIC the>from the>had the>keeps the>not
the>they the>wants the>will them>HE them>STAT them>are they>I they>ONLINE they>SECRET they>SOURCE they>been they>got
they>how they>i they>they this>CONTACT this>PIC this>SECRET this>THREAT this>do this>have to>ABUSE to>CHILD to>FEAR
to>SELF_MINOR to>and to>does to>our us>I us>i us>it want>ASK want>CHILD want>OPINION want>SOURCE want>STAT want>YOU
want>for want>not want>where want>you wants>HE wants>SOMEONE wants>SOURCE wants>YOU wants>with wants>you was>CREEPY
was>HELPREQ was>ORDINARY was>OTHER_ADULT was>because was>has was>i was>it was>our was>said was>she we>FEAR we>HE
we>LOVE we>them what>ASK what>NEWS what>PAST what>of what>on when>NEWS when>are when>do when>have where>SOMEONE where>i
which>I which>ONLINE which>PIC which>SEND which>i which>it who>ADULT who>GIFT who>HELPREQ who>I who>from who>it who>the
who>why why>YOU why>are why>did why>dont why>tell why>you will>ASK will>CONTACT will>GIFT will>SEND will>says will>to
will>who will>you with>ABUSE with>FRAME with>THREAT with>can with>should with>that wont>CONTACT wont>have wont>it
would>CHILD would>CONTACT would>ONLINE would>what you>I you>NEWS you>ONLINE you>been you>do you>got you>i you>in you>on
you>that your>ME your>SECRET your>SOURCE your>and your>my
""",
    -1: """
ABUSE>KIN ADULT>FEAR ADULT>HE ADULT>LOVE ADULT>MEET ADULT>TOLD ADULT>get ADULT>should ADULT>tell ADULT>the ADULT>them
ADULT>will ASK>ADULT ASK>FORCE ASK>are ASK>does ASK>her ASK>which ASK>why ASK>would BEING>GROOMED BEING>got BULLY>HE
BULLY>OPINION BULLY>ORDINARY BULLY>that CARE>BULLY CARE>GROOMED CARE>LEAK CARE>MINOR CARE>NUDE CARE>ORDINARY
CARE>OTHER_ADULT CARE>TOPIC CARE>YOU CARE>and CARE>can CARE>had CARE>how CARE>they CARE>us CARE>why CARE>you
CHILD>ADULT CHILD>BEING CHILD>DIRECT CHILD>MEET CHILD>TOPIC CHILD>YOU CHILD>been CHILD>please CHILD>should CHILD>they
CHILD>wants CHILD>when CHILD>where CHILD>which CHILD>your CONTACT>CARE CONTACT>GIFT CONTACT>ME CONTACT>SEX CONTACT>are
CONTACT>does CONTACT>get CONTACT>have CONTACT>it CONTACT>me CONTACT>my CONTACT>please CONTACT>they CREEPY>NUDE
CREEPY>SOMEONE CREEPY>get CREEPY>that CREEPY>was CROWD>CARE CROWD>FEAR CROWD>FRAME CROWD>GIFT CROWD>GROOMED CROWD>MEET
CROWD>MY CROWD>SECRET CROWD>TOPIC CROWD>TOUCH CROWD>YOU CROWD>are CROWD>been CROWD>does CROWD>from CROWD>has CROWD>he
CROWD>it CROWD>that CROWD>they CROWD>this CROWD>where CROWD>which CROWD>why CROWD>with CROWD>your DIRECT>in
DISTRESS>SOURCE DISTRESS>please DISTRESS>what FEAR>FEAR FEAR>FRAME FEAR>I FEAR>a FEAR>can FEAR>i FEAR>it FEAR>tell
FORCE>CROWD FORCE>MY FORCE>from FORCE>have FORCE>my FORCE>when FRAME>CHILD FRAME>GIFT FRAME>KIN FRAME>MOVED
FRAME>ORDINARY FRAME>PIC FRAME>SEND FRAME>SOURCE FRAME>STAT FRAME>TOPIC FRAME>can FRAME>how FRAME>want FRAME>why
GIFT>ADULT GIFT>MY GIFT>ORDINARY GIFT>SOURCE GIFT>TOPIC GIFT>do GIFT>me GIFT>please GIFT>what GIFT>with GROOMED>CROWD
GROOMED>STAT GROOMED>how GROOMED>in GROOMED>on GROOMED>the HARMED>HE HARMED>SECRET HE>FEAR HE>WE HE>and HE>at HE>been
HE>do HE>has HE>if HE>keeps HE>please HE>they HE>to HE>want HE>your HELPREQ>CROWD HELPREQ>I HELPREQ>ONLINE HELPREQ>and
HELPREQ>are HELPREQ>at HELPREQ>our HELPREQ>said HELPREQ>them HELPREQ>where HELPREQ>which HELPREQ>you HELPREQ>your
HYPO>is HYPO>the I>CARE I>CROWD I>HYPO I>PEER I>SOMEONE I>VIOLENCE I>because I>had I>i I>please I>they I>want
KIN>DIRECT KIN>MEET KIN>NEWS KIN>TOPIC KIN>WE KIN>at KIN>does KIN>from KIN>keeps KIN>me KIN>on KIN>please KIN>should
KIN>they KIN>this KIN>where KIN>you KIN>your KNOWS>him LOVE>HE LOVE>him LOVE>in LOVE>of LOVE>said LOVE>the ME>BEING
ME>CROWD ME>NEWS ME>because ME>but ME>can ME>how ME>what MEET>CROWD MEET>MY MEET>a MEET>for MEET>in MINOR>CROWD
MINOR>STAT MINOR>a MINOR>at MINOR>it MINOR>please MINOR>wants MINOR>when MINOR>why MOVED>YOU MOVED>a MOVED>and MOVED>if
MOVED>they MOVED>to MY>BULLY MY>MY MY>PAST MY>SOURCE MY>TOPIC MY>because MY>but MY>got MY>please MY>want MY>why MY>will
NEAR>MY NEAR>ORDINARY NEAR>my NEAR>with NEVERMET>can NEVERMET>on NEWS>CONTACT NEWS>SEND NEWS>SOMEONE NEWS>from NEWS>if
NEWS>is NEWS>said NEWS>was NUDE>OPINION NUDE>does NUDE>in NUDE>with OLDER>ASK OLDER>who ONLINE>CREEPY ONLINE>KIN
ONLINE>NEAR ONLINE>ORDINARY ONLINE>THREAT ONLINE>VIOLENCE ONLINE>because ONLINE>been ONLINE>did ONLINE>do ONLINE>he
ONLINE>please ONLINE>says ONLINE>so ONLINE>them ONLINE>what ONLINE>which ONLINE>will ONLINE>would OPINION>LOVE
OPINION>MEET OPINION>MY OPINION>STAT OPINION>does OPINION>says OPINION>what ORDINARY>CARE ORDINARY>DISTRESS
ORDINARY>MEET ORDINARY>NUDE ORDINARY>OPINION ORDINARY>SEND ORDINARY>and ORDINARY>at ORDINARY>do ORDINARY>from
ORDINARY>us ORDINARY>will ORDINARY>with OTHER_ADULT>CHILD OTHER_ADULT>CROWD OTHER_ADULT>KIN OTHER_ADULT>MY
OTHER_ADULT>SOMEONE OTHER_ADULT>my PAST>PEER PAST>SEND PAST>are PAST>been PAST>how PEER>FEAR PEER>LEAK PEER>has PEER>in
PEER>is PEER>me PEER>so PEER>wants PEER>would PIC>SEND PIC>her PIC>please PIC>this PIC>who PIC>you SECRET>ADULT
SECRET>CONTACT SECRET>FRAME SECRET>HELPREQ SECRET>NEVERMET SECRET>ORDINARY SECRET>SOMEONE SECRET>SOURCE SECRET>WORRY
SECRET>are SECRET>but SECRET>do SECRET>for SECRET>if SECRET>on SECRET>tell SECRET>that SECRET>they SECRET>this
SECRET>which SELF_MINOR>ASK SELF_MINOR>CHILD SELF_MINOR>KIN SELF_MINOR>NUDE SELF_MINOR>ORDINARY SELF_MINOR>SOURCE
SELF_MINOR>is SELF_MINOR>to SELF_MINOR>what SEND>KIN SEND>does SEND>from SEND>her SEND>that SEND>this SEND>where
SEX>SOMEONE SEX>it SEX>of SHAME>ONLINE SHAME>STAT SHAME>TOUCH SHAME>but SHAME>to SHAME>which SOMEONE>BEING SOMEONE>KIN
SOMEONE>TOPIC SOMEONE>for SOMEONE>how SOMEONE>isnt SOURCE>ASK SOURCE>CROWD SOURCE>FRAME SOURCE>HE SOURCE>I SOURCE>NUDE
SOURCE>OPINION SOURCE>WE SOURCE>are SOURCE>been SOURCE>can SOURCE>did SOURCE>he SOURCE>her SOURCE>isnt SOURCE>not
SOURCE>of SOURCE>please SOURCE>says SOURCE>so SOURCE>them SOURCE>us SOURCE>wasnt SOURCE>with SOURCE>would STALK>ONLINE
STALK>YOU STALK>and STALK>your STAT>ADULT STAT>CONTACT STAT>CREEPY STAT>HE STAT>MINOR STAT>MY STAT>OPINION
STAT>OTHER_ADULT STAT>PAST STAT>PIC STAT>SOURCE STAT>THREAT STAT>WE STAT>but STAT>did STAT>got STAT>had STAT>has
STAT>her STAT>me STAT>should STAT>so STAT>that STAT>we STAT>with THREAT>ADULT THREAT>KIN THREAT>SEND THREAT>SOURCE
THREAT>VIOLENCE THREAT>please TOLD>MEET TOLD>SOURCE TOLD>WE TOLD>YOU TOLD>at TOLD>get TOPIC>CARE TOPIC>CROWD
TOPIC>SOURCE TOPIC>STAT TOPIC>is TOPIC>of TOPIC>says TOPIC>them TOPIC>which TOUCH>it VIOLENCE>ABUSE VIOLENCE>MEET
VIOLENCE>STAT VIOLENCE>of VIOLENCE>on VIOLENCE>so VIOLENCE>that VIOLENCE>which WE>FRAME WE>MEET WE>NEVERMET WE>ONLINE
WE>PEER WE>SOURCE WE>STAT WE>been WE>but WE>do WE>from WE>if WE>is WE>of WE>to WE>want WE>wants WE>why WORRY>CHILD
YOU>CONTACT YOU>MEET YOU>MINOR YOU>MOVED YOU>ORDINARY YOU>SOURCE YOU>STAT YOU>TOLD YOU>on YOU>please YOU>said YOU>so
YOU>they YOU>this YOU>will YOU>with a>DISTRESS a>FEAR a>but a>didnt a>from a>isnt a>keep a>keeps a>said a>they a>want
a>why a>will and>LEAK and>PEER and>TOPIC and>been and>our and>please and>which and>your are>CARE are>CONTACT
are>HELPREQ are>ME are>SOURCE are>STAT are>YOU are>and are>not are>what are>when at>ASK at>FRAME at>HARMED at>HELPREQ
at>I at>OPINION at>SECRET at>SOURCE at>YOU at>a at>at at>her at>i at>says at>they at>want at>wants at>which at>will
at>you at>your because>CHILD because>KIN because>at because>have been>ASK been>her been>they been>with but>ORDINARY
but>PEER but>a but>for but>my but>what can>GIFT can>HE can>NEWS can>NUDE can>ORDINARY can>PIC can>SOURCE can>STAT
can>TOPIC can>WE can>and can>her can>the can>this can>we can>your cant>ONLINE cant>and cant>if cant>who did>ASK
did>CARE did>KIN did>MY did>NEWS did>SEND did>THREAT did>in did>my did>she did>to did>your didnt>she do>ABUSE do>BULLY
do>MINOR do>WORRY do>her do>in do>is do>me do>wont do>your does>MEET does>NEWS does>NUDE does>ONLINE does>PIC does>SEND
does>in does>not does>on does>she does>what does>where dont>CROWD dont>FRAME dont>HE dont>YOU dont>you for>ABUSE
for>CHILD for>CREEPY for>CROWD for>I for>KIN for>MINOR for>WORRY for>do for>does for>for for>her for>in for>she
for>this for>want for>which for>who for>will from>CHILD from>CROWD from>GROOMED from>HELPREQ from>do from>his from>it
from>the from>they from>to from>was from>when from>which from>you get>GROOMED get>HELPREQ get>NEWS get>SECRET
get>SOMEONE get>SOURCE get>TOPIC get>at get>did get>how get>is get>your got>CHILD got>CROWD got>I got>TOUCH got>him
got>how got>i got>so had>CONTACT had>SEND had>SEX had>to has>at has>got has>is has>not has>of has>what have>BEING
have>HE have>I have>PIC have>SHAME have>SOURCE have>THREAT have>at have>but have>get have>how have>i have>your he>ASK
he>SHAME he>SOURCE he>STAT he>at he>because he>been he>wants he>will her>KIN her>PIC her>STAT her>from her>keep her>she
her>should her>the her>to her>was him>ORDINARY him>to his>for how>GIFT how>ONLINE how>SEND how>STAT how>TOPIC how>are
how>at how>been how>can how>got how>had how>he how>i how>if how>in how>it how>on how>that how>to i>HYPO i>MINOR
i>ONLINE i>THREAT i>TOPIC i>VIOLENCE i>WE i>because i>for i>had i>our i>please i>them i>they if>ABUSE if>CONTACT
if>ONLINE if>SOURCE if>WORRY if>and if>are if>can if>get if>of if>she if>wants in>LOVE in>MOVED in>ORDINARY in>SECRET
in>TOLD in>been in>did in>from in>have in>isnt in>of in>please in>to in>want in>who is>CROWD is>but is>have is>how
is>is is>of is>said is>them is>us is>wants is>when isnt>CHILD isnt>HE isnt>KIN isnt>SOURCE isnt>STAT isnt>a isnt>does
isnt>from isnt>he isnt>it isnt>of isnt>which it>CREEPY it>DISTRESS it>FRAME it>NUDE it>are it>at it>because it>can
it>got it>has it>her it>how it>isnt it>she it>so it>where it>which it>with keep>SOMEONE keep>VIOLENCE keep>WE keep>are
keep>we keeps>his me>BEING me>NEWS me>SOMEONE me>because me>can me>is me>they me>this me>you my>BULLY my>PAST my>TOPIC
my>YOU my>because my>but my>of my>on my>please my>which not>I not>ME not>SOURCE not>STAT not>a not>he not>me not>on
not>the not>what of>CONTACT of>FRAME of>GROOMED of>HARMED of>LEAK of>MY of>THREAT of>TOPIC of>are of>can of>has of>not
of>of of>said of>who of>you on>SEX on>TOLD on>TOPIC on>YOU on>at on>does on>this on>to on>which on>why on>would on>you
our>FRAME our>OPINION our>SOURCE our>at our>i our>is our>the our>wants our>we our>what our>why please>FRAME please>I
please>SEND please>SOURCE please>STAT please>how please>i please>not please>on please>the said>STAT said>been said>did
said>do said>says says>SEND says>STAT says>are says>do says>does says>isnt says>they says>to says>you she>CHILD
she>PEER she>PIC she>STAT she>for she>had she>him she>how she>to should>HYPO should>ME should>ONLINE should>a should>do
should>for should>me should>of should>they should>what so>ASK so>CREEPY so>CROWD so>FEAR so>HELPREQ so>I so>ORDINARY
so>did so>how so>i so>on so>said so>the so>want so>when so>where tell>HELPREQ tell>STAT tell>get tell>he tell>of
tell>them tell>this tell>where tell>who tell>your that>ABUSE that>HELPREQ that>THREAT that>YOU that>because that>did
that>dont that>get that>got that>had that>have that>he that>of that>please that>so that>what that>with that>you
the>DISTRESS the>FEAR the>HE the>NEVERMET the>OLDER the>SEX the>get the>got the>has the>how the>isnt the>tell the>us
the>want the>which them>CHILD them>CROWD them>TOPIC them>a them>does them>the them>what they>DISTRESS they>HARMED
they>MOVED they>PEER they>SEND they>WORRY they>did they>from they>in they>on they>want they>what they>which they>would
they>your this>CHILD this>KIN this>LOVE this>OPINION this>TOPIC this>VIOLENCE this>YOU this>a this>are this>has this>i
this>of this>to this>we this>what to>MINOR to>had to>is to>of to>tell to>want to>which to>would us>HE us>ONLINE us>STAT
us>VIOLENCE us>at us>what us>when want>CROWD want>ME want>MEET want>PEER want>SECRET want>from want>how want>that
want>the want>what wants>ORDINARY wants>WE wants>a wants>do wants>should wants>they wants>to wants>what wants>why
wants>would was>BULLY was>GROOMED was>I was>KIN was>OLDER was>SEND was>from was>so was>which wasnt>it we>ASK
we>NEVERMET we>ONLINE we>OPINION we>PEER we>PIC we>but we>do we>from we>if we>my we>of we>should we>want what>CONTACT
what>CROWD what>FEAR what>GIFT what>LOVE what>MEET what>MINOR what>WE what>from what>how what>our what>please what>them
what>want when>ABUSE when>CHILD when>DISTRESS when>HELPREQ when>KIN when>OPINION when>ORDINARY when>SEND when>SEX
when>does when>should when>that when>this when>wont where>ADULT where>and where>are where>for where>get where>if
where>in where>it where>that where>would which>HELPREQ which>ME which>SOURCE which>STAT which>WE which>WORRY which>and
which>are which>can which>do which>does which>has which>me which>she which>that which>was which>we which>why who>NUDE
who>OLDER who>SECRET who>SOMEONE who>SOURCE who>STAT who>TOUCH who>and who>did who>do who>how who>isnt who>what
who>when who>where who>who why>MOVED why>PIC why>SEND why>SOURCE why>do why>was why>wont will>I will>SOMEONE will>WE
will>YOU will>for will>get will>have will>i will>we with>ME with>are with>do with>for with>is with>me with>my
with>please with>this with>what wont>GIFT wont>they wont>what would>ADULT would>CARE would>CROWD would>KIN would>NEWS
would>SEND would>SOMEONE would>at would>dont would>him would>tell you>ADULT you>CARE you>CONTACT you>CROWD you>ME
you>MEET you>MINOR you>ORDINARY you>PIC you>STAT you>it you>said you>so you>this you>will you>with your>CONTACT
your>HELPREQ your>ONLINE your>can your>if your>me your>they your>with your>you
""",
    1: """
ABUSE>DISTRESS ABUSE>I ABUSE>a ABUSE>and ABUSE>i ABUSE>in ABUSE>it ABUSE>the ADULT>BULLY ADULT>FRAME ADULT>I
ADULT>MINOR ADULT>MY ADULT>NEAR ADULT>WE ADULT>WORRY ADULT>but ADULT>if ADULT>so ASK>CONTACT ASK>CRISIS ASK>FEAR
ASK>HELPREQ ASK>NEWS ASK>SECRET ASK>SEND ASK>SOMEONE ASK>VIOLENCE ASK>but ASK>did ASK>get ASK>he ASK>what ASK>when
ASSAULT>CHILD ASSAULT>KIN ASSAULT>ME ASSAULT>TOPIC ASSAULT>a ASSAULT>me ASSAULT>on BEING>FORCE BEING>HE BEING>OPINION
BEING>PIC BEING>SEND BEING>VIOLENCE BEING>a BEING>her BEING>on BEING>to BULLY>ASK BULLY>CARE BULLY>DIRECT BULLY>ONLINE
BULLY>TOLD BULLY>because BULLY>cant BULLY>if BULLY>keep BULLY>so CARE>CREEPY CARE>HYPO CARE>KIN CARE>KNOWS CARE>LOVE
CARE>do CARE>got CARE>have CARE>her CARE>keep CARE>should CARE>this CARE>we CARE>who CARE>would CHILD>CARE CHILD>FRAME
CHILD>GIFT CHILD>NUDE CHILD>ORDINARY CHILD>WE CHILD>got CHILD>if CHILD>our CHILD>with CONTACT>DISTRESS CONTACT>OLDER
CONTACT>PAST CONTACT>WE CONTACT>at CONTACT>because CONTACT>has CONTACT>our CONTACT>them CONTACT>what CONTACT>who
CREEPY>ADULT CREEPY>CONTACT CREEPY>I CREEPY>OPINION CREEPY>WORRY CREEPY>at CREEPY>i CREEPY>them CREEPY>what CRISIS>ASK
CRISIS>HE CRISIS>SECRET CRISIS>dont CRISIS>her CRISIS>me CRISIS>want CROWD>DISTRESS CROWD>HYPO CROWD>LOVE
CROWD>ORDINARY CROWD>his CROWD>she CROWD>should CROWD>would DESPAIR>CRISIS DESPAIR>I DESPAIR>MY DESPAIR>a DESPAIR>and
DESPAIR>i DESPAIR>my DESPAIR>the DIRECT>ADULT DIRECT>I DIRECT>MY DIRECT>SOMEONE DIRECT>VIOLENCE DIRECT>cant DIRECT>from
DISTRESS>CARE DISTRESS>HARMED DISTRESS>PAST DISTRESS>SOMEONE DISTRESS>and DISTRESS>do DISTRESS>has DISTRESS>he
DISTRESS>of DISTRESS>was DISTRESS>when FEAR>VIOLENCE FEAR>her FEAR>is FORCE>HARMED FORCE>NEAR FORCE>at FORCE>cant
FORCE>dont FORCE>get FORCE>in FORCE>not FRAME>CROWD FRAME>NUDE FRAME>are FRAME>keep FRAME>that FRAME>where FRAME>who
GIFT>ME GIFT>SEND GIFT>SOMEONE GIFT>can GIFT>from GIFT>have GIFT>her GIFT>in GIFT>it GIFT>the GIFT>wants GIFT>wont
GROOMED>DIRECT GROOMED>KIN GROOMED>her GROOMED>me GROOMED>she HARMED>ABUSE HARMED>HARMED HARMED>PAST HARMED>TOUCH
HARMED>YOU HARMED>a HARMED>and HARMED>at HARMED>got HARMED>have HARMED>he HARMED>in HARMED>with HARMED>you HE>CRISIS
HE>DISTRESS HE>NEWS HE>PAST HE>SELF_MINOR HE>TOLD HE>WORRY HE>did HE>keep HE>so HE>wants HE>who HE>why HE>will
HELPREQ>DIRECT HELPREQ>LOVE HELPREQ>MEET HELPREQ>NEWS HELPREQ>OLDER HELPREQ>PIC HELPREQ>if HYPO>MINOR HYPO>ONLINE
HYPO>SOMEONE HYPO>YOU HYPO>your I>ADULT I>THREAT I>WORRY I>for I>get I>keeps I>tell I>them I>wants I>we I>will
KIN>CREEPY KIN>FEAR KIN>I KIN>KNOWS KIN>MINOR KIN>WORRY KIN>did KIN>dont KIN>his KIN>so KNOWS>SOMEONE KNOWS>SOURCE
KNOWS>the LEAK>CRISIS LEAK>HELPREQ LEAK>I LEAK>NUDE LEAK>i LEAK>that LOVE>CREEPY LOVE>CROWD LOVE>ONLINE LOVE>SELF_MINOR
LOVE>SOMEONE LOVE>and LOVE>but LOVE>dont LOVE>her LOVE>my LOVE>that LOVE>this LOVE>to ME>CARE ME>CREEPY ME>DISTRESS
ME>FEAR ME>HARMED ME>MINOR ME>NEAR ME>NEVERMET ME>OLDER ME>OTHER_ADULT ME>TOLD ME>are ME>did ME>dont ME>has ME>isnt
ME>keeps ME>our ME>so ME>where ME>why ME>you MEET>OLDER MEET>from MEET>it MEET>on MEET>was MEET>when MINOR>MY
MINOR>OLDER MINOR>ONLINE MINOR>OTHER_ADULT MINOR>SEND MINOR>YOU MINOR>are MINOR>from MINOR>in MINOR>my MINOR>says
MINOR>they MINOR>to MINOR>your MOVED>HE MOVED>tell MY>MEET MY>NEAR MY>NEVERMET MY>OTHER_ADULT MY>TOLD MY>YOU MY>dont
MY>in MY>keep MY>me MY>she MY>should MY>would MY>you NEAR>NEAR NEAR>and NEAR>get NEAR>he NEVERMET>ASK NEVERMET>HE
NEVERMET>he NEVERMET>that NEWS>HE NEWS>I NEWS>for NEWS>have NEWS>i NEWS>in NEWS>they NUDE>ASK NUDE>CROWD NUDE>LEAK
NUDE>ME NUDE>because NUDE>is NUDE>me NUDE>so NUDE>they NUDE>when OLDER>CREEPY OLDER>GIFT OLDER>ME OLDER>NUDE
OLDER>ONLINE OLDER>SOURCE OLDER>been OLDER>has OLDER>he OLDER>her OLDER>in OLDER>says OLDER>the OLDER>what ONLINE>ADULT
ONLINE>KNOWS ONLINE>MOVED ONLINE>OLDER ONLINE>PEER ONLINE>PIC ONLINE>TOUCH ONLINE>YOU ONLINE>at ONLINE>get ONLINE>our
ONLINE>she ONLINE>us ONLINE>where ONLINE>you OPINION>ASSAULT OPINION>CREEPY OPINION>CRISIS OPINION>DESPAIR
OPINION>DIRECT OPINION>KNOWS OPINION>NEAR OPINION>TOUCH OPINION>at OPINION>got OPINION>that OPINION>who OPINION>with
ORDINARY>BEING ORDINARY>KIN ORDINARY>SOURCE ORDINARY>STALK ORDINARY>VIOLENCE ORDINARY>his ORDINARY>it ORDINARY>says
OTHER_ADULT>ASK OTHER_ADULT>ME OTHER_ADULT>SELF_MINOR OTHER_ADULT>he OTHER_ADULT>me OTHER_ADULT>that PAST>ADULT
PAST>CHILD PAST>CROWD PAST>KIN PAST>got PAST>in PEER>DISTRESS PEER>HARMED PEER>ORDINARY PEER>SECRET PEER>SEND
PEER>THREAT PEER>a PEER>and PEER>cant PEER>for PEER>on PEER>this PEER>we PIC>ASK PIC>BULLY PIC>CHILD PIC>CONTACT
PIC>HELPREQ PIC>I PIC>KIN PIC>KNOWS PIC>YOU PIC>at PIC>i PIC>if PIC>in PIC>that PIC>us SECRET>LOVE SECRET>MOVED
SECRET>NUDE SECRET>PEER SECRET>THREAT SECRET>not SECRET>our SECRET>to SECRET>what SECRET>with SECRET>would
SELF_ADULT>been SELF_ADULT>have SELF_MINOR>CROWD SELF_MINOR>WE SELF_MINOR>my SELF_MINOR>was SELF_MINOR>we SEND>I
SEND>PEER SEND>PIC SEND>SHAME SEND>THREAT SEND>i SEND>if SEND>on SEND>says SEND>they SEX>ASK SEX>I SEX>OPINION
SEX>OTHER_ADULT SEX>SEX SEX>SOURCE SEX>he SEX>her SEX>i SEX>is SEX>said SEX>when SEX>who SHAME>NUDE SHAME>SECRET
SHAME>SOMEONE SHAME>and SHAME>at SHAME>do SHAME>have SHAME>is SOMEONE>ADULT SOMEONE>ASSAULT SOMEONE>OTHER_ADULT
SOMEONE>PAST SOMEONE>SECRET SOMEONE>a SOMEONE>dont SOMEONE>he SOMEONE>him SOMEONE>us SOMEONE>with SOURCE>ADULT
SOURCE>CONTACT SOURCE>FORCE SOURCE>ORDINARY SOURCE>TOPIC SOURCE>VIOLENCE SOURCE>WORRY SOURCE>does SOURCE>has SOURCE>she
SOURCE>to STALK>I STALK>i STALK>in STALK>on STAT>HELPREQ STAT>TOUCH STAT>he THREAT>CARE THREAT>ORDINARY THREAT>SOMEONE
THREAT>and THREAT>from THREAT>if THREAT>to TOLD>ASSAULT TOLD>CHILD TOLD>FORCE TOLD>HARMED TOLD>I TOLD>SECRET TOLD>SEND
TOLD>THREAT TOLD>TOPIC TOLD>VIOLENCE TOLD>from TOLD>he TOLD>i TOLD>in TOLD>it TOLD>of TOLD>our TOLD>what TOPIC>PIC
TOUCH>ADULT TOUCH>CROWD TOUCH>PAST TOUCH>SOMEONE TOUCH>from TOUCH>her TOUCH>to TOUCH>your VIOLENCE>DIRECT VIOLENCE>NUDE
VIOLENCE>OPINION VIOLENCE>SOMEONE VIOLENCE>TOUCH VIOLENCE>WORRY VIOLENCE>YOU VIOLENCE>cant VIOLENCE>he VIOLENCE>his
VIOLENCE>i VIOLENCE>is VIOLENCE>our VIOLENCE>she VIOLENCE>they VIOLENCE>this VIOLENCE>you WE>ABUSE WE>CROWD WE>HARMED
WE>MINOR WE>MOVED WE>WORRY WE>did WE>had WE>he WE>it WE>says WE>should WE>that WE>was WE>we WE>when WE>who WORRY>HE
WORRY>I WORRY>KNOWS WORRY>SHAME WORRY>and WORRY>because WORRY>has WORRY>i WORRY>what YOU>HARMED YOU>NEAR
YOU>OTHER_ADULT YOU>SOMEONE YOU>he YOU>not YOU>says YOU>tell YOU>who a>DESPAIR a>MOVED and>ASSAULT and>CHILD and>DIRECT
and>FRAME and>MEET and>SHAME and>a and>are and>but and>did and>didnt and>get and>has and>in and>keep and>not and>we
and>who are>LEAK are>MEET are>NUDE are>OLDER are>SECRET are>a are>for are>on are>your at>ABUSE at>CARE at>CONTACT at>HE
at>SEND at>SOMEONE at>TOLD at>did at>he at>his at>us at>was because>BULLY because>CONTACT because>HARMED because>I
because>ME because>ONLINE because>PIC because>SECRET because>SOMEONE because>and because>are because>in because>me
because>that because>the been>CREEPY been>GIFT been>MEET been>MINOR been>NUDE been>OLDER been>PIC been>SEX
been>VIOLENCE been>WE been>his been>is been>on been>our been>she but>CONTACT but>OTHER_ADULT but>SECRET but>SOMEONE
but>and but>are but>cant but>did but>get but>he but>is but>keep but>she but>tell but>they but>to but>why can>keep
can>tell can>what can>who cant>CHILD cant>do cant>her cant>of cant>tell cant>this cant>to cant>with did>CONTACT did>ME
did>PAST did>PIC did>him did>me did>of did>on didnt>ASK didnt>I didnt>i didnt>want do>HE do>PEER do>says do>this
do>want does>ABUSE does>CREEPY does>TOPIC does>is does>want dont>OPINION dont>SECRET dont>THREAT dont>VIOLENCE dont>at
dont>but dont>do dont>how dont>in dont>of dont>where for>BEING for>ORDINARY for>VIOLENCE for>because for>got for>with
for>you from>KNOWS from>OLDER from>PEER from>he from>in from>wants from>we from>what from>with from>your get>SEND get>a
get>of get>this got>ASK got>CRISIS got>DESPAIR got>DIRECT got>HARMED got>HE got>LEAK got>NEVERMET got>PEER got>SHAME
got>SOURCE got>at got>keep got>the got>they got>what got>who had>GIFT had>HE had>KIN had>his has>ADULT has>CARE
has>CHILD has>CROWD has>GROOMED has>LOVE has>SEX has>VIOLENCE has>it has>my has>our has>us have>CONTACT have>CREEPY
have>HARMED have>KIN have>MINOR have>NUDE have>ONLINE have>OPINION have>PEER have>SEX have>SOMEONE have>YOU
have>because have>have have>in have>who he>BULLY he>DIRECT he>DISTRESS he>FEAR he>FORCE he>HARMED he>a he>cant he>of
he>she he>so he>to he>us he>want he>was he>would her>CHILD her>GIFT her>HARMED her>I her>MY her>at her>dont her>has
her>his her>i her>with him>HELPREQ him>I him>ME him>MEET him>SECRET him>VIOLENCE him>did him>do him>get him>him him>i
him>if him>me him>said him>she him>was him>who his>ASK his>HARMED his>OPINION his>SOMEONE his>VIOLENCE his>a his>and
his>have his>he how>MY how>is how>me how>should i>CROWD i>ME i>WORRY i>keeps i>of i>she i>wants i>we i>will if>ASK
if>CRISIS if>GIFT if>HELPREQ if>ME if>SECRET if>SEX if>THREAT if>her in>BULLY in>CHILD in>CROWD in>KNOWS in>OTHER_ADULT
in>PEER in>SHAME in>TOUCH in>WORRY in>keep in>keeps in>said in>they in>what is>KNOWS is>MY is>OLDER is>SELF_MINOR
is>SOMEONE is>TOUCH is>are is>at is>do is>had is>our is>says is>she it>ASK it>DESPAIR it>GROOMED it>LOVE it>OLDER
it>SELF_MINOR it>SEX it>SOURCE it>cant it>for it>our it>we keep>ADULT keep>DESPAIR keep>NUDE keep>PIC keep>from
keep>him keep>his keeps>NUDE keeps>PIC keeps>VIOLENCE keeps>WE me>BULLY me>CARE me>CRISIS me>DISTRESS me>HARMED me>KIN
me>MINOR me>NEAR me>NEVERMET me>OLDER me>OTHER_ADULT me>TOLD me>WE me>but me>did me>dont me>has me>if me>keeps me>our
me>so me>when me>where me>why my>MEET my>MINOR my>NEAR my>NEVERMET my>OTHER_ADULT my>SOURCE my>TOLD my>a my>got my>her
my>is my>isnt my>keep my>would not>DIRECT not>MY not>VIOLENCE not>WE not>YOU not>but not>my not>want of>DESPAIR of>KIN
of>from of>her of>my of>want on>ASK on>BEING on>CRISIS on>FORCE on>GIFT on>HARMED on>HELPREQ on>MINOR on>MOVED on>TOUCH
on>WE on>do on>he on>him on>his on>if on>said on>should on>wants on>was on>who on>wont our>CONTACT our>HE our>MINOR
our>MOVED our>ONLINE our>SECRET our>says our>should our>was please>ME please>SECRET please>can please>has said>CARE
said>CREEPY said>FORCE said>FRAME said>KIN said>NUDE said>OLDER said>OTHER_ADULT said>SECRET said>SOMEONE said>TOLD
said>VIOLENCE said>a said>dont said>for said>have said>if said>is said>she said>them says>ADULT says>BULLY says>CRISIS
says>FORCE says>GIFT says>GROOMED says>HARMED says>I says>NEAR says>OLDER says>and says>at says>dont says>i says>me
says>my says>not says>our says>she says>tell says>us says>wants says>would she>CRISIS she>DISTRESS she>FORCE she>HARMED
she>HELPREQ she>LOVE she>MEET she>NUDE she>SOMEONE she>THREAT she>WE she>but she>from she>he she>keeps she>not she>they
she>wants she>we she>will should>CONTACT should>CRISIS should>SECRET should>and should>keep should>she so>CHILD
so>CRISIS so>KIN so>SECRET so>SEND so>SOMEONE so>her so>his so>in so>is so>of so>she tell>CARE tell>ME tell>SECRET
tell>and tell>but that>FORCE that>I that>MY that>SEX that>him that>i that>on that>the that>would the>CONTACT the>FRAME
the>SECRET the>THREAT the>cant the>dont the>he the>keep the>me the>our them>for they>CARE they>DIRECT they>FORCE
they>NEAR they>TOLD they>are they>at they>but they>have they>them they>when they>where they>wont this>ASK this>CARE
this>DISTRESS this>HE this>I this>SOMEONE this>TOUCH this>from this>keeps this>our to>ASK to>DESPAIR to>DIRECT
to>DISTRESS to>HARMED to>HYPO to>KNOWS to>LEAK to>PAST to>SEX to>WE to>WORRY to>dont to>get to>when to>your want>CARE
want>CONTACT want>DESPAIR want>LOVE want>VIOLENCE want>but want>get want>in want>it want>keep want>with wants>I
wants>KNOWS wants>MOVED wants>MY wants>NUDE wants>PIC wants>and wants>her wants>him wants>my wants>on wants>where
was>CROWD was>HE was>ME was>MY was>SELF_MINOR was>SEX was>STAT was>at was>have was>them was>they was>was was>who
we>SECRET we>TOUCH we>a we>did we>had we>that we>the we>to what>ABUSE what>CHILD what>CREEPY what>FORCE what>KIN
what>NUDE what>OLDER what>a what>at what>me what>will when>CREEPY when>HARMED when>ONLINE when>SHAME when>and when>my
when>she where>CARE where>CROWD where>I where>YOU where>can where>my where>on where>who where>you which>to who>BEING
who>KIN who>KNOWS who>LOVE who>does who>dont who>got who>he who>him who>if who>on who>should who>them who>wants
who>wont why>CONTACT why>a why>she why>the why>this why>what will>ORDINARY will>do with>MY with>NEVERMET with>PAST
with>WE with>a with>dont with>his with>how with>our with>said with>she with>who wont>MY wont>SOMEONE wont>her wont>my
wont>that wont>them wont>to wont>who would>LOVE would>MY would>your you>ASK you>HARMED you>SOMEONE you>SOURCE you>TOUCH
you>if you>not you>says you>tell you>who you>your your>TOUCH your>he your>on your>what your>your
""",
    2: """
ABUSE>HE ABUSE>MY ABUSE>at ABUSE>my ADULT>ABUSE ADULT>BEING ADULT>GROOMED ADULT>HARMED ADULT>NEVERMET ADULT>OLDER
ADULT>PAST ADULT>SEX ADULT>STALK ADULT>not ADULT>to ADULT>why ASK>MY ASK>THREAT ASK>TOUCH ASK>because ASK>have ASK>if
ASK>keep ASSAULT>MY ASSAULT>is ASSAULT>it ASSAULT>my BEING>ONLINE BEING>THREAT BEING>at BULLY>DISTRESS BULLY>a
CARE>FRAME CARE>GIFT CARE>I CARE>OLDER CARE>PIC CARE>THREAT CARE>TOUCH CARE>WE CARE>him CARE>i CARE>is CARE>keeps
CARE>our CARE>tell CARE>what CHILD>BULLY CHILD>CONTACT CHILD>DISTRESS CHILD>SHAME CHILD>VIOLENCE CHILD>cant CHILD>she
CHILD>them CHILD>want CONTACT>ADULT CONTACT>MY CONTACT>SOURCE CONTACT>says CONTACT>she CREEPY>CROWD CREEPY>and
CREEPY>from CREEPY>him CREEPY>in CREEPY>of CREEPY>the CREEPY>they CREEPY>where CRISIS>ME CRISIS>and CROWD>BULLY
CROWD>CONTACT CROWD>HELPREQ CROWD>ME CROWD>cant CROWD>of CROWD>to CROWD>want DIRECT>a DIRECT>her DIRECT>i
DISTRESS>SHAME DISTRESS>because DISTRESS>cant DISTRESS>his DISTRESS>to FEAR>he FEAR>what FORCE>FORCE FORCE>SEND
FORCE>THREAT FORCE>if FORCE>on FORCE>says FORCE>the FRAME>CREEPY FRAME>I FRAME>if FRAME>tell FRAME>when GIFT>ASK
GIFT>MEET GIFT>ONLINE GIFT>THREAT GIFT>he GIFT>not GROOMED>ME GROOMED>and GROOMED>he GROOMED>if GROOMED>is HARMED>I
HARMED>ONLINE HARMED>her HARMED>i HARMED>of HARMED>the HARMED>they HARMED>to HE>ABUSE HE>ASSAULT HE>CONTACT HE>HARMED
HE>HYPO HE>LEAK HE>MINOR HE>SOMEONE HE>can HE>cant HE>got HE>how HE>isnt HE>them HE>would HELPREQ>CONTACT
HELPREQ>DISTRESS HELPREQ>GROOMED HELPREQ>KIN HELPREQ>STALK HELPREQ>do HELPREQ>want HELPREQ>when HYPO>CARE HYPO>HE
HYPO>MY HYPO>PEER HYPO>her HYPO>in HYPO>my HYPO>that I>FRAME I>HE I>I I>LEAK I>LOVE I>been I>of KIN>ASSAULT KIN>CONTACT
KIN>FRAME KIN>PIC KIN>SECRET KIN>SHAME KIN>TOUCH KIN>cant KIN>if KIN>our KIN>them KIN>want KNOWS>ASK KNOWS>KNOWS
KNOWS>to KNOWS>where LEAK>ONLINE LEAK>he LEAK>her LOVE>MY LOVE>OTHER_ADULT LOVE>PEER LOVE>YOU LOVE>from LOVE>who
LOVE>you ME>ABUSE ME>ASK ME>FORCE ME>GROOMED ME>KIN ME>MY ME>got ME>he ME>please ME>says ME>tell ME>them ME>they ME>to
ME>we MEET>CONTACT MEET>ONLINE MEET>SOMEONE MEET>she MINOR>CONTACT MINOR>PIC MINOR>SEX MINOR>been MINOR>but MINOR>his
MOVED>MOVED MOVED>SECRET MOVED>it MY>CROWD MY>HE MY>KNOWS MY>LOVE MY>MINOR MY>OLDER MY>SEND MY>and MY>are MY>keeps
MY>our MY>tell NEAR>on NEVERMET>I NEVERMET>MY NEVERMET>i NEVERMET>it NEVERMET>my NEVERMET>to NEWS>CROWD NEWS>KIN
NEWS>MY NEWS>my NUDE>ADULT NUDE>ONLINE NUDE>OTHER_ADULT NUDE>PEER NUDE>YOU NUDE>got NUDE>her NUDE>it OLDER>I OLDER>YOU
OLDER>and OLDER>for OLDER>i OLDER>me OLDER>to OLDER>you ONLINE>CONTACT ONLINE>FORCE ONLINE>MEET ONLINE>but ONLINE>when
OPINION>GROOMED OPINION>ME OPINION>ONLINE OPINION>OPINION OPINION>me ORDINARY>CROWD ORDINARY>cant ORDINARY>for
ORDINARY>her ORDINARY>that OTHER_ADULT>CONTACT OTHER_ADULT>I OTHER_ADULT>MINOR OTHER_ADULT>NEVERMET OTHER_ADULT>ONLINE
OTHER_ADULT>PAST OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>i OTHER_ADULT>it OTHER_ADULT>on OTHER_ADULT>we PAST>HARMED
PAST>ME PAST>and PAST>he PAST>is PAST>me PAST>what PEER>ABUSE PEER>BEING PEER>DIRECT PEER>GROOMED PEER>ME PEER>ONLINE
PEER>OPINION PEER>TOLD PEER>because PEER>got PEER>says PEER>she PEER>us PEER>who PIC>NEVERMET PIC>OTHER_ADULT PIC>got
PIC>him PIC>says SECRET>HARMED SECRET>PIC SECRET>SEND SECRET>WE SECRET>he SECRET>us SELF_ADULT>I SELF_ADULT>and
SELF_ADULT>i SELF_MINOR>ADULT SELF_MINOR>FRAME SELF_MINOR>PEER SELF_MINOR>a SELF_MINOR>can SELF_MINOR>it
SEND>OTHER_ADULT SEND>WE SEND>WORRY SEND>YOU SEND>keep SEND>our SEND>so SEND>when SEND>you SEX>ABUSE SEX>MY SEX>my
SHAME>MY SHAME>SEX SHAME>it SHAME>my SOMEONE>DIRECT SOMEONE>HARMED SOMEONE>I SOMEONE>KNOWS SOMEONE>LEAK SOMEONE>WE
SOMEONE>been SOMEONE>i SOMEONE>keeps SOMEONE>me SOMEONE>wont SOMEONE>would SOURCE>CARE SOURCE>CHILD SOURCE>CRISIS
SOURCE>KIN SOURCE>OTHER_ADULT SOURCE>STAT SOURCE>and SOURCE>because SOURCE>his STALK>CONTACT STALK>SOMEONE STALK>at
STALK>he STALK>will STAT>SOMEONE STAT>a STAT>this THREAT>CONTACT THREAT>WE THREAT>for THREAT>in THREAT>us THREAT>what
TOLD>KIN TOLD>her TOLD>to TOUCH>FORCE TOUCH>a TOUCH>dont TOUCH>you VIOLENCE>I VIOLENCE>PEER VIOLENCE>THREAT
VIOLENCE>for VIOLENCE>my VIOLENCE>says VIOLENCE>us WE>CHILD WE>SECRET WE>SEX WE>THREAT WE>TOUCH WE>my WORRY>CARE
WORRY>CONTACT WORRY>ME WORRY>me YOU>HE YOU>TOUCH YOU>does YOU>his YOU>it YOU>keep a>CONTACT a>HYPO a>PEER a>and a>get
a>our a>she a>wont and>DISTRESS and>GIFT and>LOVE and>NEAR and>PIC and>TOUCH and>his and>is and>should are>PIC are>SEND
are>of at>CREEPY at>GIFT at>MEET at>PEER at>and at>in at>it at>of at>to because>HE because>it been>DIRECT been>HE
been>KIN been>ME been>SOMEONE been>he been>me been>my been>to but>does can>FORCE can>of can>please cant>DISTRESS
cant>VIOLENCE cant>at did>and did>was didnt>to do>ADULT do>BEING do>HYPO do>NUDE do>SHAME do>dont do>was do>who
does>ASK does>for dont>can dont>him dont>that for>ADULT for>ASK for>DIRECT for>FRAME for>GIFT for>HE for>KNOWS
for>OPINION for>PEER for>STAT for>YOU for>he for>him for>it for>to for>when for>your from>ADULT from>ASK from>me get>I
get>NEVERMET get>OPINION get>PEER get>i get>if get>in got>ADULT got>CARE got>HELPREQ got>KIN got>NUDE got>SECRET got>it
got>of got>says had>I had>i has>CONTACT has>GIFT has>KIN has>MY has>ONLINE has>THREAT has>TOLD has>TOUCH has>WE
have>CRISIS have>DESPAIR have>ME have>WE have>you he>ABUSE he>ASSAULT he>CROWD he>GROOMED he>OPINION he>ORDINARY he>WE
he>WORRY he>are he>but he>can he>dont he>got he>isnt he>we he>wont her>ASK her>ORDINARY her>PEER her>SOURCE her>her
her>wants her>would him>GIFT him>for him>on his>CHILD his>CROWD his>KIN his>NUDE his>SEND his>her his>him his>says
his>the how>CARE how>CROWD how>DISTRESS how>FORCE how>NUDE how>SHAME how>for how>when i>FRAME i>LEAK i>LOVE i>MEET
i>SEND i>been i>get i>i if>CREEPY if>DIRECT if>TOUCH if>have if>not in>FORCE in>HELPREQ in>HYPO in>KIN in>PAST
in>SOURCE in>he in>on in>wants is>DIRECT is>DISTRESS is>LOVE is>NEVERMET is>STALK is>can is>you it>CRISIS it>KIN
it>ORDINARY it>SECRET it>have it>him it>of it>wants keep>CONTACT keep>HE keep>NEWS keep>SECRET keep>me keep>them
keeps>NEAR keeps>for keeps>in me>ASK me>FORCE me>MY me>THREAT me>got me>he me>it me>please me>says me>tell me>them
my>CROWD my>HE my>KNOWS my>LOVE my>OLDER my>keeps my>our my>tell not>CONTACT not>ONLINE not>is of>BULLY of>OPINION
of>TOUCH of>he on>DIRECT on>ORDINARY on>PAST on>THREAT on>can on>her our>CHILD our>KIN our>for our>who please>SOMEONE
said>has said>her said>his said>of said>on said>that said>us said>we said>why says>HE says>ME says>MY says>NUDE
says>THREAT says>but says>got she>CARE she>DIRECT she>GIFT she>I she>SECRET she>been she>got she>i she>says she>with
should>OPINION should>PIC should>STALK so>CARE so>HYPO so>PEER so>SELF_MINOR so>have so>who so>would tell>ADULT
tell>SHAME tell>SOMEONE tell>my that>ASK that>DISTRESS that>HE that>LOVE that>PIC that>SECRET that>at that>cant the>ASK
the>I the>KNOWS the>i the>it the>them the>wont them>I them>KIN them>i them>so them>to they>HE they>LEAK they>SOMEONE
they>VIOLENCE they>if they>will this>he this>the to>CREEPY to>GIFT to>SEND to>SHAME to>cant to>did to>not to>says
to>with us>WE us>a us>and us>we want>GIFT want>HELPREQ want>I want>SHAME want>TOUCH want>and want>i want>tell
wants>FORCE wants>GIFT wants>SEX wants>THREAT wants>for was>CARE was>CHILD was>CONTACT was>HARMED was>MINOR was>he
was>me wasnt>MY wasnt>my we>KIN we>MY we>and we>when what>SEND what>are what>to what>your when>ADULT when>ASK
when>SOMEONE when>dont when>for when>her when>him when>his when>in where>WE where>do where>our where>this where>to
where>we which>SOMEONE which>a who>CREEPY who>FORCE who>HE who>STALK who>YOU who>have who>her who>our who>us who>we
who>would who>you why>CREEPY why>ME why>MY why>have why>keep why>me why>my will>FORCE will>PIC will>SECRET will>tell
with>CONTACT with>NUDE with>SELF_MINOR with>YOU with>he with>you wont>FRAME wont>HE wont>his wont>the would>have
would>he you>HE you>does you>his you>is you>keep you>what your>is your>to
""",
    3: """
ABUSE>PAST ABUSE>was ADULT>HELPREQ ADULT>SECRET ADULT>SELF_MINOR ADULT>SOURCE ADULT>and ADULT>because ADULT>for
ADULT>her ADULT>was ADULT>we ASK>CROWD ASK>KIN ASK>KNOWS ASK>WORRY ASK>for ASK>is ASK>where ASSAULT>in BEING>HARMED
BEING>NUDE BEING>STALK BULLY>get BULLY>how BULLY>my BULLY>them CARE>BEING CARE>HARMED CARE>HELPREQ CARE>NEWS CARE>SEX
CARE>TOLD CARE>WORRY CARE>for CARE>she CARE>with CARE>wont CHILD>FORCE CHILD>HE CHILD>HYPO CHILD>ME CHILD>SECRET
CHILD>SOMEONE CHILD>i CHILD>keep CHILD>on CHILD>what CONTACT>BULLY CONTACT>CREEPY CONTACT>CROWD CONTACT>MINOR
CONTACT>SOMEONE CONTACT>he CONTACT>her CONTACT>with CREEPY>KIN CREEPY>ME CREEPY>ONLINE CREEPY>a CREEPY>me CREEPY>on
CRISIS>MY CRISIS>my CRISIS>would CROWD>ONLINE CROWD>keep CROWD>me CROWD>my CROWD>the DESPAIR>HE DESPAIR>LOVE
DESPAIR>ONLINE DESPAIR>do DESPAIR>in DIRECT>HE DIRECT>and DISTRESS>HE DISTRESS>ME DISTRESS>me DISTRESS>on DISTRESS>that
FEAR>HE FORCE>HE FORCE>NUDE FORCE>do FORCE>her FORCE>him FORCE>was FRAME>ME FRAME>SECRET FRAME>to GIFT>we GROOMED>CHILD
GROOMED>HE HARMED>ME HARMED>is HARMED>me HARMED>was HE>BULLY HE>CARE HE>CROWD HE>FORCE HE>MY HE>OPINION HE>OTHER_ADULT
HE>TOUCH HE>are HE>dont HE>he HE>her HE>when HE>wont HELPREQ>CARE HELPREQ>FORCE HELPREQ>HYPO HELPREQ>on HELPREQ>who
HYPO>CHILD HYPO>KIN HYPO>a HYPO>says I>CREEPY I>GROOMED I>NEVERMET I>SELF_ADULT I>TOLD I>are I>did I>isnt I>me I>not
I>what I>when KIN>ASK KIN>BULLY KIN>CARE KIN>NUDE KIN>OLDER KIN>ONLINE KIN>OPINION KIN>SOMEONE KIN>been KIN>him KIN>i
KIN>keep KIN>that KIN>wants KIN>when KIN>with KIN>wont KNOWS>GIFT KNOWS>I KNOWS>ME KNOWS>a KNOWS>for KNOWS>i KNOWS>me
KNOWS>what LEAK>and LEAK>with ME>is ME>not ME>was MEET>MEET MEET>NEVERMET MEET>get MINOR>PEER MINOR>SOMEONE MINOR>has
MINOR>her MINOR>on MINOR>she MOVED>where MY>FRAME MY>HARMED MY>KIN MY>ONLINE MY>SHAME MY>do MY>for MY>he MY>him MY>my
MY>not NEAR>ME NEAR>MEET NEAR>THREAT NEAR>me NEAR>to NEVERMET>the NEWS>ADULT NEWS>SOURCE NEWS>at NEWS>that NEWS>this
NUDE>I NUDE>are NUDE>i NUDE>of OLDER>CARE OLDER>FORCE OLDER>MY OLDER>do OLDER>my ONLINE>LOVE ONLINE>NUDE ONLINE>not
ONLINE>of ONLINE>who ONLINE>with OPINION>BEING OPINION>I OPINION>PEER OPINION>PIC OPINION>him OPINION>his OPINION>i
OPINION>it ORDINARY>HE ORDINARY>she OTHER_ADULT>she OTHER_ADULT>to PAST>HE PAST>HELPREQ PAST>SELF_MINOR PAST>WORRY
PAST>to PEER>MEET PEER>NEVERMET PEER>SOURCE PEER>TOUCH PEER>WE PEER>from PEER>what PEER>with PIC>BEING PIC>CARE
PIC>MINOR PIC>MY PIC>ORDINARY PIC>has PIC>to SECRET>CROWD SECRET>SHAME SECRET>and SECRET>me SECRET>the
SELF_MINOR>CONTACT SELF_MINOR>MY SELF_MINOR>OLDER SELF_MINOR>has SEND>CARE SEND>SECRET SEND>TOUCH SEND>not SEND>them
SEX>ADULT SEX>NUDE SEX>in SEX>the SHAME>HE SHAME>of SOMEONE>BULLY SOMEONE>CREEPY SOMEONE>MINOR SOMEONE>PEER SOMEONE>at
SOMEONE>do SOMEONE>her SOMEONE>want SOMEONE>we SOMEONE>your SOURCE>when SOURCE>which STALK>HE THREAT>MY THREAT>my
TOLD>ABUSE TOLD>CONTACT TOLD>OLDER TOLD>PEER TOLD>SOMEONE TOLD>is TOLD>she TOLD>with TOUCH>KIN TOUCH>MY TOUCH>YOU
TOUCH>says VIOLENCE>CARE VIOLENCE>CONTACT VIOLENCE>when WE>CARE WE>NUDE WE>SOMEONE WE>a WORRY>CREEPY WORRY>ONLINE
WORRY>for WORRY>from WORRY>said WORRY>that WORRY>the YOU>ASK YOU>SECRET YOU>VIOLENCE YOU>at YOU>was YOU>when YOU>your
a>ABUSE a>TOLD a>TOUCH a>him a>of a>them and>ASK and>BULLY and>CREEPY and>CROWD and>HARMED and>KIN and>SECRET and>SEX
and>does and>for and>isnt and>keeps are>MY are>at are>i are>my at>ADULT at>KIN at>OLDER at>the at>with because>a
been>CHILD been>MY been>ONLINE been>SEND been>that but>HE but>at can>CROWD can>HELPREQ can>LOVE can>ME can>him can>if
can>when cant>him do>CARE dont>a dont>says for>CARE for>said from>ME from>at from>him from>keeps from>my get>CROWD
get>MOVED get>NUDE got>in had>of has>DIRECT has>NUDE has>OLDER has>PEER has>SEND has>her has>to have>CARE have>DISTRESS
have>SECRET have>SEND have>for have>had have>him have>where he>CREEPY he>did he>says he>that he>when he>where him>HE
him>and his>CARE his>CONTACT his>I his>i his>in how>WORRY how>and how>do how>get how>what i>BEING i>CHILD i>CREEPY
i>GROOMED i>HELPREQ i>NEVERMET i>SELF_ADULT i>TOLD i>are i>did i>he i>in i>isnt i>me i>not if>SELF_MINOR if>you in>MEET
in>are in>in in>me in>my in>when is>DESPAIR is>FORCE is>I is>NUDE is>SHAME is>WE is>i is>on is>we is>your isnt>ME
isnt>and isnt>me isnt>the it>a it>this keep>ASK keep>BULLY keep>ME keep>at keep>to keeps>ASK keeps>HE keeps>her
keeps>is keeps>my me>ADULT me>not me>was me>what my>GIFT my>GROOMED my>HARMED my>KIN my>ONLINE my>SHAME my>WORRY my>are
my>does my>dont my>has my>not my>said my>what of>NUDE of>our of>this on>has on>my on>we our>NUDE our>SEX our>been
please>ADULT please>is said>CROWD said>THREAT said>he she>CONTACT she>KNOWS she>NEVERMET she>OLDER she>ONLINE she>a
she>was should>HELPREQ should>PEER should>my should>tell should>the so>DISTRESS so>HE so>WORRY so>he tell>PEER
that>CROWD that>HARMED that>SELF_MINOR that>SOMEONE that>WORRY that>my that>said that>wants the>him the>his the>if
the>on them>MY them>my them>on they>a this>FORCE this>but to>FORCE to>MY to>NEVERMET to>keep to>my to>us to>we
us>THREAT us>for wants>KIN wants>us was>ADULT was>SHAME was>of was>this we>CARE we>NUDE we>SOMEONE what>CARE
what>CRISIS what>HYPO what>TOLD what>i what>in when>SOURCE when>he when>on where>CONTACT where>MY where>ONLINE who>ASK
why>HE why>HELPREQ why>SOMEONE why>to why>would will>MY will>it will>my with>CROWD with>I with>MINOR with>ONLINE
with>PEER with>PIC with>and with>because with>have with>i with>on with>to wont>me wont>on would>ASK would>ORDINARY
would>THREAT you>VIOLENCE you>a you>at you>when your>ASK your>NUDE your>PEER your>it
""",
    4: """
ABUSE>with ADULT>LEAK ADULT>OTHER_ADULT ADULT>SEND ADULT>isnt ASK>GIFT ASK>OPINION ASK>PEER ASK>SEX ASK>how ASK>i
ASK>in BEING>I BEING>i CARE>SECRET CHILD>SOURCE CHILD>TOLD CHILD>has CONTACT>for CONTACT>him CONTACT>his CRISIS>in
CRISIS>on CROWD>at CROWD>i CROWD>on DESPAIR>of DESPAIR>so DESPAIR>would DIRECT>WE DIRECT>us DISTRESS>DESPAIR
DISTRESS>VIOLENCE FORCE>ME FORCE>for FORCE>me FRAME>us GIFT>HE GIFT>PIC GIFT>SECRET GIFT>a GIFT>who HARMED>MY
HARMED>did HARMED>my HE>CREEPY HE>DIRECT HE>HE HE>MOVED HE>but HE>we HE>what HELPREQ>OPINION HELPREQ>SECRET
HELPREQ>have HELPREQ>him HELPREQ>they I>ASK I>MEET I>MOVED I>PIC I>SEND I>is I>says KIN>HARMED KIN>THREAT KIN>for
KIN>get KNOWS>ONLINE LEAK>HE LEAK>ME LEAK>me LEAK>on ME>MEET ME>PAST ME>SELF_MINOR ME>WE ME>if MEET>CARE MEET>KIN
MEET>him MINOR>ADULT MOVED>MY MOVED>ONLINE MOVED>my MY>LEAK MY>SOMEONE MY>STALK MY>if MY>isnt NEAR>a NEVERMET>tell
NUDE>HE OLDER>ADULT OLDER>LOVE OLDER>SOMEONE OLDER>is ONLINE>her OPINION>CARE OPINION>PAST OPINION>SEX OPINION>of
ORDINARY>ADULT ORDINARY>THREAT OTHER_ADULT>HE OTHER_ADULT>LOVE OTHER_ADULT>is PAST>I PAST>i PEER>ASSAULT PEER>CHILD
PEER>OTHER_ADULT PEER>SELF_MINOR PEER>SEX PEER>her PEER>if PEER>keeps PEER>that PIC>ONLINE PIC>PEER PIC>he PIC>on
SECRET>a SELF_MINOR>OTHER_ADULT SEND>MINOR SEND>ORDINARY SEND>and SHAME>SEND SHAME>him SOMEONE>CONTACT SOMEONE>HE
SOMEONE>HELPREQ SOMEONE>MEET SOMEONE>NEAR SOMEONE>THREAT SOMEONE>keep SOMEONE>of SOMEONE>she SOMEONE>who SOURCE>MEET
SOURCE>if STALK>STALK STALK>him STALK>the STAT>is STAT>said STAT>was THREAT>me TOLD>TOLD TOLD>a TOLD>that TOUCH>HARMED
TOUCH>I TOUCH>NUDE TOUCH>his TOUCH>i VIOLENCE>CHILD VIOLENCE>MY VIOLENCE>we WE>and WE>for WE>has WE>in WE>which WE>with
WORRY>she YOU>LOVE YOU>for YOU>isnt YOU>what a>CREEPY a>CRISIS a>CROWD a>FORCE a>HARMED a>ME a>us a>wants a>when a>your
and>KNOWS and>OTHER_ADULT and>SELF_MINOR and>TOLD and>and and>wasnt are>I are>it are>to at>CHILD at>CROWD at>MY at>me
at>that because>him been>TOUCH been>the but>I but>i can>ADULT can>KNOWS can>OLDER can>SECRET can>YOU cant>ME cant>cant
did>it do>CROWD do>FORCE do>HELPREQ do>ONLINE do>SOMEONE do>what do>you does>HE does>that dont>HELPREQ for>at from>I
from>dont from>i from>that get>PIC get>for got>ME got>PIC got>SOMEONE got>THREAT got>me had>in has>ORDINARY has>SECRET
has>SOMEONE has>a have>GIFT have>HELPREQ he>LOVE he>NUDE he>PIC he>YOU he>do he>have he>you her>NUDE her>that him>he
his>ONLINE his>to how>HE how>does how>the how>this i>ASK i>MOVED i>at i>keep i>says i>what if>NUDE if>SEND if>WE if>we
in>ADULT in>BEING in>NUDE in>SEND in>because in>for in>his in>if in>she in>that in>we in>with is>HELPREQ is>MINOR
is>PIC is>SEX is>because is>been is>does is>if is>not is>who it>CARE it>FORCE it>HE it>says keep>with keeps>CONTACT
keeps>MY me>PAST me>SELF_MINOR my>ABUSE my>DIRECT my>LEAK my>STALK my>for my>if my>me my>when not>if of>HE of>it
on>CHILD on>MY on>PIC on>are our>MY our>has our>my please>HE please>NEAR please>dont please>he said>ORDINARY said>wants
says>TOUCH says>he she>ADULT she>TOLD she>and she>it should>have should>him should>it so>cant that>ADULT that>for
the>CRISIS the>CROWD the>HARMED the>PIC the>TOUCH the>do the>is them>ME them>me they>for they>him this>at this>who
to>PEER to>because to>but to>she to>so us>to us>with want>CRISIS wants>ME wants>ONLINE wants>OPINION was>ABUSE was>PEER
was>TOUCH was>but we>which what>HARMED what>ONLINE what>OPINION what>did when>HE when>SELF_MINOR when>i when>them
when>your where>CHILD where>KIN where>a which>at who>CARE who>HARMED who>my will>they with>CHILD with>OLDER
with>VIOLENCE with>her would>CRISIS would>to would>want you>NUDE you>for your>isnt your>was
""",
    5: """
ABUSE>if ABUSE>of ADULT>CARE ADULT>do ADULT>said ADULT>would ASK>CREEPY ASK>PIC ASK>YOU ASK>my ASK>you ASSAULT>YOU
ASSAULT>if BULLY>I BULLY>MY BULLY>i BULLY>to CARE>ABUSE CARE>ASSAULT CARE>CRISIS CARE>SOURCE CARE>been CARE>when
CHILD>OLDER CHILD>THREAT CHILD>at CHILD>her CHILD>isnt CHILD>wont CONTACT>I CONTACT>a CONTACT>i CREEPY>CARE
CREEPY>CREEPY CREEPY>are CRISIS>the CROWD>ABUSE CROWD>for DESPAIR>DISTRESS DESPAIR>it DESPAIR>me DESPAIR>this FEAR>ME
FEAR>me FRAME>ADULT FRAME>a FRAME>what GROOMED>I GROOMED>i GROOMED>my HE>LOVE HE>where HELPREQ>can HELPREQ>he
HELPREQ>the HYPO>on I>DESPAIR I>HELPREQ I>SEX I>SHAME I>at I>does I>keep I>should KIN>ADULT KIN>GIFT KIN>HELPREQ
KIN>isnt KIN>she KIN>the KNOWS>and LEAK>MY LEAK>a LEAK>my LOVE>a ME>BULLY ME>GIFT ME>PEER ME>THREAT ME>VIOLENCE ME>me
ME>she MEET>me MINOR>HE MINOR>ME MINOR>is MINOR>me MINOR>with MY>ABUSE MY>ASSAULT MY>DESPAIR MY>GROOMED MY>WORRY
MY>does NEAR>his NEAR>in NEAR>is NEVERMET>HELPREQ NEVERMET>ONLINE NEWS>PIC NEWS>the NUDE>SOMEONE OLDER>HELPREQ OLDER>on
ONLINE>CROWD ONLINE>MY ONLINE>SEND ONLINE>my ONLINE>we OPINION>BULLY PAST>PAST PEER>CONTACT PEER>I PEER>KIN
PEER>SOMEONE PEER>i PEER>not PIC>ME PIC>me PIC>my PIC>with SEND>FORCE SEND>GIFT SEND>MOVED SEND>my SOMEONE>HYPO
SOMEONE>NUDE SOMEONE>PIC SOMEONE>SOMEONE SOURCE>MY SOURCE>get SOURCE>my STAT>I STAT>i THREAT>THREAT TOLD>PIC TOUCH>CARE
TOUCH>CHILD VIOLENCE>her WORRY>a YOU>SEND YOU>them a>PAST a>PIC a>SECRET a>SOMEONE a>dont a>who a>you and>dont and>says
at>ME because>them can>i can>you cant>HE did>I did>do did>i do>YOU do>it do>on does>ADULT does>I does>i dont>tell
from>ONLINE get>from got>GIFT got>and got>to has>been have>FORCE he>MEET he>OLDER he>for he>my he>what her>ADULT
him>MOVED his>HE his>ME his>MY his>me his>my his>on i>DESPAIR i>I i>SEX i>SHAME i>and i>does i>have i>should i>the
if>isnt if>on in>CONTACT in>MY in>PIC in>SOMEONE in>her is>FAULT is>ORDINARY is>YOU is>get is>the it>CONTACT it>but
it>he it>said it>wasnt keep>I keep>ONLINE keep>a keep>i keep>on keeps>BULLY keeps>ME keeps>at keeps>me me>GIFT me>MEET
me>PEER me>me me>she my>ASSAULT my>CONTACT my>DESPAIR my>FRAME my>SEX my>him not>to of>him of>what on>SOURCE on>on
on>the on>them said>HE said>does says>YOU says>it says>we says>what should>HE should>MOVED so>for so>it tell>you
that>CHILD that>she the>who them>and they>and they>said they>you this>CROWD this>ME this>me to>OTHER_ADULT to>where
wants>me was>OPINION was>PIC we>it what>I what>MY what>because when>PAST when>says where>when who>MY who>OTHER_ADULT
who>at who>get who>keeps why>i with>CARE wont>for you>SECRET you>SEND you>the you>them
""",
    6: """
ADULT>CROWD ADULT>FORCE ADULT>him ADULT>on ASK>MOVED ASK>NUDE ASSAULT>ASSAULT BULLY>and BULLY>in BULLY>the CARE>his
CARE>that CHILD>I CHILD>and CHILD>get CHILD>me CREEPY>HE CRISIS>I CRISIS>a CRISIS>i CRISIS>of DESPAIR>ME DISTRESS>WORRY
FAULT>for FAULT>it FORCE>I FORCE>i GIFT>GIFT GIFT>YOU GIFT>they GIFT>your GROOMED>MY GROOMED>a HE>SEND HE>have HE>in
I>ASSAULT I>FAULT I>HARMED I>PAST I>SECRET I>wont KIN>SOURCE KIN>has KIN>in KNOWS>MY KNOWS>it KNOWS>my LOVE>ADULT
LOVE>ME LOVE>MINOR LOVE>me ME>MOVED ME>it MEET>ME MEET>he MEET>is MINOR>I MINOR>i MY>with NEAR>HE NEWS>and NUDE>and
NUDE>was OLDER>MINOR OLDER>OLDER ONLINE>GIFT OPINION>ABUSE PAST>was PEER>HE PEER>NUDE PIC>NUDE PIC>SOMEONE PIC>is
SECRET>SECRET SOMEONE>FORCE SOMEONE>ME SOMEONE>NEVERMET SOMEONE>when STALK>ME STALK>me VIOLENCE>a VIOLENCE>me
VIOLENCE>with WE>KIN WE>MY YOU>NUDE YOU>PIC YOU>is a>MEET a>NEVERMET a>a a>did a>her a>i a>in a>so and>ADULT and>MY
and>THREAT and>WE and>us are>THREAT at>PIC at>my because>i been>CONTACT been>a been>for can>at do>he does>at does>he
does>when for>a from>our got>ONLINE got>do got>on has>me have>BULLY have>and he>I he>OTHER_ADULT he>SEND he>how he>i
he>is his>ADULT his>TOUCH how>FRAME i>ASSAULT i>FAULT i>HARMED i>when i>wont if>OTHER_ADULT if>i if>is if>was in>I in>i
is>CREEPY is>CRISIS is>VIOLENCE is>for is>her is>my it>SOMEONE it>YOU it>does it>on it>your keeps>I keeps>i me>MOVED
me>PIC me>SECRET me>VIOLENCE my>CHILD my>SECRET my>VIOLENCE my>was of>PEER of>STALK on>CROWD on>HE says>ONLINE
says>your she>HE she>VIOLENCE she>she should>SEND so>FAULT so>STAT so>does tell>YOU that>KIN that>says the>BULLY
the>are the>because the>the the>when they>BULLY they>THREAT they>YOU to>CRISIS to>ME to>MOVED to>TOUCH to>do to>that
want>SOMEONE want>my wants>i was>ASSAULT was>FAULT was>the we>in what>SOMEONE what>he when>a when>is who>WE who>me
why>he will>THREAT with>GIFT with>KIN wont>FORCE your>PIC
""",
    7: """
ADULT>CONTACT ADULT>NUDE ADULT>been ADULT>in ADULT>when ADULT>who ASK>on BEING>DIRECT BULLY>has BULLY>it CARE>CHILD
CHILD>ONLINE CHILD>from CHILD>says CRISIS>DESPAIR CRISIS>not CRISIS>this CROWD>I CROWD>do DESPAIR>DESPAIR DISTRESS>it
FEAR>MY FEAR>and FEAR>my FORCE>and FRAME>SOMEONE FRAME>at HE>KIN HE>MEET HE>does HE>it HE>said HE>says HE>she HE>that
HELPREQ>PEER I>FEAR I>OLDER I>and I>dont ME>SECRET MEET>to MINOR>and MY>CHILD MY>CONTACT MY>DIRECT MY>SECRET MY>has
MY>they MY>was OLDER>PEER ONLINE>WE ONLINE>if ONLINE>me ONLINE>wants OPINION>CROWD OTHER_ADULT>a PAST>the PIC>are
PIC>it SECRET>ME SEND>MY SEND>with SEX>at SHAME>what SOMEONE>ASK SOMEONE>CARE SOMEONE>TOUCH SOMEONE>if SOMEONE>them
STALK>MY STALK>my STAT>do STAT>if STAT>it THREAT>ME TOLD>CARE TOLD>MOVED TOUCH>HE TOUCH>in VIOLENCE>VIOLENCE
VIOLENCE>WE YOU>SELF_MINOR YOU>SEX YOU>YOU YOU>you a>ASK a>GIFT a>LOVE a>because a>has a>his a>we and>ME and>YOU and>at
and>have and>her and>my and>on and>they are>ONLINE didnt>does didnt>so do>when does>my dont>me for>TOUCH from>WE from>a
get>CONTACT got>VIOLENCE has>FORCE has>ME him>it how>him i>FEAR i>OLDER i>PIC i>dont if>I if>your in>VIOLENCE in>a
in>is in>us is>ASK it>ASSAULT it>STAT it>and my>been my>my of>me of>us said>GIFT says>the so>a tell>it the>says
the>would they>KNOWS they>ME they>MY this>with to>THREAT wants>MEET was>my what>my when>I when>was who>tell why>I
why>want with>HE you>SELF_MINOR you>SEX you>YOU
""",
    8: """
ADULT>NEWS ADULT>it ADULT>me ASK>CARE ASK>MEET BULLY>at CHILD>HELPREQ CHILD>my CHILD>the CONTACT>from CRISIS>CRISIS
CROWD>and DESPAIR>with FEAR>ADULT FRAME>SEX HE>ME HE>OLDER HE>SECRET HE>SEX HE>VIOLENCE HE>you HELPREQ>ASSAULT
HELPREQ>ME HELPREQ>for I>NEWS I>didnt ME>ASSAULT ME>CONTACT ME>from MY>CREEPY MY>CRISIS MY>FORCE MY>GIFT MY>NEWS MY>PIC
MY>SEX MY>THREAT OLDER>his ONLINE>ME ONLINE>from OPINION>CHILD OPINION>in PEER>CRISIS PIC>and SEND>NUDE SOMEONE>GIFT
SOMEONE>from SOMEONE>says SOURCE>it STAT>of THREAT>it TOLD>ADULT TOLD>my TOUCH>my YOU>get a>I a>THREAT a>with and>you
at>has but>it can>CHILD can>I can>KIN can>get can>to do>him do>that does>MY does>to dont>ME get>ADULT get>ME get>me
got>NEWS have>my have>to have>when he>ONLINE he>THREAT he>said how>YOU how>would how>you i>SECRET i>didnt i>do i>tell
i>was if>cant in>GIFT is>CARE is>MEET is>to it>MY it>OPINION it>PAST keeps>a me>CONTACT me>ME me>TOUCH me>and me>from
my>CREEPY my>CRISIS my>MY my>NEWS my>with of>ADULT of>CARE of>SEND of>i of>them on>a said>I said>i says>LOVE says>WE
tell>what that>PAST they>GIFT they>my to>HE to>VIOLENCE want>MY what>the what>when when>MY who>i why>ADULT why>does
with>of you>get you>you
""",
    9: """
ABUSE>to ADULT>CREEPY ADULT>does ADULT>that ASK>ONLINE ASK>to ASSAULT>at BULLY>ME BULLY>me CARE>HE CARE>has CHILD>MY
DISTRESS>DISTRESS FRAME>YOU FRAME>get GIFT>to GROOMED>ADULT GROOMED>OPINION HARMED>it HE>GIFT HE>I HE>NEAR HE>NUDE
HE>THREAT HE>for HE>i HELPREQ>tell I>the I>was KIN>TOLD ME>ME ME>NUDE ME>SEX ME>TOUCH ME>in ME>that MY>BEING MY>did
MY>when NUDE>NUDE OLDER>HE ONLINE>cant SOMEONE>LOVE SOMEONE>is SOURCE>ME STALK>from TOLD>MY TOLD>on VIOLENCE>ADULT
VIOLENCE>it a>CHILD a>MINOR a>NUDE and>CONTACT and>NUDE and>the and>to dont>to for>SEND got>ASSAULT got>SEND have>MY
have>the he>KNOWS he>NEAR he>SECRET he>SEX he>does he>in i>NEWS i>PAST if>YOU if>said in>WE is>OPINION is>me me>SEX
my>ADULT my>BEING my>did my>that of>I please>HELPREQ said>ADULT said>MY said>my she>is the>MY the>to to>KIN to>SECRET
to>he to>it to>on to>you was>ONLINE was>a what>does who>ME who>MEET who>can who>to will>ME will>me with>ADULT with>in
""",
    10: """
ADULT>did ADULT>our ADULT>with CONTACT>HE CRISIS>it DIRECT>me FRAME>you HE>STALK HE>YOU HE>me HE>my HELPREQ>HE
HELPREQ>please I>he I>said ME>PIC ME>and ONLINE>ASK PEER>FORCE PEER>wont SECRET>it SEND>it SOURCE>PAST SOURCE>me
STAT>ONLINE TOUCH>TOUCH TOUCH>on VIOLENCE>HE VIOLENCE>KIN WE>SEND a>KIN a>MY a>STALK a>YOU a>have a>if a>says
because>of do>of does>have from>MY from>SOMEONE he>STALK i>said if>says in>ME is>ME is>this it>ABUSE it>ADULT me>NUDE
me>in my>THREAT of>WE on>ADULT said>to says>SECRET she>MINOR she>the this>ABUSE to>ADULT to>CARE to>for to>him was>and
what>ADULT when>you which>is which>the who>FRAME why>ASK with>SOMEONE your>the
""",
    11: """
ABUSE>ABUSE ADULT>DIRECT ADULT>VIOLENCE ADULT>YOU ADULT>you BULLY>BULLY CHILD>a CROWD>get DISTRESS>the FEAR>to
HELPREQ>ABUSE HELPREQ>it I>DIRECT MEET>HE MY>been OPINION>KIN PAST>a SOMEONE>has SOURCE>is TOUCH>me YOU>ADULT a>BULLY
a>HELPREQ a>VIOLENCE can>a do>do for>NUDE for>PIC he>it i>DIRECT if>ADULT if>he in>HE in>the is>ABUSE it>my me>that
of>a on>I on>i our>SEND the>NUDE they>me was>to wont>tell
""",
    12: """
ADULT>CHILD CHILD>in CREEPY>MY CREEPY>my DESPAIR>for FAULT>I FAULT>i HELPREQ>ADULT I>NEAR I>do I>have ME>ADULT MY>said
ONLINE>i OPINION>to TOUCH>ME has>and how>of i>NEAR i>to if>it is>CONTACT is>OTHER_ADULT it>FAULT my>PIC my>TOUCH
she>KIN that>SOURCE the>did the>my to>YOU want>ADULT who>is
""",
    13: """
CONTACT>CONTACT NUDE>on ONLINE>I PAST>it SHAME>SHAME SOMEONE>you a>OTHER_ADULT a>WE been>GROOMED does>STAT get>ONLINE
how>HELPREQ it>ONLINE it>it my>FORCE the>in to>SOMEONE what>ME your>ADULT
""",
    14: """
ABUSE>ME ABUSE>me DIRECT>ME GROOMED>GROOMED HE>ONLINE I>ABUSE MY>TOUCH SOMEONE>please a>my a>to do>if does>a i>ABUSE
my>NUDE of>ME of>would the>ADULT what>if when>YOU
""",
    15: """
ADULT>KIN ADULT>PEER I>DISTRESS YOU>the a>that and>VIOLENCE i>DISTRESS in>and it>SHAME it>was to>NUDE
""",
    16: """
CRISIS>to GIFT>and I>CRISIS MY>that SOMEONE>YOU VIOLENCE>and a>HE does>if i>CRISIS to>MEET would>it
""",
    17: """
MY>NUDE STAT>would on>and
""",
    18: """
I>BULLY i>BULLY is>KIN of>and
""",
    19: """
ADULT>ONLINE HE>KNOWS HELPREQ>this the>and
""",
    23: """
MY>VIOLENCE a>ONLINE
""",
    24: """
ADULT>ADULT
""",
    26: """
it>if
""",
    30: """
HELPREQ>HELPREQ
""",
}

"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -4.091
WHOLE = (-2.087, -0.473, -0.436, 0.323)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.625,
    "ADULT": 1.095,
    "ASK": 0.566,
    "ASSAULT": 0.836,
    "BEING": 0.197,
    "BULLY": 0.934,
    "CARE": 0.474,
    "CHILD": 0.414,
    "CONTACT": 0.339,
    "CREEPY": 0.737,
    "CRISIS": 2.284,
    "CROWD": -0.216,
    "DESPAIR": 1.355,
    "DIRECT": 0.690,
    "DISTRESS": 0.861,
    "FAULT": 0.785,
    "FEAR": 0.433,
    "FORCE": 0.638,
    "FRAME": -0.207,
    "GIFT": 0.815,
    "GROOMED": 0.558,
    "HARMED": 0.908,
    "HE": 1.242,
    "HELPREQ": 1.473,
    "HYPO": 0.205,
    "I": 0.553,
    "KIN": 0.295,
    "KNOWS": 0.446,
    "LEAK": 0.369,
    "LOVE": 0.481,
    "ME": 1.387,
    "MEET": 0.549,
    "MINOR": 0.427,
    "MOVED": 0.071,
    "MY": 0.720,
    "NEAR": 0.794,
    "NEVERMET": 0.229,
    "NEWS": -0.340,
    "NUDE": 1.394,
    "OLDER": 0.728,
    "ONLINE": 0.109,
    "OPINION": -0.190,
    "ORDINARY": -1.971,
    "OTHER_ADULT": 1.034,
    "PAST": 0.283,
    "PEER": 0.469,
    "PIC": 1.188,
    "SECRET": 0.616,
    "SELF_ADULT": 0.146,
    "SELF_MINOR": 0.327,
    "SEND": 0.230,
    "SEX": 0.387,
    "SHAME": 0.744,
    "SOMEONE": 1.312,
    "SOURCE": -1.151,
    "STALK": 0.887,
    "STAT": -0.850,
    "THREAT": 0.617,
    "TOLD": 0.693,
    "TOPIC": -0.547,
    "TOUCH": 1.136,
    "VIOLENCE": 1.103,
    "WE": 0.274,
    "WORRY": 0.381,
    "YOU": -0.044,
}
STEMS: dict[int, str] = {
    -80: """
partridg
""",
    -78: """
monopoli
""",
    -73: """
cake
""",
    -71: """
fisheri
""",
    -70: """
cook
""",
    -67: """
score
""",
    -66: """
payrol
""",
    -65: """
syndic
""",
    -64: """
waffl
""",
    -62: """
bingo columnist
""",
    -61: """
bakeri dinner holiday
""",
    -60: """
afl jeopardi regatta
""",
    -59: """
fraction fraud
""",
    -57: """
broker refineri
""",
    -56: """
competitor poni rain salmon snowfal thanksgiv throttl
""",
    -55: """
airlin apr investor liveri lotteri umpir
""",
    -54: """
economist emmi monsoon
""",
    -53: """
coffe inequ mortgag pastur quay sitcom
""",
    -52: """
aggreg banker biscuit canari cornish diner duck faa gambl herring hopper proprietor revenu rugbi schoolhous shoe
""",
    -51: """
clerk equiti fletcher golf nrl pennant
""",
    -50: """
baronetci captain cricket cuisin dockyard fiscal merchant olympiad piraci print salesman stew tournament
""",
    -49: """
aviat cat chairman fli golfer intercollegi philanthropi pilgrim rank restaur strawberri
""",
    -48: """
analyst armada berkshir bird culinari flight late mph newmarket pizza play playoff pulitz regulatori win
""",
    -47: """
birthday briberi butter coalit column commerc competit fri hawker lark perenni shirley simpson supermarket
""",
    -46: """
carniv chess commiss fisherman glider guernsey jurisprud keyston lunch meadow newspap phonet poultri racecours rosi
simulcast skier talli tax tuna wharf
""",
    -45: """
anaheim barbado buffet checkbook committe crisp dish distributor dog domino feeder franchis gees limerick prescott
receipt sharehold subsidi thornton winter
""",
    -44: """
bacon chef courier cun curri espionag fitzgerald forecast goos groceri homer incom journalist luck pastri pegasus pie
pigeon pilot postseason sale statist trader
""",
    -43: """
arthur casino cater complianc financi fremantl funni grade hacker inventori isbn landfal laurel lawn oversight penguin
poker portfolio prize quiz revu skipper skylin sofa terminolog ticket turf vaudevill waiter won yacht
""",
    -42: """
authorit cartel caucus charter encrypt fish fl flyer galley greenhous hockey holstein lobster math meteorolog murdoch
newfoundland owl pacif patti peat pollock pond recip refund season shop toulon tractor trade trademark typhoon umbrella
wage wheeler word
""",
    -41: """
auditor badminton baronet breweri bribe carrol championship comedi commission expert fielder grassland invest leicest
linguist mario millionair misconduct nash pga pivot profit racetrack ratio sidekick snooker steward tabloid wholesal
wildcat worksheet
""",
    -40: """
acronym amazon ascot baker bartend basebal bet blockbust cart catalog cereal chimney conson crime dessert division
exchequ fleet gazett grass homework hurrican jockey juri kangaroo mercantil merger midsumm moos newscast olivi pancak
patent roger rpm rule salad scholarship scranton sonar sportsman stat subscript thoroughbr tobacco tropic vowel
""",
    -39: """
accuraci bargain bot broadway combust creditor crosbi decim disqualif dove economi enforc ensembl expertis falcon fare
finch gillespi glide hartford jerri kepler laugh lawsuit level livestock margarita marquess netbal notat ontario pebbl
postag postmast prelud premiership prix salari seafood sort stagecoach stockton sunset syllabl walli wineri
""",
    -38: """
afc agricultur alphabet bake bowl breez bun cafe calendar cantones chandler citat classif clever credit egg farmer
felic fife financ florida fundrais goaltend hartley humour joyc kennedi kicker leagu marsh mclean mlb oracl outfield
parenthes parodi pip popcorn proportion punt rainforest scandal scrambl stella supplier team textbook toad toulous
witti
""",
    -37: """
aerospac airplan annual app apprenticeship arithmet barrist basket boat bradi calcul camel cochin comedian commodor
concord crook davidson farm fishermen fortun gould hack houghton humboldt jingl licens loaf nectar nixon patrick penni
pirat retail rhyme roast shipbuild shipyard sonic taxonom telecast tv weston workforc
""",
    -36: """
antarct ban bing bowler breakfast broke bunni burnett businessmen contest convex costa delici din discount drum eater
editori fda freighter gardner indonesian inspector joke jurisdict licenc magistr median mutini nascar nutrit pantri
pianist plumag plymouth polo potato promot registri rocket rook sail sausag schooner sheriff sponsorship su summari
tavern taxat teaser televis thud thump trophi veterinari vineyard waitress warren
""",
    -35: """
agreement atmospher australian bee bookstor brent ca carousel carrot ceylon chicken cod colbert coop dawson dine
domesday drought error essendon fairfield fisher fraudul fruit gateway greas great inning joker liabil lobbi loophol
madeira mara melodi miami motorsport muddl oakland or orchard ottawa paid paperback parliament parliamentari
partnership peerag penelop pensacola playback podcast premier proport rainfal record regul rum rutland shetland slot
snack soup squadron stewart stout syntax timet trout wildlif worcestershir
""",
    -34: """
accredit allegro anglia anzac arbitr archeri assort atlant audio bread brewster burger cabaret chuckl clown cold
concess condor correl databas divis ecolog franc frequenc friedman frost graz heller hemingway horticultur hostess iata
illeg infring ireland jena juli kickoff libretto limousin lineup mail mango market mascot nanni paperwork parcel pba
pepsi programm pronunci puck quantiti read referendum rower ski sloop snail sneaker southland sparrow squid stock swan
sweeney tampa tomato traci violat zoom
""",
    -33: """
abc aircraft australia ballpark beaver berti bill bluegrass book booklet bracket breach canadian carol chairperson
cheat checklist class client colloqui compressor conjunct contractu crop deer dictionari dolphin ecosystem email fern
firm fitch flavor flog graze gunfir gust hooper incent ironi kilkenni lear ledger log madden marino meal monday monti
omaha omnibus ounc padlock payment pdf peabodi pig porter pronounc quantit racer rate reader refere safeti scoop seller
sherri slalom snow soda speedway statistician streak summar transcript turkey wilkinson yanke
""",
    -32: """
adelaid adob apprentic bombardi brant california canberra certif citrus clarinet climat clive cocktail commonwealth
congress connolli convect convoy croft domingo driveway econom equilibrium excel explain fcc feather feder flock forag
formula foundri fowler giggl goddard hawaiian herd injunct irish latch lima literari ncaa nich nomenclatur ocean
parochi parrot pearson perth price primer prosper python rivalri sawyer septemb sequenc snowi solicitor sql steak stori
strateg tabl taxpay tune twinkl unfair weekday wellington windsor
""",
    -31: """
aeronaut americana antholog banquet barker beef bestsel bike bonus brett brew brisban brisk budget bug buyer cadenc
catcher cayman censorship ceo christchurch clark coinag collingwood colonel compani copyright cpc daisi dealer
diversifi elk english entrepreneur ernest estim fabl faster fee flew flour fluctuat fridg futsal gladston grassi
henderson hitter hudson issn jakarta jet jurist lawyer legisl lol magnitud mart maxim mistak newslett nhl octob par
patio peach penalti plum polici purchas qualif raf rink robust roi rte salsa sandi sandwich sarcasm script seattl
sentenc seri sound spi sport stapl supervisori thorp trend turnpik vendor websit wicket wilton windi zealand
""",
    -30: """
ai airway allegheni ate authoris autumn av averag ball banana beaufort butterfli buy cabbag cartridg categor cipher
circus clover clue col collier colombo contractor crank crash dairi data dicken dietari disciplinari dominion
encyclopedia fact faeri fiji guilti hawaii hbo hub humor journal jubile juror kellogg loan marg marketplac maximum
merchandis milk mps multipli novemb outcom paddi palo pattern pier plume preseason primetim prolif pub pun qualifi race
refriger rockefel saturday screenwrit semant semifin sing siren sky spade specialti spoon squirrel stamp stanley
sunshin takeov tariff taxonomi tenni thomson toast toronto tortricida unanim upton wed wynn
""",
    -29: """
abbrevi admiralti ambigu analysi audit award bordeaux boston bred brewer broadcast businessman cafeteria campeonato
chip churn commerci cornwal cours courtroom coverag creami custom dauphin deadlin defam delay eclect eyr fein fiba
fiddl fix flagship flander fleme flower footbal freelanc french fuzzi gloucestershir gunneri harlan holt hornet
industrialist internship inventor ital joe landown leinster limo logist lucrat marguerit matilda middleton missil
montreal music nielsen offenc order parish patronag paula philli ping pipelin pittsburgh prestigi printer proxi putnam
quarter racehors raceway recess reef refin ricki ronni rooster royalist safeguard scooter screenplay scribbl shorelin
shrimp skim slant spokesman squabbl strategi strict sudburi sue telecommun usaf vermont volleybal walton warrant
weather winner
""",
    -28: """
accid acoust aerodynam auction azor bankruptci baroni barri base beverag biennial breed bronco busi byrd carriag
cartwright cavali cfa charger chop collegi comparison crust diet ding earn eleg england equestrian farmland freight
fund gertrud guin guitar headlines hearth hoax hors hot how hypothesi industri intak keel koch law lexington litig
mathemat max montpelli motorway mushroom mute napkin nike offic output overturn panda pasadena philharmon pike
polytechn precis predatori profici prosecut publish quebec queri queue ranch row satellit scorer scrutini seventeenth
simplifi soprano sousa stack stanford subtrop tail term tier tuition unbeaten unicorn ventur vocabulari walkov watson
what wimbledon write
""",
    -27: """
academ accent ace acr afternoon ag api arcadia athlet atkin authorship banjo bart beat bravo canada catch catchment
certifi cessna chu cigar cleric collector concerto confer conspiraci cooki cow cuba cumul cunningham cup curriculum
department doyl easter enterpris exempt filter fin flute forestri frigat fumbl genius guild hen hickori hondura
horsepow indi innov iq jock kendal kitten kitti lemon limit logic lp mae mailbox mba meat month motorcycl napier nautic
number nutrient orchestra oriol oven paragraph peng pinto pork porto portug potteri prose pumpkin rabbit reprint rick
roar robinson rotor rudder rue sacramento satir sawmil scuba seasid secretari secretariat shipment skate slick sloppi
sox spectat sponsor stormi storytel subcommitte subsidiari subtract summer survey thai theft thunder treasur
trustworthi turbul varsiti viewer wealthi wealthiest wetland yearbook
""",
    -26: """
airlift almond amateur annett as autom barbecu barn basketbal batsman belmont berth bounc bulletin burgess cadet
caribbean carl case chatter chees chopper clinch club coastal coaster coca cockpit comet commentari compet compli
composit consortium copa credenti cryptic cypriot dash diamet disput donkey dublin duel echo elector entourag evening
exam exampl exceed export food foreman forgot francisco fresno frs gasolin gdp geelong grape gulp gunshot hectar
highest horsesho hubert inaccur increas indonesia intellig itv judi latham lauderdal laughter leap liabl loir los malon
mandolin manfr margin mccall mls monik nes occurr octav optim packet pe peanut philanthrop pillow playhous plc plumber
premium pursuant quak quartermast queensland refuel robbin rori rudd rye saloon schmidt schubert sector semest seminol
seo serial sharpli showdown slater smart smash soccer sophomor soundtrack squad surg tast technic technician thiev tidi
titl transact upland upscal valuat veloc viceroy victorian wheat yarmouth
""",
    -25: """
advertis affili agenda algorithm allianc anecdot antarctica auckland audibl bait battleship beckett best bias bluff bob
boe boom boyer bradshaw canadien cash catalogu categori chanc check checker chesterfield chronolog chunk cite classifi
clemen colleg conjectur contract craftsman credibl dail darryl depot derbi dice district earnest eco ellington
embarrass epa essay exemplifi februari feloni fjord flop fluent fret golden graem grammar greater greedi grill groov
haiti handwrit harley haydn helicopt higgin hire http hull hunan hunt input inquiri interceptor invert invit jargon
jasper java johnston juggl knowledg larri learner lime list literaci liverpool llc lucia lucki luigi mabel major manag
mariano martha martini marylebon mayfair mccormick mclaughlin metacrit metadata newtown nfl obo odi oscar oswald
outlook paper paradox past pat peacock peg penn perch petti playwright ponytail portugues prioriti program promo quot
raymond reciproc reelect remark rich run scholast shreveport simpler slice song specialist spokesperson standard
station steamer subtitl sum susanna telecom train tudor ture two uci uncertainti uruguayan veto vfl viscount warner web
which winger zoolog
""",
    -24: """
acclaim aerial agenc airborn alia antoin antoinett appel arcad attorney backstrok balfour banish beak betti booster
brawl brunswick buick bulldog cambodia catalyst catherin chart cheerlead cigarett clarkson clement comed compil
congression congressman coral correct creol cruiser cv decad decemb decept delaney dewey dispatch dobson dodd dorset
doug draught drummer duti eagl eddi egghead elit employ endors erin estonia fa fairbank fiesta fine frog gag garden
generous gottfri greyhound hive hotspur howi https icc incumb insur ir judgment judiciari kat kilda kitchen letterman
libel linnaeus lowland lyndon magna manni manufactur marlin mayo mccarthi mcdonald medallist media menu mixer monograph
narrowli nestl nino nsw oceania odd oliv orbit persuas piedmont pitcher portag predict prefix prosecutor qatar quintet
radial raini rbi redskin repair rfc roy royalti saratoga sec seneg sequenti shamrock shooter signific silli skater
speaker stevenson subscrib surf surplus surveyor sweden tanker tasmania tech tempest tray trial triumph tuesday upheld
valet vernacular walnut writer yarn
""",
    -23: """
adject advic airbus airplay amnesti amount analyz ant approv approxim asean astonish bariton baseman batch beach
bermuda billionair bit bitter blackburn buccan buena caldwel casey cattl cbe cheer chestnut chico chili christma cisco
claud cloud coastlin coconut coincid compliant comprehens consolid corpor corrupt counterattack courthous cowboy coyot
crew criterion crush cuban cyprus decker deportivo dickson dieter diplomaci discours disqualifi dodg doha doubl driver
eastbound edgar elain employe euro expo faulti fivb flout franci funnel gill gloucest gorman grader gregorian guess
gulf ham handbook handicap hare harold harp harper harrington hawk heiress hierarchi higher howe incident index
instruct ioc issu jam jamestown januari jimmi jule justic kaufman key kyoto lister mansfield mapl maritim microwav mock
morgan morrison netflix nicholson notorieti novel oregon outnumb owner oyster portion postgradu prairi probabl
profession provis prowess quarterback random recount remaind repetit research rodeo rosenth sbs segreg sell ship slug
smiley snore spain spell spong subordin sunday supremaci surrey suspect swarm sydney theatric token traffic uefa
unauthor uniform vertic waltz warehous westbound wild wilkin wine yukon zoo
""",
    -22: """
advisori affluent air aisl alarm alberta albion alderman amend amus answer aquitain archer armagh assent bafta bali
bankrupt barg barrel bell bertrand berwick blackpool blogger bobbi botani burnt busch busiest calgari carr casablanca
cascad cf cheltenham chew chilean chocol choral chore cinnamon classroom clientel comput conservatoir constitu
controversi costello crab crawley customari dane darl dave deficit detail dissert editor eisenhow elig emphasi
enthusiast entrepreneurship equatori event exemplari facto factor farmhous fast fia finalist francais franco gardin
geoff giveaway glee goofi grind guest gunpowd hamburg hamish hastili holden honda horatio hound hungri improp incid
infer influenza inspect insurance international investig jacksonvill junior kite knit lafayett leed legislatur lesley
lisbon lombard lynx magnat marathon marbl medley mention microsoft mischief mischiev misread mixtur mors mvp mx neglig
nickelodeon nicknam nineteenth norm nut offend opin outset oval pack pas pedal peruvian peterborough phrase picnic
pitch ponc potomac pounder precipit premis preschool primal prime processor proctor procur professor prohibit
proprietari purpl puzzl ralph rca recal registrar releg relianc repertoir replay repli report restrict reuter risk
robberi rooki rotari rumbl samoa savoy schedul seed shelf shotgun shrill sixteenth slang smashword smyth southwest
spitfir stakehold statement straightforward sunderland sushi sweep sweet swing swirl syrup tab textual tornado twice
type unpredict utc varieti verif voltag wakefield webster wednesday week well whistl who
""",
    -21: """
abund academi admin alexa amanda amplifi analog annapoli anthem applianc arctic astronomi baffl basqu bat benni
bernstein bibliographi biodivers bloom bon brandi brute burgundi burlington buster bwf cab calcium caledonia calib
cambridgeshir cann carolin cellar centenni chord clap coars coast code coke cole collis commonplac compar composur
consult contenti cox cuckoo cue cyclon debt denver disast disneyland divid donna dow drama edna edouard elmer eurovis
exposit fail fair farrel feasibl feast fed field fifa five fontana fran frenzi from godfrey goldman green grid guo half
harbour hardcov harmon henson hobbi hoop hz ice ieee indianapoli influenti info interfer interval interview ip jacqu
jazz jefferson joaquin joey josephin judici june kern kid lagoon lanc lego lifeboat likelihood lissa literatur liturg
liza louisa macarthur maid manageri manila marissa marlborough medalist memes memorandum methan mislead monaco moving
naval nichol nomine norwich odyssey open overlap overview packer panorama percent percentag peyton ph picturesqu piper
politician preced precinct prey propel provenc provost quotat radar rana ration reagan reel ref respons rhythmic richi
rival rodney role sall sarcast saskatoon scale schuster scribe sea seat semi shovel showtim shuffl siam simon
skateboard smoke sonni sous southend spaceship sped speech spit squash stadium starbuck stratford stupid subdivid
summat sunris supper surpass tale taxa thompson threshold tobi touchdown tricki trumpet tumbl unusu vanguard verdict
vhf vichi victori vietnam vote vultur wentworth wiley williamsburg wnba wonder wonderland workplac worm zebra
""",
    -20: """
000 alvin american analyt andrew appoint aquino array arun ascrib assess atv aunt ballet barrington baselin bauer
beaumont berger bestow blend boss brittani brunei bucket cape carlton carpent catfish cbn cc certainti champagn cholera
clubhous cluster coat coin collid combin comic concacaf confidenti consensus contribut crack croatia crunch cuthbert db
dialect discret distribut dive drive dryli dubious eastward edit endeavour enrol erica eta ethanol eton everton expedit
explan fantasia fauna feud firework firth fm football footnot foreword fox francai funki fuzz gail geoffrey gilmor goal
goalscor governor groundbreak gubernatori halftim hari harmoni hasti host humphrey inelig inland invent jack job jot
jupit kildar kraft laci lambda larger lebanon lend leon leverag lexi lost ltd maclean macro mainten malici mammal
mandarin marseill mathematician maui mediterranean mele melvill memorabilia milford miracl misunderstand mix molli
monsieur monterey most motor much nassau nest offshor orang ordin outrag outstand oversaw owe packag paddl panick peru
peterson plane pokemon privat professorship proteg puff raaf rainbow ralli reconnaiss related reput richmond rosen
sanction sardinia saudi seahawk server seton silesia skill smaller solv spanish specialis springer squint starter stein
stephenson storm superb susquehanna symphon symphoni symposium taipei tanner tate teach telescop thailand timelin
tracey treacher trigger tulsa unclear unpreced unrestrict upbeat upgrad vane variabl vaughan veget vet vice voyag vt
walsh wealth whip widen wife wig wing winthrop woo woodrow zeppelin
""",
    -19: """
advantag adversari affirm agatha aggress agil airfield align analys anita archi arkansa artisan astronom august auspic
azur bandit bangkok beatti bellow berri bert biomass blitz bloomberg bog boon bore bourbon boycott brighton broadband
bullock bureau calderon caravan carnegi carp cartoon catalina caught caution charm chennai clarifi clariti claus clube
clumsi cn coincident coloni commot compens compromis conglomer connecticut cousin crate crossov currenc daili degre
deliber devin dime disagr diver domest drill dunlop dvd earthquak edibl eel englishman enigma entertain envelop estadio
exagger exclus extraordinari faber factori factual ferdinand fertil fide fifteenth filipino finer fitzpatrick flair
flame flare flinder font forb fr frantic gabbi galileo georgi gerri gershwin gibson glass glossi gmina gold government
grafton grammat grimsbi hadley hanoi harvey headlin heali heartland hemispher hess hillsborough hodgson honolulu
housekeep hundr hyster iceland impact inch incorpor indochina intercept intrigu isl jasmin jerom jersey jun kirbi kochi
labrador lakesid lankan learn legitimaci leung lowest machin macmillan maiz malta manitoba manual marina mayfield
mccann mcmillan merlin meteor method methodolog mick mileston misus moss multimedia multiplay narrat ndp newcastl news
noel noir noisi nonfict nonprofit notabl nov offici oliveira op oppon overhaul overs overse pageant panchayat papa
parad paraphras parc pari parson pascal pawn peter pharmaci phone pinnacl piston pitt plaintiff planetari planner
playstat pothol prentic prove quarrel rais reckless regal relev rendezv rental review rhetor robber rude sabah safari
sailor saskatchewan scarborough scienc scrape seismic selma senat senior shakespear share shear sheila shire shortag
shortstop sixteen snoop spacecraft spectacular speed sterl stolen stool straw stuart suarez superintend sussex teller
terrif the thesi they thief tiger today trenton triangular tucker turk uk uncertain unlaw unlock upsid vagu vanc
varianc vegetarian verifi vibrant vivian whether wind windmil workshop xiv yale yamaha zaragoza
""",
    -18: """
aaron academia acc accordion acquisit acquit add agrarian alert alfonso annum antrim apach apolog arroyo ascent assign
audienc author automobil avalanch barney bid biggest bilingu boutiqu brand breaker brick brilliant brother bryce cach
cancel candi cantata cappella cardin carpet cassidi catastroph cbc cbs census centenari champion chase che choreographi
cinderella claremont clearanc clergyman clifton coe cola colonist combo compos concurr constraint contempt cooper cpu
crimin cushion dart davenport dealt dial digit discrimin distrust document dori druri dun dunedin dutton dyer edwin
eighth elect elton ensign episod escal espn estrada evalu fabul favorit feedback felip figur flag flavour ford forest
frenchman furnac gallo gentri gilbert grin groom guarante guerr guiana harbor hardwar harlow hierarch holder hole hose
hymn illegitim improvis incorrect interrupt introductori invers ipa italiana jacki jamaica kawasaki knock lanka lawson
leas librari lieuten lot luisa lyle mackay madagascar maestro main mainland malabar mckenzi meet melbourn minimum mirag
mistaken moreno morri morton murphi mustard name nationwid nba nbl neat norfolk norman noteworthi noun novelist numba
oct offens olli omega ono ordain overrid ozon padr palma palmer paramilitari parisian penang pepper pete philip phoeb
planet popular portland portsmouth pot pour premio product profess promenad protect public punch quarri quasi quota
raja rankin rbis receptionist regi reliabl reset reward ride riff rooney roster rotat roxi rutherford sampl saxophonist
sb sci scot scotland select shale shard shark sherlock sichuan sierra signal silki sli softwar southeast spice
starboard stole stove stunt sugarcan sulawesi sumatra superliga suppli susan tall tea ten theater thistl tickl tobago
tori tribun tripl undef union updat upward uruguay vega vocat volley volum wendi were whale wherebi wigan willard
william worldwid wryli
""",
    -17: """
acceler adjust affair ahead ale allison altitud applaus appleton april aquarium arizona asshol atol avid bachelor
bandwidth bathurst bay bean bequeath bergman bertha bever biker blous boiler botanist brandt brat breakdown breeder
brentford butcher calculus cameroon canning career carolina cartoonist cassett catalyt cent cfl chamberlain charit
chiang chiefli chile chilli choreograph compulsori conclus conflict congratul converg corn couch coup courtyard cowan
ctv cumberland cute deck dfb diagon dioces disclosur dod dodger dollar donnel donnelli dumont effici emphas engag eri
estuari etud evergreen excerpt feb fei festiv feudal fictiti finest fir fischer floral focal folli forefront fraser
freeway function furnitur galway garcia garrett gastropod geni genr glint grit guidanc guyana habitat hackett
heavyweight heinz henri hereford hms idf iec infrastructur instrumentalist integ item jen johnni jolli joy keeper keyn
keynot knight la ladder laird lancashir larva launch lavish lei lesser lookup loyalti macleod maddi madelin magazin
maggi marquett marriott marta maud mcnamara meath mega misti moreov mortar motif mp msc multipl mustach nanci nant
narrow negoti nelli nephew new newton novic oblivi oti outing overtim pac paig pang papaci pbs pear penultim perciv
perpetr pet phoenix plank platt prank preliminari propuls protocol quartet questionnair ramp rang rees reg regga
remington remot reopen repeat rhythm richard ritchi rms rna sank scientif scientist scottish scrap sesam settlement
settler sheldon shuttl sicilian simplest site skip softbal specul spoil squir staff star statutori steamship storylin
stuf sturdi subset superior supersed sutton taiwan taiwanes taut taxi tc teammat technolog thayer thorough tianjin
tipperari tome tonga topic tragedi trick trinidad troup ulyss uncommon understand usc usd user uss valv vancouv
venetian vietnames vignett vin wreckag zone
""",
    -16: """
17 addit advanc advent aix algerian alumni america ammunit among amphibi angus ani argument ari aristotl arrang asphalt
astro atari audi aug automat automot awesom backlash backyard barclay barley bass bassett becca beer befor behaviour
bengali berkeley blame blanc boost box boyd bradford brigadi broom bypass calai cambodian cambridg campaign canterburi
car carolyn catalan causal cebu chalk chapman chatham chester chopin chrome clarenc complaint constabulari constel
consum contend contradict contributor cork coron cosmopolitan creativ crisi critiqu crore crucial cs dani danni davey
dayton decre deleg dempsey denni denot descript desk devon digest dilemma domain downstream dozen dramat dummi earlier
ebook edmonton educ embark entrust erni espana exact excurs expenditur faculti fastest fatti favourit featherweight
file fingerprint fitzroy flint flotilla flounc flu focus format formid framework frontier fullback genera gild global
glossari goalkeep googl gradient granni greasi greenland greg grover gunner halifax harrisburg hart harvest hearst hoc
hog horton household inc incompat inflat ingredi inlet instructor intellect intellectu intern introduct jacquelin kemp
kick kind kobe koppen lab laker larson latvia latvian leicestershir leisur lesli lion lisa loi lotus macbeth macquari
maker maneuv maori match mauritius mayor mca mcbride mcpherson meant measur mediev mfa milton minni modif mozart mud
must naiv navi neoclass nevada nfc nineti nod normandi northumberland northward npr optimist orchestr organis
overshadow palett paraguay paste pembrok penal pennsylvania pest petal philippin pink pious policemen positiv potter
powerhous pseudonym puebla punta purdu pyrene quad quaker quarterfin recit reckon redistribut remarri richardson rise
riski ritter rivera ro rover runoff sandal sauc scoot scott segunda serra seven sheep sip skeptic slack slovakia small
smuggl spectra spectroscopi statewid steam steamboat submarin subsid suez summit tailor taught teenag telegraph than
tilt transatlant twelfth tyne unicod uphold valid vassal verdi version vicki wallet walter wider widespread wii
willoughbi wiltshir wingspan wong xv youtub zenith
""",
    -15: """
34 aboard accolad accur administr advisor aero alexandr alley alpha alyssa amp anniversari aragon archipelago are
aristocraci arson ask auto bai bard bartholomew bbq behalf bench benevol betsi bigger billi blazer block blog
bloomfield boca bought broader broken burrow burt cal candidaci cannon carmichael channel chines circuit clock cochran
coeffici coher colin comment compat complic compliment comprehend comt conced concern cone connacht continent cough cpi
craft curat curran daniell danish darrel dashboard debat deputi disastr dispers domin dominiqu doneg downward dragoon
dupont eighteenth engin engrav enlarg enter entri equat except expans experiment explicit extent extra extravag fai
famin fargo faux feed finland fledgl flirt flown fluffi folklor formul foul franciscan fring frozen geek gerald
geraldin glendal godfath grant grassroot greenvill gregori griffin ground guidelin guillaum guinea gush gustav guthri
hampshir hardwood hargreaves hast haul highway hine hop horac hove idaho illustri import impos incomplet inconsist
inform insect insight instrument invok irv iter jem jenkin jia joking josi judg judith juici kindergarten kowalski
labor lane languag laureat lebanes lesson liar long louisiana lsu lucill luggag maddox mafia mandat marathi marcia mare
marko marqui mcc mcgrath merg messag michell midday midwest miss moat mode moe momentum moth mug nato nebula net
nintendo nonlinear nova numer oclc optic orchid oricon oversea pact paisley panther parallel parlor parramatta particip
per percuss permiss phd philadelphia phillip plaid plausibl pm poem polk pool poppi port postpon prof prompt prop
propos ptolemi puget raider raven refurbish regular repeal resolv rf richer riot rodger ronald rothschild rouen rout
rudolph russo rustic ruthless sandra scan scissor sear sega servic seychell shaw showcas sign simeon simultan six sm
smirk songwrit sonora southport spark spat spec specif splendid stallion stamped steiner stimulus stitch submerg
suburban success summarise swedish swung symmetr synonym taunton temp tempera templar tenor theatr timor togo tramway
trondheim turquois turtl twain underway utter vacat versus vhs victor view wartim watford weasel wendel westward wide
width winston wta xiii xl yahoo yuan yue
""",
    -14: """
about ac accident acid adjunct alic alla allig alpin alto ambiti amtrak appal appl apron aqua aquat arden aus bahama
ballad ballast banco baron bartlett batavia bazaar big blackberri blue bounti bournemouth bride browser bubbl
bureaucraci cabinet cactus caesar caller callum cano canuck cap cardboard carey carmel cas cass cho chronicl churchil
cinematographi cocki colleagu comb commend common compel compris confus conni conven convent cop corbett corona corp
corrug cougar cr craig dazzl deal debbi denmark dew dialogu diploma distilleri divers drip drove dub duffi durham earli
easton ecol el elabor eleven elizabeth ell ellipt endang enthusiasm entropi ep epidem era erskin esa estonian etienn
etymolog eu eureka evad evict exchang favor favour fell ferreira fi fieri fifteen flaw flutter foil footag francoi
fremont freshman fritz gaa gadget gas generos ghz gloria gonzal gregg grenada gustavo had hail hale hanson harass
hayward height honorari horizont horseback hover huff hum huntington huski iihf implement in includ ink insert interest
intermedi internacion interven intrus irvin ithaca jameson javelin jelli joel jumper khz kirk laboratori lacross
largest legend lester librarian loui lower loyola luce luci madam madelein manner manuel marjori maroon marri mic
michel mid mint morocco morrow multin musician mysteri neal nightclub nobil northwest notch novella obscur offset
organiz ornat ortiz otto outgo pa papua parchment pardon patterson pcs pen period perkin peshawar petersburg petroleum
pew picker pickup piec platoon pod poll pollen porch postal pr prejudic princip proposit provision pune quick redeem
regenc regist renault repay repertori retribut rewrit rider robert rode roe roosevelt roth routin ruler runway sand sas
savanna sc scenario scholar scotch scotia screw seater secur sermon serv sew sharp she shorter shot signatur silvia
slate smoki smug sociolog speedi spring ssr stake steep stephan striker studi subdu substant suffolk surfer suspens
sutherland suzi suzuki swear swept tchaikovski tee tehsil tenth test tick tinker tnt tone trajectori twenti unspecifi
verona vitamin voter watch watcher wateri watt wexford whig whiski winnipeg wisconsin wolfgang work wrong xbox xii year
yell
""",
    -13: """
2017 350 abbott absurd accomplish admiss aforement agent airport alan alaska albert alsac ambassador andersen angl
annal antill applic ascens assembl assur aston attest avalon axial baird baja band bank barcelona beech beginn belfast
belgian below benefactor bernardino bhp biplan board bose bound brad bratislava break brenda bret brian bryant bsc
buckl buckley camilla campground canyon cargo carrier caspian cavalri cdc ceasefir cecil chao chaplin charl chevi
cincinnati clarissa codex confirm conspicu constrain contradictori coordin countrysid court coventri crescent criteria
cromwel crouch crown cyclic dalla darci dear delight democraci demograph depart diplomat direct disrupt divorc dorsey
duan duc earl eaten eighteen eireann elliott ensur epithet epsilon estrang ethernet evid exclud expand explod fallon
fat ferrari fest fidel fifth first flank flicker flip fool fore forti fourier fra fractur franki frazier furthermor
game gestapo giro grown growth grumbl hackney hammond handler hardi honneur honour hoodie hua huffington iberian icao
idiot impati imper improv influenc interciti interstat intro introduc intrud itf jaguar jan johanna john jose judgement
julien jungl juvenil juventus karl kincaid kw larg latest launcher lauri leaflet leger lever lick liquor lock lordship
lorrain louie lunar luzon mackenzi majesti maltes manor marin marley maverick mcdonnel medium million mini minim minor
miscellan moder modifi monica monitor moran muffl musiqu mustang nbc nearest network newman newport newt nina ninth
nobleman nomin nonsens nurseri obliqu occas orlando ownership parker patriot peasant pedro perri pertain physician pia
plural pollard polli poverti powder powerpl presidenti prior pro projectil propheci ps puddl recipi reconcil recur
referenc reform region reid relat relaunch renam renumb reorgan retali reykjavik reynold rhino richest rico robbi roc
rockwel rossi royal ruffl russian sadler samba scheme schumach scope scroll seal section sep sheffield shift shini
shootout sidney sir sire sizabl smarter snuck solvent specifi stagger stanton stump sub sugar sullivan surnam suspici
suspicion sweetheart symmetri tallinn tara tasmanian teacher tenur territori text this treati trip truste tuscani typic
unbeliev unconstitut understat underwood uneven unionist unoppos vari vaughn vijay visa vita wagon watersh webb whatve
wiggl willow wilson window woodstock worst yes
""",
    -12: """
45 abrupt acquir advert ahl airship akin alfr algier amadeus anglican anim anyth ao apertur apparatus apparel ar
archibald arena aristocrat ashor associ attende auditori axi balanc ballroom bang bautista beig bernhard bertram blew
blond blower braini brake bristol britain british brussel bull butler buzz cabl cameron canin cari carson celebr
centuri charact charg charleston charlott chat cheap chemist chi choos ci clamp clip collect communic congest conting
control cooler copenhagen cornerback craftsmen creek crise cultiv cycl danc daytona decis defens deliveri denis densiti
detect dictat disapprov discord discuss distinct dominican doo dot drunk duchess duli dumb duran dynamit ed edict
edinburgh efficaci eleph emir emiss endow equival everett examin excit exot expens express exquisit extract failur
falter far felix fen fernando feroci fetch firefight fireplac flatteri flawless fog foremost franklin freddi fulbright
fungi fungus gaelic gangster gase ghanaian gile glare gmbh gradi gravel greenfield griffith guildford halv happi hate
havr hay herald hewitt homestead huf hunter hutchinson ict implic instabl intensifi interspers intric invalid invas
involv iren irregular irrig ivanov jagger jane jog juic julia kean keyboard knockout ko label lan lana landlord lap
lawrenc leaf legitim lenni ligu lineman livingston loot louisvill lowri madra manuscript marker martian martina mask
matrix mauric memor mercer mermaid met mice mike miniseri minus mod moon morley multi mumbl murray nad naughti navig
nearer nell nikita nikolai noah nonstop northeast norway notebook obey obtain och oil oklahoma olsen omg onstag oper
opportun overal pak pakistani paramount patsi pearl perform permit petersen petrol pipe placement plantat plod plus
policeman prais predators prefect preval preview primarili privaci prom qualiti que question rack radius red regress
remi reproduc republican republish resort respond revis rica robb rq rs rubi rural russ salvag samsung satisfactori
scala scanner schwartz se sebastian secondari selangor seminar sensor shallow shanghai shelv shore shred similar
simplic sister skylar somerset sophist sourc southward sparkl speci spectrum spill spotlight startup steal steeler
stephen stick stream streetcar strike strikeout struck substanti sumner surpris suv tack tactic tank telephon tenant
tequila theme through thrust thwart tim tip too torpedo total tough traine treatis trombon tucson tunisian ufc ulster
ultimatum undercov undergradu undertaken unrel urgent usa usag vantag versaill victoria vinni violet volga warden
warwickshir weekend wembley westwood wilbur woodward wri writ xvi yorkshir
""",
    -11: """
aba achiev admir alban alexi amc amelia angi antenna appeal appetit apprehens arabia aria aromat ashford aspect
attribut auburn authent autobiographi badg baltimor barbara behav behavior beirut bind biographi biotechnolog bis bold
bomber boxer brennan brit bromwich brow buchanan burst cale camouflag careless carlson cedric centro ceram char chariti
charli cheung circular claim clanci clergi cloudi cocoa commemor commenc commod commut concours conic consequ content
context convey convict copeland correspond cottag crocodil crossbow cum cylind darwin dax def delux detent deux diabet
dinosaur disney dock documentari down dragon due duff duo dutch dynasti ecuador eighti eldest elis elsi enact endem
eric ethel euroleagu european evolutionari falkland fan fantast fc fernandez fewer fig finnish fire fitz folk foolish
foot fordham forget foster freder fulfil furlong furri furrow fx gameplay gari germain geschicht glacier gordon govern
grand greenish greensboro hamper head headshot highlight histori hmm hogan homemad housem iaaf ian ici ign immacul
impossible imprint impromptu indict inferior insignia interchang interrog intersect intervent invertebr irrelev
irresist island iwf jaya jonni jr kappa kayla kuala kyli lacey landslid las legendari less lindsay link lopsid loud
lucknow lui lush mallori marcel margaret margot may mcconnel mechan medal membership mer metric mild mildr mindanao
mingl mla monetari muddi mughal mule myriad nam nc nj nordic northamptonshir np nz obama obes offer olaf opera
overnight parachut park particular pave pea peak peculiar phase philipp phosphat phosphorus pledg podium poetic pois
pollut pomeranian pp predat predator prep prima priscilla problem procedur produc prolifer promin prospect proto
prototyp proven puls purs rachel rake rapid readabl recognis recognit redwood reginald registr rematch renaiss rep
replac replic resolut result revok ripe roberto robin roleplay roundabout rpg ryan salli salut seaman seamen search
sediment shaft shaggi sharpen shaun sideway siegel silvio simmon sirius slope slower snarl sonata southbound spite
spoken stadion staf stern stripe subdivis sunk super sylvi system systemat tammi taxon tel that thatcher theorem
thirsti thursday tighten tobin tonic toyota trolley truck twentieth tyson ufo unaccept undermin unexpect unpaid
unpopular urgenc usl veronica vigor walsal warn washington waterloo wavelength welsh whitley winfield woodwork wool www
wyli youngster zip
""",
    -10: """
4 47 aaa access accountant actor ador ads adventur alabama alberto alcohol alessandro alfredo alumnus amaz amir andes
antioch appli armand articl asa ash ave avila baccalaur background badger ballot bangor bar barnett bayou bb benfica
blossom boer brazil bright brightest bring broad brood bruin bucharest byte caf caledonian calf camden cara carla
carleton carmin celtic character ching choir chuck churchyard cia clare cleaner closest clueless colchest colorado com
con conclud confid configur conform cong convers cool corinn crippl crowd cupboard dammit dant decreas defenc definit
difficulti dillon dino dion disagre dissent djs dmitri dq draft drunken dust edith elf emerald emergenc encor enlist
envoy epic equal estat evi ewe expect exponenti fairi fals fay feat featur feldman fender ferri fifti final firearm
flanagan flex fluoresc foir fork formal four frequent fright fun furnish further fuse gallant gamer gang gap gareth
garner generic gladi globe gossip gothenburg gottingen gp graduat grandchildren grate guerra gurney haircut hamilton
hamlet harvard havana hd hilari hillsid hing honesti honor hp hush hydraul ignit inclus inherit integr intermitt
internat interpret ipswich isabel ivori jakob jalan janet janic jeffrey jill jorg kaplan kathi kati kebab keith kelsey
kinet ks lake last legal leith leonid liner lipstick loyal luftwaff mainstream malaga malaysia mammoth mandi marcelo
markham marti maureen mayhem mcdowel mcgee mcgill merri merril mia mickey middl middletown mis monarch moor mozambiqu
ms muir munoz murder murmur muster muzzl nashvill nasser nguyen niec nitro noctuida northbound novak olymp olympian
onset operat ought outbreak outburst outlin overheat overseen oxford packard palm panama papal parkway pasha patron
paus pep pereira perfect phenomenon phil pioneer plaqu player poetri poorer pound prelat probat profil qb quinn realli
rebrand recept rectori reed rehears renew reproduct revolut rift rim rocki rose sabha sabr sal sammi schultz sergei
seventh shout shutter siberian sibl simul singl sixth skirmish slid slow smallest smithsonian smooth solut spar sperm
splash start stipul stoke suitabl supervis suprem sure swallow swim syke synagogu tad tatum temperatur templat tertiari
th theodor thirteen thirteenth thread thrill tn ton toro town townsend tradit transvaal tremend trickl trillion trim
trust turkish una uncredit unharm uni unoffici unreli unsaf unsuccess upload upstream usual vaccin valu vase vehicl
verv vie vogel volunteers volvo ware wheel whose wilk windshield yard yate yoo
""",
    -9: """
5 abl accumul acknowledg ad adept adolph afford afi aid alain alba alex alexandra alexei alik alonso amiga analogu andi
anson anthoni antigua apprehend appropri apt arguabl aroma artifici ashbi ashland assert atm augsburg aux bag bahn
baldwin baltic beal bear beau beetl benedict bernard bicycl bien bile bismarck bland blaze boar bolt borrow
breakthrough brighten buck buckingham bulk bundesliga bunker burnley burton caden calder canteen capabl capac cassandra
cathol causeway celest celesti centimetr chalmer chang chaotic chapter cheshir chet chevrolet child children choi choke
ck clair clean closer clutch cobb collin columbus communal compound comun concentr conceptu confisc conscript crane cur
dancer decca declan defiant deliver denton development dia diagram difficult dim dismay distanc dorchest dorothi dough
dougla dover downhil drank duchi dunn duplic easi eastend eastern eclips edmund edward effect eight enquir enrich erik
erika erupt evacu exclaim execut extrem facetime fanci fascin fianc fiat fiction flap fontain forbid foundat fourth
frankfurt freestyl freshmen fulham garth gaull genuin geographi ghana glacial grace granvill graph greatest grimac
guitarist gum guzman hardin harsh hazard header hee heighten hernandez historia holland horizon hostag hostil ii imposs
inappropri incred inquir instal iona iqbal italia jana jarvi jay jd jeff jett jim kathleen keat keen kimbal lag land
larsen leather lehman lent liga lili lilli liszt livelihood lori lowel lumber lure machineri maguir majest march marlen
maxi mcguir mcintosh melissa memoir merritt mhz microphon ministeri mixtap ml mold momentarili mond moscow movi mrs
muriel napl nasa ned neil newel nightfal nineteen oath objection observatori occur oiler oldi olson onward outlet
overthrow palermo parent paso password patricia patrol peer philanthropist phylogenet piano piazza pietro pilgrimag
pisa poe polar populac postwar potion practic prescript presley primari proceed project protector puerto quiet quilt
raion rare rebecca rec recommend rent resurg rigor rocco roch romanian routledg rudolf rupert saigon salisburi
scandinavia scarlet secret selector sept set shrewsburi shrub sim sixti sneak sock solomon somervill spici spokan spoke
spread sprint squeal staffordshir staircas stellar stereotyp steve stint string subject subsist sun supplement susannah
swindon swiss switch syracus tackl takeoff tamara td tendenc terrac tesco theta third throughout tini tko tom toppl
torino torqu tr transcrib triumphant turnout uae ultrasound unicef unif uniqu unison unlik unsuit util vanuatu variant
variat various versatil vicin vip virus vito vortex vpn vu wa wah wal wale west western wreck wrote wwii
""",
    -8: """
account administ advis advocaci aerodrom ali alleg allegi alli ama amar ambit ameli angelo annabell announc annoy
antiqu ap ardent argu argyl ariel armstrong ashton assimil athena atkinson atletico attend augusta awkward azerbaijan
babi ballard ballist balloon batteri beatl beck benton bianca bizarr bleak bmg boring botswana boulevard bow britannia
callahan carver celia cesar characteris cheng chesapeak chick chime chrysler circumst clapton clifford coa cock
collabor commando connector consider consol contrari contrast could councillor courtesi cover cruis ct curious curti
damag damian deafen debra decent default deliv deni dens deposit desert deviat devlin dignitari dina disgrac duboi duet
dustin ea easiest eastman eccentr elisabeth emil emili emin enhanc enrico ensu environment episcop est europ exet
exploit explos extinguish fairchild fame fashion fasten fergus find finn flick foliag for forens franz fraudulent
fredrik fuscous gael gall gearbox gemini gentlemen gigant glover goldstein govender gram grang greed guangdong guis
gunmen ha handbal handi hanna harta hartman hat heard heidi helmut helper hong horn horsemen huddersfield huge hurri
hyundai impress indic infin inlin instanc int isabell jillian johann johor jordanian kara karat kelli ken kiran
kristina lace larkin latitud lax leadership lectur libertador lid lighthous linden loom loss louder love low lullabi
maci macintosh madrid mainlin malayalam map mar maximilian mckay medicar messi metaphor middlesex midway mississippi
modular moniqu montan mosaic mound nat natali nathan near newcom nico nicola nikolay nitrogen noon northern norwegian
nudg observ ogden opinion ordinari orlean ostens our outright outsid overtook parri parti partial passageway passeng pc
pediatr peggi peke pendleton perpetu persuad peugeot pick pl pluck plung possibl prc prefectur preparatori press
provinci qu rafe raid railroad rampag rampant randi rational recall recogn reduc redund regard regina reissu remind
renown repositori res reservoir retort retriev rippl roadsid roanok rough rourk sa saddl sander sanford sato saunder
sceptic scof sensibl setup shannon shapiro sheet shen shriek signifi silenc sinatra slit slogan so soar soil sonya spa
spam spot sprinter stacey stage starr starvat steadili stil style subcontin subfamili submit superfamili surveil sync
teatro tentat terra their thick thoma thriller thumb tile tin toe toss trevor trivial trojan true truncat tulan turnbul
tx ua uber ucla undraft unfortun upcom uptown var vc verlag vicent victim volatil vouch warili webber wedg wesleyan
where whom wichita wilhelm winslow wwf
""",
    -7: """
10k aa abdul abov accus accustom actual adequ affect agre ah al ala alistair allegations allot allow alter alvarez
amass ame andersson angrili antonio antwerp arbitrari arnold arsenal assist asthma au audrey augment aurora austria
authoritarian awful aye backward bae bala barber barton benji bern beverley blanch blizzard blur bologna booker bp
briefli brigad brillianc britney brittl broughton bus butch byline cadiz caitlin call calvert candac candid cao capt
carlo catalonia ce cecilia ch chocolate christoph cid cinematograph circul classmat claudio clockwis co colder coleman
comeback communion condens condo congreg consid constabl cora cornwall countess countri courtship creed criticis crude
crusad culprit curl cutter cyril dahl dai daphn darren debri decatur delic determin dian disc dj dl draper dubai duncan
east edmond egan elia elus enfield enriqu entireti equip errat es eurasian evidenc facilit farther fenc forg fuel fur
fuss futur futurist gallon galloway gene genealog general giacomo gig gil given gonzaga goran gorgeous gotten grandma
grove hammer hammersmith hansen happili harder hasnt hazel hedg heir henley highland historian homecom honeymoon ignor
illustr indiffer infecti infrar ingram instituto insult intercontinent irwin islamabad itun jail jamaican jamal jiang
jocelyn journos jul julio kansa karen kari kart kazakh kenton kidd kilomet langley lara lasagne laud launder laurenc
laval layout lazi leach leland lengthi let libr lockhe lola longer lore loung lurk luton maharashtra malley manipul
marc marriag massimo massiv masterpiec mathew matric matthew mccain mendoza metabol meti mile milwauke mm mny mollusk
momma monarchi moonlight moroccan mort mum munster musik myle myrtl nagoya napoleon newest nightingal nikki nobl norma
notifications obsolet occup octopus olivia onslaught oppos otago otherwis oust outdat overheard pal paramet pieter pine
platinum plaza plump poke polish predomin prepar presid prevail prevent previous privileg prodigi prologu propag
protagonist pup purcel putin quieter rama ramon ramsay rancho randolph rd re receiv recent redempt regan reintroduc
reiter renegad replica repres reptil request requir return reveng revers ribbon riddl rob rochest roland roll rr runner
rv sabl sage salon sash saturn scandinavian sentiment sergio shadi shatter shell shepherd shifter shit shoot shortlist
shove sick slaughter slight sloven snub soho sol sole sour southampton southern spaniard spectacl split spur stall
startl stir stockholm student substitut succeed surreal suzann sven sweeti swift switzerland synchron tay techno teen
tennesse testifi tiktok timer tourism toward traction translit tri trio turner turnov twitter underli underwat univers
universit unless unlimit uno username vault venu veracruz violenc virtu vittorio wade waller wasn weaker willem
woodland wouldn writh yank yellow yong younger zheng zuckerberg
""",
    -6: """
0 82 abil abroad acquaint acton acut afb aft agit alexand algeria alien ambush amherst ami amid andr andrea annex anni
appreci arabian archduk arrondiss ashok assassin asset atlanta attempt auxiliari avon backbon bamboo baroqu batman
baton battl becki bedford bela bella bengal between bf billion biograph blight boogi bori bourgeoi boy br brighter
buffer builder cad capcom capit capitalist card castl cede centr challeng champ characterist charcoal charley chateau
circa clad clan clearer clermont clyde codi cognit color communiti compon connel consecut conservatori convention
convert copi copper corsica cort council csa cubic cumbria curios curt czech dade date declar defect defin delgado
democrat deriv desktop dev dexter diocesan discoveri distinguish divin dixon dm doherti doubt drake drone ds dudley
dusk dusti dwight dy dye eli eliza elsa emma endeavor energet enrag environ enzo enzym eritrea esther even excess excus
fabian fae fairfax fake ff fierc filli flea flynn forew forward fourteen francesca francesco freez friction frustrat
gallantri garlic garri gaston gave genus georg gerard giant gibb glamorgan gloss gma gonzalez govt grain groupchat
grupo guam hallmark halo harald harm hawkin headset heavili henrik hezbollah hi high hillari hilli hobb holm horrifi
hotel howard humili hunch hurley icon ile illicit imperfect indira inevit inexpens inexperienc ingrid inscrib insurrect
intent invad invoice it italian itch jace jar jealousi jona jug julius jus ke kenneth kent keyboardist kia kilometr kit
klingon knee knive kota lai leapt leari levin lewi lim linda liquid liter liturgi lizard lloyd longest loop maccabi
macdonald mad magician maharaja maitland mane massachusett mbc mccoy mcgraw mckenna mckinley mcmahon mel melani memo
memphi micro midfield mill mimic minecraft miniatur minnesota mission mitsubishi moderator modul moist molina monro
montros more mortim motown nair national neighbor nestor nic nicki nicol northernmost novelti obituari obscen ofcom
offspr om onlin organisation outlaw pad pamphlet paradis partisan patch pearc perish phenomena phylli physicist plagu
plant plate playabl po pole postman prakash pregnanc pristin proper queen quentin qui rainer raju rand reflex
relationship resum retir retro revolv rhys riaa rihanna rochell rodent rodriguez rumor sabbath sakura sasha schleswig
screen settings sever sevill sh shelley shelli sherwood sic simpl simpli sinclair size sketch slipperi slump smack
smallpox snatch snout socio solubl sometim spenc sq stade stafford stefano stephani stepmoth stomp strife stronger
sublim submiss subt sucker suggest suspicious swansea swell swipe synod taller talon tasha techniqu temper therebi
thousand thru tighter timmi titular tool tottenham toy triangl troi ts tsunami turbo tyre ugh understood unfamiliar
unrest upstair utmost uttar vacanc venic ventura verandah verb verbal verd vergiss vintag wainwright warmer warrington
weav went whiskey wikipedia wilfr wobbl yvonn zodiac
""",
    -5: """
0800 150 2300 27 3 310 83 aback abdullah achill adjut aggrav aleksandr alloc alongsid altern angela anonymous anxious
apex argentin arid arrow ascend asiat asid ass assum asteroid austro autonom avenu axl barlow beatric beaux benign
bessi bloc blown boast botan bottom bowman brasil brazilian bree bridgeport brief brodi bros brunett bud bullshit bunch
bungalow burr byu camill campbel capacit captur carbon cardiff casual caviti central chant chassi cheaper chemistri
cherri chief chung cl clash cleanup clemson colon concepcion constitut contin corey counterpart countless covert cozi
craven creak critic croatian crumpl cy dal darbi dawn debut deepfake delawar demand deploy describ dig director
disciplin dissatisfact distort disturb donaldson droplet drummond dwarf dying each eee elev emanuel emit enabl eponym
essenti extend extens fabric fantasi ferrer fetal fighter fis fling foam forth founder fresco friar fuck fusion gain
galician gather gerhard gina giusepp glaze glimps gloom gnu goldsmith gong gov greenwood gretchen grew gross gt
halloween hampson hardest hatfield headmast hello hideous hill hindi hoffman hola hook huang hui humbl hunger hydro
hydroelectr hydrogen imit indigo inflamm inquisit inset insignific insist intend interior intimid inuit iri iron jai
jayn jennif joan joann jolt joyah kato kb kendra kerri kevin king know kobayashi konstantin kramer kristen kristin ku
lair lateral latino layman layn layton lc lead learnt leftovers leroy les limeston linear lip litr locomot loft luckili
lund mahmud mama manda marco marek marvin maryland matteo mcgregor melod melt melvin merit meritori methodist mexican
middlesbrough middleweight milano mind minion minut misunderstood mitch mitchel mom monmouth musa musica mythic
nebraska need neill nervous netherland newsweek nobel nois nora nors northampton notif oblig occasion octagon ohio
organisations origin ornament outdoor outward padma page paint panel pathogen pavement payload pend perez perhap
petition phi pierr pitchfork plasma playground poor porsch posit potent pre princeton principl problemat pulpit radio
ramo ramsey ranger ransom ratif reaction rear recoil recreat rectangular reddi reduct ree reec reilli reinforc resign
restructur reveal ricardo ringo rocker rodrigo roller ron rowan rundown s salti satisfi segment seiz separ seventi
sfgrding shaki sharma shelton shenzhen show sis situat sk ska skirt skye slide smackdown sneezed snort somewhat
southeastern souza spamming sparhawk sprung squar sri statistics staunch stepp strong stylist suburb suitcas suppress
swamp takahashi tanya target taylor teas terr thank thenc theori thought three thrown timber toddler toni top tourist
townspeopl tragic trainer traver trek trilog trot trough tuft typo uhf unmark unreason untitl vacuum veri vike vilnius
vincent vincenzo vinyl violent visitor vladimir vocal vodka von vp wanda warm wash wave wc westfield wharton wholli wht
williamson wood x yemen youngest yu zambia zhou
""",
    -4: """
1 23 34000 42 a aarhus abbot age agn aime algebra amor anglo ann anomali anticip apostol aren aspir assumpt attack
auntie available ba backdoor baha bailey bain bao barnet barron barrow batter beeb beij beliz bennett berni beyond
biochemistri blu bobo bolshevik bolton brianna brien brigg brownies bullet bush by cadillac calcutta calm caretak
castro cathedr cathi certain chatgpt chattanooga chichest classic coal cobra cocain colbi complain complet concert cond
consort couldn countdown counti covid croix croydon crumbl custer cw dar dc dec dee denomin depth design develop differ
dimitri discov disregard divert dogg dora draw dunbar duval dvds dynam easili effort eileen ella elli elliot elm emerg
emmett encod entir envi erebida essex establish ethic ethiopian eucalyptus eugen evelyn expeditionari explor ezio fbi
filippo fill finley flourish foreign forthcom fortnite forum fred free fresh furious gabon gear generat genet genoa
geometrida girlfriend glamour glanc glitter gm goddamn gpu graci gracias grammi granddaught granit grim grow guillermo
gymnast habsburg haha halfway halt harcourt harriet heck heel herbert hertfordshir hilarious histor hon honey howel hq
hurl im inflict influx information ing inhal initi injustic intra intuit jacket japanes jare jarrett jin jing joao
jumpscare juno ka kahoot kaiser kaitlyn kang katharin kc kentucki kuwait kyle labour laura levi leyt liechtenstein lieu
lift line lithuanian lou lt luca luxembourg lydia macau mach malibu mandatori mari martin mascara mason masteri mead
mecklenburg meredith merton mexico migratori miracul modest mojo montagu montevideo mora mous mouth namibia nasti
nathaniel nhs nichola nippon nl northwestern nottinghamshir nr ny o odisha offline ol ole opt org orthodox overlook
overwhelm paolo paradigm patienc paw pct peek pi playlist plug plumb poet pont pontiac portal practis pratt preacher
prescrib proclaim provoc provok psychic pump purport pyramid qc quiver radcliff raleigh rc reacher reassign rebellion
rebuild recogniz redesign refrain relay reserv residu ric ridicul rig risen rosemari rt rutger schneider sculli secreci
serious servant setback seventeen sexual sf sgt sheer sheng silver singapor sink slim smartphon smokescreen snoring
sober soloist sorcer south southernmost soy sp space spartak spatial spencer spend spiral spotify spp stiffli stomach
strangl stroll strongest stronghold stu stud styliz subdistrict subsequ subsp subtl suffrag supervisor swam sweater
swore tallest tbh tex tiffani tight toler tolkien tonn townland tq trait travel tree tt tulli tun tunisia turbin twelv
twitch ultra unconvent undertook unincorpor universal unix unpublish valor vanderbilt vessel via vibrat vii villain
villier viola viral virginia viva volkswagen vs vulnerable waiver walden wallac wan warp water wavi whatll wherein
whitehal wien wifi willing winkler wrench wrought xml xu yay yiddish yorker
""",
    -3: """
16 2022 2023 50 77 abbey abbreviation abdomin abnorm accept accompani accurate action adi admit adrian ak akron alf
alma although alton amalgam anchor anton archiv arous astoria attent austrian autism aveng az bangalor bash basically
basin beard begin behold belgium bellami benin biolog bjorn bk blackish blackwel blah blanchard blanco blow blurt boi
boil booth brace brendan bruno buffalo bumper cade cam candl cantor carthag cautious caveat cds certificate chelsea
childcare chloe chow christi clay climax clint collieri colombia columbian communication complement condition conduct
config conquest consist construct consul consular conversation cost count crawl crypt cutler cynic darlington dartmouth
daryl david daytim dea debug deepest della demolish derek detriment dhabi diagnost diego difference dinah discourag
discreet dissolv domestic dont donts doorstep download drastic drop du duke dunde durat dure eager eastwood eat ebert
edison eduardo eki elementari eleventh elimin elvi emblem emojis empress encripshun end eng entitl epoch especi etat
evangelist expel expressway f faulkner felicia femal filmfar finit flemish flood flore folder forbad forcibl forgiv
francois frank frankish fugit fuselag gabriell gallagh gape gia gift gillian giovanni govenders gown greenwich greer
groan growl guid gunn gym gypsi haa hagen haitian hangout happier hassan havoc haze helpline helsinki hepburn heron hey
hint hk hobart holli homicid hoov hoover hottest hs html hu huh identifi igor immigrants impli implicit inferno
innsbruck insid instead insuffici insurg invari ipad ivan ivo ja janata joanna join justif kan karachi karin katrina
katz kay ked ki kiara kilogram kong lamb landscap lass later lex lo local logo loos lorenzo loretta luna lung lviv lynn
maha malaysian malic manifesto marxism matt maxwel mcintyr meaning meaningless mechanisms mentor mercenari meyrick
mighti miln min mindful minogu moistur mukherje municip munit nab nag namesak nan nasal nation navarr necessarili negat
newer ngc nikola oasi obsess omar onli onload orr ottoman outer overhead overtur pasta pavel pencil pension php plenti
plot plush polit pontif pop power prestig presum princess process provid pss pulp punish puppi push queer quicker quit
readili reddish reev regeln reject remedi repris rescu restor retent reunif rever rican richter rifl roach roberta
romanesqu romania rubber ruse russia rusti ryder safe sag sang santa sar satur scalp screenshots sebastien seeker sein
selfies seymour shake shaken shook shorten shortest should simi solidar sorbonn sovereign special spin spore spruce
squeez stabil stamford steer stem stepbrother strengthen stride strode stun sud suffix sultan sumo sunglass surinam sv
sw swat sylvia symbol talent tango tao terrestri terribl tesla texan theoret thicker though throw tis togeth toma
trailer triest truce twig twist ty ubiquit undo unreleas upper upset valencia valentin valuabl venus veteran vic vicar
vicker viet viii villag vista vogu walt wari waterfront weber welterweight wesley whereupon whole wick wie wireless wit
within wizard worcest xander yield young zack zuckerbergs
""",
    -2: """
10 18 2018 22 2nd 37 6 6350 9s alreadi altogeth aoife application approach arriv backdrop bas behind besid blank bonnet
both capitals cassi ceop citibank clear click cloak cloning closing command concret coupl custodi declin decode defend
defnition del dentist depend detectives display dms doctor doing dr dug env etc flee frts fuming funk funniest gay
genuinely gg gist grab handout hatch headteacher heat homepage hustings infinit init innit install institut institution
is itali javascript jealous juliet kenya ladi like lockdown magic makeup malarkey mani marijuana mate me meme mess
mobil money motion mugshot mustve na nah nationality ngl nmbr nose nspccs nurs nutshell omit oops oublie partner pay
paypal pineapple place prefer pronoun pta refer refresh reli requirements responsibility rewritten russell salt
sextortion side slam snp societi specific spike stab starv stranger stumbl sudo suit sulli tap tes testimoni those till
todo toll traffick truth uncomfortable under underwear unit unsolv url valorant wasp westminst when whn whts yen your
""",
    -1: """
100 11s 1st 2005 2007 2019 2021 21000 21k 26 34k 39 5500 62 70 8s activ additional admins after aim along aloud anti
apparently appreciate argumnts asap backdoors bail bark bedtim began belt benefit bonjour brb businesses camp cert
chain chair childminders cinema circl comunication concept configuration contain corect costum creep cyberbullying d
dat day decrypt deliberate demographics denominator deserv destroy diari dick disabilities dissertation dri driving
earth education either encrypton enough eras escap ethnicity exaggerating fall fever fewest fit foi fones forgotten
frame gentleman gether grateful guard gut hadnt hard hargreavess harmless headcount hols hoo hundreds hurdl iceberg
imbalance imessage important induct informaton ingredients innocent instagrams instalments instrucciones intelligence
knick lawmakers letter liability linkedin lmao lollipop loo loveli ls lst lunchtime m manipulation mann mark matter
meow metropolitan midnight minorities moderators nappies netball north note numbrs obstacl of ofcoms onlyfans organist
organizations os osb overall pace passwd paycheck perpetrators phoning plea plead pleas pointer poli postcard
powerpoint procurement progress proud pto publication qualifications quotable reason registered regulate regulated
rememb represent reqest reservations right rush safer safest same sandbox scam scaremongering sent settl shock smith
sms snapchats snpchat solushuns son src stabl statistic subheads t technically technologies teeth tend thirti til tl
tldr told translat tutor undisclos universiti unrecorded unwant ups verbatim vigil was weaken webinar webinars webpage
wellbeing wet whatsapps whenev whoever whove whr yougov yrs zuck zucks
""",
    0: """
00 062 101 122 12s 12th 13s 146 14s 14th 15th 16s 16th 182 1884 18s 1990s 1s 2003 2010 2012 2014 2015 2016 2020 2024
2025 2026 2030 20s 21 250 25s 29 3000 30k 31 36 3rd 3s 401k 40s 43 44 492 5000 530 55 5k 5pm 5s 600 63 650 6k 7 73 74
7s 800 840 89 90 99 abbreviations abilities academic accessible accordin accreditation accumulated acess
acknowledgements acording acounts acquittals across activity actuary ade adhd adolescents adverts advocate aes against
agen agencies aggregate agm airtime alltogether almost almst alphabetical also alternative am ambulance amendmants
amendments amendmnts amex animals ankl anonymously apa apologise apologised applications approximately aps archivist
area articel artifishal assessments assistants associate associations augmentation augst authorities autistic
availability awareness baddies barnardos basea basi basic becum beings benifits bereal bestie bigwigs bil bishop
blackest blaming bless blurb bod boffin boffins bookmark bother braverman brexit britons brownie bruh buff bursar bust
buzzword caboodle calculated calorie calories campain campaing campainin campaining can captioning careful caseload
cathcart celeb celebrities celebs characteristics chatbot chatbots cheapest cheif cheque childlines china chipotle
chromebooks circumstances citizan citizn citzen clegg colected combat coment commas commencement commonest comms
comparable compnys comprehensive conference confiscate consequence consequences conservatives constituency constituent
consultation contct contra cookery cooperate coordinates corporate corporation correspondent counsellor counsellors
countin coursework cpd crimestoppers criminals criminology criticism crossword crypto cryptography csam cse cumulative
curs cyberflashing dangerous dataset dateline deepfakes definiton delict designated detective deterrence devolved diff
diligence directive disability disagreement dissidents dithering diy dob donelan dorries dosh downside dramatic driling
drillin driven during dyslexic earliest educational effective electric electronic elevator elon embroidering emotional
enforcement engineer engineering enquiries enumerate equality esports estimate estimated estimates europol evaluation
evr ex exaggeration exakt exampel exec executive executives exhaustive expensive expiration explanation exploitation
exposur facing fam famly fbtigtwa federation fencepost few fgm fiver flak flashcards foe fondation forklift fredom
freebie freedm freephone ful fundation g gaffer gander garag gate gchq gcse gendr ghostwritten gilrs giv giving gizmo
glasgow gmail gmp gna goodies govendar govendor govinder govnder gpt grandparent grandparents gromming gruming grumpy
gudance guesswork guidence guv gwent gymnastics h hackspace haf hairdresser handful hapen hapend hargraves hargreeves
hargreves hargrieves harmful hash headmistress headsets headteachers hearsay heckler hedings helpful helth her hiccups
hier higer higest highst hiring historic hitchhikers homomorphic honcho hoom hopeful hospitals hotline hotlines
hotspots howmany humberside hump husband hv identical identities identity illustrate importance inbox incidence
independent indicate indicators individuals infoafirstresponsetraining infographic infomation informations initials
instgram inteligence intenet interpol interviewees interweb investigate investigated investigates investigation
investigations invisible ipsos irl irland ish itd itll iwfs jess journalism json jurnalists justification keir keyword
kiddie kiddies kik kiss known ksi labb lanyard laptop lawmaking leakier legislation legislative legitimate legwork
lenient lenth lib lifeline likelier likly limitations lincolnshir literally littlest littleuns livestreamed llm lnk
lobbyist login loners lowdown lyk magistrate magistrates majority master mastercard materials mch mechanics mechanism
mediator meen meening meens menlo menshun menshuned mension merseyside mesengers mesures midjourney mindfull minibus
minist minority mismatch moderate moderation mood mothership mouthful mpg msgng musk musks mustnt nadine nail nca
neednt nerd nerds newfangled next nicest nippers nmbrs nor northumbria nothern noticeboard nought nowt nspc nsppc nuber
num nutritional objector objectors obligations observation ofenders officially officials offncs ofqual ofsted often oh
oi omelette ons operandi opinon oppinion opponent opponents optimistic organisatons organization originally originate
outback overreacting overstate overwhelmingly owt p paediatric pakistan pandemic pani panic participants participate
participating payroll pcc pcso pedantic peephole penalised perp perpetrator perps persentage personally perspective
perverts photodna photograph photosynthesis pictur pile pint pinterest placard playbook playgroup pms poking poland
politic political politicans politics pollster poof population posh posible postcode postponements ppls pram prcnt
precisely presentation president preteens pretti primry prisn prizon prob proposals protecshun protectin protecton
provenance pshe psni psychologist punishable punishmnt pushback qualification quango quanti quantum quater qurter
radicalisation rantzen rarer reachable realistic recipient recommendation recommendations reddit referral refusals
regulates regulating regulation regulator regulators relative relatives relevant reluctant remotely repeatedly repot
representative republic requirement requst reservation residents resistance resourc respnse responce respondents
responsability responsibilities responsible restaurant rishis rising riskiest rm robertsen roblox robrtson rollover
roomful rota rotas roundtrip routinely rozzers rsa rspca rubles ruin rulebook ruling safegaurding safegrding
safeguardin saving savings scams scc schtum scout scratch secretive sectons senco sentance separate separately seperate
servises sexi sfty shebang sickos silent sitizen skint skl skools skype skyrocketed slag slap slowli slut smartwatches
smokscreen smudged snapcht sociologist soundbite specifically spiegel spiegels spiel spokespeople spokeswoman
spreadsheet sprogs staffroom stallin standpoint standstill starmer statistically status steadi strang strength stuk
subeditor subheadings subjets successful suport supportive suppos surveillance swimsuit sworn syllabus takeaway
takeaways takedown tec techie techies tecnical tek thatll threema ths tht tik tiktoks timestamp timezone tinder tiniest
togehter tok toolbox tot tots tour tradeof translator transparency trapdoor trapeze tru trustpilot tweaked tween tweens
tweet typically uks unacceptable unanimous uncovered undated undercount underestimate undetected unknwon unnoticed
unprecedented unreported uns upskirting use useful v vat verification viber vicitms voting vulnrable wach wanless
watchdog watchdogs waving webcams wechat welfar werent whatsit whatsoev whistleblower whiteboard whitehall whittaker
whodunnit wink withheld wizz woman wouldnt wrds writen written wrk wuts xact xactly youngst yubo yungest zilch
zukerberg
""",
    1: """
11 12 13yr 24 2am 400 8 80 abel abstain abstract abusive accord anywher assistant brass bulli bump chicago colour
confin cyber disclos dming easier everyday fought friday glad gover gran grandad grandads hitch imagin intimate k kettl
legit length neither never obe outfit perv pin post present reach round rubbish shi shirt shut slip sooner speak stalk
stanc straight suspend swap swollen ta theresa tie tink to tracker trump twin unknown upon virtual weak weed worth
worthi ya yer
""",
    2: """
200 2009 300 80s absolut act appendix asian awak babysitter bak becom begun bikini boo build celebrity childhood civic
connect consent cps creat creator devic dirti enemi expir fink flashback forc german gps grandson gun guy hair have
horribl infant journey leg littl load lodg meanwhil menac mere messeng moral myself neutral okay part photo privately
psycholog pursuit refus releas rice rumour sergeant session sext shown sid signpost sleepi sling sob sold thame time
tummy unnam up wangl ward wi wise with woken wors
""",
    3: """
28 35 6s ab abram absorpt addict adorn african afrikaan afterward aka albrecht amidst an ancestr anchorag antonia apart
appear arthriti arturo ashley atp attract ava awar aziz bach baptis baylor bed bedfordshir bedrock belli bernardo bi
bingham bio bishopr blade bloomington bn bois borough bosch bout bowen braid brave buffi cage campo canopi cedar
cerambycida chemotherapi chill cliff cobalt communist compass constantinopl cope cote coulter crambida cynthia defunct
delta deport descend destin digger disco dismiss dread drift drink dump dwarv elong embed emilia emori entranc ernst
europa eva everybodi expuls eyebrow facil father fearless film fist fixtur flash flung found fourteenth freak gale
galicia gan geo georgian gon goodnight gospel graham grayson handl hangar headwat hero hesit hind hm hoffmann hoist
hope hurst hybrid hyde immedi impuls ind indirect into io isabella ito ive jacobit jaenell jedi jenni jozef justifi
katherin kerr kimberley krakow lambert lattic leah lehigh leotard lie lieg lifestyl ligament locat london lose lublin
luciano luxuri magma magnet malvern mansion marion massacr massey mateo mbe mean mercuri miser moin montenegrin morn mr
multitud mustafa nak nameless necessari neighbourhood ngos nigel nostalgia nothin notion nottingham ns ob obvious older
omegle one oskar paler pam paranoia particl passag patern pau paulo payn pd perfum perimet pillar platform pomerania
poster practition prasad precious prematur proclam psi punishments pure purg pursu racism randal rat rb real reluct
residenti reson roadway robot robux roderick rosario russel sacrament sapphir sava scene scenic sedimentari sens sentai
ser sewag shade short sima smile snuggl socialist somethin sonia soon sorri soulmates spd spielberg spire spous state
statesman static stereo steven stevi stifl subterranean task telugu tempt themat thong ting tobia tommi transmit
transport tremor tunic turret uh ul unsign unstabl us va valiant valley velvet viz volcano walker warfar warwick
weaponri welcom wheelchair withdraw women wooden woven wrath wrestlemania xiao yd yeshiva yun zeke zurich
""",
    4: """
abolish adjoin adler adopt affin aftermath ahmedabad akbar aleppo allerg allevi alright amman anderson angelina anya
apocalypt argus art asia autopsi aviv axe ayuda aztec basha bastard bastion belinda blind bmw bolivia bonfir bragg bro
bryn bu bukit bulgaria burn butt byrn calli caraca carv cast caus celin cheekbon chemic chippy christensen coffin
compart compress comrad confeder connor convinc core corros counter crimean crowley crystal dare darius decomposit
demonstr dislik dissolut doc downtown drag drawn dresden duct dull electrif electrifi elsewher emigr enclav escort et
ethan exhaust fear feminist finish friedrich gabe ge gender geograph grandmoth gravit groningen grunt haifa handsom
hanov har harlem hatr healthi heavi hellen help herbal hidden hilltop hit huddl hypothet idol ignacio imam indecent
india indiana indigen individu inn instant inter intercours involuntari ismail isn isol iucn jenna jensen jeremi junk
kathryn kelvin khalid khmer kidney kyushu lamp lennon lia libertarian lifeguard lightn lucius ludwig lump lumpur mall
mantl masonri melancholi meridian methyl metro milli minsk mk moment mosquito mtv multicultur mundo my nagar neptun
nick nigerian nocturn nokia norwood now nrhp nun nyc ochreous ode oldham opium opposit option otter outpost oxfordshir
panti pavilion penthous plastic pneumonia portico posterior pretend primera princ protein protrud punjab pupil pussi
rae rai rail rann rao ravi react realiti reappear remembr remors render reus rev ritual robyn rock rogu saint sami
scarc scarf scarlett scent seclud second sen sera seren serum ses shield si sight singh slightest socket somalia sought
spacious span spare spartan spun stale statehood stockport stung substrat sui summon sustain syn tang tess then
thessaloniki thi timothi tint titan tooth torch treason trent ukrainian ulrich uncanni unchang uneasi unidentifi uniti
universidad vanilla vapor vine visit visual volunteer vulner walkway war warlord wb weigh whi whitak whoa wil wolf
woodi worri yet yo yokohama yves ze zhejiang zulu
""",
    5: """
500 abba aesthet ancestri ang ankara arab arbor archbishop archdeacon aris arjun armor b babysit banda bangladeshi
battalion beaten belgarath benjamin bey binari bite blacksmith blanca bo boundari bouquet bridget cambrian cannabi
cardiovascular carnag casualti cave cerebr cher chin conor consecr continu cori courag cristina cube current damn damon
daniel danub denial desper directori dirt discont disdain disus donat doorbel dorm dortmund dyke eas ee emmanuel
encircl encount euclidean exil exit eyelash facad femin flatmate fled fortifi frankenstein galaxi gambia gao gard
garrison gb geneviev gentl geometr gibbon giorgio goldberg graf gruff guadalup gui guilt hagu hai hailey hardship hasn
hazi heather heaviest homosexu hr hubbard hypothetically idea ik imperi ina inclin interlud jaipur jone kai kei kerala
killer kimber knowl lack landau lang lava leak liaison lina loren lumin lutheran ma macedonia macon magnum malacca
malay marilyn mata megan mental merced metropoli milan militia milki mob modern molten monterrey msgin munchen mutat
natalia nave nedra ness nevertheless newfound niall nightstand norri nos null nyu object oral orient osborn pair pant
panzer partit paxton pei pere person phelp picasso pictori pigment plain pressur priori psychot raft ravag reactiv
rejoin rhea rhone ridley roma romani rosa rosenberg rudi sake sampson sarajevo savannah school scientolog seduc seldom
shall shame shape shawn sheppard shone shropshir shudder sicili soft somali somehow spearhead spontan st stan statur
statut stefan step stepmum street stricken sts stubborn sunlight syrian tak tar ter teresa thee thierri threw throat
thus township troubl tug tutee twilight ukrain uncl underneath uneas unfold utrecht veil vertebra viabl vila violinist
visionari wagner wasnt weep wei welch werner whatev whilst whitehead wield wilcox willi yeah yugoslavia
""",
    6: """
30 abdomen abigail abyss adel adolf adrenalin af afar africa agustin almighti ambros anarchi anatolia android antoni
arama arch archaeolog armando armenian armistic artifact at austen avatar awe awhil backpack backsid bahadur bahrain
barrett be bellevu bethlehem bewild boyl brandon breakup bt btw bulki bundl byzantin campus capitol caucasian cello
cement centimet chiba chorus chun civil cleveland close colt contemporari cornelius corridor crept cuarto cuddl curtiss
cyrus de dead dedic deed dell depict depos depriv devout dex diana distraught doom drug dsl dylan els entra epstein
everi excav expos faith fascism feminin flush fold foothil footstep forbidden foyer fragil gaga geometri gough gripe
gunnar gymnasium harri heart henrietta hysteria ib id ike inaccess inhibitor insul intrins invinc javier jeep josh
jurass karel kassel kidnap kill lac laguna laszlo laurent layer leccy leftist len lesbian lew lila live lu lucivar
maintain male malik mantra marlon medallion member menon metr metz michael miller milo mma moham molecul monast moodi
mosqu motiv mrna muse myra nap neighbour nepali newborn ngo nh nightmar nite nk noche none noodl nope nowaday obedi
oder old out outskirt overboard paddington padrastro pale pali paranorm pistol possess pouch preserv quinci ran raul
realiz recov regent regiment rehab ren restless reunion reunit revisit ri rolf rot ruben salvator sam sayin scari
schwarz screenshot secess semit shouldnt sidewalk sieg sigh singer singular skopj skyscrap slade slender soften sooth
sovereignti specimen sr stepdaughter stink strip stroke strung stuttgart such suck superhuman talbot tell testament
tina todd tomorrow trey tributari troll turn unpleas unseen untouch upright usher vapes vision voivodeship vol wastewat
waterfal wayn weaver weight wellesley wen westphalia whorl wiener withdrawn wolverhampton worker wwe yin zur
""",
    7: """
20 52 aborigin ahmad all alzheim amen amour anastasia anyon apartheid argent artemi articul assam atlanti babylonian
bald bam barrier beacon becam belarus black bollywood bombay border built cannot carpathian castil cdp charlemagn chose
cleavag columbia compton constant cot coven cramp crave cretac crossroad cruel dan darker dean deco denim dentistri
derbyshir deton devote dire dissip dmed doorway dos drainag dreamer dune dysfunct egyptian eliot empir evolv exhal
famous fenton fingertip fiona fortress gin goin graphic grenad guggenheim hed heinrich henan ho horror incap incens
induc infanc inmat interfac iphon irrat ix japan jew johnson judd junta kahn kali kamen keenan koln konrad lago le lean
ledg leighton lens lifetim lil lillian longev lover luc lucien lucinda made madhya malaria malawi malaya mas mb medial
meng meter migrat miocen mistress mountain muhammad mytholog nadia nape niagara nice nur ordnanc orion orthogon over
overcom palac para paralymp parma pastor patel pendulum peninsula perrin persona picket poison postdoctor pri prolong
punjabi purpos putt pyjamas qaeda rage railway ravin razor reactor realm redhead regardless relinquish reno revel rio
romano roommat ru rune san santana sceneri sean self sergey sharing shea shine sienna silveri sinn slovenia sniff
soviet spaghetti ste successor sul synthesi tal tensor thigh thinner tian toddlers tower toxic trace transfer transpar
treat trident tristan undergo unearth urdu usabl utah vera viaduct vida vikram vinci vital vocalist volunt vr wessex
wheelbas wyom yan york zhao
""",
    8: """
10s absente acheron adher afghanistan ago alga amo anger anthropolog anwar anytim arboretum arteri arya asher
autobiograph await bacteri basalt bayern beam bei bend bhutan bram breakout brooklyn bs bulg bulgarian canva carri
carter chancel childminder christin cis citi coco concuss cosmet creation degrad delilah demeanor dickinson dinamo dom
donetsk dorian earring edo element ellison emeritus enchant esteem experienc feet fellow flow footprint fray freeman
fuji fuller fungal fusili gandhi gaza georgia glisten grandfath greec hahn hara havent having headlight helena hokkaido
hopeless hume huntsvill imp independ intact internal ist itself jean jesuit johansson justin kapoor kidnapp knife knox
leav leipzig lennox liber liberia listen lucha mab markus mc michigan millennia mira miriam montenegro mori nano narcot
natur nemesi nik ninja nm nuevo nwa nylon occupi og oro orphanag oslo outreach oxid pagoda pathet pilast plight portray
pray pregnant prick prophet purif qin qing racist radha reclaim recruit regain religi reloc rene republ resist rest rex
rollin rotherham rustl sandston sane saw seneca servicemen severn slain slur snyder softer someplac stain stair
standalon stealth strap stubbl sulfur superstar surgeon synth taekwondo tag tatar tavi theo thom threat tow trail tram
travers trench trouser unleash using viewpoint vill voic void want watkin we wherev white wos wren yerevan ymca zipper
""",
    9: """
25 abus address afghan afraid aftershave alexia allen arent artefact avoid barr barrag battista bea befriend belgrad
belong benito berg bitcoin bliss born bremen bronz brook brownish burglar burnham came cancer carmen casimir casket
chapel chronic claudia compact conductor conner crater cypress danger darkest daze deep derelict derri descent deutsch
deutschland did dietrich dismantl distress do dolor dome don drench duluth embank engulf enlighten etch exterior eye
ezekiel faction faso fault ferguson follow friendli frighten front funer gaunt grey guerrero gunther guru hayn
healthcar hercul hereditari horrif horst hospit imag indoor isaac iss istanbul jeremiah johannesburg joo kinas knot
kurdish ky landon lans lea led lest li liken lobe loch lynch malmo mannheim mat medici mellon mend messina mgm mo model
mother movement museo nawab nigeria nighttim noell notic oaxaca olympia own paracetamol passion peripher petra
philosophi photon polic pow preston priest prostitut pts punk radiant rando reconstruct reflect rein remad requiem
restrain reviv rib romney root sad scare sd sharon skinni slab solid some spent spine stimul stryker surgic survivor
sweatshirt sylvest tae tajikistan tens terminus terrifi tessa tho torr transform troop tuba unto useless viktor wadi
warsaw waterford wax whisper wire yoko
""",
    10: """
2 abort aden adult adulteri amnesia angri anna armament artific backup baku barb bare bavarian bayer beast beg ben
birmingham bomb bottl brothel brotherhood brutal budg calvin chen clayton climb conquer constanc cotton cream cring
curv deiti diablo doi downstair eduard ego eleanor elgin enslav erod everyth evil fellowship floor forerunn foto
frederick fundament gaming garland georgina gideon gogh gore greek grip gu guardian handheld harrow hayden heroism herr
heterosexu hilbert hodg hyun inject innoc intim ion iroquoi iv jackson jimenez kashmir kazan kingsley kinship lame liu
logan lord macedonian marxist matur mil miner ming mohammad molecular monk mount nanj nay neon nevill nw odessa oman
overcam parasit passiv passport patton peacekeep penetr peptid peripheri persian plateau playboy potassium protest ra
rather realis relic rendit rhodesia rous samantha sanchez sat seek sheridan shiver situ slovenian slung sphere stepfath
storag subspeci sweati swimmer tame tatiana teddi telegram tempo tender them thin thirst tit tod toledo transient tube
underage unhappi unveil urban ut vaniti vers vest video visibl waist wanna warrior whereabout while whitish whore wipe
witch would wright yusuf zev
""",
    11: """
19 absent abu adulthood alejandro aluminium alway amara amino ancestor angola antagonist apostl arlington augustus
babylon baden baptist barnard bavaria brethren burundi button castillo cicero clasp clinic commit congenit contact
coptic creepi crete crotch cult darken destruct displac diva drawer dream eeri eject embassi embodi erasmus ethnic evan
eve everyon ferrara fey filthi florenc former freedom furi galeri gaug gen geolog glu good goodman gray guangzhou haley
hangul hardcor health hear heritag hermann hike holi hollow holloway hour hussain ideolog illinoi illumin illus infect
inher irina isil iso isotop israel jerk jewel joint karlsruh klaus kris landmark lar lash layla lds leopard light luz
maison maria mass mast materi metaphys migrant ministri mirror missi move muller mural mystic ne nehru nile onc orgasm
ox oxygen pajama pandora pedest perci philosoph pinch pleasur pocket portrait proof quickest rapper ras reclam recoveri
regener ridg rite rohan rubin sac saharan samson saniti say sculpt seduct semiconductor sewer sham siberia silicon silk
skelet sl slavic stalin staten stiff stiffen stop struggl stucco superstructur surviv tan tempor tia triniti unfinish
ur vitro voodoo wander widow wilder workout world worn worship wow yawn ye yellowston yr zac
""",
    12: """
38 adventist akira altar anarchist anguish anyway archeolog armori asleep assault athen bal baptiz beneath blackmail
bodyguard breathless bum bwv cervic chan chopra ciudad cm collar commune cultur dalton desir deterior didnt different
dimension dir discard doe dress durabl electro energi epilogu eros exercis fang feng fiber fibr fledg flux freeli
fukuoka girl godzilla gora group gupta gwen handcuff has haven heap hilton hindw howl hygien ida immin immun inabl
infantri innat inner islam jacob jewish jonah juliett kany khalifa kira kolkata kumar laden lee levant lgbt liberti
ligand lucan luther magdalena mater mayer meek mesh michelangelo microscop mn monasteri natal nationalist needi neglect
neo neural neurolog non nostril oakley oblivion obsidian off ortega overgrown paralyz paul piti pmid potsdam preach
privi ram raphael ray readi regret reliev remov repress restroom rn road ronan sanitari sargent seminari sleeper sprawl
store subconsci subunit sympathi taboo taint textil theolog there ti torn tract trap trembl tribut until vlad weiss wes
witchcraft yi you youth yugoslav zen zionist
""",
    13: """
ain alam albuquerqu aldo ara atlas atroc baptism bilater bohemian boni borg brain breast cairo canton chariot chest
cheyenn church cling companion conrad curvatur dad dali damp das dd dem demi der disabl domenico dong dungeon em enoch
exodus facial famili fanni faust forrest friendship gage galleri ganga garbag garion germani goddess grasp guadalajara
herm herzegovina hiatus hometown hood hopkin huron il isa isra jae jammu khan klan kyrgyzstan lad lahor laid leigh
libya lightweight linen linux lunat madman mala manga masculin microscopi midland minerva mohawk momentari monkey mose
naomi natasha negro neolith ng nickel odin on orthodoxi painter pass perceiv pluto quinlan rag refug relax resid retain
riley rom sacr sarah savag sect sensori shrink slave slayer snake social solo someday someon somewher steel stench
structur substanc surgeri tangl timetable titus tuberculosi undergon uzbekistan vascular voluntari wang wardrob warlock
wee wept wisdom wrap wrestl wrestler wurttemberg yourself yucatan zero zion zu
""",
    14: """
absorb alp anxieti anybodi archaic armi artwork astrid asylum balkan basement birth blair brig caliph cardiac chromosom
cleans confederaci cub dagger daughter detaine devil dhaka disconnect dna doctrin dormitori emot freyja gaius gem
genesi give goe got grief haryana helen heresi hermit ideal idl imprison instinct just keller leash lenin ley manchest
mandal manifest marius maximus mayb meantim mecca merci mig might mio mont mu muslim myspac nakamura navarro nero nil
nuclear nuclei oldest oppress peac prehistor prism pull rebel renal retreat river rosari sack saul screenshotted sex
shed silhouett stress sufi superfici surfac temptat terror theologian topograph tran trier tunnel turmoil unaffect
unnatur unwilling weightlift yeomanri zhu zinc
""",
    15: """
15 abbess abduct activist amber architectur atheist attic banner benedictin benoit bethel biblic bombard bosnian
boulder bradley brahm bray bromley but childless chlorid clari coach coma continuum cord cornic corvett couldnt cross
cure curtain cut dalai deborah demetrius den deplet disord dona dowag e elijah eun ever extant fingernail fission
fossil frontman gal gdansk get hall hallway imaginari immers inactiv inca invis jessi kunst left leningrad liam libyan
lifespan liv locus mattress maze medic medicin missouri mohan needl not nu occult overdos patholog patient patriarch
physic pic portabl prussian psychedel qi quartz rasp reaper resin rhineland righteous ronin rousseau rufus sahib salman
saxon shadowi silva sin sit squat stay stoni tape thug tokyo took topographi transluc transylvania trash tribe tumor
uganda underworld unwil urbana vale ventil vibe whitman will wrexham wu wyatt yang yoon zimmerman
""",
    16: """
40 ach alexandria ape architect attach autonomi bandag believ bin bone bonni brest brno casa cell cheroke claudius
coliseum conscienc coward daddi deaf deform demis detain discipl dizzi doll dorsal dose egypt elder electromagnet endur
faint fight froze gabl glenn gorilla gundam headach heartbreak herman hidalgo human hussein inhabit jewelleri jewelri
kamal kathmandu kim kneel lakshmi lesion lyric mahal martial milit mina mole munro myer nara niger orson outstretch
paranoid peel persia phantom pharaoh porcelain prussia relief remain riga roam rooftop sacrific salvador sanit satin
serbian sphinx stone stretch sulfat syndrom temporarili these timeless tissu toilet trauma treatment ussr villa volta
voluntarili voss waistband weapon weimar winchest worthless yamamoto
""",
    17: """
9 abe abolit awok babe bad basil basilica bedsid berber beyonc bibl bicep birthplac blacken bonapart capsul celaena
chandra christian clung conway counselor cremat dana dark dresser dude dusseldorf gaul gel glen going grotesqu
guatemala hebrew hermitag honest internment ionic kane khorasan kiev kin korea lay lethal lifelong mandela manhattan
mao marrow mika miseri munich mussolini neurosci nowher orphan ourselv parapet path perman pixel porn powerless prone
put radic rash religion reuben rotten rus samurai scriptur secular sheen shrug socrat syriac taliban talk tarzan
temporari terrorist theres topolog tub tyrant uncomfort underground unnot unus vacant vivo werewolv wont wore zeta
""",
    18: """
60 and artist aura awaken backstag bacteria basal bearer biennal bisexu branch braveri clone coil ditch dracula drape
erot fatigu gamma glori gnome graffiti het hide hiv hord hormon hung ia incarn incept judaism jude jump junction kept
kms leukemia lucian lucif maiden mania massif mesa modernist monster mor mortal nec nee neuron no osaka owen pagan
physiolog pornograph raw reich romero rubbl sach scream selfish sensual sentinel serb sheikh shelter silesian singleton
somber stalker stuck surrend testosteron thou tonight toxin tripoli turin turkmenistan valkyri ventral virgil wrist
xavier
""",
    19: """
abandon afro amulet ancient apic bc behead bihar blanket brock budapest bunk casper charismat citizenship cleopatra
condemn des diffus dispos durga empathi forehead freed garment gutierrez heaven held herrera hip humanitarian if
islamist jaw lama linger lit locker madonna makeshift manifold marian meg moldova molest narayan nine node parana
parkinson pedo plaster poss poznan priesthood prostat psychiatrist rod rust see serbia shadow slaveri sleepover still
styx sweat syria tai tear tension tibet tire tocca transplant traumat tubular tyrol unitari uv vatican vertex weari
wehrmacht weir whimper wound yesterday zio
""",
    20: """
aachen absenc adam aiden amin around belarusian bled burrough ceil counsel dakota delet disgust embrac erect essenc
fade fallen farewel finger flat fortif gabriel haji heroin hiroshi his hold homm iraq joachim korean labyrinth leonardo
leto men mitochondri mourn nausea ni ok ordeal palestinian persist presenc prison puriti quran remnant runaway salem
salin sanskrit save schizophrenia seen senor seth sikh spinal steril sudanes suffer tattoo tengo textur threaten
tibetan towel trunk unmarri vampir van warmth wight wish xi
""",
    21: """
13 anhalt austin barak bitten care chaplain deceas decid delhi drain ear einstein erich everywher flashlight gone hama
handkerchief hem holocaust hostel indo kaladin limp lok luke mans md mei messiah mg nepal pan plato pornographi promis
rayon rid said seizur sheath shiva sila sleev slept smell sparta strand tbilisi thor ugli veriti vishnu wake weird
yunnan
""",
    22: """
14 ambient anatom angel aqueduct asham bacterium balthazar barbarian bate bead biomed boyfriend bruce burmes cavern dei
devi discharg donor dormant fatima galen galile greav grimm hannib imageri inorgan ivi knelt kurdistan make mijn
mongolia pedestrian peopl planck pleistocen por primit psychiatr radiat refuge resurrect ring send seoul shaking
shoulder sting symptom tentacl undead varga xinjiang zeus
""",
    23: """
albania anatomi arrest brink buddhism buri cain choic cornel cri decay detach devoid dilapid door drew dwell emperor
empti etern ezra feral gland glow gujarati heal hiroshima hulk hurt inact intimaci jihad judah kabul lena louvr martyr
mausoleum metal moan mormon muscular naga nerv nomad pee sensat serg shin solitari solitud sorrow sutra tribal tyler
und undon unitarian uta vertigo wall womb
""",
    24: """
antibiot berlin bono bryan caress caucasus citadel come comfort daemon depress diaz douglass flinch ghetto greco groin
hang hypnot klein leader life lithium magdalen matron med mesopotamia missionari mit muscl nietzsch nucleus organ other
psych roman sabin sacrif serpent shaman sie someth stood support take te tombston tor torment urin walk yuri zombi
""",
    25: """
atom barren bodo buddhist cant christ cradl edg elbow gettysburg gi goblin haggard herself hinduism hindus hitler
isaiah look lux magnesium mandir medit mongolian nazi necklac postur romeo rope rwanda shay sinai skeleton somebodi
stigma stuff supernatur tent torso touch tung ultraviolet werewolf wrinkl zee
""",
    26: """
abraham allah back better buddha burden burma death flesh god helix hid hindu homo hous lone night palestin pointless
pose posthum raoul rehabilit satan sinc sword therapeut vein wolff
""",
    27: """
antibodi atrium bladder bosnia bracelet braun brought canal childbirth damascus despair ecstasi forearm forev grandpa
hellenist hospic internet jericho juarez krishna luka manchu meu mir neck neutron oneself padrasto paralysi receptor
salim sioux statu think tore tranc vanish venom wand woke
""",
    28: """
been bleed bowi clit cortex dementia done emancip gaddafi genocid goeth goodby grave hand heidelberg himalaya ill knew
landfil memori mutant nagasaki numb palatin pendant pierc primat psychiatri radioact saxoni siegfri spirit stand taken
undress virgin
""",
    29: """
agoni alloy anoth corner eboni frail graveyard keep lilith mali masjid membran nazareth nirvana orb plan pueblo skull
sleep themselv unesco vain wait without
""",
    30: """
bond bye childline complexion crystallin dam doesnt friend go he here hilt home implant infirmari jade je judo least
legion monument motionless neumann peni point reborn room soldier sore tirana vedic wear
""",
    31: """
being blood breath cloth conscious freud ghost gothic healer isnt lincoln mri myanmar nuremberg priestess scar seem
shankar spiritu sudan suicid truss uranium urg wast wolverin
""",
    32: """
archangel arm bodili burial cuff electrod geneva hannov manson massag psycho sculptur shia shower soul templ way
""",
    33: """
assyrian becaus digniti dweller hell helpless hug ibrahim kant mankind nippl nude salvat thing titanium
""",
    34: """
albanian bedroom discomfort haunt him humanist iraqi loki maya nake rome saddam savior thorn
""",
    35: """
away bath bra corps die himself isi man robe therapi
""",
    36: """
again aliv himalayan humanoid juda sculptor tablet
""",
    37: """
999 alon anymor aryan constantin guantanamo lighter olympus rub shrine stepdad yoga
""",
    38: """
bodi er exist hade jesus kosovo loneli mongol mummi normal
""",
    39: """
baghdad bruis demon face felt lust micah painful pill therapist
""",
    40: """
condom i rebirth tingl vamp whitney z
""",
    41: """
bleach brandenburg cemeteri disappear naked rahman
""",
    42: """
en joshua lifeless noth skin tomb
""",
    43: """
swami unconsci
""",
    44: """
immort lazarus
""",
    45: """
afterlif homeless rap rape rhine
""",
    46: """
bathroom track
""",
    47: """
danzig happen mein
""",
    48: """
feel jung limb maia
""",
    49: """
tortur
""",
    50: """
goth mon nobodi
""",
    52: """
auschwitz eden
""",
    54: """
mi
""",
    55: """
roof
""",
    58: """
ich
""",
    59: """
fotos transgend
""",
    63: """
mine
""",
    70: """
bridg
""",
    72: """
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
    -19: """
asked_me
""",
    -16: """
^_say late_$
""",
    -15: """
dad_burned there_at
""",
    -14: """
^_be he_asked lol_$ room_and
""",
    -13: """
burned_the door_to heads_$ help_i hurts_when joking_$ me_out me_to my_account
""",
    -12: """
^_go ^_my ^_you a_pillow and_want burnt_the cake_$ do_they him_a is_that my_old say_$ want_to went_to yes_$
""",
    -11: """
^_dont ^_her ^_she my_boyfriend my_charger number_please to_me win_$ you_to
""",
    -10: """
^_if ^_talk football_$ goodbye_at how_would i_mute is_my look_like me_goodbye my_phone my_wife numbers_$ score_$ send_$
turn_$
""",
    -9: """
^_delete ^_did ^_make am_embarrassed am_hurting base_$ chess_$ cries_all embarrassed_i he_know he_touched in_it
kissed_me me_a me_the my_base my_husband my_pen need_the pe_$ pen_$ prove_it see_it skateboard_$
""",
    -8: """
14_year ^_as ^_mine ^_so ^_stop a_coffee a_mum a_room admin_$ and_dad and_she article_$ back_door be_my be_rude bed_$
by_post captain_$ coffee_$ do_i drink_$ go_on goodnight_$ great_$ i_love i_manage i_stop i_take if_the if_you
insurance_$ is_asleep it_by know_if laugh_$ me_laugh my_arm my_kids numba_$ of_his on_it outside_my printed_$ rain_$
read_it report_it right_$ since_when stop_singing swear_at take_my that_it the_article they_$ to_school want_me will_he
with_the would_i
""",
    -7: """
34_000 ^_a ^_for ^_give ^_lie ^_nude ^_our ^_tell ^_too a_child after_a after_that all_day an_email an_old are_there
ask_a best_friend called_the cant_find cousin_$ dad_hit dinner_$ dirty_to email_$ ex_has film_$ for_the grooming_$
happening_$ have_been he_watches help_with him_back hot_in husband_hurts i_called i_lost in_town it_illegal keys_$
lost_my manage_a memes_$ mum_and mum_i mums_and my_baby my_birthday my_room my_squad need_help next_door note_$
nude_pics old_girl packed_$ past_the pushed_me ring_$ say_i see_my send_to singing_$ snores_$ sofa_$ some_man station_$
teacher_is the_dog the_station they_do tidy_my time_$ to_bed to_sell to_train to_try today_$ tomorrow_i uncle_look
what_should where_he who_$ will_be you_are you_tell
""",
    -6: """
6_350 ^_bye ^_caretaker ^_does ^_gave ^_name ^_since ^_ways a_boy a_plumber a_sofa a_sticker about_insurance am_dead
am_single am_stupid and_be any_advice as_a asked_her at_$ band_$ be_in being_late carry_my charger_$ cook_$ cousins_$
dad_have delete_everything did_he drawing_$ faster_$ friend_is friends_at from_work get_$ get_more get_my go_to
have_got help_me helped_me hot_$ i_am i_miss i_share i_told i_wanted is_12 is_lovely it_again it_hurts it_in it_say
just_me keep_seeing keeps_coming leaving_the lie_to like_i log_in lovely_$ made_me make_friends make_me manager_and
me_carry me_memes menu_$ mode_$ mum_says mum_takes my_nan my_shopping my_way need_it phone_$ phone_at photo_of
pictures_$ pictures_of plumber_$ post_$ pupil_told read_$ really_a run_a sandwich_$ school_$ send_a sent_him sext_a
she_said should_i show_$ someone_parked someone_to space_$ sticker_on stop_it stranger_helped takes_my tell_him
tells_me the_app the_girl the_gym the_teacher the_team they_say think_he to_about to_know to_play to_read town_$
turn_on up_on want_a wanted_to well_so when_it would_they your_memory
""",
    -5: """
^_ai ^_any ^_anything ^_back ^_cn ^_do ^_foster ^_in ^_number ^_put ^_somebody ^_that ^_we ^_whod ^_would a_funny
a_party a_photo a_predator advert_$ am_11 am_15 am_bored am_your among_us and_again and_need anything_on arm_and
be_late before_the bike_$ bored_$ broke_my brother_keeps bus_$ calls_about car_$ cat_$ cn_i coach_says cut_me dad_wont
daughter_phone day_$ dick_pics do_as do_with does_grooming dont_follow dont_touch dont_want even_happen explain_to
fine_if first_aid follow_$ for_me for_mocking from_home funny_$ garden_$ gave_him get_a girlfriend_$ good_luck got_my
got_time got_to guitar_$ hair_$ have_an he_forgot he_right here_does high_score his_knee hit_a hit_me hoodie_$ how_does
how_long i_bring i_nod i_pay i_went i_would in_there in_this is_down is_funny is_moving is_wrong it_concern it_from
it_is keep_my keeps_saying kid_$ kids_off killed_me know_where little_brother loot_$ lunch_$ man_in man_was many_$
me_choose me_pick me_something me_which me_with meeting_my memory_$ messages_to milk_$ more_at music_$ my_age my_class
my_cousin my_dad my_dinner my_favourite my_girlfriend my_keys my_little my_loot my_mum my_site name_all need_a
need_someone no_$ of_it off_bad off_my old_man on_an open_the or_a or_am out_and owe_him pay_fine person_i phone_away
pick_a pics_numbers promoted_$ race_$ ringing_the said_good say_it say_safeguarding saying_prove scared_on share_a so_i
someone_left spain_$ still_cant stop_being stop_talking stupid_$ summarise_it talking_$ tell_me than_me that_the
the_end the_film the_race the_sofa the_trainers thing_for threw_a tips_for to_explain to_spain to_tell trained_who
underwear_$ username_$ wants_a was_10 was_only what_can what_do whenever_they works_nights you_do
""",
    -4: """
13_and 17_and ^_age ^_all ^_dad ^_forget ^_girls ^_has ^_he ^_message ^_never ^_omg ^_other ^_postponed ^_shall ^_signs
^_stepmum ^_tips ^_whens a_book a_crime a_dog a_i a_parcel a_school a_tattoo a_woman about_apps ads_$ again_and
again_what ai_nudes aid_$ all_of all_what am_27 am_meeting am_nervous and_he and_i and_made and_say and_so answer_$
app_$ are_they as_an at_chess badly_$ be_bothered be_on be_reading beats_me being_silly better_than birthday_$
block_ads book_$ boyfriend_$ bring_snacks brother_gets brother_thinks call_me can_have cant_be child_$ class_to
clothes_in could_the curry_$ cut_off day_off death_hasnt desk_$ directions_$ do_these even_$ every_member facetime_$
feel_sick felt_sick find_out fixed_my for_if for_mums for_talking for_that forgot_my found_guilty
fraudulent_transaction friend_of from_this german_$ go_$ goal_$ got_engaged got_into grooming_a gym_$ had_been
has_pictures hasnt_it he_kissed he_loves he_met he_pushed he_thought her_husband her_teacher hide_nothing his_new
his_own i_ask i_broke i_left i_made i_owe i_say i_to i_wear if_someone illegal_for images_$ in_person is_she is_singing
it_because it_going it_happen it_i it_too jailed_for joke_$ keep_it kid_is killing_me know_what last_week last_year
left_my left_the let_us life_$ love_drawing man_and man_juggling mark_$ me_again me_back me_by me_is meant_to meeting_$
messaging_my miss_my missed_the moving_house my_best my_brother my_clothes my_crush my_day my_governors my_high
my_hoodie my_kid my_messages my_mind my_nails my_staff my_teenager my_texts my_with nitro_$ not_sure nothing_to
number_for of_grooming of_mine old_bike older_$ omg_i on_read on_then on_tuesday one_$ one_about only_$ own_a oxford_$
phone_from pizza_$ police_see pupil_tells put_these read_up reading_my running_$ said_yes school_i seat_$ sell_me
send_pupils sent_me sexual_messages shall_i signs_a silly_$ since_2017 site_and snacks_$ so_happy someone_else
someone_told something_what son_is son_to staff_trained story_$ suspect_grooming teacher_first tell_her tell_parents
tell_when ten_years tesco_$ text_my that_in the_bath the_best the_big the_bills the_iwf the_real them_i then_explain
they_want thinks_he threatened_to three_$ tiktok_$ to_death to_eat to_every to_everything to_facetime to_fear to_run
to_them to_this to_vote to_win tonight_what too_scared took_a touching_my training_$ transaction_$ two_years under_this
uni_$ up_$ vote_for want_you wants_one was_found was_grooming was_older was_that we_won wedding_$ week_$ what_$
what_again what_is what_it wife_beats wont_come wont_leave would_like years_i you_if you_see
""",
    -3: """
12_please 12_year 15_are 2017_$ 30_and 45_and 47_is 8_$ ^_47 ^_add ^_and ^_anyones ^_become ^_blackmail ^_boil ^_coach
^_define ^_family ^_goodbye ^_hands ^_havent ^_ignore ^_indecent ^_keep ^_list ^_men ^_not ^_ok ^_old ^_on ^_picture
^_police ^_raw ^_respond ^_said ^_share ^_show ^_text ^_wheres ^_whys a_10k a_45 a_cat a_dad a_diary a_fraudulent
a_friend a_hammer a_job a_line a_link a_medal a_seat a_suspicious a_vicar a_week about_abuse about_training abused_$
after_police after_practice age_$ all_night all_on always_online am_12 am_30 am_sad am_writing and_get and_in and_runs
and_support and_tell and_what anyone_seen anyones_mum are_mocking are_real as_i ashamed_to asked_us asking_me at_mario
at_school at_six at_three at_what away_and be_a beat_me because_the become_my been_charged been_dating been_delayed
behind_the being_abused being_dim being_picked believe_that blocked_$ boil_it boss_keeps bot_$ bot_is boy_at
boyfriend_bought boyfriend_wants bullet_points but_how but_were by_rain calls_$ can_read can_see can_someone can_the
can_they cant_get cant_recall card_$ charged_with chats_$ chips_$ coat_$ cornwall_$ count_as dad_made dad_makes
dad_says daughter_just daughter_to did_the did_they dim_$ does_foir does_the dog_$ dont_feel dont_get dont_like
dont_need dont_worry down_my drive_$ dying_$ english_$ enlighten_me even_start ever_had every_user everyone_in
everything_on everything_you ex_$ ex_teacher example_of existing_tools explain_the fear_$ feel_sorry feeling_$
fell_over figures_$ first_response following_the for_my for_someone for_this for_three forget_it forgot_$ foster_son
found_$ found_my free_to freedom_of friends_$ from_her get_to girl_is girl_said girl_was give_me goes_mad gone_up
good_at goodbye_everyone groupchat_says had_$ happen_$ happy_$ has_it has_to have_no have_they have_tiktok havent_read
he_broke he_filmed he_had he_has he_paid he_showed he_tell he_tells heard_of help_and hide_my him_the his_keys hit_by
home_for home_when hours_of how_mny how_much i_being i_call i_care i_dial i_fell i_felt i_hate i_know i_lack i_must
i_run i_suspect i_thought i_took i_wasnt i_were if_they in_german in_how in_leeds in_ranked in_which in_your
into_existing invoice_$ is_blocked is_got is_he is_hot is_it is_obsessed is_one is_open is_right is_starting isnt_it
it_called it_down it_fell it_gone it_hot it_need it_sorted it_the iwf_take job_$ just_turned kart_$ kid_might kids_how
kids_were know_the lack_is leeds_$ left_$ like_somebody limits_$ link_to list_$ look_$ loves_football made_the man_on
mario_kart me_about me_and me_get me_on medal_$ meet_the mentioned_$ message_a met_my mind_$ mistake_$ moderator_$
much_$ mum_made my_ankle my_bike my_car my_grandad my_invoice my_nephew my_pictures my_pupils my_server my_uncle
named_person nan_$ neighbour_is never_heard new_insurance new_puppy no_time no_to nobody_would not_need notifications_$
nudes_being nudes_how obsessed_with of_images of_public of_sexual of_someone of_those off_and offence_still ok_but
old_about old_men on_by on_holiday on_level on_nudes one_example one_i only_me open_$ or_what our_dog our_volunteers
out_i out_in over_in paint_$ people_$ people_like picked_for please_my point_$ practice_$ predator_$ predators_use
pregnant_and pretend_to prison_for project_$ protect_her public_bodies put_a put_into ranked_$ read_the real_$
really_good rest_of right_after rules_$ said_and said_hi said_nobody saw_a saw_my say_goodbye says_her says_most
school_said see_if see_you seen_my sell_his sends_me sent_sexual sexual_$ sexual_assault share_$ she_asked she_sent
shoes_$ shouldnt_be show_me sick_who since_$ slow_$ so_what somebody_says someone_in someone_it someone_my someone_took
something_is something_up son_says song_$ sorry_or sorted_he sound_like spam_$ spot_$ stand_for start_$ stat_$ stay_up
still_protect stranger_$ stuck_on stuff_out sure_$ sure_why suspicious_adult take_down talk_like talking_about tasks_on
teacher_asked teacher_says teacher_wont team_$ team_i teenager_has tell_anyone tell_the ten_times thank_you thanks_$
that_a that_age that_boss that_film that_illegal that_thing the_ball the_groupchat the_link the_manual the_meeting
the_offence the_ones the_other the_postman the_rest the_thing the_victim them_all then_$ there_lots these_creep
these_numbers they_cancelled they_get they_go they_moved they_scan this_for thought_it thought_she three_years times_$
to_believe to_call to_cornwall to_drive to_hide to_his to_kids to_look to_marry to_please to_sound to_you told_us
tomorrow_and took_my tools_$ touch_my touched_the train_our trainers_background up_if up_to us_a us_what use_it vicar_i
view_$ volunteers_so wants_money was_34 was_jailed was_so wasnt_scared watch_that we_got we_shouldnt wear_a well_$
were_$ were_at were_girls what_am what_were what_would when_can when_did when_is when_was when_will whens_the where_$
where_does whether_it which_they who_do who_else who_said who_sent whole_thing why_i why_should whys_it wife_says
with_$ with_all without_limits won_a worry_it years_ago years_on you_call you_can you_dont you_help you_were you_your
your_bot yourself_and
""",
    -2: """
000_$ 000_last 0800_310 0_$ 11_and 17_$ 17_year 1_$ 2017_18 22_23 2_$ 2_is 310_2300 350_$ 3_hours 4_$ ^_act ^_an
^_answer ^_are ^_asking ^_at ^_auntie ^_before ^_children ^_click ^_come ^_contact ^_date ^_day ^_deepfake ^_dump ^_e
^_early ^_everything ^_explain ^_face ^_fill ^_first ^_forty ^_freedom ^_from ^_gender ^_girl ^_good ^_grandad ^_hay
^_hey ^_hit ^_hola ^_iphone ^_just ^_kick ^_kids ^_kill ^_kindly ^_lab ^_lets ^_mention ^_off ^_official ^_once
^_percentage ^_post ^_pretend ^_quit ^_random ^_self ^_sexual ^_sorry ^_suicide ^_summarise ^_thank ^_walk ^_were
^_whatd ^_whatll ^_whereabouts ^_wht ^_write ^_your a_17 a_birthday a_broken a_byline a_care a_door a_high a_home
a_hotel a_kids a_living a_man a_million a_minor a_phone a_piece a_police a_prize a_scary a_six a_small a_thing a_trip
a_typo a_young a_youngster able_to about_$ about_stranger about_this about_to abusers_$ abusers_and account_for
address_of adult_online advice_on after_an after_primary after_toddlers against_my age_of agree_with ai_and alert_1
all_$ all_i all_kids all_years always_on am_14 am_about am_dying am_fine am_gutted am_late am_ten am_the an_appointment
an_argument an_assignment an_invite and_ask and_help and_keeping and_learning and_when and_who and_whod and_why
anonymous_and anyone_get anything_in app_and are_you argument_$ as_evidence ask_$ ask_how ask_says ask_the asleep_$
asleep_and assignment_$ at_9 at_me at_our at_risk at_seven at_this ate_my auntie_beeb available_$ awake_wondering
away_with awful_$ back_him back_me back_on bad_man banned_for be_able be_being be_someone be_there because_he
been_through blackmail_over boat_$ body_$ boss_$ bought_me bought_my boy_$ boy_who breakdown_$ broke_up brother_cries
brought_us bus_driver but_why by_sex by_this call_my cant_have care_home cases_$ cases_with channel_$ child_might
child_on childline_mentioned children_safe choose_a class_$ class_sneezed clean_$ clean_forgotten club_and clubs_are
colleague_insists colleague_says come_and come_from coming_into communication_with contact_$ cooking_$ could_look
counted_$ counts_by covered_$ covid_$ cricket_$ crime_to cup_$ cup_of dad_thinks daily_$ date_or daughter_says
decent_people delete_my did_what discord_$ do_abusers do_groomers do_if do_list do_not do_the does_this doing_an
doors_down down_again down_i dump_your e_to eat_a else_does end_of enforce_it enough_to everyone_$ everyone_free
everything_since ex_got exactly_$ face_only face_to fact_$ father_of feel_awful fill_me film_is filming_a final_$
find_the five_$ flowers_$ followed_me for_adults for_advice for_no for_our for_schools for_tiktok for_when force_$
fortnite_$ forty_years founded_$ fractions_$ fraud_$ free_nitro friend_got friend_has from_here games_is get_talking
get_you gets_in gets_mad girl_or girlfriend_is girls_and girls_girls give_it going_down good_morning got_him
got_touched governors_why graph_$ graph_i group_has group_in gutted_$ haha_$ hands_out happen_to happens_$ has_my
has_your have_$ have_clean have_it he_bought he_found he_keeps he_knows he_offered he_will help_how her_feel her_mum
her_son hi_and hi_to hilarious_$ him_i his_old hits_the home_after house_does how_did how_it hurt_their husband_on
husband_works i_add i_assume i_contact i_delete i_forgot i_hurt i_lie i_like i_mean i_meant i_missed i_open i_order
i_own i_paid i_really i_right i_the i_will i_write id_like if_she if_that if_there illegal_to in_$ in_need in_our
in_spanish in_these in_year insurance_plan internet_$ internet_secret into_internet into_my iphone_or is_16 is_17 is_40
is_45 is_at is_better is_can is_going is_killing is_late is_mocking is_so is_someone is_teaching it_anymore it_as
it_been it_for it_getting it_go it_happening it_help it_isnt it_like it_mostly it_ofcom it_own it_point it_rise it_said
it_saves it_slipped it_tell kahoot_$ keep_this keep_washing keeping_children keeps_following keeps_spamming keys_in
kid_or kid_sent kids_on kids_why kindly_see know_our know_when know_whether lab_that late_again late_because law_$
learning_to left_me leftovers_$ legal_to legally_$ less_of let_me lets_us lie_awake lift_$ like_he line_on link_$
lmao_$ local_radio locked_out look_after looks_into lost_card mad_when made_of made_us main_points make_a makes_me
man_keeps man_or man_wants map_$ married_with master_and mates_$ me_flowers me_have me_her me_if me_manda me_now
me_through me_understand me_your meaning_$ meaning_of meetings_$ men_or mental_health message_me message_to
messages_can messages_me met_on might_be minor_online mocking_me mods_that mondays_$ money_put more_checkbooks more_of
morning_everyone moving_and much_it must_tell my_12 my_aunt my_bedroom my_cam my_cat my_chats my_firm my_gran
my_grandma my_knee my_laptop my_mates my_nitro my_oil my_private my_scout my_seat my_to my_wifi name_and names_to
need_you no_idea no_reason nobody_rang not_like not_me not_tell notice_something now_$ now_and now_is number_and
number_of number_to of_abusers of_cases of_her of_my of_parents of_people of_that of_tiktok of_time off_for off_this
official_crime offline_$ old_a old_enough omg_$ on_$ on_ai on_encryption on_online on_what once_i once_you online_abuse
online_how online_safety opinion_$ or_did or_do or_is or_just order_you organisation_$ organisations_please our_boys
our_coach our_teacher out_that out_the out_there own_share party_is passed_$ passed_his pays_for people_the people_want
photos_$ picked_up picture_of place_on plan_$ planning_a playlist_$ police_for police_is police_officer possession_of
post_a present_$ private_$ private_messages private_stuff prize_$ prom_$ proposed_$ pupil_is pupils_are put_names
python_$ question_$ rang_the reason_$ refuse_$ report_someone reporting_$ response_training ride_$ right_that rise_$
role_$ room_of run_$ safe_on safety_$ safety_guidance said_$ said_something said_that said_the same_thing saturday_$
say_34 say_hi say_no says_6 says_i says_if says_who scared_of schools_to science_project scored_$ secret_i secret_of
send_pics sending_a sending_me sent_pictures sentence_on server_$ set_us settings_$ seven_$ sex_$ sexual_communication
share_my she_$ she_laughed she_right should_my sir_wants sister_got sister_was sleep_in sleep_over slipped_my snoop_if
snore_$ snoring_$ so_do so_how so_tired some_more somebody_elses someone_hurt someone_like someone_on someone_said
someone_will something_like son_loves spamming_the spanish_$ statistics_$ stay_safe stop_following stop_snoring
stranger_get stranger_online student_nurse supposed_to system_$ take_on taught_me tea_$ teacher_in teacher_made
teacher_wants teaching_me team_and telegram_is tell_someone test_$ than_it that_dont that_her that_is that_jumpscare
that_looks that_said that_song that_theres the_address the_admin the_all the_back the_bot the_channel the_cup
the_ending the_family the_group the_main the_mods the_most the_new the_number the_online the_organisations the_original
the_people the_project the_prom the_rules the_secret the_sentence the_share the_story the_two the_uk the_view
the_voices the_wedding the_whole there_in these_trainers they_be they_in they_look they_need they_read they_refuse
they_snoop they_teach they_were thing_at think_$ think_my thinks_that this_chat this_graph this_man this_rain
this_stuff this_thing this_training those_that thoughts_and three_kids three_things through_$ tired_today title_for
to_contact to_disconnect to_e to_face to_find to_get to_go to_have to_trust toddler_group told_anyone told_him
took_pictures touched_by touched_me trainers_$ trainers_know training_company trip_to true_$ turned_nine tutor_group
tv_show two_doors types_of typo_in uk_$ up_from up_here up_since up_when vergiss_done victims_$ video_of voices_for
wales_$ walk_me wall_$ want_guidance was_asleep was_at was_delayed was_late was_she was_told was_top watched_a way_in
we_broke we_need we_play website_$ what_a what_about what_next what_their what_then what_they what_was whatd_it
when_are when_do when_we wheres_the which_is which_room who_and who_gets who_thinks whod_be whom_$ wht_does why_$
wifi_is will_ask will_share windows_$ with_2 with_fractions with_messages with_their woman_is won_$ won_the
wondering_whether wonders_what wont_read works_at works_for works_there would_believe would_that would_the would_this
wrong_with year_alone years_$ years_and years_number yes_to you_have you_like you_say you_stop young_men your_answer
your_course your_creator your_instructions your_job your_kid yr_$
""",
    -1: """
000_and 10_percent 12_share 14_to 14_years 150_apps 15_and 18_to 18_what 200_pounds 2022_$ 2022_23 2023_$ 21_000
2300_childline 23_was 26_or 2nd_$ 350_children 37_and 3_$ 3_facts 42_and 500_$ 50_50 5_$ 5_0 5_500 6_$ 77_$ 82_is
82_percent 9_$ ^_150 ^_2017 ^_34000 ^_5 ^_6350 ^_77 ^_about ^_abuse ^_advice ^_around ^_arrests ^_because ^_birth
^_block ^_blue ^_bonjour ^_boy ^_brb ^_bro ^_bullet ^_by ^_care ^_change ^_check ^_childcare ^_childrens ^_close
^_complete ^_computer ^_count ^_cut ^_dark ^_describe ^_desired ^_difference ^_discord ^_dm ^_domestic ^_door ^_dos
^_draw ^_drilling ^_each ^_enable ^_end ^_erase ^_ethnic ^_ex ^_exit ^_fake ^_fighting ^_find ^_finish ^_flip ^_foir
^_force ^_fuel ^_get ^_gg ^_gist ^_govender ^_govenders ^_granny ^_happy ^_headteacher ^_hidden ^_highest ^_home ^_howd
^_identify ^_image ^_imagine ^_internet ^_isnt ^_iwf ^_javascript ^_jump ^_kates ^_key ^_known ^_leave ^_left ^_legal
^_legally ^_let ^_loads ^_locked ^_lonely ^_look ^_main ^_many ^_mean ^_meaning ^_meeting ^_mental ^_met ^_methods ^_mi
^_miss ^_must ^_names ^_nationality ^_new ^_next ^_ngl ^_no ^_non ^_now ^_nutshell ^_of ^_online ^_only ^_organisation
^_oublie ^_out ^_packing ^_passed ^_peoples ^_pin ^_place ^_play ^_popular ^_porn ^_private ^_pros ^_public ^_pupils
^_quote ^_ranis ^_rank ^_rape ^_rebels ^_relation ^_remind ^_repeat ^_reply ^_request ^_researchers ^_reset ^_revenge
^_right ^_robertsons ^_roll ^_root ^_safety ^_same ^_saw ^_says ^_secret ^_section ^_see ^_sender ^_set ^_sex
^_shouldnt ^_shut ^_skip ^_snooping ^_snp ^_snpchat ^_somebodys ^_speak ^_spell ^_starting ^_stats ^_stranger ^_sudo
^_surely ^_switch ^_symptoms ^_system ^_teacher ^_tech ^_things ^_threatened ^_time ^_tl ^_top ^_trainers ^_translate
^_turn ^_two ^_type ^_under ^_up ^_use ^_victims ^_voice ^_walking ^_way ^_whatve ^_whend ^_whn ^_whom ^_whose
^_without ^_worst ^_written ^_young a_backlash a_bag a_big a_bot a_boys a_breakdown a_bug a_bus a_cake a_chess a_coin
a_copper a_count a_course a_creep a_crush a_dating a_day a_doctor a_drill a_fight a_figure a_film a_force a_foster
a_girls a_governor a_groomed a_groomer a_groomers a_human a_hustings a_journalist a_lie a_long a_lost a_message
a_minute a_name a_nursery a_part a_play a_poster a_pss a_quarter a_quiz a_record a_refund a_see a_shout a_social
a_speech a_stop a_story a_tablet a_tech a_teenager a_threat a_timer a_title a_to a_vet a_violent a_volunteer a_while
a_world a_worried a_youth a_zero about_abusers about_being about_football about_grooming about_help about_her
about_hiding about_mechanisms about_nudes about_prices about_right about_sextortion about_the abuse_images abuse_in
abuse_numbers abusers_pretend accident_$ according_to account_$ account_on account_right accurate_$ across_the act_and
act_like action_to activists_and add_it add_up admit_you adult_sext advice_$ advice_for advice_i advice_to afterwards_$
again_please against_girls against_it age_checks age_group ago_and alarm_$ all_150 all_girls all_named all_sides
all_this allowed_$ alone_with am_after am_alone am_hunting am_i am_itching am_leaving am_new am_supposed am_with
am_wondering amount_of an_alarm an_app an_interview and_$ and_and and_asked and_child and_cons and_do and_donts
and_encryption and_for and_from and_gave and_girls and_give and_going and_handling and_have and_hurting and_job
and_just and_left and_month and_not and_on and_online and_only and_plays and_safety and_section and_sites and_social
and_still and_their and_there and_up and_vulnerable and_where and_whoever and_wonder and_works and_would anonymous_$
answer_with any_commoner any_mention any_of any_specific anyone_but anyone_want anything_about anything_from anywhere_$
aoife_$ application_$ apply_to appointment_to apps_$ apps_and apps_is are_16 are_against are_and are_doing are_girls
are_in are_now are_victims are_we arent_they around_in around_the arrests_$ art_$ article_a article_say
artificial_intelligence as_bad as_grooming as_your ask_him ask_nicely asked_if asking_them asks_if asks_what
asks_whether at_4 at_6 at_all at_college at_fifa at_greggs at_home at_least at_lunch at_tesco at_that ate_the
aunt_sends author_and ayes_and baby_brother baby_is backdoor_$ background_$ backlash_from backs_me bad_$ bad_guys
bad_idea bad_in ball_and based_on be_all be_bad be_covered be_done be_drilling be_jailed be_more be_of be_pleased
be_scanned be_stuffed be_targeted be_worried beaten_in bedtime_$ been_a been_bigger been_going been_nagging
been_rewritten been_this before_a before_i being_mindful being_safe being_stuck being_the believe_it believe_me best_$
better_they bigger_$ bills_been birth_date bit_$ block_my block_someone blocking_two blue_$ board_and bob_$ bodies_$
boss_i bot_and both_worlds bought_a boy_and boy_or boyfriend_scared boys_are boys_i boys_or boys_right boys_school
boys_share breakdown_by breakdown_of bride_and bring_up britain_$ brother_works bug_in but_basically but_my but_the
buy_$ buy_me by_age by_force by_now by_one by_the by_these by_what by_whom bye_bye calendar_for call_for call_if
call_it call_of call_them call_to called_$ called_dave called_out calling_you came_$ came_out came_up can_anyone can_be
can_call can_only can_parents can_police can_send can_swear can_we cancelled_the cant_block car_keys car_rental
carers_$ cars_tire cases_are caught_$ cause_$ centre_$ ceo_of ceop_$ change_the changed_$ changes_$ changing_the
charge_of charity_expects chat_reckons chat_says chatgpt_$ chats_under chats_who check_my check_that checks_$ child_for
child_from child_here child_it child_lied child_porn child_protection child_says child_tells child_to child_was
children_$ children_do children_i children_last children_targeted childrens_charity childs_messages cite_this city_$
class_about class_won close_the closing_quotes coach_is coach_under coach_wants collection_$ college_and colour_of
come_$ come_into come_up come_with comes_to command_you commands_$ comment_$ commoner_than company_with computer_made
comunication_with config_$ consent_$ contact_her content_$ convicted_$ cooked_$ cooks_$ correct_$ correct_action
cost_me cost_money could_they count_of counting_$ counting_and country_or counts_$ county_$ course_$ course_cover
courses_$ cousin_broke cover_moving cover_what covered_by creator_i credit_the creep_$ crime_if crime_of crime_when
crush_on cubs_and current_$ curse_$ dad_a dad_is dad_of dad_see dad_then dan_and dark_figure date_it date_of date_on
dating_app daughter_has daughter_safe day_does day_that day_when days_i decode_this deepfake_nudes define_it
definition_$ definition_of delayed_again deposit_$ details_on did_a did_anyone did_she did_someone did_you did_your
didnt_she didnt_they died_last dilemma_$ directly_$ disappearing_messages disconnect_from do_about do_at do_better
do_creep do_fire do_in do_kids do_mental do_my do_their do_this do_we doctor_$ doctor_is does_anyone does_eee does_in
does_not does_privacy does_she does_your doing_a domestic_abuse done_for dont_they dos_and doubts_the down_here
down_since draw_me drilling_$ driving_test drums_$ e_mail earlier_$ ee_$ eee_stand eggs_$ else_$ else_see em_$ empire_$
encryption_$ encryption_is encryption_matters end_$ end_a end_about env_$ etc_passwd ethnic_breakdown ethnic_group
even_get evening_$ ever_been ever_show every_adult every_answer everyone_with everything_above everything_with
evil_example exact_words example_$ excited_for expects_of explain_$ explain_it explane_please eye_to factory_settings
facts_$ faith_$ families_$ feature_$ feel_guilty feels_$ fell_in field_$ fifty_fifty fight_for fight_over fighting_for
figure_$ figure_for figure_on figures_on figures_please figures_to filter_$ find_a find_advice find_it find_my
finish_it finish_the fire_safety firm_$ firm_of five_years flatmate_never fleeing_a flip_a foir_stand followed_by
following_your for_abuse for_bad for_five for_girls for_help for_it for_keeping for_leaving for_lunch for_march
for_memes for_mothers for_photos for_saturday for_tea for_them for_training for_what for_which for_you force_since
forces_$ forget_everything forget_if forget_your forgotten_if forty_cubs foster_child found_that foundation_$
foundation_in france_$ free_$ friend_asked friend_posted friend_request friend_says friend_thinks friend_who
friends_are from_$ from_his from_now from_parents from_some from_where fuel_$ fuel_firm fuming_$ game_is game_where
games_too gas_$ gave_us gen_z gender_$ gender_not get_away get_better get_convicted get_done get_groomed get_into
get_paid get_that get_the get_their gets_a gets_to getting_better getting_married getting_worse girl_problem girl_thing
girlfriend_hits girls_83 girls_are girls_do girls_i girls_more girls_please girls_the gist_of give_an give_one give_or
give_the go_about go_after go_down go_out go_up goes_after going_by going_up gone_$ good_or got_away got_told
granny_here greggs_$ groomed_and groomed_as groomed_does groomer_$ groomers_$ groomers_are groomers_use grooming_and
grooming_here grooming_kids grooming_means grooming_online grooming_peaked grounded_for group_chat group_wants groups_$
guess_a guilty_$ guys_$ had_a had_sex haircut_$ half_the hand_over handling_$ hands_on happen_on happen_without
happened_after happened_to happy_friday hargreaves_$ hargreaves_and hargreaves_has harms_and harms_who harvard_$
has_200 has_locked has_no has_not has_she has_the hate_mondays hate_my have_a have_left have_two have_used havent_eaten
he_$ he_make he_never he_wants head_teacher health_and health_courses hearing_that heavy_boxes help_for help_someone
helpline_calls her_age her_birthday her_day her_holiday her_name her_notes her_story here_how here_or hi_$ hiding_and
high_is him_to his_phone his_thing his_thirties hockey_forum home_manager hour_of how_$ how_come how_i how_meny
how_should how_to how_young hundreds_or hunting_for hurt_my hurts_after husband_$ i_$ i_allow i_always i_are
i_authorise i_buy i_came i_coach i_come i_command i_find i_finish i_forget i_had i_have i_hit i_lose i_met i_picked
i_play i_protect i_reach i_ring i_send i_show i_slept i_supposed i_teach i_use i_visit ideas_$ ideas_for if_my
if_nobody if_someones if_something ignore_your ill_be illegal_if image_$ images_found in_charge in_every in_five
in_force in_fuel in_harvard in_here in_internet in_kent in_london in_maths in_one in_real in_september in_that
in_thinking in_what indecent_photos innit_$ inside_messages instructions_$ internet_safety internet_watch interview_on
irl_$ is_$ is_0800 is_37 is_50 is_among is_annoying is_called is_childline is_delayed is_govender is_learning is_our
is_safe is_said is_sending is_signal is_somebody is_what isnt_a isnt_enough isnt_from isnt_he isnt_recorded it_47 it_a
it_always it_at it_boys it_come it_cost it_define it_delayed it_ever it_gave it_got it_have it_known it_list it_locked
it_made it_mainly it_most it_not it_or it_parents it_record it_safe it_secret it_set it_since it_something it_taking
it_that it_vital it_went itching_to job_and job_at journalist_who jump_$ just_42 just_as just_guess just_passed
just_said just_sent just_sum just_talk just_the keep_quiet keep_the keeping_my keeps_changing keeps_crashing
keeps_missing keeps_the kenya_$ kept_us keys_and kid_gets kids_are kids_at kids_being kids_can kids_get kids_online
kids_phones kids_safe kids_send kids_should kids_where kill_me kind_of know_about know_which know_why known_$ known_if
known_victims lad_wants lads_$ lady_$ landlord_keeps laptops_from later_$ leaving_$ left_on left_out legally_a lesson_$
let_my lets_play level_$ life_of lift_heavy light_$ like_4 like_her like_him like_theres like_to like_us line_in
linked_to list_em list_of list_the little_cousin little_cousins little_sister live_in location_$ lock_$ lockdown_$
lonely_$ long_does long_message long_will longer_a look_4 look_for look_inside look_into look_up looks_after lose_their
lost_$ love_this made_it made_you mainly_a make_her man_for man_here man_is man_telling many_cases many_were married_$
mate_$ mate_can matter_$ me_everything me_for me_from me_getting me_how me_permission me_some me_where mean_age
mean_here mean_only means_by means_does meant_for measures_$ meet_at meet_me meme_$ memes_all men_arent mention_of
message_the messages_go messages_how messaging_pupils messenger_$ met_in mind_if minecraft_$ minecraft_server minute_$
missing_$ mocking_a monday_and money_for money_in most_$ most_grooming mother_$ moved_to moving_to ms_hargreaves
much_of mum_a mum_in mum_of mum_she mum_shouted mum_was mum_who mum_will mum_wont must_be must_i must_the must_to my_13
my_alarm my_american my_back my_boss my_boy my_calendar my_card my_cars my_chase my_citibank my_county my_cv my_group
my_hair my_handout my_hockey my_line my_location my_lunch my_main my_mate my_question my_stepbrother my_students
my_teammate my_teen my_tires my_wifes my_year name_for name_please name_the named_$ names_of nan_thinks nan_wants
nation_$ near_me near_the need_$ need_all need_an need_any need_every need_to need_victims need_what needs_a networks_$
never_been never_found never_told new_car new_haircut new_rule new_school next_$ next_if next_one next_time night_shift
nine_year no_date no_longer no_real no_rules no_safety no_such nobody_ever nobody_was nobody_will non_responders
normal_for not_$ not_a not_allowed not_answer not_british not_come not_just not_known not_noted not_the not_what
not_yet noted_$ nothing_more now_answer now_dan now_on number_2 number_in number_is number_should numbers_come
numbers_in nursery_and of_2 of_34000 of_ai of_all of_an of_any of_bodies of_boys of_covid of_em of_everyone
of_everything of_girls of_hours of_information of_kids of_known of_life of_lockdown of_offenders of_online of_platforms
of_things of_trainers of_two of_use of_vacation of_victims off_topic offender_be offenders_$ offered_$ offered_me
officer_i oil_changed ok_if old_are old_on old_school old_wants old_was olds_$ on_abuse on_abusers on_all on_boys
on_chats on_children on_consoles on_for on_girls on_here on_internet on_keeping on_pizza on_social on_staying on_steam
on_this on_which on_why on_zuckerbergs one_else one_figure one_if one_in one_on one_sex one_year ones_that
online_friends online_grooming online_harms onload_alert only_get only_girls only_the only_you or_bad or_does
or_everywhere or_girl or_girls or_have or_no or_someone or_something or_take or_thousands or_woman order_has orgs_$
other_end other_person oublie_tes our_apps our_baby our_board our_mp our_own our_pta our_son our_street out_what
over_here over_nudes overheard_a own_force own_words owner_and packing_up paid_$ paper_$ parent_at parents_how
parents_see parents_what parents_who part_about part_of party_$ pass_$ pass_it pass_the passwd_$ paycheck_$ paying_$
peaked_years people_fleeing people_my people_on peoples_opinion per_cent per_the percent_$ percent_next percentage_$
permission_to person_and person_can person_with phone_in phone_number phone_what phones_be phones_tonight
photographs_of photos_in pics_of piece_$ piece_about piece_on pineapple_on pink_corner play_$ play_a play_among play_on
play_roblox play_the plays_for plays_the please_go please_i please_no please_send please_tell points_please police_and
police_are police_arrested police_caught police_find police_get police_what pool_$ porn_numbers position_$ post_memes
post_my pothole_$ powers_$ predators_$ pressure_$ pretend_your primary_kids print_your privacy_$ private_chat
private_chats private_message private_messaging profile_$ promise_to prompt_$ pros_and protect_children protect_my
pss_$ pta_has pub_$ public_support pull_out pushed_back put_her put_in quarter_of quit_being quit_the quote_$ quote_the
quoted_$ quotes_and reaction_$ read_me real_life real_rise recall_if recall_what recipe_$ record_$ recorded_does
refund_$ regeln_$ remind_me repeat_after repeat_that reply_with report_a report_an report_and report_bot
report_grooming report_to reported_$ reported_does reporters_and reporting_period request_$ requests_$ requirements_$
reset_yourself respond_to response_$ restrictions_$ retired_$ revenge_porn rewards_points right_and right_away ring_if
ring_them rise_is risk_$ rite_$ roblox_$ roll_call room_fuel room_in room_with rowing_about rule_$ rules_dont run_new
russell_does s_and safe_for safe_is safe_online safety_measures safety_off safety_stuff said_about said_can said_hed
said_in said_of said_on said_theres said_they said_you say_about say_bad say_crimes say_from say_so say_that say_the
say_to say_yes saying_$ says_21 says_half says_hargreaves says_no says_only scale_$ scanned_$ scared_by school_asks
school_kids school_wants schools_$ scout_leader script_$ secret_about secret_chats secret_messages secret_santa see_eye
see_in see_that see_what see_your seeing_the seem_to self_harm self_paced send_him send_me send_money send_more
send_nudes send_the sender_and sent_you sentence_and september_$ set_a set_every set_up settings_now sex_of
sexual_comunication share_is share_of share_on share_the she_called she_felt she_say she_took she_wants she_was shelf_$
short_for shorter_$ shots_before should_children should_phones should_worry show_hidden show_up showed_me shut_down
sick_what sir_says sister_a sister_is sister_met six_$ six_people skin_colour skip_the slowly_$ snooping_on so_$
so_creepy so_is so_much so_scared so_they so_where so_who social_care social_networks socks_$ solutions_$ somebody_at
somebody_on someone_hacked someone_help someone_they something_about something_does something_for son_asked song_that
sorry_$ sort_of source_$ sources_$ speak_of speaker_$ speakers_title speaking_$ specific_shots speech_$ spoke_to
spot_abuse stance_$ start_asking starting_year state_the stats_$ stats_on staying_safe steam_$ sticks_$ still_a
still_current stop_and stop_on stranger_or stuffed_without such_a such_crime sudo_give suicide_content sum_$
support_when surely_$ surely_they survivor_speaking susie_hargreaves switch_off switch_to symptoms_of system_message
tails_$ take_away takes_place taking_forever talk_in talked_about targeted_$ targeted_how taylor_swift teach_a teach_my
teacher_and teacher_do teacher_gave teacher_i teacher_report teacher_said teacher_was teammate_keeps technology_$
teen_$ teen_says tell_a tell_forty tell_kids tell_them tells_the ten_and text_$ text_can texts_to thames_valley
thanks_that that_accurate that_again that_before that_did that_do that_encryption that_ever that_goes that_grooming
that_line that_one that_or that_say that_threatened that_will that_wrong the_34 the_8 the_abbreviation the_abuse
the_abusers the_act the_actual the_agency the_amount the_and the_answer the_babysitter the_bad the_bit the_bodies
the_boss the_bottom the_bride the_bus the_car the_case the_ceo the_charity the_charitys the_child the_childline
the_childrens the_cinema the_country the_crime the_current the_day the_dilemma the_drama the_drums the_exact the_figure
the_filter the_final the_floor the_force the_fuel the_funniest the_gender the_ghost the_graph the_hard the_hotel
the_idea the_images the_kid the_last the_lesson the_library the_line the_list the_male the_map the_meaning the_name
the_names the_net the_next the_night the_nineties the_nspccs the_offender the_owner the_paper the_penalty the_person
the_photo the_piece the_pub the_quote the_record the_reporting the_rise the_rule the_safeguarding the_sensible the_sex
the_shelf the_speakers the_statistics the_text the_three the_time the_top the_town the_trip the_under the_vase
the_victims the_wall the_window the_woman the_world the_worst the_wrong the_youngest their_number their_own
their_parents their_role them_are them_on then_nothing there_and there_figures there_must there_others there_something
there_training there_was there_what these_cases these_figures these_people these_up they_ask they_at they_been they_can
they_come they_cover they_dont they_fight they_got they_just they_no they_seem they_send they_start they_threaten
they_train they_use they_wont they_worried thing_or thing_they thing_where things_about things_can things_every
things_the things_to think_our think_that thinks_it thinks_the this_$ this_and this_article this_back this_bad
this_channel this_come this_firm this_from this_game this_in this_internet this_is this_law this_level this_secret
this_server this_text this_then this_up tho_$ those_trainers thought_he thousands_a threat_or threaten_to
threatening_to three_facts ticket_$ tighter_controls time_i time_to tips_$ tire_pressure title_$ tl_dr to_ask to_build
to_buy to_catch to_ceop to_change to_check to_childline to_cook to_credit to_eye to_fix to_follow to_for to_forty
to_give to_groom to_leave to_let to_lift to_light to_make to_message to_my to_one to_our to_parents to_pass to_people
to_police to_prove to_pull to_put to_recognise to_share to_shut to_someone to_spot to_state to_stranger to_switch to_us
to_use to_wait to_watch to_when to_whom to_zero token_$ told_before told_the tomatoes_$ too_and too_much top_tips
total_$ towards_the traffic_on train_us train_was trainers_one training_do translate_this trip_$ turn_off tutor_wants
twitter_$ two_apps two_daughter two_girls under_12 under_5 understand_what unknown_gender until_when up_a up_all up_is
up_the up_who url_for us_all us_back us_or us_up use_$ use_them use_to used_please vacation_days vase_$ version_$
version_of vet_$ victim_$ victims_by victims_is victims_not video_call views_$ violent_partner voice_$ voice_cloning
vulnerable_people walking_away want_him want_one want_pizza wanted_$ wants_$ wants_me wants_the wants_training was_in
was_meant was_no was_on was_passed was_said was_there watch_foundation we_be we_do we_go we_had we_have we_know
we_learn we_met we_should we_talking we_wonder went_up were_actually were_still were_the were_told what_did
what_exactly what_for what_gives what_going what_kind what_share what_signs what_time what_to what_years whatever_i
whatve_they when_an when_child when_does when_have when_my when_should when_the whens_it where_is where_only where_the
where_would where_you wheres_it whether_roblox whether_these whether_they which_app which_birthday which_bit
which_number which_of which_one which_ones which_organisation which_products which_things which_three which_year
whisper_mode who_came who_comes who_just who_likes who_says who_spoke who_teacher who_threatened who_to who_touches
who_was who_works whom_should whose_house why_and why_did why_dont why_isnt why_it why_just why_might why_they why_wont
wife_i wife_sends wife_teacher will_$ will_my will_quit will_read window_$ windows_keys with_child with_him with_me
with_my with_old with_something with_that with_this without_it without_paying without_restrictions without_safety
without_them wonder_if wonder_what wonders_if wont_they words_$ words_and work_at work_for work_with worker_is
works_with world_$ worry_about worry_me worry_more worst_one would_an would_anyone would_help would_make would_my
would_she write_a write_in write_me written_by x_$ xbox_$ ye_$ year_$ year_8s year_9s year_for year_here year_is
years_am years_my yes_no yet_what you_add you_and you_at you_find you_in you_look you_must you_send you_show you_the
you_want you_will you_work young_girl young_people young_person youngest_$ youngsters_$ your_config your_developer
your_factory your_name your_prompt your_reply your_rules your_settings your_talking zero_$
""",
    1: """
10_year 11_or 12_i 12_yr 13_year 13_yr 13yr_olds 15_is 16_and 19_$ 1_and 24_and 26_and 27_year 28_$ 28_and 300_or 45_$
4_pics 500_what 50_$ 5_minutes 7_$ 80_and 9_and ^_anyone ^_found ^_have ^_hearing ^_hi ^_ich ^_kid ^_mum ^_nan ^_pay
^_pupil ^_ready ^_sext ^_stuck ^_thanks ^_the ^_when ^_where ^_year a_14 a_27 a_call a_chat a_danger a_discord a_free
a_hidden a_house a_joke a_lady a_little a_load a_master a_mother a_page a_pedo a_photographer a_porn a_private a_pupil
a_scout a_shop a_soul a_special a_split a_teaching a_van a_wall a_whole about_dying about_encryption about_one
about_something about_that abused_at accident_and accounts_and added_me address_to after_what age_on agreed_$ alive_$
all_over all_the already_sent always_been am_18 am_9 am_attracted am_down am_forty am_getting am_her am_in am_locked
am_mocking am_on am_talking america_$ an_account and_bought and_can and_filmed and_is and_kids and_knows and_lately
and_pretend and_put and_sent and_this and_to and_we and_woke angri_and another_day another_leader answer_in app_on
are_alone are_messages are_soulmates around_kids article_made as_punishment ask_for ask_if ask_me asking_4 asking_for
asking_if asking_my asking_what asks_me assistant_what at_images at_midnight at_pictures away_if back_in bad_person
bad_to bag_$ bag_and bank_and be_an be_attracted beaten_up because_it bed_with been_chatting been_cutting been_drinking
been_giving been_looking been_messaging been_on been_sext been_talking been_texting behind_and behind_me being_forced
being_funny being_hit book_that boss_to boy_has boy_in boy_to boyfriend_has brother_$ brother_did brother_makes
brownies_said bruises_all but_he but_she buys_me by_an call_$ call_him called_dad calling_her calls_from cam_is cam_on
cant_do cant_go cant_sleep cant_take cant_tell care_about caretaker_at cash_$ chat_privately chatting_to child_abuse
child_at child_has child_in children_who choked_me christmas_and church_keeps class_said close_to clothes_on club_is
club_was coach_on coach_texts come_round coming_back coming_in controls_all could_a could_you cousin_and cousin_is
cousin_she cries_when crime_$ cutting_again dad_mate dad_said dad_with danger_to daughter_told day_of delete_our
dick_pic did_in did_online did_something did_that didnt_know didnt_say didnt_want do_a does_a does_end dont_answer
dont_make dont_reply door_in door_is down_the down_to drunk_and encryption_for end_mean every_nite everyone_else
fake_nudes fallen_for family_$ family_and fat_and feel_dirty feel_safe feel_so feet_$ filmed_it films_$ fine_with
fink_i first_and first_message first_one food_$ for_$ for_her for_him for_kids for_pics for_years forced_me forced_to
forgot_the forty_$ found_condoms friend_and friend_hasnt friend_keeps friend_told frightened_$ from_all from_an from_my
from_someone from_your funny_but get_20 get_out get_over get_rid gets_angry getting_blackmail girl_i girl_of girl_on
girl_that girl_told girls_dont girls_in girls_like girls_on gives_us go_away go_back go_live go_now good_girls got_a
got_asked got_out got_over granddaughter_is grown_man grown_up hacked_my hand_$ happen_if happens_to happens_when
has_just hasnt_come hate_myself have_fallen have_friends have_just have_made have_sent have_sex have_something have_the
havent_told having_thoughts he_ask he_calls he_can he_choked he_controls he_gave he_gets he_hit he_sends he_started
he_talks he_tried he_wil he_wont head_in hear_if hearing_about help_he help_my help_to her_bed her_book her_i her_in
her_nudes her_room her_step her_uncle here_one him_and him_at him_films him_getting him_he him_home him_if him_master
him_on him_who his_address his_face his_flat his_girlfriend his_house his_mates his_mum his_school his_uncle his_way
his_wife hit_my hits_you hotel_$ hurt_in hurt_myself hurting_my i_a i_allowed i_already i_can i_crossed i_feel i_fink
i_gave i_going i_laughed i_live i_look i_on i_raise i_remember i_replied i_report i_sent i_survived i_tel i_too i_used
i_want i_wet i_worry id_to ill_get images_of images_on in_5 in_and in_at in_cars in_i in_me in_my in_night in_pakistan
in_tears in_when internet_on into_sending ipad_he is_13 is_15 is_26 is_28 is_30 is_because is_cut is_fine is_grooming
is_in is_just is_nearly is_nice is_nothing is_only is_picking is_seeing is_still is_there is_threatening is_too
is_writing isnt_allowed it_against it_just it_of it_our it_scared it_so it_started it_up it_what it_will just_a
just_need just_told keep_asking keep_coming keep_having keep_looking keep_messaging kid_i kid_in kids_and kids_by
kids_home kids_that kiss_me kissed_you knife_$ knows_my knows_what knows_where laughing_$ leaked_$ learn_about left_for
lifts_and like_$ like_it line_with list_has little_boy little_girl load_of loads_of locked_in looks_like love_him
love_you made_an make_it make_us man_asked man_at man_of man_off man_she man_showed married_in marry_my master_$
mate_got mate_who mature_for me_1 me_2 me_4 me_as me_but me_do me_fat me_i me_last me_lifts me_love me_messages me_off
me_please me_promise me_see me_sleep me_there me_who me_why mean_$ mean_i meet_a meet_someone meeting_a meeting_someone
message_$ messages_$ messages_on messaging_$ messaging_him met_a met_up mine_$ minutes_$ miss_him money_and mum_but
mum_goes mummys_friend my_8 my_bag my_bra my_brothers my_coach my_computing my_dms my_feet my_lads my_last my_leg
my_leotard my_life my_manager my_mothers my_nans my_password my_secret my_swimming my_ten my_therapist my_town my_video
my_whole myself_for myself_i nan_says neck_$ netball_club never_got new_boyfriend new_phone nice_$ night_for night_if
no_clothes nobody_$ nobody_knows not_being now_it now_my now_she now_the now_wants nudes_got nudes_to nursery_has of_15
of_abuse of_children of_messages of_pills of_yourself off_a off_by ok_so old_and old_is old_should old_to older_lads
older_man older_men omegle_$ on_his on_live on_omegle on_purpose on_sunday on_tiktok one_was online_boyfriend online_is
only_does only_touched open_on or_12 or_dinner or_not other_people our_boy our_chat our_eldest our_lodger our_messages
our_nursery our_secret our_youth out_at page_where paid_for parents_are parents_want parts_$ pay_$ pay_300 people_would
person_for person_get phone_if phone_so phone_under phones_and photo_and pic_and pic_of pic_to pick_one picking_me
picture_that pictures_by pills_$ please_can police_take por_la post_them pretend_i private_parts privately_$ pulled_my
punishment_$ pupil_$ pupil_wrote purpose_$ put_it reach_her reading_about ready_$ ready_to recorded_$ regret_it
remember_the report_$ rid_of roblox_asked run_the runs_the said_age said_her said_his said_it said_she said_to
saturday_and say_who saying_i saying_it says_first says_hell says_ill says_she school_because school_in school_to
screenshot_it screenshots_of see_where see_who send_ten sending_nudes sending_pics sent_$ sent_1 sent_a sent_the
she_got she_keeps she_will should_$ should_know should_she shouldnt_have shut_$ size_$ skins_and slept_with snake_$
so_it so_like so_my somebody_has somebody_in someone_at someone_made someone_online someone_put something_$
something_with somethings_wrong son_$ son_got sorry_and speak_$ split_in stand_in started_when stay_behind stepdad_$
stepmum_makes still_not stop_thinking stop_touching street_$ stuck_in student_is stuff_for summer_$ swimming_club
take_this take_to taken_off talking_to taught_her teacher_asks teacher_kissed teaching_assistant team_is tears_because
teenage_girls teens_and tel_$ telegram_and telegram_because tell_nobody tell_your telling_me texts_me that_all
that_happened that_other that_stuff that_upset that_wants that_was the_80s the_boy the_boys the_brownies the_call
the_coach the_court the_figures the_garage the_money the_news the_older the_one the_park the_pictures the_procedure
the_rope the_social the_sports the_staff the_swimming the_toilet the_tube the_washing the_way the_youth their_is
then_they there_anyone there_anything there_are there_is theres_a they_added they_all they_gave they_knew they_pick
they_sent they_set they_talk they_told thing_lol thing_with think_a think_somebody think_someone think_the this_discord
this_happened this_world through_the tiktok_then to_abuse to_but to_chat to_children to_collect to_date to_football
to_happen to_hurt to_kiss to_leak to_lie to_sit to_strip to_telegram to_touch to_training to_visit to_work to_write
told_everyone told_me told_them too_old top_$ touches_me training_in tutor_said tutor_sits two_$ two_year uncle_does
undress_on unless_i up_after up_against up_at up_for up_or up_says us_at us_drink us_on us_two used_sexual uses_it
using_my vapes_$ videos_of volunteer_at volunteer_there vote_on walked_in wall_and wall_with want_help want_it
wants_more wants_nudes was_14 was_18 was_7 was_drunk was_fourteen was_going was_it was_me was_ok was_one was_sexual
was_wearing watch_me way_out ways_to we_are we_did we_foster wearing_$ were_12 wet_the what_are what_does what_else
what_my what_percentage what_school what_shall what_that what_we what_will when_he when_mum when_she when_somebody
whenever_i where_can where_i where_people whether_i whisper_$ white_$ who_gives who_got who_makes who_owns who_turns
who_wants who_wont why_do why_is why_the wife_found will_the with_ai with_his with_how with_our with_tasks with_three
woman_on woman_tried wont_go worker_and would_happen would_miss writes_to writing_to xbox_live year_11 year_2 year_6
year_6s year_9 year_group you_into you_keep you_what your_age your_parents your_stepdad yourself_$ youth_worker
""",
    2: """
14_and 30_$ 40_quid 6_years 8_year ^_everyone ^_mr ^_people ^_ring ^_three ^_wish a_20 a_black a_cam a_childrens
a_colleague a_dick a_girlfriend a_gun a_locked a_mans a_member a_number a_primary a_real a_screenshot a_server
a_sleepover a_stranger a_streamer a_student a_survivor a_text a_ticket a_way about_me about_what abroad_to after_the
ages_and all_recorded am_16 am_asking am_going am_his an_older and_call and_did and_her and_pregnant and_sends and_some
and_strokes and_talk and_wants anybody_$ are_$ are_sharing arms_$ as_abuse asked_for asked_where asks_for at_a
at_church at_his at_nite attracted_to au_pair away_from babysitter_did babysitter_has back_then bad_about be_arrested
be_cut be_touched because_a because_someone bed_again been_sending been_the been_watching behind_every being_bullied
being_threatened believe_a believed_me best_friends between_us boyfriend_who bra_size breathe_$ brother_got by_her
call_and calls_a cam_in came_home came_in can_do can_help cant_breathe cant_remember cant_say carried_it chat_to
child_is children_and childrens_home coach_gives come_over come_to coming_$ computers_$ contacts_$ could_fall
cousin_makes cut_$ dad_was daughter_sent daughter_was day_40 dead_$ did_stuff do_stuff do_tasks do_things do_to do_when
doesnt_know doing_it dont_$ dont_know dont_remember dont_tell doors_$ down_and drew_a drew_something easier_if
enough_of every_single exist_$ eye_$ eyes_only face_$ fall_asleep feel_right feel_trapped filmed_us find_me finds_out
fingers_$ finish_or first_$ floor_$ followers_$ for_ages for_days for_having for_messaging for_money found_a
friends_house game_says game_we games_where gave_my get_called gets_the girl_in goes_into going_on good_$ got_40
got_sent got_spiked got_the grooming_if grooming_me group_$ gun_$ had_enough happend_to happened_with has_bruises
have_carried have_had have_my have_to have_you he_asks he_do he_gives he_only he_put he_says he_ses he_tracks he_was
hell_post her_boyfriend her_dad him_or his_favourite his_hand his_headset his_little his_name his_willy home_is hot_and
house_is how_bad how_many how_old hypothetically_a i_babysit i_block i_clicked i_cut i_do i_downloaded i_heard i_hide
i_let i_sleep i_swallowed id_be illegal_$ illegal_pictures in_america in_care in_law in_on in_prison insists_on is_19
is_21 is_9 is_abusing is_been is_hitting is_hurting is_married is_off is_planning it_$ it_all it_and it_be it_but
it_fine it_grooming it_happend it_happens it_make it_on it_only it_worse just_between just_to keep_hearing keep_them
keep_thinking keep_wanting keeps_me kids_i kids_keep kill_myself knee_$ knew_$ know_is lads_in last_night law_is
leader_wants leaves_us leg_$ let_him light_on like_that like_the little_bro live_with locked_the look_at look_in loud_$
love_my made_fake makes_a man_i man_online marry_me me_against me_an me_he me_home me_into me_money me_porn me_today
me_up meet_him member_of men_$ message_that messaging_me mums_new music_teacher my_10 my_arms my_bum my_colleague
my_contacts my_discord my_drink my_flatmate my_friend my_grandson my_name my_neck my_next my_number my_roommate my_team
my_tutee my_tutor my_twelve my_uncles my_work never_hit new_trainers next_steps nice_to nicked_my nite_$ no_one no_top
nobody_believed normal_to not_wake nothing_happened now_he now_i now_they nudes_of of_offences of_staff off_dead
offences_were ok_for on_cam on_day on_them on_to one_will one_would only_6 only_one only_wanted or_hell or_the or_will
our_au our_babysitter our_club over_it paid_in partner_is party_and pay_up person_who pick_up pics_got picture_$
pictures_and police_about porn_$ primary_school prison_$ prison_if privates_$ problem_$ pupil_came pupil_in pupils_$
pushing_me put_my put_something put_the put_their quid_what real_person register_and ring_the robux_$ room_at said_he
said_my said_next said_sorry saw_the say_something say_they say_when say_why says_my school_and school_the
science_teacher secret_$ secret_and send_them sending_pictures sends_him sent_it sent_my sexual_abused sharing_a
she_call she_came she_told shop_and shorts_$ since_the sit_on sitting_on skin_$ snaps_$ so_he so_hypothetically
social_services some_creep someone_says someone_she someone_who something_and something_i something_in spiked_and
split_up stay_over stop_looking stop_messaging stuff_on sure_where swapped_pics swear_$ sweets_and take_it take_our
teacher_at teenager_to text_me texts_from that_doesnt the_cat the_children the_chippy the_doors the_game the_garden
the_girls the_internet the_lads the_light the_lips the_music the_only the_problem the_register the_report the_same
the_school the_vicar their_hands them_$ them_for them_so there_has they_are they_hacked they_never they_shouldnt
they_still they_took they_will things_at things_behind this_anymore this_the threatening_me ticket_to tickles_her
to_drink to_finish to_kill to_not to_pick to_random to_swear told_a top_off top_on touch_me touched_my trainer_said
trouble_if trust_me tuesday_and turn_the turning_up turns_up twelve_year uncle_$ under_her us_do used_to video_$
walks_in was_all was_assaulted was_groomed was_to washing_$ washing_but wasnt_my we_been we_take were_on what_colour
what_you when_$ when_her when_his where_my where_they where_we which_apps who_i whole_packet will_find will_it will_me
with_no with_one woke_up wont_put would_he would_stop wrong_$ year_above year_and years_what you_freeze you_something
young_girls your_mum your_own youth_group
""",
    3: """
13_he 14_yr 2_a 500_or ^_3 ^_me ^_mums ^_neighbour ^_pick ^_sir ^_something ^_swapped ^_was a_13 a_blade a_dsl a_folder
a_lad a_new a_nude a_poll a_secret a_telegram a_toddler a_train about_a about_how about_minors abuse_to abused_in
account_just admin_of advice_about alone_and am_52 am_and am_hiding am_prettier an_admin and_calls and_it and_new
and_one and_told and_went anything_$ app_i app_where apps_were are_all are_being are_on arent_for ask_what asked_what
asks_$ at_kids at_the back_for back_to bad_is be_doing be_friends be_that been_sneaking being_used blade_in blood_$
boyfriend_says bridge_is brother_in burns_me but_something by_someone called_a came_back can_an cant_leave cant_see
cant_stop case_$ cat_in children_in close_$ colleague_messages contact_with contacting_my count_$ county_lines
cream_man date_$ dating_a did_things die_$ different_man disclosed_abuse dmed_me does_my dont_think down_$ drink_and
else_gets else_to en_mi entra_en every_week ex_is family_sees finished_$ first_time flinches_when folder_of food_in
for_a for_being for_looking for_more for_your foster_carer foster_dad friend_online friends_mum from_him front_door
game_with get_up gets_$ gig_$ go_home going_missing got_arrested grandad_plays happens_every happens_if has_an he_did
he_isnt he_waits heard_a helps_$ her_$ hiding_in home_and honestly_what hurt_a hurts_me i_did i_knew i_ran i_speak
i_volunteer i_work ice_cream id_rather is_11 is_14 is_acting is_here is_some is_talking isnt_right it_every it_normal
it_to job_for just_froze just_not keep_a keeps_a keeps_asking keeps_going keeps_turning kill_my know_$ lad_in late_to
leaders_$ leave_$ leave_the letting_me like_me like_you lines_$ man_every man_from man_next man_said man_who manager_at
married_and mate_is mate_keeps me_at me_end me_friday me_go me_it me_or me_til me_without messages_vanish mi_cuarto
mi_padrastro minors_and miss_me mum_what mums_at mums_boyfriend mums_man my_bed my_child my_dog my_followers
my_granddaughter my_niece my_nursery my_online my_pants my_pic my_step my_stepdaughter my_student my_top my_twin
name_on need_advice neighbour_kid never_get no_way nobody_else noche_$ nudes_$ nudes_are number_i of_our of_this of_us
off_an old_for old_has old_off on_me on_one on_roblox on_twitch online_but only_online or_my out_loud padrastro_entra
parents_fight parents_on people_are phone_and phone_case pic_$ pics_$ pictures_to plays_a please_dont please_he
police_tell pregnant_$ prettier_than promise_not pyjamas_$ ran_away refer_to remember_$ roblox_who said_hell said_one
say_anything say_if say_she says_he says_it says_the screenshot_of secret_game see_him see_the sees_the set_$ she_met
she_says she_wishes shower_$ since_it sleep_and sneaking_out so_alone so_done somebody_is someone_stop something_isnt
something_that something_to son_has stuff_with survivor_and swimming_coach take_her teacher_about teacher_keeps
teacher_lose teacher_say tell_about tells_us terrified_of text_you than_her that_grandad that_my the_attention the_bed
the_cam the_caretaker the_fridge the_front the_ice the_key the_leaders the_leccy the_oven the_playground the_shower
the_sleepover the_stairs the_year their_name then_my theres_blood they_listed they_made things_for things_in
think_about this_morning this_weekend three_and three_phones till_it to_$ to_download to_first to_keep to_prison to_see
to_send to_sleep to_stay to_turn to_underage together_$ told_$ told_my too_$ too_young trouble_for turned_the uncle_did
underage_girls up_again up_next us_with used_a victim_of voted_$ waits_for want_200 want_more wanting_to was_raped
was_six we_only we_were wear_$ wear_to weird_texts went_$ were_used what_if what_now when_mums where_do where_messages
while_it who_does who_is who_should who_would whole_year wife_$ wife_for wish_i with_an wont_say work_in would_have
would_kill would_someone wrong_and yesterday_and you_a you_hear you_know you_ring you_wear young_to your_cousin
""",
    4: """
14_$ 14_is ^_call ^_sitting ^_there ^_think ^_this ^_want ^_will a_childminder a_date a_family a_note a_tracker a_voice
about_him address_$ adult_to aftershave_$ against_the all_laughing allowed_to alone_for am_$ am_19 am_being
am_frightened am_only and_mum and_my and_nothing and_see and_then and_theres and_threatens angry_$ bank_card bedroom_$
being_groomed believes_me best_mate bitcoin_or boyfriend_if bring_a brother_forces but_i by_a by_kids calls_me
calls_with cam_$ can_i can_it cant_eat care_$ carrying_on changing_room chat_$ child_told come_in court_$ danger_$
date_a daughter_$ delete_a diary_and did_$ did_i did_it do_people ever_$ family_member felt_like for_ever for_good
from_that front_of fuel_of gives_you gone_to got_me groomed_i havent_been he_likes he_told he_would head_$ head_is
her_stepdad here_i himself_$ his_$ his_aftershave his_car his_job his_number hurts_$ i_could i_even i_havent i_keep
i_make i_still i_text in_bed in_danger in_front in_with indecent_pictures is_not is_on is_out is_telling is_using
it_about it_out it_still it_this keeps_calling keeps_getting kid_go kid_online kid_says know_are laptop_$ laughing_at
like_walking likes_it little_$ live_$ lose_his me_after me_she me_what mean_if mean_when messaging_kids might_do
modelling_scout mum_hits my_9 my_bank my_ex my_girl my_pal my_partner my_stuff next_to next_week nobody_at
nobody_believes not_to of_himself old_want on_40 one_person our_daughter paid_and pick_me please_$ point_in prove_you
pulls_my put_his random_men report_what said_bye same_since says_nobody says_something school_a seeing_that shouldnt_of
show_anyone since_he sister_wants sold_me someone_from son_was still_hurts still_smell still_want swimsuit_shots tape_$
tell_one telling_my that_she the_changing the_cops the_phone the_police the_stock the_weekend things_i think_ill
thinking_about thinks_i to_all to_b to_cut to_die to_everyone to_pose to_sext to_speak train_$ twelve_and us_$ us_to
wants_my wants_proof wants_us was_abused we_never were_in what_grooming when_dad when_were why_would will_they with_her
with_new wrote_in year_10s you_$ you_get you_report yr_old
""",
    5: """
15_$ 15_year 30_year 38_year 40_$ 9_year ^_am ^_i ^_might ^_turns a_30 a_chair a_coach a_different a_group a_mess
a_modelling a_picture a_reason a_site a_victim about_my abuse_$ always_$ am_a am_done an_answer an_uber and_a and_does
and_nobody and_turned and_wont anyone_i are_going asked_$ asked_to asking_how at_boarding at_my back_there be_taken
been_holding before_and being_followed better_$ boarding_school can_kids car_park carry_on childminder_i clothes_off
days_of delete_the does_he does_that dont_see famous_people feel_disgusting from_a fuel_name get_started gives_me go_if
go_into going_out going_to got_convicted hand_on handle_$ hands_$ happening_to has_a he_go he_got he_is he_sent held_my
hits_me how_do i_bought i_cry i_give i_need i_never i_only i_should i_shouldnt i_think in_trouble is_a is_asking
is_coming is_pointless it_now it_wasnt it_when it_without jump_off knew_which know_my know_that living_$ man_filming
man_says me_every me_like me_too me_touched meet_$ men_keep messages_from mocking_it morning_$ mum_knows mum_thinks
my_daughter my_face my_foster my_friends my_gaming my_hand my_mums my_nudes my_parents my_passport my_passwords
my_pupil my_real my_son my_youth no_for note_saying nothing_$ on_monday only_have or_else out_my out_to over_$ over_the
parents_$ passwords_and pay_by pointless_$ points_$ quickest_way real_name reason_to road_$ round_$ said_i say_this
says_delete scared_me scared_to send_proof sent_nudes shares_a should_have site_$ sleepover_$ something_bad special_$
stairs_$ started_$ stuff_$ take_no talk_to talks_to tell_you that_i that_mean the_chat the_first the_man the_pool
the_quickest the_timer the_van the_video the_wardrobe there_i they_know thing_$ think_i think_it this_any this_time
thoughts_about threatens_to three_year timer_is to_avoid to_post too_deep tried_to video_is was_arrested was_messaging
we_all what_age what_all who_keeps with_50 with_a with_children wont_take you_come your_dad
""",
    6: """
12_$ 16_$ ^_after ^_going ^_honestly ^_life ^_mein ^_mio ^_one a_15 a_boyfriend a_kid a_knife a_plan a_second a_short
a_stalker a_video about_kids abuse_if age_is am_scared and_says away_for be_over being_a being_hurt being_passed
block_him bought_the but_it can_talk coming_to counts_as dad_to do_you door_and edge_of every_night every_time ex_keeps
follows_me forces_me friday_$ friend_$ from_our get_in girl_has give_him go_when happened_at her_phone holding_the i_be
i_couldnt i_froze i_got i_wont i_wore if_i if_your in_her is_anyone is_looking is_waiting lied_about lockers_$
looking_over make_someone man_$ men_in midnight_$ money_$ move_$ my_body my_childs my_door my_stepmum not_ok of_him
off_the on_there or_your out_$ out_of passed_around pays_me police_on pretended_to puts_his rape_if read_my ring_at
ring_someone says_we screenshotted_it second_phone see_a shows_me somebody_$ someone_called something_wrong sorry_for
speak_to stuff_to teacher_to that_$ that_arent that_girl that_man the_baby the_edge the_kids the_lockers the_party
the_pills the_road the_stuff their_no them_and there_were three_of timetable_$ to_carry to_somebody to_text trapped_$
turns_out wake_up was_a way_to weekend_$ what_counts what_happens what_he what_i without_my wont_stop would_be you_be
you_go
""",
    7: """
2_hours ^_ashamed ^_crying ^_grandpa ^_nobody ^_nothing ^_please ^_social a_game a_key a_person a_year am_stuck
an_adult and_said and_the anymore_$ as_being as_rape ashamed_of because_i bleach_$ bye_$ card_and children_at comes_in
corners_me delete_it do_$ do_all done_bye drinking_and everyone_at everyone_would fault_$ flat_$ forever_$ game_$
get_taken goes_to got_raped has_been has_seen he_made he_said he_took help_line here_$ here_on home_$ husbands_laptop
i_didnt i_found i_in i_talk ill_do is_like it_after it_happened it_mean kid_tells kids_$ left_i make_him marks_on
maybe_i me_down mor_$ mum_$ my_head my_husbands my_other my_photo my_pics no_more not_even number_do of_them of_what
on_my one_who please_help post_it report_is room_i school_has secret_it see_me seen_it send_it sext_$ shared_$ she_is
so_a so_does something_happened store_room strokes_my telling_$ tells_on the_counter the_organist the_store there_such
theres_this they_arrest they_said thing_as things_with this_group this_took to_him to_jump to_that to_the took_me
touched_$ under_my walking_into want_the was_my what_number when_i will_i yesterday_$ you_ever you_run your_body
""",
    8: """
^_goodnight ^_groomed ^_promise ^_someones ^_why a_lighter a_pic against_me all_my am_at am_not am_worried another_app
anyone_there around_$ arrested_for assaulted_at at_12 because_of bridge_$ can_a disappear_$ do_something does_$
done_with end_it ex_wont for_everything froze_$ get_me got_beaten got_shared groomed_$ home_from hour_$ i_get if_a
if_he it_legal key_to lighter_$ listen_to love_$ me_leave me_right moaning_$ my_legs my_tablets not_safe of_a old_i
on_friday outside_$ photo_$ rape_$ run_away safe_$ say_what scared_$ social_worker someone_$ someone_is son_football
that_says the_bathroom time_the to_wear what_happened why_does with_everything
""",
    9: """
13_$ ^_cant ^_planning ^_reading ^_should ^_standing ^_theres ^_theyd ^_which all_be all_dad and_hiding and_now
and_they and_you any_more at_night away_$ back_$ bad_thing be_$ be_here blackmail_$ by_my call_the cant_talk
childline_number dad_do dark_$ do_other do_that everyone_thanks everywhere_$ feel_used for_sending get_these girls_get
got_hit he_does he_lied his_age hurt_$ i_dont i_go i_might idea_$ in_a is_outside just_want legal_for like_a mi_tocca
mio_zio my_address my_teacher name_$ of_me on_the online_$ pain_to pictures_back raped_$ reading_this right_since
sister_$ sleep_$ somebody_to tablets_$ that_article the_bridge the_pain the_platform the_train theyd_all to_a to_be
to_disappear to_end to_meet to_report un_senor was_online work_$ zio_mi
""",
    10: """
^_it ^_mon ^_scared a_good about_his baby_$ being_blackmail football_coach girl_$ hiding_$ i_just in_the into_care
it_bad it_love left_to letters_$ make_the me_in mum_doesnt my_piano old_$ people_do piano_teacher since_that
standing_on thanks_for that_number the_letters to_come to_do to_live took_the wont_be
""",
    11: """
^_can a_teacher after_school all_back brought_it count_if daughter_is every_day feel_like good_idea have_written
how_high i_said if_it into_the is_the it_tonight made_a made_to my_diary my_school my_stepdad pain_$ roof_$ take_$
taken_away the_memories was_made was_the who_can without_pain wont_tell written_the you_make
""",
    12: """
^_meu ^_need ^_send a_bad a_girl after_$ bruises_$ choice_$ happened_$ i_tell it_was many_of meu_padrasto my_family
night_$ nothing_left ok_$ on_a planning_to tasks_and the_tablets things_$ to_say up_my want_my
""",
    13: """
^_tired a_bridge again_that been_groomed childline_$ days_$ door_$ existing_$ i_was is_this it_my line_$ locks_the
looking_at my_fault nine_$ other_girls there_$ tired_of tomorrow_$ used_$
""",
    14: """
^_je ^_looking ^_what at_work do_it everything_$ for_an house_$ is_cutting it_count my_own of_these room_$ support_$
talk_$ teacher_$ the_door the_roof the_tracks tracks_$ what_the when_you year_old
""",
    15: """
^_being ^_un ^_who normal_$ one_of the_point
""",
    16: """
dad_$ groomed_by him_$ more_$ tell_$ the_least these_would want_out way_is which_way would_it
""",
    17: """
999_$ again_$ coach_$ it_take my_house report_my tonight_$
""",
    18: """
^_childline ^_feel ^_got ^_how be_better better_off cutting_$ number_$
""",
    19: """
off_$
""",
    21: """
of_here someone_please
""",
    23: """
^_999 police_$
""",
    24: """
^_been ^_is
""",
    26: """
stop_$
""",
    27: """
me_$
""",
    29: """
^_they
""",
    36: """
help_$
""",
    40: """
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
ADULT>is
""",
    -18: """
my>at to>HELPREQ
""",
    -17: """
is>that me>the
""",
    -16: """
it>in
""",
    -15: """
HELPREQ>at ME>ORDINARY SEND>me SOURCE>SOURCE a>for me>ORDINARY
""",
    -14: """
I>MY PIC>wont for>the i>that
""",
    -13: """
HELPREQ>cant HELPREQ>with I>YOU I>that ORDINARY>ORDINARY PEER>at VIOLENCE>ME a>ORDINARY and>him do>they he>ADULT i>MY
what>should
""",
    -12: """
ADULT>a CARE>ADULT CARE>PEER MY>to ONLINE>the SELF_MINOR>and SEND>a SHAME>the SOMEONE>the a>do and>ORDINARY did>the
he>HE he>on me>a tell>is want>to
""",
    -11: """
ASK>and CARE>my FRAME>me KIN>VIOLENCE MY>HELPREQ MY>it NUDE>a ORDINARY>ME SEND>ME SEND>the SEX>to SOMEONE>was if>CARE
is>at said>the
""",
    -10: """
ADULT>us ASK>it HE>with HELPREQ>in KIN>and KNOWS>ADULT KNOWS>HE KNOWS>from ORDINARY>is ORDINARY>me PIC>of SEND>HE
SEND>to SOMEONE>CHILD SOMEONE>SEND TOUCH>the did>HE do>to does>HELPREQ get>KIN get>to have>been he>the him>a i>a
if>GROOMED my>SEND my>WE tell>I tell>i that>is the>ORDINARY to>a to>have to>to want>a what>can when>it
""",
    -9: """
ADULT>of ADULT>says ASK>a CARE>CROWD CARE>ME CARE>MY HELPREQ>CHILD HELPREQ>MY I>my I>you KIN>KIN ME>SOURCE MINOR>CHILD
MINOR>KIN MY>ME MY>have MY>his ORDINARY>on SELF_MINOR>I SEND>ONLINE SOMEONE>on YOU>my do>i i>GIFT if>him is>ONLINE
is>and it>the keeps>the me>with my>from my>us that>ORDINARY the>SOURCE the>STAT the>of the>with this>is to>SOURCE to>in
to>the what>FRAME wont>get
""",
    -8: """
ASK>HE ASK>ME ASK>the CARE>on CHILD>GROOMED CHILD>for CONTACT>to CROWD>CROWD DIRECT>the HELPREQ>SOMEONE HELPREQ>my I>so
KIN>SEND KIN>it ME>his ME>my MY>WE MY>a MY>from MY>wont NUDE>PIC ONLINE>HELPREQ ONLINE>it PEER>CARE PEER>MY PEER>the
PIC>his SELF_MINOR>i SOMEONE>VIOLENCE SOURCE>the STAT>when YOU>me a>the a>was a>would and>HELPREQ and>said and>she
can>MY do>CHILD do>my got>ORDINARY he>and he>with i>SELF_MINOR i>YOU i>so if>CHILD it>SEND it>VIOLENCE me>SOURCE me>my
my>HELPREQ on>it the>SEND the>was they>do this>in what>and will>he will>if with>the wont>SEND
""",
    -7: """
CARE>ONLINE CARE>SEND CHILD>WORRY CHILD>it CROWD>is DIRECT>at FORCE>it FORCE>want FRAME>the HARMED>VIOLENCE HE>on
HELPREQ>ORDINARY HELPREQ>that I>FORCE I>GIFT KIN>GROOMED KIN>a KNOWS>he ME>the MEET>GIFT MEET>and MY>OPINION MY>says
MY>us NUDE>CHILD NUDE>KIN NUDE>STAT ONLINE>to OPINION>is ORDINARY>ONLINE SEND>CROWD SOMEONE>MY TOUCH>and
VIOLENCE>ORDINARY WORRY>who YOU>MY YOU>are a>NEWS a>OLDER been>PAST can>my cant>HELPREQ did>VIOLENCE did>what do>I
he>MINOR him>is his>it how>tell i>FORCE i>is i>on if>me in>it is>SOURCE it>is it>wont keeps>it me>for my>CARE my>ME
my>do my>it my>the my>to not>it tell>HE the>said this>ORDINARY this>my to>ORDINARY to>his was>on what>for what>she
what>you where>HE where>he where>is will>HE would>I would>i you>MY you>are you>me you>my
""",
    -6: """
ADULT>ASK ADULT>OPINION ADULT>ORDINARY ADULT>my ASK>STAT ASK>him ASK>that CARE>CARE CARE>DISTRESS CARE>me CHILD>are
CHILD>to CONTACT>PEER CROWD>CHILD CROWD>KIN DISTRESS>PIC FEAR>that FORCE>ADULT FORCE>ASK HARMED>his HELPREQ>get
HELPREQ>to I>KNOWS I>NUDE I>SELF_MINOR I>where KIN>to ME>him ME>of ME>said ME>who MINOR>wont MY>ORDINARY MY>PEER MY>at
MY>cant MY>get MY>the MY>who NEWS>NEWS NEWS>on NUDE>MINOR NUDE>WE OLDER>CHILD OLDER>SEX ONLINE>a SELF_MINOR>MINOR
SEND>CHILD SEX>ONLINE SOMEONE>it TOLD>WORRY TOLD>his VIOLENCE>at YOU>to a>ADULT a>SOURCE a>does a>on and>SEND and>want
and>what are>HE at>MINOR can>PEER can>for cant>ORDINARY did>he do>ORDINARY do>a do>have do>with dont>so for>on get>the
get>who got>for has>his have>PAST her>and her>is her>said his>was his>with how>SECRET how>a how>it i>KNOWS i>my if>HE
if>KIN if>SOMEONE if>TOLD if>my if>she is>GIFT is>he it>do it>from keep>CARE keep>this me>HE me>do me>him me>his me>who
my>OPINION my>PEER my>who of>HELPREQ of>have of>to she>MY she>my she>said should>I should>i so>do the>CHILD the>been
they>it they>to this>MY this>it want>this was>that was>when what>get wont>HELPREQ wont>ONLINE wont>of would>SOURCE
would>that would>they you>to
""",
    -5: """
ADULT>STAT ADULT>have ADULT>keeps ASK>SOURCE ASK>me BEING>for CARE>at CARE>it CHILD>NEAR CHILD>NEWS CHILD>how
CONTACT>in DIRECT>on DISTRESS>ORDINARY DISTRESS>this FEAR>FEAR FEAR>on FEAR>tell FORCE>a FORCE>to FRAME>PEER FRAME>for
GIFT>dont GIFT>him GIFT>if HELPREQ>keep I>KIN I>OPINION I>TOUCH I>if I>on I>this I>to I>your KIN>ABUSE KIN>DISTRESS
KIN>NEAR KIN>NEVERMET KIN>he KIN>how KIN>my KNOWS>is LOVE>what ME>I ME>a ME>at ME>do ME>i ME>keep ME>which MEET>I
MEET>i MY>DISTRESS MY>of NEWS>of NUDE>BULLY NUDE>how ONLINE>ONLINE ONLINE>how OPINION>WE OPINION>he OPINION>on
ORDINARY>a ORDINARY>my PIC>how SECRET>OPINION SELF_MINOR>when SHAME>ADULT SOMEONE>GROOMED SOMEONE>SEX SOMEONE>get
SOMEONE>our SOMEONE>they SOMEONE>which SOURCE>HELPREQ SOURCE>a SOURCE>for SOURCE>on STAT>CHILD STAT>CROWD THREAT>a
TOLD>which TOLD>who TOUCH>PIC TOUCH>said TOUCH>with VIOLENCE>to WE>PIC WORRY>is WORRY>with YOU>CHILD YOU>FRAME YOU>KIN
YOU>and YOU>do a>FRAME a>STAT a>this a>what and>HE at>ONLINE at>WE at>does because>was been>BULLY can>ONLINE can>have
cant>in cant>the did>a did>her do>GIFT does>me dont>ASK dont>I dont>MY dont>i dont>it dont>want for>BULLY for>MY
for>ONLINE get>MY got>CONTACT got>with has>with have>got he>TOLD he>him he>if he>me how>ADULT i>CONTACT i>NUDE
i>OPINION i>TOUCH i>if i>this i>where i>would i>your if>CROWD if>dont in>STAT in>does in>this is>BULLY it>when
keep>CHILD keep>CROWD keep>KIN keep>MY keep>my me>I me>YOU me>at me>i me>of me>on me>which my>she my>wont not>at not>i
of>ORDINARY of>that on>with said>ME said>me says>him says>who should>get tell>KIN tell>me the>GIFT the>ONLINE
the>SOMEONE the>for the>have the>this them>if they>ONLINE this>SOURCE this>and to>CONTACT to>been to>from to>tell
to>they was>OLDER we>been what>has what>said what>they when>NEWS which>HE who>when why>CROWD why>it will>to would>HE
would>SECRET you>CHILD you>FRAME you>KIN you>do
""",
    -4: """
ADULT>ME ADULT>are ADULT>can ADULT>has ADULT>he ADULT>how ADULT>she ADULT>which ASK>should ASK>who CARE>DIRECT CARE>a
CARE>to CHILD>NEVERMET CHILD>SEND CHILD>is CHILD>was CONTACT>ORDINARY CONTACT>can CONTACT>on CREEPY>NUDE CROWD>SOURCE
CROWD>how CROWD>please DISTRESS>I DISTRESS>NUDE DISTRESS>i FEAR>HELPREQ FEAR>ORDINARY FEAR>at FEAR>the FORCE>PEER
GIFT>OPINION HE>HELPREQ HE>ORDINARY HE>from HE>his HE>tell HE>the HE>was HELPREQ>FEAR HELPREQ>FRAME HELPREQ>SOURCE
HELPREQ>a HELPREQ>me HELPREQ>she I>cant I>her I>how KIN>ME KIN>OTHER_ADULT KIN>are KIN>says KNOWS>his LOVE>GIFT LOVE>I
LOVE>PAST LOVE>do LOVE>i ME>HE ME>SOMEONE ME>for MEET>ASK MEET>the MEET>want MOVED>OPINION MOVED>for MY>CARE MY>can
MY>is MY>we NEWS>SHAME NUDE>CONTACT NUDE>SOURCE NUDE>for NUDE>our NUDE>this ONLINE>can ONLINE>should OPINION>CONTACT
OPINION>have OPINION>she OPINION>we ORDINARY>in PAST>cant PAST>on PAST>when PEER>LOVE PEER>VIOLENCE PEER>of PIC>STAT
PIC>her PIC>our SECRET>in SELF_MINOR>ME SEND>ADULT SEND>STAT SEND>he SEX>CONTACT SEX>a SEX>so SHAME>a SHAME>to
SOMEONE>NEWS SOMEONE>does SOMEONE>my SOMEONE>said SOMEONE>to SOURCE>YOU SOURCE>do SOURCE>who STALK>ORDINARY STAT>KIN
THREAT>OPINION TOLD>ME TOUCH>ORDINARY TOUCH>at VIOLENCE>ASK VIOLENCE>the VIOLENCE>want WE>ME WE>ORDINARY WE>at WE>what
YOU>HELPREQ YOU>can a>BEING a>NEAR a>SEX a>TOPIC a>he a>is and>MINOR and>SOURCE and>STAT and>can and>it and>when
are>CROWD are>ME are>in are>they at>for at>have at>we can>FRAME can>do can>it did>SOMEONE did>get did>tell do>KIN
do>THREAT does>SOURCE dont>TOUCH for>HELPREQ for>MOVED for>SECRET for>WE for>me for>my for>what from>this get>CHILD
get>HELPREQ get>it get>my got>a had>been have>on he>CARE he>CONTACT he>GIFT he>ME he>NEVERMET he>from he>he her>in
her>it his>GIFT his>ORDINARY how>CHILD how>KIN how>SOMEONE how>THREAT how>keep how>was i>ADULT i>HE i>cant i>her i>how
i>it if>MINOR if>do if>has if>in if>to in>YOU in>says in>which is>ADULT isnt>it it>HELPREQ keeps>ORDINARY keeps>on
me>how me>said me>your my>ASK my>DISTRESS my>ORDINARY my>cant my>in my>says my>this my>we not>OPINION of>MINOR
of>ONLINE of>SOMEONE of>does of>his of>how of>please of>was on>ONLINE on>of on>please our>ADULT our>ME our>PIC our>to
said>and said>had said>it says>ASK says>can says>on should>KIN should>if should>to so>CONTACT so>HELPREQ so>to
tell>CHILD tell>her tell>to tell>when that>do that>it that>to the>ABUSE the>CARE the>please the>should the>we them>got
them>have they>CHILD they>KIN they>NUDE they>the this>HELPREQ this>ONLINE this>for to>FEAR to>I to>ONLINE to>STAT to>i
to>if to>our to>this to>why want>at want>on was>FEAR we>ORDINARY what>HE what>HELPREQ what>YOU what>was what>would
when>OLDER when>can when>they where>HELPREQ which>they who>I who>THREAT who>for who>that why>not will>have would>NUDE
would>PIC would>SOMEONE would>if would>me you>can
""",
    -3: """
ADULT>GIFT ADULT>MOVED ADULT>from ADULT>i ADULT>what ASK>CHILD ASK>LOVE ASK>ORDINARY ASK>WE ASK>us ASSAULT>HE BEING>the
BULLY>for CARE>TOPIC CARE>are CARE>from CARE>he CARE>says CHILD>ABUSE CHILD>CHILD CHILD>KIN CHILD>STAT CHILD>can
CHILD>does CHILD>of CHILD>said CHILD>why CONTACT>YOU CONTACT>that CONTACT>you CREEPY>is CREEPY>to CRISIS>STAT CROWD>HE
CROWD>SECRET CROWD>SOMEONE CROWD>STAT CROWD>a CROWD>if CROWD>our CROWD>tell CROWD>what CROWD>when CROWD>why DISTRESS>at
DISTRESS>in FRAME>CONTACT FRAME>FRAME FRAME>HELPREQ FRAME>ONLINE FRAME>do FRAME>it FRAME>this FRAME>with FRAME>would
GIFT>FORCE GIFT>I GIFT>for GIFT>i GIFT>my GROOMED>PAST GROOMED>it HE>CHILD HE>FRAME HE>SOURCE HE>STAT HE>do HE>which
HELPREQ>ASK HELPREQ>his HELPREQ>is HYPO>ME HYPO>TOLD HYPO>me I>CHILD I>from I>got I>i I>it I>wasnt I>with KIN>ORDINARY
KIN>STAT KIN>can KIN>had KIN>said KIN>was KIN>would KNOWS>CARE KNOWS>KIN LOVE>at LOVE>it ME>CHILD ME>OPINION ME>does
ME>get ME>how ME>your MINOR>HELPREQ MINOR>SOURCE MINOR>was MINOR>would MOVED>because MOVED>says MY>ASK MY>STAT MY>how
MY>so MY>this NEWS>ABUSE NEWS>PAST NEWS>been NEWS>with NUDE>MY NUDE>SELF_MINOR NUDE>would OLDER>SEND OLDER>that
ONLINE>ABUSE ONLINE>CARE ONLINE>FRAME ONLINE>HE ONLINE>SEX ONLINE>SOMEONE ONLINE>and ONLINE>are ONLINE>his ONLINE>in
ONLINE>is OPINION>ADULT OPINION>FORCE OPINION>GIFT OPINION>HE OPINION>SOMEONE OPINION>a OPINION>want OPINION>was
OPINION>wont ORDINARY>ASK ORDINARY>CONTACT ORDINARY>HELPREQ ORDINARY>WE ORDINARY>keeps ORDINARY>please ORDINARY>to
ORDINARY>wants OTHER_ADULT>OLDER OTHER_ADULT>and PAST>DISTRESS PAST>STAT PAST>has PEER>BULLY PEER>GIFT PEER>can PEER>it
PEER>my PIC>OPINION PIC>WE PIC>from SECRET>her SELF_MINOR>are SELF_MINOR>in SELF_MINOR>is SEND>him SEND>his SEND>in
SEX>ASSAULT SEX>ME SEX>me SHAME>FORCE SHAME>on SHAME>tell SOMEONE>ORDINARY SOMEONE>SOURCE SOMEONE>TOLD SOMEONE>and
SOMEONE>can SOMEONE>what SOURCE>SOMEONE SOURCE>that SOURCE>was SOURCE>what SOURCE>you STAT>YOU STAT>and STAT>can
STAT>for STAT>to THREAT>GIFT THREAT>STAT TOLD>HE TOLD>they TOLD>us TOPIC>CHILD TOPIC>KIN TOPIC>and TOUCH>for TOUCH>that
WE>ADULT WE>HE WE>HELPREQ WE>do WE>get WE>him WE>i WE>so WE>the WORRY>MY WORRY>he YOU>ONLINE YOU>dont YOU>have a>CARE
a>GROOMED a>OPINION a>been a>can a>should a>want and>FORCE and>WORRY and>from and>i and>of and>so and>where are>ADULT
are>BULLY are>the at>STAT at>are at>said at>this at>what at>when been>LOVE been>NEWS been>it but>how can>CONTACT
can>HYPO can>the can>they cant>MY cant>get cant>my did>said did>they do>CONTACT do>CREEPY do>FRAME do>SEND do>SOURCE
do>at do>from do>keep do>them does>YOU does>get does>the does>your dont>WORRY dont>he dont>my dont>the for>KIN for>our
from>KIN from>her get>CARE get>GIFT get>HE get>YOU get>because get>he get>on get>says got>MY got>my has>HE has>NEWS
has>STAT has>do has>the have>CROWD have>if have>they have>this he>FRAME he>HELPREQ he>MY he>SOMEONE he>has he>tell
her>SECRET him>his how>CREEPY how>did how>them how>they i>ONLINE i>SOMEONE i>STAT i>from i>got i>wasnt i>with i>you
if>BEING if>MY if>they if>want if>which in>ONLINE in>how in>our in>was in>your is>HE is>NEAR is>TOLD is>a is>got is>in
is>with it>CHILD it>CROWD it>at it>because it>me it>please it>that keep>and keep>that keeps>TOUCH me>OPINION me>STAT
me>does me>get me>keep my>I my>STAT my>because my>i not>HE of>ASK of>ASSAULT of>CROWD of>PIC of>SEX of>SOURCE of>for
of>got on>NUDE on>have our>HELPREQ our>WE our>do our>get our>so please>ASK please>a said>HELPREQ said>are said>what
says>OTHER_ADULT says>SOURCE says>because says>get says>is says>of says>should says>that says>want says>was
she>OTHER_ADULT should>WORRY should>his so>I so>ME so>i so>me so>what tell>a tell>him tell>his tell>in tell>the
that>BEING that>DIRECT that>GROOMED that>a that>of the>CREEPY the>HELPREQ the>MINOR the>NEWS the>VIOLENCE the>WE the>a
the>can the>that the>they they>PIC they>SECRET they>WE they>get they>us this>on to>FRAME to>can to>does to>how
to>please to>said to>them to>who us>the us>what want>ORDINARY want>get want>of wants>his wants>the was>NEWS was>SOMEONE
wasnt>FEAR wasnt>on wasnt>the we>CONTACT we>him what>GROOMED what>SOURCE what>STAT what>have what>tell what>this
what>who what>with when>FRAME when>GIFT when>NUDE when>WE when>did when>the when>we when>will where>FRAME where>does
where>the which>it which>of which>should who>ONLINE who>SEX who>do who>said who>this who>with why>CHILD why>KIN
why>ONLINE why>OPINION why>SECRET why>should why>they will>ONLINE will>his with>ABUSE with>THREAT with>it would>is
would>the you>HELPREQ you>PEER you>dont you>have you>it your>a
""",
    -2: """
ABUSE>STAT ABUSE>how ADULT>DISTRESS ADULT>FRAME ADULT>LOVE ADULT>MEET ADULT>PIC ADULT>THREAT ADULT>cant ADULT>got
ADULT>his ADULT>keep ADULT>should ADULT>want ADULT>wants ASK>ASK ASK>get ASK>his ASK>says ASK>this ASSAULT>was
BEING>BULLY BULLY>when CARE>FORCE CARE>GROOMED CARE>PAST CARE>STAT CARE>VIOLENCE CARE>and CARE>get CARE>in CARE>of
CARE>was CHILD>ADULT CHILD>CROWD CHILD>PIC CHILD>TOPIC CHILD>been CHILD>do CHILD>had CHILD>he CHILD>not CHILD>please
CHILD>that CHILD>wants CONTACT>CHILD CONTACT>FRAME CONTACT>HELPREQ CONTACT>NEAR CONTACT>and CONTACT>if CREEPY>if
CREEPY>with CROWD>NEAR CROWD>VIOLENCE CROWD>WE CROWD>can CROWD>have CROWD>not CROWD>that CROWD>they CROWD>was
DESPAIR>to DIRECT>ONLINE DIRECT>ORDINARY DIRECT>for FEAR>SOURCE FEAR>does FORCE>CONTACT FORCE>ONLINE FORCE>SOURCE
FORCE>he FRAME>SELF_MINOR FRAME>SEND FRAME>THREAT FRAME>on GIFT>do GIFT>our GIFT>which GROOMED>has GROOMED>the
HARMED>SECRET HE>ASK HE>BEING HE>SHAME HE>a HE>get HE>had HE>our HELPREQ>THREAT HELPREQ>TOPIC HELPREQ>WE HELPREQ>WORRY
HELPREQ>does HELPREQ>has HELPREQ>how HELPREQ>i HELPREQ>when I>CONTACT I>HYPO I>ME I>STAT I>his I>in I>which I>who
I>would KIN>MY KIN>NEWS KIN>PAST KIN>PEER KIN>YOU KIN>got KIN>have KIN>her KIN>not KIN>please KIN>we KIN>why KNOWS>of
LOVE>CHILD LOVE>KIN LOVE>his LOVE>on LOVE>with ME>HELPREQ ME>LOVE ME>ONLINE ME>STAT ME>YOU ME>because ME>have ME>her
ME>on ME>what MEET>at MINOR>ASK MINOR>got MINOR>he MINOR>him MINOR>the MY>MOVED MY>MY MY>SELF_MINOR MY>because MY>got
MY>i MY>which NEVERMET>CHILD NEVERMET>KIN NEVERMET>SOMEONE NEVERMET>a NEVERMET>can NEWS>SOMEONE NUDE>ABUSE NUDE>SECRET
NUDE>THREAT NUDE>to OLDER>CONTACT OLDER>CROWD OLDER>KIN OLDER>but OLDER>wants ONLINE>MINOR ONLINE>OPINION ONLINE>SOURCE
ONLINE>STAT ONLINE>WORRY ONLINE>does ONLINE>for ONLINE>him ONLINE>on ONLINE>so ONLINE>tell ONLINE>that ONLINE>they
ONLINE>this OPINION>ASK OPINION>ORDINARY OPINION>SECRET OPINION>SEND OPINION>SOURCE OPINION>STAT OPINION>and
OPINION>for OPINION>the OPINION>wants ORDINARY>CARE ORDINARY>I ORDINARY>LOVE ORDINARY>MINOR ORDINARY>NUDE
ORDINARY>SOMEONE ORDINARY>got ORDINARY>i ORDINARY>not ORDINARY>we OTHER_ADULT>ADULT PEER>are PEER>said PIC>ABUSE PIC>HE
PIC>the SECRET>CARE SECRET>CHILD SECRET>HE SECRET>I SECRET>MY SECRET>i SECRET>my SECRET>of SELF_MINOR>HELPREQ
SELF_MINOR>my SELF_MINOR>that SELF_MINOR>want SELF_MINOR>wants SEND>CONTACT SEND>OPINION SEND>SOURCE SEND>for SEND>how
SEND>of SEND>your SEX>CHILD SEX>MINOR SEX>him SHAME>I SHAME>ME SHAME>SECRET SHAME>for SHAME>i SHAME>if SHAME>in
SHAME>me SOMEONE>this SOURCE>ONLINE SOURCE>SEND SOURCE>did SOURCE>have SOURCE>i SOURCE>in SOURCE>of SOURCE>said
SOURCE>this STAT>ME STAT>PAST STAT>SEND STAT>are STAT>did STAT>does STAT>in STAT>on STAT>please STAT>the STAT>them
STAT>with STAT>your THREAT>PIC THREAT>how THREAT>the TOLD>ONLINE TOLD>ORDINARY TOLD>for TOLD>me TOPIC>ME TOPIC>TOPIC
TOPIC>a TOPIC>of TOPIC>on TOPIC>with TOUCH>of WE>ASK WE>I WE>OPINION WE>VIOLENCE WE>been WE>dont WE>got WE>his WE>keep
WE>me WE>of WE>on WE>them WE>us WORRY>it WORRY>my WORRY>on WORRY>this YOU>CARE YOU>GROOMED YOU>I YOU>ME YOU>been
YOU>got YOU>i YOU>if YOU>in YOU>that a>SHAME a>WORRY a>are a>it a>not a>which and>I and>ONLINE and>cant and>get and>got
and>he and>how and>if and>that and>was and>will and>with and>wont are>CHILD are>KIN are>ORDINARY are>SOMEONE are>WE
are>me are>you at>ASK at>HELPREQ at>YOU at>if at>is at>our because>ADULT because>he been>ABUSE been>I been>i been>of
but>my but>the but>why can>CARE can>HE can>SELF_MINOR can>SEND can>THREAT can>WE can>and can>in can>on can>that
can>them can>with cant>a cant>for cant>have cant>was cant>what did>CHILD did>HELPREQ did>KIN did>ONLINE did>SOURCE
did>YOU did>not did>she did>you didnt>HE do>MY do>OPINION do>SELF_MINOR do>STAT do>TOLD do>TOPIC do>WE do>can do>does
do>for do>not do>our do>tell does>CHILD does>CONTACT does>CROWD does>KIN does>ME does>VIOLENCE does>this does>what
dont>CROWD dont>get dont>is dont>what for>CONTACT for>ME for>SOMEONE for>SOURCE for>TOPIC for>and for>i for>if for>is
for>please for>that for>this for>we for>would from>CARE from>is get>ORDINARY get>SELF_MINOR get>STAT get>do get>they
get>you had>BULLY had>a had>at had>on had>the had>this has>ABUSE has>MINOR has>YOU has>in has>your have>ADULT have>HYPO
have>MEET have>ORDINARY have>SOURCE have>but have>of have>so have>tell have>what he>KIN he>PEER he>TOUCH he>had he>her
he>his he>keeps he>our he>she her>SHAME her>not her>tell him>SOURCE him>the his>for his>is how>OPINION how>PEER
how>SOURCE how>her how>will i>HYPO i>PEER i>SOURCE i>THREAT i>his i>they i>which i>who if>CONTACT if>NEAR if>PAST
if>SOURCE if>TOPIC if>does if>of if>that if>the in>CARE in>CREEPY in>them is>CHILD is>FRAME is>PEER is>STAT is>his
is>is is>of is>so is>tell is>us is>what isnt>STAT isnt>a it>GIFT it>ME it>PIC it>been it>her it>isnt it>not it>tell
it>why keep>the keeps>STALK keeps>THREAT keeps>to me>CHILD me>CROWD me>HELPREQ me>LOVE me>ONLINE me>because me>can
me>have me>her me>they me>to my>SELF_MINOR my>have my>how my>on my>why not>ADULT not>HELPREQ not>does not>her not>of
not>tell not>why of>STAT of>do of>is of>the on>LOVE on>ME on>PEER on>STAT on>TOPIC on>how on>in on>us our>ASK our>dont
our>got our>in our>it our>me our>us please>STAT please>how please>with said>SOURCE said>been said>can said>says
said>they said>you says>CHILD says>CROWD says>KIN says>MINOR says>SOMEONE says>cant says>will she>CHILD she>FEAR
she>ORDINARY she>SEND she>SOURCE she>does she>of should>ADULT should>CARE should>CROWD should>HYPO should>a should>do
so>ONLINE so>and so>how tell>CROWD tell>GROOMED tell>ONLINE tell>OPINION tell>ORDINARY tell>if tell>not tell>tell
tell>who tell>will that>CARE that>CONTACT that>ME that>ONLINE that>SEND that>STAT that>TOUCH that>are that>me that>not
that>they that>what the>FORCE the>ME the>PAST the>TOPIC the>at the>had the>her the>keeps the>not the>she the>wants
the>will them>STAT them>they they>CONTACT they>CROWD they>HARMED they>HELPREQ they>I they>SOURCE they>got they>i
they>they this>CONTACT this>SECRET this>THREAT this>a this>do to>CHILD to>PIC to>SELF_MINOR to>me to>which us>I us>i
us>keep want>ASK want>CHILD want>SECRET want>STAT want>YOU want>me want>not want>that want>where want>who want>you
wants>HE wants>SOURCE wants>YOU wants>you was>CREEPY was>GROOMED was>HELPREQ was>ORDINARY was>OTHER_ADULT was>WE
was>because was>has was>i was>it we>FEAR we>HE we>LOVE we>at we>on what>CROWD what>MINOR what>is what>of what>on
when>CONTACT when>HELPREQ when>are when>do when>does where>SOMEONE where>i which>I which>ONLINE which>PIC which>SEND
which>i who>ADULT who>CROWD who>GIFT who>a who>are who>from who>the who>they why>YOU why>and why>isnt why>you will>ASK
will>GIFT will>I will>SEND will>YOU will>i will>says will>who will>you with>FRAME with>HELPREQ with>ORDINARY with>can
with>that wont>CONTACT wont>have wont>it would>CONTACT would>CROWD would>HELPREQ would>ME would>a would>this
you>GROOMED you>I you>ONLINE you>been you>got you>i you>in you>that your>CHILD your>KIN your>ME your>SECRET your>SOURCE
your>and your>my
""",
    -1: """
ABUSE>CHILD ABUSE>CROWD ABUSE>NUDE ABUSE>PIC ADULT>FEAR ADULT>SOMEONE ADULT>TOLD ADULT>TOPIC ADULT>had ADULT>tell
ADULT>will ASK>ADULT ASK>FORCE ASK>I ASK>does ASK>what ASK>which ASK>why ASK>with ASK>would ASSAULT>the BEING>ABUSE
BEING>GROOMED BEING>got BULLY>ABUSE BULLY>HE BULLY>NUDE BULLY>OPINION BULLY>ORDINARY BULLY>THREAT BULLY>that CARE>BULLY
CARE>LEAK CARE>NEVERMET CARE>ORDINARY CARE>OTHER_ADULT CARE>YOU CARE>can CARE>had CARE>have CARE>how CARE>they CARE>us
CARE>why CARE>you CHILD>BEING CHILD>DIRECT CHILD>MEET CHILD>OPINION CHILD>OTHER_ADULT CHILD>YOU CHILD>have CHILD>his
CHILD>should CHILD>when CHILD>where CHILD>who CHILD>your CONTACT>GIFT CONTACT>KIN CONTACT>ME CONTACT>OPINION
CONTACT>SEX CONTACT>are CONTACT>do CONTACT>does CONTACT>how CONTACT>it CONTACT>me CONTACT>my CONTACT>please CONTACT>the
CONTACT>they CREEPY>SOMEONE CREEPY>YOU CREEPY>get CREEPY>that CREEPY>was CREEPY>who CREEPY>you CROWD>ADULT CROWD>ASK
CROWD>FRAME CROWD>GIFT CROWD>GROOMED CROWD>MY CROWD>OPINION CROWD>SEND CROWD>TOPIC CROWD>TOUCH CROWD>WORRY CROWD>YOU
CROWD>been CROWD>does CROWD>has CROWD>he CROWD>them CROWD>this CROWD>wants CROWD>where CROWD>who CROWD>with CROWD>your
DIRECT>in DISTRESS>SOURCE DISTRESS>please DISTRESS>what FEAR>I FEAR>a FEAR>i FEAR>it FORCE>CROWD FORCE>from FORCE>my
FORCE>when FRAME>CHILD FRAME>GIFT FRAME>HE FRAME>KIN FRAME>MOVED FRAME>ORDINARY FRAME>PIC FRAME>SOURCE FRAME>STAT
FRAME>TOPIC FRAME>can FRAME>have FRAME>him FRAME>how FRAME>in FRAME>is FRAME>them FRAME>to FRAME>want FRAME>why
GIFT>ADULT GIFT>CROWD GIFT>MY GIFT>ORDINARY GIFT>TOPIC GIFT>at GIFT>me GIFT>please GIFT>that GIFT>what GIFT>with
GIFT>would GROOMED>CROWD GROOMED>STAT GROOMED>does GROOMED>how GROOMED>in HE>ADULT HE>FEAR HE>GROOMED HE>PEER HE>at
HE>been HE>has HE>if HE>of HE>please HE>they HE>us HE>your HELPREQ>CROWD HELPREQ>MINOR HELPREQ>ONLINE HELPREQ>PAST
HELPREQ>VIOLENCE HELPREQ>from HELPREQ>if HELPREQ>said HELPREQ>should HELPREQ>them HELPREQ>we HELPREQ>where
HELPREQ>which HYPO>is HYPO>the I>CARE I>CROWD I>ONLINE I>PEER I>VIOLENCE I>a I>because I>had I>him I>please I>they
I>want KIN>BEING KIN>CHILD KIN>DIRECT KIN>MEET KIN>do KIN>does KIN>from KIN>is KIN>keeps KIN>me KIN>should KIN>they
KIN>this KIN>where KIN>who KIN>you KIN>your KNOWS>PIC LOVE>HE LOVE>him LOVE>in LOVE>of LOVE>said LOVE>the LOVE>was
ME>BEING ME>CROWD ME>NEWS ME>can MEET>CROWD MEET>a MEET>for MEET>in MEET>my MINOR>CROWD MINOR>PAST MINOR>STAT MINOR>at
MINOR>for MINOR>it MINOR>please MINOR>wants MINOR>when MINOR>why MOVED>YOU MOVED>a MOVED>and MOVED>if MOVED>they
MOVED>to MY>BULLY MY>FEAR MY>I MY>PAST MY>SOURCE MY>TOPIC MY>but MY>her MY>on MY>please MY>want MY>why MY>will NEAR>MY
NEAR>ORDINARY NEAR>my NEAR>with NEVERMET>and NEVERMET>on NEWS>BEING NEWS>CHILD NEWS>CONTACT NEWS>SEND NEWS>STAT NEWS>a
NEWS>from NEWS>is NEWS>it NEWS>said NEWS>was NUDE>OPINION NUDE>SEND NUDE>in OLDER>ASK OLDER>a OLDER>who OLDER>with
ONLINE>CREEPY ONLINE>KIN ONLINE>NEAR ONLINE>ORDINARY ONLINE>THREAT ONLINE>VIOLENCE ONLINE>because ONLINE>been ONLINE>do
ONLINE>have ONLINE>he ONLINE>please ONLINE>says ONLINE>them ONLINE>want ONLINE>was ONLINE>which ONLINE>why ONLINE>will
ONLINE>would OPINION>HELPREQ OPINION>LOVE OPINION>MEET OPINION>WORRY OPINION>does OPINION>my OPINION>says OPINION>what
ORDINARY>DIRECT ORDINARY>DISTRESS ORDINARY>MEET ORDINARY>OPINION ORDINARY>PAST ORDINARY>SEND ORDINARY>TOUCH ORDINARY>at
ORDINARY>do ORDINARY>from ORDINARY>us ORDINARY>will ORDINARY>with OTHER_ADULT>CHILD OTHER_ADULT>CROWD OTHER_ADULT>KIN
OTHER_ADULT>SOMEONE OTHER_ADULT>my OTHER_ADULT>says PAST>CARE PAST>CONTACT PAST>MY PAST>PEER PAST>SEND PAST>WE PAST>are
PAST>been PAST>how PAST>my PAST>we PEER>FEAR PEER>LEAK PEER>PEER PEER>and PEER>has PEER>is PEER>me PEER>so PEER>to
PEER>wants PEER>would PIC>HELPREQ PIC>THREAT PIC>please PIC>you SECRET>CONTACT SECRET>FRAME SECRET>HELPREQ
SECRET>ORDINARY SECRET>SOMEONE SECRET>SOURCE SECRET>STAT SECRET>VIOLENCE SECRET>WORRY SECRET>are SECRET>but SECRET>do
SECRET>dont SECRET>how SECRET>if SECRET>on SECRET>that SECRET>they SECRET>this SECRET>which SELF_MINOR>ASK
SELF_MINOR>CHILD SELF_MINOR>KIN SELF_MINOR>NUDE SELF_MINOR>ORDINARY SELF_MINOR>SOURCE SELF_MINOR>STAT SELF_MINOR>does
SELF_MINOR>what SEND>KIN SEND>from SEND>that SEND>this SEND>where SEX>KIN SEX>SOMEONE SEX>and SEX>it SEX>of
SHAME>ONLINE SHAME>STAT SHAME>TOUCH SHAME>but SHAME>which SOMEONE>BEING SOMEONE>how SOMEONE>in SOMEONE>isnt SOURCE>ASK
SOURCE>CREEPY SOURCE>CROWD SOURCE>FRAME SOURCE>HE SOURCE>I SOURCE>OPINION SOURCE>PIC SOURCE>THREAT SOURCE>WE SOURCE>are
SOURCE>can SOURCE>he SOURCE>her SOURCE>isnt SOURCE>not SOURCE>please SOURCE>says SOURCE>so SOURCE>them SOURCE>us
SOURCE>with SOURCE>would STALK>ONLINE STALK>SOURCE STALK>YOU STALK>and STALK>your STAT>ADULT STAT>CONTACT STAT>CREEPY
STAT>FRAME STAT>HELPREQ STAT>MINOR STAT>MY STAT>NUDE STAT>OPINION STAT>OTHER_ADULT STAT>PIC STAT>SOURCE STAT>STAT
STAT>THREAT STAT>WE STAT>been STAT>but STAT>got STAT>had STAT>has STAT>have STAT>her STAT>him STAT>me STAT>my
STAT>should STAT>so STAT>that STAT>we THREAT>CHILD THREAT>I THREAT>NUDE THREAT>SEND THREAT>VIOLENCE THREAT>do THREAT>i
THREAT>please THREAT>with TOLD>MEET TOLD>WE TOLD>YOU TOLD>at TOLD>does TOLD>get TOPIC>CARE TOPIC>CROWD TOPIC>HE
TOPIC>NEVERMET TOPIC>PIC TOPIC>SOURCE TOPIC>says TOPIC>the TOPIC>they TOPIC>when TOPIC>which TOUCH>WE TOUCH>it
TOUCH>our VIOLENCE>ABUSE VIOLENCE>MEET VIOLENCE>STAT VIOLENCE>TOPIC VIOLENCE>of VIOLENCE>so VIOLENCE>that
VIOLENCE>which VIOLENCE>would WE>CONTACT WE>CROWD WE>FEAR WE>FRAME WE>GIFT WE>LOVE WE>MEET WE>NEVERMET WE>ONLINE
WE>PEER WE>SOURCE WE>but WE>from WE>have WE>if WE>is WE>to WE>want WE>wants WE>who WORRY>CHILD WORRY>can WORRY>do
YOU>CONTACT YOU>MEET YOU>MOVED YOU>NEWS YOU>ORDINARY YOU>SOURCE YOU>STAT YOU>TOLD YOU>on YOU>please YOU>said YOU>so
YOU>they YOU>this YOU>will YOU>with a>FEAR a>at a>but a>didnt a>from a>isnt a>keep a>keeps a>said a>tell a>they a>why
and>LEAK and>PEER and>SOMEONE and>please and>tell and>which and>your are>CARE are>MINOR are>NEWS are>SOURCE are>STAT
are>YOU are>and are>have are>not are>we are>what are>when at>FRAME at>HARMED at>I at>SOURCE at>a at>i at>says at>they
at>want at>which at>will at>would at>you at>your because>ONLINE because>at because>have because>on been>ASK been>CROWD
been>FORCE been>THREAT been>and been>has been>they been>this been>with but>ADULT but>MY but>ORDINARY but>PEER but>for
but>what can>GIFT can>MINOR can>ORDINARY can>PIC can>SOURCE can>STAT can>TOPIC can>her can>this can>us can>we can>your
cant>ONLINE cant>and cant>if did>ASK did>CROWD did>NEWS did>SEND did>THREAT did>in did>your didnt>it didnt>she
didnt>they do>ABUSE do>BULLY do>CRISIS do>MINOR do>WORRY do>her do>in do>is do>we do>your does>CRISIS does>MEET
does>NEWS does>ONLINE does>PAST does>PIC does>in does>not does>on does>she does>so does>tell does>them does>where
dont>FRAME dont>HE dont>YOU dont>they dont>you for>ABUSE for>CREEPY for>CROWD for>I for>MINOR for>NEWS for>do for>does
for>for for>her for>in for>of for>she for>should for>them for>which for>who for>will from>CHILD from>CROWD from>GROOMED
from>HE from>HELPREQ from>VIOLENCE from>do from>his from>it from>on from>the from>they from>to from>was from>where
from>which from>would from>you get>GROOMED get>NEWS get>SECRET get>SOMEONE get>SOURCE get>at get>did get>is get>that
get>your got>CHILD got>CROWD got>I got>TOUCH got>from got>him got>how got>i got>so had>CONTACT had>SEND had>SEX
had>SOMEONE had>and had>to has>at has>got has>is has>not has>on has>she has>that has>what has>would have>ME have>ONLINE
have>PIC have>SHAME have>THREAT have>a have>at have>get have>how have>please he>ASK he>SHAME he>SOURCE he>STAT he>been
he>wants he>was he>will her>KIN her>STAT her>from her>keep her>the her>to her>which him>ORDINARY him>at him>to how>GIFT
how>I how>OLDER how>ONLINE how>PIC how>SEND how>are how>been how>can how>got how>had how>has how>have how>he how>in
how>on how>to i>ME i>TOPIC i>VIOLENCE i>because i>for i>had i>him i>our i>please i>them if>PIC if>WORRY if>are if>can
if>get if>wants if>you in>ASK in>LOVE in>MOVED in>ORDINARY in>SECRET in>did in>do in>from in>had in>have in>please
in>to in>will is>CROWD is>PAST is>SECRET is>how is>said is>them is>wants is>would isnt>CHILD isnt>HE isnt>KIN
isnt>SOMEONE isnt>SOURCE isnt>does isnt>from isnt>he isnt>is isnt>of it>CREEPY it>DISTRESS it>FRAME it>NUDE it>are
it>can it>for it>get it>got it>has it>how it>i it>she it>so it>them it>they it>us it>what it>where it>which it>who
it>with it>would keep>PIC keep>SOMEONE keep>TOPIC keep>WE keep>are keep>dont keep>it keep>they keep>we keeps>his
me>BEING me>NEWS me>SOMEONE me>WORRY me>is me>this me>you my>BULLY my>FEAR my>PAST my>TOPIC my>YOU my>but my>of
my>please my>they my>want my>which not>I not>SECRET not>SOURCE not>a not>on not>the not>what of>CHILD of>CONTACT
of>FRAME of>LEAK of>MY of>THREAT of>TOPIC of>are of>can of>has of>her of>not of>said of>should of>they of>wants
of>which of>with of>you on>ABUSE on>CARE on>CREEPY on>KIN on>SEX on>SOMEONE on>TOLD on>WORRY on>YOU on>at on>does
on>for on>not on>that on>this on>to on>want on>when on>which on>why on>would on>you our>FRAME our>GIFT our>I
our>OPINION our>SOURCE our>at our>i our>is our>the our>wants our>we our>what our>who please>CONTACT please>FRAME
please>I please>MY please>ONLINE please>SEND please>SOURCE please>i please>my please>not please>on please>the
said>CHILD said>STAT said>did said>didnt said>do said>keep says>SEND says>STAT says>a says>are says>do says>does
says>if says>in says>isnt says>they says>to she>ASK she>CROWD she>ME she>OLDER she>PEER she>PIC she>STAT she>for
she>him she>how she>me she>to should>CHILD should>ME should>ONLINE should>PIC should>for should>keep should>me
should>of should>this so>CREEPY so>CROWD so>FEAR so>ORDINARY so>on so>said so>that so>the so>they so>where so>who
tell>HELPREQ tell>STAT tell>get tell>he tell>how tell>keep tell>of tell>them tell>this tell>where tell>your that>ABUSE
that>THREAT that>YOU that>and that>did that>dont that>get that>got that>had that>have that>he that>isnt that>please
that>who that>will that>with that>you the>DISTRESS the>FEAR the>HE the>LOVE the>NEVERMET the>OLDER the>PEER the>SEX
the>from the>get the>got the>how the>isnt the>us the>want the>which them>CHILD them>CROWD them>HE them>SOURCE
them>TOPIC them>a them>are them>what they>ASK they>DISTRESS they>MINOR they>MOVED they>PEER they>SEND they>WORRY
they>been they>can they>did they>from they>how they>in they>on they>our they>want they>what they>which they>with
they>would they>your this>CHILD this>KIN this>LOVE this>OPINION this>PIC this>TOPIC this>VIOLENCE this>YOU this>are
this>have this>of this>to this>we this>what to>ABUSE to>CROWD to>MINOR to>TOPIC to>and to>want to>what to>would
us>CHILD us>CROWD us>HE us>KIN us>MY us>ONLINE us>VIOLENCE us>and us>at us>it us>of us>our us>them want>CROWD want>ME
want>OPINION want>PEER want>SOURCE want>for want>from want>how want>the want>what wants>ORDINARY wants>SOMEONE
wants>STAT wants>a wants>do wants>should wants>what wants>why wants>with wants>would was>BULLY was>PAST was>SEND
was>from was>is was>our was>said was>she was>was we>ASK we>CROWD we>NEVERMET we>ONLINE we>OPINION we>PEER we>PIC we>but
we>do we>from we>have we>if we>my we>of we>should we>them we>want what>ASK what>CONTACT what>MEET what>NEWS what>PAST
what>from what>how what>please what>them what>want when>ABUSE when>CHILD when>DISTRESS when>GROOMED when>KIN when>NEAR
when>OPINION when>ORDINARY when>SEND when>SEX when>have when>should when>that when>this when>to where>ADULT where>are
where>for where>get where>if where>in where>it where>that where>would where>your which>HELPREQ which>ME which>SOURCE
which>STAT which>WE which>WORRY which>and which>are which>can which>do which>has which>me which>she which>tell
which>that which>was which>we which>why who>NUDE who>OLDER who>SECRET who>SOURCE who>TOPIC who>TOUCH who>did who>has
who>how who>it who>says who>what who>where who>who who>why why>MOVED why>PIC why>SEND why>SOURCE why>are why>did
why>dont why>of why>said why>tell why>was why>why why>wont will>CHILD will>CONTACT will>KIN will>SOMEONE will>get
with>ME with>are with>do with>for with>him with>me with>my with>please with>should with>this with>what wont>GIFT
wont>they would>CARE would>CHILD would>HARMED would>KIN would>NEWS would>OLDER would>ONLINE would>STAT would>TOPIC
would>at would>do would>dont would>him would>of would>she would>what you>ADULT you>CARE you>CONTACT you>CROWD you>ME
you>MEET you>NEWS you>ORDINARY you>STAT you>if you>on you>said you>this you>will you>with your>CONTACT your>HELPREQ
your>ONLINE your>can your>if your>me your>they your>with your>you
""",
    1: """
ABUSE>I ABUSE>MY ABUSE>a ABUSE>and ABUSE>i ABUSE>in ABUSE>the ADULT>I ADULT>NEAR ADULT>TOUCH ADULT>WORRY ADULT>at
ADULT>but ADULT>so ADULT>would ASK>CONTACT ASK>CRISIS ASK>HELPREQ ASK>NEWS ASK>SECRET ASK>SEND ASK>TOPIC ASK>VIOLENCE
ASK>did ASK>he ASK>when ASSAULT>CHILD ASSAULT>KIN ASSAULT>ME ASSAULT>TOPIC ASSAULT>a ASSAULT>me ASSAULT>on BEING>ASK
BEING>FORCE BEING>HE BEING>OPINION BEING>PIC BEING>SEND BEING>VIOLENCE BEING>a BEING>her BEING>on BULLY>ASK BULLY>CARE
BULLY>DIRECT BULLY>TOLD BULLY>because BULLY>cant BULLY>if BULLY>keep BULLY>so CARE>CREEPY CARE>HYPO CARE>KNOWS
CARE>LOVE CARE>MINOR CARE>SOMEONE CARE>do CARE>got CARE>keep CARE>keeps CARE>we CHILD>FEAR CHILD>FRAME CHILD>GIFT
CHILD>HARMED CHILD>NUDE CHILD>ORDINARY CHILD>SEX CHILD>got CHILD>with CONTACT>DISTRESS CONTACT>MEET CONTACT>OLDER
CONTACT>PAST CONTACT>SOURCE CONTACT>WE CONTACT>because CONTACT>has CONTACT>our CONTACT>them CONTACT>what CREEPY>ADULT
CREEPY>CONTACT CREEPY>WORRY CREEPY>at CREEPY>them CREEPY>what CRISIS>ASK CRISIS>HE CRISIS>SECRET CRISIS>dont CRISIS>her
CRISIS>me CRISIS>want CROWD>DISTRESS CROWD>HYPO CROWD>LOVE CROWD>ME CROWD>ORDINARY CROWD>his CROWD>me CROWD>she
CROWD>would DESPAIR>CRISIS DESPAIR>I DESPAIR>MY DESPAIR>a DESPAIR>and DESPAIR>i DESPAIR>my DESPAIR>the DIRECT>ADULT
DIRECT>I DIRECT>MY DIRECT>SOMEONE DIRECT>VIOLENCE DIRECT>a DIRECT>cant DIRECT>from DIRECT>when DISTRESS>CARE
DISTRESS>HARMED DISTRESS>PAST DISTRESS>SOMEONE DISTRESS>do DISTRESS>has DISTRESS>he DISTRESS>is DISTRESS>was
DISTRESS>when FEAR>VIOLENCE FEAR>is FORCE>HARMED FORCE>NEAR FORCE>SEND FORCE>SOMEONE FORCE>at FORCE>cant FORCE>dont
FORCE>get FORCE>in FORCE>not FORCE>what FRAME>CROWD FRAME>MY FRAME>NUDE FRAME>are FRAME>i FRAME>keep FRAME>my
FRAME>that FRAME>was FRAME>where GIFT>ME GIFT>SELF_MINOR GIFT>SOMEONE GIFT>can GIFT>from GIFT>have GIFT>her GIFT>in
GIFT>is GIFT>wont GROOMED>DIRECT GROOMED>and GROOMED>her HARMED>ABUSE HARMED>HARMED HARMED>KNOWS HARMED>PAST HARMED>PIC
HARMED>TOUCH HARMED>YOU HARMED>a HARMED>and HARMED>at HARMED>got HARMED>have HARMED>he HARMED>in HARMED>on HARMED>when
HARMED>with HARMED>you HE>CONTACT HE>CRISIS HE>DISTRESS HE>MINOR HE>NEWS HE>PIC HE>SELF_MINOR HE>SOMEONE HE>WE HE>WORRY
HE>and HE>can HE>did HE>got HE>him HE>is HE>keep HE>not HE>who HE>why HELPREQ>CONTACT HELPREQ>DIRECT HELPREQ>I
HELPREQ>LOVE HELPREQ>MEET HELPREQ>NEAR HELPREQ>NUDE HELPREQ>YOU HELPREQ>your HYPO>ONLINE HYPO>SOMEONE HYPO>your I>I
I>MEET I>can I>for I>keeps I>them I>wants I>we I>why I>will KIN>CREEPY KIN>CROWD KIN>FORCE KIN>KNOWS KIN>MINOR
KIN>ONLINE KIN>SEX KIN>WORRY KIN>did KIN>dont KIN>his KIN>of KNOWS>SECRET KNOWS>SOMEONE KNOWS>SOURCE KNOWS>are KNOWS>on
KNOWS>the LEAK>CRISIS LEAK>HELPREQ LEAK>I LEAK>NUDE LEAK>i LOVE>CREEPY LOVE>CROWD LOVE>ONLINE LOVE>SELF_MINOR
LOVE>SOMEONE LOVE>and LOVE>but LOVE>dont LOVE>her LOVE>my LOVE>that LOVE>this LOVE>to ME>CARE ME>CREEPY ME>DISTRESS
ME>FEAR ME>HARMED ME>MINOR ME>MY ME>NEAR ME>NEVERMET ME>OLDER ME>OTHER_ADULT ME>TOLD ME>TOPIC ME>are ME>dont ME>has
ME>isnt ME>keeps ME>our ME>so ME>they ME>when ME>where ME>why ME>with ME>you MEET>CONTACT MEET>OLDER MEET>SELF_MINOR
MEET>SOMEONE MEET>from MEET>it MEET>on MEET>was MEET>when MEET>with MINOR>LOVE MINOR>MY MINOR>OLDER MINOR>OTHER_ADULT
MINOR>SEND MINOR>are MINOR>do MINOR>in MINOR>my MINOR>says MINOR>they MINOR>to MINOR>who MOVED>MOVED MOVED>tell
MY>ADULT MY>MEET MY>NEAR MY>NEVERMET MY>OTHER_ADULT MY>TOLD MY>YOU MY>in MY>keep MY>she MY>should MY>wants MY>what
MY>would MY>you NEAR>NEAR NEAR>and NEAR>get NEAR>he NEVERMET>ASK NEVERMET>HE NEVERMET>MY NEVERMET>he NEVERMET>my
NEWS>HE NEWS>I NEWS>have NEWS>i NEWS>in NEWS>they NUDE>ASK NUDE>CROWD NUDE>KNOWS NUDE>LEAK NUDE>because NUDE>is
NUDE>she NUDE>so NUDE>they NUDE>when OLDER>CREEPY OLDER>NUDE OLDER>SOURCE OLDER>are OLDER>has OLDER>he OLDER>her
OLDER>in OLDER>says OLDER>the OLDER>what ONLINE>ADULT ONLINE>CHILD ONLINE>KNOWS ONLINE>MOVED ONLINE>OLDER ONLINE>PEER
ONLINE>PIC ONLINE>TOUCH ONLINE>YOU ONLINE>at ONLINE>has ONLINE>our ONLINE>us ONLINE>where OPINION>ASSAULT OPINION>CARE
OPINION>CREEPY OPINION>CRISIS OPINION>DESPAIR OPINION>DIRECT OPINION>KNOWS OPINION>NEAR OPINION>got OPINION>it
OPINION>who OPINION>with ORDINARY>BEING ORDINARY>SOURCE ORDINARY>STALK ORDINARY>VIOLENCE ORDINARY>for ORDINARY>his
ORDINARY>it ORDINARY>says ORDINARY>the OTHER_ADULT>ASK OTHER_ADULT>ME OTHER_ADULT>SELF_MINOR OTHER_ADULT>he
OTHER_ADULT>me PAST>ADULT PAST>CHILD PAST>CROWD PAST>KIN PAST>MINOR PAST>at PAST>got PAST>in PEER>ADULT PEER>DIRECT
PEER>DISTRESS PEER>HARMED PEER>ME PEER>ORDINARY PEER>SECRET PEER>SEND PEER>THREAT PEER>cant PEER>for PEER>on PEER>this
PEER>we PIC>ASK PIC>BULLY PIC>CHILD PIC>CONTACT PIC>CROWD PIC>KNOWS PIC>SHAME PIC>a PIC>at PIC>if PIC>in PIC>that
PIC>us SECRET>LOVE SECRET>MOVED SECRET>NUDE SECRET>ONLINE SECRET>PEER SECRET>THREAT SECRET>WE SECRET>YOU SECRET>not
SECRET>our SECRET>she SECRET>tell SECRET>us SECRET>what SECRET>with SECRET>would SECRET>your SELF_ADULT>been
SELF_ADULT>have SELF_MINOR>WE SELF_MINOR>it SELF_MINOR>was SELF_MINOR>we SEND>I SEND>PEER SEND>SHAME SEND>SOMEONE
SEND>THREAT SEND>at SEND>do SEND>i SEND>if SEND>on SEND>says SEND>they SEX>ASK SEX>I SEX>OPINION SEX>OTHER_ADULT
SEX>SEX SEX>SOURCE SEX>he SEX>her SEX>i SEX>is SEX>said SEX>when SEX>who SHAME>NUDE SHAME>SOMEONE SHAME>and SHAME>at
SHAME>have SHAME>is SOMEONE>ASSAULT SOMEONE>LEAK SOMEONE>ONLINE SOMEONE>OTHER_ADULT SOMEONE>PAST SOMEONE>SECRET
SOMEONE>are SOMEONE>been SOMEONE>dont SOMEONE>for SOMEONE>he SOMEONE>him SOMEONE>us SOURCE>CONTACT SOURCE>FORCE
SOURCE>ORDINARY SOURCE>TOPIC SOURCE>VIOLENCE SOURCE>WORRY SOURCE>does SOURCE>has STALK>I STALK>i STALK>in STALK>on
STAT>ABUSE STAT>SOMEONE STAT>TOUCH STAT>he STAT>they THREAT>CARE THREAT>CROWD THREAT>ORDINARY THREAT>SOMEONE THREAT>and
THREAT>from THREAT>if THREAT>what TOLD>ASSAULT TOLD>CHILD TOLD>FORCE TOLD>HARMED TOLD>I TOLD>SECRET TOLD>SEND
TOLD>THREAT TOLD>from TOLD>he TOLD>i TOLD>in TOLD>it TOLD>our TOUCH>ADULT TOUCH>CROWD TOUCH>PAST TOUCH>SOMEONE
TOUCH>from TOUCH>her TOUCH>to TOUCH>your VIOLENCE>CROWD VIOLENCE>DIRECT VIOLENCE>NUDE VIOLENCE>ONLINE VIOLENCE>OPINION
VIOLENCE>TOUCH VIOLENCE>WORRY VIOLENCE>YOU VIOLENCE>cant VIOLENCE>for VIOLENCE>he VIOLENCE>his VIOLENCE>i VIOLENCE>is
VIOLENCE>she VIOLENCE>they VIOLENCE>this VIOLENCE>you WE>ABUSE WE>HARMED WE>MINOR WE>MOVED WE>WORRY WE>because WE>did
WE>he WE>says WE>should WE>that WORRY>HE WORRY>KIN WORRY>KNOWS WORRY>SHAME WORRY>because WORRY>has WORRY>her WORRY>what
YOU>HARMED YOU>NEAR YOU>OLDER YOU>does YOU>he YOU>not YOU>of YOU>says YOU>tell YOU>who a>DESPAIR a>MOVED a>how
and>ASSAULT and>CHILD and>DIRECT and>FRAME and>MEET and>SHAME and>are and>but and>didnt and>keep and>who are>LEAK
are>MEET are>NUDE are>OLDER are>SECRET are>a are>for are>my are>on are>your at>ABUSE at>CONTACT at>SEND at>TOLD at>did
at>he at>us at>was because>BULLY because>CONTACT because>CROWD because>GIFT because>HARMED because>ME because>PAST
because>PIC because>SECRET because>SOMEONE because>are because>got because>me because>that because>the been>CREEPY
been>CRISIS been>GIFT been>MINOR been>NUDE been>PIC been>SEX been>VIOLENCE been>WE been>he been>his been>is been>on
been>our been>she but>CONTACT but>SOMEONE but>are but>did but>he but>is but>keep but>says but>she but>tell but>they
but>to but>would can>SOMEONE can>tell can>what can>who cant>ABUSE cant>CHILD cant>do cant>her cant>tell cant>this
cant>to cant>with did>CONTACT did>ME did>PAST did>PIC did>me did>of did>on didnt>ASK didnt>I didnt>i didnt>want do>CARE
do>DISTRESS do>HYPO do>NUDE do>PEER do>SECRET do>says do>the do>want does>CREEPY does>SOMEONE does>TOPIC does>for
does>is does>want dont>SECRET dont>THREAT dont>VIOLENCE dont>but dont>how dont>in dont>where dont>who for>BEING
for>CARE for>CHILD for>OLDER for>ORDINARY for>VIOLENCE for>because for>got for>it for>to for>when for>with for>you
from>ADULT from>KNOWS from>OLDER from>PEER from>he from>in from>wants from>we from>what from>with from>your get>SEND
get>him get>of got>ASK got>CRISIS got>DESPAIR got>DIRECT got>LEAK got>NEVERMET got>PEER got>SHAME got>SOURCE got>at
got>keep got>that got>the got>they got>what got>who had>HE had>KIN had>his has>ADULT has>CARE has>CHILD has>CROWD
has>GIFT has>GROOMED has>SEX has>VIOLENCE has>for has>it has>my has>our has>us have>CHILD have>CONTACT have>CREEPY
have>CRISIS have>DESPAIR have>HARMED have>MINOR have>NUDE have>OPINION have>PEER have>SEX have>SOMEONE have>because
have>have have>he have>it have>that have>who have>with he>BULLY he>DIRECT he>DISTRESS he>FEAR he>HARMED he>a he>cant
he>so he>to he>us he>want he>would her>CHILD her>GIFT her>HARMED her>HE her>I her>MY her>TOUCH her>a her>at her>dont
her>has her>his her>i her>with him>HELPREQ him>I him>MEET him>SECRET him>VIOLENCE him>did him>do him>get him>him him>i
him>if him>said him>was him>who him>will his>ASK his>HARMED his>OPINION his>SOMEONE his>VIOLENCE his>a his>and his>have
his>he his>if his>the how>MY how>i how>me how>my i>WORRY i>can i>i i>keeps i>of i>she i>wants i>we i>why i>will
if>CRISIS if>GIFT if>HELPREQ if>OLDER if>SEX if>THREAT if>her in>BULLY in>CHILD in>CROWD in>KNOWS in>OTHER_ADULT
in>PEER in>SHAME in>TOUCH in>WORRY in>keep in>keeps in>what is>GROOMED is>KNOWS is>MINOR is>SEND is>TOUCH is>are is>do
is>it is>our is>says it>CARE it>DESPAIR it>GROOMED it>I it>KIN it>LOVE it>OTHER_ADULT it>SECRET it>SELF_MINOR it>SEX
it>SOURCE it>WE it>cant it>our it>we it>will keep>ADULT keep>DESPAIR keep>NUDE keep>from keep>his keeps>NUDE keeps>PIC
keeps>VIOLENCE keeps>WE me>ASK me>BULLY me>CARE me>CRISIS me>DISTRESS me>HARMED me>KIN me>MINOR me>MY me>NEAR
me>NEVERMET me>OLDER me>OTHER_ADULT me>TOLD me>TOPIC me>WE me>but me>did me>dont me>has me>he me>if me>it me>keeps
me>our me>so me>when me>where me>why my>KIN my>MEET my>MINOR my>NEAR my>NEVERMET my>OTHER_ADULT my>TOLD my>he my>her
my>keep my>keeps my>wants not>DIRECT not>MY not>VIOLENCE not>WE not>but not>is not>want of>DESPAIR of>GIFT of>from
of>my on>BEING on>CRISIS on>HELPREQ on>MOVED on>PAST on>SEND on>TOUCH on>do on>he on>him on>his on>if on>our on>said
on>they on>wants on>was on>what on>wont our>CROWD our>HE our>MINOR our>MOVED our>ONLINE our>SECRET our>on our>says
please>ME please>SECRET please>SOMEONE please>can please>has said>CARE said>CREEPY said>FORCE said>FRAME said>HARMED
said>OLDER said>OTHER_ADULT said>SECRET said>SOMEONE said>TOLD said>VIOLENCE said>WE said>dont said>for said>have
said>of said>she said>them says>ADULT says>FORCE says>GIFT says>GROOMED says>HARMED says>I says>NEAR says>OLDER
says>and says>dont says>have says>her says>i says>me says>my says>not says>our says>she says>tell says>them says>us
says>wants says>would she>CRISIS she>DISTRESS she>FORCE she>HARMED she>LOVE she>MEET she>SOMEONE she>THREAT she>WE
she>but she>got she>have she>keeps she>not she>they she>wants she>we she>what she>will should>CONTACT should>CRISIS
should>MEET should>SECRET should>SOMEONE should>and should>she so>ADULT so>CHILD so>KIN so>SECRET so>SHAME so>got
so>her so>his so>in so>of so>she tell>ME tell>but that>CREEPY that>FORCE that>MY that>her that>him that>in that>on
that>would the>FRAME the>KIN the>SECRET the>THREAT the>does the>dont the>he the>keep the>so them>for they>DIRECT
they>FORCE they>SOMEONE they>TOLD they>but they>when they>where they>wont this>ASK this>CARE this>DISTRESS this>HE
this>I this>keeps this>our this>the to>DESPAIR to>DISTRESS to>HARMED to>HYPO to>LEAK to>MY to>OLDER to>PAST to>SEX
to>WE to>WORRY to>are to>at to>did to>dont to>not to>so us>do want>CARE want>CONTACT want>DESPAIR want>LOVE want>NEWS
want>ONLINE want>VIOLENCE want>but want>it want>keep want>with wants>I wants>MOVED wants>MY wants>NUDE wants>her
wants>him wants>my wants>on wants>where was>SEX was>STAT was>have was>in was>them was>they was>who we>ADULT we>TOUCH
we>WE we>a we>did we>our we>that we>the we>to what>ABUSE what>CHILD what>CREEPY what>FORCE what>KIN what>NUDE
what>OLDER what>TOPIC what>at what>do what>will when>HARMED when>ONLINE when>SHAME when>and when>been when>in when>my
when>she when>want where>CARE where>I where>can where>my where>on where>who who>BEING who>KNOWS who>LOVE who>PIC
who>STALK who>does who>dont who>got who>him who>she who>them who>wants who>wont why>CONTACT why>CREEPY why>is why>she
why>the why>what with>NEVERMET with>PAST with>dont with>his with>how with>our with>said with>she with>who wont>MY
wont>SOMEONE wont>her wont>my wont>that wont>the wont>them wont>to wont>who would>LOVE would>my would>not would>your
you>ASK you>HARMED you>OLDER you>SOURCE you>TOUCH you>and you>does you>not you>of you>says you>tell you>what you>who
your>CROWD your>TOUCH your>he your>on your>your
""",
    2: """
ABUSE>at ABUSE>it ABUSE>my ADULT>ABUSE ADULT>BEING ADULT>HARMED ADULT>MY ADULT>NEVERMET ADULT>OLDER ADULT>PAST
ADULT>SEX ADULT>STALK ADULT>and ADULT>because ADULT>if ADULT>was ADULT>why ASK>KIN ASK>SOMEONE ASK>THREAT ASK>TOUCH
ASK>WORRY ASK>because ASK>but ASK>for ASK>have ASK>if ASK>keep ASSAULT>MY ASSAULT>in ASSAULT>is ASSAULT>it ASSAULT>my
BEING>ONLINE BEING>THREAT BEING>to BULLY>DISTRESS BULLY>ONLINE BULLY>a BULLY>them CARE>FRAME CARE>GIFT CARE>OLDER
CARE>PIC CARE>THREAT CARE>TOUCH CARE>WE CARE>her CARE>him CARE>is CARE>our CARE>should CARE>tell CARE>what CARE>who
CHILD>BULLY CHILD>CARE CHILD>CONTACT CHILD>DISTRESS CHILD>SHAME CHILD>SOMEONE CHILD>WE CHILD>cant CHILD>i CHILD>keep
CHILD>our CHILD>she CHILD>them CONTACT>ADULT CONTACT>MY CONTACT>OTHER_ADULT CONTACT>SOMEONE CONTACT>he CONTACT>says
CONTACT>she CREEPY>CROWD CREEPY>I CREEPY>a CREEPY>and CREEPY>from CREEPY>i CREEPY>in CREEPY>of CREEPY>they CREEPY>where
CRISIS>ME CRISIS>and CROWD>BULLY CROWD>HELPREQ CROWD>cant CROWD>in CROWD>keep CROWD>my CROWD>of CROWD>the CROWD>want
DESPAIR>do DESPAIR>in DIRECT>i DISTRESS>SHAME DISTRESS>because DISTRESS>cant DISTRESS>his DISTRESS>me DISTRESS>of
DISTRESS>to FEAR>he FEAR>her FEAR>of FEAR>what FORCE>FORCE FORCE>THREAT FORCE>if FORCE>says FRAME>CREEPY FRAME>I
FRAME>tell FRAME>when GIFT>ASK GIFT>MEET GIFT>ONLINE GIFT>THREAT GIFT>he GIFT>it GIFT>wants GROOMED>KIN GROOMED>ME
GROOMED>for GROOMED>if GROOMED>me HARMED>I HARMED>ME HARMED>ONLINE HARMED>i HARMED>me HARMED>of HARMED>the HARMED>they
HARMED>to HARMED>was HE>ABUSE HE>ASSAULT HE>BULLY HE>CROWD HE>HARMED HE>LEAK HE>MY HE>cant HE>he HE>isnt HE>so HE>them
HE>will HE>would HELPREQ>DISTRESS HELPREQ>HYPO HELPREQ>KIN HELPREQ>NEWS HELPREQ>OPINION HELPREQ>PIC HELPREQ>SEND
HELPREQ>STALK HELPREQ>he HELPREQ>want HYPO>HE HYPO>MY HYPO>PEER HYPO>her HYPO>in HYPO>my HYPO>that I>FRAME I>LEAK
I>LOVE I>SELF_ADULT I>WORRY I>been I>get I>is I>of I>when KIN>ASSAULT KIN>FEAR KIN>FRAME KIN>PIC KIN>SECRET KIN>SHAME
KIN>SOMEONE KIN>cant KIN>i KIN>keep KIN>our KIN>them KIN>when KIN>with KNOWS>ASK KNOWS>I KNOWS>KNOWS KNOWS>i KNOWS>to
KNOWS>what KNOWS>where LEAK>he LEAK>her LEAK>with LOVE>OTHER_ADULT LOVE>PEER LOVE>YOU LOVE>who LOVE>you ME>FORCE ME>did
ME>got ME>he ME>please ME>says ME>tell ME>them MEET>ONLINE MEET>she MINOR>CONTACT MINOR>SEX MINOR>been MINOR>but
MINOR>from MINOR>his MINOR>on MOVED>HE MOVED>SECRET MOVED>it MY>KNOWS MY>LOVE MY>MINOR MY>OLDER MY>and MY>are MY>for
MY>keeps MY>tell NEAR>on NEVERMET>I NEVERMET>i NEVERMET>it NEVERMET>that NEVERMET>to NEWS>CROWD NEWS>MY NEWS>for
NEWS>my NUDE>ME NUDE>ONLINE NUDE>OTHER_ADULT NUDE>YOU NUDE>got NUDE>her NUDE>it NUDE>me OLDER>GIFT OLDER>ME
OLDER>ONLINE OLDER>and OLDER>me OLDER>to ONLINE>CONTACT ONLINE>FORCE ONLINE>LOVE ONLINE>MEET ONLINE>but ONLINE>when
OPINION>GROOMED OPINION>ONLINE OPINION>TOUCH OPINION>that ORDINARY>CROWD ORDINARY>cant ORDINARY>her ORDINARY>that
OTHER_ADULT>CONTACT OTHER_ADULT>I OTHER_ADULT>MINOR OTHER_ADULT>NEVERMET OTHER_ADULT>ONLINE OTHER_ADULT>PAST
OTHER_ADULT>WE OTHER_ADULT>for OTHER_ADULT>i OTHER_ADULT>it OTHER_ADULT>on OTHER_ADULT>we PAST>HARMED PAST>HE PAST>ME
PAST>he PAST>me PAST>what PEER>BEING PEER>GROOMED PEER>ONLINE PEER>OPINION PEER>TOLD PEER>because PEER>got PEER>she
PEER>us PEER>who PIC>I PIC>KIN PIC>NEVERMET PIC>OTHER_ADULT PIC>got PIC>him PIC>i PIC>says PIC>to SECRET>he SECRET>to
SELF_ADULT>I SELF_ADULT>and SELF_ADULT>i SELF_MINOR>ADULT SELF_MINOR>FRAME SELF_MINOR>a SELF_MINOR>can SEND>OTHER_ADULT
SEND>PIC SEND>WE SEND>WORRY SEND>keep SEND>our SEND>so SEND>when SEND>you SEX>ABUSE SEX>MY SEX>my SHAME>MY SHAME>SEX
SHAME>do SHAME>it SHAME>my SOMEONE>CREEPY SOMEONE>CROWD SOMEONE>DIRECT SOMEONE>HARMED SOMEONE>I SOMEONE>KNOWS SOMEONE>i
SOMEONE>keeps SOMEONE>with SOMEONE>wont SOMEONE>would SOURCE>CARE SOURCE>CHILD SOURCE>CRISIS SOURCE>KIN
SOURCE>OTHER_ADULT SOURCE>STAT SOURCE>because SOURCE>his SOURCE>she SOURCE>to STALK>CONTACT STALK>SOMEONE STALK>at
STALK>he STALK>will STAT>a STAT>this THREAT>CONTACT THREAT>for THREAT>in TOLD>KIN TOLD>TOPIC TOLD>VIOLENCE TOLD>her
TOLD>of TOLD>to TOLD>what TOLD>with TOUCH>FORCE TOUCH>a TOUCH>dont TOUCH>you VIOLENCE>I VIOLENCE>PEER VIOLENCE>SOMEONE
VIOLENCE>THREAT VIOLENCE>my VIOLENCE>our VIOLENCE>says VIOLENCE>us WE>SECRET WE>THREAT WE>TOUCH WE>and WE>had WE>it
WE>my WE>was WE>we WE>when WORRY>CARE WORRY>CONTACT WORRY>I WORRY>ME WORRY>and WORRY>from WORRY>i WORRY>me WORRY>said
YOU>HE YOU>SOMEONE YOU>TOUCH YOU>keep a>HYPO a>PEER a>our a>she a>wont and>ASK and>CROWD and>GIFT and>LOVE and>NEAR
and>SELF_MINOR and>TOUCH and>has and>his and>in and>is and>should are>PIC are>SEND are>of at>CARE at>CREEPY at>GIFT
at>HE at>PEER at>and at>his at>in at>it at>that at>to because>HE because>I because>and been>CHILD been>DIRECT been>KIN
been>ME been>SOMEONE been>me been>my but>OTHER_ADULT but>SECRET but>and but>cant but>does but>get can>FORCE can>of
can>please cant>DISTRESS cant>VIOLENCE cant>at cant>of did>and did>was didnt>to do>BEING do>CROWD do>HE do>SHAME
do>dont do>it do>was do>who does>ABUSE does>ASK dont>can dont>him dont>that for>DIRECT for>FRAME for>GIFT for>HE
for>KNOWS for>PEER for>he for>him from>ASK from>at from>me get>CROWD get>I get>NEVERMET get>OPINION get>PEER get>a
get>i get>if get>this got>ADULT got>CARE got>HELPREQ got>KIN got>SECRET got>it got>says had>I had>i had>of has>CONTACT
has>KIN has>MY has>ONLINE has>THREAT has>TOLD has>TOUCH has>WE have>KIN have>WE have>YOU have>him have>you he>ABUSE
he>ASSAULT he>CROWD he>FORCE he>GROOMED he>OPINION he>ORDINARY he>WE he>WORRY he>are he>but he>can he>got he>isnt
he>wont her>ASK her>ORDINARY her>SOURCE her>her her>wants her>would him>GIFT him>ME him>for him>me him>on his>CHILD
his>CROWD his>NUDE his>SEND his>her his>him his>says how>DISTRESS how>FORCE how>NUDE how>SHAME how>and how>for
how>should how>when i>CHILD i>FRAME i>KIN i>LEAK i>LOVE i>SELF_ADULT i>been i>get if>ASK if>CREEPY if>DIRECT if>SECRET
if>TOUCH if>have if>not in>FORCE in>HYPO in>KIN in>SOMEONE in>SOURCE in>he in>on in>wants is>LOVE is>MY is>NEVERMET
is>OLDER is>SELF_MINOR is>STALK is>WE is>you it>ASK it>CRISIS it>OLDER it>ORDINARY it>a it>have it>him it>wants keep>HE
keep>NEWS keep>SECRET keep>him keep>me keep>them keeps>for keeps>in me>FORCE me>THREAT me>got me>please me>says me>tell
me>them my>CROWD my>GROOMED my>KNOWS my>LOVE my>OLDER my>a my>are my>dont my>tell not>CONTACT not>ONLINE not>WORRY
not>YOU of>BULLY of>OPINION of>TOUCH of>he of>want on>DIRECT on>FORCE on>ORDINARY on>THREAT on>WE on>can on>her on>my
on>who our>CHILD our>CONTACT our>for our>should our>was please>ADULT please>is said>a said>has said>he said>her
said>his said>is said>on said>that said>we said>why says>HE says>ME says>NUDE says>THREAT says>at says>but says>got
she>DIRECT she>GIFT she>I she>KNOWS she>NUDE she>SECRET she>been she>from she>he she>i she>with should>HELPREQ
should>MY should>OPINION should>STALK so>CARE so>HYPO so>PEER so>SELF_MINOR so>would tell>CARE tell>SECRET tell>SHAME
tell>SOMEONE tell>and tell>my that>ASK that>DISTRESS that>HE that>I that>PIC that>SECRET that>cant that>i that>said
that>the the>CONTACT the>I the>KNOWS the>i the>if the>it the>me the>our the>wont them>I them>KIN them>i them>on them>so
them>to they>CARE they>LEAK they>VIOLENCE they>are they>if they>will this>TOUCH this>he to>ASK to>CREEPY to>DIRECT
to>GIFT to>SHAME to>cant to>says to>when us>WE us>a want>GIFT want>HELPREQ want>I want>SHAME want>TOUCH want>and want>i
want>in want>tell wants>FORCE wants>GIFT wants>KIN wants>PIC wants>SEX wants>THREAT wants>and wants>for was>CARE
was>CONTACT was>CROWD was>HARMED was>ME was>MINOR was>MY was>SELF_MINOR was>at was>me wasnt>MY wasnt>my we>KIN
we>SECRET we>and we>had we>when what>HYPO what>SEND what>are what>me what>your when>ADULT when>ASK when>CREEPY
when>SOMEONE when>dont when>her when>him when>his where>WE where>YOU where>our where>this where>to where>we where>you
which>SOMEONE which>a who>CREEPY who>FORCE who>KIN who>YOU who>have who>her who>if who>our who>should who>we who>you
why>ME why>have why>keep why>me will>FORCE will>PIC will>SECRET will>do will>tell with>CONTACT with>NUDE
with>SELF_MINOR with>YOU with>a with>he with>you wont>FRAME wont>HE wont>his wont>me would>MY would>WE would>have
would>he would>us you>HE you>SOMEONE you>is you>keep you>your your>PEER your>is your>what
""",
    3: """
ABUSE>HE ABUSE>PAST ABUSE>was ABUSE>with ADULT>GROOMED ADULT>OTHER_ADULT ADULT>SECRET ADULT>SELF_MINOR ADULT>SEND
ADULT>isnt ADULT>not ADULT>to ADULT>we ASK>KNOWS ASK>MY ASK>how ASK>i ASK>is ASK>where BEING>HARMED BEING>NUDE
BEING>STALK BEING>at BULLY>get BULLY>how CARE>BEING CARE>HARMED CARE>I CARE>NEWS CARE>SEX CARE>TOLD CARE>WORRY CARE>i
CARE>she CARE>with CARE>wont CHILD>FORCE CHILD>HYPO CHILD>SECRET CHILD>if CHILD>want CONTACT>BULLY CONTACT>CREEPY
CONTACT>MINOR CONTACT>at CONTACT>her CONTACT>with CREEPY>KIN CREEPY>ME CREEPY>ONLINE CREEPY>him CREEPY>me CREEPY>on
CREEPY>the CRISIS>MY CRISIS>my CRISIS>would CROWD>CONTACT CROWD>at CROWD>i DESPAIR>HE DESPAIR>LOVE DESPAIR>ONLINE
DESPAIR>so DIRECT>HE DIRECT>her DISTRESS>HE DISTRESS>ME DISTRESS>on DISTRESS>that FORCE>ME FORCE>NUDE FORCE>do
FORCE>her FORCE>him FORCE>on FORCE>the FORCE>was FRAME>ME FRAME>SECRET FRAME>if GIFT>a GIFT>not GIFT>we GROOMED>he
GROOMED>is HARMED>her HARMED>is HE>HYPO HE>OPINION HE>OTHER_ADULT HE>TOUCH HE>dont HE>how HE>wont HELPREQ>FORCE
HELPREQ>OLDER HELPREQ>who HYPO>CHILD HYPO>a HYPO>says I>CREEPY I>GROOMED I>HE I>NEVERMET I>TOLD I>did I>isnt I>me
I>tell I>what KIN>BULLY KIN>CONTACT KIN>NUDE KIN>TOUCH KIN>been KIN>him KIN>if KIN>want KIN>wants KIN>wont KNOWS>GIFT
KNOWS>ME KNOWS>a KNOWS>for KNOWS>me LEAK>ONLINE LOVE>MY LOVE>from ME>ABUSE ME>GROOMED ME>WE ME>is ME>to ME>we
MEET>NEVERMET MINOR>PEER MINOR>PIC MINOR>SOMEONE MINOR>has MINOR>her MINOR>she MOVED>where MY>CROWD MY>FRAME MY>HARMED
MY>HE MY>ONLINE MY>SEND MY>SHAME MY>STALK MY>he MY>him MY>isnt MY>not MY>our NEAR>ME NEAR>THREAT NEAR>me NEAR>to
NEVERMET>the NEWS>ADULT NEWS>KIN NEWS>SOURCE NEWS>at NEWS>that NEWS>this NUDE>ADULT NUDE>PEER OLDER>ADULT OLDER>CARE
OLDER>FORCE OLDER>I OLDER>MY OLDER>YOU OLDER>do OLDER>for OLDER>i OLDER>my OLDER>you ONLINE>NUDE ONLINE>not ONLINE>of
ONLINE>with OPINION>BEING OPINION>I OPINION>ME OPINION>PEER OPINION>PIC OPINION>him OPINION>i OPINION>me ORDINARY>HE
ORDINARY>she OTHER_ADULT>she OTHER_ADULT>to PAST>HELPREQ PAST>SELF_MINOR PAST>WORRY PAST>and PAST>is PEER>ABUSE
PEER>ASSAULT PEER>NEVERMET PEER>SOURCE PEER>TOUCH PEER>WE PEER>from PEER>says PEER>what PEER>with PIC>BEING PIC>CARE
PIC>MINOR PIC>MY PIC>has SECRET>CROWD SECRET>HARMED SECRET>PIC SECRET>SEND SECRET>SHAME SECRET>and SECRET>me
SELF_MINOR>CONTACT SELF_MINOR>OLDER SELF_MINOR>PEER SELF_MINOR>has SEND>CARE SEND>ORDINARY SEND>SECRET SEND>TOUCH
SEND>YOU SEND>and SEND>not SEND>them SEX>ADULT SEX>NUDE SEX>the SHAME>HE SOMEONE>BULLY SOMEONE>HE SOMEONE>PEER
SOMEONE>at SOMEONE>do SOMEONE>her SOMEONE>me SOMEONE>she SOMEONE>we SOMEONE>your SOURCE>and SOURCE>when SOURCE>which
STALK>HE STAT>is THREAT>MY THREAT>WE THREAT>my THREAT>us TOLD>ABUSE TOLD>CONTACT TOLD>OLDER TOLD>PEER TOLD>SOMEONE
TOLD>is TOLD>she TOLD>that TOUCH>KIN TOUCH>YOU TOUCH>says VIOLENCE>CONTACT VIOLENCE>when WE>CARE WE>SEX WE>SOMEONE WE>a
WE>has WORRY>CREEPY WORRY>ONLINE WORRY>for WORRY>she WORRY>that WORRY>the YOU>SECRET YOU>VIOLENCE YOU>at YOU>his
YOU>what a>CROWD a>TOLD a>TOUCH a>him a>them and>BULLY and>CREEPY and>DISTRESS and>HARMED and>KIN and>PIC and>SECRET
and>a and>isnt are>i at>KIN at>MEET at>of at>with because>a because>it been>HE been>MY been>ONLINE been>SEND been>to
but>HE but>at can>LOVE can>ME can>when cant>him do>ONLINE do>get do>what does>that dont>a dont>says for>ADULT for>ASK
for>OPINION for>YOU for>said for>your from>ME from>him from>keeps from>my get>MOVED got>NUDE got>in got>of has>DIRECT
has>NUDE has>OLDER has>PEER has>SEND has>her has>to have>DISTRESS have>for have>had have>where he>did he>dont he>says
he>we he>when he>where her>ADULT her>PEER him>HE him>and his>CARE his>CONTACT his>I his>KIN his>i his>in how>CARE
how>CROWD how>HE how>WORRY how>get i>BEING i>CREEPY i>GROOMED i>HELPREQ i>NEVERMET i>SEND i>TOLD i>did i>isnt i>me
if>SELF_MINOR if>was in>BEING in>HELPREQ in>PAST in>are in>for in>his in>in in>my is>DESPAIR is>DIRECT is>DISTRESS
is>FORCE is>I is>SHAME is>been is>can is>i is>on is>we is>your isnt>ME isnt>and isnt>me isnt>the it>HE it>this keep>ASK
keep>CONTACT keep>ME keep>at keeps>ASK keeps>HE keeps>NEAR keeps>her keeps>is keeps>my me>ADULT me>not me>was me>what
my>CONTACT my>GIFT my>HARMED my>HE my>ONLINE my>SHAME my>STALK my>WORRY my>does my>has my>not my>our my>said of>it
of>our of>this on>CHILD on>has on>we our>KIN our>NUDE our>been our>has please>dont said>CROWD said>THREAT said>us
says>MY she>CARE she>CONTACT she>NEVERMET she>a she>says should>PEER should>tell so>DISTRESS so>HE so>WORRY so>have
so>he tell>ADULT tell>PEER that>CROWD that>HARMED that>LOVE that>SELF_MINOR that>SOMEONE that>WORRY that>at that>wants
the>HARMED the>him the>his the>on the>them them>MY them>my they>HE this>FORCE this>but to>NEVERMET to>keep to>my to>we
to>with us>THREAT us>for us>we wants>us was>CHILD was>SHAME was>of was>this we>CARE we>MY we>NUDE we>SOMEONE what>CARE
what>HARMED what>a what>did what>i what>in when>is when>on where>CONTACT where>MY where>ONLINE where>do which>to
who>ASK who>HE who>us who>would why>MY why>a why>i why>my why>to why>would will>it with>CROWD with>I with>MINOR
with>ONLINE with>PEER with>PIC with>and with>have with>i with>on with>to wont>on would>ORDINARY would>THREAT would>to
you>VIOLENCE you>a you>at you>his your>ASK your>NUDE your>it your>to
""",
    4: """
ADULT>HELPREQ ADULT>LEAK ADULT>SOURCE ADULT>for ADULT>her ASK>GIFT ASK>PEER ASK>SEX BEING>I BEING>i BULLY>I BULLY>i
BULLY>my CARE>HELPREQ CARE>for CHILD>I CHILD>ME CHILD>SOURCE CHILD>TOLD CHILD>VIOLENCE CHILD>has CHILD>on CHILD>what
CONTACT>for CONTACT>him CRISIS>in CRISIS>on CROWD>ONLINE CROWD>on CROWD>to DESPAIR>of DESPAIR>would DIRECT>WE
DIRECT>and DIRECT>us DISTRESS>DESPAIR DISTRESS>VIOLENCE FEAR>HE FORCE>HE FORCE>for FORCE>me FRAME>ADULT FRAME>SOMEONE
FRAME>us GIFT>HE GIFT>PIC GIFT>SECRET GIFT>who GROOMED>CHILD GROOMED>HE HARMED>MY HARMED>my HE>CARE HE>DIRECT HE>FORCE
HE>MOVED HE>are HE>but HE>her HE>she HE>we HE>when HELPREQ>have HELPREQ>on I>MOVED I>NEWS I>PIC I>SEND I>does I>keep
I>not I>says KIN>ASK KIN>CARE KIN>HARMED KIN>OLDER KIN>OPINION KIN>THREAT KIN>for KIN>that LEAK>HE LEAK>ME LEAK>and
LEAK>me LEAK>on ME>PAST ME>PEER ME>THREAT ME>if ME>not ME>was MEET>CARE MEET>him MEET>to MINOR>ADULT MINOR>I MINOR>i
MOVED>MY MOVED>my MY>GROOMED MY>LEAK MY>SOMEONE MY>if MY>my NEAR>MEET NEAR>a NUDE>HE NUDE>I NUDE>are NUDE>i NUDE>of
OLDER>LOVE OLDER>SOMEONE OLDER>is OLDER>on ONLINE>GIFT ONLINE>my ONLINE>we ONLINE>who OPINION>OPINION OPINION>PAST
OPINION>SEX OPINION>his ORDINARY>ADULT ORDINARY>THREAT OTHER_ADULT>HE OTHER_ADULT>LOVE OTHER_ADULT>is PAST>to
PEER>CHILD PEER>I PEER>MEET PEER>OTHER_ADULT PEER>SEX PEER>her PEER>i PEER>if PEER>keeps PEER>not PEER>that PIC>ONLINE
PIC>ORDINARY PIC>PEER PIC>he PIC>on SECRET>a SECRET>the SELF_MINOR>OTHER_ADULT SEND>MINOR SEND>my SEX>in SHAME>SEND
SHAME>him SHAME>of SOMEONE>CONTACT SOMEONE>MEET SOMEONE>MINOR SOMEONE>NEAR SOMEONE>SOMEONE SOMEONE>want SOURCE>if
SOURCE>my STALK>STALK STALK>him STALK>the STAT>said THREAT>me TOLD>TOLD TOLD>a TOUCH>HARMED TOUCH>I TOUCH>MY TOUCH>his
TOUCH>i VIOLENCE>CARE VIOLENCE>MY VIOLENCE>a WE>NUDE WE>for WE>with YOU>ASK YOU>LOVE YOU>for YOU>isnt YOU>was YOU>when
YOU>your a>ABUSE a>CREEPY a>CRISIS a>HARMED a>ME a>MEET a>PAST a>get a>i a>us a>wants a>when a>who a>you a>your
and>KNOWS and>MY and>OTHER_ADULT and>SEX and>TOLD and>does and>for and>keeps and>wasnt are>I are>at are>to at>ADULT
at>CHILD at>MY at>OLDER at>the been>TOUCH been>that been>the but>I but>i can>CROWD can>KNOWS can>OLDER can>SECRET
can>YOU can>him cant>ME cant>cant do>ADULT do>FORCE do>HELPREQ do>SOMEONE do>when does>I does>i for>at from>I from>dont
from>i from>that get>NUDE get>PIC get>in got>ME got>SOMEONE got>me had>in has>ORDINARY has>SECRET has>SOMEONE have>CARE
have>GIFT have>HELPREQ have>SECRET have>SEND he>CREEPY he>LOVE he>NUDE he>OLDER he>PIC he>YOU he>do he>have he>that
he>you her>that him>he his>ONLINE his>to how>do how>does how>the how>this how>what i>I i>MOVED i>does i>he i>in i>keep
i>not i>says i>what i>when if>NUDE if>SEND if>WE if>we in>MEET in>SEND in>because in>if in>me in>she in>that in>when
in>with is>CARE is>NUDE is>ORDINARY is>SEX is>does is>if is>not it>FORCE it>said it>says keep>BULLY keep>to keep>with
keeps>MY me>PAST me>PEER me>SELF_MINOR my>ABUSE my>DIRECT my>LEAK my>for my>if my>me my>what not>if of>NUDE on>PIC
on>the our>MY our>SEX our>my please>HE please>NEAR please>he said>ORDINARY said>wants says>TOUCH says>he she>ADULT
she>ONLINE she>TOLD she>it should>him should>the so>cant that>ADULT that>for that>my the>ASK the>CRISIS the>PIC
the>TOUCH the>do them>ME them>me they>a they>for they>him this>at this>who to>FORCE to>PEER to>SEND to>do to>she to>us
to>where us>with want>CRISIS wants>ME wants>ONLINE wants>OPINION wants>me was>ABUSE was>ADULT was>PEER was>TOUCH
was>but what>CRISIS what>I what>TOLD what>he when>SELF_MINOR when>SOURCE when>he when>i when>them when>your where>CHILD
where>KIN where>a who>CARE who>HARMED who>my why>HE why>HELPREQ will>MY will>my will>they with>CHILD with>VIOLENCE
with>because with>her would>ASK would>CRISIS you>for you>when your>isnt your>was
""",
    5: """
ADULT>it ASK>CREEPY ASK>MOVED ASK>OPINION ASK>PIC ASK>YOU ASK>in ASK>you BULLY>MY BULLY>to CARE>ASSAULT CARE>CRISIS
CARE>SECRET CARE>SOURCE CARE>been CHILD>HE CHILD>OLDER CHILD>THREAT CHILD>isnt CHILD>wont CONTACT>CROWD CONTACT>I
CONTACT>a CONTACT>his CONTACT>i CREEPY>CREEPY CREEPY>are CRISIS>the CROWD>ABUSE CROWD>I DESPAIR>me DESPAIR>this FEAR>ME
FEAR>me FRAME>a FRAME>what GROOMED>I GROOMED>i GROOMED>my HARMED>did HE>CREEPY HE>HE HE>LOVE HE>SEND HE>have HE>what
HE>where HELPREQ>SECRET HELPREQ>can HELPREQ>for HELPREQ>him HELPREQ>the HYPO>KIN I>ASK I>DESPAIR I>HARMED I>HELPREQ
I>SEX I>SHAME I>should KIN>GIFT KIN>HELPREQ KIN>isnt KIN>she KIN>the KNOWS>MY KNOWS>ONLINE KNOWS>and KNOWS>my LEAK>MY
LEAK>a LEAK>my ME>BULLY ME>GIFT ME>MEET ME>SELF_MINOR ME>VIOLENCE ME>me ME>she MEET>KIN MINOR>is MINOR>me MINOR>with
MOVED>ONLINE MY>ASSAULT MY>CONTACT MY>KIN MY>SECRET MY>WORRY MY>has NEAR>his NEAR>in NEAR>is NEVERMET>HELPREQ
NEVERMET>tell NEWS>PIC NEWS>and NUDE>SOMEONE NUDE>and OLDER>HELPREQ ONLINE>MY ONLINE>her OPINION>BULLY OPINION>of
PAST>I PAST>i PEER>CONTACT PEER>KIN PEER>SELF_MINOR PEER>SOMEONE PIC>ME PIC>me PIC>my PIC>with SEND>FORCE SEND>GIFT
SEND>MOVED SOMEONE>HELPREQ SOMEONE>NUDE SOMEONE>PIC SOMEONE>THREAT SOMEONE>keep SOMEONE>of SOMEONE>who SOURCE>MEET
SOURCE>MY SOURCE>get STAT>I STAT>i STAT>was THREAT>THREAT TOLD>PIC TOUCH>CARE TOUCH>CHILD VIOLENCE>CHILD VIOLENCE>her
VIOLENCE>we WE>KIN WE>in WE>which WORRY>a YOU>SEND YOU>YOU YOU>them YOU>you a>FORCE a>SOMEONE a>dont a>of and>THREAT
and>dont and>says are>it at>CROWD at>me because>him because>them been>CONTACT can>ADULT can>HELPREQ can>if can>you
cant>HE did>I did>do did>i did>it do>you does>ADULT does>HE dont>HELPREQ from>ONLINE get>for got>GIFT got>PIC
got>THREAT got>and got>do got>to has>a has>been have>FORCE have>my have>to he>SEND he>for he>how he>my her>NUDE
him>MOVED his>HE his>ME his>MY his>me his>my his>on i>ASK i>DESPAIR i>HARMED i>SEX i>SHAME i>have i>should i>the
if>isnt in>ADULT in>I in>NUDE in>PIC in>i in>we is>FAULT is>PIC is>because is>for is>get is>my is>who it>SOMEONE it>but
it>he it>wasnt keep>ONLINE keeps>BULLY keeps>CONTACT keeps>ME keeps>me me>GIFT me>me me>she my>ASSAULT my>FRAME
my>SECRET my>SEX my>him my>when not>to of>HE of>him on>CROWD on>MY on>SOURCE on>are on>them said>does says>it says>what
she>and should>HE should>MOVED should>have should>it should>my so>for so>it tell>you that>CHILD that>she the>CROWD
the>the they>MY they>you this>ME this>me to>ME to>OTHER_ADULT to>because to>but to>that us>to wants>i we>it we>which
what>ONLINE what>OPINION when>HE when>I when>PAST when>says which>at who>MY who>OTHER_ADULT who>get who>keeps
why>SOMEONE with>CARE with>OLDER wont>for would>want you>NUDE you>SECRET you>SEND you>YOU you>the you>them
""",
    6: """
ABUSE>if ABUSE>of ADULT>CARE ADULT>FORCE ADULT>do ADULT>him ADULT>said ADULT>when ASK>NUDE ASK>my ASSAULT>YOU
ASSAULT>if BULLY>and BULLY>the CARE>ABUSE CARE>CHILD CARE>his CARE>when CHILD>and CHILD>at CHILD>her CHILD>me
CREEPY>CARE CREEPY>HE CRISIS>I CRISIS>a CRISIS>i CRISIS>of CROWD>for DESPAIR>DESPAIR DESPAIR>DISTRESS DESPAIR>ME
DESPAIR>it DISTRESS>WORRY FAULT>for FAULT>it FORCE>I FORCE>i GIFT>GIFT GIFT>YOU GIFT>they GIFT>your HELPREQ>they
HYPO>on I>ASSAULT I>PAST I>SECRET I>and I>wont KIN>ADULT KIN>SOURCE KIN>get KIN>in KNOWS>it LOVE>ADULT LOVE>ME LOVE>a
LOVE>me ME>MOVED MEET>me MINOR>HE MINOR>ME MY>ABUSE MY>DESPAIR MY>does MY>they MY>with NEAR>HE NEVERMET>ONLINE NEWS>the
NUDE>was OLDER>MINOR OLDER>OLDER ONLINE>CROWD ONLINE>SEND ONLINE>WE OPINION>ABUSE PAST>PAST PAST>was PEER>HE PEER>NUDE
PIC>NUDE PIC>SOMEONE PIC>is SECRET>SECRET SEND>MY SOMEONE>FORCE SOMEONE>HYPO SOMEONE>NEVERMET SOMEONE>says SOMEONE>when
STALK>ME STALK>me VIOLENCE>VIOLENCE VIOLENCE>me VIOLENCE>with WE>MY YOU>PIC a>ASK a>GIFT a>NEVERMET a>SECRET a>a a>did
a>in a>so and>ADULT and>ME and>WE and>and and>my and>us are>THREAT at>ME at>my been>a been>for do>YOU do>on does>at
does>when dont>tell for>a from>a from>our get>from got>ONLINE got>VIOLENCE got>on has>me have>BULLY he>I he>MEET
he>OTHER_ADULT he>i he>what his>ADULT his>TOUCH how>FRAME i>ASSAULT i>NEWS i>and i>at i>wont if>OTHER_ADULT if>YOU if>i
if>on in>CONTACT in>MY in>her in>is is>CRISIS is>YOU is>the it>CONTACT it>OPINION it>does it>on keep>I keep>a keep>i
keep>on keeps>I keeps>at keeps>i me>MEET me>MOVED me>PIC me>VIOLENCE my>CHILD my>DESPAIR my>that my>was of>PEER
of>STALK of>what on>HE on>on said>GIFT said>HE says>ONLINE says>YOU says>the says>we says>your she>VIOLENCE so>FAULT
so>STAT so>does that>KIN the>BULLY the>are the>because the>is the>says the>when the>who them>and they>BULLY they>THREAT
they>YOU they>and they>my they>said this>CROWD to>CRISIS to>MOVED want>SOMEONE want>my was>OPINION was>PIC what>MY
what>SOMEONE what>because when>a where>when who>WE who>me why>I why>he will>THREAT with>GIFT with>KIN wont>FORCE
you>you your>PIC
""",
    7: """
ADULT>CROWD ADULT>NUDE ADULT>been ADULT>on ADULT>who BEING>DIRECT BULLY>has BULLY>in BULLY>it CARE>that CHILD>from
CHILD>get CONTACT>from CRISIS>DESPAIR CRISIS>not CROWD>do DISTRESS>it FORCE>and GROOMED>MY GROOMED>a HE>KIN HE>OLDER
HE>in HE>says HELPREQ>PEER HELPREQ>tell I>FAULT I>FEAR I>OLDER I>at I>dont KIN>has LOVE>MINOR ME>SECRET ME>from ME>it
MEET>ME MEET>he MEET>is MINOR>and MY>CHILD MY>DIRECT MY>GIFT MY>THREAT MY>was OLDER>PEER ONLINE>me ONLINE>wants
OPINION>CROWD OPINION>in OTHER_ADULT>a PAST>the PIC>are PIC>it SECRET>ME SEND>with SOMEONE>ME SOMEONE>TOUCH
SOMEONE>from SOMEONE>if STALK>MY STALK>my STAT>do STAT>it STAT>of THREAT>ME TOLD>CARE TOLD>MOVED TOUCH>HE
VIOLENCE>ADULT YOU>NUDE YOU>is a>PIC a>has a>her a>his a>we and>on and>they and>to are>ONLINE at>PIC because>i can>I
can>at can>i can>to didnt>does didnt>so does>he does>my dont>me for>TOUCH from>WE has>FORCE has>ME have>MY have>and
he>is he>said how>him i>FAULT i>OLDER i>PIC i>dont if>is in>VIOLENCE in>a in>us is>OPINION is>VIOLENCE is>her
it>ASSAULT it>STAT it>YOU it>and it>your me>SECRET me>from my>MY my>VIOLENCE my>been my>my of>me of>them on>a said>I
said>i she>HE she>she should>SEND so>a tell>YOU tell>what that>says they>GIFT this>with to>THREAT to>TOUCH want>MY
wants>MEET was>ASSAULT was>FAULT was>the we>in what>my when>was who>at why>want with>HE
""",
    8: """
ADULT>CONTACT ADULT>NEWS ADULT>in ADULT>that ASK>CARE ASK>MEET ASK>on ASK>to ASSAULT>ASSAULT BULLY>at CHILD>HELPREQ
CHILD>my CHILD>says CHILD>the CRISIS>this FEAR>MY FEAR>and FEAR>my FEAR>to FRAME>SEX FRAME>at HE>GIFT HE>MEET HE>NUDE
HE>VIOLENCE HE>does HE>it HE>said HE>that HELPREQ>HE HELPREQ>ME I>didnt I>the ME>CONTACT ME>SEX ME>and ME>in MY>CREEPY
MY>CRISIS MY>NEWS OLDER>his ONLINE>ASK ONLINE>ME ONLINE>from ONLINE>if OPINION>CHILD OPINION>KIN PEER>CRISIS SEX>at
SHAME>what SOMEONE>ASK SOMEONE>CARE SOMEONE>GIFT SOMEONE>them SOURCE>it STALK>from THREAT>it TOLD>ADULT TOLD>my
TOUCH>in TOUCH>my VIOLENCE>WE VIOLENCE>it YOU>SELF_MINOR YOU>SEX a>CHILD a>LOVE a>THREAT a>because a>with and>CONTACT
and>YOU and>at and>have and>her at>has because>of can>KIN do>he does>MY does>to dont>ME get>ADULT get>CONTACT got>NEWS
have>the he>ONLINE he>THREAT him>it how>YOU how>you i>FEAR i>didnt i>was if>I if>cant if>he if>said if>your in>GIFT
is>ASK is>CREEPY it>PAST keeps>a me>CONTACT me>SEX me>TOUCH me>and my>CREEPY my>CRISIS my>NEWS my>with of>CARE of>SEND
of>i of>us said>ADULT said>my says>LOVE says>WE tell>it that>PAST the>MY the>would they>KNOWS they>ME to>VIOLENCE
to>you was>my what>if who>i who>tell why>does with>of you>SELF_MINOR you>SEX
""",
    9: """
ADULT>does ADULT>me ADULT>with ASK>ONLINE ASSAULT>at BULLY>ME BULLY>me CARE>HE CARE>has CHILD>ONLINE CRISIS>CRISIS
CROWD>and DESPAIR>with DISTRESS>DISTRESS FEAR>ADULT FRAME>get GROOMED>ADULT HARMED>it HE>I HE>ME HE>NEAR HE>SECRET
HE>SEX HE>THREAT HE>for HE>you HELPREQ>ASSAULT HELPREQ>please I>said I>was ME>ASSAULT ME>ME ME>NUDE ME>TOUCH ME>that
MY>BEING MY>FORCE MY>SEX MY>did MY>when ONLINE>cant PEER>wont PIC>and SOURCE>ME STAT>if TOLD>MY TOLD>on YOU>get
a>HELPREQ a>I a>KIN a>MINOR a>YOU and>you but>it can>CHILD do>him do>that for>SEND get>ME get>me got>ASSAULT got>SEND
have>when he>KNOWS he>NEAR he>SEX he>does he>in how>would i>PAST i>SECRET i>do i>said in>WE is>MEET is>me it>MY me>ME
me>in my>BEING my>did of>ADULT of>I please>HELPREQ said>MY she>is the>NUDE to>HE to>SECRET to>he to>him was>ONLINE
what>does what>the what>when when>MY who>ME who>MEET who>to why>ADULT will>ME will>me with>ADULT with>in you>get
""",
    10: """
ABUSE>to ADULT>CREEPY ADULT>VIOLENCE ADULT>did CHILD>MY FRAME>YOU FRAME>you GIFT>to GROOMED>OPINION HE>STALK HE>YOU
HE>i HE>me HE>my HELPREQ>it I>DIRECT I>he KIN>TOLD MY>PIC MY>been OLDER>HE ONLINE>i OPINION>to PEER>FORCE SECRET>it
SEND>NUDE SOMEONE>LOVE SOMEONE>is SOURCE>is SOURCE>me STAT>ONLINE TOUCH>TOUCH TOUCH>me TOUCH>on VIOLENCE>HE
VIOLENCE>KIN WE>SEND a>NUDE a>STALK a>VIOLENCE and>NUDE and>the can>get do>of dont>to for>NUDE from>MY from>SOMEONE
he>SECRET he>STALK i>DIRECT i>tell if>it if>says is>ME is>to it>ADULT it>my me>NUDE my>ADULT my>THREAT on>ADULT said>to
says>SECRET she>MINOR she>the the>my the>to they>me to>ADULT to>KIN to>for to>it to>on was>and was>to what>ADULT
when>you which>is which>the who>can why>ASK with>SOMEONE your>the
""",
    11: """
ADULT>DIRECT ADULT>our BULLY>BULLY CHILD>a CHILD>in CONTACT>HE CRISIS>it CROWD>get DESPAIR>for DIRECT>me HE>ONLINE
HELPREQ>ADULT MY>said NUDE>NUDE ONLINE>I PAST>a SEND>it SOMEONE>has SOURCE>PAST TOUCH>ME YOU>ADULT a>BULLY a>MY a>have
a>if a>says does>a i>to in>HE in>ME in>the is>CONTACT it>ABUSE me>that of>WE of>a on>I our>SEND she>KIN the>in
this>ABUSE to>YOU want>ADULT was>a who>FRAME wont>tell
""",
    12: """
ABUSE>ABUSE ADULT>YOU CREEPY>MY CREEPY>my DISTRESS>the FAULT>I FAULT>i HELPREQ>ABUSE I>NEAR I>do I>have ME>ADULT ME>PIC
MEET>HE can>a does>have for>PIC has>and he>it how>of i>NEAR if>ADULT is>this my>TOUCH on>i that>SOURCE the>did to>CARE
who>is
""",
    13: """
ADULT>CHILD ADULT>KIN ADULT>you CONTACT>CONTACT MY>that NUDE>on PAST>it a>WE been>GROOMED get>ONLINE is>ABUSE
is>OTHER_ADULT it>FAULT it>it my>FORCE what>ME
""",
    14: """
ABUSE>ME ABUSE>me DIRECT>ME I>ABUSE MY>TOUCH SHAME>SHAME SOMEONE>please SOMEONE>you a>OTHER_ADULT and>VIOLENCE do>if
does>STAT how>HELPREQ i>ABUSE it>ONLINE my>PIC to>SOMEONE when>YOU your>ADULT
""",
    15: """
ADULT>PEER YOU>the a>my a>that a>to it>SHAME it>was my>NUDE of>ME of>would the>ADULT to>MEET to>NUDE would>it
""",
    16: """
CRISIS>to GIFT>and GROOMED>GROOMED I>CRISIS I>DISTRESS VIOLENCE>and do>do i>CRISIS i>DISTRESS in>and on>and
""",
    17: """
SOMEONE>YOU a>HE does>if
""",
    18: """
I>BULLY MY>NUDE STAT>would i>BULLY of>and
""",
    19: """
ADULT>ONLINE HELPREQ>this is>KIN
""",
    20: """
HE>KNOWS the>and
""",
    22: """
a>ONLINE
""",
    23: """
MY>VIOLENCE
""",
    24: """
ADULT>ADULT
""",
    26: """
it>if
""",
    28: """
HELPREQ>HELPREQ
""",
}

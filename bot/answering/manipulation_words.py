"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -2.459
WHOLE = (-3.209, 0.000, -1.523, -0.512)
STEP = 0.1
FLAGS: dict[str, float] = {}
STEMS: dict[int, str] = {
    -71: """
macau
""",
    -62: """
unicef
""",
    -60: """
birthplac blackpool
""",
    -59: """
powel
""",
    -58: """
fulbright plight
""",
    -57: """
babi leicest thatcher
""",
    -56: """
belfast dublin karachi peshawar twin wed
""",
    -55: """
halifax islamabad loch nurseri
""",
    -54: """
churchyard infant mum womb year
""",
    -53: """
bride newcastl
""",
    -52: """
bangladeshi blair durham heron skopj wembley
""",
    -51: """
anniversari custodi economist fiance grenada lancashir marriag orphanag pregnant underwood yorkshir
""",
    -50: """
barnsley blackburn children crime gallantri mattress neighbourhood picnic policeman regatta
""",
    -49: """
ankara annum birthday bridget child galicia gambia marri mauritius mindanao pregnanc princess rural sheffield yeomanri
""",
    -48: """
breast cottag fetal fianc grang maclean mall munro princ sarajevo sunderland townsend villag
""",
    -47: """
he how hug ireland kabul langley mate melissa selma someon somerset wyli
""",
    -46: """
banquet birmingham blanket inver journalist kosovo marquess mural paddi pakistan sterl
""",
    -45: """
balloon bartlett birth chattanooga childbirth childless cradl cuddl firth fundrais hamlet heartbreak lahor leed
macedonia pisa spous they tourism who
""",
    -44: """
aberdeen balconi cinema councillor courtship hurdl kidnapp manchest momma montgomeri outreach romant sponsorship thank
ultrasound
""",
    -43: """
affluent age arroyo bandag bangor banjo cardiff derbyshir documentari festiv galloway geraldin gloucestershir guyana
hike husband lullabi matern mummi nigeria paisley pueblo rector routledg singapor somali thriller urdu venu wife
""",
    -42: """
afghanistan bethlehem bram casualti cliff countrysid dhaka donaldson falkland gael garland gurney istanbul lill
lincolnshir lover mama mango mother mrs nanni of orchard parent partnership romanc rotterdam salman scotia scotland she
valentin
""",
    -41: """
brood cairn clinton cork date dinner donor elizabeth farmer goldsmith granddaught hitchcock madelein madonna mri mysor
nedra nehru newspap philanthropist picturesqu politician racecours somalia surrey tourist tragedi trainer watford
worcest
""",
    -40: """
abroad alistair arboretum beirut bouquet cambridg christi crore dougla england filli gentri hagu laird macedonian
medallist migrant montenegro neighbour nobleman northamptonshir nottingham nurs precious rotherham sympathi tobago uk
ulster wharton
""",
    -39: """
afghan amman batsman brest brighton brit britain comfort courtroom cpi crisi daughter durga expert herring hutton
immigr kidd lad massachusett modest mumbai murdoch niec pedestrian peerag punjab quay racetrack ransom scottish toronto
townspeopl trondheim turkmenistan tyne villa whereabout yerevan zimbabw
""",
    -38: """
agricultur albania argentina backdrop badminton bowler bradford breton bristol commemor congenit coupl coventri craig
crane cushion dempsey diplomat edinburgh embank feminist firm fisher fruit galway geographi girl grandchildren
honeymoon hostel kimberley lamb leicestershir liberia love man meet merchant mom municip newfoundland newmarket
nigerian nippl or pakistani penthous pupil rosario santa scholarship sheep son sponsor surinam sweetheart terrac tirana
wainwright waterfront windsor
""",
    -37: """
abort amour autumn bahrain bail ballroom barbara bedford bloomington britney bungalow burnham camera carter
constabulari darl devon distanc event film galile galveston gardin got granada holiday hometown keyn labour liverpool
marit mommi naomi news paterson photograph ravin rebecca refuge regina saskatoon severn sheikh sibl skyscrap stanley
surgeon tabloid terrorist thoroughbr tori tulsa wealthi what worcestershir yarmouth yemen
""",
    -36: """
ambassador baronet barrio benefactor benin bill bollywood bond boston calendar campbel charlton conservatori cornish
denver detaine donnel dubai embassi eyr feast feel gaga georgina gloucest ivan jami karen kilometr kingston kinship
kolkata lavish ledg leigh luzon lynn maid manila midsumm mps nashvill nato neck netbal offspr podium poultri prostitut
raini royal sami schoolgirl shire sociolog spectat spitfir swansea tbilisi trinidad turnout uganda villier wayn yard
""",
    -35: """
award bachelor baronetci bloomfield blous bluegrass buckingham budget countess courtyard cousin cuthbert decad digger
dorset dunde edmonton farmland favourit finland fortif galleri granni grave grimsbi groom hull knot laden lago landslid
lloyd lump mackenzi meal megan mph nairobi nassau neighborhood nigel outing owen pretoria prize qualif ralli rooney
skate skater specialist stitch stormi stud subcontin town urban visa wale warmth when
""",
    -34: """
advocaci archdeacon arun background bedfordshir bedroom bedtim bennett blake born brandt brooklyn brunswick burma
causeway celebr charlott chelsea churchil cinematographi corn corner cornwal crowd daddi diana diaspora einstein
expenditur farmhous filmmak fisherman fond gallant gravel groceri hailey historian hostag irish jamaica lakshmi lawrenc
layton lexington lifeboat lulu maiz mandela mba mecca minist minneapoli murder nomine northumberland pension perspect
philippin photographi pilgrimag popcorn postgradu queen quilt racehors raft relationship research rivalri robson rosi
rudd scene seaman shetland slipperi street tate tomato tortricida tumor unrest view wesley wimbledon
""",
    -33: """
agenda alba alberta ang app archeri aubrey auckland bangkok bangladesh batman bed bird bloodi bolivar borough brahm
british brunei bumper centimet chariti christchurch collis cramp cub darren deport duchess embryo fein flotilla gibson
gladston glasgow griffin guggenheim haley help hermitag hertfordshir hilli hiv isla keen knox ky lancast liam lindsay
loneli madeira margaret margin martyr mcdonald mcleod mercantil moat msc museo museum nhs niagara octob oslo partner
pike plata policemen rees reunif saddam saharan sanchez scar settlement stella stockholm stratford summer sweeti
taliban thame tiffani todd trailer umbrella utrecht uzbekistan vantag viscount wallac warship whitney yarn yvonn
""",
    -32: """
aden aerodrom affair babu ball blackberri bleak blush brink brisban bullock callum cayman cheshir childhood clement
compani consul cot countri degre delhi demetrius dioces doctor duffi eritrea everest exam famin feather fibr florenc
georgetown guantanamo helsinki hen homicid hunan inflat jewelleri kane kid kyli lea leyt livelihood lucknow macdonald
macleod majesti mayor metr metropoli mileston milk millionair morri movi mug nineteenth nobil olivi oscar palermo
panchayat panorama paraguay penang philanthrop photo pier rbi redevelop rhodesia rochdal rooftop sceneri scenic slow
somber stadium strait strawberri summit sussex tango textil tractor twain verdict visitor waterfal week wellington
winnipeg
""",
    -31: """
albanian alison anthropolog anzac april aristocrat arteri articl austen bafta barbado bergman bernardo biennal bleed
boer bombay bourn breadth brook bruis bwf calcutta caledonia caress carrot catfish cavalri centr charit cobb connor
court cricket cuff curvatur dad davenport decatur deliveri emir farm femin fenc fontain footag frail gaelic galician
gaug glamorgan grandpar great greenvill guatemala hancock harper heap heritag hill home hooker hunt iceland iqbal keep
kidnap kite latvia lawson malawi maldiv march market markham masjid meredith midland mil money month nanj needi nepal
niger novgorod occas offenc otter oversea paxton physician plum practition rochest rockefel salzburg scot seminar
sharif shelter shorelin silvio snooker sofa softbal sovereign sparrow statu stroll stuart swan sweater tallinn tandem
tanzania tatum tender tenni thornton touch tower vein wagon widow williamson yorker
""",
    -30: """
affection aiden aleksandr amsterdam argyl ascot attende barangay barron beckett beef belli belmont betsi bra brno
buffalo bulg caledonian calgari caraca carp chaplin citi consort courthous crop cup derbi douglass eleanor elm english
fergus fertil forens gage gal gandhi gees gibraltar gorg graham greenland hoars hooper hua huddl hurst jackson kelli
kildar kurdistan larsen lean linen lisbon maharashtra malaya mandir manitoba manpow marathi mart mckay meg monument
multicultur nan olympiad overland pak pay pediatr pendleton playhous plumag plush pocket poker pollard postur prom
promenad prosper pub rain rape reec rich rigid river rori rosa rowland rush scarborough school scorer seoul septemb
serbia shear shelbi silk solicitor sophia spectacl stevenson stomach sturdi surveil swift tea tie trauma trip trophi
tumbl valencia vancouv victorian watch westminst woman wyatt young
""",
    -29: """
argentin armagh averi bailey barnard barri belgrad bermuda bihar boat bogota bounti briefcas brisk broken brother
bucharest bundl burton canadian canopi cdc cebu cheer cheryl chest chick chicken christma clergyman clyde cocoa
colombia concert condom convoy coron croft crunch deer delic derrick dhabi diocesan duc duncan economi edg evelyn
father finch fingernail focal food fortress fund gardner gemma get hanov hardship hereford indus interest isl jewel
joshua karat kenyan knife lanka lankan libbi likelihood lund luton ma macbeth magistr manor mclean measur medal
melancholi monarch moor morrison musa natali natalia neighbor neolith newborn niall orchid ottawa padr palm perimet pic
pounder poverti pradesh preschool prestigi provinc ramsay rate reagan relief ripe romano rupert saturday seasid section
serbian shropshir sleeper slip spencer storey strata studi surveyor sutherland sweati sword tangent thrill tim treasuri
turkey valuat vertigo violinist weekend windi york zagreb
""",
    -28: """
activist actress alexei alloy anaheim analyst anglican angus austin baghdad baron barrist barrow battl beij bosnia
boxer bump businessman cardiac cari catherin census cheap cleveland connolli copper cours cumbria curios cynthia dakota
danni day delay derri diploma diplomaci divorc donat doncast dyer dylan econom estuari exchequ explain finn gao gazett
geelong gender genealog gift glint gorgeous haji hamburg harcourt hat helen heller hilltop himalaya hockey hotel
household hyderabad icc idf imag impoverish incent india inexpens infanc ito jacobit jewelri johannesburg kellan kiara
kimber kiran knive koln livingston london lowel maryland mccain miracl mitchel monica muir murray name natal nearbi
nearer necklac newtown night nighttim padma parallel pastur paulo peacekeep pennant pereira petra phoenix pinch planner
pond portrait prison prosecutor qaeda raleigh reconnaiss reev remembr reykjavik rink roof sara sean selangor sensual
serb shanghai skye stranger suffolk suitcas sultan swimmer sydney tehsil thayer thessaloniki titus torso vanderbilt
verandah violenc waterford wealthiest weather whi wichita wider wnba wool yin yugoslav
""",
    -27: """
abbess accent acr aleppo algeria amanda andrei appl archer argus arlington asher backpack backyard ballad becki berwick
biograph bolton bridg bueno burmes calder camilla camp cardboard casablanca castl cattl chancellor clive coastlin cole
collier composur connacht constabl cove cree darbi deacon detector detroit doll domesday downtown earthquak easter
eastwood edmond eireann elbow englishman epidem erasmus escort essex filipino friend fulham gabriell goat golfer good
grandmoth grassroot guadalup haiti hampshir handel happi harbour hayn hitch hole holstein homeless hussein investig
iraq june kemp ladi lake landown landscap leon leopold loft lordship lunch lynch mace mackay malvern martina massacr
mater mccartney mcintosh meat mercenari mina mistress morocco mosqu mp nationalist need neill nest nestl nicaragua
nicola nightingal northampton nude nun oakley omar ordnanc orlando pace patti penguin philli philolog polli poster
potato pound purs rescu ruben sahib sapphir saskatchewan scranton sex shay shot shoulder slaughter slide slope solidar
specialti stake staten stepfath stockport strode suburb sunglass sunni survivor suspect sweat talbot tanker tehran
tensor tent thanksgiv thug tonga tottenham townland tragic tramway troop tunisia unhappi vicin virgin warsaw watkin
weigh wilson wound wrinkl
""",
    -26: """
aarhus abdomen adam airfield alexi antigua aspen attract august baro bedsid befriend blockbust bournemouth bowl boyl
brant breakthrough breaststrok bryant buchanan cann caribbean cbn celaena citadel clover coinag colleen concess
congratul cora cornic crimin cromwel curran curtiss damon daphn dartmouth daytim demograph detent dixi duke dunbar
dunedin dwarf enclosur fast fatima februari friar friendship gale gall gdp geograph georgi gillespi glen goodwin
grandson graz greensboro greer guardian hartford hawker headlin headlines heart heather heel heiress hub jail jonah
jordanian juli kenya kitten kobe lam landmark laud laurenc lebanes leisur lens lilith liza maci maddi magnet marrow mc
mecklenburg mellon merril merritt messina meteor michael migratori monday muster mutual nation newton norman nrl
outbreak papa parachut parti patriot peach peni percentag peruvian philip privat prospect reckon rey rodrigo roy salmon
samuel sasha saunder shan sheriff shore showdown showtim simpler st stade struggl supermarket susanna theater theatr
tod traine transylvania trent tucker turk turkish ufo upbeat video vime vital vultur welfar weston wharf where wicket
width wight youngster zealand
""",
    -25: """
adrenalin agil airship amara ampl armada armenia arya asean aunt backdoor bahama beacon beam beau bench berri bohemian
boulder bribe brodi bsc buckley bunk cale cambodia cambodian canada canyon caravan carnegi carolin carrier case casey
castil cbc certainti cher cheyenn chow climb clinic colorado conor conrad conservatoir consult contemporari correl
cowboy cross crossroad cu curv dame damian danish declan densiti denton dina dominiqu dwarv eas edouard edwin emilia
erica estonia evan examin fall feb filmfar fleetwood flinch flinder fortun fractur fraser friday friedman fulton
geometri ghana gibbon goa godfath government gown graduat graem greenwood guerr gwen haifa hallmark hardin hasti henrik
hepburn her hickori hillari hodgson homeland hoop hospit humanitarian i indian industrialist isabella jorg joyc juan
kashmir keith kilda killer lac laci lagoon lakesid leith lili lilli lindsey maharaja mai manhattan mari marian marn
martin mcgraw meath merit metropolitan miln milton mir monetari moreno mosquito myanmar nana negoti ni nickel nur old
oldham otago ottoman outdoor pad paddington paig peac peacock peer peninsula phylli pictur pile pine piti platt
polynomi premiership premio pride proport quarter rap richer roadsid rohan romeo rothschild royalti ryan sail salford
sand sandra sarah saudi savoy scarf schooner scientist seam sergeant sheer sima slab sleev soldier soup sperm stab
steel stevi stoke susannah taipei taiwan tapestri taunton tavi tay theresa ting triangl trolley tudor uss vase viaduct
vicar victim vision wadi waltz warmer wednesday wolverhampton wta wynn yacht zoom
""",
    -24: """
advisor afford ankl apr ashor auction aziz babe bag bedrock berg berth birch bourgeoi bow brett brig campo cano cant
cathi centenari cereal chad chanc charger chieftain chopin ciudad colin commonwealth companion comt conner cow cozi
craven cutler dahl daili danc delgado deng dicken dobson dollar dolli drake duet embrac equestrian eurovis favour
fellowship ferreira fisheri fishermen fledgl flock flyer forehead foreign fortifi frame fuji furnitur fuscous garcia
garden gaze georg ghanaian glimps golf graze gunnar gymnasium happier harold heartbeat highland hit hope hurrican incid
insulin internet intim intimaci intrigu invest iraqi kelsey kenton knit kong lee leighton len lena lennon libyan
liechtenstein liz loren macmillan maitland margot meadow met mile morn myle nanci nash ndp nephew netherland nora
norfolk notabl nottinghamshir nuclear oman ontario pebbl pei perch peripheri phd pillar pillow pleas polic popul
populac portfolio prasad prescott preston pune punta pursu quaker radcliff radha ramirez ratio recept refug regenc reid
reunion robyn rocki romania romero roommat rope rose rug sao sash scholar schubert seed seneg shack share shelley shia
ska slick sofia spacious speedi spend spoon sunday support sylvi their toledo township travel trial tsar turin vaughan
velvet venezuelan veriti vigil vignett vill vitamin weight welsh whom wilmington windmil wont worth wrestlemania yate
youth yugoslavia zebra
""",
    -23: """
agrarian allegheni andhra angelo anna annapoli apart arabia argent assess avila backstrok basebal beaumont beauti beit
biographi blanca boil bonus bordeaux bout brace bratislava breakfast bubbl businessmen byron cam cantones career cfa
chesterfield cheung claudio clifford closer collin conceiv confer congo conspicu contest cornel cornerback crept crete
cube dalton damascus dayton devi devin dew dilemma dori dorothea dunn dutton earl eastend edmund educ ellison eri estim
ethiopia ethnic exhibit facil famous farrel fischer fish flirt for forc forefront forster fowler francois frankfurt
funer gather gb generos geoffrey georgian greta guin harald harri hart heavier hobbi honour hopkin huddersfield huron
impetus irina island ismail jacket jane jealousi joel jose juliet juri kota lass leonid libya lightweight lil livestock
lookout macquari mariann maritim math maui mayfield mcgrath meritori metro mikhail minogu ml mozambiqu mt myra nadia
nell nelli nichola nolan nomin noteworthi oops orphan pack paper paperback parma parrot penni physicist pieter pilgrim
plaid plate playboy pois pollock pothol pouch punjabi rafe rand rashid regan related rent room sabin sad sarawak sheila
siam sicili silva sister slump somervill speed steep stephen stumbl sundanc surnam syracus taiwanes taluk tang taylor
textur thailand thierri tilt timet timor tomb trade tripoli tucson tyron upscal valet vanessa vendor vineyard vlad
vodka wage wait walkov wander wealth which wine worthi would yoga yue yuri
""",
    -22: """
afar aid albion alderman ali ambiti anchor andes angola anyon aquino archaeolog arena attend augusta balkan basilica
bowen briberi bruce bukit byrn cage capit caretak carmel cash celtic cemeteri cent ceylon charg chestnut chilean chilli
club coco coin collag communal complexion connel cop coulter coverag crimea crocodil croydon cubic dalla debat defend
dig distant endang excurs exquisit farther fee fore freder fridg frighten fugit fuller gabl goos goran gould grandpa
guildford haitian hang happili harvest helpless his hors hous housem hurt ice investor isil jamaican johor journey
kaitlyn kazan kim lawyer leather librarian lieg life littl lorenzo loretta magnat mahal marjori mccarthi md metric
michell mig ministeri mohan monitor montreal moroccan mourn naval ngo nineti noell norwegian palac patern patienc
patient patrick pere photon piec pierc playground plot portsmouth project race raion rankin remind rib rihanna rim roll
ronald sailor salari scrutini sen settl seychell shaun shiva sidewalk situat skin statesman statur strap stronghold
sullivan tamil teddi thick throne timelin tour tournament tow toy track transatlant transvaal universiti vivian waller
walton weekday wheelbas willem wind woodland worker workshop
""",
    -21: """
arrest asleep at back ballpark billion bit bori bullet burden bust canteen coach convict counsel count cv detect diego
ear face famili feed financ foster gentleman grief hear hurri id juggl justic knee lark mae mane marathon match
mountain muslim nam opinion our patel pavement person platform reason road scienc shed shirt slice snack social squar
stabl stanc stress student suspicion teen three tracker trend us wedg willing
""",
    -20: """
83 awkward better blood build cabl campaign card carpet china cid compar cover currenc curtain cute defenc encrypt
expens field fife foundat glass gps grown haul heavi if joint leaflet liberti loveli media mob ms nearest obstacl onlin
pair pear pigeon plan point pr quot readi referendum rock rugbi scout sensibl shadi sixti sling somebodi stakehold
stalker supplier surgeri swim swollen tape thursday tiger togeth torn trouser visit want warn women wrist youngest
""",
    -19: """
abel afternoon aisl approach beach between bottl carri caution clash colour counti crush drama dug egghead evening
fight find finger flat gig gov guilti him januari juvenil ki kitchen ladder law liv male mar men mi mill mr muddl nail
odd parliament pe plaster pornographi prais recommend robin san score short sir sport stiff tackl theres tough trio
twist urgenc wallet wari whore wich willi william wit wobbl worri
""",
    -18: """
2017 analysi angl arm art benefit bet boyfriend bus cafe cater clerk clock coat cold competitor council creep creepi
done dr drill earn egg elli everyday evidenc exet fell fever fifti financi fought friendli full gap growth ian incident
itv judg juror kati live local lost matur moment motiv organist pal parker passport payment peopl peru pm porn postal
price problem profession protest proud radar rapport rational relat reward riski robb scan seeker sexual sinc singer
slam sob spill split sri stall stamped storm strength stretch sweet swindon tampa tear them there thesi tickl tight
train uncl walk we younger
""",
    -17: """
across amnesti appeal arriv audienc capacit chart chicago civil comparison concern controversi convinc cook dark
discount dock due et fargo fastest fed feet femal flee flesh folk glad gold harvard held highlight inch landlord lap
lawn lifetim liner map mm not novemb ounc packag parliamentari peek phone plank pool poor priest proportion propos
public quick recognis sandwich sauc sens sheet side sight smooth spain spread steadi sum supervisor survey swimsuit
talent teacher titl trot two warehous watcher
""",
    -16: """
abduct adopt adult africa anatomi anyth area bank best brief burglar care clan classroom closest cloth communiti cream
cri crown danger de divid dress drink eat emerg eva faint fallen far fear four govt grow halv handcuff hay hold
industri king kiss lesson lighter lobbi lone mean molli near network nois novel oxford panic peel penalti penn plod
pont positiv pot probabl rice risen sacrific scare secretari see should sit skirt sock solut spot station tattoo ticket
tighter too urgent useless war winner
""",
    -15: """
agenc alon barber book both broad captur ceil chees chess colleagu cp devic ed enterpris er euro fair faster freedom
fuss goal grandfath green grew gun hot hour institut international ipad iwf kettl kindergarten know known laid leak
light long materi meaning meter minor mond monster move net on outcom outsid paid pastor pdf peter pick plea plumber
poland privaci publish rack rise robert scissor seat shape shoot shrink solv soon starv stil summari talli target tire
tripl twenti vest way wrestl
""",
    -14: """
9 account again against alarm alik ani anybodi argument balanc big bite black box brigad burger carpent chair challeng
chase chunk classmat clip collar come cultur cut dat decemb decent deserv dick difficult easi eldest em eye feasibl fit
gay giant grab grade grand hargreaves idea incom intern join justifi land languag length line luck manag miss naughti
nervous nice non norwich over padlock pancak patch pen per pie protect puppi qui random recent ring roma row runner
scratch second sector seventeen sexi shelf shop sick slowli small sore spokesperson stat stood such suit tank teenag
tenth thing thumb til top trick van wangl wardrob work zoo
""",
    -13: """
150 academi achiev actor aliv anywher assault australian away been bikini bracket broke bucket carv check concret
credit crook data dentist deputi desk drag durat eaten eighteen en excel foot forecast frank gover heard herself
impress iphon isnt kent korea lay librari liken listen lol mans mat medic memes mist mole mon naked noon nowaday nspccs
pitch poll promot prosecut proven quarrel realis record sampl scale seen sharp simpl singl smith special stalk steam
temperatur terrifi that thirti thousand till tip tomorrow tonight traffick transport unsolv vet violent visibl voter
wear well whose wide woodwork wore
""",
    -12: """
47 abus amount angel apprehend argu banana beat belt biscuit blade block bone bulletin busi chalk cn colleg conflict
dead def desir difficulti doe eighti engag exchang excit felt gain gallon govender guest gut harm increas interview
involv it lectur lego locat loot mailbox mein molest mushroom national nightmar noun pin plead plenti practic premis
present pro progress provision pull quantiti rare recruit rough safeguard screen shi similar size slept smartphon
somewher sorri spring squirrel stack stand stream strong subject suffer suggest suitabl surf surfac surviv takedown
teach televis territori threat tidi toward trail troubl vote ward warrant whether yer
""",
    -11: """
advantag ahead alien australia bacon badg beaten bog bought brawl bring bro bros by cheaper concept connect contact
cost deliver dish enemi enquir fanci foe futur gang gg gist going greec gym height homework horror ich inquiri inspect
larger legal loos lopsid mobil netflix newslett object oliv outset park physic pizza plain plane posit profit provid
rais reach reader regret rep risk rite scari schoolboy shake sham shown sixteen sky sleepi span spare spent standpoint
statistician statut still sting stone strongest sugar take team technologies tend thread tile trump tuesday undercov
unfold usa vagu vic wall wee west wheel while wild wise
""",
    -10: """
82 about acquir advis among appoint around attach aug awar bait bonjour bonnet bore bounc brick broadcast busiest charl
cum curri deadlin dementia dms dong doubl elect emergenc fan flight floor focus foi gambl game goe governor health heat
identifi in latest left lodg lot magazin mainstream may ministri org organis pain pasta pend pill place podcast pose
pretti prove purchas reserv result right sat satisfi search shelv shock six smaller smallest smile societi someth stay
stepdad straight stuck surg surpris susan swallow tak techniqu technolog terribl timer traffic under understand valley
win wink worldwid
""",
    -9: """
2 2022 21 advic afraid airport bare beg bishop bold buck buy cas catch choic choos church collect costum curious
curriculum deaf depress describ division doing doubt down dream earli employ equal esther factori fat few fifteen five
foir fotos further goodnight gossip gracias hair hall harder hardest hatch hint hola index john knick ks las least list
lord lotteri menac mijn mortgag music north obtain orang outfit paint parcel persuad plus por possibl punch puzzl raid
reed robinson same schedul send sent sentenc servic sextortion sharehold slot soar sooner sourc stage statutori stock
stori stronger supervis sure taxi teammat tech tempt theori tho throw trace transfer treasur trustworthi unit upset
vintag whisper winter yr
""",
    -8: """
almost also american au avon aye banner believ bid blackmail blame bless bobbi brass breakdown brought cabinet call
caus chef childline choir claus clergi clue co cod contribut cort current dealt death detail die dinosaur director draw
drawer elder email exposur figur fin fli fog forti frts fun funni garag grass grim guard guy hangout happen hard ict
imagin itali jump larg lgbt licenc locker loophol m main matron mechanisms mnie modern mood nationwid never notic
nowher offend offer open organisation organisations outlin patron perhap pet planet popular prey pronounc qoute realiti
red reliabl resourc respons russia sang sausag scrambl shove smart smokescreen snow squad squeez star subset suppli
tale tariff therapist tini true trust varieti veri weak whatsit widespread wisdom yellow yesterday zip
""",
    -7: """
30 abl al annual ap aps bang batter blind board bodi briefli cap caught certifi champion choke chuck confid consent
consequences context cool crack culprit deal dear department display energi equat european even everywher excus exercis
gams girlfriend ground hoo induct info isa italian jess johnson kill leader lesser lit look lose luggag might minecraft
minimum numbr ok one overheat parish pass peak period playlist pop pray precis predict proof push qualifi quiz radio
rank reaction real regulate rental review ruffl rumour secur settings sfgrding shouldnt skeleton snapchats so spit
stroke suicid taken thirteen through unsaf unusu versus via vip waffl water wher woke wonder
""",
    -6: """
an anoth appendix arrang attack attent autism ayuda bar base beer besid biggest bye cake chemistri citizenship clarifi
client cloning confin contrast dart dd del dice diffus discuss door duck e east expand extent extrem fella fine forev
fraction grey gurls halfway handl high highway kit leap leapt learn legislation less lip loud lure mail medium memori
mexico motion multipli ngl nod northern nut nutshell older out packet perform poli portion portray power primari prime
professor pure recommendations repport robust safe sale season seller shoe sneak snub song south spi spoken starbuck
statement strategi ta tall these threaten thrown treat tween twitter ugli underwear undress vega virus vs wet
wheelchair whoever wi world wrong wuts yen
""",
    -5: """
17 18 23 350 42 999 alreadi alternative appear artical ate bate bear bin blue brb cast catalogu checker chew christian
column common conced contain content contra counter deep defin demand detectives difference disord dose dozen dri
easier eee ex experienc expos freak furious gaming germani glu govenders gripe group guid had half hand histori hm hr
hundr important invit item jai joe lookup made master mechanics mindful mor much mysteri neither nite nr o ofcoms okay
oppos phrase piano pink predator prepar pressur promis quanti rout safer saw serious shaking shorter sing sketch skim
slave spanish stamp streak stuff success sue sushi technic telegram temper term testimoni third tick took tool
ultimatum volum vulnerable wasnt wht wie witch workplac yrs
""",
    -4: """
0800 11 13 14 22 26 300 310 accus advanc agenst asham asian axi backstory baselin brazil bunch buster came can chap
chop close combin committe cps crew dare deepfake dem dim distribut drawn drew driver dsl easiest elsewher ever explan
factor fail fi fill fourth freez gen giving googl graph greatest groupchat haunt havent hide hire horribl import improv
indicate individu instanc institution intelligence junior lab layman learner making mario matter meanwhil method
methodolog meu mild na newest nick obsess occur occurr organizations overview padrasto pan pct perp prefer premium
prise probat profil provok pss queri raw react receiv recip region releas responsibility restaurant round rub serv
shield sold spark spoke stale stepmum strangl structur summat tast theme those threshold tht tinker tri tv underneath
understat undisclos unknown up verbatim weaken weed whatsapps whr whts woken zuck
""",
    -3: """
2023 2300 34 actual aim air anymor archivist artcle awak becaus blow bread bum candl capt cell cheapest chip circl
civic cloak commit con countdown crypt csam cumulative depend detain didnt disput do elis encripted encription enough
ethnicity fbi featur fix football forgot foto found grandad gross grumbl guitar gush h haha handi hargreavess
hargreeves have head hypothetically imessage individuals influenc innit insid inspector instgram issu job label lag
layout microsoft mio modus notifications ofences oldest operandi ought outlet overall owe own ownership owt past
pointer politicans possess pri primer process ran receptionist reflect regard report requirements roblox scrap secreci
senior sentance seven sext shall silenc slogan smash solid spike squabbl status steer subtract tactic takeaways tel
test tldr to tooth truth und url vr wake weaker whip whn wil z zuckerberg
""",
    -2: """
15 16 2018 2019 2021 21000 34k 6 abbreviation acording action ad address afterward anecdot arent arrow asid authorities
available backdor backlash bath bio biolog blurb borrow builder built bulk car celebrity chatbots chief clever clientel
clown comment commerci communication complet compliment constituency cyberbullying d decid demographics disabilities
disagre driving essenc eu expect explod extra fewer footnot fortnite frst gether gloss gregg hed hid historic hotline
hysteria ia information informations inset into irl jealous jist joking kept knew knwn lawmakers lead ledger liability
lnk lock longer longest lowdown lst mani mayb mediator min mind mine misread moving nab natur nerds nine numba ofcom
ofence omg onlne opponent osb overwhelmingly particular perpetrator perpetrators persentage pineapple pipe platfroms
pointless predators printer prioriti product pronoun qualifications queue quickest rando rang recall recogniz
recommendation refer refere regulation reli reservation respnse rubber safty secondari senor separately shame slag
soundbite space speaker specific strang strike subheads suzi swept swing tap tengo though tiktoks timestamp timezone
tocca tot trainng twice twitch un unreported until urg victms wash wassap webinars websit whatsoev wholl within wors
wos wreck zio
""",
    -1: """
101 122 12s 19 1s 2009 2026 21k 27 34000 5500 73 80 acess activity aggregate amazon amendments apprentic argumnts
articel artifishal authorit autistic babysitter bak barnardos basically bbq beard bil blight bother bound braverman but
byline calories campaing certificate characteristics chatbot childcare chippy circumstances citizan clegg commencement
comms contct corse covid criticism cse cuarto dagger dangerous dataset defnition deliberate denominator depriv diferent
differ direct dissertation doesnt domestic donelan donts dos dramatic drastic driling drum duti education eight either
electronic eleven elon encrption enkryption enrol entra enumerate everybodi exakt executive expensive explanation fam
fbtigtwa fewest fifth finish flashback flatmate flounc forgotten fraudulent freephone frequent fresh ful funniest
gander gangster ghostwritten giv glossari gmp govendor gran grandparents haf hargraves hargreves hasnt having headcount
hedings hiccups highest hoodie hoom hopeful hotspots ill illustrate imbalance imiges incrase indecent indicators
ingredients instagrams install instructor insurance interviewee investigation invoice iwfs jumpscare jurnalists just
kahoot keir keyword kms lack late leccy leftovers leg lenth liking likly linkedin lion lmao lobbyist makeup manda
manner meme mesages messag metaphor metta miami million minorities minut mpg msgng musk musks mustnt newer nich nmbrs
noche notch num numbrs objector obligations observation offnces opponents organization oven padrastro parlament
paycheck percentge perfect perspective perv photosynthesis player pms population powerpoint ppls prcnt president
privately privcy procedur psychologist publication puff punishmnt pushback quota reachable reddit redeem regulating
regulators remain remedi repeatedly responsibilities resum rishi rome safest saftey savings sceptic security servises
sever sextorsion sfty skateboard skools sleepover smokscreen smudged snail sneezed snp snpchat solushuns sort spamming
splash staff starmer stepbrother subheadings successful suella tbh techies technically ther titel toddlers topic
tradeof trainr tutor typo ugh uncomfortable uncovered undetected uni unrecorded unseen using v vacat valorant voting
watchdog wave webcams weird whatll whch whitehall wifi wish writen wurst yay yung zucks zukerberg
""",
    0: """
00 062 10k 10s 11s 12th 12yo 13s 13yr 146 14s 14th 15th 16s 16th 182 1884 18s 1990s 1st 20 2003 2005 2007 2012 2014
2015 2016 2020 2025 20s 24 25 250 25s 28 29 2am 2nd 30k 31 33 35 36 37 39 3rd 3s 4 400 401k 40s 43 44 45 492 500 52 530
55 5k 5pm 5s 600 63 650 6k 6s 74 7s 8 800 80s 840 89 8s 9s abbreviations abilities abot absolut abusive academic
accessible accordin accountant accreditation accumulated accurate acknowledgements acounts acquittals actuary
additional ade adhd adolescents ads advce adverts advocate aes aftershave agen agencies agent agm airtime allegations
allot allready alltogether almst along alphabetical alredy alway ambulance amendmants amendmnts amex and animals
announc anonymous anonymously aoife apa apologise apparently applications appreciate approximately artikel asap
assessments assistants associate associations auditor augmentation augst auntie availability avrage awareness awful
babysit backdoors baddies bakdoor bakdor bark bas bckdoor becos becum beeb beings belive belong benifits bereal bestie
bigwigs bitcoin blackest blaming blend bod boffin boffins bookmark boyz braini brexit britons brownie brownies bruh
brunt btw bursar businesses buzzword caboodle calculated calorie campain campainin campaining captioning careful
caseload cathcart celeb celebrities celebs ceop cert chain charaty cheif cheque childern childlines childminder
childminders childrn chipotle chld chocolate chromebooks citibank citing citizn citzen closing clueless colected com
combat coment comfortable comfy comm commas commonest comparable compnies compny compnys comprehensive comunication
conference confidence confiscate consequence conservatives constituent consultation contributor cookery cooperate
coordinates corect cornwall corporate corporation correspondent corses couldnt counsellor counsellors countin
coursework cpd crimestoppers criminals criminology crims crossword crypto cryptography cyberflashing dateline debit
decrypt deepfakes definit definiton delict dependent desensitise designated detective deterrence devolved diff diffrent
difrent diligence disability disagreement dissidents dithering diy dmed dming dob dog doom dorries dosh downside draft
drillin drive drove dummi during dyslexic each educational effective electric elementari elevator embroidering
emotional encripshun encrypton enforcement engineer engineering enlighten enquiries envelop equality es esports
estimate estimated estimates europ europol evaluation evr exaggerating exaggeration exampel executives exhaustive
expiration exploitation facebok facetime facing famly federation fencepost fgm fiddl fink firma fiver flak flash
flashcards flip fondation fones forklift forses fortnight fredom freebie freedm fret fri frms front froze fuming
fundation g gaffer gchq gcse gendr generat genuinely gilrs gizmo gmail gna go gon goodie goodies govendar govinder
govnder gpu gram grandads granddad grandparent grateful greater grils grls gromming gruming grumpy gt gudance guesswork
guidence guv gwent gymnastics hackspace hadnt hairdresser handful handout hapen hapend hargrieves harmful headmistress
headset headsets headshot headteachers hearsay heckler hedline helpful helpline helth hier higer higest highst
hilarious hiring hitchhikers hols homepage homomorphic honcho hook hospitals hotlines howmany humberside hump hundreds
hustings hv iceberg identical identities identity illeg immigrants importance impossible imprint inbox incidence
increese increse incryption independent infoafirstresponsetraining infographic infomation informaton initials
instalments inteligence intenet interpol intervew interviewees interweb intimate intrnet investigate investigated
investigates investigations invisible ipsos irland ish isolate itd itll jack journalism journos jus justification k
kart kebab kiddie kiddies kiddos kidz kik kind knock ksi labb lanyard lasagne laugh lawmaking leakier legislative legit
legitimate legwork lenient leotard lib lifeguard lifeline likelier limitations literally littlest littleuns
livestreamed lockdown lollipop loners loo lunchtime lyk madam magistrate magistrates majority malarkey manipulate
manipulation mastercard materials mch mechanism median meen meening meens menlo menshun menshuned mension mental mere
merseyside mesaging mesengers mesures mid midjourney mindfull minibus minority minster mis mismatch mix mny moderate
moderation monkey moral mothership mouthful msgin mugshot mustve mutch my nadine nappies nationality nca neednt nerd
netball newfangled nicest nippers nmber nmbr northumbria nose noth nothern noticeboard nought nowt nspc nsppc nuber
nummber nutritional objectors ofenders ofer officially officials offncs oficer ofqual ofsted oi omegle omelette
onlyfans ons opinon oppinion optimistic organisatons originally originate other outback overreacting overstate p
paediatric painful pandemic pani paracetamol participants participate participating paus paypal payroll pcc pcso
pedantic pedos peephole penalised peple perps persn perverts phoning photodna pint pinterest placard playbook playgroup
plees plice poking polise politic political politics pollster poof posh posible postcard postcode postman postponements
pram prcent prcentage pre precisely presentation preteens primry prisn privasy prizon prob procent procurement produc
proposals protecshun protectin protecton provenance pshe psni pta pto punishable punishments putt pyjamas qualification
quango quater quotable quotat qurter radicalisation rantzen rarer rather realistic recipient recored recoreded recrod
referral registered regular regulated regulates regulator relative relatives relevant reluctant remot remotely reno
repot representative republic reqest requirement requst reserch reservations residents resistance responce respondents
responsability responsible rewritten rishis rising riskiest robertsen robrtson robux rollover roomful rota rotas
roundtrip routinely rozzers rsa rspca rubles rulebook ruling russell safegaurding safegrding safeguardin said saving
sayin scam scams scaremongering scc schtum scream screenshot screenshots screenshotted sec secretive sectons selfies
senco senedd separate seperate seri ses sexuality sexul shair sharing shebang shoud shower shre sickos sie silicon
sinse sitizen skint skl skype skyrocketed slut smartwatches snapcht snoring sociologist somi sorce sorces soulmates
spar specifically speeker spiegel spiegels spiel spokespeople spokeswoman spotify spreadsheet sprogs staf staffroom
stallin standstill statistically stepdaughter strt stuk style subeditor subjets sunak suport supportive survay
surveillance suspicious syllabus t takeaway takin tec techie tecnical teech tek telephon tesco thatll threema ths
tiddlers tik timetable tinder tiniest tink tl toddler togehter togethr tok toolbox totel totl tots tran translator
transparency trapdoor trapeze trning tru trustpilot tummy tutee tweaked tweens tweet twiter typically uks unacceptable
unanimous undated underage undercount underestimate underi undr unknwon unnoticed unprecedented uns upload ups
upskirting useful username vapes vat vctims vctms verification viber vicitms victems victm villain volunteer volunteers
vouch vpn vulnrable wach wanless watchdogs waving web webinar webpage wechat wellbeing werent whatve whistleblower
white whiteboard whittaker whodunnit whole whove withheld wizz wnts wouldnt wrds wrk xact xactly yougov youngst yubo
yunger yungest zilch zuckerbergs
""",
    1: """
6350 ac airlin bingo blower boo buff bulli certain claud confus could critic deposit design did dislik distinct dot
download dragon dread employe entir exact first flower forward fourteen gas german headteacher jog json knowledg leagu
low machin maintain me middl nos oil onc onward overheard paperwork pas programm rear scribbl scroll seiz servant slap
spokesman subtitl tens themselv threw translat tube upsid vers whenev
""",
    2: """
2024 7 agreement anyway artific behalf beyond captain caveat claim compromis conclus consist corridor digest disappear
dom dust earliest earth effect els entranc fault formal founder giveaway given ik introduc introduct itch laboratori
level liabl los lowest mic nameless nay number offic onto operat pant pedo polish protocol realli reduc remark ride
salt scooter seem shift simpli snore soda somthing statistics stubborn taught understood upstair went worm worst writer
""",
    3: """
5000 abandon absente accredit altogeth artifici averag avoid brand clear complaint conclud condition control directive
disclos empir faith franc fundament gamer goodby higher lash load mann maximum mirror mouth nag nor obe paraphras press
prevent quantum reduct reform return sermon shout swiss symptom tablet teeth time toilet trap uniform unnam welcom will
""",
    4: """
100 90 acc accident affect aloud attribut band blogger bluff categori coffe compos comput convert cough custom diagram
dictionari different disgust driven drug embarrass enact end escap ethic fiction final flag flap flout former fraud
ghost haircut hammer has header hello helper hop hygien intro last leav magician midnight neglect new newcom nintendo
notion op origin pc prep questionnair rat rebel reson revenu rob save sixth sms speech stair state stolen submit suppos
technician toll transact turnov twelv typic unpopular unspecifi upon upper usual voluntari yo
""",
    5: """
abstain advert ai algorithm america annex basi begin begun bell butter checkbook commission condemn cs god gone grandma
ha harsh itself laptop largest led link merg mistak moan more myself neutral none offici pattern polici re readabl
referenc rot rubbish secret sign strict than thou won worksheet ya
""",
    6: """
2010 absent acknowledg activ aka all anim approv ask beginn bibliographi boring checklist continu crash damag destroy
dying ee except exist express fifa form freeli fuel graphic hi icon inform is jot louder mistaken moon multiplay nobodi
objection oblig paragraph play postpon punt put regist reprint resist rotten shell snoop steal stick strip tag today
tom trigger truste uber upward vanish whistl xbox
""",
    7: """
40 assum bathroom bee below bike boy brain ceo circus cleaner cyber declin disgrac drain drunk forum french harmless
honest huff mad mess necessari oh poem psycholog punish renew reveal root run sid soul specifi trumpet union unwilling
worthless
""",
    8: """
200 62 accept accord anti assembl being boss cat contract conversation decreas digit echo exampl flatteri global hog
host insist mark meant must ordinari page part passag proper sanction set silent sound sub thought twelfth underli
valid verifi voic was ye yet
""",
    9: """
12 author batteri branch citat complianc consol criticis descript diari dont fir folder forth free gadget general ip
lift mention messeng nah otherwis pipelin python seal valu with youtub
""",
    10: """
10 ancient annoy assent authoris behav bigger cheat convers delta deni ding dm engin essay from hell himself magic pac
panel percent petition plug refund requir retir safeti signal sleep speak suspend tail then total writ yeah
""",
    11: """
2030 60 a add after archiv becam behind beneath bottom cite compli dodg exploit format handbook javascript lower meow
off option paste phase philosophi quiet rabbit rid rundown select sell signifi some sometim step stole tell theft
unchang wrote
""",
    12: """
70 ago android apologised assign avatar befor blank boiler burn chapter clean creat decode devil document empti exec
gave guidelin includ interval launch logo most offens print refresh religion rocket silli smell softwar spam the
version virtual
""",
    13: """
0 50 allow appli bakeri behaviour blaze bleach breath caller confirm exclud fire innocent onload rein reject revis ruin
spell unwant
""",
    14: """
access advertis am b began bug chat complain decker earlier emojis exodus expir feder flog gate guidanc like maker mock
mute nasti often question refusals rest robot role session tabl think unless verb wikipedia
""",
    15: """
admit bake basic bind chatgpt convention disconnect incomplet luci minus next onli pirat playstat pledg reveng signatur
signpost summarise text tiktok troll voluntarili word
""",
    16: """
000 99 bad blog burnt dave element f infinit klingon liter refus remov slang statistic
""",
    17: """
desktop editor environment error fuzz guild hash hate internal max request rotari show src start te withdraw
""",
    18: """
amend basea be binari browser cipher configuration contradict enforc entri harass initi later menu omit prior purpos
read site smoke starter tax use window yes
""",
    19: """
abstract backward hey hq human personally program represent task turn
""",
    20: """
5 acronym addict bash click copi develop le metadata no order post setback skip
""",
    21: """
dan follow give insert instead invert letter standard
""",
    22: """
38 abolit admins antibodi apach bob bonfir booklet command inactiv inhal jerri nitro rca remak respiratori retro reus
revers serial stupid taxonom ten told withdrawn xiii
""",
    23: """
3000 application aromat authent badger buddhism compil conson credenti extinguish hoffmann inject instal instrucciones
interfac joke judaism junk keyboard memoir misus opposit pandora passwd persona quit stop subgroup talk terminolog uhf
ventral verbal voodoo whatev written yeast
""",
    24: """
angri are autom capitals ceas decept des disabl function furnac gpt karma model modif oblivion perenni plasma prohibit
que reassign relaunch resign superfamili untouch warlock werewolf
""",
    25: """
3 assistant automat behavior chang channel class codex creator dial everyth forbad forbid grant jargon la let linux
make mose notat obedi output owner previous repeal s synthes trojan undo unleash
""",
    26: """
authorship banish bot break clone combust copyright drop exempt exit hade imit launcher misconduct modul normal proclam
regul reorganis rewrit sabotag schizophrenia startup sud this transcript www
""",
    27: """
abyss cartridg cleans databas discharg entropi heresi incens juda log login modifi offline parodi rework swap testament
tobacco unconstitut violat xiv
""",
    28: """
ajax alter configur dharma dirti enabl inferno loki lucif nirvana rememb sin suppress swore sworn synthesi updat
""",
    29: """
ban cleanup confisc deine file key moderator oublie proxi tab vergiss
""",
    30: """
agre button discord expel forbidden greas guess here invalid limit regulatori restart sandbox store sudo tes unrestrict
""",
    31: """
abbrevi becom everi fals java
""",
    32: """
gui hubbard nomenclatur oath oracl reset self toxin veto without
""",
    33: """
alert cisco dump hidden ozon respond revert todo unauthor unlock
""",
    34: """
abolish daemon fact fake invent note purif revok throttl
""",
    35: """
character debug faust ignor member moderators os ping pretend replac rule slur were wipe
""",
    36: """
as correct interceptor ls manual
""",
    37: """
cancel forget hack pedal repeat repli termin
""",
    38: """
1 alphabet encod enter regeln server unix
""",
    39: """
mod sorcer subunit x
""",
    40: """
abov hacker je obey rude say script
""",
    41: """
env everyon kick
""",
    42: """
act bc default edict fourier restrict
""",
    43: """
shut
""",
    44: """
code delet http permiss zero
""",
    45: """
config eras now overrid switch type void
""",
    46: """
77 etc user
""",
    47: """
disregard ignora roleplay token
""",
    48: """
bypass edit llm
""",
    49: """
you
""",
    50: """
init
""",
    52: """
answer cooki filter
""",
    53: """
password prompt
""",
    54: """
admin
""",
    56: """
write
""",
    57: """
curs
""",
    59: """
evil swear
""",
    60: """
yourself
""",
    61: """
rm system
""",
    66: """
mode
""",
    71: """
lie
""",
    76: """
instruct your
""",
}
NEIGHBOURS: dict[int, str] = {
    -25: """
^_a
""",
    -23: """
^_key
""",
    -21: """
number_$
""",
    -17: """
^_all a_secret fact_$
""",
    -16: """
me_the
""",
    -15: """
^_he ^_my ^_you
""",
    -14: """
^_ai is_your key_facts
""",
    -13: """
^_as ^_is ^_they are_useless from_the language_setting me_everything report_$ rule_$ setting_to to_be your_language
""",
    -12: """
^_number ^_so does_the id_like is_this numbers_$
""",
    -11: """
^_every ^_it accent_$ bot_is change_your stop_talking talking_$ this_report words_$ your_accent your_bot
""",
    -10: """
^_any ^_everyone ^_hidden ^_link broken_$ groomer_what is_broken right_$ what_$ wrong_channel you_a you_for
""",
    -9: """
^_help ^_summarise as_a behind_the dm_me great_$ in_the is_it me_to messages_$ s_$ spam_$ thank_you the_answer used_$
you_know
""",
    -8: """
^_example ^_je ^_no ^_skip ^_someone ^_this a_schoolgirl act_and and_section answer_$ article_$ everyone_would for_my
groomer_and imagine_you killing_me know_the quote_$ the_new the_rule what_can without_me would_be you_answer your_first
""",
    -7: """
83_percent ^_am ^_anything ^_ban ^_bye ^_define ^_rules ^_that ^_wich about_$ about_a am_i and_the as_the down_the
from_$ girls_$ go_$ i_need in_my internet_$ is_killing is_that like_i like_the list_$ list_all make_a me_all mention_$
new_rules only_$ out_$ please_$ response_$ sentence_$ source_$ the_code then_$ this_article to_the total_$ tricks_$
were_the whisper_mode words_not year_old your_source
""",
    -6: """
1_to 2017_$ ^_being ^_cant ^_did ^_everything ^_give ^_got ^_how ^_percent ^_rank ^_some ^_takedown ^_thank ^_the
^_time ^_total ^_under a_fact a_random all_the an_expert are_an autumn_$ better_off correct_action do_you does_it
facts_$ first_message for_$ for_your forget_it help_me hobbies_$ it_say just_the me_with mentiond_$ message_me my_class
of_you online_safety pretend_to rule_in saying_$ says_delete schoolgirl_$ section_$ sent_you show_me slow_$ statement_$
takedown_rules tell_$ that_wrong the_next the_states to_10 to_do to_whisper want_to was_the what_did window_$ with_ai
with_the write_down your_hobbies
""",
    -5: """
1_in 9_and ^_34 ^_and ^_close ^_explain ^_fake ^_feel ^_gg ^_good ^_id ^_if ^_list ^_non ^_our ^_private ^_quote
^_something ^_tell ^_their ^_theres ^_tiktok ^_two ^_whereabouts ^_who a_boy a_fun a_groomers a_man a_surname again_$
ai_$ all_users am_being and_a and_let back_to be_better being_followed ceo_$ close_the correct_$ done_with encryption_$
english_$ everyone_hates factory_settings figure_for for_2017 forces_$ fun_fact go_back happened_to has_it he_says
homework_is i_dont in_simple job_$ key_message like_me lol_$ make_this mate_$ me_how memes_$ mondays_$ new_technologies
no_$ no_one non_responders now_$ or_it own_words percentage_$ post_memes real_$ repeat_that request_$ requested_$
say_something says_the secret_santa simple_words so_are so_slow something_in song_$ surname_in that_like the_bill
the_gist their_own thing_is this_homework to_go trade_off under_what what_act who_is with_everything wont_tell you_the
yours_$
""",
    -4: """
000_$ 21_000 500_$ 5_500 ^_5 ^_access ^_bonjour ^_code ^_dad ^_dark ^_data ^_describe ^_desired ^_dms ^_does ^_goodbye
^_hola ^_ministers ^_opening ^_opposition ^_ready ^_report ^_users ^_wheres ^_why ^_yes a_kid a_reminder a_teacher
a_timer accounts_$ action_to age_are all_this am_so and_go and_i any_mention anything_on are_the as_$ asks_$ backdoor_$
backdoor_thing background_$ be_happier bill_$ calling_you can_i can_you cant_do changes_$ code_word confirm_the
content_rule cp_$ crime_recording dark_figure do_i do_this fake_accounts for_breaking for_cp forget_$ full_$ go_now
go_on goodbye_everyone help_$ how_do i_allowed i_told i_wont if_i in_a in_it in_pirate it_a it_all it_for like_to
me_about me_at meaning_$ mentioned_$ message_content messages_what name_of names_of next_song no_to off_without on_my
on_the opening_times opinion_$ out_in over_messages percent_as percent_girls please_write position_$ private_message
ready_to report_say report_saying rules_for say_any say_no says_$ says_it secret_about self_harm send_me set_a share_$
signs_$ since_the someone_$ start_$ stats_$ story_$ such_as take_$ tell_your thanks_for the_backdoor the_crime the_data
the_name the_names the_nspccs the_percentage the_thing the_trainer thing_$ this_text time_$ time_window to_end to_meet
to_someone to_take total_please views_$ what_age what_lies when_$ whether_the wording_$ write_that you_like
your_factory your_talking
""",
    -3: """
12_year 2022_$ 47_percent 4_$ 5_minutes 82_percent ^_1 ^_26 ^_47 ^_anybody ^_anyone ^_are ^_best ^_cheers ^_childline
^_consequences ^_examples ^_first ^_foi ^_force ^_forgot ^_gurls ^_hello ^_hi ^_imagine ^_isnt ^_iwf ^_kill ^_manual
^_max ^_metas ^_methods ^_name ^_ngl ^_nobody ^_official ^_paste ^_remind ^_says ^_sextortion ^_she ^_sorry ^_speed
^_statute ^_tech ^_trade ^_voice ^_was ^_wher ^_whod ^_whole ^_will ^_with ^_would ^_wuts ^_your a_backdoor a_child
a_computer a_percentage a_pupil a_python about_mechanisms access_$ action_$ actual_words am_calling an_adult and_know
and_my and_now and_you anything_from apps_$ are_used article_are article_only as_four as_well as_what bad_$ breakdown_$
britain_$ channel_$ code_$ command_$ comment_$ computer_$ dad_says describe_the do_list do_the dont_understand
dont_want end_to everyone_thanks everyone_with everything_it exact_words examples_with explain_the face_$ feel_used
figures_$ film_$ first_$ foi_request for_5 for_ai for_the forgot_my four_$ from_it game_is girl_in gist_from going_to
got_a hacked_my hargreaves_$ have_on hello_into hit_me home_$ i_love if_your in_$ in_1 in_4 in_full into_a is_so it_$
kill_me know_about late_$ layout_of list_of love_you me_1 me_and meant_to mechanisms_$ meet_me message_that
messaging_me minutes_$ most_$ my_netflix my_stepdad my_to name_the nan_$ need_the netflix_password next_$ number_for
number_into numbr_$ of_150 of_all of_forces old_girl on_then one_$ one_would or_no or_your outside_$ owner_$
password_manager percentage_please person_$ playlist_$ pointless_$ por_la pretend_you private_messages process_$
published_this quotation_with reaction_$ recommendations_$ refer_to remind_me reminder_for right_now said_$ say_about
say_me say_which says_about says_i says_no says_on script_for secret_key section_number see_you server_to shape_of
shouldnt_be show_the sites_used someone_hacked sorry_$ speed_up story_from summary_$ table_of talking_to task_$
teacher_$ technologies_such tell_my that_be that_correct that_out the_83 the_acronym the_boys the_government the_m
the_most the_signs the_story the_table then_explain there_$ theres_a they_are they_said this_$ this_about this_anymore
this_bot this_from timer_for to_approach to_know to_switch told_me told_my tonight_$ trainer_about translate_hello
up_for update_$ version_$ voice_cloning were_there what_the wheres_the which_article who_$ whod_be whom_$ will_be
with_a words_on world_$ yes_no you_bot you_do you_give your_favourite
""",
    -2: """
10_year 150_$ 17_percent 1_5 1_and 300_or 350_for 40_$ 47_and 50_$ 5_0 999_$ ^_6350 ^_83 ^_999 ^_about ^_backdoor
^_bbcs ^_been ^_before ^_beyond ^_boys ^_brb ^_by ^_call ^_chatgpt ^_compliance ^_condition ^_daily ^_deepfake
^_detectives ^_difference ^_do ^_drilling ^_exact ^_five ^_flip ^_foir ^_forces ^_gaming ^_girls ^_govender ^_grandpa
^_happy ^_havent ^_her ^_hit ^_hoo ^_ignore ^_industry ^_invest ^_kates ^_lol ^_main ^_maximum ^_men ^_meu ^_mum ^_need
^_never ^_not ^_nspccs ^_numbers ^_ofcoms ^_offline ^_one ^_online ^_other ^_password ^_quanti ^_random ^_reading
^_response ^_root ^_safeguarding ^_same ^_slow ^_snapchats ^_social ^_somebody ^_someones ^_sources ^_speaking ^_steam
^_think ^_trainer ^_typical ^_were ^_whens ^_where ^_whr ^_worst a_10 a_12 a_bus a_coin a_developer a_friend a_network
a_platform a_predator a_pss a_quiz a_real a_short a_teen a_text a_vote a_woman a_young able_to about_encryption
about_my about_online about_this abuse_$ access_message access_what according_to account_just add_it add_up address_$
after_the age_$ all_up alternative_to am_5 am_in am_running am_stuck an_alarm and_dont and_he and_hiding and_nobody
and_says and_show and_your any_other anyone_$ are_boys are_playing are_there are_they are_we area_$
artificial_intelligence as_far as_it asked_$ asked_me asks_whether at_school at_the average_perp be_$ be_able
be_complete be_kids be_more be_switched bed_$ behind_it being_blackmail believe_a believe_the beyond_the blackmail_$
body_$ boss_$ boss_i boss_say break_down breaking_the bus_$ by_$ by_a by_whom can_see can_the cast_list catalogue_as
cause_$ change_from charity_about chats_$ chatting_to childline_$ choice_$ coach_texts colour_$ companies_$ compiled_by
complete_$ complying_$ condition_for consequences_for count_$ course_catalogue daily_$ data_from date_$ define_the
did_you difference_between do_$ do_a do_they doing_in dont_make dont_say down_your drill_$ drilling_more end_$
every_nite everyones_job everything_on everything_the fake_profiles far_as fault_$ favourite_colour firms_do
first_recorded five_$ flip_a foir_$ followed_by followers_$ following_me for_being for_chatting force_$ force_with
forces_that four_letters free_time french_$ from_2022 from_a from_britain from_number from_whom frts_course game_$
girl_for gist_$ give_us goes_to good_morning goodnight_$ got_the government_change grooming_$ groupchat_says
happened_with happy_friday has_my have_written he_has head_of here_$ hi_$ hiding_$ him_$ how_are how_many how_to i_cant
i_got i_sent i_should i_think i_write if_a if_the ill_do in_paragraph in_percent increase_$ indicate_$ intelligence_$
into_french is_being is_pretending is_there is_tht is_what it_in it_mention it_my it_to it_tonight it_wasnt iwf_$
keep_messaging kids_were kissed_you known_$ last_$ later_$ legislation_$ less_secure lets_do letters_starting limit_$
loot_$ made_me make_firms makes_me maths_$ maximum_fine me_as me_frts me_lol me_love me_my me_on me_out me_please
me_right me_some me_what me_whether mechanics_of message_access messages_rule meu_padrasto minecraft_server monday_$
more_hole morning_everyone must_be my_account my_cat my_coach my_credit my_face my_loot my_son my_teenager my_uncle
myself_$ name_and names_to need_to need_you new_rule next_to night_$ no_10 not_your number_10 number_of of_my of_the
off_my offender_$ old_$ on_a on_correct online_$ other_rules out_of over_what paragraph_$ part_in paste_the pay_300
penalty_$ percent_are percentage_for period_$ pets_$ phrase_$ piece_$ pirate_$ plain_words play_the playing_$
please_say please_the points_$ policy_asks posted_a predator_$ privacy_and privacy_safety profile_of pss_$ put_names
question_3 quotation_$ quote_me race_$ rank_$ real_person recorded_year repeat_offenders reply_$ report_blame
report_has report_is report_it report_with role_in rules_without running_late safeguarding_$ safety_$ safety_all
safety_of said_it same_thing say_what say_who says_who scale_$ secret_$ selling_a server_and set_my settings_now she_is
short_profile show_$ signs_indicate since_$ slow_down smoke_quote snapchats_role so_i some_man something_happened
something_is sources_used speaking_to spelled_out statement_from statistics_are steps_to story_here susie_hargreaves
switched_off tale_signs teacher_is tech_$ tech_companies tell_if tell_tale text_has text_written texts_me that_a
that_boss that_is that_last that_please that_says the_150 the_34 the_82 the_cold the_commands the_companies the_door
the_end the_exact the_full the_groupchat the_head the_internet the_iwf the_key the_letters the_line the_message
the_offence the_one the_organisations the_original the_other the_piece the_pills the_prompt the_quotation the_quote
the_race the_same the_smoke the_smokescreen the_suspect the_system the_three the_training the_type the_uk the_voices
the_world there_is there_must there_were they_moved thing_on thing_the think_ill this_girl this_man this_week this_word
thought_to to_a to_access to_complying to_get to_kids to_learn to_make to_repeat to_send to_tell to_this tool_$
total_percent training_$ translate_the turned_the two_$ type_$ type_of types_of uk_$ uncle_$ under_12 up_$ up_the
us_the used_by users_are uses_it vintage_is voice_$ voices_for vote_$ wants_to was_a was_it was_this way_to we_in
we_shouldnt we_were weather_is week_$ well_$ what_12 what_about what_happens what_if what_it what_vintage what_will
where_$ which_app which_paragraph who_said who_says who_wrote why_$ why_did will_you with_everyones with_four without_a
won_the words_please work_$ would_believe would_that written_$ written_the wrong_$ wrong_with wrote_the year_$ year_to
yes_or you_be you_call you_got you_in you_make you_report you_send you_would you_write your_age your_average your_pets
yr_$
""",
    -1: """
000_and 000_offences 0800_310 10_$ 10_sided 11_year 13_$ 14_and 18_$ 1_4 1_out 1_please 2017_18 2019_20 2021_$ 2022_23
2023_$ 22_23 23_was 26_percent 2_the 2_this 30_and 310_2300 34_000 3_hours 42_$ 42_is 4_who 500_or 60_percent 6_350
6_yrs 7_000 82_$ ^_0800 ^_2017 ^_2019 ^_2021 ^_2024 ^_21 ^_3 ^_34k ^_42 ^_82 ^_absolute ^_across ^_actual ^_address
^_advice ^_after ^_age ^_already ^_an ^_annual ^_approval ^_approved ^_area ^_arent ^_arguments ^_around ^_arrests ^_at
^_australia ^_author ^_average ^_back ^_backdor ^_balance ^_banned ^_baseline ^_big ^_bill ^_blackmail ^_block ^_bot
^_breakdown ^_bullying ^_campaign ^_can ^_caretaker ^_cases ^_celebrity ^_changes ^_charity ^_chatbots ^_cheapest
^_clarify ^_clause ^_cn ^_complete ^_computing ^_constabularies ^_contact ^_critics ^_crying ^_csam ^_cse ^_cumulative
^_date ^_deliberate ^_denominator ^_draw ^_ee ^_eee ^_emerging ^_encription ^_encrypted ^_encryption ^_ethnic
^_ethnicity ^_eu ^_everyones ^_explane ^_factors ^_false ^_figures ^_fill ^_filters ^_final ^_fortnite ^_frst ^_frts
^_further ^_gave ^_gender ^_get ^_giv ^_global ^_glossary ^_goodnight ^_govenders ^_government ^_groomed ^_grooming
^_grounds ^_guidance ^_haha ^_hands ^_hargreaves ^_has ^_have ^_headings ^_hm ^_howd ^_hypothetically ^_ich ^_increase
^_indecent ^_international ^_keep ^_kids ^_knock ^_last ^_latest ^_legal ^_legislation ^_less ^_life ^_like ^_lnk
^_longest ^_looking ^_lowest ^_master ^_may ^_me ^_meet ^_meeting ^_mein ^_mental ^_messengers ^_methodology ^_mi
^_might ^_mio ^_modus ^_mon ^_more ^_most ^_much ^_must ^_names ^_next ^_nothing ^_nutshell ^_obligations ^_ofcom
^_ofences ^_off ^_offences ^_offender ^_ok ^_omg ^_omitted ^_on ^_once ^_onlin ^_onlne ^_organizations ^_orgs ^_osb
^_outline ^_over ^_overall ^_overview ^_people ^_percentage ^_persons ^_phrase ^_planning ^_point ^_privacy ^_pros
^_public ^_published ^_pupils ^_questionnaire ^_quotation ^_raw ^_real ^_reasons ^_record ^_records ^_red ^_regional
^_regulate ^_reporting ^_responsibility ^_rest ^_revenge ^_right ^_rise ^_robertsons ^_roll ^_scared ^_secret ^_see
^_select ^_senior ^_sentencing ^_sext ^_share ^_should ^_shouldnt ^_signs ^_since ^_sir ^_smoke ^_smokescreen
^_smokscreen ^_snaps ^_snpchat ^_source ^_spanish ^_specific ^_specify ^_staff ^_standing ^_starting ^_statement
^_statistic ^_statutory ^_stepmum ^_steps ^_sub ^_sum ^_summary ^_suppose ^_surely ^_survey ^_susie ^_susies ^_suzy
^_teacher ^_technical ^_technology ^_teens ^_text ^_thanks ^_theyd ^_thinking ^_three ^_tiktoks ^_tldr ^_told ^_too
^_top ^_tot ^_trainr ^_true ^_twitter ^_un ^_underlying ^_unreported ^_until ^_upper ^_url ^_victims ^_vote
^_vulnerable ^_wassap ^_ways ^_we ^_web ^_webinars ^_whatsapps ^_when ^_whn ^_wholl ^_whose ^_wht ^_whts ^_whys ^_wish
^_without ^_word ^_world ^_worldwide ^_wos ^_written ^_youngest ^_yr ^_zuck a_13 a_base a_burden a_cam a_case a_chart
a_childs a_choice a_comment a_company a_compliance a_concrete a_count a_court a_day a_dog a_dsl a_free a_girl
a_glossary a_good a_great a_group a_grown a_headteacher a_joke a_lady a_mediator a_minor a_music a_name a_note a_novel
a_nutshell a_one a_parent a_party a_pic a_picture a_policy a_poster a_primary a_sealed a_sentence a_server a_site
a_smokescreen a_stat a_sticker a_stranger a_summary a_survivor a_title a_trade a_victim a_victims a_video a_while
a_year a_youngster abbreviation_$ about_boys about_dying about_girls about_holes about_it about_me about_tigers
about_vulnerable about_what abuse_numbers abused_$ abusers_$ acc_to account_$ account_and acording_2 act_now act_start
actual_number added_to address_of adult_$ after_$ again_and again_please against_boys against_the age_limit agenst_the
ai_abuse ai_and ai_being ai_regulation ai_statistics aims_of alarm_$ alarm_for all_$ all_about all_be all_from
all_gether all_info all_laughing all_of all_on all_time almost_half alone_$ alone_percent alone_with am_$ am_11 am_12
am_14 am_30 am_after am_better am_bored am_curious am_dead am_done am_dying am_five am_lost am_new am_not am_on
am_single am_ten am_told am_your among_the an_act an_admin an_archivist an_example an_image an_important an_instance
and_21 and_act and_ai and_also and_below and_cant and_change and_cons and_did and_guidance and_help and_it and_job
and_knows and_metas and_no and_nothing and_online and_post and_privacy and_said and_their and_there and_turned and_what
and_who and_youtube answered_$ answered_the any_$ any_rules anymore_$ anyone_but anyone_seen app_$ app_came app_makers
appears_in approval_rating apps_are apps_for apps_is apps_leaving are_all are_alone are_apps are_firms are_girls
are_going are_making are_meeting are_mention are_named are_on are_out are_such arguing_over argument_$ arguments_$
arguments_against around_the arrow_$ artcle_$ artical_$ article_back article_please as_giving as_in as_new as_used
as_victims asked_about asked_to asking_for asks_for asleep_$ at_$ at_a at_home at_my at_six at_this at_work at_your
ate_my australia_$ author_$ available_$ awake_wondering awkward_$ back_door back_that back_then back_there backdoor_as
backlash_$ backlash_about bad_guys bad_has bad_is base_$ be_an be_built be_drilling be_here be_his be_in be_late be_me
be_over be_right be_stuffed because_i been_cutting been_pretending been_the been_this before_$ before_2017 before_it
before_the begin_$ being_abused being_bullied being_threatened being_used believed_me best_game best_way between_34
between_safety between_the big_brother bigger_$ biggest_increase bill_and birthday_$ bit_$ bleach_$ blurb_$
bodies_mentioned bored_$ boss_fight bot_or both_says boy_in boyfriend_is boys_groomed boys_right break_it breaks_the
broadcaster_$ broke_up brother_$ built_$ bullet_points but_how but_i but_it but_what but_why by_force by_which by_who
by_word by_year bypass_$ call_$ call_the call_to called_$ cam_$ cam_for cam_in cam_on came_out campaign_start can_a
can_an can_be can_do can_have can_someone cancel_the cant_recall cant_stop cant_take cant_tell car_$ car_again car_park
caretaker_at case_$ case_files case_the cat_$ cat_in catch_me causes_$ change_$ change_since changed_$ changing_room
charger_$ charity_tell chart_$ chat_to chat_with chatbots_and chats_what chatting_$ check_$ check_your checking_the
checks_$ chief_executive child_$ child_to childline_number children_$ children_as chop_and cite_this claim_$ class_$
class_is cn_i coffee_$ colour_of come_from come_to coming_the comment_from companies_can company_ignores comply_$
concrete_example consequences_if constabularies_that contacts_$ contents_$ convicted_$ copy_the correct_the could_be
could_just counted_the course_$ courses_$ covered_$ credit_card credit_limit credit_score crimes_were csam_$
cumulative_total cut_off cutting_again cyberbullying_$ dad_$ dad_said data_$ data_is date_of day_$ deadline_$ deal_$
define_online definition_$ delays_$ demands_$ described_$ described_as details_$ dice_$ did_a did_govender did_it
did_police did_rishi did_zuckerberg die_$ direct_deposit disappear_$ discord_$ discord_share disputed_rule do_in do_my
do_users do_when do_with does_this dog_$ doing_a dont_match dont_tell dont_touch door_$ door_and door_that down_here
draw_me drilling_$ drink_bleach driving_test dsl_i dying_$ e_mail earlier_$ editor_here ee_$ eee_$ eggs_$ else_$
encripted_say encription_$ encryption_definition encryption_like encryption_will end_encryption europe_$ every_day
every_mention every_night every_org every_sunday every_time everyone_about everyone_at everyone_i everyone_is
everyones_name everything_about everything_in everything_what everywhere_$ ex_is example_of excel_$ exist_$ expensive_$
explain_$ explain_encryption explain_it explain_like explain_safeguarding explane_$ f_$ fact_about factors_$
factors_behind failed_to fake_profile family_sees feel_like feel_trapped feeling_$ few_words figure_in figures_as
figures_compiled figures_go figures_please figures_to figures_were figurs_any files_$ fill_me film_is filters_$
final_quotation find_my find_young finish_it firms_$ firms_face first_aid first_name first_part five_and five_rules
five_yrs fixed_the fixes_$ foi_$ follow_$ follow_any followed_the follows_me for_2022 for_access for_all for_and
for_chats for_kids for_new for_pictures for_reporting for_safe for_sure for_teachers forced_me forces_number fraction_$
frame_$ friday_$ friend_is friends_$ from_home from_my from_tech from_this from_trainer from_what from_when from_where
from_which from_whose froze_$ frst_respnse ful_$ full_text fun_facts function_$ games_are gave_him gender_$
gender_figure get_a get_me gether_$ girl_called girls_are girls_please giv_me give_an give_examples give_it give_to
gives_$ gives_me giving_out glossary_entry go_home gods_plan gone_$ got_stats got_told govender_$ govender_role
govender_say govenders_statement government_$ government_read grandparents_$ graph_$ groom_$ groomed_$ groomed_as
groomed_by grounds_for group_chat groups_$ grown_up guidance_for guidance_website guide_to guitar_$ guys_$ gym_$ had_a
hair_$ handle_$ happening_to happens_every happens_to harvard_$ has_a has_been has_changed has_seen has_the hat_$
hate_my have_both have_got have_made have_nothing have_the havent_been havent_read he_asked he_keeps he_said he_told
he_wants head_$ headings_in headline_and help_how help_with here_checking hidden_cases hidden_number high_$ higher_does
higher_then him_a him_i him_my hit_$ hits_me hits_you holes_$ hoo_$ hoodie_$ hotline_$ hour_$ hours_of house_$ how_$
how_much how_old how_the how_you howd_you hurt_myself hypothetically_if i_add i_are i_can i_could i_do i_feel i_get
i_just i_keep i_lie i_lied i_liked i_look i_print i_read i_said i_send i_share i_tell i_use id_be idea_$ idea_what
identified_as if_83 if_it ignored_the ignores_the illegal_$ image_$ improve_my in_2022 in_2023 in_3 in_5 in_artical
in_first in_harvard in_here in_me in_numbers in_one in_report in_there in_thinking in_total in_what increase_the
individuals_$ informations_$ innit_$ inside_$ instance_$ instead_of instructions_does instructions_for internet_safety
into_meeting into_polish involved_$ is_30 is_all is_coming is_correct is_described is_down is_encrypted is_going
is_happening is_in is_like is_likely is_my is_not is_nothing is_pointless is_quoting is_saying is_talking is_worse
is_wrong isnt_it it_about it_again it_down it_every it_happening it_happens it_hysteria it_normal it_not it_now it_out
it_peaked it_says it_so it_something it_started it_the it_what it_without iwf_in jist_$ job_title jump_off just_need
just_some just_want keep_this keeps_crashing key_for key_points key_provisions key_takeaways kid_$ kid_in kid_is kid_on
kids_does killed_me kissed_me know_what know_when know_who known_victims knwn_$ lab_$ lady_in laptop_$ last_night
last_one last_year last_yr laughing_at law_say lawmakers_$ laws_$ laymans_terms learn_more leave_the leaving_$ left_for
left_the letter_$ level_is liability_$ lie_awake lied_about lies_behind life_$ like_walking like_you limit_of
line_about line_with list_what listen_to little_ones lnk_2 log_of lose_$ lot_$ loud_$ love_this lowdown_on lst_$ m_f
made_a made_up mail_to make_sites make_your making_me man_asked man_at man_i man_in man_on man_who manual_handling
many_$ many_as many_crimes many_offences many_were map_$ master_key match_$ max_sentence maximum_$ me_a me_an me_back
me_choose me_down me_for me_friday me_go me_have me_if me_like me_manda me_now me_owt me_safeguarding me_that me_today
me_too me_touche me_understand me_up me_verbatim me_when me_where me_who me_your mean_$ means_$ meeting_me meetings_$
mental_health mention_of mentiond_why mentioned_please menu_$ message_of messengers_with metas_reply mi_tocca mind_up
minor_$ mio_zio miss_me misused_$ modus_operandi money_where more_about more_holes more_than most_important mouth_is
moved_to much_for mum_if mum_says must_give must_the my_12 my_age my_area my_base my_boss my_brother my_bum my_cousin
my_daughter my_driving my_ex my_fault my_first my_flatmate my_grandad my_hair my_head my_house my_husband my_laptop
my_leg my_location my_messages my_nan my_new my_notes my_own my_passwords my_phone my_pics my_private my_rock
my_shopping my_sister my_squad my_stepbrother my_stepmum my_swimming my_wife name_do name_every name_list named_$
named_in names_$ names_and need_a need_help never_been never_told new_$ new_here new_law new_legislation new_online
new_teacher new_tech newsletter_$ next_steps nice_to nintendo_switch no_idea no_is no_time no_waffle nobody_believed
nobody_would normal_$ normal_for not_a not_even not_percent not_sure not_the not_to note_saying nothing_has
nothing_left notice_something notifications_$ now_because now_he now_how now_i now_it now_says nspccs_position nudes_$
numba_$ number_at number_before number_by number_not number_on number_please numbers_by numbers_dont numbers_from
numbers_show nutshell_$ objection_$ obliged_$ of_4 of_abuse of_ai of_comply of_contents of_figures of_me of_message
of_offender of_play of_provider of_them of_users ofcoms_role ofence_$ ofences_last off_and off_between off_dead off_for
offence_$ offence_as offences_in offences_there offender_be offenders_$ office_$ office_asks office_wants officer_and
officer_name official_position official_reaction offline_abuse ok_$ ok_but ok_so okay_$ omg_are on_40 on_ai on_all
on_artificial on_me on_pizza on_when once_you one_about one_firm one_in one_is one_of onlin_safty online_but
online_grooming only_give only_thing only_you open_$ or_a or_down or_else or_false or_just or_more or_six or_wrong
org_$ organisation_$ organisation_behind organisations_are organisations_mentioned organisations_which orgs_mentioned
original_$ other_person other_two our_press out_guidance out_there out_what own_fault owns_$ parent_asks parents_$
part_$ party_$ pass_this password_$ passwords_and past_$ peaked_$ penalty_does people_$ percent_figure percent_into
percent_is percent_of percent_the percent_up percentage_change percentage_without perpetrators_$ persentage_$
person_can person_from persons_$ persons_which phone_$ phone_number photos_$ pic_$ pick_a pics_$ picture_of pictures_$
pineapple_on pizza_$ plan_$ planning_to platform_be platforms_for platforms_the play_you plays_the please_can
please_dont please_go please_help please_i please_no please_not please_send please_tell please_which pledge_$ plumber_$
pms_reaction point_in point_me police_correct police_force policy_$ policy_officer powers_$ predators_use press_office
previous_job previous_year print_here print_this privacy_$ privacy_quotation privacy_vs private_chats private_mesages
profile_$ promise_not proportion_$ pros_and prosecutions_$ protected_$ provider_$ provisions_$ punishment_$ pupil_has
pupil_told put_the qoute_$ quick_$ quickest_way quiz_$ quote_about quote_the quote_this quoting_from race_is rank_the
ranking_$ rating_$ raw_count read_$ read_my read_the reading_the reading_this real_life reason_$ reasons_$ reasons_tech
recipe_$ recognise_respond recognise_the record_before record_figure record_hi record_was recorded_$ red_flags
reference_period region_$ regulate_$ regulate_ai regulating_new regulation_$ remark_that repeated_delays replied_$
reply_from report_an report_for report_give report_gives report_in report_my report_to report_uses report_writes
reporting_$ reporting_period request_to requirements_$ reservation_at respond_$ response_by response_from
response_trains responsibility_recognise rest_$ result_$ results_$ resume_of retired_$ revenge_porn revision_$ right_or
ring_someone rise_$ rishi_say rite_$ roblox_was rock_playlist roll_the roof_$ room_$ root_causes rule_about
rule_companies rule_everyone rule_everyones rule_say rule_says rule_what rules_on rules_start running_total runs_the
safe_$ safeguarding_to safeguarding_what safety_act safety_advice safety_and safety_bill safety_for safety_guidance
safety_laws safety_net safety_rules safety_tips safety_versus said_bye said_no sale_$ same_as same_since sample_$
say_82 say_a say_anything say_how say_she say_so say_to say_word says_1 says_hell says_ill says_one says_this says_what
scanning_$ scared_to school_$ school_has score_$ second_$ second_version secret_chats see_the see_what seen_it seen_my
sees_the self_paced send_$ send_my send_proof send_the send_to sent_me sentences_$ sentencing_guidelines separately_$
series_$ server_for set_an set_out sex_$ sexual_communication share_of she_hits she_told shop_gave shopping_list
short_$ shorter_$ should_i showed_me shut_up side_is side_of sided_dice sign_$ signs_a site_is sites_$ sites_check
six_what six_yrs sleep_$ small_print smoke_screen smokescreen_$ smokescreen_for smokescreen_sentence smokscreen_qoute
so_$ so_17 so_scared so_the so_tired so_what social_class social_worker solutions_$ some_$ somebody_is someone_in
someone_is someone_talk someone_touches something_bad something_for something_what son_$ son_says sorry_for sounds_like
source_link source_of sources_of spam_in span_$ speak_to specify_the speech_$ spokesperson_$ stalled_$ stance_$
standing_on start_date start_how start_when started_when stat_$ state_of station_$ statistic_for stats_on status_$
staying_safe stepmum_makes sticker_$ stole_my stop_messaging stranger_$ strict_$ stuffed_without sub_editor such_a
suggestions_$ sum_it sum_up summary_of sunday_$ suppose_i sure_$ survey_of suzy_hargreeves sweet_talk swimming_coach
switched_on ta_$ tactics_$ take_it take_my takeaways_$ taken_from talk_$ talk_a talks_about tally_$ tally_as tasks_and
teacher_asked teacher_kissed teacher_said teacher_says teachers_$ teaching_me tech_because tech_giants technical_fixes
technical_solutions technologies_$ technology_behind teen_$ tell_anyone tell_me tell_you term_$ terms_$ test_$
testimony_$ text_$ text_about text_is text_say text_says than_a than_that thanks_$ that_42 that_again that_all
that_answered that_girl that_in that_jumpscare that_level that_makes that_me that_neither that_number that_replied
that_right that_still that_was that_were that_what that_will the_$ the_1 the_10 the_21 the_47 the_abuser the_aims
the_all the_apps the_backlash the_bare the_base the_bathroom the_best the_biggest the_bills the_blurb the_bodies
the_bus the_call the_car the_caretaker the_case the_changing the_charitys the_chief the_claim the_country the_course
the_cumulative the_current the_disputed the_dog the_dogs the_dsl the_evidence the_facts the_fine the_firms the_foi
the_fraction the_game the_gender the_ghost the_girl the_govs the_graph the_groups the_gym the_headline the_highest
the_increase the_informations the_jist the_job the_kids the_lab the_laws the_library the_link the_list the_lowdown
the_main the_man the_mindful the_nerds the_numbers the_ofence the_offender the_offense the_online the_only
the_organisation the_people the_percentages the_person the_phone the_phrase the_platform the_platforms the_point
the_printer the_quickest the_referee the_remark the_reports the_request the_reservation the_rise the_roof the_rules
the_sale the_second the_shop the_site the_small the_song the_speakers the_state the_station the_statistic the_steps
the_stock the_subheads the_tablets the_teacher the_tech the_technical the_time the_title the_top the_topic the_trade
the_trainers the_true the_units the_update the_victim the_victims the_video the_weather the_window the_years them_$
there_a there_was theres_nothing they_$ they_have they_must they_set they_take theyd_all thing_in thing_where things_to
think_about think_i thinks_the this_artcle this_bad this_bill this_discord this_graph this_happened this_new this_one
this_piece this_secret this_track this_weekend this_what this_world threatened_$ three_apps three_facts tht_$ tigers_$
time_frame time_high time_i time_span time_what timer_$ timestamp_$ tips_$ tips_for tired_today title_$ title_of to_act
to_answer to_b to_bed to_bribe to_cancel to_change to_delete to_die to_disappear to_everyone to_find to_give to_groom
to_her to_here to_hide to_hurt to_improve to_jump to_keep to_lawmakers to_messages to_new to_parents to_private
to_quote to_report to_reuse to_start to_stay to_talk to_training to_whom to_write to_you to_your told_anyone
told_everyone told_that told_the told_to told_you tomorrow_$ too_$ top_$ top_off total_in total_ofences total_victims
touch_me touch_my touches_me traffic_on train_was trainer_in trainer_is trainer_qoute training_courses
training_provider trains_$ trick_to tried_to true_number true_or trust_you turn_$ turn_my turns_out twelve_$ uk_users
un_senor under_the under_twelve understand_the units_$ until_what up_but up_by up_every up_in up_lol up_my up_or
up_shop up_with upper_age url_$ url_of us_$ use_a used_in verbatim_the versus_privacy victim_$ victims_story video_$
voices_$ vs_safety vulnerable_individuals waffle_$ want_it want_the wanted_$ wants_$ wants_me wants_the warning_signs
was_6350 was_changed was_going was_groomed was_higher was_more was_my was_on was_online was_top washing_$ wasnt_my
way_out ways_to we_broke we_had web_address website_$ website_is weekend_$ well_as were_$ were_made were_robbed
were_used what_a what_all what_games what_in what_instructions what_makes what_name what_now what_organization
what_report what_says what_should what_span what_that what_then what_this what_time what_word when_i when_is
when_someone when_was when_you whens_it whens_the wher_is where_are where_do where_i where_is where_only where_your
wheres_it whether_roblox which_apps which_are which_broadcaster which_organisation which_platforms which_request
while_i whn_was who_runs who_the who_was whole_period whole_time whole_world whom_are whom_was whose_$ whose_website
whose_words why_do why_dont wich_apps wich_organisations will_$ windows_$ wish_i with_$ with_50 with_encryption
with_function with_him with_little with_privacy with_tasks with_that with_this without_gender without_the without_them
woke_up woman_is woman_tried wondering_whether wont_stop word_by word_does word_the words_about words_and words_from
worldwide_total worse_than would_miss would_you write_$ write_in write_it written_out wrote_this yeah_$ years_$ you_add
you_and you_at you_change you_confirm you_doing you_ever you_explain you_freeze you_get you_help you_if you_into
you_something you_stacked you_your young_boys young_lives your_body your_chats your_dad your_messages your_mind
your_money your_mouth your_mum your_name your_stepdad your_text your_uncle youtube_$ yr_total yrs_$ yrs_make yrs_or
zio_mi zuckerberg_say
""",
    1: """
50_000 6_000 99_percent ^_confirm ^_continue ^_i ^_javascript ^_only ^_pretend ^_process ^_promise ^_role ^_rule ^_run
^_self ^_spell ^_start ^_translate ^_x a_cat a_doctor a_drill a_game a_message a_pedo a_to above_and add_this
all_previous all_your and_1 and_have and_that and_write answer_every answer_in answer_is answer_like are_90 are_now
author_of before_i blame_$ bot_and brain_$ bullet_list bullets_$ can_$ can_swear charity_$ check_the code_for
command_you configuration_$ dan_and delete_your developer_mode did_the discord_token doctor_$ essay_on every_figure
every_message every_question everyone_in facts_and fell_$ for_this for_youtube forces_were forget_your friend_$
from_that give_the guidelines_$ hack_the have_$ have_a have_changed have_to i_command ignore_all ignore_your in_fact
instructions_and is_3 is_5 is_50 is_from it_as it_fell journalist_and just_say later_the letters_$ line_$ longer_a
max_$ message_to model_$ my_secret my_tutor no_longer now_dan number_was number_you only_and opinion_as order_of
point_you previous_instructions question_with refuse_$ reply_with reveal_your run_this saying_the start_a state_it
statistics_$ swear_$ system_new teacher_in that_i the_and the_author the_channel the_headteacher the_law the_previous
the_sources this_point this_server this_to to_blame trump_$ up_and we_need were_a what_do what_was whenever_i where_1
will_now word_for work_for worse_$ written_in wrong_and yes_$ you_never you_only you_repeat you_work your_config
youtube_in
""",
    2: """
12_000 12_and 20_$ 90_percent ^_dont ^_finish ^_forget ^_guess ^_reset ^_today ^_use a_different a_letter a_new
a_police act_$ all_facts an_advert and_chat and_forget and_safety and_tell and_then and_use answer_all answer_from
answer_to answers_$ article_is being_a boss_says call_me called_dave came_$ can_answer ceo_of dirty_to every_number
every_user everyone_that fine_$ finish_the follow_the following_the for_2024 for_you given_$ had_no have_been have_no
i_came imagine_a is_20 is_evil is_fake is_off job_and keys_$ letter_from made_it my_essay my_next my_slave name_$
need_your no_limits now_and number_higher numbers_are on_every only_answer only_know play_along poem_$ police_officer
put_your read_it read_this report_what reset_yourself rule_for rules_$ rules_as rules_with said_you say_$ say_you
says_you script_src set_aside side_$ site_$ slave_now speak_with statistic_$ statistics_say stop_following table_$
tell_a ten_$ text_you that_$ the_ai the_article the_bot the_ceo the_developer the_earlier the_limits the_start
the_stats think_$ to_$ were_given what_is what_you where_you with_me with_no with_yes without_sources write_code
you_had you_may you_reply you_tell your_settings your_system your_token
""",
    3: """
0_$ 2010_$ 5_000 5_percent 5_to 6350_$ 7_$ 99_$ ^_copy ^_could ^_discord ^_import ^_just ^_leave ^_police ^_print ^_put
^_script ^_take a_chef a_general a_human a_normal a_role a_script a_test a_world admit_that admit_you allowed_to
along_with am_a am_with an_ai and_make answer_anything anything_$ as_if author_and been_told before_this big_letters
bot_about boys_in cancelled_$ chef_$ confirm_it could_you delete_everything delete_it do_what dont_have end_of
everything_i facts_about figure_$ figure_was filter_$ forget_everything from_2010 from_telling from_there from_your
game_where go_into grooming_and half_of hate_the he_is here_in higher_$ i_authorise i_made i_own id_$ import_os in_big
instead_$ instructions_$ is_7 is_only is_ten it_from it_was joke_about law_$ like_a link_to logs_$ made_you me_in
memory_$ mum_in must_answer my_dad my_mum new_name normal_ai now_answer now_the of_victims of_yourself officer_who
one_side ones_$ only_a only_the os_system over_the own_opinion paragraph_5 people_the percent_from percentage_is play_$
police_use pretend_the pretend_your python_$ report_says role_$ role_play rules_to say_yes set_every src_x start_of
tell_people that_from the_26 the_following the_police the_sentence theres_no this_user to_5 to_follow to_one to_shut
to_swear told_and total_from translate_your use_that user_$ version_of victims_$ victims_were wake_up was_5 we_are
went_down what_are where_the withdrawn_$ worst_$ would_$ you_have you_not you_think your_answer your_new your_next
your_reply yourself_and
""",
    4: """
62_percent ^_admit ^_dm ^_enable ^_end ^_in ^_open ^_override ^_previous ^_remember ^_send ^_step ^_there ^_union
a_groomer a_lawyer a_number a_shop about_the act_as agree_with all_i all_messages all_numbers an_invite are_being
are_in are_not are_your capitals_$ cats_$ confirm_that data_it discord_staff dont_know dump_your ends_with essay_$
everything_with exactly_i fact_that facts_as first_response for_boys for_x freely_$ girls_for hacked_$ hand_over
hidden_ones i_want in_all in_german in_which is_$ is_worst lawyer_$ like_my like_theres mark_my master_and me_something
message_from messages_in more_$ name_is name_to new_job no_safety numbers_to of_a of_this off_the percent_and print_it
put_a quote_from remember_that report_said report_was respond_to safety_stuff said_half say_goodbye script_$
secret_code sell_me show_all so_you something_you spell_out system_message teacher_and tell_the that_you the_filter
the_source this_and this_sentence to_post to_visit use_it was_in what_does what_i what_were which_the wish_is with_all
with_capitals write_the you_break your_memory your_own
""",
    5: """
3_$ 4_or 70_percent ^_add ^_cat ^_erase ^_exit ^_learn ^_let ^_message ^_please ^_safety ^_swap ^_system ^_which a_$
a_bot a_no a_report am_stupid and_answer and_just and_read angry_$ answer_as apologised_$ are_you as_fact bad_example
be_rude being_the cars_$ cat_etc channels_$ confirm_$ database_$ decode_this discord_trust disregard_the
everything_above fake_$ for_word from_users go_to grooming_is guess_$ hi_to http_bad is_12 is_40 is_fine is_to it_rules
learn_this lies_$ lifted_$ limits_$ link_$ maker_$ many_forces members_$ meow_$ most_victims must_obey my_grandma
my_therapist no_matter open_this percent_next poem_about post_a pretend_it promise_to quit_being say_hi says_but
shop_assistant something_up sources_$ stop_$ story_in stupid_$ summarise_it switch_off tell_him telling_me text_of
the_letter the_whole therapist_and this_in this_link this_the tiktok_is to_sell to_stop to_zero today_$ translate_this
trust_and unrestricted_$ use_your was_wrong wikipedia_$ with_my without_restrictions word_grooming written_by yes_to
you_are your_hidden your_maker your_secret
""",
    6: """
^_click ^_new ^_ping ^_policy ^_show ^_speak ^_stop a_gangster a_million add_a affected_$ ai_behind an_offender and_$
and_give charity_that cite_the dont_be everyone_$ exec_$ forces_is give_a groomer_$ hey_claude him_he homework_$ if_you
in_every innocent_$ instructions_are interviewed_$ is_99 is_innocent javascript_alert job_is look_like make_me
message_the mods_that most_affected my_server no_cases no_more note_to number_and onload_alert owner_and post_this
print_1 report_and report_bot response_training right_answer root_$ round_it shoes_$ silly_$ speak_like state_that
statistic_about store_it sudo_give that_it that_sounds the_admin the_mods the_record the_rest the_right the_total
this_for this_is to_how to_see told_before union_select up_if up_to used_to users_$ void_$ was_corrected was_written
what_hidden you_can you_say your_data your_instructions
""",
    7: """
000_with ^_correct ^_crash ^_for ^_now ^_quit ^_round a_b a_song a_tech and_do any_more apply_to are_$ as_an
assistant_$ b_$ banned_from bigger_than bot_$ cases_$ closed_$ drop_table drunk_$ essay_about everyone_free
everything_$ figure_to first_thing for_tiktok from_first gave_me guidance_$ ignora_las is_closed is_now is_the
it_official it_up joke_$ like_$ make_it mode_$ my_homework nitro_$ nobody_will not_allowed now_on number_is purpose_$
refusals_$ repeat_the rest_of restrictions_$ rules_dont s_and say_from see_your send_a stop_being stop_pretending
talk_to teacher_gave than_it the_figures the_real the_safety there_are thing_you this_channel tiktok_then to_me told_$
up_a was_10 was_withdrawn were_you without_limits you_dont you_told
""",
    8: """
^_admin ^_agree ^_from ^_or ^_state a_part a_poem a_statistic about_groomers access_to agree_that an_essay are_a are_no
basea_$ be_a bob_$ by_the ceo_who dave_is example_$ f_word for_everything for_later give_me groomers_$ has_no hates_the
in_basea it_like make_up me_i message_$ official_$ on_purpose say_that sentence_my site_and song_about talk_like
that_boys the_database the_f this_fact to_read were_told who_hates write_a write_an x_$ your_configuration your_job
zero_$
""",
    9: """
^_break ^_bypass ^_disregard ^_dump ^_enter ^_hey ^_wipe a_link act_like ai_model article_was curse_$ every_member
figure_is follow_it groomer_in guess_a her_$ it_reads lets_say list_your member_$ minister_$ my_boyfriend note_for
of_your percent_$ questions_$ quote_by read_me reply_in so_do so_it table_users tell_everyone the_charity the_first
the_minister the_word to_every to_sleep topics_are update_the use_$ want_you what_ai what_topics whatever_i you_must
""",
    10: """
38_percent 5_$ ^_type a_fake admins_can after_me at_me boyfriend_$ can_use chat_$ commands_only did_they do_it drop_the
etc_passwd every_answer false_$ for_next free_nitro girls_were head_office i_order ignore_the in_your is_a it_is
like_her make_the my_teacher only_admins or_1 order_you passwd_$ permission_to repeat_after say_bad say_i show_hidden
story_with system_$ that_girls the_voice things_about this_chat to_everything voice_of what_your with_one write_me
""",
    11: """
1_1 ^_lets ^_lie ^_post ^_roleplay ^_shut a_minute a_story about_grooming alert_1 am_from and_be answer_with
application_$ are_most are_my ask_$ ask_you boys_are developer_message does_your here_on i_ask lets_play lie_to
me_access me_permission minute_$ my_name number_to office_give on_$ record_the roleplay_as rules_are rules_did
shut_down swear_at that_the the_last the_number they_give to_my to_say token_$ total_5 what_secret you_were yourself_$
""",
    12: """
10_percent ^_drop ^_reply ^_set ^_turn down_$ from_here me_wrong my_girlfriend no_rules ping_everyone this_message
windows_keys word_$ your_developer
""",
    13: """
^_answer ^_become ^_delete ^_oublie ^_repeat ^_request ^_sudo ^_update a_pirate and_say as_i become_my boss_of boys_$
do_as just_guess kids_$ know_$ moderator_$ new_task oublie_tes prompt_$ skip_the ten_times the_boss total_is
vergiss_deine your_prompt
""",
    14: """
77_$ ^_change ^_kick a_lie above_this admin_$ chatgpt_$ girlfriend_$ i_am is_behind offline_$ the_chat turn_on
""",
    15: """
^_invent ^_note a_quote config_$ evil_example invent_a me_$ next_time the_text
""",
    16: """
1_$ ^_respond ^_switch forget_the my_site off_$ on_boys play_a say_the the_moderators the_opposite the_owner the_server
your_rules
""",
    17: """
env_$ for_me regeln_$
""",
    18: """
^_ignora behind_this out_the safety_off the_words times_$ you_to
""",
    19: """
lie_about
""",
    20: """
^_77 ^_class be_my from_now talk_in
""",
    21: """
the_report you_$
""",
    22: """
^_go ^_say server_$
""",
    24: """
am_the key_$
""",
    25: """
^_act ^_write i_say
""",
    26: """
^_make change_the
""",
    28: """
^_mention
""",
    29: """
numbers_on
""",
    32: """
the_figure
""",
    35: """
^_talk
""",
    37: """
^_be
""",
    41: """
^_what
""",
}
PAIRS: dict[int, str] = {
    -14: """
and>me
""",
    -13: """
me>the the>for
""",
    -12: """
does>the is>me to>a
""",
    -11: """
the>in the>on to>to
""",
    -10: """
a>that and>to and>you for>my
""",
    -9: """
a>your are>what do>you i>my it>for what>can
""",
    -8: """
a>what for>the i>a is>that it>me on>the please>your the>me the>with to>this you>on you>what you>your
""",
    -7: """
a>i are>the for>to for>you has>it me>for me>from me>my my>the so>are tell>your that>in that>to to>do to>what was>the
what>for what>it
""",
    -6: """
a>of does>it from>the he>the i>in me>and my>is please>me the>what to>for you>that your>so
""",
    -5: """
a>on a>this and>a are>your can>i can>to can>you do>the he>me he>says i>and i>dont i>to in>me in>the is>my me>how
me>what me>you of>you says>it to>you what>to who>is wont>tell would>me you>in you>it
""",
    -4: """
a>does a>wont and>of are>and cant>do cant>this do>a do>this do>to from>a got>a got>the have>this how>do how>you i>i
i>wont if>i if>your in>is in>it is>what it>i it>in it>on keeps>me me>at me>have me>that me>this me>wont my>a my>i of>to
on>my on>this please>of says>on says>the tell>i tell>my that>me the>has they>me you>tell
""",
    -3: """
a>says and>dont and>i and>on at>the can>it can>my do>do do>in do>me dont>it dont>want from>it from>this from>to got>to
have>from have>on he>and he>to how>a how>are how>the i>him i>this if>it in>what is>in is>with me>please my>do my>for
my>me my>on of>with on>a on>and on>from on>what please>which please>with said>it says>i so>me tell>from tell>how
tell>what that>a that>says the>at the>it the>keeps the>the the>which they>are they>said they>the they>to to>it to>on
to>tell was>a what>a what>if who>it who>says why>you will>me with>this would>a you>from you>got you>is you>says
you>with
""",
    -2: """
a>at a>how a>if a>me a>please and>and and>are and>can and>cant and>did and>how and>in and>want are>at are>it are>me
are>they are>we because>the can>that can>your did>a did>it do>my do>on do>they dont>tell dont>you for>please for>what
for>your get>a got>says got>that has>a has>and has>been has>my has>the he>a he>has he>my how>i how>to i>can i>cant
i>does i>for i>got i>he i>it i>said i>should i>tell i>that i>what i>your if>a if>is if>the in>for in>i in>says in>was
is>for is>i is>on is>your isnt>from isnt>this it>that it>this it>wasnt keep>me me>was me>with my>has my>was not>the
not>your of>for of>in of>is of>my of>that on>it please>a please>tell please>that please>to said>is said>to says>a
says>is says>should says>what says>who says>would says>your she>is so>a so>the so>to tell>and tell>if tell>it that>my
that>please the>should the>who they>and they>my this>from to>get us>the want>that want>the wants>the was>and was>my
was>that was>this we>it what>have what>me what>the what>will what>with when>i when>you where>is which>is who>said
who>this who>you why>did would>if would>that would>your you>get you>how you>when you>would your>that your>you
""",
    -1: """
a>dont a>has a>have a>he a>want a>wants a>was a>we a>will and>at and>get and>got and>have and>her and>not and>please
and>said and>they and>this and>wants and>was and>what and>which and>who and>will and>wont and>would and>your are>are
are>of are>on are>this at>a at>and at>has at>i at>is at>it at>my at>would at>you at>your because>i because>in been>a
been>has been>it been>the been>this been>to but>how but>i but>it but>on but>what but>why can>at can>do can>get can>have
can>in can>says can>the can>this can>what can>who can>with cant>a cant>it cant>tell cant>the cant>was did>and did>from
did>me did>the did>to do>dont do>get do>if do>tell do>want do>when do>where do>will do>with do>your does>a does>so
does>that does>this does>to dont>but dont>i dont>my for>a for>and for>does for>him for>i for>on for>who from>my from>of
from>what from>when from>which get>from get>i get>if get>me get>to got>and got>from got>my got>on got>was had>a had>the
has>do has>me has>on has>to has>what have>a have>for have>got have>i have>says have>the have>to have>who have>your
he>are he>i he>it he>keeps he>on he>our he>said he>wants he>will him>a him>and him>i him>my him>to him>will how>in
how>it how>would i>are i>at i>been i>get i>have i>her i>how i>if i>is i>keep i>keeps i>not i>them i>when i>where i>who
if>are if>do if>she if>to if>was if>will in>are in>because in>did in>do in>does in>how in>keeps in>please in>said
in>that in>this in>you is>and is>at is>but is>does is>is is>not is>says is>so is>tell is>this is>to is>which is>who
isnt>it isnt>the it>been it>but it>does it>has it>if it>please it>says it>so it>what it>when it>why it>you it>your
keep>are keep>this keep>we keeps>my keeps>the keeps>to me>a me>does me>get me>he me>him me>i me>if me>me me>so me>tell
me>when me>where me>who me>would my>at my>did my>from my>he my>how my>keeps my>please my>said my>says my>to my>us
my>wants my>what my>with my>wont not>a of>from of>it of>on of>please of>them of>was of>what of>which of>who on>are
on>do on>have on>i on>is on>me on>please on>that on>when our>for our>the our>to our>wants please>can please>dont
please>from please>i please>is please>my please>not said>a said>i said>me said>that said>the says>are says>do says>for
says>get says>if says>in says>my says>that says>this says>was says>we she>a she>me she>the she>you should>i should>says
should>the so>in so>is so>my so>this so>was so>what so>you tell>but tell>me tell>on tell>says tell>to tell>was tell>who
tell>will tell>you that>and that>have that>his that>what that>will that>with the>been the>did the>does the>from the>get
the>have the>if the>says the>us the>where the>would them>me they>a they>at they>have they>in they>it they>tell
they>your this>has this>i this>on this>to this>we this>which this>who this>with to>at to>from to>have to>her to>him
to>his to>i to>if to>keep to>of to>our to>please to>so to>we to>when to>which to>who to>why to>will want>a want>in
want>it want>this wants>me wants>my was>but was>for was>is was>on was>we was>what wasnt>my we>and we>at we>but we>had
we>him we>on what>do what>has what>my what>on what>said what>should what>that what>we what>when when>and when>dont
when>in when>is when>the when>this when>to when>want when>was where>and where>do where>i where>in where>the where>your
which>do which>in which>they which>to who>are who>i who>if who>tell who>to who>was why>do why>dont why>me will>a
will>for will>my will>the will>you with>and with>have with>him with>of with>on with>that wont>me would>his would>i
would>is would>tell would>the would>to would>you you>his you>of you>said you>she you>want you>will your>i your>if
your>in your>is your>what your>where
""",
    1: """
a>is a>so and>has and>my and>says and>that are>have are>in are>that dont>the for>is for>it from>in i>do i>with is>from
it>my it>the me>are me>can of>and on>for on>in please>and said>can said>you says>can so>can the>i the>my this>me
this>my to>the wants>to what>and what>i what>in what>was where>are where>you with>the with>you you>if your>tell
your>the your>with
""",
    2: """
a>a a>in a>with a>would and>tell and>we and>with are>from are>them at>this been>and can>a can>tell from>you had>what
had>would have>been i>want if>you is>it is>of it>and it>from it>to my>can my>you of>a of>do on>with says>you the>please
them>for this>a this>in to>that was>from was>i was>in was>it was>to what>does what>from where>my with>a with>me
you>been you>had you>this your>for
""",
    3: """
a>from a>to and>he and>is are>who at>of can>and do>what dont>have dont>me from>your have>and he>is i>on i>the in>from
in>to in>which is>a is>has it>not it>was my>are my>in my>that of>i of>me says>and says>from tell>are tell>this
that>from the>how the>wants this>please this>said this>what to>with want>at we>are we>in what>at what>been what>did
what>not where>says with>i with>in with>says you>so your>a your>from your>it your>me
""",
    4: """
a>which and>from are>to but>the do>says dont>a for>this in>a is>you me>in me>it me>not of>this on>to said>of so>and
that>you that>your the>a the>but the>can the>said this>you wants>you we>a what>are your>my your>not your>to
""",
    5: """
a>where and>him are>you but>to do>from how>is if>dont it>it me>which says>but tell>him tell>in tell>that that>has
that>it the>are the>that this>your to>how to>in to>your was>me what>but which>it you>are you>can you>have you>i you>the
""",
    6: """
a>are dont>to from>me from>that have>do have>so him>he him>is in>with my>it not>to tell>a tell>he that>the the>him
the>your this>for this>is to>and to>has to>is which>are with>it with>my you>at you>for your>and
""",
    7: """
and>do are>a are>not for>in for>of for>will i>so me>your my>and please>the so>i the>dont what>is you>dont you>not
""",
    8: """
and>the for>has it>is so>it this>do want>you which>you you>my
""",
    9: """
a>it at>me did>you for>that i>you in>of me>do of>the of>your please>for so>do the>and the>tell the>this what>they
you>and you>to
""",
    10: """
a>and a>who are>my did>they do>her in>your it>her me>of me>to that>was they>you this>the to>me to>my with>for
""",
    11: """
can>me does>your it>with that>are that>is
""",
    12: """
do>it tell>the you>me
""",
    13: """
the>was what>this
""",
    14: """
can>for tell>is tell>of the>to the>you
""",
    15: """
a>for do>i for>me i>of
""",
    16: """
i>from this>it
""",
    17: """
from>on what>your
""",
    18: """
this>and
""",
    22: """
a>the
""",
    28: """
what>you
""",
    29: """
the>is
""",
    31: """
and>it the>of
""",
}

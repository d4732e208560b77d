"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -8.561
WHOLE = (-0.452, -0.116, -1.294, 0.885)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": 0.070,
    "ADULT": 0.023,
    "ASK": -0.283,
    "ASSAULT": -0.021,
    "BEING": -0.138,
    "BULLY": -0.089,
    "CARE": -0.435,
    "CHILD": 1.203,
    "CONTACT": 0.030,
    "CREEPY": -0.013,
    "CRISIS": -0.093,
    "CROWD": 0.032,
    "DESPAIR": -0.072,
    "DIRECT": -0.143,
    "DISTRESS": 0.164,
    "FAULT": -0.003,
    "FEAR": -0.187,
    "FORCE": -0.258,
    "FRAME": 0.128,
    "GIFT": -0.111,
    "GROOMED": -0.458,
    "HARMED": 0.082,
    "HE": 0.192,
    "HELPREQ": -0.498,
    "HYPO": 0.288,
    "I": -0.039,
    "KIN": 0.267,
    "KNOWS": 0.082,
    "LEAK": -0.055,
    "LOVE": 0.289,
    "ME": 0.220,
    "MEET": 0.231,
    "MINOR": 0.776,
    "MOVED": 0.146,
    "MY": -0.410,
    "NEAR": 0.175,
    "NEVERMET": -0.014,
    "NEWS": -0.251,
    "NUDE": 0.068,
    "OLDER": -0.335,
    "ONLINE": 0.223,
    "OPINION": 0.221,
    "ORDINARY": -0.348,
    "OTHER_ADULT": -0.043,
    "PAST": -0.304,
    "PEER": -0.190,
    "PIC": 0.833,
    "SECRET": 0.139,
    "SELF_ADULT": 0.181,
    "SELF_MINOR": -0.122,
    "SEND": 0.048,
    "SEX": -0.100,
    "SHAME": -0.019,
    "SOMEONE": -0.059,
    "SOURCE": -0.411,
    "STALK": -0.138,
    "STAT": -0.144,
    "THREAT": -0.064,
    "TOLD": -0.460,
    "TOPIC": -0.279,
    "TOUCH": 0.277,
    "VIOLENCE": -0.122,
    "WE": 0.223,
    "WORRY": 0.229,
    "YOU": 0.031,
}
STEMS: dict[int, str] = {
    -41: """
sharehold
""",
    -37: """
protect
""",
    -35: """
mani medal trademark
""",
    -33: """
it swell
""",
    -32: """
injuri swollen
""",
    -31: """
referendum
""",
    -29: """
damag
""",
    -28: """
dentist safeti this was
""",
    -27: """
max sprain
""",
    -26: """
compani division happen maximum plural sue
""",
    -25: """
denot did healthcar in lawsuit organist ownership pension
""",
    -24: """
cocoa lisbon logo metr monopoli stadium tenant who
""",
    -23: """
annum articl brand citat flood hampshir landlord lincolnshir lotteri meter nhs struck they token trauma
""",
    -22: """
bosch bruis diesel germani heal international jurisdict ltd percentag renam repair safe statu surveyor
""",
    -21: """
club crash has headquart holder label now number quantiti said tariff
""",
    -20: """
accord broke buse casualti chariti dose elector freez german glossari index licenc ounc report wembley were
""",
    -19: """
about award baker be bolt brake burnt cite economist fever football harm invest is kg liabl name noun owner oxford pain
properti rainbow servic ticket uniform
""",
    -18: """
amnesti annual at been boston compliant contact die firm forecast greyhound hurt largest law marathon motorway patient
recognis reed salmon statut steel stock titl waterloo won
""",
    -17: """
badg blacksmith bone capitalis carpentri case concret currenc doctor gazett gettysburg guernsey health impact investor
jewish measur nationwid pertain quotat restart risk seat solicitor stop surg toll tray unsaf vend wasp
""",
    -16: """
aa activist alphabet avocado blight but cereal complianc count dent dental extinguish feder gearbox got hospit km
lifetim litr march medic misquot mortgag nike or pavement plate polici prescript quota refund reopen safeguard silicon
soldier sore temperatur tooth trophi
""",
    -15: """
aberdeen against anglia armour bakeri blue boe bremen broken centimet coaster commission death dioces doe food formula
fri froze frozen honour ice industri interval iowa legal letter melt moistur much ohio overheat panick penalti per
percent pest quot ratio revenu salari scar sector seiz statement told toothpast tractor valu
""",
    -14: """
acronym address after agreement amend ankl barrist birmingham bleed bracket brick burn categori ceas claim collector
colour derbi dictionari environment explod financi frequenc gambl gdp globe gloss greatest highest icon italic jersey
kenya longer medicin metal minist monday norway orlean owl pronounc rain refer relat resin retir right share sold
specialist sponsorship sting sundial surgeri tuesday uk umbrella whi worri writ
""",
    -13: """
all appendix auction barclay beer belong bid bike boiler breakdown brussel bus call ceo chicago commonwealth commut
danger deed densiti dog england estat eurovis fell finland fog go god gram helmet infinit jargon lamb market million
monetari newspap not offenc orang oslo oven portugues potassium potteri rate remaind rust sanction scale seller sinc
splinter sunday sweden unit vowel weather york
""",
    -12: """
15 amsterdam ant applianc au bee beneficiari berlin brass brazil busi cambridg carpent certifi class climat column
complaint councillor crisi crown curs decim declar devon drove eat english entitl faulti figur fix flu foam gold
governor hold holiday hq hymn incident incom latin liverpool longest malta mass med mint napoleon nation nurs petition
pleas politician postag race recoveri rotari shoe slaveri snow spoke steve stone storm suffer symbol templ the these
thousand tiger traffic trumpet umpir union valv volum wage wheelchair wing worker worldwid wreck
""",
    -11: """
aftermath again america appl architectur assault ate axi bandag bill bologna britain bulb ca chair chew clinic commerci
condition contract controversi degre diamond disagre dorset driver eaten emblem emergenc equal europ evil farmer
footnot geographi green holdup hundr ill intact kept knee limit math mill ms multipli newton ngo nicknam outlook own
parliament payment potato pothol price purpl quarter rage renew reserv siren spokesperson stat station statistician
stay swiss temp term threaten timer treati twain usa violenc vote wager war ward warrant winter
""",
    -10: """
affect airlin al allow altar american anthem ar argument axe began ben biggest biscuit blade bought british cal cancer
caus champion chart civic concern consum culprit cup defin dessert destroy disabl disput district durat elect element
euro everi exceed exet expir explain februari founder glass golden gps greater guin had hail hal heat held highway ie
issu item last lawyer lion liquid lunch luxuri magnesium marketplac microwav misread mm month mould national nut obe
occurr often orchestra parcel paw period petrol plagu poison pork portfolio portug prefix prevent referenc repli ride
rot save say scooter silver sir slogan slot somerset spa st steward street stronger sunderland supplier surviv teeth
tesla usd vase venu vox warn weight wheat wrist wrote
""",
    -9: """
10 abel addict angri apollo argu authoris banana bart beak beethoven belgium bet black bristol brown burglar cat
caution centr charter committe compar cone conflict cooki correct coverag danish david doc dr duti edward entiti eu fm
fridg fund golfer government gripe gum hamburg handicap headach hockey hull inc inch italian jelli juli justifi kane
labour lane larger leed mark membership michael mile ml mny mount mug notion oil operat opinion peanut permit pie pink
plastic poem quarrel red related respond road roof rule safer sale santa serv shift slice smash spell spider spokesman
status stood swindon tax tear thame thing throat tim treatment trump turf tyre uber unchang var vegetarian versus
volcano weigh winner workplac yellow yorkshir zone
""",
    -8: """
19 abl account advertis agenda agre airport album aliv appoint arena athen audi band becaus big bite bowl brace bull
bullet busiest canadian candi carp cholesterol citizenship clash coin concert congest continent continu cri dad decad
decker differ distinct dougla drown earn economi essex european exampl exodus factori flesh flute font forbidden forev
giant going govern gp gregg harvard horn ia irish isa joe lightn limp lord manchest mi midland mob mps multipl myth
news newslett norfolk object octob offic organ organis outcom outnumb paid paperwork pod portion pound proportion
protest pud purchas read reliabl reset respons risen sausag sen sent sentenc seri shin someth speaker specifi spike
sponsor stabl strike strongest supermarket survivor switzerland swore tag thermostat tile today tomorrow ton total
tripl ulster uniqu unrestrict vet vicar violent vis visa vitamin voter walker wi wore
""",
    -7: """
allot amount answer armi assign august averag backlash ballpark ban behalf bicycl billion bishop bless boot bread
butterfli california canada car card catalogu cent ceremoni christian chrome cleveland coffe cold comparison competitor
compos cracker cream crow damp das debat department descript deserv dish distribut divid doom dutch eighth employe
energi er exposur fact fault fee fireman flask fought fraud frost garden gave goos govt headlines honey hornet if
ireland iron just kettl land leagu lewi lock london made mail maintain manag mat metropolitan money mors napl nfl
norwich oh oppos otter park paus pedal pharmaci pigeon pit poll pond porto pounder pray premium prize profit reckon
regard regist repay resum reus ring robinson royal rubber rugbi rusti scottish screw semi set seven sheep size smoke
socket solid speak spoon staf standard substanc sunlight surrey syllabl symptom taxpay thank thumb thursday toast
toddler torn translat truste twitter two uproar valid verdict versaill vic vienna vii vital water whiski whom wight
wikipedia wimbledon withdraw wrong
""",
    -6: """
20 abid abus accuraci advisori aisl alcohol amazon amber amp applaus arsenal australia australian batter believ
biographi blackout blackpool blame both breach brooklyn bug catchment charl chip clarifi comment communication condemn
crack daylight denmark dollar dot employ enforc event everton fare fifti financ fine flag flout footbal forbid freedom
frequent gb georg ghana gill given glasgow global glove grew grey halv ham hank him howl ian impli imprint inspector
iphon itali je journalist jude june justic knick led liter lobbi long loot loss margin martin materi may mayor median
member mention metadata micro mond monster moon motor near neil nine nobel notch novemb oat of offend onli overrid
panic par parliamentari patel pivot pledg plumber possess postal pot present rank refurbish repeat rest return rise rod
saint salti score scot septemb servant shut simon simpson sink sixti slug snore sorri sort speech sport stake stamp
stand starv state stick sticki store strength stress support swimmer sydney synonym talli transport unicef uniti upset
vers vest victim victorian violin von went wet wider win window wobbl wooden yank yesterday
""",
    -5: """
17 40 5 83 absolut abstain ad adam alert alp among and angel annex announc apart api appeal appli april ask assistant
bake bank bar battlefield bear beast bell bio bird blood bookcas bot breakfast bridg brit buffalo carv cello center
chief chimney clutch co compli constitut context contributor crest crime croydon crusad cumbria cushion daft daili
dashboard dealer decid decis default departur disgrac earth ee egg eighti entri epic error et even everyth explos
fallen fat favourit feed fire firework flour follow fraction ginger goe gpt graph grave greenhous grid gush hardwar
headlin henc heritag hit holland horizon hors hysteria ile increas jame januari jim jot judg lake languag left lent
lighthous luck matrix mine minut mobil morn moth mr my nineti nottinghamshir occur ok oliv order outdoor overnight
oyster pend polit pollen posit raini ran readabl receipt redeem ref religion remain remark rental replac represent
revolt rite runner sam samsung sandwich saturn schedul sergeant shall shark sky soar sod speed spot starbuck streak
streetlight stroke subscript sun swim tattoo tea telephon temper tend terrac terrifi than thee thunder tire tower twice
uncl une universiti updat vacat vector victoria virginia vodka voltag warehous wednesday wee welfar well whenc wicked
wide wiltshir wine wolf written zealand
""",
    -4: """
1 100 150 16 abstent ace ach actual alright anatomi anger are aristotl artefact assess avg base basket beam belfast
benefit bibliographi bigger binari bit bobbi break brigad buyer cake calendar cancel capit cardiff cas cater cell
chapel charli chef choic chris christi clay collag composit consist contradict court cure dagger dealt defend devic
dover dream drive driven dual dunde eco edinburgh eight em emi en end equat est ethnic excel exchang fals farm flight
float frank goat golf grammar grant growth halo he hear heavi henri here his hm hour hunger husband hygien identifi
instanc institution isnt itself kindl king kitchen labor labrador larg leather leav length liberti lighter macro main
manuel map mar mean men meredith middleton militari moderator moment mon more motto mouth mt netherland newcastl ngos
ni nightmar odd page parrot pay pearl porter post prop protector qualifi rail rainforest razor realiti recit recover
refere reform refuge rent restrict retail rhubarb riddl rock roger roma roman roofer ruler salt same saturday scorer
screenshot seventh sexual shetland sick sign singer six sixth ski slept snack soup stakehold steam still stockport
stole storag swallow swansea swept taken tenth toilet tom torch travel treat troop unabl until urban vegetables vigil
warren we wean websit weekday whatsoev whenev yin
""",
    -3: """
3 31 abolish access accredit afternoon agent anim anxieti arrang artific attack attribut author autism avon bad balanc
basil bate bathroom bean beef boil bond bori borough bound bucket cafe came chancellor chees citi clamp clan clap claus
clerk close closur cm coat collar contrast cool cough counter cours cramp crate custom davi decreas definit deliveri
democraci design different ding disord domino donat doubl drill drip dye either elton enquir enrol ensur enterpris
everywher extent extrem favour feather fifa fifth fir five gallon gov grain grass hammer hargreaves having healthi hell
help higher hotel hous hungri ich id inflat info instrument internet interpret itv jail jog judo ki kind known krakow
ks leapt ledger lens live lodg luton machin mad mann matter mb meal meant memori milk ministeri nam neural night nokia
note objection oblig off offici onlin org out oversea paragraph patron penn penni pig pill plant poodle pop postpon
prey provision publish punish quit radio re real rememb rescu respect rhapsodi rhyme rice row russia seal season
sentiment shock shout signifi singular skate skin space spici squeak squeaki statistic strong such sunset suppli suppos
surnam susan suspend sussex swan switch system text then throne throughout tick tide til tori trip unspecifi upsid vs
weekend wheel white whole willi william withdrawn worksheet worth x yes
""",
    -2: """
000 11s 18 21 30 35 500 6 ac acknowledg admin admiss ai also alway antiqu assum awak aye backdoor banker bat batteri
behaviour bitter blair blink bn bolton book boycott broccoli brownies burger buy cabbag chatbots chiefli chines chose
chromebook church civil clippers cn compulsori conclud confus cotton council counti courtroom current dan decemb
detectives deviat din distanc dogg doing drink e earring engin establish everest everyon fan fargo field fin finger
fish florist flounc flyer foot forc forgiv fork fortnite fragil french friday fruit furnitur fuse futur fx gas gover
grandad grandfath grandpa grape greek grumpy guinea hapens harbour heath heck heel hex hung insan insert institut
insurance internal ipad iwf johnson joint kangaroo kansa ken kill knob lash le leg les life light liking lineup lit liv
loan lyric mae magazin mash mcdonald mega mein metaphor microsoft might ministri mir monkey monsieur mow multi murder
nap new nick nurseri ought overview owe parallel pastor patch paycheck pea peac peak pere person physic pizza poetri
put queri radius railway reason recent responce result robert root rs rumour russian sacrific scientist scotland scream
secretari section seed seventi sever shaking shape side sin skeleton slash sleepi sleev smith sock sole some soul speci
spill splash spring stab stack stamped stiff structur subject suicid swap synthetic tabl tallest taxi te technic tens
threat through tiktok tin tour train trend trojan trouser tub tuition typic under vega virus wake warm weaker westminst
while widespread woken woodwork workforc worm yungest
""",
    -1: """
10s 12s 22 23 26 28 310 34 38 41 47 7 80 82 90 9s abstract across activity acton adjust ads advert adverts agenc alarm
although amongst analyst anniversari aoife approv apr aquarium arent arm artifici astronomi attend auditor authorit
autumn awareness awful b babysitter back bas basi batman bday begun being biolog boss bottl bradford broader butter
cartridg certificate chatbot chatgpt childline childminder christma chunk cobbles collat complain comunication contain
convention cook copyright credit crop cub cyprus d dangerous data deliver depend deposit descale detain dial didnt diff
dimension discount discuss dissertation div dm document donts driving ea ed eee el electrician electronically elvi
email enabl enlighten enticement entir fail falcon fall fast father fc fear festiv flew flinch flog former foto four
fret gaming general git gloomi govender grade graviti groceri ground half hall handbook handl harpsichord headcount
heard heathrow high hoax howev hr ik impos indecent indian information ingredients inherit intend ist itch jacket jazz
jet job johnni keeper kent know lamp layout literatur locat lol lopsid lose lump macbook mans meaning memes memo mend
migrant minecraft misus motion movement murphi nail nite noon normal notifications nr okay onc op organisation orignal
otherwis overwork pancak panel parc parish part passag penguin permiss piano piec plateau prais pram probabl probat
proper protective puppi putt radar railcard rang react reader rec recipient recommendations regim regulate reson
restaurant ridg rocket rose roster ryanair safest san sandal sang savings scope secur seo settings sharing shouldnt
smokescreen snail soap sob societi soda sonic spit split squabbl squash statistics stepdad stranger subtitl sudo swear
tab tank tast technically technologies territori terrorist testimoni textbook therefor thread three threw tickl
tortoise toward transact translator turn ukulele un understat unsign vera volunteer wallpapering wax whose will
wireless wood writer wrongdo z zebra zoo
""",
    0: """
0 00 050 062 100m 101 105 10k 10th 110 115 120 122 123 12th 130 13s 13yr 141 146 14s 14th 156 15th 16s 16th 180 182 18s
1s 1st 200 203 20k 20mm 20s 20th 210 21k 220 24 240 250 25s 27 29 2am 2d 2kg 2nd 2x 300 301 305 30k 30s 32 340 34k 350
36 37 39 3rd 3s 3x 400 401k 404 42 43 44 46 48 492 4am 4k 4pm 50p 50s 52 530 55 550 57 5am 5k 5pm 5s 5th 5x 5yr 60 600
61 62 63 64 650 6am 6k 6pm 6s 70 71 73 74 77 7am 7s 800 80s 81 824 84 840 85 89 8pm 8s 900 90s 93 98 99 999 9am 9pm
abbreviation abbreviations abilities abuja abusive abusrs academic academics accessible accidentally accordin
accountant accreditation accumulated accurate acess acknowledgements acktually acording acounts acquittals activate
activated actuary acutally adc additional ade adhd adidas administrative admins adolescents advocate aes affiliation
afk africa aftercare aftershave agen agencies aggregate agm aid airbnb airfryer airpods airtime ais aldi algoritm
allegations allergic allowance alltogether almst alphabetical alternative alternatives altogeth altogther ambulance
ambulances amendmants amendments amendmnts amex anecdot anfield animals anonymised anonymous anonymously anser anti
antibiotics anymor anyware anywere aol apa aplications apologise apologised apparently application applications
appreciate approximate approximately aps aqa archivist arduino arests arguement argumnts arrow articel artifishal asap
asos assemblies assessments assistants associate associates association associations aswell atall atomic attendance aug
augmentation augst auntie authorities authoritys autistic autocorrect automatic availability available avanti awear
ayuda babysitters backbencher backdoors baddies bak bakclash baking bandwagon bankrolls barista barnardos basea
basically basketball bath bbq bcakdoor bcc bcome beagle beaten becum beeb beekeeper beep beeps beings benchmark
benifits bereal bestie between bibs bigwigs bil bingo bitcoin bitesize bitlocker bitmoji blackest blaming bleakest
bletchley bll bluetooth blurb blurry bod boffin boffins bonjour bookkeeping bookmark bookshop boring boudicca bpm
braille braverman brawl brb breif brexit britian britons brochure brownie bruh brum brunch btw built bulletin burrito
bursar bursary businesses buttermilk buzz buzzword byline caboodle calculate calculated calculation calculator calorie
calories camhs campaign campain campaing campainin campaining campaning cap capacit capitals captioning cardio career
careful cartographer caseload casework catan cathcart cba celeb celebrities celebrity celebs central centuri ceop cert
certificates characteristics chatrooms chce cheapest cheetah cheif chek chem chemicals cheque chi chidlcare chidlren
childcare childlines childminders chipotle chippy chocolate chop chromebooks circumstances citibank citisen citizan
citizenlab citizin citizn cityzen citzen civ clapham clegg clickbait client clientel cloning closing clueless cockapoo
cockatiel colander coldest colected coleslaw collaps collective columbo combination coment commas commencement
commonest comms communicate communicating communications comp comparable compatible compensation completely compnys
comprehensive concretely conditon conference confident config configuration confin confiscate conjugate consequence
consequences conservatives const constituency constituent constituents constructive consultation contagious contct
continuous contribut conversation coo cookery cooperate coordinates cope coppa corect cornwall corporate corporation
corporations correspondent cosines cosy couldnt counsellor counsellors countin coursework covid covre cpd cpr crayon
credentials crew cricket crimestoppers criminalised criminals criminologist criminology criticism critisised crocs
crossheads crossplay crossword croupier crypto cryptography cse css csv cuarto cube cucumber cumulative curiosity
custard cv cyberbullying cyberflashing dank databas dataset dateline dative dawdle dawdled dawdling dbs dcms debug
decode decrypt deepfake deepfakes defendant defendants definiton defnition dehumidifier delegate deliberate delict
delivr demand demographics denominator designated destory detective deterrence devolved dfe difference differently
diffrence diffus digest diligence dinner directive disabilities disability disagreement discovered discribe dishwash
dissapear dissidents dithering divorc diwali diy dmed dming dnd dob domestic donelan doodle doorbell doorbells dor
dorries dosh doubt downside dramatic dramatis drift dril drilin driling drillin dsa dsl dubble duckworth dum
dunkelziffer during duvet duvets dyfed dying dyslexic each easyjet ebay economics education educational een effect
effective eiffel elbow elden electric electricity electronic elevator eleven elo elon embroidering emirates emoji
emotional encripshun encripton encryptoin encrypton encrytion encrytped encrytpion encyrption endangered enforcement
engineer engineering engineers enquiries entra enumerate env eny equality era esafety esports espresso essay essentials
establishments estimate estimated estimates ethic ethnicity europol eurostar eus euston evaluation evening ever
everyday evr evryone exaggerated exaggerating exaggeration exakt exampel exat exclusive exec executive executives
exempt exhaustive existence exlpain expalin expectations expens expensive expiration explanation exploitation expressli
ez f facbook facetime facing factorise fahrenheit faithfull falconry fam famly fax fed federation feet fencepost fewest
ffnc ffncs ffs fgm fiesta fink finl firefox firewall fisrt fiver flak flamingos flap flase flashcard flashcards
flatmate floor florenc foggy foi foir fondation fones footballers ford forensics forest forklift fotos foundashun
foundaton fourty framing frau fraudulent fredom freebie freedm freedum freephone fresh friction fring frts fudge fudgy
ful fuming fundation fundrais funni funniest futuristic g gaffer gander gav gavender gchq gcse gd gdpr geht gendr
generative generators genuinely geog geographic geographical geographically gether gg ghostwritten gif gilrs gist
giving gizmo glastonbury gluten gmail gmp gna godson godwins goggles goldfish gon goodies govander govendar govenders
govendor govendrs govinda govinder govnder gpu gracias grand grandads grandparent grandparents grateful gratification
gratis great greec grindr gromming groundhog groupchat grr gruffalo gruming grundschule gta gtg gudance guesswork
guidence guidnce guitar guv gwent gymnastics h haaland hackspace hadnt hadrians haf haha hairdresser hammock hamster
hamsters handful handlin handout handset handsets hapen hapend hapened harg hargraves hargreavess hargreeves hargreevs
hargreves hargrieves harmful harsh hasnt havent hdmi header headins headmistress headphones headset headsets headshot
headteacher headteachers headwind hearsay heart hebrides heckler hed hedgehog hedgehogs hedings height heisst helpdesk
helpful helpline helth hen hero hexagon hiccups hier higer higest highst hihger hihgest hiking hilarious hintertur
hiring histogram historic hitchhikers hiya hmm hmwrk hoels hogwarts hola hols home homebrew homepage homeschooled
homomorphic honcho hoo hoodie hoom hoos hopeful hospitals hostility hotline hotlines hotspots housemate housemates
houseplants howmany hrs http huge human humberside humbersides humidity hummus hump hundreds hustings hv hwich hwo
hygeine hygene hygienist hype hyperlink iaahz iceberg ico icos identical identities identity ikea illustrate imbalance
imessage immigrant immigrants import importance important impossible imprison inbox incidence incl independent indicate
indicating indicators indivduals individu individually individuals inernet infoafirstresponsetraining infographic
infomation informations informaton init initials innit innocent insecure inset insid insist instagrams install
instalments insted instgram instrucciones insulation inteligence intelijence intelligence intenet intenret interceptor
interchangeable interpol interrail interviewees interweb interwiew intimate introdused inver investigate investigated
investigates investigation investigations investigatory investin investments invisible invoice involvement ioft ios
iplayer ipsos irl irland ish itd itll iwfs jaffa japanes javascript jigsaw joke joking journalism journo journos json
jumpscare junction jurnalists jus justification k kaet kahoot karaoke kart kcsie kebab keir kennet ketchup kev keyboard
keyword kiddie kiddies kidron kilos kindergarden kingdom kitten kiwi klingon kms knife knowlege knwo kombucha kosa kse
ksi labb landline lanyard las lasagne lassies laughable lawmakers lawmaking lawn lawnmower lbw leaderboard leakier
leavin leccy leev leftover leftovers legislation legislative legislators legit legitimate lego legwork leicest leith
lenient lenth leotard lern lettuce lf liability lib lidl lido lifeguard lifeguards lifeline likelier likly limitations
linkedin literally literaly litteraly littlest littleuns livestreamed llm lmao lmaoo lnk lobbyist lobbyists lockdown
locksmith lofi logbook login lollipop loners loo lorry lotr loud loudest louvr lowdown ls lst ludlow lunchtime lwa lwas
lyk m madchen madden maen magenta magistrate magistrates majority malarkey malicious man manda marshmallow marvel
mastercard matchsticks materials mathematics mch mcuh measurement mecanisms mechanic mechanical mechanics mechanism
mechanisms mechanizms mediator meen meening meens meerkats meiosis meme menlo menshun menshund menshuned mension ment
meow merseyside mesengers mesures metaphysics metaverse meu microphon midjourney mijn mindful mindfull mindfulness
minibus minorities minority minoritys mio misheard mismatch mistak mitochondria mitosis moderate moderators montage
moot mot mothership motorbike moustache mouthful moving mpg msgin msgng mugshot mumsnet musk musks mustnt mustve
nachrichten nadine nandos nappies nationality nativity nav nca ncmec ncpcc ncryptn needl neednt nerd nerds netball
nevis newfangled newsnight ngl nicest nippers nitro nits nln nmbr nmbrs nmd noche norn northumbria northumbrias nothern
noticeboard notification notorious nought nowt npcc npm nspc nspccs nsppc nsync nto nuber nubers nubmer nubmers nudify
nuggets num numba numbas numbrs numerals numerically nutritional nutshell nye o obedience objector objectors
obligations obs observation occupation oculus odeon ofcom ofcoms ofenders offen officially officials offline offncs
offside ofqual ofsted ogroats ohms oi olympic olympics omegle omelette omg onload onlyfans ons oops operandi opinon
oposition oppinion opponent opponents optimistic organisations organisatons organization organizations orginal
orgnisations orientation origin originally originate orkney os osb oscar osmosis oublie ouch outback overall overdue
overreacting overstate overwatch overwhelmingly ownz owt oxbootoost oxfam p paddington padlock padrasto padrastro
paediatric painful paladin pandemic pani panto paprika paracetamol paramedic parkrun participants participate
participating particular passwd paving paypal payroll paywall pcc pcso pct pdf pedantic peel peephole penalised
percantage percnt perforating periodic perp perpetrator perpetrators perps persent persentage personality personally
perspective perv perverts pesto pet pf philosophi phone phoning photodna photoshop photosynthesis phrase physio
pickleball pigpen pikachu pineapple pint pinterest placard plait plank plaster plasterboard platypus playbook playgroup
playgroups playlist plumb pms pog poking policewoman politely politic political politicans politics polititians
pollster polyester poodles pooed poof poplar popularity population porridge posh posible postcard postcode postman
postponements powerpoint powerpuff ppls pps prcnt precisely presentation president pressur preteens primari primry
pringles print printout prisn prizon prob probability probs procurement professionals prominent proofread proposals
prosecut protecshun protectin protecton provenance provid prune pshe psni psnis pss psvr pt pta pto pts publication
publications puffins pumpkin punch punishable punishments punishmnt puppeteer purr pushback pyjamas pythagoras q qe qr
qt quadratic qualification qualifications qualitative quango quanti quantified quater questionnair queue quietest
quitters quizmaster quotable qurter racing radiator radicalisation raffle rainfall ramadan rando ranee ranting rantzen
rarer rarest raspberry rational reachable readin realistic rear reaves reboot rebuttal recall recap reciever recod
recomend recommendation recycl reddit referral referrals reflect refresh refusals regeln regex registered registration
regulated regulates regulating regulation regulations regulator regulators reheat relative relatives relevant relocate
reluctance reluctant remembered remotely repeatedly repetedly replacement repot representative reprint republic req
reqest requirement requirements requst reservation reservations resident residents resourc respnse respondents
responsability responsibilities responsibility responsibilty responsible restaurants resultant retirement reviv
rewritten ringtone rip rishis rising riskiest risotto riten rival rl robberi robberson roberson robertosn robertsen
robertsn robetson robrtson rollover rome roomful rota rotas roundtrip routinely rozzers rprt rsa rspca rsvp rti rubles
ruels rulebook ruling rundown runescape rung russell ryt s sachar safegardin safegaurding safegrding safeguardin
safeguardng samaritans sandbox sandhurst sarcastic satnav saving sayin scam scams scaremongering scari scc schl school
schoolkids schtum scientific scone scones scrabble scratch screenshots screenshotted scwc secretive sectons securely
segfault seiko seit selfie senco sendr senor sensitive sentance separate separately seperate servises ses setlist
sfgrding sfty shampoo sharp sharpest shazam shd shebang sheldon shield ship shorthand shr shre shrek shudnt shuld si
sickos sid sie significant similar simpel simultaneous sit sitizen situat sizeable skateboard skatepark skating skint
skl skoda skools skype skyrim skyrocketed slag slave sleepover slut smartwatches smh smokesceen smokescrean
smokescreens smoking smokscreen smudged snapcaht snapcat snapchats snapcht snapchta sneezed snooze snoring snowden
snowdon snp snpachat snpchat sociologist soll solushuns solutons soppy sos soulmates soundbite soz spam spamming
specific specifically speedrun spelt spiegel spiegels spiel spoken spokespeople spokeswoman spotify spreadsheet
spreadsheets sprite sprogs spyware squat src staffroom stag stain stallin standstill stansted starmer starmers
statistically stayin steepest stepbrother stepmum stonehenge stoog stove stuk subeditor subheadings subheads subjets
successful successfully sudoku sugar suitabl sumarize summarise summat summer sunburn sunflower suport supportive
supposedly surveillance sus sweetener syllabus systematic t tablecloth tablespoon tablet taht tail takeaway takeaways
takedown tap tbh teahc teapot tec techie techies technologys techuk tecnical tecnologies tectonics teechers teesside
tehc tehy tek telefon telegraph tender tengo terrorism tes tesco th thatll themself themselfs thermodynamics thorens
thort thou thr threema ths tht thurs tightrope tihgter tihs tik tiktoks timeframe timespan timestamp timetable timezone
tinder tiniest tink tintin titanic tl tldr tocca toddlers todo tofu togehter togeter togetha tok toolbox top tortoises
tot tother toto tots totted tourist tradeof tradeoff trading tradoff trampoline translators transparency trapdoor
trapeze treasur trivia trnr tru truro trustpilot tube tumblr tummy tutee tweaked tweet tweeted twelvemonth typesetter
typically typing typo ucas udner ugh ugliest uis uks ultimate unacceptable unanimous unanimously uncomfortable
uncovered undated undercount undercounted underestimate underfunded underreported undetected undiscovered unencrypted
unfollowed unguarded uni unknwon unkown unnoticed uno unprecedented unquote unread unrecorded unreported uns upskirting
uptick upvc url useful user using utter v vacancies valorant vapes various varnish vat vegan veiw veiws velocity
verbatim vergiss veri verification viber vicitms videocall viele viewable vigenere vikings vim visitor vitcims vitel
vitle volts volunteered volunteers vorderman voting vulnerability vulnrable vunerable wach wacth wale wank wanless wann
wapp ware warhammer warzone wasnt watchdog watchdogs waterline waving webcams webinar webinars webpage wechat wellbeing
werent wh whale whatll whatsapps whatsit whatve wherev whistleblower whistleblowers whitby whiteboard whitehall
whittaker whn whne whodunnit whove whr wht whts wie wieviel wieviele wifi wiht wil wile wisdom withheld wizz wk wo woke
wonder wonderwall workbook world worum wos wotsap wouldnt wrds writen wrk wrod wrok ws wsa wtf wth wuts wwi wyh xact
xactly xmas yall yay ye yh yoda yoghurt yougov youngst yoy yrs yubo zelda zilch zio zs zuck zuckerberg zuckerbergs
zuckerburg zucks zukerberg
""",
    1: """
40s abov abroad acc adverb affair alik alongsid anyth anytim archeri area arrest as asleep assent avatar backlog battl
becam bled bodi bohemian boom brighton brother brought buster caller canal candl care champ chanc checkout chicken
clergi clint cole collect compet consider constabulari convict corn countdown craft creator cuff cut cycl day dead dear
def depart der devil dilemma disclos dri drop drug east elis envelop equip everybodi ex exam excess exit expect eye
famous felt ferri fete fight fill filler flash flavour forth forti freak fuel fundament furious fuzz gate giv googl
gran grasp harass hash head helicopt historian hole hot html illeg includ ink inner instead isl jan john juri key
leader lili mailbox mattress medium mit mode mole moor mor music must nato ne next nich nonsens north nos obey offens
on other our owen pac pad painter paper pas paul peg petti plus pm point poker polo pont poorer por potti precis prefer
preteen prim product professor promot pronoun puff pure quiz rattl realis receiv recommend rein remind restor
revolution role ronin salad saw scienc scrape sec sherlock signatur snake soil sometim song soon spark spread spur
staff stalin stanc strangl stripe sum survey swift sworn take tall teacher team tech teddi tenni theft theres tho
thrown thump till took tough trainer tread triniti troll trot true truli turkey twelfth twelv unless upon upper use val
verifi vinyl visit vow waffl wash wed whatev when within wool wors worst yawn yeah yet
""",
    2: """
absente accident afford afterward alexa am analys angl anywher banner bark baselin belt bias bind blaze blazer bob
bonnet bottom bow bowi browser build builder captain caretak carri cast centrifug certain champagn chapter chime circl
clock cod coke concept confirm consult content contest corridor crech criticis dave daytim de declin derbyshir describ
dice digit diminish dinosaur donor dozen drunk dt dublin dummi ear easter eclips edit egghead els enter eros es examin
except experienc far flee flush foe fortun foundat fourteen fourth franc fulli function glad glu glue gross group hand
happi hat heavili het hing histori houston india infant ivi japan keel lago lat latest leaflet legend lgbt loch mac
match meanwhil merg middl mission moderation mosqu mummi nab narrator nay neither ness nineteen non northern oak obtain
octopus offer onset onward outer paraphras pattern pe pedant pedo phase phillip pitch place poland policemen potter
power pre predict previous principl prioriti problem public pune pyramid queen raid realli recogniz region resist rich
river roast robux rotten scissor scrap second sell serious shower slight slip sound span spanish sped spirit spite
squeez standpoint steadi stem stoke strawberri strict stuck stupid suit sulli summari surround templat texan that
theresa thi third toe tonight truck truth turnov understand uneven ups usual voic weaken web weightlift welch welsh
whereabout whether wind xx yen
""",
    3: """
act alreadi anchor anoth apprenticeship art austin await backstory bail bay beard becom behav below bi blast boat bog
bournemouth breath breed brilliant bro broad broadcast bubbl bunch canari capt carrier cash cheer chester chilli china
combat combin comfortable common conced copper crazi crowd cs cultur dd deal dec dem dementia dependent des destini
dick direct disconnect dread due elsewher encrypt enemi extend fa faster fiction fife fig flip flower forgot found fox
frighten frog further gala goal goalkeep greas gt guidelin guild haiku happier harvest have ip jab journey juggl
lancashir lend leo load madam maker manni mapl matron media menu mesh mice mis mistaken mushroom natur navi neck nest
packag pan peep pegasus peter phoenix pictur pixel plane pocket premis priest privat promis prove provok pub pupil qui
rabbit ram random rat reach receptionist regular releas remedi revers review ripe rm roundabout ruin salesman sat
scenario secondari seedl sens shakespear show shown sing smartphon snooker son south spaghetti spare sparta special
squar sr stapl star straw surfac suzi swimsuit ta taylor them therapi thick though thrust timelin towel tree triangl
turkish tv tween type und understood unidentifi univers untouch upward urgent wallet wave weird wrestl yearbook zen
""",
    4: """
accent accept acrobat air analysi apprehend apprentic arriv artist automatically babi babysit backward ball barbecu
berri birthday board braini bulk carrot cass children chuck click com come comic compound conduct cottag countri crete
crypt dat deck delay delhi delta deni derri diari do doesnt dom done donkey dragon drain edg elli exclus exist express
fairi fenc fi final flea flow free frown furlong gamer gear gen gma grandchildren grandson grow guardian guess guilti
hate himself hope horror hs iceland ict influenc inform invers jone jumper kong lab lap laugh lead lee lemon los
mainland malaga mari marriag masculin mexico mislead mixtur molest moodi museum ned netflix nigeria nintendo oasi
obsess occasion older onion open oral outlet outright pal past patter pear perhap ph pilot ping plod po pokemon pool
pouch predators premier pride prison privately pro produc propos quantum rack record reli rep resistance reward rewrit
riski robb roll romania run saber scare select sharpen sheer shelf shini slow smaller smell spent squirrel subset sword
tak televis themselv thesi threshold time tongu toothbrush town tran tudor ultimatum up urgenc us verb vivid west
whichev whoever wild wow yield zoom
""",
    5: """
12yo 4 acquir action activ add advantag advis aim almost along aloud alter app bargain bleach block bold bonfir borrow
bounc box bright broadband buck bye cabinet cadet cant canteen carbon carriag checkbook choir claud cloud coars con
conclus creas cross cum curri dart deaf desktop diagram diploma disclosur eastwood emojis enact essenc face focus
format freeli garag gay gilmor goodby gorilla grope grown haul helper hi hog household i infer inspect interview island
kick la laid leaf lip magic mainstream male manual marshal mental michell mid mix mod model modern neighbourhood newest
nor noth nowaday null oder opposit ordinari outlaw outset overse pant parti partner passport pasta perform phd pointer
pole popular possibl profession prosecutor proven purpos push puzzl rais raw reaction recept recognit reproduct rig
robot rough sailor sand sea seminar session sew shade shave shelter shelv shrink singl slap sling sociolog soft sourc
spain spec spend sprint sql sri statutori stil stink stomach straight strap striker stubborn success sushi suspicious
swing tal taller tampa tel ten theme topic topper toronto trek unlock van verbal view vr wear wont worthless ya your
zip
""",
    6: """
25 accus addit alic altitud android anyway asian attach audio aux besid blind border born bother bros buff cactus carol
choirboy chord circuit closer clown colleg complet crisp critic cur dark dawn del deputi dismiss disregard door dumb
emerg etc etiquett eton evan expand extens extract fair famili file finish fit fli folk foreign forum gang goodnight
handheld har hard hay heap herd hid ho hob hollow hoover hostil incomplet involv jean jess joy jump kepler knight korea
korean lark lay layman leap lectur less lift like link maiden mediat mere miami mic midnight molli monti move mrs mud
muslim mute na nameless necklac nervous net nois nope orchid ordeal overwhelm paint pair parachut parker pawn perfect
photo pi pillow pinch pipelin planet plug policeman portal pr predat proud ps que rather rematch request revis robber
sarah satisfi scarf sceptic shine shop signpost silli singapor slam slope snug solar spar spielberg spin spous steer
stolen strang string submit technician texa theatr thirteen thought tie togeth traine transcript troubl tune underli
unsur vouch watcher weed week woman woo worthi zero
""",
    7: """
admit aka alien ancient appear bachelor bacon badminton ballet beach bench bin blanket blog boo bryson bulli burden
butt calm challeng chaplain charg chess cid clear coach coastal comfy communiti confidence connect consol control
convert cps creat crimin crush desk dim disappear disco dong dont down drawn dust earli earlier echo emma encod escap
eta exercis explan extra fastest fellow ferret fighter formal gentleman gig graphic grenad grim gun harri highlight hip
hunt invert isolate jack jam join kevin lag leak lesser liken litter local lookup lover master mild monitor most murray
nah narrow nba network none novel ocean option orlando outdat pack panda pari peru plenti poster poverti press printer
prof progress rare readi recip reno retriev rob robust rocki roller scribbl scrutini sensibl sermon settl sext shake
sheila sheriff shorten shove simil slide slower sofa solut stretch suspect tabloid tale technolog terribl think those
tight tinker transfer transit trial twenti unfair unusu valentin vip visual voluntari vulnerable wall weak wedg wise
wish you
""",
    8: """
abba agil ahead alli archiv awar beat boast bomb brain burglari by cach camper catfish cheaper cipher classic clean
closest combo commit compromis conk contra counsel curious deep despit dock dodg dos dough downward drum dub empir
enough essenti eva exclud feminist foo forget frame front fur galleri generat gone grab grind guard handwrit hast
homeless horribl host hum hypothetically idiom indoor induct inquiri instal invent juic knock lad later louder luci
magician mandatori mario massag mate mediev mind minion minus mirror moss mother mountain mp nag oldest pale partial
pen pierc planner pluto portrait practic prior punt qualiti remov reveng rout ryan sail scroll seen self setback shard
sim slur smarter sms snub spice steal stir stitch studi style succeed summit tailor theori thirti tighter tomb tone
trade tri trio undo valley villain voluntarili walk welcom whistl xbox yer
""",
    9: """
afraid ago annoy assembl attitud balconi barber basic bass boyfriend bra chest choke comedi condom confidenti cork
could cring curl custodi dame deepli den detail dipper director disgust display drag drama drone dug engag esther
forgotten forward from gender genius genr grief guidanc guy ha hair harder highland homework hun initi input instant
introduc jai juror keep knit late launch lesson librari lin listen loath louis love lowest luggag lurk mane manner
marri menac met moan moral muddl newer nose notic obligatori obstacl outlin packet padr para paste perfum picnic pipe
plead podcast polish poni poor princ psycholog pump purs question quick quickest rebel reduc refus rid sampl scan
secondhand should simpli skim social soho stall stream sub suck tell therapist touch toy track traffick trim tweens
unpopular varieti virtual visibl want wwe
""",
    10: """
absent advanc advic beyond bikini birth blogger blow boyl brief briefli carpet cartoon chain character chorus cleopatra
clever command cooper crook curtain cynic daddi diego don drastic drew duck eldest encount enigma episod evidenc expos
factor faith few fewer gadget gangster good granni guest handler hardest hey hunter imag java jealous kik kit ladi lean
learn messag mongolia mumbl myself nan nearer never nice nuclear output pcs pile portray prepar prime prise process
project relationship reproduc round selfies shorter sight sleeper smile somebodi spoil stair stale starter suggest
suitcas swamp taught thatcher tomato too tram trigger twitch unnam upload username vacuum vampir ventur via viewer wait
warsaw witch wive
""",
    11: """
45 50 adult arcad balloon better buffer bum bust button ceil chalk channel checker cost crawl crib deadlin decent
desensitise dip documentari draft editor elder excit eyebrow fifteen friend fuss gather gemini haircut halloween
harmless hedg hike instructor interest kidd level lost mask mayb min miss mock necessari nun one pace photographi pin
play player pose pregnant pretti punk quicker reduct robin scrambl seeker sheet shell shore shot skye smart spawn
stepdaughter subtract sweet ted test thailand tokyo unhappi usb version vintag wangl wife wipe wizard work
""",
    12: """
a actor age audienc baffl boost bride bump caesar camp caravan checklist chemistri climb clip convers copi cort
countrysid curricular curv desert dev drawer drummer eas entranc explicit featur feel flashback foster halfway hello
hug laboratori list loop modul mood mous nearest neptun neutral nod overlook pc photograph plain playground powder
profil quarterback relax requir research rework rubbish shoulder silk small snag sooner squad steep struggl surf tackl
task throw tow walkout wink wit workshop
""",
    13: """
abandon achiev adopt an anybodi around attempt away behind birthplac booth boy bring budget clone colleagu comput
depress depriv dirt draw dubai earliest eighteen elementari empti expert exploit fashion fold foul gradient gym hire
huff knew knot knowledg ladder layer limerick liner loft loos manipulate organic playstat potion primer privaci prompt
quest replay ruffl rural sad seek senior seventeen sextortion shed shoot slang slat smallest snapshot someon start
supervisor sweep tension tent tracker underneath undisclos vanish venus volunt vpn yard
""",
    14: """
14 33 agatha algorithm ani asia audit bait bed bunk caveat charger cliff crochet curriculum cyber dexter drake dune gap
grandmoth grumbl handi hood ignor laptop laundri loveli mess messeng minimum neighbour onto overheard pick programm
python rude sack shirt sixteen slack stalker substitut supervis tame target their tini unknown villag vinegar what
whisper word wrap
""",
    15: """
asid backpack backup bang best blank blower bore camera can castl childhood circus classroom clue compil couch courtesi
experiment feasibl for fun hobbi improv internship juici lie linux mileston omit outsid password pip pirat plot poke
prank procedur protocol quip rape roam schoolboy shortcut shrug spoiler strip surpris tactic talk upstair vagu vignett
whip wig women yoga
""",
    16: """
2 ap bag bare bash bedtim beneath blend branch brush bypass chase cleaner cloth coupl cover creep crunch cute dalla
dare desir detent development difficult dirti disappoint dislik ditch dump excus fake fanci fiddl fright handcuff hatch
haunt hill impress juliet kiss plan polic positiv pri recruit reel scanner silenc simpl stalk stilt strategi ugli
useless wari youtub yr
""",
    17: """
8 amateur aunt baro beforehand brave chang cheap constabl difficulti dungeon duo fantasi femal flat gal ghost grandma
haggl herself hint hop hurri invit kati locker lot low method nasti need nobodi outfit pencil plea regret rub sauc
screen secreci sexi shadi slowli smooth stage sure talent thriller tidi trail wallpap wast youngest yourself
""",
    18: """
9 anyon bundl choos cop costum cruis dig discov dress giveaway hangout hitch hopeless hunch imagin keen let neglect
nephew persona port prep proof search seem signal sister skill softwar solv stumbl teammat tip twist underground unfold
urg void willing wire
""",
    19: """
approach attent baggag bedroom befor confid corner date daughter dna download embarrass explor faint filter freelanc
friendli give gossip gut idea intern junior juvenil kindergarten learner manipulation obscur pakistan pedos program
psychologist rush scout shortest sleep sourdough tempt unsolv virgin whore would
""",
    20: """
background beg begin bluff brute cabl captur dancer depth easier exact fbi feminin incept instruct introduct lack matur
multiplay mysteri no notebook nowher obvious persuad secret shame she simplifi twin underwear
""",
    21: """
blackmail catch cinema cloak companion cousin cuddl develop dj dms escort flatteri folder geek kid librarian macbeth
methodolog pointless poli preschool reject reveal see silent skip somewher student trailer trap unwant vibe wardrob
youth
""",
    22: """
12 academi childish compliment game log makeup movi rap remot roblox romeo simpler studio sync tape teenag there uncov
write
""",
    23: """
consent discord eras film first honest lass parent peek peer roommat short sketch solo with year younger
""",
    24: """
creepi delet gift hacker hook loser mini motiv newcom predator pull server sibl which
""",
    25: """
asham defenc girl guilt hang lone loophol lure naughti over proton shadow snoop to trustworthi unseen unwilling watch
""",
    26: """
convinc csam guid into lazi me pickup platform pornographi roleplay rope scene sex youngster
""",
    27: """
abduct bribe detect hack least look mum room skirt stori tool
""",
    28: """
attract backdrop beginn how peopl porn princess send suspicion
""",
    29: """
danc friendship meet nanni pass posing romanc stuff teach
""",
    30: """
code granddaught way
""",
    31: """
awkward conceal kidnap kidnapp pic trace
""",
    32: """
11 check child hostel prom underage video
""",
    33: """
get honesti hurdl intro naked script
""",
    34: """
line pretend where
""",
    35: """
her lower site
""",
    36: """
cheat
""",
    37: """
reunion spi trust undercov undress yo
""",
    38: """
befriend cam sneak
""",
    39: """
old teas teen
""",
    40: """
easi find quiet
""",
    41: """
classmat girlfriend make
""",
    42: """
caught chat so
""",
    43: """
seduc
""",
    44: """
flirt niec techniqu trick
""",
    45: """
gain hidden
""",
    47: """
nude
""",
    48: """
telegram without
""",
    49: """
13 easiest tutor
""",
    50: """
groom shi
""",
    51: """
step
""",
    52: """
young
""",
    53: """
avoid
""",
    54: """
alon hide
""",
    55: """
minor
""",
    59: """
littl
""",
    64: """
loneli
""",
    74: """
cp
""",
    77: """
schoolgirl
""",
}
NEIGHBOURS: dict[int, str] = {
    -20: """
^_a
""",
    -19: """
to_a
""",
    -18: """
kids_$
""",
    -14: """
talk_to
""",
    -12: """
child_$
""",
    -11: """
spot_a
""",
    -10: """
a_child groomers_$ how_many
""",
    -9: """
^_so find_kids for_kids get_talking groom_a groomed_$
""",
    -8: """
^_can ^_do a_groomed how_a teach_a
""",
    -7: """
^_12 football_clubs for_a for_children groomer_$ grooming_a i_find i_protect kid_$ me_to near_me on_an protect_a
""",
    -6: """
14_$ ^_i about_groomers and_i app_$ as_a ask_a child_about child_online groomers_win i_have i_teach is_a my_kids
of_grooming of_the stranger_$ to_spot used_to working_with would_you you_talk
""",
    -5: """
^_as ^_he ^_my ^_youngest am_14 do_groomers find_tips girls_like groomer_how how_old i_explain i_recognise i_spot
know_how make_me no_to of_me out_i pretending_to say_no this_$ to_girls to_my to_stranger trust_of win_the
""",
    -4: """
15_year 8_year ^_an ^_kids ^_should ^_why ^_you a_crime a_i about_grooming against_young ai_being am_19 any_example
app_for being_used best_app best_way chat_on chats_$ child_on do_stranger do_they do_you encryption_to example_of
explain_encryption for_the found_$ games_are get_the get_to go_to groomed_child has_been how_mny how_should i_dont
i_keep if_someones kid_to kids_how like_$ make_someone me_$ me_a my_class my_daughter notice_grooming of_ai old_girls
old_to on_$ on_the parents_$ please_$ stop_$ stranger_get teacher_notice that_i the_kids there_$ they_get to_do to_talk
to_the told_me win_a without_a you_tell young_girls young_people
""",
    -3: """
10_year ^_are ^_did ^_does ^_list ^_nobody ^_she ^_someone ^_swapped a_15 a_bike a_graph a_parent a_phone a_pic
a_stranger a_ten adult_has am_i and_pretend bad_is been_pretending being_groomed bike_$ bot_$ boy_in but_i by_year
can_make can_you chat_to child_a child_is code_$ crime_$ did_the do_12 do_offenders do_these does_a dont_know dose_the
encrypted_chat for_$ for_8 for_it from_the get_groomed gets_groomed girl_i going_to good_for graph_$ groomed_kid
groomer_get groomer_say groomer_write have_$ have_a how_bad how_dose i_ask i_do i_saw i_think in_a is_being is_it
is_pretending is_this kid_gets kids_about kids_get kids_safe look_after maths_$ meeting_a messaging_me my_kid my_mum
my_toddler off_for people_working phone_$ play_a pretend_i prevent_grooming recognise_a recommend_for report_$ safe_$
script_$ sexual_communication should_parents site_$ so_that someone_on stop_messaging story_$ swapped_pics talk_$
teach_kids teens_and the_groomer the_series to_avoid to_be to_give to_me to_report to_ride to_show to_teach toddler_to
video_$ what_$ what_a what_age what_present what_they when_a which_people with_young would_an write_me year_by year_so
you_make you_recommend
""",
    -2: """
100_to 12_$ 17_year 30_year 40_and 83_from ^_9 ^_am ^_anyone ^_child ^_first ^_girls ^_nr ^_one ^_our ^_please ^_secret
^_sexual ^_somebody ^_they ^_we ^_when ^_wheres a_17 a_20 a_30 a_baby a_big a_course a_group a_line a_scale a_school
a_student a_teaching a_way about_stranger access_to advice_for after_an after_minors again_after age_to allowed_to
an_app an_argument an_image and_he and_now angry_$ anyone_$ apps_for are_you argument_$ as_victims asked_me assistant_$
at_home at_risk avoid_$ be_daft be_friends become_a block_someone boys_are call_$ can_a can_children can_parents
can_see cat_$ charitys_tips chatting_with child_following child_friendly child_safety children_online class_to close_to
communication_with contact_her course_that creep_get daft_to dating_a delete_a discord_$ discord_bot do_kids do_police
does_grooming early_$ eat_vegetables explain_encrypted find_the for_nudes for_parents for_teens found_guilty from_100
from_my get_$ get_close get_pics get_rid girls_and good_reasons groom_children groomers_use grooming_early grooming_in
grooming_kids grooming_look guidance_$ happened_to have_been he_is he_met her_photo her_room her_what his_own how_meny
i_block i_book i_call i_chat i_just i_know i_report i_was i_write id_like if_a illegal_to image_$ in_her in_his in_the
is_talking it_$ it_so job_as kids_chats kids_in kids_keep kids_known know_$ known_to lets_play like_to list_the
longer_$ make_up makes_me man_$ man_was man_who me_again me_her me_without messaging_my messenger_$ met_on moderator_$
most_$ most_kids mum_thinks my_10 my_13 my_boy my_little my_old need_2 nobody_knows nr_of number_for of_a of_thing
offence_for ok_$ old_about old_man old_where on_tuesday one_of online_how ought_to out_to parents_find people_$
people_need photo_$ police_as protect_pupils pupils_$ read_$ reasons_$ report_an right_$ risk_$ safe_online
safeguarding_children santa_$ says_she scale_$ screenshot_on send_a send_pictures sexual_messages share_of show_$
show_her so_it somebody_is sort_of stranger_online taken_off teaching_assistant teenager_to tell_a tell_her tell_if
that_$ that_a that_would the_apps the_best the_boys the_charitys the_children the_internet the_offence the_report
the_word their_chats their_kids theres_a these_creep thing_does thirteen_year through_a to_$ to_contact to_eat to_her
to_know to_police to_prevent to_protect to_say vegetables_$ victims_$ victims_of video_of videos_of wanting_to wants_me
was_found what_games what_happened what_happens what_i what_signs what_sort where_i where_to which_ones which_steps
who_do why_do why_would with_child with_children without_my work_$ work_with would_teach write_code write_to year_$
years_$ you_explain you_have
""",
    -1: """
10_yr 11_or 12_and 12_i 12_years 13_to 150_$ 150_used 16_year 16_yr 19_$ 2_$ 4_$ 4_and 4_grooming 5_to 5_year 8_to 9_$
9_yr ^_access ^_add ^_age ^_at ^_blackmail ^_change ^_chatbots ^_childrens ^_clues ^_come ^_could ^_crime ^_dad
^_detectives ^_draw ^_early ^_encrypted ^_figure ^_figures ^_find ^_fortnite ^_found ^_from ^_got ^_hello ^_help ^_howd
^_id ^_it ^_lets ^_little ^_lonely ^_meeting ^_missing ^_mum ^_must ^_new ^_no ^_nude ^_number ^_old ^_online ^_open
^_parents ^_play ^_police ^_poster ^_preparing ^_ratio ^_recommend ^_safeguarding ^_safest ^_say ^_screen ^_script
^_senior ^_share ^_show ^_step ^_surely ^_synthetic ^_talk ^_teen ^_theres ^_this ^_was ^_were ^_who ^_worst ^_would
^_year ^_young ^_yungest a_16 a_bad a_bot a_boyfriend a_cam a_cat a_change a_chat a_chatbot a_childrens a_chromebook
a_concern a_cv a_degree a_dick a_discord a_dodgy a_dog a_fact a_fan a_foster a_game a_girl a_grandmother a_hacker
a_little a_mention a_model a_name a_new a_number a_person a_photo a_picture a_poem a_police a_python a_quarter a_rabbit
a_report a_scout a_screenshot a_section a_seven a_solicitor a_stalker a_statistic a_step a_talk a_teacher a_tech
a_teenager a_text a_vacation a_website a_woman a_word a_worry a_year a_youngster able_to about_kids about_nudes
about_the about_their about_this abuse_$ according_to account_$ add_a advice_$ after_grooming again_$ age_is age_should
ai_$ ai_generated all_150 all_kids all_the always_online am_12 am_31 am_35 am_alone am_fine am_her am_scared am_shaking
am_so am_talking among_the an_abused an_adult an_encrypted an_evil an_older and_asked and_boys and_filmed and_games
and_get and_make and_need and_not and_one and_says and_sending and_the and_there and_where answer_$ ants_$ any_advice
any_case any_number any_numbers any_way anyone_i anyone_working app_from app_to apps_$ apps_are apps_games apps_have
apps_hide apps_should apps_used apps_where are_among are_at are_boys are_groomers are_known are_most are_so are_there
are_too are_young are_your article_$ as_well asked_her asking_for asking_her at_half at_night at_school at_what
automatically_$ aware_of away_$ away_from back_$ back_door bad_person batteries_$ be_a be_able be_aware be_children
be_me be_targeted be_to because_i because_it been_having been_sneaking before_i before_they behave_$ behaviour_$
behaviour_of being_hurt being_read believe_a believe_the best_apps best_month big_a birthday_is blackmail_over books_$
bored_talk boy_or boy_so boys_so boys_where brother_gets brownies_said by_a called_when calling_her calls_$ cam_roll
can_ai can_an can_get can_kids can_look can_one can_read can_ring can_schools can_the can_they cant_do carpet_$ cars_$
case_$ case_of catch_groomers change_in change_my changed_$ changes_in channel_$ chat_$ chat_apps chat_up
chatbot_grooming chats_only chatting_$ cheaply_$ check_chats check_messages check_your child_after child_get child_how
child_join child_protection child_told children_about children_and children_are children_get children_were
children_which childrens_bike childs_behaviour childs_messages chromebook_$ clues_that come_and come_out
comunication_with concern_$ consent_$ contact_children contact_with could_the could_you count_$ cousin_makes covered_by
crime_number crime_of crime_to dad_$ dad_to date_$ daughter_to day_$ degree_$ delete_$ delete_it deposit_$ dick_pic
did_groomers did_he did_it different_sites dinosaur_$ direct_deposit dirty_to disappearing_messages do_10 do_as
do_children do_for do_if do_parents do_stuff do_teens do_we do_when do_without do_young does_she does_tech done_to
dont_want down_the draw_me duties_do e_mail ears_$ encrypt_a encrypted_chats encrypted_messages encryption_$ end_to
even_start every_night everybody_working everything_$ exact_words exactly_$ examples_$ expected_of experience_$
explain_grooming explain_please explain_safeguarding explained_for fake_profiles families_$ fan_page feel_about
feelings_for figure_can figure_for figures_$ figures_for filmed_it find_a find_advice find_grooming find_guidance
find_it find_me find_my find_out find_their fine_$ fine_for first_aid first_responce first_response first_step flag_a
fold_a following_grooming food_$ for_an for_as for_boys for_days for_families for_free for_grooming for_her for_how
for_if for_in for_keeping for_learning for_members for_messaging for_old for_people for_pictures for_sending for_sexual
for_them for_those for_three for_when for_your forced_me foster_carer found_out free_$ friends_at from_heathrow
from_him from_which game_$ game_where game_with games_$ games_websites generated_pics get_access get_advice get_from
get_hold get_in get_into get_me get_out get_police get_them get_through get_tips get_two gets_in gets_to ghost_app
girl_of girl_tell girl_that girl_was girl_who girls_girls girls_should girls_story girls_then give_a give_examples
give_them going_online got_a got_to groom_kids groomed_by groomed_on groomer_away groomer_in groomers_contact
groomers_meet groomers_say grooming_automatically grooming_for grooming_to group_$ group_chat group_is group_of
grown_up hacker_$ had_the half_term hapens_to happen_to happens_to harms_online has_a has_shown have_feelings have_for
have_they have_to he_can he_make he_makes he_said he_says he_wants hello_i help_$ help_me her_$ her_bed her_boyfriend
her_brother her_cousin her_dad her_for her_have her_how her_role her_step her_words here_$ here_kids hide_messages
hide_my his_$ his_flat his_thing hits_me hold_of home_$ home_without how_$ how_big how_did how_groomers how_i how_is
how_it how_might how_much how_often how_young howd_you hurt_in hypothetically_a i_a i_add i_asked i_babysit i_become
i_cant i_delete i_describe i_did i_downloaded i_email i_feel i_found i_go i_going i_hide i_learn i_let i_might i_mute
i_not i_notice i_ought i_play i_reach i_remove i_ring i_run i_sent i_set i_should i_shouldnt i_take i_tell i_tie i_type
i_wonder i_work i_would icons_$ idea_$ ideas_$ if_it if_the if_you illegal_for in_$ in_bed in_cars in_games in_it
in_jail in_kids in_leeds in_this in_york in_your insurance_$ internet_$ into_an into_nursing into_the ipad_$ is_going
is_grooming is_locked is_my is_telling is_that is_tiktok is_too it_become it_called it_give it_illegal it_let it_mostly
it_myself it_not it_of it_ok it_opens it_private it_say it_secret it_to it_was it_works jail_for jailed_for job_title
join_$ joke_$ juggle_$ keep_kids keep_my keep_their keep_wanting keeping_kids keeps_sending key_$ kid_about kid_after
kid_go kid_i kid_or kid_that kid_use kids_according kids_aged kids_and kids_any kids_be kids_from kids_groomed kids_lot
kids_messages kids_need kids_send kids_sent kids_too kids_under kids_use kind_of know_i know_what known_$ lads_$
last_night last_year laugh_$ learning_spanish leave_a leave_me leeds_$ legally_$ let_a letter_from like_me like_step
line_$ line_from line_on list_$ list_with little_cousins locked_in lol_$ look_for look_out looking_at made_me make_him
make_sites makes_her makes_such makes_the man_ask man_asking man_from man_she many_$ many_apps many_children
many_different many_kids map_$ me_about me_at me_i me_like me_messages me_money me_on me_touch me_what me_where
meet_children meet_her meeting_moved meets_apps members_$ men_in mention_$ meny_boys meny_kids message_them message_to
messages_$ messages_from messages_how messages_in messages_to messaging_a messenger_for met_a met_this might_a might_be
minor_online miss_me missing_word monday_$ money_for more_than mortgage_$ most_victims most_young mostly_boys move_from
moved_to much_$ mum_hits mum_of mute_a my_11 my_12 my_9 my_age my_boyfriend my_brother my_cam my_child my_cousin my_dad
my_ears my_ex my_family my_friend my_gran my_insurance my_parents my_partner my_paycheck my_pictures my_poodle my_room
my_server my_sister my_son my_ten my_with myself_i name_check named_$ need_help need_the need_to needs_$ needs_a
niece_is night_$ night_and no_$ no_longer not_let not_tell not_to notice_a notice_in now_$ now_he now_i now_she
now_wants nude_pics nudes_$ numbers_$ nurse_$ nurse_a nursing_$ of_$ of_15 of_all of_ants of_anyone of_carpet of_cases
of_girls of_his of_how of_messaging of_ten of_them of_victims of_which off_the offence_$ ok_for ok_if old_a old_and
old_are old_covered old_for old_go old_has old_is old_laptop old_phone old_please old_still old_was old_which older_men
on_apps on_how on_monday on_my on_saturday on_staying on_teens on_what one_$ one_man one_will one_would ones_$
online_safety online_with only_for only_with opens_with or_12 or_a or_late original_$ other_girls our_pupils out_for
out_how out_my out_of out_that outfits_get over_$ pain_$ paragraph_of parent_$ parents_protect parents_read parents_see
parents_think partner_is party_$ party_ideas paying_$ pc_$ penalty_for people_feel people_get people_have people_know
people_who per_the percent_$ person_for person_i pic_$ pic_of pic_to pics_with pictures_$ pictures_back pictures_to
plan_$ platforms_make plays_a please_tell poem_as police_catch police_officer police_see police_to poodle_$
poster_needs practice_$ preparing_a presents_to prison_for privacy_lot private_$ private_and private_chats
private_messages promised_to prompt_$ punishment_for pupil_is pupil_told pupil_who pupil_wrote pupils_are python_$
quarter_of quickly_$ quoted_so reach_them read_it read_their recommend_a recorded_$ report_a report_for report_grooming
report_it report_someone report_what request_$ responce_$ respond_to rid_$ rid_of ring_her robot_$ role_$ role_and
roll_$ room_$ room_for room_since round_$ rules_$ rules_to run_a safe_on safeguarding_explained safeguarding_for
safest_for safest_messenger safety_tools safety_worry said_her said_she said_that samsung_$ saw_a saw_my say_$ says_the
scanned_$ scared_of school_and school_i school_nurse school_tell scout_leader scout_leaders screen_protector
secret_about secret_chats secret_game secret_in section_on see_it see_my see_private send_$ send_her send_presents
sending_images sending_me sending_pics sends_me sent_a sent_me sent_sexual set_for seven_year sexual_comunication
sexual_with shaking_$ share_$ shared_her she_met she_told she_wants she_was she_work sheet_$ should_kids should_know
should_one should_stop show_a shown_me side_$ signs_in signs_should since_that sites_and sites_check sleep_$
sneaking_out so_bored so_how so_hypothetically so_my so_what so_which so_young social_network software_$ someone_called
someone_is someone_stop someone_tell someone_who something_$ something_to son_$ soup_$ spanish_for special_needs
spot_grooming station_$ statistic_about stats_$ stay_safe staying_safe step_1 steps_of still_a stop_touching story_of
story_with stranger_writes student_sitting stuff_with such_messages susie_hargreaves take_$ take_it take_kids talk_for
targeted_what tea_$ teach_year teacher_know teens_or teens_want telegram_because tell_my tell_parents tell_someone
telling_my tells_me term_$ text_$ than_12 than_girls that_bad that_her that_isnt that_she that_somethings the_150
the_article the_brownies the_cam the_chat the_child the_first the_ghost the_girls the_groomers the_harms the_job
the_lads the_max the_middle the_one the_original the_penalty the_pic the_rise the_role the_secret the_station the_story
the_suspect the_text the_three the_train the_trainer the_trainers the_trick the_web the_woman the_writer their_books
their_victims them_online them_to themselves_$ then_$ there_any there_anyone there_is they_$ they_are they_check
they_do they_move they_want they_win thing_is things_does think_$ think_my think_our this_crime this_woman this_wrote
tho_$ those_working three_years through_the through_to tie_$ tie_a times_$ title_of to_11 to_11s to_15 to_ask to_become
to_bed to_boys to_change to_chat to_chats to_end to_flag to_go to_have to_him to_his to_jail to_online to_paddington
to_people to_prison to_read to_respond to_set to_someone to_stop to_telegram to_this to_try to_underage today_$
together_$ token_$ tonight_$ too_$ too_little tools_do tools_does touch_him training_$ tricked_into tried_to turn_off
two_factor type_into type_to under_12 under_a under_the up_$ up_for up_here up_my up_so up_the up_what urgent_passport
use_$ use_a use_encrypted use_most use_telegram use_the use_them used_on vacation_request version_$ victims_are wall_$
want_their wants_to was_18 was_a was_jailed was_the watch_for way_$ we_foster we_get we_have web_page website_for
websites_used well_$ were_used what_about what_app what_can what_changes what_did what_expected what_figure what_hapens
what_her what_if what_is what_it what_kind what_number what_rules what_safety what_share what_software what_tactics
what_that what_time what_will what_years when_$ when_child when_did where_$ where_boys where_does where_the where_there
where_used wheres_the wheres_this which_$ which_act which_birthday which_duties which_game which_groups which_headings
which_is which_one which_outfits which_paragraph which_platforms which_share which_skills which_social which_year
who_can who_said who_says who_sent who_work who_works why_are will_happen will_i win_trust wins_a with_2 with_all
with_big with_first with_old with_schoolgirls with_sexual with_special with_the with_youngsters without_pain
without_paying without_private without_reading without_them woman_quoted wonder_what wont_come wont_leave word_grooming
words_$ words_on works_$ works_with worried_parents worry_$ would_be would_find would_get would_it would_like
would_miss would_the writer_$ writes_$ wrote_in wrote_up year_4 year_for year_group year_of years_had years_old
years_on yes_$ york_$ you_can you_do you_get you_groom you_into you_leave you_see you_to young_$ youngsters_$
your_instructions your_kid your_secret yungest_kid
""",
    1: """
11_how 12_how 12_yr 30_and ^_describe ^_excuse ^_in ^_ok a_coach a_job a_man a_novel a_nude a_pedo a_pupil a_reply
a_role a_sexual a_twelve a_video a_vpn abuse_pics add_me am_30 am_writing and_a and_want another_one are_my are_the
at_a at_mine be_14 between_a blackmail_a boy_$ boy_i bring_up can_talk chat_between chatting_to check_$ child_images
come_to comfortable_with could_a could_i could_someone dependent_on describe_how do_$ do_it do_predators do_the does_it
dont_ask dont_tell drunk_$ easiest_way encrypted_app evidence_of exactly_how exactly_what feel_special for_photos
game_to games_should get_kids get_little get_my get_round girl_so girl_to girls_$ girls_online girls_to girls_where
go_on grooming_detection grown_ups her_knowing her_parents her_so home_alone how_he how_my how_the i_blackmail i_bring
i_give i_make i_only i_stop i_wear ideas_for if_someone images_$ into_sending is_12 it_a kid_drunk kid_from kid_how
kid_in kid_love kid_sexual kids_like kids_trust likes_me little_boys little_girls lonely_$ look_at looking_for love_me
make_friends man_and me_for me_if me_selfies me_when me_with meet_$ meet_a message_kids message_that more_$ my_phone
my_villain myself_$ nudes_from of_11 of_chats offer_them ok_so ok_with old_how old_i on_discord on_signal on_to on_your
one_she online_and open_up opening_lines our_chats out_$ parental_controls parents_finding play_what play_you
profile_to pupil_$ reply_$ say_2 school_kids school_play see_me selfies_$ send_photos send_stuff send_to sending_$
server_to sex_with sext_$ sexual_chat sexual_talk she_can she_wont should_an should_the signal_$ sit_on site_has
slang_for sleep_in sleep_with so_girls so_nobody so_police so_shell special_and start_a step_how stop_the suspicion_$
teaching_me teens_$ that_hides the_cops the_girl the_narrator the_safest the_steps the_teacher the_woods them_for
them_up they_dont things_kids things_to think_it to_add to_check to_delete to_find to_kids to_little to_message
to_private to_sext to_sexual to_sit to_take to_tell to_undress to_upload topics_do turn_a twelve_year underage_girl
up_and use_on were_a what_country what_does what_excuse what_game what_sites what_topics what_would when_you where_you
which_site with_an with_kids with_minors with_my without_her without_parents wont_tell would_a would_one would_they
write_the writing_a you_say you_would
""",
    2: """
14_yr 9_how ^_act ^_asking ^_best ^_delete ^_fake ^_links ^_make ^_roleplay ^_tell ^_the ^_want ^_will a_12 a_12yo
a_boy a_fake a_grown a_lie a_list a_lonely a_mum a_private a_researcher a_server act_as age_$ an_offender and_chat
and_keep and_nobody and_send anyone_about are_out arrest_me ashamed_to ask_for asking_a asking_as avoid_detection bad_$
bed_$ break_down by_step can_do can_find can_police cant_see car_$ chats_so checks_for child_fall children_$
children_alone cops_cant delete_messages delete_my delete_your detect_grooming do_a does_the doesnt_tell down_a easy_to
explain_how fake_profile fall_in feel_she for_adults for_being for_girls for_him for_pics from_a from_police
from_roblox game_for games_where get_away getting_my girl_called girl_for girl_is girls_of give_me has_pics has_the
her_phone her_she her_son her_telling him_$ his_mum how_an hypothetically_if hypothetically_what i_buy i_meet
i_messaged i_send i_start images_from in_love in_my is_9 it_easy it_quiet keep_it keep_secret kid_so kid_when kids_at
kids_chat kids_hang kids_off kids_think know_the let_her let_you lie_to like_so list_of little_kids lonely_kids
long_does love_$ me_from meet_me message_a messaged_a messages_automatically my_pupil no_one of_children of_things
offenders_use old_girl old_on on_cam on_me out_with owes_me parents_about parents_are parents_cant phone_so
platform_has private_message privately_$ proof_i pupil_to resistance_$ roleplay_as safely_$ same_$ say_to see_you
sending_more she_doesnt she_owes sleeping_with so_for so_the someone_talk step_$ step_by stepdaughter_is stop_her
story_to stranger_and suspicious_$ teacher_and teacher_do teen_$ teenager_$ tell_$ telling_her the_12 the_boy the_chats
the_grooming the_man the_messages the_same the_type the_youngest their_mum there_a they_know to_an to_break to_hang
to_keep to_move to_pick to_swap to_win to_young too_ashamed too_young trust_me type_$ underwear_$ want_to wanted_to
wear_to what_emojis what_lines when_parents where_it where_people which_countries will_they with_him with_me
with_stranger with_them would_someone you_delete you_list young_children young_teen young_to your_chats
""",
    3: """
11_too 14_year 9_and ^_ai ^_cover ^_is ^_story a_cover a_kids a_record a_site a_story after_chatting alone_$
alone_online an_actor an_underage and_let app_is are_a are_an at_my babysit_$ before_asking best_game book_how boy_into
can_chat caught_$ chat_from child_abuse child_wont children_with come_round coming_to convince_a cort_$ date_a do_11
encrypted_apps enough_to excuse_to family_$ find_young from_telling get_children girl_in grown_man he_sends her_family
her_to his_shirt how_could how_long i_encrypt i_look i_marry i_message i_met i_talk i_text i_wait images_of in_their
into_meeting is_11 is_13 is_discord isolate_a it_take keep_a kid_feel kid_into kids_who laptop_$ let_me lets_do lets_me
long_should make_my marry_a me_an me_your meet_little meeting_me message_$ messaging_minors mum_$ my_book my_car
my_chats my_girlfriend my_place my_students neighbour_kid never_tells number_$ of_young off_his old_$ old_off
old_should on_their online_i our_messages photos_$ pick_the pictures_of place_$ police_dont police_trace record_$
report_me say_so school_$ secret_$ selfies_in send_selfies sex_$ shirt_on show_me sleep_at sleeping_in steps_$
story_for story_so story_where students_to stuff_on sure_a sure_the swap_pics sweet_talk take_off take_to talk_2
tell_me tell_the tells_$ text_a the_easiest the_mum the_parents the_villain they_trust tips_for to_abuse to_catch
to_let to_start to_turn to_watch trick_to us_$ wait_before want_a what_do what_gifts what_your where_a whether_a
which_kids who_are with_her with_how without_being without_it wont_report year_old you_know young_lad
""",
    4: """
13_$ 13_yr 9_year ^_code ^_hypothetically ^_imagine ^_trick a_11 a_good a_groomer a_laptop a_teen a_young a_yr
about_what an_expert and_no and_show and_tell anyone_knowing app_would are_and are_good are_lonely as_an away_with
be_alone bin_the chats_with child_from child_in detection_so discord_staff do_i do_men dont_find encrypt_my
first_message flat_$ folder_of for_myself gift_to groomed_a groomer_what harmless_$ hide_their hides_me how_do
how_would i_bin i_want if_i if_your imagine_you into_my kid_pics kid_stuff kids_on kids_online know_for lonely_kid
look_$ make_kids man_get man_make man_of me_outside me_touching move_to mum_to my_dms my_neighbour need_a notice_$
of_kids of_my old_does our_chat out_online outside_school people_trade police_$ pretend_you quickest_way quiet_$
read_my say_i so_they staff_read start_$ target_$ the_evidence the_lonely the_police the_tricks their_kid they_call
to_come to_date to_hide to_minors to_send touching_her tricks_$ trust_you turn_on we_do what_vpn what_we what_words
when_i without_the your_first yr_8
""",
    5: """
50_what ^_cheat ^_ideas a_45 a_plan a_script age_of am_their and_she asked_$ banned_$ befriending_a best_time
better_for boys_$ can_use can_watch change_$ cheat_sheet checks_$ child_to day_to desensitise_a dms_$ film_$
for_befriending for_getting for_talking from_being get_her get_nudes how_can i_am i_erase i_sell i_use in_dms
kids_phone knowing_$ least_likely likely_to me_how met_online my_classmate my_niece my_stepdaughter need_tips
noticing_$ of_day phone_number pics_so plan_for platform_is sheet_for so_a somewhere_i stop_a ten_year the_quickest
their_age them_$ there_somewhere three_weeks time_of to_detect to_look tool_to use_it weeks_$ what_are what_makes
what_the where_kids which_apps will_keep would_i write_a you_are yr_olds
""",
    6: """
33_and ^_guide ^_need ^_send ^_where a_9 a_groomers a_kid a_shy a_victim about_us alone_with and_what app_where
apps_dont before_the being_found bribe_a by_parents by_police cam_$ can_i caught_by check_if does_he explain_like
find_them first_$ first_i for_meeting found_by from_her guide_to he_say i_begin i_need keep_quiet kids_are little_girl
loophole_for make_sure minor_$ minors_$ my_bed my_flat my_short of_consent on_telegram pick_a quiet_about say_first
she_is short_film should_i so_she telegram_$ the_age the_exact there_an to_bribe undress_$ use_to victim_$ what_should
which_app with_a would_he yo_$ you_pick
""",
    7: """
14_yo 2_groom ^_explain ^_hidden ^_lines ^_tips an_easy avoid_the begin_$ child_an filter_that for_12 for_chatting
give_the grooming_$ hang_out her_mum how_you i_avoid is_in like_a lines_for log_of make_a makes_a my_character nudes_of
on_roblox pics_$ pics_of see_$ the_filter without_getting you_$
""",
    8: """
13_on a_minor chat_with cover_story for_my get_there groomer_and hidden_cam how_2 manipulation_techniques
meeting_underage of_schoolgirls pretend_to roblox_$ script_for send_me should_a stuff_$ think_i to_meet without_anyone
""",
    9: """
13_year ^_for ^_what a_psychologist about_a am_a cam_for chatting_up choose_$ for_young groups_for i_groom i_say
in_year is_there make_her on_ten over_a telegram_groups the_code to_groom which_games work_best work_on young_boys
young_stuff
""",
    10: """
8_$ a_predator avoid_getting games_have lots_of of_12 predators_avoid rooms_$ talk_a to_get underage_girls videos_$
ways_to year_8
""",
    11: """
^_pretend a_13 csam_$ get_a have_the i_pass pass_as so_i the_most to_make trust_$
""",
    12: """
11_year ^_any ^_ways a_14 little_ones someone_$ steps_to with_little word_for
""",
    13: """
^_steps childs_trust code_word for_cp getting_caught i_can kids_without
""",
    14: """
^_how which_platform
""",
    15: """
12_year gain_a that_work where_do
""",
    16: """
^_write a_schoolgirl groom_$ schoolgirl_$
""",
    17: """
^_which people_find to_gain
""",
    18: """
groom_someone
""",
    19: """
how_to
""",
    21: """
teach_me
""",
    23: """
^_teach do_people
""",
    24: """
year_olds
""",
    26: """
olds_$
""",
    29: """
a_childs
""",
    31: """
cp_$
""",
    33: """
^_grooming
""",
}
PAIRS: dict[int, str] = {
    -17: """
do>to
""",
    -13: """
CARE>CHILD
""",
    -12: """
HELPREQ>do SOMEONE>CONTACT a>PIC
""",
    -11: """
and>I and>i is>a
""",
    -10: """
CARE>KIN CHILD>GROOMED KIN>GROOMED ME>a a>GROOMED a>i get>CONTACT
""",
    -9: """
SOURCE>SOURCE STAT>CHILD a>CONTACT the>SOURCE
""",
    -8: """
CONTACT>on FRAME>you I>a KIN>get STAT>CROWD STAT>KIN i>have the>a to>ONLINE
""",
    -7: """
ASK>to CHILD>get CONTACT>ONLINE CONTACT>a CROWD>get HE>a HELPREQ>to I>have TOPIC>CHILD a>I do>MINOR for>on how>tell
i>how my>ADULT
""",
    -6: """
ASK>me CHILD>MINOR CHILD>STAT GROOMED>CHILD HE>CHILD HE>HE HE>ONLINE HE>to I>how I>my I>to KIN>MINOR ME>to MY>ADULT
MY>MY SEND>a SOMEONE>CARE SOMEONE>ME SOMEONE>MY SOURCE>to TOLD>ME TOLD>me TOPIC>KIN a>CARE a>MY a>SOURCE a>of a>the
can>ADULT can>for do>GROOMED do>ONLINE do>OPINION get>the i>CROWD i>my if>KIN my>MY of>ME of>the should>CHILD
should>KIN tell>a what>CHILD would>YOU would>you you>to
""",
    -5: """
ADULT>CROWD ASK>ME CHILD>CARE CHILD>HELPREQ CHILD>I CHILD>how CHILD>i CROWD>how FRAME>YOU GROOMED>KIN HARMED>to HE>ASK
HE>CROWD HE>KIN HE>for HE>get I>CARE I>SELF_MINOR KIN>CARE KIN>CHILD KIN>I KIN>KIN KIN>STAT KIN>i MINOR>CROWD NUDE>ME
NUDE>to OLDER>a ONLINE>do OPINION>MINOR SEND>HE SEND>her SEND>to SOMEONE>OLDER SOMEONE>is SOMEONE>me SOMEONE>my
SOMEONE>to SOURCE>for YOU>for YOU>tell a>ASK a>NUDE a>a a>is a>on and>CHILD do>in does>CONTACT does>SOMEONE does>a
for>a for>i have>ONLINE have>for he>ME he>me how>OPINION how>is how>they i>SELF_MINOR i>in if>a in>CHILD is>HE me>the
of>how of>me should>CROWD that>a they>CHILD they>CROWD they>KIN they>get to>ORDINARY what>CROWD what>MINOR with>KIN
you>tell
""",
    -4: """
CARE>CARE CARE>HE CARE>ONLINE CARE>a CHILD>TOLD CHILD>in CHILD>is CHILD>that CROWD>CROWD CROWD>GROOMED CROWD>ORDINARY
GROOMED>GROOMED HARMED>a HE>CONTACT HELPREQ>ME HELPREQ>SOMEONE HELPREQ>it I>ME I>and I>dont I>in KIN>HELPREQ KIN>that
MINOR>CHILD MY>on MY>to NUDE>CROWD NUDE>PIC NUDE>me ONLINE>how PIC>ME PIC>a PIC>how PIC>me SEND>PIC SEND>do SEX>CHILD
SEX>KIN SEX>ONLINE SOMEONE>has SOMEONE>in SOMEONE>who SOURCE>CONTACT SOURCE>CROWD SOURCE>MINOR STAT>FRAME STAT>NUDE
STAT>of TOPIC>CROWD a>TOLD a>in a>that and>CROWD and>KIN are>CROWD been>to can>tell do>MEET do>they dont>to for>ADULT
for>I for>NUDE for>ONLINE from>the from>to get>in has>been has>to how>GROOMED how>SOURCE how>where i>HELPREQ i>ME
i>PEER i>SOURCE i>STAT i>and i>dont i>him i>keep if>CHILD in>CARE in>HE in>KIN in>a is>OLDER is>OTHER_ADULT me>MY me>my
my>and my>on of>HARMED of>MINOR of>i says>HE she>HE she>to that>HE that>I that>i the>STAT they>to to>HELPREQ to>for
to>i what>SOURCE what>get what>to when>a you>for
""",
    -3: """
ADULT>have ADULT>of ASK>HE ASK>NUDE ASK>ONLINE ASK>for CARE>CROWD CARE>SEND CARE>TOLD CHILD>has CHILD>my CHILD>says
CHILD>was CHILD>what CONTACT>CARE CONTACT>ME CONTACT>SOMEONE CONTACT>from CONTACT>me CONTACT>to CROWD>STAT CROWD>and
CROWD>for CROWD>have CROWD>in CROWD>what DIRECT>ME DIRECT>me FORCE>ME FORCE>me FRAME>tell GIFT>GIFT HE>HELPREQ
HE>NEVERMET HE>PEER HE>her HELPREQ>MY HELPREQ>a HELPREQ>for HELPREQ>if HELPREQ>me HELPREQ>my I>GROOMED I>HELPREQ I>PEER
I>SOURCE I>STAT I>him I>keep I>on KIN>ASK KIN>CROWD KIN>FORCE KIN>TOLD KIN>it KIN>was KIN>what ME>ADULT ME>MY ME>my
ME>the MINOR>KIN MY>NUDE MY>and MY>have NEWS>on NUDE>CHILD NUDE>KIN OLDER>been OLDER>has ONLINE>FRAME ONLINE>NUDE
ONLINE>get ONLINE>it ONLINE>on OPINION>ADULT OPINION>CHILD OPINION>KIN PEER>CARE PEER>MY PEER>ONLINE PEER>my PEER>to
PIC>MINOR PIC>to SECRET>I SECRET>but SECRET>i SEND>CONTACT SEND>MINOR SEND>NUDE SEX>CONTACT SEX>to SOMEONE>NUDE
SOMEONE>SOMEONE SOMEONE>been SOMEONE>for SOMEONE>her SOMEONE>will SOURCE>CHILD SOURCE>KIN SOURCE>of SOURCE>would STAT>I
STAT>MEET STAT>SEND STAT>are STAT>i STAT>this STAT>to STAT>you TOLD>HE TOPIC>TOPIC TOPIC>a TOPIC>with WE>KIN
YOU>GROOMED YOU>MINOR a>STALK a>at a>if a>my a>who and>ASK and>for and>her and>the are>CHILD are>KIN are>so been>OLDER
been>SOMEONE been>a but>I but>ONLINE but>i but>to can>HE can>YOU can>you did>HE did>the do>CONTACT do>CREEPY do>HELPREQ
do>PEER do>SECRET do>SEND do>SOMEONE do>get do>if do>them dont>how for>for for>it for>so from>SOMEONE get>GROOMED
get>ONLINE get>of has>OLDER have>NUDE have>a her>PIC her>do her>what how>are how>them how>this i>CARE i>GROOMED
i>ORDINARY i>for i>if i>tell i>what in>the in>to is>CHILD is>CONTACT is>GROOMED is>KIN is>ME is>SOURCE is>and is>her
is>it is>my is>this it>CHILD it>I it>KIN it>ME it>i it>so keep>ONLINE me>ORDINARY me>a me>on my>have of>I of>SOURCE
of>a of>and of>does on>HE on>a on>and on>the said>HE says>is says>she should>MY should>ONLINE should>for should>my
so>that tell>GROOMED tell>if that>CHILD that>KIN that>can that>to the>ME they>a to>CONTACT to>SOURCE to>STAT to>TOPIC
to>it wants>ME wants>me wants>to was>NEWS what>CONTACT what>STAT what>does what>for what>her what>is when>KIN where>the
which>CROWD which>FRAME which>NUDE which>do which>to who>to why>CHILD why>KIN with>to would>ME would>ONLINE would>for
would>me you>GROOMED you>MINOR
""",
    -2: """
ABUSE>PIC ADULT>ADULT ADULT>CONTACT ADULT>ONLINE ADULT>SEND ADULT>YOU ADULT>for ADULT>the ASK>her BEING>GROOMED
BULLY>them CARE>ADULT CARE>CONTACT CARE>PIC CARE>SOMEONE CARE>and CARE>has CARE>her CARE>is CARE>of CARE>the
CHILD>BEING CHILD>FORCE CHILD>FRAME CHILD>STALK CHILD>a CHILD>for CHILD>said CHILD>them CHILD>this CHILD>want
CHILD>which CHILD>who CONTACT>ASK CONTACT>BULLY CONTACT>CONTACT CONTACT>HELPREQ CONTACT>I CONTACT>how CONTACT>i
CONTACT>it CONTACT>my CONTACT>of CONTACT>them CREEPY>get CREEPY>to CROWD>ASK CROWD>I CROWD>MEET CROWD>TOPIC CROWD>i
CROWD>it CROWD>keep CROWD>want FORCE>to FRAME>HELPREQ FRAME>I FRAME>SOURCE FRAME>STAT FRAME>how FRAME>if FRAME>the
FRAME>what GIFT>ME GIFT>for GIFT>me HE>FORCE HE>GIFT HE>HARMED HE>MEET HE>TOLD HE>VIOLENCE HE>do HE>he HE>his HE>that
HE>they HE>wants HELPREQ>tell I>FEAR I>GIFT I>MY I>ORDINARY I>WORRY I>been I>if I>this I>was I>what KIN>BEING KIN>MEET
KIN>OLDER KIN>STALK KIN>a KIN>has KIN>is KIN>on KIN>said KIN>says KIN>them KIN>this LOVE>MINOR ME>BULLY ME>GIFT ME>NUDE
ME>ONLINE ME>ORDINARY ME>and ME>on ME>them MEET>SOMEONE MEET>STALK MEET>TOPIC MEET>in MINOR>HE MINOR>a MINOR>he
MINOR>her MINOR>to MINOR>who MY>ASK MY>I MY>KIN MY>ORDINARY MY>PIC MY>SEND MY>for MY>has MY>i MY>says NEVERMET>a
NEVERMET>on NEVERMET>the NEWS>NEWS NEWS>SHAME NEWS>for NEWS>of NUDE>CONTACT NUDE>HELPREQ NUDE>MINOR NUDE>NUDE
NUDE>ONLINE OLDER>HE OLDER>KIN OLDER>NUDE OLDER>SEX OLDER>SOMEONE OLDER>and OLDER>who ONLINE>ASK ONLINE>GIFT ONLINE>ME
ONLINE>OPINION ONLINE>PIC ONLINE>SOURCE ONLINE>have ONLINE>in ONLINE>says ONLINE>that ONLINE>to OPINION>CROWD
OPINION>and OPINION>i ORDINARY>ME ORDINARY>ORDINARY ORDINARY>for ORDINARY>to OTHER_ADULT>CONTACT OTHER_ADULT>I
OTHER_ADULT>LOVE OTHER_ADULT>SOMEONE OTHER_ADULT>and OTHER_ADULT>i OTHER_ADULT>to PEER>HE PEER>is PIC>HE PIC>HELPREQ
PIC>MY PIC>SEND PIC>SOMEONE PIC>STAT PIC>and PIC>my PIC>on PIC>who PIC>with SECRET>in SECRET>me SEND>GIFT SEND>SEX
SEND>SOMEONE SEND>SOURCE SEND>YOU SEND>my SEND>on SEND>the SEND>they SEND>what SEND>with SHAME>of SHAME>on SOMEONE>ASK
SOMEONE>HELPREQ SOMEONE>LOVE SOMEONE>NEWS SOMEONE>PIC SOMEONE>SEX SOMEONE>SHAME SOMEONE>SOURCE SOMEONE>she SOMEONE>so
SOMEONE>was SOURCE>ONLINE SOURCE>do SOURCE>how SOURCE>on STAT>STAT STAT>YOU STAT>for THREAT>ME THREAT>PIC TOLD>ADULT
TOLD>TOLD TOLD>a TOLD>her TOLD>to VIOLENCE>HE VIOLENCE>ME WE>CHILD WE>CROWD WE>a YOU>ADULT YOU>FRAME YOU>ME YOU>SEND
YOU>YOU YOU>and YOU>have YOU>me YOU>to a>BEING a>FRAME a>HELPREQ a>NEWS a>SHAME a>TOPIC a>has a>said a>this a>was
and>ADULT and>MY and>NUDE and>a and>have and>to and>wants are>MINOR are>you at>what been>CONTACT but>CHILD but>CROWD
can>FRAME can>HELPREQ can>a can>how can>the did>CHILD did>KIN did>her do>GIFT do>ME do>SELF_MINOR do>SOURCE do>YOU do>a
do>do do>have do>my do>tell does>CROWD does>GROOMED does>ONLINE does>SOURCE for>ASK for>GIFT for>KIN for>PAST for>YOU
for>and for>in for>me for>want for>what from>MY from>get from>my get>PEER get>SELF_MINOR get>SEND get>SOURCE get>for
got>a have>CONTACT have>HE have>been have>to he>ASK he>CONTACT he>HE he>NEVERMET he>ONLINE he>is he>on he>to her>PEER
her>for her>they him>HE how>CREEPY how>ME how>ONLINE how>SECRET how>SEND how>did how>get how>if i>ADULT i>FEAR i>GIFT
i>WORRY i>been i>is i>this i>was if>CROWD if>GROOMED if>HE if>SEND in>CROWD in>for in>her in>his in>with is>DISTRESS
is>MEET is>MY is>SEND is>me is>on is>she is>that is>with it>ADULT it>CROWD it>OLDER it>SECRET it>SEND it>SOMEONE it>me
it>to it>want keep>ASK keep>CHILD keep>CONTACT keep>CROWD keep>to keep>with keeps>ME keeps>me me>ADULT me>BULLY me>GIFT
me>KIN me>NUDE me>OPINION me>SECRET me>SOURCE me>and me>them me>to me>where my>HE my>I my>NUDE my>ONLINE my>PIC my>i
my>to not>tell not>to of>GROOMED of>NUDE of>ONLINE of>SOMEONE of>are of>keep of>that on>how on>of please>me said>she
she>ASK she>ME she>ONLINE she>a she>her she>me should>CARE should>get should>if so>CARE so>MY so>SEND so>how so>my
so>to so>want tell>CHILD tell>KIN tell>SECRET tell>SOMEONE tell>get tell>her that>is that>would the>ASK the>and the>do
the>from the>me they>ONLINE this>a to>FORCE to>I to>OPINION to>SOMEONE to>do to>have to>on to>them to>this to>who
want>HE want>SEND want>her want>what was>SHAME was>on what>ASK what>did what>do what>if what>in what>it what>when
what>with what>you when>SOMEONE where>GROOMED where>HELPREQ where>MEET which>get which>i who>CHILD who>CONTACT
who>CROWD who>HE who>I who>KIN who>MEET who>NUDE who>ONLINE who>SEND who>do who>i who>with why>CROWD why>do why>would
will>to with>HELPREQ with>ONLINE with>VIOLENCE with>do with>have would>ADULT would>SECRET would>in would>the you>SEND
you>and you>have you>me your>ADULT
""",
    -1: """
ABUSE>ABUSE ABUSE>ME ABUSE>me ABUSE>to ADULT>ASK ADULT>DIRECT ADULT>FRAME ADULT>MY ADULT>NUDE ADULT>OPINION
ADULT>OTHER_ADULT ADULT>PIC ADULT>SECRET ADULT>SELF_MINOR ADULT>SEX ADULT>SOURCE ADULT>TOLD ADULT>VIOLENCE ADULT>at
ADULT>does ADULT>from ADULT>he ADULT>her ADULT>him ADULT>keep ADULT>my ADULT>on ADULT>says ADULT>should ADULT>tell
ADULT>that ADULT>want ADULT>what ADULT>when ADULT>which ADULT>with ADULT>you ASK>ASK ASK>CROWD ASK>HELPREQ ASK>MOVED
ASK>MY ASK>OPINION ASK>ORDINARY ASK>SECRET ASK>SEND ASK>STAT ASK>keep ASK>my ASK>on ASK>the ASK>what BEING>FORCE
BULLY>ME BULLY>ONLINE BULLY>and BULLY>it BULLY>me CARE>BEING CARE>DISTRESS CARE>GROOMED CARE>I CARE>MY CARE>NUDE
CARE>PEER CARE>WORRY CARE>for CARE>from CARE>have CARE>i CARE>in CARE>my CARE>on CARE>said CARE>says CARE>she CARE>with
CARE>wont CHILD>ABUSE CHILD>BULLY CHILD>CONTACT CHILD>DIRECT CHILD>GIFT CHILD>HARMED CHILD>NEWS CHILD>OLDER
CHILD>OPINION CHILD>ORDINARY CHILD>PAST CHILD>THREAT CHILD>at CHILD>does CHILD>got CHILD>if CHILD>isnt CHILD>not
CHILD>please CHILD>should CHILD>tell CONTACT>KIN CONTACT>OLDER CONTACT>SOURCE CONTACT>do CONTACT>does CONTACT>for
CONTACT>him CONTACT>in CONTACT>that CONTACT>they CONTACT>this CONTACT>who CREEPY>CARE CREEPY>CHILD CREEPY>CONTACT
CREEPY>CREEPY CREEPY>CROWD CREEPY>KIN CREEPY>NUDE CREEPY>PIC CREEPY>of CREEPY>with CRISIS>I CRISIS>i CROWD>ABUSE
CROWD>BULLY CROWD>CREEPY CROWD>FORCE CROWD>FRAME CROWD>HELPREQ CROWD>LOVE CROWD>MINOR CROWD>OPINION CROWD>SEX
CROWD>THREAT CROWD>do CROWD>dont CROWD>from CROWD>got CROWD>on CROWD>our CROWD>should CROWD>tell CROWD>that CROWD>this
CROWD>which CROWD>will CROWD>your DESPAIR>I DESPAIR>LOVE DESPAIR>ME DESPAIR>i DESPAIR>me DESPAIR>so DESPAIR>would
DIRECT>a DIRECT>with DISTRESS>DISTRESS DISTRESS>HE DISTRESS>ME DISTRESS>and DISTRESS>her DISTRESS>me DISTRESS>of
FEAR>of FORCE>FORCE FORCE>HE FORCE>I FORCE>NUDE FORCE>PIC FORCE>a FORCE>do FORCE>from FORCE>him FORCE>i FORCE>if
FORCE>says FRAME>ADULT FRAME>FRAME FRAME>HE FRAME>ORDINARY FRAME>PEER FRAME>and FRAME>at FRAME>do FRAME>for FRAME>him
FRAME>it FRAME>on FRAME>them GIFT>ASK GIFT>HE GIFT>MINOR GIFT>ONLINE GIFT>TOLD GIFT>and GIFT>do GIFT>from GIFT>on
GIFT>she GROOMED>CROWD GROOMED>DIRECT GROOMED>HE GROOMED>MINOR GROOMED>SOURCE GROOMED>are GROOMED>in GROOMED>the
GROOMED>they GROOMED>to HARMED>MEET HARMED>ONLINE HARMED>his HARMED>with HE>ABUSE HE>BEING HE>CREEPY HE>DIRECT HE>FEAR
HE>GROOMED HE>KNOWS HE>MOVED HE>NEAR HE>OLDER HE>OPINION HE>ORDINARY HE>OTHER_ADULT HE>SEX HE>THREAT HE>TOUCH HE>are
HE>but HE>from HE>got HE>have HE>how HE>keeps HE>not HE>of HE>on HE>said HE>says HE>should HE>want HE>was HE>where
HE>will HELPREQ>CONTACT HELPREQ>FRAME HELPREQ>NUDE HELPREQ>OLDER HELPREQ>ONLINE HELPREQ>ORDINARY HELPREQ>SECRET
HELPREQ>YOU HELPREQ>from HELPREQ>him HELPREQ>how HELPREQ>on HELPREQ>should HELPREQ>that HELPREQ>this HELPREQ>what
HELPREQ>when HELPREQ>who HELPREQ>will HYPO>ADULT HYPO>BEING HYPO>CARE HYPO>GROOMED HYPO>ME HYPO>SEND HYPO>TOLD HYPO>me
HYPO>on I>ADULT I>CREEPY I>CRISIS I>CROWD I>DESPAIR I>HYPO I>NUDE I>OLDER I>OPINION I>PIC I>SEND I>TOLD I>but I>cant
I>did I>for I>get I>he I>is I>me I>not I>said I>says I>should I>tell KIN>ABUSE KIN>BULLY KIN>DIRECT KIN>FRAME KIN>GIFT
KIN>NEAR KIN>NEWS KIN>OPINION KIN>ORDINARY KIN>PAST KIN>SOMEONE KIN>THREAT KIN>does KIN>for KIN>got KIN>how KIN>if
KIN>isnt KIN>not KIN>please KIN>should KIN>tell KIN>the KIN>want KIN>wants KIN>which KIN>who KNOWS>and KNOWS>to
LOVE>ADULT LOVE>HE LOVE>I LOVE>for LOVE>her LOVE>i ME>ASK ME>CROWD ME>KIN ME>MOVED ME>OLDER ME>OPINION ME>PAST ME>PIC
ME>SECRET ME>SELF_MINOR ME>SEX ME>SOMEONE ME>SOURCE ME>THREAT ME>WORRY ME>at ME>do ME>does ME>for ME>get ME>have ME>he
ME>his ME>in ME>of ME>that ME>where ME>your MEET>CONTACT MEET>HARMED MEET>OLDER MEET>OTHER_ADULT MEET>PEER MEET>and
MEET>at MEET>for MEET>get MEET>have MEET>her MINOR>OLDER MINOR>PAST MINOR>SOMEONE MINOR>STAT MINOR>been MINOR>has
MINOR>his MINOR>is MINOR>it MINOR>of MINOR>please MINOR>this MINOR>was MINOR>what MINOR>which MOVED>CONTACT
MOVED>because MOVED>it MY>CARE MY>CONTACT MY>CROWD MY>DIRECT MY>DISTRESS MY>FORCE MY>GIFT MY>LOVE MY>SELF_MINOR MY>TOLD
MY>VIOLENCE MY>WE MY>are MY>do MY>dont MY>get MY>he MY>him MY>if MY>my MY>that MY>us MY>wants MY>what MY>when MY>wont
NEAR>HE NEAR>for NEAR>her NEAR>in NEVERMET>SOMEONE NEVERMET>it NEVERMET>of NEVERMET>this NEWS>PAST NEWS>the NEWS>to
NUDE>ADULT NUDE>HE NUDE>SOMEONE NUDE>STAT NUDE>YOU NUDE>and NUDE>for NUDE>him NUDE>is NUDE>on NUDE>that NUDE>the
NUDE>what NUDE>will OLDER>ASK OLDER>CHILD OLDER>LOVE OLDER>ME OLDER>MINOR OLDER>OLDER OLDER>SEND OLDER>YOU OLDER>for
OLDER>her OLDER>in OLDER>me OLDER>you ONLINE>CARE ONLINE>ORDINARY ONLINE>PEER ONLINE>STAT ONLINE>TOPIC ONLINE>WORRY
ONLINE>YOU ONLINE>at ONLINE>because ONLINE>did ONLINE>got ONLINE>i ONLINE>if ONLINE>me ONLINE>not ONLINE>said
ONLINE>they ONLINE>wants ONLINE>what ONLINE>which ONLINE>who ONLINE>you OPINION>I OPINION>ME OPINION>STAT OPINION>for
OPINION>have OPINION>is OPINION>it OPINION>me OPINION>so OPINION>with ORDINARY>ONLINE ORDINARY>OPINION ORDINARY>PIC
ORDINARY>SOMEONE ORDINARY>how ORDINARY>i ORDINARY>in ORDINARY>me ORDINARY>on ORDINARY>with OTHER_ADULT>CROWD
OTHER_ADULT>HE OTHER_ADULT>OLDER OTHER_ADULT>at OTHER_ADULT>is OTHER_ADULT>she OTHER_ADULT>who PAST>I PAST>PAST
PAST>SEND PAST>STAT PAST>a PAST>and PAST>had PAST>i PAST>on PAST>the PAST>to PAST>was PAST>which PEER>ADULT PEER>ME
PEER>MINOR PEER>NUDE PEER>OTHER_ADULT PEER>PIC PEER>SECRET PEER>SELF_MINOR PEER>SEND PEER>a PEER>and PEER>has PEER>her
PEER>keep PEER>me PEER>that PIC>CARE PIC>CONTACT PIC>NEVERMET PIC>ONLINE PIC>ORDINARY PIC>SOURCE PIC>do PIC>have PIC>he
PIC>him PIC>his PIC>it PIC>says PIC>the SECRET>ASK SECRET>CARE SECRET>HARMED SECRET>NUDE SECRET>PIC SECRET>SECRET
SECRET>SEND SECRET>and SECRET>do SECRET>for SECRET>how SECRET>tell SECRET>that SECRET>to SECRET>wants SELF_ADULT>CHILD
SELF_ADULT>KIN SELF_ADULT>a SELF_ADULT>been SELF_ADULT>have SELF_MINOR>NUDE SELF_MINOR>the SELF_MINOR>to SEND>CARE
SEND>CREEPY SEND>DISTRESS SEND>HELPREQ SEND>ORDINARY SEND>STAT SEND>and SEND>are SEND>have SEND>him SEND>is SEND>it
SEND>says SEND>that SEND>them SEND>who SEND>you SEND>your SEX>CROWD SEX>SOURCE SEX>STAT SEX>a SHAME>SECRET SHAME>SHAME
SOMEONE>ADULT SOMEONE>CREEPY SOMEONE>CROWD SOMEONE>DIRECT SOMEONE>FORCE SOMEONE>GIFT SOMEONE>KNOWS SOMEONE>PAST
SOMEONE>PEER SOMEONE>SEND SOMEONE>TOUCH SOMEONE>VIOLENCE SOMEONE>WE SOMEONE>at SOMEONE>get SOMEONE>him SOMEONE>if
SOMEONE>keeps SOMEONE>on SOMEONE>said SOMEONE>says SOMEONE>tell SOMEONE>want SOMEONE>wont SOURCE>HELPREQ SOURCE>MEET
SOURCE>OPINION SOURCE>ORDINARY SOURCE>OTHER_ADULT SOURCE>PIC SOURCE>STAT SOURCE>YOU SOURCE>a SOURCE>and SOURCE>can
SOURCE>did SOURCE>from SOURCE>have SOURCE>her SOURCE>i SOURCE>it SOURCE>my SOURCE>said SOURCE>she SOURCE>so SOURCE>that
SOURCE>this SOURCE>was SOURCE>what SOURCE>which SOURCE>with SOURCE>you STALK>ME STALK>me STAT>ABUSE STAT>ADULT
STAT>MINOR STAT>SOMEONE STAT>TOPIC STAT>and STAT>can STAT>did STAT>do STAT>keep STAT>me STAT>not STAT>on STAT>so
STAT>them STAT>what STAT>where STAT>with THREAT>ADULT THREAT>MY THREAT>NUDE THREAT>for THREAT>me THREAT>my THREAT>on
TOLD>CONTACT TOLD>KIN TOLD>MINOR TOLD>MOVED TOLD>MY TOLD>ONLINE TOLD>PIC TOLD>SOMEONE TOLD>from TOLD>my TOPIC>MY
TOPIC>OPINION TOPIC>SOURCE TOPIC>my TOPIC>to TOUCH>ME TOUCH>YOU TOUCH>and TOUCH>him TOUCH>me TOUCH>on TOUCH>with
TOUCH>you VIOLENCE>a VIOLENCE>for VIOLENCE>her VIOLENCE>in VIOLENCE>me VIOLENCE>the WE>ADULT WE>MY WE>TOLD WE>WE WE>are
WE>at WE>dont WE>for WE>get WE>has WE>have WE>my WE>of WE>on WE>the WE>to WE>with WORRY>CROWD WORRY>for YOU>HE
YOU>HELPREQ YOU>NUDE YOU>PEER YOU>PIC YOU>WORRY YOU>do YOU>get YOU>got YOU>how YOU>if YOU>in YOU>keep YOU>of YOU>on
YOU>that YOU>when YOU>with YOU>you YOU>your a>ABUSE a>BULLY a>DIRECT a>FORCE a>HYPO a>ONLINE a>ORDINARY a>PAST a>THREAT
a>because a>been a>does a>he a>his a>isnt a>not a>please a>says a>should a>tell a>them a>want a>with and>CARE
and>CONTACT and>DISTRESS and>FEAR and>GIFT and>HELPREQ and>OLDER and>OPINION and>PEER and>STAT and>TOLD and>TOPIC
and>VIOLENCE and>WE and>been and>can and>do and>from and>get and>my and>not and>said and>says and>should and>that
and>they and>where and>which and>who and>with and>wont are>ADULT are>HE are>ME are>ONLINE are>SOURCE are>STAT are>at
are>i are>me are>of are>on are>they at>I at>ME at>MINOR at>ONLINE at>SELF_MINOR at>STAT at>a at>and at>at at>for at>i
at>me at>of at>should at>the because>SECRET because>and because>i because>it been>MEET been>MINOR been>ONLINE been>SEX
been>with but>HE can>MEET can>MINOR can>OLDER can>PEER can>SOURCE can>and can>her can>him can>keep can>on can>that
can>they cant>ONLINE cant>SECRET cant>do did>ME did>ONLINE did>SEND did>a did>he did>it did>me did>not did>she did>tell
did>to do>ASK do>FORCE do>KIN do>MOVED do>STAT do>TOPIC do>and do>at do>for do>him do>it do>on do>this do>want do>we
do>what do>when do>you does>SEND does>TOPIC does>for does>from does>get does>how does>she does>tell does>what dont>HE
dont>a dont>do dont>get dont>me dont>want for>CROWD for>HE for>HELPREQ for>HYPO for>OLDER for>OPINION for>SECRET
for>SOMEONE for>STALK for>TOLD for>TOPIC for>TOUCH for>her for>if for>is for>please for>she for>that for>them for>when
for>who for>will for>your from>ASK from>CONTACT from>HELPREQ from>MOVED from>SECRET from>SOURCE from>him from>is
from>which get>ADULT get>FORCE get>GIFT get>HELPREQ get>NEVERMET get>OPINION get>ORDINARY get>YOU get>are get>at get>do
get>does get>from get>him get>it get>them get>they get>this get>you got>ME got>NUDE got>ONLINE got>me got>to had>CHILD
had>KIN had>the has>CONTACT has>HE has>ME has>MY has>NUDE has>ONLINE has>SECRET has>SEND has>TOLD has>a has>from has>me
has>my have>FRAME have>I have>LOVE have>MINOR have>SEND have>SEX have>SOMEONE have>and have>do have>her have>i have>on
have>so have>they have>where he>ADULT he>CREEPY he>GIFT he>I he>MY he>NUDE he>SECRET he>SHAME he>THREAT he>a he>can
he>do he>her he>i he>if he>it he>my he>said he>says he>wants her>CHILD her>HARMED her>HE her>HELPREQ her>MEET
her>OTHER_ADULT her>a her>does her>have her>her her>his her>how her>in her>on her>should her>that her>where him>CONTACT
him>ME him>and him>he him>it him>me his>HELPREQ his>is his>that how>CONTACT how>HELPREQ how>MOVED how>OLDER how>STAT
how>and how>have how>him how>in how>that how>the how>was how>we how>what i>CREEPY i>CRISIS i>DESPAIR i>MY i>NUDE
i>OLDER i>OPINION i>TOLD i>at i>but i>cant i>did i>has i>he i>me i>not i>said i>says i>should i>would if>ADULT if>BEING
if>ME if>OPINION if>OTHER_ADULT if>TOLD if>for if>get if>her if>is if>it if>me if>the if>you in>GROOMED in>ME in>MINOR
in>PAST in>SOMEONE in>SOURCE in>and in>it in>me in>on in>that in>this in>your is>ADULT is>CROWD is>GIFT is>KNOWS
is>NEAR is>NUDE is>OPINION is>PIC is>VIOLENCE is>he is>if is>of is>so is>the is>to isnt>HE it>ASK it>HE it>OTHER_ADULT
it>and it>for it>how it>if it>not it>of it>the it>wants it>was it>with it>your keep>ADULT keep>MY keep>in keep>my
keep>on keeps>ORDINARY keeps>PIC keeps>SEND me>ASK me>CROWD me>HELPREQ me>MOVED me>SELF_MINOR me>SEX me>STAT me>THREAT
me>WORRY me>are me>at me>can me>do me>does me>have me>he me>his me>i me>is me>of me>she me>so me>that me>this me>what
my>ASK my>CARE my>DIRECT my>DISTRESS my>GIFT my>KIN my>SELF_MINOR my>TOLD my>VIOLENCE my>WORRY my>are my>for my>from
my>has my>he my>if my>my my>says my>wants my>what my>wont not>CHILD not>HE not>KIN not>ONLINE not>SECRET of>BULLY
of>CONTACT of>HELPREQ of>MEET of>OPINION of>SEND of>SEX of>STALK of>STAT of>TOPIC of>WE of>YOU of>from of>get of>is
of>it of>said of>should of>them of>to of>want of>which of>who of>with on>CARE on>CHILD on>FRAME on>GIFT on>I on>MY
on>NUDE on>SECRET on>SEND on>SOURCE on>STAT on>WORRY on>for on>he on>her on>i on>in on>my on>said on>so on>that on>what
on>which on>with our>CHILD our>CROWD our>KIN our>a our>are our>get our>has please>FRAME please>how please>tell
please>to said>ADULT said>OTHER_ADULT said>SECRET said>SOMEONE said>a said>her said>that said>to said>was says>ADULT
says>ME says>MEET says>NEAR says>SOURCE says>VIOLENCE says>her says>in says>me says>the says>to she>CONTACT she>FORCE
she>GIFT she>HARMED she>I she>MEET she>NEAR she>NEVERMET she>OTHER_ADULT she>SEND she>TOLD she>VIOLENCE she>and she>for
she>i she>my she>she she>wants she>was she>with should>HE should>HYPO should>MINOR should>OPINION should>have
should>her should>it should>not should>tell should>with so>FRAME so>HYPO so>MINOR so>are so>if so>is so>not so>of
so>what so>which so>will tell>I tell>from tell>how tell>i tell>my tell>what tell>where that>ADULT that>BEING that>CARE
that>CONTACT that>CROWD that>GROOMED that>HARMED that>ME that>MY that>ONLINE that>PEER that>PIC that>SECRET that>for
that>her that>his that>isnt that>me that>not that>she that>the that>with the>CARE the>GIFT the>GROOMED the>NEWS
the>OLDER the>ORDINARY the>PIC the>SECRET the>SOMEONE the>WORRY the>YOU the>are the>at the>have the>how the>is the>on
the>said the>she the>tell the>what the>when the>where the>who the>you them>CONTACT them>I them>ONLINE them>SEND
them>does them>i them>it them>so them>to they>ASK they>MINOR they>MY they>are they>do they>for they>from they>want
this>CHILD this>CROWD this>I this>KIN this>ONLINE this>SOMEONE this>i this>so this>to to>ASK to>GIFT to>OLDER
to>OTHER_ADULT to>are to>because to>does to>he to>him to>if to>is to>that to>they to>what to>which us>a want>ME
want>ONLINE want>STAT want>me want>the wants>ORDINARY wants>a wants>i was>HE was>MINOR was>ONLINE was>OTHER_ADULT
was>PAST was>SEND was>for was>is was>she was>the we>ADULT we>CHILD we>HE we>KIN we>MY we>a we>get we>have we>of
what>ABUSE what>CARE what>CREEPY what>HYPO what>MEET what>MY what>OPINION what>ORDINARY what>PAST what>SECRET what>TOLD
what>a what>and what>got what>had what>has what>my what>that what>was what>where what>who what>will when>CONTACT
when>HE when>NUDE when>OLDER when>SOURCE when>did when>he when>in when>is when>it when>the when>was where>HE
where>TOPIC where>can where>does where>on where>she where>they which>ADULT which>I which>MEET which>SEND which>STAT
which>are which>at which>can which>cant which>did which>does which>it which>not which>of which>what which>which
which>you who>OTHER_ADULT who>SEX who>and who>can who>is who>said who>says who>she who>was why>ASK why>PIC why>SECRET
why>SEND why>a why>are why>not will>ME will>me with>CROWD with>LOVE with>NEAR with>NEVERMET with>OLDER with>ORDINARY
with>PEER with>SOURCE with>STAT with>WORRY with>YOU with>for with>from with>has with>in with>it with>of with>on
with>please with>says with>that with>what with>which with>who wont>HE wont>WORRY wont>her wont>of would>ASK
would>CONTACT would>CRISIS would>HELPREQ would>LOVE would>MY would>OLDER would>a would>have would>how would>if would>my
would>not would>tell would>to would>which you>ADULT you>FRAME you>HELPREQ you>ME you>NUDE you>PIC you>WORRY you>YOU
you>can you>do you>get you>got you>how you>if you>in you>keep you>of you>on you>so you>that you>when you>with you>you
your>CHILD your>CROWD your>KIN your>ME your>SECRET your>YOU your>a
""",
    1: """
ABUSE>SEND ADULT>CHILD ADULT>HE ADULT>ME ADULT>WE ADULT>WORRY ADULT>i ADULT>in ADULT>to ADULT>us ASK>CHILD ASK>KIN
ASK>LOVE ASK>MEET ASK>YOU ASK>of ASK>so CARE>ME CARE>how CARE>me CHILD>ASK CHILD>DISTRESS CHILD>NEVERMET CHILD>TOPIC
CHILD>can CHILD>he CHILD>his CHILD>keeps CHILD>the CHILD>when CHILD>your CONTACT>HE CONTACT>WE CONTACT>our CONTACT>she
CREEPY>WORRY CREEPY>how CROWD>ADULT CROWD>CHILD CROWD>NEAR CROWD>SEND CROWD>WE CROWD>can CROWD>cant CROWD>is CROWD>me
CROWD>of CROWD>they CROWD>to CROWD>who DISTRESS>to FORCE>CHILD FRAME>MY FRAME>PIC FRAME>SEND FRAME>SEX FRAME>my
FRAME>where FRAME>would GIFT>does GIFT>it HARMED>her HE>I HE>MY HE>NUDE HE>i HE>if HE>my HELPREQ>get HELPREQ>the
HELPREQ>with HYPO>OLDER HYPO>would I>ASK I>HE I>PAST I>SEX I>her I>it I>who KIN>DISTRESS KIN>LOVE KIN>NEVERMET
KIN>SOURCE KIN>TOPIC KIN>and KIN>can KIN>he KIN>his KIN>keeps KIN>us KIN>when KIN>your KNOWS>PIC KNOWS>of LOVE>and
LOVE>on ME>CREEPY ME>SEND ME>can ME>from ME>if ME>it ME>so ME>with MEET>CROWD MEET>ME MEET>SECRET MEET>me MINOR>I
MINOR>MY MINOR>NUDE MINOR>i MINOR>in MINOR>keep MINOR>my MOVED>MOVED MOVED>ONLINE MY>CHILD MY>GROOMED MY>HE MY>MINOR
MY>from MY>me MY>she MY>so NEVERMET>MY NEVERMET>SEND NUDE>I NUDE>a NUDE>i NUDE>so NUDE>with OLDER>MEET OLDER>ONLINE
OLDER>with ONLINE>CREEPY ONLINE>MINOR ONLINE>WE ONLINE>are ONLINE>is ONLINE>our ONLINE>should OPINION>MY OPINION>to
PAST>MINOR PIC>NUDE PIC>her PIC>where SECRET>ADULT SECRET>CHILD SECRET>CONTACT SECRET>HE SECRET>KIN SECRET>ME
SECRET>her SECRET>the SECRET>with SELF_ADULT>how SELF_ADULT>to SELF_ADULT>want SELF_MINOR>CONTACT SELF_MINOR>CROWD
SELF_MINOR>KIN SELF_MINOR>so SEND>ADULT SEND>CROWD SEND>WE SEND>for SEND>our SEND>she SEX>MINOR SHAME>CHILD SHAME>KIN
SHAME>a SHAME>she SHAME>so SOMEONE>MINOR SOMEONE>with SOURCE>are SOURCE>does SOURCE>where STAT>ASK STAT>CONTACT
STAT>GIFT STAT>PIC STAT>SECRET STAT>does STAT>it STAT>your THREAT>SEND THREAT>a TOPIC>I TOPIC>ONLINE TOPIC>i TOPIC>on
TOPIC>so TOPIC>them VIOLENCE>with YOU>CREEPY YOU>HARMED YOU>I YOU>KIN YOU>MEET YOU>MY YOU>SECRET YOU>cant YOU>i YOU>my
YOU>them YOU>which YOU>would a>NEVERMET a>WE a>and a>us and>LOVE and>PIC and>SECRET and>keep and>want are>CREEPY are>my
at>CROWD at>PIC can>LOVE can>PIC can>SECRET can>SEND can>SEX can>of do>MY do>ORDINARY do>SHAME do>which do>your
does>CHILD does>KIN does>it does>the dont>ADULT dont>ASK dont>CHILD dont>KIN dont>PIC dont>so dont>tell dont>them
for>with from>I from>KIN from>ME from>a from>i from>me get>ME get>SOMEONE get>VIOLENCE get>me get>on has>CHILD
has>CROWD has>KIN has>PIC has>of he>SEND her>CROWD her>KIN her>dont her>is her>the her>with how>GIFT how>KIN how>MINOR
how>ORDINARY how>PIC how>SHAME how>TOPIC how>YOU how>for how>of how>which how>your i>ASK i>HE i>HYPO i>ONLINE i>PAST
i>SECRET i>YOU i>do i>get i>who if>CREEPY in>CREEPY in>MY in>NUDE in>you is>CREEPY is>WORRY it>YOU it>get keep>MINOR
keep>is me>CREEPY me>HE me>ONLINE me>SEND me>get me>it me>with me>would my>GROOMED my>ME my>her my>me my>she my>so
of>ADULT of>HE of>dont of>his of>so of>where on>CROWD on>ME on>MEET on>MINOR on>TOUCH on>YOU on>me on>your she>LOVE
she>SECRET she>can she>wont should>ADULT should>do should>on so>CROWD so>LOVE so>NUDE so>ONLINE so>TOPIC so>YOU so>at
so>do so>her so>it so>keeps so>you tell>ADULT tell>on tell>to tell>would tell>you that>MINOR that>when the>HELPREQ
the>KIN the>NUDE the>can the>her the>in them>for they>ADULT they>I they>ME they>PIC they>dont they>i they>me they>tell
to>HYPO to>MY to>PAST to>SHAME to>YOU to>from to>tell to>when to>you want>LOVE want>PIC want>to was>CONTACT what>FRAME
what>KIN what>ONLINE what>SEX what>are what>on what>tell when>ADULT when>CHILD when>for when>to when>you where>a
where>from where>it where>with which>ASK which>CHILD which>DISTRESS which>KIN which>PIC which>me will>I will>i
with>ADULT with>CARE with>CONTACT with>HARMED with>I with>SEX with>TOUCH with>i with>is with>my with>she with>the
with>where with>with wont>tell would>they you>CONTACT you>CREEPY you>HARMED you>KIN you>MEET you>TOUCH you>my you>the
you>which you>would your>I your>TOUCH your>can your>i
""",
    2: """
ADULT>HARMED ADULT>I ADULT>can ADULT>cant ADULT>how ADULT>is ADULT>she ADULT>where ASK>MINOR ASK>SOURCE CARE>MEET
CHILD>ADULT CHILD>LOVE CHILD>do CHILD>have CHILD>him CHILD>our CHILD>they CHILD>us CHILD>would CONTACT>SEND CONTACT>is
CONTACT>so CONTACT>the CREEPY>MINOR CREEPY>a CREEPY>are CROWD>KIN CROWD>SECRET CROWD>SOURCE CROWD>she CROWD>so
CROWD>the CROWD>us DISTRESS>a DISTRESS>in FRAME>CARE FRAME>HYPO FRAME>MEET FRAME>me FRAME>of FRAME>to GIFT>CHILD
GIFT>CROWD GIFT>KIN GROOMED>a HARMED>them HE>ME HE>WE HE>at HE>dont HE>him HE>is HE>she HE>us HE>what HELPREQ>CHILD
HELPREQ>HYPO HELPREQ>her HYPO>ASK HYPO>SECRET HYPO>SOURCE HYPO>if HYPO>is HYPO>the HYPO>to HYPO>what I>I I>ONLINE
I>TOPIC I>YOU I>do I>i I>of I>you KIN>SEND KIN>at KIN>have KIN>her KIN>him KIN>in KIN>our KIN>she KIN>they KIN>would
KNOWS>CROWD KNOWS>I KNOWS>KIN KNOWS>ME KNOWS>i KNOWS>me LOVE>ME LOVE>me ME>HE ME>I ME>ME ME>MINOR ME>TOUCH ME>YOU
ME>her ME>him ME>is ME>keep MEET>ADULT MEET>CARE MEET>MY MEET>NEAR MEET>his MEET>how MEET>my MEET>the MINOR>ADULT
MINOR>ME MINOR>PEER MINOR>and MINOR>tell MINOR>where MOVED>CHILD MOVED>CROWD MOVED>KIN MOVED>a MY>ONLINE MY>SOURCE
MY>TOUCH MY>does NUDE>how OLDER>I OLDER>i OLDER>to ONLINE>ADULT ONLINE>CROWD ONLINE>HARMED ONLINE>MY ONLINE>NEVERMET
ONLINE>TOUCH ONLINE>cant ONLINE>from ONLINE>them ONLINE>want OPINION>SOURCE OPINION>want ORDINARY>CHILD ORDINARY>KIN
PAST>for PAST>of PEER>CROWD PEER>do PIC>YOU PIC>in PIC>you SECRET>so SECRET>us SELF_ADULT>I SELF_ADULT>i SELF_MINOR>and
SEND>in SHAME>SEND SHAME>tell SHAME>to SOMEONE>KIN SOMEONE>MEET SOURCE>FRAME SOURCE>SEND SOURCE>get SOURCE>has
STAT>KNOWS TOUCH>HE TOUCH>TOUCH TOUCH>in TOUCH>them VIOLENCE>them WE>MINOR WE>from WE>her WE>is WE>she WORRY>ADULT
WORRY>CARE WORRY>KIN WORRY>MY WORRY>a WORRY>my YOU>MOVED YOU>SELF_MINOR YOU>TOUCH YOU>it YOU>was YOU>where a>STAT
a>TOUCH a>VIOLENCE a>cant a>dont a>get a>him a>when and>MINOR and>MOVED and>SOMEONE are>MY are>SELF_MINOR are>YOU are>a
are>for are>to at>my can>CARE can>CROWD can>HYPO can>to can>where cant>CONTACT cant>YOU cant>was cant>you do>CARE
do>SEX do>WE do>who do>with does>have dont>CONTACT dont>ONLINE dont>with for>ME for>MOVED for>WORRY for>him from>ONLINE
from>when get>CROWD get>HE get>MY get>NUDE get>my has>for has>the her>ADULT her>I her>WE her>at her>i her>so her>tell
her>to her>us how>DISTRESS how>LOVE how>PEER how>WE how>it how>should how>you i>I i>SEX i>TOPIC i>her i>i i>you if>ASK
if>MEET if>MY if>keep if>my if>will in>ONLINE in>my is>SOMEONE it>you keep>a keep>it me>ME me>TOUCH me>her me>him
me>keep me>your my>CHILD my>MEET my>SOURCE my>TOUCH my>does of>on on>DISTRESS on>ONLINE our>from should>so so>CONTACT
so>SOURCE so>for so>the so>with tell>HYPO tell>ONLINE tell>WE tell>us tell>will the>HE the>LOVE the>SEND the>TOPIC
the>dont the>they they>if they>it they>with to>MOVED to>his to>how to>she to>the us>HE us>is us>she want>CHILD
want>CROWD want>KIN want>MEET want>of what>ADULT what>DISTRESS what>can what>from what>your when>CREEPY when>HARMED
when>TOUCH when>are when>them where>CONTACT where>DISTRESS where>MY where>ONLINE where>SEND where>my which>KNOWS
which>ME which>SECRET which>wont which>would will>HE will>if will>they with>ME with>NUDE with>at with>him with>me
with>them wont>for would>do would>from would>get you>MOVED you>MY you>SECRET you>SELF_MINOR you>it you>them you>was
you>where
""",
    3: """
ADULT>GROOMED ADULT>LOVE ADULT>MEET ADULT>MINOR ADULT>a ADULT>so ADULT>they BULLY>CHILD BULLY>KIN BULLY>a BULLY>to
CARE>HARMED CARE>TOUCH CARE>at CHILD>CREEPY CHILD>NEAR CHILD>SEX CHILD>VIOLENCE CHILD>and CHILD>she CHILD>will
CHILD>wont CONTACT>her CROWD>HE CROWD>ME CROWD>MOVED CROWD>a FRAME>your GIFT>YOU GIFT>a GIFT>to GIFT>you
GROOMED>SOMEONE GROOMED>YOU GROOMED>you HE>MINOR HE>SHAME HE>the HE>with HELPREQ>I HELPREQ>KIN HYPO>SOMEONE I>NEVERMET
I>SHAME I>are I>want I>when I>with KIN>ADULT KIN>CREEPY KIN>ONLINE KIN>SEX KIN>VIOLENCE KIN>WE KIN>will KIN>wont
KNOWS>ONLINE KNOWS>if LOVE>CARE LOVE>KIN ME>GROOMED ME>HARMED ME>when ME>you MEET>KIN MINOR>GROOMED MINOR>LOVE
MINOR>for MINOR>me MINOR>on MINOR>she MINOR>so MOVED>FRAME MOVED>SECRET MOVED>SEND MOVED>SOURCE MY>HARMED MY>MEET MY>of
MY>the NEAR>MY NEAR>my NEAR>to NEVERMET>ONLINE NUDE>would ONLINE>KIN ONLINE>MEET ONLINE>MOVED ONLINE>of ONLINE>when
ONLINE>where OPINION>SOMEONE OPINION>does OPINION>how ORDINARY>will PEER>HARMED PEER>KIN PEER>PEER PEER>TOUCH
SECRET>CROWD SECRET>a SEND>ONLINE SOMEONE>CHILD SOMEONE>FRAME SOMEONE>I SOMEONE>ONLINE SOMEONE>do SOURCE>DISTRESS
SOURCE>me STAT>ONLINE STAT>has STAT>would TOUCH>HARMED TOUCH>her WORRY>ONLINE YOU>ONLINE YOU>ORDINARY YOU>what a>CREEPY
a>GIFT a>KIN a>LOVE a>MEET a>OPINION a>are a>her a>they a>will a>wont and>GROOMED and>how and>is and>tell and>your
are>your at>MY can>KNOWS can>ONLINE can>it do>HE do>our do>so do>where dont>the for>ORDINARY for>PIC for>does for>from
for>how from>HE from>it get>MOVED get>PIC get>TOUCH her>MINOR her>MY her>SHAME her>my his>NUDE his>PIC his>on his>the
how>ABUSE how>BULLY how>HE how>HYPO how>NUDE how>our how>with i>NEVERMET i>SHAME i>are i>when i>with if>SECRET if>YOU
if>want in>NEAR keep>SECRET me>GROOMED me>HARMED me>when my>HARMED my>of of>MY of>my on>ORDINARY our>HE she>MINOR
she>tell should>ASK should>OLDER should>SOMEONE so>KIN so>SECRET tell>ME tell>so tell>they tell>your the>MY the>WE
the>for the>our the>so they>HE they>SECRET they>him to>BULLY to>DISTRESS to>FRAME to>LOVE to>and to>to to>where
want>MINOR what>HE what>OLDER what>SEND what>WE what>so what>we when>ONLINE where>CROWD where>FRAME where>KIN where>i
which>has who>DISTRESS who>are with>would wont>SOURCE you>ORDINARY your>so
""",
    4: """
ABUSE>KIN ABUSE>a ADULT>do CARE>SECRET CARE>keep CHILD>MOVED CHILD>SEND CHILD>WE CHILD>keep CHILD>on CHILD>to
CROWD>DISTRESS CROWD>SOMEONE DISTRESS>CROWD FRAME>CHILD HE>SECRET HE>and HE>in HELPREQ>ADULT HELPREQ>CARE HELPREQ>can
HELPREQ>i HYPO>YOU HYPO>a HYPO>are HYPO>you I>MEET I>WE I>our I>she I>so KIN>so KIN>to LOVE>a ME>NEAR MINOR>CONTACT
MINOR>SECRET MY>PEER MY>SECRET MY>her MY>how MY>keep NUDE>MY NUDE>of ONLINE>CONTACT ONLINE>ONLINE ONLINE>would
OPINION>a OPINION>of PIC>from SECRET>we SECRET>what SELF_ADULT>is SELF_MINOR>CHILD SEND>I SEND>i SOMEONE>OTHER_ADULT
SOMEONE>YOU SOMEONE>a SOMEONE>where SOMEONE>you STAT>a STAT>is TOPIC>PIC WE>HE WE>ONLINE WE>do YOU>OLDER a>OTHER_ADULT
a>SEX a>for a>have a>she a>to a>which a>your and>FRAME and>ONLINE and>SEND and>he and>she are>DISTRESS are>what
can>SOMEONE can>get can>my do>DISTRESS do>from do>i for>MY for>to from>CHILD get>SECRET get>keep her>she his>ADULT
how>CARE how>CHILD how>can how>do how>from i>WE i>our i>she if>I if>OLDER if>i if>your is>HELPREQ is>MINOR is>can is>do
is>how keep>WE keep>we keep>what me>NEAR me>you my>ORDINARY my>PEER my>SECRET my>SEND my>how my>keep of>CARE
of>OTHER_ADULT of>PIC of>for our>ONLINE so>ADULT so>CHILD so>cant so>they so>wont tell>YOU tell>me the>ADULT the>CHILD
the>DISTRESS the>ONLINE they>so to>NEAR to>her want>SOMEONE want>a want>where we>do when>CROWD when>I when>i
where>CHILD which>a wont>ME wont>me would>I would>SOURCE would>i you>what your>ONLINE your>to
""",
    5: """
ABUSE>CROWD ADULT>CARE ADULT>SOMEONE ASK>a CHILD>so CHILD>with CROWD>NUDE CROWD>WORRY CROWD>YOU CROWD>are CROWD>you
FRAME>a FRAME>i HE>does HELPREQ>SEND I>CHILD I>KIN I>LOVE I>MINOR I>SELF_ADULT KIN>MOVED KIN>NUDE KIN>do KIN>me
KIN>with MEET>WORRY MEET>with MINOR>do MINOR>get MINOR>how MOVED>to MY>SOMEONE MY>with NUDE>CARE NUDE>PEER NUDE>my
OLDER>CONTACT OLDER>CROWD ONLINE>CHILD ONLINE>SECRET ONLINE>her ONLINE>so OPINION>ORDINARY OPINION>the OTHER_ADULT>a
OTHER_ADULT>what PIC>can SEND>how SOMEONE>of SOURCE>HE SOURCE>is SOURCE>the STAT>if THREAT>CROWD WORRY>CHILD
YOU>SOMEONE YOU>a and>HE and>in and>what and>you are>SOMEONE can>MY can>i do>keep does>HE dont>if for>CHILD from>her
get>MEET get>her get>to get>with how>FRAME how>keep how>my how>to i>LOVE i>MINOR i>SELF_ADULT i>SOMEONE i>a i>on i>so
i>them i>want if>ONLINE if>SOMEONE if>to is>in is>where keep>from me>how my>SOMEONE my>with of>ASK of>PEER of>what
of>would on>PIC so>dont so>me so>tell the>get the>of the>that to>CROWD to>HARMED to>PEER to>SEX what>the what>would
where>are where>get which>ONLINE which>if which>is will>SECRET will>keep would>CROWD would>SOMEONE your>CONTACT
""",
    6: """
CHILD>NUDE CHILD>are CHILD>me DISTRESS>ONLINE FRAME>KIN HARMED>MY HARMED>my HE>SOURCE HE>so HE>tell HELPREQ>CROWD
I>that I>them KIN>WORRY KIN>from KIN>my LOVE>CHILD ME>how MEET>CHILD MEET>MEET MINOR>ONLINE MY>a MY>is ONLINE>SEND
OPINION>SEND OTHER_ADULT>MINOR PIC>so SECRET>WE SELF_ADULT>and SEND>ME SOMEONE>STAT SOMEONE>he SOMEONE>which SOURCE>he
STAT>HE STAT>dont STAT>he STAT>should THREAT>CHILD TOUCH>MY TOUCH>my WORRY>with YOU>CONTACT YOU>are a>ADULT a>SECRET
a>me a>where and>ME and>SOURCE and>does can>CHILD do>LOVE do>of do>the does>OTHER_ADULT does>he dont>YOU dont>your
from>CROWD get>CARE he>SOURCE he>and he>does he>what her>me how>OTHER_ADULT i>CHILD i>MEET i>that is>I is>STAT is>i
is>which me>YOU me>for my>is of>CROWD she>in she>is should>I should>SEND should>a should>i should>to so>ME so>she
the>CONTACT to>THREAT to>TOUCH to>keep to>with what>he what>should where>PIC where>SOMEONE where>and which>HE
which>dont which>he which>should with>a with>her would>and would>he would>what you>a you>are
""",
    7: """
CARE>to CHILD>ONLINE CHILD>WORRY CHILD>from CONTACT>CHILD CROWD>ONLINE HE>ADULT KIN>HARMED KIN>ME KIN>you OPINION>my
PIC>CROWD PIC>of SEND>me SOMEONE>how SOMEONE>i YOU>CHILD YOU>CROWD a>ME a>SEND a>from a>keep a>so are>and can>them
do>CHILD from>ADULT get>CHILD get>KIN get>MINOR how>does how>would i>of my>a of>CHILD so>I so>a so>i to>HE to>of
what>GIFT with>HE would>HE you>CHILD
""",
    8: """
CHILD>ME CONTACT>MINOR CROWD>PIC DISTRESS>CHILD DISTRESS>KIN KIN>TOUCH KIN>YOU KIN>are KIN>keep ONLINE>a ONLINE>and
ONLINE>he PIC>for SOMEONE>what a>how can>KIN for>SEND her>ME how>MY i>KIN i>the if>CONTACT tell>the to>ADULT to>SECRET
what>HELPREQ what>have what>of which>have would>CHILD you>CROWD
""",
    9: """
ABUSE>CHILD ADULT>KIN CHILD>CROWD CHILD>HE I>CONTACT I>the KIN>MY PIC>KIN SOMEONE>would STAT>have a>what a>you and>YOU
do>I do>her have>of how>her i>CONTACT my>the to>ABUSE to>CARE to>WORRY which>SOURCE would>KIN
""",
    10: """
CHILD>CHILD CHILD>KIN CHILD>SECRET CHILD>YOU CHILD>you CONTACT>with KIN>HE ONLINE>HE a>HE a>would and>me have>CHILD
have>CROWD have>KIN how>CROWD how>I how>a so>can so>them to>KIN to>get to>so
""",
    11: """
CONTACT>CROWD SOURCE>should STAT>SOURCE STAT>the for>CONTACT for>my how>i is>ONLINE so>HE
""",
    12: """
a>SOMEONE do>PIC to>a what>I which>the with>MINOR
""",
    13: """
I>can ONLINE>with a>CROWD a>YOU i>can to>MINOR to>PIC what>i
""",
    14: """
KIN>PIC KIN>SECRET have>the to>CHILD to>MEET
""",
    15: """
get>a that>on where>do
""",
    17: """
PIC>CHILD how>SOMEONE to>NUDE
""",
    18: """
CHILD>PIC
""",
    23: """
a>CHILD
""",
    25: """
a>MINOR
""",
}

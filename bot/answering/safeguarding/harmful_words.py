"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""

from __future__ import annotations

BIAS = -10.448
WHOLE = (0.091, -0.044, -0.526, 3.320)
STEP = 0.1
FLAGS: dict[str, float] = {
    "ABUSE": -0.089,
    "ADULT": -0.292,
    "ASK": 0.284,
    "ASSAULT": -0.106,
    "BEING": -0.650,
    "BULLY": -0.557,
    "CARE": -0.715,
    "CHILD": 1.126,
    "CONTACT": -0.191,
    "CREEPY": 0.026,
    "CRISIS": -0.212,
    "CROWD": -0.151,
    "DESPAIR": 0.014,
    "DIRECT": -0.443,
    "DISTRESS": -0.594,
    "FAULT": -0.043,
    "FEAR": -0.360,
    "FORCE": -0.413,
    "FRAME": 0.230,
    "GIFT": -0.042,
    "GROOMED": -0.832,
    "HARMED": -0.421,
    "HE": 0.172,
    "HELPREQ": -0.618,
    "HYPO": 0.005,
    "I": 0.572,
    "KIN": 0.699,
    "KNOWS": 0.076,
    "LEAK": -0.361,
    "LOVE": 0.257,
    "ME": 0.766,
    "MEET": 0.406,
    "MINOR": 1.115,
    "MOVED": 0.105,
    "MY": -0.843,
    "NEAR": -0.087,
    "NEVERMET": -0.203,
    "NEWS": -0.168,
    "NUDE": 0.243,
    "OLDER": -0.070,
    "ONLINE": -0.128,
    "OPINION": -0.095,
    "ORDINARY": -0.420,
    "OTHER_ADULT": -0.484,
    "PAST": -0.349,
    "PEER": 0.222,
    "PIC": 1.025,
    "SECRET": 0.471,
    "SELF_ADULT": 0.530,
    "SELF_MINOR": -0.128,
    "SEND": 0.090,
    "SEX": -0.174,
    "SHAME": -0.495,
    "SOMEONE": -0.562,
    "SOURCE": -0.156,
    "STALK": -0.398,
    "STAT": -0.310,
    "THREAT": -0.091,
    "TOLD": -1.069,
    "TOPIC": -0.345,
    "TOUCH": 0.537,
    "VIOLENCE": -0.324,
    "WE": -0.084,
    "WORRY": 0.042,
    "YOU": 0.093,
}
STEMS: dict[int, str] = {
    -73: """
seat
""",
    -72: """
bruis
""",
    -69: """
waterloo
""",
    -67: """
trauma
""",
    -66: """
injuri
""",
    -64: """
protect scar
""",
    -62: """
crash
""",
    -61: """
cat napoleon wembley
""",
    -60: """
medal
""",
    -59: """
bone
""",
    -58: """
bandag disast
""",
    -57: """
christma wound
""",
    -56: """
baker communion garden parliament swell
""",
    -55: """
dentist die trophi
""",
    -54: """
bologna cereal safeti stadium trademark tragedi
""",
    -53: """
birthday gum minist swollen
""",
    -52: """
chariti dicken sprain
""",
    -51: """
babi damag panick
""",
    -50: """
biscuit bolt devon dog
""",
    -49: """
bakeri brace broke calf chancellor crisi cushion derbi eat gettysburg jelli organist
""",
    -48: """
bishop heal quot salmon santa splinter umbrella
""",
    -47: """
breakfast cartoon champagn riot smash
""",
    -46: """
bloodi card chew clap flu hors lego lunch nhs nurs overdos sitcom spoon toxic was
""",
    -45: """
bless bumper concret danger fault hat helmet morn nightmar swear told tray
""",
    -44: """
brake dent harm hysteria mummi pud repair risk scream toast tooth toothpast
""",
    -43: """
agoni anthem boston bowl broken crown easter explod goos mad quotat rain statu terrifi vicar war wasp wed weep wreck
""",
    -42: """
3 applaus blame cake fever hymn logo monster outrag poison rust slime spaghetti struck two vase
""",
    -41: """
bleed bus chair division egghead emblem england foam hate headach owl sunday theme tragic vitamin westminst
""",
    -40: """
bed bee brawl british ceremoni did dinner halloween happen jaw paw punch simon simpson surrey tuesday victorian water
""",
    -39: """
battlefield blight bobbi breakdown calendar death egg hazard healthcar icon lamb lion miseri motorway orchestra pulpit
referendum reindeer shock slice somerset spoke wobbl
""",
    -38: """
anglia archbishop blair bonnet carol cartoonist class coron cow cri cup curs drink firm hockey infect limp london
monopoli mug offenc politician pronounc rage speech surg tantrum uk unicorn
""",
    -37: """
award been bracket brick canadian casualti chapel diabet football frame greyhound knit newton pension rainbow smile tea
teeth titl
""",
    -36: """
beak blackpool bristol brussel carpentri cello chess coffe dane dental fist footbal furnitur guernsey gush halftim
hospit jewish judo liverpool muddl pain pumpkin reed sheffield shoe skeleton tobi unsaf victoria
""",
    -35: """
aftermath altar arena australian backlash bell blood bread brit burst cambridg came chunk comedi denot even feather
freez french frighten frog hampshir hurt impact medicin peg plagu robinson rugbi sandwich sofa spill sponsorship
surgeri symbol thump today upset violenc warn wheat wheelchair
""",
    -34: """
aberdeen armour bar blade cocoa crib everyon fife flood georg god governor hail inject italic jude kangaroo monsieur
pancak parliamentari pie plate ring said sausag sick spokesman spokesperson stalin storm teddi vegetarian vile
""",
    -33: """
agenda allerg architectur beef carv clown cours flinch forecast gown honour horrifi liver matt minecraft misquot mps
pedal pig podcast potteri print resin sharehold siren strangl susan tear templ tori wrist yorkshir zebra
""",
    -32: """
5 accord angri applaud articl assembl australia axi bad beer blacksmith brutal cafe canada cheer cole committe diet
dorset font fought gloss insur lock marathon melt montreal mors napkin numb octob oxford pastri plant punctur rhyme
royal ruth sermon soul soup speaker steel stroke token towel wing
""",
    -31: """
anyth assault bagpip blue bori cabbag choir chop daft doc festiv firework frozen glasgow gloomi guin hair headquart
healer health heel ice irish lincolnshir magnesium majesti march mud plumber pork purpl revolt scissor settings smack
steve swan thatcher tile tractor union uniti valv weather wimbledon
""",
    -30: """
america ate banter battl bedtim buse butterfli cancer captain characteris clash desk disgrac dragon explain februari
fork froze germani had hamlet idiot kitchen medic milk ministri newspap operat panorama parti plastic portion prais
queen recoveri renam rusti scarf scari sheep shetland snow sore stood swallow swindon tomorrow torqu ukrainian waffl
won zoo
""",
    -29: """
anatomi banana bart beig bench brand capitalis charli cleopatra coaster column concert cream crush digest dream eastend
epic event fell flour fluffi gees haircut head industri international lark leed lord lump main meal mouth murphi orlean
piec plaster potter pub rotari russian sarah scratch septemb shin station survivor trouser trumpet violent vodka
workplac
""",
    -28: """
annual asylum austen becaus beethoven bike book box burn burnt call chairman clergi collag columnist commonwealth
councillor doom drank eaten fear food footnot franc freak fuse ginger glossari gregg itv largest lisbon madam math
mattress max mess monologu nap oliv oscar paint paper parad passport pastor pavement penguin pillow plank poni revenu
rhubarb roger saturday shark shout socket stamped stitch stoog suffer surviv thunder toilet toothbrush trainer turf
ukrain versaill ward worksheet worri
""",
    -27: """
apolog aunt badg ballet beard birmingham bite blackout boiler brew bunni buster chaplain chees cite colour comic
controversi couch crime dish english explos flower fridg german hand horror itself karat knee labour leg letter licenc
notch nut offens panel par pearl penalti pink pond potato pray pun puppet ralli roar sir slash sleepi specialist spit
stab stapl stick sugar suicid sunderland thursday violin wicked wool
""",
    -26: """
acronym all bathroom big bob bohemian boss bull bulli caus charl cholesterol citat clich clinic decker declar defin
donkey dose drama edibl fairi foot frost giant globe glue grass headlin headmast kenya kitten layout lip listen lobbi
meredith michigan mould murder murray novemb opera organ pal poet portugues project quarrel relat religion slept slogan
spaniel stomach suffolk supermarket three throat transcript tub wednesday wine worker yearbook
""",
    -25: """
activist anger anim announc annum appendix bake bean bert biographi bush centr chef christen chuck composit crackl cut
dagger dessert destroy devil dinosaur elector essay eurovis evil flesh florist flute fraction gill glass grandparents
greas groan ground june kindl lawn liabl librari lightn manchest mat maximum motto myth nail new nurseri pad patron pet
pill prayer reform rink rot russia sent size splash stain statement strawberri wig
""",
    -24: """
22 affect alcohol american ankl au autism badminton ballpark beast berlin board both britain bullet champion cheek coat
color conflict corona crack crech crest curtain dioces disord divid drip emergenc engin europ feed fig fright golden
harpsichord hull incident includ insult jim joe kettl knuckl margin mint moon mumbl nicknam olli picnic polit ruin
scandal scottish shower snack soldier squash stress sudden support syllabl tiger turkey tv ulster vienna wept wooden
woodwork wore wrestl yawn
""",
    -23: """
accent anxieti aus axe barclay bear berri bow brazil brighton calm carriag compil cracker crystal cuisin diesel
disneyland doll driver essex evening everton extinguish failur falcon farm farmer feder fiesta figur friday funni goat
grid halv help high horn incom insan jargon king knife laugh lectur metr moment pea period perth plumb pour prom rabbit
red sank scot seedl skate slap stone strike sui sundial tbilisi therapi theresa torn werewolf winner winter yesterday
york
""",
    -22: """
addict anniversari barber bibl biolog blast bled bradford burglar chimney choirboy collaps commerci crew dat deck
detective dummi factori faulti favourit finnish fish fix foreword gala gram grandmoth grape green hank he hygien jazz
joke knight label labrador lotteri mani obe ounc peel pertain polici pound restart screw servic soda split stag stand
supper templat ticket tough tripl troubl venu were whole wolf
""",
    -21: """
6 abel alarm alert amnesti apollo april awak backdoor began ben bingo boot brass bug bulletin butter cage carp castl
chin claud compliant cook creator currenc debat duck duti economist etymolog fixtur funer glu harvard hero hung januari
kat kill languag madden marmalad microphon monday money month multipli owner pari parish pegasus potti read rescu salon
scienc scooter sergeant seri servant solid sponsor squeaki stack stepmum stockport stung subtitl suzi swedish tall unit
vowel window woken
""",
    -20: """
16 abl about aliv alphabet analyst ant arm at attack babysit band barnsley bash basil boe brigad capitol casablanca
catholic chao clock context contractor control cope culprit cure emma episod everyth exampl fat fierc fire fragil fri
granni grave gripe highest hq ireland italian ken kg landlord louvr macbeth metaphor mister mny monkey neck nerv
newcastl news nfl noodl oil oyster padlock peanut poem pollen quarter race raini ran risen roof salari section senat
sicken sink slot sock sonic spike stammer steam stupid sword televis thank theres thread tribut volunteer vote
""",
    -19: """
accident aid aisl appl archeri assistant behaviour belfast bitter blew bmw bulb centimet choke cold costum cring crumbl
danc danish dictionari disabl doe earn eclips epstein euro ever fest fight flog forgot gazett govt ham hell heron
holder is juli kane kickoff lash legend lili lineup lipstick michael ministeri moderated norway obituari orang organism
parcel parrot permiss peter pit pizza portug prop protein quota reassur respons saint salad season sentenc set shouldnt
ski sky slang spell squeak starv stronger sun swimmer sydney tablet throne toe vic we weird wildlif willi wors your
""",
    -18: """
15 40 argument art bacon balconi bankrupt bill black brown cap chapter christi classroom corrupt crazi cruel crusad
data dead department dialogu doctor domino dougla economi elis esther exet exodus fighter fine fuzz gb ghana global
govender govern greatest growth guinea hammer handicap headlines heath hit husband idol inch iowa keyboard leather
lobster made mapl mayor med menac meter moan ms musician oat orchid oven paddl paragraph parallel patient pivot pocket
prescript priest recit ride robson ronni rose run shakespear sheldon snail snake snore space spring stepdad straw sue
sussex system they thigh tom treatment vend vera xmas yell
""",
    -17: """
audio avocado bacterium banker bard barrist beam blanket bleach bolton boom bottl broccoli buffalo cal capt carniv
carpent chester clay climat club compani compos cone corridor cough credit crop cupboard d david decemb decim denmark
depot diari dock dot dr drill dunde edward elbow error eton everybodi famili flask flout founder general goal grand
guitar header hog infinit intact internet itch jesus jumbl leo mark mention merri midland mon mush narrat norwich paus
pest pod pope pothol pounder programm rash rat reckon ridg row ruler sew shape sherlock sitter sixti st startup steward
stole stranger sunset swore threat tomato twin umpir uncl vigil voic whi who wisdom zealand zombi zoom
""",
    -16: """
abstract allot angst armi assent autumn avatar barricad basket batman behav bent bird blink boyfriend brain break
carrot ceas chief christian cod commenc contradict cooki cotton cramp dame damn dick elect elton end environment fa
fargo field financi fiscal florenc fret glitter grade groceri hal henri himself hornet horribl hour howl hug hungri
jacket kilometr kindergarten kingdom knob lake leapt lent lighthous malta mario massiv misread moderators molli moodi
moor mosqu mow mr mrs multipl muscl notion offline ohio organis origin outset packag paddington patch plural poetri
poker potassium prefix prevent propaganda protest pts python quarterback quiz razor referenc rehab remaind remind
respit rider roast robert roofer rule sacrific salti schedul scotland secretari shd shield somm stabl surpris sympathi
tallest tattoo tax tim tonight tube uniform ups vigilant welfar wight yoga
""",
    -15: """
19 27 ab actual afraid al angel anxious applianc belief bind bio boil braini bucket built cabinet cadet capit cardiff
cast categori champ church citizenship classifi clerk common creas croydon cuff dean drown drum drummer due ee
embarrass fail feet finger fountain gdp government gran grew happi heck infant iron joking keith killer labor lawsuit
leicest leipzig liter louis magic matrix memori mi msc national nationwid newslett number orbit paste pharmaci pike
portrait pregnant premier provok rattl rhapsodi rubber sam scribbl shook sing spark sparta stem sticki strength tampa
therapist thousand timer tradit troop trump unlimit vers vital wah wale watermark wee weekday wood worn
""",
    -14: """
afternoon allow alton annex apart artific baffl barbecu basement bicker blister bond canteen career carpet clint
comment concern confus crochet dangerous daylight desktop ding dub e earth echo energi excel extrem fact fiction
finland fireman florida fund gari gearbox geographi grammar heaven honey huge inver itali jack jamaica jar johnni jot
lemonad les limerick litr luci luck lyon macro metal mill million minut neural oslo overheat part pasta play prank
press proper proud qui rail rational represent riddl second sentiment shove sid sit spider squabbl star stock strong
sweden tab tenni terribl thame thought threaten usa violat walker wash welsh whale whit wiltshir woke
""",
    -13: """
africa arrow astronomi august banner bb bicycl billion bog bonus booth boring breach bridg broadcast buff bum camp
campaign canari center chicken clan congress copyright dashboard davi deserv despair disagre dread drove dye edinburgh
elvi enlighten equal floor forev fox freedom frown fur futur gem gig giggl gilmor godzilla gold greenhous grey grope
gut hamburg hardwar hargreaves having hoax hunger in info interpret ipad ivi jersey knock ladi lane leith liv lopsid
machin martin mb middl militari mortgag mute napl nation nonsens norfolk noun object petti piano portfolio preach
present prof punish refer refere retir road rock rotten rundown sat scrambl singer slug smith sob stat statistics stern
stiff strang strongest tank tariff testifi textbook themselv tower treat trigger twitter url volcano wake wall watt
worldwid xbox yank yellow zone
""",
    -12: """
29 after agent animals arent aristotl arsenal athen autistic bang bark baro barr bath batter between bin binari bizarr
bookcas bra capita ceo charter chris consol continent cork crate descript din district dming dublin email enigma eu
european exam fete final foe forgiv four fraud furious glove going gpt grief halo har healthi helpline holiday homework
hugh hut imam jab jame jk john justifi known leagu legendari lentil lewi licens loud mail mass microwav moistur mond
neil ness offici outlook parachut pardon pat patel percentag pigeon pip postag preston pride prize protector railway
reason rocket sake sanction saturn scenario seminar session shave song sorri sourc spici squeez starbuck storylin
stripe temper temperatur tender terrac tick tidi tiktok tongu tout train trampoline trojan universiti usd virus vis
volum von wage weightlift went whatev white whom workshop
""",
    -11: """
100 8s ambassador amp amus aquarium audi belgium born brilliant build builder burger caller caution cell chalk
childhood chilli comeback consum cottag courtroom craft cumbria daili deal decad degre deliveri dogg doubl dover dual
enemi euphoria famous fifti flashback forbidden frank fundrais golfer gp grain gross gta hall handl him hip hole
horizon ie interval isbn jake jean joint kent kit krakow late lavend life ltd magician mailbox mann meant moderator
mort mount nana nintendo oasi or ordeal organisations otter outcom overwork pear pee pokemon postal pot predict
provision pt pyramid rec related rip rite runner sector seed singl slide spur standard stop style tail tate technically
thee thrown til timelin tinder tuition utter vox waiter
""",
    -10: """
anecdot avon back baking bank base begun belt beneficiari bigger birth block boat brought camden cass claim coin
contempt contributor council countdown cub curfew democraci di discuss document entitl er fallen fare financ finish fir
function fundament gadget gov grandad grandchildren grandfath grandson grasp haiku heart html ian indent jail jam
japanes joy kiss lacross liberti lifeguard liquid moth mustard nokia organisation owen pac painter pan panic penni
petrol phase plane pop postpon product reaction recip recipient rig roman root sandal sang scrape shard sheer sheila
shift shootout silli sleev soccer stamp stir surveyor swiss syria tabl taxpay tb telephon theatr thing toddler top
topic tournament tree unicef websit weekend william wolv
""",
    -9: """
83 absolut ach admins alic amaz among anymor attorney babysitter becam bomb breakup by cactus catchment cent centuri
chines collar commut complianc contract crow cultur cyprus dave defend densiti destini diamond disown disturb dress
drive dumb eighth equip everyday fag fall fring fruit gover greet harsh held herd herring hospic humbl illustrator
invent invest isl juliet leopard lifetim liking mans mari mega mil mission morrison occur occurr oh os our ownership
pant paraphras parc patter peep pere pipelin pledg plug polish polo pouch predators put puzzl raw react readabl realis
remark report reset respond responsibilty rival safe sailor satir sequenc sharp should signifi slaveri slip soap sod
staff super surnam sworn taylor thick treasur tyre uniqu univers unreal vet warm wasnt whenev wild wrong yardstick
""",
    -8: """
15s 82 acton adam adoptive against alway amend artist attend bas bass beach bend bet biggest blaze boycott bride budget
cater chiefli circus clutch cm combat communication condition contribut correct crumb custom dart deaf deed definit
deliver derri dishwash dissertation distinct elli escap everi exceed fc feel flap flew flounc fm fx gemini gender gloat
grim grumpy guess handbook height highway hostil hum hundr hypothetically imprint inset instanc institution instructor
intens isa jet jog keel latin le loch loot magna maker mash mcdonald mediev metropolitan michell middleton midnight
mixtur nairobi nervous night nitro nobel noon note org outlet paid pattern person pipe poodle poster power problem
quantiti rais realiti receptionist regulated repli rest rick roma routin sai score shake sigh skyrim sleeper soar
spamming spite stage stanc statut sum sunglass symptom tackl technic this tortur truck uber unabl v variabl vest vs
wean wedg welch wheel wider wifi witch x zoe
""",
    -7: """
000 23 300 account admin agil alexa alik aloud andrew anoth awful babe ball bonfir booklet bremen caretak chamber
character chart chatgpt cipher civic clarifi cling collat commission concept confront consist constitut corn count
coursework cpr cricket cube curriculum darl daytim depress design different dollar drew drug electronically els encod
endors era ethanol eyebrow flavour flyer foi format fortnite fortun golf gorilla gossip graduat grandkids grandma
grandpa greater grind grumbl guild gym handout handwrit histori holdup human i ironi issu item jane josh ks larg laura
law liner lucki malaga marvel matter mccartney memes mic mix mob monetari muslim navi needl netflix newborn nike nun
okay oppos optimist oral pdf physic pierc pin pont potion random redeem regard relevant resign reveng rod rome rota
rumour salt se semi sharing silver slit solicitor squad squar squeal stabilisers stake standpoint stoke stuck substanc
sunlight superman suspend synonym tabloid tech tenant testimoni thou thrust thumb tide toll total translat trek
ultimatum vendor vivid wallet wax weaken weight wet whether whiski wide worm wrongdo yin
""",
    -6: """
24 42 500 6yo 71 9s aa abstent agreement album api ask attribut aux awareness bachelor basically beat blogger bottom
bunk busi butt buzz case catalogu centrifug charg chip cliff coke condemn confirm contain contest crook csa cum das de
detectives dial disput dnd documentari driven ear eastwood employ enterpris entir ep explan face far fifa flop foundat
furlong gallon gaming gdpr goalkeep graviti greek grow half harri hear hen inspector institut instrument interview jan
jess journal juggl juic kong legit lesson lose mice microsoft motor nspccs obsess often overheard paul payment pe peak
philosophi plot poland pole porter porto posit post powder printer prison psych pune punk putt rack refund reopen ryan
saber samsung sept seventh sh sicilian sleep sling snooker sober societi spa specifi spoken spun staf structur summat
suppli swansea temp terrorist theft threw tickl treati triniti umm uni uproar upsid vega verdict version villain whip
world
""",
    -5: """
13yos 15m 200 21 4 abid airport alli argu assign author bak bat bate believable besties beth bit boast bodi boo bosch
bro buck ca california cancel cheapest childminder clamp compost crimin dan debt def default der detail differ
distribut divorc do donat driving earring ein epq est estimate except fae fin float fog formula fun given googl grenad
guidanc hadnt harass hardi have heavili ile interceptor je just kansa km lad laps leav ledger legislation literally
loss mae mainland makeup mar marker meaning median medication micro misus mite mushroom nam naturally netball nick nits
omg ou outlin pack pair passag pathetic peac penn phd pointer preschool presentation prick privileg profession prompt
pronoun properti pursuant radio railcard rainforest reliabl responsibility reviv rich richest rotherham roundabout
saving say sceptic screen secur self sen sensei separate sleepover solut sp spirit squat stove streak summer swift swim
tag talli term territori too traine troll type typic ui unprotect unusu updat val valentin vampir vbucks vector vinyl
volunteering whenc whose wikipedia wolverhampton yeah yrs
""",
    -4: """
18s 37 7yo 93 abroad accurate actor affair agencies amount ana antiqu apparently appoint artifici asleep associate bn
bournemouth bowi breath bubbl certificate challeng chatbot cinema clippers closur coach cockapoo compensation
comprehens configuration consequences criticis cs databas dec describ difference doing doubt during employe engineer
equat felt feminist fiat forget gm goodnight groupchat guest gulli haha handball happier hardest havent heartbreak
hotel ich instead itd kept knot lago lamp larger lay manag mango meltdown mend merci mileston minority mir mobil
moderate mt nasti newsreader nineti odd off on ought output painless pale parker perverts pfp pint prefect promot
proportion pta push recognis referral relatives rematch repeat republish reserv resum robust ruffl safeguard safer sail
sauc savings saw screenshot ship shop six slack softer special struggl summari swing taller teacher ted third tie
toronto turkish twelfth typically ukulele unrestrict up urban versus weddings week whatsoev whilst whoever wind wizard
wonder workforc writer written wtf yh
""",
    -3: """
0 14yo 16s 1st 5s 5yo 95 adverts ah algebra analys and annoy ans aoife ar background balloon belong blazer blu bother
bronz btw bunch canal candl central chatbots chest chicago chord circumstances civil compass compli comunication
convert convo cornwall counsellor criminology curri decid dementia diff digit diving dough drop du dying earli eco
eighti emoji esl essenc establish everywher excess express expressli fals fe fed fli gamer git gnome goalie grownup
hamster handful hapens harbour harmless has helm heritag hi hicups hmm idiom illeg important indecent information innit
k kcsie keep kepler lawmakers leak led limit loath lost luton manuel mbs minibus mm mood mor msn museum necklac ngos
oak octopus omegle outfit oversea overtak percent pineapple playgroup policemen pollsters prey pshe pss puff realli
refuge relative rep residenti result robberi roll roller rough s scene scrap screenshots secondari seen selfies ser
shade sheet sin singular slope social statistician sting striker stub stubborn subject suitabl sweat techies
technologies termin tesla thermostat through thurs tit toddlers tread trot uie understand unreadable valorant vapes
vegetables vulnerable wear wellbeing wendi wi widespread wile woman woo yungest
""",
    -2: """
10k 1s 20 200k 25 31 34k 400 412 43 48 68 81 90 999 abilities abolish ador af alternative amendments analysi angl
anonymous anti aps aswell attrit avg babysitters backward bay bestie bitcoin bleep blog bold bought breed brooklyn
brownies bruh camhs cant cardigan childline chime chocolate citi classic combin combo connect convers covid criminals
crocs cross cutoff cynic dad dar dawn day defenc development dice divers donts dramatic drastic dutch east eid electric
element emi en enabl enticement entiti evilbot faculti fingertip fiver flash flatmate folk fool fotos frree frts garag
garlic genius gist goldfish graphic grindr gun guten hapend harmful headset headteacher hearsay historian hm hype ik
imageri import increas indicate ingredient insert insist instrucshuns insurance jumper justification karaoke keswick
leader littlest lol luxuri mage manipulated marriag mas massag measurements media meme memo merg moderation monti mop
mot mp msgd mustve necesary ned objection onlin onset outnumb overwhelm painful pas paycheck paypal pct pedant
perpetrators phishing pile pirat playdate plod postcards premis prim primry princess prob profit publish quater ram
rando reader recept recover registration reluctant rememb republic responce responsible restrict retaken revolution
robb roster runny separately shaking shell shh sideway simil skateboard skye soil soon spel spread sprint squirrel
stakehold status steepest store streetlight string subeditor sunni supervisor supplier surcharg t tbh telegraph thi
throughout tin topper tos translator twice typing unban unchang understat unfiltered usual verbatim verifi vpns
vulnrable wank watchdog weaker webinar west yolk zu
""",
    -1: """
00 101 13th 14th 18th 24h 2nd 2yo 30yo 310 32 3am 3rd 47 50s 52 550 58 5k 61 78 80th 88 89 8am 900 99 9th abeg abi
accordingly accra acknowledg acording acrobat activate activity ade administrator ads adverb agen alowed amenaza anchor
anyting anywere apa appropriate arcad artefact audiobook auntie aunties austin autocorrect available avoidance awfully
ayuda barg basea beeb behind bereal bibliographi bookmark bridesmaid brownie businesses butler cabbie calculator
capacit capybara caseload cashapp ceop cere certifi chatter chi childcare chill chipotle chose chromebook civ cockatiel
colleg comfort commonest comp conference config consultation corporations cosy counter crayon crunch crypto cuddl cv
damp dank debug decode deepfakes defendant deodorant diablo disclos diss dmed domestic dsl eb eee eevee effect either
ele electrician elsa emerg entertain eros estimated et ethnic eurostar evaluation executive explanation f fiance fifth
fled foir foul freephone frequenc fulli g gaa gangster gcse generat gg ghost gil gmail govenders gpu guard h
hairdresser hangman headcount headmistress heathrow hiring hiya holland hollow hombre homesick hoodie hopeful household
hundreds hungarian iceberg identifi imaginari imi imo inflat ingredients ink input internal iphon ironic isnt isp iwfs
journalism json ke keyword kick klingon kms ktos lab lasagne lead lern lifesaver likley livestream lmao locker lollipop
lunchbox m magistrate magistrates majority malware mastercard mathematics mec mein memoir mental mindful mod moi
moisturizer moss msgr mumsnet must mustnt nappies nativity nerd nie nmbr nois noob noticeboard notifications nowt nth
nubmer numbrs nutshell ofsted ok onward organizations outcri overall overrid panda papa park phoenix photosynthesis
pide pikachu pikin pilot pjs placement policeman politely politics poll poodles poof portray pos pram prem privaci
professor promt pto publicar publication quadratic qualifi qualification quoi radiator ray rebuttal recall recomend
reddit ref refurbish refusals regulation regulator religious repeal representative restaurant rf rice right robber role
romania ronin roomful rspca safegaurding samsng scale scam scammed scaremongering seal securely serv shall shelter
shorthand shot shoulder shudder silicon simulate sketch skype slim smokescreens soft sold spain spam spoiler sport
spreadsheet sprout starter stepsis stickler strap subscript sudo syllabus takeaway takedown taken tengo tho thriving
timetable toca togeth torch tortoise triangl tru truro tummy tutee tweet typo ugh unbanned unbelievable une unfollowed
unpopular unsolicited upvc urgent us vaccinations veut viewpoint vii vim voir vow wallpap wallpapering webpage whove
windos wise withdrew wizz wo wwe yall yoda yubo z zelda zen zuckerberg
""",
    0: """
050 062 100m 105 10th 110 115 11pm 120 122 123 12k 12th 130 141 144 146 156 15th 169 16th 17 180 182 1am 2 203 20k 20mm
20s 20th 210 21k 220 240 250 256 25s 289 2am 2d 2k 2kg 2pm 2x 301 305 30k 30s 312 340 36 365 3d 3k 3s 3x 3yo 401k 403
404 40k 49 492 4am 4k 4pm 4s 4th 50p 50th 530 55 57 5am 5pm 5x 5yr 60 600 60s 60th 62 63 635 64 650 66 67 6am 6k 6pm 6s
6th 70 700 70s 72 73 74 764 77 7am 7th 800 80s 824 84 840 85 8pm 8th 8yo 90s 91 98 9am 9h aadmi abbreviation abs
absolutely abstain abuja abus abusive abusrs academics acceleration acceptable accessible accidentally accordin
accountant accreditation acctually accumulated accusation accusations acess acknowledgements acktually acordin acounts
acquaintance acquaintances acquittals acrostic activated activities activsts actuary acutally adc additional adhd
adidas administrative adolescence adolescents advocate aes affiliation afk aftercare aftershave agaisnt aget aggregate
agm agot agre aguento airbnb airdropped airfryer airpod airpods airtime ais ait aldi algoritm allegations allegedly
allergic allowance alltogether almst alphabetical alright alternatives altogther ambulance ambulances amendmants
amendmnts amerika amex ammi anfield annotate announcements ano anonymised anonymously anos anser answerable anthropic
antibiotics anyware aol aplications apologise apologised appearance application appreciate apprenticeship approximate
approximately appstgamestsites aqa arabic archivist arduino arest arestd arested arests argh arguement argumnts arr
articel artifishal artik ascii asda asl asos assemblies assessments assignmnt assistants associates association
associations atall atomic attendance atwood augmentation augst aussie authoritys availability avanti avec awear azkaban
bab babyish babysits backbencher backdoors baddies bail bakclash balm bana bananna bandwagon bankrolls barbat barista
barnardos basic basketball batana bataya bbq bcakdoor bcc bckdr bcome bcuz beagle becum bedeutet bednar beebeesee beebs
beekeeper beep beeps beings benchmark beni benifits bereavement bericht bhai bhaiya bibliografy bibs bicarb biggie
bigwigs bikini bil bild bir bitesize bitlocker bitmoji blackest blaming bleakest bletchley bll bluetooth blurb blurry
bod boffin boffins boje bonjour bonkers bookkeeper bookkeeping bookshop boop boost boriss bos boudicca bowline bpm
braille brave braverman brb breif brexit britian britons brochure broo bros brum brunch brung bsf btec burrito bursar
bursary buttermilk buzzword byline caboodle calculate calculated calculater calculation callback calorie calories
calory calpol calry campain campaing campainin campaining campaning campsite capitals captioning cardio carriageway
carta cartographer cartridg casework caseworker catan cathcart cazuri cba celeb celebrates celebrating celebrities
celebrity cert certificates cest chatroom chatrooms chce cheetah cheif chem chemicals cheque chidlcare chidlren
childlines childminders childminding chippy choclate chocolates choirmaster chore chromebooks chubby churchwarden
circulate circumstance citibank citisen citizan citizenlab citizin citizn cityzen citzen clapham cleanliness clegg
clickbait cloning closing cluedo clueless cme coars cobbles coercive cok colander coldest coldplay colected coleslaw
collective colr columbo colur combien combination coment commas commencement comms communicate communicating
communications comparable comparative compatible completely complicated compnys components comprehensive comps
comunicashun concretely conditon conect confident confidentiality confin confiscate congest congregation conjugate
conjugated consequence conservatives const constituency constituent constituents constructive contact contagious contct
continuous convenient convention convos coo cookery cooperate cooperating coordinates coppa corect corporate
corporation correspondent cosines cot couldve counsel counsellors countin courgettes covre cpd craic credentials creep
creuset crianca crimestoppers criminalised critic criticism critisised crms crossheads crossplay crossword croupier
cryptography cse css csv ctzn cuantos cuarto cucumber cumulative cupcakes curiosity custard cute cutie cyberbullying
cybercrime cyberflashing cyberspace cyberstalking dancer dateline dative dawdle dawdled dawdling dbs dcms
decimalisation decorating decrypt defamation defendants definitely definiton defnition dehumidifier delegate deliberate
deliberately delict deliveroo delivr demographics denominator denominators depend depop descale designated desperate
destory deterrence devastated devolved dfe diffrence diligence diploma directive disabilities disability disabilty
disagreement disapearing discribe dissapear dissidents dit dithering div diwali diy diz dmd dob dodgeball dofe domani
donde donelan donuts doodle doorbell doorbells dor dorries dosh dotyka downside doxing doxxed dragn dramatis drawer
dreadful dreamt dreigt dril drilin driling drillin droht dsa dubble duckworth dullest dum dunkelziffer duolingo duvet
duvets dwi dwn dyfed dyn dyslexia dyslexic easyjet ebay economics ed edin ediyor education educational een effective
efo eifel eiffel einem eis elden elecshun electricity electrics electronic elevator elo elon embroidering emirates
emotional enchant encripshun encripton encrypt encryptn encryptoin encrypton encrytion encrytped encrytpion encyrption
endangered engagement engineering engineers englsh enn enquiries entra entrenador enumerate env eny epidemic equality
equivalent erpresst erratum esafety esol esports espresso ess essentials establishments estimates eta ethnicity
ethnisity europol eus euston evaluate evanescence everest everst evidense evr evryone exaggerated exaggerates
exaggerating exaggeration exakt exampel exat exclusive exec execs executives exhaustive existence exlpain expalin
expect expectations expensive experienc expiration exploitation extorted extt ey eyfs ez fabricated facbook facing
factorise fahrenheit faithfull faking falconry fam famly fart fav fave favs fax federation fencepost ffnc ffncs ffs fgm
fi filha fink finl finsta firefox firewall fisrt flak flamingos flase flashcard flashcards flatmates flea fnaf foggy
fois fondation fones footballers forensics forklift forth forti fortnightly foster fotograf foundashun foundaton fourty
fps fractoins framing frau fraudulent fredom freebie freedm freedum freefone frica friendzoned front fudge fudgy fuel
ful fuming fundation funniest futuristic gab gaffer gambl gander gang garda gaslighting gav gavel gavender gchq gcses
gd geht gendr generative generators genuinely geog geographic geographical geographically geographicaly germny gether
getin ghostwritten gif gilrs gis gizmo gk glastonbury glitch gluten gma gmp gn gna godmother godson godwins gofyn
goggles goku gon goodies govander govendar govendor govendr govendrs govinda govinder govnder gracias gramps grandads
grandbaby grandparent grant gratification gratis greec gromming groomrs groundhog grp grr gruffalo gruming grundschule
grunt grups gtg gudance guesswork guidence guidnce guv guvnder gvndr gwent haaland hab habbo haben habla hackspace
hadrians haf hain hairdressers hammock hamsters handlin handset handsets hangi hapen hapened happiest hapy harg
hargraves hargreavess hargreavs hargreeves hargreevs hargreves hargrevs hargrieves haribo harrogate hashtag hdmi
headins headphones headsets headshot headteachers headwind heard heartbroken hebrides heckler hedgehog hedgehogs
hedings heisst heist helpdesk helth hevy hexagon hgh hiccups hiden hier higer higest highst hihger hihgest hij hija
hiking hilarious hintertur histogram historic hitchhikers hmrc hmwk hmwrk hobbit hoels hoeveel hogwarts hola hold
holliday hols homebrew homem homepage homeschool homeschooled homomorphic honcho hoo hoodies hoom hoos hospitals
hostility hotdog hotline hotlines hotspots housemate housemates houseplants howmany hrgrvs hrs hubby humberside
humbersides humidity hummus hump hustings huw hwich hwo hygeine hygene hygienically hygienist hygine hyn hyperlink
iaahz ibuprofen icloud ico icos idc identical identities ids ielts ikea ilegal illustrate imagination imbalance
imessage immediate immediately immigrant immigrants impatient impersonating impli importance importnt impossible
imprison inbox incidence incl independent indicating indicators indivduals individually individuals inernet
infoafirstresponsetraining infographic infomation informashun informations informaton ingore init innocent insecure
insomnia instagrams instalments instas insted instgram instrucciones instrukshuns insulation intanet inteligence
intelijence intenet intenret interchangeable interpol interrail interviewees interweb interwiew introdused investigate
investigated investigates investigation investigations investigators investigatory investin investments invisible
invoice involvement iob ioft ios iplayer ipsos irland ishiguro isolated isolation istiyor it itll itxe ixit ja jaffa
jailbreak japanees java javascript jay jayden jeez jemand jigsaw jogo jok journlists journo journos juego jumpscare
jurisdict jurnalists jus kac kaet kahoot kart karta kbir kebab keeper keh keir kennet ketchup kev khayfa ki kiddies
kidron kilos kindergarden kitkat kiwi knackered knick knitters knowlege knwo koi kombucha kommt korkuyorum kosa kpop
kse ksi kys l labb labradoodle lah landline languge lanyard largent lassie lassies lat latelies laughable lawmaking
lawnmower lawyer lbc lbw leaderboard leaf leage leakier leavin leccy leev leeve leftover leftovers legislative
legislators legitimate legwork lenient lenth leotard lettuce lf liability lib lidl lido lifeguards lifeline lik
likelier likly limitations linkedin literaly literatur litteraly littleuns livestreamed livestreams llama llm llun
lmaoo lnk loadout loan lobbyist lobbyists lockdown lockdowns locksmith lofi logbook login lolita londn loners loo lorry
losche lotr loudest loving lowdown ls lst ludlow lunchtime lvl lwa lwas macbook maccies machen madchen madre maen
magenta maintenance malarkey malicious mamie mams manda manslaughter marshmallow mask matchsticks materials mcds mch
mcuh mea mean measurement mecanisms mechanic mechanical mechanics mechanism mechanisms mechanizms medcine mediator meen
meening meens meerkats meh mehr meiosis memorise menlo menshun menshund menshuned mension ment meow meri merseyside mes
mesengers mesures metadata metaphysics metaverse metioned meu middlemarch midjourney midwife miedo mijn mindfull
mindfulness minhas minorities minoritys mio mirror mis misheard mismatch mistreatment mitochondria mitosis moderating
moj moja moje montage monzo moot mortified mothership motorbike moustache mouthful movement mpg mrbeast msgng mugshot
mujhe mun musk musks my nab nachrichten nacktbilder nadine naff nahi namez nandos nao narnia nationality nav nca ncmec
ncpcc ncryptn neccesary necromancer needful neednt negotiate nerds nerf nerfed nev nevis newfangled newish newquay
newsnight newsroom nicest nicht nil nippers nln nmbrs nmd noche nombers norn northumbria northumbrias notepad noth
nothern notorious nought npcc npm nspc nsppc nsync nto ntrvw nuber nubers nubmers nudify nudity nuggets num numba
numbas numerals numerically nummer nunca nutritional nvm nye obay obedience objector objectors obligations obs
observation occupation oclock oculus od odeon oedd ofcom ofcoms ofenders offen offendrs officially officials offncs
offside ofqual oftn ogroats ohms oi olympic olympics omelette onload onlyfans ons oof oops op openai operandi operator
opinon oposition oppinion opponent opponents opposit optimistic organisatons organization orginal orgnisations
originally originate orignal orkney osb osmosis oublie ouch outback overdue overide overreact overreacted overreacting
overslept overstate overwatch overwhelmingly ownz owt oxbootoost oxfam p padrasto padrastro paediatric paladin pandemic
pani panto paprika paracetamol paralegal paramedic paramedics parentel parkrun parle parler parlour participants
participate participating participation particular passcode passphrase passwd paura paving payroll paywall pb pcc pcso
pedantic pedantry peephole penalised pepperoni per percantage percnt perforating periodic perks permanently perp
perpetrator perps perro persent persentage personality perspective perv pesto peur pf pharmacist phasmophobia phew
phoning photodna photoshop physically physio pickaxe pickl pickleball pigpen pinch pinterest piramid piu pixel placard
plait plases plasterboard platypus playbook playgroups playin playlist pms pog poking policewoman politic political
politicans polititians pollster polyester pomocy poo pooed poplar popularity population popup porridge portugese posh
posible postcard postcode postman postponements pov powerpoint powerpuff poza pozele ppls pps pra prac practically
prcnt pre precaut premeir prepar president presidents presumably previus princ princip pringles printout prisn priya
prizon prmary probability probs procurement professionally professionals proficiency projector prominent proofread
propos proposals protecshun protectin protective protecton protestors provenance prune psni psnis psvr psychological
psychologists publications publisht puffins punishable punishments punishmnt punt puppeteer pur purr purs pushback
pwned pyjamas pythagoras qa qe qr qt quadratics qual qualifications qualitative quando quango quanti quantified
quantitative quantos quelquun quer quiero quik quil quitters quizmaster quotable qurter racing radicalisation raffle
raha rainfall ramadan ranee ranting rantzen rarer rarest raspberry reachable readin rear reaves reboot recap receiv
reciever recod recommendation redo referat referrals refrence regeln regex regionals registered regles regras
regulashun regulat regulate regulates regulating regulations regulators rehearsals reheat relapsed relatorio relocating
reluctance reluctent remembered remotely repainting repaste repay repeatdly repeatedly repeet repetedly replacement
repot repotting representation reprint reproduct req reqest requirement requirements requst reservation reservations
resident residents respnse respondents responsability responsibilities restaurants resultant retirement rewritten
rhywun ringtone rishis rising risotto riten rl robberson roberson roberston robertosn robertsen robertsn robetson robic
robloxs robotics robretson robrtson rollercoaster rollover ronaldo rool rotas roundtrip routinely rozzers rprt rs rsa
rsvp rti rubiks rubles rucksack ruels rulebook ruling ruls runescape rung russell russells ryanair ryt sabe sabi sachar
saddest sadiq safegard safegardin safegrding safeguardin safeguardng sait salery salesperson samaritans sandbox
sandhurst sarcastic satnav savile scammer scams scc schickt schl schoolkids schreibt schtum scone scones scools scorer
scoring scoutmaster scrabble scrapbook screenshotted scum scwac scwc sea seagull seagulls sec secretive sectons
segfault seguir seiko seit senco sendr senoir senor sensitive sentance sentense seperate servises ses seson setlist
sexist sexual sey sfgrding sfgrdng sfty shampoo share sharenting sharpest shazam shebang shel shelf shr shrank shre
shrek shudnt shuld sickos sidebar sie sign significance significant similar simpel simpl simultaneous sister sistine
sitizen sixthousand sixtieth sizeable skateboarding skatepark skating skibidi skinni skint skl skoda skools skyrocketed
slag slave slay sleepovers slo slowmode slut smartwatch smartwatches smh smmry smok smokesceen smokescrean smoking
smoksceen smokscreen smudged snapcaht snapcat snapchap snapchatt snapcht snapchta snapmap sneeze sneezed sniper
snitching snooze snoring snowball snowden snowdon snp snpachat snpchat snpcht sociologist soll solushuns solutons som
soppy sos soulmates soundbite soz specifically speedrun spelt spiderman spiegel spiegels spiel spielberg spilt spoilt
spokespeople spokeswoman sposed spotify spreadsheets sprite sprogs spyware sra src srsly srvc staffroom stajes stallin
standstill stansted starmer starmers statistically stayin steal stepbrother stepmums stepsister stonehenge stroking
stuk subhead subheadings subheads subjets successfully sudoku sumarise sumarize summarised summarising sunburn
sunflower sup suport supportive supposedly surveillance sus sweetener switzerland swordfish synthetic systematic
szantazuje tabby tablecloth tablespoon tad taht takeaways tamagotchi tas tbf teahc teamwork teapot tec techie
technologys technophobe techuk teck tecnical tecnologies tecnology tectonics teechers teesside tehc tehdit tehy tek
teknical telefon telford tenho tens terrorism tes tesco tetanus tetris tf thatll themself themselfs thereabouts
thermodynamics theyl thorens thort though thr threema ths tighten tightrope tihgter tihs tik timeframe timespan
timestamp timezone tiniest tink tintin titanic tl tldr tocca tochter todo tofu togehter togeter togetha togeva togheter
tok tokio tomb toolbox topin toppings tortoises tot tother toto tots totted towr tradeof tradeoff traditionally tradoff
trainign tranlate translators transparency trapdoor trapeze trio trivia trnr trop trustpilot tumblr turn turnip tus
tutees tweaked tweeted twelvemonth txb txtin typesetter ucas udner ugliest uia uis uks ultimate um uma unacceptable
unanimous unanimously unblocked uncel uncomfortable uncovered undated undercount undercounted underestimate underfunded
undergraduate underreported undiscovered unencrypted unhear unhinged uninstall unknwon unkown unmute unprecedented
unquote unread unrecorded unrelated uns unsend unstuck uphill upskirting upstair uptick user using uwu vacancies vaka
vape vaping varnish vat veg vegan vegetable veiw veiws velocity vergiss vermeer viber vicitms victimisation viele
viewable vigenere vikings vinted visa vitcims vitel vitle vivaldi viviendo vlookup vocab voicemail voltag volts
volunteered vor vorderman voting vrchat vreau vulnerability vulnerble vunerable vuole wach wacth waking wanless wann
waren warhammer warmest warpath warzone watchdogs waterline waterstones waving wch weaknesses webcams webinars wechat
welp wetin wh whatll whatnot whatsapps whatsit whatve wheelie whistleblower whistleblowers whistleblowing whitby
whiteboard whitehall whittaker whn whne whodunnit whoz whr whts wie wiecej wieviel wieviele wiht wis withheld witnesses
wk wonderful wonderwall wor wordle workbook worst worum wos wotsap wrds writen wrk wrks wrld wrod wrok ws wsa wth wun
wuts wwi wyd wyh wyslalam xact xactly xd xts yapiyor yardim yay yeh yield yikes yio yk yn yoghurt yougov youngst yoy
yrio ys zdjecia zdjecie zilch zio zs zuck zuckerbergs zuckerburg zucks zukerberg
""",
    1: """
11s 28 40s achiev ae affectionate afterward alongsid altogeth amber android anywher ap append auditor authoris baselin
basi becom being blind bright brush buddi busiest chek chorus click co competit complement compress compulsori conclud
conclus consult couldnt crete criminologist cult curl dependent detent disappoint disgust durham earnest enact ethic
exposur fast flip forest fourteen friction friendli gear godfath gps granddaught guidelin hangout hay helpful henc hex
highlight hob hood houston inc indian indoor install investor jackson key kik leap librarian long lowkey lyric master
meanwhil measur mid mile mistaken ml modern narrator nigeria noisi nottinghamshir nr nxt oblig ourselv perform planet
playground po point prime psycholog q rape receipt recent reel regim remedi renew replac respect rise riski robot rp sa
satellit scool serious sixth skin sloppi smell snitch spend statistic stpsis summit surfac tailor teenag tend tenth
texan th tha thirti tire traffic tudor understood undisturbed unlock useful verification victim weak ye yra
""",
    2: """
12s 26 46 action advert advertis airlin allen am amazon amsterdam ankara anyhow asap audienc averag backstory beautiful
blur bound brother bt bust camper carbon catfish ci circl coerc commerc complet coverag cps crowd cur dataset deviat
dimension disney empir excit fanfic fantasi favour filler foo forbid formal foto from galleri gave gdansk genr goe
gymnast gymnastic harvest hast helicopt hypothetical ict impos insid instruct intimate invers ish japan justic la
laboratori ladder latest launch leas local mesh most music opinion overnight packet penpal permit ph pitch ps re
recognit reliev reveal romeo rubbish serial shpo signatur simpli son specific spin stil sur surround task think tiktoks
till tran truli twain tween twist valu var voter workout yard yen yer ze
""",
    3: """
1 14yr 18 9pm act anybodi appeal appli area assum b balanc besid bryson bump ce childish chrome chuff client clone
cloud colleagu commit compromis condom confess confidenti constant contrari conversation correspondence dem depart
dexter diagram edg ell etc execut eye fetch fiddl gateway gay go grandchild grown guardian handler happili heat hope
huff huh iceland identity initials jordan journalist jump laid lens loft mainstream manipulation mislead multi north
notification obtain offic outdoor persona phone poorer possess preteen progress puppi rag recogniz recycl remak
reproduc reus reword robin rocki scare scientist scrub seventi sever sharpen sinc situat slam slur someon sometim south
spawn speed start state subscrib sulli swept tale taxi ton transport twenti twitch venus weed whistl widow wil wow
wrapper
""",
    4: """
30 350 abba abov accredit acount across agatha ago almost apprentic approv arriv automat backdrop batteri beaten bide
birthplac borough bounc brief buffer candi celebs choic climb conced concentrate contrast cought cover creat cycl czech
daddi dealt derbyshir dev dipper dt each earliest editor eh el enquir enrol evensong exhaust expens extent extract
father femal gas goddaughter grateful helper hopeless hr intelligence ist juri knew last leadership lgbt lit lo longer
mak making met minus moderates molest natur ni nobl nod novel nt open orientation overview photo plateau popular presum
principl process processor provid pump quit realistic san sand sayin scientific setup shelv silk span squid sr studio
successful suitcas suppos sushi ta tae tap te than the these trend ugli underlin upper various verb vivo ware weigh
wherev zip
""",
    5: """
12yr 9yo accus ail alp ani automatically backlog benefit bi blunt budapest but cabl caesar can cassett chemic cigarett
claus clean constabulari countrysid curricular deepli disconnect doi done enforc entranc essenti fan flow ford gather
gift godchild graph guilti habit hing ho hot inherit island jai johnson kidd lancashir land lemon let lot maintain male
marshal masculin matron model motion neither nest never newest nose now pedo phillip piti pm poverti qs quip rapper
rebel refrain relocate resist resourc reward rob sage sci scroll sensibl shirt shown shutter slight snug sociolog sole
stall stolen tension tight ting traitor tram trip tune unhappi unidentifi untouch urdu valid viral virginia walk warsaw
will within wrap xx youth zero
""",
    6: """
5th academi acquit auf await aye bargain broad cas charcoal communiti compet competitor consign crisp decent decis
delay disco display donor door drake ea enforcement engag entri exchang exercis fit forese fresh gentl gymnastics hai
harder heap home hs icebreaker india individu ir judgement kati las layman lean legaci level liar likewis linda live
load mac mafia messi minion msgin nineteen nor occasion orlando out outer outright positiv precisely public purchas
rehears releas retail revis river rizz rochdal sad scoff scope seiz shut signpost smartphon snapchats solar sourdough
speci street swamp swipe tal taught therefor tutor undo upgrad upon upward vent via wager walkout wardrob warehous wei
wink word writ xp youtub
""",
    7: """
39 44 9yr a agenc alter although answer anytim asham aug awar babysitting bare bid blow boy boyl car chosen clientel
com compar comput conk correspond counselor crypt date dd deepfake deni desert diminish discord dom encount ensur
envelop exact extra factor fair faith fake fee fifteenth first focus frequent gard gen great hasnt hedg herebi ia
introduct jed laser liam litter magazin manni nato ngo nuclear ocean outing overse own paso pawn penfriend petition
planner playstat plus pluto probabl psychologist ransom realm remain rm sack sale setback sheriff skim smarter speak
sped steep stink straight suit swat team tinker toy trim truth urgenc vanish veri visual wangl wari whisper wrote yb yr
""",
    8: """
150 35 7 80 absente academic activ addit admiss admit ahead aim alien authorities automatic ban bedroom binocular
broadband brute bundl button camouflag cash charm china command complain content continu contra dc del departur didnt
difficult direct discovered dj don drain drawn durat estat etiquett eva exit expand expir fashion favor ferret fold
fond game giving glad hacker hallway heavi hed higher hmu ideal incomplet initi isolate join juici kevin laundri left
legal length liken lurk mag manga merit mit moral more nameless nativ nay neon netherland non none obligatori offend
paranoid pcs pi plain pr practic predat pretti rang rate region rental restor rid ripe selfie shoot sis snub spare
stair steer stilt straighten tame target tellin un und unlik unlikely unspecifi wan ya
""",
    9: """
001 10s 14s amongst assess awkward beg bias blackmail blank blend capabl clue comfortable conduct conversations corner
counti disk dislik drift dump elementari ex expert fellow flee forgotten gal gardn good goodby gt halfway handshak hard
hashtags his hobbi infer inform jealous khan light loop may mountain movi mum neighbourhood net ngl nine nitrogen of
onli outlaw perfum perhap plenti proven pupil ratio reflect replay rework rude shini slat smoke softwar sonnet sri
steadi subset teach technolog tel telecom texa text thesi thief tokyo tow tracing transact unless unse valley vault
view whichev withdrawn wont
""",
    10: """
50 appear behalf bot burglari cam checkout clip consider coward dear depriv detain difficulti disregard dos dri drunk
dug dune eighteen estimation expel facetime featur fenc ferri flush follow forc forthcom fourth freeli furthest fuss
greedi hello het highland hous imagin influenc inner intend intro jone journey junior juror ko los manual market
marketplac mediat miami mild mistak mous moving much nah name nanni obey oder older onc pen pencil poke pro refus rush
secreci seo sextortion shrug strict swindl teammat tone tour trash tweens uneven unfold unnam uno unsign verbal
volunteers you
""",
    11: """
12yos accuraci ace adjust afford aka alt an anna are as be border branch briefli certain cherche coastal crept cu deep
demand den downward dust earlier easili es exclus exist forward free gamertag gate hack haunt imag internship involv
kiddie kyle leaflet leisur literaci loos loosen louder messag mode myself nba newli northern organic otherwis paperwork
partial phrase pressur profil quantum riskiest roblox runaway satisfi scheme seven sixteen slowest smokescreen spanish
spec spoil statutori stretch studi suck sync take technician that theoretically to town tuck uios unclear usb varieti
veil vinegar watcher web wive worthless
""",
    12: """
13s ac affection ai air altitud authorit betray broader burden cave circuit companion comparison compound current
deadlin dilemma disappear disclosur distanc dont dubai evolv for geek gorgeous handheld hatch herself howev hush job
junction knowledg magnet mane marri membership obstacl order ping platform precis radius rap readi regular reson school
settl sext shine shrink spar spice sql strip success survey tape tighter touch toward trailer truste turnov unfair
vouch wapp wireless with year yourself
""",
    13: """
11yo 11yr 33 advanc ann apprehend attempt attitud auction audit backpack beyond bore channel children cleveland cn
complaint confidence cooper crawl dealer deputi discount dodg dvd emojis feminin handcuff hid hire host http if instal
instant invert itun lighter lodg mai me medium nabors nag narrow ne obscur personally portal pose posing premium
previous questionnair quickest reli resistance rub salesman scholar schoolbag scrutini sellin sens shame shed shore sms
soho some sound spous sub summarise swimwear thinkin transit undermin unobserved ventur videocall visitor yet
""",
    14: """
41 ad along applications asian attach beforehand breez browser bypass catch clear come copper courtesi creepi curious
curv cyber director dull evan exs five former haggl handi haze hitch hunch impress judg know lass locat longest madrid
mall manipulate mere mysteri na nan newer nope outdat pleas practis prep prise proceed promis proof prosecutor que raj
recommend romantic same save side smaller spot stream twelv use vacat vignett wouldnt
""",
    15: """
8 advic ancient arrest catcher cid convinc could cousin decreas diego dip dirti dungeon fifteen fingerprint flag give
goblin guilt haul hook induct ka layer lee lesser lift lin log luring map mia naughti neutral novelist old ordinari
partner pc por preteens primari probat protocol question rare request resolut retrain secondhand seventeen silent sim
snapshot someth teen then theori uneasi unknown upload vr weakest werent wit
""",
    16: """
45 7s advisori backup bulk comfy cort deposit desensitise despit develop dozen duo exempt faster fastest friend gap
grab ha hike hint homeless index iwf linux loveli man mandatori menu mock mole myspac network nich normal notebook pend
primer prove quest reduct rein retract revers robux rout schoolboy shortcut sibl smart spotlight took trader uii
underwear useless vibe viewer volunt whore
""",
    17: """
34 abbreviations amateur app asid bye careful cloth cool dim dirt dna dong downstair envoy explicit exploit extens fbi
got hash here hill hoover idea immatur lame maiden manner monero move outgrown plead pri prioriti procedur record
regret reno room skill somehow sweet una underneath unguarded unreported unsur usernames wave well worthi yes
""",
    18: """
14 advis asia checkbook clever confidant constabl court down drag drone entic extend flight gfs intern invitation ip
learner migrant miss modul nightclub padr path possibl purpos refresh rural see simplifi sooner stumbl submit succeed
suspicious switch thriller throw time uncensored vagu vintag visit voluntarili
""",
    19: """
10 acquir begin buri caravan ceil chemistri cleaner code confid dark diffus eas examin expos file inquiri lag line
oldest password port prior program queri radar remov review skirt slower snag somebodi stepchild tak ten tent tool va
van virtual warrant when
""",
    20: """
10yo again away bait borrow caveat decoys discov eight eldest faint folder guy hunt lack learnt lesbian match necessari
next nu null over pace page produc queue raid reduc relationship send server si slow smooth student trust underground
""",
    21: """
address believ chanc chang devic download elsewher encourag enter exclud gentleman genuin hostag hun kidpics luggag
manila minc multiplay onion peopl roleplay screenplay shadi shorter signal talent welcom wire withdraw women
""",
    22: """
absent admir adult chain charger cloak closest dalla delhi des dig distinguish elder gone hey incept inspect kind korea
low mate maya min mind neptun nowaday para peer photographi pointless privat quietest reach recommendations regist
remot roommat rope select senior she shorten show singapor stalk stare surf thrill trial until would
""",
    23: """
38 apr arrang bribe carri countri dare delta discret enjoy feedback girl hang ill learn mongolia nearbi omit petit pic
poor requir return secret spi substitut tell them tini tunnel under underli visibl warren whereabout
""",
    24: """
9 alreadi bluff captur carrier con copi cruis custodi deeper dms draw enough fill flatter friendship further gradient
improv introduc korean methodolog mini minimum nos peru philippin place pool prosecut solo tactic trading undisclos urg
username warden win worth
""",
    25: """
adopt algorithm blower characteristics closer edit fade hurri obvious option pictur rank retriev shi short sneak spent
storag suggest sweep villag virgin wait wast
""",
    26: """
13yr add anyway below bring cach cheap coupl csam distrust empti evidenc found hop lookup make messeng motiv pakistan
seek seller silenc simpler such teas uncov video
""",
    27: """
12 age archiv beginn buy chase checker child declin differently ditch fewer juvenil laptop less lie like loyalti outsid
past pick pretend proton romanc seeker strategi supervis their threshold vacuum
""",
    28: """
acc around attent camera care checklist convict cost dismiss eleven flat honest ignor kid lend mentor o price tht
wander way while work yo
""",
    29: """
12yo accept anyon film group hostel lap men mother parent persuad photograph qualiti rather real reject rewrit scan
shadow stash stepson transfer unnoticed want
""",
    30: """
attract burner cheaper clearanc flatteri keen liaison loser mexico plan plea recruit research roam scout sort subtract
tast thirteen true undress what wife
""",
    31: """
compliment disguis freelanc her hurdl lone meet might nice not peek polic quick safest sampl sight solv stalker
telegram there vip
""",
    32: """
abandon access beneath close depth feasibl foreign later matur nearest needi owe perfect pleasur pure rent rogu stale
swap thai throwaway travel undetected void
""",
    33: """
advantag cheat draft intent love member shortest smallest stori swimsuit voluntari wipe
""",
    34: """
also approach boredom convincingly delet desir em list pedos sex slowli snoop subreddit sure suspicion unwant
""",
    35: """
bag conceal lazi mine monitor need onto player quicker sell unsolv
""",
    36: """
13yo befor choos effort escort filter nowher orphanag reunion seem tempt those tourist traffick trap underage
""",
    37: """
baggag excus nearer test trustworthi
""",
    38: """
abduct no offer one porn relax still talk trail unsupervised
""",
    39: """
13 classmat doorstep explor generator get giveaway honesti near stepdaughter suspect sweetheart techniqu unwilling
vanessa vpn write
""",
    40: """
chat demo eras groom hunter lover sexi so somewher wish
""",
    41: """
consent detect neglect notic other pornographi
""",
    42: """
11 check daughter neighbour nobodi predator privately scanner unseen
""",
    43: """
how invit kidnap kidnapp pay skip track
""",
    44: """
experiment fanci lower mayb method naked round tor watch
""",
    45: """
better doesnt fewest id into newcom script youngster
""",
    46: """
girlfriend undercov
""",
    47: """
collector deco easi hide nephew
""",
    48: """
look pickup stay tip
""",
    49: """
casual materi search small
""",
    50: """
alon befriend forum
""",
    51: """
alibi buyer gain stuff
""",
    52: """
dm interest site
""",
    53: """
overlook
""",
    54: """
find pull trick
""",
    55: """
flirt seduc which youngest
""",
    56: """
pass quiet
""",
    57: """
collect younger
""",
    58: """
best guid without
""",
    60: """
cop few loophol tri where
""",
    61: """
irl
""",
    62: """
tracker
""",
    65: """
prefer thailand
""",
    66: """
hidden littl
""",
    67: """
least lowest step trace
""",
    69: """
link nude
""",
    71: """
discreet schoolgirl willing
""",
    73: """
trade
""",
    74: """
lure
""",
    76: """
easier
""",
    79: """
caught
""",
    81: """
avoid
""",
    83: """
niec
""",
    85: """
young
""",
    88: """
loneli
""",
    91: """
minor
""",
    98: """
easiest
""",
    113: """
cp
""",
}
NEIGHBOURS: dict[int, str] = {
    -35: """
and_i
""",
    -33: """
my_daughter
""",
    -29: """
^_id
""",
    -28: """
^_how
""",
    -27: """
be_a used_to
""",
    -25: """
^_so i_explain
""",
    -24: """
my_kid my_kids phone_$
""",
    -23: """
^_a
""",
    -22: """
i_let
""",
    -21: """
do_$ me_i work_with
""",
    -20: """
^_why
""",
    -19: """
^_should a_girl working_with
""",
    -18: """
^_are ^_best for_a for_kids go_to kids_server my_12 where_the which_ones
""",
    -17: """
^_did age_of i_do i_keep of_me old_about police_find to_report to_speak
""",
    -16: """
^_as ^_he a_bot as_a asked_me do_groomers i_find i_report small_children so_how to_give to_know to_like to_warn you_say
""",
    -15: """
^_i ^_one and_seek before_i good_mods hide_and hypothetically_how kids_use my_friend my_son need_$ out_to report_$
talk_to the_one the_school to_a which_apps with_good
""",
    -14: """
^_not ^_without am_her chatting_$ have_never i_hide i_reach i_think kid_friendly makes_me my_mum to_block to_check
to_go
""",
    -13: """
^_list ^_no am_15 am_in and_he and_the away_from child_on cinema_$ explain_to find_a how_groomers how_meny i_babysit
i_not in_there many_of my_class my_girl my_parents old_to one_app other_girls play_$ seek_$ she_doesnt teach_a the_link
to_read to_smile to_stop to_trust what_checks would_the
""",
    -12: """
^_before ^_little ^_nobody ^_theres ^_they ^_wheres am_14 but_how child_is dad_$ do_stranger dont_know girl_of
her_phone i_never it_up list_$ me_as me_to someone_online to_put up_with volunteer_with what_$ wheres_the young_for
young_people
""",
    -11: """
12_one ^_an ^_do ^_kids ^_some ^_someone a_15 a_groomed again_$ am_12 and_one are_no bring_it child_protection does_it
find_tips football_clubs for_$ for_pics give_a groomed_$ grooming_look how_it i_asked i_dont if_someones in_it it_right
kid_less kid_to kids_no leeds_$ little_kid make_slime nine_$ passport_photo stop_$ tells_her the_app the_text there_is
this_$ this_server what_a what_the win_a without_making
""",
    -10: """
^_me ^_where ^_would a_child a_talk according_to am_22 answer_$ are_you avoid_$ can_see children_i code_$ forget_the
girl_out give_evidence groomer_write groomers_$ group_$ happens_to her_teacher how_a how_young i_help i_notice in_class
kid_that kids_football kids_get kids_of kids_to know_how me_when minecraft_server mum_with of_their ok_so parents_of
pretending_to recommend_$ server_with show_her speak_up the_story to_bed to_girls to_invite to_open to_sleep too_young
what_that what_they which_way why_do younger_kids
""",
    -9: """
15_she 15_yr ^_please ^_step a_boy a_family a_grandmother a_streamer about_her about_the age_$ and_she app_to
at_pictures bad_ones best_app best_mate block_it can_kids could_you cutting_$ do_offenders do_you does_she find_it
fine_$ for_parents get_help get_what got_her groomers_use guidance_$ have_got have_to her_new holiday_with how_do
how_mny how_offenders i_ask i_teach i_used illegal_to is_being it_again it_be it_me kid_i kids_how kids_when know_it
live_$ look_after my_age my_best my_friends my_server need_for new_stepmum not_the notice_in number_for offerings_is
on_time out_there private_$ private_chats read_$ school_play share_$ stay_safe staying_safe stepmum_and that_with
the_children the_rules to_spot under_the video_$ was_it what_if what_sort where_they will_laugh young_cat
youngest_child
""",
    -8: """
11_$ ^_hypothetically ^_meets ^_young a_hotel a_i a_married a_parent a_quiet about_boys about_his about_kids about_this
again_after age_and allowed_to and_my app_that apps_$ at_risk au_pair average_age best_way boy_in buy_$ by_video can_a
can_check can_make chat_on check_take child_a child_seat children_get could_the do_police do_to early_$
explain_grooming family_with from_$ get_groomed get_more gift_for girl_on grandmother_of grooming_to help_$ here_$
hide_from i_love i_see i_sneak in_hide in_trouble included_$ is_13 is_she is_there it_describe it_happened it_mentioned
it_secret keep_in kids_for let_the like_step listen_$ little_kids look_at me_but me_stuff mentioned_where meny_boys
might_ask mostly_$ my_child need_the numbers_$ of_ai of_how old_boy on_a parents_$ parents_notice please_i police_yes
real_and report_names report_tell safer_$ school_age secret_i send_them shy_kid sign_up single_mum so_what something_$
spot_them stop_being stop_looking teen_to that_nobody the_average the_best the_kids the_last the_senders them_and
there_any thing_does to_her to_school to_teach to_us turns_out type_into up_on victims_are war_$ what_happened what_it
which_number who_do who_only who_work who_works why_would with_two without_a you_stop
""",
    -7: """
^_add ^_hello ^_kindly ^_talking ^_who a_creep a_detective a_member a_passport a_pupils able_to about_grooming
about_how adult_on age_hang alone_i am_from an_hour another_kid anyone_working are_bad are_how are_safe around_kids
article_$ at_a be_included be_kids be_to being_groomed boy_which but_i by_name caught_how chats_from chats_the
checks_do child_about child_trust children_where club_what convince_her divorce_$ do_i do_when dont_want easter_eggs
family_photo find_kids first_phone for_an for_children for_her for_nudes for_sending for_the from_one gap_$ get_a
girls_like granddaughter_to groom_another groomer_$ grown_ups happened_to have_small her_boyfriend her_messages
her_what hide_her hide_xmas hides_from his_room how_did i_a i_also i_downloaded i_feel i_hate i_just i_must i_shouldnt
i_sign i_spot i_win is_11 is_friend is_real it_down it_in it_safer kid_groom kids_keep kids_safe laugh_at law_$
lessons_for let_her library_$ like_$ like_how line_on look_daft lowest_age make_me make_my many_$ married_man me_again
me_her me_same me_that meeting_in messages_with mods_for more_vulnerable my_how my_year names_for near_me never_seen
next_one of_14 of_anyone of_her of_the old_that olds_for on_about on_an one_for ones_he ones_to online_mostly or_the
out_i out_of own_kids pair_the parents_meeting people_who percent_of person_who photo_of please_be pocket_money
police_data presents_so reason_might recognise_it recommend_for report_a report_advise report_an right_with room_$
safe_online saw_her school_project secret_are secret_santa see_i see_the see_who server_$ should_a show_up small_$
so_is so_to still_for stop_it such_messages talk_for tell_it texting_a that_my that_young the_bit the_first the_library
the_offence the_people the_team the_trainer the_web the_word there_are they_can they_make to_hand to_ring to_someone
to_volunteer to_younger today_$ trust_the wants_me warn_mine we_make were_used what_games what_must what_percent when_a
where_a where_can whether_the which_people which_reason which_secret which_sites will_i with_$ with_child with_family
with_mine without_paying work_for would_an would_that xmas_presents your_report yr_old
""",
    -6: """
000_offences 10_and 12_like 14_yr 15_year 17_$ 18_now 22_she 29_how 3_years 40_and 5_year 6_year 9_yr ^_am ^_dont
^_forget ^_show ^_swapped ^_tell ^_youngest a_course a_decent a_discord a_dm a_foster a_group a_hat a_line a_paper
a_short a_ten a_war about_groomers abroad_how after_minors am_18 am_27 am_an am_mother am_one and_do and_now and_sites
app_where are_still are_that as_evidence ask_her asked_for at_the attracted_to babysit_wont bad_is bad_to be_daft be_me
bed_before best_parental birthday_$ can_recognise can_teach cases_$ cat_to chat_without chats_private chats_to check_on
checks_work chess_club child_$ child_first child_online class_he class_of classmates_$ close_the contact_the
contacted_$ controls_and courses_$ cover_$ curious_about daft_to data_$ dating_sites daughter_chats daughter_find
daughter_to day_$ describe_the discord_server do_need do_single do_these does_any down_for due_tomorrow encrypted_chat
encryption_to everybody_is expected_of for_christmas for_little for_new for_our for_twelve for_volunteers for_year
foster_carer found_a friend_she from_it from_their games_are get_$ get_better get_robux gets_a girl_who girls_get
groomer_get groomer_in groomers_persuade gum_out hand_in has_been has_the hat_on have_seen have_twins he_says he_thinks
her_i her_online her_that his_bed his_class how_bad how_due how_should i_$ i_ban i_call i_check i_close i_look i_take
i_talk if_my illegal_pictures in_his in_london in_roblox is_got is_sat kid_curious kid_gets kids_dont kids_hide
kids_like kids_or kids_tell kids_they kindly_explain late_$ leave_a leave_his like_in little_league make_friends
make_up making_him man_from man_in may_i me_it me_then meet_other meet_them meeting_$ meeting_a members_$
message_children message_her moderated_$ mother_of mum_thinks my_14 my_childs my_husband my_little my_players never_do
never_tell no_to nobody_would noon_$ now_he of_$ of_3 of_8 of_them off_$ offences_into offenders_gain old_is old_wants
on_dating ones_under only_with or_only or_young other_parents paper_round passed_round past_a penalty_for people_in
people_need people_report percent_$ phone_she piano_pupil pick_kids pictures_$ plan_$ please_dont pokemon_cards
portion_of prom_$ protection_$ pupils_$ put_it reason_to report_about report_in report_pics risk_$ robux_without safe_$
safe_as safeguarding_children santa_list say_no science_$ seating_plan secret_so seeing_$ should_make shower_without
since_when sit_still sites_are sites_how smile_on so_much so_staff someones_grooming staff_can start_talking stay_$
story_of student_i sure_i surprise_party survey_where swapped_pics tablet_$ team_$ tell_anyone tell_me tells_me text_$
thank_you that_be that_moderated the_bus the_cam the_cinema the_count the_criminal the_grandchildren the_high
the_original the_reports the_role the_url the_whole them_means they_feel things_$ thinks_it through_her tht_parents
time_$ to_prom to_their told_me took_place training_$ tricks_they try_the twelve_$ uncle_$ use_tht victims_$
vulnerable_$ wanting_to wants_to was_caught way_the were_both were_the what_are what_expected what_kind when_he
where_and where_you which_$ which_cam which_cases which_courses who_lives who_talk who_teach with_small without_me
would_do would_it write_about writes_to wrong_$ year_$ year_11 you_have you_recommend you_use yr_olds
""",
    -5: """
13_to 13_yo 14_do 14_i 18_$ 22_the 7_year ^_age ^_hi ^_jk ^_lol ^_mostly ^_only ^_reading a_7 a_budget a_chat a_crush
a_gentle a_message a_model a_number a_piano a_share a_small a_spoke a_story a_thank a_toddler about_safe about_school
about_there ad_for advise_$ age_7 age_child ages_$ ai_being am_13 am_asking am_joking am_seeing am_so among_the
an_article an_image an_old and_12 and_get and_hates and_there any_child any_example anything_on app_gets appeal_$
approached_$ article_say as_her ask_a asked_her asked_if asking_them backdoor_so be_children behind_it being_used
believe_me best_place better_at between_kids bill_$ book_somebody boring_$ borrow_a bot_$ bot_like boys_get budget_$
bus_in camp_$ can_go can_mind can_pick can_she can_stranger card_$ caught_in character_in chat_where chats_what
check_you child_do children_about children_can children_homes choir_$ christmas_presents coach_is control_is
could_parents counselling_for course_that crush_on details_on did_you discord_i discord_moderator discord_to dms_to
do_abusers do_mods does_grooming does_your doesnt_want drink_more eggs_so encryption_$ excuse_me explain_encryption
family_link family_which figures_$ find_my find_out first_get for_11 for_asking for_football for_it for_keeping
for_newspaper for_small for_teens for_them for_younger forces_$ found_$ friendship_with from_home from_my games_to
gaming_$ gap_between get_advice get_caught get_picked get_talking get_young gets_to girl_2 girl_he girls_then good_age
good_opening groomers_usually grooming_a grooming_and group_chat group_work hates_me have_chat have_who he_knows
he_likes he_said hello_i her_and her_out her_stepdad here_what hide_chats hide_easter him_in him_she his_day home_$
homes_$ homework_$ hour_$ how_come how_would i_appeal i_approach i_borrow i_bring i_cant i_forgot i_in i_passed
i_protect i_tutor i_went if_a image_$ in_danger in_internet in_manchester in_own in_the in_what invite_a invite_her
is_best is_fuel is_how is_locked is_one is_some is_that isnt_it it_give it_off jk_but joking_$ just_the keep_wanting
kid_and kid_for kid_like kid_off kids_after kids_need kids_not kids_under know_what know_which known_victims
lab_researcher least_moderation leaves_me legally_$ let_an let_him letter_$ lied_about like_an link_on linked_to
long_may look_in look_into lost_$ mad_$ make_$ make_contact make_friendship makes_such makes_the manchester_$ many_were
me_at means_$ meant_to messages_from messages_kids messenger_keeps met_the methods_of mind_the mine_says minors_to
moderation_i more_details more_time more_water mostly_young move_a my_10 my_12yo my_boyfriend my_country my_lad my_old
my_school my_scout my_small my_thirteen myself_in named_in need_i never_met next_if no_backdoor no_money nobody_knows
not_talk not_to nursery_$ of_any of_teen of_those of_us of_where off_kids offenders_first offer_on old_a on_cam
on_saturday on_switch on_the on_tinder one_get one_girl one_has one_is one_line one_reason one_thing one_where
ones_that out_how paragraph_of parent_$ parental_control paying_$ people_$ people_say permission_$ person_i pic_i
pics_back pics_off place_for places_to play_with please_tell practical_guidance present_for profile_$ rather_than
reach_the really_an reasons_$ report_and report_do rules_for safe_chatting safe_in said_it same_man says_good school_i
school_nurse scout_group search_engine seen_the sender_and sent_me server_what she_promised shop_$ short_of should_i
should_look should_my side_so six_year so_kind somebody_for speak_i speak_in spot_the spying_$ stay_home step_daughter
stop_today stranger_get stranger_wins stuff_to susie_hargreaves sweets_at swim_teacher take_a talk_so teach_how
teach_year teaching_assistant teenager_who tell_you testing_you that_isnt that_makes that_me that_there the_dog
the_group the_hidden the_known the_list the_main the_names the_number the_nursery the_penalty the_place the_researcher
the_sex their_site them_for they_$ they_chat they_get they_listen they_move they_talk they_teach thing_$ this_one
three_kids time_to to_be to_chatting to_draw to_fall to_let to_me to_next to_pay to_people to_run to_set to_sign
to_stranger to_tidy to_town tomato_plants towels_$ trade_off training_people trust_and trying_to turned_out turning_13
twins_$ uk_$ up_her up_is up_the up_who ups_$ walk_to want_$ want_make want_practical warn_my website_$ were_there
what_number what_their when_child when_could where_it where_there which_act which_figure which_gifts which_is
which_paragraph which_platforms with_others without_grown without_scaring without_them wont_go wont_let word_with
works_$ worry_about would_just would_teach write_here wrong_with year_12 york_$ you_explain you_tell young_adult
young_the youngest_kid your_instructions youth_worker youtube_channel
""",
    -4: """
10_in 12_both 12_how 12_to 12s_$ 14_$ 150_$ 15_and 16_$ 27_$ 45_and 4_good 5_yr 6_so ^_adoptive ^_boys ^_can ^_deleted
^_found ^_from ^_isnt ^_kid ^_message ^_old ^_pay ^_planning ^_since ^_somebody ^_that ^_what a_30 a_5 a_6 a_baby
a_babysitter a_boyfriend a_card a_case a_colleague a_dragon a_drawing a_fight a_letter a_little a_long a_name a_naughty
a_search a_second a_shy a_single a_six a_slide a_surprise a_word a_youth about_being about_csam about_photo about_with
abusers_do accident_$ accounts_to accused_of act_like add_a add_up added_to addicted_to adoptive_dad adults_or advice_i
advise_kids after_grooming against_the age_can age_play age_which agree_on ai_is ai_used all_$ all_of also_tell am_40
am_boring am_i am_student an_app an_assembly an_example and_in and_is and_misses and_recipient and_then and_we any_recs
anymore_$ anyone_who apps_games apps_have apps_used are_as are_their are_two arent_real article_i as_photographer
asked_a asks_kids assistant_$ at_me at_practice at_school at_work attention_of attraction_to awkward_$ babysit_asked
background_checks be_14 be_so be_wrong become_a bedtime_lol been_looking before_an before_bedtime being_a believes_me
best_with block_them books_$ books_are box_to boy_i boyfriend_how boys_my boys_where bruises_$ but_he by_when by_year
call_$ call_the cam_in cam_live can_offenders can_play cant_stop care_$ case_without caught_out change_my changed_$
channel_$ chat_filter chats_if chats_on child_after child_contacted child_friendly child_legally child_tell
children_already children_book children_keep children_play christmas_$ class_so come_online comes_by comes_in
controls_for could_it count_of country_$ course_$ cover_the crime_$ crime_to dad_looking daughter_and days_i deal_with
delete_old detection_$ did_he did_i did_police didnt_$ died_$ dinosaurs_$ directly_$ disappearing_messages
discord_before do_background do_experts do_for do_girls do_little do_so does_ai doesnt_believe dont_log dose_the
down_before down_images drop_the easier_if encrypted_ones end_it every_time exactly_$ explain_$ explain_it faces_in
fall_under feel_sick figure_for file_$ filter_so find_abuse find_how first_response fly_to follow_me for_advice
for_daughter for_grandparents for_if for_in for_liking for_make for_mine for_not for_old for_staying for_those for_what
forgot_to friends_that from_a from_kids from_parents games_and games_do games_for garden_$ gender_$ gentle_way
get_access get_behind get_deleted get_feelings get_free get_police get_to get_used gets_the gifts_do gifts_work
girl_upstairs girls_mum give_it give_to go_away go_home gone_$ good_$ good_reasons got_for got_the grandma_$
grandparents_$ grandparents_where grandson_$ groom_children groomed_kid groomed_pupil groomed_what groomers_pretend
groomers_write group_tells hardest_for has_anyone hate_myself have_good have_made have_said he_leaves he_want help_her
her_about her_book her_face her_grandfather her_notes her_quiet her_real her_room her_see her_some her_swim her_the
her_tutor here_same him_go him_knowing him_something hired_me his_secret host_$ how_abusers how_ai how_dose how_many
how_talk i_answer i_block i_blur i_calm i_end i_mentor i_paint i_recognise i_wonder if_an if_only if_the in_chapter
in_chats in_children in_group in_her in_leeds in_one in_so in_training internet_to into_chats ip_$ is_alone is_chatting
is_coming is_discord is_missing is_my is_supposed is_under is_wrong it_come it_exact it_fine it_gets it_go it_happens
it_illegal it_like it_not it_opens it_say it_tell it_time it_what itself_$ itself_and iwf_find jail_for just_say
keep_the keeping_kids kid_at kid_can kid_get kids_arent kids_books kids_cant kids_exactly kids_got kids_groomed
kids_never kids_only kids_servers know_whether known_ones last_of last_week lawn_$ learn_english left_back lesson_$
lessons_$ let_my like_from like_the link_me listen_to little_bro locked_out log_your long_$ long_you mad_i made_some
make_child make_photo makes_it mall_without man_filming man_on man_writes many_apps many_crimes may_one me_about me_go
me_his me_is me_not me_one me_please me_send me_taken mean_the meet_him meets_$ mentor_to message_young messaging_a
messenger_has messenger_kids missing_$ moaning_$ money_where most_of mother_says mother_to moving_a mum_asked mum_for
mum_id mum_she mum_works must_know must_to my_13yo my_9 my_boy my_cousins my_family my_grandson my_group my_lawn
my_mother my_new my_talk my_youngest name_$ name_for naming_the near_york need_it nephew_is nice_to night_how
nights_and no_$ no_and no_clothes no_secret no_trouble nobody_came normal_for normal_to not_around not_for not_guilty
not_illegal not_know not_let not_only not_teens notes_what number_do of_40 of_apps of_girls of_one of_our of_prevention
of_puppies of_stuff off_for offenders_$ offenders_in ok_i old_be old_how old_on old_or old_right old_who olds_i on_apps
on_file on_staying on_teens on_with once_you one_give one_how one_without ones_is ones_what online_friend
online_grooming only_12 only_sender only_six opens_with or_what other_$ others_and ought_to our_family our_little
our_school over_my paint_with paper_$ parents_finding parents_letter parents_should parents_who park_who parties_to
party_for pass_it past_the people_have people_how people_want per_the permission_slip phone_before phone_is photo_for
photographer_how photos_i pic_to pick_one pics_they picture_removed pictures_and pictures_vanish planning_a
platforms_use please_find police_catch police_just police_to presents_from prison_for problems_$ promised_to properly_$
protection_people pupil_about pupil_is puppies_$ q_what quarter_of quiet_i quiet_pupil quit_$ readers_$ reading_about
really_her really_young recipient_can recs_$ reply_$ report_for report_please report_somebody request_$ riding_a role_$
round_$ round_a round_is run_away safe_for safety_so said_i saw_on say_is say_what saying_my says_give says_she
school_$ school_hired scouts_$ searching_for second_account secret_online secret_to secret_way send_her send_police
sends_the server_if set_the sexual_messages share_be share_to shd_i she_$ she_allowed she_become she_say should_be
should_know showed_me single_app slip_$ small_garden so_not so_tell so_which some_pics somebody_$ someone_on
something_on son_$ sorry_to stepson_trust stop_asking such_a swear_$ swimming_lesson take_$ taken_off talent_show
talk_$ talk_like targets_$ teach_my technically_$ teens_where tell_parents tell_their tell_us ten_how text_i
that_children that_do that_girls that_ok that_one that_tells that_way that_we the_advice the_article the_attention
the_cases the_chats the_easy the_encrypted the_fake the_mean the_museum the_owner the_portion the_record the_sample
the_sentence the_trophy the_video the_wall the_yearbook their_kids their_phone their_work them_so then_any theres_an
they_found they_meet they_old they_report they_saw they_tell they_want they_win thing_on think_my think_of this_in
this_to this_with those_who time_should to_another to_answer to_call to_drink to_grooming to_itself to_link to_primary
to_prison to_recruit to_the to_year told_you training_firms trick_or trick_they tried_to trophy_$ trouble_$ trust_of
turned_off turned_twelve under_12 under_18 understand_the up_online upstairs_comes us_to use_encrypted usually_start
video_of waiting_for wants_a washing_up watch_for watch_the water_at way_$ we_can went_to were_under what_happens
what_her what_police what_she what_steps what_trick what_word what_you when_$ when_someone where_may where_pictures
where_she which_body which_image which_share which_single which_video who_asks who_does who_gets who_had who_looks
who_says who_tells who_told who_worry wife_who win_my wise_$ with_her with_him with_stranger with_teens with_that
with_us without_him without_naming without_what women_my word_do work_without works_nights works_with would_even
would_grooming would_notice would_understand wrong_and year_8s year_by year_group years_$ you_a you_card you_dont
you_go you_like you_please you_see you_so young_daughter young_men younger_girls your_age your_hidden your_ip
""",
    -3: """
100_to 10_yo 11_and 11_or 11yo_so 12_a 12_i 12_too 13yo_to 14_how 16_and 2_hours 3_things 42_so 4_and 5_for 71_$ 7_how
82_percent 83_from 8_for 8_i ^_access ^_been ^_caretaker ^_dad ^_detectives ^_excuse ^_foster ^_girl ^_has ^_have
^_howd ^_lifeguard ^_mods ^_neighbour ^_our ^_pass ^_percentages ^_promised ^_put ^_safest ^_sexual ^_share ^_shoot
^_surely ^_there ^_whenever ^_whered a_16 a_backdoor a_beginner a_bench a_big a_change a_chart a_code a_criminal a_flat
a_graph a_grumpy a_law a_leaflet a_look a_mans a_music a_necklace a_normal a_one a_person a_picture a_pirate a_place
a_plane a_poodle a_privacy a_report a_rescue a_room a_seven a_sign a_solicitor a_source a_special a_statistic
a_straight a_tall a_therapist a_trusted a_tutor about_a about_children about_girls about_secret about_stranger abroad_$
abuse_$ abuse_images abused_as abusers_hide account_$ account_that add_him adults_as adults_who age_checks age_children
age_for age_in ai_must ai_the alone_by am_11 am_16 am_19 am_71 am_attracted am_au am_deaf am_that am_trainer am_writing
america_$ an_accident an_account an_au an_encrypted an_online an_out an_overnight and_asked and_asking and_by and_gets
and_got and_once and_pretend and_says and_their and_they and_thinks and_who and_why and_without another_$ answer_this
any_detail any_more any_video app_do app_people approach_a apps_do apps_verify apps_where are_11 are_being are_in
are_meets are_named are_needed are_school are_some are_suitable are_taken around_$ article_explain article_where as_in
as_proof as_the ask_him ask_his ask_me ask_parents ask_to ask_where asked_about asked_how asked_to at_7 at_bedtime
at_eleven at_her at_least at_our aware_of away_at away_for baby_pictures back_from back_with bad_person be_able
be_friends be_here be_looked be_regulated be_right be_stopped because_he because_it because_same because_she
been_groomed been_sending begs_me behaviour_$ being_too believe_the belt_$ bench_with best_friend better_with bit_where
body_obtained book_club bot_that bought_her boy_so boy_will boys_i boys_so brother_$ brother_off but_a but_my but_she
buy_a by_mistake by_train called_when camping_with can_look can_reach can_read can_show can_switch can_warn card_for
cards_where case_do cases_and cases_they catch_people catch_them change_in channel_for chat_in chats_$ chats_as
chats_by chats_like check_a chess_$ child_lied child_need child_out child_picture child_what children_on
children_please children_use choose_which christmas_tree class_$ clothes_in club_for coach_of colleague_drives
colleague_is come_$ come_for come_into comes_to committee_meets consent_to contact_with controls_$ convince_my could_be
counts_what course_do course_people cover_this cpr_step crimes_$ criminal_$ cringe_$ d_d d_group dad_does daft_$
dance_$ data_about data_on data_show daughter_of day_or deals_with dear_and delete_my deleted_the describe_and detail_$
dick_pics did_she dinner_$ dming_kids do_any do_cpr do_many do_on do_predators do_she do_stuff do_tasks does_$
does_that dog_died doing_something down_the draw_a drew_me eighteen_$ else_$ else_can elses_phone email_$ encrypted_$
english_$ enough_$ even_come even_say examples_$ exchange_of fake_pictures fake_profiles fake_so family_photos
father_of feel_at find_em find_i finds_them first_aid first_day first_time folder_how for_and for_anyone for_dinner
for_his for_learn for_learning for_testing for_tiktok for_which forget_to forgot_my foster_child free_$ friend_is
friend_so friend_wants friends_at friends_with from_100 from_and from_people from_poland from_someone fun_she game_is
games_were get_abused get_along get_believed get_rid get_year gets_in gets_it getting_mad getting_worse gifts_to
girl_at girl_i girl_keeps girl_says girl_that girl_turning girls_boys girls_is girls_or girls_share give_examples
give_their gives_the giving_kids go_through goes_with going_on gone_to good_to good_with got_a got_catfished got_one
grandson_to graph_$ groomed_child groomed_kids groomed_on groomer_how groomer_say groomers_how grooming_for grooming_in
grooming_took group_and group_have group_how group_i guess_$ hackers_$ had_to haha_how half_term have_boys have_they
he_cant he_tell he_wont help_a help_at help_him help_my helpline_$ her_12 her_a her_brother her_children her_homework
her_is her_on her_picture her_pictures her_sister her_tablet her_words here_a here_i hidden_cases hide_the him_but
him_to his_cam his_game his_new home_id home_with homework_i hours_to how_are how_common how_often how_safe how_small
how_such how_were hunter_groups i_deal i_her i_liked i_lure i_messed i_reported i_send i_store i_switch i_write id_keep
id_need id_trust if_child if_he if_this image_generator in_america in_an in_bed in_for in_id in_kids in_skyrim in_spain
in_these instructions_$ interested_in internet_$ into_in into_private is_$ is_6 is_7 is_allowed is_and is_chat is_doing
is_grooming is_like is_planning is_pretending is_really is_relevant is_safe is_safer is_safest is_same is_tht
is_turning is_what is_where isnt_cringe it_awkward it_called it_condition it_gone it_live it_lol it_looks it_love it_ok
it_site it_wrong iwf_$ job_$ join_our just_flirting just_want keep_chatting keep_kids keeping_secret keeps_asking
keeps_forgetting keeps_quiet kept_$ kid_delete kid_so kid_use kids_aged kids_clothes kids_in kids_round kids_say
kids_start kids_themselves kids_too kindly_find kinds_of knew_which know_about know_anymore knows_the lad_is laugh_$
law_cover law_here law_student least_dangerous leave_me left_$ left_over lego_$ less_shy lets_play like_11 like_numbers
like_this like_to line_$ links_2 little_cousin little_secret live_in live_on lol_how lonely_kid long_do look_inside
look_like looked_into looking_after made_a made_it made_me make_pictures make_someone make_the make_with makes_her
making_it man_ask man_at man_online man_said mans_flat many_different many_girls many_groomers many_men many_sweets
many_times many_under mate_to maths_$ maths_is may_be me_a me_do me_from me_like me_no me_nobody me_of me_on me_out
me_see me_up me_whatever mean_boys mean_or median_age meet_teens meets_are men_actually message_me messages_are
messages_under messaging_app messaging_apps messaging_me messed_up met_on mine_who moderation_$ mods_spot more_at
more_followers more_if most_$ most_and most_dangerous most_often most_young mostly_boys mostly_girls much_can much_is
mum_at mum_of mum_took must_a must_ask must_i my_13 my_children my_club my_code my_d my_dad my_granddaughter my_head
my_local my_only my_step my_story my_teen my_teenager my_uncle my_username myself_i myself_what name_check named_$
nasty_$ need_them new_kid new_law new_school new_teaching next_to night_and no_chat no_experience no_friends no_more
no_report no_scanning nobody_$ nobody_listens nobody_will not_a not_alone not_just not_leave notice_a notice_grooming
novel_the now_it nudes_$ number_1 number_goes of_5 of_6 of_a of_football of_fourteen of_meets of_myself of_nine
of_second of_small of_thing of_this off_and off_with offline_$ ok_to old_girls old_says old_these old_was olds_in
on_child on_girls on_little on_our on_that once_what one_$ one_child one_does one_find one_man one_page one_sentence
one_tells one_word online_is online_she only_her only_one only_wants only_what open_it open_the opening_up or_12
or_just or_median or_mostly or_not or_other or_she or_where original_article other_apps other_kids our_house our_server
out_as out_online outside_$ outsiders_cant over_what owner_has page_handout parent_id parents_and parents_group part_$
part_where pedo_hunter people_do people_tell percentage_please person_$ person_that phone_away phone_because phone_for
phone_please phone_under phone_with photo_with pic_of pick_for pick_up pics_to pics_who picture_from picture_that
place_where plane_$ platform_named play_a play_chess please_please poem_about poem_as police_dont police_is police_what
poodle_$ post_it print_the privacy_settings private_chat private_from profile_picture pupil_drew pupil_tells pupil_what
put_their python_code quality_$ quickly_$ quid_$ quiet_for reach_them read_it read_this reading_$ reading_your
records_had reject_$ relevant_for reminds_me removed_$ report_find report_gives report_look report_speak report_stuff
report_tells report_them reported_them rest_$ rewrite_this rich_$ rid_of ring_the risky_$ roblox_he rota_for safe_on
safeguarding_trainer said_that same_as same_of saw_my say_ai say_he say_something say_sorry say_which says_i says_it
scene_where school_at school_gate school_it school_wants screen_time second_phones secret_but secret_chats secret_code
secret_with see_if see_maths sell_it sells_her send_an send_my sending_gifts sending_my sends_me sent_the server_he
server_how server_is servers_with services_$ setting_up settings_to seven_year sex_of sexual_$ share_her share_with
sharing_a she_do she_get she_keeps she_lets she_said she_says she_told she_took she_use she_want she_wont should_stop
shouldnt_have shouldnt_of show_$ show_a show_for signs_$ simple_words sister_in sit_in sizes_$ skyrim_how sleep_in
slide_id small_child so_bad so_good so_id so_like so_please so_we social_studies somebody_is somebody_to someone_asked
someone_elses someone_is someone_keep someone_tell someone_to something_from somethings_wrong son_without staff_meeting
start_school stay_private stay_quiet steps_do stickers_$ still_a still_believe still_out stop_before stop_messaging
stop_someone stopped_$ store_family story_in story_with stranger_cant stranger_for stranger_online stranger_write
suitable_for suspicious_about swap_pokemon swap_to sweets_$ swimming_lessons switch_it take_it take_them taken_away
talk_in talking_does teacher_counts teacher_here teacher_notice teacher_what teen_$ teenager_to tell_nobody tells_the
testing_purposes than_the that_$ that_age that_cant that_kids that_lots that_man that_not that_parents that_what
the_abuser the_act the_admins the_answer the_bot the_charity the_christmas the_coach the_committee the_course the_crime
the_divorce the_expert the_experts the_father the_garden the_gender the_helpline the_message the_minimum the_morning
the_nspccs the_numbers the_others the_person the_primary the_pupils the_records the_series the_share the_sims the_staff
the_suspect the_trainers the_uncle the_very the_xbox their_chats their_favourite their_first their_messages them_a
them_get them_up them_what them_which theory_why there_anything there_be there_more there_numbers there_teacher
these_numbers they_check they_keep they_know they_pass they_take they_think thing_do thing_to things_on think_$ think_a
think_the thirteen_year this_law this_line those_has those_working threatened_to three_have three_of through_to
tiktok_account time_alone time_i time_on tips_from to_11 to_15s to_adults to_chats to_compare to_delete to_fly
to_follow to_girl to_grandma to_help to_jail to_join to_lie to_live to_private to_show to_stay to_travel to_wipe
told_him tomorrow_$ too_long total_$ touch_me trainer_of travel_alone tree_$ true_$ trusted_adult turn_on tutor_$
tutor_and tutor_make two_kids under_eighteen under_this under_twelve under_what under_which up_my us_i us_on use_ai
used_$ v_bucks vanish_how verify_age version_$ version_of video_games video_on wake_up want_bath want_changed want_help
want_me wants_mum wants_pics was_not watch_dont water_$ water_in we_cover we_sit we_write web_$ week_$ were_a
were_against were_girls were_groomed were_kids were_they what_3 what_am what_course what_gives what_help what_kids
what_makes what_papers when_an when_asked when_did when_it when_your where_kids where_used whered_they wheres_good
which_organisation which_page which_settings who_can who_checks who_groomed who_has who_is who_my who_sees who_sent
who_were whom_do whom_should will_anyone will_you wins_a wipe_a with_2 with_children with_girl with_our
with_schoolgirls with_someone with_your without_an without_freaking without_your wont_listen words_in worries_me
would_$ would_hide write_$ write_down write_in write_like write_me wrote_this year_1 year_10 year_4 year_before
yearbook_$ you_ban you_cant you_gave you_how you_kindly you_list you_make you_really you_rewrite you_show you_think
you_work young_boy young_lives young_was youngest_age youngest_asked youngest_victim your_kid your_own youth_leader
""",
    -2: """
12_or 12_times 13_and 13_who 16_soon 16_yr 17_what 18_asking 19_how 20_$ 21_000 27_and 2_in 2_under 300_euro 30_year
31_and 3_$ 3_in 48_hours 4_$ 4_to 500_words 5_and 5_tips 5_to 7_to 83_turned 93_$ ^_150 ^_added ^_adult ^_adults ^_all
^_another ^_asked ^_average ^_cant ^_caught ^_child ^_coach ^_come ^_compare ^_darts ^_daughter ^_deepfake ^_disregard
^_dnd ^_draw ^_every ^_everyone ^_fill ^_first ^_gift ^_girls ^_grandma ^_hmu ^_hr ^_karate ^_leave ^_looking ^_lost
^_man ^_messaging ^_met ^_mum ^_nearly ^_now ^_nude ^_official ^_once ^_photographer ^_plenty ^_poor ^_relation
^_roblox ^_says ^_school ^_script ^_set ^_son ^_sounds ^_student ^_sum ^_swim ^_ten ^_turning ^_until ^_wait ^_when
^_whoever ^_whose ^_wtf ^_year ^_your a_bank a_birthday a_broken a_car a_chess a_childminder a_cockapoo a_concert
a_confidential a_court a_creepy a_cricket a_cruise a_cv a_dad a_dbs a_dick a_dozen a_factory a_final a_firm a_former
a_fraction a_garden a_grandson a_helpline a_holiday a_joke a_list a_man a_mention a_mum a_newsreader a_old a_pfp
a_photographer a_pint a_presentation a_probation a_referral a_robot a_score a_shame a_simple a_sleepover a_social
a_stop a_susie a_target a_teaching a_teen a_thing a_thriller a_time a_trade a_train a_uk a_warrant a_way a_woman
a_world a_youtuber about_encryption about_live about_mine about_minors about_nudes about_one about_online about_private
about_that about_which abuse_it abuse_pics abuser_to abusers_from account_for account_private act_can act_covers
adding_my address_from adult_to adult_working adults_being advice_from after_i after_reading after_that after_they
again_at again_because again_what again_with against_primary against_this against_young age_at age_check age_did
age_limit age_range age_rating age_she aged_11 ages_for ages_now ages_of ai_make all_150 all_are all_day all_members
all_my all_on allowed_$ allowed_for alone_and alt_for always_on am_afraid am_alone am_gone am_his am_home am_interested
am_nearly am_right am_starting am_want among_those an_alt an_and an_argument an_autistic an_email an_essay an_eye
an_foi an_internet an_older an_xbox and_always and_answer and_bad and_bought and_cant and_comes and_forgot and_game
and_games and_has and_have and_hold and_just and_live and_loves and_make and_online and_over and_plays and_saw
and_sends and_some and_something and_started and_telegram and_that and_used and_wants and_websites and_wont and_young
angry_$ another_app answer_again answer_from answer_the answer_where answered_$ any_case any_data any_numbers
anybody_want anyone_so anyone_there anyone_to anyone_up anyone_want anyone_what anything_about anyway_how app_and
app_doesnt app_has app_have appear_in application_children apps_by apps_for apps_i apps_is apps_over apps_stop
apps_that are_affected are_all are_among are_bots are_chats are_encrypted are_free are_from are_more are_most are_of
are_safest are_teenagers are_they are_thinking are_under are_young arent_about argue_$ arrested_for arrests_what
art_server article_tell as_abuse as_described as_friends as_i as_if as_me as_one as_though as_victims as_you ask_again
ask_because ask_so ask_which ask_you asked_an asked_us asked_what asking_a asking_about asking_me asking_my asking_to
asks_me asks_my at_11 at_15 at_his at_primary at_talking at_them at_uni at_weddings aunt_who authors_$ average_$
baby_pics back_to back_were back_who bad_people bak_$ bath_$ battery_$ be_12 be_aware be_brought be_experiencing
be_good be_i be_illegal be_real be_that be_up because_i because_my become_the bedrooms_$ bedtime_what been_a
been_having before_$ before_going beforehand_$ begged_me beginner_i behind_the behind_you being_abused being_blackmail
being_here being_threatened best_apps best_man best_present best_savings better_off bill_got bill_make birthday_gift
birthday_present biscuits_$ bit_about bit_me bit_on blackmail_for blackmail_my blackmail_over block_first block_someone
bogged_down book_a bored_of bot_drop bot_you both_13 both_in boy_of boy_or boyfriend_and boys_a boys_are boys_how
boys_to boys_you breaking_it brother_to brought_in bullying_or bus_$ bus_driver but_this buy_cheap buy_used by_default
by_groomers by_his by_one by_text cake_$ call_anyone call_if called_a calling_her calls_online cam_is came_across
came_to camp_for can_buy can_compare can_feel can_he can_hide can_parents can_still can_tell can_text cant_find
cant_tell car_and car_for card_from carer_and carer_i case_of case_on cases_never cases_that cases_where catch_groomers
change_it changes_$ changes_in charge_$ charge_for chart_$ chat_apps chat_by chat_can chat_herself chat_i chat_like
chats_dont chats_for chats_of chats_only chats_when chatting_to cheap_$ cheapest_$ cheat_code check_an check_how
checks_for checks_my checks_your child_as child_delete child_discloses child_feel child_here child_isnt child_know
child_may child_or child_recorded child_safety child_step child_tells child_the child_under children_from
children_never children_services children_that children_were childs_address childs_behaviour cite_this class_how
class_i clean_forgotten closed_my clothes_$ cloud_$ club_are coach_$ coach_i coach_says coach_under coach_which
code_for come_and come_on come_out come_the comes_on common_is communication_with compare_$ compare_the compared_to
concert_$ concert_with condition_$ contact_kids control_app conversation_starters cool_uncle cops_get corner_$ cost_to
could_just could_my council_$ count_me countries_have counts_are coursework_$ court_$ cousin_in cousins_$ cover_for
cover_it covers_one covers_six creepy_message crime_novels crime_when crimes_on cross_country cruise_$ cry_and cubs_$
dad_comes dad_so dance_teacher dancing_on dangerous_$ dangerous_for dare_i data_come date_a daughter_alone daughter_ask
daughter_got daughter_wants day_ideas day_of days_so default_for describe_it described_here detect_groomers
detect_grooming dick_pic did_most did_something didnt_find discloses_$ discord_says disregard_the dissertation_i
dm_from do_as do_bad do_he do_in do_my do_others do_things do_with doctor_$ does_anybody does_roblox doesnt_$
doesnt_have doesnt_know doesnt_show doesnt_work doing_stuff dont_believe dont_kids dots_$ down_to down_what dragon_$
drain_the draw_me drawing_on driving_me e_mail e_me each_age earn_the easy_words eating_so eating_the eggs_$
elementary_school email_from encrypted_app encryption_and encryption_is encryption_will end_to engine_is english_how
english_is enough_evidence entries_come essay_$ essay_for essay_on estimate_the euro_or even_do evening_how every_one
evidence_she exact_name exchange_is excuse_for excuses_$ experience_$ experiencing_abuse experts_want face_$ fair_$
fair_for families_$ family_chat far_too father_$ feel_like feel_safe few_words figure_covers figure_would figures_how
figures_please files_$ fill_in filled_in films_are filter_on filters_for final_$ find_advice find_anything find_friends
find_grooming find_guidance find_him find_other find_that find_the finished_on first_thing first_to first_week
first_year flat_in flirting_if float_$ foi_to follower_list for_10 for_8 for_ages for_days for_encryption for_free
for_gta for_guidance for_happy for_helping for_media for_pictures for_police for_school for_their for_victims for_word
for_you forbidden_ones force_$ force_for force_recorded forces_for forces_there forget_your forgotten_if fortnite_with
forum_$ foster_kid found_chats foundation_$ four_year fraction_of free_now friend_got friend_he friend_i friend_in
friend_moved friend_told friends_$ friends_only from_germany from_google from_him from_i from_now from_old from_romania
from_turkey from_what from_where fuel_$ fuel_report funny_ones game_friend game_in game_my games_that games_where
gate_and gave_me gdpr_$ germany_and get_and get_around get_boys get_called get_for get_named get_over get_pictures
get_reported get_targeted get_tips get_up get_why gets_groomed gets_his gets_messages gets_money gets_nasty gift_ideas
gifts_are girl_had girl_said girl_tell girl_tells girl_we girl_when girlfriend_is girlfriend_she girls_aged girls_do
girls_one girls_online girls_part girls_percentage girls_too give_an give_them given_$ gives_no giving_tips go_about
go_after go_alone go_back go_down go_if go_when going_into good_and google_maps got_asked got_blackmail got_bogged
got_groomed got_three grandad_and grandson_and grandson_on groomed_as groomed_last groomers_get groomers_go groomers_on
groomers_talk groomers_tell groomers_win grooming_as grooming_early grooming_figures grooming_kit grooming_the
grooming_was grooming_which grounds_are group_of group_the group_under grouped_$ groups_$ groups_of gta_$ gta_online
guides_group had_gone half_of hand_over handball_girls hands_on happen_to happened_and happening_to happens_if
happens_now hargreaves_line has_it has_just has_stuff has_video has_what hash_check have_$ have_bad have_been
have_clean have_kept have_three have_two he_checks he_gets he_liked he_lives he_picks he_play he_post he_really
he_wants he_was help_for help_so her_aunt her_brothers her_clothes her_come her_diary her_friend her_grandad
her_location her_or her_photo her_surprise her_to her_trust her_up her_who here_kids here_not hi_i hidden_text
hide_christmas hiding_place him_again him_getting him_stop him_when his_girlfriend his_house his_mates his_school
his_teacher history_$ horses_$ hotel_$ hotel_for hours_when house_if how_tall howd_you hypothetically_a i_advertise
i_arrange i_came i_carry i_changed i_charge i_chose i_clicked i_confront i_e i_earn i_forget i_havent i_introduced
i_kind i_left i_moderate i_noticed i_open i_own i_print i_raise i_saw i_sit i_stopped i_told i_trick i_trust
i_volunteer i_wake i_warm id_look id_want idea_$ ideas_$ if_kids if_somebody ill_do ill_report illegal_for images_i
in_court in_detention in_general in_grooming in_gta in_how in_jail in_night in_person in_something in_them in_total
in_turkey inside_a insists_that instead_$ instead_of instructions_and interest_rate internet_if into_eating
into_encrypted into_force into_french into_someones into_trouble introduced_them invite_to ipad_$ is_14 is_16 is_24
is_an is_at is_begged is_cheapest is_far is_his is_lonely is_making is_meant is_next is_nice is_ok is_someone is_their
is_threatening is_too is_very isnt_a isnt_number isnt_safe it_also it_asking it_been it_but it_can it_cost it_do
it_dont it_gave it_get it_goes it_happening it_if it_matters it_more it_my it_of it_orders it_own it_privately it_rules
it_share it_so it_sound it_sweet it_till it_twice iwf_and job_title join_$ join_the joke_$ journalist_with judge_me
just_chat just_take just_ugly karate_$ keep_asking keep_her keep_looking keep_thinking keeping_an keeps_coming
keeps_getting keeps_making kid_a kid_about kid_have kid_my kid_of kid_safe kid_tells kids_faces kids_fall kids_getting
kids_go kids_have kids_herself kids_home kids_know kids_lot kids_make kids_messages kids_name kids_party kids_rite
kids_usually kids_wont kind_and kindly_see kit_for knew_the know_$ know_are know_if know_in know_of know_who
knowledge_$ known_$ known_gender knows_but knows_where lab_$ lads_only laptop_what laptop_would laptops_$ last_night
last_year laughed_at law_on law_say law_so law_start lead_$ leader_asks leaflet_for leaflet_in learning_spanish
leave_her legal_for legal_to legit_$ less_secure lesser_known let_a let_under light_$ like_encryption like_for like_now
like_primary likes_horses limit_on limits_and line_chart line_from line_in line_that line_where line_with link_the
links_for list_all list_for list_with listed_$ listens_to little_$ little_because little_brothers live_streaming
lives_being local_force lol_my lol_she lol_what long_they looks_into looks_terrified loop_over loves_minecraft lowest_$
lure_a mail_address main_character make_bath make_python make_short make_sites make_their makes_contact making_new
making_them man_he man_i man_sits many_adults many_children many_never many_offenders many_records marry_her match_is
mate_best mate_he matters_whether me_5 me_500 me_by me_can me_cheat me_enough me_everything me_half me_how me_nervous
me_off me_pick me_promise me_right me_slang me_system me_they me_why mean_in media_$ medication_against meet_children
meet_up meeting_and meeting_someone meets_apps men_message mentioned_$ mentions_$ message_so message_them message_with
messaged_me messages_as messages_i messages_if messages_like messaging_kids messaging_my messenger_for middle_aged
mind_about mine_is minecraft_so minimum_age miss_her mod_here mode_$ moderate_a moderated_for money_do money_from
more_boys more_friends more_on morning_$ most_at most_cases most_grooming mother_from move_in move_me moved_to
much_percent much_pocket much_sleep mum_and mum_gets mum_says mums_at must_be must_do must_give must_he must_they
mute_$ my_baby my_cam my_dance my_dissertation my_firm my_first my_follower my_girls my_guides my_guild my_lads
my_message my_online my_penpal my_photos my_pic my_reading my_real my_report my_shoulders my_sister my_sociology
my_teenage my_teens my_toddler my_tutor my_under my_yr name_how named_and named_i names_of names_please names_what
nan_$ nearly_half need_advice need_be needed_before needed_to neighbour_is nervous_for never_acted never_said
never_understood new_accounts new_rules nice_thing niece_$ niece_she night_without nits_$ no_kids no_need no_nicely
no_of no_one no_phone no_really no_safeguards no_three nobody_believes nobody_can nobody_gets nobody_has normal_ones
not_being not_doing not_enough not_find not_get not_going not_live not_primary not_proud not_report not_so not_there
not_training not_what not_yet nothing_where novels_and now_and now_dan now_my now_on now_what nude_pics nudes_and
number_and number_from number_is number_or number_there numbers_for numbers_i numbers_not nurse_$ obviously_$ of_4 of_9
of_adults of_fifteen of_handball of_not of_offences of_old of_ours of_parents of_pupils of_safeguarding of_such
of_trust of_under of_year of_your off_as off_by off_discord off_her off_without offence_for offence_sexual offence_when
offences_$ offences_i offender_$ offenders_find offenders_go offenders_start offers_the officer_here officer_how
officer_who offices_$ offline_abuse oil_change ok_bot ok_for ok_it old_family old_for old_go old_guys old_need
old_perverts old_school old_still older_girl olds_and olive_skin on_encryption on_him on_iphone on_minors on_netflix
on_one on_safe on_to on_wednesdays one_about one_believes one_by one_dot one_girls one_little one_more one_number
one_offence one_pic one_pupil one_side one_will one_works one_year one_years ones_and ones_how ones_kept online_any
online_are online_did online_how online_safety online_these online_to online_what online_which only_$ only_ever
only_find only_have only_if only_servers only_teens only_wanted only_watches open_for open_private open_up or_also
or_do or_girl or_he or_how or_is or_middle or_more or_offline or_stay order_$ organisations_named original_$
other_countries other_crimes other_one other_teens our_chess our_club our_football our_parent our_pupils our_volunteer
out_here out_your outfits_get over_list over_something over_the over_when own_chats own_friend own_pic own_up owner_$
paid_for parents_ask parents_cant parents_knowledge parents_on parents_read parents_the parents_with park_for part_of
partner_is pay_me paying_a pays_me penpal_from people_are people_i people_my people_pay people_will people_with
people_working per_year percent_were percentage_of percentages_in percentages_without person_for perverts_or
phone_which phones_can phones_for photo_from photo_taken photo_without photos_and photos_which photos_without pick_her
pics_with picture_a picture_what pictures_off platform_would platforms_are play_where players_in plays_fortnite
plays_music please_do please_help please_which plenty_of plot_is point_in point_of poland_how police_and police_arrest
police_ever police_for police_found police_get police_in police_know police_logs police_officer police_said police_the
police_think police_trace police_would police_write police_wrote polite_way politely_$ poses_as possible_to practice_$
predators_talk present_do pretends_to previous_instructions primary_how primary_scool privacy_lot private_and
private_messaging private_parts private_server private_video probation_officer project_$ promise_not prompt_$
prompts_to proof_for proportion_$ proud_of published_this pull_out pupil_asked pupil_on pupils_about pupils_has
puppy_be purposes_give put_the puts_a python_loop python_to question_for quiet_at quiet_but quoted_so railcard_$
rainy_day raise_it rank_$ rate_$ rate_for read_fuel read_out read_their real_number real_person real_story really_$
really_i really_only receptionist_a recognise_a recommend_a recorded_the register_for remember_$ remember_about
remove_a report_give report_him report_i report_it report_mention report_name report_on report_one report_or
report_this report_which reported_it research_associate rest_of revision_$ right_about right_and right_now ring_if
ring_my rise_$ risky_for roblox_asked room_and room_for rude_to ruined_$ rules_let rules_on safe_and safe_off
safeguards_$ safety_i safety_worry said_his said_not said_the sample_size saturday_and save_my save_what say_1 say_a
say_anywhere say_child say_her say_online say_police say_the say_you says_13 says_a says_are says_hell says_her
says_how says_no says_only says_that says_they scare_the scared_to scaring_her school_but school_disco school_exchange
school_friend school_my school_photos school_picture school_pictures scool_$ scotland_$ scout_troop script_$
secondary_schools secret_about see_what see_yourself sees_my self_harming selfies_$ sellin_a send_$ send_a sends_stuff
senior_research sent_$ sent_one sentence_$ sentence_for sentence_on sentence_so series_would server_and server_for
server_needs server_owner server_which servers_$ set_a seven_and seven_what seventy_nine sexual_communication shame_i
share_baby share_photos share_was she_argue she_asked she_cry she_hasnt she_isnt she_knows she_likes she_looks she_send
she_sent she_stop she_wasnt she_works shoot_me short_$ should_anyone should_do should_get should_it should_kids
should_parents should_stay show_anyone show_me show_you shy_pupil shy_she sick_of signs_a signs_could signs_in signs_of
signs_should signs_show signs_that sim_only sister_to site_i site_what sites_and sites_check sites_which sits_with
six_years size_of skin_$ skip_the small_kids small_minority small_talk so_am so_bored so_do so_done so_easy so_hard
so_just so_no so_people so_stranger so_there so_unfair so_unwilling so_when so_who sociology_coursework sold_my
some_creep some_how some_kid some_man some_old some_python somebody_has someone_in someone_sends someone_sent
something_about something_stupid something_that somewhere_for son_where sort_a sort_of source_for source_link sources_$
spanish_$ spying_on squad_$ staff_training stage_at start_i starters_for starting_now starting_to stat_for statistic_i
statistics_$ stay_calm step_$ step_one stepdad_$ steps_as steps_for still_catch still_go still_messaging stopped_eating
stories_$ story_$ story_i straight_answer stranger_and stranger_on stranger_writes stream_$ streamer_he student_from
student_on student_to students_ask studies_$ study_$ stuff_and stuff_for stuff_they stupid_$ such_as suggest_how
supposed_to surely_$ surely_not surely_they survey_$ survey_about survive_a sweet_$ sweet_text switch_that
system_prompts take_off take_the talk_what talk_which targeted_$ targeted_more teacher_from teacher_i teacher_if
teacher_spot team_of teams_$ tech_companies technical_solutions teen_for teenage_son teenagers_about
teenagers_themselves teens_and teens_get teens_hang teens_which telegram_$ telegram_is tell_anybody tell_if tell_on
tell_they ten_for ten_of term_$ test_tell text_and text_my than_me thank_her that_answer that_arent that_hides that_in
that_list that_looks that_messages that_never that_off that_really that_safe that_somethings that_their that_to
that_wanted that_you the_actual the_author the_baby the_babysitter the_back the_background the_bathroom the_battery
the_beach the_board the_bottom the_car the_charities the_charitys the_companies the_cool the_county the_day the_door
the_dragon the_end the_entries the_epq the_figure the_firms the_five the_foundation the_four the_fuel the_gap the_girls
the_good the_groomer the_hours the_image the_instructions the_internet the_ipad the_job the_leaflet the_leavers
the_letter the_line the_local the_mall the_man the_means the_messaging the_met the_method the_middle the_missing
the_nearest the_net the_organisations the_page the_parcel the_peoples the_percentage the_percentages the_phone
the_phrase the_picture the_piece the_plot the_policy the_polite the_request the_rule the_sender the_single the_slang
the_son the_stage the_stat the_study the_surname the_survey the_swimming the_teens the_thing the_time the_train
the_trampoline the_trust the_trusted the_trustees the_uk the_us the_victim the_water the_woman the_years the_younger
the_youth their_a their_address their_birthday their_books their_childs their_excuse their_methods their_offices
their_stuff them_already them_apps them_back them_did them_does them_has them_like them_talking them_were
themselves_and themselves_or then_act there_anybody there_medication there_that there_was there_what there_wording
these_cases these_creep these_men these_messages these_people they_be they_closed they_estimate they_give they_go
they_knew they_made they_put they_scan they_were they_will they_wouldnt thing_and thing_is things_does think_about
thirteen_and thirty_$ this_a this_from this_i this_link this_man this_stuff this_what this_wrote those_150 those_checks
those_that thoughts_$ thoughts_about three_year through_a tiktok_$ time_it time_which times_and tips_where title_of
to_15 to_cam to_collect to_cook to_court to_dance to_data to_die to_do to_feel to_him to_introduce to_leave
to_manchester to_minors to_online to_other to_our to_parents to_play to_print to_protect to_prove to_remember to_remove
to_respond to_ride to_sort to_take to_teens to_telegram to_this to_throw to_train to_videocall to_what today_what
told_$ told_anybody too_close took_her took_pills tooth_fairy top_$ touch_her tournament_$ town_with track_my
trade_winds train_ticket trainer_say trampoline_$ trampoline_park translate_your trick_my trip_to trip_where trouble_on
trust_as trust_you trustees_meet trusting_him try_again tuesday_$ turn_into turned_into turning_16 tutoring_a
twelve_tell twins_aged two_$ two_boys under_16s under_18s under_9s under_a under_gdpr under_it understand_my until_what
up_an up_by up_or up_screaming up_so us_do us_who use_discord use_for use_these use_without used_by used_most uses_an
vacation_request very_youngest victims_like victims_of victims_under victims_was victims_were video_i video_to
villain_in volunteer_for volunteering_with wait_was wall_$ want_300 want_is want_not want_somebody want_understand
want_write wanted_$ wanted_for wants_her wants_nudes warm_up warrant_$ was_legal wasnt_a way_home way_in way_is
way_with we_ask we_have we_know we_move we_parents we_talking we_tell websites_are weddings_$ wednesdays_$ week_how
were_children were_like were_setting were_to what_act what_counts what_ee what_films what_gets what_grounds what_have
what_job what_mean what_methods what_on what_permission what_pic what_portion what_reason what_report what_rules
what_safeguarding what_share what_so what_software what_tricks what_type what_way what_worries what_wrong whatever_$
whatever_you when_somethings when_there whenever_a where_buy where_each where_from where_most where_parents wheres_this
which_ages which_bank which_does which_dont which_emoji which_expert which_experts which_games which_groups which_it
which_kid which_kids which_laptop which_lies which_not which_organisations which_outfits which_question which_rules
which_safety which_should which_skills which_streamers which_tactics which_three which_vpn which_websites which_year
who_$ who_asked who_hates who_keeps who_message who_messages who_mind who_poses who_published who_speak who_write
whole_thing why_does why_dont why_is why_me why_they wife_to wifi_$ will_the win_at with_83 with_cam with_cubs
with_each with_friends with_just with_mates with_normal with_only with_people with_primary with_pupils with_same
with_sources with_ten with_these with_this with_without with_young without_breaking without_control woman_quoted
women_$ wont_be wont_give wont_look wont_sleep word_grooming words_on work_$ work_and works_for works_in worksheet_$
worried_$ worst_$ would_believe would_find would_have would_help would_love would_shock would_somebody would_there
would_to would_you wouldnt_tell write_crime write_my write_out written_in wrote_down wrote_the wrote_up wtf_is yeah_how
year_2 year_gets year_old year_the year_to year_where years_had years_how years_number years_old you_allowed you_and
you_block you_could you_describe you_fast you_get you_had you_learn you_leave you_lose you_not you_open you_read
you_ring you_seem you_talk you_told you_what young_are young_i young_kids young_victim young_what young_women
younger_brother younger_teens youngest_group youngest_in your_numbers yourself_in yr_9
""",
    -1: """
000_$ 000_children 000_kids 000_known 000_led 000_which 0_$ 10_can 10_min 10_says 10_years 10k_followers 11_12 11_13
11_it 11_nearly 11_what 11_with 12_girls 12_is 12_loves 12_make 12_my 12_right 12_staff 12_swimming 12_the 12_thing
12_what 13_$ 13_ans 13_for 13_he 13_just 13_keeps 13_old 13_or 13_too 13_what 14_ans 14_does 14_he 14_now 150_and
150_different 150_games 150_wheres 15_i 15_the 15_what 16_i 16_or 16_what 16_year 16s_$ 17_but 17_for 17_year 18_itself
18_the 18s_$ 19_19 19_20 1_1 1st_responce 200_dollars 20_yr 23_$ 24_too 25_$ 25_i 25_year 26_47 26_and 28_and 2_is
2_more 2_years 30_yr 34_and 350_$ 350_and 350_kids 350_offences 3_30 3_and 412_days 47_and 4_boys 4_figure 4_in
4_primary 4_year 500_or 500_times 50_quid 5_$ 5_8 5_yrs 6_$ 6_and 6_months 6_to 6_years 7_and 7_asked 7_or 7_yr 83_$
8_in 8_kids 8_to 8s_$ 90_percent 999_or 9_0 9_10 9_how 9_is 9_lol 9_million 9_that 9s_football ^_5 ^_6 ^_83 ^_about
^_according ^_ages ^_annual ^_answer ^_anything ^_apparently ^_aunty ^_autistic ^_backdoor ^_besides ^_between ^_bill
^_bit ^_blackmail ^_bored ^_boyfriend ^_break ^_bruh ^_came ^_camhs ^_caravan ^_casting ^_chatbots ^_check ^_clever
^_clues ^_complete ^_conviction ^_cops ^_correcting ^_could ^_counselling ^_cousin ^_cub ^_custody ^_cute ^_different
^_discord ^_dm ^_dms ^_dog ^_drop ^_dump ^_elementary ^_encryption ^_ex ^_feel ^_feeling ^_few ^_fewer ^_figure ^_fire
^_five ^_flip ^_fortnite ^_friends ^_games ^_gifts ^_giving ^_grandad ^_groomed ^_haha ^_hamster ^_having ^_headteacher
^_home ^_honestly ^_if ^_ignor ^_ill ^_it ^_iwf ^_jai ^_journalist ^_judge ^_keep ^_lab ^_lad ^_law ^_librarian
^_likely ^_lonely ^_look ^_mainly ^_mans ^_many ^_meet ^_meeting ^_metadata ^_methodology ^_methods ^_minors ^_mock
^_mod ^_more ^_most ^_mr ^_mums ^_must ^_nah ^_nans ^_new ^_next ^_nmbr ^_nothing ^_nr ^_number ^_offenses ^_older ^_on
^_online ^_open ^_ou ^_over ^_override ^_packed ^_password ^_peak ^_penalty ^_people ^_percent ^_phishing ^_photo
^_picture ^_plot ^_poster ^_prank ^_preparing ^_pretty ^_primary ^_prison ^_quarter ^_quater ^_quit ^_radio ^_random
^_rather ^_ratio ^_really ^_recommend ^_recorded ^_recruiting ^_remember ^_repeat ^_replace ^_roll ^_romeo
^_safeguarding ^_same ^_saw ^_say ^_schools ^_scouts ^_second ^_seems ^_select ^_sell ^_senior ^_settle ^_shh ^_sister
^_skip ^_smallest ^_software ^_something ^_speak ^_spel ^_started ^_stop ^_students ^_sudo ^_survivors ^_take ^_taxi
^_these ^_three ^_to ^_training ^_treasurer ^_trend ^_trust ^_trying ^_turns ^_tutor ^_twenty ^_type ^_un ^_watch ^_web
^_werent ^_which ^_wifi ^_wipe ^_word ^_worst ^_yo ^_yungest a_$ a_13 a_17 a_25 a_b a_background a_bag a_barrister
a_beach a_bear a_best a_better a_bike a_bill a_bit a_block a_blogger a_booking a_bots a_bouncy a_busy a_calendar
a_cardigan a_character a_charity a_chatbot a_checklist a_choir a_city a_clip a_clue a_coin a_college a_columnist
a_company a_concern a_controlling a_cool a_criminology a_curious a_customer a_date a_dating a_daughter a_day a_dear
a_debate a_decade a_definition a_degree a_detention a_developer a_do a_fact a_fan a_fellow a_figure a_fine a_five
a_fiver a_flight a_football a_four a_fox a_girlfriend a_goldfish a_great a_grooming a_guides a_guitar a_hacker
a_handful a_head a_heading a_headline a_hidden a_hobby a_homework a_horrible a_human a_hundred a_judge a_knife a_lab
a_lesson a_librarian a_lifeguard a_lighthouse a_lock a_lonely a_lost a_lottery a_magician a_magistrate a_mail a_match
a_mature a_meeting a_meltdown a_meme a_messaging a_mind a_minecraft a_monster a_neighbour a_nervous a_newborn a_nice
a_not a_page a_panel a_parcel a_part a_party a_pc a_peer a_percentage a_piece a_pizza a_platform a_playgroup a_policy
a_pool a_poster a_pound a_present a_pro a_problem a_profile a_project a_purchase a_python a_question a_quiz a_rap
a_reason a_recipe a_reference a_register a_relative a_roleplay a_rough a_row a_rule a_say a_scrambled a_section
a_separate a_session a_shared a_shareholder a_shed a_side a_smartphone a_software a_spare a_stat a_stepdad a_strange
a_stranger a_strong a_summary a_summer a_supply a_survivor a_suspicious a_swear a_t a_team a_tech a_teenage a_teenagers
a_tenner a_tent a_tick a_tiny a_tired a_trainer a_troop a_ukulele a_user a_vacation a_volunteer a_watch a_wedding
a_weekend a_worry a_younger a_youngster abilities_should about_12 about_200 about_abuse about_ai about_an about_dad
about_discord about_doing about_fake about_first about_forty about_fourteen about_good about_homework about_in
about_known about_looking about_male about_men about_messages about_offenders about_people about_primary about_privacy
about_protecting about_safeguarding about_sharing about_six about_them about_thinking about_to about_who about_young
above_and above_this abuse_and abuse_does abuse_is abuse_material abuse_the abuse_were abused_$ abused_in abused_me
abusers_$ abusers_are abusers_get abusers_win acc_to accordingly_$ account_got accounts_get accounts_or accounts_with
acording_to act_in act_normal act_that acting_out action_$ acts_$ actually_work add_encryption add_my add_this added_me
admin_$ adopt_me adult_asking adult_has adult_in adult_is adult_keeps adult_offenders adult_sends adult_sext adult_she
adult_what adult_who adult_with adults_around adults_messaging adults_vs advertise_a advice_for advices_about
advise_against affected_were afraid_my afraid_of afraid_to after_a after_an after_her after_kids after_lunch after_pill
after_primary after_she after_what again_lol again_the again_we again_who against_$ against_a against_children
against_grooming against_little against_my against_phones against_scanning against_them age_12 age_13 age_5 age_as
age_counts age_go age_had age_mentioned age_not age_on age_ones age_or age_they age_under age_was age_were aged_13
aged_8 aged_ten agen_where agree_with agrees_with ahead_$ ai_behind ai_bot ai_can ai_for ai_generated ai_images ai_law
ai_makes ai_on ai_prompt ai_that ai_to ai_with aim_in all_girls all_her all_i all_night all_one all_previous all_them
all_these all_those all_users all_what almost_half alone_asking alone_how alone_or alone_till alone_to alone_without
already_a already_knew already_left already_one already_paid already_sent alternative_to always_ask always_online
always_the always_two am_20 am_23 am_31 am_8 am_about am_against am_begging am_building am_comparing am_dead am_father
am_fifteen am_fine am_fourteen am_gay am_having am_ill am_just am_leaving am_literally am_lost am_married am_over
am_preparing am_putting am_reading am_refugee am_setting am_shaking am_still am_studying am_terrified am_trans
am_trying am_waiting am_watching am_worried among_us among_victims amounts_to an_a an_abbreviation an_abuser
an_allotment an_apps an_egg an_engineer an_envelope an_evil an_imaginary an_incident an_influencer an_interview
an_office an_oil an_overdose an_underage an_unfiltered an_unrestricted and_11 and_14 and_6 and_9 and_action and_all
and_also and_begs and_below and_boys and_chats and_child and_daughter and_donts and_eleven and_father and_fifty and_for
and_found and_gave and_girls and_gives and_guides and_hides and_internet and_juniors and_know and_known and_last
and_leave and_makes and_needs and_organisation and_out and_photos and_pics and_post and_private and_ran and_robbers
and_said and_scouts and_sending and_sexual and_should and_sixteen and_snapchats and_sneaks and_somebody and_someone
and_speak and_starting and_talk and_tells and_think and_this and_to and_tonight and_touches and_turn and_was and_wheres
and_whoever and_whom and_whose and_with and_work and_wouldnt and_younger angry_if angry_when annual_tally ans_et
answer_a answer_anything answer_in answer_is answer_like answer_please answer_shorter answer_with answered_the any_$
any_ai any_and any_books any_comparison any_country any_decent any_did any_evidence any_foundation any_good
any_guidance any_idea any_law any_link any_message any_number any_percent any_point any_real any_reason any_rules
any_specific any_stat any_tricks anybody_recommend anybody_say anyone_$ anyone_but anyone_have anyone_i anyone_in
anyone_look anyone_watching anyone_with anything_in anything_she anyway_i anywhere_$ aoife_$ ap_is app_did app_firm
app_goes app_it app_kids app_my app_names app_of app_should app_so app_takes app_they app_which app_with appear_$
applies_to apply_for apps_and apps_because apps_check apps_did apps_does apps_each apps_has apps_hide apps_if apps_kids
apps_so apps_were are_10 are_14 are_4 are_6 are_9 are_90 are_adults are_ai are_always are_and are_at are_building
are_caught are_crimes are_dan are_doing are_for are_games are_going are_grooming are_helped are_listed are_little
are_mentioned are_missing are_not are_online are_people are_really are_sensible are_staff are_targeted are_these
are_things are_trading are_unknown are_used are_what are_with are_worst arent_counted arent_they argue_that argument_$
argument_against argument_over arguments_$ around_children around_parental around_young arranged_to arrest_me
arrested_and article_a article_for article_get article_have article_how article_in article_so as_$ as_being as_boys
as_cases as_far as_grooming as_kids as_mine as_of as_small as_told as_well as_what as_young ask_as ask_how ask_i ask_in
ask_what asked_of asked_which asked_why asking_as asking_her asking_how asking_in asking_where asks_a asks_every
asks_for asks_her asks_the asks_to asks_you assembly_$ assembly_on assembly_what assistant_coach assistant_how
associate_who aswell_$ at_12 at_13 at_14 at_16 at_17 at_6 at_8 at_88 at_all at_an at_assembly at_bowls at_children
at_dad at_dinner at_half at_hers at_if at_images at_lessons at_maths at_morrisons at_number at_rugby at_sports
at_toddler attempts_$ audio_version author_just author_year autistic_son awareness_of away_$ away_his away_if away_in
baby_clothes baby_in baby_on baby_to babysitter_i babysitting_two back_a back_door back_her back_how back_lost back_my
back_off back_up backdoor_and bad_about bad_experience bad_how bad_i bad_men bad_picture bad_secret bad_thing bad_what
bag_for bags_$ ban_it band_wants bands_$ bank_offers banned_i banning_phones bar_on barrister_i basically_$ battle_pass
be_$ be_an be_at be_banned be_better be_by be_changed be_charged be_curious be_doing be_done be_down be_easier be_fair
be_for be_forced be_gone be_groomed be_grooming be_late be_less be_most be_nice be_normal be_of be_off be_offline
be_passed be_put be_ready be_safe be_safer be_sent be_stuffed be_the be_under be_victim be_victims be_watching be_what
be_worse be_younger beach_pics became_an because_9 because_fewer because_is because_mine because_one because_that
because_we become_an bed_at bedroom_door bee_$ been_arrested been_asking been_at been_hurt been_identified been_in
been_on been_pretending been_threatened been_through been_watching before_anyone before_friday before_he before_my
before_passing before_secondary before_we before_when begging_you begin_as begin_with beginner_$ beginner_start
beginning_with begs_not begun_to behalf_of being_hurt being_manipulated being_mentioned being_messaged being_passed
being_put being_targeted being_what believe_a believe_in believe_it believe_what believed_me believes_that belong_to
belongs_to below_secondary below_some below_what beneath_the besides_her besides_the best_gift best_mans best_mic
best_month best_picture best_range best_single best_vpn better_aim better_from better_recording better_than between_a
between_grooming between_the big_a big_folder big_one big_school bigger_$ biggest_$ biggest_share bike_$ bikini_pics
bill_and bill_coming bill_do bill_going bill_is bill_like bill_no bill_passed bill_then bill_which birthday_she bit_of
blackmail_after blackmail_by blackmail_she blackmail_with bleep_test blink_$ block_every block_him block_list
blocked_by blogger_i board_$ board_games bodies_and body_is body_that boil_an book_one book_safeguarding book_that
booked_the booking_a booking_training books_for bored_entertain bored_so bored_talk boss_of bot_be bot_do bot_does
bot_forget bot_i bot_keep bot_keeps bot_save bot_to bot_with both_lots both_mums both_sides bottom_end bought_me
bought_the bouncy_castle boy_about boy_and boy_for boy_got boy_has boy_is boy_keeps boy_next boy_please boy_says
boyfriend_21 boyfriend_did boyfriend_makes boyfriend_of boyfriend_scared boyfriend_who boyfriend_wont boys_be boys_for
boys_it boys_more boys_no boys_on boys_school boys_share boys_suffer boys_than boys_there boys_they boys_tonight
bra_size brands_$ bread_$ break_character break_in break_it break_the break_your breath_you bribe_my bright_but
bring_for bring_this bristol_$ bro_8 brother_he brother_wont brothers_$ brothers_and brothers_friend brothers_in
brought_a bruh_why buffering_$ build_a build_in build_kitchens building_$ building_a building_player built_in bus_a
but_also but_can but_her but_not but_now but_only but_our but_police but_quiet but_some but_sounds but_wants but_when
but_where but_you buy_my buy_trainers buy_training by_3 by_8 by_accident by_an by_her by_my by_myself by_safeguarding
by_some by_this bye_to call_for call_his call_me call_their call_them call_what called_$ called_her called_what
calls_how calls_me calm_a cam_for cam_of cam_please came_in came_up cameras_at camhs_wait camp_and campaign_for
can_apps can_be can_boys can_children can_grooming can_help can_message can_pay can_people can_practise can_record
can_schools can_spot can_stop can_to can_view can_you canada_please cant_$ cant_be cant_get cant_have cant_open
cant_read cant_talk cant_unsee caption_for caption_under captions_$ car_has car_in car_with cardigan_where cards_$
cards_and care_home cared_about career_$ carer_here carer_the carers_$ carers_how carpet_$ carried_on carrying_on
cars_$ case_$ case_companies case_for case_in case_is cases_against cases_of cases_please cases_reach cases_to catch_a
catch_offenders catchment_of cats_$ caught_because caught_does causes_$ cent_$ certificate_$ chance_to change_the
change_their changing_room channel_about chapter_$ chapter_should character_$ charged_if charger_$ charity_site
charitys_tips chart_for chart_how chart_of chart_the charts_$ chat_app chat_for chat_not chat_online chat_open chat_or
chat_private chat_privately chat_the chat_yes chatbot_grooming chats_a chats_and chats_are chats_can chats_how chats_or
chats_under chats_who cheap_holiday cheap_iphon cheating_in check_ages check_messages check_my check_please check_who
checked_in checking_account checking_if checks_or checks_they cheer_her cheese_$ chemistry_$ child_actors child_already
child_at child_care child_defined child_following child_from child_get child_give child_has child_join child_like
child_marriage child_might child_not child_per child_rang child_related child_sexual child_should child_speak
child_stay child_twice child_was child_who child_with children_at children_be children_being children_books
children_charity children_chats children_commissioner children_did children_got children_is children_know
children_means children_meet children_must children_need children_not children_people children_rights children_safe
children_teams children_themselves children_to childs_sex chocolate_$ choose_a choose_one circumstances_$ citation_of
city_$ city_break claim_$ claims_to class_a class_chat class_from class_got class_is class_never class_the class_with
click_through clicked_on clicked_the client_side clip_of clippers_$ closed_the club_and club_has club_how club_i
club_on clubs_have clubs_need clue_$ clue_about clue_what clues_that cn_i coach_at coach_has coach_keeps coach_wants
cockapoo_at code_name code_so code_that coded_chats codes_frree codes_of coding_club cold_is collect_my collected_$
collected_the collected_them collected_these collectors_of come_get come_my come_they comes_back comes_before
comes_from comes_out comes_top coming_for coming_in coming_into coming_over common_age commonest_age communication_$
companies_$ companies_can companies_not companies_so company_not compare_them compare_with compared_with comparing_two
comparison_with complaints_from complements_do comply_$ comply_with comunication_with concern_for concerned_about
condition_for configuration_into consent_firms consent_in consequences_for constabularies_stayed contact_$
contact_details contact_her contact_if contain_the contents_of contra_$ conversations_$ convicted_and convicted_the
cook_for cops_and cops_have cops_it cops_work copy_the cornwall_$ correct_$ correct_action correct_way cosy_for could_a
could_anybody could_find could_go could_not could_tell could_write councils_use counsellor_planning count_as
count_attempts count_recorded counted_$ counted_from countries_$ country_is country_nobody country_would course_i
course_is courses_do court_case court_i court_order cousin_shows cousin_wants cover_schools covered_in covid_$
creators_$ creep_get creep_in creep_what crime_at crime_by crime_is crime_like crimes_against crimes_and crimes_i
crimes_involved crimes_recorded crimes_were criminal_law criminology_student cross_that crossed_a cub_leader
custody_week cut_off cut_their dad_blocked dad_here dad_is dad_of dad_says dad_to dad_whose dan_and dan_has dan_now
danger_$ danger_for dare_for dare_they dare_you data_how data_in data_were data_what date_did dating_app daughter_13
daughter_4 daughter_about daughter_again daughter_can daughter_do daughter_keeps daughter_phone daughter_says
daughter_showed daughter_who day_after day_are day_bless day_for day_i day_so day_tomorrow day_with days_lol deaf_and
dealt_with dear_bot debate_partner debate_team decent_folk decide_what deepfake_nudes define_it defined_in definition_$
degree_$ delayed_$ delete_a delete_chats delete_it deleted_all deleted_it deleted_messages demand_$ demande_des
deposit_$ des_photos described_$ described_how design_$ detail_what details_for details_of detention_$ detention_for
developer_mode developer_of device_do devices_were dial_$ diary_$ diary_i diary_private did_all did_any did_groomers
did_her did_in did_it did_nobody did_not did_sexual did_susie did_to didnt_ask didnt_even didnt_reply didnt_send die_$
diff_between diff_places difference_between difference_ok different_application different_apps different_kids
different_ones different_places different_sites direct_deposit dirty_old dirty_to disco_$ disco_she discord_bot
discord_mod discord_on discord_one discord_she discord_wants discord_what discuss_how discussed_in dm_content dming_me
dnd_character do_11 do_according do_age do_an do_anything do_before do_coaches do_collectors do_give do_her do_if
do_most do_next do_now do_research do_tech do_teenagers do_their do_undercover do_who do_without do_young do_your
doctor_for documents_$ does_age does_an does_research does_scanning does_signal does_someone does_stuff does_things
doesnt_feed doesnt_it doesnt_need doesnt_she doesnt_wake dog_$ dog_ears dog_has dogs_$ doing_both doing_great doing_my
doing_the done_about done_it done_to done_with dont_answer dont_be dont_care dont_eat dont_get dont_go dont_leave
dont_like dont_need dont_obey dont_pay dont_see dont_send dont_show dont_speak dont_think dont_trust dont_understand
dont_write donts_for door_gives door_one door_shut door_the dos_and dose_it down_and down_as down_when down_without
download_the drawn_to dread_the dress_$ drew_a drill_at drill_for drilling_holes drive_how drives_a during_covid
duty_if each_$ each_and each_answer each_id each_line each_ones each_year earlier_jobs early_to ears_$ ears_pierced
eat_soup edit_a edition_$ egg_so eight_how eight_so electric_car eleven_and eleven_or eleven_so eleven_what else_has
else_what email_to emoji_do employed_$ encrypt_messages encrypted_and encrypted_how encrypted_message
encrypted_messaging encrypted_stuff encryption_debate encryption_if encryption_next encryption_one encryption_which
encryption_would end_$ end_encryption end_of end_what ender_dragon ends_$ ends_at engineer_id english_a english_not
english_with enjoy_$ enough_but enough_for enter_$ entertain_me envelope_to escapd_agen est_la et_jai europe_for
even_start even_the even_twelve ever_$ ever_asked ever_been ever_get ever_show ever_so every_adult every_breath
every_match every_member every_name every_number every_single every_week every_year everybody_else everybody_working
everyone_$ everyone_for everyone_in everyone_my everyone_named everyone_the everyone_who everyone_would everything_and
everything_on everything_you evidence_for evidence_that ex_and exact_$ exact_figure exactly_about exactly_i exactly_the
exactly_which exam_i example_in exchange_student excuses_from exercise_in exist_$ exist_already existing_$ expect_the
expected_from expert_$ expert_said expert_who experts_in experts_say experts_think expired_$ explain_consent
explain_encrypted explain_fractions explain_please explain_stranger explain_this extended_project extent_be eye_$
eyes_$ eyes_when face_and facts_and facts_to failed_$ fair_enough fairness_i fake_$ fake_accounts fake_ai fake_girl
fake_pics fake_to fall_$ fall_asleep fall_for fall_short family_friend family_room family_we fan_page fancy_booking
fancy_dress far_as fast_do father_beat father_come father_from father_is fault_$ fear_encryption feel_included feel_it
feel_so feelings_i fees_$ felt_$ fence_$ few_weeks fewer_kids fewer_than fewest_cases fifteen_$ fifteen_if fight_$
fight_for figure_can figure_include figure_not figure_of figure_so figure_with figures_come figures_include figures_to
figures_would file_it film_is film_with filming_a films_the filter_for filter_takes filter_with filters_$ find_all
find_any find_groomers find_help find_offenders find_online find_original find_us finding_$ finding_me finds_it
finds_me fine_right finish_it fire_drill firm_$ firm_can firm_do firm_look firm_tutor firms_$ firms_have firms_i
firms_left firms_scan first_in first_job first_line first_outing first_person first_rule first_so first_step first_ten
fish_with fits_in five_$ five_a five_rules five_what five_year five_yearly five_years fiver_$ fix_it flag_$ flag_a
flat_and flight_$ flinches_when flip_a foi_figures follow_the followers_$ followers_on follows_me food_$ football_$
football_near football_stickers for_9 for_abuse for_abusers for_adults for_all for_any for_apps for_babysitters
for_canada for_chemistry for_child for_debate for_different for_dogs for_each for_eight for_essay for_ever for_exchange
for_extra for_fairness for_families for_fourteen for_go for_governors for_greater for_groom for_groomed for_indecent
for_lads for_last for_lessons for_members for_minecraft for_minors for_mum for_netflix for_on for_one for_primary
for_protection for_pshe for_pupils for_ranked for_reasons for_report for_reporting for_revision for_safe for_saturday
for_scotland for_scout for_signal for_social for_sources for_staff for_streaming for_students for_sure for_teacher
for_teenagers for_then for_there for_three for_tips for_training for_travel for_two for_under for_wales for_watching
for_weeks for_when for_work for_years force_had force_me force_only forced_on forced_to forces_answered forces_didnt
forces_that forever_$ forget_it forget_whether forgot_the forty_apps forty_how forty_two forum_wants foster_carers
found_guilty found_pictures foundation_and foundation_find foundation_in four_named four_of fourteen_$ fourteen_and
fourteen_he fox_in framed_$ free_and free_me free_nitro free_vbucks french_for freshers_week friday_$ fridge_$
friend_for friend_gives friend_it friend_on friend_request friend_requests friend_says friend_sent friend_taught
friend_what friends_on frogs_$ from_adults from_brazil from_eb from_everybody from_first from_football from_games
from_ghana from_here from_how from_internet from_man from_most from_net from_next from_our from_public from_spain
from_stranger from_syria from_that from_three from_us from_when from_which from_young front_of froze_$ frree_$
fuel_list game_asked game_said game_say game_sends game_the game_they game_told game_where gamers_$ games_$ games_can
games_in games_used games_websites games_with gaming_and gather_the gathered_$ gathered_the gave_data gave_nothing
gave_the gender_known gender_was generally_$ generated_pics gentle_hike germany_$ get_10k get_any get_approached
get_banned get_bored get_em get_encrypted get_good get_hurt get_less get_nitro get_off get_out get_parents get_phones
get_quiet get_sick get_some get_someone get_them get_two get_visa get_when get_your gets_angry gets_caught gets_off
gets_targeted gets_worse getting_captain getting_into getting_phones getting_targeted gfs_little ghost_app gift_card
gifts_compliments gifts_for gifts_in girl_12 girl_about girl_aged girl_gets girl_guides girl_my girl_please girl_quoted
girl_say girl_she girl_there girl_what girl_whod girlfriend_and girlfriend_disagree girlfriend_has girlfriend_to
girls_again girls_among girls_and girls_are girls_changing girls_football girls_for girls_girls girls_in girls_my
girls_not girls_number girls_right girls_story girls_up girls_want girls_what git_commit give_any give_him give_private
give_the give_up gives_$ gives_a gives_him gives_it gives_you giving_me giving_my giving_out gmail_$ go_along go_and
go_into go_private go_quiet go_up goes_$ goes_after goes_from goes_in goes_like goes_on goes_out goes_there going_back
going_by going_quiet going_round goldfish_$ gone_up good_cam good_how good_name good_one good_secret google_what got_$
got_26 got_about got_added got_an got_arrested got_convicted got_delayed got_hacked got_hold got_in got_into got_jumped
got_killed got_links got_me got_pictures got_police got_sent got_stats got_such got_targeted got_this got_till
got_touched got_two got_your govender_for govender_mentions govender_that govender_where grade_$ gran_only gran_says
grand_$ grandad_here grandad_of grandma_about grandparents_ask grandson_he grandson_wants grateful_if great_now
greater_manchester groom_kid groom_the groomed_any groomed_at groomed_does groomed_her groomed_i groomed_not
groomed_the groomed_via groomer_asks groomer_away groomer_is groomers_act groomers_are groomers_contact groomers_ever
groomers_first groomers_gain groomers_meet groomers_move groomers_work grooming_be grooming_cases grooming_count
grooming_detection grooming_does grooming_every grooming_her grooming_how grooming_isnt grooming_kids grooming_means
grooming_numbers grooming_on grooming_or grooming_please grooming_tips grooming_today grooming_usually grooming_works
group_chats group_do group_gets group_got group_has group_says group_that groupchat_says groups_get groups_need
groups_that grownups_$ guests_and guidance_for guidance_on guidance_there guidelines_to guides_leader guild_is
guild_who guilty_$ guilty_on guitar_$ guitar_chords guys_$ hacker_$ had_in had_no had_not had_nothing had_over hadnt_a
hadnt_she haha_$ haha_imagine hair_out half_$ half_a half_the half_took half_what hamster_$ hamster_escapd hand_$
hand_down hand_up handful_of hapens_to happens_after happy_$ hard_to harder_for hargreaves_how hargreaves_work has_any
has_begun has_child has_found has_got has_grooming has_her has_his has_in has_marks has_more has_my has_pictures
has_secret has_sent has_she has_started has_things has_threatened has_three has_tips has_turned has_your hasnt_been
hasnt_come hate_it haunter_$ have_booked have_gone have_it have_just have_many have_not have_nothing have_only
have_passed have_saved have_screenshots have_stood have_thought have_thoughts have_told have_turned have_you have_your
havent_stopped having_thoughts having_to having_two he_$ he_abused he_asked he_bought he_calls he_finds he_found he_had
he_hasnt he_left he_like he_looks he_make he_makes he_met he_pays he_put he_recorded he_sent he_shows he_still he_takes
he_used he_will he_would head_of head_teacher head_told headed_$ heading_for hear_a hear_how hear_it hear_more heard_in
heard_of hed_sent helicopter_over hello_$ hello_from hello_gives help_before help_how help_i help_in help_to helped_to
helping_a helpline_for helpline_i helps_people her_abuser her_back her_child her_coach her_ears her_ex her_eyes
her_father her_first her_friends her_girls her_go her_hair her_hand her_have her_his her_into her_it her_job her_meet
her_mind her_not her_old her_older her_pay her_send her_sentence her_stop her_voice here_anymore here_can here_from
here_grandson here_in here_lol here_means here_no here_now here_so here_the hers_when herself_and hey_$ hey_hey
hicups_fast hidden_instructions hidden_way hide_messages hide_this hiding_$ higher_$ hike_for him_all him_at him_back
him_do him_finding him_happy him_how him_id him_on him_or him_pics him_will him_with himself_$ himself_when his_age
his_ball his_car his_club his_fault his_favourite his_girl his_grandad his_hand his_ipad his_job his_kids his_nose
his_number his_top his_wife history_of history_teacher hit_me hits_me hold_a hold_on holes_and holes_who holiday_camp
holiday_is home_alone home_before home_in home_screen home_without homework_server honestly_$ honestly_i horrible_stuff
hospital_$ hotel_receptionist hour_ago hours_of house_do house_he house_i house_is house_what how_accurate how_does
how_exact how_explain how_fresh how_grooming how_itd how_large how_likely how_match how_police how_reliable how_secure
how_sharp how_soon how_spread how_steep how_too how_will hr_asks hundred_and hundreds_of hunt_it hurt_before
hurt_himself hurt_in hurt_what hurts_her husband_has husband_was husbands_laptop hypothetically_which i_act i_allowed
i_always i_apply i_as i_believe i_blocked i_boil i_bookmark i_bribe i_build i_carried i_catch i_checked i_cheer
i_choose i_clean i_contact i_convince i_cook i_crossed i_dated i_decide i_describe i_dial i_donate i_download i_dread
i_drew i_even i_failed i_fit i_fix i_flag i_follow i_going i_guess i_hadnt i_hang i_hear i_honestly i_interview
i_interviewed i_lack i_leave i_lie i_lied i_looked i_lose i_made i_mend i_mention i_mentioned i_might i_missed i_no
i_owe i_paid i_phone i_politely i_promised i_really i_record i_recover i_remember i_ring i_run i_said i_save i_share
i_show i_skipped i_sleep i_spent i_started i_struggle i_support i_swear i_tel i_tell i_thought i_track i_trade i_travel
i_try i_tune i_turn i_undo i_walk i_was i_watch i_watched i_worked id_bet id_get id_just id_never id_no id_now id_to
idea_get idea_how ideas_for ideas_from identified_$ if_any if_anybody if_anything if_company if_mine if_people if_there
if_theres if_these if_two if_worried if_youd ignore_all ignored_the ill_$ ill_get ill_give ill_ruin ill_so illegal_if
illegal_in image_she imagine_a imagine_being important_that in_10 in_2 in_5 in_a in_and in_any in_assembly in_at
in_between in_canada in_care in_character in_child in_contact in_cornwall in_earnest in_easy in_europe in_five in_front
in_groups in_history in_house in_i in_itself in_kid in_lisbon in_list in_manila in_maths in_me in_morse in_nairobi
in_new in_online in_other in_parliament in_people in_phone in_primry in_rain in_report in_school in_schools in_short
in_simple in_small in_some in_spanish in_ten in_through in_under in_valorant in_water in_when in_which in_with in_word
in_would include_a include_indecent increase_over indecent_images indicate_that infants_and influencer_she info_come
information_on information_request information_requests innit_how inside_chats institutions_in instructions_do
instructions_into instructions_word intelligence_to interesting_$ internet_and internet_how internet_i internet_safer
internet_secret internet_sites internet_watchers internet_where interview_is interviewed_for into_an into_how
into_internet into_is into_keeping into_net into_thinking intro_please introduce_each introduce_them investing_in
invite_link invited_to involved_a involved_girls ipad_from iphon_$ iphone_$ iphone_or irl_and is_19 is_2 is_25 is_28
is_83 is_abused is_acting is_after is_ai is_anyone is_asleep is_awareness is_bare is_beyond is_bigger is_biggest
is_blackmail is_bright is_brilliant is_child is_closed is_cross is_csam is_dating is_deep is_dming is_done is_employed
is_fake is_fifteen is_first is_forty is_getting is_good is_groomed is_group is_her is_here is_higher is_keeping is_kids
is_kind is_last is_left is_long is_lost is_meeting is_messaging is_messenger is_mostly is_much is_nearly is_needed
is_nine is_now is_off is_old is_omegle is_online is_posting is_primary is_quiet is_quoted is_reluctant is_right
is_seeing is_sending is_sharing is_taken is_telling is_tiktok is_touching is_true is_trying is_urging is_website
is_without is_worst is_writing is_yours isnt_and isolate_the it_150 it_26 it_abuse it_against it_already it_always
it_anyway it_bad it_because it_become it_before it_begin it_begins it_by it_child it_comes it_did it_does it_easier
it_explain it_first it_getting it_gives it_grooming it_hard it_harder it_hearsay it_her it_here it_ill it_important
it_is it_kept it_kids it_lead it_list it_logged it_make it_makes it_mentions it_most it_name it_need it_no it_number
it_our it_out it_over it_painlessly it_primary it_private it_rains it_ran it_real it_realistic it_reply it_rude it_she
it_should it_show it_simple it_stuff it_takes it_tech it_telling it_ten it_too it_turned it_under it_vital it_wants
it_wasnt it_weird it_went it_where it_worst it_written itd_be itself_to iwf_appear iwf_lady iwf_use iwf_what iwf_work
jai_14 jail_under job_as job_give job_have job_interview job_would joking_this journalist_and journalist_here
journalist_how journalist_who juggle_$ jump_out jumped_by jumper_$ juniors_what just_apps just_being just_chatting
just_found just_froze just_got just_have just_kids just_let just_like just_me just_messaged just_moved just_name
just_now just_teacher just_told just_what karaoke_$ kcsie_$ keep_going keep_him keep_reading keep_secret keep_their
keep_them keeps_buying keeps_changing keeps_finding keeps_my keeps_no keeps_saying keeps_taking kept_off kept_on
keswick_$ kid_before kid_dirty kid_has kid_language kid_might kid_said kid_sent kid_sexual kid_she kid_should kid_who
kids_about kids_affected kids_age kids_any kids_app kids_as kids_by kids_call kids_cut kids_feel kids_find kids_first
kids_he kids_known kids_lie kids_my kids_next kids_numbers kids_parents kids_per kids_phones kids_put kids_safety
kids_see kids_send kids_sent kids_sexual kids_show kids_there kids_were kik_and kill_me killed_12 kindly_give
kitchens_so kitten_how kitten_to knew_$ knew_how knife_in knit_a knitting_pattern knocking_$ know_and know_every
know_everything know_he know_i know_is know_more know_people know_she know_their know_this know_whose know_you
knowing_what known_messengers known_to known_victim knows_$ knows_about knows_i knows_of lab_report lab_that lack_is
lad_has lad_i lad_so lads_about lads_how lads_i lads_or lads_say lady_from lady_have laptop_and laptop_at laptop_for
lasses_or last_$ last_6 last_but last_git last_years late_for later_life laugh_but law_about law_and law_call
law_change law_define law_is law_or law_school law_still law_what lawmakers_to laws_for lay_out lead_at leader_a
leader_i leader_need leading_national leaflet_on learn_about learn_than learning_difficulties learning_the least_bad
least_used leave_$ leave_my leave_you leaves_uk leaving_my lecturer_asked led_to leeds_for left_alone left_i left_the
legal_duty legislation_does legit_or length_$ less_cases less_like lesson_i lesson_on lessons_is lessons_to let_abusers
let_anyone let_police let_slip lets_role lets_say lets_you letter_for letter_from letter_to letters_for level_2
lgbt_kids librarian_helping library_how lie_to lies_do life_$ life_of lift_to lift_with light_on lighthouse_keeper
like_10 like_17 like_28 like_40 like_and like_every like_her like_him like_it like_my like_na like_new like_nobody
like_other like_reading like_six like_theres like_three like_what like_where like_you liked_him likely_is likely_lower
likes_lego liking_kids likley_to limits_$ line_about line_at line_of line_starts line_which lines_$ lines_the link_for
link_my linked_with lisbon_where list_em list_how list_is list_me list_please list_so list_under list_where
little_cousins live_i live_is lives_and lives_on lives_or lives_what loads_of local_news local_paper location_$
location_of location_on lock_it lock_on locked_in logged_off logs_$ logs_as lol_no lol_not lol_which london_$
lonely_and long_about long_and long_before long_can long_has long_he long_is long_one long_the long_time long_until
look_i look_old look_out look_real look_up looked_and looking_$ looking_into looking_to looks_after looks_like lose_a
lose_his lose_one lose_them lost_412 lost_every lost_in lot_$ lot_and lot_any lot_are lot_not lots_to lottery_ticket
louder_$ love_a love_each love_you loved_me loves_him loves_me loves_numbers loves_trains lower_than lump_together
lunch_$ lure_fish mac_$ machines_$ made_for magic_tricks main_finding main_points main_target mainly_young make_for
make_good make_kids make_more make_most make_such make_that make_video make_visa make_you maker_or makes_him makes_you
making_a making_me male_victims man_asking man_calling man_checked man_give man_has man_keeps man_knows man_makes
man_next man_recorded man_say man_says man_she man_so man_speech man_that man_there man_waiting man_want man_was
man_what man_wont man_write man_wrote mans_speech many_accounts many_and many_app many_aps many_are many_boys many_cops
many_crime many_diff many_film many_forces many_found many_got many_hours many_images many_little many_platforms
many_recorded many_undetected many_years many_young map_is map_of marriage_$ married_and match_$ mate_in mate_my
mate_sent mates_and mates_being matter_$ matter_what may_and may_gain may_look may_the maybe_$ mbs_kid me_abroad
me_admin me_all me_alone me_any me_anything me_are me_arguments me_away me_before me_behind me_being me_choose
me_demande me_each me_exactly me_free me_hanging me_has me_have me_helpline me_home me_honestly me_id me_lol me_message
me_messages me_mod me_money me_mum me_my me_naked me_need me_or me_real me_robux me_round me_sexual me_since me_sir
me_skateboard me_someone me_stay me_straight me_sweets me_than me_things me_too me_use me_wants me_were me_wheres
me_would me_you mean_age mean_by mean_coercion mean_no mean_under mean_when meaning_of means_can means_how means_under
meant_by meant_for medicine_$ meet_an meet_his meet_my meet_the meet_these meet_which meeting_an meeting_rooms
meets_and meets_do meets_platforms meets_the member_$ member_is member_on men_hide men_or mention_$ mention_it
mention_the mention_them mention_where mentioned_for mentioned_in mentions_the menu_of meny_$ meny_parents
message_before message_first message_from message_girls message_here message_little message_without messaged_by
messages_about messages_her messages_how messages_is messages_of messages_so messages_vanish messages_where
messages_which messages_without messages_yes messaging_companies messaging_in messaging_say messaging_service
messenger_$ messengers_that met_$ met_a met_him met_record met_someone met_this met_up metadata_of method_$ method_did
method_of mic_under mind_map minding_kids mine_are mine_because mine_didnt mine_just mine_was minecraft_$ minibus_needs
minor_and minor_for minor_in minor_online minute_talk minutes_$ minutes_of miss_$ miss_me missed_the misused_to
mny_kids mock_trial mod_on mod_so mode_on modelling_and modelling_scout moderator_$ moderator_role mods_but mods_that
mondays_$ money_over month_$ month_on month_to months_without mop_$ more_about more_after more_checks more_girls
more_he more_how more_kids more_or more_that more_to more_which morning_after most_common most_grateful most_like
most_likely most_private most_to most_vulnerable mostly_adults mot_before mother_and mother_doesnt mother_or move_to
move_you moved_$ moved_in moving_to mp_about mr_k ms_govender msn_$ much_and much_crimes much_different much_do
much_for much_grooming much_homework much_in much_money much_notice much_older much_or much_should much_time
much_younger mugs_$ mum_because mum_first mum_he mum_if mum_so mum_that mum_there mum_turns mum_what mum_would mums_how
mums_partner mums_to music_bot music_i music_which must_anyone must_lure must_report must_the must_there my_14yo my_15
my_5yo my_6 my_9yo my_acc my_address my_adult my_assembly my_bad my_battle my_carers my_charger my_checking
my_classroom my_coach my_colleague my_column my_coursework my_crush my_day my_debate my_dying my_editor my_essay
my_extended my_figures my_flatmate my_foster my_gran my_grandkids my_grandma my_headline my_homework my_husbands
my_induction my_interview my_isp my_knees my_landlord my_language my_leg my_life my_location my_lot my_love my_mbs
my_mind my_mp my_mums my_nan my_next my_notes my_novel my_nudes my_older my_partner my_partners my_paycheck my_pen
my_photo my_pirate my_pokemon my_psychology my_question my_readers my_room my_screen my_seminar my_site my_six my_staff
my_stepsis my_teammate my_ten my_tires my_trade my_two my_voice my_with myself_$ na_hey na_na name_all name_any
name_changed name_me name_or name_role name_so name_some named_because named_platforms names_from names_should
names_that names_to names_will national_training near_bristol near_half near_keswick near_leeds nearly_1 nearly_13
nearly_a necesary_for need_2 need_checks need_child need_em need_first need_help need_know need_name need_privat
need_rules need_sources need_support need_this need_three need_you needed_for needs_no needs_one neighbour_works
nephew_from nervous_about net_in net_secret net_were netball_and netflix_$ networks_or never_act never_forgive never_go
never_heard never_leave never_mind never_reach never_say never_shows never_told new_girlfriend new_kitten new_mot
new_piano new_ta new_teacher new_wife newborn_i newsletter_$ newsletter_i next_month next_steps next_week next_year
nice_$ nice_article nice_photos night_my night_so night_who nightmares_$ nights_$ nights_i nine_he nine_of nitro_$
nitro_free nmbr_of no_4 no_a no_child no_clue no_filter no_idea no_internet no_it no_list no_logs no_matter no_other
no_point no_reason no_restrictions no_signal no_sleep no_smartphone no_sources no_spoilers no_then no_trade no_way
no_without nobody_acts nobody_believe nobody_ever nobody_had nobody_in nobody_loves nobody_says nobody_tells none_of
nor_what normal_and normal_friend normally_$ nose_$ not_all not_answer not_boring not_even not_every not_follow
not_good not_how not_joking not_like not_lol not_make not_ok not_safe not_sending not_set not_sleep not_sure
not_teenagers not_that not_too not_turned not_under not_upset not_wanting not_with note_saying note_that noted_for
notes_$ nothing_happened nothing_what notice_and notice_if notice_that notices_$ notification_sound novel_about
novel_how now_a now_an now_do now_evilbot now_give now_i now_is now_just now_no now_police now_she now_show now_than
now_they now_wants nr_of nude_if nudes_are nudes_being nudes_in nudes_what number_belongs number_bigger number_did
number_i number_please number_than number_that number_where number_which numbers_about numbers_is numbers_look
numbers_so numbers_that numbers_the numbers_to nurse_a nursery_how nursery_what nut_allergy obey_me obsessed_with of_17
of_30 of_all of_august of_big of_blackmail of_cats of_choosing of_classes of_clients of_contacting of_crimes
of_drilling of_duties of_every of_fifty of_forty of_game of_going of_gone of_govender of_graphs of_groomers of_hicups
of_himself of_his of_men of_messaging of_mine of_more of_music of_need of_new of_obtaining of_office of_ones of_outfit
of_police of_practice of_private of_service of_settings of_seven of_sexual of_sites of_someone of_something
of_survivors of_swim of_ten of_there of_three of_trustees of_use of_wedding of_what of_when of_which of_whom
of_yourself ofcom_be off_between off_but off_chat off_dms off_do off_early off_first off_how off_it off_location off_me
off_someone off_this off_what off_your offence_after offence_as offence_counts offence_in offence_is offence_of
offence_to offences_against offences_for offences_is offences_it offender_and offenders_are offenders_move
offenders_never offenders_use offenders_write offer_$ offered_to office_all office_message office_where officer_said
official_crime official_name offline_what often_$ often_should oil_in ok_if old_are old_asked old_baby old_before
old_chats old_has old_if old_in old_loves old_man old_men old_messages old_money old_niece old_one old_said old_say
old_son old_this old_want old_were old_what old_where old_which old_with old_would old_you older_and older_boy
older_boyfriend older_brother older_friend older_i older_lads older_woman olds_about olds_hang olds_have olds_near
olds_what omegle_and on_$ on_abuse on_access on_again on_age on_all on_and on_at on_behalf on_bot on_boys on_calls
on_camp on_different on_every on_everyone on_games on_google on_how on_ipad on_it on_mac on_meets on_monday on_mondays
on_msn on_nudes on_offer on_omegle on_online on_page on_private on_purpose on_record on_roblox on_safeguarding
on_school on_sexual on_something on_staff on_stream on_sunday on_talking on_teen on_thursday on_tools on_top on_tuesday
on_twitter on_under on_victims on_video on_vr on_web on_windows on_xbox on_zoom once_and once_so once_the once_they
one_against one_asked one_can one_comes one_did one_else one_example one_figure one_force one_gets one_goes one_had
one_he one_hundred one_if one_knows one_lass one_last one_likes one_liner one_may one_message one_must one_name one_off
one_or one_ought one_out one_point one_quarter one_reports one_say one_says one_sees one_sent one_set one_she one_sorry
one_spot one_understands one_what one_would ones_are ones_before ones_didnt ones_does ones_infants ones_it ones_like
ones_or ones_out ones_primary ones_responsibility ones_she ones_were online_abuse online_all online_bestie online_child
online_enticement online_more online_when online_who only_about only_answer only_eight only_eleven only_for only_found
only_friend only_from only_in only_know only_or only_police only_says only_see only_talks only_teach only_text
only_that only_us only_writes only_you only_your or_21 or_an or_any or_are or_computers or_could or_did or_from or_her
or_i or_in or_isnt or_keep or_known or_lots or_must or_no or_one or_people or_scanning or_send or_should or_somebody
or_special or_they or_under or_up or_whether or_which or_who or_your orchestra_$ order_some order_you organisation_$
organisation_of organisations_$ organisations_would original_text orlando_$ other_country other_families other_man
other_mums other_people other_pupils other_rules other_sex other_teacher other_two other_users other_who other_year
ou_est ought_a our_art our_assistant our_boy our_class our_daughter our_discord our_filter our_it our_kids our_legal
our_minibus our_neighbour our_newsletter our_nursery our_pta our_scout our_style our_year our_youth ours_$ out_does
out_he out_is out_more out_over out_that out_this out_which outfit_$ outside_in over_18 over_an over_at over_chats
over_five over_it over_kids over_our over_pictures over_private over_where override_code owe_them own_bed own_safely
own_words owner_with owns_the packed_a page_12 page_has page_is page_says page_the paid_in paid_to pain_$ painful_$
painlessly_$ panel_and panel_guests panel_of paragraph_$ parcel_$ parent_do parent_whether parental_controls
parents_can parents_do parents_evening parents_how parents_make parents_no parents_still parents_use parents_want
parents_where parents_which parliament_to part_about partner_$ parts_in pass_me pass_to passage_in passed_$ passed_a
passed_around passed_on passing_$ passport_$ password_$ password_of past_five past_nine pay_but pay_him pay_on
pay_someone pay_them paypal_$ pays_for pc_$ pct_$ pdf_$ pe_kit peek_$ peer_reviewer pen_pal people_all people_around
people_chat people_for people_from people_here people_just people_know people_lie people_look people_mean people_must
people_no people_over people_quoted people_the people_they people_usually people_without people_would people_writing
peoples_who per_cent per_user percent_down percent_for percent_is percent_rise percent_where percentage_$
percentage_for percentage_where perfect_$ person_working persons_that pets_$ petty_$ phone_at phone_died phone_has
phone_maker phone_off phone_on phone_this phones_away phones_in phones_tablets phones_that phones_younger photo_app
photo_at photo_by photo_day photo_i photo_is photo_one photo_to photo_what photographs_on photos_so photos_with
piano_teacher pic_from pic_in pic_off pic_she pick_$ picked_up picks_out pics_and pics_by pics_in pics_without
picture_of picture_she picture_to pictures_back pictures_or pictures_taken pictures_to piece_$ piece_about piece_say
piece_think pinged_me pirate_and pirate_with pizza_$ pizza_place place_but place_does place_i place_on place_there
place_what placed_with plan_a planned_$ planned_law platform_$ platform_and platform_had platform_is platform_names
platforms_$ platforms_answered platforms_does platforms_is platforms_to play_football play_games play_how play_online
player_in players_$ players_what plays_online plays_with please_could please_how please_no please_repeat please_speak
plot_of poem_where point_for point_them pointers_for points_$ points_come police_are police_as police_been police_books
police_cadet police_can police_caught police_count police_do police_file police_files police_helicopter police_help
police_need police_numbers police_officers police_on police_record police_recorded police_records police_station
police_still police_stuff police_true police_use police_usually police_when police_which police_work policy_$
policy_officer policy_on politely_ask popped_up popular_apps popular_messaging popular_ones porn_if porn_site post_a
post_pics post_the posted_$ poster_$ poster_needs posts_her prank_idea pranked_me preparing_a press_release pretend_the
pretend_to pretended_to pretty_sure price_$ price_of primary_age primary_children primary_kids primary_teacher
primary_what print_that printed_version prison_$ prison_if privacy_$ privacy_campaigner privacy_in privat_messages
private_conversations private_group private_lessons private_photos private_who pro_and pro_encryption prob_nothing
problem_with problems_what profile_of project_i promise_i promised_him promised_not prompt_for prompt_in proof_$
proper_word proportion_was protect_children protect_my protecting_of protection_one protects_children protects_kids
protocol_$ prove_she provider_is pta_wants pupil_has pupil_showed pupils_are pupils_i pupils_messages pupils_mum
pupils_of pupils_that pupils_to puppy_a purchase_order pushed_back put_as put_away put_down put_his put_into put_names
put_on put_phones put_this put_those puzzles_me python_script quarter_so quater_of question_from question_i question_is
question_with questions_do questions_in quick_he quid_for quiet_pupils quiz_tonight quote_the quoted_$ quoted_besides
quoted_in rain_at rain_govender rando_tried range_for range_of ranked_tonight ranks_in rap_about rather_be rather_have
rather_use rather_what rating_$ reach_a reach_her reach_police react_to read_her read_how read_private read_up
read_your readers_cold reading_how reading_my reading_that reading_them reading_this reading_which ready_for real_$
real_age real_case real_how real_mum real_no real_quick real_reason real_thing real_with real_world really_about
really_and really_are really_delete really_get really_little really_think reason_$ reason_is reason_the receipt_$
recognise_$ recognise_them recommend_some record_high record_my record_player record_the record_year recorded_cases
recorded_crimes recorded_me recorded_of recorded_where recording_$ records_$ records_but red_flag reference_i
refrain_from refuse_to refuses_to refusing_to registration_$ regret_sending relate_to relative_$ released_it
reliable_is reluctant_to remaining_share remember_a removed_by repeat_that repeat_the replace_the replied_$ reply_for
reply_in report_bot report_claim report_come report_describe report_discuss report_explain report_if report_just
report_like report_link report_me report_not report_recommends report_send report_something report_suggest report_that
report_think report_use report_want report_what report_with reported_for reports_number reports_the reproduce_the
request_or request_what requests_$ research_group research_into researcher_$ researcher_id researcher_tell respond_$
respond_to response_$ response_training response_we retaken_$ reveals_it revise_$ reward_for right_for right_he
right_it right_not right_thing right_to right_way ring_$ ring_her rise_down rise_over risk_then roblox_for roblox_gift
roblox_have robux_$ robux_code robux_codes robux_or role_to roll_a rolls_her romania_how room_how room_i room_the
room_when room_with room_without root_$ roughly_$ round_and round_parental rounded_one row_over ruin_you rule_$ rule_of
rule_on rules_about rules_apply rules_are rules_does rules_should rules_with rules_would run_$ run_a run_off run_the
running_$ running_but runny_$ runs_a s_word sad_what safe_chats safe_from safe_surfing safe_which safeguard_a
safeguarding_$ safeguarding_here safeguarding_kids safeguarding_lead safeguarding_one safeguarding_part
safeguarding_young safest_messenger safety_$ safety_stuff safety_whose said_$ said_43 said_bye said_dont said_earlier
said_her said_id said_if said_ill said_no said_nobody said_on said_so said_they same_age same_child same_kid same_older
same_school same_word same_year sample_of samsung_$ santa_$ sat_in saturday_i saturday_what save_files save_the
saved_me savings_rate saw_a saw_in saw_it say_as say_boys say_exactly say_hello say_now say_one say_or say_she
say_smokescreen say_thank say_theres say_they say_this say_whether say_who say_why saying_i saying_it saying_no says_$
says_12 says_17 says_6 says_9 says_an says_anything says_copy says_delete says_dont says_gifts says_if says_in
says_offences says_police says_six says_so says_tell says_theyd says_things says_we says_you scan_my scanning_$
scare_them scared_the scaring_them scene_$ scheme_for school_after school_among school_club school_counsellor school_do
school_here school_if school_in school_nights school_now school_primary school_receptionist school_report school_run
school_say school_teacher school_to school_today school_years schoolgirl_i schools_by schools_do schools_i schools_the
science_museum scout_leaders scouts_and scrambled_chats scrambled_message scrambled_messaging screaming_$ screen_with
screenshot_on screenshots_of search_the secondary_age secondary_and secondary_how secret_appears secret_deposit
secret_from secret_girlfriend secret_handshake secret_is secret_messaging secret_mode secret_of secret_that section_on
secure_the secure_with see_also see_anyone see_deleted see_encrypted see_her see_his see_how see_in see_messages
see_their see_where see_whether see_which seek_with seen_a selfies_on sell_my sell_old seminar_$ send_data send_him
send_out send_pics send_picture send_sexual sending_images sending_it sending_me sending_pics sending_pictures
sending_sexual sends_him sends_pics sense_of sensibly_$ sent_and sent_him sent_it sent_more sent_nudes sent_pics
sent_stuff sentence_about sentence_that series_so server_a server_ip server_mods server_says server_she
service_encrypted session_$ set_of settings_for settle_this setup_$ sextortion_is sexual_come sexual_comunication
sexual_messaging sexual_stuff sexual_to shaking_$ shall_i share_a share_below share_for share_girls share_is share_it
share_one share_only share_under share_which shared_a shareholder_of shares_$ she_and she_came she_didnt she_felt
she_gets she_got she_hits she_lied she_loves she_made she_make she_mean she_means she_met she_need she_needs she_on
she_or she_speak she_tells she_threatens she_too she_wanted she_went she_work she_worked shed_$ sheet_$ shoes_$
shoes_on shook_$ shop_i short_answer short_does short_version shorter_$ shots_before should_adults should_ask
should_children should_our should_spend should_staff should_they should_we should_you shouldnt_i show_this shows_her
shows_how shows_it shut_down shy_boy sick_$ sick_what side_$ side_for side_of side_scanning sides_$ sign_$ sign_or
signs_for signs_indicate signs_listed signs_you silent_$ simple_please since_$ since_she since_that since_whens
single_line single_one sir_$ sister_about sister_go sister_is sister_keeps sister_she sister_wants sit_$ site_for
sites_does sites_is sites_made sites_this sites_too six_$ six_i six_times six_what sixteen_and sixteen_year size_$
size_in skateboard_tricks skins_is sleep_$ sleep_and sleep_on sleep_without sleepy_$ slide_$ slides_$ slow_$ small_art
small_as small_flat small_school smartphone_$ smokescreen_for smokescreen_i snapchats_part snaps_and snaps_bit
sneaks_out so_1 so_34 so_are so_before so_child so_close so_cringe so_cute so_does so_dont so_fast so_grateful
so_hypothetically so_in so_keep so_kindly so_mad so_nice so_noone so_obsessed so_only so_police so_sad so_theyd so_this
so_three so_tired so_you so_young social_media social_networks social_services social_work socials_and software_$
software_can software_engineer solutions_$ solutions_already solutions_are solutions_exactly solutions_out
solutions_that solutions_which some_images some_more some_one some_rando some_tips somebody_at somebody_called
somebody_says somebody_the somebody_who someone_and someone_as someone_else someone_has someone_made someone_my
someone_says someone_write someones_messages someones_private something_bad something_interesting something_nasty
something_they something_tonight something_what something_with something_worrying something_you somethings_off
somethings_up somewhere_else somewhere_that son_11 son_12 son_from son_in son_is son_say son_wants son_what song_goes
sooner_be sorry_if sorry_my sort_$ sort_them sorts_a sorts_of sound_$ sound_on sounds_fake sounds_like sounds_real
source_so sourced_$ sources_and space_$ spain_$ spanish_and spanish_for speak_about speak_english speak_freely
speak_only speak_which speaker_and speaking_exam special_needs specific_shots speech_$ spel_necesary spelling_bee
split_by spokesman_say sports_day spot_adults spot_grooming spot_it spread_$ spread_out spy_$ spy_on staff_$ staff_id
staff_know staff_meant staff_trained stage_of stages_of stand_$ stand_for stand_so stands_in start_coaching start_for
start_talk start_the start_working started_with starting_secondary starting_with starting_year starts_with stat_on
stat_that state_how statement_on states_$ statistic_about statistics_begin stats_$ stats_on stats_would statute_that
stay_longer stay_up stayed_silent stays_runny steam_cards steepest_rise step_1 step_how step_please step_so step_two
step_what stepdad_and stepdad_watches stepdad_would steps_is steps_please still_and still_cant still_grooming
still_here still_in still_not still_nothing still_protect still_report still_there stood_at stop_following stop_giving
stop_grooming stop_if stop_me stop_people stop_posting stop_searching stop_touching stopped_talking stored_$
story_about story_has story_or story_too story_where straight_away stranger_contacting stranger_from stranger_gets
stranger_has stranger_in stranger_or stranger_to streak_back stream_is streamers_are streaming_$ street_$
strong_password struggle_with stuck_indoors student_say students_$ study_find study_group study_in studying_law
stuff_from stuff_in stuff_it stuff_or stuff_up stuffed_without style_guide subeditor_says submit_a such_offence
suggest_$ suggest_kids suitable_$ sum_it sum_man summarise_it summary_$ summary_of summer_camp sunset_$ supper_$
supply_teacher support_for support_how support_is sure_it sure_this surnames_$ suspect_grooming suspicion_$
suspicious_account swap_football swap_jobs swapping_holiday swear_a swear_word swearing_$ sweets_and swim_girls
swimming_$ swimming_and swimming_gala switch_the t_shirt table_$ table_with tables_$ tablet_from tablet_how tablets_or
tactics_are take_away take_down take_kids take_me take_my take_nice take_on take_out take_pics take_your
taken_something taken_together takes_a takes_photos taking_one taking_pictures taking_the talk_and talk_dirty talk_of
talking_sexual talks_to tall_is tally_of targeted_how targeted_most targeted_on targeted_that taught_me teach_$
teach_esl teach_him teach_kids teach_this teacher_being teacher_dont teacher_for teacher_have teacher_how teacher_id
teacher_in teacher_is teacher_know teacher_one teacher_sent teacher_touch teacher_wants teacher_was team_i team_photo
team_to team_we tech_at tech_firms tech_is teen_accounts teenager_what teenagers_does teens_are teens_online teens_to
teens_who tel_$ telegram_because telegram_how telegram_one telegram_signal tell_about tell_but tell_miss tell_one
tell_people tell_police tell_tale tell_when tell_where tell_who telling_me telling_you tells_a tells_how tells_it
tells_on tells_you telly_up ten_girls ten_minutes ten_times ten_words terrified_$ test_$ test_and text_above text_can
text_for text_is text_it text_say text_with texts_me than_12 than_before than_boys than_comply than_give than_he
than_her than_one than_phone than_social than_son than_twelve than_what thanks_to that_12 that_add that_all
that_already that_an that_anyone that_apps that_article that_bad that_because that_being that_blocking that_boy
that_boys that_called that_close that_company that_costs that_count that_deletes that_does that_figure that_film
that_for that_gave that_girl that_goes that_govender that_groomed that_grooming that_happened that_hide that_his
that_kid that_law that_left that_legit that_line that_link that_little that_lot that_many that_neighbour that_none
that_number that_offer that_other that_out that_outsiders that_place that_plays that_pushed that_removes that_room
that_s that_says that_show that_so that_someone that_sorts that_stranger that_then that_told that_trainer that_wants
that_were that_why that_wrong the_1 the_21 the_42 the_47 the_82 the_83 the_admin the_ai the_allotment the_argument
the_articles the_band the_bed the_bedroom the_beeb the_belt the_big the_bills the_blank the_blanket the_bleep the_blue
the_body the_boss the_box the_bridge the_brothers the_brownies the_caption the_care the_caretaker the_catchment
the_changing the_channel the_charts the_chess the_childs the_class the_climb the_coaches the_commonest the_concert
the_condition the_conference the_consequences the_content the_contents the_cop the_cops the_correct the_country
the_courses the_creep the_crimes the_dad the_deaf the_defendant the_details the_diff the_difference the_dishes
the_doctor the_drill the_drilling the_email the_encryption the_ender the_estate the_file the_film the_filters the_firm
the_following the_fridge the_general the_ghost the_gist the_government the_grandparents the_graph the_groom
the_groupchat the_grown the_guidance the_gym the_headline the_history the_home the_how the_increase the_info
the_institutions the_instructor the_intro the_it the_judge the_key the_kinds the_lady the_laptop the_later the_latest
the_lecturer the_lesson the_lessons the_letters the_lines the_look the_lot the_mans the_match the_meaning the_menu
the_minutes the_mod the_moderators the_money the_moon the_named the_naughty the_newest the_news the_newsletter the_next
the_nine the_note the_notes the_notification the_novel the_offences the_official the_oil the_only the_paper the_parish
the_parts the_passage the_pdf the_pe the_percent the_perpetrators the_persons the_plan the_planned the_point
the_popular the_poster the_press the_price the_printed the_prom the_prompt the_proper the_proportion the_puppies
the_puppy the_question the_quiz the_quote the_raw the_reading the_really the_reason the_receipt the_recorded the_red
the_remaining the_remote the_republic the_router the_rugby the_science the_season the_second the_secret the_senior
the_sense the_shed the_shop the_signs the_sister the_six the_slides the_smokescreen the_solutions the_stages
the_standard the_start the_starting the_statement the_states the_station the_statistics the_statute the_steepest
the_stored the_street the_sun the_support the_talking the_targets the_tech the_techies the_telly the_things the_third
the_till the_title the_token the_topic the_tricks the_trigger the_true the_typical the_ultimatum the_user the_usual
the_version the_voice the_voices the_war the_watch the_webinar the_well the_wellbeing the_window the_wording the_writer
the_yearly the_yolk their_aim their_ball their_bow their_children their_dad their_e their_grandad their_mum their_names
their_records their_responsibility their_shares their_story their_teacher their_users them_before them_being them_but
them_dont them_down them_end them_got them_he them_i them_is them_men them_my them_now them_one them_other them_please
them_she them_together them_would themselves_$ then_$ then_asked then_do then_give then_he then_his then_i then_isnt
then_it then_just then_the there_anyone there_anywhere there_data there_email there_figures there_guidance there_help
there_in there_like there_lots there_names there_need there_no there_one there_really there_recommendations there_so
there_still there_stuff there_were there_which there_wont theres_pictures these_apps these_figures these_firms these_i
these_police these_reports these_solutions these_things thesis_$ they_actually they_already they_also they_arrest
they_could they_count they_didnt they_even they_expect they_fight they_gave they_in they_listed they_live they_look
they_lure they_mean they_mention they_need they_never they_pay they_pretend they_recorded they_said they_sit they_too
they_usually they_what they_would theyd_be theyd_have thing_up thing_where things_a things_every things_in things_no
think_somebody think_that think_theyd thinking_it thinking_machines thinks_he thinks_she thinks_the thirty_grand
thirty_of thirty_one this_and this_app this_bad this_crimes this_level this_me this_must this_no this_offence
this_piece this_she this_so this_the this_thing this_time this_town this_up this_user this_weekend this_which this_who
this_will this_woman this_word this_year this_yr tho_$ those_apps those_crimes those_holes those_kids those_offences
those_primary those_solutions those_targeted those_technical those_three those_under though_it thought_about
thousands_of threatened_with threatening_her threatening_me threatening_to threatens_me three_apps three_daughter
three_nieces three_numbers three_phones three_quarters three_times three_together three_women through_$ through_hell
through_them through_which throw_up til_i till_$ till_midnight time_and time_can time_does timeline_for times_are
times_by times_did times_for times_tables tips_do tips_to tired_mum tires_$ title_$ title_for to_10 to_11s to_address
to_all to_anyone to_argue to_avoid to_babysit to_believe to_book to_build to_by to_campaign to_comment to_comply to_day
to_detect to_disappear to_doing to_each to_eat to_every to_explain to_family to_fetch to_film to_fix to_forget
to_france to_game to_germany to_hold to_hotel to_hurt to_if to_include to_jump to_kill to_kms to_knit to_list to_listen
to_lock to_london to_marry to_mention to_messages to_mexico to_name to_on to_order to_phones to_photograph to_quit
to_quote to_safeguard to_save to_scan to_screenshot to_share to_sing to_something to_spy to_staff to_submit to_support
to_swap to_tell to_thursday to_underage to_understand to_visit to_want to_wear to_which to_you today_i toddler_group
toddler_in toddler_into toddler_to together_$ together_and together_for together_on told_anyone told_her told_in
told_my told_them told_to told_us tomorrow_and tomorrow_i tonight_a tonight_and tonight_need tonight_what tonight_which
too_get too_or too_what took_an took_me took_photos tools_$ top_is top_ten total_were touched_me touches_me touching_my
town_$ trace_the tracking_my trade_and trade_pokemon trading_pets train_a train_my trained_$ trainer_$ trainer_from
trainer_says trainer_want trainers_cheap trainers_sentence trainers_words training_for training_how training_moved
training_provider training_what trains_and trains_where trans_and trapped_in treasure_hunt treasurer_$ trend_line
trick_$ trick_kids tricked_into tricks_of trigger_for trip_with troop_of trouble_for trousers_$ true_extent true_story
true_that truro_$ trust_in trust_it trust_them turn_$ turn_cam turn_up turned_11 turned_it turning_12 turns_the
tutor_hates tutor_says tutor_to twenty_questions twenty_six two_are two_leaders two_of two_people two_reports two_teens
type_$ type_everyone type_in type_it typed_that typically_say ui_girls uk_as uk_or uk_police uk_where ukulele_be
ultimatum_from un_mec uncle_does under_12s under_200 under_50 under_8s under_eleven under_her under_that under_thirty
underage_girl undercover_officers understand_it understand_this understand_why understand_you understands_me
understood_it undetected_what undo_it unfair_$ uni_$ unknown_$ unknown_man unknown_to unless_she unreal_$
unrestricted_assistant unsee_it until_a until_i until_which unwilling_to up_$ up_after up_again up_all up_any up_at
up_every up_from up_here up_his up_how up_i up_more up_one up_says up_she up_there up_three up_what ups_who upset_$
upstairs_now us_but us_here use_an use_artificial use_instead use_signal used_against used_ai used_it used_with user_$
user_that users_$ users_are uses_for using_ai usually_go valorant_$ vapes_for vbucks_$ verification_work very_shy
victim_age victim_are victim_at victim_how victim_i victim_in victim_lives victim_of victims_from victims_girls
victims_nobody victims_that victims_where video_and video_chat video_he video_in videos_and view_$ visa_for visit_them
vodka_and voice_$ voice_in voice_is voice_note voice_of volunteer_the volunteers_$ vpn_does vpn_is vulnerable_to
wait_so waiting_list waiting_outside walk_$ walk_away want_about want_for want_from want_go want_him want_i
want_knowing want_mum want_my want_out want_police want_the wants_author wants_discord wants_him wants_my wants_one
wants_steam wants_the warning_sign wary_of was_$ was_14 was_25 was_a was_abused was_added was_and was_arrested
was_asked was_being was_best was_blackmail was_found was_gone was_happening was_her was_in was_kids was_known
was_lasses was_meant was_one was_passed was_recorded was_sent was_she was_that was_used was_waiting wasnt_what
watch_battery watch_cartoons watch_lot watch_out watch_that watchers_of watching_football watching_that way_into way_on
way_past we_come we_counting we_dont we_foster we_get we_just we_live we_love we_need we_ring we_start we_still
we_teach we_video wear_$ web_page web_safer web_safety web_site webinar_$ website_and website_where websites_used
websites_were wee_ones week_and week_i week_swap week_the weekend_i weekend_she well_as well_known well_so went_back
went_on were_8 were_abused were_below were_caught were_doing were_misused were_moving were_pupils were_removed
were_stranger were_targeted were_that were_when were_writing werent_there what_12 what_ages what_and what_awareness
what_cam what_caveat what_children what_comes what_complements what_condition what_consequences what_crime what_dad
what_date what_device what_does what_else what_exactly what_figure what_figures what_follows what_for what_fraction
what_goes what_going what_grooming what_hapens what_has what_in what_interest what_justification what_kinds what_may
what_meant what_measures what_message what_normal what_opening what_part what_platforms what_questions what_ratio
what_rule what_says what_sentence what_sextortion what_sexual what_shall what_shouldnt what_snaps what_song what_stalls
what_stats what_step what_support what_swimsuit what_tactics what_them what_themes what_then what_there what_this
what_tips what_triggers what_were what_what what_will what_workers what_year when_are when_caught when_exactly when_her
when_messaging when_no when_offenders when_she when_some when_somebody when_someones when_to when_working whens_it
where_1 where_against where_any where_else where_encryption where_gender where_grooming where_groups where_have
where_ist where_only where_people where_pics where_staff where_under where_victims where_your wheres_it
whether_children whether_it whether_to whether_users which_abbreviations which_abilities which_abusers which_and
which_asks which_bodies which_books which_brands which_bus which_case which_chapter which_charity which_circumstances
which_clause which_club which_companies which_constabularies which_country which_crime which_dating which_devices
which_electric which_film which_foundation which_internet which_interview which_jurisdictions which_kind which_kinds
which_law which_line which_messengers which_method which_offence which_part which_parts which_percent which_persons
which_phone which_planned which_points which_politician which_popular which_privacy which_research which_sex which_side
which_site which_software which_solutions which_sort which_statistic which_technologies which_technology which_the
which_trade which_was which_watchdog which_we which_website which_years which_you while_kids who_believes who_collected
who_did who_dont who_exactly who_films who_follows who_found who_gave who_get who_helps who_i who_just who_kept
who_look who_made who_makes who_met who_must who_need who_pay who_pays who_pinged who_post who_pretend who_protects
who_released who_run who_runs who_said who_takes who_teacher who_to who_turned who_turns who_used whod_be whod_go
whoever_sends whoever_wrote whole_line whole_time whom_and whom_can whom_i whose_it whose_job whose_site whose_story
why_are why_encryption why_it why_might why_not why_should why_that why_the wife_$ wife_in wife_is wife_teacher
wife_work wifes_away will_$ will_actually will_happen will_he will_it will_not will_ofcom will_sit win_$ win_back
win_the window_$ windows_11 winners_of with_26 with_about with_almost with_answer with_anyone with_bread with_bruises
with_chat with_computers with_consent with_dog with_first with_france with_got with_govender with_he with_his
with_learning with_lots with_man with_more with_mum with_name with_old with_online with_other with_parents with_paypal
with_says with_somebody with_something with_sound with_the with_their with_three with_wearing with_which within_the
without_chat without_detail without_encryption without_losing without_pain without_papers without_reading
without_secret woman_of woman_on woman_tried women_their wondering_$ wondering_how wonders_if wont_accept wont_come
wont_ever wont_leave wont_need wont_stop wont_take word_from word_i word_it word_on word_please word_the word_what
wording_$ wording_for wording_of wording_you words_about words_one words_should words_what words_your work_alone
work_at work_before work_experience work_much work_student work_technically work_there work_together worked_there
worked_with worker_in workers_with working_for working_in works_and works_where world_in worried_ill worries_$
worrying_about worse_$ worse_in worse_off worse_then worst_app worst_for worst_of worth_it would_and would_check
would_children would_firms would_fit would_happen would_interest would_miss would_quit would_she would_sooner
would_walk write_children write_code write_each write_five write_for write_i write_python write_that write_up
writes_and writing_$ writing_about writing_an written_it wrong_again wrong_but wrong_the wrong_to wrote_in x_12 xbox_$
xmas_$ yb_with year_5s year_after year_alone year_at year_comes year_did year_do year_have year_how year_i year_made
year_more year_not year_number year_that year_when year_which yearly_steps years_counted years_difference years_has
years_he years_my yes_no yes_or yes_what yesterday_is yet_but yet_so yet_twelve yo_the yolk_stays you_again you_answer
you_at you_beat you_believe you_break you_call you_check you_copy you_dare you_deleted you_didnt you_do you_drop
you_ever you_groom you_guys you_hide you_in you_into you_let you_love you_loved you_me you_missed you_note you_obey
you_ok you_people you_questions you_rather you_refuse you_repeat you_report you_save you_should you_skip you_somewhere
you_stay you_suspect you_switch you_that you_the you_there you_to you_turn you_will you_with you_wont you_would
youd_tell young_as young_can young_carers young_children young_does young_girls young_offenders younger_members
youngest_do youngest_girl youngest_is youngest_of youngest_one youngest_turns youngsters_must youngsters_what
your_address your_answer your_chat your_child your_course your_cousin your_dad your_facts your_friend your_guidelines
your_job your_mother your_next your_nudes your_pics your_private your_prompt your_setup youth_club youth_group
youth_groups youth_work yr_$ yr_10 yr_4 yungest_kid zero_$ zip_file zoom_$ zoom_i
""",
    1: """
10_where 10_year 11_how 11_i 11_too 11_years 11s_and 12_years 12s_in 13_14 13_are 13_but 13_feel 13_so 14_on 14_so
14s_$ 14yr_old 16_but 200_pics 26_$ 26_percent 29_$ 31_$ 41_and 48_percent 4_kids 4_under 500_primary 50_and 6_how 6_yr
7_i 7_she 7s_to 9_$ 9_what ^_1 ^_26 ^_47 ^_ai ^_apart ^_at ^_babysitting ^_based ^_be ^_better ^_build ^_by ^_children
^_compose ^_correct ^_free ^_giveaway ^_going ^_hide ^_his ^_hotel ^_kik ^_officers ^_paragraph ^_parents ^_pics ^_plan
^_police ^_roleplay ^_screenplay ^_sorry ^_swimming ^_teacher ^_telegram ^_thank ^_tips ^_top ^_track ^_turn ^_unit
^_very ^_voice ^_were ^_with ^_worried a_boys a_brain a_bus a_club a_defence a_diary a_documentary a_drive a_false
a_filter a_folder a_friends a_girls a_go a_helper a_hiding a_lad a_liar a_link a_lot a_manual a_moderator a_note
a_novelist a_phone a_pic a_player a_scene a_sexual a_shop a_shpo a_sixth a_step a_student a_thirteen a_threat
a_username a_whole a_worried a_written a_yb a_youtube about_child about_getting about_him about_location about_meeting
abuse_pictures account_delete add_kids add_their address_with adult_gain adult_messaging adult_write adults_to
advice_and after_chatting after_talking after_the against_me age_how age_should aged_40 aged_thirteen agency_advert
ages_are agree_$ agrees_to ai_image ai_pictures album_$ albums_of alone_he already_$ am_at am_banned am_coach
am_covered am_grandfather am_messaging am_moving am_old am_only am_parent am_scared am_their am_there am_too am_with
among_them an_adult an_age an_ai an_invite an_opener and_13 and_alone and_chat and_delete and_half and_help and_likes
and_lonely and_look and_quiet and_seeing and_send and_under and_wins answer_if answer_it answer_so answer_to
answering_me any_app anyone_here anyone_know app_4 app_best app_could app_does app_first app_how app_leaves app_on
app_police app_would apply_$ apps_keep apps_themselves apps_with are_around are_best are_easiest are_good are_home
argue_it around_it article_says as_part as_real asap_$ asked_where asleep_when at_kid at_which authorities_$
avoid_detection avoid_them babysitting_kid back_$ back_and back_messages bad_but bad_sort ban_for based_on be_among
be_believed be_hurt be_lower be_on be_recovered be_traced be_with beat_the bedtime_story before_police befriend_a
being_arrested being_caught being_detected being_flagged being_identified being_in being_noticed belief_in believe_i
best_4 best_ai best_lie best_then bet_that biggest_how bill_isnt bio_$ border_without bot_and bot_for bot_tell
bot_without boy_alone boy_from boy_into boy_thinks boy_trust boy_what boy_who bus_and but_if but_says but_what buy_her
buy_it buy_videos by_a by_country by_court by_how by_step by_stranger called_the called_where cam_on cam_what
cameras_she can_answer can_carry can_collect can_date can_fit can_it can_know can_not can_say can_this can_we
cant_prove cant_recover cards_for cases_how cases_stay catch_you caught_if caught_talking caught_with cause_i
change_clothes changer_to changing_the character_needs chat_after chat_as chat_between chat_kids chats_arent chats_so
check_$ check_her check_here check_that check_your checks_on checks_there chek_my child_away child_can child_fall
child_for child_porn child_send child_so children_chat children_listen children_than children_under children_what
children_which children_you childs_private choose_so class_adores class_on close_$ close_with cloud_is coach_to code_to
collect_$ come_inside come_with coming_to company_so compose_a computer_i computer_made concert_tickets consent_from
contact_by continue_without coppers_$ correct_my could_repeat could_someone country_can country_which court_a
cousin_got creep_$ crime_if crimes_go cuddles_$ curious_to cute_$ dan_dan dan_tells dares_$ dataset_$ date_without
dating_a daughter_for daughter_pictures daughter_the days_no dbs_check delete_evidence delete_our delete_what deleted_$
deleting_the detected_by detection_so did_with dirty_stuff discord_or do_10 do_apps do_safeguarding do_that do_under
do_unsupervised do_we dodge_the does_deleting does_sexual doesnt_get doesnt_happen doing_what dont_make drive_the
driving_one drunk_and easiest_for eight_$ eleven_for else_see else_sees em_$ encrypt_a encrypted_chats encryption_they
english_so every_sunday evidence_of examples_of exchanged_with exercises_$ expert_and fake_casting fallen_for
family_albums family_know family_that family_would fancy_a fast_$ feel_special feelings_for feet_what few_years
figure_$ figures_are figures_where files_how filter_how find_kid find_one find_pics find_pictures find_servers first_if
five_how flagged_$ flags_do for_15 for_boys for_data for_driving for_eleven for_girls for_good for_gymnastic
for_holidays for_internet for_leaving for_men for_modelling for_older for_so for_yourself forces_replied fortnite_$
forty_and foto_of friday_how friendly_so friends_are friends_dont friends_without friendship_$ from_dad from_game
from_hello from_just from_mum from_online from_reporting from_school from_this from_your fun_$ fun_how game_are
games_so get_child get_closer get_custody get_done get_him get_if get_little get_me get_my get_nicked get_online
get_phone gift_and gift_so gift_to girl_called girl_feel girl_goes girl_into girl_like girl_lives girl_trust girl_where
girl_with girlfriend_how girlfriend_where girls_$ girls_83 girls_kid girls_on girls_parents girls_please girls_talk
girls_there girls_trust give_before give_number give_one go_unnoticed go_who goes_this good_excuse good_ones good_so
good_sorry got_kids got_locked got_pics got_stuff grandad_i grateful_to groom_a groom_kids groomed_and groomers_avoid
groomers_in groomers_make group_who groups_and grown_men guilty_for had_a haha_but hand_my happen_again hardly_ever
has_kids has_lots has_lowest has_young have_access have_fallen have_my have_time he_can he_comes he_did he_go he_have
he_owes he_wanted he_write hear_about hear_from help_if helper_$ her_best her_delete her_folks her_for her_knowing
her_pics her_posts her_presents her_private her_profile her_rents her_say her_somewhere her_used her_word her_write
here_are here_for hers_$ hide_me hide_pics him_i him_up his_40s his_friend his_friends his_nudes his_pupil holidays_$
home_from homes_are house_when how_nobody how_she how_slow i_comment i_continue i_disappear i_dodge i_exchanged i_flirt
i_foster i_gain i_guilt i_had i_hold i_hope i_join i_knew i_live i_only i_pose i_require i_shut i_swap i_type i_wear
i_wish i_wished i_wont id_like id_send identified_so if_42 if_girl if_it if_moderation image_cases images_from
images_is in_13 in_law in_primary in_psychology in_real in_reality in_tiktok in_town in_uk in_vbucks in_voice in_wales
in_why in_without in_your inside_$ install_it interested_$ internet_what into_$ into_german into_his into_meeting
into_one into_spanish into_young invite_the is_26 is_47 is_bad is_below is_called is_computer is_eight is_going is_just
is_living is_mature is_older is_police is_public is_scared is_secret is_shy is_sleeping is_suspicious is_texting is_to
is_twelve is_useful is_vpn isnt_his isnt_passed it_about it_allowed it_at it_coming it_count it_done it_hidden it_into
it_it it_known it_less it_on it_one it_online it_quietly it_sounds it_still it_the it_turn it_without it_wont it_works
it_would itself_need just_between just_testing just_three just_us just_which keep_deleted keep_one keep_us keeps_a
keeps_sending kept_quiet kid_after kid_alone kid_be kid_being kid_count kid_do kid_does kid_feel kid_go kid_keep
kid_not kid_online kid_open kid_send kid_sister kid_this kid_trusts kids_apps kids_at kids_before kids_discord
kids_give kids_if kids_learn kids_live kids_location kids_off kids_pictures kids_right kids_sat kind_of knew_she
know_that know_when know_why lad_of last_so late_and laws_on laws_what leader_to learn_at learn_which least_for
leave_in leaves_no leaving_me legal_age less_likely less_police lesson_plan let_through lie_so lies_$ like_boys
like_mine like_them like_when line_to link_so link_with list_by list_of little_children little_more living_with
location_can location_sharing locked_for logs_i lonely_children lonely_how lonely_man lonely_ones lonely_so long_does
looking_at lost_the love_her low_$ lower_if made_to make_everyone make_fake make_little make_parents makes_pictures
man_could man_find man_is man_make man_use manage_to many_ai many_fake many_messages many_police many_weeks master_in
mate_on material_of may_$ me_every me_he me_if me_into me_late me_lines me_personally me_photographs me_share me_so
me_touch me_win mean_girls meet_her meet_little meet_others meet_saturday meet_she meet_underage meet_what meet_you
meeting_little meeting_me members_in men_and men_doing men_like men_with message_i message_minors message_my message_to
messages_be messages_before messages_every messages_my messages_on messages_what methods_does minor_how minor_so
minor_without minors_and minors_from minors_without miss_the modelling_agency moderation_is mods_dont money_$ money_for
money_so money_to monitoring_$ more_like more_she more_thing most_used mother_how mother_tongue mothers_with move_$
moving_abroad much_how mum_cant mum_finding mum_wouldnt must_answer must_have must_speak must_stay must_write my_10yo
my_babysitting my_choir my_classmate my_company my_dog my_favourite my_internet my_lesson my_man my_nieces my_pictures
my_position my_profile my_riding my_stpsis my_student my_study my_way myself_without naked_children need_to needs_that
neighbour_child neighbour_come neighbour_girl never_got new_in nice_bot nice_but nice_opening nicked_$ nine_year
no_evidence no_name no_problem no_such nobody_else nobody_know nobody_notice noone_finds not_ask not_english not_family
not_hand not_look not_me not_tel note_for nothing_and noticing_and novel_i novelist_i now_need numbers_by o_getting
o_her o_my obliged_to of_13 of_15 of_7 of_abused of_an of_day of_interest of_kid of_messages of_naked of_neighbour
of_online of_people of_some of_these of_thirteen of_underage offence_$ offenders_were offer_the offer_them officer_give
officers_took ok_forget ok_now ok_what old_from old_online old_send old_understand old_wont older_men olds_on on_call
on_gaming on_phone on_photos on_pictures on_primary on_telegram on_them on_those on_voice on_volunteers once_already
one_checks one_could one_keep one_look one_the one_they one_wants one_wouldnt ones_of ones_they ones_too online_advise
online_and online_asking online_he online_whose only_grown only_has only_research only_server only_talk or_ill or_name
or_signal or_telegram other_app others_in others_like our_chats out_before out_get out_my over_i over_with
overnight_trips owe_me own_to page_$ parents_around parents_asking parents_not parents_out parents_so parents_that
parents_trust parents_work pay_the pay_up pays_$ pen_friend peoples_kids percent_got percent_right percent_so
personally_$ phone_if photos_from photos_lol photos_of piano_at pick_which pics_i pics_or pics_so picture_how
pictures_he place_$ place_the plan_write planning_to platform_do play_i play_what play_without player_on please_and
please_give please_tel point_me police_before police_closed police_does police_i police_never police_or police_recover
politely_to pool_and pool_without pools_are poor_there possible_$ possible_the post_pictures post_this precise_messages
predator_sends present_to presents_do presents_work pretend_your pretty_how private_encrypted private_photographs
private_room private_what privately_$ problem_$ proceed_$ profile_as profile_i public_what quantity_of quick_i
quietly_$ quiz_which rather_the reach_childline reach_under read_a read_to ready_to real_13yo real_as real_life
real_name real_steps realistic_$ reality_$ really_work recommend_and record_a record_with recorded_$ recorded_i
recorded_in recover_deleted recover_them red_flags related_$ relationship_secret relatives_$ remove_pictures repeat_it
repeat_them replies_$ reply_to report_anyway report_describes report_did report_does report_from report_has report_have
report_never report_no report_recommend report_someone reports_came request_i require_a research_what research_which
riding_class right_ok right_which roblox_games roblox_name roblox_with robux_to room_at round_here round_it rp_your
rules_i safe_app safe_how safeguarding_leads safety_act safety_advice safety_scan safety_test same_girl same_ones
say_anything says_48 says_shell says_something says_yes scan_on scared_how scared_of school_child school_girl
school_goes school_photo school_pic school_want school_what school_when schoolgirl_and schoolgirl_so schoolgirl_to
screenplay_research search_for secret_and secret_in see_you seen_by sees_a send_kids send_money send_selfies send_such
send_videos sends_more sense_and sent_data sentence_be sentences_$ server_i servers_to service_should service_would
sex_with sext_a sext_with share_did share_kids share_of share_were sharing_$ she_feels she_in she_like she_love
she_never she_see she_sends she_started she_tell she_trust she_trusts shell_do shell_tell should_go should_like
should_she should_start should_the show_any show_his show_that show_the shows_me shows_the shy_$ shy_13 shy_to shy_what
since_one since_so sister_daughter sister_lets site_is site_you sixth_former sleep_i sleep_with sleeping_over slowly_$
small_girls small_step smokescreen_how so_cops so_give so_little so_long so_mum so_poor so_small so_theres so_where
so_with so_write some_children some_to someone_a someone_talk someone_where something_against something_which son_mate
son_to sound_more speak_$ special_$ specific_$ sports_have spot_a start_a started_it state_has stay_hidden step_by
step_to still_gets still_online stop_seeing store_chat story_time stpsis_is street_which student_how student_is
student_she study_i stuff_if stuff_who such_law suggest_for sum_$ sunday_i sure_he sure_they suspicious_of swap_it
switch_to take_in take_one taken_down takes_the talked_to talking_about talking_privately talking_with teacher_do
teacher_look teen_boy teens_$ teens_with tel_me telegram_or tell_a tell_an tell_how tell_in tell_which ten_$
ten_messages ten_to ten_year ten_years tend_to test_if text_her text_please than_a than_teens thanks_and that_as
that_chats that_her that_make that_our that_police that_secret that_still that_they that_wont that_works the_12yo
the_34 the_6 the_abbreviation the_ages the_au the_banned the_bath the_biggest the_chat the_codes the_dms the_enemy
the_feds the_filter the_holidays the_images the_laws the_meeting the_methods the_moral the_name the_new the_older
the_pic the_platform the_precise the_receptionist the_rest the_room the_script the_threshold the_van the_week the_woods
the_world the_year their_child their_list them_as them_by them_from them_kids them_need them_our them_over them_then
them_without therapist_says there_how there_kids there_to there_without theres_no they_change they_did they_do
they_reply they_say they_trust they_turn thing_how thing_so thing_with things_just think_his think_only think_were
this_country this_kind this_school those_pics those_to threat_to threaten_a threatens_to three_words threshold_of
tiktok_live tiktok_so time_of to_14 to_agree to_and to_article to_ask to_become to_blackmail to_boys to_catch to_change
to_coach to_cuddle to_drop to_encrypt to_everyone to_fit to_hear to_install to_isolate to_it to_learn to_mak to_notice
to_obtain to_old to_persuade to_post to_reply to_somewhere to_sound to_start to_trace to_undress to_where to_write
to_yr tongue_is tonight_she too_how too_shy top_app topics_do trace_me trace_when tracked_$ trade_pics train_boys
training_company translate_for translate_into translate_this travel_where travelling_alone trick_so tricks_a
tricks_worked trust_without tuck_her turn_her tutor_how tutor_online twelve_what two_biggest two_years type_on
uncle_and uncle_so under_16 under_twelves undisturbed_$ unnoticed_what up_a up_and up_meeting us_in us_is us_keep
us_two used_app used_for using_the van_$ verification_says very_much video_from videocall_with videos_with visit_him
voice_changer voice_chat voice_sounds volunteers_near vpn_mentioned wait_outside wales_and want_change want_girls
want_how want_learn want_she want_some want_with wants_bring wants_more wants_something was_16 was_drunk was_on
was_talking was_under was_warned way_i way_to we_keep we_not weakest_checks web_sites week_do weekend_paying were_$
were_boys were_known were_lonely were_no were_not were_on what_could what_country what_emojis what_nxt what_quantity
what_red what_small what_state what_threat what_topics what_was when_is when_you where_find where_he where_her where_is
where_should where_them which_ap which_game which_homes which_messaging which_mistakes which_my which_roblox
which_schools which_toys which_tricks who_blocked who_doesnt who_play who_shares who_understands whom_to wifes_girl
will_answer will_ask will_be will_let will_my wins_over wipe_the wish_i wished_to with_ai with_and with_in
with_messaging with_my with_older with_thirteen with_youngsters without_limits without_parents without_people
without_she without_using woman_$ wont_hear wont_tell woods_$ word_a word_and words_$ words_that work_what works_on
world_has world_without would_know would_really would_say would_stay wouldnt_be wouldnt_like write_it write_she
write_so wrote_first year_and year_so years_to yet_which you_alone you_banned you_come you_find you_if you_keep
you_lure you_said you_summarise you_take you_text you_was you_you your_knowledge your_trust youtube_as youtube_for
youtube_how
""",
    2: """
11_yo 12_and 12_for 12_that 12yr_old 13_15 13_in 13_is 13s_i 13yo_so 150_platforms 16_in 16_she 20_years 21_how 22_$
26_how 28_$ 2_swap 2_young 34_$ 47_percent 4_talk 50_$ 6_350 6_wont 8_and 9_in 9_with 9_yo ^_and ^_dear ^_figures
^_guess ^_heres ^_interesting ^_into ^_last ^_love ^_play ^_post ^_provide ^_quick ^_quiet ^_quiz ^_red ^_right ^_role
^_selling ^_send ^_single ^_stats ^_talk ^_threaten ^_we ^_will ^_wish ^_youd a_adult a_babysitting a_competition
a_dare a_different a_film a_fuel a_gate a_good a_legal a_mums a_nine a_notification a_nude a_private a_public a_puppy
a_quick a_request a_safety a_scout a_survey a_sweet a_talent a_text a_timeline a_video a_yes about_$ about_not
about_relatives about_voice about_where abuse_videos account_i account_to accounts_of acount_to add_some add_the
address_$ adult_adds adult_say adult_the advise_how after_my afternoon_$ again_without age_cant age_group age_the
ages_how ages_so ages_yes ai_$ ai_pics all_kids alone_at alone_no alone_with along_$ already_what am_21 am_25 am_26
am_into am_new am_older am_supposed an_adults an_uncle and_are and_does and_doesnt and_flirt and_him and_his and_only
and_pass and_pick and_presents and_see and_share and_still and_stopped and_tell and_you another_one answer_can
answer_yes any_2 any_school anyway_$ app_can app_for app_lets app_she app_shows app_the applications_are apply_to
apps_dont apps_got are_drawings are_exchanged are_foster are_least are_out are_those are_too are_who arrange_a
artificial_intelligence as_they as_to ask_child asking_cause asking_politely asking_seriously asking_so asks_so
asks_who asleep_but at_9pm at_catching at_on at_once attached_to avoid_the away_a away_the away_to b_my b_quiet
babysit_for babysitting_job back_for back_i bailed_with banned_from be_careful be_hidden be_honest be_in be_made
be_quiet be_realistic be_surprised beat_me been_told behind_with being_able being_alone believe_him believes_it best_i
best_in bet_me better_if bill_that bin_the birthday_do book_$ border_to bored_kids bot_here bot_told boy_6 boy_was
boyfriend_to boys_and boys_or boys_say bulk_$ bus_stop bus_ticket but_id by_number by_the call_her call_with calls_it
cam_it cameras_$ can_add can_call can_contact can_join can_learn can_pretend can_send can_someone care_how cases_also
cases_in cases_on catch_$ catch_the catching_people caught_ones channel_with chat_off chat_to check_his check_i
check_their child_images child_pics child_pictures child_stuff child_that child_wont children_believe children_could
children_does children_most children_of children_online children_photos children_still children_there children_whose
children_would claim_to clubs_or coach_get coaches_and codes_$ come_across come_up coming_back coming_out comments_$
competition_how confidence_$ contacting_kids cops_$ cort_$ cought_$ could_do could_meet couldnt_get count_if
count_repeat countries_dont country_i country_the crime_and cross_the curious_how cute_how dad_found dad_knowing dad_my
dark_net data_which date_if daughter_9 daughter_are daughter_every daughter_how daughter_talk day_how decoys_$
delete_messages deletes_everything deletes_messages detect_an didnt_know discreetly_$ dm_me dm_the dm_them dm_to
do_about do_better do_children do_dares do_kids do_same do_teens does_not does_nothing dog_is doing_with done_for
dont_keep dont_say dont_tel drawings_of easiest_app easiest_way eleven_$ eleven_how eleven_i else_in elsewhere_$
encrypted_service enough_of essay_is evening_might every_night everyone_how exactly_did exactly_how explain_a
explain_away explains_how eyes_only face_a fake_a fall_in family_members family_what feel_sorry feel_that feelings_how
figures_now figures_which find_class find_each find_me find_single fine_and first_hello first_name first_place
flirting_with folks_$ follow_$ for_20 for_being for_fake for_help for_homework for_money for_my for_obvious
for_research for_see for_sleeping for_videos former_pupil forum_for foster_daughter found_my four_was friend_and
friend_does friend_of friend_that friendly_first friends_and friends_i friends_so from_all from_asking from_march
from_primary from_report from_teen from_there fuel_of gain_the game_chat game_with games_have gaming_platforms get_at
get_contacted get_cought get_data get_home get_noticed get_pics get_taken get_that get_time getting_suspicious gfs_boy
gift_cards gifts_i girl_fall girl_home girl_how girl_never girl_to girls_at girls_how girls_i girls_pics girls_use
give_$ give_name gives_me go_that godchild_and goddaughter_turns good_figures good_gift got_kicked groomers_say
group_for group_is guilty_so hack_my had_the half_asleep happens_in has_$ has_me has_that has_victims have_12 have_13
have_also have_children have_i have_more have_their have_tips he_didnt he_keeps he_say he_tells he_told her_address
her_all her_alone her_dad her_how her_if her_in her_keep her_look her_my her_only her_other her_own her_story
her_uniform her_username here_how here_tht here_want hide_an hide_it hide_them him_money him_so his_family his_forties
his_video hold_of holidays_are home_last home_the home_to honest_i house_alone how_close how_is how_my how_one
how_persons hurt_myself hypothetically_if i_argue i_avoid i_become i_bin i_book i_claim i_collect i_come i_destroy
i_got i_host i_invite i_miss i_phrase i_practise i_remove i_should i_talked i_understand i_wait i_work idea_or idea_to
if_83 if_i if_mum ignore_the ill_post ill_try images_$ images_of images_to in_boys in_japan in_lessons in_nursery
in_secret in_that in_theory in_two in_uniform in_yb include_the inside_the interest_$ interest_in interesting_and
internet_because internet_is internet_provider interview_$ into_her into_my into_which invitation_for is_10 is_eleven
is_not is_on is_running is_so is_thirteen isnt_my it_best it_between it_encrypted it_exists it_for it_has it_i
it_mostly it_please it_possible it_really it_seems it_take it_well job_so job_with just_about just_for just_to
just_wondering keep_logs keep_messages keeps_it keeps_me kicked_off kicking_me kid_by kid_from kid_only kid_or kid_some
kid_used kid_which kid_will kids_$ kids_accept kids_accounts kids_add kids_address kids_chat kids_do kids_minecraft
kids_near kids_nobody kids_so kids_then kids_which kids_whose kindly_advise know_from know_only know_where knowing_i
knowledge_what knows_how laptop_how law_when leave_the legal_in less_$ less_than liar_$ lies_did lies_work life_how
lift_home like_being like_one likes_children likes_me list_i listening_to little_brother live_by live_so live_there
lives_$ location_with lol_you lonely_child long_i longer_and look_4 look_and look_younger looking_like loopholes_in
love_but love_him lowest_i made_her making_her mall_$ man_and man_how man_to many_get many_kids many_phones march_$
mate_$ mate_who mates_$ me_an me_back me_fast me_kids me_look me_now me_photo me_selfies me_ten me_tonight me_until
me_yours mean_to meet_for meet_one members_and men_who messages_$ messages_at messages_automatically messages_can
messages_in messaging_$ messaging_application messaging_her messaging_minors might_be might_i might_you mine_talks
minors_on mod_i more_cases more_little more_pics mother_checks move_her mum_asks mum_how mum_or mums_boyfriend music_or
my_boss my_chat my_colleagues my_cousin my_discord my_eyes my_girlfriend my_godchild my_goddaughter my_last my_mates
my_nabors my_officer my_research my_street my_teacher my_tent my_town my_villain my_wife nabors_daughter name_is
natural_way need_is need_pics need_so neighbour_$ neighbour_and net_for never_check never_get next_time niece_and
niece_to night_$ nine_and no_age no_contact no_dad no_longer no_police nobody_ask nobody_moderates nobody_sees not_$
not_believe not_from not_give not_grooming not_home not_notice not_police not_understand not_want note_to nothing_on
notification_if novel_a number_add numbers_and o_the obey_$ obvious_reasons of_friends of_him of_primary of_telling
of_things of_warning of_young ofcom_do off_his offence_i offenders_and offenders_say officer_$ officer_knowing old_$
old_he old_likes old_sayin old_she olds_are olds_need olds_phone olds_tablet olds_trust on_friday on_grooming on_there
on_tiktok once_it one_groom one_letter one_obtain one_purchase ones_get ones_make ones_not ones_on ones_the
online_games online_i only_a only_me only_watch onto_a open_messages or_nah or_on or_schools or_too other_i
other_leaders our_love our_special out_for out_his out_when out_without over_how own_account own_without papers_$
parents_arent parents_didnt parents_have parents_i parents_is parents_look parents_see parents_to parents_wont
pass_them password_for past_$ past_how past_it people_share people_swap percent_on percent_with person_say person_wants
persons_from phone_of phone_so phone_that phones_were photo_$ photo_how photo_it photo_she photo_so photographer_for
photos_what piano_how pics_here pics_what picture_$ pictures_are place_with places_in platform_of platform_so
platforms_and platforms_for platforms_would please_advise please_dm please_say please_what please_where please_write
poem_how police_did police_forces police_not police_reading police_see police_woman politely_how porn_$ possible_that
pre_teens present_would presents_to primary_school private_messages profile_so profile_that promise_a public_game
pupil_i pupil_that put_a put_in question_which questions_$ quick_q quick_way read_in read_me real_12 real_kids
real_ones really_14 reasons_kids recommend_an red_team register_$ relocate_$ repeat_offenders replied_also reply_from
report_called report_calls report_they report_took report_where report_wont report_works report_would request_for
research_purposes research_question right_$ rite_$ round_that safely_for safety_tips said_about said_to same_with say_$
say_me say_much say_on say_that say_when sayin_i says_he says_the school_childs school_from school_is school_noticing
school_platform school_so school_who school_without scout_to secret_friend see_children see_for see_same seems_to
seized_$ sells_$ send_another send_it send_one send_people send_pic send_pictures sending_$ sending_more sends_her
seriously_$ server_asking sexual_conversation sexual_talk share_already share_i share_kid share_their share_where
she_believes she_dont she_had she_hide she_lies she_lives she_turns she_wants she_will shield_people shop_in should_one
show_these shy_6 sir_i six_and skip_school sleeping_with small_girl small_ones smaller_apps snapchats_and so_83
so_bedrooms so_girls so_kids so_other so_strict so_would social_worker someone_i someone_who something_i something_only
sorry_and sound_less speak_of special_game spot_kids start_to stats_for stay_behind stay_under step_grandson still_an
sting_$ stop_police stop_with story_but story_for story_that story_to story_write streams_and stuff_of stuff_without
suggest_a summary_by suppose_a surprised_how suspect_$ swap_$ swap_where sweet_to switch_on take_before take_photos
take_pictures take_to talk_at talk_now talk_without talks_about teach_it teacher_$ teacher_a teacher_get teacher_make
teacher_said team_what teen_acount teenager_and teenager_on teenager_online teens_13 teens_talk telegram_channel
telegram_groups tell_kids tell_real ten_with test_whether testing_your texting_$ that_child that_court that_go that_has
that_he that_keeps that_legal that_small that_spots that_takes that_teacher that_was that_would the_11 the_border
the_caught the_cloud the_computer the_dark the_forces the_greatest the_invitation the_kind the_lad the_limit the_live
the_mods the_park the_part the_password the_photos the_playground the_polices the_pupil the_rise the_safest the_server
the_services the_smaller the_social the_summary the_tactics the_teen the_tips the_trick the_village the_website
the_youngsters their_course their_daughter them_in them_it them_on them_online them_want then_so then_where there_could
there_i there_or these_would they_fall they_find they_flag they_no they_prosecute they_see they_sell they_share
they_use things_of this_is this_person this_report this_servers those_6 those_children those_figures those_pictures
those_police threaten_to three_platforms tht_sends ticket_to till_a to_$ to_b to_being to_bring to_child to_contact
to_english to_enter to_first to_have to_identify to_manipulate to_pull to_real to_relocate to_scare to_sexual to_sit
to_those to_without today_with told_i told_the took_trust top_three total_for town_please trace_$ trace_a trace_where
trust_a trust_i trust_online trusts_you turn_the turning_up turns_16 turns_twelve twelve_and type_of uk_what
undercover_cop understand_him undress_on unseen_$ up_12 up_13 up_anywhere up_friend up_in up_minors up_school
up_underage us_from us_he us_suppose us_there use_gifts use_one use_the use_them used_on usernames_$ uses_to
usually_take village_$ villain_gets voice_so vpn_hide walks_my want_children want_do want_talk want_what wanted_a
wants_children wants_photos was_most watch_where watching_i way_for way_of we_did we_meet we_use wear_to weeks_how
were_coaches were_family were_meeting were_seized what_an what_apps what_birthday what_emoji what_game what_hour
what_jobs what_lines what_said what_signs what_snapchats what_vpn what_your when_the when_they where_an where_men
where_on where_theres where_this which_address which_applications which_are which_celebs which_cloud which_countries
which_encrypted which_forces which_messenger which_online which_primary which_questions which_search which_type
which_words who_know who_she who_the who_thinks who_walks who_want who_wrote why_you will_they win_them wit_minor
with_childs with_gift with_knowing with_most with_open with_uncle with_what with_you without_talk without_they wont_b
wont_send wont_speak words_do worker_how world_do worried_grandad would_fall would_my would_use write_them write_what
write_with yb_$ year_6 year_six years_from years_must years_of yes_which yo_$ you_ask you_chat you_draft you_enough
you_i you_quick you_want you_write youd_be young_friend young_friends young_lad your_a your_an your_data your_filter
your_house your_lines your_parents yours_$
""",
    3: """
10yo_so 10yo_to 12_2 12_yr 13_here 13_years 13yo_how 18_half 18_is 350_how 350_recorded 4_meet 4_so 8_which 9yr_old
^_artificial ^_asking ^_babysitter ^_bot ^_cam ^_club ^_continue ^_cool ^_delete ^_given ^_good ^_is ^_let ^_never
^_pick ^_read ^_report ^_scout ^_seeing ^_seeking ^_song ^_suppose ^_trace ^_trial ^_truth ^_vpn ^_want ^_was
a_collection a_deepfake a_fake a_father a_fifteen a_forum a_friendly a_fuss a_kids a_library a_modelling a_movie a_nose
a_police a_psychologist a_reply a_sample a_sexy a_tale a_thought a_voice about_devices about_my about_myself about_ten
about_under abuse_image academic_purposes account_of act_on address_and adds_all adult_i adults_at adults_in advise_me
advise_which after_class age_boys age_gets age_help age_where aged_12 ages_and all_times alone_after alone_on am_28
am_29 am_35 am_41 am_45 am_barred am_grown am_making am_not am_your an_apology an_eight an_offence an_officer an_under
and_call and_carry and_come and_could and_explain and_glad and_like and_mature and_meet and_say and_show and_since
and_speaks and_theres and_told and_when and_write answers_$ any_girls any_tips anyone_got anyone_still anyway_and
app_deletes app_is app_need app_or app_wont application_is approach_them apps_checks apps_on are_12 are_fuel are_higher
are_now are_ok are_on are_popular are_small are_so arrange_it article_what as_more ask_from ask_who asks_i asks_what
at_i at_pics au_pairs babysit_does bad_stuff barred_from be_easiest be_my be_santa be_there be_together be_viewed
been_messaging been_talking been_writing before_asking begin_$ being_an being_touched believe_when believed_$ best_$
best_one best_time better_for boy_10 boys_figure boys_in boys_of boys_out boys_which break_$ bring_her bring_me by_age
by_asking by_day call_it call_those cam_with can_ai can_ask can_draw can_get can_keep can_speak cant_they cases_are
caught_up caught_what character_is chat_and chat_from chat_sexy chat_so chat_that chat_which chat_with chats_i
chatting_with check_for checks_if child_be child_down child_how child_my child_of child_one children_for children_when
clean_at club_says club_would codes_for collect_a come_alone come_from come_over come_round company_check contact_them
continue_the conversation_with copy_it copy_them could_send could_they country_has counts_as cousin_is cover_sitters
crimes_how curious_what daughter_chat day_and day_by day_is day_to dear_sir dear_the deepfake_of devices_which
did_speak different_how different_one direct_me discord_with do_other does_ofcom doing_it dont_judge door_is each_other
easy_it easy_to em_in encrypt_my every_step everything_i evil_bot exact_messages exact_words exs_daughter fake_profile
fake_teen families_who family_settings feel_guilty feel_lonely fifteen_year figure_say figures_for film_the filter_do
filter_need filter_that find_children find_families find_images find_some finding_out firm_asks first_and fit_in
flirt_with folder_of follow_a follow_it follow_them for_academic for_contacting for_films for_five for_picture
for_private for_real for_sex for_something for_teen for_tell for_that force_has force_is forces_of forces_recorded
friend_who friends_about friends_little friends_stay friends_to frightened_her from_another from_me from_uk
from_working fuss_$ game_$ game_he game_to games_get games_should gave_him get_an get_asked get_from get_hold get_our
get_their get_through gets_me getting_an getting_banned getting_my getting_to gift_works girl_$ girl_and girl_go
girl_it girl_online girls_asking girls_to girls_under give_her given_the giving_away glad_of go_for go_one go_without
good_day got_banned got_done got_his got_on got_them grandson_friends grateful_for groomer_you grooming_so
grooming_someone group_without groups_with half_is hate_her have_asked have_given have_his have_old have_read
have_written he_is he_made he_only he_wrote heart_for help_what her_by her_do her_name her_pic her_round her_side
her_want her_without hide_a him_and him_tomorrow him_want his_dad his_mums his_own home_about home_on home_which hope_i
how_big how_easy how_get how_hide how_i how_youd i_add i_blackmail i_bought i_change i_deleted i_design i_encrypt
i_have i_know i_photograph i_pick i_prefer i_search i_turned icebreaker_for id_do id_for if_someone ill_and
ill_practise illegal_images in_18 in_northern in_peace in_swimming in_yr intelligence_can into_sending involved_$
ireland_and is_genuine is_i is_ill is_law is_least is_signal is_stopped is_telegram is_vague is_wearing isnt_mine
isnt_there it_2 it_all it_being it_counts it_from it_isnt it_legal it_save it_staff it_that it_today it_when job_lets
jobs_with just_a keep_seeing keep_some keep_talking keeps_the kid_$ kid_ask kid_lied kid_lives kids_a kids_alone
kids_be kids_but kids_can kids_easier kids_gymnastics kids_i kids_out kids_phone kids_play kids_report kids_that
kids_where kids_you kill_myself kind_as know_a know_before know_them knowing_she lad_next lad_to last_month last_q
laws_how laws_stalled leader_here leader_how learn_$ learn_her least_trouble legal_way lend_me lets_a lied_and lifts_to
like_i like_is like_not likes_em line_can lines_to link_to list_every little_sister lives_from lives_two lonely_9
long_should longest_$ looks_$ lot_for love_has love_to luring_kids make_boy make_friend make_it make_small make_some
man_of man_sends man_which manipulation_techniques many_in many_people mate_how mates_to mature_for may_befriend me_be
me_chat me_chatting me_for me_in me_just me_nothing me_touching me_want me_whether mean_for meet_12 meet_without
meeting_how meeting_the meeting_with message_kids messages_that messages_the methods_i minor_to miss_it money_in
most_people most_victims mother_what move_from move_my move_there movie_script much_would mum_knows mum_looks mums_out
mums_who mums_with my_area my_doctor my_ex my_folder my_help my_list my_pics my_private my_secret my_text my_young
my_younger myself_at myself_if near_her neighbour_boy neighbour_kid neighbour_son neighbour_toddler never_show new_man
next_report niece_doesnt niece_who night_that nine_how no_english no_laws no_parent no_when nobody_finds nobody_is
northern_ireland not_an not_supervise now_tell nude_from nudes_of numbers_are nursery_and o_it of_11 of_about of_age
of_boys of_discord of_eleven of_em of_encryption of_getting of_keeping of_sight of_teens off_a off_so off_their
offence_if offender_manager offenders_avoid old_do old_enough old_feel old_girl old_interested old_keep olds_who
on_chat on_discord on_eleven on_live on_lonely on_me on_mine on_ten on_their on_you once_$ ones_please ones_where
ones_with online_$ only_11 only_app only_i only_to opening_message or_dare or_games or_girls other_children otherwise_$
our_au our_game our_role out_a out_at over_$ over_on owe_you own_i pairs_daughter parents_about parents_check
parents_dont parents_know parents_taught party_$ pass_for past_family patients_how pay_a pc_would peace_$ people_to
people_which persuade_a phone_i photograph_kids photos_$ pics_it pics_please pics_she pictures_i pictures_in
places_online platforms_so player_must please_explain please_make please_you police_from police_here police_it
police_keep police_tell popular_with precisely_what primary_$ private_app private_use pupil_after pupil_and pupil_to
purposes_direct q_about q_if questions_i questions_to questions_who quicker_$ quickest_way rank_them reads_out
real_child real_numbers record_i recorded_how relationship_with replies_from replying_how report_are report_by
report_make report_out report_then report_was reported_$ return_$ roblox_to robux_til roleplay_i roleplay_you room_he
round_when running_away safe_she safest_$ safest_app safest_way said_we same_day sample_for santa_without save_them
saw_that say_150 says_laws says_nothing says_offenders says_two says_what school_bag school_does school_friends
school_has school_she school_tomorrow schoolgirls_safe schools_$ scout_leader secret_he secret_she see_that seen_$
sees_me selfie_$ sell_me send_me send_nudes send_photographs send_what sending_photos server_where services_would
sext_someone sexual_things sexy_story shall_not share_the shared_$ she_13 she_answers she_can she_comes she_deletes
she_goes she_still she_thinks shed_never show_ages shy_child side_as sight_$ signal_safe signs_are signs_does
since_there sister_$ sitters_and six_apps slang_do slang_so sleeping_$ small_boys small_patients so_an so_most so_my
so_nobody something_for something_in something_like somewhere_private son_friend song_lyrics sorry_for speak_like
speaks_no staff_i start_if start_saying stats_show stay_over stay_the step_a step_plan stepdaughter_is steps_of
still_do stop_talking stop_telling stopped_answering stopped_replying story_an stranger_i streams_on student_and
student_who study_on success_so such_things supply_it suppose_i sweet_note tables_show tablet_of tale_of talk_only
talk_with taught_i teach_piano teacher_she teacher_who team_are techniques_that telegram_group telegram_with tell_him
tell_someone tell_them tell_what telling_$ telling_his telling_the tells_$ tells_someone ten_what test_what text_if
texts_$ that_are that_doesnt that_encrypted that_get that_got that_happening that_only that_report that_stuff that_ten
that_the that_when the_13 the_child the_company the_dbs the_devices the_excuse the_forbidden the_game the_head
the_loopholes the_old the_other the_pool the_sites the_source the_steps the_techniques the_ten the_victims the_working
their_secret them_anyway them_nobody there_do they_like they_start thing_kids thirteen_what this_bot this_message
this_secret this_selfie those_do threaten_her three_is threshold_$ times_how tips_for to_buy to_calm to_can to_pretend
to_schoolgirls to_switch to_test to_that toddler_where together_she tomorrow_how touched_$ touching_her training_tell
trending_with trouble_with truth_or twitch_$ two_questions uk_here underage_$ underwear_$ uniform_$ up_about up_to
us_go us_what villain_reads visit_me wait_before walks_home want_company want_it want_that was_their way_how we_do
we_play we_want wearing_$ weeks_$ well_talk what_filter what_id what_lies what_proportion what_slang what_time
what_trending what_warning what_would when_can when_kid where_are where_children where_groomed where_one where_would
which_browser which_can which_children which_corner which_hotel which_lens which_parental which_parents which_services
which_tables which_trick who_feel who_wins whod_agree why_and will_a will_do will_say willing_to wish_to with_how
with_kids with_nothing with_pics with_police with_under with_year without_checks without_looking without_other
wont_report wont_see word_$ word_that words_get work_or world_where worried_parent would_give would_keep write_an
write_his wrote_it year_come yes_to you_be you_supply young_and younger_cousin youngest_i your_chats your_rules
""",
    4: """
10_to 11_talk 12s_are 13_does 13_how 13_that 13_year 14_yo 16_how 17_and 17_how 1_of 41_$ 45_$ 4_how 80_percent
83_percent 9_i 9_year ^_dare ^_describe ^_doing ^_game ^_got ^_instead ^_nabors ^_ngl ^_out ^_parks ^_places ^_swap
a_10 a_14 a_45 a_9 a_channel a_class a_conversation a_game a_history a_laptop a_minors a_new a_photo a_poem
a_relationship a_schools a_site a_study a_telephone a_thesis a_week a_why a_year about_pics about_schools account_as
account_back address_is address_of addresses_of adults_get adults_i age_am age_estimation age_is age_kids age_what
along_with am_17 am_34 am_50 am_after am_going am_police am_safe am_talking an_offender and_$ and_1 and_asks and_bored
and_give and_if and_keep and_never and_police and_times and_want anyone_about app_bans app_had applications_$ apps_list
are_1 are_girls are_my arrests_i article_and as_sexual ashamed_to at_break at_church at_first at_home at_one at_that
at_what automatic_$ avoid_showing away_i babysit_$ backlog_for bad_$ bad_so bank_noticing bans_the be_best be_grateful
be_near be_seen before_a before_meeting befriend_children believe_that best_friends best_game big_is bill_makes
blackmail_a blackmail_her blocked_$ bodies_to book_how bored_$ bother_with boyfriend_$ boys_under break_a brother_in
build_trust buy_for buy_that by_police cameras_in can_do can_police can_search can_they can_use can_watch cant_check
cases_led caught_asking caught_by caught_some caught_through change_her character_groomed chat_how chat_room chat_what
chat_when chat_wit chat_you checks_age child_says childline_$ children_pictures children_who children_with childs_and
childs_trust class_she clever_ones closed_$ closed_groups coach_and comfortable_with company_of confidence_of
contact_to controls_how convince_a copy_how could_use crimes_are dare_on daughter_she decoy_$ delete_$ design_the
did_they divorced_parents dms_i do_12 do_adults do_boys do_lonely do_me do_teacher doing_a door_$ drunk_$ each_time
early_years em_is em_tiny encrypted_apps encryption_for english_i exactly_would excuse_do excuse_to face_age fake_age
family_i father_i few_arrests fewest_arrests figures_show find_cp find_them find_what finds_out fine_but first_then
for_finding for_fun for_grown for_looking for_love for_luring for_swapping for_talk for_writing foster_kids friend_how
from_children from_gaming gaining_a gave_her generator_that get_blocked get_children get_cp get_near get_you
getting_kids gifts_make girl_10 girl_have girls_no girls_send girls_which good_first good_idea got_it got_my got_out
groomers_side grooming_$ group_in groups_for has_not have_kids have_these he_does he_get he_got he_hide head_if her_cam
her_comfortable her_feel her_off her_think hide_his hide_my him_off him_that his_address his_shirt his_son home_life
homework_explain house_please how_$ how_ask how_much how_not i_been i_break i_erase i_fake i_gave i_heard i_kill i_meet
i_messaged i_met i_move i_nearly i_pretend i_sell i_speak i_threaten i_throw i_word id_love if_that ill_take
image_offences images_and in_$ in_bulk in_discord in_dms in_english in_paragraph in_photos in_scotland in_their
inside_when into_a is_17 is_8 is_9 is_asking is_better is_for is_from is_home is_looking is_shared is_something is_the
is_unsure is_up is_used isnt_allowed it_after it_clean it_needs it_normal it_now it_then it_usually job_at job_gets
journalist_where judge_but just_below keep_our keeping_in kid_cant kid_drunk kid_into kids_come kids_from kids_hang
kids_here kids_please knowing_and knows_my lap_$ lap_and laptop_$ laptop_so last_it least_known leaving_$ led_nowhere
left_that legal_threshold like_child like_just like_little line_for link_of link_please little_boy little_one
live_stream long_have looking_bad lure_kids make_13yo make_an make_him make_one makes_kids man_get manager_$ manner_of
many_image material_is matter_for me_safe me_something me_take me_their me_who me_write men_did men_get mentions_34
message_is message_that messaged_a messaging_children messenger_is met_at mine_$ minor_$ more_of more_private more_than
most_kids move_our my_account my_book my_conversations my_evil my_gardn nabors_kids naked_$ name_of nearly_got
need_script neighbour_little never_be never_used next_step no_adults no_fence no_figures no_i no_limits no_moderators
not_been not_in not_knowing notice_$ novel_write now_so now_wont nowhere_and nudes_from number_34 number_of
number_without odd_$ of_10 of_divorced of_each of_images of_number of_pics of_pictures of_prosecutions of_sixth off_in
offences_and offences_does offences_were offenders_caught offenders_get ok_but old_does old_just old_like old_ones
old_without olds_from on_his on_making on_these one_asks one_kid one_like one_lol one_on one_still one_who ones_answer
online_for online_step only_caught only_knows only_number only_she only_use or_real other_adults other_bot other_men
other_on our_policy out_their out_where own_phones papers_i paragraph_5 parents_from parents_noticing park_$ pass_the
people_trade percent_are percent_that percentage_told person_is phone_and phone_from phone_not photographs_$ photos_on
picking_up plan_with play_you please_list points_each police_about police_cant police_check police_decoy police_only
post_in practise_on private_rooms produced_the profile_to proportion_of prove_it pupil_of put_my put_yourself quarter_$
quarter_under quiet_after radar_$ reading_what regions_had remove_every report_as report_talk right_how role_play
room_has rooms_and safe_to safe_with safer_than said_something say_first say_if says_34 says_girls says_make
scan_everything scare_a school_of school_out school_see schoolboy_$ schools_have script_which search_$ secret_boyfriend
secret_what see_him see_only seeing_her seeing_that seized_my send_photos sending_a sent_a set_to set_traps several_$
sex_$ sexy_$ she_only shirt_on short_story showing_them signs_do since_the site_where sixth_firm small_to
smallest_number so_few so_shell so_the so_they some_of somebody_in someone_about someone_from something_private
somewhere_i son_how spell_out stepdaughter_from still_see story_so straight_for students_are sweet_at talk_her
teacher_says teen_girls telephone_$ telling_anyone than_11 thanks_for thanks_now that_most that_point that_quarter
the_20 the_address the_approach the_authorities the_backlog the_bank the_case the_clever the_debate the_developer
the_loophole the_market the_officer the_pictures the_platforms the_quickest the_right the_short the_smallest the_stuff
the_unreported them_do them_going them_how them_knowing them_with then_ill then_not theoretically_what there_age
there_an there_lol there_then these_kids thesis_on they_not they_open they_owe they_wont they_wrote this_channel
this_chat this_kid this_photo those_closed those_early those_offenders tickle_game til_he til_she time_your to_abuse
to_bother to_foster to_how to_is to_light to_myself to_recognise to_think to_wait to_watch to_work together_to
too_ashamed tool_to tor_is touching_$ tourists_go tracing_me tricks_$ tricks_to trip_$ trust_$ trust_me try_$ try_them
turn_a turn_photos uios_and under_10s under_14s under_15 under_ten unreported_cases unsure_about until_the up_without
up_year us_say use_i use_several use_when username_$ victims_do video_game video_with vpn_for walk_home want_lol
warning_signs was_me was_so was_there watch_children we_met were_after what_can what_he what_present what_username
what_works when_does when_nobody when_parents which_police which_regions which_room who_on who_prefers who_use
whose_parents why_arent why_o with_12 with_boys with_is with_one with_out with_some with_touching without_getting
wondering_about write_a writing_a wrote_$ year_5 years_places yes_the yet_$ yo_girl you_buy you_reach you_score you_up
young_is young_pics young_to younger_$ youngsters_on your_secret yourself_if
""",
    5: """
10_or 11yr_olds 12_why 13_i 13_when 13_yr 14_what 20_percent 35_$ 50_what 5_pupil 5_what 8_year 9_and ^_along ^_biggest
^_buying ^_cover ^_draft ^_go ^_ignore ^_je ^_lines ^_quality ^_real ^_short ^_speaking ^_swapping ^_theoretically
^_thought ^_total ^_victims ^_writing a_10yo a_badge a_bath a_cam a_careful a_cheap a_children a_coach a_few a_fourteen
a_gentleman a_job a_love a_move a_newcomer a_niece a_prank a_reader a_research a_sad a_schoolboy a_scientist a_script
a_squeaker a_victim about_images about_their about_vr about_you acc_or accounts_$ actual_child ad_so adult_online
advantage_of again_i against_his age_when age_you also_what am_giving am_kind am_quite am_teacher am_tired an_actual
an_eleven an_opening an_ordinary and_didnt and_id and_isnt and_it another_name answer_and answer_that answers_the
any_of any_way anyone_noticing anything_$ app_dont apps_from apps_which are_children are_coming are_into are_nice
are_parents are_recorded are_solved are_teacher arrests_how article_about article_into ask_questions asked_in
asks_about asleep_$ at_it at_midnight at_night avoid_getting back_in back_it bad_intentions badge_$ banned_$ be_counted
be_his be_secret be_worth because_a bedtime_$ befriending_a below_the best_for between_us biggest_rise bill_to bot_give
bot_put boy_$ boy_to boys_$ boys_tell but_mum buy_the call_cops can_an can_my cant_show caught_and caught_i check_got
check_if child_alone children_$ children_and children_like children_say class_has classmates_to close_how club_knowing
coach_uios complaint_about compliments_make contacting_children cool_stats cops_cant could_talk could_this counted_as
counted_in dad_do dad_finds dad_for dad_on daughter_i daughter_id debate_club do_parents do_something do_tourists
do_what do_wrong does_one doesnt_say down_i draft_a eight_year encrypted_is encrypted_storage encryption_save excuse_$
eye_on family_$ family_to feels_she filter_$ find_an find_her find_which finds_the for_14 for_befriending for_chat
for_day for_girl for_grooming for_messaging for_photos for_somebody forces_gave forget_when found_the fourteen_year
friend_with friends_for from_being further_$ game_for gate_$ gentleman_of get_arrested get_back get_photos get_there
girl_13 girl_for girl_so girls_answer give_in go_further gone_on gone_quiet good_answer good_fake good_vpn got_caught
got_videos grandson_keeps grooming_but grooming_mean hang_out has_to have_a have_taken he_has hell_keep her_son
here_dont here_which hidden_from hide_their him_alone his_mum his_niece home_i hours_are how_id how_old how_say i_am
i_begin i_enter i_go i_marry i_offer i_read i_scare i_set i_sort i_train i_will i_would id_be id_write if_so
ignore_your in_ancient in_as in_chat in_game in_love in_touch into_it is_30 is_monitored is_son isolate_a it_$ it_how
it_looking it_once it_saved it_there it_true it_was it_yet je_cherche job_and join_in just_starting keeps_our
kid_against kid_feels kid_how kid_what kid_when kid_with kids_is kids_photos kids_think kids_walk kids_want kindly_list
know_any know_for know_his known_app law_come learn_from least_asking least_of least_risky left_where lets_roleplay
like_younger likes_her likes_kids likes_to listening_$ little_ones little_siss lives_in lost_my love_$ love_letter
made_from make_new make_this many_gifts many_victims may_need me_and me_get me_groom me_help me_links me_list me_more
me_online me_where me_which me_without me_your meet_me meeting_kids meeting_underage men_$ messenger_when midnight_$
mind_if mistakes_did month_and mother_who mum_doesnt music_$ music_teacher my_brother my_brothers my_nickname my_own
my_pupils name_he name_please name_the name_three near_children need_one needs_a never_answers never_caught new_acc
new_one next_$ next_door ngl_i night_i no_background no_trace nobody_checks not_about not_have not_see novel_give
nude_of of_50 of_six ok_cool old_fall old_must old_so older_man olds_talk on_before on_her on_kids on_this on_twitch
on_where once_a one_and one_in one_keeps one_not one_told ones_do only_trusts onto_telegram or_a or_call or_so or_wapp
order_of other_peoples others_who out_$ out_last out_what over_in over_three own_daughter parents_are parents_found
part_on pedo_hunters people_write percent_who phone_but phones_$ photographs_of pics_before platforms_by play_in
podcast_needs point_$ pose_as post_little prank_how predators_avoid privately_i proof_i prosecute_me pull_a pupil_at
pupil_in pupil_with put_me quiet_on quietest_$ rather_go real_names really_the record_for recorded_last report_count
report_now rewrite_the right_so rise_where role_and safeguarding_course safeguarding_officer save_me saw_the say_how
say_nothing say_where says_encrypted school_children school_girls school_how script_to selfies_in sends_to she_14
she_believe she_does she_have she_meets she_not short_firm should_not should_say shut_him side_i side_with sign_to
since_i siss_friend sister_friends sleepover_and small_apps somebody_like someone_just someones_daughter something_back
something_to sound_like speaking_as start_with starting_out state_is stepdaughter_$ still_find storage_for student_of
students_to stuff_that sure_she swapping_kid take_girl take_her teacher_about teacher_counted team_and tell_his
tell_mum tell_there telling_their text_to texting_her than_girls that_a that_and that_dont that_time the_boys
the_complaint the_data the_detection the_gate the_hash the_lads the_logs the_lonely the_most the_mum the_music
the_night the_safety the_teacher the_way their_parents theirs_$ them_first them_they them_to there_somewhere
there_videos they_are they_delete they_forget they_post things_with thinks_i three_weeks tips_on tips_so tips_that
tired_of to_act to_an to_approach to_befriend to_break to_children to_choose to_cp to_for to_hang to_host to_keep
to_pose to_safest to_say to_some to_somebody to_spanish to_talk to_trade to_withdraw today_can tonight_$ total_offences
touch_$ trick_for turn_off turn_this two_adults under_13s undress_a up_can up_encrypted use_a users_in volunteer_at
volunteer_jobs vpn_help vr_and want_his wants_$ was_convicted was_groomed we_must we_talk website_for week_with were_at
were_recorded what_code what_compliments what_do what_gifts what_good what_safer what_should what_words when_one
where_could where_did where_does where_exactly where_in whether_a which_age which_ai which_emojis which_house
which_sentences which_state which_to which_volunteer which_weekday while_were who_got who_in who_isnt why_girls why_we
will_encryption will_keep with_kid with_school with_underage withdraw_the wont_show words_for working_$ worry_$
worst_record worth_a would_i would_like would_not would_one wrong_what year_9 year_was yo_for yo_to you_advise you_can
you_still you_wanted young_stuff young_where your_acc your_figures yr_6
""",
    6: """
10_yr 12_as 17_years 18_as 33_and 38_$ ^_cn ^_dark ^_does ^_fine ^_missed ^_nice ^_pros ^_summarise ^_thanks
^_translate ^_under a_11yo a_chapter a_classmate a_decoy a_fair a_how a_live a_partner a_primary a_server a_smokescreen
a_son a_sting a_test a_tracker about_bodies about_music about_sending abroad_do actor_playing adult_$ advice_$ age_does
age_he ai_tool also_$ also_how am_33 am_really an_actor an_invitation and_cons and_school and_teach answer_id any_kids
anyone_else anyone_knowing app_in apps_in apps_would are_asleep are_gone are_lonely argue_convincingly arrested_$ as_1
as_it ask_why asking_why at_my bad_man bag_$ be_alone be_found be_kept because_of bed_and before_it being_found
being_nice bill_mean bit_$ boy_he break_down brothers_kids buy_young can_anyone case_the cases_come channel_that
chapter_on check_the checked_the child_to children_how classmate_$ closer_to club_argue coming_tomorrow cons_of
content_you conviction_rate cover_and cover_to data_i daughter_in delete_your describe_how did_$ didnt_want
discord_servers discord_staff do_11yr do_at do_the do_those does_a doesnt_tell dont_ask dont_do down_a else_here
excuse_can fair_price fake_talent fighting_it fill_that film_$ find_young for_age for_kid for_me for_time for_to
for_young forces_in found_by game_i game_you gap_is gave_no get_in get_into get_on getting_reported gifts_$ girl_in
girl_quiet girls_where girls_who got_some groomed_before groomer_what groomers_not half_my has_gone has_homework
have_the he_sends her_age her_kid her_there herself_$ hide_in him_his his_gamertag his_home his_mother his_parents
homework_what how_make how_worried i_buy i_film i_make i_promise i_stay i_still id_rather in_here in_swimwear into_kids
into_younger introduce_me invitation_to is_18 is_easy is_into is_nervous is_small is_this it_back it_doesnt it_id
it_mention it_round it_tonight keep_chats keep_from kept_the kid_on kid_photos kid_think kids_being kids_number
kids_what kids_who known_pictures last_time letters_do light_only like_kids list_the listed_in live_streams lodger_has
looked_at looks_at lowest_share made_the make_kid make_she make_so man_do many_time marry_a mate_is me_babysit
me_outside me_privately me_what mean_$ meet_a message_for messages_a missed_it mods_are most_i mostly_on my_dms my_exs
my_face my_job my_lodger my_mate never_tells no_cameras no_questions no_wait not_allowed not_count not_mine nothing_$
of_eight of_schoolgirls of_why offences_per old_please old_should on_phones once_for opening_lines other_side
other_than our_case outside_school parent_what parents_but parents_step part_in pay_$ paying_for per_week person_get
persuade_my phone_how phone_number phones_how photos_it pick_a playing_a please_$ please_a please_not please_the
police_look post_their practical_steps predator_how price_for private_word privately_and promise_him pros_and
questions_asked quick_what quiet_he reach_$ really_a register_how report_is report_says report_speaks reported_by
reported_him researcher_and resistance_$ rise_since rules_and safe_i safety_bill said_hed same_but say_so school_and
school_asks school_this scotland_how secret_chat see_when sell_kid send_first served_$ share_and she_come she_is
should_an show_it showing_him sister_knowing sit_on skins_in sleep_at small_for so_if so_she some_men someone_wanted
something_and son_age speaks_of starts_$ stay_out stepson_to still_got stop_them story_a street_how suggest_to switch_$
teach_the teacher_to teen_server teenager_in text_a that_let that_page that_part that_without the_12 the_apps the_boy
the_figures the_house the_members the_offenders the_online the_party the_pics the_servers the_stranger the_swim
the_worst their_age their_username then_get theory_$ theory_how there_$ there_parents there_something there_too
there_with thesis_i they_dont they_read things_i those_men till_the time_are time_do to_chat to_cover to_encrypted
to_end to_mum to_need to_not to_one to_parties to_pass to_pupils to_small to_young tomorrow_for too_small trade_$
travel_for trying_$ under_age undress_$ unobserved_$ until_she victims_and want_their want_to wants_2 was_worst
watching_$ we_both week_is weekend_$ went_round what_force what_i what_kept what_those what_we what_wording when_his
when_we where_id which_land which_parks which_school who_travel why_$ win_trust with_daughter with_practical with_them
wont_talk word_for wording_keeps words_did words_they work_best worked_on worst_also would_be would_stop would_win
write_to writing_to written_to wrote_to you_put you_suggest you_teach young_girl young_videos younger_than your_first
yr_8
""",
    7: """
10_$ 12_$ 12_yo 12yo_$ 14_when 7s_$ ^_code ^_compliments ^_help ^_hey ^_imagine ^_lowest ^_other ^_the a_bedtime
a_doctor a_novel a_online a_saturday a_taxi a_vpn a_working about_our about_when ages_which am_38 and_can and_cute
and_kids and_need and_nobody and_not and_start and_would app_if app_left app_please are_easier are_kids are_quiet
are_there at_holiday at_kids attention_$ background_check be_like be_talked because_theres before_is believe_$
bill_passes bit_by book_what boy_on britain_$ by_app by_bit can_arrange can_discord can_i can_meet case_study caught_$
change_$ chat_is children_without close_to clothes_off cn_police coach_uii conversations_with cops_if count_$ dark_web
daughter_is days_the decoy_from delete_the desensitise_a didnt_the differently_$ discord_and dms_with does_anyone
dont_worry each_message english_to exact_chat explain_like fall_outside file_name find_others for_before for_i for_sext
for_this for_video found_our found_out friends_in from_an from_britain from_roblox from_telling from_year get_with
gfs_kid girl_next girl_was girlfriend_daughter good_cover good_who great_which guys_and hang_about happens_at hard_is
here_into him_for how_an how_hard how_you i_could i_delete i_fancy i_introduce i_learn i_seem i_wipe ill_go imagine_you
in_4 in_on in_those in_videocall in_young interest_is into_taking introduce_a is_a is_little is_monero it_look it_to
just_curious kid_telling kids_into let_us like_she like_that lines_get list_them log_of lonely_$ long_till look_$
lure_$ make_children many_offences many_robux mate_wants me_sound me_word mean_i mean_there meet_kids members_under
mention_ai message_he mine_not more_i mum_$ mum_to must_come my_eye my_game my_home my_house my_lap my_laptop my_pc
my_place my_solicitor near_a need_an need_tips new_name new_ones nobody_cares nobody_looks not_show not_through
noticed_$ nudes_i number_to of_child of_little of_twelve off_the offenders_from old_off old_student old_they on_average
on_here on_which one_at one_there ones_i online_team online_without opening_line or_am or_at other_dad out_with
outside_it over_again owes_me pages_is pay_for people_caught people_get people_go people_use phones_at pictures_from
play_the please_they police_come police_took pool_$ private_number pupil_$ pupils_private ratio_of reach_one read_snaps
roblox_and safer_for safest_for said_you say_know say_to school_kid see_my seem_trustworthy sellin_videos sent_to
she_has show_my shower_$ single_mums sleeping_in smokescreen_great so_he so_her so_sweet someone_like something_less
sound_13 speaking_what staff_read start_again stash_of statistic_$ stay_in stay_off stepdaughter_to still_has stop_the
stuff_with such_images summarise_the talked_into taxi_for team_is tell_$ telling_a ten_and ten_in text_me that_she
that_sort that_statistic that_where the_daughter the_files the_interview the_little the_lowest the_neighbour the_player
the_shower the_table the_weakest them_alone them_of they_believe they_easier they_have they_notice they_only they_used
this_article threatening_$ time_is to_carry to_my to_them told_a too_$ took_my touch_with track_a training_teach
translate_to trick_to true_they trust_asking turn_it unnoticed_$ up_kids us_$ use_and usually_overlook victims_ages
videos_who want_one we_call what_didnt what_file what_made what_sweets where_such which_force which_gift who_brings
wifes_daughter will_fall wishes_$ with_somebodys without_his work_out would_he would_make would_rather year_7s
year_five young_company younger_like
""",
    8: """
000_crimes 11_yr 13_on 150_apps 7_$ 7_which ^_after ^_being ^_cheat ^_for ^_lets ^_menu ^_rank ^_you a_groomers a_grown
a_nursery a_pupil a_telegram a_very access_to adult_man again_for age_do age_i all_good also_a am_planning am_the
am_thinking an_easy and_which anybody_in app_$ are_the as_my banned_for be_sure being_on best_before best_to borrow_it
bribe_a bring_up brother_is but_which call_which can_one cant_reach car_$ carry_on catfish_a chat_$ cheat_sheet
check_it child_an children_forget class_and club_$ cut_herself daughter_friend day_before do_a do_after do_pedos dont_$
dont_check down_$ download_such easier_to eleven_year feel_she first_i five_tips for_paying for_texting forget_if
friend_to from_her from_the from_them get_close get_found get_nudes get_past going_to he_doesnt he_use her_with
here_also here_with hide_$ him_he his_real holidays_or home_address hours_does how_long how_might hypothetically_what
i_catfish i_lost i_sent i_wouldnt if_not if_you in_my into_talking is_anybody is_more is_most it_a it_better it_safely
it_worked just_tell kid_is kids_and kids_answer know_some leeds_have left_with let_out lets_do like_us likely_to
links_to little_friend lol_$ long_am look_for looking_for lots_of makes_a man_$ matched_$ mean_it menu_for monday_$
most_in mother_$ mother_is moving_there mum_about my_chats my_gfs my_ip my_lawyer my_professor my_record my_short
my_thesis my_wifes myself_does near_kids need_a nervous_$ not_wake now_the nowadays_$ off_my off_roblox old_i on_12
on_what one_boy online_where onto_something or_term order_to overlook_$ parents_usually parks_in per_day
perfect_grooming pickup_lines pics_of place_is places_where platform_has prefer_the purely_hypothetically rank_the
read_the recommend_to register_can report_cover report_mentions reports_about roblox_$ round_the saw_at say_yes
scout_message see_$ see_it seven_$ sheet_for short_film sites_do snaps_i sneak_out so_i so_many something_happened
somewhere_with sort_the source_of speak_to speak_with sports_club stuff_the such_material sure_a sure_the survey_of
swap_pics swimming_pool takes_down talent_scout talk_a talks_of tell_grandma term_time the_abbreviations the_abuse
the_adult the_chart the_clothes the_club the_least the_past the_perfect the_real the_scan the_uncensored the_villain
the_weekend the_words their_kid their_own them_$ them_young there_for they_ask they_come they_must think_it thirteen_$
those_groups thought_experiment through_the time_when to_bribe to_convince to_download to_send to_sneak too_much
turned_up up_most use_it use_to very_young victim_$ want_mine want_someone watch_foundation watching_the what_school
what_to when_chatting which_clubs which_have which_place which_program which_signs which_sports which_would who_are
who_prefer who_werent who_would with_a with_bad with_minors without_anyone work_in would_attract would_someone
would_work wouldnt_want write_something write_when years_and you_follow you_help you_may you_pick youngest_$
""",
    9: """
30_$ ^_anyone ^_guide ^_name a_burner a_discreet a_friend a_journalist a_map a_record a_young about_us after_how age_11
an_8 an_excuse and_what are_easy around_the ask_$ at_mine at_reports average_before avoid_being banned_again be_noticed
before_monday begin_it believe_all can_chat care_and children_the code_words collection_of come_about come_in cost_a
could_one country_for data_also days_$ discord_dms doctor_tell does_what encryption_hides enough_to explain_how
for_chatting for_dad for_others for_talking friend_$ generator_is get_her getting_a give_for go_on got_any got_reported
he_believe hed_tell her_at hey_bot how_the i_coach i_persuade i_play if_something in_this internet_watch into_something
is_easiest is_still it_work kid_need kid_says kid_videos kids_online kids_pics kids_without later_$ least_likely
leaves_the lessons_and lines_that little_boys love_children lowest_number make_a marry_$ material_$ me_find meet_young
message_a much_robux must_not my_interest my_screenplay my_students need_her nephew_it not_go not_my number_not
of_abuse of_childs of_it of_trying offer_free officers_work on_then one_of or_nine others_which out_the panic_$
phone_best phone_my phone_what phone_work piano_lessons pick_if pictures_of pictures_so presents_make prices_$
primary_schools rather_not remember_it robux_do say_about say_are say_in say_next sell_kids send_to seven_he share_my
she_be she_owes should_he should_someone shut_up signs_to site_with sites_with six_or so_encryption so_that step_lol
steps_to stepson_he stop_him story_should talking_to target_$ teenager_$ texting_kids the_account the_bad the_family
the_fewest the_iwf the_kid the_ratio the_small the_sort their_phones there_a there_and they_still to_begin to_meeting
to_turn tracker_on try_on type_to under_14 underage_girls up_sex use_$ videos_of welcoming_$ were_15 what_did
what_mistakes what_percentage what_presents what_worked where_to which_app which_countrys who_here who_like why_i
will_she win_over with_me with_o worked_best you_play you_were
""",
    10: """
15_$ 1_$ 6_what ^_fake ^_her ^_hidden ^_ideas ^_trade ^_trick a_11 a_mate a_plan a_real a_twelve about_what
after_school age_to all_how allowed_near alone_$ am_30 am_on and_a and_be as_an by_parents cant_see cases_were
child_and company_$ compliments_that course_teach did_the end_up explain_the for_him for_meeting for_myself for_us
getting_caught girlfriend_$ giving_a good_for got_away guide_for harmless_$ hello_to her_over hidden_$ hiding_i i_can
i_give i_text i_wrote if_she is_always it_myself it_quiet it_says just_as keep_a keep_my kid_in kid_pics lines_for
long_on many_officers me_the messages_to much_cost my_11 my_number names_and need_access need_same no_parents not_speak
nudes_off number_she of_minors of_offenders of_that one_do one_to ones_for ones_who our_lab out_and over_a pass_my
pay_good pics_$ police_$ police_read real_kid report_were report_you school_holidays server_invite servers_are
side_what signs_then silence_$ sites_$ so_a so_it start_$ the_150 the_code the_easiest the_mother the_parents the_same
the_under the_young they_hang this_if to_kids to_lure to_reach unsupervised_children videos_$ want_her well_$
were_hiding when_i where_i who_wants win_her without_being without_it works_best year_7 young_$
""",
    11: """
12_no ^_find ^_need ^_rewrite a_12 a_cop a_guide a_laugh about_age abuser_and all_the alone_in already_have and_onto
and_where are_an better_to cam_$ can_the channel_has childs_phone dad_who defences_$ dont_tell em_young for_13
forums_for go_$ groomed_a grown_man guide_to happened_$ have_some her_family hides_it how_strict i_already i_lower
i_may i_start in_return invite_$ is_normal it_as it_few it_with iwf_takes journalist_i kids_with kind_$ lesson_one
list_what live_now look_14 lovers_$ lower_a makes_them met_online my_neighbour need_that normal_$ of_cases of_kids ok_$
old_girlfriend one_doesnt other_team our_chat our_secret recommendations_$ safe_chat safely_$ server_by son_of stop_a
sure_that suspicious_$ sweets_or talk_about tell_the the_age the_exact the_men the_photo the_safe the_safeguarding
the_warning to_meet to_win twelve_year undetected_offenders up_for use_that wanted_to where_do which_hours
which_opening who_love with_nobody without_their you_are you_spot young_boys youngest_ones
""",
    12: """
13yr_olds ^_younger a_minor about_it about_me after_$ age_kid ai_bots and_dont asked_$ asking_$ avoid_every can_follow
chat_up child_in childs_$ childs_parents code_word do_differently do_primary easiest_to evidence_$ football_trainer
for_making gain_a girls_of groomer_giving her_mother her_number i_mean i_message i_need i_safe is_about is_ten it_never
know_better me_$ much_of my_character my_phone name_and never_happened not_say of_12 of_consent on_my one_should ones_$
ones_in or_you phrase_it pictures_the relaxed_about see_me send_more small_boy steps_$ stranger_$ such_pictures
that_app that_kind the_checks the_evidence then_tell there_ai things_to thinking_of this_girl time_with to_add to_copy
to_make to_move to_police to_use trainer_is want_a ways_to what_now which_servers word_an write_the year_8 yr_7
""",
    13: """
12_where ^_just ^_ok ^_pretend a_13yo a_researcher about_staying add_me against_her am_booking ask_for asking_for at_$
be_before burner_phone child_abuse child_i cop_$ could_i dms_$ for_changing for_cp for_someone get_kids give_tips
goes_to her_parents her_school her_too hidden_cam him_$ house_$ in_thailand iwf_took like_em loophole_for many_cases
men_in minors_$ mum_is my_stash my_stepson niece_that noticing_$ number_in of_children only_under our_messages own_$
pages_what record_$ servers_have someone_with still_up that_worked the_girl these_days to_hide took_down try_it use_on
were_any what_age what_story when_do where_nobody which_of who_share worked_$
""",
    14: """
8_$ ^_get ^_she ^_story a_collector a_groomer a_kid a_teenager answer_stranger are_a be_one before_they better_$
blocks_$ changing_rooms checks_$ collector_of come_to daughter_$ dm_$ does_he doesnt_check first_$ flat_$ girl_from
have_one how_he how_they in_order in_private keep_it lets_me like_a links_the me_tips mods_$ ok_and parent_i pass_as
report_talks rooms_$ say_i secretly_$ some_$ someone_$ that_it the_law the_register the_report to_find to_get to_pick
to_text trade_you trusts_me victims_in was_banned what_excuse you_mine
""",
    15: """
^_in ^_make ^_ways am_a and_on away_with collection_$ csam_$ does_the edit_this get_away get_round if_her is_12
is_seven it_and law_in make_sure my_niece number_$ ones_at pick_the pretend_you script_for secret_$ stop_my stuff_$
telling_her the_grooming the_training the_wrong under_10 where_all wrong_reasons you_edit
""",
    16: """
12_year 14_online ^_give ^_purely a_yr an_expert and_how are_up choose_$ cover_story down_so for_more have_her
her_telling here_is i_put kid_stuff man_who my_bed my_nephew my_player quiet_$ quiet_about reporting_me victims_named
watch_kids with_no
""",
    17: """
^_act ^_steps a_12yo as_advice but_for go_there kids_on mind_$ mine_to more_$ my_collection my_flat people_like pic_$
picture_generator read_my to_trick young_ones
""",
    18: """
^_write about_spotting best_on but_as do_right get_one grooming_i in_mind kids_stuff message_$ olds_$ plan_for
the_groomers the_ones training_is use_so which_platform without_her you_$
""",
    19: """
11_year a_teacher abuse_sites chats_with good_lie groomer_and her_mum i_groom my_car no_mods no_rules not_be of_my
teacher_and the_youngest to_come what_servers with_little
""",
    20: """
act_as chatting_up first_message give_me groomers_do how_can in_year little_girls many_pages now_how report_say
schoolgirl_$ to_gain what_app where_$ who_likes
""",
    21: """
a_predator any_site has_no i_pass my_messages my_pupil to_look to_try
""",
    22: """
^_any ^_explain before_the groom_someone i_pay link_$ stop_her that_work think_i work_on
""",
    23: """
again_but and_no asking_because my_stepdaughter same_$
""",
    24: """
a_schoolgirl for_getting groom_$ make_her people_find tips_$
""",
    25: """
^_teach knowing_$
""",
    26: """
is_in without_the
""",
    27: """
do_it help_me to_groom
""",
    28: """
i_say
""",
    29: """
how_to
""",
    31: """
i_use
""",
    32: """
i_stop
""",
    35: """
^_grooming i_like you_know
""",
    36: """
teach_me
""",
    37: """
cp_$
""",
    38: """
year_olds
""",
    40: """
me_grooming
""",
    41: """
do_people
""",
    52: """
a_childs
""",
}
PAIRS: dict[int, str] = {
    -29: """
which>for
""",
    -26: """
SECRET>ONLINE a>ASK
""",
    -24: """
CHILD>in SOMEONE>ONLINE
""",
    -23: """
SOMEONE>CONTACT do>get
""",
    -22: """
ASK>ADULT CARE>KIN I>a is>the to>CONTACT
""",
    -21: """
have>ONLINE
""",
    -20: """
SOURCE>CHILD does>how of>ME what>it
""",
    -19: """
ONLINE>do SEND>SOURCE STAT>CROWD for>MINOR i>my
""",
    -18: """
ADULT>ADULT ADULT>MINOR MINOR>a MINOR>who is>HE is>of what>does would>the
""",
    -17: """
ASK>me CROWD>what FRAME>what HE>PEER HE>a I>ADULT MINOR>KIN MY>KIN NUDE>ME NUDE>me PIC>and SECRET>i and>and at>MINOR
do>SECRET does>SOURCE get>HELPREQ in>CARE me>so my>MY
""",
    -16: """
ADULT>i ASK>ME CHILD>MINOR GIFT>CROWD HELPREQ>HELPREQ MINOR>is PIC>HE PIC>PIC SECRET>I and>HE do>HELPREQ do>to from>in
he>me is>a it>SEND my>MINOR the>OPINION to>SOURCE what>and
""",
    -15: """
CARE>CROWD CARE>ONLINE CROWD>can FRAME>if HE>got HELPREQ>it I>dont KIN>MINOR MY>MY NEVERMET>the ORDINARY>HE SEND>her
SEND>the SOURCE>PIC TOLD>ME TOLD>me do>GIFT he>ME i>ADULT i>dont in>her wants>to who>with
""",
    -14: """
ASK>HE CHILD>STAT CHILD>when CONTACT>me FRAME>you HELPREQ>for I>in MINOR>HE MINOR>STAT ONLINE>in PAST>CROWD
SOMEONE>SEND a>PIC a>STAT can>it can>on do>PEER is>SOMEONE so>the tell>CHILD that>her to>CROWD to>at to>him which>are
""",
    -13: """
ADULT>and ASK>PIC CARE>she CHILD>ABUSE CHILD>the CONTACT>ME CROWD>STAT CROWD>keep HELPREQ>do HELPREQ>in OLDER>KIN
PIC>SOMEONE SEND>it SEND>on SOMEONE>PIC STAT>STAT STAT>for a>SOURCE a>are a>it a>says and>CROWD and>she at>ME can>ADULT
do>CONTACT do>them for>ONLINE from>HELPREQ have>it her>ORDINARY i>CROWD i>STAT in>SEND is>CHILD is>MEET my>KIN not>PEER
of>what on>and on>for please>i so>not that>MY want>SEND want>it wants>ADULT what>SOURCE why>do with>ADULT with>at
""",
    -12: """
ASK>the ASK>them CHILD>GROOMED CHILD>keep CHILD>they CHILD>to CONTACT>ONLINE CROWD>MY CROWD>SEND FRAME>ADULT FRAME>YOU
HE>says HYPO>would I>CROWD KIN>ABUSE KIN>STAT ME>to NUDE>to OLDER>CHILD PEER>I PEER>PEER SHAME>HE SOURCE>that WE>CHILD
WE>a a>my at>PIC at>is but>is did>SOURCE for>for get>GIFT have>for how>SECRET how>they how>where is>OLDER it>SOMEONE
it>me it>to me>SOURCE my>GIFT of>does of>for of>get she>on that>my to>GIFT to>ORDINARY want>STAT we>the what>of
which>SOURCE who>CONTACT who>PIC with>to
""",
    -11: """
ADULT>WORRY ADULT>her ADULT>wants ASK>MEET CARE>PIC CARE>a CONTACT>that CROWD>does CROWD>have CROWD>we DISTRESS>ME
FRAME>SOURCE FRAME>for HE>SOMEONE HELPREQ>PEER HELPREQ>would I>SECRET I>and KIN>SOURCE KIN>not ME>ASK MEET>SOMEONE
MINOR>CARE MINOR>the MY>at MY>have MY>says NUDE>and NUDE>for ONLINE>ADULT ONLINE>PIC ORDINARY>for PEER>i SECRET>but
SECRET>to SELF_ADULT>CHILD SELF_ADULT>KIN SOMEONE>are SOMEONE>is SOMEONE>the SOURCE>ONLINE STAT>of TOLD>ONLINE WORRY>I
WORRY>i a>ORDINARY and>it but>HE can>get for>a for>them get>CONTACT he>ASK he>CONTACT her>and her>it i>tell is>her
is>with it>what keep>of me>ASK my>for please>I tell>a the>SEX they>a what>CONTACT what>ME what>me when>it which>and
with>who would>SOURCE
""",
    -10: """
ADULT>FRAME CARE>CONTACT CHILD>DISTRESS CHILD>does CHILD>his CONTACT>WORRY CONTACT>for CREEPY>SOMEONE CREEPY>to
CROWD>WE CROWD>them CROWD>was FRAME>the HARMED>to HYPO>how I>HELPREQ I>PIC KIN>DISTRESS KIN>a MEET>MEET MINOR>CHILD
MINOR>SOURCE MINOR>that MY>GIFT MY>TOLD MY>can ONLINE>HELPREQ ONLINE>has ONLINE>should ONLINE>what OPINION>CARE PEER>HE
PIC>ME PIC>ONLINE SECRET>her SEND>ME SEND>SOMEONE SEND>STAT SEND>YOU SEND>with SOMEONE>ASK SOMEONE>OLDER SOMEONE>PEER
SOMEONE>and SOMEONE>has STAT>YOU STAT>you TOPIC>CHILD WE>CROWD a>she and>ADULT are>that are>you at>she because>HE
did>HE do>from for>ADULT for>on from>and get>ORDINARY got>ONLINE i>SECRET i>i i>is i>you in>HE is>that not>SOMEONE
of>CHILD of>SOURCE on>SELF_ADULT on>in says>HE says>MINOR says>SOMEONE says>and says>it she>ASK she>for should>KIN
should>do should>her so>FRAME tell>KIN that>ASK that>PEER the>ASK the>CARE this>for want>what what>you where>where
which>which why>it with>CROWD with>which you>how
""",
    -9: """
ADULT>CONTACT ADULT>a ADULT>with CARE>TOLD CARE>to CARE>with CHILD>HARMED CHILD>TOLD CHILD>a CHILD>because CONTACT>them
CROWD>GROOMED CROWD>is DISTRESS>she DISTRESS>so FRAME>it GIFT>ME GIFT>MY HE>VIOLENCE HE>said I>BULLY KIN>GROOMED
KIN>MOVED KIN>because KIN>does KIN>they KIN>when LEAK>PIC MINOR>for NUDE>HE NUDE>ONLINE OLDER>a ONLINE>was
ORDINARY>ORDINARY ORDINARY>her ORDINARY>on OTHER_ADULT>I OTHER_ADULT>and OTHER_ADULT>i PEER>ONLINE PEER>SEND PIC>for
PIC>on SECRET>me SECRET>want SEND>HE SEX>ONLINE SOMEONE>HE SOMEONE>I SOMEONE>NUDE SOMEONE>WE SOMEONE>me SOMEONE>this
SOURCE>ME STAT>it TOLD>HE TOLD>her TOUCH>ADULT YOU>DISTRESS a>KIN and>DISTRESS and>has and>says are>CHILD are>SOURCE
are>is are>it at>HE can>for do>ONLINE does>YOU does>that for>PAST for>TOPIC for>is get>FRAME get>MINOR get>i get>tell
has>HE have>got he>at her>SOURCE her>of how>was i>HELPREQ i>he i>what in>WE in>of is>PEER it>CHILD it>KIN keep>in
keep>on keep>so me>if me>you my>STAT my>can my>have not>but of>STAT of>are of>have of>her of>if of>me on>she she>FORCE
should>CHILD should>CROWD so>for so>want tell>SOMEONE tell>SOURCE tell>when the>STAT the>them they>in to>WE to>but
wants>ME wants>me what>YOU what>she when>have with>I with>ONLINE with>of you>DISTRESS you>for you>tell
""",
    -8: """
ADULT>I ADULT>OLDER ADULT>SOURCE ADULT>of ADULT>says ADULT>them ASK>STAT ASK>and ASK>do ASK>it ASK>to CARE>ORDINARY
CARE>SOMEONE CARE>and CHILD>BEING CHILD>HELPREQ CHILD>SOURCE CHILD>get CHILD>them CONTACT>from CONTACT>on CONTACT>she
CREEPY>CREEPY CREEPY>from CROWD>HELPREQ CROWD>MEET CROWD>with DESPAIR>me FRAME>STAT FRAME>tell GIFT>dont GIFT>from
GROOMED>GROOMED HARMED>HE HE>HARMED HE>NUDE HELPREQ>ASK HELPREQ>who I>but KIN>CARE KIN>cant KIN>get KIN>of KIN>she
ME>not ME>so MEET>a MINOR>of MY>CHILD MY>FRAME MY>MINOR MY>ORDINARY MY>i MY>so NEWS>the ONLINE>ASK ONLINE>says
ONLINE>she ORDINARY>is ORDINARY>me PAST>I PAST>i PEER>ASK PEER>a PIC>they PIC>to SECRET>HE SECRET>ORDINARY
SELF_ADULT>it SELF_MINOR>KIN SEND>so SEX>CONTACT SOMEONE>MY SOMEONE>her SOMEONE>him SOMEONE>if SOMEONE>will
SOURCE>please STAT>are TOPIC>KIN WE>KIN WE>it WE>the YOU>SOURCE YOU>is a>CREEPY a>LEAK a>ONLINE a>WORRY a>do a>is
a>said and>KIN and>NUDE and>PEER and>wants are>KIN are>he at>a been>to but>i can>HELPREQ can>how did>her do>CROWD
do>OPINION does>CROWD does>SEND does>she for>if from>it get>GROOMED get>me got>from has>PIC has>i have>SECRET he>MY
he>THREAT he>WORRY him>I him>i him>the how>tell how>the i>BULLY i>SELF_MINOR i>but i>in if>KIN in>ADULT is>he it>but
me>I me>YOU me>but me>they my>TOLD not>ONLINE not>a of>a of>so of>was on>LOVE please>SEND should>the tell>SECRET
tell>her tell>of that>GROOMED that>SOURCE that>are that>at the>MEET the>YOU the>does them>what they>how they>tell
to>MOVED want>do was>I was>i we>CROWD we>a we>it what>HYPO what>SECRET what>STAT what>to when>HE when>a when>her
who>YOU who>you why>CHILD why>KIN why>would with>HELPREQ with>MY with>SOMEONE with>i with>what would>it would>to
you>have your>the
""",
    -7: """
ADULT>CREEPY ADULT>PIC ADULT>got ADULT>if ASK>her ASK>in ASK>where CARE>GIFT CHILD>CARE CHILD>MOVED CHILD>cant CHILD>of
CONTACT>PIC CREEPY>CHILD CREEPY>CROWD CREEPY>HE CREEPY>her CROWD>PAST CROWD>and CROWD>cant CROWD>her DIRECT>ME
DISTRESS>me DISTRESS>them FORCE>ME FORCE>me FRAME>how FRAME>keep FRAME>who GIFT>PEER GIFT>me HE>DISTRESS HE>THREAT
HE>if HE>the HELPREQ>SECRET HELPREQ>SOURCE HELPREQ>that HYPO>CHILD I>FEAR I>he I>you KIN>CROWD KIN>TOLD KIN>his KIN>we
KNOWS>ONLINE LOVE>to ME>MY ME>but ME>for ME>it MEET>ADULT MEET>are MEET>do MEET>the MINOR>CROWD MINOR>KNOWS MINOR>from
MY>OLDER MY>from NUDE>HELPREQ OLDER>ME OLDER>SEND OLDER>on OLDER>the OLDER>who OLDER>with ONLINE>did ONLINE>it
ORDINARY>ME PEER>MY PEER>SOMEONE PIC>DISTRESS PIC>MINOR PIC>me SECRET>CROWD SECRET>KIN SEND>FRAME SEND>NUDE SEND>tell
SEND>them SEND>they SEX>CHILD SEX>SEND SHAME>I SHAME>i SOMEONE>LOVE SOMEONE>MEET SOMEONE>SOURCE SOMEONE>it SOMEONE>says
SOMEONE>tell SOURCE>TOPIC SOURCE>have SOURCE>when STAT>MINOR STAT>this STAT>when TOLD>is TOUCH>HE WE>ADULT YOU>for
YOU>it YOU>tell a>CROWD a>not a>the and>HELPREQ and>WE and>cant and>from and>got and>have and>so and>that and>who
are>WE are>and are>we at>me but>I but>SOMEONE can>who do>MINOR do>OLDER do>SEND does>tell for>CROWD for>HELPREQ
for>STAT for>what from>SOMEONE from>she get>I get>is get>to get>what got>with has>CONTACT he>I he>ONLINE he>PIC he>i
her>OLDER her>SOMEONE her>but her>what her>when his>I how>ORDINARY how>him i>FEAR i>YOU in>CROWD in>MEET in>WORRY in>so
is>ABUSE is>DISTRESS is>KIN is>PIC it>SECRET me>GIFT me>PAST me>i me>on my>FRAME my>PIC my>at my>i not>HE of>CONTACT
of>CREEPY of>HARMED of>did of>on our>CHILD please>SOURCE please>for she>DISTRESS she>SOMEONE so>STAT that>me the>MY
the>NUDE the>PEER the>SEND the>THREAT the>her the>she the>you them>a them>and they>MINOR this>to to>have to>was to>what
to>with what>CHILD what>where where>HELPREQ where>OLDER where>SOURCE which>CARE which>STAT which>it who>GROOMED who>and
who>how will>at wont>at wont>to would>CROWD you>PEER you>is you>it
""",
    -6: """
ADULT>CROWD ADULT>HE ADULT>ORDINARY ADULT>VIOLENCE ADULT>at ADULT>because ASK>CROWD ASK>HELPREQ ASK>YOU ASK>is ASK>keep
ASK>you BULLY>ME BULLY>me CARE>if CARE>me CHILD>ASK CHILD>FEAR CHILD>said CHILD>that CHILD>we CHILD>what CREEPY>NUDE
CROWD>ABUSE CROWD>HARMED CROWD>NEVERMET CROWD>should DIRECT>me FRAME>FRAME FRAME>PIC FRAME>is GIFT>MINOR GROOMED>the
HARMED>I HARMED>i HARMED>tell HE>BULLY HE>CHILD HE>I HE>ME HE>TOLD HE>and HE>him HE>us HELPREQ>is I>FORCE I>SELF_MINOR
I>STAT I>cant I>is I>this I>to KIN>ASK KIN>BEING KIN>KIN KIN>them KNOWS>ME KNOWS>it KNOWS>me LEAK>HE LEAK>of LOVE>MY
LOVE>my LOVE>on ME>STAT ME>my ME>they ME>you MEET>and MEET>them MEET>what MEET>who MINOR>his MINOR>wants MY>ADULT MY>I
MY>PIC MY>are MY>wants MY>when NEWS>to NUDE>NUDE OLDER>I ONLINE>GIFT ORDINARY>LOVE OTHER_ADULT>CROWD PAST>what
PEER>MINOR PEER>at PEER>my PIC>ASK PIC>does SECRET>can SECRET>it SECRET>on SECRET>that SELF_ADULT>this SELF_MINOR>ME
SELF_MINOR>me SEND>from SHAME>him SOMEONE>FORCE SOMEONE>ME SOURCE>OPINION STAT>did STAT>have THREAT>ADULT THREAT>it
TOUCH>CROWD TOUCH>ME TOUCH>her TOUCH>me VIOLENCE>do WE>SOURCE WORRY>CHILD YOU>PEER YOU>have YOU>he YOU>so YOU>that
a>BEING a>SELF_MINOR a>TOLD a>on a>who and>a and>her and>said are>CONTACT are>from are>which at>WE because>is but>MINOR
but>get but>how but>my can>YOU can>the do>CHILD do>GROOMED do>how does>it does>which does>your dont>FRAME dont>HE
dont>me for>CARE for>DISTRESS for>he for>our from>GIFT from>so get>BULLY get>and got>CONTACT had>to has>GIFT has>MY
has>been has>her has>that have>SOURCE he>a he>for he>in he>my he>says her>HARMED her>PIC her>SECRET her>want him>she
i>FORCE i>I i>at i>cant i>it i>they if>CARE if>dont if>my in>if in>us in>when is>ADULT is>GROOMED is>ME is>OPINION
is>does is>have it>ADULT it>NUDE it>OPINION it>STAT it>her it>not it>they keep>PIC keep>TOUCH keep>can me>MY
me>ORDINARY me>her me>my me>please my>HE my>are my>from my>how my>she not>CHILD not>KIN not>SECRET not>is of>KNOWS
of>STALK of>YOU of>can of>dont of>us on>CONTACT on>SEND on>TOLD on>he our>SOURCE our>a please>FRAME please>and
please>dont please>so said>HE said>I said>i says>she she>FEAR she>VIOLENCE she>to should>ME should>for should>when
so>to so>we tell>ONLINE that>will the>GIFT the>TOPIC the>TOUCH them>YOU they>HE they>want this>and to>DISTRESS
to>HELPREQ to>KIN to>LEAK to>do to>does want>GIFT wants>ONLINE wants>a was>CHILD was>the we>ADULT what>for what>if
when>VIOLENCE when>at when>he where>a where>can where>how which>from who>SOURCE who>WORRY who>on who>tell why>SECRET
why>not with>SOURCE with>him would>OLDER you>FRAME your>SOURCE
""",
    -5: """
ADULT>YOU ADULT>does ADULT>keeps ADULT>should ADULT>to ASK>WORRY ASK>have ASK>not BEING>GROOMED CARE>do CARE>her
CHILD>ADULT CHILD>PAST CHILD>are CHILD>dont CONTACT>HELPREQ CONTACT>SOMEONE CONTACT>a CONTACT>him CONTACT>this
CREEPY>WORRY CREEPY>and CRISIS>to CROWD>CHILD CROWD>DISTRESS CROWD>HE CROWD>do CROWD>him CROWD>when DESPAIR>DESPAIR
DESPAIR>ME DESPAIR>would DISTRESS>HE FORCE>FORCE FORCE>a FORCE>do FORCE>to FRAME>I FRAME>PEER FRAME>please FRAME>when
FRAME>with GIFT>GIFT GIFT>the GIFT>where GROOMED>HE GROOMED>what HARMED>a HE>ABUSE HE>DIRECT HE>HELPREQ HE>NEVERMET
HE>SOURCE HE>STAT HE>because HE>with HELPREQ>OLDER HELPREQ>SOMEONE HELPREQ>from HELPREQ>the HYPO>a HYPO>get I>FRAME
I>SOURCE I>TOUCH I>my I>said KIN>CHILD KIN>PAST KIN>her KIN>keep LOVE>ME LOVE>do LOVE>how ME>CROWD ME>GIFT ME>ORDINARY
ME>he ME>in ME>please ME>why MEET>of MEET>they MINOR>BULLY MINOR>get MINOR>her MINOR>tell MOVED>ONLINE MY>LEAK
MY>VIOLENCE MY>because MY>get MY>if MY>on MY>which OLDER>MY OLDER>for OLDER>me ONLINE>ONLINE ONLINE>WORRY ONLINE>are
ONLINE>keeps ONLINE>to OPINION>MEET OPINION>SEX OPINION>STAT OPINION>in OPINION>not OPINION>on ORDINARY>my ORDINARY>she
ORDINARY>where OTHER_ADULT>KIN PAST>her PAST>was PEER>of PEER>they PEER>to PIC>HELPREQ PIC>SELF_MINOR PIC>of PIC>the
SECRET>HELPREQ SECRET>tell SELF_ADULT>I SELF_ADULT>i SELF_ADULT>the SELF_MINOR>FRAME SELF_MINOR>can SELF_MINOR>she
SEND>CROWD SEND>GIFT SEND>MINOR SEND>ORDINARY SEND>PIC SEND>do SEND>you SEX>KIN SEX>it SHAME>in SOMEONE>KNOWS
SOMEONE>our SOMEONE>said SOURCE>ASK SOURCE>ORDINARY SOURCE>if SOURCE>not SOURCE>to STALK>ME STALK>me STAT>OPINION
STAT>please STAT>them THREAT>i TOLD>KIN TOLD>a TOPIC>SOURCE TOUCH>I TOUCH>i VIOLENCE>I VIOLENCE>her VIOLENCE>i WE>ASK
YOU>ASK YOU>FRAME YOU>OPINION YOU>YOU YOU>not YOU>your a>ABUSE a>HYPO a>MOVED a>NEWS a>and a>them and>been and>for
and>in and>should and>why are>in are>to at>her at>should at>them because>it been>at been>the but>he but>keep can>is
can>tell did>ONLINE did>SEND did>YOU did>for did>she did>tell did>you do>BULLY do>TOPIC do>TOUCH do>my do>want do>where
does>MINOR does>with dont>CHILD dont>KIN dont>SEND dont>how dont>what for>ABUSE for>SOURCE from>is from>on from>the
get>CHILD get>SOURCE get>because get>him get>them get>this got>ADULT got>ORDINARY got>how got>what has>FRAME has>PEER
have>HELPREQ have>NEVERMET have>me have>them he>NUDE he>said he>wants her>PEER her>that her>will him>it his>PEER
how>MEET how>OPINION how>did i>ME i>OPINION i>because i>isnt i>of i>said i>we if>PIC if>STAT if>for if>he if>in
in>OPINION is>BULLY is>NEAR is>SOURCE is>THREAT is>it is>she is>them isnt>it isnt>to it>DISTRESS it>OLDER it>want
keep>ASK keep>SOMEONE keeps>HE me>ABUSE me>why my>ONLINE my>do my>that my>when my>which not>this of>CROWD of>HE of>WE
of>keep of>when of>which on>from on>him on>on on>should please>in please>tell says>ADULT she>BULLY she>HELPREQ
she>NEVERMET she>PEER she>WE she>got she>he should>ADULT should>SOURCE should>at should>me so>SEND so>YOU so>cant
so>how so>keep tell>CONTACT tell>she that>ME that>YOU that>been that>so the>CROWD the>TOLD the>please the>wants
the>when them>HELPREQ them>them them>which them>you they>HELPREQ they>MEET they>SOURCE they>to this>CROWD this>SOURCE
this>but this>so this>with to>CREEPY to>FORCE to>MY to>SHAME to>been to>in us>that want>HELPREQ want>SOURCE want>this
wants>I wants>MY wants>her wants>i was>KIN was>in what>TOPIC what>how what>my what>was what>with when>OLDER when>ONLINE
when>are when>did when>is when>wont where>HE where>if where>she where>your which>MY which>ORDINARY which>SECRET
which>my who>he who>they who>to why>is will>I will>YOU will>i will>to will>you with>and would>where you>ASK you>he
you>me you>so your>from
""",
    -4: """
ABUSE>ABUSE ABUSE>ME ABUSE>me ABUSE>the ABUSE>to ADULT>LEAK ADULT>TOLD ADULT>from ADULT>he ADULT>isnt ADULT>on ASK>MY
ASK>SECRET ASK>he ASK>how ASK>our CARE>CHILD CARE>HE CARE>HELPREQ CARE>we CARE>when CHILD>TOPIC CHILD>had CHILD>want
CHILD>wants CHILD>which CONTACT>ASK CONTACT>NUDE CONTACT>OLDER CONTACT>are CONTACT>he CONTACT>the CREEPY>CONTACT
CREEPY>ONLINE CREEPY>what CRISIS>I CRISIS>i CROWD>CROWD CROWD>SOURCE CROWD>did CROWD>dont CROWD>why DESPAIR>HE
DISTRESS>and DISTRESS>of DISTRESS>the FEAR>the FORCE>I FORCE>NUDE FORCE>SEND FORCE>i FRAME>SOMEONE FRAME>us GIFT>ASK
GIFT>my GROOMED>from HARMED>her HE>CRISIS HE>LOVE HE>NEAR HE>wants HE>when HELPREQ>WE HELPREQ>he HELPREQ>on
HELPREQ>this HELPREQ>we I>GROOMED I>WE I>WORRY I>because I>has I>how I>isnt I>tell I>we KIN>TOPIC KIN>did KIN>dont
KIN>had KIN>want KIN>wants KIN>wont KNOWS>to LEAK>NUDE LEAK>YOU LEAK>her LEAK>you LOVE>ONLINE LOVE>STAT LOVE>which
ME>ABUSE ME>NUDE ME>OPINION ME>SELF_MINOR ME>SEND ME>YOU ME>a ME>are ME>has ME>me ME>on ME>says MEET>TOPIC MEET>how
MEET>should MINOR>DISTRESS MINOR>HELPREQ MINOR>SELF_ADULT MINOR>TOLD MINOR>he MINOR>they MINOR>this MINOR>we MY>FORCE
MY>STAT MY>did MY>has NEVERMET>CHILD NEVERMET>CONTACT NEVERMET>KIN NEWS>NEWS NUDE>CONTACT OLDER>CREEPY OLDER>NUDE
OLDER>ONLINE OLDER>SEX OLDER>her OLDER>my OLDER>this ONLINE>PEER ONLINE>does ONLINE>not ONLINE>them ONLINE>us
ONLINE>wants ONLINE>why ONLINE>will ONLINE>your OPINION>ME OPINION>PEER OPINION>i ORDINARY>OPINION OTHER_ADULT>CONTACT
OTHER_ADULT>she OTHER_ADULT>to PEER>YOU PEER>got PEER>it PIC>I PIC>SHAME PIC>he PIC>says PIC>when PIC>with PIC>wont
SECRET>PIC SECRET>SOMEONE SECRET>SOURCE SECRET>do SECRET>from SECRET>so SELF_ADULT>LOVE SELF_ADULT>with SELF_MINOR>for
SELF_MINOR>is SEND>CONTACT SEND>SELF_MINOR SEND>is SEND>your SEX>FRAME SEX>in SEX>me SHAME>FORCE SHAME>was SHAME>when
SOMEONE>LEAK SOMEONE>SEX SOMEONE>YOU SOMEONE>i SOMEONE>keep SOMEONE>keeps SOMEONE>she SOMEONE>to SOMEONE>we
SOMEONE>what SOURCE>HYPO SOURCE>MEET SOURCE>TOUCH SOURCE>a SOURCE>from STAT>from STAT>my THREAT>THREAT TOLD>SOMEONE
TOLD>the TOPIC>and TOUCH>YOU VIOLENCE>how WE>to WORRY>KIN WORRY>who YOU>GROOMED YOU>HYPO YOU>PAST YOU>dont YOU>how
YOU>me YOU>please YOU>they a>DISTRESS a>KNOWS a>LOVE a>at a>because a>this a>wants a>when and>ASK and>OLDER and>can
and>his and>keeps and>my and>they and>was and>we and>which are>PEER are>YOU are>a are>not are>please are>so at>SOMEONE
at>and at>who at>with because>ADULT because>SOMEONE because>do because>he been>GIFT been>KIN been>ONLINE been>PIC but>a
can>ME can>ORDINARY can>SOURCE can>he can>to can>you cant>want did>ASK did>CONTACT did>he did>to do>HYPO do>SOURCE
do>STAT do>is does>OPINION does>SOMEONE does>have dont>YOU dont>is dont>to dont>why for>has for>his for>she from>SEND
from>WE from>a from>can from>you get>ABUSE get>OPINION get>of get>she get>they got>ME got>NUDE has>CHILD has>LOVE
has>in has>it have>CONTACT have>NUDE have>PIC have>YOU have>said have>they he>ADULT he>got her>CONTACT her>MINOR
her>NUDE her>a her>got her>says her>who his>SECRET how>ADULT how>HELPREQ how>LEAK how>SEND how>your i>GROOMED i>has
i>not i>was if>OLDER if>SOMEONE if>WORRY if>get if>has if>on if>tell if>which if>with in>GROOMED in>HYPO in>him in>his
in>says in>we in>who is>KNOWS is>LEAK is>SELF_ADULT is>TOUCH is>WORRY is>got is>if is>you it>CREEPY it>CROWD it>ONLINE
it>my it>should it>who keep>ONLINE keep>YOU keep>but keep>her keep>you keeps>SOMEONE keeps>her keeps>i keeps>my me>NUDE
me>OPINION me>has me>how me>it me>says me>tell me>when my>ADULT my>FORCE my>LEAK my>SOURCE my>VIOLENCE my>because
my>but my>get my>on my>so not>SHAME not>WORRY not>and not>should not>so not>tell not>was not>you of>DISTRESS
of>ORDINARY of>THREAT of>TOLD of>please of>your on>GIFT on>at on>with our>ADULT our>ASK our>to please>HELPREQ please>it
please>me said>ME said>SOURCE said>me says>ONLINE says>but says>that she>a she>keeps should>MINOR should>ONLINE
should>get should>on so>THREAT so>TOLD so>WORRY so>did so>does so>is so>which so>you tell>GROOMED tell>HARMED tell>and
tell>dont tell>get tell>his tell>if tell>who that>CARE that>FRAME that>ORDINARY that>a that>his that>is that>we
that>who the>CHILD the>GROOMED the>NEAR the>a the>because the>had the>on the>we the>which the>wont them>CARE them>did
them>she them>the them>where they>CHILD they>KIN they>STAT they>please they>they they>us this>CONTACT this>I this>SEND
this>SOMEONE this>he this>i this>on this>them to>CRISIS to>ME to>is to>my to>she to>this to>us to>which us>HE us>me
us>to want>OPINION want>them want>where want>which wants>MEET wants>the wants>with was>FORCE was>PAST was>SEND was>and
we>CHILD we>KIN we>can what>ASK what>PAST what>are what>dont what>when what>will when>NUDE when>WORRY when>was
where>CONTACT where>TOPIC where>YOU where>dont where>that where>when which>CONTACT which>because which>that who>ABUSE
who>ADULT who>MEET who>MY who>SECRET who>STALK who>WE who>does who>had who>my who>says who>so why>CROWD why>SOMEONE
why>SOURCE will>her will>me will>tell with>MOVED with>does with>tell with>this with>us with>your wont>PIC would>ASK
would>KIN would>YOU would>for would>if would>you you>GROOMED you>HYPO you>dont you>not you>please you>that you>they
you>your your>OPINION your>YOU
""",
    -3: """
ABUSE>PAST ABUSE>YOU ABUSE>is ABUSE>you ADULT>KNOWS ADULT>MEET ADULT>TOUCH ADULT>did ADULT>for ADULT>keep ADULT>you
ASK>GIFT ASK>LOVE ASK>MOVED ASK>OPINION ASK>ORDINARY ASK>SOURCE ASK>TOPIC ASK>VIOLENCE ASK>for ASK>please ASSAULT>KIN
BEING>ABUSE BEING>a BULLY>I BULLY>PEER BULLY>have BULLY>i CARE>BEING CARE>CREEPY CARE>FORCE CARE>LEAK CARE>PAST
CARE>get CARE>has CARE>where CARE>which CHILD>BULLY CHILD>OPINION CHILD>PEER CHILD>THREAT CHILD>been CHILD>did
CHILD>tell CONTACT>HE CONTACT>MEET CONTACT>SEX CONTACT>where CREEPY>if CROWD>FEAR CROWD>TOPIC CROWD>because CROWD>our
CROWD>tell DESPAIR>they DIRECT>I DIRECT>i DISTRESS>ADULT DISTRESS>do DISTRESS>her FEAR>CHILD FEAR>CROWD FEAR>KIN
FEAR>does FEAR>of FEAR>she FEAR>to FEAR>what FORCE>HE FORCE>dont FORCE>tell FRAME>SEND FRAME>SHAME FRAME>can FRAME>have
FRAME>of FRAME>they FRAME>would GIFT>HELPREQ GIFT>SOMEONE GIFT>THREAT GIFT>and GIFT>on GIFT>wont GROOMED>ADULT
GROOMED>CROWD GROOMED>STAT GROOMED>not HARMED>FRAME HARMED>his HARMED>if HARMED>not HE>ASK HE>BEING HE>CARE HE>HYPO
HE>PIC HE>been HE>keeps HE>me HE>please HE>that HE>they HE>want HE>who HELPREQ>GROOMED HELPREQ>she HYPO>CARE HYPO>KIN
HYPO>MINOR HYPO>SEND HYPO>at I>CRISIS I>DISTRESS I>OPINION I>TOPIC I>YOU I>his I>i I>says I>they I>was I>what I>which
KIN>BULLY KIN>HELPREQ KIN>KNOWS KIN>OPINION KIN>SELF_ADULT KIN>been KIN>have KIN>isnt KIN>this KIN>would KNOWS>I
KNOWS>KNOWS KNOWS>for KNOWS>i LEAK>I LEAK>KIN LEAK>a LEAK>i LOVE>I LOVE>SOURCE LOVE>her LOVE>i LOVE>in LOVE>of ME>LEAK
ME>WORRY ME>at ME>is ME>that ME>would MEET>FRAME MEET>I MEET>PEER MEET>PIC MEET>STAT MEET>to MEET>with MINOR>FEAR
MINOR>MY MINOR>SELF_MINOR MINOR>WE MINOR>my MINOR>said MINOR>says MY>CROWD MY>DIRECT MY>DISTRESS MY>but MY>cant
MY>keeps MY>of MY>please MY>she MY>us NEAR>HE NEAR>is NEVERMET>CROWD NEVERMET>a NEVERMET>and NEWS>CHILD NEWS>KIN
NUDE>LEAK NUDE>OPINION NUDE>PAST NUDE>STAT NUDE>at NUDE>him NUDE>is OLDER>ADULT OLDER>FORCE OLDER>OLDER OLDER>from
ONLINE>CREEPY ONLINE>FORCE ONLINE>HYPO ONLINE>ORDINARY ONLINE>SOURCE ONLINE>VIOLENCE ONLINE>WE ONLINE>our ONLINE>they
ONLINE>this OPINION>CHILD OPINION>HE OPINION>him OPINION>who ORDINARY>ADULT ORDINARY>from ORDINARY>which ORDINARY>would
OTHER_ADULT>CHILD PAST>is PAST>keep PAST>which PEER>CONTACT PEER>FRAME PEER>HELPREQ PEER>MEET PEER>cant PEER>please
PEER>she PEER>that PEER>the PEER>what PIC>FORCE PIC>LEAK PIC>NEVERMET PIC>PAST PIC>are PIC>at PIC>have PIC>her PIC>isnt
PIC>them PIC>wants PIC>would SECRET>FRAME SECRET>and SECRET>in SECRET>my SECRET>of SECRET>they SELF_ADULT>and
SELF_ADULT>dont SELF_ADULT>have SELF_ADULT>of SELF_MINOR>CARE SELF_MINOR>what SEND>WORRY SEND>a SEND>are SEX>of SEX>who
SHAME>she SOMEONE>ABUSE SOMEONE>CREEPY SOMEONE>HELPREQ SOMEONE>HYPO SOMEONE>NEAR SOMEONE>NEVERMET SOMEONE>ORDINARY
SOMEONE>STALK SOMEONE>THREAT SOMEONE>a SOMEONE>cant SOMEONE>got SOMEONE>isnt SOMEONE>wont SOMEONE>your SOURCE>GROOMED
SOURCE>KIN SOURCE>PEER SOURCE>WE SOURCE>can SOURCE>keeps SOURCE>me SOURCE>she SOURCE>us STALK>HE STALK>him STAT>ABUSE
STAT>CHILD STAT>KIN STAT>OTHER_ADULT STAT>THREAT STAT>is STAT>tell THREAT>I THREAT>KIN THREAT>ME THREAT>for THREAT>how
THREAT>is THREAT>me TOLD>she TOPIC>STAT TOPIC>TOPIC TOPIC>a TOPIC>for TOPIC>how TOPIC>of TOPIC>with TOUCH>you
VIOLENCE>and VIOLENCE>in VIOLENCE>is WE>ORDINARY WE>and WE>his WE>of WE>this WORRY>ASK WORRY>CROWD WORRY>MINOR
WORRY>NUDE WORRY>not WORRY>want WORRY>wants YOU>CREEPY YOU>ME YOU>NUDE YOU>PIC YOU>SEX YOU>said YOU>who YOU>with
a>GROOMED a>I a>isnt a>our and>CONTACT and>FEAR and>KNOWS and>OPINION and>PAST and>SEX and>THREAT and>VIOLENCE and>this
are>MEET are>can are>her are>this are>what at>ADULT at>CONTACT at>OTHER_ADULT at>SECRET at>at at>if at>in at>of at>our
at>us because>CROWD because>FEAR because>ME because>have because>how because>keeps because>not because>she because>that
been>CHILD been>GROOMED been>SEND been>what but>CHILD but>WE but>YOU but>are but>did but>do but>dont but>got but>what
but>would but>you can>CARE can>CHILD can>LEAK can>her can>my can>us can>what cant>I cant>i did>OPINION did>a did>i
do>FORCE do>KIN do>they do>what do>when does>FRAME does>TOUCH does>them does>to does>you dont>CROWD dont>ME dont>MEET
dont>NUDE dont>SOURCE dont>she dont>this dont>where dont>you for>MEET for>OTHER_ADULT for>SELF_MINOR for>WE for>cant
for>says from>FRAME from>NEVERMET from>OPINION from>ORDINARY from>STAT from>YOU from>get from>our from>where from>will
from>wont from>would get>LEAK get>NEVERMET get>YOU get>does get>my get>not got>ABUSE got>CREEPY got>LOVE got>SECRET
got>THREAT got>me had>in has>CARE has>GROOMED has>NUDE has>SEND has>got has>to has>with have>SEX have>VIOLENCE
have>been have>if he>CHILD he>CROWD he>LOVE he>OPINION he>but he>cant he>dont he>if he>she he>the he>want he>was
he>wont her>HE her>OTHER_ADULT her>because her>did her>his her>on her>the her>with him>ME him>PEER him>PIC him>SEND
him>but him>me his>CHILD his>TOUCH his>him his>i how>are how>dont how>had how>has how>if how>will i>CRISIS i>DISTRESS
i>FRAME i>TOUCH i>his i>says if>GROOMED if>OPINION if>PEER if>SEND if>is if>isnt if>me if>this if>want if>would if>your
in>FORCE in>NEWS in>them in>why is>LOVE is>VIOLENCE is>not is>on is>our isnt>a isnt>me it>HYPO it>I it>YOU it>did it>we
it>your keep>CARE keep>MINOR keep>the keeps>ASK keeps>I keeps>for keeps>is keeps>to me>LEAK me>LOVE me>PEER
me>SELF_MINOR me>SEND me>STAT me>WORRY me>are me>at me>got me>have me>this me>to my>DISTRESS my>MOVED my>OLDER
my>ORDINARY my>cant my>her my>if my>please not>MINOR not>YOU not>for not>get not>he not>not not>on not>she not>that
not>the not>them not>when not>why not>with of>LEAK of>SELF_MINOR of>SEX of>how of>our on>ASK on>SECRET on>TOPIC
on>VIOLENCE on>WE on>did on>not on>our on>to on>wants our>CROWD our>KIN our>MY our>she our>wants please>ADULT
please>STAT please>please said>SOMEONE said>his said>it said>not said>on said>that says>I says>LOVE says>MY says>dont
says>him says>i she>CRISIS she>DIRECT she>KIN she>ONLINE she>TOLD she>because she>get she>said she>them she>us she>who
should>SECRET should>i should>that should>who so>CARE so>MY so>OTHER_ADULT so>have so>him so>my so>of so>please
tell>ASK tell>FRAME tell>LOVE tell>TOUCH tell>but tell>in tell>me tell>my tell>that tell>want that>CONTACT that>LOVE
that>STAT that>cant that>from that>isnt that>keep that>says that>should that>them that>want that>which that>you
the>HARMED the>HELPREQ the>LOVE the>ORDINARY the>WE the>and the>get the>has the>keeps the>will them>FRAME them>MINOR
them>SEND them>cant them>get them>has them>he them>if them>is they>and they>can they>is they>of this>CARE this>PEER
this>the this>when this>your to>NEWS to>OPINION to>OTHER_ADULT to>got to>has to>i to>on to>our to>we to>when us>his
want>MEET want>THREAT want>him want>is want>my want>not wants>NUDE wants>WORRY wants>is wants>of wants>on was>ONLINE
was>STAT was>not was>that was>would we>them we>this what>CROWD what>NEWS what>PIC what>get what>had when>KIN when>MEET
when>STAT when>your where>CARE where>CROWD where>MINOR where>NEAR where>STAT where>her where>it where>keeps where>says
where>them which>ABUSE which>ASK which>OLDER which>OPINION which>did which>didnt which>got which>want which>what
who>HELPREQ who>PAST who>can who>for who>has who>not who>us who>what why>VIOLENCE why>dont why>keep why>tell why>to
will>get will>not with>CONTACT with>NUDE with>STAT with>because with>in with>not with>our with>wants with>where
wont>her wont>me would>CHILD would>HYPO would>MY would>SECRET would>they you>ADULT you>CREEPY you>SEX you>cant you>said
you>with your>PIC your>you
""",
    -2: """
ABUSE>CARE ABUSE>GIFT ABUSE>KIN ABUSE>MEET ABUSE>MY ABUSE>STAT ABUSE>THREAT ABUSE>are ABUSE>at ABUSE>for ABUSE>how
ABUSE>my ABUSE>of ADULT>DIRECT ADULT>FEAR ADULT>HARMED ADULT>HELPREQ ADULT>NUDE ADULT>been ADULT>can ADULT>cant
ADULT>me ADULT>this ADULT>want ADULT>will ASK>DISTRESS ASK>KIN ASK>ONLINE ASK>PAST ASK>SEND ASK>are ASK>at ASK>him
ASK>on ASK>she ASK>that ASK>us ASK>was ASK>which ASSAULT>CHILD ASSAULT>CROWD ASSAULT>of ASSAULT>on BEING>ASK
BEING>THREAT BEING>to BULLY>ABUSE BULLY>HE BULLY>MY BULLY>his BULLY>in BULLY>it BULLY>my CARE>GROOMED CARE>MEET
CARE>NEAR CARE>STAT CARE>are CARE>have CARE>says CARE>them CARE>they CARE>was CHILD>DIRECT CHILD>FORCE CHILD>FRAME
CHILD>HYPO CHILD>ORDINARY CHILD>SELF_ADULT CHILD>SOMEONE CHILD>STALK CHILD>it CHILD>keeps CHILD>was CHILD>would
CONTACT>ADULT CONTACT>OPINION CONTACT>SOURCE CONTACT>STALK CONTACT>TOPIC CONTACT>and CONTACT>didnt CONTACT>dont
CONTACT>in CONTACT>they CONTACT>want CONTACT>wants CONTACT>who CONTACT>would CREEPY>ASK CREEPY>GIFT CREEPY>PIC
CREEPY>for CREEPY>it CRISIS>ASK CRISIS>CRISIS CRISIS>and CRISIS>at CRISIS>it CRISIS>me CRISIS>want CRISIS>would
CROWD>FORCE CROWD>KIN CROWD>OTHER_ADULT CROWD>TOLD CROWD>YOU CROWD>got CROWD>had CROWD>has CROWD>my CROWD>says
CROWD>which CROWD>your DESPAIR>CRISIS DESPAIR>so DIRECT>at DISTRESS>MY DISTRESS>PEER DISTRESS>are DISTRESS>my
FEAR>FRAME FEAR>HE FEAR>MY FEAR>SOURCE FEAR>STAT FEAR>can FEAR>my FEAR>that FORCE>WE FORCE>from FORCE>keep FORCE>our
FORCE>that FORCE>they FORCE>will FRAME>HELPREQ FRAME>LOVE FRAME>SECRET FRAME>SEX FRAME>but FRAME>her FRAME>my
GIFT>ADULT GIFT>CARE GIFT>WORRY GIFT>are GIFT>his GIFT>it GIFT>says GIFT>she GIFT>your GROOMED>CHILD GROOMED>her
GROOMED>in GROOMED>tell HARMED>FORCE HARMED>HARMED HARMED>ME HARMED>MEET HARMED>he HARMED>is HARMED>me HE>CONTACT
HE>FORCE HE>GIFT HE>KIN HE>ONLINE HE>SEND HE>SEX HE>STALK HE>TOUCH HE>YOU HE>but HE>cant HE>get HE>in HE>isnt HE>was
HE>wasnt HE>you HELPREQ>CONTACT HELPREQ>MINOR HELPREQ>NUDE HELPREQ>OPINION HELPREQ>ORDINARY HELPREQ>STAT HELPREQ>THREAT
HELPREQ>are HELPREQ>how HELPREQ>should HELPREQ>to HELPREQ>what HELPREQ>with HELPREQ>your HYPO>BEING HYPO>TOLD HYPO>had
HYPO>of HYPO>said HYPO>where HYPO>which I>DIRECT I>HARMED I>NUDE I>got I>have I>wont KIN>DIRECT KIN>LEAK KIN>are
KIN>got KIN>in KIN>was KNOWS>and KNOWS>he KNOWS>her KNOWS>where LEAK>CARE LEAK>CHILD LEAK>CROWD LEAK>ME LEAK>MINOR
LEAK>MY LEAK>SELF_MINOR LEAK>he LEAK>me LEAK>my LEAK>on LOVE>ADULT LOVE>CONTACT LOVE>SOMEONE LOVE>from LOVE>it LOVE>the
ME>BULLY ME>DIRECT ME>DISTRESS ME>FORCE ME>LOVE ME>MOVED ME>ONLINE ME>PAST ME>PEER ME>been ME>didnt ME>got ME>have
MEET>HE MEET>MY MEET>NUDE MEET>OLDER MEET>SOURCE MEET>from MEET>get MEET>which MINOR>MINOR MINOR>OTHER_ADULT MINOR>been
MINOR>does MINOR>got MINOR>has MINOR>on MINOR>to MOVED>for MOVED>if MOVED>is MOVED>it MOVED>me MY>ABUSE MY>HE MY>HYPO
MY>NEAR MY>NEWS MY>NUDE MY>TOPIC MY>isnt MY>me MY>that NEAR>ME NEAR>MEET NEAR>MINOR NEAR>for NEAR>get NEAR>his NEAR>in
NEAR>me NEAR>the NEVERMET>HELPREQ NEVERMET>I NEVERMET>SOMEONE NEVERMET>do NEVERMET>got NEVERMET>if NEVERMET>is
NEVERMET>on NEVERMET>that NEWS>ASK NEWS>CONTACT NEWS>CROWD NEWS>SOMEONE NEWS>SOURCE NEWS>how NEWS>if NEWS>in NEWS>they
NEWS>wants NEWS>who NUDE>I NUDE>YOU NUDE>he NUDE>her NUDE>his NUDE>if NUDE>what NUDE>which OLDER>CROWD OLDER>GIFT
OLDER>PIC OLDER>SOURCE OLDER>YOU OLDER>i OLDER>keeps OLDER>not OLDER>please OLDER>that OLDER>you ONLINE>CROWD ONLINE>ME
ONLINE>because ONLINE>cant ONLINE>have ONLINE>me OPINION>ADULT OPINION>GIFT OPINION>ONLINE OPINION>SOMEONE OPINION>has
OPINION>her OPINION>is OPINION>so OPINION>that OPINION>would ORDINARY>GIFT ORDINARY>MINOR ORDINARY>SECRET
ORDINARY>SOMEONE ORDINARY>SOURCE ORDINARY>it ORDINARY>tell ORDINARY>the OTHER_ADULT>at PAST>SEND PAST>STAT PAST>had
PAST>not PAST>when PEER>ABUSE PEER>ADULT PEER>LEAK PEER>NUDE PEER>OLDER PEER>THREAT PEER>because PEER>can PEER>do
PEER>he PEER>want PEER>when PEER>you PEER>your PIC>ABUSE PIC>FEAR PIC>GIFT PIC>THREAT PIC>WORRY PIC>a PIC>from PIC>him
PIC>i PIC>my PIC>tell PIC>want PIC>was SECRET>ASK SECRET>MOVED SECRET>NUDE SECRET>SELF_MINOR SECRET>YOU SECRET>his
SECRET>if SECRET>who SECRET>will SECRET>you SELF_ADULT>HE SELF_ADULT>a SELF_ADULT>been SELF_ADULT>has SELF_ADULT>was
SELF_ADULT>what SELF_MINOR>SOMEONE SELF_MINOR>got SELF_MINOR>in SELF_MINOR>it SEND>ASK SEND>CARE SEND>CHILD SEND>CREEPY
SEND>DISTRESS SEND>HARMED SEND>OPINION SEND>SEX SEND>WE SEND>at SEND>because SEND>our SEND>please SEND>us SEND>was
SEND>which SEX>to SHAME>PIC SOMEONE>DIRECT SOMEONE>GROOMED SOMEONE>SECRET SOMEONE>SHAME SOMEONE>TOUCH SOMEONE>didnt
SOMEONE>does SOMEONE>for SOMEONE>he SOMEONE>not SOMEONE>was SOMEONE>why SOURCE>ADULT SOURCE>FEAR SOURCE>HELPREQ
SOURCE>MOVED SOURCE>SEX SOURCE>THREAT SOURCE>it SOURCE>said SOURCE>who SOURCE>with STALK>THREAT STALK>that STALK>to
STAT>CARE STAT>HARMED STAT>PAST STAT>her STAT>if STAT>not STAT>that STAT>want STAT>we STAT>what STAT>will THREAT>ABUSE
THREAT>GIFT THREAT>MEET THREAT>NUDE THREAT>PIC THREAT>STAT THREAT>because THREAT>on THREAT>want TOLD>CHILD TOLD>CONTACT
TOLD>PIC TOLD>SHAME TOLD>SOURCE TOLD>from TOLD>if TOLD>of TOPIC>ABUSE TOPIC>MEET TOPIC>do TOPIC>does TOUCH>CONTACT
TOUCH>FORCE TOUCH>SECRET TOUCH>can TOUCH>if TOUCH>says TOUCH>that TOUCH>to TOUCH>when VIOLENCE>ADULT VIOLENCE>HE
VIOLENCE>KIN VIOLENCE>MY VIOLENCE>my VIOLENCE>so VIOLENCE>that VIOLENCE>what WE>NEWS WE>PIC WE>SEND WE>can WE>has
WE>have WE>in WE>says WE>why WE>with WORRY>GIFT WORRY>OLDER WORRY>have WORRY>it WORRY>me YOU>GIFT YOU>NEWS YOU>STALK
YOU>at YOU>from YOU>got YOU>had YOU>my YOU>when a>BULLY a>NEAR a>did a>had a>has and>DIRECT and>HYPO and>I and>NEVERMET
and>PIC and>SHAME and>keep and>the and>us are>GROOMED are>NEAR are>ORDINARY are>SEX are>at are>does at>FRAME at>OPINION
at>STAT at>his because>ONLINE because>SECRET because>and because>can because>got because>him because>said because>what
been>ASK been>DIRECT been>HE been>MEET been>OLDER been>SEX been>and been>for but>CARE but>CONTACT but>CROWD but>FRAME
but>ME but>MY but>PEER but>her but>of but>she but>they but>this but>we but>when but>where can>CROWD can>FRAME can>GIFT
can>NEWS can>TOPIC can>a can>at can>please can>your cant>CARE cant>CHILD cant>THREAT cant>him cant>it cant>tell
cant>which did>ADULT did>CROWD did>ME did>SECRET did>from did>get did>how did>it did>not did>of did>that did>what
did>when didnt>CHILD didnt>KIN didnt>at didnt>do didnt>it didnt>on do>ASK do>MOVED do>PIC do>has do>please do>you
does>ME does>MY does>WE does>a does>at does>for does>me does>us dont>PIC dont>SECRET dont>STAT dont>a dont>because
dont>he dont>my dont>on for>FORCE for>KIN for>THREAT for>VIOLENCE for>get for>got for>should for>the for>we from>KIN
from>NUDE from>PEER from>are from>he from>him from>keeps from>they from>want get>HYPO get>ME get>are get>if get>please
get>your got>GROOMED got>NEWS got>PAST got>PEER got>WE got>and got>can got>in got>is got>our got>this had>SEX had>for
has>BULLY has>DIRECT has>I has>KIN has>ONLINE has>SOMEONE has>THREAT has>the have>CRISIS have>GIFT have>I have>ORDINARY
have>and have>him have>i have>so have>that have>where have>your he>ABUSE he>CREEPY he>DIRECT he>FRAME he>HARMED
he>KNOWS he>ORDINARY he>SECRET he>STALK he>STAT he>TOUCH he>to he>when he>where he>will he>with her>FEAR her>FRAME
her>GIFT her>HELPREQ her>he her>him her>keeps her>not her>should her>tell her>wants her>was him>CROWD him>LOVE him>and
him>do him>got him>so him>when his>MY his>ONLINE his>ORDINARY his>if his>she his>wont how>CHILD how>FORCE how>MINOR
how>NEWS how>TOLD how>with i>DIRECT i>HARMED i>NUDE i>ONLINE i>got i>him i>this i>when i>wont if>BEING if>CONTACT
if>MEET if>NEVERMET if>OTHER_ADULT if>because if>did if>does in>GIFT in>MINOR in>VIOLENCE in>but in>cant in>should
in>wants in>wont is>ASK is>CARE is>CONTACT is>FORCE is>STALK is>YOU is>because is>has is>him is>i is>is is>my is>please
is>us is>who isnt>ADULT isnt>CREEPY isnt>FRAME isnt>SEND isnt>for isnt>if isnt>she isnt>that isnt>the it>ABUSE it>BULLY
it>CONTACT it>GIFT it>OTHER_ADULT it>TOPIC it>been it>cant it>have it>i it>if it>our it>them it>wants keep>HELPREQ
keep>SOURCE keep>do keep>him keep>what keeps>OPINION keeps>STALK keeps>she me>BULLY me>CRISIS me>DIRECT me>FORCE
me>HYPO me>MOVED me>SOMEONE me>TOPIC me>been me>does me>me me>not me>wants me>will me>would my>CREEPY my>DIRECT my>HYPO
my>NEAR my>NEWS my>OPINION my>TOPIC my>has my>isnt my>me my>my my>says my>want my>we my>who not>MEET not>NUDE not>OLDER
not>PIC not>can not>her not>where of>ASK of>FEAR of>GROOMED of>ONLINE of>OPINION of>because of>had of>i of>is of>want
of>with of>you on>ABUSE on>FORCE on>HELPREQ on>MOVED on>NEAR on>NUDE on>my on>says on>that on>was on>who our>MINOR
our>and our>has our>my our>says our>why please>do please>her please>of please>which said>ASK said>CRISIS said>FRAME
said>MY said>OLDER said>PEER said>SECRET said>and said>get said>he said>so says>BEING says>DISTRESS says>GIFT says>ME
says>OLDER says>PEER says>SEND says>TOPIC says>WE says>a says>from says>me says>says says>the says>they says>with
she>BEING she>CARE she>FRAME she>HYPO she>OTHER_ADULT she>been she>his she>isnt she>of she>should she>the she>wasnt
she>with should>HELPREQ should>I should>OPINION should>SELF_MINOR should>WE should>YOU should>but should>keep
should>not should>you so>CROWD so>OPINION so>SOMEONE so>from so>has so>on so>so so>tell so>this so>when so>your
tell>FORCE tell>OLDER tell>ORDINARY tell>PEER tell>can tell>has tell>is tell>isnt tell>it tell>you that>BEING that>FEAR
that>HELPREQ that>TOLD that>TOUCH that>WORRY that>but that>dont that>have that>this that>wants that>what the>CREEPY
the>FEAR the>MOVED the>WORRY the>dont the>my the>should the>what the>your them>SOMEONE them>SOURCE them>STAT
them>THREAT them>TOPIC them>are them>can them>for them>my them>so them>would they>FRAME they>GROOMED they>get they>got
they>he they>if they>so they>where they>will this>ABUSE this>ASK this>STAT this>VIOLENCE this>are this>got this>who
to>DIRECT to>PAST to>STAT to>VIOLENCE to>for to>should to>that to>wants us>CHILD us>ONLINE us>she us>the want>ASK
want>DISTRESS want>ORDINARY want>TOPIC want>WORRY want>are want>at want>because want>but want>he want>in want>she
want>tell want>want wants>ASK wants>CONTACT wants>OPINION wants>SEND wants>and wants>dont wants>in wants>keep wants>my
was>ABUSE was>FRAME was>GIFT was>HE was>MY was>PIC was>a was>he was>my was>they wasnt>CHILD wasnt>HE wasnt>KIN wasnt>a
wasnt>is wasnt>she we>from we>have we>of what>ABUSE what>GROOMED what>LEAK what>ORDINARY what>PEER what>because
what>got what>her what>our what>what when>ASK when>ME when>ORDINARY when>SEND when>SOURCE when>and when>get when>me
when>this where>ORDINARY where>PAST where>THREAT where>got where>please where>was where>which where>with which>HELPREQ
which>MEET which>PAST which>of which>she which>them which>wants which>your who>BEING who>BULLY who>FEAR who>FRAME
who>HE who>PEER who>from who>him who>if who>keeps who>she who>that who>which why>ASK why>YOU why>are why>does why>so
why>you will>ME will>but will>the with>FEAR with>STALK with>WE with>from with>please wont>CONTACT wont>FRAME
wont>ONLINE would>ADULT would>CRISIS would>ONLINE would>SHAME would>at would>have would>me you>ME you>NEWS you>NUDE
you>PAST you>SOURCE you>STALK you>YOU you>at you>got you>had you>my you>when you>who your>has your>who
""",
    -1: """
ABUSE>ASK ABUSE>FRAME ABUSE>MINOR ABUSE>NUDE ABUSE>ONLINE ABUSE>OTHER_ADULT ABUSE>SOURCE ABUSE>does ABUSE>if ABUSE>on
ABUSE>says ABUSE>should ABUSE>this ABUSE>want ABUSE>what ABUSE>which ADULT>ABUSE ADULT>ASK ADULT>DISTRESS ADULT>FORCE
ADULT>HYPO ADULT>ME ADULT>NEVERMET ADULT>SECRET ADULT>him ADULT>she ADULT>your ASK>CONTACT ASK>CREEPY ASK>CRISIS
ASK>GROOMED ASK>HARMED ASK>NEAR ASK>SEX ASK>SHAME ASK>didnt ASK>got ASK>they ASSAULT>MY ASSAULT>ONLINE ASSAULT>PIC
ASSAULT>my BEING>CONTACT BEING>CREEPY BEING>FORCE BEING>HARMED BEING>HE BEING>do BEING>on BEING>she BULLY>BULLY
BULLY>CARE BULLY>ONLINE BULLY>a BULLY>get BULLY>when BULLY>which BULLY>will BULLY>wont CARE>ABUSE CARE>CARE CARE>CRISIS
CARE>DIRECT CARE>DISTRESS CARE>LOVE CARE>MOVED CARE>OLDER CARE>OPINION CARE>STALK CARE>WE CARE>been CARE>dont CARE>isnt
CARE>should CARE>will CARE>would CHILD>CONTACT CHILD>DESPAIR CHILD>OTHER_ADULT CHILD>but CHILD>for CHILD>got CHILD>her
CHILD>us CHILD>wasnt CHILD>why CONTACT>CREEPY CONTACT>GIFT CONTACT>KIN CONTACT>NEAR CONTACT>ORDINARY CONTACT>WE
CONTACT>cant CONTACT>did CONTACT>has CONTACT>says CONTACT>us CONTACT>was CONTACT>when CREEPY>CARE CREEPY>I CREEPY>KIN
CREEPY>STAT CREEPY>do CREEPY>get CREEPY>have CREEPY>him CREEPY>how CREEPY>i CREEPY>on CREEPY>says CREEPY>when
CREEPY>where CRISIS>DESPAIR CRISIS>a CRISIS>do CRISIS>in CRISIS>was CROWD>BULLY CROWD>CONTACT CROWD>DIRECT CROWD>HYPO
CROWD>KNOWS CROWD>MINOR CROWD>ORDINARY CROWD>SEX CROWD>SHAME CROWD>been CROWD>from CROWD>get CROWD>his CROWD>said
CROWD>she CROWD>so DESPAIR>DISTRESS DESPAIR>LOVE DESPAIR>for DESPAIR>have DESPAIR>was DESPAIR>what DESPAIR>with
DIRECT>HELPREQ DIRECT>OPINION DIRECT>a DIRECT>and DIRECT>do DIRECT>have DIRECT>the DIRECT>when DIRECT>with
DISTRESS>CARE DISTRESS>CONTACT DISTRESS>DISTRESS DISTRESS>FRAME DISTRESS>HELPREQ DISTRESS>OPINION DISTRESS>at
DISTRESS>cant DISTRESS>in DISTRESS>that DISTRESS>when DISTRESS>who FAULT>it FEAR>ADULT FEAR>a FEAR>have FEAR>in FEAR>is
FEAR>will FORCE>CROWD FORCE>HARMED FORCE>MEET FORCE>MY FORCE>PIC FORCE>SECRET FORCE>SOMEONE FORCE>YOU FORCE>and
FORCE>for FORCE>his FORCE>in FORCE>is FORCE>not FORCE>on FORCE>says FORCE>them FORCE>when FORCE>you FRAME>ABUSE
FRAME>CREEPY FRAME>NUDE FRAME>SELF_MINOR FRAME>TOUCH FRAME>WORRY FRAME>do FRAME>does FRAME>want FRAME>was FRAME>why
GIFT>CREEPY GIFT>MEET GIFT>ORDINARY GIFT>SELF_MINOR GIFT>SOURCE GIFT>TOLD GIFT>at GIFT>but GIFT>him GIFT>how GIFT>not
GIFT>our GIFT>said GIFT>should GIFT>so GIFT>tell GIFT>them GIFT>wants GROOMED>DIRECT GROOMED>MINOR GROOMED>MY
GROOMED>OPINION GROOMED>PAST GROOMED>SECRET GROOMED>SEND GROOMED>SOURCE GROOMED>are GROOMED>at GROOMED>my GROOMED>on
GROOMED>she GROOMED>they GROOMED>to HARMED>CHILD HARMED>KIN HARMED>STAT HARMED>YOU HARMED>at HARMED>in HARMED>it
HARMED>that HARMED>the HARMED>was HARMED>who HARMED>you HE>OLDER HE>ORDINARY HE>OTHER_ADULT HE>did HE>it HE>them
HE>where HELPREQ>CRISIS HELPREQ>DISTRESS HELPREQ>FORCE HELPREQ>FRAME HELPREQ>HARMED HELPREQ>KNOWS HELPREQ>LEAK
HELPREQ>LOVE HELPREQ>MEET HELPREQ>PAST HELPREQ>SELF_MINOR HELPREQ>TOPIC HELPREQ>WORRY HELPREQ>and HELPREQ>but
HELPREQ>dont HELPREQ>get HELPREQ>got HELPREQ>has HELPREQ>keep HELPREQ>not HELPREQ>they HELPREQ>want HELPREQ>was
HELPREQ>where HELPREQ>will HYPO>ADULT HYPO>CROWD HYPO>GROOMED HYPO>HE HYPO>MY HYPO>PEER HYPO>TOUCH HYPO>and HYPO>me
HYPO>she HYPO>that HYPO>your I>ASSAULT I>BEING I>GIFT I>HYPO I>LEAK I>ME I>MOVED I>NEAR I>OLDER I>at I>didnt I>for
I>get I>it I>not I>wasnt I>why KIN>DESPAIR KIN>FORCE KIN>HYPO KIN>SOMEONE KIN>STALK KIN>but KIN>the KIN>wasnt KIN>which
KIN>who KNOWS>CARE KNOWS>HELPREQ KNOWS>KIN KNOWS>NUDE KNOWS>OPINION KNOWS>SEND KNOWS>do KNOWS>have KNOWS>on KNOWS>what
LEAK>HELPREQ LEAK>LEAK LEAK>STAT LEAK>and LEAK>do LEAK>for LEAK>is LEAK>it LEAK>the LOVE>HYPO LOVE>LOVE LOVE>NEAR
LOVE>ORDINARY LOVE>SEND LOVE>YOU LOVE>but LOVE>did LOVE>for LOVE>his LOVE>me LOVE>that LOVE>who LOVE>would LOVE>you
ME>ADULT ME>CREEPY ME>CRISIS ME>FEAR ME>FRAME ME>OTHER_ADULT ME>SHAME ME>STALK ME>TOLD ME>did ME>from ME>said ME>this
ME>was ME>which MEET>HARMED MEET>HELPREQ MEET>ORDINARY MEET>OTHER_ADULT MEET>STALK MEET>at MEET>he MEET>him MEET>i
MEET>if MEET>it MEET>my MEET>wasnt MINOR>HARMED MINOR>NEAR MINOR>PIC MINOR>SEND MINOR>SEX MINOR>THREAT MINOR>WORRY
MINOR>but MINOR>did MINOR>dont MINOR>keeps MINOR>was MOVED>ME MOVED>MOVED MOVED>because MOVED>his MOVED>i MOVED>on
MOVED>so MOVED>tell MOVED>that MOVED>where MY>BEING MY>CRISIS MY>DESPAIR MY>KNOWS MY>NEVERMET MY>SELF_ADULT MY>and
MY>been MY>didnt MY>dont MY>had MY>him MY>in MY>keep MY>the MY>they MY>want NEAR>CHILD NEAR>I NEAR>KIN NEAR>cant
NEAR>do NEAR>her NEAR>i NEAR>so NEVERMET>MINOR NEVERMET>can NEVERMET>her NEVERMET>i NEVERMET>she NEVERMET>they
NEVERMET>this NEVERMET>who NEWS>GROOMED NEWS>NUDE NEWS>ONLINE NEWS>PIC NEWS>SEND NEWS>SHAME NEWS>STAT NEWS>TOUCH
NEWS>are NEWS>did NEWS>do NEWS>have NEWS>of NEWS>on NEWS>she NEWS>so NEWS>that NEWS>where NEWS>which NUDE>ADULT
NUDE>FEAR NUDE>FORCE NUDE>KIN NUDE>MY NUDE>OLDER NUDE>OTHER_ADULT NUDE>SEND NUDE>SOURCE NUDE>WE NUDE>because NUDE>dont
NUDE>has NUDE>have NUDE>i NUDE>of NUDE>our NUDE>should NUDE>they NUDE>wants NUDE>will NUDE>with NUDE>wont NUDE>you
OLDER>CARE OLDER>HARMED OLDER>KNOWS OLDER>LOVE OLDER>MEET OLDER>OTHER_ADULT OLDER>SECRET OLDER>SELF_MINOR OLDER>SHAME
OLDER>THREAT OLDER>WE OLDER>are OLDER>at OLDER>been OLDER>can OLDER>has OLDER>he OLDER>keep OLDER>our OLDER>says
OLDER>what OLDER>where OLDER>wont OLDER>your ONLINE>ABUSE ONLINE>DIRECT ONLINE>DISTRESS ONLINE>LEAK ONLINE>LOVE
ONLINE>NEAR ONLINE>NEWS ONLINE>OPINION ONLINE>SELF_ADULT ONLINE>SHAME ONLINE>and ONLINE>didnt ONLINE>got OPINION>ASK
OPINION>CREEPY OPINION>HYPO OPINION>I OPINION>KIN OPINION>MINOR OPINION>MOVED OPINION>PAST OPINION>at OPINION>but
OPINION>can OPINION>did OPINION>got OPINION>it OPINION>me OPINION>my OPINION>please OPINION>wants OPINION>which
OPINION>with ORDINARY>CONTACT ORDINARY>CROWD ORDINARY>HYPO ORDINARY>MY ORDINARY>NUDE ORDINARY>OLDER ORDINARY>WE
ORDINARY>have ORDINARY>his ORDINARY>if ORDINARY>keep ORDINARY>not ORDINARY>please ORDINARY>should ORDINARY>that
ORDINARY>this ORDINARY>was ORDINARY>who ORDINARY>wont OTHER_ADULT>ADULT OTHER_ADULT>ASK OTHER_ADULT>CARE OTHER_ADULT>ME
OTHER_ADULT>MY OTHER_ADULT>OLDER OTHER_ADULT>OPINION OTHER_ADULT>SELF_ADULT OTHER_ADULT>SOMEONE OTHER_ADULT>SOURCE
OTHER_ADULT>but OTHER_ADULT>for OTHER_ADULT>have OTHER_ADULT>if OTHER_ADULT>me OTHER_ADULT>my OTHER_ADULT>says
OTHER_ADULT>want OTHER_ADULT>with PAST>CARE PAST>DISTRESS PAST>KIN PAST>MINOR PAST>NEVERMET PAST>ONLINE PAST>PIC
PAST>SECRET PAST>SOMEONE PAST>YOU PAST>at PAST>because PAST>does PAST>get PAST>he PAST>him PAST>how PAST>it PAST>them
PAST>you PEER>BEING PEER>CARE PEER>CRISIS PEER>DIRECT PEER>FORCE PEER>GROOMED PEER>NEVERMET PEER>SELF_MINOR PEER>TOLD
PEER>and PEER>did PEER>have PEER>him PEER>his PEER>isnt PEER>keeps PEER>says PEER>should PEER>tell PEER>was PEER>we
PIC>ADULT PIC>BEING PIC>HARMED PIC>MEET PIC>NEAR PIC>OPINION PIC>OTHER_ADULT PIC>STAT PIC>did PIC>if PIC>which PIC>your
SECRET>HYPO SECRET>LOVE SECRET>OLDER SECRET>are SECRET>got SECRET>have SECRET>please SECRET>this SECRET>wants
SECRET>when SECRET>where SELF_ADULT>MY SELF_ADULT>had SELF_ADULT>he SELF_ADULT>me SELF_ADULT>my SELF_ADULT>she
SELF_MINOR>ADULT SELF_MINOR>BEING SELF_MINOR>CREEPY SELF_MINOR>MY SELF_MINOR>OLDER SELF_MINOR>ORDINARY
SELF_MINOR>SECRET SELF_MINOR>SELF_ADULT SELF_MINOR>SELF_MINOR SELF_MINOR>SOURCE SELF_MINOR>TOLD SELF_MINOR>WE
SELF_MINOR>at SELF_MINOR>been SELF_MINOR>but SELF_MINOR>does SELF_MINOR>from SELF_MINOR>he SELF_MINOR>her SELF_MINOR>if
SELF_MINOR>of SELF_MINOR>our SELF_MINOR>says SELF_MINOR>that SELF_MINOR>with SEND>KNOWS SEND>OLDER SEND>PAST SEND>TOPIC
SEND>dont SEND>my SEND>should SEND>wants SEND>when SEND>would SEX>I SEX>NUDE SEX>SEX SEX>SOMEONE SEX>SOURCE SEX>STAT
SEX>and SEX>did SEX>he SEX>i SEX>is SEX>my SEX>so SEX>was SHAME>HELPREQ SHAME>ME SHAME>MY SHAME>SECRET SHAME>SHAME
SHAME>did SHAME>do SHAME>he SHAME>how SHAME>is SHAME>my SHAME>of SHAME>on SHAME>that SHAME>the SHAME>they SOMEONE>FEAR
SOMEONE>MOVED SOMEONE>VIOLENCE SOMEONE>WORRY SOMEONE>at SOMEONE>been SOMEONE>but SOMEONE>can SOMEONE>dont SOMEONE>of
SOMEONE>which SOMEONE>you SOURCE>ASSAULT SOURCE>BEING SOURCE>LEAK SOURCE>LOVE SOURCE>NEAR SOURCE>NEWS SOURCE>OLDER
SOURCE>PAST SOURCE>STALK SOURCE>didnt SOURCE>for SOURCE>our SOURCE>tell SOURCE>wants STALK>CONTACT STALK>FRAME STALK>I
STALK>STAT STALK>WORRY STALK>YOU STALK>can STALK>i STALK>it STALK>the STALK>you STAT>ADULT STAT>ASSAULT STAT>I
STAT>LEAK STAT>MEET STAT>MY STAT>NEWS STAT>SECRET STAT>SEND STAT>SEX STAT>WORRY STAT>because STAT>does STAT>had
STAT>him STAT>isnt STAT>says STAT>why STAT>wont THREAT>ASK THREAT>FRAME THREAT>HELPREQ THREAT>YOU THREAT>at THREAT>do
THREAT>got THREAT>he THREAT>if THREAT>should THREAT>that THREAT>them THREAT>they THREAT>what THREAT>you TOLD>ADULT
TOLD>ASK TOLD>ASSAULT TOLD>FEAR TOLD>HARMED TOLD>HELPREQ TOLD>MOVED TOLD>MY TOLD>OLDER TOLD>SECRET TOLD>TOLD TOLD>at
TOLD>does TOLD>he TOLD>his TOLD>in TOLD>it TOLD>keep TOLD>my TOLD>tell TOLD>that TOLD>us TOLD>when TOPIC>CARE
TOPIC>CROWD TOPIC>FRAME TOPIC>HELPREQ TOPIC>ME TOPIC>MY TOPIC>SEND TOPIC>THREAT TOPIC>did TOPIC>in TOPIC>it TOPIC>me
TOPIC>my TOPIC>not TOPIC>she TOPIC>to TOPIC>where TOPIC>which TOPIC>will TOUCH>HELPREQ TOUCH>MINOR TOUCH>ORDINARY
TOUCH>PEER TOUCH>PIC TOUCH>WE TOUCH>have TOUCH>he TOUCH>is TOUCH>on TOUCH>she TOUCH>we TOUCH>what TOUCH>your
VIOLENCE>CARE VIOLENCE>CHILD VIOLENCE>CROWD VIOLENCE>OPINION VIOLENCE>SOMEONE VIOLENCE>SOURCE VIOLENCE>TOPIC
VIOLENCE>VIOLENCE VIOLENCE>WE VIOLENCE>from VIOLENCE>he VIOLENCE>him VIOLENCE>if VIOLENCE>of VIOLENCE>on VIOLENCE>our
VIOLENCE>would WE>ABUSE WE>CARE WE>MINOR WE>MY WE>NUDE WE>OLDER WE>OTHER_ADULT WE>STAT WE>WORRY WE>get WE>got WE>had
WE>if WE>keeps WE>my WE>said WE>they WE>wants WE>was WE>when WE>who WORRY>ADULT WORRY>CREEPY WORRY>FRAME WORRY>HELPREQ
WORRY>MY WORRY>ONLINE WORRY>OPINION WORRY>ORDINARY WORRY>PIC WORRY>SOMEONE WORRY>WORRY WORRY>YOU WORRY>a WORRY>because
WORRY>dont WORRY>for WORRY>has WORRY>is WORRY>should WORRY>tell WORRY>when WORRY>with WORRY>your YOU>BEING YOU>CARE
YOU>HE YOU>LEAK YOU>NEAR YOU>OTHER_ADULT YOU>SHAME YOU>THREAT YOU>TOLD YOU>cant YOU>his YOU>i YOU>if YOU>says
YOU>should YOU>will a>FRAME a>HARMED a>NUDE a>SECRET a>SELF_ADULT a>been a>dont a>keeps a>us a>want a>was a>what
and>ABUSE and>BEING and>CREEPY and>GIFT and>HARMED and>NEAR and>NEWS and>OTHER_ADULT and>STALK and>TOPIC and>because
and>but and>i and>our and>wasnt and>will are>ABUSE are>FEAR are>LEAK are>MY are>NUDE are>OPINION are>PAST are>THREAT
are>has are>have are>if are>me are>my are>says are>should are>will at>CARE at>CHILD at>CROWD at>KIN at>MEET
at>SELF_MINOR at>TOLD at>are at>because at>does at>got at>have at>him at>isnt at>says at>this at>wants at>we at>what
because>CARE because>GROOMED because>MINOR because>OPINION because>PAST because>PIC because>SELF_MINOR because>WE
because>did because>has because>her because>in because>me because>on because>them because>was because>we because>with
been>CREEPY been>CRISIS been>ME been>MY been>NEWS been>THREAT been>from been>her been>in been>me been>of been>on
been>wants but>ASK but>CREEPY but>KIN but>MEET but>OLDER but>ORDINARY but>PAST but>PIC but>SECRET but>SOURCE but>TOUCH
but>can but>cant but>does but>have but>him but>his but>isnt but>me but>on but>our but>who but>wont can>GROOMED can>HE
can>MINOR can>MOVED can>OPINION can>STAT can>WORRY can>are can>but can>do can>does can>dont can>his can>keep can>that
cant>HE cant>KIN cant>SECRET cant>SOMEONE cant>at cant>get cant>have cant>he cant>her cant>is cant>of cant>that
cant>the did>ABUSE did>HARMED did>MINOR did>MY did>ORDINARY did>PAST did>SEX did>SOMEONE did>STAT did>WE did>have
did>me did>will did>your didnt>HE didnt>MINOR didnt>SEND didnt>a didnt>and didnt>can didnt>i didnt>in didnt>she
didnt>that didnt>was do>ABUSE do>BEING do>CRISIS do>HARMED do>MEET do>NEVERMET do>NEWS do>NUDE do>ORDINARY do>VIOLENCE
do>a do>does do>in do>said do>says do>was do>wont does>ABUSE does>ASSAULT does>BULLY does>CHILD does>CONTACT
does>DISTRESS does>FORCE does>GIFT does>LOVE does>MOVED does>NEWS does>ORDINARY does>PEER does>THREAT does>my does>so
does>they does>who dont>ASK dont>GIFT dont>KNOWS dont>ONLINE dont>SEX dont>TOUCH dont>at dont>can dont>get dont>have
dont>if dont>in dont>of dont>so dont>they dont>us dont>want dont>who dont>your for>BEING for>CREEPY for>FEAR for>NEAR
for>NEVERMET for>TOLD for>TOUCH for>did for>isnt for>want for>was for>where for>will for>wont for>your from>BULLY
from>KNOWS from>MINOR from>MY from>PAST from>VIOLENCE from>at from>got from>please from>says from>tell from>that
from>us from>wants from>which from>who get>DISTRESS get>FORCE get>MEET get>NEAR get>OTHER_ADULT get>SHAME get>but
get>didnt get>he get>was get>who get>you got>DIRECT got>GIFT got>HELPREQ got>KNOWS got>PIC got>SEX got>SOMEONE got>STAT
got>TOPIC got>TOUCH got>at got>do got>does got>him got>keep got>not got>she got>they got>when got>your had>FRAME had>HE
had>MINOR had>NUDE had>ONLINE had>PIC had>SOURCE had>THREAT had>and had>how had>it had>not had>on had>would has>HARMED
has>KNOWS has>MOVED has>NEWS has>OLDER has>SECRET has>SEX has>STAT has>VIOLENCE has>a has>from has>he has>his has>is
has>my has>of has>she has>them has>where has>who has>your have>ABUSE have>ASK have>CREEPY have>DESPAIR have>DISTRESS
have>GROOMED have>MINOR have>MOVED have>OLDER have>SEND have>dont have>he have>wants have>when have>which have>you
he>FORCE he>GROOMED he>HE he>HELPREQ he>NEAR he>NEVERMET he>NEWS he>OLDER he>PEER he>SEX he>VIOLENCE he>YOU he>are
he>because he>can he>had he>him he>keep he>our he>they he>which he>would he>you her>ABUSE her>BEING her>CRISIS her>I
her>MOVED her>NEAR her>ONLINE her>TOLD her>VIOLENCE her>from her>is her>which him>CHILD him>HELPREQ him>KIN him>KNOWS
him>LEAK him>MY him>NUDE him>THREAT him>at him>does him>dont him>him him>how him>my him>wasnt him>where him>will
his>CARE his>GIFT his>HARMED his>LOVE his>MEET his>OPINION his>SEND his>SOURCE his>STAT his>VIOLENCE his>WORRY his>and
his>at his>for his>my his>not his>our his>tell his>that his>wants his>what his>which his>who how>CONTACT how>CRISIS
how>MOVED how>because how>in how>my how>please how>says how>who i>ABUSE i>ASK i>ASSAULT i>BEING i>CARE i>HE i>LEAK
i>MOVED i>NEAR i>PIC i>TOPIC i>WORRY i>didnt i>for i>wasnt i>why if>ABUSE if>CREEPY if>FRAME if>HARMED if>LEAK if>LOVE
if>MY if>NEAR if>SOURCE if>YOU if>are if>at if>can if>cant if>had if>how if>of if>said if>says if>the if>will if>wont
in>ABUSE in>DISTRESS in>HARMED in>ORDINARY in>SEX in>TOPIC in>because in>from in>has in>i in>in in>please in>said
in>she in>tell in>what is>CREEPY is>MOVED is>NEVERMET is>NEWS is>SEND is>SEX is>WE is>did is>keeps is>why is>wont
isnt>HE isnt>ME isnt>NEAR isnt>YOU isnt>in isnt>you it>ASK it>CRISIS it>FEAR it>NEWS it>SELF_MINOR it>SEX it>SHAME
it>VIOLENCE it>are it>from it>got it>him it>said it>this it>wasnt it>when it>will keep>HE keep>LEAK keep>LOVE
keep>OPINION keep>SELF_MINOR keep>TOPIC keep>how keep>want keeps>CARE keeps>CONTACT keeps>GIFT keeps>MINOR keeps>ONLINE
keeps>PIC keeps>SOURCE keeps>TOUCH keeps>WORRY keeps>a keeps>how keeps>if keeps>me keeps>when me>CREEPY me>DISTRESS
me>FEAR me>FRAME me>OTHER_ADULT me>SHAME me>STALK me>TOLD me>did me>didnt me>from me>in me>is me>of me>said me>wont
my>ABUSE my>BEING my>CRISIS my>DESPAIR my>I my>KNOWS my>NEVERMET my>NUDE my>SELF_ADULT my>been my>did my>dont my>him
my>in my>keep my>keeps my>they my>us my>where not>DESPAIR not>DIRECT not>GIFT not>HELPREQ not>HYPO not>I not>OPINION
not>ORDINARY not>THREAT not>his not>who of>BULLY of>GIFT of>HYPO of>MINOR of>MOVED of>NEAR of>NEVERMET of>NEWS
of>OTHER_ADULT of>PAST of>TOUCH of>his of>isnt of>of of>said of>says of>the of>wont on>CREEPY on>FEAR on>KIN on>ONLINE
on>OPINION on>STALK on>WORRY on>a on>but on>have on>wont our>ABUSE our>CARE our>HELPREQ our>I our>LOVE our>OLDER
our>ORDINARY our>PIC our>SEND our>SOMEONE our>STAT our>TOLD our>got our>i our>if our>in our>keeps our>of our>on our>so
our>us our>was our>what our>which our>with please>CARE please>NEWS please>OPINION please>at said>FORCE said>HARMED
said>LOVE said>MEET said>ONLINE said>SELF_ADULT said>are said>can said>cant said>do said>dont said>for said>in
said>keep said>said said>the said>they said>when said>where said>would says>ABUSE says>CONTACT says>FEAR says>FORCE
says>GROOMED says>HARMED says>MEET says>NEAR says>ORDINARY says>SELF_MINOR says>THREAT says>TOLD says>VIOLENCE
says>does says>get says>got says>has says>have says>his says>keep says>keeps says>my says>on says>our says>tell
says>them says>want says>wants says>we says>who says>will says>would says>your she>ABUSE she>LEAK she>ME she>NEAR
she>OPINION she>SEX she>STAT she>THREAT she>didnt she>do she>if she>is she>me she>my she>our she>says she>we
should>CARE should>FORCE should>HARMED should>MOVED should>STAT should>TOLD should>WORRY should>and should>him
should>how should>if should>our should>we so>DISTRESS so>HARMED so>HYPO so>ORDINARY so>PAST so>SHAME so>SOURCE so>TOPIC
so>but so>got so>his so>isnt so>us so>who so>why tell>BEING tell>CREEPY tell>HELPREQ tell>I tell>NUDE tell>OPINION
tell>are tell>does tell>got tell>i tell>not tell>please tell>should tell>so tell>tell that>ABUSE that>BULLY that>CRISIS
that>GIFT that>HARMED that>HE that>HYPO that>KNOWS that>MEET that>PAST that>SEX that>SHAME that>VIOLENCE that>can
that>did that>it that>that that>to that>why that>would that>your the>ASSAULT the>BEING the>CONTACT the>DIRECT the>ME
the>SOURCE the>STALK the>didnt the>for the>said the>want the>who the>why them>CONTACT them>NEWS them>NUDE them>but
them>does them>got them>it them>please them>that them>your they>BULLY they>CARE they>KNOWS they>MOVED they>NEAR
they>NUDE they>SEX they>TOLD they>WE they>didnt they>does they>her they>on they>said they>says they>this this>ME
this>OLDER this>PAST this>WE this>at this>been this>did this>does this>keeps this>our this>please this>they this>want
this>was this>we this>what this>will to>ADULT to>BEING to>DESPAIR to>ONLINE to>SELF_MINOR to>didnt to>he to>isnt to>of
to>said to>says to>why to>will to>wont us>ASK us>KIN us>NUDE us>OTHER_ADULT us>but us>for us>in us>it us>they us>you
want>CARE want>CREEPY want>CRISIS want>DESPAIR want>I want>PAST want>SHAME want>can want>for want>have want>i want>if
want>so want>wont wants>GIFT wants>HE wants>LOVE wants>MOVED wants>ORDINARY wants>SECRET wants>STAT wants>YOU wants>for
wants>get wants>him wants>if wants>our wants>you was>ADULT was>ASK was>CREEPY was>CROWD was>MEET was>OLDER
was>SELF_ADULT was>SELF_MINOR was>SHAME was>THREAT was>WORRY was>are was>does was>had was>has was>her was>on was>was
was>what was>which wasnt>I wasnt>i wasnt>what we>MOVED we>NEWS we>ORDINARY we>PIC we>YOU we>and we>are we>dont we>get
we>got we>so we>when we>who we>with what>CREEPY what>I what>NUDE what>STALK what>TOUCH what>his what>keep what>please
what>says what>us what>want when>CONTACT when>FORCE when>GIFT when>HARMED when>MY when>OPINION when>PAST when>PEER
when>SELF_MINOR when>SEX when>TOLD when>in when>on when>said when>she when>so when>what when>where when>will when>would
where>HARMED where>MY where>OPINION where>PEER where>been where>keep where>our where>so which>CROWD which>LOVE
which>SEX which>STALK which>THREAT which>get which>how which>isnt which>said which>to who>HARMED who>LEAK who>NEVERMET
who>NUDE who>OPINION who>OTHER_ADULT who>SELF_MINOR who>SEX who>SHAME who>THREAT who>TOLD who>TOPIC who>because who>did
who>dont who>have who>i who>said who>we who>when who>wont why>FORCE why>GROOMED why>HELPREQ why>I why>OTHER_ADULT
why>TOPIC why>been why>he why>if why>in why>she why>should why>that why>they why>want why>which will>FRAME will>HELPREQ
will>OLDER will>SEND will>SOMEONE will>THREAT will>TOPIC will>VIOLENCE will>and will>for will>have will>he will>which
with>ABUSE with>BULLY with>NEAR with>NEVERMET with>NEWS with>THREAT with>TOPIC with>WORRY with>been with>but with>cant
with>has with>have with>his with>says with>want wont>CREEPY wont>HARMED wont>HE wont>HELPREQ wont>KIN wont>YOU wont>and
wont>have wont>his wont>is wont>on wont>she wont>so wont>when wont>with wont>you would>ABUSE would>CONTACT
would>DESPAIR would>DISTRESS would>I would>LOVE would>MOVED would>NUDE would>OTHER_ADULT would>PEER would>STAT
would>TOPIC would>how would>i would>in would>was would>when would>your you>BEING you>GIFT you>LEAK you>LOVE you>NEAR
you>OLDER you>ONLINE you>OPINION you>SHAME you>THREAT you>TOLD you>get you>his you>says you>should you>will your>ASK
your>HE your>ME your>MY your>NUDE your>OTHER_ADULT your>SEND your>he your>his your>i your>in your>is your>not your>on
your>she your>that your>where your>wont your>would your>your
""",
    1: """
ABUSE>can ADULT>MOVED ADULT>MY ADULT>OPINION ADULT>STAT ADULT>TOPIC ADULT>us ASK>FRAME ASK>NUDE ASK>when ASK>your
BULLY>with CARE>ASK CARE>this CHILD>KNOWS CHILD>didnt CHILD>has CHILD>have CHILD>isnt CHILD>me CHILD>your
CONTACT>CONTACT CONTACT>OTHER_ADULT CONTACT>because CONTACT>not CREEPY>OLDER CREEPY>she CRISIS>MINOR CRISIS>MY
CRISIS>NUDE CRISIS>OPINION CRISIS>for CRISIS>my CRISIS>what CROWD>FRAME CROWD>GIFT CROWD>LEAK CROWD>LOVE CROWD>NEWS
CROWD>NUDE CROWD>PIC CROWD>didnt CROWD>isnt CROWD>want CROWD>wants CROWD>will DESPAIR>I DESPAIR>i DESPAIR>in
DISTRESS>YOU DISTRESS>for DISTRESS>you FEAR>PIC FEAR>her FORCE>PEER FORCE>my FRAME>BULLY FRAME>CONTACT FRAME>ORDINARY
FRAME>at FRAME>she FRAME>your GIFT>CONTACT GIFT>ONLINE GIFT>WE GIFT>did GIFT>do GIFT>have GIFT>he GIFT>this GIFT>what
GIFT>you GROOMED>ONLINE GROOMED>and HARMED>them HE>CROWD HE>KNOWS HE>had HE>of HE>tell HE>will HELPREQ>CHILD
HELPREQ>CROWD HELPREQ>HYPO HELPREQ>SEX HELPREQ>at HELPREQ>can HYPO>ONLINE HYPO>it HYPO>who I>I I>SEND I>VIOLENCE
I>keeps I>where I>with KIN>CONTACT KIN>LOVE KIN>NEAR KIN>didnt KIN>for KIN>keeps KIN>us KNOWS>GIFT KNOWS>SECRET
KNOWS>dont KNOWS>if KNOWS>of LEAK>SOURCE LEAK>does LOVE>a LOVE>are LOVE>get LOVE>he LOVE>if LOVE>they LOVE>with
ME>OLDER ME>SOURCE ME>and ME>dont ME>his ME>i ME>us ME>we ME>what ME>will MEET>CARE MEET>NEAR MEET>OPINION MEET>YOU
MEET>is MEET>not MEET>please MEET>she MEET>so MEET>you MINOR>ASK MINOR>CONTACT MINOR>if MINOR>in MINOR>our MINOR>she
MINOR>should MOVED>ADULT MOVED>CONTACT MOVED>he MOVED>her MOVED>how MOVED>not MY>MEET MY>SOURCE MY>her MY>how MY>it
MY>why MY>will MY>wont NEAR>ADULT NEAR>CROWD NEAR>when NEVERMET>FRAME NEVERMET>for NEVERMET>how NEVERMET>of NEVERMET>to
NEWS>HE NEWS>WE NEWS>does NEWS>for NEWS>is NEWS>not NEWS>we NUDE>FRAME NUDE>SOMEONE NUDE>are OLDER>ASK OLDER>FRAME
OLDER>NEWS OLDER>his OLDER>if OLDER>they OLDER>to ONLINE>HARMED ONLINE>MINOR ONLINE>OTHER_ADULT ONLINE>SEX ONLINE>STAT
ONLINE>but ONLINE>isnt ONLINE>who OPINION>FRAME OPINION>LOVE OPINION>OLDER OPINION>SECRET OPINION>WE OPINION>do
OPINION>said OPINION>this OPINION>we OPINION>what ORDINARY>ASK ORDINARY>CARE ORDINARY>ONLINE ORDINARY>can ORDINARY>they
OTHER_ADULT>MINOR OTHER_ADULT>SEND OTHER_ADULT>get OTHER_ADULT>he OTHER_ADULT>not OTHER_ADULT>of OTHER_ADULT>they
PAST>FRAME PAST>KNOWS PAST>MEET PAST>TOUCH PAST>the PAST>they PEER>GIFT PEER>OPINION PEER>SECRET PEER>from PEER>is
PEER>us PEER>who PEER>wont PIC>TOPIC PIC>been PIC>has PIC>his PIC>in PIC>should SECRET>CHILD SECRET>MEET SECRET>did
SECRET>our SECRET>which SECRET>your SELF_ADULT>WE SELF_ADULT>get SELF_ADULT>if SELF_ADULT>is SELF_ADULT>keep
SELF_ADULT>we SELF_MINOR>GIFT SELF_MINOR>MEET SELF_MINOR>ONLINE SELF_MINOR>so SELF_MINOR>the SELF_MINOR>wants
SELF_MINOR>would SEND>PEER SEND>did SEND>didnt SEND>does SEND>get SEND>this SEND>will SEX>HE SEX>MINOR SEX>MY SEX>a
SEX>at SEX>her SEX>his SHAME>for SHAME>if SHAME>wont SOMEONE>CROWD SOMEONE>on SOMEONE>so SOMEONE>they SOMEONE>want
SOMEONE>when SOMEONE>where SOURCE>VIOLENCE SOURCE>got SOURCE>had SOURCE>in SOURCE>which SOURCE>your STALK>KIN
STALK>SOMEONE STAT>DISTRESS STAT>GROOMED STAT>ORDINARY STAT>PIC STAT>TOPIC STAT>said STAT>your THREAT>ONLINE TOLD>so
TOLD>was TOLD>we TOPIC>CONTACT TOPIC>YOU TOPIC>get TOPIC>her TOPIC>you TOUCH>TOUCH TOUCH>do TOUCH>it TOUCH>of
VIOLENCE>PIC VIOLENCE>WORRY VIOLENCE>the VIOLENCE>them WE>HE WE>TOUCH WE>YOU WE>he WE>keep WE>our WE>them WE>would
WORRY>CARE WORRY>CONTACT WORRY>PEER WORRY>SOURCE WORRY>he WORRY>what WORRY>where WORRY>which YOU>OLDER YOU>SEND YOU>on
YOU>she YOU>was YOU>you a>ADULT a>CONTACT a>GIFT a>MEET a>SEX a>does a>his a>in a>wont a>you and>CRISIS and>SOMEONE
and>TOUCH and>are and>at are>CREEPY are>SOMEONE are>STAT are>TOPIC are>WORRY are>where are>with at>ONLINE at>ORDINARY
at>SEND at>has at>where because>SEND because>WORRY been>CARE been>CROWD been>I been>PAST been>a been>i but>OPINION
but>and but>has but>in but>with can>KNOWS can>NUDE can>SECRET can>SEND can>him can>if can>of can>she can>so can>where
can>which can>with cant>ASK cant>CROWD cant>YOU cant>because cant>for cant>them cant>was cant>when cant>you did>CHILD
did>KIN did>PIC did>so did>them didnt>what do>SOMEONE do>dont do>he do>our do>why does>KIN does>wont dont>does dont>for
dont>her for>KNOWS for>MOVED for>OPINION for>SECRET for>SEX for>YOU for>didnt for>do for>have for>i for>it for>please
for>so from>CARE from>LEAK from>MOVED from>ONLINE from>SELF_MINOR from>should from>to from>when from>your get>FEAR
get>TOPIC get>dont get>us got>CARE got>NEVERMET got>VIOLENCE got>YOU got>did got>should got>to got>wants got>where
had>a has>ASK has>MEET has>SOURCE has>how has>me has>want have>NEWS have>STAT have>WORRY have>are have>but have>can
have>how have>tell have>with have>would he>CARE he>MEET he>SOMEONE he>TOPIC he>did he>he he>her he>his he>is he>tell
he>them he>us her>CARE her>CREEPY her>KIN her>LEAK her>LOVE her>MEET her>THREAT her>TOUCH her>YOU her>cant her>does
her>for her>has her>keep her>you him>ADULT him>GIFT him>what his>OTHER_ADULT his>WE his>do his>he his>her his>we
how>ASK how>FRAME how>ONLINE how>SELF_MINOR how>get how>her how>is i>HYPO i>MY i>VIOLENCE i>if i>keep if>CHILD
if>HELPREQ if>ME if>THREAT if>didnt if>got if>that in>CONTACT in>KIN in>OTHER_ADULT in>THREAT in>a in>does in>dont
in>your is>PAST is>at is>from is>his is>me is>this isnt>SOURCE isnt>his isnt>which it>GROOMED it>KNOWS it>his it>please
it>wont it>would keep>CROWD keep>SEND keep>at keeps>ME keeps>MY keeps>with me>ADULT me>CROWD me>HE me>OLDER me>them
me>your my>CHILD my>CROWD my>MEET my>SELF_MINOR my>them my>will not>ME not>SEND not>are not>him not>how not>us not>your
of>ADULT of>MEET of>WORRY of>and of>got of>she of>they of>who on>ME on>OLDER on>SEX on>SOMEONE on>are on>because
on>keep on>you our>HARMED our>HE our>TOUCH our>WE our>how our>it please>YOU please>would please>you said>have said>her
said>was says>did says>if says>not says>when says>where she>CHILD she>CREEPY she>CROWD she>HARMED she>LOVE she>NUDE
she>TOUCH she>WORRY she>dont she>had she>him she>when should>MEET should>SEX should>in should>it so>HELPREQ so>LOVE
so>MOVED so>NEVERMET so>are so>can tell>CARE tell>HE tell>KNOWS tell>did tell>how tell>on tell>will that>NUDE
that>SECRET that>SELF_ADULT that>SEND that>THREAT that>didnt that>does that>got that>tell that>us the>NEWS the>SECRET
the>have the>his the>me the>that the>us the>with them>HARMED them>ONLINE them>at them>from them>who they>ADULT
they>GIFT they>LEAK they>NEWS they>YOU they>because they>did they>from they>them they>with they>would they>you
this>MEET this>NUDE this>do this>have this>me this>says to>GROOMED to>HYPO to>LOVE to>TOPIC to>can to>did to>please
to>so us>CROWD us>FRAME us>MEET us>MINOR us>MY us>SECRET us>a us>and us>can us>dont us>is us>keep us>my us>on us>so
us>this us>us us>would want>CONTACT want>FRAME want>LOVE want>SEX want>YOU want>and want>how want>on want>you
wants>MINOR wants>PIC wants>does wants>how wants>it wants>she wants>tell was>SOMEONE was>VIOLENCE was>so was>when
we>LOVE we>MY we>TOLD we>WE we>but we>for we>keep we>our what>CARE what>LOVE what>MY what>OPINION what>SEX what>THREAT
what>in what>not what>that what>why what>your when>can when>they where>ADULT where>GROOMED where>him where>i where>in
where>my where>who which>DISTRESS which>FRAME which>GROOMED which>I which>ME which>do which>does which>i which>keeps
which>so which>where who>I who>please why>ME why>ONLINE why>SEND why>WORRY why>the will>ASK will>dont will>in
with>CREEPY with>DISTRESS with>GIFT with>SELF_ADULT with>YOU with>a with>can with>for with>it with>my with>that
wont>ADULT wont>I wont>SECRET wont>i wont>in wont>tell wont>them would>didnt would>keep would>of would>which
you>CONTACT you>MINOR you>to you>wont your>CROWD your>FRAME your>OLDER your>PEER your>TOUCH your>a your>and your>are
your>cant your>her your>me your>so your>tell your>to your>was
""",
    2: """
ABUSE>she ABUSE>so ABUSE>why ABUSE>with ADULT>CHILD ADULT>OTHER_ADULT ADULT>THREAT ADULT>didnt ADULT>my ASK>FORCE
ASK>NEWS ASK>THREAT ASK>can ASK>so ASK>this ASK>with ASK>wont BULLY>ORDINARY BULLY>and BULLY>on CARE>BULLY CARE>KNOWS
CARE>SELF_MINOR CARE>TOUCH CARE>YOU CARE>from CARE>keep CARE>my CARE>that CARE>the CARE>you CHILD>HE CHILD>MY
CHILD>NEWS CHILD>so CONTACT>PAST CONTACT>STAT CONTACT>can CONTACT>get CONTACT>so CONTACT>to CREEPY>HELPREQ CREEPY>ME
CREEPY>OPINION CREEPY>me CREEPY>of CREEPY>the CREEPY>your CROWD>MOVED CROWD>to CROWD>who CROWD>would DESPAIR>a
DISTRESS>ASK DISTRESS>CHILD DISTRESS>CROWD DISTRESS>I DISTRESS>KIN DISTRESS>MINOR DISTRESS>want FEAR>HELPREQ FEAR>I
FEAR>ME FEAR>do FORCE>ASK FORCE>LOVE FORCE>want FORCE>with FRAME>CARE FRAME>CROWD FRAME>HE FRAME>get FRAME>which
GIFT>we GIFT>which GROOMED>I GROOMED>KIN GROOMED>how GROOMED>i HE>FEAR HE>MEET HE>MOVED HE>he HE>i HE>our HE>she
HELPREQ>i HELPREQ>so HYPO>but HYPO>if HYPO>says HYPO>so HYPO>wants HYPO>was I>CARE I>CREEPY I>HE I>NEVERMET
I>OTHER_ADULT I>PAST I>SHAME I>been I>please I>should I>them I>will KIN>NEWS KIN>ORDINARY KIN>WE KIN>has KIN>is KIN>on
KIN>will KIN>with KNOWS>the LEAK>them ME>HYPO ME>SEX ME>SOMEONE ME>THREAT ME>WE ME>her ME>tell ME>the ME>your MEET>ASK
MEET>ME MEET>SEX MEET>for MEET>me MEET>on MEET>why MINOR>OPINION MINOR>are MINOR>can MINOR>him MINOR>isnt MINOR>keep
MINOR>what MINOR>will MOVED>WE MOVED>a MOVED>can MOVED>we MY>HELPREQ MY>ME MY>MOVED MY>SELF_MINOR MY>for MY>got MY>his
MY>where NEVERMET>MOVED NEVERMET>SECRET NEVERMET>SOURCE NEVERMET>what NEWS>FRAME NEWS>I NEWS>can NEWS>he NEWS>him
NEWS>i NUDE>SELF_ADULT NUDE>it OLDER>how OLDER>wants ONLINE>KNOWS ONLINE>OLDER ONLINE>PAST ONLINE>SELF_MINOR ONLINE>YOU
ONLINE>her ONLINE>his ONLINE>how ONLINE>wont OPINION>CONTACT OPINION>CROWD OPINION>OPINION OPINION>ORDINARY
OPINION>from OPINION>want ORDINARY>FRAME ORDINARY>PEER ORDINARY>get ORDINARY>of ORDINARY>to ORDINARY>want ORDINARY>with
OTHER_ADULT>does OTHER_ADULT>how OTHER_ADULT>is OTHER_ADULT>tell PAST>MY PAST>a PAST>from PAST>my PAST>so PEER>PIC
PEER>SOURCE PEER>her PEER>if PEER>in PEER>so PEER>will PEER>with PIC>NUDE PIC>SOURCE PIC>not PIC>that SECRET>ME
SECRET>MY SECRET>SELF_ADULT SECRET>dont SECRET>is SELF_MINOR>HELPREQ SELF_MINOR>WORRY SELF_MINOR>YOU SELF_MINOR>keep
SELF_MINOR>you SEND>but SEND>have SEND>says SEND>to SEND>we SEND>what SEX>PIC SHAME>have SHAME>what SOMEONE>please
SOMEONE>them SOMEONE>would SOURCE>his SOURCE>how SOURCE>so SOURCE>this SOURCE>what STAT>HELPREQ STAT>she STAT>us
STAT>where STAT>who STAT>with THREAT>CONTACT THREAT>from THREAT>in THREAT>tell THREAT>why TOLD>CROWD TOLD>get TOLD>to
TOPIC>at TOUCH>KIN TOUCH>for TOUCH>where VIOLENCE>ONLINE WE>CONTACT WE>CREEPY WE>HYPO WE>ME WE>MEET WE>MOVED WE>SOMEONE
WE>are WE>did WE>from WE>we WE>what WE>you WE>your WORRY>at WORRY>does WORRY>they YOU>ONLINE YOU>WORRY YOU>keep YOU>us
a>DIRECT a>OTHER_ADULT a>PAST a>SHAME a>STALK a>her a>should a>they a>where a>with and>MY and>SELF_ADULT and>me and>of
and>tell and>you are>CARE are>HE are>HELPREQ are>LOVE at>GIFT at>NUDE at>PAST at>from at>he at>how at>on at>so
because>STAT because>which been>CONTACT been>SOMEONE been>cant but>ADULT but>ONLINE but>STAT but>want can>CREEPY can>I
can>MY can>TOUCH cant>but cant>in did>want do>DISTRESS do>her do>if does>CARE does>keep does>not does>of dont>DESPAIR
dont>DISTRESS dont>but dont>do dont>it dont>keep for>GROOMED for>HYPO for>SELF_ADULT for>does for>of for>they for>you
from>CROWD from>did from>does from>his from>how from>if from>me get>HE get>LOVE get>MY get>NEWS get>WE get>his get>our
get>want get>when get>which got>ASK got>CHILD got>his got>want got>you had>CHILD had>KIN has>TOLD has>WORRY has>which
have>HE have>cant he>OTHER_ADULT he>didnt he>have he>keeps he>not he>who her>CHILD her>SEND her>if her>please her>they
her>this him>MINOR him>is him>wont his>ASK his>CONTACT his>CROWD his>PIC his>his his>the his>to how>BULLY how>DISTRESS
how>GROOMED how>OTHER_ADULT how>PAST how>PEER how>TOPIC how>cant how>me how>this how>when i>CREEPY i>NEVERMET
i>OTHER_ADULT i>SHAME i>been i>please i>should i>your if>FORCE if>TOPIC if>WE if>not if>our if>where if>you in>PIC
in>on is>HARMED is>I is>ORDINARY is>SECRET is>TOLD is>but is>can is>says is>want is>when is>your isnt>my it>FORCE
it>PAST it>SOURCE it>TOUCH it>had it>where keep>KIN keep>ME keep>a keep>for keep>us keep>we keep>with keeps>CROWD
keeps>he keeps>it keeps>of keeps>that keeps>us me>PIC me>SEX me>THREAT me>WE me>and me>we my>SEND my>his my>it my>was
my>wont not>WE not>me not>we of>at of>them on>PEER on>PIC on>YOU on>get on>is on>of on>the on>this on>when on>which
our>CREEPY our>ME our>YOU our>are our>from our>we our>you please>ME please>MY please>OLDER please>are please>can
please>my please>what please>where said>WE said>a says>CHILD says>CROWD says>KIN says>SECRET says>YOU says>he says>how
says>of she>ADULT she>HE she>MEET she>at she>can she>have she>what she>why she>wont should>HE should>MY should>of
should>she should>tell should>them should>this so>GIFT so>NUDE so>ONLINE so>and so>it tell>CROWD tell>SELF_MINOR
tell>STAT tell>for tell>have tell>which tell>your that>ADULT that>OPINION that>WE that>him that>in that>keeps that>the
the>if the>of them>OPINION they>ASK they>FORCE they>MY they>OLDER they>WORRY they>at they>who this>FRAME this>ONLINE
this>can this>how to>KNOWS to>are to>how to>they us>HYPO us>YOU us>are us>does us>from us>he us>wants want>HE want>who
wants>CROWD wants>are wants>do wants>from wants>he wants>who was>HELPREQ was>SECRET was>from was>it was>of was>she
we>HELPREQ we>MEET we>did we>do we>i what>MINOR what>WE what>WORRY what>they when>HELPREQ when>SOMEONE when>been
when>for when>has when>says when>why when>with where>CHILD where>I where>for where>he where>is where>should where>they
where>this where>to where>want where>what which>CREEPY which>GIFT which>KIN which>MOVED which>they which>was who>get
who>her who>this why>FRAME why>MY why>PIC why>my why>where why>with will>CONTACT will>GIFT will>SECRET will>a will>do
will>how will>is with>ME with>ORDINARY with>did with>get with>got with>how with>she with>when wont>CROWD wont>MY
wont>WE wont>for wont>my wont>us would>PIC would>a would>she would>that you>CROWD you>SECRET you>TOUCH you>WORRY
you>and you>from you>keep you>on you>she you>us your>MINOR your>SECRET your>have your>want your>what
""",
    3: """
ABUSE>a ABUSE>her ADULT>dont ADULT>tell ADULT>would ASK>KNOWS ASK>SELF_ADULT ASK>but CARE>NEVERMET CARE>SEND CARE>SEX
CARE>keeps CARE>on CARE>our CARE>why CHILD>TOUCH CHILD>how CHILD>my CHILD>says CHILD>should CONTACT>FRAME
CONTACT>SECRET CONTACT>YOU CONTACT>do CONTACT>i CONTACT>isnt CONTACT>you CREEPY>is CROWD>OLDER CROWD>OPINION
CROWD>THREAT CROWD>for CROWD>of CROWD>where DESPAIR>if DISTRESS>it FEAR>ASK FEAR>how FORCE>he FRAME>GIFT FRAME>PAST
FRAME>and FRAME>he FRAME>his FRAME>in FRAME>not FRAME>on GIFT>I GIFT>get GIFT>they GIFT>to GROOMED>LOVE GROOMED>do
GROOMED>please HE>SHAME HE>TOPIC HE>WORRY HE>her HE>should HE>wont HE>would HELPREQ>CARE HELPREQ>ONLINE HELPREQ>PIC
HELPREQ>SEND HELPREQ>if HYPO>I HYPO>SECRET HYPO>i HYPO>why I>CHILD I>KNOWS I>when I>your KIN>FRAME KIN>ONLINE KIN>and
KIN>how KIN>said KIN>says KIN>what KIN>your KNOWS>HE KNOWS>WORRY KNOWS>when LOVE>HE LOVE>MINOR LOVE>where ME>HARMED
ME>keep ME>should MEET>SECRET MEET>does MEET>dont MEET>her MEET>that MINOR>FORCE MINOR>GROOMED MINOR>why MINOR>wont
MINOR>would MOVED>CHILD MOVED>CROWD MY>HARMED MY>OTHER_ADULT MY>SEX MY>tell NEVERMET>ME NEVERMET>does NEVERMET>not
NEWS>MINOR NEWS>but NEWS>what NUDE>ASK NUDE>MINOR NUDE>SECRET NUDE>do OLDER>CONTACT OLDER>MINOR OLDER>and OLDER>get
OLDER>of OLDER>should OLDER>want ONLINE>I ONLINE>MY ONLINE>is ONLINE>my ONLINE>we OPINION>NUDE OPINION>are ORDINARY>and
ORDINARY>did ORDINARY>does ORDINARY>dont ORDINARY>how ORDINARY>will ORDINARY>your OTHER_ADULT>HE OTHER_ADULT>the
PAST>ASK PAST>CHILD PAST>PEER PAST>cant PEER>CROWD PEER>STAT PEER>WORRY PEER>dont PEER>has PEER>this PIC>OLDER PIC>WE
PIC>we SECRET>STAT SECRET>TOPIC SECRET>he SECRET>she SELF_ADULT>ASK SELF_ADULT>want SELF_MINOR>CHILD SELF_MINOR>PEER
SELF_MINOR>a SELF_MINOR>who SEND>MEET SEND>THREAT SEND>can SEND>that SEND>want SEX>how SEX>on SHAME>to SOMEONE>MINOR
SOMEONE>OTHER_ADULT SOMEONE>PAST SOMEONE>did SOMEONE>from SOURCE>CREEPY SOURCE>DISTRESS SOURCE>OTHER_ADULT
SOURCE>SOURCE SOURCE>get SOURCE>the SOURCE>wont STALK>STALK STAT>but STAT>can STAT>cant STAT>the THREAT>a THREAT>of
TOLD>which TOPIC>I TOPIC>i TOPIC>should TOPIC>what TOUCH>CARE TOUCH>HARMED TOUCH>a VIOLENCE>ASK WE>OPINION WE>for
WORRY>HE WORRY>do WORRY>him WORRY>on WORRY>so YOU>KIN YOU>LOVE YOU>ORDINARY YOU>SELF_ADULT YOU>TOUCH YOU>and YOU>get
YOU>has YOU>of YOU>our YOU>this YOU>to YOU>why a>FORCE a>OPINION a>TOUCH and>FORCE and>FRAME and>GROOMED and>LOVE
and>ONLINE and>SELF_MINOR and>TOLD and>he and>if and>want and>with are>FRAME are>for are>get at>DISTRESS at>did at>do
at>i at>my at>not at>they at>to at>which because>CHILD because>KIN been>with but>to can>HYPO can>LOVE can>PAST
can>SELF_MINOR can>SHAME can>THREAT can>from can>our cant>a cant>they did>on did>they do>SELF_MINOR do>THREAT do>YOU
do>did do>isnt do>tell do>with does>and does>want dont>them for>but for>can for>tell for>that from>ME from>OLDER
from>isnt from>this get>KIN get>KNOWS get>why got>a got>my got>so got>them had>I had>i had>who had>with has>at has>on
have>ADULT have>CARE have>at have>do have>his have>not have>what he>and he>get her>SHAME her>TOPIC her>WORRY her>are
her>have her>she her>where her>would him>MEET him>SECRET him>a him>on him>this his>KIN his>ME his>are how>CARE how>NUDE
how>SOURCE how>and how>does how>have how>them how>what i>KNOWS i>have i>how if>DESPAIR if>him if>was in>NEAR in>OLDER
in>is in>me in>was is>STAT is>do is>in is>we isnt>CROWD isnt>and isnt>so it>LOVE it>MY it>ORDINARY it>can it>didnt
it>isnt it>it keep>CONTACT keep>I keep>PEER keep>i keeps>KIN keeps>SECRET me>can me>keep me>should me>want me>which
me>with my>HARMED my>SECRET my>SEX my>tell not>FORCE not>LOVE not>TOLD not>have of>TOPIC of>been of>but of>him of>it
of>tell on>ORDINARY on>his on>me on>where our>CONTACT our>MOVED our>OPINION our>do our>for our>me please>CROWD
please>has said>HELPREQ said>we says>FRAME says>HELPREQ says>OTHER_ADULT says>STAT says>at says>is says>so says>you
she>want she>wants she>which should>my should>want so>CONTACT so>NEWS so>if so>with tell>MEET tell>MINOR tell>him
tell>them tell>where that>CROWD that>I that>NEWS that>SOMEONE that>he that>they the>ABUSE the>HYPO the>LEAK
the>OTHER_ADULT the>SELF_MINOR the>him the>isnt the>says the>to the>where them>ASK them>have them>not them>on them>our
them>will them>with they>ME they>PIC they>SOMEONE they>it they>my they>was they>which they>why this>MY this>that
to>NEVERMET to>cant to>dont to>if us>ADULT us>tell us>what us>your want>keep want>with was>CONTACT was>NEWS was>at
was>if was>with we>I we>ONLINE we>tell we>want what>DISTRESS what>on what>we when>ADULT when>MINOR when>how when>you
where>cant where>did where>we which>MINOR which>in which>is which>the which>wont who>CROWD who>MINOR who>ORDINARY
who>them who>where why>HE why>THREAT why>and why>for why>me why>wont will>MINOR will>of will>they will>with with>FRAME
with>he with>is wont>ASK wont>SEND wont>SOURCE wont>it would>ME would>SEND would>and would>her would>so would>tell
would>what you>ORDINARY you>SELF_ADULT you>her you>of you>our you>this you>what you>why your>ADULT your>for
""",
    4: """
ADULT>get ADULT>his ADULT>our ADULT>so ADULT>we ASK>CARE ASK>PEER ASK>SOMEONE ASK>does BULLY>are CARE>FEAR CARE>HARMED
CARE>WORRY CARE>how CHILD>SHAME CHILD>him CHILD>if CONTACT>I CONTACT>does CONTACT>of CREEPY>ADULT CRISIS>HE CRISIS>if
CRISIS>she CROWD>SELF_MINOR CROWD>a CROWD>are CROWD>on CROWD>us DIRECT>HE DISTRESS>a DISTRESS>how DISTRESS>to FEAR>me
FORCE>was FRAME>MEET FRAME>WE FRAME>me FRAME>our FRAME>that GIFT>SECRET GIFT>her GIFT>i GIFT>with GROOMED>FRAME
GROOMED>can HE>for HE>this HE>which HELPREQ>ADULT HELPREQ>a HELPREQ>his HELPREQ>of HELPREQ>when HYPO>keep I>DESPAIR
I>KIN I>NEWS I>ONLINE KIN>GIFT KIN>SHAME KIN>why LEAK>with LOVE>CROWD LOVE>and LOVE>is LOVE>not ME>CONTACT ME>GROOMED
ME>NEAR ME>SELF_ADULT ME>him ME>if MEET>CREEPY MEET>KNOWS MEET>MINOR MEET>when MINOR>CREEPY MINOR>SECRET MINOR>at
MINOR>do MINOR>have MINOR>which MINOR>with MOVED>CARE MOVED>MY MOVED>SECRET MOVED>my MY>CARE MY>GROOMED MY>WE MY>he
MY>should NEVERMET>he NUDE>CROWD NUDE>how NUDE>why OLDER>HE OLDER>OPINION OLDER>have ONLINE>HE ONLINE>been ONLINE>can
ONLINE>had ONLINE>him ONLINE>keep ONLINE>said ONLINE>where ONLINE>would OPINION>HARMED OPINION>does OPINION>of
OPINION>says OPINION>she ORDINARY>TOUCH ORDINARY>are ORDINARY>do OTHER_ADULT>are OTHER_ADULT>what PAST>ADULT PAST>PAST
PAST>SOURCE PAST>for PAST>of PAST>to PEER>SEX PIC>do SECRET>MINOR SECRET>OPINION SECRET>isnt SECRET>not SECRET>the
SECRET>we SELF_ADULT>how SELF_MINOR>MINOR SEND>ADULT SEND>SEND SEND>and SEND>me SEND>not SEND>she SEND>who SEX>CROWD
SHAME>tell SOMEONE>ADULT SOMEONE>FRAME SOMEONE>have SOMEONE>how SOURCE>MY SOURCE>NUDE SOURCE>SOMEONE SOURCE>does
SOURCE>i SOURCE>of SOURCE>them SOURCE>you STALK>MY STALK>my STALK>on STAT>he STAT>i THREAT>and THREAT>the THREAT>with
TOLD>have TOPIC>can TOUCH>them VIOLENCE>his WE>HELPREQ WE>her WE>want YOU>CROWD YOU>MINOR YOU>SECRET YOU>can YOU>didnt
YOU>her YOU>in a>FEAR a>MY a>WE a>but a>him a>if a>of a>please and>CHILD and>LEAK and>ORDINARY and>didnt and>does
and>them are>SEND are>are are>the are>they are>want are>who at>dont at>that at>wont been>ADULT been>MINOR been>TOLD
can>KIN can>they can>was can>when did>got do>KNOWS do>and do>do do>me do>this do>your does>if does>where dont>WORRY
for>HARMED for>my for>us from>CHILD from>PIC from>i from>of get>VIOLENCE get>for got>it got>on got>that had>SEND had>of
has>MINOR has>ORDINARY has>and has>not has>so has>what has>when have>TOPIC have>from have>my he>does he>from he>has
he>it he>so her>ASK her>STAT her>can her>i her>wont him>MOVED him>that his>HE his>NUDE his>a his>can his>from
how>CREEPY how>KNOWS how>LOVE how>at how>of how>should how>want how>we i>DESPAIR i>GIFT i>NEWS i>get i>on i>who i>will
if>SEX if>and if>they if>wants in>CHILD in>CREEPY in>I in>PEER in>SOURCE in>have in>want in>which is>FEAR is>HELPREQ
is>NUDE is>are is>they isnt>CARE isnt>are isnt>how it>HELPREQ it>LEAK it>ME it>SELF_ADULT it>at it>because it>dont
it>for it>how it>on it>was keep>CHILD keep>ORDINARY keep>and keep>is keep>not keep>our keep>that keeps>CHILD keeps>the
me>GROOMED me>NEAR me>SECRET me>SELF_ADULT me>TOUCH me>the my>GROOMED my>HELPREQ my>ME my>OTHER_ADULT my>WE my>and
my>got my>he my>should not>CONTACT not>FRAME not>TOPIC not>been not>did of>HELPREQ of>SECRET of>this of>we of>why
of>will on>CROWD on>does our>her our>is please>not please>the please>this said>how says>do says>to she>CONTACT
she>OLDER she>PIC she>SECRET she>does she>not should>what so>MEET so>SECRET so>get so>he so>she so>what so>would
tell>MY tell>at tell>they that>FORCE that>MINOR that>SELF_MINOR that>for that>where that>with that>wont the>DESPAIR
the>DISTRESS the>FORCE the>VIOLENCE the>tell them>ME them>dont them>her them>me them>we them>when they>are they>not
they>wont this>SECRET this>in this>is this>my this>which to>SEND to>tell us>HELPREQ us>I us>SOMEONE us>do us>i us>them
want>ADULT want>NUDE want>her wants>KIN was>GROOMED we>HE we>SECRET we>is we>she what>can what>from what>is when>FRAME
when>PIC when>does when>the where>ASK where>FRAME where>GIFT where>MEET where>WE where>at where>have where>not
which>ADULT which>HE which>LEAK which>had which>if which>keep which>on who>CARE who>DIRECT who>KNOWS who>OLDER who>in
why>WE why>we will>CROWD will>SOURCE will>if with>KIN with>TOUCH with>her with>if with>why wont>SOMEONE wont>do
wont>what you>SEND you>SOMEONE you>can you>didnt you>want you>you your>CHILD your>CONTACT your>LOVE your>ONLINE
your>STAT your>get
""",
    5: """
ADULT>SEND ADULT>SOMEONE ADULT>it ADULT>why ADULT>wont ASK>OLDER ASK>WE ASK>from ASK>get ASK>should ASK>what CARE>MINOR
CARE>NUDE CARE>does CARE>so CHILD>I CHILD>at CONTACT>my CROWD>ASK CROWD>in DESPAIR>ONLINE DESPAIR>of DIRECT>ASK
DIRECT>his DIRECT>want FRAME>ONLINE GIFT>does GIFT>of GIFT>that GIFT>when GROOMED>is HE>SECRET HE>didnt HE>why
HELPREQ>NEWS HYPO>for HYPO>the HYPO>to I>on KIN>CRISIS KIN>HARMED KIN>MEET KIN>OTHER_ADULT KIN>SEND KIN>VIOLENCE KIN>at
KIN>him KIN>if KIN>tell LOVE>PEER LOVE>SECRET LOVE>she ME>get ME>them ME>want ME>where ME>who MEET>CROWD MEET>ONLINE
MINOR>I MINOR>MEET MINOR>NUDE MINOR>VIOLENCE MINOR>not MOVED>HE MOVED>and MOVED>she MOVED>to MY>FEAR MY>OPINION
MY>SHAME MY>THREAT NEWS>this NUDE>the ONLINE>MOVED ONLINE>NEVERMET ONLINE>for ONLINE>get ONLINE>he ONLINE>so
ONLINE>want OPINION>have OPINION>how OPINION>to ORDINARY>HELPREQ ORDINARY>TOPIC OTHER_ADULT>his OTHER_ADULT>in
PAST>SELF_MINOR PAST>and PAST>has PAST>she PEER>CHILD PEER>OTHER_ADULT PEER>does PEER>get PEER>me PEER>on PEER>wants
PEER>would PIC>CARE PIC>FRAME PIC>PEER PIC>SECRET PIC>but PIC>please PIC>why SECRET>a SECRET>with SELF_MINOR>to
SEND>HELPREQ SEND>how SEND>if SEX>with SHAME>not SOMEONE>GIFT SOMEONE>NEWS SOMEONE>OPINION SOMEONE>STAT SOMEONE>TOPIC
SOURCE>CONTACT SOURCE>SECRET SOURCE>YOU SOURCE>and SOURCE>where STALK>DIRECT STALK>VIOLENCE STALK>a STALK>who STAT>ASK
STAT>SOMEONE STAT>get STAT>got STAT>should STAT>so THREAT>MY THREAT>my TOPIC>ONLINE VIOLENCE>KNOWS VIOLENCE>at
VIOLENCE>it VIOLENCE>want WE>i WORRY>how WORRY>to YOU>CONTACT YOU>FORCE YOU>HELPREQ YOU>STAT YOU>him YOU>want YOU>what
YOU>where a>TOPIC a>got a>which and>ME and>MEET and>STAT are>SELF_MINOR are>because are>but are>how are>your at>I
at>can at>it because>the can>OLDER cant>HELPREQ cant>to did>HELPREQ did>with didnt>the do>HE do>LOVE do>for do>would
does>I does>OTHER_ADULT does>SECRET does>her does>i does>the dont>ADULT dont>NEWS dont>tell dont>the for>WORRY for>are
for>dont for>not for>this for>which for>with from>ASK from>HE from>SECRET from>not from>what get>MOVED get>NUDE
get>OLDER get>PAST get>SECRET get>SOMEONE get>at get>do get>how get>that got>I got>for got>i got>of had>STAT
has>HELPREQ has>OPINION has>YOU has>do has>for have>FRAME have>ME have>in he>how her>ADULT her>CROWD her>OPINION her>me
her>our him>FORCE him>didnt him>for how>YOU how>got how>how i>PAST i>STALK i>our if>KNOWS if>NUDE if>them in>HELPREQ
in>SELF_ADULT in>TOUCH in>did in>my in>that in>they is>should is>where isnt>HELPREQ isnt>MY isnt>what it>CARE it>PEER
it>WORRY it>so it>which it>with keep>ADULT keep>he keeps>our me>MINOR my>CARE my>FEAR my>SHAME my>the my>why my>would
not>does not>if not>of not>want of>CARE of>I of>SHAME of>my of>wants on>CARE on>FRAME on>SOURCE on>how on>said on>they
please>HE says>what she>KNOWS she>SOURCE she>and she>i she>so should>ASK should>OLDER should>they so>PEER so>her so>our
so>should so>that tell>ADULT tell>HYPO tell>our tell>this that>PIC that>how that>our the>keep the>would them>CHILD
them>HE them>KIN them>of they>ONLINE they>but they>do they>dont they>me this>ADULT this>YOU to>BULLY to>I to>NEAR
to>PIC to>SOMEONE to>not to>want to>would to>you to>your us>how want>KIN want>KNOWS want>PIC want>WE want>a want>his
want>our wants>but wants>where was>SOURCE was>can was>how was>this we>that what>them what>wont when>of when>them
where>SELF_MINOR where>get which>CHILD which>he which>me which>this which>with who>ME who>ONLINE who>isnt why>at
will>keep with>isnt with>them with>we with>you wont>him would>them you>HELPREQ you>has you>him you>where your>how
""",
    6: """
ABUSE>do ABUSE>it ADULT>SELF_MINOR ADULT>but ADULT>when ADULT>which BULLY>CHILD BULLY>KIN BULLY>to CARE>is CARE>tell
CARE>wants CHILD>CHILD CHILD>CRISIS CHILD>CROWD CHILD>GIFT CHILD>NUDE CHILD>he CHILD>our CHILD>please CHILD>will
CONTACT>what CREEPY>you CROWD>ADULT CROWD>CARE CROWD>CREEPY CROWD>ONLINE DESPAIR>it DISTRESS>ONLINE FRAME>CHILD GIFT>HE
GIFT>OPINION GIFT>in GIFT>who HE>CREEPY HE>can HE>his HE>keep HE>what HELPREQ>KIN HELPREQ>him HYPO>CONTACT HYPO>YOU
HYPO>you I>CONTACT I>MEET I>she I>who KIN>from KIN>please KIN>that KIN>to KIN>where KNOWS>from LEAK>got LOVE>KIN ME>HE
ME>TOUCH MEET>in MINOR>ME MINOR>YOU MINOR>so MINOR>you MOVED>FRAME MOVED>SEND MY>SEND MY>our OLDER>in OLDER>when
ONLINE>at ONLINE>you OPINION>for OPINION>where ORDINARY>CHILD ORDINARY>I ORDINARY>KIN ORDINARY>i OTHER_ADULT>would
PAST>ME PAST>ORDINARY PAST>me PEER>HARMED PEER>TOUCH PEER>where PIC>dont SECRET>ADULT SECRET>CONTACT SECRET>PEER
SECRET>SEND SECRET>how SEND>MY SEND>SELF_ADULT SEND>for SEND>him SEND>his SEND>i SOMEONE>CARE SOMEONE>do SOMEONE>my
SOMEONE>who SOURCE>HE SOURCE>STAT SOURCE>has SOURCE>would STALK>CARE STALK>CROWD STAT>at STAT>dont STAT>in THREAT>HE
THREAT>PEER THREAT>not THREAT>she TOLD>how TOLD>on TOPIC>ADULT VIOLENCE>FRAME VIOLENCE>a VIOLENCE>me VIOLENCE>tell WE>I
YOU>ABUSE YOU>SELF_MINOR YOU>WE YOU>do YOU>which a>CRISIS a>ME a>YOU a>get a>i a>your and>CARE and>SEND and>dont
and>where are>ASK are>CROWD are>DISTRESS are>i are>on are>said because>a because>my because>of but>please but>the
can>SEX cant>SEND didnt>ASK didnt>SOURCE didnt>to didnt>want do>STALK do>got does>from does>his for>ASK for>FRAME
from>I get>TOUCH get>keep got>MINOR got>SOURCE got>why has>CROWD has>you have>a have>is he>KIN he>SOURCE he>should
her>dont her>how him>WORRY his>CREEPY his>how his>in his>so how>ABUSE how>CROWD how>ME how>OLDER how>STAT how>THREAT
how>TOUCH how>for how>his how>us how>which i>ORDINARY i>THREAT i>and i>she i>with if>MINOR if>a in>LOVE in>MY in>NUDE
in>SOMEONE in>YOU in>do in>get in>not in>you is>MINOR isnt>CHILD isnt>KIN it>WE it>a it>is keep>have keep>my me>ME
me>get me>where my>ASK my>PEER my>THREAT my>our my>to my>with not>ADULT not>my of>MY of>has of>would on>CHILD
on>DISTRESS on>MINOR on>can on>do on>her our>the she>I she>ORDINARY she>but she>how she>she so>ADULT so>KIN so>MINOR
so>PIC so>says so>where tell>ME tell>do tell>to that>CHILD that>CREEPY that>get that>i that>please the>ADULT the>MINOR
the>did the>how them>CROWD them>keep them>want they>have they>keep this>ORDINARY this>SELF_MINOR this>a this>her to>HE
to>OLDER to>THREAT to>me to>where want>MY want>to wants>CHILD was>is was>where what>NEAR what>cant what>didnt what>has
what>have what>this when>CARE when>CHILD when>WE when>his when>we where>does which>BULLY which>YOU which>will who>LOVE
who>SOMEONE who>VIOLENCE who>are with>PEER with>on would>ORDINARY you>ABUSE you>FORCE you>SELF_MINOR you>WE you>do
you>in your>SOMEONE
""",
    7: """
ABUSE>CROWD ADULT>CARE ADULT>GROOMED ADULT>do BULLY>at BULLY>the CARE>MY CARE>THREAT CARE>in CARE>of CARE>said CARE>who
CHILD>KIN CHILD>LOVE CHILD>NEAR CHILD>SELF_MINOR CHILD>SEX CHILD>VIOLENCE CHILD>on CONTACT>is CREEPY>YOU CROWD>ME
CROWD>NEAR CROWD>if CROWD>that DISTRESS>they FRAME>from FRAME>i FRAME>them FRAME>to GIFT>PIC GIFT>can GIFT>would
GROOMED>YOU GROOMED>it GROOMED>you HE>WE HE>from HE>my HE>not HELPREQ>ME HYPO>SOMEONE HYPO>are I>THREAT I>if I>keep
KIN>SECRET KIN>THREAT KIN>it KNOWS>she LOVE>CARE ME>CARE ME>KNOWS ME>ME MINOR>NEVERMET MINOR>PEER MINOR>i MINOR>them
MOVED>SOURCE NUDE>got OLDER>him ONLINE>NUDE ONLINE>if ONLINE>tell ORDINARY>you OTHER_ADULT>should PAST>on PEER>ME
PEER>which SECRET>CARE SECRET>does SELF_MINOR>and SELF_MINOR>they SEND>got SOMEONE>SOMEONE SOMEONE>wants SOMEONE>with
SOURCE>MINOR SOURCE>WORRY SOURCE>are SOURCE>do SOURCE>will STALK>CHILD STAT>a STAT>and STAT>me STAT>would THREAT>CROWD
TOLD>and TOUCH>MY TOUCH>in TOUCH>with WE>tell WE>which YOU>MEET YOU>the YOU>them a>HE a>OLDER a>keep a>to a>we and>him
are>I are>ONLINE at>get because>i can>ONLINE do>CARE do>can do>it do>us does>HELPREQ does>PIC does>on dont>i for>GIFT
for>NUDE for>at for>from for>wants from>have from>with get>ONLINE get>PIC get>THREAT get>in get>the got>MY has>ADULT
have>MY have>of he>of he>on he>what her>do her>so him>HE him>ONLINE him>he his>is how>WORRY how>that how>would
i>CONTACT i>can i>where if>NEWS if>ONLINE if>who if>why in>ASK in>the in>this in>to in>with is>GIFT is>so it>and
it>does keeps>WE me>his my>YOU my>is not>CROWD of>PEER of>from on>STAT on>didnt on>please please>FEAR please>PEER
please>is please>they said>ADULT said>YOU said>to said>you she>it so>at so>me so>they so>wont tell>WE tell>he
that>ONLINE that>of that>when the>ONLINE the>PAST the>are them>SECRET them>WE them>WORRY them>to they>CONTACT they>I
they>the they>when this>PIC this>it to>CARE to>SECRET to>a want>CROWD want>ME want>SECRET want>SOMEONE want>of
wants>what was>ME was>me was>to we>which what>a what>who when>not when>which where>ME where>SEND which>ONLINE who>CHILD
who>wants why>have why>her will>CHILD will>HE will>my with>ASK with>dont with>with would>HE would>he you>MEET you>them
you>which
""",
    8: """
ABUSE>CHILD ABUSE>i ABUSE>where CARE>ADULT CARE>OTHER_ADULT CARE>PEER CARE>SECRET CARE>SOURCE CARE>at CARE>his
CHILD>OLDER CHILD>can CHILD>do CHILD>not CHILD>where CONTACT>CRISIS CONTACT>SEND CONTACT>her CONTACT>how CROWD>WORRY
CROWD>i CROWD>wont FORCE>does FRAME>KIN FRAME>ME FRAME>MY FRAME>where GIFT>SEND GIFT>a GROOMED>SOMEONE HE>at HE>does
HE>dont HE>we HELPREQ>tell HYPO>is I>MINOR I>ORDINARY I>are I>can I>does I>her I>that KIN>NEVERMET KIN>do KIN>our
KNOWS>a KNOWS>is ME>does MEET>CHILD MINOR>OLDER MINOR>please MY>YOU MY>you NEVERMET>ONLINE NUDE>from ONLINE>CONTACT
ONLINE>the OPINION>SOURCE OPINION>and ORDINARY>PIC PEER>FEAR PIC>SEND PIC>it PIC>who SELF_ADULT>do SELF_MINOR>SEND
SELF_MINOR>get SELF_MINOR>where SEND>I SHAME>it SOMEONE>in SOURCE>FORCE SOURCE>he SOURCE>my SOURCE>want STAT>CONTACT
STAT>TOLD STAT>keep STAT>on THREAT>her TOLD>what TOUCH>CHILD TOUCH>my VIOLENCE>got WE>do WE>how WE>is WORRY>the
and>isnt and>please and>your at>SOURCE at>when because>ASK because>I because>dont because>want can>PIC can>i did>the
do>CREEPY do>WORRY do>she does>what dont>I dont>MY for>CHILD for>HE for>PIC from>SOURCE from>them get>SELF_MINOR
get>SEND have>KIN have>her have>she her>ME her>we him>his him>want his>me how>GIFT how>HYPO how>can how>our i>MEET i>a
i>does i>the if>CROWD if>so in>can is>CROWD is>how it>in it>says keep>WE me>CARE me>CONTACT me>HELPREQ me>she me>that
me>who my>CONTACT my>TOUCH my>WORRY my>of my>you not>ASK not>CARE not>STAT of>FORCE of>NUDE of>SEND of>that on>ADULT
on>i on>would please>ONLINE please>from said>MINOR said>tell says>SOURCE should>PEER should>SEND should>have should>he
should>with so>a so>keeps tell>from tell>what that>not that>she the>HE the>is the>it them>i they>i they>what this>if
this>you to>FRAME to>WORRY to>her to>who want>SELF_MINOR we>does what>TOLD where>KIN where>ONLINE where>from where>me
where>of which>you who>me who>of who>want who>would will>MY with>HE with>OPINION with>PAST with>SECRET would>GIFT
would>MINOR would>my would>with
""",
    9: """
ABUSE>I ABUSE>PIC ABUSE>get ADULT>WE ADULT>the ADULT>what ASK>dont CARE>he CHILD>CREEPY CHILD>MEET CHILD>NEVERMET
CONTACT>FORCE CONTACT>which CREEPY>MY CREEPY>a CROWD>but CROWD>the CROWD>they GROOMED>a HE>on HYPO>ASK I>MY I>SEX
I>from I>so KIN>CREEPY KIN>OLDER ME>can MINOR>ADULT MINOR>GIFT MOVED>the MY>TOUCH MY>WORRY MY>a MY>do MY>does MY>to
MY>what NEAR>MY NEAR>my NUDE>PEER ONLINE>MEET OPINION>SEND PAST>do PIC>what SECRET>us SECRET>what SELF_ADULT>in WE>does
a>NEVERMET a>why and>MINOR and>YOU are>she can>and cant>MY cant>ONLINE cant>my do>FRAME do>WE does>HE does>are does>get
for>I for>him for>when from>CONTACT get>CROWD got>CROWD have>the he>FEAR him>of his>FRAME his>HELPREQ how>PIC how>a
how>it i>KIN i>LOVE i>from i>so if>her if>i in>CRISIS in>and in>are in>at is>and is>will it>MEET me>KNOWS not>do
of>ABUSE of>do of>should on>TOUCH said>what so>CHILD so>I the>KIN the>at the>i them>they they>SECRET to>HARMED
to>because to>from to>the want>PEER what>ADULT what>OLDER what>do when>CREEPY where>PIC where>on which>SEND which>at
which>tell who>DISTRESS who>a who>his why>MINOR why>OPINION why>i will>KIN with>me would>OPINION would>do would>on
you>CHILD
""",
    10: """
ABUSE>and ADULT>ONLINE ADULT>are ASK>CHILD ASK>why BULLY>SOMEONE CARE>I CARE>it CHILD>she CHILD>with CONTACT>it
CREEPY>in CREEPY>my CROWD>SECRET CROWD>not GIFT>for HARMED>MY HARMED>my HE>are HYPO>SOURCE I>LOVE I>STALK I>do KIN>can
KIN>i KIN>my ME>CHILD ME>MINOR ME>how ME>she ME>with MY>CONTACT MY>PEER MY>SECRET MY>with NUDE>CHILD OLDER>HELPREQ
OLDER>PAST ONLINE>CARE ONLINE>SECRET ONLINE>SOMEONE ONLINE>i OPINION>MY ORDINARY>YOU PAST>where PIC>is SELF_MINOR>want
SEND>ABUSE SOMEONE>CHILD SOMEONE>his SOURCE>ABUSE SOURCE>GIFT STAT>FRAME STAT>ME STAT>do THREAT>CHILD WE>at WORRY>in
YOU>SOMEONE a>cant a>tell and>did and>do and>on are>ADULT are>of at>ASK at>MY but>which can>SOMEONE do>ADULT get>ASK
get>TOLD got>KIN how>you i>SEX i>her i>would in>FRAME in>it in>where is>get is>tell is>to it>she it>us keep>MY
keep>SECRET me>ONLINE of>where on>want our>ONLINE please>to she>MINOR she>has so>FEAR so>in tell>the that>and the>I
the>can the>the them>I them>in they>ORDINARY this>CHILD this>MINOR to>PEER to>YOU want>get we>at what>HE what>SEND
what>at what>keeps what>should what>so what>the when>I where>DISTRESS which>NUDE which>cant which>dont which>has
which>would who>ASK who>got will>she would>from you>are
""",
    11: """
ABUSE>SEND ADULT>LOVE ADULT>is ADULT>that ADULT>who ASK>MINOR ASK>we CHILD>ME CHILD>i CONTACT>CARE CONTACT>at CROWD>me
CROWD>this FRAME>MINOR GIFT>CHILD HELPREQ>MY HELPREQ>my HELPREQ>them KIN>ADULT KIN>NUDE ME>SECRET MEET>KIN MINOR>LOVE
MINOR>how MINOR>want MY>who OPINION>the PIC>CHILD PIC>where SEND>in SOMEONE>that SOURCE>I STAT>ONLINE a>SEND a>can
at>want but>it can>FORCE can>MEET can>me can>them cant>CONTACT for>ORDINARY for>her get>with his>ADULT how>STALK how>to
i>to if>I if>keep in>SECRET in>how it>the keep>from my>does my>not not>it of>VIOLENCE of>to on>if on>what please>a
says>are she>tell she>will so>do tell>would that>do the>OLDER the>this to>keep want>from what>KIN when>do where>would
which>a would>CARE
""",
    12: """
ADULT>how ASK>a ASK>want CARE>for CREEPY>MINOR CREEPY>are GIFT>KIN HE>MY HE>have HE>how HELPREQ>her KIN>ME KIN>SEX
KIN>WORRY KIN>you MINOR>me MINOR>where MY>said NUDE>in ONLINE>when ORDINARY>in ORDINARY>so OTHER_ADULT>a PIC>CROWD
SECRET>SECRET SELF_MINOR>ASK SELF_MINOR>NUDE SOMEONE>KIN SOURCE>did SOURCE>dont SOURCE>says SOURCE>should WE>ONLINE
YOU>are a>a a>me a>so a>that and>what because>MY but>HELPREQ but>not did>who do>SEX do>the for>to from>for from>her
get>ADULT get>her him>ASK how>MY how>from i>CHILD i>SEND if>to in>for in>would it>HE it>get it>he me>CHILD my>a not>MY
should>so so>i so>them the>cant this>KIN to>get want>me what>he who>KIN who>is with>so would>get
""",
    13: """
ADULT>where CARE>i CHILD>from FRAME>this HE>do MINOR>and MY>ONLINE MY>SOMEONE NUDE>CARE SELF_MINOR>do SELF_MINOR>i
STAT>to a>how a>would do>MY does>ADULT for>SEND for>me from>ADULT her>WE her>my his>on i>are i>do if>ADULT in>ONLINE
it>of keep>it our>SECRET so>ME the>so to>it was>for what>FRAME what>GIFT what>tell where>SOMEONE will>it with>CHILD
with>MINOR with>PIC with>they with>would
""",
    14: """
CHILD>WORRY CHILD>you CONTACT>with CROWD>I HE>ADULT HE>has HELPREQ>me KIN>MY KIN>PIC KIN>so MINOR>FRAME MY>is
PIC>CONTACT PIC>so SECRET>WE SELF_MINOR>I SEND>ONLINE SOURCE>but STAT>they a>SOMEONE a>VIOLENCE can>CONTACT can>this
does>he for>LOVE for>MY get>on he>MINOR how>keep how>on i>that if>she is>which it>do my>what of>FRAME of>KIN to>ASK
to>MEET you>the
""",
    15: """
ASK>of CONTACT>CHILD HE>HE HELPREQ>HE HYPO>what I>SOMEONE I>would KIN>TOUCH ME>HELPREQ MINOR>ONLINE NUDE>a PEER>KIN
PIC>get SEND>of YOU>CHILD YOU>MY and>SOURCE and>would do>so for>OLDER for>PEER get>WORRY have>CROWD her>at i>SOMEONE
i>SOURCE is>ONLINE it>FRAME it>PIC me>for my>SOMEONE my>said on>it on>so she>in that>if the>PIC the>not they>for
want>ONLINE when>SELF_ADULT when>to which>have
""",
    16: """
ADULT>not ASK>who CHILD>YOU HELPREQ>YOU I>SELF_ADULT KIN>PEER KIN>YOU ME>KIN ME>do ONLINE>SEND ONLINE>please PIC>KIN
SOMEONE>get STAT>GIFT a>CARE get>a i>SELF_ADULT if>it if>what is>FRAME so>HE to>NUDE want>MINOR what>SOMEONE where>are
where>do who>SEND you>MY
""",
    17: """
ADULT>KIN CHILD>ONLINE CROWD>please KIN>he LOVE>CHILD MEET>WORRY MEET>where ONLINE>CHILD ONLINE>of do>ME have>SOMEONE
me>do the>SOMEONE this>of to>ABUSE to>SEX what>ONLINE what>him when>i which>should would>not
""",
    18: """
CONTACT>MINOR FORCE>it HE>so HELPREQ>you I>of ONLINE>a ORDINARY>them ORDINARY>what STAT>HE WE>SECRET did>do how>WE
of>in should>to that>on want>CHILD when>CROWD
""",
    19: """
HE>is I>want MY>not SOURCE>FRAME STAT>SOURCE a>from and>get and>not but>for for>how get>CARE her>MY how>HE how>do
how>she me>KIN the>from to>TOUCH what>i where>the
""",
    20: """
HE>MINOR do>at do>keep how>he should>SOMEONE what>did
""",
    21: """
ASK>I ASK>because ASK>i a>CHILD do>that for>who have>CHILD how>not is>what so>dont
""",
    22: """
ONLINE>with SOURCE>is get>it if>ASK if>HE the>do the>in the>they to>them would>SOMEONE
""",
    23: """
a>PEER i>want the>FRAME what>HELPREQ with>CARE
""",
    24: """
CHILD>SECRET OLDER>SOMEONE
""",
    25: """
CONTACT>CROWD for>CONTACT for>ME how>I i>MINOR the>but to>MINOR which>SOMEONE
""",
    26: """
CROWD>SOMEONE do>not
""",
    27: """
and>how
""",
    28: """
CHILD>PIC STAT>how how>SOMEONE
""",
    30: """
to>CHILD
""",
    31: """
how>i
""",
    32: """
of>PIC
""",
    38: """
for>SOMEONE
""",
    41: """
a>MINOR
""",
}
